/* Okno, AGPL-3.0-or-later. Made by `make bundle` from js, css and vendor beside this folder; the licences of the libraries are in vendor. */
var MD=Object.defineProperty;var b=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(s){throw n=[s],s}};var Ee=(e,t)=>{for(var n in t)MD(e,n,{get:t[n],enumerable:!0})};function Xa(e){e&&e.parentNode&&e.remove()}function Du(e,t,n){var s,a,i,l={},c=arguments.length;for(i in t)i=="key"?s=t[i]:i=="ref"&&typeof e!="function"?a=t[i]:l[i]=t[i];return c>2&&(l.children=c>3?d$.call(arguments,2):n),Tl(e,l,s,a,null)}function Tl(e,t,n,s,a){var i={type:e,props:t,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Cl,__v:a||++Wk,__i:-1,__u:0};return!a&&Fe.vnode&&Fe.vnode(i),i}function f$(){return{current:null}}function tr(e){return e.children}function Mo(e,t){this.props=e,this.context=t,this.__g=0}function ea(e,t){if(t==null)return e.__&&ea(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:ea(e)}function ID(e){var t,n=e.__v,s=n.__e,a=[],i=[],l=e.__P;l&&((t=er({constructor:Cl},n)).__v=n.__v+1,Fe.vnode&&Fe.vnode(t),$$(l,t,n,e.__n,l.namespaceURI,32&n.__u?[s]:null,a,s||ea(n),32&n.__u,i),t.__v=n.__v,t.__.__k[t.__i]=t,Gk(a,t,i),n.__=n.__e=null,t.__e!=s&&jk(t))}function jk(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),jk(e)}function zk(e){(8&e.__g||(e.__g|=8,Xs.push(e),Au++))&&l$==Fe.debounceRendering||((l$=Fe.debounceRendering)||queueMicrotask)(qk)}function qk(){try{for(var e,t=1;Xs.length;)Xs.length>t&&Xs.sort(Fk),e=Xs.shift(),t=Xs.length,8&e.__g&&ID(e)}finally{(Au=Xs.length)&&(l$||queueMicrotask)(qk)}}function Uk(e,t,n,s,a,i,l,c,u,p,m){var $,f,h,y,x,S,k=s.__k||Pu,M=t.length;for(u=zD(n,t,k,u,M),$=0;$<M;$++)(h=n.__k[$])!=null&&(f=~h.__i&&k[h.__i]||Nu,h.__i=$,S=$$(e,h,f,a,i,l,c,u,p,m),y=h.__e,(f.ref!=h.ref||8&f.__u)&&(f.ref&&h$(f.ref,null,h,f),h.ref&&m.push(h.ref,h.__c||y,h)),x=x||y,4&h.__u?(u=Hk(h,u,e,!f.__v),f.__e&&(f.__e=null)):typeof h.type=="function"&&S!==void 0?u=S:y&&(u=y.nextSibling),h.__u&=-21);return n.__e=x,u}function zD(e,t,n,s,a){var i,l,c,u,p,m,$,f,h,y=n.length,x=y,S=0,k=0,M=e.__k=Array(a);for(i=0;i<a;i++)(l=t[i])!=null&&typeof l!="boolean"&&typeof l!="function"?(typeof l!="object"||l.constructor===String?l=M[i]=Tl(null,l):m$(l)?l=M[i]=Tl(tr,{children:l}):l.constructor===Cl&&l.__b?l=M[i]=Tl(l.type,l.props,l.key,l.ref,l.__v):M[i]=l,u=i+S,l.__=e,l.__b=e.__b+1,c=null,~(p=l.__i=BD(l,n,u,x))&&(x--,(c=n[p])&&(c.__u|=2)),c&&c.__v?(l.__u|=16,p==u-1?S--:p==u+1?S++:p!=u&&(p>u?S--:S++,k=1)):(~p||(a>y?S--:a<y&&S++),typeof l.type!="function"&&(l.__u|=4))):M[i]=null;if(k){for(m=[],$=[],i=0;i<a;i++)if((l=M[i])&&16&l.__u){for(S=0,f=m.length;S<f;)m[h=S+f>>1]<l.__i?S=h+1:f=h;m[S]=l.__i,$[i]=S+1}for(S=m.length;i--;)$[i]&&($[i]==S?S--:M[i].__u|=4)}if(x)for(i=0;i<y;i++)!(c=n[i])||2&c.__u||(c.__e==s&&(s=ea(c)),g$(c,c));return s}function Hk(e,t,n,s){var a,i,l,c;if(typeof e.type=="function"){if(e.props.__P)return t;if(a=e.__k)for(i=0;i<a.length;i++)a[i]&&(a[i].__=e,t=Hk(a[i],t,n,!1));return t}for(t&&!t.parentNode&&(t=ea(e))&&!t.parentNode&&(t=null),l=e.__e,c=t;c&&c.nodeType==8;)c=c.nextSibling;for(l!=c&&(!s&&n.moveBefore&&l.parentNode?n.moveBefore(l,t):n.insertBefore(l,t||null)),t=l;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function BD(e,t,n,s){var a,i=e.key,l=e.type,c=t[n],u=c&&!(2&c.__u);if(c===null&&i==null||u&&i==c.key&&l==c.type)return n;if(s>(u?1:0)){for(a=n-1;a>=0;a--)if((c=t[a])&&!(2&c.__u)&&i==c.key&&l==c.type)return a;for(a=n+1;a<t.length;a++)if((c=t[a])&&!(2&c.__u)&&i==c.key&&l==c.type)return a}return-1}function Bk(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function Cu(e,t,n,s,a){var i,l;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof s=="string"&&(e.style.cssText=s=""),s)for(t in s)n&&t in n||Bk(e.style,t);if(n)for(t in n)s&&n[t]==s[t]||Bk(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(e.__e||(e.__e={}))[t]=n,n&&s||(l=c$[t]||(c$[t]=WD(t)),(e.__a||(e.__a={}))[t]=p$,i=t!=(t=t.replace(Kk,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,l,i):e.removeEventListener(t,l,i));else{if(a=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function WD(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[Ou]==null)t[Ou]=p$++;else if(t[Ou]<this.__a[e])return;return n(Fe.event?Fe.event(t):t)}}}function $$(e,t,n,s,a,i,l,c,u,p){var m,$,f,h,y,x,S,k,M,F,A,le,Ze,Xe,Oe,Dt,me,be,ue=t.type;if(t.constructor!==Cl)return null;128&n.__u&&(u=32&n.__u,m=n.__c.__z)&&(t.__u|=u,$=i=[],m.nodeType==8?c=Eu(m,i):i.push(m),c=i[0]||c),(m=Fe.__b)&&m(t);e:if(typeof ue=="function"){f=l.length;try{if(k=t.props,M=(m=ue.prototype)&&m.render,F=(m=ue.contextType)&&s[m.__c],A=m?F?F.props.value:m.__:s,(h=n.__c)?(t.__c=h,2&h.__g&&(h.__g|=1)):(M?t.__c=h=new ue(k,A):(t.__c=h=new Mo(k,A),h.constructor=ue,h.render=KD),F&&F.sub(h),h.state||(h.state={}),h.__n=s,h.__g|=8,h.__h=[],h.__k=[]),M&&(h.__s||(h.__s=h.state),ue.getDerivedStateFromProps&&(h.__s==h.state&&(h.__s=er({},h.__s)),er(h.__s,ue.getDerivedStateFromProps(k,h.__s)))),y=h.props,x=h.state,h.__v=t,n.__c){if(k!==y&&M&&!ue.getDerivedStateFromProps&&h.componentWillReceiveProps&&h.componentWillReceiveProps(k,A),t.__v==n.__v&&!(8&h.__g)||!(4&h.__g)&&h.shouldComponentUpdate&&h.shouldComponentUpdate(k,h.__s,A)===!1){t.__v!=n.__v&&(h.props=k,h.state=h.__s,h.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(Ie){Ie&&(Ie.__=t)}),Pu.push.apply(h.__h,h.__k),h.__k=[],h.__h.length&&l.push(h),c=ea(n);break e}h.componentWillUpdate&&h.componentWillUpdate(k,h.__s,A),M&&h.componentDidUpdate&&h.__h.push(function(){h.componentDidUpdate(y,x,S)})}else M&&!ue.getDerivedStateFromProps&&h.componentWillMount&&h.componentWillMount(),M&&h.componentDidMount&&h.__h.push(h.componentDidMount);h.context=A,h.props=k,h.__P=e,h.__g&=-5,le=Fe.__r,Ze=M?25:0;do h.__g&=-9,le&&le(t),m=h.render(h.props,h.state=h.__s,h.context);while(8&h.__g&&++Ze<25);M&&(Pu.push.apply(h.__h,h.__k),h.__k=[]),h.state=h.__s,h.getChildContext&&(s=er({},s,h.getChildContext())),M&&n.__c&&h.getSnapshotBeforeUpdate&&(S=h.getSnapshotBeforeUpdate(y,x)),Xe=m&&m.type===tr&&m.key==null?m.props.children:m,k.__P&&(m=c,a=(e=k.__P).namespaceURI,u=i=null,n.props&&n.props.__P!=e&&(n.__k.some(function(Ie){Ie&&g$(Ie,Ie)}),n.__k=null),c=n.__k?ea(n,0):null),c=Uk(e,m$(Xe)?Xe:[Xe],t,n,s,a,i,l,c,u,p),k.__P&&(t.__e=null,c=m),t.__u&=-161,$&&$.some(Xa),h.__h.length&&l.push(h),1&h.__g&&(h.__g&=-4)}catch(Ie){if(l.length=f,t.__v=null,u||i)if(Ie&&Ie.then){if(t.__u|=128|u,i){for(~(me=i.indexOf(c||void 0))||(me=i.length);(be=i[me-1])&&be.nodeType==8;)me--;for(;me<i.length;me++)if(be=i[me])if(i[me]=null,Oe){if(be==Dt)break}else{if(be.nodeType!=8)break;be.data.startsWith("$s")&&(Dt=Eu(Oe=be))}}if(!Oe){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;Oe=c}(m=Eu(Oe=t.__c.__z||(t.__c.__z=Oe)))?(t.__e=Oe,c=m):t.__e=c,c=c&&c.nextSibling}else i&&i.some(Xa);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),Ie&&Ie.then||Yk(t),Fe.__e(Ie,t,n)}}else c=t.__e=FD(n.__e,t,n,s,a,i,l,u,p,e);return(m=Fe.diffed)&&m(t),c}function Eu(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Yk(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Yk))}function Gk(e,t,n){for(var s=0;s<n.length;)h$(n[s++],n[s++],n[s++]);Fe.__c&&Fe.__c(t,e),e.some(function(a){try{e=a.__h,a.__h=[],e.some(function(i){i.call(a)})}catch(i){Fe.__e(i,a.__v)}})}function FD(e,t,n,s,a,i,l,c,u,p){var m,$,f,h,y,x,S,k,M=n.props||Nu,F=t.props,A=t.type;if(A=="svg"?a="http://www.w3.org/2000/svg":A=="math"?a="http://www.w3.org/1998/Math/MathML":a||(a="http://www.w3.org/1999/xhtml"),i){for(m=0;m<i.length;m++)if((y=i[m])&&(A?y.localName==A:y.nodeType==3)){e=y,i[m]=null;break}}if(!e){if(k=p.ownerDocument||document,!A)return k.createTextNode(F);e=k.createElementNS(a,A,F.is?F:p),c&&(Fe.__m&&Fe.__m(t,i),c=!1),i=null}if(A){if(p=A=="template"&&e.content||e,i=A=="textarea"&&F.defaultValue!=null?null:i&&d$.call(p.childNodes),!c&&i)for(M={},m=0;m<e.attributes.length;m++)M[(y=e.attributes[m]).name]=y.value;for(m in M)y=M[m],m=="dangerouslySetInnerHTML"?f=y:m=="children"||m in F||m=="value"&&"defaultValue"in F||m=="checked"&&"defaultChecked"in F||Cu(e,m,null,y,a);for(m in F)y=F[m],m=="children"?h=y:m=="dangerouslySetInnerHTML"?$=y:m=="value"?x=y:m=="checked"?S=y:c&&typeof y!="function"||M[m]===y||Cu(e,m,y,M[m],a);$?(c||f&&($.__html==f.__html||$.__html==e.innerHTML)||(e.innerHTML=$.__html),t.__k=[]):(f&&(e.textContent=""),(A=="foreignObject"||a=="http://www.w3.org/1998/Math/MathML"&&RD.test(A))&&(a="http://www.w3.org/1999/xhtml"),Uk(p,m$(h)?h:[h],t,n,s,a,i,l,i?i[0]:n.__k&&ea(n,0),c,u),i&&i.some(Xa)),c&&A!="textarea"||(m="value",A=="progress"&&x==null?e.removeAttribute(m):x==null||x===e[m]&&(A!="progress"||x)||Cu(e,m,x,M[m],a),m="checked",S!=null&&S!=e[m]&&Cu(e,m,S,M[m],a))}else M===F||c&&e.data==F||(e.data=F);return e}function h$(e,t,n,s){try{typeof e=="function"?t?t.__x=e(t)||1:s&&(s=s.__c||s.__e)&&(t=s.__x)&&(s.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(a){Fe.__e(a,n)}}function g$(e,t,n){var s,a,i,l;if(Fe.unmount&&Fe.unmount(e),!(s=e.ref)||s.current&&s.current!=e.__e||h$(s,null,t,e),s=e.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(c){Fe.__e(c,t)}s.__P=s.__n=null}if(s=e.__k)for(l=0;l<s.length;l++)s[l]&&g$(s[l],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(s=e.__c)&&(s=s.__z)&&(a=Eu(s,i=[]))&&(s==e.__e&&i.some(Xa),Xa(a),Xa(s)),n||Xa(e.__e),e.__e=e.__c=e.__=null}function KD(e,t,n){return this.constructor(e,n)}function Vk(e,t){var n,s,a,i;Fe.__&&Fe.__(e,t),t.nodeType==9&&(t=t.documentElement),s=(n=e&&32&e.__u)?null:t.__k,t.__k=Tl(tr,{children:[e]}),a=[],i=[],$$(t,t.__k,s||Nu,Nu,t.namespaceURI,s?null:t.firstChild?d$.call(t.childNodes):null,a,s?s.__e:t.firstChild,n,i),Gk(a,t.__k,i),t.__k.props.children=null}var Fe,Wk,u$,Xs,l$,Au,Fk,Ou,Kk,p$,c$,LD,Cl,Nu,Pu,RD,m$,d$,er,nr=b(()=>{Cl=Symbol.for("pv"),Nu={},Pu=[],RD=/^m(i|n|o|s|text|space)$/,m$=Array.isArray,d$=Pu.slice,er=Object.assign;Fe={__e:function(e,t,n,s){for(var a,i,l;t=t.__;)if((a=t.__c)&&!(1&a.__g)){a.__g|=4;try{if((l=(i=a.constructor)&&i.getDerivedStateFromError)&&a.setState(i.getDerivedStateFromError(e)),a.componentDidCatch&&(a.componentDidCatch(e,s||{}),l=1),l&&8&a.__g)return void(a.__g|=2)}catch(c){e=c}}throw Au=0,e}},Wk=0,u$=function(e){return e!=null&&e.constructor===Cl},Mo.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=er({},this.state)),typeof e=="function"&&(e=e(er({},n),this.props)),e&&(er(n,e),this.__v&&(t&&this.__k.push(t),zk(this)))},Mo.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),zk(this))},Mo.prototype.render=tr,Xs=[],Au=0,Fk=function(e,t){return e.__v.__b-t.__v.__b},Ou=Symbol(),Kk=/(PointerCapture)$|Capture$/i,p$=0,c$={},LD=0});function El(e,t){xt.__h&&xt.__h(_t,e,Mu||t),Mu=0;var n=_t.__H||(_t.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function g(e){return Mu=1,jD(ry,e)}function jD(e,t,n){var s=El(or++,2);if(s.t=e,!s.__c&&(s.__=[n?n(t):ry(void 0,t),function(i){var l=(s.__N||s.__)[0],c=s.t(l,i);v$(l,c)||(s.__N=[c,s.__[1]],s.__c.setState({}))}],s.__c=_t,!_t.__f)){_t.__f=!0;var a=_t.shouldComponentUpdate;_t.shouldComponentUpdate=function(i,l,c){var u=this.__H;if(!u)return!0;var p=!1,m=this.props!=i;if(u.__.some(function(f){f.__N&&(p=!0,v$(f.__[0],f.__N[0])||(m=!0))}),a){var $=a.call(this,i,l,c);return p?$||m:$}return!p||m}}return s.__}function D(e,t){var n=El(or++,3);!xt.__s&&x$(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,_t.__H.__h.push(n))}function W(e,t){var n=El(or++,4);!xt.__s&&x$(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,_t.__h.push(n))}function E(e){return Mu=5,as(function(){return{current:e}},[])}function as(e,t){var n=El(or++,7);return x$(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function w$(){var e=El(or++,11);if(!e.__){for(var t=_t.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+"-"+n[1]++}return e.__}function qD(){var e;do{for(;e=k$.shift();)try{Ol(e)}catch(n){xt.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=ay.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Ol),t.__h.some(y$),t.__h=[]}catch(n){t.__h=[],xt.__e(n,e.__v)}}}while(k$.length)}function UD(e){var t,n=function(){clearTimeout(s),oy&&cancelAnimationFrame(t),setTimeout(e)},s=setTimeout(n,35);oy&&(t=requestAnimationFrame(n))}function sy(e){e!=1&&Jk==xt.requestAnimationFrame||((Jk=xt.requestAnimationFrame)||UD)(qD)}function Ol(e){var t=_t,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),_t=t}function y$(e){var t=_t;e.__c=e.__(),_t=t}function x$(e,t){return!e||e.length!=t.length||t.some(function(n,s){return!v$(n,e[s])})}function ry(e,t){return typeof t=="function"?t(e):t}var or,_t,b$,Jk,v$,Mu,ay,k$,xt,Qk,Zk,Xk,ey,ty,ny,oy,B=b(()=>{nr();v$=Object.is,Mu=0,ay=[],k$=[],xt=Fe,Qk=xt.__b,Zk=xt.__r,Xk=xt.diffed,ey=xt.__c,ty=xt.unmount,ny=xt.__;xt.__b=function(e){_t=null,Qk&&Qk(e)},xt.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),ny&&ny(e,t)},xt.__r=function(e){Zk&&Zk(e),or=0;var t=(_t=e.__c).__H;t&&(b$==_t?_t.__h=[]:(t.__h.some(Ol),t.__h.some(y$),or=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),b$=_t},xt.diffed=function(e){Xk&&Xk(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&sy(ay.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),b$=_t=null},xt.__c=function(e,t){t.some(function(n){try{n.__h.some(Ol),n.__h=n.__h.filter(function(s){return!s.__||y$(s)})}catch(s){n.__h=[function(){throw s}]}}),ey&&ey(e,t)},xt.unmount=function(e){ty&&ty(e);var t,n,s=e.__c;s&&s.__H&&(s.__H.__.some(function(a){try{if(a.__P&&a.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}a.__P=n,sy(k$.push(a))}else Ol(a)}catch(i){t=i}}),s.__H=void 0,t&&xt.__e(t,s.__v))};oy=typeof requestAnimationFrame=="function"});function zu(){if(rs>1){rs--;return}let e,t=!1;for((function(){let n=Lu;for(Lu=void 0;n!==void 0;){let s=n.S;if(s.v===n.v)for(let a=s.t;a!==void 0;a=a.x)a.i===n.i&&(a.i=s.i);n=n.o}})();Nl!==void 0;){let n=Nl;for(Nl=void 0,Ru++;n!==void 0;){let s=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&ly(n))try{n.c()}catch(a){t||(e=a,t=!0)}n=s}}if(Ru=0,rs--,t)throw e}function sr(e){if(rs>0)return e();_$=++YD,rs++;try{return e()}finally{zu()}}function Bt(e){let t=lt,n=Al;lt=void 0,Al=void 0;try{return e()}finally{lt=t,Al=n}}function iy(e){if(lt===void 0)return;let t=e.n;if(t===void 0||t.t!==lt)return t={i:0,S:e,p:lt.s,n:void 0,t:lt,e:void 0,x:void 0,r:t},lt.s!==void 0&&(lt.s.n=t),lt.s=t,e.n=t,32&lt.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=lt.s,t.n=void 0,lt.s.n=t,lt.s=t),t}function Mt(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}function _(e,t){return new Mt(e,t)}function ly(e){for(let t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function cy(e){for(let t=e.s;t!==void 0;t=t.n){let n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function uy(e){let t,n=e.s;for(;n!==void 0;){let s=n.p;n.i===-1?(n.S.U(n),s!==void 0&&(s.n=n.n),n.n!==void 0&&(n.n.p=s)):t=n,n.S.n=n.r,n.r!==void 0&&(n.r=void 0),n=s}e.s=t}function ar(e,t){Mt.call(this,void 0,t),this.x=e,this.s=void 0,this.g=Iu-1,this.f=4}function de(e,t){return new ar(e,t)}function py(e){let t=e.j;if(e.j=void 0,typeof t=="function"){rs++;let n=lt;lt=void 0;try{t()}catch(s){throw e.f&=-2,e.f|=8,S$(e),s}finally{lt=n,zu()}}}function S$(e){for(let t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,py(e)}function GD(e){if(lt!==this)throw new Error("Out-of-order effect");uy(this),lt=e,this.f&=-2;try{8&this.f&&S$(this)}finally{zu()}}function Xr(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,Al&&Al.push(this)}function fe(e,t){let n=new Xr(e,t);try{n.c()}catch(a){throw n.d(),a}let s=n.d.bind(n);return s[Symbol.dispose]=s,s}var HD,lt,Al,Nl,Lu,rs,Ru,YD,_$,Iu,T$=b(()=>{HD=Symbol.for("preact-signals");rs=0,Ru=0,YD=0,_$=0,Iu=0;Mt.prototype.brand=HD;Mt.prototype.h=function(){return!0};Mt.prototype.S=function(e){let t=this.t;t!==e&&e.e===void 0&&(e.x=t,this.t=e,t!==void 0?t.e=e:Bt(()=>{var n;(n=this.W)==null||n.call(this)}))};Mt.prototype.U=function(e){if(this.t!==void 0){let t=e.e,n=e.x;t!==void 0&&(t.x=n,e.e=void 0),n!==void 0&&(n.e=t,e.x=void 0),e===this.t&&(this.t=n,n===void 0&&Bt(()=>{var s;(s=this.Z)==null||s.call(this)}))}};Mt.prototype.subscribe=function(e){return fe(()=>{let t=this.value;Bt(()=>e(t))},{name:"sub"})};Mt.prototype.valueOf=function(){return this.value};Mt.prototype.toString=function(){return this.value+""};Mt.prototype.toJSON=function(){return this.value};Mt.prototype.peek=function(){return Bt(()=>this.value)};Object.defineProperty(Mt.prototype,"value",{get(){let e=iy(this);return e!==void 0&&(e.i=this.i),this.v},set(e){if(e!==this.v){if(Ru>100)throw new Error("Cycle detected");(function(t){rs!==0&&Ru===0&&t.l!==_$&&(t.l=_$,Lu={S:t,v:t.v,i:t.i,o:Lu})})(this),this.v=e,this.i++,Iu++,rs++;try{for(let t=this.t;t!==void 0;t=t.x)t.t.N()}finally{zu()}}}});ar.prototype=new Mt;ar.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===Iu))return!0;if(this.g=Iu,this.f|=1,this.i>0&&!ly(this))return this.f&=-2,!0;let e=lt;try{cy(this),lt=this;let t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(t){this.v=t,this.f|=16,this.i++}return lt=e,uy(this),this.f&=-2,!0};ar.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(let t=this.s;t!==void 0;t=t.n)t.S.S(t)}Mt.prototype.S.call(this,e)};ar.prototype.U=function(e){if(this.t!==void 0&&(Mt.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(let t=this.s;t!==void 0;t=t.n)t.S.U(t)}};ar.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(let e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(ar.prototype,"value",{get(){if(1&this.f)throw new Error("Cycle detected");let e=iy(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});Xr.prototype.c=function(){let e=this.S();try{if(8&this.f||this.x===void 0)return;let t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};Xr.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,py(this),cy(this),rs++;let e=lt;return lt=this,GD.bind(this,e)};Xr.prototype.N=function(){2&this.f||(this.f|=2,this.u=Nl,Nl=this)};Xr.prototype.d=function(){this.f|=8,1&this.f||S$(this)};Xr.prototype.dispose=function(){this.d()}});function ei(e,t){Fe[e]=t.bind(null,Fe[e]||(()=>{}))}function Pl(e){if(Bu){let t=Bu;Bu=void 0,t()}Bu=e&&e.S()}function fy({data:e}){let t=QD(e);t.name="ReactiveDom",t.value=e;let[n,s]=as(()=>{let a=this,i=this.__v;for(;i=i.__;)if(i.__c){i.__c.__$f|=4;break}let l=de(()=>{let m=t.value.value;return m===0?0:m===!0?"":m||""}),c=de(()=>!Array.isArray(l.value)&&!u$(l.value)),u=fe(function(){if(this.N=$y,c.value){let m=l.value;a.__v&&a.__v.__e&&a.__v.__e.nodeType===3&&(a.__v.__e.data=m)}}),p=this.__$u.d;return this.__$u.d=function(){u(),p.call(this)},[c,l]},[]);return n.value?s.peek():s.value}function JD(e,t,n,s){let a=t in e&&e.ownerSVGElement===void 0,i=_(n);return{o:(l,c)=>{i.value=l,s=c},d:fe(function(){this.N=$y;let l=i.value.value;s[t]!==l&&(s[t]=l,a?e[t]=l:l!=null&&(l!==!1||t[4]==="-")?e.setAttribute(t,l):e.removeAttribute(t))})}}function QD(e,t){return as(()=>_(e,t),[])}function XD(){sr(()=>{let e;for(;e=dy.shift();)my.call(e)})}function $y(){dy.push(this)===1&&(Fe.requestAnimationFrame||ZD)(XD)}var VD,my,Wu,Bu,dy,ZD,te=b(()=>{nr();B();T$();T$();VD=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__,dy=[];fe(function(){my=this.N})();fy.displayName="ReactiveTextNode";Object.defineProperties(Mt.prototype,{constructor:{configurable:!0,value:Du(tr,null).constructor},type:{configurable:!0,value:fy},props:{configurable:!0,get(){let e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});ei("__b",(e,t)=>{if(Pl(),Wu=void 0,typeof t.type=="string"){let n,s=t.props;for(let a in s){if(a==="children")continue;let i=s[a];i instanceof Mt&&(n||(t.__np=n={}),n[a]=i,s[a]=i.peek())}}e(t)});ei("__r",(e,t)=>{if(e(t),t.type!==tr){Pl();let n,s=t.__c;s&&(s.__$f&=-2,n=s.__$u,n===void 0&&(s.__$u=n=(function(a,i){let l;return fe(function(){l=this},{name:i}),l.c=a,l})((function(a){return function(){var i;VD&&((i=this.y)==null||i.call(this)),a.__$f|=1,a.setState({})}})(s),typeof t.type=="function"?t.type.displayName||t.type.name:""))),Wu=s,Pl(n)}});ei("__e",(e,t,n,s)=>{Pl(),Wu=void 0,e(t,n,s)});ei("diffed",(e,t)=>{Pl(),Wu=void 0;let n;if(typeof t.type=="string"&&(n=t.__e)){let s=t.__np,a=t.props,i=n.U;if(i)for(let l in i){let c=i[l];c===void 0||s&&l in s||(c.d(),i[l]=void 0)}if(s){i||(i={},n.U=i);for(let l in s){let c=i[l],u=s[l];c===void 0?(c=JD(n,l,u,a),i[l]=c):c.o(u,a)}}}e(t)});ei("unmount",(e,t)=>{if(typeof t.type=="string"){let n=t.__e;if(n){let a=n.U;if(a){n.U=void 0;for(let i in a){let l=a[i];l&&l.d()}}}let s=t.__np;if(s){let a=t.props;for(let i in s)a[i]=s[i]}t.__np=void 0}else{let n=t.__c;if(n){n.__$f|=8;let s=n.__$u;s&&(n.__$u=void 0,s.d())}}e(t)});ei("__h",(e,t,n,s)=>{s<3&&(t.__$f|=2),e(t,n,s)});Mo.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;let n=this.__$u,s=n&&n.s!==void 0;for(let a in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){let a=2&this.__$f;if(!(s||a||4&this.__$f)||1&this.__$f)return!0}else if(!(s||4&this.__$f)||3&this.__$f)return!0;for(let a in e)if(a!=="__source"&&e[a]!==this.props[a])return!0;for(let a in this.props)if(!(a in e))return!0;return!1};ZD=e=>{queueMicrotask(()=>{queueMicrotask(e)})}});function ta(){if(crypto.randomUUID)return crypto.randomUUID();let e=crypto.getRandomValues(new Uint8Array(16));e[6]=e[6]&15|64,e[8]=e[8]&63|128;let t=[...e].map(n=>n.toString(16).padStart(2,"0")).join("");return[t.slice(0,8),t.slice(8,12),t.slice(12,16),t.slice(16,20),t.slice(20)].join("-")}var Fu=b(()=>{});async function Dl(e){let t=eM.includes(e)?e:O$(),s=await(await fetch(new URL(`../../i18n/${t}.json`,import.meta.url))).json();hy=new Intl.PluralRules(t),document.documentElement.lang=t,C$.value=s,Le.value=t}function o(e,t){return gy(C$.value[e]||e,t)}function T(e,t,n,s){let a=C$.value[e],i=Array.isArray(a)?a[tM(n)]:n===1?e:t;return gy(i,{n,...s})}function tM(e){let t=hy.select(e);return Le.value!=="ru"?t==="one"?0:1:{one:0,few:1}[t]??2}function gy(e,t){return t?e.replace(/\{(\w+)\}/g,(n,s)=>t[s]??n):e}function ct(e,t){return e.split(/(\{\w+\})/).map(n=>{let s=/^\{(\w+)\}$/.exec(n);return s&&s[1]in t?t[s[1]]:n})}var C$,Le,hy,eM,O$,w=b(()=>{te();C$=_({}),Le=_("en"),hy=new Intl.PluralRules("en"),eM=["ru","en"],O$=()=>navigator.language.toLowerCase().startsWith("ru")?"ru":"en"});async function _e(e,t,n){let s,a=n===void 0?void 0:JSON.stringify(n);try{s=await fetch(t,{method:e,headers:n===void 0?{}:{"Content-Type":"application/json"},body:a,keepalive:a!==void 0&&a.length<sM,signal:AbortSignal.timeout(nM)})}catch(c){throw new Z(0,c.name==="TimeoutError"?"timeout":"offline")}let i=await aM(s);if(s.ok)return i;let l=i?.code??`http-${s.status}`;throw s.status===401&&l!=="wrong-password"&&We.value==="in"&&(We.value="expired"),new Z(s.status,l,i??{})}async function aM(e){if(e.status===204)return null;try{return await e.json()}catch{return null}}async function U(e,t,{method:n="POST",key:s=ta()}={}){try{return await _e(n,e,{...t,key:s})}catch(a){if(!a.offline)throw a;return await new Promise(i=>setTimeout(i,oM)),_e(n,e,{...t,key:s})}}function z(e){if(e.offline&&e.status===0)return e.code==="timeout"?o("The server did not answer within 10 seconds."):o("No connection to the server.");let t={"not-found":()=>o("This no longer exists, or you have no access to it."),forbidden:()=>o("You do not have permission to do this."),"signed-out":()=>o("Your session has expired."),"key-reused":()=>o("This was already sent with a different text."),"cannot-answer":()=>o("This colleague cannot reply in this channel."),"team-cannot-answer":()=>o("Nobody in this team can reply in this channel."),"team-gone":()=>o("This team no longer exists."),"tag-gone":()=>o("This tag was deleted."),"tag-exists":()=>o("A tag with this name already exists."),"too-many-tags":()=>o("A conversation has at most 30 tags."),merged:()=>o("This tag was merged into another one."),"team-exists":()=>o("A team with this name already exists."),"rate-limited":()=>o("Too many attempts. Try again in a few minutes."),"no-candidates":()=>o("Nobody can take these conversations."),"operator-gone":()=>o("This no longer exists, or you have no access to it."),closed:()=>o("The conversation is closed."),"invalid-time":()=>o("Choose a time within the next year."),"nothing-to-undo":()=>o("Nothing to undo: this has been changed since."),"too-late":()=>o("More than 7 days have passed, this can no longer be undone."),"client-not-started":()=>o("The client must write first in this channel."),"no-address":()=>o("The client has no address in this channel."),"address-wrong":()=>o("Emails cannot be sent to this address."),"invalid-subject":()=>o("This subject cannot be sent."),"cannot-check":()=>o("This platform cannot tell whether the message arrived."),"not-uncertain":()=>o("The delivery state is already known."),"edit-in-progress":()=>o("An earlier change to this message is still being sent. Try again in a moment."),"not-supported":()=>o("This channel does not support this."),"channel-removed":()=>o("The channel was disconnected."),blocked:()=>o("The client has blocked us."),invalid:()=>o("The server did not accept these values. Check them and try again."),"search-busy":()=>o("Your earlier searches are still running. Try again in a moment."),"too-slow":()=>o("The search took too long. Try a rarer word, or several words."),"no-space":()=>o("The server's disk is full."),"read-only":()=>o("The server cannot save anything: its disk is read-only."),"disk-fault":()=>o("The server cannot save anything: its disk fails."),"database-damaged":()=>o("The server cannot save anything: its database is damaged.")}[e.code];return t?t():o("Something went wrong. Try again. Code {code}.",{code:e.status||e.code})}var nM,oM,We,Z,sM,K,J=b(()=>{te();Fu();w();nM=1e4,oM=700,We=_("unknown"),Z=class extends Error{constructor(t,n,s={}){super(n),this.status=t,this.code=n,this.detail=s}get offline(){return this.status===0||[502,503,504].includes(this.status)}},sM=16384;K=e=>_e("GET",e)});function ky(e){var t=by.get(this);return t||(t=new Map,by.set(this,t)),(t=vy(this,t.get(e)||(t.set(e,t=(function(n){for(var s,a,i=1,l="",c="",u=[0],p=function(f){i===1&&(f||(l=l.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,f,l):i===3&&(f||l)?(u.push(3,f,l),i=2):i===2&&l==="..."&&f?u.push(4,f,0):i===2&&l&&!f?u.push(5,0,!0,l):i>=5&&((l||!f&&i===5)&&(u.push(i,0,l,a),i=6),f&&(u.push(i,f,0,a),i=6)),l=""},m=0;m<n.length;m++){m&&(i===1&&p(),p(m));for(var $=0;$<n[m].length;$++)s=n[m][$],i===1?s==="<"?(p(),u=[u],i=3):l+=s:i===4?l==="--"&&s===">"?(i=1,l=""):l=s+l[0]:c?s===c?c="":l+=s:s==='"'||s==="'"?c=s:s===">"?(p(),i=1):i&&(s==="="?(i=5,a=l,l=""):s==="/"&&(i<5||n[m][$+1]===">")?(p(),i===3&&(u=u[0]),i=u,(u=u[0]).push(2,0,i),i=0):s===" "||s==="	"||s===`
`||s==="\r"?(p(),i=2):l+=s),i===3&&l==="!--"&&(i=4,u=u[0])}return p(),u})(e)),t),arguments,[])).length>1?t:t[0]}var vy,by,yy=b(()=>{vy=function(e,t,n,s){var a;t[0]=0;for(var i=1;i<t.length;i++){var l=t[i++],c=t[i]?(t[0]|=l?1:2,n[t[i++]]):t[++i];l===3?s[0]=c:l===4?s[1]=Object.assign(s[1]||{},c):l===5?(s[1]=s[1]||{})[t[++i]]=c:l===6?s[1][t[++i]]+=c+"":l?(a=e.apply(c,vy(e,c,n,["",null])),s.push(a),c[0]?t[0]|=2:(t[i-2]=0,t[i]=a)):s.push(c)}return s},by=new Map});var r,C=b(()=>{nr();yy();r=ky.bind(function(...t){return this[0]=3,Du(...t)})});function wy(e){let t=e??"",n=Ue(t);return lM(n)&&iM.test(t.slice(n.length))}function mo(e){if(!E$.has(e)){let t=e.split(".").slice(1),n=s=>(t.find(a=>a.startsWith(s+"-"))??"").split("-").slice(1);E$.set(e,{tags:n("tag").map(Number),priorities:n("priority").map(s=>A$[s])})}return E$.get(e)}function Ku(e,{tags:t=[],priorities:n=[]}){let s=Object.keys(A$).filter(i=>n.includes(A$[i])),a=[...t].sort((i,l)=>i-l);return[e,a.length&&["tag",...a].join("-"),s.length&&["priority",...s].join("-")].filter(Boolean).join(".")}function is(e){return e.includes(".")}var rM,iM,A$,lM,Ue,na,E$,Un=b(()=>{rM=["mine","unassigned","all","waiting","unread","mentions","following","snoozed","untagged","closed","failed"],iM=/^(\.tag(-[1-9]\d{0,14}){1,20})?(\.priority(-(high|medium|low)){1,3})?$/,A$={high:1,medium:0,low:-1},lM=e=>rM.includes(e)||/^team-[1-9]\d{0,14}$/.test(e),Ue=e=>e.split(".",1)[0],na=e=>e.startsWith("team-")?Number(Ue(e).slice(5)):null;E$=new Map});function ln(e,t){let n=Ue(e);return n==="snoozed"||n==="mentions"?"urgent":n==="closed"?t==="oldest"?"oldest":"newest":t}function oa(e,t,n){if(is(t)&&!fM(e,mo(t)))return!1;let s=na(t);return s===null?dM[Ue(t)](e,n):ls(e)&&e.team_id===s}function _y(e){return e.waiting_since===null?Ml-e.last_at:e.due_at??e.waiting_since+cM}function N$(e,t,n,s){let a=Ue(t);if(a==="snoozed")return[e.snooze?.until??Ml,e.id];if(a==="mentions"){let i=s.mentions[e.id];return[-((i?.no!=null?Ml:0)+(i?.at??0)),-e.id]}return $M[ln(a,n)](e,s)}function Ty(e,t,n,s,a){if(!oa(e,t,s))return null;let i=N$(e,t,n,s);return a&&P$(i,a)>0?null:[i[0],i[1],e.id]}function ti(e,t,n,s,a){return Cy(e,t,n,s,a).map(i=>i[2])}function Cy(e,t,n,s,a){let i=[];for(let l in e){let c=Ty(e[l],t,n,s,a);c&&i.push(c)}return i.sort(P$)}function Oy(){let e=null;return(t,n,s,a,i)=>{let l=e&&e.view===n&&e.sort===s&&e.edge===i&&vM(e.who,a,n,s),c=l?kM(e.dialogs,t):null,u=c&&c.size<=gM?yM(e.entries,c,t,n,s,a,i):Cy(t,n,s,a,i),p=l&&xM(e.entries,u)?e.ids:u.map(m=>m[2]);return e={dialogs:t,view:n,sort:s,who:a,edge:i,entries:u,ids:p},p}}function vM(e,t,n,s){return s==="assignee"&&e.operators!==t.operators?!1:e.id===t.id&&(bM[Ue(n)]??[]).every(a=>e[a]===t[a])}function kM(e,t){let n=new Set;if(e===t)return n;for(let s in t)t[s]!==e[s]&&n.add(Number(s));for(let s in e)s in t||n.add(Number(s));return n}function yM(e,t,n,s,a,i,l){if(!t.size)return e;let c=e.filter(u=>!t.has(u[2]));for(let u of t){let p=n[u]&&Ty(n[u],s,a,i,l);p&&c.splice(wM(c,p),0,p)}return c}function wM(e,t){let n=0,s=e.length;for(;n<s;){let a=n+s>>1;P$(e[a],t)<0?n=a+1:s=a}return n}function Ey(e,t,{busy:n,keep:s}){if(e===t)return{shown:e,queued:[]};if(!n)return{shown:SM(e,t,s),queued:[]};let a=new Set(e),i=_M(a,t),l=[],c=[];return t.forEach((u,p)=>{a.has(u)||(p>i?l.push(u):c.push(u))}),{shown:l.length?[...e,...l]:e,queued:c}}function _M(e,t){for(let n=t.length-1;n>=0;n-=1)if(e.has(t[n]))return n;return-1}function SM(e,t,n){if(n===null||t.includes(n))return t;let s=e.indexOf(n);if(s<0)return t;let a=[...t];return a.splice(Math.min(s,a.length),0,n),a}function Ay(e,t,n){let s=new Map(n.map((a,i)=>[a,i]));if(s.has(e.id))return s.get(e.id);for(let a=Math.max(0,t.indexOf(e.id));a<t.length;a+=1)if(s.has(t[a]))return s.get(t[a]);return null}var Ml,cM,uM,pM,Sy,ls,mM,dM,fM,xy,$M,hM,P$,gM,bM,xM,Hn=b(()=>{Un();Ml=10**14,cM=60*6e4,uM=720*60*6e4,pM=40,Sy=["urgent","newest","oldest","longest","priority","client","assignee"];ls=e=>e.state==="open"&&!e.snooze,mM=(e,t)=>e.client_count>(t.marks[e.id]??1/0),dM={mine:(e,t)=>ls(e)&&e.assignee_id===t.id,unassigned:e=>ls(e)&&e.assignee_id===null,all:ls,waiting:e=>ls(e)&&e.waiting_since!==null,unread:(e,t)=>ls(e)&&mM(e,t)&&(e.assignee_id===t.id||e.assignee_id===null||!!t.follows[e.id]),mentions:(e,t)=>{let n=t.mentions[e.id];return!!n&&(n.no!==null||n.at>Date.now()-uM)},following:(e,t)=>e.state==="open"&&!!t.follows[e.id],snoozed:e=>e.state==="open"&&!!e.snooze,untagged:e=>ls(e)&&!e.tagged,closed:e=>e.state==="closed",failed:e=>e.state==="open"&&!!e.failed};fM=(e,{tags:t,priorities:n})=>(!t.length||e.tags.some(s=>t.includes(s)))&&(!n.length||n.includes(e.priority)),xy=e=>[...e??""].slice(0,pM).join("");$M={urgent:e=>[_y(e),e.id],newest:e=>[-e.last_at,-e.id],oldest:e=>[e.last_at,e.id],longest:e=>[e.waiting_since??Ml+e.last_at,e.id],priority:e=>[_y(e)+(1-e.priority)*2*Ml,e.id],client:e=>[xy(e.name),e.id],assignee:(e,t)=>[xy(t.operators[e.assignee_id]?.name),e.id]};hM=(e,t)=>e<t?-1:e>t?1:0,P$=(e,t)=>hM(e[0],t[0])||e[1]-t[1];gM=64;bM={unread:["marks","follows"],following:["follows"],mentions:["mentions"]};xM=(e,t)=>e===t||e.length===t.length&&e.every((n,s)=>n[2]===t[s][2])});function ot(e,{map:t=null,put:n=(l,c,u)=>{l[t][c]=u},leaves:s=t?[t]:[],accepts:a=TM,snapshot:i=CM}){cs.set(e,{map:t,write:n,leaves:s,accepts:a,snapshot:i})}function Dy({k:e,of:t}){if(e==="gone")return cs.get(t)?.leaves??[];let n=cs.get(e)?.map;return n?[n]:[]}function cn(e,...t){let n={...e};for(let s of t)n[s]={...e[s]};return n}function ju(e,t,n){return(e.revs[t]??-1)>n?!1:(e.revs[t]=n,!0)}function Lo(e,t,n,s,a){let i=cs.get(t);i?.accepts(e,a)&&ju(e,t+n,s)&&i.write(e,n,a)}function Ly(e,t,n,s){let a=cs.get(t);if(a&&ju(e,t+n,s))for(let i of a.leaves)delete e[i][n]}function Ry(e,t,n){for(let[s,{snapshot:a}]of cs)for(let[i,l]of a(t))Lo(e,s,i,n,l)}var cs,TM,CM,Ny,D$,Py,My,qu=b(()=>{cs=new Map,TM=()=>!0,CM=()=>[];Ny=e=>cs.get(e).map,D$=()=>[...cs.values()].map(e=>e.map).filter(Boolean),Py=()=>Object.fromEntries(D$().map(e=>[e,{}]));My=(e,t,n,s)=>cs.get(t).write(e,n,s)});function Uu(){return{ready:!1,cursor:null,company:null,automation:null,version:"",demo:!1,me:null,preferences:null,counts:AM,room:zy,recent:[],revs:{},views:{},...Py()}}function By(e,t){let n=ZM[t.t];return n?n(e,t):e}function Fy(e){let t=Object.keys(e.items).map(Number).sort((n,s)=>n-s);for(let n=1;n<t.length;n+=1)if(t[n]!==t[n-1]+1)return t[n-1];return null}function NM(e,t,n){if(e.operators[t]=n,e.me?.id!==t)return;let{name:s,role:a,presence:i,status_id:l}=n;e.me={...e.me,name:s,role:a,presence:i,status_id:l}}function PM(e,t,n){n.at||n.no?e.mentions[t]={no:n.no??null,at:n.at??0}:delete e.mentions[t]}function DM(e,t,n){let s=e.logs[n.dialog_id];e.logs[n.dialog_id]={...s,items:{...s.items,[n.no]:n},seen:Math.max(s.seen,n.no)}}function MM(e,t){let n=e.logs[t.dialog_id];return!n||n.loaded&&t.no<M$(n)||n.later&&t.no>L$(n)}function M$(e){let t=1/0;for(let n in e.items)t=Math.min(t,Number(n));return t}function L$(e){let t=0;for(let n in e.items)t=Math.max(t,Number(n));return t}function LM(e,{data:t,reset:n}){let s=n?{...Uu(),recent:e.recent}:e,a=cn(s,"revs",...D$()),i=un(t.cursor);return Object.assign(a,{ready:!0,cursor:t.cursor,version:t.version,demo:t.demo,me:t.me,counts:t.counts}),Ry(a,t,i),a}function RM(e,{view:t,sort:n,data:s}){let a=cn(e,"dialogs","marks","mentions","revs","views"),i=un(s.cursor);for(let c of s.items)Lo(a,"dialog",c.id,i,c);for(let c in s.marks)Lo(a,"mark",Number(c),i,{read_no:s.marks[c]});for(let[c,u]of Ky(s))Lo(a,"mention",c,i,u);let l=s.items.at(-1);return a.views[Ro(t,n)]={loaded:!0,next:s.next,edge:s.next&&l?N$(l,t,n,sa(a)):null},a}function IM(e,{data:t}){let n=cn(e,"dialogs","marks","contacts","logs","revs"),s=un(t.cursor),{id:a}=t.dialog;return Lo(n,"dialog",a,s,t.dialog),Lo(n,"mark",a,s,{read_no:t.mark}),Lo(n,"contact",t.contact.id,s,t.contact),n.logs[a]?.later&&qy(n,a),I$(n,a,s,t.messages,{more:!!t.more,later:!1}),n}function zM(e,{id:t,data:n}){if(!e.logs[t])return e;let s=cn(e,"logs","revs");qy(s,t);let a=n.messages.at(-1)?.no??0;return I$(s,t,un(n.cursor),n.messages,{more:!!n.more,later:a<(e.dialogs[t]?.last_no??0)}),s}function I$(e,t,n,s,a){let i=e.logs[t]??R$(),l={...i.items};for(let c of s)ju(e,"message"+c.id,n)&&(l[c.no]=c);e.logs[t]={...i,items:l,loaded:!0,seen:Math.max(i.seen,s.at(-1)?.no??0),...a}}function jy(e,t,n){let s=e.logs[t],a=Object.keys(s.items).map(Number).sort((c,u)=>c-u),i=a.length-Iy;if(i<=0)return;let l={...s.items};for(let c of n==="before"?a.slice(-i):a.slice(0,i))delete e.revs["message"+l[c].id],delete l[c];e.logs[t]={...s,items:l,...n==="before"?{later:!0}:{more:!0}}}function qy(e,t){let{seen:n}=e.logs[t];Uy(e,t),e.logs[t]={...R$(),seen:n}}function BM(e,t,n){let[s,a]=[t[0]?.no,t.at(-1)?.no];return!t.length||!Object.keys(e.items).length?!0:n==="before"?a+1>=M$(e)&&s<=L$(e):s-1<=L$(e)&&a>=M$(e)}function WM(e,{id:t,data:n,side:s}){if(!e.logs[t]||s&&!BM(e.logs[t],n.messages,s))return e;let a=cn(e,"logs","revs"),{later:i}=a.logs[t],l=s==="before"?{more:!!n.more}:{later:i&&!!n.more};return I$(a,t,un(n.cursor),n.messages,l),s&&jy(a,t,s),a}function FM(e,{id:t}){let n=cn(e,"logs","revs");n.recent=[t,...e.recent.filter(s=>s!==t)].slice(0,OM),n.logs[t]??=R$();for(let s in n.logs)n.recent.includes(Number(s))||Uy(n,s);return n}function Uy(e,t){for(let n of Object.values(e.logs[t].items))delete e.revs["message"+n.id];delete e.logs[t]}function KM(e,t){let n=cn(e,"revs",...new Set(t.rows.flatMap(Dy)));for(let s of t.rows)s.k==="gone"?Ly(n,s.of,s.id,s.rev):Lo(n,s.k,s.id,s.rev,s.row);if(n.cursor=t.cursor,t.rows.some(s=>s.k==="message"))for(let s in n.logs)Object.keys(n.logs[s].items).length>Iy*2&&jy(n,s,"after");return Object.keys(n.dialogs).length>n.room?jM(n):n}function jM(e){let t=cn(e,"dialogs","marks"),n=new Set(t.recent);for(let s in t.views){let[a,i]=s.split(":");for(let l of ti(t.dialogs,a,i,sa(t),t.views[s].edge))n.add(l)}for(let s in t.dialogs)if(!n.has(Number(s))){for(let a of["dialog","mark"])delete t.revs[a+s];delete t.dialogs[s],delete t.marks[s]}return t.room=Math.max(zy,n.size+EM),t}function qM(e,{dialog:t,message:n,sentAtRev:s}){let a=cn(e,"dialogs","logs");if(t&&(e.revs["dialog"+t.id]??-1)===s&&(a.dialogs[t.id]=t),n){let i=e.logs[n.dialog_id];i&&!i.later&&!i.items[n.no]&&(a.logs[n.dialog_id]={...i,items:{...i.items,[n.no]:n},seen:Math.max(i.seen,n.no)})}return a}function UM(e,{id:t,client_no:n}){if((e.marks[t]??0)>=n)return e;let s=cn(e,"marks");return s.marks[t]=n,s}function HM(e,{data:t}){let n=cn(e,"notifications","revs");for(let s of t.items)Lo(n,"notice",s.id,un(t.cursor),s);return n}function YM(e,{row:t}){return{...e,preferences:t}}function GM(e,{id:t,read_no:n}){let s=cn(e,"marks");return s.marks[t]=n,s}function VM(e,{row:t}){return{...e,me:{...e.me,...t}}}function JM(e,{row:t}){let n=cn(e,"contacts");return n.contacts[t.id]=t,n}function QM(e,{id:t,on:n}){let s=cn(e,"follows");return My(s,"follow",t,{on:n}),s}var OM,Iy,zy,EM,AM,sa,un,Wy,pn,R$,ni,Ky,Ro,ZM,Ut=b(()=>{Hn();qu();qu();OM=8,Iy=360,zy=3e3,EM=500,AM={mine:0,unassigned:0,all:0,mine_unread:0,waiting:0,unread:0,mentions:0,following:0,snoozed:0,untagged:0,failed:0,notifications:0,teams:{},tasks:{open:0,late:0,mine:0,mine_late:0,free:0}},sa=e=>({id:e.me?.id,marks:e.marks,follows:e.follows,mentions:e.mentions,operators:e.operators});un=e=>Number(String(e).split(":").pop()),Wy=(e,t)=>{let n=e.marks[t.id];return n===void 0?0:Math.max(0,t.client_count-n)};pn=e=>Object.values(e.items).sort((t,n)=>t.no-n.no),R$=()=>({items:{},more:!1,later:!1,loaded:!1,seen:0}),ni=(e=[])=>e.map(t=>[t.id,t]);ot("dialog",{map:"dialogs",leaves:["dialogs","logs","marks"]});ot("mark",{map:"marks",put:(e,t,n)=>{e.marks[t]=n.read_no}});ot("contact",{map:"contacts"});ot("operator",{map:"operators",put:NM,snapshot:e=>ni(e.operators)});ot("channel",{map:"channels",snapshot:e=>ni(e.channels)});ot("hours",{map:"hours",snapshot:e=>ni(e.hours)});ot("tag",{map:"tags",snapshot:e=>ni(e.tags)});ot("company",{put:(e,t,n)=>{e.company=n},snapshot:e=>[[e.company.id,e.company]]});ot("automation",{put:(e,t,n)=>{e.automation=n},snapshot:e=>[[e.automation.id,e.automation]]});ot("team",{map:"teams",snapshot:e=>ni(e.teams)});ot("status",{map:"statuses",snapshot:e=>ni(e.statuses)});ot("follow",{map:"follows",put:(e,t,n)=>{n.on?e.follows[t]=!0:delete e.follows[t]},snapshot:e=>(e.follows??[]).map(t=>[t,{on:!0}])});ot("mention",{map:"mentions",put:PM,snapshot:e=>Ky(e)});ot("me",{put:(e,t,n)=>{e.me={...e.me,...n}}});ot("counts",{put:(e,t,n)=>{e.counts=n}});ot("preferences",{put:(e,t,n)=>{e.preferences=n},snapshot:e=>[[0,e.preferences]]});ot("notice",{map:"notifications",put:(e,t,n)=>{n.id?e.notifications[t]=n:delete e.notifications[t]}});ot("message",{map:"logs",put:DM,leaves:[],accepts:(e,t)=>!MM(e,t)});Ky=({mentions:e={}})=>Object.entries(e).map(([t,n])=>[Number(t),n]);Ro=(e,t)=>`${e}:${t}`;ZM={start:LM,page:RM,dialog:IM,around:zM,log:WM,opened:FM,rows:KM,result:qM,read:UM,unreadFrom:GM,me:VM,preferences:YM,bell:HM,contact:JM,follow:QM,forget:()=>Uu()}});function ae(e){Y.value=By(Y.value,e)}var Y,XM,mn,ne,aa,Pe,je,ht,Ae,Hu,he,qe,us,Yn,fo,oi,ps,Ll,ra,Rl,N,si,ia,ai,vt,R=b(()=>{te();Ut();qu();Y=_(Uu());XM={},mn=e=>de(()=>Y.value[Ny(e)]??XM),ne=mn("dialog"),aa=mn("mark"),Pe=mn("operator"),je=mn("channel"),ht=mn("message"),Ae=de(()=>Y.value.counts),Hu=de(()=>Y.value.views),he=de(()=>Y.value.preferences),qe=mn("team"),us=mn("status"),Yn=mn("hours"),fo=mn("tag"),oi=de(()=>Y.value.company),ps=mn("follow"),Ll=mn("mention"),ra=()=>sa({me:N.value,marks:aa.value,follows:ps.value,mentions:Ll.value,operators:Pe.value}),Rl=mn("notice"),N=de(()=>Y.value.me),si=de(()=>Ae.value.mine_unread+Ae.value.unassigned),ia=e=>Y.value.revs["dialog"+e]??-1,ai=e=>Wy({marks:aa.value},e),vt=e=>je.value[e.channel_id]});function n2(e,t,n){let s=ri(e);return{layout:s?"full":e==="board"?"board":"list",task:s??ri(t),tasksView:n.get("view"),tasksSort:n.get("sort")}}function Yy(e){Il.peek().startsWith("/inbox")&&(Hy=Il.peek()),Il.value=e}function Gy(e){return zl=e,()=>{zl===e&&(zl=null)}}function L(e,{replace:t=!1,sure:n=!1}={}){e===Yu()||!n&&Vy(e)||(history[t?"replaceState":"pushState"](null,"",e),Yy(e))}function ms(e="list",{task:t=null,view:n=null,sort:s=null}={}){let a=new URLSearchParams({...n&&{view:n},...s&&{sort:s}}).toString();return`/tasks/${e}${t?`/${t}`:""}${a?`?${a}`:""}`}var Yu,Il,ri,e2,t2,O,Hy,Io,zl,Vy,j,Gu,Yt,Vu,Gn,ze,G=b(()=>{te();Un();Yu=()=>location.pathname+location.search,Il=_(Yu()),ri=e=>/^\d{1,15}$/.test(e??"")?Number(e):null,e2={notices:"notifications"},t2={layout:null,task:null,tasksView:null,tasksSort:null},O=de(()=>{let e=new URL(Il.value,location.origin),[,t,n,s]=e.pathname.split("/"),a={dialog:null,at:null,q:"",section:null,id:null,rule:null,tab:null,...t2},i={view:wy(n)?n:"mine",...a};return t==="login"||t==="setup"?{...i,page:t}:t==="search"?{...i,page:t,q:e.searchParams.get("q")??""}:t==="settings"?{...i,page:t,section:e2[n]??(n||null)}:t==="clients"?{...i,page:t,id:ri(n)}:t==="tasks"?{...i,page:t,...n2(n,s,e.searchParams)}:t==="automation"?{...i,page:t,rule:ri(n)??(n||null),tab:e.searchParams.get("tab")}:t&&t!=="inbox"?{...i,page:"nowhere"}:{...i,page:"inbox",dialog:ri(s),at:ri(e.searchParams.get("m"))}});Hy="/inbox/mine",Io=()=>Hy;zl=null;window.addEventListener("beforeunload",e=>{zl?.(null)&&e.preventDefault()});Vy=e=>!!zl?.(e,()=>L(e,{sure:!0}));j=(e,t,n)=>t?`/inbox/${e}/${t}${n?`?m=${n}`:""}`:`/inbox/${e}`,Gu=e=>e?`/search?${new URLSearchParams({q:e})}`:"/search",Yt=e=>e?`/settings/${e}`:"/settings",Vu=e=>`/clients/${e}`,Gn=e=>`/tasks/${e}`;ze=(e=null,t=null)=>`/automation${e?`/${e}`:""}${t?`?tab=${t}`:""}`;window.addEventListener("popstate",()=>{Vy(Yu())?history.pushState(null,"",Il.peek()):Yy(Yu())});document.addEventListener("click",e=>{let t=e.target.closest?.("a[href^='/inbox'], a[href^='/search'], a[href^='/settings'], a[href^='/clients'], a[href^='/automation'], a[href^='/tasks']");!t||e.defaultPrevented||e.button||e.metaKey||e.ctrlKey||e.shiftKey||(e.preventDefault(),L(t.getAttribute("href")))})});function Xy(e){e(),requestAnimationFrame(()=>requestAnimationFrame(e))}function rr(){Ju+=1;let e=Ju;Xy(()=>{e===Ju&&(Qu=performance.now())})}function F$(){Ju+=1,Qu=-Zu}var Zu,Jy,Qu,Qy,Zy,z$,W$,B$,Ju,ew,tw,nw,ir,Xu,ds=b(()=>{te();G();R();Zu=700,Jy=0,Qu=-Zu,Qy=0,Zy=0,z$=0,W$=!1,B$=de(()=>{let{page:e,dialog:t}=O.value;return e==="inbox"&&t&&ht.value[t]?.loaded?t:null});fe(()=>{let e=B$.value;W$=!1,Xy(()=>{B$.peek()===e&&(Jy=performance.now())})});for(let e of["keydown","pointerdown","click"])window.addEventListener(e,t=>{Qy=t.timeStamp,e!=="pointerdown"&&(z$=e==="click"?t.detail:0,z$===1&&(Zy=t.timeStamp))},{capture:!0});Ju=0,ew=()=>{W$=!0};tw=e=>e-Jy>=Zu,nw=e=>B$.peek()!==null&&tw(e),ir=()=>Qy-Qu<Zu||z$>1&&Qu>=Zy,Xu=()=>W$||tw(performance.now())});function r2(e,t){let n=[...e],s=[];for(;n.length+1>s2;){let a=Math.min(...n.map(K$));if(a>K$(t))break;s.push(...n.splice(n.findIndex(i=>K$(i)===a),1))}return s}function ee(e,{icon:t="check",undo:n=null,action:s=null,label:a="",alert:i=!1,ms:l=o2,silent:c=!1,more:u=null,keep:p=!1}={}){ow+=1;let m={id:ow,text:e,icon:t,alert:i,silent:c,more:u,keep:p,label:n?o("Undo"):a,run:n??s,undo:!!n},$=c?[]:r2(fs.value.filter(f=>!f.silent),m);return fs.value=[...fs.value.filter(f=>!$.includes(f)),m],n&&!c&&($s.value=[{id:m.id,text:e,icon:t,at:Date.now(),run:n},...$s.peek()].slice(0,a2)),setTimeout(()=>ep(m.id),l),m.id}function ep(e){fs.value=fs.value.filter(t=>t.id!==e)}function lr(e){ep(e),$s.value=$s.peek().filter(t=>t.id!==e)}function Bl(e){F$(),e.undo??!0?lr(e.id):ep(e.id),e.run()}function rw(e){F$(),ep(e.id),e.more.run()}function tp(){let e=fs.value.findLast(t=>t.undo);e&&Bl(e)}var o2,s2,ow,fs,$s,a2,K$,sw,ie,aw,we=b(()=>{te();w();ds();o2=8e3,s2=3,ow=0,fs=_([]),$s=_([]),a2=50,K$=e=>e.keep?2:e.run||e.alert?1:0;sw=(e,t)=>ee("",{undo:e,ms:t,silent:!0}),ie=(e,t)=>ee(e,{icon:"circle-alert",alert:!0,...t});aw=()=>{$s.value=[]}});function j$(e,t,n){localStorage.setItem("okno."+e,t),t===n?delete document.documentElement.dataset[e]:document.documentElement.dataset[e]=t}async function Bo(e){localStorage.setItem("okno.lang",e),await Dl(e),await sp({locale:e})}async function la(e){_n.value=e,await sp({theme:e})}async function ii(e){$o.value=e,await sp({density:e})}async function sp(e){if(We.value!=="in"){Wl={...Wl,...e};return}try{ae({t:"me",row:await U("/api/me",e,{method:"PATCH"})})}catch(t){ie(z(t))}}async function ap(){if(Object.keys(Wl).length)try{await U("/api/me",Wl,{method:"PATCH"}),Wl={}}catch{}}async function q$(){let{locale:e,theme:t,density:n}=N.peek();_n.value=t,$o.value=n,e&&localStorage.setItem("okno.lang",e),e&&e!==Le.peek()&&await Dl(e)}var _n,iw,np,$o,op,zo,Vn,Gt,lw,cw,Wl,i2,Ot=b(()=>{te();J();R();w();Hn();we();_n=_(localStorage.getItem("okno.theme")??"system"),iw=_(matchMedia("(prefers-color-scheme: dark)").matches);matchMedia("(prefers-color-scheme: dark)").addEventListener("change",e=>{iw.value=e.matches});np=de(()=>_n.value==="dark"||_n.value==="system"&&iw.value),$o=_(localStorage.getItem("okno.density")??"normal"),op=_(localStorage.getItem("okno.text")??"normal"),zo=_(localStorage.getItem("okno.side")==="hidden"),Vn=_(localStorage.getItem("okno.card")==="hidden"),Gt=_(Sy.includes(localStorage.getItem("okno.sort"))?localStorage.getItem("okno.sort"):"urgent");fe(()=>{j$("theme",_n.value,"system")});fe(()=>{j$("density",$o.value,"normal")});fe(()=>{j$("text",op.value,"normal")});fe(()=>{localStorage.setItem("okno.side",zo.value?"hidden":"shown")});fe(()=>{localStorage.setItem("okno.card",Vn.value?"hidden":"shown")});fe(()=>{localStorage.setItem("okno.sort",Gt.value)});lw=()=>localStorage.getItem("okno.lang");cw=e=>sp({status_id:e});Wl={};i2=de(()=>N.value&&[N.value.locale,N.value.theme,N.value.density].join());fe(()=>{i2.value&&Bt(()=>{q$()})})});function Y$(e){hs=e,gs=!0,J$()}function G$(){gs=!1,clearTimeout(H$),Lt?.close(),Lt=null,cr=0,Sn.value="on"}function V$(){Lt?.readyState===WebSocket.OPEN&&Lt.send(JSON.stringify({t:"hello",cursor:hs.cursor(),build:hs.build}))}function pw(e){Lt?.readyState===WebSocket.OPEN&&Lt.send(JSON.stringify(e))}function J$(){if(clearTimeout(H$),!gs||Lt&&Lt.readyState<=WebSocket.OPEN)return;let e=location.protocol==="https:"?"wss:":"ws:",t=new WebSocket(`${e}//${location.host}/api/live`);Lt=t,U$=Date.now(),t.addEventListener("open",()=>{t===Lt&&V$()}),t.addEventListener("message",n=>{t===Lt&&d2(JSON.parse(n.data))}),t.addEventListener("close",n=>{t===Lt&&mw(n.code)})}function d2(e){if(U$=Date.now(),e.t==="ping"){Lt.send('{"t":"pong"}');return}if(e.t==="welcome"){hs.signal(e),Q$();return}e.t==="resync"&&hs.resync(),e.t==="events"?hs.events(e):hs.signal(e)}function f2(){if(!gs)return;let e=Lt;Lt=null,e?.close(),ip()}function Q$(){rp=0;let e=cr>0;cr=0,Sn.value="on",hs.back(e)}function mw(e){if(Lt=null,!gs)return;if(cr||=Date.now(),e===uw.signedOut){gs=!1,hs.signedOut();return}let t=e===uw.tooSlow?0:Math.min(c2,l2*2**rp);rp+=1,H$=setTimeout(J$,t*(.5+Math.random()/2))}function ip(){rp=0,J$()}var l2,c2,u2,p2,m2,uw,Sn,Lt,hs,rp,cr,U$,H$,gs,ur=b(()=>{te();l2=1e3,c2=3e4,u2=45e3,p2=2e3,m2=5e3,uw={signedOut:4401,foreign:4403,tooSlow:4408},Sn=_("on"),Lt=null,hs=null,rp=0,cr=0,U$=0,H$=0,gs=!1;setInterval(()=>{if(!gs)return;if(Lt?.readyState===WebSocket.OPEN&&Date.now()-U$>u2){let t=Lt;mw(0),t.close()}let e=cr?Date.now()-cr:0;Sn.value=e>m2?"off":e>p2?"grey":"on"},500);window.addEventListener("online",f2);window.addEventListener("offline",()=>{gs&&(cr||=Date.now())});document.addEventListener("visibilitychange",()=>{!document.hidden&&gs&&!Lt&&ip()})});function kw(e){e.t==="welcome"&&(bw=Date.now(),lp.value={},cp.value={},ua.value={},mp()),e.t==="presence"&&(lp.value=dw(lp.peek(),e.people,t=>t==="off")),e.t==="here"&&(cp.value=dw(cp.peek(),{[e.dialog]:e.people},t=>!t.length)),e.t==="typing"&&h2(e.dialog)}function dw(e,t,n){let s={...e,...t};for(let a in t)n(t[a])&&delete s[a];return s}function h2(e){let t=Date.now()+X$;ua.value={...ua.peek(),[e]:t},setTimeout(()=>{ua.peek()[e]===t&&yw(e)},X$)}function yw(e){if(!(e in ua.peek()))return;let{[e]:t,...n}=ua.peek();ua.value=n}function ww(e){for(let t of e)t.k==="message"&&t.row.kind==="in"&&yw(t.row.dialog_id)}function Sw(e,t,n){let s=Date.now();ca.value=n.trim()?{dialog:e,mode:t,at:s}:null,ca.value&&(s-eh>=Z$&&mp(),setTimeout(()=>{ca.peek()?.at===s&&(ca.value=null)},X$-Z$))}function th(){ca.value=null}function mp(){if(clearTimeout(fw),We.peek()!=="in")return;let e=eh+Z$-Date.now();if(e>0){fw=setTimeout(mp,e);return}eh=Date.now(),pw(JSON.parse(_w.peek()))}function nh(){up.value=!1,clearTimeout($w),$w=setTimeout(()=>{up.value=!0},$2)}var Z$,X$,$2,lp,cp,ua,hw,gw,pp,bw,vw,xw,up,ca,eh,fw,$w,_w,pr=b(()=>{te();J();ur();G();R();Z$=2e3,X$=6e3,$2=5*6e4,lp=_({}),cp=_({}),ua=_({}),hw=e=>lp.value[e]??"off",gw=e=>(cp.value[e]??[]).filter(t=>t.id!==N.value?.id),pp=e=>e in ua.value,bw=0,vw=()=>bw;xw=_(!document.hidden),up=_(!1),ca=_(null),eh=0,fw=0,$w=0,_w=de(()=>{let{page:e,dialog:t}=O.value,n=e==="inbox"&&xw.value&&!up.value?t:null,s=ca.value&&ca.value.dialog===n?ca.value.mode:null;return JSON.stringify({t:"look",dialog:n,typing:s,idle:up.value})});fe(()=>{_w.value&&Sn.value==="on"&&mp()});for(let e of["keydown","pointerdown","pointermove","wheel"])window.addEventListener(e,nh,{passive:!0,capture:!0});document.addEventListener("visibilitychange",()=>{xw.value=!document.hidden,document.hidden||nh()});nh()});function li(e,...t){for(let n of Fl[e])n(...t)}async function bs(e,t){if(St.value[e]?.busy)return!1;St.value={...St.value,[e]:{busy:!0}};try{await t();let{[e]:n,...s}=St.value;return St.value=s,!0}catch(n){if(!(n instanceof Z))throw n;return St.value={...St.value,[e]:{busy:!1,problem:n}},!1}}async function mr(){let e=await K("/api/start");We.value="in",Cw.value=Date.now(),sr(()=>{ae({t:"start",data:e,reset:!0}),li("snapshot",e,{entered:!0})}),await q$(),li("entered",e.me.id),Y$(Nw),Ow.postMessage(e.me.id)}function $p(){G$(),We.value="out",St.value={},ae({t:"forget"})}function Ew(){We.value="in",Y$(Nw),li("online")}async function Mw(){let{view:e,dialog:t}=O.peek(),n=ln(e,Gt.peek());try{let s=await K("/api/start");if(s.build!==Aw&&!Pw.some(l=>l())){location.reload();return}let a=await b2(e,n),i=t?await K(`/api/dialogs/${t}`).catch(()=>null):null;sr(()=>{ae({t:"start",data:s,reset:!0}),li("snapshot",s,{entered:!1});for(let l of a)ae({t:"page",view:e,sort:n,data:l});t&&ae({t:"opened",id:t}),i&&ae({t:"dialog",data:i})}),V$(),Q$()}catch(s){if(!(s instanceof Z))throw s;s.offline&&setTimeout(Mw,3e3)}}async function b2(e,t){let{dialogs:n,views:s}=Y.peek(),a=s[Ro(e,t)],i=a?.loaded?ti(n,e,t,sa(Y.peek()),a.edge).length:0,l=[await K(dp(e,t,null))];for(let c=l[0].items.length;c<i&&l.length<g2&&l.at(-1).next;c+=l.at(-1).items.length)l.push(await K(dp(e,t,l.at(-1).next)));return l}function dp(e,t,n){let s=new URLSearchParams({view:e,sort:t,limit:n?"100":"50"});return n&&s.set("after",n),`/api/dialogs?${s}`}function dr(e,t){let n=Y.peek().views[Ro(e,t)];return n?.loaded&&!n.next?null:bs(`page:${Ro(e,t)}`,async()=>{let s=await K(dp(e,t,n?.next));ae({t:"page",view:e,sort:t,data:s})})}async function Kl(e,{unread:t=!0}={}){ae({t:"opened",id:e}),!Y.peek().logs[e].loaded&&(await bs(`dialog:${e}`,async()=>{let n=await K(`/api/dialogs/${e}`),s=t?await v2(e,n):null;sr(()=>{ae({t:"dialog",data:n}),s&&ae({t:"around",id:e,data:s})})}),zw())}async function v2(e,{mark:t,dialog:n,messages:s,more:a}){let i=Math.min(...s.map(c=>c.client_no??1/0));if(!a||t>=n.client_count||i<=t+1)return null;let{no:l}=await K(`/api/dialogs/${e}/place?client_no=${t+1}`);return l?K(Rw(e,l)):null}async function k2(e,t){await Kl(e,{unread:!1});let n=Y.peek().logs[e];!n?.loaded||n.items[t]||t>(Y.peek().dialogs[e]?.last_no??0)||await bs(`around:${e}`,async()=>{ae({t:"around",id:e,data:await K(Rw(e,t))})})}function oh(e){let t=Y.peek().logs[e];if(!t?.later)return null;let n=Math.max(...Object.keys(t.items).map(Number));return bs(`newer:${e}`,async()=>{ae({t:"log",id:e,side:"after",data:await K(`/api/dialogs/${e}/messages?after=${n}&limit=${Iw}`)})})}function sh(e){let t=Y.peek().logs[e];if(!t?.loaded||!t.more)return null;let n=Math.min(...Object.keys(t.items).map(Number));return bs(`older:${e}`,async()=>{ae({t:"log",id:e,side:"before",data:await K(`/api/dialogs/${e}/messages?before=${n}&limit=${Iw}`)})})}function zw(){for(let e of Y.peek().recent){let t=Y.peek().logs[e],n=t?.loaded?Fy(t):null;n!==null&&bs(`hole:${e}`,async()=>{ae({t:"log",id:e,side:"after",data:await K(`/api/dialogs/${e}/messages?after=${n}&limit=40`)})})}}function Bw(e){let t=n=>ae({t:"rows",cursor:Y.peek().cursor,rows:[{k:"mark",id:e.id,rev:0,row:{read_no:n}}]});if(e.opened_at>=Cw.peek()){t(0);return}bs("mark",async()=>{t((await K(`/api/dialogs/${e.id}`)).mark)})}async function Ww(e){let t=e.id,n=e.client_count;if(!((Y.peek().marks[t]??0)>=n)){ae({t:"read",id:t,client_no:n});try{await _e("POST",`/api/dialogs/${t}/read`,{client_no:n})}catch{}}}function y2(){for(let s of Object.keys(St.value)){if(!St.value[s].problem?.offline)continue;let{[s]:a,...i}=St.value;St.value=i}let{view:e,dialog:t}=O.peek(),n=ln(e,Gt.peek());Y.peek().views[Ro(e,n)]?.loaded||dr(e,n),t&&!Y.peek().logs[t]?.loaded&&Kl(t)}var St,Cw,Fl,fp,ci,Vt,Tn,Ow,Aw,Nw,Pw,Dw,g2,Lw,Tw,Rw,hp,Iw,st=b(()=>{te();J();Hn();ur();pr();Ot();Ut();G();R();St=_({}),Cw=_(0),Fl={snapshot:[],entered:[],rows:[],online:[]},fp=e=>{Fl.snapshot.push(e)},ci=e=>{Fl.entered.push(e)},Vt=e=>{Fl.rows.push(e)},Tn=e=>{Fl.online.push(e)};Ow=new BroadcastChannel("okno");Ow.addEventListener("message",e=>{We.peek()==="out"||!Y.peek().me||e.data===Y.peek().me.id||(G$(),mr().catch(()=>location.reload()))});Aw=new URL(import.meta.url).pathname.split("/")[2],Nw={build:Aw,cursor:()=>Y.peek().cursor,events:e=>{let t=Y.peek();ae({t:"rows",cursor:e.cursor,rows:e.rows}),ww(e.rows),li("rows",e.rows,t,Y.peek()),zw()},signal:kw,resync:()=>{Mw()},back:()=>{y2(),li("online")},signedOut:()=>{We.value="expired"}},Pw=[],Dw=e=>{Pw.push(e)};g2=10;Lw=(e,t)=>bs(`page:${Ro(e,t)}`,async()=>{ae({t:"page",view:e,sort:t,data:await K(dp(e,t,null))})});Tw=40,Rw=(e,t)=>`/api/dialogs/${e}/messages?before=${t+Tw/2}&limit=${Tw}`,hp=e=>bs(`dialog:${e}`,async()=>{ae({t:"dialog",data:await K(`/api/dialogs/${e}`)})}),Iw=60;fe(()=>{let{page:e,view:t,dialog:n,at:s}=O.value,a=ln(t,Gt.value);We.value!=="in"||e!=="inbox"||Bt(()=>{Y.value.views[Ro(t,a)]?.loaded||dr(t,a),n&&s?k2(n,s):n&&Kl(n)})})});var v,ut,oe=b(()=>{te();v=_(null),ut=_(!1)});function vs(e){jl.value=jl.value===e?`${e} `:e}function x2(e){gp.push(e),Fw||=setTimeout(_2,w2)}function _2(){let e=[...new Set(gp)];jl.value=e.length===1?o("New message: {name}",{name:e[0]}):T("{n} new message","{n} new messages",gp.length),gp=[],Fw=0}var w2,jl,gp,Fw,fr=b(()=>{te();st();w();w2=4e3,jl=_(""),gp=[],Fw=0;Vt((e,t,n)=>{for(let s of e){if(s.k!=="message"||s.row.kind!=="in")continue;let a=n.dialogs[s.row.dialog_id],i=t.dialogs[s.row.dialog_id];a&&(!i||i.last_no<s.row.no)&&a.assignee_id===n.me.id&&x2(a.name)}})});var ah,rh,Wo,$r,ql,Cn,ui,Ul,Fo=b(()=>{ah=new Map,rh=new Map,Wo=e=>{ah.set(e.page,e)},$r=e=>ah.get(e),ql=()=>[...ah.values()].filter(e=>e.icon),Cn=e=>{rh.set(e.id,{when:()=>!0,...e})},ui=()=>[...rh.values()].filter(e=>e.when()),Ul=e=>rh.get(e)});function Kw(e){let t=String(e).replace(/[«»"“”]/g," ").split(/\s+/).filter(s=>/[\p{L}\p{N}]/u.test(s));return t.length?(t.length>1?[t[0],t[1]]:[t[0]]).map(s=>[...s.replace(/^[^\p{L}\p{N}]+/u,"")][0]).join("").toUpperCase():"?"}function Jn(e){let t=0;for(let n of String(e))t=(t*31+n.codePointAt(0))%9973;return"h"+(1+t%8)}function pa(e){let[t,n]=String(e).split(/\s+/);return n?`${t} ${[...n][0]}.`:t}var ma,H,Se=b(()=>{R();w();ma=e=>String(e).split(/\s+/)[0],H=e=>Pe.value[e]?.name??o("Former colleague")});function hr(e){let t=Object.values(je.value).filter(s=>s.kind===e.kind&&s.health!=="removed"),n=je.value[e.channel_id];return t.length>1&&n?`${ye(e.kind)} · ${n.name}`:ye(e.kind)}var S2,d,pi,jw,ye,qw,Te,Q,da,Mn,Re,se,P=b(()=>{C();w();Se();R();S2=new URL("../../icons.svg",import.meta.url).pathname,d=({name:e,size:t=""})=>r`<svg class=${"i "+t} aria-hidden="true"><use href=${`${S2}#${e}`} /></svg>`,pi=({big:e})=>r`<svg class=${e?"mark big":"mark"} viewBox="0 0 26 26" aria-hidden="true">
<rect class="fr" width="26" height="26" rx="7" />
<rect class="p" x="5" y="5" width="7.2" height="7.2" rx="1.8" />
<rect class="p2" x="13.8" y="5" width="7.2" height="7.2" rx="1.8" />
<rect class="p2" x="5" y="13.8" width="7.2" height="7.2" rx="1.8" />
<rect class="lit" x="13.8" y="13.8" width="7.2" height="7.2" rx="1.8" />
</svg>`,jw={telegram:()=>o("Telegram"),vk:()=>o("VK"),email:()=>o("Email"),phone:()=>o("Phone")},ye=e=>jw[e]?jw[e]():e;qw=({dialog:e})=>{let[t,...n]=hr(e).split(" · ");return n.length?r`<span class="only-roomy">${t} · </span>${n.join(" · ")}`:t},Te=({kind:e,size:t="",named:n})=>r`<span class=${`ch ${e} ${t}`} role=${n?"img":null} aria-label=${n?ye(e):null}
aria-hidden=${n?null:"true"}>
<${d} name=${"ch-"+e} />
</span>`,Q=({name:e,face:t,size:n="",children:s})=>r`<span class=${`av ${Jn(e)} ${n}`} aria-hidden="true">
${Kw(e)}
${t&&r`<img key=${t} src=${`/avatars/${t}`} alt="" loading="lazy" draggable=${!1} />`}
${s}
</span>`,da=({size:e=""})=>r`<span class=${`av none ${e}`} aria-hidden="true"><${d} name="user-round" size="s" /></span>`,Mn=({of:e})=>r`<span class="keys">${e.map(t=>r`<kbd>${t}</kbd>`)}</span>`,Re=({width:e})=>r`<svg class="skw" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
<rect width=${e} height="8" rx="2" />
</svg>`,se=({icon:e,title:t,text:n,children:s})=>r`<div class="empty"><span class="eic"><${d} name=${e} size="l" /></span>
<b>${t}</b>${n&&r`<span>${n}</span>`}${s}</div>`});function ch(){let e=Date.now();kp.value=e,e-I.value>=ih-lh/2&&(I.value=e),vp=setTimeout(ch,bp?lh:ih)}function Uw(){return bp+=1,bp===1&&(clearTimeout(vp),vp=setTimeout(ch,lh)),()=>{bp-=1}}function Hl(){I.value=kp.value=Date.now()}var ih,lh,I,kp,bp,vp,ve=b(()=>{te();ih=15e3,lh=1e3,I=_(Date.now()),kp=_(Date.now()),bp=0,vp=0;vp=setTimeout(ch,ih);document.addEventListener("visibilitychange",()=>{document.hidden||Hl()})});function On(e){let t=Le.value+JSON.stringify(e);return uh.has(t)||uh.set(t,new Intl.DateTimeFormat(Le.value==="ru"?"ru-RU":"en-GB",e)),uh.get(t)}function Jw(e,t){try{let n=new Intl.NumberFormat(Le.value==="ru"?"ru-RU":"en-GB",{style:"currency",currency:t,trailingZeroDisplay:"stripIfInteger"});return n.format(e/10**n.resolvedOptions().maximumFractionDigits)}catch{return`${e/100} ${t??""}`.trim()}}function Ln(e){let t=e,n=0;for(;t>=1e3&&n<Gw.length-1;)t/=1024,n+=1;let s=n>1&&t<10?1:0;return`${new Intl.NumberFormat(Le.value==="ru"?"ru-RU":"en-GB",{maximumFractionDigits:s}).format(t)} ${Gw[n]()}`}function Rt(e,t=Date.now()){return On(wp(e,t)?{day:"numeric",month:"long"}:{day:"numeric",month:"long",year:"numeric"}).format(e)}function ho(e,t){let n=Yl(e,t);return n<=0?q(e):n===1?o("yesterday"):n<7?On({weekday:"short"}).format(e):On(wp(e,t)?{day:"numeric",month:"short"}:{day:"2-digit",month:"2-digit",year:"2-digit"}).format(e)}function mi(e,t){let n=Yl(e,t);return n===0?o("Today"):n===1?o("Yesterday"):Rt(e,t)}function tt(e,t){let n=Yl(e,t);return n<=0?o("today"):n===1?o("yesterday"):Rt(e,t)}function Ge(e,t=Date.now()){let n=-Yl(e,t);if(n===0)return o("today at {time}",{time:q(e)});if(n===1)return o("tomorrow at {time}",{time:q(e)});let s=On(wp(e,t)?{weekday:"short",day:"numeric",month:"long"}:{day:"numeric",month:"long",year:"numeric"}).format(e);return o("{day} at {time}",{day:s,time:q(e)})}function Ve(e){let t=Math.max(1,Math.floor(e/Vw));if(t<60)return o("{n} min",{n:t});let n=Math.floor(e/ph);return n<24?t%60&&n<10?o("{h} h {m} min",{h:n,m:t%60}):o("{h} h",{h:n}):T("{n} day","{n} days",Math.floor(e/yp))}function Qw(e,t){let n=Math.floor((t-e)/1e3);return n<5?o("just now"):n<60?T("{n} second ago","{n} seconds ago",n):t-e<ph?T("{n} minute ago","{n} minutes ago",Math.floor(n/60)):Yl(e,t)===0?o("at {time}",{time:q(e)}):Be(e)}function Zw(e){let t=On({month:"long",year:"numeric"}).format(e).replace(/\s*г\.$/,"");return t[0].toUpperCase()+t.slice(1)}function xp(e,t=Date.now()){let n=e-t<2*yp?{weekday:"short"}:{day:"numeric",month:"short"};return`${On(n).format(e)}, ${q(e)}`}function ys(e,t="short"){let n=On({weekday:t,timeZone:"UTC"}).format(T2+e*yp);return n[0].toUpperCase()+n.slice(1)}function tx(e){try{let t=new Intl.DateTimeFormat("en-GB",{timeZone:e,timeZoneName:"shortOffset"}).formatToParts(),{value:n}=t.find(s=>s.type==="timeZoneName");return n.replace("GMT","UTC")}catch{return e}}function nx(e){let t=null;return n=>((t?.text!==n||t.lang!==Le.value)&&(t={text:n,lang:Le.value,made:e(n)}),t.made)}var Vw,ph,yp,uh,Hw,Yl,wp,Yw,ce,et,q,Be,Gw,ks,Rn,Xw,T2,_p,mh,ex,X=b(()=>{w();Vw=6e4,ph=60*Vw,yp=24*ph,uh=new Map;Hw=e=>new Date(e).setHours(0,0,0,0),Yl=(e,t)=>Math.round((Hw(t)-Hw(e))/yp),wp=(e,t)=>new Date(e).getFullYear()===new Date(t).getFullYear(),Yw={ru:new Intl.NumberFormat("ru-RU"),en:new Intl.NumberFormat("en-GB")},ce=e=>(Yw[Le.value]??Yw.en).format(e).replaceAll(","," ");et=e=>new Date(e).toDateString(),q=e=>On({hour:"2-digit",minute:"2-digit"}).format(e),Be=e=>On({dateStyle:"long",timeStyle:"short"}).format(e),Gw=[()=>o("B"),()=>o("KB"),()=>o("MB"),()=>o("GB")];ks=e=>`${Math.floor(e/60)}:${String(Math.floor(e%60)).padStart(2,"0")}`;Rn=(e,t=Date.now())=>On(!t||wp(e,t)?{weekday:"short",day:"numeric",month:"long"}:{day:"numeric",month:"long",year:"numeric"}).format(e);Xw=()=>Array.from({length:7},(e,t)=>{let n=On({weekday:"short"}).format(new Date(2024,0,t+1));return n[0].toUpperCase()+n.slice(1,2)}),T2=Date.UTC(2024,0,1);_p=(e,t)=>On({weekday:"short",day:"numeric",month:"long",hour:"2-digit",minute:"2-digit",timeZone:t}).format(e),mh=e=>On({day:"numeric",month:"long",year:"numeric",timeZone:"UTC"}).format(Date.parse(e)),ex=(e,t)=>On({day:"numeric",month:"long",timeZone:"UTC"}).formatRange(Date.parse(e),Date.parse(t))});function fh(e){let t=Qn.peek().filter(n=>!e.includes(n));t.length!==Qn.peek().length&&(Qn.value=t)}function ox(e){Gl.value=e,setTimeout(()=>{Gl.peek()===e&&(Gl.value=[])},C2)}function sx(e,t,n){let s=sa(e),a=t.filter(l=>e.dialogs[l]&&!oa(e.dialogs[l],n,s));if(!a.length)return null;let i=a.filter(l=>e.dialogs[l].assignee_id===e.me.id);return i.length?{view:"mine",ids:i}:{view:"unassigned",ids:a}}var C2,Qn,Gl,di,dh,Sp=b(()=>{st();te();Hn();Ut();C2=1600,Qn=_([]),Gl=_([]),di=_(null),dh=(e,t)=>ls(e)&&e.waiting_since!==null&&(e.assignee_id===null||e.assignee_id===t);Vt((e,t,n)=>{let s=n.me?.id,a=e.filter(({k:l,id:c,row:u})=>l==="dialog"&&dh(u,s)&&!(t.dialogs[c]&&dh(t.dialogs[c],s))&&!Qn.peek().includes(c)),i=Qn.peek().filter(l=>n.dialogs[l]&&dh(n.dialogs[l],s));(a.length||i.length!==Qn.peek().length)&&(Qn.value=[...i,...a.map(({id:l})=>l)])})});async function Cp(){fi.value!=="unsupported"&&(fi.value=await Notification.requestPermission())}function cx(e,t,n,s){if(fi.value!=="granted")return!1;let a=new Notification(e,{body:t,tag:`okno-${n}`,silent:!0});return a.addEventListener("click",()=>{window.focus(),a.close(),s()}),!0}var fi,Vl,Tp,ax,rx,ix,lx,$h=b(()=>{te();fi=_("Notification"in window?Notification.permission:"unsupported"),Vl=_(!1);navigator.locks?.request("okno.leader",()=>new Promise(()=>{Vl.value=!0}));navigator.locks||(Vl.value=!0);Tp="okno.focus",ax=crypto.randomUUID?.()??String(Math.random()),rx=()=>{localStorage.setItem(Tp,ax)},ix=()=>{localStorage.getItem(Tp)===ax&&localStorage.removeItem(Tp)};window.addEventListener("focus",rx);window.addEventListener("blur",ix);window.addEventListener("pagehide",ix);document.hasFocus()&&rx();lx=()=>localStorage.getItem(Tp)!==null});var O2,E2,ux,A2,px,dn,ws=b(()=>{w();O2={"token-wrong":()=>o("the platform rejects the token"),"other-poller":()=>o("another program receives this bot's messages"),"webhook-set":()=>o("a webhook is set on the bot"),"settings-wrong":()=>o("the stored settings cannot be used"),"secrets-unreadable":()=>o("the stored token cannot be decrypted with the current key"),network:()=>o("the platform cannot be reached"),"server-error":()=>o("the platform has a problem"),"answer-broken":()=>o("unexpected response from the platform"),"rate-limited":()=>o("the platform asks to wait"),"storage-failed":()=>o("messages cannot be stored"),"internal-error":()=>o("the connector failed, the log has the details"),"history-gap":()=>o("the platform lost some events; the rest was loaded from its history"),"longpoll-off":()=>o("Long Poll is off in the community's settings"),"password-wrong":()=>o("the mail server rejects the name or the password"),"certificate-wrong":()=>o("the mail server's certificate cannot be trusted"),"tls-missing":()=>o("the mail server offers no secure connection"),"tls-failed":()=>o("a secure connection to the mail server failed"),"folder-missing":()=>o("the mailbox has no such folder"),"mailbox-full":()=>o("the mailbox is full, clients' emails are rejected"),"server-unreachable":()=>o("the mail server cannot be reached"),"blocked-by-client":()=>o("the client has blocked the bot"),"client-gone":()=>o("the client's account no longer exists"),"kicked-from-group":()=>o("the bot is no longer in the group"),"no-permission":()=>o("the bot may not write there"),"too-late":()=>o("the platform no longer allows changes"),"reaction-refused":()=>o("the platform does not accept this reaction here"),"never-arrived":()=>o("the platform says it does not have it"),"message-gone":()=>o("the client no longer has the message"),"client-not-started":()=>o("the client must write first"),"chat-not-found":()=>o("the platform does not know this chat"),"text-too-long":()=>o("the text is too long for this channel"),"text-empty":()=>o("the text is empty"),"not-allowed-by-client":()=>o("the client has not allowed messages from the community"),"client-privacy":()=>o("the client's privacy settings block it"),blacklisted:()=>o("the client is on the community's blacklist"),"too-many-files":()=>o("too many files for one message"),"file-missing":()=>o("a file is no longer stored here"),"file-too-large":()=>o("the file is too large for this channel"),"address-wrong":()=>o("emails cannot be sent to this address"),"address-refused":()=>o("the mail server does not know this address or rejects it"),"sender-refused":()=>o("the mail server does not allow this mailbox to send"),"recipient-mailbox-full":()=>o("the client's mailbox is full"),bounced:()=>o("the email bounced"),"email-too-large":()=>o("the email with its files is too large"),postponed:()=>o("the mail server asks to try again later"),"header-unsafe":()=>o("the email headers contain unsafe characters"),"partly-sent":()=>o("only part of it was sent"),"gave-up":()=>o("could not be sent in time"),"no-answer":()=>o("the connection broke before a response came"),"server-stopped":()=>o("the server stopped during the send"),"server-crashed":()=>o("the server ended during the send")},E2={"auto-replied":()=>o("auto-reply"),"auto-generated":()=>o("sent by a program"),"auto-notified":()=>o("notification"),bounce:()=>o("an email bounced"),report:()=>o("mail server report"),own:()=>o("sent from our own address"),"empty-return-path":()=>o("no replies expected"),list:()=>o("mailing list"),bulk:()=>o("bulk email"),"blocked-sender":()=>o("blocked sender")},ux=e=>E2[e]?.()??o("sent by a program"),A2={"too-large":()=>o("larger than the limit"),"too-many":()=>o("too many files in one message"),"file-gone":()=>o("the platform no longer has it"),refused:()=>o("the platform refused it"),"gave-up":()=>o("could not be downloaded in time")},px=e=>A2[e]?.()??(e||o("could not be downloaded")),dn=(e,t)=>O2[e]?.()??(t||o("the platform refused it"))});function $i(){return!hh.value&&!gh&&(gh=!0,K("/api/command-line").then(e=>{hh.value=e},()=>{gh=!1})),hh.value}var hh,gh,hi,mx,Op=b(()=>{te();J();hh=_(null),gh=!1;hi=(e,t)=>`${e.program} ${t} ${e.options}`,mx=e=>`'${e.replaceAll("'","'\\''")}'`});var dx,N2,fx,bh,$x,hx=b(()=>{X();w();dx=(e,t)=>et(e)===et(t)?q(e):Ge(e,t),N2=({task:e})=>e?o("No. {number} {title}",{number:e.number,title:e.title}):o("A removed task"),fx={assigned:(e,t)=>e.count>1?T("{n} task assigned to you","{n} tasks assigned to you",e.count):o("Task for you: {task}",{task:t}),plan:({data:e,at:t},n)=>e.due_at?o("{task}: now due {time}",{task:n,time:Ge(e.due_at,t)}):o("{task}: no due date any more",{task:n}),status:(e,t)=>o("{task}: new status",{task:t}),changed:(e,t)=>o("{task}: changed",{task:t}),comment:(e,t)=>e.count>1?T("{task}: {n} new comment","{task}: {n} new comments",e.count,{task:t}):o("{task}: new comment",{task:t}),mention:(e,t,n)=>o("{who} mentioned you in {task}",{who:n,task:t}),news:(e,t)=>o("{task}: the client wrote",{task:t}),woke:(e,t)=>o("{task}: back to work",{task:t}),untouched:(e,t)=>o("{task}: still not begun",{task:t}),soon:({data:e,at:t},n)=>o("{task}: due at {time}",{task:n,time:dx(e.due_at,t)}),late:({data:e,at:t},n)=>o("{task}: overdue since {time}",{task:n,time:dx(e.due_at,t)})},bh=(e,t,n)=>(fx[e.data.what]??fx.changed)(e,N2(e),n),$x=({data:e})=>e.reason?o("“{text}”",{text:e.reason}):""});function bx(e){let t=e.by_id===null?o("Someone"):ma(H(e.by_id)),{what:n,to:s}=e.data;if(n==="in"&&e.count>1)return T("{n} new message","{n} new messages",e.count);let a=n==="assigned"?s===null?o("no assignee now"):o("assignee is {name}",{name:H(s)}):(gx[n]??gx.in)(t);return e.count>1?`${a} · ${T("{n} event","{n} events",e.count)}`:a}function M2(e){return e.kind==="fault"?o("Conversations are complete, but a notification may be missing. Okno tries again by itself and after each start. If this line stays, update Okno; this command on the server names the cause: {command}",{command:D2()}):e.kind==="breaker"?e.data.why==="channel-budget"?o("There were too many within an hour. See whether they go round in a loop before they go on."):o("One conversation got 20 in a day. See whether they go round in a loop before they go on."):e.kind==="rule"?(yx[e.data.why]??yx.failed)():e.kind==="channel"?e.data.state==="up"?o("Outage from {from} to {until}",{from:q(e.data.since),until:q(e.data.until)}):o("Since {time}. Replies wait in the queue.",{time:q(e.data.since)}):e.kind==="task"||e.kind==="taskdue"?$x(e):e.kind==="nobody"?o("Round robin gives them out as soon as an operator is free."):e.kind==="test"?o("You pressed “Check” in the settings"):e.data.late?o("Announced late, Okno was not running at that time"):e.text?o("“{text}”",{text:e.text}):e.kind==="assigned"&&e.by_id!==null?o("Assigned by {name}",{name:H(e.by_id)}):e.kind==="mention"?e.name:e.kind==="unsnoozed"?o("Snoozed until now"):""}function Jl(e){let t=e.name||o("A client"),n=e.by_id===null?o("Someone"):H(e.by_id);return{plain:(vx[e.kind]??vx.message)(e,t,n),strong:e.kind==="mention"||e.kind==="handover"?n:e.name,text:M2(e),icon:P2[e.kind]??"bell",face:(e.kind==="mention"||e.kind==="handover")&&e.by_id!==null?n:null}}function Ep(e){return e.kind==="breaker"?e.data.breaker==="rule"?`/automation/${e.data.id}`:"/inbox/all":e.kind==="channel"?"/inbox/all":e.kind==="nobody"?"/inbox/unassigned":e.kind==="test"||!e.dialog_id?"/settings/notifications":e.count>1&&(e.kind==="assigned"||e.kind==="handover")?"/inbox/mine":j("all",e.dialog_id,e.kind==="mention"||e.kind==="failed"?e.no:void 0)}var P2,gx,vx,kx,D2,yx,Ql,vh=b(()=>{ws();Op();X();w();Se();G();hx();P2={assigned:"user-round-plus",unsnoozed:"alarm-clock",failed:"circle-alert",test:"bell-ring",followed:"eye",message:"message-square-text",handover:"forward",mention:"at-sign",unassigned:"message-circle",channel:"plug",fault:"circle-alert",sla_warning:"hourglass",sla_breach:"flame",breaker:"zap",nobody:"users-round",untouched:"hourglass",rule:"circle-alert",task:"circle-check",taskdue:"hourglass"},gx={in:()=>o("new message"),out:e=>o("{who} replied",{who:e}),note:e=>o("{who} left a note",{who:e}),closed:e=>o("{who} closed it",{who:e}),reopened:e=>o("{who} reopened it",{who:e}),snoozed:e=>o("{who} snoozed it",{who:e}),unsnoozed:e=>o("{who} unsnoozed it",{who:e})};vx={message:(e,t)=>`${t}: ${bx(e)}`,unassigned:(e,t)=>o("New conversation: {name}",{name:t}),channel:({data:e})=>e.state==="up"?o("{name} works again",{name:e.name}):o("{name} receives no messages: {cause}",{name:e.name,cause:dn(e.code,e.detail)}),fault:({data:e})=>T("{n} event could not be processed","{n} events could not be processed",e.count),breaker:({data:e})=>e.breaker==="rule"?o("A rule was stopped: too many automatic messages"):o("{name}: automatic messages were stopped",{name:e.name}),followed:(e,t)=>`${t}: ${bx(e)}`,assigned:(e,t)=>e.count>1?T("{n} conversation assigned to you","{n} conversations assigned to you",e.count):o("Assigned to you: {name}",{name:t}),handover:(e,t,n)=>T("{who} handed you {n} conversation","{who} handed you {n} conversations",e.count,{who:n}),mention:(e,t,n)=>o("{who} mentioned you",{who:n}),unsnoozed:(e,t)=>o("Back from snooze: {name}",{name:t}),failed:(e,t)=>e.data.state==="uncertain"?o("{name}: reply delivery uncertain",{name:t}):o("{name}: the reply was not sent",{name:t}),sla_warning:({data:e,at:t},n)=>o("{name}: reply due at {time}",{name:n,time:kx(e.due_at,t)}),sla_breach:({data:e,at:t},n)=>e.stage>100?o("{name}: still no reply, {percent} % of the target has passed",{name:n,percent:e.stage}):o("{name}: reply overdue since {time}",{name:n,time:kx(e.due_at,t)}),nobody:({data:e})=>T("{n} conversation waits and no operator is free","{n} conversations wait and no operator is free",e.waiting),untouched:({data:e},t)=>T("{name}: no operator has looked after it for {n} minute","{name}: no operator has looked after it for {n} minutes",e.minutes,{name:t}),rule:({data:e})=>e.why==="failed"?o("A rule has failed"):o("Okno paused a rule"),task:bh,taskdue:bh,test:()=>o("This is what a notification looks like")},kx=(e,t)=>et(e)===et(t)?q(e):Ge(e,t),D2=()=>{let e=$i();return e?hi(e,"check"):"okno check"},yx={failed:()=>o("Its journal under Automation has the cause"),loop:()=>o("It ran more than five times in one conversation in a minute"),failing:()=>o("It failed five times in a row")};Ql=e=>e.kind==="failed"||e.kind==="fault"||e.kind==="sla_breach"||e.kind==="breaker"||e.kind==="channel"&&e.data.state==="down"});function I2(){xs??=new AudioContext,xs.state==="suspended"&&xs.resume().catch(()=>{})}function z2(e,t=new Date){if(!e?.on)return!1;let n=l=>Number(l.slice(0,2))*60+Number(l.slice(3)),[s,a,i]=[t.getHours()*60+t.getMinutes(),n(e.since),n(e.until)];return a<=i?s>=a&&s<i:s>=a||s<i}function Ap(e){let t=(he.peek()?.sounds.volume??0)/100;if(!t||!xs||xs.state!=="running")return!1;for(let[n,s,a]of L2[e])B2(n,xs.currentTime+s,a,t*t*R2);return!0}function B2(e,t,n,s){let a=xs.createOscillator(),i=xs.createGain();a.type="sine",a.frequency.value=e,i.gain.setValueAtTime(0,t),i.gain.linearRampToValueAtTime(s,t+.012),i.gain.exponentialRampToValueAtTime(1e-4,t+n),a.connect(i).connect(xs.destination),a.start(t),a.stop(t+n+.02)}var L2,R2,xs,kh,yh=b(()=>{R();L2={message:[[659,0,.12],[880,.09,.2]],assigned:[[523,0,.12],[659,.1,.12],[784,.2,.26]],alarm:[[440,0,.16],[349,.17,.16],[440,.34,.24]]},R2=.3,xs=null;for(let e of["pointerdown","keydown"])window.addEventListener(e,I2,{capture:!0,passive:!0});kh=()=>N.peek()?.presence==="online"&&!z2(he.peek()?.quiet)});async function Zl(e=!1){let t=e?fa.peek()?.next:null;fa.value={...fa.peek(),busy:!0,problem:null};try{let n=new URLSearchParams({limit:"50",..._s.peek()&&{only:_s.peek()},...t&&{before:t}}),s=await K(`/api/notifications?${n}`);ae({t:"bell",data:s}),fa.value={busy:!1,next:s.next}}catch(n){if(!(n instanceof Z))throw n;fa.value={...fa.peek(),busy:!1,problem:n}}}function xx(e){_s.value=e,Zl()}async function Pp(e,t){let n=Date.now();for(let s of t){let a=Rl.peek()[s];a&&a.read_at===null&&ae({t:"bell",data:{cursor:`:${Y.peek().revs["notice"+s]??0}`,items:[{...a,read_at:n}]}})}try{await _e("POST","/api/notifications/read",e)}catch{}}function Dp(e){q2(e),L(Ep(e))}function Tx(e){e&&Ae.peek().notifications&&Pp({dialog_id:e},xh.peek().filter(t=>Sx(t,e)).map(t=>t.id))}function H2(){let e=[...wh.keys()].map(t=>Rl.peek()[t]).filter(t=>t&&t.read_at===null);if(wh=new Map,Cx=0,!!e.length){if(Date.now()-vw()<F2&&e.length>1){Ox(e.length);return}for(let t of[Y2,G2,V2])try{t(e)}catch(n){console.warn("notification",t.name,n)}}}function Y2(e){if(Np.peek())return;let t=l=>O.peek().page==="inbox"&&!Qn.peek().includes(l.dialog_id),n=l=>l.kind==="followed"||l.kind==="message"&&O.peek().page==="inbox"||l.kind==="unassigned"&&t(l),s=e.filter(l=>_h(l,"app")&&!n(l)),a=s.filter(l=>l.kind==="unassigned");a.length>1&&ee(T("{n} new conversation","{n} new conversations",a.length),{icon:"message-circle",label:o("Open"),action:()=>L(j("unassigned"))});let i=a.length>1?s.filter(l=>l.kind!=="unassigned"):s;if(i.length>2){Ox(i.length);return}for(let l of i){let{plain:c,icon:u}=Jl(l);(Ql(l)?ie:ee)(c,{icon:u,label:l.dialog_id?o("Open"):"",action:l.dialog_id?()=>Dp(l):null})}}function G2(e){let t=e.filter(a=>_h(a,"sound")&&(a.kind==="test"||kh()));if(!t.length||!Vl.peek()||t.every(a=>a.kind==="unassigned")&&Date.now()-wx<K2)return;wx=Date.now();let s=t.map(a=>Ql(a)?"alarm":j2[a.kind]??"assigned");Ap(["alarm","assigned","message"].find(a=>s.includes(a)))}function V2(e){if(Vl.peek())for(let t of e){if(!_h(t,"desktop")||t.kind!=="test"&&(lx()||!kh()))continue;let{plain:n,text:s}=Jl(t);cx(n,s,t.id,()=>Dp(t))}}async function Nx(){await Cp(),await _e("POST","/api/notifications/test",{})}var W2,F2,K2,j2,fa,_s,Np,xh,q2,_x,Sx,U2,wh,Cx,_h,Ox,Ex,Ax,wx,Sh=b(()=>{st();te();J();Sp();$h();pr();w();vh();G();yh();R();we();W2=700,F2=3e3,K2=3e3,j2={message:"message",followed:"message",unassigned:"message"},fa=_(null),_s=_(""),Np=_(!1),xh=de(()=>Object.values(Rl.value).filter(e=>!_s.value||e.kind===_s.value).sort((e,t)=>t.at-e.at||t.id-e.id));q2=e=>Pp({ids:[e.id]},[e.id]),_x=()=>Pp({all:!0},Object.keys(Rl.peek()));Sx=(e,t)=>!!t&&e.dialog_id===t&&(e.count===1||e.kind!=="assigned"&&e.kind!=="handover"),U2=e=>O.peek().page==="inbox"&&Sx(e,O.peek().dialog)&&document.hasFocus()&&!document.hidden;fe(()=>{let{page:e,dialog:t}=O.value;e==="inbox"&&t&&Y.value.ready&&Bt(()=>Tx(t))});window.addEventListener("focus",()=>{O.peek().page==="inbox"&&Tx(O.peek().dialog)});wh=new Map,Cx=0;Vt((e,t)=>{for(let{k:n,id:s,row:a}of e){if(n!=="notice"||!a.id||a.read_at!==null)continue;let i=t.notifications[s];if(!(i&&i.read_at===null&&i.at>=a.at)){if(U2(a)){Pp({ids:[s]},[s]);continue}wh.set(s,a),Cx||=setTimeout(H2,W2)}}});_h=(e,t)=>e.kind==="test"||he.peek().notices[e.kind]?.[t],Ox=e=>ee(T("{n} notification while you were away","{n} notifications while you were away",e),{icon:"bell",label:o("Show"),action:()=>Ex()}),Ex=()=>{},Ax=e=>{Ex=e};wx=0});function pt(e,t){let[n,s]=g(!1);return D(()=>{if(s(!1),!t)return;let a=setTimeout(()=>s(!0),e);return()=>clearTimeout(a)},[e,t]),t&&n}function ge(){let e=E(document.activeElement);W(()=>()=>{e.current?.isConnected&&e.current.focus({preventScroll:!0})},[])}function Mp(e){let t=E(e);t.current=e,D(()=>{let n=s=>{s.code==="KeyS"&&(s.ctrlKey||s.metaKey)&&!s.altKey&&!s.shiftKey&&t.current(s)};return document.addEventListener("keydown",n),()=>document.removeEventListener("keydown",n)},[])}function Xl(e){requestAnimationFrame(()=>{document.activeElement===document.body&&e()?.focus()})}function kt(e){let t=E(null);return D(()=>{let n=s=>{t.current&&!t.current.contains(s.target)&&!s.target.closest("[aria-expanded='true']")&&e()};return document.addEventListener("pointerdown",n),()=>document.removeEventListener("pointerdown",n)}),t}function $a(e){let t=E(matchMedia(e)),[n,s]=g(t.current.matches);return D(()=>{let a=()=>s(t.current.matches);return t.current.addEventListener("change",a),()=>t.current.removeEventListener("change",a)},[]),n}function gt(e){if(e.key!=="Tab")return;let t=[...e.currentTarget.querySelectorAll("button, input, a[href], textarea")].filter(s=>!s.disabled),n=e.shiftKey?t[0]:t.at(-1);document.activeElement===n&&(e.preventDefault(),(e.shiftKey?t.at(-1):t[0]).focus())}var ke=b(()=>{B()});function Dx(){let e=Ae.value.notifications??0,t=v.value==="bell",n=e?T("Notifications: {n} new","Notifications: {n} new",e):o("Notifications");return r`<button type="button" class="ib bellb" aria-label=${n} title=${o("Notifications")}
aria-haspopup="dialog" aria-expanded=${String(t)} onClick=${()=>t?ec():gi()}>
<${d} name="bell" size="m" />
${e>0&&r`<span class="count" aria-hidden="true">${e>99?"99+":ce(e)}</span>`}
</button>`}function Mx(){return v.value!=="bell"?null:r`<${Q2} />`}function Q2(){let e=kt(ec),t=E(null);ge(),D(()=>(t.current.focus({preventScroll:!0}),Zl(),Np.value=!0,()=>{Np.value=!1}),[]);let n=()=>{ec(),L(Yt("notifications"))};return r`<section class="bellp" role="dialog" aria-label=${o("Notifications")} ref=${e}>
<header class="dhead">
<h2 class="head2 grow" tabindex="-1" ref=${t}>${o("Notifications")}</h2>
${(Ae.value.notifications??0)>0&&r`<button type="button" class="btn small quiet" onClick=${_x}>${o("Mark all as read")}</button>`}
<button type="button" class="ib small" aria-label=${o("Notification settings")}
title=${o("Notification settings")} onClick=${n}>
<${d} name="settings" size="m" />
</button>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${ec}>
<${d} name="x" size="m" />
</button>
</header>
<div class="bchips" role="group" aria-label=${o("Filter notifications")}>
${[["",o("All")],["mention",o("Mentions")],["failed",o("Not sent")]].map(([s,a])=>r`<button type="button" class="chip" key=${s} aria-pressed=${String(_s.value===s)}
onClick=${()=>xx(s)}>
${a}
</button>`)}
</div>
<div class="scroll" role="group" tabindex="0" aria-label=${o("Notification list")}><${Z2} /></div>
<footer class="dfoot t12 dim">${o("Kept for 30 days. Opening a notification marks it as read.")}</footer>
</section>`}function Z2(){let{busy:e,problem:t,next:n}=fa.value??{busy:!0},s=pt(150,!!e),a=xh.value,i=!_s.value&&$s.value.length>0&&r`<${X2} />`,l=r`${t&&r`<div class="empty">
<b>${o("Could not load notifications")}</b>
<span>${z(t)}</span>
<button type="button" class="btn" onClick=${()=>Zl()}>${o("Retry")}</button>
</div>`}`;return a.length?r`
${i}
${l}
${tL(a).map(([c,u])=>r`
<h3 class="mh" key=${c}>${c}</h3>
<ul>${u.map(p=>r`<${aL} row=${p} key=${p.id} />`)}</ul>
`)}
${n&&r`<div class="bmore">
<button type="button" class="btn small" disabled=${e} onClick=${()=>Zl(!0)}>
${o("Show older ones")}
</button>
</div>`}
`:e?r`
${i}
${s&&r`<ul aria-busy="true" aria-label=${o("Loading notifications")}>
${[70,54,62].map(c=>r`<li class="nb" aria-hidden="true">
<span class="nic"></span>
<span class="grow"><${Re} width=${c} /><${Re} width=${c/2} /></span>
</li>`)}
</ul>`}
`:t?r`${i}${l}`:i||r`<${se} icon="bell" title=${o("No notifications")} text=${_s.value?o("None of this kind in the last 30 days."):o("Activity in your conversations will appear here.")} />`}function X2(){let[e,t]=g(!1),n=$s.value.length-Px;return r`
<h3 class="mh">${o("Can be undone")}</h3>
<ul>
${$s.value.slice(0,e?void 0:Px).map(s=>r`<${eL} one=${s} key=${s.id} />`)}
</ul>
${!e&&n>0&&r`<div class="bmore">
<button type="button" class="btn small" onClick=${()=>t(!0)}>
${T("{n} more","{n} more",n)}
</button>
</div>`}
`}function tL(e){let t=new Map;for(let n of e){let s=mi(n.at,I.value);t.set(s,[...t.get(s)??[],n])}return[...t]}function nL({plain:e,strong:t}){let n=t?e.indexOf(t):-1;return n<0?e:r`${e.slice(0,n)}<b class="b6">${t}</b>${e.slice(n+t.length)}`}function sL({data:e}){let[t,n]=g(!1),s=async()=>{n(!0);try{await U("/api/automation/resume",{breaker:e.breaker,id:e.id}),ee(e.breaker==="rule"?o("The rule works again"):o("Automatic messages are sent again"))}catch(a){ie(z(a))}finally{n(!1)}};return r`<span class="hrow nact">
<button type="button" class="btn small" aria-busy=${String(t)} disabled=${t} onClick=${s}>
${o("Resume")}
</button>
</span>`}function aL({row:e}){let{plain:t,strong:n,text:s,icon:a,face:i}=Jl(e),l=c=>{c.button||c.metaKey||c.ctrlKey||c.shiftKey||(c.preventDefault(),ec(),Dp(e))};return r`<li class="nb" data-unread=${e.read_at===null?"":null}>
${i?r`<${Q} name=${i} size="md" />`:r`<span class=${Ql(e)?"nic bad":"nic"}><${d} name=${a} size="m" /></span>`}
<span class="grow">
<a class="blk t13" href=${Ep(e)} onClick=${l}>
${e.read_at===null&&r`<span class="vh">${o("New:")} </span>`}
<${nL} plain=${t} strong=${n} />
</a>
${s&&r`<span class=${oL(e)?"t12 dim blk":"t12 dim blk cut2"}>${s}</span>`}
${e.kind==="breaker"&&r`<${sL} data=${e.data} />`}
</span>
<time class="t12 dim num">${q(e.at)}</time>
</li>`}var ec,Px,J2,gi,eL,oL,Lp=b(()=>{te();B();C();oe();J();ve();X();w();Sh();vh();G();R();we();P();ke();ec=()=>{v.value=null},Px=5,J2=de(()=>N.value?.id??null);fe(()=>{J2.value,Bt(aw)});gi=()=>{v.value="bell"};Ax(gi);eL=({one:e})=>r`<li class="nb">
<span class="nic"><${d} name=${e.icon} size="m" /></span>
<span class="grow">
<span class="blk t13">${e.text}</span>
<button type="button" class="link t12" aria-label=${o("Undo: {what}",{what:e.text})}
onClick=${()=>Bl(e)}>
${o("Undo")}
</button>
</span>
<time class="t12 dim num">${q(e.at)}</time>
</li>`;oL=({kind:e})=>e==="fault"||e==="breaker"});var mt,go=b(()=>{mt=navigator.platform.startsWith("Mac")?"⌘":"Ctrl"});function Ke(...e){for(let t of e)zx.set(t.id,{when:lL,...t})}function Ts(e){return[...[(e.ctrlKey||e.metaKey)&&"Ctrl",e.shiftKey&&"Shift"].filter(Boolean),e.code==="NumpadEnter"?"Enter":e.code].join("+")}var Rp,zx,lL,Ss,Eh,Ah,Bx,Nh,Wx,cL,Fx,ha,uL,pL,Ip,bi,Kx,yt=b(()=>{go();w();Rp={everywhere:()=>o("Everywhere"),list:()=>o("List"),dialog:()=>o("Conversation"),field:()=>o("Text field"),log:()=>o("Messages"),tasks:()=>o("Tasks"),go:()=>o("Go to")},zx=new Map;lL=()=>!0,Ss=()=>[...zx.values()],Eh=e=>!!e.when(),Ah={},Bx=e=>{Ah=e??{}},Nh=e=>Ah[e.id],Wx=(e,t)=>Ss().find(n=>n!==t&&n.key!==t.key&&ha(n).includes(e)),cL=new Set(["Escape","Tab","Enter","Space","F6","AltLeft","AltRight"]),Fx=e=>!e.altKey&&!cL.has(e.code)&&!/^(Shift|Control|Meta)/.test(e.code)&&/^[A-Z][A-Za-z0-9]*$/.test(e.code),ha=e=>[Ah[e.id]??e.key,...e.also??[]].filter(Boolean),uL={BracketLeft:"[",BracketRight:"]",Period:".",Slash:"/",Semicolon:";",ArrowUp:"↑",ArrowDown:"↓",ArrowLeft:"←",ArrowRight:"→",Escape:"Esc",Ctrl:mt,Enter:"Enter"},pL=e=>uL[e]??e.replace(/^(Key|Digit)/,""),Ip=e=>e.split(" ").map(t=>t==="Shift+Slash"?["?"]:t.split("+").map(pL));bi=(e,t)=>Ss().find(n=>(!t||n.anywhere)&&ha(n).includes(e)&&Eh(n)),Kx=e=>Ss().some(t=>ha(t).some(n=>n.startsWith(e+" ")))});function $e(e,t,{when:n=()=>!0,keys:s=!1,meanwhile:a=()=>null}={}){let i=_(null),l=null,c=()=>l||(zp.value+=1,l=e().then(m=>{i.value=m[t]}).catch(m=>{throw l=null,m}).finally(()=>{zp.value-=1}),l);qx.push(c);let u=s?fL:dL;return Object.assign(m=>r`<${u} view=${i} start=${c} when=${n} meanwhile=${a} props=${m} />`,{load:c})}function fn(e,t,n){let s=$e(t,n,{keys:!0});return Object.assign(()=>e.includes(v.value)?r`<${s} key=${v.value} />`:null,{load:s.load})}function Ph(e){e().catch(t=>{console.warn("module",t),ie(o("Could not load this part of the page."),{label:o("Retry"),action:()=>Ph(e)}),v.value=null})}function dL({view:e,start:t,when:n,meanwhile:s,props:a}){let i=!e.value&&n();return W(()=>{i&&Ph(t)},[i]),e.value?r`<${e.value} ...${a} />`:s()}function fL({view:e,start:t,props:n}){let s=E(document.activeElement),a=E(null),i=E([]),l=E(""),c=e.value,u=()=>{s.current?.isConnected&&s.current.focus({preventScroll:!0})};return c&&a.current&&(l.current=a.current.value,u()),W(()=>{if(!c)return a.current.focus({preventScroll:!0}),Ph(t),()=>{e.peek()||u()}},[]),W(()=>{c&&bL(l.current,i.current)},[!!c]),c?r`<${c} ...${n} />`:r`<input class="keycatch" ref=${a} inputmode="none" autocomplete="off" aria-label=${o("Loading…")}
onKeyDown=${p=>gL(p,i.current)} />`}function gL(e,t){if(e.isComposing||e.key==="Escape")return;let{key:n,code:s,shiftKey:a,ctrlKey:i,metaKey:l}=e;t.push({key:n,code:s,shiftKey:a,ctrlKey:i,metaKey:l,letter:$L(e)}),/^(Enter|Tab|Arrow)/.test(n)&&(e.preventDefault(),e.stopPropagation())}function bL(e,t){let n=document.activeElement,s=hL(n);e&&s&&(n.setRangeText(e,n.selectionStart,n.selectionEnd,"end"),n.dispatchEvent(new Event("input",{bubbles:!0})));let a=t.splice(0).filter(i=>!(s&&(i.letter||i.key==="Backspace"))&&!["Shift","Control"].includes(i.key));a.length&&requestAnimationFrame(()=>{for(let{letter:i,...l}of a)document.activeElement.dispatchEvent(new KeyboardEvent("keydown",{...l,bubbles:!0,cancelable:!0}))})}function Bp(e){if(!zp.peek()){e();return}let t=zp.subscribe(n=>{n||setTimeout(()=>{t(),e()})})}async function Dh(){for(let e of qx){await vL();try{await e()}catch{setTimeout(Dh,mL);return}}}var mL,jx,qx,zp,$L,hL,vL,Jt=b(()=>{te();B();C();w();we();oe();mL=5e3,jx=2e3,qx=[],zp=_(0);$L=e=>e.key.length===1&&!e.ctrlKey&&!e.metaKey,hL=e=>e.matches("input:not([type=checkbox]):not([type=radio]), textarea");vL=()=>new Promise(e=>{globalThis.requestIdleCallback?requestIdleCallback(e,{timeout:jx}):setTimeout(e,jx)})});function Wp(e,t){let n=[...e],s=[],a=0;for(let[i,l]of t)i<a||(i>a&&s.push({text:n.slice(a,i).join(""),marked:!1}),s.push({text:n.slice(i,i+l).join(""),marked:!0}),a=i+l);return a<n.length&&s.push({text:n.slice(a).join(""),marked:!1}),s}var Mh=b(()=>{});function tc(e){let t=ne.peek()[e]?.name??o("the client");return t.length>Ux?`${t.slice(0,Ux-1).trimEnd()}…`:t}var Ux,Hx,$n,nc,Fp,Kp,Yx,Gx,jp,qp,Up,Vx,Jx,Hp,Qx,Zx,ga,Yp,Cs=b(()=>{X();w();Se();R();Ux=40;Hx=e=>e===null?o("until the client replies"):Ge(e),$n=e=>(t,...n)=>e(tc(t),...n),nc=$n((e,t)=>o("Closed: {name} · {reason}",{name:e,reason:t})),Fp=$n(e=>o("Reopened: {name}",{name:e})),Kp=$n((e,t)=>o("Snoozed: {name} · {when}",{name:e,when:Hx(t)})),Yx=$n(e=>o("Unsnoozed: {name}",{name:e})),Gx=$n(e=>o("No reply needed: {name}",{name:e})),jp=$n((e,t)=>t?o("Following: {name}",{name:e}):o("No longer following: {name}",{name:e})),qp=$n(e=>o("Marked as read: {name}",{name:e})),Up=$n(e=>o("Marked as unread: {name}",{name:e})),Vx=$n(e=>o("Sent and closed: {name}",{name:e})),Jx=$n((e,t)=>o("Sent and snoozed: {name} · {when}",{name:e,when:Hx(t??null)})),Hp=$n((e,t)=>o("Reply scheduled: {name} · {when}",{name:e,when:Ge(t)})),Qx=$n(e=>o("Not sent, the text is back in the field: {name}",{name:e})),Zx=$n(e=>o("Not sent: {name}",{name:e})),ga=$n((e,t)=>t===null?o("No assignee now: {name}",{name:e}):t===N.peek().id?o("You are the assignee: {name}",{name:e}):o("Assigned: {name} · {who}",{name:e,who:H(t)})),Yp=$n((e,t)=>t===null?o("Removed from the team: {name}",{name:e}):o("Assigned to a team: {name} · {team}",{name:e,team:t}))});async function He(e){try{return await e(),!0}catch(t){return ie(z(t)),!1}}async function Wt(e,t,n,s){let a=Gp(e),i=ia(e);ae({t:"result",dialog:{...a,...s},sentAtRev:i});try{let l=await U(`/api/dialogs/${e}/${t}`,n);return ae({t:"result",...l,sentAtRev:i}),l}catch(l){throw ae({t:"result",dialog:a,sentAtRev:i}),l}}function En(e,t,n,s,{more:a,keep:i}={}){if(ir())return null;let l=He(t),c=ee(e,{icon:s,more:a,keep:i,undo:async()=>{await l&&await He(n)}});return l.then(u=>{u||lr(c)}),l}function Lh(e,t){let n=Gp(e).assignee_id;return n===t?null:En(ga(e,t),Xx(e,t),Xx(e,n),"user-round-check")}function ba(e){if(Gp(e).state!=="closed")return null;let t={reason:Gp(e).close_reason??"solved",comment:""},n=async()=>{t=(await Wt(e,"reopen",{},{state:"open",close_reason:null})).was??t},s=()=>Wt(e,"close",t,{state:"closed",waiting_since:null,snooze:null,close_reason:t.reason}),a=En(Fp(e),n,s,"undo-2");return a&&O.peek().dialog===e&&rr(),a}async function Et(e){try{await navigator.clipboard.writeText(e),ee(o("Copied"))}catch{kL(e)?ee(o("Copied")):ie(o("The browser blocked copying"))}}function kL(e){let t=Object.assign(document.createElement("textarea"),{value:e,className:"vh"}),n=document.activeElement;document.body.append(t),t.select();let s=document.execCommand("copy");return t.remove(),n?.focus?.({preventScroll:!0}),s}async function oc(e,t){await U(`/api/contacts/${e.id}`,t,{method:"PATCH"}),ae({t:"contact",row:{...e,...t}})}function Qp(e){sc.value=e,v.value="photo"}async function Zp(e,t,n){let s=await U(`/api/contacts/${e.id}/identities`,{kind:t,external_id:n});ae({t:"contact",row:s.contact}),ee(s.moved.length?T("Address added, {n} conversation added to the card","Address added, {n} conversations added to the card",s.moved.length):o("Address added"))}async function t_(){await He(async()=>{await _e("DELETE","/api/session"),v.value=null,$p(),L("/login")})}var Gp,Xx,Vp,Jp,e_,sc,Je=b(()=>{oe();te();J();w();G();R();st();we();Cs();ds();Gp=e=>Y.peek().dialogs[e];Xx=(e,t)=>()=>Wt(e,"assignee",{operator_id:t},{assignee_id:t});Vp=e=>Lh(e,N.peek().id);Jp=e=>He(async()=>{ae({t:"result",...await U(`/api/messages/${e.id}/retry`,{})})}),e_=e=>He(async()=>{ae({t:"result",...await U(`/api/messages/${e.id}/check`,{})})});sc=_(null)});function SL(e){let t=/[а-яё]/i.test(e)?wL:yL,n=[...e].map(s=>t.get(s)??s).join("");return n===e?null:n}function n_(e){return[..._L(e).matchAll(/[\p{L}\p{N}@№+]+/gu)].map(t=>({word:t[0],at:t.index}))}function TL(e,t){if(e.length<xL)return!1;let n=s=>t.slice(0,s);for(let s of[e.length-1,e.length,e.length+1])if(s<=t.length&&CL(e,n(s)))return!0;return!1}function CL(e,t){let n=0;for(;n<e.length&&n<t.length&&e[n]===t[n];)n+=1;return e.length===t.length?e.slice(n+1)===t.slice(n+1)||e[n]===t[n+1]&&e[n+1]===t[n]&&e.slice(n+2)===t.slice(n+2):e.length>t.length?e.slice(n+1)===t.slice(n):e.slice(n)===t.slice(n+1)}function OL(e,t){let n=t.find(({word:i})=>i.startsWith(e));if(n)return{score:n.at===0?4:3,mark:[n.at,e.length]};let s=e.length>1&&t.find(({word:i})=>i.includes(e));if(s)return{score:2,mark:[s.at+s.word.indexOf(e),e.length]};let a=t.find(({word:i})=>TL(e,i));return a?{score:1,mark:[a.at,Math.min(e.length,a.word.length)]}:null}function o_(e,t){let n=n_(t),s=n_(e).map(({word:a})=>OL(a,n));return!s.length||s.some(a=>!a)?null:{score:s.reduce((a,i)=>a+i.score,0)/s.length,marks:s.map(a=>a.mark).sort((a,i)=>a[0]-i[0])}}function vi(e,t){let[n,s]=[e.slice(0,EL),t.slice(0,AL)],a=o_(n,s);if(a)return a;let i=SL(n),l=i&&o_(i,s);return l?{...l,score:l.score-.5}:null}function Rh(e,t,n){return t.map(s=>({item:s,fit:vi(e,n(s))})).filter(s=>s.fit).sort((s,a)=>a.fit.score-s.fit.score)}var s_,a_,yL,wL,xL,_L,EL,AL,Ih=b(()=>{s_="qwertyuiop[]asdfghjkl;'zxcvbnm,.`QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>~",a_="йцукенгшщзхъфывапролджэячсмитьбюёЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮЁ",yL=new Map([...s_].map((e,t)=>[e,[...a_][t]])),wL=new Map([...a_].map((e,t)=>[e,[...s_][t]])),xL=4,_L=e=>e.toLowerCase().replaceAll("ё","е");EL=200,AL=1e3});function Xp(e,t,n=""){let s=gr(e).assignee_id;if(s===t&&!n)return null;let a=(i,l)=>()=>Wt(e,"assignee",{operator_id:i,note:l},{assignee_id:i});return En(ga(e,t),a(t,n),a(s,""),"user-round-check")}function r_(e,t,n=""){let{team_id:s,assignee_id:a}=gr(e),i=Yp(e,t===null?null:Wh(t)),l=(c,u,p)=>()=>Wt(e,"team",{team_id:c,operator_id:u,note:p},{team_id:c,assignee_id:u});return En(i,l(t,t===null?a:null,n),l(s,a,""),"users-round")}function hn(e){let t=e.id===N.value.id?"online":hw(e.id);return e.presence==="off"||t==="off"?"off":e.presence==="away"||t==="away"?"away":"online"}async function va(e){try{let{people:t}=await K(e?`/api/people?dialog=${e}`:"/api/people");bo.value=Object.fromEntries(t.map(n=>[n.id,n]))}catch{}}async function em(){zh||ir()||(zh=!0,await He(async()=>{let{dialog:e}=await U("/api/dialogs/next",{});if(!e){ee(o("No unassigned conversations"));return}ae({t:"rows",cursor:Y.peek().cursor,rows:[{k:"dialog",id:e.id,rev:NL(),row:e}]}),rr(),L(j("mine",e.id));let t=()=>He(()=>Wt(e.id,"assignee",{operator_id:null},{assignee_id:null}));ee(ga(e.id,N.peek().id),{icon:"user-round-check",undo:t})}),zh=!1)}function tm(e,t,n=""){let s=gr(e).snooze,a=s&&(s.until===null||s.until>Date.now())?Bh(e,s.until,s.reason):l_(e);return En(Kp(e,t),Bh(e,t,n),a,"alarm-clock")}function ka(e){let t=gr(e).snooze;return t?En(Yx(e),l_(e),Bh(e,t.until,t.reason),"alarm-clock"):null}function In(e,t="solved",n="",{sure:s=!1}={}){let a=gr(e);if(a.state!=="open"||!s&&c_.some(m=>m(a,()=>In(e,t,n,{sure:!0}))))return null;let{view:i}=O.peek(),l=m_(e,i),c=async()=>{await ML(a)(),O.peek().page==="inbox"&&L(j(i,e))},u={label:o("Reason"),run:()=>{L(j(i,e)),v.value="finish"}},p=En(nc(e,nm(t)),DL(e,t,n),c,"check",{more:u,keep:!0});return p&&O.peek().dialog===e&&d_(i,l),p}function Fh(e){let{dialog:t,view:n}=O.peek();t===e&&d_(n,m_(e,n))}function p_(e,t,n){let s={reason:gr(e).close_reason??"solved",comment:""},a=l=>Wt(e,"close",l,{close_reason:l.reason}),i=async()=>{s=(await a({reason:t,comment:n})).was??s};return En(nc(e,nm(t)),i,()=>a(s),"check")}function m_(e,t){let n=Y.peek().dialogs;return ti(n,t,"urgent",ra(),null).find(s=>s!==e)??null}function d_(e,t){rr();let n=he.peek()?.after_close??"next";n==="stay"||Ue(e)==="closed"||L(n==="next"&&t?j(e,t):j(e))}function om(e){let t=gr(e).waiting_since;if(!t)return null;let n=()=>Wt(e,"no-answer",{},{waiting_since:null});return En(Gx(e),n,()=>Wt(e,"answer-after-all",{},{waiting_since:t}),"message-circle-off")}async function br(e,t=!ps.peek()[e]){ae({t:"follow",id:e,on:t});try{await U(`/api/dialogs/${e}/follow`,{on:t}),ee(jp(e,t),{icon:"eye",undo:()=>br(e,!t)})}catch(n){ae({t:"follow",id:e,on:!t}),ie(z(n))}}var gr,Wh,i_,bo,zh,NL,Bh,l_,ki,nm,PL,DL,ML,c_,u_,Qt=b(()=>{te();Je();oe();Cs();J();pr();w();ds();Hn();G();Un();R();we();gr=e=>ne.peek()[e];Wh=e=>qe.value[e]?.name??o("Deleted team"),i_=e=>{let t=qe.value[e.team_id];return t&&!t.removed?t:null};bo=_(null);zh=!1;NL=()=>Number(String(Y.peek().cursor).split(":").pop()),Bh=(e,t,n)=>()=>Wt(e,"snooze",{until:t,reason:n},{snooze:{at:Date.now(),until:t,reason:n,by:N.peek().id}}),l_=e=>()=>Wt(e,"unsnooze",{},{snooze:null});ki={solved:[()=>o("Resolved"),"check"],"no-reply":[()=>o("No reply"),"message-circle-off"],duplicate:[()=>o("Duplicate"),"copy"],spam:[()=>o("Spam"),"ban"],declined:[()=>o("Client declined"),"user-round-x"],other:[()=>o("Other reason"),"circle-question-mark"]},nm=e=>(ki[e]??ki.solved)[0](),PL=e=>({state:"closed",waiting_since:null,snooze:null,close_reason:e}),DL=(e,t,n)=>()=>Wt(e,"close",{reason:t,comment:n},PL(t)),ML=({id:e,snooze:t,waiting_since:n})=>()=>Wt(e,"reopen",{},{state:"open",snooze:t,waiting_since:n,close_reason:null}),c_=[],u_=e=>{c_.push(e)}});function b_(){Ko.value="",Os.value=null,Zn.value=null}function v_(e){if(Ko.value=e,clearTimeout(f_),e.trim().length<2){ac+=1,Os.value=null;return}f_=setTimeout(()=>RL(e),LL)}async function RL(e){ac+=1;let t=ac;try{let n=await K(`/api/search?${new URLSearchParams({q:e,limit:String(Kh)})}`);t===ac&&(Os.value={q:e,data:n})}catch(n){if(!(n instanceof Z))throw n;t===ac&&(Os.value={q:e,problem:n})}}function h_(e){let t=Ko.value.trim();return t?Rh(t,e,k_).map(({item:n,fit:{marks:s}})=>$_(n,s)):e.map(n=>$_(n))}function y_(e){let t=e.assignee_id===N.peek().id?"mine":"all",n={id:"open",icon:"message-square-text",text:o("Open"),run:()=>L(j(t,e.id))},s=i=>()=>{zL(e),i(e.id)},a=e.state==="open"?[e.assignee_id!==N.peek().id&&{id:"take",icon:"hand",text:o("Take it"),run:s(Vp)},e.assignee_id===N.peek().id&&{id:"free",icon:"user-round",text:o("Remove the assignee"),run:s(i=>Lh(i,null))},{id:"close",icon:"check",text:o("Close"),run:s(In)}]:[{id:"reopen",icon:"undo-2",text:o("Reopen"),run:s(ba)}];return[n,...a.filter(Boolean)]}function zL(e){ne.peek()[e.id]||ae({t:"result",dialog:e,sentAtRev:ia(e.id)})}function w_(e,t=[]){return{id:"d:"+e.id,kind:"dialog",dialog:e,text:e.name,marks:t,acts:()=>y_(e),run:()=>L(j("all",e.id))}}function BL(e){let t=e.dialog_id;return{id:"k:"+e.id,kind:"contact",contact:e,text:e.name,marks:e.marks,run:()=>{t&&L(j("all",t))}}}function WL(e){return{id:"m:"+e.id,kind:"message",message:e,text:e.text,marks:e.marks,acts:()=>y_(e.dialog),run:()=>L(j("all",e.dialog_id,e.no))}}function FL(e){let t=Object.values(ne.value);return Rh(e,t,s=>s.name).slice(0,Kh).map(({item:s,fit:{marks:a}})=>w_(s,a))}function KL(e){return{dialogs:e.dialogs.map(n=>w_(n)),contacts:e.contacts.map(BL),messages:e.messages.map(WL)}}function jL(){let e=Ko.value.trim(),t=IL(),n=[{id:"acts",title:o("Conversation actions"),items:h_(t.filter(s=>g_.has(s.group)))}];if(e){let s=Os.value?.data&&vi(e,Os.value.q)?KL(Os.value.data):{dialogs:[],contacts:[],messages:[]},a=new Set(s.dialogs.map(i=>i.id));n.push({id:"dialogs",title:o("Conversations"),items:[...s.dialogs,...FL(e).filter(i=>!a.has(i.id))].slice(0,Kh)}),n.push({id:"contacts",title:o("Clients"),items:s.contacts}),n.push({id:"messages",title:o("Messages found"),items:s.messages})}return n.push({id:"go",title:o("Go to"),items:h_(t.filter(s=>!g_.has(s.group)))}),e&&n.push({id:"all",title:"",items:[{id:"search",kind:"search",icon:"search",text:o("Search everywhere: {q}",{q:e}),marks:[],run:()=>L(Gu(e))}]}),n.filter(s=>s.items.length)}function qL(e){let t=Ko.value.trim(),n=e.acts().map(s=>({...s,id:"a:"+s.id,kind:"act",marks:t?vi(t,s.text)?.marks:[]})).filter(s=>s.marks);return[{id:"actions",title:e.text,items:n}]}function jh(e){v.value=null,requestAnimationFrame(()=>e.run())}function __(e){return e?.acts?(Zn.value=e,Ko.value="",!0):!1}function qh(){return Zn.value?(Zn.value=null,!0):!1}var LL,Kh,Ko,Os,Zn,ac,f_,IL,k_,$_,g_,x_,S_=b(()=>{te();Je();oe();J();yt();w();Ih();G();R();Qt();LL=150,Kh=5,Ko=_(""),Os=_(null),Zn=_(null),ac=0,f_=0;IL=()=>Ss().filter(e=>e.palette!==!1&&e.label&&Eh(e)),k_=e=>(e.title??e.label)(),$_=(e,t=[])=>({id:"c:"+e.id,kind:"command",icon:e.icon??"chevron-right",text:k_(e),marks:t,command:e,run:e.run});g_=new Set(["dialog","log"]);x_=de(()=>Zn.value?qL(Zn.value):jL())});function yi({one:e}){let[t]=ha(e);return t?r`<${Uh} keys=${t} />`:null}var Uh,sm=b(()=>{C();yt();w();P();Uh=({keys:e})=>Ip(e).map((t,n)=>r`${n>0&&r` <span class="then dim t12">${o("then")}</span> `}<${Mn} of=${t} />`)});var T_={};Ee(T_,{Palette:()=>UL});function HL(){let e=E(null),t=E(null),[n,s]=g({at:0,asked:""});g(b_),ge(),W(()=>e.current.focus(),[]);let a=x_.value,i=`${Zn.value?.id??""} ${Ko.value}`,l=n.asked===i?n.at:0,c=f=>s({at:f,asked:i}),u=a.flatMap(f=>f.items),p=u[Math.min(l,u.length-1)];D(()=>{t.current?.querySelector(".mi.on")?.scrollIntoView({block:"nearest"})},[l,a]);let m=()=>{v.value=null},$=f=>{if(f.isComposing)return;let h={ArrowDown:(l+1)%u.length,ArrowUp:(Math.min(l,u.length-1)-1+u.length)%u.length,PageDown:Math.min(u.length-1,l+8),PageUp:Math.max(0,l-8)}[f.key];if(h!==void 0&&u.length){f.preventDefault(),c(h);return}if(f.key==="Enter"&&p){f.preventDefault(),jh(p);return}if(f.key==="Tab"&&!f.shiftKey&&__(p)){f.preventDefault(),f.stopPropagation();return}f.key==="Backspace"&&!Ko.value&&qh()&&f.preventDefault(),f.key==="Escape"&&qh()&&(f.preventDefault(),f.stopPropagation())};return r`<div class="over" onPointerDown=${f=>{f.target===f.currentTarget&&m()}}>
<div class="dialog pal" role="dialog" aria-modal="true" aria-label=${o("Search and commands")}
onKeyDown=${gt}>
<div class="hrow palin">
<${d} name="search" />
<input class="palq" ref=${e} value=${Ko.value} role="combobox" aria-expanded="true"
aria-controls="pallist" aria-autocomplete="list" aria-activedescendant=${p?"pal-"+p.id:null}
aria-label=${o("Command, client or message text")}
placeholder=${Zn.value?o("Action"):o("Command, client or message text")} autocomplete="off"
spellcheck="false" onInput=${f=>v_(f.currentTarget.value)} onKeyDown=${$} />
<${YL} />
</div>
<div class="palbody" id="pallist" role="listbox" aria-label=${o("Results")} ref=${t}>
${a.map(f=>r`<div role="group" aria-label=${f.title||o("Search")} key=${f.id}>
${f.title&&r`<div class="mh" role="presentation">${f.title}</div>`}
${f.items.map(h=>r`<${GL} key=${h.id} item=${h} on=${h===p}
onLook=${()=>c(u.indexOf(h))} />`)}
</div>`)}
${!u.length&&r`<p class="palno">${o("Nothing found")}</p>`}
</div>
${Os.value?.problem&&r`<p class="palno" role="status">${o("Could not search clients and messages. Try again.")}</p>`}
<div class="palfoot">
<span><span class="keys"><kbd>↑</kbd><kbd>↓</kbd></span> ${o("choose")}</span>
<span><span class="keys"><kbd>Enter</kbd></span> ${o("run")}</span>
${p?.acts&&!Zn.value&&r`<span><span class="keys"><kbd>Tab</kbd></span> ${o("actions")}</span>`}
<span class="hrow end"><span class="keys"><kbd>Esc</kbd></span> ${Zn.value?o("back"):o("dismiss")}</span>
</div>
<div class="vh" role="status">${p?"":o("Nothing found")}</div>
</div>
</div>`}function YL(){let e=Zn.value?.text??ne.value[O.value.dialog]?.name;return e?r`<span class="tag plain lg cut palwhere">${e}</span>`:null}function GL({item:e,on:t,onLook:n}){let s={dialog:JL,contact:QL,message:ZL}[e.kind]??VL;return r`<div class=${t?"mi on":"mi"} role="option" id=${"pal-"+e.id} aria-selected=${String(t)}
onPointerMove=${t?null:n} onPointerDown=${a=>a.preventDefault()}
onClick=${()=>jh(e)}>
<${s} item=${e} />
</div>`}function QL({item:e}){let[t]=e.contact.identities;return r`
<${Q} name=${e.contact.name} size="sm" />
<span class="cut"><${am} item=${e} /></span>
${t&&r`<span class="hrow end tight dim t12">
<${Te} kind=${t.kind} named />
<span class="cut">${t.label||ye(t.kind)}</span>
</span>`}
`}function ZL({item:e}){let{message:t}=e,n=t.operator_id?H(t.operator_id):t.dialog.name;return r`
<${d} name="message-square-text" />
<span class="cut"><${am} item=${e} /></span>
<span class="hrow end dim t12 palwho">${n}, ${tt(t.created_at,I.value)}</span>
`}var UL,am,VL,JL,C_=b(()=>{B();C();oe();ve();X();w();Mh();S_();Se();G();R();P();ke();sm();UL=()=>v.value==="palette"?r`<${HL} />`:null;am=({item:e})=>Wp(e.text,e.marks??[]).map(t=>t.marked?r`<b class="b6">${t.text}</b>`:t.text),VL=({item:e})=>r`
<${d} name=${e.icon} />
<span class="cut"><${am} item=${e} /></span>
${e.command&&r`<span class="hrow end tight"><${yi} one=${e.command} /></span>`}
`,JL=({item:e})=>r`
<${Q} name=${e.dialog.name} size="sm" />
<span class="cut"><${am} item=${e} /></span>
<span class="hrow end tight dim t12">
${o("No. {number}",{number:ce(e.dialog.number)})}
<${Te} kind=${e.dialog.kind} named />
</span>
`});var It,Es=b(()=>{It=(e,t=document)=>t.querySelector(e)});function Yh(e){L(Gu(e),{replace:!0}),clearTimeout(Hh),Hh=setTimeout(()=>rm(e),XL)}async function rm(e){if(clearTimeout(Hh),jo.peek()?.q===e&&jo.peek().data)return;rc+=1;let t=rc;if(!e.trim()){jo.value=null,vr.value=!1;return}vr.value=!0;try{let n=await K(`/api/search?${new URLSearchParams({q:e})}`);t===rc&&(jo.value={q:e,data:n})}catch(n){if(!(n instanceof Z))throw n;t===rc&&(jo.value={q:e,problem:n})}t===rc&&(vr.value=!1)}var XL,jo,vr,rc,Hh,O_,E_=b(()=>{te();J();G();XL=200,jo=_(null),vr=_(!1),rc=0,Hh=0;O_=e=>{jo.value=null,rm(e)}});function N_(e,t,n){if(n<=t)return 0;if(!e||e.always)return n-t;let s=0,a=0;for(let[l,c]of e.spans)s+=A_(t,n,l,c),a+=c-l;let i=n-t-A_(t,n,e.from,e.until);return s+Math.round(i*a/(e.until-e.from))}function eR(e,t){if(!e||e.always)return null;let n=e.spans.find(([,s])=>s>t);return n&&n[0]>t?n[0]:null}function wi(e,t,n){if(!e.sla||e.due_at===null||e.waiting_since===null||e.state!=="open")return null;let s=t[e.sla.hours],a=n>=e.due_at,i=a?0:Math.min(e.sla.norm,N_(s,n,e.due_at)),l=i/e.sla.norm;return{left:i,late:a?N_(s,e.due_at,n):0,share:l,look:a?"bad":l<=.3?"warn":"",opens:a?null:eR(s,n)}}var A_,Gh=b(()=>{A_=(e,t,n,s)=>Math.max(0,Math.min(t,s)-Math.max(e,n))});function ic(e,t){Hl();let n=t?.getBoundingClientRect()??{left:0,bottom:0};im.value={id:e,x:n.left,y:n.bottom+6},v.value="clock"}function xi({left:e,late:t,look:n,opens:s},a){return n==="bad"?o("{span} overdue",{span:Ve(t)}):s===null?nR(e):o("paused until {time}",{time:oR(s,a)})}function M_(e,t){let n=wi(e,Yn.value,t);if(n){let s=xi(n,t);return n.look==="bad"||n.opens!==null?s:o("reply within {span}",{span:s})}return e.waiting_since?o("waiting {span}",{span:Ve(t-e.waiting_since)}):""}function Jh({target:e}){return e.look==="bad"?r`<${d} name="flame" size="s" />`:e.opens===null?r`<${sR} share=${e.share} />`:r`<${d} name="pause" size="s" />`}function lc(e){let t=wi(e,Yn.value,I.value),n=t!==null&&t.look!=="bad"&&t.opens===null&&t.left<=75e3;return D(()=>n?Uw():void 0,[n]),n?wi(e,Yn.value,kp.value):t}function vo({dialog:e,short:t=!1,asButton:n=!1,still:s=!1}){let a=lc(e);if(!e.waiting_since)return null;let i=a?`sla due ${a.look}`:"sla due",l=a?r`<${Jh} target=${a} /><span class="vh">${o("Reply due:")} </span>${xi(a,I.value)}`:r`<${aR} since=${e.waiting_since} short=${t} />`,c=p=>{p.preventDefault(),p.stopPropagation(),ic(e.id,p.currentTarget)};if(s)return r`<span class=${i}>${l}</span>`;if(!n)return r`<span class=${i} title=${P_(e,a)} onClick=${c}>${l}</span>`;let u=v.value==="clock"&&im.value?.id===e.id;return r`<button type="button" class=${i} data-clock aria-haspopup="dialog" aria-expanded=${String(u)}
title=${P_(e,a)} onClick=${c}>
${l}
</button>`}function aR({since:e,short:t}){let n=Ve(Math.max(0,I.value-e));return r`<${d} name="hourglass" size="s" />${t?r`<span class="vh">${o("waiting")} </span>${n}`:o("waiting {span}",{span:n})}`}var Vh,tR,im,nR,oR,sR,P_,As=b(()=>{te();B();ve();X();C();w();Gh();R();P();oe();Vh=6e4,tR=1440*Vh,im=_(null);nR=e=>e<=6e4?o("{n} s",{n:Math.ceil(e/1e3)}):Ve(Math.ceil(e/Vh)*Vh),oR=(e,t)=>e-t<tR?q(e):xp(e,t);sR=({share:e})=>r`<svg class="pie" viewBox="0 0 12 12" aria-hidden="true">
<circle class="bg" cx="6" cy="6" r="4.6" />
<circle class="fg" cx="6" cy="6" r="4.6" pathLength="100" stroke-dasharray=${`${Math.round(e*100)} 100`} />
</svg>`;P_=(e,t)=>t?o("Reply due at {time}",{time:ho(e.due_at,I.value)}):o("waiting {span}",{span:Ve(Math.max(0,I.value-e.waiting_since))})});var z_={};Ee(z_,{Search:()=>iR});function iR(){let{q:e}=O.value,[t,n]=g("all"),s=E(null);D(()=>{rm(e)},[e]),W(()=>{s.current.focus(),s.current.select()},[]);let a=jo.value?.q===e?jo.value:null,i=a?.data??(vr.value?jo.value?.data:null),l=c=>{c.key!=="ArrowDown"&&c.key!=="Enter"||(c.preventDefault(),It(".srh")?.focus())};return r`<main class="main page" id="main">
<header class="bar1 srbar">
<a class="ib only-phone" href=${Io()} aria-label=${o("Back to the list")}><${d} name="arrow-left" /></a>
<form class="srin" role="search" onSubmit=${c=>c.preventDefault()}>
<${d} name="search" />
<input class="palq" id="q" ref=${s} type="text" inputmode="search" enterkeyhint="search" autocomplete="off"
spellcheck="false" maxlength="200" aria-label=${o("Search in conversations, clients and messages")}
placeholder=${o("Word, name, address or No.")} value=${e} onInput=${c=>Yh(c.target.value)}
onKeyDown=${l} />
${e&&r`<button type="button" class="ib small" aria-label=${o("Clear")} onClick=${()=>{Yh(""),s.current.focus()}}>
<${d} name="x" size="m" />
</button>`}
</form>
<h1 class="vh">${e?o("Search: {q}",{q:e}):o("Search")}</h1>
</header>
${i&&r`<${uR} data=${i} tab=${t} pick=${n} />`}
<div class="srgrid">
<div class="scroll" role="group" tabindex="0" aria-label=${o("Search results")}
aria-busy=${vr.value?"true":null} onKeyDown=${cR}>
<div class="srbody"><${pR} q=${e} data=${i} problem=${a?.problem} tab=${t} pick=${n} /></div>
</div>
</div>
<div class="vh" aria-live="polite">${a?.data?T("{n} found","{n} found",Qh(a.data)):""}</div>
</main>`}function cR(e){let t=[...e.currentTarget.querySelectorAll(".srh")],n=t.indexOf(document.activeElement),s={ArrowDown:n+1,ArrowUp:n-1}[e.key];n<0||s===void 0||(e.preventDefault(),s<0?document.getElementById("q").focus():t[Math.min(s,t.length-1)].focus())}function uR({data:e,tab:t,pick:n}){return r`<div class="bar2 tabsrow">
<div class="tabs flat" role="group" aria-label=${o("Search in")}>
${rR.map(([s,a])=>r`<button type="button" class="tab" aria-current=${t===s?"page":null}
onClick=${()=>n(s)}>
${a()} <span class="n">${ce(lR(e,s))}</span>
</button>`)}
</div>
</div>`}function pR({q:e,data:t,problem:n,tab:s,pick:a}){let i=pt(300,vr.value&&!t);if(n)return r`<${se} icon="unplug" title=${o("Search failed")} text=${z(n)}>
<button type="button" class="btn" onClick=${()=>O_(e)}>${o("Retry")}</button>
<//>`;if(!e.trim())return r`<${se} icon="search" title=${o("What are you looking for?")} text=${o("Words in any form, names, addresses, conversation numbers. Quotes find an exact phrase, a minus excludes a word.")} />`;if(!t)return i?r`<p class="t12 dim srq">${o("Searching…")}</p>`:null;if(!Qh(t))return r`<${se} icon="search" title=${o("Nothing found")} text=${o("Try fewer or different words.")} />`;let l=p=>(s==="all"||s===p)&&t[p].length>0,c=p=>s==="all"?t[p].slice(0,L_):t[p],u=(p,m)=>s==="all"&&t[p].length>L_&&r`<button type="button" class="link t13 srall" onClick=${()=>a(p)}>
${m}
: ${ce(t[p].length)}
</button>`;return r`
${t.other_layout&&r`<p class="t12 dim srq">
${o("Nothing found for “{typed}”. Showing “{read}”, typed in the wrong keyboard layout.",{typed:t.text,read:t.other_layout})}
</p>`}
${l("dialogs")&&r`
<h2 class="rules-h">${o("Conversations")}</h2>
<ul class="card">
${c("dialogs").map(p=>r`<${mR} key=${p.id} dialog=${p} />`)}
</ul>
${u("dialogs",o("All conversations found"))}
`}
${l("contacts")&&r`
<h2 class="rules-h">${o("Clients")}</h2>
<ul class="card">${c("contacts").map(p=>r`<${dR} key=${p.id} contact=${p} />`)}</ul>
${u("contacts",o("All clients found"))}
`}
${l("messages")&&r`
<h2 class="rules-h">${o("Messages found")}</h2>
<ul class="card">${c("messages").map(p=>r`<${fR} key=${p.id} message=${p} />`)}</ul>
${u("messages",o("All messages found"))}
`}
${s!=="all"&&!t[s].length&&r`<${se} icon="search" title=${o("Nothing found")} />`}
`}function mR({dialog:e}){return r`<li>
<a class="srh" href=${j("all",e.id)}>
<${Q} name=${e.name} face=${e.avatar}><${Te} kind=${e.kind} named /><//>
<span class="grow">
<span class="hrow">
<b class="b6 cut">${e.name}</b>
<${vo} dialog=${e} />
${e.state==="closed"&&r`<span class="tag plain">${o("closed")}</span>`}
</span>
<span class="t13 mut blk srx">
${[o("No. {number}",{number:ce(e.number)}),e.title].filter(Boolean).join(" · ")}
</span>
</span>
<span class="t12 dim srm">${I_(e.last_at)}</span>
</a>
</li>`}function dR({contact:e}){let t=r`
<${Q} name=${e.name} />
<span class="grow">
<span class="hrow"><b class="b6 cut"><${R_} text=${e.name} marks=${e.marks} /></b></span>
<span class="t13 mut blk srx">${e.identities.map(n=>n.label).join(" · ")}</span>
</span>
${e.identities.map(n=>r`<${Te} kind=${n.kind} named />`)}
`;return r`<li>
${e.dialog_id?r`<a class="srh" href=${j("all",e.dialog_id)}>${t}</a>`:r`<span class="srh">${t}</span>`}
</li>`}function fR({message:e}){let{dialog:t}=e,n=e.operator_id?H(e.operator_id):"",s=e.kind==="note"?`${o("Note")} · ${n}`:e.kind==="out"&&n?`${n} → ${t.name}`:t.name,a=e.kind==="note"?r`<span class="nic"><${d} name="lock" size="m" /></span>`:r`<${Te} kind=${t.kind} size="mid" named />`;return r`<li>
<a class="srh" href=${j("all",t.id,e.no)}>
${a}
<span class="grow">
<span class="hrow"><b class="b6 cut">${s}</b></span>
<span class="t13 mut blk srx"><${R_} text=${e.text} marks=${e.marks} /></span>
</span>
<span class="t12 dim srm">${I_(e.created_at)}</span>
</a>
</li>`}var L_,rR,Qh,lR,R_,I_,B_=b(()=>{B();Es();C();J();ve();X();w();Mh();Se();G();E_();P();ke();As();L_=5,rR=[["all",()=>o("Everything")],["dialogs",()=>o("Conversations")],["contacts",()=>o("Clients")],["messages",()=>o("Messages found")]];Qh=e=>e.dialogs.length+e.contacts.length+e.messages.length,lR=(e,t)=>t==="all"?Qh(e):e[t].length;R_=({text:e,marks:t})=>Wp(e,t).map(n=>n.marked?r`<mark>${n.text}</mark>`:n.text),I_=e=>`${tt(e,I.value)}, ${q(e)}`});function De({label:e,place:t,across:n=!1,children:s}){let a=kt(Zh);return ge(),W(()=>{(a.current.querySelector("[aria-checked='true']")??a.current.querySelector("button")).focus({preventScroll:!0})},[]),r`<div class=${"menu pop "+t} role="menu" aria-label=${e} ref=${a}
onKeyDown=${i=>gR(i,n)}>
${s}
</div>`}function gR(e,t){let n=[...e.currentTarget.querySelectorAll("button")],s=n.indexOf(document.activeElement),[a,i]=[(s+1)%n.length,(s-1+n.length)%n.length],l=t?{ArrowRight:a,ArrowLeft:i}:{},c={ArrowDown:a,ArrowUp:i,Home:0,End:n.length-1,...l}[e.key];e.key==="Tab"&&Zh(),c!==void 0&&(e.preventDefault(),e.stopPropagation(),n[c].focus())}var Zh,V,Zt=b(()=>{B();C();oe();P();ke();Zh=()=>{v.value=null};V=({icon:e,checked:t,onPick:n,stay:s,children:a})=>r`<button type="button" class="mi" tabindex="-1"
role=${t===void 0?"menuitem":"menuitemradio"}
aria-checked=${t===void 0?null:String(t)} onClick=${()=>{s||Zh(),n()}}>
<${d} name=${t?"check":e} size="m" />
${a}
</button>`});var Xh,Xn,bR,uc,F_,eg,lm,_i=b(()=>{w();R();Xh={online:()=>o("Online"),lunch:()=>o("Lunch"),training:()=>o("Training"),away:()=>o("Away"),off:()=>o("Off shift")},Xn=e=>e?.name||(Xh[e?.builtin]??Xh.off)(),bR={online:"on",away:"away",off:"off"},uc=e=>`dot ${bR[e]??"off"}`,F_=e=>Xh[e.builtin]?.()??"",eg=(e,t)=>e.place-t.place||e.id-t.id,lm=()=>Object.values(us.value).filter(e=>!e.removed).sort(eg)});function j_(){return v.value!=="me"?null:r`<${De} label=${o("My menu")} place="popme">
${lm().map(e=>r`<button type="button" class="mi" tabindex="-1" role="menuitemradio" key=${e.id}
aria-checked=${String(N.value.status_id===e.id)} onClick=${()=>{v.value=null,cw(e.id)}}>
<span class="dotbox"><span class=${uc(e.base)}></span></span>
<span class="cut">${Xn(e)}</span>
${N.value.status_id===e.id&&r`<span class="mend"><${d} name="check" size="m" /></span>`}
</button>`)}
<div class="msep" role="separator"></div>
<${V} icon="bell" onPick=${gi}>
${o("Notifications")}
${Ae.value.notifications>0&&r`<span class="count mend">${Ae.value.notifications}</span>`}
<//>
<${V} icon="settings" onPick=${()=>L(Yt("looks"))}>${o("My settings")}<//>
<div class="msep" role="separator"></div>
<div class="mh" role="presentation">${o("Language")}</div>
<${V} icon="languages" checked=${Le.value==="ru"} onPick=${()=>Bo("ru")}>
<span lang="ru">Русский</span>
<//>
<${V} icon="languages" checked=${Le.value==="en"} onPick=${()=>Bo("en")}>
<span lang="en">English</span>
<//>
<div class="mh" role="presentation">${o("Theme")}</div>
<${V} icon="sun-moon" checked=${_n.value==="system"} onPick=${()=>la("system")} stay>
${o("System")}
<//>
<${V} icon="sun" checked=${_n.value==="light"} onPick=${()=>la("light")} stay>${o("Light")}<//>
<${V} icon="moon" checked=${_n.value==="dark"} onPick=${()=>la("dark")} stay>${o("Dark")}<//>
<div class="mh" role="presentation">${o("Density")}</div>
<${V} icon="rows-4" checked=${$o.value==="compact"} onPick=${()=>ii("compact")} stay>
${o("Compact")}
<//>
<${V} icon="rows-3" checked=${$o.value==="normal"} onPick=${()=>ii("normal")} stay>
${o("Normal")}
<//>
<${V} icon="menu" checked=${$o.value==="roomy"} onPick=${()=>ii("roomy")} stay>
${o("Comfortable")}
<//>
<div class="msep" role="separator"></div>
<${V} icon="users-round" onPick=${()=>{v.value="handover"}}>
${o("Hand over my conversations")}
<//>
<${V} icon="keyboard" onPick=${()=>{v.value="shortcuts"}}>
${o("Keyboard shortcuts")}
<kbd>?</kbd>
<//>
<${V} icon="log-out" onPick=${t_}>${o("Sign out")}<//>
<//>`}var vR,K_,tg,kR,yR,q_,ng=b(()=>{C();Je();oe();w();Ot();G();R();Lp();P();Zt();_i();vR={operator:()=>o("Operator"),supervisor:()=>o("Supervisor"),administrator:()=>o("Administrator")},K_=e=>vR[e]?.()??"",tg=()=>us.value[N.value.status_id]??{builtin:N.value.presence,base:N.value.presence},kR=()=>{v.value=v.value==="me"?null:"me"},yR=({children:e})=>r`<button type="button" class=${e?"mebtn":"ib"} aria-haspopup="menu"
aria-expanded=${String(v.value==="me")} aria-label=${o("{name}: my menu",{name:N.value.name})}
title=${Xn(tg())} onClick=${kR}>
<${Q} name=${N.value.name} size="md"><span class=${uc(tg().base)}></span><//>
${e}
</button>`;q_=()=>r`<div class="me">
<${yR}>
<span class="grow">
<span class="nmx cut">${N.value.name}</span>
<br />
<span class="t12 dim">${Xn(tg())}</span>
</span>
<//>
<${Dx} />
</div>`});function U_(e){let t=Ue(e);if(pc.some(([s])=>s===t))return o("Inbox");let n=na(t);return n!==null?qe.value[n]?.name??o("Team"):mc.find(([s])=>s===t)[1]()}var pc,mc,ya,cm,Si=b(()=>{te();w();Un();R();pc=[["mine",()=>o("Mine")],["unassigned",()=>o("Unassigned")],["all",()=>o("All")]],mc=[["waiting",()=>o("Waiting for us"),"hourglass"],["unread",()=>o("Unread"),"mail-open"],["mentions",()=>o("Mentions"),"at-sign"],["following",()=>o("Following"),"eye"],["snoozed",()=>o("Snoozed"),"alarm-clock"],["untagged",()=>o("Untagged"),"tag"],["failed",()=>o("Not sent"),"circle-alert"],["closed",()=>o("Closed"),"archive"]],ya=de(()=>Object.values(qe.value).filter(e=>!e.removed).sort((e,t)=>e.name.localeCompare(t.name))),cm=e=>is(e)?void 0:na(e)===null?Ae.value[e]:Ae.value.teams?.[na(e)]??0});function Ns(e,t){try{localStorage.setItem(e,JSON.stringify(t))}catch{}}function yr(e){localStorage.removeItem(e)}function Ti(e){let t=[];for(let n=0;n<localStorage.length;n+=1){let s=localStorage.key(n);if(s.startsWith(e))try{t.push([s.slice(e.length),JSON.parse(localStorage.getItem(s))])}catch{}}return t}var pm=b(()=>{});function J_(e){ag.value=e.created_at-Date.now()}function wr(e){let t=he.peek()?.undo??{messenger:4,email:10};return(e==="email"?t.email:t.messenger)*1e3}var ER,ag,wa,Q_,ko,yo,Ci,wo=b(()=>{te();R();ER=6e4,ag=_(0);wa=e=>e+ag.peek(),Q_=({kind:e,delivery:t})=>e==="out"&&t?.state==="queued"&&!t.attempts,ko=e=>e.delivery.not_before-ag.value,yo=e=>Q_(e)&&e.delivery.not_before-e.created_at>ER,Ci=(e,t=Date.now())=>Q_(e)&&!yo(e)&&e.delivery.not_before>e.created_at&&ko(e)>t});function X_(e){let t={...Oi.peek()[e.dialog_id]};if(yo(e))t[e.id]=e;else if(t[e.id])delete t[e.id];else return;Oi.value={...Oi.peek(),[e.dialog_id]:t}}async function t0(e){try{let{messages:t}=await K(`/api/dialogs/${e}/planned`);Oi.value={...Oi.peek(),[e]:Object.fromEntries(t.map(n=>[n.id,n]))}}catch(t){if(!(t instanceof Z))throw t}}var Oi,Z_,e0,mm=b(()=>{st();te();J();wo();Oi=_({}),Z_=e=>Object.values(Oi.value[e]??{}).sort((t,n)=>t.delivery.not_before-n.delivery.not_before);Vt(e=>{for(let t of e)t.k==="message"&&X_(t.row)});e0=X_});function PR(e){Ei=`okno.out.${e}.`;let t=Date.now()-AR;zt.value=Ti(Ei).map(([,n])=>({...n,phase:DR(n,t)})).sort((n,s)=>n.at-s.at),xa()}function DR(e,t){return e.phase==="held"||e.phase==="refused"?e.phase:e.at<t?"stale":"queued"}function ig(e,t,n,s,a=[],i={}){let l={key:ta(),dialog_id:e,kind:t,text:n,seen:s,files:a,more:i,at:Date.now(),phase:"queued"};return Ns(Ei+l.key,l),zt.value=[...zt.value,l],xa(),l.key}function RR(e,t){dc.set(e,t),dc.size>LR&&dc.delete(dc.keys().next().value)}function fc(e,t){zt.value=zt.value.map(s=>s.key===e?{...s,...t}:s);let n=zt.value.find(s=>s.key===e);n&&Ns(Ei+e,n)}function Ai(e){yr(Ei+e),zt.value=zt.value.filter(t=>t.key!==e)}function dm(e,t={}){fc(e,{...t,phase:"queued",at:Date.now()}),xa()}function xa(){if(We.value!=="in"||!Ei)return;let e=new Set;for(let t of zt.value)e.has(t.dialog_id)||(t.phase==="queued"&&IR(t),["queued","sending","held"].includes(t.phase)&&e.add(t.dialog_id))}async function IR(e){fc(e.key,{phase:"sending"});let t=ia(e.dialog_id),{key:n,kind:s,text:a,seen:i}=e,l=(e.files??[]).map(c=>c.token);try{let c=await _e("POST",`/api/dialogs/${e.dialog_id}/messages`,{...zR(e.more),key:n,kind:s,text:a,seen:i,files:l});J_(c.message),e0(c.message),RR(n,c.message),ae({t:"result",...c,sentAtRev:t}),a0.set(`${e.dialog_id}.${s}`,Date.now()),Ai(n),xa()}catch(c){BR(e,c)}}function zR(e={}){if(!e.not_before||e.not_before>Date.now())return e;let{not_before:t,...n}=e;return n}function BR(e,t){t.offline||t.status===401||t.status===429||t.status>=500?fc(e.key,{phase:"queued",tries:(e.tries??0)+1,code:t.code}):t.code==="conversation-changed"?fc(e.key,{phase:"held",came:t.detail.messages,last_no:t.detail.last_no}):(fc(e.key,{phase:"refused",code:t.code}),xa())}var AR,NR,zt,Ei,n0,rg,o0,s0,a0,MR,r0,i0,LR,dc,l0,c0,Ps=b(()=>{st();te();J();pm();Fu();mm();R();wo();AR=3600*1e3,NR=5e3,zt=_([]),Ei="";n0=e=>zt.value.filter(t=>t.dialog_id===e),rg=({phase:e})=>["held","refused","stale"].includes(e),o0=e=>zt.value.some(t=>t.dialog_id===e&&rg(t)),s0=e=>zt.value.find(t=>t.dialog_id===e&&t.phase==="held"),a0=new Map,MR=5e3,r0=(e,t)=>n0(e).some(n=>n.kind===t)||Date.now()-(a0.get(`${e}.${t}`)??0)<MR,i0=(e,t,n)=>n0(e).some(s=>s.kind===t&&s.text===n.trim());LR=50,dc=new Map,l0=e=>dc.get(e);c0=e=>dm(e.key,{seen:e.last_no,came:void 0});ci(PR);Tn(xa);setInterval(()=>{zt.value.some(e=>e.phase==="queued")&&xa()},NR);window.addEventListener("online",xa)});function u0(e){$c.set(e,{upto:Y.peek().logs[e]?.seen??0,since:new Map})}function p0(e,t){let n=$c.get(e);n&&(n.upto=Math.max(n.upto,t))}function m0(e,t){let n=$c.get(e);if(!n)return;lg(n);let s=new Set(t);for(let a of n.since.keys())s.has(a)||n.since.delete(a);for(let a of s)a>n.upto&&!n.since.has(a)&&n.since.set(a,Date.now())}function lg(e){let t=Date.now()-WR;for(let[n,s]of e.since)s>t||(e.upto=Math.max(e.upto,n),e.since.delete(n))}function d0(e,t,n){let s=Y.peek().logs[e]?.items??{},a=t;for(;a<n&&s[a+1]&&!FR(s[a+1]);)a+=1;return a}function _a(e){let t=$c.get(e);return t?(lg(t),d0(e,t.upto,Math.max(t.upto,...t.since.keys()))):null}function f0(e,t){let n=$c.get(e);return n?(lg(n),d0(e,t,n.upto)):t}var WR,$c,FR,xr=b(()=>{R();WR=1e3,$c=new Map;FR=({kind:e,author:t,automatic:n,delivery:s})=>(e==="note"||e==="out"&&!n)&&t.operator_id!==Y.peek().me?.id&&s?.state!=="cancelled"});function UR(e){fm=`okno.draft.${e}.`;let t=Ti(fm).map(([n,s])=>[n,typeof s=="string"?{text:s,at:0,dirty:!0}:s]);Xt.value=Object.fromEntries(t),Sa.value={}}function Ta(e,t){let n={...Xt.value};t&&(gm(t)||t.dirty)?(n[e]=t,Ns(fm+e,t)):(delete n[e],yr(fm+e)),Xt.value=n}function dg(e,t){let n=Xt.peek()[e];k0(e);let s={text:"",...n,seen:HR(e,n),...t,at:n?.at??0,dirty:!0};if(!gm(s)&&!n?.at&&!_r.has(e)&&!$m.has(e)){Ta(e,null);return}Ta(e,s),clearTimeout(_r.get(e)),_r.set(e,setTimeout(()=>fg(e),KR))}function HR(e,t){let n=Number(e.split(".")[0]),s=t&&gm(t)?t.seen??null:null;return s===null?_a(n):f0(n,s)}function g0(e,t){let n=xo(e,t);clearTimeout(_r.get(n)),_r.delete(n),k0(n),Ta(n,null)}function b0(){for(let e in Xt.peek())Xt.peek()[e].dirty&&fg(e)}async function fg(e){clearTimeout(_r.get(e)),_r.delete(e);let t=Xt.peek()[e];if(!t?.dirty||We.peek()!=="in")return;let[n,s]=e.split("."),a=hc(t);$m.set(e,{what:a,until:Date.now()+jR});try{let{at:i}=await _e("PUT",`/api/dialogs/${n}/draft`,{mode:s,text:t.text,head:hm(t),seen:t.seen??null});v0(e,a,i)}catch(i){i.status===404&&Ta(e,null)}}function v0(e,t,n){let s=Xt.peek()[e];s&&Ta(e,{...s,at:n,dirty:hc(s)!==t})}function YR(e){for(let t in e)for(let n in e[t])ug(Number(t),n,e[t][n]);for(let t in Xt.peek()){let[n,s]=t.split(".");!e[n]?.[s]&&!($m.get(t)?.until>Date.now())&&ug(Number(n),s,void 0)}}function GR(e,t){for(let n of qR)ug(e,n,t[n])}function ug(e,t,n){let s=xo(e,t),a=Xt.peek()[s],i=$m.get(s);if(!n){if(!a||a.dirty)return;if(r0(e,t)){Ta(s,{...a,dirty:!0}),fg(s);return}Ta(s,null);return}if(i?.what===hc(n)){v0(s,i.what,n.at);return}n.at<=(a?.at??0)||a?.dirty&&a.at||!a&&i0(e,t,n.text)||(a&&gm(a)&&hc(a)!==hc(n)&&(Sa.value={...Sa.value,[s]:{text:a.text,head:hm(a),seen:a.seen??null}}),Ta(s,{text:n.text,head:n.head,at:n.at,seen:n.seen??null,dirty:!1}))}function k0(e){if(!(e in Sa.peek()))return;let{[e]:t,...n}=Sa.peek();Sa.value=n}var KR,jR,qR,Xt,cg,Sa,fm,_r,$m,hm,hc,gm,xo,en,pg,mg,$0,qo,gn,Uo,h0,y0,w0,An=b(()=>{st();te();J();pm();Ps();xr();KR=800,jR=5e3,qR=["reply","note"],Xt=_({}),cg=_({}),Sa=_({}),fm="",_r=new Map,$m=new Map,hm=e=>{let{subject:t=null,cc:n="",bcc:s="",to:a=null}=e?.head??{};return t!==null||n||s||a?{subject:t,cc:n,bcc:s,to:a}:null},hc=e=>JSON.stringify([e.text,hm(e)]),gm=e=>!!(e.text.trim()||hm(e));xo=(e,t)=>`${e}.${t}`,en=(e,t)=>Xt.value[xo(e,t)]?.text??"",pg=e=>Xt.value[xo(e,"reply")]?.head??null,mg=(e,t)=>Xt.peek()[xo(e,t)]?.seen??null,$0=(e,t)=>Xt.value[xo(e,t)]?.dirty===!1,qo=e=>cg.value[e]??"reply",gn=(e,t)=>{cg.value={...cg.value,[e]:t}};Uo=(e,t,n,s=null)=>dg(xo(e,t),{text:n.trim()?n:"",...s!==null&&{seen:s}}),h0=(e,t)=>dg(xo(e,"reply"),{head:t});y0=(e,t)=>Sa.value[xo(e,t)],w0=(e,t)=>dg(xo(e,t),Sa.peek()[xo(e,t)]);fp((e,{entered:t})=>{t&&UR(e.me.id),YR(e.drafts)});ci(b0);Tn(b0);Vt(e=>{for(let t of e)t.k==="draft"&&GR(t.id,t.row)})});function Oa(){Ca=!1,JR()&&requestAnimationFrame(()=>{!Ca&&!v.peek()&&!Di(document.activeElement)&&gc()?.focus({preventScroll:!0})})}function QR(e){let t=gc();t.focus({preventScroll:!0}),t.setRangeText(e,t.selectionStart,t.selectionEnd,"end"),t.dispatchEvent(new Event("input",{bubbles:!0}))}function vm(){clearTimeout(Ni?.timer),Ni=null}function A0(){let{run:e,still:t}=Ni;vm(),t()&&e()}function ym(e,t,{settled:n=!0,pause:s=!0}={}){if(wm(e)||n&&!nw(e.timeStamp))return;if(!s||!Pi(e)){t();return}let{dialog:a}=O.peek();Ni={letter:e.key,run:t,still:()=>O.peek().dialog===a&&!v.peek(),timer:setTimeout(A0,hg)}}function wm(e){let t=e.timeStamp-$g<hg;return Pi(e)&&($g=e.timeStamp),t}function bm(e){e.preventDefault(),e.stopImmediatePropagation()}function ZR(e){let t=Di(e.target),n=bi(Ts(e),t),s=e.ctrlKey||e.metaKey;(t?S0.get(e.code)===e.target&&!(s&&(n||e.key==="Enter")):n?.walks||!(n||Pi(e)||e.key==="Enter"||e.key===" "))||bm(e)}function XR(e){if(Pi(e)&&/\p{L}/u.test(e.key)){let{letter:t}=Ni;if(vm(),$g=e.timeStamp,bi(Ts(e))?.id==="undo"||!gc()){bm(e);return}QR(t),e.stopImmediatePropagation()}else e.key==="Escape"?(vm(),bm(e)):(Pi(e)||e.key==="Enter")&&(bm(e),A0(),requestAnimationFrame(()=>eI(e)))}function eI({code:e,key:t}){let n=document.activeElement;!v.peek()||!n?.closest("[role=dialog], [role=menu]")||(t==="Enter"?n.click():n.dispatchEvent(new KeyboardEvent("keydown",{code:e,key:t,bubbles:!0,cancelable:!0})))}function tI(e){return Ca||!Pi(e)||Di(e.target)||v.peek()||ut.peek()||e.isComposing||!_0&&T0.some(t=>t())?!1:O.peek().page==="inbox"&&!!(O.peek().dialog&&gc())}function nI(e){if(We.peek()==="in"){if(e.repeat){ZR(e);return}if(S0.set(e.code,e.target),Ni){XR(e);return}["Tab","Escape","F6"].includes(e.key)&&(Ca=!0),tI(e)&&(gc().focus({preventScroll:!0}),e.stopImmediatePropagation())}}var hg,VR,x0,Ca,_0,$g,Ni,S0,T0,C0,Di,O0,km,gc,E0,JR,Pi,Ea=b(()=>{oe();J();yt();ds();G();hg=300,VR="input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]",x0=".dock .comp textarea",Ca=!1,_0=!1,$g=-hg,Ni=null,S0=new Map,T0=[],C0=e=>{T0.push(e)},Di=e=>!!e?.closest?.(VR),O0=()=>Ca,km=()=>{Ca=!0},gc=()=>document.querySelector(x0),E0=e=>e.target,JR=()=>matchMedia("(min-width: 720px) and (hover: hover)").matches,Pi=e=>/^[\p{L}\p{N}]$/u.test(e.key)&&!e.ctrlKey&&!e.metaKey&&!e.altKey;window.addEventListener("keydown",nI,{capture:!0});window.addEventListener("pointerdown",e=>{Ca=!1,_0=!!E0(e)?.closest?.("#conversation"),vm()},{capture:!0});document.addEventListener("focusin",e=>{E0(e)?.matches?.(x0)&&(Ca=!1)})});function to(e){let t=new Set;for(let n of e??[]){let s=fo.value[n],a=s?.merged_into?fo.value[s.merged_into]:s;a&&!a.removed&&t.add(a)}return[...t]}var Ms,kn,Sr,Bi,yn=b(()=>{te();w();R();Ms=[[1,()=>o("High")],[0,()=>o("Medium")],[-1,()=>o("Low")]],kn=e=>Ms.find(([t])=>t===e)?.[1]()??"",Sr=de(()=>Object.values(fo.value).filter(e=>!e.removed).sort((e,t)=>e.name.localeCompare(t.name)));Bi=e=>fo.value[e]?.name??o("deleted tag")});function Sm(e,t,n){let s=ne.peek()[e].tags,a=n?[t]:rI(s,t);if(!a.length||n&&s.includes(t))return null;let i=u=>({tags:u,tagged:to(u).length>0?1:0}),l=u=>()=>Wt(e,"tags",{add:u},i([...s.filter(p=>!u.includes(p)),...u])),c=u=>()=>Wt(e,"tags",{remove:u},i(s.filter(p=>!u.includes(p))));return n?En(Og(e,a),l(a),c(a),"tag"):En(Eg(e,[t]),c(a),l([t]),"tag")}function W0(e,t){let n=ne.peek()[e].priority;if(n===t)return null;let s=a=>()=>Wt(e,"priority",{priority:a},{priority:a});return En(Ag(e,t),s(t),s(n),"arrow-up-down")}async function F0(e){let{tag:t}=await U("/api/tags",{name:e,color:Sr.peek().length%8+1});return iI(t),t.id}function iI(e){let t=Number(String(Y.peek().cursor).split(":").pop());ae({t:"rows",cursor:Y.peek().cursor,rows:[{k:"tag",id:e.id,rev:t,row:e}]})}var B0,Og,Eg,Ag,rI,vc,kc=b(()=>{J();w();R();yn();Je();Cs();B0=e=>e.map(Bi).join(", "),Og=(e,t)=>o("Tag added: {tag} · {name}",{tag:B0(t),name:tc(e)}),Eg=(e,t)=>o("Tag removed: {tag} · {name}",{tag:B0(t),name:tc(e)}),Ag=(e,t)=>o("Priority: {priority} · {name}",{priority:kn(t).toLocaleLowerCase(),name:tc(e)}),rI=(e,t)=>e.filter(n=>n===t||fo.peek()[n]?.merged_into===t);vc=()=>["supervisor","administrator"].includes(N.value?.role)});var zn,no,Ls=b(()=>{G();R();zn=()=>ne.peek()[O.peek().dialog],no=()=>!!zn()});function Tm({states:e,onSet:t,place:n="popasg"}){let[s,a]=g(""),[i,l]=g(0),c=E(null),u=E(new Set(Object.keys(e).map(Number))),p=kt(K0);ge(),W(()=>c.current.focus({preventScroll:!0}),[]);let m=Ng(s),$=Sr.value,f=$.filter(A=>Ng(A.name).includes(m)).sort((A,le)=>Number(u.current.has(le.id))-Number(u.current.has(A.id))),h=m&&vc()&&!$.some(A=>Ng(A.name)===m),y=f.length+(h?1:0),x=Math.min(i,y-1),S=()=>{a(""),l(0),c.current?.focus({preventScroll:!0})},k=A=>{t(A.id,e[A.id]!=="all"),s&&S()},M=()=>He(async()=>{t(await F0(s.trim()),!0),S()}),F=A=>{let le={ArrowDown:1,ArrowUp:-1}[A.key];le&&(A.preventDefault(),l((x+le+y)%Math.max(1,y))),A.key==="Enter"&&y&&(A.preventDefault(),f[x]?k(f[x]):M()),A.key==="Tab"&&K0()};return r`<div class=${"menu pop poptags "+n} role="dialog" aria-label=${o("Tags")} ref=${p}>
<div class="gfind">
<${d} name="search" size="m" />
<input class="palq" ref=${c} role="combobox" aria-expanded="true" aria-controls="tgl" aria-autocomplete="list"
aria-activedescendant=${y?"tg"+x:null} maxlength="40"
aria-label=${vc()?o("Find or create a tag"):o("Find a tag")}
placeholder=${vc()?o("Find or create a tag"):o("Find a tag")} value=${s}
onInput=${A=>{a(A.currentTarget.value),l(0)}} onKeyDown=${F} />
</div>
<div role="listbox" id="tgl" class="asl" aria-label=${o("Tags")} aria-multiselectable="true">
${f.map((A,le)=>r`<${lI} key=${A.id} tag=${A} state=${e[A.id]} index=${le} on=${le===x}
onAt=${l} onPick=${k} />`)}
${h&&r`<button type="button" class=${x===f.length?"mi on":"mi"} id=${"tg"+f.length}
role="option" tabindex="-1" aria-selected="false" onPointerMove=${()=>l(f.length)}
onClick=${M}>
<${d} name="plus" size="m" />
<span class="cut">${o("Create “{name}”",{name:s.trim()})}</span>
</button>`}
</div>
${!y&&r`<p class="dpad2 t13 dim">
${$.length||vc()?m?o("Nothing found"):o("No tags yet. Type a name to create the first one."):o("No tags yet. A supervisor creates them in the settings.")}
</p>`}
</div>`}function lI({tag:e,state:t,index:n,on:s,onAt:a,onPick:i}){return r`<button type="button" class=${s?"mi on":"mi"} id=${"tg"+n} role="option" tabindex="-1"
aria-selected=${String(t==="all")} onPointerMove=${()=>a(n)} onClick=${()=>i(e)}>
<span class=${t?"tgbox on":"tgbox"} aria-hidden="true">
${t==="all"&&r`<${d} name="check" size="s" />`}
${t==="some"&&r`<span class="dash"></span>`}
</span>
<span class=${"sq h"+e.color}></span>
<span class="cut">${e.name}</span>
${t==="some"&&r`<span class="hrow end t12 dim">${o("some of them")}</span>`}
</button>`}var K0,Ng,Pg=b(()=>{B();C();w();P();ke();oe();yn();Je();kc();K0=()=>{v.value=null},Ng=e=>e.trim().toLocaleLowerCase().replaceAll("ё","е")});function Tr({ids:e,most:t=3}){let n=to(e);if(!n.length)return null;let s=n.slice(t);return r`
${n.slice(0,t).map(a=>r`<${Dg} key=${a.id} tag=${a} />`)}
${s.length>0&&r`<span class="tag plain" title=${s.map(a=>a.name).join(", ")}>+${s.length}</span>`}
`}var Dg,cI,uI,pI,Mg,At,_o=b(()=>{C();w();yn();Dg=({tag:e,large:t=!1,children:n=null})=>r`<span class=${`tag h${e.color}${t?" lg":""}`} title=${e.name}>
<span class="cut">${e.name}</span>
${n}
</span>`;cI={1:"hi",0:"mid",[-1]:"low"},uI=[[1,8,5],[5.5,5,8],[10,1.5,11.5]],pI=e=>o("Priority: {priority}",{priority:kn(e).toLocaleLowerCase()}),Mg=({priority:e})=>r`<svg class="prig" viewBox="0 0 14 14" aria-hidden="true">
${uI.map(([t,n,s],a)=>r`<rect class=${a<=e+1?"":"o"} x=${t} y=${n} width="3" height=${s} rx="1" />`)}
</svg>`,At=({priority:e,named:t=!1})=>r`<span class=${"pri "+cI[e]} title=${t?null:pI(e)}>
<${Mg} priority=${e} />
<span class=${t?"":"vh"}>${kn(e)}</span>
</span>`});var Cm,Lg=b(()=>{C();w();P();oe();Zt();_o();yn();Cm=({now:e,onPick:t,place:n="popmore"})=>r`<${De} label=${o("Priority")} place=${"poppri "+n}>
${Ms.map(([s])=>r`<button type="button" class="mi" role="menuitemradio" tabindex="-1" key=${s}
aria-checked=${String(s===e)} onClick=${()=>{v.value=null,t(s)}}>
<${At} priority=${s} named />
${s===e&&r`<span class="hrow end"><${d} name="check" size="m" /></span>`}
</button>`)}
<//>`});var j0={};Ee(j0,{DialogPriority:()=>dI,DialogTags:()=>mI,PriorityMenu:()=>Cm,TagPicker:()=>Tm});var mI,dI,q0=b(()=>{C();yn();kc();Pg();Lg();Pg();Lg();mI=({dialog:e,place:t})=>r`<${Tm} states=${Object.fromEntries(to(e.tags).map(n=>[n.id,"all"]))} place=${t}
onSet=${(n,s)=>Sm(e.id,n,s)} />`,dI=({dialog:e,place:t})=>r`<${Cm} now=${e.priority} place=${t} onPick=${n=>W0(e.id,n)} />`});var Y0={};Ee(Y0,{DialogFacts:()=>fI});function fI({dialog:e}){let t=qe.value[e.team_id];return r`<dl class="kv">
<dt>${o("Priority")}</dt>
<dd class="kvat">
<button type="button" class="kvb" aria-haspopup="menu" aria-expanded=${H0("card-priority")}
title=${o("Priority")+"  P"} onClick=${U0("card-priority")}>
<${At} priority=${e.priority} named />
</button>
${v.value==="card-priority"&&r`<${Fi} dialog=${e} place="popcard" />`}
</dd>
${t&&!t.removed&&r`
<dt>${o("Team")}</dt>
<dd><span class="cut">${t.name}</span></dd>
`}
<dt>${o("Tags")}</dt>
<dd class="hrow wrap tight kvat">
${to(e.tags).map(n=>r`<${Dg} key=${n.id} tag=${n}>
<button type="button" class="tagx" aria-label=${o("Remove the tag {name}",{name:n.name})}
onClick=${()=>Sm(e.id,n.id,!1)}>
<${d} name="x" size="s" />
</button>
<//>`)}
<button type="button" class="tag add" aria-haspopup="dialog" aria-expanded=${H0("card-tags")}
aria-label=${o("Change the tags")} title=${o("Tags")+"  L"} onClick=${U0("card-tags")}>
<${d} name="plus" size="s" />
</button>
${v.value==="card-tags"&&r`<${Wi} dialog=${e} place="popcard" />`}
</dd>
</dl>`}var U0,H0,G0=b(()=>{C();w();R();P();oe();_o();yn();kc();Cr();U0=e=>()=>{v.value=v.peek()===e?null:e},H0=e=>String(v.value===e)});var Om,Q0,Z0,Wi,Fi,X0,V0,J0,Cr=b(()=>{yt();w();G();Ls();oe();Jt();Om=()=>Promise.resolve().then(()=>(q0(),j0)),Q0=$e(Om,"TagPicker",{keys:!0}),Z0=$e(Om,"PriorityMenu",{keys:!0}),Wi=$e(Om,"DialogTags",{keys:!0}),Fi=$e(Om,"DialogPriority",{keys:!0}),X0=$e(()=>Promise.resolve().then(()=>(G0(),Y0)),"DialogFacts"),V0=()=>O.peek().page==="inbox"?zn():void 0,J0=e=>()=>{v.value=e};Ke({id:"tags",group:"dialog",label:()=>o("Tags"),icon:"tag",key:"KeyL",act:!0,opensField:!0,when:()=>!!V0(),run:J0("tags")},{id:"priority",group:"dialog",label:()=>o("Priority"),icon:"arrow-up-down",key:"KeyP",act:!0,when:()=>!!V0(),run:J0("priority")},{id:"go-untagged",group:"go",label:()=>o("Untagged"),icon:"tag",run:()=>L(j("untagged"))})});function wc(e,t=9){let n=[{id:"hour",at:Math.ceil((e+36e5)/6e4)*6e4}];return Ce(e,0,18)-e>36e5&&n.push({id:"evening",at:Ce(e,0,18)}),n.push({id:"tomorrow",at:Ce(e,1,t)}),yc(e)>1&&n.push({id:"monday",at:Ce(e,yc(e),9)}),n}function tS(e,t){let s=(new Date(e,t,1).getDay()+6)%7,a=new Date(e,t+1,0).getDate(),i=[...Array(s).fill(null),...Array.from({length:a},(l,c)=>new Date(e,t,c+1).getTime())];for(;i.length%7;)i.push(null);return Array.from({length:i.length/7},(l,c)=>i.slice(c*7,c*7+7))}function nS(e){let t=/^\s*(\d{1,2})[:.\s]?(\d{2})\s*$/.exec(e);if(!t)return null;let[n,s]=[Number(t[1]),Number(t[2])];return n<24&&s<60?[n,s]:null}var Ce,yc,eS,Rs=b(()=>{Ce=(e,t,n,s=0)=>{let a=new Date(e);return a.setDate(a.getDate()+t),a.setHours(n,s,0,0)},yc=e=>(1-new Date(e).getDay()+7)%7||7;eS=e=>[...wc(e,10),{id:"client",at:null}]});function So(e){let{dialog:t}=O.peek();t&&(gn(t,e),Bp(()=>requestAnimationFrame(()=>It(".comp textarea")?.focus())))}var xc=b(()=>{G();Es();Jt();An()});function hI(e,t){let n=`@${t.name}`.toLocaleLowerCase(),s=e.toLocaleLowerCase();for(let a=s.indexOf(n);a>=0;a=s.indexOf(n,a+1))if(!$I.test(s[a+n.length]??""))return!0;return!1}function sS(e,t){let n=/(^|[\s(«"])@([\p{L}\p{N}. -]{0,40})$/u.exec(e.slice(0,t));return n&&{from:t-n[2].length-1,query:n[2]}}function aS(e){let t=e.trim().toLocaleLowerCase(),n=({name:s})=>s.toLocaleLowerCase().startsWith(t)||s.toLocaleLowerCase().split(/\s+/).some(a=>a.startsWith(t));return oS().filter(n).sort((s,a)=>s.name.localeCompare(a.name)).slice(0,8)}var oS,$I,Ki,_c=b(()=>{R();oS=()=>Object.values(Pe.value).filter(e=>e.active&&e.id!==N.value.id),$I=/[\p{L}\p{N}]/u;Ki=e=>e.includes("@")?oS().filter(t=>hI(e,t)):[]});function Bn(e,{open:t,...n}){t!==void 0&&(Rg.value={...Rg.peek(),[e]:t}),Object.keys(n).length&&h0(e,{...pg(e),...n})}function zg(e){for(let n of["cc","bcc"]){let s=oo(e[n]).find(a=>!Ig(a));if(s)return{field:n,value:s}}return oo(e.cc).length+oo(e.bcc).length>bI?{field:"cc",value:null}:null}function lS(e){let{subject:t,cc:n,bcc:s,to:a}=Em(e),i={subject:t??null,cc:oo(n),bcc:oo(s),to:a??null};return i.subject!==null||i.to||i.cc.length||i.bcc.length?i:void 0}var gI,bI,Rg,Em,rS,oo,Ig,iS,Sc=b(()=>{te();An();gI=/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[^\s@.,;:<>()"\\/]+(\.[^\s@.,;:<>()"\\/]+)+$/i,bI=20,Rg=_({}),Em=e=>({...pg(e),open:!!Rg.value[e]});rS=e=>Bn(e,{open:!1}),oo=e=>[...new Set((e??"").split(/[,;\s]+/).map(t=>t.trim().toLowerCase()).filter(Boolean))],Ig=e=>e.length<=254&&gI.test(e),iS=e=>zg(Em(e))});function Is(e,t,n){let{[`${e}.${t}`]:s,...a}=Bg.peek();Bg.value=n===null?a:{...a,[`${e}.${t}`]:n}}var Bg,Or,Tc=b(()=>{te();Bg=_({}),Or=(e,t)=>Bg.value[`${e}.${t}`]??null});function kI(e){zs=`okno.up.${e}.`,dt.value=[...Ti(zs).map(([,t])=>t),...yI()],Er.value={},Na.value={}}function yI(){try{return JSON.parse(sessionStorage.getItem(pS())??"[]").map(e=>({...e,state:"refused",code:e.state==="refused"?e.code:"lost"}))}catch{return[]}}function Cc(e,t,n,s="reply"){let a=Math.min(n.max_file||Wg,Wg),i=(n.max_files||10)-Nt(e,s).filter(c=>c.state!=="refused").length,l=[...t].map(c=>{let u={id:ta(),dialog_id:e,mode:s,name:c.name||"image.png",size:c.size,type:c.type,state:"waiting",share:0,source:c,seen:_a(e)};return c.size>a?{...u,state:"refused",code:"too-large",limit:a}:c.size?i<=0?{...u,state:"refused",code:"too-many",limit:n.max_files||10}:(i-=1,u):{...u,state:"refused",code:"empty"}});dt.value=[...dt.value,...l],ji()}function Aa(e,t){return dt.value=dt.value.map(n=>n.id===e?{...n,...t}:n),dt.value.find(n=>n.id===e)}function ji(){if(We.peek()!=="in")return;let e=dt.peek().filter(t=>t.state==="uploading").length;for(let t of dt.peek().filter(n=>n.state==="waiting").slice(0,Math.max(0,vI-e)))wI(t)}function wI(e){let t=new XMLHttpRequest;Am.set(e.id,t),Aa(e.id,{state:"uploading",share:0}),t.open("POST",`/api/uploads?${new URLSearchParams({name:e.name})}`),t.setRequestHeader("Content-Type",e.type||"application/octet-stream"),t.responseType="json",t.upload.onprogress=n=>{n.lengthComputable&&Aa(e.id,{share:Math.floor(n.loaded/n.total*100)})},t.onload=()=>cS(e,t.status,t.response),t.onerror=()=>cS(e,0,null),t.send(e.source)}function cS(e,t,n){if(Am.delete(e.id),t===401&&(We.value="expired"),t===201){let i=Aa(e.id,{state:"done",share:100,file:n.file,source:void 0});i&&Ns(zs+e.id,i)}else t===413?Aa(e.id,{state:"refused",code:"too-large",limit:n?.limit??Wg}):Aa(e.id,{state:"failed",code:t?n?.code??`http-${t}`:"offline"});ji();let{dialog_id:s,mode:a="reply"}=dt.peek().find(i=>i.id===e.id)??e;Na.peek()[s]?.mode===a&&!Bs(Nt(s,a))&&!Ho(Nt(s,a)).length&&Wn(s),dS(s,a)}function dS(e,t){let n=Er.peek()[e];if(n===void 0||n.mode!==(t??"reply"))return;let s=Nt(e,n.mode);Bs(s)||(Wn(e),uS?.(e,n))}function Wn(e){for(let t of[Er,Na]){if(t.peek()[e]===void 0)continue;let{[e]:n,...s}=t.peek();t.value=s}}function Pm(e,t){Wn(e);for(let n of Nt(e,t))n.state==="failed"&&Aa(n.id,{state:"waiting",code:void 0});ji()}function fS(e,t){dt.value=dt.value.map(n=>n.dialog_id===e?{...n,dialog_id:t}:n);for(let n of dt.value)n.dialog_id===t&&n.state==="done"&&Ns(zs+n.id,n)}function Dm(e,t){for(let n of Ho(Nt(e,t)))Kg(n.id)}function $S(e){Aa(e,{state:"waiting",code:void 0}),ji()}function xI(){for(let e of dt.peek())e.state==="failed"&&e.code==="offline"&&Aa(e.id,{state:"waiting"});ji()}function Kg(e){let t=dt.peek().find(n=>n.id===e);Am.get(e)?.abort(),Am.delete(e),yr(zs+e),dt.value=dt.value.filter(n=>n.id!==e),!Ho(Nt(t.dialog_id,t.mode??"reply")).length&&Na.peek()[t.dialog_id]&&Wn(t.dialog_id),t.file&&fetch(`/api/uploads/${t.file.token}`,{method:"DELETE"}).catch(()=>{}),ji(),dS(t.dialog_id,t.mode)}function Mm(e,t){let n=Nt(e,t).filter(s=>s.state==="done");for(let s of n)yr(zs+s.id);return dt.value=dt.value.filter(s=>!n.includes(s)),n.map(s=>s.file)}function Lm(e,t,n="reply",s=null,a=[]){let i=t.map(c=>({id:ta(),dialog_id:e,mode:n,name:c.name,size:c.size,state:"done",share:100,file:c,seen:s}));for(let c of i)Ns(zs+c.id,c);let l=a.map(c=>({id:ta(),dialog_id:e,mode:n,name:c.name,size:c.size,state:"refused",code:"gone"}));dt.value=[...dt.value,...i,...l]}var vI,Wg,dt,Er,Na,zs,uS,Am,pS,mS,Nt,Bs,Ho,Fg,Nm,qi=b(()=>{st();te();J();pm();Fu();xr();vI=2,Wg=25*1024*1024,dt=_([]),Er=_({}),Na=_({}),zs="",uS=null,Am=new Map;pS=()=>`${zs}unfinished`;fe(()=>{if(!dt.value.length&&!zs)return;let e=dt.value.filter(t=>t.state!=="done").map(({source:t,share:n,...s})=>s);try{sessionStorage.setItem(pS(),JSON.stringify(e))}catch{}});mS=e=>{uS=e},Nt=(e,t="reply")=>dt.value.filter(n=>n.dialog_id===e&&(n.mode??"reply")===t),Bs=e=>e.some(t=>t.state==="waiting"||t.state==="uploading");Dw(()=>Bs(dt.peek()));Ho=e=>e.filter(t=>t.state==="failed"||t.state==="refused");Fg=(e,t)=>{Er.value={...Er.value,[e]:t}};Nm=(e,t)=>{Na.value={...Na.value,[e]:t}};ci(kI);Tn(xI)});function SI(e,t){let n=Nt(e,t).map(s=>s.seen??null).filter(s=>s!==null);return mg(e,t)??(n.length?Math.min(...n):_a(e)??0)}function jg(e,t,n={}){if(n.then&&ir())return;let s={mode:t,how:n,seen:SI(e,t)};Bs(Nt(e,t))?Fg(e,s):bS(e,s)}function bS(e,t){let{mode:n,how:s,seen:a}=t,i=en(e,n).trim(),l=Nt(e,n),c=Ho(l);if(!i&&c.length===l.length)return;if(Wn(e),c.length){Nm(e,t),TI(e);return}let u=Mm(e,n),p=ig(e,n,i,a,u,n==="note"?CI(e,i):OI(e,s));g0(e,n),Is(e,n,null),n==="reply"&&(rS(e),wS(e,p,s)),s.then==="close"&&Fh(e),Y.peek().logs[e]?.later&&hp(e)}function vS(e,t){Pm(e,t.mode),Fg(e,t)}function TI(e){if(O.peek().dialog===e)return;let t=Y.peek().dialogs[e]?.name??o("the client");ie(o("Not sent to {name} yet: a file was not uploaded",{name:t}),{action:()=>Im(e),label:o("Open"),ms:_S})}function kS(e,t){Dm(e,t.mode),jg(e,t.mode,t.how)}function Rm(e,t,n,s){if(ir())return;let a=wr(Y.peek().dialogs[e]?.kind)||void 0,i=ig(e,"reply",t,n,[],qg({undo_ms:a,...s}));wS(e,i,s),s.then==="close"&&Fh(e)}function CI(e,t){let n=Ki(t).map(s=>s.id);return qg({reply_to_no:Or(e,"note"),mentions:n.length?n:void 0})}function OI(e,{then:t,at:n}){let s=Y.peek().dialogs[e],a=!!(s&&vt(s)?.can?.subject);return qg({reply_to_no:Or(e,"reply"),letter:a?lS(e):void 0,formatted:a,undo_ms:n?void 0:wr(s?.kind)||void 0,not_before:n?wa(n):void 0,then:t})}function wS(e,t,{then:n,at:s,snooze_until:a}){let i=()=>{xS(t,n,e)};n==="close"?ee(Vx(e),{keep:!0,undo:i}):n==="snooze"?ee(Jx(e,a),{icon:"alarm-clock",undo:i}):s?ee(Hp(e,s),{icon:"calendar-clock",undo:i}):wr(Y.peek().dialogs[e]?.kind)&&sw(i,wr(Y.peek().dialogs[e]?.kind)+_I)}function xS(e,t,n){let s=zt.peek().find(i=>i.key===e);if(s&&s.phase!=="sending"){Pa(s);return}if(!s){let i=l0(e);i&&To(i,t,n);return}let a=fe(()=>{zt.value.find(l=>l.key===e)?.phase!=="sending"&&Bt(()=>queueMicrotask(()=>{a(),xS(e,t,n)}))})}function EI({dialog_id:e,phase:t}){if(O.peek().dialog===e)return;let n=Y.peek().dialogs[e]?.name??o("the client"),s=t==="held"?o("Not sent to {name} yet: the conversation changed while you were writing",{name:n}):o("Not sent to {name}",{name:n});ie(s,{action:()=>Im(e),label:o("Open"),ms:_S})}async function To(e,t=e.data.then,n=e.dialog_id){let s;try{s=await U(`/api/messages/${e.id}/cancel`,{})}catch(a){if(a.code!=="already-sent"){He(()=>{throw a});return}ie(o("Already sent")),t&&await He(()=>U(`/api/dialogs/${n}/${t==="close"?"reopen":"unsnooze"}`,{}))&&Im(n);return}ae({t:"result",message:s.message}),SS(n,"reply",e.data.typed??e.text,e.no,s.files,AI(e.files??[],s.files)),Is(n,"reply",e.reply_to_no),e.letter&&Bn(n,{subject:e.letter.subject,cc:e.letter.copies.join(", "),bcc:e.letter.blind.join(", "),to:e.letter.recipients[0]}),ee(Qx(n),{icon:"undo-2"})}function AI(e,t){let n=t.map(s=>s.name);return e.filter(s=>{let a=n.indexOf(s.name);return a>=0&&n.splice(a,1),a<0})}function SS(e,t,n,s,a=[],i=[]){let l=en(e,t),c=Math.max(s,mg(e,t)??0);gn(e,t),Uo(e,t,l&&l!==n?[n,l].filter(Boolean).join(`
`):n,c),Lm(e,a,t,c,i),Im(e),So(t)}function Pa(e){let{more:t={}}=e;Ai(e.key),SS(e.dialog_id,e.kind,e.text,e.last_no??e.seen,gS(e)?[]:e.files??[],gS(e)?e.files??[]:[]),t.reply_to_no&&Is(e.dialog_id,e.kind,t.reply_to_no),t.letter&&Bn(e.dialog_id,{subject:t.letter.subject??void 0,cc:t.letter.cc.join(", "),bcc:t.letter.bcc.join(", "),to:t.letter.to??void 0})}function TS(e){Ai(e.key),ee(Zx(e.dialog_id),{icon:"x",undo:()=>Pa(e)})}var _I,qg,yS,_S,hS,gS,Im,Ug,Ws=b(()=>{te();Je();xc();Cs();J();_c();An();w();Sc();ds();Ps();Tc();G();xr();R();st();we();wo();Qt();qi();_I=500;mS(bS);qg=e=>Object.fromEntries(Object.entries(e).filter(([,t])=>t!=null&&t!==!1));yS=e=>!!(e&&!e.blocked_at&&vt(e)&&vt(e).health!=="removed");_S=6e4,hS=new Map;fe(()=>{for(let e of zt.value.filter(rg))hS.get(e.key)!==e.phase&&(hS.set(e.key,e.phase),Bt(()=>EI(e)))});gS=e=>e.phase==="refused"&&e.code==="file-gone";Im=e=>{O.peek().dialog!==e&&L(j(O.peek().view,e))};Ug=(e,t)=>He(async()=>{let n=await U(`/api/messages/${e.id}/plan`,{not_before:t&&wa(t)});ae({t:"result",...n})})});function zm(){let[e,t]=g(!1),[n,s]=g(""),a=E(null),i=E(0);return W(()=>{e&&a.current?.focus()},[e]),{on:e,setOn:t,text:n,setText:s,field:a,seen:i,ready:c=>{let u=n.trim();return e&&!u?(a.current?.focus(),!1):(c(e?u:null,i.current),!0)}}}function Bm({dialog:e,telling:t}){if(!yS(e))return null;let{on:n,setOn:s,text:a,setText:i,field:l,seen:c}=t,u=p=>{a.trim()||(c.current=_a(e.id)??0),i(p)};return r`
<label class="hrow t13 tellc">
<input class="tog" type="checkbox" role="switch" aria-label=${o("Tell the client")} checked=${n}
onChange=${p=>s(p.currentTarget.checked)} />
${o("Tell the client")}
</label>
${n&&r`<textarea class="input tellw" rows="2" ref=${l} maxlength="4000" aria-required="true"
aria-label=${o("Message to the client")} placeholder=${o("Message to the client")} value=${a}
onInput=${p=>u(p.currentTarget.value)}></textarea>`}
`}var Hg=b(()=>{B();C();w();xr();Ws()});function Ar({label:e,title:t,usual:n,given:s=null,hour:a="10:00",words:i={},deed:l,icon:c=null,place:u="popsnz",onPick:p,onShut:m,children:$,below:f}){let h=E(I.value).current,y=E(n(h)).current,[x,S]=g(0),[k,M]=g(s?{day:NI(s),text:PI(s),used:!0}:{day:Ce(h,1,0),text:a,used:!1}),F=kt(m);ge(),W(()=>F.current.querySelector(".mi")?.focus({preventScroll:!0}),[]);let A=nS(k.text),le=A?Ce(k.day,0,...A):null,Ze=k.used&&le!==null&&le<=Date.now(),Xe=k.used&&(A===null||Ze),Oe=k.used?le:y[x].at,Dt=ue=>{p(ue)!==!1&&m()},me=ue=>{ue.preventDefault(),ue.stopPropagation(),Xe||Dt(Oe)},be=ue=>{let Ie={ArrowDown:1,ArrowUp:-1}[ue.key];if(!Ie)return;ue.preventDefault();let nt=(x+Ie+y.length)%y.length;S(nt),M({...k,used:!1}),ue.currentTarget.querySelectorAll(".mi")[nt].focus()};return r`<form class=${`menu pop when ${u}`} role="dialog" aria-label=${e} ref=${F} onSubmit=${me}>
<div class="snzg">
<div role="group" aria-label=${t} onKeyDown=${be}>
<div class="mh">${t}</div>
${y.map((ue,Ie)=>r`<button type="button" key=${ue.id} class=${!k.used&&Ie===x?"mi on":"mi"}
onFocus=${()=>{S(Ie),s||M({...k,used:!1})}} onClick=${()=>Dt(ue.at)}>
<${d} name=${CS[ue.id][1]} size="m" />
<span class="cut">${i[ue.id]?.()??CS[ue.id][0]()}</span>
${ue.at!==null&&r`<span class="hrow end t12 dim num">
${ue.id==="hour"||ue.id==="evening"?q(ue.at):xp(ue.at,h)}
</span>`}
</button>`)}
</div>
<${MI} own=${k} began=${h} onChange=${ue=>M({...k,...ue,used:!0})}
wrong=${Xe} />
</div>
<div class="snzf">
${$}
<span class="t12 dim grow snzw">
${Xe?r`<span class="hint bad" role="alert">
${Ze?o("This time has passed"):o("Type the time like 10:00")}
</span>`:Oe===null?o("Until the client replies"):`${Rn(Oe,h)}, ${q(Oe)}`}
</span>
<button type="submit" class="btn primary" disabled=${Xe}>
${c&&r`<${d} name=${c} size="s" />`}
${l}
<kbd>Enter</kbd>
</button>
</div>
${f}
</form>`}function MI({own:e,began:t,onChange:n,wrong:s}){let a=new Date(e.day),[i,l]=g([a.getFullYear(),a.getMonth()]),c=E(null),u=Ce(t,0,0),[p,m]=i,$=Zw(new Date(p,m,1).getTime()),f=new Date(p,m,1)<=new Date(t),h=S=>{let k=new Date(i[0],i[1]+S,1);l([k.getFullYear(),k.getMonth()])},y=S=>{n({day:S});let k=new Date(S);l([k.getFullYear(),k.getMonth()])},x=S=>{let k=DI[S.key];k&&(S.preventDefault(),y(Math.max(u,Ce(e.day,k,0))),requestAnimationFrame(()=>c.current?.querySelector("[aria-pressed='true']")?.focus()))};return r`<div class="snzc">
<div class="hrow">
<b class="b6 t13 grow">${$}</b>
<button type="button" class="ib small" aria-label=${o("Previous month")} disabled=${f}
onClick=${()=>h(-1)}>
<${d} name="chevron-left" size="m" />
</button>
<button type="button" class="ib small" aria-label=${o("Next month")} onClick=${()=>h(1)}>
<${d} name="chevron-right" size="m" />
</button>
</div>
<table class="cal" ref=${c} onKeyDown=${x}>
<caption class="vh">${$}</caption>
<thead><tr>${Xw().map(S=>r`<th scope="col" key=${S}>${S}</th>`)}</tr></thead>
<tbody>
${tS(...i).map((S,k)=>r`<tr key=${k}>
${S.map((M,F)=>r`<td key=${F}>
${M!==null&&r`<${LI} day=${M} today=${u} own=${e} onPick=${y} weekend=${F>4} />`}
</td>`)}
</tr>`)}
</tbody>
</table>
<div class="hrow">
<input class="input numin" aria-label=${o("Time")} inputmode="numeric" aria-invalid=${s?"true":null}
value=${e.text} onInput=${S=>n({text:S.currentTarget.value})} />
<span class="t12 dim">${Rn(e.day,t)}</span>
</div>
</div>`}function LI({day:e,today:t,own:n,onPick:s,weekend:a}){let i=new Date(e).getDate(),l=n.used&&e===n.day;return r`<button type="button" class=${a?"off":""} disabled=${e<t} aria-label=${Rn(e,0)}
aria-current=${e===t?"date":null} aria-pressed=${String(l)}
tabindex=${e===n.day||e===t&&n.day<t?0:-1} onClick=${()=>s(e)}>
${i}
</button>`}var CS,NI,PI,DI,Wm=b(()=>{B();C();ve();X();w();Rs();P();ke();CS={hour:[()=>o("In an hour"),"hourglass"],evening:[()=>o("This evening"),"sunset"],tomorrow:[()=>o("Tomorrow"),"sunrise"],days3:[()=>o("In 3 days"),"calendar"],monday:[()=>o("On Monday"),"calendar"],client:[()=>o("Until the client replies"),"message-circle"]},NI=e=>Ce(e,0,0),PI=e=>{let t=new Date(e);return[t.getHours(),t.getMinutes()].map(n=>String(n).padStart(2,"0")).join(":")};DI={ArrowLeft:-1,ArrowRight:1,ArrowUp:-7,ArrowDown:7}});var ES={};Ee(ES,{Snooze:()=>Yg,SnoozeMenu:()=>OS,SnoozeStrip:()=>Gg});function OS({label:e,onPick:t,dialog:n=null,waitingSince:s=null,onShut:a=RI}){let[i,l]=g(""),c=zm(),u=s!==null&&!c.on&&r`<p class="hint snzh">
<${d} name="circle-alert" size="s" /> ${o("The client has been waiting for {span}. Snoozing does not stop the wait.",{span:Ve(I.value-s)})}
</p>`;return r`<${Ar} label=${e} title=${o("Snooze until")} usual=${eS}
deed=${c.on?o("Send and snooze"):o("Snooze")}
onPick=${p=>c.ready((m,$)=>t(p,i.trim(),m,$))} onShut=${a}
below=${u}>
<input class="input" aria-label=${o("Waiting reason (optional)")} placeholder=${o("Reason for the team")}
maxlength="500" value=${i} onInput=${p=>l(p.currentTarget.value)} />
<${Bm} dialog=${n} telling=${c} />
<//>`}function Yg({dialog:e}){let t=(n,s,a,i)=>a?Rm(e.id,a,i,{then:"snooze",snooze_until:n,reason:s}):tm(e.id,n,s);return r`<${OS} label=${o("Snooze")} dialog=${e} waitingSince=${e.waiting_since}
onPick=${t} />`}function Gg({dialog:e}){if(!e?.snooze||e.state!=="open")return null;let{until:t,reason:n}=e.snooze,s=t===null?o("Snoozed until the client replies"):o("Snoozed until {day}, {time}",{day:Rn(t,I.value),time:q(t)});return r`<div class="banner aside">
<${d} name="alarm-clock" size="m" />
<span class="grow cut">${s}${n&&r` · <span class="b4">${n}</span>`}</span>
<button type="button" class="btn small" onClick=${()=>ka(e.id)}>${o("Unsnooze")}</button>
</div>`}var RI,Fm=b(()=>{B();C();oe();ve();X();w();Rs();Qt();Ws();P();Hg();Wm();RI=()=>{v.value=null}});function Ui(e){let t=hn(e),n=us.value[e.status_id];return!n||n.base!==t||n.builtin===t&&!n.name?Vg(t):Xn(n)}function Pr(e){let t=bo.value?.[e.id]?.load;return t===void 0?"":e.capacity?o("{n} of {all}",{n:t,all:e.capacity}):String(t)}function II(e){if(!bo.value||e.length<2)return null;let t=s=>bo.value[s.id]?.load??0,n=e.reduce((s,a)=>t(a)<t(s)?a:s);return e.every(s=>s===n||t(s)>t(n))?n.id:null}function BI(e,t,n){let s=t.trim().toLocaleLowerCase(),a=c=>c.toLocaleLowerCase().includes(s),i=[],l=(c,u)=>{u.length&&i.push({head:c},...u)};if(!n){(a(N.value.name)||a(o("Assign to me")))&&i.push({person:Pe.value[N.value.id]??N.value,mine:!0});let c=zI().filter(m=>a(m.name)),u=c.filter(m=>hn(m)==="online"),p=II(u.filter(PS));l(o("Online"),u.map(m=>({person:m,free:m.id===p}))),l(o("Not now"),c.filter(m=>!u.includes(m)).map(m=>({person:m})))}return l(o("Teams"),Da().filter(c=>a(c.name)).map(c=>({team:c}))),!s&&e.assignee_id!==null&&!n&&i.push({nobody:"person"}),!s&&e.team_id!==null&&i.push({nobody:"team"}),i}function Qg({dialog:e,onlyTeams:t}){let[n,s]=g(""),[a,i]=g(""),[l,c]=g(0),u=E(null),p=kt(AS);ge(),W(()=>{u.current.focus({preventScroll:!0}),va(e.id)},[]);let m=BI(e,n,t),$=m.filter(x=>!x.head),f=Math.min(l,$.length-1),h=x=>{x.person&&!DS(x.person)||(AS(),x.team||x.nobody==="team"?r_(e.id,x.team?.id??null,a.trim()):Xp(e.id,x.person?.id??null,a.trim()))},y=x=>{let S={ArrowDown:1,ArrowUp:-1}[x.key];S&&(x.preventDefault(),c((f+S+$.length)%Math.max(1,$.length))),x.key==="Enter"&&$[f]&&(x.preventDefault(),h($[f]))};return r`<div class="menu pop popasg" role="dialog" aria-label=${t?o("Team"):o("Assignee")} ref=${p}
onKeyDown=${y}>
<div class="gfind">
<${d} name="search" size="m" />
<input class="palq" ref=${u} role="combobox" aria-expanded="true" aria-controls="asl" aria-autocomplete="list"
aria-activedescendant=${$.length?"as"+f:null}
aria-label=${t?o("Find a team"):o("Find a colleague or a team")}
placeholder=${t?o("Team name"):o("Name or team")} value=${n}
onInput=${x=>{s(x.currentTarget.value),c(0)}} />
</div>
<div role="listbox" id="asl" class="asl" aria-label=${t?o("Team"):o("Assignee")}>
${m.map(x=>x.head?r`<div class="mh" role="presentation" key=${x.head}>${x.head}</div>`:r`<${WI} option=${x} index=${$.indexOf(x)} chosen=${f} dialog=${e}
onAt=${c} onPick=${h} />`)}
${!$.length&&r`<p class="dpad2 t13 dim">
${t&&!n?o("No teams yet. An administrator creates them in the settings."):o("Nothing found")}
</p>`}
</div>
<div class="asgf">
<input class="input" aria-label=${o("Note for the new assignee")} placeholder=${o("Note (optional)")}
maxlength="4000" value=${a} onInput=${x=>i(x.currentTarget.value)} />
</div>
</div>`}function WI({option:e,index:t,chosen:n,dialog:s,onAt:a,onPick:i}){let{person:l,team:c}=e,u=l?l.id===s.assignee_id:c?c.id===s.team_id:!1,p=l&&!DS(l);return r`
${e.nobody&&r`<div class="msep" role="presentation"></div>`}
<button type="button" class=${t===n?"mi on":"mi"} id=${"as"+t} role="option" tabindex="-1"
aria-selected=${String(u)} aria-disabled=${p?"true":null} onPointerMove=${()=>a(t)}
onClick=${()=>i(e)}>
${l&&r`<${KI} person=${l} mine=${e.mine} free=${e.free} now=${u} shut=${p} />`}
${c&&r`
<span class=${"sq "+Jn(c.name)}></span>
<span class="cut">${c.name}</span>
${u&&r`<span class="tag plain">${o("now")}</span>`}
<span class="hrow end t12 dim">${T("{n} online","{n} online",Jg(c))}</span>
`}
${e.nobody&&r`
<${d} name="user-round-x" size="m" />
${e.nobody==="person"?o("Remove the assignee"):o("Remove from the team")}
`}
</button>
`}function FI(e,t){return!t&&hn(e)!=="online"?Ui(e):[!t&&!PS(e)&&Ui(e),Pr(e)].filter(Boolean).join(" · ")}function KI({person:e,mine:t,free:n,now:s,shut:a}){let i=hn(e);return r`
<${Q} name=${e.name} size="sm"><${Nr} shift=${i} /><//>
<span class="cut">${t&&!s?o("Assign to me"):e.name}</span>
${s&&r`<span class="tag plain">${o("now")}</span>`}
${n&&r`<span class="tag h4">${o("least busy")}</span>`}
<span class="hrow end t12 dim num">
${a?o("no access"):FI(e,t)}
${t&&!s&&r`<kbd>I</kbd>`}
</span>
`}var AS,NS,Nr,Vg,PS,zI,Da,Jg,DS,Hi=b(()=>{B();C();oe();w();Se();R();Qt();P();ke();_i();AS=()=>{v.value=null},NS=(e,t)=>e.name.localeCompare(t.name),Nr=({shift:e})=>r`<span class=${"dot "+{online:"on",away:"away",off:"off"}[e]}></span>`,Vg=e=>({online:o("online"),away:o("away"),off:o("off shift")})[e];PS=e=>us.value[e.status_id]?.takes_new!==0;zI=()=>Object.values(Pe.value).filter(e=>e.active&&e.id!==N.value.id).sort(NS),Da=()=>Object.values(qe.value).filter(e=>!e.removed).sort(NS),Jg=e=>e.members.filter(t=>Pe.value[t]?.active&&hn(Pe.value[t])==="online").length;DS=e=>bo.value?.[e.id]?.may??!0});function UI(e,t){let n=I.peek();return e==="tomorrow"?Ce(n,1,9):e==="monday"?Ce(n,yc(n),9):e==="week"?Ce(n,7,9):e==="date"?t?new Date(`${t}T09:00`).getTime():NaN:null}function IS({meId:e}){let[t,n]=g(e),[s,a]=g(null),[i,l]=g(null),[c,u]=g(new Set),[p,m]=g("person"),[$,f]=g({person:null,team:null,turn:null}),[h,y]=g("ever"),[x,S]=g(RS(Ce(I.peek(),7,9))),[k,M]=g(""),[F,A]=g(!1),[le,Ze]=g([]),Xe=E(null);ge();let Oe=E(t),Dt=()=>(Oe.current=t,a(null),l(null),jI(t).then(re=>{Oe.current===t&&(a(re),u(new Set(re.map(Ct=>Ct.id))))},re=>{Oe.current===t&&l(re)})),me=()=>K("/api/handovers").then(re=>Ze(re.items.filter(Ct=>!Ct.undone_at)),()=>{});W(()=>{Xe.current.focus(),va(),me()},[]),D(()=>{Dt()},[t]);let be=t===e,ue=jm(t),Ie=$.turn??ue.filter(re=>hn(re)==="online").map(re=>re.id),nt=UI(h,x),po=h==="date"&&!(nt>Date.now()),Zr={person:$.person!==null,team:$.team!==null,turn:Ie.length>0}[p]&&c.size>0&&!po&&!F,i$=async()=>{A(!0);let re=s.length===c.size,Ct={...be?{}:{from_id:t},kind:p,people:p==="person"?[$.person]:p==="turn"?Ie:[],team_id:p==="team"?$.team:null,dialogs:re?null:[...c],note:k.trim(),return_at:nt};try{let{hand_over:Za}=await U("/api/handovers",Ct);Km(),GI(Za,re?s.length:c.size)}catch(Za){l(Za),A(!1)}},pe=re=>He(async()=>{zS((await U(`/api/handovers/${re.id}/undo`,{})).hand_over),me(),Dt()});return r`<div class="over" onPointerDown=${re=>{re.target===re.currentTarget&&Km()}}>
<div class="dialog wide ho" role="dialog" aria-modal="true" aria-label=${be?o("Hand over my conversations"):o("Hand over conversations: {name}",{name:H(t)})} onKeyDown=${gt}>
<header class="dhead">
<h2 class="head2 grow">
${be?o("Hand over my conversations"):o("Hand over conversations: {name}",{name:H(t)})}
</h2>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${Km}>
<${d} name="x" size="m" />
</button>
</header>
<div class="hobody">
<div class="hol">
${LS()&&r`<div class="field">
<label for="hofrom">${o("Whose conversations")}</label>
<select class="input" id="hofrom" value=${t} onChange=${re=>{n(Number(re.currentTarget.value)),f({person:null,team:null,turn:null})}}>
<option value=${e}>${o("Mine")}</option>
${VI(e).map(re=>r`<option value=${re.id} key=${re.id}>
${[re.name,Pr(re)].filter(Boolean).join(" · ")}
</option>`)}
</select>
</div>`}
<fieldset class=${LS()?"field dgap":"field"}>
<legend class="lab">${o("Hand over to")}</legend>
<div class="rops">
${[["person",o("A colleague")],["team",o("A team")],["turn",o("Round robin")]].map(([re,Ct],Za)=>r`<label class="ropt" key=${re}>
<input class="check rad" type="radio" name="to" ref=${Za?null:Xe} checked=${p===re}
onChange=${()=>m(re)} />
<b class="b5 blk t13">${Ct}</b>
</label>`)}
</div>
</fieldset>
<${JI} from=${t} kind=${p} who=${$} turn=${Ie} count=${c.size}
onPick=${re=>f({...$,...re})} onTurn=${()=>m("turn")} />
<div class="field dgap">
<label for="hol">${o("For how long")}</label>
<select class="input" id="hol" value=${h} onChange=${re=>y(re.currentTarget.value)}>
${Object.entries(qI).filter(([re])=>re!=="monday"||yc(I.value)>1).map(([re,Ct])=>r`<option value=${re}>${Ct(be)}</option>`)}
</select>
${h==="date"&&r`<input class="input" type="date" aria-label=${o("Return date")}
min=${RS(Ce(I.peek(),1,9))} aria-invalid=${po?"true":null} value=${x}
onInput=${re=>S(re.currentTarget.value)} />`}
${nt>0&&!po&&r`<p class="hint">
${be?o("They return to you: {when}",{when:`${Rn(nt,I.value)}, ${q(nt)}`}):o("They return: {when}",{when:`${Rn(nt,I.value)}, ${q(nt)}`})}
</p>`}
</div>
<div class="field dgap">
<label for="hn">${o("Handover note")}</label>
<textarea class="input" id="hn" rows="4" maxlength="4000"
placeholder=${o("Added to each conversation, visible to the team")} value=${k}
onInput=${re=>M(re.currentTarget.value)}></textarea>
</div>
</div>
<${ZI} own=${be} mine=${s} problem=${s===null?i:null} picked=${c}
onPicked=${u} />
</div>
${le.length>0&&r`<ul class="holast" aria-label=${o("Handed over in the last 7 days")}>
${le.slice(0,3).map(re=>r`<${XI} key=${re.id} one=${re} onUndo=${pe} />`)}
</ul>`}
<footer class="dfoot">
<span class=${s!==null&&i?"t12 hint bad grow":"t12 dim grow"}
role=${s!==null&&i?"alert":null}>
${s!==null&&i?z(i):o("Clients will not notice. You can undo it for 7 days.")}
</span>
<button type="button" class="btn quiet" onClick=${Km}>${o("Cancel")}</button>
<button type="button" class="btn primary" disabled=${!Zr} onClick=${i$}>
${F?o("Handing over…"):o("Hand over {n}",{n:c.size})}
</button>
</footer>
</div>
</div>`}function GI(e,t){let n=[T("Handed over: {n} conversation","Handed over: {n} conversations",e.moved),YI(e.left)].filter(Boolean).join(". "),s=async()=>zS((await U(`/api/handovers/${e.id}/undo`,{})).hand_over);ee(n,{icon:t===e.moved?"users-round":"circle-alert",undo:e.moved?()=>He(s):null})}function zS(e){let t=e.moved-e.back,n=e.from_id===N.peek().id?T("{n} conversation is yours again","{n} conversations are yours again",e.back):T("{n} conversation is back with {name}","{n} conversations are back with {name}",e.back,{name:H(e.from_id)});ee(t?`${n}. ${T("{n} has changed since and stays as is","{n} have changed since and stay as they are",t)}`:n,{icon:"undo-2"})}function JI({from:e,kind:t,who:n,turn:s,count:a,onPick:i,onTurn:l}){if(t==="person"){let u=jm(e),p=Pe.value[n.person];return r`
<select class="input" aria-label=${o("Colleague")} value=${n.person??""}
onChange=${m=>i({person:Number(m.currentTarget.value)})}>
<option value="" disabled>${o("Choose a colleague")}</option>
${u.map(m=>r`<option value=${m.id} key=${m.id}>
${[m.name,Ui(m),Pr(m)].filter(Boolean).join(" · ")}
</option>`)}
</select>
${p&&r`<${QI} from=${e} person=${p} count=${a} onTurn=${l} />`}
`}if(t==="team"){let u=Da();return u.length?r`
<select class="input" aria-label=${o("Team")} value=${n.team??""}
onChange=${p=>i({team:Number(p.currentTarget.value)})}>
<option value="" disabled>${o("Choose a team")}</option>
${u.map(p=>r`<option value=${p.id} key=${p.id}>
${p.name} · ${T("{n} online","{n} online",Jg(p))}
</option>`)}
</select>
<p class="hint">${o("They will have no assignee until a free team member takes them.")}</p>
`:r`<p class="hint">${o("No teams yet. An administrator creates them in the settings.")}</p>`}let c=u=>i({turn:s.includes(u)?s.filter(p=>p!==u):[...s,u]});return r`
<div class="hopeople" role="group" aria-label=${o("Participants")}>
${jm(e).map(u=>r`<label key=${u.id}>
<input class="check" type="checkbox" checked=${s.includes(u.id)}
onChange=${()=>c(u.id)} />
<${Q} name=${u.name} size="sm"><${Nr} shift=${hn(u)} /><//>
<span class="grow cut">${u.name}</span>
<span class="t12 dim num">${Pr(u)}</span>
</label>`)}
</div>
<p class="hint">${o("One after another, skipping people who are away or at the limit.")}</p>
`}function QI({from:e,person:t,count:n,onTurn:s}){let a=bo.value?.[t.id]?.load;if(a===void 0)return null;let i=a+n,l=t.capacity>0&&i>t.capacity,c=jm(e).filter(m=>hn(m)==="online"&&m.id!==t.id),u=t.name.split(" ")[0],p=t.capacity?o("{name} will have {n} of {all}",{name:u,n:i,all:t.capacity}):o("{name} will have {n}",{name:u,n:i});return r`<p class=${l?"hint warn":"hint"}>
${l?`${p}: ${o("over the limit.")}`:`${p}.`} ${l&&c.length>0&&r`<button type="button" class="link" onClick=${s}>${o("Share them round robin")}</button>`}
</p>`}function ZI({own:e,mine:t,problem:n,picked:s,onPicked:a}){if(n)return r`<div class="hor">
<${se} icon="unplug" title=${e?o("Could not load your conversations"):o("Could not load conversations")}
text=${z(n)} />
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
<${Te} kind=${c.kind} named />
<span class="grow cut">
<b class="b5 blk cut">${c.name}</b>
<span class="t12 dim blk cut">
${MS(c.id)?o("Your draft moves along"):c.preview?.text||c.title}
</span>
</span>
${MS(c.id)?r`<span class="tag h1">${o("draft")}</span>`:c.snooze?r`<span class="tag plain">${o("snoozed")}</span>`:r`<${vo} dialog=${c} still />`}
</label>
</li>`)}
</ul>
</div>`}function XI({one:e,onUndo:t}){let n=e.kind==="team"?Wh(e.team_id):e.kind==="turn"?o("round robin"):H(e.people[0]),s=e.from_id===N.value.id?"":`${H(e.from_id)} · `;return r`<li class="hrow t12">
<${d} name="history" size="s" />
<span class="grow cut">
${Rt(e.at)}
, ${q(e.at)} · ${s}
${T("{n} conversation","{n} conversations",e.moved)} → ${n}
${e.return_at&&` · ${o("return on {day}",{day:Rt(e.return_at)})}`}
</span>
<button type="button" class="link" onClick=${()=>t(e)}>${o("Undo")}</button>
</li>`}var Km,MS,jI,LS,qI,RS,HI,YI,VI,jm,BS=b(()=>{B();C();Je();oe();J();ve();An();X();w();Se();R();Rs();we();Qt();Hi();P();ke();As();Km=()=>{v.value=null},MS=e=>!!(en(e,"reply").trim()||en(e,"note").trim()),jI=async e=>(await K(`/api/people/${e}/dialogs`)).items,LS=()=>["supervisor","administrator"].includes(N.value.role),qI={ever:()=>o("Permanently"),tomorrow:e=>e?o("Until tomorrow, then back to me"):o("Until tomorrow, then back"),monday:e=>e?o("Until Monday, then back to me"):o("Until Monday, then back"),week:e=>e?o("For a week, then back to me"):o("For a week, then back"),date:e=>e?o("Until a date, then back to me"):o("Until a date, then back")};RS=e=>{let t=new Date(e);return[t.getFullYear(),t.getMonth()+1,t.getDate()].map(n=>String(n).padStart(2,"0")).join("-")};HI={changed:e=>T("{n} changed in the meantime","{n} changed in the meantime",e),"cannot-answer":e=>T("{n} not handed over: no access to its channel","{n} not handed over: no access to their channels",e),"nobody-free":e=>T("{n} not handed over: everyone is away or at the limit","{n} not handed over: everyone is away or at the limit",e)},YI=e=>Object.entries(e).map(([t,n])=>HI[t]?.(n)).filter(Boolean).join(", ");VI=e=>Object.values(Pe.value).filter(t=>(t.active||bo.value?.[t.id]?.load>0)&&t.id!==e).sort((t,n)=>t.name.localeCompare(n.name)),jm=e=>Object.values(Pe.value).filter(t=>t.active&&t.id!==e).sort((t,n)=>t.name.localeCompare(n.name))});function WS(e){return[e.max_file?o("up to {size} each",{size:Ln(e.max_file)}):"",e.max_files?o("at most {n} files",{n:e.max_files}):""].filter(Boolean).join(", ")}function FS({id:e,can:t,mode:n}){let s=E(null),a=WS(t);return r`
<input class="vh" id="pickfiles" ref=${s} type="file" multiple tabindex="-1" aria-hidden="true"
onChange=${l=>{Cc(e,l.target.files,t,n),l.target.value="",Oa()}} onCancel=${Oa} />
<button type="button" class="ib small" id="attach"
aria-label=${a?o("Attach a file: {limits}",{limits:a}):o("Attach a file")}
title=${[o("Attach a file")+"  Ctrl U",a].filter(Boolean).join(`
`)}
onClick=${()=>s.current.click()}>
<${d} name="paperclip" size="m" />
</button>
`}function ez(e,t){return e.code==="too-large"?o("{size}: {channel} allows up to {limit}",{size:Ln(e.size),channel:ye(t),limit:Ln(e.limit)}):e.code==="too-many"?o("{channel} allows at most {n} files in a message",{channel:ye(t),n:e.limit}):e.code==="no-space"?o("The server has no space left for files"):e.code==="gone"?o("The file is no longer on the server. Attach it again."):e.code==="lost"?o("The page was closed before the upload finished. Attach the file again."):e.code==="empty"?o("The file is empty"):e.code==="offline"?o("No connection to the server."):o("Upload failed. Code {code}.",{code:e.code})}function Um({id:e,kind:t,mode:n}){let s=Nt(e,n);if(!s.length)return null;let a=Ho(s),i=[...a,...s.filter(l=>!a.includes(l))];return r`<ul class="cfiles" aria-label=${n==="note"?o("Files in the note"):o("Files in the reply")}>
${i.map(l=>r`<${tz} key=${l.id} entry=${l} kind=${t} />`)}
</ul>`}function Hm({id:e,mode:t,again:n,without:s,wanted:a=Na.value[e]}){let i=Nt(e,t),l=Ho(i);if(!a||a.mode!==t||!l.length)return null;let c=l.some(p=>p.state==="failed"),u=t==="note"?o("Leave without files"):o("Send without files");return r`<div class="cstrip warn cmiss" id="missing" role="alert">
<${d} name="file-warning" size="m" />
<span class="grow">
${T("{n} file was not uploaded. Send without it?","{n} files were not uploaded. Send without them?",l.length)}
</span>
<span class="hrow tight">
${c&&r`<button type="button" class="btn small" onClick=${()=>n(a)}>${o("Retry")}</button>`}
<button type="button" class="btn small" onClick=${()=>s(a)}>${u}</button>
<button type="button" class="ib small" aria-label=${o("Do not send yet")} title=${o("Do not send yet")}
onClick=${()=>Wn(e)}>
<${d} name="x" size="m" />
</button>
</span>
</div>`}function tz({entry:e,kind:t}){let n=e.state==="failed"||e.state==="refused",s=n?"file-warning":e.type?.startsWith("image/")||e.file?.kind==="photo"?"image":"file-text",a=e.state==="uploading"||e.state==="waiting";return r`<li class=${n?"file fbadx":"file"} data-state=${e.state}>
${e.file?.thumb?r`<img class="cthumb" src=${`/files/${e.file.token}/thumb`} alt="" width="28" height="28" />`:r`<${d} name=${s} />`}
<span class="grow">
<b class="b5 blk cut">${e.name}</b>
${n?r`<span class="t12 blk" role="alert">${ez(e,t)}</span>`:a?r`<svg class="pbar" viewBox="0 0 100 4" preserveAspectRatio="none" role="img"
aria-label=${o("Uploaded {n} %",{n:e.share})}>
<rect class="bg" width="100" height="4" rx="2" />
<rect class="fg" width=${e.share} height="4" rx="2" />
</svg>`:r`<span class="t12 dim blk">${Ln(e.size)}</span>`}
</span>
${a&&r`<span class="t12 dim num">${e.share} %</span>`}
${e.state==="failed"&&r`<button type="button" class="btn small" onClick=${()=>$S(e.id)}>${o("Retry")}</button>`}
<button type="button" class="ib small" aria-label=${a?o("Cancel the upload: {name}",{name:e.name}):o("Remove {name}",{name:e.name})} onClick=${()=>Kg(e.id)}>
<${d} name="x" size="m" />
</button>
</li>`}function KS({id:e,can:t,kind:n}){let[s,a]=g(!1);D(()=>{let l=document.getElementById("conversation"),c=!!t?.files||qo(e)==="note",u=0,p=k=>l?.contains(k.target),m=k=>{qm(k)&&p(k)&&(u+=1,a(c))},$=k=>{qm(k)&&p(k)&&(u-=1,u<=0&&a(!1))},f=k=>{qm(k)&&(k.preventDefault(),k.dataTransfer.dropEffect=c&&p(k)?"copy":"none")},h=k=>{qm(k)&&(k.preventDefault(),u=0,a(!1),c&&p(k)&&x(k.dataTransfer.files))},y=k=>{c&&p(k)&&k.clipboardData?.files.length&&(k.preventDefault(),x(k.clipboardData.files))},x=k=>{Cc(e,k,qo(e)==="note"?{}:t,qo(e)),Oa()},S={dragenter:m,dragleave:$,dragover:f,drop:h,paste:y};for(let k in S)document.addEventListener(k,S[k]);return()=>{for(let k in S)document.removeEventListener(k,S[k])}},[e,t,qo(e)]);let i=qo(e)==="note";return s&&r`<div class="dropzone" aria-hidden="true">
<div>
<${d} name="paperclip" size="l" />
<b>${i?o("Drop to attach to the note"):o("Drop to attach to the reply")}</b>
<span class="t13">
${i?o("The client will not see this"):[ye(n),WS(t)].filter(Boolean).join(": ")}
</span>
</div>
</div>`}var qm,Ym=b(()=>{B();C();X();w();Ea();An();qi();P();qm=e=>[...e.dataTransfer?.types??[]].includes("Files")});async function ft(e){let t=he.peek();ae({t:"preferences",row:jS(t,e)});try{return ae({t:"preferences",row:(await U("/api/me/preferences",{preferences:e},{method:"PATCH"})).preferences}),!0}catch(n){return ae({t:"preferences",row:t}),ie(z(n)),!1}}var jS,Dr=b(()=>{J();R();we();jS=(e,t)=>Object.fromEntries(Object.entries({...e,...t}).map(([n,s])=>[n,s&&typeof s=="object"&&!Array.isArray(s)?jS(e?.[n]??{},s):s]))});function Yi({files:e,message:t}){let n=e.filter(Xg);return r`
${n.length>0&&r`<${az} files=${n} />`}
${e.filter(s=>!Xg(s)).map(s=>r`<${oz} key=${s.id} file=${s} />`)}
${t&&r`<${tb} message=${t} files=${e} />`}
`}function oz({file:e}){return e.kind==="sticker"&&Ma(e)?r`<img class="stk" src=${tn(e,e.preview?"preview":"thumb")} alt=${o("Sticker")}
width="136" height="136" />`:["voice","audio"].includes(e.kind)&&eb(e,"audio")?r`<${cz} file=${e} />`:["video","video_note","animation"].includes(e.kind)&&eb(e,"video")?r`<${uz} file=${e} />`:r`<${Vm} file=${e} />`}function nb(e){let{width:t,height:n}=e;if(!t||!n)return{width:240,height:180};let s=Math.min(1,qS/t,qS/n);return{width:Math.max(64,Math.round(t*s)),height:Math.max(48,Math.round(n*s))}}function GS({files:e,letter:t}){let n=!t&&e?.length===1&&Xg(e[0])?e[0]:null;return n?{maxWidth:`${Math.max(nb(n).width,sz)+12}px`}:null}function az({files:e}){if(e.length===1)return r`<div class="pics one">
<${US} file=${e[0]} size=${nb(e[0])} label=${o("Open the photo")} />
</div>`;let t=e.length-Zg;return r`<div class=${e.length===3?"pics three":"pics"}>
${e.slice(0,Zg).map((n,s)=>{let a=s===Zg-1&&t>0?t:0,i=a?o("Open photo {i} of {n}, {more} more",{i:s+1,n:e.length,more:a}):o("Open photo {i} of {n}",{i:s+1,n:e.length});return r`<${US} key=${n.id} file=${n} size=${{width:220,height:150}} label=${i}
more=${a} />`})}
</div>`}function US({file:e,size:t,label:n,more:s}){if(!Ma(e))return r`<${rz} file=${e} place=${t} />`;let a=e.preview?`${tn(e,"thumb")} 320w, ${tn(e,"preview")} 1600w`:null;return r`<button type="button" class=${s?"more":null} aria-label=${n} data-token=${e.token}
onClick=${()=>Qp(e.token)}>
<img src=${tn(e,e.thumb?"thumb":"preview")} srcset=${e.thumb?a:null}
sizes=${a&&`${t.width}px`} alt="" width=${t.width} height=${t.height} loading="lazy"
decoding="async" />
${s?r`<b>+${s}</b>`:null}
</button>`}function rz({file:e,place:t}){if(e.state==="ready")return r`<${Vm} file=${e} />`;let n=e.state==="pending";return r`<span class="notile" data-state=${e.state}>
<svg width=${t.width} height=${t.height} viewBox=${`0 0 ${t.width} ${t.height}`}
aria-hidden="true"></svg>
<span class="t12">
<${d} name=${n?"clock":"image-off"} />
<span>${n?o("Loading…"):VS(e)}</span>
</span>
</span>`}function lz(e){if(HS.test(e.name))return"file-warning";let[t]=e.media_type.split("/");return t==="image"?"image":t==="audio"?"music":t==="video"?"play":"file-text"}function Vm({file:e}){let t=Gm(e);if(e.state==="ready"){let s=HS.test(e.name);return r`<a class=${s?"file risky":"file"} href=${tn(e)} download=${e.name||!0}
data-state="ready" title=${o("Download {name}",{name:t})}>
<${d} name=${lz(e)} />
<span class="grow">
<b class="b5 blk cut">${t}</b>
<span class="t12 dim">
${s?o("This is a program. Open it only if you trust the sender."):ob(e)}
</span>
</span>
<${d} name="download" size="m" />
<span class="vh">${o("Download")}</span>
</a>`}let n=e.state==="pending";return r`<span class=${n?"file":"file gone"} data-state=${e.state}>
<${d} name=${n?"clock":"file-warning"} />
<span class="grow">
<b class="b5 blk cut">${t}</b>
<span class="t12 blk">
${n?[o("Loading…"),e.size>0?Ln(e.size):""].filter(Boolean).join(" · "):VS(e)}
</span>
</span>
</span>`}function cz({file:e}){let t=[Gm(e),e.duration?ks(e.duration):""].filter(Boolean).join(", ");return r`<div class="sound">
${e.kind==="audio"&&r`<span class="hrow t13"><b class="b5 cut grow">${Gm(e)}</b></span>`}
<audio controls preload="none" src=${tn(e,"media")} aria-label=${t}></audio>
<span class="hrow t12 dim">
${e.duration?r`<span class="num">${ks(e.duration)}</span>`:null}
<a class="link end hrow tight" href=${tn(e)} download=${e.name||!0}>
<${d} name="download" size="s" />
${o("Download")}
</a>
</span>
</div>`}function uz({file:e}){let t=nb(e);return r`<div class="film">
<video controls preload="none" class=${e.kind==="video_note"?"round":null} src=${tn(e,"media")}
poster=${Ma(e)?tn(e,e.preview?"preview":"thumb"):null} width=${t.width}
height=${t.height} aria-label=${Gm(e)}></video>
<span class="hrow t12 dim">
<span class="num">
${[e.duration?ks(e.duration):"",e.size>0?Ln(e.size):""].filter(Boolean).join(" · ")}
</span>
<a class="link end hrow tight" href=${tn(e)} download=${e.name||!0}>
<${d} name="download" size="s" />
${o("Download")}
</a>
</span>
</div>`}var Zg,qS,nz,HS,tn,Ma,Xg,eb,tb,YS,sz,VS,iz,ob,Gm,Mr=b(()=>{C();Je();X();w();P();ws();Zg=4,qS=320,nz={audio:["audio/mpeg","audio/mp4","audio/ogg","audio/aac","audio/wav","audio/flac"],video:["video/mp4","video/webm"]},HS=/\.(exe|msi|bat|cmd|com|scr|pif|js|jse|vbs|vbe|wsf|ps1|jar|apk|lnk|hta|reg|dll|iso|img)$/i,tn=(e,t="")=>`/files/${e.token}${t&&"/"+t}`,Ma=e=>e.state==="ready"&&!!(e.thumb||e.preview),Xg=e=>e.kind==="photo"||e.kind==="animation"&&!eb(e,"video"),eb=(e,t)=>e.state==="ready"&&nz[t].includes(e.media_type.split(";")[0]),tb=({message:e,files:t})=>t.filter(n=>n.state==="ready").length>1&&r`<a class="link t12 hrow tight" href=${`/api/messages/${e}/files.zip`} download>
<${d} name="download" size="s" />
${o("Download all")}
</a>`;YS=({files:e,text:t,letter:n})=>!t&&!n&&e.length===1&&e[0].state==="ready"&&e[0].kind==="sticker"&&Ma(e[0]);sz=240;VS=e=>`${e.state==="refused"?o("Not accepted"):o("Lost")}: ${px(e.reason)}`,iz=e=>(/\.([a-z0-9]{1,5})$/i.exec(e)??[])[1]?.toUpperCase()??"";ob=e=>[iz(e.name),e.size>0?Ln(e.size):""].filter(Boolean).join(" · "),Gm=e=>e.name||({photo:o("Photo"),video:o("Video"),voice:o("Voice message"),audio:o("Audio"),sticker:o("Sticker")}[e.kind]??o("File"))});function JS({report:e}){let{action:t,recipient:n,status:s,words:a}=e??{},i=pz[t]?.()??o("Mail server report"),l=[n,s,a].filter(Boolean).join(" · "),c=t==="failed";return r`<div class=${c?"bounce":"bounce mild"} data-action=${t??""}>
<${d} name=${c?"mail-x":t==="delayed"?"alarm-clock":"mail"} size="m" />
<span class="grow"><b class="b6 blk">${i}</b>${l&&r`<span class="t12 blk">${l}</span>`}</span>
</div>`}var pz,QS=b(()=>{C();w();P();pz={failed:()=>o("Email not delivered"),delayed:()=>o("Email delayed, the mail server keeps trying"),delivered:()=>o("Email delivered"),relayed:()=>o("Email relayed to another mail server"),expanded:()=>o("Email sent on to the members of a mailing list"),read:()=>o("Email opened"),deleted:()=>o("Email deleted without being read"),complaint:()=>o("A recipient marked the email as spam")}});function Gi(e){let t=/^www\./i.test(e)?`https://${e}`:/^[^/:]+@/.test(e)?`mailto:${e}`:/^[\w-]+(\.[\w-]+)+([/?#]|$)/.test(e)?`https://${e}`:e;return dz.test(t)?t:null}function kz(e){let[t,n]=[e.length,0];for(let s of e)n+=s==="("||s==="["?1:s===")"||s==="]"?-1:0;for(;t>0;){let s=e[t-1];if(n<0&&(s===")"||s==="]"))n+=1;else if(!$z.has(s))break;t-=1}return t}function*yz(e){let t=0;for(let{0:n,index:s}of e.matchAll(fz)){let a=n.slice(0,kz(n.slice(0,sb))),i=a.length<sb?Gi(a):null;if(i&&(yield{type:"link",offset:s,length:a.length,url:i},t+=1,t===hz))return}}function*wz(e,t){let n=0;for(let s of t)for(let a=e.indexOf(`@${s}`);a>=0;a=e.indexOf(`@${s}`,a+1)){if(n===gz)return;yield{type:"call",offset:a,length:s.length+1},n+=1}}function _z(e,t,n){let s=[];for(let i of(t??[]).slice(0,bz)){let l=Math.max(0,i.offset),c=Math.min(e.length,i.offset+i.length)-l;mz.has(i.type)&&c>0&&s.push({type:i.type,offset:l,length:c,...i.type==="text_link"?{url:Gi(i.url??"")}:{}})}let a=s.filter(i=>["code","pre","text_link"].includes(i.type));for(let i of[...wz(e,n),...yz(e)])xz(i,a)&&(s.push(i),a.push(i));return s.sort(XS)}function e1(e,t,n,s,a=0){let i=[],l=t,c=a<vz?s:[];for(let u=0;u<c.length;){let p=c[u],m=Math.min(Oc(p),n);p.offset>l&&i.push({type:"text",text:e.slice(l,p.offset)});let $=u+1;for(;$<c.length&&c[$].offset<m;)$+=1;let f=c.slice(u+1,$),h=f.filter(S=>Oc(S)>m).map(S=>({...S,offset:m,length:Oc(S)-m})),{type:y,url:x}=p;i.push({type:y,...x===void 0?{}:{url:x},children:e1(e,p.offset,m,f,a+1)}),l=m,u=$,h.length&&([c,u]=[[...h,...c.slice($)].sort(XS),0])}return l<n&&i.push({type:"text",text:e.slice(l,n)}),i}function t1(e,{looks:t=[],names:n=[]}={}){return e?e1(e,0,e.length,_z(e,t,n)):[]}function n1(e,t){if(e.length<=t)return e;let n=t-200,s=Math.max(e.lastIndexOf(`
`,t),e.slice(0,t).lastIndexOf(" ")),a=s>n?s:t;return e.slice(0,/[\uD800-\uDBFF]/.test(e[a-1])?a-1:a)}function o1(e,t){if(e.length>2*sb)return!1;let n=Gi(e.trim());return!!(n&&/^https?:/i.test(t)&&/^https?:/i.test(n)&&ZS(n)!==ZS(t))}var mz,dz,fz,$z,sb,hz,gz,bz,vz,Oc,xz,XS,ZS,ab=b(()=>{mz=new Set(["bold","italic","underline","strikethrough","spoiler","blockquote","expandable_blockquote","code","pre","text_link"]),dz=/^(https?:\/\/|mailto:)[^\s<>"'\p{Cc}]+$/iu,fz=/(?:https?:\/\/|www\.)[^\s<>"'«»]{2,}|(?<![\w.+-])[\w.+-]{1,64}@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/giu,$z=new Set(`.,:;!?…'"»”`),sb=2048,hz=500,gz=200,bz=500,vz=8;Oc=e=>e.offset+e.length,xz=(e,t)=>t.every(n=>Oc(e)<=n.offset||e.offset>=Oc(n)),XS=(e,t)=>e.offset-t.offset||t.length-e.length;ZS=e=>{try{return new URL(e).host.replace(/^www\./,"")}catch{return""}}});function Fs({text:e,looks:t,names:n}){let[s,a]=g(!1),i=as(()=>s||e.length<=a1*1.1?e:n1(e,a1),[e,s]),l=as(()=>t1(i,{looks:t,names:n}),[i,t,n?.join(`
`)]);return r`
<span class="text">${r1(l)}</span>
${i.length<e.length&&r`<span class="blk t13">
<span class="dim">… </span>
<button type="button" class="link t13" onClick=${()=>a(!0)}>${o("Show in full")}</button>
</span>`}
`}function Sz({piece:e}){let{type:t,url:n}=e,s=r1(e.children);if(s1[t])return r`<${s1[t]}>${s}<//>`;if(t==="spoiler")return r`<${Tz} inside=${s} />`;if(t==="blockquote"||t==="expandable_blockquote")return r`<blockquote class="bq">${s}</blockquote>`;if(t==="call")return r`<span class="at">${s}</span>`;if(!n)return r`<span class="nolink" title=${o("Links of this kind cannot be opened here")}>${s}</span>`;let a=o1(i1(e.children),n);return r`
<a class="link" href=${n} title=${n} target="_blank" rel="noopener noreferrer nofollow">${s}</a>
${a&&r`<span class="t12 leads"> (${o("leads to {host}",{host:new URL(n).host})})</span>`}
`}function Tz({inside:e}){let[t,n]=g(!1);return t?r`<span class="spoiled">${e}</span>`:r`<button type="button" class="spoil" onClick=${()=>n(!0)}>${o("hidden text")}</button>`}var s1,a1,r1,i1,Ec=b(()=>{B();C();w();ab();s1={bold:"b",italic:"i",underline:"u",strikethrough:"s",code:"code",pre:"pre"},a1=2e4;r1=e=>e.map(t=>t.type==="text"?t.text:r`<${Sz} piece=${t} />`),i1=e=>e.map(t=>t.text??i1(t.children)).join("")});function u1({message:e}){let{letter:t}=e,n=t.rich?"rich":"prose",[s,a]=g(!!t.html&&(!e.text||he.peek()?.letters?.[n]==="html")),[i,l]=g(!1),[c,u]=g(0),p=f=>{a(f),e.text&&ft({letters:{[n]:f?"html":"text"}})},m=()=>{l(!0),a(!0)},$=e.files.filter(f=>!(f.content_id&&t.html));return r`
<${Ez} message=${e} />
${t.html?r`<div class="lview seg" role="group" aria-label=${o("Email view")}>
<button type="button" aria-pressed=${String(!s)} onClick=${()=>p(!1)}>${o("Text")}</button>
<button type="button" aria-pressed=${String(s)} onClick=${()=>p(!0)}>HTML</button>
</div>`:null}
${t.remote_images>0&&!i&&r`<div class="mimg">
<${d} name="image-off" size="m" />
<span class="grow">
${T("{n} picture from another site is hidden","{n} pictures from other sites are hidden",t.remote_images)}
</span>
${t.html?r`<button type="button" class="link t13"
title=${o("They load through this server; the sites will know that the email was opened")}
onClick=${m}>
${o("Show pictures")}
</button>`:null}
</div>`}
${s&&c>0&&r`<div class="mimg" role="status">
<${d} name="image-off" size="m" />
<span class="grow">${T("{n} picture could not be loaded","{n} pictures could not be loaded",c)}</span>
</div>`}
${s?r`<${Nz} key=${`${i} ${np.value}`} message=${e} images=${i}
onFailed=${u} />`:r`<${Az} message=${e} />`}
${$.length>0&&r`<${Pz} message=${e.id} files=${$} />`}
<${Mz} message=${e} />
`}function Ez({message:e}){let{letter:t}=e,[n,s]=g(!1),a=[[o("From"),t.sender],[o("Reply-To"),e.data.reply_to],[o("To"),t.recipients.join(", ")],[o("Cc"),t.copies.join(", ")],[o("Subject"),t.subject]].filter(([,i])=>i);return r`<div class="mailh">
<b class="b6">${t.subject||o("(no subject)")}</b>
<span class="dim t12">
${Ks(t.sender)}
${t.recipients.length>0&&` → ${l1(t.recipients.map(Ks))}`}
${t.copies.length>0&&` · ${o("copy")}: ${l1(t.copies.map(Ks))}`}
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
</div>`}function Az({message:e}){let{letter:t,text:n}=e,s=t.quoted?[o("Show the quote"),o("Hide the quote")]:[o("Show the signature"),o("Hide the signature")];return r`${t.quoted_above&&r`<${c1} label=${[o("Show the quote"),o("Hide the quote")]}>
<blockquote class="mq">${t.quoted_above}</blockquote><//>`}
${n?r`<div><${Fs} text=${n} looks=${e.data.entities} names=${[]} /></div>`:r`<div class="dim t13">${o("This email has no text")}</div>`}
${(t.signature||t.quoted)&&r`<${c1} label=${s}>
${t.signature&&r`<div class="msign">${t.signature}</div>`}
${t.quoted&&r`<blockquote class="mq">${t.quoted}</blockquote>`}<//>`}`}function c1({label:[e,t],children:n}){let[s,a]=g(!1);return r`<div class="mfold"><button type="button" class="quoted" aria-label=${s?t:e}
aria-expanded=${String(s)} onClick=${()=>a(!s)}>···</button>${s&&n}</div>`}function Nz({message:e,images:t,onFailed:n}){let s=E(null);D(()=>{let i=l=>{let c=Number(l.data?.height);l.source!==s.current?.contentWindow||!Number.isFinite(c)||(s.current.style.setProperty("height",`${Math.max(Cz,Math.min(Oz,Math.ceil(c)))}px`),s.current.dataset.sheet=l.data.sheet==="own"?"own":"plain",n(Number(l.data.failed)||0))};return window.addEventListener("message",i),()=>window.removeEventListener("message",i)},[]);let a=new URLSearchParams({images:t?"1":"0",dark:np.value?"1":"0"});return r`<iframe class="mframe" ref=${s} title=${o("The email as it was sent")}
src=${`/api/messages/${e.id}/html?${a}`} data-dark=${String(np.value)}
sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" referrerpolicy="no-referrer"></iframe>`}function Pz({message:e,files:t}){let n=t.reduce((s,a)=>s+(a.size??0),0);return r`
<div class="attl">
<span class="t12 dim">
${T("{n} attachment","{n} attachments",t.length)}
${n>0&&` · ${Ln(n)}`}
</span>
<${tb} message=${e} files=${t} />
</div>
<ul class="atts">
${t.map(s=>r`<li key=${s.id}>
${Ma(s)?r`<${Dz} file=${s} />`:r`<${Vm} file=${s} />`}
</li>`)}
</ul>
`}function Mz({message:e}){let{data:t,automatic:n}=e,s=(t.also_at??[]).map(a=>je.value[a]?.name).filter(Boolean);return r`
${n==="bounce"||n==="report"?r`<${JS} report=${t.bounce} />`:n&&r`<span class="autoflag">
<${d} name="bot" size="s" />
${o("Automatic email")}
: ${ux(n)}
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
${t.related&&r`<${Lz} id=${t.related} />`}
`}function Lz({id:e}){let[t,n]=g(ne.peek()[e]??null);return D(()=>{t||K(`/api/dialogs/${e}`).then(s=>n(s.dialog),()=>{})},[e]),t&&r`<span class="autoflag">
<${d} name="git-branch" size="s" />
<a class="link" href=${j(O.value.view,e)}>
${o("May belong to No. {number}, {name}",{number:ce(t.number),name:t.name})}
</a>
</span>`}function ib(e){let t=(e??"").trim();return/^re\s*:/i.test(t)?t:t?`Re: ${t}`:o("(no subject)")}var Cz,Oz,rb,Ks,l1,Dz,p1,Ac=b(()=>{B();C();Je();J();X();w();G();Dr();Ot();R();P();ws();Mr();QS();Ec();Cz=40,Oz=2e4,rb=2;Ks=e=>/<([^<>\s]+)>/.exec(e)?.[1]??e,l1=e=>e.length>rb?o("{first} and {n} more",{first:e.slice(0,rb-1).join(", "),n:e.length-rb+1}):e.join(", ");Dz=({file:e})=>r`<span class="file pfile" data-state="ready">
<button type="button" class="pthumb" aria-label=${o("Open {name}",{name:e.name||o("Photo")})}
data-token=${e.token} onClick=${()=>Qp(e.token)}>
<img src=${tn(e,e.thumb?"thumb":"preview")} alt="" width="36" height="36" loading="lazy" />
</button>
<span class="grow">
<b class="b5 blk cut">${e.name||o("Photo")}</b>
<span class="t12 dim">${ob(e)}</span>
</span>
<a class="ib small" href=${tn(e)} download=${e.name||!0}
aria-label=${o("Download {name}",{name:e.name||o("Photo")})}>
<${d} name="download" size="m" />
</a>
</span>`;p1=({subject:e,to:t})=>r`<div class="mailh">
<b class="b6">${ib(e)}</b>
${t&&r`<span class="t12 dim">→ ${t}</span>`}
</div>`});function Rz(e){let t=ht.value[e.id],n=t?pn(t).filter(a=>a.kind==="in"&&a.letter&&!a.automatic):[],s=Or(e.id,"reply");return n.find(a=>a.no===s)??n.at(-1)}function Iz(e,t,n){let s=e?e.letter.sender:n.label??"",a=Ks(s),i=e?.data.reply_to,l=i&&t.to?t.to:e?.data.answer_to??a;return{address:l,sender:a,whole:l===a?s:l,other:i?l===a?i:a:null}}function zz({id:e,to:t}){let n=t.address===t.sender?o("Your reply goes to the sender; the email asks for replies to {other}",{other:t.other}):o("Your reply goes to {address}, not to the sender {sender}",{address:t.address,sender:t.sender});return r`<p class="hint answerto" role="status">
${n} <button type="button" class="link t12" onClick=${()=>Bn(e,{to:t.other})}>
${o("Reply to {address}",{address:t.other})}
</button>
</p>`}function Bz(e,t){let n=new Set(Object.values(je.value).map(a=>a.name.toLowerCase())),s=[...e.recipients.slice(1),...e.copies].map(a=>Ks(a).toLowerCase());return[...new Set(s)].filter(a=>a.includes("@")&&a!==Ks(t).toLowerCase()&&!n.has(a))}function m1({dialog:e}){let{id:t}=e,n=Em(t),s=Rz(e),a=Iz(s,n,e),i=a.whole,l=s?Bz(s.letter,i).filter(p=>p!==a.sender.toLowerCase()&&!oo(n.cc).includes(p)):[],c=n.open||n.cc||n.bcc,u=()=>Bn(t,{open:!0,cc:[...oo(n.cc),...l].join(", ")});return r`<div class="mlines">
<div>
<span>${o("To")}</span>
<span class="cut grow" title=${i}>${i}</span>
${l.length>0&&r`<button type="button" class="link t12 toall" title=${l.join(", ")} onClick=${u}>
${o("Reply to all")}
</button>`}
${!c&&r`<button type="button" class="link t12" onClick=${()=>{Bn(t,{open:!0}),requestAnimationFrame(()=>document.getElementById("mailcc")?.focus())}}>
${o("Cc and Bcc")}
</button>`}
</div>
${a.other&&r`<${zz} id=${t} to=${a} />`}
${c&&r`
<${Nc} field="cc" label=${o("Cc")} value=${n.cc} onType=${p=>Bn(t,{open:!0,cc:p})} />
<${Nc} field="bcc" label=${o("Bcc")} value=${n.bcc}
onType=${p=>Bn(t,{open:!0,bcc:p})} />
`}
<label>
<span>${o("Subject")}</span>
<input class="palq" id="mailsubject" maxlength="400"
value=${n.subject??ib(s?.letter.subject||e.title)}
onInput=${p=>Bn(t,{subject:p.target.value})} />
</label>
</div>`}function Nc({field:e,label:t,value:n,onType:s,place:a="mail"}){let i=oo(n).filter(p=>!Ig(p)),[l,c]=g(!0),u=i.length>0&&l;return r`
<label class=${u?"wrong":""}>
<span>${t}</span>
<input class="palq" id=${a+e} type="text" inputmode="email" autocomplete="off" spellcheck="false"
placeholder=${o("Addresses, separated by commas")} value=${n??""} aria-invalid=${u?"true":null}
aria-describedby=${u?`${a}${e}err`:null} onInput=${p=>{c(!1),s(p.target.value)}} onBlur=${()=>c(!0)} />
</label>
${u&&r`<p class="hint bad mailerr" id=${`${a}${e}err`} role="alert">
${o("Not a valid address: {value}",{value:i[0]})}
</p>`}
`}var lb=b(()=>{B();C();w();Sc();Tc();Ut();R();Ac()});function d1({disabled:e}){let t=v.value==="send"||v.value==="later";return r`<button type="button" class="btn primary sendmore" id="sendmore" disabled=${e}
aria-label=${o("Send and…")} title=${o("Send and…")} aria-haspopup="menu" aria-expanded=${String(t)}
onClick=${()=>{v.value=t?null:"send"}}>
<${d} name="chevron-up" size="s" />
</button>`}function f1({send:e,more:t}){return v.value==="later"?r`<${Pc} pick=${n=>e({at:n})} />`:v.value!=="send"?null:r`<${De} label=${o("Send and…")} place="popsend">
<${V} icon="check" onPick=${()=>e({then:"close"})}>
${o("Send and close the conversation")}
<span class="end only-wide"><${Mn} of=${[mt,"Shift","↵"]} /></span>
<//>
<${V} icon="alarm-clock" onPick=${()=>e({then:"snooze"})}>
${o("Send and snooze until the client replies")}
<//>
<${V} icon="calendar-clock" stay onPick=${()=>{v.value="later"}}>
${o("Send later…")}
<span class="hrow end t12 dim">${Ge(Ce(Date.now(),1,9))}</span>
<//>
${t}
<//>`}var Wz,Fz,Pc,Jm=b(()=>{C();oe();X();w();go();Rs();P();Zt();Wm();Wz=()=>{v.value=null};Fz={evening:()=>o("This evening"),tomorrow:()=>o("Tomorrow morning"),monday:()=>o("On Monday morning")},Pc=({pick:e,given:t=null,place:n="popsend",onShut:s=Wz})=>r`<${Ar} label=${o("Send later")} title=${o("Send later")} usual=${wc} words=${Fz}
given=${t} hour="09:00" place=${n} deed=${o("Schedule")} icon="calendar-clock" onPick=${e}
onShut=${s} />`});function $1(){let e=E(Uz()).current,[t,n]=g(e.whom??null),[s,a]=g(null),[i,l]=g(null),[c,u]=g(e.subject??""),[p,m]=g(e.copies??{}),[$,f]=g(!1),[h,y]=g(e.text??""),[x,S]=g(!1),[k,M]=g([]),[F,A]=g(null),[le,Ze]=g(!1);ge(),W(()=>Hz({whom:t,subject:c,copies:p,text:h}),[t,c,p,h]),D(()=>{if(S(!1),A(null),!t){a(null),M([]),l(null);return}if(!t.id){let re=Gz(t);a(re),M([]),l(re.find(Ct=>Ct.can)??null);return}let pe=!0;return K(`/api/contacts/${t.id}/ways`).then(re=>{pe&&(a(re.ways),M(re.open),l(re.ways.find(Ct=>Ct.can)??null))},re=>{pe&&A(re)}),()=>{pe=!1}},[t]);let Xe=i&&je.value[i.channel_id]?.kind,Oe=Xe==="email",Dt=k.find(pe=>pe.id===i?.dialog_id)??(Oe&&!x?k[0]:null),me=Nt(Fn),be=Bs(me),ue=i&&h.trim()&&!le&&!be&&!(Dt&&!Oe),Ie=()=>{if(!ue)return!1;if(Dt&&Oe&&!x)return S(!0),!1;let pe=Oe&&zg(p);return pe&&document.getElementById("nw"+pe.field)?.focus(),!pe},nt=async(pe=null)=>{if(!Ie())return;if(Ho(Nt(Fn)).length){let Ct=It("#missing button");Ct?Ct.focus():Nm(Fn,{mode:"reply",at:pe});return}Wn(Fn),Ze(!0),A(null);let re=Mm(Fn);try{let Ct={channel_id:i.channel_id,text:h.trim(),files:re.map(DD=>DD.token),anyway:!0,...pe?{not_before:wa(pe)}:{undo_ms:wr(Xe)},...Oe?{subject:c.trim(),cc:oo(p.cc),bcc:oo(p.bcc)}:{}},Za=t.id?{contact_id:t.id,identity_id:i.identity_id}:{name:t.name,address:t.address},{dialog:Tu,message:PD}=await U("/api/dialogs",{...Ct,...Za});ae({t:"result",dialog:Tu,sentAtRev:ia(Tu.id)}),pe&&ee(Hp(Tu.id,pe),{icon:"calendar-clock",undo:()=>To(PD)}),sessionStorage.removeItem(Zm),Qm(),L(j("mine",Tu.id))}catch(Ct){Lm(Fn,re),A(Ct),Ze(!1)}},po=pe=>{h.trim()&&(gn(pe,"reply"),Uo(pe,"reply",h)),Oe&&(p.cc||p.bcc||c.trim())&&Bn(pe,{cc:p.cc??"",bcc:p.bcc??"",...c.trim()?{subject:c.trim()}:{}}),fS(Fn,pe),sessionStorage.removeItem(Zm),Qm(),L(j("all",pe))},Zr=pe=>{gt(pe),pe.key==="Escape"&&(pe.preventDefault(),pe.stopPropagation(),f(!1))},i$=pe=>{pe.key==="Enter"&&(pe.ctrlKey||pe.metaKey)&&(pe.preventDefault(),pe.repeat||nt())};return r`<div class="over">
<div class="dialog mid nw" role="dialog" aria-modal="true" aria-label=${o("Write to a client")}
onKeyDown=${pe=>{gt(pe),i$(pe)}}>
<header class="dhead">
<h2 class="head2 grow">${o("Write to a client")}</h2>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${Qm}>
<${d} name="x" size="m" />
</button>
</header>
<div class="nwb">
<${Jz} whom=${t} onPick=${n} />
${s&&r`<div class="field dgap">
<span class="lab" id="nwc">${o("Channel")}</span>
<${Vz} ways=${s} way=${i} onPick=${l} />
</div>`}
${Dt&&r`<p class="livebox info dgap" role="note">
<${d} name="history" size="m" />
<span class="t13 grow">
${o("Conversation No. {number} with this client is already open, {day}. Write there?",{number:ce(Dt.number),day:tt(Dt.last_at,I.value)})}
</span>
<button type="button" class="btn small" onClick=${()=>po(Dt.id)}>${o("Open")}</button>
</p>`}
${Oe&&r`
<div class="mlines nwcopies dgap">
${p.open||p.cc||p.bcc?r`
<${Nc} field="cc" place="nw" label=${o("Cc")} value=${p.cc}
onType=${pe=>m({...p,open:!0,cc:pe})} />
<${Nc} field="bcc" place="nw" label=${o("Bcc")} value=${p.bcc}
onType=${pe=>m({...p,open:!0,bcc:pe})} />
`:r`<div>
<button type="button" class="link t12" onClick=${()=>{m({...p,open:!0}),requestAnimationFrame(()=>document.getElementById("nwcc")?.focus())}}>
${o("Cc and Bcc")}
</button>
</div>`}
</div>
<div class="field dgap">
<label for="nw2">${o("Subject")}</label>
<input class="input" id="nw2" maxlength="400" value=${c}
onInput=${pe=>u(pe.currentTarget.value)} />
</div>
`}
<div class="comp dgap">
<${Um} id=${Fn} kind=${Xe} />
<textarea class="tx" rows="5" aria-label=${Oe?o("Email text"):o("Message text")}
placeholder=${Oe||!i?o("Write an email"):o("Write a message")} value=${h}
onInput=${pe=>{Wn(Fn),y(pe.currentTarget.value)}}></textarea>
<${Hm} id=${Fn} mode="reply" again=${()=>Pm(Fn,"reply")}
without=${({at:pe})=>{Dm(Fn,"reply"),nt(pe)}} />
<div class="bar">
${i&&je.value[i.channel_id]?.can?.files&&r`<${Yz} can=${je.value[i.channel_id].can} />`}
<span class="grow"></span>
</div>
</div>
${F&&r`<p class="hint bad dgap" role="alert">${z(F)}</p>`}
</div>
<footer class="dfoot">
<span class="t12 dim grow">
${h.trim()?o("Kept on this device until it is sent"):o("You will be the assignee")}
</span>
<button type="button" class="btn quiet only-wide" onClick=${Qm}>${o("Cancel")}</button>
<button type="button" class="btn" id="nwlater" disabled=${!ue} aria-haspopup="dialog"
aria-expanded=${String($)} onClick=${()=>{Ie()&&f(!0)}}>
<${d} name="calendar-clock" size="s" />
${o("Send later…")}
</button>
<button type="button" class="btn primary" disabled=${!ue} onClick=${()=>nt()}>
<${d} name="send" size="s" />
${Dt&&Oe?o("Send as a new conversation"):o("Send")}
<kbd class="only-wide">${mt} ↵</kbd>
</button>
</footer>
</div>
${$&&r`<div class="rowsnz" onKeyDown=${Zr}>
<${Pc} place="popsnz" pick=${nt} onShut=${()=>f(!1)} />
</div>`}
</div>`}function Yz({can:e}){let t=E(null);return r`
<input type="file" multiple hidden ref=${t} onChange=${n=>{Cc(Fn,n.currentTarget.files,e),n.currentTarget.value=""}} />
<button type="button" class="ib small" aria-label=${o("Attach a file")} title=${o("Attach a file")}
onClick=${()=>t.current.click()}>
<${d} name="paperclip" size="m" />
</button>
`}function Vz({ways:e,way:t,onPick:n}){if(!e.length)return r`<p class="hint">${o("No connected channel can reach this client.")}</p>`;let s=e.filter(i=>i.can);return r`<div class="nwch" role="radiogroup" aria-labelledby="nwc" onKeyDown=${i=>{let l={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[i.key];!l||!s.length||(i.preventDefault(),n(s[(s.indexOf(t)+l+s.length)%s.length]),requestAnimationFrame(()=>It(".chopt[aria-checked='true']")?.focus()))}}>
${e.map(i=>{let l=je.value[i.channel_id],c=Object.values(je.value).filter(p=>p.kind===l?.kind&&p.health!=="removed").length>1,u=i.can?i.last_at?o("wrote {day}",{day:tt(i.last_at,I.value)}):i.address:qz[i.why]?.();return r`<button type="button" class="chopt" role="radio" key=${`${i.channel_id}.${i.identity_id}`}
aria-checked=${String(i===t)} disabled=${!i.can} tabindex=${i===t?0:-1}
onClick=${()=>n(i)}>
<${Te} kind=${l?.kind} size="mid" />
<span class="grow cut">
<b class="b5 blk t13 cut">${c?l.name:ye(l?.kind)}</b>
<span class="t12 dim blk cut">${u}</span>
</span>
</button>`})}
</div>`}function Jz({whom:e,onPick:t}){let[n,s]=g(""),[a,i]=g([]),[l,c]=g(0),u=E(null);W(()=>u.current?.focus({preventScroll:!0}),[e]),D(()=>{let y=n.trim();if(y.length<2){i([]);return}let x=setTimeout(()=>K(`/api/search?${new URLSearchParams({q:y,limit:"6"})}`).then(S=>{i(S.contacts.filter(k=>k.kind!=="group")),c(0)},()=>{}),Kz);return()=>clearTimeout(x)},[n]);let p=n.trim(),m=a.some(y=>y.identities.some(x=>x.label.toLowerCase()===p.toLowerCase())),$=[...a.map(y=>({client:y})),...jz.test(p)&&!m?[{address:p}]:[]],f=y=>{s(""),i([]),t(y.client?{id:y.client.id,name:y.client.name}:{address:y.address,name:y.address})},h=y=>{let x={ArrowDown:1,ArrowUp:-1}[y.key];x&&$.length&&(y.preventDefault(),c((l+x+$.length)%$.length)),y.key==="Enter"&&!y.ctrlKey&&!y.metaKey&&$[l]&&(y.preventDefault(),f($[l]))};return e?r`<div class="field">
<span class="lab">${o("To")}</span>
<div class="input tokin">
<span class="tokn">
<${Q} name=${e.name} size="xs" />
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
onInput=${y=>t({...e,name:y.currentTarget.value||e.address})} />
</div>`}
</div>`:r`<div class="field">
<label for="nw1">${o("To")}</label>
<div class="input tokin">
<input class="palq" id="nw1" ref=${u} role="combobox" aria-expanded=${String($.length>0)}
aria-controls="nwl" aria-autocomplete="list" aria-activedescendant=${$.length?`nwo${l}`:null}
autocomplete="off" placeholder=${o("Client name or address")} value=${n}
onInput=${y=>s(y.currentTarget.value)} onKeyDown=${h} />
</div>
<div class="nwfound">
<div id="nwl" class=${$.length?"menu":""} role="listbox" aria-label=${o("Matching clients")}>
${$.map((y,x)=>r`<button type="button" class=${x===l?"mi on":"mi"} role="option" id=${`nwo${x}`}
key=${y.client?.id??"new"} tabindex="-1" aria-selected=${String(x===l)}
onPointerMove=${()=>c(x)} onClick=${()=>f(y)}>
${y.client?r`
<${Q} name=${y.client.name} size="sm" />
<span class="cut">${y.client.name}</span>
<span class="hrow end t12 dim cut">
${y.client.identities.map(S=>S.label).filter(Boolean).slice(0,2).join(", ")}
</span>
`:r`
<${d} name="user-round-plus" size="m" />
<span class="cut">${o("New client: {address}",{address:y.address})}</span>
`}
</button>`)}
</div>
</div>
</div>`}var Qm,Kz,jz,Zm,Fn,qz,Uz,Hz,Gz,h1=b(()=>{B();Es();C();oe();Cs();J();ve();An();X();w();go();Sc();G();R();we();wo();qi();Ws();Ym();P();ke();lb();Jm();Qm=()=>{v.value=null},Kz=200,jz=/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/,Zm="okno.newdialog",Fn="new",qz={"no-address":()=>o("no address"),"client-not-started":()=>o("the client must write first"),blocked:()=>o("the client has blocked us")},Uz=()=>{try{return JSON.parse(sessionStorage.getItem(Zm))??{}}catch{return{}}},Hz=e=>{try{sessionStorage.setItem(Zm,JSON.stringify(e))}catch{}};Gz=e=>Object.values(je.value).filter(t=>t.health!=="removed").map(t=>({channel_id:t.id,identity_id:null,address:t.kind==="email"?e.address:"",can:t.kind==="email",why:t.kind==="email"?null:"client-not-started",last_at:null,dialog_id:null}))});var g1={};Ee(g1,{WorkLayers:()=>Qz});function Qz(){return v.value==="handover"?r`<${IS} meId=${N.value.id} />`:v.value==="newdialog"?r`<${$1} />`:null}var b1=b(()=>{C();oe();R();BS();h1()});var k1={};Ee(k1,{GiveMenu:()=>pb});function Xz(e){let t=e.trim().toLocaleLowerCase(),n=i=>i.toLocaleLowerCase().includes(t),s=Object.values(Pe.value).filter(i=>i.active&&i.id!==N.value.id).sort((i,l)=>i.name.localeCompare(l.name)),a=[];(n(N.value.name)||n(o("Assign to me")))&&a.push({to:{person:N.value.id},name:o("Assign to me"),face:N.value.name});for(let i of s)n(i.name)&&a.push({to:{person:i.id},name:i.name,face:i.name});for(let i of ya.value)n(i.name)&&a.push({to:{team:i.id},name:i.name,icon:"users-round"});return t||a.push({to:{person:null},name:o("Remove the assignee"),icon:"user-round-x"}),a}function pb({onPick:e}){let[t,n]=g(""),[s,a]=g(0),i=E(null),l=kt(ub);ge(),W(()=>i.current.focus({preventScroll:!0}),[]);let c=Xz(t),u=Math.min(s,c.length-1),p=$=>{ub(),e($.to)},m=$=>{let f={ArrowDown:1,ArrowUp:-1}[$.key];f&&($.preventDefault(),a((u+f+c.length)%Math.max(1,c.length))),$.key==="Enter"&&c[u]&&($.preventDefault(),p(c[u])),$.key==="Tab"&&ub()};return r`<div class="menu pop popgive" role="dialog" aria-label=${o("Assign")} ref=${l}>
<div class="gfind">
<${d} name="search" size="m" />
<input class="palq" ref=${i} role="combobox" aria-expanded="true" aria-controls="gvl" aria-autocomplete="list"
aria-activedescendant=${c.length?"gv"+u:null} aria-label=${o("Find a colleague or a team")}
placeholder=${o("Name")} value=${t} onInput=${$=>{n($.target.value),a(0)}} onKeyDown=${m} />
</div>
<div role="listbox" id="gvl" class="gvl" aria-label=${o("Assign")}>
${c.map(($,f)=>r`<button type="button" class=${f===u?"mi on":"mi"} id=${"gv"+f} role="option"
tabindex="-1" aria-selected=${String(f===u)} onPointerMove=${()=>a(f)}
onClick=${()=>p($)}>
${$.icon?r`<${d} name=${$.icon} size="m" />`:r`<${Q} name=${$.face} size="sm" />`}
<span class="cut">${$.name}</span>
</button>`)}
${!c.length&&r`<p class="dpad2 t13 dim">${o("Nothing found")}</p>`}
</div>
</div>`}var ub,mb=b(()=>{B();C();oe();w();R();Si();P();ke();ub=()=>{v.value=null}});function K1({dialog_id:e,data:t}){let n=ne.value[e],s=(t.links??[]).find(a=>/^https?:\/\//.test(a));return n?.kind==="vk"?{name:o("VK"),url:s??"https://vk.com/im"}:n?.kind==="telegram"&&/^@\w+$/.test(n.label)?{name:o("Telegram"),url:`https://t.me/${n.label.slice(1)}`}:null}var F1,Ft,La=b(()=>{w();R();F1={photo:()=>o("Photo"),video:()=>o("Video"),video_note:()=>o("Video note"),voice:()=>o("Voice message"),audio:()=>o("Audio"),document:()=>o("File"),sticker:()=>o("Sticker"),animation:()=>o("Animation"),location:()=>o("Location"),contact:()=>o("Contact"),poll:()=>o("Poll"),dice:()=>o("Dice"),venue:()=>o("Place"),story:()=>o("Story"),game:()=>o("Game"),invoice:()=>o("Invoice"),service:()=>o("Service message"),unknown:()=>o("Unknown message"),unreadable:()=>o("Could not be read")},Ft=e=>F1[e]?.()??F1.unknown()});function Oo({state:e}){let t=CB[e];return t?r`
<span class=${e==="read"?"read":""} data-state=${e} title=${t[1]()}>
<${d} name=${t[0]} size="s" />
</span>
<span class="vh">${t[1]()}</span>
`:null}var CB,nd=b(()=>{C();w();P();CB={queued:["clock",()=>o("sending")],sending:["clock",()=>o("sending")],sent:["check",()=>o("sent")],delivered:["check-check",()=>o("delivered")],read:["check-check",()=>o("read")],failed:["circle-alert",()=>o("failed")],uncertain:["circle-question-mark",()=>o("delivery uncertain")],cancelled:["ban",()=>o("cancelled")],waiting:["cloud-off",()=>o("queued")]}});function pd(){let{dialog:e}=O.peek();bt.peek()?.dialog!==e&&(bt.value={dialog:e,..._b});let t=()=>document.getElementById("findq")?.select();Bp(()=>requestAnimationFrame(t))}var _b,bt,oT,md=b(()=>{te();G();Jt();_b={q:"",asked:"",found:[],at:-1,more:!1,swapped:null,failed:!1},bt=_(null),oT=e=>bt.value?.dialog===e});function sW({label:e,chosen:t="solved",onPick:n,dialog:s=null,onShut:a=oW}){let[i,l]=g(""),c=zm(),u=kt(a),p=E(null);ge(),W(()=>p.current?.focus({preventScroll:!0}),[]);let m=Object.keys(ki),$=h=>c.ready((y,x)=>{a(),n(h,i.trim(),y,x)});return r`<div class="menu pop popfin" role="dialog" aria-label=${e} ref=${u} onKeyDown=${h=>{let y=[...u.current.querySelectorAll(".mi")],x={ArrowDown:1,ArrowUp:-1}[h.key];if(x){h.preventDefault(),y[(y.indexOf(document.activeElement)+x+y.length)%y.length].focus();return}if(h.target.matches("textarea")){h.key==="Enter"&&(h.ctrlKey||h.metaKey)&&(h.preventDefault(),$(t));return}if(h.target.matches("input:not(.tog)")){h.key==="Enter"&&(h.preventDefault(),$(t));return}let S=h.code==="KeyE"?0:Number(/^(?:Digit|Numpad)([1-9])$/.exec(h.code)?.[1]??0)-1;S>=0&&m[S]&&!h.repeat&&(h.preventDefault(),$(m[S]))}}>
<div class="mh" id="finh">${o("Closing reason")}</div>
<div role="radiogroup" aria-labelledby="finh">
${m.map((h,y)=>r`<button type="button" key=${h} class=${h===t?"mi on":"mi"} role="radio"
aria-checked=${String(h===t)} ref=${h===t?p:null}
onClick=${()=>$(h)}>
<${d} name=${ki[h][1]} size="m" />
<span class="cut">${ki[h][0]()}</span>
<kbd>${y?y+1:"E"}</kbd>
</button>`)}
</div>
<div class="asgf">
<input class="input" aria-label=${o("Comment (optional)")} placeholder=${o("Comment for the team")}
maxlength="2000" value=${i} onInput=${h=>l(h.currentTarget.value)} />
<${Bm} dialog=${s} telling=${c} />
${c.on&&r`<div class="tellb">
<button type="button" class="btn primary" onClick=${()=>$(t)}>
${o("Send and close")}
<kbd class="only-wide">${mt} ↵</kbd>
</button>
</div>`}
</div>
</div>`}function sT({dialog:e}){let t=e.state==="closed";return r`<${sW} label=${t?o("Closing reason"):o("Close with a reason")}
chosen=${t&&e.close_reason||"solved"} dialog=${t?null:e}
onPick=${(n,s,a,i)=>t?p_(e.id,n,s):a?Rm(e.id,a,i,{then:"close",reason:n,comment:s}):In(e.id,n,s)} />`}var oW,aT=b(()=>{B();C();oe();w();go();Qt();Ws();P();ke();Hg();oW=()=>{v.value=null}});var rT,dd,iT,lT,cT,Sb,Dc=b(()=>{rT=new Map,dd=e=>{rT.set(e.id,{when:()=>!0,...e})},iT=()=>[...rT.values()],lT=new Map,cT=e=>{lT.set(e.id,{when:()=>!0,...e})},Sb=e=>[...lT.values()].filter(t=>t.when(e))});function uT({dialog:e,children:t}){let n=e.state==="open";return r`<div class="acts">
${t}
${n&&r`<button type="button" class="ib only-wide" aria-haspopup="dialog" aria-expanded=${$d("snooze")}
aria-label=${o("Snooze")} title=${o("Snooze")+"  H"} onClick=${fd("snooze")}>
<${d} name="alarm-clock" />
</button>`}
<button type="button" class="ib" aria-haspopup="menu" aria-expanded=${$d("actions")}
aria-label=${o("More actions")} title=${o("More actions")} onClick=${fd("actions")}>
<${d} name="ellipsis" />
</button>
${n?r`<span class="split">
<button type="button" class="btn" title=${o("Close the conversation")+"  E"}
onClick=${()=>In(e.id)}>
<${d} name="check" size="m" />
<span class="btnword">${o("Close")}</span>
</button>
<button type="button" class="btn caret" aria-haspopup="dialog" aria-expanded=${$d("finish")}
aria-label=${o("Close with a reason")} title=${o("Close with a reason")+"  Shift E"}
onClick=${fd("finish")}>
<${d} name="chevron-down" size="s" />
</button>
</span>`:r`<button type="button" class="btn" title=${o("Reopen the conversation")+"  E"}
onClick=${()=>ba(e.id)}>
<${d} name="undo-2" size="m" />
<span class="btnword">${o("Reopen")}</span>
</button>`}
<${aW} dialog=${e} />
</div>`}function aW({dialog:e}){let t=e.assignee_id===null?null:H(e.assignee_id),n=i_(e),s=t?pa(t):n?.name??o("Assign");return r`<button type="button" class="btn pick" id="assignee" aria-haspopup="dialog"
aria-expanded=${$d("assignee")} title=${o("Assignee")+"  A"} onClick=${fd("assignee")}>
<span class="vh">
${t?o("Assignee: {name}",{name:t}):o("Assignee: nobody")}
${n&&` · ${o("Team: {name}",{name:n.name})}`}
</span>
${t?r`<${Q} name=${t} size="sm" />`:n?r`<span class=${"sq "+Jn(n.name)}></span>`:r`<${da} size="sm" />`}
<span class="only-wide cut askn" aria-hidden="true">${s}</span>
<${d} name="chevron-down" size="s" />
</button>`}function rW({dialog:e}){let t=!!ps.value[e.id],n=$a("(max-width: 719px)"),s=e.state==="open";return r`<${De} label=${o("More actions")} place="popmore">
${n&&r`<${V} icon="user-round" onPick=${()=>{ut.value=!0}}>
${o("Client card")}
<//>`}
${n&&s&&r`<${V} icon="alarm-clock" onPick=${()=>{v.value="snooze"}}>
${o("Snooze")}
<//>`}
${s&&r`<${V} icon="check" onPick=${()=>{v.value="finish"}}>
${o("Close with a reason")}
<kbd>⇧E</kbd>
<//>`}
${e.waiting_since&&r`<${V} icon="message-circle-off" onPick=${()=>om(e.id)}>
${o("No reply needed")}
<kbd>Y</kbd>
<//>`}
<${V} icon="eye" onPick=${()=>br(e.id)}>
${t?o("Stop following"):o("Follow")}
<kbd>F</kbd>
<//>
${e.snooze&&r`<${V} icon="alarm-clock" onPick=${()=>ka(e.id)}>${o("Unsnooze")}<//>`}
<${V} icon="tag" onPick=${()=>{v.value="tags"}}>
${o("Tags")}
<kbd>L</kbd>
<//>
<${V} icon="arrow-up-down" onPick=${()=>{v.value="priority"}}>
${o("Priority")}
<kbd>P</kbd>
<//>
<${V} icon="users-round" onPick=${()=>{v.value="team"}}>
${o("Assign to a team")}
<kbd>⇧A</kbd>
<//>
${e.state==="closed"&&r`<${V} icon="check" onPick=${()=>{v.value="finish"}}>
${o("Closing reason")}
<kbd>⇧E</kbd>
<//>`}
${iT().filter(a=>a.when(e)).map(a=>r`<${V} key=${a.id} icon=${a.icon} onPick=${()=>a.run(e)}>
${a.label(e)}
${a.hint&&r`<kbd>${a.hint}</kbd>`}
<//>`)}
<//>`}function pT({dialog:e}){let t=iW[v.value];return t&&e?r`<${t} key=${v.value} dialog=${e} />`:null}var fd,$d,iW,mT=b(()=>{C();Je();oe();w();Se();R();Qt();Cr();Hi();P();aT();ke();Dc();Zt();Fm();fd=e=>()=>{v.value=v.value===e?null:e},$d=e=>String(v.value===e);iW={snooze:Yg,finish:sT,actions:rW,assignee:Qg,tags:Wi,priority:Fi,team:({dialog:e})=>r`<${Qg} dialog=${e} onlyTeams />`}});function hd({dialog:e}){let t=e&&vt(e);return r`
${Sn.value==="off"&&r`<div class="banner" role="status">
<${d} name="cloud-off" size="m" />
<span class="grow">${o("Offline. Showing saved data; replies will be sent when the connection is back.")}</span>
<button type="button" class="btn small" onClick=${ip}>${o("Retry")}</button>
</div>`}
${t&&t.health==="trouble"&&r`<div class="banner bad" role="status">
<${d} name="circle-alert" size="m" />
<span class="grow">
${o("{name} has a problem: {cause}. Replies wait in the queue.",{name:t.name,cause:dn(t.health_code,t.health_detail)})}
</span>
</div>`}
${t&&t.health==="paused"&&r`<div class="banner" role="status">
<${d} name="pause" size="m" />
<span class="grow">${o("{name} is paused. Replies wait in the queue.",{name:t.name})}</span>
</div>`}
`}var dT=b(()=>{C();ur();w();R();P();ws()});function gd(e){js.value={...js.value,[e.dialog_id]:{message:e,text:e.text}}}function $T(e,t){js.value={...js.value,[e]:{...js.value[e],text:t}}}function Qi(e){let{[e]:t,...n}=js.peek();js.value=n}function bd(e,t){let n=vt(t)?.can??{},s=["sent","delivered","read"].includes(e.delivery?.state),a=!n.edit_hours||Date.now()-e.sent_at<n.edit_hours*lW;return!!(n.edit&&s&&a&&e.author.operator_id===N.peek().id&&!e.deleted_at&&e.content==="text"&&(n.edit_files||!e.files?.length))}async function hT(e){let{message:t,text:n}=js.peek()[e];if(Qi(e),n.trim()===t.text)return;let s=await U(`/api/messages/${t.id}/edit`,{text:n.trim()});ae({t:"result",...s})}var lW,js,fT,Mc=b(()=>{te();J();R();lW=36e5,js=_({}),fT=e=>js.value[e]??null});function Rr(e,t,n,s){e.focus(),e.setSelectionRange(n,s),document.execCommand("insertText",!1,t)||e.setRangeText(t,n,s,"end"),e.dispatchEvent(new Event("input",{bubbles:!0}))}function vd(e,t){Rr(e,t,e.selectionStart,e.selectionEnd)}function gT(e,t,n,s){Rr(e,s,t,n)}function kd(e,t){let{selectionStart:n,selectionEnd:s,value:a}=e,i=a.slice(n,s),l=i.trim();if(a.slice(n-t.length,n)===t&&a.slice(s,s+t.length)===t){Rr(e,i,n-t.length,s+t.length),e.setSelectionRange(n-t.length,s-t.length);return}if(!i&&a.slice(s,s+t.length)===t){e.setSelectionRange(s+t.length,s+t.length);return}let c=i.slice(0,i.indexOf(l)),u=i.slice(c.length+l.length);Rr(e,`${c}${t}${l}${t}${u}`,n,s);let p=n+c.length+t.length;e.setSelectionRange(p,p+l.length)}function Tb(e,t){let{value:n}=e,s=n.lastIndexOf(`
`,e.selectionStart-1)+1,a=n.indexOf(`
`,e.selectionEnd),i=a<0?n.length:a,l=n.slice(s,i).split(`
`),c=t?/^\d{1,4}\. /:/^[-•] /,u=l.every(m=>c.test(m)),p=l.map((m,$)=>(u?"":t?`${$+1}. `:"- ")+m.replace(cW,"")).join(`
`);Rr(e,p,s,i)}function bT(e,t){let{selectionStart:n,selectionEnd:s,value:a}=e;Rr(e,`[${a.slice(n,s).trim()||t}](${t})`,n,s)}function vT(e){let{value:t,selectionStart:n}=e;if(n!==e.selectionEnd)return!1;let s=t.lastIndexOf(`
`,n-1)+1,a=/^(- |• |(\d{1,4})\. )/.exec(t.slice(s,n));return a?s+a[0].length===n?(Rr(e,"",s,n),!0):(vd(e,`
${a[2]?`${Number(a[2])+1}. `:a[1]}`),!0):!1}var cW,Cb=b(()=>{cW=/^(?:[-•] |\d{1,4}\. )/});var nn,Ob=b(()=>{nn={current:null}});function yd(e,t){let[n,s]=g(null),[a,i]=g(0),l=E(-1),c=t&&n?aS(n.query):[],u=()=>{let f=t&&e.current?sS(e.current.value,e.current.selectionStart):null;f?.query!==n?.query&&i(0),s(f)},p=()=>s(null),m=f=>{let h=e.current.selectionStart,y=e.current.value[h]===" ";gT(e.current,n.from,h,y?`@${f.name}`:`@${f.name} `),y&&e.current.setSelectionRange(n.from+f.name.length+2,n.from+f.name.length+2),l.current=e.current.selectionStart,p()},$=f=>{let h=l.current===e.current.selectionStart;if(l.current=-1,f.key===" "&&h)return f.preventDefault(),!0;if(!c.length)return!1;let y={ArrowDown:1,ArrowUp:-1}[f.key];if(y)i((a+y+c.length)%c.length);else if(f.key==="Enter"&&!f.ctrlKey&&!f.metaKey||f.key==="Tab")m(c[a]);else if(f.key==="Escape")f.stopPropagation(),p();else return!1;return f.preventDefault(),!0};return{list:c,at:Math.min(a,Math.max(0,c.length-1)),setAt:i,keys:$,look:u,pick:m,close:p}}function wd({calls:e}){return e.list.length?r`<div class="menu pop popcall" id="calls" role="listbox" aria-label=${o("Colleagues")}>
${e.list.map((t,n)=>r`<button type="button" class=${n===e.at?"mi on":"mi"} key=${t.id} id=${"call"+n}
role="option" tabindex="-1" aria-selected=${String(n===e.at)}
onPointerDown=${s=>s.preventDefault()} onPointerMove=${()=>e.setAt(n)}
onClick=${()=>e.pick(t)}>
<${Q} name=${t.name} size="sm" />
<span class="cut">${t.name}</span>
</button>`)}
</div>`:null}var Eb=b(()=>{B();C();_c();w();Cb();P()});var Ab,kT=b(()=>{Ab=[["faces",[["😀","улыбка радость smile grin"],["😃","улыбка smile happy"],["😄","смех smile laugh"],["😁","улыбка grin"],["😅","неловко sweat"],["😂","смех слёзы joy laugh"],["🤣","смех rofl"],["🙂","улыбка slight smile"],["😉","подмигивание wink"],["😊","улыбка румянец blush"],["😇","ангел angel"],["😍","влюблён любовь love"],["😘","поцелуй kiss"],["😋","вкусно yum"],["😎","круто очки cool"],["🤩","восторг star"],["🥳","праздник party"],["🤔","думаю think"],["🤗","обнимаю hug"],["😏","ухмылка smirk"],["😐","нейтрально neutral"],["😴","сон sleep"],["😌","спокойно relieved"],["😕","сомнение confused"],["😟","тревога worried"],["🙁","грусть frown"],["😢","слеза грусть cry"],["😭","плач cry sob"],["😤","пар злость"],["😠","злость angry"],["😱","ужас scream"],["😳","смущение flushed"],["🥺","просьба please"],["🙄","закатываю глаза roll eyes"],["😬","неловко grimace"],["🤒","болезнь sick"],["🫡","есть служу salute"]]],["hands",[["👍","да хорошо палец вверх thumbs up yes"],["👎","нет плохо палец вниз thumbs down no"],["👌","окей ok"],["✌️","победа victory"],["🤞","удачи пальцы luck"],["🤝","рукопожатие договор handshake"],["👏","аплодисменты браво clap"],["🙌","ура руки hooray"],["🙏","спасибо пожалуйста молитва thanks please pray"],["💪","сила strong"],["👋","привет пока hello bye wave"],["👀","глаза смотрю eyes"],["✍️","пишу writing"],["☝️","внимание up"],["👉","указатель right"],["👇","вниз down"],["🫶","сердце руки heart hands"]]],["hearts",[["❤️","сердце любовь heart love"],["🧡","сердце orange heart"],["💛","сердце yellow heart"],["💚","сердце green heart"],["💙","сердце blue heart"],["💜","сердце purple heart"],["🖤","сердце black heart"],["💔","разбитое сердце broken"],["💖","сердце sparkle"],["✨","блеск sparkles"],["🌟","звезда star"],["⭐","звезда star"],["🔥","огонь fire"],["🎉","праздник ура tada party"],["🎊","праздник confetti"],["🎁","подарок gift"],["🎂","торт день рождения birthday cake"],["🌹","роза rose"],["💐","цветы букет flowers"],["🌸","цветок blossom"],["☀️","солнце sun"],["🌈","радуга rainbow"],["❄️","снег snow"],["🎄","ёлка новый год christmas"]]],["work",[["✅","готово да галочка done check"],["☑️","галочка check"],["❌","нет крест cross no"],["❗","важно внимание important"],["❓","вопрос question"],["⚠️","внимание осторожно warning"],["⏰","время будильник clock"],["⏳","ждём песок hourglass"],["📅","дата календарь calendar"],["📌","закреплено pin"],["📎","скрепка вложение paperclip"],["📝","заметка memo"],["📄","документ document"],["📦","посылка коробка package"],["🚚","доставка грузовик delivery"],["🛒","корзина заказ cart"],["🧾","чек receipt"],["💳","карта оплата card"],["💰","деньги money"],["💸","деньги возврат money"],["🏷️","цена ярлык price"],["🔧","ремонт ключ repair wrench"],["🔨","молоток hammer"],["⚙️","настройки settings"],["🔍","поиск search"],["🔗","ссылка link"],["📞","телефон звонок phone call"],["📱","телефон mobile"],["💻","компьютер laptop"],["✉️","письмо почта mail"],["📷","фото camera"],["🎥","видео video"],["🔔","уведомление bell"],["🔒","замок lock"],["🔑","ключ key"],["🏠","дом home"],["🏢","офис office"],["📍","место адрес place address"],["🗺️","карта map"],["✈️","самолёт plane"],["🚗","машина car"],["☕","кофе coffee"],["🍕","пицца pizza"],["🆗","ok"],["🆕","новое new"],["🔝","топ top"],["💡","идея idea"],["📈","рост chart"],["🤖","бот robot"]]]]});function dW(e){let t=e.trim().toLocaleLowerCase();if(!t)return[...Nb().length?[["recent",Nb().map(s=>[s,""])]]:[],...Ab];let n=Ab.flatMap(([,s])=>s).filter(([,s])=>s.split(" ").some(a=>a.startsWith(t)));return n.length?[["",n]]:[]}function ST({pick:e}){let t=kt(wT),n=E(null),[s,a]=g(""),[i,l]=g(0);ge(),W(()=>n.current.focus({preventScroll:!0}),[]);let c=dW(s),u=c.flatMap(([,f])=>f);D(()=>t.current.querySelector(".emo.on")?.scrollIntoView({block:"nearest"}),[i]);let p=f=>{mW(f),wT(),e(f)},m=f=>{let h={ArrowRight:1,ArrowLeft:-1,ArrowDown:yT,ArrowUp:-yT}[f.key];h&&(s===""||f.key==="ArrowDown"||f.key==="ArrowUp")&&(f.preventDefault(),l(Math.max(0,Math.min(u.length-1,i+h)))),f.key==="Enter"&&(f.preventDefault(),f.stopPropagation(),u[i]&&p(u[i][0]))},$=-1;return r`<div class="menu pop popemoji" role="dialog" aria-label=${o("Emoji")} ref=${t} onKeyDown=${gt}>
<div class="gfind">
<${d} name="search" size="m" />
<input class="palq" ref=${n} role="combobox" aria-expanded="true" aria-controls="emojis"
aria-autocomplete="list" aria-activedescendant=${u.length?"emo"+i:null}
aria-label=${o("Find an emoji")} placeholder=${o("For example: thanks")} value=${s}
onInput=${f=>{a(f.target.value),l(0)}} onKeyDown=${m} />
</div>
<div class="emojis" id="emojis" role="listbox" aria-label=${o("Emoji")}>
${c.map(([f,h])=>r`
${f&&r`<div class="mh" role="presentation">${pW[f]()}</div>`}
<div class="emogrid" role="presentation">
${h.map(([y,x])=>{$+=1;let S=$;return r`<button type="button" class=${S===i?"emo on":"emo"} id=${"emo"+S}
role="option" tabindex="-1" aria-selected=${String(S===i)}
aria-label=${`${y} ${x}`.trim()} onPointerMove=${()=>l(S)}
onClick=${()=>p(y)}>
${y}
</button>`})}
</div>
`)}
${!u.length&&r`<p class="dpad2 t13 dim">${o("Nothing found")}</p>`}
</div>
</div>`}var xT,uW,yT,pW,Nb,mW,wT,_T,TT=b(()=>{B();C();oe();kT();w();go();P();ke();xT="okno.emoji",uW=16,yT=8,pW={recent:()=>o("Recent"),faces:()=>o("Smileys"),hands:()=>o("Gestures"),hearts:()=>o("Hearts and holidays"),work:()=>o("Work")},Nb=()=>{try{return JSON.parse(localStorage.getItem(xT))??[]}catch{return[]}},mW=e=>localStorage.setItem(xT,JSON.stringify([e,...Nb().filter(t=>t!==e)].slice(0,uW))),wT=()=>{v.value=null},_T=()=>r`<button type="button" class="ib small" id="emoji" aria-label=${o("Emoji")}
title=${`${o("Emoji")}  ${mt} ;`} aria-haspopup="dialog" aria-expanded=${String(v.value==="emoji")}
onClick=${()=>{v.value=v.value==="emoji"?null:"emoji"}}>
<${d} name="smile" size="m" />
</button>`});function CT({id:e,dialog:t,note:n,text:s}){let a=gw(e),i=a.filter(f=>f.typing==="reply"),l=a.filter(f=>f.typing==="note"),c=n?Ki(s):[],u=f=>f.map(h=>H(h.id??h)).join(", "),p=f=>r`<b class="b5">${f}</b>`,m=null;if(i.length?m=ct(T("{who} is replying…","{who} are replying…",i.length),{who:p(u(i))}):c.length?m=ct(T("Your team will see the note, {who} will be notified","Your team will see the note, {who} will be notified",c.length),{who:p(c.map(f=>f.name).join(", "))}):l.length?m=ct(T("{who} is writing a note…","{who} are writing a note…",l.length),{who:p(u(l))}):pp(e)?m=o("{name} is typing…",{name:ma(t?.name??"")}):a.length&&(m=ct(T("{who} is here too","{who} are here too",a.length),{who:p(u(a))})),!m)return null;let $=i.length?i:l.length?l:a;return r`<div class="seen cseen" role="status">
${!c.length&&$.length>0&&r`<span class="stack">
${$.slice(0,3).map(f=>r`<${Q} key=${f.id} name=${H(f.id)} size="xs" />`)}
</span>`}
<span class="cut">${m}</span>
</div>`}function ET({id:e,mode:t}){let n=Or(e,t);if(n===null)return null;let s=ht.value[e],a=s&&pn(s).find(l=>l.no===n),i=a&&(a.author.operator_id?H(a.author.operator_id):a.author.name);return r`<div class="cquote">
<${d} name="reply" size="m" />
<span class="quote grow">
<b class="b5 blk cut">${i??o("Message {no}",{no:n})}</b>
<span class="cut blk">${a?OT(a):""}</span>
</span>
<button type="button" class="ib small" aria-label=${o("Remove the quote")} onClick=${()=>Is(e,t,null)}>
<${d} name="x" size="m" />
</button>
</div>`}function AT({id:e,dialog:t,message:n}){let s=vt(t)?.can?.edit_hours,a=ye(t.kind),i=s?T("{channel} lets you edit for {n} hour","{channel} lets you edit for {n} hours",s,{channel:a}):"";return r`<div class="cstrip" role="status">
<${d} name="square-pen" size="m" />
<span class="grow">
${o("You are editing your message from {time}.",{time:q(n.sent_at)})} ${i}
</span>
<button type="button" class="ib small" aria-label=${o("Cancel editing")} title="Esc"
onClick=${()=>Qi(e)}>
<${d} name="x" size="m" />
</button>
</div>`}function NT({id:e}){let[t,n]=g(!1),s=Z_(e);if(D(()=>{t0(e)},[e]),!s.length)return null;let a=ht.value[e],i=a?pn(a).findLast(c=>c.kind==="in")?.no??0:0,l=s.some(c=>c.no<i);return r`<div class=${l?"cstrip warn plan":"cstrip plan"}>
<div class="hrow">
<${d} name="calendar-clock" size="m" />
<span class="grow">
${s.length===1?o("Scheduled for {when}",{when:Ge(ko(s[0]))}):T("{n} reply scheduled","{n} replies scheduled",s.length)}
${l&&r`<b class="b6"> · ${o("the client has written since")}</b>`}
</span>
<button type="button" class="link t12" aria-expanded=${String(t)} onClick=${()=>n(!t)}>
${t?o("Hide"):o("Show")}
</button>
</div>
${t&&r`<ul class="plist">
${s.map(c=>r`<${fW} key=${c.id} message=${c} />`)}
</ul>`}
</div>`}function fW({message:e}){let t=`plan${e.id}`,n=v.value===t;return r`<li>
<span class="grow">
<b class="b5 blk">${Ge(ko(e))} · ${H(e.author.operator_id)}</b>
<span class="cut blk">${OT(e)}</span>
</span>
<span class="hrow tight pacts">
<button type="button" class="btn small" onClick=${()=>Ug(e,null)}>${o("Send now")}</button>
<span class="popbox">
<button type="button" class="ib small" aria-label=${o("Another time")} title=${o("Another time")}
aria-haspopup="dialog" aria-expanded=${String(n)} onClick=${()=>{v.value=n?null:t}}>
<${d} name="calendar-clock" size="m" />
</button>
${n&&r`<${Pc} place="popplan" given=${ko(e)} pick=${s=>Ug(e,s)} />`}
</span>
<button type="button" class="ib small" aria-label=${o("Undo and edit")} title=${o("Undo and edit")}
onClick=${()=>To(e)}>
<${d} name="square-pen" size="m" />
</button>
</span>
</li>`}var OT,Pb=b(()=>{B();C();oe();_c();Mc();X();pr();w();Se();mm();Tc();Ut();R();wo();Ws();P();La();Jm();OT=e=>e.text||Ft(e.content==="text"&&e.files?.length?"document":e.content)});function PT({id:e,dialog:t}){let n=qo(e),s=n==="note",a=E(null),i=en(e,n),l=t&&vt(t),c=s?$W:l?.can??{},u=!!c.subject&&!s,p=!s&&(Sn.value==="off"||l?.health==="trouble"||l?.health==="paused"),m=Nt(e,n),$=!!i.trim()||m.some(k=>["done","uploading","waiting"].includes(k.state)),f=yd(a,s);W(()=>Db(a.current),[i]),D(()=>{O0()||Oa()},[]);let h=(k={})=>{if(!$||!t)return;let M=u&&iS(e);if(M){document.getElementById("mail"+M.field)?.focus();return}th();let F=It("#missing button");if(F){F.focus();return}jg(e,n,k),a.current?.focus()};W(()=>(nn.current={id:e,mode:n,mail:u,field:a.current,submit:h,wrap:k=>kd(a.current,k),list:k=>Tb(a.current,k)},()=>{nn.current=null}));let y=k=>{ew(),Wn(e),Uo(e,n,k.target.value),Sw(e,n,k.target.value),f.look()},x=s||(he.value?.send?.[t?.kind]??(u?"command":"enter"))==="command",S=k=>{if(!(k.isComposing||f.keys(k))){if(wW(k,x)){k.preventDefault(),!k.repeat&&Xu()&&h();return}if(k.key==="Enter"&&u&&!k.shiftKey&&vT(a.current)){k.preventDefault();return}i||k.shiftKey||(k.key==="ArrowUp"&&!s&&bW(e,t)?k.preventDefault():k.code==="KeyZ"&&(k.ctrlKey||k.metaKey)&&(k.preventDefault(),tp()))}};return r`<form class=${s?"comp asnote":"comp"}
aria-label=${s?o("Note for the team"):o("Reply to the client")} onSubmit=${k=>{k.preventDefault(),h()}}>
<div class="bar top">
<${_W} id=${e} mode=${n} field=${a} />
${s?r`<span class="hrow tight end t12 notehint">
<${d} name="lock" size="s" />
${o("The client will not see this")}
</span>`:t&&r`<span class="hrow tight end t12 mut">
<${Te} kind=${t.kind} />
<span class="cut">${u?l.name:hr(t)}</span>
${!u&&t.label&&r`<span class="only-wide cut">· ${t.label}</span>`}
</span>`}
</div>
${u&&t&&r`<${m1} dialog=${t} />`}
<${ET} id=${e} mode=${n} />
<${Um} id=${e} kind=${t?.kind} mode=${n} />
<textarea class="tx" rows="2" ref=${a} value=${i} aria-label=${s?o("Note text"):o("Reply text")}
placeholder=${yW(s,t,p)} enterkeyhint=${x?"enter":"send"}
aria-controls=${f.list.length?"calls":null}
aria-activedescendant=${f.list.length?"call"+f.at:null} aria-autocomplete=${s?"list":null}
onInput=${y} onKeyDown=${S} onClick=${f.look} onBlur=${()=>{th(),f.close()}}></textarea>
<${wd} calls=${f} />
<${Hm} id=${e} mode=${n} again=${k=>{vS(e,k),a.current?.focus()}} without=${k=>{kS(e,k),a.current?.focus()}} />
<div class="bar cbarx">
<${hW} id=${e} mode=${n} mail=${u} can=${c} field=${a} calls=${f} />
<span class="grow"></span>
<${kW} id=${e} mode=${n} text=${i} />
<span class=${s?"":"split"}>
<button type="submit" class="btn primary" disabled=${!$}>
${!s&&r`<${d} name="send" size="s" />`}
${vW(s,p,e,m)}
<kbd class="only-wide">${x?`${mt} ↵`:"Enter"}</kbd>
</button>
${!s&&r`<${d1} disabled=${!$} />`}
</span>
</div>
${!s&&r`<${f1} send=${h} />`}
${v.value==="emoji"&&r`<${ST} pick=${k=>vd(a.current,k)} />`}
</form>`}function hW({id:e,mode:t,mail:n,can:s,field:a,calls:i}){let l=(u,p,m,$)=>r`<button type="button" class="ib small" aria-label=${p} title=${m?`${p}  ${m}`:p}
onPointerDown=${f=>f.preventDefault()} onClick=${$}>
<${d} name=${u} size="m" />
</button>`,c=()=>{vd(a.current,/(^|\s)$/.test(a.current.value.slice(0,a.current.selectionStart))?"@":" @"),i.look()};return r`
${n&&r`
${l("bold",o("Bold"),`${mt} B`,()=>kd(a.current,"**"))}
${l("italic",o("Italic"),`${mt} I`,()=>kd(a.current,"_"))}
${l("list",o("List"),`${mt} Shift 8`,()=>Tb(a.current,!1))}
<${gW} field=${a} />
`}
${t==="note"&&l("at-sign",o("Mention a colleague"),"@",c)}
${s.files&&r`<${FS} id=${e} can=${s} mode=${t} />`}
<${_T} />
`}function gW({field:e}){let t=v.value==="link",n=s=>{s.preventDefault(),s.stopPropagation();let a=s.target.elements.address.value.trim();v.value=null,a&&bT(e.current,/^(https?:\/\/|mailto:)/i.test(a)?a:`https://${a}`)};return W(()=>{t&&document.getElementById("linkto")?.focus()},[t]),r`<span class="popbox">
<button type="button" class="ib small" aria-label=${o("Link")} title=${o("Link")} aria-expanded=${String(t)}
onPointerDown=${s=>s.preventDefault()} onClick=${()=>{v.value=t?null:"link"}}>
<${d} name="link" size="m" />
</button>
${t&&r`<form class="menu pop poplink" aria-label=${o("Link")} onSubmit=${n}>
<input class="input" id="linkto" name="address" autocomplete="off" aria-label=${o("Page address")}
placeholder="https://" />
<button type="submit" class="btn primary">${o("Insert")}</button>
</form>`}
</span>`}function bW(e,t){let n=ht.peek()[e],s=n&&pn(n).findLast(a=>a.kind==="out"&&a.author.operator_id===N.peek().id&&a.delivery?.state!=="cancelled");if(!s||!t||yo(s))return!1;if(Ci(s))To(s);else if(bd(s,t))gd(s);else return!1;return!0}function vW(e,t,n,s){return Er.value[n]!==void 0?o("Sends when uploaded"):e?o("Leave a note"):Bs(s)?o("Send when uploaded"):t?o("Queue"):o("Send")}function kW({id:e,mode:t,text:n}){return y0(e,t)!==void 0?r`<span class="t12 dim saved hrow tight" role="status">
<span class="only-wide">${o("A newer draft from another device.")}</span>
<button type="button" class="link" onClick=${()=>w0(e,t)}>${o("Restore previous draft")}</button>
</span>`:n.trim()?$0(e,t)?r`<span class="t12 dim only-wide saved">${o("Draft saved")}</span>`:Sn.value==="off"?r`<span class="t12 dim only-wide saved">${o("Draft saved on this device")}</span>`:null:null}function yW(e,t,n){return t?e?o("Write a note for the team"):n?o("You can write, the reply will wait in the queue"):o("Write a reply"):o("You can write while the messages load")}function wW(e,t){return e.key!=="Enter"||e.shiftKey?!1:e.ctrlKey||e.metaKey||!t}function Db(e){e&&(e.style.height="auto",e.style.height=`${Math.min(e.scrollHeight,innerHeight*.4)}px`)}function _W({id:e,mode:t,field:n}){let s=i=>{gn(e,i),requestAnimationFrame(()=>n.current?.focus())},a=i=>{i.key!=="ArrowLeft"&&i.key!=="ArrowRight"||(i.preventDefault(),gn(e,t==="reply"?"note":"reply"),requestAnimationFrame(()=>It(".md[aria-selected='true']")?.focus()))};return r`<div class="hrow mds" role="tablist" aria-label=${o("Where the text goes")} onKeyDown=${a}>
${xW.map(([i,l])=>r`<button type="button" class="md" role="tab" aria-selected=${String(t===i)}
tabindex=${t===i?0:-1} onClick=${()=>s(i)}>
${l()}
</button>`)}
</div>`}var $W,xW,DT=b(()=>{B();Es();C();oe();An();Mc();pr();w();Ea();go();Sc();ur();Cb();ds();Ut();R();we();wo();qi();Ob();Ws();Ym();P();Eb();TT();lb();Jm();Pb();$W={files:!0,max_files:20};xW=[["reply",()=>o("Reply")],["note",()=>o("Note")]]});function TW(e,t){let n=e.findLast(a=>a.kind==="out")??e.at(-1),s={name:ma(MT(n)),ago:Qw(n.created_at,t)};return n.kind==="note"?o("{name} left a note {ago}.",s):n.kind==="in"?o("{name} wrote {ago}.",s):o("{name} replied {ago}.",s)}function CW(){let[e,t]=g(wa(Date.now()));return D(()=>{let n=setInterval(()=>t(wa(Date.now())),1e3);return()=>clearInterval(n)},[]),e}function LT({entry:e}){let t=E(null);W(()=>t.current.focus({preventScroll:!0}),[e.key,e.last_no]);let n=E(0);W(()=>{n.current=Date.now(),p0(e.dialog_id,e.last_no)},[e.key,e.last_no]);let s=CW(),a=e.came??[],i=()=>{Date.now()-n.current>=OW&&c0(e)};return r`<div class="card fencebox" role="alertdialog"
aria-label=${o("The conversation changed while you were writing")}>
<div class="fence">
<p class="t13">
<b class="b6">
${a.length?TW(a,s):o("The conversation changed while you were writing.")}
</b> ${o("Your reply has not been sent yet.")}
</p>
${a.length>Mb&&r`<p class="t12 dim">${o("The last {n} of {count} messages",{n:Mb,count:a.length})}</p>`}
<ol class="came">
${a.slice(-Mb).map(l=>r`<li class=${"msg fm "+(l.kind==="in"?"in":l.kind==="note"?"out note":"out")}
key=${l.id}>
<div class="box">
<span class="by">${MT(l)}</span>
${SW(l)}
<span class="mt">${q(l.created_at)}</span>
</div>
</li>`)}
</ol>
${e.text&&r`<blockquote class="quote">${e.text}</blockquote>`}
${e.files?.length>0&&r`<p class="t12 dim">
${T("{n} file","{n} files",e.files.length)}
: ${e.files.map(l=>l.name).join(", ")}
</p>`}
<div class="hrow">
<button type="button" class="btn quiet" onClick=${()=>TS(e)}>${o("Do not send")}</button>
<span class="grow"></span>
<button type="button" class="btn" onClick=${()=>Pa(e)}>${o("Edit")}</button>
<button type="button" class="btn primary" ref=${t} onClick=${i}>
${o("Send anyway")}
<kbd class="only-wide">Enter</kbd>
</button>
</div>
</div>
</div>`}var MT,SW,Mb,OW,RT=b(()=>{B();C();X();w();Ps();Se();xr();wo();Ws();La();MT=({author:e})=>e.operator_id?H(e.operator_id):e.name,SW=e=>e.text||Ft(e.content==="text"?"document":e.content);Mb=20,OW=700});function IT({id:e,dialog:t}){let n=s0(e),s=qo(e),a=fT(e);if(DW(e),n)return r`<div class="dock"><${LT} entry=${n} /></div>`;let i=s==="reply"&&t&&EW(t);return r`<div class="dock">
${t&&r`
<${NT} id=${e} />
<${CT} id=${e} dialog=${t} note=${s==="note"} text=${en(e,s)} />
`}
${a&&t?r`
<${AT} id=${e} dialog=${t} message=${a.message} />
<${NW} id=${e} dialog=${t} text=${a.text} />
`:i?r`<${AW} id=${e} ...${i} />`:r`<${PT} id=${e} dialog=${t} />`}
</div>`}function EW(e){if(e.blocked_at)return{icon:"ban",title:e.thread_kind==="group"?o("We are no longer in this group"):o("The client has blocked the bot"),text:o("Messages have not been delivered since {date}.",{date:Rt(e.blocked_at)})};let t=vt(e);return!t||t.health==="removed"?{icon:"unplug",title:o("This channel was disconnected"),text:o("This channel can no longer send messages.")}:null}function AW({id:e,icon:t,title:n,text:s}){return r`<div class="creplace">
<${d} name=${t} />
<span class="grow t13"><b class="b6 blk">${n}</b>${s}</span>
<button type="button" class="btn" onClick=${()=>gn(e,"note")}>${o("Leave a note")}</button>
</div>`}function NW({id:e,dialog:t,text:n}){let s=E(null);W(()=>Db(s.current),[n]),W(()=>{s.current.focus(),s.current.setSelectionRange(n.length,n.length)},[]);let a=()=>{n.trim()&&He(()=>hT(e))},i=l=>{l.key==="Escape"&&(l.stopPropagation(),l.preventDefault(),Qi(e));let c=he.value?.send?.[t.kind]==="command";l.key==="Enter"&&!l.shiftKey&&!l.isComposing&&(l.ctrlKey||l.metaKey||!c)&&(l.preventDefault(),a())};return r`<form class="comp editing" aria-label=${o("Editing a message")}
onSubmit=${l=>{l.preventDefault(),a()}}>
<div class="bar top">
<span class="md t13 b5">${o("Editing")}</span>
<span class="hrow tight end t12 mut">
<${Te} kind=${t.kind} />
<span class="cut">${hr(t)}</span>
</span>
</div>
<textarea class="tx" rows="2" ref=${s} value=${n} aria-label=${o("New message text")}
onInput=${l=>$T(e,l.target.value)} onKeyDown=${i}></textarea>
<div class="bar">
<span class="grow"></span>
<button type="button" class="btn quiet" onClick=${()=>Qi(e)}>${o("Do not change")}</button>
<button type="submit" class="btn primary" disabled=${!n.trim()}>
${o("Save changes")}
<kbd class="only-wide">Enter</kbd>
</button>
</div>
</form>`}function DW(e){let t=Y.value.mentions?.[e]?.no??null;D(()=>{if(t===null)return;let n=setInterval(()=>{let a=[...document.querySelectorAll(".log .msg.note[data-no]")].filter(MW).map(l=>Number(l.dataset.no)),i=Math.max(0,...a);document.hasFocus()&&!document.hidden&&i>=t&&(clearInterval(n),_e("POST",`/api/dialogs/${e}/mentions`,{no:i}).catch(()=>{}))},PW);return()=>clearInterval(n)},[e,t])}function MW(e){let t=e.closest(".scroll")?.getBoundingClientRect(),n=e.getBoundingClientRect();return!!t&&n.bottom>t.top&&n.top<t.bottom}var PW,zT=b(()=>{B();C();Je();J();An();Mc();X();w();Ps();R();P();DT();RT();Pb();PW=1e3});function Zi(e,{from:t=null}={}){let{view:n,dialog:s,at:a}=O.peek();s&&(Lc.value=t?{dialog:s,no:t}:null,a===e&&L(j(n,s),{replace:!0}),L(j(n,s,e),{replace:!0}))}function BT(){let e=Lc.peek();e&&Zi(e.no)}var Lc,Rc,Xi=b(()=>{te();G();Lc=_(null);Rc=e=>new URL(j("all",e.dialog_id,e.no),location.origin).href});function FT(){bt.value=null,globalThis.CSS?.highlights?.delete("found"),It("#conversation .scroll")?.focus({preventScroll:!0})}function RW(e){bt.value={...bt.peek(),q:e},clearTimeout(Lb),Lb=setTimeout(KT,LW)}async function KT(){clearTimeout(Lb);let{dialog:e,q:t}=bt.peek();if(!t.trim()||Rb(t)){bt.value={dialog:e,..._b,q:t,asked:t};return}try{let n=await K(`/api/dialogs/${e}/find?${new URLSearchParams({q:t})}`);if(bt.peek()?.dialog!==e||bt.peek().q!==t)return;bt.value={...bt.peek(),asked:t,found:n.found,more:n.more,swapped:n.other_layout,at:-1,failed:!1},n.found.length&&el(1)}catch(n){if(!(n instanceof Z))throw n;bt.peek()&&(bt.value={...bt.peek(),asked:t,found:[],failed:!0})}}function el(e){let{found:t,at:n}=bt.peek();if(!t.length)return;let s=(n+e+t.length)%t.length;bt.value={...bt.peek(),at:s},Zi(t[s])}function IW(e){let{q:t,asked:n,dialog:s}=bt.peek(),a=Rb(t);a?Zi(Math.max(1,Math.min(a,ne.peek()[s]?.last_no??a))):t!==n?KT():el(e.shiftKey?-1:1)}function zW(e){if(e.key==="Escape")FT();else if(e.key==="Enter")IW(e);else if(e.key==="ArrowUp")el(1);else if(e.key==="ArrowDown")el(-1);else return;e.preventDefault(),e.stopPropagation()}function jT({id:e}){let t=E(null),n=oT(e);if(W(()=>{n&&t.current?.focus()},[n]),!n)return null;let{q:s,asked:a,found:i,at:l,more:c,swapped:u,failed:p}=bt.value,m=p?o("Search failed"):!a.trim()||Rb(a)?"":i.length?o("{i} of {n}",{i:l+1,n:ce(i.length)+(c?"+":"")}):o("Nothing found");return r`<div class="findbar" role="search" aria-label=${o("Find in the conversation")}>
<${d} name="search" size="m" />
<input id="findq" ref=${t} class="grow" type="text" value=${s} maxlength="200" autocomplete="off"
spellcheck=${!1} aria-label=${o("Find in the conversation")} placeholder=${o("Words or message No.")}
onInput=${$=>RW($.target.value)} onKeyDown=${zW} />
<span class="t12 mut num" role="status">${m}${u&&` · ${o("as “{text}”",{text:u})}`}</span>
<button type="button" class="ib small" disabled=${i.length<1} aria-label=${o("Earlier")}
title=${o("Earlier")+"  ↑"} onClick=${()=>el(1)}>
<${d} name="chevron-up" size="m" />
</button>
<button type="button" class="ib small" disabled=${i.length<1} aria-label=${o("Later")}
title=${o("Later")+"  ↓"} onClick=${()=>el(-1)}>
<${d} name="chevron-down" size="m" />
</button>
<button type="button" class="ib small" aria-label=${o("Dismiss")} title=${o("Dismiss")+"  Esc"} onClick=${FT}>
<${d} name="x" size="m" />
</button>
</div>`}function qT(e){let{highlights:t}=globalThis.CSS??{};if(!t||!bt.peek())return;let{asked:n,swapped:s,found:a}=bt.peek(),i=((s??n).toLowerCase().match(/[\p{L}\p{N}]{2,}/gu)??[]).map(u=>u.slice(0,Math.max(3,u.length-2))),l=[],c=new Set(a);for(let u of i.length?e.querySelectorAll("li[data-no]"):[])if(c.has(Number(u.dataset.no))&&l.length<WT){for(let p of BW(u,i))if(l.push(p)>=WT)break}t.set("found",new Highlight(...l))}function*BW(e,t){let n=document.createTreeWalker(e,NodeFilter.SHOW_TEXT);for(let s=n.nextNode();s;s=n.nextNode())if(!s.parentElement.closest(".mt, .by, .av"))for(let a of s.nodeValue.matchAll(/[\p{L}\p{N}]+/gu)){if(!t.some(l=>a[0].toLowerCase().startsWith(l)))continue;let i=new Range;i.setStart(s,a.index),i.setEnd(s,a.index+a[0].length),yield i}}var LW,Lb,Rb,WT,Ib=b(()=>{B();Es();C();J();X();w();md();Xi();R();P();LW=180,Lb=0;Rb=e=>Number(/^\s*[№#]\s*(\d{1,9})\s*$/.exec(e)?.[1]??0);WT=1e3});async function zb(e){try{return await e()}catch(t){return ie(z(t)),null}}function UT(e){let t=vt(ne.value[e.dialog_id]??{})?.can??{},n=["sent","delivered","read"].includes(e.delivery?.state),s=!t.delete_hours||Date.now()-e.sent_at<t.delete_hours*WW;return!!(t.delete&&n&&s&&Bb(e)&&!e.deleted_at&&(e.files?.length??0)<2)}function Wb(e){let t=new Set(tl.peek());t.delete(e)||t.add(e),tl.value=t}async function Fb(e,t){let n=Y.peek().marks[e];xd.add(e),await zb(async()=>{let s=await U(`/api/dialogs/${e}/unread`,{no:t});ae({t:"unreadFrom",id:e,read_no:s.read_no}),ee(Up(e),{icon:"mail",undo:()=>(xd.delete(e),ae({t:"read",id:e,client_no:n??0}),zb(()=>U(`/api/dialogs/${e}/read`,{client_no:n??0})))})})}var WW,_d,Bb,HT,YT,GT,VT,tl,JT,xd,QT,ZT,Ic=b(()=>{te();Cs();we();J();R();WW=36e5;_d=(e,t,n)=>zb(async()=>(ae({t:"result",...await U(`/api/messages/${e.id}/${t}`,n)}),!0));Bb=e=>e.kind==="out"&&e.author.operator_id===N.value.id,HT=e=>_d(e,"delete",{}),YT=(e,t)=>_d(e,"reaction",{emoji:t}),GT=e=>_d(e,"amend",{act:"again"}),VT=e=>_d(e,"amend",{act:"drop"}),tl=_(new Set);JT=e=>K(`/api/messages/${e.id}/versions`).then(t=>t.versions),xd=new Set,QT=e=>xd.has(e),ZT=e=>xd.delete(e)});var zc,XT,eC,tC,Bc,Wc=b(()=>{te();C();w();zc=_(null),XT=e=>{zc.value=e},eC=e=>!!zc.value?.when(e),tC=e=>zc.peek().run(e),Bc=({message:e})=>zc.value?.when(e)?r`<button type="button" class="link whyb" aria-haspopup="dialog"
onClick=${()=>zc.peek().run(e)}>
${o("Why?")}
</button>`:null});function sC({message:e,at:t}){let{state:n,code:s,detail:a}=e.delivery;return n==="failed"?r`<span class="mt trouble">
<${d} name="circle-alert" size="s" />
<span>${o("Not sent")}: ${dn(s,a)}</span>
</span>`:n==="uncertain"?r`<span class="mt trouble">
<${d} name="circle-question-mark" size="s" />
<span title=${dn(s,a)}>${o("Delivery uncertain")}</span>
</span>`:r`<span class="mt">${t} <${Oo} state=${n} /></span>`}function aC({message:e,found:t}){let[n,s]=g(!1),a=nC(e),i=KW[e.delivery.code]?.(a)??o("{name} was cancelled",{name:a});return r`<li class=${t?"ev takenback found":"ev takenback"} data-no=${e.no}>
<span>
<${d} name="zap" size="s" />
${i} · <span title=${Be(e.created_at)}>${q(e.created_at)}</span>
${" "}
<button type="button" class="link" aria-expanded=${String(n)} onClick=${()=>s(!n)}>
${n?o("Hide"):o("Show")}
</button>
<${Bc} message=${e} />
${n&&r`<span class="taken">${e.text}</span>`}
</span>
</li>`}var FW,nC,Fc,oC,KW,Kb=b(()=>{B();C();X();w();P();Wc();ws();nd();FW={out_of_hours:()=>o("Out-of-hours reply"),receipt:()=>o("Receipt"),progress:()=>o("Progress update"),rating:()=>o("Rating request"),confirmation:()=>o("Confirmation"),incident:()=>o("Incident message")},nC=e=>FW[e.automatic]?.()??o("Auto-reply"),Fc=e=>e.kind==="out"&&!!e.automatic,oC=({message:e})=>r`<span class="by">
<${d} name="zap" size="s" />
${nC(e)}
<${Bc} message=${e} />
</span>`;KW={"too-late":e=>o("{name} was not sent: it was too late",{name:e}),paused:e=>o("{name} was not sent: automation was stopped",{name:e})}});function rC({message:e,at:t}){let{delivery:n}=e;return Fc(e)?r`<${sC} message=${e} at=${t} />`:n.state==="failed"?r`<span class="mt trouble">
<${d} name="circle-alert" size="s" />
<span>${qW(n)}</span>
<${wn} run=${()=>Jp(e)}>${o("Retry")}<//>
<${wn} run=${()=>Et(e.text)}>${o("Copy")}<//>
</span>`:n.state==="uncertain"?r`<${jW} message=${e} />`:n.code==="checking"?r`<span class="mt trouble" role="status">
<${Oo} state="queued" />
<span>${o("Checking whether it arrived…")}</span>
</span>`:yo(e)?r`<span class="mt trouble">
<${d} name="calendar-clock" size="s" />
<span title=${Be(ko(e))}>
${o("Scheduled for {when}",{when:Ge(ko(e))})}
</span>
<${wn} run=${()=>To(e)}>${o("Cancel")}<//>
</span>`:Ci(e)?r`<${UW} message=${e} at=${t} />`:n.state==="queued"&&(n.attempts>0||n.waits_for)?r`<span class="mt trouble">
<${Oo} state="waiting" />
<span>${n.waits_for?o("Waiting for an earlier message"):o("Queued")}</span>
<${wn} run=${()=>To(e)}>${o("Cancel")}<//>
</span>`:r`<span class="mt">${t} <${Oo} state=${n.state} /></span>`}function jW({message:e}){let{delivery:t}=e,n=vt(ne.value[e.dialog_id]??{}),s=n?.can?.can_check?o("Delivery uncertain"):o("Delivery uncertain: {platform} does not report it",{platform:ye(n?.kind)});return r`<span class="mt trouble">
<${d} name="circle-question-mark" size="s" />
<span title=${dn(t.code,t.detail)}>${s}</span>
${n?.can?.can_check&&r`<${wn} run=${()=>e_(e)}>${o("Check")}<//>`}
<${wn} run=${()=>Jp(e)}>${o("Send again")}<//>
</span>`}function UW({message:e,at:t}){let[n,s]=g(Date.now());D(()=>{let c=setInterval(()=>s(Date.now()),250);return()=>clearInterval(c)},[]);let a=e.delivery.not_before-e.created_at,i=ko(e)-n;if(i<=0)return r`<span class="mt">${t} <${Oo} state="sending" /></span>`;let l=Math.ceil(i/1e3);return r`<span class="mt trouble leaving" data-state="undo">
<svg class="ring" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
<circle class="bg" cx="6" cy="6" r="5" />
<circle class="fg" cx="6" cy="6" r="5" pathLength="100" stroke-dasharray="100"
stroke-dashoffset=${100-Math.min(100,i/a*100)} transform="rotate(-90 6 6)" />
</svg>
<span>${o("Sends in {n} s",{n:l})}</span>
<${wn} run=${()=>To(e)}>${o("Cancel")}<//>
</span>`}function iC({message:e,found:t}){let[n,s]=g(!1),a=e.author.operator_id===N.value.id?o("You cancelled sending"):o("{name} cancelled sending",{name:H(e.author.operator_id)});return r`<li class=${t?"ev takenback found":"ev takenback"} data-no=${e.no}>
<span>
<${d} name="undo-2" size="s" />
${a} · <span title=${Be(e.created_at)}>${q(e.created_at)}</span>
${" "}
<button type="button" class="link" aria-expanded=${String(n)} onClick=${()=>s(!n)}>
${n?o("Hide"):o("Show")}
</button>
${n&&r`<span class="taken">
${e.text} <${wn} run=${()=>Jp(e)}>${o("Send after all")}<//>
</span>`}
</span>
</li>`}function lC({entry:e}){let t=e.kind==="note",n=["msg out",t&&"note",e.phase==="refused"&&"fail",e.phase==="stale"&&"wait"].filter(Boolean).join(" ");return r`<li class=${n} data-pending=${e.phase}>
<div class="box">
${t&&r`<span class="by"><${d} name="lock" size="s" />${o("Note")} · ${N.value.name}</span>`}
${e.files?.length>0&&r`<${Yi} files=${e.files} />`}
${e.text&&r`<span class="text">${e.text}</span>`}
<${GW} entry=${e} />
</div>
<${Q} name=${N.value.name} />
</li>`}function GW({entry:e}){if(e.phase==="refused"){let n=HW[e.code]?.()??z({code:e.code});return r`<span class="mt trouble">
<${d} name="circle-alert" size="s" />
<span>${o("Not sent")}: ${n}</span>
${e.code!=="file-gone"&&r`<${wn} run=${()=>dm(e.key)}>${o("Retry")}<//>`}
<${wn} run=${()=>Pa(e)}>${o("Edit")}<//>
<${wn} run=${()=>Et(e.text)}>${o("Copy")}<//>
</span>`}if(e.phase==="stale")return r`<span class="mt trouble">
<${d} name="circle-question-mark" size="s" />
<span>${o("Written over an hour ago, not sent")}</span>
<${wn} run=${()=>dm(e.key)}>${o("Send")}<//>
<${wn} run=${()=>Pa(e)}>${o("Edit")}<//>
<${wn} run=${()=>Ai(e.key)}>${o("Delete")}<//>
</span>`;if(e.phase==="queued"&&(e.tries>0||Sn.value!=="on")){let n=YW.includes(e.code)?z({code:e.code}):"",s=n?o("{why} This is saved here and will be sent automatically.",{why:n}):o("Queued");return r`<span class="mt trouble">
<${Oo} state="waiting" />
<span>${s}</span>
<${wn} run=${()=>Pa(e)}>${o("Cancel")}<//>
</span>`}return r`<span class="mt">${q(e.at)} <${Oo} state="sending" /></span>`}var wn,qW,HW,YW,jb=b(()=>{B();C();Je();J();X();w();ur();Ps();Se();R();wo();Ws();P();Kb();ws();Mr();nd();wn=({run:e,children:t})=>r`<button type="button" class="link" onClick=${e}>${t}</button>`;qW=({code:e,detail:t})=>e==="bounced"?[o("The email bounced"),t].filter(Boolean).join(": "):`${o("Not sent")}: ${dn(e,t)}`;HW={"cannot-see":()=>o("a mentioned colleague cannot see this conversation"),"address-wrong":()=>o("an address in Cc or Bcc is wrong"),"invalid-subject":()=>o("the subject cannot be sent"),"invalid-time":()=>o("the scheduled time has passed"),"file-gone":()=>o("a file is no longer there, attach it again"),blocked:()=>o("the client has blocked us"),"channel-removed":()=>o("the channel was disconnected")},YW=["no-space","read-only","disk-fault","database-damaged"]});var Sd,cC=b(()=>{nr();C();w();P();Sd=class extends Mo{componentDidCatch(t){console.error(t),this.setState({broken:!0})}componentWillReceiveProps({message:t}){this.state.broken&&t.version!==this.props.message.version&&this.setState({broken:!1})}render({message:t,children:n},{broken:s}){if(!s)return n;let a=t.kind==="in"?"msg in":"msg out";return r`<li class=${a} data-no=${t.no} tabindex="-1">
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
</li>`}}});function Kn(e={}){Ub.value=e,v.value="newtask"}var nl,qb,Ub,Td,Go=b(()=>{te();R();oe();nl=mn("taskstatus"),qb=mn("tasktype"),Ub=_({}),Td=_(null)});function Hb(e,t,{me:n,now:s}){if(e==="done")return!on(t);if(!on(t))return!1;if(e==="mine")return t.assignee_id===n;if(e==="late")return Ed(t,s);if(e==="unassigned")return t.assignee_id===null;let a=/^team-(\d+)$/.exec(e);return a?t.team_id===Number(a[1]):!0}function Od(e,t){for(let n=0;n<e.length;n+=1){if(e[n]<t[n])return-1;if(e[n]>t[n])return 1}return 0}function Yb(e,t){if(e===null)return"none";if(e<=t)return"late";if(e<Ce(t,1,0))return"today";if(e<Ce(t,2,0))return"tomorrow";let n=new Date(t).getDay(),s=n===QW?1:8-n;return e<Ce(t,s,0)?"week":e<Ce(t,s+7,0)?"nextweek":"later"}function pC(e,t,n,s){return n==="status"?`status-${e.status_id}`:n==="assignee"?`person-${e.assignee_id}`:n==="priority"?`priority-${e.priority}`:n==="due"&&t!=="done"?Yb(e.due_at,s):null}function mC(e,t,n,{me:s,now:a,facts:i,edge:l=null,known:c=new Set}){let u=[];for(let p of Object.values(e)){if(!Hb(t,p,{me:s,now:a}))continue;let m=jc(p,n,i);(l===null||c.has(p.id)||Od(m,l)<=0)&&u.push([m,p.id])}return u.sort((p,m)=>Od(p[0],m[0])).map(([,p])=>p)}function dC(e,t,n){if(!n||!e.length)return{ids:t,waiting:0};let s=new Set(e);return{ids:e,waiting:t.filter(a=>!s.has(a)).length}}function fC(e,t){let n=null;for(let s of e)on(s)&&s.due_at!==null&&s.due_at>t&&(n===null||s.due_at<n)&&(n=s.due_at);return n}function Ad(e){let t=[];return Ce(e,0,18)-e>JW/24&&t.push({id:"evening",at:Ce(e,0,18)}),t.push({id:"tomorrow",at:Ce(e,1,18)},{id:"days3",at:Ce(e,3,18)}),t}var uC,Kc,on,Ed,Cd,VW,jc,JW,QW,ao=b(()=>{Rs();uC=["open","mine","late","unassigned","done"],Kc=["due","created","changed","status","assignee","priority"],on=e=>e.base!=="done"&&e.base!=="dropped",Ed=(e,t)=>on(e)&&e.due_at!==null&&e.due_at<=t;Cd=e=>e.due_at===null?[1,-e.id,0]:[0,e.due_at,e.id],VW={due:Cd,created:e=>[-e.id],changed:e=>[-e.changed_at,-e.id],status:(e,{places:t})=>[t[e.status_id]??0,e.status_id,-e.changed_at,-e.id],assignee:(e,{names:t})=>e.assignee_id===null?[1,"",0,...Cd(e)]:[0,t[e.assignee_id]??"",e.assignee_id,...Cd(e)],priority:e=>[-e.priority,...Cd(e)]},jc=(e,t,n)=>VW[t](e,n);JW=24*36e5,QW=0});var Nd,ZW,$C,Ir,Gb,Vb,qs,zr,XW,ol,Pd,hC,Vo,sl,Jb,Dd,ro=b(()=>{w();_i();Go();Nd={new:()=>o("New (task)"),active:()=>o("In progress"),waiting:()=>o("Waiting (task)"),asking:()=>o("Client confirmation"),done:()=>o("Done (status)"),dropped:()=>o("Closed unresolved")},ZW={support:()=>o("Help and support"),paid:()=>o("Paid service"),warranty:()=>o("Warranty")},$C=Object.entries(Nd),Ir=e=>(Nd[e]??Nd.new)(),Gb=e=>Nd[e?.builtin]?.()??"",Vb=e=>ZW[e?.builtin]?.()??"",qs=e=>e?.name||Gb(e)||o("Deleted status"),zr=e=>e?.name||Vb(e)||o("Deleted type"),XW=e=>nl.value[e],ol=e=>qs(XW(e)),Pd=e=>zr(qb.value[e]),hC=e=>Object.values(e).filter(t=>!t.removed).sort(eg),Vo=()=>hC(nl.value),sl=()=>hC(qb.value),Jb=[[null,()=>o("Not stated")],["incident",()=>o("Incident")],["request",()=>o("Request")]],Dd=e=>Jb.find(([t])=>t===e)?.[1]()??""});function Kt(e){let t={"changed-meanwhile":()=>o("A colleague changed this meanwhile. Look at the change and repeat yours."),"cannot-see":()=>o("This colleague has no access to the channel of the task."),"type-gone":()=>o("This type was deleted. Choose another one."),"status-gone":()=>o("This status was deleted. Choose another one."),"title-needed":()=>o("A task needs a title."),"wake-needed":()=>o("Say when the task should come back."),"reason-needed":()=>o("Say why the task is closed without a solution."),"other-channel":()=>o("The messages are of another channel."),"other-dialog":()=>o("The messages are of another conversation."),"in-use":()=>o("Some tasks have this status. Move them to another one first."),"built-in":()=>o("This status is built in and cannot be deleted."),"name-taken":()=>o("Another entry already has this name.")}[e.code];return t?t():z(e)}function Ra(e,t,{long:n=!1}={}){if(e===null)return n?o("No due date"):"—";let s=q(e);return e>=Ce(t,0,0)&&e<Ce(t,1,0)?o("today, {time}",{time:s}):e>=Ce(t,1,0)&&e<Ce(t,2,0)?o("tomorrow, {time}",{time:s}):e>=Ce(t,-1,0)&&e<Ce(t,0,0)?o("yesterday, {time}",{time:s}):n?`${Rn(e,t)}, ${s}`:tF(e,t)}function tF(e,t){let n=Math.abs(e-t)>300*eF,s=`${document.documentElement.lang}${n}`;return Qb.has(s)||Qb.set(s,new Intl.DateTimeFormat(document.documentElement.lang==="ru"?"ru-RU":"en-GB",{day:"numeric",month:"short",...n&&{year:"numeric"}})),Qb.get(s).format(e).replace(/\p{L}+\.?/u,a=>a.slice(0,3))}function kC(e,t){let n=e?o("No. {number}",{number:e.number}):o("Task"),s=["status_id","assignee_id","team_id","due_at","priority","type_id","kind","remind_at"].find(l=>l in t);if(!s)return o("{task}: saved",{task:n});let[a,i]=Zb[s];return o("{task}: {field} → {value}",{task:n,field:a().toLocaleLowerCase(),value:i(t[s])})}var vC,eF,Qb,nF,oF,gC,bC,Zb,Eo=b(()=>{J();X();w();Se();R();yn();Rs();ro();vC=e=>e?e.title||o("No. {number}",{number:e.number}):o("Task");eF=24*36e5;Qb=new Map;nF=e=>e===null?o("nobody"):H(e),oF=e=>e===null?o("none"):qe.value[e]?.name??o("Deleted team"),gC=e=>e===null?o("no due date"):Ge(e),bC=e=>e?o("“{text}”",{text:e}):o("none"),Zb={title:[()=>o("Title"),bC],text:[()=>o("Description"),e=>bC(e.length>80?`${e.slice(0,80)}…`:e)],status_id:[()=>o("Status"),ol],assignee_id:[()=>o("Assignee"),nF],team_id:[()=>o("Team"),oF],due_at:[()=>o("Due"),gC],remind_at:[()=>o("Reminder"),gC],priority:[()=>o("Priority"),kn],type_id:[()=>o("Type"),e=>e===null?o("none"):Pd(e)],kind:[()=>o("Kind"),Dd]}});function Ia(e,t){let n={...rt.peek()};for(let s of e)(Us.get(s.id)??-1)>t||(Us.set(s.id,t),n[s.id]=s);rt.value=n}function zd(e){return Ld.add(e),()=>Ld.delete(e)}async function al(e,t){let n=Uc(e,t),s=Jo.peek()[n];if(s?.busy||s?.loaded&&!s.next)return;Xb(n,{busy:!0,problem:null});let a=new URLSearchParams({view:e,sort:t,limit:String(aF),...s?.next&&{after:s.next}});try{let i=await K(`/api/tasks?${a}`);Ia(i.items,un(i.cursor));let l=new Set([...s?.ids??[],...i.items.map(c=>c.id)]);Xb(n,{ids:l,last:i.next?i.items.at(-1).id:null,next:i.next,loaded:!0,busy:!1})}catch(i){if(!(i instanceof Z))throw i;Xb(n,{busy:!1,problem:i})}}function _C(e,t){let n=Jo.value[Uc(e,t)];if(!n?.loaded)return[];let s=n.last===null?null:rt.value[n.last],a={me:N.value.id,now:I.value,facts:Id.value,known:n.ids};return mC(rt.value,e,t,{...a,edge:s?iF(s,t):null})}function SC(){Object.keys(rt.peek()).length<sF||(Us.clear(),rt.value={},Jo.value={})}function lF(e,t){(Us.get(e.id)??-1)===t&&(rt.value={...rt.peek(),[e.id]:e})}async function Rd(e,t,{seen:n=null}={}){let s=rt.peek()[e],a=Us.get(e)??-1;ev(e,TC(t));try{let i={...t,...n!==null&&{seen:n}},l=await U(`/api/tasks/${e}`,i,{method:"PATCH"});return lF(l.task,a),l}catch(i){if(!(i instanceof Z))throw i;return s&&(Us.get(e)??-1)===a&&ev(e,s),ie(Kt(i)),null}}function TC(e){let t=e.status_id&&nl.peek()[e.status_id];return t?{...e,base:t.base}:e}function rl(e,t){let n=rt.peek()[e];if(n&&Object.keys(t).every(i=>n[i]===t[i]))return null;let s=Rd(e,t),a=ee(kC(n,t),{icon:"circle-check-big",undo:async()=>{let i=await s;i&&Object.keys(i.was).length&&await Rd(e,EC(i.was,t))}});return s.then(i=>{if(!i)lr(a);else if(i.last_open_of_dialog)for(let l of CC)l(i.task)}),s}function ll(e,t=!Pt.peek().has(e)){let n=new Set(Pt.peek());t?n.add(e):n.delete(e),Pt.value=n,il.value=[]}function Br(){Pt.value=new Set,il.value=[]}async function wC(e){qc.value=!0;try{return await U("/api/tasks/bulk",{steps:e})}catch(t){if(!(t instanceof Z))throw t;return ie(Kt(t)),null}finally{qc.value=!1}}async function Bd(e,t=null,n=[...Pt.peek()].slice(0,uF)){if(!n.length)return;if(t===null)for(let c of n)ev(c,TC(e));let s=await wC([{ids:n,change:e,removed:t}]);if(!s){xC(n);return}if(s.failed.length&&xC(s.failed.map(c=>c.id)),il.value=s.failed,Pt.value=new Set(s.failed.map(c=>c.id)),!s.done.length)return;let a=s.done.length,i=t?T("{n} task deleted","{n} tasks deleted",a):T("{n} task changed","{n} tasks changed",a),l=s.undo.map(c=>({ids:c.ids,removed:c.removed,change:c.removed===null?EC(c.change,e):{}}));ee(i,{icon:"circle-check-big",undo:()=>l.length&&wC(l)})}async function xC(e){for(let t of e)try{let n=await K(`/api/tasks/${t}`);Ia([n.task],un(n.cursor))}catch{}}async function AC(e){let t=rt.peek()[e];try{return await U(`/api/tasks/${e}/removed`,{removed:!0}),ee(o("Task deleted: {task}",{task:vC(t)}),{icon:"trash-2",undo:()=>U(`/api/tasks/${e}/removed`,{removed:!1}).catch(n=>ie(z(n)))}),!0}catch(n){return ie(Kt(n)),!1}}var sF,aF,rt,Md,Jo,Us,sn,Id,Ld,yC,Uc,rF,Xb,iF,ev,CC,OC,cF,EC,Pt,il,qc,uF,Nn=b(()=>{te();J();ve();w();Ut();R();st();we();ao();Go();Eo();sF=3e3,aF=50,rt=_({}),Md=_(new Set),Jo=_({}),Us=new Map,sn=e=>rt.value[e],Id=de(()=>({places:Object.fromEntries(Object.values(nl.value).map(e=>[e.id,e.place])),names:Object.fromEntries(Object.values(Pe.value).map(e=>[e.id,e.name.toLowerCase()]))}));Ld=new Set;Vt(e=>{let t=e.filter(a=>a.k==="task"||a.k==="gone"&&a.of==="task");if(!t.length)return;let n={...rt.peek()},s=new Set(Md.peek());for(let a of t)(Us.get(a.id)??-1)>a.rev||(Us.set(a.id,a.rev),a.k==="gone"?(n[a.id]&&s.add(a.id),delete n[a.id]):(s.delete(a.id),n[a.id]=a.row));rt.value=n,Md.value=s;for(let a of Ld)a(t.map(i=>i.id))});fp((e,{entered:t})=>{Us.clear(),Jo.value={},t&&(rt.value={});for(let n of Ld)n(null)});Tn(()=>{for(let[e,t]of Object.entries(Jo.peek()))t.problem&&al(...rF(e))});yC=0;fe(()=>{let e=fC(Object.values(rt.value),I.value);clearTimeout(yC),e!==null&&(yC=setTimeout(Hl,Math.min(Math.max(0,e-Date.now()),2147483647)))});Uc=(e,t)=>`${e}:${t}`,rF=e=>e.split(":"),Xb=(e,t)=>{Jo.value={...Jo.peek(),[e]:{...Jo.peek()[e],...t}}};iF=(e,t)=>Bt(()=>jc(e,t,Id.value));ev=(e,t)=>{let n=rt.peek()[e];n&&(rt.value={...rt.peek(),[e]:{...n,...t}})};CC=new Set,OC=e=>{CC.add(e)};cF=["status_id","wake_at","wake_reason","close_reason"],EC=(e,t)=>Object.fromEntries(Object.entries(e).filter(([n])=>n in t||"status_id"in t&&cF.includes(n))),Pt=_(new Set),il=_([]),qc=_(!1);uF=200});async function Gc(e){try{let t=await K(`/api/tasks/board?${new URLSearchParams({view:e==="open"?"all":e,sort:"due"})}`);for(let n of t.columns)Ia(n.items,un(t.cursor));NC(e,{columns:t.columns,problem:null})}catch(t){if(!(t instanceof Z))throw t;NC(e,{problem:t})}}function PC(e){Yc=e,Gc(e);let t=0,n=zd(()=>{clearTimeout(t),t=setTimeout(()=>Gc(e),mF)});return()=>{Yc===e&&(Yc=null),clearTimeout(t),n()}}function DC(e,t){let n=dF.has(e.base),s={me:N.value.id,now:I.value},a=Object.values(rt.value).filter(i=>i.status_id===e.id&&(n||Hb(t,i,s))).map(i=>[jc(i,n?"changed":"due",Id.value),i.id]).sort((i,l)=>Od(i[0],l[0])).map(([,i])=>i);return n?a.slice(0,pF):a}var pF,mF,Hc,NC,Yc,dF,MC=b(()=>{te();J();ve();Ut();R();st();ao();Nn();pF=20,mF=500,Hc=_({}),NC=(e,t)=>{Hc.value={...Hc.peek(),[e]:{...Hc.peek()[e],...t}}};Yc=null;Tn(()=>{Yc&&Gc(Yc)});dF=new Set(["done","dropped"])});function jt({layout:e=null,view:t=void 0,task:n=void 0}={}){let s=Qc(),a={task:n===void 0?s.task:n,view:t===void 0?s.view:t==="open"?null:t,sort:t===void 0?s.sort:null},i=e??(O.value.layout==="board"?"board":"list");return ms(i,a)}var Wd,Vc,LC,Hs,Jc,Qc,Wr=b(()=>{w();G();ao();Wd={due:()=>o("By due date"),created:()=>o("Newest first (tasks)"),changed:()=>o("Recently changed"),status:()=>o("By status"),assignee:()=>o("By assignee"),priority:()=>o("By priority")},Vc=e=>e==="done"?"changed":"due",LC=e=>uC.includes(e)||/^team-\d+$/.test(e??""),Hs=()=>LC(O.value.tasksView)?O.value.tasksView:"open",Jc=()=>Kc.includes(O.value.tasksSort)?O.value.tasksSort:Vc(Hs()),Qc=()=>({task:O.value.task,view:LC(O.value.tasksView)&&O.value.tasksView!=="open"?O.value.tasksView:null,sort:Kc.includes(O.value.tasksSort)?O.value.tasksSort:null})});function Zc(e,t){return!on(e)||e.due_at===null?"due":Ed(e,t)?"due bad":Yb(e.due_at,t)==="today"?"due warn":"due"}function Kd({task:e,short:t=!0}){if(e.assignee_id!==null){let s=H(e.assignee_id);return r`<span class="hrow">
<${Q} name=${s} size="sm" />
<span class="cut">${t?pa(s):s}</span>
</span>`}let n=fF(e);return r`<span class="hrow dim">
${n?r`<span class="teamic"><${d} name="users-round" size="m" /></span>`:r`<${da} size="sm" />`}
<span class="cut">${n?n.name:o("unassigned (task)")}</span>
</span>`}var RC,Ao,Fd,cl,fF,jd,za,Ba=b(()=>{C();ve();X();w();Se();R();P();ro();ao();Eo();RC={active:50,waiting:25,asking:75},Ao=({base:e})=>r`<svg class=${`ring ${e}`} viewBox="0 0 12 12" aria-hidden="true">
${e==="done"||e==="dropped"?r`
<circle class="full" cx="6" cy="6" r="6" />
<path class="tk" d=${e==="done"?"M3.4 6.2l1.8 1.8 3.4-3.8":"M4 4l4 4M8 4l-4 4"} />
`:r`
<circle class="bg" cx="6" cy="6" r="5" />
${RC[e]&&r`<circle class="fg" cx="6" cy="6" r="2.1" pathLength="100" stroke-width="4"
stroke-dasharray=${`${RC[e]} 100`} transform="rotate(-90 6 6)" />`}
`}
</svg>`,Fd=({task:e})=>r`<span class="st">
<${Ao} base=${e.base} />
<span class="cut">${e.status_id?ol(e.status_id):Ir(e.base)}</span>
</span>`;cl=({task:e,long:t=!1})=>r`<span class=${Zc(e,I.value)} title=${e.due_at?Be(e.due_at):null}>
${Ed(e,I.value)&&r`<span class="vh">${o("overdue")} </span>`}
${Ra(e.due_at,I.value,{long:t})}
</span>`,fF=e=>{let t=qe.value[e.team_id];return t&&!t.removed?t:null};jd=({task:e})=>e.client?r`
${e.client.kind&&r`<${Te} kind=${e.client.kind} named />`}
<span class="cut">${e.client.name}</span>
`:r`<${d} name="link-2-off" size="s" /><span class="cut">${o("no conversation")}</span>`,za=({task:e})=>e.news>0&&on(e)&&r`<span class="tag h5 newsmark" title=${o("The client wrote since")}>${o("new (mark)")}</span>`});function io(e,t,n,s=null){let a=v.peek()===qd&&Ys.peek()?.field===e&&Ys.peek()?.id===t;Ys.value={field:e,id:t,step:s,box:n?.getBoundingClientRect()??null},v.value=a?null:qd}function zC(){return v.value!==qd||!Ys.value?null:r`<${$F} key=${`${Ys.value.field}${Ys.value.id}`} ...${Ys.value} />`}function $F({field:e,id:t,box:n,step:s}){let a=E(null),[i,l]=g(s);ge(),W(()=>{let p=a.current.firstElementChild;if(!p||matchMedia("(max-width: 719px)").matches)return;let{width:m,height:$}=p.getBoundingClientRect(),f=n??{left:innerWidth/2-m/2,top:innerHeight/3,bottom:innerHeight/3},h=f.bottom+4+$+8<=innerHeight;p.style.setProperty("left",`${Math.max(8,Math.min(f.left,innerWidth-m-8))}px`),p.style.setProperty("top",`${h?f.bottom+4:Math.max(8,Math.min(f.top,innerHeight)-$-4)}px`)},[i]);let c=p=>{t===null?Bd(p):rl(t,p)},u=t===null?null:sn(t);return r`<div class="taskpop" ref=${a}>
${{status:()=>i?r`<${bF} key=${i.id} status=${i} pick=${c} />`:r`<${gF} task=${u} pick=${c} onStep=${l} />`,assignee:()=>r`<${pb} onPick=${p=>c(hF(p))} />`,due:()=>r`<${yF} task=${u} pick=${c} />`,priority:()=>r`<${wF} task=${u} pick=${c} />`,type:()=>r`<${xF} task=${u} pick=${c} />`,kind:()=>r`<${_F} task=${u} pick=${c} />`}[e]()}
</div>`}function gF({task:e,pick:t,onStep:n}){return r`<${De} label=${o("Status")} place="poptask">
${Vo().map(s=>r`<button type="button" class="mi" role="menuitemradio" tabindex="-1" key=${s.id}
aria-checked=${String(e?.status_id===s.id)} onClick=${()=>{if(IC.has(s.base)){n(s);return}Fr(),t({status_id:s.id})}}>
<span class="st"><${Ao} base=${s.base} /></span>
<span class="cut">${qs(s)}${IC.has(s.base)&&"…"}</span>
</button>`)}
<//>`}function vF({status:e,pick:t}){let[n,s]=g("");return r`<${Ar} label=${qs(e)} title=${o("Back to work")} usual=${a=>wc(a,10)}
place="poptask" deed=${o("Wait")} onShut=${Fr}
onPick=${a=>t({status_id:e.id,wake_at:a,wake_reason:n.trim()})}>
<input class="input" aria-label=${o("Waiting reason (optional)")} placeholder=${o("What is it waiting for?")}
maxlength="500" value=${n} onInput=${a=>s(a.currentTarget.value)} />
<//>`}function kF({status:e,pick:t}){let[n,s]=g(""),a=kt(Fr),i=E(null);W(()=>i.current.focus({preventScroll:!0}),[]);let l=c=>{if(c.preventDefault(),!n.trim()){i.current.focus();return}Fr(),t({status_id:e.id,close_reason:n.trim()})};return r`<form class="menu pop poptask dropform" role="dialog" aria-label=${qs(e)} ref=${a}
onSubmit=${l}>
<label class="lab" for="tkdrop">${o("Why is it closed without a solution?")}</label>
<input class="input" id="tkdrop" ref=${i} maxlength="500" required value=${n}
onInput=${c=>s(c.currentTarget.value)} />
<button type="submit" class="btn primary">${o("Close the task")}<kbd class="only-wide">Enter</kbd></button>
</form>`}function yF({task:e,pick:t}){let n=e?.due_at??null;return r`<${Ar} label=${o("Due")} title=${o("Due")} usual=${Ad}
given=${n!==null&&n>Date.now()?n:null} hour="18:00" deed=${o("Set")} place="poptask"
onShut=${Fr} onPick=${s=>t({due_at:s})}>
${(n!==null||!e)&&r`<button type="button" class="btn quiet" onClick=${()=>{Fr(),t({due_at:null})}}>${o("No due date")}</button>`}
<//>`}var qd,Ys,Wa,Fr,hF,IC,bF,tv,wF,xF,_F,Fa=b(()=>{te();B();C();w();mb();P();_o();ke();oe();Zt();yn();Wm();Rs();ro();ao();Ba();Nn();qd="taskpop",Ys=_(null);Wa=(e,t)=>v.value===qd&&Ys.value?.field===e&&Ys.value?.id===t,Fr=()=>{v.value=null};hF=({person:e,team:t})=>t!==void 0?{team_id:t,assignee_id:null}:e===null?{assignee_id:null}:{assignee_id:e},IC=new Set(["waiting","dropped"]);bF=({status:e,pick:t})=>e.base==="waiting"?r`<${vF} status=${e} pick=${t} />`:r`<${kF} status=${e} pick=${t} />`;tv=({label:e,options:t,value:n,onPick:s})=>r`<${De} label=${e} place="poptask">
${t.map(([a,i,l])=>r`<button type="button" class="mi" role="menuitemradio" tabindex="-1" key=${a}
aria-checked=${String(a===n)} onClick=${()=>{Fr(),s(a)}}>
${l??r`<${d} name=${a===n?"check":"circle-dot"} size="m" />`}
<span class="cut">${i}</span>
</button>`)}
<//>`,wF=({task:e,pick:t})=>r`<${tv} label=${o("Priority")} value=${e?.priority}
options=${Ms.map(([n,s])=>[n,s(),r`<${Mg} priority=${n} />`])}
onPick=${n=>t({priority:n})} />`,xF=({task:e,pick:t})=>r`<${tv} label=${o("Type")} value=${e?.type_id}
options=${[[null,o("none")],...sl().map(n=>[n.id,zr(n)])]}
onPick=${n=>t({type_id:n})} />`,_F=({task:e,pick:t})=>r`<${tv} label=${o("Kind")} value=${e?.kind} options=${Jb.map(([n,s])=>[n,s()])}
onPick=${n=>t({kind:n})} />`});function BC(){let e=Pt.value.size;return e?r`<div class="taskbulk" role="toolbar" aria-label=${o("Actions on the selected tasks")}>
${il.value.length>0&&r`<p class="bulkerr t13" role="alert">
<${d} name="circle-alert" size="m" />
<span class="grow">
${o("Not changed:")}
${il.value.map(({id:t,code:n})=>o("No. {number}, {why}",{number:sn(t)?.number??"?",why:(TF[n]??(()=>n))()})).join("; ")}
</span>
</p>`}
<div class="bulk2">
<b class="b6 t13 grow">${T("{n} task selected","{n} tasks selected",e)}</b>
${SF.map(([t,n,s])=>r`<button type="button" class="btn small quiet" key=${t} disabled=${qc.value}
aria-haspopup="true" aria-expanded=${String(Wa(t,null))} aria-label=${n()}
onClick=${a=>io(t,null,a.currentTarget)}>
<${d} name=${s} size="m" />
<span class="only-wide">${n()}</span>
</button>`)}
${N.value.role!=="operator"&&r`<button type="button" class="btn small quiet" disabled=${qc.value} aria-label=${o("Delete")}
onClick=${()=>Bd({},!0)}>
<${d} name="trash-2" size="m" />
</button>`}
<button type="button" class="ib small" aria-label=${o("Clear the selection")} onClick=${Br}>
<${d} name="x" size="m" />
</button>
</div>
</div>`:null}var SF,TF,WC=b(()=>{C();w();R();P();Fa();Nn();SF=[["status",()=>o("Status"),"circle-dot"],["assignee",()=>o("Assign"),"user-round-plus"],["due",()=>o("Due"),"calendar"],["priority",()=>o("Priority"),"arrow-up"]],TF={"not-found":()=>o("no longer there"),forbidden:()=>o("no permission"),"cannot-see":()=>o("the assignee has no access")}});function FC({task:e,left:t,stop:n}){let s={number:e.number};return r`<tr data-task=${e.id} data-left=${t?"":null}
data-picked=${Pt.value.has(e.id)?"":null}
aria-selected=${O.value.task===e.id?"true":null}>
<td class="x-x">
<input class="check" type="checkbox" tabindex="-1" aria-label=${o("Select task {number}",s)}
checked=${Pt.value.has(e.id)} onChange=${()=>ll(e.id)} />
</td>
<${Ud} look="x-pr" task=${e} field="priority" label=${null}><${At} priority=${e.priority} /><//>
<td class="x-ti">
<a class="tt cut" href=${jt({task:e.id})} tabindex=${n?0:-1}>
${e.title||o("No. {number}",s)}
</a>
<span class="tsub">
<span class="num">${e.number}</span>
<${jd} task=${e} />
<${za} task=${e} />
${e.checks.total>0&&r`<${nv} icon="check" text=${`${e.checks.done}/${e.checks.total}`} />`}
${e.comments>0&&r`<${nv} icon="message-circle" text=${e.comments} />`}
${e.files>0&&r`<${nv} icon="paperclip" text=${e.files} />`}
</span>
</td>
<${Ud} look="x-st" task=${e} field="status"><${Fd} task=${e} /><//>
<${Ud} look="x-as" task=${e} field="assignee"><${Kd} task=${e} /><//>
<${Ud} look="x-dl" task=${e} field="due"><${cl} task=${e} /><//>
</tr>`}var Ud,nv,KC=b(()=>{C();w();G();P();_o();Wr();Ba();Fa();Nn();Ud=({look:e,task:t,field:n,label:s,children:a})=>r`<td class=${e}>
<button type="button" class="tcell" tabindex="-1" aria-haspopup="true" aria-label=${s}
aria-expanded=${String(Wa(n,t.id))}
onClick=${i=>io(n,t.id,i.currentTarget)}>
${a}
</button>
</td>`,nv=({icon:e,text:t})=>r`<span class="hrow tight num"><${d} name=${e} size="s" />${t}</span>`});function UC(){let[e,t]=[Hs(),Jc()],n=Jo.value[Uc(e,t)];return D(()=>{!n?.loaded&&!n?.busy&&!n?.problem&&al(e,t)},[e,t,!!n]),r`
<div class="scroll tlist" role="group" tabindex="0" aria-label=${o("List of tasks")}>
${n?.loaded?r`<${OF} key=${Uc(e,t)} view=${e} sort=${t} list=${n} />`:n?.problem?r`<${sv} problem=${n.problem} again=${()=>al(e,t)} />`:r`<${LF} />`}
</div>
<${BC} />
`}function OF({view:e,sort:t,list:n}){let[s,a]=g(!1),i=E(null),l=E({ids:[],groups:{}}),c=_C(e,t),u=rt.value,{ids:p,waiting:m}=dC(l.current.ids,c,s),$=k=>pC(u[k],e,t,I.value),f=p.filter(k=>u[k]),h={};for(let k of f)h[k]=s&&l.current.groups[k]||$(k);l.current={ids:f,groups:h},W(()=>{ov.value=f});let y=new Set(c),x=k=>()=>a(k||i.current.contains(document.activeElement)||i.current.matches(":hover"));if(!f.length&&!m)return r`<${MF} view=${e} />`;let S=f.length>0&&f.every(k=>Pt.value.has(k));return r`<div ref=${i} onPointerEnter=${x(!0)} onPointerLeave=${()=>{a(i.current.contains(document.activeElement))}} onFocusIn=${x(!0)} onFocusOut=${()=>requestAnimationFrame(()=>i.current&&x(!1)())}>
${m>0&&r`<button type="button" class="taskpill" onClick=${()=>{l.current={ids:[],groups:{}},a(!1)}}>
${T("{n} new task, show","{n} new tasks, show",m)}
</button>`}
<table class="tbl ttbl">
<thead><tr>
<th class="c-x" scope="col">
<input class="check" type="checkbox" aria-label=${o("Select all loaded")} checked=${S}
indeterminate=${!S&&Pt.value.size>0}
onChange=${()=>S?Br():f.forEach(k=>ll(k,!0))} />
</th>
${CF.map(([k,M,F])=>r`<${AF} key=${k} look=${k} label=${M()} order=${F} />`)}
</tr></thead>
${EF(f,h).map(([k,M])=>r`<tbody key=${`${k}-${M[0]}`}>
${k!==null&&r`<${PF} name=${k} count=${M.length} view=${e} sort=${t} />`}
${M.map(F=>r`<${FC} key=${F} task=${u[F]} left=${!y.has(F)} stop=${F===f[0]} />`)}
</tbody>`)}
</table>
${n.next&&r`<${DF} view=${e} sort=${t} list=${n} />`}
</div>`}function EF(e,t){let n=[];for(let s of e){let a=n.at(-1);a&&a[0]===t[s]?a[1].push(s):n.push([t[s],[s]])}return n}function AF({look:e,label:t,order:n}){let s=Jc(),a=n===Vc(Hs())?null:n;return r`<th class=${e} scope="col" aria-sort=${s===n?n==="created"?"descending":"ascending":null}>
<button type="button" title=${o("Sort by this column")} aria-label=${t}
onClick=${()=>L(ms("list",{...Qc(),sort:a}))}>
${e==="c-pr"?r`<${d} name="arrow-up-down" size="s" />`:t}
${s===n&&e!=="c-pr"&&r`<${d} name=${n==="created"?"arrow-down":"arrow-up"} size="s" />`}
</button>
</th>`}function NF(e){if(jC[e])return jC[e]();let[,t,n]=/^(status|person|priority)-(.+)$/.exec(e);return t==="status"?ol(Number(n)):t==="priority"?o("{priority} priority",{priority:kn(Number(n))}):n==="null"?o("Unassigned"):H(Number(n))}function DF({view:e,sort:t,list:n}){let s=E(null);return D(()=>{let a=new IntersectionObserver(i=>{i.some(l=>l.isIntersecting)&&al(e,t)},{rootMargin:"600px"});return a.observe(s.current),()=>a.disconnect()},[n.next]),r`<div class="taskmore t13 dim" ref=${s}>
${n.problem?r`<button type="button" class="btn small" onClick=${()=>al(e,t)}>${o("Retry")}</button>`:o("Loading…")}
</div>`}function MF({view:e}){let[t,n]=qC[e]??qC.open;return r`<${se} icon="circle-check-big" title=${t()} text=${n()}>
${e==="open"?r`<button type="button" class="btn primary" onClick=${()=>Kn()}>
<${d} name="plus" size="m" />
${o("New task")}
</button>`:r`<a class="btn" href=${jt({view:"open"})}>${o("All open tasks")}</a>`}
<//>`}function LF(){return pt(150,!0)&&r`<div class="taskskel" aria-busy="true" aria-label=${o("Loading…")}>
${[60,44,72,52,66,40,58,48].map((t,n)=>r`<div key=${n}><${Re} width=${t} /></div>`)}
</div>`}var ov,CF,jC,PF,qC,sv,Hd=b(()=>{te();B();C();J();ve();w();G();Se();P();ke();yn();WC();Wr();ro();ao();KC();Go();Nn();ov=_([]),CF=[["c-pr",()=>o("Priority"),"priority"],["c-ti",()=>o("Title"),"created"],["c-st",()=>o("Status"),"status"],["c-as",()=>o("Assignee"),"assignee"],["c-dl",()=>o("Due"),"due"]];jC={late:()=>o("Overdue"),today:()=>o("Today"),tomorrow:()=>o("Tomorrow"),week:()=>o("This week"),nextweek:()=>o("Next week"),later:()=>o("Later"),none:()=>o("No due date")};PF=({name:e,count:t})=>r`<tr class="grp"><th colspan="6" scope="rowgroup">${NF(e)}<span>${t}</span></th></tr>`;qC={open:[()=>o("No tasks"),()=>o("Create one from a message (T) or here (C).")],mine:[()=>o("No tasks for you"),()=>o("Tasks assigned to you stand here.")],late:[()=>o("Nothing is overdue"),()=>""],unassigned:[()=>o("Every task has an assignee"),()=>""],done:[()=>o("No finished tasks yet"),()=>""]};sv=({problem:e,again:t})=>r`<${se} icon="unplug" title=${o("The tasks could not be loaded")} text=${z(e)}>
<button type="button" class="btn" onClick=${t}>${o("Retry")}</button>
<//>`});function av(e,t,n){!t||sn(e)?.status_id===t.id||(RF.has(t.base)?io("status",e,n,t):rl(e,{status_id:t.id}))}function HC(e,t,n){let s=Vo(),a=s.findIndex(i=>i.id===sn(e)?.status_id);a>=0&&av(e,s[a+t],n)}var RF,rv=b(()=>{ro();Fa();Nn();RF=new Set(["waiting","dropped"])});function GC(){let e=Hs(),t=Hc.value[e];return D(()=>PC(e),[e]),t?.columns?r`<div class="board" role="group" tabindex="0" aria-label=${o("Board of tasks")} onKeyDown=${IF}>
${Vo().map(n=>r`<${zF} key=${n.id} status=${n} view=${e} board=${t} />`)}
</div>`:t?.problem?r`<${sv} problem=${t.problem} again=${()=>Gc(e)} />`:r`<${WF} />`}function IF(e){let t={ArrowLeft:-1,ArrowRight:1}[e.key],n=e.target.closest("li[data-task]");if(!t||!n||e.ctrlKey||e.metaKey||e.shiftKey)return;let s=[...e.currentTarget.querySelectorAll(".col")],a=n.closest(".col"),i=[...a.querySelectorAll("li[data-task]")].indexOf(n);for(let l=s.indexOf(a)+t;s[l];l+=t){let c=s[l].querySelectorAll("a.tcard");if(c.length){e.preventDefault(),c[Math.min(i,c.length-1)].focus();return}}}function zF({status:e,view:t,board:n}){let s=DC(e,t),a=n.columns.find(p=>p.status_id===e.id),i=Math.max(a?.count??0,a?.next?0:s.length),l=qs(e),c=Xc.value===e.id&&sn(Kr.value)?.status_id!==e.id,u=p=>{p.preventDefault();let m=Kr.peek();Xc.value=null,Kr.value=null,m!==null&&av(m,e,p.currentTarget.querySelector("h2"))};return r`<section class="col" aria-label=${l} data-status=${e.id} data-over=${c?"":null}
onDragOver=${p=>{Kr.peek()!==null&&(p.preventDefault(),Xc.value=e.id)}} onDragLeave=${p=>{p.currentTarget.contains(p.relatedTarget)||(Xc.value=null)}} onDrop=${u}>
<h2>
<span class="st"><${Ao} base=${e.base} /></span>
<span class="cut">${l}</span>
<span class="n">${i>=1e3?"999+":i}</span>
<button type="button" class="ib small" aria-label=${o("New task: {status}",{status:l})}
title=${o("New task: {status}",{status:l})}
disabled=${e.base==="waiting"||e.base==="dropped"}
onClick=${()=>Kn({status_id:e.id})}>
<${d} name="plus" size="m" />
</button>
</h2>
<ul tabindex="-1">
${s.map(p=>r`<${BF} key=${p} task=${sn(p)} />`)}
${a?.next&&r`<li class="t12 dim boardmore">
<a class="link" href=${jt({layout:"list",task:null})}>${o("The others are in the list")}</a>
</li>`}
</ul>
</section>`}function BF({task:e}){let t=e.assignee_id===null?null:H(e.assignee_id);return r`<li data-task=${e.id} draggable="true" data-dragged=${Kr.value===e.id?"":null}
onDragStart=${n=>{n.dataTransfer.effectAllowed="move",n.dataTransfer.setData("text/plain",String(e.number)),Kr.value=e.id}} onDragEnd=${()=>{Kr.value=null,Xc.value=null}}>
<a class="card tcard" href=${jt({task:e.id})} draggable="false">
<span class="top">
<span class="num">${o("No. {number}",{number:e.number})}</span>
<${za} task=${e} />
${e.priority!==0&&r`<${At} priority=${e.priority} named />`}
</span>
<span class="ti">${e.title}</span>
${e.base==="waiting"&&e.wake_at!==null&&r`<span class="waitl">
<${d} name="alarm-clock" size="s" />
<span class="cut">
${o("until {time}",{time:YC(e.wake_at)})}${e.wake_reason&&`, ${e.wake_reason}`}
</span>
</span>`}
<span class="ft">
<${jd} task=${e} />
<span class="hrow end">
${e.due_at!==null&&r`<span class=${Zc(e,I.value)}>${YC(e.due_at)}</span>`}
${t?r`<${Q} name=${t} size="sm" />`:r`<${da} size="sm" />`}
<span class="vh">${t??o("unassigned (task)")}</span>
</span>
</span>
</a>
<button type="button" class="ib tiny tcmove" aria-haspopup="menu" tabindex="-1"
aria-label=${o("Move No. {number} to…",{number:e.number})} title=${o("Move to…")}
aria-expanded=${String(Wa("status",e.id))}
onClick=${n=>io("status",e.id,n.currentTarget)}>
<${d} name="ellipsis" size="s" />
</button>
</li>`}function WF(){return pt(150,!0)&&r`<div class="board" aria-busy="true" aria-label=${o("Loading…")}>
${[0,1,2,3].map(t=>r`<section class="col" key=${t}>
${[70,50,60].map(n=>r`<div class="card tcard" key=${n}><${Re} width=${n} /></div>`)}
</section>`)}
</div>`}var Kr,Xc,YC,VC=b(()=>{te();B();C();ve();X();w();Se();P();_o();ke();MC();Wr();Hd();ro();rv();Ba();Fa();Go();Nn();Eo();Kr=_(null),Xc=_(null);YC=e=>{let t=Ra(e,I.value);return t===o("today, {time}",{time:q(e)})?q(e):t}});function FF(e){Yd.value=null;let t=e.dialog_id;gn(t,"reply"),en(t,"reply")||Uo(t,"reply",o("Your request is settled: {title}",{title:e.title})),L(j("all",t)),requestAnimationFrame(()=>So("reply"))}function JC(){let e=Yd.value;if(!e)return null;let t=()=>{Yd.value=null};return r`<div class="banner aside lasttask" role="status">
<${d} name="circle-check-big" size="m" />
<span class="grow">
${o("That was the last task of the conversation with {name}. Tell the client?",{name:e.client?.name??""})}
</span>
<button type="button" class="btn small" onClick=${()=>FF(e)}>${o("Write to the client")}</button>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${t}>
<${d} name="x" size="m" />
</button>
</div>`}var Yd,QC=b(()=>{te();C();w();G();An();xc();P();Nn();Yd=_(null);OC(e=>{Yd.value=e})});function ul({value:e,label:t,save:n,empty:s,long:a=!1,head:i=null,look:l="",needed:c=!1,rows:u=4,explain:p=z}){let[m,$]=g(null),f=E(null),h=E(null);W(()=>{m!==null&&f.current?.focus()},[m!==null]);let y=()=>{$(null),requestAnimationFrame(()=>h.current?.focus())},x=async()=>{let F=(m??"").trim();if($(null),!(F===e||c&&!F))try{await n(F)}catch(A){ie(p(A))}},S=F=>{F.stopPropagation(),F.key==="Escape"&&(F.preventDefault(),y()),F.key==="Enter"&&(!a||F.ctrlKey||F.metaKey)&&(F.preventDefault(),x(),requestAnimationFrame(()=>h.current?.focus()))};if(m!==null){let F={class:"input",ref:f,value:m,"aria-label":t,onInput:A=>$(A.target.value),onKeyDown:S,onBlur:x};return a?r`<textarea rows=${u} ...${F}></textarea>`:r`<input ...${F} />`}let k=e?r`<span class=${a?"notetext":"cut"}>${e}</span>`:r`<span class="dim">${s}</span>`,M=r`<button type="button" class=${a?"editable t13 mut":"editable"} ref=${h}
aria-label=${e?o("{label}: {value}. Edit",{label:t,value:e}):t} title=${o("Edit")}
onClick=${()=>$(e)}>
${k}
</button>`;return i?r`<${i} class=${l}>${M}<//>`:M}var iv=b(()=>{B();C();J();w();we()});async function jr(e){Gd+=1;let t=Gd;try{let n=await K(`/api/tasks/${e}`);if(t!==Gd)return;Ia([n.task],un(n.cursor));let s=xn.peek()?.id===e?xn.peek().lines.filter(a=>a.no<(n.lines[0]?.no??0)):[];xn.value={id:e,...n,lines:[...s,...n.lines],more:s.length?xn.peek().more:n.more},Ka.value=null}catch(n){if(!(n instanceof Z))throw n;t===Gd&&(Ka.value={id:e,problem:n})}}async function ZC(e){let t=xn.peek().lines[0]?.no;try{let n=await K(`/api/tasks/${e}/lines?before=${t}`);xn.peek()?.id===e&&(xn.value={...xn.peek(),lines:[...n.lines,...xn.peek().lines],more:n.more})}catch(n){ie(Kt(n))}}function XC(e){D(()=>{eu=e,xn.value=null,Ka.value=null,jr(e);let n=0,s=zd(a=>{a!==null&&!a.includes(e)||(clearTimeout(n),n=setTimeout(()=>jr(e),KF))});return()=>{clearTimeout(n),s(),eu===e&&(eu=null)}},[e]);let t=xn.value?.id===e?xn.value:null;return qF(t),t}function qF(e){let t=e?.lines.at(-1)?.no??0,n=e!==null&&(t>e.seen||e.task.news>0),s=e?.task.news??0;D(()=>{if(!n)return;let a=0,i=()=>{clearTimeout(a),document.hasFocus()&&!document.hidden&&(a=setTimeout(()=>{_e("POST",`/api/tasks/${e.id}/seen`,{no:t}).catch(()=>{})},jF))};return i(),window.addEventListener("focus",i),()=>{clearTimeout(a),window.removeEventListener("focus",i)}},[e?.id,t,n,s])}async function Pn(e,t,n={},s="POST"){try{return s==="DELETE"?await _e("DELETE",`/api/tasks/${e}/${t}`):await U(`/api/tasks/${e}/${t}`,n,{method:s}),sn(e)&&jr(e),!0}catch(a){if(!(a instanceof Z))throw a;return ie(Kt(a)),jr(e),!1}}var KF,jF,xn,Ka,eu,Gd,qr=b(()=>{te();B();J();Ut();st();we();Nn();Eo();KF=120,jF=1e3,xn=_(null),Ka=_(null),eu=null,Gd=0;Tn(()=>{eu!==null&&jr(eu)})});function eO(e){xn.value={...xn.peek(),checks:e}}function tO({id:e,checks:t}){let[n,s]=g(""),a=t.filter(p=>p.done_at!==null).length,i=async()=>{let p=n.trim();p&&(s(""),await Pn(e,"checks",{texts:[p]})||s(p))},l=(p,m)=>{eO(t.map($=>$.id===p.id?{...$,done_at:m?Date.now():null}:$)),Pn(e,`checks/${p.id}`,{done:m},"PATCH")},c=p=>{eO(t.filter(m=>m.id!==p.id)),Pn(e,`checks/${p.id}`,{},"DELETE")},u=p=>Pn(e,`checks/${t[p].id}`,{before:t[p-1].id},"PATCH");return r`<section aria-labelledby="tkchk">
<h3 class="pk-h" id="tkchk">
${o("Checklist")}
${t.length>0&&r` <span class="dim">${o("{done} of {all}",{done:a,all:t.length})}</span>`}
</h3>
<ul class="cl">
${t.map((p,m)=>r`<li key=${p.id}>
<label>
<input class="check" type="checkbox" checked=${p.done_at!==null}
onChange=${$=>l(p,$.currentTarget.checked)} />
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
</section>`}var nO=b(()=>{B();C();w();P();qr()});function UF(e){try{return sessionStorage.getItem(lv(e))??""}catch{return""}}function HF(e,t){try{t?sessionStorage.setItem(lv(e),t):sessionStorage.removeItem(lv(e))}catch{}}function oO({id:e}){let[t,n]=g(()=>UF(e)),[s,a]=g(!1),i=E(null),l=yd(i,!0),c=m=>{n(m),HF(e,m)};W(()=>{i.current.style.setProperty("height","auto"),i.current.style.setProperty("height",`${Math.min(140,i.current.scrollHeight+2)}px`)},[t]);let u=async()=>{let m=t.trim();if(!m||s)return;a(!0);let $=Ki(m).map(f=>f.id);await Pn(e,"lines",{text:m,mentions:$})&&c(""),a(!1),i.current?.focus()},p=m=>{l.keys(m)||(m.key==="Escape"&&i.current.blur(),!(m.key!=="Enter"||m.shiftKey||m.isComposing)&&(m.preventDefault(),u()))};return r`<form class="ed-foot taskcomment" onSubmit=${m=>{m.preventDefault(),u()}}>
<${wd} calls=${l} />
<textarea class="input" rows="1" ref=${i} maxlength="20000" aria-label=${o("Comment")}
placeholder=${o("Comment for the team, @ to mention")} value=${t} onInput=${m=>{c(m.currentTarget.value),l.look()}} onKeyDown=${p} onClick=${l.look} onBlur=${l.close}></textarea>
<button type="submit" class="ib" disabled=${s||!t.trim()} aria-label=${o("Send the comment")}>
<${d} name="send" size="m" />
</button>
</form>`}var lv,sO=b(()=>{B();C();w();_c();Eb();P();qr();lv=e=>`okno.taskcomment.${e}`});function VF({line:e}){let t=YF(e),n=rO(e)?r`<${Q} name=${t} size="xs" />`:r`<span class="histic"><${d} name="zap" size="s" /></span>`,s=r`<time class="dim num" title=${Be(e.at)}>${GF(e.at)}</time>`;return e.kind==="comment"?r`<li class="note">
${n}
<div class="grow">
<span class="hrow"><b class="b5 grow">${t}</b>${s}</span>
<div class="t13"><${Fs} text=${e.text} names=${(e.data.mentions??[]).map(H)} /></div>
${e.data.files>0&&r`<span class="dim">${T("{n} file","{n} files",e.data.files)}</span>`}
</div>
</li>`:r`<li>
${n}
<span class="grow">
${ct(o("{name}: {what}"),{name:r`<b class="b5">${t}</b>`,what:JF(e)})}
</span>
${s}
</li>`}function ZF({field:e,from:t,to:n,reason:s,wake_at:a,cause:i}){if(e==="dialog_id")return o("linked to a conversation");let l=Zb[e];if(!l)return e;let[c,u]=l,p=[a&&o("back {time}",{time:Ge(a)}),s,i&&QF[i]?.()].filter(Boolean),m=o("{field}: {before} → {after}",{field:c(),before:u(t),after:u(n)});return p.length?`${m} (${p.join(", ")})`:m}var aO,rO,YF,GF,JF,QF,XF,eK,iO=b(()=>{C();ve();X();w();Ec();Se();P();qr();Eo();aO=({id:e,shown:t})=>r`<section aria-labelledby="tkhis">
<h3 class="pk-h" id="tkhis">${o("Comments and history")}</h3>
${t.more&&r`<button type="button" class="link t12" onClick=${()=>ZC(e)}>${o("Show earlier")}</button>`}
<ol class="hist">
${t.lines.map(n=>r`<${VF} key=${n.no} line=${n} />`)}
</ol>
</section>`,rO=({author:e})=>e.kind==="operator"&&e.id!==null,YF=({author:e})=>rO({author:e})?H(e.id):e.kind==="rule"?o("A rule"):o("Okno"),GF=e=>et(e)===et(I.value)?q(e):ho(e,I.value);JF=e=>e.kind==="change"?ZF(e.data):eK(e.data),QF={woke:()=>o("the waiting time is over"),wake:()=>o("the waiting time is over"),silence:()=>o("the client did not reply")};XF={made:({messages:e})=>e?.length?T("created the task from {n} message","created the task from {n} messages",e.length):o("created the task"),files:({count:e})=>T("attached {n} file","attached {n} files",e),"file-removed":()=>o("removed a file"),"checks-added":({texts:e})=>o("added to the checklist: {texts}",{texts:e.join(", ")}),"check-renamed":({from:e,to:t})=>o("{field}: {before} → {after}",{field:o("Checklist"),before:e,after:t}),checked:({text:e})=>o("ticked: {text}",{text:e}),unchecked:({text:e})=>o("removed the tick: {text}",{text:e}),"check-removed":({text:e})=>o("removed from the checklist: {text}",{text:e}),linked:({messages:e})=>T("linked {n} message","linked {n} messages",e.length),unlinked:()=>o("removed the link to a message"),removed:()=>o("deleted the task"),restored:()=>o("restored the task")},eK=e=>(XF[e.what]??(()=>e.what))(e)});function lO({id:e,task:t,shown:n}){return t.dialog_id?r`<section aria-labelledby="tksrc">
<h3 class="pk-h" id="tksrc">${o("From the conversation")}</h3>
${n.sources.length?n.sources.map(s=>r`<${nK} key=${s.message_id} id=${e} task=${t} source=${s} />`):r`<a class="card hov pk-q" href=${j("all",t.dialog_id)}>
<span class="hrow">
<${cO} task=${t} name=${t.client?.name??""} />
<span class="grow b6 t13 cut">${t.client?.name}</span>
<span class="link t12">${o("To the conversation")}</span>
</span>
</a>`}
</section>`:null}function nK({id:e,task:t,source:n}){let s=n.text||Ft(n.content);return r`<div class="pk-src">
<a class="card hov pk-q" href=${j("all",n.dialog_id,n.no)}>
<span class="hrow">
<${cO} task=${t} name=${n.author||t.client?.name||""} />
<span class="grow">
<b class="b6 t13 cut blk">${n.author||t.client?.name}</b>
<span class="t12 dim blk">
${t.client?.kind?`${ye(t.client.kind)} · `:""}
${tt(n.at,I.value)}, ${q(n.at)}
</span>
</span>
<span class="link t12">${o("To the conversation")}</span>
</span>
<span class="quote">${s}${s.length>=tK&&"…"}</span>
</a>
<button type="button" class="ib small pk-un" aria-label=${o("Remove the link to this message")}
title=${o("Remove the link to this message")}
onClick=${()=>Pn(e,`sources/${n.message_id}`,{},"DELETE")}>
<${d} name="x" size="s" />
</button>
</div>`}var tK,cO,uO=b(()=>{C();ve();X();w();G();La();P();qr();tK=400;cO=({task:e,name:t})=>r`<${Q} name=${t} size="md">${e.client?.kind&&r`<${Te} kind=${e.client.kind} />`}<//>`});async function pO(e){let t;try{t=await fetch(`/api/uploads?${new URLSearchParams({name:e.name||"image.png"})}`,{method:"POST",headers:{"Content-Type":e.type||"application/octet-stream"},body:e})}catch{throw new Z(0,"offline")}let n=await t.json().catch(()=>null);if(!t.ok)throw new Z(t.status,n?.code??`http-${t.status}`,n??{});return n.file.token}var mO=b(()=>{J()});function dO({id:e,files:t}){let[n,s]=g(!1),a=E(null),i=async l=>{if(l.length){s(!0);try{let c=[];for(let u of l)c.push(await pO(u));await Pn(e,"files",{files:c})}catch(c){ie(z(c))}s(!1),a.current.value=""}};return r`<section aria-labelledby="tkfil">
<h3 class="pk-h" id="tkfil">${o("Files")}</h3>
${t.length>0&&r`<div class="taskfiles">
${t.map(l=>r`<div class="taskfile" key=${l.id}>
<${Yi} files=${[l]} />
<button type="button" class="ib tiny" aria-label=${o("Remove {name}",{name:l.name||o("File")})}
title=${o("Remove from the task")} onClick=${()=>Pn(e,`files/${l.id}`,{},"DELETE")}>
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
</section>`}var fO=b(()=>{B();C();J();w();Mr();we();P();qr();mO()});function $O({id:e,full:t}){let n=XC(e),s=sn(e),a=Md.value.has(e)||Ka.value?.id===e&&Ka.value.problem.status===404,i=s?o("Task No. {number}",{number:s.number}):o("Task");return r`<aside class=${t?"peek taskfull":"peek"} id="task" tabindex="-1" aria-label=${i}>
<${sK} id=${e} task=${s} shown=${n} full=${t} gone=${a} />
${a?r`<${se} icon="trash-2" title=${o("The task was deleted")}
text=${o("Or it is no longer shown to you.")} />`:s&&n?r`
<${rK} id=${e} task=${s} shown=${n} full=${t} />
<${oO} key=${e} id=${e} />
`:Ka.value?.id===e?r`<${se} icon="unplug" title=${o("The task could not be loaded")}
text=${z(Ka.value.problem)}>
<button type="button" class="btn" onClick=${()=>jr(e)}>${o("Retry")}</button>
<//>`:r`<${oK} task=${s} />`}
</aside>`}function oK({task:e}){let t=pt(150,!0);return r`<div class="scroll ed">
${e&&r`<h2 class="pk-t">${e.title}</h2>`}
${t&&r`<div class="sks">${[80,60,90,50].map(n=>r`<${Re} width=${n} />`)}</div>`}
</div>`}function sK({id:e,task:t,shown:n,full:s,gone:a}){let i=n?.followers.includes(N.value.id);return r`<div class="ed-top">
<span class="dim t13 num">${t?o("No. {number}",{number:t.number}):""}</span>
${t&&r`<${za} task=${t} />`}
<span class="grow"></span>
${t&&n&&!a&&r`
<button type="button" class="ib small" id="taskfollow" aria-pressed=${String(!!i)}
aria-label=${i?o("Stop following"):o("Follow")}
title=${`${i?o("Stop following"):o("Follow")}  F`}
onClick=${()=>Pn(e,"follow",{on:!i})}>
<${d} name="eye" size="m" />
</button>
<button type="button" class="ib small" aria-label=${o("Copy link")} title=${o("Copy link")}
onClick=${()=>Et(new URL(Gn(e),location.origin).href)}>
<${d} name="link" size="m" />
</button>
<${aK} id=${e} task=${t} full=${s} />
`}
${!s&&r`<a class="ib small" href=${jt({task:null})} aria-label=${o("Close the task panel")}
title=${`${o("Dismiss")}  Esc`}>
<${d} name="x" size="m" />
</a>`}
</div>`}function aK({id:e,task:t,full:n}){let s=v.value==="taskmore",a=N.value.role!=="operator"||t.author.id===N.value.id,i=async()=>{await AC(e)&&L(jt({task:null}))};return n&&!a?null:r`<span class="menuat">
<button type="button" class="ib small" aria-haspopup="menu" aria-expanded=${String(s)}
aria-label=${o("More actions")} onClick=${()=>{v.value=s?null:"taskmore"}}>
<${d} name="ellipsis" size="m" />
</button>
${s&&r`<${De} label=${o("More actions")} place="poprule">
${!n&&r`<${V} icon="external-link" onPick=${()=>L(Gn(e))}>${o("Open on the whole page")}<//>`}
${a&&r`<${V} icon="trash-2" onPick=${i}>${o("Delete the task")}<//>`}
<//>`}
</span>`}function rK({id:e,task:t,shown:n,full:s}){let a=r`<${ul} key=${`t${e}`} value=${t.title} label=${o("Title")} needed head="h2" look="pk-t"
explain=${Kt} save=${p=>rl(e,{title:p})} />`,i=r`
<h3 class="pk-h">${o("Description")}</h3>
<${ul} key=${`d${e}`} value=${n.text} label=${o("Description")} long rows="6"
empty=${o("Add a description")} explain=${Kt}
save=${p=>Rd(e,{text:p},{seen:n.task.last_no})} />
`,l=r`
<${lO} id=${e} task=${t} shown=${n} />
<${tO} key=${e} id=${e} checks=${n.checks} />
<${dO} id=${e} files=${n.files} />
`,c=r`<${iK} task=${t} shown=${n} />`,u=r`<${aO} id=${e} task=${t} shown=${n} />`;return r`<div class="scroll ed" role="group" tabindex="0" aria-label=${o("Details of the task")}>
${s?r`<div class="fullgrid">
<div>${a}${i}${l}${u}</div>
<div class="fullside">${c}</div>
</div>`:r`${a}${c}${i}${l}${u}`}
</div>`}function iK({task:e,shown:t}){let n=qe.value[e.team_id];return r`<dl class="taskkv">
<${pl} task=${e} field="status" label=${o("Status")}><${Fd} task=${e} /><//>
${e.base==="waiting"&&r`<div>
<dt>${o("Back to work")}</dt>
<dd>
<${d} name="alarm-clock" size="m" />
<span>
${Ra(e.wake_at,I.value,{long:!0})}${e.wake_reason&&`, ${e.wake_reason}`}
</span>
</dd>
</div>`}
${e.close_reason&&r`<div><dt>${o("Reason")}</dt><dd>${e.close_reason}</dd></div>`}
<${pl} task=${e} field="assignee" label=${o("Assignee")}><${Kd} task=${e} short=${!1} /><//>
${n&&e.assignee_id!==null&&r`<div><dt>${o("Team")}</dt><dd>${n.name}</dd></div>`}
<${pl} task=${e} field="due" label=${o("Due")}>
<${d} name="calendar" size="m" />
<${cl} task=${e} long />
<//>
<${pl} task=${e} field="priority" label=${o("Priority")}>
<${At} priority=${e.priority} named />
<//>
<${pl} task=${e} field="type" label=${o("Type")}>
${e.type_id===null?r`<span class="dim">${o("none")}</span>`:Pd(e.type_id)}
<//>
<${pl} task=${e} field="kind" label=${o("Kind")}>
${e.kind===null?r`<span class="dim">${o("Not stated")}</span>`:Dd(e.kind)}
<//>
<div>
<dt>${o("Created")}</dt>
<dd><span class="dim">${Be(e.created_at)}</span></dd>
</div>
${t.followers.length>0&&r`<div><dt>${o("Followers")}</dt><dd><${lK} ids=${t.followers} /></dd></div>`}
</dl>`}var pl,lK,hO=b(()=>{C();J();ve();X();w();G();R();Se();iv();P();_o();ke();oe();Zt();Je();nO();sO();qr();Wr();iO();ro();Ba();Fa();uO();fO();Nn();Eo();pl=({task:e,field:t,label:n,children:s})=>r`<div>
<dt>${n}</dt>
<dd>
<button type="button" class="kvb" data-field=${t} aria-haspopup="true"
aria-expanded=${String(Wa(t,e.id))}
onClick=${a=>io(t,e.id,a.currentTarget)}>
<span class="vh">${n}: </span>${s}
</button>
</dd>
</div>`;lK=({ids:e})=>r`<span class="hrow wrap tight">
${e.map(t=>r`<span class="hrow tight" key=${t}>
<${Q} name=${H(t)} size="xs" />${H(t)}
</span>`)}
</span>`});function bO(e){let t=yO()?pK():ov.peek();if(!t.length)return;let n=t.indexOf(Qo()),s=t[n<0?e>0?0:t.length-1:Math.max(0,Math.min(t.length-1,n+e))];O.peek().task&&O.peek().layout!=="full"&&L(jt({task:s}),{replace:!0});let a=Qd(s);a?.focus({preventScroll:!0}),a?.scrollIntoView({block:"nearest"})}function Vd(e){let n=Pt.peek().size>0&&!O.peek().task?null:Qo(),s={status:"x-st",assignee:"x-as",due:"x-dl",priority:"x-pr"},a=document.querySelector(`.peek [data-field="${e}"]`);io(e,n,a??document.querySelector(`tr[data-task="${n}"] .${s[e]} .tcell`)??Qd(n))}function mK(){let e=sn(Qo());if(!e?.dialog_id)return;let t=document.querySelector(".peek .pk-q");L(t?.getAttribute("href")??j("all",e.dialog_id))}function vO(e){let t=Qo();HC(t,e,Qd(t)),requestAnimationFrame(()=>requestAnimationFrame(()=>Qd(t)?.focus()))}function dK(){document.getElementById("taskfollow")?.click()}var Qd,cK,Qo,uK,gO,cv,yO,pK,Jd,kO,jn,wO=b(()=>{yt();w();G();ml();Wr();Hd();rv();Fa();Nn();Qd=e=>document.querySelector(`tr[data-task="${e}"] a.tt, li[data-task="${e}"] a.tcard`),cK=()=>{let e=document.activeElement?.closest("[data-task]");return e&&document.querySelector("#main")?.contains(e)?Number(e.dataset.task):null},Qo=()=>cK()??O.peek().task,uK="button, input, summary, a:not(.tt, .tcard)",gO=()=>cv()&&!document.activeElement?.matches(uK),cv=()=>ja()&&Qo()!==null;yO=()=>O.peek().layout==="board",pK=()=>[...document.querySelectorAll(".board li[data-task]")].map(e=>Number(e.dataset.task));Jd=()=>ja()&&(Pt.peek().size>0||Qo()!==null);kO=()=>ja()&&yO()&&Qo()!==null;jn=(e,t,n,s,a={})=>({id:e,key:t,label:n,run:s,group:"tasks",palette:!1,when:ja,...a});Ke(jn("task-next","KeyJ",()=>o("Next task"),()=>bO(1),{walks:!0,also:["ArrowDown"]}),jn("task-previous","KeyK",()=>o("Previous task"),()=>bO(-1),{walks:!0,also:["ArrowUp"]}),jn("task-peek","Space",()=>o("Open beside the list"),()=>L(jt({task:Qo()})),{when:gO}),jn("task-full","Shift+Enter",()=>o("Open on the whole page"),()=>L(Gn(Qo())),{when:gO}),jn("task-status","KeyS",()=>o("Status"),()=>Vd("status"),{when:Jd,act:!0}),jn("task-assignee","KeyA",()=>o("Assignee"),()=>Vd("assignee"),{when:Jd,act:!0,opensField:!0}),jn("task-due","KeyD",()=>o("Due"),()=>Vd("due"),{when:Jd,act:!0}),jn("task-priority","KeyP",()=>o("Priority"),()=>Vd("priority"),{when:Jd,act:!0}),jn("task-dialog","KeyO",()=>o("To the conversation of the task"),mK,{when:cv}),jn("task-pick","KeyX",()=>o("Select the task"),()=>ll(Qo()),{when:cv}),jn("task-follow","KeyF",()=>o("Follow"),dK,{when:()=>ja()&&O.peek().task!==null,act:!0}),jn("task-left","Ctrl+Shift+ArrowLeft",()=>o("Move the card to the left"),()=>vO(-1),{when:kO}),jn("task-right","Ctrl+Shift+ArrowRight",()=>o("Move the card to the right"),()=>vO(1),{when:kO}))});var SO={};Ee(SO,{Tasks:()=>$K,closeTask:()=>_O});function $K(){let{layout:e,task:t}=O.value,n=$a("(max-width: 1279px)");D(()=>(document.addEventListener("keydown",xO,{capture:!0}),()=>{document.removeEventListener("keydown",xO,{capture:!0}),Br(),SC()}),[]);let s=e==="full",a=!!t;return r`<main class=${`main page tasks ${s?"full":a?"peeking":""}`} id="main">
${s?r`<${hK} />`:r`
<${gK} board=${e==="board"} />
<${bK} board=${e==="board"} />
`}
<div class="twopane">
${!s&&r`<div class="taskside" inert=${a&&n||null}>
${e==="board"?r`<${GC} />`:r`<${UC} />`}
</div>`}
${a&&r`<${$O} key=${t} id=${t} full=${s} />`}
</div>
<${JC} />
<${zC} />
</main>`}function xO(e){e.key!=="Escape"||v.peek()||e.target.closest?.("input:not([type=checkbox]), textarea, select")||!Pt.peek().size&&!O.peek().task||(e.preventDefault(),e.stopPropagation(),Pt.peek().size?Br():_O())}function _O(){let{task:e}=O.peek();L(jt({task:null})),requestAnimationFrame(()=>document.querySelector(`[data-task="${e}"] a, a[data-task="${e}"]`)?.focus())}function gK({board:e}){let t=[["list",o("List"),"list"],["board",o("Board"),"square-kanban"]];return r`<header class="bar1">
<h1>${o("Tasks")}</h1>
<nav class="seg tasklook" aria-label=${o("View")}>
${t.map(([n,s,a])=>r`<a key=${n} href=${jt({layout:n,task:null})}
aria-current=${n==="board"===e?"page":null} aria-label=${s}>
<${d} name=${a} size="m" />
<span class="only-wide">${s}</span>
</a>`)}
</nav>
<span class="grow"></span>
<button type="button" class="btn primary" title=${`${o("New task")}  C`} onClick=${()=>Kn()}>
<${d} name="plus" size="m" />
<span>${o("New task")}</span>
<kbd class="only-wide">C</kbd>
</button>
</header>`}function bK({board:e}){let t=Hs(),n=Ae.value.tasks??{};return r`<div class="bar2">
<div class="chips" role="group" aria-label=${o("Quick filters")}>
${fK.filter(([s])=>!(e&&s==="done")).map(([s,a,i])=>r`<a class="chip" key=${s} href=${jt({view:s,task:null})}
aria-current=${t===s?"true":null}>
${a()} ${i&&r`<span class="n">${ce(i(n)??0)}</span>`}
</a>`)}
</div>
${!e&&r`<${vK} />`}
</div>`}function vK(){let e=v.value==="tasksort",t=Jc();return r`<span class="end menuat">
<button type="button" class="btn small quiet" aria-haspopup="menu" aria-expanded=${String(e)}
aria-label=${o("Sort: {order}",{order:Wd[t]()})} onClick=${()=>{v.value=e?null:"tasksort"}}>
<${d} name="arrow-up-down" size="s" />
<span class="only-wide">${Wd[t]()}</span>
</button>
${e&&r`<${De} label=${o("Sort order")} place="poprule">
${Kc.map(n=>r`<${V} key=${n} icon="arrow-up-down" checked=${n===t}
onPick=${()=>L(ms("list",{...Qc(),sort:n===Vc(Hs())?null:n}))}>
${Wd[n]()}
<//>`)}
<//>`}
</span>`}var fK,hK,TO=b(()=>{B();C();X();w();G();R();P();ke();oe();Zt();VC();QC();Hd();Wr();ao();hO();Fa();Go();Nn();wO();fK=[["open",()=>o("Open (tasks)"),e=>e.open],["mine",()=>o("Mine"),e=>e.mine],["late",()=>o("Overdue (tasks)"),e=>e.late],["unassigned",()=>o("Unassigned"),e=>e.free],["done",()=>o("Done (tasks)"),null]];hK=()=>r`<header class="bar1">
<a class="ib" href=${jt({task:null})} aria-label=${o("All tasks")}><${d} name="chevron-left" /></a>
<h1 class="grow">${o("Task")}</h1>
</header>`});var Qe,wt,lo,qt,an=b(()=>{C();Qe=({title:e,text:t,children:n})=>r`<div class="srow">
<div class="grow"><b class="b5 blk t13">${e}</b>${t&&r`<span class="t12 dim blk">${t}</span>`}</div>
<div class="sctl">${n}</div>
</div>`,wt=({id:e,title:t,side:n,children:s})=>r`<section class="psec" aria-labelledby=${e}>
<div class="hrow"><h2 class="head2 grow" id=${e}>${t}</h2>${n}</div>
${s}
</section>`,lo=({label:e,checked:t,onChange:n,disabled:s})=>r`<input class="tog" type="checkbox" role="switch" aria-label=${e} checked=${t} disabled=${s}
onChange=${a=>n(a.currentTarget.checked)} />`,qt=({label:e,options:t,value:n,onPick:s})=>r`<span class="seg" role="group" aria-label=${e}>
${t.map(([a,i,l])=>r`<button type="button" key=${a} aria-pressed=${String(a===n)} lang=${l}
onClick=${()=>s(a)}>
${i}
</button>`)}
</span>`});function CO(e){let t=e.trimStart().split(`
`,1)[0].slice(0,400).replaceAll(/\s+/g," ").trim(),n=t.length;for(let i=0;i<t.length;i+=1)if(".!?…".includes(t[i])&&(i+1===t.length||t[i+1]===" ")){n=t[i]==="?"?i+1:i;break}let s=t.slice(0,n);if(s.length<=80)return s;let a=s.lastIndexOf(" ",80);return`${s.slice(0,a>80/2?a:80)}…`}var OO=b(()=>{});var EO={};Ee(EO,{NewTask:()=>yK});function yK(){let e=E(Ub.value).current,[t,n]=g(e.title??CO(e.text??"")),[s,a]=g(e.text??""),[i,l]=g({id:"none",at:null}),[c,u]=g(""),[p,m]=g(""),[$,f]=g(e.priority??0),[h,y]=g(null),[x,S]=g(!1),k=E(null);ge(),W(()=>{k.current.focus({preventScroll:!0}),k.current.select()},[]);let M=async()=>{if(!x){if(!t.trim()){y(o("A task needs a title.")),k.current.focus();return}S(!0);try{let{task:A}=await U("/api/tasks",{title:t.trim(),text:s.trim(),message_ids:e.message_ids??[],dialog_id:e.dialog_id??null,status_id:e.status_id??null,due_at:i.at,assignee_id:c?Number(c):null,type_id:p?Number(p):null,priority:$});Zd(),TK(A)}catch(A){if(!(A instanceof Z))throw A;y(Kt(A)),S(!1)}}},F=A=>{gt(A),!(!(A.key==="Enter"&&!A.isComposing)||A.repeat||!(A.ctrlKey||A.metaKey||A.target===k.current))&&(A.preventDefault(),M())};return r`<div class="over" onPointerDown=${A=>{A.target===A.currentTarget&&Zd()}}>
<div class="dialog taskdlg" role="dialog" aria-modal="true" aria-label=${o("New task")} onKeyDown=${F}>
<header class="dhead">
<h2 class="head2 grow">${o("New task")}</h2>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${Zd}>
<${d} name="x" size="m" />
</button>
</header>
<div class="nwb taskform">
<div class="field">
<label for="tkt">${o("Title")}</label>
<input class="input" id="tkt" ref=${k} maxlength="200" autocomplete="off" value=${t}
aria-invalid=${h?"true":null} aria-describedby=${h?"tke":null}
onInput=${A=>{n(A.currentTarget.value),y(null)}} />
${h&&r`<span class="hint bad" id="tke" role="alert">${h}</span>`}
</div>
<${SK} due=${i} onPick=${l} />
<div class="taskpair">
<div class="field">
<label for="tka">${o("Assignee")}</label>
<select class="input sel" id="tka" value=${c}
onChange=${A=>u(A.currentTarget.value)}>
<option value="">${o("nobody")}</option>
<option value=${N.value.id}>${o("{name} (me)",{name:N.value.name})}</option>
${wK().map(A=>r`<option key=${A.id} value=${A.id}>${A.name}</option>`)}
</select>
</div>
<div class="field">
<label for="tky">${o("Type")}</label>
<select class="input sel" id="tky" value=${p} onChange=${A=>m(A.currentTarget.value)}>
<option value="">${o("none")}</option>
${sl().map(A=>r`<option key=${A.id} value=${A.id}>${zr(A)}</option>`)}
</select>
</div>
</div>
<div class="field">
<span class="lab">${o("Priority")}</span>
<${qt} label=${o("Priority")} options=${Ms.map(([A,le])=>[A,le()])}
value=${$} onPick=${f} />
</div>
<div class="field">
<label for="tkd">${o("Description")}</label>
<textarea class="input" id="tkd" rows="4" maxlength="20000" value=${s}
onInput=${A=>a(A.currentTarget.value)}></textarea>
</div>
</div>
<footer class="dfoot">
<span class="t12 dim grow">${xK(e)}</span>
<button type="button" class="btn quiet only-wide" onClick=${Zd}>${o("Cancel")}</button>
<button type="button" class="btn primary" disabled=${x} onClick=${M}>
${o("Create")}
<kbd class="only-wide">${mt} ↵</kbd>
</button>
</footer>
</div>
</div>`}function xK({message_ids:e=null,dialog_id:t=null}){if(!e?.length)return t?o("Linked to the conversation"):"";let n=ht.value[t],s=n?pn(n).filter(i=>e.includes(i.id)&&i.files?.length>0):[],a=T("From {n} message","From {n} messages",e.length);return s.length?o("{words}, with its files",{words:a}):a}function SK({due:e,onPick:t}){let n=E(Ad(I.value)).current,s=[{id:"none",at:null},...n,{id:"own",at:null}],a=c=>c==="none"?o("No due date"):c==="own"?o("Own date"):kK[c](),i=E(null),l=c=>{if(c.id!=="own"){t(c);return}t({id:"own",at:e.at??Ce(I.value,1,18)}),requestAnimationFrame(()=>i.current?.focus())};return r`<div class="field">
<span class="lab" id="tkdue">${o("Due")}</span>
<div class="taskchips" role="group" aria-labelledby="tkdue">
${s.map(c=>r`<button type="button" class="chip" key=${c.id} aria-pressed=${String(e.id===c.id)}
title=${c.at?`${Rn(c.at,I.value)}, ${q(c.at)}`:null} onClick=${()=>l(c)}>
${a(c.id)}
</button>`)}
</div>
${e.id==="own"&&r`<input class="input" type="datetime-local" ref=${i} aria-label=${o("Due date and time")}
value=${e.at?_K(e.at):""} onInput=${c=>{let u=new Date(c.currentTarget.value).getTime();t({id:"own",at:Number.isNaN(u)?null:u})}} />`}
</div>`}function TK(e){let t=n=>U(`/api/tasks/${e.id}/removed`,{removed:n});ee(o("Task No. {number} created: {title}",{number:e.number,title:e.title}),{icon:"circle-check-big",undo:()=>t(!0).catch(n=>ie(Kt(n))),more:{label:o("Open"),run:()=>L(Gn(e.id))}})}var Zd,kK,wK,_K,AO=b(()=>{B();C();J();ve();X();w();go();G();R();Ut();we();P();an();ke();oe();yn();Rs();ro();ao();Go();OO();Eo();Zd=()=>{v.value=null},kK={evening:()=>o("Today, 18:00"),tomorrow:()=>o("Tomorrow"),days3:()=>o("In 3 days")};wK=()=>Object.values(Pe.value).filter(e=>e.active&&e.id!==N.value.id).sort((e,t)=>e.name.localeCompare(t.name));_K=e=>{let t=new Date(e);return new Date(e-t.getTimezoneOffset()*6e4).toISOString().slice(0,16)}});var NO={};Ee(NO,{CloseQuestion:()=>OK});async function CK(e){let t=Vo().find(n=>n.base==="done");try{let{items:n}=await K(`/api/dialogs/${e}/tasks`),s=n.filter(on).map(a=>a.id);return s.length&&await U("/api/tasks/bulk",{steps:[{ids:s,change:{status_id:t.id}}]}),!0}catch(n){if(!(n instanceof Z))throw n;return ie(Kt(n)),!1}}function OK(){let{id:e,open:t,close:n}=Td.value,s=E(null);ge(),W(()=>s.current.focus(),[]);let a=()=>{Xd(),n()},i=async()=>{Xd(),await CK(e)&&n()},l=T("The conversation has {n} open task","The conversation has {n} open tasks",t);return r`<div class="over" onPointerDown=${c=>{c.target===c.currentTarget&&Xd()}}>
<div class="dialog narrow" role="dialog" aria-modal="true" aria-label=${l} onKeyDown=${gt}>
<div class="dpad">
<h2 class="head2">${l}</h2>
<p class="lead">${o("Open tasks stay in the list of tasks and keep their due dates.")}</p>
<div class="closeacts">
<button type="button" class="btn primary" ref=${s} onClick=${a}>
${o("Close it, leave the tasks open")}
</button>
<button type="button" class="btn" onClick=${i}>${o("Close it, the tasks are done")}</button>
<button type="button" class="btn quiet" onClick=${Xd}>${o("Do not close")}</button>
</div>
</div>
</div>
</div>`}var Xd,PO=b(()=>{B();C();J();w();we();ke();oe();ro();ao();Go();Eo();Xd=()=>{v.value=null}});var DO={};Ee(DO,{TaskChips:()=>EK});var EK,MO=b(()=>{C();ve();G();w();Ba();ro();ao();Eo();EK=({tasks:e})=>r`<span class="mtasks">
${e.map(t=>r`<a class="mtask" key=${t.id} href=${Gn(t.id)} data-task=${t.id}>
<${Ao} base=${t.base} />
<span class="vh">${o("Task, {status}:",{status:Ir(t.base)})}</span>
<span class="cut">
<b class="b5">${o("No. {number}",{number:t.number})}</b> ${t.title}
</span>
${t.due_at!==null&&on(t)&&r`<span class=${`hrow end ${Zc(t,I.value)}`}>${Ra(t.due_at,I.value)}</span>`}
</a>`)}
</span>`});function ef(e,t=0){let[n,s]=g({id:null,seen:null,problem:null}),a=e?.id;return D(()=>{if(!a)return;let i=!1;return K(`/api/dialogs/${a}/clock`).then(l=>i||s({id:a,seen:l,problem:null}),l=>i||s(c=>({...c,id:a,problem:l}))),()=>{i=!0}},[a,e?.waiting_since,e?.due_at,e?.state,t]),n.id===a?n:{id:a,seen:null,problem:null}}var uv=b(()=>{B();J()});var WO={};Ee(WO,{Strip:()=>NK});function NK(){let e=im.value,t=ne.value[e?.id],n=kt(zO),{seen:s,problem:a}=ef(t,I.value);return ge(),D(()=>{n.current?.focus({preventScroll:!0}),t||zO()},[!!t]),W(()=>{if(!n.current)return;let{width:i,height:l}=n.current.getBoundingClientRect();n.current.style.setProperty("left",`${Math.max(8,Math.min(e.x,innerWidth-i-8))}px`),n.current.style.setProperty("top",`${Math.max(8,Math.min(e.y,innerHeight-l-8))}px`)},[s,a]),t?r`<div class="pop clockpop" role="dialog" aria-label=${o("How long the client waits")} tabindex="-1"
ref=${n}>
${s?r`<${DK} dialog=${t} seen=${s} />`:r`<${PK} problem=${a} />`}
</div>`:null}function DK({dialog:e,seen:t}){return t.parts.length?r`
<p class="t13">
<b class="b6"><${MK} dialog=${e} seen=${t} /></b> <span class="dim">${LK(t)}</span>
</p>
<${RK} parts=${t.parts.slice(-AK)} running=${t.ended_at===null} />
<${IK} parts=${t.parts} />
<${zK} parts=${t.parts} />
<${BK} seen=${t} />
`:r`<p class="t13">${o("The client has not been waiting yet.")}</p>`}function MK({dialog:e,seen:t}){let n=lc(e),s={span:Ve(t.waited)};if(t.ended_at!==null)return t.ended_by==="closed"?o("Closed without a reply after {span}",s):t.ended_by==="no-answer"?o("No reply needed after {span}",s):o("Replied after {span}",s);if(!n)return o("The client has been waiting for {span}",s);let a=xi(n,I.value);return n.look==="bad"||n.opens!==null?a:o("Reply within {span}",{span:a})}function RK({parts:e,running:t}){let n=e.filter(([p,m])=>m>p),s=n.map(([p,m])=>Math.sqrt(m-p)),a=s.reduce((p,m)=>p+m,0)||1,i=tf-n.length*(LO+pv)+pv,l=0,c=0,u=n.at(-1)?.[1];return r`<svg class="strip" viewBox=${`0 0 ${tf} 46`} aria-hidden="true">
${n.map(([p,,m],$)=>{let f=LO+i*s[$]/a,h=l;l+=f+pv;let y=t&&$===n.length-1&&m==="waited",x=h>=c&&h<tf-2*RO;return x&&(c=h+RO),r`<rect class=${y?"s-now":`s-${m}`} x=${h} y="8" width=${f} height="14" rx="3" />
${x&&r`<text x=${h} y="40">${q(p)}</text>`}`})}
${u&&r`<text x=${tf} y="40" text-anchor="end">${q(u)}</text>`}
</svg>`}function IK({parts:e}){let t=["waited","client","closed","holiday"].filter(n=>e.some(([,,s])=>s===n));return r`<div class="hrow wrap t12 mut skey">
${t.map(n=>r`<span><i class=${`k-${n}`}></i>${dv[n]()}</span>`)}
</div>`}function zK({parts:e}){let t=e.slice(0,-IO),n=t.reduce((s,[a,i,l])=>l==="waited"?s+i-a:s,0);return r`<ol class="stretches t12">
${t.length>0&&r`<li><span>${o("before that")}</span><span>${dv.waited()}</span><b class="num">${Ve(n)}</b></li>`}
${e.slice(-IO).map(([s,a,i])=>r`<li class=${i==="waited"?"counts":""}>
<span class="num">
${a>s?`${mv(s)} – ${BO(s,a)?q(a):mv(a)}`:mv(s)}
</span>
<span>${dv[i]()}</span>
${a>s&&r`<b class="num">${Ve(a-s)}</b>`}
</li>`)}
</ol>`}function BK({seen:e}){if(e.norm===null)return null;let t=Yn.value[e.hours_id],n=o("SLA within {norm}",{norm:Ve(e.norm)}),s=e.rule_id===null?n:r`<a class="link" href=${ze(e.rule_id)}>${n}</a>`,a=[e.rule_version!==null&&o("version {n}",{n:e.rule_version}),t?t.name||o("company's working hours"):o("all hours count")].filter(Boolean);return r`<p class="t12 mut">${o("Why:")} ${s} · ${a.join(" · ")}</p>`}var tf,pv,LO,RO,IO,AK,dv,zO,PK,LK,BO,mv,FO=b(()=>{B();J();ve();X();C();w();G();R();As();P();ke();oe();uv();tf=340,pv=2,LO=8,RO=46,IO=8,AK=24,dv={waited:()=>o("client waited for us"),client:()=>o("we waited for the client"),closed:()=>o("outside working hours"),holiday:()=>o("holiday"),answer:()=>o("our reply")},zO=()=>{v.value=null};PK=({problem:e})=>e?r`<p class="t13" role="alert">${z(e)}</p>`:r`<${Re} width=${60} /><${Re} width=${90} />`;LK=({norm:e,waited:t,ended_at:n})=>e===null?o("no target"):n===null?o("{waited} of {norm} passed",{waited:t<6e4?o("{n} min",{n:0}):Ve(t),norm:Ve(e)}):o("target {norm}",{norm:Ve(e)});BO=(e,t)=>et(e)===et(t),mv=e=>BO(e,I.value)?q(e):`${Rt(e,I.value)}, ${q(e)}`});var KO={};Ee(KO,{SlaBox:()=>WK});function WK({dialog:e}){let{seen:t}=ef(e),n=lc(e),s=t?.first??null;return!s&&!e.waiting_since?null:r`<div class="slabox">
${s&&r`<${FK} first=${s} />`}
${e.waiting_since&&r`<${KK} dialog=${e} target=${n} />`}
</div>`}function KK({dialog:e,target:t}){let n=t?t.look==="bad"?o("Overdue by"):t.opens===null?o("Reply within"):o("Reply due"):o("The client waits"),s=t?t.look==="bad"?Ve(t.late):xi(t,I.value):Ve(Math.max(0,I.value-e.waiting_since));return r`<button type="button" class=${t?.look??""} aria-haspopup="dialog"
onClick=${a=>ic(e.id,a.currentTarget)}>
<span class="k">${n}</span>
<span class="v">
${t?r`<${Jh} target=${t} />`:r`<${d} name="hourglass" size="s" />`} ${s}
</span>
</button>`}var FK,jO=b(()=>{ve();X();C();w();As();P();uv();FK=({first:e})=>r`<div class=${e.late?"bad":"ok"}>
<div class="k">${o("First reply")}</div>
<div class="v"><${d} name=${e.late?"flame":"check"} size="s" />${Ve(e.waited)}</div>
</div>`});var UO,HO,qO,nf,of=b(()=>{te();ve();yt();w();G();fr();Ls();Gh();R();As();Jt();UO=fn(["clock"],()=>Promise.resolve().then(()=>(FO(),WO)),"Strip"),HO=$e(()=>Promise.resolve().then(()=>(jO(),KO)),"SlaBox"),qO=()=>O.peek().page==="inbox"?zn():void 0;Ke({id:"clock",group:"dialog",label:()=>o("How long the client waits"),icon:"hourglass",key:"KeyQ",when:()=>!!qO(),run:()=>ic(qO().id,document.querySelector("[data-clock]")??document.querySelector(".thead .sub"))});nf=new Map;fe(()=>{let e=I.value,t=new Set;for(let n of Object.values(ne.peek())){let s=n.assignee_id===N.peek()?.id?wi(n,Yn.peek(),e):null;if(!s)continue;t.add(n.id);let a=nf.get(n.id);nf.set(n.id,{due:n.due_at,look:s.look}),!(a?.due!==n.due_at||a.look===s.look)&&(s.look==="warn"&&vs(o("{name}: a reply is due soon",{name:n.name})),s.look==="bad"&&vs(o("{name}: the reply is overdue",{name:n.name})))}for(let n of nf.keys())t.has(n)||nf.delete(n)})});function YO({contact:e}){let[t,n]=g(!1);return t?r`<${HK} contact=${e} shut=${()=>n(!1)} />`:r`<button type="button" class="link t13 addaddr hrow tight" onClick=${()=>n(!0)}>
<${d} name="plus" size="s" />
${o("Add an address")}
</button>`}function HK({contact:e,shut:t}){let[n,s]=g("email"),[a,i]=g(""),[l,c]=g(null),[u,p]=g(!1),m=E(null);return W(()=>m.current.focus(),[]),r`<form class="addform" onSubmit=${async h=>{if(h.preventDefault(),!(u||!a.trim())){p(!0);try{await Zp(e,n,a.trim()),t()}catch(y){p(!1),c(y.status===422?UK[n]():z(y)),m.current?.focus()}}}} onKeyDown=${h=>{h.key==="Escape"&&(h.preventDefault(),h.stopPropagation(),t())}} aria-label=${o("Add an address")}>
<label class="vh" for="akind">${o("Address type")}</label>
<select class="input" id="akind" value=${n} onChange=${h=>{s(h.target.value),c(null)}}>
${jK.map(h=>r`<option value=${h}>${ye(h)}</option>`)}
</select>
<label class="vh" for="avalue">${o("Address")}</label>
<input class="input" id="avalue" ref=${m} value=${a} autocomplete="off"
inputmode=${n==="email"?"email":n==="phone"?"tel":"text"} placeholder=${qK[n]()}
aria-invalid=${l?"true":null} aria-describedby=${l?"aerror":null}
onInput=${h=>{i(h.target.value),c(null)}} />
${l&&r`<p class="hint bad" id="aerror" role="alert">${l}</p>`}
<p class="hint">${o("Conversations from this address will be added to the card.")}</p>
<span class="hrow">
<button type="submit" class="btn small primary" aria-busy=${String(u)}>${o("Add")}</button>
<button type="button" class="btn small quiet" onClick=${t}>${o("Cancel")}</button>
</span>
</form>`}var jK,qK,UK,GO=b(()=>{B();C();Je();J();w();P();jK=["email","phone","telegram","vk"],qK={email:()=>o("name@example.com"),phone:()=>o("+7 900 000-00-00"),telegram:()=>o("numeric ID, not the @name"),vk:()=>o("numeric page ID")},UK={email:()=>o("This is not an email address."),phone:()=>o("This is not a phone number."),telegram:()=>o("Enter the numeric Telegram ID, not the @name."),vk:()=>o("Enter the numeric VK ID, not the page address.")}});function YK({contact:e,field:t,onSaved:n}){let[s,a,i,l]=VO[t],[c,u]=g(null),p=async $=>{u($);try{return await oc(e,{[t]:$}),n({...e,[t]:$}),!0}catch(f){return ie(z(f)),!1}finally{u(null)}},m=async $=>{await p($)&&ee($?a():i(),{icon:l,undo:()=>p(!$)})};return r`<label class="srow nop">
<span class="grow t13">${s()}</span>
<input class="tog" type="checkbox" role="switch" checked=${c??!!e[t]}
aria-busy=${c===null?null:"true"} onChange=${$=>m($.currentTarget.checked)} />
</label>`}var VO,sf,fv=b(()=>{B();C();J();w();we();Je();VO={no_automatic:[()=>o("No automatic messages"),()=>o("No automatic messages to this client"),()=>o("Automatic messages to this client allowed"),"zap"],sender_blocked:[()=>o("Blocked sender"),()=>o("Sender blocked: messages are kept, nobody is notified"),()=>o("Sender unblocked"),"ban"]},sf=({contact:e,onSaved:t=n=>{}})=>Object.keys(VO).map(n=>r`<${YK} key=${n} contact=${e} field=${n} onSaved=${t} />`)});var JO={};Ee(JO,{Card:()=>GK,Section:()=>qa,facts:()=>rf,pastOf:()=>af});function GK(){let{dialog:e}=O.value,t=ne.value[e],n=t&&Y.value.contacts[t.contact_id];return r`<${VK} open=${ut.value} busy=${!n}>
${t&&r`<${QK} dialog=${t} contact=${n} />`}
<//>`}function VK({open:e,busy:t,children:n}){let s=()=>{e?ut.value=!1:Vn.value=!0};return r`
${e&&r`<${JK} />`}
<aside class=${e?"ccard drawer":"ccard"} id="card" tabindex="-1" aria-label=${o("Client card")}
aria-busy=${t?"true":null} onKeyDown=${e?gt:null}>
<div class="phead">
<h2 class="t13 b6 grow">${o("Client")}</h2>
<button type="button" class="ib small" aria-label=${o("Hide the card")} title=${o("Hide the card")+"  ]"}
onClick=${s}>
<${d} name=${e?"x":"panel-right"} size="m" />
</button>
</div>
<div class="scroll" role="group" tabindex="0" aria-label=${o("Client details")}>${n}</div>
</aside>
${e&&r`<div class="dscrim" aria-hidden="true" onClick=${()=>{ut.value=!1}}></div>`}
`}function JK(){return ge(),W(()=>It("#card .phead button")?.focus({preventScroll:!0}),[]),null}function QK({dialog:e,contact:t}){let n=t?.name??e.name;return r`
<div class="cc-top">
<${Q} name=${n} face=${e.avatar} size="lg" />
<div class="grow">
${t?r`
<${ul} key=${t.id} value=${t.name} label=${o("Client name")}
save=${s=>oc(t,{name:s})} needed head="h3" look="b6 t16" />
<p class="t12 dim">${o("Client since {date}",{date:Rt(t.created_at)})}</p>
`:r`<h3 class="b6 t16 cut">${n}</h3><${Re} width=${60} />`}
</div>
</div>
<${HO} key=${e.id} dialog=${e} />
<${qa} name="dialog" title=${o("Conversation")}><${X0} key=${e.id} dialog=${e} /><//>
${t?r`
<${XK} contact=${t} dialog=${e} />
<${QO} key=${e.id} dialog=${e} />
<${ej} contact=${t} />
<${tj} contact=${t} /><${nj} contact=${t} />
`:r`<div class="sks">${[100,76,88,52].map(s=>r`<${Re} width=${s} />`)}</div>`}
`}function XK({contact:e,dialog:t}){return r`<${qa} name="contacts" title=${o("Contacts")}>
${e.identities.map(n=>{let s=n.label||n.external_id;return r`<button type="button" class="crow" key=${n.id} title=${o("Copy")}
aria-label=${o("Copy {value}",{value:s})} onClick=${()=>Et(s)}>
<${Te} kind=${n.kind} named />
<span class="grow cut">${s}</span>
${n.kind===t.kind&&s===(t.label||n.external_id)&&r`<span class="t12 dim">${o("current")}</span>`}
<${d} name="copy" size="s" />
</button>`})}
<${YO} key=${e.id} contact=${e} />
<//>`}function ej({contact:e}){let t=af(e);return r`<${qa} name="dialogs" title=${o("All conversations")} count=${t.length}>
${t.map(({dialog:n,episode:s})=>r`<a class="crow" key=${s.number} href=${j(O.value.view,n.id)}>
<${Te} kind=${n.kind} named />
<span class="grow">
<span class="cut">${s.title||hr(n)}</span>
<span class="t12 dim cut">${rf(s)}</span>
${n.id===O.value.dialog&&s.state==="open"?r`<span class="vh">${o("current")}</span>`:null}
</span>
</a>`)}
<a class="link t13 addaddr hrow tight" href=${Vu(e.id)}>
<${d} name="history" size="s" />
${o("Full history")}
</a>
<//>`}function rf(e){let t=e.state==="open",n=t?e.assignee_id:e.closed_by??e.assignee_id;return[o("No. {number}",{number:ce(e.number)}),tt(t?e.opened_at:e.closed_at,I.value),t?o("open"):n?pa(H(n)):o("closed")].join(" · ")}function tj({contact:e}){return r`<${qa} name="note" title=${o("Client note")}>
<${ul} key=${e.id} value=${e.note??""} label=${o("Client note")}
empty=${o("Add a note about the client")} save=${t=>oc(e,{note:t})} long />
<//>`}var ZK,qa,af,nj,lf=b(()=>{B();Es();C();Je();oe();ve();X();w();Se();Ot();G();R();of();Cr();GO();fv();P();iv();ke();ml();ZK=e=>localStorage.getItem("okno.fold."+e)==="1",qa=({name:e,title:t,count:n,children:s})=>r`<details class="sect" open=${!ZK(e)}
onToggle=${a=>localStorage.setItem("okno.fold."+e,a.currentTarget.open?"0":"1")}>
<summary>
${t} ${n>0&&r`<span class="n">${n}</span>`} <${d} name="chevron-down" size="s" />
</summary>
${s}
</details>`;af=e=>e.dialogs.flatMap(t=>t.episodes.map(n=>({dialog:t,episode:n}))).sort((t,n)=>n.episode.opened_at-t.episode.opened_at);nj=({contact:e})=>r`<${qa} name="consent" title=${o("Consents and bans")}>
<${sf} key=${e.id} contact=${e} />
<//>`});var ZO={};Ee(ZO,{CardTasks:()=>sj});function sj({dialog:e}){let[t,n]=g(!1),s=e.tasks?.open??0;D(()=>{let u=!0,p=()=>K(`/api/dialogs/${e.id}/tasks`).then($=>u&&Ia($.items,un($.cursor)),()=>{});p();let m=$=>{$.some(f=>f.k==="gone"&&f.of==="task")&&p()};return $v.add(m),()=>{u=!1,$v.delete(m)}},[e.id]);let a=Object.values(rt.value).filter(u=>u.dialog_id===e.id).sort((u,p)=>Number(on(p))-Number(on(u))||p.id-u.id),i=a.filter(on),l=a.filter(u=>!on(u)),c=[...i,...t?l:l.slice(0,i.length?0:oj)];return r`<${qa} name="tasks" title=${o("Tasks")} count=${i.length||s}>
${c.map(u=>r`<a class="crow" key=${u.id} href=${Gn(u.id)} data-task=${u.id}>
<span class="st"><${Ao} base=${u.base} /></span>
<span class="grow">
<span class="cut">${u.title}</span>
<span class="t12 dim hrow">
${o("No. {number}",{number:u.number})}
<${za} task=${u} />
${u.due_at!==null&&r`<${cl} task=${u} />`}
</span>
</span>
</a>`)}
${c.length<a.length&&r`<button type="button" class="link t12" onClick=${()=>n(!0)}>
${o("Finished tasks: {n}",{n:l.length})}
</button>`}
<button type="button" class="link t13 addaddr hrow tight" onClick=${()=>Kn({dialog_id:e.id})}>
<${d} name="plus" size="s" />
${o("New task")}
</button>
<//>`}var oj,$v,XO=b(()=>{B();C();J();w();G();lf();Ut();st();P();ao();Ba();Go();Nn();oj=5,$v=new Set;Vt(e=>{for(let t of $v)t(e)})});var sE={};Ee(sE,{TaskListSettings:()=>ij});function ij(){return r`
<${eE} id="tkss" of=${aj} rows=${Vo()} />
<${eE} id="tkts" of=${rj} rows=${sl()} />
`}function eE({id:e,of:t,rows:n}){let[s,a]=g(null),i=()=>a(null),l=r`<button type="button" class="btn small" onClick=${()=>a("new")}>
<${d} name="plus" size="s" />${t.create()}
</button>`;return r`<${wt} id=${e} title=${t.title()} side=${s!=="new"&&l}>
<p class="lead">${t.lead()}</p>
${s==="new"&&r`<div class="card"><${nE} of=${t} onDone=${i} /></div>`}
<ul class="card stlist">
${n.map((c,u)=>r`<li key=${c.id}>
${s===c.id?r`<${nE} of=${t} row=${c} onDone=${i} />`:r`<${cj} of=${t} row=${c} rows=${n} index=${u}
onEdit=${()=>a(c.id)} />`}
</li>`)}
</ul>
<//>`}async function oE(e){try{return await e(),!0}catch(t){if(!(t instanceof Z))throw t;return ie(Kt(t)),!1}}function tE(e,t,n,s){let a=t[s<0?n-1:n+2];return oE(()=>U(`${e.path}/${t[n].id}/place`,{before:a?.id??null}))}async function lj(e,t){let n=s=>oE(()=>U(`${e.path}/${t.id}/removed`,{removed:s}));await n(!0)&&ee(o("Deleted: {name}",{name:e.nameOf(t)}),{icon:"x",undo:()=>n(!1)})}function cj({of:e,row:t,rows:n,index:s,onEdit:a}){let i=e.nameOf(t),l=e.isKept(t);return r`<section class="strow" aria-label=${i}>
${e.hasBase&&r`<span class="dotbox"><span class="st"><${Ao} base=${t.base} /></span></span>`}
<div class="grow">
<b class="b5 blk t13 cut">${i}</b>
${e.hasBase&&Ir(t.base)!==i&&r`<span class="t12 dim blk">${Ir(t.base)}</span>`}
</div>
<span class="hrow stacts">
<button type="button" class="ib small" disabled=${s===0} aria-label=${o("Move up: {name}",{name:i})}
title=${o("Move up")} onClick=${()=>tE(e,n,s,-1)}>
<${d} name="chevron-up" size="m" />
</button>
<button type="button" class="ib small" disabled=${s===n.length-1}
aria-label=${o("Move down: {name}",{name:i})} title=${o("Move down")}
onClick=${()=>tE(e,n,s,1)}>
<${d} name="chevron-down" size="m" />
</button>
<button type="button" class="btn small quiet" aria-label=${o("Change: {name}",{name:i})} onClick=${a}>
${o("Change")}
</button>
<button type="button" class="ib small" disabled=${l} aria-label=${o("Delete: {name}",{name:i})}
title=${l?o("Built-in status"):o("Delete")} onClick=${()=>lj(e,t)}>
<${d} name="x" size="m" />
</button>
</span>
</section>`}function nE({of:e,row:t=null,onDone:n}){let[s,a]=g(t?.name??""),[i,l]=g("active"),[c,u]=g(null),p=E(null);W(()=>p.current.focus(),[]);let m=t?e.builtIn(t):"",$=`nm${e.hasBase?"s":"t"}${t?.id??""}`,f=async h=>{h.preventDefault();let y={name:s.trim(),...!t&&e.hasBase&&{base:i}};try{await(t?U(`${e.path}/${t.id}`,y,{method:"PATCH"}):U(e.path,y)),n()}catch(x){if(!(x instanceof Z))throw x;u(x),p.current.focus()}};return r`<form class="tmnew" aria-label=${t?e.nameOf(t):e.create()} onSubmit=${f}
onKeyDown=${h=>{h.key==="Escape"&&(h.stopPropagation(),n())}}>
<div class="field">
<label for=${$}>${e.label()}</label>
<input class="input" id=${$} ref=${p} maxlength="40" required=${!m} placeholder=${m||null}
value=${s} aria-invalid=${c?"true":null} aria-describedby=${c?`${$}e`:null}
onInput=${h=>{a(h.currentTarget.value),u(null)}} />
${c&&r`<span class="hint bad" id=${`${$}e`} role="alert">${Kt(c)}</span>`}
</div>
${!t&&e.hasBase&&r`<div class="field">
<label for=${`${$}b`}>${o("Behaves like")}</label>
<select class="input sel" id=${`${$}b`} value=${i}
onChange=${h=>l(h.currentTarget.value)}>
${$C.map(([h,y])=>r`<option key=${h} value=${h}>${y()}</option>`)}
</select>
</div>`}
<div class="hrow">
<button type="submit" class="btn primary" disabled=${!m&&!s.trim()}>
${t?o("Save"):o("Create")}
</button>
<button type="button" class="btn quiet" onClick=${n}>${o("Cancel")}</button>
</div>
</form>`}var aj,rj,aE=b(()=>{B();C();J();w();we();P();an();Ba();ro();Eo();aj={path:"/api/task-statuses",nameOf:qs,builtIn:Gb,hasBase:!0,title:()=>o("Statuses of tasks"),lead:()=>o("Columns of the board. A new status behaves like the built-in one that you choose for it."),create:()=>o("New task status"),label:()=>o("Name of the status"),isKept:e=>!!e.builtin},rj={path:"/api/task-types",nameOf:zr,builtIn:Vb,hasBase:!1,title:()=>o("Types of tasks"),lead:()=>o("Tasks that have a deleted type keep it."),create:()=>o("New task type"),label:()=>o("Name of the type"),isKept:()=>!1}});function uE(e){let[t]=e;Kn({message_ids:e.map(n=>n.id),dialog_id:t.dialog_id,text:e.map(n=>n.text).filter(Boolean).join(`

`)})}function mj(){let e=zn(),t=ht.peek()[e.id],n=t?pn(t).filter(pE):[],s=n.findLast(a=>a.kind==="in")??n.at(-1);s?uE([s]):Kn({dialog_id:e.id})}var uj,rE,iE,lE,QO,pj,cE,pE,ja,ml=b(()=>{yt();w();G();Fo();Dc();Ut();R();Ls();Jt();Qt();oe();Go();uj=$e(()=>Promise.resolve().then(()=>(TO(),SO)),"Tasks"),rE=fn(["newtask"],()=>Promise.resolve().then(()=>(AO(),EO)),"NewTask"),iE=fn(["closetasks"],()=>Promise.resolve().then(()=>(PO(),NO)),"CloseQuestion"),lE=$e(()=>Promise.resolve().then(()=>(MO(),DO)),"TaskChips"),QO=$e(()=>Promise.resolve().then(()=>(XO(),ZO)),"CardTasks"),pj=$e(()=>Promise.resolve().then(()=>(aE(),sE)),"TaskListSettings"),cE=(e=[])=>e.map(t=>[t.id,t]);ot("taskstatus",{map:"taskstatuses",snapshot:e=>cE(e.taskstatuses)});ot("tasktype",{map:"tasktypes",snapshot:e=>cE(e.tasktypes)});Wo({page:"tasks",path:ms(),icon:"circle-check-big",label:()=>o("Tasks"),title:()=>o("Tasks"),view:uj,tab:!0,count:()=>({shown:Ae.value.tasks?.mine??0,urgent:(Ae.value.tasks?.mine_late??0)>0})});Cn({id:"tasks",group:"company",icon:"circle-check-big",label:()=>o("Tasks"),when:()=>N.value?.role==="administrator",view:pj});u_((e,t)=>e.tasks?.open?(Td.value={id:e.id,open:e.tasks.open,close:t},v.value="closetasks",!0):!1);pE=e=>e.kind!=="system"&&e.content!=="service"&&!e.deleted_at;cT({id:"task",icon:"circle-check-big",key:"KeyT",label:()=>o("Create a task"),when:pE,run:e=>uE([e])});ja=()=>O.peek().page==="tasks";Ke({id:"go-tasks",group:"go",label:()=>o("Tasks"),icon:"circle-check-big",key:"KeyG KeyT",run:()=>L(ms())},{id:"new-task-from",group:"dialog",label:()=>o("Create a task from the newest message"),icon:"circle-check-big",key:"KeyT",act:!0,opensField:!0,when:()=>O.peek().page==="inbox"&&!!zn(),run:mj},{id:"new-task",group:"tasks",label:()=>o("New task"),icon:"circle-check-big",key:"KeyC",act:!0,opensField:!0,when:ja,run:()=>Kn()},{id:"new-task-anywhere",group:"everywhere",label:()=>o("New task"),icon:"circle-check-big",listed:!1,when:()=>!ja(),run:()=>Kn()})});function $E(e){let t=mE(e);return Ur.has(t)?Promise.resolve(Ur.get(t)):(cf.has(t)||(cf.set(t,new Promise(n=>gv.push(()=>$j(e.id,t).then(n)))),hE()),cf.get(t))}async function $j(e,t){try{let{card:n}=await K(`/api/links?message=${e}`);return hj(t,n),n}catch{return null}finally{cf.delete(t)}}function hE(){for(;hv<dj&&gv.length;)hv+=1,gv.shift()().finally(()=>{hv-=1,hE()})}function hj(e,t){Ur.set(e,t),Ur.size>fj&&Ur.delete(Ur.keys().next().value)}var dj,fj,Ur,cf,gv,hv,mE,dE,fE,bv=b(()=>{J();dj=2,fj=400,Ur=new Map,cf=new Map,gv=[],hv=0,mE=({id:e,version:t})=>`${e}:${t}`,dE=({id:e,text:t,data:n,deleted_at:s})=>!!e&&!s&&(/https?:\/\/|www\./i.test(t)||(n.entities??[]).some(a=>a.type==="text_link")),fE=e=>Ur.get(mE(e))});function kE({who:e}){let t=/^vk\.com\//.test(e)?Gi(e):null;return t?r`<a class="link" href=${t} target="_blank" rel="noopener noreferrer nofollow">${e}</a>`:e}function yE({data:e}){return r`
${(e.forwards??[]).map((t,n)=>r`<${wE} key=${n} one=${t} />`)}
${(e.posts??[]).map((t,n)=>r`<${gj} key=${"p"+n} post=${t} />`)}
`}function wE({one:e}){return r`<div class="fwd">
<${vE} from=${e.from} at=${e.at} />
${e.text&&r`<${Fs} text=${e.text} />`}
${(e.forwards??[]).map((t,n)=>r`<${wE} key=${n} one=${t} />`)}
${e.more>0&&r`<span class="fwh">${T("and {n} more","and {n} more",e.more)}</span>`}
</div>`}function gj({post:e}){let t=e.url&&Gi(e.url);return r`<div class="wpost">
<div class="hrow">
<span class="grow">
<b class="b6 blk cut t13"><${kE} who=${e.from??""} /></b>
<span class="t12 dim">${o("post on a wall")}${e.at?` · ${gE(e.at)}`:""}</span>
</span>
<span class="ch vk" aria-hidden="true"><${d} name="ch-vk" /></span>
</div>
${e.text&&r`<div class="t13"><${Fs} text=${e.text} /></div>`}
<span class="t12 dim hrow wrap">
${[e.likes>0&&T("{n} like","{n} likes",e.likes),e.comments>0&&T("{n} comment","{n} comments",e.comments)].filter(Boolean).join(" · ")}
${t&&r`<a class="link" href=${t} target="_blank" rel="noopener noreferrer nofollow">
${o("Open in {place}",{place:o("VK")})}
</a>`}
</span>
</div>`}var gE,bE,vE,xE=b(()=>{C();X();ve();w();ab();P();Ec();gE=e=>e?`${tt(e*1e3,I.value)}, ${q(e*1e3)}`:"",bE=({data:e,children:t})=>r`<div class="fwd">
<${vE} from=${e.forwarded_from==="?"?"":e.forwarded_from} at=${e.forwarded_at} />
${t}
</div>`,vE=({from:e,at:t})=>r`<span class="fwh">
<${d} name="forward" size="s" />
${o("Forwarded")}
${e&&r`: <b class="b6"><${kE} who=${e} /></b>`}
${t?` · ${gE(t)}`:""}
</span>`});function uf({message:e}){let{data:t}=e,n=`${_E(t.latitude)}, ${_E(t.longitude)}`,{latitude:s,longitude:a}=t,i=`https://www.openstreetmap.org/?mlat=${s}&mlon=${a}#map=17/${s}/${a}`;return r`<div class="loc">
<span class="locpin"><${d} name="map-pin" /></span>
<span class="loct grow">
<b class="b5 blk">${t.title||Ft("location")}</b>
${t.address&&r`<span class="t12 blk">${t.address}</span>`}
<span class="t12 dim num">${n}</span>
${t.live?r`<span class="t12 dim blk">${o("Live location")}</span>`:null}
</span>
<span class="hrow wrap vca">
<a class="btn small" href=${i} target="_blank" rel="noopener noreferrer nofollow">
<${d} name="external-link" size="s" />
${o("Open the map")}
</a>
<button type="button" class="btn small quiet" onClick=${()=>Et(n)}>
<${d} name="copy" size="s" />
${o("Copy")}
</button>
</span>
</div>`}function vv({message:e,client:t}){let{data:n}=e,s=t&&Y.value.contacts[t],[a,i]=g(!1),l=s?.identities.some(u=>u.kind==="phone"&&SE(u.external_id)===SE(n.phone)),c=async()=>{i(!0);try{await Zp(s,"phone",n.phone)}catch(u){ie(z(u))}i(!1)};return r`
<div class="vc">
<${Q} name=${n.name||n.phone} />
<span class="grow">
<b class="b5 blk cut">${n.name||Ft("contact")}</b>
${n.phone&&r`<span class="t12 dim num">${n.phone}</span>`}
</span>
</div>
<div class="hrow wrap vca">
${n.phone&&s&&(l?r`<span class="tag plain">${o("on the card")}</span>`:r`<button type="button" class="btn small" aria-busy=${String(a)} disabled=${a} onClick=${c}>
<${d} name="user-round-plus" size="s" />
${o("Add to the card")}
</button>`)}
<button type="button" class="btn small quiet" onClick=${()=>Et(n.phone||n.name)}>
<${d} name="copy" size="s" />
${o("Copy")}
</button>
</div>
`}function kv({message:e}){let{question:t,options:n,votes:s=[],anonymous:a}=e.data,i=s.reduce((c,u)=>c+u,0),l=c=>i?Math.round((s[c]??0)/i*100):null;return r`
<b class="b6 blk">${t}</b>
<span class="t12 dim blk">
${a?o("Anonymous poll"):o("Poll")}
${i>0&&` · ${T("{n} vote when it was sent","{n} votes when it was sent",i)}`}
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
`}function yv({message:e}){let{emoji:t,value:n}=e.data;return r`<span class="dice">
<span class="diceface" aria-hidden="true">${t||"🎲"}</span>
<span class="t13">${n?o("rolled {n}",{n}):Ft("dice")}</span>
</span>`}function tu({message:e}){let{data:t,content:n}=e,s=t.price||(t.total_amount?Jw(t.total_amount,t.currency):"");return r`<div class="file named">
<${d} name=${{invoice:"banknote",story:"circle-dot",game:"play"}[n]} />
<span class="grow">
<b class="b5 blk">${t.title||t.from||Ft(n)}</b>
<span class="t12 dim blk">${[Ft(n),t.description,s].filter(Boolean).join(" · ")}</span>
</span>
</div>`}var _E,SE,TE=b(()=>{B();C();Je();J();X();w();we();R();P();La();_E=e=>Number(e).toFixed(4);uf.knows=e=>typeof e.latitude=="number"&&typeof e.longitude=="number";SE=e=>String(e).replace(/\D/g,"");vv.knows=e=>!!(e.phone||e.name);kv.knows=e=>!!e.question;yv.knows=()=>!0;tu.knows=e=>!!(e.title||e.from||e.description)});function CE({message:e}){let t=E(null),[n,s]=g(()=>fE(e));return D(()=>{if(n!==void 0)return;let a=new IntersectionObserver(i=>{i.some(l=>l.isIntersecting)&&(a.disconnect(),$E(e).then(s))});return a.observe(t.current),()=>a.disconnect()},[]),n?r`<${bj} message=${e} card=${n} />`:r`<span ref=${t}></span>`}function bj({message:e,card:t}){let[n,s]=g(t.picture),a=t.site&&t.site.toLowerCase()!==t.host?`${t.site} · ${t.host}`:t.host;return r`<a class=${n?"lp":"lp wordy"} href=${t.url} title=${t.url} target="_blank"
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
</a>`}var OE=b(()=>{B();C();bv()});function PE({file:e,data:t}){let n=E(null),[s,a]=g({on:!1,at:0,whole:e.duration??0,failed:!1}),[i,l]=g(nu),[c,u]=g(!1),p=yj(e,t.waveform,n);D(()=>()=>{dl===n.current&&(dl=null)},[]);let m=()=>{let x=n.current;if(!x.paused){x.pause();return}dl&&dl!==x&&dl.pause(),dl=x,x.playbackRate=nu,x.play().catch(()=>a(S=>({...S,failed:!0,on:!1})))},$=()=>{nu=wv[(wv.indexOf(i)+1)%wv.length],n.current.playbackRate=nu,l(nu)},f=({target:x})=>a(S=>({...S,at:x.currentTime,whole:Number.isFinite(x.duration)?x.duration:S.whole})),h=x=>{let{whole:S}=s;S&&(n.current.currentTime=x*S)},y=e.kind==="voice"?o("Voice message"):e.name||o("Audio");return r`
<div class="voice" data-playing=${String(s.on)}>
<audio ref=${n} src=${AE(e)} preload="none"
onPlay=${()=>a(x=>({...x,on:!0,failed:!1}))}
onPause=${()=>a(x=>({...x,on:!1}))} onTimeUpdate=${f} onLoadedMetadata=${f}
onError=${()=>a(x=>({...x,failed:!0,on:!1}))}></audio>
<button type="button" class="pbtn" aria-label=${s.on?o("Pause"):o("Play {name}",{name:y})}
onClick=${m}>
<${d} name=${s.on?"pause":"play"} />
</button>
<span class="grow">
${e.kind==="audio"&&r`<b class="b5 blk cut">${y}</b>`}
<${kj} bars=${p} share=${s.whole?s.at/s.whole:0} seek=${h} label=${y}
at=${s.at} whole=${s.whole} />
<span class="vmeta">
<span class="num">
${s.failed?o("This browser cannot play it"):s.whole?`${ks(s.at)} / ${ks(s.whole)}`:Ln(e.size??0)}
</span>
<span class="hrow tight">
${t.transcript&&r`<button type="button" class="link" aria-expanded=${String(c)} onClick=${()=>u(!c)}>
${o("Text")}
</button>`}
<a class="link hrow" href=${`/files/${e.token}`} download=${e.name||!0}
aria-label=${o("Download {name}",{name:y})}>
<${d} name="download" size="s" />
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
`}function kj({bars:e,share:t,seek:n,label:s,at:a,whole:i}){let l=p=>{let m=p.currentTarget.getBoundingClientRect();n(Math.max(0,Math.min(1,(p.clientX-m.left)/m.width)))},c=p=>{let m={ArrowLeft:-5,ArrowRight:5}[p.key];!m||!i||(p.preventDefault(),p.stopPropagation(),n(Math.max(0,Math.min(1,(a+m)/i))))},u=Math.max(1,...e);return r`<span class="wvbox" role="slider" tabindex="0" aria-label=${s} aria-valuemin="0"
aria-valuemax=${Math.round(i)} aria-valuenow=${Math.round(a)}
aria-valuetext=${`${ks(a)} / ${ks(i)}`} onPointerDown=${l} onKeyDown=${c}>
<svg class="wv" viewBox=${`0 0 ${Gs*4} 24`} preserveAspectRatio="none" aria-hidden="true">
${e.map((p,m)=>{let $=3+p/u*19;return r`<rect class=${(m+.5)/Gs<=t?"on":""} x=${m*4} y=${12-$/2}
width="2.4" height=${$} rx="1.2" />`})}
</svg>
</span>`}function yj(e,t,n){let[s,a]=g(()=>t?.length?wj(t):NE.get(e.token)??EE);return D(()=>{if(s!==EE||!e.size||e.size>vj||!window.IntersectionObserver)return;let i=new IntersectionObserver(l=>{l.some(c=>c.isIntersecting)&&(i.disconnect(),xj(e).then(c=>{c&&a(c)}))});return i.observe(n.current.parentElement),()=>i.disconnect()},[]),s}async function xj(e){try{let t=await fetch(AE(e));if(!t.ok)return null;let s=(await new OfflineAudioContext(1,1,8e3).decodeAudioData(await t.arrayBuffer())).getChannelData(0),a=Math.max(1,Math.floor(s.length/Gs)),i=Array.from({length:Gs},(l,c)=>_j(s,c*a,a));return NE.set(e.token,i),i}catch{return null}}function _j(e,t,n){let s=0;for(let a=t;a<Math.min(e.length,t+n);a+=8)s=Math.max(s,Math.abs(e[a]));return Math.round(s*100)}var wv,Gs,vj,AE,nu,dl,NE,EE,wj,DE=b(()=>{B();C();X();w();P();wv=[1,1.5,2],Gs=44,vj=15e5,AE=e=>`/files/${e.token}/media`,nu=1,dl=null,NE=new Map;EE=new Array(Gs).fill(0);wj=e=>Array.from({length:Gs},(t,n)=>Math.max(0,...e.slice(Math.floor(n*e.length/Gs),Math.max(Math.floor(n*e.length/Gs)+1,Math.floor((n+1)*e.length/Gs)))))});function pf({message:e,mail:t,client:n}){if(e.letter)return r`<${u1} message=${e} />`;let s=r`<${Cj} message=${e} mail=${t} client=${n} />`;return e.data.forwarded_from&&!e.data.forwards?r`<${bE} data=${e.data}>${s}<//>`:s}function Sj({message:e}){let{data:t}=e,n=t.forwards||t.posts?t.own??"":e.text;return n?r`<${Fs} text=${n} looks=${t.entities} names=${(t.mentions??[]).map(H)} />`:null}function Cj({message:e,mail:t,client:n}){let{content:s,data:a}=e,i=r`<${Sj} message=${e} />`,l=a.forwards||a.posts?r`<${yE} data=${a} />`:null;if(e.files?.length){let u=e.files.filter(ME),p=r`
${u.map(m=>r`<${PE} key=${m.id} file=${m} data=${u.length>1?{}:a} />`)}
<${Yi} files=${e.files.filter(m=>!ME(m))} message=${e.id} />
`;return t?r`<div>${i}</div>${p}`:r`${l}${p}${i}`}let c=Tj[s];return c&&c.knows(a)?r`<${c} message=${e} client=${n} />${i}`:s==="text"?r`
${l}
${i}
${!t&&dE(e)&&r`<${CE} key=${`${e.id}:${e.version}`} message=${e} />`}
`:r`<${Oj} message=${e} />${i}`}function Oj({message:e}){let t=e.has_original?r`<a class="link t13" href=${`/api/messages/${e.id}/original`} download>${o("Original")}</a>`:null;if(e.content==="unreadable")return r`<div class="raw">
<span class="hrow">
<${d} name="triangle-alert" size="m" />
<b class="b6">${o("Could not be read; the original is attached")}</b>
</span>
${t}
</div>`;let n=K1(e);return r`<div class="unk">
<span class="hrow">
<${d} name="circle-question-mark" size="m" />
<b class="b6">${o("“{kind}” cannot be shown here yet",{kind:Ft(e.content)})}</b>
</span>
${n&&r`<a class="link t13" href=${n.url} target="_blank" rel="noopener noreferrer nofollow">
${o("Open in {place}",{place:n.name})}
</a>`}
${t}
</div>`}var ME,Tj,xv=b(()=>{C();bv();w();Se();P();La();xE();TE();Mr();Ac();OE();Ec();DE();ME=e=>e.state==="ready"&&["voice","audio"].includes(e.kind)&&/^audio\//.test(e.media_type),Tj={location:uf,venue:uf,contact:vv,poll:kv,dice:yv,story:tu,game:tu,invoice:tu}});function BE({message:e,found:t}){let n=e.has_original?r` · <a class="link" href=${`/api/messages/${e.id}/original`} download>${o("Original")}</a>`:null;return r`<${WE} message=${e} found=${t} icon=${Ej[e.content]}
bad=${Aj.has(e.content)} after=${r`<${Bc} message=${e} />`}>
${ou(e)}
${n}
<//>`}function ou({content:e,data:t}){let n=t.by??null,s=Nj[e];return s?s(t,n):e}function FE({message:e,found:t}){return r`<${WE} message=${e} found=${t} icon=${e.data.names?"user-round-plus":"circle-dot"}>
${Dj(e)}
<//>`}function Dj({data:e,author:t,text:n}){let s={name:r`<b>${t.name}</b>`,names:r`<b>${(e.names??[]).join(", ")}</b>`,title:e.title??""},a=Lj[e.what];return a?ct(a(e),s):n?`${t.name}: ${n}`:ct(o("{name}: {what}"),{...s,what:o("chat event")})}var Ej,Aj,No,WE,Nj,LE,_v,RE,IE,zE,Pj,Mj,Lj,su=b(()=>{C();X();w();Se();R();P();_i();yn();Wc();Ej={assigned:"user-round",team_changed:"users-round",closed:"check",reopened:"undo-2",snoozed:"alarm-clock",unsnoozed:"alarm-clock-check",sla_breached:"flame",tagged:"tag",ranked:"arrow-up-down","no-answer":"message-circle-off",blocked:"ban",unblocked:"check",bounced:"mail-x","held-up":"mail",moved:"users-round"},Aj=new Set(["blocked","bounced","sla_breached"]),No=e=>r`<b>${H(e)}</b>`;WE=({message:e,found:t,icon:n,bad:s,after:a,children:i})=>r`<li class=${["ev",s&&"bad",t&&"found"].filter(Boolean).join(" ")} data-no=${e.no}
tabindex="-1">
<span>
${n&&r`<${d} name=${n} size="s" />`}
${i} · <span title=${Be(e.created_at)}>${q(e.created_at)}</span>
${a&&r` ${a}`}
</span>
</li>`;Nj={assigned:(e,t)=>{if(e.to===null||e.to===void 0)return t?ct(o("{who} removed the assignee"),{who:No(t)}):o("No assignee now");let n=ct(o("Assignee: {who}"),{who:No(e.to)}),s=IE[e.cause]?.();return s?[...n,` · ${s}`,...RE(e.skipped)]:t&&t!==e.to?[...n," · ",...ct(o("assigned by {who}"),{who:No(t)})]:n},team_changed:(e,t)=>{let n=e.to?ct(o("Team: {team}"),{team:r`<b>${qe.value[e.to]?.name??o("Deleted team")}</b>`}):[o("No team now")],s=e.run&&IE[e.cause]?.();return s?[...n,` · ${s}`,...RE(e.skipped)]:t?[...n," · ",No(t)]:n},closed:(e,t)=>{let n=Pj[e.reason]?.();return[...t?ct(o("Closed by {who}"),{who:No(t)}):[o("The conversation was closed")],n&&` · ${n}`,e.comment&&` · ${e.comment}`]},reopened:(e,t)=>e.cause==="delivery"?o("Reopened: a reply was not delivered"):t?ct(o("Reopened by {who}"),{who:No(t)}):o("Reopened: the client wrote again"),snoozed:(e,t)=>[e.until?o("Snoozed until {when}",{when:Ge(e.until)}):o("Snoozed until the client replies"),e.reason&&` · ${o("reason “{reason}”",{reason:e.reason})}`,t&&" · ",t&&No(t)],unsnoozed:(e,t)=>e.cause==="person"&&t?ct(o("Unsnoozed by {who}"),{who:No(t)}):`${o("Unsnoozed")}: ${(zE[e.cause]??zE.time)()}`,sla_breached:e=>[o("The reply was due within {norm}",{norm:Ve(e.norm)}),e.late&&` · ${o("announced late, Okno was not running")}`],tagged:(e,t)=>{let n=a=>r`<b>${a.map(Bi).join(", ")}</b>`;return[e.added.length>0&&ct(o("Tags added: {tags}"),{tags:n(e.added)}),e.removed.length>0&&ct(o("Tags removed: {tags}"),{tags:n(e.removed)}),e.rule?o("by the rule “Tags by words”"):t&&No(t)].filter(Boolean).flatMap((a,i)=>i?[" · ",a]:[a])},ranked:(e,t)=>{let n=ct(o("Priority: {priority}"),{priority:r`<b>${kn(e.to).toLocaleLowerCase()}</b>`});return t?[n," · ",No(t)]:n},"no-answer":(e,t)=>{let n=e.undone?o("Reply needed after all"):o("No reply needed");return t?[n," · ",No(t)]:n},bounced:e=>[o("The email bounced"),e.recipient,e.words||e.status].filter(Boolean).join(" · "),"held-up":e=>[o("Email delayed, the mail server keeps trying"),e.words||e.status].filter(Boolean).join(" · "),moved:()=>o("The group became a supergroup, the conversation continues here"),blocked:e=>e.group?o("We were removed from the group"):o("The client has blocked the bot"),unblocked:e=>e.group?o("We are back in the group"):o("The client has unblocked the bot")},LE={away:()=>o("away"),off:()=>o("off shift"),status:({status:e})=>Xn(us.value[e]),full:()=>o("at the limit"),"no-access":()=>o("no access"),"not-here":()=>o("not here"),"off-hours":()=>o("outside working hours"),"other-team":()=>o("in another team")},_v=e=>(LE[e.why]??LE.off)(e),RE=(e=[])=>e.length?[` · ${o("skipped:")} `,e.map(t=>`${H(t.id)} (${_v(t)})`).join(", ")]:[],IE={reply:()=>o("first reply"),took:()=>o("took the most urgent"),handover:()=>o("handed over"),handback:()=>o("handed back"),started:()=>o("started the conversation"),reopened:()=>o("was the assignee before"),distribution:()=>o("by the rule “Round-robin assignment”"),former:()=>o("by the rule “Round-robin assignment”: this client's earlier assignee"),absent:()=>o("by the rule “Round-robin assignment”: the assignee was absent"),nobody:()=>o("by the rule “Round-robin assignment”: no operator was free")},zE={time:()=>o("as scheduled"),client:()=>o("the client wrote"),delivery:()=>o("a reply was not delivered"),reply:()=>o("replied")},Pj={solved:()=>o("Resolved"),"no-reply":()=>o("No reply"),duplicate:()=>o("Duplicate"),spam:()=>o("Spam"),declined:()=>o("Client declined"),other:()=>o("Other")};Mj=e=>e.names?.length?o("{name} added {names}"):o("{name} joined"),Lj={new_chat_members:Mj,chat_invite_user:()=>o("{name} invited someone"),chat_invite_user_by_link:()=>o("{name} joined by a link"),left_chat_member:()=>o("{names} left"),chat_kick_user:()=>o("Someone left the chat"),new_chat_title:()=>o("{name} named the chat “{title}”"),chat_title_update:()=>o("{name} named the chat “{title}”"),new_chat_photo:()=>o("{name} changed the chat picture"),chat_photo_update:()=>o("{name} changed the chat picture"),delete_chat_photo:()=>o("{name} removed the chat picture"),chat_photo_remove:()=>o("{name} removed the chat picture"),pinned_message:()=>o("{name} pinned a message"),chat_pin_message:()=>o("{name} pinned a message"),chat_unpin_message:()=>o("{name} unpinned a message"),group_chat_created:()=>o("{name} created the chat"),chat_create:()=>o("{name} created the chat"),successful_payment:()=>o("{name} has paid"),refunded_payment:()=>o("{name}: payment refunded")}});function Sv({message:e,look:t,children:n}){let s=a=>{let i=a.currentTarget.getBoundingClientRect();mf.value={message:e,x:i.left,y:i.bottom+6},v.value="participant"};return r`<button type="button" class=${t} aria-haspopup="dialog"
aria-label=${o("Who is {name}?",{name:e.author.name})} onClick=${s}>
${n}
</button>`}function Rj({message:e,x:t,y:n}){let s=kt(()=>{v.value=null}),[a,i]=g(null);return ge(),D(()=>{let{width:l,height:c}=s.current.getBoundingClientRect();s.current.style.setProperty("left",`${Math.max(8,Math.min(t,innerWidth-l-8))}px`),s.current.style.setProperty("top",`${Math.max(8,Math.min(n,innerHeight-c-8))}px`),s.current.focus({preventScroll:!0}),K(`/api/dialogs/${e.dialog_id}/people/${e.author.identity_id}`).then(u=>i(u.person),()=>i({}))},[]),r`<div class="pop pcard" role="dialog" aria-label=${e.author.name} tabindex="-1" ref=${s}>
<div class="hrow">
<${Q} name=${e.author.name} size="lg" face=${e.author.avatar} />
<span class="grow">
<b class="b6 blk cut">${e.author.name}</b>
<span class="t12 mut blk cut">
${[a?.label,a?.kind&&ye(a.kind)].filter(Boolean).join(" · ")}
</span>
</span>
</div>
${a?.messages>0&&r`<p class="t13 mut">
${T("{n} message here","{n} messages here",a.messages)}
, ${o("since {date}",{date:Rt(a.first_at)})}
</p>`}
${a?.dialog_id?r`<a class="btn small" href=${j("all",a.dialog_id)} onClick=${()=>{v.value=null}}>
${o("Direct conversation")}
</a>`:a&&r`<p class="t12 mut">${o("Has only written in groups so far")}</p>`}
</div>`}var mf,KE,Tv=b(()=>{B();C();oe();J();X();w();te();G();P();ke();mf=_(null);KE=()=>v.value==="participant"&&mf.value?r`<${Rj} key=${mf.value.message.id} ...${mf.value} />`:null});async function qE(e,t){let n=`${e}.${t}`;if(n in fl.peek())return;Cv.push(n);let s={...fl.peek(),[n]:null};Cv.length>Ij&&delete s[Cv.shift()],fl.value=s;try{let i=(await K(`/api/dialogs/${e}/messages?after=${t-1}&limit=1`)).messages[0];i?.no===t&&(fl.value={...fl.peek(),[n]:i})}catch(a){if(!(a instanceof Z))throw a}}var Ij,fl,Cv,jE,UE=b(()=>{te();J();Ij=200,fl=_({}),Cv=[],jE=(e,t)=>fl.value[`${e}.${t}`]??null});function HE({message:e,near:t}){let n=e.reply_to_no,s=t??jE(e.dialog_id,n);D(()=>{t||qE(e.dialog_id,n)},[n,!!t]);let a=s?.deleted_at?o("The message was deleted"):e.data.quote||(s?Bj(s):o("Message {no}",{no:n}));return r`<button type="button" class="quote qbtn" aria-label=${o("Go to the quoted message: {text}",{text:a})}
onClick=${()=>Zi(n,{from:e.no})}>
${s&&r`<b class="b6 blk cut">${zj(s)}</b>`}
<span class="cut">${a}</span>
</button>`}var zj,Bj,YE=b(()=>{B();C();w();Xi();Se();UE();La();zj=({author:e})=>e.operator_id?H(e.operator_id):e.name,Bj=e=>e.text||Ft(e.content==="text"&&e.files?.length?"document":e.content)});function Ov(e){return e.kind!=="in"||e.deleted_at||e.content==="service"?[]:vt(ne.value[e.dialog_id]??{})?.can?.can_react??[]}function GE({amendment:e}){return e?.kind==="react"&&["queued","sending"].includes(e.state)?e:null}function Ev(e){let t=GE(e);return(t?t.text:e.reactions?.find(n=>n.identity_id===null)?.signs[0])||null}function VE(e){let t=GE(e),n=new Map,s=(a,i)=>n.set(a,[...n.get(a)??[],i]);for(let a of e.reactions??[])if(a.identity_id!==null||!t)for(let i of a.signs)s(i,a);return t?.text&&s(t.text,{identity_id:null,operator_id:t.operator_id}),[...n].map(([a,i])=>{let l=i.some(c=>c.identity_id===null);return{sign:a,count:i.length,ours:l,busy:!!(l&&t),names:i.map(Kj).join(", ")}})}function Kj({identity_id:e,operator_id:t,name:n}){return e!==null?n:t===N.value.id?o("you"):H(t)}var Wj,Fj,Hr,df,ff,$f=b(()=>{Ic();w();Se();R();Wj=["👍","❤","🙏","👌","😁","🎉"],Fj=new Set(["❤","✍","☃","🕊"]),Hr=e=>Fj.has(e)?e+"️":e;df=e=>Wj.filter(t=>Ov(e).includes(t));ff=(e,t)=>YT(e,t===Ev(e)?null:t)});function JE({message:e}){let t=VE(e);if(!t.length||e.deleted_at)return null;let n=Ov(e);return r`<span class="reacts" role="group" aria-label=${o("Reactions")}>
${t.map(s=>r`<${qj} key=${s.sign} one=${s}
press=${n.includes(s.sign)?()=>ff(e,s.sign):null} />`)}
</span>`}function qj({one:{sign:e,count:t,ours:n,busy:s,names:a},press:i}){let l=jj[e],c=`${l?l.name():Hr(e)} ${t}: ${a}`,u=r`
<span aria-hidden="true">${l?l.sign():Hr(e)}</span>
${l&&r`<span class="t12">${l.name()}</span>`}
<b>${t}</b>
`;return i?r`<button type="button" class="react" aria-pressed=${String(n)} aria-busy=${s?"true":null}
aria-label=${c} title=${c} onClick=${i}>
${u}
</button>`:r`<span class=${n?"react on":"react"} role="img" aria-label=${c} title=${c}>
${u}
</span>`}var jj,QE=b(()=>{C();w();$f();P();jj={custom:{sign:()=>r`<${d} name="smile" size="s" />`,name:()=>o("Custom emoji")},paid:{sign:()=>"⭐",name:()=>o("Paid reaction")}}});function Av(e,t){if(e===t)return e?[{kind:"same",text:e}]:[];if(e.length+t.length>6e4)return XE([e],[t]).filter(c=>c.text);let[n,s]=[ZE(e),ZE(t)],a=0;for(;a<n.length&&a<s.length&&n[a]===s[a];)a+=1;let i=0;for(;i<n.length-a&&i<s.length-a&&n.at(-1-i)===s.at(-1-i);)i+=1;let l=XE(n.slice(a,n.length-i),s.slice(a,s.length-i));return Uj([...n.slice(0,a).map(c=>({kind:"same",text:c})),...l,...n.slice(n.length-i).map(c=>({kind:"same",text:c}))])}function XE(e,t){if(e.length*t.length>4e5)return[{kind:"gone",text:e.join("")},{kind:"new",text:t.join("")}];let n=t.length+1,s=new Uint16Array((e.length+1)*n);for(let c=e.length-1;c>=0;c-=1)for(let u=t.length-1;u>=0;u-=1)s[c*n+u]=e[c]===t[u]?s[(c+1)*n+u+1]+1:Math.max(s[(c+1)*n+u],s[c*n+u+1]);let a=[],i=0,l=0;for(;i<e.length||l<t.length;)i<e.length&&l<t.length&&e[i]===t[l]?(a.push({kind:"same",text:e[i]}),i+=1,l+=1):l>=t.length||i<e.length&&s[(i+1)*n+l]>=s[i*n+l+1]?(a.push({kind:"gone",text:e[i]}),i+=1):(a.push({kind:"new",text:t[l]}),l+=1);return a}function Uj(e){let t=[];for(let n of e.filter(s=>s.text)){let s=t.at(-1);s?.kind===n.kind?s.text+=n.text:t.push({...n})}return t}var ZE,eA=b(()=>{ZE=e=>e.match(/\s+|[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]/gu)??[]});function tA({message:e}){return e.edited_at?e.version<2?r`<span title=${Be(e.edited_at)}>${o("edited")} </span>`:r`
<button type="button" class="link edb" title=${Be(e.edited_at)}
aria-expanded=${String(tl.value.has(e.id))} onClick=${()=>Wb(e.id)}>
${o("edited")}
</button> `:null}function nA({message:e}){return tl.value.has(e.id)&&e.version>1&&!e.deleted_at?r`<${Hj} key=${e.version} message=${e} />`:null}function Hj({message:e}){let[t,n]=g(null),[s,a]=g(!1),i=()=>{a(!1),JT(e).then(n,()=>a(!0))};return D(i,[]),s?r`<div class="vers">
<span class="t12">${o("Could not load earlier versions")} </span>
<button type="button" class="link t12" onClick=${i}>${o("Retry")}</button>
</div>`:t?r`<div class="vers" role="group" aria-label=${o("Earlier versions")}>
<span class="t12 b6 blk">${T("Edited {n} time","Edited {n} times",t.length-1)}</span>
<ol>
${t.slice(0,-1).map((l,c)=>r`<li key=${l.version}>
<time title=${Be(l.at)}>${q(l.at)}</time>
<span class="text">${Av(l.text,t[c+1].text).map(Yj)}</span>
</li>`)}
<li key="now">
<time title=${Be(t.at(-1).at)}>${q(t.at(-1).at)}</time>
<span class="text">${Av(t.at(-2)?.text??"",t.at(-1).text).map(Gj)}</span>
</li>
</ol>
</div>`:r`<div class="vers"><span class="t12">${o("Loading…")}</span></div>`}function oA({message:e,children:t}){let n=tl.value.has(-e.id);return r`
<span class="gonet">
<${d} name="trash-2" size="s" />
${Vj(e)} <button type="button" class="link" aria-expanded=${String(n)}
onClick=${()=>Wb(-e.id)}>
${n?o("Hide"):o("Show")}
</button>
</span>
${n&&r`<div class="goneold">${t}</div>`}
`}function Vj({amendment:e,author:t,kind:n,deleted_at:s}){let a={time:q(s)};if(n==="in")return o("{name} deleted the message at {time}",{...a,name:t.name});let i=e?.kind==="delete"?e.operator_id:null;return i?i===N.value.id?o("You deleted the message for the client"):o("{name} deleted the message for the client",{name:H(i)}):o("The message was deleted at {time}",a)}function sA({message:e}){let{amendment:t}=e;if(!t||t.state==="done"||t.kind==="react"&&t.state!=="failed"&&!t.code)return null;let n=t.kind==="edit"&&r`<span class="text amended">${t.text}</span>`,s=r`<button type="button" class="link" onClick=${()=>VT(e)}>
${o("Keep as is")}
</button>`;if(t.state==="failed"){let i=Jj[t.kind](t.text);return r`<div class="amend bad" role="group" aria-label=${i}>
<span class="t12">
<${d} name="circle-alert" size="s" />
${i}
: ${dn(t.code,t.detail)}
</span>
${n}
<span class="hrow t12">
<button type="button" class="link" onClick=${()=>GT(e)}>${o("Retry")}</button>
${s}
</span>
</div>`}let a=Qj[t.kind]();return r`<div class="amend" role="status">
<span class="t12">
<${d} name="clock" size="s" />
${a}
${t.code&&` · ${dn(t.code,t.detail)}`}
</span>
${n}
${t.state==="queued"&&t.code&&r`<span class="hrow t12">${s}</span>`}
</div>`}var Yj,Gj,Jj,Qj,aA=b(()=>{B();C();Ic();eA();X();w();Se();R();$f();P();ws();Yj=e=>e.kind==="new"?null:e.kind==="gone"?r`<del>${e.text}</del>`:e.text,Gj=e=>e.kind==="gone"?null:e.kind==="new"?r`<ins>${e.text}</ins>`:e.text;Jj={edit:()=>o("Not edited for the client"),delete:()=>o("Not deleted for the client"),react:e=>e?o("The client does not see the reaction {sign}",{sign:Hr(e)}):o("The client still sees the reaction")},Qj={edit:()=>o("Editing for the client…"),delete:()=>o("Deleting for the client…"),react:()=>o("Sending the reaction…")}});function rA({message:e,near:t,join:n,last:s,client:a,photo:i,contact:l,mailed:c,subject:u,to:p,found:m}){if(e.kind==="system")return r`<${BE} message=${e} found=${m} />`;if(e.content==="service")return r`<${FE} message=${e} found=${m} />`;if(e.delivery?.state==="cancelled"&&Fc(e))return r`<${aC} message=${e} found=${m} />`;if(e.delivery?.state==="cancelled")return r`<${iC} message=${e} found=${m} />`;let $=!!e.deleted_at,f=!$&&e.kind!=="note"&&!!(e.letter||c),h=e.kind==="in"?"in":e.kind==="note"?"out note":"out",y=e.delivery?.state,x=["msg",h,n&&"join",f&&"mail",m&&"found",$&&"gone",e.automatic&&(e.kind==="in"?"autom":"auto"),y==="failed"&&"fail",y==="uncertain"&&"wait",(Ci(e)||yo(e))&&"soon"],S=s?r`<${Zj} message=${e} client=${a} photo=${i} />`:r`<span class="ph"></span>`,k=f&&!e.letter&&r`<${p1} subject=${u} to=${p} />`,M=r`<${pf} message=${e} mail=${f} client=${l} />`,F=r`<div class=${!$&&YS(e)?"box bare":"box"} style=${$?null:GS(e)}>
<${Xj} message=${e} join=${n} group=${a===null} />
${k}
${e.reply_to_no&&r`<${HE} message=${e} near=${t} />`}
${$?r`<${oA} message=${e}>${M}<//>`:M}
<${nA} message=${e} />
<${sA} message=${e} />
<${nq} message=${e} />
<${JE} message=${e} />
${e.tasks?.length>0&&r`<${lE} tasks=${e.tasks} />`}
</div>`;return r`<li class=${x.filter(Boolean).join(" ")} data-no=${e.no} tabindex="-1">
${e.kind==="in"?[S,F]:[F,S]}
</li>`}function Zj({message:e,client:t,photo:n}){let{author:s}=e;return s.operator_id?r`<${Q} name=${H(s.operator_id)} />`:e.kind!=="in"?r`<span class="ph"></span>`:t!==null?r`<${Q} name=${t} face=${n} />`:r`<${Sv} message=${e} look="pface">
<${Q} name=${s.name} face=${s.avatar} />
<//>`}function Xj({message:e,join:t,group:n}){if(t)return null;let{author:s}=e;return e.kind==="note"?r`<span class="by">
<${d} name="lock" size="s" />
${o("Note")} · ${H(s.operator_id)}
</span>`:Fc(e)?r`<${oC} message=${e} />`:e.kind==="out"&&s.kind==="outside"?r`<span class="by">
${e.data.by?o("{name}, outside Okno",{name:e.data.by}):o("Sent outside Okno")}
</span>`:e.kind==="out"&&s.operator_id!==N.value.id?r`<span class="by">${H(s.operator_id)}</span>`:n&&e.kind==="in"?r`<span class=${"by hue "+Jn(s.name)}>
<${Sv} message=${e} look="pname">${s.name}<//>
</span>`:null}function nq({message:e}){let t=e.kind==="in"&&e.created_at-e.sent_at>eq,n=r`
<${tA} message=${e} />
<span title=${Be(e.sent_at)}>
${t?o("sent {sent}, received {time}",{sent:tq(e),time:q(e.created_at)}):q(e.created_at)}
</span>
`;return e.delivery?r`<${rC} message=${e} at=${n} />`:r`<span class="mt">${n}</span>`}var eq,tq,iA=b(()=>{C();X();w();Se();R();ml();wo();P();Kb();xv();jb();su();Mr();Ac();Tv();YE();QE();aA();eq=5*6e4,tq=({sent_at:e,created_at:t})=>et(e)===et(t)?q(e):`${Rt(e)}, ${q(e)}`});function uA(e,{line:t,dialog:n,at:s}){let a=[],i=n.kind==="email"?{subject:n.title,to:n.label}:null,l=new Map(e.map(u=>[u.no,u])),c=n.thread_kind==="group";return e.forEach((u,p)=>{let m=e[p-1],$=e[p+1];(!m||et(m.created_at)!==et(u.created_at))&&a.push(r`<li class="day" key=${"d"+u.no}><span>${mi(u.created_at,I.value)}</span></li>`),u.no===t&&a.push(r`<li class="newline" key="newline"><span>${o("New messages")}</span></li>`);let f=p>0&&u.no!==t&&cA(m,u),h=!($&&$.no!==t&&cA(u,$));a.push(r`<${Sd} key=${u.id} message=${u}>
<${rA} message=${u} near=${l.get(u.reply_to_no)} join=${f} last=${h}
client=${c?null:n.name} photo=${c?null:n.avatar} contact=${n.contact_id}
mailed=${!!i} subject=${i?.subject} to=${i?.to} found=${u.no===s} />
<//>`),u.letter&&u.kind==="in"&&!u.automatic&&(i={subject:u.letter.subject,to:u.data.answer_to??Ks(u.letter.sender)})}),a}function cA(e,t){return lA(e)||lA(t)?!1:e.kind===t.kind&&e.kind!=="system"&&e.author.operator_id===t.author.operator_id&&e.author.identity_id===t.author.identity_id&&e.automatic===t.automatic&&t.created_at-e.created_at<oq&&et(e.created_at)===et(t.created_at)}var oq,lA,pA=b(()=>{C();ve();X();w();cC();Ac();iA();oq=3*6e4;lA=e=>e.letter||e.content==="service"||e.delivery?.state==="cancelled"});function au(e,t){t==="reply"&&e.kind==="note"||(Is(e.dialog_id,t,e.no),So(t))}function gf(e,t,n="menu"){Pv(e)&&(hf.value={message:e,...t},$l.value=n,v.value="message")}function mA(e,t){if(!t.ctrlKey&&!t.metaKey&&!t.altKey&&!t.shiftKey&&t.code==="KeyW"&&eC(e)&&he.peek()?.shortcuts!==!1)return tC(e),!0;if(!Pv(e))return!1;let s=t.ctrlKey||t.metaKey;if(s&&t.code==="KeyC"&&String(getSelection())===""&&e.text)Et(e.text);else{if(s||t.altKey)return!1;if(/^Key/.test(t.code)&&he.peek()?.shortcuts===!1)return!1;if(t.code==="KeyR")au(e,"reply");else if(t.code==="KeyN")au(e,"note");else if(t.code==="KeyU"&&e.kind==="in")Fb(e.dialog_id,e.no);else if(t.key==="Enter"||t.key==="ContextMenu"||t.shiftKey&&t.key==="F10")gf(e,dA(t.currentTarget.querySelector(`li[data-no="${e.no}"] .box`)));else return sq(e,t)}return!0}function sq(e,t){let n=t.shiftKey?null:Sb(e).find(s=>s.key===t.code);return n?.run(e),!!n}function dA(e){let t=e?.getBoundingClientRect()??{right:innerWidth/2,top:innerHeight/2};return{x:t.right,y:t.top+28}}function bf(){let e=Yr?.parentElement?.querySelector(`li[data-no="${Yr.dataset.of}"] .box`);if(!e)return;let[t,n]=[Yr.parentElement.getBoundingClientRect(),e.getBoundingClientRect()],s=n.height<44?24:14;Yr.style.setProperty("top",`${Math.max(0,n.top-t.top-s)}px`),Yr.style.setProperty("right",`${Math.max(4,t.right-n.right+(e.parentElement.classList.contains("in")?-8:8))}px`)}function fA({find:e}){let t=E(null),n=Gr.value===null?null:e(Gr.value);if(W(()=>(Yr=t.current,bf(),()=>{Yr=null})),!n||!Pv(n)||n.deleted_at)return null;let s=v.value==="message"&&hf.value?.message.id===n.id,a=l=>s&&$l.value==="signs"==(l==="signs"),i=l=>c=>{a(l)?v.value=null:gf(n,dA(c.currentTarget),l)};return r`<div class="mbar" ref=${t} data-of=${n.no} role="toolbar" aria-label=${o("Message actions")}>
${n.kind!=="note"&&r`<button type="button" class="ib small" tabindex="-1" aria-label=${o("Quote reply")}
title=${o("Quote reply")+"  R"} onClick=${()=>au(n,"reply")}>
<${d} name="reply" size="m" />
</button>`}
${df(n).length>0&&r`<button type="button" class="ib small" tabindex="-1" aria-label=${o("Reaction")} title=${o("Reaction")}
aria-haspopup="menu" aria-expanded=${String(a("signs"))} onClick=${i("signs")}>
<${d} name="smile" size="m" />
</button>`}
<button type="button" class="ib small" tabindex="-1" aria-label=${o("More actions")} aria-haspopup="menu"
aria-expanded=${String(a("menu"))} onClick=${i("menu")}>
<${d} name="ellipsis" size="m" />
</button>
</div>`}function $A(){if(v.value!=="message"||!hf.value)return null;let e={menu:aq,signs:rq,colleagues:iq}[$l.value];return r`<${e} key=${$l.value} ...${hf.value} />`}function Dv(e,t){let n=E(null);return W(()=>{let s=n.current.firstElementChild,{width:a,height:i}=s.getBoundingClientRect(),l=e-Nv+a+8<=innerWidth,c=t+i+8<=innerHeight;s.style.setProperty("left",`${Math.max(8,l?e-Nv:e-a)}px`),s.style.setProperty("top",`${Math.max(8,c?t:t-Nv-i-8)}px`)},[]),n}function aq({message:e,x:t,y:n}){let s=hA(e),a=Dv(t,n),i=ne.value[s.dialog_id],l=bd(s,i),c=UT(s),u=m=>r`<span class="end only-wide"><${Mn} of=${m} /></span>`,p=()=>{gd(s),So("reply")};return r`<div class="msgmenu" ref=${a}>
<${De} label=${o("Message actions")} place="at">
${s.kind!=="note"&&r`<${V} icon="reply" onPick=${()=>au(s,"reply")}>${o("Quote reply")}${u(["R"])}<//>`}
${df(s).length>0&&r`<${V} icon="smile" stay onPick=${()=>{$l.value="signs"}}>
${o("Reaction")}
<//>`}
${Sb(s).map(m=>r`<${V} key=${m.id} icon=${m.icon} stay onPick=${()=>{v.value=null,m.run(s)}}>
${m.label()}${u(Ip(m.key)[0])}
<//>`)}
<${V} icon="sticky-note" onPick=${()=>au(s,"note")}>${o("Note on message")}${u(["N"])}<//>
${s.text&&r`<${V} icon="copy" onPick=${()=>Et(s.text)}>${o("Copy text")}${u([mt,"C"])}<//>`}
<${V} icon="link" onPick=${()=>Et(Rc(s))}>${o("Copy link")}<//>
<${V} icon="forward" stay onPick=${()=>{$l.value="colleagues"}}>
${o("Forward to a colleague")}
<//>
${s.kind==="in"&&r`
<div class="sep" role="separator"></div>
<${V} icon="mail" onPick=${()=>Fb(s.dialog_id,s.no)}>
${o("Unread from here")}
${u(["U"])}
<//>
`}
${(l||c)&&Bb(s)&&r`<div class="sep" role="separator"></div>`}
${l&&r`<${V} icon="square-pen" onPick=${p}>${o("Edit for the client")}<//>`}
${c&&r`<${V} icon="trash-2" onPick=${()=>HT(s)}>${o("Delete for the client")}<//>`}
<//>
</div>`}function rq({message:e,x:t,y:n}){let s=hA(e),a=Dv(t,n),i=Ev(s);return r`<div class="msgmenu" ref=${a}>
<${De} label=${o("Reaction")} place="at signs" across>
${df(s).map(l=>r`<button type="button" class="sign" role="menuitemradio" tabindex="-1" key=${l}
aria-checked=${String(l===i)} onClick=${()=>{v.value=null,ff(s,l)}}>
${Hr(l)}
</button>`)}
<//>
</div>`}function iq({message:e,x:t,y:n}){let s=Dv(t,n),a=Object.values(Pe.value).filter(l=>l.active&&l.id!==N.value.id).sort((l,c)=>l.name.localeCompare(c.name)),i=l=>{let{dialog_id:c,no:u}=e,p=en(c,"note");Uo(c,"note",p.includes(`@${l.name}`)?p:`@${l.name} ${p}`),Is(c,"note",u),So("note")};return r`<div class="msgmenu" ref=${s}>
<${De} label=${o("Forward to a colleague")} place="at people">
<div class="mh">${o("Forward to a colleague")}</div>
${a.length?a.map(l=>r`<button type="button" class="mi" role="menuitem" tabindex="-1" key=${l.id}
onClick=${()=>{v.value=null,i(l)}}>
<${Q} name=${l.name} size="sm" />
${l.name}
</button>`):r`<p class="t13 mut menunote">${o("No colleagues yet")}</p>`}
<//>
</div>`}var Gr,hf,$l,Nv,Pv,Yr,hA,Mv=b(()=>{te();B();C();Je();xc();oe();Ic();An();Mc();w();Xi();go();yt();Dc();Tc();$f();R();P();Zt();Wc();Gr=_(null),hf=_(null),$l=_("menu"),Nv=28,Pv=e=>e.kind!=="system"&&e.content!=="service"&&e.delivery?.state!=="cancelled";Yr=null;hA=e=>ht.value[e.dialog_id]?.items[e.no]??e});function vA({dialog:e}){let t=ht.value[e.id],n=pn(t),s=new Set(n.map(i=>i.key).filter(Boolean)),a=zt.value.filter(i=>i.dialog_id===e.id&&!s.has(i.key)&&i.phase!=="held");return r`<${Lv} dialog=${e} messages=${n} pending=${a} mark=${aa.value[e.id]}
at=${O.value.dialog===e.id?O.value.at:null} back=${Lc.value?.dialog===e.id}
later=${t.later} newer=${St.value[`newer:${e.id}`]} more=${t.more}
older=${St.value[`older:${e.id}`]} today=${new Date(I.value).toDateString()} />`}var lq,cq,gA,uq,bA,Lv,kA=b(()=>{nr();C();Ic();ve();Ea();w();Xi();Ps();Ut();G();xr();R();st();P();jb();Ib();pA();Mv();lq=48,cq=1e3,gA=1200,uq=500,bA=12;Lv=class extends Mo{box=f$();list=f$();state={missed:0,atEnd:!0,line:this.firstUnread(this.props.mark)};firstUnread(t){return t===void 0?null:this.props.messages.find(n=>n.client_no>t)?.no??null}componentDidMount(){u0(this.props.dialog.id);let t=this.props.at?null:this.box.current.querySelector(".newline");this.showFound(),t&&t.getBoundingClientRect().top<this.box.current.getBoundingClientRect().top&&t.scrollIntoView({block:"start"}),this.askOlder(),this.onLook=()=>this.look(),window.addEventListener("focus",this.onLook),document.addEventListener("visibilitychange",this.onLook),this.held=this.anchor(),this.grown=new ResizeObserver(()=>{this.isAtEnd()||this.keepPlace(this.held),bf()}),this.grown.observe(this.list.current),this.look()}componentWillUnmount(){clearTimeout(this.timer),clearTimeout(this.press),this.grown.disconnect(),window.removeEventListener("focus",this.onLook),document.removeEventListener("visibilitychange",this.onLook),ZT(this.props.dialog.id),Gr.value=null,Lc.value=null}getSnapshotBeforeUpdate(){return{wasAtEnd:this.isAtEnd(),place:this.anchor()}}componentDidUpdate(t,n,{wasAtEnd:s,place:a}){let{current:i}=this.box,{messages:l,pending:c,later:u,at:p}=this.props,m=c.length>t.pending.length;this.wantsEnd&&!u?(this.wantsEnd=!1,i.scrollTop=0):m&&!u?(i.scrollTop=0,this.state.line&&this.setState({line:null})):l!==t.messages&&(!s||t.later||u)&&this.keepPlace(a),p!==t.at&&(this.shownAt=null),this.showFound();let $=l.filter(f=>f.no>(t.messages.at(-1)?.no??1/0)&&f.kind!=="system");$.length&&!t.later&&!u&&this.arrived($,s),this.held=this.anchor(),this.askOlder(),this.askNewer(),this.look(),qT(this.list.current),bf()}arrived(t,n){n||this.setState(({missed:a})=>({missed:a+t.length}));let s=t.find(a=>a.kind==="in");s&&!this.state.line&&!(n&&document.hasFocus())&&this.setState({line:s.no})}row(t){return this.list.current.querySelector(`li[data-no="${t}"]`)}showFound(){let{at:t}=this.props;if(!t||this.shownAt===t)return;let n=this.row(t);n&&(this.shownAt=t,n.scrollIntoView({block:"center"}))}anchor(){let t=this.box.current.getBoundingClientRect().top,n=this.list.current.querySelectorAll("li[data-no]"),[s,a]=[0,n.length-1];for(;s<a;){let i=s+a>>1;n[i].getBoundingClientRect().bottom>t?a=i:s=i+1}return n[s]?{row:n[s],at:n[s].getBoundingClientRect().top-t}:null}keepPlace(t){if(!t?.row.isConnected)return;let n=t.row.getBoundingClientRect().top-this.box.current.getBoundingClientRect().top-t.at;n&&(this.box.current.scrollTop+=n)}isAtEnd(){return!this.props.later&&Math.abs(this.box.current?.scrollTop??0)<=lq}scrolled=()=>{this.held=this.anchor();let t=this.isAtEnd();t!==this.state.atEnd&&this.setState({atEnd:t,missed:t?0:this.state.missed}),this.askOlder(),this.askNewer(),this.look()};askOlder(){let{scrollTop:t,scrollHeight:n,clientHeight:s}=this.box.current;this.props.more&&!this.props.older&&n-s+t<gA&&sh(this.props.dialog.id)}askNewer(){let t=!this.props.at||this.shownAt===this.props.at;this.props.later&&!this.props.newer&&t&&Math.abs(this.box.current.scrollTop)<gA&&oh(this.props.dialog.id)}inSight(){if(document.hidden)return[];let{top:t,bottom:n}=this.box.current.getBoundingClientRect(),s=[];for(let a=this.list.current.lastElementChild;a;a=a.previousElementSibling){let i=a.getBoundingClientRect();if(i.bottom<t+bA)break;a.dataset.no&&i.top<n-bA&&s.push(Number(a.dataset.no))}return s}look(){m0(this.props.dialog.id,this.inSight());let t=()=>this.isAtEnd()&&document.hasFocus()&&!document.hidden&&!QT(this.props.dialog.id);if(!t()){clearTimeout(this.timer),this.timer=0;return}this.timer||=setTimeout(()=>{this.timer=0,t()&&Ww(this.props.dialog)},cq)}toEnd=async()=>{this.wantsEnd=this.props.later,this.props.later?await hp(this.props.dialog.id):this.box.current.scrollTo({top:0,behavior:"smooth"})};find=t=>this.props.messages.find(n=>n.no===t)??null;over=t=>{let n=t.target.closest?.("li[data-no]");n&&t.pointerType!=="touch"&&(Gr.value=Number(n.dataset.no))};out=()=>{this.focused()||(Gr.value=null)};focusin=t=>{let n=t.target.closest?.("li[data-no]");n&&(Gr.value=Number(n.dataset.no))};pressed=t=>{clearTimeout(this.press);let n=t.pointerType==="touch"&&t.target.closest?.("li[data-no]");if(!n||t.target.closest("button, a, audio, video, iframe"))return;let s=this.find(Number(n.dataset.no));s&&(this.press=setTimeout(()=>{getSelection()?.removeAllRanges(),gf(s,{x:t.clientX,y:t.clientY})},uq))};released=()=>clearTimeout(this.press);focused(){return this.list.current.contains(document.activeElement)?document.activeElement.closest("li[data-no]"):null}keys=t=>{if(t.target.closest("input, textarea, audio, video, [role=slider]"))return;let n=this.focused(),s=t.target===n||t.target===this.box.current,a=s&&!t.ctrlKey&&!t.metaKey&&{ArrowUp:-1,ArrowDown:1}[t.key];if(a)this.walk(n,a);else if(s&&t.key==="End")this.toEnd();else if(s&&t.key==="Escape"&&n)this.box.current.focus();else if(t.target===n&&n){if(!mA(this.find(Number(n.dataset.no)),t))return}else return;t.preventDefault(),t.stopPropagation()};walk(t,n){let s=[...this.list.current.querySelectorAll("li[data-no][tabindex]")],a=t?s[s.indexOf(t)+n]:this.lastSeen(s);a&&(km(),a.focus({preventScroll:!0}),a.scrollIntoView({block:"nearest"}))}lastSeen(t){let{bottom:n}=this.box.current.getBoundingClientRect();return t.findLast(s=>s.getBoundingClientRect().top<n-8)}render({dialog:t,messages:n,pending:s,more:a,older:i,newer:l,at:c,later:u,back:p},{line:m,atEnd:$,missed:f}){return r`
<div class="scroll" ref=${this.box} onScroll=${this.scrolled} onPointerOver=${this.over}
onPointerLeave=${this.out} onPointerDown=${this.pressed} onPointerUp=${this.released}
onPointerMove=${this.released} onPointerCancel=${this.released} onFocusIn=${this.focusin}
onKeyDown=${this.keys} role="group" tabindex="0" aria-label=${o("Messages")}>
<div class="log" role="log" aria-label=${o("Conversation with {name}",{name:t.name})}>
<ol ref=${this.list}>
${a&&r`<li class="ev" key="more">
${i?.problem?r`<button type="button" class="btn small" onClick=${()=>sh(t.id)}>
${o("Retry")}
</button>`:r`<span>${o("Loading older messages…")}</span>`}
</li>`}
${uA(n,{line:m,dialog:t,at:c})}
${u&&r`<li class="ev" key="later">
${l?.problem?r`<button type="button" class="btn small" onClick=${()=>oh(t.id)}>
${o("Retry")}
</button>`:r`<span>${o("Loading newer messages…")}</span>`}
</li>`}
${!u&&s.map(h=>r`<${lC} key=${"k"+h.key} entry=${h} />`)}
</ol>
<${fA} find=${this.find} />
</div>
</div>
<div class="todownbox">
${p&&r`<button type="button" class="btn toback" onClick=${BT}>
<${d} name="undo-2" size="m" />
${o("Back to the reply")}
</button>`}
${(!$||u)&&r`<button type="button" class="todown" aria-label=${f?T("Jump to the latest, {n} new message","Jump to the latest, {n} new messages",f):o("Jump to the latest")} onClick=${this.toEnd}>
<${d} name="arrow-down" />
${f>0&&r`<span class="count">${f}</span>`}
</button>`}
</div>
`}}});var _A={};Ee(_A,{Conversation:()=>pq});function pq(){let{dialog:e}=O.value;if(!e)return r`<section class="conversation" id="conversation" tabindex="-1"
aria-label=${o("No conversation selected")}>
<${hd} />
<${$q} />
</section>`;let t=ne.value[e],n=St.value[`dialog:${e}`]?.problem;return n&&!ht.value[e]?.loaded?r`<${wA} id=${e} dialog=${t} problem=${n} />`:!t&&!ht.value[e]&&Y.value.recent.includes(e)?r`<${wA} id=${e} problem=${new Z(404,"not-found")} />`:r`<section class="conversation" id="conversation" tabindex="-1" aria-label=${o("Conversation")} key=${e}
data-dialog=${e}>
<${xA} dialog=${t} />
<${hd} dialog=${t} />
<${Gg} dialog=${t} />
<${jT} key=${"find"+e} id=${e} />
${ht.value[e]?.loaded&&t?r`<${vA} key=${e} dialog=${t} />`:r`<${fq} />`}
<${IT} key=${"dock"+e} id=${e} dialog=${t} />
${t&&r`<${KS} key=${"drop"+e} id=${e} can=${vt(t)?.can} kind=${t.kind} />`}
<${pT} dialog=${t} />
<${$A} />
<${KE} />
</section>`}function yA(){return r`<a class="ib phoneback" href=${j(O.value.view)} aria-label=${o("Back to the list")}>
<${d} name="arrow-left" />
</a>`}function xA({dialog:e}){return e?r`<header class="thead">
<${yA} />
<span class="only-wide">
<${Q} name=${e.name} face=${e.avatar}><${Te} kind=${e.kind} /><//>
</span>
<div class="grow">
<h2 class="cut">${e.name}</h2>
<div class="sub">
<span class="cut"><${qw} dialog=${e} /></span>
<span class="only-wide num tno">· ${o("No. {number}",{number:ce(e.number)})}</span>
${e.waiting_since?r`<${vo} dialog=${e} short asButton />`:e.state==="closed"&&r`<span class="sla ok"><${d} name="check" size="s" />${o("closed")}</span>`}
${e.priority===1&&r`<${At} priority=${1} />`}
<span class="only-wide htags"><${Tr} ids=${e.tags} most=${2} /></span>
</div>
</div>
<${uT} dialog=${e}><${mq} /><//>
</header>`:r`<header class="thead">
<${yA} />
<div class="grow"><h2 class="cut">${o("Conversation")}</h2></div>
</header>`}function mq(){let e=()=>{matchMedia("(min-width: 1280px)").matches?Vn.value=!Vn.value:ut.value=!ut.value};return r`<button type="button" class=${Vn.value?"ib":"ib below-card"} aria-label=${o("Client card")}
title=${o("Client card")+"  ]"} aria-expanded=${String(ut.value)} onClick=${e}>
<${d} name="panel-right" />
</button>`}function fq(){let e=pt(150,!0);return r`<div class="scroll">
<div class="log" aria-busy="true" aria-label=${o("Loading messages")}>
<ol class="sklog">
${e&&dq.map(([t,n,s])=>r`<li class=${"msg "+t} aria-hidden="true">
${t==="in"&&r`<span class="ph"></span>`}
<svg class="skb" viewBox=${`0 0 ${n} ${s}`} width=${n} height=${s}>
<rect width=${n} height=${s} rx="16" />
</svg>
</li>`)}
</ol>
</div>
</div>`}function wA({id:e,dialog:t,problem:n}){let s=n.status===404||n.status===403;return r`<section class="conversation" id="conversation" tabindex="-1" aria-label=${o("Conversation")}>
<${xA} dialog=${t} />
<${hd} dialog=${t} />
<div class="nothing">
<${se} icon=${s?"lock":"unplug"}
title=${s?o("Conversation not found"):o("Could not load messages")} text=${z(n)}>
${s?r`<a class="btn" href=${j(O.value.view)}>${o("Back to the list")}</a>`:r`<button type="button" class="btn" onClick=${()=>Kl(e)}>${o("Retry")}</button>`}
<//>
</div>
</section>`}function $q(){return r`<div class="nothing">
<${pi} big />
<h2 class="head2">${o("No conversation selected")}</h2>
<p class="mut t13">${o("Click a row on the left or press")} <${Mn} of=${["J"]} /></p>
<ul class="hints">
<li><${Mn} of=${["1","2","3"]} /><span>${o("mine, unassigned, all")}</span></li>
<li><${Mn} of=${["Shift","I"]} /><span>${o("take the most urgent one")}</span></li>
<li><${Mn} of=${["?"]} /><span>${o("all keyboard shortcuts")}</span></li>
</ul>
</div>`}var dq,SA=b(()=>{C();oe();J();X();w();Ot();G();R();st();Ym();mT();dT();P();zT();Ib();ke();kA();Mv();Tv();_o();As();Fm();dq=[["in",300,58],["in",190,38],["out",340,58],["in",250,38],["in",300,120],["out",380,58],["in",170,38]]});var TA={};Ee(TA,{Lightbox:()=>gq});function hq(){let e=ht.value[O.value.dialog];if(!e)return[];let t=n=>Ma(n)&&(n.kind==="photo"||n.media_type.startsWith("image/"));return pn(e).flatMap(n=>(n.deleted_at?[]:n.files??[]).filter(t).map(s=>({file:s,at:n.created_at})))}function gq(){return v.value==="photo"&&sc.value?r`<${bq} />`:null}function bq(){let e=hq(),t=e.findIndex(m=>m.file.token===sc.value),n=E(null),[s,a]=g(null);if(ge(),W(()=>{t<0?Rv():n.current?.focus()},[t<0]),t<0)return null;let{file:i,at:l}=e[t],c=m=>{let $=e[t+m];$&&(sc.value=$.file.token)},u=m=>{let $={ArrowLeft:-1,ArrowRight:1}[m.key];if($){m.preventDefault(),c($);return}gt(m)},p=i.name||o("Photo");return r`<div class="over lightbox" onPointerDown=${m=>{(m.target===m.currentTarget||m.target.classList.contains("lbstage"))&&Rv()}}>
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
<a class="ib" href=${tn(i)} download=${i.name||!0} aria-label=${o("Download")}
title=${o("Download")}>
<${d} name="download" />
</a>
<button type="button" class="ib" ref=${n} aria-label=${o("Dismiss")} title=${o("Dismiss")+"  Esc"}
onClick=${Rv}>
<${d} name="x" />
</button>
</header>
<div class="lbstage">
${s===i.token?r`<p>${o("Could not load the picture")}</p>`:r`<img key=${i.token} src=${tn(i,i.preview?"preview":"thumb")} alt=${p}
onError=${()=>a(i.token)} />`}
</div>
${t>0&&r`<button type="button" class="lbturn left" aria-label=${o("Previous photo")} onClick=${()=>c(-1)}>
<${d} name="chevron-left" size="l" />
</button>`}
${t<e.length-1&&r`<button type="button" class="lbturn right" aria-label=${o("Next photo")} onClick=${()=>c(1)}>
<${d} name="chevron-right" size="l" />
</button>`}
</div>
</div>`}var Rv,CA=b(()=>{B();C();Je();oe();X();w();Ut();G();R();P();Mr();ke();Rv=()=>{v.value=null}});var kq,ru,Iv=b(()=>{kq=()=>Intl.DateTimeFormat().resolvedOptions().timeZone??"UTC",ru=(e,t)=>`/api/contacts/${e}/export?${new URLSearchParams({zone:kq(),...t})}`});var AA={};Ee(AA,{Client:()=>yq});function yq(){let{id:e}=O.value,[t,n]=g(null),[s,a]=g(null),i=()=>{a(null),K(`/api/contacts/${e}`).then(c=>n(c.contact),a)};D(()=>{n(null),e?i():a(new Z(404,"not-found"))},[e]);let l=pt(150,!t&&!s);return r`<main class="main page client" id="main" tabindex="-1">
<header class="pagehead clhead">
<a class="ib" href=${Io()} aria-label=${o("Back")}><${d} name="arrow-left" /></a>
${t?r`
<${Q} name=${t.name} size="lg" />
<div class="grow">
<h1 class="head2 cut">${t.name}</h1>
<p class="t12 mut">${o("Client since {date}",{date:Rt(t.created_at)})}</p>
</div>
<${wq} id=${t.id} />
`:r`<h1 class="head2 grow">${o("Client")}</h1>`}
</header>
${s?r`<${se} icon=${s.status===404?"lock":"unplug"}
title=${s.status===404?o("Client not found"):o("Could not load the page")}
text=${z(s)}>
${s.status!==404&&r`<button type="button" class="btn" onClick=${i}>${o("Retry")}</button>`}
<//>`:t?r`<div class="clbody">
<${xq} contact=${t} onSaved=${n} />
<${_q} key=${t.id} contact=${t} />
</div>`:l&&r`<p class="t13 mut clwait">${o("Loading…")}</p>`}
</main>`}function wq({id:e}){return r`<div class="hrow wrap cltake">
<a class="btn small" href=${ru(e,{format:"html",printed:1})} target="_blank" rel="noopener">
<${d} name="file-text" size="s" />
${o("Print")}
</a>
${["txt","json","html"].map(t=>r`<a class="btn small quiet" key=${t} href=${ru(e,{format:t})} download
aria-label=${o("Export as {format}",{format:t.toUpperCase()})}>
<${d} name="download" size="s" />
${t.toUpperCase()}
</a>`)}
</div>`}function xq({contact:e,onSaved:t}){let n=af(e);return r`<section class="clfacts" aria-label=${o("Client details")}>
<h2 class="t13 b6">${o("Contacts")}</h2>
<ul>
${e.identities.map(s=>r`<li key=${s.id}>
<button type="button" class="crow" title=${o("Copy")}
aria-label=${o("Copy {value}",{value:s.label||s.external_id})}
onClick=${()=>Et(s.label||s.external_id)}>
<${Te} kind=${s.kind} named />
<span class="grow cut">${s.label||s.external_id}</span>
<${d} name="copy" size="s" />
</button>
</li>`)}
</ul>
<h2 class="t13 b6">${o("All conversations")} <span class="n dim">${n.length}</span></h2>
<ul>
${n.map(({dialog:s,episode:a})=>r`<li key=${a.number}>
<a class="crow" href=${j("all",s.id)}>
<${Te} kind=${s.kind} named />
<span class="grow">
<span class="cut">
${a.title||je.value[s.channel_id]?.name||ye(s.kind)}
</span>
<span class="t12 dim cut">${rf(a)}</span>
</span>
</a>
</li>`)}
</ul>
${e.note&&r`<h2 class="t13 b6">${o("Client note")}</h2><p class="t13 notetext">${e.note}</p>`}
<h2 class="t13 b6">${o("Consents and bans")}</h2>
<${sf} contact=${e} onSaved=${t} />
</section>`}function _q({contact:e}){let[t,n]=g(null),[s,a]=g(!0),[i,l]=g({items:[],next:null,loaded:!1,problem:null}),c=E(0),u=m=>{let $=++c.current,f=new URLSearchParams({events:s?"1":"0",...t?{channel:t}:{},...m?{before:m}:{}});K(`/api/contacts/${e.id}/history?${f}`).then(h=>{$===c.current&&l(y=>({items:m?[...y.items,...h.items]:h.items,next:h.next,loaded:!0,problem:null}))},h=>{$===c.current&&l(y=>({...y,problem:h}))})};D(()=>{l({items:[],next:null,loaded:!1,problem:null}),u(null)},[t,s]);let p=[...new Map(e.dialogs.map(m=>[m.channel_id,m.kind]))];return r`<section class="clpast" aria-label=${o("Full history")}>
<div class="clbar">
<h2 class="t13 b6">${o("Full history")}</h2>
${p.length>1&&r`<div class="hrow wrap" role="group" aria-label=${o("Channel")}>
<button type="button" class="chip" aria-pressed=${String(t===null)} onClick=${()=>n(null)}>
${o("All channels")}
</button>
${p.map(([m,$])=>r`<button type="button" class="chip" key=${m} aria-pressed=${String(t===m)}
onClick=${()=>n(m)}>
<${Te} kind=${$} />
${je.value[m]?.name??ye($)}
</button>`)}
</div>`}
<label class="hrow end t13">
<input type="checkbox" class="check" checked=${s} onChange=${m=>a(m.target.checked)} />
${o("Notes and events")}
</label>
</div>
<div class="clscroll" role="group" tabindex="0" aria-label=${o("Full history")}>
${i.items.length>0&&r`<ol class="cllog">${Sq(i.items,e)}</ol>`}
${i.loaded&&!i.items.length&&r`<${se} icon="inbox" title=${o("No messages yet")} />`}
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
</section>`}function Sq(e,t){let n=new Map(t.dialogs.flatMap(a=>a.episodes.map(i=>[i.number,{...i,dialog:a}]))),s=[];return e.forEach(({episode:a,message:i},l)=>{let c=n.get(a);a!==e[l-1]?.episode&&s.push(r`<li class="clep" key=${`e${a}.${i.id}`}>
<span class="grow cut b6">
${tt(i.created_at,I.value)}
${c?.title?` · ${o("“{text}”",{text:c.title})}`:""} · ${o("No. {number}",{number:ce(a)})}
</span>
${c?.state==="closed"&&r`<span class="tag plain">${o("closed")}</span>`}
<a class="link t12" href=${j("all",i.dialog_id,i.no)}>${o("Open conversation")}</a>
</li>`),s.push(r`<${Tq} key=${i.id} message=${i} kind=${c?.dialog.kind} contact=${t} />`)}),s}function Tq({message:e,kind:t,contact:n}){if(e.kind==="system")return r`<li class="clline sys">
<span class="t12 mut">
${ou(e)} · <span title=${Be(e.created_at)}>${q(e.created_at)}</span>
</span>
</li>`;let s=e.author.operator_id?H(e.author.operator_id):e.kind==="in"&&n.kind==="person"?n.name:e.author.name||o("Sent outside Okno");return r`<li class=${`clline ${e.kind}`}>
${e.kind==="note"?r`<span class="nic"><${d} name="lock" size="m" /></span>`:r`<${Te} kind=${t} named />`}
<div class="grow">
<span class="t12">
<b class="b6">${s}</b> <a class="mut"
href=${new URL(Rc(e)).pathname+new URL(Rc(e)).search}
title=${Be(e.sent_at)}>
${q(e.created_at)}
</a>
${e.deleted_at?r` · ${o("The message was deleted")}`:null}
${e.delivery&&yo(e)?r` · ${o("Scheduled for {when}",{when:Ge(ko(e))})}`:null}
</span>
<div class="clsaid"><${pf} message=${e} client=${n.id} /></div>
</div>
</li>`}var NA=b(()=>{B();C();Je();J();ve();X();w();Se();G();R();wo();P();lf();fv();xv();su();Iv();ke();Xi()});function RA(e){zv.value=e,v.value="why"}var zv,LA,Bv=b(()=>{te();oe();zv=_(null),LA=e=>!!(e?.data?.run||e?.data?.rule)});function kf(e){D(()=>{let t=n=>{n.key!=="Escape"||n.defaultPrevented||v.peek()||document.activeElement.matches?.("input:not([type=checkbox]), textarea, select")||(n.preventDefault(),L(ze()))};return document.addEventListener("keydown",t,{capture:!0}),()=>document.removeEventListener("keydown",t,{capture:!0})},[]),D(()=>()=>{O.peek().page==="automation"&&O.peek().rule===null&&requestAnimationFrame(()=>{document.querySelector(e)?.focus()})},[])}var iu,Wv=b(()=>{B();C();G();P();oe();iu=({label:e})=>r`<a class="ib small" href=${ze()} aria-label=${e} title=${`${e}  Esc`}>
<${d} name="x" size="m" />
</a>`});function wf(e){let t=c=>e.filter(u=>u.kind===c).length,[n,s,a,i]=["operator","team","channel","hours"].map(t),l=[n&&T("{n} operator","{n} operators",n),s&&T("{n} team","{n} teams",s),a&&T("{n} channel","{n} channels",a),i&&o("working hours")];return o("No longer there: {list}",{list:l.filter(Boolean).join(", ")})}var Eq,yf,Aq,lu,hl=b(()=>{w();Eq={loop:()=>o("it ran more than 5 times in one conversation within a minute"),failing:()=>o("it failed five times in a row")},yf=e=>Eq[e]?.()??o("a fault, code {code}",{code:e});Aq={"opted-out":()=>o("the client does not want automatic messages"),group:()=>o("it is a group chat"),automatic:()=>o("the client's message is automatic itself"),"no-address":()=>o("the client has no address in this channel"),"own-address":()=>o("it is one of our own addresses"),disowned:()=>o("the sender's address is forged"),blocked:()=>o("the client has blocked us"),"channel-gone":()=>o("the channel was removed"),"channel-paused":()=>o("the channel is paused"),"before-connection":()=>o("the message is older than the channel's connection"),"too-late":()=>o("too much time had passed"),"said-already":()=>o("it was said in this conversation already"),frequency:()=>o("it was said recently"),"sender-budget":()=>o("this address got 5 automatic messages today"),"dialog-budget":()=>o("this conversation got 20 automatic messages today"),"channel-budget":()=>o("the channel sent its automatic messages of this hour"),tripped:()=>o("the guard against loops has stopped it"),paused:()=>o("all automation was stopped"),"no-text":()=>o("there is no text for this channel and language"),nobody:()=>o("nobody could take it"),assigned:()=>o("it had an assignee already"),closed:()=>o("the conversation was closed"),missing:()=>o("the rule refers to something that is gone")},lu=e=>Aq[e]?.()??o("refused, code {code}",{code:e})});function Nq({kind:e,body:t},n){let s=jv[e];return s?[s.when(t,n),s.then(t,n)]:[e,""]}function WA(e,{channels:t=[],teams:n=[]},s){let a=[...t.map(s.channel),...n.map(s.team)];return a.length?`${e} (${a.join(", ")})`:e}function Pq({operators:e,team_id:t,only_here:n,former_days:s},a){let i=[Dq(e,t,a)];return n&&i.push(o("only to those at the screen")),s&&i.push(o("first to the previous assignee")),i.join(", ")}function Dq(e,t,n){return t?o("in turn within the team “{team}”, who are online",{team:n.team(t)}):e?e.length===1?o("assign to: {name}, when online",{name:n.person(e[0])}):T("in turn among {n} operator online","in turn among {n} operators online",e.length):o("in turn among all who are online")}function Mq(e=[]){let t=n=>(n.channel_id===null?0:2)+(n.language===Le.value?0:1);return e.filter(n=>n.text.trim()).sort((n,s)=>t(n)-t(s))[0]?.text??""}function Fv({texts:e=[],frequency:t}){let n=Mq(e);if(!n)return o("no text is written yet");let s=[o("“{text}”",{text:Lq(n)})];return e.length>1&&s.push(T("and {n} more text","and {n} more texts",e.length-1)),t?.every==="hours"&&s.push(T("at most once in {n} hour","at most once in {n} hours",t.hours)),s.join(", ")}function Rq({first_minutes:e,next_minutes:t,stages:n=[],channels:s,teams:a},i){let l=n.map(p=>Math.round(e*p/100)),u=e===t&&l.length>0?T("A client waits for {list} minute","A client waits for {list} minutes",l.at(-1),{list:BA(l.map(String))}):o("The first reply {first}, next replies {next}",{first:zA(e),next:zA(t)});return WA(u,{channels:s,teams:a},i)}function Iq({first_minutes:e,next_minutes:t,stages:n=[],whom:s,email:a},i){let l=FA(s,a,i);return e===t?l:o("at {list} of the time {what}",{list:BA(n.map(qv)),what:l})}function Uv(e,t){let n=(e?.operators??[]).map(t.person);return[e?.assignee&&o("the assignee"),e?.leads&&o("team leads"),...n].filter(Boolean)}function FA(e,t,n){let s=Uv(e,n).join(", ")||o("no one");return t?o("notify on screen and by email: {list}",{list:s}):o("notify: {list}",{list:s})}function xf({every:e,hours:t=0}){return e==="hours"?T("At most once in {n} hour","At most once in {n} hours",t):{message:o("To every message"),wait:o("Once until we reply"),episode:o("Once per conversation")}[e]}var IA,Kv,BA,jv,gl,$t,cu,Lq,zA,qv,co=b(()=>{w();IA=90,Kv=1,BA=e=>new Intl.ListFormat(Le.value==="ru"?"ru-RU":"en-GB").format(e),jv={distribution:{icon:"users-round",title:()=>o("Round-robin assignment"),when:({channels:e=[]},t)=>WA(o("A new conversation without an assignee"),{channels:e},t),then:Pq},reply_assigns:{icon:"hand",title:()=>o("Who replies becomes the assignee"),when:()=>o("An operator replies in a conversation without an assignee"),then:()=>o("assign it to them")},autoreply:{icon:"message-square-reply",title:()=>o("Auto-reply"),when:({clients:e})=>e==="new"?o("The first conversation of a new client"):o("A new conversation"),then:Fv},out_of_hours:{icon:"moon",title:()=>o("Out of hours"),when:({hours_id:e},t)=>e===Kv?o("A message outside working hours"):o("A message outside “{hours}”",{hours:t.hours(e)}),then:Fv},receipt:{icon:"mail",title:()=>o("Receipt"),when:()=>o("A new conversation by email"),then:Fv},sla:{icon:"alarm-clock-check",title:({first_minutes:e})=>T("SLA within {n} minute","SLA within {n} minutes",e),when:Rq,then:Iq},untouched:{icon:"bell-ring",title:()=>o("Reminder that nobody took it"),when:({minutes:e})=>T("Nobody takes a conversation for {n} minute","Nobody takes a conversation for {n} minutes",e),then:({whom:e,email:t},n)=>FA(e,t,n)}},gl=e=>jv[e]?.icon??"zap",$t=({kind:e,body:t})=>jv[e]?.title(t)??e;cu=(e,t)=>Nq(e,t).filter(Boolean).join(" → ");Lq=e=>{let t=e.trim().replace(/\{[^{}|]*(?:\|([^{}]*))?\}/g,(n,s)=>s||"…").replace(/\s+/g," ").replace(/(?<!\.)\.$/,"");return t.length>IA?`${t.slice(0,IA-1).trimEnd()}…`:t};zA=e=>T("within {n} minute","within {n} minutes",e);qv=e=>o("{n}%",{n:e})});async function uo(){let e=_f+=1;try{let t=await K("/api/rules");if(e!==_f)return;Me.value=t,bl.value=null}catch(t){if(!(t instanceof Z))throw t;e===_f&&(bl.value=t)}}function GA(){clearTimeout(KA),Hv&&(KA=setTimeout(uo,zq))}function VA(){Hv+=1,uo();let e=setInterval(()=>{document.hidden||uo()},Bq);return()=>{Hv-=1,clearInterval(e)}}function Yv(e){_f+=1;let{rules:t}=Me.peek(),n=t.some(s=>s.id===e.id);Me.value={...Me.peek(),rules:n?t.map(s=>s.id===e.id?{...s,...e}:s):[...t,e]}}async function vl(e,t){e&&Yv(e);try{let n=await t();return n?.rule?Yv(n.rule):await uo(),n??!0}catch(n){if(!(n instanceof Z))throw n;return await uo(),n.code==="not-reviewed"?JA(rn(e.id)):ie(z(n)),null}}function Sf(e,t,n,s){let a=n(),i=ee(e,{icon:t,undo:async()=>{await a&&await s()}});return a.then(l=>{l||lr(i)}),a}function JA(e){Tf.value=e,v.value="rulefirst"}function QA(e,t){return t&&Zo(e.kind)?.writes_to_clients&&!e.reviewed?(JA(e),null):Jv(e,t)}function Zv(e,t){let n=uu(e.group),s=n[n.findIndex(l=>l.id===e.id)+1]?.id??null;if(t===s||t===e.id)return null;let a=n.filter(l=>l.id!==e.id);a.splice(t===null?a.length:a.findIndex(l=>l.id===t),0,e);let i=new Map(a.map((l,c)=>[l.id,c]));return Me.value={...Me.peek(),rules:Me.peek().rules.map(l=>i.has(l.id)?{...l,place:i.get(l.id)}:l)},Sf(o("Order changed: {name}",{name:$t(e)}),"arrow-up",UA(e.id,t),UA(e.id,s))}function Of(e,t){let n=uu(e.group),s=n.findIndex(a=>a.id===e.id);return n[s+t]?(Zv(e,t<0?n[s-1].id:n[s+2]?.id??null),!0):!1}function ZA(e){return Me.value={...Me.peek(),rules:Me.peek().rules.filter(t=>t.id!==e.id)},Sf(o("Rule deleted: {name}",{name:$t(e)}),"trash-2",HA(e.id,!0),HA(e.id,!1))}async function eN({id:e,kind:t,version:n,body:s}){let a=e?await U(`/api/rules/${e}`,{version:n,body:s},{method:"PATCH"}):await U("/api/rules",{kind:t,body:s});return Yv(a.rule),a.rule}var zq,Bq,Me,bl,Gv,Ye,rn,Zo,YA,uu,Vv,Hv,_f,KA,Wq,Tf,jA,Jv,qA,Qv,Cf,UA,Xv,HA,XA,Ht=b(()=>{te();J();w();R();st();we();oe();co();zq=250,Bq=3e4,Me=_(null),bl=_(null),Gv=de(()=>Y.value.hours??{}),Ye=de(()=>N.value?.role==="administrator"),rn=e=>Me.value?.rules.find(t=>t.id===e)??null,Zo=e=>Me.value?.kinds.find(t=>t.kind===e)??null,YA=e=>Gv.value[e]?.name,uu=e=>(Me.value?.rules??[]).filter(t=>t.group===e).sort((t,n)=>t.place-n.place||t.id-n.id),Vv=e=>!!e.paused_at||e.missing.length>0,Hv=0,_f=0,KA=null;Wq=e=>e.k==="rule"||e.k==="automation"||e.k==="gone"&&e.of==="rule";Vt(e=>{e.some(Wq)&&GA()});Tn(GA);Tf=_(null);jA=(e,t,n)=>()=>vl({id:e,active:t},()=>U(`/api/rules/${e}/active`,n===void 0?{active:t}:{active:t,version:n}));Jv=(e,t,n)=>Sf(t?o("Switched on: {name}",{name:$t(e)}):o("Switched off: {name}",{name:$t(e)}),"zap",jA(e.id,t,n),jA(e.id,!t)),qA=e=>()=>(Me.value={...Me.peek(),paused:e},vl(null,()=>U("/api/automation/paused",{paused:e}))),Qv=e=>Sf(e?o("All automation is stopped"):o("Automation works again"),e?"pause":"play",qA(e),qA(!e)),Cf=e=>vl({id:e.id,paused_at:null,paused_why:null},()=>U(`/api/rules/${e.id}/resume`,{})),UA=(e,t)=>()=>vl(null,()=>U(`/api/rules/${e}/place`,{before:t}));Xv=(e,t)=>{let n=uu(e.group);return!!n[n.findIndex(s=>s.id===e.id)+t]},HA=(e,t)=>()=>vl(null,()=>U(`/api/rules/${e}/removed`,{removed:t}));XA=e=>vl(null,()=>U(`/api/rules/${e.id}/share-out`,{}))});var Ne,Ef,Xo=b(()=>{w();Se();P();R();Ht();co();Ne={person:H,team:e=>qe.value[e]?.name??o("Deleted team"),channel:e=>je.value[e]?.name??o("Removed channel"),hours:e=>YA(e)||(e===Kv?o("company hours"):o("Removed hours"))},Ef=()=>Object.values(je.value).filter(e=>e.health!=="removed").sort((e,t)=>ye(e.kind).localeCompare(ye(t.kind))||e.name.localeCompare(t.name))});function Af(e,t){return t==null||t===""?o("none"):Array.isArray(t)?t.length?t.map(n=>Af(e,n)).join(", "):o("any"):tN[e]?tN[e](t):typeof t=="boolean"?qq(t):typeof t=="object"?JSON.stringify(t):String(t)}var Fq,nN,Kq,jq,qq,tN,Nf,Uq,Hq,Pf,Df=b(()=>{w();P();hl();Xo();Fq={ordinary:()=>o("A person wrote to us alone"),every:()=>o("How often"),new_client:()=>o("New client"),closed:()=>o("Outside working hours"),channel_kind:()=>o("Kind of channel"),channel:()=>o("Channel"),team:()=>o("Team"),assignee:()=>o("Assignee"),minutes:()=>o("Minutes passed"),untouched:()=>o("Nobody took it")},nN=e=>Fq[e]?.()??e,Kq={message:()=>o("to every message"),wait:()=>o("once until we reply"),episode:()=>o("once per conversation"),hours:()=>o("once in some hours")},jq=e=>Kq[e]?.()??e,qq=e=>e?o("yes"):o("no"),tN={assignee:Ne.person,channel:Ne.channel,team:Ne.team,channel_kind:ye,every:e=>jq(e)};Nf=e=>({did:()=>o("done"),refused:()=>lu(e.code),failed:()=>o("it failed")})[e.outcome](),Uq=e=>new Intl.ListFormat(Le.value==="ru"?"ru-RU":"en-GB").format((e.operators??[]).map(Ne.person)),Hq={say:({message_id:e})=>e?o("A message was sent to the client"):o("No message was sent"),assign:({operator_id:e,team_id:t})=>e?o("Assigned to {name}",{name:Ne.person(e)}):o("Given to the team “{team}”",{team:Ne.team(t)}),target:({minutes:e})=>T("Reply is due within {n} minute","Reply is due within {n} minutes",e),notify:e=>e.operators?.length?o("Notified: {list}",{list:Uq(e)}):o("Notified")},Pf=e=>Hq[e.do]?.(e)??e.do});function Yq({one:e}){let t=e.holds?r`<${d} name="check" size="s" /><span class="vh">${o("fits")}</span>`:r`<span class="nofit"><${d} name="x" size="s" /></span><span class="vh">${o("does not fit")}</span>`,n=Af(e.field,e.wanted),s=Af(e.field,e.value);return r`
${t}
<span>
${s}
${n!==s&&r` <span class="dim t12">${o("wanted: {value}",{value:n})}</span>`}
</span>
`}var Mf,ek=b(()=>{C();w();su();Se();P();Df();Mf=({run:e})=>r`<dl class="kv runkv">
${e.values.map(t=>r`<div key=${t.field}><dt>${nN(t.field)}</dt><dd><${Yq} one=${t} /></dd></div>`)}
${e.done.map((t,n)=>r`<div key=${n}><dt>${n?"":o("Done")}</dt><dd>${Pf(t)}</dd></div>`)}
${e.skipped.map((t,n)=>r`<div key=${`s${t.id}`}>
<dt>${n?"":o("Passed over")}</dt>
<dd>
<${Q} name=${H(t.id)} size="xs" />
<s class="dim">${H(t.id)}</s>
<span class="dim t12">${_v(t)}</span>
</dd>
</div>`)}
${e.error&&r`<div><dt>${o("Error")}</dt><dd><code class="runerror">${e.error}</code></dd></div>`}
</dl>`});function Lf({source:e,newest:t,empty:n,named:s=!1}){let[a,i]=g(Gq),[l,c]=g(!1),u=async m=>{try{let $=await K(m?`${e}${e.includes("?")?"&":"?"}before=${m}`:e);i(f=>({runs:m?[...f.runs,...$.runs]:$.runs,more:$.more,problem:null})),m||c(!1)}catch($){if(!($ instanceof Z))throw $;i(f=>({...f,problem:$}))}};D(()=>{u()},[]),D(()=>{a.runs&&c((a.runs[0]?.at??0)<(t??0))},[t]);let p=pt(150,!a.runs&&!a.problem);return!a.runs&&a.problem?r`<${se} icon="unplug" title=${o("The log could not be loaded")} text=${z(a.problem)}>
<button type="button" class="btn" onClick=${()=>u()}>${o("Retry")}</button>
<//>`:a.runs?a.runs.length?r`
${l&&r`<p class="runmore">
<button type="button" class="btn small" onClick=${()=>u()}>
<${d} name="arrow-up" size="s" />
${o("Show newer runs")}
</button>
</p>`}
<ol class="runs">${Vq(a.runs,s)}</ol>
${a.problem&&r`<p class="t13 runmore" role="alert">${z(a.problem)}</p>`}
${a.more&&r`<p class="runmore">
<button type="button" class="btn small" onClick=${()=>u(a.runs.at(-1).id)}>
${o("Show older ones")}
</button>
</p>`}
`:n:p&&r`<div class="sks" aria-busy="true">
${[90,70,80].map(m=>r`<${Re} key=${m} width=${m} />`)}
</div>`}function Vq(e,t){let n=[];return e.forEach((s,a)=>{(!a||et(e[a-1].at)!==et(s.at))&&n.push(r`<li class="mh" key=${`d${s.id}`}>${mi(s.at,I.value)}</li>`),n.push(r`<${Xq} key=${s.id} run=${s} named=${t} />`)}),n}function Xq({run:e,named:t}){return r`<li class=${`run ${e.outcome}`}>
<details>
<summary>
<${d} name=${Jq[e.outcome]} size="s" />
<span class="grow">
<b class="b5 cut blk">${e.client||o("No conversation")}</b>
<span class="t12 mut blk">${Qq(e)}</span>
${t&&r`<span class="t12 dim cut blk">${Zq(e)}</span>`}
</span>
<time class="t12 dim" title=${Be(e.at)}>${q(e.at)}</time>
</summary>
<div class="runin">
<${Mf} run=${e} />
<p class="hrow t12">
${t&&rn(e.rule_id)?r`<a class="link" href=${ze(e.rule_id,"log")}>
${o("Rule, version {n}",{n:e.version})}
</a>`:r`<span class="dim">${o("Version {n}",{n:e.version})}</span>`}
${e.dialog_id&&r`<a class="link hrow end" href=${j("all",e.dialog_id)}>${o("Open conversation")}</a>`}
</p>
</div>
</details>
</li>`}var Gq,Jq,Qq,Zq,tk=b(()=>{B();C();J();ve();X();w();G();P();ke();ek();Ht();Df();co();Gq={runs:null,more:!1,problem:null};Jq={did:"check",refused:"ban",failed:"circle-alert"},Qq=e=>e.outcome==="did"&&e.done.length?e.done.map(Pf).join(", "):Nf(e),Zq=e=>$t(rn(e.rule_id)??{kind:e.kind,body:Zo(e.kind)?.default??{}})});function sN(){let e=E(null),[t,n]=g("");kf(".autolog"),W(()=>{document.activeElement!==document.body&&e.current.focus({preventScroll:!0})},[]);let s=Math.max(0,...Me.value.rules.map(i=>i.last_run_at??0)),a=oN.find(([i])=>i===t)[2]();return r`<aside class="peek" aria-label=${o("Log of all rules")}>
<div class="ed-top">
<h2 class="grow cut" tabindex="-1" ref=${e}>${o("Log of all rules")}</h2>
<${iu} label=${o("Close the log")} />
</div>
<div class="scroll ed edbody" role="group" tabindex="0" aria-label=${o("Runs")}>
<div class="rulechips" role="group" aria-label=${o("Show runs")}>
${oN.map(([i,l])=>r`<button type="button" class="chip" key=${i} aria-pressed=${String(i===t)}
onClick=${()=>n(i)}>${l()}</button>`)}
</div>
<${Lf} key=${t} source=${t?`/api/runs?outcome=${t}`:"/api/runs"} named
newest=${t?null:s} empty=${r`<${se} icon="history" title=${a}
text=${o("Runs of the last 90 days appear here.")} />`} />
</div>
</aside>`}var oN,aN=b(()=>{B();C();w();P();Wv();tk();Ht();oN=[["",()=>o("All"),()=>o("No runs yet")],["did",()=>o("Done"),()=>o("No rule has done anything yet")],["refused",()=>o("Refused"),()=>o("Nothing was refused")],["failed",()=>o("Failed"),()=>o("No run has failed")]]});var Rf,nk=b(()=>{C();Ht();Rf=({rule:e,label:t})=>r`<input class="tog" type="checkbox" role="switch" aria-label=${t} checked=${e.active} onChange=${n=>{let s=n.currentTarget.checked;n.currentTarget.checked=e.active,QA(e,s)}} />`});function eU(e){let t=Math.max(1,...e),n=(rN-2)/Math.max(1,e.length-1),s=(a,i)=>`${(1+i*n).toFixed(1)} ${(ok-2-a/t*(ok-5)).toFixed(1)}`;return`M${e.map(s).join("L")}`}function nU(e){return e.active?[T("{n} time today","{n} times today",e.today,{n:ce(e.today)}),e.last_run_at?o("{span} ago",{span:Ve(I.value-e.last_run_at)}):o("has not run yet")]:[o("off"),o("changed {date}",{date:Rt(e.changed_at)})]}function oU(e){let t=s=>{let a=rn(If.id);!a||a.group!==e.group||a.id===e.id||(s.preventDefault(),s.currentTarget.dataset.drop=sU(s)?"after":"before")},n=s=>delete s.currentTarget.dataset.drop;return{draggable:!0,onDragStart:s=>{If.id=e.id,s.dataTransfer.effectAllowed="move",s.dataTransfer.setData("text/plain",$t(e))},onDragEnd:()=>{If.id=null},onDragOver:t,onDragLeave:n,onDrop:s=>{s.preventDefault();let a=s.currentTarget.dataset.drop==="after";n(s);let i=rn(If.id);i&&Zv(i,a?aU(s.currentTarget,i):e.id)}}}function sU(e){let t=e.currentTarget.getBoundingClientRect();return e.currentTarget.parentElement.clientWidth>t.width*1.5?e.clientX>t.left+t.width/2:e.clientY>t.top+t.height/2}function aU(e,t){let n=e.nextElementSibling;return Number(n?.dataset.rule)===t.id&&(n=n.nextElementSibling),n?Number(n.dataset.rule):null}function rU(e,t){let n={ArrowUp:-1,ArrowDown:1}[e.key];if(!n||!e.shiftKey||!(e.ctrlKey||e.metaKey)||!Ye.value)return;e.preventDefault(),e.stopPropagation();let s=e.currentTarget.querySelector("h3 a");vs(Of(t,n)?o("Moved: {name}",{name:$t(t)}):o("This is the edge of the group")),requestAnimationFrame(()=>s.focus())}function iN({rule:e,names:t,open:n}){let s=$t(e),a=Ye.value?oU(e):{},i=["card","hov","rule",e.paused_at&&"failing",!e.paused_at&&e.missing.length&&"lacking"];return r`<article class=${i.filter(Boolean).join(" ")} data-rule=${e.id} data-off=${e.active?null:""}
aria-current=${n?"true":null} ...${a} onKeyDown=${l=>rU(l,e)}>
<span class="ric"><${d} name=${gl(e.kind)} /></span>
<h3>
<a href=${ze(e.id)}
aria-keyshortcuts=${Ye.value?"Control+Shift+ArrowUp Control+Shift+ArrowDown":null}>
${s}
</a>
</h3>
${Ye.value?r`<${Rf} rule=${e} label=${o("The rule “{name}” is on",{name:s})} />`:r`<span class="tag plain">${e.active?o("on"):o("off")}</span>`}
<p class="ds">${cu(e,t)}</p>
<${iU} rule=${e} />
<div class="mt2">
${nU(e).map((l,c)=>r`${c>0&&r`<span aria-hidden="true">·</span>`}<span>${l}</span>`)}
<${tU} days=${e.days} />
</div>
</article>`}function iU({rule:e}){return e.paused_at?r`<p class="rulebad">
<${d} name="circle-alert" size="s" />
<span class="grow">${o("Paused: {cause}",{cause:yf(e.paused_why)})}</span>
${Ye.value&&r`<button type="button" class="btn small" onClick=${()=>Cf(e)}>${o("Continue")}</button>`}
</p>`:e.missing.length?r`<p class="rulewarn">
<${d} name="triangle-alert" size="s" />
<span class="grow">${wf(e.missing)}</span>
${Ye.value&&r`<a class="link" href=${ze(e.id)}>${o("Choose a replacement")}</a>`}
</p>`:null}var rN,ok,tU,If,lN=b(()=>{C();ve();X();w();G();P();fr();hl();Ht();nk();co();[rN,ok]=[72,18];tU=({days:e})=>r`<svg class="spark" viewBox=${`0 0 ${rN} ${ok}`} role="img"
aria-label=${o("Runs in the last 14 days: {list}",{list:e.join(", ")})}>
<path d=${eU(e)} />
</svg>`;If={id:null}});function cU(e,t){let n=new Map(e.map(l=>[pN(l),l.text])),s=new Map(t.map(l=>[pN(l),l.text])),a=[...s].filter(([l,c])=>n.get(l)!==c),i=[...n.keys()].filter(l=>!s.has(l));return[...a.map(([l,c])=>o("Text ({place}): “{text}”",{place:l,text:c})),...i.map(l=>o("Text removed ({place})",{place:l}))]}function zf(e,t){return Object.keys(t).flatMap(n=>{if(JSON.stringify(e[n])===JSON.stringify(t[n]))return[];if(n==="texts")return cU(e.texts,t.texts);let[s,a]=lU[n]??[()=>n,JSON.stringify];return[o("{field}: {before} → {after}",{field:s(),before:a(e[n]),after:a(t[n])})]})}var cN,uN,sk,ak,lU,pN,rk=b(()=>{w();Xo();co();cN=e=>e?o("yes"):o("no"),uN=e=>t=>t?.length?t.map(e).join(", "):o("all"),sk=e=>e?Ne.team(e):o("none"),ak=e=>t=>e[t](),lU={operators:[()=>o("Operators"),e=>e?e.map(Ne.person).join(", "):o("all")],team_id:[()=>o("Team"),sk],channels:[()=>o("Channels"),uN(e=>Ne.channel(e))],teams:[()=>o("Teams"),uN(e=>Ne.team(e))],cap:[()=>o("Open conversations of one person, at most"),String],only_here:[()=>o("Only those at the screen"),cN],former_days:[()=>o("Days for the previous assignee"),String],absent:[()=>o("When the assignee is absent"),ak({keep:()=>o("leave it to the assignee"),next:()=>o("give it to the next operator"),team:()=>o("give it to a team")})],absent_minutes:[()=>o("Minutes until absent"),String],absent_team_id:[()=>o("Team for conversations of the absent"),sk],nobody:[()=>o("When nobody can take it"),ak({leave:()=>o("leave it unassigned"),team:()=>o("give it to a team")})],nobody_team_id:[()=>o("Team when nobody can take it"),sk],clients:[()=>o("Clients"),ak({all:()=>o("All clients"),new:()=>o("Only new clients")})],frequency:[()=>o("How often"),xf],hours_id:[()=>o("Working hours"),e=>Ne.hours(e)],first_minutes:[()=>o("First reply within"),String],next_minutes:[()=>o("Next replies within"),String],minutes:[()=>o("Minutes"),String],stages:[()=>o("Moments"),e=>e.map(qv).join(", ")],whom:[()=>o("Whom to notify"),e=>Uv(e,Ne).join(", ")||o("no one")],email:[()=>o("Also by email"),cN]},pN=({channel_id:e,language:t})=>`${e===null?o("All channels"):Ne.channel(e)}, ${t}`});function uU(e){return[...e.replace(/\{\s*(\w+)\s*(\|[^{}]*)?\}/g,(n,s)=>pu.includes(s)?"":n).matchAll(/\{[^{}]*\}?|\}/g)].map(([n])=>n)}function pU({texts:e=[]},t){let n=new Set;e.length||(t.texts=o("Write at least one text")),e.forEach((s,a)=>{let i=`${s.channel_id}:${s.language}`,l=uU(s.text);s.text.trim()?s.text.length>mN?t[`texts.${a}`]=T("At most {n} character","At most {n} characters",mN):l.length?t[`texts.${a}`]=o("There is no such variable: {list}",{list:l.join(" ")}):n.has(i)&&(t[`texts.${a}`]=o("There is already a text for this channel and language")):t[`texts.${a}`]=o("Write the text that the client will get"),n.add(i)})}function mU({frequency:e},t){e?.every==="hours"&&!Ua(e.hours,1,fN)&&(t.frequency=Ha(1,fN))}function $N({whom:e},t){!e.assignee&&!e.leads&&!e.operators.length&&(t.whom=o("Choose who is notified"))}function lk({kind:e,body:t}){let n={};return dU[e]?.(t,n),n}var pu,mN,Wf,dN,Bf,fN,Ua,Ha,ik,dU,Ff=b(()=>{w();pu=["name","number","company","hours","back"],mN=4e3,Wf=1440,dN=30*Wf,Bf=60*Wf,fN=24*365;Ua=(e,t,n)=>Number.isInteger(e)&&e>=t&&e<=n,Ha=(e,t)=>o("A whole number from {least} to {most}",{least:e,most:t});ik=(e,t)=>{pU(e,t),mU(e,t)},dU={distribution:(e,t)=>{e.operators&&!e.operators.length&&(t.operators=o("Choose at least one operator")),e.team_id===0&&(t.team_id=o("Choose a team")),Ua(e.cap,0,1e3)||(t.cap=Ha(0,1e3)),Ua(e.former_days,0,365)||(t.former_days=Ha(0,365)),e.absent!=="keep"&&!Ua(e.absent_minutes,0,Wf)&&(t.absent_minutes=Ha(0,Wf)),e.absent==="team"&&!e.absent_team_id&&(t.absent_team_id=o("Choose a team")),e.nobody==="team"&&!e.nobody_team_id&&(t.nobody_team_id=o("Choose a team"))},autoreply:ik,out_of_hours:ik,receipt:ik,sla:(e,t)=>{Ua(e.first_minutes,1,Bf)||(t.first_minutes=Ha(1,Bf)),Ua(e.next_minutes,1,Bf)||(t.next_minutes=Ha(1,Bf)),e.stages.length?e.stages.some(n=>!Ua(n,1,1e3))?t.stages=Ha(1,1e3):new Set(e.stages).size<e.stages.length&&(t.stages=o("Two moments are the same")):t.stages=o("Add at least one moment"),$N(e,t)},untouched:(e,t)=>{Ua(e.minutes,1,dN)||(t.minutes=Ha(1,dN)),$N(e,t)}}});function fU(e){let t=(e?.detail?.errors??[]).map(({field:n,message:s})=>[n.split(".").at(-1),s]);return Object.fromEntries(t)}function yl({id:e,kind:t,version:n,body:s}){xe.value={id:e,kind:t,version:n,body:s,base:JSON.stringify(s)},ck.value=!1,kl.value=null,Ya.value=null}function Kf(e){xe.value={...xe.peek(),body:{...xe.peek().body,...e}}}function bN(){let{id:e,kind:t}=xe.peek();yl(e?rn(e):uk(t))}function vN(e){let{version:t,base:n}=xe.peek();e.version!==t&&(JSON.stringify(e.body)===n?xe.value={...xe.peek(),version:e.version}:es.peek()?Ya.value={by:e.changed_by,at:e.changed_at}:yl(e))}function yN(){let{id:e}=xe.peek();return xe.value={...xe.peek(),version:rn(e).version},Ya.value=null,jf()}function $U(){requestAnimationFrame(()=>{document.querySelector(".edbody [aria-invalid='true']")?.focus()})}async function jf(){if(!xe.peek()||Vr.peek())return!1;if(ck.value=!0,kl.value=null,Object.keys(lk(xe.peek())).length)return $U(),!1;Vr.value=!0;let e=xe.peek();try{let t=await eN(e);return xe.peek()===e?yl(t):xe.value={...xe.peek(),id:t.id,version:t.version,base:JSON.stringify(t.body)},e.id||(ee(o("Rule created: {name}. It is off.",{name:$t(t)}),{icon:"zap"}),L(ze(t.id),{replace:!0,sure:!0})),!0}catch(t){if(!(t instanceof Z))throw t;return t.code==="changed-meanwhile"?(await uo(),Ya.value={by:t.detail.by,at:t.detail.at}):kl.value=t,!1}finally{Vr.value=!1}}var xe,ck,Vr,kl,Ya,es,hN,gN,uk,kN,wN,Jr=b(()=>{te();J();w();G();we();Ff();Ht();co();xe=_(null),ck=_(!1),Vr=_(!1),kl=_(null),Ya=_(null),es=de(()=>!!xe.value&&JSON.stringify(xe.value.body)!==xe.value.base),hN=de(()=>xe.value&&ck.value?{...lk(xe.value),...fU(kl.value)}:{});gN=()=>{xe.value=null},uk=e=>({id:null,kind:e,version:0,body:Zo(e).default});kN=()=>yl(rn(xe.peek().id));wN=e=>({"unknown-variable":()=>o("A text names a variable that does not exist.")})[e.code]?.()??z(e)});var xN,_N=b(()=>{C();w();P();tk();xN=({rule:e})=>r`<${Lf} source=${`/api/rules/${e.id}/runs`} newest=${e.last_run_at}
empty=${r`<${se} icon="history" title=${o("No runs yet")} text=${e.active?o("Runs of the last 90 days appear here."):o("The rule is off. “Dry run” shows what it would do.")} />`} />`});var qf,pk=b(()=>{te();qf=_(null)});function SN({rule:e}){let[t,n]=g(30),[s,a]=g({busy:!1,result:null,problem:null}),i=async()=>{a({busy:!0,result:null,problem:null});let l=es.peek()?{body:xe.peek().body}:{};try{a({busy:!1,result:await _e("POST",`/api/rules/${e.id}/rehearsal`,{days:t,...l}),problem:null})}catch(c){if(!(c instanceof Z))throw c;a({busy:!1,result:null,problem:c})}};return D(()=>a({busy:!1,result:null,problem:null}),[e.version]),r`
<p class="t13 mut">${o("What the rule would have done in the past. Nothing is sent and nothing changes.")}</p>
${es.value&&r`<p class="hint">${o("Checked with your changes, which are not saved yet.")}</p>`}
<div class="hrow wrap rowgap">
<${qt} label=${o("Period")} value=${String(t)} onPick=${l=>n(Number(l))}
options=${hU.map(l=>[String(l),T("{n} day","{n} days",l)])} />
<button type="button" class="btn primary" disabled=${s.busy} aria-busy=${String(s.busy)} onClick=${i}>
<${d} name="play" size="m" />
${o("Check")}
</button>
</div>
<div aria-live="polite">
${s.busy&&r`<div class="sks">${[90,64,78].map(l=>r`<${Re} key=${l} width=${l} />`)}</div>`}
${s.problem&&r`<${se} icon="unplug" title=${o("The dry run failed")} text=${z(s.problem)}>
<button type="button" class="btn" onClick=${i}>${o("Retry")}</button>
<//>`}
${s.result&&r`<${bU} rule=${e} result=${s.result} />`}
</div>
`}function gU(e,{matched:t,sent:n}){let s=T("It would have run {n} time","It would have run {n} times",t,{n:ce(t)});if(!Zo(e.kind)?.writes_to_clients)return s;let a={n:ce(n)},i=T("{n} automatic message would have left","{n} automatic messages would have left",n,a);return`${s}, ${i}`}function bU({rule:e,result:t}){let n=Object.entries(t.refused).sort((s,a)=>a[1]-s[1]);return r`
<h3 class="t14 b6 rehead">${gU(e,t)}</h3>
${!t.exact&&r`<p class="hint">
${o("An estimate: {list}.",{list:t.not_recorded.map(yU).join(", ")||o("not everything is recorded")})}
</p>`}
${t.by_channel.length>1&&r`<dl class="kv rekv">
${t.by_channel.map(s=>r`<div key=${s.channel_id}>
<dt class="cut">${Ne.channel(s.channel_id)}</dt>
<dd class="num">${ce(s.count)}</dd>
</div>`)}
</dl>`}
${n.length>0&&r`
<h4 class="mh">${o("It would have kept silent")}</h4>
<ul class="reref">
${n.map(([s,a])=>r`<li key=${s}>
<span class="grow">${lu(s)}</span>
<span class="num">${ce(a)}</span>
</li>`)}
</ul>
`}
${t.dialogs.length>0&&r`
<h4 class="mh">${o("Conversations")}</h4>
<ol class="runs">${t.dialogs.map((s,a)=>r`<${vU} key=${a} one=${s} />`)}</ol>
${t.matched>t.dialogs.length&&r`<p class="hint">${T("The last {n} is shown.","The last {n} are shown.",t.dialogs.length)}</p>`}
`}
`}var hU,vU,kU,yU,TN=b(()=>{B();C();J();ve();X();w();G();P();an();hl();Jr();Xo();Ht();hU=[7,30,90];vU=({one:e})=>r`<li class=${`run ${e.outcome}`}>
<a class="runlink" href=${j("all",e.dialog_id)}>
<${d} name=${e.outcome==="did"?"check":"ban"} size="s" />
<span class="grow">
<b class="b5 cut blk">${e.client}</b>
${e.code&&r`<span class="t12 mut blk">${lu(e.code)}</span>`}
</span>
<span class="t12 dim">${tt(e.at,I.value)}, ${q(e.at)}</span>
</a>
</li>`,kU={presence:()=>o("who was online then is not recorded"),loads:()=>o("how many conversations each had then is not recorded"),here:()=>o("who was at the screen then is not recorded")},yU=e=>kU[e]?.()??e});function CN({label:e,hint:t,error:n,children:s}){let a=w$();return r`<div class="rowgap">
<div class="hrow">
<label class="t13 grow" for=${a}>${e}${t&&r`<span class="t12 dim blk">${t}</span>`}</label>
${s({id:a,invalid:n?"true":null,"aria-describedby":n?`${a}e`:null})}
</div>
<${ts} id=${`${a}e`} text=${n} />
</div>`}function mu({id:e,value:t,onValue:n,unit:s,label:a,...i}){let[l,c]=g(String(t));D(()=>{Number(l)!==t&&!Number.isNaN(t)&&c(String(t))},[t]);let u=$=>{let f=$.currentTarget.value;c(f),n(/^\d+$/.test(f.trim())?Number(f):NaN)},{invalid:p,...m}=i;return r`<span class="hrow tight">
<input class="input numin" id=${e} inputmode="numeric" autocomplete="off" aria-label=${a} value=${l}
aria-invalid=${p} ...${m} onInput=${u} />
${s&&r`<span class="t13 dim">${s}</span>`}
</span>`}function du({id:e,label:t,options:n,value:s,onPick:a,invalid:i,...l}){let c=n.findIndex(([u])=>u===s);return r`<select class="sel" id=${e} aria-label=${t} aria-invalid=${i} ...${l}
onChange=${u=>a(n[u.currentTarget.selectedIndex][0])}>
${n.map(([u,p],m)=>r`<option key=${u} value=${m} selected=${m===c}>${p}</option>`)}
</select>`}function dk({label:e,hint:t,error:n,children:s}){let a=w$();return r`<div class="field">
<label for=${a}>${e}</label>
${s({id:a,invalid:n?"true":null,"aria-describedby":n?`${a}e`:null})}
${t&&r`<span class="hint">${t}</span>`}
<${ts} id=${`${a}e`} text=${n} />
</div>`}function Yf(e,t=o("Choose a team")){let n=Da().map(s=>[s.id,s.name]);return e&&!n.some(([s])=>s===e)&&n.push([e,`${Ne.team(e)} · ${o("deleted")}`]),[[null,t],...n]}function Gf(e){let t=Object.values(Gv.value).filter(n=>!n.removed).map(n=>[n.id,Ne.hours(n.id)]);return t.some(([n])=>n===e)||t.unshift([e,Ne.hours(e)]),t}function ON({label:e,all:t,items:n,chosen:s,onChange:a}){return r`<div class="rulechips" role="group" aria-label=${e}>
<button type="button" class="chip" aria-pressed=${String(!s.length)} onClick=${()=>a([])}>
${t}
</button>
${n.map(({id:i,name:l,icon:c})=>r`<button type="button" class="chip" key=${i} aria-pressed=${String(s.includes(i))}
onClick=${()=>a(mk(s,i))}>
${c}
${l}
</button>`)}
</div>`}function Vf({chosen:e,onChange:t,kinds:n}){let a=Ef().filter(i=>!n||n.includes(i.kind)).map(i=>({id:i.id,name:i.name,icon:r`<${Te} kind=${i.kind} named />`}));for(let i of EN(e,a))a.push({id:i,name:`${Ne.channel(i)} · ${o("removed")}`,icon:null});return r`<${Uf} name=${o("Channel")}>
<${ON} label=${o("Channel")} all=${o("Any")} items=${a} chosen=${e} onChange=${t} />
<//>`}function AN({chosen:e,onChange:t}){let n=Da().map(({id:s,name:a})=>({id:s,name:a}));for(let s of EN(e,n))n.push({id:s,name:`${Ne.team(s)} · ${o("deleted")}`});return!n.length&&!Object.keys(qe.value).length?null:r`<${Uf} name=${o("Team")}>
<${ON} label=${o("Team")} all=${o("Any team")} items=${n} chosen=${e} onChange=${t} />
<//>`}function fk({whom:e,email:t,error:n,change:s}){let a=l=>s({whom:{...e,...l}}),i=e.operators.filter(l=>!Pe.value[l]?.active);return r`
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
${Jf().map(l=>r`<label key=${l.id}>
<input class="check" type="checkbox" checked=${e.operators.includes(l.id)}
onChange=${()=>a({operators:mk(e.operators,l.id)})} />
<${Q} name=${l.name} size="sm" />
<span class="cut">${l.name}</span>
</label>`)}
${i.map(l=>r`<label key=${l} class="hint warn">
<input class="check" type="checkbox" checked
onChange=${()=>a({operators:mk(e.operators,l)})} />
${Ne.person(l)} · ${o("no longer works here")}
</label>`)}
</div>
<${ts} text=${n} />
</div>
<${Hf} label=${o("Also send an email at once")} hint=${o("Even to those who are at the screen")}
checked=${t} onChange=${l=>s({email:l})} />
`}var it,Uf,ts,Hf,ns,os,mk,EN,Jf,fu=b(()=>{B();C();w();R();P();Hi();Xo();Ht();it=({icon:e,title:t,children:n})=>r`<section class="step">
<span class="k"><${d} name=${e} size="s" /></span>
<h3>${t}</h3>
${n}
</section>`,Uf=({name:e,children:t})=>r`<div class="cond"><span>${e}</span>${t}</div>`,ts=({id:e,text:t})=>t?r`<span class="hint bad" id=${e}>${t}</span>`:null;Hf=({label:e,hint:t,checked:n,onChange:s})=>r`<${CN} label=${e} hint=${t}>
${({id:a})=>r`<input class="tog" id=${a} type="checkbox" role="switch" checked=${n}
onChange=${i=>s(i.currentTarget.checked)} />`}
<//>`;ns=({label:e,hint:t,value:n,onValue:s,unit:a,error:i})=>r`<${CN} label=${e} hint=${t} error=${i}>
${l=>r`<${mu} ...${l} value=${n} unit=${a} onValue=${s} />`}
<//>`;os=({label:e,hint:t,error:n,...s})=>r`<div class="rowgap">
<${dk} label=${e} hint=${t} error=${n}>${a=>r`<${du} ...${a} ...${s} />`}<//>
</div>`;mk=(e,t)=>e.includes(t)?e.filter(n=>n!==t):[...e,t];EN=(e,t)=>e.filter(n=>!t.some(s=>s.id===n));Jf=()=>Object.values(Pe.value).filter(e=>e.active).sort((e,t)=>e.name.localeCompare(t.name))});function PN({rule:e,body:t,errors:n,change:s}){D(()=>{va()},[]);let a=_U(t),i=l=>s({operators:l==="chosen"?Jf().map(c=>c.id):null,team_id:l==="team"?0:null});return r`
<${it} icon="zap" title=${o("When")}>
<p class="cond">${o("A client waits in a conversation without an assignee")}</p>
<${os} label=${o("Also when the client writes and the assignee is absent")} value=${t.absent}
onPick=${l=>s({absent:l,absent_minutes:t.absent_minutes||xU})}
options=${[["keep",o("leave it to the assignee")],["next",o("give it to the next operator")],["team",o("give it to a team")]]} />
${t.absent==="team"&&r`<${os} label=${o("Team for conversations of the absent")} value=${t.absent_team_id}
error=${n.absent_team_id} onPick=${l=>s({absent_team_id:l})}
options=${Yf(t.absent_team_id)} />`}
${t.absent!=="keep"&&r`<${ns} label=${o("Who is away counts as absent after")}
hint=${o("Who is off shift counts at once")} unit=${o("min")} value=${t.absent_minutes}
error=${n.absent_minutes} onValue=${l=>s({absent_minutes:l})} />`}
<//>
<${it} icon="list-filter" title=${o("If")}>
<${Uf} name=${o("Assignee")}><span class="mut">${o("nobody")}</span><//>
<${Vf} chosen=${t.channels} onChange=${l=>s({channels:l})} />
<//>
<${it} icon="user-round-check" title=${o("Then assign in turn")}>
<${qt} label=${o("Among whom")} value=${a} onPick=${l=>l!==a&&i(l)}
options=${[["all",o("Everyone")],["team",o("Team")],["chosen",o("Chosen")]]} />
${a==="team"&&r`<${os} label=${o("Team")} value=${t.team_id||null} error=${n.team_id}
onPick=${l=>s({team_id:l??0})} options=${Yf(t.team_id)} />`}
${a==="chosen"&&r`<${SU} chosen=${t.operators} rule=${e} error=${n.operators}
onChange=${l=>s({operators:l})} />`}
<${ns} label=${o("Open conversations of one person, at most")}
hint=${o("0: the workload limit of each person")} value=${t.cap} error=${n.cap}
onValue=${l=>s({cap:l})} />
<${Hf} label=${o("Only those at the screen")}
hint=${o("Whose page is open; those who are online by their status, otherwise")} checked=${t.only_here}
onChange=${l=>s({only_here:l})} />
<${Hf} label=${o("First to the previous assignee, when online")}
checked=${t.former_days>0||Number.isNaN(t.former_days)}
onChange=${l=>s({former_days:l?wU:0})} />
${t.former_days!==0&&r`<${ns} label=${o("If they had it within the last")} unit=${o("days")} value=${t.former_days}
error=${n.former_days} onValue=${l=>s({former_days:l})} />`}
<${os} label=${o("When nobody can take it")} value=${t.nobody} onPick=${l=>s({nobody:l})}
options=${[["leave",o("leave it unassigned, deal it to the first who can")],["team",o("give it to a team")]]} />
${t.nobody==="team"&&r`<${os} label=${o("Team when nobody can take it")} value=${t.nobody_team_id}
error=${n.nobody_team_id} onPick=${l=>s({nobody_team_id:l})}
options=${Yf(t.nobody_team_id)} />`}
<//>
${e.id&&r`<${TU} rule=${e} />`}
`}function SU({chosen:e,rule:t,error:n,onChange:s}){let[a,i]=g(null),l=Jf().filter(m=>!e.includes(m.id)),c=[...e.map(m=>Pe.value[m]??{id:m,name:H(m),active:!1}),...l],u=(m,$)=>{if($<0||$>=e.length)return;let f=e.filter(h=>h!==m);f.splice($,0,m),s(f),vs(o("{name}: place {n} of {all}",{name:H(m),n:$+1,all:f.length}))},p=(m,$)=>{let f={ArrowUp:-1,ArrowDown:1}[m.key];if(!f)return;m.preventDefault();let h=m.currentTarget;u($,e.indexOf($)+f),requestAnimationFrame(()=>h.focus())};return r`
<ul class="ppl rowgap" aria-label=${o("Operators in their order")}>
${c.map(m=>{let $=e.indexOf(m.id),f=$>=0;return r`<li key=${m.id} class=${a===m.id?"carried":null}
draggable=${f&&Ye.value?!0:null} onDragStart=${h=>{h.dataTransfer.setData("text/plain",m.name),i(m.id)}} onDragEnd=${()=>i(null)} onDragOver=${h=>{a===null||!f||(h.preventDefault(),a!==m.id&&u(a,$))}} onDrop=${h=>h.preventDefault()}>
${f&&Ye.value?r`<button type="button" class="ib small gripb" aria-label=${o("Move: {name}",{name:m.name})}
title=${o("Drag, or press ↑ and ↓")} onKeyDown=${h=>p(h,m.id)}>
<${d} name="grip-vertical" size="m" />
</button>`:r`<span class="gripb ib small"></span>`}
<${Q} name=${m.name} size="md">${m.active&&r`<${Nr} shift=${hn(m)} />`}<//>
<span class="grow">
<span class="cut b5 blk">${m.name}</span>
<span class=${m.active?"t12 dim cut blk":"t12 hint warn blk"}>
${m.active?[Pr(m),Vg(hn(m))].filter(Boolean).join(" · "):o("no longer works here")}
</span>
</span>
${f&&t.next_operator_id===m.id&&r`<span class="tag plain">${o("next")}</span>`}
<input class="tog" type="checkbox" role="switch" aria-label=${o("{name} takes part",{name:m.name})}
checked=${f} aria-invalid=${n?"true":null}
onChange=${()=>s(f?e.filter(h=>h!==m.id):[...e,m.id])} />
</li>`})}
</ul>
<${ts} text=${n} />
`}function TU({rule:e}){let t=[...e.shares??[]].sort((a,i)=>i.count-a.count),n=Math.max(1,...t.map(a=>a.count)),s=async()=>{let a=await XA(e);a&&ee(T("{n} conversation is being dealt","{n} conversations are being dealt",a.count),{icon:"users-round"})};return r`<section class="rulenow" aria-labelledby="rulenow">
<h3 class="t13 b6" id="rulenow">${o("Today")}</h3>
${e.next_operator_id&&r`<p class="t13">${o("Next in turn: {name}",{name:H(e.next_operator_id)})}</p>`}
${t.length?r`<ul class="shares">
${t.map(a=>r`<li key=${a.operator_id}>
<span class="cut">${H(a.operator_id)}</span>
<svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
<rect width=${a.count/n*100} height="8" rx="2" />
</svg>
<span class="num">${ce(a.count)}</span>
</li>`)}
</ul>`:r`<p class="hint">${o("Nothing was dealt today.")}</p>`}
${e.waiting>0&&Ye.value&&r`<button type="button" class="btn small" disabled=${!e.active||es.value} onClick=${s}>
${T("Deal {n} who waits","Deal {n} who wait",e.waiting)}
</button>`}
${e.waiting>0&&!e.active&&r`<p class="hint">${o("Switch the rule on to deal those who wait.")}</p>`}
</section>`}var NN,wU,xU,_U,DN=b(()=>{B();C();X();w();R();we();Se();P();an();Hi();Qt();fr();Jr();fu();Ht();NN=()=>r`
<${it} icon="zap" title=${o("When")}><p class="cond">${o("An operator replies to a client")}</p><//>
<${it} icon="list-filter" title=${o("If")}><p class="cond">${o("The conversation has no assignee")}</p><//>
<${it} icon="user-round-check" title=${o("Then")}>
<p class="cond">${o("The operator becomes the assignee")}</p>
<p class="hint">${o("A note does not assign. The operator can undo it.")}</p>
<//>
`,wU=30,xU=30,_U=({operators:e,team_id:t})=>e?"chosen":t===null?"all":"team"});function MN({body:e,errors:t,change:n}){return r`
<${it} icon="zap" title=${o("When")}><p class="cond">${o("A client waits for our reply")}</p><//>
<${it} icon="list-filter" title=${o("If")}>
<${Vf} chosen=${e.channels} onChange=${s=>n({channels:s})} />
<${AN} chosen=${e.teams} onChange=${s=>n({teams:s})} />
<p class="hint">${o("The first rule that fits counts: its order in the group decides.")}</p>
<//>
<${it} icon="hourglass" title=${o("Then reply")}>
<${ns} label=${o("First reply within")} unit=${o("min")} value=${e.first_minutes}
error=${t.first_minutes} onValue=${s=>n({first_minutes:s})} />
<${ns} label=${o("Next replies within")} unit=${o("min")} value=${e.next_minutes}
error=${t.next_minutes} onValue=${s=>n({next_minutes:s})} />
<${os} label=${o("By which hours")} hint=${o("Closed hours do not count.")} value=${e.hours_id}
options=${Gf(e.hours_id)} onPick=${s=>n({hours_id:s})} />
<//>
<${it} icon="bell-ring" title=${o("And notify")}>
<${OU} body=${e} error=${t.stages} change=${n} />
<${fk} whom=${e.whom} email=${e.email} error=${t.whom} change=${n} />
<//>
`}function OU({body:e,error:t,change:n}){let{stages:s,first_minutes:a}=e,i=c=>n({stages:c}),l=[80,100,150,200,300].find(c=>!s.includes(c))??50;return r`
<ul class="stages" aria-label=${o("Moments")}>
${s.map((c,u)=>r`<li class="hrow" key=${u}>
<${mu} label=${o("Moment {n}, per cent of the time",{n:u+1})} value=${c} unit="%"
invalid=${t?"true":null} onValue=${p=>i(s.with(u,p))} />
<span class="grow t12 dim">${EU(c,a)}</span>
<button type="button" class="ib small" aria-label=${o("Remove moment {n}",{n:u+1})}
onClick=${()=>i(s.filter((p,m)=>m!==u))}>
<${d} name="x" size="m" />
</button>
</li>`)}
</ul>
<${ts} text=${t} />
${s.length<CU&&r`<button type="button" class="btn small quiet" onClick=${()=>i([...s,l].sort((c,u)=>c-u))}>
<${d} name="plus" size="s" />
${o("Moment")}
</button>`}
`}function EU(e,t){let n=Math.round(t*e/100);return Number.isFinite(n)?e===100?o("the time is over"):e<100?T("warning, {n} minute after the client wrote","warning, {n} minutes after the client wrote",n):T("reminder, {n} minute after the client wrote","reminder, {n} minutes after the client wrote",n):""}function LN({body:e,errors:t,change:n}){return r`
<${it} icon="zap" title=${o("When")}>
<p class="cond">${o("A client waits in a conversation that no one took")}</p>
<${ns} label=${o("For")} unit=${o("min")} value=${e.minutes} error=${t.minutes}
onValue=${s=>n({minutes:s})} />
<//>
<${it} icon="list-filter" title=${o("If")}>
<p class="cond">${o("No assignee, no reply and no note since the client wrote")}</p>
<//>
<${it} icon="bell-ring" title=${o("Then notify")}>
<${fk} whom=${e.whom} email=${e.email} error=${t.whom} change=${n} />
<//>
`}var CU,RN=b(()=>{C();w();P();fu();CU=5});function Qf(e,t,n){let s={...IN[t]??IN.en,company:n||"Okno"};return e.split(/(\{[^{}]*\})/).filter(Boolean).map(a=>{let i=/^\{\s*(\w+)\s*(?:\|[^{}]*)?\}$/.exec(a)?.[1];return a.startsWith("{")?pu.includes(i)?{kind:"value",text:s[i]}:{kind:"unknown",text:a}:{kind:"text",text:a}})}var IN,$k=b(()=>{Ff();IN={ru:{name:"Екатерина",number:"1042",hours:"9:00–21:00",back:"завтра в 9:00"},en:{name:"Kate",number:"1042",hours:"9:00–21:00",back:"tomorrow at 9:00"}}});function hk({body:e,error:t,change:n}){let{frequency:s}=e,a=l=>n({frequency:{...s,...l}}),i=["message","wait","episode"].map(l=>[l,xf({every:l})]);return r`<div class="rowgap">
<${dk} label=${o("How often")} error=${t}>
${l=>r`<span class="hrow wrap">
<${du} ...${l} value=${s.every} onPick=${c=>a({every:c})}
options=${[...i,["hours",o("Not again for some hours")]]} />
${s.every==="hours"&&r`<${mu} label=${o("Hours")} value=${s.hours} unit=${o("h")} invalid=${l.invalid}
onValue=${c=>a({hours:c})} />`}
</span>`}
<//>
</div>`}function AU(e,t){let n=(s,a)=>e.some(i=>i.channel_id===s&&i.language===a);for(let s of[null,...t.map(a=>a.id)])for(let[a]of KN)if(!n(s,a))return{channel_id:s,language:a};return null}function gk({body:e,errors:t,change:n,kinds:s}){let a=Ef().filter(u=>!s||s.includes(u.kind)),{texts:i}=e,l=AU(i,a),c=(u,p)=>n({texts:i.with(u,{...i[u],...p})});return r`
${i.map((u,p)=>r`<${PU} key=${p} one=${u} index=${p} only=${i.length===1} channels=${a}
error=${t[`texts.${p}`]} onPut=${m=>c(p,m)}
onRemove=${()=>n({texts:i.filter((m,$)=>$!==p)})} />`)}
<${ts} text=${t.texts} />
${l&&r`<button type="button" class="btn small quiet"
onClick=${()=>n({texts:[...i,{...l,text:""}]})}>
<${d} name="plus" size="s" />
${o("Text for a channel or language")}
</button>`}
<p class="hint">${o("A client gets the text of their channel and language, else the one for all channels.")}</p>
`}function PU({one:e,index:t,only:n,channels:s,error:a,onPut:i,onRemove:l}){let c=E(null),u=m=>{let $=c.current;$.setRangeText(`{${m}}`,$.selectionStart,$.selectionEnd,"end"),i({text:$.value}),$.focus()},p=o("Text {n}",{n:t+1});return r`<div class="card ruletext">
<div class="hrow wrap">
<${du} label=${o("Channel of text {n}",{n:t+1})} value=${e.channel_id}
options=${NU(e.channel_id,s)} onPick=${m=>i({channel_id:m})} />
<${du} label=${o("Language of text {n}",{n:t+1})} value=${e.language} options=${KN}
onPick=${m=>i({language:m})} />
${!n&&r`<button type="button" class="ib small" aria-label=${o("Remove text {n}",{n:t+1})}
onClick=${l}>
<${d} name="x" size="m" />
</button>`}
</div>
<textarea class="input" rows="4" ref=${c} lang=${e.language} aria-label=${p}
aria-invalid=${a?"true":null} aria-describedby=${a?`rt${t}`:null} value=${e.text}
onInput=${m=>i({text:m.currentTarget.value})}></textarea>
<${ts} id=${`rt${t}`} text=${a} />
<div class="rulevars" role="group" aria-label=${o("Insert a variable")}>
${pu.map(m=>r`<button type="button" class="chip" key=${m} title=${zN(m)}
aria-label=${o("Insert: {what}",{what:zN(m)})} onClick=${()=>u(m)}>
${`{${m}}`}
</button>`)}
</div>
<${DU} one=${e} />
</div>`}function DU({one:e}){let t=Qf(e.text,e.language,Y.value.company);return e.text.trim()?r`<div class="rulepre" aria-label=${o("Preview")} role="group">
<span class="t12 dim">${o("The client will see")}</span>
<p class="rulebub" lang=${e.language}>
${t.map(n=>n.kind==="text"?n.text:r`<span class=${n.kind==="value"?"val":"bad"}>${n.text}</span>`)}
</p>
${Le.value!==e.language&&r`<span class="t12 dim">
${e.language==="ru"?o("For clients who write in Russian"):o("For clients who write in English")}
</span>`}
</div>`:null}var BN,WN,FN,KN,NU,zN,jN=b(()=>{B();C();w();R();P();an();Ff();fu();Xo();co();$k();BN=({body:e,errors:t,change:n})=>r`
<${it} icon="zap" title=${o("When")}><p class="cond">${o("A client begins a new conversation")}</p><//>
<${it} icon="list-filter" title=${o("If")}>
<${qt} label=${o("Clients")} value=${e.clients} onPick=${s=>n({clients:s})}
options=${[["all",o("All clients")],["new",o("Only new clients")]]} />
<${hk} body=${e} error=${t.frequency} change=${n} />
<//>
<${it} icon="message-square-reply" title=${o("Then write to the client")}>
<${gk} body=${e} errors=${t} change=${n} />
<//>
`,WN=({body:e,errors:t,change:n})=>r`
<${it} icon="zap" title=${o("When")}>
<p class="cond">${o("A client writes while we are closed")}</p>
<${os} label=${o("Working hours")} value=${e.hours_id} options=${Gf(e.hours_id)}
onPick=${s=>n({hours_id:s})} />
<//>
<${it} icon="list-filter" title=${o("If")}>
<${hk} body=${e} error=${t.frequency} change=${n} />
<//>
<${it} icon="moon" title=${o("Then write to the client")}>
<${gk} body=${e} errors=${t} change=${n} />
<p class="hint">${o("It goes before the auto-reply: a client gets one automatic message per event.")}</p>
<//>
`,FN=({body:e,errors:t,change:n})=>r`
<${it} icon="zap" title=${o("When")}><p class="cond">${o("A client begins a conversation by email")}</p><//>
<${it} icon="list-filter" title=${o("If")}>
<${hk} body=${e} error=${t.frequency} change=${n} />
<//>
<${it} icon="mail" title=${o("Then reply in the same thread")}>
<${gk} body=${e} errors=${t} change=${n} kinds=${["email"]} />
<//>
`;KN=[["ru","Русский"],["en","English"]];NU=(e,t)=>{let n=t.map(s=>[s.id,`${ye(s.kind)} · ${s.name}`]);return e!==null&&!n.some(([s])=>s===e)&&n.push([e,`${Ne.channel(e)} · ${o("removed")}`]),[[null,o("All channels")],...n]};zN=e=>({name:o("name of the client"),number:o("number of the conversation"),company:o("name of the company"),hours:o("working hours of today"),back:o("when we are back")})[e]});function qN({rule:e}){let t=MU[xe.value.kind];return r`<form class="ruleform" onSubmit=${n=>n.preventDefault()}>
<fieldset disabled=${!Ye.value}>
<legend class="vh">${o("Setup")}</legend>
${e.missing.length>0&&r`<p class="rulewarn">
<${d} name="triangle-alert" size="s" />
<span class="grow">${wf(e.missing)}. ${o("Choose a replacement below.")}</span>
</p>`}
${t?r`<${t} rule=${e} body=${xe.value.body} errors=${hN.value} change=${Kf} />`:r`<p class="t13">${o("This kind of rule is unknown to the page. Reload it.")}</p>`}
</fieldset>
</form>`}var MU,UN=b(()=>{C();w();P();hl();Jr();DN();RN();Ht();jN();MU={distribution:PN,reply_assigns:NN,autoreply:BN,out_of_hours:WN,receipt:FN,sla:MN,untouched:LN}});function HN({rule:e}){let[t,n]=g(null),[s,a]=g(null),i=async()=>{a(null);try{n((await K(`/api/rules/${e.id}/versions`)).versions)}catch(c){if(!(c instanceof Z))throw c;a(c)}};if(D(()=>{i()},[e.id,e.version]),s)return r`<${se} icon="unplug" title=${o("The versions could not be loaded")} text=${z(s)}>
<button type="button" class="btn" onClick=${i}>${o("Retry")}</button>
<//>`;let l=c=>{Kf(c.body),L(ze(e.id),{replace:!0})};return r`
<p class="hrow t13">
<a class="link hrow tight" href=${ze(e.id)}>
<${d} name="chevron-left" size="s" />
${o("Back to the setup")}
</a>
</p>
<ol class="versions">
${(t??[]).map((c,u)=>r`<${RU} key=${c.version} one=${c} before=${t[u+1]} onTake=${u>0&&Ye.value&&JSON.stringify(c.body)!==JSON.stringify(e.body)?()=>l(c):null} />`)}
</ol>
`}function LU(e,t){return t?JSON.stringify(e.body)!==JSON.stringify(t.body)?o("Settings changed"):e.active!==t.active?e.active?o("Switched on"):o("Switched off"):o("Saved again"):o("Created")}function RU({one:e,before:t,onTake:n}){let s=!t||JSON.stringify(e.body)!==JSON.stringify(t.body);return r`<li>
<p class="t13"><b class="b6">${o("Version {n}",{n:e.version})}</b> · ${LU(e,t)}</p>
<p class="t12 dim">${e.by?H(e.by):o("Okno")}, ${tt(e.at,I.value)}, ${q(e.at)}</p>
${s&&t&&r`<ul class="t13 mut changed">
${zf(t.body,e.body).map(a=>r`<li key=${a}>${a}</li>`)}
</ul>`}
${n&&r`<button type="button" class="btn small quiet" onClick=${n}>
<${d} name="undo-2" size="s" />
${o("Take this version")}
</button>`}
</li>`}var YN=b(()=>{B();C();J();ve();X();w();G();Se();P();rk();Jr();Ht()});function VN({id:e,tab:t}){let n=typeof e=="string"?IU(e):null,s=n?Zo(n)&&{...uk(n),active:!1,missing:[],today:0}:rn(e),a=!s||n&&!Ye.value;return r`<aside class="peek" aria-label=${s?o("Rule “{name}”",{name:$t(s)}):o("Rule")}>
${a?r`<${zU} />`:r`<${WU} rule=${s} tab=${n?"setup":t} />`}</aside>`}function BU(e){D(()=>Gy((t,n)=>es.peek()?t===null?!0:t.split("?")[0]===ze(e)?!1:(qf.value=n,v.value="ruleleave",!0):!1),[e])}function WU({rule:e,tab:t}){let n=E(null),s=GN[t]?t:"setup";if(kf(`.rule[data-rule="${e.id}"] h3 a`),BU(e.id??`new-${e.kind}`),W(()=>(yl(e),document.activeElement!==document.body&&n.current.querySelector("h2").focus({preventScroll:!0}),gN),[]),D(()=>{e.id&&xe.peek()&&vN(e)},[e]),!xe.value)return r`<div class="ed-top" ref=${n}><h2 class="grow cut" tabindex="-1">${$t(e)}</h2></div>`;let a=GN[s];return r`
<div class="ed-top" ref=${n}>
<h2 class="grow cut" tabindex="-1">${$t(xe.value)}</h2>
${e.id&&Ye.value&&r`<${Rf} rule=${e} label=${o("The rule is on")} /><${jU} rule=${e} />`}
<${iu} label=${o("Close the rule")} />
</div>
${e.id&&r`<${KU} rule=${e} view=${s} />`}
${e.paused_at&&r`<${qU} rule=${e} />`}
${Ya.value&&r`<${UU} />`}
<div class="scroll ed edbody" role=${e.id&&s!=="versions"?"tabpanel":"group"} tabindex="0"
id="ruleview" aria-label=${FU(s)}>
<${a} rule=${e} key=${s} />
</div>
${Ye.value&&(s==="setup"||es.value)&&r`<${HU} rule=${e} />`}
`}function KU({rule:e,view:t}){let n=a=>{let i={ArrowRight:1,ArrowLeft:-1}[a.key],l=[...a.currentTarget.children],c={Home:0,End:l.length-1}[a.key]??(l.indexOf(a.target)+i+l.length)%l.length;Number.isNaN(c)||(a.preventDefault(),l[c].focus(),l[c].click())},s=!bk.some(([a])=>a===t);return r`<div class="tabs edtabs" role="tablist" aria-label=${o("Parts of the rule")} onKeyDown=${n}>
${bk.map(([a,i],l)=>r`<button type="button" class="tab" role="tab" key=${a} aria-selected=${String(a===t)}
aria-controls="ruleview" tabindex=${a===t||s&&!l?0:-1}
onClick=${()=>L(ze(e.id,a==="setup"?null:a),{replace:!0})}>
${i()}
${a==="log"&&e.today>0&&r`<span class="n">${ce(e.today)}</span>`}
</button>`)}
</div>`}function jU({rule:e}){let t=v.value==="rulemore",n=a=>()=>{Of(e,a)&&vs(o("Moved: {name}",{name:$t(e)}))},s=()=>{ZA(e),L(ze(),{sure:!0})};return r`<span class="menuat">
<button type="button" class="ib small" aria-haspopup="menu" aria-expanded=${String(t)}
aria-label=${o("More actions")} title=${o("More actions")} onClick=${()=>{v.value=t?null:"rulemore"}}>
<${d} name="ellipsis" size="m" />
</button>
${t&&r`<${De} label=${o("More actions")} place="poprule">
${Xv(e,-1)&&r`<${V} icon="arrow-up" onPick=${n(-1)}>${o("Move up")}<//>`}
${Xv(e,1)&&r`<${V} icon="arrow-down" onPick=${n(1)}>${o("Move down")}<//>`}
<${V} icon="history" onPick=${()=>L(ze(e.id,"versions"),{replace:!0})}>
${o("Versions")}
<//>
${Zo(e.kind)?.many&&r`<${V} icon="trash-2" onPick=${s}>${o("Delete the rule")}<//>`}
<//>`}
</span>`}function UU(){let{by:e,at:t}=Ya.value,n=rn(xe.value.id),s=r`<b>${e?H(e):o("Okno")}</b>`;return r`<div class="ruleclash" role="alert">
<p class="t13">
${ct(o("{who} has changed this rule ({when}). Your changes are not saved yet."),{who:s,when:t?`${tt(t,I.value)}, ${q(t)}`:""})}
</p>
<dl class="kv">
<div><dt>${o("Theirs")}</dt><dd>${cu(n,Ne)}</dd></div>
<div><dt>${o("Yours")}</dt><dd>${cu(xe.value,Ne)}</dd></div>
</dl>
<ul class="t12 changed">
${zf(n.body,xe.value.body).map(a=>r`<li key=${a}>${a}</li>`)}
</ul>
<div class="hrow wrap">
<button type="button" class="btn small" onClick=${kN}>${o("Take theirs")}</button>
<button type="button" class="btn small primary" onClick=${yN}>${o("Save mine over it")}</button>
</div>
</div>`}function HU({rule:e}){let t=es.value,n=kl.value;return r`<div class="ed-foot">
<span class="hint grow" role="status">
${n?r`<span class="hint bad">${wN(n)}</span>`:t?o("Not saved yet"):r`<${YU} rule=${e} />`}
</span>
${e.id&&r`<button type="button" class="btn quiet" disabled=${!t||Vr.value} onClick=${bN}>
${o("Discard")}
</button>`}
<button type="button" class="btn primary" disabled=${e.id&&!t||Vr.value||!!Ya.value}
title=${`${mt} S`} aria-busy=${String(Vr.value)} onClick=${jf}>
${e.id?o("Update"):o("Create")}
</button>
</div>`}function YU({rule:e}){if(!e.id)return o("It will be created switched off");let t=`${tt(e.changed_at,I.value)}, ${q(e.changed_at)}`;return r`
<a class="link" href=${ze(e.id,"versions")}
title=${e.changed_by?H(e.changed_by):null}>
${o("Version {n}",{n:e.version})}
</a> · ${t}
`}var bk,GN,IU,zU,FU,qU,JN=b(()=>{B();C();yt();ve();X();w();go();G();Se();P();oe();Zt();fr();hl();rk();Jr();Jr();_N();Wv();pk();Xo();TN();Ht();nk();co();UN();YN();bk=[["setup",()=>o("Setup")],["log",()=>o("Log")],["check",()=>o("Dry run")]],GN={setup:qN,log:xN,check:SN,versions:HN};Ke({id:"save-rule",group:"everywhere",label:()=>o("Save the rule"),key:"Ctrl+KeyS",anywhere:!0,palette:!1,when:()=>O.peek().page==="automation"&&!!xe.peek()&&Ye.peek(),run:()=>{jf()}});IU=e=>/^new-(\w+)$/.exec(e)?.[1];zU=()=>r`
<div class="ed-top"><h2 class="grow cut">${o("Rule")}</h2><${iu} label=${o("Close the rule")} /></div>
<${se} icon="search-x" title=${o("There is no such rule")} text=${o("It was deleted, or the link is mistyped.")}>
<a class="btn" href=${ze()}>${o("All rules")}</a>
<//>
`;FU=e=>bk.find(([t])=>t===e)?.[1]()??o("Versions");qU=({rule:e})=>r`<div class="banner bad" role="status">
<${d} name="circle-alert" size="m" />
<span class="grow">${o("Paused: {cause}",{cause:yf(e.paused_why)})}</span>
${Ye.value&&r`<button type="button" class="btn small" onClick=${()=>Cf(e)}>${o("Continue")}</button>`}
</div>`});function ZN(){let[e,t]=g(null),n=E(0),s=a=>{n.current+=1,t(a)};return D(()=>{if(!Me.value)return;let a=n.current+=1;K("/api/automation").then(i=>a===n.current&&t(i),i=>{if(!(i instanceof Z))throw i})},[Me.value]),[e,s]}function XN({limits:e,onLimits:t}){return(e?.breakers.filter(s=>s.breaker==="channel")??[]).map(s=>r`<${GU} key=${s.id} one=${s} onLimits=${t} />`)}function GU({one:e,onLimits:t}){let[n,s]=g(!1),[a,i]=g(null),l=async()=>{s(!0);try{t(await U("/api/automation/resume",{breaker:e.breaker,id:e.id})),ee(o("Automatic messages are sent again"),{icon:"play"})}catch(u){if(!(u instanceof Z))throw u;i(u),s(!1)}},c={day:tt(e.at,I.value),time:q(e.at),channel:Ne.channel(e.id)};return r`<div class="banner" role="status">
<${d} name="triangle-alert" size="m" />
<span class="grow">
${o("Automatic messages of “{channel}” stopped ({day} at {time}): too many in an hour, perhaps a loop.",c)}
${a&&r` <b role="alert">${z(a)}</b>`}
</span>
${Ye.value&&r`<button type="button" class="btn small" aria-busy=${String(n)} disabled=${n} onClick=${l}>
${o("Resume")}
</button>`}
</div>`}function eP({limits:e,onLimits:t}){let[n,s]=g(null),[a,i]=g(null),[l,c]=g(!1);if(!e)return null;let u=n??e.channel_per_hour,p=!Number.isInteger(u)||u<1||u>QN,m=p?o("A whole number from {least} to {most}",{least:1,most:QN}):a&&z(a),$=async f=>{if(f.preventDefault(),!(p||l)){c(!0);try{t(await U("/api/automation/budget",{channel_per_hour:u})),s(null),i(null),ee(o("Limit saved"),{icon:"check"})}catch(h){if(!(h instanceof Z))throw h;i(h)}c(!1)}};return r`<section aria-labelledby="rg-limits">
<h2 class="rules-h" id="rg-limits">${o("Guard against loops")}</h2>
<form class="card fcard rulelimit" novalidate onSubmit=${$}>
<p class="t13 mut">
${o("At most 5 automatic messages a day to one address and 20 in one conversation. A channel that sends more than its limit stops sending them until an administrator resumes it.")}
</p>
${Ye.value?r`<${ns} label=${o("Automatic messages of one channel in an hour, at most")} error=${m}
value=${u} onValue=${s} />
${n!==null&&n!==e.channel_per_hour&&r`<div class="hrow">
<button class="btn primary small" aria-busy=${String(l)} disabled=${l}>${o("Save")}</button>
<button type="button" class="btn small" onClick=${()=>s(null)}>${o("Cancel")}</button>
</div>`}`:r`<p class="t13">${o("One channel sends at most {n} in an hour",{n:ce(u)})}</p>`}
</form>
</section>`}var QN,tP=b(()=>{B();C();J();X();w();ve();we();P();fu();Xo();Ht();QN=1e5});var oP={};Ee(oP,{Automation:()=>JU});function JU(){D(VA,[]);let{rule:e}=O.value,[t,n]=ZN(),[s,a]=g("all"),i=$a("(max-width: 719px)"),l=e!==null&&Me.value;return r`<main class=${l?"main page auto editing":"main page auto"} id="main">
<${QU} filter=${s} onFilter=${a} />
${Me.value?.paused&&r`<${t3} />`}
<${XN} limits=${t} onLimits=${n} />
<div class="twopane">
<div class="scroll sunk" role="group" tabindex="0" aria-label=${o("Rules")} inert=${i&&l||null}>
<${n3} filter=${s} open=${e} />
${s==="all"&&r`<${eP} limits=${t} onLimits=${n} />`}
</div>
${l&&e===vk&&r`<${sN} />`}
${l&&e!==vk&&r`<${VN} key=${e} id=${e} tab=${O.value.tab} />`}
</div>
</main>`}function QU({filter:e,onFilter:t}){let{paused:n,rules:s=[]}=Me.value??{};return r`
<header class="bar1">
<h1>${o("Automation")}</h1>
<span class="grow"></span>
<a class="btn autolog" href=${ze(vk)} aria-label=${o("Log of all rules")}>
<${d} name="history" size="m" />
<span class="only-wide">${o("Log")}</span>
</a>
${Me.value&&Ye.value&&r`
${!n&&r`<button type="button" class="btn stopall" aria-label=${o("Stop everything")}
onClick=${()=>Qv(!0)}>
<${d} name="pause" size="m" />
<span class="only-wide">${o("Stop everything")}</span>
</button>`}
<${e3} />
`}
</header>
<div class="bar2">
<div class="chips" role="group" aria-label=${o("Show rules")}>
${nP.map(([a,i,l])=>r`<button type="button" class="chip" key=${a} aria-pressed=${String(a===e)}
onClick=${()=>t(a)}>
${i()} <span class="n">${s.filter(l).length}</span>
</button>`)}
</div>
${Me.value&&r`<${ZU} rules=${s} />`}
</div>
`}function ZU({rules:e}){let t=e.reduce((a,i)=>a+i.today,0),n=e.filter(Vv).length,s=T("Rules ran {n} time today","Rules ran {n} times today",t,{n:ce(t)});return r`<div class="end t12 dim autostat">
${n?r`<span class="warntext">
<${d} name="triangle-alert" size="s" /> ${s}
, ${T("{n} needs attention","{n} need attention",n)}
</span>`:r`<span><${d} name="circle-check" size="s" /> ${s}, ${o("no faults")}</span>`}
</div>`}function e3(){let e=v.value==="rulenew",t=XU();return t.length?r`<span class="menuat">
<button type="button" class="btn primary" aria-haspopup="menu" aria-expanded=${String(e)}
onClick=${()=>{v.value=e?null:"rulenew"}}>
<${d} name="plus" size="m" />
${o("New rule")}
</button>
${e&&r`<${De} label=${o("New rule")} place="poprule">
${t.map(n=>r`<${V} key=${n.kind} icon=${gl(n.kind)} onPick=${()=>L(ze(`new-${n.kind}`))}>
${$t({kind:n.kind,body:n.default})}
<//>`)}
<//>`}
</span>`:null}function n3({filter:e,open:t}){let n=pt(150,!Me.value&&!bl.value);if(!Me.value)return bl.value?r`<${o3} problem=${bl.value} />`:n&&r`<${s3} />`;if(!Me.value.rules.length)return r`<${se} icon="zap" title=${o("No rules yet")} text=${Ye.value?o("Create the first one: Okno will deal conversations and reply for you."):o("An administrator creates them.")} />`;let s=nP.find(([i])=>i===e)[2],a=VU.map(([i,l])=>[i,l(),uu(i).filter(s)]).filter(([,,i])=>i.length);return a.length?a.map(([i,l,c])=>r`<section key=${i} aria-labelledby=${`rg-${i}`}>
<h2 class="rules-h" id=${`rg-${i}`}>${l}</h2>
<div class="rules">
${c.map(u=>r`<${iN} key=${u.id} rule=${u} names=${Ne} open=${t===u.id} />`)}
</div>
</section>`):r`<${se} icon="circle-check"
title=${e==="care"?o("Everything works"):o("All rules are off")} />`}var VU,nP,vk,XU,t3,o3,s3,sP=b(()=>{B();C();J();X();w();G();P();ke();oe();Zt();aN();lN();JN();tP();Xo();Ht();co();VU=[["assignment",()=>o("Assignment")],["replies",()=>o("Replies to the client")],["deadlines",()=>o("Deadlines")]],nP=[["all",()=>o("All"),()=>!0],["on",()=>o("Switched on"),e=>e.active],["care",()=>o("Need attention"),Vv]],vk="log";XU=()=>(Me.value?.kinds??[]).filter(e=>e.many||!Me.value.rules.some(t=>t.kind===e.kind));t3=()=>r`<div class="banner" role="status">
<${d} name="pause" size="m" />
<span class="grow">${o("All automation is stopped: no rule runs and no automatic message leaves.")}</span>
${Ye.value&&r`<button type="button" class="btn small" onClick=${()=>Qv(!1)}>${o("Start it again")}</button>`}
</div>`;o3=({problem:e})=>r`<${se} icon="unplug" title=${o("The rules could not be loaded")} text=${z(e)}>
<button type="button" class="btn" onClick=${uo}>${o("Retry")}</button>
<//>`,s3=()=>r`<div class="rules first" aria-busy="true" aria-label=${o("Loading…")}>
${[72,54,80,60].map(e=>r`<div class="card rule" key=${e}>
<span class="ric"></span>
<${Re} width=${e} />
<span></span>
<p class="ds"><${Re} width=${96} /></p>
</div>`)}
</div>`});function $u({label:e,children:t}){let n=E(null);return ge(),W(()=>{(n.current.querySelector("[data-first]")??n.current.querySelector("button"))?.focus()},[]),r`<div class="over" onPointerDown=${s=>{s.target===s.currentTarget&&Po()}}>
<div class="dialog narrow" role="dialog" aria-modal="true" aria-label=${e} ref=${n} onKeyDown=${gt}>
${t}
</div>
</div>`}var Po,kk=b(()=>{B();C();ke();oe();Po=()=>{v.value=null}});function aP(){let e=zv.value,[t,n]=g(null),[s,a]=g(null),i=async()=>{a(null);try{e.data.run?n(await K(`/api/runs/${e.data.run}`)):Me.value||await uo()}catch(m){if(!(m instanceof Z))throw m;a(m),m.status===404&&!Me.value&&await uo()}};if(D(()=>{e&&i()},[e]),!e)return null;let l=t?.rule??rn(e.data.rule),c=t?.run.version??e.data.version,u=s?.status===404,p=e.data.run&&!t&&!s;return r`<${$u} label=${o("Why?")}>
<div class="dhead">
<h2 class="t13 b6 grow">${o("Why?")}</h2>
<button type="button" class="ib small" data-first aria-label=${o("Dismiss")} onClick=${Po}>
<${d} name="x" size="m" />
</button>
</div>
<div class="dpad why">
<p class="t13">
<b class="b6">${r3(e)}</b>
<br />
<span class="dim">
${tt(e.created_at,I.value)}
, ${q(e.created_at)}
${l&&r` · ${o("rule “{name}”",{name:$t(l)})}`}
${c&&`, ${o("version {n}",{n:c})}`}
</span>
</p>
${p&&r`<div class="sks" aria-busy="true"><${Re} width=${80} /><${Re} width=${60} /></div>`}
${t&&r`<${i3} run=${t.run} />`}
${!e.data.run&&r`<p class="t13 mut">${o("The rule set this when the client began to wait.")}</p>`}
${u&&r`<p class="t13 mut">
${o("The record of this run is not there any more: they are kept for {n} days.",{n:a3})}
</p>`}
${s&&!u&&r`<p class="t13" role="alert">
${z(s)} <button type="button" class="btn small" onClick=${i}>${o("Retry")}</button>
</p>`}
${l&&r`<div class="hrow">
<a class="link t13 hrow tight" href=${ze(l.id)} onClick=${Po}>
<${d} name=${gl(l.kind)} size="s" />
${o("Open the rule")}
</a>
<a class="link t13 hrow end" href=${ze(l.id,"log")} onClick=${Po}>${o("Log")}</a>
</div>`}
</div>
<//>`}var a3,r3,i3,rP=b(()=>{B();C();J();ve();X();w();G();su();P();kk();Ht();ek();Df();co();Bv();a3=90;r3=e=>e.kind==="system"?ou(e):o("Automatic message to the client"),i3=({run:e})=>r`
${e.outcome!=="did"&&r`<p class="t13 rulewarn"><${d} name="triangle-alert" size="s" />${Nf(e)}</p>`}
<${Mf} run=${e} />
`});var iP={};Ee(iP,{Layers:()=>l3});function c3({rule:e}){let t=()=>{Po(),L(ze(e.id,"check"))},n=()=>{Po(),Jv(e,!0,e.version)};return r`<${$u} label=${o("Switch on: {name}",{name:$t(e)})}>
<div class="dpad">
<h2 class="head2">${o("This rule writes to clients")}</h2>
<p class="lead">
${o("Read what it says. You can first see whom it would have written to in the last 30 days.")}
</p>
<div class="readtexts" role="group" tabindex="0" aria-label=${o("Texts of the rule")}>
${e.body.texts.map((s,a)=>r`<${u3} key=${a} one=${s} />`)}
</div>
</div>
<footer class="dfoot">
<button type="button" class="btn quiet" onClick=${Po}>${o("Cancel")}</button>
<span class="grow"></span>
<button type="button" class="btn" data-first onClick=${t}>${o("Dry run first")}</button>
<button type="button" class="btn primary" onClick=${n}>${o("Switch on")}</button>
</footer>
<//>`}function u3({one:e}){let t=e.channel_id===null?o("All channels"):`${ye(je.value[e.channel_id]?.kind)} · ${Ne.channel(e.channel_id)}`;return r`<div class="rulepre">
<span class="t12 dim">${t} · ${e.language==="ru"?"Русский":"English"}</span>
<p class="rulebub" lang=${e.language}>
${Qf(e.text,e.language,Y.value.company).map(n=>n.kind==="text"?n.text:r`<span class="val">${n.text}</span>`)}
</p>
</div>`}function p3(){let e=()=>{Po(),qf.value?.()};return r`<${$u} label=${o("Changes are not saved")}>
<div class="dpad">
<h2 class="head2">${o("Changes are not saved")}</h2>
<p class="lead">${o("If you leave now, the changes of this rule are lost.")}</p>
</div>
<footer class="dfoot">
<button type="button" class="btn quiet" onClick=${e}>${o("Leave without saving")}</button>
<span class="grow"></span>
<button type="button" class="btn primary" data-first onClick=${Po}>${o("Stay")}</button>
</footer>
<//>`}var l3,lP=b(()=>{C();w();G();P();oe();R();pk();kk();Xo();Ht();co();$k();rP();l3=()=>({why:()=>r`<${aP} />`,rulefirst:()=>Tf.value&&r`<${c3} rule=${Tf.value} />`,ruleleave:()=>r`<${p3} />`})[v.value]?.()??null});var yk={};Ee(yk,{Looks:()=>$3,Select:()=>Vs,Who:()=>pP,Work:()=>g3});function $3(){return r`
<${pP} />
<${wt} id="looks-all" title=${o("Appearance")}>
<div class="card">
<${Qe} title=${o("Language")} text=${o("Changes at once, no reload needed")}>
<${qt} label=${o("Language")} value=${Le.value} options=${[["ru","Русский","ru"],["en","English","en"]]} onPick=${Bo} />
<//>
<${Qe} title=${o("Theme")}
text=${f3.matches?o("The system is set to dark now"):o("The system is set to light now")}>
<${qt} label=${o("Theme")} value=${_n.value} options=${[["system",o("System")],["light",o("Light")],["dark",o("Dark")]]} onPick=${la} />
<//>
<${Qe} title=${o("List density")} text=${o("Compact shows more conversations at once")}>
<${qt} label=${o("List density")} value=${$o.value} options=${[["compact",o("Compact")],["normal",o("Normal")],["roomy",o("Comfortable")]]} onPick=${ii} />
<//>
<${Qe} title=${o("Text size")} text=${o("Everything grows except pictures")}>
<${Vs} label=${o("Text size")} value=${op.value} options=${d3.map(([e,t])=>[e,t()])}
onPick=${e=>ft({text:e})} />
<//>
<${Qe} title=${o("Less motion")} text=${o("When off, the system setting applies")}>
<${lo} label=${o("Less motion")} checked=${he.value.motion==="less"}
onChange=${e=>ft({motion:e?"less":"system"})} />
<//>
</div>
<//>
`}function g3(){let{send:e,undo:t,after_close:n}=he.value;return r`<${wt} id="work-all" title=${o("Work with conversations")}>
<div class="card">
${Object.keys(e).map(s=>r`<${Qe} key=${s} title=${o("Enter sends in {channel}",{channel:ye(s)})}
text=${e[s]==="enter"?o("Shift Enter starts a new line"):o("Ctrl Enter sends, Enter starts a new line")}>
<${lo} label=${o("Enter sends in {channel}",{channel:ye(s)})}
checked=${e[s]==="enter"}
onChange=${a=>ft({send:{[s]:a?"enter":"command"}})} />
<//>`)}
<${Qe} title=${o("After “Close”")}>
<${Vs} label=${o("After “Close”")} value=${n} options=${h3.map(([s,a])=>[s,a()])}
onPick=${s=>ft({after_close:s})} />
<//>
<${Qe} title=${o("Time to undo sending")} text=${o("In messengers")}>
<${Vs} label=${o("Time to undo sending: messengers")} value=${t.messenger}
options=${uP([0,2,4,8,15])} onPick=${s=>ft({undo:{messenger:Number(s)}})} />
<//>
<${Qe} title=${o("Time to undo sending")} text=${o("In email")}>
<${Vs} label=${o("Time to undo sending: email")} value=${t.email}
options=${uP([0,5,10,20,30,60])}
onPick=${s=>ft({undo:{email:Number(s)}})} />
<//>
<${b3} />
</div>
<p class="hint rowgap">
${o("Notes always need Ctrl Enter, so that an internal remark is not sent to a client by habit.")}
</p>
<//>`}function b3(){let e=he.value.signature,[t,n]=g(null),s=async i=>{i.preventDefault(),await ft({signature:t.trim()})&&n(null)},a=i=>{i.key==="Enter"&&(i.ctrlKey||i.metaKey)&&s(i),i.key==="Escape"&&(i.preventDefault(),n(null))};return t===null?r`<${Qe} title=${o("Email signature")} text=${e||o("The mailbox signature is used")}>
<button type="button" class="btn small" aria-label=${o("Change the email signature")}
onClick=${()=>n(e)}>
${o("Change")}
</button>
<//>`:r`<form class="srow sform" onSubmit=${s}>
<div class="field grow">
<label for="ownsign">${o("Email signature")}</label>
<textarea class="input" id="ownsign" rows="4" maxlength="2000" value=${t} ref=${v3} onKeyDown=${a}
onInput=${i=>n(i.currentTarget.value)}></textarea>
<p class="hint">
${o("{operator}, {company} and {number} are filled in automatically. Leave it empty to use the mailbox signature.",{operator:"{operator}",company:"{company}",number:"{number}"})}
</p>
<div class="hrow">
<button type="submit" class="btn primary">${o("Save")}</button>
<button type="button" class="btn quiet" onClick=${()=>n(null)}>${o("Cancel")}</button>
</div>
</div>
</form>`}var d3,f3,pP,Vs,h3,uP,v3,hu=b(()=>{te();B();C();Dr();w();Ot();R();P();ng();an();fe(()=>{he.value&&(op.value=he.value.text)});d3=[["small",()=>o("Small, {px}",{px:13})],["normal",()=>o("Default, {px}",{px:14})],["large",()=>o("Large, {px}",{px:16})],["largest",()=>o("Largest, {px}",{px:18})]],f3=matchMedia("(prefers-color-scheme: dark)"),pP=()=>r`<div class="pme">
<${Q} name=${N.value.name} size="lg" />
<div class="grow">
<b class="b6 blk cut">${N.value.name}</b>
<span class="t12 dim blk cut">${K_(N.value.role)} · ${N.value.email}</span>
</div>
</div>`;Vs=({label:e,value:t,options:n,onPick:s})=>r`<select class="sel" aria-label=${e} onChange=${a=>s(a.currentTarget.value)}>
${n.map(([a,i])=>r`<option key=${a} value=${a} selected=${String(a)===String(t)}>${i}</option>`)}
</select>`,h3=[["next",()=>o("Next most urgent")],["stay",()=>o("Stay in the conversation")],["list",()=>o("Return to the list")]],uP=e=>e.map(t=>[t,t?T("{n} second","{n} seconds",t):o("Send immediately")]);v3=e=>{e&&!e.dataset.met&&(e.dataset.met="1",e.focus())}});var mP={};Ee(mP,{OwnKeys:()=>y3});function y3(){let e=he.value?.shortcuts??!0;return r`
<${wt} id="keys-all" title=${o("Keyboard shortcuts")}>
<div class="card">
<${Qe} title=${o("Single-key shortcuts")}
text=${o("A, E, H and others. They do nothing while you type in a field.")}>
<${lo} label=${o("Single-key shortcuts")} checked=${e}
onChange=${t=>ft({shortcuts:t})} />
<//>
<${Qe} title=${o("Any keyboard layout works")} text=${o("A also works with a Russian layout on")}>
<span class="oktext t13"><${d} name="check" size="m" /> ${o("always")}</span>
<//>
<${Qe} title=${o("All shortcuts")} text=${o("“?” also opens this list")}>
<button type="button" class="btn small" onClick=${()=>{v.value="shortcuts"}}>
${o("Show")}
<kbd>?</kbd>
</button>
<//>
</div>
<//>
${Object.entries(Rp).map(([t,n])=>r`<${w3} title=${n()} group=${t} />`)}
`}function w3({group:e,title:t}){let n=Ss().filter(s=>s.group===e&&k3(s));return n.length?r`<${wt} id=${"keys-"+e} title=${t}>
<div class="card">${n.map(s=>r`<${x3} key=${s.id} one=${s} />`)}</div>
<//>`:null}function x3({one:e}){let[t,n]=g(!1),[s,a]=g(null),i=e.label(),l=()=>{n(!1),a(null)},c=p=>{if(p.key==="Tab"){l();return}if(p.preventDefault(),p.stopPropagation(),p.key==="Escape"){l();return}if(!Fx(p))return;let m=Ts(p),$=Wx(m,e);if($){a($);return}ft({keys:{[e.id]:m===e.key?"":m}}),l()},u=s?o("This key is taken: {name}",{name:(s.label??s.title)?.()??s.id}):Nh(e)?o("Changed by you"):null;return r`<${Qe} title=${i} text=${u}>
${t?r`<${_3} name=${i} onKey=${c} onLeave=${l} />`:r`
<${yi} one=${e} />
<button type="button" class="btn small" aria-label=${o("Change the key: {name}",{name:i})}
onClick=${()=>n(!0)}>
${o("Replace")}
</button>
`}
${Nh(e)&&!t&&r`<button type="button" class="ib small" aria-label=${o("Restore the default key: {name}",{name:i})}
onClick=${()=>ft({keys:{[e.id]:""}})}>
<${d} name="undo-2" size="m" />
</button>`}
<//>`}function _3({name:e,onKey:t,onLeave:n}){let s=E(null);return W(()=>s.current.focus(),[]),r`<button type="button" class="btn small primary" ref=${s}
aria-label=${o("Press the new key for: {name}",{name:e})} onKeyDown=${t} onBlur=${n}>
${o("Press a key…")}
</button>`}var k3,dP=b(()=>{B();C();oe();Dr();yt();w();R();P();an();sm();k3=e=>e.label&&e.listed!==!1&&e.run&&e.key&&!e.key.includes(" ")&&e.id!=="pane"});var fP={};Ee(fP,{Mailbox:()=>T3,chosen:()=>Ga,learnMailbox:()=>gu});async function gu(){try{Ga.value=await K("/api/company/mailbox")}catch(e){if(!(e instanceof Z))throw e}}async function S3(e){try{Ga.value=await _e("PUT","/api/company/mailbox",{channel_id:e?Number(e):null}),ee(e?o("Emails are sent from {name}",{name:Ga.value.name}):o("Emails to colleagues are off"),{icon:"mail"})}catch(t){ie(z(t)),gu()}}function T3(){D(()=>{gu()},[]);let e=Object.values(je.value).filter(t=>t.kind==="email"&&t.health!=="removed");return r`<${wt} id="mailbox-all" title=${o("Emails to colleagues")}>
<p class="lead">
${o("Colleagues who are away for a few minutes can get their unseen notifications as one email. It says what happened and where, and never quotes clients.")}
</p>
<div class="card">
${e.length?r`<${Qe} title=${o("Mailbox")} text=${o("Sends the notification emails, marked as automatic. Automatic replies to them do not open conversations.")}>
<${Vs} label=${o("Mailbox for emails to colleagues")} value=${Ga.value?.channel_id??""}
options=${[["",o("No emails")],...e.map(t=>[t.id,t.name])]} onPick=${S3} />
<//>`:r`<div class="srow">
<${d} name="mail-x" size="m" />
<span class="grow t13">${o("No mailbox is connected yet.")}</span>
</div>`}
</div>
${Ga.value?.channel_id&&r`<p class="hint rowgap">${o("“Check” in the notification settings sends one right away.")}</p>`}
<//>`}var Ga,wk=b(()=>{B();te();C();J();w();R();we();P();hu();an();Ga=_(null)});var bP={};Ee(bP,{OwnNotifications:()=>A3});function E3(e,t){let n=/^([01]?\d|2[0-3])[:.]([0-5]\d)$/.exec(t.trim());n&&ft({quiet:{[e]:`${n[1].padStart(2,"0")}:${n[2]}`}})}function A3(){let{notices:e,quiet:t,sounds:n}=he.value;return D(()=>{gu()},[]),r`<${wt} id="notifications-all" title=${o("Notifications")}>
<div class="card">
<${P3} />
<div class="tscroll" role="group" tabindex="0" aria-label=${o("Events and how you are notified")}>
<table class="tbl ntbl">
<thead>
<tr>
<th scope="col">${o("Event")}</th>
${hP.map(([s,a])=>r`<th scope="col" class="ctrc" key=${s}>${a()}</th>`)}
</tr>
</thead>
<tbody>
${O3().map(([s,a])=>r`<tr key=${s}>
<th scope="row">${a()}</th>
${hP.map(([i,l])=>r`<td key=${i}>
<input class="check" type="checkbox" aria-label=${`${a()}: ${l()}`}
checked=${e[s][i]} onChange=${c=>ft({notices:{[s]:{[i]:c.currentTarget.checked}}})} />
</td>`)}
</tr>`)}
</tbody>
</table>
</div>
<${Qe} title=${o("Volume")}>
<span class="vol">
<input class="range" type="range" min="0" max="100" step="5" value=${n.volume} aria-label=${o("Volume")}
onChange=${s=>N3(Number(s.currentTarget.value))} />
<span class="t12 dim num">${n.volume} %</span>
</span>
<//>
<${Qe} title=${o("Quiet hours")} text=${o("No sound and no desktop notifications, only the bell")}>
<span class="hrow tight">
${["since","until"].map(s=>r`<input class="input qtime" inputmode="numeric" maxlength="5" placeholder="21:00" key=${s}
aria-label=${s==="since"?o("Quiet from"):o("Quiet until")} value=${t[s]}
disabled=${!t.on} onInput=${a=>E3(s,a.currentTarget.value)}
onBlur=${a=>{a.currentTarget.value=he.value.quiet?.[s]??t[s]}} />`)}
</span>
<${lo} label=${o("Quiet hours")} checked=${t.on} onChange=${s=>ft({quiet:{on:s}})} />
<//>
<${Qe} title=${o("While “Away”")} text=${o("Only the bell shows notifications")}>
<span class="t13 mut">${o("muted")}</span>
<//>
<${Qe} title=${o("Email when I am away")} text=${Ga.value?.channel_id?o("Several notifications come as one email"):o("An administrator has not chosen a mailbox for these emails yet")}>
<${Vs} label=${o("Email when I am away")} value=${e.mail_after}
options=${[2,5,10,30,60,120].map(s=>[s,o("after {n} min",{n:s})])}
onPick=${s=>ft({notices:{mail_after:Number(s)}})} />
<//>
</div>
<//>`}async function N3(e){await ft({sounds:{volume:e}})&&Ap("message")}function P3(){let[e,t]=g(!1),[n,s,a]=gP[fi.value]??gP.default,i=async()=>{t(!0);try{await Cp(),await Nx()}catch(l){ie(z(l))}finally{t(!1)}};return r`<div class="ntest" role="status">
<span class=${fi.value==="granted"?"okc":"okc none"}><${d} name=${n} size="s" /></span>
<span class="grow t13"><b class="b6">${s()}</b> ${a()}</span>
<button type="button" class="btn" disabled=${e} onClick=${i}>
<${d} name="bell-ring" size="m" />
${o("Check")}
</button>
</div>`}var $P,C3,O3,hP,gP,vP=b(()=>{B();C();J();Dr();$h();w();Sh();yh();R();we();P();wk();hu();an();$P=[["unassigned",()=>o("New unassigned conversation")],["message",()=>o("Activity in my conversations")],["assigned",()=>o("A conversation is assigned to me")],["handover",()=>o("Conversations are handed over to me")],["mention",()=>o("I am mentioned in a note")],["failed",()=>o("A reply was not sent")],["sla_warning",()=>o("A reply is due soon")],["sla_breach",()=>o("A reply is overdue")],["nobody",()=>o("No operator is free")],["untouched",()=>o("No operator has looked after a new conversation")],["unsnoozed",()=>o("A snoozed conversation is back")],["task",()=>o("A task is assigned to me, or something happens in it")],["taskdue",()=>o("A task is due")],["followed",()=>o("Activity in conversations I follow")]],C3=[["channel",()=>o("A channel stops working")],["fault",()=>o("An event could not be processed")],["breaker",()=>o("Automatic messages are stopped")],["rule",()=>o("A rule fails or is paused")]],O3=()=>N.value?.role==="administrator"?[...$P,...C3]:$P,hP=[["app",()=>o("In Okno")],["sound",()=>o("Sound")],["desktop",()=>o("Desktop")],["mail",()=>o("Email")]];gP={granted:["check",()=>o("The browser allows notifications."),()=>o("Make sure you can see and hear them here.")],default:["bell",()=>o("The browser has not been asked for permission yet."),()=>o("“Check” asks for it and sends a test notification.")],denied:["circle-alert",()=>o("The browser blocks notifications."),()=>o("Allow them next to this site's address in the browser. Sounds and the bell work anyway.")],unsupported:["circle-alert",()=>o("This browser has no desktop notifications."),()=>o("Sounds and the bell work anyway.")]}});function Js({id:e,field:t,value:n,onInput:s,error:a,hint:i,label:l,autocomplete:c,extra:u=""}){let[p,m]=g(!1),$=a??i;return r`<div class=${"field "+u}>
<label for=${e}>${l}</label>
<div class="affix">
<input class="input large" id=${e} ref=${t} type=${p?"text":"password"} autocomplete=${c}
value=${n} required aria-invalid=${a?"true":null} aria-describedby=${$?e+"e":null}
onInput=${f=>s(f.target.value)} />
<button type="button" class="ib small" aria-label=${p?o("Hide the password"):o("Show the password")}
aria-pressed=${String(p)} onClick=${()=>m(!p)}>
<${d} name="eye" size="m" />
</button>
</div>
${$&&r`<p class=${a?"hint bad":"hint"} id=${e+"e"} role=${a?"alert":null}>${$}</p>`}
</div>`}function wl(e){if(e.code==="wrong-password"){let t=e.detail.tries_left;return t===void 0?o("Wrong email or password."):T("Wrong email or password. {n} attempt left, then a pause.","Wrong email or password. {n} attempts left, then a pause.",t)}if(e.code==="locked"){let t=Math.max(1,Math.ceil((e.detail.retry_after??60)/60));return T("Too many attempts. Try again in {n} minute.","Too many attempts. Try again in {n} minutes.",t)}return e.code==="sign-in-busy"?o("Too many people are signing in right now. Try again in a few seconds."):z(e)}var bu=b(()=>{B();C();J();w();P()});var xk={};Ee(xk,{Password:()=>M3,Sessions:()=>F3,deviceName:()=>yP});function M3(){let[e,t]=g(!1);return r`<${wt} id="password-all" title=${o("Password")}>
<div class="card">
${e?r`<${L3} onDone=${()=>t(!1)} />`:r`<${Qe} title=${o("Password")} text=${o("Changing it signs you out everywhere else")}>
<button type="button" class="btn small" onClick=${()=>t(!0)}>${o("Change password")}</button>
<//>`}
</div>
<//>`}function L3({onDone:e}){let[t,n]=g(""),[s,a]=g(""),[i,l]=g(null),[c,u]=g(!1),p=E(null);W(()=>p.current.focus(),[]);let m=async h=>{h.preventDefault(),u(!0);try{await _e("POST","/api/me/password",{current:t,new:s}),ee(o("Password changed. Your other sessions have ended."),{icon:"key-round"}),e()}catch(y){if(!(y instanceof Z))throw y;l(y),u(!1)}},$=i&&["wrong-password","locked","sign-in-busy"].includes(i.code)?R3(i):null,f=i&&!$?I3(i):null;return r`<form class="pwform" onSubmit=${m}>
<input class="vh" type="email" autocomplete="username" value=${N.value.email} tabindex="-1" aria-hidden="true"
readonly />
<${Js} id="pwc" field=${p} value=${t} onInput=${n} error=${$}
label=${o("Current password")} autocomplete="current-password" />
<${Js} id="pwn" value=${s} onInput=${a} error=${f} hint=${o("At least 12 characters")}
label=${o("New password")} autocomplete="new-password" />
<div class="hrow">
<button type="submit" class="btn primary" disabled=${c||!t||[...s].length<D3}
aria-busy=${String(c)}>
${o("Change password")}
</button>
<button type="button" class="btn" onClick=${e}>${o("Cancel")}</button>
</div>
</form>`}function R3(e){if(e.code!=="wrong-password")return wl(e);let t=e.detail.tries_left;return t===void 0?o("Wrong password."):T("Wrong password. {n} attempt left, then a pause.","Wrong password. {n} attempts left, then a pause.",t)}function I3(e){let t={"same-password":()=>o("This is your current password. Choose a different one."),"weak-password":()=>o("This password is too easy to guess. Choose a different one."),"password-changed":()=>o("The password has just been changed elsewhere. Sign in with the new one.")}[e.code];return t?t():z(e)}function yP(e){return[kP(e,z3),kP(e,B3)].filter(Boolean).join(", ")||o("Unknown device")}function F3(){let[e,t]=g(null),[n,s]=g(null),a=pt(150,!e&&!n),i=async()=>{try{t((await K("/api/me/sessions")).items),s(null)}catch(p){if(!(p instanceof Z))throw p;s(p)}};D(()=>{i()},[]);let l=async(p,m)=>{try{await _e("POST","/api/me/sessions/end",p),ee(m,{icon:"log-out"})}catch($){$.status!==404&&ie(z($))}i()},u=(e?.filter(p=>!p.current)??[]).length>0&&r`<button type="button" class="btn small danger" onClick=${()=>l({},o("All other sessions have ended"))}>
${o("End all other sessions")}
</button>`;return r`<${wt} id="sessions-all" title=${o("Sessions")} side=${u}>
${n&&r`<p class="livebox rowgap">
<${d} name="circle-alert" size="m" />
<span class="grow t13">${z(n)}</span>
<button type="button" class="btn small" onClick=${i}>${o("Retry")}</button>
</p>`}
${!e&&a&&r`<ul class="card rowgap" aria-busy="true">
${[1,2].map(p=>r`<li class="sess" key=${p}>
<span class="sic"></span>
<span class="grow"><${Re} width="40" /></span>
</li>`)}
</ul>`}
${e&&r`<ul class="card rowgap">
${e.map(p=>r`<${K3} one=${p} key=${p.id}
onEnd=${()=>l({session_id:p.id},o("The session has ended"))} />`)}
</ul>`}
<//>`}function K3({one:e,onEnd:t}){let n=yP(e.agent),s=e.current?o("now"):ho(e.seen_at,I.value);return r`<li class="sess">
<span class="sic"><${d} name=${W3(e.agent)?"smartphone":"laptop"} size="m" /></span>
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
</li>`}var D3,z3,B3,kP,W3,_k=b(()=>{B();C();J();ve();X();w();R();we();P();ke();bu();an();D3=12;z3=[["Edg","Edge"],["OPR","Opera"],["YaBrowser","Яндекс Браузер"],["Firefox","Firefox"],["Chrome","Chrome"],["Safari","Safari"]],B3=[["Windows","Windows"],["iPhone","iPhone"],["iPad","iPad"],["Android","Android"],["Mac OS X","macOS"],["CrOS","ChromeOS"],["Linux","Linux"]],kP=(e,t)=>t.find(([n])=>e.includes(n))?.[1];W3=e=>/iPhone|iPad|Android/.test(e)});var SP={};Ee(SP,{Teams:()=>j3});function j3(){let[e,t]=g(null),n=Da();return D(()=>{va()},[]),r`
<${wt} id="tmh" title=${o("Teams")} side=${e!=="new"&&n.length>0&&r`<button type="button" class="btn small" onClick=${()=>t("new")}>
<${d} name="plus" size="s" />
${o("New team")}
</button>`}>
<p class="lead">${o("A conversation assigned to a team has no assignee until a member takes it.")}</p>
${e==="new"&&r`<${wP} onDone=${()=>t(null)} />`}
${!n.length&&e!=="new"&&r`<${se} icon="users-round" title=${o("No teams yet")}
text=${o("Create the first one and choose its members.")}>
<button type="button" class="btn primary" onClick=${()=>t("new")}>${o("New team")}</button>
<//>`}
<div class="tmg">
${n.map(s=>e===s.id?r`<${wP} key=${s.id} team=${s} onDone=${()=>t(null)} />`:r`<${q3} key=${s.id} team=${s} onEdit=${()=>t(s.id)} />`)}
</div>
<//>
<${wt} id="tmc" title=${o("Workload limit")}>
<p class="lead">${o("Round robin gives nobody more open conversations than this. 0 means no limit.")}</p>
<div class="card">${_P().map(s=>r`<${Y3} key=${s.id} person=${s} />`)}</div>
<//>
`}function q3({team:e,onEdit:t}){let n=e.members.map(a=>Pe.value[a]).filter(a=>a?.active),s=Ae.value.teams?.[e.id]??0;return r`<section class="card tmc" aria-label=${e.name}>
<div class="hrow">
<span class=${"sq "+Jn(e.name)}></span>
<b class="b6 t13 grow cut">${e.name}</b>
<button type="button" class="btn small quiet" onClick=${t}>${o("Change")}</button>
<button type="button" class="ib small" aria-label=${o("Delete team {name}",{name:e.name})}
title=${o("Delete team")} onClick=${()=>H3(e)}>
<${d} name="x" size="m" />
</button>
</div>
<div class="avs">
${n.map(a=>r`<span key=${a.id} title=${`${U3(e,a)}: ${Ui(a)}`}>
<${Q} name=${a.name} size="sm"><${Nr} shift=${hn(a)} /><//>
</span>`)}
${!n.length&&r`<span class="t12 hint warn">${o("No members")}</span>`}
</div>
<span class="t12 dim">
${T("{n} person","{n} people",n.length)} · ${T("{n} conversation","{n} conversations",s)}
</span>
</section>`}function H3(e){let t=n=>U(`/api/teams/${e.id}/removed`,{removed:n});return He(async()=>{await t(!0),ee(o("Team deleted: {name}",{name:e.name}),{icon:"users-round",undo:()=>He(()=>t(!1))})})}function wP({team:e,onDone:t}){let[n,s]=g(e?.name??""),[a,i]=g(new Set(e?.members??[])),[l,c]=g(new Set(e?.leads??[])),[u,p]=g(null),m=E(null);W(()=>m.current.focus(),[]);let $=h=>i(xP(a,h)),f=async h=>{h.preventDefault();let y=[...l].filter(S=>a.has(S)),x={name:n.trim(),members:[...a],leads:y};try{await(e?U(`/api/teams/${e.id}`,x,{method:"PATCH"}):U("/api/teams",x)),t()}catch(S){p(S),m.current.focus()}};return r`<form class="card tmnew" aria-label=${e?o("Team {name}",{name:e.name}):o("New team")}
onSubmit=${f}>
<div class="field">
<label for="tmn">${o("Team name")}</label>
<input class="input" id="tmn" ref=${m} maxlength="80" required value=${n}
aria-invalid=${u?"true":null} aria-describedby=${u?"tme":null}
onInput=${h=>s(h.currentTarget.value)} />
${u&&r`<span class="hint bad" id="tme" role="alert">${z(u)}</span>`}
</div>
<fieldset class="field">
<legend class="lab">${o("Members")}</legend>
<div class="tmpick">
${_P().map(h=>r`<div class="tmrow" key=${h.id}>
<label>
<input class="check" type="checkbox" checked=${a.has(h.id)}
onChange=${()=>$(h.id)} />
<${Q} name=${h.name} size="sm" />
<span class="cut">${h.name}</span>
</label>
${a.has(h.id)&&r`<label class="t12 mut">
<input class="check" type="checkbox" checked=${l.has(h.id)}
aria-label=${o("{name} leads the team",{name:h.name})}
onChange=${()=>c(xP(l,h.id))} />
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
</form>`}function xP(e,t){let n=new Set(e);return n.delete(t)||n.add(t),n}function Y3({person:e}){let[t,n]=g(String(e.capacity??0)),[s,a]=g(null);D(()=>n(String(e.capacity??0)),[e.capacity]);let i=/^\d{1,4}$/.test(t.trim())?Number(t):NaN,l=!(i>=0&&i<=1e3),c=async()=>{if(!(l||i===e.capacity))try{await U(`/api/people/${e.id}`,{capacity:i},{method:"PATCH"}),a(null)}catch(p){a(p)}},u=bo.value?.[e.id]?.load;return r`<div class="caprow">
<${Qe} title=${e.name} text=${s?z(s):u===void 0?"":T("{n} conversation now","{n} conversations now",u)}>
<${G3} person=${e} />
<input class="input" inputmode="numeric" aria-label=${o("Workload limit: {name}",{name:e.name})}
aria-invalid=${l?"true":null} value=${t} onInput=${p=>n(p.currentTarget.value)}
onBlur=${c} onKeyDown=${p=>{p.key==="Enter"&&c()}} />
<//>
</div>`}function G3({person:e}){let t=Object.values(Yn.value).filter(s=>!s.removed||s.id===e.hours_id),n=s=>{let a=Number(s.currentTarget.value)||null;return He(()=>U(`/api/people/${e.id}`,{hours_id:a},{method:"PATCH"}))};return r`<select class="sel" aria-label=${o("Business hours: {name}",{name:e.name})}
value=${e.hours_id??0} onChange=${n}>
<option value="0">${o("Any time")}</option>
${t.map(s=>r`<option key=${s.id} value=${s.id}>${s.name||o("Company hours")}</option>`)}
</select>`}var _P,U3,TP=b(()=>{B();C();Je();J();w();Se();R();we();Qt();Hi();P();an();_P=()=>Object.values(Pe.value).filter(e=>e.active).sort((e,t)=>e.name.localeCompare(t.name));U3=(e,{id:t,name:n})=>e.leads.includes(t)?o("{name}, leads the team",{name:n}):n});var AP={};Ee(AP,{Statuses:()=>Z3});function Z3(){let[e,t]=g(null),n=lm(),s=()=>t(null),a=r`<button type="button" class="btn small" onClick=${()=>t("new")}>
<${d} name="plus" size="s" />${o("New status")}
</button>`;return r`<${wt} id="sth" title=${o("Operator statuses")} side=${e!=="new"&&a}>
<p class="lead">
${o("Operators choose a status in their menu. Round robin skips a status without new conversations; own ones stay.")}
</p>
${e==="new"&&r`<div class="card"><${OP} onDone=${s} /></div>`}
<ul class="card stlist">
${n.map((i,l)=>r`<li key=${i.id}>
${e===i.id?r`<${OP} status=${i} onDone=${s} />`:r`<${tH} status=${i} list=${n} index=${l}
onEdit=${()=>t(i.id)} />`}
</li>`)}
</ul>
<//>`}function CP(e,t,n){let s=e[n<0?t-1:t+2];return He(()=>U(`/api/statuses/${e[t].id}/place`,{before:s?.id??null}))}function eH(e){let t=n=>U(`/api/statuses/${e.id}/removed`,{removed:n});return He(async()=>{await t(!0),ee(o("Status deleted: {name}",{name:Xn(e)}),{icon:"x",undo:()=>He(()=>t(!1))})})}function tH({status:e,list:t,index:n,onEdit:s}){let a=Xn(e),i=Object.values(Pe.value).filter(u=>u.active&&u.status_id===e.id),l=T("{n} person now","{n} people now",i.length),c=V3.has(e.builtin);return r`<section class="strow" aria-label=${a}>
<span class="dotbox"><span class=${uc(e.base)}></span></span>
<div class="grow">
<b class="b5 blk t13 cut">${a}</b>
<span class="t12 dim blk">
${J3(e.base)}
${i.length>0&&r` · <span title=${i.map(u=>u.name).join(", ")}>${l}</span>`}
</span>
</div>
<span class="hrow t12 dim sttake">
${o("New conversations")}
<${lo} label=${o("{name}: new conversations come",{name:a})} checked=${!!e.takes_new}
disabled=${Q3(e)} onChange=${u=>X3(e,{takes_new:u})} />
</span>
<span class="hrow stacts">
<button type="button" class="ib small" disabled=${n===0} aria-label=${o("Move up: {name}",{name:a})}
title=${o("Move up")} onClick=${()=>CP(t,n,-1)}>
<${d} name="chevron-up" size="m" />
</button>
<button type="button" class="ib small" disabled=${n===t.length-1}
aria-label=${o("Move down: {name}",{name:a})} title=${o("Move down")} onClick=${()=>CP(t,n,1)}>
<${d} name="chevron-down" size="m" />
</button>
<button type="button" class="btn small quiet" onClick=${s}>${o("Change")}</button>
<button type="button" class="ib small" disabled=${c} aria-label=${o("Delete status {name}",{name:a})}
title=${c?o("Built-in status"):o("Delete status")} onClick=${()=>eH(e)}>
<${d} name="x" size="m" />
</button>
</span>
</section>`}function OP({status:e,onDone:t}){let[n,s]=g(e?.name??""),[a,i]=g(e?.base??"away"),[l,c]=g(!!e?.takes_new),[u,p]=g(null),m=E(null);W(()=>m.current.focus(),[]);let $=!!e?.builtin,f=async x=>{x.preventDefault();let S=$?{name:n.trim()}:{name:n.trim(),base:a,takes_new:a!=="off"&&l};try{await(e?U(`/api/statuses/${e.id}`,S,{method:"PATCH"}):U("/api/statuses",S)),t()}catch(k){p(k),m.current.focus()}},h=r`
<div class="field">
<span class="lab">${o("Colleagues see")}</span>
<${qt} label=${o("Colleagues see")} options=${EP.map(([x,S])=>[x,S()])} value=${a}
onPick=${i} />
</div>
<label class="hrow t13">
<${lo} label=${o("New conversations come")} checked=${l&&a!=="off"} disabled=${a==="off"}
onChange=${c} />
${o("New conversations come")}
</label>
`,y=e?o("Status {name}",{name:Xn(e)}):o("New status");return r`<form class="tmnew" aria-label=${y} onSubmit=${f}>
<div class="field">
<label for="stn">${o("Status name")}</label>
<input class="input" id="stn" ref=${m} maxlength="40" required=${!$}
placeholder=${$?F_(e):null} value=${n} aria-invalid=${u?"true":null}
aria-describedby=${u?"ste":null} onInput=${x=>s(x.currentTarget.value)} />
${u&&r`<span class="hint bad" id="ste" role="alert">${z(u)}</span>`}
</div>
${!$&&h}
<div class="hrow">
<button type="submit" class="btn primary" disabled=${!$&&!n.trim()}>
${e?o("Save"):o("Create status")}
</button>
<button type="button" class="btn quiet" onClick=${t}>${o("Cancel")}</button>
</div>
</form>`}var V3,EP,J3,Q3,X3,NP=b(()=>{B();C();Je();J();w();R();we();_i();P();an();V3=new Set(["online","away","off"]),EP=[["online",()=>o("Online")],["away",()=>o("Away")],["off",()=>o("Off shift")]],J3=e=>EP.find(([t])=>t===e)[1](),Q3=e=>e.builtin==="online"||e.base==="off";X3=(e,t)=>He(()=>U(`/api/statuses/${e.id}`,t,{method:"PATCH"}))});function PP(e,t,n,s){let[a,i]=g({preview:null,problem:null}),l=JSON.stringify([e,t,n]);return D(()=>{if(!s)return;let c=!0,u=setTimeout(async()=>{try{let p=await _e("POST","/api/hours/preview",{...e,hours_id:t,minutes:n});c&&i({preview:p,problem:null})}catch(p){c&&i(m=>({...m,problem:p}))}},nH);return()=>{c=!1,clearTimeout(u)}},[l,s]),a}function DP({found:{preview:e,problem:t},zone:n,minutes:s,onMinutes:a}){return r`<section class="psec" aria-labelledby="hph">
<div class="hrow gap2 wrap">
<h3 class="head2 grow" id="hph">${o("Example")}</h3>
<label class="t13 dim" for="hpm">${o("Time for the reply")}</label>
<select class="sel hpm" id="hpm" onChange=${i=>a(Number(i.currentTarget.value))}>
${oH.map(i=>r`<option key=${i} value=${i} selected=${i===s}>
${Ve(i*6e4)}
</option>`)}
</select>
</div>
<div class="card fcard rowgap hpre" aria-live="polite" aria-busy=${String(!e)}>
${t&&r`<p class="hint bad">${z(t)}</p>`}
${e&&!e.examples.length&&r`<p class="hint bad">${o("With these hours you are never open.")}</p>`}
${e?.examples.map(i=>r`<${sH} key=${i.at} example=${i} zone=${n} />`)}
</div>
</section>`}var nH,oH,sH,aH,MP=b(()=>{B();J();X();C();w();P();nH=250,oH=[15,30,60,240,480];sH=({example:{at:e,due:t,parts:n},zone:s})=>r`
<p class="prev">
<${d} name="clock" size="m" />
<span>
${ct(o("Client writes {when} → reply by {due}"),{when:_p(e,s),due:r`<b class="b6">${_p(t,s)}</b>`})}
${n.length>1&&r`<span class="t12 blk">${n.map(a=>aH(a,s)).join("; ")}</span>`}
</span>
</p>
`,aH=([e,t],n)=>o("{span} from {time}",{span:Ve(t-e),time:_p(e,n)})});function vu(e){let t=rH.exec(e);if(!t)return null;let n=Number(t[1])*60+Number(t[2]??0);return n<=Ja?n:null}function RP(e){if(!e.trim())return[];let t=e.split(/[,;]/).map(n=>n.split(/[-–—]/).map(vu));return t.every(n=>n.length===2&&!n.includes(null))?t:null}function xl(e){let t=[...e].sort((n,s)=>n[0]-s[0]);return t.some(([n,s])=>n>=s)?o("The end must be later than the start."):t.some(([n],s)=>s&&n<t[s-1][1])?o("These hours overlap."):null}function IP(e){if(iH(e))return o("Around the clock");let t=[];for(let n=0;n<7;n+=1){let s=ss(e.week[n]),a=n;for(;a<6&&ss(e.week[a+1])===s;)a+=1;let i=n===a?ys(n):`${ys(n)}–${ys(a)}`;s&&t.push(`${i} ${s}`),n=a}return t.join("; ")}function BP(e,t){let n=[];for(let s=e;s<=t&&n.length<400;s=zP(s))n.push(s);return n}function WP(e){let t=[];for(let n of Object.keys(e).sort()){let{name:s,spans:a}=e[n],i=t.at(-1);i&&zP(i.to)===n&&i.name===s&&ss(i.spans)===ss(a)?i.to=n:t.push({from:n,to:n,name:s,spans:a})}return t}function FP(e){let t=[...e].sort((s,a)=>a[1]-a[0]-(s[1]-s[0]))[0],n=Math.round((t[0]+t[1]-60)/2/30)*30;return e.flatMap(s=>s===t?[[s[0],n],[n+60,s[1]]]:[s])}function jP(e,t,n,s){let[a,i]=e[t],l=n===0?e[t-1]?.[1]??0:a+Zf,c=n===0?i-Zf:e[t+1]?.[0]??Ja,u=Math.min(c,Math.max(l,Math.round(s/Zf)*Zf));return e.map((p,m)=>m!==t?p:n===0?[u,i]:[a,u])}var Ja,Xf,rH,Va,ss,iH,zP,KP,LP,Zf,Sk,Tk,_l=b(()=>{w();X();Ja=1440,Xf=[0,1,2,3,4,5,6],rH=/^\s*(\d{1,2})(?:[:.\s]?([0-5]\d))?\s*$/,Va=e=>`${Math.floor(e/60)}:${String(e%60).padStart(2,"0")}`;ss=e=>e.map(([t,n])=>`${Va(t)}–${Va(n)}`).join(", ");iH=e=>[...e.week,...Object.values(e.days).map(t=>t.spans)].every(t=>t.length===1&&t[0][0]===0&&t[0][1]===Ja);zP=e=>new Date(Date.parse(e)+864e5).toISOString().slice(0,10);KP=e=>e.some(([t,n])=>n-t>=180),LP=15,Zf=5;Sk=e=>Math.round(e/LP)*LP,Tk=({name:e,zone:t,week:n,days:s})=>JSON.stringify([e,t,n,Object.keys(s).sort().map(a=>[a,s[a].spans,s[a].name])])});function HP({days:e,week:t,onChange:n}){let[s,a]=g(null),i=WP(e),l=[...new Set(i.map($=>$.from.slice(0,4)))],c=E(null),u=()=>{a(null),Xl(()=>c.current)},p=$=>{n(qP(e,$)),Xl(()=>c.current)},m=($,f,h,y)=>{let x=$?qP(e,$):e;n({...x,...Object.fromEntries(y.map(S=>[S,{name:f,spans:h}]))}),u()};return r`
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
${s==="preset"&&r`<${mH} week=${t} days=${e} onChange=${n} onDone=${u} />`}
${s==="new"&&r`<${UP} onDone=${u} onPut=${($,f,h)=>m(null,$,f,h)} />`}
${i.length||s?l.map($=>r`
<h4 class="t12 dim rowgap" key=${`h${$}`} id=${`sdy${$}`}>${$}</h4>
<ul class="card hol2" key=${$} aria-labelledby=${`sdy${$}`}>
${i.filter(f=>f.from.startsWith($)).map(f=>s===f.from?r`<li key=${f.from}>
<${UP} group=${f} onDone=${u}
onPut=${(h,y,x)=>m(f,h,y,x)} />
</li>`:r`<${lH} key=${f.from} group=${f} onEdit=${()=>a(f.from)}
onRemove=${()=>p(f)} />`)}
</ul>
`):r`<${se} icon="calendar" title=${o("No special days")}
text=${o("Load the public holidays of your country, or add a date.")} />`}
</section>
`}function lH({group:e,onEdit:t,onRemove:n}){let s=YP(e);return r`
<li class="srow">
<span class="b5 t13 num hdt">${ex(e.from,e.to)}</span>
<button type="button" class="grow t13 link hname" title=${o("Change")} onClick=${t}>${s}</button>
${e.spans.length?r`<span class="tag h2">${ss(e.spans)}</span>`:r`<span class="tag plain">${e.from===e.to?o("day off"):o("days off")}</span>`}
<button type="button" class="ib small" aria-label=${o("Remove: {name}",{name:s})} onClick=${n}>
<${d} name="x" size="m" />
</button>
</li>
`}function UP({group:e,onDone:t,onPut:n}){let[s,a]=g(e?.from??""),[i,l]=g(e?.to??""),[c,u]=g(e?.name??""),[p,m]=g(ss(e?.spans??[])),[$,f]=g(!1),h=E(null);W(()=>h.current.focus(),[]);let y=RP(p),x=s?i&&i<s?o("The last day is before the first."):null:o("Choose a date."),S=y?xl(y):o("Type hours as 9:00–13:00, 14:00–18:00"),k=A=>{A.preventDefault(),A.stopPropagation(),f(!0),!x&&!S&&n(c.trim(),y,BP(s,i||s))},M=(A,le,Ze,Xe)=>r`
<div class="field"><label for=${A}>${le}</label>${Ze}
${$&&Xe&&r`<span class="hint bad" id=${`${A}e`} role="alert">${Xe}</span>`}</div>
`,F=A=>$&&A?"true":null;return r`
<form class="card fcard rowgap" aria-label=${e?YP(e):o("New date")} onSubmit=${k}>
<div class="f2 f4">
${M("sdf",o("First day"),r`<input class="input" type="date" id="sdf" ref=${h} value=${s} min="2000-01-01" max="2099-12-31"
aria-invalid=${F(x)} onInput=${A=>a(A.currentTarget.value)} />`,x)}
${M("sdt",o("Last day (optional)"),r`<input class="input" type="date" id="sdt" value=${i} min=${s} max="2099-12-31"
onInput=${A=>l(A.currentTarget.value)} />`)}
${M("sdn",o("Name of the day"),r`<input class="input" id="sdn" maxlength="120" value=${c}
onInput=${A=>u(A.currentTarget.value)} />`)}
${M("sdh2",o("Hours (empty: day off)"),r`<input class="input" id="sdh2" value=${p} placeholder="9:00–13:00" aria-invalid=${F(S)}
onInput=${A=>m(A.currentTarget.value)} />`,S)}
</div>
<div class="hrow dgap">
<button type="submit" class="btn primary small">${e?o("Apply"):o("Add date")}</button>
<button type="button" class="btn quiet small" onClick=${t}>${o("Cancel")}</button>
</div>
</form>
`}function mH({week:e,days:t,onChange:n,onDone:s}){let[a,i]=g(null),[l,c]=g("RU"),[u,p]=g(()=>new Date(Date.now()+pH).getFullYear()),[m,$]=g(null),[f,h]=g(!1),y=E(!1);D(()=>()=>{y.current=!0},[]);let x=async le=>{try{$(null),await le()}catch(Ze){$(Ze)}};D(()=>{x(async()=>i((await K("/api/hours/countries")).countries))},[]);let S=a?.find(le=>le.code===l)?.years??[],k=S.includes(u)?u:S.at(-1),M=async le=>{le.preventDefault(),le.stopPropagation(),h(!0),await x(async()=>{let Ze=(await _e("POST","/api/hours/holidays",{country:l,year:k,week:e})).days;if(y.current)return;let Xe=Ze.map(Oe=>[Oe.day,{spans:Oe.spans,name:uH[Oe.kind]?.(Oe)??Oe.name}]);n({...t,...Object.fromEntries(Xe)}),ee(T("{n} day of {year} loaded","{n} days of {year} loaded",Ze.length,{year:k}),{icon:"calendar"}),s()}),h(!1)},F=cH(),A=(a??[]).map(({code:le})=>[le,F.of(le)]).sort((le,Ze)=>le[1].localeCompare(Ze[1],Le.value));return r`<form class="card fcard rowgap" aria-label=${o("Load holidays")} aria-busy=${String(f||!a)}
onSubmit=${M}>
<div class="f2">
<div class="field">
<label for="hcn">${o("Country")}</label>
<select class="sel" id="hcn" disabled=${!a}
onChange=${le=>c(le.currentTarget.value)}>
${A.map(([le,Ze])=>r`<option key=${le} value=${le} selected=${le===l}>${Ze}</option>`)}
</select>
</div>
<div class="field">
<label for="hyr">${o("Year")}</label>
<select class="sel" id="hyr" disabled=${!S.length}
onChange=${le=>p(Number(le.currentTarget.value))}>
${S.map(le=>r`<option key=${le} value=${le} selected=${le===k}>${le}</option>`)}
</select>
</div>
</div>
<p class="hint dgap">
${l==="RU"?S.length>0&&o("Production calendar {years}: moved days and working Saturdays by government decrees; shortened days.",{years:`${S[0]}–${S.at(-1)}`}):o("Public holidays become days off. Moved and shortened days are not included.")}
</p>
${m&&r`<p class="hint bad" role="alert">${z(m)}</p>`}
<div class="hrow dgap">
<button type="submit" class="btn primary small" disabled=${f||!S.length}>${o("Load")}</button>
<button type="button" class="btn quiet small" onClick=${s}>${o("Cancel")}</button>
</div>
</form>`}var qP,YP,cH,uH,pH,GP=b(()=>{B();J();X();C();w();we();P();ke();_l();qP=(e,{from:t,to:n})=>Object.fromEntries(Object.entries(e).filter(([s])=>s<t||s>n));YP=e=>e.name||(e.spans.length?o("Other hours"):o("Day off"));cH=()=>new Intl.DisplayNames(Le.value==="ru"?"ru-RU":"en-GB",{type:"region"}),uH={off:e=>o("Day off moved from {date}",{date:mh(e.moved)}),working:e=>o("Working day instead of {date}",{date:mh(e.moved)}),short:()=>o("Shortened day")},pH=60*864e5});function JP(e,t){try{let n=new Intl.DateTimeFormat("en-GB",{timeStyle:"short",timeZone:t}).format(e),[s,a]=n.split(":").map(Number);return s*60+a}catch{return null}}var Ck,dH,fH,e$,$H,VP,t$,n$=b(()=>{X();C();w();Ck={"Europe/Kaliningrad":()=>o("Kaliningrad"),"Europe/Moscow":()=>o("Moscow"),"Europe/Samara":()=>o("Samara"),"Asia/Yekaterinburg":()=>o("Yekaterinburg"),"Asia/Omsk":()=>o("Omsk"),"Asia/Novosibirsk":()=>o("Novosibirsk"),"Asia/Krasnoyarsk":()=>o("Krasnoyarsk"),"Asia/Irkutsk":()=>o("Irkutsk"),"Asia/Yakutsk":()=>o("Yakutsk"),"Asia/Vladivostok":()=>o("Vladivostok"),"Asia/Magadan":()=>o("Magadan"),"Asia/Kamchatka":()=>o("Kamchatka"),"Europe/Minsk":()=>o("Minsk"),"Asia/Almaty":()=>o("Almaty"),"Asia/Tashkent":()=>o("Tashkent"),"Asia/Bishkek":()=>o("Bishkek"),"Asia/Tbilisi":()=>o("Tbilisi"),"Asia/Yerevan":()=>o("Yerevan"),"Asia/Baku":()=>o("Baku")},dH={Africa:()=>o("Africa"),America:()=>o("America"),Antarctica:()=>o("Antarctica"),Arctic:()=>o("Arctic"),Asia:()=>o("Asia"),Atlantic:()=>o("Atlantic"),Australia:()=>o("Australia"),Europe:()=>o("Europe"),Indian:()=>o("Indian Ocean"),Pacific:()=>o("Pacific")},fH=e=>e.split("/").slice(1).reverse().join(", ").replaceAll("_"," ")||e,e$=e=>e==="UTC"?e:`${Ck[e]?.()??fH(e)}, ${tx(e)}`;$H=nx(e=>{let t=e.split(" "),n=Object.keys(Ck).filter(i=>t.includes(i)),s=t.filter(i=>!Ck[i]),a=i=>s.filter(l=>l.startsWith(`${i}/`));return[["",[...n,...s.filter(i=>!i.includes("/"))]],...Object.entries(dH).map(([i,l])=>[l(),a(i)])].map(([i,l])=>[i,l.map(c=>[c,e$(c)])])}),VP=({members:e,value:t})=>e.map(([n,s])=>r`<option key=${n} value=${n} selected=${n===t}>${s}</option>`),t$=({id:e,zones:t,value:n,invalid:s,onPick:a})=>r`
<select class="sel" id=${e} aria-invalid=${s?"true":null}
onChange=${i=>a(i.currentTarget.value)}>
${!t.includes(n)&&r`<option value=${n} selected>${e$(n)}</option>`}
${$H(t.join(" ")).map(([i,l])=>i?r`<optgroup key=${i} label=${i}><${VP} members=${l} value=${n} /></optgroup>`:r`<${VP} key="near" members=${l} value=${n} />`)}
</select>
`});function Ok({label:e,value:t,bad:n,onChange:s}){let[a,i]=g(Va(t));D(()=>{vu(a)!==t&&i(Va(t))},[t]);let l=vu(a)===null,c=u=>{let p=u.currentTarget.value;i(p);let m=vu(p);m!==null&&m!==t&&s(m)};return r`
<input class="input numin" inputmode="numeric" maxlength="5" aria-label=${e} value=${a}
aria-invalid=${l||n?"true":null} title=${l?o("A time from 0:00 to 24:00"):null}
onInput=${c} onBlur=${()=>i(Va(t))} />
`}var QP=b(()=>{B();C();w();_l()});function ZP({week:e,zone:t,onChange:n}){let[s,a]=g(0),i=(l,c)=>n(e.map((u,p)=>p===l?c:u));return r`
<p class="lead" id="wklead">
${o("Drag the end of a bar or type the time. Arrow keys move an end by 15 minutes.")}
</p>
<div class="card fcard">
<div class="wkw" role="group" tabindex="0" aria-label=${o("Business hours by day")}>
<svg class="wk" viewBox="0 0 720 264">
${bH.map(l=>r`<g key=${l} aria-hidden="true">
<text x=${Qs(l*60)} y="12" text-anchor="middle">${l}:00</text>
<path class="g" d=${`M${Qs(l*60)} 20v240`} />
</g>`)}
${Xf.map(l=>r`<${yH} key=${l} day=${l} spans=${e[l]} chosen=${l===s}
onChoose=${()=>a(l)} onChange=${c=>i(l,c)} />`)}
<${kH} zone=${t} />
</svg>
</div>
<div class="wkday">
<${qt} label=${o("Day of the week")} value=${s} onPick=${a}
options=${Xf.map(l=>[l,ys(l)])} />
<${_H} key=${s} day=${s} week=${e} onChange=${l=>i(s,l)} onWeek=${n} />
</div>
</div>
`}function kH({zone:e}){let t=JP(I.value,e);return t!==null&&r`<path class="now" d=${`M${Qs(t)} 20v240`} />`}function yH({day:e,spans:t,chosen:n,onChoose:s,onChange:a}){let i=ys(e,"long");return r`
<g onPointerDown=${s}>
<text class=${n?"d on":"d"} x="0" y=${Qr(e)+18} aria-hidden="true">${ys(e)}</text>
<rect class=${n?"tr on":"tr"} x=${Ek} y=${Qr(e)} width=${Ak} height=${Nk} rx="5" />
${!t.length&&r`<text class="off" x=${Qs(720)} y=${Qr(e)+17} text-anchor="middle" aria-hidden="true">
${o("day off")}
</text>`}
${t.map((l,c)=>r`
<g key=${c}>
<${wH} day=${e} span=${l} />
${[0,1].map(u=>r`
<${xH} key=${u} name=${i} day=${e} spans=${t} place=${c} side=${u}
onMove=${p=>a(jP(t,c,u,p))} />
`)}
</g>
`)}
</g>
`}function wH({day:e,span:[t,n]}){return n<=t?null:r`
<rect class="on" x=${Qs(t)} y=${Qr(e)} width=${Qs(n)-Qs(t)} height=${Nk} rx="5" />
${n-t>=180&&r`<text class="h" x=${Qs((t+n)/2)} y=${Qr(e)+17} text-anchor="middle" aria-hidden="true">
${ss([[t,n]])}
</text>`}
`}function xH({name:e,day:t,spans:n,place:s,side:a,onMove:i}){let l=n[s][a],c=Qs(l)+(a?-4:4),u=$=>{let f=vH[$.key],h=$.key==="Home"?0:$.key==="End"?Ja:f?Sk(l+f):null;h===null||$.ctrlKey||$.altKey||$.metaKey||($.preventDefault(),$.stopPropagation(),i(h))},p=$=>{if(!$.currentTarget.hasPointerCapture($.pointerId))return;let f=$.currentTarget.ownerSVGElement,h=new DOMPoint($.clientX,$.clientY).matrixTransform(f.getScreenCTM().inverse());i(Sk((h.x-Ek)/Ak*Ja))},m=a?o("{day}: end of hours",{day:e}):o("{day}: start of hours",{day:e});return r`
<g class="wkend" role="slider" tabindex="0" aria-label=${m} aria-valuemin="0" aria-valuemax=${Ja}
aria-valuenow=${l} aria-valuetext=${Va(l)} onKeyDown=${u} onPointerMove=${p}
onPointerDown=${$=>$.currentTarget.setPointerCapture($.pointerId)}>
<rect class="grab" x=${c-8} y=${Qr(t)} width="16" height=${Nk} rx="4" />
<rect class="gr" x=${c-1.25} y=${Qr(t)+7} width="2.5" height="12" rx="1" />
</g>
`}function _H({day:e,week:t,onChange:n,onWeek:s}){let a=t[e],i=ys(e,"long"),l=xl(a),c=($,f,h)=>n(a.map((y,x)=>x!==$?y:f?[y[0],h]:[h,y[1]])),u=E(null),p=$=>{n(a.filter((f,h)=>h!==$)),Xl(()=>u.current.querySelector("button"))},m=Xf.filter($=>$!==e&&$<5);return r`
<fieldset class="wkf" ref=${u} aria-describedby=${l?"wkbad":null}>
<legend class="vh">${i}</legend>
<div class="wkspans">
${a.map(($,f)=>r`
<span class="hrow tight" key=${f}>
<${Ok} label=${o("{day}, from",{day:i})} value=${$[0]} bad=${l}
onChange=${h=>c(f,0,h)} />
<span class="dim" aria-hidden="true">–</span>
<${Ok} label=${o("{day}, to",{day:i})} value=${$[1]} bad=${l}
onChange=${h=>c(f,1,h)} />
<button type="button" class="ib small"
aria-label=${o("Remove {hours}",{hours:ss([$])})}
onClick=${()=>p(f)}>
<${d} name="x" size="m" />
</button>
</span>
`)}
${!a.length&&r`<span class="t13 dim">${o("Day off")}</span>`}
</div>
<div class="hrow wrap">
${a.length?r`<button type="button" class="btn small quiet" disabled=${!KP(a)||l}
onClick=${()=>n(FP(a))}>
<${d} name="plus" size="s" />${o("Break")}
</button>`:r`<button type="button" class="btn small quiet" onClick=${()=>n([[540,1080]])}>
<${d} name="plus" size="s" />${o("Hours")}
</button>`}
${e===0?r`<button type="button" class="btn small quiet" onClick=${()=>s(SH(t,e,m))}>
<${d} name="copy" size="s" />${o("Copy to Tue–Fri")}
</button>`:r`<button type="button" class="btn small quiet" onClick=${()=>n(t[0])}>
<${d} name="copy" size="s" />${o("Same as Monday")}
</button>`}
</div>
</fieldset>
${l&&r`<p class="hint bad" id="wkbad" role="alert">${l}</p>`}
`}var Ek,Ak,hH,Nk,gH,Qs,Qr,bH,vH,SH,XP=b(()=>{B();ve();X();C();w();P();an();ke();_l();_l();QP();n$();Ek=44,Ak=648,hH=34,Nk=26,gH=26,Qs=e=>Ek+e*Ak/Ja,Qr=e=>gH+e*hH,bH=[0,3,6,9,12,15,18,21,24],vH={ArrowLeft:-15,ArrowDown:-15,ArrowRight:15,ArrowUp:15,PageUp:60,PageDown:-60};SH=(e,t,n)=>e.map((s,a)=>n.includes(a)?e[t]:s)});var tD={};Ee(tD,{Hours:()=>NH,hoursName:()=>wu});async function yu(){try{let[e,t]=await Promise.all([K("/api/hours"),K("/api/company")]);Do.value=e.hours.map(TH),eD.value=t.zones,Sl.value=null}catch(e){if(!(e instanceof Z))throw e;Sl.value=e}}function ku(e,t){let n=qn.value[e]??o$(e);qn.value={...qn.value,[e]:{...n,...t}}}function s$(e){qn.value=Object.fromEntries(Object.entries(qn.value).filter(([t])=>t!==String(e))),e===Dn&&(Qa.value=Zs)}function NH(){let e=Object.values(Yn.value).map(a=>`${a.id}.${a.version}.${a.removed}.${a.name}`).join();D(()=>{yu()},[e]);let t=pt(300,!Do.value&&!Sl.value);if(!Do.value)return Sl.value?r`<${se} icon="cloud-off" title=${o("Could not load the business hours")} text=${z(Sl.value)}>
<button type="button" class="btn" onClick=${yu}>${o("Retry")}</button>
<//>`:t&&r`<div class="card fcard" aria-busy="true"><${Re} width="60" /></div>`;let n=qn.value[Dn]?[...Do.value,qn.value[Dn]]:Do.value,s=qn.value[Qa.value]??o$(Qa.value)??Do.value[0];return r`
<div class="hrow wrap">
<h2 class="head2 grow">${o("Business hours")}</h2>
<button type="button" class="btn" disabled=${Dn in qn.value} onClick=${()=>{ku(Dn,OH()),Qa.value=Dn}}>
<${d} name="plus" size="m" />
${o("New hours")}
</button>
</div>
<p class="lead">
${o("Outside business hours the time for a reply stands still. Rules choose which hours count.")}
</p>
<div class="hlist" role="group" aria-label=${o("Business hours")}>
${n.map(a=>r`<${PH} key=${a.id} hours=${qn.value[a.id]??a} />`)}
</div>
<${MH} key=${s.id} hours=${s} />
`}function DH(e){let t=[...e.week,...Object.values(e.days).map(n=>n.spans)].map(xl).find(Boolean);return[e.id!==Zs&&!e.name.trim()&&o("Enter a name."),t,e.week.every(n=>!n.length)&&o("Enter hours for at least one day.")].filter(Boolean)}function MH({hours:e}){let[t,n]=g(!1),[s,a]=g(!1),[i,l]=g(null),c=E(null),u=E(null),p=DH(e),{id:m,name:$,zone:f,week:h,days:y}=e,x=PP({zone:f,week:h,days:y},m===Dn?null:m,Pk.value,!p.length),S=Dk(m),M=(i?.code==="hours-exist"?o("Other hours have this name."):null)??(t&&m!==Zs&&!$.trim()?o("Enter a name."):null),F=async(A,le=e.version)=>{if(A?.preventDefault(),s||!S)return;n(!0),l(null);let Ze=c.current.querySelector("[aria-invalid='true']");if(p.length||Ze){requestAnimationFrame(()=>(u.current??Ze).focus());return}a(!0);try{await LH({...e,version:le},x.preview?.recounted??0),n(!1)}catch(Xe){l(Xe),requestAnimationFrame(()=>u.current?.focus())}a(!1)};return Mp(F),r`<form class="hform" ref=${c} aria-label=${wu(e)} onSubmit=${F} novalidate>
<${RH} field=${u} problems=${t?p:[]} problem=${i} hours=${e} onSave=${F} />
<div class="card fcard">
<div class="f2">
<div class="field">
<label for="hnm">${o("Name of these hours")}</label>
<input class="input" id="hnm" maxlength="80" value=${$}
placeholder=${m===Zs?o("Company hours"):""} aria-invalid=${M?"true":null}
aria-describedby=${M?"hnme":null}
onInput=${A=>ku(m,{name:A.currentTarget.value})} />
${M&&r`<span class="hint bad" id="hnme">${M}</span>`}
</div>
<div class="field">
<label for="hzn">${o("Time zone")}</label>
<${t$} id="hzn" zones=${eD.value} value=${f} onPick=${A=>ku(m,{zone:A})} />
</div>
</div>
</div>
<h3 class="head2 gap2">${o("Week")}</h3>
<${ZP} week=${h} zone=${f} onChange=${A=>ku(m,{week:A})} />
<${DP} found=${x} zone=${f} minutes=${Pk.value} onMinutes=${A=>{Pk.value=A}} />
<${HP} days=${y} week=${h} onChange=${A=>ku(m,{days:A})} />
${m!==Zs&&m!==Dn&&r`<${WH} hours=${o$(m)} />`}
${S&&r`<${BH} hours=${e} busy=${s} recounted=${x.preview?.recounted} onReset=${()=>s$(m)} />`}
</form>`}async function LH(e,t){let{id:n,name:s,zone:a,week:i,days:l,version:c}=e,u={zone:a,week:i,days:l},m=(n===Dn?await U("/api/hours",{name:s,schedule:u}):await U(`/api/hours/${n}`,{version:c,name:s,schedule:u},{method:"PATCH"})).hours;Do.value=n===Dn?[...Do.value,m]:Do.value.map(f=>f.id===n?m:f),s$(n),Qa.value=m.id;let $=T("{n} open conversation is counted again","{n} open conversations are counted again",t);ee(t?o("Hours saved. {counted}.",{counted:$}):o("Hours saved"),{icon:"clock"})}function RH({field:e,problems:t,problem:n,hours:s,onSave:a}){if(n?.code==="changed-meanwhile"){let{by:l,at:c,version:u}=n.detail,p=Pe.value[l]?.name??o("Someone");return r`
<div class="banner rowgap hsum" role="alert" tabindex="-1" ref=${e}>
<span class="grow">${o("Changed meanwhile: {who}, {time}",{who:p,time:Be(c)})}</span>
<button type="button" class="btn small" onClick=${()=>IH(s.id)}>${o("Show these changes")}</button>
<button type="button" class="btn small" onClick=${m=>a(m,u)}>${o("Save mine")}</button>
</div>
`}let i=n&&n.code!=="hours-exist"?[zH(n)]:t;return i.length?r`
<div class="banner bad rowgap hsum" role="alert" tabindex="-1" ref=${e}>
<ul>${i.map(l=>r`<li key=${l}>${l}</li>`)}</ul>
</div>
`:null}async function IH(e){await yu(),Sl.value||s$(e)}function zH(e){let t={"never-open":()=>o("Enter hours for at least one day."),"spans-overlap":()=>o("These hours overlap."),"bad-span":()=>o("The end must be later than the start."),"too-many-spans":()=>o("A day has at most 12 periods."),"too-many-hours":()=>o("There are 100 business hours already. Delete some first."),"unknown-zone":()=>o("The server does not know this time zone.")}[e.code];return t?t():z(e)}function WH({hours:e}){let t=s=>U(`/api/hours/${e.id}/removed`,{removed:s});return r`<button type="button" class="btn quiet danger" onClick=${async()=>{try{await t(!0),s$(e.id),Qa.value=Zs,await yu(),ee(o("Hours deleted: {name}",{name:wu(e)}),{icon:"clock",undo:()=>t(!1).then(yu)})}catch(s){ie(z(s))}}}>
<${d} name="x" size="m" />${o("Delete these hours")}
</button>`}var Zs,Dn,Do,eD,Sl,Qa,qn,Pk,wu,TH,o$,CH,OH,Dk,EH,AH,PH,BH,nD=b(()=>{te();B();J();X();C();w();R();we();P();ke();MP();_l();GP();n$();XP();Zs=1,Dn="new",Do=_(null),eD=_([]),Sl=_(null),Qa=_(Zs),qn=_({}),Pk=_(60),wu=e=>e.name||(e.id===Zs?o("Company hours"):o("New hours"));TH=e=>e.id===Zs&&e.version===1?{...e,zone:oi.value.zone}:e,o$=e=>Do.value.find(t=>t.id===e),CH=()=>[0,1,2,3,4,5,6].map(e=>e<5?[[540,1080]]:[]),OH=()=>({id:Dn,name:"",zone:oi.value.zone,week:CH(),days:{},version:0}),Dk=e=>e===Dn||e in qn.value&&Tk(qn.value[e])!==Tk(o$(e)),EH=de(()=>!!Do.value&&Object.keys(qn.value).some(e=>Dk(AH(e)))),AH=e=>e===Dn?Dn:Number(e);window.addEventListener("beforeunload",e=>{EH.value&&e.preventDefault()});PH=({hours:e})=>r`
<button type="button" class="card polc" aria-pressed=${String(e.id===Qa.value)}
onClick=${()=>{Qa.value=e.id}}>
<b class="b6 blk t13">
${wu(e)}${Dk(e.id)&&r` <span class="t12 dim">· ${o("not saved")}</span>`}
</b>
<span class="t12 dim blk">${IP(e)}</span>
</button>
`;BH=({hours:e,busy:t,recounted:n,onReset:s})=>r`<div class="hfoot">
<span class="grow t12 dim" role="status">
${o("Changed: {name}.",{name:wu(e)})}
${" "}
${n>0&&T("{n} open conversation will be counted again","{n} open conversations will be counted again",n)}
</span>
<button type="button" class="btn quiet" onClick=${s}>${o("Cancel")}</button>
<button type="submit" class="btn primary" disabled=${t} aria-busy=${String(t)}>
${o("Save")}
<kbd class="only-wide">Ctrl S</kbd>
</button>
</div>`});var oD={};Ee(oD,{Company:()=>FH});function FH(){let[e,t]=g({}),[n,s]=g([]),[a,i]=g(null),[l,c]=g(!1),u=E(null),p={...oi.value,...e},m=["name","zone","language"].some(y=>p[y]!==oi.value[y]),$=!p.name.trim();D(()=>{K("/api/company").then(y=>s(y.zones),i)},[]);let f=y=>t({...e,...y}),h=async y=>{if(y.preventDefault(),!(l||!m)){if($){u.current.focus();return}c(!0);try{let{name:x,zone:S,language:k}=p;await U("/api/company",{name:x.trim(),zone:S,language:k},{method:"PUT"}),t({}),i(null),ee(o("Company saved"),{icon:"check"})}catch(x){i(x)}c(!1)}};return Mp(h),r`
<form class="hform" onSubmit=${h} novalidate aria-label=${o("Company profile")}>
<${wt} id="coh" title=${o("Company profile")}>
<p class="lead">${o("Clients read the name. The time zone is that of new business hours and of reports.")}</p>
${a&&r`<p class="banner bad rowgap" role="alert">${z(a)}</p>`}
<div class="card fcard">
<div class="field"><label for="con">${o("Company name")}</label>
<input class="input" id="con" ref=${u} maxlength="200" value=${p.name}
aria-invalid=${$?"true":null} aria-describedby=${$?"cone":null}
onInput=${y=>f({name:y.currentTarget.value})} />
${$&&r`<span class="hint bad" id="cone">${o("Enter a name.")}</span>`}
</div>
<div class="f2 dgap">
<div class="field"><label for="coz">${o("Time zone")}</label>
<${t$} id="coz" zones=${n} value=${p.zone} onPick=${y=>f({zone:y})} />
${a$()!==p.zone&&n.includes(a$())&&r`<button type="button" class="link t12 cozone" onClick=${()=>f({zone:a$()})}>
${o("Use the zone of this device: {zone}",{zone:e$(a$())})}
</button>`}
</div>
<div class="field"><span class="lab">${o("Language of automatic messages")}</span>
<${qt} label=${o("Language of automatic messages")} value=${p.language}
options=${[["ru","Русский","ru"],["en","English","en"]]} onPick=${y=>f({language:y})} />
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
`}var a$,sD=b(()=>{B();J();C();w();R();we();an();ke();n$();a$=()=>Intl.DateTimeFormat().resolvedOptions().timeZone});var iD={};Ee(iD,{Settings:()=>jH,title:()=>rD});function jH(){let{section:e}=O.value,t=ui(),n=e?Ul(e):t[0],s=$a("(max-width: 719px)");return r`<main class=${e?"main page":"main page setfirst"} id="main">
<header class="bar1">
${e&&r`<a class="ib phoneback" href=${Yt()} aria-label=${o("All settings")}>
<${d} name="chevron-left" />
</a>`}
<h1 class="grow">
${s?e&&n?.when()?n.label():o("Settings"):KH(n)??o("Settings")}
</h1>
${n?.group==="own"&&!s&&r`<span class="t12 dim">${o("Saved automatically")}</span>`}
</header>
<div class="sett">
<nav class="setnav" aria-label=${o("Settings")}>
${aD.map(([a,i])=>r`<${qH} parts=${t.filter(l=>l.group===a)} label=${i()}
chosen=${e||!s?n:null} />`)}
</nav>
<div class="setbody">
<div class="scroll" role="group" tabindex="0" aria-label=${rD()}><${UH} part=${n} /></div>
</div>
</div>
</main>`}function qH({parts:e,label:t,chosen:n}){return e.length?r`
<h2 class="navhead">${t}</h2>
<ul>
${e.map(s=>r`<li key=${s.id}>
<a class="nav sub" href=${Yt(s.id)} aria-current=${s===n?"page":null}>
<${d} name=${s.icon} size="m" />
<span class="cut">${s.label()}</span>
</a>
</li>`)}
</ul>
`:null}function UH({part:e}){return e?e.when()?r`<div class="setwrap"><${e.view} /></div>`:r`<${se} icon="lock" title=${o("You have no access to this section")}
text=${o("Ask an administrator for access.")} />`:r`<${se} icon="search-x" title=${o("Page not found")} text=${o("The link may be old or mistyped.")}>
<a class="btn" href=${Yt()}>${o("All settings")}</a>
<//>`}var aD,rD,KH,lD=b(()=>{C();w();Fo();G();P();ke();aD=[["own",()=>o("My settings")],["company",()=>o("Company")]],rD=()=>Ul(O.value.section)?.label()??o("Settings"),KH=e=>aD.find(([t])=>t===e?.group)?.[1]()});function l4({kind:e,x:t,y:n}){let s=e!=="."&&e!=="d",a=r`<path class=${s?"frl":"fr"} d=${`M${t+56} ${n}v112M${t} ${n+44}h112`} />`;return s?r`<g>
<rect class="wl" x=${t} y=${n} width="112" height="112" rx="10" />
<rect class="wg" x=${t+6} y=${n+50} width="100" height="56" rx="5" opacity=".5" />
${a}
<path class=${e==="telegram"?"bb2":"bb"}
d=${`M${t+20} ${n+30}${r4}`} />
<use class="gl" href=${`${a4}#ch-${e}`} x=${t+41} y=${n+40} width="30" height="30" />
</g>`:r`<g>
<rect class=${e==="d"?"wd":"w"} x=${t} y=${n} width="112" height="112" rx="10" />
${a}
</g>`}var a4,cD,r4,i4,uD,pD=b(()=>{C();w();a4=new URL("../../icons.svg",import.meta.url).pathname,cD=136,r4="h72a10 10 0 0 1 10 10v30a10 10 0 0 1-10 10h-52l-16 14v-14h-4a10 10 0 0 1-10-10v-30a10 10 0 0 1 10-10z",i4=[["d",".","email","d"],["vk","telegram","d","."],[".","d",".","chat"],["d","form",".","."]];uD=()=>r`<svg class="house" viewBox="0 0 560 560" role="img"
aria-label=${o("A house with five lit windows, someone is writing in each")}>
${i4.map((e,t)=>e.map((n,s)=>r`<${l4} kind=${n} x=${20+s*cD} y=${20+t*cD} />`))}
</svg>`});function xu({children:e}){let[t,n]=u4[_n.value],s=Le.value==="ru"?"en":"ru";return r`<div class="login">
<main class="form">
<div class="hrow">
<span class="brandl"><${pi} /><b>${o("Okno")}</b></span>
<span class="hrow end tight">
<button type="button" class="btn small quiet" lang=${s} onClick=${()=>Bo(s)}>
${s==="ru"?"Русский":"English"}
</button>
<button type="button" class="ib small" aria-label=${n()} title=${n()}
onClick=${()=>la(c4[_n.value])}>
<${d} name=${t} size="m" />
</button>
</span>
</div>
${e}
<p class="foot"><span class="grow">${o("Okno · open source")}</span></p>
</main>
<section class="art" aria-label=${o("About the product")}>
<${uD} />
<p>${o("Every channel in one window")}<small>${o("Every client in sight, not a word lost.")}</small></p>
</section>
</div>`}var c4,u4,Mk=b(()=>{C();w();Ot();P();pD();c4={system:"light",light:"dark",dark:"system"},u4={system:["sun-moon",()=>o("Theme: system")],light:["sun",()=>o("Theme: light")],dark:["moon",()=>o("Theme: dark")]}});var mD={};Ee(mD,{Login:()=>p4});function p4(){let[e,t]=g(""),[n,s]=g(""),[a,i]=g(!0),[l,c]=g(null),[u,p]=g(!1),m=E(null),$=E(null);return W(()=>$.current.focus(),[]),r`<${xu}>
<form class="formin" onSubmit=${async h=>{if(h.preventDefault(),!u){p(!0);try{await _e("POST","/api/session",{email:e.trim(),password:n,remember:a}),await ap(),await mr(),L(r$.value,{replace:!0})}catch(y){p(!1),c(y),m.current?.select()}}}}>
<div><h1>${o("Sign-in")}</h1><p class="mut lgp">${location.host}</p></div>
<div class="field">
<label for="em">${o("Email")}</label>
<input class="input large" id="em" ref=${$} type="email" autocomplete="username" required value=${e}
onInput=${h=>t(h.target.value)} />
</div>
<${Js} id="pw" field=${m} value=${n} onInput=${s}
error=${l&&wl(l)} label=${o("Password")} autocomplete="current-password" />
<label class="hrow t13">
<input class="check" type="checkbox" checked=${a}
onChange=${h=>i(h.target.checked)} />
${o("Remember this device for 7 days")}
</label>
<button type="submit" class="btn primary large wide" aria-busy=${String(u)}>${o("Sign in")}</button>
</form>
<//>`}var dD=b(()=>{B();C();J();w();Ot();G();st();_u();Mk();bu()});var $D={};Ee($D,{Setup:()=>$4});function f4(e){return e.code==="already-set-up"?o("Okno is already set up. Sign in."):e.code==="bad-link"?o("This link is no longer valid. Restart the server to get a new one."):z(e)}function $4(){let[e,t]=g({company:"",name:"",email:"",password:""}),[n,s]=g(null),[a,i]=g(!1),[l,c]=g(fD);D(()=>{let $=()=>{let f=fD();f&&(c(f),s(null))};return window.addEventListener("hashchange",$),()=>window.removeEventListener("hashchange",$)},[]);let u=$=>f=>t({...e,[$]:f.target.value}),p=async $=>{if($.preventDefault(),e.password.length<m4){i(!0);return}i(!1);try{await _e("POST","/api/setup",{...e,token:l,locale:Le.value,zone:d4()}),await ap(),await mr(),L("/inbox/all",{replace:!0})}catch(f){s(f)}};if(!l)return r`<${xu}>
<div class="formin">
<div>
<h1>${o("First-time setup")}</h1>
<p class="mut lgp">${o("Open the one-time link that the server printed at its first start.")}</p>
</div>
</div>
<//>`;let m=($,f,h,y)=>r`<div class="field">
<label for=${"s"+$}>${f}</label>
<input class="input large" id=${"s"+$} type=${h} autocomplete=${y} required value=${e[$]}
onInput=${u($)} />
</div>`;return r`<${xu}>
<form class="formin" onSubmit=${p}>
<div>
<h1>${o("First-time setup")}</h1>
<p class="mut lgp">${o("Your company and its first administrator. Everything can be changed later.")}</p>
</div>
${n&&r`<div class="errsum" role="alert">
<${d} name="circle-alert" size="m" />
<span>${f4(n)}</span>
</div>`}
${m("company",o("Company name"),"text","organization")}
<div class="field">
<span class="lab" id="slang">${o("Language")}</span>
<div class="seg" role="group" aria-labelledby="slang">
<button type="button" lang="ru" aria-pressed=${String(Le.value==="ru")}
onClick=${()=>Bo("ru")}>
Русский
</button>
<button type="button" lang="en" aria-pressed=${String(Le.value==="en")}
onClick=${()=>Bo("en")}>
English
</button>
</div>
</div>
${m("name",o("Your name"),"text","name")}
${m("email",o("Your email"),"email","username")}
<${Js} id="spassword" value=${e.password} onInput=${$=>t({...e,password:$})}
label=${o("Password")} autocomplete="new-password"
error=${a?o("At least 12 characters. A phrase of three words is best."):null}
hint=${o("At least 12 characters. A phrase of three words is best.")} />
<button type="submit" class="btn primary large wide">${o("Create")}</button>
</form>
<//>`}var m4,d4,fD,hD=b(()=>{B();C();J();w();Ot();G();st();P();Mk();bu();m4=12,d4=()=>Intl.DateTimeFormat().resolvedOptions().timeZone??"UTC",fD=()=>new URLSearchParams(location.hash.slice(1)).get("token")??""});var gD={};Ee(gD,{SessionExpired:()=>h4});function h4(){let[e,t]=g(""),[n,s]=g(null),a=E(null);ge(),W(()=>a.current.focus(),[]);let i=async c=>{c.preventDefault();try{await _e("POST","/api/session",{email:N.value.email,password:e,remember:!1}),Ew()}catch(u){s(u),a.current.select()}},l=()=>{$p(),L("/login")};return r`<div class="over solid">
<div class="dialog narrow" role="dialog" aria-modal="true" aria-label=${o("Session expired")}
onKeyDown=${gt}>
<form class="dpad" onSubmit=${i}>
<div class="hrow">
<${Q} name=${N.value.name} size="lg" />
<div class="grow">
<h2 class="head2">${o("Session expired")}</h2>
<p class="t13 mut cut">${N.value.name} · ${N.value.email}</p>
</div>
</div>
${Object.keys(Xt.value).length>0&&r`<p class="livebox ok dgap">
<${d} name="check" size="m" />
<span class="t13">${o("Your drafts are kept. After signing in you come back here.")}</span>
</p>`}
<input class="vh" type="email" autocomplete="username" value=${N.value.email} tabindex="-1" aria-hidden="true"
readonly />
<${Js} id="sp" field=${a} value=${e} onInput=${t}
error=${n&&wl(n)} label=${o("Password")} autocomplete="current-password"
extra="dgap" />
<button type="submit" class="btn primary large wide dgap">${o("Sign in")}</button>
<div class="hrow dgap t13">
<button type="button" class="link" onClick=${l}>${o("Sign in as someone else")}</button>
</div>
</form>
</div>
</div>`}var bD=b(()=>{B();C();J();w();An();G();R();st();P();bu();ke()});var r$,vD,kD,yD,_u=b(()=>{Jt();r$={value:"/inbox/mine"},vD=$e(()=>Promise.resolve().then(()=>(dD(),mD)),"Login"),kD=$e(()=>Promise.resolve().then(()=>(hD(),$D)),"Setup"),yD=$e(()=>Promise.resolve().then(()=>(bD(),gD)),"SessionExpired")});var wD={};Ee(wD,{Shortcuts:()=>g4});function v4(){let e=E(null),[t,n]=g(""),[s,a]=g(null);ge(),W(()=>e.current.focus(),[]);let i=u=>{let p=Ts(u);!p.startsWith("Ctrl+Key")&&!/^F\d/.test(p)||(u.preventDefault(),n(""),a(p))},l=u=>s?ha(u).includes(s):!t.trim()||vi(t,u.label()),c=Object.entries(Rp).map(([u,p])=>({group:u,title:p(),rows:Ss().filter(m=>m.group===u&&b4(m)&&l(m))})).filter(({rows:u})=>u.length);return r`<div class="over" onPointerDown=${u=>{u.target===u.currentTarget&&Lk()}}>
<div class="dialog wide" role="dialog" aria-modal="true" aria-label=${o("Keyboard shortcuts")}
onKeyDown=${gt}>
<header class="dhead">
<h2 class="head2 grow">${o("Keyboard shortcuts")}</h2>
<span class="t12 dim">${o("Esc leaves the text field. Any keyboard layout works.")}</span>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${Lk}>
<${d} name="x" size="m" />
</button>
</header>
<div class="gfind ksf">
<${d} name="search" size="m" />
<input class="palq" ref=${e} value=${t} aria-label=${o("Find a shortcut")}
placeholder=${o("Find an action or press its keys")} autocomplete="off" onKeyDown=${i}
onInput=${u=>{a(null),n(u.currentTarget.value)}} />
${s&&r`<${Uh} keys=${s} />`}
</div>
<div class="kgrid" role="group" tabindex="0" aria-label=${o("List of shortcuts")}>
${c.map(({group:u,title:p,rows:m})=>r`<section class="ksec" key=${u}>
<h3 class="mh">${p}</h3>
<dl>
${m.map($=>r`<div key=${$.id}><dt>${$.label()}</dt><dd><${yi} one=${$} /></dd></div>`)}
</dl>
</section>`)}
${!c.length&&r`<p class="palno" role="status">${o("Nothing found")}</p>`}
</div>
<footer class="dfoot">
<a class="link t13" href=${Yt("keys")} onClick=${Lk}>${o("Change shortcuts")}</a>
<label class="hrow t13 end">
<${lo} label=${o("Single-key shortcuts")} checked=${he.value?.shortcuts??!0}
onChange=${u=>ft({shortcuts:u})} />
${o("Single-key shortcuts")}
</label>
</footer>
</div>
</div>`}var g4,Lk,b4,xD=b(()=>{B();C();oe();Dr();yt();w();Ih();G();R();P();sm();ke();an();g4=()=>v.value==="shortcuts"?r`<${v4} />`:null,Lk=()=>{v.value=null},b4=e=>e.label&&e.listed!==!1&&ha(e).length>0});te();nr();J();w();C();Ot();G();R();st();B();C();oe();fr();J();w();Fo();Ot();G();R();st();P();Lp();B();C();var Lx=16,Rx=260,Ix=560,Ch=document.documentElement,rL=e=>Number(localStorage.getItem("okno.width."+e))||null,Th=e=>parseFloat(getComputedStyle(Ch).getPropertyValue(e));function iL(e,t){t?Ch.style.setProperty(e,`${t}px`):Ch.style.removeProperty(e)}function Oh({name:e,side:t,label:n}){let[s,a]=g(()=>rL(e)),i=E(null);D(()=>iL(e,s),[s]);let l=f=>{let h=Math.round(Math.min(Ix,Math.max(Rx,f)));a(h),localStorage.setItem("okno.width."+e,String(h))},c=t==="left"?1:-1,u=f=>{f.preventDefault(),f.currentTarget.setPointerCapture(f.pointerId),i.current={x:f.clientX,width:Th(e)}},p=f=>{i.current&&l(i.current.width+c*(f.clientX-i.current.x))},m=f=>{let h={ArrowLeft:-Lx,ArrowRight:Lx}[f.key];h&&(f.preventDefault(),f.stopPropagation(),l(Th(e)+c*h))},$=()=>{a(null),localStorage.removeItem("okno.width."+e)};return r`<div class=${"divider "+t} role="separator" tabindex="0" aria-orientation="vertical"
aria-label=${n} aria-valuemin=${Rx} aria-valuemax=${Ix}
aria-valuenow=${Math.round(s??Th(e))} onPointerDown=${u} onPointerMove=${p}
onPointerUp=${()=>{i.current=null}} onLostPointerCapture=${()=>{i.current=null}} onDblClick=${$} onKeyDown=${m}></div>`}C();w();X();Fo();yt();w();G();Fo();oe();Jt();var W_=fn(["palette"],()=>Promise.resolve().then(()=>(C_(),T_)),"Palette"),$R=$e(()=>Promise.resolve().then(()=>(B_(),z_)),"Search",{keys:!0}),cc=()=>{v.value="palette"};function hR(){let e=document.getElementById("q");if(!e){L("/search");return}e.focus(),e.select()}Wo({page:"search",title:()=>o("Search"),view:$R});Ke({id:"find",group:"everywhere",label:()=>o("Search"),icon:"search",key:"Slash",run:hR},{id:"search",group:"everywhere",label:()=>o("Search and commands"),icon:"search",key:"Ctrl+KeyK",anywhere:!0,palette:!1,run:cc});Ot();ur();G();R();P();go();ng();C();oe();X();w();Un();Fo();Se();G();R();Si();P();Zt();var kr=e=>O.value.page==="inbox"&&Ue(O.value.view)===e,H_=([e])=>e!=="failed"||Ae.value.failed>0||kr("failed"),wR=e=>e!=="closed",og=()=>mc.some(([e])=>kr(e))||ya.value.some(e=>kr(`team-${e.id}`));function Y_(){return r`
<h2 class="navhead">${o("Views")}</h2>
<ul>
${mc.filter(H_).map(([e,t,n])=>r`<li key=${e}>
<a class=${e==="failed"?"nav sub badnav":"nav sub"} href=${j(e)}
aria-current=${kr(e)?"page":null} title=${t()}>
<${d} name=${n} />
<span class="lbl">${t()}</span>
<${um} view=${e} />
</a>
</li>`)}
</ul>
${ya.value.length>0&&r`
<h2 class="navhead">${o("Teams")}</h2>
<ul>
${ya.value.map(e=>r`<li key=${e.id}>
<a class="nav sub" href=${j(`team-${e.id}`)}
aria-current=${kr(`team-${e.id}`)?"page":null}
title=${e.members.includes(N.value.id)?o("{name}, my team",{name:e.name}):e.name}>
<span class=${"sq "+Jn(e.name)}></span>
<span class="lbl cut">${e.name}</span>
<${um} view=${`team-${e.id}`} />
</a>
</li>`)}
</ul>
`}
`}function um({view:e}){let t=cm(e)??0;return wR(e)&&t>0?r`<span class="n">${ce(t)}</span>`:null}var xR=()=>ql().filter(e=>e.tab),_R=()=>{v.value=v.peek()==="more"?null:"more"};function G_(){let{page:e}=O.value,t=si.value,n=og();return r`
<nav class="tabbar" aria-label=${o("Sections")}>
<a href=${e==="inbox"?"/inbox/mine":Io()}
aria-current=${e==="inbox"&&!n?"page":null}>
<${d} name="inbox" size="l" />
${o("Inbox")}
${t>0&&r`<span class="count">${t>99?"99+":t}</span>`}
</a>
${xR().map(s=>r`<a key=${s.page} href=${s.path} aria-current=${e===s.page?"page":null}>
<${d} name=${s.icon} size="l" />
${s.label()}
${s.count?.().shown>0&&r`<span class=${s.count().urgent?"count bad":"count"}>${Math.min(99,s.count().shown)}</span>`}
</a>`)}
<button type="button" aria-haspopup="menu" aria-expanded=${String(v.value==="views")}
aria-current=${n?"page":null} onClick=${()=>{v.value=v.peek()==="views"?null:"views"}}>
<${d} name="list-filter" size="l" />
${o("Views")}
</button>
<button type="button" aria-haspopup="dialog" onClick=${cc}>
<${d} name="search" size="l" />
${o("Search")}
</button>
<button type="button" aria-haspopup="menu" aria-expanded=${String(v.value==="more")}
aria-current=${e==="settings"||$r(e)?.icon&&!$r(e).tab?"page":null}
onClick=${_R}>
<${d} name="menu" size="l" />
${o("More")}
${Ae.value.notifications>0&&r`<span class="count">${Ae.value.notifications}</span>`}
</button>
</nav>
${v.value==="views"&&r`<${SR} />`}
${v.value==="more"&&r`<${TR} />`}
`}function SR(){return r`<${De} label=${o("Views")} place="popsheet">
${mc.filter(H_).map(([e,t,n])=>r`<${V} icon=${n} checked=${kr(e)} onPick=${()=>L(j(e))}>
<span class="cut">${t()}</span>
<span class="hrow end"><${um} view=${e} /></span>
<//>`)}
${ya.value.length>0&&r`<div class="mh" role="presentation">${o("Teams")}</div>`}
${ya.value.map(e=>r`<${V} icon="users-round" checked=${kr(`team-${e.id}`)}
onPick=${()=>L(j(`team-${e.id}`))}>
<span class="cut">${e.name}</span>
<span class="hrow end"><${um} view=${`team-${e.id}`} /></span>
<//>`)}
<//>`}function TR(){let e=t=>()=>{v.value=t};return r`<${De} label=${o("More")} place="popsheet">
<${V} icon="bell" stay onPick=${e("bell")}>
${o("Notifications")}
${Ae.value.notifications>0&&r`<span class="count mend">${Ae.value.notifications}</span>`}
<//>
<${V} icon="square-pen" stay onPick=${e("newdialog")}>${o("Write to a client")}<//>
<${V} icon="users-round" stay onPick=${e("handover")}>${o("Hand over my conversations")}<//>
${ql().filter(t=>!t.tab).map(t=>r`<${V} icon=${t.icon} onPick=${()=>L(t.path)}>${t.label()}<//>`)}
${ui().length>0&&r`<${V} icon="settings" onPick=${()=>L(Yt())}>${o("Settings")}<//>`}
<${V} icon="user-round" stay onPick=${e("me")}>${o("My menu")}<//>
<//>`}function sg(){let{page:e}=O.value,t=si.value;return r`
<nav class="side" aria-label=${o("Main navigation")}>
<div class="brand">
<${pi} />
<b>${o("Okno")}</b>
${Sn.value!=="on"&&r`<span class="dot off" title=${o("No connection to the server.")}></span>`}
<button type="button" class="ib small" aria-label=${o("Collapse the sidebar")}
title=${o("Collapse the sidebar")+"  ["} onClick=${()=>{zo.value=!zo.value}}>
<${d} name="panel-left" size="m" />
</button>
</div>
<button type="button" class="find" aria-haspopup="dialog" title=${`${o("Search and commands")}  ${mt} K`}
onClick=${cc}>
<${d} name="search" size="m" />
<span>${o("Search in the sidebar")}</span>
<span class="keys"><kbd>${mt} K</kbd></span>
</button>
<div class="scroll">
<ul>
<li>
<a class="nav" href="/inbox/mine" aria-current=${e==="inbox"&&!og()?"page":null}
title=${o("Inbox")}>
<${d} name="inbox" />
<span class="lbl">${o("Inbox")}</span>
${t>0&&r`<span class="count">${ce(t)}</span>`}
</a>
</li>
${ql().map(n=>r`<li key=${n.page}>
<a class="nav" href=${n.path} aria-current=${e===n.page?"page":null} title=${n.label()}>
<${d} name=${n.icon} />
<span class="lbl">${n.label()}</span>
${n.mark?.()&&r`<${CR} ...${n.mark()} />`}
<${OR} of=${n.count?.()} />
</a>
</li>`)}
</ul>
<${Y_} />
</div>
${ui().length>0&&r`<div class="sidefoot">
<a class="nav" href=${Yt()} aria-current=${e==="settings"?"page":null}
title=${o("Settings")}>
<${d} name="settings" />
<span class="lbl">${o("Settings")}</span>
</a>
</div>`}
<${q_} />
</nav>
<${G_} />
<${j_} />
`}var CR=({icon:e,text:t})=>r`<span class="navmark" title=${t}><${d} name=${e} size="s" /><span class="vh">${t}</span></span>`,OR=({of:e})=>e?.shown>0?r`<span class=${e.urgent?"count bad":"count mutedc"}>${ce(e.shown)}</span>`:null,V_=()=>{let e=Ae.value.mine_unread+Ae.value.unassigned;return`${e?`(${e}) `:""}${$r(O.value.page)?.title()??o("Inbox")} — ${o("Okno")}`};B();C();J();An();Sp();w();Un();Ea();te();G();R();var Mi=["cards","rows","table"],gg=matchMedia("(max-width: 719px)"),vg=_(gg.matches);gg.addEventListener("change",()=>{vg.value=gg.matches});var eo=de(()=>{let e=he.value?.list?.mode??"cards";return vg.value&&e==="table"?"cards":e}),N0=de(()=>vg.value),at={ids:[],reveal(){},focus(){},showNew(){}},Li=_({from:0,to:1/0}),bn=_(null),kg=()=>bn.peek()!==null&&ne.peek()[bn.peek()]?bn.peek():O.peek().dialog;function yg(e,t,n=()=>!0){let{ids:s}=at,a=s.indexOf(e);for(a<0&&(a=t>0?-1:s.length),a+=t;a>=0&&a<s.length;a+=t)if(n(s[a]))return s[a];return null}function P0(e){if(e===null)return;let t=bn.peek()!==null;at.reveal(e),L(j(O.peek().view,e)),t&&at.focus(e)}var bg=()=>O.peek().dialog??bn.peek(),wg=e=>P0(yg(bg(),e)??(bg()===null,null)),xg=e=>P0(yg(bg(),e,t=>ai(ne.peek()[t])>0));function _g(e){if(bn.peek()===null)return!1;let t=yg(bn.peek(),e);return t!==null&&at.focus(t),!0}Hn();Ps();Ea();te();J();w();Un();ds();Hn();Ot();R();we();var Sg=200,Tt=_(new Set),bc=_(null),Ri=_(null),Tg=null;C0(()=>Tt.peek().size>0);function Ii(e){Tt.value=e,e.size||(Ri.value=null)}function Ds(e){let t=new Set(Tt.peek());t.has(e)?t.delete(e):t.add(e),Tg=e,Ii(t)}function xm(e){let{ids:t}=at,[n,s]=[t.indexOf(Tg),t.indexOf(e)].sort((a,i)=>a-i);if(n<0){Ds(e);return}Ii(new Set([...Tt.peek(),...t.slice(n,s+1)]))}var _m=()=>Ii(new Set(at.ids)),zi=()=>{Tg=null,Ii(new Set)},D0=()=>{let e=kg();return e===null?!1:(Ds(e),!0)},M0=()=>{let e=kg();return e===null?!1:(xm(e),!0)};async function L0(e){try{let{ids:t}=await K(`/api/dialogs/ids?${new URLSearchParams({view:e,sort:ln(e,Gt.peek())})}`);Ii(new Set(t))}catch(t){ie(z(t))}}function Cg(e){let t=new Set([...Tt.value].map(n=>ne.value[n]?.state??(Ue(e)==="closed"?"closed":"open")));return{open:t.has("open"),closed:t.has("closed")}}var oI=e=>Array.from({length:Math.ceil(e.ids.length/Sg)},(t,n)=>{let s=[n*Sg,(n+1)*Sg];return{...e,ids:e.ids.slice(...s),...e.numbers&&{numbers:e.numbers.slice(...s)}}});async function R0(e){let t={done:[],failed:[],undo:[]},n=e.flatMap(oI),s=n.reduce((a,i)=>a+i.ids.length,0);for(let a of n){bc.value={done:t.done.length+t.failed.length,of:s};try{let i=await U("/api/bulk",{steps:[a]});for(let l in t)t[l].push(...i[l])}catch(i){t.failed.push(...a.ids.map(l=>({id:l,code:i.offline?"offline":i.code})))}}return bc.value=null,t}async function vn(e,t,n=null,{stay:s=!1}={}){let a=n??[...Tt.peek()];if(bc.peek()||!a.length)return;let{done:i,failed:l,undo:c}=await R0([{...e,ids:a}]);!n&&!s&&rr(),s||Ii(new Set(l.map(u=>u.id))),Ri.value=l.length?{step:e,said:t,list:l,of:a.length}:null,i.length&&ee(t(i.length,i.length===1?i[0]:null),{keep:e.act==="close",undo:c.length?()=>sI(c):null})}async function sI(e){let{failed:t}=await R0(e);t.length&&ie(T("{n} conversation could not be restored","{n} conversations could not be restored",t.length))}var I0=()=>{let{step:e,said:t,list:n}=Ri.peek();return vn(e,t,n.map(s=>s.id))},aI={forbidden:()=>o("no permission"),"not-found":()=>o("deleted, or no access"),closed:()=>o("already closed"),"cannot-answer":()=>o("this colleague cannot reply there"),"team-cannot-answer":()=>o("nobody in this team can reply there"),"team-gone":()=>o("this team no longer exists"),"tag-gone":()=>o("this tag no longer exists"),"too-many-tags":()=>o("too many tags"),"invalid-time":()=>o("the time has passed"),offline:()=>o("no connection")};function z0({list:e,of:t}){let n=[...new Set(e.map(c=>(aI[c.code]??(()=>c.code))()))].join("; "),s=e.slice(0,2).map(c=>ne.value[c.id]?.name).filter(Boolean).join(", "),a=e.length-Math.min(2,e.length),i=a>0&&s?o("{names} and {n} more",{names:s,n:a}):s;return`${T("Failed for {n} of {of}","Failed for {n} of {of}",e.length,{of:t})}. ${i?`${i}: `:""}${n}`}Ot();Ut();G();R();st();P();C();oe();Cs();X();w();Se();G();R();Si();Qt();P();Jt();kc();Cr();yn();yt();w();G();Ls();R();oe();Jt();Je();Qt();var Xm=$e(()=>Promise.resolve().then(()=>(Fm(),ES)),"SnoozeMenu",{keys:!0}),v1=fn(["handover","newdialog"],()=>Promise.resolve().then(()=>(b1(),g1)),"WorkLayers"),Co=()=>O.peek().page==="inbox"?zn():void 0,cb=()=>Co()?.state==="open",Zz=()=>zn()?.state==="closed",Vi=e=>()=>{v.value=e};Ke({id:"assign",group:"dialog",label:()=>o("Assign"),icon:"user-round-plus",key:"KeyA",act:!0,opensField:!0,when:no,run:Vi("assignee")},{id:"take",group:"dialog",label:()=>o("Take it"),icon:"hand",key:"KeyI",act:!0,when:no,run:()=>Vp(zn().id)},{id:"reopen",group:"dialog",label:()=>o("Reopen"),icon:"undo-2",key:"KeyE",act:!0,listed:!1,when:Zz,run:()=>{ba(zn().id)}},{id:"take-next",group:"list",label:()=>o("Take the most urgent one"),icon:"hand",key:"Shift+KeyI",act:!0,run:()=>{em()}},{id:"close",group:"dialog",label:()=>o("Close"),icon:"check",key:"KeyE",act:!0,when:cb,run:()=>{In(Co().id)}},{id:"finish",group:"dialog",label:()=>o("Close with a reason"),icon:"check",key:"Shift+KeyE",act:!0,when:()=>!!Co(),run:Vi("finish")},{id:"snooze",group:"dialog",label:()=>o("Snooze"),icon:"alarm-clock",key:"KeyH",act:!0,when:cb,run:Vi("snooze")},{id:"wake",group:"dialog",label:()=>o("Unsnooze"),icon:"alarm-clock",listed:!1,when:()=>!!(cb()&&Co().snooze),run:()=>{ka(Co().id)}},{id:"team",group:"dialog",label:()=>o("Assign to a team"),icon:"users-round",key:"Shift+KeyA",act:!0,opensField:!0,when:()=>!!Co(),run:Vi("team")},{id:"no-answer",group:"dialog",label:()=>o("No reply needed"),icon:"message-circle-off",key:"KeyY",act:!0,when:()=>!!Co()?.waiting_since,run:()=>{om(Co().id)}},{id:"follow",group:"dialog",label:()=>ps.peek()[Co()?.id]?o("Stop following"):o("Follow"),icon:"eye",key:"KeyF",act:!0,when:()=>!!Co(),run:()=>{br(Co().id)}},{id:"new-dialog",group:"everywhere",label:()=>o("Write to a client"),icon:"square-pen",key:"KeyC",act:!0,opensField:!0,when:()=>O.peek().page!=="tasks",run:Vi("newdialog")},{id:"hand-over",group:"everywhere",label:()=>o("Hand over my conversations"),icon:"users-round",run:Vi("handover")});var eB=$e(()=>Promise.resolve().then(()=>(mb(),k1)),"GiveMenu",{keys:!0}),Yo=(e,t)=>(n,s)=>s===null?t(n):e(s),y1=()=>vn({act:"close"},Yo(e=>nc(e,nm("solved")),e=>T("{n} conversation closed","{n} conversations closed",e))),w1=()=>vn({act:"reopen"},Yo(Fp,e=>T("{n} conversation reopened","{n} conversations reopened",e))),tB=()=>vn({act:"read"},Yo(qp,e=>T("{n} conversation marked as read","{n} conversations marked as read",e))),db=()=>vn({act:"follow",on:!0},Yo(e=>jp(e,!0),e=>T("You follow {n} conversation","You follow {n} conversations",e))),x1=()=>Cg(O.peek().view).open?y1():w1();function nB(e,t){vn({act:"snooze",until:e,reason:t},Yo(n=>Kp(n,e),n=>e===null?T("{n} conversation snoozed until the client replies","{n} conversations snoozed until the client replies",n):T("{n} conversation snoozed until {when}","{n} conversations snoozed until {when}",n,{when:Ge(e)})))}function oB({person:e,team:t}){if(t!==void 0){let n=qe.peek()[t]?.name??"";vn({act:"team",team_id:t},Yo(s=>Yp(s,n),s=>T("{n} conversation assigned to team {name}","{n} conversations assigned to team {name}",s,{name:n})))}else e===null?vn({act:"assign",operator_id:null},Yo(n=>ga(n,null),n=>T("{n} conversation has no assignee now","{n} conversations have no assignee now",n))):vn({act:"assign",operator_id:e},Yo(n=>ga(n,e),n=>T("{n} conversation assigned: {name}","{n} conversations assigned: {name}",n,{name:H(e)})))}var ed=e=>{v.value=v.peek()===e?null:e};function sB(){let e=[...Tt.value].map(n=>ne.value[n]).filter(Boolean),t={};for(let n of e)for(let s of to(n.tags))t[s.id]=(t[s.id]??0)+1;return Object.fromEntries(Object.entries(t).map(([n,s])=>[n,s===e.length?"all":"some"]))}function aB(){let e=new Set([...Tt.value].map(t=>ne.value[t]?.priority??null));return e.size===1?[...e][0]:null}function rB(e,t){let n=Bi(e);vn({act:t?"tag":"untag",tag_ids:[e]},Yo(s=>(t?Og:Eg)(s,[e]),s=>t?T("{n} conversation tagged: {tag}","{n} conversations tagged: {tag}",s,{tag:n}):T("Tag {tag} removed from {n} conversation","Tag {tag} removed from {n} conversations",s,{tag:n})),null,{stay:!0})}var iB=e=>vn({act:"rank",priority:e},Yo(t=>Ag(t,e),t=>T("Priority of {n} conversation: {priority}","Priority of {n} conversations: {priority}",t,{priority:kn(e).toLocaleLowerCase()}))),lB=[["user-round-plus",()=>o("Assign"),"A",()=>ed("pick-give"),"pick-give"],["tag",()=>o("Tags"),"L",()=>ed("pick-tags"),"pick-tags"],["arrow-up-down",()=>o("Priority"),"P",()=>ed("pick-priority"),"pick-priority"],["alarm-clock",()=>o("Snooze"),"H",()=>ed("pick-snooze"),"pick-snooze","open"],["mail-open",()=>o("Mark as read"),null,tB],["eye",()=>o("Follow"),"F",db],["undo-2",()=>o("Reopen"),"E",w1,null,"closed"],["check",()=>o("Close"),"E",y1,null,"open"]];function _1({view:e}){let t=Tt.value.size;if(!t)return null;let n=bc.value,s=Cg(e),a=(l,c)=>l==="E"&&c==="closed"&&s.open?null:l,i=lB.filter(([,,,,,l])=>!l||s[l]).map(([l,c,u,p,m,$])=>[l,c,a(u,$),p,m]);return r`<div class="bulkwrap">
<${cB} view=${e} size=${t} />
${Ri.value&&r`<div class="bulkerr" role="alert">
<${d} name="circle-alert" size="m" />
<span class="grow">${z0(Ri.value)}</span>
<button type="button" class="link" onClick=${I0}>${o("Retry")}</button>
</div>`}
<div class="bulk2" role="toolbar" aria-label=${o("Bulk actions")} aria-busy=${String(!!n)}>
<span class="b5 t13" role="status">
${n?o("{done} of {of}",n):o("{n} selected",{n:ce(t)})}
</span>
<span class="grow"></span>
${i.map(([l,c,u,p,m])=>r`<button type="button" class="ib small" disabled=${!!n}
aria-label=${u?`${c()} (${u})`:c()} title=${u?`${c()}  ${u}`:c()}
aria-haspopup=${m?"dialog":null} aria-expanded=${m?String(v.value===m):null}
onClick=${p}>
<${d} name=${l} size="m" />
</button>`)}
<button type="button" class="ib small" aria-label=${o("Clear selection")} title=${`${o("Clear selection")}  Esc`}
onClick=${zi}>
<${d} name="x" size="m" />
</button>
</div>
${v.value==="pick-snooze"&&r`<${Xm} label=${o("Snooze")} onPick=${nB} />`}
${v.value==="pick-tags"&&r`<${Q0} states=${sB()} onSet=${rB} place="popgive" />`}
${v.value==="pick-priority"&&r`<${Z0} now=${aB()} onPick=${iB} place="popgive" />`}
${v.value==="pick-give"&&r`<${eB} onPick=${oB} />`}
</div>`}function cB({view:e,size:t}){let n=at.ids.length,s=Math.max(cm(e)??0,n);return t<n||s<=t||n<2?null:r`<div class="bulkall" role="status">
<span>
${o("All loaded conversations are selected: {n} of {total}",{n:ce(t),total:ce(s)})}
</span>
<button type="button" class="link" onClick=${()=>L0(e)}>
${o("Select all {total}",{total:ce(s)})}
</button>
</div>`}ke();C();oe();Dr();X();w();Un();Hn();G();R();Si();P();Zt();C();w();G();Un();R();P();oe();Zt();_o();yn();var C1=(e,t)=>e.includes(t)?e.filter(n=>n!==t):[...e,t],O1=(e,t)=>L(j(Ku(Ue(e),t)),{replace:!0}),E1=(e,t)=>O1(e,{...mo(e),tags:C1(mo(e).tags,t)}),A1=(e,t)=>O1(e,{...mo(e),priorities:C1(mo(e).priorities,t)});function N1({view:e}){let t=v.value==="filter";return r`<span class="popat">
<button type="button" class=${is(e)?"ib on":"ib"} aria-haspopup="menu" aria-expanded=${String(t)}
aria-label=${o("Filter")} title=${o("Filter")} onClick=${()=>{v.value=t?null:"filter"}}>
<${d} name="list-filter" />
</button>
${t&&r`<${uB} view=${e} />`}
</span>`}function uB({view:e}){let t=mo(e);return r`<${De} label=${o("Filter")} place="popfilter">
<div class="mh" role="presentation">${o("Priority")}</div>
${Ms.map(([n])=>r`<${S1} key=${n} on=${t.priorities.includes(n)} onPick=${()=>A1(e,n)}>
<${At} priority=${n} named />
<//>`)}
<div class="mh" role="presentation">${o("Tags")}</div>
${Sr.value.map(n=>r`<${S1} key=${n.id} on=${t.tags.includes(n.id)} onPick=${()=>E1(e,n.id)}>
<span class=${"sq h"+n.color}></span>
<span class="cut">${n.name}</span>
<//>`)}
${!Sr.value.length&&r`<p class="dpad2 t13 dim">${o("No tags yet")}</p>`}
<//>`}var S1=({on:e,onPick:t,children:n})=>r`<button type="button" class="mi" role="menuitemcheckbox" tabindex="-1" aria-checked=${String(e)}
onClick=${t}>
<span class=${e?"tgbox on":"tgbox"} aria-hidden="true">${e&&r`<${d} name="check" size="s" />`}</span>
${n}
</button>`;function P1({view:e}){if(!is(e))return null;let t=mo(e);return r`<div class="lchips">
${t.priorities.map(n=>r`<${T1} key=${"p"+n} name=${kn(n)} onRemove=${()=>A1(e,n)}>
<${At} priority=${n} named />
<//>`)}
${t.tags.map(n=>r`<${T1} key=${n} name=${fo.value[n]?.name??o("deleted tag")} onRemove=${()=>E1(e,n)}>
<span class=${"sq h"+(fo.value[n]?.color??0)}></span>
<span class="cut">${fo.value[n]?.name??o("deleted tag")}</span>
<//>`)}
<a class="link t12" href=${j(Ue(e))}>${o("Clear filter")}</a>
</div>`}var T1=({name:e,onRemove:t,children:n})=>r`<button type="button" class="chip" aria-label=${o("Remove from the filter: {name}",{name:e})}
onClick=${t}>
${n}
<${d} name="x" size="s" />
</button>`;C();oe();w();Ot();P();Zt();var fb=[["urgent",()=>o("Most urgent first"),"hourglass"],["newest",()=>o("Newest first"),"clock"],["longest",()=>o("Longest waiting"),"flame"],["priority",()=>o("By priority"),"arrow-up"]];function $b(){let e=v.value==="sort",t=(fb.find(([n])=>n===Gt.value)??fb[0])[1]();return r`<button type="button" class="btn quiet small" aria-haspopup="menu" aria-expanded=${String(e)}
onClick=${()=>{v.value=e?null:"sort"}}><${d} name="arrow-down-wide-narrow" size="s" /><span class="cut">${t}</span></button>
${e&&r`<${De} label=${o("Sort order")} place="popsort">${fb.map(([n,s,a])=>r`<${V} icon=${a} checked=${n===Gt.value}
onPick=${()=>{Gt.value=n}}>${s()}<//>`)}<//>`}`}var Lr={cards:[()=>o("Cards"),"rows-3"],rows:[()=>o("Rows"),"rows-4"],table:[()=>o("Table"),"table-2"]},hb=e=>ft({list:{mode:e}}),M1=()=>hb(Mi[(Mi.indexOf(he.peek()?.list?.mode??"cards")+1)%Mi.length]),D1=e=>ln(e,"urgent")!==ln(e,"longest");function L1({view:e}){let t=eo.value==="table";return r`
<div class="phead">
<h2 class="ttl cut">${U_(e)}</h2>
${t?r`<${$B} />`:r`<${fB} />`}
<${N1} view=${e} />
<${hB} wide=${t} />
</div>
<div class="ltabs">
<${mB} view=${e} />
${t&&D1(e)&&r`<div class="lfilter"><${$b} /></div>`}
</div>
${!t&&r`<div class="lfilter">
${D1(e)?r`<${$b} />`:r`<span class="t12 dim lown">${pB(e)}</span>`}
<${dB} view=${e} />
</div>`}
<${P1} view=${e} />
`}var pB=e=>({snoozed:o("Returning soonest first"),mentions:o("Unseen first")})[Ue(e)]??o("Newest first");function mB({view:e}){return r`<nav class="tabs" aria-label=${o("Whose conversations")}>${pc.map(([t,n])=>r`<a class="tab" href=${j(Ku(t,mo(e)))}
aria-current=${Ue(e)===t?"page":null}>
${n()} <span class="n">${ce(Ae.value[t])}</span>
</a>`)}</nav>`}function dB({view:e}){let t=Ue(e),n=(s,a)=>r`<a class="chip" href=${j(t===s?"mine":s)} aria-current=${t===s?"true":null}>
${a}
</a>`;return r`<span class="hrow tight end">
${n("untagged",o("Untagged"))} ${n("unread",o("New ones"))}
</span>`}function fB(){let e=v.value==="mode",[t,n]=Lr[eo.value];return r`<span class="popat">
<button type="button" class="ib only-wide" aria-haspopup="menu" aria-expanded=${String(e)}
aria-label=${o("List view: {name}",{name:t().toLocaleLowerCase()})} title=${o("List view")+"  V"}
onClick=${()=>{v.value=e?null:"mode"}}>
<${d} name=${n} />
</button>
${e&&r`<${De} label=${o("List view")} place="popmode">
${Mi.map(s=>r`<${V} icon=${Lr[s][1]} checked=${s===eo.value} onPick=${()=>hb(s)}>
${Lr[s][0]()}
<//>`)}
<//>`}
</span>`}var $B=()=>r`<span class="seg" role="group" aria-label=${o("List view")}>
${Mi.map(e=>r`<button type="button" aria-pressed=${String(e===eo.value)} title=${Lr[e][0]()+"  V"}
onClick=${()=>hb(e)}>
<${d} name=${Lr[e][1]} size="m" />
${e===eo.value?Lr[e][0]():r`<span class="vh">${Lr[e][0]()}</span>`}
</button>`)}
</span>`;function hB({wide:e}){let t=()=>{v.value="newdialog"};return e?r`<button type="button" class="btn primary" onClick=${t}>
<${d} name="square-pen" size="m" />
${o("Write")}
<kbd>C</kbd>
</button>`:r`<button type="button" class="ib" aria-label=${o("Write to a client")} title=${o("Write to a client")+"  C"}
onClick=${t}>
<${d} name="square-pen" />
</button>`}B();C();Sp();w();Hn();G();R();st();Si();P();function R1({view:e,ids:t,shown:n,waiting:s}){let{from:a,to:i}=Li.value,l=[...new Set([...s,...Qn.value])].filter(f=>ne.value[f]),c=l.filter(f=>{let h=n.indexOf(f);return h>=a&&h<=i});D(()=>{fh([...c,O.value.dialog])});let u=l.filter(f=>oa(ne.value[f],e,ra())&&!c.includes(f)&&f!==O.value.dialog);if(u.length)return r`<${bB} view=${e} list=${gB(u,t)} ids=${t} from=${a} to=${i} />`;let p=sx(Y.value,Qn.value.filter(f=>f!==O.value.dialog),e);if(!p)return null;let[,m]=pc.find(([f])=>f===p.view);return r`<${td} icon="chevron-right" run=${()=>{di.value={view:p.view,ids:p.ids},L(j(p.view,O.value.dialog))}}>
${T("{n} new in {tab}","{n} new in {tab}",p.ids.length,{tab:m()})}
<//>`}var gb=(e,t)=>{let n=e.indexOf(t);return n<0?1/0:n},gB=(e,t)=>[...e].sort((n,s)=>gb(t,n)-gb(t,s));function bB({view:e,list:t,ids:n,from:s,to:a}){let i=gb(n,t[0]),l=()=>{di.value={view:e,ids:t},at.showNew()};return i>a?r`<${td} icon="arrow-down" run=${l}>${T("{n} new below","{n} new below",t.length)}<//>`:i<s?r`<${td} icon="arrow-up" run=${l}>${T("{n} new above","{n} new above",t.length)}<//>`:r`<${td} icon="eye" run=${l}>${T("{n} new · show","{n} new · show",t.length)}<//>`}var td=({icon:e,run:t,children:n})=>r`<button type="button" class="newpill" data-key="queued" onClick=${t}>
<${d} name=${e} size="s" />
${n}
</button>`;function I1(e,t,n,s,a){D(()=>{let{view:i,ids:l}=di.value??{};if(i!==e||!s?.loaded)return;let c=n.find(u=>l.includes(u));c!==void 0?(di.value=null,requestAnimationFrame(()=>{at.reveal(c),ox(l),fh(l)})):s.next&&!a?dr(e,t):s.next||(di.value=null)})}C();X();w();Un();G();R();Qt();P();C();Je();Op();w();R();P();function z1(){if(N.value?.role!=="administrator")return r`<${se} icon="plug" title=${o("No channel is connected yet")}
text=${o("An administrator connects Telegram, VK or email. Messages then appear here.")} />`;let e=$i(),t=e&&hi(e,"channel add");return r`<${se} icon="plug" title=${o("Connect the first channel")} text=${o("Telegram, VK or email: run this command on the server, in a second terminal, without stopping Okno. It asks for everything it needs, the token or password last. Messages then appear here.")}>
${t&&r`
<code class="cmd first">${t}</code>
<span class="hrow wrap ctr">
<button type="button" class="btn" onClick=${()=>Et(t)}>
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
<//>`}var vB={unassigned:()=>["sun",o("No unassigned conversations"),o("New conversations appear here automatically.")],all:()=>["inbox",o("No open conversations"),o("New conversations appear here automatically.")],waiting:()=>["sun",o("No clients are waiting"),o("Conversations stay here from the client's message until your team replies.")],unread:()=>["mail-open",o("No unread conversations"),o("New messages in your conversations and in unassigned ones appear here.")],mentions:()=>["at-sign",o("No mentions"),o("Notes with your @name appear here.")],following:()=>["eye",o("You do not follow any conversations"),o("Follow a conversation to be notified of everything in it, whoever the assignee is.")],snoozed:()=>["alarm-clock",o("No snoozed conversations"),o("Snooze a conversation: it leaves the lists and comes back on time.")],untagged:()=>["tag",o("No untagged conversations"),o("Open conversations without a tag appear here.")],closed:()=>["archive",o("No closed conversations"),o("Closed conversations stay here and reopen when the client writes.")],failed:()=>["check-check",o("No unsent messages"),o("Messages that could not be delivered appear here, and you can retry them.")]};function bb({view:e}){if(!Object.keys(je.value).length)return r`<${z1} />`;if(is(e))return r`<${kB} view=${e} />`;if(e==="mine")return r`<${yB} />`;let t=na(e);if(t!==null)return r`<${wB} team=${qe.value[t]} />`;let[n,s,a]=vB[e]();return r`<${se} icon=${n} title=${s} text=${a} />`}var kB=({view:e})=>r`<${se} icon="search-x" title=${o("Nothing found")} text=${o("No conversation of this view fits the filter.")}>
<a class="btn" href=${j(Ue(e))}>${o("Clear filter")}</a>
<//>`;function yB(){let e=Ae.value.unassigned;return r`<${se} icon="sun" title=${o("All answered")}
text=${o("You have no open conversations. Unassigned: {n}.",{n:ce(e)})}>
${e>0&&r`<button type="button" class="btn primary" onClick=${em}>
${o("Take the next one")}
<${Mn} of=${["Shift","I"]} />
</button>`}
<//>`}function wB({team:e}){if(!e||e.removed)return r`<${se} icon="users-round" title=${o("Team not found")}
text=${o("It was deleted, or the link is wrong.")}>
<a class="btn" href=${j("all")}>${o("All conversations")}</a>
<//>`;let t=e.members.includes(N.value.id);return r`<${se} icon="sun" title=${o("No conversations in this team")} text=${t?o("Conversations assigned to your team appear here."):o("Conversations assigned to this team appear here.")} />`}B();C();Je();ve();Op();X();w();R();P();ws();var xB=["token-wrong","password-wrong","settings-wrong","secrets-unreadable","folder-missing"],B1=e=>et(e)===et(I.value)?q(e):Be(e);function W1(){return Object.values(je.value).filter(t=>t.down_since&&["trouble","working"].includes(t.health)).sort((t,n)=>t.down_since-n.down_since).map(t=>t.health==="trouble"?r`<${_B} channel=${t} key=${t.id} />`:r`<${TB} channel=${t} key=${t.id} />`)}function _B({channel:e}){let[t,n]=g(!1),s={name:e.name,time:B1(e.down_since),cause:dn(e.health_code,e.health_detail)},a=e.kind==="email"?o("{name} has received no emails since {time}: {cause}.",s):o("{name} has received no messages since {time}: {cause}.",s),i=N.value?.role==="administrator";return r`<div class="banner bad outage" role="alert" data-channel=${e.id}>
<${d} name="circle-alert" size="m" />
<span class="grow">
${a} <span class="b4">
${i?o("Replies wait in the queue."):o("Replies wait in the queue. Administrators have been notified.")}
</span>
</span>
${i&&r`<button type="button" class="btn small" aria-expanded=${String(t)} onClick=${()=>n(!t)}>
${o("What to do")}
</button>`}
${t&&r`<${SB} channel=${e} />`}
</div>`}function SB({channel:e}){let t=$i(),n=xB.includes(e.health_code),s=t&&hi(t,`channel ${n?"change":"test"} ${mx(e.name)}`);return r`<div class="remedy t13">
<p>
${n?o("Get a valid token or password, then run this command on the server. It asks for the new one:"):o("Okno keeps trying. Run this command on the server to see what the platform answers:")}
</p>
${s&&r`
<code class="cmd">${s}</code>
<button type="button" class="btn small" onClick=${()=>Et(s)}>
<${d} name="copy" size="s" />
${o("Copy")}
</button>
`}
</div>`}function TB({channel:e}){return r`<div class="banner okb outage" role="status" data-channel=${e.id}>
<${d} name="check" size="m" />
<span class="grow">
${o("{name} works again. Messages from {from} to {until} arrive late.",{name:e.name,from:B1(e.down_since),until:q(e.health_at)})}
</span>
</div>`}C();ve();X();pr();w();La();Se();G();Un();R();P();As();_o();yn();nd();var od=({snooze:e})=>r`<span class="sla" title=${e.reason||null}>
<${d} name="alarm-clock" size="s" />
${e.until===null?o("until the client replies"):Ge(e.until)}
</span>`;function sd({dialog:e,draft:t}){if(pp(e.id))return r`<span class="cut typing">${o("typing…")}</span>`;if(t)return r`<span class="cut"><span class="draft">${o("Draft:")}</span> ${t}</span>`;let n=e.preview;if(!n)return r`<span class="cut dim">${o("No messages")}</span>`;let s=n.content==="text"?n.text||o("File"):[Ft(n.content),n.text].filter(Boolean).join(": ");if(n.kind==="in")return r`<span class="cut">${s}</span>`;let a=n.operator_id===N.value.id?o("You:"):n.operator_id?ma(H(n.operator_id))+":":"",i=n.kind==="note"?r`<${d} name="lock" size="s" />`:r`<${Oo} state=${n.state} />`;return r`<span class="pvs">${i}</span><span class="cut"><span class="you">${a}</span> ${s}</span>`}var ad=()=>r`<span class="sla bad"><${d} name="circle-alert" size="s" />${o("not sent")}</span>`;function vb(e,t){return[e.name,ye(e.kind),t?T("{n} unread","{n} unread",t):"",e.priority===1?o("high priority"):"",e.failed?o("not sent"):"",e.snooze?o("snoozed"):M_(e,I.value),...to(e.tags).map(n=>n.name)].filter(Boolean).join(", ")}var rd=({count:e,called:t})=>r`
${t&&r`<span class="called" title=${o("You were mentioned")}><${d} name="at-sign" size="s" /></span>`}
${e>0&&r`<span class="count">${e>99?"99+":e}</span>`}
`,j1=e=>Ll.value[e]?.no!=null,q1=(e,t)=>Ue(t)!=="mine"&&e.assignee_id!==null?H(e.assignee_id):null,U1=({dialog:e,picked:t,size:n})=>t?r`<span class=${`av pickedav ${n??""}`} aria-hidden="true">
<${d} name="check" />
<${Te} kind=${e.kind} />
</span>`:r`<${Q} name=${e.name} face=${e.avatar} size=${n??""}>
<${Te} kind=${e.kind} />
<//>`;function OB({dialog:e,count:t,draft:n,view:s,picked:a}){let i=q1(e,s);return r`
<${U1} dialog=${e} picked=${a} />
<span class="grow">
<span class="who">
<span class="nm cut">${e.name}</span>
<span class="tm">${ho(e.last_at,I.value)}</span>
</span>
<span class="pv">
<${sd} dialog=${e} draft=${n} />
<span class="hrow tight end"><${rd} count=${t} called=${j1(e.id)} /></span>
</span>
<span class="ft">
${e.failed?r`<${ad} />`:""}
${e.snooze?r`<${od} snooze=${e.snooze} />`:r`<${vo} dialog=${e} />`}
${e.priority===1&&r`<${At} priority=${1} />`}
${e.tagged?r`<${Tr} ids=${e.tags} />`:r`<span class="t11 dim num">${o("No. {number}",{number:ce(e.number)})}</span>`}
${i&&r`<${Q} name=${i} size="xs" />`}
</span>
</span>
`}function EB({dialog:e,count:t,draft:n,view:s,picked:a}){let i=q1(e,s);return r`
<${U1} dialog=${e} picked=${a} size="md2" />
<span class="grow">
<span class="who">
<span class="nm cut">${e.name}</span>
<span class="hrow tight end">
${e.priority===1&&r`<${At} priority=${1} />`}
<${Tr} ids=${e.tags} most=${1} />
${e.failed?r`<${ad} />`:e.snooze?r`<${od} snooze=${e.snooze} />`:r`<${vo} dialog=${e} short />`}
<span class="tm">${ho(e.last_at,I.value)}</span>
</span>
</span>
<span class="pv">
<${sd} dialog=${e} draft=${n} />
<span class="hrow tight end">
<${rd} count=${t} called=${j1(e.id)} />
${i&&r`<${Q} name=${i} size="xs" />`}
</span>
</span>
</span>
`}var AB={cards:OB,rows:EB};function H1({look:e,dialog:t,count:n,draft:s,view:a,current:i,stop:l,picked:c}){let u=AB[e];return r`<a class=${`dlg ${e}`} href=${j(a,t.id)} data-id=${t.id}
data-unread=${n>0?"":null} data-picked=${c||null} draggable=${!1}
aria-current=${i?"true":null} aria-label=${vb(t,n)} tabindex=${l?0:-1}>
<${u} dialog=${t} count=${n} draft=${s} view=${a} picked=${c} />
</a>`}B();C();Hn();w();Ot();var NB=200,id=8,PB={cards:80,rows:52,table:42},Y1=new Map;function G1({name:e,ids:t,look:n,row:s,head:a,tail:i,open:l,onNear:c,near:u}){let p=E(null),m=E(null),$=E({name:null,ids:[],height:0}),[f,h]=g(PB[n]),[y,x]=g([0,40]),S=E(null),k=()=>m.current.offsetTop,M=me=>{let be=Math.floor((me-k())/f)-id;return[Math.max(0,be),Math.ceil((me+p.current.clientHeight-k())/f)+id]},F=()=>{let{scrollTop:me,clientHeight:be}=p.current,ue={from:Math.ceil((me-k()-1)/f),to:Math.floor((me+be-k()+1)/f)-1};(ue.from!==Li.peek().from||ue.to!==Li.peek().to)&&(Li.value=ue)},A=()=>{F();let me=M(p.current.scrollTop);(Math.abs(me[0]-y[0])>id/2||Math.abs(me[1]-y[1])>id/2)&&x(me)},le=()=>{let{scrollTop:me}=p.current,be=Math.min($.current.ids.length-1,Math.floor(me/f));be>=0&&Y1.set(e,{id:$.current.ids[be],offset:me-be*f,atTop:me<4})},Ze=()=>{le(),A();let{scrollTop:me,scrollHeight:be,clientHeight:ue}=p.current;be-me-ue<u*f&&c()},Xe=E("");W(()=>{let me=[n,$o.value,N0.value,innerWidth,devicePixelRatio,t.length>0].join();if(Xe.current!==me){Xe.current=me;let nt=m.current.querySelector(":scope > .dli")?.getBoundingClientRect().height;if(nt&&Math.abs(nt-f)>.5){h(nt);return}}let be=$.current,ue=Y1.get(e),Ie=be.name!==e||be.ids!==t||be.height!==f;if($.current={name:e,ids:t,height:f},Ie&&ue){let nt=ue.atTop?null:Ay(ue,be.name===e?be.ids:t,t),po=nt===null?ue.atTop?0:p.current.scrollTop:nt*f+Math.min(ue.offset,f);Math.abs(p.current.scrollTop-po)>.5&&(p.current.scrollTop=po)}else be.name!==e&&(p.current.scrollTop=0);Ie?A():F(),Ie&&p.current.scrollHeight<=p.current.clientHeight+u*f&&c()}),W(()=>{if(S.current===null)return;let me=m.current.querySelector(`.dlg[data-id="${S.current}"]`);me&&(S.current=null,me.focus({preventScroll:!0}))}),at.ids=t,at.reveal=me=>{let be=t.indexOf(me);if(be<0||!p.current)return;let[ue,Ie]=[be*f,(be+1)*f],nt=k(),{scrollTop:po,clientHeight:Zr}=p.current;ue<po?p.current.scrollTop=ue:Ie+nt>po+Zr&&(p.current.scrollTop=Ie+nt-Zr),le(),x(M(p.current.scrollTop)),F()},at.focus=me=>{S.current=me,at.reveal(me),x(be=>[...be])};let Oe=MB(t,y,[l,bn.value]),Dt=t.length;return r`<div class="scroll" ref=${p} onScroll=${Ze}>
${a}
<ul class="dlist" ref=${m} data-look=${n} aria-label=${o("Conversations")}
style=${{height:`${Dt*f}px`}}>
${Oe.map(me=>r`<${DB} key=${t[me]} index=${me} of=${Dt} height=${f}>${s(t[me])}<//>`)}
</ul>
${i}
</div>`}var DB=({index:e,of:t,height:n,children:s})=>r`<li class="dli" style=${{top:`${e*n}px`}} aria-setsize=${t} aria-posinset=${e+1}>
${s}
</li>`;function MB(e,[t,n],s){if(e.length<=NB)return e.map((i,l)=>l);let a=[];for(let i=t;i<Math.min(n,e.length);i+=1)a.push(i);for(let i of s){let l=i===null?-1:e.indexOf(i);l>=0&&(l<t||l>=n)&&a.push(l)}return a.sort((i,l)=>i-l)}te();C();Je();oe();Cs();w();R();Qt();Zt();Cr();var Ji=_(null),LB=240,RB=360;function kb(e){let t=Number(e.currentTarget.dataset?.menu??e.target.closest?.(".dlg[data-id]")?.dataset.id);if(!t||e.shiftKey)return;e.preventDefault(),e.stopPropagation();let n=e.clientX?{x:e.clientX,y:e.clientY}:IB(e.target);Ji.value={id:t,x:Math.min(n.x,innerWidth-LB),y:Math.min(n.y,innerHeight-RB)},v.value="row"}function IB(e){let t=e.getBoundingClientRect();return{x:t.left+24,y:t.top+24}}function yb(e){Ji.value={id:e,x:0,y:0},v.value="row-snooze"}var zB=e=>vn({act:"read"},()=>qp(e),[e]),BB=e=>vn({act:"unread",numbers:[e.last_no]},()=>Up(e.id),[e.id]);function V1(){let e=Ji.value&&ne.value[Ji.value.id];if(!e)return null;let{id:t}=e;if(v.value==="row-snooze")return r`<div class="rowsnz">
<${Xm} label=${o("Snooze")} waitingSince=${e.waiting_since}
onPick=${(s,a)=>tm(t,s,a)} />
</div>`;if(v.value==="row-tags")return r`<div class="rowsnz"><${Wi} dialog=${e} place="popgive" /></div>`;if(v.value==="row-priority")return r`<div class="rowsnz"><${Fi} dialog=${e} place="popgive" /></div>`;if(v.value!=="row")return null;let n=e.state==="open";return r`<div class="rowpop" style=${{left:`${Ji.value.x}px`,top:`${Ji.value.y}px`}}>
<${De} label=${o("Actions: {name}",{name:e.name})} place="poprow">
${n&&e.assignee_id!==N.value.id&&r`<${V} icon="hand" onPick=${()=>Xp(t,N.value.id)}>${o("Take it")}<//>`}
${n&&(e.snooze?r`<${V} icon="alarm-clock" onPick=${()=>ka(t)}>${o("Unsnooze")}<//>`:r`<${V} icon="alarm-clock" stay onPick=${()=>yb(t)}>${o("Snooze")}<//>`)}
${n?r`<${V} icon="check" onPick=${()=>In(t)}>${o("Close")}<//>`:r`<${V} icon="undo-2" onPick=${()=>ba(t)}>${o("Reopen")}<//>`}
${ai(e)?r`<${V} icon="mail-open" onPick=${()=>zB(t)}>${o("Mark as read")}<//>`:r`<${V} icon="mail" onPick=${()=>BB(e)}>${o("Mark as unread")}<//>`}
<${V} icon="tag" stay onPick=${()=>{v.value="row-tags"}}>${o("Tags")}<//>
<${V} icon="arrow-up-down" stay onPick=${()=>{v.value="row-priority"}}>${o("Priority")}<//>
<${V} icon="eye" onPick=${()=>br(t)}>${ps.value[t]?o("Stop following"):o("Follow")}<//>
<${V} icon="check" onPick=${()=>Ds(t)}>${Tt.value.has(t)?o("Deselect"):o("Select")}<//>
<//>
</div>`}C();ve();X();w();Hn();Se();Ot();G();R();P();As();_o();var WB=[["x-who",()=>o("Client"),["client"]],["x-last",()=>o("Last message"),null],["x-team",()=>o("Team"),null],["x-as",()=>o("Assignee"),["assignee"]],["x-sla",()=>o("Waiting"),["longest","urgent"]],["x-tm",()=>o("Updated"),["newest","oldest"]]],FB=new Set(["newest"]),ld=()=>Object.values(qe.value).some(e=>!e.removed);function J1({view:e}){let t=ln(e,Gt.value),n=at.ids.length>0&&at.ids.every(s=>Tt.value.has(s));return r`<div class=${ld()?"trow thd teams":"trow thd"}>
<span class="x-x">
<input type="checkbox" class="check" aria-label=${o("Select all loaded")} checked=${n}
indeterminate=${!n&&Tt.value.size>0} onChange=${()=>n?zi():_m()} />
</span>
${WB.map(([s,a,i])=>s==="x-team"&&!ld()?null:r`<span class=${s}>
${i&&ln(e,i[0])===i[0]?r`<${KB} label=${a()} orders=${i} chosen=${t} />`:a()}
</span>`)}
</div>`}function KB({label:e,orders:t,chosen:n}){let s=t.indexOf(n),a=t[(s+1)%t.length];return r`<button type="button" aria-pressed=${String(s>=0)} title=${o("Sort by this column")} onClick=${()=>{Gt.value=s>=0&&t.length===1?"urgent":a}}>${e}${s>=0&&r`<${d} name=${FB.has(n)?"arrow-down":"arrow-up"} size="s" />`}</button>`}function Q1({dialog:e,count:t,draft:n,view:s,current:a,stop:i,picked:l}){let c=e.assignee_id===null?null:H(e.assignee_id),u=qe.value[e.team_id];return r`<a class=${ld()?"dlg trow teams":"dlg trow"} href=${j(s,e.id)}
data-id=${e.id} data-unread=${t>0?"":null} data-picked=${l||null} draggable=${!1}
aria-current=${a?"true":null} aria-label=${vb(e,t)} tabindex=${i?0:-1}>
<span class="x-x"></span>
<span class="x-who hrow">
<${Te} kind=${e.kind} size="mid" />
<span class="nm cut">${e.name}</span>
<${rd} count=${t} called=${Ll.value[e.id]?.no!=null} />
</span>
<span class="x-last pv">
${e.priority===1&&r`<${At} priority=${1} />`}
<${Tr} ids=${e.tags} most=${2} />
<${sd} dialog=${e} draft=${n} />
</span>
${ld()&&r`<span class="x-team cut mut">${u&&!u.removed?u.name:r`<span class="dim">—</span>`}</span>`}
<span class="x-as hrow">
${c?r`<${Q} name=${c} size="sm" /><span class="cut">${pa(c)}</span>`:r`<${da} size="sm" /><span class="dim">${o("nobody")}</span>`}
</span>
<span class="x-sla">
${e.failed?r`<${ad} />`:e.snooze?r`<${od} snooze=${e.snooze} />`:e.waiting_since?r`<${vo} dialog=${e} short />`:r`<span class="dim">—</span>`}
</span>
<span class="x-tm num dim">${ho(e.last_at,I.value)}</span>
</a>`}B();C();w();R();st();Qt();P();var cd=12,wb=88,ud=72,jB=450;function Z1(e,t){let n=E(null),s=E(0),[a,i]=g(0),[l,c]=g(!1),u=S=>{let[k]=S.touches;if(s.current=Date.now(),S.touches.length>1){f();return}let M=S.target.closest(".dlg[data-id]"),F=S.currentTarget.querySelector(".scroll");n.current={x:k.clientX,y:k.clientY,row:M,box:F,atTop:F?.scrollTop===0,dx:0,kind:null},M&&(n.current.timer=setTimeout(()=>{n.current.kind="long",navigator.vibrate?.(15),Ds(Number(M.dataset.id))},jB))},p=S=>{let k=n.current;if(!k||k.kind==="long")return;let[M]=S.touches,[F,A]=[M.clientX-k.x,M.clientY-k.y];Math.hypot(F,A)>cd&&clearTimeout(k.timer),k.kind??=Math.abs(F)>cd&&Math.abs(F)>Math.abs(A)*1.5&&k.row?"swipe":A>cd&&k.atTop?"pull":Math.abs(A)>cd?"scroll":null,k.kind==="swipe"&&m(k,F),k.kind==="pull"&&i(Math.max(0,Math.min(ud*1.4,A/2)))},m=(S,k)=>{if(ne.peek()[Number(S.row.dataset.id)]?.state!=="open")return;S.dx=k,S.row.style.setProperty("transform",`translateX(${k}px)`);let F=S.row.parentElement;F.dataset.swipe=k>0?"aside":"close",F.toggleAttribute("data-enough",Math.abs(k)>wb)},$=S=>{clearTimeout(S.timer),S.row&&(S.row.style.removeProperty("transform"),delete S.row.parentElement?.dataset.swipe,S.row.parentElement?.removeAttribute("data-enough"))},f=()=>{n.current&&$(n.current),n.current=null,i(0)},h=S=>{let k=n.current;if(!k)return;let M=Number(k.row?.dataset.id);$(k),n.current=null,S.cancelable&&(k.kind==="swipe"||k.kind==="long")&&S.preventDefault(),k.kind==="swipe"&&k.dx>wb&&yb(M),k.kind==="swipe"&&k.dx<-wb&&In(M),k.kind==="pull"&&a>=ud&&y(),i(0)},y=async()=>{c(!0),await Lw(e,t),c(!1)},x=(a>0||l)&&r`<div class="pull" role="status" style=${{height:`${l?ud/1.4:a}px`}}>
<${d} name=${l?"clock":"arrow-down"} size="m" />
${l?o("Refreshing"):a>=ud?o("Release to refresh"):o("Pull to refresh")}
</div>`;return{handlers:{onTouchStart:u,onTouchMove:p,onTouchEnd:h,onTouchCancel:f},touched:()=>Date.now()-s.current<1e3,pull:x}}oe();Es();yt();w();Ea();G();var so=()=>O.peek().page==="inbox",X1=()=>so()&&Tt.peek().size>0,qB=()=>so()&&at.ids.length>0&&!document.activeElement?.closest("#conversation, #card")&&!getSelection().toString();Ke({id:"mine",group:"list",label:()=>o("Mine"),icon:"inbox",key:"Digit1",run:()=>L(j("mine"))},{id:"unassigned",group:"list",label:()=>o("Unassigned"),icon:"inbox",key:"Digit2",also:["KeyG KeyN"],run:()=>L(j("unassigned"))},{id:"all",group:"list",label:()=>o("All"),icon:"inbox",key:"Digit3",run:()=>L(j("all"))},{id:"queued",group:"list",label:()=>o("Show the new ones"),key:"Period",palette:!1,run:()=>It("[data-key='queued']")?.click()},{id:"next",group:"list",label:()=>o("Next"),key:"KeyJ",palette:!1,when:so,walks:!0,run:()=>wg(1)},{id:"previous",group:"list",label:()=>o("Previous"),key:"KeyK",palette:!1,when:so,walks:!0,run:()=>wg(-1)},{id:"next-unread",group:"list",label:()=>o("Next unread"),key:"Shift+KeyJ",when:so,walks:!0,run:()=>xg(1)},{id:"previous-unread",group:"list",label:()=>o("Previous unread"),key:"Shift+KeyK",when:so,walks:!0,run:()=>xg(-1)},{id:"down",group:"list",label:()=>o("Previous or next row"),key:"ArrowDown",palette:!1,listed:!1,when:so,walks:!0,run:()=>_g(1)},{id:"up",group:"list",key:"ArrowUp",palette:!1,listed:!1,when:so,walks:!0,run:()=>_g(-1)},{id:"pick",group:"list",label:()=>o("Select the row"),icon:"check",key:"KeyX",palette:!1,when:so,run:D0},{id:"pick-range",group:"list",label:()=>o("Select up to this row"),key:"Shift+KeyX",palette:!1,when:so,run:M0},{id:"pick-all",group:"list",label:()=>o("Select all loaded"),icon:"check",key:"Ctrl+KeyA",when:qB,run:_m},{id:"look",group:"list",label:()=>o("List view"),icon:"rows-3",key:"KeyV",when:so,run:M1},{id:"go-inbox",group:"go",label:()=>o("Inbox"),icon:"inbox",key:"KeyG KeyI",run:()=>L(Io())},{id:"go-waiting",group:"go",label:()=>o("Waiting for us"),icon:"hourglass",run:()=>L(j("waiting"))},{id:"go-unread",group:"go",label:()=>o("Unread"),icon:"mail-open",run:()=>L(j("unread"))},{id:"go-mentions",group:"go",label:()=>o("Mentions"),icon:"at-sign",run:()=>L(j("mentions"))},{id:"go-following",group:"go",label:()=>o("Following"),icon:"eye",run:()=>L(j("following"))},{id:"go-snoozed",group:"go",label:()=>o("Snoozed"),icon:"alarm-clock",run:()=>L(j("snoozed"))},{id:"go-closed",group:"go",label:()=>o("Closed"),icon:"archive",run:()=>L(j("closed"))});var UB={KeyE:x1,KeyF:db,KeyA:()=>{v.value="pick-give"},"Shift+KeyA":()=>{v.value="pick-give"},KeyH:()=>{v.value="pick-snooze"},KeyL:()=>{v.value="pick-tags"},KeyP:()=>{v.value="pick-priority"}};function HB(){let{view:e,dialog:t}=O.peek();L(j(e)),at.focus(t)}var YB=()=>so()&&eo.peek()==="table"&&O.peek().dialog!==null&&!ut.peek();function GB(e){if(e.defaultPrevented||e.altKey||e.ctrlKey||e.metaKey||v.peek()||e.target.closest?.("input:not([type=checkbox]), textarea, select, [contenteditable]"))return;let t=X1()?UB[e.shiftKey?`Shift+${e.code}`:e.code]:null,n=e.key==="Escape"?X1()?zi:YB()?HB:null:t;n&&(e.preventDefault(),e.stopPropagation(),t?ym(e,n,{settled:!1,pause:!/Key[AL]$/.test(e.code)}):n())}document.addEventListener("keydown",GB,{capture:!0});var VB=10;function JB(e,t,n){let s=ln(e,Gt.value),a=Ro(e,s),i=E({name:"",shown:[],ids:[],queued:[],order:null});i.current.name!==a&&(i.current={name:a,shown:[],ids:[],queued:[],order:Oy()});let l=Hu.value[a],c=i.current,u=l?.loaded?c.order(ne.value,e,s,ra(),l.edge):[],p=c.shown.length>0&&t,m=as(()=>{let $=Ey(c.shown,u,{busy:p,keep:n});return{...$,shown:$.shown.every(f=>ne.value[f])?$.shown:$.shown.filter(f=>ne.value[f])}},[a,u,p,n,ne.value]);return c.shown=m.shown,{name:a,order:s,known:l,ids:u,queued:m.queued,shown:m.shown,settle:()=>{c.shown=[]}}}function QB(e,t,n){D(()=>{if(!n)return;let s=t.find(a=>aa.value[a]===void 0);if(s===void 0&&Ue(e)==="unread"){let a={...ra(),marks:new Proxy({},{get:()=>-1})};s=Object.keys(ne.value).find(i=>aa.value[i]===void 0&&oa(ne.value[i],e,a))}s!==void 0&&Bw(ne.value[s])},[e,t,aa.value,ne.value,n])}function eT(){let{view:e,dialog:t}=O.value,[n,s]=g(!1),[,a]=g(0),{name:i,order:l,known:c,ids:u,queued:p,shown:m,settle:$}=JB(e,n||Tt.value.size>0,t),f=St.value[`page:${i}`];QB(e,m,c?.loaded);let h=Z1(e,l);I1(e,l,m,c,!!(f?.busy||f?.problem)),at.showNew=()=>{$(),s(!1),a(M=>M+1)};let y=()=>{c?.next&&!f?.problem&&dr(e,l)},x=M=>M.currentTarget.contains(M.relatedTarget)?void 0:null,S=M=>{let F=M.target.closest(".dlg[data-id]");!F||!(M.shiftKey||Tt.peek().size&&h.touched())||(M.preventDefault(),M.stopPropagation(),M.shiftKey?xm(Number(F.dataset.id)):Ds(Number(F.dataset.id)))},k=M=>{M.target.closest(".dlg[data-id]")&&!M.ctrlKey&&!M.metaKey&&!M.button&&Oa()};return r`<section class=${`list ${eo.value==="table"?"wide":""}`} id="list"
aria-label=${o("List of conversations")}>
<${W1} />
<${L1} view=${e} />
<div class="lbody" onPointerMove=${M=>{M.pointerType==="mouse"&&s(!0)}} onPointerLeave=${M=>{M.currentTarget.contains(document.activeElement)||s(!1)}} onFocusIn=${M=>{s(!0);let F=M.target.closest(".dlg[data-id]");F&&(bn.value=Number(F.dataset.id))}} onFocusOut=${M=>{x(M)===null&&(bn.value=null,M.currentTarget.matches(":hover")||s(!1))}} onClickCapture=${S} onClick=${k} onContextMenu=${kb} ...${h.handlers}>
${c?.loaded&&r`<${R1} view=${e} ids=${u} shown=${m} waiting=${p} />`}
${h.pull}
${c?.loaded&&(m.length||eo.value==="table")?r`<${ZB} name=${i} view=${e} shown=${m} open=${t} near=${y}
more=${!!c.next} state=${f} />`:r`<div class="scroll">
${c?.loaded?r`<${bb} view=${e} />`:r`<${tW} state=${f} view=${e} order=${l} />`}
</div>`}
</div>
<${_1} view=${e} />
<${V1} />
</section>`}function ZB({name:e,view:t,shown:n,open:s,near:a,more:i,state:l}){let c=eo.value,u=ra(),p=n.includes(s)?s:bn.value!==null&&n.includes(bn.value)?bn.value:n[0],m=f=>{let h=ne.value[f],y=o0(f)?{...h,failed:!0}:h,x={dialog:y,count:ai(y),draft:en(f,"reply"),view:t,current:f===s,stop:f===p,picked:Tt.value.has(f)};return r`<${XB} id=${f} name=${y.name} leaving=${!oa(y,t,u)} picked=${x.picked}>
${c==="table"?r`<${Q1} ...${x} />`:r`<${H1} look=${c} ...${x} />`}
<//>`},$=l?.problem?r`<${tT} problem=${l.problem} again=${a} />`:i?r`<ul aria-hidden="true"><${nT} widths=${[52,88]} /></ul>`:null;return r`<${G1} key=${e} name=${e} ids=${n} look=${c} row=${m} open=${s} near=${VB}
onNear=${a} head=${c==="table"&&r`<${J1} view=${t} />`}
tail=${n.length?$:r`<${bb} view=${t} />`} />`}function XB({id:e,name:t,leaving:n,picked:s,children:a}){let i=l=>{l.shiftKey?xm(e):Ds(e)};return r`<div class="dlw" data-leaving=${n||null} data-picked=${s||null}
data-flash=${Gl.value.includes(e)||null} data-aside=${o("Snooze")} data-close=${o("Close")}>
${a}
<input type="checkbox" class="check rowpick" tabindex="-1" aria-label=${o("Select {name}",{name:t})}
checked=${s} onClick=${i} />
<button type="button" class="ib small rowmore" tabindex="-1" aria-haspopup="menu"
aria-label=${o("Actions: {name}",{name:t})} data-menu=${e} onClick=${kb}>
<${d} name="ellipsis" size="m" />
</button>
</div>`}function tT({problem:e,again:t}){return r`<${se} icon="unplug" title=${o("Could not load conversations")} text=${z(e)}>
<button type="button" class="btn" onClick=${t}>${o("Retry")}</button>
<//>`}var nT=({widths:e})=>r`<li class="dlg cards" aria-hidden="true">
<span class="av skav"></span>
<span class="grow"><${Re} width=${e[0]} /><${Re} width=${e[1]} /><${Re} width=${34} /></span>
</li>`,eW=[[52,88],[40,70],[60,92],[46,64],[56,82],[38,76],[50,90],[44,68]];function tW({state:e,view:t,order:n}){let s=pt(150,!e?.problem);return e?.problem?r`<${tT} problem=${e.problem} again=${()=>dr(t,n)} />`:s?r`<ul aria-busy="true" aria-label=${o("Loading conversations")}>
${eW.map(a=>r`<${nT} widths=${a} />`)}
</ul>`:null}C();we();P();var nW=e=>e===fs.value.findLast(t=>t.undo),xb=()=>r`<div class="toasts">
${fs.value.filter(e=>!e.silent).map(e=>r`<div class="toast" role=${e.alert?"alert":"status"} key=${e.id}>
<${d} name=${e.icon} size="m" />
<span class="grow">${e.text}</span>
${e.more&&r`<button type="button" onClick=${()=>rw(e)}>${e.more.label}</button>`}
${e.run&&r`<button type="button" onClick=${()=>Bl(e)}>${e.label}</button>`}
${nW(e)&&r`<kbd>Z</kbd>`}
</div>`)}
</div>`;C();yt();w();G();Ls();Jt();md();var OA=$e(()=>Promise.resolve().then(()=>(SA(),_A)),"Conversation",{when:()=>O.value.dialog!==null,meanwhile:vq}),EA=fn(["photo"],()=>Promise.resolve().then(()=>(CA(),TA)),"Lightbox");function vq(){return r`<section class="conversation" id="conversation" tabindex="-1" aria-busy="true"
aria-label=${o("Conversation")}></section>`}Ke({id:"find-inside",group:"log",label:()=>o("Find in the conversation"),icon:"search",key:"Ctrl+KeyF",anywhere:!0,when:()=>O.peek().page==="inbox"&&no(),run:pd});yt();w();Ls();ds();oe();xc();Ps();An();Ob();mm();qi();var vf=()=>!!nn.current?.mail;Ke({id:"reply",group:"dialog",label:()=>o("Reply"),icon:"reply",key:"KeyR",when:no,run:()=>So("reply")},{id:"note",group:"dialog",label:()=>o("Note"),icon:"lock",key:"KeyN",when:no,run:()=>So("note")},{id:"attach",group:"field",label:()=>o("Attach a file"),icon:"paperclip",key:"Ctrl+KeyU",anywhere:!0,when:()=>!!document.getElementById("attach"),run:()=>document.getElementById("pickfiles").click()},{id:"send",group:"field",label:()=>o("Send the reply"),key:"Enter",palette:!1,when:()=>!1},{id:"send-letter",group:"field",label:()=>o("Send the email, leave the note"),key:"Ctrl+Enter",palette:!1,when:()=>!1},{id:"new-line",group:"field",label:()=>o("New line"),key:"Shift+Enter",palette:!1,when:()=>!1},{id:"send-close",group:"field",label:()=>o("Send and close the conversation"),icon:"check",key:"Ctrl+Shift+Enter",anywhere:!0,palette:!1,when:()=>nn.current?.mode==="reply",run:()=>{Xu()&&nn.current.submit({then:"close"})}},{id:"switch-mode",group:"field",label:()=>o("Switch reply and note"),icon:"lock",key:"Ctrl+Shift+KeyM",anywhere:!0,when:()=>!!nn.current,run:()=>{gn(nn.current.id,nn.current.mode==="reply"?"note":"reply"),nn.current.field.focus()}},{id:"emoji",group:"field",label:()=>o("Emoji"),icon:"smile",key:"Ctrl+Semicolon",anywhere:!0,when:()=>!!nn.current,run:()=>{v.value="emoji"}},{id:"bold",group:"field",label:()=>o("Bold"),icon:"bold",key:"Ctrl+KeyB",anywhere:!0,palette:!1,when:vf,run:()=>nn.current.wrap("**")},{id:"italic",group:"field",label:()=>o("Italic"),icon:"italic",key:"Ctrl+KeyI",anywhere:!0,palette:!1,when:vf,run:()=>nn.current.wrap("_")},{id:"numbers",group:"field",label:()=>o("Numbered list"),icon:"list",key:"Ctrl+Shift+Digit7",anywhere:!0,palette:!1,when:vf,run:()=>nn.current.list(!0)},{id:"bullets",group:"field",label:()=>o("List"),icon:"list",key:"Ctrl+Shift+Digit8",anywhere:!0,palette:!1,when:vf,run:()=>nn.current.list(!1)},{id:"edit-last",group:"field",label:()=>o("Edit my last message, in an empty field"),key:"ArrowUp",palette:!1,when:()=>!1});Cr();yt();w();G();Fo();md();Dc();Ot();Ls();oe();Jt();Iv();var PA=$e(()=>Promise.resolve().then(()=>(lf(),JO)),"Card"),Cq=$e(()=>Promise.resolve().then(()=>(NA(),AA)),"Client");function Oq(){O.peek().dialog&&(matchMedia("(min-width: 1280px)").matches?Vn.value=!Vn.value:ut.value=!ut.value)}Ke({id:"card",group:"everywhere",label:()=>o("Show or hide the client card"),icon:"panel-right",key:"BracketRight",when:no,run:Oq});Wo({page:"clients",path:"/clients",title:()=>o("Client"),view:Cq});dd({id:"find",icon:"search",label:()=>o("Find in the conversation"),run:pd});dd({id:"history",icon:"history",label:()=>o("Full history"),run:e=>L(Vu(e.contact_id))});dd({id:"print",icon:"file-text",label:()=>o("Print the conversation"),run:e=>window.open(ru(e.contact_id,{format:"html",printed:1}),"_blank","noopener")});of();yt();w();fr();Lp();te();R();var MA=document.querySelector("link[rel='icon']"),DA=MA?.getAttribute("href")??"";fe(()=>{let e=Y.value.ready&&(si.value>0||Ae.value.notifications>0);MA?.setAttribute("href",e?DA.replace("favicon.svg","favicon-dot.svg"):DA)});Ke({id:"bell",group:"everywhere",label:()=>o("Notifications"),icon:"bell",key:"KeyG KeyB",run:gi});ml();yt();w();G();Fo();Ut();R();Jt();Wc();Bv();var m3=$e(()=>Promise.resolve().then(()=>(sP(),oP)),"Automation"),cP=fn(["why","rulefirst","ruleleave"],()=>Promise.resolve().then(()=>(lP(),iP)),"Layers");ot("rule",{map:"rules",snapshot:e=>(e.rules??[]).map(t=>[t.id,t])});XT({when:LA,run:RA});Wo({page:"automation",path:"/automation",icon:"zap",label:()=>o("Automation"),title:()=>o("Automation"),view:m3,mark:()=>Y.value.automation?.paused?{icon:"pause",text:o("All automation is stopped")}:null});Ke({id:"go-automation",group:"go",label:()=>o("Automation"),icon:"zap",key:"KeyG KeyA",run:()=>L(ze())},{id:"why",group:"log",label:()=>o("Why? (at an automatic line)"),key:"KeyW",palette:!1,when:()=>!1});te();yt();w();G();Fo();R();Jt();var HH=$e(()=>Promise.resolve().then(()=>(hu(),yk)),"Looks"),YH=$e(()=>Promise.resolve().then(()=>(hu(),yk)),"Work"),GH=$e(()=>Promise.resolve().then(()=>(dP(),mP)),"OwnKeys"),VH=$e(()=>Promise.resolve().then(()=>(vP(),bP)),"OwnNotifications"),JH=$e(()=>Promise.resolve().then(()=>(_k(),xk)),"Password"),QH=$e(()=>Promise.resolve().then(()=>(_k(),xk)),"Sessions"),ZH=$e(()=>Promise.resolve().then(()=>(wk(),fP)),"Mailbox"),XH=$e(()=>Promise.resolve().then(()=>(TP(),SP)),"Teams"),e4=$e(()=>Promise.resolve().then(()=>(NP(),AP)),"Statuses"),t4=$e(()=>Promise.resolve().then(()=>(nD(),tD)),"Hours"),n4=$e(()=>Promise.resolve().then(()=>(sD(),oD)),"Company"),o4=$e(()=>Promise.resolve().then(()=>(lD(),iD)),"Settings"),s4=()=>Ul(O.value.section)?.label()??o("Settings");Wo({page:"settings",title:s4,view:o4});Ke({id:"go-settings",group:"go",label:()=>o("Settings"),icon:"settings",key:"KeyG KeyS",run:()=>L(Yt())});Cn({id:"looks",group:"own",icon:"sun-moon",label:()=>o("Appearance"),view:HH});Cn({id:"work",group:"own",icon:"inbox",label:()=>o("Work with conversations"),view:YH});Cn({id:"keys",group:"own",icon:"keyboard",label:()=>o("Keyboard shortcuts"),view:GH});Cn({id:"notifications",group:"own",icon:"bell",label:()=>o("Notifications"),view:VH});Cn({id:"password",group:"own",icon:"key-round",label:()=>o("Password"),view:JH});Cn({id:"sessions",group:"own",icon:"monitor-smartphone",label:()=>o("Sessions"),view:QH});Cn({id:"company",group:"company",icon:"settings",label:()=>o("Company"),when:()=>N.value?.role==="administrator",view:n4});Cn({id:"hours",group:"company",icon:"clock",label:()=>o("Business hours"),when:()=>N.value?.role==="administrator",view:t4});Cn({id:"mailbox",group:"company",icon:"mail",label:()=>o("Emails to colleagues"),when:()=>N.value?.role==="administrator",view:ZH});Cn({id:"teams",group:"company",icon:"users-round",label:()=>o("Teams"),when:()=>N.value?.role==="administrator",view:XH});Cn({id:"statuses",group:"company",icon:"circle-dot",label:()=>o("Statuses"),when:()=>N.value?.role==="administrator",view:e4});fe(()=>{he.value?.motion==="less"?document.documentElement.dataset.motion="less":delete document.documentElement.dataset.motion});_u();_u();Jt();of();ml();var k4=fn(["shortcuts"],()=>Promise.resolve().then(()=>(xD(),wD)),"Shortcuts");function _D(){let{page:e,dialog:t}=O.value,n=Y.value.ready;return D(()=>{document.documentElement.dataset.pane=n&&t?"dialog":"list",t||(ut.value=!1)},[n,t]),D(()=>{document.title=n?V_():o("Okno")}),e==="setup"?r`<${kD} />`:We.value==="out"||e==="login"?r`<${vD} />`:n?e==="inbox"?r`<${x4} open=${!!t} />`:r`<${y4} view=${$r(e)?.view??w4} />`:null}var SD=()=>Y.value.demo&&r`<div class="banner demo">
<${d} name="flask-conical" size="m" />
<span class="grow cut">${o("Demo: the clients are not real, nothing is sent out")}</span>
</div>`;function y4({view:e}){return r`
<a class="skip" href="#main">${o("Skip to the main content")}</a>
<div class=${zo.value?"app rail":"app"} inert=${We.value==="expired"||null}>
<${sg} />
<${SD} />
<${e} />
<${xb} />
</div>
<${TD} />
`}var w4=()=>r`<main class="main page" id="main">
<h1 class="vh">${o("Page not found")}</h1>
<${se} icon="search-x" title=${o("Page not found")} text=${o("The link may be old or mistyped.")}>
<a class="btn" href="/inbox/mine">${o("Go to the inbox")}</a>
<//>
</main>`;function x4({open:e}){let t=St.value[`dialog:${O.value.dialog}`]?.problem,n=!e||t||Vn.value&&!ut.value;return r`
<a class="skip" href="#conversation">${o("Skip to the conversation")}</a>
<div class=${zo.value?"app rail":"app"} inert=${We.value==="expired"||null}>
<${sg} />
<${SD} />
<main class=${`main inbox ${n?"nocard":""} ${ut.value?"hasdrawer":""}`} id="main">
<h1 class="vh">${o("Inbox")}</h1>
<${eT} />
<${Oh} name="--w-list" side="left" label=${o("List width")} />
<${OA} />
${!n&&r`<${Oh} name="--w-card" side="right" label=${o("Card width")} /><${PA} />`}
<${xb} />
</main>
</div>
<${TD} />
`}var TD=()=>r`
<${Mx} />
<${k4} />
<${W_} />
<${EA} />
<${v1} />
<${cP} />
<${rE} />
<${iE} />
<${UO} />
${We.value==="expired"&&r`<${yD} />`}
<div class="vh" aria-live="polite">${jl.value}</div>
`;Jt();te();Es();oe();J();yt();w();Ea();Ot();G();Ls();R();we();var _4=[".side","#list","#conversation","#card"],S4=".nav[aria-current], .dlg, textarea";function CD(e){let t=_4.map(l=>It(l)).filter(l=>l?.offsetParent),n=t.findIndex(l=>l.contains(document.activeElement)),i=[...t[(n+e+t.length)%t.length].querySelectorAll("a[href], button, textarea")].filter(l=>l.offsetParent&&l.tabIndex===0);(i.find(l=>l.matches(S4))??i[0])?.focus()}function T4(){v.value?v.value=null:ut.value?ut.value=!1:document.activeElement!==document.body&&Di(document.activeElement)?document.activeElement.blur():O.peek().page!=="inbox"?L(Io()):O.peek().dialog&&C4()}function C4(){let{view:e,dialog:t}=O.peek(),n=It(`#list .dlg[data-id="${t}"]`);n?.offsetParent?n.focus():L(j(e))}Ke({id:"pane",group:"everywhere",label:()=>o("Next pane"),key:"F6",anywhere:!0,palette:!1,run:()=>CD(1)},{id:"pane-back",group:"everywhere",key:"Shift+F6",anywhere:!0,palette:!1,listed:!1,run:()=>CD(-1)},{id:"undo",group:"everywhere",label:()=>o("Undo the last action"),icon:"undo-2",key:"KeyZ",run:tp},{id:"sidebar",group:"everywhere",label:()=>o("Show or hide the sidebar"),icon:"panel-left",key:"BracketLeft",run:()=>{zo.value=!zo.value}},{id:"shortcuts",group:"everywhere",label:()=>o("Keyboard shortcuts"),icon:"keyboard",key:"Shift+Slash",run:()=>{v.value="shortcuts"}});var OD=new Set(["F6","Shift+F6"]),O4=1200,Su=null,Rk=!0;fe(()=>{Rk=he.value?.shortcuts??!0,Bx(he.value?.keys)});function E4(e,t){let n=Su&&performance.now()-Su.at<O4?bi(`${Su.chord} ${e}`,t):null;return Su=null,n||(!t&&Rk&&Kx(e)&&(Su={chord:e,at:performance.now()}),bi(e,t))}function A4(e){if(We.peek()!=="in"||e.defaultPrevented||e.altKey)return;if(e.key==="Escape"){T4();return}let t=Ts(e),n=Di(e.target),s=!t.startsWith("Ctrl");if(v.peek()||s&&!Rk&&!OD.has(t)||n&&s&&!OD.has(t))return;let a={"?":"Shift+Slash","/":"Slash"}[e.key],i=E4(!n&&a||t,n);i?N4(i,e)!==!1&&e.preventDefault():wm(e)}function N4(e,t){if(e.act)return ym(t,()=>e.run(t),{settled:no(),pause:!e.opensField});if(!(wm(t)&&e.id==="undo"))return e.walks&&km(),e.run(t)}var ED=()=>document.addEventListener("keydown",A4);_u();var P4=3e3;async function D4(){await Dl(lw()??O$()),ED(),Vk(r`<${_D} />`,document.getElementById("app")),O.value.page!=="setup"&&await ND()}var M4=fe(()=>{Y.value.ready&&(O.value.page!=="inbox"||Object.keys(Hu.value).length>0)&&setTimeout(()=>{M4(),Dh()})}),{session:Ik}=document.documentElement.dataset;async function ND(){try{let{needed:e,operator:t}=Ik?{needed:Ik==="new",operator:Ik==="in"}:await K("/api/setup");if(!t){AD(e);return}await mr(),(O.value.page==="login"||location.pathname==="/")&&L("/inbox/mine",{replace:!0})}catch(e){if(!(e instanceof Z))throw e;e.status===401?AD(!1):setTimeout(ND,P4)}}function AD(e){O.value.page!=="login"&&location.pathname!=="/"&&(r$.value=location.pathname+location.search),We.value="out",L(e?"/setup":"/login",{replace:!0})}D4();
