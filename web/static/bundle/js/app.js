/* Okno, AGPL-3.0-or-later. Made by `make bundle` from js, css and vendor beside this folder; the licences of the libraries are in vendor. */
var ez=Object.defineProperty;var b=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(s){throw n=[s],s}};var ve=(e,t)=>{for(var n in t)ez(e,n,{get:t[n],enumerable:!0})};function Lr(e){e&&e.parentNode&&e.remove()}function $m(e,t,n){var s,a,i,l={},c=arguments.length;for(i in t)i=="key"?s=t[i]:i=="ref"&&typeof e!="function"?a=t[i]:l[i]=t[i];return c>2&&(l.children=c>3?mg.call(arguments,2):n),jc(e,l,s,a,null)}function jc(e,t,n,s,a){var i={type:e,props:t,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:qc,__v:a||++Dx,__i:-1,__u:0};return!a&&Ge.vnode&&Ge.vnode(i),i}function dg(){return{current:null}}function zr(e){return e.children}function cs(e,t){this.props=e,this.context=t,this.__g=0}function Ra(e,t){if(t==null)return e.__&&Ra(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:Ra(e)}function oz(e){var t,n=e.__v,s=n.__e,a=[],i=[],l=e.__P;l&&((t=Ir({constructor:qc},n)).__v=n.__v+1,Ge.vnode&&Ge.vnode(t),fg(l,t,n,e.__n,l.namespaceURI,32&n.__u?[s]:null,a,s||Ra(n),32&n.__u,i),t.__v=n.__v,t.__.__k[t.__i]=t,Wx(a,t,i),n.__=n.__e=null,t.__e!=s&&Lx(t))}function Lx(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),Lx(e)}function Ax(e){(8&e.__g||(e.__g|=8,Ma.push(e),mm++))&&ig==Ge.debounceRendering||((ig=Ge.debounceRendering)||queueMicrotask)(Ix)}function Ix(){try{for(var e,t=1;Ma.length;)Ma.length>t&&Ma.sort(Mx),e=Ma.shift(),t=Ma.length,8&e.__g&&oz(e)}finally{(mm=Ma.length)&&(ig||queueMicrotask)(Ix)}}function zx(e,t,n,s,a,i,l,c,u,m,p){var h,f,$,k,S,x,_=s.__k||fm,P=t.length;for(u=sz(n,t,_,u,P),h=0;h<P;h++)($=n.__k[h])!=null&&(f=~$.__i&&_[$.__i]||dm,$.__i=h,x=fg(e,$,f,a,i,l,c,u,m,p),k=$.__e,(f.ref!=$.ref||8&f.__u)&&(f.ref&&$g(f.ref,null,$,f),$.ref&&p.push($.ref,$.__c||k,$)),S=S||k,4&$.__u?(u=Bx($,u,e,!f.__v),f.__e&&(f.__e=null)):typeof $.type=="function"&&x!==void 0?u=x:k&&(u=k.nextSibling),$.__u&=-21);return n.__e=S,u}function sz(e,t,n,s,a){var i,l,c,u,m,p,h,f,$,k=n.length,S=k,x=0,_=0,P=e.__k=Array(a);for(i=0;i<a;i++)(l=t[i])!=null&&typeof l!="boolean"&&typeof l!="function"?(typeof l!="object"||l.constructor===String?l=P[i]=jc(null,l):pg(l)?l=P[i]=jc(zr,{children:l}):l.constructor===qc&&l.__b?l=P[i]=jc(l.type,l.props,l.key,l.ref,l.__v):P[i]=l,u=i+x,l.__=e,l.__b=e.__b+1,c=null,~(m=l.__i=az(l,n,u,S))&&(S--,(c=n[m])&&(c.__u|=2)),c&&c.__v?(l.__u|=16,m==u-1?x--:m==u+1?x++:m!=u&&(m>u?x--:x++,_=1)):(~m||(a>k?x--:a<k&&x++),typeof l.type!="function"&&(l.__u|=4))):P[i]=null;if(_){for(p=[],h=[],i=0;i<a;i++)if((l=P[i])&&16&l.__u){for(x=0,f=p.length;x<f;)p[$=x+f>>1]<l.__i?x=$+1:f=$;p[x]=l.__i,h[i]=x+1}for(x=p.length;i--;)h[i]&&(h[i]==x?x--:P[i].__u|=4)}if(S)for(i=0;i<k;i++)!(c=n[i])||2&c.__u||(c.__e==s&&(s=Ra(c)),hg(c,c));return s}function Bx(e,t,n,s){var a,i,l,c;if(typeof e.type=="function"){if(e.props.__P)return t;if(a=e.__k)for(i=0;i<a.length;i++)a[i]&&(a[i].__=e,t=Bx(a[i],t,n,!1));return t}for(t&&!t.parentNode&&(t=Ra(e))&&!t.parentNode&&(t=null),l=e.__e,c=t;c&&c.nodeType==8;)c=c.nextSibling;for(l!=c&&(!s&&n.moveBefore&&l.parentNode?n.moveBefore(l,t):n.insertBefore(l,t||null)),t=l;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function az(e,t,n,s){var a,i=e.key,l=e.type,c=t[n],u=c&&!(2&c.__u);if(c===null&&i==null||u&&i==c.key&&l==c.type)return n;if(s>(u?1:0)){for(a=n-1;a>=0;a--)if((c=t[a])&&!(2&c.__u)&&i==c.key&&l==c.type)return a;for(a=n+1;a<t.length;a++)if((c=t[a])&&!(2&c.__u)&&i==c.key&&l==c.type)return a}return-1}function Px(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function cm(e,t,n,s,a){var i,l;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof s=="string"&&(e.style.cssText=s=""),s)for(t in s)n&&t in n||Px(e.style,t);if(n)for(t in n)s&&n[t]==s[t]||Px(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(e.__e||(e.__e={}))[t]=n,n&&s||(l=lg[t]||(lg[t]=rz(t)),(e.__a||(e.__a={}))[t]=ug,i=t!=(t=t.replace(Rx,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,l,i):e.removeEventListener(t,l,i));else{if(a=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function rz(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[um]==null)t[um]=ug++;else if(t[um]<this.__a[e])return;return n(Ge.event?Ge.event(t):t)}}}function fg(e,t,n,s,a,i,l,c,u,m){var p,h,f,$,k,S,x,_,P,U,z,ce,je,Ve,Q,et,de,ke,le=t.type;if(t.constructor!==qc)return null;128&n.__u&&(u=32&n.__u,p=n.__c.__z)&&(t.__u|=u,h=i=[],p.nodeType==8?c=pm(p,i):i.push(p),c=i[0]||c),(p=Ge.__b)&&p(t);e:if(typeof le=="function"){f=l.length;try{if(_=t.props,P=(p=le.prototype)&&p.render,U=(p=le.contextType)&&s[p.__c],z=p?U?U.props.value:p.__:s,($=n.__c)?(t.__c=$,2&$.__g&&($.__g|=1)):(P?t.__c=$=new le(_,z):(t.__c=$=new cs(_,z),$.constructor=le,$.render=lz),U&&U.sub($),$.state||($.state={}),$.__n=s,$.__g|=8,$.__h=[],$.__k=[]),P&&($.__s||($.__s=$.state),le.getDerivedStateFromProps&&($.__s==$.state&&($.__s=Ir({},$.__s)),Ir($.__s,le.getDerivedStateFromProps(_,$.__s)))),k=$.props,S=$.state,$.__v=t,n.__c){if(_!==k&&P&&!le.getDerivedStateFromProps&&$.componentWillReceiveProps&&$.componentWillReceiveProps(_,z),t.__v==n.__v&&!(8&$.__g)||!(4&$.__g)&&$.shouldComponentUpdate&&$.shouldComponentUpdate(_,$.__s,z)===!1){t.__v!=n.__v&&($.props=_,$.state=$.__s,$.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(Fe){Fe&&(Fe.__=t)}),fm.push.apply($.__h,$.__k),$.__k=[],$.__h.length&&l.push($),c=Ra(n);break e}$.componentWillUpdate&&$.componentWillUpdate(_,$.__s,z),P&&$.componentDidUpdate&&$.__h.push(function(){$.componentDidUpdate(k,S,x)})}else P&&!le.getDerivedStateFromProps&&$.componentWillMount&&$.componentWillMount(),P&&$.componentDidMount&&$.__h.push($.componentDidMount);$.context=z,$.props=_,$.__P=e,$.__g&=-5,ce=Ge.__r,je=P?25:0;do $.__g&=-9,ce&&ce(t),p=$.render($.props,$.state=$.__s,$.context);while(8&$.__g&&++je<25);P&&(fm.push.apply($.__h,$.__k),$.__k=[]),$.state=$.__s,$.getChildContext&&(s=Ir({},s,$.getChildContext())),P&&n.__c&&$.getSnapshotBeforeUpdate&&(x=$.getSnapshotBeforeUpdate(k,S)),Ve=p&&p.type===zr&&p.key==null?p.props.children:p,_.__P&&(p=c,a=(e=_.__P).namespaceURI,u=i=null,n.props&&n.props.__P!=e&&(n.__k.some(function(Fe){Fe&&hg(Fe,Fe)}),n.__k=null),c=n.__k?Ra(n,0):null),c=zx(e,pg(Ve)?Ve:[Ve],t,n,s,a,i,l,c,u,m),_.__P&&(t.__e=null,c=p),t.__u&=-161,h&&h.some(Lr),$.__h.length&&l.push($),1&$.__g&&($.__g&=-4)}catch(Fe){if(l.length=f,t.__v=null,u||i)if(Fe&&Fe.then){if(t.__u|=128|u,i){for(~(de=i.indexOf(c||void 0))||(de=i.length);(ke=i[de-1])&&ke.nodeType==8;)de--;for(;de<i.length;de++)if(ke=i[de])if(i[de]=null,Q){if(ke==et)break}else{if(ke.nodeType!=8)break;ke.data.startsWith("$s")&&(et=pm(Q=ke))}}if(!Q){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;Q=c}(p=pm(Q=t.__c.__z||(t.__c.__z=Q)))?(t.__e=Q,c=p):t.__e=c,c=c&&c.nextSibling}else i&&i.some(Lr);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),Fe&&Fe.then||Fx(t),Ge.__e(Fe,t,n)}}else c=t.__e=iz(n.__e,t,n,s,a,i,l,u,m,e);return(p=Ge.diffed)&&p(t),c}function pm(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Fx(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Fx))}function Wx(e,t,n){for(var s=0;s<n.length;)$g(n[s++],n[s++],n[s++]);Ge.__c&&Ge.__c(t,e),e.some(function(a){try{e=a.__h,a.__h=[],e.some(function(i){i.call(a)})}catch(i){Ge.__e(i,a.__v)}})}function iz(e,t,n,s,a,i,l,c,u,m){var p,h,f,$,k,S,x,_,P=n.props||dm,U=t.props,z=t.type;if(z=="svg"?a="http://www.w3.org/2000/svg":z=="math"?a="http://www.w3.org/1998/Math/MathML":a||(a="http://www.w3.org/1999/xhtml"),i){for(p=0;p<i.length;p++)if((k=i[p])&&(z?k.localName==z:k.nodeType==3)){e=k,i[p]=null;break}}if(!e){if(_=m.ownerDocument||document,!z)return _.createTextNode(U);e=_.createElementNS(a,z,U.is?U:m),c&&(Ge.__m&&Ge.__m(t,i),c=!1),i=null}if(z){if(m=z=="template"&&e.content||e,i=z=="textarea"&&U.defaultValue!=null?null:i&&mg.call(m.childNodes),!c&&i)for(P={},p=0;p<e.attributes.length;p++)P[(k=e.attributes[p]).name]=k.value;for(p in P)k=P[p],p=="dangerouslySetInnerHTML"?f=k:p=="children"||p in U||p=="value"&&"defaultValue"in U||p=="checked"&&"defaultChecked"in U||cm(e,p,null,k,a);for(p in U)k=U[p],p=="children"?$=k:p=="dangerouslySetInnerHTML"?h=k:p=="value"?S=k:p=="checked"?x=k:c&&typeof k!="function"||P[p]===k||cm(e,p,k,P[p],a);h?(c||f&&(h.__html==f.__html||h.__html==e.innerHTML)||(e.innerHTML=h.__html),t.__k=[]):(f&&(e.textContent=""),(z=="foreignObject"||a=="http://www.w3.org/1998/Math/MathML"&&nz.test(z))&&(a="http://www.w3.org/1999/xhtml"),zx(m,pg($)?$:[$],t,n,s,a,i,l,i?i[0]:n.__k&&Ra(n,0),c,u),i&&i.some(Lr)),c&&z!="textarea"||(p="value",z=="progress"&&S==null?e.removeAttribute(p):S==null||S===e[p]&&(z!="progress"||S)||cm(e,p,S,P[p],a),p="checked",x!=null&&x!=e[p]&&cm(e,p,x,P[p],a))}else P===U||c&&e.data==U||(e.data=U);return e}function $g(e,t,n,s){try{typeof e=="function"?t?t.__x=e(t)||1:s&&(s=s.__c||s.__e)&&(t=s.__x)&&(s.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(a){Ge.__e(a,n)}}function hg(e,t,n){var s,a,i,l;if(Ge.unmount&&Ge.unmount(e),!(s=e.ref)||s.current&&s.current!=e.__e||$g(s,null,t,e),s=e.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(c){Ge.__e(c,t)}s.__P=s.__n=null}if(s=e.__k)for(l=0;l<s.length;l++)s[l]&&hg(s[l],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(s=e.__c)&&(s=s.__z)&&(a=pm(s,i=[]))&&(s==e.__e&&i.some(Lr),Lr(a),Lr(s)),n||Lr(e.__e),e.__e=e.__c=e.__=null}function lz(e,t,n){return this.constructor(e,n)}function jx(e,t){var n,s,a,i;Ge.__&&Ge.__(e,t),t.nodeType==9&&(t=t.documentElement),s=(n=e&&32&e.__u)?null:t.__k,t.__k=jc(zr,{children:[e]}),a=[],i=[],fg(t,t.__k,s||dm,dm,t.namespaceURI,s?null:t.firstChild?mg.call(t.childNodes):null,a,s?s.__e:t.firstChild,n,i),Wx(a,t.__k,i),t.__k.props.children=null}var Ge,Dx,cg,Ma,ig,mm,Mx,um,Rx,ug,lg,tz,qc,dm,fm,nz,pg,mg,Ir,Br=b(()=>{qc=Symbol.for("pv"),dm={},fm=[],nz=/^m(i|n|o|s|text|space)$/,pg=Array.isArray,mg=fm.slice,Ir=Object.assign;Ge={__e:function(e,t,n,s){for(var a,i,l;t=t.__;)if((a=t.__c)&&!(1&a.__g)){a.__g|=4;try{if((l=(i=a.constructor)&&i.getDerivedStateFromError)&&a.setState(i.getDerivedStateFromError(e)),a.componentDidCatch&&(a.componentDidCatch(e,s||{}),l=1),l&&8&a.__g)return void(a.__g|=2)}catch(c){e=c}}throw mm=0,e}},Dx=0,cg=function(e){return e!=null&&e.constructor===qc},cs.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=Ir({},this.state)),typeof e=="function"&&(e=e(Ir({},n),this.props)),e&&(Ir(n,e),this.__v&&(t&&this.__k.push(t),Ax(this)))},cs.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),Ax(this))},cs.prototype.render=zr,Ma=[],mm=0,Mx=function(e,t){return e.__v.__b-t.__v.__b},um=Symbol(),Rx=/(PointerCapture)$|Capture$/i,ug=0,lg={},tz=0});function Uc(e,t){Rt.__h&&Rt.__h(Lt,e,hm||t),hm=0;var n=Lt.__H||(Lt.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function g(e){return hm=1,cz(Xx,e)}function cz(e,t,n){var s=Uc(Fr++,2);if(s.t=e,!s.__c&&(s.__=[n?n(t):Xx(void 0,t),function(i){var l=(s.__N||s.__)[0],c=s.t(l,i);bg(l,c)||(s.__N=[c,s.__[1]],s.__c.setState({}))}],s.__c=Lt,!Lt.__f)){Lt.__f=!0;var a=Lt.shouldComponentUpdate;Lt.shouldComponentUpdate=function(i,l,c){var u=this.__H;if(!u)return!0;var m=!1,p=this.props!=i;if(u.__.some(function(f){f.__N&&(m=!0,bg(f.__[0],f.__N[0])||(p=!0))}),a){var h=a.call(this,i,l,c);return m?h||p:h}return!m||p}}return s.__}function E(e,t){var n=Uc(Fr++,3);!Rt.__s&&yg(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,Lt.__H.__h.push(n))}function j(e,t){var n=Uc(Fr++,4);!Rt.__s&&yg(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,Lt.__h.push(n))}function O(e){return hm=5,ko(function(){return{current:e}},[])}function ko(e,t){var n=Uc(Fr++,7);return yg(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Hc(){var e=Uc(Fr++,11);if(!e.__){for(var t=Lt.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+"-"+n[1]++}return e.__}function uz(){var e;do{for(;e=kg.shift();)try{Kc(e)}catch(n){Rt.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=Qx.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Kc),t.__h.some(vg),t.__h=[]}catch(n){t.__h=[],Rt.__e(n,e.__v)}}}while(kg.length)}function pz(e){var t,n=function(){clearTimeout(s),Jx&&cancelAnimationFrame(t),setTimeout(e)},s=setTimeout(n,35);Jx&&(t=requestAnimationFrame(n))}function Zx(e){e!=1&&qx==Rt.requestAnimationFrame||((qx=Rt.requestAnimationFrame)||pz)(uz)}function Kc(e){var t=Lt,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),Lt=t}function vg(e){var t=Lt;e.__c=e.__(),Lt=t}function yg(e,t){return!e||e.length!=t.length||t.some(function(n,s){return!bg(n,e[s])})}function Xx(e,t){return typeof t=="function"?t(e):t}var Fr,Lt,gg,qx,bg,hm,Qx,kg,Rt,Kx,Ux,Hx,Yx,Vx,Gx,Jx,R=b(()=>{Br();bg=Object.is,hm=0,Qx=[],kg=[],Rt=Ge,Kx=Rt.__b,Ux=Rt.__r,Hx=Rt.diffed,Yx=Rt.__c,Vx=Rt.unmount,Gx=Rt.__;Rt.__b=function(e){Lt=null,Kx&&Kx(e)},Rt.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Gx&&Gx(e,t)},Rt.__r=function(e){Ux&&Ux(e),Fr=0;var t=(Lt=e.__c).__H;t&&(gg==Lt?Lt.__h=[]:(t.__h.some(Kc),t.__h.some(vg),Fr=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),gg=Lt},Rt.diffed=function(e){Hx&&Hx(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Zx(Qx.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),gg=Lt=null},Rt.__c=function(e,t){t.some(function(n){try{n.__h.some(Kc),n.__h=n.__h.filter(function(s){return!s.__||vg(s)})}catch(s){n.__h=[function(){throw s}]}}),Yx&&Yx(e,t)},Rt.unmount=function(e){Vx&&Vx(e);var t,n,s=e.__c;s&&s.__H&&(s.__H.__.some(function(a){try{if(a.__P&&a.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}a.__P=n,Zx(kg.push(a))}else Kc(a)}catch(i){t=i}}),s.__H=void 0,t&&Rt.__e(t,s.__v))};Jx=typeof requestAnimationFrame=="function"});function vm(){if(zs>1){zs--;return}let e,t=!1;for((function(){let n=gm;for(gm=void 0;n!==void 0;){let s=n.S;if(s.v===n.v)for(let a=s.t;a!==void 0;a=a.x)a.i===n.i&&(a.i=s.i);n=n.o}})();Vc!==void 0;){let n=Vc;for(Vc=void 0,bm++;n!==void 0;){let s=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&t_(n))try{n.c()}catch(a){t||(e=a,t=!0)}n=s}}if(bm=0,zs--,t)throw e}function Wr(e){if(zs>0)return e();wg=++dz,zs++;try{return e()}finally{vm()}}function sn(e){let t=$t,n=Yc;$t=void 0,Yc=void 0;try{return e()}finally{$t=t,Yc=n}}function e_(e){if($t===void 0)return;let t=e.n;if(t===void 0||t.t!==$t)return t={i:0,S:e,p:$t.s,n:void 0,t:$t,e:void 0,x:void 0,r:t},$t.s!==void 0&&($t.s.n=t),$t.s=t,e.n=t,32&$t.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=$t.s,t.n=void 0,$t.s.n=t,$t.s=t),t}function Jt(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}function C(e,t){return new Jt(e,t)}function t_(e){for(let t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function n_(e){for(let t=e.s;t!==void 0;t=t.n){let n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function o_(e){let t,n=e.s;for(;n!==void 0;){let s=n.p;n.i===-1?(n.S.U(n),s!==void 0&&(s.n=n.n),n.n!==void 0&&(n.n.p=s)):t=n,n.S.n=n.r,n.r!==void 0&&(n.r=void 0),n=s}e.s=t}function jr(e,t){Jt.call(this,void 0,t),this.x=e,this.s=void 0,this.g=km-1,this.f=4}function ye(e,t){return new jr(e,t)}function s_(e){let t=e.j;if(e.j=void 0,typeof t=="function"){zs++;let n=$t;$t=void 0;try{t()}catch(s){throw e.f&=-2,e.f|=8,xg(e),s}finally{$t=n,vm()}}}function xg(e){for(let t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,s_(e)}function fz(e){if($t!==this)throw new Error("Out-of-order effect");o_(this),$t=e,this.f&=-2;try{8&this.f&&xg(this)}finally{vm()}}function Vi(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,Yc&&Yc.push(this)}function we(e,t){let n=new Vi(e,t);try{n.c()}catch(a){throw n.d(),a}let s=n.d.bind(n);return s[Symbol.dispose]=s,s}var mz,$t,Yc,Vc,gm,zs,bm,dz,wg,km,_g=b(()=>{mz=Symbol.for("preact-signals");zs=0,bm=0,dz=0,wg=0,km=0;Jt.prototype.brand=mz;Jt.prototype.h=function(){return!0};Jt.prototype.S=function(e){let t=this.t;t!==e&&e.e===void 0&&(e.x=t,this.t=e,t!==void 0?t.e=e:sn(()=>{var n;(n=this.W)==null||n.call(this)}))};Jt.prototype.U=function(e){if(this.t!==void 0){let t=e.e,n=e.x;t!==void 0&&(t.x=n,e.e=void 0),n!==void 0&&(n.e=t,e.x=void 0),e===this.t&&(this.t=n,n===void 0&&sn(()=>{var s;(s=this.Z)==null||s.call(this)}))}};Jt.prototype.subscribe=function(e){return we(()=>{let t=this.value;sn(()=>e(t))},{name:"sub"})};Jt.prototype.valueOf=function(){return this.value};Jt.prototype.toString=function(){return this.value+""};Jt.prototype.toJSON=function(){return this.value};Jt.prototype.peek=function(){return sn(()=>this.value)};Object.defineProperty(Jt.prototype,"value",{get(){let e=e_(this);return e!==void 0&&(e.i=this.i),this.v},set(e){if(e!==this.v){if(bm>100)throw new Error("Cycle detected");(function(t){zs!==0&&bm===0&&t.l!==wg&&(t.l=wg,gm={S:t,v:t.v,i:t.i,o:gm})})(this),this.v=e,this.i++,km++,zs++;try{for(let t=this.t;t!==void 0;t=t.x)t.t.N()}finally{vm()}}}});jr.prototype=new Jt;jr.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===km))return!0;if(this.g=km,this.f|=1,this.i>0&&!t_(this))return this.f&=-2,!0;let e=$t;try{n_(this),$t=this;let t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(t){this.v=t,this.f|=16,this.i++}return $t=e,o_(this),this.f&=-2,!0};jr.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(let t=this.s;t!==void 0;t=t.n)t.S.S(t)}Jt.prototype.S.call(this,e)};jr.prototype.U=function(e){if(this.t!==void 0&&(Jt.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(let t=this.s;t!==void 0;t=t.n)t.S.U(t)}};jr.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(let e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(jr.prototype,"value",{get(){if(1&this.f)throw new Error("Cycle detected");let e=e_(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});Vi.prototype.c=function(){let e=this.S();try{if(8&this.f||this.x===void 0)return;let t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};Vi.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,s_(this),n_(this),zs++;let e=$t;return $t=this,fz.bind(this,e)};Vi.prototype.N=function(){2&this.f||(this.f|=2,this.u=Vc,Vc=this)};Vi.prototype.d=function(){this.f|=8,1&this.f||xg(this)};Vi.prototype.dispose=function(){this.d()}});function Gi(e,t){Ge[e]=t.bind(null,Ge[e]||(()=>{}))}function Gc(e){if(ym){let t=ym;ym=void 0,t()}ym=e&&e.S()}function i_({data:e}){let t=gz(e);t.name="ReactiveDom",t.value=e;let[n,s]=ko(()=>{let a=this,i=this.__v;for(;i=i.__;)if(i.__c){i.__c.__$f|=4;break}let l=ye(()=>{let p=t.value.value;return p===0?0:p===!0?"":p||""}),c=ye(()=>!Array.isArray(l.value)&&!cg(l.value)),u=we(function(){if(this.N=l_,c.value){let p=l.value;a.__v&&a.__v.__e&&a.__v.__e.nodeType===3&&(a.__v.__e.data=p)}}),m=this.__$u.d;return this.__$u.d=function(){u(),m.call(this)},[c,l]},[]);return n.value?s.peek():s.value}function hz(e,t,n,s){let a=t in e&&e.ownerSVGElement===void 0,i=C(n);return{o:(l,c)=>{i.value=l,s=c},d:we(function(){this.N=l_;let l=i.value.value;s[t]!==l&&(s[t]=l,a?e[t]=l:l!=null&&(l!==!1||t[4]==="-")?e.setAttribute(t,l):e.removeAttribute(t))})}}function gz(e,t){return ko(()=>C(e,t),[])}function kz(){Wr(()=>{let e;for(;e=r_.shift();)a_.call(e)})}function l_(){r_.push(this)===1&&(Ge.requestAnimationFrame||bz)(kz)}var $z,a_,wm,ym,r_,bz,oe=b(()=>{Br();R();_g();_g();$z=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__,r_=[];we(function(){a_=this.N})();i_.displayName="ReactiveTextNode";Object.defineProperties(Jt.prototype,{constructor:{configurable:!0,value:$m(zr,null).constructor},type:{configurable:!0,value:i_},props:{configurable:!0,get(){let e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});Gi("__b",(e,t)=>{if(Gc(),wm=void 0,typeof t.type=="string"){let n,s=t.props;for(let a in s){if(a==="children")continue;let i=s[a];i instanceof Jt&&(n||(t.__np=n={}),n[a]=i,s[a]=i.peek())}}e(t)});Gi("__r",(e,t)=>{if(e(t),t.type!==zr){Gc();let n,s=t.__c;s&&(s.__$f&=-2,n=s.__$u,n===void 0&&(s.__$u=n=(function(a,i){let l;return we(function(){l=this},{name:i}),l.c=a,l})((function(a){return function(){var i;$z&&((i=this.y)==null||i.call(this)),a.__$f|=1,a.setState({})}})(s),typeof t.type=="function"?t.type.displayName||t.type.name:""))),wm=s,Gc(n)}});Gi("__e",(e,t,n,s)=>{Gc(),wm=void 0,e(t,n,s)});Gi("diffed",(e,t)=>{Gc(),wm=void 0;let n;if(typeof t.type=="string"&&(n=t.__e)){let s=t.__np,a=t.props,i=n.U;if(i)for(let l in i){let c=i[l];c===void 0||s&&l in s||(c.d(),i[l]=void 0)}if(s){i||(i={},n.U=i);for(let l in s){let c=i[l],u=s[l];c===void 0?(c=hz(n,l,u,a),i[l]=c):c.o(u,a)}}}e(t)});Gi("unmount",(e,t)=>{if(typeof t.type=="string"){let n=t.__e;if(n){let a=n.U;if(a){n.U=void 0;for(let i in a){let l=a[i];l&&l.d()}}}let s=t.__np;if(s){let a=t.props;for(let i in s)a[i]=s[i]}t.__np=void 0}else{let n=t.__c;if(n){n.__$f|=8;let s=n.__$u;s&&(n.__$u=void 0,s.d())}}e(t)});Gi("__h",(e,t,n,s)=>{s<3&&(t.__$f|=2),e(t,n,s)});cs.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;let n=this.__$u,s=n&&n.s!==void 0;for(let a in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){let a=2&this.__$f;if(!(s||a||4&this.__$f)||1&this.__$f)return!0}else if(!(s||4&this.__$f)||3&this.__$f)return!0;for(let a in e)if(a!=="__source"&&e[a]!==this.props[a])return!0;for(let a in this.props)if(!(a in e))return!0;return!1};bz=e=>{queueMicrotask(()=>{queueMicrotask(e)})}});function us(){if(crypto.randomUUID)return crypto.randomUUID();let e=crypto.getRandomValues(new Uint8Array(16));e[6]=e[6]&15|64,e[8]=e[8]&63|128;let t=[...e].map(n=>n.toString(16).padStart(2,"0")).join("");return[t.slice(0,8),t.slice(8,12),t.slice(12,16),t.slice(16,20),t.slice(20)].join("-")}var Jc=b(()=>{});async function Zc(e){let t=vz.includes(e)?e:Tg(),s=await(await fetch(new URL(`../../i18n/${t}.json`,import.meta.url))).json();c_=new Intl.PluralRules(t),document.documentElement.lang=t,Sg.value=s,De.value=t}function o(e,t){return u_(Sg.value[e]||e,t)}function w(e,t,n,s){let a=Sg.value[e],i=Array.isArray(a)?a[yz(n)]:n===1?e:t;return u_(i,{n,...s})}function yz(e){let t=c_.select(e);return De.value!=="ru"?t==="one"?0:1:{one:0,few:1}[t]??2}function u_(e,t){return t?e.replace(/\{(\w+)\}/g,(n,s)=>t[s]??n):e}function ht(e,t){return e.split(/(\{\w+\})/).map(n=>{let s=/^\{(\w+)\}$/.exec(n);return s&&s[1]in t?t[s[1]]:n})}var Sg,De,c_,vz,Tg,v=b(()=>{oe();Sg=C({}),De=C("en"),c_=new Intl.PluralRules("en"),vz=["ru","en"],Tg=()=>navigator.language.toLowerCase().startsWith("ru")?"ru":"en"});async function Te(e,t,n){let s,a=n===void 0?void 0:JSON.stringify(n);try{s=await fetch(t,{method:e,headers:n===void 0?{}:{"Content-Type":"application/json"},body:a,keepalive:a!==void 0&&a.length<_z,signal:AbortSignal.timeout(wz)})}catch(c){throw new q(0,c.name==="TimeoutError"?"timeout":"offline")}let i=await Sz(s);if(s.ok)return i;let l=i?.code??`http-${s.status}`;throw s.status===401&&l!=="wrong-password"&&Ue.value==="in"&&(Ue.value="expired"),new q(s.status,l,i??{})}async function Sz(e){if(e.status===204)return null;try{return await e.json()}catch{return null}}async function W(e,t,{method:n="POST",key:s=us()}={}){try{return await Te(n,e,{...t,key:s})}catch(a){if(!a.offline)throw a;return await new Promise(i=>setTimeout(i,xz)),Te(n,e,{...t,key:s})}}function F(e){if(e.offline&&e.status===0)return e.code==="timeout"?o("The server did not answer within 10 seconds."):o("No connection to the server.");let t={"not-found":()=>o("This no longer exists, or you have no access to it."),forbidden:()=>o("You do not have permission to do this."),"signed-out":()=>o("Your session has expired."),"key-reused":()=>o("This was already sent with a different text."),"cannot-answer":()=>o("This colleague cannot reply in this channel."),"team-cannot-answer":()=>o("Nobody in this team can reply in this channel."),"team-gone":()=>o("This team no longer exists."),"tag-gone":()=>o("This tag was deleted."),"tag-exists":()=>o("A tag with this name already exists."),"too-many-tags":()=>o("A conversation has at most 30 tags."),merged:()=>o("This tag was merged into another one."),"team-exists":()=>o("A team with this name already exists."),"rate-limited":()=>o("Too many attempts. Try again in a few minutes."),"no-candidates":()=>o("Nobody can take these conversations."),"operator-gone":()=>o("This no longer exists, or you have no access to it."),closed:()=>o("The conversation is closed."),"invalid-time":()=>o("Choose a time within the next year."),"nothing-to-undo":()=>o("Nothing to undo: this has been changed since."),"too-late":()=>o("More than 7 days have passed, this can no longer be undone."),"client-not-started":()=>o("The client must write first in this channel."),"no-address":()=>o("The client has no address in this channel."),"address-wrong":()=>o("Emails cannot be sent to this address."),"invalid-subject":()=>o("This subject cannot be sent."),"cannot-check":()=>o("This platform cannot tell whether the message arrived."),"not-uncertain":()=>o("The delivery state is already known."),"edit-in-progress":()=>o("An earlier change to this message is still being sent. Try again in a moment."),"not-supported":()=>o("This channel does not support this."),"channel-removed":()=>o("The channel was disconnected."),blocked:()=>o("The client has blocked us."),invalid:()=>o("The server did not accept these values. Check them and try again."),"search-busy":()=>o("Your earlier searches are still running. Try again in a moment."),"too-slow":()=>o("The search took too long. Try a rarer word, or several words."),"no-space":()=>o("The server's disk is full."),"read-only":()=>o("The server cannot save anything: its disk is read-only."),"disk-fault":()=>o("The server cannot save anything: its disk fails."),"database-damaged":()=>o("The server cannot save anything: its database is damaged.")}[e.code];return t?t():o("Something went wrong. Try again. Code {code}.",{code:e.status||e.code})}var wz,xz,Ue,q,_z,B,K=b(()=>{oe();Jc();v();wz=1e4,xz=700,Ue=C("unknown"),q=class extends Error{constructor(t,n,s={}){super(n),this.status=t,this.code=n,this.detail=s}get offline(){return this.status===0||[502,503,504].includes(this.status)}},_z=16384;B=e=>Te("GET",e)});function d_(e){var t=p_.get(this);return t||(t=new Map,p_.set(this,t)),(t=m_(this,t.get(e)||(t.set(e,t=(function(n){for(var s,a,i=1,l="",c="",u=[0],m=function(f){i===1&&(f||(l=l.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,f,l):i===3&&(f||l)?(u.push(3,f,l),i=2):i===2&&l==="..."&&f?u.push(4,f,0):i===2&&l&&!f?u.push(5,0,!0,l):i>=5&&((l||!f&&i===5)&&(u.push(i,0,l,a),i=6),f&&(u.push(i,f,0,a),i=6)),l=""},p=0;p<n.length;p++){p&&(i===1&&m(),m(p));for(var h=0;h<n[p].length;h++)s=n[p][h],i===1?s==="<"?(m(),u=[u],i=3):l+=s:i===4?l==="--"&&s===">"?(i=1,l=""):l=s+l[0]:c?s===c?c="":l+=s:s==='"'||s==="'"?c=s:s===">"?(m(),i=1):i&&(s==="="?(i=5,a=l,l=""):s==="/"&&(i<5||n[p][h+1]===">")?(m(),i===3&&(u=u[0]),i=u,(u=u[0]).push(2,0,i),i=0):s===" "||s==="	"||s===`
`||s==="\r"?(m(),i=2):l+=s),i===3&&l==="!--"&&(i=4,u=u[0])}return m(),u})(e)),t),arguments,[])).length>1?t:t[0]}var m_,p_,f_=b(()=>{m_=function(e,t,n,s){var a;t[0]=0;for(var i=1;i<t.length;i++){var l=t[i++],c=t[i]?(t[0]|=l?1:2,n[t[i++]]):t[++i];l===3?s[0]=c:l===4?s[1]=Object.assign(s[1]||{},c):l===5?(s[1]=s[1]||{})[t[++i]]=c:l===6?s[1][t[++i]]+=c+"":l?(a=e.apply(c,m_(e,c,n,["",null])),s.push(a),c[0]?t[0]|=2:(t[i-2]=0,t[i]=a)):s.push(c)}return s},p_=new Map});var r,T=b(()=>{Br();f_();r=d_.bind(function(...t){return this[0]=3,$m(...t)})});function $_(e){let t=e??"",n=at(t);return Oz(n)&&Cz.test(t.slice(n.length))}function Wo(e){if(!Cg.has(e)){let t=e.split(".").slice(1),n=s=>(t.find(a=>a.startsWith(s+"-"))??"").split("-").slice(1);Cg.set(e,{tags:n("tag").map(Number),priorities:n("priority").map(s=>Og[s])})}return Cg.get(e)}function xm(e,{tags:t=[],priorities:n=[]}){let s=Object.keys(Og).filter(i=>n.includes(Og[i])),a=[...t].sort((i,l)=>i-l);return[e,a.length&&["tag",...a].join("-"),s.length&&["priority",...s].join("-")].filter(Boolean).join(".")}function Bs(e){return e.includes(".")}var Tz,Cz,Og,Oz,at,La,Cg,vo=b(()=>{Tz=["mine","unassigned","all","waiting","unread","mentions","following","snoozed","untagged","closed","failed"],Cz=/^(\.tag(-[1-9]\d{0,14}){1,20})?(\.priority(-(high|medium|low)){1,3})?$/,Og={high:1,medium:0,low:-1},Oz=e=>Tz.includes(e)||/^team-[1-9]\d{0,14}$/.test(e),at=e=>e.split(".",1)[0],La=e=>e.startsWith("team-")?Number(at(e).slice(5)):null;Cg=new Map});function Nn(e,t){let n=at(e);return n==="snoozed"||n==="mentions"?"urgent":n==="closed"?t==="oldest"?"oldest":"newest":t}function Ia(e,t,n){if(Bs(t)&&!Mz(e,Wo(t)))return!1;let s=La(t);return s===null?Dz[at(t)](e,n):Fs(e)&&e.team_id===s}function g_(e){return e.waiting_since===null?Qc-e.last_at:e.due_at??e.waiting_since+Ez}function Eg(e,t,n,s){let a=at(t);if(a==="snoozed")return[e.snooze?.until??Qc,e.id];if(a==="mentions"){let i=s.mentions[e.id];return[-((i?.no!=null?Qc:0)+(i?.at??0)),-e.id]}return Rz[Nn(a,n)](e,s)}function k_(e,t,n,s,a){if(!Ia(e,t,s))return null;let i=Eg(e,t,n,s);return a&&Ng(i,a)>0?null:[i[0],i[1],e.id]}function Ji(e,t,n,s,a){return v_(e,t,n,s,a).map(i=>i[2])}function v_(e,t,n,s,a){let i=[];for(let l in e){let c=k_(e[l],t,n,s,a);c&&i.push(c)}return i.sort(Ng)}function y_(){let e=null;return(t,n,s,a,i)=>{let l=e&&e.view===n&&e.sort===s&&e.edge===i&&Bz(e.who,a,n,s),c=l?Fz(e.dialogs,t):null,u=c&&c.size<=Iz?Wz(e.entries,c,t,n,s,a,i):v_(t,n,s,a,i),m=l&&qz(e.entries,u)?e.ids:u.map(p=>p[2]);return e={dialogs:t,view:n,sort:s,who:a,edge:i,entries:u,ids:m},m}}function Bz(e,t,n,s){return s==="assignee"&&e.operators!==t.operators?!1:e.id===t.id&&(zz[at(n)]??[]).every(a=>e[a]===t[a])}function Fz(e,t){let n=new Set;if(e===t)return n;for(let s in t)t[s]!==e[s]&&n.add(Number(s));for(let s in e)s in t||n.add(Number(s));return n}function Wz(e,t,n,s,a,i,l){if(!t.size)return e;let c=e.filter(u=>!t.has(u[2]));for(let u of t){let m=n[u]&&k_(n[u],s,a,i,l);m&&c.splice(jz(c,m),0,m)}return c}function jz(e,t){let n=0,s=e.length;for(;n<s;){let a=n+s>>1;Ng(e[a],t)<0?n=a+1:s=a}return n}function w_(e,t,{busy:n,keep:s}){if(e===t)return{shown:e,queued:[]};if(!n)return{shown:Uz(e,t,s),queued:[]};let a=new Set(e),i=Kz(a,t),l=[],c=[];return t.forEach((u,m)=>{a.has(u)||(m>i?l.push(u):c.push(u))}),{shown:l.length?[...e,...l]:e,queued:c}}function Kz(e,t){for(let n=t.length-1;n>=0;n-=1)if(e.has(t[n]))return n;return-1}function Uz(e,t,n){if(n===null||t.includes(n))return t;let s=e.indexOf(n);if(s<0)return t;let a=[...t];return a.splice(Math.min(s,a.length),0,n),a}function x_(e,t,n){let s=new Map(n.map((a,i)=>[a,i]));if(s.has(e.id))return s.get(e.id);for(let a=Math.max(0,t.indexOf(e.id));a<t.length;a+=1)if(s.has(t[a]))return s.get(t[a]);return null}var Qc,Ez,Nz,Az,b_,Fs,Pz,Dz,Mz,h_,Rz,Lz,Ng,Iz,zz,qz,yo=b(()=>{vo();Qc=10**14,Ez=60*6e4,Nz=720*60*6e4,Az=40,b_=["urgent","newest","oldest","longest","priority","client","assignee"];Fs=e=>e.state==="open"&&!e.snooze,Pz=(e,t)=>e.client_count>(t.marks[e.id]??1/0),Dz={mine:(e,t)=>Fs(e)&&e.assignee_id===t.id,unassigned:e=>Fs(e)&&e.assignee_id===null,all:Fs,waiting:e=>Fs(e)&&e.waiting_since!==null,unread:(e,t)=>Fs(e)&&Pz(e,t)&&(e.assignee_id===t.id||e.assignee_id===null||!!t.follows[e.id]),mentions:(e,t)=>{let n=t.mentions[e.id];return!!n&&(n.no!==null||n.at>Date.now()-Nz)},following:(e,t)=>e.state==="open"&&!!t.follows[e.id],snoozed:e=>e.state==="open"&&!!e.snooze,untagged:e=>Fs(e)&&!e.tagged,closed:e=>e.state==="closed",failed:e=>e.state==="open"&&!!e.failed};Mz=(e,{tags:t,priorities:n})=>(!t.length||e.tags.some(s=>t.includes(s)))&&(!n.length||n.includes(e.priority)),h_=e=>[...e??""].slice(0,Az).join("");Rz={urgent:e=>[g_(e),e.id],newest:e=>[-e.last_at,-e.id],oldest:e=>[e.last_at,e.id],longest:e=>[e.waiting_since??Qc+e.last_at,e.id],priority:e=>[g_(e)+(1-e.priority)*2*Qc,e.id],client:e=>[h_(e.name),e.id],assignee:(e,t)=>[h_(t.operators[e.assignee_id]?.name),e.id]};Lz=(e,t)=>e<t?-1:e>t?1:0,Ng=(e,t)=>Lz(e[0],t[0])||e[1]-t[1];Iz=64;zz={unread:["marks","follows"],following:["follows"],mentions:["mentions"]};qz=(e,t)=>e===t||e.length===t.length&&e.every((n,s)=>n[2]===t[s][2])});function mt(e,{map:t=null,put:n=(l,c,u)=>{l[t][c]=u},leaves:s=t?[t]:[],accepts:a=Hz,snapshot:i=Yz}){Ws.set(e,{map:t,write:n,leaves:s,accepts:a,snapshot:i})}function T_({k:e,of:t}){if(e==="gone")return Ws.get(t)?.leaves??[];let n=Ws.get(e)?.map;return n?[n]:[]}function An(e,...t){let n={...e};for(let s of t)n[s]={...e[s]};return n}function _m(e,t,n){return(e.revs[t]??-1)>n?!1:(e.revs[t]=n,!0)}function ps(e,t,n,s,a){let i=Ws.get(t);i?.accepts(e,a)&&_m(e,t+n,s)&&i.write(e,n,a)}function O_(e,t,n,s){let a=Ws.get(t);if(a&&_m(e,t+n,s))for(let i of a.leaves)delete e[i][n]}function E_(e,t,n){for(let[s,{snapshot:a}]of Ws)for(let[i,l]of a(t))ps(e,s,i,n,l)}var Ws,Hz,Yz,__,Ag,S_,C_,Sm=b(()=>{Ws=new Map,Hz=()=>!0,Yz=()=>[];__=e=>Ws.get(e).map,Ag=()=>[...Ws.values()].map(e=>e.map).filter(Boolean),S_=()=>Object.fromEntries(Ag().map(e=>[e,{}]));C_=(e,t,n,s)=>Ws.get(t).write(e,n,s)});function Tm(){return{ready:!1,cursor:null,company:null,automation:null,version:"",demo:!1,me:null,preferences:null,counts:Jz,room:A_,recent:[],revs:{},views:{},...S_()}}function P_(e,t){let n=bB[t.t];return n?n(e,t):e}function M_(e){let t=Object.keys(e.items).map(Number).sort((n,s)=>n-s);for(let n=1;n<t.length;n+=1)if(t[n]!==t[n-1]+1)return t[n-1];return null}function Zz(e,t,n){if(e.operators[t]=n,e.me?.id!==t)return;let{name:s,role:a,presence:i,status_id:l}=n;e.me={...e.me,name:s,role:a,presence:i,status_id:l}}function Qz(e,t,n){n.at||n.no?e.mentions[t]={no:n.no??null,at:n.at??0}:delete e.mentions[t]}function Xz(e,t,n){let s=e.logs[n.dialog_id];e.logs[n.dialog_id]={...s,items:{...s.items,[n.no]:n},seen:Math.max(s.seen,n.no)}}function eB(e,t){let n=e.logs[t.dialog_id];return!n||n.loaded&&t.no<Pg(n)||n.later&&t.no>Dg(n)}function Pg(e){let t=1/0;for(let n in e.items)t=Math.min(t,Number(n));return t}function Dg(e){let t=0;for(let n in e.items)t=Math.max(t,Number(n));return t}function tB(e,{data:t,reset:n}){let s=n?{...Tm(),recent:e.recent}:e,a=An(s,"revs",...Ag()),i=Zt(t.cursor);return Object.assign(a,{ready:!0,cursor:t.cursor,version:t.version,demo:t.demo,me:t.me,counts:t.counts}),E_(a,t,i),a}function nB(e,{view:t,sort:n,data:s}){let a=An(e,"dialogs","marks","mentions","revs","views"),i=Zt(s.cursor);for(let c of s.items)ps(a,"dialog",c.id,i,c);for(let c in s.marks)ps(a,"mark",Number(c),i,{read_no:s.marks[c]});for(let[c,u]of R_(s))ps(a,"mention",c,i,u);let l=s.items.at(-1);return a.views[ms(t,n)]={loaded:!0,next:s.next,edge:s.next&&l?Eg(l,t,n,za(a)):null},a}function oB(e,{data:t}){let n=An(e,"dialogs","marks","contacts","logs","revs"),s=Zt(t.cursor),{id:a}=t.dialog;return ps(n,"dialog",a,s,t.dialog),ps(n,"mark",a,s,{read_no:t.mark}),ps(n,"contact",t.contact.id,s,t.contact),n.logs[a]?.later&&I_(n,a),Rg(n,a,s,t.messages,{more:!!t.more,later:!1}),n}function sB(e,{id:t,data:n}){if(!e.logs[t])return e;let s=An(e,"logs","revs");I_(s,t);let a=n.messages.at(-1)?.no??0;return Rg(s,t,Zt(n.cursor),n.messages,{more:!!n.more,later:a<(e.dialogs[t]?.last_no??0)}),s}function Rg(e,t,n,s,a){let i=e.logs[t]??Mg(),l={...i.items};for(let c of s)_m(e,"message"+c.id,n)&&(l[c.no]=c);e.logs[t]={...i,items:l,loaded:!0,seen:Math.max(i.seen,s.at(-1)?.no??0),...a}}function L_(e,t,n){let s=e.logs[t],a=Object.keys(s.items).map(Number).sort((c,u)=>c-u),i=a.length-N_;if(i<=0)return;let l={...s.items};for(let c of n==="before"?a.slice(-i):a.slice(0,i))delete e.revs["message"+l[c].id],delete l[c];e.logs[t]={...s,items:l,...n==="before"?{later:!0}:{more:!0}}}function I_(e,t){let{seen:n}=e.logs[t];z_(e,t),e.logs[t]={...Mg(),seen:n}}function aB(e,t,n){let[s,a]=[t[0]?.no,t.at(-1)?.no];return!t.length||!Object.keys(e.items).length?!0:n==="before"?a+1>=Pg(e)&&s<=Dg(e):s-1<=Dg(e)&&a>=Pg(e)}function rB(e,{id:t,data:n,side:s}){if(!e.logs[t]||s&&!aB(e.logs[t],n.messages,s))return e;let a=An(e,"logs","revs"),{later:i}=a.logs[t],l=s==="before"?{more:!!n.more}:{later:i&&!!n.more};return Rg(a,t,Zt(n.cursor),n.messages,l),s&&L_(a,t,s),a}function iB(e,{id:t}){let n=An(e,"logs","revs");n.recent=[t,...e.recent.filter(s=>s!==t)].slice(0,Vz),n.logs[t]??=Mg();for(let s in n.logs)n.recent.includes(Number(s))||z_(n,s);return n}function z_(e,t){for(let n of Object.values(e.logs[t].items))delete e.revs["message"+n.id];delete e.logs[t]}function lB(e,t){let n=An(e,"revs",...new Set(t.rows.flatMap(T_)));for(let s of t.rows)s.k==="gone"?O_(n,s.of,s.id,s.rev):ps(n,s.k,s.id,s.rev,s.row);if(n.cursor=t.cursor,t.rows.some(s=>s.k==="message"))for(let s in n.logs)Object.keys(n.logs[s].items).length>N_*2&&L_(n,s,"after");return Object.keys(n.dialogs).length>n.room?cB(n):n}function cB(e){let t=An(e,"dialogs","marks"),n=new Set(t.recent);for(let s in t.views){let[a,i]=s.split(":");for(let l of Ji(t.dialogs,a,i,za(t),t.views[s].edge))n.add(l)}for(let s in t.dialogs)if(!n.has(Number(s))){for(let a of["dialog","mark"])delete t.revs[a+s];delete t.dialogs[s],delete t.marks[s]}return t.room=Math.max(A_,n.size+Gz),t}function uB(e,{dialog:t,message:n,sentAtRev:s}){let a=An(e,"dialogs","logs");if(t&&(e.revs["dialog"+t.id]??-1)===s&&(a.dialogs[t.id]=t),n){let i=e.logs[n.dialog_id];i&&!i.later&&!i.items[n.no]&&(a.logs[n.dialog_id]={...i,items:{...i.items,[n.no]:n},seen:Math.max(i.seen,n.no)})}return a}function pB(e,{id:t,client_no:n}){if((e.marks[t]??0)>=n)return e;let s=An(e,"marks");return s.marks[t]=n,s}function mB(e,{data:t}){let n=An(e,"notifications","revs");for(let s of t.items)ps(n,"notice",s.id,Zt(t.cursor),s);return n}function dB(e,{row:t}){return{...e,preferences:t}}function fB(e,{id:t,read_no:n}){let s=An(e,"marks");return s.marks[t]=n,s}function $B(e,{row:t}){return{...e,me:{...e.me,...t}}}function hB(e,{row:t}){let n=An(e,"contacts");return n.contacts[t.id]=t,n}function gB(e,{id:t,on:n}){let s=An(e,"follows");return C_(s,"follow",t,{on:n}),s}var Vz,N_,A_,Gz,Jz,za,Zt,D_,Pn,Mg,Zi,R_,ms,bB,Qt=b(()=>{yo();Sm();Sm();Vz=8,N_=360,A_=3e3,Gz=500,Jz={mine:0,unassigned:0,all:0,mine_unread:0,waiting:0,unread:0,mentions:0,following:0,snoozed:0,untagged:0,failed:0,notifications:0,teams:{},tasks:{open:0,late:0,mine:0,mine_late:0,free:0}},za=e=>({id:e.me?.id,marks:e.marks,follows:e.follows,mentions:e.mentions,operators:e.operators});Zt=e=>Number(String(e).split(":").pop()),D_=(e,t)=>{let n=e.marks[t.id];return n===void 0?0:Math.max(0,t.client_count-n)};Pn=e=>Object.values(e.items).sort((t,n)=>t.no-n.no),Mg=()=>({items:{},more:!1,later:!1,loaded:!1,seen:0}),Zi=(e=[])=>e.map(t=>[t.id,t]);mt("dialog",{map:"dialogs",leaves:["dialogs","logs","marks"]});mt("mark",{map:"marks",put:(e,t,n)=>{e.marks[t]=n.read_no}});mt("contact",{map:"contacts"});mt("operator",{map:"operators",put:Zz,snapshot:e=>Zi(e.operators)});mt("channel",{map:"channels",snapshot:e=>Zi(e.channels)});mt("hours",{map:"hours",snapshot:e=>Zi(e.hours)});mt("tag",{map:"tags",snapshot:e=>Zi(e.tags)});mt("company",{put:(e,t,n)=>{e.company=n},snapshot:e=>[[e.company.id,e.company]]});mt("automation",{put:(e,t,n)=>{e.automation=n},snapshot:e=>[[e.automation.id,e.automation]]});mt("team",{map:"teams",snapshot:e=>Zi(e.teams)});mt("status",{map:"statuses",snapshot:e=>Zi(e.statuses)});mt("follow",{map:"follows",put:(e,t,n)=>{n.on?e.follows[t]=!0:delete e.follows[t]},snapshot:e=>(e.follows??[]).map(t=>[t,{on:!0}])});mt("mention",{map:"mentions",put:Qz,snapshot:e=>R_(e)});mt("me",{put:(e,t,n)=>{e.me={...e.me,...n}}});mt("counts",{put:(e,t,n)=>{e.counts=n}});mt("preferences",{put:(e,t,n)=>{e.preferences=n},snapshot:e=>[[0,e.preferences]]});mt("notice",{map:"notifications",put:(e,t,n)=>{n.id?e.notifications[t]=n:delete e.notifications[t]}});mt("message",{map:"logs",put:Xz,leaves:[],accepts:(e,t)=>!eB(e,t)});R_=({mentions:e={}})=>Object.entries(e).map(([t,n])=>[Number(t),n]);ms=(e,t)=>`${e}:${t}`;bB={start:tB,page:nB,dialog:oB,around:sB,log:rB,opened:iB,rows:lB,result:uB,read:pB,unreadFrom:fB,me:$B,preferences:dB,bell:mB,contact:hB,follow:gB,forget:()=>Tm()}});function pe(e){X.value=P_(X.value,e)}var X,kB,Dn,ae,Ba,_e,tt,Tt,ze,Cm,xe,Ne,js,wo,gt,Fa,qs,Xc,Wa,eu,D,Qi,ja,Xi,Pt,I=b(()=>{oe();Qt();Sm();X=C(Tm());kB={},Dn=e=>ye(()=>X.value[__(e)]??kB),ae=Dn("dialog"),Ba=Dn("mark"),_e=Dn("operator"),tt=Dn("channel"),Tt=Dn("message"),ze=ye(()=>X.value.counts),Cm=ye(()=>X.value.views),xe=ye(()=>X.value.preferences),Ne=Dn("team"),js=Dn("status"),wo=Dn("hours"),gt=Dn("tag"),Fa=ye(()=>X.value.company),qs=Dn("follow"),Xc=Dn("mention"),Wa=()=>za({me:D.value,marks:Ba.value,follows:qs.value,mentions:Xc.value,operators:_e.value}),eu=Dn("notice"),D=ye(()=>X.value.me),Qi=ye(()=>ze.value.mine_unread+ze.value.unassigned),ja=e=>X.value.revs["dialog"+e]??-1,Xi=e=>D_({marks:Ba.value},e),Pt=e=>tt.value[e.channel_id]});function wB(e,t,n){let s=qr(e),a=s?"full":e==="board"?"board":"list",i={tasksView:n.get("view"),tasksSort:n.get("sort"),tasksQuery:n.toString()};return{layout:a,task:s??qr(t),...i}}function F_(e){tu.peek().startsWith("/inbox")&&(B_=tu.peek()),tu.value=e}function W_(e){return nu=e,()=>{nu===e&&(nu=null)}}function L(e,{replace:t=!1,sure:n=!1}={}){e===Om()||!n&&j_(e)||(history[t?"replaceState":"pushState"](null,"",e),F_(e))}function jo(e="list",{task:t=null,view:n=null,sort:s=null,filter:a={}}={}){let i=new URLSearchParams({...n&&{view:n},...s&&{sort:s},...a}).toString();return`/tasks/${e}${t?`/${t}`:""}${i?`?${i}`:""}`}var Om,tu,qr,vB,yB,N,B_,ds,nu,j_,Y,Em,an,Nm,qt,qe,J=b(()=>{oe();vo();Om=()=>location.pathname+location.search,tu=C(Om()),qr=e=>/^\d{1,15}$/.test(e??"")?Number(e):null,vB={notices:"notifications"},yB={layout:null,task:null,tasksView:null,tasksSort:null,tasksQuery:""},N=ye(()=>{let e=new URL(tu.value,location.origin),[,t,n,s]=e.pathname.split("/"),a={dialog:null,at:null,q:"",section:null,id:null,rule:null,tab:null,...yB},i={view:$_(n)?n:"mine",...a};return t==="login"||t==="setup"?{...i,page:t}:t==="search"?{...i,page:t,q:e.searchParams.get("q")??""}:t==="settings"?{...i,page:t,section:vB[n]??(n||null),id:qr(s)}:t==="clients"?{...i,page:t,id:qr(n)}:t==="tasks"?{...i,page:t,...wB(n,s,e.searchParams)}:t==="automation"?{...i,page:t,rule:qr(n)??(n||null),tab:e.searchParams.get("tab")}:t&&t!=="inbox"?{...i,page:"nowhere"}:{...i,page:"inbox",dialog:qr(s),at:qr(e.searchParams.get("m"))}});B_="/inbox/mine",ds=()=>B_;nu=null;window.addEventListener("beforeunload",e=>{nu?.(null)&&e.preventDefault()});j_=e=>!!nu?.(e,()=>L(e,{sure:!0}));Y=(e,t,n)=>t?`/inbox/${e}/${t}${n?`?m=${n}`:""}`:`/inbox/${e}`,Em=e=>e?`/search?${new URLSearchParams({q:e})}`:"/search",an=(e,t=null)=>e?`/settings/${e}${t?`/${t}`:""}`:"/settings",Nm=e=>`/clients/${e}`,qt=e=>`/tasks/${e}`;qe=(e=null,t=null)=>`/automation${e?`/${e}`:""}${t?`?tab=${t}`:""}`;window.addEventListener("popstate",()=>{j_(Om())?history.pushState(null,"",tu.peek()):F_(Om())});document.addEventListener("click",e=>{let t=e.target.closest?.("a[href^='/inbox'], a[href^='/search'], a[href^='/settings'], a[href^='/clients'], a[href^='/automation'], a[href^='/tasks']");!t||e.defaultPrevented||e.button||e.metaKey||e.ctrlKey||e.shiftKey||(e.preventDefault(),L(t.getAttribute("href")))})});function H_(e){e(),requestAnimationFrame(()=>requestAnimationFrame(e))}function Kr(){Am+=1;let e=Am;H_(()=>{e===Am&&(Pm=performance.now())})}function Bg(){Am+=1,Pm=-Dm}var Dm,q_,Pm,K_,U_,Lg,zg,Ig,Am,Y_,V_,G_,qa,Mm,Ks=b(()=>{oe();J();I();Dm=700,q_=0,Pm=-Dm,K_=0,U_=0,Lg=0,zg=!1,Ig=ye(()=>{let{page:e,dialog:t}=N.value;return e==="inbox"&&t&&Tt.value[t]?.loaded?t:null});we(()=>{let e=Ig.value;zg=!1,H_(()=>{Ig.peek()===e&&(q_=performance.now())})});for(let e of["keydown","pointerdown","click"])window.addEventListener(e,t=>{K_=t.timeStamp,e!=="pointerdown"&&(Lg=e==="click"?t.detail:0,Lg===1&&(U_=t.timeStamp))},{capture:!0});Am=0,Y_=()=>{zg=!0};V_=e=>e-q_>=Dm,G_=e=>Ig.peek()!==null&&V_(e),qa=()=>K_-Pm<Dm||Lg>1&&Pm>=U_,Mm=()=>zg||V_(performance.now())});function TB(e,t){let n=[...e],s=[];for(;n.length+1>_B;){let a=Math.min(...n.map(Fg));if(a>Fg(t))break;s.push(...n.splice(n.findIndex(i=>Fg(i)===a),1))}return s}function V(e,{icon:t="check",undo:n=null,action:s=null,label:a="",alert:i=!1,ms:l=xB,silent:c=!1,more:u=null,keep:m=!1}={}){J_+=1;let p={id:J_,text:e,icon:t,alert:i,silent:c,more:u,keep:m,label:n?o("Undo"):a,run:n??s,undo:!!n},h=c?[]:TB(Us.value.filter(f=>!f.silent),p);return Us.value=[...Us.value.filter(f=>!h.includes(f)),p],n&&!c&&(Hs.value=[{id:p.id,text:e,icon:t,at:Date.now(),run:n},...Hs.peek()].slice(0,SB)),setTimeout(()=>Rm(p.id),l),p.id}function Rm(e){Us.value=Us.value.filter(t=>t.id!==e)}function Ur(e){Rm(e),Hs.value=Hs.peek().filter(t=>t.id!==e)}function ou(e){Bg(),e.undo??!0?Ur(e.id):Rm(e.id),e.run()}function X_(e){Bg(),Rm(e.id),e.more.run()}function Lm(){let e=Us.value.findLast(t=>t.undo);e&&ou(e)}var xB,_B,J_,Us,Hs,SB,Fg,Z_,te,Q_,he=b(()=>{oe();v();Ks();xB=8e3,_B=3,J_=0,Us=C([]),Hs=C([]),SB=50,Fg=e=>e.keep?2:e.run||e.alert?1:0;Z_=(e,t)=>V("",{undo:e,ms:t,silent:!0}),te=(e,t)=>V(e,{icon:"circle-alert",alert:!0,...t});Q_=()=>{Hs.value=[]}});function Wg(e,t,n){localStorage.setItem("okno."+e,t),t===n?delete document.documentElement.dataset[e]:document.documentElement.dataset[e]=t}async function $s(e){localStorage.setItem("okno.lang",e),await Zc(e),await Bm({locale:e})}async function Ka(e){Zn.value=e,await Bm({theme:e})}async function el(e){qo.value=e,await Bm({density:e})}async function Bm(e){if(Ue.value!=="in"){su={...su,...e};return}try{pe({t:"me",row:await W("/api/me",e,{method:"PATCH"})})}catch(t){te(F(t))}}async function Fm(){if(Object.keys(su).length)try{await W("/api/me",su,{method:"PATCH"}),su={}}catch{}}async function jg(){let{locale:e,theme:t,density:n}=D.peek();Zn.value=t,qo.value=n,e&&localStorage.setItem("okno.lang",e),e&&e!==De.peek()&&await Zc(e)}var Zn,e0,Im,qo,zm,fs,xo,vn,t0,n0,su,CB,Kt=b(()=>{oe();K();I();v();yo();he();Zn=C(localStorage.getItem("okno.theme")??"system"),e0=C(matchMedia("(prefers-color-scheme: dark)").matches);matchMedia("(prefers-color-scheme: dark)").addEventListener("change",e=>{e0.value=e.matches});Im=ye(()=>Zn.value==="dark"||Zn.value==="system"&&e0.value),qo=C(localStorage.getItem("okno.density")??"normal"),zm=C(localStorage.getItem("okno.text")??"normal"),fs=C(localStorage.getItem("okno.side")==="hidden"),xo=C(localStorage.getItem("okno.card")==="hidden"),vn=C(b_.includes(localStorage.getItem("okno.sort"))?localStorage.getItem("okno.sort"):"urgent");we(()=>{Wg("theme",Zn.value,"system")});we(()=>{Wg("density",qo.value,"normal")});we(()=>{Wg("text",zm.value,"normal")});we(()=>{localStorage.setItem("okno.side",fs.value?"hidden":"shown")});we(()=>{localStorage.setItem("okno.card",xo.value?"hidden":"shown")});we(()=>{localStorage.setItem("okno.sort",vn.value)});t0=()=>localStorage.getItem("okno.lang");n0=e=>Bm({status_id:e});su={};CB=ye(()=>D.value&&[D.value.locale,D.value.theme,D.value.density].join());we(()=>{CB.value&&sn(()=>{jg()})})});function Ug(e){Ys=e,Vs=!0,Vg()}function Hg(){Vs=!1,clearTimeout(Kg),Xt?.close(),Xt=null,Hr=0,Qn.value="on"}function Yg(){Xt?.readyState===WebSocket.OPEN&&Xt.send(JSON.stringify({t:"hello",cursor:Ys.cursor(),build:Ys.build}))}function s0(e){Xt?.readyState===WebSocket.OPEN&&Xt.send(JSON.stringify(e))}function Vg(){if(clearTimeout(Kg),!Vs||Xt&&Xt.readyState<=WebSocket.OPEN)return;let e=location.protocol==="https:"?"wss:":"ws:",t=new WebSocket(`${e}//${location.host}/api/live`);Xt=t,qg=Date.now(),t.addEventListener("open",()=>{t===Xt&&Yg()}),t.addEventListener("message",n=>{t===Xt&&DB(JSON.parse(n.data))}),t.addEventListener("close",n=>{t===Xt&&a0(n.code)})}function DB(e){if(qg=Date.now(),e.t==="ping"){Xt.send('{"t":"pong"}');return}if(e.t==="welcome"){Ys.signal(e),Gg();return}e.t==="resync"&&Ys.resync(),e.t==="events"?Ys.events(e):Ys.signal(e)}function MB(){if(!Vs)return;let e=Xt;Xt=null,e?.close(),jm()}function Gg(){Wm=0;let e=Hr>0;Hr=0,Qn.value="on",Ys.back(e)}function a0(e){if(Xt=null,!Vs)return;if(Hr||=Date.now(),e===o0.signedOut){Vs=!1,Ys.signedOut();return}let t=e===o0.tooSlow?0:Math.min(EB,OB*2**Wm);Wm+=1,Kg=setTimeout(Vg,t*(.5+Math.random()/2))}function jm(){Wm=0,Vg()}var OB,EB,NB,AB,PB,o0,Qn,Xt,Ys,Wm,Hr,qg,Kg,Vs,Yr=b(()=>{oe();OB=1e3,EB=3e4,NB=45e3,AB=2e3,PB=5e3,o0={signedOut:4401,foreign:4403,tooSlow:4408},Qn=C("on"),Xt=null,Ys=null,Wm=0,Hr=0,qg=0,Kg=0,Vs=!1;setInterval(()=>{if(!Vs)return;if(Xt?.readyState===WebSocket.OPEN&&Date.now()-qg>NB){let t=Xt;a0(0),t.close()}let e=Hr?Date.now()-Hr:0;Qn.value=e>PB?"off":e>AB?"grey":"on"},500);window.addEventListener("online",MB);window.addEventListener("offline",()=>{Vs&&(Hr||=Date.now())});document.addEventListener("visibilitychange",()=>{!document.hidden&&Vs&&!Xt&&jm()})});function d0(e){e.t==="welcome"&&(p0=Date.now(),qm.value={},Km.value={},Ha.value={},Ym()),e.t==="presence"&&(qm.value=r0(qm.peek(),e.people,t=>t==="off")),e.t==="here"&&(Km.value=r0(Km.peek(),{[e.dialog]:e.people},t=>!t.length)),e.t==="typing"&&LB(e.dialog)}function r0(e,t,n){let s={...e,...t};for(let a in t)n(t[a])&&delete s[a];return s}function LB(e){let t=Date.now()+Zg;Ha.value={...Ha.peek(),[e]:t},setTimeout(()=>{Ha.peek()[e]===t&&f0(e)},Zg)}function f0(e){if(!(e in Ha.peek()))return;let{[e]:t,...n}=Ha.peek();Ha.value=n}function $0(e){for(let t of e)t.k==="message"&&t.row.kind==="in"&&f0(t.row.dialog_id)}function b0(e,t,n){let s=Date.now();Ua.value=n.trim()?{dialog:e,mode:t,at:s}:null,Ua.value&&(s-Qg>=Jg&&Ym(),setTimeout(()=>{Ua.peek()?.at===s&&(Ua.value=null)},Zg-Jg))}function Xg(){Ua.value=null}function Ym(){if(clearTimeout(i0),Ue.peek()!=="in")return;let e=Qg+Jg-Date.now();if(e>0){i0=setTimeout(Ym,e);return}Qg=Date.now(),s0(JSON.parse(g0.peek()))}function eb(){Um.value=!1,clearTimeout(l0),l0=setTimeout(()=>{Um.value=!0},RB)}var Jg,Zg,RB,qm,Km,Ha,c0,u0,Hm,p0,m0,h0,Um,Ua,Qg,i0,l0,g0,Vr=b(()=>{oe();K();Yr();J();I();Jg=2e3,Zg=6e3,RB=5*6e4,qm=C({}),Km=C({}),Ha=C({}),c0=e=>qm.value[e]??"off",u0=e=>(Km.value[e]??[]).filter(t=>t.id!==D.value?.id),Hm=e=>e in Ha.value,p0=0,m0=()=>p0;h0=C(!document.hidden),Um=C(!1),Ua=C(null),Qg=0,i0=0,l0=0,g0=ye(()=>{let{page:e,dialog:t}=N.value,n=e==="inbox"&&h0.value&&!Um.value?t:null,s=Ua.value&&Ua.value.dialog===n?Ua.value.mode:null;return JSON.stringify({t:"look",dialog:n,typing:s,idle:Um.value})});we(()=>{g0.value&&Qn.value==="on"&&Ym()});for(let e of["keydown","pointerdown","pointermove","wheel"])window.addEventListener(e,eb,{passive:!0,capture:!0});document.addEventListener("visibilitychange",()=>{h0.value=!document.hidden,document.hidden||eb()});eb()});function tl(e,...t){for(let n of au[e])n(...t)}async function Gs(e,t){if(It.value[e]?.busy)return!1;It.value={...It.value,[e]:{busy:!0}};try{await t();let{[e]:n,...s}=It.value;return It.value=s,!0}catch(n){if(!(n instanceof q))throw n;return It.value={...It.value,[e]:{busy:!1,problem:n}},!1}}async function Gr(){let e=await B("/api/start");Ue.value="in",v0.value=Date.now(),Wr(()=>{pe({t:"start",data:e,reset:!0}),tl("snapshot",e,{entered:!0})}),await jg(),tl("entered",e.me.id),Ug(_0),y0.postMessage(e.me.id)}function Gm(){Hg(),Ue.value="out",It.value={},pe({t:"forget"})}function w0(){Ue.value="in",Ug(_0),tl("online")}async function C0(){let{view:e,dialog:t}=N.peek(),n=Nn(e,vn.peek());try{let s=await B("/api/start");if(s.build!==x0&&!S0.some(l=>l())){location.reload();return}let a=await zB(e,n),i=t?await B(`/api/dialogs/${t}`).catch(()=>null):null;Wr(()=>{pe({t:"start",data:s,reset:!0}),tl("snapshot",s,{entered:!1});for(let l of a)pe({t:"page",view:e,sort:n,data:l});t&&pe({t:"opened",id:t}),i&&pe({t:"dialog",data:i})}),Yg(),Gg()}catch(s){if(!(s instanceof q))throw s;s.offline&&setTimeout(C0,3e3)}}async function zB(e,t){let{dialogs:n,views:s}=X.peek(),a=s[ms(e,t)],i=a?.loaded?Ji(n,e,t,za(X.peek()),a.edge).length:0,l=[await B(Vm(e,t,null))];for(let c=l[0].items.length;c<i&&l.length<IB&&l.at(-1).next;c+=l.at(-1).items.length)l.push(await B(Vm(e,t,l.at(-1).next)));return l}function Vm(e,t,n){let s=new URLSearchParams({view:e,sort:t,limit:n?"100":"50"});return n&&s.set("after",n),`/api/dialogs?${s}`}function Jr(e,t){let n=X.peek().views[ms(e,t)];return n?.loaded&&!n.next?null:Gs(`page:${ms(e,t)}`,async()=>{let s=await B(Vm(e,t,n?.next));pe({t:"page",view:e,sort:t,data:s})})}async function ru(e,{unread:t=!0}={}){pe({t:"opened",id:e}),!X.peek().logs[e].loaded&&(await Gs(`dialog:${e}`,async()=>{let n=await B(`/api/dialogs/${e}`),s=t?await BB(e,n):null;Wr(()=>{pe({t:"dialog",data:n}),s&&pe({t:"around",id:e,data:s})})}),A0())}async function BB(e,{mark:t,dialog:n,messages:s,more:a}){let i=Math.min(...s.map(c=>c.client_no??1/0));if(!a||t>=n.client_count||i<=t+1)return null;let{no:l}=await B(`/api/dialogs/${e}/place?client_no=${t+1}`);return l?B(E0(e,l)):null}async function FB(e,t){await ru(e,{unread:!1});let n=X.peek().logs[e];!n?.loaded||n.items[t]||t>(X.peek().dialogs[e]?.last_no??0)||await Gs(`around:${e}`,async()=>{pe({t:"around",id:e,data:await B(E0(e,t))})})}function tb(e){let t=X.peek().logs[e];if(!t?.later)return null;let n=Math.max(...Object.keys(t.items).map(Number));return Gs(`newer:${e}`,async()=>{pe({t:"log",id:e,side:"after",data:await B(`/api/dialogs/${e}/messages?after=${n}&limit=${N0}`)})})}function nb(e){let t=X.peek().logs[e];if(!t?.loaded||!t.more)return null;let n=Math.min(...Object.keys(t.items).map(Number));return Gs(`older:${e}`,async()=>{pe({t:"log",id:e,side:"before",data:await B(`/api/dialogs/${e}/messages?before=${n}&limit=${N0}`)})})}function A0(){for(let e of X.peek().recent){let t=X.peek().logs[e],n=t?.loaded?M_(t):null;n!==null&&Gs(`hole:${e}`,async()=>{pe({t:"log",id:e,side:"after",data:await B(`/api/dialogs/${e}/messages?after=${n}&limit=40`)})})}}function P0(e){let t=n=>pe({t:"rows",cursor:X.peek().cursor,rows:[{k:"mark",id:e.id,rev:0,row:{read_no:n}}]});if(e.opened_at>=v0.peek()){t(0);return}Gs("mark",async()=>{t((await B(`/api/dialogs/${e.id}`)).mark)})}async function D0(e){let t=e.id,n=e.client_count;if(!((X.peek().marks[t]??0)>=n)){pe({t:"read",id:t,client_no:n});try{await Te("POST",`/api/dialogs/${t}/read`,{client_no:n})}catch{}}}function WB(){for(let s of Object.keys(It.value)){if(!It.value[s].problem?.offline)continue;let{[s]:a,...i}=It.value;It.value=i}let{view:e,dialog:t}=N.peek(),n=Nn(e,vn.peek());X.peek().views[ms(e,n)]?.loaded||Jr(e,n),t&&!X.peek().logs[t]?.loaded&&ru(t)}var It,v0,au,nl,ol,rn,Xn,y0,x0,_0,S0,T0,IB,O0,k0,E0,Jm,N0,lt=b(()=>{oe();K();yo();Yr();Vr();Kt();Qt();J();I();It=C({}),v0=C(0),au={snapshot:[],entered:[],rows:[],online:[]},nl=e=>{au.snapshot.push(e)},ol=e=>{au.entered.push(e)},rn=e=>{au.rows.push(e)},Xn=e=>{au.online.push(e)};y0=new BroadcastChannel("okno");y0.addEventListener("message",e=>{Ue.peek()==="out"||!X.peek().me||e.data===X.peek().me.id||(Hg(),Gr().catch(()=>location.reload()))});x0=new URL(import.meta.url).pathname.split("/")[2],_0={build:x0,cursor:()=>X.peek().cursor,events:e=>{let t=X.peek();pe({t:"rows",cursor:e.cursor,rows:e.rows}),$0(e.rows),tl("rows",e.rows,t,X.peek()),A0()},signal:d0,resync:()=>{C0()},back:()=>{WB(),tl("online")},signedOut:()=>{Ue.value="expired"}},S0=[],T0=e=>{S0.push(e)};IB=10;O0=(e,t)=>Gs(`page:${ms(e,t)}`,async()=>{pe({t:"page",view:e,sort:t,data:await B(Vm(e,t,null))})});k0=40,E0=(e,t)=>`/api/dialogs/${e}/messages?before=${t+k0/2}&limit=${k0}`,Jm=e=>Gs(`dialog:${e}`,async()=>{pe({t:"dialog",data:await B(`/api/dialogs/${e}`)})}),N0=60;we(()=>{let{page:e,view:t,dialog:n,at:s}=N.value,a=Nn(t,vn.value);Ue.value!=="in"||e!=="inbox"||sn(()=>{X.value.views[ms(t,a)]?.loaded||Jr(t,a),n&&s?FB(n,s):n&&ru(n)})})});var y,bt,ie=b(()=>{oe();y=C(null),bt=C(!1)});function Js(e){iu.value=iu.value===e?`${e} `:e}function qB(e){Zm.push(e),M0||=setTimeout(KB,jB)}function KB(){let e=[...new Set(Zm)];iu.value=e.length===1?o("New message: {name}",{name:e[0]}):w("{n} new message","{n} new messages",Zm.length),Zm=[],M0=0}var jB,iu,Zm,M0,Zr=b(()=>{oe();lt();v();jB=4e3,iu=C(""),Zm=[],M0=0;rn((e,t,n)=>{for(let s of e){if(s.k!=="message"||s.row.kind!=="in")continue;let a=n.dialogs[s.row.dialog_id],i=t.dialogs[s.row.dialog_id];a&&(!i||i.last_no<s.row.no)&&a.assignee_id===n.me.id&&qB(a.name)}})});var ob,sb,hs,Qr,lu,ln,sl,cu,Ko=b(()=>{ob=new Map,sb=new Map,hs=e=>{ob.set(e.page,e)},Qr=e=>ob.get(e),lu=()=>[...ob.values()].filter(e=>e.icon),ln=e=>{sb.set(e.id,{when:()=>!0,...e})},sl=()=>[...sb.values()].filter(e=>e.when()),cu=e=>sb.get(e)});function R0(e){let t=String(e).replace(/[«»"“”]/g," ").split(/\s+/).filter(s=>/[\p{L}\p{N}]/u.test(s));return t.length?(t.length>1?[t[0],t[1]]:[t[0]]).map(s=>[...s.replace(/^[^\p{L}\p{N}]+/u,"")][0]).join("").toUpperCase():"?"}function _o(e){let t=0;for(let n of String(e))t=(t*31+n.codePointAt(0))%9973;return"h"+(1+t%8)}function Ya(e){let[t,n]=String(e).split(/\s+/);return n?`${t} ${[...n][0]}.`:t}var gs,H,Se=b(()=>{I();v();gs=e=>String(e).split(/\s+/)[0],H=e=>_e.value[e]?.name??o("Former colleague")});function Xr(e){let t=Object.values(tt.value).filter(s=>s.kind===e.kind&&s.health!=="removed"),n=tt.value[e.channel_id];return t.length>1&&n?`${Me(e.kind)} · ${n.name}`:Me(e.kind)}var UB,d,al,L0,Me,I0,Ce,ne,Va,yn,Ae,se,A=b(()=>{T();v();Se();I();UB=new URL("../../icons.svg",import.meta.url).pathname,d=({name:e,size:t=""})=>r`<svg class=${"i "+t} aria-hidden="true"><use href=${`${UB}#${e}`} /></svg>`,al=({big:e})=>r`<svg class=${e?"mark big":"mark"} viewBox="0 0 26 26" aria-hidden="true">
<rect class="fr" width="26" height="26" rx="7" />
<rect class="p" x="5" y="5" width="7.2" height="7.2" rx="1.8" />
<rect class="p2" x="13.8" y="5" width="7.2" height="7.2" rx="1.8" />
<rect class="p2" x="5" y="13.8" width="7.2" height="7.2" rx="1.8" />
<rect class="lit" x="13.8" y="13.8" width="7.2" height="7.2" rx="1.8" />
</svg>`,L0={telegram:()=>o("Telegram"),vk:()=>o("VK"),email:()=>o("Email"),phone:()=>o("Phone")},Me=e=>L0[e]?L0[e]():e;I0=({dialog:e})=>{let[t,...n]=Xr(e).split(" · ");return n.length?r`<span class="only-roomy">${t} · </span>${n.join(" · ")}`:t},Ce=({kind:e,size:t="",named:n})=>r`<span class=${`ch ${e} ${t}`} role=${n?"img":null} aria-label=${n?Me(e):null}
aria-hidden=${n?null:"true"}>
<${d} name=${"ch-"+e} />
</span>`,ne=({name:e,face:t,size:n="",children:s})=>r`<span class=${`av ${_o(e)} ${n}`} aria-hidden="true">
${R0(e)}
${t&&r`<img key=${t} src=${`/avatars/${t}`} alt="" loading="lazy" draggable=${!1} />`}
${s}
</span>`,Va=({size:e=""})=>r`<span class=${`av none ${e}`} aria-hidden="true"><${d} name="user-round" size="s" /></span>`,yn=({of:e})=>r`<span class="keys">${e.map(t=>r`<kbd>${t}</kbd>`)}</span>`,Ae=({width:e})=>r`<svg class="skw" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
<rect width=${e} height="8" rx="2" />
</svg>`,se=({icon:e,title:t,text:n,children:s})=>r`<div class="empty"><span class="eic"><${d} name=${e} size="l" /></span>
<b>${t}</b>${n&&r`<span>${n}</span>`}${s}</div>`});function ib(){let e=Date.now();ed.value=e,e-M.value>=ab-rb/2&&(M.value=e),Xm=setTimeout(ib,Qm?rb:ab)}function z0(){return Qm+=1,Qm===1&&(clearTimeout(Xm),Xm=setTimeout(ib,rb)),()=>{Qm-=1}}function ei(){M.value=ed.value=Date.now()}var ab,rb,M,ed,Qm,Xm,be=b(()=>{oe();ab=15e3,rb=1e3,M=C(Date.now()),ed=C(Date.now()),Qm=0,Xm=0;Xm=setTimeout(ib,ab);document.addEventListener("visibilitychange",()=>{document.hidden||ei()})});function Mn(e){let t=De.value+JSON.stringify(e);return lb.has(t)||lb.set(t,new Intl.DateTimeFormat(De.value==="ru"?"ru-RU":"en-GB",e)),lb.get(t)}function q0(e,t){try{let n=new Intl.NumberFormat(De.value==="ru"?"ru-RU":"en-GB",{style:"currency",currency:t,trailingZeroDisplay:"stripIfInteger"});return n.format(e/10**n.resolvedOptions().maximumFractionDigits)}catch{return`${e/100} ${t??""}`.trim()}}function io(e){let t=e,n=0;for(;t>=1e3&&n<W0.length-1;)t/=1024,n+=1;let s=n>1&&t<10?1:0;return`${new Intl.NumberFormat(De.value==="ru"?"ru-RU":"en-GB",{maximumFractionDigits:s}).format(t)} ${W0[n]()}`}function en(e,t=Date.now()){return Mn(pu(e,t)?{day:"numeric",month:"long"}:{day:"numeric",month:"long",year:"numeric"}).format(e)}function Uo(e,t){let n=uu(e,t);return n<=0?G(e):n===1?o("yesterday"):n<7?Mn({weekday:"short"}).format(e):Mn(pu(e,t)?{day:"numeric",month:"short"}:{day:"2-digit",month:"2-digit",year:"2-digit"}).format(e)}function rl(e,t){let n=uu(e,t);return n===0?o("Today"):n===1?o("Yesterday"):en(e,t)}function ut(e,t){let n=uu(e,t);return n<=0?o("today"):n===1?o("yesterday"):en(e,t)}function nt(e,t=Date.now()){let n=-uu(e,t);if(n===0)return o("today at {time}",{time:G(e)});if(n===1)return o("tomorrow at {time}",{time:G(e)});let s=Mn(pu(e,t)?{weekday:"short",day:"numeric",month:"long"}:{day:"numeric",month:"long",year:"numeric"}).format(e);return o("{day} at {time}",{day:s,time:G(e)})}function ot(e){let t=Math.max(1,Math.floor(e/j0));if(t<60)return o("{n} min",{n:t});let n=Math.floor(e/cb);return n<24?t%60&&n<10?o("{h} h {m} min",{h:n,m:t%60}):o("{h} h",{h:n}):w("{n} day","{n} days",Math.floor(e/td))}function nd(e,t){let n=Math.floor((t-e)/1e3);return n<5?o("just now"):n<60?w("{n} second ago","{n} seconds ago",n):t-e<cb?w("{n} minute ago","{n} minutes ago",Math.floor(n/60)):uu(e,t)===0?o("at {time}",{time:G(e)}):We(e)}function K0(e){let t=Mn({month:"long",year:"numeric"}).format(e).replace(/\s*г\.$/,"");return t[0].toUpperCase()+t.slice(1)}function od(e,t=Date.now()){let n=e-t<2*td?{weekday:"short"}:{day:"numeric",month:"short"};return`${Mn(n).format(e)}, ${G(e)}`}function cn(e,t="short"){let n=Mn({weekday:t,timeZone:"UTC"}).format(HB+e*td);return n[0].toUpperCase()+n.slice(1)}function Y0(e){try{let t=new Intl.DateTimeFormat("en-GB",{timeZone:e,timeZoneName:"shortOffset"}).formatToParts(),{value:n}=t.find(s=>s.type==="timeZoneName");return n.replace("GMT","UTC")}catch{return e}}function V0(e){let t=null;return n=>((t?.text!==n||t.lang!==De.value)&&(t={text:n,lang:De.value,made:e(n)}),t.made)}var j0,cb,td,lb,B0,uu,pu,F0,ue,ct,G,We,W0,Zs,Rn,U0,HB,mu,sd,du,H0,ee=b(()=>{v();j0=6e4,cb=60*j0,td=24*cb,lb=new Map;B0=e=>new Date(e).setHours(0,0,0,0),uu=(e,t)=>Math.round((B0(t)-B0(e))/td),pu=(e,t)=>new Date(e).getFullYear()===new Date(t).getFullYear(),F0={ru:new Intl.NumberFormat("ru-RU"),en:new Intl.NumberFormat("en-GB")},ue=e=>(F0[De.value]??F0.en).format(e).replaceAll(","," ");ct=e=>new Date(e).toDateString(),G=e=>Mn({hour:"2-digit",minute:"2-digit"}).format(e),We=e=>Mn({dateStyle:"long",timeStyle:"short"}).format(e),W0=[()=>o("B"),()=>o("KB"),()=>o("MB"),()=>o("GB")];Zs=e=>`${Math.floor(e/60)}:${String(Math.floor(e%60)).padStart(2,"0")}`;Rn=(e,t=Date.now())=>Mn(!t||pu(e,t)?{weekday:"short",day:"numeric",month:"long"}:{day:"numeric",month:"long",year:"numeric"}).format(e);U0=()=>Array.from({length:7},(e,t)=>{let n=Mn({weekday:"short"}).format(new Date(2024,0,t+1));return n[0].toUpperCase()+n.slice(1,2)}),HB=Date.UTC(2024,0,1);mu=(e,t)=>Mn({weekday:"short",day:"numeric",month:"long",hour:"2-digit",minute:"2-digit",timeZone:t}).format(e),sd=(e,t,n=Date.now())=>pu(e,n)?mu(e,t):Mn({weekday:"short",day:"numeric",month:"long",year:"numeric",hour:"2-digit",minute:"2-digit",timeZone:t}).format(e),du=e=>Mn({day:"numeric",month:"long",year:"numeric",timeZone:"UTC"}).format(Date.parse(e)),H0=(e,t)=>Mn({day:"numeric",month:"long",timeZone:"UTC"}).formatRange(Date.parse(e),Date.parse(t))});function pb(e){let t=So.peek().filter(n=>!e.includes(n));t.length!==So.peek().length&&(So.value=t)}function G0(e){fu.value=e,setTimeout(()=>{fu.peek()===e&&(fu.value=[])},YB)}function J0(e,t,n){let s=za(e),a=t.filter(l=>e.dialogs[l]&&!Ia(e.dialogs[l],n,s));if(!a.length)return null;let i=a.filter(l=>e.dialogs[l].assignee_id===e.me.id);return i.length?{view:"mine",ids:i}:{view:"unassigned",ids:a}}var YB,So,fu,il,ub,ad=b(()=>{lt();oe();yo();Qt();YB=1600,So=C([]),fu=C([]),il=C(null),ub=(e,t)=>Fs(e)&&e.waiting_since!==null&&(e.assignee_id===null||e.assignee_id===t);rn((e,t,n)=>{let s=n.me?.id,a=e.filter(({k:l,id:c,row:u})=>l==="dialog"&&ub(u,s)&&!(t.dialogs[c]&&ub(t.dialogs[c],s))&&!So.peek().includes(c)),i=So.peek().filter(l=>n.dialogs[l]&&ub(n.dialogs[l],s));(a.length||i.length!==So.peek().length)&&(So.value=[...i,...a.map(({id:l})=>l)])})});async function id(){ll.value!=="unsupported"&&(ll.value=await Notification.requestPermission())}function tS(e,t,n,s){if(ll.value!=="granted")return!1;let a=new Notification(e,{body:t,tag:`okno-${n}`,silent:!0});return a.addEventListener("click",()=>{window.focus(),a.close(),s()}),!0}var ll,$u,rd,Z0,Q0,X0,eS,mb=b(()=>{oe();ll=C("Notification"in window?Notification.permission:"unsupported"),$u=C(!1);navigator.locks?.request("okno.leader",()=>new Promise(()=>{$u.value=!0}));navigator.locks||($u.value=!0);rd="okno.focus",Z0=crypto.randomUUID?.()??String(Math.random()),Q0=()=>{localStorage.setItem(rd,Z0)},X0=()=>{localStorage.getItem(rd)===Z0&&localStorage.removeItem(rd)};window.addEventListener("focus",Q0);window.addEventListener("blur",X0);window.addEventListener("pagehide",X0);document.hasFocus()&&Q0();eS=()=>localStorage.getItem(rd)!==null});var VB,GB,nS,JB,oS,Ln,Qs=b(()=>{v();VB={"token-wrong":()=>o("the platform rejects the token"),"other-poller":()=>o("another program receives this bot's messages"),"webhook-set":()=>o("a webhook is set on the bot"),"settings-wrong":()=>o("the stored settings cannot be used"),"secrets-unreadable":()=>o("the stored token cannot be decrypted with the current key"),network:()=>o("the platform cannot be reached"),"server-error":()=>o("the platform has a problem"),"answer-broken":()=>o("unexpected response from the platform"),"rate-limited":()=>o("the platform asks to wait"),"storage-failed":()=>o("messages cannot be stored"),"internal-error":()=>o("the connector failed, the log has the details"),"history-gap":()=>o("the platform lost some events; the rest was loaded from its history"),"longpoll-off":()=>o("Long Poll is off in the community's settings"),"password-wrong":()=>o("the mail server rejects the name or the password"),"certificate-wrong":()=>o("the mail server's certificate cannot be trusted"),"tls-missing":()=>o("the mail server offers no secure connection"),"tls-failed":()=>o("a secure connection to the mail server failed"),"folder-missing":()=>o("the mailbox has no such folder"),"mailbox-full":()=>o("the mailbox is full, clients' emails are rejected"),"server-unreachable":()=>o("the mail server cannot be reached"),"blocked-by-client":()=>o("the client has blocked the bot"),"client-gone":()=>o("the client's account no longer exists"),"kicked-from-group":()=>o("the bot is no longer in the group"),"no-permission":()=>o("the bot may not write there"),"too-late":()=>o("the platform no longer allows changes"),"reaction-refused":()=>o("the platform does not accept this reaction here"),"never-arrived":()=>o("the platform says it does not have it"),"message-gone":()=>o("the client no longer has the message"),"client-not-started":()=>o("the client must write first"),"chat-not-found":()=>o("the platform does not know this chat"),"text-too-long":()=>o("the text is too long for this channel"),"text-empty":()=>o("the text is empty"),"not-allowed-by-client":()=>o("the client has not allowed messages from the community"),"client-privacy":()=>o("the client's privacy settings block it"),blacklisted:()=>o("the client is on the community's blacklist"),"too-many-files":()=>o("too many files for one message"),"file-missing":()=>o("a file is no longer stored here"),"file-too-large":()=>o("the file is too large for this channel"),"address-wrong":()=>o("emails cannot be sent to this address"),"address-refused":()=>o("the mail server does not know this address or rejects it"),"sender-refused":()=>o("the mail server does not allow this mailbox to send"),"recipient-mailbox-full":()=>o("the client's mailbox is full"),bounced:()=>o("the email bounced"),"email-too-large":()=>o("the email with its files is too large"),postponed:()=>o("the mail server asks to try again later"),"header-unsafe":()=>o("the email headers contain unsafe characters"),"partly-sent":()=>o("only part of it was sent"),"gave-up":()=>o("could not be sent in time"),"no-answer":()=>o("the connection broke before a response came"),"server-stopped":()=>o("the server stopped during the send"),"server-crashed":()=>o("the server ended during the send")},GB={"auto-replied":()=>o("auto-reply"),"auto-generated":()=>o("sent by a program"),"auto-notified":()=>o("notification"),bounce:()=>o("an email bounced"),report:()=>o("mail server report"),own:()=>o("sent from our own address"),"empty-return-path":()=>o("no replies expected"),list:()=>o("mailing list"),bulk:()=>o("bulk email"),"blocked-sender":()=>o("blocked sender")},nS=e=>GB[e]?.()??o("sent by a program"),JB={"too-large":()=>o("larger than the limit"),"too-many":()=>o("too many files in one message"),"file-gone":()=>o("the platform no longer has it"),refused:()=>o("the platform refused it"),"gave-up":()=>o("could not be downloaded in time")},oS=e=>JB[e]?.()??(e||o("could not be downloaded")),Ln=(e,t)=>VB[e]?.()??(t||o("the platform refused it"))});function cl(){return!db.value&&!fb&&(fb=!0,B("/api/command-line").then(e=>{db.value=e},()=>{fb=!1})),db.value}var db,fb,ul,sS,ld=b(()=>{oe();K();db=C(null),fb=!1;ul=(e,t)=>`${e.program} ${t} ${e.options}`,sS=e=>`'${e.replaceAll("'","'\\''")}'`});var aS,ZB,rS,$b,iS,lS=b(()=>{ee();v();aS=(e,t)=>ct(e)===ct(t)?G(e):nt(e,t),ZB=({task:e})=>e?o("No. {number} {title}",{number:e.number,title:e.title}):o("A removed task"),rS={assigned:(e,t)=>e.count>1?w("{n} task assigned to you","{n} tasks assigned to you",e.count):o("Task for you: {task}",{task:t}),plan:({data:e,at:t},n)=>e.due_at?o("{task}: now due {time}",{task:n,time:nt(e.due_at,t)}):o("{task}: no due date any more",{task:n}),status:(e,t)=>o("{task}: new status",{task:t}),changed:(e,t)=>o("{task}: changed",{task:t}),comment:(e,t)=>e.count>1?w("{task}: {n} new comment","{task}: {n} new comments",e.count,{task:t}):o("{task}: new comment",{task:t}),mention:(e,t,n)=>o("{who} mentioned you in {task}",{who:n,task:t}),news:(e,t)=>o("{task}: the client wrote",{task:t}),woke:(e,t)=>o("{task}: back to work",{task:t}),untouched:(e,t)=>o("{task}: still not begun",{task:t}),soon:({data:e,at:t},n)=>o("{task}: due at {time}",{task:n,time:aS(e.due_at,t)}),late:({data:e,at:t},n)=>o("{task}: overdue since {time}",{task:n,time:aS(e.due_at,t)})},$b=(e,t,n)=>(rS[e.data.what]??rS.changed)(e,ZB(e),n),iS=({data:e})=>e.reason?o("“{text}”",{text:e.reason}):""});function uS(e){let t=e.by_id===null?o("Someone"):gs(H(e.by_id)),{what:n,to:s}=e.data;if(n==="in"&&e.count>1)return w("{n} new message","{n} new messages",e.count);let a=n==="assigned"?s===null?o("no assignee now"):o("assignee is {name}",{name:H(s)}):(cS[n]??cS.in)(t);return e.count>1?`${a} · ${w("{n} event","{n} events",e.count)}`:a}function eF(e){return e.kind==="fault"?o("Conversations are complete, but a notification may be missing. Okno tries again by itself and after each start. If this line stays, update Okno; this command on the server names the cause: {command}",{command:XB()}):e.kind==="breaker"?e.data.why==="channel-budget"?o("There were too many within an hour. See whether they go round in a loop before they go on."):o("One conversation got 20 in a day. See whether they go round in a loop before they go on."):e.kind==="rule"?(dS[e.data.why]??dS.failed)():e.kind==="channel"?e.data.state==="up"?o("Outage from {from} to {until}",{from:G(e.data.since),until:G(e.data.until)}):o("Since {time}. Replies wait in the queue.",{time:G(e.data.since)}):e.kind==="task"||e.kind==="taskdue"?iS(e):e.kind==="nobody"?o("Round robin gives them out as soon as an operator is free."):e.kind==="test"?o("You pressed “Check” in the settings"):e.data.late?o("Announced late, Okno was not running at that time"):e.text?o("“{text}”",{text:e.text}):e.kind==="assigned"&&e.by_id!==null?o("Assigned by {name}",{name:H(e.by_id)}):e.kind==="mention"?e.name:e.kind==="unsnoozed"?o("Snoozed until now"):""}function hu(e){let t=e.name||o("A client"),n=e.by_id===null?o("Someone"):H(e.by_id);return{plain:(pS[e.kind]??pS.message)(e,t,n),strong:e.kind==="mention"||e.kind==="handover"?n:e.name,text:eF(e),icon:QB[e.kind]??"bell",face:(e.kind==="mention"||e.kind==="handover")&&e.by_id!==null?n:null}}function cd(e){return e.kind==="breaker"?e.data.breaker==="rule"?`/automation/${e.data.id}`:"/inbox/all":e.kind==="channel"?"/inbox/all":e.kind==="nobody"?"/inbox/unassigned":e.kind==="test"||!e.dialog_id?"/settings/notifications":e.count>1&&(e.kind==="assigned"||e.kind==="handover")?"/inbox/mine":Y("all",e.dialog_id,e.kind==="mention"||e.kind==="failed"?e.no:void 0)}var QB,cS,pS,mS,XB,dS,gu,hb=b(()=>{Qs();ld();ee();v();Se();J();lS();QB={assigned:"user-round-plus",unsnoozed:"alarm-clock",failed:"circle-alert",test:"bell-ring",followed:"eye",message:"message-square-text",handover:"forward",mention:"at-sign",unassigned:"message-circle",channel:"plug",fault:"circle-alert",sla_warning:"hourglass",sla_breach:"flame",breaker:"zap",nobody:"users-round",untouched:"hourglass",rule:"circle-alert",task:"circle-check",taskdue:"hourglass"},cS={in:()=>o("new message"),out:e=>o("{who} replied",{who:e}),note:e=>o("{who} left a note",{who:e}),closed:e=>o("{who} closed it",{who:e}),reopened:e=>o("{who} reopened it",{who:e}),snoozed:e=>o("{who} snoozed it",{who:e}),unsnoozed:e=>o("{who} unsnoozed it",{who:e})};pS={message:(e,t)=>`${t}: ${uS(e)}`,unassigned:(e,t)=>o("New conversation: {name}",{name:t}),channel:({data:e})=>e.state==="up"?o("{name} works again",{name:e.name}):o("{name} receives no messages: {cause}",{name:e.name,cause:Ln(e.code,e.detail)}),fault:({data:e})=>w("{n} event could not be processed","{n} events could not be processed",e.count),breaker:({data:e})=>e.breaker==="rule"?o("A rule was stopped: too many automatic messages"):o("{name}: automatic messages were stopped",{name:e.name}),followed:(e,t)=>`${t}: ${uS(e)}`,assigned:(e,t)=>e.count>1?w("{n} conversation assigned to you","{n} conversations assigned to you",e.count):o("Assigned to you: {name}",{name:t}),handover:(e,t,n)=>w("{who} handed you {n} conversation","{who} handed you {n} conversations",e.count,{who:n}),mention:(e,t,n)=>o("{who} mentioned you",{who:n}),unsnoozed:(e,t)=>o("Back from snooze: {name}",{name:t}),failed:(e,t)=>e.data.state==="uncertain"?o("{name}: reply delivery uncertain",{name:t}):o("{name}: the reply was not sent",{name:t}),sla_warning:({data:e,at:t},n)=>o("{name}: reply due at {time}",{name:n,time:mS(e.due_at,t)}),sla_breach:({data:e,at:t},n)=>e.stage>100?o("{name}: still no reply, {percent} % of the target has passed",{name:n,percent:e.stage}):o("{name}: reply overdue since {time}",{name:n,time:mS(e.due_at,t)}),nobody:({data:e})=>w("{n} conversation waits and no operator is free","{n} conversations wait and no operator is free",e.waiting),untouched:({data:e},t)=>w("{name}: no operator has looked after it for {n} minute","{name}: no operator has looked after it for {n} minutes",e.minutes,{name:t}),rule:({data:e})=>e.why==="failed"?o("A rule has failed"):o("Okno paused a rule"),task:$b,taskdue:$b,test:()=>o("This is what a notification looks like")},mS=(e,t)=>ct(e)===ct(t)?G(e):nt(e,t),XB=()=>{let e=cl();return e?ul(e,"check"):"okno check"},dS={failed:()=>o("Its journal under Automation has the cause"),loop:()=>o("It ran more than five times in one conversation in a minute"),failing:()=>o("It failed five times in a row")};gu=e=>e.kind==="failed"||e.kind==="fault"||e.kind==="sla_breach"||e.kind==="breaker"||e.kind==="channel"&&e.data.state==="down"});function oF(){Xs??=new AudioContext,Xs.state==="suspended"&&Xs.resume().catch(()=>{})}function sF(e,t=new Date){if(!e?.on)return!1;let n=l=>Number(l.slice(0,2))*60+Number(l.slice(3)),[s,a,i]=[t.getHours()*60+t.getMinutes(),n(e.since),n(e.until)];return a<=i?s>=a&&s<i:s>=a||s<i}function ud(e){let t=(xe.peek()?.sounds.volume??0)/100;if(!t||!Xs||Xs.state!=="running")return!1;for(let[n,s,a]of tF[e])aF(n,Xs.currentTime+s,a,t*t*nF);return!0}function aF(e,t,n,s){let a=Xs.createOscillator(),i=Xs.createGain();a.type="sine",a.frequency.value=e,i.gain.setValueAtTime(0,t),i.gain.linearRampToValueAtTime(s,t+.012),i.gain.exponentialRampToValueAtTime(1e-4,t+n),a.connect(i).connect(Xs.destination),a.start(t),a.stop(t+n+.02)}var tF,nF,Xs,gb,bb=b(()=>{I();tF={message:[[659,0,.12],[880,.09,.2]],assigned:[[523,0,.12],[659,.1,.12],[784,.2,.26]],alarm:[[440,0,.16],[349,.17,.16],[440,.34,.24]]},nF=.3,Xs=null;for(let e of["pointerdown","keydown"])window.addEventListener(e,oF,{capture:!0,passive:!0});gb=()=>D.peek()?.presence==="online"&&!sF(xe.peek()?.quiet)});async function bu(e=!1){let t=e?Ga.peek()?.next:null;Ga.value={...Ga.peek(),busy:!0,problem:null};try{let n=new URLSearchParams({limit:"50",...ea.peek()&&{only:ea.peek()},...t&&{before:t}}),s=await B(`/api/notifications?${n}`);pe({t:"bell",data:s}),Ga.value={busy:!1,next:s.next}}catch(n){if(!(n instanceof q))throw n;Ga.value={...Ga.peek(),busy:!1,problem:n}}}function $S(e){ea.value=e,bu()}async function md(e,t){let n=Date.now();for(let s of t){let a=eu.peek()[s];a&&a.read_at===null&&pe({t:"bell",data:{cursor:`:${X.peek().revs["notice"+s]??0}`,items:[{...a,read_at:n}]}})}try{await Te("POST","/api/notifications/read",e)}catch{}}function dd(e){uF(e),L(cd(e))}function bS(e){e&&ze.peek().notifications&&md({dialog_id:e},vb.peek().filter(t=>gS(t,e)).map(t=>t.id))}function mF(){let e=[...kb.keys()].map(t=>eu.peek()[t]).filter(t=>t&&t.read_at===null);if(kb=new Map,kS=0,!!e.length){if(Date.now()-m0()<iF&&e.length>1){vS(e.length);return}for(let t of[dF,fF,$F])try{t(e)}catch(n){console.warn("notification",t.name,n)}}}function dF(e){if(pd.peek())return;let t=l=>N.peek().page==="inbox"&&!So.peek().includes(l.dialog_id),n=l=>l.kind==="followed"||l.kind==="message"&&N.peek().page==="inbox"||l.kind==="unassigned"&&t(l),s=e.filter(l=>yb(l,"app")&&!n(l)),a=s.filter(l=>l.kind==="unassigned");a.length>1&&V(w("{n} new conversation","{n} new conversations",a.length),{icon:"message-circle",label:o("Open"),action:()=>L(Y("unassigned"))});let i=a.length>1?s.filter(l=>l.kind!=="unassigned"):s;if(i.length>2){vS(i.length);return}for(let l of i){let{plain:c,icon:u}=hu(l);(gu(l)?te:V)(c,{icon:u,label:l.dialog_id?o("Open"):"",action:l.dialog_id?()=>dd(l):null})}}function fF(e){let t=e.filter(a=>yb(a,"sound")&&(a.kind==="test"||gb()));if(!t.length||!$u.peek()||t.every(a=>a.kind==="unassigned")&&Date.now()-fS<lF)return;fS=Date.now();let s=t.map(a=>gu(a)?"alarm":cF[a.kind]??"assigned");ud(["alarm","assigned","message"].find(a=>s.includes(a)))}function $F(e){if($u.peek())for(let t of e){if(!yb(t,"desktop")||t.kind!=="test"&&(eS()||!gb()))continue;let{plain:n,text:s}=hu(t);tS(n,s,t.id,()=>dd(t))}}async function xS(){await id(),await Te("POST","/api/notifications/test",{})}var rF,iF,lF,cF,Ga,ea,pd,vb,uF,hS,gS,pF,kb,kS,yb,vS,yS,wS,fS,wb=b(()=>{lt();oe();K();ad();mb();Vr();v();hb();J();bb();I();he();rF=700,iF=3e3,lF=3e3,cF={message:"message",followed:"message",unassigned:"message"},Ga=C(null),ea=C(""),pd=C(!1),vb=ye(()=>Object.values(eu.value).filter(e=>!ea.value||e.kind===ea.value).sort((e,t)=>t.at-e.at||t.id-e.id));uF=e=>md({ids:[e.id]},[e.id]),hS=()=>md({all:!0},Object.keys(eu.peek()));gS=(e,t)=>!!t&&e.dialog_id===t&&(e.count===1||e.kind!=="assigned"&&e.kind!=="handover"),pF=e=>N.peek().page==="inbox"&&gS(e,N.peek().dialog)&&document.hasFocus()&&!document.hidden;we(()=>{let{page:e,dialog:t}=N.value;e==="inbox"&&t&&X.value.ready&&sn(()=>bS(t))});window.addEventListener("focus",()=>{N.peek().page==="inbox"&&bS(N.peek().dialog)});kb=new Map,kS=0;rn((e,t)=>{for(let{k:n,id:s,row:a}of e){if(n!=="notice"||!a.id||a.read_at!==null)continue;let i=t.notifications[s];if(!(i&&i.read_at===null&&i.at>=a.at)){if(pF(a)){md({ids:[s]},[s]);continue}kb.set(s,a),kS||=setTimeout(mF,rF)}}});yb=(e,t)=>e.kind==="test"||xe.peek().notices[e.kind]?.[t],vS=e=>V(w("{n} notification while you were away","{n} notifications while you were away",e),{icon:"bell",label:o("Show"),action:()=>yS()}),yS=()=>{},wS=e=>{yS=e};fS=0});function kt(e,t){let[n,s]=g(!1);return E(()=>{if(s(!1),!t)return;let a=setTimeout(()=>s(!0),e);return()=>clearTimeout(a)},[e,t]),t&&n}function Oe(){let e=O(document.activeElement);j(()=>()=>{e.current?.isConnected&&e.current.focus({preventScroll:!0})},[])}function fd(e){let t=O(e);t.current=e,E(()=>{let n=s=>{s.code==="KeyS"&&(s.ctrlKey||s.metaKey)&&!s.altKey&&!s.shiftKey&&t.current(s)};return document.addEventListener("keydown",n),()=>document.removeEventListener("keydown",n)},[])}function ti(e){requestAnimationFrame(()=>{document.activeElement===document.body&&e()?.focus()})}function vt(e){let t=O(null);return E(()=>{let n=s=>{t.current&&!t.current.contains(s.target)&&!s.target.closest("[aria-expanded='true']")&&e()};return document.addEventListener("pointerdown",n),()=>document.removeEventListener("pointerdown",n)}),t}function To(e){let t=O(matchMedia(e)),[n,s]=g(t.current.matches);return E(()=>{let a=()=>s(t.current.matches);return t.current.addEventListener("change",a),()=>t.current.removeEventListener("change",a)},[]),n}function tn(e){if(e.key!=="Tab")return;let t=[...e.currentTarget.querySelectorAll("button, input, select, a[href], textarea")].filter(s=>!s.disabled),n=e.shiftKey?t[0]:t.at(-1);document.activeElement===n&&(e.preventDefault(),(e.shiftKey?t.at(-1):t[0]).focus())}var Ee=b(()=>{R()});function SS(){let e=ze.value.notifications??0,t=y.value==="bell",n=e?w("Notifications: {n} new","Notifications: {n} new",e):o("Notifications");return r`<button type="button" class="ib bellb" aria-label=${n} title=${o("Notifications")}
aria-haspopup="dialog" aria-expanded=${String(t)} onClick=${()=>t?ku():pl()}>
<${d} name="bell" size="m" />
${e>0&&r`<span class="count" aria-hidden="true">${e>99?"99+":ue(e)}</span>`}
</button>`}function TS(){return y.value!=="bell"?null:r`<${gF} />`}function gF(){let e=vt(ku),t=O(null);Oe(),E(()=>(t.current.focus({preventScroll:!0}),bu(),pd.value=!0,()=>{pd.value=!1}),[]);let n=()=>{ku(),L(an("notifications"))};return r`<section class="bellp" role="dialog" aria-label=${o("Notifications")} ref=${e}>
<header class="dhead">
<h2 class="head2 grow" tabindex="-1" ref=${t}>${o("Notifications")}</h2>
${(ze.value.notifications??0)>0&&r`<button type="button" class="btn small quiet" onClick=${hS}>${o("Mark all as read")}</button>`}
<button type="button" class="ib small" aria-label=${o("Notification settings")}
title=${o("Notification settings")} onClick=${n}>
<${d} name="settings" size="m" />
</button>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${ku}>
<${d} name="x" size="m" />
</button>
</header>
<div class="bchips" role="group" aria-label=${o("Filter notifications")}>
${[["",o("All")],["mention",o("Mentions")],["failed",o("Not sent")]].map(([s,a])=>r`<button type="button" class="chip" key=${s} aria-pressed=${String(ea.value===s)}
onClick=${()=>$S(s)}>
${a}
</button>`)}
</div>
<div class="scroll" role="group" tabindex="0" aria-label=${o("Notification list")}><${bF} /></div>
<footer class="dfoot t12 dim">${o("Kept for 30 days. Opening a notification marks it as read.")}</footer>
</section>`}function bF(){let{busy:e,problem:t,next:n}=Ga.value??{busy:!0},s=kt(150,!!e),a=vb.value,i=!ea.value&&Hs.value.length>0&&r`<${kF} />`,l=r`${t&&r`<div class="empty">
<b>${o("Could not load notifications")}</b>
<span>${F(t)}</span>
<button type="button" class="btn" onClick=${()=>bu()}>${o("Retry")}</button>
</div>`}`;return a.length?r`
${i}
${l}
${yF(a).map(([c,u])=>r`
<h3 class="mh" key=${c}>${c}</h3>
<ul>${u.map(m=>r`<${SF} row=${m} key=${m.id} />`)}</ul>
`)}
${n&&r`<div class="bmore">
<button type="button" class="btn small" disabled=${e} onClick=${()=>bu(!0)}>
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
`:t?r`${i}${l}`:i||r`<${se} icon="bell" title=${o("No notifications")} text=${ea.value?o("None of this kind in the last 30 days."):o("Activity in your conversations will appear here.")} />`}function kF(){let[e,t]=g(!1),n=Hs.value.length-_S;return r`
<h3 class="mh">${o("Can be undone")}</h3>
<ul>
${Hs.value.slice(0,e?void 0:_S).map(s=>r`<${vF} one=${s} key=${s.id} />`)}
</ul>
${!e&&n>0&&r`<div class="bmore">
<button type="button" class="btn small" onClick=${()=>t(!0)}>
${w("{n} more","{n} more",n)}
</button>
</div>`}
`}function yF(e){let t=new Map;for(let n of e){let s=rl(n.at,M.value);t.set(s,[...t.get(s)??[],n])}return[...t]}function wF({plain:e,strong:t}){let n=t?e.indexOf(t):-1;return n<0?e:r`${e.slice(0,n)}<b class="b6">${t}</b>${e.slice(n+t.length)}`}function _F({data:e}){let[t,n]=g(!1),s=async()=>{n(!0);try{await W("/api/automation/resume",{breaker:e.breaker,id:e.id}),V(e.breaker==="rule"?o("The rule works again"):o("Automatic messages are sent again"))}catch(a){te(F(a))}finally{n(!1)}};return r`<span class="hrow nact">
<button type="button" class="btn small" aria-busy=${String(t)} disabled=${t} onClick=${s}>
${o("Resume")}
</button>
</span>`}function SF({row:e}){let{plain:t,strong:n,text:s,icon:a,face:i}=hu(e),l=c=>{c.button||c.metaKey||c.ctrlKey||c.shiftKey||(c.preventDefault(),ku(),dd(e))};return r`<li class="nb" data-unread=${e.read_at===null?"":null}>
${i?r`<${ne} name=${i} size="md" />`:r`<span class=${gu(e)?"nic bad":"nic"}><${d} name=${a} size="m" /></span>`}
<span class="grow">
<a class="blk t13" href=${cd(e)} onClick=${l}>
${e.read_at===null&&r`<span class="vh">${o("New:")} </span>`}
<${wF} plain=${t} strong=${n} />
</a>
${s&&r`<span class=${xF(e)?"t12 dim blk":"t12 dim blk cut2"}>${s}</span>`}
${e.kind==="breaker"&&r`<${_F} data=${e.data} />`}
</span>
<time class="t12 dim num">${G(e.at)}</time>
</li>`}var ku,_S,hF,pl,vF,xF,$d=b(()=>{oe();R();T();ie();K();be();ee();v();wb();hb();J();I();he();A();Ee();ku=()=>{y.value=null},_S=5,hF=ye(()=>D.value?.id??null);we(()=>{hF.value,sn(Q_)});pl=()=>{y.value="bell"};wS(pl);vF=({one:e})=>r`<li class="nb">
<span class="nic"><${d} name=${e.icon} size="m" /></span>
<span class="grow">
<span class="blk t13">${e.text}</span>
<button type="button" class="link t12" aria-label=${o("Undo: {what}",{what:e.text})}
onClick=${()=>ou(e)}>
${o("Undo")}
</button>
</span>
<time class="t12 dim num">${G(e.at)}</time>
</li>`;xF=({kind:e})=>e==="fault"||e==="breaker"});var pt,Co=b(()=>{pt=navigator.platform.startsWith("Mac")?"⌘":"Ctrl"});function Je(...e){for(let t of e)NS.set(t.id,{when:OF,...t})}function na(e){return[...[(e.ctrlKey||e.metaKey)&&"Ctrl",e.shiftKey&&"Shift"].filter(Boolean),e.code==="NumpadEnter"?"Enter":e.code].join("+")}var hd,NS,OF,ta,Tb,Cb,AS,Ob,PS,EF,DS,Ja,NF,AF,ml,dl,MS,Ct=b(()=>{Co();v();hd={everywhere:()=>o("Everywhere"),list:()=>o("List"),dialog:()=>o("Conversation"),field:()=>o("Text field"),log:()=>o("Messages"),tasks:()=>o("Tasks"),go:()=>o("Go to")},NS=new Map;OF=()=>!0,ta=()=>[...NS.values()],Tb=e=>!!e.when(),Cb={},AS=e=>{Cb=e??{}},Ob=e=>Cb[e.id],PS=(e,t)=>ta().find(n=>n!==t&&n.key!==t.key&&Ja(n).includes(e)),EF=new Set(["Escape","Tab","Enter","Space","F6","AltLeft","AltRight"]),DS=e=>!e.altKey&&!EF.has(e.code)&&!/^(Shift|Control|Meta)/.test(e.code)&&/^[A-Z][A-Za-z0-9]*$/.test(e.code),Ja=e=>[Cb[e.id]??e.key,...e.also??[]].filter(Boolean),NF={BracketLeft:"[",BracketRight:"]",Period:".",Slash:"/",Semicolon:";",ArrowUp:"↑",ArrowDown:"↓",ArrowLeft:"←",ArrowRight:"→",Escape:"Esc",Ctrl:pt,Enter:"Enter"},AF=e=>NF[e]??e.replace(/^(Key|Digit)/,""),ml=e=>e.split(" ").map(t=>t==="Shift+Slash"?["?"]:t.split("+").map(AF));dl=(e,t)=>ta().find(n=>(!t||n.anywhere)&&Ja(n).includes(e)&&Tb(n)),MS=e=>ta().some(t=>Ja(t).some(n=>n.startsWith(e+" ")))});function $e(e,t,{when:n=()=>!0,keys:s=!1,meanwhile:a=()=>null}={}){let i=C(null),l=null,c=()=>l||(gd.value+=1,l=e().then(p=>{i.value=p[t]}).catch(p=>{throw l=null,p}).finally(()=>{gd.value-=1}),l);LS.push(c);let u=s?MF:DF;return Object.assign(p=>r`<${u} view=${i} start=${c} when=${n} meanwhile=${a} props=${p} />`,{load:c})}function Ut(e,t,n){let s=$e(t,n,{keys:!0});return Object.assign(()=>e.includes(y.value)?r`<${s} key=${y.value} />`:null,{load:s.load})}function Eb(e){e().catch(t=>{console.warn("module",t),te(o("Could not load this part of the page."),{label:o("Retry"),action:()=>Eb(e)}),y.value=null})}function DF({view:e,start:t,when:n,meanwhile:s,props:a}){let i=!e.value&&n();return j(()=>{i&&Eb(t)},[i]),e.value?r`<${e.value} ...${a} />`:s()}function MF({view:e,start:t,props:n}){let s=O(document.activeElement),a=O(null),i=O([]),l=O(""),c=e.value,u=()=>{s.current?.isConnected&&s.current.focus({preventScroll:!0})};return c&&a.current&&(l.current=a.current.value,u()),j(()=>{if(!c)return a.current.focus({preventScroll:!0}),Eb(t),()=>{e.peek()||u()}},[]),j(()=>{c&&zF(l.current,i.current)},[!!c]),c?r`<${c} ...${n} />`:r`<input class="keycatch" ref=${a} inputmode="none" autocomplete="off" aria-label=${o("Loading…")}
onKeyDown=${m=>IF(m,i.current)} />`}function IF(e,t){if(e.isComposing||e.key==="Escape")return;let{key:n,code:s,shiftKey:a,ctrlKey:i,metaKey:l}=e;t.push({key:n,code:s,shiftKey:a,ctrlKey:i,metaKey:l,letter:RF(e)}),/^(Enter|Tab|Arrow)/.test(n)&&(e.preventDefault(),e.stopPropagation())}function zF(e,t){let n=document.activeElement,s=LF(n);e&&s&&(n.setRangeText(e,n.selectionStart,n.selectionEnd,"end"),n.dispatchEvent(new Event("input",{bubbles:!0})));let a=t.splice(0).filter(i=>!(s&&(i.letter||i.key==="Backspace"))&&!["Shift","Control"].includes(i.key));a.length&&requestAnimationFrame(()=>{for(let{letter:i,...l}of a)document.activeElement.dispatchEvent(new KeyboardEvent("keydown",{...l,bubbles:!0,cancelable:!0}))})}function bd(e){if(!gd.peek()){e();return}let t=gd.subscribe(n=>{n||setTimeout(()=>{t(),e()})})}async function Nb(){for(let e of LS){await BF();try{await e()}catch{setTimeout(Nb,PF);return}}}var PF,RS,LS,gd,RF,LF,BF,wn=b(()=>{oe();R();T();v();he();ie();PF=5e3,RS=2e3,LS=[],gd=C(0);RF=e=>e.key.length===1&&!e.ctrlKey&&!e.metaKey,LF=e=>e.matches("input:not([type=checkbox]):not([type=radio]), textarea");BF=()=>new Promise(e=>{globalThis.requestIdleCallback?requestIdleCallback(e,{timeout:RS}):setTimeout(e,RS)})});function kd(e,t){let n=[...e],s=[],a=0;for(let[i,l]of t)i<a||(i>a&&s.push({text:n.slice(a,i).join(""),marked:!1}),s.push({text:n.slice(i,i+l).join(""),marked:!0}),a=i+l);return a<n.length&&s.push({text:n.slice(a).join(""),marked:!1}),s}var Ab=b(()=>{});function vu(e){let t=ae.peek()[e]?.name??o("the client");return t.length>IS?`${t.slice(0,IS-1).trimEnd()}…`:t}var IS,zS,In,yu,vd,yd,BS,FS,wd,xd,_d,WS,jS,Sd,qS,KS,Za,Td,oa=b(()=>{ee();v();Se();I();IS=40;zS=e=>e===null?o("until the client replies"):nt(e),In=e=>(t,...n)=>e(vu(t),...n),yu=In((e,t)=>o("Closed: {name} · {reason}",{name:e,reason:t})),vd=In(e=>o("Reopened: {name}",{name:e})),yd=In((e,t)=>o("Snoozed: {name} · {when}",{name:e,when:zS(t)})),BS=In(e=>o("Unsnoozed: {name}",{name:e})),FS=In(e=>o("No reply needed: {name}",{name:e})),wd=In((e,t)=>t?o("Following: {name}",{name:e}):o("No longer following: {name}",{name:e})),xd=In(e=>o("Marked as read: {name}",{name:e})),_d=In(e=>o("Marked as unread: {name}",{name:e})),WS=In(e=>o("Sent and closed: {name}",{name:e})),jS=In((e,t)=>o("Sent and snoozed: {name} · {when}",{name:e,when:zS(t??null)})),Sd=In((e,t)=>o("Reply scheduled: {name} · {when}",{name:e,when:nt(t)})),qS=In(e=>o("Not sent, the text is back in the field: {name}",{name:e})),KS=In(e=>o("Not sent: {name}",{name:e})),Za=In((e,t)=>t===null?o("No assignee now: {name}",{name:e}):t===D.peek().id?o("You are the assignee: {name}",{name:e}):o("Assigned: {name} · {who}",{name:e,who:H(t)})),Td=In((e,t)=>t===null?o("Removed from the team: {name}",{name:e}):o("Assigned to a team: {name} · {team}",{name:e,team:t}))});async function Be(e){try{return await e(),!0}catch(t){return te(F(t)),!1}}async function un(e,t,n,s){let a=Cd(e),i=ja(e);pe({t:"result",dialog:{...a,...s},sentAtRev:i});try{let l=await W(`/api/dialogs/${e}/${t}`,n);return pe({t:"result",...l,sentAtRev:i}),l}catch(l){throw pe({t:"result",dialog:a,sentAtRev:i}),l}}function eo(e,t,n,s,{more:a,keep:i}={}){if(qa())return null;let l=Be(t),c=V(e,{icon:s,more:a,keep:i,undo:async()=>{await l&&await Be(n)}});return l.then(u=>{u||Ur(c)}),l}function Pb(e,t){let n=Cd(e).assignee_id;return n===t?null:eo(Za(e,t),US(e,t),US(e,n),"user-round-check")}function Qa(e){if(Cd(e).state!=="closed")return null;let t={reason:Cd(e).close_reason??"solved",comment:""},n=async()=>{t=(await un(e,"reopen",{},{state:"open",close_reason:null})).was??t},s=()=>un(e,"close",t,{state:"closed",waiting_since:null,snooze:null,close_reason:t.reason}),a=eo(vd(e),n,s,"undo-2");return a&&N.peek().dialog===e&&Kr(),a}async function Dt(e){try{await navigator.clipboard.writeText(e),V(o("Copied"))}catch{FF(e)?V(o("Copied")):te(o("The browser blocked copying"))}}function FF(e){let t=Object.assign(document.createElement("textarea"),{value:e,className:"vh"}),n=document.activeElement;document.body.append(t),t.select();let s=document.execCommand("copy");return t.remove(),n?.focus?.({preventScroll:!0}),s}async function wu(e,t){await W(`/api/contacts/${e.id}`,t,{method:"PATCH"}),pe({t:"contact",row:{...e,...t}})}function Nd(e){xu.value=e,y.value="photo"}async function Ad(e,t,n){let s=await W(`/api/contacts/${e.id}/identities`,{kind:t,external_id:n});pe({t:"contact",row:s.contact}),V(s.moved.length?w("Address added, {n} conversation added to the card","Address added, {n} conversations added to the card",s.moved.length):o("Address added"))}async function YS(){await Be(async()=>{await Te("DELETE","/api/session"),y.value=null,Gm(),L("/login")})}var Cd,US,Od,Ed,HS,xu,Ze=b(()=>{ie();oe();K();v();J();I();lt();he();oa();Ks();Cd=e=>X.peek().dialogs[e];US=(e,t)=>()=>un(e,"assignee",{operator_id:t},{assignee_id:t});Od=e=>Pb(e,D.peek().id);Ed=e=>Be(async()=>{pe({t:"result",...await W(`/api/messages/${e.id}/retry`,{})})}),HS=e=>Be(async()=>{pe({t:"result",...await W(`/api/messages/${e.id}/check`,{})})});xu=C(null)});function UF(e){let t=/[а-яё]/i.test(e)?jF:WF,n=[...e].map(s=>t.get(s)??s).join("");return n===e?null:n}function VS(e){return[...KF(e).matchAll(/[\p{L}\p{N}@№+]+/gu)].map(t=>({word:t[0],at:t.index}))}function HF(e,t){if(e.length<qF)return!1;let n=s=>t.slice(0,s);for(let s of[e.length-1,e.length,e.length+1])if(s<=t.length&&YF(e,n(s)))return!0;return!1}function YF(e,t){let n=0;for(;n<e.length&&n<t.length&&e[n]===t[n];)n+=1;return e.length===t.length?e.slice(n+1)===t.slice(n+1)||e[n]===t[n+1]&&e[n+1]===t[n]&&e.slice(n+2)===t.slice(n+2):e.length>t.length?e.slice(n+1)===t.slice(n):e.slice(n)===t.slice(n+1)}function VF(e,t){let n=t.find(({word:i})=>i.startsWith(e));if(n)return{score:n.at===0?4:3,mark:[n.at,e.length]};let s=e.length>1&&t.find(({word:i})=>i.includes(e));if(s)return{score:2,mark:[s.at+s.word.indexOf(e),e.length]};let a=t.find(({word:i})=>HF(e,i));return a?{score:1,mark:[a.at,Math.min(e.length,a.word.length)]}:null}function GS(e,t){let n=VS(t),s=VS(e).map(({word:a})=>VF(a,n));return!s.length||s.some(a=>!a)?null:{score:s.reduce((a,i)=>a+i.score,0)/s.length,marks:s.map(a=>a.mark).sort((a,i)=>a[0]-i[0])}}function fl(e,t){let[n,s]=[e.slice(0,GF),t.slice(0,JF)],a=GS(n,s);if(a)return a;let i=UF(n),l=i&&GS(i,s);return l?{...l,score:l.score-.5}:null}function Db(e,t,n){return t.map(s=>({item:s,fit:fl(e,n(s))})).filter(s=>s.fit).sort((s,a)=>a.fit.score-s.fit.score)}var JS,ZS,WF,jF,qF,KF,GF,JF,Mb=b(()=>{JS="qwertyuiop[]asdfghjkl;'zxcvbnm,.`QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>~",ZS="йцукенгшщзхъфывапролджэячсмитьбюёЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮЁ",WF=new Map([...JS].map((e,t)=>[e,[...ZS][t]])),jF=new Map([...ZS].map((e,t)=>[e,[...JS][t]])),qF=4,KF=e=>e.toLowerCase().replaceAll("ё","е");GF=200,JF=1e3});var QS,XS,$l,_u=b(()=>{QS=[],XS=e=>{QS.push(e)},$l=e=>QS.some(t=>t(e))});function Pd(e,t,n=""){let s=ni(e).assignee_id;if(s===t&&!n)return null;let a=(i,l)=>()=>un(e,"assignee",{operator_id:i,note:l},{assignee_id:i});return eo(Za(e,t),a(t,n),a(s,""),"user-round-check")}function eT(e,t,n=""){let{team_id:s,assignee_id:a}=ni(e),i=Td(e,t===null?null:Ib(t)),l=(c,u,m)=>()=>un(e,"team",{team_id:c,operator_id:u,note:m},{team_id:c,assignee_id:u});return eo(i,l(t,t===null?a:null,n),l(s,a,""),"users-round")}function zn(e){let t=e.id===D.value.id?"online":c0(e.id);return e.presence==="off"||t==="off"?"off":e.presence==="away"||t==="away"?"away":"online"}async function Xa(e){try{let{people:t}=await B(e?`/api/people?dialog=${e}`:"/api/people");Ho.value=Object.fromEntries(t.map(n=>[n.id,n]))}catch{}}async function Dd(){Rb||qa()||(Rb=!0,await Be(async()=>{let{dialog:e}=await W("/api/dialogs/next",{});if(!e){V(o("No unassigned conversations"));return}pe({t:"rows",cursor:X.peek().cursor,rows:[{k:"dialog",id:e.id,rev:ZF(),row:e}]}),Kr(),L(Y("mine",e.id));let t=()=>Be(()=>un(e.id,"assignee",{operator_id:null},{assignee_id:null}));V(Za(e.id,D.peek().id),{icon:"user-round-check",undo:t})}),Rb=!1)}function Md(e,t,n=""){let s=ni(e).snooze,a=s&&(s.until===null||s.until>Date.now())?Lb(e,s.until,s.reason):nT(e);return eo(yd(e,t),Lb(e,t,n),a,"alarm-clock")}function er(e){let t=ni(e).snooze;return t?eo(BS(e),nT(e),Lb(e,t.until,t.reason),"alarm-clock"):null}function lo(e,t="solved",n="",{sure:s=!1,restore:a=null}={}){let i=ni(e);if(i.state!=="open"||qa()||!s&&$l({ids:[e],proceed:f=>lo(e,t,n,{sure:!0,...f})}))return null;let{view:c}=N.peek(),u=sT(e,c),m=async()=>{await eW(i)(),await a?.(),N.peek().page==="inbox"&&L(Y(c,e))},p={label:o("Reason"),run:()=>{L(Y(c,e)),y.value="finish"}},h=eo(yu(e,Rd(t)),XF(e,t,n),m,"check",{more:p,keep:!0});return h&&N.peek().dialog===e&&aT(c,u),h}function zb(e){let{dialog:t,view:n}=N.peek();t===e&&aT(n,sT(e,n))}function oT(e,t,n){let s={reason:ni(e).close_reason??"solved",comment:""},a=l=>un(e,"close",l,{close_reason:l.reason}),i=async()=>{s=(await a({reason:t,comment:n})).was??s};return eo(yu(e,Rd(t)),i,()=>a(s),"check")}function sT(e,t){let n=X.peek().dialogs;return Ji(n,t,"urgent",Wa(),null).find(s=>s!==e)??null}function aT(e,t){Kr();let n=xe.peek()?.after_close??"next";n==="stay"||at(e)==="closed"||L(n==="next"&&t?Y(e,t):Y(e))}function Ld(e){let t=ni(e).waiting_since;if(!t)return null;let n=()=>un(e,"no-answer",{},{waiting_since:null});return eo(FS(e),n,()=>un(e,"answer-after-all",{},{waiting_since:t}),"message-circle-off")}async function oi(e,t=!qs.peek()[e]){pe({t:"follow",id:e,on:t});try{await W(`/api/dialogs/${e}/follow`,{on:t}),V(wd(e,t),{icon:"eye",undo:()=>oi(e,!t)})}catch(n){pe({t:"follow",id:e,on:!t}),te(F(n))}}var ni,Ib,tT,Ho,Rb,ZF,Lb,nT,hl,Rd,QF,XF,eW,Bn=b(()=>{oe();Ze();ie();oa();K();Vr();v();Ks();yo();J();_u();vo();I();he();ni=e=>ae.peek()[e];Ib=e=>Ne.value[e]?.name??o("Deleted team"),tT=e=>{let t=Ne.value[e.team_id];return t&&!t.removed?t:null};Ho=C(null);Rb=!1;ZF=()=>Number(String(X.peek().cursor).split(":").pop()),Lb=(e,t,n)=>()=>un(e,"snooze",{until:t,reason:n},{snooze:{at:Date.now(),until:t,reason:n,by:D.peek().id}}),nT=e=>()=>un(e,"unsnooze",{},{snooze:null});hl={solved:[()=>o("Resolved"),"check"],"no-reply":[()=>o("No reply"),"message-circle-off"],duplicate:[()=>o("Duplicate"),"copy"],spam:[()=>o("Spam"),"ban"],declined:[()=>o("Client declined"),"user-round-x"],other:[()=>o("Other reason"),"circle-question-mark"]},Rd=e=>(hl[e]??hl.solved)[0](),QF=e=>({state:"closed",waiting_since:null,snooze:null,close_reason:e}),XF=(e,t,n)=>()=>un(e,"close",{reason:t,comment:n},QF(t)),eW=({id:e,snooze:t,waiting_since:n})=>()=>un(e,"reopen",{},{state:"open",snooze:t,waiting_since:n,close_reason:null})});function uT(){bs.value="",sa.value=null,Oo.value=null}function pT(e){if(bs.value=e,clearTimeout(rT),e.trim().length<2){Su+=1,sa.value=null;return}rT=setTimeout(()=>nW(e),tW)}async function nW(e){Su+=1;let t=Su;try{let n=await B(`/api/search?${new URLSearchParams({q:e,limit:String(Bb)})}`);t===Su&&(sa.value={q:e,data:n})}catch(n){if(!(n instanceof q))throw n;t===Su&&(sa.value={q:e,problem:n})}}function lT(e){let t=bs.value.trim();return t?Db(t,e,mT).map(({item:n,fit:{marks:s}})=>iT(n,s)):e.map(n=>iT(n))}function dT(e){let t=e.assignee_id===D.peek().id?"mine":"all",n={id:"open",icon:"message-square-text",text:o("Open"),run:()=>L(Y(t,e.id))},s=i=>()=>{sW(e),i(e.id)},a=e.state==="open"?[e.assignee_id!==D.peek().id&&{id:"take",icon:"hand",text:o("Take it"),run:s(Od)},e.assignee_id===D.peek().id&&{id:"free",icon:"user-round",text:o("Remove the assignee"),run:s(i=>Pb(i,null))},{id:"close",icon:"check",text:o("Close"),run:s(lo)}]:[{id:"reopen",icon:"undo-2",text:o("Reopen"),run:s(Qa)}];return[n,...a.filter(Boolean)]}function sW(e){ae.peek()[e.id]||pe({t:"result",dialog:e,sentAtRev:ja(e.id)})}function fT(e,t=[]){return{id:"d:"+e.id,kind:"dialog",dialog:e,text:e.name,marks:t,acts:()=>dT(e),run:()=>L(Y("all",e.id))}}function aW(e){let t=e.dialog_id;return{id:"k:"+e.id,kind:"contact",contact:e,text:e.name,marks:e.marks,run:()=>{t&&L(Y("all",t))}}}function rW(e){return{id:"m:"+e.id,kind:"message",message:e,text:e.text,marks:e.marks,acts:()=>dT(e.dialog),run:()=>L(Y("all",e.dialog_id,e.no))}}function lW(e){let t=Object.values(ae.value);return Db(e,t,s=>s.name).slice(0,Bb).map(({item:s,fit:{marks:a}})=>fT(s,a))}function cW(e){return{dialogs:e.dialogs.map(n=>fT(n)),contacts:e.contacts.map(aW),messages:e.messages.map(rW),tasks:e.tasks.map(iW)}}function uW(){let e=bs.value.trim(),t=oW(),n=[{id:"acts",title:o("Conversation actions"),items:lT(t.filter(s=>cT.has(s.group)))}];if(e){let s=sa.value?.data&&fl(e,sa.value.q)?cW(sa.value.data):{dialogs:[],contacts:[],messages:[],tasks:[]},a=new Set(s.dialogs.map(i=>i.id));n.push({id:"dialogs",title:o("Conversations"),items:[...s.dialogs,...lW(e).filter(i=>!a.has(i.id))].slice(0,Bb)}),n.push({id:"contacts",title:o("Clients"),items:s.contacts}),n.push({id:"tasks",title:o("Tasks"),items:s.tasks}),n.push({id:"messages",title:o("Messages found"),items:s.messages})}return n.push({id:"go",title:o("Go to"),items:lT(t.filter(s=>!cT.has(s.group)))}),e&&n.push({id:"all",title:"",items:[{id:"search",kind:"search",icon:"search",text:o("Search everywhere: {q}",{q:e}),marks:[],run:()=>L(Em(e))}]}),n.filter(s=>s.items.length)}function pW(e){let t=bs.value.trim(),n=e.acts().map(s=>({...s,id:"a:"+s.id,kind:"act",marks:t?fl(t,s.text)?.marks:[]})).filter(s=>s.marks);return[{id:"actions",title:e.text,items:n}]}function Fb(e){y.value=null,requestAnimationFrame(()=>e.run())}function hT(e){return e?.acts?(Oo.value=e,bs.value="",!0):!1}function Wb(){return Oo.value?(Oo.value=null,!0):!1}var tW,Bb,bs,sa,Oo,Su,rT,oW,mT,iT,cT,iW,$T,gT=b(()=>{oe();Ze();ie();K();Ct();v();Mb();J();I();Bn();tW=150,Bb=5,bs=C(""),sa=C(null),Oo=C(null),Su=0,rT=0;oW=()=>ta().filter(e=>e.palette!==!1&&e.label&&Tb(e)),mT=e=>(e.title??e.label)(),iT=(e,t=[])=>({id:"c:"+e.id,kind:"command",icon:e.icon??"chevron-right",text:mT(e),marks:t,command:e,run:e.run});cT=new Set(["dialog","log"]);iW=e=>({id:"t:"+e.id,kind:"task",task:e,text:e.title,marks:e.title_marks,run:()=>L(qt(e.id))});$T=ye(()=>Oo.value?pW(Oo.value):uW())});function gl({one:e}){let[t]=Ja(e);return t?r`<${jb} keys=${t} />`:null}var jb,Id=b(()=>{T();Ct();v();A();jb=({keys:e})=>ml(e).map((t,n)=>r`${n>0&&r` <span class="then dim t12">${o("then")}</span> `}<${yn} of=${t} />`)});var bT={};ve(bT,{Palette:()=>mW});function dW(){let e=O(null),t=O(null),[n,s]=g({at:0,asked:""});g(uT),Oe(),j(()=>e.current.focus(),[]);let a=$T.value,i=`${Oo.value?.id??""} ${bs.value}`,l=n.asked===i?n.at:0,c=f=>s({at:f,asked:i}),u=a.flatMap(f=>f.items),m=u[Math.min(l,u.length-1)];E(()=>{t.current?.querySelector(".mi.on")?.scrollIntoView({block:"nearest"})},[l,a]);let p=()=>{y.value=null},h=f=>{if(f.isComposing)return;let $={ArrowDown:(l+1)%u.length,ArrowUp:(Math.min(l,u.length-1)-1+u.length)%u.length,PageDown:Math.min(u.length-1,l+8),PageUp:Math.max(0,l-8)}[f.key];if($!==void 0&&u.length){f.preventDefault(),c($);return}if(f.key==="Enter"&&m){f.preventDefault(),Fb(m);return}if(f.key==="Tab"&&!f.shiftKey&&hT(m)){f.preventDefault(),f.stopPropagation();return}f.key==="Backspace"&&!bs.value&&Wb()&&f.preventDefault(),f.key==="Escape"&&Wb()&&(f.preventDefault(),f.stopPropagation())};return r`<div class="over" onPointerDown=${f=>{f.target===f.currentTarget&&p()}}>
<div class="dialog pal" role="dialog" aria-modal="true" aria-label=${o("Search and commands")}
onKeyDown=${tn}>
<div class="hrow palin">
<${d} name="search" />
<input class="palq" ref=${e} value=${bs.value} role="combobox" aria-expanded="true"
aria-controls="pallist" aria-autocomplete="list" aria-activedescendant=${m?"pal-"+m.id:null}
aria-label=${o("Command, client or message text")}
placeholder=${Oo.value?o("Action"):o("Command, client or message text")} autocomplete="off"
spellcheck="false" onInput=${f=>pT(f.currentTarget.value)} onKeyDown=${h} />
<${fW} />
</div>
<div class="palbody" id="pallist" role="listbox" aria-label=${o("Results")} ref=${t}>
${a.map(f=>r`<div role="group" aria-label=${f.title||o("Search")} key=${f.id}>
${f.title&&r`<div class="mh" role="presentation">${f.title}</div>`}
${f.items.map($=>r`<${$W} key=${$.id} item=${$} on=${$===m}
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
</div>`}function fW(){let e=Oo.value?.text??ae.value[N.value.dialog]?.name;return e?r`<span class="tag plain lg cut palwhere">${e}</span>`:null}function $W({item:e,on:t,onLook:n}){let s={dialog:gW,contact:bW,message:vW,task:kW}[e.kind]??hW;return r`<div class=${t?"mi on":"mi"} role="option" id=${"pal-"+e.id} aria-selected=${String(t)}
onPointerMove=${t?null:n} onPointerDown=${a=>a.preventDefault()}
onClick=${()=>Fb(e)}>
<${s} item=${e} />
</div>`}function bW({item:e}){let[t]=e.contact.identities;return r`
<${ne} name=${e.contact.name} size="sm" />
<span class="cut"><${Tu} item=${e} /></span>
${t&&r`<span class="hrow end tight dim t12">
<${Ce} kind=${t.kind} named />
<span class="cut">${t.label||Me(t.kind)}</span>
</span>`}
`}function vW({item:e}){let{message:t}=e,n=t.operator_id?H(t.operator_id):t.dialog.name;return r`
<${d} name="message-square-text" />
<span class="cut"><${Tu} item=${e} /></span>
<span class="hrow end dim t12 palwho">${n}, ${ut(t.created_at,M.value)}</span>
`}var mW,Tu,hW,gW,kW,kT=b(()=>{R();T();ie();be();ee();v();Ab();gT();Se();J();I();A();Ee();Id();mW=()=>y.value==="palette"?r`<${dW} />`:null;Tu=({item:e})=>kd(e.text,e.marks??[]).map(t=>t.marked?r`<b class="b6">${t.text}</b>`:t.text),hW=({item:e})=>r`
<${d} name=${e.icon} />
<span class="cut"><${Tu} item=${e} /></span>
${e.command&&r`<span class="hrow end tight"><${gl} one=${e.command} /></span>`}
`,gW=({item:e})=>r`
<${ne} name=${e.dialog.name} size="sm" />
<span class="cut"><${Tu} item=${e} /></span>
<span class="hrow end tight dim t12">
${o("No. {number}",{number:ue(e.dialog.number)})}
<${Ce} kind=${e.dialog.kind} named />
</span>
`;kW=({item:e})=>r`
<${d} name="circle-check-big" />
<span class="cut"><${Tu} item=${e} /></span>
<span class="hrow end dim t12">${o("No. {number}",{number:ue(e.task.number)})}</span>
`});var Ot,Yo=b(()=>{Ot=(e,t=document)=>t.querySelector(e)});function Et(e){let t=new Set;for(let n of e??[]){let s=gt.value[n],a=s?.merged_into?gt.value[s.merged_into]:s;a&&!a.removed&&t.add(a)}return[...t]}var zt,Bt,hn,Fn,Qe=b(()=>{oe();v();I();zt=[[1,()=>o("High")],[0,()=>o("Medium")],[-1,()=>o("Low")]],Bt=e=>zt.find(([t])=>t===e)?.[1]()??"",hn=ye(()=>Object.values(gt.value).filter(e=>!e.removed).sort((e,t)=>e.name.localeCompare(t.name)));Fn=e=>gt.value[e]?.name??o("deleted tag")});function Vo({ids:e,most:t=3}){let n=Et(e);if(!n.length)return null;let s=n.slice(t);return r`
${n.slice(0,t).map(a=>r`<${aa} key=${a.id} tag=${a} />`)}
${s.length>0&&r`<span class="tag plain" title=${s.map(a=>a.name).join(", ")}>+${s.length}</span>`}
`}var aa,yW,wW,xW,si,Ht,xn=b(()=>{T();v();Qe();aa=({tag:e,large:t=!1,children:n=null})=>r`<span class=${`tag h${e.color}${t?" lg":""}`} title=${e.name}>
<span class="cut">${e.name}</span>
${n}
</span>`;yW={1:"hi",0:"mid",[-1]:"low"},wW=[[1,8,5],[5.5,5,8],[10,1.5,11.5]],xW=e=>o("Priority: {priority}",{priority:Bt(e).toLocaleLowerCase()}),si=({priority:e})=>r`<svg class="prig" viewBox="0 0 14 14" aria-hidden="true">
${wW.map(([t,n,s],a)=>r`<rect class=${a<=e+1?"":"o"} x=${t} y=${n} width="3" height=${s} rx="1" />`)}
</svg>`,Ht=({priority:e,named:t=!1})=>r`<span class=${"pri "+yW[e]} title=${t?null:xW(e)}>
<${si} priority=${e} />
<span class=${t?"":"vh"}>${Bt(e)}</span>
</span>`});function vT(e,{tags:t,priorities:n}){let s=_W.exec(e);if(!s)return[];let[a,i,l,c,u]=s,m=`${e.slice(0,e.length-a.length)}${i}${l}${c}:`,p=Cu(u.replace(/^["«“]/,""));return(SW.includes(c.toLowerCase())?t.map(f=>({id:`t${f.id}`,name:f.name,color:f.color})):n.map(([f,$])=>({id:`p${f}`,name:$.toLocaleLowerCase(),priority:f}))).filter(f=>Cu(f.name).includes(p)&&Cu(f.name)!==p).sort((f,$)=>Number(Cu($.name).startsWith(p))-Number(Cu(f.name).startsWith(p))).slice(0,6).map(f=>({...f,text:`${m}${/[\s,"«“]/.test(f.name)?`"${f.name.replaceAll('"',"")}"`:f.name} `}))}var _W,SW,Cu,yT=b(()=>{_W=/(^|\s)(-?)(тег|tag|приоритет|priority):([^\s,]*|["«“][^"«“»”]*)$/i,SW=["тег","tag"],Cu=e=>e.toLocaleLowerCase().replaceAll("ё","е")});function zd(e,t){let[n,s]=g(0),[a,i]=g(null),l=zt.map(([f,$])=>[f,$()]),c=a===e?[]:vT(e,{tags:hn.value,priorities:l}),u=Math.min(n,c.length-1),m=f=>{s(0),t(f.text)},p=f=>{if(!c.length)return!1;let $={ArrowDown:1,ArrowUp:-1}[f.key];if($)s((u+$+c.length)%c.length);else if(f.key==="Enter"||f.key==="Tab"&&!f.shiftKey)m(c[u]);else if(f.key==="Escape")i(e);else return!1;return f.preventDefault(),f.stopPropagation(),!0},h={role:"combobox","aria-autocomplete":"list","aria-expanded":String(c.length>0),"aria-controls":c.length?"cndlist":null,"aria-activedescendant":c.length?`cnd-${c[u].id}`:null};return{list:c,chosen:u,setAt:s,pick:m,onKey:p,field:h,hide:()=>i(e)}}var Bd,qb=b(()=>{R();T();v();xn();Qe();yT();Bd=({hints:e})=>e.list.length>0&&r`<div class="menu pop popcnd" role="listbox" id="cndlist" aria-label=${o("Suggestions")}>
${e.list.map((t,n)=>r`<div class=${n===e.chosen?"mi on":"mi"} role="option" id=${`cnd-${t.id}`} key=${t.id}
aria-selected=${String(n===e.chosen)} onPointerMove=${()=>e.setAt(n)}
onPointerDown=${s=>s.preventDefault()} onClick=${()=>e.pick(t)}>
${t.priority===void 0?r`<span class=${`sq h${t.color}`}></span>`:r`<${si} priority=${t.priority} />`}
<span class="cut">${t.name}</span>
</div>`)}
</div>`});function Eu(e){L(Em(e),{replace:!0}),clearTimeout(Kb),Kb=setTimeout(()=>Fd(e),TW)}async function Fd(e){if(clearTimeout(Kb),ks.peek()?.q===e&&ks.peek().data)return;Ou+=1;let t=Ou;if(!e.trim()){ks.value=null,ai.value=!1;return}ai.value=!0;try{let n=await B(`/api/search?${new URLSearchParams({q:e})}`);t===Ou&&(ks.value={q:e,data:n})}catch(n){if(!(n instanceof q))throw n;t===Ou&&(ks.value={q:e,problem:n})}t===Ou&&(ai.value=!1)}var TW,ks,ai,Ou,Kb,wT,xT=b(()=>{oe();K();J();TW=200,ks=C(null),ai=C(!1),Ou=0,Kb=0;wT=e=>{ks.value=null,Fd(e)}});function ST(e,t,n){if(n<=t)return 0;if(!e||e.always)return n-t;let s=0,a=0;for(let[l,c]of e.spans)s+=_T(t,n,l,c),a+=c-l;let i=n-t-_T(t,n,e.from,e.until);return s+Math.round(i*a/(e.until-e.from))}function CW(e,t){if(!e||e.always)return null;let n=e.spans.find(([,s])=>s>t);return n&&n[0]>t?n[0]:null}function bl(e,t,n){if(!e.sla||e.due_at===null||e.waiting_since===null||e.state!=="open")return null;let s=t[e.sla.hours],a=n>=e.due_at,i=a?0:Math.min(e.sla.norm,ST(s,n,e.due_at)),l=i/e.sla.norm;return{left:i,late:a?ST(s,e.due_at,n):0,share:l,look:a?"bad":l<=.3?"warn":"",opens:a?null:CW(s,n)}}var _T,Ub=b(()=>{_T=(e,t,n,s)=>Math.max(0,Math.min(t,s)-Math.max(e,n))});function Nu(e,t){ei();let n=t?.getBoundingClientRect()??{left:0,bottom:0};Wd.value={id:e,x:n.left,y:n.bottom+6},y.value="clock"}function kl({left:e,late:t,look:n,opens:s},a){return n==="bad"?o("{span} overdue",{span:ot(t)}):s===null?EW(e):o("paused until {time}",{time:NW(s,a)})}function OT(e,t){let n=bl(e,wo.value,t);if(n){let s=kl(n,t);return n.look==="bad"||n.opens!==null?s:o("reply within {span}",{span:s})}return e.waiting_since?o("waiting {span}",{span:ot(t-e.waiting_since)}):""}function Yb({target:e}){return e.look==="bad"?r`<${d} name="flame" size="s" />`:e.opens===null?r`<${AW} share=${e.share} />`:r`<${d} name="pause" size="s" />`}function Au(e){let t=bl(e,wo.value,M.value),n=t!==null&&t.look!=="bad"&&t.opens===null&&t.left<=75e3;return E(()=>n?z0():void 0,[n]),n?bl(e,wo.value,ed.value):t}function Go({dialog:e,short:t=!1,asButton:n=!1,still:s=!1}){let a=Au(e);if(!e.waiting_since)return null;let i=a?`sla due ${a.look}`:"sla due",l=a?r`<${Yb} target=${a} /><span class="vh">${o("Reply due:")} </span>${kl(a,M.value)}`:r`<${PW} since=${e.waiting_since} short=${t} />`,c=m=>{m.preventDefault(),m.stopPropagation(),Nu(e.id,m.currentTarget)};if(s)return r`<span class=${i}>${l}</span>`;if(!n)return r`<span class=${i} title=${TT(e,a)} onClick=${c}>${l}</span>`;let u=y.value==="clock"&&Wd.value?.id===e.id;return r`<button type="button" class=${i} data-clock aria-haspopup="dialog" aria-expanded=${String(u)}
title=${TT(e,a)} onClick=${c}>
${l}
</button>`}function PW({since:e,short:t}){let n=ot(Math.max(0,M.value-e));return r`<${d} name="hourglass" size="s" />${t?r`<span class="vh">${o("waiting")} </span>${n}`:o("waiting {span}",{span:n})}`}var Hb,OW,Wd,EW,NW,AW,TT,ra=b(()=>{oe();R();be();ee();T();v();Ub();I();A();ie();Hb=6e4,OW=1440*Hb,Wd=C(null);EW=e=>e<=6e4?o("{n} s",{n:Math.ceil(e/1e3)}):ot(Math.ceil(e/Hb)*Hb),NW=(e,t)=>e-t<OW?G(e):od(e,t);AW=({share:e})=>r`<svg class="pie" viewBox="0 0 12 12" aria-hidden="true">
<circle class="bg" cx="6" cy="6" r="4.6" />
<circle class="fg" cx="6" cy="6" r="4.6" pathLength="100" stroke-dasharray=${`${Math.round(e*100)} 100`} />
</svg>`;TT=(e,t)=>t?o("Reply due at {time}",{time:Uo(e.due_at,M.value)}):o("waiting {span}",{span:ot(Math.max(0,M.value-e.waiting_since))})});var NT={};ve(NT,{Search:()=>MW});function MW(){let{q:e}=N.value,[t,n]=g("all"),s=O(null);E(()=>{Fd(e)},[e]),j(()=>{s.current.focus(),s.current.select()},[]);let a=ks.value?.q===e?ks.value:null,i=a?.data??(ai.value?ks.value?.data:null),l=zd(e,u=>{Eu(u),s.current.focus()}),c=u=>{u.isComposing||l.onKey(u)||u.key!=="ArrowDown"&&u.key!=="Enter"||(u.preventDefault(),Ot(".srh")?.focus())};return r`<main class="main page" id="main">
<header class="bar1 srbar">
<a class="ib only-phone" href=${ds()} aria-label=${o("Back to the list")}><${d} name="arrow-left" /></a>
<form class="srin" role="search" onSubmit=${u=>u.preventDefault()}>
<${d} name="search" />
<input class="palq" id="q" ref=${s} type="text" inputmode="search" enterkeyhint="search" autocomplete="off"
spellcheck="false" maxlength="200" aria-label=${o("Search in conversations, clients, messages and tasks")}
placeholder=${o("Word, name, address or No.")} value=${e} ...${l.field}
onInput=${u=>Eu(u.target.value)} onKeyDown=${c} onBlur=${l.hide} />
${e&&r`<button type="button" class="ib small" aria-label=${o("Clear")} onClick=${()=>{Eu(""),s.current.focus()}}>
<${d} name="x" size="m" />
</button>`}
<${Bd} hints=${l} />
</form>
<h1 class="vh">${e?o("Search: {q}",{q:e}):o("Search")}</h1>
</header>
${i&&r`<${IW} data=${i} tab=${t} pick=${n} />`}
<div class="srgrid">
<div class="scroll" role="group" tabindex="0" aria-label=${o("Search results")}
aria-busy=${ai.value?"true":null} onKeyDown=${LW}>
<div class="srbody"><${FW} q=${e} data=${i} problem=${a?.problem} tab=${t} pick=${n} /></div>
</div>
</div>
<div class="vh" aria-live="polite">${a?.data?w("{n} found","{n} found",Vb(a.data)):""}</div>
</main>`}function LW(e){let t=[...e.currentTarget.querySelectorAll(".srh")],n=t.indexOf(document.activeElement),s={ArrowDown:n+1,ArrowUp:n-1}[e.key];n<0||s===void 0||(e.preventDefault(),s<0?document.getElementById("q").focus():t[Math.min(s,t.length-1)].focus())}function IW({data:e,tab:t,pick:n}){return r`<div class="bar2 tabsrow">
<div class="tabs flat" role="group" aria-label=${o("Search in")}>
${DW.map(([s,a])=>r`<button type="button" class="tab" aria-current=${t===s?"page":null}
onClick=${()=>n(s)}>
${a()} <span class="n">${ue(RW(e,s))}</span>
</button>`)}
</div>
</div>`}function BW(e){Eu(e),requestAnimationFrame(()=>document.getElementById("q")?.focus())}function FW({q:e,data:t,problem:n,tab:s,pick:a}){let i=kt(300,ai.value&&!t);if(n)return r`<${se} icon="unplug" title=${o("Search failed")} text=${F(n)}>
<button type="button" class="btn" onClick=${()=>wT(e)}>${o("Retry")}</button>
<//>`;if(!e.trim())return r`<${se} icon="search" title=${o("What are you looking for?")} text=${o("Words in any form, names, addresses, numbers of conversations and tasks. Quotes find an exact phrase, a minus excludes a word.")}>
<span class="srconds">
${zW.map(([p,h])=>r`<button type="button" class="chip" key=${h} onClick=${()=>BW(p())}>
<b class="b6">${p()}</b> ${h()}
</button>`)}
</span>
<//>`;if(!t)return i?r`<p class="t12 dim srq">${o("Searching…")}</p>`:null;let l=t.unknown.length>0?o("There is no such tag or priority: {names}.",{names:t.unknown.join(", ")}):"";if(!Vb(t))return r`<${se} icon="search" title=${o("Nothing found")}
text=${l||o("Try fewer or different words.")} />`;let c=p=>(s==="all"||s===p)&&t[p].length>0,u=p=>s==="all"?t[p].slice(0,ET):t[p],m=(p,h)=>s==="all"&&t[p].length>ET&&r`<button type="button" class="link t13 srall" onClick=${()=>a(p)}>
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
${u("dialogs").map(p=>r`<${WW} key=${p.id} dialog=${p} />`)}
</ul>
${m("dialogs",o("All conversations found"))}
`}
${c("contacts")&&r`
<h2 class="rules-h">${o("Clients")}</h2>
<ul class="card">${u("contacts").map(p=>r`<${KW} key=${p.id} contact=${p} />`)}</ul>
${m("contacts",o("All clients found"))}
`}
${c("messages")&&r`
<h2 class="rules-h">${o("Messages found")}</h2>
<ul class="card">${u("messages").map(p=>r`<${UW} key=${p.id} message=${p} />`)}</ul>
${m("messages",o("All messages found"))}
`}
${c("tasks")&&r`
<h2 class="rules-h">${o("Tasks")}</h2>
<ul class="card">${u("tasks").map(p=>r`<${jW} key=${p.id} task=${p} />`)}</ul>
${m("tasks",o("All tasks found"))}
`}
${s!=="all"&&!t[s].length&&r`<${se} icon="search" title=${o("Nothing found")} />`}
`}function WW({dialog:e}){return r`<li>
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
<span class="t12 dim srm">${Gb(e.last_at)}</span>
</a>
</li>`}function jW({task:e}){return r`<li>
<a class="srh" href=${qt(e.id)}>
<span class="srtask"><${d} name="circle-check-big" /></span>
<span class="grow">
<span class="hrow">
<b class="b6 cut"><${jd} text=${e.title} marks=${e.title_marks} /></b>
${qW(e)&&r`<span class="tag plain">${o("closed")}</span>`}
</span>
<span class="t13 mut blk srx">
${o("No. {number}",{number:ue(e.number)})}
${e.assignee_id!==null&&` · ${H(e.assignee_id)}`}
${e.text&&r` · <${jd} text=${e.text} marks=${e.marks} />`}
</span>
</span>
${e.due_at!==null&&r`<span class="t12 dim srm">${Gb(e.due_at)}</span>`}
</a>
</li>`}function KW({contact:e}){let t=r`
<${ne} name=${e.name} />
<span class="grow">
<span class="hrow"><b class="b6 cut"><${jd} text=${e.name} marks=${e.marks} /></b></span>
<span class="t13 mut blk srx">${e.identities.map(n=>n.label).join(" · ")}</span>
</span>
${e.identities.map(n=>r`<${Ce} kind=${n.kind} named />`)}
`;return r`<li>
${e.dialog_id?r`<a class="srh" href=${Y("all",e.dialog_id)}>${t}</a>`:r`<span class="srh">${t}</span>`}
</li>`}function UW({message:e}){let{dialog:t}=e,n=e.operator_id?H(e.operator_id):"",s=e.kind==="note"?`${o("Note")} · ${n}`:e.kind==="out"&&n?`${n} → ${t.name}`:t.name,a=e.kind==="note"?r`<span class="nic"><${d} name="lock" size="m" /></span>`:r`<${Ce} kind=${t.kind} size="mid" named />`;return r`<li>
<a class="srh" href=${Y("all",t.id,e.no)}>
${a}
<span class="grow">
<span class="hrow"><b class="b6 cut">${s}</b></span>
<span class="t13 mut blk srx"><${jd} text=${e.text} marks=${e.marks} /></span>
</span>
<span class="t12 dim srm">${Gb(e.created_at)}</span>
</a>
</li>`}var ET,DW,Vb,RW,zW,jd,Gb,qW,AT=b(()=>{R();Yo();T();K();be();ee();v();Ab();Se();J();qb();xT();A();Ee();ra();ET=5,DW=[["all",()=>o("Everything")],["dialogs",()=>o("Conversations")],["contacts",()=>o("Clients")],["messages",()=>o("Messages found")],["tasks",()=>o("Tasks")]];Vb=e=>e.dialogs.length+e.contacts.length+e.messages.length+e.tasks.length,RW=(e,t)=>t==="all"?Vb(e):e[t].length;zW=[[()=>o("tag:"),()=>o("conversations and tasks with a tag")],[()=>o("priority:"),()=>o("of a priority: high, medium or low")]];jd=({text:e,marks:t})=>kd(e,t).map(n=>n.marked?r`<mark>${n.text}</mark>`:n.text),Gb=e=>`${ut(e,M.value)}, ${G(e)}`;qW=e=>e.base==="done"||e.base==="dropped"});function Re({label:e,place:t,across:n=!1,children:s}){let a=vt(Jb);return Oe(),j(()=>{(a.current.querySelector("[aria-checked='true']")??a.current.querySelector("button")).focus({preventScroll:!0})},[]),r`<div class=${"menu pop "+t} role="menu" aria-label=${e} ref=${a}
onKeyDown=${i=>VW(i,n)}>
${s}
</div>`}function VW(e,t){let n=[...e.currentTarget.querySelectorAll("button")],s=n.indexOf(document.activeElement),[a,i]=[(s+1)%n.length,(s-1+n.length)%n.length],l=t?{ArrowRight:a,ArrowLeft:i}:{},c={ArrowDown:a,ArrowUp:i,Home:0,End:n.length-1,...l}[e.key];e.key==="Tab"&&Jb(),c!==void 0&&(e.preventDefault(),e.stopPropagation(),n[c].focus())}var Jb,Z,pn=b(()=>{R();T();ie();A();Ee();Jb=()=>{y.value=null};Z=({icon:e,checked:t,onPick:n,stay:s,children:a})=>r`<button type="button" class="mi" tabindex="-1"
role=${t===void 0?"menuitem":"menuitemradio"}
aria-checked=${t===void 0?null:String(t)} onClick=${()=>{s||Jb(),n()}}>
<${d} name=${t?"check":e} size="m" />
${a}
</button>`});var Zb,Eo,GW,Du,DT,Qb,qd,vl=b(()=>{v();I();Zb={online:()=>o("Online"),lunch:()=>o("Lunch"),training:()=>o("Training"),away:()=>o("Away"),off:()=>o("Off shift")},Eo=e=>e?.name||(Zb[e?.builtin]??Zb.off)(),GW={online:"on",away:"away",off:"off"},Du=e=>`dot ${GW[e]??"off"}`,DT=e=>Zb[e.builtin]?.()??"",Qb=(e,t)=>e.place-t.place||e.id-t.id,qd=()=>Object.values(js.value).filter(e=>!e.removed).sort(Qb)});function RT(){return y.value!=="me"?null:r`<${Re} label=${o("My menu")} place="popme">
${qd().map(e=>r`<button type="button" class="mi" tabindex="-1" role="menuitemradio" key=${e.id}
aria-checked=${String(D.value.status_id===e.id)} onClick=${()=>{y.value=null,n0(e.id)}}>
<span class="dotbox"><span class=${Du(e.base)}></span></span>
<span class="cut">${Eo(e)}</span>
${D.value.status_id===e.id&&r`<span class="mend"><${d} name="check" size="m" /></span>`}
</button>`)}
<div class="msep" role="separator"></div>
<${Z} icon="bell" onPick=${pl}>
${o("Notifications")}
${ze.value.notifications>0&&r`<span class="count mend">${ze.value.notifications}</span>`}
<//>
<${Z} icon="settings" onPick=${()=>L(an("looks"))}>${o("My settings")}<//>
<div class="msep" role="separator"></div>
<div class="mh" role="presentation">${o("Language")}</div>
<${Z} icon="languages" checked=${De.value==="ru"} onPick=${()=>$s("ru")}>
<span lang="ru">Русский</span>
<//>
<${Z} icon="languages" checked=${De.value==="en"} onPick=${()=>$s("en")}>
<span lang="en">English</span>
<//>
<div class="mh" role="presentation">${o("Theme")}</div>
<${Z} icon="sun-moon" checked=${Zn.value==="system"} onPick=${()=>Ka("system")} stay>
${o("System")}
<//>
<${Z} icon="sun" checked=${Zn.value==="light"} onPick=${()=>Ka("light")} stay>${o("Light")}<//>
<${Z} icon="moon" checked=${Zn.value==="dark"} onPick=${()=>Ka("dark")} stay>${o("Dark")}<//>
<div class="mh" role="presentation">${o("Density")}</div>
<${Z} icon="rows-4" checked=${qo.value==="compact"} onPick=${()=>el("compact")} stay>
${o("Compact")}
<//>
<${Z} icon="rows-3" checked=${qo.value==="normal"} onPick=${()=>el("normal")} stay>
${o("Normal")}
<//>
<${Z} icon="menu" checked=${qo.value==="roomy"} onPick=${()=>el("roomy")} stay>
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
<${Z} icon="log-out" onPick=${YS}>${o("Sign out")}<//>
<//>`}var JW,MT,Xb,ZW,QW,LT,ek=b(()=>{T();Ze();ie();v();Kt();J();I();$d();A();pn();vl();JW={operator:()=>o("Operator"),supervisor:()=>o("Supervisor"),administrator:()=>o("Administrator")},MT=e=>JW[e]?.()??"",Xb=()=>js.value[D.value.status_id]??{builtin:D.value.presence,base:D.value.presence},ZW=()=>{y.value=y.value==="me"?null:"me"},QW=({children:e})=>r`<button type="button" class=${e?"mebtn":"ib"} aria-haspopup="menu"
aria-expanded=${String(y.value==="me")} aria-label=${o("{name}: my menu",{name:D.value.name})}
title=${Eo(Xb())} onClick=${ZW}>
<${ne} name=${D.value.name} size="md"><span class=${Du(Xb().base)}></span><//>
${e}
</button>`;LT=()=>r`<div class="me">
<${QW}>
<span class="grow">
<span class="nmx cut">${D.value.name}</span>
<br />
<span class="t12 dim">${Eo(Xb())}</span>
</span>
<//>
<${SS} />
</div>`});function IT(e){let t=at(e);if(Mu.some(([s])=>s===t))return o("Inbox");let n=La(t);return n!==null?Ne.value[n]?.name??o("Team"):Ru.find(([s])=>s===t)[1]()}var Mu,Ru,tr,Kd,yl=b(()=>{oe();v();vo();I();Mu=[["mine",()=>o("Mine")],["unassigned",()=>o("Unassigned")],["all",()=>o("All")]],Ru=[["waiting",()=>o("Waiting for us"),"hourglass"],["unread",()=>o("Unread"),"mail-open"],["mentions",()=>o("Mentions"),"at-sign"],["following",()=>o("Following"),"eye"],["snoozed",()=>o("Snoozed"),"alarm-clock"],["untagged",()=>o("Untagged"),"tag"],["failed",()=>o("Not sent"),"circle-alert"],["closed",()=>o("Closed"),"archive"]],tr=ye(()=>Object.values(Ne.value).filter(e=>!e.removed).sort((e,t)=>e.name.localeCompare(t.name))),Kd=e=>Bs(e)?void 0:La(e)===null?ze.value[e]:ze.value.teams?.[La(e)]??0});function Jo(e,t){try{localStorage.setItem(e,JSON.stringify(t))}catch{}}function ii(e){localStorage.removeItem(e)}function wl(e){let t=[];for(let n=0;n<localStorage.length;n+=1){let s=localStorage.key(n);if(s.startsWith(e))try{t.push([s.slice(e.length),JSON.parse(localStorage.getItem(s))])}catch{}}return t}var Lu=b(()=>{});function jT(e){ok.value=e.created_at-Date.now()}function li(e){let t=xe.peek()?.undo??{messenger:4,email:10};return(e==="email"?t.email:t.messenger)*1e3}var rj,ok,nr,qT,Zo,Qo,or,No=b(()=>{oe();I();rj=6e4,ok=C(0);nr=e=>e+ok.peek(),qT=({kind:e,delivery:t})=>e==="out"&&t?.state==="queued"&&!t.attempts,Zo=e=>e.delivery.not_before-ok.value,Qo=e=>qT(e)&&e.delivery.not_before-e.created_at>rj,or=(e,t=Date.now())=>qT(e)&&!Qo(e)&&e.delivery.not_before>e.created_at&&Zo(e)>t});function UT(e){let t={...xl.peek()[e.dialog_id]};if(Qo(e))t[e.id]=e;else if(t[e.id])delete t[e.id];else return;xl.value={...xl.peek(),[e.dialog_id]:t}}async function YT(e){try{let{messages:t}=await B(`/api/dialogs/${e}/planned`);xl.value={...xl.peek(),[e]:Object.fromEntries(t.map(n=>[n.id,n]))}}catch(t){if(!(t instanceof q))throw t}}var xl,KT,HT,Hd=b(()=>{lt();oe();K();No();xl=C({}),KT=e=>Object.values(xl.value[e]??{}).sort((t,n)=>t.delivery.not_before-n.delivery.not_before);rn(e=>{for(let t of e)t.k==="message"&&UT(t.row)});HT=UT});function cj(e){_l=`okno.out.${e}.`;let t=Date.now()-ij;nn.value=wl(_l).map(([,n])=>({...n,phase:uj(n,t)})).sort((n,s)=>n.at-s.at),sr()}function uj(e,t){return e.phase==="held"||e.phase==="refused"?e.phase:e.at<t?"stale":"queued"}function ak(e,t,n,s,a=[],i={}){let l={key:us(),dialog_id:e,kind:t,text:n,seen:s,files:a,more:i,at:Date.now(),phase:"queued"};return Jo(_l+l.key,l),nn.value=[...nn.value,l],sr(),l.key}function dj(e,t){Iu.set(e,t),Iu.size>mj&&Iu.delete(Iu.keys().next().value)}function zu(e,t){nn.value=nn.value.map(s=>s.key===e?{...s,...t}:s);let n=nn.value.find(s=>s.key===e);n&&Jo(_l+e,n)}function Sl(e){ii(_l+e),nn.value=nn.value.filter(t=>t.key!==e)}function Yd(e,t={}){zu(e,{...t,phase:"queued",at:Date.now()}),sr()}function sr(){if(Ue.value!=="in"||!_l)return;let e=new Set;for(let t of nn.value)e.has(t.dialog_id)||(t.phase==="queued"&&fj(t),["queued","sending","held"].includes(t.phase)&&e.add(t.dialog_id))}async function fj(e){zu(e.key,{phase:"sending"});let t=ja(e.dialog_id),{key:n,kind:s,text:a,seen:i}=e,l=(e.files??[]).map(c=>c.token);try{let c=await Te("POST",`/api/dialogs/${e.dialog_id}/messages`,{...$j(e.more),key:n,kind:s,text:a,seen:i,files:l});jT(c.message),HT(c.message),dj(n,c.message),pe({t:"result",...c,sentAtRev:t}),ZT.set(`${e.dialog_id}.${s}`,Date.now()),Sl(n),sr()}catch(c){hj(e,c)}}function $j(e={}){if(!e.not_before||e.not_before>Date.now())return e;let{not_before:t,...n}=e;return n}function hj(e,t){t.offline||t.status===401||t.status===429||t.status>=500?zu(e.key,{phase:"queued",tries:(e.tries??0)+1,code:t.code}):t.code==="conversation-changed"?zu(e.key,{phase:"held",came:t.detail.messages,last_no:t.detail.last_no}):(zu(e.key,{phase:"refused",code:t.code}),sr())}var ij,lj,nn,_l,VT,sk,GT,JT,ZT,pj,QT,XT,mj,Iu,e1,t1,ia=b(()=>{lt();oe();K();Lu();Jc();Hd();I();No();ij=3600*1e3,lj=5e3,nn=C([]),_l="";VT=e=>nn.value.filter(t=>t.dialog_id===e),sk=({phase:e})=>["held","refused","stale"].includes(e),GT=e=>nn.value.some(t=>t.dialog_id===e&&sk(t)),JT=e=>nn.value.find(t=>t.dialog_id===e&&t.phase==="held"),ZT=new Map,pj=5e3,QT=(e,t)=>VT(e).some(n=>n.kind===t)||Date.now()-(ZT.get(`${e}.${t}`)??0)<pj,XT=(e,t,n)=>VT(e).some(s=>s.kind===t&&s.text===n.trim());mj=50,Iu=new Map,e1=e=>Iu.get(e);t1=e=>Yd(e.key,{seen:e.last_no,came:void 0});ol(cj);Xn(sr);setInterval(()=>{nn.value.some(e=>e.phase==="queued")&&sr()},lj);window.addEventListener("online",sr)});function n1(e){Bu.set(e,{upto:X.peek().logs[e]?.seen??0,since:new Map})}function o1(e,t){let n=Bu.get(e);n&&(n.upto=Math.max(n.upto,t))}function s1(e,t){let n=Bu.get(e);if(!n)return;rk(n);let s=new Set(t);for(let a of n.since.keys())s.has(a)||n.since.delete(a);for(let a of s)a>n.upto&&!n.since.has(a)&&n.since.set(a,Date.now())}function rk(e){let t=Date.now()-gj;for(let[n,s]of e.since)s>t||(e.upto=Math.max(e.upto,n),e.since.delete(n))}function a1(e,t,n){let s=X.peek().logs[e]?.items??{},a=t;for(;a<n&&s[a+1]&&!bj(s[a+1]);)a+=1;return a}function ar(e){let t=Bu.get(e);return t?(rk(t),a1(e,t.upto,Math.max(t.upto,...t.since.keys()))):null}function r1(e,t){let n=Bu.get(e);return n?(rk(n),a1(e,t,n.upto)):t}var gj,Bu,bj,ci=b(()=>{I();gj=1e3,Bu=new Map;bj=({kind:e,author:t,automatic:n,delivery:s})=>(e==="note"||e==="out"&&!n)&&t.operator_id!==X.peek().me?.id&&s?.state!=="cancelled"});function wj(e){Vd=`okno.draft.${e}.`;let t=wl(Vd).map(([n,s])=>[n,typeof s=="string"?{text:s,at:0,dirty:!0}:s]);_n.value=Object.fromEntries(t),rr.value={}}function ir(e,t){let n={..._n.value};t&&(Zd(t)||t.dirty)?(n[e]=t,Jo(Vd+e,t)):(delete n[e],ii(Vd+e)),_n.value=n}function pk(e,t){let n=_n.peek()[e];m1(e);let s={text:"",...n,seen:xj(e,n),...t,at:n?.at??0,dirty:!0};if(!Zd(s)&&!n?.at&&!ui.has(e)&&!Gd.has(e)){ir(e,null);return}ir(e,s),clearTimeout(ui.get(e)),ui.set(e,setTimeout(()=>mk(e),kj))}function xj(e,t){let n=Number(e.split(".")[0]),s=t&&Zd(t)?t.seen??null:null;return s===null?ar(n):r1(n,s)}function c1(e,t){let n=Xo(e,t);clearTimeout(ui.get(n)),ui.delete(n),m1(n),ir(n,null)}function u1(){for(let e in _n.peek())_n.peek()[e].dirty&&mk(e)}async function mk(e){clearTimeout(ui.get(e)),ui.delete(e);let t=_n.peek()[e];if(!t?.dirty||Ue.peek()!=="in")return;let[n,s]=e.split("."),a=Fu(t);Gd.set(e,{what:a,until:Date.now()+vj});try{let{at:i}=await Te("PUT",`/api/dialogs/${n}/draft`,{mode:s,text:t.text,head:Jd(t),seen:t.seen??null});p1(e,a,i)}catch(i){i.status===404&&ir(e,null)}}function p1(e,t,n){let s=_n.peek()[e];s&&ir(e,{...s,at:n,dirty:Fu(s)!==t})}function _j(e){for(let t in e)for(let n in e[t])lk(Number(t),n,e[t][n]);for(let t in _n.peek()){let[n,s]=t.split(".");!e[n]?.[s]&&!(Gd.get(t)?.until>Date.now())&&lk(Number(n),s,void 0)}}function Sj(e,t){for(let n of yj)lk(e,n,t[n])}function lk(e,t,n){let s=Xo(e,t),a=_n.peek()[s],i=Gd.get(s);if(!n){if(!a||a.dirty)return;if(QT(e,t)){ir(s,{...a,dirty:!0}),mk(s);return}ir(s,null);return}if(i?.what===Fu(n)){p1(s,i.what,n.at);return}n.at<=(a?.at??0)||a?.dirty&&a.at||!a&&XT(e,t,n.text)||(a&&Zd(a)&&Fu(a)!==Fu(n)&&(rr.value={...rr.value,[s]:{text:a.text,head:Jd(a),seen:a.seen??null}}),ir(s,{text:n.text,head:n.head,at:n.at,seen:n.seen??null,dirty:!1}))}function m1(e){if(!(e in rr.peek()))return;let{[e]:t,...n}=rr.peek();rr.value=n}var kj,vj,yj,_n,ik,rr,Vd,ui,Gd,Jd,Fu,Zd,Xo,Sn,ck,uk,i1,vs,Wn,ys,l1,d1,f1,to=b(()=>{lt();oe();K();Lu();ia();ci();kj=800,vj=5e3,yj=["reply","note"],_n=C({}),ik=C({}),rr=C({}),Vd="",ui=new Map,Gd=new Map,Jd=e=>{let{subject:t=null,cc:n="",bcc:s="",to:a=null}=e?.head??{};return t!==null||n||s||a?{subject:t,cc:n,bcc:s,to:a}:null},Fu=e=>JSON.stringify([e.text,Jd(e)]),Zd=e=>!!(e.text.trim()||Jd(e));Xo=(e,t)=>`${e}.${t}`,Sn=(e,t)=>_n.value[Xo(e,t)]?.text??"",ck=e=>_n.value[Xo(e,"reply")]?.head??null,uk=(e,t)=>_n.peek()[Xo(e,t)]?.seen??null,i1=(e,t)=>_n.value[Xo(e,t)]?.dirty===!1,vs=e=>ik.value[e]??"reply",Wn=(e,t)=>{ik.value={...ik.value,[e]:t}};ys=(e,t,n,s=null)=>pk(Xo(e,t),{text:n.trim()?n:"",...s!==null&&{seen:s}}),l1=(e,t)=>pk(Xo(e,"reply"),{head:t});d1=(e,t)=>rr.value[Xo(e,t)],f1=(e,t)=>pk(Xo(e,t),rr.peek()[Xo(e,t)]);nl((e,{entered:t})=>{t&&wj(e.me.id),_j(e.drafts)});ol(u1);Xn(u1);rn(e=>{for(let t of e)t.k==="draft"&&Sj(t.id,t.row)})});function ur(){lr=!1,Cj()&&requestAnimationFrame(()=>{!lr&&!y.peek()&&!cr(document.activeElement)&&Wu()?.focus({preventScroll:!0})})}function Oj(e){let t=Wu();t.focus({preventScroll:!0}),t.setRangeText(e,t.selectionStart,t.selectionEnd,"end"),t.dispatchEvent(new Event("input",{bubbles:!0}))}function Xd(){clearTimeout(Tl?.timer),Tl=null}function w1(){let{run:e,still:t}=Tl;Xd(),t()&&e()}function ef(e,t,{settled:n=!0,pause:s=!0}={}){if(tf(e)||n&&!G_(e.timeStamp))return;if(!s||!Cl(e)){t();return}let{dialog:a}=N.peek();Tl={letter:e.key,run:t,still:()=>N.peek().dialog===a&&!y.peek(),timer:setTimeout(w1,fk)}}function tf(e){let t=e.timeStamp-dk<fk;return Cl(e)&&(dk=e.timeStamp),t}function Qd(e){e.preventDefault(),e.stopImmediatePropagation()}function Ej(e){let t=cr(e.target),n=dl(na(e),t),s=e.ctrlKey||e.metaKey;(t?g1.get(e.code)===e.target&&!(s&&(n||e.key==="Enter")):n?.walks||!(n||Cl(e)||e.key==="Enter"||e.key===" "))||Qd(e)}function Nj(e){if(Cl(e)&&/\p{L}/u.test(e.key)){let{letter:t}=Tl;if(Xd(),dk=e.timeStamp,dl(na(e))?.id==="undo"||!Wu()){Qd(e);return}Oj(t),e.stopImmediatePropagation()}else e.key==="Escape"?(Xd(),Qd(e)):(Cl(e)||e.key==="Enter")&&(Qd(e),w1(),requestAnimationFrame(()=>Aj(e)))}function Aj({code:e,key:t}){let n=document.activeElement;!y.peek()||!n?.closest("[role=dialog], [role=menu]")||(t==="Enter"?n.click():n.dispatchEvent(new KeyboardEvent("keydown",{code:e,key:t,bubbles:!0,cancelable:!0})))}function Pj(e){return lr||!Cl(e)||cr(e.target)||y.peek()||bt.peek()||e.isComposing||!h1&&b1.some(t=>t())?!1:N.peek().page==="inbox"&&!!(N.peek().dialog&&Wu())}function Dj(e){if(Ue.peek()==="in"){if(e.repeat){Ej(e);return}if(g1.set(e.code,e.target),Tl){Nj(e);return}["Tab","Escape","F6"].includes(e.key)&&(lr=!0),Pj(e)&&(Wu().focus({preventScroll:!0}),e.stopImmediatePropagation())}}var fk,Tj,$1,lr,h1,dk,Tl,g1,b1,k1,cr,v1,Ol,Wu,y1,Cj,Cl,la=b(()=>{ie();K();Ct();Ks();J();fk=300,Tj="input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]",$1=".dock .comp textarea",lr=!1,h1=!1,dk=-fk,Tl=null,g1=new Map,b1=[],k1=e=>{b1.push(e)},cr=e=>!!e?.closest?.(Tj),v1=()=>lr,Ol=()=>{lr=!0},Wu=()=>document.querySelector($1),y1=e=>e.target,Cj=()=>matchMedia("(min-width: 720px) and (hover: hover)").matches,Cl=e=>/^[\p{L}\p{N}]$/u.test(e.key)&&!e.ctrlKey&&!e.metaKey&&!e.altKey;window.addEventListener("keydown",Dj,{capture:!0});window.addEventListener("pointerdown",e=>{lr=!1,h1=!!y1(e)?.closest?.("#conversation"),Xd()},{capture:!0});document.addEventListener("focusin",e=>{y1(e)?.matches?.($1)&&(lr=!1)})});function kk(e,t,n=()=>!0){let{ids:s}=dt,a=s.indexOf(e);for(a<0&&(a=t>0?-1:s.length),a+=t;a>=0&&a<s.length;a+=t)if(n(s[a]))return s[a];return null}function _1(e){if(e===null)return;let t=jn.peek()!==null;dt.reveal(e),L(Y(N.peek().view,e)),t&&dt.focus(e)}function wk(e){if(jn.peek()===null)return!1;let t=kk(jn.peek(),e);return t!==null&&dt.focus(t),!0}var El,$k,gk,Ao,x1,dt,Nl,jn,bk,hk,vk,yk,ca=b(()=>{oe();J();I();El=["cards","rows","table"],$k=matchMedia("(max-width: 719px)"),gk=C($k.matches);$k.addEventListener("change",()=>{gk.value=$k.matches});Ao=ye(()=>{let e=xe.value?.list?.mode??"cards";return gk.value&&e==="table"?"cards":e}),x1=ye(()=>gk.value),dt={ids:[],reveal(){},focus(){},showNew(){}},Nl=C({from:0,to:1/0}),jn=C(null),bk=()=>jn.peek()!==null&&ae.peek()[jn.peek()]?jn.peek():N.peek().dialog;hk=()=>N.peek().dialog??jn.peek(),vk=e=>_1(kk(hk(),e)??(hk()===null,null)),yk=e=>_1(kk(hk(),e,t=>Xi(ae.peek()[t])>0))});function Pl(e){yt.value=e,e.size||(Al.value=null)}function ua(e){let t=new Set(yt.peek());t.has(e)?t.delete(e):t.add(e),_k=e,Pl(t)}function nf(e){let{ids:t}=dt,[n,s]=[t.indexOf(_k),t.indexOf(e)].sort((a,i)=>a-i);if(n<0){ua(e);return}Pl(new Set([...yt.peek(),...t.slice(n,s+1)]))}async function C1(e){try{let{ids:t}=await B(`/api/dialogs/ids?${new URLSearchParams({view:e,sort:Nn(e,vn.peek())})}`);Pl(new Set(t))}catch(t){te(F(t))}}function Sk(e){let t=new Set([...yt.value].map(n=>ae.value[n]?.state??(at(e)==="closed"?"closed":"open")));return{open:t.has("open"),closed:t.has("closed")}}async function O1(e){let t={done:[],failed:[],undo:[]},n=e.flatMap(Mj),s=n.reduce((a,i)=>a+i.ids.length,0);for(let a of n){ju.value={done:t.done.length+t.failed.length,of:s};try{let i=await W("/api/bulk",{steps:[a]});for(let l in t)t[l].push(...i[l])}catch(i){t.failed.push(...a.ids.map(l=>({id:l,code:i.offline?"offline":i.code})))}}return ju.value=null,t}async function qn(e,t,n=null,{stay:s=!1,restore:a=null}={}){let i=n??[...yt.peek()];if(ju.peek()||!i.length)return;let{done:l,failed:c,undo:u}=await O1([{...e,ids:i}]);!n&&!s&&Kr(),s||Pl(new Set(c.map(m=>m.id))),Al.value=c.length?{step:e,said:t,list:c,of:i.length}:null,l.length&&V(t(l.length,l.length===1?l[0]:null),{keep:e.act==="close",undo:u.length?()=>Promise.all([Rj(u),a?.()]):a})}async function Rj(e){let{failed:t}=await O1(e);t.length&&te(w("{n} conversation could not be restored","{n} conversations could not be restored",t.length))}function N1({list:e,of:t}){let n=[...new Set(e.map(c=>(Lj[c.code]??(()=>c.code))()))].join("; "),s=e.slice(0,2).map(c=>ae.value[c.id]?.name).filter(Boolean).join(", "),a=e.length-Math.min(2,e.length),i=a>0&&s?o("{names} and {n} more",{names:s,n:a}):s;return`${w("Failed for {n} of {of}","Failed for {n} of {of}",e.length,{of:t})}. ${i?`${i}: `:""}${n}`}var xk,yt,ju,Al,_k,of,Dl,S1,T1,Mj,E1,Lj,pr=b(()=>{la();oe();K();v();vo();Ks();ca();yo();Kt();I();he();xk=200,yt=C(new Set),ju=C(null),Al=C(null),_k=null;k1(()=>yt.peek().size>0);of=()=>Pl(new Set(dt.ids)),Dl=()=>{_k=null,Pl(new Set)},S1=()=>{let e=bk();return e===null?!1:(ua(e),!0)},T1=()=>{let e=bk();return e===null?!1:(nf(e),!0)};Mj=e=>Array.from({length:Math.ceil(e.ids.length/xk)},(t,n)=>{let s=[n*xk,(n+1)*xk];return{...e,ids:e.ids.slice(...s),...e.numbers&&{numbers:e.numbers.slice(...s)}}});E1=()=>{let{step:e,said:t,list:n}=Al.peek();return qn(e,t,n.map(s=>s.id))},Lj={forbidden:()=>o("no permission"),"not-found":()=>o("deleted, or no access"),closed:()=>o("already closed"),"cannot-answer":()=>o("this colleague cannot reply there"),"team-cannot-answer":()=>o("nobody in this team can reply there"),"team-gone":()=>o("this team no longer exists"),"tag-gone":()=>o("this tag no longer exists"),"too-many-tags":()=>o("too many tags"),"invalid-time":()=>o("the time has passed"),offline:()=>o("no connection")}});function sf(e,t,n){let s=ae.peek()[e].tags,a=n?[t]:Ij(s,t);if(!a.length||n&&s.includes(t))return null;let i=u=>({tags:u,tagged:Et(u).length>0?1:0}),l=u=>()=>un(e,"tags",{add:u},i([...s.filter(m=>!u.includes(m)),...u])),c=u=>()=>un(e,"tags",{remove:u},i(s.filter(m=>!u.includes(m))));return n?eo(Tk(e,a),l(a),c(a),"tag"):eo(Ck(e,[t]),c(a),l([t]),"tag")}function P1(e,t){let n=ae.peek()[e].priority;if(n===t)return null;let s=a=>()=>un(e,"priority",{priority:a},{priority:a});return eo(Ok(e,t),s(t),s(n),"arrow-up-down")}async function D1(e){let{tag:t}=await W("/api/tags",{name:e,color:hn.peek().length%8+1});return Ek(t),t.id}function Ek(e){let t=Number(String(X.peek().cursor).split(":").pop());pe({t:"rows",cursor:X.peek().cursor,rows:[{k:"tag",id:e.id,rev:t,row:e}]})}var A1,Tk,Ck,Ok,Ij,pi,mi=b(()=>{K();v();I();Qe();Ze();oa();A1=e=>e.map(Fn).join(", "),Tk=(e,t)=>o("Tag added: {tag} · {name}",{tag:A1(t),name:vu(e)}),Ck=(e,t)=>o("Tag removed: {tag} · {name}",{tag:A1(t),name:vu(e)}),Ok=(e,t)=>o("Priority: {priority} · {name}",{priority:Bt(t).toLocaleLowerCase(),name:vu(e)}),Ij=(e,t)=>e.filter(n=>n===t||gt.peek()[n]?.merged_into===t);pi=()=>["supervisor","administrator"].includes(D.value?.role)});var co,Po,pa=b(()=>{J();I();co=()=>ae.peek()[N.peek().dialog],Po=()=>!!co()});function Ml({states:e,onSet:t,place:n="popasg"}){let[s,a]=g(""),[i,l]=g(0),c=O(null),u=O(new Set(Object.keys(e).map(Number))),m=vt(M1);Oe(),j(()=>c.current.focus({preventScroll:!0}),[]);let p=Nk(s),h=hn.value,f=h.filter(z=>Nk(z.name).includes(p)).sort((z,ce)=>Number(u.current.has(ce.id))-Number(u.current.has(z.id))),$=p&&pi()&&!h.some(z=>Nk(z.name)===p),k=f.length+($?1:0),S=Math.min(i,k-1),x=()=>{a(""),l(0),c.current?.focus({preventScroll:!0})},_=z=>{t(z.id,e[z.id]!=="all"),s&&x()},P=()=>Be(async()=>{t(await D1(s.trim()),!0),x()}),U=z=>{let ce={ArrowDown:1,ArrowUp:-1}[z.key];ce&&(z.preventDefault(),l((S+ce+k)%Math.max(1,k))),z.key==="Enter"&&k&&(z.preventDefault(),f[S]?_(f[S]):P()),z.key==="Tab"&&M1()};return r`<div class=${"menu pop poptags "+n} role="dialog" aria-label=${o("Tags")} ref=${m}>
<div class="gfind">
<${d} name="search" size="m" />
<input class="palq" ref=${c} role="combobox" aria-expanded="true" aria-controls="tgl" aria-autocomplete="list"
aria-activedescendant=${k?"tg"+S:null} maxlength="40"
aria-label=${pi()?o("Find or create a tag"):o("Find a tag")}
placeholder=${pi()?o("Find or create a tag"):o("Find a tag")} value=${s}
onInput=${z=>{a(z.currentTarget.value),l(0)}} onKeyDown=${U} />
</div>
<div role="listbox" id="tgl" class="asl" aria-label=${o("Tags")} aria-multiselectable="true">
${f.map((z,ce)=>r`<${zj} key=${z.id} tag=${z} state=${e[z.id]} index=${ce} on=${ce===S}
onAt=${l} onPick=${_} />`)}
${$&&r`<button type="button" class=${S===f.length?"mi on":"mi"} id=${"tg"+f.length}
role="option" tabindex="-1" aria-selected="false" onPointerMove=${()=>l(f.length)}
onClick=${P}>
<${d} name="plus" size="m" />
<span class="cut">${o("Create “{name}”",{name:s.trim()})}</span>
</button>`}
</div>
${!k&&r`<p class="dpad2 t13 dim">
${h.length||pi()?p?o("Nothing found"):o("No tags yet. Type a name to create the first one."):o("No tags yet. A supervisor creates them in the settings.")}
</p>`}
</div>`}function zj({tag:e,state:t,index:n,on:s,onAt:a,onPick:i}){return r`<button type="button" class=${s?"mi on":"mi"} id=${"tg"+n} role="option" tabindex="-1"
aria-selected=${String(t==="all")} onPointerMove=${()=>a(n)} onClick=${()=>i(e)}>
<span class=${t?"tgbox on":"tgbox"} aria-hidden="true">
${t==="all"&&r`<${d} name="check" size="s" />`}
${t==="some"&&r`<span class="dash"></span>`}
</span>
<span class=${"sq h"+e.color}></span>
<span class="cut">${e.name}</span>
${t==="some"&&r`<span class="hrow end t12 dim">${o("some of them")}</span>`}
</button>`}var M1,Nk,af=b(()=>{R();T();v();A();Ee();ie();Qe();Ze();mi();M1=()=>{y.value=null},Nk=e=>e.trim().toLocaleLowerCase().replaceAll("ё","е")});var rf,Ak=b(()=>{T();v();A();ie();pn();xn();Qe();rf=({now:e,onPick:t,place:n="popmore"})=>r`<${Re} label=${o("Priority")} place=${"poppri "+n}>
${zt.map(([s])=>r`<button type="button" class="mi" role="menuitemradio" tabindex="-1" key=${s}
aria-checked=${String(s===e)} onClick=${()=>{y.value=null,t(s)}}>
<${Ht} priority=${s} named />
${s===e&&r`<span class="hrow end"><${d} name="check" size="m" /></span>`}
</button>`)}
<//>`});var R1={};ve(R1,{DialogPriority:()=>Fj,DialogTags:()=>Bj,PriorityMenu:()=>rf,TagPicker:()=>Ml});var Bj,Fj,L1=b(()=>{T();Qe();mi();af();Ak();af();Ak();Bj=({dialog:e,place:t})=>r`<${Ml} states=${Object.fromEntries(Et(e.tags).map(n=>[n.id,"all"]))} place=${t}
onSet=${(n,s)=>sf(e.id,n,s)} />`,Fj=({dialog:e,place:t})=>r`<${rf} now=${e.priority} place=${t} onPick=${n=>P1(e.id,n)} />`});var B1={};ve(B1,{DialogFacts:()=>Wj});function Wj({dialog:e}){let t=Ne.value[e.team_id];return r`<dl class="dlgkv">
<dt>${o("Priority")}</dt>
<dd class="kvat">
<button type="button" class="kvb" aria-haspopup="menu" aria-expanded=${z1("card-priority")}
title=${o("Priority")+"  P"} onClick=${I1("card-priority")}>
<${Ht} priority=${e.priority} named />
</button>
${y.value==="card-priority"&&r`<${Ll} dialog=${e} place="popcard" />`}
</dd>
${t&&!t.removed&&r`
<dt>${o("Team")}</dt>
<dd><span class="cut">${t.name}</span></dd>
`}
<dt>${o("Tags")}</dt>
<dd class="hrow wrap tight kvat">
${Et(e.tags).map(n=>r`<${aa} key=${n.id} tag=${n}>
<button type="button" class="tagx" aria-label=${o("Remove the tag {name}",{name:n.name})}
onClick=${()=>sf(e.id,n.id,!1)}>
<${d} name="x" size="s" />
</button>
<//>`)}
<button type="button" class="tag add" aria-haspopup="dialog" aria-expanded=${z1("card-tags")}
aria-label=${o("Change the tags")} title=${o("Tags")+"  L"} onClick=${I1("card-tags")}>
<${d} name="plus" size="s" />
</button>
${y.value==="card-tags"&&r`<${Rl} dialog=${e} place="popcard" />`}
</dd>
</dl>`}var I1,z1,F1=b(()=>{T();v();I();A();ie();xn();Qe();mi();mr();I1=e=>()=>{y.value=y.peek()===e?null:e},z1=e=>String(y.value===e)});var it,Xe,no,ft,Nt=b(()=>{T();it=({title:e,text:t,children:n})=>r`<div class="srow">
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
</span>`});var j1={};ve(j1,{TagSettings:()=>qj});function qj(){let[e,t]=g(null),[n,s]=g({}),a=hn.value,i=()=>t(null);E(()=>{Be(async()=>s((await B("/api/tags")).used))},[a]);let l=e?.id===null,c=r`<button type="button" class="btn small" onClick=${()=>t({id:null,form:"edit"})}>
<${d} name="plus" size="s" />${o("New tag")}
</button>`;return r`<${Xe} id="tgst" title=${o("Tags")} side=${!l&&c}>
<p class="lead">${o("Tags mark what a conversation is about. Everyone adds them; the list is kept here.")}</p>
${l&&r`<div class="card"><${W1} onDone=${i} /></div>`}
${!a.length&&!l&&r`<p class="card dpad2 t13 dim">${o("No tags yet. Create the first one.")}</p>`}
${a.length>0&&r`<ul class="card stlist">
${a.map(u=>r`<li key=${u.id}>
${e?.id!==u.id?r`<${Uj} tag=${u} count=${n[u.id]??0} isOnly=${a.length<2}
onOpen=${m=>t({id:u.id,form:m})} />`:e.form==="merge"?r`<${Hj} tag=${u} others=${a.filter(m=>m!==u)} onDone=${i} />`:r`<${W1} tag=${u} onDone=${i} />`}
</li>`)}
</ul>`}
<//>`}function Kj(e){let t=n=>Pk(`/api/tags/${e.id}/removed`,{removed:n});return Be(async()=>{await t(!0),V(o("Deleted: {name}",{name:e.name}),{icon:"x",undo:()=>Be(()=>t(!1))})})}function Uj({tag:e,count:t,isOnly:n,onOpen:s}){let{name:a}=e;return r`<section class="strow" aria-label=${a}>
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
onClick=${()=>Kj(e)}>
<${d} name="x" size="m" />
</button>
</span>
</section>`}function W1({tag:e=null,onDone:t}){let[n,s]=g(e?.name??""),[a,i]=g(e?.color??hn.peek().length%8+1),[l,c]=g(null),u=O(null);j(()=>u.current.focus(),[]);let m=async p=>{p.preventDefault();let h={name:n.trim(),color:a};try{await(e?Pk(`/api/tags/${e.id}`,h,{method:"PATCH"}):Pk("/api/tags",h)),t()}catch(f){if(!(f instanceof q))throw f;c(f),u.current.focus()}};return r`<form class="tmnew" aria-label=${e?.name??o("New tag")} onSubmit=${m}>
<div class="field">
<label for="tgn">${o("Name of the tag")}</label>
<input class="input" id="tgn" ref=${u} maxlength="40" required value=${n}
aria-invalid=${l?"true":null} aria-describedby=${l?"tge":null}
onInput=${p=>s(p.currentTarget.value)} />
${l&&r`<span class="hint bad" id="tge" role="alert">${F(l)}</span>`}
</div>
<div class="hrow wrap tight" role="radiogroup" aria-label=${o("Colour")}>
${jj.map((p,h)=>r`<button type="button" class="ib small" key=${h} role="radio" aria-checked=${String(h===a)}
aria-label=${p()} title=${p()} onClick=${()=>i(h)}>
<span class=${`tag h${h}`}>${h===a?r`<${d} name="check" size="s" />`:"A"}</span>
</button>`)}
</div>
<div class="hrow">
<button type="submit" class="btn primary" disabled=${!n.trim()}>${e?o("Save"):o("Create")}</button>
<button type="button" class="btn quiet" onClick=${t}>${o("Cancel")}</button>
</div>
</form>`}function Hj({tag:e,others:t,onDone:n}){let[s,a]=g(t[0]?.id),i=l=>(l.preventDefault(),Be(async()=>{await W(`/api/tags/${e.id}/merge`,{into:s}),n()}));return r`<form class="tmnew" aria-label=${o("Merge: {name}",{name:e.name})} onSubmit=${i}>
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
</form>`}var jj,Pk,q1=b(()=>{R();T();K();v();he();A();Nt();Qe();Ze();mi();jj=[()=>o("Grey"),()=>o("Red"),()=>o("Orange"),()=>o("Yellow"),()=>o("Green"),()=>o("Teal"),()=>o("Blue"),()=>o("Purple"),()=>o("Pink")],Pk=async(e,t,n)=>Ek((await W(e,t,n)).tag)});var lf,cf,H1,Rl,Ll,Y1,Yj,K1,U1,mr=b(()=>{Ct();v();J();Ko();pa();ie();wn();mi();lf=()=>Promise.resolve().then(()=>(L1(),R1)),cf=$e(lf,"TagPicker",{keys:!0}),H1=$e(lf,"PriorityMenu",{keys:!0}),Rl=$e(lf,"DialogTags",{keys:!0}),Ll=$e(lf,"DialogPriority",{keys:!0}),Y1=$e(()=>Promise.resolve().then(()=>(F1(),B1)),"DialogFacts"),Yj=$e(()=>Promise.resolve().then(()=>(q1(),j1)),"TagSettings");ln({id:"tags",group:"company",icon:"tag",label:()=>o("Tags"),when:pi,view:Yj});K1=()=>N.peek().page==="inbox"?co():void 0,U1=e=>()=>{y.value=e};Je({id:"tags",group:"dialog",label:()=>o("Tags"),icon:"tag",key:"KeyL",act:!0,opensField:!0,when:()=>!!K1(),run:U1("tags")},{id:"priority",group:"dialog",label:()=>o("Priority"),icon:"arrow-up-down",key:"KeyP",act:!0,when:()=>!!K1(),run:U1("priority")},{id:"go-untagged",group:"go",label:()=>o("Untagged"),icon:"tag",run:()=>L(Y("untagged"))})});function Ku(e,t=9){let n=[{id:"hour",at:Math.ceil((e+36e5)/6e4)*6e4}];return fe(e,0,18)-e>36e5&&n.push({id:"evening",at:fe(e,0,18)}),n.push({id:"tomorrow",at:fe(e,1,t)}),qu(e)>1&&n.push({id:"monday",at:fe(e,qu(e),9)}),n}function G1(e,t){let s=(new Date(e,t,1).getDay()+6)%7,a=new Date(e,t+1,0).getDate(),i=[...Array(s).fill(null),...Array.from({length:a},(l,c)=>new Date(e,t,c+1).getTime())];for(;i.length%7;)i.push(null);return Array.from({length:i.length/7},(l,c)=>i.slice(c*7,c*7+7))}function J1(e){let t=/^\s*(\d{1,2})[:.\s]?(\d{2})\s*$/.exec(e);if(!t)return null;let[n,s]=[Number(t[1]),Number(t[2])];return n<24&&s<60?[n,s]:null}var fe,qu,V1,Do=b(()=>{fe=(e,t,n,s=0)=>{let a=new Date(e);return a.setDate(a.getDate()+t),a.setHours(n,s,0,0)},qu=e=>(1-new Date(e).getDay()+7)%7||7;V1=e=>[...Ku(e,10),{id:"client",at:null}]});function es(e){let{dialog:t}=N.peek();t&&(Wn(t,e),bd(()=>requestAnimationFrame(()=>Ot(".comp textarea")?.focus())))}var Uu=b(()=>{J();Yo();wn();to()});function Gj(e,t){let n=`@${t.name}`.toLocaleLowerCase(),s=e.toLocaleLowerCase();for(let a=s.indexOf(n);a>=0;a=s.indexOf(n,a+1))if(!Vj.test(s[a+n.length]??""))return!0;return!1}function Q1(e,t){let n=/(^|[\s(«"])@([\p{L}\p{N}. -]{0,40})$/u.exec(e.slice(0,t));return n&&{from:t-n[2].length-1,query:n[2]}}function X1(e){let t=e.trim().toLocaleLowerCase(),n=({name:s})=>s.toLocaleLowerCase().startsWith(t)||s.toLocaleLowerCase().split(/\s+/).some(a=>a.startsWith(t));return Z1().filter(n).sort((s,a)=>s.name.localeCompare(a.name)).slice(0,8)}var Z1,Vj,Il,Hu=b(()=>{I();Z1=()=>Object.values(_e.value).filter(e=>e.active&&e.id!==D.value.id),Vj=/[\p{L}\p{N}]/u;Il=e=>e.includes("@")?Z1().filter(t=>Gj(e,t)):[]});function uo(e,{open:t,...n}){t!==void 0&&(Dk.value={...Dk.peek(),[e]:t}),Object.keys(n).length&&l1(e,{...ck(e),...n})}function Rk(e){for(let n of["cc","bcc"]){let s=Mo(e[n]).find(a=>!Mk(a));if(s)return{field:n,value:s}}return Mo(e.cc).length+Mo(e.bcc).length>Zj?{field:"cc",value:null}:null}function nC(e){let{subject:t,cc:n,bcc:s,to:a}=uf(e),i={subject:t??null,cc:Mo(n),bcc:Mo(s),to:a??null};return i.subject!==null||i.to||i.cc.length||i.bcc.length?i:void 0}var Jj,Zj,Dk,uf,eC,Mo,Mk,tC,Yu=b(()=>{oe();to();Jj=/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[^\s@.,;:<>()"\\/]+(\.[^\s@.,;:<>()"\\/]+)+$/i,Zj=20,Dk=C({}),uf=e=>({...ck(e),open:!!Dk.value[e]});eC=e=>uo(e,{open:!1}),Mo=e=>[...new Set((e??"").split(/[,;\s]+/).map(t=>t.trim().toLowerCase()).filter(Boolean))],Mk=e=>e.length<=254&&Jj.test(e),tC=e=>Rk(uf(e))});function ma(e,t,n){let{[`${e}.${t}`]:s,...a}=Lk.peek();Lk.value=n===null?a:{...a,[`${e}.${t}`]:n}}var Lk,di,Vu=b(()=>{oe();Lk=C({}),di=(e,t)=>Lk.value[`${e}.${t}`]??null});function Xj(e){da=`okno.up.${e}.`,wt.value=[...wl(da).map(([,t])=>t),...eq()],fi.value={},fr.value={}}function eq(){try{return JSON.parse(sessionStorage.getItem(aC())??"[]").map(e=>({...e,state:"refused",code:e.state==="refused"?e.code:"lost"}))}catch{return[]}}function Gu(e,t,n,s="reply"){let a=Math.min(n.max_file||Ik,Ik),i=(n.max_files||10)-Yt(e,s).filter(c=>c.state!=="refused").length,l=[...t].map(c=>{let u={id:us(),dialog_id:e,mode:s,name:c.name||"image.png",size:c.size,type:c.type,state:"waiting",share:0,source:c,seen:ar(e)};return c.size>a?{...u,state:"refused",code:"too-large",limit:a}:c.size?i<=0?{...u,state:"refused",code:"too-many",limit:n.max_files||10}:(i-=1,u):{...u,state:"refused",code:"empty"}});wt.value=[...wt.value,...l],zl()}function dr(e,t){return wt.value=wt.value.map(n=>n.id===e?{...n,...t}:n),wt.value.find(n=>n.id===e)}function zl(){if(Ue.peek()!=="in")return;let e=wt.peek().filter(t=>t.state==="uploading").length;for(let t of wt.peek().filter(n=>n.state==="waiting").slice(0,Math.max(0,Qj-e)))tq(t)}function tq(e){let t=new XMLHttpRequest;pf.set(e.id,t),dr(e.id,{state:"uploading",share:0}),t.open("POST",`/api/uploads?${new URLSearchParams({name:e.name})}`),t.setRequestHeader("Content-Type",e.type||"application/octet-stream"),t.responseType="json",t.upload.onprogress=n=>{n.lengthComputable&&dr(e.id,{share:Math.floor(n.loaded/n.total*100)})},t.onload=()=>oC(e,t.status,t.response),t.onerror=()=>oC(e,0,null),t.send(e.source)}function oC(e,t,n){if(pf.delete(e.id),t===401&&(Ue.value="expired"),t===201){let i=dr(e.id,{state:"done",share:100,file:n.file,source:void 0});i&&Jo(da+e.id,i)}else t===413?dr(e.id,{state:"refused",code:"too-large",limit:n?.limit??Ik}):dr(e.id,{state:"failed",code:t?n?.code??`http-${t}`:"offline"});zl();let{dialog_id:s,mode:a="reply"}=wt.peek().find(i=>i.id===e.id)??e;fr.peek()[s]?.mode===a&&!fa(Yt(s,a))&&!ws(Yt(s,a)).length&&po(s),iC(s,a)}function iC(e,t){let n=fi.peek()[e];if(n===void 0||n.mode!==(t??"reply"))return;let s=Yt(e,n.mode);fa(s)||(po(e),sC?.(e,n))}function po(e){for(let t of[fi,fr]){if(t.peek()[e]===void 0)continue;let{[e]:n,...s}=t.peek();t.value=s}}function df(e,t){po(e);for(let n of Yt(e,t))n.state==="failed"&&dr(n.id,{state:"waiting",code:void 0});zl()}function lC(e,t){wt.value=wt.value.map(n=>n.dialog_id===e?{...n,dialog_id:t}:n);for(let n of wt.value)n.dialog_id===t&&n.state==="done"&&Jo(da+n.id,n)}function ff(e,t){for(let n of ws(Yt(e,t)))Bk(n.id)}function cC(e){dr(e,{state:"waiting",code:void 0}),zl()}function nq(){for(let e of wt.peek())e.state==="failed"&&e.code==="offline"&&dr(e.id,{state:"waiting"});zl()}function Bk(e){let t=wt.peek().find(n=>n.id===e);pf.get(e)?.abort(),pf.delete(e),ii(da+e),wt.value=wt.value.filter(n=>n.id!==e),!ws(Yt(t.dialog_id,t.mode??"reply")).length&&fr.peek()[t.dialog_id]&&po(t.dialog_id),t.file&&fetch(`/api/uploads/${t.file.token}`,{method:"DELETE"}).catch(()=>{}),zl(),iC(t.dialog_id,t.mode)}function $f(e,t){let n=Yt(e,t).filter(s=>s.state==="done");for(let s of n)ii(da+s.id);return wt.value=wt.value.filter(s=>!n.includes(s)),n.map(s=>s.file)}function hf(e,t,n="reply",s=null,a=[]){let i=t.map(c=>({id:us(),dialog_id:e,mode:n,name:c.name,size:c.size,state:"done",share:100,file:c,seen:s}));for(let c of i)Jo(da+c.id,c);let l=a.map(c=>({id:us(),dialog_id:e,mode:n,name:c.name,size:c.size,state:"refused",code:"gone"}));wt.value=[...wt.value,...i,...l]}var Qj,Ik,wt,fi,fr,da,sC,pf,aC,rC,Yt,fa,ws,zk,mf,Bl=b(()=>{lt();oe();K();Lu();Jc();ci();Qj=2,Ik=25*1024*1024,wt=C([]),fi=C({}),fr=C({}),da="",sC=null,pf=new Map;aC=()=>`${da}unfinished`;we(()=>{if(!wt.value.length&&!da)return;let e=wt.value.filter(t=>t.state!=="done").map(({source:t,share:n,...s})=>s);try{sessionStorage.setItem(aC(),JSON.stringify(e))}catch{}});rC=e=>{sC=e},Yt=(e,t="reply")=>wt.value.filter(n=>n.dialog_id===e&&(n.mode??"reply")===t),fa=e=>e.some(t=>t.state==="waiting"||t.state==="uploading");T0(()=>fa(wt.peek()));ws=e=>e.filter(t=>t.state==="failed"||t.state==="refused");zk=(e,t)=>{fi.value={...fi.value,[e]:t}};mf=(e,t)=>{fr.value={...fr.value,[e]:t}};ol(Xj);Xn(nq)});function sq(e,t){let n=Yt(e,t).map(s=>s.seen??null).filter(s=>s!==null);return uk(e,t)??(n.length?Math.min(...n):ar(e)??0)}function gf(e,t,n={}){if(n.then&&qa()||$C(e,n,a=>gf(e,t,a)))return;let s={mode:t,how:n,seen:sq(e,t)};fa(Yt(e,t))?zk(e,s):mC(e,s)}function mC(e,t){let{mode:n,how:s,seen:a}=t,i=Sn(e,n).trim(),l=Yt(e,n),c=ws(l);if(!i&&c.length===l.length)return;if(po(e),c.length){mf(e,t),aq(e);return}let u=$f(e,n),m=ak(e,n,i,a,u,n==="note"?rq(e,i):iq(e,s));c1(e,n),ma(e,n,null),n==="reply"&&(eC(e),gC(e,m,s)),s.then==="close"&&zb(e),X.peek().logs[e]?.later&&Jm(e)}function dC(e,t){df(e,t.mode),zk(e,t)}function aq(e){if(N.peek().dialog===e)return;let t=X.peek().dialogs[e]?.name??o("the client");te(o("Not sent to {name} yet: a file was not uploaded",{name:t}),{action:()=>bf(e),label:o("Open"),ms:kC})}function fC(e,t){ff(e,t.mode),gf(e,t.mode,t.how)}function Ju(e,t,n,s){if(qa()||$C(e,s,m=>Ju(e,t,n,m)))return;let{sure:a,restore:i,...l}=s,c=li(X.peek().dialogs[e]?.kind)||void 0,u=ak(e,"reply",t,n,[],Fk({undo_ms:c,...l}));gC(e,u,s),s.then==="close"&&zb(e)}function $C(e,t,n){return t.then!=="close"||t.sure?!1:$l({ids:[e],sends:!0,proceed:({restore:s=null,keep:a=!1}={})=>n(a?{}:{...t,sure:!0,restore:s})})}function rq(e,t){let n=Il(t).map(s=>s.id);return Fk({reply_to_no:di(e,"note"),mentions:n.length?n:void 0})}function iq(e,{then:t,at:n}){let s=X.peek().dialogs[e],a=!!(s&&Pt(s)?.can?.subject);return Fk({reply_to_no:di(e,"reply"),letter:a?nC(e):void 0,formatted:a,undo_ms:n?void 0:li(s?.kind)||void 0,not_before:n?nr(n):void 0,then:t})}function gC(e,t,{then:n,at:s,snooze_until:a,restore:i=null}){let l=()=>{bC(t,n,e),i?.()};n==="close"?V(WS(e),{keep:!0,undo:l}):n==="snooze"?V(jS(e,a),{icon:"alarm-clock",undo:l}):s?V(Sd(e,s),{icon:"calendar-clock",undo:l}):li(X.peek().dialogs[e]?.kind)&&Z_(l,li(X.peek().dialogs[e]?.kind)+oq)}function bC(e,t,n){let s=nn.peek().find(i=>i.key===e);if(s&&s.phase!=="sending"){$r(s);return}if(!s){let i=e1(e);i&&ts(i,t,n);return}let a=we(()=>{nn.value.find(l=>l.key===e)?.phase!=="sending"&&sn(()=>queueMicrotask(()=>{a(),bC(e,t,n)}))})}function lq({dialog_id:e,phase:t}){if(N.peek().dialog===e)return;let n=X.peek().dialogs[e]?.name??o("the client"),s=t==="held"?o("Not sent to {name} yet: the conversation changed while you were writing",{name:n}):o("Not sent to {name}",{name:n});te(s,{action:()=>bf(e),label:o("Open"),ms:kC})}async function ts(e,t=e.data.then,n=e.dialog_id){let s;try{s=await W(`/api/messages/${e.id}/cancel`,{})}catch(a){if(a.code!=="already-sent"){Be(()=>{throw a});return}te(o("Already sent")),t&&await Be(()=>W(`/api/dialogs/${n}/${t==="close"?"reopen":"unsnooze"}`,{}))&&bf(n);return}pe({t:"result",message:s.message}),vC(n,"reply",e.data.typed??e.text,e.no,s.files,cq(e.files??[],s.files)),ma(n,"reply",e.reply_to_no),e.letter&&uo(n,{subject:e.letter.subject,cc:e.letter.copies.join(", "),bcc:e.letter.blind.join(", "),to:e.letter.recipients[0]}),V(qS(n),{icon:"undo-2"})}function cq(e,t){let n=t.map(s=>s.name);return e.filter(s=>{let a=n.indexOf(s.name);return a>=0&&n.splice(a,1),a<0})}function vC(e,t,n,s,a=[],i=[]){let l=Sn(e,t),c=Math.max(s,uk(e,t)??0);Wn(e,t),ys(e,t,l&&l!==n?[n,l].filter(Boolean).join(`
`):n,c),hf(e,a,t,c,i),bf(e),es(t)}function $r(e){let{more:t={}}=e;Sl(e.key),vC(e.dialog_id,e.kind,e.text,e.last_no??e.seen,pC(e)?[]:e.files??[],pC(e)?e.files??[]:[]),t.reply_to_no&&ma(e.dialog_id,e.kind,t.reply_to_no),t.letter&&uo(e.dialog_id,{subject:t.letter.subject??void 0,cc:t.letter.cc.join(", "),bcc:t.letter.bcc.join(", "),to:t.letter.to??void 0})}function yC(e){Sl(e.key),V(KS(e.dialog_id),{icon:"x",undo:()=>$r(e)})}var oq,Fk,hC,kC,uC,pC,bf,Wk,$a=b(()=>{oe();Ze();Uu();oa();K();Hu();to();v();Yu();Ks();ia();Vu();J();ci();I();lt();he();No();_u();Bn();Bl();oq=500;rC(mC);Fk=e=>Object.fromEntries(Object.entries(e).filter(([,t])=>t!=null&&t!==!1));hC=e=>!!(e&&!e.blocked_at&&Pt(e)&&Pt(e).health!=="removed");kC=6e4,uC=new Map;we(()=>{for(let e of nn.value.filter(sk))uC.get(e.key)!==e.phase&&(uC.set(e.key,e.phase),sn(()=>lq(e)))});pC=e=>e.phase==="refused"&&e.code==="file-gone";bf=e=>{N.peek().dialog!==e&&L(Y(N.peek().view,e))};Wk=(e,t)=>Be(async()=>{let n=await W(`/api/messages/${e.id}/plan`,{not_before:t&&nr(t)});pe({t:"result",...n})})});function kf(){let[e,t]=g(!1),[n,s]=g(""),a=O(null),i=O(0);return j(()=>{e&&a.current?.focus()},[e]),{on:e,setOn:t,text:n,setText:s,field:a,seen:i,ready:c=>{let u=n.trim();return e&&!u?(a.current?.focus(),!1):(c(e?u:null,i.current),!0)}}}function vf({dialog:e,telling:t}){if(!hC(e))return null;let{on:n,setOn:s,text:a,setText:i,field:l,seen:c}=t,u=m=>{a.trim()||(c.current=ar(e.id)??0),i(m)};return r`
<label class="hrow t13 tellc">
<input class="tog" type="checkbox" role="switch" aria-label=${o("Tell the client")} checked=${n}
onChange=${m=>s(m.currentTarget.checked)} />
${o("Tell the client")}
</label>
${n&&r`<textarea class="input tellw" rows="2" ref=${l} maxlength="4000" aria-required="true"
aria-label=${o("Message to the client")} placeholder=${o("Message to the client")} value=${a}
onInput=${m=>u(m.currentTarget.value)}></textarea>`}
`}var jk=b(()=>{R();T();v();ci();$a()});function $i({label:e,title:t,usual:n,given:s=null,hour:a="10:00",words:i={},deed:l,icon:c=null,place:u="popsnz",onPick:m,onShut:p,children:h,below:f}){let $=O(M.value).current,k=O(n($)).current,[S,x]=g(0),[_,P]=g(s?{day:uq(s),text:pq(s),used:!0}:{day:fe($,1,0),text:a,used:!1}),U=vt(p);Oe(),j(()=>U.current.querySelector(".mi")?.focus({preventScroll:!0}),[]);let z=J1(_.text),ce=z?fe(_.day,0,...z):null,je=_.used&&ce!==null&&ce<=Date.now(),Ve=_.used&&(z===null||je),Q=_.used?ce:k[S].at,et=le=>{m(le)!==!1&&p()},de=le=>{le.preventDefault(),le.stopPropagation(),Ve||et(Q)},ke=le=>{let Fe={ArrowDown:1,ArrowUp:-1}[le.key];if(!Fe)return;le.preventDefault();let re=(S+Fe+k.length)%k.length;x(re),P({..._,used:!1}),le.currentTarget.querySelectorAll(".mi")[re].focus()};return r`<form class=${`menu pop when ${u}`} role="dialog" aria-label=${e} ref=${U} onSubmit=${de}>
<div class="snzg">
<div role="group" aria-label=${t} onKeyDown=${ke}>
<div class="mh">${t}</div>
${k.map((le,Fe)=>r`<button type="button" key=${le.id} class=${!_.used&&Fe===S?"mi on":"mi"}
onFocus=${()=>{x(Fe),s||P({..._,used:!1})}} onClick=${()=>et(le.at)}>
<${d} name=${wC[le.id][1]} size="m" />
<span class="cut">${i[le.id]?.()??wC[le.id][0]()}</span>
${le.at!==null&&r`<span class="hrow end t12 dim num">
${le.id==="hour"||le.id==="evening"?G(le.at):od(le.at,$)}
</span>`}
</button>`)}
</div>
<${dq} own=${_} began=${$} onChange=${le=>P({..._,...le,used:!0})}
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
</form>`}function dq({own:e,began:t,onChange:n,wrong:s}){let a=new Date(e.day),[i,l]=g([a.getFullYear(),a.getMonth()]),c=O(null),u=fe(t,0,0),[m,p]=i,h=K0(new Date(m,p,1).getTime()),f=new Date(m,p,1)<=new Date(t),$=x=>{let _=new Date(i[0],i[1]+x,1);l([_.getFullYear(),_.getMonth()])},k=x=>{n({day:x});let _=new Date(x);l([_.getFullYear(),_.getMonth()])},S=x=>{let _=mq[x.key];_&&(x.preventDefault(),k(Math.max(u,fe(e.day,_,0))),requestAnimationFrame(()=>c.current?.querySelector("[aria-pressed='true']")?.focus()))};return r`<div class="snzc">
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
<thead><tr>${U0().map(x=>r`<th scope="col" key=${x}>${x}</th>`)}</tr></thead>
<tbody>
${G1(...i).map((x,_)=>r`<tr key=${_}>
${x.map((P,U)=>r`<td key=${U}>
${P!==null&&r`<${fq} day=${P} today=${u} own=${e} onPick=${k} weekend=${U>4} />`}
</td>`)}
</tr>`)}
</tbody>
</table>
<div class="hrow">
<input class="input numin" aria-label=${o("Time")} inputmode="numeric" aria-invalid=${s?"true":null}
value=${e.text} onInput=${x=>n({text:x.currentTarget.value})} />
<span class="t12 dim">${Rn(e.day,t)}</span>
</div>
</div>`}function fq({day:e,today:t,own:n,onPick:s,weekend:a}){let i=new Date(e).getDate(),l=n.used&&e===n.day;return r`<button type="button" class=${a?"off":""} disabled=${e<t} aria-label=${Rn(e,0)}
aria-current=${e===t?"date":null} aria-pressed=${String(l)}
tabindex=${e===n.day||e===t&&n.day<t?0:-1} onClick=${()=>s(e)}>
${i}
</button>`}var wC,uq,pq,mq,yf=b(()=>{R();T();be();ee();v();Do();A();Ee();wC={hour:[()=>o("In an hour"),"hourglass"],evening:[()=>o("This evening"),"sunset"],tomorrow:[()=>o("Tomorrow"),"sunrise"],days3:[()=>o("In 3 days"),"calendar"],monday:[()=>o("On Monday"),"calendar"],client:[()=>o("Until the client replies"),"message-circle"]},uq=e=>fe(e,0,0),pq=e=>{let t=new Date(e);return[t.getHours(),t.getMinutes()].map(n=>String(n).padStart(2,"0")).join(":")};mq={ArrowLeft:-1,ArrowRight:1,ArrowUp:-7,ArrowDown:7}});var _C={};ve(_C,{Snooze:()=>qk,SnoozeMenu:()=>xC,SnoozeStrip:()=>Kk});function xC({label:e,onPick:t,dialog:n=null,waitingSince:s=null,onShut:a=$q}){let[i,l]=g(""),c=kf(),u=s!==null&&!c.on&&r`<p class="hint snzh">
<${d} name="circle-alert" size="s" /> ${o("The client has been waiting for {span}. Snoozing does not stop the wait.",{span:ot(M.value-s)})}
</p>`;return r`<${$i} label=${e} title=${o("Snooze until")} usual=${V1}
deed=${c.on?o("Send and snooze"):o("Snooze")}
onPick=${m=>c.ready((p,h)=>t(m,i.trim(),p,h))} onShut=${a}
below=${u}>
<input class="input" aria-label=${o("Waiting reason (optional)")} placeholder=${o("Reason for the team")}
maxlength="500" value=${i} onInput=${m=>l(m.currentTarget.value)} />
<${vf} dialog=${n} telling=${c} />
<//>`}function qk({dialog:e}){let t=(n,s,a,i)=>a?Ju(e.id,a,i,{then:"snooze",snooze_until:n,reason:s}):Md(e.id,n,s);return r`<${xC} label=${o("Snooze")} dialog=${e} waitingSince=${e.waiting_since}
onPick=${t} />`}function Kk({dialog:e}){if(!e?.snooze||e.state!=="open")return null;let{until:t,reason:n}=e.snooze,s=t===null?o("Snoozed until the client replies"):o("Snoozed until {day}, {time}",{day:Rn(t,M.value),time:G(t)});return r`<div class="banner aside">
<${d} name="alarm-clock" size="m" />
<span class="grow cut">${s}${n&&r` · <span class="b4">${n}</span>`}</span>
<button type="button" class="btn small" onClick=${()=>er(e.id)}>${o("Unsnooze")}</button>
</div>`}var $q,wf=b(()=>{R();T();ie();be();ee();v();Do();Bn();$a();A();jk();yf();$q=()=>{y.value=null}});function xf(e,{list:t,chosen:n,setAt:s,pick:a}){let i={ArrowDown:1,ArrowUp:-1}[e.key];i&&(e.preventDefault(),s((n+i+t.length)%Math.max(1,t.length))),e.key==="Enter"&&t[n]&&(e.preventDefault(),a(t[n]))}var Uk=b(()=>{});function Fl(e){let t=zn(e),n=js.value[e.status_id];return!n||n.base!==t||n.builtin===t&&!n.name?Hk(t):Eo(n)}function gi(e){let t=Ho.value?.[e.id]?.load;return t===void 0?"":e.capacity?o("{n} of {all}",{n:t,all:e.capacity}):String(t)}function hq(e){if(!Ho.value||e.length<2)return null;let t=s=>Ho.value[s.id]?.load??0,n=e.reduce((s,a)=>t(a)<t(s)?a:s);return e.every(s=>s===n||t(s)>t(n))?n.id:null}function bq(e,t,n){let s=t.trim().toLocaleLowerCase(),a=c=>c.toLocaleLowerCase().includes(s),i=[],l=(c,u)=>{u.length&&i.push({head:c},...u)};if(!n){(a(D.value.name)||a(o("Assign to me")))&&i.push({person:_e.value[D.value.id]??D.value,mine:!0});let c=gq().filter(p=>a(p.name)),u=c.filter(p=>zn(p)==="online"),m=hq(u.filter(CC));l(o("Online"),u.map(p=>({person:p,free:p.id===m}))),l(o("Not now"),c.filter(p=>!u.includes(p)).map(p=>({person:p})))}return l(o("Teams"),hr().filter(c=>a(c.name)).map(c=>({team:c}))),!s&&e.assignee_id!==null&&!n&&i.push({nobody:"person"}),!s&&e.team_id!==null&&i.push({nobody:"team"}),i}function Vk({dialog:e,onlyTeams:t}){let[n,s]=g(""),[a,i]=g(""),[l,c]=g(0),u=O(null),m=vt(SC);Oe(),j(()=>{u.current.focus({preventScroll:!0}),Xa(e.id)},[]);let p=bq(e,n,t),h=p.filter(S=>!S.head),f=Math.min(l,h.length-1),$=S=>{S.person&&!OC(S.person)||(SC(),S.team||S.nobody==="team"?eT(e.id,S.team?.id??null,a.trim()):Pd(e.id,S.person?.id??null,a.trim()))},k=S=>xf(S,{list:h,chosen:f,setAt:c,pick:$});return r`<div class="menu pop popasg" role="dialog" aria-label=${t?o("Team"):o("Assignee")} ref=${m}
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
${p.map(S=>S.head?r`<div class="mh" role="presentation" key=${S.head}>${S.head}</div>`:r`<${kq} option=${S} index=${h.indexOf(S)} chosen=${f} dialog=${e}
onAt=${c} onPick=${$} />`)}
${!h.length&&r`<p class="dpad2 t13 dim">
${t&&!n?o("No teams yet. An administrator creates them in the settings."):o("Nothing found")}
</p>`}
</div>
<div class="asgf">
<input class="input" aria-label=${o("Note for the new assignee")} placeholder=${o("Note (optional)")}
maxlength="4000" value=${a} onInput=${S=>i(S.currentTarget.value)} />
</div>
</div>`}function kq({option:e,index:t,chosen:n,dialog:s,onAt:a,onPick:i}){let{person:l,team:c}=e,u=l?l.id===s.assignee_id:c?c.id===s.team_id:!1,m=l&&!OC(l);return r`
${e.nobody&&r`<div class="msep" role="presentation"></div>`}
<button type="button" class=${t===n?"mi on":"mi"} id=${"as"+t} role="option" tabindex="-1"
aria-selected=${String(u)} aria-disabled=${m?"true":null} onPointerMove=${()=>a(t)}
onClick=${()=>i(e)}>
${l&&r`<${yq} person=${l} mine=${e.mine} free=${e.free} now=${u} shut=${m} />`}
${c&&r`
<span class=${"sq "+_o(c.name)}></span>
<span class="cut">${c.name}</span>
${u&&r`<span class="tag plain">${o("now")}</span>`}
<span class="hrow end t12 dim">${w("{n} online","{n} online",Yk(c))}</span>
`}
${e.nobody&&r`
<${d} name="user-round-x" size="m" />
${e.nobody==="person"?o("Remove the assignee"):o("Remove from the team")}
`}
</button>
`}function vq(e,t){return!t&&zn(e)!=="online"?Fl(e):[!t&&!CC(e)&&Fl(e),gi(e)].filter(Boolean).join(" · ")}function yq({person:e,mine:t,free:n,now:s,shut:a}){let i=zn(e);return r`
<${ne} name=${e.name} size="sm"><${hi} shift=${i} /><//>
<span class="cut">${t&&!s?o("Assign to me"):e.name}</span>
${s&&r`<span class="tag plain">${o("now")}</span>`}
${n&&r`<span class="tag h4">${o("least busy")}</span>`}
<span class="hrow end t12 dim num">
${a?o("no access"):vq(e,t)}
${t&&!s&&r`<kbd>I</kbd>`}
</span>
`}var SC,TC,hi,Hk,CC,gq,hr,Yk,OC,Wl=b(()=>{R();T();ie();v();Se();I();Bn();A();Ee();Uk();vl();SC=()=>{y.value=null},TC=(e,t)=>e.name.localeCompare(t.name),hi=({shift:e})=>r`<span class=${"dot "+{online:"on",away:"away",off:"off"}[e]}></span>`,Hk=e=>({online:o("online"),away:o("away"),off:o("off shift")})[e];CC=e=>js.value[e.status_id]?.takes_new!==0;gq=()=>Object.values(_e.value).filter(e=>e.active&&e.id!==D.value.id).sort(TC),hr=()=>Object.values(Ne.value).filter(e=>!e.removed).sort(TC),Yk=e=>e.members.filter(t=>_e.value[t]?.active&&zn(_e.value[t])==="online").length;OC=e=>Ho.value?.[e.id]?.may??!0});function _q(e,t){let n=M.peek();return e==="tomorrow"?fe(n,1,9):e==="monday"?fe(n,qu(n),9):e==="week"?fe(n,7,9):e==="date"?t?new Date(`${t}T09:00`).getTime():NaN:null}function PC({meId:e}){let[t,n]=g(e),[s,a]=g(null),[i,l]=g(null),[c,u]=g(new Set),[m,p]=g("person"),[h,f]=g({person:null,team:null,turn:null}),[$,k]=g("ever"),[S,x]=g(AC(fe(M.peek(),7,9))),[_,P]=g(""),[U,z]=g(!1),[ce,je]=g([]),Ve=O(null);Oe();let Q=O(t),et=()=>(Q.current=t,a(null),l(null),wq(t).then(me=>{Q.current===t&&(a(me),u(new Set(me.map(jt=>jt.id))))},me=>{Q.current===t&&l(me)})),de=()=>B("/api/handovers").then(me=>je(me.items.filter(jt=>!jt.undone_at)),()=>{});j(()=>{Ve.current.focus(),Xa(),de()},[]),E(()=>{et()},[t]);let ke=t===e,le=Sf(t),Fe=h.turn??le.filter(me=>zn(me)==="online").map(me=>me.id),re=_q($,S),Jn=$==="date"&&!(re>Date.now()),Yi={person:h.person!==null,team:h.team!==null,turn:Fe.length>0}[m]&&c.size>0&&!Jn&&!U,rg=async()=>{z(!0);let me=s.length===c.size,jt={...ke?{}:{from_id:t},kind:m,people:m==="person"?[h.person]:m==="turn"?Fe:[],team_id:m==="team"?h.team:null,dialogs:me?null:[...c],note:_.trim(),return_at:re};try{let{hand_over:Rr}=await W("/api/handovers",jt);_f(),Cq(Rr,me?s.length:c.size)}catch(Rr){l(Rr),z(!1)}},ge=me=>Be(async()=>{DC((await W(`/api/handovers/${me.id}/undo`,{})).hand_over),de(),et()});return r`<div class="over" onPointerDown=${me=>{me.target===me.currentTarget&&_f()}}>
<div class="dialog wide ho" role="dialog" aria-modal="true" aria-label=${ke?o("Hand over my conversations"):o("Hand over conversations: {name}",{name:H(t)})} onKeyDown=${tn}>
<header class="dhead">
<h2 class="head2 grow">
${ke?o("Hand over my conversations"):o("Hand over conversations: {name}",{name:H(t)})}
</h2>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${_f}>
<${d} name="x" size="m" />
</button>
</header>
<div class="hobody">
<div class="hol">
${NC()&&r`<div class="field">
<label for="hofrom">${o("Whose conversations")}</label>
<select class="input" id="hofrom" value=${t} onChange=${me=>{n(Number(me.currentTarget.value)),f({person:null,team:null,turn:null})}}>
<option value=${e}>${o("Mine")}</option>
${Oq(e).map(me=>r`<option value=${me.id} key=${me.id}>
${[me.name,gi(me)].filter(Boolean).join(" · ")}
</option>`)}
</select>
</div>`}
<fieldset class=${NC()?"field dgap":"field"}>
<legend class="lab">${o("Hand over to")}</legend>
<div class="rops">
${[["person",o("A colleague")],["team",o("A team")],["turn",o("Round robin")]].map(([me,jt],Rr)=>r`<label class="ropt" key=${me}>
<input class="check rad" type="radio" name="to" ref=${Rr?null:Ve} checked=${m===me}
onChange=${()=>p(me)} />
<b class="b5 blk t13">${jt}</b>
</label>`)}
</div>
</fieldset>
<${Eq} from=${t} kind=${m} who=${h} turn=${Fe} count=${c.size}
onPick=${me=>f({...h,...me})} onTurn=${()=>p("turn")} />
<div class="field dgap">
<label for="hol">${o("For how long")}</label>
<select class="input" id="hol" value=${$} onChange=${me=>k(me.currentTarget.value)}>
${Object.entries(xq).filter(([me])=>me!=="monday"||qu(M.value)>1).map(([me,jt])=>r`<option value=${me}>${jt(ke)}</option>`)}
</select>
${$==="date"&&r`<input class="input" type="date" aria-label=${o("Return date")}
min=${AC(fe(M.peek(),1,9))} aria-invalid=${Jn?"true":null} value=${S}
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
<${Aq} own=${ke} mine=${s} problem=${s===null?i:null} picked=${c}
onPicked=${u} />
</div>
${ce.length>0&&r`<ul class="holast" aria-label=${o("Handed over in the last 7 days")}>
${ce.slice(0,3).map(me=>r`<${Pq} key=${me.id} one=${me} onUndo=${ge} />`)}
</ul>`}
<footer class="dfoot">
<span class=${s!==null&&i?"t12 hint bad grow":"t12 dim grow"}
role=${s!==null&&i?"alert":null}>
${s!==null&&i?F(i):o("Clients will not notice. You can undo it for 7 days.")}
</span>
<button type="button" class="btn quiet" onClick=${_f}>${o("Cancel")}</button>
<button type="button" class="btn primary" disabled=${!Yi} onClick=${rg}>
${U?o("Handing over…"):o("Hand over {n}",{n:c.size})}
</button>
</footer>
</div>
</div>`}function Cq(e,t){let n=[w("Handed over: {n} conversation","Handed over: {n} conversations",e.moved),Tq(e.left)].filter(Boolean).join(". "),s=async()=>DC((await W(`/api/handovers/${e.id}/undo`,{})).hand_over);V(n,{icon:t===e.moved?"users-round":"circle-alert",undo:e.moved?()=>Be(s):null})}function DC(e){let t=e.moved-e.back,n=e.from_id===D.peek().id?w("{n} conversation is yours again","{n} conversations are yours again",e.back):w("{n} conversation is back with {name}","{n} conversations are back with {name}",e.back,{name:H(e.from_id)});V(t?`${n}. ${w("{n} has changed since and stays as is","{n} have changed since and stay as they are",t)}`:n,{icon:"undo-2"})}function Eq({from:e,kind:t,who:n,turn:s,count:a,onPick:i,onTurn:l}){if(t==="person"){let u=Sf(e),m=_e.value[n.person];return r`
<select class="input" aria-label=${o("Colleague")} value=${n.person??""}
onChange=${p=>i({person:Number(p.currentTarget.value)})}>
<option value="" disabled>${o("Choose a colleague")}</option>
${u.map(p=>r`<option value=${p.id} key=${p.id}>
${[p.name,Fl(p),gi(p)].filter(Boolean).join(" · ")}
</option>`)}
</select>
${m&&r`<${Nq} from=${e} person=${m} count=${a} onTurn=${l} />`}
`}if(t==="team"){let u=hr();return u.length?r`
<select class="input" aria-label=${o("Team")} value=${n.team??""}
onChange=${m=>i({team:Number(m.currentTarget.value)})}>
<option value="" disabled>${o("Choose a team")}</option>
${u.map(m=>r`<option value=${m.id} key=${m.id}>
${m.name} · ${w("{n} online","{n} online",Yk(m))}
</option>`)}
</select>
<p class="hint">${o("They will have no assignee until a free team member takes them.")}</p>
`:r`<p class="hint">${o("No teams yet. An administrator creates them in the settings.")}</p>`}let c=u=>i({turn:s.includes(u)?s.filter(m=>m!==u):[...s,u]});return r`
<div class="hopeople" role="group" aria-label=${o("Participants")}>
${Sf(e).map(u=>r`<label key=${u.id}>
<input class="check" type="checkbox" checked=${s.includes(u.id)}
onChange=${()=>c(u.id)} />
<${ne} name=${u.name} size="sm"><${hi} shift=${zn(u)} /><//>
<span class="grow cut">${u.name}</span>
<span class="t12 dim num">${gi(u)}</span>
</label>`)}
</div>
<p class="hint">${o("One after another, skipping people who are away or at the limit.")}</p>
`}function Nq({from:e,person:t,count:n,onTurn:s}){let a=Ho.value?.[t.id]?.load;if(a===void 0)return null;let i=a+n,l=t.capacity>0&&i>t.capacity,c=Sf(e).filter(p=>zn(p)==="online"&&p.id!==t.id),u=t.name.split(" ")[0],m=t.capacity?o("{name} will have {n} of {all}",{name:u,n:i,all:t.capacity}):o("{name} will have {n}",{name:u,n:i});return r`<p class=${l?"hint warn":"hint"}>
${l?`${m}: ${o("over the limit.")}`:`${m}.`} ${l&&c.length>0&&r`<button type="button" class="link" onClick=${s}>${o("Share them round robin")}</button>`}
</p>`}function Aq({own:e,mine:t,problem:n,picked:s,onPicked:a}){if(n)return r`<div class="hor">
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
${EC(c.id)?o("Your draft moves along"):c.preview?.text||c.title}
</span>
</span>
${EC(c.id)?r`<span class="tag h1">${o("draft")}</span>`:c.snooze?r`<span class="tag plain">${o("snoozed")}</span>`:r`<${Go} dialog=${c} still />`}
</label>
</li>`)}
</ul>
</div>`}function Pq({one:e,onUndo:t}){let n=e.kind==="team"?Ib(e.team_id):e.kind==="turn"?o("round robin"):H(e.people[0]),s=e.from_id===D.value.id?"":`${H(e.from_id)} · `;return r`<li class="hrow t12">
<${d} name="history" size="s" />
<span class="grow cut">
${en(e.at)}
, ${G(e.at)} · ${s}
${w("{n} conversation","{n} conversations",e.moved)} → ${n}
${e.return_at&&` · ${o("return on {day}",{day:en(e.return_at)})}`}
</span>
<button type="button" class="link" onClick=${()=>t(e)}>${o("Undo")}</button>
</li>`}var _f,EC,wq,NC,xq,AC,Sq,Tq,Oq,Sf,MC=b(()=>{R();T();Ze();ie();K();be();to();ee();v();Se();I();Do();he();Bn();Wl();A();Ee();ra();_f=()=>{y.value=null},EC=e=>!!(Sn(e,"reply").trim()||Sn(e,"note").trim()),wq=async e=>(await B(`/api/people/${e}/dialogs`)).items,NC=()=>["supervisor","administrator"].includes(D.value.role),xq={ever:()=>o("Permanently"),tomorrow:e=>e?o("Until tomorrow, then back to me"):o("Until tomorrow, then back"),monday:e=>e?o("Until Monday, then back to me"):o("Until Monday, then back"),week:e=>e?o("For a week, then back to me"):o("For a week, then back"),date:e=>e?o("Until a date, then back to me"):o("Until a date, then back")};AC=e=>{let t=new Date(e);return[t.getFullYear(),t.getMonth()+1,t.getDate()].map(n=>String(n).padStart(2,"0")).join("-")};Sq={changed:e=>w("{n} changed in the meantime","{n} changed in the meantime",e),"cannot-answer":e=>w("{n} not handed over: no access to its channel","{n} not handed over: no access to their channels",e),"nobody-free":e=>w("{n} not handed over: everyone is away or at the limit","{n} not handed over: everyone is away or at the limit",e)},Tq=e=>Object.entries(e).map(([t,n])=>Sq[t]?.(n)).filter(Boolean).join(", ");Oq=e=>Object.values(_e.value).filter(t=>(t.active||Ho.value?.[t.id]?.load>0)&&t.id!==e).sort((t,n)=>t.name.localeCompare(n.name)),Sf=e=>Object.values(_e.value).filter(t=>t.active&&t.id!==e).sort((t,n)=>t.name.localeCompare(n.name))});function RC(e){return[e.max_file?o("up to {size} each",{size:io(e.max_file)}):"",e.max_files?o("at most {n} files",{n:e.max_files}):""].filter(Boolean).join(", ")}function LC({id:e,can:t,mode:n}){let s=O(null),a=RC(t);return r`
<input class="vh" id="pickfiles" ref=${s} type="file" multiple tabindex="-1" aria-hidden="true"
onChange=${l=>{Gu(e,l.target.files,t,n),l.target.value="",ur()}} onCancel=${ur} />
<button type="button" class="ib small" id="attach"
aria-label=${a?o("Attach a file: {limits}",{limits:a}):o("Attach a file")}
title=${[o("Attach a file")+"  Ctrl U",a].filter(Boolean).join(`
`)}
onClick=${()=>s.current.click()}>
<${d} name="paperclip" size="m" />
</button>
`}function Dq(e,t){return e.code==="too-large"?o("{size}: {channel} allows up to {limit}",{size:io(e.size),channel:Me(t),limit:io(e.limit)}):e.code==="too-many"?o("{channel} allows at most {n} files in a message",{channel:Me(t),n:e.limit}):e.code==="no-space"?o("The server has no space left for files"):e.code==="gone"?o("The file is no longer on the server. Attach it again."):e.code==="lost"?o("The page was closed before the upload finished. Attach the file again."):e.code==="empty"?o("The file is empty"):e.code==="offline"?o("No connection to the server."):o("Upload failed. Code {code}.",{code:e.code})}function Cf({id:e,kind:t,mode:n}){let s=Yt(e,n);if(!s.length)return null;let a=ws(s),i=[...a,...s.filter(l=>!a.includes(l))];return r`<ul class="cfiles" aria-label=${n==="note"?o("Files in the note"):o("Files in the reply")}>
${i.map(l=>r`<${Mq} key=${l.id} entry=${l} kind=${t} />`)}
</ul>`}function Of({id:e,mode:t,again:n,without:s,wanted:a=fr.value[e]}){let i=Yt(e,t),l=ws(i);if(!a||a.mode!==t||!l.length)return null;let c=l.some(m=>m.state==="failed"),u=t==="note"?o("Leave without files"):o("Send without files");return r`<div class="cstrip warn cmiss" id="missing" role="alert">
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
</div>`}function Mq({entry:e,kind:t}){let n=e.state==="failed"||e.state==="refused",s=n?"file-warning":e.type?.startsWith("image/")||e.file?.kind==="photo"?"image":"file-text",a=e.state==="uploading"||e.state==="waiting";return r`<li class=${n?"file fbadx":"file"} data-state=${e.state}>
${e.file?.thumb?r`<img class="cthumb" src=${`/files/${e.file.token}/thumb`} alt="" width="28" height="28" />`:r`<${d} name=${s} />`}
<span class="grow">
<b class="b5 blk cut">${e.name}</b>
${n?r`<span class="t12 blk" role="alert">${Dq(e,t)}</span>`:a?r`<svg class="pbar" viewBox="0 0 100 4" preserveAspectRatio="none" role="img"
aria-label=${o("Uploaded {n} %",{n:e.share})}>
<rect class="bg" width="100" height="4" rx="2" />
<rect class="fg" width=${e.share} height="4" rx="2" />
</svg>`:r`<span class="t12 dim blk">${io(e.size)}</span>`}
</span>
${a&&r`<span class="t12 dim num">${e.share} %</span>`}
${e.state==="failed"&&r`<button type="button" class="btn small" onClick=${()=>cC(e.id)}>${o("Retry")}</button>`}
<button type="button" class="ib small" aria-label=${a?o("Cancel the upload: {name}",{name:e.name}):o("Remove {name}",{name:e.name})} onClick=${()=>Bk(e.id)}>
<${d} name="x" size="m" />
</button>
</li>`}function IC({id:e,can:t,kind:n}){let[s,a]=g(!1);E(()=>{let l=document.getElementById("conversation"),c=!!t?.files||vs(e)==="note",u=0,m=_=>l?.contains(_.target),p=_=>{Tf(_)&&m(_)&&(u+=1,a(c))},h=_=>{Tf(_)&&m(_)&&(u-=1,u<=0&&a(!1))},f=_=>{Tf(_)&&(_.preventDefault(),_.dataTransfer.dropEffect=c&&m(_)?"copy":"none")},$=_=>{Tf(_)&&(_.preventDefault(),u=0,a(!1),c&&m(_)&&S(_.dataTransfer.files))},k=_=>{c&&m(_)&&_.clipboardData?.files.length&&(_.preventDefault(),S(_.clipboardData.files))},S=_=>{Gu(e,_,vs(e)==="note"?{}:t,vs(e)),ur()},x={dragenter:p,dragleave:h,dragover:f,drop:$,paste:k};for(let _ in x)document.addEventListener(_,x[_]);return()=>{for(let _ in x)document.removeEventListener(_,x[_])}},[e,t,vs(e)]);let i=vs(e)==="note";return s&&r`<div class="dropzone" aria-hidden="true">
<div>
<${d} name="paperclip" size="l" />
<b>${i?o("Drop to attach to the note"):o("Drop to attach to the reply")}</b>
<span class="t13">
${i?o("The client will not see this"):[Me(n),RC(t)].filter(Boolean).join(": ")}
</span>
</div>
</div>`}var Tf,Ef=b(()=>{R();T();ee();v();la();to();Bl();A();Tf=e=>[...e.dataTransfer?.types??[]].includes("Files")});async function xt(e){let t=xe.peek();pe({t:"preferences",row:zC(t,e)});try{return pe({t:"preferences",row:(await W("/api/me/preferences",{preferences:e},{method:"PATCH"})).preferences}),!0}catch(n){return pe({t:"preferences",row:t}),te(F(n)),!1}}var zC,bi=b(()=>{K();I();he();zC=(e,t)=>Object.fromEntries(Object.entries({...e,...t}).map(([n,s])=>[n,s&&typeof s=="object"&&!Array.isArray(s)?zC(e?.[n]??{},s):s]))});function jl({files:e,message:t}){let n=e.filter(Jk);return r`
${n.length>0&&r`<${zq} files=${n} />`}
${e.filter(s=>!Jk(s)).map(s=>r`<${Lq} key=${s.id} file=${s} />`)}
${t&&r`<${Qk} message=${t} files=${e} />`}
`}function Lq({file:e}){return e.kind==="sticker"&&gr(e)?r`<img class="stk" src=${Tn(e,e.preview?"preview":"thumb")} alt=${o("Sticker")}
width="136" height="136" />`:["voice","audio"].includes(e.kind)&&Zk(e,"audio")?r`<${jq} file=${e} />`:["video","video_note","animation"].includes(e.kind)&&Zk(e,"video")?r`<${qq} file=${e} />`:r`<${Af} file=${e} />`}function Xk(e){let{width:t,height:n}=e;if(!t||!n)return{width:240,height:180};let s=Math.min(1,BC/t,BC/n);return{width:Math.max(64,Math.round(t*s)),height:Math.max(48,Math.round(n*s))}}function qC({files:e,letter:t}){let n=!t&&e?.length===1&&Jk(e[0])?e[0]:null;return n?{maxWidth:`${Math.max(Xk(n).width,Iq)+12}px`}:null}function zq({files:e}){if(e.length===1)return r`<div class="pics one">
<${FC} file=${e[0]} size=${Xk(e[0])} label=${o("Open the photo")} />
</div>`;let t=e.length-Gk;return r`<div class=${e.length===3?"pics three":"pics"}>
${e.slice(0,Gk).map((n,s)=>{let a=s===Gk-1&&t>0?t:0,i=a?o("Open photo {i} of {n}, {more} more",{i:s+1,n:e.length,more:a}):o("Open photo {i} of {n}",{i:s+1,n:e.length});return r`<${FC} key=${n.id} file=${n} size=${{width:220,height:150}} label=${i}
more=${a} />`})}
</div>`}function FC({file:e,size:t,label:n,more:s}){if(!gr(e))return r`<${Bq} file=${e} place=${t} />`;let a=e.preview?`${Tn(e,"thumb")} 320w, ${Tn(e,"preview")} 1600w`:null;return r`<button type="button" class=${s?"more":null} aria-label=${n} data-token=${e.token}
onClick=${()=>Nd(e.token)}>
<img src=${Tn(e,e.thumb?"thumb":"preview")} srcset=${e.thumb?a:null}
sizes=${a&&`${t.width}px`} alt="" width=${t.width} height=${t.height} loading="lazy"
decoding="async" />
${s?r`<b>+${s}</b>`:null}
</button>`}function Bq({file:e,place:t}){if(e.state==="ready")return r`<${Af} file=${e} />`;let n=e.state==="pending";return r`<span class="notile" data-state=${e.state}>
<svg width=${t.width} height=${t.height} viewBox=${`0 0 ${t.width} ${t.height}`}
aria-hidden="true"></svg>
<span class="t12">
<${d} name=${n?"clock":"image-off"} />
<span>${n?o("Loading…"):KC(e)}</span>
</span>
</span>`}function Wq(e){if(WC.test(e.name))return"file-warning";let[t]=e.media_type.split("/");return t==="image"?"image":t==="audio"?"music":t==="video"?"play":"file-text"}function Af({file:e}){let t=Nf(e);if(e.state==="ready"){let s=WC.test(e.name);return r`<a class=${s?"file risky":"file"} href=${Tn(e)} download=${e.name||!0}
data-state="ready" title=${o("Download {name}",{name:t})}>
<${d} name=${Wq(e)} />
<span class="grow">
<b class="b5 blk cut">${t}</b>
<span class="t12 dim">
${s?o("This is a program. Open it only if you trust the sender."):ev(e)}
</span>
</span>
<${d} name="download" size="m" />
<span class="vh">${o("Download")}</span>
</a>`}let n=e.state==="pending";return r`<span class=${n?"file":"file gone"} data-state=${e.state}>
<${d} name=${n?"clock":"file-warning"} />
<span class="grow">
<b class="b5 blk cut">${t}</b>
<span class="t12 blk">
${n?[o("Loading…"),e.size>0?io(e.size):""].filter(Boolean).join(" · "):KC(e)}
</span>
</span>
</span>`}function jq({file:e}){let t=[Nf(e),e.duration?Zs(e.duration):""].filter(Boolean).join(", ");return r`<div class="sound">
${e.kind==="audio"&&r`<span class="hrow t13"><b class="b5 cut grow">${Nf(e)}</b></span>`}
<audio controls preload="none" src=${Tn(e,"media")} aria-label=${t}></audio>
<span class="hrow t12 dim">
${e.duration?r`<span class="num">${Zs(e.duration)}</span>`:null}
<a class="link end hrow tight" href=${Tn(e)} download=${e.name||!0}>
<${d} name="download" size="s" />
${o("Download")}
</a>
</span>
</div>`}function qq({file:e}){let t=Xk(e);return r`<div class="film">
<video controls preload="none" class=${e.kind==="video_note"?"round":null} src=${Tn(e,"media")}
poster=${gr(e)?Tn(e,e.preview?"preview":"thumb"):null} width=${t.width}
height=${t.height} aria-label=${Nf(e)}></video>
<span class="hrow t12 dim">
<span class="num">
${[e.duration?Zs(e.duration):"",e.size>0?io(e.size):""].filter(Boolean).join(" · ")}
</span>
<a class="link end hrow tight" href=${Tn(e)} download=${e.name||!0}>
<${d} name="download" size="s" />
${o("Download")}
</a>
</span>
</div>`}var Gk,BC,Rq,WC,Tn,gr,Jk,Zk,Qk,jC,Iq,KC,Fq,ev,Nf,ki=b(()=>{T();Ze();ee();v();A();Qs();Gk=4,BC=320,Rq={audio:["audio/mpeg","audio/mp4","audio/ogg","audio/aac","audio/wav","audio/flac"],video:["video/mp4","video/webm"]},WC=/\.(exe|msi|bat|cmd|com|scr|pif|js|jse|vbs|vbe|wsf|ps1|jar|apk|lnk|hta|reg|dll|iso|img)$/i,Tn=(e,t="")=>`/files/${e.token}${t&&"/"+t}`,gr=e=>e.state==="ready"&&!!(e.thumb||e.preview),Jk=e=>e.kind==="photo"||e.kind==="animation"&&!Zk(e,"video"),Zk=(e,t)=>e.state==="ready"&&Rq[t].includes(e.media_type.split(";")[0]),Qk=({message:e,files:t})=>t.filter(n=>n.state==="ready").length>1&&r`<a class="link t12 hrow tight" href=${`/api/messages/${e}/files.zip`} download>
<${d} name="download" size="s" />
${o("Download all")}
</a>`;jC=({files:e,text:t,letter:n})=>!t&&!n&&e.length===1&&e[0].state==="ready"&&e[0].kind==="sticker"&&gr(e[0]);Iq=240;KC=e=>`${e.state==="refused"?o("Not accepted"):o("Lost")}: ${oS(e.reason)}`,Fq=e=>(/\.([a-z0-9]{1,5})$/i.exec(e)??[])[1]?.toUpperCase()??"";ev=e=>[Fq(e.name),e.size>0?io(e.size):""].filter(Boolean).join(" · "),Nf=e=>e.name||({photo:o("Photo"),video:o("Video"),voice:o("Voice message"),audio:o("Audio"),sticker:o("Sticker")}[e.kind]??o("File"))});function UC({report:e}){let{action:t,recipient:n,status:s,words:a}=e??{},i=Kq[t]?.()??o("Mail server report"),l=[n,s,a].filter(Boolean).join(" · "),c=t==="failed";return r`<div class=${c?"bounce":"bounce mild"} data-action=${t??""}>
<${d} name=${c?"mail-x":t==="delayed"?"alarm-clock":"mail"} size="m" />
<span class="grow"><b class="b6 blk">${i}</b>${l&&r`<span class="t12 blk">${l}</span>`}</span>
</div>`}var Kq,HC=b(()=>{T();v();A();Kq={failed:()=>o("Email not delivered"),delayed:()=>o("Email delayed, the mail server keeps trying"),delivered:()=>o("Email delivered"),relayed:()=>o("Email relayed to another mail server"),expanded:()=>o("Email sent on to the members of a mailing list"),read:()=>o("Email opened"),deleted:()=>o("Email deleted without being read"),complaint:()=>o("A recipient marked the email as spam")}});function ql(e){let t=/^www\./i.test(e)?`https://${e}`:/^[^/:]+@/.test(e)?`mailto:${e}`:/^[\w-]+(\.[\w-]+)+([/?#]|$)/.test(e)?`https://${e}`:e;return Hq.test(t)?t:null}function Xq(e){let[t,n]=[e.length,0];for(let s of e)n+=s==="("||s==="["?1:s===")"||s==="]"?-1:0;for(;t>0;){let s=e[t-1];if(n<0&&(s===")"||s==="]"))n+=1;else if(!Vq.has(s))break;t-=1}return t}function*eK(e){let t=0;for(let{0:n,index:s}of e.matchAll(Yq)){let a=n.slice(0,Xq(n.slice(0,tv))),i=a.length<tv?ql(a):null;if(i&&(yield{type:"link",offset:s,length:a.length,url:i},t+=1,t===Gq))return}}function*tK(e,t){let n=0;for(let s of t)for(let a=e.indexOf(`@${s}`);a>=0;a=e.indexOf(`@${s}`,a+1)){if(n===Jq)return;yield{type:"call",offset:a,length:s.length+1},n+=1}}function oK(e,t,n){let s=[];for(let i of(t??[]).slice(0,Zq)){let l=Math.max(0,i.offset),c=Math.min(e.length,i.offset+i.length)-l;Uq.has(i.type)&&c>0&&s.push({type:i.type,offset:l,length:c,...i.type==="text_link"?{url:ql(i.url??"")}:{}})}let a=s.filter(i=>["code","pre","text_link"].includes(i.type));for(let i of[...tK(e,n),...eK(e)])nK(i,a)&&(s.push(i),a.push(i));return s.sort(VC)}function GC(e,t,n,s,a=0){let i=[],l=t,c=a<Qq?s:[];for(let u=0;u<c.length;){let m=c[u],p=Math.min(Zu(m),n);m.offset>l&&i.push({type:"text",text:e.slice(l,m.offset)});let h=u+1;for(;h<c.length&&c[h].offset<p;)h+=1;let f=c.slice(u+1,h),$=f.filter(x=>Zu(x)>p).map(x=>({...x,offset:p,length:Zu(x)-p})),{type:k,url:S}=m;i.push({type:k,...S===void 0?{}:{url:S},children:GC(e,m.offset,p,f,a+1)}),l=p,u=h,$.length&&([c,u]=[[...$,...c.slice(h)].sort(VC),0])}return l<n&&i.push({type:"text",text:e.slice(l,n)}),i}function JC(e,{looks:t=[],names:n=[]}={}){return e?GC(e,0,e.length,oK(e,t,n)):[]}function ZC(e,t){if(e.length<=t)return e;let n=t-200,s=Math.max(e.lastIndexOf(`
`,t),e.slice(0,t).lastIndexOf(" ")),a=s>n?s:t;return e.slice(0,/[\uD800-\uDBFF]/.test(e[a-1])?a-1:a)}function QC(e,t){if(e.length>2*tv)return!1;let n=ql(e.trim());return!!(n&&/^https?:/i.test(t)&&/^https?:/i.test(n)&&YC(n)!==YC(t))}var Uq,Hq,Yq,Vq,tv,Gq,Jq,Zq,Qq,Zu,nK,VC,YC,nv=b(()=>{Uq=new Set(["bold","italic","underline","strikethrough","spoiler","blockquote","expandable_blockquote","code","pre","text_link"]),Hq=/^(https?:\/\/|mailto:)[^\s<>"'\p{Cc}]+$/iu,Yq=/(?:https?:\/\/|www\.)[^\s<>"'«»]{2,}|(?<![\w.+-])[\w.+-]{1,64}@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/giu,Vq=new Set(`.,:;!?…'"»”`),tv=2048,Gq=500,Jq=200,Zq=500,Qq=8;Zu=e=>e.offset+e.length,nK=(e,t)=>t.every(n=>Zu(e)<=n.offset||e.offset>=Zu(n)),VC=(e,t)=>e.offset-t.offset||t.length-e.length;YC=e=>{try{return new URL(e).host.replace(/^www\./,"")}catch{return""}}});function ha({text:e,looks:t,names:n}){let[s,a]=g(!1),i=ko(()=>s||e.length<=eO*1.1?e:ZC(e,eO),[e,s]),l=ko(()=>JC(i,{looks:t,names:n}),[i,t,n?.join(`
`)]);return r`
<span class="text">${tO(l)}</span>
${i.length<e.length&&r`<span class="blk t13">
<span class="dim">… </span>
<button type="button" class="link t13" onClick=${()=>a(!0)}>${o("Show in full")}</button>
</span>`}
`}function sK({piece:e}){let{type:t,url:n}=e,s=tO(e.children);if(XC[t])return r`<${XC[t]}>${s}<//>`;if(t==="spoiler")return r`<${aK} inside=${s} />`;if(t==="blockquote"||t==="expandable_blockquote")return r`<blockquote class="bq">${s}</blockquote>`;if(t==="call")return r`<span class="at">${s}</span>`;if(!n)return r`<span class="nolink" title=${o("Links of this kind cannot be opened here")}>${s}</span>`;let a=QC(nO(e.children),n);return r`
<a class="link" href=${n} title=${n} target="_blank" rel="noopener noreferrer nofollow">${s}</a>
${a&&r`<span class="t12 leads"> (${o("leads to {host}",{host:new URL(n).host})})</span>`}
`}function aK({inside:e}){let[t,n]=g(!1);return t?r`<span class="spoiled">${e}</span>`:r`<button type="button" class="spoil" onClick=${()=>n(!0)}>${o("hidden text")}</button>`}var XC,eO,tO,nO,Qu=b(()=>{R();T();v();nv();XC={bold:"b",italic:"i",underline:"u",strikethrough:"s",code:"code",pre:"pre"},eO=2e4;tO=e=>e.map(t=>t.type==="text"?t.text:r`<${sK} piece=${t} />`),nO=e=>e.map(t=>t.text??nO(t.children)).join("")});function aO({message:e}){let{letter:t}=e,n=t.rich?"rich":"prose",[s,a]=g(!!t.html&&(!e.text||xe.peek()?.letters?.[n]==="html")),[i,l]=g(!1),[c,u]=g(0),m=f=>{a(f),e.text&&xt({letters:{[n]:f?"html":"text"}})},p=()=>{l(!0),a(!0)},h=e.files.filter(f=>!(f.content_id&&t.html));return r`
<${lK} message=${e} />
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
${s?r`<${uK} key=${`${i} ${Im.value}`} message=${e} images=${i}
onFailed=${u} />`:r`<${cK} message=${e} />`}
${h.length>0&&r`<${pK} message=${e.id} files=${h} />`}
<${dK} message=${e} />
`}function lK({message:e}){let{letter:t}=e,[n,s]=g(!1),a=[[o("From"),t.sender],[o("Reply-To"),e.data.reply_to],[o("To"),t.recipients.join(", ")],[o("Cc"),t.copies.join(", ")],[o("Subject"),t.subject]].filter(([,i])=>i);return r`<div class="mailh">
<b class="b6">${t.subject||o("(no subject)")}</b>
<span class="dim t12">
${ga(t.sender)}
${t.recipients.length>0&&` → ${oO(t.recipients.map(ga))}`}
${t.copies.length>0&&` · ${o("copy")}: ${oO(t.copies.map(ga))}`}
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
</div>`}function cK({message:e}){let{letter:t,text:n}=e,s=t.quoted?[o("Show the quote"),o("Hide the quote")]:[o("Show the signature"),o("Hide the signature")];return r`${t.quoted_above&&r`<${sO} label=${[o("Show the quote"),o("Hide the quote")]}>
<blockquote class="mq">${t.quoted_above}</blockquote><//>`}
${n?r`<div><${ha} text=${n} looks=${e.data.entities} names=${[]} /></div>`:r`<div class="dim t13">${o("This email has no text")}</div>`}
${(t.signature||t.quoted)&&r`<${sO} label=${s}>
${t.signature&&r`<div class="msign">${t.signature}</div>`}
${t.quoted&&r`<blockquote class="mq">${t.quoted}</blockquote>`}<//>`}`}function sO({label:[e,t],children:n}){let[s,a]=g(!1);return r`<div class="mfold"><button type="button" class="quoted" aria-label=${s?t:e}
aria-expanded=${String(s)} onClick=${()=>a(!s)}>···</button>${s&&n}</div>`}function uK({message:e,images:t,onFailed:n}){let s=O(null);E(()=>{let i=l=>{let c=Number(l.data?.height);l.source!==s.current?.contentWindow||!Number.isFinite(c)||(s.current.style.setProperty("height",`${Math.max(rK,Math.min(iK,Math.ceil(c)))}px`),s.current.dataset.sheet=l.data.sheet==="own"?"own":"plain",n(Number(l.data.failed)||0))};return window.addEventListener("message",i),()=>window.removeEventListener("message",i)},[]);let a=new URLSearchParams({images:t?"1":"0",dark:Im.value?"1":"0"});return r`<iframe class="mframe" ref=${s} title=${o("The email as it was sent")}
src=${`/api/messages/${e.id}/html?${a}`} data-dark=${String(Im.value)}
sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" referrerpolicy="no-referrer"></iframe>`}function pK({message:e,files:t}){let n=t.reduce((s,a)=>s+(a.size??0),0);return r`
<div class="attl">
<span class="t12 dim">
${w("{n} attachment","{n} attachments",t.length)}
${n>0&&` · ${io(n)}`}
</span>
<${Qk} message=${e} files=${t} />
</div>
<ul class="atts">
${t.map(s=>r`<li key=${s.id}>
${gr(s)?r`<${mK} file=${s} />`:r`<${Af} file=${s} />`}
</li>`)}
</ul>
`}function dK({message:e}){let{data:t,automatic:n}=e,s=(t.also_at??[]).map(a=>tt.value[a]?.name).filter(Boolean);return r`
${n==="bounce"||n==="report"?r`<${UC} report=${t.bounce} />`:n&&r`<span class="autoflag">
<${d} name="bot" size="s" />
${o("Automatic email")}
: ${nS(n)}
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
${t.related&&r`<${fK} id=${t.related} />`}
`}function fK({id:e}){let[t,n]=g(ae.peek()[e]??null);return E(()=>{t||B(`/api/dialogs/${e}`).then(s=>n(s.dialog),()=>{})},[e]),t&&r`<span class="autoflag">
<${d} name="git-branch" size="s" />
<a class="link" href=${Y(N.value.view,e)}>
${o("May belong to No. {number}, {name}",{number:ue(t.number),name:t.name})}
</a>
</span>`}function sv(e){let t=(e??"").trim();return/^re\s*:/i.test(t)?t:t?`Re: ${t}`:o("(no subject)")}var rK,iK,ov,ga,oO,mK,rO,Xu=b(()=>{R();T();Ze();K();ee();v();J();bi();Kt();I();A();Qs();ki();HC();Qu();rK=40,iK=2e4,ov=2;ga=e=>/<([^<>\s]+)>/.exec(e)?.[1]??e,oO=e=>e.length>ov?o("{first} and {n} more",{first:e.slice(0,ov-1).join(", "),n:e.length-ov+1}):e.join(", ");mK=({file:e})=>r`<span class="file pfile" data-state="ready">
<button type="button" class="pthumb" aria-label=${o("Open {name}",{name:e.name||o("Photo")})}
data-token=${e.token} onClick=${()=>Nd(e.token)}>
<img src=${Tn(e,e.thumb?"thumb":"preview")} alt="" width="36" height="36" loading="lazy" />
</button>
<span class="grow">
<b class="b5 blk cut">${e.name||o("Photo")}</b>
<span class="t12 dim">${ev(e)}</span>
</span>
<a class="ib small" href=${Tn(e)} download=${e.name||!0}
aria-label=${o("Download {name}",{name:e.name||o("Photo")})}>
<${d} name="download" size="m" />
</a>
</span>`;rO=({subject:e,to:t})=>r`<div class="mailh">
<b class="b6">${sv(e)}</b>
${t&&r`<span class="t12 dim">→ ${t}</span>`}
</div>`});function $K(e){let t=Tt.value[e.id],n=t?Pn(t).filter(a=>a.kind==="in"&&a.letter&&!a.automatic):[],s=di(e.id,"reply");return n.find(a=>a.no===s)??n.at(-1)}function hK(e,t,n){let s=e?e.letter.sender:n.label??"",a=ga(s),i=e?.data.reply_to,l=i&&t.to?t.to:e?.data.answer_to??a;return{address:l,sender:a,whole:l===a?s:l,other:i?l===a?i:a:null}}function gK({id:e,to:t}){let n=t.address===t.sender?o("Your reply goes to the sender; the email asks for replies to {other}",{other:t.other}):o("Your reply goes to {address}, not to the sender {sender}",{address:t.address,sender:t.sender});return r`<p class="hint answerto" role="status">
${n} <button type="button" class="link t12" onClick=${()=>uo(e,{to:t.other})}>
${o("Reply to {address}",{address:t.other})}
</button>
</p>`}function bK(e,t){let n=new Set(Object.values(tt.value).map(a=>a.name.toLowerCase())),s=[...e.recipients.slice(1),...e.copies].map(a=>ga(a).toLowerCase());return[...new Set(s)].filter(a=>a.includes("@")&&a!==ga(t).toLowerCase()&&!n.has(a))}function iO({dialog:e}){let{id:t}=e,n=uf(t),s=$K(e),a=hK(s,n,e),i=a.whole,l=s?bK(s.letter,i).filter(m=>m!==a.sender.toLowerCase()&&!Mo(n.cc).includes(m)):[],c=n.open||n.cc||n.bcc,u=()=>uo(t,{open:!0,cc:[...Mo(n.cc),...l].join(", ")});return r`<div class="mlines">
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
${a.other&&r`<${gK} id=${t} to=${a} />`}
${c&&r`
<${ep} field="cc" label=${o("Cc")} value=${n.cc} onType=${m=>uo(t,{open:!0,cc:m})} />
<${ep} field="bcc" label=${o("Bcc")} value=${n.bcc}
onType=${m=>uo(t,{open:!0,bcc:m})} />
`}
<label>
<span>${o("Subject")}</span>
<input class="palq" id="mailsubject" maxlength="400"
value=${n.subject??sv(s?.letter.subject||e.title)}
onInput=${m=>uo(t,{subject:m.target.value})} />
</label>
</div>`}function ep({field:e,label:t,value:n,onType:s,place:a="mail"}){let i=Mo(n).filter(m=>!Mk(m)),[l,c]=g(!0),u=i.length>0&&l;return r`
<label class=${u?"wrong":""}>
<span>${t}</span>
<input class="palq" id=${a+e} type="text" inputmode="email" autocomplete="off" spellcheck="false"
placeholder=${o("Addresses, separated by commas")} value=${n??""} aria-invalid=${u?"true":null}
aria-describedby=${u?`${a}${e}err`:null} onInput=${m=>{c(!1),s(m.target.value)}} onBlur=${()=>c(!0)} />
</label>
${u&&r`<p class="hint bad mailerr" id=${`${a}${e}err`} role="alert">
${o("Not a valid address: {value}",{value:i[0]})}
</p>`}
`}var av=b(()=>{R();T();v();Yu();Vu();Qt();I();Xu()});function lO({disabled:e}){let t=y.value==="send"||y.value==="later";return r`<button type="button" class="btn primary sendmore" id="sendmore" disabled=${e}
aria-label=${o("Send and…")} title=${o("Send and…")} aria-haspopup="menu" aria-expanded=${String(t)}
onClick=${()=>{y.value=t?null:"send"}}>
<${d} name="chevron-up" size="s" />
</button>`}function cO({send:e,more:t}){return y.value==="later"?r`<${tp} pick=${n=>e({at:n})} />`:y.value!=="send"?null:r`<${Re} label=${o("Send and…")} place="popsend">
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
<//>`}var kK,vK,tp,Pf=b(()=>{T();ie();ee();v();Co();Do();A();pn();yf();kK=()=>{y.value=null};vK={evening:()=>o("This evening"),tomorrow:()=>o("Tomorrow morning"),monday:()=>o("On Monday morning")},tp=({pick:e,given:t=null,place:n="popsend",onShut:s=kK})=>r`<${$i} label=${o("Send later")} title=${o("Send later")} usual=${Ku} words=${vK}
given=${t} hour="09:00" place=${n} deed=${o("Schedule")} icon="calendar-clock" onPick=${e}
onShut=${s} />`});function uO(){let e=O(_K()).current,[t,n]=g(e.whom??null),[s,a]=g(null),[i,l]=g(null),[c,u]=g(e.subject??""),[m,p]=g(e.copies??{}),[h,f]=g(!1),[$,k]=g(e.text??""),[S,x]=g(!1),[_,P]=g([]),[U,z]=g(null),[ce,je]=g(!1);Oe(),j(()=>SK({whom:t,subject:c,copies:m,text:$}),[t,c,m,$]),E(()=>{if(x(!1),z(null),!t){a(null),P([]),l(null);return}if(!t.id){let me=CK(t);a(me),P([]),l(me.find(jt=>jt.can)??null);return}let ge=!0;return B(`/api/contacts/${t.id}/ways`).then(me=>{ge&&(a(me.ways),P(me.open),l(me.ways.find(jt=>jt.can)??null))},me=>{ge&&z(me)}),()=>{ge=!1}},[t]);let Ve=i&&tt.value[i.channel_id]?.kind,Q=Ve==="email",et=_.find(ge=>ge.id===i?.dialog_id)??(Q&&!S?_[0]:null),de=Yt(mo),ke=fa(de),le=i&&$.trim()&&!ce&&!ke&&!(et&&!Q),Fe=()=>{if(!le)return!1;if(et&&Q&&!S)return x(!0),!1;let ge=Q&&Rk(m);return ge&&document.getElementById("nw"+ge.field)?.focus(),!ge},re=async(ge=null)=>{if(!Fe())return;if(ws(Yt(mo)).length){let jt=Ot("#missing button");jt?jt.focus():mf(mo,{mode:"reply",at:ge});return}po(mo),je(!0),z(null);let me=$f(mo);try{let jt={channel_id:i.channel_id,text:$.trim(),files:me.map(XI=>XI.token),anyway:!0,...ge?{not_before:nr(ge)}:{undo_ms:li(Ve)},...Q?{subject:c.trim(),cc:Mo(m.cc),bcc:Mo(m.bcc)}:{}},Rr=t.id?{contact_id:t.id,identity_id:i.identity_id}:{name:t.name,address:t.address},{dialog:lm,message:QI}=await W("/api/dialogs",{...jt,...Rr});pe({t:"result",dialog:lm,sentAtRev:ja(lm.id)}),ge&&V(Sd(lm.id,ge),{icon:"calendar-clock",undo:()=>ts(QI)}),sessionStorage.removeItem(Mf),Df(),L(Y("mine",lm.id))}catch(jt){hf(mo,me),z(jt),je(!1)}},Jn=ge=>{$.trim()&&(Wn(ge,"reply"),ys(ge,"reply",$)),Q&&(m.cc||m.bcc||c.trim())&&uo(ge,{cc:m.cc??"",bcc:m.bcc??"",...c.trim()?{subject:c.trim()}:{}}),lC(mo,ge),sessionStorage.removeItem(Mf),Df(),L(Y("all",ge))},Yi=ge=>{tn(ge),ge.key==="Escape"&&(ge.preventDefault(),ge.stopPropagation(),f(!1))},rg=ge=>{ge.key==="Enter"&&(ge.ctrlKey||ge.metaKey)&&(ge.preventDefault(),ge.repeat||re())};return r`<div class="over">
<div class="dialog mid nw" role="dialog" aria-modal="true" aria-label=${o("Write to a client")}
onKeyDown=${ge=>{tn(ge),rg(ge)}}>
<header class="dhead">
<h2 class="head2 grow">${o("Write to a client")}</h2>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${Df}>
<${d} name="x" size="m" />
</button>
</header>
<div class="nwb">
<${EK} whom=${t} onPick=${n} />
${s&&r`<div class="field dgap">
<span class="lab" id="nwc">${o("Channel")}</span>
<${OK} ways=${s} way=${i} onPick=${l} />
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
<${ep} field="cc" place="nw" label=${o("Cc")} value=${m.cc}
onType=${ge=>p({...m,open:!0,cc:ge})} />
<${ep} field="bcc" place="nw" label=${o("Bcc")} value=${m.bcc}
onType=${ge=>p({...m,open:!0,bcc:ge})} />
`:r`<div>
<button type="button" class="link t12" onClick=${()=>{p({...m,open:!0}),requestAnimationFrame(()=>document.getElementById("nwcc")?.focus())}}>
${o("Cc and Bcc")}
</button>
</div>`}
</div>
<div class="field dgap">
<label for="nw2">${o("Subject")}</label>
<input class="input" id="nw2" maxlength="400" value=${c}
onInput=${ge=>u(ge.currentTarget.value)} />
</div>
`}
<div class="comp dgap">
<${Cf} id=${mo} kind=${Ve} />
<textarea class="tx" rows="5" aria-label=${Q?o("Email text"):o("Message text")}
placeholder=${Q||!i?o("Write an email"):o("Write a message")} value=${$}
onInput=${ge=>{po(mo),k(ge.currentTarget.value)}}></textarea>
<${Of} id=${mo} mode="reply" again=${()=>df(mo,"reply")}
without=${({at:ge})=>{ff(mo,"reply"),re(ge)}} />
<div class="bar">
${i&&tt.value[i.channel_id]?.can?.files&&r`<${TK} can=${tt.value[i.channel_id].can} />`}
<span class="grow"></span>
</div>
</div>
${U&&r`<p class="hint bad dgap" role="alert">${F(U)}</p>`}
</div>
<footer class="dfoot">
<span class="t12 dim grow">
${$.trim()?o("Kept on this device until it is sent"):o("You will be the assignee")}
</span>
<button type="button" class="btn quiet only-wide" onClick=${Df}>${o("Cancel")}</button>
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
${h&&r`<div class="rowsnz" onKeyDown=${Yi}>
<${tp} place="popsnz" pick=${re} onShut=${()=>f(!1)} />
</div>`}
</div>`}function TK({can:e}){let t=O(null);return r`
<input type="file" multiple hidden ref=${t} onChange=${n=>{Gu(mo,n.currentTarget.files,e),n.currentTarget.value=""}} />
<button type="button" class="ib small" aria-label=${o("Attach a file")} title=${o("Attach a file")}
onClick=${()=>t.current.click()}>
<${d} name="paperclip" size="m" />
</button>
`}function OK({ways:e,way:t,onPick:n}){if(!e.length)return r`<p class="hint">${o("No connected channel can reach this client.")}</p>`;let s=e.filter(i=>i.can);return r`<div class="nwch" role="radiogroup" aria-labelledby="nwc" onKeyDown=${i=>{let l={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[i.key];!l||!s.length||(i.preventDefault(),n(s[(s.indexOf(t)+l+s.length)%s.length]),requestAnimationFrame(()=>Ot(".chopt[aria-checked='true']")?.focus()))}}>
${e.map(i=>{let l=tt.value[i.channel_id],c=Object.values(tt.value).filter(m=>m.kind===l?.kind&&m.health!=="removed").length>1,u=i.can?i.last_at?o("wrote {day}",{day:ut(i.last_at,M.value)}):i.address:xK[i.why]?.();return r`<button type="button" class="chopt" role="radio" key=${`${i.channel_id}.${i.identity_id}`}
aria-checked=${String(i===t)} disabled=${!i.can} tabindex=${i===t?0:-1}
onClick=${()=>n(i)}>
<${Ce} kind=${l?.kind} size="mid" />
<span class="grow cut">
<b class="b5 blk t13 cut">${c?l.name:Me(l?.kind)}</b>
<span class="t12 dim blk cut">${u}</span>
</span>
</button>`})}
</div>`}function EK({whom:e,onPick:t}){let[n,s]=g(""),[a,i]=g([]),[l,c]=g(0),u=O(null);j(()=>u.current?.focus({preventScroll:!0}),[e]),E(()=>{let k=n.trim();if(k.length<2){i([]);return}let S=setTimeout(()=>B(`/api/search?${new URLSearchParams({q:k,limit:"6"})}`).then(x=>{i(x.contacts.filter(_=>_.kind!=="group")),c(0)},()=>{}),yK);return()=>clearTimeout(S)},[n]);let m=n.trim(),p=a.some(k=>k.identities.some(S=>S.label.toLowerCase()===m.toLowerCase())),h=[...a.map(k=>({client:k})),...wK.test(m)&&!p?[{address:m}]:[]],f=k=>{s(""),i([]),t(k.client?{id:k.client.id,name:k.client.name}:{address:k.address,name:k.address})},$=k=>{let S={ArrowDown:1,ArrowUp:-1}[k.key];S&&h.length&&(k.preventDefault(),c((l+S+h.length)%h.length)),k.key==="Enter"&&!k.ctrlKey&&!k.metaKey&&h[l]&&(k.preventDefault(),f(h[l]))};return e?r`<div class="field">
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
</div>`}var Df,yK,wK,Mf,mo,xK,_K,SK,CK,pO=b(()=>{R();Yo();T();ie();oa();K();be();to();ee();v();Co();Yu();J();I();he();No();Bl();$a();Ef();A();Ee();av();Pf();Df=()=>{y.value=null},yK=200,wK=/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/,Mf="okno.newdialog",mo="new",xK={"no-address":()=>o("no address"),"client-not-started":()=>o("the client must write first"),blocked:()=>o("the client has blocked us")},_K=()=>{try{return JSON.parse(sessionStorage.getItem(Mf))??{}}catch{return{}}},SK=e=>{try{sessionStorage.setItem(Mf,JSON.stringify(e))}catch{}};CK=e=>Object.values(tt.value).filter(t=>t.health!=="removed").map(t=>({channel_id:t.id,identity_id:null,address:t.kind==="email"?e.address:"",can:t.kind==="email",why:t.kind==="email"?null:"client-not-started",last_at:null,dialog_id:null}))});var mO={};ve(mO,{WorkLayers:()=>NK});function NK(){return y.value==="handover"?r`<${PC} meId=${D.value.id} />`:y.value==="newdialog"?r`<${uO} />`:null}var dO=b(()=>{T();ie();I();MC();pO()});var $O={};ve($O,{GiveMenu:()=>lv});function PK(e){let t=e.trim().toLocaleLowerCase(),n=i=>i.toLocaleLowerCase().includes(t),s=Object.values(_e.value).filter(i=>i.active&&i.id!==D.value.id).sort((i,l)=>i.name.localeCompare(l.name)),a=[];(n(D.value.name)||n(o("Assign to me")))&&a.push({to:{person:D.value.id},name:o("Assign to me"),face:D.value.name});for(let i of s)n(i.name)&&a.push({to:{person:i.id},name:i.name,face:i.name});for(let i of tr.value)n(i.name)&&a.push({to:{team:i.id},name:i.name,icon:"users-round"});return t||a.push({to:{person:null},name:o("Remove the assignee"),icon:"user-round-x"}),a}function lv({onPick:e}){let[t,n]=g(""),[s,a]=g(0),i=O(null),l=vt(iv);Oe(),j(()=>i.current.focus({preventScroll:!0}),[]);let c=PK(t),u=Math.min(s,c.length-1),m=h=>{iv(),e(h.to)},p=h=>{xf(h,{list:c,chosen:u,setAt:a,pick:m}),h.key==="Tab"&&iv()};return r`<div class="menu pop popgive" role="dialog" aria-label=${o("Assign")} ref=${l}>
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
</div>`}var iv,cv=b(()=>{R();T();ie();v();I();yl();A();Ee();Uk();iv=()=>{y.value=null}});function zO({dialog_id:e,data:t}){let n=ae.value[e],s=(t.links??[]).find(a=>/^https?:\/\//.test(a));return n?.kind==="vk"?{name:o("VK"),url:s??"https://vk.com/im"}:n?.kind==="telegram"&&/^@\w+$/.test(n.label)?{name:o("Telegram"),url:`https://t.me/${n.label.slice(1)}`}:null}var IO,mn,br=b(()=>{v();I();IO={photo:()=>o("Photo"),video:()=>o("Video"),video_note:()=>o("Video note"),voice:()=>o("Voice message"),audio:()=>o("Audio"),document:()=>o("File"),sticker:()=>o("Sticker"),animation:()=>o("Animation"),location:()=>o("Location"),contact:()=>o("Contact"),poll:()=>o("Poll"),dice:()=>o("Dice"),venue:()=>o("Place"),story:()=>o("Story"),game:()=>o("Game"),invoice:()=>o("Invoice"),service:()=>o("Service message"),unknown:()=>o("Unknown message"),unreadable:()=>o("Could not be read")},mn=e=>IO[e]?.()??IO.unknown()});function sp(e,t){let n=e.tasks?.open??0;if(!n)return"";let s=w("{n} open task","{n} open tasks",n);return BO(e,t)?o("{tasks}, overdue",{tasks:s}):s}function iU(e){E(()=>{let t=e===null?-1:e-Date.now();if(t<0||t>rU)return;let n=setTimeout(ei,t);return()=>clearTimeout(n)},[e])}function yi({dialog:e,button:t=null}){iU(op(e));let n=e.tasks?.open??0;if(!n)return null;let s=BO(e,M.value)?"sla dtasks bad":"sla dtasks",a=r`<${d} name="circle-check-big" size="s" />${n}`,i=lU(e,M.value);if(!t)return r`<span class=${s} title=${i}>${a}</span>`;let l=sp(e,M.value);return r`<button type="button" class=${s} title=${i} aria-label=${l} ...${t}>
${a}
</button>`}var rU,op,BO,lU,If=b(()=>{R();be();ee();T();v();A();rU=2147483647,op=e=>e.tasks?.due_at??null,BO=(e,t)=>op(e)!==null&&op(e)<=t;lU=(e,t)=>op(e)===null?sp(e,t):o("{tasks}, the first is due {when}",{tasks:sp(e,t),when:nt(op(e))})});function os({state:e}){let t=cU[e];return t?r`
<span class=${e==="read"?"read":""} data-state=${e} title=${t[1]()}>
<${d} name=${t[0]} size="s" />
</span>
<span class="vh">${t[1]()}</span>
`:null}var cU,zf=b(()=>{T();v();A();cU={queued:["clock",()=>o("sending")],sending:["clock",()=>o("sending")],sent:["check",()=>o("sent")],delivered:["check-check",()=>o("delivered")],read:["check-check",()=>o("read")],failed:["circle-alert",()=>o("failed")],uncertain:["circle-question-mark",()=>o("delivery uncertain")],cancelled:["ban",()=>o("cancelled")],waiting:["cloud-off",()=>o("queued")]}});function Yf(){let{dialog:e}=N.peek();At.peek()?.dialog!==e&&(At.value={dialog:e,...yv});let t=()=>document.getElementById("findq")?.select();bd(()=>requestAnimationFrame(t))}var yv,At,eE,Vf=b(()=>{oe();J();wn();yv={q:"",asked:"",found:[],at:-1,more:!1,swapped:null,failed:!1},At=C(null),eE=e=>At.value?.dialog===e});function FU({label:e,chosen:t="solved",onPick:n,dialog:s=null,onShut:a=BU}){let[i,l]=g(""),c=kf(),u=vt(a),m=O(null);Oe(),j(()=>m.current?.focus({preventScroll:!0}),[]);let p=Object.keys(hl),h=$=>c.ready((k,S)=>{a(),n($,i.trim(),k,S)});return r`<div class="menu pop popfin" role="dialog" aria-label=${e} ref=${u} onKeyDown=${$=>{let k=[...u.current.querySelectorAll(".mi")],S={ArrowDown:1,ArrowUp:-1}[$.key];if(S){$.preventDefault(),k[(k.indexOf(document.activeElement)+S+k.length)%k.length].focus();return}if($.target.matches("textarea")){$.key==="Enter"&&($.ctrlKey||$.metaKey)&&($.preventDefault(),h(t));return}if($.target.matches("input:not(.tog)")){$.key==="Enter"&&($.preventDefault(),h(t));return}let x=$.code==="KeyE"?0:Number(/^(?:Digit|Numpad)([1-9])$/.exec($.code)?.[1]??0)-1;x>=0&&p[x]&&!$.repeat&&($.preventDefault(),h(p[x]))}}>
<div class="mh" id="finh">${o("Closing reason")}</div>
<div role="radiogroup" aria-labelledby="finh">
${p.map(($,k)=>r`<button type="button" key=${$} class=${$===t?"mi on":"mi"} role="radio"
aria-checked=${String($===t)} ref=${$===t?m:null}
onClick=${()=>h($)}>
<${d} name=${hl[$][1]} size="m" />
<span class="cut">${hl[$][0]()}</span>
<kbd>${k?k+1:"E"}</kbd>
</button>`)}
</div>
<div class="asgf">
<input class="input" aria-label=${o("Comment (optional)")} placeholder=${o("Comment for the team")}
maxlength="2000" value=${i} onInput=${$=>l($.currentTarget.value)} />
<${vf} dialog=${s} telling=${c} />
${c.on&&r`<div class="tellb">
<button type="button" class="btn primary" onClick=${()=>h(t)}>
${o("Send and close")}
<kbd class="only-wide">${pt} ↵</kbd>
</button>
</div>`}
</div>
</div>`}function tE({dialog:e}){let t=e.state==="closed";return r`<${FU} label=${t?o("Closing reason"):o("Close with a reason")}
chosen=${t&&e.close_reason||"solved"} dialog=${t?null:e}
onPick=${(n,s,a,i)=>t?oT(e.id,n,s):a?Ju(e.id,a,i,{then:"close",reason:n,comment:s}):lo(e.id,n,s)} />`}var BU,nE=b(()=>{R();T();ie();v();Co();Bn();$a();A();Ee();jk();BU=()=>{y.value=null}});var oE,Gf,sE,wv,aE,xv,rE,Hl=b(()=>{oE=new Map,Gf=e=>{oE.set(e.id,{when:()=>!0,...e})},sE=()=>[...oE.values()],wv=new Map,aE=e=>{wv.set(e.id,{when:()=>!0,...e})},xv=e=>[...wv.values()].filter(t=>t.when(e)),rE=()=>[...wv.values()].filter(e=>e.runMany)});function iE({dialog:e,children:t}){let n=e.state==="open";return r`<div class="acts">
${t}
${n&&r`<button type="button" class="ib only-wide" aria-haspopup="dialog" aria-expanded=${Zf("snooze")}
aria-label=${o("Snooze")} title=${o("Snooze")+"  H"} onClick=${Jf("snooze")}>
<${d} name="alarm-clock" />
</button>`}
<button type="button" class="ib" aria-haspopup="menu" aria-expanded=${Zf("actions")}
aria-label=${o("More actions")} title=${o("More actions")} onClick=${Jf("actions")}>
<${d} name="ellipsis" />
</button>
${n?r`<span class="split">
<button type="button" class="btn" title=${o("Close the conversation")+"  E"}
onClick=${()=>lo(e.id)}>
<${d} name="check" size="m" />
<span class="btnword">${o("Close")}</span>
</button>
<button type="button" class="btn caret" aria-haspopup="dialog" aria-expanded=${Zf("finish")}
aria-label=${o("Close with a reason")} title=${o("Close with a reason")+"  Shift E"}
onClick=${Jf("finish")}>
<${d} name="chevron-down" size="s" />
</button>
</span>`:r`<button type="button" class="btn" title=${o("Reopen the conversation")+"  E"}
onClick=${()=>Qa(e.id)}>
<${d} name="undo-2" size="m" />
<span class="btnword">${o("Reopen")}</span>
</button>`}
<${WU} dialog=${e} />
</div>`}function WU({dialog:e}){let t=e.assignee_id===null?null:H(e.assignee_id),n=tT(e),s=t?Ya(t):n?.name??o("Assign");return r`<button type="button" class="btn pick" id="assignee" aria-haspopup="dialog"
aria-expanded=${Zf("assignee")} title=${o("Assignee")+"  A"} onClick=${Jf("assignee")}>
<span class="vh">
${t?o("Assignee: {name}",{name:t}):o("Assignee: nobody")}
${n&&` · ${o("Team: {name}",{name:n.name})}`}
</span>
${t?r`<${ne} name=${t} size="sm" />`:n?r`<span class=${"sq "+_o(n.name)}></span>`:r`<${Va} size="sm" />`}
<span class="only-wide cut askn" aria-hidden="true">${s}</span>
<${d} name="chevron-down" size="s" />
</button>`}function jU({dialog:e}){let t=!!qs.value[e.id],n=To("(max-width: 719px)"),s=e.state==="open";return r`<${Re} label=${o("More actions")} place="popmore">
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
${e.waiting_since&&r`<${Z} icon="message-circle-off" onPick=${()=>Ld(e.id)}>
${o("No reply needed")}
<kbd>Y</kbd>
<//>`}
<${Z} icon="eye" onPick=${()=>oi(e.id)}>
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
${sE().filter(a=>a.when(e)).map(a=>r`<${Z} key=${a.id} icon=${a.icon} onPick=${()=>a.run(e)}>
${a.label(e)}
${a.hint&&r`<kbd>${a.hint}</kbd>`}
<//>`)}
<//>`}function lE({dialog:e}){let t=qU[y.value];return t&&e?r`<${t} key=${y.value} dialog=${e} />`:null}var Jf,Zf,qU,cE=b(()=>{T();Ze();ie();v();Se();I();Bn();mr();Wl();A();nE();Ee();Hl();pn();wf();Jf=e=>()=>{y.value=y.value===e?null:e},Zf=e=>String(y.value===e);qU={snooze:qk,finish:tE,actions:jU,assignee:Vk,tags:Rl,priority:Ll,team:({dialog:e})=>r`<${Vk} dialog=${e} onlyTeams />`}});function Qf({dialog:e}){let t=e&&Pt(e);return r`
${Qn.value==="off"&&r`<div class="banner" role="status">
<${d} name="cloud-off" size="m" />
<span class="grow">${o("Offline. Showing saved data; replies will be sent when the connection is back.")}</span>
<button type="button" class="btn small" onClick=${jm}>${o("Retry")}</button>
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
`}var uE=b(()=>{T();Yr();v();I();A();Qs()});function Xf(e){ba.value={...ba.value,[e.dialog_id]:{message:e,text:e.text}}}function mE(e,t){ba.value={...ba.value,[e]:{...ba.value[e],text:t}}}function Yl(e){let{[e]:t,...n}=ba.peek();ba.value=n}function e$(e,t){let n=Pt(t)?.can??{},s=["sent","delivered","read"].includes(e.delivery?.state),a=!n.edit_hours||Date.now()-e.sent_at<n.edit_hours*KU;return!!(n.edit&&s&&a&&e.author.operator_id===D.peek().id&&!e.deleted_at&&e.content==="text"&&(n.edit_files||!e.files?.length))}async function dE(e){let{message:t,text:n}=ba.peek()[e];if(Yl(e),n.trim()===t.text)return;let s=await W(`/api/messages/${t.id}/edit`,{text:n.trim()});pe({t:"result",...s})}var KU,ba,pE,ap=b(()=>{oe();K();I();KU=36e5,ba=C({}),pE=e=>ba.value[e]??null});function wi(e,t,n,s){e.focus(),e.setSelectionRange(n,s),document.execCommand("insertText",!1,t)||e.setRangeText(t,n,s,"end"),e.dispatchEvent(new Event("input",{bubbles:!0}))}function t$(e,t){wi(e,t,e.selectionStart,e.selectionEnd)}function fE(e,t,n,s){wi(e,s,t,n)}function n$(e,t){let{selectionStart:n,selectionEnd:s,value:a}=e,i=a.slice(n,s),l=i.trim();if(a.slice(n-t.length,n)===t&&a.slice(s,s+t.length)===t){wi(e,i,n-t.length,s+t.length),e.setSelectionRange(n-t.length,s-t.length);return}if(!i&&a.slice(s,s+t.length)===t){e.setSelectionRange(s+t.length,s+t.length);return}let c=i.slice(0,i.indexOf(l)),u=i.slice(c.length+l.length);wi(e,`${c}${t}${l}${t}${u}`,n,s);let m=n+c.length+t.length;e.setSelectionRange(m,m+l.length)}function _v(e,t){let{value:n}=e,s=n.lastIndexOf(`
`,e.selectionStart-1)+1,a=n.indexOf(`
`,e.selectionEnd),i=a<0?n.length:a,l=n.slice(s,i).split(`
`),c=t?/^\d{1,4}\. /:/^[-•] /,u=l.every(p=>c.test(p)),m=l.map((p,h)=>(u?"":t?`${h+1}. `:"- ")+p.replace(UU,"")).join(`
`);wi(e,m,s,i)}function $E(e,t){let{selectionStart:n,selectionEnd:s,value:a}=e;wi(e,`[${a.slice(n,s).trim()||t}](${t})`,n,s)}function hE(e){let{value:t,selectionStart:n}=e;if(n!==e.selectionEnd)return!1;let s=t.lastIndexOf(`
`,n-1)+1,a=/^(- |• |(\d{1,4})\. )/.exec(t.slice(s,n));return a?s+a[0].length===n?(wi(e,"",s,n),!0):(t$(e,`
${a[2]?`${Number(a[2])+1}. `:a[1]}`),!0):!1}var UU,Sv=b(()=>{UU=/^(?:[-•] |\d{1,4}\. )/});var Cn,Tv=b(()=>{Cn={current:null}});function o$(e,t){let[n,s]=g(null),[a,i]=g(0),l=O(-1),c=t&&n?X1(n.query):[],u=()=>{let f=t&&e.current?Q1(e.current.value,e.current.selectionStart):null;f?.query!==n?.query&&i(0),s(f)},m=()=>s(null),p=f=>{let $=e.current.selectionStart,k=e.current.value[$]===" ";fE(e.current,n.from,$,k?`@${f.name}`:`@${f.name} `),k&&e.current.setSelectionRange(n.from+f.name.length+2,n.from+f.name.length+2),l.current=e.current.selectionStart,m()},h=f=>{let $=l.current===e.current.selectionStart;if(l.current=-1,f.key===" "&&$)return f.preventDefault(),!0;if(!c.length)return!1;let k={ArrowDown:1,ArrowUp:-1}[f.key];if(k)i((a+k+c.length)%c.length);else if(f.key==="Enter"&&!f.ctrlKey&&!f.metaKey||f.key==="Tab")p(c[a]);else if(f.key==="Escape")f.stopPropagation(),m();else return!1;return f.preventDefault(),!0};return{list:c,at:Math.min(a,Math.max(0,c.length-1)),setAt:i,keys:h,look:u,pick:p,close:m}}function s$({calls:e}){return e.list.length?r`<div class="menu pop popcall" id="calls" role="listbox" aria-label=${o("Colleagues")}>
${e.list.map((t,n)=>r`<button type="button" class=${n===e.at?"mi on":"mi"} key=${t.id} id=${"call"+n}
role="option" tabindex="-1" aria-selected=${String(n===e.at)}
onPointerDown=${s=>s.preventDefault()} onPointerMove=${()=>e.setAt(n)}
onClick=${()=>e.pick(t)}>
<${ne} name=${t.name} size="sm" />
<span class="cut">${t.name}</span>
</button>`)}
</div>`:null}var Cv=b(()=>{R();T();Hu();v();Sv();A()});var Ov,gE=b(()=>{Ov=[["faces",[["😀","улыбка радость smile grin"],["😃","улыбка smile happy"],["😄","смех smile laugh"],["😁","улыбка grin"],["😅","неловко sweat"],["😂","смех слёзы joy laugh"],["🤣","смех rofl"],["🙂","улыбка slight smile"],["😉","подмигивание wink"],["😊","улыбка румянец blush"],["😇","ангел angel"],["😍","влюблён любовь love"],["😘","поцелуй kiss"],["😋","вкусно yum"],["😎","круто очки cool"],["🤩","восторг star"],["🥳","праздник party"],["🤔","думаю think"],["🤗","обнимаю hug"],["😏","ухмылка smirk"],["😐","нейтрально neutral"],["😴","сон sleep"],["😌","спокойно relieved"],["😕","сомнение confused"],["😟","тревога worried"],["🙁","грусть frown"],["😢","слеза грусть cry"],["😭","плач cry sob"],["😤","пар злость"],["😠","злость angry"],["😱","ужас scream"],["😳","смущение flushed"],["🥺","просьба please"],["🙄","закатываю глаза roll eyes"],["😬","неловко grimace"],["🤒","болезнь sick"],["🫡","есть служу salute"]]],["hands",[["👍","да хорошо палец вверх thumbs up yes"],["👎","нет плохо палец вниз thumbs down no"],["👌","окей ok"],["✌️","победа victory"],["🤞","удачи пальцы luck"],["🤝","рукопожатие договор handshake"],["👏","аплодисменты браво clap"],["🙌","ура руки hooray"],["🙏","спасибо пожалуйста молитва thanks please pray"],["💪","сила strong"],["👋","привет пока hello bye wave"],["👀","глаза смотрю eyes"],["✍️","пишу writing"],["☝️","внимание up"],["👉","указатель right"],["👇","вниз down"],["🫶","сердце руки heart hands"]]],["hearts",[["❤️","сердце любовь heart love"],["🧡","сердце orange heart"],["💛","сердце yellow heart"],["💚","сердце green heart"],["💙","сердце blue heart"],["💜","сердце purple heart"],["🖤","сердце black heart"],["💔","разбитое сердце broken"],["💖","сердце sparkle"],["✨","блеск sparkles"],["🌟","звезда star"],["⭐","звезда star"],["🔥","огонь fire"],["🎉","праздник ура tada party"],["🎊","праздник confetti"],["🎁","подарок gift"],["🎂","торт день рождения birthday cake"],["🌹","роза rose"],["💐","цветы букет flowers"],["🌸","цветок blossom"],["☀️","солнце sun"],["🌈","радуга rainbow"],["❄️","снег snow"],["🎄","ёлка новый год christmas"]]],["work",[["✅","готово да галочка done check"],["☑️","галочка check"],["❌","нет крест cross no"],["❗","важно внимание important"],["❓","вопрос question"],["⚠️","внимание осторожно warning"],["⏰","время будильник clock"],["⏳","ждём песок hourglass"],["📅","дата календарь calendar"],["📌","закреплено pin"],["📎","скрепка вложение paperclip"],["📝","заметка memo"],["📄","документ document"],["📦","посылка коробка package"],["🚚","доставка грузовик delivery"],["🛒","корзина заказ cart"],["🧾","чек receipt"],["💳","карта оплата card"],["💰","деньги money"],["💸","деньги возврат money"],["🏷️","цена ярлык price"],["🔧","ремонт ключ repair wrench"],["🔨","молоток hammer"],["⚙️","настройки settings"],["🔍","поиск search"],["🔗","ссылка link"],["📞","телефон звонок phone call"],["📱","телефон mobile"],["💻","компьютер laptop"],["✉️","письмо почта mail"],["📷","фото camera"],["🎥","видео video"],["🔔","уведомление bell"],["🔒","замок lock"],["🔑","ключ key"],["🏠","дом home"],["🏢","офис office"],["📍","место адрес place address"],["🗺️","карта map"],["✈️","самолёт plane"],["🚗","машина car"],["☕","кофе coffee"],["🍕","пицца pizza"],["🆗","ok"],["🆕","новое new"],["🔝","топ top"],["💡","идея idea"],["📈","рост chart"],["🤖","бот robot"]]]]});function GU(e){let t=e.trim().toLocaleLowerCase();if(!t)return[...Ev().length?[["recent",Ev().map(s=>[s,""])]]:[],...Ov];let n=Ov.flatMap(([,s])=>s).filter(([,s])=>s.split(" ").some(a=>a.startsWith(t)));return n.length?[["",n]]:[]}function wE({pick:e}){let t=vt(kE),n=O(null),[s,a]=g(""),[i,l]=g(0);Oe(),j(()=>n.current.focus({preventScroll:!0}),[]);let c=GU(s),u=c.flatMap(([,f])=>f);E(()=>t.current.querySelector(".emo.on")?.scrollIntoView({block:"nearest"}),[i]);let m=f=>{VU(f),kE(),e(f)},p=f=>{let $={ArrowRight:1,ArrowLeft:-1,ArrowDown:bE,ArrowUp:-bE}[f.key];$&&(s===""||f.key==="ArrowDown"||f.key==="ArrowUp")&&(f.preventDefault(),l(Math.max(0,Math.min(u.length-1,i+$)))),f.key==="Enter"&&(f.preventDefault(),f.stopPropagation(),u[i]&&m(u[i][0]))},h=-1;return r`<div class="menu pop popemoji" role="dialog" aria-label=${o("Emoji")} ref=${t} onKeyDown=${tn}>
<div class="gfind">
<${d} name="search" size="m" />
<input class="palq" ref=${n} role="combobox" aria-expanded="true" aria-controls="emojis"
aria-autocomplete="list" aria-activedescendant=${u.length?"emo"+i:null}
aria-label=${o("Find an emoji")} placeholder=${o("For example: thanks")} value=${s}
onInput=${f=>{a(f.target.value),l(0)}} onKeyDown=${p} />
</div>
<div class="emojis" id="emojis" role="listbox" aria-label=${o("Emoji")}>
${c.map(([f,$])=>r`
${f&&r`<div class="mh" role="presentation">${YU[f]()}</div>`}
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
</div>`}var vE,HU,bE,YU,Ev,VU,kE,yE,xE=b(()=>{R();T();ie();gE();v();Co();A();Ee();vE="okno.emoji",HU=16,bE=8,YU={recent:()=>o("Recent"),faces:()=>o("Smileys"),hands:()=>o("Gestures"),hearts:()=>o("Hearts and holidays"),work:()=>o("Work")},Ev=()=>{try{return JSON.parse(localStorage.getItem(vE))??[]}catch{return[]}},VU=e=>localStorage.setItem(vE,JSON.stringify([e,...Ev().filter(t=>t!==e)].slice(0,HU))),kE=()=>{y.value=null},yE=()=>r`<button type="button" class="ib small" id="emoji" aria-label=${o("Emoji")}
title=${`${o("Emoji")}  ${pt} ;`} aria-haspopup="dialog" aria-expanded=${String(y.value==="emoji")}
onClick=${()=>{y.value=y.value==="emoji"?null:"emoji"}}>
<${d} name="smile" size="m" />
</button>`});function SE(e){if(e.size>_E){V(w("At most {n} message in one task","At most {n} messages in one task",_E));return}on.value=e}function a$(e){if(!ka(e))return;let t=new Map(on.peek());t.delete(e.no)||t.set(e.no,e),SE(t),Vl=e.no,rp=on.peek()}function Nv(e,t,n=t){Vl===null&&(Vl=n,rp=new Map);let[s,a]=[Math.min(Vl,t),Math.max(Vl,t)],i=e.filter(l=>l.no>=s&&l.no<=a&&ka(l));SE(new Map([...rp,...i.map(l=>[l.no,l])]))}function xi(){Vl=null,rp=new Map,on.peek().size&&(on.value=rp)}function TE(e,t,n,s){let a=on.peek().size>0,i=!a&&n.target.closest("a[href], button, audio, video");return!t||!ka(t)||!(n.shiftKey||a)||i||String(getSelection())?!1:(n.shiftKey?Nv(e,t.no,s??t.no):a$(t),Ol(),!0)}function JU(e){e.key!=="Escape"||e.defaultPrevented||!on.peek().size||y.peek()||cr(e.target)||(e.preventDefault(),e.stopPropagation(),xi())}var _E,on,Vl,rp,ka,Gl,ip=b(()=>{oe();ie();la();v();he();_E=50,on=C(new Map),Vl=null,rp=new Map,ka=e=>e.kind!=="system"&&e.content!=="service"&&e.delivery?.state!=="cancelled"&&!e.deleted_at,Gl=()=>[...on.peek().values()].sort((e,t)=>e.no-t.no);document.addEventListener("keydown",JU,{capture:!0})});function CE(e,t){Pv.value={...e,open:t},y.value="closetasks"}function dn(e={}){Av.value=e,y.value="newtask"}function kr(e={}){Dv.value=e,y.value="taskrepeat"}var Jl,lp,Av,Pv,Dv,On=b(()=>{oe();I();ie();Jl=Dn("taskstatus"),lp=Dn("tasktype"),Av=C({}),Pv=C(null);Dv=C({})});function OE(e){let t=e.map(([s,a])=>[s,(a??"").trim()]).filter(([,s])=>s),n=new Set(t.map(([s])=>s)).size>1;return t.map(([s,a])=>n&&s?`${s}: ${a}`:a).join(`

`)}function Zl(e){let t=e.trimStart().split(`
`,1)[0].slice(0,400).replaceAll(/\s+/g," ").trim(),n=t.length;for(let i=0;i<t.length;i+=1)if(".!?…".includes(t[i])&&(i+1===t.length||t[i+1]===" ")){n=t[i]==="?"?i+1:i;break}let s=t.slice(0,n);if(s.length<=80)return s;let a=s.lastIndexOf(" ",80);return`${s.slice(0,a>80/2?a:80)}…`}var Mv=b(()=>{});function XU(e,t){return e==="priority"?AE[t]:t==="none"&&!["status","client"].includes(e)?"none":t==="me"&&e==="assignee"?"me":/^[1-9]\d{0,14}$/.test(t)?Number(t):void 0}function Lv(e){let t=new URLSearchParams(e),n=a=>[...new Set((t.get(a)??"").split(".").map(i=>XU(a,i)))].filter(i=>i!==void 0).slice(0,QU),s=t.get("due")??"";return{...Object.fromEntries(_i.map(a=>[a,n(a)])),due:Rv.includes(s)||NE.test(s)&&s!=="_"?s:null,q:(t.get("q")??"").slice(0,200)}}function r$(e){let t=_i.filter(n=>e[n].length).map(n=>[n,e[n].map(s=>n==="priority"?ZU[s]:s).join(".")]);return Object.fromEntries([...t,...e.due?[["due",e.due]]:[],...e.q?[["q",e.q]]:[]])}function e3(e,t){let n=NE.exec(e??"");if(n)return{...n[1]&&{from:EE(n[1],0)},...n[2]&&{before:EE(n[2],1)}};let s=new Date(t).getDay(),a=s===0?1:8-s;return{late:()=>({before:t+1}),today:()=>({from:fe(t,0,0),before:fe(t,1,0)}),tomorrow:()=>({from:fe(t,1,0),before:fe(t,2,0)}),week:()=>({from:fe(t,0,0),before:fe(t,a,0)}),nextweek:()=>({from:fe(t,a,0),before:fe(t,a+7,0)}),later:()=>({from:fe(t,a+7,0)}),none:()=>({none:!0})}[e]()}function DE(e,{me:t,now:n}){let s=u=>u==="none"?0:u==="me"?t:u,a=_i.filter(u=>e[u].length).map(u=>[t3[u],e[u].map(s).join(",")]),{from:i,before:l,none:c}=e.due?e3(e.due,n):{};return i!==void 0&&a.push(["due_from",String(i)]),l!==void 0&&a.push(["due_before",String(l)]),c&&a.push(["no_due","true"]),e.q.trim()&&a.push(["q",e.q]),Object.fromEntries(a)}function ME(e,t,n,s){let a=n.due&&n.due!=="none"?fe(s,0,0):"";return[e,t,new URLSearchParams(r$(n)),a].join(":")}var _i,Rv,NE,AE,ZU,QU,Ql,Xl,Si,_s,PE,EE,t3,va=b(()=>{Do();_i=["status","type","assignee","team","tag","priority","client"],Rv=["late","today","tomorrow","week","nextweek","later","none"],NE=/^(\d{4}-\d\d-\d\d)?_(\d{4}-\d\d-\d\d)?$/,AE={high:1,medium:0,low:-1},ZU=Object.fromEntries(Object.entries(AE).map(([e,t])=>[t,e])),QU=20;Ql=Lv(""),Xl=(e,t,n)=>({...e,[t]:e[t].includes(n)?e[t].filter(s=>s!==n):[...e[t],n]}),Si=e=>e.due!==null||_i.some(t=>e[t].length>0),_s=e=>Si(e)||e.q.trim()!=="",PE=e=>_i.reduce((t,n)=>t+e[n].length,0)+(e.due===null?0:1),EE=(e,t)=>{let[n,s,a]=e.split("-").map(Number);return new Date(n,s-1,a+t).getTime()};t3={status:"status_id",type:"type_id",assignee:"assignee_id",team:"team_id",tag:"tag_id",priority:"priority",client:"contact_id"}});function Iv(e,t,{me:n,now:s}){return e==="done"?!Vt(t):Vt(t)?e==="late"?c$(t,s):zv(e,t,n):!1}function zv(e,t,n){if(e==="mine")return t.assignee_id===n;if(e==="unassigned")return t.assignee_id===null;let s=/^team-(\d+)$/.exec(e);return s?t.team_id===Number(s[1]):!0}function l$(e,t){for(let n=0;n<e.length;n+=1){if(e[n]<t[n])return-1;if(e[n]>t[n])return 1}return 0}function Bv(e,t){if(e===null)return"none";if(e<=t)return"late";if(e<fe(t,1,0))return"today";if(e<fe(t,2,0))return"tomorrow";let n=new Date(t).getDay(),s=n===s3?1:8-n;return e<fe(t,s,0)?"week":e<fe(t,s+7,0)?"nextweek":"later"}function LE(e,t,n,s){return n==="status"?`status-${e.status_id}`:n==="assignee"?`person-${e.assignee_id}`:n==="priority"?`priority-${e.priority}`:n==="due"&&t!=="done"?Bv(e.due_at,s):null}function IE(e,t,n,{me:s,now:a,facts:i,edge:l=null,known:c=new Set,held:u=null}){let m=[];for(let p of Object.values(e)){if(u?!u.has(p.id):!Iv(t,p,{me:s,now:a}))continue;let h=up(p,n,i);(l===null||c.has(p.id)||l$(h,l)<=0)&&m.push([h,p.id])}return m.sort((p,h)=>l$(p[0],h[0])).map(([,p])=>p)}function zE(e,t,n){if(!n||!e.length)return{ids:t,waiting:0};let s=new Set(e);return{ids:e,waiting:t.filter(a=>!s.has(a)).length}}function BE(e,t){let n=null;for(let s of e)Vt(s)&&s.due_at!==null&&s.due_at>t&&(n===null||s.due_at<n)&&(n=s.due_at);return n}function u$(e){let t=[];return fe(e,0,18)-e>o3/24&&t.push({id:"evening",at:fe(e,0,18)}),t.push({id:"tomorrow",at:fe(e,1,18)},{id:"days3",at:fe(e,3,18)}),t}var RE,cp,Vt,c$,ec,i$,n3,up,o3,s3,Kn=b(()=>{va();Do();RE=["open","mine","late","unassigned","followed","done"],cp=["due","created","changed","status","assignee","priority"],Vt=e=>e.base!=="done"&&e.base!=="dropped",c$=(e,t)=>Vt(e)&&e.due_at!==null&&e.due_at<=t,ec=(e,t)=>e==="followed"||_s(t);i$=e=>e.due_at===null?[1,-e.id,0]:[0,e.due_at,e.id],n3={due:i$,created:e=>[-e.id],changed:e=>[-e.changed_at,-e.id],status:(e,{places:t})=>[t[e.status_id]??0,e.status_id,-e.changed_at,-e.id],assignee:(e,{names:t})=>e.assignee_id===null?[1,"",0,...i$(e)]:[0,t[e.assignee_id]??"",e.assignee_id,...i$(e)],priority:e=>[-e.priority,...i$(e)]},up=(e,t,n)=>n3[t](e,n);o3=24*36e5,s3=0});var p$,a3,FE,ya,Fv,Wv,ss,Un,jv,vr,yr,WE,Lo,oo,qv,m$,gn=b(()=>{v();vl();On();p$={new:()=>o("New (task)"),active:()=>o("In progress"),waiting:()=>o("Waiting (task)"),asking:()=>o("Client confirmation"),done:()=>o("Done (status)"),dropped:()=>o("Closed unresolved")},a3={support:()=>o("Help and support"),paid:()=>o("Paid service"),warranty:()=>o("Warranty")},FE=Object.entries(p$),ya=e=>(p$[e]??p$.new)(),Fv=e=>p$[e?.builtin]?.()??"",Wv=e=>a3[e?.builtin]?.()??"",ss=e=>e?.name||Fv(e)||o("Deleted status"),Un=e=>e?.name||Wv(e)||o("Deleted type"),jv=e=>Jl.value[e],vr=e=>ss(jv(e)),yr=e=>Un(lp.value[e]),WE=e=>Object.values(e).filter(t=>!t.removed).sort(Qb),Lo=()=>WE(Jl.value),oo=()=>WE(lp.value),qv=[[null,()=>o("Not stated")],["incident",()=>o("Incident")],["request",()=>o("Request")]],m$=e=>qv.find(([t])=>t===e)?.[1]()??""});function Le(e){let t={"changed-meanwhile":()=>o("A colleague changed this meanwhile. Look at the change and repeat yours."),"cannot-see":()=>o("This colleague has no access to the channel of the task."),"type-gone":()=>o("This type was deleted. Choose another one."),"status-gone":()=>o("This status was deleted. Choose another one."),"title-needed":()=>o("A task needs a title."),"wake-needed":()=>o("Say when the task should come back."),"reason-needed":()=>o("Say why the task is closed without a solution."),"other-channel":()=>o("The messages are of another channel."),"other-dialog":()=>o("The messages are of another conversation."),"in-use":()=>o("Some tasks have this status. Move them to another one first."),"built-in":()=>o("This status is built in and cannot be deleted."),"name-taken":()=>o("Another entry already has this name.")}[e.code];return t?t():F(e)}function Ss(e,t,{long:n=!1}={}){if(e===null)return n?o("No due date"):"—";let s=G(e);return e>=fe(t,0,0)&&e<fe(t,1,0)?o("today, {time}",{time:s}):e>=fe(t,1,0)&&e<fe(t,2,0)?o("tomorrow, {time}",{time:s}):e>=fe(t,-1,0)&&e<fe(t,0,0)?o("yesterday, {time}",{time:s}):n?`${Rn(e,t)}, ${s}`:i3(e,t)}function i3(e,t){let n=Math.abs(e-t)>300*r3,s=`${document.documentElement.lang}${n}`;return Kv.has(s)||Kv.set(s,new Intl.DateTimeFormat(document.documentElement.lang==="ru"?"ru-RU":"en-GB",{day:"numeric",month:"short",...n&&{year:"numeric"}})),Kv.get(s).format(e).replace(/\p{L}+\.?/u,a=>a.slice(0,3))}function UE(e,t){let n=e?o("No. {number}",{number:e.number}):o("Task");if(t.add_tags)return o("Tag added: {tag} · {name}",{tag:Uv(t.add_tags),name:n});if(t.remove_tags)return o("Tag removed: {tag} · {name}",{tag:Uv(t.remove_tags),name:n});let s=["status_id","assignee_id","team_id","due_at","priority","type_id","kind","remind_at"].find(l=>l in t);if(!s)return o("{task}: saved",{task:n});let[a,i]=Hv[s];return o("{task}: {field} → {value}",{task:n,field:a().toLocaleLowerCase(),value:i(t[s])})}var KE,r3,Kv,l3,c3,jE,qE,Uv,Hv,Gt=b(()=>{K();ee();v();Se();I();Qe();Do();gn();KE=e=>e?e.title||o("No. {number}",{number:e.number}):o("Task");r3=24*36e5;Kv=new Map;l3=e=>e===null?o("nobody"):H(e),c3=e=>e===null?o("none"):Ne.value[e]?.name??o("Deleted team"),jE=e=>e===null?o("no due date"):nt(e),qE=e=>e?o("“{text}”",{text:e}):o("none"),Uv=e=>e.length?e.map(Fn).join(", "):o("none"),Hv={title:[()=>o("Title"),qE],text:[()=>o("Description"),e=>qE(e.length>80?`${e.slice(0,80)}…`:e)],status_id:[()=>o("Status"),vr],assignee_id:[()=>o("Assignee"),l3],team_id:[()=>o("Team"),c3],due_at:[()=>o("Due"),jE],remind_at:[()=>o("Reminder"),jE],priority:[()=>o("Priority"),Bt],type_id:[()=>o("Type"),e=>e===null?o("none"):yr(e)],kind:[()=>o("Kind"),m$],tags:[()=>o("Tags"),Uv]}});function Ts(e,t){let n={...He.peek()};for(let s of e)(wa.get(s.id)??-1)>t||(wa.set(s.id,t),n[s.id]=s);He.value=n}function Cs(e){return $$.add(e),()=>$$.delete(e)}async function tc(e){let{key:t}=e,n=fn.peek()[t],s=n?.stale?null:n;if(!(n?.busy||s?.loaded&&!s.next)){d$(t,{list:e,busy:!0,problem:null});try{let a=await B(`/api/tasks?${xa(e,{limit:p3,...s?.next&&{after:s.next}})}`);Ts(a.items,Zt(a.cursor));let[i,l]=[s?.ids??[],s?.held??[]].map(m=>new Set([...m,...m3(a.items)])),c=a.next?a.items.at(-1).id:null,u={other:a.other_layout,unknown:a.unknown,stale:!1};d$(t,{ids:i,held:l,last:c,next:a.next,loaded:!0,busy:!1,...u})}catch(a){if(!(a instanceof q))throw a;d$(t,{busy:!1,problem:a})}}}function GE({view:e,sort:t,filter:n,key:s}){let a=fn.value[s];if(!a?.loaded)return[];let i=a.last===null?null:He.value[a.last],l={me:D.value.id,now:M.value,facts:b$.value,known:a.ids},c=ec(e,n)?a.held:null;return IE(He.value,e,t,{...l,held:c,edge:i?d3(i,t):null})}function JE(){Object.keys(He.peek()).length<u3||(wa.clear(),He.value={},fn.value={})}function f3(e,t){(wa.get(e.id)??-1)===t&&(He.value={...He.peek(),[e.id]:e})}async function h$(e,t,{seen:n=null}={}){let s=He.peek()[e],a=wa.get(e)??-1;Yv(e,ZE(t,s));try{let i={...t,...n!==null&&{seen:n}},l=await W(`/api/tasks/${e}`,i,{method:"PATCH"});return f3(l.task,a),l}catch(i){if(!(i instanceof q))throw i;return s&&(wa.get(e)??-1)===a&&Yv(e,s),te(Le(i)),null}}function ZE({add_tags:e=[],remove_tags:t=[],...n},s){let a=n.status_id&&Jl.peek()[n.status_id],l=(s?.tags??[]).filter(c=>!t.includes(gt.peek()[c]?.merged_into??c));return{...n,...a&&{base:a.base},...(e.length>0||t.length>0)&&{tags:[...l,...e.filter(c=>!l.includes(c))]}}}function wr(e,t){let n=He.peek()[e];if(n&&Object.keys(t).every(i=>n[i]===t[i]))return null;let s=h$(e,t),a=V(UE(n,t),{icon:"circle-check-big",undo:async()=>{let i=await s;!i||!Object.keys(i.was).length||(i.last_open_of_dialog&&oN(i.task),await h$(e,sN(i.was,t)))}});return s.then(i=>{i?i.last_open_of_dialog&&nN(i.task,i.silent):Ur(a)}),s}function oc(e,t=!Mt.peek().has(e)){let n=new Set(Mt.peek());t?n.add(e):n.delete(e),Mt.value=n,nc.value=[]}function Ti(){Mt.value=new Set,nc.value=[]}async function YE(e){pp.value=!0;try{return await W("/api/tasks/bulk",{steps:e})}catch(t){if(!(t instanceof q))throw t;return te(Le(t)),null}finally{pp.value=!1}}async function sc(e,t=null,{stay:n=!1,words:s=null}={}){let a=[...Mt.peek()].slice(0,h3);if(!a.length)return;if(t===null)for(let p of a)Yv(p,ZE(e,He.peek()[p]));let i=await YE([{ids:a,change:e,removed:t}]);if(!i){g$(a);return}if(i.failed.length&&g$(i.failed.map(p=>p.id)),nc.value=i.failed,n||(Mt.value=new Set(i.failed.map(p=>p.id))),!i.done.length)return;let l=i.done.length,c=t?w("{n} task deleted","{n} tasks deleted",l):w("{n} task changed","{n} tasks changed",l),u=i.undo.map(p=>({ids:p.ids,removed:p.removed,change:p.removed===null?sN(p.change,e):{}})),m=i.last_open.map(({id:p,silent:h})=>({row:He.peek()[p],silent:h}));for(let{row:p,silent:h}of m)nN(p,h);V(s?.(l)??c,{icon:"circle-check-big",undo:()=>{for(let{row:p}of m)oN(p);u.length&&YE(u)}})}async function g$(e){for(let t of e)try{let n=await B(`/api/tasks/${t}`);Ts([n.task],Zt(n.cursor))}catch{}}async function aN(e){let t=He.peek()[e];try{return await W(`/api/tasks/${e}/removed`,{removed:!0}),V(o("Task deleted: {task}",{task:KE(t)}),{icon:"trash-2",undo:()=>W(`/api/tasks/${e}/removed`,{removed:!1}).catch(n=>te(F(n)))}),!0}catch(n){return te(Le(n)),!1}}var u3,p3,He,f$,fn,wa,Ft,b$,$$,HE,d$,xa,m3,VE,d3,Yv,QE,XE,eN,tN,nN,oN,$3,sN,Mt,nc,pp,h3,Wt=b(()=>{oe();K();be();v();Qt();I();lt();he();va();Kn();On();Gt();u3=3e3,p3=50,He=C({}),f$=C(new Set),fn=C({}),wa=new Map,Ft=e=>He.value[e],b$=ye(()=>({places:Object.fromEntries(Object.values(Jl.value).map(e=>[e.id,e.place])),names:Object.fromEntries(Object.values(_e.value).map(e=>[e.id,e.name.toLowerCase()]))}));$$=new Set;rn(e=>{let t=e.filter(a=>a.k==="task"||a.k==="gone"&&a.of==="task");if(!t.length)return;let n={...He.peek()},s=new Set(f$.peek());for(let a of t)(wa.get(a.id)??-1)>a.rev||(wa.set(a.id,a.rev),a.k==="gone"?(n[a.id]&&s.add(a.id),delete n[a.id]):(s.delete(a.id),n[a.id]=a.row));He.value=n,f$.value=s;for(let a of $$)a(t.map(i=>i.id))});nl((e,{entered:t})=>{wa.clear(),fn.value={},t&&(He.value={});for(let n of $$)n(null)});Xn(()=>{for(let e of Object.values(fn.peek()))e.problem&&tc(e.list)});HE=0;we(()=>{let e=BE(Object.values(He.value),M.value);clearTimeout(HE),e!==null&&(HE=setTimeout(ei,Math.min(Math.max(0,e-Date.now()),2147483647)))});d$=(e,t)=>{fn.value={...fn.peek(),[e]:{...fn.peek()[e],...t}}},xa=({view:e,sort:t,filter:n},s={})=>String(new URLSearchParams({view:e,sort:t,...DE(n,{me:D.peek().id,now:Date.now()}),...s})),m3=e=>e.map(t=>t.id),VE=({key:e})=>fn.peek()[e]&&d$(e,{stale:!0});d3=(e,t)=>sn(()=>up(e,t,b$.value));Yv=(e,t)=>{let n=He.peek()[e];n&&(He.value={...He.peek(),[e]:{...n,...t}})};QE=new Set,XE=new Set,eN=e=>{QE.add(e)},tN=e=>{XE.add(e)},nN=(e,t)=>e&&QE.forEach(n=>n(e,t)),oN=e=>e&&XE.forEach(t=>t(e));$3=["status_id","wake_at","wake_reason","close_reason"],sN=(e,t)=>({...Object.fromEntries(Object.entries(e).filter(([n])=>n in t||"status_id"in t&&$3.includes(n))),...t.add_tags&&{remove_tags:t.add_tags},...t.remove_tags&&{add_tags:t.remove_tags}}),Mt=C(new Set),nc=C([]),pp=C(!1);h3=200});async function dp(e){let{view:t,filter:n,key:s}=e;try{let a=xa({view:t==="open"?"all":t,sort:"due",filter:n}),i=await B(`/api/tasks/board?${a}`);for(let c of i.columns)Ts(c.items,Zt(i.cursor));let l=new Set(i.columns.flatMap(c=>c.items.map(u=>u.id)));rN(s,{columns:i.columns,ids:l,problem:null,other:i.other_layout,unknown:i.unknown})}catch(a){if(!(a instanceof q))throw a;rN(s,{problem:a})}}function iN(e){mp=e,dp(e);let t=0,n=Cs(()=>{clearTimeout(t),t=setTimeout(()=>dp(e),b3)});return()=>{mp?.key===e.key&&(mp=null),clearTimeout(t),n()}}function lN(e,{view:t,filter:n,key:s}){let a=k3.has(e.base),i={me:D.value.id,now:M.value},l=ec(t,n)?ac.value[s]?.ids:null,c=l?m=>l.has(m.id):m=>a?zv(t,m,i.me):Iv(t,m,i),u=Object.values(He.value).filter(m=>m.status_id===e.id&&c(m)).map(m=>[up(m,a?"changed":"due",b$.value),m.id]).sort((m,p)=>l$(m[0],p[0])).map(([,m])=>m);return a?u.slice(0,g3):u}var g3,b3,ac,rN,mp,k3,cN=b(()=>{oe();K();be();Qt();I();lt();Kn();Wt();g3=20,b3=500,ac=C({}),rN=(e,t)=>{ac.value={...ac.peek(),[e]:{...ac.peek()[e],...t}}};mp=null;Xn(()=>{mp&&dp(mp)});k3=new Set(["done","dropped"])});function Io(){let e=N.value.tasksQuery;return k$.has(e)||(k$.clear(),k$.set(e,Lv(e))),k$.get(e)}function Os(){let[e,t,n]=[xr(),$p(),Io()];return{view:e,sort:t,filter:n,key:ME(e,t,n,M.value)}}function _t({layout:e=null,view:t=void 0,task:n=void 0,filter:s=void 0}={}){let a=hp(),i={task:n===void 0?a.task:n,view:t===void 0?a.view:t==="open"?null:t,sort:t===void 0?a.sort:null,filter:s===void 0?a.filter:r$(s)},l=e??(N.value.layout==="board"?"board":"list");return jo(l,i)}var v$,fp,uN,xr,$p,k$,hp,as,fo=b(()=>{v();be();J();va();Kn();v$={due:()=>o("By due date"),created:()=>o("Newest first (tasks)"),changed:()=>o("Recently changed"),status:()=>o("By status"),assignee:()=>o("By assignee"),priority:()=>o("By priority")},fp=e=>e==="done"?"changed":"due",uN=e=>RE.includes(e)||/^team-\d+$/.test(e??""),xr=()=>uN(N.value.tasksView)?N.value.tasksView:"open",$p=()=>cp.includes(N.value.tasksSort)?N.value.tasksSort:fp(xr()),k$=new Map;hp=()=>({task:N.value.task,view:uN(N.value.tasksView)&&N.value.tasksView!=="open"?N.value.tasksView:null,sort:cp.includes(N.value.tasksSort)?N.value.tasksSort:null,filter:r$(Io())});as=e=>L(_t({filter:e}),{replace:!0})});function gp(e,t){return!Vt(e)||e.due_at===null?"due":c$(e,t)?"due bad":Bv(e.due_at,t)==="today"?"due warn":"due"}function w$({task:e,short:t=!0}){if(e.assignee_id!==null){let s=H(e.assignee_id);return r`<span class="hrow">
<${ne} name=${s} size="sm" />
<span class="cut">${t?Ya(s):s}</span>
</span>`}let n=v3(e);return r`<span class="hrow dim">
${n?r`<span class="teamic"><${d} name="users-round" size="m" /></span>`:r`<${Va} size="sm" />`}
<span class="cut">${n?n.name:o("unassigned (task)")}</span>
</span>`}var pN,Hn,y$,Es,v3,x$,_r,zo=b(()=>{T();be();ee();v();Se();I();A();gn();Kn();Gt();pN={active:50,waiting:25,asking:75},Hn=({base:e})=>r`<svg class=${`ring ${e}`} viewBox="0 0 12 12" aria-hidden="true">
${e==="done"||e==="dropped"?r`
<circle class="full" cx="6" cy="6" r="6" />
<path class="tk" d=${e==="done"?"M3.4 6.2l1.8 1.8 3.4-3.8":"M4 4l4 4M8 4l-4 4"} />
`:r`
<circle class="bg" cx="6" cy="6" r="5" />
${pN[e]&&r`<circle class="fg" cx="6" cy="6" r="2.1" pathLength="100" stroke-width="4"
stroke-dasharray=${`${pN[e]} 100`} transform="rotate(-90 6 6)" />`}
`}
</svg>`,y$=({task:e})=>r`<span class="st">
<${Hn} base=${e.base} />
<span class="cut">${e.status_id?vr(e.status_id):ya(e.base)}</span>
</span>`;Es=({task:e,long:t=!1})=>r`<span class=${gp(e,M.value)} title=${e.due_at?We(e.due_at):null}>
${c$(e,M.value)&&r`<span class="vh">${o("overdue")} </span>`}
${Ss(e.due_at,M.value,{long:t})}
</span>`,v3=e=>{let t=Ne.value[e.team_id];return t&&!t.removed?t:null};x$=({task:e})=>e.client?r`
${e.client.kind&&r`<${Ce} kind=${e.client.kind} named />`}
<span class="cut">${e.client.name}</span>
`:r`<${d} name="link-2-off" size="s" /><span class="cut">${o("no conversation")}</span>`,_r=({task:e})=>e.news>0&&Vt(e)&&r`<span class="tag h5 newsmark" title=${o("The client wrote since")}>${o("new (mark)")}</span>`});function mN(e){let t=(e===null?[...Mt.value]:[e]).map(Ft).filter(Boolean),n={};for(let s of t)for(let a of Et(s.tags))n[a.id]=(n[a.id]??0)+1;return Object.fromEntries(Object.entries(n).map(([s,a])=>[s,a===t.length?"all":"some"]))}function _$(e,t,n){return Et(Ft(e)?.tags).some(a=>a.id===t)===n?null:wr(e,dN(t,n))}var dN,y3,fN,Vv=b(()=>{v();Qe();Wt();dN=(e,t)=>t?{add_tags:[e]}:{remove_tags:[e]};y3=(e,t)=>n=>t?w("{n} task tagged: {tag}","{n} tasks tagged: {tag}",n,{tag:e}):w("Tag {tag} removed from {n} task","Tag {tag} removed from {n} tasks",n,{tag:e}),fN=(e,t)=>sc(dN(e,t),null,{stay:!0,words:y3(Fn(e),t)})});var hN={};ve(hN,{FieldPopover:()=>w3,POP:()=>bp,isOpenField:()=>so,openField:()=>$n});function $n(e,t,n,s=null){let a=y.peek()===bp&&_a.peek()?.field===e&&_a.peek()?.id===t;_a.value={field:e,id:t,step:s,box:n?.getBoundingClientRect()??null},y.value=a?null:bp}function w3(){return y.value!==bp||!_a.value?null:r`<${x3} key=${`${_a.value.field}${_a.value.id}`} ...${_a.value} />`}function x3({field:e,id:t,box:n,step:s}){let a=O(null),[i,l]=g(s);Oe(),j(()=>{let m=a.current.firstElementChild;if(!m||matchMedia("(max-width: 719px)").matches)return;let{width:p,height:h}=m.getBoundingClientRect(),f=n??{left:innerWidth/2-p/2,top:innerHeight/3,bottom:innerHeight/3},$=f.bottom+4+h+8<=innerHeight;m.style.setProperty("left",`${Math.max(8,Math.min(f.left,innerWidth-p-8))}px`),m.style.setProperty("top",`${$?f.bottom+4:Math.max(8,Math.min(f.top,innerHeight)-h-4)}px`)},[i]);let c=m=>{t===null?sc(m):wr(t,m)},u=t===null?null:Ft(t);return r`<div class="taskpop" ref=${a}>
${{status:()=>i?r`<${T3} key=${i.id} status=${i} pick=${c} />`:r`<${S3} task=${u} pick=${c} onStep=${l} />`,assignee:()=>r`<${lv} onPick=${m=>c(_3(m))} />`,due:()=>r`<${E3} task=${u} pick=${c} />`,priority:()=>r`<${N3} task=${u} pick=${c} />`,type:()=>r`<${A3} task=${u} pick=${c} />`,kind:()=>r`<${P3} task=${u} pick=${c} />`,tags:()=>r`<${Ml} states=${mN(t)} place="poptask"
onSet=${(m,p)=>t===null?fN(m,p):_$(t,m,p)} />`}[e]()}
</div>`}function S3({task:e,pick:t,onStep:n}){return r`<${Re} label=${o("Status")} place="poptask">
${Lo().map(s=>r`<button type="button" class="mi" role="menuitemradio" tabindex="-1" key=${s.id}
aria-checked=${String(e?.status_id===s.id)} onClick=${()=>{if($N.has(s.base)){n(s);return}Ci(),t({status_id:s.id})}}>
<span class="st"><${Hn} base=${s.base} /></span>
<span class="cut">${ss(s)}${$N.has(s.base)&&"…"}</span>
</button>`)}
<//>`}function C3({status:e,pick:t}){let[n,s]=g("");return r`<${$i} label=${ss(e)} title=${o("Back to work")} usual=${a=>Ku(a,10)}
place="poptask" deed=${o("Wait")} onShut=${Ci}
onPick=${a=>t({status_id:e.id,wake_at:a,wake_reason:n.trim()})}>
<input class="input" aria-label=${o("Waiting reason (optional)")} placeholder=${o("What is it waiting for?")}
maxlength="500" value=${n} onInput=${a=>s(a.currentTarget.value)} />
<//>`}function O3({status:e,pick:t}){let[n,s]=g(""),a=vt(Ci),i=O(null);j(()=>i.current.focus({preventScroll:!0}),[]);let l=c=>{if(c.preventDefault(),!n.trim()){i.current.focus();return}Ci(),t({status_id:e.id,close_reason:n.trim()})};return r`<form class="menu pop poptask dropform" role="dialog" aria-label=${ss(e)} ref=${a}
onSubmit=${l}>
<label class="lab" for="tkdrop">${o("Why is it closed without a solution?")}</label>
<input class="input" id="tkdrop" ref=${i} maxlength="500" required value=${n}
onInput=${c=>s(c.currentTarget.value)} />
<button type="submit" class="btn primary">${o("Close the task")}<kbd class="only-wide">Enter</kbd></button>
</form>`}function E3({task:e,pick:t}){let n=e?.due_at??null;return r`<${$i} label=${o("Due")} title=${o("Due")} usual=${u$}
given=${n!==null&&n>Date.now()?n:null} hour="18:00" deed=${o("Set")} place="poptask"
onShut=${Ci} onPick=${s=>t({due_at:s})}>
${(n!==null||!e)&&r`<button type="button" class="btn quiet" onClick=${()=>{Ci(),t({due_at:null})}}>${o("No due date")}</button>`}
<//>`}var bp,_a,so,Ci,_3,$N,T3,Gv,N3,A3,P3,Ns=b(()=>{oe();R();T();v();cv();af();A();xn();Ee();ie();pn();Qe();yf();Do();gn();Kn();zo();Wt();Vv();bp="taskpop",_a=C(null);so=(e,t)=>y.value===bp&&_a.value?.field===e&&_a.value?.id===t,Ci=()=>{y.value=null};_3=({person:e,team:t})=>t!==void 0?{team_id:t,assignee_id:null}:e===null?{assignee_id:null}:{assignee_id:e},$N=new Set(["waiting","dropped"]);T3=({status:e,pick:t})=>e.base==="waiting"?r`<${C3} status=${e} pick=${t} />`:r`<${O3} status=${e} pick=${t} />`;Gv=({label:e,options:t,value:n,onPick:s})=>r`<${Re} label=${e} place="poptask">
${t.map(([a,i,l])=>r`<button type="button" class="mi" role="menuitemradio" tabindex="-1" key=${a}
aria-checked=${String(a===n)} onClick=${()=>{Ci(),s(a)}}>
${l??r`<${d} name=${a===n?"check":"circle-dot"} size="m" />`}
<span class="cut">${i}</span>
</button>`)}
<//>`,N3=({task:e,pick:t})=>r`<${Gv} label=${o("Priority")} value=${e?.priority}
options=${zt.map(([n,s])=>[n,s(),r`<${si} priority=${n} />`])}
onPick=${n=>t({priority:n})} />`,A3=({task:e,pick:t})=>r`<${Gv} label=${o("Type")} value=${e?.type_id}
options=${[[null,o("none")],...oo().map(n=>[n.id,Un(n)])]}
onPick=${n=>t({type_id:n})} />`,P3=({task:e,pick:t})=>r`<${Gv} label=${o("Kind")} value=${e?.kind} options=${qv.map(([n,s])=>[n,s()])}
onPick=${n=>t({kind:n})} />`});function gN(){let e=Mt.value.size;return e?r`<div class="taskbulk" role="toolbar" aria-label=${o("Actions on the selected tasks")}>
${nc.value.length>0&&r`<p class="bulkerr t13" role="alert">
<${d} name="circle-alert" size="m" />
<span class="grow">
${o("Not changed:")}
${nc.value.map(({id:t,code:n})=>o("No. {number}, {why}",{number:Ft(t)?.number??"?",why:(M3[n]??(()=>n))()})).join("; ")}
</span>
</p>`}
<div class="bulk2">
<b class="b6 t13 grow">${w("{n} task selected","{n} tasks selected",e)}</b>
${D3.map(([t,n,s])=>r`<button type="button" class="btn small quiet" key=${t} disabled=${pp.value}
aria-haspopup="true" aria-expanded=${String(so(t,null))} aria-label=${n()}
onClick=${a=>$n(t,null,a.currentTarget)}>
<${d} name=${s} size="m" />
<span class="only-wide">${n()}</span>
</button>`)}
${D.value.role!=="operator"&&r`<button type="button" class="btn small quiet" disabled=${pp.value} aria-label=${o("Delete")}
onClick=${()=>sc({},!0)}>
<${d} name="trash-2" size="m" />
</button>`}
<button type="button" class="ib small" aria-label=${o("Clear the selection")} onClick=${Ti}>
<${d} name="x" size="m" />
</button>
</div>
</div>`:null}var D3,M3,bN=b(()=>{T();v();I();A();Ns();Wt();D3=[["status",()=>o("Status"),"circle-dot"],["assignee",()=>o("Assign"),"user-round-plus"],["due",()=>o("Due"),"calendar"],["priority",()=>o("Priority"),"arrow-up"],["tags",()=>o("Tags"),"tag"]],M3={"not-found":()=>o("no longer there"),forbidden:()=>o("no permission"),"cannot-see":()=>o("the assignee has no access")}});function yN(e){kp=ec(e.view,e.filter)?e:null;let t=Cs(n=>Jv(n??[]));return()=>{kp?.key===e.key&&(kp=null,VE(e)),clearTimeout(S$),rc.clear(),t()}}function Jv(e){if(kp){for(let t of e)rc.add(t);clearTimeout(S$),S$=setTimeout(wN,vN)}}async function wN(){let e=kp,t=[...rc].slice(0,kN);if(!(!e||!t.length)){for(let n of t)rc.delete(n);try{let n=await B(`/api/tasks?${xa(e,{ids:t.join(","),limit:kN})}`);Ts(n.items,Zt(n.cursor));let s=fn.peek()[e.key];if(!s?.loaded)return;let a=new Set(s.held);for(let i of t)a.delete(i);for(let i of n.items)a.add(i.id);fn.value={...fn.peek(),[e.key]:{...s,held:a}}}catch(n){if(!(n instanceof q))throw n;for(let s of t)rc.add(s)}rc.size&&(S$=setTimeout(wN,vN*10))}}var vN,kN,kp,S$,rc,Zv=b(()=>{K();Qt();Kn();Wt();vN=120,kN=100,kp=null,S$=0,rc=new Set});function xN({task:e,left:t,stop:n}){let s={number:e.number};return r`<tr data-task=${e.id} data-left=${t?"":null}
data-picked=${Mt.value.has(e.id)?"":null}
aria-selected=${N.value.task===e.id?"true":null}>
<td class="x-x">
<input class="check" type="checkbox" tabindex="-1" aria-label=${o("Select task {number}",s)}
checked=${Mt.value.has(e.id)} onChange=${()=>oc(e.id)} />
</td>
<${T$} look="x-pr" task=${e} field="priority" label=${null}><${Ht} priority=${e.priority} /><//>
<td class="x-ti">
<a class="tt cut" href=${_t({task:e.id})} tabindex=${n?0:-1}>
${e.title||o("No. {number}",s)}
</a>
<span class="tsub">
<span class="num">${e.number}</span>
<${x$} task=${e} />
<${_r} task=${e} />
<${R3} task=${e} />
${e.checks.total>0&&r`<${Qv} icon="check" text=${`${e.checks.done}/${e.checks.total}`} />`}
${e.comments>0&&r`<${Qv} icon="message-circle" text=${e.comments} />`}
${e.files>0&&r`<${Qv} icon="paperclip" text=${e.files} />`}
</span>
</td>
<${T$} look="x-st" task=${e} field="status"><${y$} task=${e} /><//>
<${T$} look="x-as" task=${e} field="assignee"><${w$} task=${e} /><//>
<${T$} look="x-dl" task=${e} field="due"><${Es} task=${e} /><//>
</tr>`}var T$,Qv,R3,_N=b(()=>{T();v();J();A();xn();Qe();fo();zo();Ns();Wt();T$=({look:e,task:t,field:n,label:s,children:a})=>r`<td class=${e}>
<button type="button" class="tcell" tabindex="-1" aria-haspopup="true" aria-label=${s}
aria-expanded=${String(so(n,t.id))}
onClick=${i=>$n(n,t.id,i.currentTarget)}>
${a}
</button>
</td>`,Qv=({icon:e,text:t})=>r`<span class="hrow tight num"><${d} name=${e} size="s" />${t}</span>`,R3=({task:e})=>Et(e.tags).length>0&&r`<button type="button" class="tsubtags" tabindex="-1" aria-haspopup="dialog"
aria-expanded=${String(so("tags",e.id))}
onClick=${t=>$n("tags",e.id,t.currentTarget)}>
<span class="vh">${o("Tags")}: </span><${Vo} ids=${e.tags} most=${2} />
</button>`});function z3(){let e=Object.values(Ne.value).filter(n=>!n.removed&&n.members?.includes(D.value.id)).sort((n,s)=>n.name.localeCompare(s.name)).map(n=>`team-${n.id}`),t=xr();return t.startsWith("team-")&&!e.includes(t)?[...e,t]:e}function Oi(e,t){let n=E$[e]?.[1];return n&&!_s(t.filter)?ze.value.tasks?.[n]??0:Xv.value.key===SN(t)?Xv.value.counts[e]:void 0}async function TN(e){let t=_s(e.filter),n=vp().filter(a=>t?!0:!E$[a]?.[1]&&a!=="done"),s=new URLSearchParams(xa(e));s.delete("view"),s.delete("sort"),s.set("views",n.join(","));try{let a=await B(`/api/tasks/counts?${s}`);Xv.value={key:SN(e),counts:a.counts}}catch(a){if(!(a instanceof q))throw a}}function ey(){clearTimeout(O$),O$=setTimeout(()=>C$&&TN(C$),L3)}function CN(e){C$=e,clearTimeout(O$),TN(e);let t=Cs(ey);return()=>{C$=null,clearTimeout(O$),t()}}var L3,E$,I3,ic,vp,Xv,SN,C$,O$,yp=b(()=>{oe();K();v();I();fo();va();Wt();L3=500,E$={open:[()=>o("Open (tasks)"),"open"],mine:[()=>o("Mine"),"mine"],late:[()=>o("Overdue (tasks)"),"late"],unassigned:[()=>o("Unassigned"),"free"],followed:[()=>o("Following"),null],done:[()=>o("Done (tasks)"),null]},I3=e=>e.startsWith("team-")?Ne.value[Number(e.slice(5))]:null,ic=e=>E$[e]?.[0]()??I3(e)?.name??o("Team");vp=()=>[...Object.keys(E$),...z3()],Xv=C({key:null,counts:{}});SN=({filter:e,key:t})=>_s(e)?t.split(":").slice(2).join(":"):"";C$=null,O$=0});function N$({list:e}){if(_s(e.filter))return r`<${B3} list=${e} />`;let[t,n]=ON[e.view.split("-")[0]]??ON.open;return r`<${se} icon="circle-check-big" title=${t()} text=${n()}>
${e.view==="open"?r`<button type="button" class="btn primary" onClick=${()=>dn()}>
<${d} name="plus" size="m" />
${o("New task")}
</button>`:r`<a class="btn" href=${_t({view:"open"})}>${o("All open tasks")}</a>`}
<//>`}function B3({list:e}){let{view:t,filter:n}=e,s=vp().filter(i=>i!==t&&Oi(i,e)>0),a=n.q.trim()?o("No task in “{view}” matches the search.",{view:ic(t)}):o("No task in “{view}” fits the filter.",{view:ic(t)});return r`<${se} icon="search" title=${o("Nothing found")} text=${a}>
<span class="tkways">
${s.map(i=>r`<a class="btn" key=${i} href=${_t({view:i})}>
${ic(i)} <span class="dim num">${ue(Oi(i,e))}</span>
</a>`)}
${Si(n)&&r`<a class="btn" href=${_t({filter:{...Ql,q:n.q}})}>${o("Clear filter")}</a>`}
${n.q&&r`<a class="btn" href=${_t({filter:{...n,q:""}})}>${o("Clear the search")}</a>`}
</span>
<//>`}var ON,A$,ty=b(()=>{T();ee();v();A();fo();va();On();yp();ON={open:[()=>o("No tasks"),()=>o("Create one from a message (T) or here (C).")],mine:[()=>o("No tasks for you"),()=>o("Tasks assigned to you stand here.")],late:[()=>o("Nothing is overdue"),()=>""],unassigned:[()=>o("Every task has an assignee"),()=>""],followed:[()=>o("You follow no open task"),()=>o("Follow a task (F) to be told of everything in it.")],done:[()=>o("No finished tasks yet"),()=>""],team:[()=>o("This team has no open tasks"),()=>""]};A$=({page:e})=>r`
${e?.other&&r`<p class="t12 dim tknote" role="status">
${o("Nothing found for “{typed}”. Showing “{read}”, typed in the wrong keyboard layout.",{typed:Io().q,read:e.other})}
</p>`}
${e?.unknown?.length>0&&r`<p class="t12 dim tknote" role="status">
${o("There is no such tag or priority: {names}.",{names:e.unknown.join(", ")})}
</p>`}
`});function oy(e,t){ny.value={...ny.peek(),[e]:t}}function P$(e){let t=ny.value[e]??Object.values(He.value).find(n=>n.client?.id===e)?.client.name;return t===void 0&&F3(e),t??o("Client")}async function F3(e){if(!EN.has(e)){EN.add(e);try{let{contact:t}=await B(`/api/contacts/${e}`);oy(e,t.name)}catch(t){if(!(t instanceof q))throw t}}}var ny,EN,sy=b(()=>{oe();K();v();Wt();ny=C({}),EN=new Set});function AN(e){if(Ei[e])return Ei[e]();let[t,n]=e.split("_");return n?t?`${D$(t)} – ${D$(n)}`:o("until {date}",{date:D$(n)}):o("from {date}",{date:D$(t)})}function M$({field:e,value:t}){return e==="status"?r`<${Hn} base=${jv(t)?.base??"new"} />`:e==="priority"?r`<${si} priority=${t} />`:e==="tag"&&t!=="none"?r`<span class=${`sq h${gt.value[t]?.color??0}`}></span>`:null}var lc,Ei,D$,wp,W3,PN,NN,DN,R$=b(()=>{T();ee();be();v();I();Se();xn();Qe();sy();zo();gn();lc={status:()=>o("Status"),due:()=>o("Due"),priority:()=>o("Priority"),assignee:()=>o("Assignee"),team:()=>o("Team"),tag:()=>o("Tag"),type:()=>o("Type"),client:()=>o("Client")},Ei={late:()=>o("Overdue"),today:()=>o("Today"),tomorrow:()=>o("Tomorrow"),week:()=>o("This week"),nextweek:()=>o("Next week"),later:()=>o("Later"),none:()=>o("No due date")},D$=e=>Rn(new Date(`${e}T12:00`).getTime(),M.value);wp={assignee:()=>o("unassigned (task)"),team:()=>o("no team"),tag:()=>o("no tag"),type:()=>o("no type")},W3={status:vr,type:yr,assignee:H,team:e=>Ne.value[e]?.name??o("Deleted team"),tag:e=>gt.value[e]?.name??o("deleted tag"),priority:Bt,client:P$},PN=(e,t)=>t==="none"?wp[e]():t==="me"?o("me (filter)"):W3[e](t);NN=e=>Object.values(e).sort((t,n)=>t.name.localeCompare(n.name)),DN={status:()=>Lo().map(e=>[e.id,ss(e)]),priority:()=>zt.map(([e,t])=>[e,t()]),assignee:()=>[["me",o("me (filter)")],["none",wp.assignee()],...NN(_e.value).filter(e=>e.active&&e.id!==D.value.id).map(e=>[e.id,e.name])],team:()=>{let e=NN(Ne.value).filter(t=>!t.removed);return e.length?[["none",wp.team()],...e.map(t=>[t.id,t.name])]:[]},tag:()=>hn.value.length?[["none",wp.tag()],...hn.value.map(e=>[e.id,e.name])]:[],type:()=>[["none",wp.type()],...oo().map(e=>[e.id,Un(e)])]}});function MN(){let e=Os(),t=fn.value[e.key];E(()=>{(!t?.loaded||t.stale)&&!t?.busy&&!t?.problem&&tc(e)},[e.key,!!t]),E(()=>yN(e),[e.key]);let n=O(e);t?.loaded&&(n.current=e);let s=!t?.loaded&&!t?.problem&&fn.value[n.current.key]?.loaded,a=n.current.view===e.view&&n.current.sort===e.sort,i=s&&a?n.current:e;return r`
<div class="scroll tlist" role="group" tabindex="0" aria-label=${o("List of tasks")}>
<${A$} page=${t} />
${fn.value[i.key]?.loaded?r`<${q3} key=${i.key} list=${i} page=${fn.value[i.key]} />`:t?.problem?r`<${ry} problem=${t.problem} again=${()=>tc(e)} />`:r`<${G3} />`}
</div>
<${gN} />
`}function q3({list:e,page:t}){let{view:n,sort:s}=e,[a,i]=g(!1),l=O(null),c=O({ids:[],groups:{}}),u=GE(e),m=He.value,{ids:p,waiting:h}=zE(c.current.ids,u,a),f=P=>LE(m[P],n,s,M.value),$=p.filter(P=>m[P]),k={};for(let P of $)k[P]=a&&c.current.groups[P]||f(P);c.current={ids:$,groups:k},j(()=>{ay.value=$});let S=new Set(u),x=P=>()=>i(P||l.current.contains(document.activeElement)||l.current.matches(":hover"));if(!$.length&&!h)return r`<${N$} list=${e} />`;let _=$.length>0&&$.every(P=>Mt.value.has(P));return r`<div ref=${l} onPointerEnter=${x(!0)} onPointerLeave=${()=>{i(l.current.contains(document.activeElement))}} onFocusIn=${x(!0)} onFocusOut=${()=>requestAnimationFrame(()=>l.current&&x(!1)())}>
${h>0&&r`<button type="button" class="taskpill" onClick=${()=>{c.current={ids:[],groups:{}},i(!1)}}>
${w("{n} new task, show","{n} new tasks, show",h)}
</button>`}
<table class="tbl ttbl">
<thead><tr>
<th class="c-x" scope="col">
<input class="check" type="checkbox" aria-label=${o("Select all loaded")} checked=${_}
indeterminate=${!_&&Mt.value.size>0}
onChange=${()=>_?Ti():$.forEach(P=>oc(P,!0))} />
</th>
${j3.map(([P,U,z])=>r`<${U3} key=${P} look=${P} label=${U()} order=${z} />`)}
</tr></thead>
${K3($,k).map(([P,U])=>r`<tbody key=${`${P}-${U[0]}`}>
${P!==null&&r`<${Y3} name=${P} count=${U.length}
more=${!!t.next&&U.at(-1)===$.at(-1)} />`}
${U.map(z=>r`<${xN} key=${z} task=${m[z]} left=${!S.has(z)} stop=${z===$[0]} />`)}
</tbody>`)}
</table>
${t.next&&r`<${V3} list=${e} page=${t} />`}
</div>`}function K3(e,t){let n=[];for(let s of e){let a=n.at(-1);a&&a[0]===t[s]?a[1].push(s):n.push([t[s],[s]])}return n}function U3({look:e,label:t,order:n}){let s=$p(),a=n===fp(xr())?null:n;return r`<th class=${e} scope="col" aria-sort=${s===n?n==="created"?"descending":"ascending":null}>
<button type="button" title=${o("Sort by this column")} aria-label=${t}
onClick=${()=>L(jo("list",{...hp(),sort:a}))}>
${e==="c-pr"?r`<${d} name="arrow-up-down" size="s" />`:t}
${s===n&&e!=="c-pr"&&r`<${d} name=${n==="created"?"arrow-down":"arrow-up"} size="s" />`}
</button>
</th>`}function H3(e){if(Ei[e])return Ei[e]();let[,t,n]=/^(status|person|priority)-(.+)$/.exec(e);return t==="status"?vr(Number(n)):t==="priority"?o("{priority} priority",{priority:Bt(Number(n))}):n==="null"?o("Unassigned"):H(Number(n))}function V3({list:e,page:t}){let n=O(null);return E(()=>{let s=new IntersectionObserver(a=>{a.some(i=>i.isIntersecting)&&tc(e)},{rootMargin:"600px"});return s.observe(n.current),()=>s.disconnect()},[t.next]),r`<div class="taskmore t13 dim" ref=${n}>
${t.problem?r`<button type="button" class="btn small" onClick=${()=>tc(e)}>${o("Retry")}</button>`:o("Loading…")}
</div>`}function G3(){return kt(150,!0)&&r`<div class="taskskel" aria-busy="true" aria-label=${o("Loading…")}>
${[60,44,72,52,66,40,58,48].map((t,n)=>r`<div key=${n}><${Ae} width=${t} /></div>`)}
</div>`}var ay,j3,Y3,ry,L$=b(()=>{oe();R();T();K();be();v();J();Se();A();Ee();Qe();bN();fo();Zv();gn();Kn();_N();ty();Wt();R$();ay=C([]),j3=[["c-pr",()=>o("Priority"),"priority"],["c-ti",()=>o("Title"),"created"],["c-st",()=>o("Status"),"status"],["c-as",()=>o("Assignee"),"assignee"],["c-dl",()=>o("Due"),"due"]];Y3=({name:e,count:t,more:n})=>r`<tr class="grp">
<th colspan="6" scope="rowgroup">${H3(e)}<span>${n?`${t}+`:t}</span></th>
</tr>`;ry=({problem:e,again:t})=>r`<${se} icon="unplug" title=${o("The tasks could not be loaded")} text=${F(e)}>
<button type="button" class="btn" onClick=${t}>${o("Retry")}</button>
<//>`});function iy(e,t,n){!t||Ft(e)?.status_id===t.id||(J3.has(t.base)?$n("status",e,n,t):wr(e,{status_id:t.id}))}function RN(e,t,n){let s=Lo(),a=s.findIndex(i=>i.id===Ft(e)?.status_id);a>=0&&iy(e,s[a+t],n)}var J3,ly=b(()=>{gn();Ns();Wt();J3=new Set(["waiting","dropped"])});function IN(){let e=Os(),t=ac.value[e.key];if(E(()=>iN(e),[e.key]),!t?.columns)return t?.problem?r`<${ry} problem=${t.problem} again=${()=>dp(e)} />`:r`<${eH} />`;let n=e.filter.status,s=Lo().filter(i=>!n.length||n.includes(i.id)),a=_s(e.filter)&&t.ids.size===0;return r`
<${A$} page=${t} />
${a?r`<div class="scroll tlist"><${N$} list=${e} /></div>`:r`<div class="board" role="group" tabindex="0" aria-label=${o("Board of tasks")} onKeyDown=${Z3}>
${s.map(i=>r`<${Q3} key=${i.id} status=${i} list=${e} board=${t} />`)}
</div>`}
`}function Z3(e){let t={ArrowLeft:-1,ArrowRight:1}[e.key],n=e.target.closest("li[data-task]");if(!t||!n||e.ctrlKey||e.metaKey||e.shiftKey)return;let s=[...e.currentTarget.querySelectorAll(".col")],a=n.closest(".col"),i=[...a.querySelectorAll("li[data-task]")].indexOf(n);for(let l=s.indexOf(a)+t;s[l];l+=t){let c=s[l].querySelectorAll("a.tcard");if(c.length){e.preventDefault(),c[Math.min(i,c.length-1)].focus();return}}}function Q3({status:e,list:t,board:n}){let s=lN(e,t),a=n.columns.find(m=>m.status_id===e.id),i=Math.max(a?.count??0,a?.next?0:s.length),l=ss(e),c=xp.value===e.id&&Ft(Ni.value)?.status_id!==e.id,u=m=>{m.preventDefault();let p=Ni.peek();xp.value=null,Ni.value=null,p!==null&&iy(p,e,m.currentTarget.querySelector("h2"))};return r`<section class="col" aria-label=${l} data-status=${e.id} data-over=${c?"":null}
onDragOver=${m=>{Ni.peek()!==null&&(m.preventDefault(),xp.value=e.id)}} onDragLeave=${m=>{m.currentTarget.contains(m.relatedTarget)||(xp.value=null)}} onDrop=${u}>
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
${s.map(m=>r`<${X3} key=${m} task=${Ft(m)} />`)}
${a?.next&&r`<li class="t12 dim boardmore">
<a class="link" href=${_t({layout:"list",task:null})}>${o("The others are in the list")}</a>
</li>`}
</ul>
</section>`}function X3({task:e}){let t=e.assignee_id===null?null:H(e.assignee_id);return r`<li data-task=${e.id} draggable="true" data-dragged=${Ni.value===e.id?"":null}
onDragStart=${n=>{n.dataTransfer.effectAllowed="move",n.dataTransfer.setData("text/plain",String(e.number)),Ni.value=e.id}} onDragEnd=${()=>{Ni.value=null,xp.value=null}}>
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
${o("until {time}",{time:LN(e.wake_at)})}${e.wake_reason&&`, ${e.wake_reason}`}
</span>
</span>`}
<span class="ft">
<${x$} task=${e} />
<span class="hrow end">
${e.due_at!==null&&r`<span class=${gp(e,M.value)}>${LN(e.due_at)}</span>`}
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
</li>`}function eH(){return kt(150,!0)&&r`<div class="board" aria-busy="true" aria-label=${o("Loading…")}>
${[0,1,2,3].map(t=>r`<section class="col" key=${t}>
${[70,50,60].map(n=>r`<div class="card tcard" key=${n}><${Ae} width=${n} /></div>`)}
</section>`)}
</div>`}var Ni,xp,LN,zN=b(()=>{oe();R();T();be();ee();v();Se();A();xn();Qe();Ee();cN();fo();va();L$();ty();gn();ly();zo();Ns();On();Wt();Gt();Ni=C(null),xp=C(null);LN=e=>{let t=Ss(e,M.value);return t===o("today, {time}",{time:G(e)})?G(e):t}});function WN(e){BN.add(e.task.id),cc.value=FN(e.id)}function nH(e){WN(e);let{id:t,task:n}=e,{title:s}=n;Wn(t,"reply"),Sn(t,"reply")||ys(t,"reply",n.base==="dropped"?o("About your request: {title}.",{title:s}):o("Your request is settled: {title}",{title:s})),L(Y("all",t)),requestAnimationFrame(()=>es("reply"))}function qN({offer:e,words:t}){return r`<div class="banner aside lasttask" role="status">
<${d} name="circle-check-big" size="m" />
<span class="grow">${t} ${e.silent?oH[e.silent]():o("Tell the client?")}</span>
${!e.silent&&r`<button type="button" class="btn small" onClick=${()=>nH(e)}>${o("Write to the client")}</button>`}
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${()=>WN(e)}>
<${d} name="x" size="m" />
</button>
</div>`}function KN(){return jN().slice(-tH).map(t=>r`<${qN} key=${t.id} offer=${t}
words=${o("That was the last task of the conversation with {name}.",{name:t.task.client?.name??o("the client")})} />`)}function UN({dialog:e}){let t=jN().find(n=>n.id===e?.id);return t?r`<${qN} offer=${t} words=${o("That was the last task of the conversation.")} />`:null}var tH,cc,BN,FN,jN,oH,cy=b(()=>{oe();T();v();J();to();Uu();A();Kn();Wt();tH=3,cc=C([]),BN=new Set,FN=e=>cc.peek().filter(t=>t.id!==e);eN((e,t)=>{BN.has(e.id)||(cc.value=[...FN(e.dialog_id),{id:e.dialog_id,task:e,silent:t}])});tN(e=>{cc.value=cc.peek().filter(t=>t.task.id!==e.id)});jN=()=>{let e=new Set(Object.values(He.value).flatMap(t=>Vt(t)?[t.dialog_id]:[]));return cc.value.filter(t=>!e.has(t.id))};oH={blocked:()=>o("The client has blocked us and cannot be told."),"channel-removed":()=>o("The channel was disconnected, the client cannot be told.")}});function _p(e){let t=sH.exec(e);if(!t)return null;let n=Number(t[1])*60+Number(t[2]??0);return n<=Ps?n:null}function YN(e){if(!e.trim())return[];let t=e.split(/[,;]/).map(n=>n.split(/[-–—]/).map(_p));return t.every(n=>n.length===2&&!n.includes(null))?t:null}function uc(e){let t=[...e].sort((n,s)=>n[0]-s[0]);return t.some(([n,s])=>n>=s)?o("The end must be later than the start."):t.some(([n],s)=>s&&n<t[s-1][1])?o("These hours overlap."):null}function VN(e){if(aH(e))return o("Around the clock");let t=[];for(let n=0;n<7;n+=1){let s=$o(e.week[n]),a=n;for(;a<6&&$o(e.week[a+1])===s;)a+=1;let i=n===a?cn(n):`${cn(n)}–${cn(a)}`;s&&t.push(`${i} ${s}`),n=a}return t.join("; ")}function JN(e,t){let n=[];for(let s=e;s<=t&&n.length<400;s=GN(s))n.push(s);return n}function ZN(e){let t=[];for(let n of Object.keys(e).sort()){let{name:s,spans:a}=e[n],i=t.at(-1);i&&GN(i.to)===n&&i.name===s&&$o(i.spans)===$o(a)?i.to=n:t.push({from:n,to:n,name:s,spans:a})}return t}function QN(e){let t=[...e].sort((s,a)=>a[1]-a[0]-(s[1]-s[0]))[0],n=Math.round((t[0]+t[1]-60)/2/30)*30;return e.flatMap(s=>s===t?[[s[0],n],[n+60,s[1]]]:[s])}function eA(e,t,n,s){let[a,i]=e[t],l=n===0?e[t-1]?.[1]??0:a+I$,c=n===0?i-I$:e[t+1]?.[0]??Ps,u=Math.min(c,Math.max(l,Math.round(s/I$)*I$));return e.map((m,p)=>p!==t?m:n===0?[u,i]:[a,u])}var Ps,Sa,sH,As,$o,aH,GN,XN,HN,I$,uy,py,Ta=b(()=>{v();ee();Ps=1440,Sa=[0,1,2,3,4,5,6],sH=/^\s*(\d{1,2})(?:[:.\s]?([0-5]\d))?\s*$/,As=e=>`${Math.floor(e/60)}:${String(e%60).padStart(2,"0")}`;$o=e=>e.map(([t,n])=>`${As(t)}–${As(n)}`).join(", ");aH=e=>[...e.week,...Object.values(e.days).map(t=>t.spans)].every(t=>t.length===1&&t[0][0]===0&&t[0][1]===Ps);GN=e=>new Date(Date.parse(e)+864e5).toISOString().slice(0,10);XN=e=>e.some(([t,n])=>n-t>=180),HN=15,I$=5;uy=e=>Math.round(e/HN)*HN,py=({name:e,zone:t,week:n,days:s})=>JSON.stringify([e,t,n,Object.keys(s).sort().map(a=>[a,s[a].spans,s[a].name])])});function mc(e,t){try{let n=new Intl.DateTimeFormat("en-GB",{timeStyle:"short",timeZone:t}).format(e),[s,a]=n.split(":").map(Number);return s*60+a}catch{return null}}var my,rH,iH,pc,lH,tA,dc,Ai=b(()=>{ee();T();v();my={"Europe/Kaliningrad":()=>o("Kaliningrad"),"Europe/Moscow":()=>o("Moscow"),"Europe/Samara":()=>o("Samara"),"Asia/Yekaterinburg":()=>o("Yekaterinburg"),"Asia/Omsk":()=>o("Omsk"),"Asia/Novosibirsk":()=>o("Novosibirsk"),"Asia/Krasnoyarsk":()=>o("Krasnoyarsk"),"Asia/Irkutsk":()=>o("Irkutsk"),"Asia/Yakutsk":()=>o("Yakutsk"),"Asia/Vladivostok":()=>o("Vladivostok"),"Asia/Magadan":()=>o("Magadan"),"Asia/Kamchatka":()=>o("Kamchatka"),"Europe/Minsk":()=>o("Minsk"),"Asia/Almaty":()=>o("Almaty"),"Asia/Tashkent":()=>o("Tashkent"),"Asia/Bishkek":()=>o("Bishkek"),"Asia/Tbilisi":()=>o("Tbilisi"),"Asia/Yerevan":()=>o("Yerevan"),"Asia/Baku":()=>o("Baku")},rH={Africa:()=>o("Africa"),America:()=>o("America"),Antarctica:()=>o("Antarctica"),Arctic:()=>o("Arctic"),Asia:()=>o("Asia"),Atlantic:()=>o("Atlantic"),Australia:()=>o("Australia"),Europe:()=>o("Europe"),Indian:()=>o("Indian Ocean"),Pacific:()=>o("Pacific")},iH=e=>e.split("/").slice(1).reverse().join(", ").replaceAll("_"," ")||e,pc=e=>e==="UTC"?e:`${my[e]?.()??iH(e)}, ${Y0(e)}`;lH=V0(e=>{let t=e.split(" "),n=Object.keys(my).filter(i=>t.includes(i)),s=t.filter(i=>!my[i]),a=i=>s.filter(l=>l.startsWith(`${i}/`));return[["",[...n,...s.filter(i=>!i.includes("/"))]],...Object.entries(rH).map(([i,l])=>[l(),a(i)])].map(([i,l])=>[i,l.map(c=>[c,pc(c)])])}),tA=({members:e,value:t})=>e.map(([n,s])=>r`<option key=${n} value=${n} selected=${n===t}>${s}</option>`),dc=({id:e,zones:t,value:n,invalid:s,onPick:a})=>r`
<select class="sel" id=${e} aria-invalid=${s?"true":null}
onChange=${i=>a(i.currentTarget.value)}>
${!t.includes(n)&&r`<option value=${n} selected>${pc(n)}</option>`}
${lH(t.join(" ")).map(([i,l])=>i?r`<optgroup key=${i} label=${i}><${tA} members=${l} value=${n} /></optgroup>`:r`<${tA} key="near" members=${l} value=${n} />`)}
</select>
`});function pH({every:e,step:t,start:n,days:s}){if(e==="weekdays")return o("on weekdays, Monday to Friday");if(e==="day")return t===1?o("every day"):w("every {n} day","every {n} days",t);if(e==="week"){let l=dy({days:s,start:n}).map(u=>De.value==="ru"?cn(u).toLocaleLowerCase():cn(u)).join(", "),c=t===1?o("every week"):w("every {n} week","every {n} weeks",t);return o("{period}: {days}",{period:c,days:l})}let a=Number(n.slice(8)),i=t===1?o("every month"):w("every {n} month","every {n} months",t);return a>cH?o("{period} on day {day}, in shorter months on the last one",{period:i,day:a}):o("{period} on day {day}",{period:i,day:a})}function fc(e){return[o("{period} at {time}",{period:pH(e),time:As(e.minute)}),e.zone!==Sp()&&pc(e.zone),e.until&&o("until {date}",{date:du(e.until)})].filter(Boolean).join(", ")}function oA(e){return e.active?e.next.length?o("next: {time}",{time:sd(e.next[0],e.zone)}):o("ended, no dates remain"):o("paused")}function $y({assignee_id:e,team_id:t,type_id:n,tags:s}){return[fy(e)&&o("{name} is no longer here: the tasks are created without an assignee.",{name:H(e)}),sA(t)&&o("The team was deleted: the tasks are created without a team."),aA(n)&&o("The type was deleted: the tasks are created without a type."),s.some(rA)&&o("A tag was deleted: the tasks are created without it.")].filter(Boolean)}var Sp,cH,uH,dy,fy,sA,aA,rA,iA,hy,nA,lA,gy,Pi=b(()=>{ee();v();I();Se();Ta();Ai();On();Sp=()=>Intl.DateTimeFormat().resolvedOptions().timeZone,cH=28,uH=e=>(new Date(`${e}T00:00Z`).getUTCDay()+6)%7,dy=({days:e,start:t})=>e.length?e:[uH(t)];fy=e=>e!==null&&!_e.value[e]?.active,sA=e=>e!==null&&!Ne.value[e],aA=e=>e!==null&&(lp.value[e]?.removed??!0),rA=e=>!gt.value[e]||gt.value[e].removed&&!gt.value[e].merged_into;iA=({created_by:e,template:t})=>[...fy(e)?[o("{name}, who created it, is no longer here. A supervisor may change it.",{name:H(e)})]:[],...$y(t)],hy=e=>({...e,assignee_id:fy(e.assignee_id)?null:e.assignee_id,team_id:sA(e.team_id)?null:e.team_id,type_id:aA(e.type_id)?null:e.type_id,tags:e.tags.filter(t=>!rA(t))}),nA=(e,t)=>new Intl.DateTimeFormat("en-GB",{timeZone:t,timeZoneName:"longOffset"}).formatToParts(e).find(n=>n.type==="timeZoneName").value,lA=(e,t,n)=>e!==null&&nA(e,n)!==nA(t,n),gy=(e,{zone:t,minute:n})=>mc(e,t)!==n});function dH(){let e=document.createElement("a");e.href=mH(),e.download="",e.click()}function cA(){let e=y.value==="taskcsv";return r`<span class="menuat">
<button type="button" class="ib" aria-haspopup="menu" aria-expanded=${String(e)}
aria-label=${o("More about the list")} title=${o("More about the list")} onClick=${()=>{y.value=e?null:"taskcsv"}}>
<${d} name="ellipsis" size="m" />
</button>
${e&&r`<${Re} label=${o("More about the list")} place="poprule">
<${Z} icon="download" onPick=${dH}>${o("Download this list as CSV")}<//>
<${Z} icon="table-2" onPick=${()=>{y.value="taskimport"}}>
${o("Create tasks from CSV…")}
<//>
<//>`}
</span>`}var mH,uA=b(()=>{T();v();A();ie();pn();fo();Pi();Wt();mH=()=>`/api/tasks/export?${xa(Os(),{zone:Sp()})}`});function mA(){let e=Io();return Si(e)?r`<div class="tkfchips" role="group" aria-label=${o("Filter")}>
${e.due!==null&&r`<${pA} field="due" name=${AN(e.due)} onRemove=${()=>as({...e,due:null})} />`}
${_i.flatMap(t=>e[t].map(n=>r`<${pA} key=${`${t}${n}`} field=${t} value=${n} name=${PN(t,n)}
onRemove=${()=>as(Xl(e,t,n))} />`))}
<a class="link t12" href=${_t({filter:{...Ql,q:e.q}})}>${o("Clear filter")}</a>
</div>`:null}var fH,pA,dA=b(()=>{T();v();A();fo();va();R$();fH=(e,t)=>o("Remove from the filter: {name}",{name:`${lc[e]()}, ${t}`}),pA=({field:e,value:t=null,name:n,onRemove:s})=>r`<button type="button" class="chip" title=${lc[e]()} aria-label=${fH(e,n)}
onClick=${s}>
${t!==null&&r`<${M$} field=${e} value=${t} />`}
<span class="cut">${n}</span>
<${d} name="x" size="s" />
</button>`});function hA(){let e=y.value===by,t=PE(Io());return r`<span class="menuat">
<button type="button" class="btn small quiet" id="tkfilter" aria-haspopup="dialog" aria-expanded=${String(e)}
aria-label=${t?o("Filter: {n}",{n:t}):o("Filter")} title=${`${o("Filter")}  Shift F`}
onClick=${hH}>
<${d} name="list-filter" size="s" />
<span class="only-wide">${o("Filter")}</span>
${t>0&&r`<span class="count mutedc">${t}</span>`}
</button>
${e&&r`<${gH} />`}
</span>`}function gH(){let e=Io(),t=Os(),n=vt($A);Oe(),j(()=>n.current.querySelector("button").focus({preventScroll:!0}),[]);let s=Oi(t.view,t);return r`<div class="menu pop poptkfilter" role="dialog" aria-label=${o("Filter")} ref=${n}>
<div class="tkfields">
<${$c} field="status" filter=${e} />
<${bH} filter=${e} />
<${$c} field="priority" filter=${e} />
<${$c} field="assignee" filter=${e} />
<${$c} field="team" filter=${e} />
<${$c} field="tag" filter=${e} />
<${$c} field="type" filter=${e} />
<${kH} filter=${e} />
</div>
<div class="tkffoot">
<span class="t13 grow" role="status">
${s===void 0?"":s>=1e3?o("More than 1,000 tasks"):w("{n} task","{n} tasks",s)}
</span>
${Si(e)&&r`<button type="button" class="btn small quiet"
onClick=${()=>as({...Ql,q:e.q})}>${o("Clear filter")}</button>`}
<button type="button" class="btn small primary" onClick=${$A}>${o("Dismiss")}</button>
</div>
</div>`}function $c({field:e,filter:t}){let n=DN[e]();if(!n.length)return null;let s=t[e],a=n.filter(([c],u)=>n.length<=fA||u<fA-1||s.includes(c)),i=n.filter(c=>!a.includes(c)),l=c=>as(Xl(t,e,c));return r`<${ky} field=${e}>
${a.map(([c,u])=>r`<${vy} key=${c} on=${s.includes(c)} onPick=${()=>l(c)}>
<${M$} field=${e} value=${c} /><span class="cut">${u}</span>
<//>`)}
${i.length>0&&r`<select class="input sel tkfmore" aria-label=${o("More: {field}",{field:lc[e]()})} value=""
onChange=${c=>{l(Number(c.currentTarget.value)),c.currentTarget.value=""}}>
<option value="">${o("More: {n}",{n:ue(i.length)})}</option>
${i.map(([c,u])=>r`<option key=${c} value=${c}>${u}</option>`)}
</select>`}
<//>`}function bH({filter:e}){let[t,n]=e.due?.includes("_")?e.due.split("_"):["",""],s=i=>as({...e,due:i}),a=(i,l)=>s(i||l?`${i}_${l}`:null);return r`<${ky} field="due">
${Rv.map(i=>r`<${vy} key=${i} on=${e.due===i} onPick=${()=>s(e.due===i?null:i)}>
${Ei[i]()}
<//>`)}
<span class="tkfrange">
<label><span>${o("from (date)")}</span><input class="input" type="date" value=${t} max=${n||null}
onChange=${i=>a(i.currentTarget.value,n)} /></label>
<label><span>${o("to (date)")}</span><input class="input" type="date" value=${n} min=${t||null}
onChange=${i=>a(t,i.currentTarget.value)} /></label>
</span>
<//>`}function kH({filter:e}){let[t,n]=g(""),[s,a]=g([]),i=O(0),l=u=>{if(n(u),clearTimeout(i.current),u.trim().length<2){a([]);return}i.current=setTimeout(()=>Be(async()=>{let m=await B(`/api/search?${new URLSearchParams({q:u,limit:"6"})}`);a(m.contacts)}),$H)},c=u=>{oy(u.id,u.name),n(""),a([]),e.client.includes(u.id)||as(Xl(e,"client",u.id))};return r`<${ky} field="client">
${e.client.map(u=>r`<${vy} key=${u} on onPick=${()=>as(Xl(e,"client",u))}>
<span class="cut">${P$(u)}</span>
<//>`)}
<input class="input" type="search" autocomplete="off" maxlength="100" aria-label=${o("Find a client")}
placeholder=${o("Find a client")} value=${t} onInput=${u=>l(u.currentTarget.value)}
onKeyDown=${u=>{u.key==="Enter"&&s[0]&&c(s[0])}} />
${s.map(u=>r`<button type="button" class="chip" key=${u.id} onClick=${()=>c(u)}>
<${d} name="plus" size="s" /><span class="cut">${u.name}</span>
</button>`)}
${t.trim().length>=2&&!s.length&&r`<span class="t12 dim">${o("No client found")}</span>`}
<//>`}var by,fA,$H,$A,hH,ky,vy,gA=b(()=>{R();T();K();ee();v();A();Ee();ie();Ze();fo();sy();va();R$();yp();by="taskfilter",fA=8,$H=200,$A=()=>{y.value=null},hH=()=>{y.value=y.peek()===by?null:by};ky=({field:e,children:t})=>r`<div class="field" role="group" aria-labelledby=${`tkf-${e}`}>
<span class="lab" id=${`tkf-${e}`}>${lc[e]()}</span>
<div class="taskchips">${t}</div>
</div>`,vy=({on:e,onPick:t,children:n})=>r`<button type="button" class="chip" aria-pressed=${String(e)} onClick=${t}>${n}</button>`});function hc({value:e,label:t,save:n,empty:s,long:a=!1,head:i=null,look:l="",needed:c=!1,rows:u=4,explain:m=F}){let[p,h]=g(null),f=O(null),$=O(null);j(()=>{p!==null&&f.current?.focus()},[p!==null]);let k=()=>{h(null),requestAnimationFrame(()=>$.current?.focus())},S=async()=>{let U=(p??"").trim();if(h(null),!(U===e||c&&!U))try{await n(U)}catch(z){te(m(z))}},x=U=>{U.stopPropagation(),U.key==="Escape"&&(U.preventDefault(),k()),U.key==="Enter"&&(!a||U.ctrlKey||U.metaKey)&&(U.preventDefault(),S(),requestAnimationFrame(()=>$.current?.focus()))};if(p!==null){let U={class:"input",ref:f,value:p,"aria-label":t,onInput:z=>h(z.target.value),onKeyDown:x,onBlur:S};return a?r`<textarea rows=${u} ...${U}></textarea>`:r`<input ...${U} />`}let _=e?r`<span class=${a?"notetext":"cut"}>${e}</span>`:r`<span class="dim">${s}</span>`,P=r`<button type="button" class=${a?"editable t13 mut":"editable"} ref=${$}
aria-label=${e?o("{label}: {value}. Edit",{label:t,value:e}):t} title=${o("Edit")}
onClick=${()=>h(e)}>
${_}
</button>`;return i?r`<${i} class=${l}>${P}<//>`:P}var yy=b(()=>{R();T();K();v();he()});async function Di(e){z$+=1;let t=z$;try{let n=await B(`/api/tasks/${e}`);if(t!==z$)return;Ts([n.task],Zt(n.cursor));let s=Yn.peek()?.id===e?Yn.peek().lines.filter(a=>a.no<(n.lines[0]?.no??0)):[];Yn.value={id:e,...n,lines:[...s,...n.lines],more:s.length?Yn.peek().more:n.more},Sr.value=null}catch(n){if(!(n instanceof q))throw n;t===z$&&(Sr.value={id:e,problem:n})}}async function bA(e){let t=Yn.peek().lines[0]?.no;try{let n=await B(`/api/tasks/${e}/lines?before=${t}`);Yn.peek()?.id===e&&(Yn.value={...Yn.peek(),lines:[...n.lines,...Yn.peek().lines],more:n.more})}catch(n){te(Le(n))}}function kA(e){E(()=>{Tp=e,Yn.value=null,Sr.value=null,Di(e);let n=0,s=Cs(a=>{a!==null&&!a.includes(e)||(clearTimeout(n),n=setTimeout(()=>Di(e),vH))});return()=>{clearTimeout(n),s(),Tp===e&&(Tp=null)}},[e]);let t=Yn.value?.id===e?Yn.value:null;return wH(t),t}function wH(e){let t=e?.lines.at(-1)?.no??0,n=e!==null&&(t>e.seen||e.task.news>0),s=e?.task.news??0;E(()=>{if(!n)return;let a=0,i=()=>{clearTimeout(a),document.hasFocus()&&!document.hidden&&(a=setTimeout(()=>{Te("POST",`/api/tasks/${e.id}/seen`,{no:t}).catch(()=>{})},yH))};return i(),window.addEventListener("focus",i),()=>{clearTimeout(a),window.removeEventListener("focus",i)}},[e?.id,t,n,s])}async function ao(e,t,n={},s="POST"){try{return s==="DELETE"?await Te("DELETE",`/api/tasks/${e}/${t}`):await W(`/api/tasks/${e}/${t}`,n,{method:s}),Ft(e)&&Di(e),t==="follow"&&(Jv([e]),ey()),!0}catch(a){if(!(a instanceof q))throw a;return te(Le(a)),Di(e),!1}}var vH,yH,Yn,Sr,Tp,z$,Mi=b(()=>{oe();R();K();Qt();lt();he();Zv();Wt();yp();Gt();vH=120,yH=1e3,Yn=C(null),Sr=C(null),Tp=null,z$=0;Xn(()=>{Tp!==null&&Di(Tp)})});function vA(e){Yn.value={...Yn.peek(),checks:e}}function yA({id:e,checks:t}){let[n,s]=g(""),a=t.filter(m=>m.done_at!==null).length,i=async()=>{let m=n.trim();m&&(s(""),await ao(e,"checks",{texts:[m]})||s(m))},l=(m,p)=>{vA(t.map(h=>h.id===m.id?{...h,done_at:p?Date.now():null}:h)),ao(e,`checks/${m.id}`,{done:p},"PATCH")},c=m=>{vA(t.filter(p=>p.id!==m.id)),ao(e,`checks/${m.id}`,{},"DELETE")},u=m=>ao(e,`checks/${t[m].id}`,{before:t[m-1].id},"PATCH");return r`<section aria-labelledby="tkchk">
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
</section>`}var wA=b(()=>{R();T();v();A();Mi()});function xH(e){try{return sessionStorage.getItem(wy(e))??""}catch{return""}}function _H(e,t){try{t?sessionStorage.setItem(wy(e),t):sessionStorage.removeItem(wy(e))}catch{}}function xA({id:e}){let[t,n]=g(()=>xH(e)),[s,a]=g(!1),i=O(null),l=o$(i,!0),c=p=>{n(p),_H(e,p)};j(()=>{i.current.style.setProperty("height","auto"),i.current.style.setProperty("height",`${Math.min(140,i.current.scrollHeight+2)}px`)},[t]);let u=async()=>{let p=t.trim();if(!p||s)return;a(!0);let h=Il(p).map(f=>f.id);await ao(e,"lines",{text:p,mentions:h})&&c(""),a(!1),i.current?.focus()},m=p=>{l.keys(p)||(p.key==="Escape"&&i.current.blur(),!(p.key!=="Enter"||p.shiftKey||p.isComposing)&&(p.preventDefault(),u()))};return r`<form class="ed-foot taskcomment" onSubmit=${p=>{p.preventDefault(),u()}}>
<${s$} calls=${l} />
<textarea class="input" rows="1" ref=${i} maxlength="20000" aria-label=${o("Comment")}
placeholder=${o("Comment for the team, @ to mention")} value=${t} onInput=${p=>{c(p.currentTarget.value),l.look()}} onKeyDown=${m} onClick=${l.look} onBlur=${l.close}></textarea>
<button type="submit" class="ib" disabled=${s||!t.trim()} aria-label=${o("Send the comment")}>
<${d} name="send" size="m" />
</button>
</form>`}var wy,_A=b(()=>{R();T();v();Hu();Cv();A();Mi();wy=e=>`okno.taskcomment.${e}`});function gc(e){let[t,n]=g(null),[s,a]=g(null);return{answer:t,setAnswer:n,problem:s,load:async()=>{try{n(await e()),a(null)}catch(l){if(!(l instanceof q))throw l;a(l)}}}}var B$=b(()=>{R();K()});function SA(e,t){xy.value={task:e,dialogs:t},y.value="massreply"}var xy,_y=b(()=>{oe();ie();xy=C(null)});function CH(e){let{answer:t,problem:n,load:s}=gc(()=>B(`/api/tasks/${e}/dialogs`));return E(()=>(s(),Cs(a=>(a===null||a.includes(e))&&s())),[e]),{linked:t,problem:n,load:s}}async function OH(e,t){try{await TA(e,[t.id],!1)}catch(n){te(Le(n));return}V(o("No longer linked: {name}",{name:t.name}),{icon:"link",undo:()=>TA(e,[t.id],!0).catch(n=>te(Le(n)))})}function CA({id:e,closed:t}){let{linked:n,problem:s,load:a}=CH(e);if(s&&!n)return r`<p class="t13 dim">
${F(s)} <button type="button" class="btn small" onClick=${a}>${o("Retry")}</button>
</p>`;if(!n||n.items.length+n.hidden===0)return null;let{items:i,hidden:l}=n,c=i.filter(u=>u.open&&!u.reply_state).length;return r`<section aria-labelledby="tklnk">
<h3 class="pk-h hrow" id="tklnk">
<span class="grow">${o("Conversations with this cause")} <span class="n">${i.length+l}</span></span>
${i.some(u=>u.open)&&r`<button type="button" class=${t&&c?"btn small primary":"btn small"}
onClick=${()=>SA(e,i)}>
<${d} name="reply" size="s" />${o("Reply to all")}
</button>`}
</h3>
${t&&c>0&&r`<p class="t13 pk-untold" role="status">
${w("The task is closed. {n} client has no reply yet.","The task is closed. {n} clients have no reply yet.",c)}
</p>`}
<ul class="pk-links">
${i.map(u=>r`<${EH} key=${u.id} id=${e} dialog=${u} />`)}
</ul>
${l>0&&r`<p class="t12 dim">
${w("and {n} conversation that you have no access to","and {n} conversations that you have no access to",l)}
</p>`}
</section>`}function EH({id:e,dialog:t}){let{name:n,text:s,waiting_since:a,reply_state:i}=t;return r`<li class="hrow">
<a class="hrow grow pk-link" href=${Y("all",t.id)}>
<${ne} name=${n} size="sm"><${Ce} kind=${t.channel_kind} /><//>
<span class="grow">
<span class="b5 t13 cut blk">${n}</span>
<span class="t12 dim cut blk">${s}</span>
</span>
<span class="t12 dim">
${i?r`<span class=${TH.has(i)?"bad":"okc"}>${SH[i]()}</span>`:a?o("waits {time}",{time:ot(M.value-a)}):t.open?"":o("closed")}
</span>
</a>
<button type="button" class="ib small" aria-label=${o("Unlink {name}",{name:n})} title=${o("Unlink")}
onClick=${()=>OH(e,t)}>
<${d} name="x" size="s" />
</button>
</li>`}var SH,TH,TA,OA=b(()=>{R();T();K();be();ee();v();J();he();B$();A();_y();Wt();Gt();SH={queued:()=>o("reply is being sent"),sending:()=>o("reply is being sent"),sent:()=>o("reply sent"),failed:()=>o("reply was not sent"),uncertain:()=>o("unknown whether the reply was sent"),cancelled:()=>o("reply cancelled")},TH=new Set(["failed","uncertain"]);TA=(e,t,n)=>W(`/api/tasks/${e}/dialogs`,{dialog_ids:t,on:n})});var Cp,EA,NA,AA,Ri,bc=b(()=>{oe();T();v();Cp=C(null),EA=e=>{Cp.value=e},NA=e=>!!Cp.value?.when(e),AA=e=>Cp.peek().run(e),Ri=({message:e})=>Cp.value?.when(e)?r`<button type="button" class="link whyb" aria-haspopup="dialog"
onClick=${()=>Cp.peek().run(e)}>
${o("Why?")}
</button>`:null});function PH({line:e}){let t=NH(e),n=DA(e)?r`<${ne} name=${t} size="xs" />`:r`<span class="histic"><${d} name="zap" size="s" /></span>`,s=r`<time class="dim num" title=${We(e.at)}>${AH(e.at)}</time>`;return e.kind==="comment"?r`<li class="note">
${n}
<div class="grow">
<span class="hrow"><b class="b5 grow">${t}</b>${s}</span>
<div class="t13"><${ha} text=${e.text} names=${(e.data.mentions??[]).map(H)} /></div>
${e.data.files>0&&r`<span class="dim">${w("{n} file","{n} files",e.data.files)}</span>`}
</div>
</li>`:r`<li>
${n}
<span class="grow">
${ht(o("{name}: {what}"),{name:r`<b class="b5">${t}</b>`,what:MH(e)})}
${e.data.run&&r` <${Ri} message=${DH(e)} />`}
</span>
${s}
</li>`}function LH({field:e,from:t,to:n,reason:s,wake_at:a,cause:i}){if(e==="dialog_id")return o("linked to a conversation");let l=Hv[e];if(!l)return e;let[c,u]=l,m=[a&&o("back {time}",{time:nt(a)}),s,i&&RH[i]?.()].filter(Boolean),p=o("{field}: {before} → {after}",{field:c(),before:u(t),after:u(n)});return m.length?`${p} (${m.join(", ")})`:p}var PA,DA,NH,AH,DH,MH,RH,IH,zH,MA=b(()=>{T();be();ee();v();Qu();Se();A();bc();Mi();Gt();PA=({id:e,shown:t})=>r`<section aria-labelledby="tkhis">
<h3 class="pk-h" id="tkhis">${o("Comments and history")}</h3>
${t.more&&r`<button type="button" class="link t12" onClick=${()=>bA(e)}>${o("Show earlier")}</button>`}
<ol class="hist">
${t.lines.map(n=>r`<${PH} key=${n.no} line=${n} />`)}
</ol>
</section>`,DA=({author:e})=>e.kind==="operator"&&e.id!==null,NH=({author:e})=>DA({author:e})?H(e.id):e.kind==="rule"?o("A rule"):o("Okno"),AH=e=>ct(e)===ct(M.value)?G(e):Uo(e,M.value);DH=({data:e,at:t})=>({kind:"task",title:o("Task created"),created_at:t,data:e}),MH=e=>e.kind==="change"?LH(e.data):zH(e.data),RH={woke:()=>o("the waiting time is over"),wake:()=>o("the waiting time is over"),silence:()=>o("the client did not reply")};IH={made:({messages:e})=>e?.length?w("created the task from {n} message","created the task from {n} messages",e.length):o("created the task"),files:({count:e})=>w("attached {n} file","attached {n} files",e),"file-removed":()=>o("removed a file"),"checks-added":({texts:e})=>o("added to the checklist: {texts}",{texts:e.join(", ")}),"check-renamed":({from:e,to:t})=>o("{field}: {before} → {after}",{field:o("Checklist"),before:e,after:t}),checked:({text:e})=>o("ticked: {text}",{text:e}),unchecked:({text:e})=>o("removed the tick: {text}",{text:e}),"check-removed":({text:e})=>o("removed from the checklist: {text}",{text:e}),linked:({messages:e})=>w("linked {n} message","linked {n} messages",e.length),unlinked:()=>o("removed the link to a message"),"dialogs-linked":({dialogs:e})=>w("linked {n} conversation","linked {n} conversations",e.length),"dialogs-unlinked":({dialogs:e})=>w("unlinked {n} conversation","unlinked {n} conversations",e.length),replied:({count:e})=>w("replied to {n} client","replied to {n} clients",e),"replies-cancelled":({count:e})=>w("cancelled {n} reply","cancelled {n} replies",e),removed:()=>o("deleted the task"),restored:()=>o("restored the task")},zH=e=>(IH[e.what]??(()=>e.what))(e)});async function Tr(e){try{return await e(),!0}catch(t){if(!(t instanceof q))throw t;return te(Le(t)),!1}}var F$=b(()=>{K();he();Gt()});async function Ep(){if(!Sy){Sy=!0;try{let e=await B(j$),t=Zt(e.cursor),n=ho.peek()??{},s={};for(let a of e.repeats)s[a.id]=(Op.get(a.id)??-1)>t?n[a.id]??a:a;for(let a of Object.values(n))(Op.get(a.id)??-1)>t&&(s[a.id]=a);ho.value=s,W$.value=null}catch(e){if(!(e instanceof q))throw e;W$.value=e}finally{Sy=!1}}}function q$(e=!0){return E(()=>{e&&!ho.peek()&&Ep()},[e]),ho.value}async function IA(e){let{repeat:t}=await W(j$,e);return LA(t),V(o("Recurring task created: {title}",{title:t.template.title}),{icon:"repeat",undo:()=>Ty(t,!0)}),t}async function K$(e,t,n){let s=async i=>LA((await W(`${j$}/${e.id}`,i,{method:"PATCH"})).repeat);await s(t);let a=Object.fromEntries(Object.keys(t).map(i=>[i,e[i]]));V(n,{icon:"repeat",undo:()=>Tr(()=>s(a))})}async function Ty(e,t){if(!await Tr(()=>W(`${j$}/${e.id}/removed`,{removed:t})))return!1;if(t){let{[e.id]:n,...s}=ho.peek()??{};ho.value=s}else Ep();return!0}async function zA(e){await Ty(e,!0)&&V(o("Recurring task deleted: {title}",{title:e.template.title}),{icon:"x",undo:()=>Ty(e,!1)})}var j$,ho,W$,Op,Sy,RA,LA,U$=b(()=>{oe();R();K();v();Qt();I();lt();he();F$();j$="/api/task-repeats",ho=C(null),W$=C(null),Op=new Map,Sy=!1;rn(e=>{let t=e.filter(s=>s.k==="taskrepeat"||s.k==="gone"&&s.of==="taskrepeat");if(!t.length||!ho.peek())return;let n={...ho.peek()};for(let s of t)(Op.get(s.id)??-1)>s.rev||(Op.set(s.id,s.rev),s.k==="gone"?delete n[s.id]:n[s.id]=s.row);ho.value=n});nl(()=>{Op.clear(),ho.peek()&&Ep()});RA=e=>D.value.role!=="operator"||e.created_by===D.value.id,LA=e=>{ho.peek()&&(ho.value={...ho.peek(),[e.id]:e})}});function BA({id:e}){let t=q$(e!==null);if(e===null)return null;let n=t?.[e];return r`<div>
<dt>${o("Repeats")}</dt>
<dd>
<${d} name="repeat" size="m" />
${t&&!n?r`<span class="dim">${o("The recurring task was deleted")}</span>`:r`<a class="link" href=${an("repeats",e)}>
${n?fc(n):o("Recurring task")}${n&&!n.active&&` (${o("paused")})`}
</a>`}
</dd>
</div>`}var FA=b(()=>{T();v();J();A();U$();Pi()});var WA,jA=b(()=>{T();v();A();xn();Qe();Ns();Vv();WA=({task:e})=>r`<div>
<dt>${o("Tags")}</dt>
<dd class="hrow wrap tight">
${Et(e.tags).map(t=>r`<${aa} key=${t.id} tag=${t}>
<button type="button" class="tagx" aria-label=${o("Remove the tag {name}",{name:t.name})}
onClick=${()=>_$(e.id,t.id,!1)}>
<${d} name="x" size="s" />
</button>
<//>`)}
<button type="button" class="tag add" data-field="tags" aria-haspopup="dialog"
aria-expanded=${String(so("tags",e.id))} aria-label=${o("Change the tags")}
title=${`${o("Tags")}  L`} onClick=${t=>$n("tags",e.id,t.currentTarget)}>
<${d} name="plus" size="s" />
</button>
</dd>
</div>`});function qA({id:e,task:t,shown:n}){return t.dialog_id?r`<section aria-labelledby="tksrc">
<h3 class="pk-h" id="tksrc">${o("From the conversation")}</h3>
${n.sources.length?n.sources.map(s=>r`<${FH} key=${s.message_id} id=${e} task=${t} source=${s} />`):r`<a class="card hov pk-q" href=${Y("all",t.dialog_id)}>
<span class="hrow">
<${KA} task=${t} name=${t.client?.name??""} />
<span class="grow b6 t13 cut">${t.client?.name}</span>
<span class="link t12">${o("To the conversation")}</span>
</span>
</a>`}
</section>`:null}function FH({id:e,task:t,source:n}){let s=n.text||mn(n.content);return r`<div class="pk-src">
<a class="card hov pk-q" href=${Y("all",n.dialog_id,n.no)}>
<span class="hrow">
<${KA} task=${t} name=${n.author||t.client?.name||""} />
<span class="grow">
<b class="b6 t13 cut blk">${n.author||t.client?.name}</b>
<span class="t12 dim blk">
${t.client?.kind?`${Me(t.client.kind)} · `:""}
${ut(n.at,M.value)}, ${G(n.at)}
</span>
</span>
<span class="link t12">${o("To the conversation")}</span>
</span>
<span class="quote">${s}${s.length>=BH&&"…"}</span>
</a>
<button type="button" class="ib small pk-un" aria-label=${o("Remove the link to this message")}
title=${o("Remove the link to this message")}
onClick=${()=>ao(e,`sources/${n.message_id}`,{},"DELETE")}>
<${d} name="x" size="s" />
</button>
</div>`}var BH,KA,UA=b(()=>{T();be();ee();v();J();br();A();Mi();BH=400;KA=({task:e,name:t})=>r`<${ne} name=${t} size="md">${e.client?.kind&&r`<${Ce} kind=${e.client.kind} />`}<//>`});async function HA(e){let t;try{t=await fetch(`/api/uploads?${new URLSearchParams({name:e.name||"image.png"})}`,{method:"POST",headers:{"Content-Type":e.type||"application/octet-stream"},body:e})}catch{throw new q(0,"offline")}let n=await t.json().catch(()=>null);if(!t.ok)throw new q(t.status,n?.code??`http-${t.status}`,n??{});return n.file.token}var YA=b(()=>{K()});function VA({id:e,files:t}){let[n,s]=g(!1),a=O(null),i=async l=>{if(l.length){s(!0);try{let c=[];for(let u of l)c.push(await HA(u));await ao(e,"files",{files:c})}catch(c){te(F(c))}s(!1),a.current.value=""}};return r`<section aria-labelledby="tkfil">
<h3 class="pk-h" id="tkfil">${o("Files")}</h3>
${t.length>0&&r`<div class="taskfiles">
${t.map(l=>r`<div class="taskfile" key=${l.id}>
<${jl} files=${[l]} />
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
</section>`}var GA=b(()=>{R();T();K();v();ki();he();A();Mi();YA()});function JA({id:e,full:t}){let n=kA(e),s=Ft(e),a=f$.value.has(e)||Sr.value?.id===e&&Sr.value.problem.status===404,i=s?o("Task No. {number}",{number:s.number}):o("Task");return r`<aside class=${t?"peek taskfull":"peek"} id="task" tabindex="-1" aria-label=${i}>
<${jH} id=${e} task=${s} shown=${n} full=${t} gone=${a} />
${a?r`<${se} icon="trash-2" title=${o("The task was deleted")}
text=${o("Or it is no longer shown to you.")} />`:s&&n?r`
<${UH} id=${e} task=${s} shown=${n} full=${t} />
<${xA} key=${e} id=${e} />
`:Sr.value?.id===e?r`<${se} icon="unplug" title=${o("The task could not be loaded")}
text=${F(Sr.value.problem)}>
<button type="button" class="btn" onClick=${()=>Di(e)}>${o("Retry")}</button>
<//>`:r`<${WH} task=${s} />`}
</aside>`}function WH({task:e}){let t=kt(150,!0);return r`<div class="scroll ed">
${e&&r`<h2 class="pk-t">${e.title}</h2>`}
${t&&r`<div class="sks">${[80,60,90,50].map(n=>r`<${Ae} width=${n} />`)}</div>`}
</div>`}function jH({id:e,task:t,shown:n,full:s,gone:a}){let i=n?.followers.includes(D.value.id);return r`<div class="ed-top">
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
<${KH} id=${e} task=${t} shown=${n} full=${s} />
`}
${!s&&r`<a class="ib small" href=${_t({task:null})} aria-label=${o("Close the task panel")}
title=${`${o("Dismiss")}  Esc`}>
<${d} name="x" size="m" />
</a>`}
</div>`}function KH({id:e,task:t,shown:n,full:s}){let a=y.value==="taskmore",i=D.value.role!=="operator"||t.author.id===D.value.id,l=async()=>{await aN(e)&&L(_t({task:null}))};return r`<span class="menuat">
<button type="button" class="ib small" aria-haspopup="menu" aria-expanded=${String(a)}
aria-label=${o("More actions")} onClick=${()=>{y.value=a?null:"taskmore"}}>
<${d} name="ellipsis" size="m" />
</button>
${a&&r`<${Re} label=${o("More actions")} place="poprule">
${!s&&r`<${Z} icon="external-link" onPick=${()=>L(qt(e))}>${o("Open on the whole page")}<//>`}
<${Z} icon="repeat" onPick=${()=>qH(t,n)}>${o("Repeat…")}<//>
${i&&r`<${Z} icon="trash-2" onPick=${l}>${o("Delete the task")}<//>`}
<//>`}
</span>`}function UH({id:e,task:t,shown:n,full:s}){let a=To("(min-width: 900px)"),i=s&&a,l=r`<${hc} key=${`t${e}`} value=${t.title} label=${o("Title")} needed head="h2" look="pk-t"
explain=${Le} save=${h=>wr(e,{title:h})} />`,c=r`
<h3 class="pk-h">${o("Description")}</h3>
<${hc} key=${`d${e}`} value=${n.text} label=${o("Description")} long rows="6"
empty=${o("Add a description")} explain=${Le}
save=${h=>h$(e,{text:h},{seen:n.task.last_no})} />
`,u=r`
<${qA} id=${e} task=${t} shown=${n} />
<${CA} id=${e} closed=${!Vt(t)} />
<${yA} key=${e} id=${e} checks=${n.checks} />
<${VA} id=${e} files=${n.files} />
`,m=r`<${HH} task=${t} shown=${n} />`,p=r`<${PA} id=${e} task=${t} shown=${n} />`;return r`<div class="scroll ed" role="group" tabindex="0" aria-label=${o("Details of the task")}>
${i?r`<div class="fullgrid">
<div>${l}${c}${u}${p}</div>
<div class="fullside">${m}</div>
</div>`:r`${l}${m}${c}${u}${p}`}
</div>`}function HH({task:e,shown:t}){let n=Ne.value[e.team_id];return r`<dl class="taskkv">
<${kc} task=${e} field="status" label=${o("Status")}><${y$} task=${e} /><//>
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
<${kc} task=${e} field="assignee" label=${o("Assignee")}><${w$} task=${e} short=${!1} /><//>
${n&&e.assignee_id!==null&&r`<div><dt>${o("Team")}</dt><dd>${n.name}</dd></div>`}
<${kc} task=${e} field="due" label=${o("Due")}>
<${d} name="calendar" size="m" />
<${Es} task=${e} long />
<//>
<${kc} task=${e} field="priority" label=${o("Priority")}>
<${Ht} priority=${e.priority} named />
<//>
<${WA} task=${e} />
<${kc} task=${e} field="type" label=${o("Type")}>
${e.type_id===null?r`<span class="dim">${o("none")}</span>`:yr(e.type_id)}
<//>
<${kc} task=${e} field="kind" label=${o("Kind")}>
${e.kind===null?r`<span class="dim">${o("Not stated")}</span>`:m$(e.kind)}
<//>
<${BA} id=${e.repeat_id} />
<div>
<dt>${o("Created")}</dt>
<dd><span class="dim">${We(e.created_at)}</span></dd>
</div>
${t.followers.length>0&&r`<div><dt>${o("Followers")}</dt><dd><${YH} ids=${t.followers} /></dd></div>`}
</dl>`}var qH,kc,YH,ZA=b(()=>{T();K();be();ee();v();J();I();Se();yy();A();xn();Ee();ie();pn();Ze();wA();_A();Mi();fo();OA();MA();gn();zo();FA();On();Ns();jA();UA();GA();Wt();Kn();Gt();qH=(e,t)=>kr({template:{title:e.title,text:t.text,checks:t.checks.map(n=>n.text),kind:e.kind,type_id:e.type_id,priority:e.priority,tags:e.tags,assignee_id:e.assignee_id,team_id:e.team_id}});kc=({task:e,field:t,label:n,children:s})=>r`<div>
<dt>${n}</dt>
<dd>
<button type="button" class="kvb" data-field=${t} aria-haspopup="true"
aria-expanded=${String(so(t,e.id))}
onClick=${a=>$n(t,e.id,a.currentTarget)}>
<span class="vh">${n}: </span>${s}
</button>
</dd>
</div>`;YH=({ids:e})=>r`<span class="hrow wrap tight">
${e.map(t=>r`<span class="hrow tight" key=${t}>
<${ne} name=${H(t)} size="xs" />${H(t)}
</span>`)}
</span>`});function QA(){let{q:e}=Io(),[t,n]=g(e),s=O(null),a=O(0),i=O(e);E(()=>{e!==i.current&&(i.current=e,n(e))},[e]),E(()=>()=>clearTimeout(a.current),[]);let l=p=>{i.current=p,as({...Io(),q:p})},c=(p,{now:h=!1}={})=>{n(p),clearTimeout(a.current),h?l(p):a.current=setTimeout(()=>l(p),VH)},u=zd(t,p=>{c(p,{now:!0}),s.current?.focus()}),m=p=>{p.isComposing||u.onKey(p)||(p.key==="Escape"&&(p.preventDefault(),p.stopPropagation(),t?c("",{now:!0}):s.current?.blur()),(p.key==="ArrowDown"||p.key==="Enter")&&(p.preventDefault(),t!==e?c(t,{now:!0}):Ot("a.tt, a.tcard")?.focus()))};return r`<form class="tksearch" role="search" onSubmit=${p=>p.preventDefault()}>
<${d} name="search" size="m" />
<input class="palq" id="q" ref=${s} type="text" inputmode="search" enterkeyhint="search" autocomplete="off"
spellcheck="false" maxlength="200" aria-label=${o("Search in tasks")} placeholder=${o("Search in tasks")}
title=${o("Number, words of the title, description or comments; tag: and priority: narrow the search")}
value=${t} ...${u.field} onInput=${p=>c(p.currentTarget.value)} onKeyDown=${m}
onBlur=${u.hide} />
${t?r`<button type="button" class="ib tiny" aria-label=${o("Clear")} onClick=${()=>{c("",{now:!0}),s.current?.focus()}}>
<${d} name="x" size="s" />
</button>`:r`<kbd class="only-wide">/</kbd>`}
<${Bd} hints=${u} />
</form>`}var VH,XA=b(()=>{R();Yo();T();v();qb();A();fo();VH=250});function tP(e){let t=sP()?ZH():ay.peek();if(!t.length)return;let n=t.indexOf(Ds()),s=t[n<0?e>0?0:t.length-1:Math.max(0,Math.min(t.length-1,n+e))];N.peek().task&&N.peek().layout!=="full"&&L(_t({task:s}),{replace:!0});let a=H$(s);a?.focus({preventScroll:!0}),a?.scrollIntoView({block:"nearest"})}function Np(e){let n=Mt.peek().size>0&&!N.peek().task?null:Ds(),s={status:"x-st",assignee:"x-as",due:"x-dl",priority:"x-pr",tags:"x-ti"},a=document.querySelector(`.peek [data-field="${e}"]`);$n(e,n,a??document.querySelector(`tr[data-task="${n}"] .${s[e]} .tcell`)??H$(n))}function QH(){let e=Ft(Ds());if(!e?.dialog_id)return;let t=document.querySelector(".peek .pk-q");L(t?.getAttribute("href")??Y("all",e.dialog_id))}function nP(e){let t=Ds();RN(t,e,H$(t)),requestAnimationFrame(()=>requestAnimationFrame(()=>H$(t)?.focus()))}function XH(){document.getElementById("taskfollow")?.click()}var H$,GH,Ds,JH,eP,Cy,sP,ZH,Ap,oP,Vn,aP=b(()=>{Ct();v();J();Li();fo();L$();ly();Ns();Wt();H$=e=>document.querySelector(`tr[data-task="${e}"] a.tt, li[data-task="${e}"] a.tcard`),GH=()=>{let e=document.activeElement?.closest("[data-task]");return e&&document.querySelector("#main")?.contains(e)?Number(e.dataset.task):null},Ds=()=>GH()??N.peek().task,JH="button, input, summary, a:not(.tt, .tcard)",eP=()=>Cy()&&!document.activeElement?.matches(JH),Cy=()=>Ca()&&Ds()!==null;sP=()=>N.peek().layout==="board",ZH=()=>[...document.querySelectorAll(".board li[data-task]")].map(e=>Number(e.dataset.task));Ap=()=>Ca()&&(Mt.peek().size>0||Ds()!==null);oP=()=>Ca()&&sP()&&Ds()!==null;Vn=(e,t,n,s,a={})=>({id:e,key:t,label:n,run:s,group:"tasks",palette:!1,when:Ca,...a});Je(Vn("task-filter","Shift+KeyF",()=>o("Filter"),()=>document.getElementById("tkfilter")?.click(),{when:()=>Ca()&&N.peek().layout!=="full"}),Vn("task-next","KeyJ",()=>o("Next task"),()=>tP(1),{walks:!0,also:["ArrowDown"]}),Vn("task-previous","KeyK",()=>o("Previous task"),()=>tP(-1),{walks:!0,also:["ArrowUp"]}),Vn("task-peek","Space",()=>o("Open beside the list"),()=>L(_t({task:Ds()})),{when:eP}),Vn("task-full","Shift+Enter",()=>o("Open on the whole page"),()=>L(qt(Ds())),{when:eP}),Vn("task-status","KeyS",()=>o("Status"),()=>Np("status"),{when:Ap,act:!0}),Vn("task-assignee","KeyA",()=>o("Assignee"),()=>Np("assignee"),{when:Ap,act:!0,opensField:!0}),Vn("task-due","KeyD",()=>o("Due"),()=>Np("due"),{when:Ap,act:!0}),Vn("task-priority","KeyP",()=>o("Priority"),()=>Np("priority"),{when:Ap,act:!0}),Vn("task-tags","KeyL",()=>o("Tags"),()=>Np("tags"),{when:Ap,act:!0,opensField:!0}),Vn("task-dialog","KeyO",()=>o("To the conversation of the task"),QH,{when:Cy}),Vn("task-pick","KeyX",()=>o("Select the task"),()=>oc(Ds()),{when:Cy}),Vn("task-follow","KeyF",()=>o("Follow"),XH,{when:()=>Ca()&&N.peek().task!==null,act:!0}),Vn("task-left","Ctrl+Shift+ArrowLeft",()=>o("Move the card to the left"),()=>nP(-1),{when:oP}),Vn("task-right","Ctrl+Shift+ArrowRight",()=>o("Move the card to the right"),()=>nP(1),{when:oP}))});var lP={};ve(lP,{Tasks:()=>e4,closeTask:()=>iP});function e4(){let{layout:e,task:t}=N.value,n=To("(max-width: 1279px)");E(()=>(document.addEventListener("keydown",rP,{capture:!0}),()=>{document.removeEventListener("keydown",rP,{capture:!0}),Ti(),JE()}),[]);let s=e==="full",a=!!t;return r`<main class=${`main page tasks ${s?"full":a?"peeking":""}`} id="main">
${s?r`<${t4} />`:r`
<${n4} board=${e==="board"} />
<${o4} board=${e==="board"} />
<${mA} />
`}
<div class="twopane">
${!s&&r`<div class="taskside" inert=${a&&n||null}>
${e==="board"?r`<${IN} />`:r`<${MN} />`}
</div>`}
${a&&r`<${JA} key=${t} id=${t} full=${s} />`}
</div>
<${KN} />
</main>`}function rP(e){e.key!=="Escape"||y.peek()||e.target.closest?.("input:not([type=checkbox]), textarea, select")||!Mt.peek().size&&!N.peek().task||(e.preventDefault(),e.stopPropagation(),Mt.peek().size?Ti():iP())}function iP(){let{task:e}=N.peek();L(_t({task:null})),requestAnimationFrame(()=>document.querySelector(`[data-task="${e}"] a, a[data-task="${e}"]`)?.focus())}function n4({board:e}){let t=[["list",o("List"),"list"],["board",o("Board"),"square-kanban"]];return r`<header class="bar1">
<h1>${o("Tasks")}</h1>
<nav class="seg tasklook" aria-label=${o("View")}>
${t.map(([n,s,a])=>r`<a key=${n} href=${_t({layout:n,task:null})}
aria-current=${n==="board"===e?"page":null} aria-label=${s}>
<${d} name=${a} size="m" />
<span class="only-wide">${s}</span>
</a>`)}
</nav>
<span class="grow"></span>
<${QA} />
<${cA} />
<button type="button" class="btn primary" aria-label=${o("New task")} title=${`${o("New task")}  C`}
onClick=${()=>dn()}>
<${d} name="plus" size="m" />
<span class="only-wide">${o("New task")}</span>
<kbd class="only-wide">C</kbd>
</button>
</header>`}function o4({board:e}){let t=Os();return E(()=>CN(t),[t.key]),r`<div class="bar2">
<div class="chips" role="group" aria-label=${o("Quick filters")}>
${vp().filter(n=>!(e&&n==="done")).map(n=>r`<a class="chip" key=${n} href=${_t({view:n,task:null})}
aria-current=${t.view===n?"true":null}>
${ic(n)} <${s4} count=${Oi(n,t)} />
</a>`)}
</div>
<span class="end hrow tight">
<${hA} />
${!e&&r`<${a4} />`}
</span>
</div>`}function a4(){let e=y.value==="tasksort",t=$p();return r`<span class="menuat">
<button type="button" class="btn small quiet" aria-haspopup="menu" aria-expanded=${String(e)}
aria-label=${o("Sort: {order}",{order:v$[t]()})} onClick=${()=>{y.value=e?null:"tasksort"}}>
<${d} name="arrow-up-down" size="s" />
<span class="only-wide">${v$[t]()}</span>
</button>
${e&&r`<${Re} label=${o("Sort order")} place="poprule">
${cp.map(n=>r`<${Z} key=${n} icon="arrow-up-down" checked=${n===t}
onPick=${()=>L(jo("list",{...hp(),sort:n===fp(xr())?null:n}))}>
${v$[n]()}
<//>`)}
<//>`}
</span>`}var t4,s4,cP=b(()=>{R();T();ee();v();J();A();Ee();ie();pn();zN();cy();L$();uA();fo();dA();gA();Kn();ZA();XA();On();Wt();yp();aP();t4=()=>r`<header class="bar1">
<a class="ib" href=${_t({task:null})} aria-label=${o("All tasks")}><${d} name="chevron-left" /></a>
<h1 class="grow">${o("Task")}</h1>
</header>`;s4=({count:e})=>e===void 0?null:r`<span class="n">${e>=1e3?"999+":ue(e)}</span>`});function Cr({label:e,look:t="narrow",onKey:n=null,children:s}){let a=O(null);Oe(),j(()=>{(a.current.querySelector("[data-first]")??a.current.querySelector("button"))?.focus({preventScroll:!0})},[]);let i=l=>{tn(l),n?.(l)};return r`<div class="over" onPointerDown=${l=>{l.target===l.currentTarget&&Ke()}}>
<div class=${`dialog ${t}`} role="dialog" aria-modal="true" aria-label=${e} ref=${a} onKeyDown=${i}>
${s}
</div>
</div>`}var Ke,Ms,vc,Oa=b(()=>{R();T();v();A();Ee();ie();Ke=()=>{y.value=null};Ms=({title:e,look:t="",body:n="",onKey:s=null,foot:a=null,children:i})=>r`<${Cr} label=${e} look=${t} onKey=${s}>
<header class="dhead">
<h2 class="head2 grow">${e}</h2>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${Ke}>
<${d} name="x" size="m" />
</button>
</header>
<div class=${`nwb ${n}`}>${i}</div>
${a&&r`<footer class="dfoot">${a}</footer>`}
<//>`,vc=e=>e.key==="Enter"&&!e.isComposing&&!e.repeat&&(e.ctrlKey||e.metaKey)});function Mp(e,t){for(let{words:n,from:s,to:a}of g4(e.slice(0,r4)))if(n.some(i=>Dp(u4,i)>=0))for(let i=0;i<n.length;i+=1){let l=p4.has(n[i])?b4(n,i,t):k4(n,i,t);if(l!==null&&l>t)return{at:l,sentence:e.slice(s,a).trim()}}return null}function g4(e){let t=[],[n,s]=[[],0];for(let{0:a,index:i}of e.matchAll(l4))c4.has(a)?(t.push({words:n,from:s,to:i}),[n,s]=[[],i+1]):n.push(a.toLowerCase());return[...t,{words:n,from:s,to:e.length}]}function b4(e,t,n){let s=gP.has(e[t+1])?t+2:t+1,a=1;V$(e[s],500)&&(a=Number(e[s]),s+=1);let i=$4[Dp(f4,e[s])];if(!i)return null;if(i<Pp)return Math.ceil((n+a*i)/Y$)*Y$;let l=e[t]==="течение"&&a*i===Pp;return Ay(Ii(n,l?0:a*i/Pp),null)}function k4(e,t,n){let s=Ny.has(e[t]);if(!s&&!Ey.has(e[t])&&!hP.has(e[t]))return null;let a=s?t:gP.has(e[t+1])?t+2:t+1,i=dP(e,a,n);if(i)return mP(i,fP(e,uP.has(e[i.next])?i.next+1:i.next),n);let l=Ey.has(e[t])?fP(e,a):null;if(!l)return null;let c=uP.has(e[l.next])?l.next+1:l.next;return mP(dP(e,c,n)??{at:Ii(n)},l,n)}function mP(e,t,n){let s=Ay(e.at,t);return s<=n&&e.weekday?Ay(Ii(e.at,7),t):s}function dP(e,t,n){let[s,a]=[e[t],e[t+1]];if(Ny.has(s))return{at:Ii(n,Ny.get(s)),next:t+1};let i=Dp(m4,s);if(i>=0)return{at:bP(i,n),next:t+1,weekday:!0};if(s==="конца"||s==="end")return v4(e,t,n);let l=/^(\d{1,2})\.(\d{2})$/.exec(s??"");return l?Oy(Number(l[1]),Number(l[2])-1,n,t+1):V$(s,31)?Oy(Number(s),Dp(pP,a),n,t+2):V$(a,31)?Oy(Number(a),Dp(pP,s),n,t+2):null}function v4(e,t,n){for(let s=t+1;s<t+5;s+=1){if(e[s]==="дня"||e[s]==="day")return{at:Ii(n),next:s+1};if(e[s]==="недели"||e[s]==="week")return{at:bP(d4,n),next:s+1,weekday:!0}}return null}function Oy(e,t,n,s){if(t<0||t>11)return null;let a=new Date(n).getFullYear(),i=[a,a+1].map(l=>new Date(l,t,e)).find(l=>l.getMonth()===t&&l.getTime()>=Ii(n));return i?{at:i.getTime(),next:s}:null}function fP(e,t){let n=/^(\d{1,2})[:.](\d{2})$/.exec(e[t]??"");if(!n&&!V$(e[t],23))return null;let s=/^(час|часа|часов|часам)$/u.test(e[t+1]??""),a=h4.get(e[s?t+2:t+1]);if(!n&&!s&&a===void 0)return null;let[i,l]=n?[Number(n[1]),Number(n[2])]:[Number(e[t]),0],c=a===12&&i<12?i+12:a===0&&i===12?0:i,u=t+1+(s?1:0)+(a===void 0?0:1);return c<24&&l<60?{hour:c,minute:l,next:u}:null}var Y$,$P,Pp,r4,i4,l4,c4,u4,p4,Ey,hP,uP,gP,Ny,m4,d4,pP,f4,$4,h4,Dp,Ii,V$,Ay,bP,Py=b(()=>{Do();Y$=6e4,$P=60*Y$,Pp=24*$P,r4=2e4,i4=18,l4=/\p{L}+|\d{1,2}[:.]\d{2}(?!\d)|\d+|[.!?…\n]/gu,c4=new Set([".","!","?","…",`
`]),u4=[/^(обеща|гарантир)/u,/^(вы|от|при|пере)?(шлем|шлём|шлю|везем|везём|везу|звоним|звоню)$/u,/^(до|за|ис|на|от|по|под|при|раз)?(делаем|делаю|кончим|кончу|готовим|готовлю|правим|правлю|ставим|ставлю)$/u,/^(с|под|пере)(делаем|делаю)$/u,/^(верн|замен|заверш|напиш|ответ|отвеч|оформ|почин|провер|разбер|реш|свяж|сообщ|уточн)(ем|ём|им|у|ю)(ся|сь)?$/u,/^(выполним|выполню|дадим|дам|уточню|вернусь|свяжусь|разберусь|берёмся|беремся|берусь)$/u,/^(будет|будут|успеем|успею|получите|придет|придёт|приедет)$/u,/^(will|ll|shall|promise|promised|guarantee)$/u],p4=new Set(["через","течение","within","in"]),Ey=new Set(["до","к","ко","позднее","позже","by","until","till","before","than"]),hP=new Set(["в","во","on"]),uP=new Set([...Ey,...hP,"at"]),gP=new Set(["a","an","the"]),Ny=new Map([["сегодня",0],["вечера",0],["завтра",1],["завтрашнего",1],["послезавтра",2],["today",0],["tonight",0],["tomorrow",1]]),m4=[/^(воскресень[еяю]|sunday)$/u,/^(понедельник[ау]?|monday)$/u,/^(вторник[ау]?|tuesday)$/u,/^(сред[аеуы]|wednesday)$/u,/^(четверг[ау]?|thursday)$/u,/^(пятниц[аеуы]|friday)$/u,/^(суббот[аеуы]|saturday)$/u],d4=5,pP=[/^(января|january)$/u,/^(февраля|february)$/u,/^(марта|march)$/u,/^(апреля|april)$/u,/^(мая|may)$/u,/^(июня|june)$/u,/^(июля|july)$/u,/^(августа|august)$/u,/^(сентября|september)$/u,/^(октября|october)$/u,/^(ноября|november)$/u,/^(декабря|december)$/u],f4=[/^(минут[ауы]?|minutes?)$/u,/^(час|часа|часов|hours?)$/u,/^(день|дня|дней|days?)$/u,/^(недел[июья]|weeks?)$/u],$4=[Y$,$P,Pp,7*Pp],h4=new Map([["ночи",0],["утра",0],["am",0],["дня",12],["вечера",12],["pm",12]]),Dp=(e,t)=>e.findIndex(n=>n.test(t??"")),Ii=(e,t=0)=>fe(e,t,0),V$=(e,t)=>/^\d+$/.test(e??"")&&Number(e)<=t,Ay=(e,t)=>new Date(e).setHours(t?.hour??i4,t?.minute??0,0,0);bP=(e,t)=>Ii(t,(e-new Date(t).getDay()+7)%7)});function G$({tags:e,onTags:t}){let n=hn.value;if(!n.length)return null;let s=n.filter(a=>!e.includes(a.id));return r`<div class="field">
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
</div>`}var Dy=b(()=>{T();v();A();xn();Qe()});function kP(){let[e,t]=g([]),[n,s]=g(0);E(()=>{B("/api/task-templates").then(l=>t(l.templates),l=>{if(!(l instanceof q))throw l})},[]);let a=e.find(l=>l.id===n)??null;return{list:e,chosen:a,pick:s,use:async({message_ids:l=[],dialog_id:c=null})=>{try{let u=await W(`/api/task-templates/${a.id}/tasks`,{message_ids:l,dialog_id:c});return y4(u),null}catch(u){if(!(u instanceof q))throw u;return Le(u)}}}}function y4({task_ids:e,unassigned:t}){let n=()=>W("/api/tasks/bulk",{steps:[{ids:e,change:{},removed:!0}]});V(w("{n} task created","{n} tasks created",e.length),{icon:"circle-check-big",undo:()=>n().catch(s=>te(Le(s))),more:{label:o("Open"),run:()=>L(jo())}}),t.length&&te(w("{n} task has no assignee, team or type: the one in the template is gone or has no access.","{n} tasks have no assignee, team or type: the one in the template is gone or has no access.",t.length))}function vP({template:{list:e,chosen:t,pick:n},problem:s}){return e.length?r`<div class="field">
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
</div>`:null}var yP=b(()=>{R();T();K();v();J();he();Gt()});var wP={};ve(wP,{NewTask:()=>x4});function x4(){let e=O(Av.value).current,t=O(ae.peek()[e.dialog_id]).current,n=O(e.promised_at?_4(e.text,e.promised_at):null).current,[s,a]=g(n?Zl(n.sentence):e.title??Zl(e.text??"")),[i,l]=g(e.text??""),[c,u]=g(n?{id:"own",at:n.at}:{id:"none",at:null}),[m,p]=g(""),[h,f]=g(""),[$,k]=g(e.priority??t?.priority??0),[S,x]=g(()=>Et(t?.tags).map(re=>re.id)),[_,P]=g(null),[U,z]=g(!1),ce=O(null);j(()=>{ce.current.focus({preventScroll:!0}),ce.current.select()},[]);let[je,Ve]=g(!1),Q=kP(),et=async()=>{if(!U){if(Q.chosen){z(!0);let re=await Q.use(e);re||(Ke(),e.made?.()),P(re),z(!1);return}if(!s.trim()){P(o("A task needs a title.")),ce.current.focus();return}z(!0);try{let{task:re}=await W("/api/tasks",{title:s.trim(),text:i.trim(),message_ids:e.message_ids??[],dialog_id:e.dialog_id??null,status_id:e.status_id??null,due_at:c.at,assignee_id:m?Number(m):null,type_id:h?Number(h):null,priority:$,tags:t||S.length?S:null,ends_wait:je});Ke(),e.made?.(),E4(re,je?t.id:null)}catch(re){if(!(re instanceof q))throw re;P(Le(re)),z(!1)}}},de=()=>{let re={assignee_id:m?Number(m):null,type_id:h?Number(h):null};kr({template:{title:s.trim(),text:i.trim(),priority:$,tags:S,...re}})},ke=re=>{!(re.key==="Enter"&&re.target===ce.current&&!re.isComposing&&!re.repeat)&&!vc(re)||(re.preventDefault(),et())},le=r`
<div class="field">
<label for="tkt">${o("Title")}</label>
<input class="input" id="tkt" ref=${ce} maxlength="200" autocomplete="off" value=${s}
aria-invalid=${_?"true":null} aria-describedby=${_?"tke":null}
onInput=${re=>{a(re.currentTarget.value),P(null)}} />
${_&&r`<span class="hint bad" id="tke" role="alert">${_}</span>`}
</div>
<${O4} due=${c} onPick=${u} />
<div class="taskpair">
<div class="field">
<label for="tka">${o("Assignee")}</label>
<select class="input sel" id="tka" value=${m}
onChange=${re=>p(re.currentTarget.value)}>
<option value="">${o("nobody")}</option>
<option value=${D.value.id}>${o("{name} (me)",{name:D.value.name})}</option>
${S4().map(re=>r`<option key=${re.id} value=${re.id}>${re.name}</option>`)}
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
<${G$} tags=${S} onTags=${x} />
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
<span class="t12 dim grow">${T4(e)}</span>
${!e.dialog_id&&!Q.chosen&&r`<button type="button" class="btn quiet" onClick=${de}>
<${d} name="repeat" size="s" />${o("Repeat…")}
</button>`}
<button type="button" class="btn quiet only-wide" onClick=${Ke}>${o("Cancel")}</button>
<button type="button" class="btn primary" disabled=${U} onClick=${et}>
${Q.chosen?w("Create {n} task","Create {n} tasks",Q.chosen.steps.length):o("Create")}
<kbd class="only-wide">${pt} ↵</kbd>
</button>
`;return r`<${Ms} title=${o("New task")} look="taskdlg" body="taskform" onKey=${ke} foot=${Fe}>
<${vP} template=${Q} problem=${Q.chosen&&_} />
${!Q.chosen&&le}
<//>`}function _4(e,t){let n=Mp(e??"",t);return n&&n.at>M.value?n:null}function T4({message_ids:e=null,dialog_id:t=null}){if(!e?.length)return t?o("Linked to the conversation"):"";let n=Tt.value[t],s=n?Pn(n).filter(i=>e.includes(i.id)&&i.files?.length>0):[],a=w("From {n} message","From {n} messages",e.length);return s.length?o("{words}, with its files",{words:a}):a}function O4({due:e,onPick:t}){let n=O(u$(M.value)).current,s=[{id:"none",at:null},...n,{id:"own",at:null}],a=c=>c==="none"?o("No due date"):c==="own"?o("Own date"):w4[c](),i=O(null),l=c=>{if(c.id!=="own"){t(c);return}t({id:"own",at:e.at??fe(M.value,1,18)}),requestAnimationFrame(()=>i.current?.focus())};return r`<div class="field">
<span class="lab" id="tkdue">${o("Due")}</span>
<div class="taskchips" role="group" aria-labelledby="tkdue">
${s.map(c=>r`<button type="button" class="chip" key=${c.id} aria-pressed=${String(e.id===c.id)}
title=${c.at?`${Rn(c.at,M.value)}, ${G(c.at)}`:null} onClick=${()=>l(c)}>
${a(c.id)}
</button>`)}
</div>
${e.id==="own"&&r`<input class="input" type="datetime-local" ref=${i} aria-label=${o("Due date and time")}
value=${e.at?C4(e.at):""} onInput=${c=>{let u=new Date(c.currentTarget.value).getTime();t({id:"own",at:Number.isNaN(u)?null:u})}} />`}
</div>`}function E4(e,t){let n=async()=>{await W(`/api/tasks/${e.id}/removed`,{removed:!0}),t!==null&&await W(`/api/dialogs/${t}/answer-after-all`,{})};V(o("Task No. {number} created: {title}",{number:e.number,title:e.title}),{icon:"circle-check-big",undo:()=>n().catch(s=>te(Le(s))),more:{label:o("Open"),run:()=>L(qt(e.id))}})}var w4,S4,C4,xP=b(()=>{R();T();K();be();ee();v();Co();J();I();Qt();he();A();Nt();Oa();Qe();Do();gn();Kn();Py();On();Dy();yP();Mv();Gt();w4={evening:()=>o("Today, 18:00"),tomorrow:()=>o("Tomorrow"),days3:()=>o("In 3 days")};S4=()=>Object.values(_e.value).filter(e=>e.active&&e.id!==D.value.id).sort((e,t)=>e.name.localeCompare(t.name));C4=e=>{let t=new Date(e);return new Date(e-t.getTimezoneOffset()*6e4).toISOString().slice(0,16)}});function _P(e){return e.code==="csv-quotes"?o("A quote in row {line} is not closed. Close it, or double it inside a cell.",{line:e.detail.line}):e.code==="csv-twice"?o("The column {name} is there twice. Keep one of them.",{name:Rp(e.detail.column)}):A4[e.code]?.()??F(e)}function SP(e){return e.code==="unknown-name"?D4[e.column]?.(e)??o("“{value}” does not exist. Write the name as it stands in Okno.",{value:e.value}):P4[e.code]?.(e)??e.code}var N4,Rp,A4,P4,D4,TP=b(()=>{K();v();N4={number:()=>o("Number"),title:()=>o("Title"),status:()=>o("Status"),assignee:()=>o("Assignee"),team:()=>o("Team"),due:()=>o("Due"),priority:()=>o("Priority"),type:()=>o("Type"),kind:()=>o("Kind"),tags:()=>o("Tags"),client:()=>o("Client"),text:()=>o("Description"),created:()=>o("Created"),closed:()=>o("Finished")},Rp=e=>N4[e]?.()??"",A4={"csv-empty":()=>o("The file has no rows with tasks. Add them below the line that names the columns."),"csv-no-title":()=>o("No column is named Title. Name the columns in the first line, as in the example."),"csv-too-many":()=>o("The file has more than 200 rows. Split it into several files."),"csv-too-large":()=>o("The file is larger than 256 KB. Split it into several files."),"csv-encoding":()=>o("The file is not text in UTF-8 or Windows-1251. Save it as CSV UTF-8."),"csv-errors":()=>o("Some rows have errors that were not there before. Choose the file again.")};P4={"title-needed":()=>o("The title is empty. Write one."),"too-long":()=>o("The text is too long: a title has up to 200 characters, a description up to 20,000."),"csv-more-cells":()=>o("The row has more cells than the first line. Put a cell with a separator into quotes."),"needs-more":({value:e})=>o("“{value}” needs a time or a reason. Use another status and move the task later.",{value:e}),"not-a-date":({value:e})=>o("“{value}” is not a date. Write it like 2027-01-15 12:00 or 15.01.2027.",{value:e}),several:({value:e})=>o("Several are called “{value}”. For a colleague, write the email address.",{value:e})},D4={assignee:({value:e})=>o("No colleague is called “{value}”. Write the name or the email as in Okno.",{value:e}),tags:({value:e})=>o("“{value}” has a tag that does not exist. An administrator adds tags in the settings.",{value:e})}});var OP={};ve(OP,{ImportTasks:()=>I4});function R4(e){let t="";for(let n of new Uint8Array(e))t+=String.fromCharCode(n);return btoa(t)}async function L4(e){if(e.size>M4)throw new q(422,"csv-too-large");let t={file:R4(await e.arrayBuffer()),zone:Sp()};return{name:e.name,body:t,key:us(),preview:await Te("POST","/api/tasks/import/preview",t)}}function I4(){let[e,t]=g(null),[n,s]=g(null),[a,i]=g(!1),l=async h=>{if(!a){i(!0),s(null);try{await h()}catch(f){if(!(f instanceof q))throw f;s(f)}i(!1)}},c=h=>h&&l(async()=>{t(null),t(await L4(h))}),u=()=>l(async()=>{let{body:h,key:f,preview:$}=e,k={...h,only_good:$.errors.length>0},S=await W("/api/tasks/import",k,{key:f});Ke(),j4(S)}),m=e?.preview,p=r`
<span class="grow"></span>
<button type="button" class="btn quiet only-wide" onClick=${Ke}>${o("Cancel")}</button>
${m&&m.good>0&&r`<button type="button" class="btn primary" disabled=${a} onClick=${u}>
${m.errors.length?w("Create only {n} good row","Create only {n} good rows",m.good):w("Create {n} task","Create {n} tasks",m.good)}
</button>`}
`;return r`<${Ms} title=${o("Tasks from a CSV file")} look="mid" body="taskform" foot=${p}>
<${z4} name=${e?.name} busy=${a} onFile=${c} />
${n&&r`<p class="csvbad t13" role="alert"><${d} name="circle-alert" size="m" />${_P(n)}</p>`}
${m&&r`<${F4} preview=${m} />`}
<//>`}function z4({name:e,busy:t,onFile:n}){let s=O(null),[a,i]=g(!1);return r`<div class="csvdrop" data-over=${a?"":null} aria-busy=${t?"true":null}
onDragOver=${l=>{l.preventDefault(),i(!0)}} onDragLeave=${()=>i(!1)} onDrop=${l=>{l.preventDefault(),i(!1),n(l.dataTransfer.files[0])}}>
<input type="file" class="vh" id="csvfile" ref=${s} tabindex="-1" accept=".csv,text/csv,text/plain"
aria-label=${o("CSV file")} onChange=${l=>{let[c]=l.currentTarget.files;l.currentTarget.value="",n(c)}} />
<button type="button" class="btn" disabled=${t} onClick=${()=>s.current.click()}>
<${d} name="paperclip" size="s" />${e?o("Choose another file"):o("Choose a file")}
</button>
<span class="t13 grow cut">${e??o("or drop it here")}</span>
<button type="button" class="link t12" onClick=${B4}>${o("Download an example")}</button>
<p class="t12 dim">
${o("The first line names the columns, as in an exported list: Title is needed, the others are optional. Up to 200 rows, UTF-8 or Windows-1251, separated by commas or semicolons.")}
</p>
</div>`}function B4(){let e=["title","text","status","assignee","due","priority","tags"].map(Rp),t=[o("Count the stock"),"",o("New (task)"),"","2027-01-15 12:00",o("High"),""],n=De.value==="ru"?";":",",s=`\uFEFF${e.join(n)}\r
${t.join(n)}\r
`,a=document.createElement("a");a.href=URL.createObjectURL(new Blob([s],{type:"text/csv"})),a.download="okno-tasks.csv",a.click(),setTimeout(()=>URL.revokeObjectURL(a.href))}function F4({preview:e}){let{errors:t,total:n,good:s,columns:a,ignored:i,titles:l}=e,c=s-Math.min(l.length,CP);return r`
<section class="csvsum" aria-label=${o("Preview")}>
<b class="b5 blk t13" role="status">
${t.length?o("{good} of {total} rows can be created",{good:s,total:n}):w("{n} row can be created","{n} rows can be created",s)}
</b>
<span class="t12 dim blk">${o("Columns: {names}",{names:a.map(Rp).join(", ")})}</span>
${i.length>0&&r`<span class="t12 dim blk">${o("Left out: {names}",{names:i.join(", ")})}</span>`}
${l.length>0&&r`<ul class="t13">
${l.slice(0,CP).map((u,m)=>r`<li class="cut" key=${m}>${u}</li>`)}
${c>0&&r`<li class="dim">${w("and {n} more","and {n} more",c)}</li>`}
</ul>`}
</section>
${t.length>0&&r`<${W4} errors=${t} more=${e.more_errors} />`}
`}function W4({errors:e,more:t}){return r`<section aria-label=${o("Errors")}>
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
<td>${Rp(n.column)}</td>
<td>${SP(n)}</td>
</tr>`)}
</tbody>
</table>
${t>0&&r`<p class="t12 dim">${w("and {n} more error","and {n} more errors",t)}</p>`}
</div>
</section>`}function j4({task_ids:e,skipped:t}){let n=()=>W("/api/tasks/bulk",{steps:[{ids:e,change:{},removed:!0}]}),s=w("{n} task created","{n} tasks created",e.length),a=t?`${s}. ${w("{n} row was left out","{n} rows were left out",t)}`:s;V(a,{icon:"circle-check-big",undo:()=>e.length&&n().catch(i=>te(Le(i)))})}var M4,CP,EP=b(()=>{R();T();K();Jc();v();he();A();Oa();TP();Pi();Gt();M4=256*1024,CP=5});function yc({id:e,minutes:t,onChange:n,label:s=o("Due after the start")}){let[a,i]=g(t?q4(t):1440),l=u=>{let m=Number(u);n(u.trim()===""||!Number.isInteger(m)||m<0?null:Math.min(m*a,NP))},c=u=>{t!==null&&n(Math.min(t/a*u,NP)),i(u)};return r`<div class="field">
<label for=${e}>${s}</label>
<span class="hrow">
<input class="input numin" id=${e} inputmode="numeric" autocomplete="off" placeholder=${o("none")}
value=${t===null?"":t/a} onInput=${u=>l(u.currentTarget.value)} />
<select class="input sel" aria-label=${o("Unit of time")} value=${a}
onChange=${u=>c(Number(u.currentTarget.value))}>
${AP.map(([u,m])=>r`<option key=${u} value=${u}>${m()}</option>`)}
</select>
</span>
</div>`}var NP,AP,q4,J$=b(()=>{R();T();v();NP=366*1440,AP=[[1,()=>o("minutes")],[60,()=>o("hours")],[1440,()=>o("days")]],q4=e=>AP.findLast(([t])=>e%t===0)?.[0]??1});function Lp({label:e,value:t,bad:n,onChange:s}){let[a,i]=g(As(t));E(()=>{_p(a)!==t&&i(As(t))},[t]);let l=_p(a)===null,c=u=>{let m=u.currentTarget.value;i(m);let p=_p(m);p!==null&&p!==t&&s(p)};return r`
<input class="input numin" inputmode="numeric" maxlength="5" aria-label=${e} value=${a}
aria-invalid=${l||n?"true":null} title=${l?o("A time from 0:00 to 24:00"):null}
onInput=${c} onBlur=${()=>i(As(t))} />
`}var My=b(()=>{R();T();v();Ta()});function MP({rule:e,onChange:t}){return r`
<div class="field">
<span class="lab">${o("How often")}</span>
<${ft} label=${o("How often")} value=${e.every} options=${U4.map(([n,s])=>[n,s()])}
onPick=${n=>t({every:n,...n==="weekdays"&&{step:1}})} />
</div>
${e.every!=="weekdays"&&r`<div class="rptstep">
<${Y4} rule=${e} onChange=${t} />
${e.every==="week"&&r`<${V4} rule=${e} onChange=${t} />`}
</div>`}
<div class="taskpair">
<${DP} id="rps" label=${o("From")} value=${e.start} onPick=${n=>n&&t({start:n})} />
<${DP} id="rpu" label=${o("Until, if it ends")} value=${e.until} min=${e.start}
onPick=${n=>t({until:n})} />
</div>
<div class="rptzone"><${G4} rule=${e} onChange=${t} /></div>
<div class="field">
<span class="lab">${o("When the program was off and dates were missed")}</span>
<${ft} label=${o("Missed dates")} value=${e.catch_up}
options=${[[!1,o("One task, for the last date")],[!0,o("A task for each date")]]} onPick=${n=>t({catch_up:n})} />
</div>
<${Z4} rule=${e} />
`}function Y4({rule:e,onChange:t}){let[n,s]=g(String(e.step)),a=Number(n),i=!Number.isInteger(a)||a<1||a>PP;return r`<div class="field">
<label for="rpk">${o("Interval")}</label>
<span class="hrow">
<input class="input numin" id="rpk" inputmode="numeric" maxlength="3" autocomplete="off" value=${n}
aria-invalid=${i?"true":null} aria-describedby="rpkh" onInput=${l=>{s(l.currentTarget.value);let c=Number(l.currentTarget.value);Number.isInteger(c)&&c>=1&&c<=PP&&t({step:c})}} onBlur=${()=>s(String(e.step))} />
<span class=${i?"hint bad":"t13"} id="rpkh">
${i?o("A number from 1 to 366"):H4[e.every](a)}
</span>
</span>
</div>`}function V4({rule:e,onChange:t}){let n=dy(e),s=a=>{let i=n.includes(a)?n.filter(l=>l!==a):[...n,a].sort((l,c)=>l-c);i.length&&t({days:i})};return r`<div class="field">
<span class="lab" id="rpw">${o("Weekdays")}</span>
<div class="taskchips" role="group" aria-labelledby="rpw">
${Sa.map(a=>r`<button type="button" class="chip" key=${a} aria-label=${cn(a,"long")}
aria-pressed=${String(n.includes(a))} onClick=${()=>s(a)}>
${cn(a)}
</button>`)}
</div>
</div>`}function G4({rule:e,onChange:t}){let[n,s]=g([]);return E(()=>{B("/api/company").then(a=>s(a.zones),a=>{if(!(a instanceof q))throw a})},[]),r`
<div class="field">
<span class="lab">${o("Time")}</span>
<${Lp} label=${o("Time")} value=${e.minute}
onChange=${a=>t({minute:Math.min(a,1439)})} />
</div>
<div class="field">
<label for="rpz">${o("Time zone")}</label>
<${dc} id="rpz" zones=${n} value=${e.zone} onPick=${a=>t({zone:a})} />
</div>
`}function J4(e){let[t,n]=g({next:null,problem:null,of:e}),{catch_up:s,...a}=e,i=JSON.stringify(a);return E(()=>{let l=!1,c=setTimeout(async()=>{try{let{next:u}=await Te("POST","/api/task-repeats/preview",JSON.parse(i));l||n({next:u,problem:null,of:e})}catch(u){if(!(u instanceof q))throw u;l||n({next:null,problem:u,of:e})}},K4);return()=>{l=!0,clearTimeout(c)}},[i]),t}function Z4({rule:e}){let{next:t,problem:n,of:s}=J4(e);return r`<section class="rptnext" aria-label=${o("Next dates")} aria-busy=${t||n?null:"true"}>
<b class="b5 blk t13">${fc(s)}</b>
${n&&r`<p class="hint bad" role="alert">${F(n)}</p>`}
${t?.length===0&&r`<p class="hint bad" role="alert">${o("No date remains: the last one has passed.")}</p>`}
${t?.length>0&&r`<ol class="t13">
${t.map((a,i)=>{let l=lA(t[i-1]??null,a,s.zone);return r`<li key=${a}>
${sd(a,s.zone)}
${(l||gy(a,s))&&r`<span class="t12 dim blk">
${gy(a,s)?o("The clocks skip this hour on that day: the task comes one hour later."):o("The clocks have changed before this date; the local time stays.")}
</span>`}
</li>`})}
</ol>`}
</section>`}var K4,PP,U4,H4,DP,RP=b(()=>{R();T();K();ee();v();Ta();My();Ai();Nt();Pi();K4=200,PP=366,U4=[["day",()=>o("By day")],["weekdays",()=>o("Mon–Fri")],["week",()=>o("By week")],["month",()=>o("By month")]],H4={day:e=>w("day","days",e),week:e=>w("week","weeks",e),month:e=>w("month","months",e)};DP=({id:e,label:t,value:n,min:s=null,onPick:a})=>r`
<div class="field">
<label for=${e}>${t}</label>
<input class="input" type="date" id=${e} value=${n??""} min=${s}
onInput=${i=>a(i.currentTarget.value||null)} />
</div>
`});var IP={};ve(IP,{RepeatDialog:()=>o6});function n6({repeat:e=null,template:t={}}){if(e)return{template:hy(e.template),rule:Object.fromEntries(X4.map(l=>[l,e[l]]))};let{zone:n}=Fa.value,s=t6(n),i={every:"week",step:1,days:[(new Date(`${s}T00:00Z`).getUTCDay()+6)%7],start:s,minute:e6,zone:n,until:null,catch_up:!1};return{template:hy({...Q4,...t}),rule:i}}function o6(){let e=O(Dv.value).current,t=O(n6(e)).current,[n,s]=g(t.template),[a,i]=g(t.rule),[l,c]=g(null),[u,m]=g(!1),p=O(null);j(()=>p.current.focus({preventScroll:!0}),[]);let h=async()=>{if(u)return;if(!n.title.trim()){c(o("A task needs a title.")),p.current.focus();return}m(!0);let x=n.checks.map(P=>P.trim()).filter(Boolean),_={template:{...n,title:n.title.trim(),checks:x},...a};try{e.repeat?await K$(e.repeat,_,o("Saved: {title}",{title:_.template.title})):await IA(_),Ke()}catch(P){if(!(P instanceof q))throw P;c(Le(P)),m(!1)}},f=x=>{vc(x)&&(x.preventDefault(),h())},$=e.repeat?o("Recurring task"):o("New recurring task"),k=x=>{s({...n,...x}),c(null)},S=r`
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
${e.repeat&&$y(e.repeat.template).map(x=>r`<p class="rptwarn t12" key=${x}><${d} name="triangle-alert" size="s" />${x}</p>`)}
<${MP} rule=${a} onChange=${x=>i({...a,...x})} />
<${a6} template=${n} set=${k} />
<//>`}function Ry({id:e,label:t,value:n,options:s,none:a,onPick:i}){return r`<div class="field">
<label for=${e}>${t}</label>
<select class="input sel" id=${e} onChange=${l=>i(Number(l.currentTarget.value)||null)}>
<option value="" selected=${n===null}>${a}</option>
${s.map(([l,c])=>r`<option key=${l} value=${l} selected=${l===n}>${c}</option>`)}
</select>
</div>`}function a6({template:e,set:t}){let n=oo().map(a=>[a.id,Un(a)]),s=Object.values(Ne.value).sort(LP);return r`
<div class="taskpair">
<${Ry} id="rpa" label=${o("Assignee")} value=${e.assignee_id} none=${o("nobody")}
options=${s6()} onPick=${a=>t({assignee_id:a})} />
<${yc} id="rpd" label=${o("Due after it is created")} minutes=${e.due_after}
onChange=${a=>t({due_after:a})} />
</div>
<div class="taskpair">
<${Ry} id="rpy" label=${o("Type")} value=${e.type_id} none=${o("none")} options=${n}
onPick=${a=>t({type_id:a})} />
${s.length>0&&r`<${Ry} id="rpm" label=${o("Team")} value=${e.team_id} none=${o("none")}
options=${s.map(a=>[a.id,a.name])} onPick=${a=>t({team_id:a})} />`}
</div>
<div class="field">
<span class="lab">${o("Priority")}</span>
<${ft} label=${o("Priority")} options=${zt.map(([a,i])=>[a,i()])}
value=${e.priority} onPick=${a=>t({priority:a})} />
</div>
<${G$} tags=${e.tags} onTags=${a=>t({tags:a})} />
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
`}var Q4,X4,e6,t6,LP,s6,zP=b(()=>{R();T();K();v();Co();I();A();Nt();Oa();Qe();J$();gn();RP();U$();Pi();On();Dy();Gt();Q4={title:"",text:"",checks:[],kind:null,type_id:null,priority:0,tags:[],assignee_id:null,team_id:null,due_after:null},X4=["every","step","days","start","minute","zone","until","catch_up"],e6=540,t6=e=>new Intl.DateTimeFormat("en-CA",{timeZone:e}).format(Date.now());LP=(e,t)=>e.name.localeCompare(t.name),s6=()=>Object.values(_e.value).filter(e=>e.active).sort(LP).map(e=>[e.id,e.id===D.value.id?o("{name} (me)",{name:e.name}):e.name])});async function Z$(e){let t=[];for(let n of FP(e))t.push(...(await B(`/api/dialogs/open-tasks?dialogs=${n}`)).items);return t}async function BP(e){let t=[];for(let n of e)for(let s of FP(n.ids))t.push(await W("/api/tasks/bulk",{steps:[{...n,ids:s}]}));return t}async function Q$(e){let t=Lo().find(s=>s.base==="done"),n=e.filter(Vt).map(s=>s.id);try{let s=await BP([{ids:n,change:{status_id:t.id}}]),a=s.flatMap(l=>l.failed).length;a&&te(w("{n} task could not be finished","{n} tasks could not be finished",a));let i=s.flatMap(l=>l.undo);return()=>BP(i.map(l=>({ids:l.ids,change:r6(l.change)}))).catch(wc)}catch(s){return wc(s),null}}function wc(e){if(!(e instanceof q))throw e;te(Le(e))}var Ly,Iy,FP,r6,X$,zy=b(()=>{T();K();v();he();zo();gn();Kn();Gt();Ly=200,Iy=8,FP=e=>Array.from({length:Math.ceil(e.length/Ly)},(t,n)=>e.slice(n*Ly,(n+1)*Ly));r6=({status_id:e,wake_at:t,wake_reason:n,close_reason:s})=>({status_id:e,wake_at:t,wake_reason:n,close_reason:s});X$=({tasks:e})=>r`<ul class="closelist">
${e.slice(0,Iy).map(t=>r`<li key=${t.id} class="hrow t13">
<span class="st"><${Hn} base=${t.base} /></span>
<span class="cut">${o("No. {number} {title}",t)}</span>
${t.due_at!==null&&r`<span class="hrow end t12"><${Es} task=${t} /></span>`}
</li>`)}
${e.length>Iy&&r`<li class="t12 dim">${w("and {n} more task","and {n} more tasks",e.length-Iy)}</li>`}
</ul>`});var WP={};ve(WP,{CloseQuestion:()=>i6});function i6(){let{ids:e,sends:t,proceed:n,open:s}=O(Pv.value).current,[a,i]=g(null),[l,c]=g(!1),u=$=>{Ke(),n($)};if(E(()=>{Z$(e).then($=>$.length?i($):u({}),$=>{wc($),s===null&&Ke()})},[]),s===null&&!a)return null;let m=async()=>{c(!0);let $=await Q$(a);$?u({restore:$}):Ke()},p=a?.length??s,h=e.length===1?w("The conversation has {n} open task","The conversation has {n} open tasks",p):w("The conversations have {n} open task","The conversations have {n} open tasks",p),f=l6[t?"send":"close"];return r`<${Cr} label=${h}>
<div class="dpad">
<h2 class="head2">${h}</h2>
${a&&r`<${X$} tasks=${a} />`}
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
<//>`}var l6,jP=b(()=>{R();T();v();Oa();zy();On();l6={close:{keep:()=>o("Close, leave the tasks open"),finish:()=>o("Close, the tasks are done")},send:{keep:()=>o("Send and close, leave the tasks open"),finish:()=>o("Send and close, the tasks are done")}}});var KP={};ve(KP,{MassReply:()=>p6});function p6(){let{task:e,dialogs:t}=O(xy.value).current,n=t.filter(Q=>Q.open),[s,a]=g(()=>new Set(n.filter(Q=>!Q.reply_state).map(Q=>Q.id))),[i,l]=g(""),[c,u]=g(!1),[m,p]=g(!1),[h,f]=g(null),[$,k]=g(!1),S=O(null);j(()=>S.current.focus({preventScroll:!0}),[]);let x=n.filter(Q=>s.has(Q.id)),_=m6(c?x.map(Q=>Q.id):[]),P=async()=>{if(!$){if(!i.trim()||!x.length){f(i.trim()?o("Choose at least one conversation."):o("Write the text.")),S.current.focus();return}k(!0);try{let Q=qP(),et=await W(`/api/tasks/${e}/replies`,{text:i.trim(),dialogs:x.map(le=>({id:le.id,seen:le.last_no})),undo_ms:Q*1e3,close:c});Ke();let de=new Set(et.sent.map(le=>le.dialog_id)),ke=m?_.filter(le=>de.has(le.dialog_id)):[];b6(e,et,t,Q,ke.length?await Q$(ke):null)}catch(Q){if(!(Q instanceof q))throw Q;f(Le(Q)),k(!1)}}},U=Q=>{vc(Q)&&(Q.preventDefault(),P())},z=(Q,et)=>{let de=new Set(s);et?de.add(Q):de.delete(Q),a(de)},ce=Q=>a(new Set(Q?n.map(et=>et.id):[])),je=s.size===n.length,Ve=r`
<span class="t12 dim grow">
${w("Can be undone for {n} second","Can be undone for {n} seconds",qP())}
</span>
<button type="button" class="btn quiet only-wide" onClick=${Ke}>${o("Cancel")}</button>
<button type="button" class="btn primary" disabled=${$||!x.length} aria-busy=${String($)}
onClick=${P}>
${w("Send to {n} client","Send to {n} clients",x.length)}
</button>
`;return r`<${Ms} title=${o("Reply to all")} look="taskdlg" body="taskform" onKey=${U} foot=${Ve}>
<div class="field">
<label for="mrt">${o("Text for each client")}</label>
<textarea class="input" id="mrt" ref=${S} rows="5" maxlength="16000" value=${i}
aria-invalid=${h?"true":null} aria-describedby=${h?"mre":"mrh"}
onInput=${Q=>{l(Q.currentTarget.value),f(null)}}></textarea>
${h&&r`<span class="hint bad" id="mre" role="alert">${h}</span>`}
<${h6} onPick=${Q=>$6(S.current,Q,l)} />
<${g6} text=${i} dialog=${x[0]} />
</div>
<fieldset class="mrlist">
<legend class="lab">${o("Conversations")}</legend>
<label class="hrow t13">
<input type="checkbox" checked=${je} indeterminate=${s.size>0&&!je}
onChange=${Q=>ce(Q.currentTarget.checked)} />
${o("All")}
</label>
<ul>
${n.map(Q=>r`<${f6} key=${Q.id} dialog=${Q} on=${s.has(Q.id)} onPick=${z} />`)}
</ul>
</fieldset>
<label class="hrow t13">
<input type="checkbox" checked=${c} onChange=${Q=>u(Q.currentTarget.checked)} />
${o("Also close these conversations")}
</label>
${_.length>0&&r`<${d6} tasks=${_} finish=${m} onFinish=${p} />`}
<//>`}function m6(e){let[t,n]=g([]),s=e.join();return E(()=>{let a=!0;return n([]),s&&Z$(s.split(",")).then(i=>a&&n(i),wc),()=>{a=!1}},[s]),t}function $6(e,t,n){e.setRangeText(t,e.selectionStart,e.selectionEnd,"end"),n(e.value),e.focus()}function g6({text:e,dialog:t}){if(!t||!/\{\s*(?:name|number)\b/.test(e))return null;let n=gs(t.name),s=e.replace(/\{\s*name\s*(?:\|([^{}]*))?\}/g,(a,i="")=>n||i);return r`<p class="t13 mrsee">
<span class="t12 dim blk">${o("{name} will see",{name:t.name})}</span>
${s.replace(/\{\s*number\s*\}/g,"№ …")}
</p>`}function b6(e,{sent:t,failed:n},s,a,i){let l=new Map(s.map(c=>[c.id,c.name]));n.length&&te(w("No reply to {n} client: {list}","No reply to {n} clients: {list}",n.length,{list:n.map(c=>`${l.get(c.dialog_id)} (${v6(c.code)})`).join(", ")}),{ms:2e4}),t.length&&V(w("Reply goes to {n} client","Reply goes to {n} clients",t.length),{icon:"reply",ms:a*1e3,undo:()=>{y6(e,t),i?.()}})}async function y6(e,t){try{let n=await W(`/api/tasks/${e}/replies/cancel`,{message_ids:t.map(a=>a.message_id)}),s=w("{n} reply cancelled","{n} replies cancelled",n.cancelled.length);n.failed.length?te(`${s}. ${w("{n} was sent already","{n} were sent already",n.failed.length)}`):V(s,{icon:"undo-2"})}catch(n){if(!(n instanceof q))throw n;te(Le(n))}}var c6,u6,qP,d6,f6,h6,k6,v6,UP=b(()=>{R();T();K();v();I();he();Se();A();Oa();zy();_y();Gt();c6=10,u6=["{name|…}","{number}"],qP=()=>{let{messenger:e=0,email:t=0}=xe.peek()?.undo??{};return Math.max(c6,e,t)};d6=({tasks:e,finish:t,onFinish:n})=>r`<fieldset class="mrlist">
<legend class="lab">
${w("The conversations have {n} open task","The conversations have {n} open tasks",e.length)}
</legend>
<${X$} tasks=${e} />
${[[!1,o("Leave the tasks open")],[!0,o("The tasks are done")]].map(([s,a])=>r`<label class="hrow t13" key=${a}>
<input type="radio" name="mrtasks" checked=${t===s} onChange=${()=>n(s)} />
${a}
</label>`)}
</fieldset>`,f6=({dialog:e,on:t,onPick:n})=>r`<li>
<label class="hrow t13">
<input type="checkbox" checked=${t} onChange=${s=>n(e.id,s.currentTarget.checked)} />
<${ne} name=${e.name} size="xs"><${Ce} kind=${e.channel_kind} /><//>
<span class="grow">
<span class="b5 cut blk">${e.name}</span>
<span class="t12 dim cut blk">${e.text}</span>
</span>
${e.reply_state&&r`<span class="t12 dim">${o("has a reply")}</span>`}
</label>
</li>`;h6=({onPick:e})=>r`<span class="taskchips" id="mrh" role="group" aria-label=${o("Variables")}>
${u6.map(t=>r`<button type="button" class="chip" key=${t} onClick=${()=>e(t)}>
<code>${t}</code>
</button>`)}
</span>`;k6={"conversation-changed":()=>o("wrote meanwhile"),blocked:()=>o("has blocked us"),"channel-removed":()=>o("the channel was removed"),"not-linked":()=>o("is no longer linked")},v6=e=>k6[e]?.()??o("was refused")});var VP={};ve(VP,{LinkPicker:()=>_6});async function YP(e,t){Ke();try{await HP(e,t,!0)}catch(s){if(!(s instanceof q))throw s;te(Le(s));return}let n=w("{n} conversation linked to task No. {number}","{n} conversations linked to task No. {number}",t.length,{number:e.number});V(n,{icon:"link",undo:()=>HP(e,t,!1).catch(s=>te(Le(s))),more:{label:o("Open"),run:()=>L(qt(e.id))}})}async function x6(e,t){try{let{task:n}=await W("/api/tasks",{title:e,kind:"incident"});await YP(n,t)}catch(n){if(!(n instanceof q))throw n;te(Le(n))}}function _6(){let e=O([...yt.value.keys()]).current,[t,n]=g(""),[s,a]=g(null),[i,l]=g(null),[c,u]=g(0),m=O(null);j(()=>m.current.focus({preventScroll:!0}),[]),E(()=>{B("/api/tasks?view=open&sort=created&limit=100").then(x=>a(x.items),x=>l(x))},[]);let p=t.trim().toLowerCase(),f=[...(s??[]).filter(x=>!p||x.title.toLowerCase().includes(p)||String(x.number)===p).slice(0,w6).map(x=>({id:x.id,text:o("No. {number} {title}",x),run:()=>YP(x,e)})),...t.trim()?[{id:"new",icon:"plus",text:o("New task “{title}”",{title:t.trim()}),run:()=>x6(t.trim(),e)}]:[]],$=Math.min(c,f.length-1),k=x=>{let _={ArrowDown:1,ArrowUp:-1}[x.key];_?(x.preventDefault(),u(($+_+f.length)%Math.max(1,f.length))):x.key==="Enter"&&!x.isComposing&&!x.repeat&&(x.preventDefault(),f[$]?.run())},S=w("Link {n} conversation to a task","Link {n} conversations to a task",e.length);return r`<${Ms} title=${S} look="linkdlg" onKey=${k}>
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
<//>`}var w6,HP,GP=b(()=>{R();T();K();v();J();pr();he();A();Oa();Gt();w6=8,HP=(e,t,n)=>W(`/api/tasks/${e.id}/dialogs`,{dialog_ids:t,on:n})});function eh({task:e}){let t=s=>{Ft(e.id)||g$([e.id]),$n("status",e.id,s.currentTarget)},n=o("Task No. {number}, {status}: change the status",{number:e.number,status:ya(e.base)});return r`<button type="button" class="ringbtn" aria-haspopup="menu" aria-label=${n} title=${o("Status")}
aria-expanded=${String(so("status",e.id))} onClick=${t}>
<${Hn} base=${e.base} />
</button>`}var By=b(()=>{T();v();zo();gn();Ns();Wt()});var JP={};ve(JP,{TaskChips:()=>S6});var S6,ZP=b(()=>{T();be();J();v();zo();gn();Kn();By();Gt();S6=({tasks:e})=>r`<span class="mtasks">
${e.map(t=>r`<span class="mtask" key=${t.id}>
<${eh} task=${t} />
<a href=${qt(t.id)} data-task=${t.id}>
<span class="vh">${o("Task, {status}:",{status:ya(t.base)})}</span>
<span class="cut">
<b class="b5">${o("No. {number}",{number:t.number})}</b> ${t.title}
</span>
${t.due_at!==null&&Vt(t)&&r`<span class=${`hrow end ${gp(t,M.value)}`}>${Ss(t.due_at,M.value)}</span>`}
</a>
</span>`)}
</span>`});var Fy={};ve(Fy,{PromisedTask:()=>N6,TypedPromise:()=>E6});function C6(){try{let e=JSON.parse(localStorage.getItem(XP));return Array.isArray(e)?e:[]}catch{return[]}}function E6({id:e,text:t}){let n=Math.floor(M.value/6e4),s=ko(()=>Mp(t,M.peek()),[t,n]);return r`<${eD} dialog=${e} promise=${s} take=${i=>dn({dialog_id:e,text:t.trim(),promised_at:M.peek(),made:i})} look="promised typed" />`}function N6({message:e}){let{id:t,dialog_id:n,text:s,sent_at:a}=e,i=ko(()=>Mp(s,a),[s,a]);return r`<${eD} dialog=${n} promise=${i} take=${c=>dn({message_ids:[t],dialog_id:n,text:s,promised_at:a,made:c})} look="promised" />`}function eD({dialog:e,promise:t,take:n,look:s}){if(!t||t.at<=M.value)return null;let a=O6(e,t.at);return th.value.includes(a)?null:r`<div class=${s}>
<${d} name="calendar" size="s" />
<span>${o("Promised: {when}",{when:Ss(t.at,M.value,{long:!0})})}</span>
<button type="button" class="link" onClick=${()=>n(()=>QP(a))}>${o("Create a task")}</button>
<button type="button" class="ib tiny" aria-label=${o("Do not offer a task")} title=${o("Do not offer a task")}
onClick=${()=>QP(a)}>
<${d} name="x" size="s" />
</button>
</div>`}var XP,T6,th,O6,QP,Wy=b(()=>{oe();R();T();be();v();Lu();A();Do();Py();On();Gt();XP="okno.promises",T6=200;th=C(C6()),O6=(e,t)=>`${e}:${fe(t,0,0)}`,QP=e=>{th.value=[e,...th.value.filter(t=>t!==e)].slice(0,T6),Jo(XP,th.value)}});function nh(e,t=0){let[n,s]=g({id:null,seen:null,problem:null}),a=e?.id;return E(()=>{if(!a)return;let i=!1;return B(`/api/dialogs/${a}/clock`).then(l=>i||s({id:a,seen:l,problem:null}),l=>i||s(c=>({...c,id:a,problem:l}))),()=>{i=!0}},[a,e?.waiting_since,e?.due_at,e?.state,t]),n.id===a?n:{id:a,seen:null,problem:null}}var jy=b(()=>{R();K()});var rD={};ve(rD,{Strip:()=>P6});function P6(){let e=Wd.value,t=ae.value[e?.id],n=vt(sD),{seen:s,problem:a}=nh(t,M.value);return Oe(),E(()=>{n.current?.focus({preventScroll:!0}),t||sD()},[!!t]),j(()=>{if(!n.current)return;let{width:i,height:l}=n.current.getBoundingClientRect();n.current.style.setProperty("left",`${Math.max(8,Math.min(e.x,innerWidth-i-8))}px`),n.current.style.setProperty("top",`${Math.max(8,Math.min(e.y,innerHeight-l-8))}px`)},[s,a]),t?r`<div class="pop clockpop" role="dialog" aria-label=${o("How long the client waits")} tabindex="-1"
ref=${n}>
${s?r`<${M6} dialog=${t} seen=${s} />`:r`<${D6} problem=${a} />`}
</div>`:null}function M6({dialog:e,seen:t}){return t.parts.length?r`
<p class="t13">
<b class="b6"><${R6} dialog=${e} seen=${t} /></b> <span class="dim">${L6(t)}</span>
</p>
<${I6} parts=${t.parts.slice(-A6)} running=${t.ended_at===null} />
<${z6} parts=${t.parts} />
<${B6} parts=${t.parts} />
<${F6} seen=${t} />
`:r`<p class="t13">${o("The client has not been waiting yet.")}</p>`}function R6({dialog:e,seen:t}){let n=Au(e),s={span:ot(t.waited)};if(t.ended_at!==null)return t.ended_by==="closed"?o("Closed without a reply after {span}",s):t.ended_by==="no-answer"?o("No reply needed after {span}",s):o("Replied after {span}",s);if(!n)return o("The client has been waiting for {span}",s);let a=kl(n,M.value);return n.look==="bad"||n.opens!==null?a:o("Reply within {span}",{span:a})}function I6({parts:e,running:t}){let n=e.filter(([m,p])=>p>m),s=n.map(([m,p])=>Math.sqrt(p-m)),a=s.reduce((m,p)=>m+p,0)||1,i=oh-n.length*(tD+qy)+qy,l=0,c=0,u=n.at(-1)?.[1];return r`<svg class="strip" viewBox=${`0 0 ${oh} 46`} aria-hidden="true">
${n.map(([m,,p],h)=>{let f=tD+i*s[h]/a,$=l;l+=f+qy;let k=t&&h===n.length-1&&p==="waited",S=$>=c&&$<oh-2*nD;return S&&(c=$+nD),r`<rect class=${k?"s-now":`s-${p}`} x=${$} y="8" width=${f} height="14" rx="3" />
${S&&r`<text x=${$} y="40">${G(m)}</text>`}`})}
${u&&r`<text x=${oh} y="40" text-anchor="end">${G(u)}</text>`}
</svg>`}function z6({parts:e}){let t=["waited","client","closed","holiday"].filter(n=>e.some(([,,s])=>s===n));return r`<div class="hrow wrap t12 mut skey">
${t.map(n=>r`<span><i class=${`k-${n}`}></i>${Uy[n]()}</span>`)}
</div>`}function B6({parts:e}){let t=e.slice(0,-oD),n=t.reduce((s,[a,i,l])=>l==="waited"?s+i-a:s,0);return r`<ol class="stretches t12">
${t.length>0&&r`<li><span>${o("before that")}</span><span>${Uy.waited()}</span><b class="num">${ot(n)}</b></li>`}
${e.slice(-oD).map(([s,a,i])=>r`<li class=${i==="waited"?"counts":""}>
<span class="num">
${a>s?`${Ky(s)} – ${aD(s,a)?G(a):Ky(a)}`:Ky(s)}
</span>
<span>${Uy[i]()}</span>
${a>s&&r`<b class="num">${ot(a-s)}</b>`}
</li>`)}
</ol>`}function F6({seen:e}){if(e.norm===null)return null;let t=wo.value[e.hours_id],n=o("SLA within {norm}",{norm:ot(e.norm)}),s=e.rule_id===null?n:r`<a class="link" href=${qe(e.rule_id)}>${n}</a>`,a=[e.rule_version!==null&&o("version {n}",{n:e.rule_version}),t?t.name||o("company's working hours"):o("all hours count")].filter(Boolean);return r`<p class="t12 mut">${o("Why:")} ${s} · ${a.join(" · ")}</p>`}var oh,qy,tD,nD,oD,A6,Uy,sD,D6,L6,aD,Ky,iD=b(()=>{R();K();be();ee();T();v();J();I();ra();A();Ee();ie();jy();oh=340,qy=2,tD=8,nD=46,oD=8,A6=24,Uy={waited:()=>o("client waited for us"),client:()=>o("we waited for the client"),closed:()=>o("outside working hours"),holiday:()=>o("holiday"),answer:()=>o("our reply")},sD=()=>{y.value=null};D6=({problem:e})=>e?r`<p class="t13" role="alert">${F(e)}</p>`:r`<${Ae} width=${60} /><${Ae} width=${90} />`;L6=({norm:e,waited:t,ended_at:n})=>e===null?o("no target"):n===null?o("{waited} of {norm} passed",{waited:t<6e4?o("{n} min",{n:0}):ot(t),norm:ot(e)}):o("target {norm}",{norm:ot(e)});aD=(e,t)=>ct(e)===ct(t),Ky=e=>aD(e,M.value)?G(e):`${en(e,M.value)}, ${G(e)}`});var lD={};ve(lD,{SlaBox:()=>W6});function W6({dialog:e}){let{seen:t}=nh(e),n=Au(e),s=t?.first??null;return!s&&!e.waiting_since?null:r`<div class="slabox">
${s&&r`<${j6} first=${s} />`}
${e.waiting_since&&r`<${q6} dialog=${e} target=${n} />`}
</div>`}function q6({dialog:e,target:t}){let n=t?t.look==="bad"?o("Overdue by"):t.opens===null?o("Reply within"):o("Reply due"):o("The client waits"),s=t?t.look==="bad"?ot(t.late):kl(t,M.value):ot(Math.max(0,M.value-e.waiting_since));return r`<button type="button" class=${t?.look??""} aria-haspopup="dialog"
onClick=${a=>Nu(e.id,a.currentTarget)}>
<span class="k">${n}</span>
<span class="v">
${t?r`<${Yb} target=${t} />`:r`<${d} name="hourglass" size="s" />`} ${s}
</span>
</button>`}var j6,cD=b(()=>{be();ee();T();v();ra();A();jy();j6=({first:e})=>r`<div class=${e.late?"bad":"ok"}>
<div class="k">${o("First reply")}</div>
<div class="v"><${d} name=${e.late?"flame":"check"} size="s" />${ot(e.waited)}</div>
</div>`});var pD,mD,uD,sh,ah=b(()=>{oe();be();Ct();v();J();Zr();pa();Ub();I();ra();wn();pD=Ut(["clock"],()=>Promise.resolve().then(()=>(iD(),rD)),"Strip"),mD=$e(()=>Promise.resolve().then(()=>(cD(),lD)),"SlaBox"),uD=()=>N.peek().page==="inbox"?co():void 0;Je({id:"clock",group:"dialog",label:()=>o("How long the client waits"),icon:"hourglass",key:"KeyQ",when:()=>!!uD(),run:()=>Nu(uD().id,document.querySelector("[data-clock]")??document.querySelector(".thead .sub"))});sh=new Map;we(()=>{let e=M.value,t=new Set;for(let n of Object.values(ae.peek())){let s=n.assignee_id===D.peek()?.id?bl(n,wo.peek(),e):null;if(!s)continue;t.add(n.id);let a=sh.get(n.id);sh.set(n.id,{due:n.due_at,look:s.look}),!(a?.due!==n.due_at||a.look===s.look)&&(s.look==="warn"&&Js(o("{name}: a reply is due soon",{name:n.name})),s.look==="bad"&&Js(o("{name}: the reply is overdue",{name:n.name})))}for(let n of sh.keys())t.has(n)||sh.delete(n)})});function dD({contact:e}){let[t,n]=g(!1);return t?r`<${Y6} contact=${e} shut=${()=>n(!1)} />`:r`<button type="button" class="link t13 addaddr hrow tight" onClick=${()=>n(!0)}>
<${d} name="plus" size="s" />
${o("Add an address")}
</button>`}function Y6({contact:e,shut:t}){let[n,s]=g("email"),[a,i]=g(""),[l,c]=g(null),[u,m]=g(!1),p=O(null);return j(()=>p.current.focus(),[]),r`<form class="addform" onSubmit=${async $=>{if($.preventDefault(),!(u||!a.trim())){m(!0);try{await Ad(e,n,a.trim()),t()}catch(k){m(!1),c(k.status===422?H6[n]():F(k)),p.current?.focus()}}}} onKeyDown=${$=>{$.key==="Escape"&&($.preventDefault(),$.stopPropagation(),t())}} aria-label=${o("Add an address")}>
<label class="vh" for="akind">${o("Address type")}</label>
<select class="input" id="akind" value=${n} onChange=${$=>{s($.target.value),c(null)}}>
${K6.map($=>r`<option value=${$}>${Me($)}</option>`)}
</select>
<label class="vh" for="avalue">${o("Address")}</label>
<input class="input" id="avalue" ref=${p} value=${a} autocomplete="off"
inputmode=${n==="email"?"email":n==="phone"?"tel":"text"} placeholder=${U6[n]()}
aria-invalid=${l?"true":null} aria-describedby=${l?"aerror":null}
onInput=${$=>{i($.target.value),c(null)}} />
${l&&r`<p class="hint bad" id="aerror" role="alert">${l}</p>`}
<p class="hint">${o("Conversations from this address will be added to the card.")}</p>
<span class="hrow">
<button type="submit" class="btn small primary" aria-busy=${String(u)}>${o("Add")}</button>
<button type="button" class="btn small quiet" onClick=${t}>${o("Cancel")}</button>
</span>
</form>`}var K6,U6,H6,fD=b(()=>{R();T();Ze();K();v();A();K6=["email","phone","telegram","vk"],U6={email:()=>o("name@example.com"),phone:()=>o("+7 900 000-00-00"),telegram:()=>o("numeric ID, not the @name"),vk:()=>o("numeric page ID")},H6={email:()=>o("This is not an email address."),phone:()=>o("This is not a phone number."),telegram:()=>o("Enter the numeric Telegram ID, not the @name."),vk:()=>o("Enter the numeric VK ID, not the page address.")}});function V6({contact:e,field:t,onSaved:n}){let[s,a,i,l]=$D[t],[c,u]=g(null),m=async h=>{u(h);try{return await wu(e,{[t]:h}),n({...e,[t]:h}),!0}catch(f){return te(F(f)),!1}finally{u(null)}},p=async h=>{await m(h)&&V(h?a():i(),{icon:l,undo:()=>m(!h)})};return r`<label class="srow nop">
<span class="grow t13">${s()}</span>
<input class="tog" type="checkbox" role="switch" checked=${c??!!e[t]}
aria-busy=${c===null?null:"true"} onChange=${h=>p(h.currentTarget.checked)} />
</label>`}var $D,rh,Hy=b(()=>{R();T();K();v();he();Ze();$D={no_automatic:[()=>o("No automatic messages"),()=>o("No automatic messages to this client"),()=>o("Automatic messages to this client allowed"),"zap"],sender_blocked:[()=>o("Blocked sender"),()=>o("Sender blocked: messages are kept, nobody is notified"),()=>o("Sender unblocked"),"ban"]},rh=({contact:e,onSaved:t=n=>{}})=>Object.keys($D).map(n=>r`<${V6} key=${n} contact=${e} field=${n} onSaved=${t} />`)});var hD={};ve(hD,{Card:()=>G6,Section:()=>Or,facts:()=>lh,pastOf:()=>ih});function G6(){let{dialog:e}=N.value,t=ae.value[e],n=t&&X.value.contacts[t.contact_id];return r`<${J6} open=${bt.value} busy=${!n}>
${t&&r`<${Q6} dialog=${t} contact=${n} />`}
<//>`}function J6({open:e,busy:t,children:n}){let s=()=>{e?bt.value=!1:xo.value=!0};return r`
${e&&r`<${Z6} />`}
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
`}function Z6(){return Oe(),j(()=>Ot("#card .phead button")?.focus({preventScroll:!0}),[]),null}function Q6({dialog:e,contact:t}){let n=t?.name??e.name;return r`
<div class="cc-top">
<${ne} name=${n} face=${e.avatar} size="lg" />
<div class="grow">
${t?r`
<${hc} key=${t.id} value=${t.name} label=${o("Client name")}
save=${s=>wu(t,{name:s})} needed head="h3" look="b6 t16" />
<p class="t12 dim">${o("Client since {date}",{date:en(t.created_at)})}</p>
`:r`<h3 class="b6 t16 cut">${n}</h3><${Ae} width=${60} />`}
</div>
</div>
<${mD} key=${e.id} dialog=${e} />
<${Or} name="dialog" title=${o("Conversation")}><${Y1} key=${e.id} dialog=${e} /><//>
${t?r`
<${e5} contact=${t} dialog=${e} />
<${gD} key=${e.id} dialog=${e} />
<${t5} contact=${t} />
<${n5} contact=${t} /><${o5} contact=${t} />
`:r`<div class="sks">${[100,76,88,52].map(s=>r`<${Ae} width=${s} />`)}</div>`}
`}function e5({contact:e,dialog:t}){return r`<${Or} name="contacts" title=${o("Contacts")}>
${e.identities.map(n=>{let s=n.label||n.external_id;return r`<button type="button" class="crow" key=${n.id} title=${o("Copy")}
aria-label=${o("Copy {value}",{value:s})} onClick=${()=>Dt(s)}>
<${Ce} kind=${n.kind} named />
<span class="grow cut">${s}</span>
${n.kind===t.kind&&s===(t.label||n.external_id)&&r`<span class="t12 dim">${o("current")}</span>`}
<${d} name="copy" size="s" />
</button>`})}
<${dD} key=${e.id} contact=${e} />
<//>`}function t5({contact:e}){let t=ih(e);return r`<${Or} name="dialogs" title=${o("All conversations")} count=${t.length}>
${t.map(({dialog:n,episode:s})=>r`<a class="crow" key=${s.number} href=${Y(N.value.view,n.id)}>
<${Ce} kind=${n.kind} named />
<span class="grow">
<span class="cut">${s.title||Xr(n)}</span>
<span class="t12 dim cut">${lh(s)}</span>
${n.id===N.value.dialog&&s.state==="open"?r`<span class="vh">${o("current")}</span>`:null}
</span>
</a>`)}
<a class="link t13 addaddr hrow tight" href=${Nm(e.id)}>
<${d} name="history" size="s" />
${o("Full history")}
</a>
<//>`}function lh(e){let t=e.state==="open",n=t?e.assignee_id:e.closed_by??e.assignee_id;return[o("No. {number}",{number:ue(e.number)}),ut(t?e.opened_at:e.closed_at,M.value),t?o("open"):n?Ya(H(n)):o("closed")].join(" · ")}function n5({contact:e}){return r`<${Or} name="note" title=${o("Client note")}>
<${hc} key=${e.id} value=${e.note??""} label=${o("Client note")}
empty=${o("Add a note about the client")} save=${t=>wu(e,{note:t})} long />
<//>`}var X6,Or,ih,o5,ch=b(()=>{R();Yo();T();Ze();ie();be();ee();v();Se();Kt();J();I();ah();mr();fD();Hy();A();yy();Ee();Li();X6=e=>localStorage.getItem("okno.fold."+e)==="1",Or=({name:e,title:t,count:n,children:s})=>r`<details class="sect" open=${!X6(e)}
onToggle=${a=>localStorage.setItem("okno.fold."+e,a.currentTarget.open?"0":"1")}>
<summary>
${t} ${n>0&&r`<span class="n">${n}</span>`} <${d} name="chevron-down" size="s" />
</summary>
${s}
</details>`;ih=e=>e.dialogs.flatMap(t=>t.episodes.map(n=>({dialog:t,episode:n}))).sort((t,n)=>n.episode.opened_at-t.episode.opened_at);o5=({contact:e})=>r`<${Or} name="consent" title=${o("Consents and bans")}>
<${rh} key=${e.id} contact=${e} />
<//>`});function uh(e){E(()=>{let n=!0,s=()=>B(`/api/dialogs/${e}/tasks`).then(i=>n&&Ts(i.items,Zt(i.cursor)),()=>{});s();let a=i=>{i.some(l=>l.k==="gone"&&l.of==="task")&&s()};return Yy.add(a),()=>{n=!1,Yy.delete(a)}},[e]);let t=Object.values(He.value).filter(n=>n.dialog_id===e).sort((n,s)=>Number(Vt(s))-Number(Vt(n))||s.id-n.id);return{known:t,open:t.filter(Vt),done:t.filter(n=>!Vt(n))}}var Yy,Vy=b(()=>{R();K();Qt();lt();Kn();Wt();Yy=new Set;rn(e=>{for(let t of Yy)t(e)})});var bD={};ve(bD,{CardTasks:()=>a5});function a5({dialog:e}){let[t,n]=g(!1),s=e.tasks?.open??0,{known:a,open:i,done:l}=uh(e.id),c=[...i,...t?l:l.slice(0,i.length?0:s5)];return r`<${Or} name="tasks" title=${o("Tasks")} count=${i.length||s}>
${c.map(u=>r`<div class="crow cardtask" key=${u.id} data-task=${u.id}>
<${eh} task=${u} />
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
<//>`}var s5,kD=b(()=>{R();T();v();J();ch();A();Vy();zo();By();On();s5=5});var vD={};ve(vD,{RepeatSettings:()=>r5});function r5(){let e=q$(),t=W$.value,n=Object.values(e??{}).sort((a,i)=>a.template.title.localeCompare(i.template.title)),s=r`<button type="button" class="btn small" onClick=${()=>kr()}>
<${d} name="plus" size="s" />${o("New recurring task")}
</button>`;return r`<${Xe} id="rpth" title=${o("Recurring tasks")} side=${e&&s}>
<p class="lead">${o("Work that comes back: each time its date comes, a task is created.")}</p>
${!e&&t&&r`<${se} icon="unplug" title=${o("The recurring tasks could not be loaded")} text=${F(t)}>
<button type="button" class="btn" onClick=${Ep}>${o("Retry")}</button>
<//>`}
${!e&&!t&&r`<div class="card fcard" aria-busy="true"><${Ae} width=${60} /></div>`}
${e&&!n.length&&r`<${se} icon="repeat" title=${o("No recurring tasks yet")}
text=${o("For example a stock count every Friday, or an invoice on the first of each month.")}>
<button type="button" class="btn primary" onClick=${()=>kr()}>
<${d} name="plus" size="m" />${o("New recurring task")}
</button>
<//>`}
${n.length>0&&r`<ul class="card stlist">
${n.map(a=>r`<li key=${a.id}><${i5} row=${a} linked=${N.value.id===a.id} /></li>`)}
</ul>`}
<//>`}function i5({row:e,linked:t}){let{title:n,assignee_id:s}=e.template,a=RA(e),i=O(null);j(()=>{t&&(i.current.scrollIntoView({block:"center"}),i.current.focus({preventScroll:!0}))},[t]);let l=m=>Tr(()=>K$(e,{active:m},m?o("Resumed: {title}",{title:n}):o("Paused: {title}",{title:n}))),c=[oA(e),s!==null&&H(s),e.created_by!==null&&e.created_by!==D.value.id&&o("by {name}",{name:H(e.created_by)})].filter(Boolean),u=iA(e);return r`<section class="strow rptrow" aria-label=${n} ref=${i} tabindex=${t?-1:null}
aria-current=${t?"true":null} data-paused=${e.active?null:""}>
<${no} label=${o("Active: {title}",{title:n})} checked=${e.active} disabled=${!a} onChange=${l} />
<div class="grow">
<b class="b5 blk t13">${n}</b>
<span class="t12 dim blk">${fc(e)}</span>
<span class="t12 blk">${c.join(" · ")}</span>
${u.map(m=>r`<span class="rptwarn t12" key=${m}><${d} name="triangle-alert" size="s" />${m}</span>`)}
</div>
${a?r`<span class="hrow stacts">
<button type="button" class="btn small quiet" aria-label=${o("Change: {name}",{name:n})}
onClick=${()=>kr({repeat:e})}>
${o("Change")}
</button>
<button type="button" class="ib small" aria-label=${o("Delete: {name}",{name:n})}
title=${o("Delete")} onClick=${()=>zA(e)}>
<${d} name="x" size="m" />
</button>
</span>`:r`<span class="t12 dim">${o("Only the author and supervisors change it")}</span>`}
</section>`}var yD=b(()=>{R();T();K();v();J();I();Se();A();Nt();F$();U$();Pi();On()});function Gy({template:e=null,onSave:t,onDone:n}){let[s,a]=g(e?.name??""),[i,l]=g(e?.steps??[{...wD}]),[c,u]=g(null),[m,p]=g(!1),h=O(null);j(()=>h.current.focus(),[]);let f=(S,x)=>l(i.map((_,P)=>P===S?{..._,...x}:_)),$=i.findIndex((S,x)=>x>0&&!S.title.trim());return r`<form class="tplform" novalidate onSubmit=${async S=>{if(S.preventDefault(),!m){if(!s.trim()){u(o("Enter a name.")),h.current.focus();return}if($>0){u(o("Only the first task may take its title from the message."));return}p(!0);try{await t({name:s.trim(),steps:i.map(c5)})}catch(x){if(!(x instanceof q))throw x;u(Le(x)),p(!1)}}}}
aria-label=${e?o("Template {name}",{name:e.name}):o("New template")}>
<div class="field">
<label for="tpn">${o("Template name")}</label>
<input class="input" id="tpn" ref=${h} maxlength="40" autocomplete="off" value=${s}
onInput=${S=>a(S.currentTarget.value)} />
</div>
${i.map((S,x)=>r`<${u5} key=${x} step=${S} number=${x+1} onChange=${_=>f(x,_)}
onRemove=${i.length>1?()=>l(i.filter((_,P)=>P!==x)):null} />`)}
${c&&r`<p class="hint bad" role="alert">${c}</p>`}
<div class="hrow wrap">
<button type="button" class="btn small" disabled=${i.length>=l5}
onClick=${()=>l([...i,{...wD}])}>
<${d} name="plus" size="s" />${o("Add a task")}
</button>
<span class="grow"></span>
<button type="button" class="btn quiet" onClick=${n}>${o("Cancel")}</button>
<button type="submit" class="btn primary" disabled=${m}>${o("Save")}</button>
</div>
</form>`}function u5({step:e,number:t,onChange:n,onRemove:s}){let a=c=>`tps${t}${c}`,i=e.mine?"me":String(e.assignee_id??""),l=c=>n({mine:c==="me",assignee_id:c==="me"||!c?null:Number(c)});return r`<fieldset class="tplstep">
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
<${yc} id=${a("d")} minutes=${e.due_minutes} onChange=${c=>n({due_minutes:c})} />
<div class="field">
<label for=${a("a")}>${o("Assignee")}</label>
<select class="input sel" id=${a("a")} value=${i}
onChange=${c=>l(c.currentTarget.value)}>
<option value="">${o("nobody")}</option>
<option value="me">${o("whoever uses the template")}</option>
${p5(e.assignee_id).map(c=>r`<option key=${c.id} value=${c.id}>${c.name}</option>`)}
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
</fieldset>`}var l5,wD,c5,p5,xD=b(()=>{R();T();K();v();I();A();Nt();Qe();J$();gn();Gt();l5=20,wD={title:"",text:"",kind:null,type_id:null,priority:0,due_minutes:null,assignee_id:null,mine:!1,team_id:null,checks:[]};c5=e=>({...e,title:e.title.trim(),checks:e.checks.map(t=>t.trim()).filter(Boolean)});p5=e=>Object.values(_e.value).filter(t=>t.active||t.id===e).sort((t,n)=>t.name.localeCompare(n.name))});function _D(){let{answer:e,setAnswer:t,problem:n,load:s}=gc(async()=>(await B("/api/task-templates")).templates),[a,i]=g(null);E(()=>{s()},[]);let l=async f=>{try{return t((await f()).templates),!0}catch($){if(!($ instanceof q))throw $;return te(F($)),!1}},c=async(f,$)=>{let k=await(f==="new"?W("/api/task-templates",$):W(Jy(f),$,{method:"PATCH"}));t(k.templates),i(null)},u=(f,$)=>l(()=>W(Jy(f,"/removed"),{removed:$})),m=async({id:f,name:$})=>{await u(f,!0)&&V(o("Template deleted: {name}",{name:$}),{icon:"x",undo:()=>u(f,!1)})},p=(f,$)=>{let k=e[$<0?f-1:f+2]?.id??null;return l(()=>W(Jy(e[f].id,"/place"),{before:k}))},h=r`<button type="button" class="btn small" onClick=${()=>i("new")}>
<${d} name="plus" size="s" />${o("New template")}
</button>`;return r`<${Xe} id="ttph" title=${o("Task templates")} side=${e&&a!=="new"&&h}>
<p class="lead">${o("A template makes several tasks at once, each with its due date, assignee and checklist.")}</p>
${n&&r`<${d5} problem=${n} retry=${s} />`}
${!e&&!n&&r`<div class="card fcard" aria-busy="true"><${Ae} width=${60} /></div>`}
${a==="new"&&r`<div class="card">
<${Gy} onSave=${f=>c("new",f)} onDone=${()=>i(null)} />
</div>`}
${e?.length===0&&a!=="new"&&r`<${m5} />`}
${e?.length>0&&r`<ul class="card stlist">
${e.map((f,$)=>r`<li key=${f.id}>
${a===f.id?r`<${Gy} template=${f} onSave=${k=>c(f.id,k)}
onDone=${()=>i(null)} />`:r`<${f5} one=${f} first=${$===0} last=${$===e.length-1}
onMove=${k=>p($,k)} onEdit=${()=>i(f.id)}
onRemove=${()=>m(f)} />`}
</li>`)}
</ul>`}
<//>`}function f5({one:e,first:t,last:n,onMove:s,onEdit:a,onRemove:i}){let{name:l,steps:c}=e,u=c.map(m=>m.title||o("the client's message"));return r`<section class="strow" aria-label=${l}>
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
</section>`}var Jy,m5,d5,SD=b(()=>{R();T();K();v();he();B$();A();Nt();xD();Jy=(e,t="")=>`/api/task-templates/${e}${t}`;m5=()=>r`<${se} icon="list-checks" title=${o("No templates yet")}
text=${o("For work that repeats: a return, an installation, a claim.")} />`,d5=({problem:e,retry:t})=>r`<${se} icon="unplug" title=${o("The templates could not be loaded")} text=${F(e)}>
<button type="button" class="btn" onClick=${t}>${o("Retry")}</button>
<//>`});var ED={};ve(ED,{TaskListSettings:()=>g5});function g5(){return r`
<${TD} id="tkss" of=${$5} rows=${Lo()} />
<${TD} id="tkts" of=${h5} rows=${oo()} />
<${_D} />
`}function TD({id:e,of:t,rows:n}){let[s,a]=g(null),i=()=>a(null),l=r`<button type="button" class="btn small" onClick=${()=>a("new")}>
<${d} name="plus" size="s" />${t.create()}
</button>`;return r`<${Xe} id=${e} title=${t.title()} side=${s!=="new"&&l}>
<p class="lead">${t.lead()}</p>
${s==="new"&&r`<div class="card"><${OD} of=${t} onDone=${i} /></div>`}
<ul class="card stlist">
${n.map((c,u)=>r`<li key=${c.id}>
${s===c.id?r`<${OD} of=${t} row=${c} onDone=${i} />`:r`<${k5} of=${t} row=${c} rows=${n} index=${u}
onEdit=${()=>a(c.id)} />`}
</li>`)}
</ul>
<//>`}function CD(e,t,n,s){let a=t[s<0?n-1:n+2];return Tr(()=>W(`${e.path}/${t[n].id}/place`,{before:a?.id??null}))}async function b5(e,t){let n=s=>Tr(()=>W(`${e.path}/${t.id}/removed`,{removed:s}));await n(!0)&&V(o("Deleted: {name}",{name:e.nameOf(t)}),{icon:"x",undo:()=>n(!1)})}function k5({of:e,row:t,rows:n,index:s,onEdit:a}){let i=e.nameOf(t),l=e.isKept(t);return r`<section class="strow" aria-label=${i}>
${e.hasBase&&r`<span class="dotbox"><span class="st"><${Hn} base=${t.base} /></span></span>`}
<div class="grow">
<b class="b5 blk t13 cut">${i}</b>
${e.hasBase&&ya(t.base)!==i&&r`<span class="t12 dim blk">${ya(t.base)}</span>`}
</div>
<span class="hrow stacts">
<button type="button" class="ib small" disabled=${s===0} aria-label=${o("Move up: {name}",{name:i})}
title=${o("Move up")} onClick=${()=>CD(e,n,s,-1)}>
<${d} name="chevron-up" size="m" />
</button>
<button type="button" class="ib small" disabled=${s===n.length-1}
aria-label=${o("Move down: {name}",{name:i})} title=${o("Move down")}
onClick=${()=>CD(e,n,s,1)}>
<${d} name="chevron-down" size="m" />
</button>
<button type="button" class="btn small quiet" aria-label=${o("Change: {name}",{name:i})} onClick=${a}>
${o("Change")}
</button>
<button type="button" class="ib small" disabled=${l} aria-label=${o("Delete: {name}",{name:i})}
title=${l?o("Built-in status"):o("Delete")} onClick=${()=>b5(e,t)}>
<${d} name="x" size="m" />
</button>
</span>
</section>`}function OD({of:e,row:t=null,onDone:n}){let[s,a]=g(t?.name??""),[i,l]=g("active"),[c,u]=g(null),m=O(null);j(()=>m.current.focus(),[]);let p=t?e.builtIn(t):"",h=`nm${e.hasBase?"s":"t"}${t?.id??""}`,f=async $=>{$.preventDefault();let k={name:s.trim(),...!t&&e.hasBase&&{base:i}};try{await(t?W(`${e.path}/${t.id}`,k,{method:"PATCH"}):W(e.path,k)),n()}catch(S){if(!(S instanceof q))throw S;u(S),m.current.focus()}};return r`<form class="tmnew" aria-label=${t?e.nameOf(t):e.create()} onSubmit=${f}
onKeyDown=${$=>{$.key==="Escape"&&($.stopPropagation(),n())}}>
<div class="field">
<label for=${h}>${e.label()}</label>
<input class="input" id=${h} ref=${m} maxlength="40" required=${!p} placeholder=${p||null}
value=${s} aria-invalid=${c?"true":null} aria-describedby=${c?`${h}e`:null}
onInput=${$=>{a($.currentTarget.value),u(null)}} />
${c&&r`<span class="hint bad" id=${`${h}e`} role="alert">${Le(c)}</span>`}
</div>
${!t&&e.hasBase&&r`<div class="field">
<label for=${`${h}b`}>${o("Behaves like")}</label>
<select class="input sel" id=${`${h}b`} value=${i}
onChange=${$=>l($.currentTarget.value)}>
${FE.map(([$,k])=>r`<option key=${$} value=${$}>${k()}</option>`)}
</select>
</div>`}
<div class="hrow">
<button type="submit" class="btn primary" disabled=${!p&&!s.trim()}>
${t?o("Save"):o("Create")}
</button>
<button type="button" class="btn quiet" onClick=${n}>${o("Cancel")}</button>
</div>
</form>`}var $5,h5,ND=b(()=>{R();T();K();v();he();A();Nt();F$();zo();gn();SD();Gt();$5={path:"/api/task-statuses",nameOf:ss,builtIn:Fv,hasBase:!0,title:()=>o("Statuses of tasks"),lead:()=>o("Columns of the board. A new status behaves like the built-in one that you choose for it."),create:()=>o("New task status"),label:()=>o("Name of the status"),isKept:e=>!!e.builtin},h5={path:"/api/task-types",nameOf:Un,builtIn:Wv,hasBase:!1,title:()=>o("Types of tasks"),lead:()=>o("Tasks that have a deleted type keep it."),create:()=>o("New task type"),label:()=>o("Name of the type"),isKept:()=>!1}});function Zy(e,t=()=>{}){let n=ae.peek()[e[0].dialog_id],s=OE(e.map(a=>[_5(a),a.text]));dn({message_ids:e.map(a=>a.id),dialog_id:n.id,text:s,title:Zl(s)||Zl(n.title??""),made:t,promised_at:e.length===1&&e[0].kind==="out"?e[0].sent_at:null})}function jD({message:e}){let{author:t,kind:n,sent_at:s,tasks:a,text:i,automatic:l}=e;return!(n==="out"&&!l&&t.operator_id===D.value.id)||!i||a?.length||or(e)||M.value-s>S5?null:r`<${y5} message=${e} />`}function T5(){if(on.peek().size){WD(Gl());return}let e=co(),t=Tt.peek()[e.id],n=t?Pn(t).filter(ka):[],s=n.findLast(a=>a.kind==="in")??n.at(-1);s?Zy([s]):dn({dialog_id:e.id})}var v5,AD,PD,DD,MD,RD,LD,ID,zD,BD,y5,gD,w5,x5,FD,_5,WD,S5,Ca,Li=b(()=>{be();Ct();T();v();J();Ko();No();Hl();ip();Qt();I();pa();Se();wn();_u();On();Mv();v5=$e(()=>Promise.resolve().then(()=>(cP(),lP)),"Tasks"),AD=Ut(["newtask"],()=>Promise.resolve().then(()=>(xP(),wP)),"NewTask"),PD=Ut(["taskimport"],()=>Promise.resolve().then(()=>(EP(),OP)),"ImportTasks"),DD=Ut(["taskrepeat"],()=>Promise.resolve().then(()=>(zP(),IP)),"RepeatDialog"),MD=Ut(["closetasks"],()=>Promise.resolve().then(()=>(jP(),WP)),"CloseQuestion"),RD=Ut(["massreply"],()=>Promise.resolve().then(()=>(UP(),KP)),"MassReply"),LD=Ut(["picktask"],()=>Promise.resolve().then(()=>(GP(),VP)),"LinkPicker"),ID=Ut(["taskpop"],()=>Promise.resolve().then(()=>(Ns(),hN)),"FieldPopover"),zD=$e(()=>Promise.resolve().then(()=>(ZP(),JP)),"TaskChips"),BD=$e(()=>Promise.resolve().then(()=>(Wy(),Fy)),"TypedPromise"),y5=$e(()=>Promise.resolve().then(()=>(Wy(),Fy)),"PromisedTask"),gD=$e(()=>Promise.resolve().then(()=>(kD(),bD)),"CardTasks"),w5=$e(()=>Promise.resolve().then(()=>(yD(),vD)),"RepeatSettings"),x5=$e(()=>Promise.resolve().then(()=>(ND(),ED)),"TaskListSettings"),FD=(e=[])=>e.map(t=>[t.id,t]);mt("taskstatus",{map:"taskstatuses",snapshot:e=>FD(e.taskstatuses)});mt("tasktype",{map:"tasktypes",snapshot:e=>FD(e.tasktypes)});hs({page:"tasks",path:jo(),icon:"circle-check-big",label:()=>o("Tasks"),title:()=>o("Tasks"),view:v5,tab:!0,count:()=>({shown:ze.value.tasks?.mine??0,urgent:(ze.value.tasks?.mine_late??0)>0})});ln({id:"tasks",group:"company",icon:"circle-check-big",label:()=>o("Tasks"),when:()=>D.value?.role==="administrator",view:x5});ln({id:"repeats",group:"company",icon:"repeat",label:()=>o("Recurring tasks"),view:w5});XS(e=>{let t=e.ids.map(s=>ae.peek()[s]),n=t.reduce((s,a)=>s+(a?.state==="open"?a.tasks?.open??0:0),0);return n===0&&t.every(Boolean)?!1:(CE(e,t.every(Boolean)?n:null),!0)});_5=({author:e})=>e.operator_id?H(e.operator_id):e.name??"",WD=e=>Zy(e,xi),S5=24*36e5;aE({id:"task",icon:"circle-check-big",key:"KeyT",label:()=>o("Create a task"),when:ka,run:e=>Zy([e]),runMany:WD});Ca=()=>N.peek().page==="tasks";Je({id:"go-tasks",group:"go",label:()=>o("Tasks"),icon:"circle-check-big",key:"KeyG KeyT",run:()=>L(jo())},{id:"new-task-from",group:"dialog",label:()=>on.peek().size?o("Create a task from the selected messages"):o("Create a task from the newest message"),icon:"circle-check-big",key:"KeyT",act:!0,opensField:!0,when:()=>N.peek().page==="inbox"&&!!co(),run:T5},{id:"new-task",group:"tasks",label:()=>o("New task"),icon:"circle-check-big",key:"KeyC",act:!0,opensField:!0,when:Ca,run:()=>dn()},{id:"new-task-anywhere",group:"everywhere",label:()=>o("New task"),icon:"circle-check-big",listed:!1,when:()=>!Ca(),run:()=>dn()})});function qD({id:e,dialog:t,note:n,text:s}){let a=u0(e),i=a.filter(f=>f.typing==="reply"),l=a.filter(f=>f.typing==="note"),c=n?Il(s):[],u=f=>f.map($=>H($.id??$)).join(", "),m=f=>r`<b class="b5">${f}</b>`,p=null;if(i.length?p=ht(w("{who} is replying…","{who} are replying…",i.length),{who:m(u(i))}):c.length?p=ht(w("Your team will see the note, {who} will be notified","Your team will see the note, {who} will be notified",c.length),{who:m(c.map(f=>f.name).join(", "))}):l.length?p=ht(w("{who} is writing a note…","{who} are writing a note…",l.length),{who:m(u(l))}):Hm(e)?p=o("{name} is typing…",{name:gs(t?.name??"")}):a.length&&(p=ht(w("{who} is here too","{who} are here too",a.length),{who:m(u(a))})),!p)return null;let h=i.length?i:l.length?l:a;return r`<div class="seen cseen" role="status">
${!c.length&&h.length>0&&r`<span class="stack">
${h.slice(0,3).map(f=>r`<${ne} key=${f.id} name=${H(f.id)} size="xs" />`)}
</span>`}
<span class="cut">${p}</span>
</div>`}function UD({id:e,mode:t}){let n=di(e,t);if(n===null)return null;let s=Tt.value[e],a=s&&Pn(s).find(l=>l.no===n),i=a&&(a.author.operator_id?H(a.author.operator_id):a.author.name);return r`<div class="cquote">
<${d} name="reply" size="m" />
<span class="quote grow">
<b class="b5 blk cut">${i??o("Message {no}",{no:n})}</b>
<span class="cut blk">${a?KD(a):""}</span>
</span>
<button type="button" class="ib small" aria-label=${o("Remove the quote")} onClick=${()=>ma(e,t,null)}>
<${d} name="x" size="m" />
</button>
</div>`}function HD({id:e,dialog:t,message:n}){let s=Pt(t)?.can?.edit_hours,a=Me(t.kind),i=s?w("{channel} lets you edit for {n} hour","{channel} lets you edit for {n} hours",s,{channel:a}):"";return r`<div class="cstrip" role="status">
<${d} name="square-pen" size="m" />
<span class="grow">
${o("You are editing your message from {time}.",{time:G(n.sent_at)})} ${i}
</span>
<button type="button" class="ib small" aria-label=${o("Cancel editing")} title="Esc"
onClick=${()=>Yl(e)}>
<${d} name="x" size="m" />
</button>
</div>`}function YD({id:e}){let[t,n]=g(!1),s=KT(e);if(E(()=>{YT(e)},[e]),!s.length)return null;let a=Tt.value[e],i=a?Pn(a).findLast(c=>c.kind==="in")?.no??0:0,l=s.some(c=>c.no<i);return r`<div class=${l?"cstrip warn plan":"cstrip plan"}>
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
${s.map(c=>r`<${C5} key=${c.id} message=${c} />`)}
</ul>`}
</div>`}function C5({message:e}){let t=`plan${e.id}`,n=y.value===t;return r`<li>
<span class="grow">
<b class="b5 blk">${nt(Zo(e))} · ${H(e.author.operator_id)}</b>
<span class="cut blk">${KD(e)}</span>
</span>
<span class="hrow tight pacts">
<button type="button" class="btn small" onClick=${()=>Wk(e,null)}>${o("Send now")}</button>
<span class="popbox">
<button type="button" class="ib small" aria-label=${o("Another time")} title=${o("Another time")}
aria-haspopup="dialog" aria-expanded=${String(n)} onClick=${()=>{y.value=n?null:t}}>
<${d} name="calendar-clock" size="m" />
</button>
${n&&r`<${tp} place="popplan" given=${Zo(e)} pick=${s=>Wk(e,s)} />`}
</span>
<button type="button" class="ib small" aria-label=${o("Undo and edit")} title=${o("Undo and edit")}
onClick=${()=>ts(e)}>
<${d} name="square-pen" size="m" />
</button>
</span>
</li>`}var KD,Qy=b(()=>{R();T();ie();Hu();ap();ee();Vr();v();Se();Hd();Vu();Qt();I();No();$a();A();br();Pf();KD=e=>e.text||mn(e.content==="text"&&e.files?.length?"document":e.content)});function VD({id:e,dialog:t}){let n=vs(e),s=n==="note",a=O(null),i=Sn(e,n),l=t&&Pt(t),c=s?O5:l?.can??{},u=!!c.subject&&!s,m=!s&&(Qn.value==="off"||l?.health==="trouble"||l?.health==="paused"),p=Yt(e,n),h=!!i.trim()||p.some(_=>["done","uploading","waiting"].includes(_.state)),f=o$(a,s);j(()=>Xy(a.current),[i]),E(()=>{v1()||ur()},[]);let $=(_={})=>{if(!h||!t)return;let P=u&&tC(e);if(P){document.getElementById("mail"+P.field)?.focus();return}Xg();let U=Ot("#missing button");if(U){U.focus();return}gf(e,n,_),a.current?.focus()};j(()=>(Cn.current={id:e,mode:n,mail:u,field:a.current,submit:$,wrap:_=>n$(a.current,_),list:_=>_v(a.current,_)},()=>{Cn.current=null}));let k=_=>{Y_(),po(e),ys(e,n,_.target.value),b0(e,n,_.target.value),f.look()},S=s||(xe.value?.send?.[t?.kind]??(u?"command":"enter"))==="command",x=_=>{if(!(_.isComposing||f.keys(_))){if(R5(_,S)){_.preventDefault(),!_.repeat&&Mm()&&$();return}if(_.key==="Enter"&&u&&!_.shiftKey&&hE(a.current)){_.preventDefault();return}i||_.shiftKey||(_.key==="ArrowUp"&&!s&&A5(e,t)?_.preventDefault():_.code==="KeyZ"&&(_.ctrlKey||_.metaKey)&&(_.preventDefault(),Lm()))}};return r`<form class=${s?"comp asnote":"comp"}
aria-label=${s?o("Note for the team"):o("Reply to the client")} onSubmit=${_=>{_.preventDefault(),$()}}>
<div class="bar top">
<${I5} id=${e} mode=${n} field=${a} />
${s?r`<span class="hrow tight end t12 notehint">
<${d} name="lock" size="s" />
${o("The client will not see this")}
</span>`:t&&r`<span class="hrow tight end t12 mut">
<${Ce} kind=${t.kind} />
<span class="cut">${u?l.name:Xr(t)}</span>
${!u&&t.label&&r`<span class="only-wide cut">· ${t.label}</span>`}
</span>`}
</div>
${u&&t&&r`<${iO} dialog=${t} />`}
<${UD} id=${e} mode=${n} />
<${Cf} id=${e} kind=${t?.kind} mode=${n} />
<textarea class="tx" rows="2" ref=${a} value=${i} aria-label=${s?o("Note text"):o("Reply text")}
placeholder=${M5(s,t,m)} enterkeyhint=${S?"enter":"send"}
aria-controls=${f.list.length?"calls":null}
aria-activedescendant=${f.list.length?"call"+f.at:null} aria-autocomplete=${s?"list":null}
onInput=${k} onKeyDown=${x} onClick=${f.look} onBlur=${()=>{Xg(),f.close()}}></textarea>
<${s$} calls=${f} />
${!s&&i&&r`<${BD} id=${e} text=${i} />`}
<${Of} id=${e} mode=${n} again=${_=>{dC(e,_),a.current?.focus()}} without=${_=>{fC(e,_),a.current?.focus()}} />
<div class="bar cbarx">
<${E5} id=${e} mode=${n} mail=${u} can=${c} field=${a} calls=${f} />
<span class="grow"></span>
<${D5} id=${e} mode=${n} text=${i} />
<span class=${s?"":"split"}>
<button type="submit" class="btn primary" disabled=${!h}>
${!s&&r`<${d} name="send" size="s" />`}
${P5(s,m,e,p)}
<kbd class="only-wide">${S?`${pt} ↵`:"Enter"}</kbd>
</button>
${!s&&r`<${lO} disabled=${!h} />`}
</span>
</div>
${!s&&r`<${cO} send=${$} />`}
${y.value==="emoji"&&r`<${wE} pick=${_=>t$(a.current,_)} />`}
</form>`}function E5({id:e,mode:t,mail:n,can:s,field:a,calls:i}){let l=(u,m,p,h)=>r`<button type="button" class="ib small" aria-label=${m} title=${p?`${m}  ${p}`:m}
onPointerDown=${f=>f.preventDefault()} onClick=${h}>
<${d} name=${u} size="m" />
</button>`,c=()=>{t$(a.current,/(^|\s)$/.test(a.current.value.slice(0,a.current.selectionStart))?"@":" @"),i.look()};return r`
${n&&r`
${l("bold",o("Bold"),`${pt} B`,()=>n$(a.current,"**"))}
${l("italic",o("Italic"),`${pt} I`,()=>n$(a.current,"_"))}
${l("list",o("List"),`${pt} Shift 8`,()=>_v(a.current,!1))}
<${N5} field=${a} />
`}
${t==="note"&&l("at-sign",o("Mention a colleague"),"@",c)}
${s.files&&r`<${LC} id=${e} can=${s} mode=${t} />`}
<${yE} />
`}function N5({field:e}){let t=y.value==="link",n=s=>{s.preventDefault(),s.stopPropagation();let a=s.target.elements.address.value.trim();y.value=null,a&&$E(e.current,/^(https?:\/\/|mailto:)/i.test(a)?a:`https://${a}`)};return j(()=>{t&&document.getElementById("linkto")?.focus()},[t]),r`<span class="popbox">
<button type="button" class="ib small" aria-label=${o("Link")} title=${o("Link")} aria-expanded=${String(t)}
onPointerDown=${s=>s.preventDefault()} onClick=${()=>{y.value=t?null:"link"}}>
<${d} name="link" size="m" />
</button>
${t&&r`<form class="menu pop poplink" aria-label=${o("Link")} onSubmit=${n}>
<input class="input" id="linkto" name="address" autocomplete="off" aria-label=${o("Page address")}
placeholder="https://" />
<button type="submit" class="btn primary">${o("Insert")}</button>
</form>`}
</span>`}function A5(e,t){let n=Tt.peek()[e],s=n&&Pn(n).findLast(a=>a.kind==="out"&&a.author.operator_id===D.peek().id&&a.delivery?.state!=="cancelled");if(!s||!t||Qo(s))return!1;if(or(s))ts(s);else if(e$(s,t))Xf(s);else return!1;return!0}function P5(e,t,n,s){return fi.value[n]!==void 0?o("Sends when uploaded"):e?o("Leave a note"):fa(s)?o("Send when uploaded"):t?o("Queue"):o("Send")}function D5({id:e,mode:t,text:n}){return d1(e,t)!==void 0?r`<span class="t12 dim saved hrow tight" role="status">
<span class="only-wide">${o("A newer draft from another device.")}</span>
<button type="button" class="link" onClick=${()=>f1(e,t)}>${o("Restore previous draft")}</button>
</span>`:n.trim()?i1(e,t)?r`<span class="t12 dim only-wide saved">${o("Draft saved")}</span>`:Qn.value==="off"?r`<span class="t12 dim only-wide saved">${o("Draft saved on this device")}</span>`:null:null}function M5(e,t,n){return t?e?o("Write a note for the team"):n?o("You can write, the reply will wait in the queue"):o("Write a reply"):o("You can write while the messages load")}function R5(e,t){return e.key!=="Enter"||e.shiftKey?!1:e.ctrlKey||e.metaKey||!t}function Xy(e){e&&(e.style.height="auto",e.style.height=`${Math.min(e.scrollHeight,innerHeight*.4)}px`)}function I5({id:e,mode:t,field:n}){let s=i=>{Wn(e,i),requestAnimationFrame(()=>n.current?.focus())},a=i=>{i.key!=="ArrowLeft"&&i.key!=="ArrowRight"||(i.preventDefault(),Wn(e,t==="reply"?"note":"reply"),requestAnimationFrame(()=>Ot(".md[aria-selected='true']")?.focus()))};return r`<div class="hrow mds" role="tablist" aria-label=${o("Where the text goes")} onKeyDown=${a}>
${L5.map(([i,l])=>r`<button type="button" class="md" role="tab" aria-selected=${String(t===i)}
tabindex=${t===i?0:-1} onClick=${()=>s(i)}>
${l()}
</button>`)}
</div>`}var O5,L5,GD=b(()=>{R();Yo();T();ie();to();ap();Vr();v();la();Co();Yu();Yr();Sv();Ks();Qt();I();he();No();Bl();Tv();$a();Ef();A();Cv();xE();av();Li();Pf();Qy();O5={files:!0,max_files:20};L5=[["reply",()=>o("Reply")],["note",()=>o("Note")]]});function B5(e,t){let n=e.findLast(a=>a.kind==="out")??e.at(-1),s={name:gs(JD(n)),ago:nd(n.created_at,t)};return n.kind==="note"?o("{name} left a note {ago}.",s):n.kind==="in"?o("{name} wrote {ago}.",s):o("{name} replied {ago}.",s)}function F5(){let[e,t]=g(nr(Date.now()));return E(()=>{let n=setInterval(()=>t(nr(Date.now())),1e3);return()=>clearInterval(n)},[]),e}function ZD({entry:e}){let t=O(null);j(()=>t.current.focus({preventScroll:!0}),[e.key,e.last_no]);let n=O(0);j(()=>{n.current=Date.now(),o1(e.dialog_id,e.last_no)},[e.key,e.last_no]);let s=F5(),a=e.came??[],i=()=>{Date.now()-n.current>=W5&&t1(e)};return r`<div class="card fencebox" role="alertdialog"
aria-label=${o("The conversation changed while you were writing")}>
<div class="fence">
<p class="t13">
<b class="b6">
${a.length?B5(a,s):o("The conversation changed while you were writing.")}
</b> ${o("Your reply has not been sent yet.")}
</p>
${a.length>ew&&r`<p class="t12 dim">${o("The last {n} of {count} messages",{n:ew,count:a.length})}</p>`}
<ol class="came">
${a.slice(-ew).map(l=>r`<li class=${"msg fm "+(l.kind==="in"?"in":l.kind==="note"?"out note":"out")}
key=${l.id}>
<div class="box">
<span class="by">${JD(l)}</span>
${z5(l)}
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
<button type="button" class="btn quiet" onClick=${()=>yC(e)}>${o("Do not send")}</button>
<span class="grow"></span>
<button type="button" class="btn" onClick=${()=>$r(e)}>${o("Edit")}</button>
<button type="button" class="btn primary" ref=${t} onClick=${i}>
${o("Send anyway")}
<kbd class="only-wide">Enter</kbd>
</button>
</div>
</div>
</div>`}var JD,z5,ew,W5,QD=b(()=>{R();T();ee();v();ia();Se();ci();No();$a();br();JD=({author:e})=>e.operator_id?H(e.operator_id):e.name,z5=e=>e.text||mn(e.content==="text"?"document":e.content);ew=20,W5=700});function XD({id:e,dialog:t}){let n=JT(e),s=vs(e),a=pE(e);if(H5(e),n)return r`<div class="dock"><${ZD} entry=${n} /></div>`;let i=s==="reply"&&t&&j5(t);return r`<div class="dock">
${t&&r`
<${YD} id=${e} />
<${qD} id=${e} dialog=${t} note=${s==="note"} text=${Sn(e,s)} />
`}
${a&&t?r`
<${HD} id=${e} dialog=${t} message=${a.message} />
<${K5} id=${e} dialog=${t} text=${a.text} />
`:i?r`<${q5} id=${e} ...${i} />`:r`<${VD} id=${e} dialog=${t} />`}
</div>`}function j5(e){if(e.blocked_at)return{icon:"ban",title:e.thread_kind==="group"?o("We are no longer in this group"):o("The client has blocked the bot"),text:o("Messages have not been delivered since {date}.",{date:en(e.blocked_at)})};let t=Pt(e);return!t||t.health==="removed"?{icon:"unplug",title:o("This channel was disconnected"),text:o("This channel can no longer send messages.")}:null}function q5({id:e,icon:t,title:n,text:s}){return r`<div class="creplace">
<${d} name=${t} />
<span class="grow t13"><b class="b6 blk">${n}</b>${s}</span>
<button type="button" class="btn" onClick=${()=>Wn(e,"note")}>${o("Leave a note")}</button>
</div>`}function K5({id:e,dialog:t,text:n}){let s=O(null);j(()=>Xy(s.current),[n]),j(()=>{s.current.focus(),s.current.setSelectionRange(n.length,n.length)},[]);let a=()=>{n.trim()&&Be(()=>dE(e))},i=l=>{l.key==="Escape"&&(l.stopPropagation(),l.preventDefault(),Yl(e));let c=xe.value?.send?.[t.kind]==="command";l.key==="Enter"&&!l.shiftKey&&!l.isComposing&&(l.ctrlKey||l.metaKey||!c)&&(l.preventDefault(),a())};return r`<form class="comp editing" aria-label=${o("Editing a message")}
onSubmit=${l=>{l.preventDefault(),a()}}>
<div class="bar top">
<span class="md t13 b5">${o("Editing")}</span>
<span class="hrow tight end t12 mut">
<${Ce} kind=${t.kind} />
<span class="cut">${Xr(t)}</span>
</span>
</div>
<textarea class="tx" rows="2" ref=${s} value=${n} aria-label=${o("New message text")}
onInput=${l=>mE(e,l.target.value)} onKeyDown=${i}></textarea>
<div class="bar">
<span class="grow"></span>
<button type="button" class="btn quiet" onClick=${()=>Yl(e)}>${o("Do not change")}</button>
<button type="submit" class="btn primary" disabled=${!n.trim()}>
${o("Save changes")}
<kbd class="only-wide">Enter</kbd>
</button>
</div>
</form>`}function H5(e){let t=X.value.mentions?.[e]?.no??null;E(()=>{if(t===null)return;let n=setInterval(()=>{let a=[...document.querySelectorAll(".log .msg.note[data-no]")].filter(Y5).map(l=>Number(l.dataset.no)),i=Math.max(0,...a);document.hasFocus()&&!document.hidden&&i>=t&&(clearInterval(n),Te("POST",`/api/dialogs/${e}/mentions`,{no:i}).catch(()=>{}))},U5);return()=>clearInterval(n)},[e,t])}function Y5(e){let t=e.closest(".scroll")?.getBoundingClientRect(),n=e.getBoundingClientRect();return!!t&&n.bottom>t.top&&n.top<t.bottom}var U5,eM=b(()=>{R();T();Ze();K();to();ap();ee();v();ia();I();A();GD();QD();Qy();U5=1e3});function xc(e,{from:t=null}={}){let{view:n,dialog:s,at:a}=N.peek();s&&(Ip.value=t?{dialog:s,no:t}:null,a===e&&L(Y(n,s),{replace:!0}),L(Y(n,s,e),{replace:!0}))}function tM(){let e=Ip.peek();e&&xc(e.no)}var Ip,zp,_c=b(()=>{oe();J();Ip=C(null);zp=e=>new URL(Y("all",e.dialog_id,e.no),location.origin).href});function oM(){At.value=null,globalThis.CSS?.highlights?.delete("found"),Ot("#conversation .scroll")?.focus({preventScroll:!0})}function G5(e){At.value={...At.peek(),q:e},clearTimeout(tw),tw=setTimeout(sM,V5)}async function sM(){clearTimeout(tw);let{dialog:e,q:t}=At.peek();if(!t.trim()||nw(t)){At.value={dialog:e,...yv,q:t,asked:t};return}try{let n=await B(`/api/dialogs/${e}/find?${new URLSearchParams({q:t})}`);if(At.peek()?.dialog!==e||At.peek().q!==t)return;At.value={...At.peek(),asked:t,found:n.found,more:n.more,swapped:n.other_layout,at:-1,failed:!1},n.found.length&&Sc(1)}catch(n){if(!(n instanceof q))throw n;At.peek()&&(At.value={...At.peek(),asked:t,found:[],failed:!0})}}function Sc(e){let{found:t,at:n}=At.peek();if(!t.length)return;let s=(n+e+t.length)%t.length;At.value={...At.peek(),at:s},xc(t[s])}function J5(e){let{q:t,asked:n,dialog:s}=At.peek(),a=nw(t);a?xc(Math.max(1,Math.min(a,ae.peek()[s]?.last_no??a))):t!==n?sM():Sc(e.shiftKey?-1:1)}function Z5(e){if(e.key==="Escape")oM();else if(e.key==="Enter")J5(e);else if(e.key==="ArrowUp")Sc(1);else if(e.key==="ArrowDown")Sc(-1);else return;e.preventDefault(),e.stopPropagation()}function aM({id:e}){let t=O(null),n=eE(e);if(j(()=>{n&&t.current?.focus()},[n]),!n)return null;let{q:s,asked:a,found:i,at:l,more:c,swapped:u,failed:m}=At.value,p=m?o("Search failed"):!a.trim()||nw(a)?"":i.length?o("{i} of {n}",{i:l+1,n:ue(i.length)+(c?"+":"")}):o("Nothing found");return r`<div class="findbar" role="search" aria-label=${o("Find in the conversation")}>
<${d} name="search" size="m" />
<input id="findq" ref=${t} class="grow" type="text" value=${s} maxlength="200" autocomplete="off"
spellcheck=${!1} aria-label=${o("Find in the conversation")} placeholder=${o("Words or message No.")}
onInput=${h=>G5(h.target.value)} onKeyDown=${Z5} />
<span class="t12 mut num" role="status">${p}${u&&` · ${o("as “{text}”",{text:u})}`}</span>
<button type="button" class="ib small" disabled=${i.length<1} aria-label=${o("Earlier")}
title=${o("Earlier")+"  ↑"} onClick=${()=>Sc(1)}>
<${d} name="chevron-up" size="m" />
</button>
<button type="button" class="ib small" disabled=${i.length<1} aria-label=${o("Later")}
title=${o("Later")+"  ↓"} onClick=${()=>Sc(-1)}>
<${d} name="chevron-down" size="m" />
</button>
<button type="button" class="ib small" aria-label=${o("Dismiss")} title=${o("Dismiss")+"  Esc"} onClick=${oM}>
<${d} name="x" size="m" />
</button>
</div>`}function rM(e){let{highlights:t}=globalThis.CSS??{};if(!t||!At.peek())return;let{asked:n,swapped:s,found:a}=At.peek(),i=((s??n).toLowerCase().match(/[\p{L}\p{N}]{2,}/gu)??[]).map(u=>u.slice(0,Math.max(3,u.length-2))),l=[],c=new Set(a);for(let u of i.length?e.querySelectorAll("li[data-no]"):[])if(c.has(Number(u.dataset.no))&&l.length<nM){for(let m of Q5(u,i))if(l.push(m)>=nM)break}t.set("found",new Highlight(...l))}function*Q5(e,t){let n=document.createTreeWalker(e,NodeFilter.SHOW_TEXT);for(let s=n.nextNode();s;s=n.nextNode())if(!s.parentElement.closest(".mt, .by, .av"))for(let a of s.nodeValue.matchAll(/[\p{L}\p{N}]+/gu)){if(!t.some(l=>a[0].toLowerCase().startsWith(l)))continue;let i=new Range;i.setStart(s,a.index),i.setEnd(s,a.index+a[0].length),yield i}}var V5,tw,nw,nM,ow=b(()=>{R();Yo();T();K();ee();v();Vf();_c();I();A();V5=180,tw=0;nw=e=>Number(/^\s*[№#]\s*(\d{1,9})\s*$/.exec(e)?.[1]??0);nM=1e3});async function sw(e){try{return await e()}catch(t){return te(F(t)),null}}function iM(e){let t=Pt(ae.value[e.dialog_id]??{})?.can??{},n=["sent","delivered","read"].includes(e.delivery?.state),s=!t.delete_hours||Date.now()-e.sent_at<t.delete_hours*X5;return!!(t.delete&&n&&s&&aw(e)&&!e.deleted_at&&(e.files?.length??0)<2)}function rw(e){let t=new Set(Tc.peek());t.delete(e)||t.add(e),Tc.value=t}async function iw(e,t){let n=X.peek().marks[e];ph.add(e),await sw(async()=>{let s=await W(`/api/dialogs/${e}/unread`,{no:t});pe({t:"unreadFrom",id:e,read_no:s.read_no}),V(_d(e),{icon:"mail",undo:()=>(ph.delete(e),pe({t:"read",id:e,client_no:n??0}),sw(()=>W(`/api/dialogs/${e}/read`,{client_no:n??0})))})})}var X5,mh,aw,lM,cM,uM,pM,Tc,mM,ph,dM,fM,Bp=b(()=>{oe();oa();he();K();I();X5=36e5;mh=(e,t,n)=>sw(async()=>(pe({t:"result",...await W(`/api/messages/${e.id}/${t}`,n)}),!0));aw=e=>e.kind==="out"&&e.author.operator_id===D.value.id,lM=e=>mh(e,"delete",{}),cM=(e,t)=>mh(e,"reaction",{emoji:t}),uM=e=>mh(e,"amend",{act:"again"}),pM=e=>mh(e,"amend",{act:"drop"}),Tc=C(new Set);mM=e=>B(`/api/messages/${e.id}/versions`).then(t=>t.versions),ph=new Set,dM=e=>ph.has(e),fM=e=>ph.delete(e)});function gM({message:e,at:t}){let{state:n,code:s,detail:a}=e.delivery;return n==="failed"?r`<span class="mt trouble">
<${d} name="circle-alert" size="s" />
<span>${o("Not sent")}: ${Ln(s,a)}</span>
</span>`:n==="uncertain"?r`<span class="mt trouble">
<${d} name="circle-question-mark" size="s" />
<span title=${Ln(s,a)}>${o("Delivery uncertain")}</span>
</span>`:r`<span class="mt">${t} <${os} state=${n} /></span>`}function bM({message:e,found:t}){let[n,s]=g(!1),a=$M(e),i=t8[e.delivery.code]?.(a)??o("{name} was cancelled",{name:a});return r`<li class=${t?"ev takenback found":"ev takenback"} data-no=${e.no}>
<span>
<${d} name="zap" size="s" />
${i} · <span title=${We(e.created_at)}>${G(e.created_at)}</span>
${" "}
<button type="button" class="link" aria-expanded=${String(n)} onClick=${()=>s(!n)}>
${n?o("Hide"):o("Show")}
</button>
<${Ri} message=${e} />
${n&&r`<span class="taken">${e.text}</span>`}
</span>
</li>`}var e8,$M,Fp,hM,t8,lw=b(()=>{R();T();ee();v();A();bc();Qs();zf();e8={out_of_hours:()=>o("Out-of-hours reply"),receipt:()=>o("Receipt"),progress:()=>o("Progress update"),rating:()=>o("Rating request"),confirmation:()=>o("Confirmation"),incident:()=>o("Incident message")},$M=e=>e8[e.automatic]?.()??o("Auto-reply"),Fp=e=>e.kind==="out"&&!!e.automatic,hM=({message:e})=>r`<span class="by">
<${d} name="zap" size="s" />
${$M(e)}
<${Ri} message=${e} />
</span>`;t8={"too-late":e=>o("{name} was not sent: it was too late",{name:e}),paused:e=>o("{name} was not sent: automation was stopped",{name:e})}});function kM({message:e,at:t}){let{delivery:n}=e;return Fp(e)?r`<${gM} message=${e} at=${t} />`:n.state==="failed"?r`<span class="mt trouble">
<${d} name="circle-alert" size="s" />
<span>${o8(n)}</span>
<${Gn} run=${()=>Ed(e)}>${o("Retry")}<//>
<${Gn} run=${()=>Dt(e.text)}>${o("Copy")}<//>
</span>`:n.state==="uncertain"?r`<${n8} message=${e} />`:n.code==="checking"?r`<span class="mt trouble" role="status">
<${os} state="queued" />
<span>${o("Checking whether it arrived…")}</span>
</span>`:Qo(e)?r`<span class="mt trouble">
<${d} name="calendar-clock" size="s" />
<span title=${We(Zo(e))}>
${o("Scheduled for {when}",{when:nt(Zo(e))})}
</span>
<${Gn} run=${()=>ts(e)}>${o("Cancel")}<//>
</span>`:or(e)?r`<${s8} message=${e} at=${t} />`:n.state==="queued"&&(n.attempts>0||n.waits_for)?r`<span class="mt trouble">
<${os} state="waiting" />
<span>${n.waits_for?o("Waiting for an earlier message"):o("Queued")}</span>
<${Gn} run=${()=>ts(e)}>${o("Cancel")}<//>
</span>`:r`<span class="mt">${t} <${os} state=${n.state} /></span>`}function n8({message:e}){let{delivery:t}=e,n=Pt(ae.value[e.dialog_id]??{}),s=n?.can?.can_check?o("Delivery uncertain"):o("Delivery uncertain: {platform} does not report it",{platform:Me(n?.kind)});return r`<span class="mt trouble">
<${d} name="circle-question-mark" size="s" />
<span title=${Ln(t.code,t.detail)}>${s}</span>
${n?.can?.can_check&&r`<${Gn} run=${()=>HS(e)}>${o("Check")}<//>`}
<${Gn} run=${()=>Ed(e)}>${o("Send again")}<//>
</span>`}function s8({message:e,at:t}){let[n,s]=g(Date.now());E(()=>{let c=setInterval(()=>s(Date.now()),250);return()=>clearInterval(c)},[]);let a=e.delivery.not_before-e.created_at,i=Zo(e)-n;if(i<=0)return r`<span class="mt">${t} <${os} state="sending" /></span>`;let l=Math.ceil(i/1e3);return r`<span class="mt trouble leaving" data-state="undo">
<svg class="ring" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
<circle class="bg" cx="6" cy="6" r="5" />
<circle class="fg" cx="6" cy="6" r="5" pathLength="100" stroke-dasharray="100"
stroke-dashoffset=${100-Math.min(100,i/a*100)} transform="rotate(-90 6 6)" />
</svg>
<span>${o("Sends in {n} s",{n:l})}</span>
<${Gn} run=${()=>ts(e)}>${o("Cancel")}<//>
</span>`}function vM({message:e,found:t}){let[n,s]=g(!1),a=e.author.operator_id===D.value.id?o("You cancelled sending"):o("{name} cancelled sending",{name:H(e.author.operator_id)});return r`<li class=${t?"ev takenback found":"ev takenback"} data-no=${e.no}>
<span>
<${d} name="undo-2" size="s" />
${a} · <span title=${We(e.created_at)}>${G(e.created_at)}</span>
${" "}
<button type="button" class="link" aria-expanded=${String(n)} onClick=${()=>s(!n)}>
${n?o("Hide"):o("Show")}
</button>
${n&&r`<span class="taken">
${e.text} <${Gn} run=${()=>Ed(e)}>${o("Send after all")}<//>
</span>`}
</span>
</li>`}function yM({entry:e}){let t=e.kind==="note",n=["msg out",t&&"note",e.phase==="refused"&&"fail",e.phase==="stale"&&"wait"].filter(Boolean).join(" ");return r`<li class=${n} data-pending=${e.phase}>
<div class="box">
${t&&r`<span class="by"><${d} name="lock" size="s" />${o("Note")} · ${D.value.name}</span>`}
${e.files?.length>0&&r`<${jl} files=${e.files} />`}
${e.text&&r`<span class="text">${e.text}</span>`}
<${i8} entry=${e} />
</div>
<${ne} name=${D.value.name} />
</li>`}function i8({entry:e}){if(e.phase==="refused"){let n=a8[e.code]?.()??F({code:e.code});return r`<span class="mt trouble">
<${d} name="circle-alert" size="s" />
<span>${o("Not sent")}: ${n}</span>
${e.code!=="file-gone"&&r`<${Gn} run=${()=>Yd(e.key)}>${o("Retry")}<//>`}
<${Gn} run=${()=>$r(e)}>${o("Edit")}<//>
<${Gn} run=${()=>Dt(e.text)}>${o("Copy")}<//>
</span>`}if(e.phase==="stale")return r`<span class="mt trouble">
<${d} name="circle-question-mark" size="s" />
<span>${o("Written over an hour ago, not sent")}</span>
<${Gn} run=${()=>Yd(e.key)}>${o("Send")}<//>
<${Gn} run=${()=>$r(e)}>${o("Edit")}<//>
<${Gn} run=${()=>Sl(e.key)}>${o("Delete")}<//>
</span>`;if(e.phase==="queued"&&(e.tries>0||Qn.value!=="on")){let n=r8.includes(e.code)?F({code:e.code}):"",s=n?o("{why} This is saved here and will be sent automatically.",{why:n}):o("Queued");return r`<span class="mt trouble">
<${os} state="waiting" />
<span>${s}</span>
<${Gn} run=${()=>$r(e)}>${o("Cancel")}<//>
</span>`}return r`<span class="mt">${G(e.at)} <${os} state="sending" /></span>`}var Gn,o8,a8,r8,cw=b(()=>{R();T();Ze();K();ee();v();Yr();ia();Se();I();No();$a();A();lw();Qs();ki();zf();Gn=({run:e,children:t})=>r`<button type="button" class="link" onClick=${e}>${t}</button>`;o8=({code:e,detail:t})=>e==="bounced"?[o("The email bounced"),t].filter(Boolean).join(": "):`${o("Not sent")}: ${Ln(e,t)}`;a8={"cannot-see":()=>o("a mentioned colleague cannot see this conversation"),"address-wrong":()=>o("an address in Cc or Bcc is wrong"),"invalid-subject":()=>o("the subject cannot be sent"),"invalid-time":()=>o("the scheduled time has passed"),"file-gone":()=>o("a file is no longer there, attach it again"),blocked:()=>o("the client has blocked us"),"channel-removed":()=>o("the channel was disconnected")},r8=["no-space","read-only","disk-fault","database-damaged"]});var dh,wM=b(()=>{Br();T();v();A();dh=class extends cs{componentDidCatch(t){console.error(t),this.setState({broken:!0})}componentWillReceiveProps({message:t}){this.state.broken&&t.version!==this.props.message.version&&this.setState({broken:!1})}render({message:t,children:n},{broken:s}){if(!s)return n;let a=t.kind==="in"?"msg in":"msg out";return r`<li class=${a} data-no=${t.no} tabindex="-1">
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
</li>`}}});function TM(e){let t=xM(e);return zi.has(t)?Promise.resolve(zi.get(t)):(fh.has(t)||(fh.set(t,new Promise(n=>pw.push(()=>u8(e.id,t).then(n)))),CM()),fh.get(t))}async function u8(e,t){try{let{card:n}=await B(`/api/links?message=${e}`);return p8(t,n),n}catch{return null}finally{fh.delete(t)}}function CM(){for(;uw<l8&&pw.length;)uw+=1,pw.shift()().finally(()=>{uw-=1,CM()})}function p8(e,t){zi.set(e,t),zi.size>c8&&zi.delete(zi.keys().next().value)}var l8,c8,zi,fh,pw,uw,xM,_M,SM,mw=b(()=>{K();l8=2,c8=400,zi=new Map,fh=new Map,pw=[],uw=0,xM=({id:e,version:t})=>`${e}:${t}`,_M=({id:e,text:t,data:n,deleted_at:s})=>!!e&&!s&&(/https?:\/\/|www\./i.test(t)||(n.entities??[]).some(a=>a.type==="text_link")),SM=e=>zi.get(xM(e))});function AM({who:e}){let t=/^vk\.com\//.test(e)?ql(e):null;return t?r`<a class="link" href=${t} target="_blank" rel="noopener noreferrer nofollow">${e}</a>`:e}function PM({data:e}){return r`
${(e.forwards??[]).map((t,n)=>r`<${DM} key=${n} one=${t} />`)}
${(e.posts??[]).map((t,n)=>r`<${m8} key=${"p"+n} post=${t} />`)}
`}function DM({one:e}){return r`<div class="fwd">
<${NM} from=${e.from} at=${e.at} />
${e.text&&r`<${ha} text=${e.text} />`}
${(e.forwards??[]).map((t,n)=>r`<${DM} key=${n} one=${t} />`)}
${e.more>0&&r`<span class="fwh">${w("and {n} more","and {n} more",e.more)}</span>`}
</div>`}function m8({post:e}){let t=e.url&&ql(e.url);return r`<div class="wpost">
<div class="hrow">
<span class="grow">
<b class="b6 blk cut t13"><${AM} who=${e.from??""} /></b>
<span class="t12 dim">${o("post on a wall")}${e.at?` · ${OM(e.at)}`:""}</span>
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
</div>`}var OM,EM,NM,MM=b(()=>{T();ee();be();v();nv();A();Qu();OM=e=>e?`${ut(e*1e3,M.value)}, ${G(e*1e3)}`:"",EM=({data:e,children:t})=>r`<div class="fwd">
<${NM} from=${e.forwarded_from==="?"?"":e.forwarded_from} at=${e.forwarded_at} />
${t}
</div>`,NM=({from:e,at:t})=>r`<span class="fwh">
<${d} name="forward" size="s" />
${o("Forwarded")}
${e&&r`: <b class="b6"><${AM} who=${e} /></b>`}
${t?` · ${OM(t)}`:""}
</span>`});function $h({message:e}){let{data:t}=e,n=`${RM(t.latitude)}, ${RM(t.longitude)}`,{latitude:s,longitude:a}=t,i=`https://www.openstreetmap.org/?mlat=${s}&mlon=${a}#map=17/${s}/${a}`;return r`<div class="loc">
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
</div>`}function dw({message:e,client:t}){let{data:n}=e,s=t&&X.value.contacts[t],[a,i]=g(!1),l=s?.identities.some(u=>u.kind==="phone"&&LM(u.external_id)===LM(n.phone)),c=async()=>{i(!0);try{await Ad(s,"phone",n.phone)}catch(u){te(F(u))}i(!1)};return r`
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
`}function fw({message:e}){let{question:t,options:n,votes:s=[],anonymous:a}=e.data,i=s.reduce((c,u)=>c+u,0),l=c=>i?Math.round((s[c]??0)/i*100):null;return r`
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
`}function $w({message:e}){let{emoji:t,value:n}=e.data;return r`<span class="dice">
<span class="diceface" aria-hidden="true">${t||"🎲"}</span>
<span class="t13">${n?o("rolled {n}",{n}):mn("dice")}</span>
</span>`}function Wp({message:e}){let{data:t,content:n}=e,s=t.price||(t.total_amount?q0(t.total_amount,t.currency):"");return r`<div class="file named">
<${d} name=${{invoice:"banknote",story:"circle-dot",game:"play"}[n]} />
<span class="grow">
<b class="b5 blk">${t.title||t.from||mn(n)}</b>
<span class="t12 dim blk">${[mn(n),t.description,s].filter(Boolean).join(" · ")}</span>
</span>
</div>`}var RM,LM,IM=b(()=>{R();T();Ze();K();ee();v();he();I();A();br();RM=e=>Number(e).toFixed(4);$h.knows=e=>typeof e.latitude=="number"&&typeof e.longitude=="number";LM=e=>String(e).replace(/\D/g,"");dw.knows=e=>!!(e.phone||e.name);fw.knows=e=>!!e.question;$w.knows=()=>!0;Wp.knows=e=>!!(e.title||e.from||e.description)});function zM({message:e}){let t=O(null),[n,s]=g(()=>SM(e));return E(()=>{if(n!==void 0)return;let a=new IntersectionObserver(i=>{i.some(l=>l.isIntersecting)&&(a.disconnect(),TM(e).then(s))});return a.observe(t.current),()=>a.disconnect()},[]),n?r`<${d8} message=${e} card=${n} />`:r`<span ref=${t}></span>`}function d8({message:e,card:t}){let[n,s]=g(t.picture),a=t.site&&t.site.toLowerCase()!==t.host?`${t.site} · ${t.host}`:t.host;return r`<a class=${n?"lp":"lp wordy"} href=${t.url} title=${t.url} target="_blank"
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
</a>`}var BM=b(()=>{R();T();mw()});function qM({file:e,data:t}){let n=O(null),[s,a]=g({on:!1,at:0,whole:e.duration??0,failed:!1}),[i,l]=g(jp),[c,u]=g(!1),m=h8(e,t.waveform,n);E(()=>()=>{Cc===n.current&&(Cc=null)},[]);let p=()=>{let S=n.current;if(!S.paused){S.pause();return}Cc&&Cc!==S&&Cc.pause(),Cc=S,S.playbackRate=jp,S.play().catch(()=>a(x=>({...x,failed:!0,on:!1})))},h=()=>{jp=hw[(hw.indexOf(i)+1)%hw.length],n.current.playbackRate=jp,l(jp)},f=({target:S})=>a(x=>({...x,at:S.currentTime,whole:Number.isFinite(S.duration)?S.duration:x.whole})),$=S=>{let{whole:x}=s;x&&(n.current.currentTime=S*x)},k=e.kind==="voice"?o("Voice message"):e.name||o("Audio");return r`
<div class="voice" data-playing=${String(s.on)}>
<audio ref=${n} src=${WM(e)} preload="none"
onPlay=${()=>a(S=>({...S,on:!0,failed:!1}))}
onPause=${()=>a(S=>({...S,on:!1}))} onTimeUpdate=${f} onLoadedMetadata=${f}
onError=${()=>a(S=>({...S,failed:!0,on:!1}))}></audio>
<button type="button" class="pbtn" aria-label=${s.on?o("Pause"):o("Play {name}",{name:k})}
onClick=${p}>
<${d} name=${s.on?"pause":"play"} />
</button>
<span class="grow">
${e.kind==="audio"&&r`<b class="b5 blk cut">${k}</b>`}
<${$8} bars=${m} share=${s.whole?s.at/s.whole:0} seek=${$} label=${k}
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
`}function $8({bars:e,share:t,seek:n,label:s,at:a,whole:i}){let l=m=>{let p=m.currentTarget.getBoundingClientRect();n(Math.max(0,Math.min(1,(m.clientX-p.left)/p.width)))},c=m=>{let p={ArrowLeft:-5,ArrowRight:5}[m.key];!p||!i||(m.preventDefault(),m.stopPropagation(),n(Math.max(0,Math.min(1,(a+p)/i))))},u=Math.max(1,...e);return r`<span class="wvbox" role="slider" tabindex="0" aria-label=${s} aria-valuemin="0"
aria-valuemax=${Math.round(i)} aria-valuenow=${Math.round(a)}
aria-valuetext=${`${Zs(a)} / ${Zs(i)}`} onPointerDown=${l} onKeyDown=${c}>
<svg class="wv" viewBox=${`0 0 ${Ea*4} 24`} preserveAspectRatio="none" aria-hidden="true">
${e.map((m,p)=>{let h=3+m/u*19;return r`<rect class=${(p+.5)/Ea<=t?"on":""} x=${p*4} y=${12-h/2}
width="2.4" height=${h} rx="1.2" />`})}
</svg>
</span>`}function h8(e,t,n){let[s,a]=g(()=>t?.length?g8(t):jM.get(e.token)??FM);return E(()=>{if(s!==FM||!e.size||e.size>f8||!window.IntersectionObserver)return;let i=new IntersectionObserver(l=>{l.some(c=>c.isIntersecting)&&(i.disconnect(),b8(e).then(c=>{c&&a(c)}))});return i.observe(n.current.parentElement),()=>i.disconnect()},[]),s}async function b8(e){try{let t=await fetch(WM(e));if(!t.ok)return null;let s=(await new OfflineAudioContext(1,1,8e3).decodeAudioData(await t.arrayBuffer())).getChannelData(0),a=Math.max(1,Math.floor(s.length/Ea)),i=Array.from({length:Ea},(l,c)=>k8(s,c*a,a));return jM.set(e.token,i),i}catch{return null}}function k8(e,t,n){let s=0;for(let a=t;a<Math.min(e.length,t+n);a+=8)s=Math.max(s,Math.abs(e[a]));return Math.round(s*100)}var hw,Ea,f8,WM,jp,Cc,jM,FM,g8,KM=b(()=>{R();T();ee();v();A();hw=[1,1.5,2],Ea=44,f8=15e5,WM=e=>`/files/${e.token}/media`,jp=1,Cc=null,jM=new Map;FM=new Array(Ea).fill(0);g8=e=>Array.from({length:Ea},(t,n)=>Math.max(0,...e.slice(Math.floor(n*e.length/Ea),Math.max(Math.floor(n*e.length/Ea)+1,Math.floor((n+1)*e.length/Ea)))))});function hh({message:e,mail:t,client:n}){if(e.letter)return r`<${aO} message=${e} />`;let s=r`<${w8} message=${e} mail=${t} client=${n} />`;return e.data.forwarded_from&&!e.data.forwards?r`<${EM} data=${e.data}>${s}<//>`:s}function v8({message:e}){let{data:t}=e,n=t.forwards||t.posts?t.own??"":e.text;return n?r`<${ha} text=${n} looks=${t.entities} names=${(t.mentions??[]).map(H)} />`:null}function w8({message:e,mail:t,client:n}){let{content:s,data:a}=e,i=r`<${v8} message=${e} />`,l=a.forwards||a.posts?r`<${PM} data=${a} />`:null;if(e.files?.length){let u=e.files.filter(UM),m=r`
${u.map(p=>r`<${qM} key=${p.id} file=${p} data=${u.length>1?{}:a} />`)}
<${jl} files=${e.files.filter(p=>!UM(p))} message=${e.id} />
`;return t?r`<div>${i}</div>${m}`:r`${l}${m}${i}`}let c=y8[s];return c&&c.knows(a)?r`<${c} message=${e} client=${n} />${i}`:s==="text"?r`
${l}
${i}
${!t&&_M(e)&&r`<${zM} key=${`${e.id}:${e.version}`} message=${e} />`}
`:r`<${x8} message=${e} />${i}`}function x8({message:e}){let t=e.has_original?r`<a class="link t13" href=${`/api/messages/${e.id}/original`} download>${o("Original")}</a>`:null;if(e.content==="unreadable")return r`<div class="raw">
<span class="hrow">
<${d} name="triangle-alert" size="m" />
<b class="b6">${o("Could not be read; the original is attached")}</b>
</span>
${t}
</div>`;let n=zO(e);return r`<div class="unk">
<span class="hrow">
<${d} name="circle-question-mark" size="m" />
<b class="b6">${o("“{kind}” cannot be shown here yet",{kind:mn(e.content)})}</b>
</span>
${n&&r`<a class="link t13" href=${n.url} target="_blank" rel="noopener noreferrer nofollow">
${o("Open in {place}",{place:n.name})}
</a>`}
${t}
</div>`}var UM,y8,gw=b(()=>{T();mw();v();Se();A();br();MM();IM();ki();Xu();BM();Qu();KM();UM=e=>e.state==="ready"&&["voice","audio"].includes(e.kind)&&/^audio\//.test(e.media_type),y8={location:$h,venue:$h,contact:dw,poll:fw,dice:$w,story:Wp,game:Wp,invoice:Wp}});function JM({message:e,found:t}){let n=e.has_original?r` · <a class="link" href=${`/api/messages/${e.id}/original`} download>${o("Original")}</a>`:null;return r`<${ZM} message=${e} found=${t} icon=${_8[e.content]}
bad=${S8.has(e.content)} after=${r`<${Ri} message=${e} />`}>
${qp(e)}
${n}
<//>`}function qp({content:e,data:t}){let n=t.by??null,s=T8[e];return s?s(t,n):e}function QM({message:e,found:t}){return r`<${ZM} message=${e} found=${t} icon=${e.data.names?"user-round-plus":"circle-dot"}>
${O8(e)}
<//>`}function O8({data:e,author:t,text:n}){let s={name:r`<b>${t.name}</b>`,names:r`<b>${(e.names??[]).join(", ")}</b>`,title:e.title??""},a=N8[e.what];return a?ht(a(e),s):n?`${t.name}: ${n}`:ht(o("{name}: {what}"),{...s,what:o("chat event")})}var _8,S8,rs,ZM,T8,HM,bw,YM,VM,GM,C8,E8,N8,Kp=b(()=>{T();ee();v();Se();I();A();vl();Qe();bc();_8={assigned:"user-round",team_changed:"users-round",closed:"check",reopened:"undo-2",snoozed:"alarm-clock",unsnoozed:"alarm-clock-check",sla_breached:"flame",tagged:"tag",ranked:"arrow-up-down","no-answer":"message-circle-off",blocked:"ban",unblocked:"check",bounced:"mail-x","held-up":"mail",moved:"users-round"},S8=new Set(["blocked","bounced","sla_breached"]),rs=e=>r`<b>${H(e)}</b>`;ZM=({message:e,found:t,icon:n,bad:s,after:a,children:i})=>r`<li class=${["ev",s&&"bad",t&&"found"].filter(Boolean).join(" ")} data-no=${e.no}
tabindex="-1">
<span>
${n&&r`<${d} name=${n} size="s" />`}
${i} · <span title=${We(e.created_at)}>${G(e.created_at)}</span>
${a&&r` ${a}`}
</span>
</li>`;T8={assigned:(e,t)=>{if(e.to===null||e.to===void 0)return t?ht(o("{who} removed the assignee"),{who:rs(t)}):o("No assignee now");let n=ht(o("Assignee: {who}"),{who:rs(e.to)}),s=VM[e.cause]?.();return s?[...n,` · ${s}`,...YM(e.skipped)]:t&&t!==e.to?[...n," · ",...ht(o("assigned by {who}"),{who:rs(t)})]:n},team_changed:(e,t)=>{let n=e.to?ht(o("Team: {team}"),{team:r`<b>${Ne.value[e.to]?.name??o("Deleted team")}</b>`}):[o("No team now")],s=e.run&&VM[e.cause]?.();return s?[...n,` · ${s}`,...YM(e.skipped)]:t?[...n," · ",rs(t)]:n},closed:(e,t)=>{let n=C8[e.reason]?.();return[...t?ht(o("Closed by {who}"),{who:rs(t)}):[o("The conversation was closed")],n&&` · ${n}`,e.comment&&` · ${e.comment}`]},reopened:(e,t)=>e.cause==="delivery"?o("Reopened: a reply was not delivered"):t?ht(o("Reopened by {who}"),{who:rs(t)}):o("Reopened: the client wrote again"),snoozed:(e,t)=>[e.until?o("Snoozed until {when}",{when:nt(e.until)}):o("Snoozed until the client replies"),e.reason&&` · ${o("reason “{reason}”",{reason:e.reason})}`,t&&" · ",t&&rs(t)],unsnoozed:(e,t)=>e.cause==="person"&&t?ht(o("Unsnoozed by {who}"),{who:rs(t)}):`${o("Unsnoozed")}: ${(GM[e.cause]??GM.time)()}`,sla_breached:e=>[o("The reply was due within {norm}",{norm:ot(e.norm)}),e.late&&` · ${o("announced late, Okno was not running")}`],tagged:(e,t)=>{let n=a=>r`<b>${a.map(Fn).join(", ")}</b>`;return[e.added.length>0&&ht(o("Tags added: {tags}"),{tags:n(e.added)}),e.removed.length>0&&ht(o("Tags removed: {tags}"),{tags:n(e.removed)}),e.rule?o("by the rule “Tags by words”"):t&&rs(t)].filter(Boolean).flatMap((a,i)=>i?[" · ",a]:[a])},ranked:(e,t)=>{let n=ht(o("Priority: {priority}"),{priority:r`<b>${Bt(e.to).toLocaleLowerCase()}</b>`});return e.rule?[n," · ",o("by the rule “Tags by words”")]:t?[n," · ",rs(t)]:n},"no-answer":(e,t)=>{let n=e.undone?o("Reply needed after all"):o("No reply needed");return t?[n," · ",rs(t)]:n},bounced:e=>[o("The email bounced"),e.recipient,e.words||e.status].filter(Boolean).join(" · "),"held-up":e=>[o("Email delayed, the mail server keeps trying"),e.words||e.status].filter(Boolean).join(" · "),moved:()=>o("The group became a supergroup, the conversation continues here"),blocked:e=>e.group?o("We were removed from the group"):o("The client has blocked the bot"),unblocked:e=>e.group?o("We are back in the group"):o("The client has unblocked the bot")},HM={away:()=>o("away"),off:()=>o("off shift"),status:({status:e})=>Eo(js.value[e]),full:()=>o("at the limit"),"no-access":()=>o("no access"),"not-here":()=>o("not here"),"off-hours":()=>o("outside working hours"),"other-team":()=>o("in another team")},bw=e=>(HM[e.why]??HM.off)(e),YM=(e=[])=>e.length?[` · ${o("skipped:")} `,e.map(t=>`${H(t.id)} (${bw(t)})`).join(", ")]:[],VM={reply:()=>o("first reply"),took:()=>o("took the most urgent"),handover:()=>o("handed over"),handback:()=>o("handed back"),started:()=>o("started the conversation"),reopened:()=>o("was the assignee before"),distribution:()=>o("by the rule “Round-robin assignment”"),former:()=>o("by the rule “Round-robin assignment”: this client's earlier assignee"),absent:()=>o("by the rule “Round-robin assignment”: the assignee was absent"),nobody:()=>o("by the rule “Round-robin assignment”: no operator was free")},GM={time:()=>o("as scheduled"),client:()=>o("the client wrote"),delivery:()=>o("a reply was not delivered"),reply:()=>o("replied")},C8={solved:()=>o("Resolved"),"no-reply":()=>o("No reply"),duplicate:()=>o("Duplicate"),spam:()=>o("Spam"),declined:()=>o("Client declined"),other:()=>o("Other")};E8=e=>e.names?.length?o("{name} added {names}"):o("{name} joined"),N8={new_chat_members:E8,chat_invite_user:()=>o("{name} invited someone"),chat_invite_user_by_link:()=>o("{name} joined by a link"),left_chat_member:()=>o("{names} left"),chat_kick_user:()=>o("Someone left the chat"),new_chat_title:()=>o("{name} named the chat “{title}”"),chat_title_update:()=>o("{name} named the chat “{title}”"),new_chat_photo:()=>o("{name} changed the chat picture"),chat_photo_update:()=>o("{name} changed the chat picture"),delete_chat_photo:()=>o("{name} removed the chat picture"),chat_photo_remove:()=>o("{name} removed the chat picture"),pinned_message:()=>o("{name} pinned a message"),chat_pin_message:()=>o("{name} pinned a message"),chat_unpin_message:()=>o("{name} unpinned a message"),group_chat_created:()=>o("{name} created the chat"),chat_create:()=>o("{name} created the chat"),successful_payment:()=>o("{name} has paid"),refunded_payment:()=>o("{name}: payment refunded")}});function kw({message:e,look:t,children:n}){let s=a=>{let i=a.currentTarget.getBoundingClientRect();gh.value={message:e,x:i.left,y:i.bottom+6},y.value="participant"};return r`<button type="button" class=${t} aria-haspopup="dialog"
aria-label=${o("Who is {name}?",{name:e.author.name})} onClick=${s}>
${n}
</button>`}function A8({message:e,x:t,y:n}){let s=vt(()=>{y.value=null}),[a,i]=g(null);return Oe(),E(()=>{let{width:l,height:c}=s.current.getBoundingClientRect();s.current.style.setProperty("left",`${Math.max(8,Math.min(t,innerWidth-l-8))}px`),s.current.style.setProperty("top",`${Math.max(8,Math.min(n,innerHeight-c-8))}px`),s.current.focus({preventScroll:!0}),B(`/api/dialogs/${e.dialog_id}/people/${e.author.identity_id}`).then(u=>i(u.person),()=>i({}))},[]),r`<div class="pop pcard" role="dialog" aria-label=${e.author.name} tabindex="-1" ref=${s}>
<div class="hrow">
<${ne} name=${e.author.name} size="lg" face=${e.author.avatar} />
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
</div>`}var gh,XM,vw=b(()=>{R();T();ie();K();ee();v();oe();J();A();Ee();gh=C(null);XM=()=>y.value==="participant"&&gh.value?r`<${A8} key=${gh.value.message.id} ...${gh.value} />`:null});async function tR(e,t){let n=`${e}.${t}`;if(n in Oc.peek())return;yw.push(n);let s={...Oc.peek(),[n]:null};yw.length>P8&&delete s[yw.shift()],Oc.value=s;try{let i=(await B(`/api/dialogs/${e}/messages?after=${t-1}&limit=1`)).messages[0];i?.no===t&&(Oc.value={...Oc.peek(),[n]:i})}catch(a){if(!(a instanceof q))throw a}}var P8,Oc,yw,eR,nR=b(()=>{oe();K();P8=200,Oc=C({}),yw=[],eR=(e,t)=>Oc.value[`${e}.${t}`]??null});function oR({message:e,near:t}){let n=e.reply_to_no,s=t??eR(e.dialog_id,n);E(()=>{t||tR(e.dialog_id,n)},[n,!!t]);let a=s?.deleted_at?o("The message was deleted"):e.data.quote||(s?M8(s):o("Message {no}",{no:n}));return r`<button type="button" class="quote qbtn" aria-label=${o("Go to the quoted message: {text}",{text:a})}
onClick=${()=>xc(n,{from:e.no})}>
${s&&r`<b class="b6 blk cut">${D8(s)}</b>`}
<span class="cut">${a}</span>
</button>`}var D8,M8,sR=b(()=>{R();T();v();_c();Se();nR();br();D8=({author:e})=>e.operator_id?H(e.operator_id):e.name,M8=e=>e.text||mn(e.content==="text"&&e.files?.length?"document":e.content)});function ww(e){return e.kind!=="in"||e.deleted_at||e.content==="service"?[]:Pt(ae.value[e.dialog_id]??{})?.can?.can_react??[]}function aR({amendment:e}){return e?.kind==="react"&&["queued","sending"].includes(e.state)?e:null}function xw(e){let t=aR(e);return(t?t.text:e.reactions?.find(n=>n.identity_id===null)?.signs[0])||null}function rR(e){let t=aR(e),n=new Map,s=(a,i)=>n.set(a,[...n.get(a)??[],i]);for(let a of e.reactions??[])if(a.identity_id!==null||!t)for(let i of a.signs)s(i,a);return t?.text&&s(t.text,{identity_id:null,operator_id:t.operator_id}),[...n].map(([a,i])=>{let l=i.some(c=>c.identity_id===null);return{sign:a,count:i.length,ours:l,busy:!!(l&&t),names:i.map(I8).join(", ")}})}function I8({identity_id:e,operator_id:t,name:n}){return e!==null?n:t===D.value.id?o("you"):H(t)}var R8,L8,Bi,bh,kh,vh=b(()=>{Bp();v();Se();I();R8=["👍","❤","🙏","👌","😁","🎉"],L8=new Set(["❤","✍","☃","🕊"]),Bi=e=>L8.has(e)?e+"️":e;bh=e=>R8.filter(t=>ww(e).includes(t));kh=(e,t)=>cM(e,t===xw(e)?null:t)});function iR({message:e}){let t=rR(e);if(!t.length||e.deleted_at)return null;let n=ww(e);return r`<span class="reacts" role="group" aria-label=${o("Reactions")}>
${t.map(s=>r`<${B8} key=${s.sign} one=${s}
press=${n.includes(s.sign)?()=>kh(e,s.sign):null} />`)}
</span>`}function B8({one:{sign:e,count:t,ours:n,busy:s,names:a},press:i}){let l=z8[e],c=`${l?l.name():Bi(e)} ${t}: ${a}`,u=r`
<span aria-hidden="true">${l?l.sign():Bi(e)}</span>
${l&&r`<span class="t12">${l.name()}</span>`}
<b>${t}</b>
`;return i?r`<button type="button" class="react" aria-pressed=${String(n)} aria-busy=${s?"true":null}
aria-label=${c} title=${c} onClick=${i}>
${u}
</button>`:r`<span class=${n?"react on":"react"} role="img" aria-label=${c} title=${c}>
${u}
</span>`}var z8,lR=b(()=>{T();v();vh();A();z8={custom:{sign:()=>r`<${d} name="smile" size="s" />`,name:()=>o("Custom emoji")},paid:{sign:()=>"⭐",name:()=>o("Paid reaction")}}});function _w(e,t){if(e===t)return e?[{kind:"same",text:e}]:[];if(e.length+t.length>6e4)return uR([e],[t]).filter(c=>c.text);let[n,s]=[cR(e),cR(t)],a=0;for(;a<n.length&&a<s.length&&n[a]===s[a];)a+=1;let i=0;for(;i<n.length-a&&i<s.length-a&&n.at(-1-i)===s.at(-1-i);)i+=1;let l=uR(n.slice(a,n.length-i),s.slice(a,s.length-i));return F8([...n.slice(0,a).map(c=>({kind:"same",text:c})),...l,...n.slice(n.length-i).map(c=>({kind:"same",text:c}))])}function uR(e,t){if(e.length*t.length>4e5)return[{kind:"gone",text:e.join("")},{kind:"new",text:t.join("")}];let n=t.length+1,s=new Uint16Array((e.length+1)*n);for(let c=e.length-1;c>=0;c-=1)for(let u=t.length-1;u>=0;u-=1)s[c*n+u]=e[c]===t[u]?s[(c+1)*n+u+1]+1:Math.max(s[(c+1)*n+u],s[c*n+u+1]);let a=[],i=0,l=0;for(;i<e.length||l<t.length;)i<e.length&&l<t.length&&e[i]===t[l]?(a.push({kind:"same",text:e[i]}),i+=1,l+=1):l>=t.length||i<e.length&&s[(i+1)*n+l]>=s[i*n+l+1]?(a.push({kind:"gone",text:e[i]}),i+=1):(a.push({kind:"new",text:t[l]}),l+=1);return a}function F8(e){let t=[];for(let n of e.filter(s=>s.text)){let s=t.at(-1);s?.kind===n.kind?s.text+=n.text:t.push({...n})}return t}var cR,pR=b(()=>{cR=e=>e.match(/\s+|[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]/gu)??[]});function mR({message:e}){return e.edited_at?e.version<2?r`<span title=${We(e.edited_at)}>${o("edited")} </span>`:r`
<button type="button" class="link edb" title=${We(e.edited_at)}
aria-expanded=${String(Tc.value.has(e.id))} onClick=${()=>rw(e.id)}>
${o("edited")}
</button> `:null}function dR({message:e}){return Tc.value.has(e.id)&&e.version>1&&!e.deleted_at?r`<${W8} key=${e.version} message=${e} />`:null}function W8({message:e}){let[t,n]=g(null),[s,a]=g(!1),i=()=>{a(!1),mM(e).then(n,()=>a(!0))};return E(i,[]),s?r`<div class="vers">
<span class="t12">${o("Could not load earlier versions")} </span>
<button type="button" class="link t12" onClick=${i}>${o("Retry")}</button>
</div>`:t?r`<div class="vers" role="group" aria-label=${o("Earlier versions")}>
<span class="t12 b6 blk">${w("Edited {n} time","Edited {n} times",t.length-1)}</span>
<ol>
${t.slice(0,-1).map((l,c)=>r`<li key=${l.version}>
<time title=${We(l.at)}>${G(l.at)}</time>
<span class="text">${_w(l.text,t[c+1].text).map(j8)}</span>
</li>`)}
<li key="now">
<time title=${We(t.at(-1).at)}>${G(t.at(-1).at)}</time>
<span class="text">${_w(t.at(-2)?.text??"",t.at(-1).text).map(q8)}</span>
</li>
</ol>
</div>`:r`<div class="vers"><span class="t12">${o("Loading…")}</span></div>`}function fR({message:e,children:t}){let n=Tc.value.has(-e.id);return r`
<span class="gonet">
<${d} name="trash-2" size="s" />
${K8(e)} <button type="button" class="link" aria-expanded=${String(n)}
onClick=${()=>rw(-e.id)}>
${n?o("Hide"):o("Show")}
</button>
</span>
${n&&r`<div class="goneold">${t}</div>`}
`}function K8({amendment:e,author:t,kind:n,deleted_at:s}){let a={time:G(s)};if(n==="in")return o("{name} deleted the message at {time}",{...a,name:t.name});let i=e?.kind==="delete"?e.operator_id:null;return i?i===D.value.id?o("You deleted the message for the client"):o("{name} deleted the message for the client",{name:H(i)}):o("The message was deleted at {time}",a)}function $R({message:e}){let{amendment:t}=e;if(!t||t.state==="done"||t.kind==="react"&&t.state!=="failed"&&!t.code)return null;let n=t.kind==="edit"&&r`<span class="text amended">${t.text}</span>`,s=r`<button type="button" class="link" onClick=${()=>pM(e)}>
${o("Keep as is")}
</button>`;if(t.state==="failed"){let i=U8[t.kind](t.text);return r`<div class="amend bad" role="group" aria-label=${i}>
<span class="t12">
<${d} name="circle-alert" size="s" />
${i}
: ${Ln(t.code,t.detail)}
</span>
${n}
<span class="hrow t12">
<button type="button" class="link" onClick=${()=>uM(e)}>${o("Retry")}</button>
${s}
</span>
</div>`}let a=H8[t.kind]();return r`<div class="amend" role="status">
<span class="t12">
<${d} name="clock" size="s" />
${a}
${t.code&&` · ${Ln(t.code,t.detail)}`}
</span>
${n}
${t.state==="queued"&&t.code&&r`<span class="hrow t12">${s}</span>`}
</div>`}var j8,q8,U8,H8,hR=b(()=>{R();T();Bp();pR();ee();v();Se();I();vh();A();Qs();j8=e=>e.kind==="new"?null:e.kind==="gone"?r`<del>${e.text}</del>`:e.text,q8=e=>e.kind==="gone"?null:e.kind==="new"?r`<ins>${e.text}</ins>`:e.text;U8={edit:()=>o("Not edited for the client"),delete:()=>o("Not deleted for the client"),react:e=>e?o("The client does not see the reaction {sign}",{sign:Bi(e)}):o("The client still sees the reaction")},H8={edit:()=>o("Editing for the client…"),delete:()=>o("Deleting for the client…"),react:()=>o("Sending the reaction…")}});function gR({message:e,near:t,join:n,last:s,client:a,photo:i,contact:l,mailed:c,subject:u,to:m,found:p,picked:h}){if(e.kind==="system")return r`<${JM} message=${e} found=${p} />`;if(e.content==="service")return r`<${QM} message=${e} found=${p} />`;if(e.delivery?.state==="cancelled"&&Fp(e))return r`<${bM} message=${e} found=${p} />`;if(e.delivery?.state==="cancelled")return r`<${vM} message=${e} found=${p} />`;let f=!!e.deleted_at,$=!f&&e.kind!=="note"&&!!(e.letter||c),k=e.kind==="in"?"in":e.kind==="note"?"out note":"out",S=e.delivery?.state,x=["msg",k,n&&"join",$&&"mail",p&&"found",f&&"gone",e.automatic&&(e.kind==="in"?"autom":"auto"),S==="failed"&&"fail",S==="uncertain"&&"wait",(or(e)||Qo(e))&&"soon"],_=s?r`<${V8} message=${e} client=${a} photo=${i} />`:r`<span class="ph"></span>`,P=$&&!e.letter&&r`<${rO} subject=${u} to=${m} />`,U=r`<${hh} message=${e} mail=${$} client=${l} />`,z=r`<div class=${!f&&jC(e)?"box bare":"box"} style=${f?null:qC(e)}>
${h&&r`<${Y8} />`}
<${G8} message=${e} join=${n} group=${a===null} />
${P}
${e.reply_to_no&&r`<${oR} message=${e} near=${t} />`}
${f?r`<${fR} message=${e}>${U}<//>`:U}
<${dR} message=${e} />
<${$R} message=${e} />
<${Q8} message=${e} />
<${iR} message=${e} />
${e.tasks?.length>0&&r`<${zD} tasks=${e.tasks} />`}
${!f&&r`<${jD} message=${e} />`}
</div>`;return r`<li class=${x.filter(Boolean).join(" ")} data-no=${e.no}
data-picked=${h?"":null} tabindex="-1">
${e.kind==="in"?[_,z]:[z,_]}
</li>`}function V8({message:e,client:t,photo:n}){let{author:s}=e;return s.operator_id?r`<${ne} name=${H(s.operator_id)} />`:e.kind!=="in"?r`<span class="ph"></span>`:t!==null?r`<${ne} name=${t} face=${n} />`:r`<${kw} message=${e} look="pface">
<${ne} name=${s.name} face=${s.avatar} />
<//>`}function G8({message:e,join:t,group:n}){if(t)return null;let{author:s}=e;return e.kind==="note"?r`<span class="by">
<${d} name="lock" size="s" />
${o("Note")} · ${H(s.operator_id)}
</span>`:Fp(e)?r`<${hM} message=${e} />`:e.kind==="out"&&s.kind==="outside"?r`<span class="by">
${e.data.by?o("{name}, outside Okno",{name:e.data.by}):o("Sent outside Okno")}
</span>`:e.kind==="out"&&s.operator_id!==D.value.id?r`<span class="by">${H(s.operator_id)}</span>`:n&&e.kind==="in"?r`<span class=${"by hue "+_o(s.name)}>
<${kw} message=${e} look="pname">${s.name}<//>
</span>`:null}function Q8({message:e}){let t=e.kind==="in"&&e.created_at-e.sent_at>J8,n=r`
<${mR} message=${e} />
<span title=${We(e.sent_at)}>
${t?o("sent {sent}, received {time}",{sent:Z8(e),time:G(e.created_at)}):G(e.created_at)}
</span>
`;return e.delivery?r`<${kM} message=${e} at=${n} />`:r`<span class="mt">${n}</span>`}var Y8,J8,Z8,bR=b(()=>{T();ee();v();Se();I();Li();No();A();lw();gw();cw();Kp();ki();Xu();vw();sR();lR();hR();Y8=()=>r`<span class="mpick"><${d} name="check" size="s" /><span class="vh">${o("Selected")}</span></span>`;J8=5*6e4,Z8=({sent_at:e,created_at:t})=>ct(e)===ct(t)?G(e):`${en(e)}, ${G(e)}`});function yR(e,{line:t,dialog:n,at:s,picked:a}){let i=[],l=n.kind==="email"?{subject:n.title,to:n.label}:null,c=new Map(e.map(m=>[m.no,m])),u=n.thread_kind==="group";return e.forEach((m,p)=>{let h=e[p-1],f=e[p+1];(!h||ct(h.created_at)!==ct(m.created_at))&&i.push(r`<li class="day" key=${"d"+m.no}><span>${rl(m.created_at,M.value)}</span></li>`),m.no===t&&i.push(r`<li class="newline" key="newline"><span>${o("New messages")}</span></li>`);let $=p>0&&m.no!==t&&vR(h,m),k=!(f&&f.no!==t&&vR(m,f));i.push(r`<${dh} key=${m.id} message=${m}>
<${gR} message=${m} near=${c.get(m.reply_to_no)} join=${$} last=${k}
client=${u?null:n.name} photo=${u?null:n.avatar} contact=${n.contact_id}
mailed=${!!l} subject=${l?.subject} to=${l?.to} found=${m.no===s}
picked=${a.has(m.no)} />
<//>`),m.letter&&m.kind==="in"&&!m.automatic&&(l={subject:m.letter.subject,to:m.data.answer_to??ga(m.letter.sender)})}),i}function vR(e,t){return kR(e)||kR(t)?!1:e.kind===t.kind&&e.kind!=="system"&&e.author.operator_id===t.author.operator_id&&e.author.identity_id===t.author.identity_id&&e.automatic===t.automatic&&t.created_at-e.created_at<X8&&ct(e.created_at)===ct(t.created_at)}var X8,kR,wR=b(()=>{T();be();ee();v();wM();Xu();bR();X8=3*6e4;kR=e=>e.letter||e.content==="service"||e.delivery?.state==="cancelled"});function Up(e,t){t==="reply"&&e.kind==="note"||(ma(e.dialog_id,t,e.no),es(t))}function wh(e,t,n="menu"){Tw(e)&&(yh.value={message:e,...t},Ec.value=n,y.value="message")}function xR(e,t){let n=!t.ctrlKey&&!t.metaKey&&!t.altKey&&!t.shiftKey;if(n&&t.code==="KeyW"&&NA(e)&&xe.peek()?.shortcuts!==!1)return AA(e),!0;if(!Tw(e))return!1;let s=t.ctrlKey||t.metaKey;if(s&&t.code==="KeyC"&&String(getSelection())===""&&e.text)Dt(e.text);else{if(s||t.altKey)return!1;if(/^Key/.test(t.code)&&xe.peek()?.shortcuts===!1)return!1;if(t.code==="KeyR")Up(e,"reply");else if(t.code==="KeyN")Up(e,"note");else if(t.code==="KeyU"&&e.kind==="in")iw(e.dialog_id,e.no);else if(t.code==="KeyX"&&n&&ka(e))a$(e);else if(t.key==="Enter"||t.key==="ContextMenu"||t.shiftKey&&t.key==="F10")wh(e,_R(t.currentTarget.querySelector(`li[data-no="${e.no}"] .box`)));else return eY(e,t)}return!0}function eY(e,t){let n=t.shiftKey?null:xv(e).find(s=>s.key===t.code);return n?.runMany&&on.peek().size?n.runMany(Gl()):n?.run(e),!!n}function _R(e){let t=e?.getBoundingClientRect()??{right:innerWidth/2,top:innerHeight/2};return{x:t.right,y:t.top+28}}function xh(){let e=Fi?.parentElement?.querySelector(`li[data-no="${Fi.dataset.of}"] .box`);if(!e)return;let[t,n]=[Fi.parentElement.getBoundingClientRect(),e.getBoundingClientRect()],s=n.height<44?24:14;Fi.style.setProperty("top",`${Math.max(0,n.top-t.top-s)}px`),Fi.style.setProperty("right",`${Math.max(4,t.right-n.right+(e.parentElement.classList.contains("in")?-8:8))}px`)}function SR({find:e}){let t=O(null),n=Wi.value===null?null:e(Wi.value);if(j(()=>(Fi=t.current,xh(),()=>{Fi=null})),!n||!Tw(n)||n.deleted_at||on.value.size)return null;let s=y.value==="message"&&yh.value?.message.id===n.id,a=l=>s&&Ec.value==="signs"==(l==="signs"),i=l=>c=>{a(l)?y.value=null:wh(n,_R(c.currentTarget),l)};return r`<div class="mbar" ref=${t} data-of=${n.no} role="toolbar" aria-label=${o("Message actions")}>
${n.kind!=="note"&&r`<button type="button" class="ib small" tabindex="-1" aria-label=${o("Quote reply")}
title=${o("Quote reply")+"  R"} onClick=${()=>Up(n,"reply")}>
<${d} name="reply" size="m" />
</button>`}
${bh(n).length>0&&r`<button type="button" class="ib small" tabindex="-1" aria-label=${o("Reaction")} title=${o("Reaction")}
aria-haspopup="menu" aria-expanded=${String(a("signs"))} onClick=${i("signs")}>
<${d} name="smile" size="m" />
</button>`}
<button type="button" class="ib small" tabindex="-1" aria-label=${o("More actions")} aria-haspopup="menu"
aria-expanded=${String(a("menu"))} onClick=${i("menu")}>
<${d} name="ellipsis" size="m" />
</button>
</div>`}function TR(){if(y.value!=="message"||!yh.value)return null;let e={menu:tY,signs:nY,colleagues:oY}[Ec.value];return r`<${e} key=${Ec.value} ...${yh.value} />`}function Cw(e,t){let n=O(null);return j(()=>{let s=n.current.firstElementChild,{width:a,height:i}=s.getBoundingClientRect(),l=e-Sw+a+8<=innerWidth,c=t+i+8<=innerHeight;s.style.setProperty("left",`${Math.max(8,l?e-Sw:e-a)}px`),s.style.setProperty("top",`${Math.max(8,c?t:t-Sw-i-8)}px`)},[]),n}function tY({message:e,x:t,y:n}){let s=CR(e),a=Cw(t,n),i=ae.value[s.dialog_id],l=e$(s,i),c=iM(s),u=p=>r`<span class="end only-wide"><${yn} of=${p} /></span>`,m=()=>{Xf(s),es("reply")};return r`<div class="msgmenu" ref=${a}>
<${Re} label=${o("Message actions")} place="at">
${s.kind!=="note"&&r`<${Z} icon="reply" onPick=${()=>Up(s,"reply")}>${o("Quote reply")}${u(["R"])}<//>`}
${bh(s).length>0&&r`<${Z} icon="smile" stay onPick=${()=>{Ec.value="signs"}}>
${o("Reaction")}
<//>`}
${xv(s).map(p=>r`<${Z} key=${p.id} icon=${p.icon} stay onPick=${()=>{y.value=null,p.run(s)}}>
${p.label()}${u(ml(p.key)[0])}
<//>`)}
<${Z} icon="sticky-note" onPick=${()=>Up(s,"note")}>${o("Note on message")}${u(["N"])}<//>
${s.text&&r`<${Z} icon="copy" onPick=${()=>Dt(s.text)}>${o("Copy text")}${u([pt,"C"])}<//>`}
<${Z} icon="link" onPick=${()=>Dt(zp(s))}>${o("Copy link")}<//>
${ka(s)&&r`<${Z} icon="check-check" onPick=${()=>a$(s)}>${o("Select")}${u(["X"])}<//>`}
<${Z} icon="forward" stay onPick=${()=>{Ec.value="colleagues"}}>
${o("Forward to a colleague")}
<//>
${s.kind==="in"&&r`
<div class="sep" role="separator"></div>
<${Z} icon="mail" onPick=${()=>iw(s.dialog_id,s.no)}>
${o("Unread from here")}
${u(["U"])}
<//>
`}
${(l||c)&&aw(s)&&r`<div class="sep" role="separator"></div>`}
${l&&r`<${Z} icon="square-pen" onPick=${m}>${o("Edit for the client")}<//>`}
${c&&r`<${Z} icon="trash-2" onPick=${()=>lM(s)}>${o("Delete for the client")}<//>`}
<//>
</div>`}function nY({message:e,x:t,y:n}){let s=CR(e),a=Cw(t,n),i=xw(s);return r`<div class="msgmenu" ref=${a}>
<${Re} label=${o("Reaction")} place="at signs" across>
${bh(s).map(l=>r`<button type="button" class="sign" role="menuitemradio" tabindex="-1" key=${l}
aria-checked=${String(l===i)} onClick=${()=>{y.value=null,kh(s,l)}}>
${Bi(l)}
</button>`)}
<//>
</div>`}function oY({message:e,x:t,y:n}){let s=Cw(t,n),a=Object.values(_e.value).filter(l=>l.active&&l.id!==D.value.id).sort((l,c)=>l.name.localeCompare(c.name)),i=l=>{let{dialog_id:c,no:u}=e,m=Sn(c,"note");ys(c,"note",m.includes(`@${l.name}`)?m:`@${l.name} ${m}`),ma(c,"note",u),es("note")};return r`<div class="msgmenu" ref=${s}>
<${Re} label=${o("Forward to a colleague")} place="at people">
<div class="mh">${o("Forward to a colleague")}</div>
${a.length?a.map(l=>r`<button type="button" class="mi" role="menuitem" tabindex="-1" key=${l.id}
onClick=${()=>{y.value=null,i(l)}}>
<${ne} name=${l.name} size="sm" />
${l.name}
</button>`):r`<p class="t13 mut menunote">${o("No colleagues yet")}</p>`}
<//>
</div>`}var Wi,yh,Ec,Sw,Tw,Fi,CR,Ow=b(()=>{oe();R();T();Ze();Uu();ie();Bp();to();ap();v();_c();Co();Ct();Hl();ip();Vu();vh();I();A();pn();bc();Wi=C(null),yh=C(null),Ec=C("menu"),Sw=28,Tw=e=>e.kind!=="system"&&e.content!=="service"&&e.delivery?.state!=="cancelled";Fi=null;CR=e=>Tt.value[e.dialog_id]?.items[e.no]??e});function NR({dialog:e}){let t=Tt.value[e.id],n=Pn(t),s=new Set(n.map(i=>i.key).filter(Boolean)),a=nn.value.filter(i=>i.dialog_id===e.id&&!s.has(i.key)&&i.phase!=="held");return r`<${Ew} dialog=${e} messages=${n} pending=${a}
picked=${on.value} mark=${Ba.value[e.id]}
at=${N.value.dialog===e.id?N.value.at:null} back=${Ip.value?.dialog===e.id}
later=${t.later} newer=${It.value[`newer:${e.id}`]} more=${t.more}
older=${It.value[`older:${e.id}`]} today=${new Date(M.value).toDateString()} />`}var sY,aY,OR,rY,ER,Ew,AR=b(()=>{Br();T();Bp();be();la();v();_c();ia();Qt();J();ci();I();lt();A();cw();ow();wR();Ow();ip();sY=48,aY=1e3,OR=1200,rY=500,ER=12;Ew=class extends cs{box=dg();list=dg();state={missed:0,atEnd:!0,line:this.firstUnread(this.props.mark)};firstUnread(t){return t===void 0?null:this.props.messages.find(n=>n.client_no>t)?.no??null}componentDidMount(){n1(this.props.dialog.id);let t=this.props.at?null:this.box.current.querySelector(".newline");this.showFound(),t&&t.getBoundingClientRect().top<this.box.current.getBoundingClientRect().top&&t.scrollIntoView({block:"start"}),this.askOlder(),this.onLook=()=>this.look(),window.addEventListener("focus",this.onLook),document.addEventListener("visibilitychange",this.onLook),this.held=this.anchor(),this.grown=new ResizeObserver(()=>{this.isAtEnd()||this.keepPlace(this.held),xh()}),this.grown.observe(this.list.current),this.look()}componentWillUnmount(){clearTimeout(this.timer),clearTimeout(this.press),this.grown.disconnect(),window.removeEventListener("focus",this.onLook),document.removeEventListener("visibilitychange",this.onLook),fM(this.props.dialog.id),Wi.value=null,xi(),Ip.value=null}getSnapshotBeforeUpdate(){return{wasAtEnd:this.isAtEnd(),place:this.anchor()}}componentDidUpdate(t,n,{wasAtEnd:s,place:a}){let{current:i}=this.box,{messages:l,pending:c,later:u,at:m}=this.props,p=c.length>t.pending.length;this.wantsEnd&&!u?(this.wantsEnd=!1,i.scrollTop=0):p&&!u?(i.scrollTop=0,this.state.line&&this.setState({line:null})):l!==t.messages&&(!s||t.later||u)&&this.keepPlace(a),m!==t.at&&(this.shownAt=null),this.showFound();let h=l.filter(f=>f.no>(t.messages.at(-1)?.no??1/0)&&f.kind!=="system");h.length&&!t.later&&!u&&this.arrived(h,s),this.held=this.anchor(),this.askOlder(),this.askNewer(),this.look(),rM(this.list.current),xh()}arrived(t,n){n||this.setState(({missed:a})=>({missed:a+t.length}));let s=t.find(a=>a.kind==="in");s&&!this.state.line&&!(n&&document.hasFocus())&&this.setState({line:s.no})}row(t){return this.list.current.querySelector(`li[data-no="${t}"]`)}showFound(){let{at:t}=this.props;if(!t||this.shownAt===t)return;let n=this.row(t);n&&(this.shownAt=t,n.scrollIntoView({block:"center"}))}anchor(){let t=this.box.current.getBoundingClientRect().top,n=this.list.current.querySelectorAll("li[data-no]"),[s,a]=[0,n.length-1];for(;s<a;){let i=s+a>>1;n[i].getBoundingClientRect().bottom>t?a=i:s=i+1}return n[s]?{row:n[s],at:n[s].getBoundingClientRect().top-t}:null}keepPlace(t){if(!t?.row.isConnected)return;let n=t.row.getBoundingClientRect().top-this.box.current.getBoundingClientRect().top-t.at;n&&(this.box.current.scrollTop+=n)}isAtEnd(){return!this.props.later&&Math.abs(this.box.current?.scrollTop??0)<=sY}scrolled=()=>{this.held=this.anchor();let t=this.isAtEnd();t!==this.state.atEnd&&this.setState({atEnd:t,missed:t?0:this.state.missed}),this.askOlder(),this.askNewer(),this.look()};askOlder(){let{scrollTop:t,scrollHeight:n,clientHeight:s}=this.box.current;this.props.more&&!this.props.older&&n-s+t<OR&&nb(this.props.dialog.id)}askNewer(){let t=!this.props.at||this.shownAt===this.props.at;this.props.later&&!this.props.newer&&t&&Math.abs(this.box.current.scrollTop)<OR&&tb(this.props.dialog.id)}inSight(){if(document.hidden)return[];let{top:t,bottom:n}=this.box.current.getBoundingClientRect(),s=[];for(let a=this.list.current.lastElementChild;a;a=a.previousElementSibling){let i=a.getBoundingClientRect();if(i.bottom<t+ER)break;a.dataset.no&&i.top<n-ER&&s.push(Number(a.dataset.no))}return s}look(){s1(this.props.dialog.id,this.inSight());let t=()=>this.isAtEnd()&&document.hasFocus()&&!document.hidden&&!dM(this.props.dialog.id);if(!t()){clearTimeout(this.timer),this.timer=0;return}this.timer||=setTimeout(()=>{this.timer=0,t()&&D0(this.props.dialog)},aY)}toEnd=async()=>{this.wantsEnd=this.props.later,this.props.later?await Jm(this.props.dialog.id):this.box.current.scrollTo({top:0,behavior:"smooth"})};find=t=>this.props.messages.find(n=>n.no===t)??null;over=t=>{let n=t.target.closest?.("li[data-no]");n&&t.pointerType!=="touch"&&(Wi.value=Number(n.dataset.no))};out=()=>{this.focused()||(Wi.value=null)};focusin=t=>{let n=t.target.closest?.("li[data-no]");n&&(Wi.value=Number(n.dataset.no))};pressed=t=>{clearTimeout(this.press),this.pressedLong=!1;let n=t.pointerType==="touch"&&t.target.closest?.("li[data-no]");if(!n||on.peek().size||t.target.closest("button, a, audio, video, iframe"))return;let s=this.find(Number(n.dataset.no));s&&(this.press=setTimeout(()=>{this.pressedLong=!0,getSelection()?.removeAllRanges(),wh(s,{x:t.clientX,y:t.clientY})},rY))};released=()=>clearTimeout(this.press);lifted=t=>{this.pressedLong&&t.cancelable&&t.preventDefault()};clicked=t=>{let n=t.target.closest?.("li[data-no]"),s=n&&this.find(Number(n.dataset.no)),a=this.focused()?.dataset.no;TE(this.props.messages,s,t,a&&Number(a))&&(t.preventDefault(),t.stopPropagation(),n.focus({preventScroll:!0}))};unmarked=t=>{t.shiftKey&&t.target.closest?.("li[data-no]")&&!String(getSelection())&&t.preventDefault()};focused(){return this.list.current.contains(document.activeElement)?document.activeElement.closest("li[data-no]"):null}keys=t=>{if(t.target.closest("input, textarea, audio, video, [role=slider]"))return;let n=this.focused(),s=t.target===n||t.target===this.box.current,a=s&&!t.ctrlKey&&!t.metaKey&&{ArrowUp:-1,ArrowDown:1}[t.key];if(a){let i=this.walk(n,a);t.shiftKey&&i&&Nv(this.props.messages,Number(i.dataset.no),Number((n??i).dataset.no))}else if(s&&t.key==="End")this.toEnd();else if(s&&t.key==="Escape"&&n)this.box.current.focus();else if(t.target===n&&n){if(!xR(this.find(Number(n.dataset.no)),t))return}else return;t.preventDefault(),t.stopPropagation()};walk(t,n){let s=[...this.list.current.querySelectorAll("li[data-no][tabindex]")],a=t?s[s.indexOf(t)+n]:this.lastSeen(s);return a?(Ol(),a.focus({preventScroll:!0}),a.scrollIntoView({block:"nearest"}),a):null}lastSeen(t){let{bottom:n}=this.box.current.getBoundingClientRect();return t.findLast(s=>s.getBoundingClientRect().top<n-8)}render({dialog:t,messages:n,pending:s,picked:a,more:i,older:l,newer:c,at:u,later:m,back:p},{line:h,atEnd:f,missed:$}){return r`
<div class="scroll" ref=${this.box} onScroll=${this.scrolled} onPointerOver=${this.over}
onPointerLeave=${this.out} onPointerDown=${this.pressed} onPointerUp=${this.released}
onPointerMove=${this.released} onPointerCancel=${this.released} onTouchEnd=${this.lifted}
onFocusIn=${this.focusin} onKeyDown=${this.keys} role="group" tabindex="0" aria-label=${o("Messages")}>
<div class="log" role="log" aria-label=${o("Conversation with {name}",{name:t.name})}>
<ol ref=${this.list} onMouseDownCapture=${this.unmarked} onClickCapture=${this.clicked}>
${i&&r`<li class="ev" key="more">
${l?.problem?r`<button type="button" class="btn small" onClick=${()=>nb(t.id)}>
${o("Retry")}
</button>`:r`<span>${o("Loading older messages…")}</span>`}
</li>`}
${yR(n,{line:h,dialog:t,at:u,picked:a})}
${m&&r`<li class="ev" key="later">
${c?.problem?r`<button type="button" class="btn small" onClick=${()=>tb(t.id)}>
${o("Retry")}
</button>`:r`<span>${o("Loading newer messages…")}</span>`}
</li>`}
${!m&&s.map(k=>r`<${yM} key=${"k"+k.key} entry=${k} />`)}
</ol>
<${SR} find=${this.find} />
</div>
</div>
<div class="todownbox">
${p&&r`<button type="button" class="btn toback" onClick=${tM}>
<${d} name="undo-2" size="m" />
${o("Back to the reply")}
</button>`}
${(!f||m)&&r`<button type="button" class="todown" aria-label=${$?w("Jump to the latest, {n} new message","Jump to the latest, {n} new messages",$):o("Jump to the latest")} onClick=${this.toEnd}>
<${d} name="arrow-down" />
${$>0&&r`<span class="count">${$}</span>`}
</button>`}
</div>
`}}});function PR(){let e=on.value.size;if(!e)return null;let t=()=>{xi(),ti(()=>Ot("#conversation > .scroll"))};return r`<div class="msgpick" role="toolbar" aria-label=${o("Selected messages")}>
<b class="b5 t13 grow" role="status">${w("{n} message selected","{n} messages selected",e)}</b>
${rE().map(n=>r`<button type="button" class="btn small" key=${n.id} onClick=${()=>n.runMany(Gl())}>
<${d} name=${n.icon} size="m" />
${n.label()}
<span class="only-wide"><${yn} of=${ml(n.key)[0]} /></span>
</button>`)}
<button type="button" class="btn small quiet" onClick=${t}>
${o("Deselect")}
<span class="only-wide"><${yn} of=${["Esc"]} /></span>
</button>
</div>`}var DR=b(()=>{T();Yo();Ct();v();A();Ee();Hl();ip()});function RR({dialog:e}){let t=O(null),n=y.value===MR,s={"aria-haspopup":"menu","aria-expanded":String(n),onClick:()=>{y.value=n?null:MR}};return r`<span class="headtasks" ref=${t}>
<${yi} dialog=${e} button=${s} />
${n&&r`<${iY} dialog=${e} chip=${t} />`}
</span>`}function iY({dialog:e,chip:t}){let n=O(null),{open:s}=uh(e.id);return j(()=>{let a=n.current.firstElementChild,{left:i,bottom:l}=t.current.getBoundingClientRect();a.style.setProperty("left",`${Math.max(8,Math.min(i,innerWidth-a.offsetWidth-8))}px`),a.style.setProperty("top",`${l+6}px`)},[]),r`<span ref=${n}>
<${Re} label=${o("Tasks")} place="popheadtasks">
${s.map(a=>r`<button type="button" class="mi" role="menuitem" tabindex="-1" key=${a.id} onClick=${()=>{y.value=null,L(qt(a.id))}}>
<span class="st"><${Hn} base=${a.base} /></span>
<span class="cut">${a.title||o("No. {number}",{number:a.number})}</span>
${a.due_at!==null&&r`<span class="hrow end t12"><${Es} task=${a} /></span>`}
</button>`)}
<${Z} icon="plus" stay onPick=${()=>dn({dialog_id:e.id})}>${o("New task")}<//>
<//>
</span>`}var MR,LR=b(()=>{R();T();v();J();ie();pn();If();Vy();zo();On();MR="headtasks"});var FR={};ve(FR,{Conversation:()=>lY});function lY(){let{dialog:e}=N.value;if(!e)return r`<section class="conversation" id="conversation" tabindex="-1"
aria-label=${o("No conversation selected")}>
<${Qf} />
<${mY} />
</section>`;let t=ae.value[e],n=It.value[`dialog:${e}`]?.problem;return n&&!Tt.value[e]?.loaded?r`<${zR} id=${e} dialog=${t} problem=${n} />`:!t&&!Tt.value[e]&&X.value.recent.includes(e)?r`<${zR} id=${e} problem=${new q(404,"not-found")} />`:r`<section class="conversation" id="conversation" tabindex="-1" aria-label=${o("Conversation")} key=${e}
data-dialog=${e}>
<${BR} dialog=${t} />
<${Qf} dialog=${t} />
<${Kk} dialog=${t} />
<${aM} key=${"find"+e} id=${e} />
${Tt.value[e]?.loaded&&t?r`<${NR} key=${e} dialog=${t} />`:r`<${pY} />`}
<${PR} />
<${UN} dialog=${t} />
<${XD} key=${"dock"+e} id=${e} dialog=${t} />
${t&&r`<${IC} key=${"drop"+e} id=${e} can=${Pt(t)?.can} kind=${t.kind} />`}
<${lE} dialog=${t} />
<${TR} />
<${XM} />
</section>`}function IR(){return r`<a class="ib phoneback" href=${Y(N.value.view)} aria-label=${o("Back to the list")}>
<${d} name="arrow-left" />
</a>`}function BR({dialog:e}){return e?r`<header class="thead">
<${IR} />
<span class="only-wide">
<${ne} name=${e.name} face=${e.avatar}><${Ce} kind=${e.kind} /><//>
</span>
<div class="grow">
<h2 class="cut">${e.name}</h2>
<div class="sub">
<span class="cut"><${I0} dialog=${e} /></span>
<span class="only-wide num tno">· ${o("No. {number}",{number:ue(e.number)})}</span>
${e.waiting_since?r`<${Go} dialog=${e} short asButton />`:e.state==="closed"&&r`<span class="sla ok"><${d} name="check" size="s" />${o("closed")}</span>`}
<${RR} dialog=${e} />
${e.priority===1&&r`<${Ht} priority=${1} />`}
<span class="only-wide htags"><${Vo} ids=${e.tags} most=${2} /></span>
</div>
</div>
<${iE} dialog=${e}><${cY} /><//>
</header>`:r`<header class="thead">
<${IR} />
<div class="grow"><h2 class="cut">${o("Conversation")}</h2></div>
</header>`}function cY(){let e=()=>{matchMedia("(min-width: 1280px)").matches?xo.value=!xo.value:bt.value=!bt.value};return r`<button type="button" class=${xo.value?"ib":"ib below-card"} aria-label=${o("Client card")}
title=${o("Client card")+"  ]"} aria-expanded=${String(bt.value)} onClick=${e}>
<${d} name="panel-right" />
</button>`}function pY(){let e=kt(150,!0);return r`<div class="scroll">
<div class="log" aria-busy="true" aria-label=${o("Loading messages")}>
<ol class="sklog">
${e&&uY.map(([t,n,s])=>r`<li class=${"msg "+t} aria-hidden="true">
${t==="in"&&r`<span class="ph"></span>`}
<svg class="skb" viewBox=${`0 0 ${n} ${s}`} width=${n} height=${s}>
<rect width=${n} height=${s} rx="16" />
</svg>
</li>`)}
</ol>
</div>
</div>`}function zR({id:e,dialog:t,problem:n}){let s=n.status===404||n.status===403;return r`<section class="conversation" id="conversation" tabindex="-1" aria-label=${o("Conversation")}>
<${BR} dialog=${t} />
<${Qf} dialog=${t} />
<div class="nothing">
<${se} icon=${s?"lock":"unplug"}
title=${s?o("Conversation not found"):o("Could not load messages")} text=${F(n)}>
${s?r`<a class="btn" href=${Y(N.value.view)}>${o("Back to the list")}</a>`:r`<button type="button" class="btn" onClick=${()=>ru(e)}>${o("Retry")}</button>`}
<//>
</div>
</section>`}function mY(){return r`<div class="nothing">
<${al} big />
<h2 class="head2">${o("No conversation selected")}</h2>
<p class="mut t13">${o("Click a row on the left or press")} <${yn} of=${["J"]} /></p>
<ul class="hints">
<li><${yn} of=${["1","2","3"]} /><span>${o("mine, unassigned, all")}</span></li>
<li><${yn} of=${["Shift","I"]} /><span>${o("take the most urgent one")}</span></li>
<li><${yn} of=${["?"]} /><span>${o("all keyboard shortcuts")}</span></li>
</ul>
</div>`}var uY,WR=b(()=>{T();ie();K();ee();v();Kt();J();I();lt();Ef();cE();uE();A();eM();ow();Ee();AR();Ow();vw();xn();ra();DR();cy();LR();wf();uY=[["in",300,58],["in",190,38],["out",340,58],["in",250,38],["in",300,120],["out",380,58],["in",170,38]]});var jR={};ve(jR,{Lightbox:()=>fY});function dY(){let e=Tt.value[N.value.dialog];if(!e)return[];let t=n=>gr(n)&&(n.kind==="photo"||n.media_type.startsWith("image/"));return Pn(e).flatMap(n=>(n.deleted_at?[]:n.files??[]).filter(t).map(s=>({file:s,at:n.created_at})))}function fY(){return y.value==="photo"&&xu.value?r`<${$Y} />`:null}function $Y(){let e=dY(),t=e.findIndex(p=>p.file.token===xu.value),n=O(null),[s,a]=g(null);if(Oe(),j(()=>{t<0?Nw():n.current?.focus()},[t<0]),t<0)return null;let{file:i,at:l}=e[t],c=p=>{let h=e[t+p];h&&(xu.value=h.file.token)},u=p=>{let h={ArrowLeft:-1,ArrowRight:1}[p.key];if(h){p.preventDefault(),c(h);return}tn(p)},m=i.name||o("Photo");return r`<div class="over lightbox" onPointerDown=${p=>{(p.target===p.currentTarget||p.target.classList.contains("lbstage"))&&Nw()}}>
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
onClick=${Nw}>
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
</div>`}var Nw,qR=b(()=>{R();T();Ze();ie();ee();v();Qt();J();I();A();ki();Ee();Nw=()=>{y.value=null}});var gY,Hp,Aw=b(()=>{gY=()=>Intl.DateTimeFormat().resolvedOptions().timeZone??"UTC",Hp=(e,t)=>`/api/contacts/${e}/export?${new URLSearchParams({zone:gY(),...t})}`});var HR={};ve(HR,{Client:()=>bY});function bY(){let{id:e}=N.value,[t,n]=g(null),[s,a]=g(null),i=()=>{a(null),B(`/api/contacts/${e}`).then(c=>n(c.contact),a)};E(()=>{n(null),e?i():a(new q(404,"not-found"))},[e]);let l=kt(150,!t&&!s);return r`<main class="main page client" id="main" tabindex="-1">
<header class="pagehead clhead">
<a class="ib" href=${ds()} aria-label=${o("Back")}><${d} name="arrow-left" /></a>
${t?r`
<${ne} name=${t.name} size="lg" />
<div class="grow">
<h1 class="head2 cut">${t.name}</h1>
<p class="t12 mut">${o("Client since {date}",{date:en(t.created_at)})}</p>
</div>
<${kY} id=${t.id} />
`:r`<h1 class="head2 grow">${o("Client")}</h1>`}
</header>
${s?r`<${se} icon=${s.status===404?"lock":"unplug"}
title=${s.status===404?o("Client not found"):o("Could not load the page")}
text=${F(s)}>
${s.status!==404&&r`<button type="button" class="btn" onClick=${i}>${o("Retry")}</button>`}
<//>`:t?r`<div class="clbody">
<${vY} contact=${t} onSaved=${n} />
<${yY} key=${t.id} contact=${t} />
</div>`:l&&r`<p class="t13 mut clwait">${o("Loading…")}</p>`}
</main>`}function kY({id:e}){return r`<div class="hrow wrap cltake">
<a class="btn small" href=${Hp(e,{format:"html",printed:1})} target="_blank" rel="noopener">
<${d} name="file-text" size="s" />
${o("Print")}
</a>
${["txt","json","html"].map(t=>r`<a class="btn small quiet" key=${t} href=${Hp(e,{format:t})} download
aria-label=${o("Export as {format}",{format:t.toUpperCase()})}>
<${d} name="download" size="s" />
${t.toUpperCase()}
</a>`)}
</div>`}function vY({contact:e,onSaved:t}){let n=ih(e);return r`<section class="clfacts" aria-label=${o("Client details")}>
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
<span class="t12 dim cut">${lh(a)}</span>
</span>
</a>
</li>`)}
</ul>
${e.note&&r`<h2 class="t13 b6">${o("Client note")}</h2><p class="t13 notetext">${e.note}</p>`}
<h2 class="t13 b6">${o("Consents and bans")}</h2>
<${rh} contact=${e} onSaved=${t} />
</section>`}function yY({contact:e}){let[t,n]=g(null),[s,a]=g(!0),[i,l]=g({items:[],next:null,loaded:!1,problem:null}),c=O(0),u=p=>{let h=++c.current,f=new URLSearchParams({events:s?"1":"0",...t?{channel:t}:{},...p?{before:p}:{}});B(`/api/contacts/${e.id}/history?${f}`).then($=>{h===c.current&&l(k=>({items:p?[...k.items,...$.items]:$.items,next:$.next,loaded:!0,problem:null}))},$=>{h===c.current&&l(k=>({...k,problem:$}))})};E(()=>{l({items:[],next:null,loaded:!1,problem:null}),u(null)},[t,s]);let m=[...new Map(e.dialogs.map(p=>[p.channel_id,p.kind]))];return r`<section class="clpast" aria-label=${o("Full history")}>
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
${i.items.length>0&&r`<ol class="cllog">${wY(i.items,e)}</ol>`}
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
</section>`}function wY(e,t){let n=new Map(t.dialogs.flatMap(a=>a.episodes.map(i=>[i.number,{...i,dialog:a}]))),s=[];return e.forEach(({episode:a,message:i},l)=>{let c=n.get(a);a!==e[l-1]?.episode&&s.push(r`<li class="clep" key=${`e${a}.${i.id}`}>
<span class="grow cut b6">
${ut(i.created_at,M.value)}
${c?.title?` · ${o("“{text}”",{text:c.title})}`:""} · ${o("No. {number}",{number:ue(a)})}
</span>
${c?.state==="closed"&&r`<span class="tag plain">${o("closed")}</span>`}
<a class="link t12" href=${Y("all",i.dialog_id,i.no)}>${o("Open conversation")}</a>
</li>`),s.push(r`<${xY} key=${i.id} message=${i} kind=${c?.dialog.kind} contact=${t} />`)}),s}function xY({message:e,kind:t,contact:n}){if(e.kind==="system")return r`<li class="clline sys">
<span class="t12 mut">
${qp(e)} · <span title=${We(e.created_at)}>${G(e.created_at)}</span>
</span>
</li>`;let s=e.author.operator_id?H(e.author.operator_id):e.kind==="in"&&n.kind==="person"?n.name:e.author.name||o("Sent outside Okno");return r`<li class=${`clline ${e.kind}`}>
${e.kind==="note"?r`<span class="nic"><${d} name="lock" size="m" /></span>`:r`<${Ce} kind=${t} named />`}
<div class="grow">
<span class="t12">
<b class="b6">${s}</b> <a class="mut"
href=${new URL(zp(e)).pathname+new URL(zp(e)).search}
title=${We(e.sent_at)}>
${G(e.created_at)}
</a>
${e.deleted_at?r` · ${o("The message was deleted")}`:null}
${e.delivery&&Qo(e)?r` · ${o("Scheduled for {when}",{when:nt(Zo(e))})}`:null}
</span>
<div class="clsaid"><${hh} message=${e} client=${n.id} /></div>
</div>
</li>`}var YR=b(()=>{R();T();Ze();K();be();ee();v();Se();J();I();No();A();ch();Hy();gw();Kp();Aw();Ee();_c()});function QR(e){Pw.value=e,y.value="why"}var Pw,ZR,Dw=b(()=>{oe();ie();Pw=C(null),ZR=e=>!!(e?.data?.run||e?.data?.rule)});function Sh(e){E(()=>{let t=n=>{n.key!=="Escape"||n.defaultPrevented||y.peek()||document.activeElement.matches?.("input:not([type=checkbox]), textarea, select")||(n.preventDefault(),L(qe()))};return document.addEventListener("keydown",t,{capture:!0}),()=>document.removeEventListener("keydown",t,{capture:!0})},[]),E(()=>()=>{N.peek().page==="automation"&&N.peek().rule===null&&requestAnimationFrame(()=>{document.querySelector(e)?.focus()})},[])}var Yp,Mw=b(()=>{R();T();J();A();ie();Yp=({label:e})=>r`<a class="ib small" href=${qe()} aria-label=${e} title=${`${e}  Esc`}>
<${d} name="x" size="m" />
</a>`});function Ch(e){let t=m=>e.filter(p=>p.kind===m).length,[n,s,a,i,l]=["operator","team","channel","hours","tag"].map(t),c=t("tasktype")+t("tasktemplate"),u=[n&&w("{n} operator","{n} operators",n),s&&w("{n} team","{n} teams",s),a&&w("{n} channel","{n} channels",a),i&&o("working hours"),l&&w("{n} tag","{n} tags",l),c&&w("{n} type or template of tasks","{n} types or templates of tasks",c)];return o("No longer there: {list}",{list:u.filter(Boolean).join(", ")})}var TY,Th,CY,Vp,Nc=b(()=>{v();TY={loop:()=>o("it ran more than 5 times in one conversation within a minute"),failing:()=>o("it failed five times in a row")},Th=e=>TY[e]?.()??o("a fault, code {code}",{code:e});CY={"opted-out":()=>o("the client does not want automatic messages"),group:()=>o("it is a group chat"),automatic:()=>o("the client's message is automatic itself"),"no-address":()=>o("the client has no address in this channel"),"own-address":()=>o("it is one of our own addresses"),disowned:()=>o("the sender's address is forged"),blocked:()=>o("the client has blocked us"),"channel-gone":()=>o("the channel was removed"),"channel-paused":()=>o("the channel is paused"),"before-connection":()=>o("the message is older than the channel's connection"),"too-late":()=>o("too much time had passed"),"said-already":()=>o("it was said in this conversation already"),frequency:()=>o("it was said recently"),"sender-budget":()=>o("this address got 5 automatic messages today"),"dialog-budget":()=>o("this conversation got 20 automatic messages today"),"channel-budget":()=>o("the channel sent its automatic messages of this hour"),tripped:()=>o("the guard against loops has stopped it"),paused:()=>o("all automation was stopped"),"no-text":()=>o("there is no text for this channel and language"),"kept-by-operator":()=>o("an operator has decided otherwise in this conversation"),unchanged:()=>o("everything is so already"),nobody:()=>o("nobody could take it"),assigned:()=>o("it had an assignee already"),closed:()=>o("the conversation was closed"),missing:()=>o("the rule refers to something that is gone")},Vp=e=>CY[e]?.()??o("refused, code {code}",{code:e})});function OY({kind:e,body:t},n){let s=zw[e];return s?[s.when(t,n),s.then(t,n)]:[e,""]}function Lw(e,{channels:t=[],teams:n=[]},s){let a=[...t.map(s.channel),...n.map(s.team)];return a.length?`${e} (${a.join(", ")})`:e}function EY({operators:e,team_id:t,only_here:n,former_days:s},a){let i=[NY(e,t,a)];return n&&i.push(o("only to those at the screen")),s&&i.push(o("first to the previous assignee")),i.join(", ")}function NY(e,t,n){return t?o("in turn within the team “{team}”, who are online",{team:n.team(t)}):e?e.length===1?o("assign to: {name}, when online",{name:n.person(e[0])}):w("in turn among {n} operator online","in turn among {n} operators online",e.length):o("in turn among all who are online")}function PY(e){let t=e.flatMap(s=>s.words);if(!t.length)return o("A message has a word of the list");if(t.length>nL)return w("A message has one of {n} word","A message has one of {n} words",t.length);let n=new Intl.ListFormat(De.value==="ru"?"ru-RU":"en-GB",{type:"disjunction"});return o("A message has {words}",{words:n.format(t.map(AY))})}function DY(e,t){if(!e.length)return o("no words yet");let n=[...new Set(e.flatMap(i=>i.tags))],s=[...new Set(e.map(i=>i.priority).filter(i=>i!==null))],a=e.filter(i=>i.task).length;return oL({tags:n,priorities:s,tasks:a},t).join(", ")}function oL({tags:e,priorities:t,tasks:n},s){let a=w("add the tag {list}","add the tags {list}",e.length,{list:e.map(s.tag).join(", ")});return[e.length>0&&(e.length>nL?w("add {n} tag","add {n} tags",e.length):a),...t.map(i=>o("priority {name}",{name:Bt(i).toLocaleLowerCase()})),n>0&&w("make {n} task","make {n} tasks",n)].filter(Boolean)}function sL({words:e,tags:t,priority:n,task:s},a){let i={tags:t,priorities:n===null?[]:[n],tasks:s?1:0},l=s?.title?` ${o("“{text}”",{text:s.title})}`:"";return`${e.join(", ")} → ${oL(i,a).join(", ")}${l}`}function MY(e=[]){let t=n=>(n.channel_id===null?0:2)+(n.language===De.value?0:1);return e.filter(n=>n.text.trim()).sort((n,s)=>t(n)-t(s))[0]?.text??""}function Rw({texts:e=[],frequency:t}){let n=MY(e);if(!n)return o("no text is written yet");let s=[o("“{text}”",{text:RY(n)})];return e.length>1&&s.push(w("and {n} more text","and {n} more texts",e.length-1)),t?.every==="hours"&&s.push(w("at most once in {n} hour","at most once in {n} hours",t.hours)),s.join(", ")}function LY({first_minutes:e,next_minutes:t,stages:n=[],channels:s,teams:a},i){let l=n.map(m=>Math.round(e*m/100)),u=e===t&&l.length>0?w("A client waits for {list} minute","A client waits for {list} minutes",l.at(-1),{list:tL(l.map(String))}):o("The first reply {first}, next replies {next}",{first:eL(e),next:eL(t)});return Lw(u,{channels:s,teams:a},i)}function IY({first_minutes:e,next_minutes:t,stages:n=[],whom:s,email:a},i){let l=aL(s,a,i);return e===t?l:o("at {list} of the time {what}",{list:tL(n.map(Bw)),what:l})}function Fw(e,t){let n=(e?.operators??[]).map(t.person);return[e?.assignee&&o("the assignee"),e?.leads&&o("team leads"),...n].filter(Boolean)}function aL(e,t,n){let s=Fw(e,n).join(", ")||o("no one");return t?o("notify on screen and by email: {list}",{list:s}):o("notify: {list}",{list:s})}function Oh({every:e,hours:t=0}){return e==="hours"?w("At most once in {n} hour","At most once in {n} hours",t):{message:o("To every message"),wait:o("Once until we reply"),episode:o("Once per conversation")}[e]}var XR,Iw,tL,zw,Ac,St,Gp,nL,AY,RY,eL,Bw,Bo=b(()=>{v();Qe();XR=90,Iw=1,tL=e=>new Intl.ListFormat(De.value==="ru"?"ru-RU":"en-GB").format(e),zw={distribution:{icon:"users-round",title:()=>o("Round-robin assignment"),when:({channels:e=[]},t)=>Lw(o("A new conversation without an assignee"),{channels:e},t),then:EY},reply_assigns:{icon:"hand",title:()=>o("Who replies becomes the assignee"),when:()=>o("An operator replies in a conversation without an assignee"),then:()=>o("assign it to them")},words:{icon:"tag",title:()=>o("Tags by words"),when:(e,t)=>Lw(PY(e.entries),e,t),then:({entries:e},t)=>DY(e,t)},autoreply:{icon:"message-square-reply",title:()=>o("Auto-reply"),when:({clients:e})=>e==="new"?o("The first conversation of a new client"):o("A new conversation"),then:Rw},out_of_hours:{icon:"moon",title:()=>o("Out of hours"),when:({hours_id:e},t)=>e===Iw?o("A message outside working hours"):o("A message outside “{hours}”",{hours:t.hours(e)}),then:Rw},receipt:{icon:"mail",title:()=>o("Receipt"),when:()=>o("A new conversation by email"),then:Rw},sla:{icon:"alarm-clock-check",title:({first_minutes:e})=>w("SLA within {n} minute","SLA within {n} minutes",e),when:LY,then:IY},untouched:{icon:"bell-ring",title:()=>o("Reminder that nobody took it"),when:({minutes:e})=>w("Nobody takes a conversation for {n} minute","Nobody takes a conversation for {n} minutes",e),then:({whom:e,email:t},n)=>aL(e,t,n)}},Ac=e=>zw[e]?.icon??"zap",St=({kind:e,body:t})=>zw[e]?.title(t)??e;Gp=(e,t)=>OY(e,t).filter(Boolean).join(" → ");nL=3,AY=e=>/^["«“]/.test(e)?e:o("“{text}”",{text:e});RY=e=>{let t=e.trim().replace(/\{[^{}|]*(?:\|([^{}]*))?\}/g,(n,s)=>s||"…").replace(/\s+/g," ").replace(/(?<!\.)\.$/,"");return t.length>XR?`${t.slice(0,XR-1).trimEnd()}…`:t};eL=e=>w("within {n} minute","within {n} minutes",e);Bw=e=>o("{n}%",{n:e})});async function Fo(){let e=Eh+=1;try{let t=await B("/api/rules");if(e!==Eh)return;Ye.value=t,Pc.value=null,Nh.value+=1}catch(t){if(!(t instanceof q))throw t;e===Eh&&(Pc.value=t)}}function mL(){clearTimeout(rL),Ww&&(rL=setTimeout(Fo,zY))}function dL(){Ww+=1,Fo();let e=setInterval(()=>{document.hidden||Fo()},BY);return()=>{Ww-=1,clearInterval(e)}}function jw(e){Eh+=1;let{rules:t}=Ye.peek(),n=t.some(s=>s.id===e.id);Ye.value={...Ye.peek(),rules:n?t.map(s=>s.id===e.id?{...s,...e}:s):[...t,e]}}async function Dc(e,t){e&&jw(e);try{let n=await t();return n?.rule?jw(n.rule):await Fo(),n??!0}catch(n){if(!(n instanceof q))throw n;return await Fo(),n.code==="not-reviewed"?fL(En(e.id)):te(F(n)),null}}function Ah(e,t,n,s){let a=n(),i=V(e,{icon:t,undo:async()=>{await a&&await s()}});return a.then(l=>{l||Ur(i)}),a}function fL(e){Ph.value=e,y.value="rulefirst"}function $L(e,t){return t&&Rs(e.kind)?.writes_to_clients&&!e.reviewed?(fL(e),null):Uw(e,t)}function Yw(e,t){let n=Jp(e.group),s=n[n.findIndex(l=>l.id===e.id)+1]?.id??null;if(t===s||t===e.id)return null;let a=n.filter(l=>l.id!==e.id);a.splice(t===null?a.length:a.findIndex(l=>l.id===t),0,e);let i=new Map(a.map((l,c)=>[l.id,c]));return Ye.value={...Ye.peek(),rules:Ye.peek().rules.map(l=>i.has(l.id)?{...l,place:i.get(l.id)}:l)},Ah(o("Order changed: {name}",{name:St(e)}),"arrow-up",cL(e.id,t),cL(e.id,s))}function Mh(e,t){let n=Jp(e.group),s=n.findIndex(a=>a.id===e.id);return n[s+t]?(Yw(e,t<0?n[s-1].id:n[s+2]?.id??null),!0):!1}function hL(e){return Ye.value={...Ye.peek(),rules:Ye.peek().rules.filter(t=>t.id!==e.id)},Ah(o("Rule deleted: {name}",{name:St(e)}),"trash-2",uL(e.id,!0),uL(e.id,!1))}async function bL({id:e,kind:t,version:n,body:s}){let a=e?await W(`/api/rules/${e}`,{version:n,body:s},{method:"PATCH"}):await W("/api/rules",{kind:t,body:s});return jw(a.rule),a.rule}var zY,BY,Ye,Pc,Nh,qw,rt,En,Rs,pL,Jp,Kw,Ww,Eh,rL,FY,Ph,iL,Uw,lL,Hw,Dh,cL,Vw,uL,gL,bn=b(()=>{oe();K();v();I();lt();he();ie();Bo();zY=250,BY=3e4,Ye=C(null),Pc=C(null),Nh=C(0),qw=ye(()=>X.value.hours??{}),rt=ye(()=>D.value?.role==="administrator"),En=e=>Ye.value?.rules.find(t=>t.id===e)??null,Rs=e=>Ye.value?.kinds.find(t=>t.kind===e)??null,pL=e=>qw.value[e]?.name,Jp=e=>(Ye.value?.rules??[]).filter(t=>t.group===e).sort((t,n)=>t.place-n.place||t.id-n.id),Kw=e=>!!e.paused_at||e.missing.length>0,Ww=0,Eh=0,rL=null;FY=e=>e.k==="rule"||e.k==="automation"||e.k==="gone"&&e.of==="rule";rn(e=>{e.some(FY)&&mL()});Xn(mL);Ph=C(null);iL=(e,t,n)=>()=>Dc({id:e,active:t},()=>W(`/api/rules/${e}/active`,n===void 0?{active:t}:{active:t,version:n}));Uw=(e,t,n)=>Ah(t?o("Switched on: {name}",{name:St(e)}):o("Switched off: {name}",{name:St(e)}),"zap",iL(e.id,t,n),iL(e.id,!t)),lL=e=>()=>(Ye.value={...Ye.peek(),paused:e},Dc(null,()=>W("/api/automation/paused",{paused:e}))),Hw=e=>Ah(e?o("All automation is stopped"):o("Automation works again"),e?"pause":"play",lL(e),lL(!e)),Dh=e=>Dc({id:e.id,paused_at:null,paused_why:null},()=>W(`/api/rules/${e.id}/resume`,{})),cL=(e,t)=>()=>Dc(null,()=>W(`/api/rules/${e}/place`,{before:t}));Vw=(e,t)=>{let n=Jp(e.group);return!!n[n.findIndex(s=>s.id===e.id)+t]},uL=(e,t)=>()=>Dc(null,()=>W(`/api/rules/${e}/removed`,{removed:t}));gL=e=>Dc(null,()=>W(`/api/rules/${e.id}/share-out`,{}))});var Pe,Rh,is=b(()=>{v();Se();A();I();Qe();bn();Bo();Pe={person:H,team:e=>Ne.value[e]?.name??o("Deleted team"),tag:Fn,channel:e=>tt.value[e]?.name??o("Removed channel"),hours:e=>pL(e)||(e===Iw?o("company hours"):o("Removed hours"))},Rh=()=>Object.values(tt.value).filter(e=>e.health!=="removed").sort((e,t)=>Me(e.kind).localeCompare(Me(t.kind))||e.name.localeCompare(t.name))});function Lh(e,t){return t==null||t===""?o("none"):e==="words"?t.join(", ")||o("none"):Array.isArray(t)?t.length?t.map(n=>Lh(e,n)).join(", "):o("any"):kL[e]?kL[e](t):typeof t=="boolean"?KY(t):typeof t=="object"?JSON.stringify(t):String(t)}function HY({tags:e,priority:t}){return[e.length>0&&o("Tags added: {tags}",{tags:e.map(Pe.tag).join(", ")}),t!==null&&o("Priority: {priority}",{priority:Bt(t).toLocaleLowerCase()})].filter(Boolean).join(" · ")}var WY,vL,jY,qY,KY,kL,Ih,UY,YY,zh,Bh=b(()=>{v();A();Qe();Nc();is();WY={client:()=>o("A client wrote it"),words:()=>o("Words found"),ordinary:()=>o("A person wrote to us alone"),every:()=>o("How often"),new_client:()=>o("New client"),closed:()=>o("Outside working hours"),channel_kind:()=>o("Kind of channel"),channel:()=>o("Channel"),team:()=>o("Team"),assignee:()=>o("Assignee"),minutes:()=>o("Minutes passed"),untouched:()=>o("Nobody took it")},vL=e=>WY[e]?.()??e,jY={message:()=>o("to every message"),wait:()=>o("once until we reply"),episode:()=>o("once per conversation"),hours:()=>o("once in some hours")},qY=e=>jY[e]?.()??e,KY=e=>e?o("yes"):o("no"),kL={assignee:Pe.person,channel:Pe.channel,team:Pe.team,channel_kind:Me,every:e=>qY(e)};Ih=e=>({did:()=>o("done"),refused:()=>Vp(e.code),failed:()=>o("it failed")})[e.outcome](),UY=e=>new Intl.ListFormat(De.value==="ru"?"ru-RU":"en-GB").format((e.operators??[]).map(Pe.person));YY={task:({tasks:e})=>w("{n} task made","{n} tasks made",e?.length??0),classify:HY,say:({message_id:e})=>e?o("A message was sent to the client"):o("No message was sent"),assign:({operator_id:e,team_id:t})=>e?o("Assigned to {name}",{name:Pe.person(e)}):o("Given to the team “{team}”",{team:Pe.team(t)}),target:({minutes:e})=>w("Reply is due within {n} minute","Reply is due within {n} minutes",e),notify:e=>e.operators?.length?o("Notified: {list}",{list:UY(e)}):o("Notified")},zh=e=>YY[e.do]?.(e)??e.do});function VY({one:e}){let t=e.holds?r`<${d} name="check" size="s" /><span class="vh">${o("fits")}</span>`:r`<span class="nofit"><${d} name="x" size="s" /></span><span class="vh">${o("does not fit")}</span>`,n=Lh(e.field,e.wanted),s=Lh(e.field,e.value);return r`
${t}
<span>
${s}
${n!==s&&r` <span class="dim t12">${o("wanted: {value}",{value:n})}</span>`}
</span>
`}var Fh,Gw=b(()=>{T();v();Kp();Se();A();Bh();Fh=({run:e})=>r`<dl class="kv runkv">
${e.values.map(t=>r`<div key=${t.field}><dt>${vL(t.field)}</dt><dd><${VY} one=${t} /></dd></div>`)}
${e.done.map((t,n)=>r`<div key=${n}><dt>${n?"":o("Done")}</dt><dd>${zh(t)}</dd></div>`)}
${e.skipped.map((t,n)=>r`<div key=${`s${t.id}`}>
<dt>${n?"":o("Passed over")}</dt>
<dd>
<${ne} name=${H(t.id)} size="xs" />
<s class="dim">${H(t.id)}</s>
<span class="dim t12">${bw(t)}</span>
</dd>
</div>`)}
${e.error&&r`<div><dt>${o("Error")}</dt><dd><code class="runerror">${e.error}</code></dd></div>`}
</dl>`});function Wh({source:e,newest:t,empty:n,named:s=!1}){let[a,i]=g(GY),[l,c]=g(!1),u=async p=>{try{let h=await B(p?`${e}${e.includes("?")?"&":"?"}before=${p}`:e);i(f=>({runs:p?[...f.runs,...h.runs]:h.runs,more:h.more,problem:null})),p||c(!1)}catch(h){if(!(h instanceof q))throw h;i(f=>({...f,problem:h}))}};E(()=>{u()},[]),E(()=>{a.runs&&c((a.runs[0]?.at??0)<(t??0))},[t]);let m=kt(150,!a.runs&&!a.problem);return!a.runs&&a.problem?r`<${se} icon="unplug" title=${o("The log could not be loaded")} text=${F(a.problem)}>
<button type="button" class="btn" onClick=${()=>u()}>${o("Retry")}</button>
<//>`:a.runs?a.runs.length?r`
${l&&r`<p class="runmore">
<button type="button" class="btn small" onClick=${()=>u()}>
<${d} name="arrow-up" size="s" />
${o("Show newer runs")}
</button>
</p>`}
<ol class="runs">${JY(a.runs,s)}</ol>
${a.problem&&r`<p class="t13 runmore" role="alert">${F(a.problem)}</p>`}
${a.more&&r`<p class="runmore">
<button type="button" class="btn small" onClick=${()=>u(a.runs.at(-1).id)}>
${o("Show older ones")}
</button>
</p>`}
`:n:m&&r`<div class="sks" aria-busy="true">
${[90,70,80].map(p=>r`<${Ae} key=${p} width=${p} />`)}
</div>`}function JY(e,t){let n=[];return e.forEach((s,a)=>{(!a||ct(e[a-1].at)!==ct(s.at))&&n.push(r`<li class="mh" key=${`d${s.id}`}>${rl(s.at,M.value)}</li>`),n.push(r`<${eV} key=${s.id} run=${s} named=${t} />`)}),n}function eV({run:e,named:t}){return r`<li class=${`run ${e.outcome}`}>
<details>
<summary>
<${d} name=${ZY[e.outcome]} size="s" />
<span class="grow">
<b class="b5 cut blk">${e.client||o("No conversation")}</b>
<span class="t12 mut blk">${QY(e)}</span>
${t&&r`<span class="t12 dim cut blk">${XY(e)}</span>`}
</span>
<time class="t12 dim" title=${We(e.at)}>${G(e.at)}</time>
</summary>
<div class="runin">
<${Fh} run=${e} />
<p class="hrow t12">
${t&&En(e.rule_id)?r`<a class="link" href=${qe(e.rule_id,"log")}>
${o("Rule, version {n}",{n:e.version})}
</a>`:r`<span class="dim">${o("Version {n}",{n:e.version})}</span>`}
${e.dialog_id&&r`<a class="link hrow end" href=${Y("all",e.dialog_id)}>${o("Open conversation")}</a>`}
</p>
</div>
</details>
</li>`}var GY,ZY,QY,XY,Jw=b(()=>{R();T();K();be();ee();v();J();A();Ee();Gw();bn();Bh();Bo();GY={runs:null,more:!1,problem:null};ZY={did:"check",refused:"ban",failed:"circle-alert"},QY=e=>e.outcome==="did"&&e.done.length?e.done.map(zh).join(", "):Ih(e),XY=e=>St(En(e.rule_id)??{kind:e.kind,body:Rs(e.kind)?.default??{}})});function wL(){let e=O(null),[t,n]=g("");Sh(".autolog"),j(()=>{document.activeElement!==document.body&&e.current.focus({preventScroll:!0})},[]);let s=Math.max(0,...Ye.value.rules.map(i=>i.last_run_at??0)),a=yL.find(([i])=>i===t)[2]();return r`<aside class="peek" aria-label=${o("Log of all rules")}>
<div class="ed-top">
<h2 class="grow cut" tabindex="-1" ref=${e}>${o("Log of all rules")}</h2>
<${Yp} label=${o("Close the log")} />
</div>
<div class="scroll ed edbody" role="group" tabindex="0" aria-label=${o("Runs")}>
<div class="rulechips" role="group" aria-label=${o("Show runs")}>
${yL.map(([i,l])=>r`<button type="button" class="chip" key=${i} aria-pressed=${String(i===t)}
onClick=${()=>n(i)}>${l()}</button>`)}
</div>
<${Wh} key=${t} source=${t?`/api/runs?outcome=${t}`:"/api/runs"} named
newest=${t?null:s} empty=${r`<${se} icon="history" title=${a}
text=${o("Runs of the last 90 days appear here.")} />`} />
</div>
</aside>`}var yL,xL=b(()=>{R();T();v();A();Mw();Jw();bn();yL=[["",()=>o("All"),()=>o("No runs yet")],["did",()=>o("Done"),()=>o("No rule has done anything yet")],["refused",()=>o("Refused"),()=>o("Nothing was refused")],["failed",()=>o("Failed"),()=>o("No run has failed")]]});var jh,Zw=b(()=>{T();bn();jh=({rule:e,label:t})=>r`<input class="tog" type="checkbox" role="switch" aria-label=${t} checked=${e.active} onChange=${n=>{let s=n.currentTarget.checked;n.currentTarget.checked=e.active,$L(e,s)}} />`});function tV(e){let t=Math.max(1,...e),n=(_L-2)/Math.max(1,e.length-1),s=(a,i)=>`${(1+i*n).toFixed(1)} ${(Qw-2-a/t*(Qw-5)).toFixed(1)}`;return`M${e.map(s).join("L")}`}function oV(e){return e.active?[w("{n} time today","{n} times today",e.today,{n:ue(e.today)}),e.last_run_at?o("{span} ago",{span:ot(M.value-e.last_run_at)}):o("has not run yet")]:[o("off"),o("changed {date}",{date:en(e.changed_at)})]}function sV(e){let t=s=>{let a=En(qh.id);!a||a.group!==e.group||a.id===e.id||(s.preventDefault(),s.currentTarget.dataset.drop=aV(s)?"after":"before")},n=s=>delete s.currentTarget.dataset.drop;return{draggable:!0,onDragStart:s=>{qh.id=e.id,s.dataTransfer.effectAllowed="move",s.dataTransfer.setData("text/plain",St(e))},onDragEnd:()=>{qh.id=null},onDragOver:t,onDragLeave:n,onDrop:s=>{s.preventDefault();let a=s.currentTarget.dataset.drop==="after";n(s);let i=En(qh.id);i&&Yw(i,a?rV(s.currentTarget,i):e.id)}}}function aV(e){let t=e.currentTarget.getBoundingClientRect();return e.currentTarget.parentElement.clientWidth>t.width*1.5?e.clientX>t.left+t.width/2:e.clientY>t.top+t.height/2}function rV(e,t){let n=e.nextElementSibling;return Number(n?.dataset.rule)===t.id&&(n=n.nextElementSibling),n?Number(n.dataset.rule):null}function iV(e,t){let n={ArrowUp:-1,ArrowDown:1}[e.key];if(!n||!e.shiftKey||!(e.ctrlKey||e.metaKey)||!rt.value)return;e.preventDefault(),e.stopPropagation();let s=e.currentTarget.querySelector("h3 a");Js(Mh(t,n)?o("Moved: {name}",{name:St(t)}):o("This is the edge of the group")),requestAnimationFrame(()=>s.focus())}function SL({rule:e,names:t,open:n}){let s=St(e),a=rt.value?sV(e):{},i=["card","hov","rule",e.paused_at&&"failing",!e.paused_at&&e.missing.length&&"lacking"];return r`<article class=${i.filter(Boolean).join(" ")} data-rule=${e.id} data-off=${e.active?null:""}
aria-current=${n?"true":null} ...${a} onKeyDown=${l=>iV(l,e)}>
<span class="ric"><${d} name=${Ac(e.kind)} /></span>
<h3>
<a href=${qe(e.id)}
aria-keyshortcuts=${rt.value?"Control+Shift+ArrowUp Control+Shift+ArrowDown":null}>
${s}
</a>
</h3>
${rt.value?r`<${jh} rule=${e} label=${o("The rule “{name}” is on",{name:s})} />`:r`<span class="tag plain">${e.active?o("on"):o("off")}</span>`}
<p class="ds">${Gp(e,t)}</p>
<${lV} rule=${e} />
<div class="mt2">
${oV(e).map((l,c)=>r`${c>0&&r`<span aria-hidden="true">·</span>`}<span>${l}</span>`)}
<${nV} days=${e.days} />
</div>
</article>`}function lV({rule:e}){return e.paused_at?r`<p class="rulebad">
<${d} name="circle-alert" size="s" />
<span class="grow">${o("Paused: {cause}",{cause:Th(e.paused_why)})}</span>
${rt.value&&r`<button type="button" class="btn small" onClick=${()=>Dh(e)}>${o("Continue")}</button>`}
</p>`:e.missing.length?r`<p class="rulewarn">
<${d} name="triangle-alert" size="s" />
<span class="grow">${Ch(e.missing)}</span>
${rt.value&&r`<a class="link" href=${qe(e.id)}>${o("Choose a replacement")}</a>`}
</p>`:null}var _L,Qw,nV,qh,TL=b(()=>{T();be();ee();v();J();A();Zr();Nc();bn();Zw();Bo();[_L,Qw]=[72,18];nV=({days:e})=>r`<svg class="spark" viewBox=${`0 0 ${_L} ${Qw}`} role="img"
aria-label=${o("Runs in the last 14 days: {list}",{list:e.join(", ")})}>
<path d=${tV(e)} />
</svg>`;qh={id:null}});function uV(e,t){let n=new Map(e.map(l=>[EL(l),l.text])),s=new Map(t.map(l=>[EL(l),l.text])),a=[...s].filter(([l,c])=>n.get(l)!==c),i=[...n.keys()].filter(l=>!s.has(l));return[...a.map(([l,c])=>o("Text ({place}): “{text}”",{place:l,text:c})),...i.map(l=>o("Text removed ({place})",{place:l}))]}function Kh(e,t){return Object.keys(t).flatMap(n=>{if(JSON.stringify(e[n])===JSON.stringify(t[n]))return[];if(n==="texts")return uV(e.texts,t.texts);let[s,a]=cV[n]??[()=>n,JSON.stringify];return[o("{field}: {before} → {after}",{field:s(),before:a(e[n]),after:a(t[n])})]})}var CL,OL,Xw,ex,cV,EL,tx=b(()=>{v();is();Bo();CL=e=>e?o("yes"):o("no"),OL=e=>t=>t?.length?t.map(e).join(", "):o("all"),Xw=e=>e?Pe.team(e):o("none"),ex=e=>t=>e[t](),cV={operators:[()=>o("Operators"),e=>e?e.map(Pe.person).join(", "):o("all")],team_id:[()=>o("Team"),Xw],channels:[()=>o("Channels"),OL(e=>Pe.channel(e))],teams:[()=>o("Teams"),OL(e=>Pe.team(e))],cap:[()=>o("Open conversations of one person, at most"),String],only_here:[()=>o("Only those at the screen"),CL],former_days:[()=>o("Days for the previous assignee"),String],absent:[()=>o("When the assignee is absent"),ex({keep:()=>o("leave it to the assignee"),next:()=>o("give it to the next operator"),team:()=>o("give it to a team")})],absent_minutes:[()=>o("Minutes until absent"),String],absent_team_id:[()=>o("Team for conversations of the absent"),Xw],nobody:[()=>o("When nobody can take it"),ex({leave:()=>o("leave it unassigned"),team:()=>o("give it to a team")})],nobody_team_id:[()=>o("Team when nobody can take it"),Xw],entries:[()=>o("Words and tags"),e=>e.map(t=>sL(t,Pe)).join("; ")||o("no words yet")],clients:[()=>o("Clients"),ex({all:()=>o("All clients"),new:()=>o("Only new clients")})],frequency:[()=>o("How often"),Oh],hours_id:[()=>o("Working hours"),e=>Pe.hours(e)],first_minutes:[()=>o("First reply within"),String],next_minutes:[()=>o("Next replies within"),String],minutes:[()=>o("Minutes"),String],stages:[()=>o("Moments"),e=>e.map(Bw).join(", ")],whom:[()=>o("Whom to notify"),e=>Fw(e,Pe).join(", ")||o("no one")],email:[()=>o("Also by email"),CL]},EL=({channel_id:e,language:t})=>`${e===null?o("All channels"):Pe.channel(e)}, ${t}`});var pV,nx,NL,AL,ox=b(()=>{pV=/"[^"\n]{1,100}"|“[^”\n]{1,100}”|«[^»\n]{1,100}»|[^,;\n]{1,400}/g,nx=e=>[...new Set([...e.matchAll(pV)].map(([t])=>t.trim()).filter(Boolean))],NL=e=>e.match(/[\p{L}\p{N}]+/gu)?.length??0,AL=e=>e.filter(t=>t.length>100||!NL(t)||NL(t)>12)});function IL(e){return[...e.replace(/\{\s*(\w+)\s*(\|[^{}]*)?\}/g,(n,s)=>Zp.includes(s)?"":n).matchAll(/\{[^{}]*\}?|\}/g)].map(([n])=>n)}function mV({texts:e=[]},t){let n=new Set;e.length||(t.texts=o("Write at least one text")),e.forEach((s,a)=>{let i=`${s.channel_id}:${s.language}`,l=IL(s.text);s.text.trim()?s.text.length>PL?t[`texts.${a}`]=w("At most {n} character","At most {n} characters",PL):l.length?t[`texts.${a}`]=o("There is no such variable: {list}",{list:l.join(" ")}):n.has(i)&&(t[`texts.${a}`]=o("There is already a text for this channel and language")):t[`texts.${a}`]=o("Write the text that the client will get"),n.add(i)})}function dV({frequency:e},t){e?.every==="hours"&&!Er(e.hours,1,ML)&&(t.frequency=Nr(1,ML))}function LL({whom:e},t){!e.assignee&&!e.leads&&!e.operators.length&&(t.whom=o("Choose who is notified"))}function fV({entries:e},t){e.forEach(({words:n,tags:s,priority:a,task:i},l)=>{let c=AL(n);n.length?n.length>RL?t[`entries.${l}.words`]=w("At most {n} word","At most {n} words",RL):c.length&&(t[`entries.${l}.words`]=o("Not a word, or too long: {list}",{list:c.slice(0,5).join(", ")})):t[`entries.${l}.words`]=o("Write at least one word"),!s.length&&a===null&&!i&&(t[`entries.${l}.effects`]=o("Choose a tag, a priority or a task"));let u=i?IL(i.title):[];u.length&&(t[`entries.${l}.title`]=o("There is no such variable: {list}",{list:u.join(" ")}))})}function ax({kind:e,body:t}){let n={};return $V[e]?.(t,n),n}var Zp,PL,Hh,DL,Uh,ML,RL,Er,Nr,sx,$V,Yh=b(()=>{v();ox();Zp=["name","number","company","hours","back"],PL=4e3,Hh=1440,DL=30*Hh,Uh=60*Hh,ML=24*365,RL=500;Er=(e,t,n)=>Number.isInteger(e)&&e>=t&&e<=n,Nr=(e,t)=>o("A whole number from {least} to {most}",{least:e,most:t});sx=(e,t)=>{mV(e,t),dV(e,t)};$V={distribution:(e,t)=>{e.operators&&!e.operators.length&&(t.operators=o("Choose at least one operator")),e.team_id===0&&(t.team_id=o("Choose a team")),Er(e.cap,0,1e3)||(t.cap=Nr(0,1e3)),Er(e.former_days,0,365)||(t.former_days=Nr(0,365)),e.absent!=="keep"&&!Er(e.absent_minutes,0,Hh)&&(t.absent_minutes=Nr(0,Hh)),e.absent==="team"&&!e.absent_team_id&&(t.absent_team_id=o("Choose a team")),e.nobody==="team"&&!e.nobody_team_id&&(t.nobody_team_id=o("Choose a team"))},autoreply:sx,out_of_hours:sx,receipt:sx,sla:(e,t)=>{Er(e.first_minutes,1,Uh)||(t.first_minutes=Nr(1,Uh)),Er(e.next_minutes,1,Uh)||(t.next_minutes=Nr(1,Uh)),e.stages.length?e.stages.some(n=>!Er(n,1,1e3))?t.stages=Nr(1,1e3):new Set(e.stages).size<e.stages.length&&(t.stages=o("Two moments are the same")):t.stages=o("Add at least one moment"),LL(e,t)},untouched:(e,t)=>{Er(e.minutes,1,DL)||(t.minutes=Nr(1,DL)),LL(e,t)},words:fV}});function hV(e){let t=(e?.detail?.errors??[]).map(({field:n,message:s})=>[n.split(".").at(-1),s]);return Object.fromEntries(t)}function Rc({id:e,kind:t,version:n,body:s}){Ie.value={id:e,kind:t,version:n,body:s,base:JSON.stringify(s)},rx.value=!1,Mc.value=null,Ar.value=null}function Vh(e){Ie.value={...Ie.peek(),body:{...Ie.peek().body,...e}}}function FL(){let{id:e,kind:t}=Ie.peek();Rc(e?En(e):ix(t))}function WL(e){let{version:t,base:n}=Ie.peek();e.version!==t&&(JSON.stringify(e.body)===n?Ie.value={...Ie.peek(),version:e.version}:Ls.peek()?Ar.value={by:e.changed_by,at:e.changed_at}:Rc(e))}function qL(){let{id:e}=Ie.peek();return Ie.value={...Ie.peek(),version:En(e).version},Ar.value=null,Gh()}function gV(){requestAnimationFrame(()=>{document.querySelector(".edbody [aria-invalid='true']")?.focus()})}async function Gh(){if(!Ie.peek()||ji.peek())return!1;if(rx.value=!0,Mc.value=null,Object.keys(ax(Ie.peek())).length)return gV(),!1;ji.value=!0;let e=Ie.peek();try{let t=await bL(e);return Ie.peek()===e?Rc(t):Ie.value={...Ie.peek(),id:t.id,version:t.version,base:JSON.stringify(t.body)},e.id||(V(o("Rule created: {name}. It is off.",{name:St(t)}),{icon:"zap"}),L(qe(t.id),{replace:!0,sure:!0})),!0}catch(t){if(!(t instanceof q))throw t;return t.code==="changed-meanwhile"?(await Fo(),Ar.value={by:t.detail.by,at:t.detail.at}):Mc.value=t,!1}finally{ji.value=!1}}var Ie,rx,ji,Mc,Ar,Ls,zL,BL,ix,jL,KL,qi=b(()=>{oe();K();v();J();he();Yh();bn();Bo();Ie=C(null),rx=C(!1),ji=C(!1),Mc=C(null),Ar=C(null),Ls=ye(()=>!!Ie.value&&JSON.stringify(Ie.value.body)!==Ie.value.base),zL=ye(()=>Ie.value&&rx.value?{...ax(Ie.value),...hV(Mc.value)}:{});BL=()=>{Ie.value=null},ix=e=>({id:null,kind:e,version:0,body:Rs(e).default});jL=()=>Rc(En(Ie.peek().id));KL=e=>({"unknown-variable":()=>o("A text names a variable that does not exist.")})[e.code]?.()??F(e)});var UL,HL=b(()=>{T();v();A();Jw();UL=({rule:e})=>r`<${Wh} source=${`/api/rules/${e.id}/runs`} newest=${e.last_run_at}
empty=${r`<${se} icon="history" title=${o("No runs yet")} text=${e.active?o("Runs of the last 90 days appear here."):o("The rule is off. “Dry run” shows what it would do.")} />`} />`});var Jh,lx=b(()=>{oe();Jh=C(null)});function YL({rule:e}){let[t,n]=g(30),[s,a]=g({busy:!1,result:null,problem:null}),i=async()=>{a({busy:!0,result:null,problem:null});let l=Ls.peek()?{body:Ie.peek().body}:{};try{a({busy:!1,result:await Te("POST",`/api/rules/${e.id}/rehearsal`,{days:t,...l}),problem:null})}catch(c){if(!(c instanceof q))throw c;a({busy:!1,result:null,problem:c})}};return E(()=>a({busy:!1,result:null,problem:null}),[e.version]),r`
<p class="t13 mut">${o("What the rule would have done in the past. Nothing is sent and nothing changes.")}</p>
${Ls.value&&r`<p class="hint">${o("Checked with your changes, which are not saved yet.")}</p>`}
<div class="hrow wrap rowgap">
<${ft} label=${o("Period")} value=${String(t)} onPick=${l=>n(Number(l))}
options=${bV.map(l=>[String(l),w("{n} day","{n} days",l)])} />
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
${s.result&&r`<${vV} rule=${e} result=${s.result} />`}
</div>
`}function kV(e,{matched:t,sent:n}){let s=w("It would have run {n} time","It would have run {n} times",t,{n:ue(t)});if(!Rs(e.kind)?.writes_to_clients)return s;let a={n:ue(n)},i=w("{n} automatic message would have left","{n} automatic messages would have left",n,a);return`${s}, ${i}`}function vV({rule:e,result:t}){let n=Object.entries(t.refused).sort((s,a)=>a[1]-s[1]);return r`
<h3 class="t14 b6 rehead">${kV(e,t)}</h3>
${!t.exact&&r`<p class="hint">
${o("An estimate: {list}.",{list:t.not_recorded.map(xV).join(", ")||o("not everything is recorded")})}
</p>`}
${t.by_channel.length>1&&r`<dl class="kv rekv">
${t.by_channel.map(s=>r`<div key=${s.channel_id}>
<dt class="cut">${Pe.channel(s.channel_id)}</dt>
<dd class="num">${ue(s.count)}</dd>
</div>`)}
</dl>`}
${n.length>0&&r`
<h4 class="mh">${o("It would have kept silent")}</h4>
<ul class="reref">
${n.map(([s,a])=>r`<li key=${s}>
<span class="grow">${Vp(s)}</span>
<span class="num">${ue(a)}</span>
</li>`)}
</ul>
`}
${t.dialogs.length>0&&r`
<h4 class="mh">${o("Conversations")}</h4>
<ol class="runs">${t.dialogs.map((s,a)=>r`<${yV} key=${a} one=${s} />`)}</ol>
${t.matched>t.dialogs.length&&r`<p class="hint">${w("The last {n} is shown.","The last {n} are shown.",t.dialogs.length)}</p>`}
`}
`}var bV,yV,wV,xV,VL=b(()=>{R();T();K();be();ee();v();J();A();Nt();Nc();qi();is();bn();bV=[7,30,90];yV=({one:e})=>r`<li class=${`run ${e.outcome}`}>
<a class="runlink" href=${Y("all",e.dialog_id)}>
<${d} name=${e.outcome==="did"?"check":"ban"} size="s" />
<span class="grow">
<b class="b5 cut blk">${e.client}</b>
${e.code&&r`<span class="t12 mut blk">${Vp(e.code)}</span>`}
</span>
<span class="t12 dim">${ut(e.at,M.value)}, ${G(e.at)}</span>
</a>
</li>`,wV={presence:()=>o("who was online then is not recorded"),loads:()=>o("how many conversations each had then is not recorded"),here:()=>o("who was at the screen then is not recorded")},xV=e=>wV[e]?.()??e});function GL({label:e,hint:t,error:n,children:s}){let a=Hc();return r`<div class="rowgap">
<div class="hrow">
<label class="t13 grow" for=${a}>${e}${t&&r`<span class="t12 dim blk">${t}</span>`}</label>
${s({id:a,invalid:n?"true":null,"aria-describedby":n?`${a}e`:null})}
</div>
<${go} id=${`${a}e`} text=${n} />
</div>`}function Qp({id:e,value:t,onValue:n,unit:s,label:a,...i}){let[l,c]=g(String(t));E(()=>{Number(l)!==t&&!Number.isNaN(t)&&c(String(t))},[t]);let u=h=>{let f=h.currentTarget.value;c(f),n(/^\d+$/.test(f.trim())?Number(f):NaN)},{invalid:m,...p}=i;return r`<span class="hrow tight">
<input class="input numin" id=${e} inputmode="numeric" autocomplete="off" aria-label=${a} value=${l}
aria-invalid=${m} ...${p} onInput=${u} />
${s&&r`<span class="t13 dim">${s}</span>`}
</span>`}function Ki({id:e,label:t,options:n,value:s,onPick:a,invalid:i,...l}){let c=n.findIndex(([u])=>u===s);return r`<select class="sel" id=${e} aria-label=${t} aria-invalid=${i} ...${l}
onChange=${u=>a(n[u.currentTarget.selectedIndex][0])}>
${n.map(([u,m],p)=>r`<option key=${u} value=${p} selected=${p===c}>${m}</option>`)}
</select>`}function Pr({label:e,hint:t,error:n,children:s}){let a=Hc();return r`<div class="field">
<label for=${a}>${e}</label>
${s({id:a,invalid:n?"true":null,"aria-describedby":n?`${a}e`:null})}
${t&&r`<span class="hint">${t}</span>`}
<${go} id=${`${a}e`} text=${n} />
</div>`}function Ic(e,t=o("Choose a team")){let n=hr().map(s=>[s.id,s.name]);return e&&!n.some(([s])=>s===e)&&n.push([e,`${Pe.team(e)} · ${o("deleted")}`]),[[null,t],...n]}function Qh(e){let t=Object.values(qw.value).filter(n=>!n.removed).map(n=>[n.id,Pe.hours(n.id)]);return t.some(([n])=>n===e)||t.unshift([e,Pe.hours(e)]),t}function JL({label:e,all:t,items:n,chosen:s,onChange:a}){return r`<div class="rulechips" role="group" aria-label=${e}>
<button type="button" class="chip" aria-pressed=${String(!s.length)} onClick=${()=>a([])}>
${t}
</button>
${n.map(({id:i,name:l,icon:c})=>r`<button type="button" class="chip" key=${i} aria-pressed=${String(s.includes(i))}
onClick=${()=>a(cx(s,i))}>
${c}
${l}
</button>`)}
</div>`}function zc({chosen:e,onChange:t,kinds:n}){let a=Rh().filter(i=>!n||n.includes(i.kind)).map(i=>({id:i.id,name:i.name,icon:r`<${Ce} kind=${i.kind} named />`}));for(let i of ZL(e,a))a.push({id:i,name:`${Pe.channel(i)} · ${o("removed")}`,icon:null});return r`<${Zh} name=${o("Channel")}>
<${JL} label=${o("Channel")} all=${o("Any")} items=${a} chosen=${e} onChange=${t} />
<//>`}function QL({chosen:e,onChange:t}){let n=hr().map(({id:s,name:a})=>({id:s,name:a}));for(let s of ZL(e,n))n.push({id:s,name:`${Pe.team(s)} · ${o("deleted")}`});return!n.length&&!Object.keys(Ne.value).length?null:r`<${Zh} name=${o("Team")}>
<${JL} label=${o("Team")} all=${o("Any team")} items=${n} chosen=${e} onChange=${t} />
<//>`}function ux({whom:e,email:t,error:n,change:s}){let a=l=>s({whom:{...e,...l}}),i=e.operators.filter(l=>!_e.value[l]?.active);return r`
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
${Bc().map(l=>r`<label key=${l.id}>
<input class="check" type="checkbox" checked=${e.operators.includes(l.id)}
onChange=${()=>a({operators:cx(e.operators,l.id)})} />
<${ne} name=${l.name} size="sm" />
<span class="cut">${l.name}</span>
</label>`)}
${i.map(l=>r`<label key=${l} class="hint warn">
<input class="check" type="checkbox" checked
onChange=${()=>a({operators:cx(e.operators,l)})} />
${Pe.person(l)} · ${o("no longer works here")}
</label>`)}
</div>
<${go} text=${n} />
</div>
<${Lc} label=${o("Also send an email at once")} hint=${o("Even to those who are at the screen")}
checked=${t} onChange=${l=>s({email:l})} />
`}var st,Zh,go,Lc,Is,kn,cx,ZL,Bc,Ui=b(()=>{R();T();v();I();A();Wl();is();bn();st=({icon:e,title:t,children:n})=>r`<section class="step">
<span class="k"><${d} name=${e} size="s" /></span>
<h3>${t}</h3>
${n}
</section>`,Zh=({name:e,children:t})=>r`<div class="cond"><span>${e}</span>${t}</div>`,go=({id:e,text:t})=>t?r`<span class="hint bad" id=${e}>${t}</span>`:null;Lc=({label:e,hint:t,checked:n,onChange:s})=>r`<${GL} label=${e} hint=${t}>
${({id:a})=>r`<input class="tog" id=${a} type="checkbox" role="switch" checked=${n}
onChange=${i=>s(i.currentTarget.checked)} />`}
<//>`;Is=({label:e,hint:t,value:n,onValue:s,unit:a,error:i})=>r`<${GL} label=${e} hint=${t} error=${i}>
${l=>r`<${Qp} ...${l} value=${n} unit=${a} onValue=${s} />`}
<//>`;kn=({label:e,hint:t,error:n,...s})=>r`<div class="rowgap">
<${Pr} label=${e} hint=${t} error=${n}>${a=>r`<${Ki} ...${a} ...${s} />`}<//>
</div>`;cx=(e,t)=>e.includes(t)?e.filter(n=>n!==t):[...e,t];ZL=(e,t)=>e.filter(n=>!t.some(s=>s.id===n));Bc=()=>Object.values(_e.value).filter(e=>e.active).sort((e,t)=>e.name.localeCompare(t.name))});function e2({rule:e,body:t,errors:n,change:s}){E(()=>{Xa()},[]);let a=TV(t),i=l=>s({operators:l==="chosen"?Bc().map(c=>c.id):null,team_id:l==="team"?0:null});return r`
<${st} icon="zap" title=${o("When")}>
<p class="cond">${o("A client waits in a conversation without an assignee")}</p>
<${kn} label=${o("Also when the client writes and the assignee is absent")} value=${t.absent}
onPick=${l=>s({absent:l,absent_minutes:t.absent_minutes||SV})}
options=${[["keep",o("leave it to the assignee")],["next",o("give it to the next operator")],["team",o("give it to a team")]]} />
${t.absent==="team"&&r`<${kn} label=${o("Team for conversations of the absent")} value=${t.absent_team_id}
error=${n.absent_team_id} onPick=${l=>s({absent_team_id:l})}
options=${Ic(t.absent_team_id)} />`}
${t.absent!=="keep"&&r`<${Is} label=${o("Who is away counts as absent after")}
hint=${o("Who is off shift counts at once")} unit=${o("min")} value=${t.absent_minutes}
error=${n.absent_minutes} onValue=${l=>s({absent_minutes:l})} />`}
<//>
<${st} icon="list-filter" title=${o("If")}>
<${Zh} name=${o("Assignee")}><span class="mut">${o("nobody")}</span><//>
<${zc} chosen=${t.channels} onChange=${l=>s({channels:l})} />
<//>
<${st} icon="user-round-check" title=${o("Then assign in turn")}>
<${ft} label=${o("Among whom")} value=${a} onPick=${l=>l!==a&&i(l)}
options=${[["all",o("Everyone")],["team",o("Team")],["chosen",o("Chosen")]]} />
${a==="team"&&r`<${kn} label=${o("Team")} value=${t.team_id||null} error=${n.team_id}
onPick=${l=>s({team_id:l??0})} options=${Ic(t.team_id)} />`}
${a==="chosen"&&r`<${CV} chosen=${t.operators} rule=${e} error=${n.operators}
onChange=${l=>s({operators:l})} />`}
<${Is} label=${o("Open conversations of one person, at most")}
hint=${o("0: the workload limit of each person")} value=${t.cap} error=${n.cap}
onValue=${l=>s({cap:l})} />
<${Lc} label=${o("Only those at the screen")}
hint=${o("Whose page is open; those who are online by their status, otherwise")} checked=${t.only_here}
onChange=${l=>s({only_here:l})} />
<${Lc} label=${o("First to the previous assignee, when online")}
checked=${t.former_days>0||Number.isNaN(t.former_days)}
onChange=${l=>s({former_days:l?_V:0})} />
${t.former_days!==0&&r`<${Is} label=${o("If they had it within the last")} unit=${o("days")} value=${t.former_days}
error=${n.former_days} onValue=${l=>s({former_days:l})} />`}
<${kn} label=${o("When nobody can take it")} value=${t.nobody} onPick=${l=>s({nobody:l})}
options=${[["leave",o("leave it unassigned, deal it to the first who can")],["team",o("give it to a team")]]} />
${t.nobody==="team"&&r`<${kn} label=${o("Team when nobody can take it")} value=${t.nobody_team_id}
error=${n.nobody_team_id} onPick=${l=>s({nobody_team_id:l})}
options=${Ic(t.nobody_team_id)} />`}
<//>
${e.id&&r`<${OV} rule=${e} />`}
`}function CV({chosen:e,rule:t,error:n,onChange:s}){let[a,i]=g(null),l=Bc().filter(p=>!e.includes(p.id)),c=[...e.map(p=>_e.value[p]??{id:p,name:H(p),active:!1}),...l],u=(p,h)=>{if(h<0||h>=e.length)return;let f=e.filter($=>$!==p);f.splice(h,0,p),s(f),Js(o("{name}: place {n} of {all}",{name:H(p),n:h+1,all:f.length}))},m=(p,h)=>{let f={ArrowUp:-1,ArrowDown:1}[p.key];if(!f)return;p.preventDefault();let $=p.currentTarget;u(h,e.indexOf(h)+f),requestAnimationFrame(()=>$.focus())};return r`
<ul class="ppl rowgap" aria-label=${o("Operators in their order")}>
${c.map(p=>{let h=e.indexOf(p.id),f=h>=0;return r`<li key=${p.id} class=${a===p.id?"carried":null}
draggable=${f&&rt.value?!0:null} onDragStart=${$=>{$.dataTransfer.setData("text/plain",p.name),i(p.id)}} onDragEnd=${()=>i(null)} onDragOver=${$=>{a===null||!f||($.preventDefault(),a!==p.id&&u(a,h))}} onDrop=${$=>$.preventDefault()}>
${f&&rt.value?r`<button type="button" class="ib small gripb" aria-label=${o("Move: {name}",{name:p.name})}
title=${o("Drag, or press ↑ and ↓")} onKeyDown=${$=>m($,p.id)}>
<${d} name="grip-vertical" size="m" />
</button>`:r`<span class="gripb ib small"></span>`}
<${ne} name=${p.name} size="md">${p.active&&r`<${hi} shift=${zn(p)} />`}<//>
<span class="grow">
<span class="cut b5 blk">${p.name}</span>
<span class=${p.active?"t12 dim cut blk":"t12 hint warn blk"}>
${p.active?[gi(p),Hk(zn(p))].filter(Boolean).join(" · "):o("no longer works here")}
</span>
</span>
${f&&t.next_operator_id===p.id&&r`<span class="tag plain">${o("next")}</span>`}
<input class="tog" type="checkbox" role="switch" aria-label=${o("{name} takes part",{name:p.name})}
checked=${f} aria-invalid=${n?"true":null}
onChange=${()=>s(f?e.filter($=>$!==p.id):[...e,p.id])} />
</li>`})}
</ul>
<${go} text=${n} />
`}function OV({rule:e}){let t=[...e.shares??[]].sort((a,i)=>i.count-a.count),n=Math.max(1,...t.map(a=>a.count)),s=async()=>{let a=await gL(e);a&&V(w("{n} conversation is being dealt","{n} conversations are being dealt",a.count),{icon:"users-round"})};return r`<section class="rulenow" aria-labelledby="rulenow">
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
</section>`}var XL,_V,SV,TV,t2=b(()=>{R();T();ee();v();I();he();Se();A();Nt();Wl();Bn();Zr();qi();Ui();bn();XL=()=>r`
<${st} icon="zap" title=${o("When")}><p class="cond">${o("An operator replies to a client")}</p><//>
<${st} icon="list-filter" title=${o("If")}><p class="cond">${o("The conversation has no assignee")}</p><//>
<${st} icon="user-round-check" title=${o("Then")}>
<p class="cond">${o("The operator becomes the assignee")}</p>
<p class="hint">${o("A note does not assign. The operator can undo it.")}</p>
<//>
`,_V=30,SV=30,TV=({operators:e,team_id:t})=>e?"chosen":t===null?"all":"team"});function n2({body:e,errors:t,change:n}){return r`
<${st} icon="zap" title=${o("When")}><p class="cond">${o("A client waits for our reply")}</p><//>
<${st} icon="list-filter" title=${o("If")}>
<${zc} chosen=${e.channels} onChange=${s=>n({channels:s})} />
<${QL} chosen=${e.teams} onChange=${s=>n({teams:s})} />
<p class="hint">${o("The first rule that fits counts: its order in the group decides.")}</p>
<//>
<${st} icon="hourglass" title=${o("Then reply")}>
<${Is} label=${o("First reply within")} unit=${o("min")} value=${e.first_minutes}
error=${t.first_minutes} onValue=${s=>n({first_minutes:s})} />
<${Is} label=${o("Next replies within")} unit=${o("min")} value=${e.next_minutes}
error=${t.next_minutes} onValue=${s=>n({next_minutes:s})} />
<${kn} label=${o("By which hours")} hint=${o("Closed hours do not count.")} value=${e.hours_id}
options=${Qh(e.hours_id)} onPick=${s=>n({hours_id:s})} />
<//>
<${st} icon="bell-ring" title=${o("And notify")}>
<${NV} body=${e} error=${t.stages} change=${n} />
<${ux} whom=${e.whom} email=${e.email} error=${t.whom} change=${n} />
<//>
`}function NV({body:e,error:t,change:n}){let{stages:s,first_minutes:a}=e,i=c=>n({stages:c}),l=[80,100,150,200,300].find(c=>!s.includes(c))??50;return r`
<ul class="stages" aria-label=${o("Moments")}>
${s.map((c,u)=>r`<li class="hrow" key=${u}>
<${Qp} label=${o("Moment {n}, per cent of the time",{n:u+1})} value=${c} unit="%"
invalid=${t?"true":null} onValue=${m=>i(s.with(u,m))} />
<span class="grow t12 dim">${AV(c,a)}</span>
<button type="button" class="ib small" aria-label=${o("Remove moment {n}",{n:u+1})}
onClick=${()=>i(s.filter((m,p)=>p!==u))}>
<${d} name="x" size="m" />
</button>
</li>`)}
</ul>
<${go} text=${t} />
${s.length<EV&&r`<button type="button" class="btn small quiet" onClick=${()=>i([...s,l].sort((c,u)=>c-u))}>
<${d} name="plus" size="s" />
${o("Moment")}
</button>`}
`}function AV(e,t){let n=Math.round(t*e/100);return Number.isFinite(n)?e===100?o("the time is over"):e<100?w("warning, {n} minute after the client wrote","warning, {n} minutes after the client wrote",n):w("reminder, {n} minute after the client wrote","reminder, {n} minutes after the client wrote",n):""}function o2({body:e,errors:t,change:n}){return r`
<${st} icon="zap" title=${o("When")}>
<p class="cond">${o("A client waits in a conversation that no one took")}</p>
<${Is} label=${o("For")} unit=${o("min")} value=${e.minutes} error=${t.minutes}
onValue=${s=>n({minutes:s})} />
<//>
<${st} icon="list-filter" title=${o("If")}>
<p class="cond">${o("No assignee, no reply and no note since the client wrote")}</p>
<//>
<${st} icon="bell-ring" title=${o("Then notify")}>
<${ux} whom=${e.whom} email=${e.email} error=${t.whom} change=${n} />
<//>
`}var EV,s2=b(()=>{T();v();A();Ui();EV=5});function Xh(e,t,n){let s={...a2[t]??a2.en,company:n||"Okno"};return e.split(/(\{[^{}]*\})/).filter(Boolean).map(a=>{let i=/^\{\s*(\w+)\s*(?:\|[^{}]*)?\}$/.exec(a)?.[1];return a.startsWith("{")?Zp.includes(i)?{kind:"value",text:s[i]}:{kind:"unknown",text:a}:{kind:"text",text:a}})}var a2,px=b(()=>{Yh();a2={ru:{name:"Екатерина",number:"1042",hours:"9:00–21:00",back:"завтра в 9:00"},en:{name:"Kate",number:"1042",hours:"9:00–21:00",back:"tomorrow at 9:00"}}});function mx({body:e,error:t,change:n}){let{frequency:s}=e,a=l=>n({frequency:{...s,...l}}),i=["message","wait","episode"].map(l=>[l,Oh({every:l})]);return r`<div class="rowgap">
<${Pr} label=${o("How often")} error=${t}>
${l=>r`<span class="hrow wrap">
<${Ki} ...${l} value=${s.every} onPick=${c=>a({every:c})}
options=${[...i,["hours",o("Not again for some hours")]]} />
${s.every==="hours"&&r`<${Qp} label=${o("Hours")} value=${s.hours} unit=${o("h")} invalid=${l.invalid}
onValue=${c=>a({hours:c})} />`}
</span>`}
<//>
</div>`}function PV(e,t){let n=(s,a)=>e.some(i=>i.channel_id===s&&i.language===a);for(let s of[null,...t.map(a=>a.id)])for(let[a]of u2)if(!n(s,a))return{channel_id:s,language:a};return null}function dx({body:e,errors:t,change:n,kinds:s}){let a=Rh().filter(u=>!s||s.includes(u.kind)),{texts:i}=e,l=PV(i,a),c=(u,m)=>n({texts:i.with(u,{...i[u],...m})});return r`
${i.map((u,m)=>r`<${MV} key=${m} one=${u} index=${m} only=${i.length===1} channels=${a}
error=${t[`texts.${m}`]} onPut=${p=>c(m,p)}
onRemove=${()=>n({texts:i.filter((p,h)=>h!==m)})} />`)}
<${go} text=${t.texts} />
${l&&r`<button type="button" class="btn small quiet"
onClick=${()=>n({texts:[...i,{...l,text:""}]})}>
<${d} name="plus" size="s" />
${o("Text for a channel or language")}
</button>`}
<p class="hint">${o("A client gets the text of their channel and language, else the one for all channels.")}</p>
`}function MV({one:e,index:t,only:n,channels:s,error:a,onPut:i,onRemove:l}){let c=O(null),u=p=>{let h=c.current;h.setRangeText(`{${p}}`,h.selectionStart,h.selectionEnd,"end"),i({text:h.value}),h.focus()},m=o("Text {n}",{n:t+1});return r`<div class="card ruletext">
<div class="hrow wrap">
<${Ki} label=${o("Channel of text {n}",{n:t+1})} value=${e.channel_id}
options=${DV(e.channel_id,s)} onPick=${p=>i({channel_id:p})} />
<${Ki} label=${o("Language of text {n}",{n:t+1})} value=${e.language} options=${u2}
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
${Zp.map(p=>r`<button type="button" class="chip" key=${p} title=${r2(p)}
aria-label=${o("Insert: {what}",{what:r2(p)})} onClick=${()=>u(p)}>
${`{${p}}`}
</button>`)}
</div>
<${RV} one=${e} />
</div>`}function RV({one:e}){let t=Xh(e.text,e.language,X.value.company);return e.text.trim()?r`<div class="rulepre" aria-label=${o("Preview")} role="group">
<span class="t12 dim">${o("The client will see")}</span>
<p class="rulebub" lang=${e.language}>
${t.map(n=>n.kind==="text"?n.text:r`<span class=${n.kind==="value"?"val":"bad"}>${n.text}</span>`)}
</p>
${De.value!==e.language&&r`<span class="t12 dim">
${e.language==="ru"?o("For clients who write in Russian"):o("For clients who write in English")}
</span>`}
</div>`:null}var i2,l2,c2,u2,DV,r2,p2=b(()=>{R();T();v();I();A();Nt();Yh();Ui();is();Bo();px();i2=({body:e,errors:t,change:n})=>r`
<${st} icon="zap" title=${o("When")}><p class="cond">${o("A client begins a new conversation")}</p><//>
<${st} icon="list-filter" title=${o("If")}>
<${ft} label=${o("Clients")} value=${e.clients} onPick=${s=>n({clients:s})}
options=${[["all",o("All clients")],["new",o("Only new clients")]]} />
<${mx} body=${e} error=${t.frequency} change=${n} />
<//>
<${st} icon="message-square-reply" title=${o("Then write to the client")}>
<${dx} body=${e} errors=${t} change=${n} />
<//>
`,l2=({body:e,errors:t,change:n})=>r`
<${st} icon="zap" title=${o("When")}>
<p class="cond">${o("A client writes while we are closed")}</p>
<${kn} label=${o("Working hours")} value=${e.hours_id} options=${Qh(e.hours_id)}
onPick=${s=>n({hours_id:s})} />
<//>
<${st} icon="list-filter" title=${o("If")}>
<${mx} body=${e} error=${t.frequency} change=${n} />
<//>
<${st} icon="moon" title=${o("Then write to the client")}>
<${dx} body=${e} errors=${t} change=${n} />
<p class="hint">${o("It goes before the auto-reply: a client gets one automatic message per event.")}</p>
<//>
`,c2=({body:e,errors:t,change:n})=>r`
<${st} icon="zap" title=${o("When")}><p class="cond">${o("A client begins a conversation by email")}</p><//>
<${st} icon="list-filter" title=${o("If")}>
<${mx} body=${e} error=${t.frequency} change=${n} />
<//>
<${st} icon="mail" title=${o("Then reply in the same thread")}>
<${dx} body=${e} errors=${t} change=${n} kinds=${["email"]} />
<//>
`;u2=[["ru","Русский"],["en","English"]];DV=(e,t)=>{let n=t.map(s=>[s.id,`${Me(s.kind)} · ${s.name}`]);return e!==null&&!n.some(([s])=>s===e)&&n.push([e,`${Pe.channel(e)} · ${o("removed")}`]),[[null,o("All channels")],...n]};r2=e=>({name:o("name of the client"),number:o("number of the conversation"),company:o("name of the company"),hours:o("working hours of today"),back:o("when we are back")})[e]});function m2(){B("/api/task-templates").then(e=>{eg.value=e.templates},e=>{if(!(e instanceof q))throw e})}var eg,d2=b(()=>{oe();K();eg=C([])});function f2({order:e,error:t,onChange:n}){return E(m2,[]),e?r`<${IV} order=${e} error=${t} onChange=${n} />`:r`<button type="button" class="btn small quiet" onClick=${()=>n({...LV})}>
<${d} name="circle-check" size="s" />
${o("Also make a task")}
</button>`}function IV({order:e,error:t,onChange:n}){let s=i=>n({...e,...i}),a=Hc();return r`<div class="ordertask" role="group" aria-label=${o("Task")}>
<div class="hrow">
<b class="t13 b6 grow">${o("Make a task, once per conversation")}</b>
<button type="button" class="ib small" aria-label=${o("Make no task")} title=${o("Make no task")}
onClick=${()=>n(null)}>
<${d} name="x" size="m" />
</button>
</div>
${eg.value.length>0&&r`<${kn} label=${o("Template")} value=${e.template_id} options=${WV(e.template_id)}
onPick=${i=>s({template_id:i})} />`}
${!e.template_id&&r`<${zV} order=${e} error=${t} put=${s} />`}
<${BV} order=${e} put=${s} />
${!e.template_id&&r`
<${kn} label=${o("Team")} value=${e.team_id} options=${Ic(e.team_id,o("none"))}
onPick=${i=>s({team_id:i})} />
<${kn} label=${o("Type")} value=${e.type_id} options=${FV(e.type_id)}
onPick=${i=>s({type_id:i})} />
<${kn} label=${o("Priority of the task")} value=${e.priority}
options=${[[null,o("as the conversation")],...zt.map(([i,l])=>[i,l()])]}
onPick=${i=>s({priority:i})} />
<${yc} id=${a} minutes=${e.due_minutes}
onChange=${i=>s({due_minutes:i||null})} />
${e.due_minutes!==null&&r`<${Lc} label=${o("Count working hours only")} checked=${e.working}
onChange=${i=>s({working:i})} />`}
`}
</div>`}function BV({order:e,put:t}){let n=e.assignee==="operator"?e.assignee_id:e.assignee,s=Bc().map(i=>[i.id,i.name]);e.assignee_id&&e.assignee==="operator"&&!s.some(([i])=>i===e.assignee_id)&&s.push([e.assignee_id,`${Pe.person(e.assignee_id)} · ${o("no longer works here")}`]);let a=i=>t(typeof i=="number"?{assignee:"operator",assignee_id:i}:{assignee:i,assignee_id:null});return r`<${Pr} label=${o("Assignee")}>
${i=>r`<${Ki} ...${i} value=${n} onPick=${a}
options=${[["dialog",o("the assignee of the conversation")],["nobody",o("nobody")],...s]} />`}
<//>`}function FV(e){let t=oo().map(n=>[n.id,Un(n)]);return e&&!t.some(([n])=>n===e)&&t.push([e,yr(e)]),[[null,o("none")],...t]}function WV(e){let t=eg.value.map(n=>[n.id,n.name]);return e&&!t.some(([n])=>n===e)&&t.push([e,o("Deleted template")]),[[null,o("without a template")],...t]}var LV,zV,$2=b(()=>{R();T();v();J$();gn();A();Qe();Ui();is();d2();LV={title:"",template_id:null,type_id:null,priority:null,assignee:"dialog",assignee_id:null,team_id:null,due_minutes:null,working:!1};zV=({order:e,error:t,put:n})=>r`<${Pr} label=${o("Title")} error=${t} hint=${o("Variables: {list}",{list:"{name}, {number}"})}>
${s=>{let{invalid:a,...i}=s;return r`<input class="input" maxlength="200" autocomplete="off" aria-invalid=${a} value=${e.title}
placeholder=${o("from the client's message")} ...${i}
onInput=${l=>n({title:l.currentTarget.value})} />`}}
<//>`});function h2({body:e,errors:t,change:n}){let{entries:s}=e,a=(i,l)=>n({entries:s.with(i,{...s[i],...l})});return r`
<${st} icon="zap" title=${o("When")}><p class="cond">${o("A client's message arrives")}</p><//>
<${st} icon="list-filter" title=${o("If")}>
<${zc} chosen=${e.channels} onChange=${i=>n({channels:i})} />
<//>
<${st} icon="tag" title=${o("And there is such a word in it")}>
<p class="hint">
${o("All forms of a word are found, in the email subject too.")}
${" "}${o("In quotes: this form only. With * at the end: whatever begins with it.")}
</p>
${s.map((i,l)=>r`<${KV} key=${l} entry=${i} index=${l} errors=${t}
onPut=${c=>a(l,c)}
onRemove=${()=>n({entries:s.filter((c,u)=>u!==l)})} />`)}
<${go} text=${t.entries} />
${s.length<jV&&r`<button type="button" class="btn small quiet" onClick=${()=>n({entries:[...s,qV]})}>
<${d} name="plus" size="s" />
${o("Words and tags")}
</button>`}
<p class="hint">
${o("What an operator changes by hand stays until the conversation is closed.")}
</p>
<//>
`}function KV({entry:e,index:t,errors:n,onPut:s,onRemove:a}){let i=n[`entries.${t}.effects`];return r`<div class="card wordcard" role="group" aria-label=${o("Words {n}",{n:t+1})}>
<div class="wordhead">
<button type="button" class="ib small" aria-label=${o("Remove words {n}",{n:t+1})}
title=${o("Remove words {n}",{n:t+1})} onClick=${a}>
<${d} name="x" size="m" />
</button>
<${UV} words=${e.words} error=${n[`entries.${t}.words`]}
onWords=${l=>s({words:l})} />
</div>
<${HV} chosen=${e.tags} index=${t} wrong=${i} onChange=${l=>s({tags:l})} />
<${kn} label=${o("Priority")} value=${e.priority} onPick=${l=>s({priority:l})}
options=${[[null,o("Leave as it is")],...zt.map(([l,c])=>[l,c()])]} />
<${f2} order=${e.task} error=${n[`entries.${t}.title`]} onChange=${l=>s({task:l})} />
<${go} text=${i} />
</div>`}function UV({words:e,error:t,onWords:n}){let[s,a]=g(e.join(", "));return E(()=>{nx(s).join(`
`)!==e.join(`
`)&&a(e.join(", "))},[e]),r`<${Pr} label=${o("Words or phrases, through commas")} error=${t}>
${i=>{let{invalid:l,...c}=i;return r`<textarea class="input wordarea" rows="2" spellcheck="false" aria-invalid=${l} value=${s}
placeholder=${o("refund, money back, broken*")} ...${c} onInput=${u=>{a(u.currentTarget.value),n(nx(u.currentTarget.value))}}></textarea>`}}
<//>`}function HV({chosen:e,index:t,wrong:n,onChange:s}){let a=`word-tags-${t}`,i=y.value===a,l=c=>e.filter(u=>u!==c);return r`<div class="field" role="group" aria-label=${o("Tags")}>
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
${i&&r`<${cf} place="popwords" states=${Object.fromEntries(e.map(c=>[c,"all"]))}
onSet=${(c,u)=>s(u?[...e,c]:l(c))} />`}
</span>
</div>`}var jV,qV,g2=b(()=>{R();T();v();I();mr();A();ie();xn();Qe();Ui();$2();ox();jV=200,qV={words:[],tags:[],priority:null,task:null}});function b2({rule:e}){let t=YV[Ie.value.kind];return r`<form class="ruleform" onSubmit=${n=>n.preventDefault()}>
<fieldset disabled=${!rt.value}>
<legend class="vh">${o("Setup")}</legend>
${e.missing.length>0&&r`<p class="rulewarn">
<${d} name="triangle-alert" size="s" />
<span class="grow">${Ch(e.missing)}. ${o("Choose a replacement below.")}</span>
</p>`}
${t?r`<${t} rule=${e} body=${Ie.value.body} errors=${zL.value} change=${Vh} />`:r`<p class="t13">${o("This kind of rule is unknown to the page. Reload it.")}</p>`}
</fieldset>
</form>`}var YV,k2=b(()=>{T();v();A();Nc();qi();t2();s2();bn();p2();g2();YV={distribution:e2,reply_assigns:XL,autoreply:i2,out_of_hours:l2,receipt:c2,sla:n2,untouched:o2,words:h2}});function v2({rule:e}){let[t,n]=g(null),[s,a]=g(null),i=async()=>{a(null);try{n((await B(`/api/rules/${e.id}/versions`)).versions)}catch(c){if(!(c instanceof q))throw c;a(c)}};if(E(()=>{i()},[e.id,e.version]),s)return r`<${se} icon="unplug" title=${o("The versions could not be loaded")} text=${F(s)}>
<button type="button" class="btn" onClick=${i}>${o("Retry")}</button>
<//>`;let l=c=>{Vh(c.body),L(qe(e.id),{replace:!0})};return r`
<p class="hrow t13">
<a class="link hrow tight" href=${qe(e.id)}>
<${d} name="chevron-left" size="s" />
${o("Back to the setup")}
</a>
</p>
<ol class="versions">
${(t??[]).map((c,u)=>r`<${GV} key=${c.version} one=${c} before=${t[u+1]} onTake=${u>0&&rt.value&&JSON.stringify(c.body)!==JSON.stringify(e.body)?()=>l(c):null} />`)}
</ol>
`}function VV(e,t){return t?JSON.stringify(e.body)!==JSON.stringify(t.body)?o("Settings changed"):e.active!==t.active?e.active?o("Switched on"):o("Switched off"):o("Saved again"):o("Created")}function GV({one:e,before:t,onTake:n}){let s=!t||JSON.stringify(e.body)!==JSON.stringify(t.body);return r`<li>
<p class="t13"><b class="b6">${o("Version {n}",{n:e.version})}</b> · ${VV(e,t)}</p>
<p class="t12 dim">${e.by?H(e.by):o("Okno")}, ${ut(e.at,M.value)}, ${G(e.at)}</p>
${s&&t&&r`<ul class="t13 mut changed">
${Kh(t.body,e.body).map(a=>r`<li key=${a}>${a}</li>`)}
</ul>`}
${n&&r`<button type="button" class="btn small quiet" onClick=${n}>
<${d} name="undo-2" size="s" />
${o("Take this version")}
</button>`}
</li>`}var y2=b(()=>{R();T();K();be();ee();v();J();Se();A();tx();qi();bn()});function x2({id:e,tab:t}){let n=typeof e=="string"?JV(e):null,s=n?Rs(n)&&{...ix(n),active:!1,missing:[],today:0}:En(e),a=!s||n&&!rt.value;return r`<aside class="peek" aria-label=${s?o("Rule “{name}”",{name:St(s)}):o("Rule")}>
${a?r`<${ZV} />`:r`<${XV} rule=${s} tab=${n?"setup":t} />`}</aside>`}function QV(e){E(()=>W_((t,n)=>Ls.peek()?t===null?!0:t.split("?")[0]===qe(e)?!1:(Jh.value=n,y.value="ruleleave",!0):!1),[e])}function XV({rule:e,tab:t}){let n=O(null),s=w2[t]?t:"setup";if(Sh(`.rule[data-rule="${e.id}"] h3 a`),QV(e.id??`new-${e.kind}`),j(()=>(Rc(e),document.activeElement!==document.body&&n.current.querySelector("h2").focus({preventScroll:!0}),BL),[]),E(()=>{e.id&&Ie.peek()&&WL(e)},[e]),!Ie.value)return r`<div class="ed-top" ref=${n}><h2 class="grow cut" tabindex="-1">${St(e)}</h2></div>`;let a=w2[s];return r`
<div class="ed-top" ref=${n}>
<h2 class="grow cut" tabindex="-1">${St(Ie.value)}</h2>
${e.id&&rt.value&&r`<${jh} rule=${e} label=${o("The rule is on")} /><${nG} rule=${e} />`}
<${Yp} label=${o("Close the rule")} />
</div>
${e.id&&r`<${tG} rule=${e} view=${s} />`}
${e.paused_at&&r`<${oG} rule=${e} />`}
${Ar.value&&r`<${sG} />`}
<div class="scroll ed edbody" role=${e.id&&s!=="versions"?"tabpanel":"group"} tabindex="0"
id="ruleview" aria-label=${eG(s)}>
<${a} rule=${e} key=${s} />
</div>
${rt.value&&(s==="setup"||Ls.value)&&r`<${aG} rule=${e} />`}
`}function tG({rule:e,view:t}){let n=a=>{let i={ArrowRight:1,ArrowLeft:-1}[a.key],l=[...a.currentTarget.children],c={Home:0,End:l.length-1}[a.key]??(l.indexOf(a.target)+i+l.length)%l.length;Number.isNaN(c)||(a.preventDefault(),l[c].focus(),l[c].click())},s=!fx.some(([a])=>a===t);return r`<div class="tabs edtabs" role="tablist" aria-label=${o("Parts of the rule")} onKeyDown=${n}>
${fx.map(([a,i],l)=>r`<button type="button" class="tab" role="tab" key=${a} aria-selected=${String(a===t)}
aria-controls="ruleview" tabindex=${a===t||s&&!l?0:-1}
onClick=${()=>L(qe(e.id,a==="setup"?null:a),{replace:!0})}>
${i()}
${a==="log"&&e.today>0&&r`<span class="n">${ue(e.today)}</span>`}
</button>`)}
</div>`}function nG({rule:e}){let t=y.value==="rulemore",n=a=>()=>{Mh(e,a)&&Js(o("Moved: {name}",{name:St(e)}))},s=()=>{hL(e),L(qe(),{sure:!0})};return r`<span class="menuat">
<button type="button" class="ib small" aria-haspopup="menu" aria-expanded=${String(t)}
aria-label=${o("More actions")} title=${o("More actions")} onClick=${()=>{y.value=t?null:"rulemore"}}>
<${d} name="ellipsis" size="m" />
</button>
${t&&r`<${Re} label=${o("More actions")} place="poprule">
${Vw(e,-1)&&r`<${Z} icon="arrow-up" onPick=${n(-1)}>${o("Move up")}<//>`}
${Vw(e,1)&&r`<${Z} icon="arrow-down" onPick=${n(1)}>${o("Move down")}<//>`}
<${Z} icon="history" onPick=${()=>L(qe(e.id,"versions"),{replace:!0})}>
${o("Versions")}
<//>
${Rs(e.kind)?.many&&r`<${Z} icon="trash-2" onPick=${s}>${o("Delete the rule")}<//>`}
<//>`}
</span>`}function sG(){let{by:e,at:t}=Ar.value,n=En(Ie.value.id),s=r`<b>${e?H(e):o("Okno")}</b>`;return r`<div class="ruleclash" role="alert">
<p class="t13">
${ht(o("{who} has changed this rule ({when}). Your changes are not saved yet."),{who:s,when:t?`${ut(t,M.value)}, ${G(t)}`:""})}
</p>
<dl class="kv">
<div><dt>${o("Theirs")}</dt><dd>${Gp(n,Pe)}</dd></div>
<div><dt>${o("Yours")}</dt><dd>${Gp(Ie.value,Pe)}</dd></div>
</dl>
<ul class="t12 changed">
${Kh(n.body,Ie.value.body).map(a=>r`<li key=${a}>${a}</li>`)}
</ul>
<div class="hrow wrap">
<button type="button" class="btn small" onClick=${jL}>${o("Take theirs")}</button>
<button type="button" class="btn small primary" onClick=${qL}>${o("Save mine over it")}</button>
</div>
</div>`}function aG({rule:e}){let t=Ls.value,n=Mc.value;return r`<div class="ed-foot">
<span class="hint grow" role="status">
${n?r`<span class="hint bad">${KL(n)}</span>`:t?o("Not saved yet"):r`<${rG} rule=${e} />`}
</span>
${e.id&&r`<button type="button" class="btn quiet" disabled=${!t||ji.value} onClick=${FL}>
${o("Discard")}
</button>`}
<button type="button" class="btn primary" disabled=${e.id&&!t||ji.value||!!Ar.value}
title=${`${pt} S`} aria-busy=${String(ji.value)} onClick=${Gh}>
${e.id?o("Update"):o("Create")}
</button>
</div>`}function rG({rule:e}){if(!e.id)return o("It will be created switched off");let t=`${ut(e.changed_at,M.value)}, ${G(e.changed_at)}`;return r`
<a class="link" href=${qe(e.id,"versions")}
title=${e.changed_by?H(e.changed_by):null}>
${o("Version {n}",{n:e.version})}
</a> · ${t}
`}var fx,w2,JV,ZV,eG,oG,_2=b(()=>{R();T();Ct();be();ee();v();Co();J();Se();A();ie();pn();Zr();Nc();tx();qi();qi();HL();Mw();lx();is();VL();bn();Zw();Bo();k2();y2();fx=[["setup",()=>o("Setup")],["log",()=>o("Log")],["check",()=>o("Dry run")]],w2={setup:b2,log:UL,check:YL,versions:v2};Je({id:"save-rule",group:"everywhere",label:()=>o("Save the rule"),key:"Ctrl+KeyS",anywhere:!0,palette:!1,when:()=>N.peek().page==="automation"&&!!Ie.peek()&&rt.peek(),run:()=>{Gh()}});JV=e=>/^new-(\w+)$/.exec(e)?.[1];ZV=()=>r`
<div class="ed-top"><h2 class="grow cut">${o("Rule")}</h2><${Yp} label=${o("Close the rule")} /></div>
<${se} icon="search-x" title=${o("There is no such rule")} text=${o("It was deleted, or the link is mistyped.")}>
<a class="btn" href=${qe()}>${o("All rules")}</a>
<//>
`;eG=e=>fx.find(([t])=>t===e)?.[1]()??o("Versions");oG=({rule:e})=>r`<div class="banner bad" role="status">
<${d} name="circle-alert" size="m" />
<span class="grow">${o("Paused: {cause}",{cause:Th(e.paused_why)})}</span>
${rt.value&&r`<button type="button" class="btn small" onClick=${()=>Dh(e)}>${o("Continue")}</button>`}
</div>`});function T2(){let[e,t]=g(null),n=O(0),s=a=>{n.current+=1,t(a)};return E(()=>{if(!Nh.value)return;let a=n.current+=1;B("/api/automation").then(i=>a===n.current&&t(i),i=>{if(!(i instanceof q))throw i})},[Nh.value]),[e,s]}function C2({limits:e,onLimits:t}){return(e?.breakers.filter(s=>s.breaker==="channel")??[]).map(s=>r`<${iG} key=${s.id} one=${s} onLimits=${t} />`)}function iG({one:e,onLimits:t}){let[n,s]=g(!1),[a,i]=g(null),l=async()=>{s(!0);try{t(await W("/api/automation/resume",{breaker:e.breaker,id:e.id})),V(o("Automatic messages are sent again"),{icon:"play"})}catch(u){if(!(u instanceof q))throw u;i(u),s(!1)}},c={day:ut(e.at,M.value),time:G(e.at),channel:Pe.channel(e.id)};return r`<div class="banner" role="status">
<${d} name="triangle-alert" size="m" />
<span class="grow">
${o("Automatic messages of “{channel}” stopped ({day} at {time}): too many in an hour, perhaps a loop.",c)}
${a&&r` <b role="alert">${F(a)}</b>`}
</span>
${rt.value&&r`<button type="button" class="btn small" aria-busy=${String(n)} disabled=${n} onClick=${l}>
${o("Resume")}
</button>`}
</div>`}function O2({limits:e,onLimits:t}){let[n,s]=g(null),[a,i]=g(null),[l,c]=g(!1);if(!e)return null;let u=n??e.channel_per_hour,m=!Number.isInteger(u)||u<1||u>S2,p=m?o("A whole number from {least} to {most}",{least:1,most:S2}):a&&F(a),h=async f=>{if(f.preventDefault(),!(m||l)){c(!0);try{t(await W("/api/automation/budget",{channel_per_hour:u})),s(null),i(null),V(o("Limit saved"),{icon:"check"})}catch($){if(!($ instanceof q))throw $;i($)}c(!1)}};return r`<section aria-labelledby="rg-limits">
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
</section>`}var S2,E2=b(()=>{R();T();K();ee();v();be();he();A();Ui();is();bn();S2=1e5});var A2={};ve(A2,{Automation:()=>cG});function cG(){E(dL,[]);let{rule:e}=N.value,[t,n]=T2(),[s,a]=g("all"),i=To("(max-width: 719px)"),l=e!==null&&Ye.value;return r`<main class=${l?"main page auto editing":"main page auto"} id="main">
<${uG} filter=${s} onFilter=${a} />
${Ye.value?.paused&&r`<${fG} />`}
<${C2} limits=${t} onLimits=${n} />
<div class="twopane">
<div class="scroll sunk" role="group" tabindex="0" aria-label=${o("Rules")} inert=${i&&l||null}>
<${$G} filter=${s} open=${e} />
${s==="all"&&r`<${O2} limits=${t} onLimits=${n} />`}
</div>
${l&&e===$x&&r`<${wL} />`}
${l&&e!==$x&&r`<${x2} key=${e} id=${e} tab=${N.value.tab} />`}
</div>
</main>`}function uG({filter:e,onFilter:t}){let{paused:n,rules:s=[]}=Ye.value??{};return r`
<header class="bar1">
<h1>${o("Automation")}</h1>
<span class="grow"></span>
<a class="btn autolog" href=${qe($x)} aria-label=${o("Log of all rules")}>
<${d} name="history" size="m" />
<span class="only-wide">${o("Log")}</span>
</a>
${Ye.value&&rt.value&&r`
${!n&&r`<button type="button" class="btn stopall" aria-label=${o("Stop everything")}
onClick=${()=>Hw(!0)}>
<${d} name="pause" size="m" />
<span class="only-wide">${o("Stop everything")}</span>
</button>`}
<${dG} />
`}
</header>
<div class="bar2">
<div class="chips" role="group" aria-label=${o("Show rules")}>
${N2.map(([a,i,l])=>r`<button type="button" class="chip" key=${a} aria-pressed=${String(a===e)}
onClick=${()=>t(a)}>
${i()} <span class="n">${s.filter(l).length}</span>
</button>`)}
</div>
${Ye.value&&r`<${pG} rules=${s} />`}
</div>
`}function pG({rules:e}){let t=e.reduce((a,i)=>a+i.today,0),n=e.filter(Kw).length,s=w("Rules ran {n} time today","Rules ran {n} times today",t,{n:ue(t)});return r`<div class="end t12 dim autostat">
${n?r`<span class="warntext">
<${d} name="triangle-alert" size="s" /> ${s}
, ${w("{n} needs attention","{n} need attention",n)}
</span>`:r`<span><${d} name="circle-check" size="s" /> ${s}, ${o("no faults")}</span>`}
</div>`}function dG(){let e=y.value==="rulenew",t=mG();return t.length?r`<span class="menuat">
<button type="button" class="btn primary" aria-label=${o("New rule")} aria-haspopup="menu"
aria-expanded=${String(e)} onClick=${()=>{y.value=e?null:"rulenew"}}>
<${d} name="plus" size="m" />
<span class="only-wide">${o("New rule")}</span>
</button>
${e&&r`<${Re} label=${o("New rule")} place="poprule">
${t.map(n=>r`<${Z} key=${n.kind} icon=${Ac(n.kind)} onPick=${()=>L(qe(`new-${n.kind}`))}>
${St({kind:n.kind,body:n.default})}
<//>`)}
<//>`}
</span>`:null}function $G({filter:e,open:t}){let n=kt(150,!Ye.value&&!Pc.value);if(!Ye.value)return Pc.value?r`<${hG} problem=${Pc.value} />`:n&&r`<${gG} />`;if(!Ye.value.rules.length)return r`<${se} icon="zap" title=${o("No rules yet")} text=${rt.value?o("Create the first one: Okno will deal conversations and reply for you."):o("An administrator creates them.")} />`;let s=N2.find(([i])=>i===e)[2],a=lG.map(([i,l])=>[i,l(),Jp(i).filter(s)]).filter(([,,i])=>i.length);return a.length?a.map(([i,l,c])=>r`<section key=${i} aria-labelledby=${`rg-${i}`}>
<h2 class="rules-h" id=${`rg-${i}`}>${l}</h2>
<div class="rules">
${c.map(u=>r`<${SL} key=${u.id} rule=${u} names=${Pe} open=${t===u.id} />`)}
</div>
</section>`):r`<${se} icon="circle-check"
title=${e==="care"?o("Everything works"):o("All rules are off")} />`}var lG,N2,$x,mG,fG,hG,gG,P2=b(()=>{R();T();K();ee();v();J();A();Ee();ie();pn();xL();TL();_2();E2();is();bn();Bo();lG=[["assignment",()=>o("Assignment")],["replies",()=>o("Replies to the client")],["deadlines",()=>o("Deadlines")]],N2=[["all",()=>o("All"),()=>!0],["on",()=>o("Switched on"),e=>e.active],["care",()=>o("Need attention"),Kw]],$x="log";mG=()=>(Ye.value?.kinds??[]).filter(e=>e.many||!Ye.value.rules.some(t=>t.kind===e.kind));fG=()=>r`<div class="banner" role="status">
<${d} name="pause" size="m" />
<span class="grow">${o("All automation is stopped: no rule runs and no automatic message leaves.")}</span>
${rt.value&&r`<button type="button" class="btn small" onClick=${()=>Hw(!1)}>${o("Start it again")}</button>`}
</div>`;hG=({problem:e})=>r`<${se} icon="unplug" title=${o("The rules could not be loaded")} text=${F(e)}>
<button type="button" class="btn" onClick=${Fo}>${o("Retry")}</button>
<//>`,gG=()=>r`<div class="rules first" aria-busy="true" aria-label=${o("Loading…")}>
${[72,54,80,60].map(e=>r`<div class="card rule" key=${e}>
<span class="ric"></span>
<${Ae} width=${e} />
<span></span>
<p class="ds"><${Ae} width=${96} /></p>
</div>`)}
</div>`});function D2(){let e=Pw.value,[t,n]=g(null),[s,a]=g(null),i=async()=>{a(null);try{e.data.run?n(await B(`/api/runs/${e.data.run}`)):Ye.value||await Fo()}catch(p){if(!(p instanceof q))throw p;a(p),p.status===404&&!Ye.value&&await Fo()}};if(E(()=>{e&&i()},[e]),!e)return null;let l=t?.rule??En(e.data.rule),c=t?.run.version??e.data.version,u=s?.status===404,m=e.data.run&&!t&&!s;return r`<${Cr} label=${o("Why?")}>
<div class="dhead">
<h2 class="t13 b6 grow">${o("Why?")}</h2>
<button type="button" class="ib small" data-first aria-label=${o("Dismiss")} onClick=${Ke}>
<${d} name="x" size="m" />
</button>
</div>
<div class="dpad why">
<p class="t13">
<b class="b6">${kG(e)}</b>
<br />
<span class="dim">
${ut(e.created_at,M.value)}
, ${G(e.created_at)}
${l&&r` · ${o("rule “{name}”",{name:St(l)})}`}
${c&&`, ${o("version {n}",{n:c})}`}
</span>
</p>
${m&&r`<div class="sks" aria-busy="true"><${Ae} width=${80} /><${Ae} width=${60} /></div>`}
${t&&r`<${vG} run=${t.run} />`}
${!e.data.run&&r`<p class="t13 mut">${o("The rule set this when the client began to wait.")}</p>`}
${u&&r`<p class="t13 mut">
${o("The record of this run is not there any more: they are kept for {n} days.",{n:bG})}
</p>`}
${s&&!u&&r`<p class="t13" role="alert">
${F(s)} <button type="button" class="btn small" onClick=${i}>${o("Retry")}</button>
</p>`}
${l&&r`<div class="hrow">
<a class="link t13 hrow tight" href=${qe(l.id)} onClick=${Ke}>
<${d} name=${Ac(l.kind)} size="s" />
${o("Open the rule")}
</a>
<a class="link t13 hrow end" href=${qe(l.id,"log")} onClick=${Ke}>${o("Log")}</a>
</div>`}
</div>
<//>`}var bG,kG,vG,M2=b(()=>{R();T();K();be();ee();v();J();Kp();A();Oa();bn();Gw();Bh();Bo();Dw();bG=90;kG=e=>e.title??(e.kind==="system"?qp(e):o("Automatic message to the client")),vG=({run:e})=>r`
${e.outcome!=="did"&&r`<p class="t13 rulewarn"><${d} name="triangle-alert" size="s" />${Ih(e)}</p>`}
<${Fh} run=${e} />
`});var R2={};ve(R2,{Layers:()=>yG});function wG({rule:e}){let t=()=>{Ke(),L(qe(e.id,"check"))},n=()=>{Ke(),Uw(e,!0,e.version)};return r`<${Cr} label=${o("Switch on: {name}",{name:St(e)})}>
<div class="dpad">
<h2 class="head2">${o("This rule writes to clients")}</h2>
<p class="lead">
${o("Read what it says. You can first see whom it would have written to in the last 30 days.")}
</p>
<div class="readtexts" role="group" tabindex="0" aria-label=${o("Texts of the rule")}>
${e.body.texts.map((s,a)=>r`<${xG} key=${a} one=${s} />`)}
</div>
</div>
<footer class="dfoot">
<button type="button" class="btn quiet" onClick=${Ke}>${o("Cancel")}</button>
<span class="grow"></span>
<button type="button" class="btn" data-first onClick=${t}>${o("Dry run first")}</button>
<button type="button" class="btn primary" onClick=${n}>${o("Switch on")}</button>
</footer>
<//>`}function xG({one:e}){let t=e.channel_id===null?o("All channels"):`${Me(tt.value[e.channel_id]?.kind)} · ${Pe.channel(e.channel_id)}`;return r`<div class="rulepre">
<span class="t12 dim">${t} · ${e.language==="ru"?"Русский":"English"}</span>
<p class="rulebub" lang=${e.language}>
${Xh(e.text,e.language,X.value.company).map(n=>n.kind==="text"?n.text:r`<span class="val">${n.text}</span>`)}
</p>
</div>`}function _G(){let e=()=>{Ke(),Jh.value?.()};return r`<${Cr} label=${o("Changes are not saved")}>
<div class="dpad">
<h2 class="head2">${o("Changes are not saved")}</h2>
<p class="lead">${o("If you leave now, the changes of this rule are lost.")}</p>
</div>
<footer class="dfoot">
<button type="button" class="btn quiet" onClick=${e}>${o("Leave without saving")}</button>
<span class="grow"></span>
<button type="button" class="btn primary" data-first onClick=${Ke}>${o("Stay")}</button>
</footer>
<//>`}var yG,L2=b(()=>{T();v();J();A();ie();I();lx();Oa();is();bn();Bo();px();M2();yG=()=>({why:()=>r`<${D2} />`,rulefirst:()=>Ph.value&&r`<${wG} rule=${Ph.value} />`,ruleleave:()=>r`<${_G} />`})[y.value]?.()??null});var hx={};ve(hx,{Looks:()=>OG,Select:()=>Na,Who:()=>B2,Work:()=>NG});function OG(){return r`
<${B2} />
<${Xe} id="looks-all" title=${o("Appearance")}>
<div class="card">
<${it} title=${o("Language")} text=${o("Changes at once, no reload needed")}>
<${ft} label=${o("Language")} value=${De.value} options=${[["ru","Русский","ru"],["en","English","en"]]} onPick=${$s} />
<//>
<${it} title=${o("Theme")}
text=${CG.matches?o("The system is set to dark now"):o("The system is set to light now")}>
<${ft} label=${o("Theme")} value=${Zn.value} options=${[["system",o("System")],["light",o("Light")],["dark",o("Dark")]]} onPick=${Ka} />
<//>
<${it} title=${o("List density")} text=${o("Compact shows more conversations at once")}>
<${ft} label=${o("List density")} value=${qo.value} options=${[["compact",o("Compact")],["normal",o("Normal")],["roomy",o("Comfortable")]]} onPick=${el} />
<//>
<${it} title=${o("Text size")} text=${o("Everything grows except pictures")}>
<${Na} label=${o("Text size")} value=${zm.value} options=${TG.map(([e,t])=>[e,t()])}
onPick=${e=>xt({text:e})} />
<//>
<${it} title=${o("Less motion")} text=${o("When off, the system setting applies")}>
<${no} label=${o("Less motion")} checked=${xe.value.motion==="less"}
onChange=${e=>xt({motion:e?"less":"system"})} />
<//>
</div>
<//>
`}function NG(){let{send:e,undo:t,after_close:n}=xe.value;return r`<${Xe} id="work-all" title=${o("Work with conversations")}>
<div class="card">
${Object.keys(e).map(s=>r`<${it} key=${s} title=${o("Enter sends in {channel}",{channel:Me(s)})}
text=${e[s]==="enter"?o("Shift Enter starts a new line"):o("Ctrl Enter sends, Enter starts a new line")}>
<${no} label=${o("Enter sends in {channel}",{channel:Me(s)})}
checked=${e[s]==="enter"}
onChange=${a=>xt({send:{[s]:a?"enter":"command"}})} />
<//>`)}
<${it} title=${o("After “Close”")}>
<${Na} label=${o("After “Close”")} value=${n} options=${EG.map(([s,a])=>[s,a()])}
onPick=${s=>xt({after_close:s})} />
<//>
<${it} title=${o("Time to undo sending")} text=${o("In messengers")}>
<${Na} label=${o("Time to undo sending: messengers")} value=${t.messenger}
options=${z2([0,2,4,8,15])} onPick=${s=>xt({undo:{messenger:Number(s)}})} />
<//>
<${it} title=${o("Time to undo sending")} text=${o("In email")}>
<${Na} label=${o("Time to undo sending: email")} value=${t.email}
options=${z2([0,5,10,20,30,60])}
onPick=${s=>xt({undo:{email:Number(s)}})} />
<//>
<${AG} />
</div>
<p class="hint rowgap">
${o("Notes always need Ctrl Enter, so that an internal remark is not sent to a client by habit.")}
</p>
<//>`}function AG(){let e=xe.value.signature,[t,n]=g(null),s=async i=>{i.preventDefault(),await xt({signature:t.trim()})&&n(null)},a=i=>{i.key==="Enter"&&(i.ctrlKey||i.metaKey)&&s(i),i.key==="Escape"&&(i.preventDefault(),n(null))};return t===null?r`<${it} title=${o("Email signature")} text=${e||o("The mailbox signature is used")}>
<button type="button" class="btn small" aria-label=${o("Change the email signature")}
onClick=${()=>n(e)}>
${o("Change")}
</button>
<//>`:r`<form class="srow sform" onSubmit=${s}>
<div class="field grow">
<label for="ownsign">${o("Email signature")}</label>
<textarea class="input" id="ownsign" rows="4" maxlength="2000" value=${t} ref=${PG} onKeyDown=${a}
onInput=${i=>n(i.currentTarget.value)}></textarea>
<p class="hint">
${o("{operator}, {company} and {number} are filled in automatically. Leave it empty to use the mailbox signature.",{operator:"{operator}",company:"{company}",number:"{number}"})}
</p>
<div class="hrow">
<button type="submit" class="btn primary">${o("Save")}</button>
<button type="button" class="btn quiet" onClick=${()=>n(null)}>${o("Cancel")}</button>
</div>
</div>
</form>`}var TG,CG,B2,Na,EG,z2,PG,Xp=b(()=>{oe();R();T();bi();v();Kt();I();A();ek();Nt();we(()=>{xe.value&&(zm.value=xe.value.text)});TG=[["small",()=>o("Small, {px}",{px:13})],["normal",()=>o("Default, {px}",{px:14})],["large",()=>o("Large, {px}",{px:16})],["largest",()=>o("Largest, {px}",{px:18})]],CG=matchMedia("(prefers-color-scheme: dark)"),B2=()=>r`<div class="pme">
<${ne} name=${D.value.name} size="lg" />
<div class="grow">
<b class="b6 blk cut">${D.value.name}</b>
<span class="t12 dim blk cut">${MT(D.value.role)} · ${D.value.email}</span>
</div>
</div>`;Na=({label:e,value:t,options:n,onPick:s})=>r`<select class="sel" aria-label=${e} onChange=${a=>s(a.currentTarget.value)}>
${n.map(([a,i])=>r`<option key=${a} value=${a} selected=${String(a)===String(t)}>${i}</option>`)}
</select>`,EG=[["next",()=>o("Next most urgent")],["stay",()=>o("Stay in the conversation")],["list",()=>o("Return to the list")]],z2=e=>e.map(t=>[t,t?w("{n} second","{n} seconds",t):o("Send immediately")]);PG=e=>{e&&!e.dataset.met&&(e.dataset.met="1",e.focus())}});var F2={};ve(F2,{OwnKeys:()=>MG});function MG(){let e=xe.value?.shortcuts??!0;return r`
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
${Object.entries(hd).map(([t,n])=>r`<${RG} title=${n()} group=${t} />`)}
`}function RG({group:e,title:t}){let n=ta().filter(s=>s.group===e&&DG(s));return n.length?r`<${Xe} id=${"keys-"+e} title=${t}>
<div class="card">${n.map(s=>r`<${LG} key=${s.id} one=${s} />`)}</div>
<//>`:null}function LG({one:e}){let[t,n]=g(!1),[s,a]=g(null),i=e.label(),l=()=>{n(!1),a(null)},c=m=>{if(m.key==="Tab"){l();return}if(m.preventDefault(),m.stopPropagation(),m.key==="Escape"){l();return}if(!DS(m))return;let p=na(m),h=PS(p,e);if(h){a(h);return}xt({keys:{[e.id]:p===e.key?"":p}}),l()},u=s?o("This key is taken: {name}",{name:(s.label??s.title)?.()??s.id}):Ob(e)?o("Changed by you"):null;return r`<${it} title=${i} text=${u}>
${t?r`<${IG} name=${i} onKey=${c} onLeave=${l} />`:r`
<${gl} one=${e} />
<button type="button" class="btn small" aria-label=${o("Change the key: {name}",{name:i})}
onClick=${()=>n(!0)}>
${o("Replace")}
</button>
`}
${Ob(e)&&!t&&r`<button type="button" class="ib small" aria-label=${o("Restore the default key: {name}",{name:i})}
onClick=${()=>xt({keys:{[e.id]:""}})}>
<${d} name="undo-2" size="m" />
</button>`}
<//>`}function IG({name:e,onKey:t,onLeave:n}){let s=O(null);return j(()=>s.current.focus(),[]),r`<button type="button" class="btn small primary" ref=${s}
aria-label=${o("Press the new key for: {name}",{name:e})} onKeyDown=${t} onBlur=${n}>
${o("Press a key…")}
</button>`}var DG,W2=b(()=>{R();T();ie();bi();Ct();v();I();A();Nt();Id();DG=e=>e.label&&e.listed!==!1&&e.run&&e.key&&!e.key.includes(" ")&&e.id!=="pane"});var j2={};ve(j2,{Mailbox:()=>BG,chosen:()=>Dr,learnMailbox:()=>em});async function em(){try{Dr.value=await B("/api/company/mailbox")}catch(e){if(!(e instanceof q))throw e}}async function zG(e){try{Dr.value=await Te("PUT","/api/company/mailbox",{channel_id:e?Number(e):null}),V(e?o("Emails are sent from {name}",{name:Dr.value.name}):o("Emails to colleagues are off"),{icon:"mail"})}catch(t){te(F(t)),em()}}function BG(){E(()=>{em()},[]);let e=Object.values(tt.value).filter(t=>t.kind==="email"&&t.health!=="removed");return r`<${Xe} id="mailbox-all" title=${o("Emails to colleagues")}>
<p class="lead">
${o("Colleagues who are away for a few minutes can get their unseen notifications as one email. It says what happened and where, and never quotes clients.")}
</p>
<div class="card">
${e.length?r`<${it} title=${o("Mailbox")} text=${o("Sends the notification emails, marked as automatic. Automatic replies to them do not open conversations.")}>
<${Na} label=${o("Mailbox for emails to colleagues")} value=${Dr.value?.channel_id??""}
options=${[["",o("No emails")],...e.map(t=>[t.id,t.name])]} onPick=${zG} />
<//>`:r`<div class="srow">
<${d} name="mail-x" size="m" />
<span class="grow t13">${o("No mailbox is connected yet.")}</span>
</div>`}
</div>
${Dr.value?.channel_id&&r`<p class="hint rowgap">${o("“Check” in the notification settings sends one right away.")}</p>`}
<//>`}var Dr,gx=b(()=>{R();oe();T();K();v();I();he();A();Xp();Nt();Dr=C(null)});var H2={};ve(H2,{OwnNotifications:()=>qG});function jG(e,t){let n=/^([01]?\d|2[0-3])[:.]([0-5]\d)$/.exec(t.trim());n&&xt({quiet:{[e]:`${n[1].padStart(2,"0")}:${n[2]}`}})}function qG(){let{notices:e,quiet:t,sounds:n}=xe.value;return E(()=>{em()},[]),r`<${Xe} id="notifications-all" title=${o("Notifications")}>
<div class="card">
<${UG} />
<div class="tscroll" role="group" tabindex="0" aria-label=${o("Events and how you are notified")}>
<table class="tbl ntbl">
<thead>
<tr>
<th scope="col">${o("Event")}</th>
${K2.map(([s,a])=>r`<th scope="col" class="ctrc" key=${s}>${a()}</th>`)}
</tr>
</thead>
<tbody>
${WG().map(([s,a])=>r`<tr key=${s}>
<th scope="row">${a()}</th>
${K2.map(([i,l])=>r`<td key=${i}>
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
onChange=${s=>KG(Number(s.currentTarget.value))} />
<span class="t12 dim num">${n.volume} %</span>
</span>
<//>
<${it} title=${o("Quiet hours")} text=${o("No sound and no desktop notifications, only the bell")}>
<span class="hrow tight">
${["since","until"].map(s=>r`<input class="input qtime" inputmode="numeric" maxlength="5" placeholder="21:00" key=${s}
aria-label=${s==="since"?o("Quiet from"):o("Quiet until")} value=${t[s]}
disabled=${!t.on} onInput=${a=>jG(s,a.currentTarget.value)}
onBlur=${a=>{a.currentTarget.value=xe.value.quiet?.[s]??t[s]}} />`)}
</span>
<${no} label=${o("Quiet hours")} checked=${t.on} onChange=${s=>xt({quiet:{on:s}})} />
<//>
<${it} title=${o("While “Away”")} text=${o("Only the bell shows notifications")}>
<span class="t13 mut">${o("muted")}</span>
<//>
<${it} title=${o("Email when I am away")} text=${Dr.value?.channel_id?o("Several notifications come as one email"):o("An administrator has not chosen a mailbox for these emails yet")}>
<${Na} label=${o("Email when I am away")} value=${e.mail_after}
options=${[2,5,10,30,60,120].map(s=>[s,o("after {n} min",{n:s})])}
onPick=${s=>xt({notices:{mail_after:Number(s)}})} />
<//>
</div>
<//>`}async function KG(e){await xt({sounds:{volume:e}})&&ud("message")}function UG(){let[e,t]=g(!1),[n,s,a]=U2[ll.value]??U2.default,i=async()=>{t(!0);try{await id(),await xS()}catch(l){te(F(l))}finally{t(!1)}};return r`<div class="ntest" role="status">
<span class=${ll.value==="granted"?"okc":"okc none"}><${d} name=${n} size="s" /></span>
<span class="grow t13"><b class="b6">${s()}</b> ${a()}</span>
<button type="button" class="btn" disabled=${e} onClick=${i}>
<${d} name="bell-ring" size="m" />
${o("Check")}
</button>
</div>`}var q2,FG,WG,K2,U2,Y2=b(()=>{R();T();K();bi();mb();v();wb();bb();I();he();A();gx();Xp();Nt();q2=[["unassigned",()=>o("New unassigned conversation")],["message",()=>o("Activity in my conversations")],["assigned",()=>o("A conversation is assigned to me")],["handover",()=>o("Conversations are handed over to me")],["mention",()=>o("I am mentioned in a note")],["failed",()=>o("A reply was not sent")],["sla_warning",()=>o("A reply is due soon")],["sla_breach",()=>o("A reply is overdue")],["nobody",()=>o("No operator is free")],["untouched",()=>o("No operator has looked after a new conversation")],["unsnoozed",()=>o("A snoozed conversation is back")],["task",()=>o("A task is assigned to me, or something happens in it")],["taskdue",()=>o("A task is due")],["followed",()=>o("Activity in conversations I follow")]],FG=[["channel",()=>o("A channel stops working")],["fault",()=>o("An event could not be processed")],["breaker",()=>o("Automatic messages are stopped")],["rule",()=>o("A rule fails or is paused")]],WG=()=>D.value?.role==="administrator"?[...q2,...FG]:q2,K2=[["app",()=>o("In Okno")],["sound",()=>o("Sound")],["desktop",()=>o("Desktop")],["mail",()=>o("Email")]];U2={granted:["check",()=>o("The browser allows notifications."),()=>o("Make sure you can see and hear them here.")],default:["bell",()=>o("The browser has not been asked for permission yet."),()=>o("“Check” asks for it and sends a test notification.")],denied:["circle-alert",()=>o("The browser blocks notifications."),()=>o("Allow them next to this site's address in the browser. Sounds and the bell work anyway.")],unsupported:["circle-alert",()=>o("This browser has no desktop notifications."),()=>o("Sounds and the bell work anyway.")]}});function Aa({id:e,field:t,value:n,onInput:s,error:a,hint:i,label:l,autocomplete:c,extra:u=""}){let[m,p]=g(!1),h=a??i;return r`<div class=${"field "+u}>
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
</div>`}function Fc(e){if(e.code==="wrong-password"){let t=e.detail.tries_left;return t===void 0?o("Wrong email or password."):w("Wrong email or password. {n} attempt left, then a pause.","Wrong email or password. {n} attempts left, then a pause.",t)}if(e.code==="locked"){let t=Math.max(1,Math.ceil((e.detail.retry_after??60)/60));return w("Too many attempts. Try again in {n} minute.","Too many attempts. Try again in {n} minutes.",t)}return e.code==="sign-in-busy"?o("Too many people are signing in right now. Try again in a few seconds."):F(e)}var tm=b(()=>{R();T();K();v();A()});var bx={};ve(bx,{Password:()=>YG,Sessions:()=>e9,deviceName:()=>G2});function YG(){let[e,t]=g(!1);return r`<${Xe} id="password-all" title=${o("Password")}>
<div class="card">
${e?r`<${VG} onDone=${()=>t(!1)} />`:r`<${it} title=${o("Password")} text=${o("Changing it signs you out everywhere else")}>
<button type="button" class="btn small" onClick=${()=>t(!0)}>${o("Change password")}</button>
<//>`}
</div>
<//>`}function VG({onDone:e}){let[t,n]=g(""),[s,a]=g(""),[i,l]=g(null),[c,u]=g(!1),m=O(null);j(()=>m.current.focus(),[]);let p=async $=>{$.preventDefault(),u(!0);try{await Te("POST","/api/me/password",{current:t,new:s}),V(o("Password changed. Your other sessions have ended."),{icon:"key-round"}),e()}catch(k){if(!(k instanceof q))throw k;l(k),u(!1)}},h=i&&["wrong-password","locked","sign-in-busy"].includes(i.code)?GG(i):null,f=i&&!h?JG(i):null;return r`<form class="pwform" onSubmit=${p}>
<input class="vh" type="email" autocomplete="username" value=${D.value.email} tabindex="-1" aria-hidden="true"
readonly />
<${Aa} id="pwc" field=${m} value=${t} onInput=${n} error=${h}
label=${o("Current password")} autocomplete="current-password" />
<${Aa} id="pwn" value=${s} onInput=${a} error=${f} hint=${o("At least 12 characters")}
label=${o("New password")} autocomplete="new-password" />
<div class="hrow">
<button type="submit" class="btn primary" disabled=${c||!t||[...s].length<HG}
aria-busy=${String(c)}>
${o("Change password")}
</button>
<button type="button" class="btn" onClick=${e}>${o("Cancel")}</button>
</div>
</form>`}function GG(e){if(e.code!=="wrong-password")return Fc(e);let t=e.detail.tries_left;return t===void 0?o("Wrong password."):w("Wrong password. {n} attempt left, then a pause.","Wrong password. {n} attempts left, then a pause.",t)}function JG(e){let t={"same-password":()=>o("This is your current password. Choose a different one."),"weak-password":()=>o("This password is too easy to guess. Choose a different one."),"password-changed":()=>o("The password has just been changed elsewhere. Sign in with the new one.")}[e.code];return t?t():F(e)}function G2(e){return[V2(e,ZG),V2(e,QG)].filter(Boolean).join(", ")||o("Unknown device")}function e9(){let{answer:e,problem:t,load:n}=gc(async()=>(await B("/api/me/sessions")).items),s=kt(150,!e&&!t);E(()=>{n()},[]);let a=async(c,u)=>{try{await Te("POST","/api/me/sessions/end",c),V(u,{icon:"log-out"})}catch(m){m.status!==404&&te(F(m))}n()},l=(e?.filter(c=>!c.current)??[]).length>0&&r`<button type="button" class="btn small danger" onClick=${()=>a({},o("All other sessions have ended"))}>
${o("End all other sessions")}
</button>`;return r`<${Xe} id="sessions-all" title=${o("Sessions")} side=${l}>
${t&&r`<p class="livebox rowgap">
<${d} name="circle-alert" size="m" />
<span class="grow t13">${F(t)}</span>
<button type="button" class="btn small" onClick=${n}>${o("Retry")}</button>
</p>`}
${!e&&s&&r`<ul class="card rowgap" aria-busy="true">
${[1,2].map(c=>r`<li class="sess" key=${c}>
<span class="sic"></span>
<span class="grow"><${Ae} width="40" /></span>
</li>`)}
</ul>`}
${e&&r`<ul class="card rowgap">
${e.map(c=>r`<${t9} one=${c} key=${c.id}
onEnd=${()=>a({session_id:c.id},o("The session has ended"))} />`)}
</ul>`}
<//>`}function t9({one:e,onEnd:t}){let n=G2(e.agent),s=e.current?o("now"):Uo(e.seen_at,M.value);return r`<li class="sess">
<span class="sic"><${d} name=${XG(e.agent)?"smartphone":"laptop"} size="m" /></span>
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
</li>`}var HG,ZG,QG,V2,XG,kx=b(()=>{R();T();K();be();ee();v();I();he();A();B$();Ee();tm();Nt();HG=12;ZG=[["Edg","Edge"],["OPR","Opera"],["YaBrowser","Яндекс Браузер"],["Firefox","Firefox"],["Chrome","Chrome"],["Safari","Safari"]],QG=[["Windows","Windows"],["iPhone","iPhone"],["iPad","iPad"],["Android","Android"],["Mac OS X","macOS"],["CrOS","ChromeOS"],["Linux","Linux"]],V2=(e,t)=>t.find(([n])=>e.includes(n))?.[1];XG=e=>/iPhone|iPad|Android/.test(e)});var J2={};ve(J2,{CalendarLink:()=>n9});function n9(){let[e,t]=g(void 0),[n,s]=g(null),[a,i]=g(null),[l,c]=g(null),[u,m]=g(!1),p=()=>B(vx).then(k=>{t(k.link),c(null)},k=>{if(!(k instanceof q))throw k;c(k)});E(()=>{p()},[]);let h=async k=>{if(!u){m(!0);try{await k(),i(null)}catch(S){if(!(S instanceof q))throw S;te(F(S))}m(!1)}},f=()=>h(async()=>{let k=await W(vx,{});s(k.url),t(k.link)}),$=()=>h(async()=>{await W(`${vx}/revoke`,{}),s(null),t(null),V(o("The calendar link was revoked"),{icon:"link-2-off"})});return r`<${Xe} id="calh" title=${o("Calendar")}>
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
${n?r`<${s9} url=${n} />`:r`<p class="t13">${o("The link was shown once, when it was created.")}</p>`}
<p class="t12 dim">
${o("Created {time}.",{time:We(e.created_at)})}
${" "}
${e.read_at?o("A calendar read it {when}.",{when:nd(e.read_at,M.value)}):o("No calendar has read it yet.")}
</p>
${a?r`<${o9} asked=${a} busy=${u} onYes=${a==="new"?f:$}
onNo=${()=>i(null)} />`:r`<div class="hrow wrap">
<button type="button" class="btn small" onClick=${()=>i("new")}>
${o("Create it again")}
</button>
<button type="button" class="btn small danger" onClick=${()=>i("revoke")}>
${o("Revoke")}
</button>
</div>`}
</div>`}
<//>`}function o9({asked:e,busy:t,onYes:n,onNo:s}){let a=O(null);return E(()=>a.current.focus(),[]),r`<div class="calask" role="group" aria-label=${o("Calendar link")}>
<p class="t13">${o("Calendars that are subscribed to the present link will get nothing any more.")}</p>
<div class="hrow wrap">
<button type="button" class=${e==="new"?"btn small primary":"btn small danger"} ref=${a}
disabled=${t} onClick=${n}>
${e==="new"?o("Create a new link"):o("Revoke the link")}
</button>
<button type="button" class="btn small quiet" onClick=${s}>${o("Cancel")}</button>
</div>
</div>`}function s9({url:e}){let t=O(null);return E(()=>t.current.select(),[e]),r`
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
`}var vx,Z2=b(()=>{R();T();K();be();ee();v();he();A();Nt();Ze();vx="/api/me/calendar"});var tI={};ve(tI,{Teams:()=>a9});function a9(){let[e,t]=g(null),n=hr();return E(()=>{Xa()},[]),r`
<${Xe} id="tmh" title=${o("Teams")} side=${e!=="new"&&n.length>0&&r`<button type="button" class="btn small" onClick=${()=>t("new")}>
<${d} name="plus" size="s" />
${o("New team")}
</button>`}>
<p class="lead">${o("A conversation assigned to a team has no assignee until a member takes it.")}</p>
${e==="new"&&r`<${Q2} onDone=${()=>t(null)} />`}
${!n.length&&e!=="new"&&r`<${se} icon="users-round" title=${o("No teams yet")}
text=${o("Create the first one and choose its members.")}>
<button type="button" class="btn primary" onClick=${()=>t("new")}>${o("New team")}</button>
<//>`}
<div class="tmg">
${n.map(s=>e===s.id?r`<${Q2} key=${s.id} team=${s} onDone=${()=>t(null)} />`:r`<${r9} key=${s.id} team=${s} onEdit=${()=>t(s.id)} />`)}
</div>
<//>
<${Xe} id="tmc" title=${o("Workload limit")}>
<p class="lead">${o("Round robin gives nobody more open conversations than this. 0 means no limit.")}</p>
<div class="card">${eI().map(s=>r`<${c9} key=${s.id} person=${s} />`)}</div>
<//>
`}function r9({team:e,onEdit:t}){let n=e.members.map(a=>_e.value[a]).filter(a=>a?.active),s=ze.value.teams?.[e.id]??0;return r`<section class="card tmc" aria-label=${e.name}>
<div class="hrow">
<span class=${"sq "+_o(e.name)}></span>
<b class="b6 t13 grow cut">${e.name}</b>
<button type="button" class="btn small quiet" onClick=${t}>${o("Change")}</button>
<button type="button" class="ib small" aria-label=${o("Delete team {name}",{name:e.name})}
title=${o("Delete team")} onClick=${()=>l9(e)}>
<${d} name="x" size="m" />
</button>
</div>
<div class="avs">
${n.map(a=>r`<span key=${a.id} title=${`${i9(e,a)}: ${Fl(a)}`}>
<${ne} name=${a.name} size="sm"><${hi} shift=${zn(a)} /><//>
</span>`)}
${!n.length&&r`<span class="t12 hint warn">${o("No members")}</span>`}
</div>
<span class="t12 dim">
${w("{n} person","{n} people",n.length)} · ${w("{n} conversation","{n} conversations",s)}
</span>
</section>`}function l9(e){let t=n=>W(`/api/teams/${e.id}/removed`,{removed:n});return Be(async()=>{await t(!0),V(o("Team deleted: {name}",{name:e.name}),{icon:"users-round",undo:()=>Be(()=>t(!1))})})}function Q2({team:e,onDone:t}){let[n,s]=g(e?.name??""),[a,i]=g(new Set(e?.members??[])),[l,c]=g(new Set(e?.leads??[])),[u,m]=g(null),p=O(null);j(()=>p.current.focus(),[]);let h=$=>i(X2(a,$)),f=async $=>{$.preventDefault();let k=[...l].filter(x=>a.has(x)),S={name:n.trim(),members:[...a],leads:k};try{await(e?W(`/api/teams/${e.id}`,S,{method:"PATCH"}):W("/api/teams",S)),t()}catch(x){m(x),p.current.focus()}};return r`<form class="card tmnew" aria-label=${e?o("Team {name}",{name:e.name}):o("New team")}
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
${eI().map($=>r`<div class="tmrow" key=${$.id}>
<label>
<input class="check" type="checkbox" checked=${a.has($.id)}
onChange=${()=>h($.id)} />
<${ne} name=${$.name} size="sm" />
<span class="cut">${$.name}</span>
</label>
${a.has($.id)&&r`<label class="t12 mut">
<input class="check" type="checkbox" checked=${l.has($.id)}
aria-label=${o("{name} leads the team",{name:$.name})}
onChange=${()=>c(X2(l,$.id))} />
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
</form>`}function X2(e,t){let n=new Set(e);return n.delete(t)||n.add(t),n}function c9({person:e}){let[t,n]=g(String(e.capacity??0)),[s,a]=g(null);E(()=>n(String(e.capacity??0)),[e.capacity]);let i=/^\d{1,4}$/.test(t.trim())?Number(t):NaN,l=!(i>=0&&i<=1e3),c=async()=>{if(!(l||i===e.capacity))try{await W(`/api/people/${e.id}`,{capacity:i},{method:"PATCH"}),a(null)}catch(m){a(m)}},u=Ho.value?.[e.id]?.load;return r`<div class="caprow">
<${it} title=${e.name} text=${s?F(s):u===void 0?"":w("{n} conversation now","{n} conversations now",u)}>
<${u9} person=${e} />
<input class="input" inputmode="numeric" aria-label=${o("Workload limit: {name}",{name:e.name})}
aria-invalid=${l?"true":null} value=${t} onInput=${m=>n(m.currentTarget.value)}
onBlur=${c} onKeyDown=${m=>{m.key==="Enter"&&c()}} />
<//>
</div>`}function u9({person:e}){let t=Object.values(wo.value).filter(s=>!s.removed||s.id===e.hours_id),n=s=>{let a=Number(s.currentTarget.value)||null;return Be(()=>W(`/api/people/${e.id}`,{hours_id:a},{method:"PATCH"}))};return r`<select class="sel" aria-label=${o("Business hours: {name}",{name:e.name})}
value=${e.hours_id??0} onChange=${n}>
<option value="0">${o("Any time")}</option>
${t.map(s=>r`<option key=${s.id} value=${s.id}>${s.name||o("Company hours")}</option>`)}
</select>`}var eI,i9,nI=b(()=>{R();T();Ze();K();v();Se();I();he();Bn();Wl();A();Nt();eI=()=>Object.values(_e.value).filter(e=>e.active).sort((e,t)=>e.name.localeCompare(t.name));i9=(e,{id:t,name:n})=>e.leads.includes(t)?o("{name}, leads the team",{name:n}):n});var rI={};ve(rI,{Statuses:()=>f9});function f9(){let[e,t]=g(null),n=qd(),s=()=>t(null),a=r`<button type="button" class="btn small" onClick=${()=>t("new")}>
<${d} name="plus" size="s" />${o("New status")}
</button>`;return r`<${Xe} id="sth" title=${o("Operator statuses")} side=${e!=="new"&&a}>
<p class="lead">
${o("Operators choose a status in their menu. Round robin skips a status without new conversations; own ones stay.")}
</p>
${e==="new"&&r`<div class="card"><${sI} onDone=${s} /></div>`}
<ul class="card stlist">
${n.map((i,l)=>r`<li key=${i.id}>
${e===i.id?r`<${sI} status=${i} onDone=${s} />`:r`<${g9} status=${i} list=${n} index=${l}
onEdit=${()=>t(i.id)} />`}
</li>`)}
</ul>
<//>`}function oI(e,t,n){let s=e[n<0?t-1:t+2];return Be(()=>W(`/api/statuses/${e[t].id}/place`,{before:s?.id??null}))}function h9(e){let t=n=>W(`/api/statuses/${e.id}/removed`,{removed:n});return Be(async()=>{await t(!0),V(o("Status deleted: {name}",{name:Eo(e)}),{icon:"x",undo:()=>Be(()=>t(!1))})})}function g9({status:e,list:t,index:n,onEdit:s}){let a=Eo(e),i=Object.values(_e.value).filter(u=>u.active&&u.status_id===e.id),l=w("{n} person now","{n} people now",i.length),c=p9.has(e.builtin);return r`<section class="strow" aria-label=${a}>
<span class="dotbox"><span class=${Du(e.base)}></span></span>
<div class="grow">
<b class="b5 blk t13 cut">${a}</b>
<span class="t12 dim blk">
${m9(e.base)}
${i.length>0&&r` · <span title=${i.map(u=>u.name).join(", ")}>${l}</span>`}
</span>
</div>
<span class="hrow t12 dim sttake">
${o("New conversations")}
<${no} label=${o("{name}: new conversations come",{name:a})} checked=${!!e.takes_new}
disabled=${d9(e)} onChange=${u=>$9(e,{takes_new:u})} />
</span>
<span class="hrow stacts">
<button type="button" class="ib small" disabled=${n===0} aria-label=${o("Move up: {name}",{name:a})}
title=${o("Move up")} onClick=${()=>oI(t,n,-1)}>
<${d} name="chevron-up" size="m" />
</button>
<button type="button" class="ib small" disabled=${n===t.length-1}
aria-label=${o("Move down: {name}",{name:a})} title=${o("Move down")} onClick=${()=>oI(t,n,1)}>
<${d} name="chevron-down" size="m" />
</button>
<button type="button" class="btn small quiet" onClick=${s}>${o("Change")}</button>
<button type="button" class="ib small" disabled=${c} aria-label=${o("Delete status {name}",{name:a})}
title=${c?o("Built-in status"):o("Delete status")} onClick=${()=>h9(e)}>
<${d} name="x" size="m" />
</button>
</span>
</section>`}function sI({status:e,onDone:t}){let[n,s]=g(e?.name??""),[a,i]=g(e?.base??"away"),[l,c]=g(!!e?.takes_new),[u,m]=g(null),p=O(null);j(()=>p.current.focus(),[]);let h=!!e?.builtin,f=async S=>{S.preventDefault();let x=h?{name:n.trim()}:{name:n.trim(),base:a,takes_new:a!=="off"&&l};try{await(e?W(`/api/statuses/${e.id}`,x,{method:"PATCH"}):W("/api/statuses",x)),t()}catch(_){m(_),p.current.focus()}},$=r`
<div class="field">
<span class="lab">${o("Colleagues see")}</span>
<${ft} label=${o("Colleagues see")} options=${aI.map(([S,x])=>[S,x()])} value=${a}
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
placeholder=${h?DT(e):null} value=${n} aria-invalid=${u?"true":null}
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
</form>`}var p9,aI,m9,d9,$9,iI=b(()=>{R();T();Ze();K();v();I();he();vl();A();Nt();p9=new Set(["online","away","off"]),aI=[["online",()=>o("Online")],["away",()=>o("Away")],["off",()=>o("Off shift")]],m9=e=>aI.find(([t])=>t===e)[1](),d9=e=>e.builtin==="online"||e.base==="off";$9=(e,t)=>Be(()=>W(`/api/statuses/${e.id}`,t,{method:"PATCH"}))});function lI(e,t,n,s){let[a,i]=g({preview:null,problem:null}),l=JSON.stringify([e,t,n]);return E(()=>{if(!s)return;let c=!0,u=setTimeout(async()=>{try{let m=await Te("POST","/api/hours/preview",{...e,hours_id:t,minutes:n});c&&i({preview:m,problem:null})}catch(m){c&&i(p=>({...p,problem:m}))}},b9);return()=>{c=!1,clearTimeout(u)}},[l,s]),a}function cI({found:{preview:e,problem:t},zone:n,minutes:s,onMinutes:a}){return r`<section class="psec" aria-labelledby="hph">
<div class="hrow gap2 wrap">
<h3 class="head2 grow" id="hph">${o("Example")}</h3>
<label class="t13 dim" for="hpm">${o("Time for the reply")}</label>
<select class="sel hpm" id="hpm" onChange=${i=>a(Number(i.currentTarget.value))}>
${k9.map(i=>r`<option key=${i} value=${i} selected=${i===s}>
${ot(i*6e4)}
</option>`)}
</select>
</div>
<div class="card fcard rowgap hpre" aria-live="polite" aria-busy=${String(!e)}>
${t&&r`<p class="hint bad">${F(t)}</p>`}
${e&&!e.examples.length&&r`<p class="hint bad">${o("With these hours you are never open.")}</p>`}
${e?.examples.map(i=>r`<${v9} key=${i.at} example=${i} zone=${n} />`)}
</div>
</section>`}var b9,k9,v9,y9,uI=b(()=>{R();K();ee();T();v();A();b9=250,k9=[15,30,60,240,480];v9=({example:{at:e,due:t,parts:n},zone:s})=>r`
<p class="prev">
<${d} name="clock" size="m" />
<span>
${ht(o("Client writes {when} → reply by {due}"),{when:mu(e,s),due:r`<b class="b6">${mu(t,s)}</b>`})}
${n.length>1&&r`<span class="t12 blk">${n.map(a=>y9(a,s)).join("; ")}</span>`}
</span>
</p>
`,y9=([e,t],n)=>o("{span} from {time}",{span:ot(t-e),time:mu(e,n)})});function dI({days:e,week:t,onChange:n}){let[s,a]=g(null),i=ZN(e),l=[...new Set(i.map(h=>h.from.slice(0,4)))],c=O(null),u=()=>{a(null),ti(()=>c.current)},m=h=>{n(pI(e,h)),ti(()=>c.current)},p=(h,f,$,k)=>{let S=h?pI(e,h):e;n({...S,...Object.fromEntries(k.map(x=>[x,{name:f,spans:$}]))}),u()};return r`
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
${s==="preset"&&r`<${T9} week=${t} days=${e} onChange=${n} onDone=${u} />`}
${s==="new"&&r`<${mI} onDone=${u} onPut=${(h,f,$)=>p(null,h,f,$)} />`}
${i.length||s?l.map(h=>r`
<h4 class="t12 dim rowgap" key=${`h${h}`} id=${`sdy${h}`}>${h}</h4>
<ul class="card hol2" key=${h} aria-labelledby=${`sdy${h}`}>
${i.filter(f=>f.from.startsWith(h)).map(f=>s===f.from?r`<li key=${f.from}>
<${mI} group=${f} onDone=${u}
onPut=${($,k,S)=>p(f,$,k,S)} />
</li>`:r`<${w9} key=${f.from} group=${f} onEdit=${()=>a(f.from)}
onRemove=${()=>m(f)} />`)}
</ul>
`):r`<${se} icon="calendar" title=${o("No special days")}
text=${o("Load the public holidays of your country, or add a date.")} />`}
</section>
`}function w9({group:e,onEdit:t,onRemove:n}){let s=fI(e);return r`
<li class="srow">
<span class="b5 t13 num hdt">${H0(e.from,e.to)}</span>
<button type="button" class="grow t13 link hname" title=${o("Change")} onClick=${t}>${s}</button>
${e.spans.length?r`<span class="tag h2">${$o(e.spans)}</span>`:r`<span class="tag plain">${e.from===e.to?o("day off"):o("days off")}</span>`}
<button type="button" class="ib small" aria-label=${o("Remove: {name}",{name:s})} onClick=${n}>
<${d} name="x" size="m" />
</button>
</li>
`}function mI({group:e,onDone:t,onPut:n}){let[s,a]=g(e?.from??""),[i,l]=g(e?.to??""),[c,u]=g(e?.name??""),[m,p]=g($o(e?.spans??[])),[h,f]=g(!1),$=O(null);j(()=>$.current.focus(),[]);let k=YN(m),S=s?i&&i<s?o("The last day is before the first."):null:o("Choose a date."),x=k?uc(k):o("Type hours as 9:00–13:00, 14:00–18:00"),_=z=>{z.preventDefault(),z.stopPropagation(),f(!0),!S&&!x&&n(c.trim(),k,JN(s,i||s))},P=(z,ce,je,Ve)=>r`
<div class="field"><label for=${z}>${ce}</label>${je}
${h&&Ve&&r`<span class="hint bad" id=${`${z}e`} role="alert">${Ve}</span>`}</div>
`,U=z=>h&&z?"true":null;return r`
<form class="card fcard rowgap" aria-label=${e?fI(e):o("New date")} onSubmit=${_}>
<div class="f2 f4">
${P("sdf",o("First day"),r`<input class="input" type="date" id="sdf" ref=${$} value=${s} min="2000-01-01" max="2099-12-31"
aria-invalid=${U(S)} onInput=${z=>a(z.currentTarget.value)} />`,S)}
${P("sdt",o("Last day (optional)"),r`<input class="input" type="date" id="sdt" value=${i} min=${s} max="2099-12-31"
onInput=${z=>l(z.currentTarget.value)} />`)}
${P("sdn",o("Name of the day"),r`<input class="input" id="sdn" maxlength="120" value=${c}
onInput=${z=>u(z.currentTarget.value)} />`)}
${P("sdh2",o("Hours (empty: day off)"),r`<input class="input" id="sdh2" value=${m} placeholder="9:00–13:00" aria-invalid=${U(x)}
onInput=${z=>p(z.currentTarget.value)} />`,x)}
</div>
<div class="hrow dgap">
<button type="submit" class="btn primary small">${e?o("Apply"):o("Add date")}</button>
<button type="button" class="btn quiet small" onClick=${t}>${o("Cancel")}</button>
</div>
</form>
`}function T9({week:e,days:t,onChange:n,onDone:s}){let[a,i]=g(null),[l,c]=g("RU"),[u,m]=g(()=>new Date(Date.now()+S9).getFullYear()),[p,h]=g(null),[f,$]=g(!1),k=O(!1);E(()=>()=>{k.current=!0},[]);let S=async ce=>{try{h(null),await ce()}catch(je){h(je)}};E(()=>{S(async()=>i((await B("/api/hours/countries")).countries))},[]);let x=a?.find(ce=>ce.code===l)?.years??[],_=x.includes(u)?u:x.at(-1),P=async ce=>{ce.preventDefault(),ce.stopPropagation(),$(!0),await S(async()=>{let je=(await Te("POST","/api/hours/holidays",{country:l,year:_,week:e})).days;if(k.current)return;let Ve=je.map(Q=>[Q.day,{spans:Q.spans,name:_9[Q.kind]?.(Q)??Q.name}]);n({...t,...Object.fromEntries(Ve)}),V(w("{n} day of {year} loaded","{n} days of {year} loaded",je.length,{year:_}),{icon:"calendar"}),s()}),$(!1)},U=x9(),z=(a??[]).map(({code:ce})=>[ce,U.of(ce)]).sort((ce,je)=>ce[1].localeCompare(je[1],De.value));return r`<form class="card fcard rowgap" aria-label=${o("Load holidays")} aria-busy=${String(f||!a)}
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
</form>`}var pI,fI,x9,_9,S9,$I=b(()=>{R();K();ee();T();v();he();A();Ee();Ta();pI=(e,{from:t,to:n})=>Object.fromEntries(Object.entries(e).filter(([s])=>s<t||s>n));fI=e=>e.name||(e.spans.length?o("Other hours"):o("Day off"));x9=()=>new Intl.DisplayNames(De.value==="ru"?"ru-RU":"en-GB",{type:"region"}),_9={off:e=>o("Day off moved from {date}",{date:du(e.moved)}),working:e=>o("Working day instead of {date}",{date:du(e.moved)}),short:()=>o("Shortened day")},S9=60*864e5});function tg({day:e,week:t,onChange:n,onWeek:s}){let a=t[e],i=cn(e,"long"),l=uc(a),c=(h,f,$)=>n(a.map((k,S)=>S!==h?k:f?[k[0],$]:[$,k[1]])),u=O(null),m=h=>{n(a.filter((f,$)=>$!==h)),ti(()=>u.current.querySelector("button"))},p=Sa.filter(h=>h!==e&&h<5);return r`
<fieldset class="wkf" ref=${u} aria-describedby=${l?"wkbad":null}>
<legend class="vh">${i}</legend>
<div class="wkspans">
${a.map((h,f)=>r`
<span class="hrow tight" key=${f}>
<${Lp} label=${o("{day}, from",{day:i})} value=${h[0]} bad=${l}
onChange=${$=>c(f,0,$)} />
<span class="dim" aria-hidden="true">–</span>
<${Lp} label=${o("{day}, to",{day:i})} value=${h[1]} bad=${l}
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
${a.length?r`<button type="button" class="btn small quiet" disabled=${!XN(a)||l}
onClick=${()=>n(QN(a))}>
<${d} name="plus" size="s" />${o("Break")}
</button>`:r`<button type="button" class="btn small quiet" onClick=${()=>n([[540,1080]])}>
<${d} name="plus" size="s" />${o("Hours")}
</button>`}
${e===0?r`<button type="button" class="btn small quiet" onClick=${()=>s(C9(t,e,p))}>
<${d} name="copy" size="s" />${o("Copy to Tue–Fri")}
</button>`:r`<button type="button" class="btn small quiet" onClick=${()=>n(t[0])}>
<${d} name="copy" size="s" />${o("Same as Monday")}
</button>`}
</div>
</fieldset>
${l&&r`<p class="hint bad" id="wkbad" role="alert">${l}</p>`}
`}var C9,yx=b(()=>{R();ee();T();v();A();Ee();Ta();My();C9=(e,t,n)=>e.map((s,a)=>n.includes(a)?e[t]:s)});function hI({week:e,zone:t,onChange:n}){let[s,a]=g(0),i=(l,c)=>n(e.map((u,m)=>m===l?c:u));return r`
<p class="lead">${o("Choose a day to change its hours.")}</p>
<ul class="card wkrows" aria-label=${o("Business hours by day")}>
${Sa.map(l=>r`
<li key=${l}>
<button type="button" class="wkrow" aria-expanded=${l===s}
onClick=${()=>a(l===s?null:l)}>
<span class="wkname">${cn(l,"long")}</span>
<span class="wkhours dim">${$o(e[l])||o("Day off")}</span>
<${d} name="chevron-down" size="s" />
<${O9} spans=${e[l]} zone=${t} />
</button>
${l===s&&r`<div class="wkopen">
<${tg} day=${l} week=${e} onChange=${c=>i(l,c)}
onWeek=${n} />
</div>`}
</li>
`)}
</ul>
`}function O9({spans:e,zone:t}){let n=mc(M.value,t);return r`
<svg class="wkbar" viewBox="0 0 1440 8" preserveAspectRatio="none" aria-hidden="true">
<rect class="tr" width=${Ps} height="8" />
${e.map(([s,a])=>a>s&&r`<rect class="on" key=${s} x=${s} width=${a-s} height="8" />`)}
${n!==null&&r`<rect class="now" x=${n} width="6" height="8" />`}
</svg>
`}var gI=b(()=>{R();be();ee();T();v();A();yx();Ta();Ai()});function bI(e){return To("(max-width: 719px)")?r`<${hI} ...${e} />`:r`<${D9} ...${e} />`}function D9({week:e,zone:t,onChange:n}){let[s,a]=g(0),i=(l,c)=>n(e.map((u,m)=>m===l?c:u));return r`
<p class="lead" id="wklead">
${o("Drag the end of a bar or type the time. Arrow keys move an end by 15 minutes.")}
</p>
<div class="card fcard">
<div role="group" aria-label=${o("Business hours by day")}>
<svg class="wk" viewBox="0 0 720 264">
${A9.map(l=>r`<g key=${l} aria-hidden="true">
<text x=${Pa(l*60)} y="12" text-anchor="middle">${l}:00</text>
<path class="g" d=${`M${Pa(l*60)} 20v240`} />
</g>`)}
${Sa.map(l=>r`<${R9} key=${l} day=${l} spans=${e[l]} chosen=${l===s}
onChoose=${()=>a(l)} onChange=${c=>i(l,c)} />`)}
<${M9} zone=${t} />
</svg>
</div>
<div class="wkday">
<${ft} label=${o("Day of the week")} value=${s} onPick=${a}
options=${Sa.map(l=>[l,cn(l)])} />
<${tg} key=${s} day=${s} week=${e} onChange=${l=>i(s,l)} onWeek=${n} />
</div>
</div>
`}function M9({zone:e}){let t=mc(M.value,e);return t!==null&&r`<path class="now" d=${`M${Pa(t)} 20v240`} />`}function R9({day:e,spans:t,chosen:n,onChoose:s,onChange:a}){let i=cn(e,"long");return r`
<g onPointerDown=${s}>
<text class=${n?"d on":"d"} x="0" y=${Hi(e)+18} aria-hidden="true">${cn(e)}</text>
<rect class=${n?"tr on":"tr"} x=${wx} y=${Hi(e)} width=${xx} height=${_x} rx="5" />
${!t.length&&r`<text class="off" x=${Pa(720)} y=${Hi(e)+17} text-anchor="middle" aria-hidden="true">
${o("day off")}
</text>`}
${t.map((l,c)=>r`
<g key=${c}>
<${L9} day=${e} span=${l} />
${[0,1].map(u=>r`
<${I9} key=${u} name=${i} day=${e} spans=${t} place=${c} side=${u}
onMove=${m=>a(eA(t,c,u,m))} />
`)}
</g>
`)}
</g>
`}function L9({day:e,span:[t,n]}){return n<=t?null:r`
<rect class="on" x=${Pa(t)} y=${Hi(e)} width=${Pa(n)-Pa(t)} height=${_x} rx="5" />
${n-t>=180&&r`<text class="h" x=${Pa((t+n)/2)} y=${Hi(e)+17} text-anchor="middle" aria-hidden="true">
${$o([[t,n]])}
</text>`}
`}function I9({name:e,day:t,spans:n,place:s,side:a,onMove:i}){let l=n[s][a],c=Pa(l)+(a?-4:4),u=h=>{let f=P9[h.key],$=h.key==="Home"?0:h.key==="End"?Ps:f?uy(l+f):null;$===null||h.ctrlKey||h.altKey||h.metaKey||(h.preventDefault(),h.stopPropagation(),i($))},m=h=>{if(!h.currentTarget.hasPointerCapture(h.pointerId))return;let f=h.currentTarget.ownerSVGElement,$=new DOMPoint(h.clientX,h.clientY).matrixTransform(f.getScreenCTM().inverse());i(uy(($.x-wx)/xx*Ps))},p=a?o("{day}: end of hours",{day:e}):o("{day}: start of hours",{day:e});return r`
<g class="wkend" role="slider" tabindex="0" aria-label=${p} aria-valuemin="0" aria-valuemax=${Ps}
aria-valuenow=${l} aria-valuetext=${As(l)} onKeyDown=${u} onPointerMove=${m}
onPointerDown=${h=>h.currentTarget.setPointerCapture(h.pointerId)}>
<rect class="grab" x=${c-8} y=${Hi(t)} width="16" height=${_x} rx="4" />
<rect class="gr" x=${c-1.25} y=${Hi(t)+7} width="2.5" height="12" rx="1" />
</g>
`}var wx,xx,E9,_x,N9,Pa,Hi,A9,P9,kI=b(()=>{R();be();ee();T();v();Nt();Ee();yx();Ta();Ai();gI();wx=44,xx=648,E9=34,_x=26,N9=26,Pa=e=>wx+e*xx/Ps,Hi=e=>N9+e*E9,A9=[0,3,6,9,12,15,18,21,24],P9={ArrowLeft:-15,ArrowDown:-15,ArrowRight:15,ArrowUp:15,PageUp:60,PageDown:-60}});var yI={};ve(yI,{Hours:()=>q9,hoursName:()=>sm});async function om(){try{let[e,t]=await Promise.all([B("/api/hours"),B("/api/company")]);ls.value=e.hours.map(z9),vI.value=t.zones,Wc.value=null}catch(e){if(!(e instanceof q))throw e;Wc.value=e}}function nm(e,t){let n=bo.value[e]??ng(e);bo.value={...bo.value,[e]:{...n,...t}}}function og(e){bo.value=Object.fromEntries(Object.entries(bo.value).filter(([t])=>t!==String(e))),e===ro&&(Mr.value=Da)}function q9(){let e=Object.values(wo.value).map(a=>`${a.id}.${a.version}.${a.removed}.${a.name}`).join();E(()=>{om()},[e]);let t=kt(300,!ls.value&&!Wc.value);if(!ls.value)return Wc.value?r`<${se} icon="cloud-off" title=${o("Could not load the business hours")} text=${F(Wc.value)}>
<button type="button" class="btn" onClick=${om}>${o("Retry")}</button>
<//>`:t&&r`<div class="card fcard" aria-busy="true"><${Ae} width="60" /></div>`;let n=bo.value[ro]?[...ls.value,bo.value[ro]]:ls.value,s=bo.value[Mr.value]??ng(Mr.value)??ls.value[0];return r`
<div class="hrow wrap">
<h2 class="head2 grow">${o("Business hours")}</h2>
<button type="button" class="btn" disabled=${ro in bo.value} onClick=${()=>{nm(ro,F9()),Mr.value=ro}}>
<${d} name="plus" size="m" />
${o("New hours")}
</button>
</div>
<p class="lead">
${o("Outside business hours the time for a reply stands still. Rules choose which hours count.")}
</p>
<div class="hlist" role="group" aria-label=${o("Business hours")}>
${n.map(a=>r`<${K9} key=${a.id} hours=${bo.value[a.id]??a} />`)}
</div>
<${H9} key=${s.id} hours=${s} />
`}function U9(e){let t=[...e.week,...Object.values(e.days).map(n=>n.spans)].map(uc).find(Boolean);return[e.id!==Da&&!e.name.trim()&&o("Enter a name."),t,e.week.every(n=>!n.length)&&o("Enter hours for at least one day.")].filter(Boolean)}function H9({hours:e}){let[t,n]=g(!1),[s,a]=g(!1),[i,l]=g(null),c=O(null),u=O(null),m=U9(e),{id:p,name:h,zone:f,week:$,days:k}=e,S=lI({zone:f,week:$,days:k},p===ro?null:p,Sx.value,!m.length),x=Tx(p),P=(i?.code==="hours-exist"?o("Other hours have this name."):null)??(t&&p!==Da&&!h.trim()?o("Enter a name."):null),U=async(z,ce=e.version)=>{if(z?.preventDefault(),s||!x)return;n(!0),l(null);let je=c.current.querySelector("[aria-invalid='true']");if(m.length||je){requestAnimationFrame(()=>(u.current??je).focus());return}a(!0);try{await Y9({...e,version:ce},S.preview?.recounted??0),n(!1)}catch(Ve){l(Ve),requestAnimationFrame(()=>u.current?.focus())}a(!1)};return fd(U),r`<form class="hform" ref=${c} aria-label=${sm(e)} onSubmit=${U} novalidate>
<${V9} field=${u} problems=${t?m:[]} problem=${i} hours=${e} onSave=${U} />
<div class="card fcard">
<div class="f2">
<div class="field">
<label for="hnm">${o("Name of these hours")}</label>
<input class="input" id="hnm" maxlength="80" value=${h}
placeholder=${p===Da?o("Company hours"):""} aria-invalid=${P?"true":null}
aria-describedby=${P?"hnme":null}
onInput=${z=>nm(p,{name:z.currentTarget.value})} />
${P&&r`<span class="hint bad" id="hnme">${P}</span>`}
</div>
<div class="field">
<label for="hzn">${o("Time zone")}</label>
<${dc} id="hzn" zones=${vI.value} value=${f} onPick=${z=>nm(p,{zone:z})} />
</div>
</div>
</div>
<h3 class="head2 gap2">${o("Week")}</h3>
<${bI} week=${$} zone=${f} onChange=${z=>nm(p,{week:z})} />
<${cI} found=${S} zone=${f} minutes=${Sx.value} onMinutes=${z=>{Sx.value=z}} />
<${dI} days=${k} week=${$} onChange=${z=>nm(p,{days:z})} />
${p!==Da&&p!==ro&&r`<${Q9} hours=${ng(p)} />`}
${x&&r`<${Z9} hours=${e} busy=${s} recounted=${S.preview?.recounted} onReset=${()=>og(p)} />`}
</form>`}async function Y9(e,t){let{id:n,name:s,zone:a,week:i,days:l,version:c}=e,u={zone:a,week:i,days:l},p=(n===ro?await W("/api/hours",{name:s,schedule:u}):await W(`/api/hours/${n}`,{version:c,name:s,schedule:u},{method:"PATCH"})).hours;ls.value=n===ro?[...ls.value,p]:ls.value.map(f=>f.id===n?p:f),og(n),Mr.value=p.id;let h=w("{n} open conversation is counted again","{n} open conversations are counted again",t);V(t?o("Hours saved. {counted}.",{counted:h}):o("Hours saved"),{icon:"clock"})}function V9({field:e,problems:t,problem:n,hours:s,onSave:a}){if(n?.code==="changed-meanwhile"){let{by:l,at:c,version:u}=n.detail,m=_e.value[l]?.name??o("Someone");return r`
<div class="banner rowgap hsum" role="alert" tabindex="-1" ref=${e}>
<span class="grow">${o("Changed meanwhile: {who}, {time}",{who:m,time:We(c)})}</span>
<button type="button" class="btn small" onClick=${()=>G9(s.id)}>${o("Show these changes")}</button>
<button type="button" class="btn small" onClick=${p=>a(p,u)}>${o("Save mine")}</button>
</div>
`}let i=n&&n.code!=="hours-exist"?[J9(n)]:t;return i.length?r`
<div class="banner bad rowgap hsum" role="alert" tabindex="-1" ref=${e}>
<ul>${i.map(l=>r`<li key=${l}>${l}</li>`)}</ul>
</div>
`:null}async function G9(e){await om(),Wc.value||og(e)}function J9(e){let t={"never-open":()=>o("Enter hours for at least one day."),"spans-overlap":()=>o("These hours overlap."),"bad-span":()=>o("The end must be later than the start."),"too-many-spans":()=>o("A day has at most 12 periods."),"too-many-hours":()=>o("There are 100 business hours already. Delete some first."),"unknown-zone":()=>o("The server does not know this time zone.")}[e.code];return t?t():F(e)}function Q9({hours:e}){let t=s=>W(`/api/hours/${e.id}/removed`,{removed:s});return r`<button type="button" class="btn quiet danger" onClick=${async()=>{try{await t(!0),og(e.id),Mr.value=Da,await om(),V(o("Hours deleted: {name}",{name:sm(e)}),{icon:"clock",undo:()=>t(!1).then(om)})}catch(s){te(F(s))}}}>
<${d} name="x" size="m" />${o("Delete these hours")}
</button>`}var Da,ro,ls,vI,Wc,Mr,bo,Sx,sm,z9,ng,B9,F9,Tx,W9,j9,K9,Z9,wI=b(()=>{oe();R();K();ee();T();v();I();he();A();Ee();uI();Ta();$I();Ai();kI();Da=1,ro="new",ls=C(null),vI=C([]),Wc=C(null),Mr=C(Da),bo=C({}),Sx=C(60),sm=e=>e.name||(e.id===Da?o("Company hours"):o("New hours"));z9=e=>e.id===Da&&e.version===1?{...e,zone:Fa.value.zone}:e,ng=e=>ls.value.find(t=>t.id===e),B9=()=>[0,1,2,3,4,5,6].map(e=>e<5?[[540,1080]]:[]),F9=()=>({id:ro,name:"",zone:Fa.value.zone,week:B9(),days:{},version:0}),Tx=e=>e===ro||e in bo.value&&py(bo.value[e])!==py(ng(e)),W9=ye(()=>!!ls.value&&Object.keys(bo.value).some(e=>Tx(j9(e)))),j9=e=>e===ro?ro:Number(e);window.addEventListener("beforeunload",e=>{W9.value&&e.preventDefault()});K9=({hours:e})=>r`
<button type="button" class="card polc" aria-pressed=${String(e.id===Mr.value)}
onClick=${()=>{Mr.value=e.id}}>
<b class="b6 blk t13">
${sm(e)}${Tx(e.id)&&r` <span class="t12 dim">· ${o("not saved")}</span>`}
</b>
<span class="t12 dim blk">${VN(e)}</span>
</button>
`;Z9=({hours:e,busy:t,recounted:n,onReset:s})=>r`<div class="hfoot">
<span class="grow t12 dim" role="status">
${o("Changed: {name}.",{name:sm(e)})}
${" "}
${n>0&&w("{n} open conversation will be counted again","{n} open conversations will be counted again",n)}
</span>
<button type="button" class="btn quiet" onClick=${s}>${o("Cancel")}</button>
<button type="submit" class="btn primary" disabled=${t} aria-busy=${String(t)}>
${o("Save")}
<kbd class="only-wide">Ctrl S</kbd>
</button>
</div>`});var xI={};ve(xI,{Company:()=>X9});function X9(){let[e,t]=g({}),[n,s]=g([]),[a,i]=g(null),[l,c]=g(!1),u=O(null),m={...Fa.value,...e},p=["name","zone","language"].some(k=>m[k]!==Fa.value[k]),h=!m.name.trim();E(()=>{B("/api/company").then(k=>s(k.zones),i)},[]);let f=k=>t({...e,...k}),$=async k=>{if(k.preventDefault(),!(l||!p)){if(h){u.current.focus();return}c(!0);try{let{name:S,zone:x,language:_}=m;await W("/api/company",{name:S.trim(),zone:x,language:_},{method:"PUT"}),t({}),i(null),V(o("Company saved"),{icon:"check"})}catch(S){i(S)}c(!1)}};return fd($),r`
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
<${dc} id="coz" zones=${n} value=${m.zone} onPick=${k=>f({zone:k})} />
${sg()!==m.zone&&n.includes(sg())&&r`<button type="button" class="link t12 cozone" onClick=${()=>f({zone:sg()})}>
${o("Use the zone of this device: {zone}",{zone:pc(sg())})}
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
`}var sg,_I=b(()=>{R();K();T();v();I();he();Nt();Ee();Ai();sg=()=>Intl.DateTimeFormat().resolvedOptions().timeZone});var CI={};ve(CI,{Settings:()=>t7,title:()=>TI});function t7(){let{section:e}=N.value,t=sl(),n=e?cu(e):t[0],s=To("(max-width: 719px)");return r`<main class=${e?"main page":"main page setfirst"} id="main">
<header class="bar1">
${e&&r`<a class="ib phoneback" href=${an()} aria-label=${o("All settings")}>
<${d} name="chevron-left" />
</a>`}
<h1 class="grow">
${s?e&&n?.when()?n.label():o("Settings"):e7(n)??o("Settings")}
</h1>
${n?.group==="own"&&!s&&r`<span class="t12 dim">${o("Saved automatically")}</span>`}
</header>
<div class="sett">
<nav class="setnav" aria-label=${o("Settings")}>
${SI.map(([a,i])=>r`<${n7} parts=${t.filter(l=>l.group===a)} label=${i()}
chosen=${e||!s?n:null} />`)}
</nav>
<div class="setbody">
<div class="scroll" role="group" tabindex="0" aria-label=${TI()}><${o7} part=${n} /></div>
</div>
</div>
</main>`}function n7({parts:e,label:t,chosen:n}){return e.length?r`
<h2 class="navhead">${t}</h2>
<ul>
${e.map(s=>r`<li key=${s.id}>
<a class="nav sub" href=${an(s.id)} aria-current=${s===n?"page":null}>
<${d} name=${s.icon} size="m" />
<span class="cut">${s.label()}</span>
</a>
</li>`)}
</ul>
`:null}function o7({part:e}){return e?e.when()?r`<div class="setwrap"><${e.view} /></div>`:r`<${se} icon="lock" title=${o("You have no access to this section")}
text=${o("Ask an administrator for access.")} />`:r`<${se} icon="search-x" title=${o("Page not found")} text=${o("The link may be old or mistyped.")}>
<a class="btn" href=${an()}>${o("All settings")}</a>
<//>`}var SI,TI,e7,OI=b(()=>{T();v();Ko();J();A();Ee();SI=[["own",()=>o("My settings")],["company",()=>o("Company")]],TI=()=>cu(N.value.section)?.label()??o("Settings"),e7=e=>SI.find(([t])=>t===e?.group)?.[1]()});function y7({kind:e,x:t,y:n}){let s=e!=="."&&e!=="d",a=r`<path class=${s?"frl":"fr"} d=${`M${t+56} ${n}v112M${t} ${n+44}h112`} />`;return s?r`<g>
<rect class="wl" x=${t} y=${n} width="112" height="112" rx="10" />
<rect class="wg" x=${t+6} y=${n+50} width="100" height="56" rx="5" opacity=".5" />
${a}
<path class=${e==="telegram"?"bb2":"bb"}
d=${`M${t+20} ${n+30}${k7}`} />
<use class="gl" href=${`${b7}#ch-${e}`} x=${t+41} y=${n+40} width="30" height="30" />
</g>`:r`<g>
<rect class=${e==="d"?"wd":"w"} x=${t} y=${n} width="112" height="112" rx="10" />
${a}
</g>`}var b7,EI,k7,v7,NI,AI=b(()=>{T();v();b7=new URL("../../icons.svg",import.meta.url).pathname,EI=136,k7="h72a10 10 0 0 1 10 10v30a10 10 0 0 1-10 10h-52l-16 14v-14h-4a10 10 0 0 1-10-10v-30a10 10 0 0 1 10-10z",v7=[["d",".","email","d"],["vk","telegram","d","."],[".","d",".","chat"],["d","form",".","."]];NI=()=>r`<svg class="house" viewBox="0 0 560 560" role="img"
aria-label=${o("A house with five lit windows, someone is writing in each")}>
${v7.map((e,t)=>e.map((n,s)=>r`<${y7} kind=${n} x=${20+s*EI} y=${20+t*EI} />`))}
</svg>`});function am({children:e}){let[t,n]=x7[Zn.value],s=De.value==="ru"?"en":"ru";return r`<div class="login">
<main class="form">
<div class="hrow">
<span class="brandl"><${al} /><b>${o("Okno")}</b></span>
<span class="hrow end tight">
<button type="button" class="btn small quiet" lang=${s} onClick=${()=>$s(s)}>
${s==="ru"?"Русский":"English"}
</button>
<button type="button" class="ib small" aria-label=${n()} title=${n()}
onClick=${()=>Ka(w7[Zn.value])}>
<${d} name=${t} size="m" />
</button>
</span>
</div>
${e}
<p class="foot"><span class="grow">${o("Okno · open source")}</span></p>
</main>
<section class="art" aria-label=${o("About the product")}>
<${NI} />
<p>${o("Every channel in one window")}<small>${o("Every client in sight, not a word lost.")}</small></p>
</section>
</div>`}var w7,x7,Cx=b(()=>{T();v();Kt();A();AI();w7={system:"light",light:"dark",dark:"system"},x7={system:["sun-moon",()=>o("Theme: system")],light:["sun",()=>o("Theme: light")],dark:["moon",()=>o("Theme: dark")]}});var PI={};ve(PI,{Login:()=>_7});function _7(){let[e,t]=g(""),[n,s]=g(""),[a,i]=g(!0),[l,c]=g(null),[u,m]=g(!1),p=O(null),h=O(null);return j(()=>h.current.focus(),[]),r`<${am}>
<form class="formin" onSubmit=${async $=>{if($.preventDefault(),!u){m(!0);try{await Te("POST","/api/session",{email:e.trim(),password:n,remember:a}),await Fm(),await Gr(),L(ag.value,{replace:!0})}catch(k){m(!1),c(k),p.current?.select()}}}}>
<div><h1>${o("Sign-in")}</h1><p class="mut lgp">${location.host}</p></div>
<div class="field">
<label for="em">${o("Email")}</label>
<input class="input large" id="em" ref=${h} type="email" autocomplete="username" required value=${e}
onInput=${$=>t($.target.value)} />
</div>
<${Aa} id="pw" field=${p} value=${n} onInput=${s}
error=${l&&Fc(l)} label=${o("Password")} autocomplete="current-password" />
<label class="hrow t13">
<input class="check" type="checkbox" checked=${a}
onChange=${$=>i($.target.checked)} />
${o("Remember this device for 7 days")}
</label>
<button type="submit" class="btn primary large wide" aria-busy=${String(u)}>${o("Sign in")}</button>
</form>
<//>`}var DI=b(()=>{R();T();K();v();Kt();J();lt();rm();Cx();tm()});var RI={};ve(RI,{Setup:()=>O7});function C7(e){return e.code==="already-set-up"?o("Okno is already set up. Sign in."):e.code==="bad-link"?o("This link is no longer valid. Restart the server to get a new one."):F(e)}function O7(){let[e,t]=g({company:"",name:"",email:"",password:""}),[n,s]=g(null),[a,i]=g(!1),[l,c]=g(MI);E(()=>{let h=()=>{let f=MI();f&&(c(f),s(null))};return window.addEventListener("hashchange",h),()=>window.removeEventListener("hashchange",h)},[]);let u=h=>f=>t({...e,[h]:f.target.value}),m=async h=>{if(h.preventDefault(),e.password.length<S7){i(!0);return}i(!1);try{await Te("POST","/api/setup",{...e,token:l,locale:De.value,zone:T7()}),await Fm(),await Gr(),L("/inbox/all",{replace:!0})}catch(f){s(f)}};if(!l)return r`<${am}>
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
</div>`;return r`<${am}>
<form class="formin" onSubmit=${m}>
<div>
<h1>${o("First-time setup")}</h1>
<p class="mut lgp">${o("Your company and its first administrator. Everything can be changed later.")}</p>
</div>
${n&&r`<div class="errsum" role="alert">
<${d} name="circle-alert" size="m" />
<span>${C7(n)}</span>
</div>`}
${p("company",o("Company name"),"text","organization")}
<div class="field">
<span class="lab" id="slang">${o("Language")}</span>
<div class="seg" role="group" aria-labelledby="slang">
<button type="button" lang="ru" aria-pressed=${String(De.value==="ru")}
onClick=${()=>$s("ru")}>
Русский
</button>
<button type="button" lang="en" aria-pressed=${String(De.value==="en")}
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
<//>`}var S7,T7,MI,LI=b(()=>{R();T();K();v();Kt();J();lt();A();Cx();tm();S7=12,T7=()=>Intl.DateTimeFormat().resolvedOptions().timeZone??"UTC",MI=()=>new URLSearchParams(location.hash.slice(1)).get("token")??""});var II={};ve(II,{SessionExpired:()=>E7});function E7(){let[e,t]=g(""),[n,s]=g(null),a=O(null);Oe(),j(()=>a.current.focus(),[]);let i=async c=>{c.preventDefault();try{await Te("POST","/api/session",{email:D.value.email,password:e,remember:!1}),w0()}catch(u){s(u),a.current.select()}},l=()=>{Gm(),L("/login")};return r`<div class="over solid">
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
error=${n&&Fc(n)} label=${o("Password")} autocomplete="current-password"
extra="dgap" />
<button type="submit" class="btn primary large wide dgap">${o("Sign in")}</button>
<div class="hrow dgap t13">
<button type="button" class="link" onClick=${l}>${o("Sign in as someone else")}</button>
</div>
</form>
</div>
</div>`}var zI=b(()=>{R();T();K();v();to();J();I();lt();A();tm();Ee()});var ag,BI,FI,WI,rm=b(()=>{wn();ag={value:"/inbox/mine"},BI=$e(()=>Promise.resolve().then(()=>(DI(),PI)),"Login"),FI=$e(()=>Promise.resolve().then(()=>(LI(),RI)),"Setup"),WI=$e(()=>Promise.resolve().then(()=>(zI(),II)),"SessionExpired")});var jI={};ve(jI,{Shortcuts:()=>N7});function P7(){let e=O(null),[t,n]=g(""),[s,a]=g(null);Oe(),j(()=>e.current.focus(),[]);let i=u=>{let m=na(u);!m.startsWith("Ctrl+Key")&&!/^F\d/.test(m)||(u.preventDefault(),n(""),a(m))},l=u=>s?Ja(u).includes(s):!t.trim()||fl(t,u.label()),c=Object.entries(hd).map(([u,m])=>({group:u,title:m(),rows:ta().filter(p=>p.group===u&&A7(p)&&l(p))})).filter(({rows:u})=>u.length);return r`<div class="over" onPointerDown=${u=>{u.target===u.currentTarget&&Ox()}}>
<div class="dialog wide" role="dialog" aria-modal="true" aria-label=${o("Keyboard shortcuts")}
onKeyDown=${tn}>
<header class="dhead">
<h2 class="head2 grow">${o("Keyboard shortcuts")}</h2>
<span class="t12 dim">${o("Esc leaves the text field. Any keyboard layout works.")}</span>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${Ox}>
<${d} name="x" size="m" />
</button>
</header>
<div class="gfind ksf">
<${d} name="search" size="m" />
<input class="palq" ref=${e} value=${t} aria-label=${o("Find a shortcut")}
placeholder=${o("Find an action or press its keys")} autocomplete="off" onKeyDown=${i}
onInput=${u=>{a(null),n(u.currentTarget.value)}} />
${s&&r`<${jb} keys=${s} />`}
</div>
<div class="kgrid" role="group" tabindex="0" aria-label=${o("List of shortcuts")}>
${c.map(({group:u,title:m,rows:p})=>r`<section class="ksec" key=${u}>
<h3 class="mh">${m}</h3>
<dl>
${p.map(h=>r`<div key=${h.id}><dt>${h.label()}</dt><dd><${gl} one=${h} /></dd></div>`)}
</dl>
</section>`)}
${!c.length&&r`<p class="palno" role="status">${o("Nothing found")}</p>`}
</div>
<footer class="dfoot">
<a class="link t13" href=${an("keys")} onClick=${Ox}>${o("Change shortcuts")}</a>
<label class="hrow t13 end">
<${no} label=${o("Single-key shortcuts")} checked=${xe.value?.shortcuts??!0}
onChange=${u=>xt({shortcuts:u})} />
${o("Single-key shortcuts")}
</label>
</footer>
</div>
</div>`}var N7,Ox,A7,qI=b(()=>{R();T();ie();bi();Ct();v();Mb();J();I();A();Id();Ee();Nt();N7=()=>y.value==="shortcuts"?r`<${P7} />`:null,Ox=()=>{y.value=null},A7=e=>e.label&&e.listed!==!1&&Ja(e).length>0});oe();Br();K();v();T();Kt();J();I();lt();R();T();ie();Zr();K();v();Ko();Kt();J();I();lt();A();$d();R();T();var CS=16,OS=260,ES=560,_b=document.documentElement,TF=e=>Number(localStorage.getItem("okno.width."+e))||null,xb=e=>parseFloat(getComputedStyle(_b).getPropertyValue(e));function CF(e,t){t?_b.style.setProperty(e,`${t}px`):_b.style.removeProperty(e)}function Sb({name:e,side:t,label:n}){let[s,a]=g(()=>TF(e)),i=O(null);E(()=>CF(e,s),[s]);let l=f=>{let $=Math.round(Math.min(ES,Math.max(OS,f)));a($),localStorage.setItem("okno.width."+e,String($))},c=t==="left"?1:-1,u=f=>{f.preventDefault(),f.currentTarget.setPointerCapture(f.pointerId),i.current={x:f.clientX,width:xb(e)}},m=f=>{i.current&&l(i.current.width+c*(f.clientX-i.current.x))},p=f=>{let $={ArrowLeft:-CS,ArrowRight:CS}[f.key];$&&(f.preventDefault(),f.stopPropagation(),l(xb(e)+c*$))},h=()=>{a(null),localStorage.removeItem("okno.width."+e)};return r`<div class=${"divider "+t} role="separator" tabindex="0" aria-orientation="vertical"
aria-label=${n} aria-valuemin=${OS} aria-valuemax=${ES}
aria-valuenow=${Math.round(s??xb(e))} onPointerDown=${u} onPointerMove=${m}
onPointerUp=${()=>{i.current=null}} onLostPointerCapture=${()=>{i.current=null}} onDblClick=${h} onKeyDown=${p}></div>`}T();v();ee();Ko();Ct();v();J();Ko();ie();wn();var PT=Ut(["palette"],()=>Promise.resolve().then(()=>(kT(),bT)),"Palette"),HW=$e(()=>Promise.resolve().then(()=>(AT(),NT)),"Search",{keys:!0}),Pu=()=>{y.value="palette"};function YW(){let e=document.getElementById("q");if(!e){L("/search");return}e.focus(),e.select()}hs({page:"search",title:()=>o("Search"),view:HW});Je({id:"find",group:"everywhere",label:()=>o("Search"),icon:"search",key:"Slash",run:YW},{id:"search",group:"everywhere",label:()=>o("Search and commands"),icon:"search",key:"Ctrl+KeyK",anywhere:!0,palette:!1,run:Pu});Kt();Yr();J();I();A();Co();ek();T();ie();ee();v();vo();Ko();Se();J();I();yl();A();pn();var ri=e=>N.value.page==="inbox"&&at(N.value.view)===e,zT=([e])=>e!=="failed"||ze.value.failed>0||ri("failed"),XW=e=>e!=="closed",tk=()=>Ru.some(([e])=>ri(e))||tr.value.some(e=>ri(`team-${e.id}`));function BT(){return r`
<h2 class="navhead">${o("Views")}</h2>
<ul>
${Ru.filter(zT).map(([e,t,n])=>r`<li key=${e}>
<a class=${e==="failed"?"nav sub badnav":"nav sub"} href=${Y(e)}
aria-current=${ri(e)?"page":null} title=${t()}>
<${d} name=${n} />
<span class="lbl">${t()}</span>
<${Ud} view=${e} />
</a>
</li>`)}
</ul>
${tr.value.length>0&&r`
<h2 class="navhead">${o("Teams")}</h2>
<ul>
${tr.value.map(e=>r`<li key=${e.id}>
<a class="nav sub" href=${Y(`team-${e.id}`)}
aria-current=${ri(`team-${e.id}`)?"page":null}
title=${e.members.includes(D.value.id)?o("{name}, my team",{name:e.name}):e.name}>
<span class=${"sq "+_o(e.name)}></span>
<span class="lbl cut">${e.name}</span>
<${Ud} view=${`team-${e.id}`} />
</a>
</li>`)}
</ul>
`}
`}function Ud({view:e}){let t=Kd(e)??0;return XW(e)&&t>0?r`<span class="n">${ue(t)}</span>`:null}var ej=()=>lu().filter(e=>e.tab),tj=()=>{y.value=y.peek()==="more"?null:"more"};function FT(){let{page:e}=N.value,t=Qi.value,n=tk();return r`
<nav class="tabbar" aria-label=${o("Sections")}>
<a href=${e==="inbox"?"/inbox/mine":ds()}
aria-current=${e==="inbox"&&!n?"page":null}>
<${d} name="inbox" size="l" />
${o("Inbox")}
${t>0&&r`<span class="count">${t>99?"99+":t}</span>`}
</a>
${ej().map(s=>r`<a key=${s.page} href=${s.path} aria-current=${e===s.page?"page":null}>
<${d} name=${s.icon} size="l" />
${s.label()}
${s.count?.().shown>0&&r`<span class=${s.count().urgent?"count bad":"count"}>${Math.min(99,s.count().shown)}</span>`}
</a>`)}
<button type="button" aria-haspopup="menu" aria-expanded=${String(y.value==="views")}
aria-current=${n?"page":null} onClick=${()=>{y.value=y.peek()==="views"?null:"views"}}>
<${d} name="list-filter" size="l" />
${o("Views")}
</button>
<button type="button" aria-haspopup="dialog" onClick=${Pu}>
<${d} name="search" size="l" />
${o("Search")}
</button>
<button type="button" aria-haspopup="menu" aria-expanded=${String(y.value==="more")}
aria-current=${e==="settings"||Qr(e)?.icon&&!Qr(e).tab?"page":null}
onClick=${tj}>
<${d} name="menu" size="l" />
${o("More")}
${ze.value.notifications>0&&r`<span class="count">${ze.value.notifications}</span>`}
</button>
</nav>
${y.value==="views"&&r`<${nj} />`}
${y.value==="more"&&r`<${oj} />`}
`}function nj(){return r`<${Re} label=${o("Views")} place="popsheet">
${Ru.filter(zT).map(([e,t,n])=>r`<${Z} icon=${n} checked=${ri(e)} onPick=${()=>L(Y(e))}>
<span class="cut">${t()}</span>
<span class="hrow end"><${Ud} view=${e} /></span>
<//>`)}
${tr.value.length>0&&r`<div class="mh" role="presentation">${o("Teams")}</div>`}
${tr.value.map(e=>r`<${Z} icon="users-round" checked=${ri(`team-${e.id}`)}
onPick=${()=>L(Y(`team-${e.id}`))}>
<span class="cut">${e.name}</span>
<span class="hrow end"><${Ud} view=${`team-${e.id}`} /></span>
<//>`)}
<//>`}function oj(){let e=t=>()=>{y.value=t};return r`<${Re} label=${o("More")} place="popsheet">
<${Z} icon="bell" stay onPick=${e("bell")}>
${o("Notifications")}
${ze.value.notifications>0&&r`<span class="count mend">${ze.value.notifications}</span>`}
<//>
<${Z} icon="square-pen" stay onPick=${e("newdialog")}>${o("Write to a client")}<//>
<${Z} icon="users-round" stay onPick=${e("handover")}>${o("Hand over my conversations")}<//>
${lu().filter(t=>!t.tab).map(t=>r`<${Z} icon=${t.icon} onPick=${()=>L(t.path)}>${t.label()}<//>`)}
${sl().length>0&&r`<${Z} icon="settings" onPick=${()=>L(an())}>${o("Settings")}<//>`}
<${Z} icon="user-round" stay onPick=${e("me")}>${o("My menu")}<//>
<//>`}function nk(){let{page:e}=N.value,t=Qi.value;return r`
<nav class="side" aria-label=${o("Main navigation")}>
<div class="brand">
<${al} />
<b>${o("Okno")}</b>
${Qn.value!=="on"&&r`<span class="dot off" title=${o("No connection to the server.")}></span>`}
<button type="button" class="ib small" aria-label=${o("Collapse the sidebar")}
title=${o("Collapse the sidebar")+"  ["} onClick=${()=>{fs.value=!fs.value}}>
<${d} name="panel-left" size="m" />
</button>
</div>
<button type="button" class="find" aria-haspopup="dialog" title=${`${o("Search and commands")}  ${pt} K`}
onClick=${Pu}>
<${d} name="search" size="m" />
<span>${o("Search in the sidebar")}</span>
<span class="keys"><kbd>${pt} K</kbd></span>
</button>
<div class="scroll">
<ul>
<li>
<a class="nav" href="/inbox/mine" aria-current=${e==="inbox"&&!tk()?"page":null}
title=${o("Inbox")}>
<${d} name="inbox" />
<span class="lbl">${o("Inbox")}</span>
${t>0&&r`<span class="count">${ue(t)}</span>`}
</a>
</li>
${lu().map(n=>r`<li key=${n.page}>
<a class="nav" href=${n.path} aria-current=${e===n.page?"page":null} title=${n.label()}>
<${d} name=${n.icon} />
<span class="lbl">${n.label()}</span>
${n.mark?.()&&r`<${sj} ...${n.mark()} />`}
<${aj} of=${n.count?.()} />
</a>
</li>`)}
</ul>
<${BT} />
</div>
${sl().length>0&&r`<div class="sidefoot">
<a class="nav" href=${an()} aria-current=${e==="settings"?"page":null}
title=${o("Settings")}>
<${d} name="settings" />
<span class="lbl">${o("Settings")}</span>
</a>
</div>`}
<${LT} />
</nav>
<${FT} />
<${RT} />
`}var sj=({icon:e,text:t})=>r`<span class="navmark" title=${t}><${d} name=${e} size="s" /><span class="vh">${t}</span></span>`,aj=({of:e})=>e?.shown>0?r`<span class=${e.urgent?"count bad":"count mutedc"}>${ue(e.shown)}</span>`:null,WT=()=>{let e=ze.value.mine_unread+ze.value.unassigned;return`${e?`(${e}) `:""}${Qr(N.value.page)?.title()??o("Inbox")} — ${o("Okno")}`};R();T();K();to();ad();v();vo();la();ca();yo();ia();pr();Kt();Qt();J();I();lt();A();T();ie();oa();ee();v();ca();Se();pr();J();I();yl();_u();Bn();A();wn();mi();mr();Qe();Ct();v();J();pa();I();ie();wn();Ze();Bn();var Rf=$e(()=>Promise.resolve().then(()=>(wf(),_C)),"SnoozeMenu",{keys:!0}),fO=Ut(["handover","newdialog"],()=>Promise.resolve().then(()=>(dO(),mO)),"WorkLayers"),ns=()=>N.peek().page==="inbox"?co():void 0,rv=()=>ns()?.state==="open",AK=()=>co()?.state==="closed",Kl=e=>()=>{y.value=e};Je({id:"assign",group:"dialog",label:()=>o("Assign"),icon:"user-round-plus",key:"KeyA",act:!0,opensField:!0,when:Po,run:Kl("assignee")},{id:"take",group:"dialog",label:()=>o("Take it"),icon:"hand",key:"KeyI",act:!0,when:Po,run:()=>Od(co().id)},{id:"reopen",group:"dialog",label:()=>o("Reopen"),icon:"undo-2",key:"KeyE",act:!0,listed:!1,when:AK,run:()=>{Qa(co().id)}},{id:"take-next",group:"list",label:()=>o("Take the most urgent one"),icon:"hand",key:"Shift+KeyI",act:!0,run:()=>{Dd()}},{id:"close",group:"dialog",label:()=>o("Close"),icon:"check",key:"KeyE",act:!0,when:rv,run:()=>{lo(ns().id)}},{id:"finish",group:"dialog",label:()=>o("Close with a reason"),icon:"check",key:"Shift+KeyE",act:!0,when:()=>!!ns(),run:Kl("finish")},{id:"snooze",group:"dialog",label:()=>o("Snooze"),icon:"alarm-clock",key:"KeyH",act:!0,when:rv,run:Kl("snooze")},{id:"wake",group:"dialog",label:()=>o("Unsnooze"),icon:"alarm-clock",listed:!1,when:()=>!!(rv()&&ns().snooze),run:()=>{er(ns().id)}},{id:"team",group:"dialog",label:()=>o("Assign to a team"),icon:"users-round",key:"Shift+KeyA",act:!0,opensField:!0,when:()=>!!ns(),run:Kl("team")},{id:"no-answer",group:"dialog",label:()=>o("No reply needed"),icon:"message-circle-off",key:"KeyY",act:!0,when:()=>!!ns()?.waiting_since,run:()=>{Ld(ns().id)}},{id:"follow",group:"dialog",label:()=>qs.peek()[ns()?.id]?o("Stop following"):o("Follow"),icon:"eye",key:"KeyF",act:!0,when:()=>!!ns(),run:()=>{oi(ns().id)}},{id:"new-dialog",group:"everywhere",label:()=>o("Write to a client"),icon:"square-pen",key:"KeyC",act:!0,opensField:!0,when:()=>N.peek().page!=="tasks",run:Kl("newdialog")},{id:"hand-over",group:"everywhere",label:()=>o("Hand over my conversations"),icon:"users-round",run:Kl("handover")});var DK=$e(()=>Promise.resolve().then(()=>(cv(),$O)),"GiveMenu",{keys:!0}),xs=(e,t)=>(n,s)=>s===null?t(n):e(s),hO=({restore:e=null}={})=>qn({act:"close"},xs(t=>yu(t,Rd("solved")),t=>w("{n} conversation closed","{n} conversations closed",t)),null,{restore:e}),gO=()=>{$l({ids:[...yt.peek()],proceed:hO})||hO()},bO=()=>qn({act:"reopen"},xs(vd,e=>w("{n} conversation reopened","{n} conversations reopened",e))),MK=()=>qn({act:"read"},xs(xd,e=>w("{n} conversation marked as read","{n} conversations marked as read",e))),uv=()=>qn({act:"follow",on:!0},xs(e=>wd(e,!0),e=>w("You follow {n} conversation","You follow {n} conversations",e))),kO=()=>Sk(N.peek().view).open?gO():bO();function RK(e,t){qn({act:"snooze",until:e,reason:t},xs(n=>yd(n,e),n=>e===null?w("{n} conversation snoozed until the client replies","{n} conversations snoozed until the client replies",n):w("{n} conversation snoozed until {when}","{n} conversations snoozed until {when}",n,{when:nt(e)})))}function LK({person:e,team:t}){if(t!==void 0){let n=Ne.peek()[t]?.name??"";qn({act:"team",team_id:t},xs(s=>Td(s,n),s=>w("{n} conversation assigned to team {name}","{n} conversations assigned to team {name}",s,{name:n})))}else e===null?qn({act:"assign",operator_id:null},xs(n=>Za(n,null),n=>w("{n} conversation has no assignee now","{n} conversations have no assignee now",n))):qn({act:"assign",operator_id:e},xs(n=>Za(n,e),n=>w("{n} conversation assigned: {name}","{n} conversations assigned: {name}",n,{name:H(e)})))}var np=e=>{y.value=y.peek()===e?null:e};function IK(){let e=[...yt.value].map(n=>ae.value[n]).filter(Boolean),t={};for(let n of e)for(let s of Et(n.tags))t[s.id]=(t[s.id]??0)+1;return Object.fromEntries(Object.entries(t).map(([n,s])=>[n,s===e.length?"all":"some"]))}function zK(){let e=new Set([...yt.value].map(t=>ae.value[t]?.priority??null));return e.size===1?[...e][0]:null}function BK(e,t){let n=Fn(e);qn({act:t?"tag":"untag",tag_ids:[e]},xs(s=>(t?Tk:Ck)(s,[e]),s=>t?w("{n} conversation tagged: {tag}","{n} conversations tagged: {tag}",s,{tag:n}):w("Tag {tag} removed from {n} conversation","Tag {tag} removed from {n} conversations",s,{tag:n})),null,{stay:!0})}var FK=e=>qn({act:"rank",priority:e},xs(t=>Ok(t,e),t=>w("Priority of {n} conversation: {priority}","Priority of {n} conversations: {priority}",t,{priority:Bt(e).toLocaleLowerCase()}))),WK=[["user-round-plus",()=>o("Assign"),"A",()=>np("pick-give"),"pick-give"],["tag",()=>o("Tags"),"L",()=>np("pick-tags"),"pick-tags"],["arrow-up-down",()=>o("Priority"),"P",()=>np("pick-priority"),"pick-priority"],["alarm-clock",()=>o("Snooze"),"H",()=>np("pick-snooze"),"pick-snooze","open"],["circle-check-big",()=>o("Link to a task"),null,()=>np("picktask"),"picktask"],["mail-open",()=>o("Mark as read"),null,MK],["eye",()=>o("Follow"),"F",uv],["undo-2",()=>o("Reopen"),"E",bO,null,"closed"],["check",()=>o("Close"),"E",gO,null,"open"]];function vO({view:e}){let t=yt.value.size;if(!t)return null;let n=ju.value,s=Sk(e),a=(l,c)=>l==="E"&&c==="closed"&&s.open?null:l,i=WK.filter(([,,,,,l])=>!l||s[l]).map(([l,c,u,m,p,h])=>[l,c,a(u,h),m,p]);return r`<div class="bulkwrap">
<${jK} view=${e} size=${t} />
${Al.value&&r`<div class="bulkerr" role="alert">
<${d} name="circle-alert" size="m" />
<span class="grow">${N1(Al.value)}</span>
<button type="button" class="link" onClick=${E1}>${o("Retry")}</button>
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
onClick=${Dl}>
<${d} name="x" size="m" />
</button>
</div>
${y.value==="pick-snooze"&&r`<${Rf} label=${o("Snooze")} onPick=${RK} />`}
${y.value==="pick-tags"&&r`<${cf} states=${IK()} onSet=${BK} place="popgive" />`}
${y.value==="pick-priority"&&r`<${H1} now=${zK()} onPick=${FK} place="popgive" />`}
${y.value==="pick-give"&&r`<${DK} onPick=${LK} />`}
</div>`}function jK({view:e,size:t}){let n=dt.ids.length,s=Math.max(Kd(e)??0,n);return t<n||s<=t||n<2?null:r`<div class="bulkall" role="status">
<span>
${o("All loaded conversations are selected: {n} of {total}",{n:ue(t),total:ue(s)})}
</span>
<button type="button" class="link" onClick=${()=>C1(e)}>
${o("Select all {total}",{total:ue(s)})}
</button>
</div>`}Ee();T();ie();bi();ee();v();ca();vo();yo();J();I();yl();A();pn();T();v();J();vo();I();A();ie();pn();xn();Qe();var xO=(e,t)=>e.includes(t)?e.filter(n=>n!==t):[...e,t],_O=(e,t)=>L(Y(xm(at(e),t)),{replace:!0}),SO=(e,t)=>_O(e,{...Wo(e),tags:xO(Wo(e).tags,t)}),TO=(e,t)=>_O(e,{...Wo(e),priorities:xO(Wo(e).priorities,t)});function CO({view:e}){let t=y.value==="filter";return r`<span class="popat">
<button type="button" class=${Bs(e)?"ib on":"ib"} aria-haspopup="menu" aria-expanded=${String(t)}
aria-label=${o("Filter")} title=${o("Filter")} onClick=${()=>{y.value=t?null:"filter"}}>
<${d} name="list-filter" />
</button>
${t&&r`<${qK} view=${e} />`}
</span>`}function qK({view:e}){let t=Wo(e);return r`<${Re} label=${o("Filter")} place="popfilter">
<div class="mh" role="presentation">${o("Priority")}</div>
${zt.map(([n])=>r`<${yO} key=${n} on=${t.priorities.includes(n)} onPick=${()=>TO(e,n)}>
<${Ht} priority=${n} named />
<//>`)}
<div class="mh" role="presentation">${o("Tags")}</div>
${hn.value.map(n=>r`<${yO} key=${n.id} on=${t.tags.includes(n.id)} onPick=${()=>SO(e,n.id)}>
<span class=${"sq h"+n.color}></span>
<span class="cut">${n.name}</span>
<//>`)}
${!hn.value.length&&r`<p class="dpad2 t13 dim">${o("No tags yet")}</p>`}
<//>`}var yO=({on:e,onPick:t,children:n})=>r`<button type="button" class="mi" role="menuitemcheckbox" tabindex="-1" aria-checked=${String(e)}
onClick=${t}>
<span class=${e?"tgbox on":"tgbox"} aria-hidden="true">${e&&r`<${d} name="check" size="s" />`}</span>
${n}
</button>`;function OO({view:e}){if(!Bs(e))return null;let t=Wo(e);return r`<div class="lchips">
${t.priorities.map(n=>r`<${wO} key=${"p"+n} name=${Bt(n)} onRemove=${()=>TO(e,n)}>
<${Ht} priority=${n} named />
<//>`)}
${t.tags.map(n=>r`<${wO} key=${n} name=${gt.value[n]?.name??o("deleted tag")} onRemove=${()=>SO(e,n)}>
<span class=${"sq h"+(gt.value[n]?.color??0)}></span>
<span class="cut">${gt.value[n]?.name??o("deleted tag")}</span>
<//>`)}
<a class="link t12" href=${Y(at(e))}>${o("Clear filter")}</a>
</div>`}var wO=({name:e,onRemove:t,children:n})=>r`<button type="button" class="chip" aria-label=${o("Remove from the filter: {name}",{name:e})}
onClick=${t}>
${n}
<${d} name="x" size="s" />
</button>`;T();ie();v();Kt();A();pn();var pv=[["urgent",()=>o("Most urgent first"),"hourglass"],["newest",()=>o("Newest first"),"clock"],["longest",()=>o("Longest waiting"),"flame"],["priority",()=>o("By priority"),"arrow-up"]];function mv(){let e=y.value==="sort",t=(pv.find(([n])=>n===vn.value)??pv[0])[1]();return r`<button type="button" class="btn quiet small" aria-haspopup="menu" aria-expanded=${String(e)}
onClick=${()=>{y.value=e?null:"sort"}}><${d} name="arrow-down-wide-narrow" size="s" /><span class="cut">${t}</span></button>
${e&&r`<${Re} label=${o("Sort order")} place="popsort">${pv.map(([n,s,a])=>r`<${Z} icon=${a} checked=${n===vn.value}
onPick=${()=>{vn.value=n}}>${s()}<//>`)}<//>`}`}var vi={cards:[()=>o("Cards"),"rows-3"],rows:[()=>o("Rows"),"rows-4"],table:[()=>o("Table"),"table-2"]},dv=e=>xt({list:{mode:e}}),NO=()=>dv(El[(El.indexOf(xe.peek()?.list?.mode??"cards")+1)%El.length]),EO=e=>Nn(e,"urgent")!==Nn(e,"longest");function AO({view:e}){let t=Ao.value==="table";return r`
<div class="phead">
<h2 class="ttl cut">${IT(e)}</h2>
${t?r`<${VK} />`:r`<${YK} />`}
<${CO} view=${e} />
<${GK} wide=${t} />
</div>
<div class="ltabs">
<${UK} view=${e} />
${t&&EO(e)&&r`<div class="lfilter"><${mv} /></div>`}
</div>
${!t&&r`<div class="lfilter">
${EO(e)?r`<${mv} />`:r`<span class="t12 dim lown">${KK(e)}</span>`}
<${HK} view=${e} />
</div>`}
<${OO} view=${e} />
`}var KK=e=>({snoozed:o("Returning soonest first"),mentions:o("Unseen first")})[at(e)]??o("Newest first");function UK({view:e}){return r`<nav class="tabs" aria-label=${o("Whose conversations")}>${Mu.map(([t,n])=>r`<a class="tab" href=${Y(xm(t,Wo(e)))}
aria-current=${at(e)===t?"page":null}>
${n()} <span class="n">${ue(ze.value[t])}</span>
</a>`)}</nav>`}function HK({view:e}){let t=at(e),n=(s,a)=>r`<a class="chip" href=${Y(t===s?"mine":s)} aria-current=${t===s?"true":null}>
${a}
</a>`;return r`<span class="hrow tight end">
${n("untagged",o("Untagged"))} ${n("unread",o("New ones"))}
</span>`}function YK(){let e=y.value==="mode",[t,n]=vi[Ao.value];return r`<span class="popat">
<button type="button" class="ib only-wide" aria-haspopup="menu" aria-expanded=${String(e)}
aria-label=${o("List view: {name}",{name:t().toLocaleLowerCase()})} title=${o("List view")+"  V"}
onClick=${()=>{y.value=e?null:"mode"}}>
<${d} name=${n} />
</button>
${e&&r`<${Re} label=${o("List view")} place="popmode">
${El.map(s=>r`<${Z} icon=${vi[s][1]} checked=${s===Ao.value} onPick=${()=>dv(s)}>
${vi[s][0]()}
<//>`)}
<//>`}
</span>`}var VK=()=>r`<span class="seg" role="group" aria-label=${o("List view")}>
${El.map(e=>r`<button type="button" aria-pressed=${String(e===Ao.value)} title=${vi[e][0]()+"  V"}
onClick=${()=>dv(e)}>
<${d} name=${vi[e][1]} size="m" />
${e===Ao.value?vi[e][0]():r`<span class="vh">${vi[e][0]()}</span>`}
</button>`)}
</span>`;function GK({wide:e}){let t=()=>{y.value="newdialog"};return e?r`<button type="button" class="btn primary" onClick=${t}>
<${d} name="square-pen" size="m" />
${o("Write")}
<kbd>C</kbd>
</button>`:r`<button type="button" class="ib" aria-label=${o("Write to a client")} title=${o("Write to a client")+"  C"}
onClick=${t}>
<${d} name="square-pen" />
</button>`}R();T();ad();v();ca();yo();J();I();lt();yl();A();function PO({view:e,ids:t,shown:n,waiting:s}){let{from:a,to:i}=Nl.value,l=[...new Set([...s,...So.value])].filter(f=>ae.value[f]),c=l.filter(f=>{let $=n.indexOf(f);return $>=a&&$<=i});E(()=>{pb([...c,N.value.dialog])});let u=l.filter(f=>Ia(ae.value[f],e,Wa())&&!c.includes(f)&&f!==N.value.dialog);if(u.length)return r`<${ZK} view=${e} list=${JK(u,t)} ids=${t} from=${a} to=${i} />`;let m=J0(X.value,So.value.filter(f=>f!==N.value.dialog),e);if(!m)return null;let[,p]=Mu.find(([f])=>f===m.view);return r`<${Lf} icon="chevron-right" run=${()=>{il.value={view:m.view,ids:m.ids},L(Y(m.view,N.value.dialog))}}>
${w("{n} new in {tab}","{n} new in {tab}",m.ids.length,{tab:p()})}
<//>`}var fv=(e,t)=>{let n=e.indexOf(t);return n<0?1/0:n},JK=(e,t)=>[...e].sort((n,s)=>fv(t,n)-fv(t,s));function ZK({view:e,list:t,ids:n,from:s,to:a}){let i=fv(n,t[0]),l=()=>{il.value={view:e,ids:t},dt.showNew()};return i>a?r`<${Lf} icon="arrow-down" run=${l}>${w("{n} new below","{n} new below",t.length)}<//>`:i<s?r`<${Lf} icon="arrow-up" run=${l}>${w("{n} new above","{n} new above",t.length)}<//>`:r`<${Lf} icon="eye" run=${l}>${w("{n} new · show","{n} new · show",t.length)}<//>`}var Lf=({icon:e,run:t,children:n})=>r`<button type="button" class="newpill" data-key="queued" onClick=${t}>
<${d} name=${e} size="s" />
${n}
</button>`;function DO(e,t,n,s,a){E(()=>{let{view:i,ids:l}=il.value??{};if(i!==e||!s?.loaded)return;let c=n.find(u=>l.includes(u));c!==void 0?(il.value=null,requestAnimationFrame(()=>{dt.reveal(c),G0(l),pb(l)})):s.next&&!a?Jr(e,t):s.next||(il.value=null)})}T();ee();v();vo();J();I();Bn();A();T();Ze();ld();v();I();A();function MO(){if(D.value?.role!=="administrator")return r`<${se} icon="plug" title=${o("No channel is connected yet")}
text=${o("An administrator connects Telegram, VK or email. Messages then appear here.")} />`;let e=cl(),t=e&&ul(e,"channel add");return r`<${se} icon="plug" title=${o("Connect the first channel")} text=${o("Telegram, VK or email: run this command on the server, in a second terminal, without stopping Okno. It asks for everything it needs, the token or password last. Messages then appear here.")}>
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
<//>`}var QK={unassigned:()=>["sun",o("No unassigned conversations"),o("New conversations appear here automatically.")],all:()=>["inbox",o("No open conversations"),o("New conversations appear here automatically.")],waiting:()=>["sun",o("No clients are waiting"),o("Conversations stay here from the client's message until your team replies.")],unread:()=>["mail-open",o("No unread conversations"),o("New messages in your conversations and in unassigned ones appear here.")],mentions:()=>["at-sign",o("No mentions"),o("Notes with your @name appear here.")],following:()=>["eye",o("You do not follow any conversations"),o("Follow a conversation to be notified of everything in it, whoever the assignee is.")],snoozed:()=>["alarm-clock",o("No snoozed conversations"),o("Snooze a conversation: it leaves the lists and comes back on time.")],untagged:()=>["tag",o("No untagged conversations"),o("Open conversations without a tag appear here.")],closed:()=>["archive",o("No closed conversations"),o("Closed conversations stay here and reopen when the client writes.")],failed:()=>["check-check",o("No unsent messages"),o("Messages that could not be delivered appear here, and you can retry them.")]};function $v({view:e}){if(!Object.keys(tt.value).length)return r`<${MO} />`;if(Bs(e))return r`<${XK} view=${e} />`;if(e==="mine")return r`<${eU} />`;let t=La(e);if(t!==null)return r`<${tU} team=${Ne.value[t]} />`;let[n,s,a]=QK[e]();return r`<${se} icon=${n} title=${s} text=${a} />`}var XK=({view:e})=>r`<${se} icon="search-x" title=${o("Nothing found")} text=${o("No conversation of this view fits the filter.")}>
<a class="btn" href=${Y(at(e))}>${o("Clear filter")}</a>
<//>`;function eU(){let e=ze.value.unassigned;return r`<${se} icon="sun" title=${o("All answered")}
text=${o("You have no open conversations. Unassigned: {n}.",{n:ue(e)})}>
${e>0&&r`<button type="button" class="btn primary" onClick=${Dd}>
${o("Take the next one")}
<${yn} of=${["Shift","I"]} />
</button>`}
<//>`}function tU({team:e}){if(!e||e.removed)return r`<${se} icon="users-round" title=${o("Team not found")}
text=${o("It was deleted, or the link is wrong.")}>
<a class="btn" href=${Y("all")}>${o("All conversations")}</a>
<//>`;let t=e.members.includes(D.value.id);return r`<${se} icon="sun" title=${o("No conversations in this team")} text=${t?o("Conversations assigned to your team appear here."):o("Conversations assigned to this team appear here.")} />`}R();T();Ze();be();ld();ee();v();I();A();Qs();var nU=["token-wrong","password-wrong","settings-wrong","secrets-unreadable","folder-missing"],RO=e=>ct(e)===ct(M.value)?G(e):We(e);function LO(){return Object.values(tt.value).filter(t=>t.down_since&&["trouble","working"].includes(t.health)).sort((t,n)=>t.down_since-n.down_since).map(t=>t.health==="trouble"?r`<${oU} channel=${t} key=${t.id} />`:r`<${aU} channel=${t} key=${t.id} />`)}function oU({channel:e}){let[t,n]=g(!1),s={name:e.name,time:RO(e.down_since),cause:Ln(e.health_code,e.health_detail)},a=e.kind==="email"?o("{name} has received no emails since {time}: {cause}.",s):o("{name} has received no messages since {time}: {cause}.",s),i=D.value?.role==="administrator";return r`<div class="banner bad outage" role="alert" data-channel=${e.id}>
<${d} name="circle-alert" size="m" />
<span class="grow">
${a} <span class="b4">
${i?o("Replies wait in the queue."):o("Replies wait in the queue. Administrators have been notified.")}
</span>
</span>
${i&&r`<button type="button" class="btn small" aria-expanded=${String(t)} onClick=${()=>n(!t)}>
${o("What to do")}
</button>`}
${t&&r`<${sU} channel=${e} />`}
</div>`}function sU({channel:e}){let t=cl(),n=nU.includes(e.health_code),s=t&&ul(t,`channel ${n?"change":"test"} ${sS(e.name)}`);return r`<div class="remedy t13">
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
</div>`}function aU({channel:e}){return r`<div class="banner okb outage" role="status" data-channel=${e.id}>
<${d} name="check" size="m" />
<span class="grow">
${o("{name} works again. Messages from {from} to {until} arrive late.",{name:e.name,from:RO(e.down_since),until:G(e.health_at)})}
</span>
</div>`}T();be();ee();Vr();v();br();Se();J();vo();I();A();ra();xn();If();Qe();zf();var Bf=({snooze:e})=>r`<span class="sla" title=${e.reason||null}>
<${d} name="alarm-clock" size="s" />
${e.until===null?o("until the client replies"):nt(e.until)}
</span>`;function Ff({dialog:e,draft:t}){if(Hm(e.id))return r`<span class="cut typing">${o("typing…")}</span>`;if(t)return r`<span class="cut"><span class="draft">${o("Draft:")}</span> ${t}</span>`;let n=e.preview;if(!n)return r`<span class="cut dim">${o("No messages")}</span>`;let s=n.content==="text"?n.text||o("File"):[mn(n.content),n.text].filter(Boolean).join(": ");if(n.kind==="in")return r`<span class="cut">${s}</span>`;let a=n.operator_id===D.value.id?o("You:"):n.operator_id?gs(H(n.operator_id))+":":"",i=n.kind==="note"?r`<${d} name="lock" size="s" />`:r`<${os} state=${n.state} />`;return r`<span class="pvs">${i}</span><span class="cut"><span class="you">${a}</span> ${s}</span>`}var Wf=()=>r`<span class="sla bad"><${d} name="circle-alert" size="s" />${o("not sent")}</span>`;function hv(e,t){return[e.name,Me(e.kind),t?w("{n} unread","{n} unread",t):"",e.priority===1?o("high priority"):"",e.failed?o("not sent"):"",e.snooze?o("snoozed"):OT(e,M.value),sp(e,M.value),...Et(e.tags).map(n=>n.name)].filter(Boolean).join(", ")}var jf=({count:e,called:t})=>r`
${t&&r`<span class="called" title=${o("You were mentioned")}><${d} name="at-sign" size="s" /></span>`}
${e>0&&r`<span class="count">${e>99?"99+":e}</span>`}
`,FO=e=>Xc.value[e]?.no!=null,WO=(e,t)=>at(t)!=="mine"&&e.assignee_id!==null?H(e.assignee_id):null,jO=({dialog:e,picked:t,size:n})=>t?r`<span class=${`av pickedav ${n??""}`} aria-hidden="true">
<${d} name="check" />
<${Ce} kind=${e.kind} />
</span>`:r`<${ne} name=${e.name} face=${e.avatar} size=${n??""}>
<${Ce} kind=${e.kind} />
<//>`;function uU({dialog:e,count:t,draft:n,view:s,picked:a}){let i=WO(e,s);return r`
<${jO} dialog=${e} picked=${a} />
<span class="grow">
<span class="who">
<span class="nm cut">${e.name}</span>
<span class="tm">${Uo(e.last_at,M.value)}</span>
</span>
<span class="pv">
<${Ff} dialog=${e} draft=${n} />
<span class="hrow tight end"><${jf} count=${t} called=${FO(e.id)} /></span>
</span>
<span class="ft">
${e.failed?r`<${Wf} />`:""}
${e.snooze?r`<${Bf} snooze=${e.snooze} />`:r`<${Go} dialog=${e} />`}
${e.priority===1&&r`<${Ht} priority=${1} />`}
${e.tagged?r`<${Vo} ids=${e.tags} />`:r`<span class="t11 dim num">${o("No. {number}",{number:ue(e.number)})}</span>`}
<${yi} dialog=${e} />
${i&&r`<${ne} name=${i} size="xs" />`}
</span>
</span>
`}function pU({dialog:e,count:t,draft:n,view:s,picked:a}){let i=WO(e,s);return r`
<${jO} dialog=${e} picked=${a} size="md2" />
<span class="grow">
<span class="who">
<span class="nm cut">${e.name}</span>
<span class="hrow tight end">
${e.priority===1&&r`<${Ht} priority=${1} />`}
<${Vo} ids=${e.tags} most=${1} />
<${yi} dialog=${e} />
${e.failed?r`<${Wf} />`:e.snooze?r`<${Bf} snooze=${e.snooze} />`:r`<${Go} dialog=${e} short />`}
<span class="tm">${Uo(e.last_at,M.value)}</span>
</span>
</span>
<span class="pv">
<${Ff} dialog=${e} draft=${n} />
<span class="hrow tight end">
<${jf} count=${t} called=${FO(e.id)} />
${i&&r`<${ne} name=${i} size="xs" />`}
</span>
</span>
</span>
`}var mU={cards:uU,rows:pU};function qO({look:e,dialog:t,count:n,draft:s,view:a,current:i,stop:l,picked:c}){let u=mU[e];return r`<a class=${`dlg ${e}`} href=${Y(a,t.id)} data-id=${t.id}
data-unread=${n>0?"":null} data-picked=${c||null} draggable=${!1}
aria-current=${i?"true":null} aria-label=${hv(t,n)} tabindex=${l?0:-1}>
<${u} dialog=${t} count=${n} draft=${s} view=${a} picked=${c} />
</a>`}R();T();yo();ca();v();Kt();var dU=200,qf=8,fU={cards:80,rows:52,table:42},KO=new Map;function UO({name:e,ids:t,look:n,row:s,head:a,tail:i,open:l,onNear:c,near:u}){let m=O(null),p=O(null),h=O({name:null,ids:[],height:0}),[f,$]=g(fU[n]),[k,S]=g([0,40]),x=O(null),_=()=>p.current.offsetTop,P=de=>{let ke=Math.floor((de-_())/f)-qf;return[Math.max(0,ke),Math.ceil((de+m.current.clientHeight-_())/f)+qf]},U=()=>{let{scrollTop:de,clientHeight:ke}=m.current,le={from:Math.ceil((de-_()-1)/f),to:Math.floor((de+ke-_()+1)/f)-1};(le.from!==Nl.peek().from||le.to!==Nl.peek().to)&&(Nl.value=le)},z=()=>{U();let de=P(m.current.scrollTop);(Math.abs(de[0]-k[0])>qf/2||Math.abs(de[1]-k[1])>qf/2)&&S(de)},ce=()=>{let{scrollTop:de}=m.current,ke=Math.min(h.current.ids.length-1,Math.floor(de/f));ke>=0&&KO.set(e,{id:h.current.ids[ke],offset:de-ke*f,atTop:de<4})},je=()=>{ce(),z();let{scrollTop:de,scrollHeight:ke,clientHeight:le}=m.current;ke-de-le<u*f&&c()},Ve=O("");j(()=>{let de=[n,qo.value,x1.value,innerWidth,devicePixelRatio,t.length>0].join();if(Ve.current!==de){Ve.current=de;let re=p.current.querySelector(":scope > .dli")?.getBoundingClientRect().height;if(re&&Math.abs(re-f)>.5){$(re);return}}let ke=h.current,le=KO.get(e),Fe=ke.name!==e||ke.ids!==t||ke.height!==f;if(h.current={name:e,ids:t,height:f},Fe&&le){let re=le.atTop?null:x_(le,ke.name===e?ke.ids:t,t),Jn=re===null?le.atTop?0:m.current.scrollTop:re*f+Math.min(le.offset,f);Math.abs(m.current.scrollTop-Jn)>.5&&(m.current.scrollTop=Jn)}else ke.name!==e&&(m.current.scrollTop=0);Fe?z():U(),Fe&&m.current.scrollHeight<=m.current.clientHeight+u*f&&c()}),j(()=>{if(x.current===null)return;let de=p.current.querySelector(`.dlg[data-id="${x.current}"]`);de&&(x.current=null,de.focus({preventScroll:!0}))}),dt.ids=t,dt.reveal=de=>{let ke=t.indexOf(de);if(ke<0||!m.current)return;let[le,Fe]=[ke*f,(ke+1)*f],re=_(),{scrollTop:Jn,clientHeight:Yi}=m.current;le<Jn?m.current.scrollTop=le:Fe+re>Jn+Yi&&(m.current.scrollTop=Fe+re-Yi),ce(),S(P(m.current.scrollTop)),U()},dt.focus=de=>{x.current=de,dt.reveal(de),S(ke=>[...ke])};let Q=hU(t,k,[l,jn.value]),et=t.length;return r`<div class="scroll" ref=${m} onScroll=${je}>
${a}
<ul class="dlist" ref=${p} data-look=${n} aria-label=${o("Conversations")}
style=${{height:`${et*f}px`}}>
${Q.map(de=>r`<${$U} key=${t[de]} index=${de} of=${et} height=${f}>${s(t[de])}<//>`)}
</ul>
${i}
</div>`}var $U=({index:e,of:t,height:n,children:s})=>r`<li class="dli" style=${{top:`${e*n}px`}} aria-setsize=${t} aria-posinset=${e+1}>
${s}
</li>`;function hU(e,[t,n],s){if(e.length<=dU)return e.map((i,l)=>l);let a=[];for(let i=t;i<Math.min(n,e.length);i+=1)a.push(i);for(let i of s){let l=i===null?-1:e.indexOf(i);l>=0&&(l<t||l>=n)&&a.push(l)}return a.sort((i,l)=>i-l)}oe();T();Ze();ie();oa();v();pr();I();Bn();pn();mr();var Ul=C(null),gU=240,bU=360;function gv(e){let t=Number(e.currentTarget.dataset?.menu??e.target.closest?.(".dlg[data-id]")?.dataset.id);if(!t||e.shiftKey)return;e.preventDefault(),e.stopPropagation();let n=e.clientX?{x:e.clientX,y:e.clientY}:kU(e.target);Ul.value={id:t,x:Math.min(n.x,innerWidth-gU),y:Math.min(n.y,innerHeight-bU)},y.value="row"}function kU(e){let t=e.getBoundingClientRect();return{x:t.left+24,y:t.top+24}}function bv(e){Ul.value={id:e,x:0,y:0},y.value="row-snooze"}var vU=e=>qn({act:"read"},()=>xd(e),[e]),yU=e=>qn({act:"unread",numbers:[e.last_no]},()=>_d(e.id),[e.id]);function HO(){let e=Ul.value&&ae.value[Ul.value.id];if(!e)return null;let{id:t}=e;if(y.value==="row-snooze")return r`<div class="rowsnz">
<${Rf} label=${o("Snooze")} waitingSince=${e.waiting_since}
onPick=${(s,a)=>Md(t,s,a)} />
</div>`;if(y.value==="row-tags")return r`<div class="rowsnz"><${Rl} dialog=${e} place="popgive" /></div>`;if(y.value==="row-priority")return r`<div class="rowsnz"><${Ll} dialog=${e} place="popgive" /></div>`;if(y.value!=="row")return null;let n=e.state==="open";return r`<div class="rowpop" style=${{left:`${Ul.value.x}px`,top:`${Ul.value.y}px`}}>
<${Re} label=${o("Actions: {name}",{name:e.name})} place="poprow">
${n&&e.assignee_id!==D.value.id&&r`<${Z} icon="hand" onPick=${()=>Pd(t,D.value.id)}>${o("Take it")}<//>`}
${n&&(e.snooze?r`<${Z} icon="alarm-clock" onPick=${()=>er(t)}>${o("Unsnooze")}<//>`:r`<${Z} icon="alarm-clock" stay onPick=${()=>bv(t)}>${o("Snooze")}<//>`)}
${n?r`<${Z} icon="check" onPick=${()=>lo(t)}>${o("Close")}<//>`:r`<${Z} icon="undo-2" onPick=${()=>Qa(t)}>${o("Reopen")}<//>`}
${Xi(e)?r`<${Z} icon="mail-open" onPick=${()=>vU(t)}>${o("Mark as read")}<//>`:r`<${Z} icon="mail" onPick=${()=>yU(e)}>${o("Mark as unread")}<//>`}
<${Z} icon="tag" stay onPick=${()=>{y.value="row-tags"}}>${o("Tags")}<//>
<${Z} icon="arrow-up-down" stay onPick=${()=>{y.value="row-priority"}}>${o("Priority")}<//>
<${Z} icon="eye" onPick=${()=>oi(t)}>${qs.value[t]?o("Stop following"):o("Follow")}<//>
<${Z} icon="check" onPick=${()=>ua(t)}>${yt.value.has(t)?o("Deselect"):o("Select")}<//>
<//>
</div>`}T();be();ee();v();ca();yo();Se();pr();Kt();J();I();A();ra();xn();If();var wU=[["x-who",()=>o("Client"),["client"]],["x-last",()=>o("Last message"),null],["x-team",()=>o("Team"),null],["x-as",()=>o("Assignee"),["assignee"]],["x-sla",()=>o("Waiting"),["longest","urgent"]],["x-tm",()=>o("Updated"),["newest","oldest"]]],xU=new Set(["newest"]),Kf=()=>Object.values(Ne.value).some(e=>!e.removed);function YO({view:e}){let t=Nn(e,vn.value),n=dt.ids.length>0&&dt.ids.every(s=>yt.value.has(s));return r`<div class=${Kf()?"trow thd teams":"trow thd"}>
<span class="x-x">
<input type="checkbox" class="check" aria-label=${o("Select all loaded")} checked=${n}
indeterminate=${!n&&yt.value.size>0} onChange=${()=>n?Dl():of()} />
</span>
${wU.map(([s,a,i])=>s==="x-team"&&!Kf()?null:r`<span class=${s}>
${i&&Nn(e,i[0])===i[0]?r`<${_U} label=${a()} orders=${i} chosen=${t} />`:a()}
</span>`)}
</div>`}function _U({label:e,orders:t,chosen:n}){let s=t.indexOf(n),a=t[(s+1)%t.length];return r`<button type="button" aria-pressed=${String(s>=0)} title=${o("Sort by this column")} onClick=${()=>{vn.value=s>=0&&t.length===1?"urgent":a}}>${e}${s>=0&&r`<${d} name=${xU.has(n)?"arrow-down":"arrow-up"} size="s" />`}</button>`}function VO({dialog:e,count:t,draft:n,view:s,current:a,stop:i,picked:l}){let c=e.assignee_id===null?null:H(e.assignee_id),u=Ne.value[e.team_id];return r`<a class=${Kf()?"dlg trow teams":"dlg trow"} href=${Y(s,e.id)}
data-id=${e.id} data-unread=${t>0?"":null} data-picked=${l||null} draggable=${!1}
aria-current=${a?"true":null} aria-label=${hv(e,t)} tabindex=${i?0:-1}>
<span class="x-x"></span>
<span class="x-who hrow">
<${Ce} kind=${e.kind} size="mid" />
<span class="nm cut">${e.name}</span>
<${jf} count=${t} called=${Xc.value[e.id]?.no!=null} />
</span>
<span class="x-last pv">
${e.priority===1&&r`<${Ht} priority=${1} />`}
<${Vo} ids=${e.tags} most=${2} />
<${yi} dialog=${e} />
<${Ff} dialog=${e} draft=${n} />
</span>
${Kf()&&r`<span class="x-team cut mut">${u&&!u.removed?u.name:r`<span class="dim">—</span>`}</span>`}
<span class="x-as hrow">
${c?r`<${ne} name=${c} size="sm" /><span class="cut">${Ya(c)}</span>`:r`<${Va} size="sm" /><span class="dim">${o("nobody")}</span>`}
</span>
<span class="x-sla">
${e.failed?r`<${Wf} />`:e.snooze?r`<${Bf} snooze=${e.snooze} />`:e.waiting_since?r`<${Go} dialog=${e} short />`:r`<span class="dim">—</span>`}
</span>
<span class="x-tm num dim">${Uo(e.last_at,M.value)}</span>
</a>`}R();T();v();pr();I();lt();Bn();A();var Uf=12,kv=88,Hf=72,SU=450;function GO(e,t){let n=O(null),s=O(0),[a,i]=g(0),[l,c]=g(!1),u=x=>{let[_]=x.touches;if(s.current=Date.now(),x.touches.length>1){f();return}let P=x.target.closest(".dlg[data-id]"),U=x.currentTarget.querySelector(".scroll");n.current={x:_.clientX,y:_.clientY,row:P,box:U,atTop:U?.scrollTop===0,dx:0,kind:null},P&&(n.current.timer=setTimeout(()=>{n.current.kind="long",navigator.vibrate?.(15),ua(Number(P.dataset.id))},SU))},m=x=>{let _=n.current;if(!_||_.kind==="long")return;let[P]=x.touches,[U,z]=[P.clientX-_.x,P.clientY-_.y];Math.hypot(U,z)>Uf&&clearTimeout(_.timer),_.kind??=Math.abs(U)>Uf&&Math.abs(U)>Math.abs(z)*1.5&&_.row?"swipe":z>Uf&&_.atTop?"pull":Math.abs(z)>Uf?"scroll":null,_.kind==="swipe"&&p(_,U),_.kind==="pull"&&i(Math.max(0,Math.min(Hf*1.4,z/2)))},p=(x,_)=>{if(ae.peek()[Number(x.row.dataset.id)]?.state!=="open")return;x.dx=_,x.row.style.setProperty("transform",`translateX(${_}px)`);let U=x.row.parentElement;U.dataset.swipe=_>0?"aside":"close",U.toggleAttribute("data-enough",Math.abs(_)>kv)},h=x=>{clearTimeout(x.timer),x.row&&(x.row.style.removeProperty("transform"),delete x.row.parentElement?.dataset.swipe,x.row.parentElement?.removeAttribute("data-enough"))},f=()=>{n.current&&h(n.current),n.current=null,i(0)},$=x=>{let _=n.current;if(!_)return;let P=Number(_.row?.dataset.id);h(_),n.current=null,x.cancelable&&(_.kind==="swipe"||_.kind==="long")&&x.preventDefault(),_.kind==="swipe"&&_.dx>kv&&bv(P),_.kind==="swipe"&&_.dx<-kv&&lo(P),_.kind==="pull"&&a>=Hf&&k(),i(0)},k=async()=>{c(!0),await O0(e,t),c(!1)},S=(a>0||l)&&r`<div class="pull" role="status" style=${{height:`${l?Hf/1.4:a}px`}}>
<${d} name=${l?"clock":"arrow-down"} size="m" />
${l?o("Refreshing"):a>=Hf?o("Release to refresh"):o("Pull to refresh")}
</div>`;return{handlers:{onTouchStart:u,onTouchMove:m,onTouchEnd:$,onTouchCancel:f},touched:()=>Date.now()-s.current<1e3,pull:S}}ie();Yo();Ct();v();la();ca();pr();J();var Ro=()=>N.peek().page==="inbox",JO=()=>Ro()&&yt.peek().size>0,TU=()=>Ro()&&dt.ids.length>0&&!document.activeElement?.closest("#conversation, #card")&&!getSelection().toString();Je({id:"mine",group:"list",label:()=>o("Mine"),icon:"inbox",key:"Digit1",run:()=>L(Y("mine"))},{id:"unassigned",group:"list",label:()=>o("Unassigned"),icon:"inbox",key:"Digit2",also:["KeyG KeyN"],run:()=>L(Y("unassigned"))},{id:"all",group:"list",label:()=>o("All"),icon:"inbox",key:"Digit3",run:()=>L(Y("all"))},{id:"queued",group:"list",label:()=>o("Show the new ones"),key:"Period",palette:!1,run:()=>Ot("[data-key='queued']")?.click()},{id:"next",group:"list",label:()=>o("Next"),key:"KeyJ",palette:!1,when:Ro,walks:!0,run:()=>vk(1)},{id:"previous",group:"list",label:()=>o("Previous"),key:"KeyK",palette:!1,when:Ro,walks:!0,run:()=>vk(-1)},{id:"next-unread",group:"list",label:()=>o("Next unread"),key:"Shift+KeyJ",when:Ro,walks:!0,run:()=>yk(1)},{id:"previous-unread",group:"list",label:()=>o("Previous unread"),key:"Shift+KeyK",when:Ro,walks:!0,run:()=>yk(-1)},{id:"down",group:"list",label:()=>o("Previous or next row"),key:"ArrowDown",palette:!1,listed:!1,when:Ro,walks:!0,run:()=>wk(1)},{id:"up",group:"list",key:"ArrowUp",palette:!1,listed:!1,when:Ro,walks:!0,run:()=>wk(-1)},{id:"pick",group:"list",label:()=>o("Select the row"),icon:"check",key:"KeyX",palette:!1,when:Ro,run:S1},{id:"pick-range",group:"list",label:()=>o("Select up to this row"),key:"Shift+KeyX",palette:!1,when:Ro,run:T1},{id:"pick-all",group:"list",label:()=>o("Select all loaded"),icon:"check",key:"Ctrl+KeyA",when:TU,run:of},{id:"look",group:"list",label:()=>o("List view"),icon:"rows-3",key:"KeyV",when:Ro,run:NO},{id:"go-inbox",group:"go",label:()=>o("Inbox"),icon:"inbox",key:"KeyG KeyI",run:()=>L(ds())},{id:"go-waiting",group:"go",label:()=>o("Waiting for us"),icon:"hourglass",run:()=>L(Y("waiting"))},{id:"go-unread",group:"go",label:()=>o("Unread"),icon:"mail-open",run:()=>L(Y("unread"))},{id:"go-mentions",group:"go",label:()=>o("Mentions"),icon:"at-sign",run:()=>L(Y("mentions"))},{id:"go-following",group:"go",label:()=>o("Following"),icon:"eye",run:()=>L(Y("following"))},{id:"go-snoozed",group:"go",label:()=>o("Snoozed"),icon:"alarm-clock",run:()=>L(Y("snoozed"))},{id:"go-closed",group:"go",label:()=>o("Closed"),icon:"archive",run:()=>L(Y("closed"))});var CU={KeyE:kO,KeyF:uv,KeyA:()=>{y.value="pick-give"},"Shift+KeyA":()=>{y.value="pick-give"},KeyH:()=>{y.value="pick-snooze"},KeyL:()=>{y.value="pick-tags"},KeyP:()=>{y.value="pick-priority"}};function OU(){let{view:e,dialog:t}=N.peek();L(Y(e)),dt.focus(t)}var EU=()=>Ro()&&Ao.peek()==="table"&&N.peek().dialog!==null&&!bt.peek();function NU(e){if(e.defaultPrevented||e.altKey||e.ctrlKey||e.metaKey||y.peek()||e.target.closest?.("input:not([type=checkbox]), textarea, select, [contenteditable]"))return;let t=JO()?CU[e.shiftKey?`Shift+${e.code}`:e.code]:null,n=e.key==="Escape"?JO()?Dl:EU()?OU:null:t;n&&(e.preventDefault(),e.stopPropagation(),t?ef(e,n,{settled:!1,pause:!/Key[AL]$/.test(e.code)}):n())}document.addEventListener("keydown",NU,{capture:!0});var AU=10;function PU(e,t,n){let s=Nn(e,vn.value),a=ms(e,s),i=O({name:"",shown:[],ids:[],queued:[],order:null});i.current.name!==a&&(i.current={name:a,shown:[],ids:[],queued:[],order:y_()});let l=Cm.value[a],c=i.current,u=l?.loaded?c.order(ae.value,e,s,Wa(),l.edge):[],m=c.shown.length>0&&t,p=ko(()=>{let h=w_(c.shown,u,{busy:m,keep:n});return{...h,shown:h.shown.every(f=>ae.value[f])?h.shown:h.shown.filter(f=>ae.value[f])}},[a,u,m,n,ae.value]);return c.shown=p.shown,{name:a,order:s,known:l,ids:u,queued:p.queued,shown:p.shown,settle:()=>{c.shown=[]}}}function DU(e,t,n){E(()=>{if(!n)return;let s=t.find(a=>Ba.value[a]===void 0);if(s===void 0&&at(e)==="unread"){let a={...Wa(),marks:new Proxy({},{get:()=>-1})};s=Object.keys(ae.value).find(i=>Ba.value[i]===void 0&&Ia(ae.value[i],e,a))}s!==void 0&&P0(ae.value[s])},[e,t,Ba.value,ae.value,n])}function ZO(){let{view:e,dialog:t}=N.value,[n,s]=g(!1),[,a]=g(0),{name:i,order:l,known:c,ids:u,queued:m,shown:p,settle:h}=PU(e,n||yt.value.size>0,t),f=It.value[`page:${i}`];DU(e,p,c?.loaded);let $=GO(e,l);DO(e,l,p,c,!!(f?.busy||f?.problem)),dt.showNew=()=>{h(),s(!1),a(P=>P+1)};let k=()=>{c?.next&&!f?.problem&&Jr(e,l)},S=P=>P.currentTarget.contains(P.relatedTarget)?void 0:null,x=P=>{let U=P.target.closest(".dlg[data-id]");!U||!(P.shiftKey||yt.peek().size&&$.touched())||(P.preventDefault(),P.stopPropagation(),P.shiftKey?nf(Number(U.dataset.id)):ua(Number(U.dataset.id)))},_=P=>{P.target.closest(".dlg[data-id]")&&!P.ctrlKey&&!P.metaKey&&!P.button&&ur()};return r`<section class=${`list ${Ao.value==="table"?"wide":""}`} id="list"
aria-label=${o("List of conversations")}>
<${LO} />
<${AO} view=${e} />
<div class="lbody" onPointerMove=${P=>{P.pointerType==="mouse"&&s(!0)}} onPointerLeave=${P=>{P.currentTarget.contains(document.activeElement)||s(!1)}} onFocusIn=${P=>{s(!0);let U=P.target.closest(".dlg[data-id]");U&&(jn.value=Number(U.dataset.id))}} onFocusOut=${P=>{S(P)===null&&(jn.value=null,P.currentTarget.matches(":hover")||s(!1))}} onClickCapture=${x} onClick=${_} onContextMenu=${gv} ...${$.handlers}>
${c?.loaded&&r`<${PO} view=${e} ids=${u} shown=${p} waiting=${m} />`}
${$.pull}
${c?.loaded&&(p.length||Ao.value==="table")?r`<${MU} name=${i} view=${e} shown=${p} open=${t} near=${k}
more=${!!c.next} state=${f} />`:r`<div class="scroll">
${c?.loaded?r`<${$v} view=${e} />`:r`<${IU} state=${f} view=${e} order=${l} />`}
</div>`}
</div>
<${vO} view=${e} />
<${HO} />
</section>`}function MU({name:e,view:t,shown:n,open:s,near:a,more:i,state:l}){let c=Ao.value,u=Wa(),m=n.includes(s)?s:jn.value!==null&&n.includes(jn.value)?jn.value:n[0],p=f=>{let $=ae.value[f],k=GT(f)?{...$,failed:!0}:$,S={dialog:k,count:Xi(k),draft:Sn(f,"reply"),view:t,current:f===s,stop:f===m,picked:yt.value.has(f)};return r`<${RU} id=${f} name=${k.name} leaving=${!Ia(k,t,u)} picked=${S.picked}>
${c==="table"?r`<${VO} ...${S} />`:r`<${qO} look=${c} ...${S} />`}
<//>`},h=l?.problem?r`<${QO} problem=${l.problem} again=${a} />`:i?r`<ul aria-hidden="true"><${XO} widths=${[52,88]} /></ul>`:null;return r`<${UO} key=${e} name=${e} ids=${n} look=${c} row=${p} open=${s} near=${AU}
onNear=${a} head=${c==="table"&&r`<${YO} view=${t} />`}
tail=${n.length?h:r`<${$v} view=${t} />`} />`}function RU({id:e,name:t,leaving:n,picked:s,children:a}){let i=l=>{l.shiftKey?nf(e):ua(e)};return r`<div class="dlw" data-leaving=${n||null} data-picked=${s||null}
data-flash=${fu.value.includes(e)||null} data-aside=${o("Snooze")} data-close=${o("Close")}>
${a}
<input type="checkbox" class="check rowpick" tabindex="-1" aria-label=${o("Select {name}",{name:t})}
checked=${s} onClick=${i} />
<button type="button" class="ib small rowmore" tabindex="-1" aria-haspopup="menu"
aria-label=${o("Actions: {name}",{name:t})} data-menu=${e} onClick=${gv}>
<${d} name="ellipsis" size="m" />
</button>
</div>`}function QO({problem:e,again:t}){return r`<${se} icon="unplug" title=${o("Could not load conversations")} text=${F(e)}>
<button type="button" class="btn" onClick=${t}>${o("Retry")}</button>
<//>`}var XO=({widths:e})=>r`<li class="dlg cards" aria-hidden="true">
<span class="av skav"></span>
<span class="grow"><${Ae} width=${e[0]} /><${Ae} width=${e[1]} /><${Ae} width=${34} /></span>
</li>`,LU=[[52,88],[40,70],[60,92],[46,64],[56,82],[38,76],[50,90],[44,68]];function IU({state:e,view:t,order:n}){let s=kt(150,!e?.problem);return e?.problem?r`<${QO} problem=${e.problem} again=${()=>Jr(t,n)} />`:s?r`<ul aria-busy="true" aria-label=${o("Loading conversations")}>
${LU.map(a=>r`<${XO} widths=${a} />`)}
</ul>`:null}T();he();A();var zU=e=>e===Us.value.findLast(t=>t.undo),vv=()=>r`<div class="toasts">
${Us.value.filter(e=>!e.silent).map(e=>r`<div class="toast" role=${e.alert?"alert":"status"} key=${e.id}>
<${d} name=${e.icon} size="m" />
<span class="grow">${e.text}</span>
${e.more&&r`<button type="button" onClick=${()=>X_(e)}>${e.more.label}</button>`}
${e.run&&r`<button type="button" onClick=${()=>ou(e)}>${e.label}</button>`}
${zU(e)&&r`<kbd>Z</kbd>`}
</div>`)}
</div>`;T();Ct();v();J();pa();wn();Vf();var KR=$e(()=>Promise.resolve().then(()=>(WR(),FR)),"Conversation",{when:()=>N.value.dialog!==null,meanwhile:hY}),UR=Ut(["photo"],()=>Promise.resolve().then(()=>(qR(),jR)),"Lightbox");function hY(){return r`<section class="conversation" id="conversation" tabindex="-1" aria-busy="true"
aria-label=${o("Conversation")}></section>`}Je({id:"find-inside",group:"log",label:()=>o("Find in the conversation"),icon:"search",key:"Ctrl+KeyF",anywhere:!0,when:()=>N.peek().page==="inbox"&&Po(),run:Yf},{id:"select-message",group:"log",label:()=>o("Select the message"),key:"KeyX",palette:!1,when:()=>!1},{id:"select-messages",group:"log",label:()=>o("Select several messages"),key:"Shift+ArrowUp",also:["Shift+ArrowDown"],palette:!1,when:()=>!1});Ct();v();pa();Ks();ie();Uu();ia();to();Tv();Hd();Bl();var _h=()=>!!Cn.current?.mail;Je({id:"reply",group:"dialog",label:()=>o("Reply"),icon:"reply",key:"KeyR",when:Po,run:()=>es("reply")},{id:"note",group:"dialog",label:()=>o("Note"),icon:"lock",key:"KeyN",when:Po,run:()=>es("note")},{id:"attach",group:"field",label:()=>o("Attach a file"),icon:"paperclip",key:"Ctrl+KeyU",anywhere:!0,when:()=>!!document.getElementById("attach"),run:()=>document.getElementById("pickfiles").click()},{id:"send",group:"field",label:()=>o("Send the reply"),key:"Enter",palette:!1,when:()=>!1},{id:"send-letter",group:"field",label:()=>o("Send the email, leave the note"),key:"Ctrl+Enter",palette:!1,when:()=>!1},{id:"new-line",group:"field",label:()=>o("New line"),key:"Shift+Enter",palette:!1,when:()=>!1},{id:"send-close",group:"field",label:()=>o("Send and close the conversation"),icon:"check",key:"Ctrl+Shift+Enter",anywhere:!0,palette:!1,when:()=>Cn.current?.mode==="reply",run:()=>{Mm()&&Cn.current.submit({then:"close"})}},{id:"switch-mode",group:"field",label:()=>o("Switch reply and note"),icon:"lock",key:"Ctrl+Shift+KeyM",anywhere:!0,when:()=>!!Cn.current,run:()=>{Wn(Cn.current.id,Cn.current.mode==="reply"?"note":"reply"),Cn.current.field.focus()}},{id:"emoji",group:"field",label:()=>o("Emoji"),icon:"smile",key:"Ctrl+Semicolon",anywhere:!0,when:()=>!!Cn.current,run:()=>{y.value="emoji"}},{id:"bold",group:"field",label:()=>o("Bold"),icon:"bold",key:"Ctrl+KeyB",anywhere:!0,palette:!1,when:_h,run:()=>Cn.current.wrap("**")},{id:"italic",group:"field",label:()=>o("Italic"),icon:"italic",key:"Ctrl+KeyI",anywhere:!0,palette:!1,when:_h,run:()=>Cn.current.wrap("_")},{id:"numbers",group:"field",label:()=>o("Numbered list"),icon:"list",key:"Ctrl+Shift+Digit7",anywhere:!0,palette:!1,when:_h,run:()=>Cn.current.list(!0)},{id:"bullets",group:"field",label:()=>o("List"),icon:"list",key:"Ctrl+Shift+Digit8",anywhere:!0,palette:!1,when:_h,run:()=>Cn.current.list(!1)},{id:"edit-last",group:"field",label:()=>o("Edit my last message, in an empty field"),key:"ArrowUp",palette:!1,when:()=>!1});mr();Ct();v();J();Ko();Vf();Hl();Kt();pa();ie();wn();Aw();var VR=$e(()=>Promise.resolve().then(()=>(ch(),hD)),"Card"),_Y=$e(()=>Promise.resolve().then(()=>(YR(),HR)),"Client");function SY(){N.peek().dialog&&(matchMedia("(min-width: 1280px)").matches?xo.value=!xo.value:bt.value=!bt.value)}Je({id:"card",group:"everywhere",label:()=>o("Show or hide the client card"),icon:"panel-right",key:"BracketRight",when:Po,run:SY});hs({page:"clients",path:"/clients",title:()=>o("Client"),view:_Y});Gf({id:"find",icon:"search",label:()=>o("Find in the conversation"),run:Yf});Gf({id:"history",icon:"history",label:()=>o("Full history"),run:e=>L(Nm(e.contact_id))});Gf({id:"print",icon:"file-text",label:()=>o("Print the conversation"),run:e=>window.open(Hp(e.contact_id,{format:"html",printed:1}),"_blank","noopener")});ah();Ct();v();Zr();$d();oe();I();var JR=document.querySelector("link[rel='icon']"),GR=JR?.getAttribute("href")??"";we(()=>{let e=X.value.ready&&(Qi.value>0||ze.value.notifications>0);JR?.setAttribute("href",e?GR.replace("favicon.svg","favicon-dot.svg"):GR)});Je({id:"bell",group:"everywhere",label:()=>o("Notifications"),icon:"bell",key:"KeyG KeyB",run:pl});Li();Ct();v();J();Ko();Qt();I();wn();bc();Dw();var SG=$e(()=>Promise.resolve().then(()=>(P2(),A2)),"Automation"),I2=Ut(["why","rulefirst","ruleleave"],()=>Promise.resolve().then(()=>(L2(),R2)),"Layers");mt("rule",{map:"rules",snapshot:e=>(e.rules??[]).map(t=>[t.id,t])});EA({when:ZR,run:QR});hs({page:"automation",path:"/automation",icon:"zap",label:()=>o("Automation"),title:()=>o("Automation"),view:SG,mark:()=>X.value.automation?.paused?{icon:"pause",text:o("All automation is stopped")}:null});Je({id:"go-automation",group:"go",label:()=>o("Automation"),icon:"zap",key:"KeyG KeyA",run:()=>L(qe())},{id:"why",group:"log",label:()=>o("Why? (at an automatic line)"),key:"KeyW",palette:!1,when:()=>!1});oe();Ct();v();J();Ko();I();wn();var s7=$e(()=>Promise.resolve().then(()=>(Xp(),hx)),"Looks"),a7=$e(()=>Promise.resolve().then(()=>(Xp(),hx)),"Work"),r7=$e(()=>Promise.resolve().then(()=>(W2(),F2)),"OwnKeys"),i7=$e(()=>Promise.resolve().then(()=>(Y2(),H2)),"OwnNotifications"),l7=$e(()=>Promise.resolve().then(()=>(kx(),bx)),"Password"),c7=$e(()=>Promise.resolve().then(()=>(kx(),bx)),"Sessions"),u7=$e(()=>Promise.resolve().then(()=>(Z2(),J2)),"CalendarLink"),p7=$e(()=>Promise.resolve().then(()=>(gx(),j2)),"Mailbox"),m7=$e(()=>Promise.resolve().then(()=>(nI(),tI)),"Teams"),d7=$e(()=>Promise.resolve().then(()=>(iI(),rI)),"Statuses"),f7=$e(()=>Promise.resolve().then(()=>(wI(),yI)),"Hours"),$7=$e(()=>Promise.resolve().then(()=>(_I(),xI)),"Company"),h7=$e(()=>Promise.resolve().then(()=>(OI(),CI)),"Settings"),g7=()=>cu(N.value.section)?.label()??o("Settings");hs({page:"settings",title:g7,view:h7});Je({id:"go-settings",group:"go",label:()=>o("Settings"),icon:"settings",key:"KeyG KeyS",run:()=>L(an())});ln({id:"looks",group:"own",icon:"sun-moon",label:()=>o("Appearance"),view:s7});ln({id:"work",group:"own",icon:"inbox",label:()=>o("Work with conversations"),view:a7});ln({id:"keys",group:"own",icon:"keyboard",label:()=>o("Keyboard shortcuts"),view:r7});ln({id:"notifications",group:"own",icon:"bell",label:()=>o("Notifications"),view:i7});ln({id:"calendar",group:"own",icon:"calendar",label:()=>o("Calendar"),view:u7});ln({id:"password",group:"own",icon:"key-round",label:()=>o("Password"),view:l7});ln({id:"sessions",group:"own",icon:"monitor-smartphone",label:()=>o("Sessions"),view:c7});ln({id:"company",group:"company",icon:"settings",label:()=>o("Company"),when:()=>D.value?.role==="administrator",view:$7});ln({id:"hours",group:"company",icon:"clock",label:()=>o("Business hours"),when:()=>D.value?.role==="administrator",view:f7});ln({id:"mailbox",group:"company",icon:"mail",label:()=>o("Emails to colleagues"),when:()=>D.value?.role==="administrator",view:p7});ln({id:"teams",group:"company",icon:"users-round",label:()=>o("Teams"),when:()=>D.value?.role==="administrator",view:m7});ln({id:"statuses",group:"company",icon:"circle-dot",label:()=>o("Statuses"),when:()=>D.value?.role==="administrator",view:d7});we(()=>{xe.value?.motion==="less"?document.documentElement.dataset.motion="less":delete document.documentElement.dataset.motion});rm();rm();wn();ah();Li();var D7=Ut(["shortcuts"],()=>Promise.resolve().then(()=>(qI(),jI)),"Shortcuts");function KI(){let{page:e,dialog:t}=N.value,n=X.value.ready;return E(()=>{document.documentElement.dataset.pane=n&&t?"dialog":"list",t||(bt.value=!1)},[n,t]),E(()=>{document.title=n?WT():o("Okno")}),e==="setup"?r`<${FI} />`:Ue.value==="out"||e==="login"?r`<${BI} />`:n?e==="inbox"?r`<${L7} open=${!!t} />`:r`<${M7} view=${Qr(e)?.view??R7} />`:null}var UI=()=>X.value.demo&&r`<div class="banner demo">
<${d} name="flask-conical" size="m" />
<span class="grow cut">${o("Demo: the clients are not real, nothing is sent out")}</span>
</div>`;function M7({view:e}){return r`
<a class="skip" href="#main">${o("Skip to the main content")}</a>
<div class=${fs.value?"app rail":"app"} inert=${Ue.value==="expired"||null}>
<${nk} />
<${UI} />
<${e} />
<${vv} />
</div>
<${HI} />
`}var R7=()=>r`<main class="main page" id="main">
<h1 class="vh">${o("Page not found")}</h1>
<${se} icon="search-x" title=${o("Page not found")} text=${o("The link may be old or mistyped.")}>
<a class="btn" href="/inbox/mine">${o("Go to the inbox")}</a>
<//>
</main>`;function L7({open:e}){let t=It.value[`dialog:${N.value.dialog}`]?.problem,n=!e||t||xo.value&&!bt.value;return r`
<a class="skip" href="#conversation">${o("Skip to the conversation")}</a>
<div class=${fs.value?"app rail":"app"} inert=${Ue.value==="expired"||null}>
<${nk} />
<${UI} />
<main class=${`main inbox ${n?"nocard":""} ${bt.value?"hasdrawer":""}`} id="main">
<h1 class="vh">${o("Inbox")}</h1>
<${ZO} />
<${Sb} name="--w-list" side="left" label=${o("List width")} />
<${KR} />
${!n&&r`<${Sb} name="--w-card" side="right" label=${o("Card width")} /><${VR} />`}
<${vv} />
</main>
</div>
<${HI} />
`}var HI=()=>r`
<${TS} />
<${D7} />
<${PT} />
<${UR} />
<${fO} />
<${I2} />
<${AD} />
<${DD} />
<${ID} />
<${PD} />
<${RD} />
<${LD} />
<${MD} />
<${pD} />
${Ue.value==="expired"&&r`<${WI} />`}
<div class="vh" aria-live="polite">${iu.value}</div>
`;wn();oe();Yo();ie();K();Ct();v();la();Kt();J();pa();I();he();var I7=[".side","#list","#conversation","#card"],z7=".nav[aria-current], .dlg, textarea";function YI(e){let t=I7.map(l=>Ot(l)).filter(l=>l?.offsetParent),n=t.findIndex(l=>l.contains(document.activeElement)),i=[...t[(n+e+t.length)%t.length].querySelectorAll("a[href], button, textarea")].filter(l=>l.offsetParent&&l.tabIndex===0);(i.find(l=>l.matches(z7))??i[0])?.focus()}function B7(){y.value?y.value=null:bt.value?bt.value=!1:document.activeElement!==document.body&&cr(document.activeElement)?document.activeElement.blur():N.peek().page!=="inbox"?L(ds()):N.peek().dialog&&F7()}function F7(){let{view:e,dialog:t}=N.peek(),n=Ot(`#list .dlg[data-id="${t}"]`);n?.offsetParent?n.focus():L(Y(e))}Je({id:"pane",group:"everywhere",label:()=>o("Next pane"),key:"F6",anywhere:!0,palette:!1,run:()=>YI(1)},{id:"pane-back",group:"everywhere",key:"Shift+F6",anywhere:!0,palette:!1,listed:!1,run:()=>YI(-1)},{id:"undo",group:"everywhere",label:()=>o("Undo the last action"),icon:"undo-2",key:"KeyZ",run:Lm},{id:"sidebar",group:"everywhere",label:()=>o("Show or hide the sidebar"),icon:"panel-left",key:"BracketLeft",run:()=>{fs.value=!fs.value}},{id:"shortcuts",group:"everywhere",label:()=>o("Keyboard shortcuts"),icon:"keyboard",key:"Shift+Slash",run:()=>{y.value="shortcuts"}});var VI=new Set(["F6","Shift+F6"]),W7=1200,im=null,Ex=!0;we(()=>{Ex=xe.value?.shortcuts??!0,AS(xe.value?.keys)});function j7(e,t){let n=im&&performance.now()-im.at<W7?dl(`${im.chord} ${e}`,t):null;return im=null,n||(!t&&Ex&&MS(e)&&(im={chord:e,at:performance.now()}),dl(e,t))}function q7(e){if(Ue.peek()!=="in"||e.defaultPrevented||e.altKey)return;if(e.key==="Escape"){B7();return}let t=na(e),n=cr(e.target),s=!t.startsWith("Ctrl");if(y.peek()||s&&!Ex&&!VI.has(t)||n&&s&&!VI.has(t))return;let a={"?":"Shift+Slash","/":"Slash"}[e.key],i=j7(!n&&a||t,n);i?K7(i,e)!==!1&&e.preventDefault():tf(e)}function K7(e,t){if(e.act)return ef(t,()=>e.run(t),{settled:Po(),pause:!e.opensField});if(!(tf(t)&&e.id==="undo"))return e.walks&&Ol(),e.run(t)}var GI=()=>document.addEventListener("keydown",q7);rm();var U7=3e3;async function H7(){await Zc(t0()??Tg()),GI(),jx(r`<${KI} />`,document.getElementById("app")),N.value.page!=="setup"&&await ZI()}var Y7=we(()=>{X.value.ready&&(N.value.page!=="inbox"||Object.keys(Cm.value).length>0)&&setTimeout(()=>{Y7(),Nb()})}),{session:Nx}=document.documentElement.dataset;async function ZI(){try{let{needed:e,operator:t}=Nx?{needed:Nx==="new",operator:Nx==="in"}:await B("/api/setup");if(!t){JI(e);return}await Gr(),(N.value.page==="login"||location.pathname==="/")&&L("/inbox/mine",{replace:!0})}catch(e){if(!(e instanceof q))throw e;e.status===401?JI(!1):setTimeout(ZI,U7)}}function JI(e){N.value.page!=="login"&&location.pathname!=="/"&&(ag.value=location.pathname+location.search),Ue.value="out",L(e?"/setup":"/login",{replace:!0})}H7();
