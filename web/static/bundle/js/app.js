/* Okno, AGPL-3.0-or-later. Made by `make bundle` from js, css and vendor beside this folder; the licences of the libraries are in vendor. */
var YI=Object.defineProperty;var b=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(s){throw n=[s],s}};var ve=(e,t)=>{for(var n in t)YI(e,n,{get:t[n],enumerable:!0})};function Mr(e){e&&e.parentNode&&e.remove()}function pm(e,t,n){var s,a,i,l={},c=arguments.length;for(i in t)i=="key"?s=t[i]:i=="ref"&&typeof e!="function"?a=t[i]:l[i]=t[i];return c>2&&(l.children=c>3?rg.call(arguments,2):n),zc(e,l,s,a,null)}function zc(e,t,n,s,a){var i={type:e,props:t,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Bc,__v:a||++Tx,__i:-1,__u:0};return!a&&Ge.vnode&&Ge.vnode(i),i}function ig(){return{current:null}}function Lr(e){return e.children}function is(e,t){this.props=e,this.context=t,this.__g=0}function Aa(e,t){if(t==null)return e.__&&Aa(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:Aa(e)}function JI(e){var t,n=e.__v,s=n.__e,a=[],i=[],l=e.__P;l&&((t=Rr({constructor:Bc},n)).__v=n.__v+1,Ge.vnode&&Ge.vnode(t),lg(l,t,n,e.__n,l.namespaceURI,32&n.__u?[s]:null,a,s||Aa(n),32&n.__u,i),t.__v=n.__v,t.__.__k[t.__i]=t,Mx(a,t,i),n.__=n.__e=null,t.__e!=s&&Ex(t))}function Ex(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),Ex(e)}function _x(e){(8&e.__g||(e.__g|=8,Na.push(e),lm++))&&tg==Ge.debounceRendering||((tg=Ge.debounceRendering)||queueMicrotask)(Nx)}function Nx(){try{for(var e,t=1;Na.length;)Na.length>t&&Na.sort(Cx),e=Na.shift(),t=Na.length,8&e.__g&&JI(e)}finally{(lm=Na.length)&&(tg||queueMicrotask)(Nx)}}function Ax(e,t,n,s,a,i,l,c,u,m,p){var h,f,$,k,S,x,_=s.__k||um,P=t.length;for(u=ZI(n,t,_,u,P),h=0;h<P;h++)($=n.__k[h])!=null&&(f=~$.__i&&_[$.__i]||cm,$.__i=h,x=lg(e,$,f,a,i,l,c,u,m,p),k=$.__e,(f.ref!=$.ref||8&f.__u)&&(f.ref&&cg(f.ref,null,$,f),$.ref&&p.push($.ref,$.__c||k,$)),S=S||k,4&$.__u?(u=Px($,u,e,!f.__v),f.__e&&(f.__e=null)):typeof $.type=="function"&&x!==void 0?u=x:k&&(u=k.nextSibling),$.__u&=-21);return n.__e=S,u}function ZI(e,t,n,s,a){var i,l,c,u,m,p,h,f,$,k=n.length,S=k,x=0,_=0,P=e.__k=Array(a);for(i=0;i<a;i++)(l=t[i])!=null&&typeof l!="boolean"&&typeof l!="function"?(typeof l!="object"||l.constructor===String?l=P[i]=zc(null,l):ag(l)?l=P[i]=zc(Lr,{children:l}):l.constructor===Bc&&l.__b?l=P[i]=zc(l.type,l.props,l.key,l.ref,l.__v):P[i]=l,u=i+x,l.__=e,l.__b=e.__b+1,c=null,~(m=l.__i=QI(l,n,u,S))&&(S--,(c=n[m])&&(c.__u|=2)),c&&c.__v?(l.__u|=16,m==u-1?x--:m==u+1?x++:m!=u&&(m>u?x--:x++,_=1)):(~m||(a>k?x--:a<k&&x++),typeof l.type!="function"&&(l.__u|=4))):P[i]=null;if(_){for(p=[],h=[],i=0;i<a;i++)if((l=P[i])&&16&l.__u){for(x=0,f=p.length;x<f;)p[$=x+f>>1]<l.__i?x=$+1:f=$;p[x]=l.__i,h[i]=x+1}for(x=p.length;i--;)h[i]&&(h[i]==x?x--:P[i].__u|=4)}if(S)for(i=0;i<k;i++)!(c=n[i])||2&c.__u||(c.__e==s&&(s=Aa(c)),ug(c,c));return s}function Px(e,t,n,s){var a,i,l,c;if(typeof e.type=="function"){if(e.props.__P)return t;if(a=e.__k)for(i=0;i<a.length;i++)a[i]&&(a[i].__=e,t=Px(a[i],t,n,!1));return t}for(t&&!t.parentNode&&(t=Aa(e))&&!t.parentNode&&(t=null),l=e.__e,c=t;c&&c.nodeType==8;)c=c.nextSibling;for(l!=c&&(!s&&n.moveBefore&&l.parentNode?n.moveBefore(l,t):n.insertBefore(l,t||null)),t=l;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function QI(e,t,n,s){var a,i=e.key,l=e.type,c=t[n],u=c&&!(2&c.__u);if(c===null&&i==null||u&&i==c.key&&l==c.type)return n;if(s>(u?1:0)){for(a=n-1;a>=0;a--)if((c=t[a])&&!(2&c.__u)&&i==c.key&&l==c.type)return a;for(a=n+1;a<t.length;a++)if((c=t[a])&&!(2&c.__u)&&i==c.key&&l==c.type)return a}return-1}function Sx(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function am(e,t,n,s,a){var i,l;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof s=="string"&&(e.style.cssText=s=""),s)for(t in s)n&&t in n||Sx(e.style,t);if(n)for(t in n)s&&n[t]==s[t]||Sx(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(e.__e||(e.__e={}))[t]=n,n&&s||(l=ng[t]||(ng[t]=XI(t)),(e.__a||(e.__a={}))[t]=sg,i=t!=(t=t.replace(Ox,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,l,i):e.removeEventListener(t,l,i));else{if(a=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function XI(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[rm]==null)t[rm]=sg++;else if(t[rm]<this.__a[e])return;return n(Ge.event?Ge.event(t):t)}}}function lg(e,t,n,s,a,i,l,c,u,m){var p,h,f,$,k,S,x,_,P,K,z,ce,je,Ve,Q,et,de,be,le=t.type;if(t.constructor!==Bc)return null;128&n.__u&&(u=32&n.__u,p=n.__c.__z)&&(t.__u|=u,h=i=[],p.nodeType==8?c=im(p,i):i.push(p),c=i[0]||c),(p=Ge.__b)&&p(t);e:if(typeof le=="function"){f=l.length;try{if(_=t.props,P=(p=le.prototype)&&p.render,K=(p=le.contextType)&&s[p.__c],z=p?K?K.props.value:p.__:s,($=n.__c)?(t.__c=$,2&$.__g&&($.__g|=1)):(P?t.__c=$=new le(_,z):(t.__c=$=new is(_,z),$.constructor=le,$.render=tz),K&&K.sub($),$.state||($.state={}),$.__n=s,$.__g|=8,$.__h=[],$.__k=[]),P&&($.__s||($.__s=$.state),le.getDerivedStateFromProps&&($.__s==$.state&&($.__s=Rr({},$.__s)),Rr($.__s,le.getDerivedStateFromProps(_,$.__s)))),k=$.props,S=$.state,$.__v=t,n.__c){if(_!==k&&P&&!le.getDerivedStateFromProps&&$.componentWillReceiveProps&&$.componentWillReceiveProps(_,z),t.__v==n.__v&&!(8&$.__g)||!(4&$.__g)&&$.shouldComponentUpdate&&$.shouldComponentUpdate(_,$.__s,z)===!1){t.__v!=n.__v&&($.props=_,$.state=$.__s,$.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(Fe){Fe&&(Fe.__=t)}),um.push.apply($.__h,$.__k),$.__k=[],$.__h.length&&l.push($),c=Aa(n);break e}$.componentWillUpdate&&$.componentWillUpdate(_,$.__s,z),P&&$.componentDidUpdate&&$.__h.push(function(){$.componentDidUpdate(k,S,x)})}else P&&!le.getDerivedStateFromProps&&$.componentWillMount&&$.componentWillMount(),P&&$.componentDidMount&&$.__h.push($.componentDidMount);$.context=z,$.props=_,$.__P=e,$.__g&=-5,ce=Ge.__r,je=P?25:0;do $.__g&=-9,ce&&ce(t),p=$.render($.props,$.state=$.__s,$.context);while(8&$.__g&&++je<25);P&&(um.push.apply($.__h,$.__k),$.__k=[]),$.state=$.__s,$.getChildContext&&(s=Rr({},s,$.getChildContext())),P&&n.__c&&$.getSnapshotBeforeUpdate&&(x=$.getSnapshotBeforeUpdate(k,S)),Ve=p&&p.type===Lr&&p.key==null?p.props.children:p,_.__P&&(p=c,a=(e=_.__P).namespaceURI,u=i=null,n.props&&n.props.__P!=e&&(n.__k.some(function(Fe){Fe&&ug(Fe,Fe)}),n.__k=null),c=n.__k?Aa(n,0):null),c=Ax(e,ag(Ve)?Ve:[Ve],t,n,s,a,i,l,c,u,m),_.__P&&(t.__e=null,c=p),t.__u&=-161,h&&h.some(Mr),$.__h.length&&l.push($),1&$.__g&&($.__g&=-4)}catch(Fe){if(l.length=f,t.__v=null,u||i)if(Fe&&Fe.then){if(t.__u|=128|u,i){for(~(de=i.indexOf(c||void 0))||(de=i.length);(be=i[de-1])&&be.nodeType==8;)de--;for(;de<i.length;de++)if(be=i[de])if(i[de]=null,Q){if(be==et)break}else{if(be.nodeType!=8)break;be.data.startsWith("$s")&&(et=im(Q=be))}}if(!Q){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;Q=c}(p=im(Q=t.__c.__z||(t.__c.__z=Q)))?(t.__e=Q,c=p):t.__e=c,c=c&&c.nextSibling}else i&&i.some(Mr);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),Fe&&Fe.then||Dx(t),Ge.__e(Fe,t,n)}}else c=t.__e=ez(n.__e,t,n,s,a,i,l,u,m,e);return(p=Ge.diffed)&&p(t),c}function im(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Dx(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Dx))}function Mx(e,t,n){for(var s=0;s<n.length;)cg(n[s++],n[s++],n[s++]);Ge.__c&&Ge.__c(t,e),e.some(function(a){try{e=a.__h,a.__h=[],e.some(function(i){i.call(a)})}catch(i){Ge.__e(i,a.__v)}})}function ez(e,t,n,s,a,i,l,c,u,m){var p,h,f,$,k,S,x,_,P=n.props||cm,K=t.props,z=t.type;if(z=="svg"?a="http://www.w3.org/2000/svg":z=="math"?a="http://www.w3.org/1998/Math/MathML":a||(a="http://www.w3.org/1999/xhtml"),i){for(p=0;p<i.length;p++)if((k=i[p])&&(z?k.localName==z:k.nodeType==3)){e=k,i[p]=null;break}}if(!e){if(_=m.ownerDocument||document,!z)return _.createTextNode(K);e=_.createElementNS(a,z,K.is?K:m),c&&(Ge.__m&&Ge.__m(t,i),c=!1),i=null}if(z){if(m=z=="template"&&e.content||e,i=z=="textarea"&&K.defaultValue!=null?null:i&&rg.call(m.childNodes),!c&&i)for(P={},p=0;p<e.attributes.length;p++)P[(k=e.attributes[p]).name]=k.value;for(p in P)k=P[p],p=="dangerouslySetInnerHTML"?f=k:p=="children"||p in K||p=="value"&&"defaultValue"in K||p=="checked"&&"defaultChecked"in K||am(e,p,null,k,a);for(p in K)k=K[p],p=="children"?$=k:p=="dangerouslySetInnerHTML"?h=k:p=="value"?S=k:p=="checked"?x=k:c&&typeof k!="function"||P[p]===k||am(e,p,k,P[p],a);h?(c||f&&(h.__html==f.__html||h.__html==e.innerHTML)||(e.innerHTML=h.__html),t.__k=[]):(f&&(e.textContent=""),(z=="foreignObject"||a=="http://www.w3.org/1998/Math/MathML"&&GI.test(z))&&(a="http://www.w3.org/1999/xhtml"),Ax(m,ag($)?$:[$],t,n,s,a,i,l,i?i[0]:n.__k&&Aa(n,0),c,u),i&&i.some(Mr)),c&&z!="textarea"||(p="value",z=="progress"&&S==null?e.removeAttribute(p):S==null||S===e[p]&&(z!="progress"||S)||am(e,p,S,P[p],a),p="checked",x!=null&&x!=e[p]&&am(e,p,x,P[p],a))}else P===K||c&&e.data==K||(e.data=K);return e}function cg(e,t,n,s){try{typeof e=="function"?t?t.__x=e(t)||1:s&&(s=s.__c||s.__e)&&(t=s.__x)&&(s.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(a){Ge.__e(a,n)}}function ug(e,t,n){var s,a,i,l;if(Ge.unmount&&Ge.unmount(e),!(s=e.ref)||s.current&&s.current!=e.__e||cg(s,null,t,e),s=e.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(c){Ge.__e(c,t)}s.__P=s.__n=null}if(s=e.__k)for(l=0;l<s.length;l++)s[l]&&ug(s[l],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(s=e.__c)&&(s=s.__z)&&(a=im(s,i=[]))&&(s==e.__e&&i.some(Mr),Mr(a),Mr(s)),n||Mr(e.__e),e.__e=e.__c=e.__=null}function tz(e,t,n){return this.constructor(e,n)}function Rx(e,t){var n,s,a,i;Ge.__&&Ge.__(e,t),t.nodeType==9&&(t=t.documentElement),s=(n=e&&32&e.__u)?null:t.__k,t.__k=zc(Lr,{children:[e]}),a=[],i=[],lg(t,t.__k,s||cm,cm,t.namespaceURI,s?null:t.firstChild?rg.call(t.childNodes):null,a,s?s.__e:t.firstChild,n,i),Mx(a,t.__k,i),t.__k.props.children=null}var Ge,Tx,og,Na,tg,lm,Cx,rm,Ox,sg,ng,VI,Bc,cm,um,GI,ag,rg,Rr,Ir=b(()=>{Bc=Symbol.for("pv"),cm={},um=[],GI=/^m(i|n|o|s|text|space)$/,ag=Array.isArray,rg=um.slice,Rr=Object.assign;Ge={__e:function(e,t,n,s){for(var a,i,l;t=t.__;)if((a=t.__c)&&!(1&a.__g)){a.__g|=4;try{if((l=(i=a.constructor)&&i.getDerivedStateFromError)&&a.setState(i.getDerivedStateFromError(e)),a.componentDidCatch&&(a.componentDidCatch(e,s||{}),l=1),l&&8&a.__g)return void(a.__g|=2)}catch(c){e=c}}throw lm=0,e}},Tx=0,og=function(e){return e!=null&&e.constructor===Bc},is.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=Rr({},this.state)),typeof e=="function"&&(e=e(Rr({},n),this.props)),e&&(Rr(n,e),this.__v&&(t&&this.__k.push(t),_x(this)))},is.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),_x(this))},is.prototype.render=Lr,Na=[],lm=0,Cx=function(e,t){return e.__v.__b-t.__v.__b},rm=Symbol(),Ox=/(PointerCapture)$|Capture$/i,sg=0,ng={},VI=0});function Wc(e,t){Rt.__h&&Rt.__h(Lt,e,mm||t),mm=0;var n=Lt.__H||(Lt.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function g(e){return mm=1,nz(Hx,e)}function nz(e,t,n){var s=Wc(zr++,2);if(s.t=e,!s.__c&&(s.__=[n?n(t):Hx(void 0,t),function(i){var l=(s.__N||s.__)[0],c=s.t(l,i);mg(l,c)||(s.__N=[c,s.__[1]],s.__c.setState({}))}],s.__c=Lt,!Lt.__f)){Lt.__f=!0;var a=Lt.shouldComponentUpdate;Lt.shouldComponentUpdate=function(i,l,c){var u=this.__H;if(!u)return!0;var m=!1,p=this.props!=i;if(u.__.some(function(f){f.__N&&(m=!0,mg(f.__[0],f.__N[0])||(p=!0))}),a){var h=a.call(this,i,l,c);return m?h||p:h}return!m||p}}return s.__}function E(e,t){var n=Wc(zr++,3);!Rt.__s&&$g(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,Lt.__H.__h.push(n))}function j(e,t){var n=Wc(zr++,4);!Rt.__s&&$g(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,Lt.__h.push(n))}function O(e){return mm=5,bo(function(){return{current:e}},[])}function bo(e,t){var n=Wc(zr++,7);return $g(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function jc(){var e=Wc(zr++,11);if(!e.__){for(var t=Lt.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+"-"+n[1]++}return e.__}function oz(){var e;do{for(;e=dg.shift();)try{Fc(e)}catch(n){Rt.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=Ux.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Fc),t.__h.some(fg),t.__h=[]}catch(n){t.__h=[],Rt.__e(n,e.__v)}}}while(dg.length)}function sz(e){var t,n=function(){clearTimeout(s),qx&&cancelAnimationFrame(t),setTimeout(e)},s=setTimeout(n,35);qx&&(t=requestAnimationFrame(n))}function Kx(e){e!=1&&Lx==Rt.requestAnimationFrame||((Lx=Rt.requestAnimationFrame)||sz)(oz)}function Fc(e){var t=Lt,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),Lt=t}function fg(e){var t=Lt;e.__c=e.__(),Lt=t}function $g(e,t){return!e||e.length!=t.length||t.some(function(n,s){return!mg(n,e[s])})}function Hx(e,t){return typeof t=="function"?t(e):t}var zr,Lt,pg,Lx,mg,mm,Ux,dg,Rt,Ix,zx,Bx,Fx,Wx,jx,qx,R=b(()=>{Ir();mg=Object.is,mm=0,Ux=[],dg=[],Rt=Ge,Ix=Rt.__b,zx=Rt.__r,Bx=Rt.diffed,Fx=Rt.__c,Wx=Rt.unmount,jx=Rt.__;Rt.__b=function(e){Lt=null,Ix&&Ix(e)},Rt.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),jx&&jx(e,t)},Rt.__r=function(e){zx&&zx(e),zr=0;var t=(Lt=e.__c).__H;t&&(pg==Lt?Lt.__h=[]:(t.__h.some(Fc),t.__h.some(fg),zr=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),pg=Lt},Rt.diffed=function(e){Bx&&Bx(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Kx(Ux.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),pg=Lt=null},Rt.__c=function(e,t){t.some(function(n){try{n.__h.some(Fc),n.__h=n.__h.filter(function(s){return!s.__||fg(s)})}catch(s){n.__h=[function(){throw s}]}}),Fx&&Fx(e,t)},Rt.unmount=function(e){Wx&&Wx(e);var t,n,s=e.__c;s&&s.__H&&(s.__H.__.some(function(a){try{if(a.__P&&a.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}a.__P=n,Kx(dg.push(a))}else Fc(a)}catch(i){t=i}}),s.__H=void 0,t&&Rt.__e(t,s.__v))};qx=typeof requestAnimationFrame=="function"});function hm(){if(Ls>1){Ls--;return}let e,t=!1;for((function(){let n=dm;for(dm=void 0;n!==void 0;){let s=n.S;if(s.v===n.v)for(let a=s.t;a!==void 0;a=a.x)a.i===n.i&&(a.i=s.i);n=n.o}})();Kc!==void 0;){let n=Kc;for(Kc=void 0,fm++;n!==void 0;){let s=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&Vx(n))try{n.c()}catch(a){t||(e=a,t=!0)}n=s}}if(fm=0,Ls--,t)throw e}function Br(e){if(Ls>0)return e();hg=++rz,Ls++;try{return e()}finally{hm()}}function sn(e){let t=$t,n=qc;$t=void 0,qc=void 0;try{return e()}finally{$t=t,qc=n}}function Yx(e){if($t===void 0)return;let t=e.n;if(t===void 0||t.t!==$t)return t={i:0,S:e,p:$t.s,n:void 0,t:$t,e:void 0,x:void 0,r:t},$t.s!==void 0&&($t.s.n=t),$t.s=t,e.n=t,32&$t.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=$t.s,t.n=void 0,$t.s.n=t,$t.s=t),t}function Jt(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}function T(e,t){return new Jt(e,t)}function Vx(e){for(let t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function Gx(e){for(let t=e.s;t!==void 0;t=t.n){let n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function Jx(e){let t,n=e.s;for(;n!==void 0;){let s=n.p;n.i===-1?(n.S.U(n),s!==void 0&&(s.n=n.n),n.n!==void 0&&(n.n.p=s)):t=n,n.S.n=n.r,n.r!==void 0&&(n.r=void 0),n=s}e.s=t}function Fr(e,t){Jt.call(this,void 0,t),this.x=e,this.s=void 0,this.g=$m-1,this.f=4}function ye(e,t){return new Fr(e,t)}function Zx(e){let t=e.j;if(e.j=void 0,typeof t=="function"){Ls++;let n=$t;$t=void 0;try{t()}catch(s){throw e.f&=-2,e.f|=8,gg(e),s}finally{$t=n,hm()}}}function gg(e){for(let t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,Zx(e)}function iz(e){if($t!==this)throw new Error("Out-of-order effect");Jx(this),$t=e,this.f&=-2;try{8&this.f&&gg(this)}finally{hm()}}function Ki(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,qc&&qc.push(this)}function we(e,t){let n=new Ki(e,t);try{n.c()}catch(a){throw n.d(),a}let s=n.d.bind(n);return s[Symbol.dispose]=s,s}var az,$t,qc,Kc,dm,Ls,fm,rz,hg,$m,bg=b(()=>{az=Symbol.for("preact-signals");Ls=0,fm=0,rz=0,hg=0,$m=0;Jt.prototype.brand=az;Jt.prototype.h=function(){return!0};Jt.prototype.S=function(e){let t=this.t;t!==e&&e.e===void 0&&(e.x=t,this.t=e,t!==void 0?t.e=e:sn(()=>{var n;(n=this.W)==null||n.call(this)}))};Jt.prototype.U=function(e){if(this.t!==void 0){let t=e.e,n=e.x;t!==void 0&&(t.x=n,e.e=void 0),n!==void 0&&(n.e=t,e.x=void 0),e===this.t&&(this.t=n,n===void 0&&sn(()=>{var s;(s=this.Z)==null||s.call(this)}))}};Jt.prototype.subscribe=function(e){return we(()=>{let t=this.value;sn(()=>e(t))},{name:"sub"})};Jt.prototype.valueOf=function(){return this.value};Jt.prototype.toString=function(){return this.value+""};Jt.prototype.toJSON=function(){return this.value};Jt.prototype.peek=function(){return sn(()=>this.value)};Object.defineProperty(Jt.prototype,"value",{get(){let e=Yx(this);return e!==void 0&&(e.i=this.i),this.v},set(e){if(e!==this.v){if(fm>100)throw new Error("Cycle detected");(function(t){Ls!==0&&fm===0&&t.l!==hg&&(t.l=hg,dm={S:t,v:t.v,i:t.i,o:dm})})(this),this.v=e,this.i++,$m++,Ls++;try{for(let t=this.t;t!==void 0;t=t.x)t.t.N()}finally{hm()}}}});Fr.prototype=new Jt;Fr.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===$m))return!0;if(this.g=$m,this.f|=1,this.i>0&&!Vx(this))return this.f&=-2,!0;let e=$t;try{Gx(this),$t=this;let t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(t){this.v=t,this.f|=16,this.i++}return $t=e,Jx(this),this.f&=-2,!0};Fr.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(let t=this.s;t!==void 0;t=t.n)t.S.S(t)}Jt.prototype.S.call(this,e)};Fr.prototype.U=function(e){if(this.t!==void 0&&(Jt.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(let t=this.s;t!==void 0;t=t.n)t.S.U(t)}};Fr.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(let e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(Fr.prototype,"value",{get(){if(1&this.f)throw new Error("Cycle detected");let e=Yx(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});Ki.prototype.c=function(){let e=this.S();try{if(8&this.f||this.x===void 0)return;let t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};Ki.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Zx(this),Gx(this),Ls++;let e=$t;return $t=this,iz.bind(this,e)};Ki.prototype.N=function(){2&this.f||(this.f|=2,this.u=Kc,Kc=this)};Ki.prototype.d=function(){this.f|=8,1&this.f||gg(this)};Ki.prototype.dispose=function(){this.d()}});function Ui(e,t){Ge[e]=t.bind(null,Ge[e]||(()=>{}))}function Uc(e){if(gm){let t=gm;gm=void 0,t()}gm=e&&e.S()}function e_({data:e}){let t=uz(e);t.name="ReactiveDom",t.value=e;let[n,s]=bo(()=>{let a=this,i=this.__v;for(;i=i.__;)if(i.__c){i.__c.__$f|=4;break}let l=ye(()=>{let p=t.value.value;return p===0?0:p===!0?"":p||""}),c=ye(()=>!Array.isArray(l.value)&&!og(l.value)),u=we(function(){if(this.N=t_,c.value){let p=l.value;a.__v&&a.__v.__e&&a.__v.__e.nodeType===3&&(a.__v.__e.data=p)}}),m=this.__$u.d;return this.__$u.d=function(){u(),m.call(this)},[c,l]},[]);return n.value?s.peek():s.value}function cz(e,t,n,s){let a=t in e&&e.ownerSVGElement===void 0,i=T(n);return{o:(l,c)=>{i.value=l,s=c},d:we(function(){this.N=t_;let l=i.value.value;s[t]!==l&&(s[t]=l,a?e[t]=l:l!=null&&(l!==!1||t[4]==="-")?e.setAttribute(t,l):e.removeAttribute(t))})}}function uz(e,t){return bo(()=>T(e,t),[])}function mz(){Br(()=>{let e;for(;e=Xx.shift();)Qx.call(e)})}function t_(){Xx.push(this)===1&&(Ge.requestAnimationFrame||pz)(mz)}var lz,Qx,bm,gm,Xx,pz,oe=b(()=>{Ir();R();bg();bg();lz=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__,Xx=[];we(function(){Qx=this.N})();e_.displayName="ReactiveTextNode";Object.defineProperties(Jt.prototype,{constructor:{configurable:!0,value:pm(Lr,null).constructor},type:{configurable:!0,value:e_},props:{configurable:!0,get(){let e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});Ui("__b",(e,t)=>{if(Uc(),bm=void 0,typeof t.type=="string"){let n,s=t.props;for(let a in s){if(a==="children")continue;let i=s[a];i instanceof Jt&&(n||(t.__np=n={}),n[a]=i,s[a]=i.peek())}}e(t)});Ui("__r",(e,t)=>{if(e(t),t.type!==Lr){Uc();let n,s=t.__c;s&&(s.__$f&=-2,n=s.__$u,n===void 0&&(s.__$u=n=(function(a,i){let l;return we(function(){l=this},{name:i}),l.c=a,l})((function(a){return function(){var i;lz&&((i=this.y)==null||i.call(this)),a.__$f|=1,a.setState({})}})(s),typeof t.type=="function"?t.type.displayName||t.type.name:""))),bm=s,Uc(n)}});Ui("__e",(e,t,n,s)=>{Uc(),bm=void 0,e(t,n,s)});Ui("diffed",(e,t)=>{Uc(),bm=void 0;let n;if(typeof t.type=="string"&&(n=t.__e)){let s=t.__np,a=t.props,i=n.U;if(i)for(let l in i){let c=i[l];c===void 0||s&&l in s||(c.d(),i[l]=void 0)}if(s){i||(i={},n.U=i);for(let l in s){let c=i[l],u=s[l];c===void 0?(c=cz(n,l,u,a),i[l]=c):c.o(u,a)}}}e(t)});Ui("unmount",(e,t)=>{if(typeof t.type=="string"){let n=t.__e;if(n){let a=n.U;if(a){n.U=void 0;for(let i in a){let l=a[i];l&&l.d()}}}let s=t.__np;if(s){let a=t.props;for(let i in s)a[i]=s[i]}t.__np=void 0}else{let n=t.__c;if(n){n.__$f|=8;let s=n.__$u;s&&(n.__$u=void 0,s.d())}}e(t)});Ui("__h",(e,t,n,s)=>{s<3&&(t.__$f|=2),e(t,n,s)});is.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;let n=this.__$u,s=n&&n.s!==void 0;for(let a in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){let a=2&this.__$f;if(!(s||a||4&this.__$f)||1&this.__$f)return!0}else if(!(s||4&this.__$f)||3&this.__$f)return!0;for(let a in e)if(a!=="__source"&&e[a]!==this.props[a])return!0;for(let a in this.props)if(!(a in e))return!0;return!1};pz=e=>{queueMicrotask(()=>{queueMicrotask(e)})}});function ls(){if(crypto.randomUUID)return crypto.randomUUID();let e=crypto.getRandomValues(new Uint8Array(16));e[6]=e[6]&15|64,e[8]=e[8]&63|128;let t=[...e].map(n=>n.toString(16).padStart(2,"0")).join("");return[t.slice(0,8),t.slice(8,12),t.slice(12,16),t.slice(16,20),t.slice(20)].join("-")}var Hc=b(()=>{});async function Yc(e){let t=dz.includes(e)?e:vg(),s=await(await fetch(new URL(`../../i18n/${t}.json`,import.meta.url))).json();n_=new Intl.PluralRules(t),document.documentElement.lang=t,kg.value=s,Ie.value=t}function o(e,t){return o_(kg.value[e]||e,t)}function w(e,t,n,s){let a=kg.value[e],i=Array.isArray(a)?a[fz(n)]:n===1?e:t;return o_(i,{n,...s})}function fz(e){let t=n_.select(e);return Ie.value!=="ru"?t==="one"?0:1:{one:0,few:1}[t]??2}function o_(e,t){return t?e.replace(/\{(\w+)\}/g,(n,s)=>t[s]??n):e}function ht(e,t){return e.split(/(\{\w+\})/).map(n=>{let s=/^\{(\w+)\}$/.exec(n);return s&&s[1]in t?t[s[1]]:n})}var kg,Ie,n_,dz,vg,v=b(()=>{oe();kg=T({}),Ie=T("en"),n_=new Intl.PluralRules("en"),dz=["ru","en"],vg=()=>navigator.language.toLowerCase().startsWith("ru")?"ru":"en"});async function Te(e,t,n){let s,a=n===void 0?void 0:JSON.stringify(n);try{s=await fetch(t,{method:e,headers:n===void 0?{}:{"Content-Type":"application/json"},body:a,keepalive:a!==void 0&&a.length<gz,signal:AbortSignal.timeout($z)})}catch(c){throw new q(0,c.name==="TimeoutError"?"timeout":"offline")}let i=await bz(s);if(s.ok)return i;let l=i?.code??`http-${s.status}`;throw s.status===401&&l!=="wrong-password"&&Ue.value==="in"&&(Ue.value="expired"),new q(s.status,l,i??{})}async function bz(e){if(e.status===204)return null;try{return await e.json()}catch{return null}}async function W(e,t,{method:n="POST",key:s=ls()}={}){try{return await Te(n,e,{...t,key:s})}catch(a){if(!a.offline)throw a;return await new Promise(i=>setTimeout(i,hz)),Te(n,e,{...t,key:s})}}function F(e){if(e.offline&&e.status===0)return e.code==="timeout"?o("The server did not answer within 10 seconds."):o("No connection to the server.");let t={"not-found":()=>o("This no longer exists, or you have no access to it."),forbidden:()=>o("You do not have permission to do this."),"signed-out":()=>o("Your session has expired."),"key-reused":()=>o("This was already sent with a different text."),"cannot-answer":()=>o("This colleague cannot reply in this channel."),"team-cannot-answer":()=>o("Nobody in this team can reply in this channel."),"team-gone":()=>o("This team no longer exists."),"tag-gone":()=>o("This tag was deleted."),"tag-exists":()=>o("A tag with this name already exists."),"too-many-tags":()=>o("A conversation has at most 30 tags."),merged:()=>o("This tag was merged into another one."),"team-exists":()=>o("A team with this name already exists."),"rate-limited":()=>o("Too many attempts. Try again in a few minutes."),"no-candidates":()=>o("Nobody can take these conversations."),"operator-gone":()=>o("This no longer exists, or you have no access to it."),closed:()=>o("The conversation is closed."),"invalid-time":()=>o("Choose a time within the next year."),"nothing-to-undo":()=>o("Nothing to undo: this has been changed since."),"too-late":()=>o("More than 7 days have passed, this can no longer be undone."),"client-not-started":()=>o("The client must write first in this channel."),"no-address":()=>o("The client has no address in this channel."),"address-wrong":()=>o("Emails cannot be sent to this address."),"invalid-subject":()=>o("This subject cannot be sent."),"cannot-check":()=>o("This platform cannot tell whether the message arrived."),"not-uncertain":()=>o("The delivery state is already known."),"edit-in-progress":()=>o("An earlier change to this message is still being sent. Try again in a moment."),"not-supported":()=>o("This channel does not support this."),"channel-removed":()=>o("The channel was disconnected."),blocked:()=>o("The client has blocked us."),invalid:()=>o("The server did not accept these values. Check them and try again."),"search-busy":()=>o("Your earlier searches are still running. Try again in a moment."),"too-slow":()=>o("The search took too long. Try a rarer word, or several words."),"no-space":()=>o("The server's disk is full."),"read-only":()=>o("The server cannot save anything: its disk is read-only."),"disk-fault":()=>o("The server cannot save anything: its disk fails."),"database-damaged":()=>o("The server cannot save anything: its database is damaged.")}[e.code];return t?t():o("Something went wrong. Try again. Code {code}.",{code:e.status||e.code})}var $z,hz,Ue,q,gz,B,U=b(()=>{oe();Hc();v();$z=1e4,hz=700,Ue=T("unknown"),q=class extends Error{constructor(t,n,s={}){super(n),this.status=t,this.code=n,this.detail=s}get offline(){return this.status===0||[502,503,504].includes(this.status)}},gz=16384;B=e=>Te("GET",e)});function r_(e){var t=s_.get(this);return t||(t=new Map,s_.set(this,t)),(t=a_(this,t.get(e)||(t.set(e,t=(function(n){for(var s,a,i=1,l="",c="",u=[0],m=function(f){i===1&&(f||(l=l.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,f,l):i===3&&(f||l)?(u.push(3,f,l),i=2):i===2&&l==="..."&&f?u.push(4,f,0):i===2&&l&&!f?u.push(5,0,!0,l):i>=5&&((l||!f&&i===5)&&(u.push(i,0,l,a),i=6),f&&(u.push(i,f,0,a),i=6)),l=""},p=0;p<n.length;p++){p&&(i===1&&m(),m(p));for(var h=0;h<n[p].length;h++)s=n[p][h],i===1?s==="<"?(m(),u=[u],i=3):l+=s:i===4?l==="--"&&s===">"?(i=1,l=""):l=s+l[0]:c?s===c?c="":l+=s:s==='"'||s==="'"?c=s:s===">"?(m(),i=1):i&&(s==="="?(i=5,a=l,l=""):s==="/"&&(i<5||n[p][h+1]===">")?(m(),i===3&&(u=u[0]),i=u,(u=u[0]).push(2,0,i),i=0):s===" "||s==="	"||s===`
`||s==="\r"?(m(),i=2):l+=s),i===3&&l==="!--"&&(i=4,u=u[0])}return m(),u})(e)),t),arguments,[])).length>1?t:t[0]}var a_,s_,i_=b(()=>{a_=function(e,t,n,s){var a;t[0]=0;for(var i=1;i<t.length;i++){var l=t[i++],c=t[i]?(t[0]|=l?1:2,n[t[i++]]):t[++i];l===3?s[0]=c:l===4?s[1]=Object.assign(s[1]||{},c):l===5?(s[1]=s[1]||{})[t[++i]]=c:l===6?s[1][t[++i]]+=c+"":l?(a=e.apply(c,a_(e,c,n,["",null])),s.push(a),c[0]?t[0]|=2:(t[i-2]=0,t[i]=a)):s.push(c)}return s},s_=new Map});var r,C=b(()=>{Ir();i_();r=r_.bind(function(...t){return this[0]=3,pm(...t)})});function l_(e){let t=e??"",n=at(t);return yz(n)&&vz.test(t.slice(n.length))}function Bo(e){if(!yg.has(e)){let t=e.split(".").slice(1),n=s=>(t.find(a=>a.startsWith(s+"-"))??"").split("-").slice(1);yg.set(e,{tags:n("tag").map(Number),priorities:n("priority").map(s=>wg[s])})}return yg.get(e)}function km(e,{tags:t=[],priorities:n=[]}){let s=Object.keys(wg).filter(i=>n.includes(wg[i])),a=[...t].sort((i,l)=>i-l);return[e,a.length&&["tag",...a].join("-"),s.length&&["priority",...s].join("-")].filter(Boolean).join(".")}function Is(e){return e.includes(".")}var kz,vz,wg,yz,at,Pa,yg,ko=b(()=>{kz=["mine","unassigned","all","waiting","unread","mentions","following","snoozed","untagged","closed","failed"],vz=/^(\.tag(-[1-9]\d{0,14}){1,20})?(\.priority(-(high|medium|low)){1,3})?$/,wg={high:1,medium:0,low:-1},yz=e=>kz.includes(e)||/^team-[1-9]\d{0,14}$/.test(e),at=e=>e.split(".",1)[0],Pa=e=>e.startsWith("team-")?Number(at(e).slice(5)):null;yg=new Map});function En(e,t){let n=at(e);return n==="snoozed"||n==="mentions"?"urgent":n==="closed"?t==="oldest"?"oldest":"newest":t}function Da(e,t,n){if(Is(t)&&!Cz(e,Bo(t)))return!1;let s=Pa(t);return s===null?Tz[at(t)](e,n):zs(e)&&e.team_id===s}function u_(e){return e.waiting_since===null?Vc-e.last_at:e.due_at??e.waiting_since+wz}function xg(e,t,n,s){let a=at(t);if(a==="snoozed")return[e.snooze?.until??Vc,e.id];if(a==="mentions"){let i=s.mentions[e.id];return[-((i?.no!=null?Vc:0)+(i?.at??0)),-e.id]}return Oz[En(a,n)](e,s)}function m_(e,t,n,s,a){if(!Da(e,t,s))return null;let i=xg(e,t,n,s);return a&&_g(i,a)>0?null:[i[0],i[1],e.id]}function Hi(e,t,n,s,a){return d_(e,t,n,s,a).map(i=>i[2])}function d_(e,t,n,s,a){let i=[];for(let l in e){let c=m_(e[l],t,n,s,a);c&&i.push(c)}return i.sort(_g)}function f_(){let e=null;return(t,n,s,a,i)=>{let l=e&&e.view===n&&e.sort===s&&e.edge===i&&Pz(e.who,a,n,s),c=l?Dz(e.dialogs,t):null,u=c&&c.size<=Nz?Mz(e.entries,c,t,n,s,a,i):d_(t,n,s,a,i),m=l&&Lz(e.entries,u)?e.ids:u.map(p=>p[2]);return e={dialogs:t,view:n,sort:s,who:a,edge:i,entries:u,ids:m},m}}function Pz(e,t,n,s){return s==="assignee"&&e.operators!==t.operators?!1:e.id===t.id&&(Az[at(n)]??[]).every(a=>e[a]===t[a])}function Dz(e,t){let n=new Set;if(e===t)return n;for(let s in t)t[s]!==e[s]&&n.add(Number(s));for(let s in e)s in t||n.add(Number(s));return n}function Mz(e,t,n,s,a,i,l){if(!t.size)return e;let c=e.filter(u=>!t.has(u[2]));for(let u of t){let m=n[u]&&m_(n[u],s,a,i,l);m&&c.splice(Rz(c,m),0,m)}return c}function Rz(e,t){let n=0,s=e.length;for(;n<s;){let a=n+s>>1;_g(e[a],t)<0?n=a+1:s=a}return n}function $_(e,t,{busy:n,keep:s}){if(e===t)return{shown:e,queued:[]};if(!n)return{shown:zz(e,t,s),queued:[]};let a=new Set(e),i=Iz(a,t),l=[],c=[];return t.forEach((u,m)=>{a.has(u)||(m>i?l.push(u):c.push(u))}),{shown:l.length?[...e,...l]:e,queued:c}}function Iz(e,t){for(let n=t.length-1;n>=0;n-=1)if(e.has(t[n]))return n;return-1}function zz(e,t,n){if(n===null||t.includes(n))return t;let s=e.indexOf(n);if(s<0)return t;let a=[...t];return a.splice(Math.min(s,a.length),0,n),a}function h_(e,t,n){let s=new Map(n.map((a,i)=>[a,i]));if(s.has(e.id))return s.get(e.id);for(let a=Math.max(0,t.indexOf(e.id));a<t.length;a+=1)if(s.has(t[a]))return s.get(t[a]);return null}var Vc,wz,xz,_z,p_,zs,Sz,Tz,Cz,c_,Oz,Ez,_g,Nz,Az,Lz,vo=b(()=>{ko();Vc=10**14,wz=60*6e4,xz=720*60*6e4,_z=40,p_=["urgent","newest","oldest","longest","priority","client","assignee"];zs=e=>e.state==="open"&&!e.snooze,Sz=(e,t)=>e.client_count>(t.marks[e.id]??1/0),Tz={mine:(e,t)=>zs(e)&&e.assignee_id===t.id,unassigned:e=>zs(e)&&e.assignee_id===null,all:zs,waiting:e=>zs(e)&&e.waiting_since!==null,unread:(e,t)=>zs(e)&&Sz(e,t)&&(e.assignee_id===t.id||e.assignee_id===null||!!t.follows[e.id]),mentions:(e,t)=>{let n=t.mentions[e.id];return!!n&&(n.no!==null||n.at>Date.now()-xz)},following:(e,t)=>e.state==="open"&&!!t.follows[e.id],snoozed:e=>e.state==="open"&&!!e.snooze,untagged:e=>zs(e)&&!e.tagged,closed:e=>e.state==="closed",failed:e=>e.state==="open"&&!!e.failed};Cz=(e,{tags:t,priorities:n})=>(!t.length||e.tags.some(s=>t.includes(s)))&&(!n.length||n.includes(e.priority)),c_=e=>[...e??""].slice(0,_z).join("");Oz={urgent:e=>[u_(e),e.id],newest:e=>[-e.last_at,-e.id],oldest:e=>[e.last_at,e.id],longest:e=>[e.waiting_since??Vc+e.last_at,e.id],priority:e=>[u_(e)+(1-e.priority)*2*Vc,e.id],client:e=>[c_(e.name),e.id],assignee:(e,t)=>[c_(t.operators[e.assignee_id]?.name),e.id]};Ez=(e,t)=>e<t?-1:e>t?1:0,_g=(e,t)=>Ez(e[0],t[0])||e[1]-t[1];Nz=64;Az={unread:["marks","follows"],following:["follows"],mentions:["mentions"]};Lz=(e,t)=>e===t||e.length===t.length&&e.every((n,s)=>n[2]===t[s][2])});function mt(e,{map:t=null,put:n=(l,c,u)=>{l[t][c]=u},leaves:s=t?[t]:[],accepts:a=Bz,snapshot:i=Fz}){Bs.set(e,{map:t,write:n,leaves:s,accepts:a,snapshot:i})}function k_({k:e,of:t}){if(e==="gone")return Bs.get(t)?.leaves??[];let n=Bs.get(e)?.map;return n?[n]:[]}function Nn(e,...t){let n={...e};for(let s of t)n[s]={...e[s]};return n}function vm(e,t,n){return(e.revs[t]??-1)>n?!1:(e.revs[t]=n,!0)}function cs(e,t,n,s,a){let i=Bs.get(t);i?.accepts(e,a)&&vm(e,t+n,s)&&i.write(e,n,a)}function y_(e,t,n,s){let a=Bs.get(t);if(a&&vm(e,t+n,s))for(let i of a.leaves)delete e[i][n]}function w_(e,t,n){for(let[s,{snapshot:a}]of Bs)for(let[i,l]of a(t))cs(e,s,i,n,l)}var Bs,Bz,Fz,g_,Sg,b_,v_,ym=b(()=>{Bs=new Map,Bz=()=>!0,Fz=()=>[];g_=e=>Bs.get(e).map,Sg=()=>[...Bs.values()].map(e=>e.map).filter(Boolean),b_=()=>Object.fromEntries(Sg().map(e=>[e,{}]));v_=(e,t,n,s)=>Bs.get(t).write(e,n,s)});function wm(){return{ready:!1,cursor:null,company:null,automation:null,version:"",demo:!1,me:null,preferences:null,counts:qz,room:__,recent:[],revs:{},views:{},...b_()}}function S_(e,t){let n=pB[t.t];return n?n(e,t):e}function C_(e){let t=Object.keys(e.items).map(Number).sort((n,s)=>n-s);for(let n=1;n<t.length;n+=1)if(t[n]!==t[n-1]+1)return t[n-1];return null}function Kz(e,t,n){if(e.operators[t]=n,e.me?.id!==t)return;let{name:s,role:a,presence:i,status_id:l}=n;e.me={...e.me,name:s,role:a,presence:i,status_id:l}}function Uz(e,t,n){n.at||n.no?e.mentions[t]={no:n.no??null,at:n.at??0}:delete e.mentions[t]}function Hz(e,t,n){let s=e.logs[n.dialog_id];e.logs[n.dialog_id]={...s,items:{...s.items,[n.no]:n},seen:Math.max(s.seen,n.no)}}function Yz(e,t){let n=e.logs[t.dialog_id];return!n||n.loaded&&t.no<Tg(n)||n.later&&t.no>Cg(n)}function Tg(e){let t=1/0;for(let n in e.items)t=Math.min(t,Number(n));return t}function Cg(e){let t=0;for(let n in e.items)t=Math.max(t,Number(n));return t}function Vz(e,{data:t,reset:n}){let s=n?{...wm(),recent:e.recent}:e,a=Nn(s,"revs",...Sg()),i=Zt(t.cursor);return Object.assign(a,{ready:!0,cursor:t.cursor,version:t.version,demo:t.demo,me:t.me,counts:t.counts}),w_(a,t,i),a}function Gz(e,{view:t,sort:n,data:s}){let a=Nn(e,"dialogs","marks","mentions","revs","views"),i=Zt(s.cursor);for(let c of s.items)cs(a,"dialog",c.id,i,c);for(let c in s.marks)cs(a,"mark",Number(c),i,{read_no:s.marks[c]});for(let[c,u]of O_(s))cs(a,"mention",c,i,u);let l=s.items.at(-1);return a.views[us(t,n)]={loaded:!0,next:s.next,edge:s.next&&l?xg(l,t,n,Ma(a)):null},a}function Jz(e,{data:t}){let n=Nn(e,"dialogs","marks","contacts","logs","revs"),s=Zt(t.cursor),{id:a}=t.dialog;return cs(n,"dialog",a,s,t.dialog),cs(n,"mark",a,s,{read_no:t.mark}),cs(n,"contact",t.contact.id,s,t.contact),n.logs[a]?.later&&N_(n,a),Eg(n,a,s,t.messages,{more:!!t.more,later:!1}),n}function Zz(e,{id:t,data:n}){if(!e.logs[t])return e;let s=Nn(e,"logs","revs");N_(s,t);let a=n.messages.at(-1)?.no??0;return Eg(s,t,Zt(n.cursor),n.messages,{more:!!n.more,later:a<(e.dialogs[t]?.last_no??0)}),s}function Eg(e,t,n,s,a){let i=e.logs[t]??Og(),l={...i.items};for(let c of s)vm(e,"message"+c.id,n)&&(l[c.no]=c);e.logs[t]={...i,items:l,loaded:!0,seen:Math.max(i.seen,s.at(-1)?.no??0),...a}}function E_(e,t,n){let s=e.logs[t],a=Object.keys(s.items).map(Number).sort((c,u)=>c-u),i=a.length-x_;if(i<=0)return;let l={...s.items};for(let c of n==="before"?a.slice(-i):a.slice(0,i))delete e.revs["message"+l[c].id],delete l[c];e.logs[t]={...s,items:l,...n==="before"?{later:!0}:{more:!0}}}function N_(e,t){let{seen:n}=e.logs[t];A_(e,t),e.logs[t]={...Og(),seen:n}}function Qz(e,t,n){let[s,a]=[t[0]?.no,t.at(-1)?.no];return!t.length||!Object.keys(e.items).length?!0:n==="before"?a+1>=Tg(e)&&s<=Cg(e):s-1<=Cg(e)&&a>=Tg(e)}function Xz(e,{id:t,data:n,side:s}){if(!e.logs[t]||s&&!Qz(e.logs[t],n.messages,s))return e;let a=Nn(e,"logs","revs"),{later:i}=a.logs[t],l=s==="before"?{more:!!n.more}:{later:i&&!!n.more};return Eg(a,t,Zt(n.cursor),n.messages,l),s&&E_(a,t,s),a}function eB(e,{id:t}){let n=Nn(e,"logs","revs");n.recent=[t,...e.recent.filter(s=>s!==t)].slice(0,Wz),n.logs[t]??=Og();for(let s in n.logs)n.recent.includes(Number(s))||A_(n,s);return n}function A_(e,t){for(let n of Object.values(e.logs[t].items))delete e.revs["message"+n.id];delete e.logs[t]}function tB(e,t){let n=Nn(e,"revs",...new Set(t.rows.flatMap(k_)));for(let s of t.rows)s.k==="gone"?y_(n,s.of,s.id,s.rev):cs(n,s.k,s.id,s.rev,s.row);if(n.cursor=t.cursor,t.rows.some(s=>s.k==="message"))for(let s in n.logs)Object.keys(n.logs[s].items).length>x_*2&&E_(n,s,"after");return Object.keys(n.dialogs).length>n.room?nB(n):n}function nB(e){let t=Nn(e,"dialogs","marks"),n=new Set(t.recent);for(let s in t.views){let[a,i]=s.split(":");for(let l of Hi(t.dialogs,a,i,Ma(t),t.views[s].edge))n.add(l)}for(let s in t.dialogs)if(!n.has(Number(s))){for(let a of["dialog","mark"])delete t.revs[a+s];delete t.dialogs[s],delete t.marks[s]}return t.room=Math.max(__,n.size+jz),t}function oB(e,{dialog:t,message:n,sentAtRev:s}){let a=Nn(e,"dialogs","logs");if(t&&(e.revs["dialog"+t.id]??-1)===s&&(a.dialogs[t.id]=t),n){let i=e.logs[n.dialog_id];i&&!i.later&&!i.items[n.no]&&(a.logs[n.dialog_id]={...i,items:{...i.items,[n.no]:n},seen:Math.max(i.seen,n.no)})}return a}function sB(e,{id:t,client_no:n}){if((e.marks[t]??0)>=n)return e;let s=Nn(e,"marks");return s.marks[t]=n,s}function aB(e,{data:t}){let n=Nn(e,"notifications","revs");for(let s of t.items)cs(n,"notice",s.id,Zt(t.cursor),s);return n}function rB(e,{row:t}){return{...e,preferences:t}}function iB(e,{id:t,read_no:n}){let s=Nn(e,"marks");return s.marks[t]=n,s}function lB(e,{row:t}){return{...e,me:{...e.me,...t}}}function cB(e,{row:t}){let n=Nn(e,"contacts");return n.contacts[t.id]=t,n}function uB(e,{id:t,on:n}){let s=Nn(e,"follows");return v_(s,"follow",t,{on:n}),s}var Wz,x_,__,jz,qz,Ma,Zt,T_,An,Og,Yi,O_,us,pB,Qt=b(()=>{vo();ym();ym();Wz=8,x_=360,__=3e3,jz=500,qz={mine:0,unassigned:0,all:0,mine_unread:0,waiting:0,unread:0,mentions:0,following:0,snoozed:0,untagged:0,failed:0,notifications:0,teams:{},tasks:{open:0,late:0,mine:0,mine_late:0,free:0}},Ma=e=>({id:e.me?.id,marks:e.marks,follows:e.follows,mentions:e.mentions,operators:e.operators});Zt=e=>Number(String(e).split(":").pop()),T_=(e,t)=>{let n=e.marks[t.id];return n===void 0?0:Math.max(0,t.client_count-n)};An=e=>Object.values(e.items).sort((t,n)=>t.no-n.no),Og=()=>({items:{},more:!1,later:!1,loaded:!1,seen:0}),Yi=(e=[])=>e.map(t=>[t.id,t]);mt("dialog",{map:"dialogs",leaves:["dialogs","logs","marks"]});mt("mark",{map:"marks",put:(e,t,n)=>{e.marks[t]=n.read_no}});mt("contact",{map:"contacts"});mt("operator",{map:"operators",put:Kz,snapshot:e=>Yi(e.operators)});mt("channel",{map:"channels",snapshot:e=>Yi(e.channels)});mt("hours",{map:"hours",snapshot:e=>Yi(e.hours)});mt("tag",{map:"tags",snapshot:e=>Yi(e.tags)});mt("company",{put:(e,t,n)=>{e.company=n},snapshot:e=>[[e.company.id,e.company]]});mt("automation",{put:(e,t,n)=>{e.automation=n},snapshot:e=>[[e.automation.id,e.automation]]});mt("team",{map:"teams",snapshot:e=>Yi(e.teams)});mt("status",{map:"statuses",snapshot:e=>Yi(e.statuses)});mt("follow",{map:"follows",put:(e,t,n)=>{n.on?e.follows[t]=!0:delete e.follows[t]},snapshot:e=>(e.follows??[]).map(t=>[t,{on:!0}])});mt("mention",{map:"mentions",put:Uz,snapshot:e=>O_(e)});mt("me",{put:(e,t,n)=>{e.me={...e.me,...n}}});mt("counts",{put:(e,t,n)=>{e.counts=n}});mt("preferences",{put:(e,t,n)=>{e.preferences=n},snapshot:e=>[[0,e.preferences]]});mt("notice",{map:"notifications",put:(e,t,n)=>{n.id?e.notifications[t]=n:delete e.notifications[t]}});mt("message",{map:"logs",put:Hz,leaves:[],accepts:(e,t)=>!Yz(e,t)});O_=({mentions:e={}})=>Object.entries(e).map(([t,n])=>[Number(t),n]);us=(e,t)=>`${e}:${t}`;pB={start:Vz,page:Gz,dialog:Jz,around:Zz,log:Xz,opened:eB,rows:tB,result:oB,read:sB,unreadFrom:iB,me:lB,preferences:rB,bell:aB,contact:cB,follow:uB,forget:()=>wm()}});function pe(e){X.value=S_(X.value,e)}var X,mB,Pn,ae,Ra,_e,tt,Tt,ze,xm,xe,Ee,Fs,yo,gt,La,Ws,Gc,Ia,Jc,D,Vi,za,Gi,Pt,I=b(()=>{oe();Qt();ym();X=T(wm());mB={},Pn=e=>ye(()=>X.value[g_(e)]??mB),ae=Pn("dialog"),Ra=Pn("mark"),_e=Pn("operator"),tt=Pn("channel"),Tt=Pn("message"),ze=ye(()=>X.value.counts),xm=ye(()=>X.value.views),xe=ye(()=>X.value.preferences),Ee=Pn("team"),Fs=Pn("status"),yo=Pn("hours"),gt=Pn("tag"),La=ye(()=>X.value.company),Ws=Pn("follow"),Gc=Pn("mention"),Ia=()=>Ma({me:D.value,marks:Ra.value,follows:Ws.value,mentions:Gc.value,operators:_e.value}),Jc=Pn("notice"),D=ye(()=>X.value.me),Vi=ye(()=>ze.value.mine_unread+ze.value.unassigned),za=e=>X.value.revs["dialog"+e]??-1,Gi=e=>T_({marks:Ra.value},e),Pt=e=>tt.value[e.channel_id]});function $B(e,t,n){let s=Wr(e),a=s?"full":e==="board"?"board":"list",i={tasksView:n.get("view"),tasksSort:n.get("sort"),tasksQuery:n.toString()};return{layout:a,task:s??Wr(t),...i}}function D_(e){Zc.peek().startsWith("/inbox")&&(P_=Zc.peek()),Zc.value=e}function M_(e){return Qc=e,()=>{Qc===e&&(Qc=null)}}function L(e,{replace:t=!1,sure:n=!1}={}){e===_m()||!n&&R_(e)||(history[t?"replaceState":"pushState"](null,"",e),D_(e))}function Fo(e="list",{task:t=null,view:n=null,sort:s=null,filter:a={}}={}){let i=new URLSearchParams({...n&&{view:n},...s&&{sort:s},...a}).toString();return`/tasks/${e}${t?`/${t}`:""}${i?`?${i}`:""}`}var _m,Zc,Wr,dB,fB,N,P_,ps,Qc,R_,Y,Sm,an,Tm,qt,qe,J=b(()=>{oe();ko();_m=()=>location.pathname+location.search,Zc=T(_m()),Wr=e=>/^\d{1,15}$/.test(e??"")?Number(e):null,dB={notices:"notifications"},fB={layout:null,task:null,tasksView:null,tasksSort:null,tasksQuery:""},N=ye(()=>{let e=new URL(Zc.value,location.origin),[,t,n,s]=e.pathname.split("/"),a={dialog:null,at:null,q:"",section:null,id:null,rule:null,tab:null,...fB},i={view:l_(n)?n:"mine",...a};return t==="login"||t==="setup"?{...i,page:t}:t==="search"?{...i,page:t,q:e.searchParams.get("q")??""}:t==="settings"?{...i,page:t,section:dB[n]??(n||null),id:Wr(s)}:t==="clients"?{...i,page:t,id:Wr(n)}:t==="tasks"?{...i,page:t,...$B(n,s,e.searchParams)}:t==="automation"?{...i,page:t,rule:Wr(n)??(n||null),tab:e.searchParams.get("tab")}:t&&t!=="inbox"?{...i,page:"nowhere"}:{...i,page:"inbox",dialog:Wr(s),at:Wr(e.searchParams.get("m"))}});P_="/inbox/mine",ps=()=>P_;Qc=null;window.addEventListener("beforeunload",e=>{Qc?.(null)&&e.preventDefault()});R_=e=>!!Qc?.(e,()=>L(e,{sure:!0}));Y=(e,t,n)=>t?`/inbox/${e}/${t}${n?`?m=${n}`:""}`:`/inbox/${e}`,Sm=e=>e?`/search?${new URLSearchParams({q:e})}`:"/search",an=(e,t=null)=>e?`/settings/${e}${t?`/${t}`:""}`:"/settings",Tm=e=>`/clients/${e}`,qt=e=>`/tasks/${e}`;qe=(e=null,t=null)=>`/automation${e?`/${e}`:""}${t?`?tab=${t}`:""}`;window.addEventListener("popstate",()=>{R_(_m())?history.pushState(null,"",Zc.peek()):D_(_m())});document.addEventListener("click",e=>{let t=e.target.closest?.("a[href^='/inbox'], a[href^='/search'], a[href^='/settings'], a[href^='/clients'], a[href^='/automation'], a[href^='/tasks']");!t||e.defaultPrevented||e.button||e.metaKey||e.ctrlKey||e.shiftKey||(e.preventDefault(),L(t.getAttribute("href")))})});function B_(e){e(),requestAnimationFrame(()=>requestAnimationFrame(e))}function jr(){Cm+=1;let e=Cm;B_(()=>{e===Cm&&(Om=performance.now())})}function Dg(){Cm+=1,Om=-Em}var Em,L_,Om,I_,z_,Ng,Pg,Ag,Cm,F_,W_,j_,Ba,Nm,js=b(()=>{oe();J();I();Em=700,L_=0,Om=-Em,I_=0,z_=0,Ng=0,Pg=!1,Ag=ye(()=>{let{page:e,dialog:t}=N.value;return e==="inbox"&&t&&Tt.value[t]?.loaded?t:null});we(()=>{let e=Ag.value;Pg=!1,B_(()=>{Ag.peek()===e&&(L_=performance.now())})});for(let e of["keydown","pointerdown","click"])window.addEventListener(e,t=>{I_=t.timeStamp,e!=="pointerdown"&&(Ng=e==="click"?t.detail:0,Ng===1&&(z_=t.timeStamp))},{capture:!0});Cm=0,F_=()=>{Pg=!0};W_=e=>e-L_>=Em,j_=e=>Ag.peek()!==null&&W_(e),Ba=()=>I_-Om<Em||Ng>1&&Om>=z_,Nm=()=>Pg||W_(performance.now())});function kB(e,t){let n=[...e],s=[];for(;n.length+1>gB;){let a=Math.min(...n.map(Mg));if(a>Mg(t))break;s.push(...n.splice(n.findIndex(i=>Mg(i)===a),1))}return s}function V(e,{icon:t="check",undo:n=null,action:s=null,label:a="",alert:i=!1,ms:l=hB,silent:c=!1,more:u=null,keep:m=!1}={}){q_+=1;let p={id:q_,text:e,icon:t,alert:i,silent:c,more:u,keep:m,label:n?o("Undo"):a,run:n??s,undo:!!n},h=c?[]:kB(qs.value.filter(f=>!f.silent),p);return qs.value=[...qs.value.filter(f=>!h.includes(f)),p],n&&!c&&(Ks.value=[{id:p.id,text:e,icon:t,at:Date.now(),run:n},...Ks.peek()].slice(0,bB)),setTimeout(()=>Am(p.id),l),p.id}function Am(e){qs.value=qs.value.filter(t=>t.id!==e)}function qr(e){Am(e),Ks.value=Ks.peek().filter(t=>t.id!==e)}function Xc(e){Dg(),e.undo??!0?qr(e.id):Am(e.id),e.run()}function H_(e){Dg(),Am(e.id),e.more.run()}function Pm(){let e=qs.value.findLast(t=>t.undo);e&&Xc(e)}var hB,gB,q_,qs,Ks,bB,Mg,K_,ee,U_,ge=b(()=>{oe();v();js();hB=8e3,gB=3,q_=0,qs=T([]),Ks=T([]),bB=50,Mg=e=>e.keep?2:e.run||e.alert?1:0;K_=(e,t)=>V("",{undo:e,ms:t,silent:!0}),ee=(e,t)=>V(e,{icon:"circle-alert",alert:!0,...t});U_=()=>{Ks.value=[]}});function Rg(e,t,n){localStorage.setItem("okno."+e,t),t===n?delete document.documentElement.dataset[e]:document.documentElement.dataset[e]=t}async function ds(e){localStorage.setItem("okno.lang",e),await Yc(e),await Rm({locale:e})}async function Fa(e){Jn.value=e,await Rm({theme:e})}async function Ji(e){Wo.value=e,await Rm({density:e})}async function Rm(e){if(Ue.value!=="in"){eu={...eu,...e};return}try{pe({t:"me",row:await W("/api/me",e,{method:"PATCH"})})}catch(t){ee(F(t))}}async function Lm(){if(Object.keys(eu).length)try{await W("/api/me",eu,{method:"PATCH"}),eu={}}catch{}}async function Lg(){let{locale:e,theme:t,density:n}=D.peek();Jn.value=t,Wo.value=n,e&&localStorage.setItem("okno.lang",e),e&&e!==Ie.peek()&&await Yc(e)}var Jn,Y_,Dm,Wo,Mm,ms,wo,kn,V_,G_,eu,vB,Kt=b(()=>{oe();U();I();v();vo();ge();Jn=T(localStorage.getItem("okno.theme")??"system"),Y_=T(matchMedia("(prefers-color-scheme: dark)").matches);matchMedia("(prefers-color-scheme: dark)").addEventListener("change",e=>{Y_.value=e.matches});Dm=ye(()=>Jn.value==="dark"||Jn.value==="system"&&Y_.value),Wo=T(localStorage.getItem("okno.density")??"normal"),Mm=T(localStorage.getItem("okno.text")??"normal"),ms=T(localStorage.getItem("okno.side")==="hidden"),wo=T(localStorage.getItem("okno.card")==="hidden"),kn=T(p_.includes(localStorage.getItem("okno.sort"))?localStorage.getItem("okno.sort"):"urgent");we(()=>{Rg("theme",Jn.value,"system")});we(()=>{Rg("density",Wo.value,"normal")});we(()=>{Rg("text",Mm.value,"normal")});we(()=>{localStorage.setItem("okno.side",ms.value?"hidden":"shown")});we(()=>{localStorage.setItem("okno.card",wo.value?"hidden":"shown")});we(()=>{localStorage.setItem("okno.sort",kn.value)});V_=()=>localStorage.getItem("okno.lang");G_=e=>Rm({status_id:e});eu={};vB=ye(()=>D.value&&[D.value.locale,D.value.theme,D.value.density].join());we(()=>{vB.value&&sn(()=>{Lg()})})});function Bg(e){Us=e,Hs=!0,jg()}function Fg(){Hs=!1,clearTimeout(zg),Xt?.close(),Xt=null,Kr=0,Zn.value="on"}function Wg(){Xt?.readyState===WebSocket.OPEN&&Xt.send(JSON.stringify({t:"hello",cursor:Us.cursor(),build:Us.build}))}function Z_(e){Xt?.readyState===WebSocket.OPEN&&Xt.send(JSON.stringify(e))}function jg(){if(clearTimeout(zg),!Hs||Xt&&Xt.readyState<=WebSocket.OPEN)return;let e=location.protocol==="https:"?"wss:":"ws:",t=new WebSocket(`${e}//${location.host}/api/live`);Xt=t,Ig=Date.now(),t.addEventListener("open",()=>{t===Xt&&Wg()}),t.addEventListener("message",n=>{t===Xt&&TB(JSON.parse(n.data))}),t.addEventListener("close",n=>{t===Xt&&Q_(n.code)})}function TB(e){if(Ig=Date.now(),e.t==="ping"){Xt.send('{"t":"pong"}');return}if(e.t==="welcome"){Us.signal(e),qg();return}e.t==="resync"&&Us.resync(),e.t==="events"?Us.events(e):Us.signal(e)}function CB(){if(!Hs)return;let e=Xt;Xt=null,e?.close(),zm()}function qg(){Im=0;let e=Kr>0;Kr=0,Zn.value="on",Us.back(e)}function Q_(e){if(Xt=null,!Hs)return;if(Kr||=Date.now(),e===J_.signedOut){Hs=!1,Us.signedOut();return}let t=e===J_.tooSlow?0:Math.min(wB,yB*2**Im);Im+=1,zg=setTimeout(jg,t*(.5+Math.random()/2))}function zm(){Im=0,jg()}var yB,wB,xB,_B,SB,J_,Zn,Xt,Us,Im,Kr,Ig,zg,Hs,Ur=b(()=>{oe();yB=1e3,wB=3e4,xB=45e3,_B=2e3,SB=5e3,J_={signedOut:4401,foreign:4403,tooSlow:4408},Zn=T("on"),Xt=null,Us=null,Im=0,Kr=0,Ig=0,zg=0,Hs=!1;setInterval(()=>{if(!Hs)return;if(Xt?.readyState===WebSocket.OPEN&&Date.now()-Ig>xB){let t=Xt;Q_(0),t.close()}let e=Kr?Date.now()-Kr:0;Zn.value=e>SB?"off":e>_B?"grey":"on"},500);window.addEventListener("online",CB);window.addEventListener("offline",()=>{Hs&&(Kr||=Date.now())});document.addEventListener("visibilitychange",()=>{!document.hidden&&Hs&&!Xt&&zm()})});function r0(e){e.t==="welcome"&&(s0=Date.now(),Bm.value={},Fm.value={},ja.value={},qm()),e.t==="presence"&&(Bm.value=X_(Bm.peek(),e.people,t=>t==="off")),e.t==="here"&&(Fm.value=X_(Fm.peek(),{[e.dialog]:e.people},t=>!t.length)),e.t==="typing"&&EB(e.dialog)}function X_(e,t,n){let s={...e,...t};for(let a in t)n(t[a])&&delete s[a];return s}function EB(e){let t=Date.now()+Ug;ja.value={...ja.peek(),[e]:t},setTimeout(()=>{ja.peek()[e]===t&&i0(e)},Ug)}function i0(e){if(!(e in ja.peek()))return;let{[e]:t,...n}=ja.peek();ja.value=n}function l0(e){for(let t of e)t.k==="message"&&t.row.kind==="in"&&i0(t.row.dialog_id)}function p0(e,t,n){let s=Date.now();Wa.value=n.trim()?{dialog:e,mode:t,at:s}:null,Wa.value&&(s-Hg>=Kg&&qm(),setTimeout(()=>{Wa.peek()?.at===s&&(Wa.value=null)},Ug-Kg))}function Yg(){Wa.value=null}function qm(){if(clearTimeout(e0),Ue.peek()!=="in")return;let e=Hg+Kg-Date.now();if(e>0){e0=setTimeout(qm,e);return}Hg=Date.now(),Z_(JSON.parse(u0.peek()))}function Vg(){Wm.value=!1,clearTimeout(t0),t0=setTimeout(()=>{Wm.value=!0},OB)}var Kg,Ug,OB,Bm,Fm,ja,n0,o0,jm,s0,a0,c0,Wm,Wa,Hg,e0,t0,u0,Hr=b(()=>{oe();U();Ur();J();I();Kg=2e3,Ug=6e3,OB=5*6e4,Bm=T({}),Fm=T({}),ja=T({}),n0=e=>Bm.value[e]??"off",o0=e=>(Fm.value[e]??[]).filter(t=>t.id!==D.value?.id),jm=e=>e in ja.value,s0=0,a0=()=>s0;c0=T(!document.hidden),Wm=T(!1),Wa=T(null),Hg=0,e0=0,t0=0,u0=ye(()=>{let{page:e,dialog:t}=N.value,n=e==="inbox"&&c0.value&&!Wm.value?t:null,s=Wa.value&&Wa.value.dialog===n?Wa.value.mode:null;return JSON.stringify({t:"look",dialog:n,typing:s,idle:Wm.value})});we(()=>{u0.value&&Zn.value==="on"&&qm()});for(let e of["keydown","pointerdown","pointermove","wheel"])window.addEventListener(e,Vg,{passive:!0,capture:!0});document.addEventListener("visibilitychange",()=>{c0.value=!document.hidden,document.hidden||Vg()});Vg()});function Zi(e,...t){for(let n of tu[e])n(...t)}async function Ys(e,t){if(It.value[e]?.busy)return!1;It.value={...It.value,[e]:{busy:!0}};try{await t();let{[e]:n,...s}=It.value;return It.value=s,!0}catch(n){if(!(n instanceof q))throw n;return It.value={...It.value,[e]:{busy:!1,problem:n}},!1}}async function Yr(){let e=await B("/api/start");Ue.value="in",d0.value=Date.now(),Br(()=>{pe({t:"start",data:e,reset:!0}),Zi("snapshot",e,{entered:!0})}),await Lg(),Zi("entered",e.me.id),Bg(g0),f0.postMessage(e.me.id)}function Um(){Fg(),Ue.value="out",It.value={},pe({t:"forget"})}function $0(){Ue.value="in",Bg(g0),Zi("online")}async function v0(){let{view:e,dialog:t}=N.peek(),n=En(e,kn.peek());try{let s=await B("/api/start");if(s.build!==h0&&!b0.some(l=>l())){location.reload();return}let a=await AB(e,n),i=t?await B(`/api/dialogs/${t}`).catch(()=>null):null;Br(()=>{pe({t:"start",data:s,reset:!0}),Zi("snapshot",s,{entered:!1});for(let l of a)pe({t:"page",view:e,sort:n,data:l});t&&pe({t:"opened",id:t}),i&&pe({t:"dialog",data:i})}),Wg(),qg()}catch(s){if(!(s instanceof q))throw s;s.offline&&setTimeout(v0,3e3)}}async function AB(e,t){let{dialogs:n,views:s}=X.peek(),a=s[us(e,t)],i=a?.loaded?Hi(n,e,t,Ma(X.peek()),a.edge).length:0,l=[await B(Km(e,t,null))];for(let c=l[0].items.length;c<i&&l.length<NB&&l.at(-1).next;c+=l.at(-1).items.length)l.push(await B(Km(e,t,l.at(-1).next)));return l}function Km(e,t,n){let s=new URLSearchParams({view:e,sort:t,limit:n?"100":"50"});return n&&s.set("after",n),`/api/dialogs?${s}`}function Vr(e,t){let n=X.peek().views[us(e,t)];return n?.loaded&&!n.next?null:Ys(`page:${us(e,t)}`,async()=>{let s=await B(Km(e,t,n?.next));pe({t:"page",view:e,sort:t,data:s})})}async function nu(e,{unread:t=!0}={}){pe({t:"opened",id:e}),!X.peek().logs[e].loaded&&(await Ys(`dialog:${e}`,async()=>{let n=await B(`/api/dialogs/${e}`),s=t?await PB(e,n):null;Br(()=>{pe({t:"dialog",data:n}),s&&pe({t:"around",id:e,data:s})})}),_0())}async function PB(e,{mark:t,dialog:n,messages:s,more:a}){let i=Math.min(...s.map(c=>c.client_no??1/0));if(!a||t>=n.client_count||i<=t+1)return null;let{no:l}=await B(`/api/dialogs/${e}/place?client_no=${t+1}`);return l?B(w0(e,l)):null}async function DB(e,t){await nu(e,{unread:!1});let n=X.peek().logs[e];!n?.loaded||n.items[t]||t>(X.peek().dialogs[e]?.last_no??0)||await Ys(`around:${e}`,async()=>{pe({t:"around",id:e,data:await B(w0(e,t))})})}function Gg(e){let t=X.peek().logs[e];if(!t?.later)return null;let n=Math.max(...Object.keys(t.items).map(Number));return Ys(`newer:${e}`,async()=>{pe({t:"log",id:e,side:"after",data:await B(`/api/dialogs/${e}/messages?after=${n}&limit=${x0}`)})})}function Jg(e){let t=X.peek().logs[e];if(!t?.loaded||!t.more)return null;let n=Math.min(...Object.keys(t.items).map(Number));return Ys(`older:${e}`,async()=>{pe({t:"log",id:e,side:"before",data:await B(`/api/dialogs/${e}/messages?before=${n}&limit=${x0}`)})})}function _0(){for(let e of X.peek().recent){let t=X.peek().logs[e],n=t?.loaded?C_(t):null;n!==null&&Ys(`hole:${e}`,async()=>{pe({t:"log",id:e,side:"after",data:await B(`/api/dialogs/${e}/messages?after=${n}&limit=40`)})})}}function S0(e){let t=n=>pe({t:"rows",cursor:X.peek().cursor,rows:[{k:"mark",id:e.id,rev:0,row:{read_no:n}}]});if(e.opened_at>=d0.peek()){t(0);return}Ys("mark",async()=>{t((await B(`/api/dialogs/${e.id}`)).mark)})}async function T0(e){let t=e.id,n=e.client_count;if(!((X.peek().marks[t]??0)>=n)){pe({t:"read",id:t,client_no:n});try{await Te("POST",`/api/dialogs/${t}/read`,{client_no:n})}catch{}}}function MB(){for(let s of Object.keys(It.value)){if(!It.value[s].problem?.offline)continue;let{[s]:a,...i}=It.value;It.value=i}let{view:e,dialog:t}=N.peek(),n=En(e,kn.peek());X.peek().views[us(e,n)]?.loaded||Vr(e,n),t&&!X.peek().logs[t]?.loaded&&nu(t)}var It,d0,tu,Qi,Xi,rn,Qn,f0,h0,g0,b0,k0,NB,y0,m0,w0,Hm,x0,lt=b(()=>{oe();U();vo();Ur();Hr();Kt();Qt();J();I();It=T({}),d0=T(0),tu={snapshot:[],entered:[],rows:[],online:[]},Qi=e=>{tu.snapshot.push(e)},Xi=e=>{tu.entered.push(e)},rn=e=>{tu.rows.push(e)},Qn=e=>{tu.online.push(e)};f0=new BroadcastChannel("okno");f0.addEventListener("message",e=>{Ue.peek()==="out"||!X.peek().me||e.data===X.peek().me.id||(Fg(),Yr().catch(()=>location.reload()))});h0=new URL(import.meta.url).pathname.split("/")[2],g0={build:h0,cursor:()=>X.peek().cursor,events:e=>{let t=X.peek();pe({t:"rows",cursor:e.cursor,rows:e.rows}),l0(e.rows),Zi("rows",e.rows,t,X.peek()),_0()},signal:r0,resync:()=>{v0()},back:()=>{MB(),Zi("online")},signedOut:()=>{Ue.value="expired"}},b0=[],k0=e=>{b0.push(e)};NB=10;y0=(e,t)=>Ys(`page:${us(e,t)}`,async()=>{pe({t:"page",view:e,sort:t,data:await B(Km(e,t,null))})});m0=40,w0=(e,t)=>`/api/dialogs/${e}/messages?before=${t+m0/2}&limit=${m0}`,Hm=e=>Ys(`dialog:${e}`,async()=>{pe({t:"dialog",data:await B(`/api/dialogs/${e}`)})}),x0=60;we(()=>{let{page:e,view:t,dialog:n,at:s}=N.value,a=En(t,kn.value);Ue.value!=="in"||e!=="inbox"||sn(()=>{X.value.views[us(t,a)]?.loaded||Vr(t,a),n&&s?DB(n,s):n&&nu(n)})})});var y,bt,ie=b(()=>{oe();y=T(null),bt=T(!1)});function Vs(e){ou.value=ou.value===e?`${e} `:e}function LB(e){Ym.push(e),C0||=setTimeout(IB,RB)}function IB(){let e=[...new Set(Ym)];ou.value=e.length===1?o("New message: {name}",{name:e[0]}):w("{n} new message","{n} new messages",Ym.length),Ym=[],C0=0}var RB,ou,Ym,C0,Gr=b(()=>{oe();lt();v();RB=4e3,ou=T(""),Ym=[],C0=0;rn((e,t,n)=>{for(let s of e){if(s.k!=="message"||s.row.kind!=="in")continue;let a=n.dialogs[s.row.dialog_id],i=t.dialogs[s.row.dialog_id];a&&(!i||i.last_no<s.row.no)&&a.assignee_id===n.me.id&&LB(a.name)}})});var Zg,Qg,fs,Jr,su,ln,el,au,jo=b(()=>{Zg=new Map,Qg=new Map,fs=e=>{Zg.set(e.page,e)},Jr=e=>Zg.get(e),su=()=>[...Zg.values()].filter(e=>e.icon),ln=e=>{Qg.set(e.id,{when:()=>!0,...e})},el=()=>[...Qg.values()].filter(e=>e.when()),au=e=>Qg.get(e)});function O0(e){let t=String(e).replace(/[«»"“”]/g," ").split(/\s+/).filter(s=>/[\p{L}\p{N}]/u.test(s));return t.length?(t.length>1?[t[0],t[1]]:[t[0]]).map(s=>[...s.replace(/^[^\p{L}\p{N}]+/u,"")][0]).join("").toUpperCase():"?"}function xo(e){let t=0;for(let n of String(e))t=(t*31+n.codePointAt(0))%9973;return"h"+(1+t%8)}function qa(e){let[t,n]=String(e).split(/\s+/);return n?`${t} ${[...n][0]}.`:t}var $s,H,Se=b(()=>{I();v();$s=e=>String(e).split(/\s+/)[0],H=e=>_e.value[e]?.name??o("Former colleague")});function Zr(e){let t=Object.values(tt.value).filter(s=>s.kind===e.kind&&s.health!=="removed"),n=tt.value[e.channel_id];return t.length>1&&n?`${Me(e.kind)} · ${n.name}`:Me(e.kind)}var zB,d,tl,E0,Me,N0,Ce,te,Ka,vn,Ne,se,A=b(()=>{C();v();Se();I();zB=new URL("../../icons.svg",import.meta.url).pathname,d=({name:e,size:t=""})=>r`<svg class=${"i "+t} aria-hidden="true"><use href=${`${zB}#${e}`} /></svg>`,tl=({big:e})=>r`<svg class=${e?"mark big":"mark"} viewBox="0 0 26 26" aria-hidden="true">
<rect class="fr" width="26" height="26" rx="7" />
<rect class="p" x="5" y="5" width="7.2" height="7.2" rx="1.8" />
<rect class="p2" x="13.8" y="5" width="7.2" height="7.2" rx="1.8" />
<rect class="p2" x="5" y="13.8" width="7.2" height="7.2" rx="1.8" />
<rect class="lit" x="13.8" y="13.8" width="7.2" height="7.2" rx="1.8" />
</svg>`,E0={telegram:()=>o("Telegram"),vk:()=>o("VK"),email:()=>o("Email"),phone:()=>o("Phone")},Me=e=>E0[e]?E0[e]():e;N0=({dialog:e})=>{let[t,...n]=Zr(e).split(" · ");return n.length?r`<span class="only-roomy">${t} · </span>${n.join(" · ")}`:t},Ce=({kind:e,size:t="",named:n})=>r`<span class=${`ch ${e} ${t}`} role=${n?"img":null} aria-label=${n?Me(e):null}
aria-hidden=${n?null:"true"}>
<${d} name=${"ch-"+e} />
</span>`,te=({name:e,face:t,size:n="",children:s})=>r`<span class=${`av ${xo(e)} ${n}`} aria-hidden="true">
${O0(e)}
${t&&r`<img key=${t} src=${`/avatars/${t}`} alt="" loading="lazy" draggable=${!1} />`}
${s}
</span>`,Ka=({size:e=""})=>r`<span class=${`av none ${e}`} aria-hidden="true"><${d} name="user-round" size="s" /></span>`,vn=({of:e})=>r`<span class="keys">${e.map(t=>r`<kbd>${t}</kbd>`)}</span>`,Ne=({width:e})=>r`<svg class="skw" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
<rect width=${e} height="8" rx="2" />
</svg>`,se=({icon:e,title:t,text:n,children:s})=>r`<div class="empty"><span class="eic"><${d} name=${e} size="l" /></span>
<b>${t}</b>${n&&r`<span>${n}</span>`}${s}</div>`});function tb(){let e=Date.now();Jm.value=e,e-M.value>=Xg-eb/2&&(M.value=e),Gm=setTimeout(tb,Vm?eb:Xg)}function A0(){return Vm+=1,Vm===1&&(clearTimeout(Gm),Gm=setTimeout(tb,eb)),()=>{Vm-=1}}function Qr(){M.value=Jm.value=Date.now()}var Xg,eb,M,Jm,Vm,Gm,ke=b(()=>{oe();Xg=15e3,eb=1e3,M=T(Date.now()),Jm=T(Date.now()),Vm=0,Gm=0;Gm=setTimeout(tb,Xg);document.addEventListener("visibilitychange",()=>{document.hidden||Qr()})});function Dn(e){let t=Ie.value+JSON.stringify(e);return nb.has(t)||nb.set(t,new Intl.DateTimeFormat(Ie.value==="ru"?"ru-RU":"en-GB",e)),nb.get(t)}function L0(e,t){try{let n=new Intl.NumberFormat(Ie.value==="ru"?"ru-RU":"en-GB",{style:"currency",currency:t,trailingZeroDisplay:"stripIfInteger"});return n.format(e/10**n.resolvedOptions().maximumFractionDigits)}catch{return`${e/100} ${t??""}`.trim()}}function io(e){let t=e,n=0;for(;t>=1e3&&n<M0.length-1;)t/=1024,n+=1;let s=n>1&&t<10?1:0;return`${new Intl.NumberFormat(Ie.value==="ru"?"ru-RU":"en-GB",{maximumFractionDigits:s}).format(t)} ${M0[n]()}`}function en(e,t=Date.now()){return Dn(iu(e,t)?{day:"numeric",month:"long"}:{day:"numeric",month:"long",year:"numeric"}).format(e)}function qo(e,t){let n=ru(e,t);return n<=0?G(e):n===1?o("yesterday"):n<7?Dn({weekday:"short"}).format(e):Dn(iu(e,t)?{day:"numeric",month:"short"}:{day:"2-digit",month:"2-digit",year:"2-digit"}).format(e)}function nl(e,t){let n=ru(e,t);return n===0?o("Today"):n===1?o("Yesterday"):en(e,t)}function ut(e,t){let n=ru(e,t);return n<=0?o("today"):n===1?o("yesterday"):en(e,t)}function nt(e,t=Date.now()){let n=-ru(e,t);if(n===0)return o("today at {time}",{time:G(e)});if(n===1)return o("tomorrow at {time}",{time:G(e)});let s=Dn(iu(e,t)?{weekday:"short",day:"numeric",month:"long"}:{day:"numeric",month:"long",year:"numeric"}).format(e);return o("{day} at {time}",{day:s,time:G(e)})}function ot(e){let t=Math.max(1,Math.floor(e/R0));if(t<60)return o("{n} min",{n:t});let n=Math.floor(e/ob);return n<24?t%60&&n<10?o("{h} h {m} min",{h:n,m:t%60}):o("{h} h",{h:n}):w("{n} day","{n} days",Math.floor(e/Zm))}function Qm(e,t){let n=Math.floor((t-e)/1e3);return n<5?o("just now"):n<60?w("{n} second ago","{n} seconds ago",n):t-e<ob?w("{n} minute ago","{n} minutes ago",Math.floor(n/60)):ru(e,t)===0?o("at {time}",{time:G(e)}):We(e)}function I0(e){let t=Dn({month:"long",year:"numeric"}).format(e).replace(/\s*г\.$/,"");return t[0].toUpperCase()+t.slice(1)}function Xm(e,t=Date.now()){let n=e-t<2*Zm?{weekday:"short"}:{day:"numeric",month:"short"};return`${Dn(n).format(e)}, ${G(e)}`}function Xn(e,t="short"){let n=Dn({weekday:t,timeZone:"UTC"}).format(BB+e*Zm);return n[0].toUpperCase()+n.slice(1)}function F0(e){try{let t=new Intl.DateTimeFormat("en-GB",{timeZone:e,timeZoneName:"shortOffset"}).formatToParts(),{value:n}=t.find(s=>s.type==="timeZoneName");return n.replace("GMT","UTC")}catch{return e}}function W0(e){let t=null;return n=>((t?.text!==n||t.lang!==Ie.value)&&(t={text:n,lang:Ie.value,made:e(n)}),t.made)}var R0,ob,Zm,nb,P0,ru,iu,D0,ue,ct,G,We,M0,Gs,Mn,z0,BB,lu,ed,cu,B0,ne=b(()=>{v();R0=6e4,ob=60*R0,Zm=24*ob,nb=new Map;P0=e=>new Date(e).setHours(0,0,0,0),ru=(e,t)=>Math.round((P0(t)-P0(e))/Zm),iu=(e,t)=>new Date(e).getFullYear()===new Date(t).getFullYear(),D0={ru:new Intl.NumberFormat("ru-RU"),en:new Intl.NumberFormat("en-GB")},ue=e=>(D0[Ie.value]??D0.en).format(e).replaceAll(","," ");ct=e=>new Date(e).toDateString(),G=e=>Dn({hour:"2-digit",minute:"2-digit"}).format(e),We=e=>Dn({dateStyle:"long",timeStyle:"short"}).format(e),M0=[()=>o("B"),()=>o("KB"),()=>o("MB"),()=>o("GB")];Gs=e=>`${Math.floor(e/60)}:${String(Math.floor(e%60)).padStart(2,"0")}`;Mn=(e,t=Date.now())=>Dn(!t||iu(e,t)?{weekday:"short",day:"numeric",month:"long"}:{day:"numeric",month:"long",year:"numeric"}).format(e);z0=()=>Array.from({length:7},(e,t)=>{let n=Dn({weekday:"short"}).format(new Date(2024,0,t+1));return n[0].toUpperCase()+n.slice(1,2)}),BB=Date.UTC(2024,0,1);lu=(e,t)=>Dn({weekday:"short",day:"numeric",month:"long",hour:"2-digit",minute:"2-digit",timeZone:t}).format(e),ed=(e,t,n=Date.now())=>iu(e,n)?lu(e,t):Dn({weekday:"short",day:"numeric",month:"long",year:"numeric",hour:"2-digit",minute:"2-digit",timeZone:t}).format(e),cu=e=>Dn({day:"numeric",month:"long",year:"numeric",timeZone:"UTC"}).format(Date.parse(e)),B0=(e,t)=>Dn({day:"numeric",month:"long",timeZone:"UTC"}).formatRange(Date.parse(e),Date.parse(t))});function ab(e){let t=_o.peek().filter(n=>!e.includes(n));t.length!==_o.peek().length&&(_o.value=t)}function j0(e){uu.value=e,setTimeout(()=>{uu.peek()===e&&(uu.value=[])},FB)}function q0(e,t,n){let s=Ma(e),a=t.filter(l=>e.dialogs[l]&&!Da(e.dialogs[l],n,s));if(!a.length)return null;let i=a.filter(l=>e.dialogs[l].assignee_id===e.me.id);return i.length?{view:"mine",ids:i}:{view:"unassigned",ids:a}}var FB,_o,uu,ol,sb,td=b(()=>{lt();oe();vo();Qt();FB=1600,_o=T([]),uu=T([]),ol=T(null),sb=(e,t)=>zs(e)&&e.waiting_since!==null&&(e.assignee_id===null||e.assignee_id===t);rn((e,t,n)=>{let s=n.me?.id,a=e.filter(({k:l,id:c,row:u})=>l==="dialog"&&sb(u,s)&&!(t.dialogs[c]&&sb(t.dialogs[c],s))&&!_o.peek().includes(c)),i=_o.peek().filter(l=>n.dialogs[l]&&sb(n.dialogs[l],s));(a.length||i.length!==_o.peek().length)&&(_o.value=[...i,...a.map(({id:l})=>l)])})});async function od(){sl.value!=="unsupported"&&(sl.value=await Notification.requestPermission())}function V0(e,t,n,s){if(sl.value!=="granted")return!1;let a=new Notification(e,{body:t,tag:`okno-${n}`,silent:!0});return a.addEventListener("click",()=>{window.focus(),a.close(),s()}),!0}var sl,pu,nd,K0,U0,H0,Y0,rb=b(()=>{oe();sl=T("Notification"in window?Notification.permission:"unsupported"),pu=T(!1);navigator.locks?.request("okno.leader",()=>new Promise(()=>{pu.value=!0}));navigator.locks||(pu.value=!0);nd="okno.focus",K0=crypto.randomUUID?.()??String(Math.random()),U0=()=>{localStorage.setItem(nd,K0)},H0=()=>{localStorage.getItem(nd)===K0&&localStorage.removeItem(nd)};window.addEventListener("focus",U0);window.addEventListener("blur",H0);window.addEventListener("pagehide",H0);document.hasFocus()&&U0();Y0=()=>localStorage.getItem(nd)!==null});var WB,jB,G0,qB,J0,Rn,Js=b(()=>{v();WB={"token-wrong":()=>o("the platform rejects the token"),"other-poller":()=>o("another program receives this bot's messages"),"webhook-set":()=>o("a webhook is set on the bot"),"settings-wrong":()=>o("the stored settings cannot be used"),"secrets-unreadable":()=>o("the stored token cannot be decrypted with the current key"),network:()=>o("the platform cannot be reached"),"server-error":()=>o("the platform has a problem"),"answer-broken":()=>o("unexpected response from the platform"),"rate-limited":()=>o("the platform asks to wait"),"storage-failed":()=>o("messages cannot be stored"),"internal-error":()=>o("the connector failed, the log has the details"),"history-gap":()=>o("the platform lost some events; the rest was loaded from its history"),"longpoll-off":()=>o("Long Poll is off in the community's settings"),"password-wrong":()=>o("the mail server rejects the name or the password"),"certificate-wrong":()=>o("the mail server's certificate cannot be trusted"),"tls-missing":()=>o("the mail server offers no secure connection"),"tls-failed":()=>o("a secure connection to the mail server failed"),"folder-missing":()=>o("the mailbox has no such folder"),"mailbox-full":()=>o("the mailbox is full, clients' emails are rejected"),"server-unreachable":()=>o("the mail server cannot be reached"),"blocked-by-client":()=>o("the client has blocked the bot"),"client-gone":()=>o("the client's account no longer exists"),"kicked-from-group":()=>o("the bot is no longer in the group"),"no-permission":()=>o("the bot may not write there"),"too-late":()=>o("the platform no longer allows changes"),"reaction-refused":()=>o("the platform does not accept this reaction here"),"never-arrived":()=>o("the platform says it does not have it"),"message-gone":()=>o("the client no longer has the message"),"client-not-started":()=>o("the client must write first"),"chat-not-found":()=>o("the platform does not know this chat"),"text-too-long":()=>o("the text is too long for this channel"),"text-empty":()=>o("the text is empty"),"not-allowed-by-client":()=>o("the client has not allowed messages from the community"),"client-privacy":()=>o("the client's privacy settings block it"),blacklisted:()=>o("the client is on the community's blacklist"),"too-many-files":()=>o("too many files for one message"),"file-missing":()=>o("a file is no longer stored here"),"file-too-large":()=>o("the file is too large for this channel"),"address-wrong":()=>o("emails cannot be sent to this address"),"address-refused":()=>o("the mail server does not know this address or rejects it"),"sender-refused":()=>o("the mail server does not allow this mailbox to send"),"recipient-mailbox-full":()=>o("the client's mailbox is full"),bounced:()=>o("the email bounced"),"email-too-large":()=>o("the email with its files is too large"),postponed:()=>o("the mail server asks to try again later"),"header-unsafe":()=>o("the email headers contain unsafe characters"),"partly-sent":()=>o("only part of it was sent"),"gave-up":()=>o("could not be sent in time"),"no-answer":()=>o("the connection broke before a response came"),"server-stopped":()=>o("the server stopped during the send"),"server-crashed":()=>o("the server ended during the send")},jB={"auto-replied":()=>o("auto-reply"),"auto-generated":()=>o("sent by a program"),"auto-notified":()=>o("notification"),bounce:()=>o("an email bounced"),report:()=>o("mail server report"),own:()=>o("sent from our own address"),"empty-return-path":()=>o("no replies expected"),list:()=>o("mailing list"),bulk:()=>o("bulk email"),"blocked-sender":()=>o("blocked sender")},G0=e=>jB[e]?.()??o("sent by a program"),qB={"too-large":()=>o("larger than the limit"),"too-many":()=>o("too many files in one message"),"file-gone":()=>o("the platform no longer has it"),refused:()=>o("the platform refused it"),"gave-up":()=>o("could not be downloaded in time")},J0=e=>qB[e]?.()??(e||o("could not be downloaded")),Rn=(e,t)=>WB[e]?.()??(t||o("the platform refused it"))});function al(){return!ib.value&&!lb&&(lb=!0,B("/api/command-line").then(e=>{ib.value=e},()=>{lb=!1})),ib.value}var ib,lb,rl,Z0,sd=b(()=>{oe();U();ib=T(null),lb=!1;rl=(e,t)=>`${e.program} ${t} ${e.options}`,Z0=e=>`'${e.replaceAll("'","'\\''")}'`});var Q0,KB,X0,cb,eS,tS=b(()=>{ne();v();Q0=(e,t)=>ct(e)===ct(t)?G(e):nt(e,t),KB=({task:e})=>e?o("No. {number} {title}",{number:e.number,title:e.title}):o("A removed task"),X0={assigned:(e,t)=>e.count>1?w("{n} task assigned to you","{n} tasks assigned to you",e.count):o("Task for you: {task}",{task:t}),plan:({data:e,at:t},n)=>e.due_at?o("{task}: now due {time}",{task:n,time:nt(e.due_at,t)}):o("{task}: no due date any more",{task:n}),status:(e,t)=>o("{task}: new status",{task:t}),changed:(e,t)=>o("{task}: changed",{task:t}),comment:(e,t)=>e.count>1?w("{task}: {n} new comment","{task}: {n} new comments",e.count,{task:t}):o("{task}: new comment",{task:t}),mention:(e,t,n)=>o("{who} mentioned you in {task}",{who:n,task:t}),news:(e,t)=>o("{task}: the client wrote",{task:t}),woke:(e,t)=>o("{task}: back to work",{task:t}),untouched:(e,t)=>o("{task}: still not begun",{task:t}),soon:({data:e,at:t},n)=>o("{task}: due at {time}",{task:n,time:Q0(e.due_at,t)}),late:({data:e,at:t},n)=>o("{task}: overdue since {time}",{task:n,time:Q0(e.due_at,t)})},cb=(e,t,n)=>(X0[e.data.what]??X0.changed)(e,KB(e),n),eS=({data:e})=>e.reason?o("“{text}”",{text:e.reason}):""});function oS(e){let t=e.by_id===null?o("Someone"):$s(H(e.by_id)),{what:n,to:s}=e.data;if(n==="in"&&e.count>1)return w("{n} new message","{n} new messages",e.count);let a=n==="assigned"?s===null?o("no assignee now"):o("assignee is {name}",{name:H(s)}):(nS[n]??nS.in)(t);return e.count>1?`${a} · ${w("{n} event","{n} events",e.count)}`:a}function YB(e){return e.kind==="fault"?o("Conversations are complete, but a notification may be missing. Okno tries again by itself and after each start. If this line stays, update Okno; this command on the server names the cause: {command}",{command:HB()}):e.kind==="breaker"?e.data.why==="channel-budget"?o("There were too many within an hour. See whether they go round in a loop before they go on."):o("One conversation got 20 in a day. See whether they go round in a loop before they go on."):e.kind==="rule"?(rS[e.data.why]??rS.failed)():e.kind==="channel"?e.data.state==="up"?o("Outage from {from} to {until}",{from:G(e.data.since),until:G(e.data.until)}):o("Since {time}. Replies wait in the queue.",{time:G(e.data.since)}):e.kind==="task"||e.kind==="taskdue"?eS(e):e.kind==="nobody"?o("Round robin gives them out as soon as an operator is free."):e.kind==="test"?o("You pressed “Check” in the settings"):e.data.late?o("Announced late, Okno was not running at that time"):e.text?o("“{text}”",{text:e.text}):e.kind==="assigned"&&e.by_id!==null?o("Assigned by {name}",{name:H(e.by_id)}):e.kind==="mention"?e.name:e.kind==="unsnoozed"?o("Snoozed until now"):""}function mu(e){let t=e.name||o("A client"),n=e.by_id===null?o("Someone"):H(e.by_id);return{plain:(sS[e.kind]??sS.message)(e,t,n),strong:e.kind==="mention"||e.kind==="handover"?n:e.name,text:YB(e),icon:UB[e.kind]??"bell",face:(e.kind==="mention"||e.kind==="handover")&&e.by_id!==null?n:null}}function ad(e){return e.kind==="breaker"?e.data.breaker==="rule"?`/automation/${e.data.id}`:"/inbox/all":e.kind==="channel"?"/inbox/all":e.kind==="nobody"?"/inbox/unassigned":e.kind==="test"||!e.dialog_id?"/settings/notifications":e.count>1&&(e.kind==="assigned"||e.kind==="handover")?"/inbox/mine":Y("all",e.dialog_id,e.kind==="mention"||e.kind==="failed"?e.no:void 0)}var UB,nS,sS,aS,HB,rS,du,ub=b(()=>{Js();sd();ne();v();Se();J();tS();UB={assigned:"user-round-plus",unsnoozed:"alarm-clock",failed:"circle-alert",test:"bell-ring",followed:"eye",message:"message-square-text",handover:"forward",mention:"at-sign",unassigned:"message-circle",channel:"plug",fault:"circle-alert",sla_warning:"hourglass",sla_breach:"flame",breaker:"zap",nobody:"users-round",untouched:"hourglass",rule:"circle-alert",task:"circle-check",taskdue:"hourglass"},nS={in:()=>o("new message"),out:e=>o("{who} replied",{who:e}),note:e=>o("{who} left a note",{who:e}),closed:e=>o("{who} closed it",{who:e}),reopened:e=>o("{who} reopened it",{who:e}),snoozed:e=>o("{who} snoozed it",{who:e}),unsnoozed:e=>o("{who} unsnoozed it",{who:e})};sS={message:(e,t)=>`${t}: ${oS(e)}`,unassigned:(e,t)=>o("New conversation: {name}",{name:t}),channel:({data:e})=>e.state==="up"?o("{name} works again",{name:e.name}):o("{name} receives no messages: {cause}",{name:e.name,cause:Rn(e.code,e.detail)}),fault:({data:e})=>w("{n} event could not be processed","{n} events could not be processed",e.count),breaker:({data:e})=>e.breaker==="rule"?o("A rule was stopped: too many automatic messages"):o("{name}: automatic messages were stopped",{name:e.name}),followed:(e,t)=>`${t}: ${oS(e)}`,assigned:(e,t)=>e.count>1?w("{n} conversation assigned to you","{n} conversations assigned to you",e.count):o("Assigned to you: {name}",{name:t}),handover:(e,t,n)=>w("{who} handed you {n} conversation","{who} handed you {n} conversations",e.count,{who:n}),mention:(e,t,n)=>o("{who} mentioned you",{who:n}),unsnoozed:(e,t)=>o("Back from snooze: {name}",{name:t}),failed:(e,t)=>e.data.state==="uncertain"?o("{name}: reply delivery uncertain",{name:t}):o("{name}: the reply was not sent",{name:t}),sla_warning:({data:e,at:t},n)=>o("{name}: reply due at {time}",{name:n,time:aS(e.due_at,t)}),sla_breach:({data:e,at:t},n)=>e.stage>100?o("{name}: still no reply, {percent} % of the target has passed",{name:n,percent:e.stage}):o("{name}: reply overdue since {time}",{name:n,time:aS(e.due_at,t)}),nobody:({data:e})=>w("{n} conversation waits and no operator is free","{n} conversations wait and no operator is free",e.waiting),untouched:({data:e},t)=>w("{name}: no operator has looked after it for {n} minute","{name}: no operator has looked after it for {n} minutes",e.minutes,{name:t}),rule:({data:e})=>e.why==="failed"?o("A rule has failed"):o("Okno paused a rule"),task:cb,taskdue:cb,test:()=>o("This is what a notification looks like")},aS=(e,t)=>ct(e)===ct(t)?G(e):nt(e,t),HB=()=>{let e=al();return e?rl(e,"check"):"okno check"},rS={failed:()=>o("Its journal under Automation has the cause"),loop:()=>o("It ran more than five times in one conversation in a minute"),failing:()=>o("It failed five times in a row")};du=e=>e.kind==="failed"||e.kind==="fault"||e.kind==="sla_breach"||e.kind==="breaker"||e.kind==="channel"&&e.data.state==="down"});function JB(){Zs??=new AudioContext,Zs.state==="suspended"&&Zs.resume().catch(()=>{})}function ZB(e,t=new Date){if(!e?.on)return!1;let n=l=>Number(l.slice(0,2))*60+Number(l.slice(3)),[s,a,i]=[t.getHours()*60+t.getMinutes(),n(e.since),n(e.until)];return a<=i?s>=a&&s<i:s>=a||s<i}function rd(e){let t=(xe.peek()?.sounds.volume??0)/100;if(!t||!Zs||Zs.state!=="running")return!1;for(let[n,s,a]of VB[e])QB(n,Zs.currentTime+s,a,t*t*GB);return!0}function QB(e,t,n,s){let a=Zs.createOscillator(),i=Zs.createGain();a.type="sine",a.frequency.value=e,i.gain.setValueAtTime(0,t),i.gain.linearRampToValueAtTime(s,t+.012),i.gain.exponentialRampToValueAtTime(1e-4,t+n),a.connect(i).connect(Zs.destination),a.start(t),a.stop(t+n+.02)}var VB,GB,Zs,pb,mb=b(()=>{I();VB={message:[[659,0,.12],[880,.09,.2]],assigned:[[523,0,.12],[659,.1,.12],[784,.2,.26]],alarm:[[440,0,.16],[349,.17,.16],[440,.34,.24]]},GB=.3,Zs=null;for(let e of["pointerdown","keydown"])window.addEventListener(e,JB,{capture:!0,passive:!0});pb=()=>D.peek()?.presence==="online"&&!ZB(xe.peek()?.quiet)});async function fu(e=!1){let t=e?Ua.peek()?.next:null;Ua.value={...Ua.peek(),busy:!0,problem:null};try{let n=new URLSearchParams({limit:"50",...Qs.peek()&&{only:Qs.peek()},...t&&{before:t}}),s=await B(`/api/notifications?${n}`);pe({t:"bell",data:s}),Ua.value={busy:!1,next:s.next}}catch(n){if(!(n instanceof q))throw n;Ua.value={...Ua.peek(),busy:!1,problem:n}}}function lS(e){Qs.value=e,fu()}async function ld(e,t){let n=Date.now();for(let s of t){let a=Jc.peek()[s];a&&a.read_at===null&&pe({t:"bell",data:{cursor:`:${X.peek().revs["notice"+s]??0}`,items:[{...a,read_at:n}]}})}try{await Te("POST","/api/notifications/read",e)}catch{}}function cd(e){oF(e),L(ad(e))}function pS(e){e&&ze.peek().notifications&&ld({dialog_id:e},fb.peek().filter(t=>uS(t,e)).map(t=>t.id))}function aF(){let e=[...db.keys()].map(t=>Jc.peek()[t]).filter(t=>t&&t.read_at===null);if(db=new Map,mS=0,!!e.length){if(Date.now()-a0()<eF&&e.length>1){dS(e.length);return}for(let t of[rF,iF,lF])try{t(e)}catch(n){console.warn("notification",t.name,n)}}}function rF(e){if(id.peek())return;let t=l=>N.peek().page==="inbox"&&!_o.peek().includes(l.dialog_id),n=l=>l.kind==="followed"||l.kind==="message"&&N.peek().page==="inbox"||l.kind==="unassigned"&&t(l),s=e.filter(l=>$b(l,"app")&&!n(l)),a=s.filter(l=>l.kind==="unassigned");a.length>1&&V(w("{n} new conversation","{n} new conversations",a.length),{icon:"message-circle",label:o("Open"),action:()=>L(Y("unassigned"))});let i=a.length>1?s.filter(l=>l.kind!=="unassigned"):s;if(i.length>2){dS(i.length);return}for(let l of i){let{plain:c,icon:u}=mu(l);(du(l)?ee:V)(c,{icon:u,label:l.dialog_id?o("Open"):"",action:l.dialog_id?()=>cd(l):null})}}function iF(e){let t=e.filter(a=>$b(a,"sound")&&(a.kind==="test"||pb()));if(!t.length||!pu.peek()||t.every(a=>a.kind==="unassigned")&&Date.now()-iS<tF)return;iS=Date.now();let s=t.map(a=>du(a)?"alarm":nF[a.kind]??"assigned");rd(["alarm","assigned","message"].find(a=>s.includes(a)))}function lF(e){if(pu.peek())for(let t of e){if(!$b(t,"desktop")||t.kind!=="test"&&(Y0()||!pb()))continue;let{plain:n,text:s}=mu(t);V0(n,s,t.id,()=>cd(t))}}async function hS(){await od(),await Te("POST","/api/notifications/test",{})}var XB,eF,tF,nF,Ua,Qs,id,fb,oF,cS,uS,sF,db,mS,$b,dS,fS,$S,iS,hb=b(()=>{lt();oe();U();td();rb();Hr();v();ub();J();mb();I();ge();XB=700,eF=3e3,tF=3e3,nF={message:"message",followed:"message",unassigned:"message"},Ua=T(null),Qs=T(""),id=T(!1),fb=ye(()=>Object.values(Jc.value).filter(e=>!Qs.value||e.kind===Qs.value).sort((e,t)=>t.at-e.at||t.id-e.id));oF=e=>ld({ids:[e.id]},[e.id]),cS=()=>ld({all:!0},Object.keys(Jc.peek()));uS=(e,t)=>!!t&&e.dialog_id===t&&(e.count===1||e.kind!=="assigned"&&e.kind!=="handover"),sF=e=>N.peek().page==="inbox"&&uS(e,N.peek().dialog)&&document.hasFocus()&&!document.hidden;we(()=>{let{page:e,dialog:t}=N.value;e==="inbox"&&t&&X.value.ready&&sn(()=>pS(t))});window.addEventListener("focus",()=>{N.peek().page==="inbox"&&pS(N.peek().dialog)});db=new Map,mS=0;rn((e,t)=>{for(let{k:n,id:s,row:a}of e){if(n!=="notice"||!a.id||a.read_at!==null)continue;let i=t.notifications[s];if(!(i&&i.read_at===null&&i.at>=a.at)){if(sF(a)){ld({ids:[s]},[s]);continue}db.set(s,a),mS||=setTimeout(aF,XB)}}});$b=(e,t)=>e.kind==="test"||xe.peek().notices[e.kind]?.[t],dS=e=>V(w("{n} notification while you were away","{n} notifications while you were away",e),{icon:"bell",label:o("Show"),action:()=>fS()}),fS=()=>{},$S=e=>{fS=e};iS=0});function kt(e,t){let[n,s]=g(!1);return E(()=>{if(s(!1),!t)return;let a=setTimeout(()=>s(!0),e);return()=>clearTimeout(a)},[e,t]),t&&n}function Oe(){let e=O(document.activeElement);j(()=>()=>{e.current?.isConnected&&e.current.focus({preventScroll:!0})},[])}function ud(e){let t=O(e);t.current=e,E(()=>{let n=s=>{s.code==="KeyS"&&(s.ctrlKey||s.metaKey)&&!s.altKey&&!s.shiftKey&&t.current(s)};return document.addEventListener("keydown",n),()=>document.removeEventListener("keydown",n)},[])}function Xr(e){requestAnimationFrame(()=>{document.activeElement===document.body&&e()?.focus()})}function vt(e){let t=O(null);return E(()=>{let n=s=>{t.current&&!t.current.contains(s.target)&&!s.target.closest("[aria-expanded='true']")&&e()};return document.addEventListener("pointerdown",n),()=>document.removeEventListener("pointerdown",n)}),t}function Ha(e){let t=O(matchMedia(e)),[n,s]=g(t.current.matches);return E(()=>{let a=()=>s(t.current.matches);return t.current.addEventListener("change",a),()=>t.current.removeEventListener("change",a)},[]),n}function tn(e){if(e.key!=="Tab")return;let t=[...e.currentTarget.querySelectorAll("button, input, select, a[href], textarea")].filter(s=>!s.disabled),n=e.shiftKey?t[0]:t.at(-1);document.activeElement===n&&(e.preventDefault(),(e.shiftKey?t.at(-1):t[0]).focus())}var Ae=b(()=>{R()});function bS(){let e=ze.value.notifications??0,t=y.value==="bell",n=e?w("Notifications: {n} new","Notifications: {n} new",e):o("Notifications");return r`<button type="button" class="ib bellb" aria-label=${n} title=${o("Notifications")}
aria-haspopup="dialog" aria-expanded=${String(t)} onClick=${()=>t?$u():il()}>
<${d} name="bell" size="m" />
${e>0&&r`<span class="count" aria-hidden="true">${e>99?"99+":ue(e)}</span>`}
</button>`}function kS(){return y.value!=="bell"?null:r`<${uF} />`}function uF(){let e=vt($u),t=O(null);Oe(),E(()=>(t.current.focus({preventScroll:!0}),fu(),id.value=!0,()=>{id.value=!1}),[]);let n=()=>{$u(),L(an("notifications"))};return r`<section class="bellp" role="dialog" aria-label=${o("Notifications")} ref=${e}>
<header class="dhead">
<h2 class="head2 grow" tabindex="-1" ref=${t}>${o("Notifications")}</h2>
${(ze.value.notifications??0)>0&&r`<button type="button" class="btn small quiet" onClick=${cS}>${o("Mark all as read")}</button>`}
<button type="button" class="ib small" aria-label=${o("Notification settings")}
title=${o("Notification settings")} onClick=${n}>
<${d} name="settings" size="m" />
</button>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${$u}>
<${d} name="x" size="m" />
</button>
</header>
<div class="bchips" role="group" aria-label=${o("Filter notifications")}>
${[["",o("All")],["mention",o("Mentions")],["failed",o("Not sent")]].map(([s,a])=>r`<button type="button" class="chip" key=${s} aria-pressed=${String(Qs.value===s)}
onClick=${()=>lS(s)}>
${a}
</button>`)}
</div>
<div class="scroll" role="group" tabindex="0" aria-label=${o("Notification list")}><${pF} /></div>
<footer class="dfoot t12 dim">${o("Kept for 30 days. Opening a notification marks it as read.")}</footer>
</section>`}function pF(){let{busy:e,problem:t,next:n}=Ua.value??{busy:!0},s=kt(150,!!e),a=fb.value,i=!Qs.value&&Ks.value.length>0&&r`<${mF} />`,l=r`${t&&r`<div class="empty">
<b>${o("Could not load notifications")}</b>
<span>${F(t)}</span>
<button type="button" class="btn" onClick=${()=>fu()}>${o("Retry")}</button>
</div>`}`;return a.length?r`
${i}
${l}
${fF(a).map(([c,u])=>r`
<h3 class="mh" key=${c}>${c}</h3>
<ul>${u.map(m=>r`<${bF} row=${m} key=${m.id} />`)}</ul>
`)}
${n&&r`<div class="bmore">
<button type="button" class="btn small" disabled=${e} onClick=${()=>fu(!0)}>
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
`:t?r`${i}${l}`:i||r`<${se} icon="bell" title=${o("No notifications")} text=${Qs.value?o("None of this kind in the last 30 days."):o("Activity in your conversations will appear here.")} />`}function mF(){let[e,t]=g(!1),n=Ks.value.length-gS;return r`
<h3 class="mh">${o("Can be undone")}</h3>
<ul>
${Ks.value.slice(0,e?void 0:gS).map(s=>r`<${dF} one=${s} key=${s.id} />`)}
</ul>
${!e&&n>0&&r`<div class="bmore">
<button type="button" class="btn small" onClick=${()=>t(!0)}>
${w("{n} more","{n} more",n)}
</button>
</div>`}
`}function fF(e){let t=new Map;for(let n of e){let s=nl(n.at,M.value);t.set(s,[...t.get(s)??[],n])}return[...t]}function $F({plain:e,strong:t}){let n=t?e.indexOf(t):-1;return n<0?e:r`${e.slice(0,n)}<b class="b6">${t}</b>${e.slice(n+t.length)}`}function gF({data:e}){let[t,n]=g(!1),s=async()=>{n(!0);try{await W("/api/automation/resume",{breaker:e.breaker,id:e.id}),V(e.breaker==="rule"?o("The rule works again"):o("Automatic messages are sent again"))}catch(a){ee(F(a))}finally{n(!1)}};return r`<span class="hrow nact">
<button type="button" class="btn small" aria-busy=${String(t)} disabled=${t} onClick=${s}>
${o("Resume")}
</button>
</span>`}function bF({row:e}){let{plain:t,strong:n,text:s,icon:a,face:i}=mu(e),l=c=>{c.button||c.metaKey||c.ctrlKey||c.shiftKey||(c.preventDefault(),$u(),cd(e))};return r`<li class="nb" data-unread=${e.read_at===null?"":null}>
${i?r`<${te} name=${i} size="md" />`:r`<span class=${du(e)?"nic bad":"nic"}><${d} name=${a} size="m" /></span>`}
<span class="grow">
<a class="blk t13" href=${ad(e)} onClick=${l}>
${e.read_at===null&&r`<span class="vh">${o("New:")} </span>`}
<${$F} plain=${t} strong=${n} />
</a>
${s&&r`<span class=${hF(e)?"t12 dim blk":"t12 dim blk cut2"}>${s}</span>`}
${e.kind==="breaker"&&r`<${gF} data=${e.data} />`}
</span>
<time class="t12 dim num">${G(e.at)}</time>
</li>`}var $u,gS,cF,il,dF,hF,pd=b(()=>{oe();R();C();ie();U();ke();ne();v();hb();ub();J();I();ge();A();Ae();$u=()=>{y.value=null},gS=5,cF=ye(()=>D.value?.id??null);we(()=>{cF.value,sn(U_)});il=()=>{y.value="bell"};$S(il);dF=({one:e})=>r`<li class="nb">
<span class="nic"><${d} name=${e.icon} size="m" /></span>
<span class="grow">
<span class="blk t13">${e.text}</span>
<button type="button" class="link t12" aria-label=${o("Undo: {what}",{what:e.text})}
onClick=${()=>Xc(e)}>
${o("Undo")}
</button>
</span>
<time class="t12 dim num">${G(e.at)}</time>
</li>`;hF=({kind:e})=>e==="fault"||e==="breaker"});var pt,So=b(()=>{pt=navigator.platform.startsWith("Mac")?"⌘":"Ctrl"});function Je(...e){for(let t of e)xS.set(t.id,{when:yF,...t})}function ea(e){return[...[(e.ctrlKey||e.metaKey)&&"Ctrl",e.shiftKey&&"Shift"].filter(Boolean),e.code==="NumpadEnter"?"Enter":e.code].join("+")}var md,xS,yF,Xs,vb,yb,_S,wb,SS,wF,TS,Ya,xF,_F,ll,cl,CS,Ct=b(()=>{So();v();md={everywhere:()=>o("Everywhere"),list:()=>o("List"),dialog:()=>o("Conversation"),field:()=>o("Text field"),log:()=>o("Messages"),tasks:()=>o("Tasks"),go:()=>o("Go to")},xS=new Map;yF=()=>!0,Xs=()=>[...xS.values()],vb=e=>!!e.when(),yb={},_S=e=>{yb=e??{}},wb=e=>yb[e.id],SS=(e,t)=>Xs().find(n=>n!==t&&n.key!==t.key&&Ya(n).includes(e)),wF=new Set(["Escape","Tab","Enter","Space","F6","AltLeft","AltRight"]),TS=e=>!e.altKey&&!wF.has(e.code)&&!/^(Shift|Control|Meta)/.test(e.code)&&/^[A-Z][A-Za-z0-9]*$/.test(e.code),Ya=e=>[yb[e.id]??e.key,...e.also??[]].filter(Boolean),xF={BracketLeft:"[",BracketRight:"]",Period:".",Slash:"/",Semicolon:";",ArrowUp:"↑",ArrowDown:"↓",ArrowLeft:"←",ArrowRight:"→",Escape:"Esc",Ctrl:pt,Enter:"Enter"},_F=e=>xF[e]??e.replace(/^(Key|Digit)/,""),ll=e=>e.split(" ").map(t=>t==="Shift+Slash"?["?"]:t.split("+").map(_F));cl=(e,t)=>Xs().find(n=>(!t||n.anywhere)&&Ya(n).includes(e)&&vb(n)),CS=e=>Xs().some(t=>Ya(t).some(n=>n.startsWith(e+" ")))});function $e(e,t,{when:n=()=>!0,keys:s=!1,meanwhile:a=()=>null}={}){let i=T(null),l=null,c=()=>l||(dd.value+=1,l=e().then(p=>{i.value=p[t]}).catch(p=>{throw l=null,p}).finally(()=>{dd.value-=1}),l);ES.push(c);let u=s?CF:TF;return Object.assign(p=>r`<${u} view=${i} start=${c} when=${n} meanwhile=${a} props=${p} />`,{load:c})}function Ut(e,t,n){let s=$e(t,n,{keys:!0});return Object.assign(()=>e.includes(y.value)?r`<${s} key=${y.value} />`:null,{load:s.load})}function xb(e){e().catch(t=>{console.warn("module",t),ee(o("Could not load this part of the page."),{label:o("Retry"),action:()=>xb(e)}),y.value=null})}function TF({view:e,start:t,when:n,meanwhile:s,props:a}){let i=!e.value&&n();return j(()=>{i&&xb(t)},[i]),e.value?r`<${e.value} ...${a} />`:s()}function CF({view:e,start:t,props:n}){let s=O(document.activeElement),a=O(null),i=O([]),l=O(""),c=e.value,u=()=>{s.current?.isConnected&&s.current.focus({preventScroll:!0})};return c&&a.current&&(l.current=a.current.value,u()),j(()=>{if(!c)return a.current.focus({preventScroll:!0}),xb(t),()=>{e.peek()||u()}},[]),j(()=>{c&&AF(l.current,i.current)},[!!c]),c?r`<${c} ...${n} />`:r`<input class="keycatch" ref=${a} inputmode="none" autocomplete="off" aria-label=${o("Loading…")}
onKeyDown=${m=>NF(m,i.current)} />`}function NF(e,t){if(e.isComposing||e.key==="Escape")return;let{key:n,code:s,shiftKey:a,ctrlKey:i,metaKey:l}=e;t.push({key:n,code:s,shiftKey:a,ctrlKey:i,metaKey:l,letter:OF(e)}),/^(Enter|Tab|Arrow)/.test(n)&&(e.preventDefault(),e.stopPropagation())}function AF(e,t){let n=document.activeElement,s=EF(n);e&&s&&(n.setRangeText(e,n.selectionStart,n.selectionEnd,"end"),n.dispatchEvent(new Event("input",{bubbles:!0})));let a=t.splice(0).filter(i=>!(s&&(i.letter||i.key==="Backspace"))&&!["Shift","Control"].includes(i.key));a.length&&requestAnimationFrame(()=>{for(let{letter:i,...l}of a)document.activeElement.dispatchEvent(new KeyboardEvent("keydown",{...l,bubbles:!0,cancelable:!0}))})}function fd(e){if(!dd.peek()){e();return}let t=dd.subscribe(n=>{n||setTimeout(()=>{t(),e()})})}async function _b(){for(let e of ES){await PF();try{await e()}catch{setTimeout(_b,SF);return}}}var SF,OS,ES,dd,OF,EF,PF,yn=b(()=>{oe();R();C();v();ge();ie();SF=5e3,OS=2e3,ES=[],dd=T(0);OF=e=>e.key.length===1&&!e.ctrlKey&&!e.metaKey,EF=e=>e.matches("input:not([type=checkbox]):not([type=radio]), textarea");PF=()=>new Promise(e=>{globalThis.requestIdleCallback?requestIdleCallback(e,{timeout:OS}):setTimeout(e,OS)})});function $d(e,t){let n=[...e],s=[],a=0;for(let[i,l]of t)i<a||(i>a&&s.push({text:n.slice(a,i).join(""),marked:!1}),s.push({text:n.slice(i,i+l).join(""),marked:!0}),a=i+l);return a<n.length&&s.push({text:n.slice(a).join(""),marked:!1}),s}var Sb=b(()=>{});function hu(e){let t=ae.peek()[e]?.name??o("the client");return t.length>NS?`${t.slice(0,NS-1).trimEnd()}…`:t}var NS,AS,Ln,gu,hd,gd,PS,DS,bd,kd,vd,MS,RS,yd,LS,IS,Va,wd,ta=b(()=>{ne();v();Se();I();NS=40;AS=e=>e===null?o("until the client replies"):nt(e),Ln=e=>(t,...n)=>e(hu(t),...n),gu=Ln((e,t)=>o("Closed: {name} · {reason}",{name:e,reason:t})),hd=Ln(e=>o("Reopened: {name}",{name:e})),gd=Ln((e,t)=>o("Snoozed: {name} · {when}",{name:e,when:AS(t)})),PS=Ln(e=>o("Unsnoozed: {name}",{name:e})),DS=Ln(e=>o("No reply needed: {name}",{name:e})),bd=Ln((e,t)=>t?o("Following: {name}",{name:e}):o("No longer following: {name}",{name:e})),kd=Ln(e=>o("Marked as read: {name}",{name:e})),vd=Ln(e=>o("Marked as unread: {name}",{name:e})),MS=Ln(e=>o("Sent and closed: {name}",{name:e})),RS=Ln((e,t)=>o("Sent and snoozed: {name} · {when}",{name:e,when:AS(t??null)})),yd=Ln((e,t)=>o("Reply scheduled: {name} · {when}",{name:e,when:nt(t)})),LS=Ln(e=>o("Not sent, the text is back in the field: {name}",{name:e})),IS=Ln(e=>o("Not sent: {name}",{name:e})),Va=Ln((e,t)=>t===null?o("No assignee now: {name}",{name:e}):t===D.peek().id?o("You are the assignee: {name}",{name:e}):o("Assigned: {name} · {who}",{name:e,who:H(t)})),wd=Ln((e,t)=>t===null?o("Removed from the team: {name}",{name:e}):o("Assigned to a team: {name} · {team}",{name:e,team:t}))});async function Be(e){try{return await e(),!0}catch(t){return ee(F(t)),!1}}async function cn(e,t,n,s){let a=xd(e),i=za(e);pe({t:"result",dialog:{...a,...s},sentAtRev:i});try{let l=await W(`/api/dialogs/${e}/${t}`,n);return pe({t:"result",...l,sentAtRev:i}),l}catch(l){throw pe({t:"result",dialog:a,sentAtRev:i}),l}}function eo(e,t,n,s,{more:a,keep:i}={}){if(Ba())return null;let l=Be(t),c=V(e,{icon:s,more:a,keep:i,undo:async()=>{await l&&await Be(n)}});return l.then(u=>{u||qr(c)}),l}function Tb(e,t){let n=xd(e).assignee_id;return n===t?null:eo(Va(e,t),zS(e,t),zS(e,n),"user-round-check")}function Ga(e){if(xd(e).state!=="closed")return null;let t={reason:xd(e).close_reason??"solved",comment:""},n=async()=>{t=(await cn(e,"reopen",{},{state:"open",close_reason:null})).was??t},s=()=>cn(e,"close",t,{state:"closed",waiting_since:null,snooze:null,close_reason:t.reason}),a=eo(hd(e),n,s,"undo-2");return a&&N.peek().dialog===e&&jr(),a}async function Dt(e){try{await navigator.clipboard.writeText(e),V(o("Copied"))}catch{DF(e)?V(o("Copied")):ee(o("The browser blocked copying"))}}function DF(e){let t=Object.assign(document.createElement("textarea"),{value:e,className:"vh"}),n=document.activeElement;document.body.append(t),t.select();let s=document.execCommand("copy");return t.remove(),n?.focus?.({preventScroll:!0}),s}async function bu(e,t){await W(`/api/contacts/${e.id}`,t,{method:"PATCH"}),pe({t:"contact",row:{...e,...t}})}function Td(e){ku.value=e,y.value="photo"}async function Cd(e,t,n){let s=await W(`/api/contacts/${e.id}/identities`,{kind:t,external_id:n});pe({t:"contact",row:s.contact}),V(s.moved.length?w("Address added, {n} conversation added to the card","Address added, {n} conversations added to the card",s.moved.length):o("Address added"))}async function FS(){await Be(async()=>{await Te("DELETE","/api/session"),y.value=null,Um(),L("/login")})}var xd,zS,_d,Sd,BS,ku,Ze=b(()=>{ie();oe();U();v();J();I();lt();ge();ta();js();xd=e=>X.peek().dialogs[e];zS=(e,t)=>()=>cn(e,"assignee",{operator_id:t},{assignee_id:t});_d=e=>Tb(e,D.peek().id);Sd=e=>Be(async()=>{pe({t:"result",...await W(`/api/messages/${e.id}/retry`,{})})}),BS=e=>Be(async()=>{pe({t:"result",...await W(`/api/messages/${e.id}/check`,{})})});ku=T(null)});function zF(e){let t=/[а-яё]/i.test(e)?RF:MF,n=[...e].map(s=>t.get(s)??s).join("");return n===e?null:n}function WS(e){return[...IF(e).matchAll(/[\p{L}\p{N}@№+]+/gu)].map(t=>({word:t[0],at:t.index}))}function BF(e,t){if(e.length<LF)return!1;let n=s=>t.slice(0,s);for(let s of[e.length-1,e.length,e.length+1])if(s<=t.length&&FF(e,n(s)))return!0;return!1}function FF(e,t){let n=0;for(;n<e.length&&n<t.length&&e[n]===t[n];)n+=1;return e.length===t.length?e.slice(n+1)===t.slice(n+1)||e[n]===t[n+1]&&e[n+1]===t[n]&&e.slice(n+2)===t.slice(n+2):e.length>t.length?e.slice(n+1)===t.slice(n):e.slice(n)===t.slice(n+1)}function WF(e,t){let n=t.find(({word:i})=>i.startsWith(e));if(n)return{score:n.at===0?4:3,mark:[n.at,e.length]};let s=e.length>1&&t.find(({word:i})=>i.includes(e));if(s)return{score:2,mark:[s.at+s.word.indexOf(e),e.length]};let a=t.find(({word:i})=>BF(e,i));return a?{score:1,mark:[a.at,Math.min(e.length,a.word.length)]}:null}function jS(e,t){let n=WS(t),s=WS(e).map(({word:a})=>WF(a,n));return!s.length||s.some(a=>!a)?null:{score:s.reduce((a,i)=>a+i.score,0)/s.length,marks:s.map(a=>a.mark).sort((a,i)=>a[0]-i[0])}}function ul(e,t){let[n,s]=[e.slice(0,jF),t.slice(0,qF)],a=jS(n,s);if(a)return a;let i=zF(n),l=i&&jS(i,s);return l?{...l,score:l.score-.5}:null}function Cb(e,t,n){return t.map(s=>({item:s,fit:ul(e,n(s))})).filter(s=>s.fit).sort((s,a)=>a.fit.score-s.fit.score)}var qS,KS,MF,RF,LF,IF,jF,qF,Ob=b(()=>{qS="qwertyuiop[]asdfghjkl;'zxcvbnm,.`QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>~",KS="йцукенгшщзхъфывапролджэячсмитьбюёЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮЁ",MF=new Map([...qS].map((e,t)=>[e,[...KS][t]])),RF=new Map([...KS].map((e,t)=>[e,[...qS][t]])),LF=4,IF=e=>e.toLowerCase().replaceAll("ё","е");jF=200,qF=1e3});var US,HS,pl,vu=b(()=>{US=[],HS=e=>{US.push(e)},pl=e=>US.some(t=>t(e))});function Od(e,t,n=""){let s=ei(e).assignee_id;if(s===t&&!n)return null;let a=(i,l)=>()=>cn(e,"assignee",{operator_id:i,note:l},{assignee_id:i});return eo(Va(e,t),a(t,n),a(s,""),"user-round-check")}function YS(e,t,n=""){let{team_id:s,assignee_id:a}=ei(e),i=wd(e,t===null?null:Ab(t)),l=(c,u,m)=>()=>cn(e,"team",{team_id:c,operator_id:u,note:m},{team_id:c,assignee_id:u});return eo(i,l(t,t===null?a:null,n),l(s,a,""),"users-round")}function In(e){let t=e.id===D.value.id?"online":n0(e.id);return e.presence==="off"||t==="off"?"off":e.presence==="away"||t==="away"?"away":"online"}async function Ja(e){try{let{people:t}=await B(e?`/api/people?dialog=${e}`:"/api/people");Ko.value=Object.fromEntries(t.map(n=>[n.id,n]))}catch{}}async function Ed(){Eb||Ba()||(Eb=!0,await Be(async()=>{let{dialog:e}=await W("/api/dialogs/next",{});if(!e){V(o("No unassigned conversations"));return}pe({t:"rows",cursor:X.peek().cursor,rows:[{k:"dialog",id:e.id,rev:KF(),row:e}]}),jr(),L(Y("mine",e.id));let t=()=>Be(()=>cn(e.id,"assignee",{operator_id:null},{assignee_id:null}));V(Va(e.id,D.peek().id),{icon:"user-round-check",undo:t})}),Eb=!1)}function Nd(e,t,n=""){let s=ei(e).snooze,a=s&&(s.until===null||s.until>Date.now())?Nb(e,s.until,s.reason):GS(e);return eo(gd(e,t),Nb(e,t,n),a,"alarm-clock")}function Za(e){let t=ei(e).snooze;return t?eo(PS(e),GS(e),Nb(e,t.until,t.reason),"alarm-clock"):null}function lo(e,t="solved",n="",{sure:s=!1,restore:a=null}={}){let i=ei(e);if(i.state!=="open"||Ba()||!s&&pl({ids:[e],proceed:f=>lo(e,t,n,{sure:!0,...f})}))return null;let{view:c}=N.peek(),u=ZS(e,c),m=async()=>{await YF(i)(),await a?.(),N.peek().page==="inbox"&&L(Y(c,e))},p={label:o("Reason"),run:()=>{L(Y(c,e)),y.value="finish"}},h=eo(gu(e,Ad(t)),HF(e,t,n),m,"check",{more:p,keep:!0});return h&&N.peek().dialog===e&&QS(c,u),h}function Pb(e){let{dialog:t,view:n}=N.peek();t===e&&QS(n,ZS(e,n))}function JS(e,t,n){let s={reason:ei(e).close_reason??"solved",comment:""},a=l=>cn(e,"close",l,{close_reason:l.reason}),i=async()=>{s=(await a({reason:t,comment:n})).was??s};return eo(gu(e,Ad(t)),i,()=>a(s),"check")}function ZS(e,t){let n=X.peek().dialogs;return Hi(n,t,"urgent",Ia(),null).find(s=>s!==e)??null}function QS(e,t){jr();let n=xe.peek()?.after_close??"next";n==="stay"||at(e)==="closed"||L(n==="next"&&t?Y(e,t):Y(e))}function Pd(e){let t=ei(e).waiting_since;if(!t)return null;let n=()=>cn(e,"no-answer",{},{waiting_since:null});return eo(DS(e),n,()=>cn(e,"answer-after-all",{},{waiting_since:t}),"message-circle-off")}async function ti(e,t=!Ws.peek()[e]){pe({t:"follow",id:e,on:t});try{await W(`/api/dialogs/${e}/follow`,{on:t}),V(bd(e,t),{icon:"eye",undo:()=>ti(e,!t)})}catch(n){pe({t:"follow",id:e,on:!t}),ee(F(n))}}var ei,Ab,VS,Ko,Eb,KF,Nb,GS,ml,Ad,UF,HF,YF,zn=b(()=>{oe();Ze();ie();ta();U();Hr();v();js();vo();J();vu();ko();I();ge();ei=e=>ae.peek()[e];Ab=e=>Ee.value[e]?.name??o("Deleted team"),VS=e=>{let t=Ee.value[e.team_id];return t&&!t.removed?t:null};Ko=T(null);Eb=!1;KF=()=>Number(String(X.peek().cursor).split(":").pop()),Nb=(e,t,n)=>()=>cn(e,"snooze",{until:t,reason:n},{snooze:{at:Date.now(),until:t,reason:n,by:D.peek().id}}),GS=e=>()=>cn(e,"unsnooze",{},{snooze:null});ml={solved:[()=>o("Resolved"),"check"],"no-reply":[()=>o("No reply"),"message-circle-off"],duplicate:[()=>o("Duplicate"),"copy"],spam:[()=>o("Spam"),"ban"],declined:[()=>o("Client declined"),"user-round-x"],other:[()=>o("Other reason"),"circle-question-mark"]},Ad=e=>(ml[e]??ml.solved)[0](),UF=e=>({state:"closed",waiting_since:null,snooze:null,close_reason:e}),HF=(e,t,n)=>()=>cn(e,"close",{reason:t,comment:n},UF(t)),YF=({id:e,snooze:t,waiting_since:n})=>()=>cn(e,"reopen",{},{state:"open",snooze:t,waiting_since:n,close_reason:null})});function oT(){hs.value="",na.value=null,To.value=null}function sT(e){if(hs.value=e,clearTimeout(XS),e.trim().length<2){yu+=1,na.value=null;return}XS=setTimeout(()=>GF(e),VF)}async function GF(e){yu+=1;let t=yu;try{let n=await B(`/api/search?${new URLSearchParams({q:e,limit:String(Db)})}`);t===yu&&(na.value={q:e,data:n})}catch(n){if(!(n instanceof q))throw n;t===yu&&(na.value={q:e,problem:n})}}function tT(e){let t=hs.value.trim();return t?Cb(t,e,aT).map(({item:n,fit:{marks:s}})=>eT(n,s)):e.map(n=>eT(n))}function rT(e){let t=e.assignee_id===D.peek().id?"mine":"all",n={id:"open",icon:"message-square-text",text:o("Open"),run:()=>L(Y(t,e.id))},s=i=>()=>{ZF(e),i(e.id)},a=e.state==="open"?[e.assignee_id!==D.peek().id&&{id:"take",icon:"hand",text:o("Take it"),run:s(_d)},e.assignee_id===D.peek().id&&{id:"free",icon:"user-round",text:o("Remove the assignee"),run:s(i=>Tb(i,null))},{id:"close",icon:"check",text:o("Close"),run:s(lo)}]:[{id:"reopen",icon:"undo-2",text:o("Reopen"),run:s(Ga)}];return[n,...a.filter(Boolean)]}function ZF(e){ae.peek()[e.id]||pe({t:"result",dialog:e,sentAtRev:za(e.id)})}function iT(e,t=[]){return{id:"d:"+e.id,kind:"dialog",dialog:e,text:e.name,marks:t,acts:()=>rT(e),run:()=>L(Y("all",e.id))}}function QF(e){let t=e.dialog_id;return{id:"k:"+e.id,kind:"contact",contact:e,text:e.name,marks:e.marks,run:()=>{t&&L(Y("all",t))}}}function XF(e){return{id:"m:"+e.id,kind:"message",message:e,text:e.text,marks:e.marks,acts:()=>rT(e.dialog),run:()=>L(Y("all",e.dialog_id,e.no))}}function tW(e){let t=Object.values(ae.value);return Cb(e,t,s=>s.name).slice(0,Db).map(({item:s,fit:{marks:a}})=>iT(s,a))}function nW(e){return{dialogs:e.dialogs.map(n=>iT(n)),contacts:e.contacts.map(QF),messages:e.messages.map(XF),tasks:e.tasks.map(eW)}}function oW(){let e=hs.value.trim(),t=JF(),n=[{id:"acts",title:o("Conversation actions"),items:tT(t.filter(s=>nT.has(s.group)))}];if(e){let s=na.value?.data&&ul(e,na.value.q)?nW(na.value.data):{dialogs:[],contacts:[],messages:[],tasks:[]},a=new Set(s.dialogs.map(i=>i.id));n.push({id:"dialogs",title:o("Conversations"),items:[...s.dialogs,...tW(e).filter(i=>!a.has(i.id))].slice(0,Db)}),n.push({id:"contacts",title:o("Clients"),items:s.contacts}),n.push({id:"tasks",title:o("Tasks"),items:s.tasks}),n.push({id:"messages",title:o("Messages found"),items:s.messages})}return n.push({id:"go",title:o("Go to"),items:tT(t.filter(s=>!nT.has(s.group)))}),e&&n.push({id:"all",title:"",items:[{id:"search",kind:"search",icon:"search",text:o("Search everywhere: {q}",{q:e}),marks:[],run:()=>L(Sm(e))}]}),n.filter(s=>s.items.length)}function sW(e){let t=hs.value.trim(),n=e.acts().map(s=>({...s,id:"a:"+s.id,kind:"act",marks:t?ul(t,s.text)?.marks:[]})).filter(s=>s.marks);return[{id:"actions",title:e.text,items:n}]}function Mb(e){y.value=null,requestAnimationFrame(()=>e.run())}function cT(e){return e?.acts?(To.value=e,hs.value="",!0):!1}function Rb(){return To.value?(To.value=null,!0):!1}var VF,Db,hs,na,To,yu,XS,JF,aT,eT,nT,eW,lT,uT=b(()=>{oe();Ze();ie();U();Ct();v();Ob();J();I();zn();VF=150,Db=5,hs=T(""),na=T(null),To=T(null),yu=0,XS=0;JF=()=>Xs().filter(e=>e.palette!==!1&&e.label&&vb(e)),aT=e=>(e.title??e.label)(),eT=(e,t=[])=>({id:"c:"+e.id,kind:"command",icon:e.icon??"chevron-right",text:aT(e),marks:t,command:e,run:e.run});nT=new Set(["dialog","log"]);eW=e=>({id:"t:"+e.id,kind:"task",task:e,text:e.title,marks:e.title_marks,run:()=>L(qt(e.id))});lT=ye(()=>To.value?sW(To.value):oW())});function dl({one:e}){let[t]=Ya(e);return t?r`<${Lb} keys=${t} />`:null}var Lb,Dd=b(()=>{C();Ct();v();A();Lb=({keys:e})=>ll(e).map((t,n)=>r`${n>0&&r` <span class="then dim t12">${o("then")}</span> `}<${vn} of=${t} />`)});var pT={};ve(pT,{Palette:()=>aW});function rW(){let e=O(null),t=O(null),[n,s]=g({at:0,asked:""});g(oT),Oe(),j(()=>e.current.focus(),[]);let a=lT.value,i=`${To.value?.id??""} ${hs.value}`,l=n.asked===i?n.at:0,c=f=>s({at:f,asked:i}),u=a.flatMap(f=>f.items),m=u[Math.min(l,u.length-1)];E(()=>{t.current?.querySelector(".mi.on")?.scrollIntoView({block:"nearest"})},[l,a]);let p=()=>{y.value=null},h=f=>{if(f.isComposing)return;let $={ArrowDown:(l+1)%u.length,ArrowUp:(Math.min(l,u.length-1)-1+u.length)%u.length,PageDown:Math.min(u.length-1,l+8),PageUp:Math.max(0,l-8)}[f.key];if($!==void 0&&u.length){f.preventDefault(),c($);return}if(f.key==="Enter"&&m){f.preventDefault(),Mb(m);return}if(f.key==="Tab"&&!f.shiftKey&&cT(m)){f.preventDefault(),f.stopPropagation();return}f.key==="Backspace"&&!hs.value&&Rb()&&f.preventDefault(),f.key==="Escape"&&Rb()&&(f.preventDefault(),f.stopPropagation())};return r`<div class="over" onPointerDown=${f=>{f.target===f.currentTarget&&p()}}>
<div class="dialog pal" role="dialog" aria-modal="true" aria-label=${o("Search and commands")}
onKeyDown=${tn}>
<div class="hrow palin">
<${d} name="search" />
<input class="palq" ref=${e} value=${hs.value} role="combobox" aria-expanded="true"
aria-controls="pallist" aria-autocomplete="list" aria-activedescendant=${m?"pal-"+m.id:null}
aria-label=${o("Command, client or message text")}
placeholder=${To.value?o("Action"):o("Command, client or message text")} autocomplete="off"
spellcheck="false" onInput=${f=>sT(f.currentTarget.value)} onKeyDown=${h} />
<${iW} />
</div>
<div class="palbody" id="pallist" role="listbox" aria-label=${o("Results")} ref=${t}>
${a.map(f=>r`<div role="group" aria-label=${f.title||o("Search")} key=${f.id}>
${f.title&&r`<div class="mh" role="presentation">${f.title}</div>`}
${f.items.map($=>r`<${lW} key=${$.id} item=${$} on=${$===m}
onLook=${()=>c(u.indexOf($))} />`)}
</div>`)}
${!u.length&&r`<p class="palno">${o("Nothing found")}</p>`}
</div>
${na.value?.problem&&r`<p class="palno" role="status">${o("Could not search clients and messages. Try again.")}</p>`}
<div class="palfoot">
<span><span class="keys"><kbd>↑</kbd><kbd>↓</kbd></span> ${o("choose")}</span>
<span><span class="keys"><kbd>Enter</kbd></span> ${o("run")}</span>
${m?.acts&&!To.value&&r`<span><span class="keys"><kbd>Tab</kbd></span> ${o("actions")}</span>`}
<span class="hrow end"><span class="keys"><kbd>Esc</kbd></span> ${To.value?o("back"):o("dismiss")}</span>
</div>
<div class="vh" role="status">${m?"":o("Nothing found")}</div>
</div>
</div>`}function iW(){let e=To.value?.text??ae.value[N.value.dialog]?.name;return e?r`<span class="tag plain lg cut palwhere">${e}</span>`:null}function lW({item:e,on:t,onLook:n}){let s={dialog:uW,contact:pW,message:dW,task:mW}[e.kind]??cW;return r`<div class=${t?"mi on":"mi"} role="option" id=${"pal-"+e.id} aria-selected=${String(t)}
onPointerMove=${t?null:n} onPointerDown=${a=>a.preventDefault()}
onClick=${()=>Mb(e)}>
<${s} item=${e} />
</div>`}function pW({item:e}){let[t]=e.contact.identities;return r`
<${te} name=${e.contact.name} size="sm" />
<span class="cut"><${wu} item=${e} /></span>
${t&&r`<span class="hrow end tight dim t12">
<${Ce} kind=${t.kind} named />
<span class="cut">${t.label||Me(t.kind)}</span>
</span>`}
`}function dW({item:e}){let{message:t}=e,n=t.operator_id?H(t.operator_id):t.dialog.name;return r`
<${d} name="message-square-text" />
<span class="cut"><${wu} item=${e} /></span>
<span class="hrow end dim t12 palwho">${n}, ${ut(t.created_at,M.value)}</span>
`}var aW,wu,cW,uW,mW,mT=b(()=>{R();C();ie();ke();ne();v();Sb();uT();Se();J();I();A();Ae();Dd();aW=()=>y.value==="palette"?r`<${rW} />`:null;wu=({item:e})=>$d(e.text,e.marks??[]).map(t=>t.marked?r`<b class="b6">${t.text}</b>`:t.text),cW=({item:e})=>r`
<${d} name=${e.icon} />
<span class="cut"><${wu} item=${e} /></span>
${e.command&&r`<span class="hrow end tight"><${dl} one=${e.command} /></span>`}
`,uW=({item:e})=>r`
<${te} name=${e.dialog.name} size="sm" />
<span class="cut"><${wu} item=${e} /></span>
<span class="hrow end tight dim t12">
${o("No. {number}",{number:ue(e.dialog.number)})}
<${Ce} kind=${e.dialog.kind} named />
</span>
`;mW=({item:e})=>r`
<${d} name="circle-check-big" />
<span class="cut"><${wu} item=${e} /></span>
<span class="hrow end dim t12">${o("No. {number}",{number:ue(e.task.number)})}</span>
`});var Ot,Uo=b(()=>{Ot=(e,t=document)=>t.querySelector(e)});function Et(e){let t=new Set;for(let n of e??[]){let s=gt.value[n],a=s?.merged_into?gt.value[s.merged_into]:s;a&&!a.removed&&t.add(a)}return[...t]}var zt,Bt,$n,Bn,Qe=b(()=>{oe();v();I();zt=[[1,()=>o("High")],[0,()=>o("Medium")],[-1,()=>o("Low")]],Bt=e=>zt.find(([t])=>t===e)?.[1]()??"",$n=ye(()=>Object.values(gt.value).filter(e=>!e.removed).sort((e,t)=>e.name.localeCompare(t.name)));Bn=e=>gt.value[e]?.name??o("deleted tag")});function Ho({ids:e,most:t=3}){let n=Et(e);if(!n.length)return null;let s=n.slice(t);return r`
${n.slice(0,t).map(a=>r`<${oa} key=${a.id} tag=${a} />`)}
${s.length>0&&r`<span class="tag plain" title=${s.map(a=>a.name).join(", ")}>+${s.length}</span>`}
`}var oa,fW,$W,hW,ni,Ht,wn=b(()=>{C();v();Qe();oa=({tag:e,large:t=!1,children:n=null})=>r`<span class=${`tag h${e.color}${t?" lg":""}`} title=${e.name}>
<span class="cut">${e.name}</span>
${n}
</span>`;fW={1:"hi",0:"mid",[-1]:"low"},$W=[[1,8,5],[5.5,5,8],[10,1.5,11.5]],hW=e=>o("Priority: {priority}",{priority:Bt(e).toLocaleLowerCase()}),ni=({priority:e})=>r`<svg class="prig" viewBox="0 0 14 14" aria-hidden="true">
${$W.map(([t,n,s],a)=>r`<rect class=${a<=e+1?"":"o"} x=${t} y=${n} width="3" height=${s} rx="1" />`)}
</svg>`,Ht=({priority:e,named:t=!1})=>r`<span class=${"pri "+fW[e]} title=${t?null:hW(e)}>
<${ni} priority=${e} />
<span class=${t?"":"vh"}>${Bt(e)}</span>
</span>`});function dT(e,{tags:t,priorities:n}){let s=gW.exec(e);if(!s)return[];let[a,i,l,c,u]=s,m=`${e.slice(0,e.length-a.length)}${i}${l}${c}:`,p=xu(u.replace(/^["«“]/,""));return(bW.includes(c.toLowerCase())?t.map(f=>({id:`t${f.id}`,name:f.name,color:f.color})):n.map(([f,$])=>({id:`p${f}`,name:$.toLocaleLowerCase(),priority:f}))).filter(f=>xu(f.name).includes(p)&&xu(f.name)!==p).sort((f,$)=>Number(xu($.name).startsWith(p))-Number(xu(f.name).startsWith(p))).slice(0,6).map(f=>({...f,text:`${m}${/[\s,"«“]/.test(f.name)?`"${f.name.replaceAll('"',"")}"`:f.name} `}))}var gW,bW,xu,fT=b(()=>{gW=/(^|\s)(-?)(тег|tag|приоритет|priority):([^\s,]*|["«“][^"«“»”]*)$/i,bW=["тег","tag"],xu=e=>e.toLocaleLowerCase().replaceAll("ё","е")});function Md(e,t){let[n,s]=g(0),[a,i]=g(null),l=zt.map(([f,$])=>[f,$()]),c=a===e?[]:dT(e,{tags:$n.value,priorities:l}),u=Math.min(n,c.length-1),m=f=>{s(0),t(f.text)},p=f=>{if(!c.length)return!1;let $={ArrowDown:1,ArrowUp:-1}[f.key];if($)s((u+$+c.length)%c.length);else if(f.key==="Enter"||f.key==="Tab"&&!f.shiftKey)m(c[u]);else if(f.key==="Escape")i(e);else return!1;return f.preventDefault(),f.stopPropagation(),!0},h={role:"combobox","aria-autocomplete":"list","aria-expanded":String(c.length>0),"aria-controls":c.length?"cndlist":null,"aria-activedescendant":c.length?`cnd-${c[u].id}`:null};return{list:c,chosen:u,setAt:s,pick:m,onKey:p,field:h,hide:()=>i(e)}}var Rd,Ib=b(()=>{R();C();v();wn();Qe();fT();Rd=({hints:e})=>e.list.length>0&&r`<div class="menu pop popcnd" role="listbox" id="cndlist" aria-label=${o("Suggestions")}>
${e.list.map((t,n)=>r`<div class=${n===e.chosen?"mi on":"mi"} role="option" id=${`cnd-${t.id}`} key=${t.id}
aria-selected=${String(n===e.chosen)} onPointerMove=${()=>e.setAt(n)}
onPointerDown=${s=>s.preventDefault()} onClick=${()=>e.pick(t)}>
${t.priority===void 0?r`<span class=${`sq h${t.color}`}></span>`:r`<${ni} priority=${t.priority} />`}
<span class="cut">${t.name}</span>
</div>`)}
</div>`});function Su(e){L(Sm(e),{replace:!0}),clearTimeout(zb),zb=setTimeout(()=>Ld(e),kW)}async function Ld(e){if(clearTimeout(zb),gs.peek()?.q===e&&gs.peek().data)return;_u+=1;let t=_u;if(!e.trim()){gs.value=null,oi.value=!1;return}oi.value=!0;try{let n=await B(`/api/search?${new URLSearchParams({q:e})}`);t===_u&&(gs.value={q:e,data:n})}catch(n){if(!(n instanceof q))throw n;t===_u&&(gs.value={q:e,problem:n})}t===_u&&(oi.value=!1)}var kW,gs,oi,_u,zb,$T,hT=b(()=>{oe();U();J();kW=200,gs=T(null),oi=T(!1),_u=0,zb=0;$T=e=>{gs.value=null,Ld(e)}});function bT(e,t,n){if(n<=t)return 0;if(!e||e.always)return n-t;let s=0,a=0;for(let[l,c]of e.spans)s+=gT(t,n,l,c),a+=c-l;let i=n-t-gT(t,n,e.from,e.until);return s+Math.round(i*a/(e.until-e.from))}function vW(e,t){if(!e||e.always)return null;let n=e.spans.find(([,s])=>s>t);return n&&n[0]>t?n[0]:null}function fl(e,t,n){if(!e.sla||e.due_at===null||e.waiting_since===null||e.state!=="open")return null;let s=t[e.sla.hours],a=n>=e.due_at,i=a?0:Math.min(e.sla.norm,bT(s,n,e.due_at)),l=i/e.sla.norm;return{left:i,late:a?bT(s,e.due_at,n):0,share:l,look:a?"bad":l<=.3?"warn":"",opens:a?null:vW(s,n)}}var gT,Bb=b(()=>{gT=(e,t,n,s)=>Math.max(0,Math.min(t,s)-Math.max(e,n))});function Tu(e,t){Qr();let n=t?.getBoundingClientRect()??{left:0,bottom:0};Id.value={id:e,x:n.left,y:n.bottom+6},y.value="clock"}function $l({left:e,late:t,look:n,opens:s},a){return n==="bad"?o("{span} overdue",{span:ot(t)}):s===null?wW(e):o("paused until {time}",{time:xW(s,a)})}function yT(e,t){let n=fl(e,yo.value,t);if(n){let s=$l(n,t);return n.look==="bad"||n.opens!==null?s:o("reply within {span}",{span:s})}return e.waiting_since?o("waiting {span}",{span:ot(t-e.waiting_since)}):""}function Wb({target:e}){return e.look==="bad"?r`<${d} name="flame" size="s" />`:e.opens===null?r`<${_W} share=${e.share} />`:r`<${d} name="pause" size="s" />`}function Cu(e){let t=fl(e,yo.value,M.value),n=t!==null&&t.look!=="bad"&&t.opens===null&&t.left<=75e3;return E(()=>n?A0():void 0,[n]),n?fl(e,yo.value,Jm.value):t}function Yo({dialog:e,short:t=!1,asButton:n=!1,still:s=!1}){let a=Cu(e);if(!e.waiting_since)return null;let i=a?`sla due ${a.look}`:"sla due",l=a?r`<${Wb} target=${a} /><span class="vh">${o("Reply due:")} </span>${$l(a,M.value)}`:r`<${SW} since=${e.waiting_since} short=${t} />`,c=m=>{m.preventDefault(),m.stopPropagation(),Tu(e.id,m.currentTarget)};if(s)return r`<span class=${i}>${l}</span>`;if(!n)return r`<span class=${i} title=${kT(e,a)} onClick=${c}>${l}</span>`;let u=y.value==="clock"&&Id.value?.id===e.id;return r`<button type="button" class=${i} data-clock aria-haspopup="dialog" aria-expanded=${String(u)}
title=${kT(e,a)} onClick=${c}>
${l}
</button>`}function SW({since:e,short:t}){let n=ot(Math.max(0,M.value-e));return r`<${d} name="hourglass" size="s" />${t?r`<span class="vh">${o("waiting")} </span>${n}`:o("waiting {span}",{span:n})}`}var Fb,yW,Id,wW,xW,_W,kT,sa=b(()=>{oe();R();ke();ne();C();v();Bb();I();A();ie();Fb=6e4,yW=1440*Fb,Id=T(null);wW=e=>e<=6e4?o("{n} s",{n:Math.ceil(e/1e3)}):ot(Math.ceil(e/Fb)*Fb),xW=(e,t)=>e-t<yW?G(e):Xm(e,t);_W=({share:e})=>r`<svg class="pie" viewBox="0 0 12 12" aria-hidden="true">
<circle class="bg" cx="6" cy="6" r="4.6" />
<circle class="fg" cx="6" cy="6" r="4.6" pathLength="100" stroke-dasharray=${`${Math.round(e*100)} 100`} />
</svg>`;kT=(e,t)=>t?o("Reply due at {time}",{time:qo(e.due_at,M.value)}):o("waiting {span}",{span:ot(Math.max(0,M.value-e.waiting_since))})});var xT={};ve(xT,{Search:()=>CW});function CW(){let{q:e}=N.value,[t,n]=g("all"),s=O(null);E(()=>{Ld(e)},[e]),j(()=>{s.current.focus(),s.current.select()},[]);let a=gs.value?.q===e?gs.value:null,i=a?.data??(oi.value?gs.value?.data:null),l=Md(e,u=>{Su(u),s.current.focus()}),c=u=>{u.isComposing||l.onKey(u)||u.key!=="ArrowDown"&&u.key!=="Enter"||(u.preventDefault(),Ot(".srh")?.focus())};return r`<main class="main page" id="main">
<header class="bar1 srbar">
<a class="ib only-phone" href=${ps()} aria-label=${o("Back to the list")}><${d} name="arrow-left" /></a>
<form class="srin" role="search" onSubmit=${u=>u.preventDefault()}>
<${d} name="search" />
<input class="palq" id="q" ref=${s} type="text" inputmode="search" enterkeyhint="search" autocomplete="off"
spellcheck="false" maxlength="200" aria-label=${o("Search in conversations, clients, messages and tasks")}
placeholder=${o("Word, name, address or No.")} value=${e} ...${l.field}
onInput=${u=>Su(u.target.value)} onKeyDown=${c} onBlur=${l.hide} />
${e&&r`<button type="button" class="ib small" aria-label=${o("Clear")} onClick=${()=>{Su(""),s.current.focus()}}>
<${d} name="x" size="m" />
</button>`}
<${Rd} hints=${l} />
</form>
<h1 class="vh">${e?o("Search: {q}",{q:e}):o("Search")}</h1>
</header>
${i&&r`<${NW} data=${i} tab=${t} pick=${n} />`}
<div class="srgrid">
<div class="scroll" role="group" tabindex="0" aria-label=${o("Search results")}
aria-busy=${oi.value?"true":null} onKeyDown=${EW}>
<div class="srbody"><${DW} q=${e} data=${i} problem=${a?.problem} tab=${t} pick=${n} /></div>
</div>
</div>
<div class="vh" aria-live="polite">${a?.data?w("{n} found","{n} found",jb(a.data)):""}</div>
</main>`}function EW(e){let t=[...e.currentTarget.querySelectorAll(".srh")],n=t.indexOf(document.activeElement),s={ArrowDown:n+1,ArrowUp:n-1}[e.key];n<0||s===void 0||(e.preventDefault(),s<0?document.getElementById("q").focus():t[Math.min(s,t.length-1)].focus())}function NW({data:e,tab:t,pick:n}){return r`<div class="bar2 tabsrow">
<div class="tabs flat" role="group" aria-label=${o("Search in")}>
${TW.map(([s,a])=>r`<button type="button" class="tab" aria-current=${t===s?"page":null}
onClick=${()=>n(s)}>
${a()} <span class="n">${ue(OW(e,s))}</span>
</button>`)}
</div>
</div>`}function PW(e){Su(e),requestAnimationFrame(()=>document.getElementById("q")?.focus())}function DW({q:e,data:t,problem:n,tab:s,pick:a}){let i=kt(300,oi.value&&!t);if(n)return r`<${se} icon="unplug" title=${o("Search failed")} text=${F(n)}>
<button type="button" class="btn" onClick=${()=>$T(e)}>${o("Retry")}</button>
<//>`;if(!e.trim())return r`<${se} icon="search" title=${o("What are you looking for?")} text=${o("Words in any form, names, addresses, numbers of conversations and tasks. Quotes find an exact phrase, a minus excludes a word.")}>
<span class="srconds">
${AW.map(([p,h])=>r`<button type="button" class="chip" key=${h} onClick=${()=>PW(p())}>
<b class="b6">${p()}</b> ${h()}
</button>`)}
</span>
<//>`;if(!t)return i?r`<p class="t12 dim srq">${o("Searching…")}</p>`:null;let l=t.unknown.length>0?o("There is no such tag or priority: {names}.",{names:t.unknown.join(", ")}):"";if(!jb(t))return r`<${se} icon="search" title=${o("Nothing found")}
text=${l||o("Try fewer or different words.")} />`;let c=p=>(s==="all"||s===p)&&t[p].length>0,u=p=>s==="all"?t[p].slice(0,wT):t[p],m=(p,h)=>s==="all"&&t[p].length>wT&&r`<button type="button" class="link t13 srall" onClick=${()=>a(p)}>
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
${u("dialogs").map(p=>r`<${MW} key=${p.id} dialog=${p} />`)}
</ul>
${m("dialogs",o("All conversations found"))}
`}
${c("contacts")&&r`
<h2 class="rules-h">${o("Clients")}</h2>
<ul class="card">${u("contacts").map(p=>r`<${IW} key=${p.id} contact=${p} />`)}</ul>
${m("contacts",o("All clients found"))}
`}
${c("messages")&&r`
<h2 class="rules-h">${o("Messages found")}</h2>
<ul class="card">${u("messages").map(p=>r`<${zW} key=${p.id} message=${p} />`)}</ul>
${m("messages",o("All messages found"))}
`}
${c("tasks")&&r`
<h2 class="rules-h">${o("Tasks")}</h2>
<ul class="card">${u("tasks").map(p=>r`<${RW} key=${p.id} task=${p} />`)}</ul>
${m("tasks",o("All tasks found"))}
`}
${s!=="all"&&!t[s].length&&r`<${se} icon="search" title=${o("Nothing found")} />`}
`}function MW({dialog:e}){return r`<li>
<a class="srh" href=${Y("all",e.id)}>
<${te} name=${e.name} face=${e.avatar}><${Ce} kind=${e.kind} named /><//>
<span class="grow">
<span class="hrow">
<b class="b6 cut">${e.name}</b>
<${Yo} dialog=${e} />
${e.state==="closed"&&r`<span class="tag plain">${o("closed")}</span>`}
</span>
<span class="t13 mut blk srx">
${[o("No. {number}",{number:ue(e.number)}),e.title].filter(Boolean).join(" · ")}
</span>
</span>
<span class="t12 dim srm">${qb(e.last_at)}</span>
</a>
</li>`}function RW({task:e}){return r`<li>
<a class="srh" href=${qt(e.id)}>
<span class="srtask"><${d} name="circle-check-big" /></span>
<span class="grow">
<span class="hrow">
<b class="b6 cut"><${zd} text=${e.title} marks=${e.title_marks} /></b>
${LW(e)&&r`<span class="tag plain">${o("closed")}</span>`}
</span>
<span class="t13 mut blk srx">
${o("No. {number}",{number:ue(e.number)})}
${e.assignee_id!==null&&` · ${H(e.assignee_id)}`}
${e.text&&r` · <${zd} text=${e.text} marks=${e.marks} />`}
</span>
</span>
${e.due_at!==null&&r`<span class="t12 dim srm">${qb(e.due_at)}</span>`}
</a>
</li>`}function IW({contact:e}){let t=r`
<${te} name=${e.name} />
<span class="grow">
<span class="hrow"><b class="b6 cut"><${zd} text=${e.name} marks=${e.marks} /></b></span>
<span class="t13 mut blk srx">${e.identities.map(n=>n.label).join(" · ")}</span>
</span>
${e.identities.map(n=>r`<${Ce} kind=${n.kind} named />`)}
`;return r`<li>
${e.dialog_id?r`<a class="srh" href=${Y("all",e.dialog_id)}>${t}</a>`:r`<span class="srh">${t}</span>`}
</li>`}function zW({message:e}){let{dialog:t}=e,n=e.operator_id?H(e.operator_id):"",s=e.kind==="note"?`${o("Note")} · ${n}`:e.kind==="out"&&n?`${n} → ${t.name}`:t.name,a=e.kind==="note"?r`<span class="nic"><${d} name="lock" size="m" /></span>`:r`<${Ce} kind=${t.kind} size="mid" named />`;return r`<li>
<a class="srh" href=${Y("all",t.id,e.no)}>
${a}
<span class="grow">
<span class="hrow"><b class="b6 cut">${s}</b></span>
<span class="t13 mut blk srx"><${zd} text=${e.text} marks=${e.marks} /></span>
</span>
<span class="t12 dim srm">${qb(e.created_at)}</span>
</a>
</li>`}var wT,TW,jb,OW,AW,zd,qb,LW,_T=b(()=>{R();Uo();C();U();ke();ne();v();Sb();Se();J();Ib();hT();A();Ae();sa();wT=5,TW=[["all",()=>o("Everything")],["dialogs",()=>o("Conversations")],["contacts",()=>o("Clients")],["messages",()=>o("Messages found")],["tasks",()=>o("Tasks")]];jb=e=>e.dialogs.length+e.contacts.length+e.messages.length+e.tasks.length,OW=(e,t)=>t==="all"?jb(e):e[t].length;AW=[[()=>o("tag:"),()=>o("conversations and tasks with a tag")],[()=>o("priority:"),()=>o("of a priority: high, medium or low")]];zd=({text:e,marks:t})=>$d(e,t).map(n=>n.marked?r`<mark>${n.text}</mark>`:n.text),qb=e=>`${ut(e,M.value)}, ${G(e)}`;LW=e=>e.base==="done"||e.base==="dropped"});function Re({label:e,place:t,across:n=!1,children:s}){let a=vt(Kb);return Oe(),j(()=>{(a.current.querySelector("[aria-checked='true']")??a.current.querySelector("button")).focus({preventScroll:!0})},[]),r`<div class=${"menu pop "+t} role="menu" aria-label=${e} ref=${a}
onKeyDown=${i=>WW(i,n)}>
${s}
</div>`}function WW(e,t){let n=[...e.currentTarget.querySelectorAll("button")],s=n.indexOf(document.activeElement),[a,i]=[(s+1)%n.length,(s-1+n.length)%n.length],l=t?{ArrowRight:a,ArrowLeft:i}:{},c={ArrowDown:a,ArrowUp:i,Home:0,End:n.length-1,...l}[e.key];e.key==="Tab"&&Kb(),c!==void 0&&(e.preventDefault(),e.stopPropagation(),n[c].focus())}var Kb,Z,un=b(()=>{R();C();ie();A();Ae();Kb=()=>{y.value=null};Z=({icon:e,checked:t,onPick:n,stay:s,children:a})=>r`<button type="button" class="mi" tabindex="-1"
role=${t===void 0?"menuitem":"menuitemradio"}
aria-checked=${t===void 0?null:String(t)} onClick=${()=>{s||Kb(),n()}}>
<${d} name=${t?"check":e} size="m" />
${a}
</button>`});var Ub,Co,jW,Eu,TT,Hb,Bd,hl=b(()=>{v();I();Ub={online:()=>o("Online"),lunch:()=>o("Lunch"),training:()=>o("Training"),away:()=>o("Away"),off:()=>o("Off shift")},Co=e=>e?.name||(Ub[e?.builtin]??Ub.off)(),jW={online:"on",away:"away",off:"off"},Eu=e=>`dot ${jW[e]??"off"}`,TT=e=>Ub[e.builtin]?.()??"",Hb=(e,t)=>e.place-t.place||e.id-t.id,Bd=()=>Object.values(Fs.value).filter(e=>!e.removed).sort(Hb)});function OT(){return y.value!=="me"?null:r`<${Re} label=${o("My menu")} place="popme">
${Bd().map(e=>r`<button type="button" class="mi" tabindex="-1" role="menuitemradio" key=${e.id}
aria-checked=${String(D.value.status_id===e.id)} onClick=${()=>{y.value=null,G_(e.id)}}>
<span class="dotbox"><span class=${Eu(e.base)}></span></span>
<span class="cut">${Co(e)}</span>
${D.value.status_id===e.id&&r`<span class="mend"><${d} name="check" size="m" /></span>`}
</button>`)}
<div class="msep" role="separator"></div>
<${Z} icon="bell" onPick=${il}>
${o("Notifications")}
${ze.value.notifications>0&&r`<span class="count mend">${ze.value.notifications}</span>`}
<//>
<${Z} icon="settings" onPick=${()=>L(an("looks"))}>${o("My settings")}<//>
<div class="msep" role="separator"></div>
<div class="mh" role="presentation">${o("Language")}</div>
<${Z} icon="languages" checked=${Ie.value==="ru"} onPick=${()=>ds("ru")}>
<span lang="ru">Русский</span>
<//>
<${Z} icon="languages" checked=${Ie.value==="en"} onPick=${()=>ds("en")}>
<span lang="en">English</span>
<//>
<div class="mh" role="presentation">${o("Theme")}</div>
<${Z} icon="sun-moon" checked=${Jn.value==="system"} onPick=${()=>Fa("system")} stay>
${o("System")}
<//>
<${Z} icon="sun" checked=${Jn.value==="light"} onPick=${()=>Fa("light")} stay>${o("Light")}<//>
<${Z} icon="moon" checked=${Jn.value==="dark"} onPick=${()=>Fa("dark")} stay>${o("Dark")}<//>
<div class="mh" role="presentation">${o("Density")}</div>
<${Z} icon="rows-4" checked=${Wo.value==="compact"} onPick=${()=>Ji("compact")} stay>
${o("Compact")}
<//>
<${Z} icon="rows-3" checked=${Wo.value==="normal"} onPick=${()=>Ji("normal")} stay>
${o("Normal")}
<//>
<${Z} icon="menu" checked=${Wo.value==="roomy"} onPick=${()=>Ji("roomy")} stay>
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
<${Z} icon="log-out" onPick=${FS}>${o("Sign out")}<//>
<//>`}var qW,CT,Yb,KW,UW,ET,Vb=b(()=>{C();Ze();ie();v();Kt();J();I();pd();A();un();hl();qW={operator:()=>o("Operator"),supervisor:()=>o("Supervisor"),administrator:()=>o("Administrator")},CT=e=>qW[e]?.()??"",Yb=()=>Fs.value[D.value.status_id]??{builtin:D.value.presence,base:D.value.presence},KW=()=>{y.value=y.value==="me"?null:"me"},UW=({children:e})=>r`<button type="button" class=${e?"mebtn":"ib"} aria-haspopup="menu"
aria-expanded=${String(y.value==="me")} aria-label=${o("{name}: my menu",{name:D.value.name})}
title=${Co(Yb())} onClick=${KW}>
<${te} name=${D.value.name} size="md"><span class=${Eu(Yb().base)}></span><//>
${e}
</button>`;ET=()=>r`<div class="me">
<${UW}>
<span class="grow">
<span class="nmx cut">${D.value.name}</span>
<br />
<span class="t12 dim">${Co(Yb())}</span>
</span>
<//>
<${bS} />
</div>`});function NT(e){let t=at(e);if(Nu.some(([s])=>s===t))return o("Inbox");let n=Pa(t);return n!==null?Ee.value[n]?.name??o("Team"):Au.find(([s])=>s===t)[1]()}var Nu,Au,Qa,Fd,gl=b(()=>{oe();v();ko();I();Nu=[["mine",()=>o("Mine")],["unassigned",()=>o("Unassigned")],["all",()=>o("All")]],Au=[["waiting",()=>o("Waiting for us"),"hourglass"],["unread",()=>o("Unread"),"mail-open"],["mentions",()=>o("Mentions"),"at-sign"],["following",()=>o("Following"),"eye"],["snoozed",()=>o("Snoozed"),"alarm-clock"],["untagged",()=>o("Untagged"),"tag"],["failed",()=>o("Not sent"),"circle-alert"],["closed",()=>o("Closed"),"archive"]],Qa=ye(()=>Object.values(Ee.value).filter(e=>!e.removed).sort((e,t)=>e.name.localeCompare(t.name))),Fd=e=>Is(e)?void 0:Pa(e)===null?ze.value[e]:ze.value.teams?.[Pa(e)]??0});function Vo(e,t){try{localStorage.setItem(e,JSON.stringify(t))}catch{}}function ai(e){localStorage.removeItem(e)}function bl(e){let t=[];for(let n=0;n<localStorage.length;n+=1){let s=localStorage.key(n);if(s.startsWith(e))try{t.push([s.slice(e.length),JSON.parse(localStorage.getItem(s))])}catch{}}return t}var Pu=b(()=>{});function RT(e){Zb.value=e.created_at-Date.now()}function ri(e){let t=xe.peek()?.undo??{messenger:4,email:10};return(e==="email"?t.email:t.messenger)*1e3}var XW,Zb,Xa,LT,Go,Jo,er,Oo=b(()=>{oe();I();XW=6e4,Zb=T(0);Xa=e=>e+Zb.peek(),LT=({kind:e,delivery:t})=>e==="out"&&t?.state==="queued"&&!t.attempts,Go=e=>e.delivery.not_before-Zb.value,Jo=e=>LT(e)&&e.delivery.not_before-e.created_at>XW,er=(e,t=Date.now())=>LT(e)&&!Jo(e)&&e.delivery.not_before>e.created_at&&Go(e)>t});function zT(e){let t={...kl.peek()[e.dialog_id]};if(Jo(e))t[e.id]=e;else if(t[e.id])delete t[e.id];else return;kl.value={...kl.peek(),[e.dialog_id]:t}}async function FT(e){try{let{messages:t}=await B(`/api/dialogs/${e}/planned`);kl.value={...kl.peek(),[e]:Object.fromEntries(t.map(n=>[n.id,n]))}}catch(t){if(!(t instanceof q))throw t}}var kl,IT,BT,jd=b(()=>{lt();oe();U();Oo();kl=T({}),IT=e=>Object.values(kl.value[e]??{}).sort((t,n)=>t.delivery.not_before-n.delivery.not_before);rn(e=>{for(let t of e)t.k==="message"&&zT(t.row)});BT=zT});function nj(e){vl=`okno.out.${e}.`;let t=Date.now()-ej;nn.value=bl(vl).map(([,n])=>({...n,phase:oj(n,t)})).sort((n,s)=>n.at-s.at),tr()}function oj(e,t){return e.phase==="held"||e.phase==="refused"?e.phase:e.at<t?"stale":"queued"}function Xb(e,t,n,s,a=[],i={}){let l={key:ls(),dialog_id:e,kind:t,text:n,seen:s,files:a,more:i,at:Date.now(),phase:"queued"};return Vo(vl+l.key,l),nn.value=[...nn.value,l],tr(),l.key}function rj(e,t){Du.set(e,t),Du.size>aj&&Du.delete(Du.keys().next().value)}function Mu(e,t){nn.value=nn.value.map(s=>s.key===e?{...s,...t}:s);let n=nn.value.find(s=>s.key===e);n&&Vo(vl+e,n)}function yl(e){ai(vl+e),nn.value=nn.value.filter(t=>t.key!==e)}function qd(e,t={}){Mu(e,{...t,phase:"queued",at:Date.now()}),tr()}function tr(){if(Ue.value!=="in"||!vl)return;let e=new Set;for(let t of nn.value)e.has(t.dialog_id)||(t.phase==="queued"&&ij(t),["queued","sending","held"].includes(t.phase)&&e.add(t.dialog_id))}async function ij(e){Mu(e.key,{phase:"sending"});let t=za(e.dialog_id),{key:n,kind:s,text:a,seen:i}=e,l=(e.files??[]).map(c=>c.token);try{let c=await Te("POST",`/api/dialogs/${e.dialog_id}/messages`,{...lj(e.more),key:n,kind:s,text:a,seen:i,files:l});RT(c.message),BT(c.message),rj(n,c.message),pe({t:"result",...c,sentAtRev:t}),KT.set(`${e.dialog_id}.${s}`,Date.now()),yl(n),tr()}catch(c){cj(e,c)}}function lj(e={}){if(!e.not_before||e.not_before>Date.now())return e;let{not_before:t,...n}=e;return n}function cj(e,t){t.offline||t.status===401||t.status===429||t.status>=500?Mu(e.key,{phase:"queued",tries:(e.tries??0)+1,code:t.code}):t.code==="conversation-changed"?Mu(e.key,{phase:"held",came:t.detail.messages,last_no:t.detail.last_no}):(Mu(e.key,{phase:"refused",code:t.code}),tr())}var ej,tj,nn,vl,WT,Qb,jT,qT,KT,sj,UT,HT,aj,Du,YT,VT,aa=b(()=>{lt();oe();U();Pu();Hc();jd();I();Oo();ej=3600*1e3,tj=5e3,nn=T([]),vl="";WT=e=>nn.value.filter(t=>t.dialog_id===e),Qb=({phase:e})=>["held","refused","stale"].includes(e),jT=e=>nn.value.some(t=>t.dialog_id===e&&Qb(t)),qT=e=>nn.value.find(t=>t.dialog_id===e&&t.phase==="held"),KT=new Map,sj=5e3,UT=(e,t)=>WT(e).some(n=>n.kind===t)||Date.now()-(KT.get(`${e}.${t}`)??0)<sj,HT=(e,t,n)=>WT(e).some(s=>s.kind===t&&s.text===n.trim());aj=50,Du=new Map,YT=e=>Du.get(e);VT=e=>qd(e.key,{seen:e.last_no,came:void 0});Xi(nj);Qn(tr);setInterval(()=>{nn.value.some(e=>e.phase==="queued")&&tr()},tj);window.addEventListener("online",tr)});function GT(e){Ru.set(e,{upto:X.peek().logs[e]?.seen??0,since:new Map})}function JT(e,t){let n=Ru.get(e);n&&(n.upto=Math.max(n.upto,t))}function ZT(e,t){let n=Ru.get(e);if(!n)return;ek(n);let s=new Set(t);for(let a of n.since.keys())s.has(a)||n.since.delete(a);for(let a of s)a>n.upto&&!n.since.has(a)&&n.since.set(a,Date.now())}function ek(e){let t=Date.now()-uj;for(let[n,s]of e.since)s>t||(e.upto=Math.max(e.upto,n),e.since.delete(n))}function QT(e,t,n){let s=X.peek().logs[e]?.items??{},a=t;for(;a<n&&s[a+1]&&!pj(s[a+1]);)a+=1;return a}function nr(e){let t=Ru.get(e);return t?(ek(t),QT(e,t.upto,Math.max(t.upto,...t.since.keys()))):null}function XT(e,t){let n=Ru.get(e);return n?(ek(n),QT(e,t,n.upto)):t}var uj,Ru,pj,ii=b(()=>{I();uj=1e3,Ru=new Map;pj=({kind:e,author:t,automatic:n,delivery:s})=>(e==="note"||e==="out"&&!n)&&t.operator_id!==X.peek().me?.id&&s?.state!=="cancelled"});function $j(e){Kd=`okno.draft.${e}.`;let t=bl(Kd).map(([n,s])=>[n,typeof s=="string"?{text:s,at:0,dirty:!0}:s]);xn.value=Object.fromEntries(t),or.value={}}function sr(e,t){let n={...xn.value};t&&(Yd(t)||t.dirty)?(n[e]=t,Vo(Kd+e,t)):(delete n[e],ai(Kd+e)),xn.value=n}function ak(e,t){let n=xn.peek()[e];a1(e);let s={text:"",...n,seen:hj(e,n),...t,at:n?.at??0,dirty:!0};if(!Yd(s)&&!n?.at&&!li.has(e)&&!Ud.has(e)){sr(e,null);return}sr(e,s),clearTimeout(li.get(e)),li.set(e,setTimeout(()=>rk(e),mj))}function hj(e,t){let n=Number(e.split(".")[0]),s=t&&Yd(t)?t.seen??null:null;return s===null?nr(n):XT(n,s)}function n1(e,t){let n=Zo(e,t);clearTimeout(li.get(n)),li.delete(n),a1(n),sr(n,null)}function o1(){for(let e in xn.peek())xn.peek()[e].dirty&&rk(e)}async function rk(e){clearTimeout(li.get(e)),li.delete(e);let t=xn.peek()[e];if(!t?.dirty||Ue.peek()!=="in")return;let[n,s]=e.split("."),a=Lu(t);Ud.set(e,{what:a,until:Date.now()+dj});try{let{at:i}=await Te("PUT",`/api/dialogs/${n}/draft`,{mode:s,text:t.text,head:Hd(t),seen:t.seen??null});s1(e,a,i)}catch(i){i.status===404&&sr(e,null)}}function s1(e,t,n){let s=xn.peek()[e];s&&sr(e,{...s,at:n,dirty:Lu(s)!==t})}function gj(e){for(let t in e)for(let n in e[t])nk(Number(t),n,e[t][n]);for(let t in xn.peek()){let[n,s]=t.split(".");!e[n]?.[s]&&!(Ud.get(t)?.until>Date.now())&&nk(Number(n),s,void 0)}}function bj(e,t){for(let n of fj)nk(e,n,t[n])}function nk(e,t,n){let s=Zo(e,t),a=xn.peek()[s],i=Ud.get(s);if(!n){if(!a||a.dirty)return;if(UT(e,t)){sr(s,{...a,dirty:!0}),rk(s);return}sr(s,null);return}if(i?.what===Lu(n)){s1(s,i.what,n.at);return}n.at<=(a?.at??0)||a?.dirty&&a.at||!a&&HT(e,t,n.text)||(a&&Yd(a)&&Lu(a)!==Lu(n)&&(or.value={...or.value,[s]:{text:a.text,head:Hd(a),seen:a.seen??null}}),sr(s,{text:n.text,head:n.head,at:n.at,seen:n.seen??null,dirty:!1}))}function a1(e){if(!(e in or.peek()))return;let{[e]:t,...n}=or.peek();or.value=n}var mj,dj,fj,xn,tk,or,Kd,li,Ud,Hd,Lu,Yd,Zo,_n,ok,sk,e1,bs,Fn,ks,t1,r1,i1,to=b(()=>{lt();oe();U();Pu();aa();ii();mj=800,dj=5e3,fj=["reply","note"],xn=T({}),tk=T({}),or=T({}),Kd="",li=new Map,Ud=new Map,Hd=e=>{let{subject:t=null,cc:n="",bcc:s="",to:a=null}=e?.head??{};return t!==null||n||s||a?{subject:t,cc:n,bcc:s,to:a}:null},Lu=e=>JSON.stringify([e.text,Hd(e)]),Yd=e=>!!(e.text.trim()||Hd(e));Zo=(e,t)=>`${e}.${t}`,_n=(e,t)=>xn.value[Zo(e,t)]?.text??"",ok=e=>xn.value[Zo(e,"reply")]?.head??null,sk=(e,t)=>xn.peek()[Zo(e,t)]?.seen??null,e1=(e,t)=>xn.value[Zo(e,t)]?.dirty===!1,bs=e=>tk.value[e]??"reply",Fn=(e,t)=>{tk.value={...tk.value,[e]:t}};ks=(e,t,n,s=null)=>ak(Zo(e,t),{text:n.trim()?n:"",...s!==null&&{seen:s}}),t1=(e,t)=>ak(Zo(e,"reply"),{head:t});r1=(e,t)=>or.value[Zo(e,t)],i1=(e,t)=>ak(Zo(e,t),or.peek()[Zo(e,t)]);Qi((e,{entered:t})=>{t&&$j(e.me.id),gj(e.drafts)});Xi(o1);Qn(o1);rn(e=>{for(let t of e)t.k==="draft"&&bj(t.id,t.row)})});function ir(){ar=!1,vj()&&requestAnimationFrame(()=>{!ar&&!y.peek()&&!rr(document.activeElement)&&Iu()?.focus({preventScroll:!0})})}function yj(e){let t=Iu();t.focus({preventScroll:!0}),t.setRangeText(e,t.selectionStart,t.selectionEnd,"end"),t.dispatchEvent(new Event("input",{bubbles:!0}))}function Gd(){clearTimeout(wl?.timer),wl=null}function $1(){let{run:e,still:t}=wl;Gd(),t()&&e()}function Jd(e,t,{settled:n=!0,pause:s=!0}={}){if(Zd(e)||n&&!j_(e.timeStamp))return;if(!s||!xl(e)){t();return}let{dialog:a}=N.peek();wl={letter:e.key,run:t,still:()=>N.peek().dialog===a&&!y.peek(),timer:setTimeout($1,lk)}}function Zd(e){let t=e.timeStamp-ik<lk;return xl(e)&&(ik=e.timeStamp),t}function Vd(e){e.preventDefault(),e.stopImmediatePropagation()}function wj(e){let t=rr(e.target),n=cl(ea(e),t),s=e.ctrlKey||e.metaKey;(t?u1.get(e.code)===e.target&&!(s&&(n||e.key==="Enter")):n?.walks||!(n||xl(e)||e.key==="Enter"||e.key===" "))||Vd(e)}function xj(e){if(xl(e)&&/\p{L}/u.test(e.key)){let{letter:t}=wl;if(Gd(),ik=e.timeStamp,cl(ea(e))?.id==="undo"||!Iu()){Vd(e);return}yj(t),e.stopImmediatePropagation()}else e.key==="Escape"?(Gd(),Vd(e)):(xl(e)||e.key==="Enter")&&(Vd(e),$1(),requestAnimationFrame(()=>_j(e)))}function _j({code:e,key:t}){let n=document.activeElement;!y.peek()||!n?.closest("[role=dialog], [role=menu]")||(t==="Enter"?n.click():n.dispatchEvent(new KeyboardEvent("keydown",{code:e,key:t,bubbles:!0,cancelable:!0})))}function Sj(e){return ar||!xl(e)||rr(e.target)||y.peek()||bt.peek()||e.isComposing||!c1&&p1.some(t=>t())?!1:N.peek().page==="inbox"&&!!(N.peek().dialog&&Iu())}function Tj(e){if(Ue.peek()==="in"){if(e.repeat){wj(e);return}if(u1.set(e.code,e.target),wl){xj(e);return}["Tab","Escape","F6"].includes(e.key)&&(ar=!0),Sj(e)&&(Iu().focus({preventScroll:!0}),e.stopImmediatePropagation())}}var lk,kj,l1,ar,c1,ik,wl,u1,p1,m1,rr,d1,_l,Iu,f1,vj,xl,ra=b(()=>{ie();U();Ct();js();J();lk=300,kj="input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]",l1=".dock .comp textarea",ar=!1,c1=!1,ik=-lk,wl=null,u1=new Map,p1=[],m1=e=>{p1.push(e)},rr=e=>!!e?.closest?.(kj),d1=()=>ar,_l=()=>{ar=!0},Iu=()=>document.querySelector(l1),f1=e=>e.target,vj=()=>matchMedia("(min-width: 720px) and (hover: hover)").matches,xl=e=>/^[\p{L}\p{N}]$/u.test(e.key)&&!e.ctrlKey&&!e.metaKey&&!e.altKey;window.addEventListener("keydown",Tj,{capture:!0});window.addEventListener("pointerdown",e=>{ar=!1,c1=!!f1(e)?.closest?.("#conversation"),Gd()},{capture:!0});document.addEventListener("focusin",e=>{f1(e)?.matches?.(l1)&&(ar=!1)})});function dk(e,t,n=()=>!0){let{ids:s}=dt,a=s.indexOf(e);for(a<0&&(a=t>0?-1:s.length),a+=t;a>=0&&a<s.length;a+=t)if(n(s[a]))return s[a];return null}function g1(e){if(e===null)return;let t=Wn.peek()!==null;dt.reveal(e),L(Y(N.peek().view,e)),t&&dt.focus(e)}function hk(e){if(Wn.peek()===null)return!1;let t=dk(Wn.peek(),e);return t!==null&&dt.focus(t),!0}var Sl,ck,pk,Eo,h1,dt,Tl,Wn,mk,uk,fk,$k,ia=b(()=>{oe();J();I();Sl=["cards","rows","table"],ck=matchMedia("(max-width: 719px)"),pk=T(ck.matches);ck.addEventListener("change",()=>{pk.value=ck.matches});Eo=ye(()=>{let e=xe.value?.list?.mode??"cards";return pk.value&&e==="table"?"cards":e}),h1=ye(()=>pk.value),dt={ids:[],reveal(){},focus(){},showNew(){}},Tl=T({from:0,to:1/0}),Wn=T(null),mk=()=>Wn.peek()!==null&&ae.peek()[Wn.peek()]?Wn.peek():N.peek().dialog;uk=()=>N.peek().dialog??Wn.peek(),fk=e=>g1(dk(uk(),e)??(uk()===null,null)),$k=e=>g1(dk(uk(),e,t=>Gi(ae.peek()[t])>0))});function Ol(e){yt.value=e,e.size||(Cl.value=null)}function la(e){let t=new Set(yt.peek());t.has(e)?t.delete(e):t.add(e),bk=e,Ol(t)}function Qd(e){let{ids:t}=dt,[n,s]=[t.indexOf(bk),t.indexOf(e)].sort((a,i)=>a-i);if(n<0){la(e);return}Ol(new Set([...yt.peek(),...t.slice(n,s+1)]))}async function v1(e){try{let{ids:t}=await B(`/api/dialogs/ids?${new URLSearchParams({view:e,sort:En(e,kn.peek())})}`);Ol(new Set(t))}catch(t){ee(F(t))}}function kk(e){let t=new Set([...yt.value].map(n=>ae.value[n]?.state??(at(e)==="closed"?"closed":"open")));return{open:t.has("open"),closed:t.has("closed")}}async function y1(e){let t={done:[],failed:[],undo:[]},n=e.flatMap(Cj),s=n.reduce((a,i)=>a+i.ids.length,0);for(let a of n){zu.value={done:t.done.length+t.failed.length,of:s};try{let i=await W("/api/bulk",{steps:[a]});for(let l in t)t[l].push(...i[l])}catch(i){t.failed.push(...a.ids.map(l=>({id:l,code:i.offline?"offline":i.code})))}}return zu.value=null,t}async function jn(e,t,n=null,{stay:s=!1,restore:a=null}={}){let i=n??[...yt.peek()];if(zu.peek()||!i.length)return;let{done:l,failed:c,undo:u}=await y1([{...e,ids:i}]);!n&&!s&&jr(),s||Ol(new Set(c.map(m=>m.id))),Cl.value=c.length?{step:e,said:t,list:c,of:i.length}:null,l.length&&V(t(l.length,l.length===1?l[0]:null),{keep:e.act==="close",undo:u.length?()=>Promise.all([Oj(u),a?.()]):a})}async function Oj(e){let{failed:t}=await y1(e);t.length&&ee(w("{n} conversation could not be restored","{n} conversations could not be restored",t.length))}function x1({list:e,of:t}){let n=[...new Set(e.map(c=>(Ej[c.code]??(()=>c.code))()))].join("; "),s=e.slice(0,2).map(c=>ae.value[c.id]?.name).filter(Boolean).join(", "),a=e.length-Math.min(2,e.length),i=a>0&&s?o("{names} and {n} more",{names:s,n:a}):s;return`${w("Failed for {n} of {of}","Failed for {n} of {of}",e.length,{of:t})}. ${i?`${i}: `:""}${n}`}var gk,yt,zu,Cl,bk,Xd,El,b1,k1,Cj,w1,Ej,lr=b(()=>{ra();oe();U();v();ko();js();ia();vo();Kt();I();ge();gk=200,yt=T(new Set),zu=T(null),Cl=T(null),bk=null;m1(()=>yt.peek().size>0);Xd=()=>Ol(new Set(dt.ids)),El=()=>{bk=null,Ol(new Set)},b1=()=>{let e=mk();return e===null?!1:(la(e),!0)},k1=()=>{let e=mk();return e===null?!1:(Qd(e),!0)};Cj=e=>Array.from({length:Math.ceil(e.ids.length/gk)},(t,n)=>{let s=[n*gk,(n+1)*gk];return{...e,ids:e.ids.slice(...s),...e.numbers&&{numbers:e.numbers.slice(...s)}}});w1=()=>{let{step:e,said:t,list:n}=Cl.peek();return jn(e,t,n.map(s=>s.id))},Ej={forbidden:()=>o("no permission"),"not-found":()=>o("deleted, or no access"),closed:()=>o("already closed"),"cannot-answer":()=>o("this colleague cannot reply there"),"team-cannot-answer":()=>o("nobody in this team can reply there"),"team-gone":()=>o("this team no longer exists"),"tag-gone":()=>o("this tag no longer exists"),"too-many-tags":()=>o("too many tags"),"invalid-time":()=>o("the time has passed"),offline:()=>o("no connection")}});function ef(e,t,n){let s=ae.peek()[e].tags,a=n?[t]:Nj(s,t);if(!a.length||n&&s.includes(t))return null;let i=u=>({tags:u,tagged:Et(u).length>0?1:0}),l=u=>()=>cn(e,"tags",{add:u},i([...s.filter(m=>!u.includes(m)),...u])),c=u=>()=>cn(e,"tags",{remove:u},i(s.filter(m=>!u.includes(m))));return n?eo(vk(e,a),l(a),c(a),"tag"):eo(yk(e,[t]),c(a),l([t]),"tag")}function S1(e,t){let n=ae.peek()[e].priority;if(n===t)return null;let s=a=>()=>cn(e,"priority",{priority:a},{priority:a});return eo(wk(e,t),s(t),s(n),"arrow-up-down")}async function T1(e){let{tag:t}=await W("/api/tags",{name:e,color:$n.peek().length%8+1});return xk(t),t.id}function xk(e){let t=Number(String(X.peek().cursor).split(":").pop());pe({t:"rows",cursor:X.peek().cursor,rows:[{k:"tag",id:e.id,rev:t,row:e}]})}var _1,vk,yk,wk,Nj,ci,ui=b(()=>{U();v();I();Qe();Ze();ta();_1=e=>e.map(Bn).join(", "),vk=(e,t)=>o("Tag added: {tag} · {name}",{tag:_1(t),name:hu(e)}),yk=(e,t)=>o("Tag removed: {tag} · {name}",{tag:_1(t),name:hu(e)}),wk=(e,t)=>o("Priority: {priority} · {name}",{priority:Bt(t).toLocaleLowerCase(),name:hu(e)}),Nj=(e,t)=>e.filter(n=>n===t||gt.peek()[n]?.merged_into===t);ci=()=>["supervisor","administrator"].includes(D.value?.role)});var co,No,ca=b(()=>{J();I();co=()=>ae.peek()[N.peek().dialog],No=()=>!!co()});function Nl({states:e,onSet:t,place:n="popasg"}){let[s,a]=g(""),[i,l]=g(0),c=O(null),u=O(new Set(Object.keys(e).map(Number))),m=vt(C1);Oe(),j(()=>c.current.focus({preventScroll:!0}),[]);let p=_k(s),h=$n.value,f=h.filter(z=>_k(z.name).includes(p)).sort((z,ce)=>Number(u.current.has(ce.id))-Number(u.current.has(z.id))),$=p&&ci()&&!h.some(z=>_k(z.name)===p),k=f.length+($?1:0),S=Math.min(i,k-1),x=()=>{a(""),l(0),c.current?.focus({preventScroll:!0})},_=z=>{t(z.id,e[z.id]!=="all"),s&&x()},P=()=>Be(async()=>{t(await T1(s.trim()),!0),x()}),K=z=>{let ce={ArrowDown:1,ArrowUp:-1}[z.key];ce&&(z.preventDefault(),l((S+ce+k)%Math.max(1,k))),z.key==="Enter"&&k&&(z.preventDefault(),f[S]?_(f[S]):P()),z.key==="Tab"&&C1()};return r`<div class=${"menu pop poptags "+n} role="dialog" aria-label=${o("Tags")} ref=${m}>
<div class="gfind">
<${d} name="search" size="m" />
<input class="palq" ref=${c} role="combobox" aria-expanded="true" aria-controls="tgl" aria-autocomplete="list"
aria-activedescendant=${k?"tg"+S:null} maxlength="40"
aria-label=${ci()?o("Find or create a tag"):o("Find a tag")}
placeholder=${ci()?o("Find or create a tag"):o("Find a tag")} value=${s}
onInput=${z=>{a(z.currentTarget.value),l(0)}} onKeyDown=${K} />
</div>
<div role="listbox" id="tgl" class="asl" aria-label=${o("Tags")} aria-multiselectable="true">
${f.map((z,ce)=>r`<${Aj} key=${z.id} tag=${z} state=${e[z.id]} index=${ce} on=${ce===S}
onAt=${l} onPick=${_} />`)}
${$&&r`<button type="button" class=${S===f.length?"mi on":"mi"} id=${"tg"+f.length}
role="option" tabindex="-1" aria-selected="false" onPointerMove=${()=>l(f.length)}
onClick=${P}>
<${d} name="plus" size="m" />
<span class="cut">${o("Create “{name}”",{name:s.trim()})}</span>
</button>`}
</div>
${!k&&r`<p class="dpad2 t13 dim">
${h.length||ci()?p?o("Nothing found"):o("No tags yet. Type a name to create the first one."):o("No tags yet. A supervisor creates them in the settings.")}
</p>`}
</div>`}function Aj({tag:e,state:t,index:n,on:s,onAt:a,onPick:i}){return r`<button type="button" class=${s?"mi on":"mi"} id=${"tg"+n} role="option" tabindex="-1"
aria-selected=${String(t==="all")} onPointerMove=${()=>a(n)} onClick=${()=>i(e)}>
<span class=${t?"tgbox on":"tgbox"} aria-hidden="true">
${t==="all"&&r`<${d} name="check" size="s" />`}
${t==="some"&&r`<span class="dash"></span>`}
</span>
<span class=${"sq h"+e.color}></span>
<span class="cut">${e.name}</span>
${t==="some"&&r`<span class="hrow end t12 dim">${o("some of them")}</span>`}
</button>`}var C1,_k,tf=b(()=>{R();C();v();A();Ae();ie();Qe();Ze();ui();C1=()=>{y.value=null},_k=e=>e.trim().toLocaleLowerCase().replaceAll("ё","е")});var nf,Sk=b(()=>{C();v();A();ie();un();wn();Qe();nf=({now:e,onPick:t,place:n="popmore"})=>r`<${Re} label=${o("Priority")} place=${"poppri "+n}>
${zt.map(([s])=>r`<button type="button" class="mi" role="menuitemradio" tabindex="-1" key=${s}
aria-checked=${String(s===e)} onClick=${()=>{y.value=null,t(s)}}>
<${Ht} priority=${s} named />
${s===e&&r`<span class="hrow end"><${d} name="check" size="m" /></span>`}
</button>`)}
<//>`});var O1={};ve(O1,{DialogPriority:()=>Dj,DialogTags:()=>Pj,PriorityMenu:()=>nf,TagPicker:()=>Nl});var Pj,Dj,E1=b(()=>{C();Qe();ui();tf();Sk();tf();Sk();Pj=({dialog:e,place:t})=>r`<${Nl} states=${Object.fromEntries(Et(e.tags).map(n=>[n.id,"all"]))} place=${t}
onSet=${(n,s)=>ef(e.id,n,s)} />`,Dj=({dialog:e,place:t})=>r`<${nf} now=${e.priority} place=${t} onPick=${n=>S1(e.id,n)} />`});var P1={};ve(P1,{DialogFacts:()=>Mj});function Mj({dialog:e}){let t=Ee.value[e.team_id];return r`<dl class="dlgkv">
<dt>${o("Priority")}</dt>
<dd class="kvat">
<button type="button" class="kvb" aria-haspopup="menu" aria-expanded=${A1("card-priority")}
title=${o("Priority")+"  P"} onClick=${N1("card-priority")}>
<${Ht} priority=${e.priority} named />
</button>
${y.value==="card-priority"&&r`<${Pl} dialog=${e} place="popcard" />`}
</dd>
${t&&!t.removed&&r`
<dt>${o("Team")}</dt>
<dd><span class="cut">${t.name}</span></dd>
`}
<dt>${o("Tags")}</dt>
<dd class="hrow wrap tight kvat">
${Et(e.tags).map(n=>r`<${oa} key=${n.id} tag=${n}>
<button type="button" class="tagx" aria-label=${o("Remove the tag {name}",{name:n.name})}
onClick=${()=>ef(e.id,n.id,!1)}>
<${d} name="x" size="s" />
</button>
<//>`)}
<button type="button" class="tag add" aria-haspopup="dialog" aria-expanded=${A1("card-tags")}
aria-label=${o("Change the tags")} title=${o("Tags")+"  L"} onClick=${N1("card-tags")}>
<${d} name="plus" size="s" />
</button>
${y.value==="card-tags"&&r`<${Al} dialog=${e} place="popcard" />`}
</dd>
</dl>`}var N1,A1,D1=b(()=>{C();v();I();A();ie();wn();Qe();ui();cr();N1=e=>()=>{y.value=y.peek()===e?null:e},A1=e=>String(y.value===e)});var it,Xe,no,ft,Nt=b(()=>{C();it=({title:e,text:t,children:n})=>r`<div class="srow">
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
</span>`});var R1={};ve(R1,{TagSettings:()=>Lj});function Lj(){let[e,t]=g(null),[n,s]=g({}),a=$n.value,i=()=>t(null);E(()=>{Be(async()=>s((await B("/api/tags")).used))},[a]);let l=e?.id===null,c=r`<button type="button" class="btn small" onClick=${()=>t({id:null,form:"edit"})}>
<${d} name="plus" size="s" />${o("New tag")}
</button>`;return r`<${Xe} id="tgst" title=${o("Tags")} side=${!l&&c}>
<p class="lead">${o("Tags mark what a conversation is about. Everyone adds them; the list is kept here.")}</p>
${l&&r`<div class="card"><${M1} onDone=${i} /></div>`}
${!a.length&&!l&&r`<p class="card dpad2 t13 dim">${o("No tags yet. Create the first one.")}</p>`}
${a.length>0&&r`<ul class="card stlist">
${a.map(u=>r`<li key=${u.id}>
${e?.id!==u.id?r`<${zj} tag=${u} count=${n[u.id]??0} isOnly=${a.length<2}
onOpen=${m=>t({id:u.id,form:m})} />`:e.form==="merge"?r`<${Bj} tag=${u} others=${a.filter(m=>m!==u)} onDone=${i} />`:r`<${M1} tag=${u} onDone=${i} />`}
</li>`)}
</ul>`}
<//>`}function Ij(e){let t=n=>Tk(`/api/tags/${e.id}/removed`,{removed:n});return Be(async()=>{await t(!0),V(o("Deleted: {name}",{name:e.name}),{icon:"x",undo:()=>Be(()=>t(!1))})})}function zj({tag:e,count:t,isOnly:n,onOpen:s}){let{name:a}=e;return r`<section class="strow" aria-label=${a}>
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
onClick=${()=>Ij(e)}>
<${d} name="x" size="m" />
</button>
</span>
</section>`}function M1({tag:e=null,onDone:t}){let[n,s]=g(e?.name??""),[a,i]=g(e?.color??$n.peek().length%8+1),[l,c]=g(null),u=O(null);j(()=>u.current.focus(),[]);let m=async p=>{p.preventDefault();let h={name:n.trim(),color:a};try{await(e?Tk(`/api/tags/${e.id}`,h,{method:"PATCH"}):Tk("/api/tags",h)),t()}catch(f){if(!(f instanceof q))throw f;c(f),u.current.focus()}};return r`<form class="tmnew" aria-label=${e?.name??o("New tag")} onSubmit=${m}>
<div class="field">
<label for="tgn">${o("Name of the tag")}</label>
<input class="input" id="tgn" ref=${u} maxlength="40" required value=${n}
aria-invalid=${l?"true":null} aria-describedby=${l?"tge":null}
onInput=${p=>s(p.currentTarget.value)} />
${l&&r`<span class="hint bad" id="tge" role="alert">${F(l)}</span>`}
</div>
<div class="hrow wrap tight" role="radiogroup" aria-label=${o("Colour")}>
${Rj.map((p,h)=>r`<button type="button" class="ib small" key=${h} role="radio" aria-checked=${String(h===a)}
aria-label=${p()} title=${p()} onClick=${()=>i(h)}>
<span class=${`tag h${h}`}>${h===a?r`<${d} name="check" size="s" />`:"A"}</span>
</button>`)}
</div>
<div class="hrow">
<button type="submit" class="btn primary" disabled=${!n.trim()}>${e?o("Save"):o("Create")}</button>
<button type="button" class="btn quiet" onClick=${t}>${o("Cancel")}</button>
</div>
</form>`}function Bj({tag:e,others:t,onDone:n}){let[s,a]=g(t[0]?.id),i=l=>(l.preventDefault(),Be(async()=>{await W(`/api/tags/${e.id}/merge`,{into:s}),n()}));return r`<form class="tmnew" aria-label=${o("Merge: {name}",{name:e.name})} onSubmit=${i}>
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
</form>`}var Rj,Tk,L1=b(()=>{R();C();U();v();ge();A();Nt();Qe();Ze();ui();Rj=[()=>o("Grey"),()=>o("Red"),()=>o("Orange"),()=>o("Yellow"),()=>o("Green"),()=>o("Teal"),()=>o("Blue"),()=>o("Purple"),()=>o("Pink")],Tk=async(e,t,n)=>xk((await W(e,t,n)).tag)});var of,sf,B1,Al,Pl,F1,Fj,I1,z1,cr=b(()=>{Ct();v();J();jo();ca();ie();yn();ui();of=()=>Promise.resolve().then(()=>(E1(),O1)),sf=$e(of,"TagPicker",{keys:!0}),B1=$e(of,"PriorityMenu",{keys:!0}),Al=$e(of,"DialogTags",{keys:!0}),Pl=$e(of,"DialogPriority",{keys:!0}),F1=$e(()=>Promise.resolve().then(()=>(D1(),P1)),"DialogFacts"),Fj=$e(()=>Promise.resolve().then(()=>(L1(),R1)),"TagSettings");ln({id:"tags",group:"company",icon:"tag",label:()=>o("Tags"),when:ci,view:Fj});I1=()=>N.peek().page==="inbox"?co():void 0,z1=e=>()=>{y.value=e};Je({id:"tags",group:"dialog",label:()=>o("Tags"),icon:"tag",key:"KeyL",act:!0,opensField:!0,when:()=>!!I1(),run:z1("tags")},{id:"priority",group:"dialog",label:()=>o("Priority"),icon:"arrow-up-down",key:"KeyP",act:!0,when:()=>!!I1(),run:z1("priority")},{id:"go-untagged",group:"go",label:()=>o("Untagged"),icon:"tag",run:()=>L(Y("untagged"))})});function Fu(e,t=9){let n=[{id:"hour",at:Math.ceil((e+36e5)/6e4)*6e4}];return fe(e,0,18)-e>36e5&&n.push({id:"evening",at:fe(e,0,18)}),n.push({id:"tomorrow",at:fe(e,1,t)}),Bu(e)>1&&n.push({id:"monday",at:fe(e,Bu(e),9)}),n}function j1(e,t){let s=(new Date(e,t,1).getDay()+6)%7,a=new Date(e,t+1,0).getDate(),i=[...Array(s).fill(null),...Array.from({length:a},(l,c)=>new Date(e,t,c+1).getTime())];for(;i.length%7;)i.push(null);return Array.from({length:i.length/7},(l,c)=>i.slice(c*7,c*7+7))}function q1(e){let t=/^\s*(\d{1,2})[:.\s]?(\d{2})\s*$/.exec(e);if(!t)return null;let[n,s]=[Number(t[1]),Number(t[2])];return n<24&&s<60?[n,s]:null}var fe,Bu,W1,Ao=b(()=>{fe=(e,t,n,s=0)=>{let a=new Date(e);return a.setDate(a.getDate()+t),a.setHours(n,s,0,0)},Bu=e=>(1-new Date(e).getDay()+7)%7||7;W1=e=>[...Fu(e,10),{id:"client",at:null}]});function Qo(e){let{dialog:t}=N.peek();t&&(Fn(t,e),fd(()=>requestAnimationFrame(()=>Ot(".comp textarea")?.focus())))}var Wu=b(()=>{J();Uo();yn();to()});function jj(e,t){let n=`@${t.name}`.toLocaleLowerCase(),s=e.toLocaleLowerCase();for(let a=s.indexOf(n);a>=0;a=s.indexOf(n,a+1))if(!Wj.test(s[a+n.length]??""))return!0;return!1}function U1(e,t){let n=/(^|[\s(«"])@([\p{L}\p{N}. -]{0,40})$/u.exec(e.slice(0,t));return n&&{from:t-n[2].length-1,query:n[2]}}function H1(e){let t=e.trim().toLocaleLowerCase(),n=({name:s})=>s.toLocaleLowerCase().startsWith(t)||s.toLocaleLowerCase().split(/\s+/).some(a=>a.startsWith(t));return K1().filter(n).sort((s,a)=>s.name.localeCompare(a.name)).slice(0,8)}var K1,Wj,Dl,ju=b(()=>{I();K1=()=>Object.values(_e.value).filter(e=>e.active&&e.id!==D.value.id),Wj=/[\p{L}\p{N}]/u;Dl=e=>e.includes("@")?K1().filter(t=>jj(e,t)):[]});function uo(e,{open:t,...n}){t!==void 0&&(Ck.value={...Ck.peek(),[e]:t}),Object.keys(n).length&&t1(e,{...ok(e),...n})}function Ek(e){for(let n of["cc","bcc"]){let s=Po(e[n]).find(a=>!Ok(a));if(s)return{field:n,value:s}}return Po(e.cc).length+Po(e.bcc).length>Kj?{field:"cc",value:null}:null}function G1(e){let{subject:t,cc:n,bcc:s,to:a}=af(e),i={subject:t??null,cc:Po(n),bcc:Po(s),to:a??null};return i.subject!==null||i.to||i.cc.length||i.bcc.length?i:void 0}var qj,Kj,Ck,af,Y1,Po,Ok,V1,qu=b(()=>{oe();to();qj=/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[^\s@.,;:<>()"\\/]+(\.[^\s@.,;:<>()"\\/]+)+$/i,Kj=20,Ck=T({}),af=e=>({...ok(e),open:!!Ck.value[e]});Y1=e=>uo(e,{open:!1}),Po=e=>[...new Set((e??"").split(/[,;\s]+/).map(t=>t.trim().toLowerCase()).filter(Boolean))],Ok=e=>e.length<=254&&qj.test(e),V1=e=>Ek(af(e))});function ua(e,t,n){let{[`${e}.${t}`]:s,...a}=Nk.peek();Nk.value=n===null?a:{...a,[`${e}.${t}`]:n}}var Nk,pi,Ku=b(()=>{oe();Nk=T({}),pi=(e,t)=>Nk.value[`${e}.${t}`]??null});function Hj(e){pa=`okno.up.${e}.`,wt.value=[...bl(pa).map(([,t])=>t),...Yj()],mi.value={},pr.value={}}function Yj(){try{return JSON.parse(sessionStorage.getItem(Q1())??"[]").map(e=>({...e,state:"refused",code:e.state==="refused"?e.code:"lost"}))}catch{return[]}}function Uu(e,t,n,s="reply"){let a=Math.min(n.max_file||Ak,Ak),i=(n.max_files||10)-Yt(e,s).filter(c=>c.state!=="refused").length,l=[...t].map(c=>{let u={id:ls(),dialog_id:e,mode:s,name:c.name||"image.png",size:c.size,type:c.type,state:"waiting",share:0,source:c,seen:nr(e)};return c.size>a?{...u,state:"refused",code:"too-large",limit:a}:c.size?i<=0?{...u,state:"refused",code:"too-many",limit:n.max_files||10}:(i-=1,u):{...u,state:"refused",code:"empty"}});wt.value=[...wt.value,...l],Ml()}function ur(e,t){return wt.value=wt.value.map(n=>n.id===e?{...n,...t}:n),wt.value.find(n=>n.id===e)}function Ml(){if(Ue.peek()!=="in")return;let e=wt.peek().filter(t=>t.state==="uploading").length;for(let t of wt.peek().filter(n=>n.state==="waiting").slice(0,Math.max(0,Uj-e)))Vj(t)}function Vj(e){let t=new XMLHttpRequest;rf.set(e.id,t),ur(e.id,{state:"uploading",share:0}),t.open("POST",`/api/uploads?${new URLSearchParams({name:e.name})}`),t.setRequestHeader("Content-Type",e.type||"application/octet-stream"),t.responseType="json",t.upload.onprogress=n=>{n.lengthComputable&&ur(e.id,{share:Math.floor(n.loaded/n.total*100)})},t.onload=()=>J1(e,t.status,t.response),t.onerror=()=>J1(e,0,null),t.send(e.source)}function J1(e,t,n){if(rf.delete(e.id),t===401&&(Ue.value="expired"),t===201){let i=ur(e.id,{state:"done",share:100,file:n.file,source:void 0});i&&Vo(pa+e.id,i)}else t===413?ur(e.id,{state:"refused",code:"too-large",limit:n?.limit??Ak}):ur(e.id,{state:"failed",code:t?n?.code??`http-${t}`:"offline"});Ml();let{dialog_id:s,mode:a="reply"}=wt.peek().find(i=>i.id===e.id)??e;pr.peek()[s]?.mode===a&&!ma(Yt(s,a))&&!vs(Yt(s,a)).length&&po(s),eC(s,a)}function eC(e,t){let n=mi.peek()[e];if(n===void 0||n.mode!==(t??"reply"))return;let s=Yt(e,n.mode);ma(s)||(po(e),Z1?.(e,n))}function po(e){for(let t of[mi,pr]){if(t.peek()[e]===void 0)continue;let{[e]:n,...s}=t.peek();t.value=s}}function cf(e,t){po(e);for(let n of Yt(e,t))n.state==="failed"&&ur(n.id,{state:"waiting",code:void 0});Ml()}function tC(e,t){wt.value=wt.value.map(n=>n.dialog_id===e?{...n,dialog_id:t}:n);for(let n of wt.value)n.dialog_id===t&&n.state==="done"&&Vo(pa+n.id,n)}function uf(e,t){for(let n of vs(Yt(e,t)))Dk(n.id)}function nC(e){ur(e,{state:"waiting",code:void 0}),Ml()}function Gj(){for(let e of wt.peek())e.state==="failed"&&e.code==="offline"&&ur(e.id,{state:"waiting"});Ml()}function Dk(e){let t=wt.peek().find(n=>n.id===e);rf.get(e)?.abort(),rf.delete(e),ai(pa+e),wt.value=wt.value.filter(n=>n.id!==e),!vs(Yt(t.dialog_id,t.mode??"reply")).length&&pr.peek()[t.dialog_id]&&po(t.dialog_id),t.file&&fetch(`/api/uploads/${t.file.token}`,{method:"DELETE"}).catch(()=>{}),Ml(),eC(t.dialog_id,t.mode)}function pf(e,t){let n=Yt(e,t).filter(s=>s.state==="done");for(let s of n)ai(pa+s.id);return wt.value=wt.value.filter(s=>!n.includes(s)),n.map(s=>s.file)}function mf(e,t,n="reply",s=null,a=[]){let i=t.map(c=>({id:ls(),dialog_id:e,mode:n,name:c.name,size:c.size,state:"done",share:100,file:c,seen:s}));for(let c of i)Vo(pa+c.id,c);let l=a.map(c=>({id:ls(),dialog_id:e,mode:n,name:c.name,size:c.size,state:"refused",code:"gone"}));wt.value=[...wt.value,...i,...l]}var Uj,Ak,wt,mi,pr,pa,Z1,rf,Q1,X1,Yt,ma,vs,Pk,lf,Rl=b(()=>{lt();oe();U();Pu();Hc();ii();Uj=2,Ak=25*1024*1024,wt=T([]),mi=T({}),pr=T({}),pa="",Z1=null,rf=new Map;Q1=()=>`${pa}unfinished`;we(()=>{if(!wt.value.length&&!pa)return;let e=wt.value.filter(t=>t.state!=="done").map(({source:t,share:n,...s})=>s);try{sessionStorage.setItem(Q1(),JSON.stringify(e))}catch{}});X1=e=>{Z1=e},Yt=(e,t="reply")=>wt.value.filter(n=>n.dialog_id===e&&(n.mode??"reply")===t),ma=e=>e.some(t=>t.state==="waiting"||t.state==="uploading");k0(()=>ma(wt.peek()));vs=e=>e.filter(t=>t.state==="failed"||t.state==="refused");Pk=(e,t)=>{mi.value={...mi.value,[e]:t}};lf=(e,t)=>{pr.value={...pr.value,[e]:t}};Xi(Hj);Qn(Gj)});function Zj(e,t){let n=Yt(e,t).map(s=>s.seen??null).filter(s=>s!==null);return sk(e,t)??(n.length?Math.min(...n):nr(e)??0)}function df(e,t,n={}){if(n.then&&Ba()||lC(e,n,a=>df(e,t,a)))return;let s={mode:t,how:n,seen:Zj(e,t)};ma(Yt(e,t))?Pk(e,s):aC(e,s)}function aC(e,t){let{mode:n,how:s,seen:a}=t,i=_n(e,n).trim(),l=Yt(e,n),c=vs(l);if(!i&&c.length===l.length)return;if(po(e),c.length){lf(e,t),Qj(e);return}let u=pf(e,n),m=Xb(e,n,i,a,u,n==="note"?Xj(e,i):eq(e,s));n1(e,n),ua(e,n,null),n==="reply"&&(Y1(e),uC(e,m,s)),s.then==="close"&&Pb(e),X.peek().logs[e]?.later&&Hm(e)}function rC(e,t){cf(e,t.mode),Pk(e,t)}function Qj(e){if(N.peek().dialog===e)return;let t=X.peek().dialogs[e]?.name??o("the client");ee(o("Not sent to {name} yet: a file was not uploaded",{name:t}),{action:()=>ff(e),label:o("Open"),ms:mC})}function iC(e,t){uf(e,t.mode),df(e,t.mode,t.how)}function Hu(e,t,n,s){if(Ba()||lC(e,s,m=>Hu(e,t,n,m)))return;let{sure:a,restore:i,...l}=s,c=ri(X.peek().dialogs[e]?.kind)||void 0,u=Xb(e,"reply",t,n,[],Mk({undo_ms:c,...l}));uC(e,u,s),s.then==="close"&&Pb(e)}function lC(e,t,n){return t.then!=="close"||t.sure?!1:pl({ids:[e],sends:!0,proceed:({restore:s=null,keep:a=!1}={})=>n(a?{}:{...t,sure:!0,restore:s})})}function Xj(e,t){let n=Dl(t).map(s=>s.id);return Mk({reply_to_no:pi(e,"note"),mentions:n.length?n:void 0})}function eq(e,{then:t,at:n}){let s=X.peek().dialogs[e],a=!!(s&&Pt(s)?.can?.subject);return Mk({reply_to_no:pi(e,"reply"),letter:a?G1(e):void 0,formatted:a,undo_ms:n?void 0:ri(s?.kind)||void 0,not_before:n?Xa(n):void 0,then:t})}function uC(e,t,{then:n,at:s,snooze_until:a,restore:i=null}){let l=()=>{pC(t,n,e),i?.()};n==="close"?V(MS(e),{keep:!0,undo:l}):n==="snooze"?V(RS(e,a),{icon:"alarm-clock",undo:l}):s?V(yd(e,s),{icon:"calendar-clock",undo:l}):ri(X.peek().dialogs[e]?.kind)&&K_(l,ri(X.peek().dialogs[e]?.kind)+Jj)}function pC(e,t,n){let s=nn.peek().find(i=>i.key===e);if(s&&s.phase!=="sending"){mr(s);return}if(!s){let i=YT(e);i&&Xo(i,t,n);return}let a=we(()=>{nn.value.find(l=>l.key===e)?.phase!=="sending"&&sn(()=>queueMicrotask(()=>{a(),pC(e,t,n)}))})}function tq({dialog_id:e,phase:t}){if(N.peek().dialog===e)return;let n=X.peek().dialogs[e]?.name??o("the client"),s=t==="held"?o("Not sent to {name} yet: the conversation changed while you were writing",{name:n}):o("Not sent to {name}",{name:n});ee(s,{action:()=>ff(e),label:o("Open"),ms:mC})}async function Xo(e,t=e.data.then,n=e.dialog_id){let s;try{s=await W(`/api/messages/${e.id}/cancel`,{})}catch(a){if(a.code!=="already-sent"){Be(()=>{throw a});return}ee(o("Already sent")),t&&await Be(()=>W(`/api/dialogs/${n}/${t==="close"?"reopen":"unsnooze"}`,{}))&&ff(n);return}pe({t:"result",message:s.message}),dC(n,"reply",e.data.typed??e.text,e.no,s.files,nq(e.files??[],s.files)),ua(n,"reply",e.reply_to_no),e.letter&&uo(n,{subject:e.letter.subject,cc:e.letter.copies.join(", "),bcc:e.letter.blind.join(", "),to:e.letter.recipients[0]}),V(LS(n),{icon:"undo-2"})}function nq(e,t){let n=t.map(s=>s.name);return e.filter(s=>{let a=n.indexOf(s.name);return a>=0&&n.splice(a,1),a<0})}function dC(e,t,n,s,a=[],i=[]){let l=_n(e,t),c=Math.max(s,sk(e,t)??0);Fn(e,t),ks(e,t,l&&l!==n?[n,l].filter(Boolean).join(`
`):n,c),mf(e,a,t,c,i),ff(e),Qo(t)}function mr(e){let{more:t={}}=e;yl(e.key),dC(e.dialog_id,e.kind,e.text,e.last_no??e.seen,sC(e)?[]:e.files??[],sC(e)?e.files??[]:[]),t.reply_to_no&&ua(e.dialog_id,e.kind,t.reply_to_no),t.letter&&uo(e.dialog_id,{subject:t.letter.subject??void 0,cc:t.letter.cc.join(", "),bcc:t.letter.bcc.join(", "),to:t.letter.to??void 0})}function fC(e){yl(e.key),V(IS(e.dialog_id),{icon:"x",undo:()=>mr(e)})}var Jj,Mk,cC,mC,oC,sC,ff,Rk,da=b(()=>{oe();Ze();Wu();ta();U();ju();to();v();qu();js();aa();Ku();J();ii();I();lt();ge();Oo();vu();zn();Rl();Jj=500;X1(aC);Mk=e=>Object.fromEntries(Object.entries(e).filter(([,t])=>t!=null&&t!==!1));cC=e=>!!(e&&!e.blocked_at&&Pt(e)&&Pt(e).health!=="removed");mC=6e4,oC=new Map;we(()=>{for(let e of nn.value.filter(Qb))oC.get(e.key)!==e.phase&&(oC.set(e.key,e.phase),sn(()=>tq(e)))});sC=e=>e.phase==="refused"&&e.code==="file-gone";ff=e=>{N.peek().dialog!==e&&L(Y(N.peek().view,e))};Rk=(e,t)=>Be(async()=>{let n=await W(`/api/messages/${e.id}/plan`,{not_before:t&&Xa(t)});pe({t:"result",...n})})});function $f(){let[e,t]=g(!1),[n,s]=g(""),a=O(null),i=O(0);return j(()=>{e&&a.current?.focus()},[e]),{on:e,setOn:t,text:n,setText:s,field:a,seen:i,ready:c=>{let u=n.trim();return e&&!u?(a.current?.focus(),!1):(c(e?u:null,i.current),!0)}}}function hf({dialog:e,telling:t}){if(!cC(e))return null;let{on:n,setOn:s,text:a,setText:i,field:l,seen:c}=t,u=m=>{a.trim()||(c.current=nr(e.id)??0),i(m)};return r`
<label class="hrow t13 tellc">
<input class="tog" type="checkbox" role="switch" aria-label=${o("Tell the client")} checked=${n}
onChange=${m=>s(m.currentTarget.checked)} />
${o("Tell the client")}
</label>
${n&&r`<textarea class="input tellw" rows="2" ref=${l} maxlength="4000" aria-required="true"
aria-label=${o("Message to the client")} placeholder=${o("Message to the client")} value=${a}
onInput=${m=>u(m.currentTarget.value)}></textarea>`}
`}var Lk=b(()=>{R();C();v();ii();da()});function di({label:e,title:t,usual:n,given:s=null,hour:a="10:00",words:i={},deed:l,icon:c=null,place:u="popsnz",onPick:m,onShut:p,children:h,below:f}){let $=O(M.value).current,k=O(n($)).current,[S,x]=g(0),[_,P]=g(s?{day:oq(s),text:sq(s),used:!0}:{day:fe($,1,0),text:a,used:!1}),K=vt(p);Oe(),j(()=>K.current.querySelector(".mi")?.focus({preventScroll:!0}),[]);let z=q1(_.text),ce=z?fe(_.day,0,...z):null,je=_.used&&ce!==null&&ce<=Date.now(),Ve=_.used&&(z===null||je),Q=_.used?ce:k[S].at,et=le=>{m(le)!==!1&&p()},de=le=>{le.preventDefault(),le.stopPropagation(),Ve||et(Q)},be=le=>{let Fe={ArrowDown:1,ArrowUp:-1}[le.key];if(!Fe)return;le.preventDefault();let re=(S+Fe+k.length)%k.length;x(re),P({..._,used:!1}),le.currentTarget.querySelectorAll(".mi")[re].focus()};return r`<form class=${`menu pop when ${u}`} role="dialog" aria-label=${e} ref=${K} onSubmit=${de}>
<div class="snzg">
<div role="group" aria-label=${t} onKeyDown=${be}>
<div class="mh">${t}</div>
${k.map((le,Fe)=>r`<button type="button" key=${le.id} class=${!_.used&&Fe===S?"mi on":"mi"}
onFocus=${()=>{x(Fe),s||P({..._,used:!1})}} onClick=${()=>et(le.at)}>
<${d} name=${$C[le.id][1]} size="m" />
<span class="cut">${i[le.id]?.()??$C[le.id][0]()}</span>
${le.at!==null&&r`<span class="hrow end t12 dim num">
${le.id==="hour"||le.id==="evening"?G(le.at):Xm(le.at,$)}
</span>`}
</button>`)}
</div>
<${rq} own=${_} began=${$} onChange=${le=>P({..._,...le,used:!0})}
wrong=${Ve} />
</div>
<div class="snzf">
${h}
<span class="t12 dim grow snzw">
${Ve?r`<span class="hint bad" role="alert">
${je?o("This time has passed"):o("Type the time like 10:00")}
</span>`:Q===null?o("Until the client replies"):`${Mn(Q,$)}, ${G(Q)}`}
</span>
<button type="submit" class="btn primary" disabled=${Ve}>
${c&&r`<${d} name=${c} size="s" />`}
${l}
<kbd>Enter</kbd>
</button>
</div>
${f}
</form>`}function rq({own:e,began:t,onChange:n,wrong:s}){let a=new Date(e.day),[i,l]=g([a.getFullYear(),a.getMonth()]),c=O(null),u=fe(t,0,0),[m,p]=i,h=I0(new Date(m,p,1).getTime()),f=new Date(m,p,1)<=new Date(t),$=x=>{let _=new Date(i[0],i[1]+x,1);l([_.getFullYear(),_.getMonth()])},k=x=>{n({day:x});let _=new Date(x);l([_.getFullYear(),_.getMonth()])},S=x=>{let _=aq[x.key];_&&(x.preventDefault(),k(Math.max(u,fe(e.day,_,0))),requestAnimationFrame(()=>c.current?.querySelector("[aria-pressed='true']")?.focus()))};return r`<div class="snzc">
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
<thead><tr>${z0().map(x=>r`<th scope="col" key=${x}>${x}</th>`)}</tr></thead>
<tbody>
${j1(...i).map((x,_)=>r`<tr key=${_}>
${x.map((P,K)=>r`<td key=${K}>
${P!==null&&r`<${iq} day=${P} today=${u} own=${e} onPick=${k} weekend=${K>4} />`}
</td>`)}
</tr>`)}
</tbody>
</table>
<div class="hrow">
<input class="input numin" aria-label=${o("Time")} inputmode="numeric" aria-invalid=${s?"true":null}
value=${e.text} onInput=${x=>n({text:x.currentTarget.value})} />
<span class="t12 dim">${Mn(e.day,t)}</span>
</div>
</div>`}function iq({day:e,today:t,own:n,onPick:s,weekend:a}){let i=new Date(e).getDate(),l=n.used&&e===n.day;return r`<button type="button" class=${a?"off":""} disabled=${e<t} aria-label=${Mn(e,0)}
aria-current=${e===t?"date":null} aria-pressed=${String(l)}
tabindex=${e===n.day||e===t&&n.day<t?0:-1} onClick=${()=>s(e)}>
${i}
</button>`}var $C,oq,sq,aq,gf=b(()=>{R();C();ke();ne();v();Ao();A();Ae();$C={hour:[()=>o("In an hour"),"hourglass"],evening:[()=>o("This evening"),"sunset"],tomorrow:[()=>o("Tomorrow"),"sunrise"],days3:[()=>o("In 3 days"),"calendar"],monday:[()=>o("On Monday"),"calendar"],client:[()=>o("Until the client replies"),"message-circle"]},oq=e=>fe(e,0,0),sq=e=>{let t=new Date(e);return[t.getHours(),t.getMinutes()].map(n=>String(n).padStart(2,"0")).join(":")};aq={ArrowLeft:-1,ArrowRight:1,ArrowUp:-7,ArrowDown:7}});var gC={};ve(gC,{Snooze:()=>Ik,SnoozeMenu:()=>hC,SnoozeStrip:()=>zk});function hC({label:e,onPick:t,dialog:n=null,waitingSince:s=null,onShut:a=lq}){let[i,l]=g(""),c=$f(),u=s!==null&&!c.on&&r`<p class="hint snzh">
<${d} name="circle-alert" size="s" /> ${o("The client has been waiting for {span}. Snoozing does not stop the wait.",{span:ot(M.value-s)})}
</p>`;return r`<${di} label=${e} title=${o("Snooze until")} usual=${W1}
deed=${c.on?o("Send and snooze"):o("Snooze")}
onPick=${m=>c.ready((p,h)=>t(m,i.trim(),p,h))} onShut=${a}
below=${u}>
<input class="input" aria-label=${o("Waiting reason (optional)")} placeholder=${o("Reason for the team")}
maxlength="500" value=${i} onInput=${m=>l(m.currentTarget.value)} />
<${hf} dialog=${n} telling=${c} />
<//>`}function Ik({dialog:e}){let t=(n,s,a,i)=>a?Hu(e.id,a,i,{then:"snooze",snooze_until:n,reason:s}):Nd(e.id,n,s);return r`<${hC} label=${o("Snooze")} dialog=${e} waitingSince=${e.waiting_since}
onPick=${t} />`}function zk({dialog:e}){if(!e?.snooze||e.state!=="open")return null;let{until:t,reason:n}=e.snooze,s=t===null?o("Snoozed until the client replies"):o("Snoozed until {day}, {time}",{day:Mn(t,M.value),time:G(t)});return r`<div class="banner aside">
<${d} name="alarm-clock" size="m" />
<span class="grow cut">${s}${n&&r` · <span class="b4">${n}</span>`}</span>
<button type="button" class="btn small" onClick=${()=>Za(e.id)}>${o("Unsnooze")}</button>
</div>`}var lq,bf=b(()=>{R();C();ie();ke();ne();v();Ao();zn();da();A();Lk();gf();lq=()=>{y.value=null}});function Ll(e){let t=In(e),n=Fs.value[e.status_id];return!n||n.base!==t||n.builtin===t&&!n.name?Bk(t):Co(n)}function $i(e){let t=Ko.value?.[e.id]?.load;return t===void 0?"":e.capacity?o("{n} of {all}",{n:t,all:e.capacity}):String(t)}function cq(e){if(!Ko.value||e.length<2)return null;let t=s=>Ko.value[s.id]?.load??0,n=e.reduce((s,a)=>t(a)<t(s)?a:s);return e.every(s=>s===n||t(s)>t(n))?n.id:null}function pq(e,t,n){let s=t.trim().toLocaleLowerCase(),a=c=>c.toLocaleLowerCase().includes(s),i=[],l=(c,u)=>{u.length&&i.push({head:c},...u)};if(!n){(a(D.value.name)||a(o("Assign to me")))&&i.push({person:_e.value[D.value.id]??D.value,mine:!0});let c=uq().filter(p=>a(p.name)),u=c.filter(p=>In(p)==="online"),m=cq(u.filter(vC));l(o("Online"),u.map(p=>({person:p,free:p.id===m}))),l(o("Not now"),c.filter(p=>!u.includes(p)).map(p=>({person:p})))}return l(o("Teams"),dr().filter(c=>a(c.name)).map(c=>({team:c}))),!s&&e.assignee_id!==null&&!n&&i.push({nobody:"person"}),!s&&e.team_id!==null&&i.push({nobody:"team"}),i}function Wk({dialog:e,onlyTeams:t}){let[n,s]=g(""),[a,i]=g(""),[l,c]=g(0),u=O(null),m=vt(bC);Oe(),j(()=>{u.current.focus({preventScroll:!0}),Ja(e.id)},[]);let p=pq(e,n,t),h=p.filter(S=>!S.head),f=Math.min(l,h.length-1),$=S=>{S.person&&!yC(S.person)||(bC(),S.team||S.nobody==="team"?YS(e.id,S.team?.id??null,a.trim()):Od(e.id,S.person?.id??null,a.trim()))},k=S=>{let x={ArrowDown:1,ArrowUp:-1}[S.key];x&&(S.preventDefault(),c((f+x+h.length)%Math.max(1,h.length))),S.key==="Enter"&&h[f]&&(S.preventDefault(),$(h[f]))};return r`<div class="menu pop popasg" role="dialog" aria-label=${t?o("Team"):o("Assignee")} ref=${m}
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
${p.map(S=>S.head?r`<div class="mh" role="presentation" key=${S.head}>${S.head}</div>`:r`<${mq} option=${S} index=${h.indexOf(S)} chosen=${f} dialog=${e}
onAt=${c} onPick=${$} />`)}
${!h.length&&r`<p class="dpad2 t13 dim">
${t&&!n?o("No teams yet. An administrator creates them in the settings."):o("Nothing found")}
</p>`}
</div>
<div class="asgf">
<input class="input" aria-label=${o("Note for the new assignee")} placeholder=${o("Note (optional)")}
maxlength="4000" value=${a} onInput=${S=>i(S.currentTarget.value)} />
</div>
</div>`}function mq({option:e,index:t,chosen:n,dialog:s,onAt:a,onPick:i}){let{person:l,team:c}=e,u=l?l.id===s.assignee_id:c?c.id===s.team_id:!1,m=l&&!yC(l);return r`
${e.nobody&&r`<div class="msep" role="presentation"></div>`}
<button type="button" class=${t===n?"mi on":"mi"} id=${"as"+t} role="option" tabindex="-1"
aria-selected=${String(u)} aria-disabled=${m?"true":null} onPointerMove=${()=>a(t)}
onClick=${()=>i(e)}>
${l&&r`<${fq} person=${l} mine=${e.mine} free=${e.free} now=${u} shut=${m} />`}
${c&&r`
<span class=${"sq "+xo(c.name)}></span>
<span class="cut">${c.name}</span>
${u&&r`<span class="tag plain">${o("now")}</span>`}
<span class="hrow end t12 dim">${w("{n} online","{n} online",Fk(c))}</span>
`}
${e.nobody&&r`
<${d} name="user-round-x" size="m" />
${e.nobody==="person"?o("Remove the assignee"):o("Remove from the team")}
`}
</button>
`}function dq(e,t){return!t&&In(e)!=="online"?Ll(e):[!t&&!vC(e)&&Ll(e),$i(e)].filter(Boolean).join(" · ")}function fq({person:e,mine:t,free:n,now:s,shut:a}){let i=In(e);return r`
<${te} name=${e.name} size="sm"><${fi} shift=${i} /><//>
<span class="cut">${t&&!s?o("Assign to me"):e.name}</span>
${s&&r`<span class="tag plain">${o("now")}</span>`}
${n&&r`<span class="tag h4">${o("least busy")}</span>`}
<span class="hrow end t12 dim num">
${a?o("no access"):dq(e,t)}
${t&&!s&&r`<kbd>I</kbd>`}
</span>
`}var bC,kC,fi,Bk,vC,uq,dr,Fk,yC,Il=b(()=>{R();C();ie();v();Se();I();zn();A();Ae();hl();bC=()=>{y.value=null},kC=(e,t)=>e.name.localeCompare(t.name),fi=({shift:e})=>r`<span class=${"dot "+{online:"on",away:"away",off:"off"}[e]}></span>`,Bk=e=>({online:o("online"),away:o("away"),off:o("off shift")})[e];vC=e=>Fs.value[e.status_id]?.takes_new!==0;uq=()=>Object.values(_e.value).filter(e=>e.active&&e.id!==D.value.id).sort(kC),dr=()=>Object.values(Ee.value).filter(e=>!e.removed).sort(kC),Fk=e=>e.members.filter(t=>_e.value[t]?.active&&In(_e.value[t])==="online").length;yC=e=>Ko.value?.[e.id]?.may??!0});function gq(e,t){let n=M.peek();return e==="tomorrow"?fe(n,1,9):e==="monday"?fe(n,Bu(n),9):e==="week"?fe(n,7,9):e==="date"?t?new Date(`${t}T09:00`).getTime():NaN:null}function SC({meId:e}){let[t,n]=g(e),[s,a]=g(null),[i,l]=g(null),[c,u]=g(new Set),[m,p]=g("person"),[h,f]=g({person:null,team:null,turn:null}),[$,k]=g("ever"),[S,x]=g(_C(fe(M.peek(),7,9))),[_,P]=g(""),[K,z]=g(!1),[ce,je]=g([]),Ve=O(null);Oe();let Q=O(t),et=()=>(Q.current=t,a(null),l(null),$q(t).then(me=>{Q.current===t&&(a(me),u(new Set(me.map(jt=>jt.id))))},me=>{Q.current===t&&l(me)})),de=()=>B("/api/handovers").then(me=>je(me.items.filter(jt=>!jt.undone_at)),()=>{});j(()=>{Ve.current.focus(),Ja(),de()},[]),E(()=>{et()},[t]);let be=t===e,le=vf(t),Fe=h.turn??le.filter(me=>In(me)==="online").map(me=>me.id),re=gq($,S),Gn=$==="date"&&!(re>Date.now()),qi={person:h.person!==null,team:h.team!==null,turn:Fe.length>0}[m]&&c.size>0&&!Gn&&!K,eg=async()=>{z(!0);let me=s.length===c.size,jt={...be?{}:{from_id:t},kind:m,people:m==="person"?[h.person]:m==="turn"?Fe:[],team_id:m==="team"?h.team:null,dialogs:me?null:[...c],note:_.trim(),return_at:re};try{let{hand_over:Dr}=await W("/api/handovers",jt);kf(),vq(Dr,me?s.length:c.size)}catch(Dr){l(Dr),z(!1)}},he=me=>Be(async()=>{TC((await W(`/api/handovers/${me.id}/undo`,{})).hand_over),de(),et()});return r`<div class="over" onPointerDown=${me=>{me.target===me.currentTarget&&kf()}}>
<div class="dialog wide ho" role="dialog" aria-modal="true" aria-label=${be?o("Hand over my conversations"):o("Hand over conversations: {name}",{name:H(t)})} onKeyDown=${tn}>
<header class="dhead">
<h2 class="head2 grow">
${be?o("Hand over my conversations"):o("Hand over conversations: {name}",{name:H(t)})}
</h2>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${kf}>
<${d} name="x" size="m" />
</button>
</header>
<div class="hobody">
<div class="hol">
${xC()&&r`<div class="field">
<label for="hofrom">${o("Whose conversations")}</label>
<select class="input" id="hofrom" value=${t} onChange=${me=>{n(Number(me.currentTarget.value)),f({person:null,team:null,turn:null})}}>
<option value=${e}>${o("Mine")}</option>
${yq(e).map(me=>r`<option value=${me.id} key=${me.id}>
${[me.name,$i(me)].filter(Boolean).join(" · ")}
</option>`)}
</select>
</div>`}
<fieldset class=${xC()?"field dgap":"field"}>
<legend class="lab">${o("Hand over to")}</legend>
<div class="rops">
${[["person",o("A colleague")],["team",o("A team")],["turn",o("Round robin")]].map(([me,jt],Dr)=>r`<label class="ropt" key=${me}>
<input class="check rad" type="radio" name="to" ref=${Dr?null:Ve} checked=${m===me}
onChange=${()=>p(me)} />
<b class="b5 blk t13">${jt}</b>
</label>`)}
</div>
</fieldset>
<${wq} from=${t} kind=${m} who=${h} turn=${Fe} count=${c.size}
onPick=${me=>f({...h,...me})} onTurn=${()=>p("turn")} />
<div class="field dgap">
<label for="hol">${o("For how long")}</label>
<select class="input" id="hol" value=${$} onChange=${me=>k(me.currentTarget.value)}>
${Object.entries(hq).filter(([me])=>me!=="monday"||Bu(M.value)>1).map(([me,jt])=>r`<option value=${me}>${jt(be)}</option>`)}
</select>
${$==="date"&&r`<input class="input" type="date" aria-label=${o("Return date")}
min=${_C(fe(M.peek(),1,9))} aria-invalid=${Gn?"true":null} value=${S}
onInput=${me=>x(me.currentTarget.value)} />`}
${re>0&&!Gn&&r`<p class="hint">
${be?o("They return to you: {when}",{when:`${Mn(re,M.value)}, ${G(re)}`}):o("They return: {when}",{when:`${Mn(re,M.value)}, ${G(re)}`})}
</p>`}
</div>
<div class="field dgap">
<label for="hn">${o("Handover note")}</label>
<textarea class="input" id="hn" rows="4" maxlength="4000"
placeholder=${o("Added to each conversation, visible to the team")} value=${_}
onInput=${me=>P(me.currentTarget.value)}></textarea>
</div>
</div>
<${_q} own=${be} mine=${s} problem=${s===null?i:null} picked=${c}
onPicked=${u} />
</div>
${ce.length>0&&r`<ul class="holast" aria-label=${o("Handed over in the last 7 days")}>
${ce.slice(0,3).map(me=>r`<${Sq} key=${me.id} one=${me} onUndo=${he} />`)}
</ul>`}
<footer class="dfoot">
<span class=${s!==null&&i?"t12 hint bad grow":"t12 dim grow"}
role=${s!==null&&i?"alert":null}>
${s!==null&&i?F(i):o("Clients will not notice. You can undo it for 7 days.")}
</span>
<button type="button" class="btn quiet" onClick=${kf}>${o("Cancel")}</button>
<button type="button" class="btn primary" disabled=${!qi} onClick=${eg}>
${K?o("Handing over…"):o("Hand over {n}",{n:c.size})}
</button>
</footer>
</div>
</div>`}function vq(e,t){let n=[w("Handed over: {n} conversation","Handed over: {n} conversations",e.moved),kq(e.left)].filter(Boolean).join(". "),s=async()=>TC((await W(`/api/handovers/${e.id}/undo`,{})).hand_over);V(n,{icon:t===e.moved?"users-round":"circle-alert",undo:e.moved?()=>Be(s):null})}function TC(e){let t=e.moved-e.back,n=e.from_id===D.peek().id?w("{n} conversation is yours again","{n} conversations are yours again",e.back):w("{n} conversation is back with {name}","{n} conversations are back with {name}",e.back,{name:H(e.from_id)});V(t?`${n}. ${w("{n} has changed since and stays as is","{n} have changed since and stay as they are",t)}`:n,{icon:"undo-2"})}function wq({from:e,kind:t,who:n,turn:s,count:a,onPick:i,onTurn:l}){if(t==="person"){let u=vf(e),m=_e.value[n.person];return r`
<select class="input" aria-label=${o("Colleague")} value=${n.person??""}
onChange=${p=>i({person:Number(p.currentTarget.value)})}>
<option value="" disabled>${o("Choose a colleague")}</option>
${u.map(p=>r`<option value=${p.id} key=${p.id}>
${[p.name,Ll(p),$i(p)].filter(Boolean).join(" · ")}
</option>`)}
</select>
${m&&r`<${xq} from=${e} person=${m} count=${a} onTurn=${l} />`}
`}if(t==="team"){let u=dr();return u.length?r`
<select class="input" aria-label=${o("Team")} value=${n.team??""}
onChange=${m=>i({team:Number(m.currentTarget.value)})}>
<option value="" disabled>${o("Choose a team")}</option>
${u.map(m=>r`<option value=${m.id} key=${m.id}>
${m.name} · ${w("{n} online","{n} online",Fk(m))}
</option>`)}
</select>
<p class="hint">${o("They will have no assignee until a free team member takes them.")}</p>
`:r`<p class="hint">${o("No teams yet. An administrator creates them in the settings.")}</p>`}let c=u=>i({turn:s.includes(u)?s.filter(m=>m!==u):[...s,u]});return r`
<div class="hopeople" role="group" aria-label=${o("Participants")}>
${vf(e).map(u=>r`<label key=${u.id}>
<input class="check" type="checkbox" checked=${s.includes(u.id)}
onChange=${()=>c(u.id)} />
<${te} name=${u.name} size="sm"><${fi} shift=${In(u)} /><//>
<span class="grow cut">${u.name}</span>
<span class="t12 dim num">${$i(u)}</span>
</label>`)}
</div>
<p class="hint">${o("One after another, skipping people who are away or at the limit.")}</p>
`}function xq({from:e,person:t,count:n,onTurn:s}){let a=Ko.value?.[t.id]?.load;if(a===void 0)return null;let i=a+n,l=t.capacity>0&&i>t.capacity,c=vf(e).filter(p=>In(p)==="online"&&p.id!==t.id),u=t.name.split(" ")[0],m=t.capacity?o("{name} will have {n} of {all}",{name:u,n:i,all:t.capacity}):o("{name} will have {n}",{name:u,n:i});return r`<p class=${l?"hint warn":"hint"}>
${l?`${m}: ${o("over the limit.")}`:`${m}.`} ${l&&c.length>0&&r`<button type="button" class="link" onClick=${s}>${o("Share them round robin")}</button>`}
</p>`}function _q({own:e,mine:t,problem:n,picked:s,onPicked:a}){if(n)return r`<div class="hor">
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
${wC(c.id)?o("Your draft moves along"):c.preview?.text||c.title}
</span>
</span>
${wC(c.id)?r`<span class="tag h1">${o("draft")}</span>`:c.snooze?r`<span class="tag plain">${o("snoozed")}</span>`:r`<${Yo} dialog=${c} still />`}
</label>
</li>`)}
</ul>
</div>`}function Sq({one:e,onUndo:t}){let n=e.kind==="team"?Ab(e.team_id):e.kind==="turn"?o("round robin"):H(e.people[0]),s=e.from_id===D.value.id?"":`${H(e.from_id)} · `;return r`<li class="hrow t12">
<${d} name="history" size="s" />
<span class="grow cut">
${en(e.at)}
, ${G(e.at)} · ${s}
${w("{n} conversation","{n} conversations",e.moved)} → ${n}
${e.return_at&&` · ${o("return on {day}",{day:en(e.return_at)})}`}
</span>
<button type="button" class="link" onClick=${()=>t(e)}>${o("Undo")}</button>
</li>`}var kf,wC,$q,xC,hq,_C,bq,kq,yq,vf,CC=b(()=>{R();C();Ze();ie();U();ke();to();ne();v();Se();I();Ao();ge();zn();Il();A();Ae();sa();kf=()=>{y.value=null},wC=e=>!!(_n(e,"reply").trim()||_n(e,"note").trim()),$q=async e=>(await B(`/api/people/${e}/dialogs`)).items,xC=()=>["supervisor","administrator"].includes(D.value.role),hq={ever:()=>o("Permanently"),tomorrow:e=>e?o("Until tomorrow, then back to me"):o("Until tomorrow, then back"),monday:e=>e?o("Until Monday, then back to me"):o("Until Monday, then back"),week:e=>e?o("For a week, then back to me"):o("For a week, then back"),date:e=>e?o("Until a date, then back to me"):o("Until a date, then back")};_C=e=>{let t=new Date(e);return[t.getFullYear(),t.getMonth()+1,t.getDate()].map(n=>String(n).padStart(2,"0")).join("-")};bq={changed:e=>w("{n} changed in the meantime","{n} changed in the meantime",e),"cannot-answer":e=>w("{n} not handed over: no access to its channel","{n} not handed over: no access to their channels",e),"nobody-free":e=>w("{n} not handed over: everyone is away or at the limit","{n} not handed over: everyone is away or at the limit",e)},kq=e=>Object.entries(e).map(([t,n])=>bq[t]?.(n)).filter(Boolean).join(", ");yq=e=>Object.values(_e.value).filter(t=>(t.active||Ko.value?.[t.id]?.load>0)&&t.id!==e).sort((t,n)=>t.name.localeCompare(n.name)),vf=e=>Object.values(_e.value).filter(t=>t.active&&t.id!==e).sort((t,n)=>t.name.localeCompare(n.name))});function OC(e){return[e.max_file?o("up to {size} each",{size:io(e.max_file)}):"",e.max_files?o("at most {n} files",{n:e.max_files}):""].filter(Boolean).join(", ")}function EC({id:e,can:t,mode:n}){let s=O(null),a=OC(t);return r`
<input class="vh" id="pickfiles" ref=${s} type="file" multiple tabindex="-1" aria-hidden="true"
onChange=${l=>{Uu(e,l.target.files,t,n),l.target.value="",ir()}} onCancel=${ir} />
<button type="button" class="ib small" id="attach"
aria-label=${a?o("Attach a file: {limits}",{limits:a}):o("Attach a file")}
title=${[o("Attach a file")+"  Ctrl U",a].filter(Boolean).join(`
`)}
onClick=${()=>s.current.click()}>
<${d} name="paperclip" size="m" />
</button>
`}function Tq(e,t){return e.code==="too-large"?o("{size}: {channel} allows up to {limit}",{size:io(e.size),channel:Me(t),limit:io(e.limit)}):e.code==="too-many"?o("{channel} allows at most {n} files in a message",{channel:Me(t),n:e.limit}):e.code==="no-space"?o("The server has no space left for files"):e.code==="gone"?o("The file is no longer on the server. Attach it again."):e.code==="lost"?o("The page was closed before the upload finished. Attach the file again."):e.code==="empty"?o("The file is empty"):e.code==="offline"?o("No connection to the server."):o("Upload failed. Code {code}.",{code:e.code})}function wf({id:e,kind:t,mode:n}){let s=Yt(e,n);if(!s.length)return null;let a=vs(s),i=[...a,...s.filter(l=>!a.includes(l))];return r`<ul class="cfiles" aria-label=${n==="note"?o("Files in the note"):o("Files in the reply")}>
${i.map(l=>r`<${Cq} key=${l.id} entry=${l} kind=${t} />`)}
</ul>`}function xf({id:e,mode:t,again:n,without:s,wanted:a=pr.value[e]}){let i=Yt(e,t),l=vs(i);if(!a||a.mode!==t||!l.length)return null;let c=l.some(m=>m.state==="failed"),u=t==="note"?o("Leave without files"):o("Send without files");return r`<div class="cstrip warn cmiss" id="missing" role="alert">
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
</div>`}function Cq({entry:e,kind:t}){let n=e.state==="failed"||e.state==="refused",s=n?"file-warning":e.type?.startsWith("image/")||e.file?.kind==="photo"?"image":"file-text",a=e.state==="uploading"||e.state==="waiting";return r`<li class=${n?"file fbadx":"file"} data-state=${e.state}>
${e.file?.thumb?r`<img class="cthumb" src=${`/files/${e.file.token}/thumb`} alt="" width="28" height="28" />`:r`<${d} name=${s} />`}
<span class="grow">
<b class="b5 blk cut">${e.name}</b>
${n?r`<span class="t12 blk" role="alert">${Tq(e,t)}</span>`:a?r`<svg class="pbar" viewBox="0 0 100 4" preserveAspectRatio="none" role="img"
aria-label=${o("Uploaded {n} %",{n:e.share})}>
<rect class="bg" width="100" height="4" rx="2" />
<rect class="fg" width=${e.share} height="4" rx="2" />
</svg>`:r`<span class="t12 dim blk">${io(e.size)}</span>`}
</span>
${a&&r`<span class="t12 dim num">${e.share} %</span>`}
${e.state==="failed"&&r`<button type="button" class="btn small" onClick=${()=>nC(e.id)}>${o("Retry")}</button>`}
<button type="button" class="ib small" aria-label=${a?o("Cancel the upload: {name}",{name:e.name}):o("Remove {name}",{name:e.name})} onClick=${()=>Dk(e.id)}>
<${d} name="x" size="m" />
</button>
</li>`}function NC({id:e,can:t,kind:n}){let[s,a]=g(!1);E(()=>{let l=document.getElementById("conversation"),c=!!t?.files||bs(e)==="note",u=0,m=_=>l?.contains(_.target),p=_=>{yf(_)&&m(_)&&(u+=1,a(c))},h=_=>{yf(_)&&m(_)&&(u-=1,u<=0&&a(!1))},f=_=>{yf(_)&&(_.preventDefault(),_.dataTransfer.dropEffect=c&&m(_)?"copy":"none")},$=_=>{yf(_)&&(_.preventDefault(),u=0,a(!1),c&&m(_)&&S(_.dataTransfer.files))},k=_=>{c&&m(_)&&_.clipboardData?.files.length&&(_.preventDefault(),S(_.clipboardData.files))},S=_=>{Uu(e,_,bs(e)==="note"?{}:t,bs(e)),ir()},x={dragenter:p,dragleave:h,dragover:f,drop:$,paste:k};for(let _ in x)document.addEventListener(_,x[_]);return()=>{for(let _ in x)document.removeEventListener(_,x[_])}},[e,t,bs(e)]);let i=bs(e)==="note";return s&&r`<div class="dropzone" aria-hidden="true">
<div>
<${d} name="paperclip" size="l" />
<b>${i?o("Drop to attach to the note"):o("Drop to attach to the reply")}</b>
<span class="t13">
${i?o("The client will not see this"):[Me(n),OC(t)].filter(Boolean).join(": ")}
</span>
</div>
</div>`}var yf,_f=b(()=>{R();C();ne();v();ra();to();Rl();A();yf=e=>[...e.dataTransfer?.types??[]].includes("Files")});async function xt(e){let t=xe.peek();pe({t:"preferences",row:AC(t,e)});try{return pe({t:"preferences",row:(await W("/api/me/preferences",{preferences:e},{method:"PATCH"})).preferences}),!0}catch(n){return pe({t:"preferences",row:t}),ee(F(n)),!1}}var AC,hi=b(()=>{U();I();ge();AC=(e,t)=>Object.fromEntries(Object.entries({...e,...t}).map(([n,s])=>[n,s&&typeof s=="object"&&!Array.isArray(s)?AC(e?.[n]??{},s):s]))});function zl({files:e,message:t}){let n=e.filter(qk);return r`
${n.length>0&&r`<${Aq} files=${n} />`}
${e.filter(s=>!qk(s)).map(s=>r`<${Eq} key=${s.id} file=${s} />`)}
${t&&r`<${Uk} message=${t} files=${e} />`}
`}function Eq({file:e}){return e.kind==="sticker"&&fr(e)?r`<img class="stk" src=${Sn(e,e.preview?"preview":"thumb")} alt=${o("Sticker")}
width="136" height="136" />`:["voice","audio"].includes(e.kind)&&Kk(e,"audio")?r`<${Rq} file=${e} />`:["video","video_note","animation"].includes(e.kind)&&Kk(e,"video")?r`<${Lq} file=${e} />`:r`<${Tf} file=${e} />`}function Hk(e){let{width:t,height:n}=e;if(!t||!n)return{width:240,height:180};let s=Math.min(1,PC/t,PC/n);return{width:Math.max(64,Math.round(t*s)),height:Math.max(48,Math.round(n*s))}}function LC({files:e,letter:t}){let n=!t&&e?.length===1&&qk(e[0])?e[0]:null;return n?{maxWidth:`${Math.max(Hk(n).width,Nq)+12}px`}:null}function Aq({files:e}){if(e.length===1)return r`<div class="pics one">
<${DC} file=${e[0]} size=${Hk(e[0])} label=${o("Open the photo")} />
</div>`;let t=e.length-jk;return r`<div class=${e.length===3?"pics three":"pics"}>
${e.slice(0,jk).map((n,s)=>{let a=s===jk-1&&t>0?t:0,i=a?o("Open photo {i} of {n}, {more} more",{i:s+1,n:e.length,more:a}):o("Open photo {i} of {n}",{i:s+1,n:e.length});return r`<${DC} key=${n.id} file=${n} size=${{width:220,height:150}} label=${i}
more=${a} />`})}
</div>`}function DC({file:e,size:t,label:n,more:s}){if(!fr(e))return r`<${Pq} file=${e} place=${t} />`;let a=e.preview?`${Sn(e,"thumb")} 320w, ${Sn(e,"preview")} 1600w`:null;return r`<button type="button" class=${s?"more":null} aria-label=${n} data-token=${e.token}
onClick=${()=>Td(e.token)}>
<img src=${Sn(e,e.thumb?"thumb":"preview")} srcset=${e.thumb?a:null}
sizes=${a&&`${t.width}px`} alt="" width=${t.width} height=${t.height} loading="lazy"
decoding="async" />
${s?r`<b>+${s}</b>`:null}
</button>`}function Pq({file:e,place:t}){if(e.state==="ready")return r`<${Tf} file=${e} />`;let n=e.state==="pending";return r`<span class="notile" data-state=${e.state}>
<svg width=${t.width} height=${t.height} viewBox=${`0 0 ${t.width} ${t.height}`}
aria-hidden="true"></svg>
<span class="t12">
<${d} name=${n?"clock":"image-off"} />
<span>${n?o("Loading…"):IC(e)}</span>
</span>
</span>`}function Mq(e){if(MC.test(e.name))return"file-warning";let[t]=e.media_type.split("/");return t==="image"?"image":t==="audio"?"music":t==="video"?"play":"file-text"}function Tf({file:e}){let t=Sf(e);if(e.state==="ready"){let s=MC.test(e.name);return r`<a class=${s?"file risky":"file"} href=${Sn(e)} download=${e.name||!0}
data-state="ready" title=${o("Download {name}",{name:t})}>
<${d} name=${Mq(e)} />
<span class="grow">
<b class="b5 blk cut">${t}</b>
<span class="t12 dim">
${s?o("This is a program. Open it only if you trust the sender."):Yk(e)}
</span>
</span>
<${d} name="download" size="m" />
<span class="vh">${o("Download")}</span>
</a>`}let n=e.state==="pending";return r`<span class=${n?"file":"file gone"} data-state=${e.state}>
<${d} name=${n?"clock":"file-warning"} />
<span class="grow">
<b class="b5 blk cut">${t}</b>
<span class="t12 blk">
${n?[o("Loading…"),e.size>0?io(e.size):""].filter(Boolean).join(" · "):IC(e)}
</span>
</span>
</span>`}function Rq({file:e}){let t=[Sf(e),e.duration?Gs(e.duration):""].filter(Boolean).join(", ");return r`<div class="sound">
${e.kind==="audio"&&r`<span class="hrow t13"><b class="b5 cut grow">${Sf(e)}</b></span>`}
<audio controls preload="none" src=${Sn(e,"media")} aria-label=${t}></audio>
<span class="hrow t12 dim">
${e.duration?r`<span class="num">${Gs(e.duration)}</span>`:null}
<a class="link end hrow tight" href=${Sn(e)} download=${e.name||!0}>
<${d} name="download" size="s" />
${o("Download")}
</a>
</span>
</div>`}function Lq({file:e}){let t=Hk(e);return r`<div class="film">
<video controls preload="none" class=${e.kind==="video_note"?"round":null} src=${Sn(e,"media")}
poster=${fr(e)?Sn(e,e.preview?"preview":"thumb"):null} width=${t.width}
height=${t.height} aria-label=${Sf(e)}></video>
<span class="hrow t12 dim">
<span class="num">
${[e.duration?Gs(e.duration):"",e.size>0?io(e.size):""].filter(Boolean).join(" · ")}
</span>
<a class="link end hrow tight" href=${Sn(e)} download=${e.name||!0}>
<${d} name="download" size="s" />
${o("Download")}
</a>
</span>
</div>`}var jk,PC,Oq,MC,Sn,fr,qk,Kk,Uk,RC,Nq,IC,Dq,Yk,Sf,gi=b(()=>{C();Ze();ne();v();A();Js();jk=4,PC=320,Oq={audio:["audio/mpeg","audio/mp4","audio/ogg","audio/aac","audio/wav","audio/flac"],video:["video/mp4","video/webm"]},MC=/\.(exe|msi|bat|cmd|com|scr|pif|js|jse|vbs|vbe|wsf|ps1|jar|apk|lnk|hta|reg|dll|iso|img)$/i,Sn=(e,t="")=>`/files/${e.token}${t&&"/"+t}`,fr=e=>e.state==="ready"&&!!(e.thumb||e.preview),qk=e=>e.kind==="photo"||e.kind==="animation"&&!Kk(e,"video"),Kk=(e,t)=>e.state==="ready"&&Oq[t].includes(e.media_type.split(";")[0]),Uk=({message:e,files:t})=>t.filter(n=>n.state==="ready").length>1&&r`<a class="link t12 hrow tight" href=${`/api/messages/${e}/files.zip`} download>
<${d} name="download" size="s" />
${o("Download all")}
</a>`;RC=({files:e,text:t,letter:n})=>!t&&!n&&e.length===1&&e[0].state==="ready"&&e[0].kind==="sticker"&&fr(e[0]);Nq=240;IC=e=>`${e.state==="refused"?o("Not accepted"):o("Lost")}: ${J0(e.reason)}`,Dq=e=>(/\.([a-z0-9]{1,5})$/i.exec(e)??[])[1]?.toUpperCase()??"";Yk=e=>[Dq(e.name),e.size>0?io(e.size):""].filter(Boolean).join(" · "),Sf=e=>e.name||({photo:o("Photo"),video:o("Video"),voice:o("Voice message"),audio:o("Audio"),sticker:o("Sticker")}[e.kind]??o("File"))});function zC({report:e}){let{action:t,recipient:n,status:s,words:a}=e??{},i=Iq[t]?.()??o("Mail server report"),l=[n,s,a].filter(Boolean).join(" · "),c=t==="failed";return r`<div class=${c?"bounce":"bounce mild"} data-action=${t??""}>
<${d} name=${c?"mail-x":t==="delayed"?"alarm-clock":"mail"} size="m" />
<span class="grow"><b class="b6 blk">${i}</b>${l&&r`<span class="t12 blk">${l}</span>`}</span>
</div>`}var Iq,BC=b(()=>{C();v();A();Iq={failed:()=>o("Email not delivered"),delayed:()=>o("Email delayed, the mail server keeps trying"),delivered:()=>o("Email delivered"),relayed:()=>o("Email relayed to another mail server"),expanded:()=>o("Email sent on to the members of a mailing list"),read:()=>o("Email opened"),deleted:()=>o("Email deleted without being read"),complaint:()=>o("A recipient marked the email as spam")}});function Bl(e){let t=/^www\./i.test(e)?`https://${e}`:/^[^/:]+@/.test(e)?`mailto:${e}`:/^[\w-]+(\.[\w-]+)+([/?#]|$)/.test(e)?`https://${e}`:e;return Bq.test(t)?t:null}function Hq(e){let[t,n]=[e.length,0];for(let s of e)n+=s==="("||s==="["?1:s===")"||s==="]"?-1:0;for(;t>0;){let s=e[t-1];if(n<0&&(s===")"||s==="]"))n+=1;else if(!Wq.has(s))break;t-=1}return t}function*Yq(e){let t=0;for(let{0:n,index:s}of e.matchAll(Fq)){let a=n.slice(0,Hq(n.slice(0,Vk))),i=a.length<Vk?Bl(a):null;if(i&&(yield{type:"link",offset:s,length:a.length,url:i},t+=1,t===jq))return}}function*Vq(e,t){let n=0;for(let s of t)for(let a=e.indexOf(`@${s}`);a>=0;a=e.indexOf(`@${s}`,a+1)){if(n===qq)return;yield{type:"call",offset:a,length:s.length+1},n+=1}}function Jq(e,t,n){let s=[];for(let i of(t??[]).slice(0,Kq)){let l=Math.max(0,i.offset),c=Math.min(e.length,i.offset+i.length)-l;zq.has(i.type)&&c>0&&s.push({type:i.type,offset:l,length:c,...i.type==="text_link"?{url:Bl(i.url??"")}:{}})}let a=s.filter(i=>["code","pre","text_link"].includes(i.type));for(let i of[...Vq(e,n),...Yq(e)])Gq(i,a)&&(s.push(i),a.push(i));return s.sort(WC)}function jC(e,t,n,s,a=0){let i=[],l=t,c=a<Uq?s:[];for(let u=0;u<c.length;){let m=c[u],p=Math.min(Yu(m),n);m.offset>l&&i.push({type:"text",text:e.slice(l,m.offset)});let h=u+1;for(;h<c.length&&c[h].offset<p;)h+=1;let f=c.slice(u+1,h),$=f.filter(x=>Yu(x)>p).map(x=>({...x,offset:p,length:Yu(x)-p})),{type:k,url:S}=m;i.push({type:k,...S===void 0?{}:{url:S},children:jC(e,m.offset,p,f,a+1)}),l=p,u=h,$.length&&([c,u]=[[...$,...c.slice(h)].sort(WC),0])}return l<n&&i.push({type:"text",text:e.slice(l,n)}),i}function qC(e,{looks:t=[],names:n=[]}={}){return e?jC(e,0,e.length,Jq(e,t,n)):[]}function KC(e,t){if(e.length<=t)return e;let n=t-200,s=Math.max(e.lastIndexOf(`
`,t),e.slice(0,t).lastIndexOf(" ")),a=s>n?s:t;return e.slice(0,/[\uD800-\uDBFF]/.test(e[a-1])?a-1:a)}function UC(e,t){if(e.length>2*Vk)return!1;let n=Bl(e.trim());return!!(n&&/^https?:/i.test(t)&&/^https?:/i.test(n)&&FC(n)!==FC(t))}var zq,Bq,Fq,Wq,Vk,jq,qq,Kq,Uq,Yu,Gq,WC,FC,Gk=b(()=>{zq=new Set(["bold","italic","underline","strikethrough","spoiler","blockquote","expandable_blockquote","code","pre","text_link"]),Bq=/^(https?:\/\/|mailto:)[^\s<>"'\p{Cc}]+$/iu,Fq=/(?:https?:\/\/|www\.)[^\s<>"'«»]{2,}|(?<![\w.+-])[\w.+-]{1,64}@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/giu,Wq=new Set(`.,:;!?…'"»”`),Vk=2048,jq=500,qq=200,Kq=500,Uq=8;Yu=e=>e.offset+e.length,Gq=(e,t)=>t.every(n=>Yu(e)<=n.offset||e.offset>=Yu(n)),WC=(e,t)=>e.offset-t.offset||t.length-e.length;FC=e=>{try{return new URL(e).host.replace(/^www\./,"")}catch{return""}}});function fa({text:e,looks:t,names:n}){let[s,a]=g(!1),i=bo(()=>s||e.length<=YC*1.1?e:KC(e,YC),[e,s]),l=bo(()=>qC(i,{looks:t,names:n}),[i,t,n?.join(`
`)]);return r`
<span class="text">${VC(l)}</span>
${i.length<e.length&&r`<span class="blk t13">
<span class="dim">… </span>
<button type="button" class="link t13" onClick=${()=>a(!0)}>${o("Show in full")}</button>
</span>`}
`}function Zq({piece:e}){let{type:t,url:n}=e,s=VC(e.children);if(HC[t])return r`<${HC[t]}>${s}<//>`;if(t==="spoiler")return r`<${Qq} inside=${s} />`;if(t==="blockquote"||t==="expandable_blockquote")return r`<blockquote class="bq">${s}</blockquote>`;if(t==="call")return r`<span class="at">${s}</span>`;if(!n)return r`<span class="nolink" title=${o("Links of this kind cannot be opened here")}>${s}</span>`;let a=UC(GC(e.children),n);return r`
<a class="link" href=${n} title=${n} target="_blank" rel="noopener noreferrer nofollow">${s}</a>
${a&&r`<span class="t12 leads"> (${o("leads to {host}",{host:new URL(n).host})})</span>`}
`}function Qq({inside:e}){let[t,n]=g(!1);return t?r`<span class="spoiled">${e}</span>`:r`<button type="button" class="spoil" onClick=${()=>n(!0)}>${o("hidden text")}</button>`}var HC,YC,VC,GC,Vu=b(()=>{R();C();v();Gk();HC={bold:"b",italic:"i",underline:"u",strikethrough:"s",code:"code",pre:"pre"},YC=2e4;VC=e=>e.map(t=>t.type==="text"?t.text:r`<${Zq} piece=${t} />`),GC=e=>e.map(t=>t.text??GC(t.children)).join("")});function QC({message:e}){let{letter:t}=e,n=t.rich?"rich":"prose",[s,a]=g(!!t.html&&(!e.text||xe.peek()?.letters?.[n]==="html")),[i,l]=g(!1),[c,u]=g(0),m=f=>{a(f),e.text&&xt({letters:{[n]:f?"html":"text"}})},p=()=>{l(!0),a(!0)},h=e.files.filter(f=>!(f.content_id&&t.html));return r`
<${tK} message=${e} />
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
${s?r`<${oK} key=${`${i} ${Dm.value}`} message=${e} images=${i}
onFailed=${u} />`:r`<${nK} message=${e} />`}
${h.length>0&&r`<${sK} message=${e.id} files=${h} />`}
<${rK} message=${e} />
`}function tK({message:e}){let{letter:t}=e,[n,s]=g(!1),a=[[o("From"),t.sender],[o("Reply-To"),e.data.reply_to],[o("To"),t.recipients.join(", ")],[o("Cc"),t.copies.join(", ")],[o("Subject"),t.subject]].filter(([,i])=>i);return r`<div class="mailh">
<b class="b6">${t.subject||o("(no subject)")}</b>
<span class="dim t12">
${$a(t.sender)}
${t.recipients.length>0&&` → ${JC(t.recipients.map($a))}`}
${t.copies.length>0&&` · ${o("copy")}: ${JC(t.copies.map($a))}`}
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
</div>`}function nK({message:e}){let{letter:t,text:n}=e,s=t.quoted?[o("Show the quote"),o("Hide the quote")]:[o("Show the signature"),o("Hide the signature")];return r`${t.quoted_above&&r`<${ZC} label=${[o("Show the quote"),o("Hide the quote")]}>
<blockquote class="mq">${t.quoted_above}</blockquote><//>`}
${n?r`<div><${fa} text=${n} looks=${e.data.entities} names=${[]} /></div>`:r`<div class="dim t13">${o("This email has no text")}</div>`}
${(t.signature||t.quoted)&&r`<${ZC} label=${s}>
${t.signature&&r`<div class="msign">${t.signature}</div>`}
${t.quoted&&r`<blockquote class="mq">${t.quoted}</blockquote>`}<//>`}`}function ZC({label:[e,t],children:n}){let[s,a]=g(!1);return r`<div class="mfold"><button type="button" class="quoted" aria-label=${s?t:e}
aria-expanded=${String(s)} onClick=${()=>a(!s)}>···</button>${s&&n}</div>`}function oK({message:e,images:t,onFailed:n}){let s=O(null);E(()=>{let i=l=>{let c=Number(l.data?.height);l.source!==s.current?.contentWindow||!Number.isFinite(c)||(s.current.style.setProperty("height",`${Math.max(Xq,Math.min(eK,Math.ceil(c)))}px`),s.current.dataset.sheet=l.data.sheet==="own"?"own":"plain",n(Number(l.data.failed)||0))};return window.addEventListener("message",i),()=>window.removeEventListener("message",i)},[]);let a=new URLSearchParams({images:t?"1":"0",dark:Dm.value?"1":"0"});return r`<iframe class="mframe" ref=${s} title=${o("The email as it was sent")}
src=${`/api/messages/${e.id}/html?${a}`} data-dark=${String(Dm.value)}
sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" referrerpolicy="no-referrer"></iframe>`}function sK({message:e,files:t}){let n=t.reduce((s,a)=>s+(a.size??0),0);return r`
<div class="attl">
<span class="t12 dim">
${w("{n} attachment","{n} attachments",t.length)}
${n>0&&` · ${io(n)}`}
</span>
<${Uk} message=${e} files=${t} />
</div>
<ul class="atts">
${t.map(s=>r`<li key=${s.id}>
${fr(s)?r`<${aK} file=${s} />`:r`<${Tf} file=${s} />`}
</li>`)}
</ul>
`}function rK({message:e}){let{data:t,automatic:n}=e,s=(t.also_at??[]).map(a=>tt.value[a]?.name).filter(Boolean);return r`
${n==="bounce"||n==="report"?r`<${zC} report=${t.bounce} />`:n&&r`<span class="autoflag">
<${d} name="bot" size="s" />
${o("Automatic email")}
: ${G0(n)}
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
${t.related&&r`<${iK} id=${t.related} />`}
`}function iK({id:e}){let[t,n]=g(ae.peek()[e]??null);return E(()=>{t||B(`/api/dialogs/${e}`).then(s=>n(s.dialog),()=>{})},[e]),t&&r`<span class="autoflag">
<${d} name="git-branch" size="s" />
<a class="link" href=${Y(N.value.view,e)}>
${o("May belong to No. {number}, {name}",{number:ue(t.number),name:t.name})}
</a>
</span>`}function Zk(e){let t=(e??"").trim();return/^re\s*:/i.test(t)?t:t?`Re: ${t}`:o("(no subject)")}var Xq,eK,Jk,$a,JC,aK,XC,Gu=b(()=>{R();C();Ze();U();ne();v();J();hi();Kt();I();A();Js();gi();BC();Vu();Xq=40,eK=2e4,Jk=2;$a=e=>/<([^<>\s]+)>/.exec(e)?.[1]??e,JC=e=>e.length>Jk?o("{first} and {n} more",{first:e.slice(0,Jk-1).join(", "),n:e.length-Jk+1}):e.join(", ");aK=({file:e})=>r`<span class="file pfile" data-state="ready">
<button type="button" class="pthumb" aria-label=${o("Open {name}",{name:e.name||o("Photo")})}
data-token=${e.token} onClick=${()=>Td(e.token)}>
<img src=${Sn(e,e.thumb?"thumb":"preview")} alt="" width="36" height="36" loading="lazy" />
</button>
<span class="grow">
<b class="b5 blk cut">${e.name||o("Photo")}</b>
<span class="t12 dim">${Yk(e)}</span>
</span>
<a class="ib small" href=${Sn(e)} download=${e.name||!0}
aria-label=${o("Download {name}",{name:e.name||o("Photo")})}>
<${d} name="download" size="m" />
</a>
</span>`;XC=({subject:e,to:t})=>r`<div class="mailh">
<b class="b6">${Zk(e)}</b>
${t&&r`<span class="t12 dim">→ ${t}</span>`}
</div>`});function lK(e){let t=Tt.value[e.id],n=t?An(t).filter(a=>a.kind==="in"&&a.letter&&!a.automatic):[],s=pi(e.id,"reply");return n.find(a=>a.no===s)??n.at(-1)}function cK(e,t,n){let s=e?e.letter.sender:n.label??"",a=$a(s),i=e?.data.reply_to,l=i&&t.to?t.to:e?.data.answer_to??a;return{address:l,sender:a,whole:l===a?s:l,other:i?l===a?i:a:null}}function uK({id:e,to:t}){let n=t.address===t.sender?o("Your reply goes to the sender; the email asks for replies to {other}",{other:t.other}):o("Your reply goes to {address}, not to the sender {sender}",{address:t.address,sender:t.sender});return r`<p class="hint answerto" role="status">
${n} <button type="button" class="link t12" onClick=${()=>uo(e,{to:t.other})}>
${o("Reply to {address}",{address:t.other})}
</button>
</p>`}function pK(e,t){let n=new Set(Object.values(tt.value).map(a=>a.name.toLowerCase())),s=[...e.recipients.slice(1),...e.copies].map(a=>$a(a).toLowerCase());return[...new Set(s)].filter(a=>a.includes("@")&&a!==$a(t).toLowerCase()&&!n.has(a))}function eO({dialog:e}){let{id:t}=e,n=af(t),s=lK(e),a=cK(s,n,e),i=a.whole,l=s?pK(s.letter,i).filter(m=>m!==a.sender.toLowerCase()&&!Po(n.cc).includes(m)):[],c=n.open||n.cc||n.bcc,u=()=>uo(t,{open:!0,cc:[...Po(n.cc),...l].join(", ")});return r`<div class="mlines">
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
${a.other&&r`<${uK} id=${t} to=${a} />`}
${c&&r`
<${Ju} field="cc" label=${o("Cc")} value=${n.cc} onType=${m=>uo(t,{open:!0,cc:m})} />
<${Ju} field="bcc" label=${o("Bcc")} value=${n.bcc}
onType=${m=>uo(t,{open:!0,bcc:m})} />
`}
<label>
<span>${o("Subject")}</span>
<input class="palq" id="mailsubject" maxlength="400"
value=${n.subject??Zk(s?.letter.subject||e.title)}
onInput=${m=>uo(t,{subject:m.target.value})} />
</label>
</div>`}function Ju({field:e,label:t,value:n,onType:s,place:a="mail"}){let i=Po(n).filter(m=>!Ok(m)),[l,c]=g(!0),u=i.length>0&&l;return r`
<label class=${u?"wrong":""}>
<span>${t}</span>
<input class="palq" id=${a+e} type="text" inputmode="email" autocomplete="off" spellcheck="false"
placeholder=${o("Addresses, separated by commas")} value=${n??""} aria-invalid=${u?"true":null}
aria-describedby=${u?`${a}${e}err`:null} onInput=${m=>{c(!1),s(m.target.value)}} onBlur=${()=>c(!0)} />
</label>
${u&&r`<p class="hint bad mailerr" id=${`${a}${e}err`} role="alert">
${o("Not a valid address: {value}",{value:i[0]})}
</p>`}
`}var Qk=b(()=>{R();C();v();qu();Ku();Qt();I();Gu()});function tO({disabled:e}){let t=y.value==="send"||y.value==="later";return r`<button type="button" class="btn primary sendmore" id="sendmore" disabled=${e}
aria-label=${o("Send and…")} title=${o("Send and…")} aria-haspopup="menu" aria-expanded=${String(t)}
onClick=${()=>{y.value=t?null:"send"}}>
<${d} name="chevron-up" size="s" />
</button>`}function nO({send:e,more:t}){return y.value==="later"?r`<${Zu} pick=${n=>e({at:n})} />`:y.value!=="send"?null:r`<${Re} label=${o("Send and…")} place="popsend">
<${Z} icon="check" onPick=${()=>e({then:"close"})}>
${o("Send and close the conversation")}
<span class="end only-wide"><${vn} of=${[pt,"Shift","↵"]} /></span>
<//>
<${Z} icon="alarm-clock" onPick=${()=>e({then:"snooze"})}>
${o("Send and snooze until the client replies")}
<//>
<${Z} icon="calendar-clock" stay onPick=${()=>{y.value="later"}}>
${o("Send later…")}
<span class="hrow end t12 dim">${nt(fe(Date.now(),1,9))}</span>
<//>
${t}
<//>`}var mK,dK,Zu,Cf=b(()=>{C();ie();ne();v();So();Ao();A();un();gf();mK=()=>{y.value=null};dK={evening:()=>o("This evening"),tomorrow:()=>o("Tomorrow morning"),monday:()=>o("On Monday morning")},Zu=({pick:e,given:t=null,place:n="popsend",onShut:s=mK})=>r`<${di} label=${o("Send later")} title=${o("Send later")} usual=${Fu} words=${dK}
given=${t} hour="09:00" place=${n} deed=${o("Schedule")} icon="calendar-clock" onPick=${e}
onShut=${s} />`});function oO(){let e=O(gK()).current,[t,n]=g(e.whom??null),[s,a]=g(null),[i,l]=g(null),[c,u]=g(e.subject??""),[m,p]=g(e.copies??{}),[h,f]=g(!1),[$,k]=g(e.text??""),[S,x]=g(!1),[_,P]=g([]),[K,z]=g(null),[ce,je]=g(!1);Oe(),j(()=>bK({whom:t,subject:c,copies:m,text:$}),[t,c,m,$]),E(()=>{if(x(!1),z(null),!t){a(null),P([]),l(null);return}if(!t.id){let me=vK(t);a(me),P([]),l(me.find(jt=>jt.can)??null);return}let he=!0;return B(`/api/contacts/${t.id}/ways`).then(me=>{he&&(a(me.ways),P(me.open),l(me.ways.find(jt=>jt.can)??null))},me=>{he&&z(me)}),()=>{he=!1}},[t]);let Ve=i&&tt.value[i.channel_id]?.kind,Q=Ve==="email",et=_.find(he=>he.id===i?.dialog_id)??(Q&&!S?_[0]:null),de=Yt(mo),be=ma(de),le=i&&$.trim()&&!ce&&!be&&!(et&&!Q),Fe=()=>{if(!le)return!1;if(et&&Q&&!S)return x(!0),!1;let he=Q&&Ek(m);return he&&document.getElementById("nw"+he.field)?.focus(),!he},re=async(he=null)=>{if(!Fe())return;if(vs(Yt(mo)).length){let jt=Ot("#missing button");jt?jt.focus():lf(mo,{mode:"reply",at:he});return}po(mo),je(!0),z(null);let me=pf(mo);try{let jt={channel_id:i.channel_id,text:$.trim(),files:me.map(HI=>HI.token),anyway:!0,...he?{not_before:Xa(he)}:{undo_ms:ri(Ve)},...Q?{subject:c.trim(),cc:Po(m.cc),bcc:Po(m.bcc)}:{}},Dr=t.id?{contact_id:t.id,identity_id:i.identity_id}:{name:t.name,address:t.address},{dialog:sm,message:UI}=await W("/api/dialogs",{...jt,...Dr});pe({t:"result",dialog:sm,sentAtRev:za(sm.id)}),he&&V(yd(sm.id,he),{icon:"calendar-clock",undo:()=>Xo(UI)}),sessionStorage.removeItem(Ef),Of(),L(Y("mine",sm.id))}catch(jt){mf(mo,me),z(jt),je(!1)}},Gn=he=>{$.trim()&&(Fn(he,"reply"),ks(he,"reply",$)),Q&&(m.cc||m.bcc||c.trim())&&uo(he,{cc:m.cc??"",bcc:m.bcc??"",...c.trim()?{subject:c.trim()}:{}}),tC(mo,he),sessionStorage.removeItem(Ef),Of(),L(Y("all",he))},qi=he=>{tn(he),he.key==="Escape"&&(he.preventDefault(),he.stopPropagation(),f(!1))},eg=he=>{he.key==="Enter"&&(he.ctrlKey||he.metaKey)&&(he.preventDefault(),he.repeat||re())};return r`<div class="over">
<div class="dialog mid nw" role="dialog" aria-modal="true" aria-label=${o("Write to a client")}
onKeyDown=${he=>{tn(he),eg(he)}}>
<header class="dhead">
<h2 class="head2 grow">${o("Write to a client")}</h2>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${Of}>
<${d} name="x" size="m" />
</button>
</header>
<div class="nwb">
<${wK} whom=${t} onPick=${n} />
${s&&r`<div class="field dgap">
<span class="lab" id="nwc">${o("Channel")}</span>
<${yK} ways=${s} way=${i} onPick=${l} />
</div>`}
${et&&r`<p class="livebox info dgap" role="note">
<${d} name="history" size="m" />
<span class="t13 grow">
${o("Conversation No. {number} with this client is already open, {day}. Write there?",{number:ue(et.number),day:ut(et.last_at,M.value)})}
</span>
<button type="button" class="btn small" onClick=${()=>Gn(et.id)}>${o("Open")}</button>
</p>`}
${Q&&r`
<div class="mlines nwcopies dgap">
${m.open||m.cc||m.bcc?r`
<${Ju} field="cc" place="nw" label=${o("Cc")} value=${m.cc}
onType=${he=>p({...m,open:!0,cc:he})} />
<${Ju} field="bcc" place="nw" label=${o("Bcc")} value=${m.bcc}
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
<${wf} id=${mo} kind=${Ve} />
<textarea class="tx" rows="5" aria-label=${Q?o("Email text"):o("Message text")}
placeholder=${Q||!i?o("Write an email"):o("Write a message")} value=${$}
onInput=${he=>{po(mo),k(he.currentTarget.value)}}></textarea>
<${xf} id=${mo} mode="reply" again=${()=>cf(mo,"reply")}
without=${({at:he})=>{uf(mo,"reply"),re(he)}} />
<div class="bar">
${i&&tt.value[i.channel_id]?.can?.files&&r`<${kK} can=${tt.value[i.channel_id].can} />`}
<span class="grow"></span>
</div>
</div>
${K&&r`<p class="hint bad dgap" role="alert">${F(K)}</p>`}
</div>
<footer class="dfoot">
<span class="t12 dim grow">
${$.trim()?o("Kept on this device until it is sent"):o("You will be the assignee")}
</span>
<button type="button" class="btn quiet only-wide" onClick=${Of}>${o("Cancel")}</button>
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
${h&&r`<div class="rowsnz" onKeyDown=${qi}>
<${Zu} place="popsnz" pick=${re} onShut=${()=>f(!1)} />
</div>`}
</div>`}function kK({can:e}){let t=O(null);return r`
<input type="file" multiple hidden ref=${t} onChange=${n=>{Uu(mo,n.currentTarget.files,e),n.currentTarget.value=""}} />
<button type="button" class="ib small" aria-label=${o("Attach a file")} title=${o("Attach a file")}
onClick=${()=>t.current.click()}>
<${d} name="paperclip" size="m" />
</button>
`}function yK({ways:e,way:t,onPick:n}){if(!e.length)return r`<p class="hint">${o("No connected channel can reach this client.")}</p>`;let s=e.filter(i=>i.can);return r`<div class="nwch" role="radiogroup" aria-labelledby="nwc" onKeyDown=${i=>{let l={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[i.key];!l||!s.length||(i.preventDefault(),n(s[(s.indexOf(t)+l+s.length)%s.length]),requestAnimationFrame(()=>Ot(".chopt[aria-checked='true']")?.focus()))}}>
${e.map(i=>{let l=tt.value[i.channel_id],c=Object.values(tt.value).filter(m=>m.kind===l?.kind&&m.health!=="removed").length>1,u=i.can?i.last_at?o("wrote {day}",{day:ut(i.last_at,M.value)}):i.address:hK[i.why]?.();return r`<button type="button" class="chopt" role="radio" key=${`${i.channel_id}.${i.identity_id}`}
aria-checked=${String(i===t)} disabled=${!i.can} tabindex=${i===t?0:-1}
onClick=${()=>n(i)}>
<${Ce} kind=${l?.kind} size="mid" />
<span class="grow cut">
<b class="b5 blk t13 cut">${c?l.name:Me(l?.kind)}</b>
<span class="t12 dim blk cut">${u}</span>
</span>
</button>`})}
</div>`}function wK({whom:e,onPick:t}){let[n,s]=g(""),[a,i]=g([]),[l,c]=g(0),u=O(null);j(()=>u.current?.focus({preventScroll:!0}),[e]),E(()=>{let k=n.trim();if(k.length<2){i([]);return}let S=setTimeout(()=>B(`/api/search?${new URLSearchParams({q:k,limit:"6"})}`).then(x=>{i(x.contacts.filter(_=>_.kind!=="group")),c(0)},()=>{}),fK);return()=>clearTimeout(S)},[n]);let m=n.trim(),p=a.some(k=>k.identities.some(S=>S.label.toLowerCase()===m.toLowerCase())),h=[...a.map(k=>({client:k})),...$K.test(m)&&!p?[{address:m}]:[]],f=k=>{s(""),i([]),t(k.client?{id:k.client.id,name:k.client.name}:{address:k.address,name:k.address})},$=k=>{let S={ArrowDown:1,ArrowUp:-1}[k.key];S&&h.length&&(k.preventDefault(),c((l+S+h.length)%h.length)),k.key==="Enter"&&!k.ctrlKey&&!k.metaKey&&h[l]&&(k.preventDefault(),f(h[l]))};return e?r`<div class="field">
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
<${te} name=${k.client.name} size="sm" />
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
</div>`}var Of,fK,$K,Ef,mo,hK,gK,bK,vK,sO=b(()=>{R();Uo();C();ie();ta();U();ke();to();ne();v();So();qu();J();I();ge();Oo();Rl();da();_f();A();Ae();Qk();Cf();Of=()=>{y.value=null},fK=200,$K=/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/,Ef="okno.newdialog",mo="new",hK={"no-address":()=>o("no address"),"client-not-started":()=>o("the client must write first"),blocked:()=>o("the client has blocked us")},gK=()=>{try{return JSON.parse(sessionStorage.getItem(Ef))??{}}catch{return{}}},bK=e=>{try{sessionStorage.setItem(Ef,JSON.stringify(e))}catch{}};vK=e=>Object.values(tt.value).filter(t=>t.health!=="removed").map(t=>({channel_id:t.id,identity_id:null,address:t.kind==="email"?e.address:"",can:t.kind==="email",why:t.kind==="email"?null:"client-not-started",last_at:null,dialog_id:null}))});var aO={};ve(aO,{WorkLayers:()=>xK});function xK(){return y.value==="handover"?r`<${SC} meId=${D.value.id} />`:y.value==="newdialog"?r`<${oO} />`:null}var rO=b(()=>{C();ie();I();CC();sO()});var lO={};ve(lO,{GiveMenu:()=>tv});function SK(e){let t=e.trim().toLocaleLowerCase(),n=i=>i.toLocaleLowerCase().includes(t),s=Object.values(_e.value).filter(i=>i.active&&i.id!==D.value.id).sort((i,l)=>i.name.localeCompare(l.name)),a=[];(n(D.value.name)||n(o("Assign to me")))&&a.push({to:{person:D.value.id},name:o("Assign to me"),face:D.value.name});for(let i of s)n(i.name)&&a.push({to:{person:i.id},name:i.name,face:i.name});for(let i of Qa.value)n(i.name)&&a.push({to:{team:i.id},name:i.name,icon:"users-round"});return t||a.push({to:{person:null},name:o("Remove the assignee"),icon:"user-round-x"}),a}function tv({onPick:e}){let[t,n]=g(""),[s,a]=g(0),i=O(null),l=vt(ev);Oe(),j(()=>i.current.focus({preventScroll:!0}),[]);let c=SK(t),u=Math.min(s,c.length-1),m=h=>{ev(),e(h.to)},p=h=>{let f={ArrowDown:1,ArrowUp:-1}[h.key];f&&(h.preventDefault(),a((u+f+c.length)%Math.max(1,c.length))),h.key==="Enter"&&c[u]&&(h.preventDefault(),m(c[u])),h.key==="Tab"&&ev()};return r`<div class="menu pop popgive" role="dialog" aria-label=${o("Assign")} ref=${l}>
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
${h.icon?r`<${d} name=${h.icon} size="m" />`:r`<${te} name=${h.face} size="sm" />`}
<span class="cut">${h.name}</span>
</button>`)}
${!c.length&&r`<p class="dpad2 t13 dim">${o("Nothing found")}</p>`}
</div>
</div>`}var ev,nv=b(()=>{R();C();ie();v();I();gl();A();Ae();ev=()=>{y.value=null}});function AO({dialog_id:e,data:t}){let n=ae.value[e],s=(t.links??[]).find(a=>/^https?:\/\//.test(a));return n?.kind==="vk"?{name:o("VK"),url:s??"https://vk.com/im"}:n?.kind==="telegram"&&/^@\w+$/.test(n.label)?{name:o("Telegram"),url:`https://t.me/${n.label.slice(1)}`}:null}var NO,pn,$r=b(()=>{v();I();NO={photo:()=>o("Photo"),video:()=>o("Video"),video_note:()=>o("Video note"),voice:()=>o("Voice message"),audio:()=>o("Audio"),document:()=>o("File"),sticker:()=>o("Sticker"),animation:()=>o("Animation"),location:()=>o("Location"),contact:()=>o("Contact"),poll:()=>o("Poll"),dice:()=>o("Dice"),venue:()=>o("Place"),story:()=>o("Story"),game:()=>o("Game"),invoice:()=>o("Invoice"),service:()=>o("Service message"),unknown:()=>o("Unknown message"),unreadable:()=>o("Could not be read")},pn=e=>NO[e]?.()??NO.unknown()});function ep(e,t){let n=e.tasks?.open??0;if(!n)return"";let s=w("{n} open task","{n} open tasks",n);return PO(e,t)?o("{tasks}, overdue",{tasks:s}):s}function eU(e){E(()=>{let t=e===null?-1:e-Date.now();if(t<0||t>XK)return;let n=setTimeout(Qr,t);return()=>clearTimeout(n)},[e])}function ki({dialog:e,button:t=null}){eU(Xu(e));let n=e.tasks?.open??0;if(!n)return null;let s=PO(e,M.value)?"sla dtasks bad":"sla dtasks",a=r`<${d} name="circle-check-big" size="s" />${n}`,i=tU(e,M.value);if(!t)return r`<span class=${s} title=${i}>${a}</span>`;let l=ep(e,M.value);return r`<button type="button" class=${s} title=${i} aria-label=${l} ...${t}>
${a}
</button>`}var XK,Xu,PO,tU,Pf=b(()=>{R();ke();ne();C();v();A();XK=2147483647,Xu=e=>e.tasks?.due_at??null,PO=(e,t)=>Xu(e)!==null&&Xu(e)<=t;tU=(e,t)=>Xu(e)===null?ep(e,t):o("{tasks}, the first is due {when}",{tasks:ep(e,t),when:nt(Xu(e))})});function ts({state:e}){let t=nU[e];return t?r`
<span class=${e==="read"?"read":""} data-state=${e} title=${t[1]()}>
<${d} name=${t[0]} size="s" />
</span>
<span class="vh">${t[1]()}</span>
`:null}var nU,Df=b(()=>{C();v();A();nU={queued:["clock",()=>o("sending")],sending:["clock",()=>o("sending")],sent:["check",()=>o("sent")],delivered:["check-check",()=>o("delivered")],read:["check-check",()=>o("read")],failed:["circle-alert",()=>o("failed")],uncertain:["circle-question-mark",()=>o("delivery uncertain")],cancelled:["ban",()=>o("cancelled")],waiting:["cloud-off",()=>o("queued")]}});function jf(){let{dialog:e}=N.peek();At.peek()?.dialog!==e&&(At.value={dialog:e,...fv});let t=()=>document.getElementById("findq")?.select();fd(()=>requestAnimationFrame(t))}var fv,At,YO,qf=b(()=>{oe();J();yn();fv={q:"",asked:"",found:[],at:-1,more:!1,swapped:null,failed:!1},At=T(null),YO=e=>At.value?.dialog===e});function DU({label:e,chosen:t="solved",onPick:n,dialog:s=null,onShut:a=PU}){let[i,l]=g(""),c=$f(),u=vt(a),m=O(null);Oe(),j(()=>m.current?.focus({preventScroll:!0}),[]);let p=Object.keys(ml),h=$=>c.ready((k,S)=>{a(),n($,i.trim(),k,S)});return r`<div class="menu pop popfin" role="dialog" aria-label=${e} ref=${u} onKeyDown=${$=>{let k=[...u.current.querySelectorAll(".mi")],S={ArrowDown:1,ArrowUp:-1}[$.key];if(S){$.preventDefault(),k[(k.indexOf(document.activeElement)+S+k.length)%k.length].focus();return}if($.target.matches("textarea")){$.key==="Enter"&&($.ctrlKey||$.metaKey)&&($.preventDefault(),h(t));return}if($.target.matches("input:not(.tog)")){$.key==="Enter"&&($.preventDefault(),h(t));return}let x=$.code==="KeyE"?0:Number(/^(?:Digit|Numpad)([1-9])$/.exec($.code)?.[1]??0)-1;x>=0&&p[x]&&!$.repeat&&($.preventDefault(),h(p[x]))}}>
<div class="mh" id="finh">${o("Closing reason")}</div>
<div role="radiogroup" aria-labelledby="finh">
${p.map(($,k)=>r`<button type="button" key=${$} class=${$===t?"mi on":"mi"} role="radio"
aria-checked=${String($===t)} ref=${$===t?m:null}
onClick=${()=>h($)}>
<${d} name=${ml[$][1]} size="m" />
<span class="cut">${ml[$][0]()}</span>
<kbd>${k?k+1:"E"}</kbd>
</button>`)}
</div>
<div class="asgf">
<input class="input" aria-label=${o("Comment (optional)")} placeholder=${o("Comment for the team")}
maxlength="2000" value=${i} onInput=${$=>l($.currentTarget.value)} />
<${hf} dialog=${s} telling=${c} />
${c.on&&r`<div class="tellb">
<button type="button" class="btn primary" onClick=${()=>h(t)}>
${o("Send and close")}
<kbd class="only-wide">${pt} ↵</kbd>
</button>
</div>`}
</div>
</div>`}function VO({dialog:e}){let t=e.state==="closed";return r`<${DU} label=${t?o("Closing reason"):o("Close with a reason")}
chosen=${t&&e.close_reason||"solved"} dialog=${t?null:e}
onPick=${(n,s,a,i)=>t?JS(e.id,n,s):a?Hu(e.id,a,i,{then:"close",reason:n,comment:s}):lo(e.id,n,s)} />`}var PU,GO=b(()=>{R();C();ie();v();So();zn();da();A();Ae();Lk();PU=()=>{y.value=null}});var JO,Kf,ZO,$v,QO,hv,XO,jl=b(()=>{JO=new Map,Kf=e=>{JO.set(e.id,{when:()=>!0,...e})},ZO=()=>[...JO.values()],$v=new Map,QO=e=>{$v.set(e.id,{when:()=>!0,...e})},hv=e=>[...$v.values()].filter(t=>t.when(e)),XO=()=>[...$v.values()].filter(e=>e.runMany)});function eE({dialog:e,children:t}){let n=e.state==="open";return r`<div class="acts">
${t}
${n&&r`<button type="button" class="ib only-wide" aria-haspopup="dialog" aria-expanded=${Hf("snooze")}
aria-label=${o("Snooze")} title=${o("Snooze")+"  H"} onClick=${Uf("snooze")}>
<${d} name="alarm-clock" />
</button>`}
<button type="button" class="ib" aria-haspopup="menu" aria-expanded=${Hf("actions")}
aria-label=${o("More actions")} title=${o("More actions")} onClick=${Uf("actions")}>
<${d} name="ellipsis" />
</button>
${n?r`<span class="split">
<button type="button" class="btn" title=${o("Close the conversation")+"  E"}
onClick=${()=>lo(e.id)}>
<${d} name="check" size="m" />
<span class="btnword">${o("Close")}</span>
</button>
<button type="button" class="btn caret" aria-haspopup="dialog" aria-expanded=${Hf("finish")}
aria-label=${o("Close with a reason")} title=${o("Close with a reason")+"  Shift E"}
onClick=${Uf("finish")}>
<${d} name="chevron-down" size="s" />
</button>
</span>`:r`<button type="button" class="btn" title=${o("Reopen the conversation")+"  E"}
onClick=${()=>Ga(e.id)}>
<${d} name="undo-2" size="m" />
<span class="btnword">${o("Reopen")}</span>
</button>`}
<${MU} dialog=${e} />
</div>`}function MU({dialog:e}){let t=e.assignee_id===null?null:H(e.assignee_id),n=VS(e),s=t?qa(t):n?.name??o("Assign");return r`<button type="button" class="btn pick" id="assignee" aria-haspopup="dialog"
aria-expanded=${Hf("assignee")} title=${o("Assignee")+"  A"} onClick=${Uf("assignee")}>
<span class="vh">
${t?o("Assignee: {name}",{name:t}):o("Assignee: nobody")}
${n&&` · ${o("Team: {name}",{name:n.name})}`}
</span>
${t?r`<${te} name=${t} size="sm" />`:n?r`<span class=${"sq "+xo(n.name)}></span>`:r`<${Ka} size="sm" />`}
<span class="only-wide cut askn" aria-hidden="true">${s}</span>
<${d} name="chevron-down" size="s" />
</button>`}function RU({dialog:e}){let t=!!Ws.value[e.id],n=Ha("(max-width: 719px)"),s=e.state==="open";return r`<${Re} label=${o("More actions")} place="popmore">
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
${e.waiting_since&&r`<${Z} icon="message-circle-off" onPick=${()=>Pd(e.id)}>
${o("No reply needed")}
<kbd>Y</kbd>
<//>`}
<${Z} icon="eye" onPick=${()=>ti(e.id)}>
${t?o("Stop following"):o("Follow")}
<kbd>F</kbd>
<//>
${e.snooze&&r`<${Z} icon="alarm-clock" onPick=${()=>Za(e.id)}>${o("Unsnooze")}<//>`}
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
${ZO().filter(a=>a.when(e)).map(a=>r`<${Z} key=${a.id} icon=${a.icon} onPick=${()=>a.run(e)}>
${a.label(e)}
${a.hint&&r`<kbd>${a.hint}</kbd>`}
<//>`)}
<//>`}function tE({dialog:e}){let t=LU[y.value];return t&&e?r`<${t} key=${y.value} dialog=${e} />`:null}var Uf,Hf,LU,nE=b(()=>{C();Ze();ie();v();Se();I();zn();cr();Il();A();GO();Ae();jl();un();bf();Uf=e=>()=>{y.value=y.value===e?null:e},Hf=e=>String(y.value===e);LU={snooze:Ik,finish:VO,actions:RU,assignee:Wk,tags:Al,priority:Pl,team:({dialog:e})=>r`<${Wk} dialog=${e} onlyTeams />`}});function Yf({dialog:e}){let t=e&&Pt(e);return r`
${Zn.value==="off"&&r`<div class="banner" role="status">
<${d} name="cloud-off" size="m" />
<span class="grow">${o("Offline. Showing saved data; replies will be sent when the connection is back.")}</span>
<button type="button" class="btn small" onClick=${zm}>${o("Retry")}</button>
</div>`}
${t&&t.health==="trouble"&&r`<div class="banner bad" role="status">
<${d} name="circle-alert" size="m" />
<span class="grow">
${o("{name} has a problem: {cause}. Replies wait in the queue.",{name:t.name,cause:Rn(t.health_code,t.health_detail)})}
</span>
</div>`}
${t&&t.health==="paused"&&r`<div class="banner" role="status">
<${d} name="pause" size="m" />
<span class="grow">${o("{name} is paused. Replies wait in the queue.",{name:t.name})}</span>
</div>`}
`}var oE=b(()=>{C();Ur();v();I();A();Js()});function Vf(e){ha.value={...ha.value,[e.dialog_id]:{message:e,text:e.text}}}function aE(e,t){ha.value={...ha.value,[e]:{...ha.value[e],text:t}}}function ql(e){let{[e]:t,...n}=ha.peek();ha.value=n}function Gf(e,t){let n=Pt(t)?.can??{},s=["sent","delivered","read"].includes(e.delivery?.state),a=!n.edit_hours||Date.now()-e.sent_at<n.edit_hours*IU;return!!(n.edit&&s&&a&&e.author.operator_id===D.peek().id&&!e.deleted_at&&e.content==="text"&&(n.edit_files||!e.files?.length))}async function rE(e){let{message:t,text:n}=ha.peek()[e];if(ql(e),n.trim()===t.text)return;let s=await W(`/api/messages/${t.id}/edit`,{text:n.trim()});pe({t:"result",...s})}var IU,ha,sE,tp=b(()=>{oe();U();I();IU=36e5,ha=T({}),sE=e=>ha.value[e]??null});function vi(e,t,n,s){e.focus(),e.setSelectionRange(n,s),document.execCommand("insertText",!1,t)||e.setRangeText(t,n,s,"end"),e.dispatchEvent(new Event("input",{bubbles:!0}))}function Jf(e,t){vi(e,t,e.selectionStart,e.selectionEnd)}function iE(e,t,n,s){vi(e,s,t,n)}function Zf(e,t){let{selectionStart:n,selectionEnd:s,value:a}=e,i=a.slice(n,s),l=i.trim();if(a.slice(n-t.length,n)===t&&a.slice(s,s+t.length)===t){vi(e,i,n-t.length,s+t.length),e.setSelectionRange(n-t.length,s-t.length);return}if(!i&&a.slice(s,s+t.length)===t){e.setSelectionRange(s+t.length,s+t.length);return}let c=i.slice(0,i.indexOf(l)),u=i.slice(c.length+l.length);vi(e,`${c}${t}${l}${t}${u}`,n,s);let m=n+c.length+t.length;e.setSelectionRange(m,m+l.length)}function gv(e,t){let{value:n}=e,s=n.lastIndexOf(`
`,e.selectionStart-1)+1,a=n.indexOf(`
`,e.selectionEnd),i=a<0?n.length:a,l=n.slice(s,i).split(`
`),c=t?/^\d{1,4}\. /:/^[-•] /,u=l.every(p=>c.test(p)),m=l.map((p,h)=>(u?"":t?`${h+1}. `:"- ")+p.replace(zU,"")).join(`
`);vi(e,m,s,i)}function lE(e,t){let{selectionStart:n,selectionEnd:s,value:a}=e;vi(e,`[${a.slice(n,s).trim()||t}](${t})`,n,s)}function cE(e){let{value:t,selectionStart:n}=e;if(n!==e.selectionEnd)return!1;let s=t.lastIndexOf(`
`,n-1)+1,a=/^(- |• |(\d{1,4})\. )/.exec(t.slice(s,n));return a?s+a[0].length===n?(vi(e,"",s,n),!0):(Jf(e,`
${a[2]?`${Number(a[2])+1}. `:a[1]}`),!0):!1}var zU,bv=b(()=>{zU=/^(?:[-•] |\d{1,4}\. )/});var Tn,kv=b(()=>{Tn={current:null}});function Qf(e,t){let[n,s]=g(null),[a,i]=g(0),l=O(-1),c=t&&n?H1(n.query):[],u=()=>{let f=t&&e.current?U1(e.current.value,e.current.selectionStart):null;f?.query!==n?.query&&i(0),s(f)},m=()=>s(null),p=f=>{let $=e.current.selectionStart,k=e.current.value[$]===" ";iE(e.current,n.from,$,k?`@${f.name}`:`@${f.name} `),k&&e.current.setSelectionRange(n.from+f.name.length+2,n.from+f.name.length+2),l.current=e.current.selectionStart,m()},h=f=>{let $=l.current===e.current.selectionStart;if(l.current=-1,f.key===" "&&$)return f.preventDefault(),!0;if(!c.length)return!1;let k={ArrowDown:1,ArrowUp:-1}[f.key];if(k)i((a+k+c.length)%c.length);else if(f.key==="Enter"&&!f.ctrlKey&&!f.metaKey||f.key==="Tab")p(c[a]);else if(f.key==="Escape")f.stopPropagation(),m();else return!1;return f.preventDefault(),!0};return{list:c,at:Math.min(a,Math.max(0,c.length-1)),setAt:i,keys:h,look:u,pick:p,close:m}}function Xf({calls:e}){return e.list.length?r`<div class="menu pop popcall" id="calls" role="listbox" aria-label=${o("Colleagues")}>
${e.list.map((t,n)=>r`<button type="button" class=${n===e.at?"mi on":"mi"} key=${t.id} id=${"call"+n}
role="option" tabindex="-1" aria-selected=${String(n===e.at)}
onPointerDown=${s=>s.preventDefault()} onPointerMove=${()=>e.setAt(n)}
onClick=${()=>e.pick(t)}>
<${te} name=${t.name} size="sm" />
<span class="cut">${t.name}</span>
</button>`)}
</div>`:null}var vv=b(()=>{R();C();ju();v();bv();A()});var yv,uE=b(()=>{yv=[["faces",[["😀","улыбка радость smile grin"],["😃","улыбка smile happy"],["😄","смех smile laugh"],["😁","улыбка grin"],["😅","неловко sweat"],["😂","смех слёзы joy laugh"],["🤣","смех rofl"],["🙂","улыбка slight smile"],["😉","подмигивание wink"],["😊","улыбка румянец blush"],["😇","ангел angel"],["😍","влюблён любовь love"],["😘","поцелуй kiss"],["😋","вкусно yum"],["😎","круто очки cool"],["🤩","восторг star"],["🥳","праздник party"],["🤔","думаю think"],["🤗","обнимаю hug"],["😏","ухмылка smirk"],["😐","нейтрально neutral"],["😴","сон sleep"],["😌","спокойно relieved"],["😕","сомнение confused"],["😟","тревога worried"],["🙁","грусть frown"],["😢","слеза грусть cry"],["😭","плач cry sob"],["😤","пар злость"],["😠","злость angry"],["😱","ужас scream"],["😳","смущение flushed"],["🥺","просьба please"],["🙄","закатываю глаза roll eyes"],["😬","неловко grimace"],["🤒","болезнь sick"],["🫡","есть служу salute"]]],["hands",[["👍","да хорошо палец вверх thumbs up yes"],["👎","нет плохо палец вниз thumbs down no"],["👌","окей ok"],["✌️","победа victory"],["🤞","удачи пальцы luck"],["🤝","рукопожатие договор handshake"],["👏","аплодисменты браво clap"],["🙌","ура руки hooray"],["🙏","спасибо пожалуйста молитва thanks please pray"],["💪","сила strong"],["👋","привет пока hello bye wave"],["👀","глаза смотрю eyes"],["✍️","пишу writing"],["☝️","внимание up"],["👉","указатель right"],["👇","вниз down"],["🫶","сердце руки heart hands"]]],["hearts",[["❤️","сердце любовь heart love"],["🧡","сердце orange heart"],["💛","сердце yellow heart"],["💚","сердце green heart"],["💙","сердце blue heart"],["💜","сердце purple heart"],["🖤","сердце black heart"],["💔","разбитое сердце broken"],["💖","сердце sparkle"],["✨","блеск sparkles"],["🌟","звезда star"],["⭐","звезда star"],["🔥","огонь fire"],["🎉","праздник ура tada party"],["🎊","праздник confetti"],["🎁","подарок gift"],["🎂","торт день рождения birthday cake"],["🌹","роза rose"],["💐","цветы букет flowers"],["🌸","цветок blossom"],["☀️","солнце sun"],["🌈","радуга rainbow"],["❄️","снег snow"],["🎄","ёлка новый год christmas"]]],["work",[["✅","готово да галочка done check"],["☑️","галочка check"],["❌","нет крест cross no"],["❗","важно внимание important"],["❓","вопрос question"],["⚠️","внимание осторожно warning"],["⏰","время будильник clock"],["⏳","ждём песок hourglass"],["📅","дата календарь calendar"],["📌","закреплено pin"],["📎","скрепка вложение paperclip"],["📝","заметка memo"],["📄","документ document"],["📦","посылка коробка package"],["🚚","доставка грузовик delivery"],["🛒","корзина заказ cart"],["🧾","чек receipt"],["💳","карта оплата card"],["💰","деньги money"],["💸","деньги возврат money"],["🏷️","цена ярлык price"],["🔧","ремонт ключ repair wrench"],["🔨","молоток hammer"],["⚙️","настройки settings"],["🔍","поиск search"],["🔗","ссылка link"],["📞","телефон звонок phone call"],["📱","телефон mobile"],["💻","компьютер laptop"],["✉️","письмо почта mail"],["📷","фото camera"],["🎥","видео video"],["🔔","уведомление bell"],["🔒","замок lock"],["🔑","ключ key"],["🏠","дом home"],["🏢","офис office"],["📍","место адрес place address"],["🗺️","карта map"],["✈️","самолёт plane"],["🚗","машина car"],["☕","кофе coffee"],["🍕","пицца pizza"],["🆗","ok"],["🆕","новое new"],["🔝","топ top"],["💡","идея idea"],["📈","рост chart"],["🤖","бот robot"]]]]});function jU(e){let t=e.trim().toLocaleLowerCase();if(!t)return[...wv().length?[["recent",wv().map(s=>[s,""])]]:[],...yv];let n=yv.flatMap(([,s])=>s).filter(([,s])=>s.split(" ").some(a=>a.startsWith(t)));return n.length?[["",n]]:[]}function $E({pick:e}){let t=vt(mE),n=O(null),[s,a]=g(""),[i,l]=g(0);Oe(),j(()=>n.current.focus({preventScroll:!0}),[]);let c=jU(s),u=c.flatMap(([,f])=>f);E(()=>t.current.querySelector(".emo.on")?.scrollIntoView({block:"nearest"}),[i]);let m=f=>{WU(f),mE(),e(f)},p=f=>{let $={ArrowRight:1,ArrowLeft:-1,ArrowDown:pE,ArrowUp:-pE}[f.key];$&&(s===""||f.key==="ArrowDown"||f.key==="ArrowUp")&&(f.preventDefault(),l(Math.max(0,Math.min(u.length-1,i+$)))),f.key==="Enter"&&(f.preventDefault(),f.stopPropagation(),u[i]&&m(u[i][0]))},h=-1;return r`<div class="menu pop popemoji" role="dialog" aria-label=${o("Emoji")} ref=${t} onKeyDown=${tn}>
<div class="gfind">
<${d} name="search" size="m" />
<input class="palq" ref=${n} role="combobox" aria-expanded="true" aria-controls="emojis"
aria-autocomplete="list" aria-activedescendant=${u.length?"emo"+i:null}
aria-label=${o("Find an emoji")} placeholder=${o("For example: thanks")} value=${s}
onInput=${f=>{a(f.target.value),l(0)}} onKeyDown=${p} />
</div>
<div class="emojis" id="emojis" role="listbox" aria-label=${o("Emoji")}>
${c.map(([f,$])=>r`
${f&&r`<div class="mh" role="presentation">${FU[f]()}</div>`}
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
</div>`}var dE,BU,pE,FU,wv,WU,mE,fE,hE=b(()=>{R();C();ie();uE();v();So();A();Ae();dE="okno.emoji",BU=16,pE=8,FU={recent:()=>o("Recent"),faces:()=>o("Smileys"),hands:()=>o("Gestures"),hearts:()=>o("Hearts and holidays"),work:()=>o("Work")},wv=()=>{try{return JSON.parse(localStorage.getItem(dE))??[]}catch{return[]}},WU=e=>localStorage.setItem(dE,JSON.stringify([e,...wv().filter(t=>t!==e)].slice(0,BU))),mE=()=>{y.value=null},fE=()=>r`<button type="button" class="ib small" id="emoji" aria-label=${o("Emoji")}
title=${`${o("Emoji")}  ${pt} ;`} aria-haspopup="dialog" aria-expanded=${String(y.value==="emoji")}
onClick=${()=>{y.value=y.value==="emoji"?null:"emoji"}}>
<${d} name="smile" size="m" />
</button>`});function bE(e){if(e.size>gE){V(w("At most {n} message in one task","At most {n} messages in one task",gE));return}on.value=e}function e$(e){if(!ga(e))return;let t=new Map(on.peek());t.delete(e.no)||t.set(e.no,e),bE(t),Kl=e.no,np=on.peek()}function xv(e,t,n=t){Kl===null&&(Kl=n,np=new Map);let[s,a]=[Math.min(Kl,t),Math.max(Kl,t)],i=e.filter(l=>l.no>=s&&l.no<=a&&ga(l));bE(new Map([...np,...i.map(l=>[l.no,l])]))}function yi(){Kl=null,np=new Map,on.peek().size&&(on.value=np)}function kE(e,t,n,s){let a=on.peek().size>0,i=!a&&n.target.closest("a[href], button, audio, video");return!t||!ga(t)||!(n.shiftKey||a)||i||String(getSelection())?!1:(n.shiftKey?xv(e,t.no,s??t.no):e$(t),_l(),!0)}function qU(e){e.key!=="Escape"||e.defaultPrevented||!on.peek().size||y.peek()||rr(e.target)||(e.preventDefault(),e.stopPropagation(),yi())}var gE,on,Kl,np,ga,Ul,op=b(()=>{oe();ie();ra();v();ge();gE=50,on=T(new Map),Kl=null,np=new Map,ga=e=>e.kind!=="system"&&e.content!=="service"&&e.delivery?.state!=="cancelled"&&!e.deleted_at,Ul=()=>[...on.peek().values()].sort((e,t)=>e.no-t.no);document.addEventListener("keydown",qU,{capture:!0})});function vE(e,t){Sv.value={...e,open:t},y.value="closetasks"}function mn(e={}){_v.value=e,y.value="newtask"}function hr(e={}){Tv.value=e,y.value="taskrepeat"}var Hl,sp,_v,Sv,Tv,Cn=b(()=>{oe();I();ie();Hl=Pn("taskstatus"),sp=Pn("tasktype"),_v=T({}),Sv=T(null);Tv=T({})});function yE(e){let t=e.map(([s,a])=>[s,(a??"").trim()]).filter(([,s])=>s),n=new Set(t.map(([s])=>s)).size>1;return t.map(([s,a])=>n&&s?`${s}: ${a}`:a).join(`

`)}function Yl(e){let t=e.trimStart().split(`
`,1)[0].slice(0,400).replaceAll(/\s+/g," ").trim(),n=t.length;for(let i=0;i<t.length;i+=1)if(".!?…".includes(t[i])&&(i+1===t.length||t[i+1]===" ")){n=t[i]==="?"?i+1:i;break}let s=t.slice(0,n);if(s.length<=80)return s;let a=s.lastIndexOf(" ",80);return`${s.slice(0,a>80/2?a:80)}…`}var Cv=b(()=>{});function HU(e,t){return e==="priority"?_E[t]:t==="none"&&!["status","client"].includes(e)?"none":t==="me"&&e==="assignee"?"me":/^[1-9]\d{0,14}$/.test(t)?Number(t):void 0}function Ev(e){let t=new URLSearchParams(e),n=a=>[...new Set((t.get(a)??"").split(".").map(i=>HU(a,i)))].filter(i=>i!==void 0).slice(0,UU),s=t.get("due")??"";return{...Object.fromEntries(wi.map(a=>[a,n(a)])),due:Ov.includes(s)||xE.test(s)&&s!=="_"?s:null,q:(t.get("q")??"").slice(0,200)}}function t$(e){let t=wi.filter(n=>e[n].length).map(n=>[n,e[n].map(s=>n==="priority"?KU[s]:s).join(".")]);return Object.fromEntries([...t,...e.due?[["due",e.due]]:[],...e.q?[["q",e.q]]:[]])}function YU(e,t){let n=xE.exec(e??"");if(n)return{...n[1]&&{from:wE(n[1],0)},...n[2]&&{before:wE(n[2],1)}};let s=new Date(t).getDay(),a=s===0?1:8-s;return{late:()=>({before:t+1}),today:()=>({from:fe(t,0,0),before:fe(t,1,0)}),tomorrow:()=>({from:fe(t,1,0),before:fe(t,2,0)}),week:()=>({from:fe(t,0,0),before:fe(t,a,0)}),nextweek:()=>({from:fe(t,a,0),before:fe(t,a+7,0)}),later:()=>({from:fe(t,a+7,0)}),none:()=>({none:!0})}[e]()}function TE(e,{me:t,now:n}){let s=u=>u==="none"?0:u==="me"?t:u,a=wi.filter(u=>e[u].length).map(u=>[VU[u],e[u].map(s).join(",")]),{from:i,before:l,none:c}=e.due?YU(e.due,n):{};return i!==void 0&&a.push(["due_from",String(i)]),l!==void 0&&a.push(["due_before",String(l)]),c&&a.push(["no_due","true"]),e.q.trim()&&a.push(["q",e.q]),Object.fromEntries(a)}function CE(e,t,n,s){let a=n.due&&n.due!=="none"?fe(s,0,0):"";return[e,t,new URLSearchParams(t$(n)),a].join(":")}var wi,Ov,xE,_E,KU,UU,Vl,Gl,xi,ws,SE,wE,VU,ba=b(()=>{Ao();wi=["status","type","assignee","team","tag","priority","client"],Ov=["late","today","tomorrow","week","nextweek","later","none"],xE=/^(\d{4}-\d\d-\d\d)?_(\d{4}-\d\d-\d\d)?$/,_E={high:1,medium:0,low:-1},KU=Object.fromEntries(Object.entries(_E).map(([e,t])=>[t,e])),UU=20;Vl=Ev(""),Gl=(e,t,n)=>({...e,[t]:e[t].includes(n)?e[t].filter(s=>s!==n):[...e[t],n]}),xi=e=>e.due!==null||wi.some(t=>e[t].length>0),ws=e=>xi(e)||e.q.trim()!=="",SE=e=>wi.reduce((t,n)=>t+e[n].length,0)+(e.due===null?0:1),wE=(e,t)=>{let[n,s,a]=e.split("-").map(Number);return new Date(n,s-1,a+t).getTime()};VU={status:"status_id",type:"type_id",assignee:"assignee_id",team:"team_id",tag:"tag_id",priority:"priority",client:"contact_id"}});function Nv(e,t,{me:n,now:s}){return e==="done"?!Vt(t):Vt(t)?e==="late"?s$(t,s):Av(e,t,n):!1}function Av(e,t,n){if(e==="mine")return t.assignee_id===n;if(e==="unassigned")return t.assignee_id===null;let s=/^team-(\d+)$/.exec(e);return s?t.team_id===Number(s[1]):!0}function o$(e,t){for(let n=0;n<e.length;n+=1){if(e[n]<t[n])return-1;if(e[n]>t[n])return 1}return 0}function Pv(e,t){if(e===null)return"none";if(e<=t)return"late";if(e<fe(t,1,0))return"today";if(e<fe(t,2,0))return"tomorrow";let n=new Date(t).getDay(),s=n===ZU?1:8-n;return e<fe(t,s,0)?"week":e<fe(t,s+7,0)?"nextweek":"later"}function EE(e,t,n,s){return n==="status"?`status-${e.status_id}`:n==="assignee"?`person-${e.assignee_id}`:n==="priority"?`priority-${e.priority}`:n==="due"&&t!=="done"?Pv(e.due_at,s):null}function NE(e,t,n,{me:s,now:a,facts:i,edge:l=null,known:c=new Set,held:u=null}){let m=[];for(let p of Object.values(e)){if(u?!u.has(p.id):!Nv(t,p,{me:s,now:a}))continue;let h=rp(p,n,i);(l===null||c.has(p.id)||o$(h,l)<=0)&&m.push([h,p.id])}return m.sort((p,h)=>o$(p[0],h[0])).map(([,p])=>p)}function AE(e,t,n){if(!n||!e.length)return{ids:t,waiting:0};let s=new Set(e);return{ids:e,waiting:t.filter(a=>!s.has(a)).length}}function PE(e,t){let n=null;for(let s of e)Vt(s)&&s.due_at!==null&&s.due_at>t&&(n===null||s.due_at<n)&&(n=s.due_at);return n}function a$(e){let t=[];return fe(e,0,18)-e>JU/24&&t.push({id:"evening",at:fe(e,0,18)}),t.push({id:"tomorrow",at:fe(e,1,18)},{id:"days3",at:fe(e,3,18)}),t}var OE,ap,Vt,s$,Jl,n$,GU,rp,JU,ZU,qn=b(()=>{ba();Ao();OE=["open","mine","late","unassigned","followed","done"],ap=["due","created","changed","status","assignee","priority"],Vt=e=>e.base!=="done"&&e.base!=="dropped",s$=(e,t)=>Vt(e)&&e.due_at!==null&&e.due_at<=t,Jl=(e,t)=>e==="followed"||ws(t);n$=e=>e.due_at===null?[1,-e.id,0]:[0,e.due_at,e.id],GU={due:n$,created:e=>[-e.id],changed:e=>[-e.changed_at,-e.id],status:(e,{places:t})=>[t[e.status_id]??0,e.status_id,-e.changed_at,-e.id],assignee:(e,{names:t})=>e.assignee_id===null?[1,"",0,...n$(e)]:[0,t[e.assignee_id]??"",e.assignee_id,...n$(e)],priority:e=>[-e.priority,...n$(e)]},rp=(e,t,n)=>GU[t](e,n);JU=24*36e5,ZU=0});var r$,QU,DE,ka,Dv,Mv,ns,Kn,Rv,gr,br,ME,Mo,oo,Lv,i$,hn=b(()=>{v();hl();Cn();r$={new:()=>o("New (task)"),active:()=>o("In progress"),waiting:()=>o("Waiting (task)"),asking:()=>o("Client confirmation"),done:()=>o("Done (status)"),dropped:()=>o("Closed unresolved")},QU={support:()=>o("Help and support"),paid:()=>o("Paid service"),warranty:()=>o("Warranty")},DE=Object.entries(r$),ka=e=>(r$[e]??r$.new)(),Dv=e=>r$[e?.builtin]?.()??"",Mv=e=>QU[e?.builtin]?.()??"",ns=e=>e?.name||Dv(e)||o("Deleted status"),Kn=e=>e?.name||Mv(e)||o("Deleted type"),Rv=e=>Hl.value[e],gr=e=>ns(Rv(e)),br=e=>Kn(sp.value[e]),ME=e=>Object.values(e).filter(t=>!t.removed).sort(Hb),Mo=()=>ME(Hl.value),oo=()=>ME(sp.value),Lv=[[null,()=>o("Not stated")],["incident",()=>o("Incident")],["request",()=>o("Request")]],i$=e=>Lv.find(([t])=>t===e)?.[1]()??""});function Pe(e){let t={"changed-meanwhile":()=>o("A colleague changed this meanwhile. Look at the change and repeat yours."),"cannot-see":()=>o("This colleague has no access to the channel of the task."),"type-gone":()=>o("This type was deleted. Choose another one."),"status-gone":()=>o("This status was deleted. Choose another one."),"title-needed":()=>o("A task needs a title."),"wake-needed":()=>o("Say when the task should come back."),"reason-needed":()=>o("Say why the task is closed without a solution."),"other-channel":()=>o("The messages are of another channel."),"other-dialog":()=>o("The messages are of another conversation."),"in-use":()=>o("Some tasks have this status. Move them to another one first."),"built-in":()=>o("This status is built in and cannot be deleted."),"name-taken":()=>o("Another entry already has this name.")}[e.code];return t?t():F(e)}function xs(e,t,{long:n=!1}={}){if(e===null)return n?o("No due date"):"—";let s=G(e);return e>=fe(t,0,0)&&e<fe(t,1,0)?o("today, {time}",{time:s}):e>=fe(t,1,0)&&e<fe(t,2,0)?o("tomorrow, {time}",{time:s}):e>=fe(t,-1,0)&&e<fe(t,0,0)?o("yesterday, {time}",{time:s}):n?`${Mn(e,t)}, ${s}`:e3(e,t)}function e3(e,t){let n=Math.abs(e-t)>300*XU,s=`${document.documentElement.lang}${n}`;return Iv.has(s)||Iv.set(s,new Intl.DateTimeFormat(document.documentElement.lang==="ru"?"ru-RU":"en-GB",{day:"numeric",month:"short",...n&&{year:"numeric"}})),Iv.get(s).format(e).replace(/\p{L}+\.?/u,a=>a.slice(0,3))}function zE(e,t){let n=e?o("No. {number}",{number:e.number}):o("Task");if(t.add_tags)return o("Tag added: {tag} · {name}",{tag:zv(t.add_tags),name:n});if(t.remove_tags)return o("Tag removed: {tag} · {name}",{tag:zv(t.remove_tags),name:n});let s=["status_id","assignee_id","team_id","due_at","priority","type_id","kind","remind_at"].find(l=>l in t);if(!s)return o("{task}: saved",{task:n});let[a,i]=Bv[s];return o("{task}: {field} → {value}",{task:n,field:a().toLocaleLowerCase(),value:i(t[s])})}var IE,XU,Iv,t3,n3,RE,LE,zv,Bv,Gt=b(()=>{U();ne();v();Se();I();Qe();Ao();hn();IE=e=>e?e.title||o("No. {number}",{number:e.number}):o("Task");XU=24*36e5;Iv=new Map;t3=e=>e===null?o("nobody"):H(e),n3=e=>e===null?o("none"):Ee.value[e]?.name??o("Deleted team"),RE=e=>e===null?o("no due date"):nt(e),LE=e=>e?o("“{text}”",{text:e}):o("none"),zv=e=>e.length?e.map(Bn).join(", "):o("none"),Bv={title:[()=>o("Title"),LE],text:[()=>o("Description"),e=>LE(e.length>80?`${e.slice(0,80)}…`:e)],status_id:[()=>o("Status"),gr],assignee_id:[()=>o("Assignee"),t3],team_id:[()=>o("Team"),n3],due_at:[()=>o("Due"),RE],remind_at:[()=>o("Reminder"),RE],priority:[()=>o("Priority"),Bt],type_id:[()=>o("Type"),e=>e===null?o("none"):br(e)],kind:[()=>o("Kind"),i$],tags:[()=>o("Tags"),zv]}});function _s(e,t){let n={...He.peek()};for(let s of e)(va.get(s.id)??-1)>t||(va.set(s.id,t),n[s.id]=s);He.value=n}function Ss(e){return u$.add(e),()=>u$.delete(e)}async function Zl(e){let{key:t}=e,n=dn.peek()[t],s=n?.stale?null:n;if(!(n?.busy||s?.loaded&&!s.next)){l$(t,{list:e,busy:!0,problem:null});try{let a=await B(`/api/tasks?${ya(e,{limit:s3,...s?.next&&{after:s.next}})}`);_s(a.items,Zt(a.cursor));let[i,l]=[s?.ids??[],s?.held??[]].map(m=>new Set([...m,...a3(a.items)])),c=a.next?a.items.at(-1).id:null,u={other:a.other_layout,unknown:a.unknown,stale:!1};l$(t,{ids:i,held:l,last:c,next:a.next,loaded:!0,busy:!1,...u})}catch(a){if(!(a instanceof q))throw a;l$(t,{busy:!1,problem:a})}}}function jE({view:e,sort:t,filter:n,key:s}){let a=dn.value[s];if(!a?.loaded)return[];let i=a.last===null?null:He.value[a.last],l={me:D.value.id,now:M.value,facts:d$.value,known:a.ids},c=Jl(e,n)?a.held:null;return NE(He.value,e,t,{...l,held:c,edge:i?r3(i,t):null})}function qE(){Object.keys(He.peek()).length<o3||(va.clear(),He.value={},dn.value={})}function i3(e,t){(va.get(e.id)??-1)===t&&(He.value={...He.peek(),[e.id]:e})}async function p$(e,t,{seen:n=null}={}){let s=He.peek()[e],a=va.get(e)??-1;Fv(e,KE(t,s));try{let i={...t,...n!==null&&{seen:n}},l=await W(`/api/tasks/${e}`,i,{method:"PATCH"});return i3(l.task,a),l}catch(i){if(!(i instanceof q))throw i;return s&&(va.get(e)??-1)===a&&Fv(e,s),ee(Pe(i)),null}}function KE({add_tags:e=[],remove_tags:t=[],...n},s){let a=n.status_id&&Hl.peek()[n.status_id],l=(s?.tags??[]).filter(c=>!t.includes(gt.peek()[c]?.merged_into??c));return{...n,...a&&{base:a.base},...(e.length>0||t.length>0)&&{tags:[...l,...e.filter(c=>!l.includes(c))]}}}function kr(e,t){let n=He.peek()[e];if(n&&Object.keys(t).every(i=>n[i]===t[i]))return null;let s=p$(e,t),a=V(zE(n,t),{icon:"circle-check-big",undo:async()=>{let i=await s;!i||!Object.keys(i.was).length||(i.last_open_of_dialog&&JE(i.task),await p$(e,ZE(i.was,t)))}});return s.then(i=>{i?i.last_open_of_dialog&&GE(i.task,i.silent):qr(a)}),s}function Xl(e,t=!Mt.peek().has(e)){let n=new Set(Mt.peek());t?n.add(e):n.delete(e),Mt.value=n,Ql.value=[]}function _i(){Mt.value=new Set,Ql.value=[]}async function FE(e){ip.value=!0;try{return await W("/api/tasks/bulk",{steps:e})}catch(t){if(!(t instanceof q))throw t;return ee(Pe(t)),null}finally{ip.value=!1}}async function ec(e,t=null,{stay:n=!1,words:s=null}={}){let a=[...Mt.peek()].slice(0,c3);if(!a.length)return;if(t===null)for(let p of a)Fv(p,KE(e,He.peek()[p]));let i=await FE([{ids:a,change:e,removed:t}]);if(!i){m$(a);return}if(i.failed.length&&m$(i.failed.map(p=>p.id)),Ql.value=i.failed,n||(Mt.value=new Set(i.failed.map(p=>p.id))),!i.done.length)return;let l=i.done.length,c=t?w("{n} task deleted","{n} tasks deleted",l):w("{n} task changed","{n} tasks changed",l),u=i.undo.map(p=>({ids:p.ids,removed:p.removed,change:p.removed===null?ZE(p.change,e):{}})),m=i.last_open.map(({id:p,silent:h})=>({row:He.peek()[p],silent:h}));for(let{row:p,silent:h}of m)GE(p,h);V(s?.(l)??c,{icon:"circle-check-big",undo:()=>{for(let{row:p}of m)JE(p);u.length&&FE(u)}})}async function m$(e){for(let t of e)try{let n=await B(`/api/tasks/${t}`);_s([n.task],Zt(n.cursor))}catch{}}async function QE(e){let t=He.peek()[e];try{return await W(`/api/tasks/${e}/removed`,{removed:!0}),V(o("Task deleted: {task}",{task:IE(t)}),{icon:"trash-2",undo:()=>W(`/api/tasks/${e}/removed`,{removed:!1}).catch(n=>ee(F(n)))}),!0}catch(n){return ee(Pe(n)),!1}}var o3,s3,He,c$,dn,va,Ft,d$,u$,BE,l$,ya,a3,WE,r3,Fv,UE,HE,YE,VE,GE,JE,l3,ZE,Mt,Ql,ip,c3,Wt=b(()=>{oe();U();ke();v();Qt();I();lt();ge();ba();qn();Cn();Gt();o3=3e3,s3=50,He=T({}),c$=T(new Set),dn=T({}),va=new Map,Ft=e=>He.value[e],d$=ye(()=>({places:Object.fromEntries(Object.values(Hl.value).map(e=>[e.id,e.place])),names:Object.fromEntries(Object.values(_e.value).map(e=>[e.id,e.name.toLowerCase()]))}));u$=new Set;rn(e=>{let t=e.filter(a=>a.k==="task"||a.k==="gone"&&a.of==="task");if(!t.length)return;let n={...He.peek()},s=new Set(c$.peek());for(let a of t)(va.get(a.id)??-1)>a.rev||(va.set(a.id,a.rev),a.k==="gone"?(n[a.id]&&s.add(a.id),delete n[a.id]):(s.delete(a.id),n[a.id]=a.row));He.value=n,c$.value=s;for(let a of u$)a(t.map(i=>i.id))});Qi((e,{entered:t})=>{va.clear(),dn.value={},t&&(He.value={});for(let n of u$)n(null)});Qn(()=>{for(let e of Object.values(dn.peek()))e.problem&&Zl(e.list)});BE=0;we(()=>{let e=PE(Object.values(He.value),M.value);clearTimeout(BE),e!==null&&(BE=setTimeout(Qr,Math.min(Math.max(0,e-Date.now()),2147483647)))});l$=(e,t)=>{dn.value={...dn.peek(),[e]:{...dn.peek()[e],...t}}},ya=({view:e,sort:t,filter:n},s={})=>String(new URLSearchParams({view:e,sort:t,...TE(n,{me:D.peek().id,now:Date.now()}),...s})),a3=e=>e.map(t=>t.id),WE=({key:e})=>dn.peek()[e]&&l$(e,{stale:!0});r3=(e,t)=>sn(()=>rp(e,t,d$.value));Fv=(e,t)=>{let n=He.peek()[e];n&&(He.value={...He.peek(),[e]:{...n,...t}})};UE=new Set,HE=new Set,YE=e=>{UE.add(e)},VE=e=>{HE.add(e)},GE=(e,t)=>e&&UE.forEach(n=>n(e,t)),JE=e=>e&&HE.forEach(t=>t(e));l3=["status_id","wake_at","wake_reason","close_reason"],ZE=(e,t)=>({...Object.fromEntries(Object.entries(e).filter(([n])=>n in t||"status_id"in t&&l3.includes(n))),...t.add_tags&&{remove_tags:t.add_tags},...t.remove_tags&&{add_tags:t.remove_tags}}),Mt=T(new Set),Ql=T([]),ip=T(!1);c3=200});async function cp(e){let{view:t,filter:n,key:s}=e;try{let a=ya({view:t==="open"?"all":t,sort:"due",filter:n}),i=await B(`/api/tasks/board?${a}`);for(let c of i.columns)_s(c.items,Zt(i.cursor));let l=new Set(i.columns.flatMap(c=>c.items.map(u=>u.id)));XE(s,{columns:i.columns,ids:l,problem:null,other:i.other_layout,unknown:i.unknown})}catch(a){if(!(a instanceof q))throw a;XE(s,{problem:a})}}function eN(e){lp=e,cp(e);let t=0,n=Ss(()=>{clearTimeout(t),t=setTimeout(()=>cp(e),p3)});return()=>{lp?.key===e.key&&(lp=null),clearTimeout(t),n()}}function tN(e,{view:t,filter:n,key:s}){let a=m3.has(e.base),i={me:D.value.id,now:M.value},l=Jl(t,n)?tc.value[s]?.ids:null,c=l?m=>l.has(m.id):m=>a?Av(t,m,i.me):Nv(t,m,i),u=Object.values(He.value).filter(m=>m.status_id===e.id&&c(m)).map(m=>[rp(m,a?"changed":"due",d$.value),m.id]).sort((m,p)=>o$(m[0],p[0])).map(([,m])=>m);return a?u.slice(0,u3):u}var u3,p3,tc,XE,lp,m3,nN=b(()=>{oe();U();ke();Qt();I();lt();qn();Wt();u3=20,p3=500,tc=T({}),XE=(e,t)=>{tc.value={...tc.peek(),[e]:{...tc.peek()[e],...t}}};lp=null;Qn(()=>{lp&&cp(lp)});m3=new Set(["done","dropped"])});function Ro(){let e=N.value.tasksQuery;return f$.has(e)||(f$.clear(),f$.set(e,Ev(e))),f$.get(e)}function Ts(){let[e,t,n]=[vr(),pp(),Ro()];return{view:e,sort:t,filter:n,key:CE(e,t,n,M.value)}}function _t({layout:e=null,view:t=void 0,task:n=void 0,filter:s=void 0}={}){let a=mp(),i={task:n===void 0?a.task:n,view:t===void 0?a.view:t==="open"?null:t,sort:t===void 0?a.sort:null,filter:s===void 0?a.filter:t$(s)},l=e??(N.value.layout==="board"?"board":"list");return Fo(l,i)}var $$,up,oN,vr,pp,f$,mp,os,fo=b(()=>{v();ke();J();ba();qn();$$={due:()=>o("By due date"),created:()=>o("Newest first (tasks)"),changed:()=>o("Recently changed"),status:()=>o("By status"),assignee:()=>o("By assignee"),priority:()=>o("By priority")},up=e=>e==="done"?"changed":"due",oN=e=>OE.includes(e)||/^team-\d+$/.test(e??""),vr=()=>oN(N.value.tasksView)?N.value.tasksView:"open",pp=()=>ap.includes(N.value.tasksSort)?N.value.tasksSort:up(vr()),f$=new Map;mp=()=>({task:N.value.task,view:oN(N.value.tasksView)&&N.value.tasksView!=="open"?N.value.tasksView:null,sort:ap.includes(N.value.tasksSort)?N.value.tasksSort:null,filter:t$(Ro())});os=e=>L(_t({filter:e}),{replace:!0})});function dp(e,t){return!Vt(e)||e.due_at===null?"due":s$(e,t)?"due bad":Pv(e.due_at,t)==="today"?"due warn":"due"}function g$({task:e,short:t=!0}){if(e.assignee_id!==null){let s=H(e.assignee_id);return r`<span class="hrow">
<${te} name=${s} size="sm" />
<span class="cut">${t?qa(s):s}</span>
</span>`}let n=d3(e);return r`<span class="hrow dim">
${n?r`<span class="teamic"><${d} name="users-round" size="m" /></span>`:r`<${Ka} size="sm" />`}
<span class="cut">${n?n.name:o("unassigned (task)")}</span>
</span>`}var sN,Un,h$,Cs,d3,b$,yr,Lo=b(()=>{C();ke();ne();v();Se();I();A();hn();qn();Gt();sN={active:50,waiting:25,asking:75},Un=({base:e})=>r`<svg class=${`ring ${e}`} viewBox="0 0 12 12" aria-hidden="true">
${e==="done"||e==="dropped"?r`
<circle class="full" cx="6" cy="6" r="6" />
<path class="tk" d=${e==="done"?"M3.4 6.2l1.8 1.8 3.4-3.8":"M4 4l4 4M8 4l-4 4"} />
`:r`
<circle class="bg" cx="6" cy="6" r="5" />
${sN[e]&&r`<circle class="fg" cx="6" cy="6" r="2.1" pathLength="100" stroke-width="4"
stroke-dasharray=${`${sN[e]} 100`} transform="rotate(-90 6 6)" />`}
`}
</svg>`,h$=({task:e})=>r`<span class="st">
<${Un} base=${e.base} />
<span class="cut">${e.status_id?gr(e.status_id):ka(e.base)}</span>
</span>`;Cs=({task:e,long:t=!1})=>r`<span class=${dp(e,M.value)} title=${e.due_at?We(e.due_at):null}>
${s$(e,M.value)&&r`<span class="vh">${o("overdue")} </span>`}
${xs(e.due_at,M.value,{long:t})}
</span>`,d3=e=>{let t=Ee.value[e.team_id];return t&&!t.removed?t:null};b$=({task:e})=>e.client?r`
${e.client.kind&&r`<${Ce} kind=${e.client.kind} named />`}
<span class="cut">${e.client.name}</span>
`:r`<${d} name="link-2-off" size="s" /><span class="cut">${o("no conversation")}</span>`,yr=({task:e})=>e.news>0&&Vt(e)&&r`<span class="tag h5 newsmark" title=${o("The client wrote since")}>${o("new (mark)")}</span>`});function aN(e){let t=(e===null?[...Mt.value]:[e]).map(Ft).filter(Boolean),n={};for(let s of t)for(let a of Et(s.tags))n[a.id]=(n[a.id]??0)+1;return Object.fromEntries(Object.entries(n).map(([s,a])=>[s,a===t.length?"all":"some"]))}function k$(e,t,n){return Et(Ft(e)?.tags).some(a=>a.id===t)===n?null:kr(e,rN(t,n))}var rN,f3,iN,Wv=b(()=>{v();Qe();Wt();rN=(e,t)=>t?{add_tags:[e]}:{remove_tags:[e]};f3=(e,t)=>n=>t?w("{n} task tagged: {tag}","{n} tasks tagged: {tag}",n,{tag:e}):w("Tag {tag} removed from {n} task","Tag {tag} removed from {n} tasks",n,{tag:e}),iN=(e,t)=>ec(rN(e,t),null,{stay:!0,words:f3(Bn(e),t)})});var cN={};ve(cN,{FieldPopover:()=>$3,POP:()=>fp,isOpenField:()=>so,openField:()=>fn});function fn(e,t,n,s=null){let a=y.peek()===fp&&wa.peek()?.field===e&&wa.peek()?.id===t;wa.value={field:e,id:t,step:s,box:n?.getBoundingClientRect()??null},y.value=a?null:fp}function $3(){return y.value!==fp||!wa.value?null:r`<${h3} key=${`${wa.value.field}${wa.value.id}`} ...${wa.value} />`}function h3({field:e,id:t,box:n,step:s}){let a=O(null),[i,l]=g(s);Oe(),j(()=>{let m=a.current.firstElementChild;if(!m||matchMedia("(max-width: 719px)").matches)return;let{width:p,height:h}=m.getBoundingClientRect(),f=n??{left:innerWidth/2-p/2,top:innerHeight/3,bottom:innerHeight/3},$=f.bottom+4+h+8<=innerHeight;m.style.setProperty("left",`${Math.max(8,Math.min(f.left,innerWidth-p-8))}px`),m.style.setProperty("top",`${$?f.bottom+4:Math.max(8,Math.min(f.top,innerHeight)-h-4)}px`)},[i]);let c=m=>{t===null?ec(m):kr(t,m)},u=t===null?null:Ft(t);return r`<div class="taskpop" ref=${a}>
${{status:()=>i?r`<${k3} key=${i.id} status=${i} pick=${c} />`:r`<${b3} task=${u} pick=${c} onStep=${l} />`,assignee:()=>r`<${tv} onPick=${m=>c(g3(m))} />`,due:()=>r`<${w3} task=${u} pick=${c} />`,priority:()=>r`<${x3} task=${u} pick=${c} />`,type:()=>r`<${_3} task=${u} pick=${c} />`,kind:()=>r`<${S3} task=${u} pick=${c} />`,tags:()=>r`<${Nl} states=${aN(t)} place="poptask"
onSet=${(m,p)=>t===null?iN(m,p):k$(t,m,p)} />`}[e]()}
</div>`}function b3({task:e,pick:t,onStep:n}){return r`<${Re} label=${o("Status")} place="poptask">
${Mo().map(s=>r`<button type="button" class="mi" role="menuitemradio" tabindex="-1" key=${s.id}
aria-checked=${String(e?.status_id===s.id)} onClick=${()=>{if(lN.has(s.base)){n(s);return}Si(),t({status_id:s.id})}}>
<span class="st"><${Un} base=${s.base} /></span>
<span class="cut">${ns(s)}${lN.has(s.base)&&"…"}</span>
</button>`)}
<//>`}function v3({status:e,pick:t}){let[n,s]=g("");return r`<${di} label=${ns(e)} title=${o("Back to work")} usual=${a=>Fu(a,10)}
place="poptask" deed=${o("Wait")} onShut=${Si}
onPick=${a=>t({status_id:e.id,wake_at:a,wake_reason:n.trim()})}>
<input class="input" aria-label=${o("Waiting reason (optional)")} placeholder=${o("What is it waiting for?")}
maxlength="500" value=${n} onInput=${a=>s(a.currentTarget.value)} />
<//>`}function y3({status:e,pick:t}){let[n,s]=g(""),a=vt(Si),i=O(null);j(()=>i.current.focus({preventScroll:!0}),[]);let l=c=>{if(c.preventDefault(),!n.trim()){i.current.focus();return}Si(),t({status_id:e.id,close_reason:n.trim()})};return r`<form class="menu pop poptask dropform" role="dialog" aria-label=${ns(e)} ref=${a}
onSubmit=${l}>
<label class="lab" for="tkdrop">${o("Why is it closed without a solution?")}</label>
<input class="input" id="tkdrop" ref=${i} maxlength="500" required value=${n}
onInput=${c=>s(c.currentTarget.value)} />
<button type="submit" class="btn primary">${o("Close the task")}<kbd class="only-wide">Enter</kbd></button>
</form>`}function w3({task:e,pick:t}){let n=e?.due_at??null;return r`<${di} label=${o("Due")} title=${o("Due")} usual=${a$}
given=${n!==null&&n>Date.now()?n:null} hour="18:00" deed=${o("Set")} place="poptask"
onShut=${Si} onPick=${s=>t({due_at:s})}>
${(n!==null||!e)&&r`<button type="button" class="btn quiet" onClick=${()=>{Si(),t({due_at:null})}}>${o("No due date")}</button>`}
<//>`}var fp,wa,so,Si,g3,lN,k3,jv,x3,_3,S3,Os=b(()=>{oe();R();C();v();nv();tf();A();wn();Ae();ie();un();Qe();gf();Ao();hn();qn();Lo();Wt();Wv();fp="taskpop",wa=T(null);so=(e,t)=>y.value===fp&&wa.value?.field===e&&wa.value?.id===t,Si=()=>{y.value=null};g3=({person:e,team:t})=>t!==void 0?{team_id:t,assignee_id:null}:e===null?{assignee_id:null}:{assignee_id:e},lN=new Set(["waiting","dropped"]);k3=({status:e,pick:t})=>e.base==="waiting"?r`<${v3} status=${e} pick=${t} />`:r`<${y3} status=${e} pick=${t} />`;jv=({label:e,options:t,value:n,onPick:s})=>r`<${Re} label=${e} place="poptask">
${t.map(([a,i,l])=>r`<button type="button" class="mi" role="menuitemradio" tabindex="-1" key=${a}
aria-checked=${String(a===n)} onClick=${()=>{Si(),s(a)}}>
${l??r`<${d} name=${a===n?"check":"circle-dot"} size="m" />`}
<span class="cut">${i}</span>
</button>`)}
<//>`,x3=({task:e,pick:t})=>r`<${jv} label=${o("Priority")} value=${e?.priority}
options=${zt.map(([n,s])=>[n,s(),r`<${ni} priority=${n} />`])}
onPick=${n=>t({priority:n})} />`,_3=({task:e,pick:t})=>r`<${jv} label=${o("Type")} value=${e?.type_id}
options=${[[null,o("none")],...oo().map(n=>[n.id,Kn(n)])]}
onPick=${n=>t({type_id:n})} />`,S3=({task:e,pick:t})=>r`<${jv} label=${o("Kind")} value=${e?.kind} options=${Lv.map(([n,s])=>[n,s()])}
onPick=${n=>t({kind:n})} />`});function uN(){let e=Mt.value.size;return e?r`<div class="taskbulk" role="toolbar" aria-label=${o("Actions on the selected tasks")}>
${Ql.value.length>0&&r`<p class="bulkerr t13" role="alert">
<${d} name="circle-alert" size="m" />
<span class="grow">
${o("Not changed:")}
${Ql.value.map(({id:t,code:n})=>o("No. {number}, {why}",{number:Ft(t)?.number??"?",why:(C3[n]??(()=>n))()})).join("; ")}
</span>
</p>`}
<div class="bulk2">
<b class="b6 t13 grow">${w("{n} task selected","{n} tasks selected",e)}</b>
${T3.map(([t,n,s])=>r`<button type="button" class="btn small quiet" key=${t} disabled=${ip.value}
aria-haspopup="true" aria-expanded=${String(so(t,null))} aria-label=${n()}
onClick=${a=>fn(t,null,a.currentTarget)}>
<${d} name=${s} size="m" />
<span class="only-wide">${n()}</span>
</button>`)}
${D.value.role!=="operator"&&r`<button type="button" class="btn small quiet" disabled=${ip.value} aria-label=${o("Delete")}
onClick=${()=>ec({},!0)}>
<${d} name="trash-2" size="m" />
</button>`}
<button type="button" class="ib small" aria-label=${o("Clear the selection")} onClick=${_i}>
<${d} name="x" size="m" />
</button>
</div>
</div>`:null}var T3,C3,pN=b(()=>{C();v();I();A();Os();Wt();T3=[["status",()=>o("Status"),"circle-dot"],["assignee",()=>o("Assign"),"user-round-plus"],["due",()=>o("Due"),"calendar"],["priority",()=>o("Priority"),"arrow-up"],["tags",()=>o("Tags"),"tag"]],C3={"not-found":()=>o("no longer there"),forbidden:()=>o("no permission"),"cannot-see":()=>o("the assignee has no access")}});function fN(e){$p=Jl(e.view,e.filter)?e:null;let t=Ss(n=>qv(n??[]));return()=>{$p?.key===e.key&&($p=null,WE(e)),clearTimeout(v$),nc.clear(),t()}}function qv(e){if($p){for(let t of e)nc.add(t);clearTimeout(v$),v$=setTimeout($N,dN)}}async function $N(){let e=$p,t=[...nc].slice(0,mN);if(!(!e||!t.length)){for(let n of t)nc.delete(n);try{let n=await B(`/api/tasks?${ya(e,{ids:t.join(","),limit:mN})}`);_s(n.items,Zt(n.cursor));let s=dn.peek()[e.key];if(!s?.loaded)return;let a=new Set(s.held);for(let i of t)a.delete(i);for(let i of n.items)a.add(i.id);dn.value={...dn.peek(),[e.key]:{...s,held:a}}}catch(n){if(!(n instanceof q))throw n;for(let s of t)nc.add(s)}nc.size&&(v$=setTimeout($N,dN*10))}}var dN,mN,$p,v$,nc,Kv=b(()=>{U();Qt();qn();Wt();dN=120,mN=100,$p=null,v$=0,nc=new Set});function hN({task:e,left:t,stop:n}){let s={number:e.number};return r`<tr data-task=${e.id} data-left=${t?"":null}
data-picked=${Mt.value.has(e.id)?"":null}
aria-selected=${N.value.task===e.id?"true":null}>
<td class="x-x">
<input class="check" type="checkbox" tabindex="-1" aria-label=${o("Select task {number}",s)}
checked=${Mt.value.has(e.id)} onChange=${()=>Xl(e.id)} />
</td>
<${y$} look="x-pr" task=${e} field="priority" label=${null}><${Ht} priority=${e.priority} /><//>
<td class="x-ti">
<a class="tt cut" href=${_t({task:e.id})} tabindex=${n?0:-1}>
${e.title||o("No. {number}",s)}
</a>
<span class="tsub">
<span class="num">${e.number}</span>
<${b$} task=${e} />
<${yr} task=${e} />
<${O3} task=${e} />
${e.checks.total>0&&r`<${Uv} icon="check" text=${`${e.checks.done}/${e.checks.total}`} />`}
${e.comments>0&&r`<${Uv} icon="message-circle" text=${e.comments} />`}
${e.files>0&&r`<${Uv} icon="paperclip" text=${e.files} />`}
</span>
</td>
<${y$} look="x-st" task=${e} field="status"><${h$} task=${e} /><//>
<${y$} look="x-as" task=${e} field="assignee"><${g$} task=${e} /><//>
<${y$} look="x-dl" task=${e} field="due"><${Cs} task=${e} /><//>
</tr>`}var y$,Uv,O3,gN=b(()=>{C();v();J();A();wn();Qe();fo();Lo();Os();Wt();y$=({look:e,task:t,field:n,label:s,children:a})=>r`<td class=${e}>
<button type="button" class="tcell" tabindex="-1" aria-haspopup="true" aria-label=${s}
aria-expanded=${String(so(n,t.id))}
onClick=${i=>fn(n,t.id,i.currentTarget)}>
${a}
</button>
</td>`,Uv=({icon:e,text:t})=>r`<span class="hrow tight num"><${d} name=${e} size="s" />${t}</span>`,O3=({task:e})=>Et(e.tags).length>0&&r`<button type="button" class="tsubtags" tabindex="-1" aria-haspopup="dialog"
aria-expanded=${String(so("tags",e.id))}
onClick=${t=>fn("tags",e.id,t.currentTarget)}>
<span class="vh">${o("Tags")}: </span><${Ho} ids=${e.tags} most=${2} />
</button>`});function A3(){let e=Object.values(Ee.value).filter(n=>!n.removed&&n.members?.includes(D.value.id)).sort((n,s)=>n.name.localeCompare(s.name)).map(n=>`team-${n.id}`),t=vr();return t.startsWith("team-")&&!e.includes(t)?[...e,t]:e}function Ti(e,t){let n=_$[e]?.[1];return n&&!ws(t.filter)?ze.value.tasks?.[n]??0:Hv.value.key===bN(t)?Hv.value.counts[e]:void 0}async function kN(e){let t=ws(e.filter),n=hp().filter(a=>t?!0:!_$[a]?.[1]&&a!=="done"),s=new URLSearchParams(ya(e));s.delete("view"),s.delete("sort"),s.set("views",n.join(","));try{let a=await B(`/api/tasks/counts?${s}`);Hv.value={key:bN(e),counts:a.counts}}catch(a){if(!(a instanceof q))throw a}}function Yv(){clearTimeout(x$),x$=setTimeout(()=>w$&&kN(w$),E3)}function vN(e){w$=e,clearTimeout(x$),kN(e);let t=Ss(Yv);return()=>{w$=null,clearTimeout(x$),t()}}var E3,_$,N3,oc,hp,Hv,bN,w$,x$,gp=b(()=>{oe();U();v();I();fo();ba();Wt();E3=500,_$={open:[()=>o("Open (tasks)"),"open"],mine:[()=>o("Mine"),"mine"],late:[()=>o("Overdue (tasks)"),"late"],unassigned:[()=>o("Unassigned"),"free"],followed:[()=>o("Following"),null],done:[()=>o("Done (tasks)"),null]},N3=e=>e.startsWith("team-")?Ee.value[Number(e.slice(5))]:null,oc=e=>_$[e]?.[0]()??N3(e)?.name??o("Team");hp=()=>[...Object.keys(_$),...A3()],Hv=T({key:null,counts:{}});bN=({filter:e,key:t})=>ws(e)?t.split(":").slice(2).join(":"):"";w$=null,x$=0});function S$({list:e}){if(ws(e.filter))return r`<${P3} list=${e} />`;let[t,n]=yN[e.view.split("-")[0]]??yN.open;return r`<${se} icon="circle-check-big" title=${t()} text=${n()}>
${e.view==="open"?r`<button type="button" class="btn primary" onClick=${()=>mn()}>
<${d} name="plus" size="m" />
${o("New task")}
</button>`:r`<a class="btn" href=${_t({view:"open"})}>${o("All open tasks")}</a>`}
<//>`}function P3({list:e}){let{view:t,filter:n}=e,s=hp().filter(i=>i!==t&&Ti(i,e)>0),a=n.q.trim()?o("No task in “{view}” matches the search.",{view:oc(t)}):o("No task in “{view}” fits the filter.",{view:oc(t)});return r`<${se} icon="search" title=${o("Nothing found")} text=${a}>
<span class="tkways">
${s.map(i=>r`<a class="btn" key=${i} href=${_t({view:i})}>
${oc(i)} <span class="dim num">${ue(Ti(i,e))}</span>
</a>`)}
${xi(n)&&r`<a class="btn" href=${_t({filter:{...Vl,q:n.q}})}>${o("Clear filter")}</a>`}
${n.q&&r`<a class="btn" href=${_t({filter:{...n,q:""}})}>${o("Clear the search")}</a>`}
</span>
<//>`}var yN,T$,Vv=b(()=>{C();ne();v();A();fo();ba();Cn();gp();yN={open:[()=>o("No tasks"),()=>o("Create one from a message (T) or here (C).")],mine:[()=>o("No tasks for you"),()=>o("Tasks assigned to you stand here.")],late:[()=>o("Nothing is overdue"),()=>""],unassigned:[()=>o("Every task has an assignee"),()=>""],followed:[()=>o("You follow no open task"),()=>o("Follow a task (F) to be told of everything in it.")],done:[()=>o("No finished tasks yet"),()=>""],team:[()=>o("This team has no open tasks"),()=>""]};T$=({page:e})=>r`
${e?.other&&r`<p class="t12 dim tknote" role="status">
${o("Nothing found for “{typed}”. Showing “{read}”, typed in the wrong keyboard layout.",{typed:Ro().q,read:e.other})}
</p>`}
${e?.unknown?.length>0&&r`<p class="t12 dim tknote" role="status">
${o("There is no such tag or priority: {names}.",{names:e.unknown.join(", ")})}
</p>`}
`});function xN(){let e=Ts(),t=dn.value[e.key];E(()=>{(!t?.loaded||t.stale)&&!t?.busy&&!t?.problem&&Zl(e)},[e.key,!!t]),E(()=>fN(e),[e.key]);let n=O(e);t?.loaded&&(n.current=e);let s=!t?.loaded&&!t?.problem&&dn.value[n.current.key]?.loaded,a=n.current.view===e.view&&n.current.sort===e.sort,i=s&&a?n.current:e;return r`
<div class="scroll tlist" role="group" tabindex="0" aria-label=${o("List of tasks")}>
<${T$} page=${t} />
${dn.value[i.key]?.loaded?r`<${M3} key=${i.key} list=${i} page=${dn.value[i.key]} />`:t?.problem?r`<${Jv} problem=${t.problem} again=${()=>Zl(e)} />`:r`<${F3} />`}
</div>
<${uN} />
`}function M3({list:e,page:t}){let{view:n,sort:s}=e,[a,i]=g(!1),l=O(null),c=O({ids:[],groups:{}}),u=jE(e),m=He.value,{ids:p,waiting:h}=AE(c.current.ids,u,a),f=P=>EE(m[P],n,s,M.value),$=p.filter(P=>m[P]),k={};for(let P of $)k[P]=a&&c.current.groups[P]||f(P);c.current={ids:$,groups:k},j(()=>{Gv.value=$});let S=new Set(u),x=P=>()=>i(P||l.current.contains(document.activeElement)||l.current.matches(":hover"));if(!$.length&&!h)return r`<${S$} list=${e} />`;let _=$.length>0&&$.every(P=>Mt.value.has(P));return r`<div ref=${l} onPointerEnter=${x(!0)} onPointerLeave=${()=>{i(l.current.contains(document.activeElement))}} onFocusIn=${x(!0)} onFocusOut=${()=>requestAnimationFrame(()=>l.current&&x(!1)())}>
${h>0&&r`<button type="button" class="taskpill" onClick=${()=>{c.current={ids:[],groups:{}},i(!1)}}>
${w("{n} new task, show","{n} new tasks, show",h)}
</button>`}
<table class="tbl ttbl">
<thead><tr>
<th class="c-x" scope="col">
<input class="check" type="checkbox" aria-label=${o("Select all loaded")} checked=${_}
indeterminate=${!_&&Mt.value.size>0}
onChange=${()=>_?_i():$.forEach(P=>Xl(P,!0))} />
</th>
${D3.map(([P,K,z])=>r`<${L3} key=${P} look=${P} label=${K()} order=${z} />`)}
</tr></thead>
${R3($,k).map(([P,K])=>r`<tbody key=${`${P}-${K[0]}`}>
${P!==null&&r`<${z3} name=${P} count=${K.length}
more=${!!t.next&&K.at(-1)===$.at(-1)} />`}
${K.map(z=>r`<${hN} key=${z} task=${m[z]} left=${!S.has(z)} stop=${z===$[0]} />`)}
</tbody>`)}
</table>
${t.next&&r`<${B3} list=${e} page=${t} />`}
</div>`}function R3(e,t){let n=[];for(let s of e){let a=n.at(-1);a&&a[0]===t[s]?a[1].push(s):n.push([t[s],[s]])}return n}function L3({look:e,label:t,order:n}){let s=pp(),a=n===up(vr())?null:n;return r`<th class=${e} scope="col" aria-sort=${s===n?n==="created"?"descending":"ascending":null}>
<button type="button" title=${o("Sort by this column")} aria-label=${t}
onClick=${()=>L(Fo("list",{...mp(),sort:a}))}>
${e==="c-pr"?r`<${d} name="arrow-up-down" size="s" />`:t}
${s===n&&e!=="c-pr"&&r`<${d} name=${n==="created"?"arrow-down":"arrow-up"} size="s" />`}
</button>
</th>`}function I3(e){if(wN[e])return wN[e]();let[,t,n]=/^(status|person|priority)-(.+)$/.exec(e);return t==="status"?gr(Number(n)):t==="priority"?o("{priority} priority",{priority:Bt(Number(n))}):n==="null"?o("Unassigned"):H(Number(n))}function B3({list:e,page:t}){let n=O(null);return E(()=>{let s=new IntersectionObserver(a=>{a.some(i=>i.isIntersecting)&&Zl(e)},{rootMargin:"600px"});return s.observe(n.current),()=>s.disconnect()},[t.next]),r`<div class="taskmore t13 dim" ref=${n}>
${t.problem?r`<button type="button" class="btn small" onClick=${()=>Zl(e)}>${o("Retry")}</button>`:o("Loading…")}
</div>`}function F3(){return kt(150,!0)&&r`<div class="taskskel" aria-busy="true" aria-label=${o("Loading…")}>
${[60,44,72,52,66,40,58,48].map((t,n)=>r`<div key=${n}><${Ne} width=${t} /></div>`)}
</div>`}var Gv,D3,wN,z3,Jv,C$=b(()=>{oe();R();C();U();ke();v();J();Se();A();Ae();Qe();pN();fo();Kv();hn();qn();gN();Vv();Wt();Gv=T([]),D3=[["c-pr",()=>o("Priority"),"priority"],["c-ti",()=>o("Title"),"created"],["c-st",()=>o("Status"),"status"],["c-as",()=>o("Assignee"),"assignee"],["c-dl",()=>o("Due"),"due"]];wN={late:()=>o("Overdue"),today:()=>o("Today"),tomorrow:()=>o("Tomorrow"),week:()=>o("This week"),nextweek:()=>o("Next week"),later:()=>o("Later"),none:()=>o("No due date")};z3=({name:e,count:t,more:n})=>r`<tr class="grp">
<th colspan="6" scope="rowgroup">${I3(e)}<span>${n?`${t}+`:t}</span></th>
</tr>`;Jv=({problem:e,again:t})=>r`<${se} icon="unplug" title=${o("The tasks could not be loaded")} text=${F(e)}>
<button type="button" class="btn" onClick=${t}>${o("Retry")}</button>
<//>`});function Zv(e,t,n){!t||Ft(e)?.status_id===t.id||(W3.has(t.base)?fn("status",e,n,t):kr(e,{status_id:t.id}))}function _N(e,t,n){let s=Mo(),a=s.findIndex(i=>i.id===Ft(e)?.status_id);a>=0&&Zv(e,s[a+t],n)}var W3,Qv=b(()=>{hn();Os();Wt();W3=new Set(["waiting","dropped"])});function TN(){let e=Ts(),t=tc.value[e.key];if(E(()=>eN(e),[e.key]),!t?.columns)return t?.problem?r`<${Jv} problem=${t.problem} again=${()=>cp(e)} />`:r`<${U3} />`;let n=e.filter.status,s=Mo().filter(i=>!n.length||n.includes(i.id)),a=ws(e.filter)&&t.ids.size===0;return r`
<${T$} page=${t} />
${a?r`<div class="scroll tlist"><${S$} list=${e} /></div>`:r`<div class="board" role="group" tabindex="0" aria-label=${o("Board of tasks")} onKeyDown=${j3}>
${s.map(i=>r`<${q3} key=${i.id} status=${i} list=${e} board=${t} />`)}
</div>`}
`}function j3(e){let t={ArrowLeft:-1,ArrowRight:1}[e.key],n=e.target.closest("li[data-task]");if(!t||!n||e.ctrlKey||e.metaKey||e.shiftKey)return;let s=[...e.currentTarget.querySelectorAll(".col")],a=n.closest(".col"),i=[...a.querySelectorAll("li[data-task]")].indexOf(n);for(let l=s.indexOf(a)+t;s[l];l+=t){let c=s[l].querySelectorAll("a.tcard");if(c.length){e.preventDefault(),c[Math.min(i,c.length-1)].focus();return}}}function q3({status:e,list:t,board:n}){let s=tN(e,t),a=n.columns.find(m=>m.status_id===e.id),i=Math.max(a?.count??0,a?.next?0:s.length),l=ns(e),c=bp.value===e.id&&Ft(Ci.value)?.status_id!==e.id,u=m=>{m.preventDefault();let p=Ci.peek();bp.value=null,Ci.value=null,p!==null&&Zv(p,e,m.currentTarget.querySelector("h2"))};return r`<section class="col" aria-label=${l} data-status=${e.id} data-over=${c?"":null}
onDragOver=${m=>{Ci.peek()!==null&&(m.preventDefault(),bp.value=e.id)}} onDragLeave=${m=>{m.currentTarget.contains(m.relatedTarget)||(bp.value=null)}} onDrop=${u}>
<h2>
<span class="st"><${Un} base=${e.base} /></span>
<span class="cut">${l}</span>
<span class="n">${i>=1e3?"999+":i}</span>
<button type="button" class="ib small" aria-label=${o("New task: {status}",{status:l})}
title=${o("New task: {status}",{status:l})}
disabled=${e.base==="waiting"||e.base==="dropped"}
onClick=${()=>mn({status_id:e.id})}>
<${d} name="plus" size="m" />
</button>
</h2>
<ul tabindex="-1">
${s.map(m=>r`<${K3} key=${m} task=${Ft(m)} />`)}
${a?.next&&r`<li class="t12 dim boardmore">
<a class="link" href=${_t({layout:"list",task:null})}>${o("The others are in the list")}</a>
</li>`}
</ul>
</section>`}function K3({task:e}){let t=e.assignee_id===null?null:H(e.assignee_id);return r`<li data-task=${e.id} draggable="true" data-dragged=${Ci.value===e.id?"":null}
onDragStart=${n=>{n.dataTransfer.effectAllowed="move",n.dataTransfer.setData("text/plain",String(e.number)),Ci.value=e.id}} onDragEnd=${()=>{Ci.value=null,bp.value=null}}>
<a class="card tcard" href=${_t({task:e.id})} draggable="false">
<span class="top">
<span class="num">${o("No. {number}",{number:e.number})}</span>
<${yr} task=${e} />
${e.priority!==0&&r`<${Ht} priority=${e.priority} named />`}
</span>
<span class="ti">${e.title}</span>
${Et(e.tags).length>0&&r`<span class="tctags"><${Ho} ids=${e.tags} /></span>`}
${e.base==="waiting"&&e.wake_at!==null&&r`<span class="waitl">
<${d} name="alarm-clock" size="s" />
<span class="cut">
${o("until {time}",{time:SN(e.wake_at)})}${e.wake_reason&&`, ${e.wake_reason}`}
</span>
</span>`}
<span class="ft">
<${b$} task=${e} />
<span class="hrow end">
${e.due_at!==null&&r`<span class=${dp(e,M.value)}>${SN(e.due_at)}</span>`}
${t?r`<${te} name=${t} size="sm" />`:r`<${Ka} size="sm" />`}
<span class="vh">${t??o("unassigned (task)")}</span>
</span>
</span>
</a>
<button type="button" class="ib tiny tcmove" aria-haspopup="menu" tabindex="-1"
aria-label=${o("Move No. {number} to…",{number:e.number})} title=${o("Move to…")}
aria-expanded=${String(so("status",e.id))}
onClick=${n=>fn("status",e.id,n.currentTarget)}>
<${d} name="ellipsis" size="s" />
</button>
</li>`}function U3(){return kt(150,!0)&&r`<div class="board" aria-busy="true" aria-label=${o("Loading…")}>
${[0,1,2,3].map(t=>r`<section class="col" key=${t}>
${[70,50,60].map(n=>r`<div class="card tcard" key=${n}><${Ne} width=${n} /></div>`)}
</section>`)}
</div>`}var Ci,bp,SN,CN=b(()=>{oe();R();C();ke();ne();v();Se();A();wn();Qe();Ae();nN();fo();ba();C$();Vv();hn();Qv();Lo();Os();Cn();Wt();Gt();Ci=T(null),bp=T(null);SN=e=>{let t=xs(e,M.value);return t===o("today, {time}",{time:G(e)})?G(e):t}});function NN(e){ON.add(e.task.id),sc.value=EN(e.id)}function Y3(e){NN(e);let{id:t,task:n}=e,{title:s}=n;Fn(t,"reply"),_n(t,"reply")||ks(t,"reply",n.base==="dropped"?o("About your request: {title}.",{title:s}):o("Your request is settled: {title}",{title:s})),L(Y("all",t)),requestAnimationFrame(()=>Qo("reply"))}function PN({offer:e,words:t}){return r`<div class="banner aside lasttask" role="status">
<${d} name="circle-check-big" size="m" />
<span class="grow">${t} ${e.silent?V3[e.silent]():o("Tell the client?")}</span>
${!e.silent&&r`<button type="button" class="btn small" onClick=${()=>Y3(e)}>${o("Write to the client")}</button>`}
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${()=>NN(e)}>
<${d} name="x" size="m" />
</button>
</div>`}function DN(){return AN().slice(-H3).map(t=>r`<${PN} key=${t.id} offer=${t}
words=${o("That was the last task of the conversation with {name}.",{name:t.task.client?.name??o("the client")})} />`)}function MN({dialog:e}){let t=AN().find(n=>n.id===e?.id);return t?r`<${PN} offer=${t} words=${o("That was the last task of the conversation.")} />`:null}var H3,sc,ON,EN,AN,V3,Xv=b(()=>{oe();C();v();J();to();Wu();A();qn();Wt();H3=3,sc=T([]),ON=new Set,EN=e=>sc.peek().filter(t=>t.id!==e);YE((e,t)=>{ON.has(e.id)||(sc.value=[...EN(e.dialog_id),{id:e.dialog_id,task:e,silent:t}])});VE(e=>{sc.value=sc.peek().filter(t=>t.task.id!==e.id)});AN=()=>{let e=new Set(Object.values(He.value).flatMap(t=>Vt(t)?[t.dialog_id]:[]));return sc.value.filter(t=>!e.has(t.id))};V3={blocked:()=>o("The client has blocked us and cannot be told."),"channel-removed":()=>o("The channel was disconnected, the client cannot be told.")}});function kp(e){let t=G3.exec(e);if(!t)return null;let n=Number(t[1])*60+Number(t[2]??0);return n<=wr?n:null}function LN(e){if(!e.trim())return[];let t=e.split(/[,;]/).map(n=>n.split(/[-–—]/).map(kp));return t.every(n=>n.length===2&&!n.includes(null))?t:null}function rc(e){let t=[...e].sort((n,s)=>n[0]-s[0]);return t.some(([n,s])=>n>=s)?o("The end must be later than the start."):t.some(([n],s)=>s&&n<t[s-1][1])?o("These hours overlap."):null}function IN(e){if(J3(e))return o("Around the clock");let t=[];for(let n=0;n<7;n+=1){let s=Ns(e.week[n]),a=n;for(;a<6&&Ns(e.week[a+1])===s;)a+=1;let i=n===a?Xn(n):`${Xn(n)}–${Xn(a)}`;s&&t.push(`${i} ${s}`),n=a}return t.join("; ")}function BN(e,t){let n=[];for(let s=e;s<=t&&n.length<400;s=zN(s))n.push(s);return n}function FN(e){let t=[];for(let n of Object.keys(e).sort()){let{name:s,spans:a}=e[n],i=t.at(-1);i&&zN(i.to)===n&&i.name===s&&Ns(i.spans)===Ns(a)?i.to=n:t.push({from:n,to:n,name:s,spans:a})}return t}function WN(e){let t=[...e].sort((s,a)=>a[1]-a[0]-(s[1]-s[0]))[0],n=Math.round((t[0]+t[1]-60)/2/30)*30;return e.flatMap(s=>s===t?[[s[0],n],[n+60,s[1]]]:[s])}function qN(e,t,n,s){let[a,i]=e[t],l=n===0?e[t-1]?.[1]??0:a+O$,c=n===0?i-O$:e[t+1]?.[0]??wr,u=Math.min(c,Math.max(l,Math.round(s/O$)*O$));return e.map((m,p)=>p!==t?m:n===0?[u,i]:[a,u])}var wr,ac,G3,Es,Ns,J3,zN,jN,RN,O$,ey,ty,xr=b(()=>{v();ne();wr=1440,ac=[0,1,2,3,4,5,6],G3=/^\s*(\d{1,2})(?:[:.\s]?([0-5]\d))?\s*$/,Es=e=>`${Math.floor(e/60)}:${String(e%60).padStart(2,"0")}`;Ns=e=>e.map(([t,n])=>`${Es(t)}–${Es(n)}`).join(", ");J3=e=>[...e.week,...Object.values(e.days).map(t=>t.spans)].every(t=>t.length===1&&t[0][0]===0&&t[0][1]===wr);zN=e=>new Date(Date.parse(e)+864e5).toISOString().slice(0,10);jN=e=>e.some(([t,n])=>n-t>=180),RN=15,O$=5;ey=e=>Math.round(e/RN)*RN,ty=({name:e,zone:t,week:n,days:s})=>JSON.stringify([e,t,n,Object.keys(s).sort().map(a=>[a,s[a].spans,s[a].name])])});function E$(e,t){try{let n=new Intl.DateTimeFormat("en-GB",{timeStyle:"short",timeZone:t}).format(e),[s,a]=n.split(":").map(Number);return s*60+a}catch{return null}}var ny,Z3,Q3,ic,X3,KN,lc,cc=b(()=>{ne();C();v();ny={"Europe/Kaliningrad":()=>o("Kaliningrad"),"Europe/Moscow":()=>o("Moscow"),"Europe/Samara":()=>o("Samara"),"Asia/Yekaterinburg":()=>o("Yekaterinburg"),"Asia/Omsk":()=>o("Omsk"),"Asia/Novosibirsk":()=>o("Novosibirsk"),"Asia/Krasnoyarsk":()=>o("Krasnoyarsk"),"Asia/Irkutsk":()=>o("Irkutsk"),"Asia/Yakutsk":()=>o("Yakutsk"),"Asia/Vladivostok":()=>o("Vladivostok"),"Asia/Magadan":()=>o("Magadan"),"Asia/Kamchatka":()=>o("Kamchatka"),"Europe/Minsk":()=>o("Minsk"),"Asia/Almaty":()=>o("Almaty"),"Asia/Tashkent":()=>o("Tashkent"),"Asia/Bishkek":()=>o("Bishkek"),"Asia/Tbilisi":()=>o("Tbilisi"),"Asia/Yerevan":()=>o("Yerevan"),"Asia/Baku":()=>o("Baku")},Z3={Africa:()=>o("Africa"),America:()=>o("America"),Antarctica:()=>o("Antarctica"),Arctic:()=>o("Arctic"),Asia:()=>o("Asia"),Atlantic:()=>o("Atlantic"),Australia:()=>o("Australia"),Europe:()=>o("Europe"),Indian:()=>o("Indian Ocean"),Pacific:()=>o("Pacific")},Q3=e=>e.split("/").slice(1).reverse().join(", ").replaceAll("_"," ")||e,ic=e=>e==="UTC"?e:`${ny[e]?.()??Q3(e)}, ${F0(e)}`;X3=W0(e=>{let t=e.split(" "),n=Object.keys(ny).filter(i=>t.includes(i)),s=t.filter(i=>!ny[i]),a=i=>s.filter(l=>l.startsWith(`${i}/`));return[["",[...n,...s.filter(i=>!i.includes("/"))]],...Object.entries(Z3).map(([i,l])=>[l(),a(i)])].map(([i,l])=>[i,l.map(c=>[c,ic(c)])])}),KN=({members:e,value:t})=>e.map(([n,s])=>r`<option key=${n} value=${n} selected=${n===t}>${s}</option>`),lc=({id:e,zones:t,value:n,invalid:s,onPick:a})=>r`
<select class="sel" id=${e} aria-invalid=${s?"true":null}
onChange=${i=>a(i.currentTarget.value)}>
${!t.includes(n)&&r`<option value=${n} selected>${ic(n)}</option>`}
${X3(t.join(" ")).map(([i,l])=>i?r`<optgroup key=${i} label=${i}><${KN} members=${l} value=${n} /></optgroup>`:r`<${KN} key="near" members=${l} value=${n} />`)}
</select>
`});function nH({every:e,step:t,start:n,days:s}){if(e==="weekdays")return o("on weekdays, Monday to Friday");if(e==="day")return t===1?o("every day"):w("every {n} day","every {n} days",t);if(e==="week"){let l=oy({days:s,start:n}).map(u=>Xn(u).toLocaleLowerCase()).join(", "),c=t===1?o("every week"):w("every {n} week","every {n} weeks",t);return o("{period}: {days}",{period:c,days:l})}let a=Number(n.slice(8)),i=t===1?o("every month"):w("every {n} month","every {n} months",t);return a>eH?o("{period} on day {day}, in shorter months on the last one",{period:i,day:a}):o("{period} on day {day}",{period:i,day:a})}function uc(e){return[o("{period} at {time}",{period:nH(e),time:Es(e.minute)}),e.zone!==vp()&&ic(e.zone),e.until&&o("until {date}",{date:cu(e.until)})].filter(Boolean).join(", ")}function HN(e){return e.active?e.next.length?o("next: {time}",{time:ed(e.next[0],e.zone)}):o("ended, no dates remain"):o("paused")}function ay({assignee_id:e,team_id:t,type_id:n,tags:s}){return[sy(e)&&o("{name} is no longer here: the tasks are created without an assignee.",{name:H(e)}),YN(t)&&o("The team was deleted: the tasks are created without a team."),VN(n)&&o("The type was deleted: the tasks are created without a type."),s.some(GN)&&o("A tag was deleted: the tasks are created without it.")].filter(Boolean)}var vp,eH,tH,oy,sy,YN,VN,GN,JN,ry,UN,ZN,iy,Oi=b(()=>{ne();v();I();Se();xr();cc();Cn();vp=()=>Intl.DateTimeFormat().resolvedOptions().timeZone,eH=28,tH=e=>(new Date(`${e}T00:00Z`).getUTCDay()+6)%7,oy=({days:e,start:t})=>e.length?e:[tH(t)];sy=e=>e!==null&&!_e.value[e]?.active,YN=e=>e!==null&&!Ee.value[e],VN=e=>e!==null&&(sp.value[e]?.removed??!0),GN=e=>!gt.value[e]||gt.value[e].removed&&!gt.value[e].merged_into;JN=({created_by:e,template:t})=>[...sy(e)?[o("{name}, who created it, is no longer here. A supervisor may change it.",{name:H(e)})]:[],...ay(t)],ry=e=>({...e,assignee_id:sy(e.assignee_id)?null:e.assignee_id,team_id:YN(e.team_id)?null:e.team_id,type_id:VN(e.type_id)?null:e.type_id,tags:e.tags.filter(t=>!GN(t))}),UN=(e,t)=>new Intl.DateTimeFormat("en-GB",{timeZone:t,timeZoneName:"longOffset"}).formatToParts(e).find(n=>n.type==="timeZoneName").value,ZN=(e,t,n)=>e!==null&&UN(e,n)!==UN(t,n),iy=(e,{zone:t,minute:n})=>E$(e,t)!==n});function sH(){let e=document.createElement("a");e.href=oH(),e.download="",e.click()}function QN(){let e=y.value==="taskcsv";return r`<span class="menuat">
<button type="button" class="ib" aria-haspopup="menu" aria-expanded=${String(e)}
aria-label=${o("More about the list")} title=${o("More about the list")} onClick=${()=>{y.value=e?null:"taskcsv"}}>
<${d} name="ellipsis" size="m" />
</button>
${e&&r`<${Re} label=${o("More about the list")} place="poprule">
<${Z} icon="download" onPick=${sH}>${o("Download this list as CSV")}<//>
<${Z} icon="table-2" onPick=${()=>{y.value="taskimport"}}>
${o("Create tasks from CSV…")}
<//>
<//>`}
</span>`}var oH,XN=b(()=>{C();v();A();ie();un();fo();Oi();Wt();oH=()=>`/api/tasks/export?${ya(Ts(),{zone:vp()})}`});function cy(e,t){ly.value={...ly.peek(),[e]:t}}function N$(e){let t=ly.value[e]??Object.values(He.value).find(n=>n.client?.id===e)?.client.name;return t===void 0&&aH(e),t??o("Client")}async function aH(e){if(!eA.has(e)){eA.add(e);try{let{contact:t}=await B(`/api/contacts/${e}`);cy(e,t.name)}catch(t){if(!(t instanceof q))throw t}}}var ly,eA,uy=b(()=>{oe();U();v();Wt();ly=T({}),eA=new Set});function nA(e){if(P$[e])return P$[e]();let[t,n]=e.split("_");return n?t?`${A$(t)} – ${A$(n)}`:o("until {date}",{date:A$(n)}):o("from {date}",{date:A$(t)})}function D$({field:e,value:t}){return e==="status"?r`<${Un} base=${Rv(t)?.base??"new"} />`:e==="priority"?r`<${ni} priority=${t} />`:e==="tag"&&t!=="none"?r`<span class=${`sq h${gt.value[t]?.color??0}`}></span>`:null}var pc,P$,A$,yp,rH,oA,tA,sA,py=b(()=>{C();ne();ke();v();I();Se();wn();Qe();uy();Lo();hn();pc={status:()=>o("Status"),due:()=>o("Due"),priority:()=>o("Priority"),assignee:()=>o("Assignee"),team:()=>o("Team"),tag:()=>o("Tag"),type:()=>o("Type"),client:()=>o("Client")},P$={late:()=>o("Overdue"),today:()=>o("Today"),tomorrow:()=>o("Tomorrow"),week:()=>o("This week"),nextweek:()=>o("Next week"),later:()=>o("Later"),none:()=>o("No due date")},A$=e=>Mn(new Date(`${e}T12:00`).getTime(),M.value);yp={assignee:()=>o("unassigned (task)"),team:()=>o("no team"),tag:()=>o("no tag"),type:()=>o("no type")},rH={status:gr,type:br,assignee:H,team:e=>Ee.value[e]?.name??o("Deleted team"),tag:e=>gt.value[e]?.name??o("deleted tag"),priority:Bt,client:N$},oA=(e,t)=>t==="none"?yp[e]():t==="me"?o("me (filter)"):rH[e](t);tA=e=>Object.values(e).sort((t,n)=>t.name.localeCompare(n.name)),sA={status:()=>Mo().map(e=>[e.id,ns(e)]),priority:()=>zt.map(([e,t])=>[e,t()]),assignee:()=>[["me",o("me (filter)")],["none",yp.assignee()],...tA(_e.value).filter(e=>e.active&&e.id!==D.value.id).map(e=>[e.id,e.name])],team:()=>{let e=tA(Ee.value).filter(t=>!t.removed);return e.length?[["none",yp.team()],...e.map(t=>[t.id,t.name])]:[]},tag:()=>$n.value.length?[["none",yp.tag()],...$n.value.map(e=>[e.id,e.name])]:[],type:()=>[["none",yp.type()],...oo().map(e=>[e.id,Kn(e)])]}});function rA(){let e=Ro();return xi(e)?r`<div class="tkfchips" role="group" aria-label=${o("Filter")}>
${e.due!==null&&r`<${aA} field="due" name=${nA(e.due)} onRemove=${()=>os({...e,due:null})} />`}
${wi.flatMap(t=>e[t].map(n=>r`<${aA} key=${`${t}${n}`} field=${t} value=${n} name=${oA(t,n)}
onRemove=${()=>os(Gl(e,t,n))} />`))}
<a class="link t12" href=${_t({filter:{...Vl,q:e.q}})}>${o("Clear filter")}</a>
</div>`:null}var iH,aA,iA=b(()=>{C();v();A();fo();ba();py();iH=(e,t)=>o("Remove from the filter: {name}",{name:`${pc[e]()}, ${t}`}),aA=({field:e,value:t=null,name:n,onRemove:s})=>r`<button type="button" class="chip" title=${pc[e]()} aria-label=${iH(e,n)}
onClick=${s}>
${t!==null&&r`<${D$} field=${e} value=${t} />`}
<span class="cut">${n}</span>
<${d} name="x" size="s" />
</button>`});function uA(){let e=y.value===my,t=SE(Ro());return r`<span class="menuat">
<button type="button" class="btn small quiet" id="tkfilter" aria-haspopup="dialog" aria-expanded=${String(e)}
aria-label=${t?o("Filter: {n}",{n:t}):o("Filter")} title=${`${o("Filter")}  Shift F`}
onClick=${cH}>
<${d} name="list-filter" size="s" />
<span class="only-wide">${o("Filter")}</span>
${t>0&&r`<span class="count mutedc">${t}</span>`}
</button>
${e&&r`<${uH} />`}
</span>`}function uH(){let e=Ro(),t=Ts(),n=vt(cA);Oe(),j(()=>n.current.querySelector("button").focus({preventScroll:!0}),[]);let s=Ti(t.view,t);return r`<div class="menu pop poptkfilter" role="dialog" aria-label=${o("Filter")} ref=${n}>
<div class="tkfields">
<${mc} field="status" filter=${e} />
<${pH} filter=${e} />
<${mc} field="priority" filter=${e} />
<${mc} field="assignee" filter=${e} />
<${mc} field="team" filter=${e} />
<${mc} field="tag" filter=${e} />
<${mc} field="type" filter=${e} />
<${mH} filter=${e} />
</div>
<div class="tkffoot">
<span class="t13 grow" role="status">
${s===void 0?"":s>=1e3?o("More than 1,000 tasks"):w("{n} task","{n} tasks",s)}
</span>
${xi(e)&&r`<button type="button" class="btn small quiet"
onClick=${()=>os({...Vl,q:e.q})}>${o("Clear filter")}</button>`}
<button type="button" class="btn small primary" onClick=${cA}>${o("Dismiss")}</button>
</div>
</div>`}function mc({field:e,filter:t}){let n=sA[e]();if(!n.length)return null;let s=t[e],a=n.filter(([c],u)=>n.length<=lA||u<lA-1||s.includes(c)),i=n.filter(c=>!a.includes(c)),l=c=>os(Gl(t,e,c));return r`<${dy} field=${e}>
${a.map(([c,u])=>r`<${fy} key=${c} on=${s.includes(c)} onPick=${()=>l(c)}>
<${D$} field=${e} value=${c} /><span class="cut">${u}</span>
<//>`)}
${i.length>0&&r`<select class="input sel tkfmore" aria-label=${o("More: {field}",{field:pc[e]()})} value=""
onChange=${c=>{l(Number(c.currentTarget.value)),c.currentTarget.value=""}}>
<option value="">${o("More: {n}",{n:ue(i.length)})}</option>
${i.map(([c,u])=>r`<option key=${c} value=${c}>${u}</option>`)}
</select>`}
<//>`}function pH({filter:e}){let[t,n]=e.due?.includes("_")?e.due.split("_"):["",""],s=i=>os({...e,due:i}),a=(i,l)=>s(i||l?`${i}_${l}`:null);return r`<${dy} field="due">
${Ov.map(i=>r`<${fy} key=${i} on=${e.due===i} onPick=${()=>s(e.due===i?null:i)}>
${P$[i]()}
<//>`)}
<span class="tkfrange">
<label><span>${o("from (date)")}</span><input class="input" type="date" value=${t} max=${n||null}
onChange=${i=>a(i.currentTarget.value,n)} /></label>
<label><span>${o("to (date)")}</span><input class="input" type="date" value=${n} min=${t||null}
onChange=${i=>a(t,i.currentTarget.value)} /></label>
</span>
<//>`}function mH({filter:e}){let[t,n]=g(""),[s,a]=g([]),i=O(0),l=u=>{if(n(u),clearTimeout(i.current),u.trim().length<2){a([]);return}i.current=setTimeout(()=>Be(async()=>{let m=await B(`/api/search?${new URLSearchParams({q:u,limit:"6"})}`);a(m.contacts)}),lH)},c=u=>{cy(u.id,u.name),n(""),a([]),e.client.includes(u.id)||os(Gl(e,"client",u.id))};return r`<${dy} field="client">
${e.client.map(u=>r`<${fy} key=${u} on onPick=${()=>os(Gl(e,"client",u))}>
<span class="cut">${N$(u)}</span>
<//>`)}
<input class="input" type="search" autocomplete="off" maxlength="100" aria-label=${o("Find a client")}
placeholder=${o("Find a client")} value=${t} onInput=${u=>l(u.currentTarget.value)}
onKeyDown=${u=>{u.key==="Enter"&&s[0]&&c(s[0])}} />
${s.map(u=>r`<button type="button" class="chip" key=${u.id} onClick=${()=>c(u)}>
<${d} name="plus" size="s" /><span class="cut">${u.name}</span>
</button>`)}
${t.trim().length>=2&&!s.length&&r`<span class="t12 dim">${o("No client found")}</span>`}
<//>`}var my,lA,lH,cA,cH,dy,fy,pA=b(()=>{R();C();U();ne();v();A();Ae();ie();Ze();fo();uy();ba();py();gp();my="taskfilter",lA=8,lH=200,cA=()=>{y.value=null},cH=()=>{y.value=y.peek()===my?null:my};dy=({field:e,children:t})=>r`<div class="field" role="group" aria-labelledby=${`tkf-${e}`}>
<span class="lab" id=${`tkf-${e}`}>${pc[e]()}</span>
<div class="taskchips">${t}</div>
</div>`,fy=({on:e,onPick:t,children:n})=>r`<button type="button" class="chip" aria-pressed=${String(e)} onClick=${t}>${n}</button>`});function dc({value:e,label:t,save:n,empty:s,long:a=!1,head:i=null,look:l="",needed:c=!1,rows:u=4,explain:m=F}){let[p,h]=g(null),f=O(null),$=O(null);j(()=>{p!==null&&f.current?.focus()},[p!==null]);let k=()=>{h(null),requestAnimationFrame(()=>$.current?.focus())},S=async()=>{let K=(p??"").trim();if(h(null),!(K===e||c&&!K))try{await n(K)}catch(z){ee(m(z))}},x=K=>{K.stopPropagation(),K.key==="Escape"&&(K.preventDefault(),k()),K.key==="Enter"&&(!a||K.ctrlKey||K.metaKey)&&(K.preventDefault(),S(),requestAnimationFrame(()=>$.current?.focus()))};if(p!==null){let K={class:"input",ref:f,value:p,"aria-label":t,onInput:z=>h(z.target.value),onKeyDown:x,onBlur:S};return a?r`<textarea rows=${u} ...${K}></textarea>`:r`<input ...${K} />`}let _=e?r`<span class=${a?"notetext":"cut"}>${e}</span>`:r`<span class="dim">${s}</span>`,P=r`<button type="button" class=${a?"editable t13 mut":"editable"} ref=${$}
aria-label=${e?o("{label}: {value}. Edit",{label:t,value:e}):t} title=${o("Edit")}
onClick=${()=>h(e)}>
${_}
</button>`;return i?r`<${i} class=${l}>${P}<//>`:P}var $y=b(()=>{R();C();U();v();ge()});async function Ei(e){M$+=1;let t=M$;try{let n=await B(`/api/tasks/${e}`);if(t!==M$)return;_s([n.task],Zt(n.cursor));let s=Hn.peek()?.id===e?Hn.peek().lines.filter(a=>a.no<(n.lines[0]?.no??0)):[];Hn.value={id:e,...n,lines:[...s,...n.lines],more:s.length?Hn.peek().more:n.more},_r.value=null}catch(n){if(!(n instanceof q))throw n;t===M$&&(_r.value={id:e,problem:n})}}async function mA(e){let t=Hn.peek().lines[0]?.no;try{let n=await B(`/api/tasks/${e}/lines?before=${t}`);Hn.peek()?.id===e&&(Hn.value={...Hn.peek(),lines:[...n.lines,...Hn.peek().lines],more:n.more})}catch(n){ee(Pe(n))}}function dA(e){E(()=>{wp=e,Hn.value=null,_r.value=null,Ei(e);let n=0,s=Ss(a=>{a!==null&&!a.includes(e)||(clearTimeout(n),n=setTimeout(()=>Ei(e),dH))});return()=>{clearTimeout(n),s(),wp===e&&(wp=null)}},[e]);let t=Hn.value?.id===e?Hn.value:null;return $H(t),t}function $H(e){let t=e?.lines.at(-1)?.no??0,n=e!==null&&(t>e.seen||e.task.news>0),s=e?.task.news??0;E(()=>{if(!n)return;let a=0,i=()=>{clearTimeout(a),document.hasFocus()&&!document.hidden&&(a=setTimeout(()=>{Te("POST",`/api/tasks/${e.id}/seen`,{no:t}).catch(()=>{})},fH))};return i(),window.addEventListener("focus",i),()=>{clearTimeout(a),window.removeEventListener("focus",i)}},[e?.id,t,n,s])}async function ao(e,t,n={},s="POST"){try{return s==="DELETE"?await Te("DELETE",`/api/tasks/${e}/${t}`):await W(`/api/tasks/${e}/${t}`,n,{method:s}),Ft(e)&&Ei(e),t==="follow"&&(qv([e]),Yv()),!0}catch(a){if(!(a instanceof q))throw a;return ee(Pe(a)),Ei(e),!1}}var dH,fH,Hn,_r,wp,M$,Ni=b(()=>{oe();R();U();Qt();lt();ge();Kv();Wt();gp();Gt();dH=120,fH=1e3,Hn=T(null),_r=T(null),wp=null,M$=0;Qn(()=>{wp!==null&&Ei(wp)})});function fA(e){Hn.value={...Hn.peek(),checks:e}}function $A({id:e,checks:t}){let[n,s]=g(""),a=t.filter(m=>m.done_at!==null).length,i=async()=>{let m=n.trim();m&&(s(""),await ao(e,"checks",{texts:[m]})||s(m))},l=(m,p)=>{fA(t.map(h=>h.id===m.id?{...h,done_at:p?Date.now():null}:h)),ao(e,`checks/${m.id}`,{done:p},"PATCH")},c=m=>{fA(t.filter(p=>p.id!==m.id)),ao(e,`checks/${m.id}`,{},"DELETE")},u=m=>ao(e,`checks/${t[m].id}`,{before:t[m-1].id},"PATCH");return r`<section aria-labelledby="tkchk">
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
</section>`}var hA=b(()=>{R();C();v();A();Ni()});function hH(e){try{return sessionStorage.getItem(hy(e))??""}catch{return""}}function gH(e,t){try{t?sessionStorage.setItem(hy(e),t):sessionStorage.removeItem(hy(e))}catch{}}function gA({id:e}){let[t,n]=g(()=>hH(e)),[s,a]=g(!1),i=O(null),l=Qf(i,!0),c=p=>{n(p),gH(e,p)};j(()=>{i.current.style.setProperty("height","auto"),i.current.style.setProperty("height",`${Math.min(140,i.current.scrollHeight+2)}px`)},[t]);let u=async()=>{let p=t.trim();if(!p||s)return;a(!0);let h=Dl(p).map(f=>f.id);await ao(e,"lines",{text:p,mentions:h})&&c(""),a(!1),i.current?.focus()},m=p=>{l.keys(p)||(p.key==="Escape"&&i.current.blur(),!(p.key!=="Enter"||p.shiftKey||p.isComposing)&&(p.preventDefault(),u()))};return r`<form class="ed-foot taskcomment" onSubmit=${p=>{p.preventDefault(),u()}}>
<${Xf} calls=${l} />
<textarea class="input" rows="1" ref=${i} maxlength="20000" aria-label=${o("Comment")}
placeholder=${o("Comment for the team, @ to mention")} value=${t} onInput=${p=>{c(p.currentTarget.value),l.look()}} onKeyDown=${m} onClick=${l.look} onBlur=${l.close}></textarea>
<button type="submit" class="ib" disabled=${s||!t.trim()} aria-label=${o("Send the comment")}>
<${d} name="send" size="m" />
</button>
</form>`}var hy,bA=b(()=>{R();C();v();ju();vv();A();Ni();hy=e=>`okno.taskcomment.${e}`});function kA(e,t){gy.value={task:e,dialogs:t},y.value="massreply"}var gy,by=b(()=>{oe();ie();gy=T(null)});function vH(e){let[t,n]=g(null),[s,a]=g(null),i=async()=>{try{let l=await B(`/api/tasks/${e}/dialogs`);n(l),a(null)}catch(l){if(!(l instanceof q))throw l;a(l)}};return E(()=>(i(),Ss(l=>(l===null||l.includes(e))&&i())),[e]),{linked:t,problem:s,load:i}}async function yH(e,t){try{await vA(e,[t.id],!1)}catch(n){ee(Pe(n));return}V(o("No longer linked: {name}",{name:t.name}),{icon:"link",undo:()=>vA(e,[t.id],!0).catch(n=>ee(Pe(n)))})}function yA({id:e,closed:t}){let{linked:n,problem:s,load:a}=vH(e);if(s&&!n)return r`<p class="t13 dim">
${F(s)} <button type="button" class="btn small" onClick=${a}>${o("Retry")}</button>
</p>`;if(!n||n.items.length+n.hidden===0)return null;let{items:i,hidden:l}=n,c=i.filter(u=>u.open&&!u.reply_state).length;return r`<section aria-labelledby="tklnk">
<h3 class="pk-h hrow" id="tklnk">
<span class="grow">${o("Conversations with this cause")} <span class="n">${i.length+l}</span></span>
${i.some(u=>u.open)&&r`<button type="button" class=${t&&c?"btn small primary":"btn small"}
onClick=${()=>kA(e,i)}>
<${d} name="reply" size="s" />${o("Reply to all")}
</button>`}
</h3>
${t&&c>0&&r`<p class="t13 pk-untold" role="status">
${w("The task is closed. {n} client has no reply yet.","The task is closed. {n} clients have no reply yet.",c)}
</p>`}
<ul class="pk-links">
${i.map(u=>r`<${wH} key=${u.id} id=${e} dialog=${u} />`)}
</ul>
${l>0&&r`<p class="t12 dim">
${w("and {n} conversation that you have no access to","and {n} conversations that you have no access to",l)}
</p>`}
</section>`}function wH({id:e,dialog:t}){let{name:n,text:s,waiting_since:a,reply_state:i}=t;return r`<li class="hrow">
<a class="hrow grow pk-link" href=${Y("all",t.id)}>
<${te} name=${n} size="sm"><${Ce} kind=${t.channel_kind} /><//>
<span class="grow">
<span class="b5 t13 cut blk">${n}</span>
<span class="t12 dim cut blk">${s}</span>
</span>
<span class="t12 dim">
${i?r`<span class=${kH.has(i)?"bad":"okc"}>${bH[i]()}</span>`:a?o("waits {time}",{time:ot(M.value-a)}):t.open?"":o("closed")}
</span>
</a>
<button type="button" class="ib small" aria-label=${o("Unlink {name}",{name:n})} title=${o("Unlink")}
onClick=${()=>yH(e,t)}>
<${d} name="x" size="s" />
</button>
</li>`}var bH,kH,vA,wA=b(()=>{R();C();U();ke();ne();v();J();ge();A();by();Wt();Gt();bH={queued:()=>o("reply is being sent"),sending:()=>o("reply is being sent"),sent:()=>o("reply sent"),failed:()=>o("reply was not sent"),uncertain:()=>o("unknown whether the reply was sent"),cancelled:()=>o("reply cancelled")},kH=new Set(["failed","uncertain"]);vA=(e,t,n)=>W(`/api/tasks/${e}/dialogs`,{dialog_ids:t,on:n})});var xp,xA,_A,SA,Ai,fc=b(()=>{oe();C();v();xp=T(null),xA=e=>{xp.value=e},_A=e=>!!xp.value?.when(e),SA=e=>xp.peek().run(e),Ai=({message:e})=>xp.value?.when(e)?r`<button type="button" class="link whyb" aria-haspopup="dialog"
onClick=${()=>xp.peek().run(e)}>
${o("Why?")}
</button>`:null});function SH({line:e}){let t=xH(e),n=CA(e)?r`<${te} name=${t} size="xs" />`:r`<span class="histic"><${d} name="zap" size="s" /></span>`,s=r`<time class="dim num" title=${We(e.at)}>${_H(e.at)}</time>`;return e.kind==="comment"?r`<li class="note">
${n}
<div class="grow">
<span class="hrow"><b class="b5 grow">${t}</b>${s}</span>
<div class="t13"><${fa} text=${e.text} names=${(e.data.mentions??[]).map(H)} /></div>
${e.data.files>0&&r`<span class="dim">${w("{n} file","{n} files",e.data.files)}</span>`}
</div>
</li>`:r`<li>
${n}
<span class="grow">
${ht(o("{name}: {what}"),{name:r`<b class="b5">${t}</b>`,what:CH(e)})}
${e.data.run&&r` <${Ai} message=${TH(e)} />`}
</span>
${s}
</li>`}function EH({field:e,from:t,to:n,reason:s,wake_at:a,cause:i}){if(e==="dialog_id")return o("linked to a conversation");let l=Bv[e];if(!l)return e;let[c,u]=l,m=[a&&o("back {time}",{time:nt(a)}),s,i&&OH[i]?.()].filter(Boolean),p=o("{field}: {before} → {after}",{field:c(),before:u(t),after:u(n)});return m.length?`${p} (${m.join(", ")})`:p}var TA,CA,xH,_H,TH,CH,OH,NH,AH,OA=b(()=>{C();ke();ne();v();Vu();Se();A();fc();Ni();Gt();TA=({id:e,shown:t})=>r`<section aria-labelledby="tkhis">
<h3 class="pk-h" id="tkhis">${o("Comments and history")}</h3>
${t.more&&r`<button type="button" class="link t12" onClick=${()=>mA(e)}>${o("Show earlier")}</button>`}
<ol class="hist">
${t.lines.map(n=>r`<${SH} key=${n.no} line=${n} />`)}
</ol>
</section>`,CA=({author:e})=>e.kind==="operator"&&e.id!==null,xH=({author:e})=>CA({author:e})?H(e.id):e.kind==="rule"?o("A rule"):o("Okno"),_H=e=>ct(e)===ct(M.value)?G(e):qo(e,M.value);TH=({data:e,at:t})=>({kind:"task",title:o("Task created"),created_at:t,data:e}),CH=e=>e.kind==="change"?EH(e.data):AH(e.data),OH={woke:()=>o("the waiting time is over"),wake:()=>o("the waiting time is over"),silence:()=>o("the client did not reply")};NH={made:({messages:e})=>e?.length?w("created the task from {n} message","created the task from {n} messages",e.length):o("created the task"),files:({count:e})=>w("attached {n} file","attached {n} files",e),"file-removed":()=>o("removed a file"),"checks-added":({texts:e})=>o("added to the checklist: {texts}",{texts:e.join(", ")}),"check-renamed":({from:e,to:t})=>o("{field}: {before} → {after}",{field:o("Checklist"),before:e,after:t}),checked:({text:e})=>o("ticked: {text}",{text:e}),unchecked:({text:e})=>o("removed the tick: {text}",{text:e}),"check-removed":({text:e})=>o("removed from the checklist: {text}",{text:e}),linked:({messages:e})=>w("linked {n} message","linked {n} messages",e.length),unlinked:()=>o("removed the link to a message"),"dialogs-linked":({dialogs:e})=>w("linked {n} conversation","linked {n} conversations",e.length),"dialogs-unlinked":({dialogs:e})=>w("unlinked {n} conversation","unlinked {n} conversations",e.length),replied:({count:e})=>w("replied to {n} client","replied to {n} clients",e),"replies-cancelled":({count:e})=>w("cancelled {n} reply","cancelled {n} replies",e),removed:()=>o("deleted the task"),restored:()=>o("restored the task")},AH=e=>(NH[e.what]??(()=>e.what))(e)});async function Sp(){if(!ky){ky=!0;try{let e=await B(L$),t=Zt(e.cursor),n=$o.peek()??{},s={};for(let a of e.repeats)s[a.id]=(_p.get(a.id)??-1)>t?n[a.id]??a:a;for(let a of Object.values(n))(_p.get(a.id)??-1)>t&&(s[a.id]=a);$o.value=s,R$.value=null}catch(e){if(!(e instanceof q))throw e;R$.value=e}finally{ky=!1}}}function I$(e=!0){return E(()=>{e&&!$o.peek()&&Sp()},[e]),$o.value}async function AA(e){let{repeat:t}=await W(L$,e);return NA(t),V(o("Recurring task created: {title}",{title:t.template.title}),{icon:"repeat",undo:()=>vy(t,!0)}),t}async function z$(e,t,n){let s=async i=>NA((await W(`${L$}/${e.id}`,i,{method:"PATCH"})).repeat);await s(t);let a=Object.fromEntries(Object.keys(t).map(i=>[i,e[i]]));V(n,{icon:"repeat",undo:()=>B$(()=>s(a))})}async function B$(e){try{return await e(),!0}catch(t){if(!(t instanceof q))throw t;return ee(Pe(t)),!1}}async function vy(e,t){if(!await B$(()=>W(`${L$}/${e.id}/removed`,{removed:t})))return!1;if(t){let{[e.id]:n,...s}=$o.peek()??{};$o.value=s}else Sp();return!0}async function PA(e){await vy(e,!0)&&V(o("Recurring task deleted: {title}",{title:e.template.title}),{icon:"x",undo:()=>vy(e,!1)})}var L$,$o,R$,_p,ky,EA,NA,F$=b(()=>{oe();R();U();v();Qt();I();lt();ge();Gt();L$="/api/task-repeats",$o=T(null),R$=T(null),_p=new Map,ky=!1;rn(e=>{let t=e.filter(s=>s.k==="taskrepeat"||s.k==="gone"&&s.of==="taskrepeat");if(!t.length||!$o.peek())return;let n={...$o.peek()};for(let s of t)(_p.get(s.id)??-1)>s.rev||(_p.set(s.id,s.rev),s.k==="gone"?delete n[s.id]:n[s.id]=s.row);$o.value=n});Qi(()=>{_p.clear(),$o.peek()&&Sp()});EA=e=>D.value.role!=="operator"||e.created_by===D.value.id,NA=e=>{$o.peek()&&($o.value={...$o.peek(),[e.id]:e})}});function DA({id:e}){let t=I$(e!==null);if(e===null)return null;let n=t?.[e];return r`<div>
<dt>${o("Repeats")}</dt>
<dd>
<${d} name="repeat" size="m" />
${t&&!n?r`<span class="dim">${o("The recurring task was deleted")}</span>`:r`<a class="link" href=${an("repeats",e)}>
${n?uc(n):o("Recurring task")}${n&&!n.active&&` (${o("paused")})`}
</a>`}
</dd>
</div>`}var MA=b(()=>{C();v();J();A();F$();Oi()});var RA,LA=b(()=>{C();v();A();wn();Qe();Os();Wv();RA=({task:e})=>r`<div>
<dt>${o("Tags")}</dt>
<dd class="hrow wrap tight">
${Et(e.tags).map(t=>r`<${oa} key=${t.id} tag=${t}>
<button type="button" class="tagx" aria-label=${o("Remove the tag {name}",{name:t.name})}
onClick=${()=>k$(e.id,t.id,!1)}>
<${d} name="x" size="s" />
</button>
<//>`)}
<button type="button" class="tag add" data-field="tags" aria-haspopup="dialog"
aria-expanded=${String(so("tags",e.id))} aria-label=${o("Change the tags")}
title=${`${o("Tags")}  L`} onClick=${t=>fn("tags",e.id,t.currentTarget)}>
<${d} name="plus" size="s" />
</button>
</dd>
</div>`});function IA({id:e,task:t,shown:n}){return t.dialog_id?r`<section aria-labelledby="tksrc">
<h3 class="pk-h" id="tksrc">${o("From the conversation")}</h3>
${n.sources.length?n.sources.map(s=>r`<${DH} key=${s.message_id} id=${e} task=${t} source=${s} />`):r`<a class="card hov pk-q" href=${Y("all",t.dialog_id)}>
<span class="hrow">
<${zA} task=${t} name=${t.client?.name??""} />
<span class="grow b6 t13 cut">${t.client?.name}</span>
<span class="link t12">${o("To the conversation")}</span>
</span>
</a>`}
</section>`:null}function DH({id:e,task:t,source:n}){let s=n.text||pn(n.content);return r`<div class="pk-src">
<a class="card hov pk-q" href=${Y("all",n.dialog_id,n.no)}>
<span class="hrow">
<${zA} task=${t} name=${n.author||t.client?.name||""} />
<span class="grow">
<b class="b6 t13 cut blk">${n.author||t.client?.name}</b>
<span class="t12 dim blk">
${t.client?.kind?`${Me(t.client.kind)} · `:""}
${ut(n.at,M.value)}, ${G(n.at)}
</span>
</span>
<span class="link t12">${o("To the conversation")}</span>
</span>
<span class="quote">${s}${s.length>=PH&&"…"}</span>
</a>
<button type="button" class="ib small pk-un" aria-label=${o("Remove the link to this message")}
title=${o("Remove the link to this message")}
onClick=${()=>ao(e,`sources/${n.message_id}`,{},"DELETE")}>
<${d} name="x" size="s" />
</button>
</div>`}var PH,zA,BA=b(()=>{C();ke();ne();v();J();$r();A();Ni();PH=400;zA=({task:e,name:t})=>r`<${te} name=${t} size="md">${e.client?.kind&&r`<${Ce} kind=${e.client.kind} />`}<//>`});async function FA(e){let t;try{t=await fetch(`/api/uploads?${new URLSearchParams({name:e.name||"image.png"})}`,{method:"POST",headers:{"Content-Type":e.type||"application/octet-stream"},body:e})}catch{throw new q(0,"offline")}let n=await t.json().catch(()=>null);if(!t.ok)throw new q(t.status,n?.code??`http-${t.status}`,n??{});return n.file.token}var WA=b(()=>{U()});function jA({id:e,files:t}){let[n,s]=g(!1),a=O(null),i=async l=>{if(l.length){s(!0);try{let c=[];for(let u of l)c.push(await FA(u));await ao(e,"files",{files:c})}catch(c){ee(F(c))}s(!1),a.current.value=""}};return r`<section aria-labelledby="tkfil">
<h3 class="pk-h" id="tkfil">${o("Files")}</h3>
${t.length>0&&r`<div class="taskfiles">
${t.map(l=>r`<div class="taskfile" key=${l.id}>
<${zl} files=${[l]} />
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
</section>`}var qA=b(()=>{R();C();U();v();gi();ge();A();Ni();WA()});function KA({id:e,full:t}){let n=dA(e),s=Ft(e),a=c$.value.has(e)||_r.value?.id===e&&_r.value.problem.status===404,i=s?o("Task No. {number}",{number:s.number}):o("Task");return r`<aside class=${t?"peek taskfull":"peek"} id="task" tabindex="-1" aria-label=${i}>
<${RH} id=${e} task=${s} shown=${n} full=${t} gone=${a} />
${a?r`<${se} icon="trash-2" title=${o("The task was deleted")}
text=${o("Or it is no longer shown to you.")} />`:s&&n?r`
<${zH} id=${e} task=${s} shown=${n} full=${t} />
<${gA} key=${e} id=${e} />
`:_r.value?.id===e?r`<${se} icon="unplug" title=${o("The task could not be loaded")}
text=${F(_r.value.problem)}>
<button type="button" class="btn" onClick=${()=>Ei(e)}>${o("Retry")}</button>
<//>`:r`<${MH} task=${s} />`}
</aside>`}function MH({task:e}){let t=kt(150,!0);return r`<div class="scroll ed">
${e&&r`<h2 class="pk-t">${e.title}</h2>`}
${t&&r`<div class="sks">${[80,60,90,50].map(n=>r`<${Ne} width=${n} />`)}</div>`}
</div>`}function RH({id:e,task:t,shown:n,full:s,gone:a}){let i=n?.followers.includes(D.value.id);return r`<div class="ed-top">
<span class="dim t13 num">${t?o("No. {number}",{number:t.number}):""}</span>
${t&&r`<${yr} task=${t} />`}
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
<${IH} id=${e} task=${t} shown=${n} full=${s} />
`}
${!s&&r`<a class="ib small" href=${_t({task:null})} aria-label=${o("Close the task panel")}
title=${`${o("Dismiss")}  Esc`}>
<${d} name="x" size="m" />
</a>`}
</div>`}function IH({id:e,task:t,shown:n,full:s}){let a=y.value==="taskmore",i=D.value.role!=="operator"||t.author.id===D.value.id,l=async()=>{await QE(e)&&L(_t({task:null}))};return r`<span class="menuat">
<button type="button" class="ib small" aria-haspopup="menu" aria-expanded=${String(a)}
aria-label=${o("More actions")} onClick=${()=>{y.value=a?null:"taskmore"}}>
<${d} name="ellipsis" size="m" />
</button>
${a&&r`<${Re} label=${o("More actions")} place="poprule">
${!s&&r`<${Z} icon="external-link" onPick=${()=>L(qt(e))}>${o("Open on the whole page")}<//>`}
<${Z} icon="repeat" onPick=${()=>LH(t,n)}>${o("Repeat…")}<//>
${i&&r`<${Z} icon="trash-2" onPick=${l}>${o("Delete the task")}<//>`}
<//>`}
</span>`}function zH({id:e,task:t,shown:n,full:s}){let a=r`<${dc} key=${`t${e}`} value=${t.title} label=${o("Title")} needed head="h2" look="pk-t"
explain=${Pe} save=${m=>kr(e,{title:m})} />`,i=r`
<h3 class="pk-h">${o("Description")}</h3>
<${dc} key=${`d${e}`} value=${n.text} label=${o("Description")} long rows="6"
empty=${o("Add a description")} explain=${Pe}
save=${m=>p$(e,{text:m},{seen:n.task.last_no})} />
`,l=r`
<${IA} id=${e} task=${t} shown=${n} />
<${yA} id=${e} closed=${!Vt(t)} />
<${$A} key=${e} id=${e} checks=${n.checks} />
<${jA} id=${e} files=${n.files} />
`,c=r`<${BH} task=${t} shown=${n} />`,u=r`<${TA} id=${e} task=${t} shown=${n} />`;return r`<div class="scroll ed" role="group" tabindex="0" aria-label=${o("Details of the task")}>
${s?r`<div class="fullgrid">
<div>${a}${i}${l}${u}</div>
<div class="fullside">${c}</div>
</div>`:r`${a}${c}${i}${l}${u}`}
</div>`}function BH({task:e,shown:t}){let n=Ee.value[e.team_id];return r`<dl class="taskkv">
<${$c} task=${e} field="status" label=${o("Status")}><${h$} task=${e} /><//>
${e.base==="waiting"&&r`<div>
<dt>${o("Back to work")}</dt>
<dd>
<${d} name="alarm-clock" size="m" />
<span>
${xs(e.wake_at,M.value,{long:!0})}${e.wake_reason&&`, ${e.wake_reason}`}
</span>
</dd>
</div>`}
${e.close_reason&&r`<div><dt>${o("Reason")}</dt><dd>${e.close_reason}</dd></div>`}
<${$c} task=${e} field="assignee" label=${o("Assignee")}><${g$} task=${e} short=${!1} /><//>
${n&&e.assignee_id!==null&&r`<div><dt>${o("Team")}</dt><dd>${n.name}</dd></div>`}
<${$c} task=${e} field="due" label=${o("Due")}>
<${d} name="calendar" size="m" />
<${Cs} task=${e} long />
<//>
<${$c} task=${e} field="priority" label=${o("Priority")}>
<${Ht} priority=${e.priority} named />
<//>
<${RA} task=${e} />
<${$c} task=${e} field="type" label=${o("Type")}>
${e.type_id===null?r`<span class="dim">${o("none")}</span>`:br(e.type_id)}
<//>
<${$c} task=${e} field="kind" label=${o("Kind")}>
${e.kind===null?r`<span class="dim">${o("Not stated")}</span>`:i$(e.kind)}
<//>
<${DA} id=${e.repeat_id} />
<div>
<dt>${o("Created")}</dt>
<dd><span class="dim">${We(e.created_at)}</span></dd>
</div>
${t.followers.length>0&&r`<div><dt>${o("Followers")}</dt><dd><${FH} ids=${t.followers} /></dd></div>`}
</dl>`}var LH,$c,FH,UA=b(()=>{C();U();ke();ne();v();J();I();Se();$y();A();wn();Ae();ie();un();Ze();hA();bA();Ni();fo();wA();OA();hn();Lo();MA();Cn();Os();LA();BA();qA();Wt();qn();Gt();LH=(e,t)=>hr({template:{title:e.title,text:t.text,checks:t.checks.map(n=>n.text),kind:e.kind,type_id:e.type_id,priority:e.priority,tags:e.tags,assignee_id:e.assignee_id,team_id:e.team_id}});$c=({task:e,field:t,label:n,children:s})=>r`<div>
<dt>${n}</dt>
<dd>
<button type="button" class="kvb" data-field=${t} aria-haspopup="true"
aria-expanded=${String(so(t,e.id))}
onClick=${a=>fn(t,e.id,a.currentTarget)}>
<span class="vh">${n}: </span>${s}
</button>
</dd>
</div>`;FH=({ids:e})=>r`<span class="hrow wrap tight">
${e.map(t=>r`<span class="hrow tight" key=${t}>
<${te} name=${H(t)} size="xs" />${H(t)}
</span>`)}
</span>`});function HA(){let{q:e}=Ro(),[t,n]=g(e),s=O(null),a=O(0),i=O(e);E(()=>{e!==i.current&&(i.current=e,n(e))},[e]),E(()=>()=>clearTimeout(a.current),[]);let l=p=>{i.current=p,os({...Ro(),q:p})},c=(p,{now:h=!1}={})=>{n(p),clearTimeout(a.current),h?l(p):a.current=setTimeout(()=>l(p),WH)},u=Md(t,p=>{c(p,{now:!0}),s.current?.focus()}),m=p=>{p.isComposing||u.onKey(p)||(p.key==="Escape"&&(p.preventDefault(),p.stopPropagation(),t?c("",{now:!0}):s.current?.blur()),(p.key==="ArrowDown"||p.key==="Enter")&&(p.preventDefault(),t!==e?c(t,{now:!0}):Ot("a.tt, a.tcard")?.focus()))};return r`<form class="tksearch" role="search" onSubmit=${p=>p.preventDefault()}>
<${d} name="search" size="m" />
<input class="palq" id="q" ref=${s} type="text" inputmode="search" enterkeyhint="search" autocomplete="off"
spellcheck="false" maxlength="200" aria-label=${o("Search in tasks")} placeholder=${o("Search in tasks")}
title=${o("Number, words of the title, description or comments; tag: and priority: narrow the search")}
value=${t} ...${u.field} onInput=${p=>c(p.currentTarget.value)} onKeyDown=${m}
onBlur=${u.hide} />
${t?r`<button type="button" class="ib tiny" aria-label=${o("Clear")} onClick=${()=>{c("",{now:!0}),s.current?.focus()}}>
<${d} name="x" size="s" />
</button>`:r`<kbd class="only-wide">/</kbd>`}
<${Rd} hints=${u} />
</form>`}var WH,YA=b(()=>{R();Uo();C();v();Ib();A();fo();WH=250});function GA(e){let t=QA()?KH():Gv.peek();if(!t.length)return;let n=t.indexOf(As()),s=t[n<0?e>0?0:t.length-1:Math.max(0,Math.min(t.length-1,n+e))];N.peek().task&&N.peek().layout!=="full"&&L(_t({task:s}),{replace:!0});let a=W$(s);a?.focus({preventScroll:!0}),a?.scrollIntoView({block:"nearest"})}function Tp(e){let n=Mt.peek().size>0&&!N.peek().task?null:As(),s={status:"x-st",assignee:"x-as",due:"x-dl",priority:"x-pr",tags:"x-ti"},a=document.querySelector(`.peek [data-field="${e}"]`);fn(e,n,a??document.querySelector(`tr[data-task="${n}"] .${s[e]} .tcell`)??W$(n))}function UH(){let e=Ft(As());if(!e?.dialog_id)return;let t=document.querySelector(".peek .pk-q");L(t?.getAttribute("href")??Y("all",e.dialog_id))}function JA(e){let t=As();_N(t,e,W$(t)),requestAnimationFrame(()=>requestAnimationFrame(()=>W$(t)?.focus()))}function HH(){document.getElementById("taskfollow")?.click()}var W$,jH,As,qH,VA,yy,QA,KH,Cp,ZA,Yn,XA=b(()=>{Ct();v();J();Pi();fo();C$();Qv();Os();Wt();W$=e=>document.querySelector(`tr[data-task="${e}"] a.tt, li[data-task="${e}"] a.tcard`),jH=()=>{let e=document.activeElement?.closest("[data-task]");return e&&document.querySelector("#main")?.contains(e)?Number(e.dataset.task):null},As=()=>jH()??N.peek().task,qH="button, input, summary, a:not(.tt, .tcard)",VA=()=>yy()&&!document.activeElement?.matches(qH),yy=()=>xa()&&As()!==null;QA=()=>N.peek().layout==="board",KH=()=>[...document.querySelectorAll(".board li[data-task]")].map(e=>Number(e.dataset.task));Cp=()=>xa()&&(Mt.peek().size>0||As()!==null);ZA=()=>xa()&&QA()&&As()!==null;Yn=(e,t,n,s,a={})=>({id:e,key:t,label:n,run:s,group:"tasks",palette:!1,when:xa,...a});Je(Yn("task-filter","Shift+KeyF",()=>o("Filter"),()=>document.getElementById("tkfilter")?.click(),{when:()=>xa()&&N.peek().layout!=="full"}),Yn("task-next","KeyJ",()=>o("Next task"),()=>GA(1),{walks:!0,also:["ArrowDown"]}),Yn("task-previous","KeyK",()=>o("Previous task"),()=>GA(-1),{walks:!0,also:["ArrowUp"]}),Yn("task-peek","Space",()=>o("Open beside the list"),()=>L(_t({task:As()})),{when:VA}),Yn("task-full","Shift+Enter",()=>o("Open on the whole page"),()=>L(qt(As())),{when:VA}),Yn("task-status","KeyS",()=>o("Status"),()=>Tp("status"),{when:Cp,act:!0}),Yn("task-assignee","KeyA",()=>o("Assignee"),()=>Tp("assignee"),{when:Cp,act:!0,opensField:!0}),Yn("task-due","KeyD",()=>o("Due"),()=>Tp("due"),{when:Cp,act:!0}),Yn("task-priority","KeyP",()=>o("Priority"),()=>Tp("priority"),{when:Cp,act:!0}),Yn("task-tags","KeyL",()=>o("Tags"),()=>Tp("tags"),{when:Cp,act:!0,opensField:!0}),Yn("task-dialog","KeyO",()=>o("To the conversation of the task"),UH,{when:yy}),Yn("task-pick","KeyX",()=>o("Select the task"),()=>Xl(As()),{when:yy}),Yn("task-follow","KeyF",()=>o("Follow"),HH,{when:()=>xa()&&N.peek().task!==null,act:!0}),Yn("task-left","Ctrl+Shift+ArrowLeft",()=>o("Move the card to the left"),()=>JA(-1),{when:ZA}),Yn("task-right","Ctrl+Shift+ArrowRight",()=>o("Move the card to the right"),()=>JA(1),{when:ZA}))});var nP={};ve(nP,{Tasks:()=>YH,closeTask:()=>tP});function YH(){let{layout:e,task:t}=N.value,n=Ha("(max-width: 1279px)");E(()=>(document.addEventListener("keydown",eP,{capture:!0}),()=>{document.removeEventListener("keydown",eP,{capture:!0}),_i(),qE()}),[]);let s=e==="full",a=!!t;return r`<main class=${`main page tasks ${s?"full":a?"peeking":""}`} id="main">
${s?r`<${VH} />`:r`
<${GH} board=${e==="board"} />
<${JH} board=${e==="board"} />
<${rA} />
`}
<div class="twopane">
${!s&&r`<div class="taskside" inert=${a&&n||null}>
${e==="board"?r`<${TN} />`:r`<${xN} />`}
</div>`}
${a&&r`<${KA} key=${t} id=${t} full=${s} />`}
</div>
<${DN} />
</main>`}function eP(e){e.key!=="Escape"||y.peek()||e.target.closest?.("input:not([type=checkbox]), textarea, select")||!Mt.peek().size&&!N.peek().task||(e.preventDefault(),e.stopPropagation(),Mt.peek().size?_i():tP())}function tP(){let{task:e}=N.peek();L(_t({task:null})),requestAnimationFrame(()=>document.querySelector(`[data-task="${e}"] a, a[data-task="${e}"]`)?.focus())}function GH({board:e}){let t=[["list",o("List"),"list"],["board",o("Board"),"square-kanban"]];return r`<header class="bar1">
<h1>${o("Tasks")}</h1>
<nav class="seg tasklook" aria-label=${o("View")}>
${t.map(([n,s,a])=>r`<a key=${n} href=${_t({layout:n,task:null})}
aria-current=${n==="board"===e?"page":null} aria-label=${s}>
<${d} name=${a} size="m" />
<span class="only-wide">${s}</span>
</a>`)}
</nav>
<span class="grow"></span>
<${HA} />
<${QN} />
<button type="button" class="btn primary" aria-label=${o("New task")} title=${`${o("New task")}  C`}
onClick=${()=>mn()}>
<${d} name="plus" size="m" />
<span class="only-wide">${o("New task")}</span>
<kbd class="only-wide">C</kbd>
</button>
</header>`}function JH({board:e}){let t=Ts();return E(()=>vN(t),[t.key]),r`<div class="bar2">
<div class="chips" role="group" aria-label=${o("Quick filters")}>
${hp().filter(n=>!(e&&n==="done")).map(n=>r`<a class="chip" key=${n} href=${_t({view:n,task:null})}
aria-current=${t.view===n?"true":null}>
${oc(n)} <${ZH} count=${Ti(n,t)} />
</a>`)}
</div>
<span class="end hrow tight">
<${uA} />
${!e&&r`<${QH} />`}
</span>
</div>`}function QH(){let e=y.value==="tasksort",t=pp();return r`<span class="menuat">
<button type="button" class="btn small quiet" aria-haspopup="menu" aria-expanded=${String(e)}
aria-label=${o("Sort: {order}",{order:$$[t]()})} onClick=${()=>{y.value=e?null:"tasksort"}}>
<${d} name="arrow-up-down" size="s" />
<span class="only-wide">${$$[t]()}</span>
</button>
${e&&r`<${Re} label=${o("Sort order")} place="poprule">
${ap.map(n=>r`<${Z} key=${n} icon="arrow-up-down" checked=${n===t}
onPick=${()=>L(Fo("list",{...mp(),sort:n===up(vr())?null:n}))}>
${$$[n]()}
<//>`)}
<//>`}
</span>`}var VH,ZH,oP=b(()=>{R();C();ne();v();J();A();Ae();ie();un();CN();Xv();C$();XN();fo();iA();pA();qn();UA();YA();Cn();Wt();gp();XA();VH=()=>r`<header class="bar1">
<a class="ib" href=${_t({task:null})} aria-label=${o("All tasks")}><${d} name="chevron-left" /></a>
<h1 class="grow">${o("Task")}</h1>
</header>`;ZH=({count:e})=>e===void 0?null:r`<span class="n">${e>=1e3?"999+":ue(e)}</span>`});function Sr({label:e,look:t="narrow",onKey:n=null,children:s}){let a=O(null);Oe(),j(()=>{(a.current.querySelector("[data-first]")??a.current.querySelector("button"))?.focus({preventScroll:!0})},[]);let i=l=>{tn(l),n?.(l)};return r`<div class="over" onPointerDown=${l=>{l.target===l.currentTarget&&Ke()}}>
<div class=${`dialog ${t}`} role="dialog" aria-modal="true" aria-label=${e} ref=${a} onKeyDown=${i}>
${s}
</div>
</div>`}var Ke,Ps,hc,_a=b(()=>{R();C();v();A();Ae();ie();Ke=()=>{y.value=null};Ps=({title:e,look:t="",body:n="",onKey:s=null,foot:a=null,children:i})=>r`<${Sr} label=${e} look=${t} onKey=${s}>
<header class="dhead">
<h2 class="head2 grow">${e}</h2>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${Ke}>
<${d} name="x" size="m" />
</button>
</header>
<div class=${`nwb ${n}`}>${i}</div>
${a&&r`<footer class="dfoot">${a}</footer>`}
<//>`,hc=e=>e.key==="Enter"&&!e.isComposing&&!e.repeat&&(e.ctrlKey||e.metaKey)});function Np(e,t){for(let{words:n,from:s,to:a}of u4(e.slice(0,XH)))if(n.some(i=>Ep(o4,i)>=0))for(let i=0;i<n.length;i+=1){let l=s4.has(n[i])?p4(n,i,t):m4(n,i,t);if(l!==null&&l>t)return{at:l,sentence:e.slice(s,a).trim()}}return null}function u4(e){let t=[],[n,s]=[[],0];for(let{0:a,index:i}of e.matchAll(t4))n4.has(a)?(t.push({words:n,from:s,to:i}),[n,s]=[[],i+1]):n.push(a.toLowerCase());return[...t,{words:n,from:s,to:e.length}]}function p4(e,t,n){let s=pP.has(e[t+1])?t+2:t+1,a=1;q$(e[s],500)&&(a=Number(e[s]),s+=1);let i=l4[Ep(i4,e[s])];if(!i)return null;if(i<Op)return Math.ceil((n+a*i)/j$)*j$;let l=e[t]==="течение"&&a*i===Op;return Sy(Di(n,l?0:a*i/Op),null)}function m4(e,t,n){let s=_y.has(e[t]);if(!s&&!xy.has(e[t])&&!uP.has(e[t]))return null;let a=s?t:pP.has(e[t+1])?t+2:t+1,i=iP(e,a,n);if(i)return rP(i,lP(e,sP.has(e[i.next])?i.next+1:i.next),n);let l=xy.has(e[t])?lP(e,a):null;if(!l)return null;let c=sP.has(e[l.next])?l.next+1:l.next;return rP(iP(e,c,n)??{at:Di(n)},l,n)}function rP(e,t,n){let s=Sy(e.at,t);return s<=n&&e.weekday?Sy(Di(e.at,7),t):s}function iP(e,t,n){let[s,a]=[e[t],e[t+1]];if(_y.has(s))return{at:Di(n,_y.get(s)),next:t+1};let i=Ep(a4,s);if(i>=0)return{at:mP(i,n),next:t+1,weekday:!0};if(s==="конца"||s==="end")return d4(e,t,n);let l=/^(\d{1,2})\.(\d{2})$/.exec(s??"");return l?wy(Number(l[1]),Number(l[2])-1,n,t+1):q$(s,31)?wy(Number(s),Ep(aP,a),n,t+2):q$(a,31)?wy(Number(a),Ep(aP,s),n,t+2):null}function d4(e,t,n){for(let s=t+1;s<t+5;s+=1){if(e[s]==="дня"||e[s]==="day")return{at:Di(n),next:s+1};if(e[s]==="недели"||e[s]==="week")return{at:mP(r4,n),next:s+1,weekday:!0}}return null}function wy(e,t,n,s){if(t<0||t>11)return null;let a=new Date(n).getFullYear(),i=[a,a+1].map(l=>new Date(l,t,e)).find(l=>l.getMonth()===t&&l.getTime()>=Di(n));return i?{at:i.getTime(),next:s}:null}function lP(e,t){let n=/^(\d{1,2})[:.](\d{2})$/.exec(e[t]??"");if(!n&&!q$(e[t],23))return null;let s=/^(час|часа|часов|часам)$/u.test(e[t+1]??""),a=c4.get(e[s?t+2:t+1]);if(!n&&!s&&a===void 0)return null;let[i,l]=n?[Number(n[1]),Number(n[2])]:[Number(e[t]),0],c=a===12&&i<12?i+12:a===0&&i===12?0:i,u=t+1+(s?1:0)+(a===void 0?0:1);return c<24&&l<60?{hour:c,minute:l,next:u}:null}var j$,cP,Op,XH,e4,t4,n4,o4,s4,xy,uP,sP,pP,_y,a4,r4,aP,i4,l4,c4,Ep,Di,q$,Sy,mP,Ty=b(()=>{Ao();j$=6e4,cP=60*j$,Op=24*cP,XH=2e4,e4=18,t4=/\p{L}+|\d{1,2}[:.]\d{2}(?!\d)|\d+|[.!?…\n]/gu,n4=new Set([".","!","?","…",`
`]),o4=[/^(обеща|гарантир)/u,/^(вы|от|при|пере)?(шлем|шлём|шлю|везем|везём|везу|звоним|звоню)$/u,/^(до|за|ис|на|от|по|под|при|раз)?(делаем|делаю|кончим|кончу|готовим|готовлю|правим|правлю|ставим|ставлю)$/u,/^(с|под|пере)(делаем|делаю)$/u,/^(верн|замен|заверш|напиш|ответ|отвеч|оформ|почин|провер|разбер|реш|свяж|сообщ|уточн)(ем|ём|им|у|ю)(ся|сь)?$/u,/^(выполним|выполню|дадим|дам|уточню|вернусь|свяжусь|разберусь|берёмся|беремся|берусь)$/u,/^(будет|будут|успеем|успею|получите|придет|придёт|приедет)$/u,/^(will|ll|shall|promise|promised|guarantee)$/u],s4=new Set(["через","течение","within","in"]),xy=new Set(["до","к","ко","позднее","позже","by","until","till","before","than"]),uP=new Set(["в","во","on"]),sP=new Set([...xy,...uP,"at"]),pP=new Set(["a","an","the"]),_y=new Map([["сегодня",0],["вечера",0],["завтра",1],["завтрашнего",1],["послезавтра",2],["today",0],["tonight",0],["tomorrow",1]]),a4=[/^(воскресень[еяю]|sunday)$/u,/^(понедельник[ау]?|monday)$/u,/^(вторник[ау]?|tuesday)$/u,/^(сред[аеуы]|wednesday)$/u,/^(четверг[ау]?|thursday)$/u,/^(пятниц[аеуы]|friday)$/u,/^(суббот[аеуы]|saturday)$/u],r4=5,aP=[/^(января|january)$/u,/^(февраля|february)$/u,/^(марта|march)$/u,/^(апреля|april)$/u,/^(мая|may)$/u,/^(июня|june)$/u,/^(июля|july)$/u,/^(августа|august)$/u,/^(сентября|september)$/u,/^(октября|october)$/u,/^(ноября|november)$/u,/^(декабря|december)$/u],i4=[/^(минут[ауы]?|minutes?)$/u,/^(час|часа|часов|hours?)$/u,/^(день|дня|дней|days?)$/u,/^(недел[июья]|weeks?)$/u],l4=[j$,cP,Op,7*Op],c4=new Map([["ночи",0],["утра",0],["am",0],["дня",12],["вечера",12],["pm",12]]),Ep=(e,t)=>e.findIndex(n=>n.test(t??"")),Di=(e,t=0)=>fe(e,t,0),q$=(e,t)=>/^\d+$/.test(e??"")&&Number(e)<=t,Sy=(e,t)=>new Date(e).setHours(t?.hour??e4,t?.minute??0,0,0);mP=(e,t)=>Di(t,(e-new Date(t).getDay()+7)%7)});function K$({tags:e,onTags:t}){let n=$n.value;if(!n.length)return null;let s=n.filter(a=>!e.includes(a.id));return r`<div class="field">
<span class="lab" id="tkg">${o("Tags")}</span>
<div class="hrow wrap tight" role="group" aria-labelledby="tkg">
${n.filter(a=>e.includes(a.id)).map(a=>r`<${oa} key=${a.id} tag=${a} large>
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
</div>`}var Cy=b(()=>{C();v();A();wn();Qe()});function dP(){let[e,t]=g([]),[n,s]=g(0);E(()=>{B("/api/task-templates").then(l=>t(l.templates),l=>{if(!(l instanceof q))throw l})},[]);let a=e.find(l=>l.id===n)??null;return{list:e,chosen:a,pick:s,use:async({message_ids:l=[],dialog_id:c=null})=>{try{let u=await W(`/api/task-templates/${a.id}/tasks`,{message_ids:l,dialog_id:c});return f4(u),null}catch(u){if(!(u instanceof q))throw u;return Pe(u)}}}}function f4({task_ids:e,unassigned:t}){let n=()=>W("/api/tasks/bulk",{steps:[{ids:e,change:{},removed:!0}]});V(w("{n} task created","{n} tasks created",e.length),{icon:"circle-check-big",undo:()=>n().catch(s=>ee(Pe(s))),more:{label:o("Open"),run:()=>L(Fo())}}),t.length&&ee(w("{n} task has no assignee, team or type: the one in the template is gone or has no access.","{n} tasks have no assignee, team or type: the one in the template is gone or has no access.",t.length))}function fP({template:{list:e,chosen:t,pick:n},problem:s}){return e.length?r`<div class="field">
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
</div>`:null}var $P=b(()=>{R();C();U();v();J();ge();Gt()});var hP={};ve(hP,{NewTask:()=>h4});function h4(){let e=O(_v.value).current,t=O(ae.peek()[e.dialog_id]).current,n=O(e.promised_at?g4(e.text,e.promised_at):null).current,[s,a]=g(n?Yl(n.sentence):e.title??Yl(e.text??"")),[i,l]=g(e.text??""),[c,u]=g(n?{id:"own",at:n.at}:{id:"none",at:null}),[m,p]=g(""),[h,f]=g(""),[$,k]=g(e.priority??t?.priority??0),[S,x]=g(()=>Et(t?.tags).map(re=>re.id)),[_,P]=g(null),[K,z]=g(!1),ce=O(null);j(()=>{ce.current.focus({preventScroll:!0}),ce.current.select()},[]);let[je,Ve]=g(!1),Q=dP(),et=async()=>{if(!K){if(Q.chosen){z(!0);let re=await Q.use(e);re||(Ke(),e.made?.()),P(re),z(!1);return}if(!s.trim()){P(o("A task needs a title.")),ce.current.focus();return}z(!0);try{let{task:re}=await W("/api/tasks",{title:s.trim(),text:i.trim(),message_ids:e.message_ids??[],dialog_id:e.dialog_id??null,status_id:e.status_id??null,due_at:c.at,assignee_id:m?Number(m):null,type_id:h?Number(h):null,priority:$,tags:t||S.length?S:null,ends_wait:je});Ke(),e.made?.(),w4(re,je?t.id:null)}catch(re){if(!(re instanceof q))throw re;P(Pe(re)),z(!1)}}},de=()=>{let re={assignee_id:m?Number(m):null,type_id:h?Number(h):null};hr({template:{title:s.trim(),text:i.trim(),priority:$,tags:S,...re}})},be=re=>{!(re.key==="Enter"&&re.target===ce.current&&!re.isComposing&&!re.repeat)&&!hc(re)||(re.preventDefault(),et())},le=r`
<div class="field">
<label for="tkt">${o("Title")}</label>
<input class="input" id="tkt" ref=${ce} maxlength="200" autocomplete="off" value=${s}
aria-invalid=${_?"true":null} aria-describedby=${_?"tke":null}
onInput=${re=>{a(re.currentTarget.value),P(null)}} />
${_&&r`<span class="hint bad" id="tke" role="alert">${_}</span>`}
</div>
<${y4} due=${c} onPick=${u} />
<div class="taskpair">
<div class="field">
<label for="tka">${o("Assignee")}</label>
<select class="input sel" id="tka" value=${m}
onChange=${re=>p(re.currentTarget.value)}>
<option value="">${o("nobody")}</option>
<option value=${D.value.id}>${o("{name} (me)",{name:D.value.name})}</option>
${b4().map(re=>r`<option key=${re.id} value=${re.id}>${re.name}</option>`)}
</select>
</div>
<div class="field">
<label for="tky">${o("Type")}</label>
<select class="input sel" id="tky" value=${h} onChange=${re=>f(re.currentTarget.value)}>
<option value="">${o("none")}</option>
${oo().map(re=>r`<option key=${re.id} value=${re.id}>${Kn(re)}</option>`)}
</select>
</div>
</div>
<div class="field">
<span class="lab">${o("Priority")}</span>
<${ft} label=${o("Priority")} options=${zt.map(([re,Gn])=>[re,Gn()])}
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
<span class="t12 dim grow">${k4(e)}</span>
${!e.dialog_id&&!Q.chosen&&r`<button type="button" class="btn quiet" onClick=${de}>
<${d} name="repeat" size="s" />${o("Repeat…")}
</button>`}
<button type="button" class="btn quiet only-wide" onClick=${Ke}>${o("Cancel")}</button>
<button type="button" class="btn primary" disabled=${K} onClick=${et}>
${Q.chosen?w("Create {n} task","Create {n} tasks",Q.chosen.steps.length):o("Create")}
<kbd class="only-wide">${pt} ↵</kbd>
</button>
`;return r`<${Ps} title=${o("New task")} look="taskdlg" body="taskform" onKey=${be} foot=${Fe}>
<${fP} template=${Q} problem=${Q.chosen&&_} />
${!Q.chosen&&le}
<//>`}function g4(e,t){let n=Np(e??"",t);return n&&n.at>M.value?n:null}function k4({message_ids:e=null,dialog_id:t=null}){if(!e?.length)return t?o("Linked to the conversation"):"";let n=Tt.value[t],s=n?An(n).filter(i=>e.includes(i.id)&&i.files?.length>0):[],a=w("From {n} message","From {n} messages",e.length);return s.length?o("{words}, with its files",{words:a}):a}function y4({due:e,onPick:t}){let n=O(a$(M.value)).current,s=[{id:"none",at:null},...n,{id:"own",at:null}],a=c=>c==="none"?o("No due date"):c==="own"?o("Own date"):$4[c](),i=O(null),l=c=>{if(c.id!=="own"){t(c);return}t({id:"own",at:e.at??fe(M.value,1,18)}),requestAnimationFrame(()=>i.current?.focus())};return r`<div class="field">
<span class="lab" id="tkdue">${o("Due")}</span>
<div class="taskchips" role="group" aria-labelledby="tkdue">
${s.map(c=>r`<button type="button" class="chip" key=${c.id} aria-pressed=${String(e.id===c.id)}
title=${c.at?`${Mn(c.at,M.value)}, ${G(c.at)}`:null} onClick=${()=>l(c)}>
${a(c.id)}
</button>`)}
</div>
${e.id==="own"&&r`<input class="input" type="datetime-local" ref=${i} aria-label=${o("Due date and time")}
value=${e.at?v4(e.at):""} onInput=${c=>{let u=new Date(c.currentTarget.value).getTime();t({id:"own",at:Number.isNaN(u)?null:u})}} />`}
</div>`}function w4(e,t){let n=async()=>{await W(`/api/tasks/${e.id}/removed`,{removed:!0}),t!==null&&await W(`/api/dialogs/${t}/answer-after-all`,{})};V(o("Task No. {number} created: {title}",{number:e.number,title:e.title}),{icon:"circle-check-big",undo:()=>n().catch(s=>ee(Pe(s))),more:{label:o("Open"),run:()=>L(qt(e.id))}})}var $4,b4,v4,gP=b(()=>{R();C();U();ke();ne();v();So();J();I();Qt();ge();A();Nt();_a();Qe();Ao();hn();qn();Ty();Cn();Cy();$P();Cv();Gt();$4={evening:()=>o("Today, 18:00"),tomorrow:()=>o("Tomorrow"),days3:()=>o("In 3 days")};b4=()=>Object.values(_e.value).filter(e=>e.active&&e.id!==D.value.id).sort((e,t)=>e.name.localeCompare(t.name));v4=e=>{let t=new Date(e);return new Date(e-t.getTimezoneOffset()*6e4).toISOString().slice(0,16)}});function bP(e){return e.code==="csv-quotes"?o("A quote in row {line} is not closed. Close it, or double it inside a cell.",{line:e.detail.line}):e.code==="csv-twice"?o("The column {name} is there twice. Keep one of them.",{name:Ap(e.detail.column)}):_4[e.code]?.()??F(e)}function kP(e){return e.code==="unknown-name"?T4[e.column]?.(e)??o("“{value}” does not exist. Write the name as it stands in Okno.",{value:e.value}):S4[e.code]?.(e)??e.code}var x4,Ap,_4,S4,T4,vP=b(()=>{U();v();x4={number:()=>o("Number"),title:()=>o("Title"),status:()=>o("Status"),assignee:()=>o("Assignee"),team:()=>o("Team"),due:()=>o("Due"),priority:()=>o("Priority"),type:()=>o("Type"),kind:()=>o("Kind"),tags:()=>o("Tags"),client:()=>o("Client"),text:()=>o("Description"),created:()=>o("Created"),closed:()=>o("Closed")},Ap=e=>x4[e]?.()??"",_4={"csv-empty":()=>o("The file has no rows with tasks. Add them below the line that names the columns."),"csv-no-title":()=>o("No column is named Title. Name the columns in the first line, as in the example."),"csv-too-many":()=>o("The file has more than 200 rows. Split it into several files."),"csv-too-large":()=>o("The file is larger than 256 KB. Split it into several files."),"csv-encoding":()=>o("The file is not text in UTF-8 or Windows-1251. Save it as CSV UTF-8."),"csv-errors":()=>o("Some rows have errors that were not there before. Choose the file again.")};S4={"title-needed":()=>o("The title is empty. Write one."),"too-long":()=>o("The text is too long: a title has up to 200 characters, a description up to 20,000."),"csv-more-cells":()=>o("The row has more cells than the first line. Put a cell with a separator into quotes."),"needs-more":({value:e})=>o("“{value}” needs a time or a reason. Use another status and move the task later.",{value:e}),"not-a-date":({value:e})=>o("“{value}” is not a date. Write it like 2027-01-15 12:00 or 15.01.2027.",{value:e}),several:({value:e})=>o("Several are called “{value}”. For a colleague, write the email address.",{value:e})},T4={assignee:({value:e})=>o("No colleague is called “{value}”. Write the name or the email as in Okno.",{value:e}),tags:({value:e})=>o("“{value}” has a tag that does not exist. An administrator adds tags in the settings.",{value:e})}});var wP={};ve(wP,{ImportTasks:()=>N4});function O4(e){let t="";for(let n of new Uint8Array(e))t+=String.fromCharCode(n);return btoa(t)}async function E4(e){if(e.size>C4)throw new q(422,"csv-too-large");let t={file:O4(await e.arrayBuffer()),zone:vp()};return{name:e.name,body:t,key:ls(),preview:await Te("POST","/api/tasks/import/preview",t)}}function N4(){let[e,t]=g(null),[n,s]=g(null),[a,i]=g(!1),l=async h=>{if(!a){i(!0),s(null);try{await h()}catch(f){if(!(f instanceof q))throw f;s(f)}i(!1)}},c=h=>h&&l(async()=>{t(null),t(await E4(h))}),u=()=>l(async()=>{let{body:h,key:f,preview:$}=e,k={...h,only_good:$.errors.length>0},S=await W("/api/tasks/import",k,{key:f});Ke(),R4(S)}),m=e?.preview,p=r`
<span class="grow"></span>
<button type="button" class="btn quiet only-wide" onClick=${Ke}>${o("Cancel")}</button>
${m&&m.good>0&&r`<button type="button" class="btn primary" disabled=${a} onClick=${u}>
${m.errors.length?w("Create only {n} good row","Create only {n} good rows",m.good):w("Create {n} task","Create {n} tasks",m.good)}
</button>`}
`;return r`<${Ps} title=${o("Tasks from a CSV file")} look="mid" body="taskform" foot=${p}>
<${A4} name=${e?.name} busy=${a} onFile=${c} />
${n&&r`<p class="csvbad t13" role="alert"><${d} name="circle-alert" size="m" />${bP(n)}</p>`}
${m&&r`<${D4} preview=${m} />`}
<//>`}function A4({name:e,busy:t,onFile:n}){let s=O(null),[a,i]=g(!1);return r`<div class="csvdrop" data-over=${a?"":null} aria-busy=${t?"true":null}
onDragOver=${l=>{l.preventDefault(),i(!0)}} onDragLeave=${()=>i(!1)} onDrop=${l=>{l.preventDefault(),i(!1),n(l.dataTransfer.files[0])}}>
<input type="file" class="vh" id="csvfile" ref=${s} tabindex="-1" accept=".csv,text/csv,text/plain"
aria-label=${o("CSV file")} onChange=${l=>{let[c]=l.currentTarget.files;l.currentTarget.value="",n(c)}} />
<button type="button" class="btn" disabled=${t} onClick=${()=>s.current.click()}>
<${d} name="paperclip" size="s" />${e?o("Choose another file"):o("Choose a file")}
</button>
<span class="t13 grow cut">${e??o("or drop it here")}</span>
<button type="button" class="link t12" onClick=${P4}>${o("Download an example")}</button>
<p class="t12 dim">
${o("The first line names the columns, as in an exported list: Title is needed, the others are optional. Up to 200 rows, UTF-8 or Windows-1251, separated by commas or semicolons.")}
</p>
</div>`}function P4(){let e=["title","text","status","assignee","due","priority","tags"].map(Ap),t=[o("Count the stock"),"",o("New (task)"),"","2027-01-15 12:00",o("High"),""],n=Ie.value==="ru"?";":",",s=`\uFEFF${e.join(n)}\r
${t.join(n)}\r
`,a=document.createElement("a");a.href=URL.createObjectURL(new Blob([s],{type:"text/csv"})),a.download="okno-tasks.csv",a.click(),setTimeout(()=>URL.revokeObjectURL(a.href))}function D4({preview:e}){let{errors:t,total:n,good:s,columns:a,ignored:i,titles:l}=e,c=s-Math.min(l.length,yP);return r`
<section class="csvsum" aria-label=${o("Preview")}>
<b class="b5 blk t13" role="status">
${t.length?o("{good} of {total} rows can be created",{good:s,total:n}):w("{n} row can be created","{n} rows can be created",s)}
</b>
<span class="t12 dim blk">${o("Columns: {names}",{names:a.map(Ap).join(", ")})}</span>
${i.length>0&&r`<span class="t12 dim blk">${o("Left out: {names}",{names:i.join(", ")})}</span>`}
${l.length>0&&r`<ul class="t13">
${l.slice(0,yP).map((u,m)=>r`<li class="cut" key=${m}>${u}</li>`)}
${c>0&&r`<li class="dim">${w("and {n} more","and {n} more",c)}</li>`}
</ul>`}
</section>
${t.length>0&&r`<${M4} errors=${t} more=${e.more_errors} />`}
`}function M4({errors:e,more:t}){return r`<section aria-label=${o("Errors")}>
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
<td>${Ap(n.column)}</td>
<td>${kP(n)}</td>
</tr>`)}
</tbody>
</table>
${t>0&&r`<p class="t12 dim">${w("and {n} more error","and {n} more errors",t)}</p>`}
</div>
</section>`}function R4({task_ids:e,skipped:t}){let n=()=>W("/api/tasks/bulk",{steps:[{ids:e,change:{},removed:!0}]}),s=w("{n} task created","{n} tasks created",e.length),a=t?`${s}. ${w("{n} row was left out","{n} rows were left out",t)}`:s;V(a,{icon:"circle-check-big",undo:()=>e.length&&n().catch(i=>ee(Pe(i)))})}var C4,yP,xP=b(()=>{R();C();U();Hc();v();ge();A();_a();vP();Oi();Gt();C4=256*1024,yP=5});function gc({id:e,minutes:t,onChange:n,label:s=o("Due after the start")}){let[a,i]=g(t?L4(t):1440),l=u=>{let m=Number(u);n(u.trim()===""||!Number.isInteger(m)||m<0?null:Math.min(m*a,_P))},c=u=>{t!==null&&n(Math.min(t/a*u,_P)),i(u)};return r`<div class="field">
<label for=${e}>${s}</label>
<span class="hrow">
<input class="input numin" id=${e} inputmode="numeric" autocomplete="off" placeholder=${o("none")}
value=${t===null?"":t/a} onInput=${u=>l(u.currentTarget.value)} />
<select class="input sel" aria-label=${o("Unit of time")} value=${a}
onChange=${u=>c(Number(u.currentTarget.value))}>
${SP.map(([u,m])=>r`<option key=${u} value=${u}>${m()}</option>`)}
</select>
</span>
</div>`}var _P,SP,L4,U$=b(()=>{R();C();v();_P=366*1440,SP=[[1,()=>o("minutes")],[60,()=>o("hours")],[1440,()=>o("days")]],L4=e=>SP.findLast(([t])=>e%t===0)?.[0]??1});function Pp({label:e,value:t,bad:n,onChange:s}){let[a,i]=g(Es(t));E(()=>{kp(a)!==t&&i(Es(t))},[t]);let l=kp(a)===null,c=u=>{let m=u.currentTarget.value;i(m);let p=kp(m);p!==null&&p!==t&&s(p)};return r`
<input class="input numin" inputmode="numeric" maxlength="5" aria-label=${e} value=${a}
aria-invalid=${l||n?"true":null} title=${l?o("A time from 0:00 to 24:00"):null}
onInput=${c} onBlur=${()=>i(Es(t))} />
`}var Oy=b(()=>{R();C();v();xr()});function OP({rule:e,onChange:t}){return r`
<div class="field">
<span class="lab">${o("How often")}</span>
<${ft} label=${o("How often")} value=${e.every} options=${z4.map(([n,s])=>[n,s()])}
onPick=${n=>t({every:n,...n==="weekdays"&&{step:1}})} />
</div>
${e.every!=="weekdays"&&r`<div class="rptstep">
<${F4} rule=${e} onChange=${t} />
${e.every==="week"&&r`<${W4} rule=${e} onChange=${t} />`}
</div>`}
<div class="taskpair">
<${CP} id="rps" label=${o("From")} value=${e.start} onPick=${n=>n&&t({start:n})} />
<${CP} id="rpu" label=${o("Until, if it ends")} value=${e.until} min=${e.start}
onPick=${n=>t({until:n})} />
</div>
<div class="rptzone"><${j4} rule=${e} onChange=${t} /></div>
<div class="field">
<span class="lab">${o("When the program was off and dates were missed")}</span>
<${ft} label=${o("Missed dates")} value=${e.catch_up}
options=${[[!1,o("One task, for the last date")],[!0,o("A task for each date")]]} onPick=${n=>t({catch_up:n})} />
</div>
<${K4} rule=${e} />
`}function F4({rule:e,onChange:t}){let[n,s]=g(String(e.step)),a=Number(n),i=!Number.isInteger(a)||a<1||a>TP;return r`<div class="field">
<label for="rpk">${o("Interval")}</label>
<span class="hrow">
<input class="input numin" id="rpk" inputmode="numeric" maxlength="3" autocomplete="off" value=${n}
aria-invalid=${i?"true":null} aria-describedby="rpkh" onInput=${l=>{s(l.currentTarget.value);let c=Number(l.currentTarget.value);Number.isInteger(c)&&c>=1&&c<=TP&&t({step:c})}} onBlur=${()=>s(String(e.step))} />
<span class=${i?"hint bad":"t13"} id="rpkh">
${i?o("A number from 1 to 366"):B4[e.every](a)}
</span>
</span>
</div>`}function W4({rule:e,onChange:t}){let n=oy(e),s=a=>{let i=n.includes(a)?n.filter(l=>l!==a):[...n,a].sort((l,c)=>l-c);i.length&&t({days:i})};return r`<div class="field">
<span class="lab" id="rpw">${o("Weekdays")}</span>
<div class="taskchips" role="group" aria-labelledby="rpw">
${ac.map(a=>r`<button type="button" class="chip" key=${a} aria-label=${Xn(a,"long")}
aria-pressed=${String(n.includes(a))} onClick=${()=>s(a)}>
${Xn(a)}
</button>`)}
</div>
</div>`}function j4({rule:e,onChange:t}){let[n,s]=g([]);return E(()=>{B("/api/company").then(a=>s(a.zones),a=>{if(!(a instanceof q))throw a})},[]),r`
<div class="field">
<span class="lab">${o("Time")}</span>
<${Pp} label=${o("Time")} value=${e.minute}
onChange=${a=>t({minute:Math.min(a,1439)})} />
</div>
<div class="field">
<label for="rpz">${o("Time zone")}</label>
<${lc} id="rpz" zones=${n} value=${e.zone} onPick=${a=>t({zone:a})} />
</div>
`}function q4(e){let[t,n]=g({next:null,problem:null,of:e}),{catch_up:s,...a}=e,i=JSON.stringify(a);return E(()=>{let l=!1,c=setTimeout(async()=>{try{let{next:u}=await Te("POST","/api/task-repeats/preview",JSON.parse(i));l||n({next:u,problem:null,of:e})}catch(u){if(!(u instanceof q))throw u;l||n({next:null,problem:u,of:e})}},I4);return()=>{l=!0,clearTimeout(c)}},[i]),t}function K4({rule:e}){let{next:t,problem:n,of:s}=q4(e);return r`<section class="rptnext" aria-label=${o("Next dates")} aria-busy=${t||n?null:"true"}>
<b class="b5 blk t13">${uc(s)}</b>
${n&&r`<p class="hint bad" role="alert">${F(n)}</p>`}
${t?.length===0&&r`<p class="hint bad" role="alert">${o("No date remains: the last one has passed.")}</p>`}
${t?.length>0&&r`<ol class="t13">
${t.map((a,i)=>{let l=ZN(t[i-1]??null,a,s.zone);return r`<li key=${a}>
${ed(a,s.zone)}
${(l||iy(a,s))&&r`<span class="t12 dim blk">
${iy(a,s)?o("The clocks skip this hour on that day: the task comes one hour later."):o("The clocks have changed before this date; the local time stays.")}
</span>`}
</li>`})}
</ol>`}
</section>`}var I4,TP,z4,B4,CP,EP=b(()=>{R();C();U();ne();v();xr();Oy();cc();Nt();Oi();I4=200,TP=366,z4=[["day",()=>o("By day")],["weekdays",()=>o("Mon–Fri")],["week",()=>o("By week")],["month",()=>o("By month")]],B4={day:e=>w("day","days",e),week:e=>w("week","weeks",e),month:e=>w("month","months",e)};CP=({id:e,label:t,value:n,min:s=null,onPick:a})=>r`
<div class="field">
<label for=${e}>${t}</label>
<input class="input" type="date" id=${e} value=${n??""} min=${s}
onInput=${i=>a(i.currentTarget.value||null)} />
</div>
`});var AP={};ve(AP,{RepeatDialog:()=>J4});function G4({repeat:e=null,template:t={}}){if(e)return{template:ry(e.template),rule:Object.fromEntries(H4.map(l=>[l,e[l]]))};let{zone:n}=La.value,s=V4(n),i={every:"week",step:1,days:[(new Date(`${s}T00:00Z`).getUTCDay()+6)%7],start:s,minute:Y4,zone:n,until:null,catch_up:!1};return{template:ry({...U4,...t}),rule:i}}function J4(){let e=O(Tv.value).current,t=O(G4(e)).current,[n,s]=g(t.template),[a,i]=g(t.rule),[l,c]=g(null),[u,m]=g(!1),p=O(null);j(()=>p.current.focus({preventScroll:!0}),[]);let h=async()=>{if(u)return;if(!n.title.trim()){c(o("A task needs a title.")),p.current.focus();return}m(!0);let x=n.checks.map(P=>P.trim()).filter(Boolean),_={template:{...n,title:n.title.trim(),checks:x},...a};try{e.repeat?await z$(e.repeat,_,o("Saved: {title}",{title:_.template.title})):await AA(_),Ke()}catch(P){if(!(P instanceof q))throw P;c(Pe(P)),m(!1)}},f=x=>{hc(x)&&(x.preventDefault(),h())},$=e.repeat?o("Recurring task"):o("New recurring task"),k=x=>{s({...n,...x}),c(null)},S=r`
<span class="grow"></span>
<button type="button" class="btn quiet only-wide" onClick=${Ke}>${o("Cancel")}</button>
<button type="button" class="btn primary" disabled=${u} onClick=${h}>
${e.repeat?o("Save"):o("Create")}
<kbd class="only-wide">${pt} ↵</kbd>
</button>
`;return r`<${Ps} title=${$} look="mid" body="taskform" onKey=${f} foot=${S}>
<div class="field">
<label for="rpn">${o("Title")}</label>
<input class="input" id="rpn" ref=${p} maxlength="200" autocomplete="off" value=${n.title}
aria-invalid=${l?"true":null} aria-describedby=${l?"rpe":null}
onInput=${x=>k({title:x.currentTarget.value})} />
${l&&r`<span class="hint bad" id="rpe" role="alert">${l}</span>`}
</div>
${e.repeat&&ay(e.repeat.template).map(x=>r`<p class="rptwarn t12" key=${x}><${d} name="triangle-alert" size="s" />${x}</p>`)}
<${OP} rule=${a} onChange=${x=>i({...a,...x})} />
<${Q4} template=${n} set=${k} />
<//>`}function Ey({id:e,label:t,value:n,options:s,none:a,onPick:i}){return r`<div class="field">
<label for=${e}>${t}</label>
<select class="input sel" id=${e} onChange=${l=>i(Number(l.currentTarget.value)||null)}>
<option value="" selected=${n===null}>${a}</option>
${s.map(([l,c])=>r`<option key=${l} value=${l} selected=${l===n}>${c}</option>`)}
</select>
</div>`}function Q4({template:e,set:t}){let n=oo().map(a=>[a.id,Kn(a)]),s=Object.values(Ee.value).sort(NP);return r`
<div class="taskpair">
<${Ey} id="rpa" label=${o("Assignee")} value=${e.assignee_id} none=${o("nobody")}
options=${Z4()} onPick=${a=>t({assignee_id:a})} />
<${gc} id="rpd" label=${o("Due after it is created")} minutes=${e.due_after}
onChange=${a=>t({due_after:a})} />
</div>
<div class="taskpair">
<${Ey} id="rpy" label=${o("Type")} value=${e.type_id} none=${o("none")} options=${n}
onPick=${a=>t({type_id:a})} />
${s.length>0&&r`<${Ey} id="rpm" label=${o("Team")} value=${e.team_id} none=${o("none")}
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
`}var U4,H4,Y4,V4,NP,Z4,PP=b(()=>{R();C();U();v();So();I();A();Nt();_a();Qe();U$();hn();EP();F$();Oi();Cn();Cy();Gt();U4={title:"",text:"",checks:[],kind:null,type_id:null,priority:0,tags:[],assignee_id:null,team_id:null,due_after:null},H4=["every","step","days","start","minute","zone","until","catch_up"],Y4=540,V4=e=>new Intl.DateTimeFormat("en-CA",{timeZone:e}).format(Date.now());NP=(e,t)=>e.name.localeCompare(t.name),Z4=()=>Object.values(_e.value).filter(e=>e.active).sort(NP).map(e=>[e.id,e.id===D.value.id?o("{name} (me)",{name:e.name}):e.name])});async function H$(e){let t=[];for(let n of MP(e))t.push(...(await B(`/api/dialogs/open-tasks?dialogs=${n}`)).items);return t}async function DP(e){let t=[];for(let n of e)for(let s of MP(n.ids))t.push(await W("/api/tasks/bulk",{steps:[{...n,ids:s}]}));return t}async function Y$(e){let t=Mo().find(s=>s.base==="done"),n=e.filter(Vt).map(s=>s.id);try{let s=await DP([{ids:n,change:{status_id:t.id}}]),a=s.flatMap(l=>l.failed).length;a&&ee(w("{n} task could not be finished","{n} tasks could not be finished",a));let i=s.flatMap(l=>l.undo);return()=>DP(i.map(l=>({ids:l.ids,change:X4(l.change)}))).catch(bc)}catch(s){return bc(s),null}}function bc(e){if(!(e instanceof q))throw e;ee(Pe(e))}var Ny,Ay,MP,X4,V$,Py=b(()=>{C();U();v();ge();Lo();hn();qn();Gt();Ny=200,Ay=8,MP=e=>Array.from({length:Math.ceil(e.length/Ny)},(t,n)=>e.slice(n*Ny,(n+1)*Ny));X4=({status_id:e,wake_at:t,wake_reason:n,close_reason:s})=>({status_id:e,wake_at:t,wake_reason:n,close_reason:s});V$=({tasks:e})=>r`<ul class="closelist">
${e.slice(0,Ay).map(t=>r`<li key=${t.id} class="hrow t13">
<span class="st"><${Un} base=${t.base} /></span>
<span class="cut">${o("No. {number} {title}",t)}</span>
${t.due_at!==null&&r`<span class="hrow end t12"><${Cs} task=${t} /></span>`}
</li>`)}
${e.length>Ay&&r`<li class="t12 dim">${w("and {n} more task","and {n} more tasks",e.length-Ay)}</li>`}
</ul>`});var RP={};ve(RP,{CloseQuestion:()=>e6});function e6(){let{ids:e,sends:t,proceed:n,open:s}=O(Sv.value).current,[a,i]=g(null),[l,c]=g(!1),u=$=>{Ke(),n($)};if(E(()=>{H$(e).then($=>$.length?i($):u({}),$=>{bc($),s===null&&Ke()})},[]),s===null&&!a)return null;let m=async()=>{c(!0);let $=await Y$(a);$?u({restore:$}):Ke()},p=a?.length??s,h=e.length===1?w("The conversation has {n} open task","The conversation has {n} open tasks",p):w("The conversations have {n} open task","The conversations have {n} open tasks",p),f=t6[t?"send":"close"];return r`<${Sr} label=${h}>
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
<//>`}var t6,LP=b(()=>{R();C();v();_a();Py();Cn();t6={close:{keep:()=>o("Close, leave the tasks open"),finish:()=>o("Close, the tasks are done")},send:{keep:()=>o("Send and close, leave the tasks open"),finish:()=>o("Send and close, the tasks are done")}}});var zP={};ve(zP,{MassReply:()=>s6});function s6(){let{task:e,dialogs:t}=O(gy.value).current,n=t.filter(Q=>Q.open),[s,a]=g(()=>new Set(n.filter(Q=>!Q.reply_state).map(Q=>Q.id))),[i,l]=g(""),[c,u]=g(!1),[m,p]=g(!1),[h,f]=g(null),[$,k]=g(!1),S=O(null);j(()=>S.current.focus({preventScroll:!0}),[]);let x=n.filter(Q=>s.has(Q.id)),_=a6(c?x.map(Q=>Q.id):[]),P=async()=>{if(!$){if(!i.trim()||!x.length){f(i.trim()?o("Choose at least one conversation."):o("Write the text.")),S.current.focus();return}k(!0);try{let Q=IP(),et=await W(`/api/tasks/${e}/replies`,{text:i.trim(),dialogs:x.map(le=>({id:le.id,seen:le.last_no})),undo_ms:Q*1e3,close:c});Ke();let de=new Set(et.sent.map(le=>le.dialog_id)),be=m?_.filter(le=>de.has(le.dialog_id)):[];p6(e,et,t,Q,be.length?await Y$(be):null)}catch(Q){if(!(Q instanceof q))throw Q;f(Pe(Q)),k(!1)}}},K=Q=>{hc(Q)&&(Q.preventDefault(),P())},z=(Q,et)=>{let de=new Set(s);et?de.add(Q):de.delete(Q),a(de)},ce=Q=>a(new Set(Q?n.map(et=>et.id):[])),je=s.size===n.length,Ve=r`
<span class="t12 dim grow">
${w("Can be undone for {n} second","Can be undone for {n} seconds",IP())}
</span>
<button type="button" class="btn quiet only-wide" onClick=${Ke}>${o("Cancel")}</button>
<button type="button" class="btn primary" disabled=${$||!x.length} aria-busy=${String($)}
onClick=${P}>
${w("Send to {n} client","Send to {n} clients",x.length)}
</button>
`;return r`<${Ps} title=${o("Reply to all")} look="taskdlg" body="taskform" onKey=${K} foot=${Ve}>
<div class="field">
<label for="mrt">${o("Text for each client")}</label>
<textarea class="input" id="mrt" ref=${S} rows="5" maxlength="16000" value=${i}
aria-invalid=${h?"true":null} aria-describedby=${h?"mre":"mrh"}
onInput=${Q=>{l(Q.currentTarget.value),f(null)}}></textarea>
${h&&r`<span class="hint bad" id="mre" role="alert">${h}</span>`}
<${c6} onPick=${Q=>l6(S.current,Q,l)} />
<${u6} text=${i} dialog=${x[0]} />
</div>
<fieldset class="mrlist">
<legend class="lab">${o("Conversations")}</legend>
<label class="hrow t13">
<input type="checkbox" checked=${je} indeterminate=${s.size>0&&!je}
onChange=${Q=>ce(Q.currentTarget.checked)} />
${o("All")}
</label>
<ul>
${n.map(Q=>r`<${i6} key=${Q.id} dialog=${Q} on=${s.has(Q.id)} onPick=${z} />`)}
</ul>
</fieldset>
<label class="hrow t13">
<input type="checkbox" checked=${c} onChange=${Q=>u(Q.currentTarget.checked)} />
${o("Also close these conversations")}
</label>
${_.length>0&&r`<${r6} tasks=${_} finish=${m} onFinish=${p} />`}
<//>`}function a6(e){let[t,n]=g([]),s=e.join();return E(()=>{let a=!0;return n([]),s&&H$(s.split(",")).then(i=>a&&n(i),bc),()=>{a=!1}},[s]),t}function l6(e,t,n){e.setRangeText(t,e.selectionStart,e.selectionEnd,"end"),n(e.value),e.focus()}function u6({text:e,dialog:t}){if(!t||!/\{\s*(?:name|number)\b/.test(e))return null;let n=$s(t.name),s=e.replace(/\{\s*name\s*(?:\|([^{}]*))?\}/g,(a,i="")=>n||i);return r`<p class="t13 mrsee">
<span class="t12 dim blk">${o("{name} will see",{name:t.name})}</span>
${s.replace(/\{\s*number\s*\}/g,"№ …")}
</p>`}function p6(e,{sent:t,failed:n},s,a,i){let l=new Map(s.map(c=>[c.id,c.name]));n.length&&ee(w("No reply to {n} client: {list}","No reply to {n} clients: {list}",n.length,{list:n.map(c=>`${l.get(c.dialog_id)} (${d6(c.code)})`).join(", ")}),{ms:2e4}),t.length&&V(w("Reply goes to {n} client","Reply goes to {n} clients",t.length),{icon:"reply",ms:a*1e3,undo:()=>{f6(e,t),i?.()}})}async function f6(e,t){try{let n=await W(`/api/tasks/${e}/replies/cancel`,{message_ids:t.map(a=>a.message_id)}),s=w("{n} reply cancelled","{n} replies cancelled",n.cancelled.length);n.failed.length?ee(`${s}. ${w("{n} was sent already","{n} were sent already",n.failed.length)}`):V(s,{icon:"undo-2"})}catch(n){if(!(n instanceof q))throw n;ee(Pe(n))}}var n6,o6,IP,r6,i6,c6,m6,d6,BP=b(()=>{R();C();U();v();I();ge();Se();A();_a();Py();by();Gt();n6=10,o6=["{name|…}","{number}"],IP=()=>{let{messenger:e=0,email:t=0}=xe.peek()?.undo??{};return Math.max(n6,e,t)};r6=({tasks:e,finish:t,onFinish:n})=>r`<fieldset class="mrlist">
<legend class="lab">
${w("The conversations have {n} open task","The conversations have {n} open tasks",e.length)}
</legend>
<${V$} tasks=${e} />
${[[!1,o("Leave the tasks open")],[!0,o("The tasks are done")]].map(([s,a])=>r`<label class="hrow t13" key=${a}>
<input type="radio" name="mrtasks" checked=${t===s} onChange=${()=>n(s)} />
${a}
</label>`)}
</fieldset>`,i6=({dialog:e,on:t,onPick:n})=>r`<li>
<label class="hrow t13">
<input type="checkbox" checked=${t} onChange=${s=>n(e.id,s.currentTarget.checked)} />
<${te} name=${e.name} size="xs"><${Ce} kind=${e.channel_kind} /><//>
<span class="grow">
<span class="b5 cut blk">${e.name}</span>
<span class="t12 dim cut blk">${e.text}</span>
</span>
${e.reply_state&&r`<span class="t12 dim">${o("has a reply")}</span>`}
</label>
</li>`;c6=({onPick:e})=>r`<span class="taskchips" id="mrh" role="group" aria-label=${o("Variables")}>
${o6.map(t=>r`<button type="button" class="chip" key=${t} onClick=${()=>e(t)}>
<code>${t}</code>
</button>`)}
</span>`;m6={"conversation-changed":()=>o("wrote meanwhile"),blocked:()=>o("has blocked us"),"channel-removed":()=>o("the channel was removed"),"not-linked":()=>o("is no longer linked")},d6=e=>m6[e]?.()??o("was refused")});var jP={};ve(jP,{LinkPicker:()=>g6});async function WP(e,t){Ke();try{await FP(e,t,!0)}catch(s){if(!(s instanceof q))throw s;ee(Pe(s));return}let n=w("{n} conversation linked to task No. {number}","{n} conversations linked to task No. {number}",t.length,{number:e.number});V(n,{icon:"link",undo:()=>FP(e,t,!1).catch(s=>ee(Pe(s))),more:{label:o("Open"),run:()=>L(qt(e.id))}})}async function h6(e,t){try{let{task:n}=await W("/api/tasks",{title:e,kind:"incident"});await WP(n,t)}catch(n){if(!(n instanceof q))throw n;ee(Pe(n))}}function g6(){let e=O([...yt.value.keys()]).current,[t,n]=g(""),[s,a]=g(null),[i,l]=g(null),[c,u]=g(0),m=O(null);j(()=>m.current.focus({preventScroll:!0}),[]),E(()=>{B("/api/tasks?view=open&sort=created&limit=100").then(x=>a(x.items),x=>l(x))},[]);let p=t.trim().toLowerCase(),f=[...(s??[]).filter(x=>!p||x.title.toLowerCase().includes(p)||String(x.number)===p).slice(0,$6).map(x=>({id:x.id,text:o("No. {number} {title}",x),run:()=>WP(x,e)})),...t.trim()?[{id:"new",icon:"plus",text:o("New task “{title}”",{title:t.trim()}),run:()=>h6(t.trim(),e)}]:[]],$=Math.min(c,f.length-1),k=x=>{let _={ArrowDown:1,ArrowUp:-1}[x.key];_?(x.preventDefault(),u(($+_+f.length)%Math.max(1,f.length))):x.key==="Enter"&&!x.isComposing&&!x.repeat&&(x.preventDefault(),f[$]?.run())},S=w("Link {n} conversation to a task","Link {n} conversations to a task",e.length);return r`<${Ps} title=${S} look="linkdlg" onKey=${k}>
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
<//>`}var $6,FP,qP=b(()=>{R();C();U();v();J();lr();ge();A();_a();Gt();$6=8,FP=(e,t,n)=>W(`/api/tasks/${e.id}/dialogs`,{dialog_ids:t,on:n})});function G$({task:e}){let t=s=>{Ft(e.id)||m$([e.id]),fn("status",e.id,s.currentTarget)},n=o("Task No. {number}, {status}: change the status",{number:e.number,status:ka(e.base)});return r`<button type="button" class="ringbtn" aria-haspopup="menu" aria-label=${n} title=${o("Status")}
aria-expanded=${String(so("status",e.id))} onClick=${t}>
<${Un} base=${e.base} />
</button>`}var Dy=b(()=>{C();v();Lo();hn();Os();Wt()});var KP={};ve(KP,{TaskChips:()=>b6});var b6,UP=b(()=>{C();ke();J();v();Lo();hn();qn();Dy();Gt();b6=({tasks:e})=>r`<span class="mtasks">
${e.map(t=>r`<span class="mtask" key=${t.id}>
<${G$} task=${t} />
<a href=${qt(t.id)} data-task=${t.id}>
<span class="vh">${o("Task, {status}:",{status:ka(t.base)})}</span>
<span class="cut">
<b class="b5">${o("No. {number}",{number:t.number})}</b> ${t.title}
</span>
${t.due_at!==null&&Vt(t)&&r`<span class=${`hrow end ${dp(t,M.value)}`}>${xs(t.due_at,M.value)}</span>`}
</a>
</span>`)}
</span>`});var My={};ve(My,{PromisedTask:()=>x6,TypedPromise:()=>w6});function v6(){try{let e=JSON.parse(localStorage.getItem(YP));return Array.isArray(e)?e:[]}catch{return[]}}function w6({id:e,text:t}){let n=Math.floor(M.value/6e4),s=bo(()=>Np(t,M.peek()),[t,n]);return r`<${VP} dialog=${e} promise=${s} take=${i=>mn({dialog_id:e,text:t.trim(),promised_at:M.peek(),made:i})} look="promised typed" />`}function x6({message:e}){let{id:t,dialog_id:n,text:s,sent_at:a}=e,i=bo(()=>Np(s,a),[s,a]);return r`<${VP} dialog=${n} promise=${i} take=${c=>mn({message_ids:[t],dialog_id:n,text:s,promised_at:a,made:c})} look="promised" />`}function VP({dialog:e,promise:t,take:n,look:s}){if(!t||t.at<=M.value)return null;let a=y6(e,t.at);return J$.value.includes(a)?null:r`<div class=${s}>
<${d} name="calendar" size="s" />
<span>${o("Promised: {when}",{when:xs(t.at,M.value,{long:!0})})}</span>
<button type="button" class="link" onClick=${()=>n(()=>HP(a))}>${o("Create a task")}</button>
<button type="button" class="ib tiny" aria-label=${o("Do not offer a task")} title=${o("Do not offer a task")}
onClick=${()=>HP(a)}>
<${d} name="x" size="s" />
</button>
</div>`}var YP,k6,J$,y6,HP,Ry=b(()=>{oe();R();C();ke();v();Pu();A();Ao();Ty();Cn();Gt();YP="okno.promises",k6=200;J$=T(v6()),y6=(e,t)=>`${e}:${fe(t,0,0)}`,HP=e=>{J$.value=[e,...J$.value.filter(t=>t!==e)].slice(0,k6),Vo(YP,J$.value)}});function Z$(e,t=0){let[n,s]=g({id:null,seen:null,problem:null}),a=e?.id;return E(()=>{if(!a)return;let i=!1;return B(`/api/dialogs/${a}/clock`).then(l=>i||s({id:a,seen:l,problem:null}),l=>i||s(c=>({...c,id:a,problem:l}))),()=>{i=!0}},[a,e?.waiting_since,e?.due_at,e?.state,t]),n.id===a?n:{id:a,seen:null,problem:null}}var Ly=b(()=>{R();U()});var eD={};ve(eD,{Strip:()=>S6});function S6(){let e=Id.value,t=ae.value[e?.id],n=vt(QP),{seen:s,problem:a}=Z$(t,M.value);return Oe(),E(()=>{n.current?.focus({preventScroll:!0}),t||QP()},[!!t]),j(()=>{if(!n.current)return;let{width:i,height:l}=n.current.getBoundingClientRect();n.current.style.setProperty("left",`${Math.max(8,Math.min(e.x,innerWidth-i-8))}px`),n.current.style.setProperty("top",`${Math.max(8,Math.min(e.y,innerHeight-l-8))}px`)},[s,a]),t?r`<div class="pop clockpop" role="dialog" aria-label=${o("How long the client waits")} tabindex="-1"
ref=${n}>
${s?r`<${C6} dialog=${t} seen=${s} />`:r`<${T6} problem=${a} />`}
</div>`:null}function C6({dialog:e,seen:t}){return t.parts.length?r`
<p class="t13">
<b class="b6"><${O6} dialog=${e} seen=${t} /></b> <span class="dim">${E6(t)}</span>
</p>
<${N6} parts=${t.parts.slice(-_6)} running=${t.ended_at===null} />
<${A6} parts=${t.parts} />
<${P6} parts=${t.parts} />
<${D6} seen=${t} />
`:r`<p class="t13">${o("The client has not been waiting yet.")}</p>`}function O6({dialog:e,seen:t}){let n=Cu(e),s={span:ot(t.waited)};if(t.ended_at!==null)return t.ended_by==="closed"?o("Closed without a reply after {span}",s):t.ended_by==="no-answer"?o("No reply needed after {span}",s):o("Replied after {span}",s);if(!n)return o("The client has been waiting for {span}",s);let a=$l(n,M.value);return n.look==="bad"||n.opens!==null?a:o("Reply within {span}",{span:a})}function N6({parts:e,running:t}){let n=e.filter(([m,p])=>p>m),s=n.map(([m,p])=>Math.sqrt(p-m)),a=s.reduce((m,p)=>m+p,0)||1,i=Q$-n.length*(GP+Iy)+Iy,l=0,c=0,u=n.at(-1)?.[1];return r`<svg class="strip" viewBox=${`0 0 ${Q$} 46`} aria-hidden="true">
${n.map(([m,,p],h)=>{let f=GP+i*s[h]/a,$=l;l+=f+Iy;let k=t&&h===n.length-1&&p==="waited",S=$>=c&&$<Q$-2*JP;return S&&(c=$+JP),r`<rect class=${k?"s-now":`s-${p}`} x=${$} y="8" width=${f} height="14" rx="3" />
${S&&r`<text x=${$} y="40">${G(m)}</text>`}`})}
${u&&r`<text x=${Q$} y="40" text-anchor="end">${G(u)}</text>`}
</svg>`}function A6({parts:e}){let t=["waited","client","closed","holiday"].filter(n=>e.some(([,,s])=>s===n));return r`<div class="hrow wrap t12 mut skey">
${t.map(n=>r`<span><i class=${`k-${n}`}></i>${By[n]()}</span>`)}
</div>`}function P6({parts:e}){let t=e.slice(0,-ZP),n=t.reduce((s,[a,i,l])=>l==="waited"?s+i-a:s,0);return r`<ol class="stretches t12">
${t.length>0&&r`<li><span>${o("before that")}</span><span>${By.waited()}</span><b class="num">${ot(n)}</b></li>`}
${e.slice(-ZP).map(([s,a,i])=>r`<li class=${i==="waited"?"counts":""}>
<span class="num">
${a>s?`${zy(s)} – ${XP(s,a)?G(a):zy(a)}`:zy(s)}
</span>
<span>${By[i]()}</span>
${a>s&&r`<b class="num">${ot(a-s)}</b>`}
</li>`)}
</ol>`}function D6({seen:e}){if(e.norm===null)return null;let t=yo.value[e.hours_id],n=o("SLA within {norm}",{norm:ot(e.norm)}),s=e.rule_id===null?n:r`<a class="link" href=${qe(e.rule_id)}>${n}</a>`,a=[e.rule_version!==null&&o("version {n}",{n:e.rule_version}),t?t.name||o("company's working hours"):o("all hours count")].filter(Boolean);return r`<p class="t12 mut">${o("Why:")} ${s} · ${a.join(" · ")}</p>`}var Q$,Iy,GP,JP,ZP,_6,By,QP,T6,E6,XP,zy,tD=b(()=>{R();U();ke();ne();C();v();J();I();sa();A();Ae();ie();Ly();Q$=340,Iy=2,GP=8,JP=46,ZP=8,_6=24,By={waited:()=>o("client waited for us"),client:()=>o("we waited for the client"),closed:()=>o("outside working hours"),holiday:()=>o("holiday"),answer:()=>o("our reply")},QP=()=>{y.value=null};T6=({problem:e})=>e?r`<p class="t13" role="alert">${F(e)}</p>`:r`<${Ne} width=${60} /><${Ne} width=${90} />`;E6=({norm:e,waited:t,ended_at:n})=>e===null?o("no target"):n===null?o("{waited} of {norm} passed",{waited:t<6e4?o("{n} min",{n:0}):ot(t),norm:ot(e)}):o("target {norm}",{norm:ot(e)});XP=(e,t)=>ct(e)===ct(t),zy=e=>XP(e,M.value)?G(e):`${en(e,M.value)}, ${G(e)}`});var nD={};ve(nD,{SlaBox:()=>M6});function M6({dialog:e}){let{seen:t}=Z$(e),n=Cu(e),s=t?.first??null;return!s&&!e.waiting_since?null:r`<div class="slabox">
${s&&r`<${R6} first=${s} />`}
${e.waiting_since&&r`<${L6} dialog=${e} target=${n} />`}
</div>`}function L6({dialog:e,target:t}){let n=t?t.look==="bad"?o("Overdue by"):t.opens===null?o("Reply within"):o("Reply due"):o("The client waits"),s=t?t.look==="bad"?ot(t.late):$l(t,M.value):ot(Math.max(0,M.value-e.waiting_since));return r`<button type="button" class=${t?.look??""} aria-haspopup="dialog"
onClick=${a=>Tu(e.id,a.currentTarget)}>
<span class="k">${n}</span>
<span class="v">
${t?r`<${Wb} target=${t} />`:r`<${d} name="hourglass" size="s" />`} ${s}
</span>
</button>`}var R6,oD=b(()=>{ke();ne();C();v();sa();A();Ly();R6=({first:e})=>r`<div class=${e.late?"bad":"ok"}>
<div class="k">${o("First reply")}</div>
<div class="v"><${d} name=${e.late?"flame":"check"} size="s" />${ot(e.waited)}</div>
</div>`});var aD,rD,sD,X$,eh=b(()=>{oe();ke();Ct();v();J();Gr();ca();Bb();I();sa();yn();aD=Ut(["clock"],()=>Promise.resolve().then(()=>(tD(),eD)),"Strip"),rD=$e(()=>Promise.resolve().then(()=>(oD(),nD)),"SlaBox"),sD=()=>N.peek().page==="inbox"?co():void 0;Je({id:"clock",group:"dialog",label:()=>o("How long the client waits"),icon:"hourglass",key:"KeyQ",when:()=>!!sD(),run:()=>Tu(sD().id,document.querySelector("[data-clock]")??document.querySelector(".thead .sub"))});X$=new Map;we(()=>{let e=M.value,t=new Set;for(let n of Object.values(ae.peek())){let s=n.assignee_id===D.peek()?.id?fl(n,yo.peek(),e):null;if(!s)continue;t.add(n.id);let a=X$.get(n.id);X$.set(n.id,{due:n.due_at,look:s.look}),!(a?.due!==n.due_at||a.look===s.look)&&(s.look==="warn"&&Vs(o("{name}: a reply is due soon",{name:n.name})),s.look==="bad"&&Vs(o("{name}: the reply is overdue",{name:n.name})))}for(let n of X$.keys())t.has(n)||X$.delete(n)})});function iD({contact:e}){let[t,n]=g(!1);return t?r`<${F6} contact=${e} shut=${()=>n(!1)} />`:r`<button type="button" class="link t13 addaddr hrow tight" onClick=${()=>n(!0)}>
<${d} name="plus" size="s" />
${o("Add an address")}
</button>`}function F6({contact:e,shut:t}){let[n,s]=g("email"),[a,i]=g(""),[l,c]=g(null),[u,m]=g(!1),p=O(null);return j(()=>p.current.focus(),[]),r`<form class="addform" onSubmit=${async $=>{if($.preventDefault(),!(u||!a.trim())){m(!0);try{await Cd(e,n,a.trim()),t()}catch(k){m(!1),c(k.status===422?B6[n]():F(k)),p.current?.focus()}}}} onKeyDown=${$=>{$.key==="Escape"&&($.preventDefault(),$.stopPropagation(),t())}} aria-label=${o("Add an address")}>
<label class="vh" for="akind">${o("Address type")}</label>
<select class="input" id="akind" value=${n} onChange=${$=>{s($.target.value),c(null)}}>
${I6.map($=>r`<option value=${$}>${Me($)}</option>`)}
</select>
<label class="vh" for="avalue">${o("Address")}</label>
<input class="input" id="avalue" ref=${p} value=${a} autocomplete="off"
inputmode=${n==="email"?"email":n==="phone"?"tel":"text"} placeholder=${z6[n]()}
aria-invalid=${l?"true":null} aria-describedby=${l?"aerror":null}
onInput=${$=>{i($.target.value),c(null)}} />
${l&&r`<p class="hint bad" id="aerror" role="alert">${l}</p>`}
<p class="hint">${o("Conversations from this address will be added to the card.")}</p>
<span class="hrow">
<button type="submit" class="btn small primary" aria-busy=${String(u)}>${o("Add")}</button>
<button type="button" class="btn small quiet" onClick=${t}>${o("Cancel")}</button>
</span>
</form>`}var I6,z6,B6,lD=b(()=>{R();C();Ze();U();v();A();I6=["email","phone","telegram","vk"],z6={email:()=>o("name@example.com"),phone:()=>o("+7 900 000-00-00"),telegram:()=>o("numeric ID, not the @name"),vk:()=>o("numeric page ID")},B6={email:()=>o("This is not an email address."),phone:()=>o("This is not a phone number."),telegram:()=>o("Enter the numeric Telegram ID, not the @name."),vk:()=>o("Enter the numeric VK ID, not the page address.")}});function W6({contact:e,field:t,onSaved:n}){let[s,a,i,l]=cD[t],[c,u]=g(null),m=async h=>{u(h);try{return await bu(e,{[t]:h}),n({...e,[t]:h}),!0}catch(f){return ee(F(f)),!1}finally{u(null)}},p=async h=>{await m(h)&&V(h?a():i(),{icon:l,undo:()=>m(!h)})};return r`<label class="srow nop">
<span class="grow t13">${s()}</span>
<input class="tog" type="checkbox" role="switch" checked=${c??!!e[t]}
aria-busy=${c===null?null:"true"} onChange=${h=>p(h.currentTarget.checked)} />
</label>`}var cD,th,Fy=b(()=>{R();C();U();v();ge();Ze();cD={no_automatic:[()=>o("No automatic messages"),()=>o("No automatic messages to this client"),()=>o("Automatic messages to this client allowed"),"zap"],sender_blocked:[()=>o("Blocked sender"),()=>o("Sender blocked: messages are kept, nobody is notified"),()=>o("Sender unblocked"),"ban"]},th=({contact:e,onSaved:t=n=>{}})=>Object.keys(cD).map(n=>r`<${W6} key=${n} contact=${e} field=${n} onSaved=${t} />`)});var uD={};ve(uD,{Card:()=>j6,Section:()=>Tr,facts:()=>oh,pastOf:()=>nh});function j6(){let{dialog:e}=N.value,t=ae.value[e],n=t&&X.value.contacts[t.contact_id];return r`<${q6} open=${bt.value} busy=${!n}>
${t&&r`<${U6} dialog=${t} contact=${n} />`}
<//>`}function q6({open:e,busy:t,children:n}){let s=()=>{e?bt.value=!1:wo.value=!0};return r`
${e&&r`<${K6} />`}
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
`}function K6(){return Oe(),j(()=>Ot("#card .phead button")?.focus({preventScroll:!0}),[]),null}function U6({dialog:e,contact:t}){let n=t?.name??e.name;return r`
<div class="cc-top">
<${te} name=${n} face=${e.avatar} size="lg" />
<div class="grow">
${t?r`
<${dc} key=${t.id} value=${t.name} label=${o("Client name")}
save=${s=>bu(t,{name:s})} needed head="h3" look="b6 t16" />
<p class="t12 dim">${o("Client since {date}",{date:en(t.created_at)})}</p>
`:r`<h3 class="b6 t16 cut">${n}</h3><${Ne} width=${60} />`}
</div>
</div>
<${rD} key=${e.id} dialog=${e} />
<${Tr} name="dialog" title=${o("Conversation")}><${F1} key=${e.id} dialog=${e} /><//>
${t?r`
<${Y6} contact=${t} dialog=${e} />
<${pD} key=${e.id} dialog=${e} />
<${V6} contact=${t} />
<${G6} contact=${t} /><${J6} contact=${t} />
`:r`<div class="sks">${[100,76,88,52].map(s=>r`<${Ne} width=${s} />`)}</div>`}
`}function Y6({contact:e,dialog:t}){return r`<${Tr} name="contacts" title=${o("Contacts")}>
${e.identities.map(n=>{let s=n.label||n.external_id;return r`<button type="button" class="crow" key=${n.id} title=${o("Copy")}
aria-label=${o("Copy {value}",{value:s})} onClick=${()=>Dt(s)}>
<${Ce} kind=${n.kind} named />
<span class="grow cut">${s}</span>
${n.kind===t.kind&&s===(t.label||n.external_id)&&r`<span class="t12 dim">${o("current")}</span>`}
<${d} name="copy" size="s" />
</button>`})}
<${iD} key=${e.id} contact=${e} />
<//>`}function V6({contact:e}){let t=nh(e);return r`<${Tr} name="dialogs" title=${o("All conversations")} count=${t.length}>
${t.map(({dialog:n,episode:s})=>r`<a class="crow" key=${s.number} href=${Y(N.value.view,n.id)}>
<${Ce} kind=${n.kind} named />
<span class="grow">
<span class="cut">${s.title||Zr(n)}</span>
<span class="t12 dim cut">${oh(s)}</span>
${n.id===N.value.dialog&&s.state==="open"?r`<span class="vh">${o("current")}</span>`:null}
</span>
</a>`)}
<a class="link t13 addaddr hrow tight" href=${Tm(e.id)}>
<${d} name="history" size="s" />
${o("Full history")}
</a>
<//>`}function oh(e){let t=e.state==="open",n=t?e.assignee_id:e.closed_by??e.assignee_id;return[o("No. {number}",{number:ue(e.number)}),ut(t?e.opened_at:e.closed_at,M.value),t?o("open"):n?qa(H(n)):o("closed")].join(" · ")}function G6({contact:e}){return r`<${Tr} name="note" title=${o("Client note")}>
<${dc} key=${e.id} value=${e.note??""} label=${o("Client note")}
empty=${o("Add a note about the client")} save=${t=>bu(e,{note:t})} long />
<//>`}var H6,Tr,nh,J6,sh=b(()=>{R();Uo();C();Ze();ie();ke();ne();v();Se();Kt();J();I();eh();cr();lD();Fy();A();$y();Ae();Pi();H6=e=>localStorage.getItem("okno.fold."+e)==="1",Tr=({name:e,title:t,count:n,children:s})=>r`<details class="sect" open=${!H6(e)}
onToggle=${a=>localStorage.setItem("okno.fold."+e,a.currentTarget.open?"0":"1")}>
<summary>
${t} ${n>0&&r`<span class="n">${n}</span>`} <${d} name="chevron-down" size="s" />
</summary>
${s}
</details>`;nh=e=>e.dialogs.flatMap(t=>t.episodes.map(n=>({dialog:t,episode:n}))).sort((t,n)=>n.episode.opened_at-t.episode.opened_at);J6=({contact:e})=>r`<${Tr} name="consent" title=${o("Consents and bans")}>
<${th} key=${e.id} contact=${e} />
<//>`});function ah(e){E(()=>{let n=!0,s=()=>B(`/api/dialogs/${e}/tasks`).then(i=>n&&_s(i.items,Zt(i.cursor)),()=>{});s();let a=i=>{i.some(l=>l.k==="gone"&&l.of==="task")&&s()};return Wy.add(a),()=>{n=!1,Wy.delete(a)}},[e]);let t=Object.values(He.value).filter(n=>n.dialog_id===e).sort((n,s)=>Number(Vt(s))-Number(Vt(n))||s.id-n.id);return{known:t,open:t.filter(Vt),done:t.filter(n=>!Vt(n))}}var Wy,jy=b(()=>{R();U();Qt();lt();qn();Wt();Wy=new Set;rn(e=>{for(let t of Wy)t(e)})});var mD={};ve(mD,{CardTasks:()=>Q6});function Q6({dialog:e}){let[t,n]=g(!1),s=e.tasks?.open??0,{known:a,open:i,done:l}=ah(e.id),c=[...i,...t?l:l.slice(0,i.length?0:Z6)];return r`<${Tr} name="tasks" title=${o("Tasks")} count=${i.length||s}>
${c.map(u=>r`<div class="crow cardtask" key=${u.id} data-task=${u.id}>
<${G$} task=${u} />
<a class="grow" href=${qt(u.id)}>
<span class="cut blk">${u.title||o("No. {number}",{number:u.number})}</span>
<span class="t12 dim hrow">
${o("No. {number}",{number:u.number})}
<${yr} task=${u} />
${u.due_at!==null&&r`<${Cs} task=${u} />`}
</span>
</a>
</div>`)}
${c.length<a.length&&r`<button type="button" class="link t12" onClick=${()=>n(!0)}>
${o("Finished tasks: {n}",{n:l.length})}
</button>`}
<button type="button" class="link t13 addaddr hrow tight" onClick=${()=>mn({dialog_id:e.id})}>
<${d} name="plus" size="s" />
${o("New task")}
</button>
<//>`}var Z6,dD=b(()=>{R();C();v();J();sh();A();jy();Lo();Dy();Cn();Z6=5});var fD={};ve(fD,{RepeatSettings:()=>X6});function X6(){let e=I$(),t=R$.value,n=Object.values(e??{}).sort((a,i)=>a.template.title.localeCompare(i.template.title)),s=r`<button type="button" class="btn small" onClick=${()=>hr()}>
<${d} name="plus" size="s" />${o("New recurring task")}
</button>`;return r`<${Xe} id="rpth" title=${o("Recurring tasks")} side=${e&&s}>
<p class="lead">${o("Work that comes back: each time its date comes, a task is created.")}</p>
${!e&&t&&r`<${se} icon="unplug" title=${o("The recurring tasks could not be loaded")} text=${F(t)}>
<button type="button" class="btn" onClick=${Sp}>${o("Retry")}</button>
<//>`}
${!e&&!t&&r`<div class="card fcard" aria-busy="true"><${Ne} width=${60} /></div>`}
${e&&!n.length&&r`<${se} icon="repeat" title=${o("No recurring tasks yet")}
text=${o("For example a stock count every Friday, or an invoice on the first of each month.")}>
<button type="button" class="btn primary" onClick=${()=>hr()}>
<${d} name="plus" size="m" />${o("New recurring task")}
</button>
<//>`}
${n.length>0&&r`<ul class="card stlist">
${n.map(a=>r`<li key=${a.id}><${e5} row=${a} linked=${N.value.id===a.id} /></li>`)}
</ul>`}
<//>`}function e5({row:e,linked:t}){let{title:n,assignee_id:s}=e.template,a=EA(e),i=O(null);j(()=>{t&&(i.current.scrollIntoView({block:"center"}),i.current.focus({preventScroll:!0}))},[t]);let l=m=>B$(()=>z$(e,{active:m},m?o("Resumed: {title}",{title:n}):o("Paused: {title}",{title:n}))),c=[HN(e),s!==null&&H(s),e.created_by!==null&&e.created_by!==D.value.id&&o("by {name}",{name:H(e.created_by)})].filter(Boolean),u=JN(e);return r`<section class="strow rptrow" aria-label=${n} ref=${i} tabindex=${t?-1:null}
aria-current=${t?"true":null} data-paused=${e.active?null:""}>
<${no} label=${o("Active: {title}",{title:n})} checked=${e.active} disabled=${!a} onChange=${l} />
<div class="grow">
<b class="b5 blk t13">${n}</b>
<span class="t12 dim blk">${uc(e)}</span>
<span class="t12 blk">${c.join(" · ")}</span>
${u.map(m=>r`<span class="rptwarn t12" key=${m}><${d} name="triangle-alert" size="s" />${m}</span>`)}
</div>
${a?r`<span class="hrow stacts">
<button type="button" class="btn small quiet" aria-label=${o("Change: {name}",{name:n})}
onClick=${()=>hr({repeat:e})}>
${o("Change")}
</button>
<button type="button" class="ib small" aria-label=${o("Delete: {name}",{name:n})}
title=${o("Delete")} onClick=${()=>PA(e)}>
<${d} name="x" size="m" />
</button>
</span>`:r`<span class="t12 dim">${o("Only the author and supervisors change it")}</span>`}
</section>`}var $D=b(()=>{R();C();U();v();J();I();Se();A();Nt();F$();Oi();Cn()});function qy({template:e=null,onSave:t,onDone:n}){let[s,a]=g(e?.name??""),[i,l]=g(e?.steps??[{...hD}]),[c,u]=g(null),[m,p]=g(!1),h=O(null);j(()=>h.current.focus(),[]);let f=(S,x)=>l(i.map((_,P)=>P===S?{..._,...x}:_)),$=i.findIndex((S,x)=>x>0&&!S.title.trim());return r`<form class="tplform" novalidate onSubmit=${async S=>{if(S.preventDefault(),!m){if(!s.trim()){u(o("Enter a name.")),h.current.focus();return}if($>0){u(o("Only the first task may take its title from the message."));return}p(!0);try{await t({name:s.trim(),steps:i.map(n5)})}catch(x){if(!(x instanceof q))throw x;u(Pe(x)),p(!1)}}}}
aria-label=${e?o("Template {name}",{name:e.name}):o("New template")}>
<div class="field">
<label for="tpn">${o("Template name")}</label>
<input class="input" id="tpn" ref=${h} maxlength="40" autocomplete="off" value=${s}
onInput=${S=>a(S.currentTarget.value)} />
</div>
${i.map((S,x)=>r`<${o5} key=${x} step=${S} number=${x+1} onChange=${_=>f(x,_)}
onRemove=${i.length>1?()=>l(i.filter((_,P)=>P!==x)):null} />`)}
${c&&r`<p class="hint bad" role="alert">${c}</p>`}
<div class="hrow wrap">
<button type="button" class="btn small" disabled=${i.length>=t5}
onClick=${()=>l([...i,{...hD}])}>
<${d} name="plus" size="s" />${o("Add a task")}
</button>
<span class="grow"></span>
<button type="button" class="btn quiet" onClick=${n}>${o("Cancel")}</button>
<button type="submit" class="btn primary" disabled=${m}>${o("Save")}</button>
</div>
</form>`}function o5({step:e,number:t,onChange:n,onRemove:s}){let a=c=>`tps${t}${c}`,i=e.mine?"me":String(e.assignee_id??""),l=c=>n({mine:c==="me",assignee_id:c==="me"||!c?null:Number(c)});return r`<fieldset class="tplstep">
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
<${gc} id=${a("d")} minutes=${e.due_minutes} onChange=${c=>n({due_minutes:c})} />
<div class="field">
<label for=${a("a")}>${o("Assignee")}</label>
<select class="input sel" id=${a("a")} value=${i}
onChange=${c=>l(c.currentTarget.value)}>
<option value="">${o("nobody")}</option>
<option value="me">${o("whoever uses the template")}</option>
${s5(e.assignee_id).map(c=>r`<option key=${c.id} value=${c.id}>${c.name}</option>`)}
</select>
</div>
</div>
<div class="taskpair">
<div class="field">
<label for=${a("y")}>${o("Type")}</label>
<select class="input sel" id=${a("y")} value=${e.type_id??""}
onChange=${c=>n({type_id:Number(c.currentTarget.value)||null})}>
<option value="">${o("none")}</option>
${oo().map(c=>r`<option key=${c.id} value=${c.id}>${Kn(c)}</option>`)}
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
</fieldset>`}var t5,hD,n5,s5,gD=b(()=>{R();C();U();v();I();A();Nt();Qe();U$();hn();Gt();t5=20,hD={title:"",text:"",kind:null,type_id:null,priority:0,due_minutes:null,assignee_id:null,mine:!1,team_id:null,checks:[]};n5=e=>({...e,title:e.title.trim(),checks:e.checks.map(t=>t.trim()).filter(Boolean)});s5=e=>Object.values(_e.value).filter(t=>t.active||t.id===e).sort((t,n)=>t.name.localeCompare(n.name))});function bD(){let[e,t]=g(null),[n,s]=g(null),[a,i]=g(null),l=async()=>{try{t((await B("/api/task-templates")).templates),s(null)}catch($){if(!($ instanceof q))throw $;s($)}};E(()=>{l()},[]);let c=async $=>{try{return t((await $()).templates),!0}catch(k){if(!(k instanceof q))throw k;return ee(F(k)),!1}},u=async($,k)=>{let S=await($==="new"?W("/api/task-templates",k):W(Ky($),k,{method:"PATCH"}));t(S.templates),i(null)},m=($,k)=>c(()=>W(Ky($,"/removed"),{removed:k})),p=async({id:$,name:k})=>{await m($,!0)&&V(o("Template deleted: {name}",{name:k}),{icon:"x",undo:()=>m($,!1)})},h=($,k)=>{let S=e[k<0?$-1:$+2]?.id??null;return c(()=>W(Ky(e[$].id,"/place"),{before:S}))},f=r`<button type="button" class="btn small" onClick=${()=>i("new")}>
<${d} name="plus" size="s" />${o("New template")}
</button>`;return r`<${Xe} id="ttph" title=${o("Task templates")} side=${e&&a!=="new"&&f}>
<p class="lead">${o("A template makes several tasks at once, each with its due date, assignee and checklist.")}</p>
${n&&r`<${r5} problem=${n} retry=${l} />`}
${!e&&!n&&r`<div class="card fcard" aria-busy="true"><${Ne} width=${60} /></div>`}
${a==="new"&&r`<div class="card">
<${qy} onSave=${$=>u("new",$)} onDone=${()=>i(null)} />
</div>`}
${e?.length===0&&a!=="new"&&r`<${a5} />`}
${e?.length>0&&r`<ul class="card stlist">
${e.map(($,k)=>r`<li key=${$.id}>
${a===$.id?r`<${qy} template=${$} onSave=${S=>u($.id,S)}
onDone=${()=>i(null)} />`:r`<${i5} one=${$} first=${k===0} last=${k===e.length-1}
onMove=${S=>h(k,S)} onEdit=${()=>i($.id)}
onRemove=${()=>p($)} />`}
</li>`)}
</ul>`}
<//>`}function i5({one:e,first:t,last:n,onMove:s,onEdit:a,onRemove:i}){let{name:l,steps:c}=e,u=c.map(m=>m.title||o("the client's message"));return r`<section class="strow" aria-label=${l}>
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
</section>`}var Ky,a5,r5,kD=b(()=>{R();C();U();v();ge();A();Nt();gD();Ky=(e,t="")=>`/api/task-templates/${e}${t}`;a5=()=>r`<${se} icon="list-checks" title=${o("No templates yet")}
text=${o("For work that repeats: a return, an installation, a claim.")} />`,r5=({problem:e,retry:t})=>r`<${se} icon="unplug" title=${o("The templates could not be loaded")} text=${F(e)}>
<button type="button" class="btn" onClick=${t}>${o("Retry")}</button>
<//>`});var _D={};ve(_D,{TaskListSettings:()=>u5});function u5(){return r`
<${vD} id="tkss" of=${l5} rows=${Mo()} />
<${vD} id="tkts" of=${c5} rows=${oo()} />
<${bD} />
`}function vD({id:e,of:t,rows:n}){let[s,a]=g(null),i=()=>a(null),l=r`<button type="button" class="btn small" onClick=${()=>a("new")}>
<${d} name="plus" size="s" />${t.create()}
</button>`;return r`<${Xe} id=${e} title=${t.title()} side=${s!=="new"&&l}>
<p class="lead">${t.lead()}</p>
${s==="new"&&r`<div class="card"><${wD} of=${t} onDone=${i} /></div>`}
<ul class="card stlist">
${n.map((c,u)=>r`<li key=${c.id}>
${s===c.id?r`<${wD} of=${t} row=${c} onDone=${i} />`:r`<${m5} of=${t} row=${c} rows=${n} index=${u}
onEdit=${()=>a(c.id)} />`}
</li>`)}
</ul>
<//>`}async function xD(e){try{return await e(),!0}catch(t){if(!(t instanceof q))throw t;return ee(Pe(t)),!1}}function yD(e,t,n,s){let a=t[s<0?n-1:n+2];return xD(()=>W(`${e.path}/${t[n].id}/place`,{before:a?.id??null}))}async function p5(e,t){let n=s=>xD(()=>W(`${e.path}/${t.id}/removed`,{removed:s}));await n(!0)&&V(o("Deleted: {name}",{name:e.nameOf(t)}),{icon:"x",undo:()=>n(!1)})}function m5({of:e,row:t,rows:n,index:s,onEdit:a}){let i=e.nameOf(t),l=e.isKept(t);return r`<section class="strow" aria-label=${i}>
${e.hasBase&&r`<span class="dotbox"><span class="st"><${Un} base=${t.base} /></span></span>`}
<div class="grow">
<b class="b5 blk t13 cut">${i}</b>
${e.hasBase&&ka(t.base)!==i&&r`<span class="t12 dim blk">${ka(t.base)}</span>`}
</div>
<span class="hrow stacts">
<button type="button" class="ib small" disabled=${s===0} aria-label=${o("Move up: {name}",{name:i})}
title=${o("Move up")} onClick=${()=>yD(e,n,s,-1)}>
<${d} name="chevron-up" size="m" />
</button>
<button type="button" class="ib small" disabled=${s===n.length-1}
aria-label=${o("Move down: {name}",{name:i})} title=${o("Move down")}
onClick=${()=>yD(e,n,s,1)}>
<${d} name="chevron-down" size="m" />
</button>
<button type="button" class="btn small quiet" aria-label=${o("Change: {name}",{name:i})} onClick=${a}>
${o("Change")}
</button>
<button type="button" class="ib small" disabled=${l} aria-label=${o("Delete: {name}",{name:i})}
title=${l?o("Built-in status"):o("Delete")} onClick=${()=>p5(e,t)}>
<${d} name="x" size="m" />
</button>
</span>
</section>`}function wD({of:e,row:t=null,onDone:n}){let[s,a]=g(t?.name??""),[i,l]=g("active"),[c,u]=g(null),m=O(null);j(()=>m.current.focus(),[]);let p=t?e.builtIn(t):"",h=`nm${e.hasBase?"s":"t"}${t?.id??""}`,f=async $=>{$.preventDefault();let k={name:s.trim(),...!t&&e.hasBase&&{base:i}};try{await(t?W(`${e.path}/${t.id}`,k,{method:"PATCH"}):W(e.path,k)),n()}catch(S){if(!(S instanceof q))throw S;u(S),m.current.focus()}};return r`<form class="tmnew" aria-label=${t?e.nameOf(t):e.create()} onSubmit=${f}
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
${DE.map(([$,k])=>r`<option key=${$} value=${$}>${k()}</option>`)}
</select>
</div>`}
<div class="hrow">
<button type="submit" class="btn primary" disabled=${!p&&!s.trim()}>
${t?o("Save"):o("Create")}
</button>
<button type="button" class="btn quiet" onClick=${n}>${o("Cancel")}</button>
</div>
</form>`}var l5,c5,SD=b(()=>{R();C();U();v();ge();A();Nt();Lo();hn();kD();Gt();l5={path:"/api/task-statuses",nameOf:ns,builtIn:Dv,hasBase:!0,title:()=>o("Statuses of tasks"),lead:()=>o("Columns of the board. A new status behaves like the built-in one that you choose for it."),create:()=>o("New task status"),label:()=>o("Name of the status"),isKept:e=>!!e.builtin},c5={path:"/api/task-types",nameOf:Kn,builtIn:Mv,hasBase:!1,title:()=>o("Types of tasks"),lead:()=>o("Tasks that have a deleted type keep it."),create:()=>o("New task type"),label:()=>o("Name of the type"),isKept:()=>!1}});function Uy(e,t=()=>{}){let n=ae.peek()[e[0].dialog_id],s=yE(e.map(a=>[g5(a),a.text]));mn({message_ids:e.map(a=>a.id),dialog_id:n.id,text:s,title:Yl(s)||Yl(n.title??""),made:t,promised_at:e.length===1&&e[0].kind==="out"?e[0].sent_at:null})}function ID({message:e}){let{author:t,kind:n,sent_at:s,tasks:a,text:i,automatic:l}=e;return!(n==="out"&&!l&&t.operator_id===D.value.id)||!i||a?.length||er(e)||M.value-s>b5?null:r`<${f5} message=${e} />`}function k5(){if(on.peek().size){LD(Ul());return}let e=co(),t=Tt.peek()[e.id],n=t?An(t).filter(ga):[],s=n.findLast(a=>a.kind==="in")??n.at(-1);s?Uy([s]):mn({dialog_id:e.id})}var d5,TD,CD,OD,ED,ND,AD,PD,DD,MD,f5,pD,$5,h5,RD,g5,LD,b5,xa,Pi=b(()=>{ke();Ct();C();v();J();jo();Oo();jl();op();Qt();I();ca();Se();yn();vu();Cn();Cv();d5=$e(()=>Promise.resolve().then(()=>(oP(),nP)),"Tasks"),TD=Ut(["newtask"],()=>Promise.resolve().then(()=>(gP(),hP)),"NewTask"),CD=Ut(["taskimport"],()=>Promise.resolve().then(()=>(xP(),wP)),"ImportTasks"),OD=Ut(["taskrepeat"],()=>Promise.resolve().then(()=>(PP(),AP)),"RepeatDialog"),ED=Ut(["closetasks"],()=>Promise.resolve().then(()=>(LP(),RP)),"CloseQuestion"),ND=Ut(["massreply"],()=>Promise.resolve().then(()=>(BP(),zP)),"MassReply"),AD=Ut(["picktask"],()=>Promise.resolve().then(()=>(qP(),jP)),"LinkPicker"),PD=Ut(["taskpop"],()=>Promise.resolve().then(()=>(Os(),cN)),"FieldPopover"),DD=$e(()=>Promise.resolve().then(()=>(UP(),KP)),"TaskChips"),MD=$e(()=>Promise.resolve().then(()=>(Ry(),My)),"TypedPromise"),f5=$e(()=>Promise.resolve().then(()=>(Ry(),My)),"PromisedTask"),pD=$e(()=>Promise.resolve().then(()=>(dD(),mD)),"CardTasks"),$5=$e(()=>Promise.resolve().then(()=>($D(),fD)),"RepeatSettings"),h5=$e(()=>Promise.resolve().then(()=>(SD(),_D)),"TaskListSettings"),RD=(e=[])=>e.map(t=>[t.id,t]);mt("taskstatus",{map:"taskstatuses",snapshot:e=>RD(e.taskstatuses)});mt("tasktype",{map:"tasktypes",snapshot:e=>RD(e.tasktypes)});fs({page:"tasks",path:Fo(),icon:"circle-check-big",label:()=>o("Tasks"),title:()=>o("Tasks"),view:d5,tab:!0,count:()=>({shown:ze.value.tasks?.mine??0,urgent:(ze.value.tasks?.mine_late??0)>0})});ln({id:"tasks",group:"company",icon:"circle-check-big",label:()=>o("Tasks"),when:()=>D.value?.role==="administrator",view:h5});ln({id:"repeats",group:"company",icon:"repeat",label:()=>o("Recurring tasks"),view:$5});HS(e=>{let t=e.ids.map(s=>ae.peek()[s]),n=t.reduce((s,a)=>s+(a?.state==="open"?a.tasks?.open??0:0),0);return n===0&&t.every(Boolean)?!1:(vE(e,t.every(Boolean)?n:null),!0)});g5=({author:e})=>e.operator_id?H(e.operator_id):e.name??"",LD=e=>Uy(e,yi),b5=24*36e5;QO({id:"task",icon:"circle-check-big",key:"KeyT",label:()=>o("Create a task"),when:ga,run:e=>Uy([e]),runMany:LD});xa=()=>N.peek().page==="tasks";Je({id:"go-tasks",group:"go",label:()=>o("Tasks"),icon:"circle-check-big",key:"KeyG KeyT",run:()=>L(Fo())},{id:"new-task-from",group:"dialog",label:()=>on.peek().size?o("Create a task from the selected messages"):o("Create a task from the newest message"),icon:"circle-check-big",key:"KeyT",act:!0,opensField:!0,when:()=>N.peek().page==="inbox"&&!!co(),run:k5},{id:"new-task",group:"tasks",label:()=>o("New task"),icon:"circle-check-big",key:"KeyC",act:!0,opensField:!0,when:xa,run:()=>mn()},{id:"new-task-anywhere",group:"everywhere",label:()=>o("New task"),icon:"circle-check-big",listed:!1,when:()=>!xa(),run:()=>mn()})});function zD({id:e,dialog:t,note:n,text:s}){let a=o0(e),i=a.filter(f=>f.typing==="reply"),l=a.filter(f=>f.typing==="note"),c=n?Dl(s):[],u=f=>f.map($=>H($.id??$)).join(", "),m=f=>r`<b class="b5">${f}</b>`,p=null;if(i.length?p=ht(w("{who} is replying…","{who} are replying…",i.length),{who:m(u(i))}):c.length?p=ht(w("Your team will see the note, {who} will be notified","Your team will see the note, {who} will be notified",c.length),{who:m(c.map(f=>f.name).join(", "))}):l.length?p=ht(w("{who} is writing a note…","{who} are writing a note…",l.length),{who:m(u(l))}):jm(e)?p=o("{name} is typing…",{name:$s(t?.name??"")}):a.length&&(p=ht(w("{who} is here too","{who} are here too",a.length),{who:m(u(a))})),!p)return null;let h=i.length?i:l.length?l:a;return r`<div class="seen cseen" role="status">
${!c.length&&h.length>0&&r`<span class="stack">
${h.slice(0,3).map(f=>r`<${te} key=${f.id} name=${H(f.id)} size="xs" />`)}
</span>`}
<span class="cut">${p}</span>
</div>`}function FD({id:e,mode:t}){let n=pi(e,t);if(n===null)return null;let s=Tt.value[e],a=s&&An(s).find(l=>l.no===n),i=a&&(a.author.operator_id?H(a.author.operator_id):a.author.name);return r`<div class="cquote">
<${d} name="reply" size="m" />
<span class="quote grow">
<b class="b5 blk cut">${i??o("Message {no}",{no:n})}</b>
<span class="cut blk">${a?BD(a):""}</span>
</span>
<button type="button" class="ib small" aria-label=${o("Remove the quote")} onClick=${()=>ua(e,t,null)}>
<${d} name="x" size="m" />
</button>
</div>`}function WD({id:e,dialog:t,message:n}){let s=Pt(t)?.can?.edit_hours,a=Me(t.kind),i=s?w("{channel} lets you edit for {n} hour","{channel} lets you edit for {n} hours",s,{channel:a}):"";return r`<div class="cstrip" role="status">
<${d} name="square-pen" size="m" />
<span class="grow">
${o("You are editing your message from {time}.",{time:G(n.sent_at)})} ${i}
</span>
<button type="button" class="ib small" aria-label=${o("Cancel editing")} title="Esc"
onClick=${()=>ql(e)}>
<${d} name="x" size="m" />
</button>
</div>`}function jD({id:e}){let[t,n]=g(!1),s=IT(e);if(E(()=>{FT(e)},[e]),!s.length)return null;let a=Tt.value[e],i=a?An(a).findLast(c=>c.kind==="in")?.no??0:0,l=s.some(c=>c.no<i);return r`<div class=${l?"cstrip warn plan":"cstrip plan"}>
<div class="hrow">
<${d} name="calendar-clock" size="m" />
<span class="grow">
${s.length===1?o("Scheduled for {when}",{when:nt(Go(s[0]))}):w("{n} reply scheduled","{n} replies scheduled",s.length)}
${l&&r`<b class="b6"> · ${o("the client has written since")}</b>`}
</span>
<button type="button" class="link t12" aria-expanded=${String(t)} onClick=${()=>n(!t)}>
${t?o("Hide"):o("Show")}
</button>
</div>
${t&&r`<ul class="plist">
${s.map(c=>r`<${v5} key=${c.id} message=${c} />`)}
</ul>`}
</div>`}function v5({message:e}){let t=`plan${e.id}`,n=y.value===t;return r`<li>
<span class="grow">
<b class="b5 blk">${nt(Go(e))} · ${H(e.author.operator_id)}</b>
<span class="cut blk">${BD(e)}</span>
</span>
<span class="hrow tight pacts">
<button type="button" class="btn small" onClick=${()=>Rk(e,null)}>${o("Send now")}</button>
<span class="popbox">
<button type="button" class="ib small" aria-label=${o("Another time")} title=${o("Another time")}
aria-haspopup="dialog" aria-expanded=${String(n)} onClick=${()=>{y.value=n?null:t}}>
<${d} name="calendar-clock" size="m" />
</button>
${n&&r`<${Zu} place="popplan" given=${Go(e)} pick=${s=>Rk(e,s)} />`}
</span>
<button type="button" class="ib small" aria-label=${o("Undo and edit")} title=${o("Undo and edit")}
onClick=${()=>Xo(e)}>
<${d} name="square-pen" size="m" />
</button>
</span>
</li>`}var BD,Hy=b(()=>{R();C();ie();ju();tp();ne();Hr();v();Se();jd();Ku();Qt();I();Oo();da();A();$r();Cf();BD=e=>e.text||pn(e.content==="text"&&e.files?.length?"document":e.content)});function qD({id:e,dialog:t}){let n=bs(e),s=n==="note",a=O(null),i=_n(e,n),l=t&&Pt(t),c=s?y5:l?.can??{},u=!!c.subject&&!s,m=!s&&(Zn.value==="off"||l?.health==="trouble"||l?.health==="paused"),p=Yt(e,n),h=!!i.trim()||p.some(_=>["done","uploading","waiting"].includes(_.state)),f=Qf(a,s);j(()=>Yy(a.current),[i]),E(()=>{d1()||ir()},[]);let $=(_={})=>{if(!h||!t)return;let P=u&&V1(e);if(P){document.getElementById("mail"+P.field)?.focus();return}Yg();let K=Ot("#missing button");if(K){K.focus();return}df(e,n,_),a.current?.focus()};j(()=>(Tn.current={id:e,mode:n,mail:u,field:a.current,submit:$,wrap:_=>Zf(a.current,_),list:_=>gv(a.current,_)},()=>{Tn.current=null}));let k=_=>{F_(),po(e),ks(e,n,_.target.value),p0(e,n,_.target.value),f.look()},S=s||(xe.value?.send?.[t?.kind]??(u?"command":"enter"))==="command",x=_=>{if(!(_.isComposing||f.keys(_))){if(O5(_,S)){_.preventDefault(),!_.repeat&&Nm()&&$();return}if(_.key==="Enter"&&u&&!_.shiftKey&&cE(a.current)){_.preventDefault();return}i||_.shiftKey||(_.key==="ArrowUp"&&!s&&_5(e,t)?_.preventDefault():_.code==="KeyZ"&&(_.ctrlKey||_.metaKey)&&(_.preventDefault(),Pm()))}};return r`<form class=${s?"comp asnote":"comp"}
aria-label=${s?o("Note for the team"):o("Reply to the client")} onSubmit=${_=>{_.preventDefault(),$()}}>
<div class="bar top">
<${N5} id=${e} mode=${n} field=${a} />
${s?r`<span class="hrow tight end t12 notehint">
<${d} name="lock" size="s" />
${o("The client will not see this")}
</span>`:t&&r`<span class="hrow tight end t12 mut">
<${Ce} kind=${t.kind} />
<span class="cut">${u?l.name:Zr(t)}</span>
${!u&&t.label&&r`<span class="only-wide cut">· ${t.label}</span>`}
</span>`}
</div>
${u&&t&&r`<${eO} dialog=${t} />`}
<${FD} id=${e} mode=${n} />
<${wf} id=${e} kind=${t?.kind} mode=${n} />
<textarea class="tx" rows="2" ref=${a} value=${i} aria-label=${s?o("Note text"):o("Reply text")}
placeholder=${C5(s,t,m)} enterkeyhint=${S?"enter":"send"}
aria-controls=${f.list.length?"calls":null}
aria-activedescendant=${f.list.length?"call"+f.at:null} aria-autocomplete=${s?"list":null}
onInput=${k} onKeyDown=${x} onClick=${f.look} onBlur=${()=>{Yg(),f.close()}}></textarea>
<${Xf} calls=${f} />
${!s&&i&&r`<${MD} id=${e} text=${i} />`}
<${xf} id=${e} mode=${n} again=${_=>{rC(e,_),a.current?.focus()}} without=${_=>{iC(e,_),a.current?.focus()}} />
<div class="bar cbarx">
<${w5} id=${e} mode=${n} mail=${u} can=${c} field=${a} calls=${f} />
<span class="grow"></span>
<${T5} id=${e} mode=${n} text=${i} />
<span class=${s?"":"split"}>
<button type="submit" class="btn primary" disabled=${!h}>
${!s&&r`<${d} name="send" size="s" />`}
${S5(s,m,e,p)}
<kbd class="only-wide">${S?`${pt} ↵`:"Enter"}</kbd>
</button>
${!s&&r`<${tO} disabled=${!h} />`}
</span>
</div>
${!s&&r`<${nO} send=${$} />`}
${y.value==="emoji"&&r`<${$E} pick=${_=>Jf(a.current,_)} />`}
</form>`}function w5({id:e,mode:t,mail:n,can:s,field:a,calls:i}){let l=(u,m,p,h)=>r`<button type="button" class="ib small" aria-label=${m} title=${p?`${m}  ${p}`:m}
onPointerDown=${f=>f.preventDefault()} onClick=${h}>
<${d} name=${u} size="m" />
</button>`,c=()=>{Jf(a.current,/(^|\s)$/.test(a.current.value.slice(0,a.current.selectionStart))?"@":" @"),i.look()};return r`
${n&&r`
${l("bold",o("Bold"),`${pt} B`,()=>Zf(a.current,"**"))}
${l("italic",o("Italic"),`${pt} I`,()=>Zf(a.current,"_"))}
${l("list",o("List"),`${pt} Shift 8`,()=>gv(a.current,!1))}
<${x5} field=${a} />
`}
${t==="note"&&l("at-sign",o("Mention a colleague"),"@",c)}
${s.files&&r`<${EC} id=${e} can=${s} mode=${t} />`}
<${fE} />
`}function x5({field:e}){let t=y.value==="link",n=s=>{s.preventDefault(),s.stopPropagation();let a=s.target.elements.address.value.trim();y.value=null,a&&lE(e.current,/^(https?:\/\/|mailto:)/i.test(a)?a:`https://${a}`)};return j(()=>{t&&document.getElementById("linkto")?.focus()},[t]),r`<span class="popbox">
<button type="button" class="ib small" aria-label=${o("Link")} title=${o("Link")} aria-expanded=${String(t)}
onPointerDown=${s=>s.preventDefault()} onClick=${()=>{y.value=t?null:"link"}}>
<${d} name="link" size="m" />
</button>
${t&&r`<form class="menu pop poplink" aria-label=${o("Link")} onSubmit=${n}>
<input class="input" id="linkto" name="address" autocomplete="off" aria-label=${o("Page address")}
placeholder="https://" />
<button type="submit" class="btn primary">${o("Insert")}</button>
</form>`}
</span>`}function _5(e,t){let n=Tt.peek()[e],s=n&&An(n).findLast(a=>a.kind==="out"&&a.author.operator_id===D.peek().id&&a.delivery?.state!=="cancelled");if(!s||!t||Jo(s))return!1;if(er(s))Xo(s);else if(Gf(s,t))Vf(s);else return!1;return!0}function S5(e,t,n,s){return mi.value[n]!==void 0?o("Sends when uploaded"):e?o("Leave a note"):ma(s)?o("Send when uploaded"):t?o("Queue"):o("Send")}function T5({id:e,mode:t,text:n}){return r1(e,t)!==void 0?r`<span class="t12 dim saved hrow tight" role="status">
<span class="only-wide">${o("A newer draft from another device.")}</span>
<button type="button" class="link" onClick=${()=>i1(e,t)}>${o("Restore previous draft")}</button>
</span>`:n.trim()?e1(e,t)?r`<span class="t12 dim only-wide saved">${o("Draft saved")}</span>`:Zn.value==="off"?r`<span class="t12 dim only-wide saved">${o("Draft saved on this device")}</span>`:null:null}function C5(e,t,n){return t?e?o("Write a note for the team"):n?o("You can write, the reply will wait in the queue"):o("Write a reply"):o("You can write while the messages load")}function O5(e,t){return e.key!=="Enter"||e.shiftKey?!1:e.ctrlKey||e.metaKey||!t}function Yy(e){e&&(e.style.height="auto",e.style.height=`${Math.min(e.scrollHeight,innerHeight*.4)}px`)}function N5({id:e,mode:t,field:n}){let s=i=>{Fn(e,i),requestAnimationFrame(()=>n.current?.focus())},a=i=>{i.key!=="ArrowLeft"&&i.key!=="ArrowRight"||(i.preventDefault(),Fn(e,t==="reply"?"note":"reply"),requestAnimationFrame(()=>Ot(".md[aria-selected='true']")?.focus()))};return r`<div class="hrow mds" role="tablist" aria-label=${o("Where the text goes")} onKeyDown=${a}>
${E5.map(([i,l])=>r`<button type="button" class="md" role="tab" aria-selected=${String(t===i)}
tabindex=${t===i?0:-1} onClick=${()=>s(i)}>
${l()}
</button>`)}
</div>`}var y5,E5,KD=b(()=>{R();Uo();C();ie();to();tp();Hr();v();ra();So();qu();Ur();bv();js();Qt();I();ge();Oo();Rl();kv();da();_f();A();vv();hE();Qk();Pi();Cf();Hy();y5={files:!0,max_files:20};E5=[["reply",()=>o("Reply")],["note",()=>o("Note")]]});function P5(e,t){let n=e.findLast(a=>a.kind==="out")??e.at(-1),s={name:$s(UD(n)),ago:Qm(n.created_at,t)};return n.kind==="note"?o("{name} left a note {ago}.",s):n.kind==="in"?o("{name} wrote {ago}.",s):o("{name} replied {ago}.",s)}function D5(){let[e,t]=g(Xa(Date.now()));return E(()=>{let n=setInterval(()=>t(Xa(Date.now())),1e3);return()=>clearInterval(n)},[]),e}function HD({entry:e}){let t=O(null);j(()=>t.current.focus({preventScroll:!0}),[e.key,e.last_no]);let n=O(0);j(()=>{n.current=Date.now(),JT(e.dialog_id,e.last_no)},[e.key,e.last_no]);let s=D5(),a=e.came??[],i=()=>{Date.now()-n.current>=M5&&VT(e)};return r`<div class="card fencebox" role="alertdialog"
aria-label=${o("The conversation changed while you were writing")}>
<div class="fence">
<p class="t13">
<b class="b6">
${a.length?P5(a,s):o("The conversation changed while you were writing.")}
</b> ${o("Your reply has not been sent yet.")}
</p>
${a.length>Vy&&r`<p class="t12 dim">${o("The last {n} of {count} messages",{n:Vy,count:a.length})}</p>`}
<ol class="came">
${a.slice(-Vy).map(l=>r`<li class=${"msg fm "+(l.kind==="in"?"in":l.kind==="note"?"out note":"out")}
key=${l.id}>
<div class="box">
<span class="by">${UD(l)}</span>
${A5(l)}
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
<button type="button" class="btn quiet" onClick=${()=>fC(e)}>${o("Do not send")}</button>
<span class="grow"></span>
<button type="button" class="btn" onClick=${()=>mr(e)}>${o("Edit")}</button>
<button type="button" class="btn primary" ref=${t} onClick=${i}>
${o("Send anyway")}
<kbd class="only-wide">Enter</kbd>
</button>
</div>
</div>
</div>`}var UD,A5,Vy,M5,YD=b(()=>{R();C();ne();v();aa();Se();ii();Oo();da();$r();UD=({author:e})=>e.operator_id?H(e.operator_id):e.name,A5=e=>e.text||pn(e.content==="text"?"document":e.content);Vy=20,M5=700});function VD({id:e,dialog:t}){let n=qT(e),s=bs(e),a=sE(e);if(B5(e),n)return r`<div class="dock"><${HD} entry=${n} /></div>`;let i=s==="reply"&&t&&R5(t);return r`<div class="dock">
${t&&r`
<${jD} id=${e} />
<${zD} id=${e} dialog=${t} note=${s==="note"} text=${_n(e,s)} />
`}
${a&&t?r`
<${WD} id=${e} dialog=${t} message=${a.message} />
<${I5} id=${e} dialog=${t} text=${a.text} />
`:i?r`<${L5} id=${e} ...${i} />`:r`<${qD} id=${e} dialog=${t} />`}
</div>`}function R5(e){if(e.blocked_at)return{icon:"ban",title:e.thread_kind==="group"?o("We are no longer in this group"):o("The client has blocked the bot"),text:o("Messages have not been delivered since {date}.",{date:en(e.blocked_at)})};let t=Pt(e);return!t||t.health==="removed"?{icon:"unplug",title:o("This channel was disconnected"),text:o("This channel can no longer send messages.")}:null}function L5({id:e,icon:t,title:n,text:s}){return r`<div class="creplace">
<${d} name=${t} />
<span class="grow t13"><b class="b6 blk">${n}</b>${s}</span>
<button type="button" class="btn" onClick=${()=>Fn(e,"note")}>${o("Leave a note")}</button>
</div>`}function I5({id:e,dialog:t,text:n}){let s=O(null);j(()=>Yy(s.current),[n]),j(()=>{s.current.focus(),s.current.setSelectionRange(n.length,n.length)},[]);let a=()=>{n.trim()&&Be(()=>rE(e))},i=l=>{l.key==="Escape"&&(l.stopPropagation(),l.preventDefault(),ql(e));let c=xe.value?.send?.[t.kind]==="command";l.key==="Enter"&&!l.shiftKey&&!l.isComposing&&(l.ctrlKey||l.metaKey||!c)&&(l.preventDefault(),a())};return r`<form class="comp editing" aria-label=${o("Editing a message")}
onSubmit=${l=>{l.preventDefault(),a()}}>
<div class="bar top">
<span class="md t13 b5">${o("Editing")}</span>
<span class="hrow tight end t12 mut">
<${Ce} kind=${t.kind} />
<span class="cut">${Zr(t)}</span>
</span>
</div>
<textarea class="tx" rows="2" ref=${s} value=${n} aria-label=${o("New message text")}
onInput=${l=>aE(e,l.target.value)} onKeyDown=${i}></textarea>
<div class="bar">
<span class="grow"></span>
<button type="button" class="btn quiet" onClick=${()=>ql(e)}>${o("Do not change")}</button>
<button type="submit" class="btn primary" disabled=${!n.trim()}>
${o("Save changes")}
<kbd class="only-wide">Enter</kbd>
</button>
</div>
</form>`}function B5(e){let t=X.value.mentions?.[e]?.no??null;E(()=>{if(t===null)return;let n=setInterval(()=>{let a=[...document.querySelectorAll(".log .msg.note[data-no]")].filter(F5).map(l=>Number(l.dataset.no)),i=Math.max(0,...a);document.hasFocus()&&!document.hidden&&i>=t&&(clearInterval(n),Te("POST",`/api/dialogs/${e}/mentions`,{no:i}).catch(()=>{}))},z5);return()=>clearInterval(n)},[e,t])}function F5(e){let t=e.closest(".scroll")?.getBoundingClientRect(),n=e.getBoundingClientRect();return!!t&&n.bottom>t.top&&n.top<t.bottom}var z5,GD=b(()=>{R();C();Ze();U();to();tp();ne();v();aa();I();A();KD();YD();Hy();z5=1e3});function kc(e,{from:t=null}={}){let{view:n,dialog:s,at:a}=N.peek();s&&(Dp.value=t?{dialog:s,no:t}:null,a===e&&L(Y(n,s),{replace:!0}),L(Y(n,s,e),{replace:!0}))}function JD(){let e=Dp.peek();e&&kc(e.no)}var Dp,Mp,vc=b(()=>{oe();J();Dp=T(null);Mp=e=>new URL(Y("all",e.dialog_id,e.no),location.origin).href});function QD(){At.value=null,globalThis.CSS?.highlights?.delete("found"),Ot("#conversation .scroll")?.focus({preventScroll:!0})}function j5(e){At.value={...At.peek(),q:e},clearTimeout(Gy),Gy=setTimeout(XD,W5)}async function XD(){clearTimeout(Gy);let{dialog:e,q:t}=At.peek();if(!t.trim()||Jy(t)){At.value={dialog:e,...fv,q:t,asked:t};return}try{let n=await B(`/api/dialogs/${e}/find?${new URLSearchParams({q:t})}`);if(At.peek()?.dialog!==e||At.peek().q!==t)return;At.value={...At.peek(),asked:t,found:n.found,more:n.more,swapped:n.other_layout,at:-1,failed:!1},n.found.length&&yc(1)}catch(n){if(!(n instanceof q))throw n;At.peek()&&(At.value={...At.peek(),asked:t,found:[],failed:!0})}}function yc(e){let{found:t,at:n}=At.peek();if(!t.length)return;let s=(n+e+t.length)%t.length;At.value={...At.peek(),at:s},kc(t[s])}function q5(e){let{q:t,asked:n,dialog:s}=At.peek(),a=Jy(t);a?kc(Math.max(1,Math.min(a,ae.peek()[s]?.last_no??a))):t!==n?XD():yc(e.shiftKey?-1:1)}function K5(e){if(e.key==="Escape")QD();else if(e.key==="Enter")q5(e);else if(e.key==="ArrowUp")yc(1);else if(e.key==="ArrowDown")yc(-1);else return;e.preventDefault(),e.stopPropagation()}function eM({id:e}){let t=O(null),n=YO(e);if(j(()=>{n&&t.current?.focus()},[n]),!n)return null;let{q:s,asked:a,found:i,at:l,more:c,swapped:u,failed:m}=At.value,p=m?o("Search failed"):!a.trim()||Jy(a)?"":i.length?o("{i} of {n}",{i:l+1,n:ue(i.length)+(c?"+":"")}):o("Nothing found");return r`<div class="findbar" role="search" aria-label=${o("Find in the conversation")}>
<${d} name="search" size="m" />
<input id="findq" ref=${t} class="grow" type="text" value=${s} maxlength="200" autocomplete="off"
spellcheck=${!1} aria-label=${o("Find in the conversation")} placeholder=${o("Words or message No.")}
onInput=${h=>j5(h.target.value)} onKeyDown=${K5} />
<span class="t12 mut num" role="status">${p}${u&&` · ${o("as “{text}”",{text:u})}`}</span>
<button type="button" class="ib small" disabled=${i.length<1} aria-label=${o("Earlier")}
title=${o("Earlier")+"  ↑"} onClick=${()=>yc(1)}>
<${d} name="chevron-up" size="m" />
</button>
<button type="button" class="ib small" disabled=${i.length<1} aria-label=${o("Later")}
title=${o("Later")+"  ↓"} onClick=${()=>yc(-1)}>
<${d} name="chevron-down" size="m" />
</button>
<button type="button" class="ib small" aria-label=${o("Dismiss")} title=${o("Dismiss")+"  Esc"} onClick=${QD}>
<${d} name="x" size="m" />
</button>
</div>`}function tM(e){let{highlights:t}=globalThis.CSS??{};if(!t||!At.peek())return;let{asked:n,swapped:s,found:a}=At.peek(),i=((s??n).toLowerCase().match(/[\p{L}\p{N}]{2,}/gu)??[]).map(u=>u.slice(0,Math.max(3,u.length-2))),l=[],c=new Set(a);for(let u of i.length?e.querySelectorAll("li[data-no]"):[])if(c.has(Number(u.dataset.no))&&l.length<ZD){for(let m of U5(u,i))if(l.push(m)>=ZD)break}t.set("found",new Highlight(...l))}function*U5(e,t){let n=document.createTreeWalker(e,NodeFilter.SHOW_TEXT);for(let s=n.nextNode();s;s=n.nextNode())if(!s.parentElement.closest(".mt, .by, .av"))for(let a of s.nodeValue.matchAll(/[\p{L}\p{N}]+/gu)){if(!t.some(l=>a[0].toLowerCase().startsWith(l)))continue;let i=new Range;i.setStart(s,a.index),i.setEnd(s,a.index+a[0].length),yield i}}var W5,Gy,Jy,ZD,Zy=b(()=>{R();Uo();C();U();ne();v();qf();vc();I();A();W5=180,Gy=0;Jy=e=>Number(/^\s*[№#]\s*(\d{1,9})\s*$/.exec(e)?.[1]??0);ZD=1e3});async function Qy(e){try{return await e()}catch(t){return ee(F(t)),null}}function nM(e){let t=Pt(ae.value[e.dialog_id]??{})?.can??{},n=["sent","delivered","read"].includes(e.delivery?.state),s=!t.delete_hours||Date.now()-e.sent_at<t.delete_hours*H5;return!!(t.delete&&n&&s&&Xy(e)&&!e.deleted_at&&(e.files?.length??0)<2)}function ew(e){let t=new Set(wc.peek());t.delete(e)||t.add(e),wc.value=t}async function tw(e,t){let n=X.peek().marks[e];rh.add(e),await Qy(async()=>{let s=await W(`/api/dialogs/${e}/unread`,{no:t});pe({t:"unreadFrom",id:e,read_no:s.read_no}),V(vd(e),{icon:"mail",undo:()=>(rh.delete(e),pe({t:"read",id:e,client_no:n??0}),Qy(()=>W(`/api/dialogs/${e}/read`,{client_no:n??0})))})})}var H5,ih,Xy,oM,sM,aM,rM,wc,iM,rh,lM,cM,Rp=b(()=>{oe();ta();ge();U();I();H5=36e5;ih=(e,t,n)=>Qy(async()=>(pe({t:"result",...await W(`/api/messages/${e.id}/${t}`,n)}),!0));Xy=e=>e.kind==="out"&&e.author.operator_id===D.value.id,oM=e=>ih(e,"delete",{}),sM=(e,t)=>ih(e,"reaction",{emoji:t}),aM=e=>ih(e,"amend",{act:"again"}),rM=e=>ih(e,"amend",{act:"drop"}),wc=T(new Set);iM=e=>B(`/api/messages/${e.id}/versions`).then(t=>t.versions),rh=new Set,lM=e=>rh.has(e),cM=e=>rh.delete(e)});function mM({message:e,at:t}){let{state:n,code:s,detail:a}=e.delivery;return n==="failed"?r`<span class="mt trouble">
<${d} name="circle-alert" size="s" />
<span>${o("Not sent")}: ${Rn(s,a)}</span>
</span>`:n==="uncertain"?r`<span class="mt trouble">
<${d} name="circle-question-mark" size="s" />
<span title=${Rn(s,a)}>${o("Delivery uncertain")}</span>
</span>`:r`<span class="mt">${t} <${ts} state=${n} /></span>`}function dM({message:e,found:t}){let[n,s]=g(!1),a=uM(e),i=V5[e.delivery.code]?.(a)??o("{name} was cancelled",{name:a});return r`<li class=${t?"ev takenback found":"ev takenback"} data-no=${e.no}>
<span>
<${d} name="zap" size="s" />
${i} · <span title=${We(e.created_at)}>${G(e.created_at)}</span>
${" "}
<button type="button" class="link" aria-expanded=${String(n)} onClick=${()=>s(!n)}>
${n?o("Hide"):o("Show")}
</button>
<${Ai} message=${e} />
${n&&r`<span class="taken">${e.text}</span>`}
</span>
</li>`}var Y5,uM,Lp,pM,V5,nw=b(()=>{R();C();ne();v();A();fc();Js();Df();Y5={out_of_hours:()=>o("Out-of-hours reply"),receipt:()=>o("Receipt"),progress:()=>o("Progress update"),rating:()=>o("Rating request"),confirmation:()=>o("Confirmation"),incident:()=>o("Incident message")},uM=e=>Y5[e.automatic]?.()??o("Auto-reply"),Lp=e=>e.kind==="out"&&!!e.automatic,pM=({message:e})=>r`<span class="by">
<${d} name="zap" size="s" />
${uM(e)}
<${Ai} message=${e} />
</span>`;V5={"too-late":e=>o("{name} was not sent: it was too late",{name:e}),paused:e=>o("{name} was not sent: automation was stopped",{name:e})}});function fM({message:e,at:t}){let{delivery:n}=e;return Lp(e)?r`<${mM} message=${e} at=${t} />`:n.state==="failed"?r`<span class="mt trouble">
<${d} name="circle-alert" size="s" />
<span>${J5(n)}</span>
<${Vn} run=${()=>Sd(e)}>${o("Retry")}<//>
<${Vn} run=${()=>Dt(e.text)}>${o("Copy")}<//>
</span>`:n.state==="uncertain"?r`<${G5} message=${e} />`:n.code==="checking"?r`<span class="mt trouble" role="status">
<${ts} state="queued" />
<span>${o("Checking whether it arrived…")}</span>
</span>`:Jo(e)?r`<span class="mt trouble">
<${d} name="calendar-clock" size="s" />
<span title=${We(Go(e))}>
${o("Scheduled for {when}",{when:nt(Go(e))})}
</span>
<${Vn} run=${()=>Xo(e)}>${o("Cancel")}<//>
</span>`:er(e)?r`<${Z5} message=${e} at=${t} />`:n.state==="queued"&&(n.attempts>0||n.waits_for)?r`<span class="mt trouble">
<${ts} state="waiting" />
<span>${n.waits_for?o("Waiting for an earlier message"):o("Queued")}</span>
<${Vn} run=${()=>Xo(e)}>${o("Cancel")}<//>
</span>`:r`<span class="mt">${t} <${ts} state=${n.state} /></span>`}function G5({message:e}){let{delivery:t}=e,n=Pt(ae.value[e.dialog_id]??{}),s=n?.can?.can_check?o("Delivery uncertain"):o("Delivery uncertain: {platform} does not report it",{platform:Me(n?.kind)});return r`<span class="mt trouble">
<${d} name="circle-question-mark" size="s" />
<span title=${Rn(t.code,t.detail)}>${s}</span>
${n?.can?.can_check&&r`<${Vn} run=${()=>BS(e)}>${o("Check")}<//>`}
<${Vn} run=${()=>Sd(e)}>${o("Send again")}<//>
</span>`}function Z5({message:e,at:t}){let[n,s]=g(Date.now());E(()=>{let c=setInterval(()=>s(Date.now()),250);return()=>clearInterval(c)},[]);let a=e.delivery.not_before-e.created_at,i=Go(e)-n;if(i<=0)return r`<span class="mt">${t} <${ts} state="sending" /></span>`;let l=Math.ceil(i/1e3);return r`<span class="mt trouble leaving" data-state="undo">
<svg class="ring" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
<circle class="bg" cx="6" cy="6" r="5" />
<circle class="fg" cx="6" cy="6" r="5" pathLength="100" stroke-dasharray="100"
stroke-dashoffset=${100-Math.min(100,i/a*100)} transform="rotate(-90 6 6)" />
</svg>
<span>${o("Sends in {n} s",{n:l})}</span>
<${Vn} run=${()=>Xo(e)}>${o("Cancel")}<//>
</span>`}function $M({message:e,found:t}){let[n,s]=g(!1),a=e.author.operator_id===D.value.id?o("You cancelled sending"):o("{name} cancelled sending",{name:H(e.author.operator_id)});return r`<li class=${t?"ev takenback found":"ev takenback"} data-no=${e.no}>
<span>
<${d} name="undo-2" size="s" />
${a} · <span title=${We(e.created_at)}>${G(e.created_at)}</span>
${" "}
<button type="button" class="link" aria-expanded=${String(n)} onClick=${()=>s(!n)}>
${n?o("Hide"):o("Show")}
</button>
${n&&r`<span class="taken">
${e.text} <${Vn} run=${()=>Sd(e)}>${o("Send after all")}<//>
</span>`}
</span>
</li>`}function hM({entry:e}){let t=e.kind==="note",n=["msg out",t&&"note",e.phase==="refused"&&"fail",e.phase==="stale"&&"wait"].filter(Boolean).join(" ");return r`<li class=${n} data-pending=${e.phase}>
<div class="box">
${t&&r`<span class="by"><${d} name="lock" size="s" />${o("Note")} · ${D.value.name}</span>`}
${e.files?.length>0&&r`<${zl} files=${e.files} />`}
${e.text&&r`<span class="text">${e.text}</span>`}
<${e8} entry=${e} />
</div>
<${te} name=${D.value.name} />
</li>`}function e8({entry:e}){if(e.phase==="refused"){let n=Q5[e.code]?.()??F({code:e.code});return r`<span class="mt trouble">
<${d} name="circle-alert" size="s" />
<span>${o("Not sent")}: ${n}</span>
${e.code!=="file-gone"&&r`<${Vn} run=${()=>qd(e.key)}>${o("Retry")}<//>`}
<${Vn} run=${()=>mr(e)}>${o("Edit")}<//>
<${Vn} run=${()=>Dt(e.text)}>${o("Copy")}<//>
</span>`}if(e.phase==="stale")return r`<span class="mt trouble">
<${d} name="circle-question-mark" size="s" />
<span>${o("Written over an hour ago, not sent")}</span>
<${Vn} run=${()=>qd(e.key)}>${o("Send")}<//>
<${Vn} run=${()=>mr(e)}>${o("Edit")}<//>
<${Vn} run=${()=>yl(e.key)}>${o("Delete")}<//>
</span>`;if(e.phase==="queued"&&(e.tries>0||Zn.value!=="on")){let n=X5.includes(e.code)?F({code:e.code}):"",s=n?o("{why} This is saved here and will be sent automatically.",{why:n}):o("Queued");return r`<span class="mt trouble">
<${ts} state="waiting" />
<span>${s}</span>
<${Vn} run=${()=>mr(e)}>${o("Cancel")}<//>
</span>`}return r`<span class="mt">${G(e.at)} <${ts} state="sending" /></span>`}var Vn,J5,Q5,X5,ow=b(()=>{R();C();Ze();U();ne();v();Ur();aa();Se();I();Oo();da();A();nw();Js();gi();Df();Vn=({run:e,children:t})=>r`<button type="button" class="link" onClick=${e}>${t}</button>`;J5=({code:e,detail:t})=>e==="bounced"?[o("The email bounced"),t].filter(Boolean).join(": "):`${o("Not sent")}: ${Rn(e,t)}`;Q5={"cannot-see":()=>o("a mentioned colleague cannot see this conversation"),"address-wrong":()=>o("an address in Cc or Bcc is wrong"),"invalid-subject":()=>o("the subject cannot be sent"),"invalid-time":()=>o("the scheduled time has passed"),"file-gone":()=>o("a file is no longer there, attach it again"),blocked:()=>o("the client has blocked us"),"channel-removed":()=>o("the channel was disconnected")},X5=["no-space","read-only","disk-fault","database-damaged"]});var lh,gM=b(()=>{Ir();C();v();A();lh=class extends is{componentDidCatch(t){console.error(t),this.setState({broken:!0})}componentWillReceiveProps({message:t}){this.state.broken&&t.version!==this.props.message.version&&this.setState({broken:!1})}render({message:t,children:n},{broken:s}){if(!s)return n;let a=t.kind==="in"?"msg in":"msg out";return r`<li class=${a} data-no=${t.no} tabindex="-1">
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
</li>`}}});function yM(e){let t=bM(e);return Mi.has(t)?Promise.resolve(Mi.get(t)):(ch.has(t)||(ch.set(t,new Promise(n=>aw.push(()=>o8(e.id,t).then(n)))),wM()),ch.get(t))}async function o8(e,t){try{let{card:n}=await B(`/api/links?message=${e}`);return s8(t,n),n}catch{return null}finally{ch.delete(t)}}function wM(){for(;sw<t8&&aw.length;)sw+=1,aw.shift()().finally(()=>{sw-=1,wM()})}function s8(e,t){Mi.set(e,t),Mi.size>n8&&Mi.delete(Mi.keys().next().value)}var t8,n8,Mi,ch,aw,sw,bM,kM,vM,rw=b(()=>{U();t8=2,n8=400,Mi=new Map,ch=new Map,aw=[],sw=0,bM=({id:e,version:t})=>`${e}:${t}`,kM=({id:e,text:t,data:n,deleted_at:s})=>!!e&&!s&&(/https?:\/\/|www\./i.test(t)||(n.entities??[]).some(a=>a.type==="text_link")),vM=e=>Mi.get(bM(e))});function TM({who:e}){let t=/^vk\.com\//.test(e)?Bl(e):null;return t?r`<a class="link" href=${t} target="_blank" rel="noopener noreferrer nofollow">${e}</a>`:e}function CM({data:e}){return r`
${(e.forwards??[]).map((t,n)=>r`<${OM} key=${n} one=${t} />`)}
${(e.posts??[]).map((t,n)=>r`<${a8} key=${"p"+n} post=${t} />`)}
`}function OM({one:e}){return r`<div class="fwd">
<${SM} from=${e.from} at=${e.at} />
${e.text&&r`<${fa} text=${e.text} />`}
${(e.forwards??[]).map((t,n)=>r`<${OM} key=${n} one=${t} />`)}
${e.more>0&&r`<span class="fwh">${w("and {n} more","and {n} more",e.more)}</span>`}
</div>`}function a8({post:e}){let t=e.url&&Bl(e.url);return r`<div class="wpost">
<div class="hrow">
<span class="grow">
<b class="b6 blk cut t13"><${TM} who=${e.from??""} /></b>
<span class="t12 dim">${o("post on a wall")}${e.at?` · ${xM(e.at)}`:""}</span>
</span>
<span class="ch vk" aria-hidden="true"><${d} name="ch-vk" /></span>
</div>
${e.text&&r`<div class="t13"><${fa} text=${e.text} /></div>`}
<span class="t12 dim hrow wrap">
${[e.likes>0&&w("{n} like","{n} likes",e.likes),e.comments>0&&w("{n} comment","{n} comments",e.comments)].filter(Boolean).join(" · ")}
${t&&r`<a class="link" href=${t} target="_blank" rel="noopener noreferrer nofollow">
${o("Open in {place}",{place:o("VK")})}
</a>`}
</span>
</div>`}var xM,_M,SM,EM=b(()=>{C();ne();ke();v();Gk();A();Vu();xM=e=>e?`${ut(e*1e3,M.value)}, ${G(e*1e3)}`:"",_M=({data:e,children:t})=>r`<div class="fwd">
<${SM} from=${e.forwarded_from==="?"?"":e.forwarded_from} at=${e.forwarded_at} />
${t}
</div>`,SM=({from:e,at:t})=>r`<span class="fwh">
<${d} name="forward" size="s" />
${o("Forwarded")}
${e&&r`: <b class="b6"><${TM} who=${e} /></b>`}
${t?` · ${xM(t)}`:""}
</span>`});function uh({message:e}){let{data:t}=e,n=`${NM(t.latitude)}, ${NM(t.longitude)}`,{latitude:s,longitude:a}=t,i=`https://www.openstreetmap.org/?mlat=${s}&mlon=${a}#map=17/${s}/${a}`;return r`<div class="loc">
<span class="locpin"><${d} name="map-pin" /></span>
<span class="loct grow">
<b class="b5 blk">${t.title||pn("location")}</b>
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
</div>`}function iw({message:e,client:t}){let{data:n}=e,s=t&&X.value.contacts[t],[a,i]=g(!1),l=s?.identities.some(u=>u.kind==="phone"&&AM(u.external_id)===AM(n.phone)),c=async()=>{i(!0);try{await Cd(s,"phone",n.phone)}catch(u){ee(F(u))}i(!1)};return r`
<div class="vc">
<${te} name=${n.name||n.phone} />
<span class="grow">
<b class="b5 blk cut">${n.name||pn("contact")}</b>
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
`}function lw({message:e}){let{question:t,options:n,votes:s=[],anonymous:a}=e.data,i=s.reduce((c,u)=>c+u,0),l=c=>i?Math.round((s[c]??0)/i*100):null;return r`
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
`}function cw({message:e}){let{emoji:t,value:n}=e.data;return r`<span class="dice">
<span class="diceface" aria-hidden="true">${t||"🎲"}</span>
<span class="t13">${n?o("rolled {n}",{n}):pn("dice")}</span>
</span>`}function Ip({message:e}){let{data:t,content:n}=e,s=t.price||(t.total_amount?L0(t.total_amount,t.currency):"");return r`<div class="file named">
<${d} name=${{invoice:"banknote",story:"circle-dot",game:"play"}[n]} />
<span class="grow">
<b class="b5 blk">${t.title||t.from||pn(n)}</b>
<span class="t12 dim blk">${[pn(n),t.description,s].filter(Boolean).join(" · ")}</span>
</span>
</div>`}var NM,AM,PM=b(()=>{R();C();Ze();U();ne();v();ge();I();A();$r();NM=e=>Number(e).toFixed(4);uh.knows=e=>typeof e.latitude=="number"&&typeof e.longitude=="number";AM=e=>String(e).replace(/\D/g,"");iw.knows=e=>!!(e.phone||e.name);lw.knows=e=>!!e.question;cw.knows=()=>!0;Ip.knows=e=>!!(e.title||e.from||e.description)});function DM({message:e}){let t=O(null),[n,s]=g(()=>vM(e));return E(()=>{if(n!==void 0)return;let a=new IntersectionObserver(i=>{i.some(l=>l.isIntersecting)&&(a.disconnect(),yM(e).then(s))});return a.observe(t.current),()=>a.disconnect()},[]),n?r`<${r8} message=${e} card=${n} />`:r`<span ref=${t}></span>`}function r8({message:e,card:t}){let[n,s]=g(t.picture),a=t.site&&t.site.toLowerCase()!==t.host?`${t.site} · ${t.host}`:t.host;return r`<a class=${n?"lp":"lp wordy"} href=${t.url} title=${t.url} target="_blank"
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
</a>`}var MM=b(()=>{R();C();rw()});function zM({file:e,data:t}){let n=O(null),[s,a]=g({on:!1,at:0,whole:e.duration??0,failed:!1}),[i,l]=g(zp),[c,u]=g(!1),m=c8(e,t.waveform,n);E(()=>()=>{xc===n.current&&(xc=null)},[]);let p=()=>{let S=n.current;if(!S.paused){S.pause();return}xc&&xc!==S&&xc.pause(),xc=S,S.playbackRate=zp,S.play().catch(()=>a(x=>({...x,failed:!0,on:!1})))},h=()=>{zp=uw[(uw.indexOf(i)+1)%uw.length],n.current.playbackRate=zp,l(zp)},f=({target:S})=>a(x=>({...x,at:S.currentTime,whole:Number.isFinite(S.duration)?S.duration:x.whole})),$=S=>{let{whole:x}=s;x&&(n.current.currentTime=S*x)},k=e.kind==="voice"?o("Voice message"):e.name||o("Audio");return r`
<div class="voice" data-playing=${String(s.on)}>
<audio ref=${n} src=${LM(e)} preload="none"
onPlay=${()=>a(S=>({...S,on:!0,failed:!1}))}
onPause=${()=>a(S=>({...S,on:!1}))} onTimeUpdate=${f} onLoadedMetadata=${f}
onError=${()=>a(S=>({...S,failed:!0,on:!1}))}></audio>
<button type="button" class="pbtn" aria-label=${s.on?o("Pause"):o("Play {name}",{name:k})}
onClick=${p}>
<${d} name=${s.on?"pause":"play"} />
</button>
<span class="grow">
${e.kind==="audio"&&r`<b class="b5 blk cut">${k}</b>`}
<${l8} bars=${m} share=${s.whole?s.at/s.whole:0} seek=${$} label=${k}
at=${s.at} whole=${s.whole} />
<span class="vmeta">
<span class="num">
${s.failed?o("This browser cannot play it"):s.whole?`${Gs(s.at)} / ${Gs(s.whole)}`:io(e.size??0)}
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
`}function l8({bars:e,share:t,seek:n,label:s,at:a,whole:i}){let l=m=>{let p=m.currentTarget.getBoundingClientRect();n(Math.max(0,Math.min(1,(m.clientX-p.left)/p.width)))},c=m=>{let p={ArrowLeft:-5,ArrowRight:5}[m.key];!p||!i||(m.preventDefault(),m.stopPropagation(),n(Math.max(0,Math.min(1,(a+p)/i))))},u=Math.max(1,...e);return r`<span class="wvbox" role="slider" tabindex="0" aria-label=${s} aria-valuemin="0"
aria-valuemax=${Math.round(i)} aria-valuenow=${Math.round(a)}
aria-valuetext=${`${Gs(a)} / ${Gs(i)}`} onPointerDown=${l} onKeyDown=${c}>
<svg class="wv" viewBox=${`0 0 ${Sa*4} 24`} preserveAspectRatio="none" aria-hidden="true">
${e.map((m,p)=>{let h=3+m/u*19;return r`<rect class=${(p+.5)/Sa<=t?"on":""} x=${p*4} y=${12-h/2}
width="2.4" height=${h} rx="1.2" />`})}
</svg>
</span>`}function c8(e,t,n){let[s,a]=g(()=>t?.length?u8(t):IM.get(e.token)??RM);return E(()=>{if(s!==RM||!e.size||e.size>i8||!window.IntersectionObserver)return;let i=new IntersectionObserver(l=>{l.some(c=>c.isIntersecting)&&(i.disconnect(),p8(e).then(c=>{c&&a(c)}))});return i.observe(n.current.parentElement),()=>i.disconnect()},[]),s}async function p8(e){try{let t=await fetch(LM(e));if(!t.ok)return null;let s=(await new OfflineAudioContext(1,1,8e3).decodeAudioData(await t.arrayBuffer())).getChannelData(0),a=Math.max(1,Math.floor(s.length/Sa)),i=Array.from({length:Sa},(l,c)=>m8(s,c*a,a));return IM.set(e.token,i),i}catch{return null}}function m8(e,t,n){let s=0;for(let a=t;a<Math.min(e.length,t+n);a+=8)s=Math.max(s,Math.abs(e[a]));return Math.round(s*100)}var uw,Sa,i8,LM,zp,xc,IM,RM,u8,BM=b(()=>{R();C();ne();v();A();uw=[1,1.5,2],Sa=44,i8=15e5,LM=e=>`/files/${e.token}/media`,zp=1,xc=null,IM=new Map;RM=new Array(Sa).fill(0);u8=e=>Array.from({length:Sa},(t,n)=>Math.max(0,...e.slice(Math.floor(n*e.length/Sa),Math.max(Math.floor(n*e.length/Sa)+1,Math.floor((n+1)*e.length/Sa)))))});function ph({message:e,mail:t,client:n}){if(e.letter)return r`<${QC} message=${e} />`;let s=r`<${$8} message=${e} mail=${t} client=${n} />`;return e.data.forwarded_from&&!e.data.forwards?r`<${_M} data=${e.data}>${s}<//>`:s}function d8({message:e}){let{data:t}=e,n=t.forwards||t.posts?t.own??"":e.text;return n?r`<${fa} text=${n} looks=${t.entities} names=${(t.mentions??[]).map(H)} />`:null}function $8({message:e,mail:t,client:n}){let{content:s,data:a}=e,i=r`<${d8} message=${e} />`,l=a.forwards||a.posts?r`<${CM} data=${a} />`:null;if(e.files?.length){let u=e.files.filter(FM),m=r`
${u.map(p=>r`<${zM} key=${p.id} file=${p} data=${u.length>1?{}:a} />`)}
<${zl} files=${e.files.filter(p=>!FM(p))} message=${e.id} />
`;return t?r`<div>${i}</div>${m}`:r`${l}${m}${i}`}let c=f8[s];return c&&c.knows(a)?r`<${c} message=${e} client=${n} />${i}`:s==="text"?r`
${l}
${i}
${!t&&kM(e)&&r`<${DM} key=${`${e.id}:${e.version}`} message=${e} />`}
`:r`<${h8} message=${e} />${i}`}function h8({message:e}){let t=e.has_original?r`<a class="link t13" href=${`/api/messages/${e.id}/original`} download>${o("Original")}</a>`:null;if(e.content==="unreadable")return r`<div class="raw">
<span class="hrow">
<${d} name="triangle-alert" size="m" />
<b class="b6">${o("Could not be read; the original is attached")}</b>
</span>
${t}
</div>`;let n=AO(e);return r`<div class="unk">
<span class="hrow">
<${d} name="circle-question-mark" size="m" />
<b class="b6">${o("“{kind}” cannot be shown here yet",{kind:pn(e.content)})}</b>
</span>
${n&&r`<a class="link t13" href=${n.url} target="_blank" rel="noopener noreferrer nofollow">
${o("Open in {place}",{place:n.name})}
</a>`}
${t}
</div>`}var FM,f8,pw=b(()=>{C();rw();v();Se();A();$r();EM();PM();gi();Gu();MM();Vu();BM();FM=e=>e.state==="ready"&&["voice","audio"].includes(e.kind)&&/^audio\//.test(e.media_type),f8={location:uh,venue:uh,contact:iw,poll:lw,dice:cw,story:Ip,game:Ip,invoice:Ip}});function UM({message:e,found:t}){let n=e.has_original?r` · <a class="link" href=${`/api/messages/${e.id}/original`} download>${o("Original")}</a>`:null;return r`<${HM} message=${e} found=${t} icon=${g8[e.content]}
bad=${b8.has(e.content)} after=${r`<${Ai} message=${e} />`}>
${Bp(e)}
${n}
<//>`}function Bp({content:e,data:t}){let n=t.by??null,s=k8[e];return s?s(t,n):e}function YM({message:e,found:t}){return r`<${HM} message=${e} found=${t} icon=${e.data.names?"user-round-plus":"circle-dot"}>
${y8(e)}
<//>`}function y8({data:e,author:t,text:n}){let s={name:r`<b>${t.name}</b>`,names:r`<b>${(e.names??[]).join(", ")}</b>`,title:e.title??""},a=x8[e.what];return a?ht(a(e),s):n?`${t.name}: ${n}`:ht(o("{name}: {what}"),{...s,what:o("chat event")})}var g8,b8,ss,HM,k8,WM,mw,jM,qM,KM,v8,w8,x8,Fp=b(()=>{C();ne();v();Se();I();A();hl();Qe();fc();g8={assigned:"user-round",team_changed:"users-round",closed:"check",reopened:"undo-2",snoozed:"alarm-clock",unsnoozed:"alarm-clock-check",sla_breached:"flame",tagged:"tag",ranked:"arrow-up-down","no-answer":"message-circle-off",blocked:"ban",unblocked:"check",bounced:"mail-x","held-up":"mail",moved:"users-round"},b8=new Set(["blocked","bounced","sla_breached"]),ss=e=>r`<b>${H(e)}</b>`;HM=({message:e,found:t,icon:n,bad:s,after:a,children:i})=>r`<li class=${["ev",s&&"bad",t&&"found"].filter(Boolean).join(" ")} data-no=${e.no}
tabindex="-1">
<span>
${n&&r`<${d} name=${n} size="s" />`}
${i} · <span title=${We(e.created_at)}>${G(e.created_at)}</span>
${a&&r` ${a}`}
</span>
</li>`;k8={assigned:(e,t)=>{if(e.to===null||e.to===void 0)return t?ht(o("{who} removed the assignee"),{who:ss(t)}):o("No assignee now");let n=ht(o("Assignee: {who}"),{who:ss(e.to)}),s=qM[e.cause]?.();return s?[...n,` · ${s}`,...jM(e.skipped)]:t&&t!==e.to?[...n," · ",...ht(o("assigned by {who}"),{who:ss(t)})]:n},team_changed:(e,t)=>{let n=e.to?ht(o("Team: {team}"),{team:r`<b>${Ee.value[e.to]?.name??o("Deleted team")}</b>`}):[o("No team now")],s=e.run&&qM[e.cause]?.();return s?[...n,` · ${s}`,...jM(e.skipped)]:t?[...n," · ",ss(t)]:n},closed:(e,t)=>{let n=v8[e.reason]?.();return[...t?ht(o("Closed by {who}"),{who:ss(t)}):[o("The conversation was closed")],n&&` · ${n}`,e.comment&&` · ${e.comment}`]},reopened:(e,t)=>e.cause==="delivery"?o("Reopened: a reply was not delivered"):t?ht(o("Reopened by {who}"),{who:ss(t)}):o("Reopened: the client wrote again"),snoozed:(e,t)=>[e.until?o("Snoozed until {when}",{when:nt(e.until)}):o("Snoozed until the client replies"),e.reason&&` · ${o("reason “{reason}”",{reason:e.reason})}`,t&&" · ",t&&ss(t)],unsnoozed:(e,t)=>e.cause==="person"&&t?ht(o("Unsnoozed by {who}"),{who:ss(t)}):`${o("Unsnoozed")}: ${(KM[e.cause]??KM.time)()}`,sla_breached:e=>[o("The reply was due within {norm}",{norm:ot(e.norm)}),e.late&&` · ${o("announced late, Okno was not running")}`],tagged:(e,t)=>{let n=a=>r`<b>${a.map(Bn).join(", ")}</b>`;return[e.added.length>0&&ht(o("Tags added: {tags}"),{tags:n(e.added)}),e.removed.length>0&&ht(o("Tags removed: {tags}"),{tags:n(e.removed)}),e.rule?o("by the rule “Tags by words”"):t&&ss(t)].filter(Boolean).flatMap((a,i)=>i?[" · ",a]:[a])},ranked:(e,t)=>{let n=ht(o("Priority: {priority}"),{priority:r`<b>${Bt(e.to).toLocaleLowerCase()}</b>`});return e.rule?[n," · ",o("by the rule “Tags by words”")]:t?[n," · ",ss(t)]:n},"no-answer":(e,t)=>{let n=e.undone?o("Reply needed after all"):o("No reply needed");return t?[n," · ",ss(t)]:n},bounced:e=>[o("The email bounced"),e.recipient,e.words||e.status].filter(Boolean).join(" · "),"held-up":e=>[o("Email delayed, the mail server keeps trying"),e.words||e.status].filter(Boolean).join(" · "),moved:()=>o("The group became a supergroup, the conversation continues here"),blocked:e=>e.group?o("We were removed from the group"):o("The client has blocked the bot"),unblocked:e=>e.group?o("We are back in the group"):o("The client has unblocked the bot")},WM={away:()=>o("away"),off:()=>o("off shift"),status:({status:e})=>Co(Fs.value[e]),full:()=>o("at the limit"),"no-access":()=>o("no access"),"not-here":()=>o("not here"),"off-hours":()=>o("outside working hours"),"other-team":()=>o("in another team")},mw=e=>(WM[e.why]??WM.off)(e),jM=(e=[])=>e.length?[` · ${o("skipped:")} `,e.map(t=>`${H(t.id)} (${mw(t)})`).join(", ")]:[],qM={reply:()=>o("first reply"),took:()=>o("took the most urgent"),handover:()=>o("handed over"),handback:()=>o("handed back"),started:()=>o("started the conversation"),reopened:()=>o("was the assignee before"),distribution:()=>o("by the rule “Round-robin assignment”"),former:()=>o("by the rule “Round-robin assignment”: this client's earlier assignee"),absent:()=>o("by the rule “Round-robin assignment”: the assignee was absent"),nobody:()=>o("by the rule “Round-robin assignment”: no operator was free")},KM={time:()=>o("as scheduled"),client:()=>o("the client wrote"),delivery:()=>o("a reply was not delivered"),reply:()=>o("replied")},v8={solved:()=>o("Resolved"),"no-reply":()=>o("No reply"),duplicate:()=>o("Duplicate"),spam:()=>o("Spam"),declined:()=>o("Client declined"),other:()=>o("Other")};w8=e=>e.names?.length?o("{name} added {names}"):o("{name} joined"),x8={new_chat_members:w8,chat_invite_user:()=>o("{name} invited someone"),chat_invite_user_by_link:()=>o("{name} joined by a link"),left_chat_member:()=>o("{names} left"),chat_kick_user:()=>o("Someone left the chat"),new_chat_title:()=>o("{name} named the chat “{title}”"),chat_title_update:()=>o("{name} named the chat “{title}”"),new_chat_photo:()=>o("{name} changed the chat picture"),chat_photo_update:()=>o("{name} changed the chat picture"),delete_chat_photo:()=>o("{name} removed the chat picture"),chat_photo_remove:()=>o("{name} removed the chat picture"),pinned_message:()=>o("{name} pinned a message"),chat_pin_message:()=>o("{name} pinned a message"),chat_unpin_message:()=>o("{name} unpinned a message"),group_chat_created:()=>o("{name} created the chat"),chat_create:()=>o("{name} created the chat"),successful_payment:()=>o("{name} has paid"),refunded_payment:()=>o("{name}: payment refunded")}});function dw({message:e,look:t,children:n}){let s=a=>{let i=a.currentTarget.getBoundingClientRect();mh.value={message:e,x:i.left,y:i.bottom+6},y.value="participant"};return r`<button type="button" class=${t} aria-haspopup="dialog"
aria-label=${o("Who is {name}?",{name:e.author.name})} onClick=${s}>
${n}
</button>`}function _8({message:e,x:t,y:n}){let s=vt(()=>{y.value=null}),[a,i]=g(null);return Oe(),E(()=>{let{width:l,height:c}=s.current.getBoundingClientRect();s.current.style.setProperty("left",`${Math.max(8,Math.min(t,innerWidth-l-8))}px`),s.current.style.setProperty("top",`${Math.max(8,Math.min(n,innerHeight-c-8))}px`),s.current.focus({preventScroll:!0}),B(`/api/dialogs/${e.dialog_id}/people/${e.author.identity_id}`).then(u=>i(u.person),()=>i({}))},[]),r`<div class="pop pcard" role="dialog" aria-label=${e.author.name} tabindex="-1" ref=${s}>
<div class="hrow">
<${te} name=${e.author.name} size="lg" face=${e.author.avatar} />
<span class="grow">
<b class="b6 blk cut">${e.author.name}</b>
<span class="t12 mut blk cut">
${[a?.label,a?.kind&&Me(a.kind)].filter(Boolean).join(" · ")}
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
</div>`}var mh,VM,fw=b(()=>{R();C();ie();U();ne();v();oe();J();A();Ae();mh=T(null);VM=()=>y.value==="participant"&&mh.value?r`<${_8} key=${mh.value.message.id} ...${mh.value} />`:null});async function JM(e,t){let n=`${e}.${t}`;if(n in _c.peek())return;$w.push(n);let s={..._c.peek(),[n]:null};$w.length>S8&&delete s[$w.shift()],_c.value=s;try{let i=(await B(`/api/dialogs/${e}/messages?after=${t-1}&limit=1`)).messages[0];i?.no===t&&(_c.value={..._c.peek(),[n]:i})}catch(a){if(!(a instanceof q))throw a}}var S8,_c,$w,GM,ZM=b(()=>{oe();U();S8=200,_c=T({}),$w=[],GM=(e,t)=>_c.value[`${e}.${t}`]??null});function QM({message:e,near:t}){let n=e.reply_to_no,s=t??GM(e.dialog_id,n);E(()=>{t||JM(e.dialog_id,n)},[n,!!t]);let a=s?.deleted_at?o("The message was deleted"):e.data.quote||(s?C8(s):o("Message {no}",{no:n}));return r`<button type="button" class="quote qbtn" aria-label=${o("Go to the quoted message: {text}",{text:a})}
onClick=${()=>kc(n,{from:e.no})}>
${s&&r`<b class="b6 blk cut">${T8(s)}</b>`}
<span class="cut">${a}</span>
</button>`}var T8,C8,XM=b(()=>{R();C();v();vc();Se();ZM();$r();T8=({author:e})=>e.operator_id?H(e.operator_id):e.name,C8=e=>e.text||pn(e.content==="text"&&e.files?.length?"document":e.content)});function hw(e){return e.kind!=="in"||e.deleted_at||e.content==="service"?[]:Pt(ae.value[e.dialog_id]??{})?.can?.can_react??[]}function eR({amendment:e}){return e?.kind==="react"&&["queued","sending"].includes(e.state)?e:null}function gw(e){let t=eR(e);return(t?t.text:e.reactions?.find(n=>n.identity_id===null)?.signs[0])||null}function tR(e){let t=eR(e),n=new Map,s=(a,i)=>n.set(a,[...n.get(a)??[],i]);for(let a of e.reactions??[])if(a.identity_id!==null||!t)for(let i of a.signs)s(i,a);return t?.text&&s(t.text,{identity_id:null,operator_id:t.operator_id}),[...n].map(([a,i])=>{let l=i.some(c=>c.identity_id===null);return{sign:a,count:i.length,ours:l,busy:!!(l&&t),names:i.map(N8).join(", ")}})}function N8({identity_id:e,operator_id:t,name:n}){return e!==null?n:t===D.value.id?o("you"):H(t)}var O8,E8,Ri,dh,fh,$h=b(()=>{Rp();v();Se();I();O8=["👍","❤","🙏","👌","😁","🎉"],E8=new Set(["❤","✍","☃","🕊"]),Ri=e=>E8.has(e)?e+"️":e;dh=e=>O8.filter(t=>hw(e).includes(t));fh=(e,t)=>sM(e,t===gw(e)?null:t)});function nR({message:e}){let t=tR(e);if(!t.length||e.deleted_at)return null;let n=hw(e);return r`<span class="reacts" role="group" aria-label=${o("Reactions")}>
${t.map(s=>r`<${P8} key=${s.sign} one=${s}
press=${n.includes(s.sign)?()=>fh(e,s.sign):null} />`)}
</span>`}function P8({one:{sign:e,count:t,ours:n,busy:s,names:a},press:i}){let l=A8[e],c=`${l?l.name():Ri(e)} ${t}: ${a}`,u=r`
<span aria-hidden="true">${l?l.sign():Ri(e)}</span>
${l&&r`<span class="t12">${l.name()}</span>`}
<b>${t}</b>
`;return i?r`<button type="button" class="react" aria-pressed=${String(n)} aria-busy=${s?"true":null}
aria-label=${c} title=${c} onClick=${i}>
${u}
</button>`:r`<span class=${n?"react on":"react"} role="img" aria-label=${c} title=${c}>
${u}
</span>`}var A8,oR=b(()=>{C();v();$h();A();A8={custom:{sign:()=>r`<${d} name="smile" size="s" />`,name:()=>o("Custom emoji")},paid:{sign:()=>"⭐",name:()=>o("Paid reaction")}}});function bw(e,t){if(e===t)return e?[{kind:"same",text:e}]:[];if(e.length+t.length>6e4)return aR([e],[t]).filter(c=>c.text);let[n,s]=[sR(e),sR(t)],a=0;for(;a<n.length&&a<s.length&&n[a]===s[a];)a+=1;let i=0;for(;i<n.length-a&&i<s.length-a&&n.at(-1-i)===s.at(-1-i);)i+=1;let l=aR(n.slice(a,n.length-i),s.slice(a,s.length-i));return D8([...n.slice(0,a).map(c=>({kind:"same",text:c})),...l,...n.slice(n.length-i).map(c=>({kind:"same",text:c}))])}function aR(e,t){if(e.length*t.length>4e5)return[{kind:"gone",text:e.join("")},{kind:"new",text:t.join("")}];let n=t.length+1,s=new Uint16Array((e.length+1)*n);for(let c=e.length-1;c>=0;c-=1)for(let u=t.length-1;u>=0;u-=1)s[c*n+u]=e[c]===t[u]?s[(c+1)*n+u+1]+1:Math.max(s[(c+1)*n+u],s[c*n+u+1]);let a=[],i=0,l=0;for(;i<e.length||l<t.length;)i<e.length&&l<t.length&&e[i]===t[l]?(a.push({kind:"same",text:e[i]}),i+=1,l+=1):l>=t.length||i<e.length&&s[(i+1)*n+l]>=s[i*n+l+1]?(a.push({kind:"gone",text:e[i]}),i+=1):(a.push({kind:"new",text:t[l]}),l+=1);return a}function D8(e){let t=[];for(let n of e.filter(s=>s.text)){let s=t.at(-1);s?.kind===n.kind?s.text+=n.text:t.push({...n})}return t}var sR,rR=b(()=>{sR=e=>e.match(/\s+|[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]/gu)??[]});function iR({message:e}){return e.edited_at?e.version<2?r`<span title=${We(e.edited_at)}>${o("edited")} </span>`:r`
<button type="button" class="link edb" title=${We(e.edited_at)}
aria-expanded=${String(wc.value.has(e.id))} onClick=${()=>ew(e.id)}>
${o("edited")}
</button> `:null}function lR({message:e}){return wc.value.has(e.id)&&e.version>1&&!e.deleted_at?r`<${M8} key=${e.version} message=${e} />`:null}function M8({message:e}){let[t,n]=g(null),[s,a]=g(!1),i=()=>{a(!1),iM(e).then(n,()=>a(!0))};return E(i,[]),s?r`<div class="vers">
<span class="t12">${o("Could not load earlier versions")} </span>
<button type="button" class="link t12" onClick=${i}>${o("Retry")}</button>
</div>`:t?r`<div class="vers" role="group" aria-label=${o("Earlier versions")}>
<span class="t12 b6 blk">${w("Edited {n} time","Edited {n} times",t.length-1)}</span>
<ol>
${t.slice(0,-1).map((l,c)=>r`<li key=${l.version}>
<time title=${We(l.at)}>${G(l.at)}</time>
<span class="text">${bw(l.text,t[c+1].text).map(R8)}</span>
</li>`)}
<li key="now">
<time title=${We(t.at(-1).at)}>${G(t.at(-1).at)}</time>
<span class="text">${bw(t.at(-2)?.text??"",t.at(-1).text).map(L8)}</span>
</li>
</ol>
</div>`:r`<div class="vers"><span class="t12">${o("Loading…")}</span></div>`}function cR({message:e,children:t}){let n=wc.value.has(-e.id);return r`
<span class="gonet">
<${d} name="trash-2" size="s" />
${I8(e)} <button type="button" class="link" aria-expanded=${String(n)}
onClick=${()=>ew(-e.id)}>
${n?o("Hide"):o("Show")}
</button>
</span>
${n&&r`<div class="goneold">${t}</div>`}
`}function I8({amendment:e,author:t,kind:n,deleted_at:s}){let a={time:G(s)};if(n==="in")return o("{name} deleted the message at {time}",{...a,name:t.name});let i=e?.kind==="delete"?e.operator_id:null;return i?i===D.value.id?o("You deleted the message for the client"):o("{name} deleted the message for the client",{name:H(i)}):o("The message was deleted at {time}",a)}function uR({message:e}){let{amendment:t}=e;if(!t||t.state==="done"||t.kind==="react"&&t.state!=="failed"&&!t.code)return null;let n=t.kind==="edit"&&r`<span class="text amended">${t.text}</span>`,s=r`<button type="button" class="link" onClick=${()=>rM(e)}>
${o("Keep as is")}
</button>`;if(t.state==="failed"){let i=z8[t.kind](t.text);return r`<div class="amend bad" role="group" aria-label=${i}>
<span class="t12">
<${d} name="circle-alert" size="s" />
${i}
: ${Rn(t.code,t.detail)}
</span>
${n}
<span class="hrow t12">
<button type="button" class="link" onClick=${()=>aM(e)}>${o("Retry")}</button>
${s}
</span>
</div>`}let a=B8[t.kind]();return r`<div class="amend" role="status">
<span class="t12">
<${d} name="clock" size="s" />
${a}
${t.code&&` · ${Rn(t.code,t.detail)}`}
</span>
${n}
${t.state==="queued"&&t.code&&r`<span class="hrow t12">${s}</span>`}
</div>`}var R8,L8,z8,B8,pR=b(()=>{R();C();Rp();rR();ne();v();Se();I();$h();A();Js();R8=e=>e.kind==="new"?null:e.kind==="gone"?r`<del>${e.text}</del>`:e.text,L8=e=>e.kind==="gone"?null:e.kind==="new"?r`<ins>${e.text}</ins>`:e.text;z8={edit:()=>o("Not edited for the client"),delete:()=>o("Not deleted for the client"),react:e=>e?o("The client does not see the reaction {sign}",{sign:Ri(e)}):o("The client still sees the reaction")},B8={edit:()=>o("Editing for the client…"),delete:()=>o("Deleting for the client…"),react:()=>o("Sending the reaction…")}});function mR({message:e,near:t,join:n,last:s,client:a,photo:i,contact:l,mailed:c,subject:u,to:m,found:p,picked:h}){if(e.kind==="system")return r`<${UM} message=${e} found=${p} />`;if(e.content==="service")return r`<${YM} message=${e} found=${p} />`;if(e.delivery?.state==="cancelled"&&Lp(e))return r`<${dM} message=${e} found=${p} />`;if(e.delivery?.state==="cancelled")return r`<${$M} message=${e} found=${p} />`;let f=!!e.deleted_at,$=!f&&e.kind!=="note"&&!!(e.letter||c),k=e.kind==="in"?"in":e.kind==="note"?"out note":"out",S=e.delivery?.state,x=["msg",k,n&&"join",$&&"mail",p&&"found",f&&"gone",e.automatic&&(e.kind==="in"?"autom":"auto"),S==="failed"&&"fail",S==="uncertain"&&"wait",(er(e)||Jo(e))&&"soon"],_=s?r`<${W8} message=${e} client=${a} photo=${i} />`:r`<span class="ph"></span>`,P=$&&!e.letter&&r`<${XC} subject=${u} to=${m} />`,K=r`<${ph} message=${e} mail=${$} client=${l} />`,z=r`<div class=${!f&&RC(e)?"box bare":"box"} style=${f?null:LC(e)}>
${h&&r`<${F8} />`}
<${j8} message=${e} join=${n} group=${a===null} />
${P}
${e.reply_to_no&&r`<${QM} message=${e} near=${t} />`}
${f?r`<${cR} message=${e}>${K}<//>`:K}
<${lR} message=${e} />
<${uR} message=${e} />
<${U8} message=${e} />
<${nR} message=${e} />
${e.tasks?.length>0&&r`<${DD} tasks=${e.tasks} />`}
${!f&&r`<${ID} message=${e} />`}
</div>`;return r`<li class=${x.filter(Boolean).join(" ")} data-no=${e.no}
data-picked=${h?"":null} tabindex="-1">
${e.kind==="in"?[_,z]:[z,_]}
</li>`}function W8({message:e,client:t,photo:n}){let{author:s}=e;return s.operator_id?r`<${te} name=${H(s.operator_id)} />`:e.kind!=="in"?r`<span class="ph"></span>`:t!==null?r`<${te} name=${t} face=${n} />`:r`<${dw} message=${e} look="pface">
<${te} name=${s.name} face=${s.avatar} />
<//>`}function j8({message:e,join:t,group:n}){if(t)return null;let{author:s}=e;return e.kind==="note"?r`<span class="by">
<${d} name="lock" size="s" />
${o("Note")} · ${H(s.operator_id)}
</span>`:Lp(e)?r`<${pM} message=${e} />`:e.kind==="out"&&s.kind==="outside"?r`<span class="by">
${e.data.by?o("{name}, outside Okno",{name:e.data.by}):o("Sent outside Okno")}
</span>`:e.kind==="out"&&s.operator_id!==D.value.id?r`<span class="by">${H(s.operator_id)}</span>`:n&&e.kind==="in"?r`<span class=${"by hue "+xo(s.name)}>
<${dw} message=${e} look="pname">${s.name}<//>
</span>`:null}function U8({message:e}){let t=e.kind==="in"&&e.created_at-e.sent_at>q8,n=r`
<${iR} message=${e} />
<span title=${We(e.sent_at)}>
${t?o("sent {sent}, received {time}",{sent:K8(e),time:G(e.created_at)}):G(e.created_at)}
</span>
`;return e.delivery?r`<${fM} message=${e} at=${n} />`:r`<span class="mt">${n}</span>`}var F8,q8,K8,dR=b(()=>{C();ne();v();Se();I();Pi();Oo();A();nw();pw();ow();Fp();gi();Gu();fw();XM();oR();pR();F8=()=>r`<span class="mpick"><${d} name="check" size="s" /><span class="vh">${o("Selected")}</span></span>`;q8=5*6e4,K8=({sent_at:e,created_at:t})=>ct(e)===ct(t)?G(e):`${en(e)}, ${G(e)}`});function hR(e,{line:t,dialog:n,at:s,picked:a}){let i=[],l=n.kind==="email"?{subject:n.title,to:n.label}:null,c=new Map(e.map(m=>[m.no,m])),u=n.thread_kind==="group";return e.forEach((m,p)=>{let h=e[p-1],f=e[p+1];(!h||ct(h.created_at)!==ct(m.created_at))&&i.push(r`<li class="day" key=${"d"+m.no}><span>${nl(m.created_at,M.value)}</span></li>`),m.no===t&&i.push(r`<li class="newline" key="newline"><span>${o("New messages")}</span></li>`);let $=p>0&&m.no!==t&&$R(h,m),k=!(f&&f.no!==t&&$R(m,f));i.push(r`<${lh} key=${m.id} message=${m}>
<${mR} message=${m} near=${c.get(m.reply_to_no)} join=${$} last=${k}
client=${u?null:n.name} photo=${u?null:n.avatar} contact=${n.contact_id}
mailed=${!!l} subject=${l?.subject} to=${l?.to} found=${m.no===s}
picked=${a.has(m.no)} />
<//>`),m.letter&&m.kind==="in"&&!m.automatic&&(l={subject:m.letter.subject,to:m.data.answer_to??$a(m.letter.sender)})}),i}function $R(e,t){return fR(e)||fR(t)?!1:e.kind===t.kind&&e.kind!=="system"&&e.author.operator_id===t.author.operator_id&&e.author.identity_id===t.author.identity_id&&e.automatic===t.automatic&&t.created_at-e.created_at<H8&&ct(e.created_at)===ct(t.created_at)}var H8,fR,gR=b(()=>{C();ke();ne();v();gM();Gu();dR();H8=3*6e4;fR=e=>e.letter||e.content==="service"||e.delivery?.state==="cancelled"});function Wp(e,t){t==="reply"&&e.kind==="note"||(ua(e.dialog_id,t,e.no),Qo(t))}function gh(e,t,n="menu"){vw(e)&&(hh.value={message:e,...t},Sc.value=n,y.value="message")}function bR(e,t){let n=!t.ctrlKey&&!t.metaKey&&!t.altKey&&!t.shiftKey;if(n&&t.code==="KeyW"&&_A(e)&&xe.peek()?.shortcuts!==!1)return SA(e),!0;if(!vw(e))return!1;let s=t.ctrlKey||t.metaKey;if(s&&t.code==="KeyC"&&String(getSelection())===""&&e.text)Dt(e.text);else{if(s||t.altKey)return!1;if(/^Key/.test(t.code)&&xe.peek()?.shortcuts===!1)return!1;if(t.code==="KeyR")Wp(e,"reply");else if(t.code==="KeyN")Wp(e,"note");else if(t.code==="KeyU"&&e.kind==="in")tw(e.dialog_id,e.no);else if(t.code==="KeyX"&&n&&ga(e))e$(e);else if(t.key==="Enter"||t.key==="ContextMenu"||t.shiftKey&&t.key==="F10")gh(e,kR(t.currentTarget.querySelector(`li[data-no="${e.no}"] .box`)));else return Y8(e,t)}return!0}function Y8(e,t){let n=t.shiftKey?null:hv(e).find(s=>s.key===t.code);return n?.runMany&&on.peek().size?n.runMany(Ul()):n?.run(e),!!n}function kR(e){let t=e?.getBoundingClientRect()??{right:innerWidth/2,top:innerHeight/2};return{x:t.right,y:t.top+28}}function bh(){let e=Li?.parentElement?.querySelector(`li[data-no="${Li.dataset.of}"] .box`);if(!e)return;let[t,n]=[Li.parentElement.getBoundingClientRect(),e.getBoundingClientRect()],s=n.height<44?24:14;Li.style.setProperty("top",`${Math.max(0,n.top-t.top-s)}px`),Li.style.setProperty("right",`${Math.max(4,t.right-n.right+(e.parentElement.classList.contains("in")?-8:8))}px`)}function vR({find:e}){let t=O(null),n=Ii.value===null?null:e(Ii.value);if(j(()=>(Li=t.current,bh(),()=>{Li=null})),!n||!vw(n)||n.deleted_at||on.value.size)return null;let s=y.value==="message"&&hh.value?.message.id===n.id,a=l=>s&&Sc.value==="signs"==(l==="signs"),i=l=>c=>{a(l)?y.value=null:gh(n,kR(c.currentTarget),l)};return r`<div class="mbar" ref=${t} data-of=${n.no} role="toolbar" aria-label=${o("Message actions")}>
${n.kind!=="note"&&r`<button type="button" class="ib small" tabindex="-1" aria-label=${o("Quote reply")}
title=${o("Quote reply")+"  R"} onClick=${()=>Wp(n,"reply")}>
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
</div>`}function yR(){if(y.value!=="message"||!hh.value)return null;let e={menu:V8,signs:G8,colleagues:J8}[Sc.value];return r`<${e} key=${Sc.value} ...${hh.value} />`}function yw(e,t){let n=O(null);return j(()=>{let s=n.current.firstElementChild,{width:a,height:i}=s.getBoundingClientRect(),l=e-kw+a+8<=innerWidth,c=t+i+8<=innerHeight;s.style.setProperty("left",`${Math.max(8,l?e-kw:e-a)}px`),s.style.setProperty("top",`${Math.max(8,c?t:t-kw-i-8)}px`)},[]),n}function V8({message:e,x:t,y:n}){let s=wR(e),a=yw(t,n),i=ae.value[s.dialog_id],l=Gf(s,i),c=nM(s),u=p=>r`<span class="end only-wide"><${vn} of=${p} /></span>`,m=()=>{Vf(s),Qo("reply")};return r`<div class="msgmenu" ref=${a}>
<${Re} label=${o("Message actions")} place="at">
${s.kind!=="note"&&r`<${Z} icon="reply" onPick=${()=>Wp(s,"reply")}>${o("Quote reply")}${u(["R"])}<//>`}
${dh(s).length>0&&r`<${Z} icon="smile" stay onPick=${()=>{Sc.value="signs"}}>
${o("Reaction")}
<//>`}
${hv(s).map(p=>r`<${Z} key=${p.id} icon=${p.icon} stay onPick=${()=>{y.value=null,p.run(s)}}>
${p.label()}${u(ll(p.key)[0])}
<//>`)}
<${Z} icon="sticky-note" onPick=${()=>Wp(s,"note")}>${o("Note on message")}${u(["N"])}<//>
${s.text&&r`<${Z} icon="copy" onPick=${()=>Dt(s.text)}>${o("Copy text")}${u([pt,"C"])}<//>`}
<${Z} icon="link" onPick=${()=>Dt(Mp(s))}>${o("Copy link")}<//>
${ga(s)&&r`<${Z} icon="check-check" onPick=${()=>e$(s)}>${o("Select")}${u(["X"])}<//>`}
<${Z} icon="forward" stay onPick=${()=>{Sc.value="colleagues"}}>
${o("Forward to a colleague")}
<//>
${s.kind==="in"&&r`
<div class="sep" role="separator"></div>
<${Z} icon="mail" onPick=${()=>tw(s.dialog_id,s.no)}>
${o("Unread from here")}
${u(["U"])}
<//>
`}
${(l||c)&&Xy(s)&&r`<div class="sep" role="separator"></div>`}
${l&&r`<${Z} icon="square-pen" onPick=${m}>${o("Edit for the client")}<//>`}
${c&&r`<${Z} icon="trash-2" onPick=${()=>oM(s)}>${o("Delete for the client")}<//>`}
<//>
</div>`}function G8({message:e,x:t,y:n}){let s=wR(e),a=yw(t,n),i=gw(s);return r`<div class="msgmenu" ref=${a}>
<${Re} label=${o("Reaction")} place="at signs" across>
${dh(s).map(l=>r`<button type="button" class="sign" role="menuitemradio" tabindex="-1" key=${l}
aria-checked=${String(l===i)} onClick=${()=>{y.value=null,fh(s,l)}}>
${Ri(l)}
</button>`)}
<//>
</div>`}function J8({message:e,x:t,y:n}){let s=yw(t,n),a=Object.values(_e.value).filter(l=>l.active&&l.id!==D.value.id).sort((l,c)=>l.name.localeCompare(c.name)),i=l=>{let{dialog_id:c,no:u}=e,m=_n(c,"note");ks(c,"note",m.includes(`@${l.name}`)?m:`@${l.name} ${m}`),ua(c,"note",u),Qo("note")};return r`<div class="msgmenu" ref=${s}>
<${Re} label=${o("Forward to a colleague")} place="at people">
<div class="mh">${o("Forward to a colleague")}</div>
${a.length?a.map(l=>r`<button type="button" class="mi" role="menuitem" tabindex="-1" key=${l.id}
onClick=${()=>{y.value=null,i(l)}}>
<${te} name=${l.name} size="sm" />
${l.name}
</button>`):r`<p class="t13 mut menunote">${o("No colleagues yet")}</p>`}
<//>
</div>`}var Ii,hh,Sc,kw,vw,Li,wR,ww=b(()=>{oe();R();C();Ze();Wu();ie();Rp();to();tp();v();vc();So();Ct();jl();op();Ku();$h();I();A();un();fc();Ii=T(null),hh=T(null),Sc=T("menu"),kw=28,vw=e=>e.kind!=="system"&&e.content!=="service"&&e.delivery?.state!=="cancelled";Li=null;wR=e=>Tt.value[e.dialog_id]?.items[e.no]??e});function SR({dialog:e}){let t=Tt.value[e.id],n=An(t),s=new Set(n.map(i=>i.key).filter(Boolean)),a=nn.value.filter(i=>i.dialog_id===e.id&&!s.has(i.key)&&i.phase!=="held");return r`<${xw} dialog=${e} messages=${n} pending=${a}
picked=${on.value} mark=${Ra.value[e.id]}
at=${N.value.dialog===e.id?N.value.at:null} back=${Dp.value?.dialog===e.id}
later=${t.later} newer=${It.value[`newer:${e.id}`]} more=${t.more}
older=${It.value[`older:${e.id}`]} today=${new Date(M.value).toDateString()} />`}var Z8,Q8,xR,X8,_R,xw,TR=b(()=>{Ir();C();Rp();ke();ra();v();vc();aa();Qt();J();ii();I();lt();A();ow();Zy();gR();ww();op();Z8=48,Q8=1e3,xR=1200,X8=500,_R=12;xw=class extends is{box=ig();list=ig();state={missed:0,atEnd:!0,line:this.firstUnread(this.props.mark)};firstUnread(t){return t===void 0?null:this.props.messages.find(n=>n.client_no>t)?.no??null}componentDidMount(){GT(this.props.dialog.id);let t=this.props.at?null:this.box.current.querySelector(".newline");this.showFound(),t&&t.getBoundingClientRect().top<this.box.current.getBoundingClientRect().top&&t.scrollIntoView({block:"start"}),this.askOlder(),this.onLook=()=>this.look(),window.addEventListener("focus",this.onLook),document.addEventListener("visibilitychange",this.onLook),this.held=this.anchor(),this.grown=new ResizeObserver(()=>{this.isAtEnd()||this.keepPlace(this.held),bh()}),this.grown.observe(this.list.current),this.look()}componentWillUnmount(){clearTimeout(this.timer),clearTimeout(this.press),this.grown.disconnect(),window.removeEventListener("focus",this.onLook),document.removeEventListener("visibilitychange",this.onLook),cM(this.props.dialog.id),Ii.value=null,yi(),Dp.value=null}getSnapshotBeforeUpdate(){return{wasAtEnd:this.isAtEnd(),place:this.anchor()}}componentDidUpdate(t,n,{wasAtEnd:s,place:a}){let{current:i}=this.box,{messages:l,pending:c,later:u,at:m}=this.props,p=c.length>t.pending.length;this.wantsEnd&&!u?(this.wantsEnd=!1,i.scrollTop=0):p&&!u?(i.scrollTop=0,this.state.line&&this.setState({line:null})):l!==t.messages&&(!s||t.later||u)&&this.keepPlace(a),m!==t.at&&(this.shownAt=null),this.showFound();let h=l.filter(f=>f.no>(t.messages.at(-1)?.no??1/0)&&f.kind!=="system");h.length&&!t.later&&!u&&this.arrived(h,s),this.held=this.anchor(),this.askOlder(),this.askNewer(),this.look(),tM(this.list.current),bh()}arrived(t,n){n||this.setState(({missed:a})=>({missed:a+t.length}));let s=t.find(a=>a.kind==="in");s&&!this.state.line&&!(n&&document.hasFocus())&&this.setState({line:s.no})}row(t){return this.list.current.querySelector(`li[data-no="${t}"]`)}showFound(){let{at:t}=this.props;if(!t||this.shownAt===t)return;let n=this.row(t);n&&(this.shownAt=t,n.scrollIntoView({block:"center"}))}anchor(){let t=this.box.current.getBoundingClientRect().top,n=this.list.current.querySelectorAll("li[data-no]"),[s,a]=[0,n.length-1];for(;s<a;){let i=s+a>>1;n[i].getBoundingClientRect().bottom>t?a=i:s=i+1}return n[s]?{row:n[s],at:n[s].getBoundingClientRect().top-t}:null}keepPlace(t){if(!t?.row.isConnected)return;let n=t.row.getBoundingClientRect().top-this.box.current.getBoundingClientRect().top-t.at;n&&(this.box.current.scrollTop+=n)}isAtEnd(){return!this.props.later&&Math.abs(this.box.current?.scrollTop??0)<=Z8}scrolled=()=>{this.held=this.anchor();let t=this.isAtEnd();t!==this.state.atEnd&&this.setState({atEnd:t,missed:t?0:this.state.missed}),this.askOlder(),this.askNewer(),this.look()};askOlder(){let{scrollTop:t,scrollHeight:n,clientHeight:s}=this.box.current;this.props.more&&!this.props.older&&n-s+t<xR&&Jg(this.props.dialog.id)}askNewer(){let t=!this.props.at||this.shownAt===this.props.at;this.props.later&&!this.props.newer&&t&&Math.abs(this.box.current.scrollTop)<xR&&Gg(this.props.dialog.id)}inSight(){if(document.hidden)return[];let{top:t,bottom:n}=this.box.current.getBoundingClientRect(),s=[];for(let a=this.list.current.lastElementChild;a;a=a.previousElementSibling){let i=a.getBoundingClientRect();if(i.bottom<t+_R)break;a.dataset.no&&i.top<n-_R&&s.push(Number(a.dataset.no))}return s}look(){ZT(this.props.dialog.id,this.inSight());let t=()=>this.isAtEnd()&&document.hasFocus()&&!document.hidden&&!lM(this.props.dialog.id);if(!t()){clearTimeout(this.timer),this.timer=0;return}this.timer||=setTimeout(()=>{this.timer=0,t()&&T0(this.props.dialog)},Q8)}toEnd=async()=>{this.wantsEnd=this.props.later,this.props.later?await Hm(this.props.dialog.id):this.box.current.scrollTo({top:0,behavior:"smooth"})};find=t=>this.props.messages.find(n=>n.no===t)??null;over=t=>{let n=t.target.closest?.("li[data-no]");n&&t.pointerType!=="touch"&&(Ii.value=Number(n.dataset.no))};out=()=>{this.focused()||(Ii.value=null)};focusin=t=>{let n=t.target.closest?.("li[data-no]");n&&(Ii.value=Number(n.dataset.no))};pressed=t=>{clearTimeout(this.press),this.pressedLong=!1;let n=t.pointerType==="touch"&&t.target.closest?.("li[data-no]");if(!n||on.peek().size||t.target.closest("button, a, audio, video, iframe"))return;let s=this.find(Number(n.dataset.no));s&&(this.press=setTimeout(()=>{this.pressedLong=!0,getSelection()?.removeAllRanges(),gh(s,{x:t.clientX,y:t.clientY})},X8))};released=()=>clearTimeout(this.press);lifted=t=>{this.pressedLong&&t.cancelable&&t.preventDefault()};clicked=t=>{let n=t.target.closest?.("li[data-no]"),s=n&&this.find(Number(n.dataset.no)),a=this.focused()?.dataset.no;kE(this.props.messages,s,t,a&&Number(a))&&(t.preventDefault(),t.stopPropagation(),n.focus({preventScroll:!0}))};unmarked=t=>{t.shiftKey&&t.target.closest?.("li[data-no]")&&!String(getSelection())&&t.preventDefault()};focused(){return this.list.current.contains(document.activeElement)?document.activeElement.closest("li[data-no]"):null}keys=t=>{if(t.target.closest("input, textarea, audio, video, [role=slider]"))return;let n=this.focused(),s=t.target===n||t.target===this.box.current,a=s&&!t.ctrlKey&&!t.metaKey&&{ArrowUp:-1,ArrowDown:1}[t.key];if(a){let i=this.walk(n,a);t.shiftKey&&i&&xv(this.props.messages,Number(i.dataset.no),Number((n??i).dataset.no))}else if(s&&t.key==="End")this.toEnd();else if(s&&t.key==="Escape"&&n)this.box.current.focus();else if(t.target===n&&n){if(!bR(this.find(Number(n.dataset.no)),t))return}else return;t.preventDefault(),t.stopPropagation()};walk(t,n){let s=[...this.list.current.querySelectorAll("li[data-no][tabindex]")],a=t?s[s.indexOf(t)+n]:this.lastSeen(s);return a?(_l(),a.focus({preventScroll:!0}),a.scrollIntoView({block:"nearest"}),a):null}lastSeen(t){let{bottom:n}=this.box.current.getBoundingClientRect();return t.findLast(s=>s.getBoundingClientRect().top<n-8)}render({dialog:t,messages:n,pending:s,picked:a,more:i,older:l,newer:c,at:u,later:m,back:p},{line:h,atEnd:f,missed:$}){return r`
<div class="scroll" ref=${this.box} onScroll=${this.scrolled} onPointerOver=${this.over}
onPointerLeave=${this.out} onPointerDown=${this.pressed} onPointerUp=${this.released}
onPointerMove=${this.released} onPointerCancel=${this.released} onTouchEnd=${this.lifted}
onFocusIn=${this.focusin} onKeyDown=${this.keys} role="group" tabindex="0" aria-label=${o("Messages")}>
<div class="log" role="log" aria-label=${o("Conversation with {name}",{name:t.name})}>
<ol ref=${this.list} onMouseDownCapture=${this.unmarked} onClickCapture=${this.clicked}>
${i&&r`<li class="ev" key="more">
${l?.problem?r`<button type="button" class="btn small" onClick=${()=>Jg(t.id)}>
${o("Retry")}
</button>`:r`<span>${o("Loading older messages…")}</span>`}
</li>`}
${hR(n,{line:h,dialog:t,at:u,picked:a})}
${m&&r`<li class="ev" key="later">
${c?.problem?r`<button type="button" class="btn small" onClick=${()=>Gg(t.id)}>
${o("Retry")}
</button>`:r`<span>${o("Loading newer messages…")}</span>`}
</li>`}
${!m&&s.map(k=>r`<${hM} key=${"k"+k.key} entry=${k} />`)}
</ol>
<${vR} find=${this.find} />
</div>
</div>
<div class="todownbox">
${p&&r`<button type="button" class="btn toback" onClick=${JD}>
<${d} name="undo-2" size="m" />
${o("Back to the reply")}
</button>`}
${(!f||m)&&r`<button type="button" class="todown" aria-label=${$?w("Jump to the latest, {n} new message","Jump to the latest, {n} new messages",$):o("Jump to the latest")} onClick=${this.toEnd}>
<${d} name="arrow-down" />
${$>0&&r`<span class="count">${$}</span>`}
</button>`}
</div>
`}}});function CR(){let e=on.value.size;if(!e)return null;let t=()=>{yi(),Xr(()=>Ot("#conversation > .scroll"))};return r`<div class="msgpick" role="toolbar" aria-label=${o("Selected messages")}>
<b class="b5 t13 grow" role="status">${w("{n} message selected","{n} messages selected",e)}</b>
${XO().map(n=>r`<button type="button" class="btn small" key=${n.id} onClick=${()=>n.runMany(Ul())}>
<${d} name=${n.icon} size="m" />
${n.label()}
<span class="only-wide"><${vn} of=${ll(n.key)[0]} /></span>
</button>`)}
<button type="button" class="btn small quiet" onClick=${t}>
${o("Deselect")}
<span class="only-wide"><${vn} of=${["Esc"]} /></span>
</button>
</div>`}var OR=b(()=>{C();Uo();Ct();v();A();Ae();jl();op()});function NR({dialog:e}){let t=O(null),n=y.value===ER,s={"aria-haspopup":"menu","aria-expanded":String(n),onClick:()=>{y.value=n?null:ER}};return r`<span class="headtasks" ref=${t}>
<${ki} dialog=${e} button=${s} />
${n&&r`<${eY} dialog=${e} chip=${t} />`}
</span>`}function eY({dialog:e,chip:t}){let n=O(null),{open:s}=ah(e.id);return j(()=>{let a=n.current.firstElementChild,{left:i,bottom:l}=t.current.getBoundingClientRect();a.style.setProperty("left",`${Math.max(8,Math.min(i,innerWidth-a.offsetWidth-8))}px`),a.style.setProperty("top",`${l+6}px`)},[]),r`<span ref=${n}>
<${Re} label=${o("Tasks")} place="popheadtasks">
${s.map(a=>r`<button type="button" class="mi" role="menuitem" tabindex="-1" key=${a.id} onClick=${()=>{y.value=null,L(qt(a.id))}}>
<span class="st"><${Un} base=${a.base} /></span>
<span class="cut">${a.title||o("No. {number}",{number:a.number})}</span>
${a.due_at!==null&&r`<span class="hrow end t12"><${Cs} task=${a} /></span>`}
</button>`)}
<${Z} icon="plus" stay onPick=${()=>mn({dialog_id:e.id})}>${o("New task")}<//>
<//>
</span>`}var ER,AR=b(()=>{R();C();v();J();ie();un();Pf();jy();Lo();Cn();ER="headtasks"});var RR={};ve(RR,{Conversation:()=>tY});function tY(){let{dialog:e}=N.value;if(!e)return r`<section class="conversation" id="conversation" tabindex="-1"
aria-label=${o("No conversation selected")}>
<${Yf} />
<${aY} />
</section>`;let t=ae.value[e],n=It.value[`dialog:${e}`]?.problem;return n&&!Tt.value[e]?.loaded?r`<${DR} id=${e} dialog=${t} problem=${n} />`:!t&&!Tt.value[e]&&X.value.recent.includes(e)?r`<${DR} id=${e} problem=${new q(404,"not-found")} />`:r`<section class="conversation" id="conversation" tabindex="-1" aria-label=${o("Conversation")} key=${e}
data-dialog=${e}>
<${MR} dialog=${t} />
<${Yf} dialog=${t} />
<${zk} dialog=${t} />
<${eM} key=${"find"+e} id=${e} />
${Tt.value[e]?.loaded&&t?r`<${SR} key=${e} dialog=${t} />`:r`<${sY} />`}
<${CR} />
<${MN} dialog=${t} />
<${VD} key=${"dock"+e} id=${e} dialog=${t} />
${t&&r`<${NC} key=${"drop"+e} id=${e} can=${Pt(t)?.can} kind=${t.kind} />`}
<${tE} dialog=${t} />
<${yR} />
<${VM} />
</section>`}function PR(){return r`<a class="ib phoneback" href=${Y(N.value.view)} aria-label=${o("Back to the list")}>
<${d} name="arrow-left" />
</a>`}function MR({dialog:e}){return e?r`<header class="thead">
<${PR} />
<span class="only-wide">
<${te} name=${e.name} face=${e.avatar}><${Ce} kind=${e.kind} /><//>
</span>
<div class="grow">
<h2 class="cut">${e.name}</h2>
<div class="sub">
<span class="cut"><${N0} dialog=${e} /></span>
<span class="only-wide num tno">· ${o("No. {number}",{number:ue(e.number)})}</span>
${e.waiting_since?r`<${Yo} dialog=${e} short asButton />`:e.state==="closed"&&r`<span class="sla ok"><${d} name="check" size="s" />${o("closed")}</span>`}
<${NR} dialog=${e} />
${e.priority===1&&r`<${Ht} priority=${1} />`}
<span class="only-wide htags"><${Ho} ids=${e.tags} most=${2} /></span>
</div>
</div>
<${eE} dialog=${e}><${nY} /><//>
</header>`:r`<header class="thead">
<${PR} />
<div class="grow"><h2 class="cut">${o("Conversation")}</h2></div>
</header>`}function nY(){let e=()=>{matchMedia("(min-width: 1280px)").matches?wo.value=!wo.value:bt.value=!bt.value};return r`<button type="button" class=${wo.value?"ib":"ib below-card"} aria-label=${o("Client card")}
title=${o("Client card")+"  ]"} aria-expanded=${String(bt.value)} onClick=${e}>
<${d} name="panel-right" />
</button>`}function sY(){let e=kt(150,!0);return r`<div class="scroll">
<div class="log" aria-busy="true" aria-label=${o("Loading messages")}>
<ol class="sklog">
${e&&oY.map(([t,n,s])=>r`<li class=${"msg "+t} aria-hidden="true">
${t==="in"&&r`<span class="ph"></span>`}
<svg class="skb" viewBox=${`0 0 ${n} ${s}`} width=${n} height=${s}>
<rect width=${n} height=${s} rx="16" />
</svg>
</li>`)}
</ol>
</div>
</div>`}function DR({id:e,dialog:t,problem:n}){let s=n.status===404||n.status===403;return r`<section class="conversation" id="conversation" tabindex="-1" aria-label=${o("Conversation")}>
<${MR} dialog=${t} />
<${Yf} dialog=${t} />
<div class="nothing">
<${se} icon=${s?"lock":"unplug"}
title=${s?o("Conversation not found"):o("Could not load messages")} text=${F(n)}>
${s?r`<a class="btn" href=${Y(N.value.view)}>${o("Back to the list")}</a>`:r`<button type="button" class="btn" onClick=${()=>nu(e)}>${o("Retry")}</button>`}
<//>
</div>
</section>`}function aY(){return r`<div class="nothing">
<${tl} big />
<h2 class="head2">${o("No conversation selected")}</h2>
<p class="mut t13">${o("Click a row on the left or press")} <${vn} of=${["J"]} /></p>
<ul class="hints">
<li><${vn} of=${["1","2","3"]} /><span>${o("mine, unassigned, all")}</span></li>
<li><${vn} of=${["Shift","I"]} /><span>${o("take the most urgent one")}</span></li>
<li><${vn} of=${["?"]} /><span>${o("all keyboard shortcuts")}</span></li>
</ul>
</div>`}var oY,LR=b(()=>{C();ie();U();ne();v();Kt();J();I();lt();_f();nE();oE();A();GD();Zy();Ae();TR();ww();fw();wn();sa();OR();Xv();AR();bf();oY=[["in",300,58],["in",190,38],["out",340,58],["in",250,38],["in",300,120],["out",380,58],["in",170,38]]});var IR={};ve(IR,{Lightbox:()=>iY});function rY(){let e=Tt.value[N.value.dialog];if(!e)return[];let t=n=>fr(n)&&(n.kind==="photo"||n.media_type.startsWith("image/"));return An(e).flatMap(n=>(n.deleted_at?[]:n.files??[]).filter(t).map(s=>({file:s,at:n.created_at})))}function iY(){return y.value==="photo"&&ku.value?r`<${lY} />`:null}function lY(){let e=rY(),t=e.findIndex(p=>p.file.token===ku.value),n=O(null),[s,a]=g(null);if(Oe(),j(()=>{t<0?_w():n.current?.focus()},[t<0]),t<0)return null;let{file:i,at:l}=e[t],c=p=>{let h=e[t+p];h&&(ku.value=h.file.token)},u=p=>{let h={ArrowLeft:-1,ArrowRight:1}[p.key];if(h){p.preventDefault(),c(h);return}tn(p)},m=i.name||o("Photo");return r`<div class="over lightbox" onPointerDown=${p=>{(p.target===p.currentTarget||p.target.classList.contains("lbstage"))&&_w()}}>
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
<a class="ib" href=${Sn(i)} download=${i.name||!0} aria-label=${o("Download")}
title=${o("Download")}>
<${d} name="download" />
</a>
<button type="button" class="ib" ref=${n} aria-label=${o("Dismiss")} title=${o("Dismiss")+"  Esc"}
onClick=${_w}>
<${d} name="x" />
</button>
</header>
<div class="lbstage">
${s===i.token?r`<p>${o("Could not load the picture")}</p>`:r`<img key=${i.token} src=${Sn(i,i.preview?"preview":"thumb")} alt=${m}
onError=${()=>a(i.token)} />`}
</div>
${t>0&&r`<button type="button" class="lbturn left" aria-label=${o("Previous photo")} onClick=${()=>c(-1)}>
<${d} name="chevron-left" size="l" />
</button>`}
${t<e.length-1&&r`<button type="button" class="lbturn right" aria-label=${o("Next photo")} onClick=${()=>c(1)}>
<${d} name="chevron-right" size="l" />
</button>`}
</div>
</div>`}var _w,zR=b(()=>{R();C();Ze();ie();ne();v();Qt();J();I();A();gi();Ae();_w=()=>{y.value=null}});var uY,jp,Sw=b(()=>{uY=()=>Intl.DateTimeFormat().resolvedOptions().timeZone??"UTC",jp=(e,t)=>`/api/contacts/${e}/export?${new URLSearchParams({zone:uY(),...t})}`});var WR={};ve(WR,{Client:()=>pY});function pY(){let{id:e}=N.value,[t,n]=g(null),[s,a]=g(null),i=()=>{a(null),B(`/api/contacts/${e}`).then(c=>n(c.contact),a)};E(()=>{n(null),e?i():a(new q(404,"not-found"))},[e]);let l=kt(150,!t&&!s);return r`<main class="main page client" id="main" tabindex="-1">
<header class="pagehead clhead">
<a class="ib" href=${ps()} aria-label=${o("Back")}><${d} name="arrow-left" /></a>
${t?r`
<${te} name=${t.name} size="lg" />
<div class="grow">
<h1 class="head2 cut">${t.name}</h1>
<p class="t12 mut">${o("Client since {date}",{date:en(t.created_at)})}</p>
</div>
<${mY} id=${t.id} />
`:r`<h1 class="head2 grow">${o("Client")}</h1>`}
</header>
${s?r`<${se} icon=${s.status===404?"lock":"unplug"}
title=${s.status===404?o("Client not found"):o("Could not load the page")}
text=${F(s)}>
${s.status!==404&&r`<button type="button" class="btn" onClick=${i}>${o("Retry")}</button>`}
<//>`:t?r`<div class="clbody">
<${dY} contact=${t} onSaved=${n} />
<${fY} key=${t.id} contact=${t} />
</div>`:l&&r`<p class="t13 mut clwait">${o("Loading…")}</p>`}
</main>`}function mY({id:e}){return r`<div class="hrow wrap cltake">
<a class="btn small" href=${jp(e,{format:"html",printed:1})} target="_blank" rel="noopener">
<${d} name="file-text" size="s" />
${o("Print")}
</a>
${["txt","json","html"].map(t=>r`<a class="btn small quiet" key=${t} href=${jp(e,{format:t})} download
aria-label=${o("Export as {format}",{format:t.toUpperCase()})}>
<${d} name="download" size="s" />
${t.toUpperCase()}
</a>`)}
</div>`}function dY({contact:e,onSaved:t}){let n=nh(e);return r`<section class="clfacts" aria-label=${o("Client details")}>
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
${a.title||tt.value[s.channel_id]?.name||Me(s.kind)}
</span>
<span class="t12 dim cut">${oh(a)}</span>
</span>
</a>
</li>`)}
</ul>
${e.note&&r`<h2 class="t13 b6">${o("Client note")}</h2><p class="t13 notetext">${e.note}</p>`}
<h2 class="t13 b6">${o("Consents and bans")}</h2>
<${th} contact=${e} onSaved=${t} />
</section>`}function fY({contact:e}){let[t,n]=g(null),[s,a]=g(!0),[i,l]=g({items:[],next:null,loaded:!1,problem:null}),c=O(0),u=p=>{let h=++c.current,f=new URLSearchParams({events:s?"1":"0",...t?{channel:t}:{},...p?{before:p}:{}});B(`/api/contacts/${e.id}/history?${f}`).then($=>{h===c.current&&l(k=>({items:p?[...k.items,...$.items]:$.items,next:$.next,loaded:!0,problem:null}))},$=>{h===c.current&&l(k=>({...k,problem:$}))})};E(()=>{l({items:[],next:null,loaded:!1,problem:null}),u(null)},[t,s]);let m=[...new Map(e.dialogs.map(p=>[p.channel_id,p.kind]))];return r`<section class="clpast" aria-label=${o("Full history")}>
<div class="clbar">
<h2 class="t13 b6">${o("Full history")}</h2>
${m.length>1&&r`<div class="hrow wrap" role="group" aria-label=${o("Channel")}>
<button type="button" class="chip" aria-pressed=${String(t===null)} onClick=${()=>n(null)}>
${o("All channels")}
</button>
${m.map(([p,h])=>r`<button type="button" class="chip" key=${p} aria-pressed=${String(t===p)}
onClick=${()=>n(p)}>
<${Ce} kind=${h} />
${tt.value[p]?.name??Me(h)}
</button>`)}
</div>`}
<label class="hrow end t13">
<input type="checkbox" class="check" checked=${s} onChange=${p=>a(p.target.checked)} />
${o("Notes and events")}
</label>
</div>
<div class="clscroll" role="group" tabindex="0" aria-label=${o("Full history")}>
${i.items.length>0&&r`<ol class="cllog">${$Y(i.items,e)}</ol>`}
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
</section>`}function $Y(e,t){let n=new Map(t.dialogs.flatMap(a=>a.episodes.map(i=>[i.number,{...i,dialog:a}]))),s=[];return e.forEach(({episode:a,message:i},l)=>{let c=n.get(a);a!==e[l-1]?.episode&&s.push(r`<li class="clep" key=${`e${a}.${i.id}`}>
<span class="grow cut b6">
${ut(i.created_at,M.value)}
${c?.title?` · ${o("“{text}”",{text:c.title})}`:""} · ${o("No. {number}",{number:ue(a)})}
</span>
${c?.state==="closed"&&r`<span class="tag plain">${o("closed")}</span>`}
<a class="link t12" href=${Y("all",i.dialog_id,i.no)}>${o("Open conversation")}</a>
</li>`),s.push(r`<${hY} key=${i.id} message=${i} kind=${c?.dialog.kind} contact=${t} />`)}),s}function hY({message:e,kind:t,contact:n}){if(e.kind==="system")return r`<li class="clline sys">
<span class="t12 mut">
${Bp(e)} · <span title=${We(e.created_at)}>${G(e.created_at)}</span>
</span>
</li>`;let s=e.author.operator_id?H(e.author.operator_id):e.kind==="in"&&n.kind==="person"?n.name:e.author.name||o("Sent outside Okno");return r`<li class=${`clline ${e.kind}`}>
${e.kind==="note"?r`<span class="nic"><${d} name="lock" size="m" /></span>`:r`<${Ce} kind=${t} named />`}
<div class="grow">
<span class="t12">
<b class="b6">${s}</b> <a class="mut"
href=${new URL(Mp(e)).pathname+new URL(Mp(e)).search}
title=${We(e.sent_at)}>
${G(e.created_at)}
</a>
${e.deleted_at?r` · ${o("The message was deleted")}`:null}
${e.delivery&&Jo(e)?r` · ${o("Scheduled for {when}",{when:nt(Go(e))})}`:null}
</span>
<div class="clsaid"><${ph} message=${e} client=${n.id} /></div>
</div>
</li>`}var jR=b(()=>{R();C();Ze();U();ke();ne();v();Se();J();I();Oo();A();sh();Fy();pw();Fp();Sw();Ae();vc()});function YR(e){Tw.value=e,y.value="why"}var Tw,HR,Cw=b(()=>{oe();ie();Tw=T(null),HR=e=>!!(e?.data?.run||e?.data?.rule)});function vh(e){E(()=>{let t=n=>{n.key!=="Escape"||n.defaultPrevented||y.peek()||document.activeElement.matches?.("input:not([type=checkbox]), textarea, select")||(n.preventDefault(),L(qe()))};return document.addEventListener("keydown",t,{capture:!0}),()=>document.removeEventListener("keydown",t,{capture:!0})},[]),E(()=>()=>{N.peek().page==="automation"&&N.peek().rule===null&&requestAnimationFrame(()=>{document.querySelector(e)?.focus()})},[])}var qp,Ow=b(()=>{R();C();J();A();ie();qp=({label:e})=>r`<a class="ib small" href=${qe()} aria-label=${e} title=${`${e}  Esc`}>
<${d} name="x" size="m" />
</a>`});function wh(e){let t=m=>e.filter(p=>p.kind===m).length,[n,s,a,i,l]=["operator","team","channel","hours","tag"].map(t),c=t("tasktype")+t("tasktemplate"),u=[n&&w("{n} operator","{n} operators",n),s&&w("{n} team","{n} teams",s),a&&w("{n} channel","{n} channels",a),i&&o("working hours"),l&&w("{n} tag","{n} tags",l),c&&w("{n} type or template of tasks","{n} types or templates of tasks",c)];return o("No longer there: {list}",{list:u.filter(Boolean).join(", ")})}var kY,yh,vY,Kp,Tc=b(()=>{v();kY={loop:()=>o("it ran more than 5 times in one conversation within a minute"),failing:()=>o("it failed five times in a row")},yh=e=>kY[e]?.()??o("a fault, code {code}",{code:e});vY={"opted-out":()=>o("the client does not want automatic messages"),group:()=>o("it is a group chat"),automatic:()=>o("the client's message is automatic itself"),"no-address":()=>o("the client has no address in this channel"),"own-address":()=>o("it is one of our own addresses"),disowned:()=>o("the sender's address is forged"),blocked:()=>o("the client has blocked us"),"channel-gone":()=>o("the channel was removed"),"channel-paused":()=>o("the channel is paused"),"before-connection":()=>o("the message is older than the channel's connection"),"too-late":()=>o("too much time had passed"),"said-already":()=>o("it was said in this conversation already"),frequency:()=>o("it was said recently"),"sender-budget":()=>o("this address got 5 automatic messages today"),"dialog-budget":()=>o("this conversation got 20 automatic messages today"),"channel-budget":()=>o("the channel sent its automatic messages of this hour"),tripped:()=>o("the guard against loops has stopped it"),paused:()=>o("all automation was stopped"),"no-text":()=>o("there is no text for this channel and language"),"kept-by-operator":()=>o("an operator has decided otherwise in this conversation"),unchanged:()=>o("everything is so already"),nobody:()=>o("nobody could take it"),assigned:()=>o("it had an assignee already"),closed:()=>o("the conversation was closed"),missing:()=>o("the rule refers to something that is gone")},Kp=e=>vY[e]?.()??o("refused, code {code}",{code:e})});function yY({kind:e,body:t},n){let s=Pw[e];return s?[s.when(t,n),s.then(t,n)]:[e,""]}function Nw(e,{channels:t=[],teams:n=[]},s){let a=[...t.map(s.channel),...n.map(s.team)];return a.length?`${e} (${a.join(", ")})`:e}function wY({operators:e,team_id:t,only_here:n,former_days:s},a){let i=[xY(e,t,a)];return n&&i.push(o("only to those at the screen")),s&&i.push(o("first to the previous assignee")),i.join(", ")}function xY(e,t,n){return t?o("in turn within the team “{team}”, who are online",{team:n.team(t)}):e?e.length===1?o("assign to: {name}, when online",{name:n.person(e[0])}):w("in turn among {n} operator online","in turn among {n} operators online",e.length):o("in turn among all who are online")}function SY(e){let t=e.flatMap(s=>s.words);if(!t.length)return o("A message has a word of the list");if(t.length>ZR)return w("A message has one of {n} word","A message has one of {n} words",t.length);let n=new Intl.ListFormat(Ie.value==="ru"?"ru-RU":"en-GB",{type:"disjunction"});return o("A message has {words}",{words:n.format(t.map(_Y))})}function TY(e,t){if(!e.length)return o("no words yet");let n=[...new Set(e.flatMap(i=>i.tags))],s=[...new Set(e.map(i=>i.priority).filter(i=>i!==null))],a=e.filter(i=>i.task).length;return QR({tags:n,priorities:s,tasks:a},t).join(", ")}function QR({tags:e,priorities:t,tasks:n},s){let a=w("add the tag {list}","add the tags {list}",e.length,{list:e.map(s.tag).join(", ")});return[e.length>0&&(e.length>ZR?w("add {n} tag","add {n} tags",e.length):a),...t.map(i=>o("priority {name}",{name:Bt(i).toLocaleLowerCase()})),n>0&&w("make {n} task","make {n} tasks",n)].filter(Boolean)}function XR({words:e,tags:t,priority:n,task:s},a){let i={tags:t,priorities:n===null?[]:[n],tasks:s?1:0},l=s?.title?` ${o("“{text}”",{text:s.title})}`:"";return`${e.join(", ")} → ${QR(i,a).join(", ")}${l}`}function CY(e=[]){let t=n=>(n.channel_id===null?0:2)+(n.language===Ie.value?0:1);return e.filter(n=>n.text.trim()).sort((n,s)=>t(n)-t(s))[0]?.text??""}function Ew({texts:e=[],frequency:t}){let n=CY(e);if(!n)return o("no text is written yet");let s=[o("“{text}”",{text:OY(n)})];return e.length>1&&s.push(w("and {n} more text","and {n} more texts",e.length-1)),t?.every==="hours"&&s.push(w("at most once in {n} hour","at most once in {n} hours",t.hours)),s.join(", ")}function EY({first_minutes:e,next_minutes:t,stages:n=[],channels:s,teams:a},i){let l=n.map(m=>Math.round(e*m/100)),u=e===t&&l.length>0?w("A client waits for {list} minute","A client waits for {list} minutes",l.at(-1),{list:JR(l.map(String))}):o("The first reply {first}, next replies {next}",{first:GR(e),next:GR(t)});return Nw(u,{channels:s,teams:a},i)}function NY({first_minutes:e,next_minutes:t,stages:n=[],whom:s,email:a},i){let l=eL(s,a,i);return e===t?l:o("at {list} of the time {what}",{list:JR(n.map(Dw)),what:l})}function Mw(e,t){let n=(e?.operators??[]).map(t.person);return[e?.assignee&&o("the assignee"),e?.leads&&o("team leads"),...n].filter(Boolean)}function eL(e,t,n){let s=Mw(e,n).join(", ")||o("no one");return t?o("notify on screen and by email: {list}",{list:s}):o("notify: {list}",{list:s})}function xh({every:e,hours:t=0}){return e==="hours"?w("At most once in {n} hour","At most once in {n} hours",t):{message:o("To every message"),wait:o("Once until we reply"),episode:o("Once per conversation")}[e]}var VR,Aw,JR,Pw,Cc,St,Up,ZR,_Y,OY,GR,Dw,Io=b(()=>{v();Qe();VR=90,Aw=1,JR=e=>new Intl.ListFormat(Ie.value==="ru"?"ru-RU":"en-GB").format(e),Pw={distribution:{icon:"users-round",title:()=>o("Round-robin assignment"),when:({channels:e=[]},t)=>Nw(o("A new conversation without an assignee"),{channels:e},t),then:wY},reply_assigns:{icon:"hand",title:()=>o("Who replies becomes the assignee"),when:()=>o("An operator replies in a conversation without an assignee"),then:()=>o("assign it to them")},words:{icon:"tag",title:()=>o("Tags by words"),when:(e,t)=>Nw(SY(e.entries),e,t),then:({entries:e},t)=>TY(e,t)},autoreply:{icon:"message-square-reply",title:()=>o("Auto-reply"),when:({clients:e})=>e==="new"?o("The first conversation of a new client"):o("A new conversation"),then:Ew},out_of_hours:{icon:"moon",title:()=>o("Out of hours"),when:({hours_id:e},t)=>e===Aw?o("A message outside working hours"):o("A message outside “{hours}”",{hours:t.hours(e)}),then:Ew},receipt:{icon:"mail",title:()=>o("Receipt"),when:()=>o("A new conversation by email"),then:Ew},sla:{icon:"alarm-clock-check",title:({first_minutes:e})=>w("SLA within {n} minute","SLA within {n} minutes",e),when:EY,then:NY},untouched:{icon:"bell-ring",title:()=>o("Reminder that nobody took it"),when:({minutes:e})=>w("Nobody takes a conversation for {n} minute","Nobody takes a conversation for {n} minutes",e),then:({whom:e,email:t},n)=>eL(e,t,n)}},Cc=e=>Pw[e]?.icon??"zap",St=({kind:e,body:t})=>Pw[e]?.title(t)??e;Up=(e,t)=>yY(e,t).filter(Boolean).join(" → ");ZR=3,_Y=e=>/^["«“]/.test(e)?e:o("“{text}”",{text:e});OY=e=>{let t=e.trim().replace(/\{[^{}|]*(?:\|([^{}]*))?\}/g,(n,s)=>s||"…").replace(/\s+/g," ").replace(/(?<!\.)\.$/,"");return t.length>VR?`${t.slice(0,VR-1).trimEnd()}…`:t};GR=e=>w("within {n} minute","within {n} minutes",e);Dw=e=>o("{n}%",{n:e})});async function zo(){let e=_h+=1;try{let t=await B("/api/rules");if(e!==_h)return;Ye.value=t,Oc.value=null,Sh.value+=1}catch(t){if(!(t instanceof q))throw t;e===_h&&(Oc.value=t)}}function iL(){clearTimeout(tL),Rw&&(tL=setTimeout(zo,AY))}function lL(){Rw+=1,zo();let e=setInterval(()=>{document.hidden||zo()},PY);return()=>{Rw-=1,clearInterval(e)}}function Lw(e){_h+=1;let{rules:t}=Ye.peek(),n=t.some(s=>s.id===e.id);Ye.value={...Ye.peek(),rules:n?t.map(s=>s.id===e.id?{...s,...e}:s):[...t,e]}}async function Ec(e,t){e&&Lw(e);try{let n=await t();return n?.rule?Lw(n.rule):await zo(),n??!0}catch(n){if(!(n instanceof q))throw n;return await zo(),n.code==="not-reviewed"?cL(On(e.id)):ee(F(n)),null}}function Th(e,t,n,s){let a=n(),i=V(e,{icon:t,undo:async()=>{await a&&await s()}});return a.then(l=>{l||qr(i)}),a}function cL(e){Ch.value=e,y.value="rulefirst"}function uL(e,t){return t&&Ds(e.kind)?.writes_to_clients&&!e.reviewed?(cL(e),null):Bw(e,t)}function Ww(e,t){let n=Hp(e.group),s=n[n.findIndex(l=>l.id===e.id)+1]?.id??null;if(t===s||t===e.id)return null;let a=n.filter(l=>l.id!==e.id);a.splice(t===null?a.length:a.findIndex(l=>l.id===t),0,e);let i=new Map(a.map((l,c)=>[l.id,c]));return Ye.value={...Ye.peek(),rules:Ye.peek().rules.map(l=>i.has(l.id)?{...l,place:i.get(l.id)}:l)},Th(o("Order changed: {name}",{name:St(e)}),"arrow-up",sL(e.id,t),sL(e.id,s))}function Eh(e,t){let n=Hp(e.group),s=n.findIndex(a=>a.id===e.id);return n[s+t]?(Ww(e,t<0?n[s-1].id:n[s+2]?.id??null),!0):!1}function pL(e){return Ye.value={...Ye.peek(),rules:Ye.peek().rules.filter(t=>t.id!==e.id)},Th(o("Rule deleted: {name}",{name:St(e)}),"trash-2",aL(e.id,!0),aL(e.id,!1))}async function dL({id:e,kind:t,version:n,body:s}){let a=e?await W(`/api/rules/${e}`,{version:n,body:s},{method:"PATCH"}):await W("/api/rules",{kind:t,body:s});return Lw(a.rule),a.rule}var AY,PY,Ye,Oc,Sh,Iw,rt,On,Ds,rL,Hp,zw,Rw,_h,tL,DY,Ch,nL,Bw,oL,Fw,Oh,sL,jw,aL,mL,gn=b(()=>{oe();U();v();I();lt();ge();ie();Io();AY=250,PY=3e4,Ye=T(null),Oc=T(null),Sh=T(0),Iw=ye(()=>X.value.hours??{}),rt=ye(()=>D.value?.role==="administrator"),On=e=>Ye.value?.rules.find(t=>t.id===e)??null,Ds=e=>Ye.value?.kinds.find(t=>t.kind===e)??null,rL=e=>Iw.value[e]?.name,Hp=e=>(Ye.value?.rules??[]).filter(t=>t.group===e).sort((t,n)=>t.place-n.place||t.id-n.id),zw=e=>!!e.paused_at||e.missing.length>0,Rw=0,_h=0,tL=null;DY=e=>e.k==="rule"||e.k==="automation"||e.k==="gone"&&e.of==="rule";rn(e=>{e.some(DY)&&iL()});Qn(iL);Ch=T(null);nL=(e,t,n)=>()=>Ec({id:e,active:t},()=>W(`/api/rules/${e}/active`,n===void 0?{active:t}:{active:t,version:n}));Bw=(e,t,n)=>Th(t?o("Switched on: {name}",{name:St(e)}):o("Switched off: {name}",{name:St(e)}),"zap",nL(e.id,t,n),nL(e.id,!t)),oL=e=>()=>(Ye.value={...Ye.peek(),paused:e},Ec(null,()=>W("/api/automation/paused",{paused:e}))),Fw=e=>Th(e?o("All automation is stopped"):o("Automation works again"),e?"pause":"play",oL(e),oL(!e)),Oh=e=>Ec({id:e.id,paused_at:null,paused_why:null},()=>W(`/api/rules/${e.id}/resume`,{})),sL=(e,t)=>()=>Ec(null,()=>W(`/api/rules/${e}/place`,{before:t}));jw=(e,t)=>{let n=Hp(e.group);return!!n[n.findIndex(s=>s.id===e.id)+t]},aL=(e,t)=>()=>Ec(null,()=>W(`/api/rules/${e}/removed`,{removed:t}));mL=e=>Ec(null,()=>W(`/api/rules/${e.id}/share-out`,{}))});var De,Nh,as=b(()=>{v();Se();A();I();Qe();gn();Io();De={person:H,team:e=>Ee.value[e]?.name??o("Deleted team"),tag:Bn,channel:e=>tt.value[e]?.name??o("Removed channel"),hours:e=>rL(e)||(e===Aw?o("company hours"):o("Removed hours"))},Nh=()=>Object.values(tt.value).filter(e=>e.health!=="removed").sort((e,t)=>Me(e.kind).localeCompare(Me(t.kind))||e.name.localeCompare(t.name))});function Ah(e,t){return t==null||t===""?o("none"):e==="words"?t.join(", ")||o("none"):Array.isArray(t)?t.length?t.map(n=>Ah(e,n)).join(", "):o("any"):fL[e]?fL[e](t):typeof t=="boolean"?IY(t):typeof t=="object"?JSON.stringify(t):String(t)}function BY({tags:e,priority:t}){return[e.length>0&&o("Tags added: {tags}",{tags:e.map(De.tag).join(", ")}),t!==null&&o("Priority: {priority}",{priority:Bt(t).toLocaleLowerCase()})].filter(Boolean).join(" · ")}var MY,$L,RY,LY,IY,fL,Ph,zY,FY,Dh,Mh=b(()=>{v();A();Qe();Tc();as();MY={client:()=>o("A client wrote it"),words:()=>o("Words found"),ordinary:()=>o("A person wrote to us alone"),every:()=>o("How often"),new_client:()=>o("New client"),closed:()=>o("Outside working hours"),channel_kind:()=>o("Kind of channel"),channel:()=>o("Channel"),team:()=>o("Team"),assignee:()=>o("Assignee"),minutes:()=>o("Minutes passed"),untouched:()=>o("Nobody took it")},$L=e=>MY[e]?.()??e,RY={message:()=>o("to every message"),wait:()=>o("once until we reply"),episode:()=>o("once per conversation"),hours:()=>o("once in some hours")},LY=e=>RY[e]?.()??e,IY=e=>e?o("yes"):o("no"),fL={assignee:De.person,channel:De.channel,team:De.team,channel_kind:Me,every:e=>LY(e)};Ph=e=>({did:()=>o("done"),refused:()=>Kp(e.code),failed:()=>o("it failed")})[e.outcome](),zY=e=>new Intl.ListFormat(Ie.value==="ru"?"ru-RU":"en-GB").format((e.operators??[]).map(De.person));FY={task:({tasks:e})=>w("{n} task made","{n} tasks made",e?.length??0),classify:BY,say:({message_id:e})=>e?o("A message was sent to the client"):o("No message was sent"),assign:({operator_id:e,team_id:t})=>e?o("Assigned to {name}",{name:De.person(e)}):o("Given to the team “{team}”",{team:De.team(t)}),target:({minutes:e})=>w("Reply is due within {n} minute","Reply is due within {n} minutes",e),notify:e=>e.operators?.length?o("Notified: {list}",{list:zY(e)}):o("Notified")},Dh=e=>FY[e.do]?.(e)??e.do});function WY({one:e}){let t=e.holds?r`<${d} name="check" size="s" /><span class="vh">${o("fits")}</span>`:r`<span class="nofit"><${d} name="x" size="s" /></span><span class="vh">${o("does not fit")}</span>`,n=Ah(e.field,e.wanted),s=Ah(e.field,e.value);return r`
${t}
<span>
${s}
${n!==s&&r` <span class="dim t12">${o("wanted: {value}",{value:n})}</span>`}
</span>
`}var Rh,qw=b(()=>{C();v();Fp();Se();A();Mh();Rh=({run:e})=>r`<dl class="kv runkv">
${e.values.map(t=>r`<div key=${t.field}><dt>${$L(t.field)}</dt><dd><${WY} one=${t} /></dd></div>`)}
${e.done.map((t,n)=>r`<div key=${n}><dt>${n?"":o("Done")}</dt><dd>${Dh(t)}</dd></div>`)}
${e.skipped.map((t,n)=>r`<div key=${`s${t.id}`}>
<dt>${n?"":o("Passed over")}</dt>
<dd>
<${te} name=${H(t.id)} size="xs" />
<s class="dim">${H(t.id)}</s>
<span class="dim t12">${mw(t)}</span>
</dd>
</div>`)}
${e.error&&r`<div><dt>${o("Error")}</dt><dd><code class="runerror">${e.error}</code></dd></div>`}
</dl>`});function Lh({source:e,newest:t,empty:n,named:s=!1}){let[a,i]=g(jY),[l,c]=g(!1),u=async p=>{try{let h=await B(p?`${e}${e.includes("?")?"&":"?"}before=${p}`:e);i(f=>({runs:p?[...f.runs,...h.runs]:h.runs,more:h.more,problem:null})),p||c(!1)}catch(h){if(!(h instanceof q))throw h;i(f=>({...f,problem:h}))}};E(()=>{u()},[]),E(()=>{a.runs&&c((a.runs[0]?.at??0)<(t??0))},[t]);let m=kt(150,!a.runs&&!a.problem);return!a.runs&&a.problem?r`<${se} icon="unplug" title=${o("The log could not be loaded")} text=${F(a.problem)}>
<button type="button" class="btn" onClick=${()=>u()}>${o("Retry")}</button>
<//>`:a.runs?a.runs.length?r`
${l&&r`<p class="runmore">
<button type="button" class="btn small" onClick=${()=>u()}>
<${d} name="arrow-up" size="s" />
${o("Show newer runs")}
</button>
</p>`}
<ol class="runs">${qY(a.runs,s)}</ol>
${a.problem&&r`<p class="t13 runmore" role="alert">${F(a.problem)}</p>`}
${a.more&&r`<p class="runmore">
<button type="button" class="btn small" onClick=${()=>u(a.runs.at(-1).id)}>
${o("Show older ones")}
</button>
</p>`}
`:n:m&&r`<div class="sks" aria-busy="true">
${[90,70,80].map(p=>r`<${Ne} key=${p} width=${p} />`)}
</div>`}function qY(e,t){let n=[];return e.forEach((s,a)=>{(!a||ct(e[a-1].at)!==ct(s.at))&&n.push(r`<li class="mh" key=${`d${s.id}`}>${nl(s.at,M.value)}</li>`),n.push(r`<${YY} key=${s.id} run=${s} named=${t} />`)}),n}function YY({run:e,named:t}){return r`<li class=${`run ${e.outcome}`}>
<details>
<summary>
<${d} name=${KY[e.outcome]} size="s" />
<span class="grow">
<b class="b5 cut blk">${e.client||o("No conversation")}</b>
<span class="t12 mut blk">${UY(e)}</span>
${t&&r`<span class="t12 dim cut blk">${HY(e)}</span>`}
</span>
<time class="t12 dim" title=${We(e.at)}>${G(e.at)}</time>
</summary>
<div class="runin">
<${Rh} run=${e} />
<p class="hrow t12">
${t&&On(e.rule_id)?r`<a class="link" href=${qe(e.rule_id,"log")}>
${o("Rule, version {n}",{n:e.version})}
</a>`:r`<span class="dim">${o("Version {n}",{n:e.version})}</span>`}
${e.dialog_id&&r`<a class="link hrow end" href=${Y("all",e.dialog_id)}>${o("Open conversation")}</a>`}
</p>
</div>
</details>
</li>`}var jY,KY,UY,HY,Kw=b(()=>{R();C();U();ke();ne();v();J();A();Ae();qw();gn();Mh();Io();jY={runs:null,more:!1,problem:null};KY={did:"check",refused:"ban",failed:"circle-alert"},UY=e=>e.outcome==="did"&&e.done.length?e.done.map(Dh).join(", "):Ph(e),HY=e=>St(On(e.rule_id)??{kind:e.kind,body:Ds(e.kind)?.default??{}})});function gL(){let e=O(null),[t,n]=g("");vh(".autolog"),j(()=>{document.activeElement!==document.body&&e.current.focus({preventScroll:!0})},[]);let s=Math.max(0,...Ye.value.rules.map(i=>i.last_run_at??0)),a=hL.find(([i])=>i===t)[2]();return r`<aside class="peek" aria-label=${o("Log of all rules")}>
<div class="ed-top">
<h2 class="grow cut" tabindex="-1" ref=${e}>${o("Log of all rules")}</h2>
<${qp} label=${o("Close the log")} />
</div>
<div class="scroll ed edbody" role="group" tabindex="0" aria-label=${o("Runs")}>
<div class="rulechips" role="group" aria-label=${o("Show runs")}>
${hL.map(([i,l])=>r`<button type="button" class="chip" key=${i} aria-pressed=${String(i===t)}
onClick=${()=>n(i)}>${l()}</button>`)}
</div>
<${Lh} key=${t} source=${t?`/api/runs?outcome=${t}`:"/api/runs"} named
newest=${t?null:s} empty=${r`<${se} icon="history" title=${a}
text=${o("Runs of the last 90 days appear here.")} />`} />
</div>
</aside>`}var hL,bL=b(()=>{R();C();v();A();Ow();Kw();gn();hL=[["",()=>o("All"),()=>o("No runs yet")],["did",()=>o("Done"),()=>o("No rule has done anything yet")],["refused",()=>o("Refused"),()=>o("Nothing was refused")],["failed",()=>o("Failed"),()=>o("No run has failed")]]});var Ih,Uw=b(()=>{C();gn();Ih=({rule:e,label:t})=>r`<input class="tog" type="checkbox" role="switch" aria-label=${t} checked=${e.active} onChange=${n=>{let s=n.currentTarget.checked;n.currentTarget.checked=e.active,uL(e,s)}} />`});function VY(e){let t=Math.max(1,...e),n=(kL-2)/Math.max(1,e.length-1),s=(a,i)=>`${(1+i*n).toFixed(1)} ${(Hw-2-a/t*(Hw-5)).toFixed(1)}`;return`M${e.map(s).join("L")}`}function JY(e){return e.active?[w("{n} time today","{n} times today",e.today,{n:ue(e.today)}),e.last_run_at?o("{span} ago",{span:ot(M.value-e.last_run_at)}):o("has not run yet")]:[o("off"),o("changed {date}",{date:en(e.changed_at)})]}function ZY(e){let t=s=>{let a=On(zh.id);!a||a.group!==e.group||a.id===e.id||(s.preventDefault(),s.currentTarget.dataset.drop=QY(s)?"after":"before")},n=s=>delete s.currentTarget.dataset.drop;return{draggable:!0,onDragStart:s=>{zh.id=e.id,s.dataTransfer.effectAllowed="move",s.dataTransfer.setData("text/plain",St(e))},onDragEnd:()=>{zh.id=null},onDragOver:t,onDragLeave:n,onDrop:s=>{s.preventDefault();let a=s.currentTarget.dataset.drop==="after";n(s);let i=On(zh.id);i&&Ww(i,a?XY(s.currentTarget,i):e.id)}}}function QY(e){let t=e.currentTarget.getBoundingClientRect();return e.currentTarget.parentElement.clientWidth>t.width*1.5?e.clientX>t.left+t.width/2:e.clientY>t.top+t.height/2}function XY(e,t){let n=e.nextElementSibling;return Number(n?.dataset.rule)===t.id&&(n=n.nextElementSibling),n?Number(n.dataset.rule):null}function eV(e,t){let n={ArrowUp:-1,ArrowDown:1}[e.key];if(!n||!e.shiftKey||!(e.ctrlKey||e.metaKey)||!rt.value)return;e.preventDefault(),e.stopPropagation();let s=e.currentTarget.querySelector("h3 a");Vs(Eh(t,n)?o("Moved: {name}",{name:St(t)}):o("This is the edge of the group")),requestAnimationFrame(()=>s.focus())}function vL({rule:e,names:t,open:n}){let s=St(e),a=rt.value?ZY(e):{},i=["card","hov","rule",e.paused_at&&"failing",!e.paused_at&&e.missing.length&&"lacking"];return r`<article class=${i.filter(Boolean).join(" ")} data-rule=${e.id} data-off=${e.active?null:""}
aria-current=${n?"true":null} ...${a} onKeyDown=${l=>eV(l,e)}>
<span class="ric"><${d} name=${Cc(e.kind)} /></span>
<h3>
<a href=${qe(e.id)}
aria-keyshortcuts=${rt.value?"Control+Shift+ArrowUp Control+Shift+ArrowDown":null}>
${s}
</a>
</h3>
${rt.value?r`<${Ih} rule=${e} label=${o("The rule “{name}” is on",{name:s})} />`:r`<span class="tag plain">${e.active?o("on"):o("off")}</span>`}
<p class="ds">${Up(e,t)}</p>
<${tV} rule=${e} />
<div class="mt2">
${JY(e).map((l,c)=>r`${c>0&&r`<span aria-hidden="true">·</span>`}<span>${l}</span>`)}
<${GY} days=${e.days} />
</div>
</article>`}function tV({rule:e}){return e.paused_at?r`<p class="rulebad">
<${d} name="circle-alert" size="s" />
<span class="grow">${o("Paused: {cause}",{cause:yh(e.paused_why)})}</span>
${rt.value&&r`<button type="button" class="btn small" onClick=${()=>Oh(e)}>${o("Continue")}</button>`}
</p>`:e.missing.length?r`<p class="rulewarn">
<${d} name="triangle-alert" size="s" />
<span class="grow">${wh(e.missing)}</span>
${rt.value&&r`<a class="link" href=${qe(e.id)}>${o("Choose a replacement")}</a>`}
</p>`:null}var kL,Hw,GY,zh,yL=b(()=>{C();ke();ne();v();J();A();Gr();Tc();gn();Uw();Io();[kL,Hw]=[72,18];GY=({days:e})=>r`<svg class="spark" viewBox=${`0 0 ${kL} ${Hw}`} role="img"
aria-label=${o("Runs in the last 14 days: {list}",{list:e.join(", ")})}>
<path d=${VY(e)} />
</svg>`;zh={id:null}});function oV(e,t){let n=new Map(e.map(l=>[_L(l),l.text])),s=new Map(t.map(l=>[_L(l),l.text])),a=[...s].filter(([l,c])=>n.get(l)!==c),i=[...n.keys()].filter(l=>!s.has(l));return[...a.map(([l,c])=>o("Text ({place}): “{text}”",{place:l,text:c})),...i.map(l=>o("Text removed ({place})",{place:l}))]}function Bh(e,t){return Object.keys(t).flatMap(n=>{if(JSON.stringify(e[n])===JSON.stringify(t[n]))return[];if(n==="texts")return oV(e.texts,t.texts);let[s,a]=nV[n]??[()=>n,JSON.stringify];return[o("{field}: {before} → {after}",{field:s(),before:a(e[n]),after:a(t[n])})]})}var wL,xL,Yw,Vw,nV,_L,Gw=b(()=>{v();as();Io();wL=e=>e?o("yes"):o("no"),xL=e=>t=>t?.length?t.map(e).join(", "):o("all"),Yw=e=>e?De.team(e):o("none"),Vw=e=>t=>e[t](),nV={operators:[()=>o("Operators"),e=>e?e.map(De.person).join(", "):o("all")],team_id:[()=>o("Team"),Yw],channels:[()=>o("Channels"),xL(e=>De.channel(e))],teams:[()=>o("Teams"),xL(e=>De.team(e))],cap:[()=>o("Open conversations of one person, at most"),String],only_here:[()=>o("Only those at the screen"),wL],former_days:[()=>o("Days for the previous assignee"),String],absent:[()=>o("When the assignee is absent"),Vw({keep:()=>o("leave it to the assignee"),next:()=>o("give it to the next operator"),team:()=>o("give it to a team")})],absent_minutes:[()=>o("Minutes until absent"),String],absent_team_id:[()=>o("Team for conversations of the absent"),Yw],nobody:[()=>o("When nobody can take it"),Vw({leave:()=>o("leave it unassigned"),team:()=>o("give it to a team")})],nobody_team_id:[()=>o("Team when nobody can take it"),Yw],entries:[()=>o("Words and tags"),e=>e.map(t=>XR(t,De)).join("; ")||o("no words yet")],clients:[()=>o("Clients"),Vw({all:()=>o("All clients"),new:()=>o("Only new clients")})],frequency:[()=>o("How often"),xh],hours_id:[()=>o("Working hours"),e=>De.hours(e)],first_minutes:[()=>o("First reply within"),String],next_minutes:[()=>o("Next replies within"),String],minutes:[()=>o("Minutes"),String],stages:[()=>o("Moments"),e=>e.map(Dw).join(", ")],whom:[()=>o("Whom to notify"),e=>Mw(e,De).join(", ")||o("no one")],email:[()=>o("Also by email"),wL]},_L=({channel_id:e,language:t})=>`${e===null?o("All channels"):De.channel(e)}, ${t}`});var sV,Jw,SL,TL,Zw=b(()=>{sV=/"[^"\n]{1,100}"|“[^”\n]{1,100}”|«[^»\n]{1,100}»|[^,;\n]{1,400}/g,Jw=e=>[...new Set([...e.matchAll(sV)].map(([t])=>t.trim()).filter(Boolean))],SL=e=>e.match(/[\p{L}\p{N}]+/gu)?.length??0,TL=e=>e.filter(t=>t.length>100||!SL(t)||SL(t)>12)});function PL(e){return[...e.replace(/\{\s*(\w+)\s*(\|[^{}]*)?\}/g,(n,s)=>Yp.includes(s)?"":n).matchAll(/\{[^{}]*\}?|\}/g)].map(([n])=>n)}function aV({texts:e=[]},t){let n=new Set;e.length||(t.texts=o("Write at least one text")),e.forEach((s,a)=>{let i=`${s.channel_id}:${s.language}`,l=PL(s.text);s.text.trim()?s.text.length>CL?t[`texts.${a}`]=w("At most {n} character","At most {n} characters",CL):l.length?t[`texts.${a}`]=o("There is no such variable: {list}",{list:l.join(" ")}):n.has(i)&&(t[`texts.${a}`]=o("There is already a text for this channel and language")):t[`texts.${a}`]=o("Write the text that the client will get"),n.add(i)})}function rV({frequency:e},t){e?.every==="hours"&&!Cr(e.hours,1,EL)&&(t.frequency=Or(1,EL))}function AL({whom:e},t){!e.assignee&&!e.leads&&!e.operators.length&&(t.whom=o("Choose who is notified"))}function iV({entries:e},t){e.forEach(({words:n,tags:s,priority:a,task:i},l)=>{let c=TL(n);n.length?n.length>NL?t[`entries.${l}.words`]=w("At most {n} word","At most {n} words",NL):c.length&&(t[`entries.${l}.words`]=o("Not a word, or too long: {list}",{list:c.slice(0,5).join(", ")})):t[`entries.${l}.words`]=o("Write at least one word"),!s.length&&a===null&&!i&&(t[`entries.${l}.effects`]=o("Choose a tag, a priority or a task"));let u=i?PL(i.title):[];u.length&&(t[`entries.${l}.title`]=o("There is no such variable: {list}",{list:u.join(" ")}))})}function Xw({kind:e,body:t}){let n={};return lV[e]?.(t,n),n}var Yp,CL,Wh,OL,Fh,EL,NL,Cr,Or,Qw,lV,jh=b(()=>{v();Zw();Yp=["name","number","company","hours","back"],CL=4e3,Wh=1440,OL=30*Wh,Fh=60*Wh,EL=24*365,NL=500;Cr=(e,t,n)=>Number.isInteger(e)&&e>=t&&e<=n,Or=(e,t)=>o("A whole number from {least} to {most}",{least:e,most:t});Qw=(e,t)=>{aV(e,t),rV(e,t)};lV={distribution:(e,t)=>{e.operators&&!e.operators.length&&(t.operators=o("Choose at least one operator")),e.team_id===0&&(t.team_id=o("Choose a team")),Cr(e.cap,0,1e3)||(t.cap=Or(0,1e3)),Cr(e.former_days,0,365)||(t.former_days=Or(0,365)),e.absent!=="keep"&&!Cr(e.absent_minutes,0,Wh)&&(t.absent_minutes=Or(0,Wh)),e.absent==="team"&&!e.absent_team_id&&(t.absent_team_id=o("Choose a team")),e.nobody==="team"&&!e.nobody_team_id&&(t.nobody_team_id=o("Choose a team"))},autoreply:Qw,out_of_hours:Qw,receipt:Qw,sla:(e,t)=>{Cr(e.first_minutes,1,Fh)||(t.first_minutes=Or(1,Fh)),Cr(e.next_minutes,1,Fh)||(t.next_minutes=Or(1,Fh)),e.stages.length?e.stages.some(n=>!Cr(n,1,1e3))?t.stages=Or(1,1e3):new Set(e.stages).size<e.stages.length&&(t.stages=o("Two moments are the same")):t.stages=o("Add at least one moment"),AL(e,t)},untouched:(e,t)=>{Cr(e.minutes,1,OL)||(t.minutes=Or(1,OL)),AL(e,t)},words:iV}});function cV(e){let t=(e?.detail?.errors??[]).map(({field:n,message:s})=>[n.split(".").at(-1),s]);return Object.fromEntries(t)}function Ac({id:e,kind:t,version:n,body:s}){Le.value={id:e,kind:t,version:n,body:s,base:JSON.stringify(s)},ex.value=!1,Nc.value=null,Er.value=null}function qh(e){Le.value={...Le.peek(),body:{...Le.peek().body,...e}}}function RL(){let{id:e,kind:t}=Le.peek();Ac(e?On(e):tx(t))}function LL(e){let{version:t,base:n}=Le.peek();e.version!==t&&(JSON.stringify(e.body)===n?Le.value={...Le.peek(),version:e.version}:Ms.peek()?Er.value={by:e.changed_by,at:e.changed_at}:Ac(e))}function zL(){let{id:e}=Le.peek();return Le.value={...Le.peek(),version:On(e).version},Er.value=null,Kh()}function uV(){requestAnimationFrame(()=>{document.querySelector(".edbody [aria-invalid='true']")?.focus()})}async function Kh(){if(!Le.peek()||zi.peek())return!1;if(ex.value=!0,Nc.value=null,Object.keys(Xw(Le.peek())).length)return uV(),!1;zi.value=!0;let e=Le.peek();try{let t=await dL(e);return Le.peek()===e?Ac(t):Le.value={...Le.peek(),id:t.id,version:t.version,base:JSON.stringify(t.body)},e.id||(V(o("Rule created: {name}. It is off.",{name:St(t)}),{icon:"zap"}),L(qe(t.id),{replace:!0,sure:!0})),!0}catch(t){if(!(t instanceof q))throw t;return t.code==="changed-meanwhile"?(await zo(),Er.value={by:t.detail.by,at:t.detail.at}):Nc.value=t,!1}finally{zi.value=!1}}var Le,ex,zi,Nc,Er,Ms,DL,ML,tx,IL,BL,Bi=b(()=>{oe();U();v();J();ge();jh();gn();Io();Le=T(null),ex=T(!1),zi=T(!1),Nc=T(null),Er=T(null),Ms=ye(()=>!!Le.value&&JSON.stringify(Le.value.body)!==Le.value.base),DL=ye(()=>Le.value&&ex.value?{...Xw(Le.value),...cV(Nc.value)}:{});ML=()=>{Le.value=null},tx=e=>({id:null,kind:e,version:0,body:Ds(e).default});IL=()=>Ac(On(Le.peek().id));BL=e=>({"unknown-variable":()=>o("A text names a variable that does not exist.")})[e.code]?.()??F(e)});var FL,WL=b(()=>{C();v();A();Kw();FL=({rule:e})=>r`<${Lh} source=${`/api/rules/${e.id}/runs`} newest=${e.last_run_at}
empty=${r`<${se} icon="history" title=${o("No runs yet")} text=${e.active?o("Runs of the last 90 days appear here."):o("The rule is off. “Dry run” shows what it would do.")} />`} />`});var Uh,nx=b(()=>{oe();Uh=T(null)});function jL({rule:e}){let[t,n]=g(30),[s,a]=g({busy:!1,result:null,problem:null}),i=async()=>{a({busy:!0,result:null,problem:null});let l=Ms.peek()?{body:Le.peek().body}:{};try{a({busy:!1,result:await Te("POST",`/api/rules/${e.id}/rehearsal`,{days:t,...l}),problem:null})}catch(c){if(!(c instanceof q))throw c;a({busy:!1,result:null,problem:c})}};return E(()=>a({busy:!1,result:null,problem:null}),[e.version]),r`
<p class="t13 mut">${o("What the rule would have done in the past. Nothing is sent and nothing changes.")}</p>
${Ms.value&&r`<p class="hint">${o("Checked with your changes, which are not saved yet.")}</p>`}
<div class="hrow wrap rowgap">
<${ft} label=${o("Period")} value=${String(t)} onPick=${l=>n(Number(l))}
options=${pV.map(l=>[String(l),w("{n} day","{n} days",l)])} />
<button type="button" class="btn primary" disabled=${s.busy} aria-busy=${String(s.busy)} onClick=${i}>
<${d} name="play" size="m" />
${o("Check")}
</button>
</div>
<div aria-live="polite">
${s.busy&&r`<div class="sks">${[90,64,78].map(l=>r`<${Ne} key=${l} width=${l} />`)}</div>`}
${s.problem&&r`<${se} icon="unplug" title=${o("The dry run failed")} text=${F(s.problem)}>
<button type="button" class="btn" onClick=${i}>${o("Retry")}</button>
<//>`}
${s.result&&r`<${dV} rule=${e} result=${s.result} />`}
</div>
`}function mV(e,{matched:t,sent:n}){let s=w("It would have run {n} time","It would have run {n} times",t,{n:ue(t)});if(!Ds(e.kind)?.writes_to_clients)return s;let a={n:ue(n)},i=w("{n} automatic message would have left","{n} automatic messages would have left",n,a);return`${s}, ${i}`}function dV({rule:e,result:t}){let n=Object.entries(t.refused).sort((s,a)=>a[1]-s[1]);return r`
<h3 class="t14 b6 rehead">${mV(e,t)}</h3>
${!t.exact&&r`<p class="hint">
${o("An estimate: {list}.",{list:t.not_recorded.map(hV).join(", ")||o("not everything is recorded")})}
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
<span class="grow">${Kp(s)}</span>
<span class="num">${ue(a)}</span>
</li>`)}
</ul>
`}
${t.dialogs.length>0&&r`
<h4 class="mh">${o("Conversations")}</h4>
<ol class="runs">${t.dialogs.map((s,a)=>r`<${fV} key=${a} one=${s} />`)}</ol>
${t.matched>t.dialogs.length&&r`<p class="hint">${w("The last {n} is shown.","The last {n} are shown.",t.dialogs.length)}</p>`}
`}
`}var pV,fV,$V,hV,qL=b(()=>{R();C();U();ke();ne();v();J();A();Nt();Tc();Bi();as();gn();pV=[7,30,90];fV=({one:e})=>r`<li class=${`run ${e.outcome}`}>
<a class="runlink" href=${Y("all",e.dialog_id)}>
<${d} name=${e.outcome==="did"?"check":"ban"} size="s" />
<span class="grow">
<b class="b5 cut blk">${e.client}</b>
${e.code&&r`<span class="t12 mut blk">${Kp(e.code)}</span>`}
</span>
<span class="t12 dim">${ut(e.at,M.value)}, ${G(e.at)}</span>
</a>
</li>`,$V={presence:()=>o("who was online then is not recorded"),loads:()=>o("how many conversations each had then is not recorded"),here:()=>o("who was at the screen then is not recorded")},hV=e=>$V[e]?.()??e});function KL({label:e,hint:t,error:n,children:s}){let a=jc();return r`<div class="rowgap">
<div class="hrow">
<label class="t13 grow" for=${a}>${e}${t&&r`<span class="t12 dim blk">${t}</span>`}</label>
${s({id:a,invalid:n?"true":null,"aria-describedby":n?`${a}e`:null})}
</div>
<${ho} id=${`${a}e`} text=${n} />
</div>`}function Vp({id:e,value:t,onValue:n,unit:s,label:a,...i}){let[l,c]=g(String(t));E(()=>{Number(l)!==t&&!Number.isNaN(t)&&c(String(t))},[t]);let u=h=>{let f=h.currentTarget.value;c(f),n(/^\d+$/.test(f.trim())?Number(f):NaN)},{invalid:m,...p}=i;return r`<span class="hrow tight">
<input class="input numin" id=${e} inputmode="numeric" autocomplete="off" aria-label=${a} value=${l}
aria-invalid=${m} ...${p} onInput=${u} />
${s&&r`<span class="t13 dim">${s}</span>`}
</span>`}function Fi({id:e,label:t,options:n,value:s,onPick:a,invalid:i,...l}){let c=n.findIndex(([u])=>u===s);return r`<select class="sel" id=${e} aria-label=${t} aria-invalid=${i} ...${l}
onChange=${u=>a(n[u.currentTarget.selectedIndex][0])}>
${n.map(([u,m],p)=>r`<option key=${u} value=${p} selected=${p===c}>${m}</option>`)}
</select>`}function Nr({label:e,hint:t,error:n,children:s}){let a=jc();return r`<div class="field">
<label for=${a}>${e}</label>
${s({id:a,invalid:n?"true":null,"aria-describedby":n?`${a}e`:null})}
${t&&r`<span class="hint">${t}</span>`}
<${ho} id=${`${a}e`} text=${n} />
</div>`}function Dc(e,t=o("Choose a team")){let n=dr().map(s=>[s.id,s.name]);return e&&!n.some(([s])=>s===e)&&n.push([e,`${De.team(e)} · ${o("deleted")}`]),[[null,t],...n]}function Yh(e){let t=Object.values(Iw.value).filter(n=>!n.removed).map(n=>[n.id,De.hours(n.id)]);return t.some(([n])=>n===e)||t.unshift([e,De.hours(e)]),t}function UL({label:e,all:t,items:n,chosen:s,onChange:a}){return r`<div class="rulechips" role="group" aria-label=${e}>
<button type="button" class="chip" aria-pressed=${String(!s.length)} onClick=${()=>a([])}>
${t}
</button>
${n.map(({id:i,name:l,icon:c})=>r`<button type="button" class="chip" key=${i} aria-pressed=${String(s.includes(i))}
onClick=${()=>a(ox(s,i))}>
${c}
${l}
</button>`)}
</div>`}function Mc({chosen:e,onChange:t,kinds:n}){let a=Nh().filter(i=>!n||n.includes(i.kind)).map(i=>({id:i.id,name:i.name,icon:r`<${Ce} kind=${i.kind} named />`}));for(let i of HL(e,a))a.push({id:i,name:`${De.channel(i)} · ${o("removed")}`,icon:null});return r`<${Hh} name=${o("Channel")}>
<${UL} label=${o("Channel")} all=${o("Any")} items=${a} chosen=${e} onChange=${t} />
<//>`}function YL({chosen:e,onChange:t}){let n=dr().map(({id:s,name:a})=>({id:s,name:a}));for(let s of HL(e,n))n.push({id:s,name:`${De.team(s)} · ${o("deleted")}`});return!n.length&&!Object.keys(Ee.value).length?null:r`<${Hh} name=${o("Team")}>
<${UL} label=${o("Team")} all=${o("Any team")} items=${n} chosen=${e} onChange=${t} />
<//>`}function sx({whom:e,email:t,error:n,change:s}){let a=l=>s({whom:{...e,...l}}),i=e.operators.filter(l=>!_e.value[l]?.active);return r`
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
${Rc().map(l=>r`<label key=${l.id}>
<input class="check" type="checkbox" checked=${e.operators.includes(l.id)}
onChange=${()=>a({operators:ox(e.operators,l.id)})} />
<${te} name=${l.name} size="sm" />
<span class="cut">${l.name}</span>
</label>`)}
${i.map(l=>r`<label key=${l} class="hint warn">
<input class="check" type="checkbox" checked
onChange=${()=>a({operators:ox(e.operators,l)})} />
${De.person(l)} · ${o("no longer works here")}
</label>`)}
</div>
<${ho} text=${n} />
</div>
<${Pc} label=${o("Also send an email at once")} hint=${o("Even to those who are at the screen")}
checked=${t} onChange=${l=>s({email:l})} />
`}var st,Hh,ho,Pc,Rs,bn,ox,HL,Rc,Wi=b(()=>{R();C();v();I();A();Il();as();gn();st=({icon:e,title:t,children:n})=>r`<section class="step">
<span class="k"><${d} name=${e} size="s" /></span>
<h3>${t}</h3>
${n}
</section>`,Hh=({name:e,children:t})=>r`<div class="cond"><span>${e}</span>${t}</div>`,ho=({id:e,text:t})=>t?r`<span class="hint bad" id=${e}>${t}</span>`:null;Pc=({label:e,hint:t,checked:n,onChange:s})=>r`<${KL} label=${e} hint=${t}>
${({id:a})=>r`<input class="tog" id=${a} type="checkbox" role="switch" checked=${n}
onChange=${i=>s(i.currentTarget.checked)} />`}
<//>`;Rs=({label:e,hint:t,value:n,onValue:s,unit:a,error:i})=>r`<${KL} label=${e} hint=${t} error=${i}>
${l=>r`<${Vp} ...${l} value=${n} unit=${a} onValue=${s} />`}
<//>`;bn=({label:e,hint:t,error:n,...s})=>r`<div class="rowgap">
<${Nr} label=${e} hint=${t} error=${n}>${a=>r`<${Fi} ...${a} ...${s} />`}<//>
</div>`;ox=(e,t)=>e.includes(t)?e.filter(n=>n!==t):[...e,t];HL=(e,t)=>e.filter(n=>!t.some(s=>s.id===n));Rc=()=>Object.values(_e.value).filter(e=>e.active).sort((e,t)=>e.name.localeCompare(t.name))});function GL({rule:e,body:t,errors:n,change:s}){E(()=>{Ja()},[]);let a=kV(t),i=l=>s({operators:l==="chosen"?Rc().map(c=>c.id):null,team_id:l==="team"?0:null});return r`
<${st} icon="zap" title=${o("When")}>
<p class="cond">${o("A client waits in a conversation without an assignee")}</p>
<${bn} label=${o("Also when the client writes and the assignee is absent")} value=${t.absent}
onPick=${l=>s({absent:l,absent_minutes:t.absent_minutes||bV})}
options=${[["keep",o("leave it to the assignee")],["next",o("give it to the next operator")],["team",o("give it to a team")]]} />
${t.absent==="team"&&r`<${bn} label=${o("Team for conversations of the absent")} value=${t.absent_team_id}
error=${n.absent_team_id} onPick=${l=>s({absent_team_id:l})}
options=${Dc(t.absent_team_id)} />`}
${t.absent!=="keep"&&r`<${Rs} label=${o("Who is away counts as absent after")}
hint=${o("Who is off shift counts at once")} unit=${o("min")} value=${t.absent_minutes}
error=${n.absent_minutes} onValue=${l=>s({absent_minutes:l})} />`}
<//>
<${st} icon="list-filter" title=${o("If")}>
<${Hh} name=${o("Assignee")}><span class="mut">${o("nobody")}</span><//>
<${Mc} chosen=${t.channels} onChange=${l=>s({channels:l})} />
<//>
<${st} icon="user-round-check" title=${o("Then assign in turn")}>
<${ft} label=${o("Among whom")} value=${a} onPick=${l=>l!==a&&i(l)}
options=${[["all",o("Everyone")],["team",o("Team")],["chosen",o("Chosen")]]} />
${a==="team"&&r`<${bn} label=${o("Team")} value=${t.team_id||null} error=${n.team_id}
onPick=${l=>s({team_id:l??0})} options=${Dc(t.team_id)} />`}
${a==="chosen"&&r`<${vV} chosen=${t.operators} rule=${e} error=${n.operators}
onChange=${l=>s({operators:l})} />`}
<${Rs} label=${o("Open conversations of one person, at most")}
hint=${o("0: the workload limit of each person")} value=${t.cap} error=${n.cap}
onValue=${l=>s({cap:l})} />
<${Pc} label=${o("Only those at the screen")}
hint=${o("Whose page is open; those who are online by their status, otherwise")} checked=${t.only_here}
onChange=${l=>s({only_here:l})} />
<${Pc} label=${o("First to the previous assignee, when online")}
checked=${t.former_days>0||Number.isNaN(t.former_days)}
onChange=${l=>s({former_days:l?gV:0})} />
${t.former_days!==0&&r`<${Rs} label=${o("If they had it within the last")} unit=${o("days")} value=${t.former_days}
error=${n.former_days} onValue=${l=>s({former_days:l})} />`}
<${bn} label=${o("When nobody can take it")} value=${t.nobody} onPick=${l=>s({nobody:l})}
options=${[["leave",o("leave it unassigned, deal it to the first who can")],["team",o("give it to a team")]]} />
${t.nobody==="team"&&r`<${bn} label=${o("Team when nobody can take it")} value=${t.nobody_team_id}
error=${n.nobody_team_id} onPick=${l=>s({nobody_team_id:l})}
options=${Dc(t.nobody_team_id)} />`}
<//>
${e.id&&r`<${yV} rule=${e} />`}
`}function vV({chosen:e,rule:t,error:n,onChange:s}){let[a,i]=g(null),l=Rc().filter(p=>!e.includes(p.id)),c=[...e.map(p=>_e.value[p]??{id:p,name:H(p),active:!1}),...l],u=(p,h)=>{if(h<0||h>=e.length)return;let f=e.filter($=>$!==p);f.splice(h,0,p),s(f),Vs(o("{name}: place {n} of {all}",{name:H(p),n:h+1,all:f.length}))},m=(p,h)=>{let f={ArrowUp:-1,ArrowDown:1}[p.key];if(!f)return;p.preventDefault();let $=p.currentTarget;u(h,e.indexOf(h)+f),requestAnimationFrame(()=>$.focus())};return r`
<ul class="ppl rowgap" aria-label=${o("Operators in their order")}>
${c.map(p=>{let h=e.indexOf(p.id),f=h>=0;return r`<li key=${p.id} class=${a===p.id?"carried":null}
draggable=${f&&rt.value?!0:null} onDragStart=${$=>{$.dataTransfer.setData("text/plain",p.name),i(p.id)}} onDragEnd=${()=>i(null)} onDragOver=${$=>{a===null||!f||($.preventDefault(),a!==p.id&&u(a,h))}} onDrop=${$=>$.preventDefault()}>
${f&&rt.value?r`<button type="button" class="ib small gripb" aria-label=${o("Move: {name}",{name:p.name})}
title=${o("Drag, or press ↑ and ↓")} onKeyDown=${$=>m($,p.id)}>
<${d} name="grip-vertical" size="m" />
</button>`:r`<span class="gripb ib small"></span>`}
<${te} name=${p.name} size="md">${p.active&&r`<${fi} shift=${In(p)} />`}<//>
<span class="grow">
<span class="cut b5 blk">${p.name}</span>
<span class=${p.active?"t12 dim cut blk":"t12 hint warn blk"}>
${p.active?[$i(p),Bk(In(p))].filter(Boolean).join(" · "):o("no longer works here")}
</span>
</span>
${f&&t.next_operator_id===p.id&&r`<span class="tag plain">${o("next")}</span>`}
<input class="tog" type="checkbox" role="switch" aria-label=${o("{name} takes part",{name:p.name})}
checked=${f} aria-invalid=${n?"true":null}
onChange=${()=>s(f?e.filter($=>$!==p.id):[...e,p.id])} />
</li>`})}
</ul>
<${ho} text=${n} />
`}function yV({rule:e}){let t=[...e.shares??[]].sort((a,i)=>i.count-a.count),n=Math.max(1,...t.map(a=>a.count)),s=async()=>{let a=await mL(e);a&&V(w("{n} conversation is being dealt","{n} conversations are being dealt",a.count),{icon:"users-round"})};return r`<section class="rulenow" aria-labelledby="rulenow">
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
${e.waiting>0&&rt.value&&r`<button type="button" class="btn small" disabled=${!e.active||Ms.value} onClick=${s}>
${w("Deal {n} who waits","Deal {n} who wait",e.waiting)}
</button>`}
${e.waiting>0&&!e.active&&r`<p class="hint">${o("Switch the rule on to deal those who wait.")}</p>`}
</section>`}var VL,gV,bV,kV,JL=b(()=>{R();C();ne();v();I();ge();Se();A();Nt();Il();zn();Gr();Bi();Wi();gn();VL=()=>r`
<${st} icon="zap" title=${o("When")}><p class="cond">${o("An operator replies to a client")}</p><//>
<${st} icon="list-filter" title=${o("If")}><p class="cond">${o("The conversation has no assignee")}</p><//>
<${st} icon="user-round-check" title=${o("Then")}>
<p class="cond">${o("The operator becomes the assignee")}</p>
<p class="hint">${o("A note does not assign. The operator can undo it.")}</p>
<//>
`,gV=30,bV=30,kV=({operators:e,team_id:t})=>e?"chosen":t===null?"all":"team"});function ZL({body:e,errors:t,change:n}){return r`
<${st} icon="zap" title=${o("When")}><p class="cond">${o("A client waits for our reply")}</p><//>
<${st} icon="list-filter" title=${o("If")}>
<${Mc} chosen=${e.channels} onChange=${s=>n({channels:s})} />
<${YL} chosen=${e.teams} onChange=${s=>n({teams:s})} />
<p class="hint">${o("The first rule that fits counts: its order in the group decides.")}</p>
<//>
<${st} icon="hourglass" title=${o("Then reply")}>
<${Rs} label=${o("First reply within")} unit=${o("min")} value=${e.first_minutes}
error=${t.first_minutes} onValue=${s=>n({first_minutes:s})} />
<${Rs} label=${o("Next replies within")} unit=${o("min")} value=${e.next_minutes}
error=${t.next_minutes} onValue=${s=>n({next_minutes:s})} />
<${bn} label=${o("By which hours")} hint=${o("Closed hours do not count.")} value=${e.hours_id}
options=${Yh(e.hours_id)} onPick=${s=>n({hours_id:s})} />
<//>
<${st} icon="bell-ring" title=${o("And notify")}>
<${xV} body=${e} error=${t.stages} change=${n} />
<${sx} whom=${e.whom} email=${e.email} error=${t.whom} change=${n} />
<//>
`}function xV({body:e,error:t,change:n}){let{stages:s,first_minutes:a}=e,i=c=>n({stages:c}),l=[80,100,150,200,300].find(c=>!s.includes(c))??50;return r`
<ul class="stages" aria-label=${o("Moments")}>
${s.map((c,u)=>r`<li class="hrow" key=${u}>
<${Vp} label=${o("Moment {n}, per cent of the time",{n:u+1})} value=${c} unit="%"
invalid=${t?"true":null} onValue=${m=>i(s.with(u,m))} />
<span class="grow t12 dim">${_V(c,a)}</span>
<button type="button" class="ib small" aria-label=${o("Remove moment {n}",{n:u+1})}
onClick=${()=>i(s.filter((m,p)=>p!==u))}>
<${d} name="x" size="m" />
</button>
</li>`)}
</ul>
<${ho} text=${t} />
${s.length<wV&&r`<button type="button" class="btn small quiet" onClick=${()=>i([...s,l].sort((c,u)=>c-u))}>
<${d} name="plus" size="s" />
${o("Moment")}
</button>`}
`}function _V(e,t){let n=Math.round(t*e/100);return Number.isFinite(n)?e===100?o("the time is over"):e<100?w("warning, {n} minute after the client wrote","warning, {n} minutes after the client wrote",n):w("reminder, {n} minute after the client wrote","reminder, {n} minutes after the client wrote",n):""}function QL({body:e,errors:t,change:n}){return r`
<${st} icon="zap" title=${o("When")}>
<p class="cond">${o("A client waits in a conversation that no one took")}</p>
<${Rs} label=${o("For")} unit=${o("min")} value=${e.minutes} error=${t.minutes}
onValue=${s=>n({minutes:s})} />
<//>
<${st} icon="list-filter" title=${o("If")}>
<p class="cond">${o("No assignee, no reply and no note since the client wrote")}</p>
<//>
<${st} icon="bell-ring" title=${o("Then notify")}>
<${sx} whom=${e.whom} email=${e.email} error=${t.whom} change=${n} />
<//>
`}var wV,XL=b(()=>{C();v();A();Wi();wV=5});function Vh(e,t,n){let s={...e2[t]??e2.en,company:n||"Okno"};return e.split(/(\{[^{}]*\})/).filter(Boolean).map(a=>{let i=/^\{\s*(\w+)\s*(?:\|[^{}]*)?\}$/.exec(a)?.[1];return a.startsWith("{")?Yp.includes(i)?{kind:"value",text:s[i]}:{kind:"unknown",text:a}:{kind:"text",text:a}})}var e2,ax=b(()=>{jh();e2={ru:{name:"Екатерина",number:"1042",hours:"9:00–21:00",back:"завтра в 9:00"},en:{name:"Kate",number:"1042",hours:"9:00–21:00",back:"tomorrow at 9:00"}}});function rx({body:e,error:t,change:n}){let{frequency:s}=e,a=l=>n({frequency:{...s,...l}}),i=["message","wait","episode"].map(l=>[l,xh({every:l})]);return r`<div class="rowgap">
<${Nr} label=${o("How often")} error=${t}>
${l=>r`<span class="hrow wrap">
<${Fi} ...${l} value=${s.every} onPick=${c=>a({every:c})}
options=${[...i,["hours",o("Not again for some hours")]]} />
${s.every==="hours"&&r`<${Vp} label=${o("Hours")} value=${s.hours} unit=${o("h")} invalid=${l.invalid}
onValue=${c=>a({hours:c})} />`}
</span>`}
<//>
</div>`}function SV(e,t){let n=(s,a)=>e.some(i=>i.channel_id===s&&i.language===a);for(let s of[null,...t.map(a=>a.id)])for(let[a]of a2)if(!n(s,a))return{channel_id:s,language:a};return null}function ix({body:e,errors:t,change:n,kinds:s}){let a=Nh().filter(u=>!s||s.includes(u.kind)),{texts:i}=e,l=SV(i,a),c=(u,m)=>n({texts:i.with(u,{...i[u],...m})});return r`
${i.map((u,m)=>r`<${CV} key=${m} one=${u} index=${m} only=${i.length===1} channels=${a}
error=${t[`texts.${m}`]} onPut=${p=>c(m,p)}
onRemove=${()=>n({texts:i.filter((p,h)=>h!==m)})} />`)}
<${ho} text=${t.texts} />
${l&&r`<button type="button" class="btn small quiet"
onClick=${()=>n({texts:[...i,{...l,text:""}]})}>
<${d} name="plus" size="s" />
${o("Text for a channel or language")}
</button>`}
<p class="hint">${o("A client gets the text of their channel and language, else the one for all channels.")}</p>
`}function CV({one:e,index:t,only:n,channels:s,error:a,onPut:i,onRemove:l}){let c=O(null),u=p=>{let h=c.current;h.setRangeText(`{${p}}`,h.selectionStart,h.selectionEnd,"end"),i({text:h.value}),h.focus()},m=o("Text {n}",{n:t+1});return r`<div class="card ruletext">
<div class="hrow wrap">
<${Fi} label=${o("Channel of text {n}",{n:t+1})} value=${e.channel_id}
options=${TV(e.channel_id,s)} onPick=${p=>i({channel_id:p})} />
<${Fi} label=${o("Language of text {n}",{n:t+1})} value=${e.language} options=${a2}
onPick=${p=>i({language:p})} />
${!n&&r`<button type="button" class="ib small" aria-label=${o("Remove text {n}",{n:t+1})}
onClick=${l}>
<${d} name="x" size="m" />
</button>`}
</div>
<textarea class="input" rows="4" ref=${c} lang=${e.language} aria-label=${m}
aria-invalid=${a?"true":null} aria-describedby=${a?`rt${t}`:null} value=${e.text}
onInput=${p=>i({text:p.currentTarget.value})}></textarea>
<${ho} id=${`rt${t}`} text=${a} />
<div class="rulevars" role="group" aria-label=${o("Insert a variable")}>
${Yp.map(p=>r`<button type="button" class="chip" key=${p} title=${t2(p)}
aria-label=${o("Insert: {what}",{what:t2(p)})} onClick=${()=>u(p)}>
${`{${p}}`}
</button>`)}
</div>
<${OV} one=${e} />
</div>`}function OV({one:e}){let t=Vh(e.text,e.language,X.value.company);return e.text.trim()?r`<div class="rulepre" aria-label=${o("Preview")} role="group">
<span class="t12 dim">${o("The client will see")}</span>
<p class="rulebub" lang=${e.language}>
${t.map(n=>n.kind==="text"?n.text:r`<span class=${n.kind==="value"?"val":"bad"}>${n.text}</span>`)}
</p>
${Ie.value!==e.language&&r`<span class="t12 dim">
${e.language==="ru"?o("For clients who write in Russian"):o("For clients who write in English")}
</span>`}
</div>`:null}var n2,o2,s2,a2,TV,t2,r2=b(()=>{R();C();v();I();A();Nt();jh();Wi();as();Io();ax();n2=({body:e,errors:t,change:n})=>r`
<${st} icon="zap" title=${o("When")}><p class="cond">${o("A client begins a new conversation")}</p><//>
<${st} icon="list-filter" title=${o("If")}>
<${ft} label=${o("Clients")} value=${e.clients} onPick=${s=>n({clients:s})}
options=${[["all",o("All clients")],["new",o("Only new clients")]]} />
<${rx} body=${e} error=${t.frequency} change=${n} />
<//>
<${st} icon="message-square-reply" title=${o("Then write to the client")}>
<${ix} body=${e} errors=${t} change=${n} />
<//>
`,o2=({body:e,errors:t,change:n})=>r`
<${st} icon="zap" title=${o("When")}>
<p class="cond">${o("A client writes while we are closed")}</p>
<${bn} label=${o("Working hours")} value=${e.hours_id} options=${Yh(e.hours_id)}
onPick=${s=>n({hours_id:s})} />
<//>
<${st} icon="list-filter" title=${o("If")}>
<${rx} body=${e} error=${t.frequency} change=${n} />
<//>
<${st} icon="moon" title=${o("Then write to the client")}>
<${ix} body=${e} errors=${t} change=${n} />
<p class="hint">${o("It goes before the auto-reply: a client gets one automatic message per event.")}</p>
<//>
`,s2=({body:e,errors:t,change:n})=>r`
<${st} icon="zap" title=${o("When")}><p class="cond">${o("A client begins a conversation by email")}</p><//>
<${st} icon="list-filter" title=${o("If")}>
<${rx} body=${e} error=${t.frequency} change=${n} />
<//>
<${st} icon="mail" title=${o("Then reply in the same thread")}>
<${ix} body=${e} errors=${t} change=${n} kinds=${["email"]} />
<//>
`;a2=[["ru","Русский"],["en","English"]];TV=(e,t)=>{let n=t.map(s=>[s.id,`${Me(s.kind)} · ${s.name}`]);return e!==null&&!n.some(([s])=>s===e)&&n.push([e,`${De.channel(e)} · ${o("removed")}`]),[[null,o("All channels")],...n]};t2=e=>({name:o("name of the client"),number:o("number of the conversation"),company:o("name of the company"),hours:o("working hours of today"),back:o("when we are back")})[e]});function i2(){B("/api/task-templates").then(e=>{Gh.value=e.templates},e=>{if(!(e instanceof q))throw e})}var Gh,l2=b(()=>{oe();U();Gh=T([])});function c2({order:e,error:t,onChange:n}){return E(i2,[]),e?r`<${NV} order=${e} error=${t} onChange=${n} />`:r`<button type="button" class="btn small quiet" onClick=${()=>n({...EV})}>
<${d} name="circle-check" size="s" />
${o("Also make a task")}
</button>`}function NV({order:e,error:t,onChange:n}){let s=i=>n({...e,...i}),a=jc();return r`<div class="ordertask" role="group" aria-label=${o("Task")}>
<div class="hrow">
<b class="t13 b6 grow">${o("Make a task, once per conversation")}</b>
<button type="button" class="ib small" aria-label=${o("Make no task")} title=${o("Make no task")}
onClick=${()=>n(null)}>
<${d} name="x" size="m" />
</button>
</div>
${Gh.value.length>0&&r`<${bn} label=${o("Template")} value=${e.template_id} options=${MV(e.template_id)}
onPick=${i=>s({template_id:i})} />`}
${!e.template_id&&r`<${AV} order=${e} error=${t} put=${s} />`}
<${PV} order=${e} put=${s} />
${!e.template_id&&r`
<${bn} label=${o("Team")} value=${e.team_id} options=${Dc(e.team_id,o("none"))}
onPick=${i=>s({team_id:i})} />
<${bn} label=${o("Type")} value=${e.type_id} options=${DV(e.type_id)}
onPick=${i=>s({type_id:i})} />
<${bn} label=${o("Priority of the task")} value=${e.priority}
options=${[[null,o("as the conversation")],...zt.map(([i,l])=>[i,l()])]}
onPick=${i=>s({priority:i})} />
<${gc} id=${a} minutes=${e.due_minutes}
onChange=${i=>s({due_minutes:i||null})} />
${e.due_minutes!==null&&r`<${Pc} label=${o("Count working hours only")} checked=${e.working}
onChange=${i=>s({working:i})} />`}
`}
</div>`}function PV({order:e,put:t}){let n=e.assignee==="operator"?e.assignee_id:e.assignee,s=Rc().map(i=>[i.id,i.name]);e.assignee_id&&e.assignee==="operator"&&!s.some(([i])=>i===e.assignee_id)&&s.push([e.assignee_id,`${De.person(e.assignee_id)} · ${o("no longer works here")}`]);let a=i=>t(typeof i=="number"?{assignee:"operator",assignee_id:i}:{assignee:i,assignee_id:null});return r`<${Nr} label=${o("Assignee")}>
${i=>r`<${Fi} ...${i} value=${n} onPick=${a}
options=${[["dialog",o("the assignee of the conversation")],["nobody",o("nobody")],...s]} />`}
<//>`}function DV(e){let t=oo().map(n=>[n.id,Kn(n)]);return e&&!t.some(([n])=>n===e)&&t.push([e,br(e)]),[[null,o("none")],...t]}function MV(e){let t=Gh.value.map(n=>[n.id,n.name]);return e&&!t.some(([n])=>n===e)&&t.push([e,o("Deleted template")]),[[null,o("without a template")],...t]}var EV,AV,u2=b(()=>{R();C();v();U$();hn();A();Qe();Wi();as();l2();EV={title:"",template_id:null,type_id:null,priority:null,assignee:"dialog",assignee_id:null,team_id:null,due_minutes:null,working:!1};AV=({order:e,error:t,put:n})=>r`<${Nr} label=${o("Title")} error=${t} hint=${o("Variables: {list}",{list:"{name}, {number}"})}>
${s=>{let{invalid:a,...i}=s;return r`<input class="input" maxlength="200" autocomplete="off" aria-invalid=${a} value=${e.title}
placeholder=${o("from the client's message")} ...${i}
onInput=${l=>n({title:l.currentTarget.value})} />`}}
<//>`});function p2({body:e,errors:t,change:n}){let{entries:s}=e,a=(i,l)=>n({entries:s.with(i,{...s[i],...l})});return r`
<${st} icon="zap" title=${o("When")}><p class="cond">${o("A client's message arrives")}</p><//>
<${st} icon="list-filter" title=${o("If")}>
<${Mc} chosen=${e.channels} onChange=${i=>n({channels:i})} />
<//>
<${st} icon="tag" title=${o("And there is such a word in it")}>
<p class="hint">
${o("All forms of a word are found, in the email subject too.")}
${" "}${o("In quotes: this form only. With * at the end: whatever begins with it.")}
</p>
${s.map((i,l)=>r`<${IV} key=${l} entry=${i} index=${l} errors=${t}
onPut=${c=>a(l,c)}
onRemove=${()=>n({entries:s.filter((c,u)=>u!==l)})} />`)}
<${ho} text=${t.entries} />
${s.length<RV&&r`<button type="button" class="btn small quiet" onClick=${()=>n({entries:[...s,LV]})}>
<${d} name="plus" size="s" />
${o("Words and tags")}
</button>`}
<p class="hint">
${o("What an operator changes by hand stays until the conversation is closed.")}
</p>
<//>
`}function IV({entry:e,index:t,errors:n,onPut:s,onRemove:a}){let i=n[`entries.${t}.effects`];return r`<div class="card wordcard" role="group" aria-label=${o("Words {n}",{n:t+1})}>
<div class="wordhead">
<button type="button" class="ib small" aria-label=${o("Remove words {n}",{n:t+1})}
title=${o("Remove words {n}",{n:t+1})} onClick=${a}>
<${d} name="x" size="m" />
</button>
<${zV} words=${e.words} error=${n[`entries.${t}.words`]}
onWords=${l=>s({words:l})} />
</div>
<${BV} chosen=${e.tags} index=${t} wrong=${i} onChange=${l=>s({tags:l})} />
<${bn} label=${o("Priority")} value=${e.priority} onPick=${l=>s({priority:l})}
options=${[[null,o("Leave as it is")],...zt.map(([l,c])=>[l,c()])]} />
<${c2} order=${e.task} error=${n[`entries.${t}.title`]} onChange=${l=>s({task:l})} />
<${ho} text=${i} />
</div>`}function zV({words:e,error:t,onWords:n}){let[s,a]=g(e.join(", "));return E(()=>{Jw(s).join(`
`)!==e.join(`
`)&&a(e.join(", "))},[e]),r`<${Nr} label=${o("Words or phrases, through commas")} error=${t}>
${i=>{let{invalid:l,...c}=i;return r`<textarea class="input wordarea" rows="2" spellcheck="false" aria-invalid=${l} value=${s}
placeholder=${o("refund, money back, broken*")} ...${c} onInput=${u=>{a(u.currentTarget.value),n(Jw(u.currentTarget.value))}}></textarea>`}}
<//>`}function BV({chosen:e,index:t,wrong:n,onChange:s}){let a=`word-tags-${t}`,i=y.value===a,l=c=>e.filter(u=>u!==c);return r`<div class="field" role="group" aria-label=${o("Tags")}>
<span class="lab">${o("Tags")}</span>
<span class="hrow wrap tight menuat">
${e.map(c=>r`<${oa} key=${c}
tag=${gt.value[c]&&!gt.value[c].removed?gt.value[c]:{id:c,color:0,name:`${Bn(c)} · ${o("deleted tag")}`}}>
<button type="button" class="tagx" aria-label=${o("Remove the tag {name}",{name:Bn(c)})}
onClick=${()=>s(l(c))}>
<${d} name="x" size="s" />
</button>
<//>`)}
<button type="button" class="tag add" aria-haspopup="dialog" aria-expanded=${String(i)}
aria-label=${o("Choose tags")} title=${o("Choose tags")} aria-invalid=${n?"true":null}
onClick=${()=>{y.value=i?null:a}}>
<${d} name="plus" size="s" />
</button>
${i&&r`<${sf} place="popwords" states=${Object.fromEntries(e.map(c=>[c,"all"]))}
onSet=${(c,u)=>s(u?[...e,c]:l(c))} />`}
</span>
</div>`}var RV,LV,m2=b(()=>{R();C();v();I();cr();A();ie();wn();Qe();Wi();u2();Zw();RV=200,LV={words:[],tags:[],priority:null,task:null}});function d2({rule:e}){let t=FV[Le.value.kind];return r`<form class="ruleform" onSubmit=${n=>n.preventDefault()}>
<fieldset disabled=${!rt.value}>
<legend class="vh">${o("Setup")}</legend>
${e.missing.length>0&&r`<p class="rulewarn">
<${d} name="triangle-alert" size="s" />
<span class="grow">${wh(e.missing)}. ${o("Choose a replacement below.")}</span>
</p>`}
${t?r`<${t} rule=${e} body=${Le.value.body} errors=${DL.value} change=${qh} />`:r`<p class="t13">${o("This kind of rule is unknown to the page. Reload it.")}</p>`}
</fieldset>
</form>`}var FV,f2=b(()=>{C();v();A();Tc();Bi();JL();XL();gn();r2();m2();FV={distribution:GL,reply_assigns:VL,autoreply:n2,out_of_hours:o2,receipt:s2,sla:ZL,untouched:QL,words:p2}});function $2({rule:e}){let[t,n]=g(null),[s,a]=g(null),i=async()=>{a(null);try{n((await B(`/api/rules/${e.id}/versions`)).versions)}catch(c){if(!(c instanceof q))throw c;a(c)}};if(E(()=>{i()},[e.id,e.version]),s)return r`<${se} icon="unplug" title=${o("The versions could not be loaded")} text=${F(s)}>
<button type="button" class="btn" onClick=${i}>${o("Retry")}</button>
<//>`;let l=c=>{qh(c.body),L(qe(e.id),{replace:!0})};return r`
<p class="hrow t13">
<a class="link hrow tight" href=${qe(e.id)}>
<${d} name="chevron-left" size="s" />
${o("Back to the setup")}
</a>
</p>
<ol class="versions">
${(t??[]).map((c,u)=>r`<${jV} key=${c.version} one=${c} before=${t[u+1]} onTake=${u>0&&rt.value&&JSON.stringify(c.body)!==JSON.stringify(e.body)?()=>l(c):null} />`)}
</ol>
`}function WV(e,t){return t?JSON.stringify(e.body)!==JSON.stringify(t.body)?o("Settings changed"):e.active!==t.active?e.active?o("Switched on"):o("Switched off"):o("Saved again"):o("Created")}function jV({one:e,before:t,onTake:n}){let s=!t||JSON.stringify(e.body)!==JSON.stringify(t.body);return r`<li>
<p class="t13"><b class="b6">${o("Version {n}",{n:e.version})}</b> · ${WV(e,t)}</p>
<p class="t12 dim">${e.by?H(e.by):o("Okno")}, ${ut(e.at,M.value)}, ${G(e.at)}</p>
${s&&t&&r`<ul class="t13 mut changed">
${Bh(t.body,e.body).map(a=>r`<li key=${a}>${a}</li>`)}
</ul>`}
${n&&r`<button type="button" class="btn small quiet" onClick=${n}>
<${d} name="undo-2" size="s" />
${o("Take this version")}
</button>`}
</li>`}var h2=b(()=>{R();C();U();ke();ne();v();J();Se();A();Gw();Bi();gn()});function b2({id:e,tab:t}){let n=typeof e=="string"?qV(e):null,s=n?Ds(n)&&{...tx(n),active:!1,missing:[],today:0}:On(e),a=!s||n&&!rt.value;return r`<aside class="peek" aria-label=${s?o("Rule “{name}”",{name:St(s)}):o("Rule")}>
${a?r`<${KV} />`:r`<${HV} rule=${s} tab=${n?"setup":t} />`}</aside>`}function UV(e){E(()=>M_((t,n)=>Ms.peek()?t===null?!0:t.split("?")[0]===qe(e)?!1:(Uh.value=n,y.value="ruleleave",!0):!1),[e])}function HV({rule:e,tab:t}){let n=O(null),s=g2[t]?t:"setup";if(vh(`.rule[data-rule="${e.id}"] h3 a`),UV(e.id??`new-${e.kind}`),j(()=>(Ac(e),document.activeElement!==document.body&&n.current.querySelector("h2").focus({preventScroll:!0}),ML),[]),E(()=>{e.id&&Le.peek()&&LL(e)},[e]),!Le.value)return r`<div class="ed-top" ref=${n}><h2 class="grow cut" tabindex="-1">${St(e)}</h2></div>`;let a=g2[s];return r`
<div class="ed-top" ref=${n}>
<h2 class="grow cut" tabindex="-1">${St(Le.value)}</h2>
${e.id&&rt.value&&r`<${Ih} rule=${e} label=${o("The rule is on")} /><${GV} rule=${e} />`}
<${qp} label=${o("Close the rule")} />
</div>
${e.id&&r`<${VV} rule=${e} view=${s} />`}
${e.paused_at&&r`<${JV} rule=${e} />`}
${Er.value&&r`<${ZV} />`}
<div class="scroll ed edbody" role=${e.id&&s!=="versions"?"tabpanel":"group"} tabindex="0"
id="ruleview" aria-label=${YV(s)}>
<${a} rule=${e} key=${s} />
</div>
${rt.value&&(s==="setup"||Ms.value)&&r`<${QV} rule=${e} />`}
`}function VV({rule:e,view:t}){let n=a=>{let i={ArrowRight:1,ArrowLeft:-1}[a.key],l=[...a.currentTarget.children],c={Home:0,End:l.length-1}[a.key]??(l.indexOf(a.target)+i+l.length)%l.length;Number.isNaN(c)||(a.preventDefault(),l[c].focus(),l[c].click())},s=!lx.some(([a])=>a===t);return r`<div class="tabs edtabs" role="tablist" aria-label=${o("Parts of the rule")} onKeyDown=${n}>
${lx.map(([a,i],l)=>r`<button type="button" class="tab" role="tab" key=${a} aria-selected=${String(a===t)}
aria-controls="ruleview" tabindex=${a===t||s&&!l?0:-1}
onClick=${()=>L(qe(e.id,a==="setup"?null:a),{replace:!0})}>
${i()}
${a==="log"&&e.today>0&&r`<span class="n">${ue(e.today)}</span>`}
</button>`)}
</div>`}function GV({rule:e}){let t=y.value==="rulemore",n=a=>()=>{Eh(e,a)&&Vs(o("Moved: {name}",{name:St(e)}))},s=()=>{pL(e),L(qe(),{sure:!0})};return r`<span class="menuat">
<button type="button" class="ib small" aria-haspopup="menu" aria-expanded=${String(t)}
aria-label=${o("More actions")} title=${o("More actions")} onClick=${()=>{y.value=t?null:"rulemore"}}>
<${d} name="ellipsis" size="m" />
</button>
${t&&r`<${Re} label=${o("More actions")} place="poprule">
${jw(e,-1)&&r`<${Z} icon="arrow-up" onPick=${n(-1)}>${o("Move up")}<//>`}
${jw(e,1)&&r`<${Z} icon="arrow-down" onPick=${n(1)}>${o("Move down")}<//>`}
<${Z} icon="history" onPick=${()=>L(qe(e.id,"versions"),{replace:!0})}>
${o("Versions")}
<//>
${Ds(e.kind)?.many&&r`<${Z} icon="trash-2" onPick=${s}>${o("Delete the rule")}<//>`}
<//>`}
</span>`}function ZV(){let{by:e,at:t}=Er.value,n=On(Le.value.id),s=r`<b>${e?H(e):o("Okno")}</b>`;return r`<div class="ruleclash" role="alert">
<p class="t13">
${ht(o("{who} has changed this rule ({when}). Your changes are not saved yet."),{who:s,when:t?`${ut(t,M.value)}, ${G(t)}`:""})}
</p>
<dl class="kv">
<div><dt>${o("Theirs")}</dt><dd>${Up(n,De)}</dd></div>
<div><dt>${o("Yours")}</dt><dd>${Up(Le.value,De)}</dd></div>
</dl>
<ul class="t12 changed">
${Bh(n.body,Le.value.body).map(a=>r`<li key=${a}>${a}</li>`)}
</ul>
<div class="hrow wrap">
<button type="button" class="btn small" onClick=${IL}>${o("Take theirs")}</button>
<button type="button" class="btn small primary" onClick=${zL}>${o("Save mine over it")}</button>
</div>
</div>`}function QV({rule:e}){let t=Ms.value,n=Nc.value;return r`<div class="ed-foot">
<span class="hint grow" role="status">
${n?r`<span class="hint bad">${BL(n)}</span>`:t?o("Not saved yet"):r`<${XV} rule=${e} />`}
</span>
${e.id&&r`<button type="button" class="btn quiet" disabled=${!t||zi.value} onClick=${RL}>
${o("Discard")}
</button>`}
<button type="button" class="btn primary" disabled=${e.id&&!t||zi.value||!!Er.value}
title=${`${pt} S`} aria-busy=${String(zi.value)} onClick=${Kh}>
${e.id?o("Update"):o("Create")}
</button>
</div>`}function XV({rule:e}){if(!e.id)return o("It will be created switched off");let t=`${ut(e.changed_at,M.value)}, ${G(e.changed_at)}`;return r`
<a class="link" href=${qe(e.id,"versions")}
title=${e.changed_by?H(e.changed_by):null}>
${o("Version {n}",{n:e.version})}
</a> · ${t}
`}var lx,g2,qV,KV,YV,JV,k2=b(()=>{R();C();Ct();ke();ne();v();So();J();Se();A();ie();un();Gr();Tc();Gw();Bi();Bi();WL();Ow();nx();as();qL();gn();Uw();Io();f2();h2();lx=[["setup",()=>o("Setup")],["log",()=>o("Log")],["check",()=>o("Dry run")]],g2={setup:d2,log:FL,check:jL,versions:$2};Je({id:"save-rule",group:"everywhere",label:()=>o("Save the rule"),key:"Ctrl+KeyS",anywhere:!0,palette:!1,when:()=>N.peek().page==="automation"&&!!Le.peek()&&rt.peek(),run:()=>{Kh()}});qV=e=>/^new-(\w+)$/.exec(e)?.[1];KV=()=>r`
<div class="ed-top"><h2 class="grow cut">${o("Rule")}</h2><${qp} label=${o("Close the rule")} /></div>
<${se} icon="search-x" title=${o("There is no such rule")} text=${o("It was deleted, or the link is mistyped.")}>
<a class="btn" href=${qe()}>${o("All rules")}</a>
<//>
`;YV=e=>lx.find(([t])=>t===e)?.[1]()??o("Versions");JV=({rule:e})=>r`<div class="banner bad" role="status">
<${d} name="circle-alert" size="m" />
<span class="grow">${o("Paused: {cause}",{cause:yh(e.paused_why)})}</span>
${rt.value&&r`<button type="button" class="btn small" onClick=${()=>Oh(e)}>${o("Continue")}</button>`}
</div>`});function y2(){let[e,t]=g(null),n=O(0),s=a=>{n.current+=1,t(a)};return E(()=>{if(!Sh.value)return;let a=n.current+=1;B("/api/automation").then(i=>a===n.current&&t(i),i=>{if(!(i instanceof q))throw i})},[Sh.value]),[e,s]}function w2({limits:e,onLimits:t}){return(e?.breakers.filter(s=>s.breaker==="channel")??[]).map(s=>r`<${eG} key=${s.id} one=${s} onLimits=${t} />`)}function eG({one:e,onLimits:t}){let[n,s]=g(!1),[a,i]=g(null),l=async()=>{s(!0);try{t(await W("/api/automation/resume",{breaker:e.breaker,id:e.id})),V(o("Automatic messages are sent again"),{icon:"play"})}catch(u){if(!(u instanceof q))throw u;i(u),s(!1)}},c={day:ut(e.at,M.value),time:G(e.at),channel:De.channel(e.id)};return r`<div class="banner" role="status">
<${d} name="triangle-alert" size="m" />
<span class="grow">
${o("Automatic messages of “{channel}” stopped ({day} at {time}): too many in an hour, perhaps a loop.",c)}
${a&&r` <b role="alert">${F(a)}</b>`}
</span>
${rt.value&&r`<button type="button" class="btn small" aria-busy=${String(n)} disabled=${n} onClick=${l}>
${o("Resume")}
</button>`}
</div>`}function x2({limits:e,onLimits:t}){let[n,s]=g(null),[a,i]=g(null),[l,c]=g(!1);if(!e)return null;let u=n??e.channel_per_hour,m=!Number.isInteger(u)||u<1||u>v2,p=m?o("A whole number from {least} to {most}",{least:1,most:v2}):a&&F(a),h=async f=>{if(f.preventDefault(),!(m||l)){c(!0);try{t(await W("/api/automation/budget",{channel_per_hour:u})),s(null),i(null),V(o("Limit saved"),{icon:"check"})}catch($){if(!($ instanceof q))throw $;i($)}c(!1)}};return r`<section aria-labelledby="rg-limits">
<h2 class="rules-h" id="rg-limits">${o("Guard against loops")}</h2>
<form class="card fcard rulelimit" novalidate onSubmit=${h}>
<p class="t13 mut">
${o("At most 5 automatic messages a day to one address and 20 in one conversation. A channel that sends more than its limit stops sending them until an administrator resumes it.")}
</p>
${rt.value?r`<${Rs} label=${o("Automatic messages of one channel in an hour, at most")} error=${p}
value=${u} onValue=${s} />
${n!==null&&n!==e.channel_per_hour&&r`<div class="hrow">
<button class="btn primary small" aria-busy=${String(l)} disabled=${l}>${o("Save")}</button>
<button type="button" class="btn small" onClick=${()=>s(null)}>${o("Cancel")}</button>
</div>`}`:r`<p class="t13">${o("One channel sends at most {n} in an hour",{n:ue(u)})}</p>`}
</form>
</section>`}var v2,_2=b(()=>{R();C();U();ne();v();ke();ge();A();Wi();as();gn();v2=1e5});var T2={};ve(T2,{Automation:()=>nG});function nG(){E(lL,[]);let{rule:e}=N.value,[t,n]=y2(),[s,a]=g("all"),i=Ha("(max-width: 719px)"),l=e!==null&&Ye.value;return r`<main class=${l?"main page auto editing":"main page auto"} id="main">
<${oG} filter=${s} onFilter=${a} />
${Ye.value?.paused&&r`<${iG} />`}
<${w2} limits=${t} onLimits=${n} />
<div class="twopane">
<div class="scroll sunk" role="group" tabindex="0" aria-label=${o("Rules")} inert=${i&&l||null}>
<${lG} filter=${s} open=${e} />
${s==="all"&&r`<${x2} limits=${t} onLimits=${n} />`}
</div>
${l&&e===cx&&r`<${gL} />`}
${l&&e!==cx&&r`<${b2} key=${e} id=${e} tab=${N.value.tab} />`}
</div>
</main>`}function oG({filter:e,onFilter:t}){let{paused:n,rules:s=[]}=Ye.value??{};return r`
<header class="bar1">
<h1>${o("Automation")}</h1>
<span class="grow"></span>
<a class="btn autolog" href=${qe(cx)} aria-label=${o("Log of all rules")}>
<${d} name="history" size="m" />
<span class="only-wide">${o("Log")}</span>
</a>
${Ye.value&&rt.value&&r`
${!n&&r`<button type="button" class="btn stopall" aria-label=${o("Stop everything")}
onClick=${()=>Fw(!0)}>
<${d} name="pause" size="m" />
<span class="only-wide">${o("Stop everything")}</span>
</button>`}
<${rG} />
`}
</header>
<div class="bar2">
<div class="chips" role="group" aria-label=${o("Show rules")}>
${S2.map(([a,i,l])=>r`<button type="button" class="chip" key=${a} aria-pressed=${String(a===e)}
onClick=${()=>t(a)}>
${i()} <span class="n">${s.filter(l).length}</span>
</button>`)}
</div>
${Ye.value&&r`<${sG} rules=${s} />`}
</div>
`}function sG({rules:e}){let t=e.reduce((a,i)=>a+i.today,0),n=e.filter(zw).length,s=w("Rules ran {n} time today","Rules ran {n} times today",t,{n:ue(t)});return r`<div class="end t12 dim autostat">
${n?r`<span class="warntext">
<${d} name="triangle-alert" size="s" /> ${s}
, ${w("{n} needs attention","{n} need attention",n)}
</span>`:r`<span><${d} name="circle-check" size="s" /> ${s}, ${o("no faults")}</span>`}
</div>`}function rG(){let e=y.value==="rulenew",t=aG();return t.length?r`<span class="menuat">
<button type="button" class="btn primary" aria-haspopup="menu" aria-expanded=${String(e)}
onClick=${()=>{y.value=e?null:"rulenew"}}>
<${d} name="plus" size="m" />
${o("New rule")}
</button>
${e&&r`<${Re} label=${o("New rule")} place="poprule">
${t.map(n=>r`<${Z} key=${n.kind} icon=${Cc(n.kind)} onPick=${()=>L(qe(`new-${n.kind}`))}>
${St({kind:n.kind,body:n.default})}
<//>`)}
<//>`}
</span>`:null}function lG({filter:e,open:t}){let n=kt(150,!Ye.value&&!Oc.value);if(!Ye.value)return Oc.value?r`<${cG} problem=${Oc.value} />`:n&&r`<${uG} />`;if(!Ye.value.rules.length)return r`<${se} icon="zap" title=${o("No rules yet")} text=${rt.value?o("Create the first one: Okno will deal conversations and reply for you."):o("An administrator creates them.")} />`;let s=S2.find(([i])=>i===e)[2],a=tG.map(([i,l])=>[i,l(),Hp(i).filter(s)]).filter(([,,i])=>i.length);return a.length?a.map(([i,l,c])=>r`<section key=${i} aria-labelledby=${`rg-${i}`}>
<h2 class="rules-h" id=${`rg-${i}`}>${l}</h2>
<div class="rules">
${c.map(u=>r`<${vL} key=${u.id} rule=${u} names=${De} open=${t===u.id} />`)}
</div>
</section>`):r`<${se} icon="circle-check"
title=${e==="care"?o("Everything works"):o("All rules are off")} />`}var tG,S2,cx,aG,iG,cG,uG,C2=b(()=>{R();C();U();ne();v();J();A();Ae();ie();un();bL();yL();k2();_2();as();gn();Io();tG=[["assignment",()=>o("Assignment")],["replies",()=>o("Replies to the client")],["deadlines",()=>o("Deadlines")]],S2=[["all",()=>o("All"),()=>!0],["on",()=>o("Switched on"),e=>e.active],["care",()=>o("Need attention"),zw]],cx="log";aG=()=>(Ye.value?.kinds??[]).filter(e=>e.many||!Ye.value.rules.some(t=>t.kind===e.kind));iG=()=>r`<div class="banner" role="status">
<${d} name="pause" size="m" />
<span class="grow">${o("All automation is stopped: no rule runs and no automatic message leaves.")}</span>
${rt.value&&r`<button type="button" class="btn small" onClick=${()=>Fw(!1)}>${o("Start it again")}</button>`}
</div>`;cG=({problem:e})=>r`<${se} icon="unplug" title=${o("The rules could not be loaded")} text=${F(e)}>
<button type="button" class="btn" onClick=${zo}>${o("Retry")}</button>
<//>`,uG=()=>r`<div class="rules first" aria-busy="true" aria-label=${o("Loading…")}>
${[72,54,80,60].map(e=>r`<div class="card rule" key=${e}>
<span class="ric"></span>
<${Ne} width=${e} />
<span></span>
<p class="ds"><${Ne} width=${96} /></p>
</div>`)}
</div>`});function O2(){let e=Tw.value,[t,n]=g(null),[s,a]=g(null),i=async()=>{a(null);try{e.data.run?n(await B(`/api/runs/${e.data.run}`)):Ye.value||await zo()}catch(p){if(!(p instanceof q))throw p;a(p),p.status===404&&!Ye.value&&await zo()}};if(E(()=>{e&&i()},[e]),!e)return null;let l=t?.rule??On(e.data.rule),c=t?.run.version??e.data.version,u=s?.status===404,m=e.data.run&&!t&&!s;return r`<${Sr} label=${o("Why?")}>
<div class="dhead">
<h2 class="t13 b6 grow">${o("Why?")}</h2>
<button type="button" class="ib small" data-first aria-label=${o("Dismiss")} onClick=${Ke}>
<${d} name="x" size="m" />
</button>
</div>
<div class="dpad why">
<p class="t13">
<b class="b6">${mG(e)}</b>
<br />
<span class="dim">
${ut(e.created_at,M.value)}
, ${G(e.created_at)}
${l&&r` · ${o("rule “{name}”",{name:St(l)})}`}
${c&&`, ${o("version {n}",{n:c})}`}
</span>
</p>
${m&&r`<div class="sks" aria-busy="true"><${Ne} width=${80} /><${Ne} width=${60} /></div>`}
${t&&r`<${dG} run=${t.run} />`}
${!e.data.run&&r`<p class="t13 mut">${o("The rule set this when the client began to wait.")}</p>`}
${u&&r`<p class="t13 mut">
${o("The record of this run is not there any more: they are kept for {n} days.",{n:pG})}
</p>`}
${s&&!u&&r`<p class="t13" role="alert">
${F(s)} <button type="button" class="btn small" onClick=${i}>${o("Retry")}</button>
</p>`}
${l&&r`<div class="hrow">
<a class="link t13 hrow tight" href=${qe(l.id)} onClick=${Ke}>
<${d} name=${Cc(l.kind)} size="s" />
${o("Open the rule")}
</a>
<a class="link t13 hrow end" href=${qe(l.id,"log")} onClick=${Ke}>${o("Log")}</a>
</div>`}
</div>
<//>`}var pG,mG,dG,E2=b(()=>{R();C();U();ke();ne();v();J();Fp();A();_a();gn();qw();Mh();Io();Cw();pG=90;mG=e=>e.title??(e.kind==="system"?Bp(e):o("Automatic message to the client")),dG=({run:e})=>r`
${e.outcome!=="did"&&r`<p class="t13 rulewarn"><${d} name="triangle-alert" size="s" />${Ph(e)}</p>`}
<${Rh} run=${e} />
`});var N2={};ve(N2,{Layers:()=>fG});function $G({rule:e}){let t=()=>{Ke(),L(qe(e.id,"check"))},n=()=>{Ke(),Bw(e,!0,e.version)};return r`<${Sr} label=${o("Switch on: {name}",{name:St(e)})}>
<div class="dpad">
<h2 class="head2">${o("This rule writes to clients")}</h2>
<p class="lead">
${o("Read what it says. You can first see whom it would have written to in the last 30 days.")}
</p>
<div class="readtexts" role="group" tabindex="0" aria-label=${o("Texts of the rule")}>
${e.body.texts.map((s,a)=>r`<${hG} key=${a} one=${s} />`)}
</div>
</div>
<footer class="dfoot">
<button type="button" class="btn quiet" onClick=${Ke}>${o("Cancel")}</button>
<span class="grow"></span>
<button type="button" class="btn" data-first onClick=${t}>${o("Dry run first")}</button>
<button type="button" class="btn primary" onClick=${n}>${o("Switch on")}</button>
</footer>
<//>`}function hG({one:e}){let t=e.channel_id===null?o("All channels"):`${Me(tt.value[e.channel_id]?.kind)} · ${De.channel(e.channel_id)}`;return r`<div class="rulepre">
<span class="t12 dim">${t} · ${e.language==="ru"?"Русский":"English"}</span>
<p class="rulebub" lang=${e.language}>
${Vh(e.text,e.language,X.value.company).map(n=>n.kind==="text"?n.text:r`<span class="val">${n.text}</span>`)}
</p>
</div>`}function gG(){let e=()=>{Ke(),Uh.value?.()};return r`<${Sr} label=${o("Changes are not saved")}>
<div class="dpad">
<h2 class="head2">${o("Changes are not saved")}</h2>
<p class="lead">${o("If you leave now, the changes of this rule are lost.")}</p>
</div>
<footer class="dfoot">
<button type="button" class="btn quiet" onClick=${e}>${o("Leave without saving")}</button>
<span class="grow"></span>
<button type="button" class="btn primary" data-first onClick=${Ke}>${o("Stay")}</button>
</footer>
<//>`}var fG,A2=b(()=>{C();v();J();A();ie();I();nx();_a();as();gn();Io();ax();E2();fG=()=>({why:()=>r`<${O2} />`,rulefirst:()=>Ch.value&&r`<${$G} rule=${Ch.value} />`,ruleleave:()=>r`<${gG} />`})[y.value]?.()??null});var ux={};ve(ux,{Looks:()=>yG,Select:()=>Ta,Who:()=>M2,Work:()=>xG});function yG(){return r`
<${M2} />
<${Xe} id="looks-all" title=${o("Appearance")}>
<div class="card">
<${it} title=${o("Language")} text=${o("Changes at once, no reload needed")}>
<${ft} label=${o("Language")} value=${Ie.value} options=${[["ru","Русский","ru"],["en","English","en"]]} onPick=${ds} />
<//>
<${it} title=${o("Theme")}
text=${vG.matches?o("The system is set to dark now"):o("The system is set to light now")}>
<${ft} label=${o("Theme")} value=${Jn.value} options=${[["system",o("System")],["light",o("Light")],["dark",o("Dark")]]} onPick=${Fa} />
<//>
<${it} title=${o("List density")} text=${o("Compact shows more conversations at once")}>
<${ft} label=${o("List density")} value=${Wo.value} options=${[["compact",o("Compact")],["normal",o("Normal")],["roomy",o("Comfortable")]]} onPick=${Ji} />
<//>
<${it} title=${o("Text size")} text=${o("Everything grows except pictures")}>
<${Ta} label=${o("Text size")} value=${Mm.value} options=${kG.map(([e,t])=>[e,t()])}
onPick=${e=>xt({text:e})} />
<//>
<${it} title=${o("Less motion")} text=${o("When off, the system setting applies")}>
<${no} label=${o("Less motion")} checked=${xe.value.motion==="less"}
onChange=${e=>xt({motion:e?"less":"system"})} />
<//>
</div>
<//>
`}function xG(){let{send:e,undo:t,after_close:n}=xe.value;return r`<${Xe} id="work-all" title=${o("Work with conversations")}>
<div class="card">
${Object.keys(e).map(s=>r`<${it} key=${s} title=${o("Enter sends in {channel}",{channel:Me(s)})}
text=${e[s]==="enter"?o("Shift Enter starts a new line"):o("Ctrl Enter sends, Enter starts a new line")}>
<${no} label=${o("Enter sends in {channel}",{channel:Me(s)})}
checked=${e[s]==="enter"}
onChange=${a=>xt({send:{[s]:a?"enter":"command"}})} />
<//>`)}
<${it} title=${o("After “Close”")}>
<${Ta} label=${o("After “Close”")} value=${n} options=${wG.map(([s,a])=>[s,a()])}
onPick=${s=>xt({after_close:s})} />
<//>
<${it} title=${o("Time to undo sending")} text=${o("In messengers")}>
<${Ta} label=${o("Time to undo sending: messengers")} value=${t.messenger}
options=${D2([0,2,4,8,15])} onPick=${s=>xt({undo:{messenger:Number(s)}})} />
<//>
<${it} title=${o("Time to undo sending")} text=${o("In email")}>
<${Ta} label=${o("Time to undo sending: email")} value=${t.email}
options=${D2([0,5,10,20,30,60])}
onPick=${s=>xt({undo:{email:Number(s)}})} />
<//>
<${_G} />
</div>
<p class="hint rowgap">
${o("Notes always need Ctrl Enter, so that an internal remark is not sent to a client by habit.")}
</p>
<//>`}function _G(){let e=xe.value.signature,[t,n]=g(null),s=async i=>{i.preventDefault(),await xt({signature:t.trim()})&&n(null)},a=i=>{i.key==="Enter"&&(i.ctrlKey||i.metaKey)&&s(i),i.key==="Escape"&&(i.preventDefault(),n(null))};return t===null?r`<${it} title=${o("Email signature")} text=${e||o("The mailbox signature is used")}>
<button type="button" class="btn small" aria-label=${o("Change the email signature")}
onClick=${()=>n(e)}>
${o("Change")}
</button>
<//>`:r`<form class="srow sform" onSubmit=${s}>
<div class="field grow">
<label for="ownsign">${o("Email signature")}</label>
<textarea class="input" id="ownsign" rows="4" maxlength="2000" value=${t} ref=${SG} onKeyDown=${a}
onInput=${i=>n(i.currentTarget.value)}></textarea>
<p class="hint">
${o("{operator}, {company} and {number} are filled in automatically. Leave it empty to use the mailbox signature.",{operator:"{operator}",company:"{company}",number:"{number}"})}
</p>
<div class="hrow">
<button type="submit" class="btn primary">${o("Save")}</button>
<button type="button" class="btn quiet" onClick=${()=>n(null)}>${o("Cancel")}</button>
</div>
</div>
</form>`}var kG,vG,M2,Ta,wG,D2,SG,Gp=b(()=>{oe();R();C();hi();v();Kt();I();A();Vb();Nt();we(()=>{xe.value&&(Mm.value=xe.value.text)});kG=[["small",()=>o("Small, {px}",{px:13})],["normal",()=>o("Default, {px}",{px:14})],["large",()=>o("Large, {px}",{px:16})],["largest",()=>o("Largest, {px}",{px:18})]],vG=matchMedia("(prefers-color-scheme: dark)"),M2=()=>r`<div class="pme">
<${te} name=${D.value.name} size="lg" />
<div class="grow">
<b class="b6 blk cut">${D.value.name}</b>
<span class="t12 dim blk cut">${CT(D.value.role)} · ${D.value.email}</span>
</div>
</div>`;Ta=({label:e,value:t,options:n,onPick:s})=>r`<select class="sel" aria-label=${e} onChange=${a=>s(a.currentTarget.value)}>
${n.map(([a,i])=>r`<option key=${a} value=${a} selected=${String(a)===String(t)}>${i}</option>`)}
</select>`,wG=[["next",()=>o("Next most urgent")],["stay",()=>o("Stay in the conversation")],["list",()=>o("Return to the list")]],D2=e=>e.map(t=>[t,t?w("{n} second","{n} seconds",t):o("Send immediately")]);SG=e=>{e&&!e.dataset.met&&(e.dataset.met="1",e.focus())}});var R2={};ve(R2,{OwnKeys:()=>CG});function CG(){let e=xe.value?.shortcuts??!0;return r`
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
${Object.entries(md).map(([t,n])=>r`<${OG} title=${n()} group=${t} />`)}
`}function OG({group:e,title:t}){let n=Xs().filter(s=>s.group===e&&TG(s));return n.length?r`<${Xe} id=${"keys-"+e} title=${t}>
<div class="card">${n.map(s=>r`<${EG} key=${s.id} one=${s} />`)}</div>
<//>`:null}function EG({one:e}){let[t,n]=g(!1),[s,a]=g(null),i=e.label(),l=()=>{n(!1),a(null)},c=m=>{if(m.key==="Tab"){l();return}if(m.preventDefault(),m.stopPropagation(),m.key==="Escape"){l();return}if(!TS(m))return;let p=ea(m),h=SS(p,e);if(h){a(h);return}xt({keys:{[e.id]:p===e.key?"":p}}),l()},u=s?o("This key is taken: {name}",{name:(s.label??s.title)?.()??s.id}):wb(e)?o("Changed by you"):null;return r`<${it} title=${i} text=${u}>
${t?r`<${NG} name=${i} onKey=${c} onLeave=${l} />`:r`
<${dl} one=${e} />
<button type="button" class="btn small" aria-label=${o("Change the key: {name}",{name:i})}
onClick=${()=>n(!0)}>
${o("Replace")}
</button>
`}
${wb(e)&&!t&&r`<button type="button" class="ib small" aria-label=${o("Restore the default key: {name}",{name:i})}
onClick=${()=>xt({keys:{[e.id]:""}})}>
<${d} name="undo-2" size="m" />
</button>`}
<//>`}function NG({name:e,onKey:t,onLeave:n}){let s=O(null);return j(()=>s.current.focus(),[]),r`<button type="button" class="btn small primary" ref=${s}
aria-label=${o("Press the new key for: {name}",{name:e})} onKeyDown=${t} onBlur=${n}>
${o("Press a key…")}
</button>`}var TG,L2=b(()=>{R();C();ie();hi();Ct();v();I();A();Nt();Dd();TG=e=>e.label&&e.listed!==!1&&e.run&&e.key&&!e.key.includes(" ")&&e.id!=="pane"});var I2={};ve(I2,{Mailbox:()=>PG,chosen:()=>Ar,learnMailbox:()=>Jp});async function Jp(){try{Ar.value=await B("/api/company/mailbox")}catch(e){if(!(e instanceof q))throw e}}async function AG(e){try{Ar.value=await Te("PUT","/api/company/mailbox",{channel_id:e?Number(e):null}),V(e?o("Emails are sent from {name}",{name:Ar.value.name}):o("Emails to colleagues are off"),{icon:"mail"})}catch(t){ee(F(t)),Jp()}}function PG(){E(()=>{Jp()},[]);let e=Object.values(tt.value).filter(t=>t.kind==="email"&&t.health!=="removed");return r`<${Xe} id="mailbox-all" title=${o("Emails to colleagues")}>
<p class="lead">
${o("Colleagues who are away for a few minutes can get their unseen notifications as one email. It says what happened and where, and never quotes clients.")}
</p>
<div class="card">
${e.length?r`<${it} title=${o("Mailbox")} text=${o("Sends the notification emails, marked as automatic. Automatic replies to them do not open conversations.")}>
<${Ta} label=${o("Mailbox for emails to colleagues")} value=${Ar.value?.channel_id??""}
options=${[["",o("No emails")],...e.map(t=>[t.id,t.name])]} onPick=${AG} />
<//>`:r`<div class="srow">
<${d} name="mail-x" size="m" />
<span class="grow t13">${o("No mailbox is connected yet.")}</span>
</div>`}
</div>
${Ar.value?.channel_id&&r`<p class="hint rowgap">${o("“Check” in the notification settings sends one right away.")}</p>`}
<//>`}var Ar,px=b(()=>{R();oe();C();U();v();I();ge();A();Gp();Nt();Ar=T(null)});var W2={};ve(W2,{OwnNotifications:()=>LG});function RG(e,t){let n=/^([01]?\d|2[0-3])[:.]([0-5]\d)$/.exec(t.trim());n&&xt({quiet:{[e]:`${n[1].padStart(2,"0")}:${n[2]}`}})}function LG(){let{notices:e,quiet:t,sounds:n}=xe.value;return E(()=>{Jp()},[]),r`<${Xe} id="notifications-all" title=${o("Notifications")}>
<div class="card">
<${zG} />
<div class="tscroll" role="group" tabindex="0" aria-label=${o("Events and how you are notified")}>
<table class="tbl ntbl">
<thead>
<tr>
<th scope="col">${o("Event")}</th>
${B2.map(([s,a])=>r`<th scope="col" class="ctrc" key=${s}>${a()}</th>`)}
</tr>
</thead>
<tbody>
${MG().map(([s,a])=>r`<tr key=${s}>
<th scope="row">${a()}</th>
${B2.map(([i,l])=>r`<td key=${i}>
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
onChange=${s=>IG(Number(s.currentTarget.value))} />
<span class="t12 dim num">${n.volume} %</span>
</span>
<//>
<${it} title=${o("Quiet hours")} text=${o("No sound and no desktop notifications, only the bell")}>
<span class="hrow tight">
${["since","until"].map(s=>r`<input class="input qtime" inputmode="numeric" maxlength="5" placeholder="21:00" key=${s}
aria-label=${s==="since"?o("Quiet from"):o("Quiet until")} value=${t[s]}
disabled=${!t.on} onInput=${a=>RG(s,a.currentTarget.value)}
onBlur=${a=>{a.currentTarget.value=xe.value.quiet?.[s]??t[s]}} />`)}
</span>
<${no} label=${o("Quiet hours")} checked=${t.on} onChange=${s=>xt({quiet:{on:s}})} />
<//>
<${it} title=${o("While “Away”")} text=${o("Only the bell shows notifications")}>
<span class="t13 mut">${o("muted")}</span>
<//>
<${it} title=${o("Email when I am away")} text=${Ar.value?.channel_id?o("Several notifications come as one email"):o("An administrator has not chosen a mailbox for these emails yet")}>
<${Ta} label=${o("Email when I am away")} value=${e.mail_after}
options=${[2,5,10,30,60,120].map(s=>[s,o("after {n} min",{n:s})])}
onPick=${s=>xt({notices:{mail_after:Number(s)}})} />
<//>
</div>
<//>`}async function IG(e){await xt({sounds:{volume:e}})&&rd("message")}function zG(){let[e,t]=g(!1),[n,s,a]=F2[sl.value]??F2.default,i=async()=>{t(!0);try{await od(),await hS()}catch(l){ee(F(l))}finally{t(!1)}};return r`<div class="ntest" role="status">
<span class=${sl.value==="granted"?"okc":"okc none"}><${d} name=${n} size="s" /></span>
<span class="grow t13"><b class="b6">${s()}</b> ${a()}</span>
<button type="button" class="btn" disabled=${e} onClick=${i}>
<${d} name="bell-ring" size="m" />
${o("Check")}
</button>
</div>`}var z2,DG,MG,B2,F2,j2=b(()=>{R();C();U();hi();rb();v();hb();mb();I();ge();A();px();Gp();Nt();z2=[["unassigned",()=>o("New unassigned conversation")],["message",()=>o("Activity in my conversations")],["assigned",()=>o("A conversation is assigned to me")],["handover",()=>o("Conversations are handed over to me")],["mention",()=>o("I am mentioned in a note")],["failed",()=>o("A reply was not sent")],["sla_warning",()=>o("A reply is due soon")],["sla_breach",()=>o("A reply is overdue")],["nobody",()=>o("No operator is free")],["untouched",()=>o("No operator has looked after a new conversation")],["unsnoozed",()=>o("A snoozed conversation is back")],["task",()=>o("A task is assigned to me, or something happens in it")],["taskdue",()=>o("A task is due")],["followed",()=>o("Activity in conversations I follow")]],DG=[["channel",()=>o("A channel stops working")],["fault",()=>o("An event could not be processed")],["breaker",()=>o("Automatic messages are stopped")],["rule",()=>o("A rule fails or is paused")]],MG=()=>D.value?.role==="administrator"?[...z2,...DG]:z2,B2=[["app",()=>o("In Okno")],["sound",()=>o("Sound")],["desktop",()=>o("Desktop")],["mail",()=>o("Email")]];F2={granted:["check",()=>o("The browser allows notifications."),()=>o("Make sure you can see and hear them here.")],default:["bell",()=>o("The browser has not been asked for permission yet."),()=>o("“Check” asks for it and sends a test notification.")],denied:["circle-alert",()=>o("The browser blocks notifications."),()=>o("Allow them next to this site's address in the browser. Sounds and the bell work anyway.")],unsupported:["circle-alert",()=>o("This browser has no desktop notifications."),()=>o("Sounds and the bell work anyway.")]}});function Ca({id:e,field:t,value:n,onInput:s,error:a,hint:i,label:l,autocomplete:c,extra:u=""}){let[m,p]=g(!1),h=a??i;return r`<div class=${"field "+u}>
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
</div>`}function Lc(e){if(e.code==="wrong-password"){let t=e.detail.tries_left;return t===void 0?o("Wrong email or password."):w("Wrong email or password. {n} attempt left, then a pause.","Wrong email or password. {n} attempts left, then a pause.",t)}if(e.code==="locked"){let t=Math.max(1,Math.ceil((e.detail.retry_after??60)/60));return w("Too many attempts. Try again in {n} minute.","Too many attempts. Try again in {n} minutes.",t)}return e.code==="sign-in-busy"?o("Too many people are signing in right now. Try again in a few seconds."):F(e)}var Zp=b(()=>{R();C();U();v();A()});var mx={};ve(mx,{Password:()=>FG,Sessions:()=>YG,deviceName:()=>K2});function FG(){let[e,t]=g(!1);return r`<${Xe} id="password-all" title=${o("Password")}>
<div class="card">
${e?r`<${WG} onDone=${()=>t(!1)} />`:r`<${it} title=${o("Password")} text=${o("Changing it signs you out everywhere else")}>
<button type="button" class="btn small" onClick=${()=>t(!0)}>${o("Change password")}</button>
<//>`}
</div>
<//>`}function WG({onDone:e}){let[t,n]=g(""),[s,a]=g(""),[i,l]=g(null),[c,u]=g(!1),m=O(null);j(()=>m.current.focus(),[]);let p=async $=>{$.preventDefault(),u(!0);try{await Te("POST","/api/me/password",{current:t,new:s}),V(o("Password changed. Your other sessions have ended."),{icon:"key-round"}),e()}catch(k){if(!(k instanceof q))throw k;l(k),u(!1)}},h=i&&["wrong-password","locked","sign-in-busy"].includes(i.code)?jG(i):null,f=i&&!h?qG(i):null;return r`<form class="pwform" onSubmit=${p}>
<input class="vh" type="email" autocomplete="username" value=${D.value.email} tabindex="-1" aria-hidden="true"
readonly />
<${Ca} id="pwc" field=${m} value=${t} onInput=${n} error=${h}
label=${o("Current password")} autocomplete="current-password" />
<${Ca} id="pwn" value=${s} onInput=${a} error=${f} hint=${o("At least 12 characters")}
label=${o("New password")} autocomplete="new-password" />
<div class="hrow">
<button type="submit" class="btn primary" disabled=${c||!t||[...s].length<BG}
aria-busy=${String(c)}>
${o("Change password")}
</button>
<button type="button" class="btn" onClick=${e}>${o("Cancel")}</button>
</div>
</form>`}function jG(e){if(e.code!=="wrong-password")return Lc(e);let t=e.detail.tries_left;return t===void 0?o("Wrong password."):w("Wrong password. {n} attempt left, then a pause.","Wrong password. {n} attempts left, then a pause.",t)}function qG(e){let t={"same-password":()=>o("This is your current password. Choose a different one."),"weak-password":()=>o("This password is too easy to guess. Choose a different one."),"password-changed":()=>o("The password has just been changed elsewhere. Sign in with the new one.")}[e.code];return t?t():F(e)}function K2(e){return[q2(e,KG),q2(e,UG)].filter(Boolean).join(", ")||o("Unknown device")}function YG(){let[e,t]=g(null),[n,s]=g(null),a=kt(150,!e&&!n),i=async()=>{try{t((await B("/api/me/sessions")).items),s(null)}catch(m){if(!(m instanceof q))throw m;s(m)}};E(()=>{i()},[]);let l=async(m,p)=>{try{await Te("POST","/api/me/sessions/end",m),V(p,{icon:"log-out"})}catch(h){h.status!==404&&ee(F(h))}i()},u=(e?.filter(m=>!m.current)??[]).length>0&&r`<button type="button" class="btn small danger" onClick=${()=>l({},o("All other sessions have ended"))}>
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
<span class="grow"><${Ne} width="40" /></span>
</li>`)}
</ul>`}
${e&&r`<ul class="card rowgap">
${e.map(m=>r`<${VG} one=${m} key=${m.id}
onEnd=${()=>l({session_id:m.id},o("The session has ended"))} />`)}
</ul>`}
<//>`}function VG({one:e,onEnd:t}){let n=K2(e.agent),s=e.current?o("now"):qo(e.seen_at,M.value);return r`<li class="sess">
<span class="sic"><${d} name=${HG(e.agent)?"smartphone":"laptop"} size="m" /></span>
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
</li>`}var BG,KG,UG,q2,HG,dx=b(()=>{R();C();U();ke();ne();v();I();ge();A();Ae();Zp();Nt();BG=12;KG=[["Edg","Edge"],["OPR","Opera"],["YaBrowser","Яндекс Браузер"],["Firefox","Firefox"],["Chrome","Chrome"],["Safari","Safari"]],UG=[["Windows","Windows"],["iPhone","iPhone"],["iPad","iPad"],["Android","Android"],["Mac OS X","macOS"],["CrOS","ChromeOS"],["Linux","Linux"]],q2=(e,t)=>t.find(([n])=>e.includes(n))?.[1];HG=e=>/iPhone|iPad|Android/.test(e)});var U2={};ve(U2,{CalendarLink:()=>GG});function GG(){let[e,t]=g(void 0),[n,s]=g(null),[a,i]=g(null),[l,c]=g(null),[u,m]=g(!1),p=()=>B(fx).then(k=>{t(k.link),c(null)},k=>{if(!(k instanceof q))throw k;c(k)});E(()=>{p()},[]);let h=async k=>{if(!u){m(!0);try{await k(),i(null)}catch(S){if(!(S instanceof q))throw S;ee(F(S))}m(!1)}},f=()=>h(async()=>{let k=await W(fx,{});s(k.url),t(k.link)}),$=()=>h(async()=>{await W(`${fx}/revoke`,{}),s(null),t(null),V(o("The calendar link was revoked"),{icon:"link-2-off"})});return r`<${Xe} id="calh" title=${o("Calendar")}>
<p class="lead">
${o("Your open tasks with a due date, in Google Calendar, Apple Calendar, Outlook or Thunderbird.")}
</p>
${l&&r`<${se} icon="unplug" title=${o("The calendar link could not be loaded")} text=${F(l)}>
<button type="button" class="btn" onClick=${p}>${o("Retry")}</button>
<//>`}
${!l&&e===void 0&&r`<div class="card fcard" aria-busy="true"><${Ne} width=${60} /></div>`}
${e===null&&r`<${se} icon="calendar" title=${o("No calendar link yet")}
text=${o("The link is private: whoever has it sees the titles of your tasks.")}>
<button type="button" class="btn primary" disabled=${u} onClick=${f}>
<${d} name="link" size="m" />${o("Create a link")}
</button>
<//>`}
${e&&r`<div class="card fcard callink">
${n?r`<${ZG} url=${n} />`:r`<p class="t13">${o("The link was shown once, when it was created.")}</p>`}
<p class="t12 dim">
${o("Created {time}.",{time:We(e.created_at)})}
${" "}
${e.read_at?o("A calendar read it {when}.",{when:Qm(e.read_at,M.value)}):o("No calendar has read it yet.")}
</p>
${a?r`<${JG} asked=${a} busy=${u} onYes=${a==="new"?f:$}
onNo=${()=>i(null)} />`:r`<div class="hrow wrap">
<button type="button" class="btn small" onClick=${()=>i("new")}>
${o("Create it again")}
</button>
<button type="button" class="btn small danger" onClick=${()=>i("revoke")}>
${o("Revoke")}
</button>
</div>`}
</div>`}
<//>`}function JG({asked:e,busy:t,onYes:n,onNo:s}){let a=O(null);return E(()=>a.current.focus(),[]),r`<div class="calask" role="group" aria-label=${o("Calendar link")}>
<p class="t13">${o("Calendars that are subscribed to the present link will get nothing any more.")}</p>
<div class="hrow wrap">
<button type="button" class=${e==="new"?"btn small primary":"btn small danger"} ref=${a}
disabled=${t} onClick=${n}>
${e==="new"?o("Create a new link"):o("Revoke the link")}
</button>
<button type="button" class="btn small quiet" onClick=${s}>${o("Cancel")}</button>
</div>
</div>`}function ZG({url:e}){let t=O(null);return E(()=>t.current.select(),[e]),r`
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
`}var fx,H2=b(()=>{R();C();U();ke();ne();v();ge();A();Nt();Ze();fx="/api/me/calendar"});var J2={};ve(J2,{Teams:()=>QG});function QG(){let[e,t]=g(null),n=dr();return E(()=>{Ja()},[]),r`
<${Xe} id="tmh" title=${o("Teams")} side=${e!=="new"&&n.length>0&&r`<button type="button" class="btn small" onClick=${()=>t("new")}>
<${d} name="plus" size="s" />
${o("New team")}
</button>`}>
<p class="lead">${o("A conversation assigned to a team has no assignee until a member takes it.")}</p>
${e==="new"&&r`<${Y2} onDone=${()=>t(null)} />`}
${!n.length&&e!=="new"&&r`<${se} icon="users-round" title=${o("No teams yet")}
text=${o("Create the first one and choose its members.")}>
<button type="button" class="btn primary" onClick=${()=>t("new")}>${o("New team")}</button>
<//>`}
<div class="tmg">
${n.map(s=>e===s.id?r`<${Y2} key=${s.id} team=${s} onDone=${()=>t(null)} />`:r`<${XG} key=${s.id} team=${s} onEdit=${()=>t(s.id)} />`)}
</div>
<//>
<${Xe} id="tmc" title=${o("Workload limit")}>
<p class="lead">${o("Round robin gives nobody more open conversations than this. 0 means no limit.")}</p>
<div class="card">${G2().map(s=>r`<${n9} key=${s.id} person=${s} />`)}</div>
<//>
`}function XG({team:e,onEdit:t}){let n=e.members.map(a=>_e.value[a]).filter(a=>a?.active),s=ze.value.teams?.[e.id]??0;return r`<section class="card tmc" aria-label=${e.name}>
<div class="hrow">
<span class=${"sq "+xo(e.name)}></span>
<b class="b6 t13 grow cut">${e.name}</b>
<button type="button" class="btn small quiet" onClick=${t}>${o("Change")}</button>
<button type="button" class="ib small" aria-label=${o("Delete team {name}",{name:e.name})}
title=${o("Delete team")} onClick=${()=>t9(e)}>
<${d} name="x" size="m" />
</button>
</div>
<div class="avs">
${n.map(a=>r`<span key=${a.id} title=${`${e9(e,a)}: ${Ll(a)}`}>
<${te} name=${a.name} size="sm"><${fi} shift=${In(a)} /><//>
</span>`)}
${!n.length&&r`<span class="t12 hint warn">${o("No members")}</span>`}
</div>
<span class="t12 dim">
${w("{n} person","{n} people",n.length)} · ${w("{n} conversation","{n} conversations",s)}
</span>
</section>`}function t9(e){let t=n=>W(`/api/teams/${e.id}/removed`,{removed:n});return Be(async()=>{await t(!0),V(o("Team deleted: {name}",{name:e.name}),{icon:"users-round",undo:()=>Be(()=>t(!1))})})}function Y2({team:e,onDone:t}){let[n,s]=g(e?.name??""),[a,i]=g(new Set(e?.members??[])),[l,c]=g(new Set(e?.leads??[])),[u,m]=g(null),p=O(null);j(()=>p.current.focus(),[]);let h=$=>i(V2(a,$)),f=async $=>{$.preventDefault();let k=[...l].filter(x=>a.has(x)),S={name:n.trim(),members:[...a],leads:k};try{await(e?W(`/api/teams/${e.id}`,S,{method:"PATCH"}):W("/api/teams",S)),t()}catch(x){m(x),p.current.focus()}};return r`<form class="card tmnew" aria-label=${e?o("Team {name}",{name:e.name}):o("New team")}
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
${G2().map($=>r`<div class="tmrow" key=${$.id}>
<label>
<input class="check" type="checkbox" checked=${a.has($.id)}
onChange=${()=>h($.id)} />
<${te} name=${$.name} size="sm" />
<span class="cut">${$.name}</span>
</label>
${a.has($.id)&&r`<label class="t12 mut">
<input class="check" type="checkbox" checked=${l.has($.id)}
aria-label=${o("{name} leads the team",{name:$.name})}
onChange=${()=>c(V2(l,$.id))} />
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
</form>`}function V2(e,t){let n=new Set(e);return n.delete(t)||n.add(t),n}function n9({person:e}){let[t,n]=g(String(e.capacity??0)),[s,a]=g(null);E(()=>n(String(e.capacity??0)),[e.capacity]);let i=/^\d{1,4}$/.test(t.trim())?Number(t):NaN,l=!(i>=0&&i<=1e3),c=async()=>{if(!(l||i===e.capacity))try{await W(`/api/people/${e.id}`,{capacity:i},{method:"PATCH"}),a(null)}catch(m){a(m)}},u=Ko.value?.[e.id]?.load;return r`<div class="caprow">
<${it} title=${e.name} text=${s?F(s):u===void 0?"":w("{n} conversation now","{n} conversations now",u)}>
<${o9} person=${e} />
<input class="input" inputmode="numeric" aria-label=${o("Workload limit: {name}",{name:e.name})}
aria-invalid=${l?"true":null} value=${t} onInput=${m=>n(m.currentTarget.value)}
onBlur=${c} onKeyDown=${m=>{m.key==="Enter"&&c()}} />
<//>
</div>`}function o9({person:e}){let t=Object.values(yo.value).filter(s=>!s.removed||s.id===e.hours_id),n=s=>{let a=Number(s.currentTarget.value)||null;return Be(()=>W(`/api/people/${e.id}`,{hours_id:a},{method:"PATCH"}))};return r`<select class="sel" aria-label=${o("Business hours: {name}",{name:e.name})}
value=${e.hours_id??0} onChange=${n}>
<option value="0">${o("Any time")}</option>
${t.map(s=>r`<option key=${s.id} value=${s.id}>${s.name||o("Company hours")}</option>`)}
</select>`}var G2,e9,Z2=b(()=>{R();C();Ze();U();v();Se();I();ge();zn();Il();A();Nt();G2=()=>Object.values(_e.value).filter(e=>e.active).sort((e,t)=>e.name.localeCompare(t.name));e9=(e,{id:t,name:n})=>e.leads.includes(t)?o("{name}, leads the team",{name:n}):n});var tI={};ve(tI,{Statuses:()=>i9});function i9(){let[e,t]=g(null),n=Bd(),s=()=>t(null),a=r`<button type="button" class="btn small" onClick=${()=>t("new")}>
<${d} name="plus" size="s" />${o("New status")}
</button>`;return r`<${Xe} id="sth" title=${o("Operator statuses")} side=${e!=="new"&&a}>
<p class="lead">
${o("Operators choose a status in their menu. Round robin skips a status without new conversations; own ones stay.")}
</p>
${e==="new"&&r`<div class="card"><${X2} onDone=${s} /></div>`}
<ul class="card stlist">
${n.map((i,l)=>r`<li key=${i.id}>
${e===i.id?r`<${X2} status=${i} onDone=${s} />`:r`<${u9} status=${i} list=${n} index=${l}
onEdit=${()=>t(i.id)} />`}
</li>`)}
</ul>
<//>`}function Q2(e,t,n){let s=e[n<0?t-1:t+2];return Be(()=>W(`/api/statuses/${e[t].id}/place`,{before:s?.id??null}))}function c9(e){let t=n=>W(`/api/statuses/${e.id}/removed`,{removed:n});return Be(async()=>{await t(!0),V(o("Status deleted: {name}",{name:Co(e)}),{icon:"x",undo:()=>Be(()=>t(!1))})})}function u9({status:e,list:t,index:n,onEdit:s}){let a=Co(e),i=Object.values(_e.value).filter(u=>u.active&&u.status_id===e.id),l=w("{n} person now","{n} people now",i.length),c=s9.has(e.builtin);return r`<section class="strow" aria-label=${a}>
<span class="dotbox"><span class=${Eu(e.base)}></span></span>
<div class="grow">
<b class="b5 blk t13 cut">${a}</b>
<span class="t12 dim blk">
${a9(e.base)}
${i.length>0&&r` · <span title=${i.map(u=>u.name).join(", ")}>${l}</span>`}
</span>
</div>
<span class="hrow t12 dim sttake">
${o("New conversations")}
<${no} label=${o("{name}: new conversations come",{name:a})} checked=${!!e.takes_new}
disabled=${r9(e)} onChange=${u=>l9(e,{takes_new:u})} />
</span>
<span class="hrow stacts">
<button type="button" class="ib small" disabled=${n===0} aria-label=${o("Move up: {name}",{name:a})}
title=${o("Move up")} onClick=${()=>Q2(t,n,-1)}>
<${d} name="chevron-up" size="m" />
</button>
<button type="button" class="ib small" disabled=${n===t.length-1}
aria-label=${o("Move down: {name}",{name:a})} title=${o("Move down")} onClick=${()=>Q2(t,n,1)}>
<${d} name="chevron-down" size="m" />
</button>
<button type="button" class="btn small quiet" onClick=${s}>${o("Change")}</button>
<button type="button" class="ib small" disabled=${c} aria-label=${o("Delete status {name}",{name:a})}
title=${c?o("Built-in status"):o("Delete status")} onClick=${()=>c9(e)}>
<${d} name="x" size="m" />
</button>
</span>
</section>`}function X2({status:e,onDone:t}){let[n,s]=g(e?.name??""),[a,i]=g(e?.base??"away"),[l,c]=g(!!e?.takes_new),[u,m]=g(null),p=O(null);j(()=>p.current.focus(),[]);let h=!!e?.builtin,f=async S=>{S.preventDefault();let x=h?{name:n.trim()}:{name:n.trim(),base:a,takes_new:a!=="off"&&l};try{await(e?W(`/api/statuses/${e.id}`,x,{method:"PATCH"}):W("/api/statuses",x)),t()}catch(_){m(_),p.current.focus()}},$=r`
<div class="field">
<span class="lab">${o("Colleagues see")}</span>
<${ft} label=${o("Colleagues see")} options=${eI.map(([S,x])=>[S,x()])} value=${a}
onPick=${i} />
</div>
<label class="hrow t13">
<${no} label=${o("New conversations come")} checked=${l&&a!=="off"} disabled=${a==="off"}
onChange=${c} />
${o("New conversations come")}
</label>
`,k=e?o("Status {name}",{name:Co(e)}):o("New status");return r`<form class="tmnew" aria-label=${k} onSubmit=${f}>
<div class="field">
<label for="stn">${o("Status name")}</label>
<input class="input" id="stn" ref=${p} maxlength="40" required=${!h}
placeholder=${h?TT(e):null} value=${n} aria-invalid=${u?"true":null}
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
</form>`}var s9,eI,a9,r9,l9,nI=b(()=>{R();C();Ze();U();v();I();ge();hl();A();Nt();s9=new Set(["online","away","off"]),eI=[["online",()=>o("Online")],["away",()=>o("Away")],["off",()=>o("Off shift")]],a9=e=>eI.find(([t])=>t===e)[1](),r9=e=>e.builtin==="online"||e.base==="off";l9=(e,t)=>Be(()=>W(`/api/statuses/${e.id}`,t,{method:"PATCH"}))});function oI(e,t,n,s){let[a,i]=g({preview:null,problem:null}),l=JSON.stringify([e,t,n]);return E(()=>{if(!s)return;let c=!0,u=setTimeout(async()=>{try{let m=await Te("POST","/api/hours/preview",{...e,hours_id:t,minutes:n});c&&i({preview:m,problem:null})}catch(m){c&&i(p=>({...p,problem:m}))}},p9);return()=>{c=!1,clearTimeout(u)}},[l,s]),a}function sI({found:{preview:e,problem:t},zone:n,minutes:s,onMinutes:a}){return r`<section class="psec" aria-labelledby="hph">
<div class="hrow gap2 wrap">
<h3 class="head2 grow" id="hph">${o("Example")}</h3>
<label class="t13 dim" for="hpm">${o("Time for the reply")}</label>
<select class="sel hpm" id="hpm" onChange=${i=>a(Number(i.currentTarget.value))}>
${m9.map(i=>r`<option key=${i} value=${i} selected=${i===s}>
${ot(i*6e4)}
</option>`)}
</select>
</div>
<div class="card fcard rowgap hpre" aria-live="polite" aria-busy=${String(!e)}>
${t&&r`<p class="hint bad">${F(t)}</p>`}
${e&&!e.examples.length&&r`<p class="hint bad">${o("With these hours you are never open.")}</p>`}
${e?.examples.map(i=>r`<${d9} key=${i.at} example=${i} zone=${n} />`)}
</div>
</section>`}var p9,m9,d9,f9,aI=b(()=>{R();U();ne();C();v();A();p9=250,m9=[15,30,60,240,480];d9=({example:{at:e,due:t,parts:n},zone:s})=>r`
<p class="prev">
<${d} name="clock" size="m" />
<span>
${ht(o("Client writes {when} → reply by {due}"),{when:lu(e,s),due:r`<b class="b6">${lu(t,s)}</b>`})}
${n.length>1&&r`<span class="t12 blk">${n.map(a=>f9(a,s)).join("; ")}</span>`}
</span>
</p>
`,f9=([e,t],n)=>o("{span} from {time}",{span:ot(t-e),time:lu(e,n)})});function lI({days:e,week:t,onChange:n}){let[s,a]=g(null),i=FN(e),l=[...new Set(i.map(h=>h.from.slice(0,4)))],c=O(null),u=()=>{a(null),Xr(()=>c.current)},m=h=>{n(rI(e,h)),Xr(()=>c.current)},p=(h,f,$,k)=>{let S=h?rI(e,h):e;n({...S,...Object.fromEntries(k.map(x=>[x,{name:f,spans:$}]))}),u()};return r`
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
${s==="preset"&&r`<${k9} week=${t} days=${e} onChange=${n} onDone=${u} />`}
${s==="new"&&r`<${iI} onDone=${u} onPut=${(h,f,$)=>p(null,h,f,$)} />`}
${i.length||s?l.map(h=>r`
<h4 class="t12 dim rowgap" key=${`h${h}`} id=${`sdy${h}`}>${h}</h4>
<ul class="card hol2" key=${h} aria-labelledby=${`sdy${h}`}>
${i.filter(f=>f.from.startsWith(h)).map(f=>s===f.from?r`<li key=${f.from}>
<${iI} group=${f} onDone=${u}
onPut=${($,k,S)=>p(f,$,k,S)} />
</li>`:r`<${$9} key=${f.from} group=${f} onEdit=${()=>a(f.from)}
onRemove=${()=>m(f)} />`)}
</ul>
`):r`<${se} icon="calendar" title=${o("No special days")}
text=${o("Load the public holidays of your country, or add a date.")} />`}
</section>
`}function $9({group:e,onEdit:t,onRemove:n}){let s=cI(e);return r`
<li class="srow">
<span class="b5 t13 num hdt">${B0(e.from,e.to)}</span>
<button type="button" class="grow t13 link hname" title=${o("Change")} onClick=${t}>${s}</button>
${e.spans.length?r`<span class="tag h2">${Ns(e.spans)}</span>`:r`<span class="tag plain">${e.from===e.to?o("day off"):o("days off")}</span>`}
<button type="button" class="ib small" aria-label=${o("Remove: {name}",{name:s})} onClick=${n}>
<${d} name="x" size="m" />
</button>
</li>
`}function iI({group:e,onDone:t,onPut:n}){let[s,a]=g(e?.from??""),[i,l]=g(e?.to??""),[c,u]=g(e?.name??""),[m,p]=g(Ns(e?.spans??[])),[h,f]=g(!1),$=O(null);j(()=>$.current.focus(),[]);let k=LN(m),S=s?i&&i<s?o("The last day is before the first."):null:o("Choose a date."),x=k?rc(k):o("Type hours as 9:00–13:00, 14:00–18:00"),_=z=>{z.preventDefault(),z.stopPropagation(),f(!0),!S&&!x&&n(c.trim(),k,BN(s,i||s))},P=(z,ce,je,Ve)=>r`
<div class="field"><label for=${z}>${ce}</label>${je}
${h&&Ve&&r`<span class="hint bad" id=${`${z}e`} role="alert">${Ve}</span>`}</div>
`,K=z=>h&&z?"true":null;return r`
<form class="card fcard rowgap" aria-label=${e?cI(e):o("New date")} onSubmit=${_}>
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
`}function k9({week:e,days:t,onChange:n,onDone:s}){let[a,i]=g(null),[l,c]=g("RU"),[u,m]=g(()=>new Date(Date.now()+b9).getFullYear()),[p,h]=g(null),[f,$]=g(!1),k=O(!1);E(()=>()=>{k.current=!0},[]);let S=async ce=>{try{h(null),await ce()}catch(je){h(je)}};E(()=>{S(async()=>i((await B("/api/hours/countries")).countries))},[]);let x=a?.find(ce=>ce.code===l)?.years??[],_=x.includes(u)?u:x.at(-1),P=async ce=>{ce.preventDefault(),ce.stopPropagation(),$(!0),await S(async()=>{let je=(await Te("POST","/api/hours/holidays",{country:l,year:_,week:e})).days;if(k.current)return;let Ve=je.map(Q=>[Q.day,{spans:Q.spans,name:g9[Q.kind]?.(Q)??Q.name}]);n({...t,...Object.fromEntries(Ve)}),V(w("{n} day of {year} loaded","{n} days of {year} loaded",je.length,{year:_}),{icon:"calendar"}),s()}),$(!1)},K=h9(),z=(a??[]).map(({code:ce})=>[ce,K.of(ce)]).sort((ce,je)=>ce[1].localeCompare(je[1],Ie.value));return r`<form class="card fcard rowgap" aria-label=${o("Load holidays")} aria-busy=${String(f||!a)}
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
</form>`}var rI,cI,h9,g9,b9,uI=b(()=>{R();U();ne();C();v();ge();A();Ae();xr();rI=(e,{from:t,to:n})=>Object.fromEntries(Object.entries(e).filter(([s])=>s<t||s>n));cI=e=>e.name||(e.spans.length?o("Other hours"):o("Day off"));h9=()=>new Intl.DisplayNames(Ie.value==="ru"?"ru-RU":"en-GB",{type:"region"}),g9={off:e=>o("Day off moved from {date}",{date:cu(e.moved)}),working:e=>o("Working day instead of {date}",{date:cu(e.moved)}),short:()=>o("Shortened day")},b9=60*864e5});function pI({week:e,zone:t,onChange:n}){let[s,a]=g(0),i=(l,c)=>n(e.map((u,m)=>m===l?c:u));return r`
<p class="lead" id="wklead">
${o("Drag the end of a bar or type the time. Arrow keys move an end by 15 minutes.")}
</p>
<div class="card fcard">
<div class="wkw" role="group" tabindex="0" aria-label=${o("Business hours by day")}>
<svg class="wk" viewBox="0 0 720 264">
${w9.map(l=>r`<g key=${l} aria-hidden="true">
<text x=${Oa(l*60)} y="12" text-anchor="middle">${l}:00</text>
<path class="g" d=${`M${Oa(l*60)} 20v240`} />
</g>`)}
${ac.map(l=>r`<${S9} key=${l} day=${l} spans=${e[l]} chosen=${l===s}
onChoose=${()=>a(l)} onChange=${c=>i(l,c)} />`)}
<${_9} zone=${t} />
</svg>
</div>
<div class="wkday">
<${ft} label=${o("Day of the week")} value=${s} onPick=${a}
options=${ac.map(l=>[l,Xn(l)])} />
<${O9} key=${s} day=${s} week=${e} onChange=${l=>i(s,l)} onWeek=${n} />
</div>
</div>
`}function _9({zone:e}){let t=E$(M.value,e);return t!==null&&r`<path class="now" d=${`M${Oa(t)} 20v240`} />`}function S9({day:e,spans:t,chosen:n,onChoose:s,onChange:a}){let i=Xn(e,"long");return r`
<g onPointerDown=${s}>
<text class=${n?"d on":"d"} x="0" y=${ji(e)+18} aria-hidden="true">${Xn(e)}</text>
<rect class=${n?"tr on":"tr"} x=${$x} y=${ji(e)} width=${hx} height=${gx} rx="5" />
${!t.length&&r`<text class="off" x=${Oa(720)} y=${ji(e)+17} text-anchor="middle" aria-hidden="true">
${o("day off")}
</text>`}
${t.map((l,c)=>r`
<g key=${c}>
<${T9} day=${e} span=${l} />
${[0,1].map(u=>r`
<${C9} key=${u} name=${i} day=${e} spans=${t} place=${c} side=${u}
onMove=${m=>a(qN(t,c,u,m))} />
`)}
</g>
`)}
</g>
`}function T9({day:e,span:[t,n]}){return n<=t?null:r`
<rect class="on" x=${Oa(t)} y=${ji(e)} width=${Oa(n)-Oa(t)} height=${gx} rx="5" />
${n-t>=180&&r`<text class="h" x=${Oa((t+n)/2)} y=${ji(e)+17} text-anchor="middle" aria-hidden="true">
${Ns([[t,n]])}
</text>`}
`}function C9({name:e,day:t,spans:n,place:s,side:a,onMove:i}){let l=n[s][a],c=Oa(l)+(a?-4:4),u=h=>{let f=x9[h.key],$=h.key==="Home"?0:h.key==="End"?wr:f?ey(l+f):null;$===null||h.ctrlKey||h.altKey||h.metaKey||(h.preventDefault(),h.stopPropagation(),i($))},m=h=>{if(!h.currentTarget.hasPointerCapture(h.pointerId))return;let f=h.currentTarget.ownerSVGElement,$=new DOMPoint(h.clientX,h.clientY).matrixTransform(f.getScreenCTM().inverse());i(ey(($.x-$x)/hx*wr))},p=a?o("{day}: end of hours",{day:e}):o("{day}: start of hours",{day:e});return r`
<g class="wkend" role="slider" tabindex="0" aria-label=${p} aria-valuemin="0" aria-valuemax=${wr}
aria-valuenow=${l} aria-valuetext=${Es(l)} onKeyDown=${u} onPointerMove=${m}
onPointerDown=${h=>h.currentTarget.setPointerCapture(h.pointerId)}>
<rect class="grab" x=${c-8} y=${ji(t)} width="16" height=${gx} rx="4" />
<rect class="gr" x=${c-1.25} y=${ji(t)+7} width="2.5" height="12" rx="1" />
</g>
`}function O9({day:e,week:t,onChange:n,onWeek:s}){let a=t[e],i=Xn(e,"long"),l=rc(a),c=(h,f,$)=>n(a.map((k,S)=>S!==h?k:f?[k[0],$]:[$,k[1]])),u=O(null),m=h=>{n(a.filter((f,$)=>$!==h)),Xr(()=>u.current.querySelector("button"))},p=ac.filter(h=>h!==e&&h<5);return r`
<fieldset class="wkf" ref=${u} aria-describedby=${l?"wkbad":null}>
<legend class="vh">${i}</legend>
<div class="wkspans">
${a.map((h,f)=>r`
<span class="hrow tight" key=${f}>
<${Pp} label=${o("{day}, from",{day:i})} value=${h[0]} bad=${l}
onChange=${$=>c(f,0,$)} />
<span class="dim" aria-hidden="true">–</span>
<${Pp} label=${o("{day}, to",{day:i})} value=${h[1]} bad=${l}
onChange=${$=>c(f,1,$)} />
<button type="button" class="ib small"
aria-label=${o("Remove {hours}",{hours:Ns([h])})}
onClick=${()=>m(f)}>
<${d} name="x" size="m" />
</button>
</span>
`)}
${!a.length&&r`<span class="t13 dim">${o("Day off")}</span>`}
</div>
<div class="hrow wrap">
${a.length?r`<button type="button" class="btn small quiet" disabled=${!jN(a)||l}
onClick=${()=>n(WN(a))}>
<${d} name="plus" size="s" />${o("Break")}
</button>`:r`<button type="button" class="btn small quiet" onClick=${()=>n([[540,1080]])}>
<${d} name="plus" size="s" />${o("Hours")}
</button>`}
${e===0?r`<button type="button" class="btn small quiet" onClick=${()=>s(E9(t,e,p))}>
<${d} name="copy" size="s" />${o("Copy to Tue–Fri")}
</button>`:r`<button type="button" class="btn small quiet" onClick=${()=>n(t[0])}>
<${d} name="copy" size="s" />${o("Same as Monday")}
</button>`}
</div>
</fieldset>
${l&&r`<p class="hint bad" id="wkbad" role="alert">${l}</p>`}
`}var $x,hx,v9,gx,y9,Oa,ji,w9,x9,E9,mI=b(()=>{R();ke();ne();C();v();A();Nt();Ae();xr();xr();Oy();cc();$x=44,hx=648,v9=34,gx=26,y9=26,Oa=e=>$x+e*hx/wr,ji=e=>y9+e*v9,w9=[0,3,6,9,12,15,18,21,24],x9={ArrowLeft:-15,ArrowDown:-15,ArrowRight:15,ArrowUp:15,PageUp:60,PageDown:-60};E9=(e,t,n)=>e.map((s,a)=>n.includes(a)?e[t]:s)});var fI={};ve(fI,{Hours:()=>R9,hoursName:()=>em});async function Xp(){try{let[e,t]=await Promise.all([B("/api/hours"),B("/api/company")]);rs.value=e.hours.map(N9),dI.value=t.zones,Ic.value=null}catch(e){if(!(e instanceof q))throw e;Ic.value=e}}function Qp(e,t){let n=go.value[e]??Jh(e);go.value={...go.value,[e]:{...n,...t}}}function Zh(e){go.value=Object.fromEntries(Object.entries(go.value).filter(([t])=>t!==String(e))),e===ro&&(Pr.value=Ea)}function R9(){let e=Object.values(yo.value).map(a=>`${a.id}.${a.version}.${a.removed}.${a.name}`).join();E(()=>{Xp()},[e]);let t=kt(300,!rs.value&&!Ic.value);if(!rs.value)return Ic.value?r`<${se} icon="cloud-off" title=${o("Could not load the business hours")} text=${F(Ic.value)}>
<button type="button" class="btn" onClick=${Xp}>${o("Retry")}</button>
<//>`:t&&r`<div class="card fcard" aria-busy="true"><${Ne} width="60" /></div>`;let n=go.value[ro]?[...rs.value,go.value[ro]]:rs.value,s=go.value[Pr.value]??Jh(Pr.value)??rs.value[0];return r`
<div class="hrow wrap">
<h2 class="head2 grow">${o("Business hours")}</h2>
<button type="button" class="btn" disabled=${ro in go.value} onClick=${()=>{Qp(ro,P9()),Pr.value=ro}}>
<${d} name="plus" size="m" />
${o("New hours")}
</button>
</div>
<p class="lead">
${o("Outside business hours the time for a reply stands still. Rules choose which hours count.")}
</p>
<div class="hlist" role="group" aria-label=${o("Business hours")}>
${n.map(a=>r`<${L9} key=${a.id} hours=${go.value[a.id]??a} />`)}
</div>
<${z9} key=${s.id} hours=${s} />
`}function I9(e){let t=[...e.week,...Object.values(e.days).map(n=>n.spans)].map(rc).find(Boolean);return[e.id!==Ea&&!e.name.trim()&&o("Enter a name."),t,e.week.every(n=>!n.length)&&o("Enter hours for at least one day.")].filter(Boolean)}function z9({hours:e}){let[t,n]=g(!1),[s,a]=g(!1),[i,l]=g(null),c=O(null),u=O(null),m=I9(e),{id:p,name:h,zone:f,week:$,days:k}=e,S=oI({zone:f,week:$,days:k},p===ro?null:p,bx.value,!m.length),x=kx(p),P=(i?.code==="hours-exist"?o("Other hours have this name."):null)??(t&&p!==Ea&&!h.trim()?o("Enter a name."):null),K=async(z,ce=e.version)=>{if(z?.preventDefault(),s||!x)return;n(!0),l(null);let je=c.current.querySelector("[aria-invalid='true']");if(m.length||je){requestAnimationFrame(()=>(u.current??je).focus());return}a(!0);try{await B9({...e,version:ce},S.preview?.recounted??0),n(!1)}catch(Ve){l(Ve),requestAnimationFrame(()=>u.current?.focus())}a(!1)};return ud(K),r`<form class="hform" ref=${c} aria-label=${em(e)} onSubmit=${K} novalidate>
<${F9} field=${u} problems=${t?m:[]} problem=${i} hours=${e} onSave=${K} />
<div class="card fcard">
<div class="f2">
<div class="field">
<label for="hnm">${o("Name of these hours")}</label>
<input class="input" id="hnm" maxlength="80" value=${h}
placeholder=${p===Ea?o("Company hours"):""} aria-invalid=${P?"true":null}
aria-describedby=${P?"hnme":null}
onInput=${z=>Qp(p,{name:z.currentTarget.value})} />
${P&&r`<span class="hint bad" id="hnme">${P}</span>`}
</div>
<div class="field">
<label for="hzn">${o("Time zone")}</label>
<${lc} id="hzn" zones=${dI.value} value=${f} onPick=${z=>Qp(p,{zone:z})} />
</div>
</div>
</div>
<h3 class="head2 gap2">${o("Week")}</h3>
<${pI} week=${$} zone=${f} onChange=${z=>Qp(p,{week:z})} />
<${sI} found=${S} zone=${f} minutes=${bx.value} onMinutes=${z=>{bx.value=z}} />
<${lI} days=${k} week=${$} onChange=${z=>Qp(p,{days:z})} />
${p!==Ea&&p!==ro&&r`<${K9} hours=${Jh(p)} />`}
${x&&r`<${q9} hours=${e} busy=${s} recounted=${S.preview?.recounted} onReset=${()=>Zh(p)} />`}
</form>`}async function B9(e,t){let{id:n,name:s,zone:a,week:i,days:l,version:c}=e,u={zone:a,week:i,days:l},p=(n===ro?await W("/api/hours",{name:s,schedule:u}):await W(`/api/hours/${n}`,{version:c,name:s,schedule:u},{method:"PATCH"})).hours;rs.value=n===ro?[...rs.value,p]:rs.value.map(f=>f.id===n?p:f),Zh(n),Pr.value=p.id;let h=w("{n} open conversation is counted again","{n} open conversations are counted again",t);V(t?o("Hours saved. {counted}.",{counted:h}):o("Hours saved"),{icon:"clock"})}function F9({field:e,problems:t,problem:n,hours:s,onSave:a}){if(n?.code==="changed-meanwhile"){let{by:l,at:c,version:u}=n.detail,m=_e.value[l]?.name??o("Someone");return r`
<div class="banner rowgap hsum" role="alert" tabindex="-1" ref=${e}>
<span class="grow">${o("Changed meanwhile: {who}, {time}",{who:m,time:We(c)})}</span>
<button type="button" class="btn small" onClick=${()=>W9(s.id)}>${o("Show these changes")}</button>
<button type="button" class="btn small" onClick=${p=>a(p,u)}>${o("Save mine")}</button>
</div>
`}let i=n&&n.code!=="hours-exist"?[j9(n)]:t;return i.length?r`
<div class="banner bad rowgap hsum" role="alert" tabindex="-1" ref=${e}>
<ul>${i.map(l=>r`<li key=${l}>${l}</li>`)}</ul>
</div>
`:null}async function W9(e){await Xp(),Ic.value||Zh(e)}function j9(e){let t={"never-open":()=>o("Enter hours for at least one day."),"spans-overlap":()=>o("These hours overlap."),"bad-span":()=>o("The end must be later than the start."),"too-many-spans":()=>o("A day has at most 12 periods."),"too-many-hours":()=>o("There are 100 business hours already. Delete some first."),"unknown-zone":()=>o("The server does not know this time zone.")}[e.code];return t?t():F(e)}function K9({hours:e}){let t=s=>W(`/api/hours/${e.id}/removed`,{removed:s});return r`<button type="button" class="btn quiet danger" onClick=${async()=>{try{await t(!0),Zh(e.id),Pr.value=Ea,await Xp(),V(o("Hours deleted: {name}",{name:em(e)}),{icon:"clock",undo:()=>t(!1).then(Xp)})}catch(s){ee(F(s))}}}>
<${d} name="x" size="m" />${o("Delete these hours")}
</button>`}var Ea,ro,rs,dI,Ic,Pr,go,bx,em,N9,Jh,A9,P9,kx,D9,M9,L9,q9,$I=b(()=>{oe();R();U();ne();C();v();I();ge();A();Ae();aI();xr();uI();cc();mI();Ea=1,ro="new",rs=T(null),dI=T([]),Ic=T(null),Pr=T(Ea),go=T({}),bx=T(60),em=e=>e.name||(e.id===Ea?o("Company hours"):o("New hours"));N9=e=>e.id===Ea&&e.version===1?{...e,zone:La.value.zone}:e,Jh=e=>rs.value.find(t=>t.id===e),A9=()=>[0,1,2,3,4,5,6].map(e=>e<5?[[540,1080]]:[]),P9=()=>({id:ro,name:"",zone:La.value.zone,week:A9(),days:{},version:0}),kx=e=>e===ro||e in go.value&&ty(go.value[e])!==ty(Jh(e)),D9=ye(()=>!!rs.value&&Object.keys(go.value).some(e=>kx(M9(e)))),M9=e=>e===ro?ro:Number(e);window.addEventListener("beforeunload",e=>{D9.value&&e.preventDefault()});L9=({hours:e})=>r`
<button type="button" class="card polc" aria-pressed=${String(e.id===Pr.value)}
onClick=${()=>{Pr.value=e.id}}>
<b class="b6 blk t13">
${em(e)}${kx(e.id)&&r` <span class="t12 dim">· ${o("not saved")}</span>`}
</b>
<span class="t12 dim blk">${IN(e)}</span>
</button>
`;q9=({hours:e,busy:t,recounted:n,onReset:s})=>r`<div class="hfoot">
<span class="grow t12 dim" role="status">
${o("Changed: {name}.",{name:em(e)})}
${" "}
${n>0&&w("{n} open conversation will be counted again","{n} open conversations will be counted again",n)}
</span>
<button type="button" class="btn quiet" onClick=${s}>${o("Cancel")}</button>
<button type="submit" class="btn primary" disabled=${t} aria-busy=${String(t)}>
${o("Save")}
<kbd class="only-wide">Ctrl S</kbd>
</button>
</div>`});var hI={};ve(hI,{Company:()=>U9});function U9(){let[e,t]=g({}),[n,s]=g([]),[a,i]=g(null),[l,c]=g(!1),u=O(null),m={...La.value,...e},p=["name","zone","language"].some(k=>m[k]!==La.value[k]),h=!m.name.trim();E(()=>{B("/api/company").then(k=>s(k.zones),i)},[]);let f=k=>t({...e,...k}),$=async k=>{if(k.preventDefault(),!(l||!p)){if(h){u.current.focus();return}c(!0);try{let{name:S,zone:x,language:_}=m;await W("/api/company",{name:S.trim(),zone:x,language:_},{method:"PUT"}),t({}),i(null),V(o("Company saved"),{icon:"check"})}catch(S){i(S)}c(!1)}};return ud($),r`
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
<${lc} id="coz" zones=${n} value=${m.zone} onPick=${k=>f({zone:k})} />
${Qh()!==m.zone&&n.includes(Qh())&&r`<button type="button" class="link t12 cozone" onClick=${()=>f({zone:Qh()})}>
${o("Use the zone of this device: {zone}",{zone:ic(Qh())})}
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
`}var Qh,gI=b(()=>{R();U();C();v();I();ge();Nt();Ae();cc();Qh=()=>Intl.DateTimeFormat().resolvedOptions().timeZone});var vI={};ve(vI,{Settings:()=>Y9,title:()=>kI});function Y9(){let{section:e}=N.value,t=el(),n=e?au(e):t[0],s=Ha("(max-width: 719px)");return r`<main class=${e?"main page":"main page setfirst"} id="main">
<header class="bar1">
${e&&r`<a class="ib phoneback" href=${an()} aria-label=${o("All settings")}>
<${d} name="chevron-left" />
</a>`}
<h1 class="grow">
${s?e&&n?.when()?n.label():o("Settings"):H9(n)??o("Settings")}
</h1>
${n?.group==="own"&&!s&&r`<span class="t12 dim">${o("Saved automatically")}</span>`}
</header>
<div class="sett">
<nav class="setnav" aria-label=${o("Settings")}>
${bI.map(([a,i])=>r`<${V9} parts=${t.filter(l=>l.group===a)} label=${i()}
chosen=${e||!s?n:null} />`)}
</nav>
<div class="setbody">
<div class="scroll" role="group" tabindex="0" aria-label=${kI()}><${G9} part=${n} /></div>
</div>
</div>
</main>`}function V9({parts:e,label:t,chosen:n}){return e.length?r`
<h2 class="navhead">${t}</h2>
<ul>
${e.map(s=>r`<li key=${s.id}>
<a class="nav sub" href=${an(s.id)} aria-current=${s===n?"page":null}>
<${d} name=${s.icon} size="m" />
<span class="cut">${s.label()}</span>
</a>
</li>`)}
</ul>
`:null}function G9({part:e}){return e?e.when()?r`<div class="setwrap"><${e.view} /></div>`:r`<${se} icon="lock" title=${o("You have no access to this section")}
text=${o("Ask an administrator for access.")} />`:r`<${se} icon="search-x" title=${o("Page not found")} text=${o("The link may be old or mistyped.")}>
<a class="btn" href=${an()}>${o("All settings")}</a>
<//>`}var bI,kI,H9,yI=b(()=>{C();v();jo();J();A();Ae();bI=[["own",()=>o("My settings")],["company",()=>o("Company")]],kI=()=>au(N.value.section)?.label()??o("Settings"),H9=e=>bI.find(([t])=>t===e?.group)?.[1]()});function d7({kind:e,x:t,y:n}){let s=e!=="."&&e!=="d",a=r`<path class=${s?"frl":"fr"} d=${`M${t+56} ${n}v112M${t} ${n+44}h112`} />`;return s?r`<g>
<rect class="wl" x=${t} y=${n} width="112" height="112" rx="10" />
<rect class="wg" x=${t+6} y=${n+50} width="100" height="56" rx="5" opacity=".5" />
${a}
<path class=${e==="telegram"?"bb2":"bb"}
d=${`M${t+20} ${n+30}${p7}`} />
<use class="gl" href=${`${u7}#ch-${e}`} x=${t+41} y=${n+40} width="30" height="30" />
</g>`:r`<g>
<rect class=${e==="d"?"wd":"w"} x=${t} y=${n} width="112" height="112" rx="10" />
${a}
</g>`}var u7,wI,p7,m7,xI,_I=b(()=>{C();v();u7=new URL("../../icons.svg",import.meta.url).pathname,wI=136,p7="h72a10 10 0 0 1 10 10v30a10 10 0 0 1-10 10h-52l-16 14v-14h-4a10 10 0 0 1-10-10v-30a10 10 0 0 1 10-10z",m7=[["d",".","email","d"],["vk","telegram","d","."],[".","d",".","chat"],["d","form",".","."]];xI=()=>r`<svg class="house" viewBox="0 0 560 560" role="img"
aria-label=${o("A house with five lit windows, someone is writing in each")}>
${m7.map((e,t)=>e.map((n,s)=>r`<${d7} kind=${n} x=${20+s*wI} y=${20+t*wI} />`))}
</svg>`});function tm({children:e}){let[t,n]=$7[Jn.value],s=Ie.value==="ru"?"en":"ru";return r`<div class="login">
<main class="form">
<div class="hrow">
<span class="brandl"><${tl} /><b>${o("Okno")}</b></span>
<span class="hrow end tight">
<button type="button" class="btn small quiet" lang=${s} onClick=${()=>ds(s)}>
${s==="ru"?"Русский":"English"}
</button>
<button type="button" class="ib small" aria-label=${n()} title=${n()}
onClick=${()=>Fa(f7[Jn.value])}>
<${d} name=${t} size="m" />
</button>
</span>
</div>
${e}
<p class="foot"><span class="grow">${o("Okno · open source")}</span></p>
</main>
<section class="art" aria-label=${o("About the product")}>
<${xI} />
<p>${o("Every channel in one window")}<small>${o("Every client in sight, not a word lost.")}</small></p>
</section>
</div>`}var f7,$7,vx=b(()=>{C();v();Kt();A();_I();f7={system:"light",light:"dark",dark:"system"},$7={system:["sun-moon",()=>o("Theme: system")],light:["sun",()=>o("Theme: light")],dark:["moon",()=>o("Theme: dark")]}});var SI={};ve(SI,{Login:()=>h7});function h7(){let[e,t]=g(""),[n,s]=g(""),[a,i]=g(!0),[l,c]=g(null),[u,m]=g(!1),p=O(null),h=O(null);return j(()=>h.current.focus(),[]),r`<${tm}>
<form class="formin" onSubmit=${async $=>{if($.preventDefault(),!u){m(!0);try{await Te("POST","/api/session",{email:e.trim(),password:n,remember:a}),await Lm(),await Yr(),L(Xh.value,{replace:!0})}catch(k){m(!1),c(k),p.current?.select()}}}}>
<div><h1>${o("Sign-in")}</h1><p class="mut lgp">${location.host}</p></div>
<div class="field">
<label for="em">${o("Email")}</label>
<input class="input large" id="em" ref=${h} type="email" autocomplete="username" required value=${e}
onInput=${$=>t($.target.value)} />
</div>
<${Ca} id="pw" field=${p} value=${n} onInput=${s}
error=${l&&Lc(l)} label=${o("Password")} autocomplete="current-password" />
<label class="hrow t13">
<input class="check" type="checkbox" checked=${a}
onChange=${$=>i($.target.checked)} />
${o("Remember this device for 7 days")}
</label>
<button type="submit" class="btn primary large wide" aria-busy=${String(u)}>${o("Sign in")}</button>
</form>
<//>`}var TI=b(()=>{R();C();U();v();Kt();J();lt();nm();vx();Zp()});var OI={};ve(OI,{Setup:()=>v7});function k7(e){return e.code==="already-set-up"?o("Okno is already set up. Sign in."):e.code==="bad-link"?o("This link is no longer valid. Restart the server to get a new one."):F(e)}function v7(){let[e,t]=g({company:"",name:"",email:"",password:""}),[n,s]=g(null),[a,i]=g(!1),[l,c]=g(CI);E(()=>{let h=()=>{let f=CI();f&&(c(f),s(null))};return window.addEventListener("hashchange",h),()=>window.removeEventListener("hashchange",h)},[]);let u=h=>f=>t({...e,[h]:f.target.value}),m=async h=>{if(h.preventDefault(),e.password.length<g7){i(!0);return}i(!1);try{await Te("POST","/api/setup",{...e,token:l,locale:Ie.value,zone:b7()}),await Lm(),await Yr(),L("/inbox/all",{replace:!0})}catch(f){s(f)}};if(!l)return r`<${tm}>
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
</div>`;return r`<${tm}>
<form class="formin" onSubmit=${m}>
<div>
<h1>${o("First-time setup")}</h1>
<p class="mut lgp">${o("Your company and its first administrator. Everything can be changed later.")}</p>
</div>
${n&&r`<div class="errsum" role="alert">
<${d} name="circle-alert" size="m" />
<span>${k7(n)}</span>
</div>`}
${p("company",o("Company name"),"text","organization")}
<div class="field">
<span class="lab" id="slang">${o("Language")}</span>
<div class="seg" role="group" aria-labelledby="slang">
<button type="button" lang="ru" aria-pressed=${String(Ie.value==="ru")}
onClick=${()=>ds("ru")}>
Русский
</button>
<button type="button" lang="en" aria-pressed=${String(Ie.value==="en")}
onClick=${()=>ds("en")}>
English
</button>
</div>
</div>
${p("name",o("Your name"),"text","name")}
${p("email",o("Your email"),"email","username")}
<${Ca} id="spassword" value=${e.password} onInput=${h=>t({...e,password:h})}
label=${o("Password")} autocomplete="new-password"
error=${a?o("At least 12 characters. A phrase of three words is best."):null}
hint=${o("At least 12 characters. A phrase of three words is best.")} />
<button type="submit" class="btn primary large wide">${o("Create")}</button>
</form>
<//>`}var g7,b7,CI,EI=b(()=>{R();C();U();v();Kt();J();lt();A();vx();Zp();g7=12,b7=()=>Intl.DateTimeFormat().resolvedOptions().timeZone??"UTC",CI=()=>new URLSearchParams(location.hash.slice(1)).get("token")??""});var NI={};ve(NI,{SessionExpired:()=>y7});function y7(){let[e,t]=g(""),[n,s]=g(null),a=O(null);Oe(),j(()=>a.current.focus(),[]);let i=async c=>{c.preventDefault();try{await Te("POST","/api/session",{email:D.value.email,password:e,remember:!1}),$0()}catch(u){s(u),a.current.select()}},l=()=>{Um(),L("/login")};return r`<div class="over solid">
<div class="dialog narrow" role="dialog" aria-modal="true" aria-label=${o("Session expired")}
onKeyDown=${tn}>
<form class="dpad" onSubmit=${i}>
<div class="hrow">
<${te} name=${D.value.name} size="lg" />
<div class="grow">
<h2 class="head2">${o("Session expired")}</h2>
<p class="t13 mut cut">${D.value.name} · ${D.value.email}</p>
</div>
</div>
${Object.keys(xn.value).length>0&&r`<p class="livebox ok dgap">
<${d} name="check" size="m" />
<span class="t13">${o("Your drafts are kept. After signing in you come back here.")}</span>
</p>`}
<input class="vh" type="email" autocomplete="username" value=${D.value.email} tabindex="-1" aria-hidden="true"
readonly />
<${Ca} id="sp" field=${a} value=${e} onInput=${t}
error=${n&&Lc(n)} label=${o("Password")} autocomplete="current-password"
extra="dgap" />
<button type="submit" class="btn primary large wide dgap">${o("Sign in")}</button>
<div class="hrow dgap t13">
<button type="button" class="link" onClick=${l}>${o("Sign in as someone else")}</button>
</div>
</form>
</div>
</div>`}var AI=b(()=>{R();C();U();v();to();J();I();lt();A();Zp();Ae()});var Xh,PI,DI,MI,nm=b(()=>{yn();Xh={value:"/inbox/mine"},PI=$e(()=>Promise.resolve().then(()=>(TI(),SI)),"Login"),DI=$e(()=>Promise.resolve().then(()=>(EI(),OI)),"Setup"),MI=$e(()=>Promise.resolve().then(()=>(AI(),NI)),"SessionExpired")});var RI={};ve(RI,{Shortcuts:()=>w7});function _7(){let e=O(null),[t,n]=g(""),[s,a]=g(null);Oe(),j(()=>e.current.focus(),[]);let i=u=>{let m=ea(u);!m.startsWith("Ctrl+Key")&&!/^F\d/.test(m)||(u.preventDefault(),n(""),a(m))},l=u=>s?Ya(u).includes(s):!t.trim()||ul(t,u.label()),c=Object.entries(md).map(([u,m])=>({group:u,title:m(),rows:Xs().filter(p=>p.group===u&&x7(p)&&l(p))})).filter(({rows:u})=>u.length);return r`<div class="over" onPointerDown=${u=>{u.target===u.currentTarget&&yx()}}>
<div class="dialog wide" role="dialog" aria-modal="true" aria-label=${o("Keyboard shortcuts")}
onKeyDown=${tn}>
<header class="dhead">
<h2 class="head2 grow">${o("Keyboard shortcuts")}</h2>
<span class="t12 dim">${o("Esc leaves the text field. Any keyboard layout works.")}</span>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${yx}>
<${d} name="x" size="m" />
</button>
</header>
<div class="gfind ksf">
<${d} name="search" size="m" />
<input class="palq" ref=${e} value=${t} aria-label=${o("Find a shortcut")}
placeholder=${o("Find an action or press its keys")} autocomplete="off" onKeyDown=${i}
onInput=${u=>{a(null),n(u.currentTarget.value)}} />
${s&&r`<${Lb} keys=${s} />`}
</div>
<div class="kgrid" role="group" tabindex="0" aria-label=${o("List of shortcuts")}>
${c.map(({group:u,title:m,rows:p})=>r`<section class="ksec" key=${u}>
<h3 class="mh">${m}</h3>
<dl>
${p.map(h=>r`<div key=${h.id}><dt>${h.label()}</dt><dd><${dl} one=${h} /></dd></div>`)}
</dl>
</section>`)}
${!c.length&&r`<p class="palno" role="status">${o("Nothing found")}</p>`}
</div>
<footer class="dfoot">
<a class="link t13" href=${an("keys")} onClick=${yx}>${o("Change shortcuts")}</a>
<label class="hrow t13 end">
<${no} label=${o("Single-key shortcuts")} checked=${xe.value?.shortcuts??!0}
onChange=${u=>xt({shortcuts:u})} />
${o("Single-key shortcuts")}
</label>
</footer>
</div>
</div>`}var w7,yx,x7,LI=b(()=>{R();C();ie();hi();Ct();v();Ob();J();I();A();Dd();Ae();Nt();w7=()=>y.value==="shortcuts"?r`<${_7} />`:null,yx=()=>{y.value=null},x7=e=>e.label&&e.listed!==!1&&Ya(e).length>0});oe();Ir();U();v();C();Kt();J();I();lt();R();C();ie();Gr();U();v();jo();Kt();J();I();lt();A();pd();R();C();var vS=16,yS=260,wS=560,bb=document.documentElement,kF=e=>Number(localStorage.getItem("okno.width."+e))||null,gb=e=>parseFloat(getComputedStyle(bb).getPropertyValue(e));function vF(e,t){t?bb.style.setProperty(e,`${t}px`):bb.style.removeProperty(e)}function kb({name:e,side:t,label:n}){let[s,a]=g(()=>kF(e)),i=O(null);E(()=>vF(e,s),[s]);let l=f=>{let $=Math.round(Math.min(wS,Math.max(yS,f)));a($),localStorage.setItem("okno.width."+e,String($))},c=t==="left"?1:-1,u=f=>{f.preventDefault(),f.currentTarget.setPointerCapture(f.pointerId),i.current={x:f.clientX,width:gb(e)}},m=f=>{i.current&&l(i.current.width+c*(f.clientX-i.current.x))},p=f=>{let $={ArrowLeft:-vS,ArrowRight:vS}[f.key];$&&(f.preventDefault(),f.stopPropagation(),l(gb(e)+c*$))},h=()=>{a(null),localStorage.removeItem("okno.width."+e)};return r`<div class=${"divider "+t} role="separator" tabindex="0" aria-orientation="vertical"
aria-label=${n} aria-valuemin=${yS} aria-valuemax=${wS}
aria-valuenow=${Math.round(s??gb(e))} onPointerDown=${u} onPointerMove=${m}
onPointerUp=${()=>{i.current=null}} onLostPointerCapture=${()=>{i.current=null}} onDblClick=${h} onKeyDown=${p}></div>`}C();v();ne();jo();Ct();v();J();jo();ie();yn();var ST=Ut(["palette"],()=>Promise.resolve().then(()=>(mT(),pT)),"Palette"),BW=$e(()=>Promise.resolve().then(()=>(_T(),xT)),"Search",{keys:!0}),Ou=()=>{y.value="palette"};function FW(){let e=document.getElementById("q");if(!e){L("/search");return}e.focus(),e.select()}fs({page:"search",title:()=>o("Search"),view:BW});Je({id:"find",group:"everywhere",label:()=>o("Search"),icon:"search",key:"Slash",run:FW},{id:"search",group:"everywhere",label:()=>o("Search and commands"),icon:"search",key:"Ctrl+KeyK",anywhere:!0,palette:!1,run:Ou});Kt();Ur();J();I();A();So();Vb();C();ie();ne();v();ko();jo();Se();J();I();gl();A();un();var si=e=>N.value.page==="inbox"&&at(N.value.view)===e,AT=([e])=>e!=="failed"||ze.value.failed>0||si("failed"),HW=e=>e!=="closed",Gb=()=>Au.some(([e])=>si(e))||Qa.value.some(e=>si(`team-${e.id}`));function PT(){return r`
<h2 class="navhead">${o("Views")}</h2>
<ul>
${Au.filter(AT).map(([e,t,n])=>r`<li key=${e}>
<a class=${e==="failed"?"nav sub badnav":"nav sub"} href=${Y(e)}
aria-current=${si(e)?"page":null} title=${t()}>
<${d} name=${n} />
<span class="lbl">${t()}</span>
<${Wd} view=${e} />
</a>
</li>`)}
</ul>
${Qa.value.length>0&&r`
<h2 class="navhead">${o("Teams")}</h2>
<ul>
${Qa.value.map(e=>r`<li key=${e.id}>
<a class="nav sub" href=${Y(`team-${e.id}`)}
aria-current=${si(`team-${e.id}`)?"page":null}
title=${e.members.includes(D.value.id)?o("{name}, my team",{name:e.name}):e.name}>
<span class=${"sq "+xo(e.name)}></span>
<span class="lbl cut">${e.name}</span>
<${Wd} view=${`team-${e.id}`} />
</a>
</li>`)}
</ul>
`}
`}function Wd({view:e}){let t=Fd(e)??0;return HW(e)&&t>0?r`<span class="n">${ue(t)}</span>`:null}var YW=()=>su().filter(e=>e.tab),VW=()=>{y.value=y.peek()==="more"?null:"more"};function DT(){let{page:e}=N.value,t=Vi.value,n=Gb();return r`
<nav class="tabbar" aria-label=${o("Sections")}>
<a href=${e==="inbox"?"/inbox/mine":ps()}
aria-current=${e==="inbox"&&!n?"page":null}>
<${d} name="inbox" size="l" />
${o("Inbox")}
${t>0&&r`<span class="count">${t>99?"99+":t}</span>`}
</a>
${YW().map(s=>r`<a key=${s.page} href=${s.path} aria-current=${e===s.page?"page":null}>
<${d} name=${s.icon} size="l" />
${s.label()}
${s.count?.().shown>0&&r`<span class=${s.count().urgent?"count bad":"count"}>${Math.min(99,s.count().shown)}</span>`}
</a>`)}
<button type="button" aria-haspopup="menu" aria-expanded=${String(y.value==="views")}
aria-current=${n?"page":null} onClick=${()=>{y.value=y.peek()==="views"?null:"views"}}>
<${d} name="list-filter" size="l" />
${o("Views")}
</button>
<button type="button" aria-haspopup="dialog" onClick=${Ou}>
<${d} name="search" size="l" />
${o("Search")}
</button>
<button type="button" aria-haspopup="menu" aria-expanded=${String(y.value==="more")}
aria-current=${e==="settings"||Jr(e)?.icon&&!Jr(e).tab?"page":null}
onClick=${VW}>
<${d} name="menu" size="l" />
${o("More")}
${ze.value.notifications>0&&r`<span class="count">${ze.value.notifications}</span>`}
</button>
</nav>
${y.value==="views"&&r`<${GW} />`}
${y.value==="more"&&r`<${JW} />`}
`}function GW(){return r`<${Re} label=${o("Views")} place="popsheet">
${Au.filter(AT).map(([e,t,n])=>r`<${Z} icon=${n} checked=${si(e)} onPick=${()=>L(Y(e))}>
<span class="cut">${t()}</span>
<span class="hrow end"><${Wd} view=${e} /></span>
<//>`)}
${Qa.value.length>0&&r`<div class="mh" role="presentation">${o("Teams")}</div>`}
${Qa.value.map(e=>r`<${Z} icon="users-round" checked=${si(`team-${e.id}`)}
onPick=${()=>L(Y(`team-${e.id}`))}>
<span class="cut">${e.name}</span>
<span class="hrow end"><${Wd} view=${`team-${e.id}`} /></span>
<//>`)}
<//>`}function JW(){let e=t=>()=>{y.value=t};return r`<${Re} label=${o("More")} place="popsheet">
<${Z} icon="bell" stay onPick=${e("bell")}>
${o("Notifications")}
${ze.value.notifications>0&&r`<span class="count mend">${ze.value.notifications}</span>`}
<//>
<${Z} icon="square-pen" stay onPick=${e("newdialog")}>${o("Write to a client")}<//>
<${Z} icon="users-round" stay onPick=${e("handover")}>${o("Hand over my conversations")}<//>
${su().filter(t=>!t.tab).map(t=>r`<${Z} icon=${t.icon} onPick=${()=>L(t.path)}>${t.label()}<//>`)}
${el().length>0&&r`<${Z} icon="settings" onPick=${()=>L(an())}>${o("Settings")}<//>`}
<${Z} icon="user-round" stay onPick=${e("me")}>${o("My menu")}<//>
<//>`}function Jb(){let{page:e}=N.value,t=Vi.value;return r`
<nav class="side" aria-label=${o("Main navigation")}>
<div class="brand">
<${tl} />
<b>${o("Okno")}</b>
${Zn.value!=="on"&&r`<span class="dot off" title=${o("No connection to the server.")}></span>`}
<button type="button" class="ib small" aria-label=${o("Collapse the sidebar")}
title=${o("Collapse the sidebar")+"  ["} onClick=${()=>{ms.value=!ms.value}}>
<${d} name="panel-left" size="m" />
</button>
</div>
<button type="button" class="find" aria-haspopup="dialog" title=${`${o("Search and commands")}  ${pt} K`}
onClick=${Ou}>
<${d} name="search" size="m" />
<span>${o("Search in the sidebar")}</span>
<span class="keys"><kbd>${pt} K</kbd></span>
</button>
<div class="scroll">
<ul>
<li>
<a class="nav" href="/inbox/mine" aria-current=${e==="inbox"&&!Gb()?"page":null}
title=${o("Inbox")}>
<${d} name="inbox" />
<span class="lbl">${o("Inbox")}</span>
${t>0&&r`<span class="count">${ue(t)}</span>`}
</a>
</li>
${su().map(n=>r`<li key=${n.page}>
<a class="nav" href=${n.path} aria-current=${e===n.page?"page":null} title=${n.label()}>
<${d} name=${n.icon} />
<span class="lbl">${n.label()}</span>
${n.mark?.()&&r`<${ZW} ...${n.mark()} />`}
<${QW} of=${n.count?.()} />
</a>
</li>`)}
</ul>
<${PT} />
</div>
${el().length>0&&r`<div class="sidefoot">
<a class="nav" href=${an()} aria-current=${e==="settings"?"page":null}
title=${o("Settings")}>
<${d} name="settings" />
<span class="lbl">${o("Settings")}</span>
</a>
</div>`}
<${ET} />
</nav>
<${DT} />
<${OT} />
`}var ZW=({icon:e,text:t})=>r`<span class="navmark" title=${t}><${d} name=${e} size="s" /><span class="vh">${t}</span></span>`,QW=({of:e})=>e?.shown>0?r`<span class=${e.urgent?"count bad":"count mutedc"}>${ue(e.shown)}</span>`:null,MT=()=>{let e=ze.value.mine_unread+ze.value.unassigned;return`${e?`(${e}) `:""}${Jr(N.value.page)?.title()??o("Inbox")} — ${o("Okno")}`};R();C();U();to();td();v();ko();ra();ia();vo();aa();lr();Kt();Qt();J();I();lt();A();C();ie();ta();ne();v();ia();Se();lr();J();I();gl();vu();zn();A();yn();ui();cr();Qe();Ct();v();J();ca();I();ie();yn();Ze();zn();var Nf=$e(()=>Promise.resolve().then(()=>(bf(),gC)),"SnoozeMenu",{keys:!0}),iO=Ut(["handover","newdialog"],()=>Promise.resolve().then(()=>(rO(),aO)),"WorkLayers"),es=()=>N.peek().page==="inbox"?co():void 0,Xk=()=>es()?.state==="open",_K=()=>co()?.state==="closed",Fl=e=>()=>{y.value=e};Je({id:"assign",group:"dialog",label:()=>o("Assign"),icon:"user-round-plus",key:"KeyA",act:!0,opensField:!0,when:No,run:Fl("assignee")},{id:"take",group:"dialog",label:()=>o("Take it"),icon:"hand",key:"KeyI",act:!0,when:No,run:()=>_d(co().id)},{id:"reopen",group:"dialog",label:()=>o("Reopen"),icon:"undo-2",key:"KeyE",act:!0,listed:!1,when:_K,run:()=>{Ga(co().id)}},{id:"take-next",group:"list",label:()=>o("Take the most urgent one"),icon:"hand",key:"Shift+KeyI",act:!0,run:()=>{Ed()}},{id:"close",group:"dialog",label:()=>o("Close"),icon:"check",key:"KeyE",act:!0,when:Xk,run:()=>{lo(es().id)}},{id:"finish",group:"dialog",label:()=>o("Close with a reason"),icon:"check",key:"Shift+KeyE",act:!0,when:()=>!!es(),run:Fl("finish")},{id:"snooze",group:"dialog",label:()=>o("Snooze"),icon:"alarm-clock",key:"KeyH",act:!0,when:Xk,run:Fl("snooze")},{id:"wake",group:"dialog",label:()=>o("Unsnooze"),icon:"alarm-clock",listed:!1,when:()=>!!(Xk()&&es().snooze),run:()=>{Za(es().id)}},{id:"team",group:"dialog",label:()=>o("Assign to a team"),icon:"users-round",key:"Shift+KeyA",act:!0,opensField:!0,when:()=>!!es(),run:Fl("team")},{id:"no-answer",group:"dialog",label:()=>o("No reply needed"),icon:"message-circle-off",key:"KeyY",act:!0,when:()=>!!es()?.waiting_since,run:()=>{Pd(es().id)}},{id:"follow",group:"dialog",label:()=>Ws.peek()[es()?.id]?o("Stop following"):o("Follow"),icon:"eye",key:"KeyF",act:!0,when:()=>!!es(),run:()=>{ti(es().id)}},{id:"new-dialog",group:"everywhere",label:()=>o("Write to a client"),icon:"square-pen",key:"KeyC",act:!0,opensField:!0,when:()=>N.peek().page!=="tasks",run:Fl("newdialog")},{id:"hand-over",group:"everywhere",label:()=>o("Hand over my conversations"),icon:"users-round",run:Fl("handover")});var TK=$e(()=>Promise.resolve().then(()=>(nv(),lO)),"GiveMenu",{keys:!0}),ys=(e,t)=>(n,s)=>s===null?t(n):e(s),cO=({restore:e=null}={})=>jn({act:"close"},ys(t=>gu(t,Ad("solved")),t=>w("{n} conversation closed","{n} conversations closed",t)),null,{restore:e}),uO=()=>{pl({ids:[...yt.peek()],proceed:cO})||cO()},pO=()=>jn({act:"reopen"},ys(hd,e=>w("{n} conversation reopened","{n} conversations reopened",e))),CK=()=>jn({act:"read"},ys(kd,e=>w("{n} conversation marked as read","{n} conversations marked as read",e))),ov=()=>jn({act:"follow",on:!0},ys(e=>bd(e,!0),e=>w("You follow {n} conversation","You follow {n} conversations",e))),mO=()=>kk(N.peek().view).open?uO():pO();function OK(e,t){jn({act:"snooze",until:e,reason:t},ys(n=>gd(n,e),n=>e===null?w("{n} conversation snoozed until the client replies","{n} conversations snoozed until the client replies",n):w("{n} conversation snoozed until {when}","{n} conversations snoozed until {when}",n,{when:nt(e)})))}function EK({person:e,team:t}){if(t!==void 0){let n=Ee.peek()[t]?.name??"";jn({act:"team",team_id:t},ys(s=>wd(s,n),s=>w("{n} conversation assigned to team {name}","{n} conversations assigned to team {name}",s,{name:n})))}else e===null?jn({act:"assign",operator_id:null},ys(n=>Va(n,null),n=>w("{n} conversation has no assignee now","{n} conversations have no assignee now",n))):jn({act:"assign",operator_id:e},ys(n=>Va(n,e),n=>w("{n} conversation assigned: {name}","{n} conversations assigned: {name}",n,{name:H(e)})))}var Qu=e=>{y.value=y.peek()===e?null:e};function NK(){let e=[...yt.value].map(n=>ae.value[n]).filter(Boolean),t={};for(let n of e)for(let s of Et(n.tags))t[s.id]=(t[s.id]??0)+1;return Object.fromEntries(Object.entries(t).map(([n,s])=>[n,s===e.length?"all":"some"]))}function AK(){let e=new Set([...yt.value].map(t=>ae.value[t]?.priority??null));return e.size===1?[...e][0]:null}function PK(e,t){let n=Bn(e);jn({act:t?"tag":"untag",tag_ids:[e]},ys(s=>(t?vk:yk)(s,[e]),s=>t?w("{n} conversation tagged: {tag}","{n} conversations tagged: {tag}",s,{tag:n}):w("Tag {tag} removed from {n} conversation","Tag {tag} removed from {n} conversations",s,{tag:n})),null,{stay:!0})}var DK=e=>jn({act:"rank",priority:e},ys(t=>wk(t,e),t=>w("Priority of {n} conversation: {priority}","Priority of {n} conversations: {priority}",t,{priority:Bt(e).toLocaleLowerCase()}))),MK=[["user-round-plus",()=>o("Assign"),"A",()=>Qu("pick-give"),"pick-give"],["tag",()=>o("Tags"),"L",()=>Qu("pick-tags"),"pick-tags"],["arrow-up-down",()=>o("Priority"),"P",()=>Qu("pick-priority"),"pick-priority"],["alarm-clock",()=>o("Snooze"),"H",()=>Qu("pick-snooze"),"pick-snooze","open"],["circle-check-big",()=>o("Link to a task"),null,()=>Qu("picktask"),"picktask"],["mail-open",()=>o("Mark as read"),null,CK],["eye",()=>o("Follow"),"F",ov],["undo-2",()=>o("Reopen"),"E",pO,null,"closed"],["check",()=>o("Close"),"E",uO,null,"open"]];function dO({view:e}){let t=yt.value.size;if(!t)return null;let n=zu.value,s=kk(e),a=(l,c)=>l==="E"&&c==="closed"&&s.open?null:l,i=MK.filter(([,,,,,l])=>!l||s[l]).map(([l,c,u,m,p,h])=>[l,c,a(u,h),m,p]);return r`<div class="bulkwrap">
<${RK} view=${e} size=${t} />
${Cl.value&&r`<div class="bulkerr" role="alert">
<${d} name="circle-alert" size="m" />
<span class="grow">${x1(Cl.value)}</span>
<button type="button" class="link" onClick=${w1}>${o("Retry")}</button>
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
onClick=${El}>
<${d} name="x" size="m" />
</button>
</div>
${y.value==="pick-snooze"&&r`<${Nf} label=${o("Snooze")} onPick=${OK} />`}
${y.value==="pick-tags"&&r`<${sf} states=${NK()} onSet=${PK} place="popgive" />`}
${y.value==="pick-priority"&&r`<${B1} now=${AK()} onPick=${DK} place="popgive" />`}
${y.value==="pick-give"&&r`<${TK} onPick=${EK} />`}
</div>`}function RK({view:e,size:t}){let n=dt.ids.length,s=Math.max(Fd(e)??0,n);return t<n||s<=t||n<2?null:r`<div class="bulkall" role="status">
<span>
${o("All loaded conversations are selected: {n} of {total}",{n:ue(t),total:ue(s)})}
</span>
<button type="button" class="link" onClick=${()=>v1(e)}>
${o("Select all {total}",{total:ue(s)})}
</button>
</div>`}Ae();C();ie();hi();ne();v();ia();ko();vo();J();I();gl();A();un();C();v();J();ko();I();A();ie();un();wn();Qe();var hO=(e,t)=>e.includes(t)?e.filter(n=>n!==t):[...e,t],gO=(e,t)=>L(Y(km(at(e),t)),{replace:!0}),bO=(e,t)=>gO(e,{...Bo(e),tags:hO(Bo(e).tags,t)}),kO=(e,t)=>gO(e,{...Bo(e),priorities:hO(Bo(e).priorities,t)});function vO({view:e}){let t=y.value==="filter";return r`<span class="popat">
<button type="button" class=${Is(e)?"ib on":"ib"} aria-haspopup="menu" aria-expanded=${String(t)}
aria-label=${o("Filter")} title=${o("Filter")} onClick=${()=>{y.value=t?null:"filter"}}>
<${d} name="list-filter" />
</button>
${t&&r`<${LK} view=${e} />`}
</span>`}function LK({view:e}){let t=Bo(e);return r`<${Re} label=${o("Filter")} place="popfilter">
<div class="mh" role="presentation">${o("Priority")}</div>
${zt.map(([n])=>r`<${fO} key=${n} on=${t.priorities.includes(n)} onPick=${()=>kO(e,n)}>
<${Ht} priority=${n} named />
<//>`)}
<div class="mh" role="presentation">${o("Tags")}</div>
${$n.value.map(n=>r`<${fO} key=${n.id} on=${t.tags.includes(n.id)} onPick=${()=>bO(e,n.id)}>
<span class=${"sq h"+n.color}></span>
<span class="cut">${n.name}</span>
<//>`)}
${!$n.value.length&&r`<p class="dpad2 t13 dim">${o("No tags yet")}</p>`}
<//>`}var fO=({on:e,onPick:t,children:n})=>r`<button type="button" class="mi" role="menuitemcheckbox" tabindex="-1" aria-checked=${String(e)}
onClick=${t}>
<span class=${e?"tgbox on":"tgbox"} aria-hidden="true">${e&&r`<${d} name="check" size="s" />`}</span>
${n}
</button>`;function yO({view:e}){if(!Is(e))return null;let t=Bo(e);return r`<div class="lchips">
${t.priorities.map(n=>r`<${$O} key=${"p"+n} name=${Bt(n)} onRemove=${()=>kO(e,n)}>
<${Ht} priority=${n} named />
<//>`)}
${t.tags.map(n=>r`<${$O} key=${n} name=${gt.value[n]?.name??o("deleted tag")} onRemove=${()=>bO(e,n)}>
<span class=${"sq h"+(gt.value[n]?.color??0)}></span>
<span class="cut">${gt.value[n]?.name??o("deleted tag")}</span>
<//>`)}
<a class="link t12" href=${Y(at(e))}>${o("Clear filter")}</a>
</div>`}var $O=({name:e,onRemove:t,children:n})=>r`<button type="button" class="chip" aria-label=${o("Remove from the filter: {name}",{name:e})}
onClick=${t}>
${n}
<${d} name="x" size="s" />
</button>`;C();ie();v();Kt();A();un();var sv=[["urgent",()=>o("Most urgent first"),"hourglass"],["newest",()=>o("Newest first"),"clock"],["longest",()=>o("Longest waiting"),"flame"],["priority",()=>o("By priority"),"arrow-up"]];function av(){let e=y.value==="sort",t=(sv.find(([n])=>n===kn.value)??sv[0])[1]();return r`<button type="button" class="btn quiet small" aria-haspopup="menu" aria-expanded=${String(e)}
onClick=${()=>{y.value=e?null:"sort"}}><${d} name="arrow-down-wide-narrow" size="s" /><span class="cut">${t}</span></button>
${e&&r`<${Re} label=${o("Sort order")} place="popsort">${sv.map(([n,s,a])=>r`<${Z} icon=${a} checked=${n===kn.value}
onPick=${()=>{kn.value=n}}>${s()}<//>`)}<//>`}`}var bi={cards:[()=>o("Cards"),"rows-3"],rows:[()=>o("Rows"),"rows-4"],table:[()=>o("Table"),"table-2"]},rv=e=>xt({list:{mode:e}}),xO=()=>rv(Sl[(Sl.indexOf(xe.peek()?.list?.mode??"cards")+1)%Sl.length]),wO=e=>En(e,"urgent")!==En(e,"longest");function _O({view:e}){let t=Eo.value==="table";return r`
<div class="phead">
<h2 class="ttl cut">${NT(e)}</h2>
${t?r`<${WK} />`:r`<${FK} />`}
<${vO} view=${e} />
<${jK} wide=${t} />
</div>
<div class="ltabs">
<${zK} view=${e} />
${t&&wO(e)&&r`<div class="lfilter"><${av} /></div>`}
</div>
${!t&&r`<div class="lfilter">
${wO(e)?r`<${av} />`:r`<span class="t12 dim lown">${IK(e)}</span>`}
<${BK} view=${e} />
</div>`}
<${yO} view=${e} />
`}var IK=e=>({snoozed:o("Returning soonest first"),mentions:o("Unseen first")})[at(e)]??o("Newest first");function zK({view:e}){return r`<nav class="tabs" aria-label=${o("Whose conversations")}>${Nu.map(([t,n])=>r`<a class="tab" href=${Y(km(t,Bo(e)))}
aria-current=${at(e)===t?"page":null}>
${n()} <span class="n">${ue(ze.value[t])}</span>
</a>`)}</nav>`}function BK({view:e}){let t=at(e),n=(s,a)=>r`<a class="chip" href=${Y(t===s?"mine":s)} aria-current=${t===s?"true":null}>
${a}
</a>`;return r`<span class="hrow tight end">
${n("untagged",o("Untagged"))} ${n("unread",o("New ones"))}
</span>`}function FK(){let e=y.value==="mode",[t,n]=bi[Eo.value];return r`<span class="popat">
<button type="button" class="ib only-wide" aria-haspopup="menu" aria-expanded=${String(e)}
aria-label=${o("List view: {name}",{name:t().toLocaleLowerCase()})} title=${o("List view")+"  V"}
onClick=${()=>{y.value=e?null:"mode"}}>
<${d} name=${n} />
</button>
${e&&r`<${Re} label=${o("List view")} place="popmode">
${Sl.map(s=>r`<${Z} icon=${bi[s][1]} checked=${s===Eo.value} onPick=${()=>rv(s)}>
${bi[s][0]()}
<//>`)}
<//>`}
</span>`}var WK=()=>r`<span class="seg" role="group" aria-label=${o("List view")}>
${Sl.map(e=>r`<button type="button" aria-pressed=${String(e===Eo.value)} title=${bi[e][0]()+"  V"}
onClick=${()=>rv(e)}>
<${d} name=${bi[e][1]} size="m" />
${e===Eo.value?bi[e][0]():r`<span class="vh">${bi[e][0]()}</span>`}
</button>`)}
</span>`;function jK({wide:e}){let t=()=>{y.value="newdialog"};return e?r`<button type="button" class="btn primary" onClick=${t}>
<${d} name="square-pen" size="m" />
${o("Write")}
<kbd>C</kbd>
</button>`:r`<button type="button" class="ib" aria-label=${o("Write to a client")} title=${o("Write to a client")+"  C"}
onClick=${t}>
<${d} name="square-pen" />
</button>`}R();C();td();v();ia();vo();J();I();lt();gl();A();function SO({view:e,ids:t,shown:n,waiting:s}){let{from:a,to:i}=Tl.value,l=[...new Set([...s,..._o.value])].filter(f=>ae.value[f]),c=l.filter(f=>{let $=n.indexOf(f);return $>=a&&$<=i});E(()=>{ab([...c,N.value.dialog])});let u=l.filter(f=>Da(ae.value[f],e,Ia())&&!c.includes(f)&&f!==N.value.dialog);if(u.length)return r`<${KK} view=${e} list=${qK(u,t)} ids=${t} from=${a} to=${i} />`;let m=q0(X.value,_o.value.filter(f=>f!==N.value.dialog),e);if(!m)return null;let[,p]=Nu.find(([f])=>f===m.view);return r`<${Af} icon="chevron-right" run=${()=>{ol.value={view:m.view,ids:m.ids},L(Y(m.view,N.value.dialog))}}>
${w("{n} new in {tab}","{n} new in {tab}",m.ids.length,{tab:p()})}
<//>`}var iv=(e,t)=>{let n=e.indexOf(t);return n<0?1/0:n},qK=(e,t)=>[...e].sort((n,s)=>iv(t,n)-iv(t,s));function KK({view:e,list:t,ids:n,from:s,to:a}){let i=iv(n,t[0]),l=()=>{ol.value={view:e,ids:t},dt.showNew()};return i>a?r`<${Af} icon="arrow-down" run=${l}>${w("{n} new below","{n} new below",t.length)}<//>`:i<s?r`<${Af} icon="arrow-up" run=${l}>${w("{n} new above","{n} new above",t.length)}<//>`:r`<${Af} icon="eye" run=${l}>${w("{n} new · show","{n} new · show",t.length)}<//>`}var Af=({icon:e,run:t,children:n})=>r`<button type="button" class="newpill" data-key="queued" onClick=${t}>
<${d} name=${e} size="s" />
${n}
</button>`;function TO(e,t,n,s,a){E(()=>{let{view:i,ids:l}=ol.value??{};if(i!==e||!s?.loaded)return;let c=n.find(u=>l.includes(u));c!==void 0?(ol.value=null,requestAnimationFrame(()=>{dt.reveal(c),j0(l),ab(l)})):s.next&&!a?Vr(e,t):s.next||(ol.value=null)})}C();ne();v();ko();J();I();zn();A();C();Ze();sd();v();I();A();function CO(){if(D.value?.role!=="administrator")return r`<${se} icon="plug" title=${o("No channel is connected yet")}
text=${o("An administrator connects Telegram, VK or email. Messages then appear here.")} />`;let e=al(),t=e&&rl(e,"channel add");return r`<${se} icon="plug" title=${o("Connect the first channel")} text=${o("Telegram, VK or email: run this command on the server, in a second terminal, without stopping Okno. It asks for everything it needs, the token or password last. Messages then appear here.")}>
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
<//>`}var UK={unassigned:()=>["sun",o("No unassigned conversations"),o("New conversations appear here automatically.")],all:()=>["inbox",o("No open conversations"),o("New conversations appear here automatically.")],waiting:()=>["sun",o("No clients are waiting"),o("Conversations stay here from the client's message until your team replies.")],unread:()=>["mail-open",o("No unread conversations"),o("New messages in your conversations and in unassigned ones appear here.")],mentions:()=>["at-sign",o("No mentions"),o("Notes with your @name appear here.")],following:()=>["eye",o("You do not follow any conversations"),o("Follow a conversation to be notified of everything in it, whoever the assignee is.")],snoozed:()=>["alarm-clock",o("No snoozed conversations"),o("Snooze a conversation: it leaves the lists and comes back on time.")],untagged:()=>["tag",o("No untagged conversations"),o("Open conversations without a tag appear here.")],closed:()=>["archive",o("No closed conversations"),o("Closed conversations stay here and reopen when the client writes.")],failed:()=>["check-check",o("No unsent messages"),o("Messages that could not be delivered appear here, and you can retry them.")]};function lv({view:e}){if(!Object.keys(tt.value).length)return r`<${CO} />`;if(Is(e))return r`<${HK} view=${e} />`;if(e==="mine")return r`<${YK} />`;let t=Pa(e);if(t!==null)return r`<${VK} team=${Ee.value[t]} />`;let[n,s,a]=UK[e]();return r`<${se} icon=${n} title=${s} text=${a} />`}var HK=({view:e})=>r`<${se} icon="search-x" title=${o("Nothing found")} text=${o("No conversation of this view fits the filter.")}>
<a class="btn" href=${Y(at(e))}>${o("Clear filter")}</a>
<//>`;function YK(){let e=ze.value.unassigned;return r`<${se} icon="sun" title=${o("All answered")}
text=${o("You have no open conversations. Unassigned: {n}.",{n:ue(e)})}>
${e>0&&r`<button type="button" class="btn primary" onClick=${Ed}>
${o("Take the next one")}
<${vn} of=${["Shift","I"]} />
</button>`}
<//>`}function VK({team:e}){if(!e||e.removed)return r`<${se} icon="users-round" title=${o("Team not found")}
text=${o("It was deleted, or the link is wrong.")}>
<a class="btn" href=${Y("all")}>${o("All conversations")}</a>
<//>`;let t=e.members.includes(D.value.id);return r`<${se} icon="sun" title=${o("No conversations in this team")} text=${t?o("Conversations assigned to your team appear here."):o("Conversations assigned to this team appear here.")} />`}R();C();Ze();ke();sd();ne();v();I();A();Js();var GK=["token-wrong","password-wrong","settings-wrong","secrets-unreadable","folder-missing"],OO=e=>ct(e)===ct(M.value)?G(e):We(e);function EO(){return Object.values(tt.value).filter(t=>t.down_since&&["trouble","working"].includes(t.health)).sort((t,n)=>t.down_since-n.down_since).map(t=>t.health==="trouble"?r`<${JK} channel=${t} key=${t.id} />`:r`<${QK} channel=${t} key=${t.id} />`)}function JK({channel:e}){let[t,n]=g(!1),s={name:e.name,time:OO(e.down_since),cause:Rn(e.health_code,e.health_detail)},a=e.kind==="email"?o("{name} has received no emails since {time}: {cause}.",s):o("{name} has received no messages since {time}: {cause}.",s),i=D.value?.role==="administrator";return r`<div class="banner bad outage" role="alert" data-channel=${e.id}>
<${d} name="circle-alert" size="m" />
<span class="grow">
${a} <span class="b4">
${i?o("Replies wait in the queue."):o("Replies wait in the queue. Administrators have been notified.")}
</span>
</span>
${i&&r`<button type="button" class="btn small" aria-expanded=${String(t)} onClick=${()=>n(!t)}>
${o("What to do")}
</button>`}
${t&&r`<${ZK} channel=${e} />`}
</div>`}function ZK({channel:e}){let t=al(),n=GK.includes(e.health_code),s=t&&rl(t,`channel ${n?"change":"test"} ${Z0(e.name)}`);return r`<div class="remedy t13">
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
</div>`}function QK({channel:e}){return r`<div class="banner okb outage" role="status" data-channel=${e.id}>
<${d} name="check" size="m" />
<span class="grow">
${o("{name} works again. Messages from {from} to {until} arrive late.",{name:e.name,from:OO(e.down_since),until:G(e.health_at)})}
</span>
</div>`}C();ke();ne();Hr();v();$r();Se();J();ko();I();A();sa();wn();Pf();Qe();Df();var Mf=({snooze:e})=>r`<span class="sla" title=${e.reason||null}>
<${d} name="alarm-clock" size="s" />
${e.until===null?o("until the client replies"):nt(e.until)}
</span>`;function Rf({dialog:e,draft:t}){if(jm(e.id))return r`<span class="cut typing">${o("typing…")}</span>`;if(t)return r`<span class="cut"><span class="draft">${o("Draft:")}</span> ${t}</span>`;let n=e.preview;if(!n)return r`<span class="cut dim">${o("No messages")}</span>`;let s=n.content==="text"?n.text||o("File"):[pn(n.content),n.text].filter(Boolean).join(": ");if(n.kind==="in")return r`<span class="cut">${s}</span>`;let a=n.operator_id===D.value.id?o("You:"):n.operator_id?$s(H(n.operator_id))+":":"",i=n.kind==="note"?r`<${d} name="lock" size="s" />`:r`<${ts} state=${n.state} />`;return r`<span class="pvs">${i}</span><span class="cut"><span class="you">${a}</span> ${s}</span>`}var Lf=()=>r`<span class="sla bad"><${d} name="circle-alert" size="s" />${o("not sent")}</span>`;function cv(e,t){return[e.name,Me(e.kind),t?w("{n} unread","{n} unread",t):"",e.priority===1?o("high priority"):"",e.failed?o("not sent"):"",e.snooze?o("snoozed"):yT(e,M.value),ep(e,M.value),...Et(e.tags).map(n=>n.name)].filter(Boolean).join(", ")}var If=({count:e,called:t})=>r`
${t&&r`<span class="called" title=${o("You were mentioned")}><${d} name="at-sign" size="s" /></span>`}
${e>0&&r`<span class="count">${e>99?"99+":e}</span>`}
`,DO=e=>Gc.value[e]?.no!=null,MO=(e,t)=>at(t)!=="mine"&&e.assignee_id!==null?H(e.assignee_id):null,RO=({dialog:e,picked:t,size:n})=>t?r`<span class=${`av pickedav ${n??""}`} aria-hidden="true">
<${d} name="check" />
<${Ce} kind=${e.kind} />
</span>`:r`<${te} name=${e.name} face=${e.avatar} size=${n??""}>
<${Ce} kind=${e.kind} />
<//>`;function oU({dialog:e,count:t,draft:n,view:s,picked:a}){let i=MO(e,s);return r`
<${RO} dialog=${e} picked=${a} />
<span class="grow">
<span class="who">
<span class="nm cut">${e.name}</span>
<span class="tm">${qo(e.last_at,M.value)}</span>
</span>
<span class="pv">
<${Rf} dialog=${e} draft=${n} />
<span class="hrow tight end"><${If} count=${t} called=${DO(e.id)} /></span>
</span>
<span class="ft">
${e.failed?r`<${Lf} />`:""}
${e.snooze?r`<${Mf} snooze=${e.snooze} />`:r`<${Yo} dialog=${e} />`}
${e.priority===1&&r`<${Ht} priority=${1} />`}
${e.tagged?r`<${Ho} ids=${e.tags} />`:r`<span class="t11 dim num">${o("No. {number}",{number:ue(e.number)})}</span>`}
<${ki} dialog=${e} />
${i&&r`<${te} name=${i} size="xs" />`}
</span>
</span>
`}function sU({dialog:e,count:t,draft:n,view:s,picked:a}){let i=MO(e,s);return r`
<${RO} dialog=${e} picked=${a} size="md2" />
<span class="grow">
<span class="who">
<span class="nm cut">${e.name}</span>
<span class="hrow tight end">
${e.priority===1&&r`<${Ht} priority=${1} />`}
<${Ho} ids=${e.tags} most=${1} />
<${ki} dialog=${e} />
${e.failed?r`<${Lf} />`:e.snooze?r`<${Mf} snooze=${e.snooze} />`:r`<${Yo} dialog=${e} short />`}
<span class="tm">${qo(e.last_at,M.value)}</span>
</span>
</span>
<span class="pv">
<${Rf} dialog=${e} draft=${n} />
<span class="hrow tight end">
<${If} count=${t} called=${DO(e.id)} />
${i&&r`<${te} name=${i} size="xs" />`}
</span>
</span>
</span>
`}var aU={cards:oU,rows:sU};function LO({look:e,dialog:t,count:n,draft:s,view:a,current:i,stop:l,picked:c}){let u=aU[e];return r`<a class=${`dlg ${e}`} href=${Y(a,t.id)} data-id=${t.id}
data-unread=${n>0?"":null} data-picked=${c||null} draggable=${!1}
aria-current=${i?"true":null} aria-label=${cv(t,n)} tabindex=${l?0:-1}>
<${u} dialog=${t} count=${n} draft=${s} view=${a} picked=${c} />
</a>`}R();C();vo();ia();v();Kt();var rU=200,zf=8,iU={cards:80,rows:52,table:42},IO=new Map;function zO({name:e,ids:t,look:n,row:s,head:a,tail:i,open:l,onNear:c,near:u}){let m=O(null),p=O(null),h=O({name:null,ids:[],height:0}),[f,$]=g(iU[n]),[k,S]=g([0,40]),x=O(null),_=()=>p.current.offsetTop,P=de=>{let be=Math.floor((de-_())/f)-zf;return[Math.max(0,be),Math.ceil((de+m.current.clientHeight-_())/f)+zf]},K=()=>{let{scrollTop:de,clientHeight:be}=m.current,le={from:Math.ceil((de-_()-1)/f),to:Math.floor((de+be-_()+1)/f)-1};(le.from!==Tl.peek().from||le.to!==Tl.peek().to)&&(Tl.value=le)},z=()=>{K();let de=P(m.current.scrollTop);(Math.abs(de[0]-k[0])>zf/2||Math.abs(de[1]-k[1])>zf/2)&&S(de)},ce=()=>{let{scrollTop:de}=m.current,be=Math.min(h.current.ids.length-1,Math.floor(de/f));be>=0&&IO.set(e,{id:h.current.ids[be],offset:de-be*f,atTop:de<4})},je=()=>{ce(),z();let{scrollTop:de,scrollHeight:be,clientHeight:le}=m.current;be-de-le<u*f&&c()},Ve=O("");j(()=>{let de=[n,Wo.value,h1.value,innerWidth,devicePixelRatio,t.length>0].join();if(Ve.current!==de){Ve.current=de;let re=p.current.querySelector(":scope > .dli")?.getBoundingClientRect().height;if(re&&Math.abs(re-f)>.5){$(re);return}}let be=h.current,le=IO.get(e),Fe=be.name!==e||be.ids!==t||be.height!==f;if(h.current={name:e,ids:t,height:f},Fe&&le){let re=le.atTop?null:h_(le,be.name===e?be.ids:t,t),Gn=re===null?le.atTop?0:m.current.scrollTop:re*f+Math.min(le.offset,f);Math.abs(m.current.scrollTop-Gn)>.5&&(m.current.scrollTop=Gn)}else be.name!==e&&(m.current.scrollTop=0);Fe?z():K(),Fe&&m.current.scrollHeight<=m.current.clientHeight+u*f&&c()}),j(()=>{if(x.current===null)return;let de=p.current.querySelector(`.dlg[data-id="${x.current}"]`);de&&(x.current=null,de.focus({preventScroll:!0}))}),dt.ids=t,dt.reveal=de=>{let be=t.indexOf(de);if(be<0||!m.current)return;let[le,Fe]=[be*f,(be+1)*f],re=_(),{scrollTop:Gn,clientHeight:qi}=m.current;le<Gn?m.current.scrollTop=le:Fe+re>Gn+qi&&(m.current.scrollTop=Fe+re-qi),ce(),S(P(m.current.scrollTop)),K()},dt.focus=de=>{x.current=de,dt.reveal(de),S(be=>[...be])};let Q=cU(t,k,[l,Wn.value]),et=t.length;return r`<div class="scroll" ref=${m} onScroll=${je}>
${a}
<ul class="dlist" ref=${p} data-look=${n} aria-label=${o("Conversations")}
style=${{height:`${et*f}px`}}>
${Q.map(de=>r`<${lU} key=${t[de]} index=${de} of=${et} height=${f}>${s(t[de])}<//>`)}
</ul>
${i}
</div>`}var lU=({index:e,of:t,height:n,children:s})=>r`<li class="dli" style=${{top:`${e*n}px`}} aria-setsize=${t} aria-posinset=${e+1}>
${s}
</li>`;function cU(e,[t,n],s){if(e.length<=rU)return e.map((i,l)=>l);let a=[];for(let i=t;i<Math.min(n,e.length);i+=1)a.push(i);for(let i of s){let l=i===null?-1:e.indexOf(i);l>=0&&(l<t||l>=n)&&a.push(l)}return a.sort((i,l)=>i-l)}oe();C();Ze();ie();ta();v();lr();I();zn();un();cr();var Wl=T(null),uU=240,pU=360;function uv(e){let t=Number(e.currentTarget.dataset?.menu??e.target.closest?.(".dlg[data-id]")?.dataset.id);if(!t||e.shiftKey)return;e.preventDefault(),e.stopPropagation();let n=e.clientX?{x:e.clientX,y:e.clientY}:mU(e.target);Wl.value={id:t,x:Math.min(n.x,innerWidth-uU),y:Math.min(n.y,innerHeight-pU)},y.value="row"}function mU(e){let t=e.getBoundingClientRect();return{x:t.left+24,y:t.top+24}}function pv(e){Wl.value={id:e,x:0,y:0},y.value="row-snooze"}var dU=e=>jn({act:"read"},()=>kd(e),[e]),fU=e=>jn({act:"unread",numbers:[e.last_no]},()=>vd(e.id),[e.id]);function BO(){let e=Wl.value&&ae.value[Wl.value.id];if(!e)return null;let{id:t}=e;if(y.value==="row-snooze")return r`<div class="rowsnz">
<${Nf} label=${o("Snooze")} waitingSince=${e.waiting_since}
onPick=${(s,a)=>Nd(t,s,a)} />
</div>`;if(y.value==="row-tags")return r`<div class="rowsnz"><${Al} dialog=${e} place="popgive" /></div>`;if(y.value==="row-priority")return r`<div class="rowsnz"><${Pl} dialog=${e} place="popgive" /></div>`;if(y.value!=="row")return null;let n=e.state==="open";return r`<div class="rowpop" style=${{left:`${Wl.value.x}px`,top:`${Wl.value.y}px`}}>
<${Re} label=${o("Actions: {name}",{name:e.name})} place="poprow">
${n&&e.assignee_id!==D.value.id&&r`<${Z} icon="hand" onPick=${()=>Od(t,D.value.id)}>${o("Take it")}<//>`}
${n&&(e.snooze?r`<${Z} icon="alarm-clock" onPick=${()=>Za(t)}>${o("Unsnooze")}<//>`:r`<${Z} icon="alarm-clock" stay onPick=${()=>pv(t)}>${o("Snooze")}<//>`)}
${n?r`<${Z} icon="check" onPick=${()=>lo(t)}>${o("Close")}<//>`:r`<${Z} icon="undo-2" onPick=${()=>Ga(t)}>${o("Reopen")}<//>`}
${Gi(e)?r`<${Z} icon="mail-open" onPick=${()=>dU(t)}>${o("Mark as read")}<//>`:r`<${Z} icon="mail" onPick=${()=>fU(e)}>${o("Mark as unread")}<//>`}
<${Z} icon="tag" stay onPick=${()=>{y.value="row-tags"}}>${o("Tags")}<//>
<${Z} icon="arrow-up-down" stay onPick=${()=>{y.value="row-priority"}}>${o("Priority")}<//>
<${Z} icon="eye" onPick=${()=>ti(t)}>${Ws.value[t]?o("Stop following"):o("Follow")}<//>
<${Z} icon="check" onPick=${()=>la(t)}>${yt.value.has(t)?o("Deselect"):o("Select")}<//>
<//>
</div>`}C();ke();ne();v();ia();vo();Se();lr();Kt();J();I();A();sa();wn();Pf();var $U=[["x-who",()=>o("Client"),["client"]],["x-last",()=>o("Last message"),null],["x-team",()=>o("Team"),null],["x-as",()=>o("Assignee"),["assignee"]],["x-sla",()=>o("Waiting"),["longest","urgent"]],["x-tm",()=>o("Updated"),["newest","oldest"]]],hU=new Set(["newest"]),Bf=()=>Object.values(Ee.value).some(e=>!e.removed);function FO({view:e}){let t=En(e,kn.value),n=dt.ids.length>0&&dt.ids.every(s=>yt.value.has(s));return r`<div class=${Bf()?"trow thd teams":"trow thd"}>
<span class="x-x">
<input type="checkbox" class="check" aria-label=${o("Select all loaded")} checked=${n}
indeterminate=${!n&&yt.value.size>0} onChange=${()=>n?El():Xd()} />
</span>
${$U.map(([s,a,i])=>s==="x-team"&&!Bf()?null:r`<span class=${s}>
${i&&En(e,i[0])===i[0]?r`<${gU} label=${a()} orders=${i} chosen=${t} />`:a()}
</span>`)}
</div>`}function gU({label:e,orders:t,chosen:n}){let s=t.indexOf(n),a=t[(s+1)%t.length];return r`<button type="button" aria-pressed=${String(s>=0)} title=${o("Sort by this column")} onClick=${()=>{kn.value=s>=0&&t.length===1?"urgent":a}}>${e}${s>=0&&r`<${d} name=${hU.has(n)?"arrow-down":"arrow-up"} size="s" />`}</button>`}function WO({dialog:e,count:t,draft:n,view:s,current:a,stop:i,picked:l}){let c=e.assignee_id===null?null:H(e.assignee_id),u=Ee.value[e.team_id];return r`<a class=${Bf()?"dlg trow teams":"dlg trow"} href=${Y(s,e.id)}
data-id=${e.id} data-unread=${t>0?"":null} data-picked=${l||null} draggable=${!1}
aria-current=${a?"true":null} aria-label=${cv(e,t)} tabindex=${i?0:-1}>
<span class="x-x"></span>
<span class="x-who hrow">
<${Ce} kind=${e.kind} size="mid" />
<span class="nm cut">${e.name}</span>
<${If} count=${t} called=${Gc.value[e.id]?.no!=null} />
</span>
<span class="x-last pv">
${e.priority===1&&r`<${Ht} priority=${1} />`}
<${Ho} ids=${e.tags} most=${2} />
<${ki} dialog=${e} />
<${Rf} dialog=${e} draft=${n} />
</span>
${Bf()&&r`<span class="x-team cut mut">${u&&!u.removed?u.name:r`<span class="dim">—</span>`}</span>`}
<span class="x-as hrow">
${c?r`<${te} name=${c} size="sm" /><span class="cut">${qa(c)}</span>`:r`<${Ka} size="sm" /><span class="dim">${o("nobody")}</span>`}
</span>
<span class="x-sla">
${e.failed?r`<${Lf} />`:e.snooze?r`<${Mf} snooze=${e.snooze} />`:e.waiting_since?r`<${Yo} dialog=${e} short />`:r`<span class="dim">—</span>`}
</span>
<span class="x-tm num dim">${qo(e.last_at,M.value)}</span>
</a>`}R();C();v();lr();I();lt();zn();A();var Ff=12,mv=88,Wf=72,bU=450;function jO(e,t){let n=O(null),s=O(0),[a,i]=g(0),[l,c]=g(!1),u=x=>{let[_]=x.touches;if(s.current=Date.now(),x.touches.length>1){f();return}let P=x.target.closest(".dlg[data-id]"),K=x.currentTarget.querySelector(".scroll");n.current={x:_.clientX,y:_.clientY,row:P,box:K,atTop:K?.scrollTop===0,dx:0,kind:null},P&&(n.current.timer=setTimeout(()=>{n.current.kind="long",navigator.vibrate?.(15),la(Number(P.dataset.id))},bU))},m=x=>{let _=n.current;if(!_||_.kind==="long")return;let[P]=x.touches,[K,z]=[P.clientX-_.x,P.clientY-_.y];Math.hypot(K,z)>Ff&&clearTimeout(_.timer),_.kind??=Math.abs(K)>Ff&&Math.abs(K)>Math.abs(z)*1.5&&_.row?"swipe":z>Ff&&_.atTop?"pull":Math.abs(z)>Ff?"scroll":null,_.kind==="swipe"&&p(_,K),_.kind==="pull"&&i(Math.max(0,Math.min(Wf*1.4,z/2)))},p=(x,_)=>{if(ae.peek()[Number(x.row.dataset.id)]?.state!=="open")return;x.dx=_,x.row.style.setProperty("transform",`translateX(${_}px)`);let K=x.row.parentElement;K.dataset.swipe=_>0?"aside":"close",K.toggleAttribute("data-enough",Math.abs(_)>mv)},h=x=>{clearTimeout(x.timer),x.row&&(x.row.style.removeProperty("transform"),delete x.row.parentElement?.dataset.swipe,x.row.parentElement?.removeAttribute("data-enough"))},f=()=>{n.current&&h(n.current),n.current=null,i(0)},$=x=>{let _=n.current;if(!_)return;let P=Number(_.row?.dataset.id);h(_),n.current=null,x.cancelable&&(_.kind==="swipe"||_.kind==="long")&&x.preventDefault(),_.kind==="swipe"&&_.dx>mv&&pv(P),_.kind==="swipe"&&_.dx<-mv&&lo(P),_.kind==="pull"&&a>=Wf&&k(),i(0)},k=async()=>{c(!0),await y0(e,t),c(!1)},S=(a>0||l)&&r`<div class="pull" role="status" style=${{height:`${l?Wf/1.4:a}px`}}>
<${d} name=${l?"clock":"arrow-down"} size="m" />
${l?o("Refreshing"):a>=Wf?o("Release to refresh"):o("Pull to refresh")}
</div>`;return{handlers:{onTouchStart:u,onTouchMove:m,onTouchEnd:$,onTouchCancel:f},touched:()=>Date.now()-s.current<1e3,pull:S}}ie();Uo();Ct();v();ra();ia();lr();J();var Do=()=>N.peek().page==="inbox",qO=()=>Do()&&yt.peek().size>0,kU=()=>Do()&&dt.ids.length>0&&!document.activeElement?.closest("#conversation, #card")&&!getSelection().toString();Je({id:"mine",group:"list",label:()=>o("Mine"),icon:"inbox",key:"Digit1",run:()=>L(Y("mine"))},{id:"unassigned",group:"list",label:()=>o("Unassigned"),icon:"inbox",key:"Digit2",also:["KeyG KeyN"],run:()=>L(Y("unassigned"))},{id:"all",group:"list",label:()=>o("All"),icon:"inbox",key:"Digit3",run:()=>L(Y("all"))},{id:"queued",group:"list",label:()=>o("Show the new ones"),key:"Period",palette:!1,run:()=>Ot("[data-key='queued']")?.click()},{id:"next",group:"list",label:()=>o("Next"),key:"KeyJ",palette:!1,when:Do,walks:!0,run:()=>fk(1)},{id:"previous",group:"list",label:()=>o("Previous"),key:"KeyK",palette:!1,when:Do,walks:!0,run:()=>fk(-1)},{id:"next-unread",group:"list",label:()=>o("Next unread"),key:"Shift+KeyJ",when:Do,walks:!0,run:()=>$k(1)},{id:"previous-unread",group:"list",label:()=>o("Previous unread"),key:"Shift+KeyK",when:Do,walks:!0,run:()=>$k(-1)},{id:"down",group:"list",label:()=>o("Previous or next row"),key:"ArrowDown",palette:!1,listed:!1,when:Do,walks:!0,run:()=>hk(1)},{id:"up",group:"list",key:"ArrowUp",palette:!1,listed:!1,when:Do,walks:!0,run:()=>hk(-1)},{id:"pick",group:"list",label:()=>o("Select the row"),icon:"check",key:"KeyX",palette:!1,when:Do,run:b1},{id:"pick-range",group:"list",label:()=>o("Select up to this row"),key:"Shift+KeyX",palette:!1,when:Do,run:k1},{id:"pick-all",group:"list",label:()=>o("Select all loaded"),icon:"check",key:"Ctrl+KeyA",when:kU,run:Xd},{id:"look",group:"list",label:()=>o("List view"),icon:"rows-3",key:"KeyV",when:Do,run:xO},{id:"go-inbox",group:"go",label:()=>o("Inbox"),icon:"inbox",key:"KeyG KeyI",run:()=>L(ps())},{id:"go-waiting",group:"go",label:()=>o("Waiting for us"),icon:"hourglass",run:()=>L(Y("waiting"))},{id:"go-unread",group:"go",label:()=>o("Unread"),icon:"mail-open",run:()=>L(Y("unread"))},{id:"go-mentions",group:"go",label:()=>o("Mentions"),icon:"at-sign",run:()=>L(Y("mentions"))},{id:"go-following",group:"go",label:()=>o("Following"),icon:"eye",run:()=>L(Y("following"))},{id:"go-snoozed",group:"go",label:()=>o("Snoozed"),icon:"alarm-clock",run:()=>L(Y("snoozed"))},{id:"go-closed",group:"go",label:()=>o("Closed"),icon:"archive",run:()=>L(Y("closed"))});var vU={KeyE:mO,KeyF:ov,KeyA:()=>{y.value="pick-give"},"Shift+KeyA":()=>{y.value="pick-give"},KeyH:()=>{y.value="pick-snooze"},KeyL:()=>{y.value="pick-tags"},KeyP:()=>{y.value="pick-priority"}};function yU(){let{view:e,dialog:t}=N.peek();L(Y(e)),dt.focus(t)}var wU=()=>Do()&&Eo.peek()==="table"&&N.peek().dialog!==null&&!bt.peek();function xU(e){if(e.defaultPrevented||e.altKey||e.ctrlKey||e.metaKey||y.peek()||e.target.closest?.("input:not([type=checkbox]), textarea, select, [contenteditable]"))return;let t=qO()?vU[e.shiftKey?`Shift+${e.code}`:e.code]:null,n=e.key==="Escape"?qO()?El:wU()?yU:null:t;n&&(e.preventDefault(),e.stopPropagation(),t?Jd(e,n,{settled:!1,pause:!/Key[AL]$/.test(e.code)}):n())}document.addEventListener("keydown",xU,{capture:!0});var _U=10;function SU(e,t,n){let s=En(e,kn.value),a=us(e,s),i=O({name:"",shown:[],ids:[],queued:[],order:null});i.current.name!==a&&(i.current={name:a,shown:[],ids:[],queued:[],order:f_()});let l=xm.value[a],c=i.current,u=l?.loaded?c.order(ae.value,e,s,Ia(),l.edge):[],m=c.shown.length>0&&t,p=bo(()=>{let h=$_(c.shown,u,{busy:m,keep:n});return{...h,shown:h.shown.every(f=>ae.value[f])?h.shown:h.shown.filter(f=>ae.value[f])}},[a,u,m,n,ae.value]);return c.shown=p.shown,{name:a,order:s,known:l,ids:u,queued:p.queued,shown:p.shown,settle:()=>{c.shown=[]}}}function TU(e,t,n){E(()=>{if(!n)return;let s=t.find(a=>Ra.value[a]===void 0);if(s===void 0&&at(e)==="unread"){let a={...Ia(),marks:new Proxy({},{get:()=>-1})};s=Object.keys(ae.value).find(i=>Ra.value[i]===void 0&&Da(ae.value[i],e,a))}s!==void 0&&S0(ae.value[s])},[e,t,Ra.value,ae.value,n])}function KO(){let{view:e,dialog:t}=N.value,[n,s]=g(!1),[,a]=g(0),{name:i,order:l,known:c,ids:u,queued:m,shown:p,settle:h}=SU(e,n||yt.value.size>0,t),f=It.value[`page:${i}`];TU(e,p,c?.loaded);let $=jO(e,l);TO(e,l,p,c,!!(f?.busy||f?.problem)),dt.showNew=()=>{h(),s(!1),a(P=>P+1)};let k=()=>{c?.next&&!f?.problem&&Vr(e,l)},S=P=>P.currentTarget.contains(P.relatedTarget)?void 0:null,x=P=>{let K=P.target.closest(".dlg[data-id]");!K||!(P.shiftKey||yt.peek().size&&$.touched())||(P.preventDefault(),P.stopPropagation(),P.shiftKey?Qd(Number(K.dataset.id)):la(Number(K.dataset.id)))},_=P=>{P.target.closest(".dlg[data-id]")&&!P.ctrlKey&&!P.metaKey&&!P.button&&ir()};return r`<section class=${`list ${Eo.value==="table"?"wide":""}`} id="list"
aria-label=${o("List of conversations")}>
<${EO} />
<${_O} view=${e} />
<div class="lbody" onPointerMove=${P=>{P.pointerType==="mouse"&&s(!0)}} onPointerLeave=${P=>{P.currentTarget.contains(document.activeElement)||s(!1)}} onFocusIn=${P=>{s(!0);let K=P.target.closest(".dlg[data-id]");K&&(Wn.value=Number(K.dataset.id))}} onFocusOut=${P=>{S(P)===null&&(Wn.value=null,P.currentTarget.matches(":hover")||s(!1))}} onClickCapture=${x} onClick=${_} onContextMenu=${uv} ...${$.handlers}>
${c?.loaded&&r`<${SO} view=${e} ids=${u} shown=${p} waiting=${m} />`}
${$.pull}
${c?.loaded&&(p.length||Eo.value==="table")?r`<${CU} name=${i} view=${e} shown=${p} open=${t} near=${k}
more=${!!c.next} state=${f} />`:r`<div class="scroll">
${c?.loaded?r`<${lv} view=${e} />`:r`<${NU} state=${f} view=${e} order=${l} />`}
</div>`}
</div>
<${dO} view=${e} />
<${BO} />
</section>`}function CU({name:e,view:t,shown:n,open:s,near:a,more:i,state:l}){let c=Eo.value,u=Ia(),m=n.includes(s)?s:Wn.value!==null&&n.includes(Wn.value)?Wn.value:n[0],p=f=>{let $=ae.value[f],k=jT(f)?{...$,failed:!0}:$,S={dialog:k,count:Gi(k),draft:_n(f,"reply"),view:t,current:f===s,stop:f===m,picked:yt.value.has(f)};return r`<${OU} id=${f} name=${k.name} leaving=${!Da(k,t,u)} picked=${S.picked}>
${c==="table"?r`<${WO} ...${S} />`:r`<${LO} look=${c} ...${S} />`}
<//>`},h=l?.problem?r`<${UO} problem=${l.problem} again=${a} />`:i?r`<ul aria-hidden="true"><${HO} widths=${[52,88]} /></ul>`:null;return r`<${zO} key=${e} name=${e} ids=${n} look=${c} row=${p} open=${s} near=${_U}
onNear=${a} head=${c==="table"&&r`<${FO} view=${t} />`}
tail=${n.length?h:r`<${lv} view=${t} />`} />`}function OU({id:e,name:t,leaving:n,picked:s,children:a}){let i=l=>{l.shiftKey?Qd(e):la(e)};return r`<div class="dlw" data-leaving=${n||null} data-picked=${s||null}
data-flash=${uu.value.includes(e)||null} data-aside=${o("Snooze")} data-close=${o("Close")}>
${a}
<input type="checkbox" class="check rowpick" tabindex="-1" aria-label=${o("Select {name}",{name:t})}
checked=${s} onClick=${i} />
<button type="button" class="ib small rowmore" tabindex="-1" aria-haspopup="menu"
aria-label=${o("Actions: {name}",{name:t})} data-menu=${e} onClick=${uv}>
<${d} name="ellipsis" size="m" />
</button>
</div>`}function UO({problem:e,again:t}){return r`<${se} icon="unplug" title=${o("Could not load conversations")} text=${F(e)}>
<button type="button" class="btn" onClick=${t}>${o("Retry")}</button>
<//>`}var HO=({widths:e})=>r`<li class="dlg cards" aria-hidden="true">
<span class="av skav"></span>
<span class="grow"><${Ne} width=${e[0]} /><${Ne} width=${e[1]} /><${Ne} width=${34} /></span>
</li>`,EU=[[52,88],[40,70],[60,92],[46,64],[56,82],[38,76],[50,90],[44,68]];function NU({state:e,view:t,order:n}){let s=kt(150,!e?.problem);return e?.problem?r`<${UO} problem=${e.problem} again=${()=>Vr(t,n)} />`:s?r`<ul aria-busy="true" aria-label=${o("Loading conversations")}>
${EU.map(a=>r`<${HO} widths=${a} />`)}
</ul>`:null}C();ge();A();var AU=e=>e===qs.value.findLast(t=>t.undo),dv=()=>r`<div class="toasts">
${qs.value.filter(e=>!e.silent).map(e=>r`<div class="toast" role=${e.alert?"alert":"status"} key=${e.id}>
<${d} name=${e.icon} size="m" />
<span class="grow">${e.text}</span>
${e.more&&r`<button type="button" onClick=${()=>H_(e)}>${e.more.label}</button>`}
${e.run&&r`<button type="button" onClick=${()=>Xc(e)}>${e.label}</button>`}
${AU(e)&&r`<kbd>Z</kbd>`}
</div>`)}
</div>`;C();Ct();v();J();ca();yn();qf();var BR=$e(()=>Promise.resolve().then(()=>(LR(),RR)),"Conversation",{when:()=>N.value.dialog!==null,meanwhile:cY}),FR=Ut(["photo"],()=>Promise.resolve().then(()=>(zR(),IR)),"Lightbox");function cY(){return r`<section class="conversation" id="conversation" tabindex="-1" aria-busy="true"
aria-label=${o("Conversation")}></section>`}Je({id:"find-inside",group:"log",label:()=>o("Find in the conversation"),icon:"search",key:"Ctrl+KeyF",anywhere:!0,when:()=>N.peek().page==="inbox"&&No(),run:jf},{id:"select-message",group:"log",label:()=>o("Select the message"),key:"KeyX",palette:!1,when:()=>!1},{id:"select-messages",group:"log",label:()=>o("Select several messages"),key:"Shift+ArrowUp",also:["Shift+ArrowDown"],palette:!1,when:()=>!1});Ct();v();ca();js();ie();Wu();aa();to();kv();jd();Rl();var kh=()=>!!Tn.current?.mail;Je({id:"reply",group:"dialog",label:()=>o("Reply"),icon:"reply",key:"KeyR",when:No,run:()=>Qo("reply")},{id:"note",group:"dialog",label:()=>o("Note"),icon:"lock",key:"KeyN",when:No,run:()=>Qo("note")},{id:"attach",group:"field",label:()=>o("Attach a file"),icon:"paperclip",key:"Ctrl+KeyU",anywhere:!0,when:()=>!!document.getElementById("attach"),run:()=>document.getElementById("pickfiles").click()},{id:"send",group:"field",label:()=>o("Send the reply"),key:"Enter",palette:!1,when:()=>!1},{id:"send-letter",group:"field",label:()=>o("Send the email, leave the note"),key:"Ctrl+Enter",palette:!1,when:()=>!1},{id:"new-line",group:"field",label:()=>o("New line"),key:"Shift+Enter",palette:!1,when:()=>!1},{id:"send-close",group:"field",label:()=>o("Send and close the conversation"),icon:"check",key:"Ctrl+Shift+Enter",anywhere:!0,palette:!1,when:()=>Tn.current?.mode==="reply",run:()=>{Nm()&&Tn.current.submit({then:"close"})}},{id:"switch-mode",group:"field",label:()=>o("Switch reply and note"),icon:"lock",key:"Ctrl+Shift+KeyM",anywhere:!0,when:()=>!!Tn.current,run:()=>{Fn(Tn.current.id,Tn.current.mode==="reply"?"note":"reply"),Tn.current.field.focus()}},{id:"emoji",group:"field",label:()=>o("Emoji"),icon:"smile",key:"Ctrl+Semicolon",anywhere:!0,when:()=>!!Tn.current,run:()=>{y.value="emoji"}},{id:"bold",group:"field",label:()=>o("Bold"),icon:"bold",key:"Ctrl+KeyB",anywhere:!0,palette:!1,when:kh,run:()=>Tn.current.wrap("**")},{id:"italic",group:"field",label:()=>o("Italic"),icon:"italic",key:"Ctrl+KeyI",anywhere:!0,palette:!1,when:kh,run:()=>Tn.current.wrap("_")},{id:"numbers",group:"field",label:()=>o("Numbered list"),icon:"list",key:"Ctrl+Shift+Digit7",anywhere:!0,palette:!1,when:kh,run:()=>Tn.current.list(!0)},{id:"bullets",group:"field",label:()=>o("List"),icon:"list",key:"Ctrl+Shift+Digit8",anywhere:!0,palette:!1,when:kh,run:()=>Tn.current.list(!1)},{id:"edit-last",group:"field",label:()=>o("Edit my last message, in an empty field"),key:"ArrowUp",palette:!1,when:()=>!1});cr();Ct();v();J();jo();qf();jl();Kt();ca();ie();yn();Sw();var qR=$e(()=>Promise.resolve().then(()=>(sh(),uD)),"Card"),gY=$e(()=>Promise.resolve().then(()=>(jR(),WR)),"Client");function bY(){N.peek().dialog&&(matchMedia("(min-width: 1280px)").matches?wo.value=!wo.value:bt.value=!bt.value)}Je({id:"card",group:"everywhere",label:()=>o("Show or hide the client card"),icon:"panel-right",key:"BracketRight",when:No,run:bY});fs({page:"clients",path:"/clients",title:()=>o("Client"),view:gY});Kf({id:"find",icon:"search",label:()=>o("Find in the conversation"),run:jf});Kf({id:"history",icon:"history",label:()=>o("Full history"),run:e=>L(Tm(e.contact_id))});Kf({id:"print",icon:"file-text",label:()=>o("Print the conversation"),run:e=>window.open(jp(e.contact_id,{format:"html",printed:1}),"_blank","noopener")});eh();Ct();v();Gr();pd();oe();I();var UR=document.querySelector("link[rel='icon']"),KR=UR?.getAttribute("href")??"";we(()=>{let e=X.value.ready&&(Vi.value>0||ze.value.notifications>0);UR?.setAttribute("href",e?KR.replace("favicon.svg","favicon-dot.svg"):KR)});Je({id:"bell",group:"everywhere",label:()=>o("Notifications"),icon:"bell",key:"KeyG KeyB",run:il});Pi();Ct();v();J();jo();Qt();I();yn();fc();Cw();var bG=$e(()=>Promise.resolve().then(()=>(C2(),T2)),"Automation"),P2=Ut(["why","rulefirst","ruleleave"],()=>Promise.resolve().then(()=>(A2(),N2)),"Layers");mt("rule",{map:"rules",snapshot:e=>(e.rules??[]).map(t=>[t.id,t])});xA({when:HR,run:YR});fs({page:"automation",path:"/automation",icon:"zap",label:()=>o("Automation"),title:()=>o("Automation"),view:bG,mark:()=>X.value.automation?.paused?{icon:"pause",text:o("All automation is stopped")}:null});Je({id:"go-automation",group:"go",label:()=>o("Automation"),icon:"zap",key:"KeyG KeyA",run:()=>L(qe())},{id:"why",group:"log",label:()=>o("Why? (at an automatic line)"),key:"KeyW",palette:!1,when:()=>!1});oe();Ct();v();J();jo();I();yn();var J9=$e(()=>Promise.resolve().then(()=>(Gp(),ux)),"Looks"),Z9=$e(()=>Promise.resolve().then(()=>(Gp(),ux)),"Work"),Q9=$e(()=>Promise.resolve().then(()=>(L2(),R2)),"OwnKeys"),X9=$e(()=>Promise.resolve().then(()=>(j2(),W2)),"OwnNotifications"),e7=$e(()=>Promise.resolve().then(()=>(dx(),mx)),"Password"),t7=$e(()=>Promise.resolve().then(()=>(dx(),mx)),"Sessions"),n7=$e(()=>Promise.resolve().then(()=>(H2(),U2)),"CalendarLink"),o7=$e(()=>Promise.resolve().then(()=>(px(),I2)),"Mailbox"),s7=$e(()=>Promise.resolve().then(()=>(Z2(),J2)),"Teams"),a7=$e(()=>Promise.resolve().then(()=>(nI(),tI)),"Statuses"),r7=$e(()=>Promise.resolve().then(()=>($I(),fI)),"Hours"),i7=$e(()=>Promise.resolve().then(()=>(gI(),hI)),"Company"),l7=$e(()=>Promise.resolve().then(()=>(yI(),vI)),"Settings"),c7=()=>au(N.value.section)?.label()??o("Settings");fs({page:"settings",title:c7,view:l7});Je({id:"go-settings",group:"go",label:()=>o("Settings"),icon:"settings",key:"KeyG KeyS",run:()=>L(an())});ln({id:"looks",group:"own",icon:"sun-moon",label:()=>o("Appearance"),view:J9});ln({id:"work",group:"own",icon:"inbox",label:()=>o("Work with conversations"),view:Z9});ln({id:"keys",group:"own",icon:"keyboard",label:()=>o("Keyboard shortcuts"),view:Q9});ln({id:"notifications",group:"own",icon:"bell",label:()=>o("Notifications"),view:X9});ln({id:"calendar",group:"own",icon:"calendar",label:()=>o("Calendar"),view:n7});ln({id:"password",group:"own",icon:"key-round",label:()=>o("Password"),view:e7});ln({id:"sessions",group:"own",icon:"monitor-smartphone",label:()=>o("Sessions"),view:t7});ln({id:"company",group:"company",icon:"settings",label:()=>o("Company"),when:()=>D.value?.role==="administrator",view:i7});ln({id:"hours",group:"company",icon:"clock",label:()=>o("Business hours"),when:()=>D.value?.role==="administrator",view:r7});ln({id:"mailbox",group:"company",icon:"mail",label:()=>o("Emails to colleagues"),when:()=>D.value?.role==="administrator",view:o7});ln({id:"teams",group:"company",icon:"users-round",label:()=>o("Teams"),when:()=>D.value?.role==="administrator",view:s7});ln({id:"statuses",group:"company",icon:"circle-dot",label:()=>o("Statuses"),when:()=>D.value?.role==="administrator",view:a7});we(()=>{xe.value?.motion==="less"?document.documentElement.dataset.motion="less":delete document.documentElement.dataset.motion});nm();nm();yn();eh();Pi();var S7=Ut(["shortcuts"],()=>Promise.resolve().then(()=>(LI(),RI)),"Shortcuts");function II(){let{page:e,dialog:t}=N.value,n=X.value.ready;return E(()=>{document.documentElement.dataset.pane=n&&t?"dialog":"list",t||(bt.value=!1)},[n,t]),E(()=>{document.title=n?MT():o("Okno")}),e==="setup"?r`<${DI} />`:Ue.value==="out"||e==="login"?r`<${PI} />`:n?e==="inbox"?r`<${O7} open=${!!t} />`:r`<${T7} view=${Jr(e)?.view??C7} />`:null}var zI=()=>X.value.demo&&r`<div class="banner demo">
<${d} name="flask-conical" size="m" />
<span class="grow cut">${o("Demo: the clients are not real, nothing is sent out")}</span>
</div>`;function T7({view:e}){return r`
<a class="skip" href="#main">${o("Skip to the main content")}</a>
<div class=${ms.value?"app rail":"app"} inert=${Ue.value==="expired"||null}>
<${Jb} />
<${zI} />
<${e} />
<${dv} />
</div>
<${BI} />
`}var C7=()=>r`<main class="main page" id="main">
<h1 class="vh">${o("Page not found")}</h1>
<${se} icon="search-x" title=${o("Page not found")} text=${o("The link may be old or mistyped.")}>
<a class="btn" href="/inbox/mine">${o("Go to the inbox")}</a>
<//>
</main>`;function O7({open:e}){let t=It.value[`dialog:${N.value.dialog}`]?.problem,n=!e||t||wo.value&&!bt.value;return r`
<a class="skip" href="#conversation">${o("Skip to the conversation")}</a>
<div class=${ms.value?"app rail":"app"} inert=${Ue.value==="expired"||null}>
<${Jb} />
<${zI} />
<main class=${`main inbox ${n?"nocard":""} ${bt.value?"hasdrawer":""}`} id="main">
<h1 class="vh">${o("Inbox")}</h1>
<${KO} />
<${kb} name="--w-list" side="left" label=${o("List width")} />
<${BR} />
${!n&&r`<${kb} name="--w-card" side="right" label=${o("Card width")} /><${qR} />`}
<${dv} />
</main>
</div>
<${BI} />
`}var BI=()=>r`
<${kS} />
<${S7} />
<${ST} />
<${FR} />
<${iO} />
<${P2} />
<${TD} />
<${OD} />
<${PD} />
<${CD} />
<${ND} />
<${AD} />
<${ED} />
<${aD} />
${Ue.value==="expired"&&r`<${MI} />`}
<div class="vh" aria-live="polite">${ou.value}</div>
`;yn();oe();Uo();ie();U();Ct();v();ra();Kt();J();ca();I();ge();var E7=[".side","#list","#conversation","#card"],N7=".nav[aria-current], .dlg, textarea";function FI(e){let t=E7.map(l=>Ot(l)).filter(l=>l?.offsetParent),n=t.findIndex(l=>l.contains(document.activeElement)),i=[...t[(n+e+t.length)%t.length].querySelectorAll("a[href], button, textarea")].filter(l=>l.offsetParent&&l.tabIndex===0);(i.find(l=>l.matches(N7))??i[0])?.focus()}function A7(){y.value?y.value=null:bt.value?bt.value=!1:document.activeElement!==document.body&&rr(document.activeElement)?document.activeElement.blur():N.peek().page!=="inbox"?L(ps()):N.peek().dialog&&P7()}function P7(){let{view:e,dialog:t}=N.peek(),n=Ot(`#list .dlg[data-id="${t}"]`);n?.offsetParent?n.focus():L(Y(e))}Je({id:"pane",group:"everywhere",label:()=>o("Next pane"),key:"F6",anywhere:!0,palette:!1,run:()=>FI(1)},{id:"pane-back",group:"everywhere",key:"Shift+F6",anywhere:!0,palette:!1,listed:!1,run:()=>FI(-1)},{id:"undo",group:"everywhere",label:()=>o("Undo the last action"),icon:"undo-2",key:"KeyZ",run:Pm},{id:"sidebar",group:"everywhere",label:()=>o("Show or hide the sidebar"),icon:"panel-left",key:"BracketLeft",run:()=>{ms.value=!ms.value}},{id:"shortcuts",group:"everywhere",label:()=>o("Keyboard shortcuts"),icon:"keyboard",key:"Shift+Slash",run:()=>{y.value="shortcuts"}});var WI=new Set(["F6","Shift+F6"]),D7=1200,om=null,wx=!0;we(()=>{wx=xe.value?.shortcuts??!0,_S(xe.value?.keys)});function M7(e,t){let n=om&&performance.now()-om.at<D7?cl(`${om.chord} ${e}`,t):null;return om=null,n||(!t&&wx&&CS(e)&&(om={chord:e,at:performance.now()}),cl(e,t))}function R7(e){if(Ue.peek()!=="in"||e.defaultPrevented||e.altKey)return;if(e.key==="Escape"){A7();return}let t=ea(e),n=rr(e.target),s=!t.startsWith("Ctrl");if(y.peek()||s&&!wx&&!WI.has(t)||n&&s&&!WI.has(t))return;let a={"?":"Shift+Slash","/":"Slash"}[e.key],i=M7(!n&&a||t,n);i?L7(i,e)!==!1&&e.preventDefault():Zd(e)}function L7(e,t){if(e.act)return Jd(t,()=>e.run(t),{settled:No(),pause:!e.opensField});if(!(Zd(t)&&e.id==="undo"))return e.walks&&_l(),e.run(t)}var jI=()=>document.addEventListener("keydown",R7);nm();var I7=3e3;async function z7(){await Yc(V_()??vg()),jI(),Rx(r`<${II} />`,document.getElementById("app")),N.value.page!=="setup"&&await KI()}var B7=we(()=>{X.value.ready&&(N.value.page!=="inbox"||Object.keys(xm.value).length>0)&&setTimeout(()=>{B7(),_b()})}),{session:xx}=document.documentElement.dataset;async function KI(){try{let{needed:e,operator:t}=xx?{needed:xx==="new",operator:xx==="in"}:await B("/api/setup");if(!t){qI(e);return}await Yr(),(N.value.page==="login"||location.pathname==="/")&&L("/inbox/mine",{replace:!0})}catch(e){if(!(e instanceof q))throw e;e.status===401?qI(!1):setTimeout(KI,I7)}}function qI(e){N.value.page!=="login"&&location.pathname!=="/"&&(Xh.value=location.pathname+location.search),Ue.value="out",L(e?"/setup":"/login",{replace:!0})}z7();
