/* Okno, AGPL-3.0-or-later. Made by `make bundle` from js, css and vendor beside this folder; the licences of the libraries are in vendor. */
var ME=Object.defineProperty;var b=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(s){throw n=[s],s}};var Le=(e,t)=>{for(var n in t)ME(e,n,{get:t[n],enumerable:!0})};function ca(e){e&&e.parentNode&&e.remove()}function cc(e,t,n){var s,a,i,l={},c=arguments.length;for(i in t)i=="key"?s=t[i]:i=="ref"&&typeof e!="function"?a=t[i]:l[i]=t[i];return c>2&&(l.children=c>3?gd.call(arguments,2):n),gi(e,l,s,a,null)}function gi(e,t,n,s,a){var i={type:e,props:t,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:bi,__v:a||++xb,__i:-1,__u:0};return!a&&Pe.vnode&&Pe.vnode(i),i}function bd(){return{current:null}}function pa(e){return e.children}function io(e,t){this.props=e,this.context=t,this.__g=0}function vs(e,t){if(t==null)return e.__&&vs(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:vs(e)}function zE(e){var t,n=e.__v,s=n.__e,a=[],i=[],l=e.__P;l&&((t=ua({constructor:bi},n)).__v=n.__v+1,Pe.vnode&&Pe.vnode(t),vd(l,t,n,e.__n,l.namespaceURI,32&n.__u?[s]:null,a,s||vs(n),32&n.__u,i),t.__v=n.__v,t.__.__k[t.__i]=t,Nb(a,t,i),n.__=n.__e=null,t.__e!=s&&Cb(t))}function Cb(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),Cb(e)}function wb(e){(8&e.__g||(e.__g|=8,bs.push(e),rc++))&&md==Pe.debounceRendering||((md=Pe.debounceRendering)||queueMicrotask)(Tb)}function Tb(){try{for(var e,t=1;bs.length;)bs.length>t&&bs.sort(_b),e=bs.shift(),t=bs.length,8&e.__g&&zE(e)}finally{(rc=bs.length)&&(md||queueMicrotask)(Tb)}}function Ob(e,t,n,s,a,i,l,c,u,m,p){var $,d,h,y,_,k,w=s.__k||lc,D=t.length;for(u=IE(n,t,w,u,D),$=0;$<D;$++)(h=n.__k[$])!=null&&(d=~h.__i&&w[h.__i]||ic,h.__i=$,k=vd(e,h,d,a,i,l,c,u,m,p),y=h.__e,(d.ref!=h.ref||8&d.__u)&&(d.ref&&yd(d.ref,null,h,d),h.ref&&p.push(h.ref,h.__c||y,h)),_=_||y,4&h.__u?(u=Eb(h,u,e,!d.__v),d.__e&&(d.__e=null)):typeof h.type=="function"&&k!==void 0?u=k:y&&(u=y.nextSibling),h.__u&=-21);return n.__e=_,u}function IE(e,t,n,s,a){var i,l,c,u,m,p,$,d,h,y=n.length,_=y,k=0,w=0,D=e.__k=Array(a);for(i=0;i<a;i++)(l=t[i])!=null&&typeof l!="boolean"&&typeof l!="function"?(typeof l!="object"||l.constructor===String?l=D[i]=gi(null,l):hd(l)?l=D[i]=gi(pa,{children:l}):l.constructor===bi&&l.__b?l=D[i]=gi(l.type,l.props,l.key,l.ref,l.__v):D[i]=l,u=i+k,l.__=e,l.__b=e.__b+1,c=null,~(m=l.__i=BE(l,n,u,_))&&(_--,(c=n[m])&&(c.__u|=2)),c&&c.__v?(l.__u|=16,m==u-1?k--:m==u+1?k++:m!=u&&(m>u?k--:k++,w=1)):(~m||(a>y?k--:a<y&&k++),typeof l.type!="function"&&(l.__u|=4))):D[i]=null;if(w){for(p=[],$=[],i=0;i<a;i++)if((l=D[i])&&16&l.__u){for(k=0,d=p.length;k<d;)p[h=k+d>>1]<l.__i?k=h+1:d=h;p[k]=l.__i,$[i]=k+1}for(k=p.length;i--;)$[i]&&($[i]==k?k--:D[i].__u|=4)}if(_)for(i=0;i<y;i++)!(c=n[i])||2&c.__u||(c.__e==s&&(s=vs(c)),wd(c,c));return s}function Eb(e,t,n,s){var a,i,l,c;if(typeof e.type=="function"){if(e.props.__P)return t;if(a=e.__k)for(i=0;i<a.length;i++)a[i]&&(a[i].__=e,t=Eb(a[i],t,n,!1));return t}for(t&&!t.parentNode&&(t=vs(e))&&!t.parentNode&&(t=null),l=e.__e,c=t;c&&c.nodeType==8;)c=c.nextSibling;for(l!=c&&(!s&&n.moveBefore&&l.parentNode?n.moveBefore(l,t):n.insertBefore(l,t||null)),t=l;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function BE(e,t,n,s){var a,i=e.key,l=e.type,c=t[n],u=c&&!(2&c.__u);if(c===null&&i==null||u&&i==c.key&&l==c.type)return n;if(s>(u?1:0)){for(a=n-1;a>=0;a--)if((c=t[a])&&!(2&c.__u)&&i==c.key&&l==c.type)return a;for(a=n+1;a<t.length;a++)if((c=t[a])&&!(2&c.__u)&&i==c.key&&l==c.type)return a}return-1}function kb(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function oc(e,t,n,s,a){var i,l;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof s=="string"&&(e.style.cssText=s=""),s)for(t in s)n&&t in n||kb(e.style,t);if(n)for(t in n)s&&n[t]==s[t]||kb(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(e.__e||(e.__e={}))[t]=n,n&&s||(l=dd[t]||(dd[t]=WE(t)),(e.__a||(e.__a={}))[t]=$d,i=t!=(t=t.replace(Sb,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,l,i):e.removeEventListener(t,l,i));else{if(a=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function WE(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[sc]==null)t[sc]=$d++;else if(t[sc]<this.__a[e])return;return n(Pe.event?Pe.event(t):t)}}}function vd(e,t,n,s,a,i,l,c,u,m){var p,$,d,h,y,_,k,w,D,H,R,re,He,Ye,we,_t,pe,$e,ie=t.type;if(t.constructor!==bi)return null;128&n.__u&&(u=32&n.__u,p=n.__c.__z)&&(t.__u|=u,$=i=[],p.nodeType==8?c=ac(p,i):i.push(p),c=i[0]||c),(p=Pe.__b)&&p(t);e:if(typeof ie=="function"){d=l.length;try{if(w=t.props,D=(p=ie.prototype)&&p.render,H=(p=ie.contextType)&&s[p.__c],R=p?H?H.props.value:p.__:s,(h=n.__c)?(t.__c=h,2&h.__g&&(h.__g|=1)):(D?t.__c=h=new ie(w,R):(t.__c=h=new io(w,R),h.constructor=ie,h.render=jE),H&&H.sub(h),h.state||(h.state={}),h.__n=s,h.__g|=8,h.__h=[],h.__k=[]),D&&(h.__s||(h.__s=h.state),ie.getDerivedStateFromProps&&(h.__s==h.state&&(h.__s=ua({},h.__s)),ua(h.__s,ie.getDerivedStateFromProps(w,h.__s)))),y=h.props,_=h.state,h.__v=t,n.__c){if(w!==y&&D&&!ie.getDerivedStateFromProps&&h.componentWillReceiveProps&&h.componentWillReceiveProps(w,R),t.__v==n.__v&&!(8&h.__g)||!(4&h.__g)&&h.shouldComponentUpdate&&h.shouldComponentUpdate(w,h.__s,R)===!1){t.__v!=n.__v&&(h.props=w,h.state=h.__s,h.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(Ce){Ce&&(Ce.__=t)}),lc.push.apply(h.__h,h.__k),h.__k=[],h.__h.length&&l.push(h),c=vs(n);break e}h.componentWillUpdate&&h.componentWillUpdate(w,h.__s,R),D&&h.componentDidUpdate&&h.__h.push(function(){h.componentDidUpdate(y,_,k)})}else D&&!ie.getDerivedStateFromProps&&h.componentWillMount&&h.componentWillMount(),D&&h.componentDidMount&&h.__h.push(h.componentDidMount);h.context=R,h.props=w,h.__P=e,h.__g&=-5,re=Pe.__r,He=D?25:0;do h.__g&=-9,re&&re(t),p=h.render(h.props,h.state=h.__s,h.context);while(8&h.__g&&++He<25);D&&(lc.push.apply(h.__h,h.__k),h.__k=[]),h.state=h.__s,h.getChildContext&&(s=ua({},s,h.getChildContext())),D&&n.__c&&h.getSnapshotBeforeUpdate&&(k=h.getSnapshotBeforeUpdate(y,_)),Ye=p&&p.type===pa&&p.key==null?p.props.children:p,w.__P&&(p=c,a=(e=w.__P).namespaceURI,u=i=null,n.props&&n.props.__P!=e&&(n.__k.some(function(Ce){Ce&&wd(Ce,Ce)}),n.__k=null),c=n.__k?vs(n,0):null),c=Ob(e,hd(Ye)?Ye:[Ye],t,n,s,a,i,l,c,u,m),w.__P&&(t.__e=null,c=p),t.__u&=-161,$&&$.some(ca),h.__h.length&&l.push(h),1&h.__g&&(h.__g&=-4)}catch(Ce){if(l.length=d,t.__v=null,u||i)if(Ce&&Ce.then){if(t.__u|=128|u,i){for(~(pe=i.indexOf(c||void 0))||(pe=i.length);($e=i[pe-1])&&$e.nodeType==8;)pe--;for(;pe<i.length;pe++)if($e=i[pe])if(i[pe]=null,we){if($e==_t)break}else{if($e.nodeType!=8)break;$e.data.startsWith("$s")&&(_t=ac(we=$e))}}if(!we){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;we=c}(p=ac(we=t.__c.__z||(t.__c.__z=we)))?(t.__e=we,c=p):t.__e=c,c=c&&c.nextSibling}else i&&i.some(ca);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),Ce&&Ce.then||Ab(t),Pe.__e(Ce,t,n)}}else c=t.__e=FE(n.__e,t,n,s,a,i,l,u,m,e);return(p=Pe.diffed)&&p(t),c}function ac(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Ab(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Ab))}function Nb(e,t,n){for(var s=0;s<n.length;)yd(n[s++],n[s++],n[s++]);Pe.__c&&Pe.__c(t,e),e.some(function(a){try{e=a.__h,a.__h=[],e.some(function(i){i.call(a)})}catch(i){Pe.__e(i,a.__v)}})}function FE(e,t,n,s,a,i,l,c,u,m){var p,$,d,h,y,_,k,w,D=n.props||ic,H=t.props,R=t.type;if(R=="svg"?a="http://www.w3.org/2000/svg":R=="math"?a="http://www.w3.org/1998/Math/MathML":a||(a="http://www.w3.org/1999/xhtml"),i){for(p=0;p<i.length;p++)if((y=i[p])&&(R?y.localName==R:y.nodeType==3)){e=y,i[p]=null;break}}if(!e){if(w=m.ownerDocument||document,!R)return w.createTextNode(H);e=w.createElementNS(a,R,H.is?H:m),c&&(Pe.__m&&Pe.__m(t,i),c=!1),i=null}if(R){if(m=R=="template"&&e.content||e,i=R=="textarea"&&H.defaultValue!=null?null:i&&gd.call(m.childNodes),!c&&i)for(D={},p=0;p<e.attributes.length;p++)D[(y=e.attributes[p]).name]=y.value;for(p in D)y=D[p],p=="dangerouslySetInnerHTML"?d=y:p=="children"||p in H||p=="value"&&"defaultValue"in H||p=="checked"&&"defaultChecked"in H||oc(e,p,null,y,a);for(p in H)y=H[p],p=="children"?h=y:p=="dangerouslySetInnerHTML"?$=y:p=="value"?_=y:p=="checked"?k=y:c&&typeof y!="function"||D[p]===y||oc(e,p,y,D[p],a);$?(c||d&&($.__html==d.__html||$.__html==e.innerHTML)||(e.innerHTML=$.__html),t.__k=[]):(d&&(e.textContent=""),(R=="foreignObject"||a=="http://www.w3.org/1998/Math/MathML"&&LE.test(R))&&(a="http://www.w3.org/1999/xhtml"),Ob(m,hd(h)?h:[h],t,n,s,a,i,l,i?i[0]:n.__k&&vs(n,0),c,u),i&&i.some(ca)),c&&R!="textarea"||(p="value",R=="progress"&&_==null?e.removeAttribute(p):_==null||_===e[p]&&(R!="progress"||_)||oc(e,p,_,D[p],a),p="checked",k!=null&&k!=e[p]&&oc(e,p,k,D[p],a))}else D===H||c&&e.data==H||(e.data=H);return e}function yd(e,t,n,s){try{typeof e=="function"?t?t.__x=e(t)||1:s&&(s=s.__c||s.__e)&&(t=s.__x)&&(s.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(a){Pe.__e(a,n)}}function wd(e,t,n){var s,a,i,l;if(Pe.unmount&&Pe.unmount(e),!(s=e.ref)||s.current&&s.current!=e.__e||yd(s,null,t,e),s=e.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(c){Pe.__e(c,t)}s.__P=s.__n=null}if(s=e.__k)for(l=0;l<s.length;l++)s[l]&&wd(s[l],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(s=e.__c)&&(s=s.__z)&&(a=ac(s,i=[]))&&(s==e.__e&&i.some(ca),ca(a),ca(s)),n||ca(e.__e),e.__e=e.__c=e.__=null}function jE(e,t,n){return this.constructor(e,n)}function Pb(e,t){var n,s,a,i;Pe.__&&Pe.__(e,t),t.nodeType==9&&(t=t.documentElement),s=(n=e&&32&e.__u)?null:t.__k,t.__k=gi(pa,{children:[e]}),a=[],i=[],vd(t,t.__k,s||ic,ic,t.namespaceURI,s?null:t.firstChild?gd.call(t.childNodes):null,a,s?s.__e:t.firstChild,n,i),Nb(a,t.__k,i),t.__k.props.children=null}var Pe,xb,fd,bs,md,rc,_b,sc,Sb,$d,dd,RE,bi,ic,lc,LE,hd,gd,ua,ma=b(()=>{bi=Symbol.for("pv"),ic={},lc=[],LE=/^m(i|n|o|s|text|space)$/,hd=Array.isArray,gd=lc.slice,ua=Object.assign;Pe={__e:function(e,t,n,s){for(var a,i,l;t=t.__;)if((a=t.__c)&&!(1&a.__g)){a.__g|=4;try{if((l=(i=a.constructor)&&i.getDerivedStateFromError)&&a.setState(i.getDerivedStateFromError(e)),a.componentDidCatch&&(a.componentDidCatch(e,s||{}),l=1),l&&8&a.__g)return void(a.__g|=2)}catch(c){e=c}}throw rc=0,e}},xb=0,fd=function(e){return e!=null&&e.constructor===bi},io.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=ua({},this.state)),typeof e=="function"&&(e=e(ua({},n),this.props)),e&&(ua(n,e),this.__v&&(t&&this.__k.push(t),wb(this)))},io.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),wb(this))},io.prototype.render=pa,bs=[],rc=0,_b=function(e,t){return e.__v.__b-t.__v.__b},sc=Symbol(),Sb=/(PointerCapture)$|Capture$/i,$d=0,dd={},RE=0});function yi(e,t){ft.__h&&ft.__h($t,e,uc||t),uc=0;var n=$t.__H||($t.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function g(e){return uc=1,KE(Kb,e)}function KE(e,t,n){var s=yi(da++,2);if(s.t=e,!s.__c&&(s.__=[n?n(t):Kb(void 0,t),function(i){var l=(s.__N||s.__)[0],c=s.t(l,i);xd(l,c)||(s.__N=[c,s.__[1]],s.__c.setState({}))}],s.__c=$t,!$t.__f)){$t.__f=!0;var a=$t.shouldComponentUpdate;$t.shouldComponentUpdate=function(i,l,c){var u=this.__H;if(!u)return!0;var m=!1,p=this.props!=i;if(u.__.some(function(d){d.__N&&(m=!0,xd(d.__[0],d.__N[0])||(p=!0))}),a){var $=a.call(this,i,l,c);return m?$||p:$}return!m||p}}return s.__}function N(e,t){var n=yi(da++,3);!ft.__s&&Td(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,$t.__H.__h.push(n))}function F(e,t){var n=yi(da++,4);!ft.__s&&Td(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,$t.__h.push(n))}function O(e){return uc=5,Eo(function(){return{current:e}},[])}function Eo(e,t){var n=yi(da++,7);return Td(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Cd(){var e=yi(da++,11);if(!e.__){for(var t=$t.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+"-"+n[1]++}return e.__}function qE(){var e;do{for(;e=_d.shift();)try{vi(e)}catch(n){ft.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=jb.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(vi),t.__h.some(Sd),t.__h=[]}catch(n){t.__h=[],ft.__e(n,e.__v)}}}while(_d.length)}function UE(e){var t,n=function(){clearTimeout(s),Wb&&cancelAnimationFrame(t),setTimeout(e)},s=setTimeout(n,35);Wb&&(t=requestAnimationFrame(n))}function Fb(e){e!=1&&Db==ft.requestAnimationFrame||((Db=ft.requestAnimationFrame)||UE)(qE)}function vi(e){var t=$t,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),$t=t}function Sd(e){var t=$t;e.__c=e.__(),$t=t}function Td(e,t){return!e||e.length!=t.length||t.some(function(n,s){return!xd(n,e[s])})}function Kb(e,t){return typeof t=="function"?t(e):t}var da,$t,kd,Db,xd,uc,jb,_d,ft,Mb,Rb,Lb,zb,Ib,Bb,Wb,I=b(()=>{ma();xd=Object.is,uc=0,jb=[],_d=[],ft=Pe,Mb=ft.__b,Rb=ft.__r,Lb=ft.diffed,zb=ft.__c,Ib=ft.unmount,Bb=ft.__;ft.__b=function(e){$t=null,Mb&&Mb(e)},ft.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Bb&&Bb(e,t)},ft.__r=function(e){Rb&&Rb(e),da=0;var t=($t=e.__c).__H;t&&(kd==$t?$t.__h=[]:(t.__h.some(vi),t.__h.some(Sd),da=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),kd=$t},ft.diffed=function(e){Lb&&Lb(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Fb(jb.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),kd=$t=null},ft.__c=function(e,t){t.some(function(n){try{n.__h.some(vi),n.__h=n.__h.filter(function(s){return!s.__||Sd(s)})}catch(s){n.__h=[function(){throw s}]}}),zb&&zb(e,t)},ft.unmount=function(e){Ib&&Ib(e);var t,n,s=e.__c;s&&s.__H&&(s.__H.__.some(function(a){try{if(a.__P&&a.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}a.__P=n,Fb(_d.push(a))}else vi(a)}catch(i){t=i}}),s.__H=void 0,t&&ft.__e(t,s.__v))};Wb=typeof requestAnimationFrame=="function"});function fc(){if(Ao>1){Ao--;return}let e,t=!1;for((function(){let n=pc;for(pc=void 0;n!==void 0;){let s=n.S;if(s.v===n.v)for(let a=s.t;a!==void 0;a=a.x)a.i===n.i&&(a.i=s.i);n=n.o}})();ki!==void 0;){let n=ki;for(ki=void 0,mc++;n!==void 0;){let s=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&Ub(n))try{n.c()}catch(a){t||(e=a,t=!0)}n=s}}if(mc=0,Ao--,t)throw e}function fa(e){if(Ao>0)return e();Od=++YE,Ao++;try{return e()}finally{fc()}}function It(e){let t=et,n=wi;et=void 0,wi=void 0;try{return e()}finally{et=t,wi=n}}function qb(e){if(et===void 0)return;let t=e.n;if(t===void 0||t.t!==et)return t={i:0,S:e,p:et.s,n:void 0,t:et,e:void 0,x:void 0,r:t},et.s!==void 0&&(et.s.n=t),et.s=t,e.n=t,32&et.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=et.s,t.n=void 0,et.s.n=t,et.s=t),t}function St(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}function S(e,t){return new St(e,t)}function Ub(e){for(let t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function Hb(e){for(let t=e.s;t!==void 0;t=t.n){let n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function Yb(e){let t,n=e.s;for(;n!==void 0;){let s=n.p;n.i===-1?(n.S.U(n),s!==void 0&&(s.n=n.n),n.n!==void 0&&(n.n.p=s)):t=n,n.S.n=n.r,n.r!==void 0&&(n.r=void 0),n=s}e.s=t}function $a(e,t){St.call(this,void 0,t),this.x=e,this.s=void 0,this.g=dc-1,this.f=4}function me(e,t){return new $a(e,t)}function Gb(e){let t=e.j;if(e.j=void 0,typeof t=="function"){Ao++;let n=et;et=void 0;try{t()}catch(s){throw e.f&=-2,e.f|=8,Ed(e),s}finally{et=n,fc()}}}function Ed(e){for(let t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,Gb(e)}function GE(e){if(et!==this)throw new Error("Out-of-order effect");Yb(this),et=e,this.f&=-2;try{8&this.f&&Ed(this)}finally{fc()}}function er(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,wi&&wi.push(this)}function de(e,t){let n=new er(e,t);try{n.c()}catch(a){throw n.d(),a}let s=n.d.bind(n);return s[Symbol.dispose]=s,s}var HE,et,wi,ki,pc,Ao,mc,YE,Od,dc,Ad=b(()=>{HE=Symbol.for("preact-signals");Ao=0,mc=0,YE=0,Od=0,dc=0;St.prototype.brand=HE;St.prototype.h=function(){return!0};St.prototype.S=function(e){let t=this.t;t!==e&&e.e===void 0&&(e.x=t,this.t=e,t!==void 0?t.e=e:It(()=>{var n;(n=this.W)==null||n.call(this)}))};St.prototype.U=function(e){if(this.t!==void 0){let t=e.e,n=e.x;t!==void 0&&(t.x=n,e.e=void 0),n!==void 0&&(n.e=t,e.x=void 0),e===this.t&&(this.t=n,n===void 0&&It(()=>{var s;(s=this.Z)==null||s.call(this)}))}};St.prototype.subscribe=function(e){return de(()=>{let t=this.value;It(()=>e(t))},{name:"sub"})};St.prototype.valueOf=function(){return this.value};St.prototype.toString=function(){return this.value+""};St.prototype.toJSON=function(){return this.value};St.prototype.peek=function(){return It(()=>this.value)};Object.defineProperty(St.prototype,"value",{get(){let e=qb(this);return e!==void 0&&(e.i=this.i),this.v},set(e){if(e!==this.v){if(mc>100)throw new Error("Cycle detected");(function(t){Ao!==0&&mc===0&&t.l!==Od&&(t.l=Od,pc={S:t,v:t.v,i:t.i,o:pc})})(this),this.v=e,this.i++,dc++,Ao++;try{for(let t=this.t;t!==void 0;t=t.x)t.t.N()}finally{fc()}}}});$a.prototype=new St;$a.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===dc))return!0;if(this.g=dc,this.f|=1,this.i>0&&!Ub(this))return this.f&=-2,!0;let e=et;try{Hb(this),et=this;let t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(t){this.v=t,this.f|=16,this.i++}return et=e,Yb(this),this.f&=-2,!0};$a.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(let t=this.s;t!==void 0;t=t.n)t.S.S(t)}St.prototype.S.call(this,e)};$a.prototype.U=function(e){if(this.t!==void 0&&(St.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(let t=this.s;t!==void 0;t=t.n)t.S.U(t)}};$a.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(let e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty($a.prototype,"value",{get(){if(1&this.f)throw new Error("Cycle detected");let e=qb(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});er.prototype.c=function(){let e=this.S();try{if(8&this.f||this.x===void 0)return;let t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};er.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Gb(this),Hb(this),Ao++;let e=et;return et=this,GE.bind(this,e)};er.prototype.N=function(){2&this.f||(this.f|=2,this.u=ki,ki=this)};er.prototype.d=function(){this.f|=8,1&this.f||Ed(this)};er.prototype.dispose=function(){this.d()}});function tr(e,t){Pe[e]=t.bind(null,Pe[e]||(()=>{}))}function xi(e){if($c){let t=$c;$c=void 0,t()}$c=e&&e.S()}function Zb({data:e}){let t=ZE(e);t.name="ReactiveDom",t.value=e;let[n,s]=Eo(()=>{let a=this,i=this.__v;for(;i=i.__;)if(i.__c){i.__c.__$f|=4;break}let l=me(()=>{let p=t.value.value;return p===0?0:p===!0?"":p||""}),c=me(()=>!Array.isArray(l.value)&&!fd(l.value)),u=de(function(){if(this.N=Qb,c.value){let p=l.value;a.__v&&a.__v.__e&&a.__v.__e.nodeType===3&&(a.__v.__e.data=p)}}),m=this.__$u.d;return this.__$u.d=function(){u(),m.call(this)},[c,l]},[]);return n.value?s.peek():s.value}function JE(e,t,n,s){let a=t in e&&e.ownerSVGElement===void 0,i=S(n);return{o:(l,c)=>{i.value=l,s=c},d:de(function(){this.N=Qb;let l=i.value.value;s[t]!==l&&(s[t]=l,a?e[t]=l:l!=null&&(l!==!1||t[4]==="-")?e.setAttribute(t,l):e.removeAttribute(t))})}}function ZE(e,t){return Eo(()=>S(e,t),[])}function XE(){fa(()=>{let e;for(;e=Jb.shift();)Vb.call(e)})}function Qb(){Jb.push(this)===1&&(Pe.requestAnimationFrame||QE)(XE)}var VE,Vb,hc,$c,Jb,QE,te=b(()=>{ma();I();Ad();Ad();VE=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__,Jb=[];de(function(){Vb=this.N})();Zb.displayName="ReactiveTextNode";Object.defineProperties(St.prototype,{constructor:{configurable:!0,value:cc(pa,null).constructor},type:{configurable:!0,value:Zb},props:{configurable:!0,get(){let e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});tr("__b",(e,t)=>{if(xi(),hc=void 0,typeof t.type=="string"){let n,s=t.props;for(let a in s){if(a==="children")continue;let i=s[a];i instanceof St&&(n||(t.__np=n={}),n[a]=i,s[a]=i.peek())}}e(t)});tr("__r",(e,t)=>{if(e(t),t.type!==pa){xi();let n,s=t.__c;s&&(s.__$f&=-2,n=s.__$u,n===void 0&&(s.__$u=n=(function(a,i){let l;return de(function(){l=this},{name:i}),l.c=a,l})((function(a){return function(){var i;VE&&((i=this.y)==null||i.call(this)),a.__$f|=1,a.setState({})}})(s),typeof t.type=="function"?t.type.displayName||t.type.name:""))),hc=s,xi(n)}});tr("__e",(e,t,n,s)=>{xi(),hc=void 0,e(t,n,s)});tr("diffed",(e,t)=>{xi(),hc=void 0;let n;if(typeof t.type=="string"&&(n=t.__e)){let s=t.__np,a=t.props,i=n.U;if(i)for(let l in i){let c=i[l];c===void 0||s&&l in s||(c.d(),i[l]=void 0)}if(s){i||(i={},n.U=i);for(let l in s){let c=i[l],u=s[l];c===void 0?(c=JE(n,l,u,a),i[l]=c):c.o(u,a)}}}e(t)});tr("unmount",(e,t)=>{if(typeof t.type=="string"){let n=t.__e;if(n){let a=n.U;if(a){n.U=void 0;for(let i in a){let l=a[i];l&&l.d()}}}let s=t.__np;if(s){let a=t.props;for(let i in s)a[i]=s[i]}t.__np=void 0}else{let n=t.__c;if(n){n.__$f|=8;let s=n.__$u;s&&(n.__$u=void 0,s.d())}}e(t)});tr("__h",(e,t,n,s)=>{s<3&&(t.__$f|=2),e(t,n,s)});io.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;let n=this.__$u,s=n&&n.s!==void 0;for(let a in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){let a=2&this.__$f;if(!(s||a||4&this.__$f)||1&this.__$f)return!0}else if(!(s||4&this.__$f)||3&this.__$f)return!0;for(let a in e)if(a!=="__source"&&e[a]!==this.props[a])return!0;for(let a in this.props)if(!(a in e))return!0;return!1};QE=e=>{queueMicrotask(()=>{queueMicrotask(e)})}});function ys(){if(crypto.randomUUID)return crypto.randomUUID();let e=crypto.getRandomValues(new Uint8Array(16));e[6]=e[6]&15|64,e[8]=e[8]&63|128;let t=[...e].map(n=>n.toString(16).padStart(2,"0")).join("");return[t.slice(0,8),t.slice(8,12),t.slice(12,16),t.slice(16,20),t.slice(20)].join("-")}var gc=b(()=>{});async function _i(e){let t=eA.includes(e)?e:Pd(),s=await(await fetch(new URL(`../../i18n/${t}.json`,import.meta.url))).json();Xb=new Intl.PluralRules(t),document.documentElement.lang=t,Nd.value=s,_e.value=t}function o(e,t){return ev(Nd.value[e]||e,t)}function C(e,t,n,s){let a=Nd.value[e],i=Array.isArray(a)?a[tA(n)]:n===1?e:t;return ev(i,{n,...s})}function tA(e){let t=Xb.select(e);return _e.value!=="ru"?t==="one"?0:1:{one:0,few:1}[t]??2}function ev(e,t){return t?e.replace(/\{(\w+)\}/g,(n,s)=>t[s]??n):e}function ut(e,t){return e.split(/(\{\w+\})/).map(n=>{let s=/^\{(\w+)\}$/.exec(n);return s&&s[1]in t?t[s[1]]:n})}var Nd,_e,Xb,eA,Pd,x=b(()=>{te();Nd=S({}),_e=S("en"),Xb=new Intl.PluralRules("en"),eA=["ru","en"],Pd=()=>navigator.language.toLowerCase().startsWith("ru")?"ru":"en"});async function Se(e,t,n){let s,a=n===void 0?void 0:JSON.stringify(n);try{s=await fetch(t,{method:e,headers:n===void 0?{}:{"Content-Type":"application/json"},body:a,keepalive:a!==void 0&&a.length<sA,signal:AbortSignal.timeout(nA)})}catch(c){throw new ce(0,c.name==="TimeoutError"?"timeout":"offline")}let i=await aA(s);if(s.ok)return i;let l=i?.code??`http-${s.status}`;throw s.status===401&&l!=="wrong-password"&&Ae.value==="in"&&(Ae.value="expired"),new ce(s.status,l,i??{})}async function aA(e){if(e.status===204)return null;try{return await e.json()}catch{return null}}async function V(e,t,{method:n="POST",key:s=ys()}={}){try{return await Se(n,e,{...t,key:s})}catch(a){if(!a.offline)throw a;return await new Promise(i=>setTimeout(i,oA)),Se(n,e,{...t,key:s})}}function z(e){if(e.offline&&e.status===0)return e.code==="timeout"?o("The server did not answer within 10 seconds."):o("No connection to the server.");let t={"not-found":()=>o("This no longer exists, or you have no access to it."),forbidden:()=>o("You do not have permission to do this."),"signed-out":()=>o("Your session has expired."),"key-reused":()=>o("This was already sent with a different text."),"cannot-answer":()=>o("This colleague cannot reply in this channel."),"team-cannot-answer":()=>o("Nobody in this team can reply in this channel."),"team-gone":()=>o("This team no longer exists."),"tag-gone":()=>o("This tag was deleted."),"tag-exists":()=>o("A tag with this name already exists."),"too-many-tags":()=>o("A conversation has at most 30 tags."),merged:()=>o("This tag was merged into another one."),"team-exists":()=>o("A team with this name already exists."),"rate-limited":()=>o("Too many attempts. Try again in a few minutes."),"no-candidates":()=>o("Nobody can take these conversations."),"operator-gone":()=>o("This no longer exists, or you have no access to it."),closed:()=>o("The conversation is closed."),"invalid-time":()=>o("Choose a time within the next year."),"nothing-to-undo":()=>o("Nothing to undo: this has been changed since."),"too-late":()=>o("More than 7 days have passed, this can no longer be undone."),"client-not-started":()=>o("The client must write first in this channel."),"no-address":()=>o("The client has no address in this channel."),"address-wrong":()=>o("Emails cannot be sent to this address."),"invalid-subject":()=>o("This subject cannot be sent."),"cannot-check":()=>o("This platform cannot tell whether the message arrived."),"not-uncertain":()=>o("The delivery state is already known."),"edit-in-progress":()=>o("An earlier change to this message is still being sent. Try again in a moment."),"not-supported":()=>o("This channel does not support this."),"channel-removed":()=>o("The channel was disconnected."),blocked:()=>o("The client has blocked us."),invalid:()=>o("The server did not accept these values. Check them and try again."),"search-busy":()=>o("Your earlier searches are still running. Try again in a moment."),"too-slow":()=>o("The search took too long. Try a rarer word, or several words."),"no-space":()=>o("The server's disk is full."),"read-only":()=>o("The server cannot save anything: its disk is read-only."),"disk-fault":()=>o("The server cannot save anything: its disk fails."),"database-damaged":()=>o("The server cannot save anything: its database is damaged.")}[e.code];return t?t():o("Something went wrong. Try again. Code {code}.",{code:e.status||e.code})}var nA,oA,Ae,ce,sA,j,J=b(()=>{te();gc();x();nA=1e4,oA=700,Ae=S("unknown"),ce=class extends Error{constructor(t,n,s={}){super(n),this.status=t,this.code=n,this.detail=s}get offline(){return this.status===0||[502,503,504].includes(this.status)}},sA=16384;j=e=>Se("GET",e)});function ov(e){var t=tv.get(this);return t||(t=new Map,tv.set(this,t)),(t=nv(this,t.get(e)||(t.set(e,t=(function(n){for(var s,a,i=1,l="",c="",u=[0],m=function(d){i===1&&(d||(l=l.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,d,l):i===3&&(d||l)?(u.push(3,d,l),i=2):i===2&&l==="..."&&d?u.push(4,d,0):i===2&&l&&!d?u.push(5,0,!0,l):i>=5&&((l||!d&&i===5)&&(u.push(i,0,l,a),i=6),d&&(u.push(i,d,0,a),i=6)),l=""},p=0;p<n.length;p++){p&&(i===1&&m(),m(p));for(var $=0;$<n[p].length;$++)s=n[p][$],i===1?s==="<"?(m(),u=[u],i=3):l+=s:i===4?l==="--"&&s===">"?(i=1,l=""):l=s+l[0]:c?s===c?c="":l+=s:s==='"'||s==="'"?c=s:s===">"?(m(),i=1):i&&(s==="="?(i=5,a=l,l=""):s==="/"&&(i<5||n[p][$+1]===">")?(m(),i===3&&(u=u[0]),i=u,(u=u[0]).push(2,0,i),i=0):s===" "||s==="	"||s===`
`||s==="\r"?(m(),i=2):l+=s),i===3&&l==="!--"&&(i=4,u=u[0])}return m(),u})(e)),t),arguments,[])).length>1?t:t[0]}var nv,tv,sv=b(()=>{nv=function(e,t,n,s){var a;t[0]=0;for(var i=1;i<t.length;i++){var l=t[i++],c=t[i]?(t[0]|=l?1:2,n[t[i++]]):t[++i];l===3?s[0]=c:l===4?s[1]=Object.assign(s[1]||{},c):l===5?(s[1]=s[1]||{})[t[++i]]=c:l===6?s[1][t[++i]]+=c+"":l?(a=e.apply(c,nv(e,c,n,["",null])),s.push(a),c[0]?t[0]|=2:(t[i-2]=0,t[i]=a)):s.push(c)}return s},tv=new Map});var r,T=b(()=>{ma();sv();r=ov.bind(function(...t){return this[0]=3,cc(...t)})});function av(e){let t=e??"",n=Be(t);return lA(n)&&iA.test(t.slice(n.length))}function jn(e){if(!Dd.has(e)){let t=e.split(".").slice(1),n=s=>(t.find(a=>a.startsWith(s+"-"))??"").split("-").slice(1);Dd.set(e,{tags:n("tag").map(Number),priorities:n("priority").map(s=>Md[s])})}return Dd.get(e)}function bc(e,{tags:t=[],priorities:n=[]}){let s=Object.keys(Md).filter(i=>n.includes(Md[i])),a=[...t].sort((i,l)=>i-l);return[e,a.length&&["tag",...a].join("-"),s.length&&["priority",...s].join("-")].filter(Boolean).join(".")}function No(e){return e.includes(".")}var rA,iA,Md,lA,Be,ws,Dd,wn=b(()=>{rA=["mine","unassigned","all","waiting","unread","mentions","following","snoozed","untagged","closed","failed"],iA=/^(\.tag(-[1-9]\d{0,14}){1,20})?(\.priority(-(high|medium|low)){1,3})?$/,Md={high:1,medium:0,low:-1},lA=e=>rA.includes(e)||/^team-[1-9]\d{0,14}$/.test(e),Be=e=>e.split(".",1)[0],ws=e=>e.startsWith("team-")?Number(Be(e).slice(5)):null;Dd=new Map});function Yt(e,t){let n=Be(e);return n==="snoozed"||n==="mentions"?"urgent":n==="closed"?t==="oldest"?"oldest":"newest":t}function ks(e,t,n){if(No(t)&&!fA(e,jn(t)))return!1;let s=ws(t);return s===null?dA[Be(t)](e,n):Po(e)&&e.team_id===s}function iv(e){return e.waiting_since===null?Si-e.last_at:e.due_at??e.waiting_since+cA}function Rd(e,t,n,s){let a=Be(t);if(a==="snoozed")return[e.snooze?.until??Si,e.id];if(a==="mentions"){let i=s.mentions[e.id];return[-((i?.no!=null?Si:0)+(i?.at??0)),-e.id]}return $A[Yt(a,n)](e,s)}function cv(e,t,n,s,a){if(!ks(e,t,s))return null;let i=Rd(e,t,n,s);return a&&Ld(i,a)>0?null:[i[0],i[1],e.id]}function nr(e,t,n,s,a){return uv(e,t,n,s,a).map(i=>i[2])}function uv(e,t,n,s,a){let i=[];for(let l in e){let c=cv(e[l],t,n,s,a);c&&i.push(c)}return i.sort(Ld)}function pv(){let e=null;return(t,n,s,a,i)=>{let l=e&&e.view===n&&e.sort===s&&e.edge===i&&vA(e.who,a,n,s),c=l?yA(e.dialogs,t):null,u=c&&c.size<=gA?wA(e.entries,c,t,n,s,a,i):uv(t,n,s,a,i),m=l&&xA(e.entries,u)?e.ids:u.map(p=>p[2]);return e={dialogs:t,view:n,sort:s,who:a,edge:i,entries:u,ids:m},m}}function vA(e,t,n,s){return s==="assignee"&&e.operators!==t.operators?!1:e.id===t.id&&(bA[Be(n)]??[]).every(a=>e[a]===t[a])}function yA(e,t){let n=new Set;if(e===t)return n;for(let s in t)t[s]!==e[s]&&n.add(Number(s));for(let s in e)s in t||n.add(Number(s));return n}function wA(e,t,n,s,a,i,l){if(!t.size)return e;let c=e.filter(u=>!t.has(u[2]));for(let u of t){let m=n[u]&&cv(n[u],s,a,i,l);m&&c.splice(kA(c,m),0,m)}return c}function kA(e,t){let n=0,s=e.length;for(;n<s;){let a=n+s>>1;Ld(e[a],t)<0?n=a+1:s=a}return n}function mv(e,t,{busy:n,keep:s}){if(e===t)return{shown:e,queued:[]};if(!n)return{shown:SA(e,t,s),queued:[]};let a=new Set(e),i=_A(a,t),l=[],c=[];return t.forEach((u,m)=>{a.has(u)||(m>i?l.push(u):c.push(u))}),{shown:l.length?[...e,...l]:e,queued:c}}function _A(e,t){for(let n=t.length-1;n>=0;n-=1)if(e.has(t[n]))return n;return-1}function SA(e,t,n){if(n===null||t.includes(n))return t;let s=e.indexOf(n);if(s<0)return t;let a=[...t];return a.splice(Math.min(s,a.length),0,n),a}function dv(e,t,n){let s=new Map(n.map((a,i)=>[a,i]));if(s.has(e.id))return s.get(e.id);for(let a=Math.max(0,t.indexOf(e.id));a<t.length;a+=1)if(s.has(t[a]))return s.get(t[a]);return null}var Si,cA,uA,pA,lv,Po,mA,dA,fA,rv,$A,hA,Ld,gA,bA,xA,kn=b(()=>{wn();Si=10**14,cA=60*6e4,uA=720*60*6e4,pA=40,lv=["urgent","newest","oldest","longest","priority","client","assignee"];Po=e=>e.state==="open"&&!e.snooze,mA=(e,t)=>e.client_count>(t.marks[e.id]??1/0),dA={mine:(e,t)=>Po(e)&&e.assignee_id===t.id,unassigned:e=>Po(e)&&e.assignee_id===null,all:Po,waiting:e=>Po(e)&&e.waiting_since!==null,unread:(e,t)=>Po(e)&&mA(e,t)&&(e.assignee_id===t.id||e.assignee_id===null||!!t.follows[e.id]),mentions:(e,t)=>{let n=t.mentions[e.id];return!!n&&(n.no!==null||n.at>Date.now()-uA)},following:(e,t)=>e.state==="open"&&!!t.follows[e.id],snoozed:e=>e.state==="open"&&!!e.snooze,untagged:e=>Po(e)&&!e.tagged,closed:e=>e.state==="closed",failed:e=>e.state==="open"&&!!e.failed};fA=(e,{tags:t,priorities:n})=>(!t.length||e.tags.some(s=>t.includes(s)))&&(!n.length||n.includes(e.priority)),rv=e=>[...e??""].slice(0,pA).join("");$A={urgent:e=>[iv(e),e.id],newest:e=>[-e.last_at,-e.id],oldest:e=>[e.last_at,e.id],longest:e=>[e.waiting_since??Si+e.last_at,e.id],priority:e=>[iv(e)+(1-e.priority)*2*Si,e.id],client:e=>[rv(e.name),e.id],assignee:(e,t)=>[rv(t.operators[e.assignee_id]?.name),e.id]};hA=(e,t)=>e<t?-1:e>t?1:0,Ld=(e,t)=>hA(e[0],t[0])||e[1]-t[1];gA=64;bA={unread:["marks","follows"],following:["follows"],mentions:["mentions"]};xA=(e,t)=>e===t||e.length===t.length&&e.every((n,s)=>n[2]===t[s][2])});function pt(e,{map:t=null,put:n=(l,c,u)=>{l[t][c]=u},leaves:s=t?[t]:[],accepts:a=CA,snapshot:i=TA}){Do.set(e,{map:t,write:n,leaves:s,accepts:a,snapshot:i})}function hv({k:e,of:t}){if(e==="gone")return Do.get(t)?.leaves??[];let n=Do.get(e)?.map;return n?[n]:[]}function Gt(e,...t){let n={...e};for(let s of t)n[s]={...e[s]};return n}function vc(e,t,n){return(e.revs[t]??-1)>n?!1:(e.revs[t]=n,!0)}function lo(e,t,n,s,a){let i=Do.get(t);i?.accepts(e,a)&&vc(e,t+n,s)&&i.write(e,n,a)}function bv(e,t,n,s){let a=Do.get(t);if(a&&vc(e,t+n,s))for(let i of a.leaves)delete e[i][n]}function vv(e,t,n){for(let[s,{snapshot:a}]of Do)for(let[i,l]of a(t))lo(e,s,i,n,l)}var Do,CA,TA,fv,zd,$v,gv,yc=b(()=>{Do=new Map,CA=()=>!0,TA=()=>[];fv=e=>Do.get(e).map,zd=()=>[...Do.values()].map(e=>e.map).filter(Boolean),$v=()=>Object.fromEntries(zd().map(e=>[e,{}]));gv=(e,t,n,s)=>Do.get(t).write(e,n,s)});function wc(){return{ready:!1,cursor:null,company:null,automation:null,version:"",demo:!1,me:null,preferences:null,counts:AA,room:wv,recent:[],revs:{},views:{},...$v()}}function kv(e,t){let n=QA[t.t];return n?n(e,t):e}function _v(e){let t=Object.keys(e.items).map(Number).sort((n,s)=>n-s);for(let n=1;n<t.length;n+=1)if(t[n]!==t[n-1]+1)return t[n-1];return null}function NA(e,t,n){if(e.operators[t]=n,e.me?.id!==t)return;let{name:s,role:a,presence:i,status_id:l}=n;e.me={...e.me,name:s,role:a,presence:i,status_id:l}}function PA(e,t,n){n.at||n.no?e.mentions[t]={no:n.no??null,at:n.at??0}:delete e.mentions[t]}function DA(e,t,n){let s=e.logs[n.dialog_id];e.logs[n.dialog_id]={...s,items:{...s.items,[n.no]:n},seen:Math.max(s.seen,n.no)}}function MA(e,t){let n=e.logs[t.dialog_id];return!n||n.loaded&&t.no<Id(n)||n.later&&t.no>Bd(n)}function Id(e){let t=1/0;for(let n in e.items)t=Math.min(t,Number(n));return t}function Bd(e){let t=0;for(let n in e.items)t=Math.max(t,Number(n));return t}function RA(e,{data:t,reset:n}){let s=n?{...wc(),recent:e.recent}:e,a=Gt(s,"revs",...zd()),i=or(t.cursor);return Object.assign(a,{ready:!0,cursor:t.cursor,version:t.version,demo:t.demo,me:t.me,counts:t.counts}),vv(a,t,i),a}function LA(e,{view:t,sort:n,data:s}){let a=Gt(e,"dialogs","marks","mentions","revs","views"),i=or(s.cursor);for(let c of s.items)lo(a,"dialog",c.id,i,c);for(let c in s.marks)lo(a,"mark",Number(c),i,{read_no:s.marks[c]});for(let[c,u]of Sv(s))lo(a,"mention",c,i,u);let l=s.items.at(-1);return a.views[co(t,n)]={loaded:!0,next:s.next,edge:s.next&&l?Rd(l,t,n,xs(a)):null},a}function zA(e,{data:t}){let n=Gt(e,"dialogs","marks","contacts","logs","revs"),s=or(t.cursor),{id:a}=t.dialog;return lo(n,"dialog",a,s,t.dialog),lo(n,"mark",a,s,{read_no:t.mark}),lo(n,"contact",t.contact.id,s,t.contact),n.logs[a]?.later&&Tv(n,a),Fd(n,a,s,t.messages,{more:!!t.more,later:!1}),n}function IA(e,{id:t,data:n}){if(!e.logs[t])return e;let s=Gt(e,"logs","revs");Tv(s,t);let a=n.messages.at(-1)?.no??0;return Fd(s,t,or(n.cursor),n.messages,{more:!!n.more,later:a<(e.dialogs[t]?.last_no??0)}),s}function Fd(e,t,n,s,a){let i=e.logs[t]??Wd(),l={...i.items};for(let c of s)vc(e,"message"+c.id,n)&&(l[c.no]=c);e.logs[t]={...i,items:l,loaded:!0,seen:Math.max(i.seen,s.at(-1)?.no??0),...a}}function Cv(e,t,n){let s=e.logs[t],a=Object.keys(s.items).map(Number).sort((c,u)=>c-u),i=a.length-yv;if(i<=0)return;let l={...s.items};for(let c of n==="before"?a.slice(-i):a.slice(0,i))delete e.revs["message"+l[c].id],delete l[c];e.logs[t]={...s,items:l,...n==="before"?{later:!0}:{more:!0}}}function Tv(e,t){let{seen:n}=e.logs[t];Ov(e,t),e.logs[t]={...Wd(),seen:n}}function BA(e,t,n){let[s,a]=[t[0]?.no,t.at(-1)?.no];return!t.length||!Object.keys(e.items).length?!0:n==="before"?a+1>=Id(e)&&s<=Bd(e):s-1<=Bd(e)&&a>=Id(e)}function WA(e,{id:t,data:n,side:s}){if(!e.logs[t]||s&&!BA(e.logs[t],n.messages,s))return e;let a=Gt(e,"logs","revs"),{later:i}=a.logs[t],l=s==="before"?{more:!!n.more}:{later:i&&!!n.more};return Fd(a,t,or(n.cursor),n.messages,l),s&&Cv(a,t,s),a}function FA(e,{id:t}){let n=Gt(e,"logs","revs");n.recent=[t,...e.recent.filter(s=>s!==t)].slice(0,OA),n.logs[t]??=Wd();for(let s in n.logs)n.recent.includes(Number(s))||Ov(n,s);return n}function Ov(e,t){for(let n of Object.values(e.logs[t].items))delete e.revs["message"+n.id];delete e.logs[t]}function jA(e,t){let n=Gt(e,"revs",...new Set(t.rows.flatMap(hv)));for(let s of t.rows)s.k==="gone"?bv(n,s.of,s.id,s.rev):lo(n,s.k,s.id,s.rev,s.row);if(n.cursor=t.cursor,t.rows.some(s=>s.k==="message"))for(let s in n.logs)Object.keys(n.logs[s].items).length>yv*2&&Cv(n,s,"after");return Object.keys(n.dialogs).length>n.room?KA(n):n}function KA(e){let t=Gt(e,"dialogs","marks"),n=new Set(t.recent);for(let s in t.views){let[a,i]=s.split(":");for(let l of nr(t.dialogs,a,i,xs(t),t.views[s].edge))n.add(l)}for(let s in t.dialogs)if(!n.has(Number(s))){for(let a of["dialog","mark"])delete t.revs[a+s];delete t.dialogs[s],delete t.marks[s]}return t.room=Math.max(wv,n.size+EA),t}function qA(e,{dialog:t,message:n,sentAtRev:s}){let a=Gt(e,"dialogs","logs");if(t&&(e.revs["dialog"+t.id]??-1)===s&&(a.dialogs[t.id]=t),n){let i=e.logs[n.dialog_id];i&&!i.later&&!i.items[n.no]&&(a.logs[n.dialog_id]={...i,items:{...i.items,[n.no]:n},seen:Math.max(i.seen,n.no)})}return a}function UA(e,{id:t,client_no:n}){if((e.marks[t]??0)>=n)return e;let s=Gt(e,"marks");return s.marks[t]=n,s}function HA(e,{data:t}){let n=Gt(e,"notifications","revs");for(let s of t.items)lo(n,"notice",s.id,or(t.cursor),s);return n}function YA(e,{row:t}){return{...e,preferences:t}}function GA(e,{id:t,read_no:n}){let s=Gt(e,"marks");return s.marks[t]=n,s}function VA(e,{row:t}){return{...e,me:{...e.me,...t}}}function JA(e,{row:t}){let n=Gt(e,"contacts");return n.contacts[t.id]=t,n}function ZA(e,{id:t,on:n}){let s=Gt(e,"follows");return gv(s,"follow",t,{on:n}),s}var OA,yv,wv,EA,AA,xs,or,xv,Kn,Wd,sr,Sv,co,QA,qn=b(()=>{kn();yc();yc();OA=8,yv=360,wv=3e3,EA=500,AA={mine:0,unassigned:0,all:0,mine_unread:0,waiting:0,unread:0,mentions:0,following:0,snoozed:0,untagged:0,failed:0,notifications:0,teams:{},tasks:{open:0,late:0,mine:0,mine_late:0,free:0}},xs=e=>({id:e.me?.id,marks:e.marks,follows:e.follows,mentions:e.mentions,operators:e.operators});or=e=>Number(String(e).split(":").pop()),xv=(e,t)=>{let n=e.marks[t.id];return n===void 0?0:Math.max(0,t.client_count-n)};Kn=e=>Object.values(e.items).sort((t,n)=>t.no-n.no),Wd=()=>({items:{},more:!1,later:!1,loaded:!1,seen:0}),sr=(e=[])=>e.map(t=>[t.id,t]);pt("dialog",{map:"dialogs",leaves:["dialogs","logs","marks"]});pt("mark",{map:"marks",put:(e,t,n)=>{e.marks[t]=n.read_no}});pt("contact",{map:"contacts"});pt("operator",{map:"operators",put:NA,snapshot:e=>sr(e.operators)});pt("channel",{map:"channels",snapshot:e=>sr(e.channels)});pt("hours",{map:"hours",snapshot:e=>sr(e.hours)});pt("tag",{map:"tags",snapshot:e=>sr(e.tags)});pt("company",{put:(e,t,n)=>{e.company=n},snapshot:e=>[[e.company.id,e.company]]});pt("automation",{put:(e,t,n)=>{e.automation=n},snapshot:e=>[[e.automation.id,e.automation]]});pt("team",{map:"teams",snapshot:e=>sr(e.teams)});pt("status",{map:"statuses",snapshot:e=>sr(e.statuses)});pt("follow",{map:"follows",put:(e,t,n)=>{n.on?e.follows[t]=!0:delete e.follows[t]},snapshot:e=>(e.follows??[]).map(t=>[t,{on:!0}])});pt("mention",{map:"mentions",put:PA,snapshot:e=>Sv(e)});pt("me",{put:(e,t,n)=>{e.me={...e.me,...n}}});pt("counts",{put:(e,t,n)=>{e.counts=n}});pt("preferences",{put:(e,t,n)=>{e.preferences=n},snapshot:e=>[[0,e.preferences]]});pt("notice",{map:"notifications",put:(e,t,n)=>{n.id?e.notifications[t]=n:delete e.notifications[t]}});pt("message",{map:"logs",put:DA,leaves:[],accepts:(e,t)=>!MA(e,t)});Sv=({mentions:e={}})=>Object.entries(e).map(([t,n])=>[Number(t),n]);co=(e,t)=>`${e}:${t}`;QA={start:RA,page:LA,dialog:zA,around:IA,log:WA,opened:FA,rows:jA,result:qA,read:UA,unreadFrom:GA,me:VA,preferences:YA,bell:HA,contact:JA,follow:ZA,forget:()=>wc()}});function ne(e){B.value=kv(B.value,e)}var B,XA,xn,Z,_s,Me,ze,Ct,De,kc,fe,rt,Mo,_n,Un,ar,Ro,Ci,Ss,Ti,A,rr,Cs,ir,mt,M=b(()=>{te();qn();yc();B=S(wc());XA={},xn=e=>me(()=>B.value[fv(e)]??XA),Z=xn("dialog"),_s=xn("mark"),Me=xn("operator"),ze=xn("channel"),Ct=xn("message"),De=me(()=>B.value.counts),kc=me(()=>B.value.views),fe=me(()=>B.value.preferences),rt=xn("team"),Mo=xn("status"),_n=xn("hours"),Un=xn("tag"),ar=me(()=>B.value.company),Ro=xn("follow"),Ci=xn("mention"),Ss=()=>xs({me:A.value,marks:_s.value,follows:Ro.value,mentions:Ci.value,operators:Me.value}),Ti=xn("notice"),A=me(()=>B.value.me),rr=me(()=>De.value.mine_unread+De.value.unassigned),Cs=e=>B.value.revs["dialog"+e]??-1,ir=e=>xv({marks:_s.value},e),mt=e=>ze.value[e.channel_id]});function Av(e){Oi.peek().startsWith("/inbox")&&(Ev=Oi.peek()),Oi.value=e}function Nv(e){return Ei=e,()=>{Ei===e&&(Ei=null)}}function L(e,{replace:t=!1,sure:n=!1}={}){e===_c()||!n&&Pv(e)||(history[t?"replaceState":"pushState"](null,"",e),Av(e))}var _c,Oi,xc,eN,E,Ev,uo,Ei,Pv,W,Sc,Bt,Cc,Te,G=b(()=>{te();wn();_c=()=>location.pathname+location.search,Oi=S(_c()),xc=e=>/^\d{1,15}$/.test(e??"")?Number(e):null,eN={notices:"notifications"},E=me(()=>{let e=new URL(Oi.value,location.origin),[,t,n,s]=e.pathname.split("/"),a={dialog:null,at:null,q:"",section:null,id:null,rule:null,tab:null},i={view:av(n)?n:"mine",...a};return t==="login"||t==="setup"?{...i,page:t}:t==="search"?{...i,page:t,q:e.searchParams.get("q")??""}:t==="settings"?{...i,page:t,section:eN[n]??(n||null)}:t==="clients"?{...i,page:t,id:xc(n)}:t==="automation"?{...i,page:t,rule:xc(n)??(n||null),tab:e.searchParams.get("tab")}:t&&t!=="inbox"?{...i,page:"nowhere"}:{...i,page:"inbox",dialog:xc(s),at:xc(e.searchParams.get("m"))}}),Ev="/inbox/mine",uo=()=>Ev;Ei=null;window.addEventListener("beforeunload",e=>{Ei?.(null)&&e.preventDefault()});Pv=e=>!!Ei?.(e,()=>L(e,{sure:!0}));W=(e,t,n)=>t?`/inbox/${e}/${t}${n?`?m=${n}`:""}`:`/inbox/${e}`,Sc=e=>e?`/search?${new URLSearchParams({q:e})}`:"/search",Bt=e=>e?`/settings/${e}`:"/settings",Cc=e=>`/clients/${e}`,Te=(e=null,t=null)=>`/automation${e?`/${e}`:""}${t?`?tab=${t}`:""}`;window.addEventListener("popstate",()=>{Pv(_c())?history.pushState(null,"",Oi.peek()):Av(_c())});document.addEventListener("click",e=>{let t=e.target.closest?.("a[href^='/inbox'], a[href^='/search'], a[href^='/settings'], a[href^='/clients'], a[href^='/automation']");!t||e.defaultPrevented||e.button||e.metaKey||e.ctrlKey||e.shiftKey||(e.preventDefault(),L(t.getAttribute("href")))})});function Lv(e){e(),requestAnimationFrame(()=>requestAnimationFrame(e))}function ha(){Tc+=1;let e=Tc;Lv(()=>{e===Tc&&(Oc=performance.now())})}function Ud(){Tc+=1,Oc=-Ec}var Ec,Dv,Oc,Mv,Rv,jd,qd,Kd,Tc,zv,Iv,Bv,ga,Ac,Lo=b(()=>{te();G();M();Ec=700,Dv=0,Oc=-Ec,Mv=0,Rv=0,jd=0,qd=!1,Kd=me(()=>{let{page:e,dialog:t}=E.value;return e==="inbox"&&t&&Ct.value[t]?.loaded?t:null});de(()=>{let e=Kd.value;qd=!1,Lv(()=>{Kd.peek()===e&&(Dv=performance.now())})});for(let e of["keydown","pointerdown","click"])window.addEventListener(e,t=>{Mv=t.timeStamp,e!=="pointerdown"&&(jd=e==="click"?t.detail:0,jd===1&&(Rv=t.timeStamp))},{capture:!0});Tc=0,zv=()=>{qd=!0};Iv=e=>e-Dv>=Ec,Bv=e=>Kd.peek()!==null&&Iv(e),ga=()=>Mv-Oc<Ec||jd>1&&Oc>=Rv,Ac=()=>qd||Iv(performance.now())});function sN(e,t){let n=[...e],s=[];for(;n.length+1>nN;){let a=Math.min(...n.map(Hd));if(a>Hd(t))break;s.push(...n.splice(n.findIndex(i=>Hd(i)===a),1))}return s}function ee(e,{icon:t="check",undo:n=null,action:s=null,label:a="",alert:i=!1,ms:l=tN,silent:c=!1,more:u=null,keep:m=!1}={}){Wv+=1;let p={id:Wv,text:e,icon:t,alert:i,silent:c,more:u,keep:m,label:n?o("Undo"):a,run:n??s,undo:!!n},$=c?[]:sN(zo.value.filter(d=>!d.silent),p);return zo.value=[...zo.value.filter(d=>!$.includes(d)),p],n&&!c&&(Io.value=[{id:p.id,text:e,icon:t,at:Date.now(),run:n},...Io.peek()].slice(0,oN)),setTimeout(()=>Nc(p.id),l),p.id}function Nc(e){zo.value=zo.value.filter(t=>t.id!==e)}function Ai(e){Nc(e),Io.value=Io.peek().filter(t=>t.id!==e)}function Ni(e){Ud(),e.undo??!0?Ai(e.id):Nc(e.id),e.run()}function Kv(e){Ud(),Nc(e.id),e.more.run()}function Pc(){let e=zo.value.findLast(t=>t.undo);e&&Ni(e)}var tN,nN,Wv,zo,Io,oN,Hd,Fv,he,jv,Ne=b(()=>{te();x();Lo();tN=8e3,nN=3,Wv=0,zo=S([]),Io=S([]),oN=50,Hd=e=>e.keep?2:e.run||e.alert?1:0;Fv=(e,t)=>ee("",{undo:e,ms:t,silent:!0}),he=(e,t)=>ee(e,{icon:"circle-alert",alert:!0,...t});jv=()=>{Io.value=[]}});function Yd(e,t,n){localStorage.setItem("okno."+e,t),t===n?delete document.documentElement.dataset[e]:document.documentElement.dataset[e]=t}async function mo(e){localStorage.setItem("okno.lang",e),await _i(e),await Rc({locale:e})}async function Ts(e){on.value=e,await Rc({theme:e})}async function lr(e){Hn.value=e,await Rc({density:e})}async function Rc(e){if(Ae.value!=="in"){Pi={...Pi,...e};return}try{ne({t:"me",row:await V("/api/me",e,{method:"PATCH"})})}catch(t){he(z(t))}}async function Lc(){if(Object.keys(Pi).length)try{await V("/api/me",Pi,{method:"PATCH"}),Pi={}}catch{}}async function Gd(){let{locale:e,theme:t,density:n}=A.peek();on.value=t,Hn.value=n,e&&localStorage.setItem("okno.lang",e),e&&e!==_e.peek()&&await _i(e)}var on,qv,Dc,Hn,Mc,po,Sn,Wt,Uv,Hv,Pi,aN,yt=b(()=>{te();J();M();x();kn();Ne();on=S(localStorage.getItem("okno.theme")??"system"),qv=S(matchMedia("(prefers-color-scheme: dark)").matches);matchMedia("(prefers-color-scheme: dark)").addEventListener("change",e=>{qv.value=e.matches});Dc=me(()=>on.value==="dark"||on.value==="system"&&qv.value),Hn=S(localStorage.getItem("okno.density")??"normal"),Mc=S(localStorage.getItem("okno.text")??"normal"),po=S(localStorage.getItem("okno.side")==="hidden"),Sn=S(localStorage.getItem("okno.card")==="hidden"),Wt=S(lv.includes(localStorage.getItem("okno.sort"))?localStorage.getItem("okno.sort"):"urgent");de(()=>{Yd("theme",on.value,"system")});de(()=>{Yd("density",Hn.value,"normal")});de(()=>{Yd("text",Mc.value,"normal")});de(()=>{localStorage.setItem("okno.side",po.value?"hidden":"shown")});de(()=>{localStorage.setItem("okno.card",Sn.value?"hidden":"shown")});de(()=>{localStorage.setItem("okno.sort",Wt.value)});Uv=()=>localStorage.getItem("okno.lang");Hv=e=>Rc({status_id:e});Pi={};aN=me(()=>A.value&&[A.value.locale,A.value.theme,A.value.density].join());de(()=>{aN.value&&It(()=>{Gd()})})});function Zd(e){Bo=e,Wo=!0,ef()}function Qd(){Wo=!1,clearTimeout(Jd),Tt?.close(),Tt=null,ba=0,sn.value="on"}function Xd(){Tt?.readyState===WebSocket.OPEN&&Tt.send(JSON.stringify({t:"hello",cursor:Bo.cursor(),build:Bo.build}))}function Gv(e){Tt?.readyState===WebSocket.OPEN&&Tt.send(JSON.stringify(e))}function ef(){if(clearTimeout(Jd),!Wo||Tt&&Tt.readyState<=WebSocket.OPEN)return;let e=location.protocol==="https:"?"wss:":"ws:",t=new WebSocket(`${e}//${location.host}/api/live`);Tt=t,Vd=Date.now(),t.addEventListener("open",()=>{t===Tt&&Xd()}),t.addEventListener("message",n=>{t===Tt&&pN(JSON.parse(n.data))}),t.addEventListener("close",n=>{t===Tt&&Vv(n.code)})}function pN(e){if(Vd=Date.now(),e.t==="ping"){Tt.send('{"t":"pong"}');return}if(e.t==="welcome"){Bo.signal(e),tf();return}e.t==="resync"&&Bo.resync(),e.t==="events"?Bo.events(e):Bo.signal(e)}function mN(){if(!Wo)return;let e=Tt;Tt=null,e?.close(),Ic()}function tf(){zc=0;let e=ba>0;ba=0,sn.value="on",Bo.back(e)}function Vv(e){if(Tt=null,!Wo)return;if(ba||=Date.now(),e===Yv.signedOut){Wo=!1,Bo.signedOut();return}let t=e===Yv.tooSlow?0:Math.min(iN,rN*2**zc);zc+=1,Jd=setTimeout(ef,t*(.5+Math.random()/2))}function Ic(){zc=0,ef()}var rN,iN,lN,cN,uN,Yv,sn,Tt,Bo,zc,ba,Vd,Jd,Wo,va=b(()=>{te();rN=1e3,iN=3e4,lN=45e3,cN=2e3,uN=5e3,Yv={signedOut:4401,foreign:4403,tooSlow:4408},sn=S("on"),Tt=null,Bo=null,zc=0,ba=0,Vd=0,Jd=0,Wo=!1;setInterval(()=>{if(!Wo)return;if(Tt?.readyState===WebSocket.OPEN&&Date.now()-Vd>lN){let t=Tt;Vv(0),t.close()}let e=ba?Date.now()-ba:0;sn.value=e>uN?"off":e>cN?"grey":"on"},500);window.addEventListener("online",mN);window.addEventListener("offline",()=>{Wo&&(ba||=Date.now())});document.addEventListener("visibilitychange",()=>{!document.hidden&&Wo&&!Tt&&Ic()})});function oy(e){e.t==="welcome"&&(ty=Date.now(),Bc.value={},Wc.value={},Es.value={},Kc()),e.t==="presence"&&(Bc.value=Jv(Bc.peek(),e.people,t=>t==="off")),e.t==="here"&&(Wc.value=Jv(Wc.peek(),{[e.dialog]:e.people},t=>!t.length)),e.t==="typing"&&fN(e.dialog)}function Jv(e,t,n){let s={...e,...t};for(let a in t)n(t[a])&&delete s[a];return s}function fN(e){let t=Date.now()+of;Es.value={...Es.peek(),[e]:t},setTimeout(()=>{Es.peek()[e]===t&&sy(e)},of)}function sy(e){if(!(e in Es.peek()))return;let{[e]:t,...n}=Es.peek();Es.value=n}function ay(e){for(let t of e)t.k==="message"&&t.row.kind==="in"&&sy(t.row.dialog_id)}function ly(e,t,n){let s=Date.now();Os.value=n.trim()?{dialog:e,mode:t,at:s}:null,Os.value&&(s-sf>=nf&&Kc(),setTimeout(()=>{Os.peek()?.at===s&&(Os.value=null)},of-nf))}function af(){Os.value=null}function Kc(){if(clearTimeout(Zv),Ae.peek()!=="in")return;let e=sf+nf-Date.now();if(e>0){Zv=setTimeout(Kc,e);return}sf=Date.now(),Gv(JSON.parse(iy.peek()))}function rf(){Fc.value=!1,clearTimeout(Qv),Qv=setTimeout(()=>{Fc.value=!0},dN)}var nf,of,dN,Bc,Wc,Es,Xv,ey,jc,ty,ny,ry,Fc,Os,sf,Zv,Qv,iy,ya=b(()=>{te();J();va();G();M();nf=2e3,of=6e3,dN=5*6e4,Bc=S({}),Wc=S({}),Es=S({}),Xv=e=>Bc.value[e]??"off",ey=e=>(Wc.value[e]??[]).filter(t=>t.id!==A.value?.id),jc=e=>e in Es.value,ty=0,ny=()=>ty;ry=S(!document.hidden),Fc=S(!1),Os=S(null),sf=0,Zv=0,Qv=0,iy=me(()=>{let{page:e,dialog:t}=E.value,n=e==="inbox"&&ry.value&&!Fc.value?t:null,s=Os.value&&Os.value.dialog===n?Os.value.mode:null;return JSON.stringify({t:"look",dialog:n,typing:s,idle:Fc.value})});de(()=>{iy.value&&sn.value==="on"&&Kc()});for(let e of["keydown","pointerdown","pointermove","wheel"])window.addEventListener(e,rf,{passive:!0,capture:!0});document.addEventListener("visibilitychange",()=>{ry.value=!document.hidden,document.hidden||rf()});rf()});function cr(e,...t){for(let n of Di[e])n(...t)}async function Fo(e,t){if(ht.value[e]?.busy)return!1;ht.value={...ht.value,[e]:{busy:!0}};try{await t();let{[e]:n,...s}=ht.value;return ht.value=s,!0}catch(n){if(!(n instanceof ce))throw n;return ht.value={...ht.value,[e]:{busy:!1,problem:n}},!1}}async function wa(){let e=await j("/api/start");Ae.value="in",uy.value=Date.now(),fa(()=>{ne({t:"start",data:e,reset:!0}),cr("snapshot",e,{entered:!0})}),await Gd(),cr("entered",e.me.id),Zd($y),my.postMessage(e.me.id)}function Uc(){Qd(),Ae.value="out",ht.value={},ne({t:"forget"})}function dy(){Ae.value="in",Zd($y),cr("online")}async function by(){let{view:e,dialog:t}=E.peek(),n=Yt(e,Wt.peek());try{let s=await j("/api/start");if(s.build!==fy&&!hy.some(l=>l())){location.reload();return}let a=await hN(e,n),i=t?await j(`/api/dialogs/${t}`).catch(()=>null):null;fa(()=>{ne({t:"start",data:s,reset:!0}),cr("snapshot",s,{entered:!1});for(let l of a)ne({t:"page",view:e,sort:n,data:l});t&&ne({t:"opened",id:t}),i&&ne({t:"dialog",data:i})}),Xd(),tf()}catch(s){if(!(s instanceof ce))throw s;s.offline&&setTimeout(by,3e3)}}async function hN(e,t){let{dialogs:n,views:s}=B.peek(),a=s[co(e,t)],i=a?.loaded?nr(n,e,t,xs(B.peek()),a.edge).length:0,l=[await j(qc(e,t,null))];for(let c=l[0].items.length;c<i&&l.length<$N&&l.at(-1).next;c+=l.at(-1).items.length)l.push(await j(qc(e,t,l.at(-1).next)));return l}function qc(e,t,n){let s=new URLSearchParams({view:e,sort:t,limit:n?"100":"50"});return n&&s.set("after",n),`/api/dialogs?${s}`}function ka(e,t){let n=B.peek().views[co(e,t)];return n?.loaded&&!n.next?null:Fo(`page:${co(e,t)}`,async()=>{let s=await j(qc(e,t,n?.next));ne({t:"page",view:e,sort:t,data:s})})}async function Mi(e,{unread:t=!0}={}){ne({t:"opened",id:e}),!B.peek().logs[e].loaded&&(await Fo(`dialog:${e}`,async()=>{let n=await j(`/api/dialogs/${e}`),s=t?await gN(e,n):null;fa(()=>{ne({t:"dialog",data:n}),s&&ne({t:"around",id:e,data:s})})}),ky())}async function gN(e,{mark:t,dialog:n,messages:s,more:a}){let i=Math.min(...s.map(c=>c.client_no??1/0));if(!a||t>=n.client_count||i<=t+1)return null;let{no:l}=await j(`/api/dialogs/${e}/place?client_no=${t+1}`);return l?j(yy(e,l)):null}async function bN(e,t){await Mi(e,{unread:!1});let n=B.peek().logs[e];!n?.loaded||n.items[t]||t>(B.peek().dialogs[e]?.last_no??0)||await Fo(`around:${e}`,async()=>{ne({t:"around",id:e,data:await j(yy(e,t))})})}function lf(e){let t=B.peek().logs[e];if(!t?.later)return null;let n=Math.max(...Object.keys(t.items).map(Number));return Fo(`newer:${e}`,async()=>{ne({t:"log",id:e,side:"after",data:await j(`/api/dialogs/${e}/messages?after=${n}&limit=${wy}`)})})}function cf(e){let t=B.peek().logs[e];if(!t?.loaded||!t.more)return null;let n=Math.min(...Object.keys(t.items).map(Number));return Fo(`older:${e}`,async()=>{ne({t:"log",id:e,side:"before",data:await j(`/api/dialogs/${e}/messages?before=${n}&limit=${wy}`)})})}function ky(){for(let e of B.peek().recent){let t=B.peek().logs[e],n=t?.loaded?_v(t):null;n!==null&&Fo(`hole:${e}`,async()=>{ne({t:"log",id:e,side:"after",data:await j(`/api/dialogs/${e}/messages?after=${n}&limit=40`)})})}}function xy(e){let t=n=>ne({t:"rows",cursor:B.peek().cursor,rows:[{k:"mark",id:e.id,rev:0,row:{read_no:n}}]});if(e.opened_at>=uy.peek()){t(0);return}Fo("mark",async()=>{t((await j(`/api/dialogs/${e.id}`)).mark)})}async function _y(e){let t=e.id,n=e.client_count;if(!((B.peek().marks[t]??0)>=n)){ne({t:"read",id:t,client_no:n});try{await Se("POST",`/api/dialogs/${t}/read`,{client_no:n})}catch{}}}function vN(){for(let s of Object.keys(ht.value)){if(!ht.value[s].problem?.offline)continue;let{[s]:a,...i}=ht.value;ht.value=i}let{view:e,dialog:t}=E.peek(),n=Yt(e,Wt.peek());B.peek().views[co(e,n)]?.loaded||ka(e,n),t&&!B.peek().logs[t]?.loaded&&Mi(t)}var ht,uy,Di,py,ur,Cn,As,my,fy,$y,hy,gy,$N,vy,cy,yy,Hc,wy,gt=b(()=>{te();J();kn();va();ya();yt();qn();G();M();ht=S({}),uy=S(0),Di={snapshot:[],entered:[],rows:[],online:[]},py=e=>{Di.snapshot.push(e)},ur=e=>{Di.entered.push(e)},Cn=e=>{Di.rows.push(e)},As=e=>{Di.online.push(e)};my=new BroadcastChannel("okno");my.addEventListener("message",e=>{Ae.peek()==="out"||!B.peek().me||e.data===B.peek().me.id||(Qd(),wa().catch(()=>location.reload()))});fy=new URL(import.meta.url).pathname.split("/")[2],$y={build:fy,cursor:()=>B.peek().cursor,events:e=>{let t=B.peek();ne({t:"rows",cursor:e.cursor,rows:e.rows}),ay(e.rows),cr("rows",e.rows,t,B.peek()),ky()},signal:oy,resync:()=>{by()},back:()=>{vN(),cr("online")},signedOut:()=>{Ae.value="expired"}},hy=[],gy=e=>{hy.push(e)};$N=10;vy=(e,t)=>Fo(`page:${co(e,t)}`,async()=>{ne({t:"page",view:e,sort:t,data:await j(qc(e,t,null))})});cy=40,yy=(e,t)=>`/api/dialogs/${e}/messages?before=${t+cy/2}&limit=${cy}`,Hc=e=>Fo(`dialog:${e}`,async()=>{ne({t:"dialog",data:await j(`/api/dialogs/${e}`)})}),wy=60;de(()=>{let{page:e,view:t,dialog:n,at:s}=E.value,a=Yt(t,Wt.value);Ae.value!=="in"||e!=="inbox"||It(()=>{B.value.views[co(t,a)]?.loaded||ka(t,a),n&&s?bN(n,s):n&&Mi(n)})})});var v,tt,se=b(()=>{te();v=S(null),tt=S(!1)});function jo(e){Ri.value=Ri.value===e?`${e} `:e}function wN(e){Yc.push(e),Sy||=setTimeout(kN,yN)}function kN(){let e=[...new Set(Yc)];Ri.value=e.length===1?o("New message: {name}",{name:e[0]}):C("{n} new message","{n} new messages",Yc.length),Yc=[],Sy=0}var yN,Ri,Yc,Sy,xa=b(()=>{te();gt();x();yN=4e3,Ri=S(""),Yc=[],Sy=0;Cn((e,t,n)=>{for(let s of e){if(s.k!=="message"||s.row.kind!=="in")continue;let a=n.dialogs[s.row.dialog_id],i=t.dialogs[s.row.dialog_id];a&&(!i||i.last_no<s.row.no)&&a.assignee_id===n.me.id&&wN(a.name)}})});var uf,pf,Ns,pr,Gc,Tn,mr,Li,Ko=b(()=>{uf=new Map,pf=new Map,Ns=e=>{uf.set(e.page,e)},pr=e=>uf.get(e),Gc=()=>[...uf.values()].filter(e=>e.icon),Tn=e=>{pf.set(e.id,{when:()=>!0,...e})},mr=()=>[...pf.values()].filter(e=>e.when()),Li=e=>pf.get(e)});function Cy(e){let t=String(e).replace(/[«»"“”]/g," ").split(/\s+/).filter(s=>/[\p{L}\p{N}]/u.test(s));return t.length?(t.length>1?[t[0],t[1]]:[t[0]]).map(s=>[...s.replace(/^[^\p{L}\p{N}]+/u,"")][0]).join("").toUpperCase():"?"}function On(e){let t=0;for(let n of String(e))t=(t*31+n.codePointAt(0))%9973;return"h"+(1+t%8)}function dr(e){let[t,n]=String(e).split(/\s+/);return n?`${t} ${[...n][0]}.`:t}var Ps,Y,Re=b(()=>{M();x();Ps=e=>String(e).split(/\s+/)[0],Y=e=>Me.value[e]?.name??o("Former colleague")});function _a(e){let t=Object.values(ze.value).filter(s=>s.kind===e.kind&&s.health!=="removed"),n=ze.value[e.channel_id];return t.length>1&&n?`${ve(e.kind)} · ${n.name}`:ve(e.kind)}var xN,f,fr,Ty,ve,Oy,Oe,Q,Vc,mn,je,ae,P=b(()=>{T();x();Re();M();xN=new URL("../../icons.svg",import.meta.url).pathname,f=({name:e,size:t=""})=>r`<svg class=${"i "+t} aria-hidden="true"><use href=${`${xN}#${e}`} /></svg>`,fr=({big:e})=>r`<svg class=${e?"mark big":"mark"} viewBox="0 0 26 26" aria-hidden="true">
<rect class="fr" width="26" height="26" rx="7" />
<rect class="p" x="5" y="5" width="7.2" height="7.2" rx="1.8" />
<rect class="p2" x="13.8" y="5" width="7.2" height="7.2" rx="1.8" />
<rect class="p2" x="5" y="13.8" width="7.2" height="7.2" rx="1.8" />
<rect class="lit" x="13.8" y="13.8" width="7.2" height="7.2" rx="1.8" />
</svg>`,Ty={telegram:()=>o("Telegram"),vk:()=>o("VK"),email:()=>o("Email"),phone:()=>o("Phone")},ve=e=>Ty[e]?Ty[e]():e;Oy=({dialog:e})=>{let[t,...n]=_a(e).split(" · ");return n.length?r`<span class="only-roomy">${t} · </span>${n.join(" · ")}`:t},Oe=({kind:e,size:t="",named:n})=>r`<span class=${`ch ${e} ${t}`} role=${n?"img":null} aria-label=${n?ve(e):null}
aria-hidden=${n?null:"true"}>
<${f} name=${"ch-"+e} />
</span>`,Q=({name:e,face:t,size:n="",children:s})=>r`<span class=${`av ${On(e)} ${n}`} aria-hidden="true">
${Cy(e)}
${t&&r`<img key=${t} src=${`/avatars/${t}`} alt="" loading="lazy" draggable=${!1} />`}
${s}
</span>`,Vc=({size:e=""})=>r`<span class=${`av none ${e}`} aria-hidden="true"><${f} name="user-round" size="s" /></span>`,mn=({of:e})=>r`<span class="keys">${e.map(t=>r`<kbd>${t}</kbd>`)}</span>`,je=({width:e})=>r`<svg class="skw" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
<rect width=${e} height="8" rx="2" />
</svg>`,ae=({icon:e,title:t,text:n,children:s})=>r`<div class="empty"><span class="eic"><${f} name=${e} size="l" /></span>
<b>${t}</b>${n&&r`<span>${n}</span>`}${s}</div>`});function ff(){let e=Date.now();Qc.value=e,e-K.value>=mf-df/2&&(K.value=e),Zc=setTimeout(ff,Jc?df:mf)}function Ey(){return Jc+=1,Jc===1&&(clearTimeout(Zc),Zc=setTimeout(ff,df)),()=>{Jc-=1}}function $f(){K.value=Qc.value=Date.now()}var mf,df,K,Qc,Jc,Zc,Ie=b(()=>{te();mf=15e3,df=1e3,K=S(Date.now()),Qc=S(Date.now()),Jc=0,Zc=0;Zc=setTimeout(ff,mf);document.addEventListener("visibilitychange",()=>{document.hidden||$f()})});function an(e){let t=_e.value+JSON.stringify(e);return hf.has(t)||hf.set(t,new Intl.DateTimeFormat(_e.value==="ru"?"ru-RU":"en-GB",e)),hf.get(t)}function My(e,t){try{let n=new Intl.NumberFormat(_e.value==="ru"?"ru-RU":"en-GB",{style:"currency",currency:t,trailingZeroDisplay:"stripIfInteger"});return n.format(e/10**n.resolvedOptions().maximumFractionDigits)}catch{return`${e/100} ${t??""}`.trim()}}function dn(e){let t=e,n=0;for(;t>=1e3&&n<Py.length-1;)t/=1024,n+=1;let s=n>1&&t<10?1:0;return`${new Intl.NumberFormat(_e.value==="ru"?"ru-RU":"en-GB",{maximumFractionDigits:s}).format(t)} ${Py[n]()}`}function Ot(e,t=Date.now()){return an(eu(e,t)?{day:"numeric",month:"long"}:{day:"numeric",month:"long",year:"numeric"}).format(e)}function Uo(e,t){let n=zi(e,t);return n<=0?q(e):n===1?o("yesterday"):n<7?an({weekday:"short"}).format(e):an(eu(e,t)?{day:"numeric",month:"short"}:{day:"2-digit",month:"2-digit",year:"2-digit"}).format(e)}function $r(e,t){let n=zi(e,t);return n===0?o("Today"):n===1?o("Yesterday"):Ot(e,t)}function nt(e,t){let n=zi(e,t);return n<=0?o("today"):n===1?o("yesterday"):Ot(e,t)}function lt(e,t=Date.now()){let n=-zi(e,t);if(n===0)return o("today at {time}",{time:q(e)});if(n===1)return o("tomorrow at {time}",{time:q(e)});let s=an(eu(e,t)?{weekday:"short",day:"numeric",month:"long"}:{day:"numeric",month:"long",year:"numeric"}).format(e);return o("{day} at {time}",{day:s,time:q(e)})}function Ke(e){let t=Math.max(1,Math.floor(e/Dy));if(t<60)return o("{n} min",{n:t});let n=Math.floor(e/gf);return n<24?t%60&&n<10?o("{h} h {m} min",{h:n,m:t%60}):o("{h} h",{h:n}):C("{n} day","{n} days",Math.floor(e/Xc))}function Ry(e,t){let n=Math.floor((t-e)/1e3);return n<5?o("just now"):n<60?C("{n} second ago","{n} seconds ago",n):t-e<gf?C("{n} minute ago","{n} minutes ago",Math.floor(n/60)):zi(e,t)===0?o("at {time}",{time:q(e)}):Ge(e)}function Ly(e){let t=an({month:"long",year:"numeric"}).format(e).replace(/\s*г\.$/,"");return t[0].toUpperCase()+t.slice(1)}function tu(e,t=Date.now()){let n=e-t<2*Xc?{weekday:"short"}:{day:"numeric",month:"short"};return`${an(n).format(e)}, ${q(e)}`}function Yo(e,t="short"){let n=an({weekday:t,timeZone:"UTC"}).format(_N+e*Xc);return n[0].toUpperCase()+n.slice(1)}function By(e){try{let t=new Intl.DateTimeFormat("en-GB",{timeZone:e,timeZoneName:"shortOffset"}).formatToParts(),{value:n}=t.find(s=>s.type==="timeZoneName");return n.replace("GMT","UTC")}catch{return e}}function Wy(e){let t=null;return n=>((t?.text!==n||t.lang!==_e.value)&&(t={text:n,lang:_e.value,made:e(n)}),t.made)}var Dy,gf,Xc,hf,Ay,zi,eu,Ny,le,it,q,Ge,Py,qo,Ho,zy,_N,nu,bf,Iy,X=b(()=>{x();Dy=6e4,gf=60*Dy,Xc=24*gf,hf=new Map;Ay=e=>new Date(e).setHours(0,0,0,0),zi=(e,t)=>Math.round((Ay(t)-Ay(e))/Xc),eu=(e,t)=>new Date(e).getFullYear()===new Date(t).getFullYear(),Ny={ru:new Intl.NumberFormat("ru-RU"),en:new Intl.NumberFormat("en-GB")},le=e=>(Ny[_e.value]??Ny.en).format(e).replaceAll(","," ");it=e=>new Date(e).toDateString(),q=e=>an({hour:"2-digit",minute:"2-digit"}).format(e),Ge=e=>an({dateStyle:"long",timeStyle:"short"}).format(e),Py=[()=>o("B"),()=>o("KB"),()=>o("MB"),()=>o("GB")];qo=e=>`${Math.floor(e/60)}:${String(Math.floor(e%60)).padStart(2,"0")}`;Ho=(e,t=Date.now())=>an(!t||eu(e,t)?{weekday:"short",day:"numeric",month:"long"}:{day:"numeric",month:"long",year:"numeric"}).format(e);zy=()=>Array.from({length:7},(e,t)=>{let n=an({weekday:"short"}).format(new Date(2024,0,t+1));return n[0].toUpperCase()+n.slice(1,2)}),_N=Date.UTC(2024,0,1);nu=(e,t)=>an({weekday:"short",day:"numeric",month:"long",hour:"2-digit",minute:"2-digit",timeZone:t}).format(e),bf=e=>an({day:"numeric",month:"long",year:"numeric",timeZone:"UTC"}).format(Date.parse(e)),Iy=(e,t)=>an({day:"numeric",month:"long",timeZone:"UTC"}).formatRange(Date.parse(e),Date.parse(t))});function yf(e){let t=En.peek().filter(n=>!e.includes(n));t.length!==En.peek().length&&(En.value=t)}function Fy(e){Ii.value=e,setTimeout(()=>{Ii.peek()===e&&(Ii.value=[])},SN)}function jy(e,t,n){let s=xs(e),a=t.filter(l=>e.dialogs[l]&&!ks(e.dialogs[l],n,s));if(!a.length)return null;let i=a.filter(l=>e.dialogs[l].assignee_id===e.me.id);return i.length?{view:"mine",ids:i}:{view:"unassigned",ids:a}}var SN,En,Ii,hr,vf,ou=b(()=>{gt();te();kn();qn();SN=1600,En=S([]),Ii=S([]),hr=S(null),vf=(e,t)=>Po(e)&&e.waiting_since!==null&&(e.assignee_id===null||e.assignee_id===t);Cn((e,t,n)=>{let s=n.me?.id,a=e.filter(({k:l,id:c,row:u})=>l==="dialog"&&vf(u,s)&&!(t.dialogs[c]&&vf(t.dialogs[c],s))&&!En.peek().includes(c)),i=En.peek().filter(l=>n.dialogs[l]&&vf(n.dialogs[l],s));(a.length||i.length!==En.peek().length)&&(En.value=[...i,...a.map(({id:l})=>l)])})});async function au(){gr.value!=="unsupported"&&(gr.value=await Notification.requestPermission())}function Yy(e,t,n,s){if(gr.value!=="granted")return!1;let a=new Notification(e,{body:t,tag:`okno-${n}`,silent:!0});return a.addEventListener("click",()=>{window.focus(),a.close(),s()}),!0}var gr,Bi,su,Ky,qy,Uy,Hy,wf=b(()=>{te();gr=S("Notification"in window?Notification.permission:"unsupported"),Bi=S(!1);navigator.locks?.request("okno.leader",()=>new Promise(()=>{Bi.value=!0}));navigator.locks||(Bi.value=!0);su="okno.focus",Ky=crypto.randomUUID?.()??String(Math.random()),qy=()=>{localStorage.setItem(su,Ky)},Uy=()=>{localStorage.getItem(su)===Ky&&localStorage.removeItem(su)};window.addEventListener("focus",qy);window.addEventListener("blur",Uy);window.addEventListener("pagehide",Uy);document.hasFocus()&&qy();Hy=()=>localStorage.getItem(su)!==null});var CN,TN,Gy,ON,Vy,Vt,Go=b(()=>{x();CN={"token-wrong":()=>o("the platform rejects the token"),"other-poller":()=>o("another program receives this bot's messages"),"webhook-set":()=>o("a webhook is set on the bot"),"settings-wrong":()=>o("the stored settings cannot be used"),"secrets-unreadable":()=>o("the stored token cannot be decrypted with the current key"),network:()=>o("the platform cannot be reached"),"server-error":()=>o("the platform has a problem"),"answer-broken":()=>o("unexpected response from the platform"),"rate-limited":()=>o("the platform asks to wait"),"storage-failed":()=>o("messages cannot be stored"),"internal-error":()=>o("the connector failed, the log has the details"),"history-gap":()=>o("the platform lost some events; the rest was loaded from its history"),"longpoll-off":()=>o("Long Poll is off in the community's settings"),"password-wrong":()=>o("the mail server rejects the name or the password"),"certificate-wrong":()=>o("the mail server's certificate cannot be trusted"),"tls-missing":()=>o("the mail server offers no secure connection"),"tls-failed":()=>o("a secure connection to the mail server failed"),"folder-missing":()=>o("the mailbox has no such folder"),"mailbox-full":()=>o("the mailbox is full, clients' emails are rejected"),"server-unreachable":()=>o("the mail server cannot be reached"),"blocked-by-client":()=>o("the client has blocked the bot"),"client-gone":()=>o("the client's account no longer exists"),"kicked-from-group":()=>o("the bot is no longer in the group"),"no-permission":()=>o("the bot may not write there"),"too-late":()=>o("the platform no longer allows changes"),"reaction-refused":()=>o("the platform does not accept this reaction here"),"never-arrived":()=>o("the platform says it does not have it"),"message-gone":()=>o("the client no longer has the message"),"client-not-started":()=>o("the client must write first"),"chat-not-found":()=>o("the platform does not know this chat"),"text-too-long":()=>o("the text is too long for this channel"),"text-empty":()=>o("the text is empty"),"not-allowed-by-client":()=>o("the client has not allowed messages from the community"),"client-privacy":()=>o("the client's privacy settings block it"),blacklisted:()=>o("the client is on the community's blacklist"),"too-many-files":()=>o("too many files for one message"),"file-missing":()=>o("a file is no longer stored here"),"file-too-large":()=>o("the file is too large for this channel"),"address-wrong":()=>o("emails cannot be sent to this address"),"address-refused":()=>o("the mail server does not know this address or rejects it"),"sender-refused":()=>o("the mail server does not allow this mailbox to send"),"recipient-mailbox-full":()=>o("the client's mailbox is full"),bounced:()=>o("the email bounced"),"email-too-large":()=>o("the email with its files is too large"),postponed:()=>o("the mail server asks to try again later"),"header-unsafe":()=>o("the email headers contain unsafe characters"),"partly-sent":()=>o("only part of it was sent"),"gave-up":()=>o("could not be sent in time"),"no-answer":()=>o("the connection broke before a response came"),"server-stopped":()=>o("the server stopped during the send"),"server-crashed":()=>o("the server ended during the send")},TN={"auto-replied":()=>o("auto-reply"),"auto-generated":()=>o("sent by a program"),"auto-notified":()=>o("notification"),bounce:()=>o("an email bounced"),report:()=>o("mail server report"),own:()=>o("sent from our own address"),"empty-return-path":()=>o("no replies expected"),list:()=>o("mailing list"),bulk:()=>o("bulk email"),"blocked-sender":()=>o("blocked sender")},Gy=e=>TN[e]?.()??o("sent by a program"),ON={"too-large":()=>o("larger than the limit"),"too-many":()=>o("too many files in one message"),"file-gone":()=>o("the platform no longer has it"),refused:()=>o("the platform refused it"),"gave-up":()=>o("could not be downloaded in time")},Vy=e=>ON[e]?.()??(e||o("could not be downloaded")),Vt=(e,t)=>CN[e]?.()??(t||o("the platform refused it"))});function br(){return!kf.value&&!xf&&(xf=!0,j("/api/command-line").then(e=>{kf.value=e},()=>{xf=!1})),kf.value}var kf,xf,vr,Jy,ru=b(()=>{te();J();kf=S(null),xf=!1;vr=(e,t)=>`${e.program} ${t} ${e.options}`,Jy=e=>`'${e.replaceAll("'","'\\''")}'`});var Zy,EN,Qy,_f,Xy,ew=b(()=>{X();x();Zy=(e,t)=>it(e)===it(t)?q(e):lt(e,t),EN=({task:e})=>e?o("No. {number} {title}",{number:e.number,title:e.title}):o("A removed task"),Qy={assigned:(e,t)=>e.count>1?C("{n} task assigned to you","{n} tasks assigned to you",e.count):o("Task for you: {task}",{task:t}),plan:({data:e,at:t},n)=>e.due_at?o("{task}: now due {time}",{task:n,time:lt(e.due_at,t)}):o("{task}: no due date any more",{task:n}),status:(e,t)=>o("{task}: new status",{task:t}),changed:(e,t)=>o("{task}: changed",{task:t}),comment:(e,t)=>e.count>1?C("{task}: {n} new comment","{task}: {n} new comments",e.count,{task:t}):o("{task}: new comment",{task:t}),mention:(e,t,n)=>o("{who} mentioned you in {task}",{who:n,task:t}),news:(e,t)=>o("{task}: the client wrote",{task:t}),woke:(e,t)=>o("{task}: back to work",{task:t}),untouched:(e,t)=>o("{task}: still not begun",{task:t}),soon:({data:e,at:t},n)=>o("{task}: due at {time}",{task:n,time:Zy(e.due_at,t)}),late:({data:e,at:t},n)=>o("{task}: overdue since {time}",{task:n,time:Zy(e.due_at,t)})},_f=(e,t,n)=>(Qy[e.data.what]??Qy.changed)(e,EN(e),n),Xy=({data:e})=>e.reason?o("“{text}”",{text:e.reason}):""});function nw(e){let t=e.by_id===null?o("Someone"):Ps(Y(e.by_id)),{what:n,to:s}=e.data;if(n==="in"&&e.count>1)return C("{n} new message","{n} new messages",e.count);let a=n==="assigned"?s===null?o("no assignee now"):o("assignee is {name}",{name:Y(s)}):(tw[n]??tw.in)(t);return e.count>1?`${a} · ${C("{n} event","{n} events",e.count)}`:a}function PN(e){return e.kind==="fault"?o("Conversations are complete, but a notification may be missing. Okno tries again by itself and after each start. If this line stays, update Okno; this command on the server names the cause: {command}",{command:NN()}):e.kind==="breaker"?e.data.why==="channel-budget"?o("There were too many within an hour. See whether they go round in a loop before they go on."):o("One conversation got 20 in a day. See whether they go round in a loop before they go on."):e.kind==="rule"?(aw[e.data.why]??aw.failed)():e.kind==="channel"?e.data.state==="up"?o("Outage from {from} to {until}",{from:q(e.data.since),until:q(e.data.until)}):o("Since {time}. Replies wait in the queue.",{time:q(e.data.since)}):e.kind==="task"||e.kind==="taskdue"?Xy(e):e.kind==="nobody"?o("Round robin gives them out as soon as an operator is free."):e.kind==="test"?o("You pressed “Check” in the settings"):e.data.late?o("Announced late, Okno was not running at that time"):e.text?o("“{text}”",{text:e.text}):e.kind==="assigned"&&e.by_id!==null?o("Assigned by {name}",{name:Y(e.by_id)}):e.kind==="mention"?e.name:e.kind==="unsnoozed"?o("Snoozed until now"):""}function Wi(e){let t=e.name||o("A client"),n=e.by_id===null?o("Someone"):Y(e.by_id);return{plain:(ow[e.kind]??ow.message)(e,t,n),strong:e.kind==="mention"||e.kind==="handover"?n:e.name,text:PN(e),icon:AN[e.kind]??"bell",face:(e.kind==="mention"||e.kind==="handover")&&e.by_id!==null?n:null}}function iu(e){return e.kind==="breaker"?e.data.breaker==="rule"?`/automation/${e.data.id}`:"/inbox/all":e.kind==="channel"?"/inbox/all":e.kind==="nobody"?"/inbox/unassigned":e.kind==="test"||!e.dialog_id?"/settings/notifications":e.count>1&&(e.kind==="assigned"||e.kind==="handover")?"/inbox/mine":W("all",e.dialog_id,e.kind==="mention"||e.kind==="failed"?e.no:void 0)}var AN,tw,ow,sw,NN,aw,Fi,Sf=b(()=>{Go();ru();X();x();Re();G();ew();AN={assigned:"user-round-plus",unsnoozed:"alarm-clock",failed:"circle-alert",test:"bell-ring",followed:"eye",message:"message-square-text",handover:"forward",mention:"at-sign",unassigned:"message-circle",channel:"plug",fault:"circle-alert",sla_warning:"hourglass",sla_breach:"flame",breaker:"zap",nobody:"users-round",untouched:"hourglass",rule:"circle-alert",task:"circle-check",taskdue:"hourglass"},tw={in:()=>o("new message"),out:e=>o("{who} replied",{who:e}),note:e=>o("{who} left a note",{who:e}),closed:e=>o("{who} closed it",{who:e}),reopened:e=>o("{who} reopened it",{who:e}),snoozed:e=>o("{who} snoozed it",{who:e}),unsnoozed:e=>o("{who} unsnoozed it",{who:e})};ow={message:(e,t)=>`${t}: ${nw(e)}`,unassigned:(e,t)=>o("New conversation: {name}",{name:t}),channel:({data:e})=>e.state==="up"?o("{name} works again",{name:e.name}):o("{name} receives no messages: {cause}",{name:e.name,cause:Vt(e.code,e.detail)}),fault:({data:e})=>C("{n} event could not be processed","{n} events could not be processed",e.count),breaker:({data:e})=>e.breaker==="rule"?o("A rule was stopped: too many automatic messages"):o("{name}: automatic messages were stopped",{name:e.name}),followed:(e,t)=>`${t}: ${nw(e)}`,assigned:(e,t)=>e.count>1?C("{n} conversation assigned to you","{n} conversations assigned to you",e.count):o("Assigned to you: {name}",{name:t}),handover:(e,t,n)=>C("{who} handed you {n} conversation","{who} handed you {n} conversations",e.count,{who:n}),mention:(e,t,n)=>o("{who} mentioned you",{who:n}),unsnoozed:(e,t)=>o("Back from snooze: {name}",{name:t}),failed:(e,t)=>e.data.state==="uncertain"?o("{name}: reply delivery uncertain",{name:t}):o("{name}: the reply was not sent",{name:t}),sla_warning:({data:e,at:t},n)=>o("{name}: reply due at {time}",{name:n,time:sw(e.due_at,t)}),sla_breach:({data:e,at:t},n)=>e.stage>100?o("{name}: still no reply, {percent} % of the target has passed",{name:n,percent:e.stage}):o("{name}: reply overdue since {time}",{name:n,time:sw(e.due_at,t)}),nobody:({data:e})=>C("{n} conversation waits and no operator is free","{n} conversations wait and no operator is free",e.waiting),untouched:({data:e},t)=>C("{name}: no operator has looked after it for {n} minute","{name}: no operator has looked after it for {n} minutes",e.minutes,{name:t}),rule:({data:e})=>e.why==="failed"?o("A rule has failed"):o("Okno paused a rule"),task:_f,taskdue:_f,test:()=>o("This is what a notification looks like")},sw=(e,t)=>it(e)===it(t)?q(e):lt(e,t),NN=()=>{let e=br();return e?vr(e,"check"):"okno check"},aw={failed:()=>o("Its journal under Automation has the cause"),loop:()=>o("It ran more than five times in one conversation in a minute"),failing:()=>o("It failed five times in a row")};Fi=e=>e.kind==="failed"||e.kind==="fault"||e.kind==="sla_breach"||e.kind==="breaker"||e.kind==="channel"&&e.data.state==="down"});function RN(){Vo??=new AudioContext,Vo.state==="suspended"&&Vo.resume().catch(()=>{})}function LN(e,t=new Date){if(!e?.on)return!1;let n=l=>Number(l.slice(0,2))*60+Number(l.slice(3)),[s,a,i]=[t.getHours()*60+t.getMinutes(),n(e.since),n(e.until)];return a<=i?s>=a&&s<i:s>=a||s<i}function lu(e){let t=(fe.peek()?.sounds.volume??0)/100;if(!t||!Vo||Vo.state!=="running")return!1;for(let[n,s,a]of DN[e])zN(n,Vo.currentTime+s,a,t*t*MN);return!0}function zN(e,t,n,s){let a=Vo.createOscillator(),i=Vo.createGain();a.type="sine",a.frequency.value=e,i.gain.setValueAtTime(0,t),i.gain.linearRampToValueAtTime(s,t+.012),i.gain.exponentialRampToValueAtTime(1e-4,t+n),a.connect(i).connect(Vo.destination),a.start(t),a.stop(t+n+.02)}var DN,MN,Vo,Cf,Tf=b(()=>{M();DN={message:[[659,0,.12],[880,.09,.2]],assigned:[[523,0,.12],[659,.1,.12],[784,.2,.26]],alarm:[[440,0,.16],[349,.17,.16],[440,.34,.24]]},MN=.3,Vo=null;for(let e of["pointerdown","keydown"])window.addEventListener(e,RN,{capture:!0,passive:!0});Cf=()=>A.peek()?.presence==="online"&&!LN(fe.peek()?.quiet)});async function ji(e=!1){let t=e?Ds.peek()?.next:null;Ds.value={...Ds.peek(),busy:!0,problem:null};try{let n=new URLSearchParams({limit:"50",...Jo.peek()&&{only:Jo.peek()},...t&&{before:t}}),s=await j(`/api/notifications?${n}`);ne({t:"bell",data:s}),Ds.value={busy:!1,next:s.next}}catch(n){if(!(n instanceof ce))throw n;Ds.value={...Ds.peek(),busy:!1,problem:n}}}function iw(e){Jo.value=e,ji()}async function uu(e,t){let n=Date.now();for(let s of t){let a=Ti.peek()[s];a&&a.read_at===null&&ne({t:"bell",data:{cursor:`:${B.peek().revs["notice"+s]??0}`,items:[{...a,read_at:n}]}})}try{await Se("POST","/api/notifications/read",e)}catch{}}function pu(e){jN(e),L(iu(e))}function uw(e){e&&De.peek().notifications&&uu({dialog_id:e},Ef.peek().filter(t=>cw(t,e)).map(t=>t.id))}function qN(){let e=[...Of.keys()].map(t=>Ti.peek()[t]).filter(t=>t&&t.read_at===null);if(Of=new Map,pw=0,!!e.length){if(Date.now()-ny()<BN&&e.length>1){mw(e.length);return}for(let t of[UN,HN,YN])try{t(e)}catch(n){console.warn("notification",t.name,n)}}}function UN(e){if(cu.peek())return;let t=l=>E.peek().page==="inbox"&&!En.peek().includes(l.dialog_id),n=l=>l.kind==="followed"||l.kind==="message"&&E.peek().page==="inbox"||l.kind==="unassigned"&&t(l),s=e.filter(l=>Af(l,"app")&&!n(l)),a=s.filter(l=>l.kind==="unassigned");a.length>1&&ee(C("{n} new conversation","{n} new conversations",a.length),{icon:"message-circle",label:o("Open"),action:()=>L(W("unassigned"))});let i=a.length>1?s.filter(l=>l.kind!=="unassigned"):s;if(i.length>2){mw(i.length);return}for(let l of i){let{plain:c,icon:u}=Wi(l);(Fi(l)?he:ee)(c,{icon:u,label:l.dialog_id?o("Open"):"",action:l.dialog_id?()=>pu(l):null})}}function HN(e){let t=e.filter(a=>Af(a,"sound")&&(a.kind==="test"||Cf()));if(!t.length||!Bi.peek()||t.every(a=>a.kind==="unassigned")&&Date.now()-rw<WN)return;rw=Date.now();let s=t.map(a=>Fi(a)?"alarm":FN[a.kind]??"assigned");lu(["alarm","assigned","message"].find(a=>s.includes(a)))}function YN(e){if(Bi.peek())for(let t of e){if(!Af(t,"desktop")||t.kind!=="test"&&(Hy()||!Cf()))continue;let{plain:n,text:s}=Wi(t);Yy(n,s,t.id,()=>pu(t))}}async function $w(){await au(),await Se("POST","/api/notifications/test",{})}var IN,BN,WN,FN,Ds,Jo,cu,Ef,jN,lw,cw,KN,Of,pw,Af,mw,dw,fw,rw,Nf=b(()=>{gt();te();J();ou();wf();ya();x();Sf();G();Tf();M();Ne();IN=700,BN=3e3,WN=3e3,FN={message:"message",followed:"message",unassigned:"message"},Ds=S(null),Jo=S(""),cu=S(!1),Ef=me(()=>Object.values(Ti.value).filter(e=>!Jo.value||e.kind===Jo.value).sort((e,t)=>t.at-e.at||t.id-e.id));jN=e=>uu({ids:[e.id]},[e.id]),lw=()=>uu({all:!0},Object.keys(Ti.peek()));cw=(e,t)=>!!t&&e.dialog_id===t&&(e.count===1||e.kind!=="assigned"&&e.kind!=="handover"),KN=e=>E.peek().page==="inbox"&&cw(e,E.peek().dialog)&&document.hasFocus()&&!document.hidden;de(()=>{let{page:e,dialog:t}=E.value;e==="inbox"&&t&&B.value.ready&&It(()=>uw(t))});window.addEventListener("focus",()=>{E.peek().page==="inbox"&&uw(E.peek().dialog)});Of=new Map,pw=0;Cn((e,t)=>{for(let{k:n,id:s,row:a}of e){if(n!=="notice"||!a.id||a.read_at!==null)continue;let i=t.notifications[s];if(!(i&&i.read_at===null&&i.at>=a.at)){if(KN(a)){uu({ids:[s]},[s]);continue}Of.set(s,a),pw||=setTimeout(qN,IN)}}});Af=(e,t)=>e.kind==="test"||fe.peek().notices[e.kind]?.[t],mw=e=>ee(C("{n} notification while you were away","{n} notifications while you were away",e),{icon:"bell",label:o("Show"),action:()=>dw()}),dw=()=>{},fw=e=>{dw=e};rw=0});function Dt(e,t){let[n,s]=g(!1);return N(()=>{if(s(!1),!t)return;let a=setTimeout(()=>s(!0),e);return()=>clearTimeout(a)},[e,t]),t&&n}function ye(){let e=O(document.activeElement);F(()=>()=>{e.current?.isConnected&&e.current.focus({preventScroll:!0})},[])}function mu(e){let t=O(e);t.current=e,N(()=>{let n=s=>{s.code==="KeyS"&&(s.ctrlKey||s.metaKey)&&!s.altKey&&!s.shiftKey&&t.current(s)};return document.addEventListener("keydown",n),()=>document.removeEventListener("keydown",n)},[])}function Ki(e){requestAnimationFrame(()=>{document.activeElement===document.body&&e()?.focus()})}function wt(e){let t=O(null);return N(()=>{let n=s=>{t.current&&!t.current.contains(s.target)&&!s.target.closest("[aria-expanded='true']")&&e()};return document.addEventListener("pointerdown",n),()=>document.removeEventListener("pointerdown",n)}),t}function yr(e){let t=O(matchMedia(e)),[n,s]=g(t.current.matches);return N(()=>{let a=()=>s(t.current.matches);return t.current.addEventListener("change",a),()=>t.current.removeEventListener("change",a)},[]),n}function Et(e){if(e.key!=="Tab")return;let t=[...e.currentTarget.querySelectorAll("button, input, a[href], textarea")].filter(s=>!s.disabled),n=e.shiftKey?t[0]:t.at(-1);document.activeElement===n&&(e.preventDefault(),(e.shiftKey?t.at(-1):t[0]).focus())}var Ee=b(()=>{I()});function gw(){let e=De.value.notifications??0,t=v.value==="bell",n=e?C("Notifications: {n} new","Notifications: {n} new",e):o("Notifications");return r`<button type="button" class="ib bellb" aria-label=${n} title=${o("Notifications")}
aria-haspopup="dialog" aria-expanded=${String(t)} onClick=${()=>t?qi():wr()}>
<${f} name="bell" size="m" />
${e>0&&r`<span class="count" aria-hidden="true">${e>99?"99+":le(e)}</span>`}
</button>`}function bw(){return v.value!=="bell"?null:r`<${VN} />`}function VN(){let e=wt(qi),t=O(null);ye(),N(()=>(t.current.focus({preventScroll:!0}),ji(),cu.value=!0,()=>{cu.value=!1}),[]);let n=()=>{qi(),L(Bt("notifications"))};return r`<section class="bellp" role="dialog" aria-label=${o("Notifications")} ref=${e}>
<header class="dhead">
<h2 class="head2 grow" tabindex="-1" ref=${t}>${o("Notifications")}</h2>
${(De.value.notifications??0)>0&&r`<button type="button" class="btn small quiet" onClick=${lw}>${o("Mark all as read")}</button>`}
<button type="button" class="ib small" aria-label=${o("Notification settings")}
title=${o("Notification settings")} onClick=${n}>
<${f} name="settings" size="m" />
</button>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${qi}>
<${f} name="x" size="m" />
</button>
</header>
<div class="bchips" role="group" aria-label=${o("Filter notifications")}>
${[["",o("All")],["mention",o("Mentions")],["failed",o("Not sent")]].map(([s,a])=>r`<button type="button" class="chip" key=${s} aria-pressed=${String(Jo.value===s)}
onClick=${()=>iw(s)}>
${a}
</button>`)}
</div>
<div class="scroll" role="group" tabindex="0" aria-label=${o("Notification list")}><${JN} /></div>
<footer class="dfoot t12 dim">${o("Kept for 30 days. Opening a notification marks it as read.")}</footer>
</section>`}function JN(){let{busy:e,problem:t,next:n}=Ds.value??{busy:!0},s=Dt(150,!!e),a=Ef.value,i=!Jo.value&&Io.value.length>0&&r`<${ZN} />`,l=r`${t&&r`<div class="empty">
<b>${o("Could not load notifications")}</b>
<span>${z(t)}</span>
<button type="button" class="btn" onClick=${()=>ji()}>${o("Retry")}</button>
</div>`}`;return a.length?r`
${i}
${l}
${XN(a).map(([c,u])=>r`
<h3 class="mh" key=${c}>${c}</h3>
<ul>${u.map(m=>r`<${oP} row=${m} key=${m.id} />`)}</ul>
`)}
${n&&r`<div class="bmore">
<button type="button" class="btn small" disabled=${e} onClick=${()=>ji(!0)}>
${o("Show older ones")}
</button>
</div>`}
`:e?r`
${i}
${s&&r`<ul aria-busy="true" aria-label=${o("Loading notifications")}>
${[70,54,62].map(c=>r`<li class="nb" aria-hidden="true">
<span class="nic"></span>
<span class="grow"><${je} width=${c} /><${je} width=${c/2} /></span>
</li>`)}
</ul>`}
`:t?r`${i}${l}`:i||r`<${ae} icon="bell" title=${o("No notifications")} text=${Jo.value?o("None of this kind in the last 30 days."):o("Activity in your conversations will appear here.")} />`}function ZN(){let[e,t]=g(!1),n=Io.value.length-hw;return r`
<h3 class="mh">${o("Can be undone")}</h3>
<ul>
${Io.value.slice(0,e?void 0:hw).map(s=>r`<${QN} one=${s} key=${s.id} />`)}
</ul>
${!e&&n>0&&r`<div class="bmore">
<button type="button" class="btn small" onClick=${()=>t(!0)}>
${C("{n} more","{n} more",n)}
</button>
</div>`}
`}function XN(e){let t=new Map;for(let n of e){let s=$r(n.at,K.value);t.set(s,[...t.get(s)??[],n])}return[...t]}function eP({plain:e,strong:t}){let n=t?e.indexOf(t):-1;return n<0?e:r`${e.slice(0,n)}<b class="b6">${t}</b>${e.slice(n+t.length)}`}function nP({data:e}){let[t,n]=g(!1),s=async()=>{n(!0);try{await V("/api/automation/resume",{breaker:e.breaker,id:e.id}),ee(e.breaker==="rule"?o("The rule works again"):o("Automatic messages are sent again"))}catch(a){he(z(a))}finally{n(!1)}};return r`<span class="hrow nact">
<button type="button" class="btn small" aria-busy=${String(t)} disabled=${t} onClick=${s}>
${o("Resume")}
</button>
</span>`}function oP({row:e}){let{plain:t,strong:n,text:s,icon:a,face:i}=Wi(e),l=c=>{c.button||c.metaKey||c.ctrlKey||c.shiftKey||(c.preventDefault(),qi(),pu(e))};return r`<li class="nb" data-unread=${e.read_at===null?"":null}>
${i?r`<${Q} name=${i} size="md" />`:r`<span class=${Fi(e)?"nic bad":"nic"}><${f} name=${a} size="m" /></span>`}
<span class="grow">
<a class="blk t13" href=${iu(e)} onClick=${l}>
${e.read_at===null&&r`<span class="vh">${o("New:")} </span>`}
<${eP} plain=${t} strong=${n} />
</a>
${s&&r`<span class=${tP(e)?"t12 dim blk":"t12 dim blk cut2"}>${s}</span>`}
${e.kind==="breaker"&&r`<${nP} data=${e.data} />`}
</span>
<time class="t12 dim num">${q(e.at)}</time>
</li>`}var qi,hw,GN,wr,QN,tP,du=b(()=>{te();I();T();se();J();Ie();X();x();Nf();Sf();G();M();Ne();P();Ee();qi=()=>{v.value=null},hw=5,GN=me(()=>A.value?.id??null);de(()=>{GN.value,It(jv)});wr=()=>{v.value="bell"};fw(wr);QN=({one:e})=>r`<li class="nb">
<span class="nic"><${f} name=${e.icon} size="m" /></span>
<span class="grow">
<span class="blk t13">${e.text}</span>
<button type="button" class="link t12" aria-label=${o("Undo: {what}",{what:e.text})}
onClick=${()=>Ni(e)}>
${o("Undo")}
</button>
</span>
<time class="t12 dim num">${q(e.at)}</time>
</li>`;tP=({kind:e})=>e==="fault"||e==="breaker"});var dt,fo=b(()=>{dt=navigator.platform.startsWith("Mac")?"⌘":"Ctrl"});function Ve(...e){for(let t of e)kw.set(t.id,{when:rP,...t})}function Qo(e){return[...[(e.ctrlKey||e.metaKey)&&"Ctrl",e.shiftKey&&"Shift"].filter(Boolean),e.code==="NumpadEnter"?"Enter":e.code].join("+")}var fu,kw,rP,Zo,Rf,Lf,xw,zf,_w,iP,Sw,Ms,lP,cP,Cw,kr,Tw,At=b(()=>{fo();x();fu={everywhere:()=>o("Everywhere"),list:()=>o("List"),dialog:()=>o("Conversation"),field:()=>o("Text field"),log:()=>o("Messages"),go:()=>o("Go to")},kw=new Map;rP=()=>!0,Zo=()=>[...kw.values()],Rf=e=>!!e.when(),Lf={},xw=e=>{Lf=e??{}},zf=e=>Lf[e.id],_w=(e,t)=>Zo().find(n=>n!==t&&n.key!==t.key&&Ms(n).includes(e)),iP=new Set(["Escape","Tab","Enter","Space","F6","AltLeft","AltRight"]),Sw=e=>!e.altKey&&!iP.has(e.code)&&!/^(Shift|Control|Meta)/.test(e.code)&&/^[A-Z][A-Za-z0-9]*$/.test(e.code),Ms=e=>[Lf[e.id]??e.key,...e.also??[]].filter(Boolean),lP={BracketLeft:"[",BracketRight:"]",Period:".",Slash:"/",Semicolon:";",ArrowUp:"↑",ArrowDown:"↓",ArrowLeft:"←",ArrowRight:"→",Escape:"Esc",Ctrl:dt,Enter:"Enter"},cP=e=>lP[e]??e.replace(/^(Key|Digit)/,""),Cw=e=>e.split(" ").map(t=>t==="Shift+Slash"?["?"]:t.split("+").map(cP));kr=(e,t)=>Zo().find(n=>(!t||n.anywhere)&&Ms(n).includes(e)&&Rf(n)),Tw=e=>Zo().some(t=>Ms(t).some(n=>n.startsWith(e+" ")))});function ge(e,t,{when:n=()=>!0,keys:s=!1,meanwhile:a=()=>null}={}){let i=S(null),l=null,c=()=>l||($u.value+=1,l=e().then(p=>{i.value=p[t]}).catch(p=>{throw l=null,p}).finally(()=>{$u.value-=1}),l);Ew.push(c);let u=s?mP:pP;return Object.assign(p=>r`<${u} view=${i} start=${c} when=${n} meanwhile=${a} props=${p} />`,{load:c})}function An(e,t,n){let s=ge(t,n,{keys:!0});return Object.assign(()=>e.includes(v.value)?r`<${s} key=${v.value} />`:null,{load:s.load})}function If(e){e().catch(t=>{console.warn("module",t),he(o("Could not load this part of the page."),{label:o("Retry"),action:()=>If(e)}),v.value=null})}function pP({view:e,start:t,when:n,meanwhile:s,props:a}){let i=!e.value&&n();return F(()=>{i&&If(t)},[i]),e.value?r`<${e.value} ...${a} />`:s()}function mP({view:e,start:t,props:n}){let s=O(document.activeElement),a=O(null),i=O([]),l=O(""),c=e.value,u=()=>{s.current?.isConnected&&s.current.focus({preventScroll:!0})};return c&&a.current&&(l.current=a.current.value,u()),F(()=>{if(!c)return a.current.focus({preventScroll:!0}),If(t),()=>{e.peek()||u()}},[]),F(()=>{c&&hP(l.current,i.current)},[!!c]),c?r`<${c} ...${n} />`:r`<input class="keycatch" ref=${a} inputmode="none" autocomplete="off" aria-label=${o("Loading…")}
onKeyDown=${m=>$P(m,i.current)} />`}function $P(e,t){if(e.isComposing||e.key==="Escape")return;let{key:n,code:s,shiftKey:a}=e;t.push({key:n,code:s,shiftKey:a,letter:dP(e)}),/^(Enter|Tab|Arrow)/.test(n)&&(e.preventDefault(),e.stopPropagation())}function hP(e,t){let n=document.activeElement,s=fP(n);e&&s&&(n.setRangeText(e,n.selectionStart,n.selectionEnd,"end"),n.dispatchEvent(new Event("input",{bubbles:!0})));let a=t.splice(0).filter(i=>!(s&&(i.letter||i.key==="Backspace"))&&!["Shift","Control"].includes(i.key));a.length&&requestAnimationFrame(()=>{for(let{letter:i,...l}of a)document.activeElement.dispatchEvent(new KeyboardEvent("keydown",{...l,bubbles:!0,cancelable:!0}))})}function hu(e){if(!$u.peek()){e();return}let t=$u.subscribe(n=>{n||setTimeout(()=>{t(),e()})})}async function Bf(){for(let e of Ew){await gP();try{await e()}catch{setTimeout(Bf,uP);return}}}var uP,Ow,Ew,$u,dP,fP,gP,Jt=b(()=>{te();I();T();x();Ne();se();uP=5e3,Ow=2e3,Ew=[],$u=S(0);dP=e=>e.key.length===1&&!e.ctrlKey&&!e.metaKey,fP=e=>e.matches("input:not([type=checkbox]):not([type=radio]), textarea");gP=()=>new Promise(e=>{globalThis.requestIdleCallback?requestIdleCallback(e,{timeout:Ow}):setTimeout(e,Ow)})});function gu(e,t){let n=[...e],s=[],a=0;for(let[i,l]of t)i<a||(i>a&&s.push({text:n.slice(a,i).join(""),marked:!1}),s.push({text:n.slice(i,i+l).join(""),marked:!0}),a=i+l);return a<n.length&&s.push({text:n.slice(a).join(""),marked:!1}),s}var Wf=b(()=>{});function Ui(e){let t=Z.peek()[e]?.name??o("the client");return t.length>Aw?`${t.slice(0,Aw-1).trimEnd()}…`:t}var Aw,Nw,Zt,Hi,bu,vu,Pw,Dw,yu,wu,ku,Mw,Rw,xu,Lw,zw,Rs,_u,Xo=b(()=>{X();x();Re();M();Aw=40;Nw=e=>e===null?o("until the client replies"):lt(e),Zt=e=>(t,...n)=>e(Ui(t),...n),Hi=Zt((e,t)=>o("Closed: {name} · {reason}",{name:e,reason:t})),bu=Zt(e=>o("Reopened: {name}",{name:e})),vu=Zt((e,t)=>o("Snoozed: {name} · {when}",{name:e,when:Nw(t)})),Pw=Zt(e=>o("Unsnoozed: {name}",{name:e})),Dw=Zt(e=>o("No reply needed: {name}",{name:e})),yu=Zt((e,t)=>t?o("Following: {name}",{name:e}):o("No longer following: {name}",{name:e})),wu=Zt(e=>o("Marked as read: {name}",{name:e})),ku=Zt(e=>o("Marked as unread: {name}",{name:e})),Mw=Zt(e=>o("Sent and closed: {name}",{name:e})),Rw=Zt((e,t)=>o("Sent and snoozed: {name} · {when}",{name:e,when:Nw(t??null)})),xu=Zt((e,t)=>o("Reply scheduled: {name} · {when}",{name:e,when:lt(t)})),Lw=Zt(e=>o("Not sent, the text is back in the field: {name}",{name:e})),zw=Zt(e=>o("Not sent: {name}",{name:e})),Rs=Zt((e,t)=>t===null?o("No assignee now: {name}",{name:e}):t===A.peek().id?o("You are the assignee: {name}",{name:e}):o("Assigned: {name} · {who}",{name:e,who:Y(t)})),_u=Zt((e,t)=>t===null?o("Removed from the team: {name}",{name:e}):o("Assigned to a team: {name} · {team}",{name:e,team:t}))});async function We(e){try{return await e(),!0}catch(t){return he(z(t)),!1}}async function Mt(e,t,n,s){let a=Su(e),i=Cs(e);ne({t:"result",dialog:{...a,...s},sentAtRev:i});try{let l=await V(`/api/dialogs/${e}/${t}`,n);return ne({t:"result",...l,sentAtRev:i}),l}catch(l){throw ne({t:"result",dialog:a,sentAtRev:i}),l}}function rn(e,t,n,s,{more:a,keep:i}={}){if(ga())return null;let l=We(t),c=ee(e,{icon:s,more:a,keep:i,undo:async()=>{await l&&await We(n)}});return l.then(u=>{u||Ai(c)}),l}function Ff(e,t){let n=Su(e).assignee_id;return n===t?null:rn(Rs(e,t),Iw(e,t),Iw(e,n),"user-round-check")}function Ls(e){if(Su(e).state!=="closed")return null;let t={reason:Su(e).close_reason??"solved",comment:""},n=async()=>{t=(await Mt(e,"reopen",{},{state:"open",close_reason:null})).was??t},s=()=>Mt(e,"close",t,{state:"closed",waiting_since:null,snooze:null,close_reason:t.reason}),a=rn(bu(e),n,s,"undo-2");return a&&E.peek().dialog===e&&ha(),a}async function Rt(e){try{await navigator.clipboard.writeText(e),ee(o("Copied"))}catch{bP(e)?ee(o("Copied")):he(o("The browser blocked copying"))}}function bP(e){let t=Object.assign(document.createElement("textarea"),{value:e,className:"vh"}),n=document.activeElement;document.body.append(t),t.select();let s=document.execCommand("copy");return t.remove(),n?.focus?.({preventScroll:!0}),s}async function Yi(e,t){await V(`/api/contacts/${e.id}`,t,{method:"PATCH"}),ne({t:"contact",row:{...e,...t}})}function Ou(e){Gi.value=e,v.value="photo"}async function Eu(e,t,n){let s=await V(`/api/contacts/${e.id}/identities`,{kind:t,external_id:n});ne({t:"contact",row:s.contact}),ee(s.moved.length?C("Address added, {n} conversation added to the card","Address added, {n} conversations added to the card",s.moved.length):o("Address added"))}async function Ww(){await We(async()=>{await Se("DELETE","/api/session"),v.value=null,Uc(),L("/login")})}var Su,Iw,Cu,Tu,Bw,Gi,Je=b(()=>{se();te();J();x();G();M();gt();Ne();Xo();Lo();Su=e=>B.peek().dialogs[e];Iw=(e,t)=>()=>Mt(e,"assignee",{operator_id:t},{assignee_id:t});Cu=e=>Ff(e,A.peek().id);Tu=e=>We(async()=>{ne({t:"result",...await V(`/api/messages/${e.id}/retry`,{})})}),Bw=e=>We(async()=>{ne({t:"result",...await V(`/api/messages/${e.id}/check`,{})})});Gi=S(null)});function xP(e){let t=/[а-яё]/i.test(e)?yP:vP,n=[...e].map(s=>t.get(s)??s).join("");return n===e?null:n}function Fw(e){return[...kP(e).matchAll(/[\p{L}\p{N}@№+]+/gu)].map(t=>({word:t[0],at:t.index}))}function _P(e,t){if(e.length<wP)return!1;let n=s=>t.slice(0,s);for(let s of[e.length-1,e.length,e.length+1])if(s<=t.length&&SP(e,n(s)))return!0;return!1}function SP(e,t){let n=0;for(;n<e.length&&n<t.length&&e[n]===t[n];)n+=1;return e.length===t.length?e.slice(n+1)===t.slice(n+1)||e[n]===t[n+1]&&e[n+1]===t[n]&&e.slice(n+2)===t.slice(n+2):e.length>t.length?e.slice(n+1)===t.slice(n):e.slice(n)===t.slice(n+1)}function CP(e,t){let n=t.find(({word:i})=>i.startsWith(e));if(n)return{score:n.at===0?4:3,mark:[n.at,e.length]};let s=e.length>1&&t.find(({word:i})=>i.includes(e));if(s)return{score:2,mark:[s.at+s.word.indexOf(e),e.length]};let a=t.find(({word:i})=>_P(e,i));return a?{score:1,mark:[a.at,Math.min(e.length,a.word.length)]}:null}function jw(e,t){let n=Fw(t),s=Fw(e).map(({word:a})=>CP(a,n));return!s.length||s.some(a=>!a)?null:{score:s.reduce((a,i)=>a+i.score,0)/s.length,marks:s.map(a=>a.mark).sort((a,i)=>a[0]-i[0])}}function xr(e,t){let[n,s]=[e.slice(0,TP),t.slice(0,OP)],a=jw(n,s);if(a)return a;let i=xP(n),l=i&&jw(i,s);return l?{...l,score:l.score-.5}:null}function jf(e,t,n){return t.map(s=>({item:s,fit:xr(e,n(s))})).filter(s=>s.fit).sort((s,a)=>a.fit.score-s.fit.score)}var Kw,qw,vP,yP,wP,kP,TP,OP,Kf=b(()=>{Kw="qwertyuiop[]asdfghjkl;'zxcvbnm,.`QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>~",qw="йцукенгшщзхъфывапролджэячсмитьбюёЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮЁ",vP=new Map([...Kw].map((e,t)=>[e,[...qw][t]])),yP=new Map([...qw].map((e,t)=>[e,[...Kw][t]])),wP=4,kP=e=>e.toLowerCase().replaceAll("ё","е");TP=200,OP=1e3});function Au(e,t,n=""){let s=Sa(e).assignee_id;if(s===t&&!n)return null;let a=(i,l)=>()=>Mt(e,"assignee",{operator_id:i,note:l},{assignee_id:i});return rn(Rs(e,t),a(t,n),a(s,""),"user-round-check")}function Uw(e,t,n=""){let{team_id:s,assignee_id:a}=Sa(e),i=_u(e,t===null?null:Hf(t)),l=(c,u,m)=>()=>Mt(e,"team",{team_id:c,operator_id:u,note:m},{team_id:c,assignee_id:u});return rn(i,l(t,t===null?a:null,n),l(s,a,""),"users-round")}function Qt(e){let t=e.id===A.value.id?"online":Xv(e.id);return e.presence==="off"||t==="off"?"off":e.presence==="away"||t==="away"?"away":"online"}async function zs(e){try{let{people:t}=await j(e?`/api/people?dialog=${e}`:"/api/people");Yn.value=Object.fromEntries(t.map(n=>[n.id,n]))}catch{}}async function Nu(){qf||ga()||(qf=!0,await We(async()=>{let{dialog:e}=await V("/api/dialogs/next",{});if(!e){ee(o("No unassigned conversations"));return}ne({t:"rows",cursor:B.peek().cursor,rows:[{k:"dialog",id:e.id,rev:EP(),row:e}]}),ha(),L(W("mine",e.id));let t=()=>We(()=>Mt(e.id,"assignee",{operator_id:null},{assignee_id:null}));ee(Rs(e.id,A.peek().id),{icon:"user-round-check",undo:t})}),qf=!1)}function Pu(e,t,n=""){let s=Sa(e).snooze,a=s&&(s.until===null||s.until>Date.now())?Uf(e,s.until,s.reason):Yw(e);return rn(vu(e,t),Uf(e,t,n),a,"alarm-clock")}function Is(e){let t=Sa(e).snooze;return t?rn(Pw(e),Yw(e),Uf(e,t.until,t.reason),"alarm-clock"):null}function Nn(e,t="solved",n=""){let s=Sa(e);if(s.state!=="open")return null;let{view:a}=E.peek(),i=Vw(e,a),l=async()=>{await PP(s)(),E.peek().page==="inbox"&&L(W(a,e))},c={label:o("Reason"),run:()=>{L(W(a,e)),v.value="finish"}},u=rn(Hi(e,Du(t)),NP(e,t,n),l,"check",{more:c,keep:!0});return u&&E.peek().dialog===e&&Jw(a,i),u}function Yf(e){let{dialog:t,view:n}=E.peek();t===e&&Jw(n,Vw(e,n))}function Gw(e,t,n){let s={reason:Sa(e).close_reason??"solved",comment:""},a=l=>Mt(e,"close",l,{close_reason:l.reason}),i=async()=>{s=(await a({reason:t,comment:n})).was??s};return rn(Hi(e,Du(t)),i,()=>a(s),"check")}function Vw(e,t){let n=B.peek().dialogs;return nr(n,t,"urgent",Ss(),null).find(s=>s!==e)??null}function Jw(e,t){ha();let n=fe.peek()?.after_close??"next";n==="stay"||Be(e)==="closed"||L(n==="next"&&t?W(e,t):W(e))}function Mu(e){let t=Sa(e).waiting_since;if(!t)return null;let n=()=>Mt(e,"no-answer",{},{waiting_since:null});return rn(Dw(e),n,()=>Mt(e,"answer-after-all",{},{waiting_since:t}),"message-circle-off")}async function Ca(e,t=!Ro.peek()[e]){ne({t:"follow",id:e,on:t});try{await V(`/api/dialogs/${e}/follow`,{on:t}),ee(yu(e,t),{icon:"eye",undo:()=>Ca(e,!t)})}catch(n){ne({t:"follow",id:e,on:!t}),he(z(n))}}var Sa,Hf,Hw,Yn,qf,EP,Uf,Yw,_r,Du,AP,NP,PP,Xt=b(()=>{te();Je();se();Xo();J();ya();x();Lo();kn();G();wn();M();Ne();Sa=e=>Z.peek()[e];Hf=e=>rt.value[e]?.name??o("Deleted team"),Hw=e=>{let t=rt.value[e.team_id];return t&&!t.removed?t:null};Yn=S(null);qf=!1;EP=()=>Number(String(B.peek().cursor).split(":").pop()),Uf=(e,t,n)=>()=>Mt(e,"snooze",{until:t,reason:n},{snooze:{at:Date.now(),until:t,reason:n,by:A.peek().id}}),Yw=e=>()=>Mt(e,"unsnooze",{},{snooze:null});_r={solved:[()=>o("Resolved"),"check"],"no-reply":[()=>o("No reply"),"message-circle-off"],duplicate:[()=>o("Duplicate"),"copy"],spam:[()=>o("Spam"),"ban"],declined:[()=>o("Client declined"),"user-round-x"],other:[()=>o("Other reason"),"circle-question-mark"]},Du=e=>(_r[e]??_r.solved)[0](),AP=e=>({state:"closed",waiting_since:null,snooze:null,close_reason:e}),NP=(e,t,n)=>()=>Mt(e,"close",{reason:t,comment:n},AP(t)),PP=({id:e,snooze:t,waiting_since:n})=>()=>Mt(e,"reopen",{},{state:"open",snooze:t,waiting_since:n,close_reason:null})});function tk(){$o.value="",es.value=null,Pn.value=null}function nk(e){if($o.value=e,clearTimeout(Zw),e.trim().length<2){Vi+=1,es.value=null;return}Zw=setTimeout(()=>MP(e),DP)}async function MP(e){Vi+=1;let t=Vi;try{let n=await j(`/api/search?${new URLSearchParams({q:e,limit:String(Gf)})}`);t===Vi&&(es.value={q:e,data:n})}catch(n){if(!(n instanceof ce))throw n;t===Vi&&(es.value={q:e,problem:n})}}function Xw(e){let t=$o.value.trim();return t?jf(t,e,ok).map(({item:n,fit:{marks:s}})=>Qw(n,s)):e.map(n=>Qw(n))}function sk(e){let t=e.assignee_id===A.peek().id?"mine":"all",n={id:"open",icon:"message-square-text",text:o("Open"),run:()=>L(W(t,e.id))},s=i=>()=>{LP(e),i(e.id)},a=e.state==="open"?[e.assignee_id!==A.peek().id&&{id:"take",icon:"hand",text:o("Take it"),run:s(Cu)},e.assignee_id===A.peek().id&&{id:"free",icon:"user-round",text:o("Remove the assignee"),run:s(i=>Ff(i,null))},{id:"close",icon:"check",text:o("Close"),run:s(Nn)}]:[{id:"reopen",icon:"undo-2",text:o("Reopen"),run:s(Ls)}];return[n,...a.filter(Boolean)]}function LP(e){Z.peek()[e.id]||ne({t:"result",dialog:e,sentAtRev:Cs(e.id)})}function ak(e,t=[]){return{id:"d:"+e.id,kind:"dialog",dialog:e,text:e.name,marks:t,acts:()=>sk(e),run:()=>L(W("all",e.id))}}function zP(e){let t=e.dialog_id;return{id:"k:"+e.id,kind:"contact",contact:e,text:e.name,marks:e.marks,run:()=>{t&&L(W("all",t))}}}function IP(e){return{id:"m:"+e.id,kind:"message",message:e,text:e.text,marks:e.marks,acts:()=>sk(e.dialog),run:()=>L(W("all",e.dialog_id,e.no))}}function BP(e){let t=Object.values(Z.value);return jf(e,t,s=>s.name).slice(0,Gf).map(({item:s,fit:{marks:a}})=>ak(s,a))}function WP(e){return{dialogs:e.dialogs.map(n=>ak(n)),contacts:e.contacts.map(zP),messages:e.messages.map(IP)}}function FP(){let e=$o.value.trim(),t=RP(),n=[{id:"acts",title:o("Conversation actions"),items:Xw(t.filter(s=>ek.has(s.group)))}];if(e){let s=es.value?.data&&xr(e,es.value.q)?WP(es.value.data):{dialogs:[],contacts:[],messages:[]},a=new Set(s.dialogs.map(i=>i.id));n.push({id:"dialogs",title:o("Conversations"),items:[...s.dialogs,...BP(e).filter(i=>!a.has(i.id))].slice(0,Gf)}),n.push({id:"contacts",title:o("Clients"),items:s.contacts}),n.push({id:"messages",title:o("Messages found"),items:s.messages})}return n.push({id:"go",title:o("Go to"),items:Xw(t.filter(s=>!ek.has(s.group)))}),e&&n.push({id:"all",title:"",items:[{id:"search",kind:"search",icon:"search",text:o("Search everywhere: {q}",{q:e}),marks:[],run:()=>L(Sc(e))}]}),n.filter(s=>s.items.length)}function jP(e){let t=$o.value.trim(),n=e.acts().map(s=>({...s,id:"a:"+s.id,kind:"act",marks:t?xr(t,s.text)?.marks:[]})).filter(s=>s.marks);return[{id:"actions",title:e.text,items:n}]}function Vf(e){v.value=null,requestAnimationFrame(()=>e.run())}function ik(e){return e?.acts?(Pn.value=e,$o.value="",!0):!1}function Jf(){return Pn.value?(Pn.value=null,!0):!1}var DP,Gf,$o,es,Pn,Vi,Zw,RP,ok,Qw,ek,rk,lk=b(()=>{te();Je();se();J();At();x();Kf();G();M();Xt();DP=150,Gf=5,$o=S(""),es=S(null),Pn=S(null),Vi=0,Zw=0;RP=()=>Zo().filter(e=>e.palette!==!1&&e.label&&Rf(e)),ok=e=>(e.title??e.label)(),Qw=(e,t=[])=>({id:"c:"+e.id,kind:"command",icon:e.icon??"chevron-right",text:ok(e),marks:t,command:e,run:e.run});ek=new Set(["dialog","log"]);rk=me(()=>Pn.value?jP(Pn.value):FP())});function Sr({one:e}){let[t]=Ms(e);return t?r`<${Zf} keys=${t} />`:null}var Zf,Ru=b(()=>{T();At();x();P();Zf=({keys:e})=>Cw(e).map((t,n)=>r`${n>0&&r` <span class="then dim t12">${o("then")}</span> `}<${mn} of=${t} />`)});var ck={};Le(ck,{Palette:()=>KP});function qP(){let e=O(null),t=O(null),[n,s]=g({at:0,asked:""});g(tk),ye(),F(()=>e.current.focus(),[]);let a=rk.value,i=`${Pn.value?.id??""} ${$o.value}`,l=n.asked===i?n.at:0,c=d=>s({at:d,asked:i}),u=a.flatMap(d=>d.items),m=u[Math.min(l,u.length-1)];N(()=>{t.current?.querySelector(".mi.on")?.scrollIntoView({block:"nearest"})},[l,a]);let p=()=>{v.value=null},$=d=>{if(d.isComposing)return;let h={ArrowDown:(l+1)%u.length,ArrowUp:(Math.min(l,u.length-1)-1+u.length)%u.length,PageDown:Math.min(u.length-1,l+8),PageUp:Math.max(0,l-8)}[d.key];if(h!==void 0&&u.length){d.preventDefault(),c(h);return}if(d.key==="Enter"&&m){d.preventDefault(),Vf(m);return}if(d.key==="Tab"&&!d.shiftKey&&ik(m)){d.preventDefault(),d.stopPropagation();return}d.key==="Backspace"&&!$o.value&&Jf()&&d.preventDefault(),d.key==="Escape"&&Jf()&&(d.preventDefault(),d.stopPropagation())};return r`<div class="over" onPointerDown=${d=>{d.target===d.currentTarget&&p()}}>
<div class="dialog pal" role="dialog" aria-modal="true" aria-label=${o("Search and commands")}
onKeyDown=${Et}>
<div class="hrow palin">
<${f} name="search" />
<input class="palq" ref=${e} value=${$o.value} role="combobox" aria-expanded="true"
aria-controls="pallist" aria-autocomplete="list" aria-activedescendant=${m?"pal-"+m.id:null}
aria-label=${o("Command, client or message text")}
placeholder=${Pn.value?o("Action"):o("Command, client or message text")} autocomplete="off"
spellcheck="false" onInput=${d=>nk(d.currentTarget.value)} onKeyDown=${$} />
<${UP} />
</div>
<div class="palbody" id="pallist" role="listbox" aria-label=${o("Results")} ref=${t}>
${a.map(d=>r`<div role="group" aria-label=${d.title||o("Search")} key=${d.id}>
${d.title&&r`<div class="mh" role="presentation">${d.title}</div>`}
${d.items.map(h=>r`<${HP} key=${h.id} item=${h} on=${h===m}
onLook=${()=>c(u.indexOf(h))} />`)}
</div>`)}
${!u.length&&r`<p class="palno">${o("Nothing found")}</p>`}
</div>
${es.value?.problem&&r`<p class="palno" role="status">${o("Could not search clients and messages. Try again.")}</p>`}
<div class="palfoot">
<span><span class="keys"><kbd>↑</kbd><kbd>↓</kbd></span> ${o("choose")}</span>
<span><span class="keys"><kbd>Enter</kbd></span> ${o("run")}</span>
${m?.acts&&!Pn.value&&r`<span><span class="keys"><kbd>Tab</kbd></span> ${o("actions")}</span>`}
<span class="hrow end"><span class="keys"><kbd>Esc</kbd></span> ${Pn.value?o("back"):o("dismiss")}</span>
</div>
<div class="vh" role="status">${m?"":o("Nothing found")}</div>
</div>
</div>`}function UP(){let e=Pn.value?.text??Z.value[E.value.dialog]?.name;return e?r`<span class="tag plain lg cut palwhere">${e}</span>`:null}function HP({item:e,on:t,onLook:n}){let s={dialog:GP,contact:VP,message:JP}[e.kind]??YP;return r`<div class=${t?"mi on":"mi"} role="option" id=${"pal-"+e.id} aria-selected=${String(t)}
onPointerMove=${t?null:n} onPointerDown=${a=>a.preventDefault()}
onClick=${()=>Vf(e)}>
<${s} item=${e} />
</div>`}function VP({item:e}){let[t]=e.contact.identities;return r`
<${Q} name=${e.contact.name} size="sm" />
<span class="cut"><${Lu} item=${e} /></span>
${t&&r`<span class="hrow end tight dim t12">
<${Oe} kind=${t.kind} named />
<span class="cut">${t.label||ve(t.kind)}</span>
</span>`}
`}function JP({item:e}){let{message:t}=e,n=t.operator_id?Y(t.operator_id):t.dialog.name;return r`
<${f} name="message-square-text" />
<span class="cut"><${Lu} item=${e} /></span>
<span class="hrow end dim t12 palwho">${n}, ${nt(t.created_at,K.value)}</span>
`}var KP,Lu,YP,GP,uk=b(()=>{I();T();se();Ie();X();x();Wf();lk();Re();G();M();P();Ee();Ru();KP=()=>v.value==="palette"?r`<${qP} />`:null;Lu=({item:e})=>gu(e.text,e.marks??[]).map(t=>t.marked?r`<b class="b6">${t.text}</b>`:t.text),YP=({item:e})=>r`
<${f} name=${e.icon} />
<span class="cut"><${Lu} item=${e} /></span>
${e.command&&r`<span class="hrow end tight"><${Sr} one=${e.command} /></span>`}
`,GP=({item:e})=>r`
<${Q} name=${e.dialog.name} size="sm" />
<span class="cut"><${Lu} item=${e} /></span>
<span class="hrow end tight dim t12">
${o("No. {number}",{number:le(e.dialog.number)})}
<${Oe} kind=${e.dialog.kind} named />
</span>
`});var Nt,ts=b(()=>{Nt=(e,t=document)=>t.querySelector(e)});function Xf(e){L(Sc(e),{replace:!0}),clearTimeout(Qf),Qf=setTimeout(()=>zu(e),ZP)}async function zu(e){if(clearTimeout(Qf),ho.peek()?.q===e&&ho.peek().data)return;Ji+=1;let t=Ji;if(!e.trim()){ho.value=null,Ta.value=!1;return}Ta.value=!0;try{let n=await j(`/api/search?${new URLSearchParams({q:e})}`);t===Ji&&(ho.value={q:e,data:n})}catch(n){if(!(n instanceof ce))throw n;t===Ji&&(ho.value={q:e,problem:n})}t===Ji&&(Ta.value=!1)}var ZP,ho,Ta,Ji,Qf,pk,mk=b(()=>{te();J();G();ZP=200,ho=S(null),Ta=S(!1),Ji=0,Qf=0;pk=e=>{ho.value=null,zu(e)}});function fk(e,t,n){if(n<=t)return 0;if(!e||e.always)return n-t;let s=0,a=0;for(let[l,c]of e.spans)s+=dk(t,n,l,c),a+=c-l;let i=n-t-dk(t,n,e.from,e.until);return s+Math.round(i*a/(e.until-e.from))}function QP(e,t){if(!e||e.always)return null;let n=e.spans.find(([,s])=>s>t);return n&&n[0]>t?n[0]:null}function Cr(e,t,n){if(!e.sla||e.due_at===null||e.waiting_since===null||e.state!=="open")return null;let s=t[e.sla.hours],a=n>=e.due_at,i=a?0:Math.min(e.sla.norm,fk(s,n,e.due_at)),l=i/e.sla.norm;return{left:i,late:a?fk(s,e.due_at,n):0,share:l,look:a?"bad":l<=.3?"warn":"",opens:a?null:QP(s,n)}}var dk,e$=b(()=>{dk=(e,t,n,s)=>Math.max(0,Math.min(t,s)-Math.max(e,n))});function Zi(e,t){$f();let n=t?.getBoundingClientRect()??{left:0,bottom:0};Iu.value={id:e,x:n.left,y:n.bottom+6},v.value="clock"}function Tr({left:e,late:t,look:n,opens:s},a){return n==="bad"?o("{span} overdue",{span:Ke(t)}):s===null?eD(e):o("paused until {time}",{time:tD(s,a)})}function gk(e,t){let n=Cr(e,_n.value,t);if(n){let s=Tr(n,t);return n.look==="bad"||n.opens!==null?s:o("reply within {span}",{span:s})}return e.waiting_since?o("waiting {span}",{span:Ke(t-e.waiting_since)}):""}function n$({target:e}){return e.look==="bad"?r`<${f} name="flame" size="s" />`:e.opens===null?r`<${nD} share=${e.share} />`:r`<${f} name="pause" size="s" />`}function Qi(e){let t=Cr(e,_n.value,K.value),n=t!==null&&t.look!=="bad"&&t.opens===null&&t.left<=75e3;return N(()=>n?Ey():void 0,[n]),n?Cr(e,_n.value,Qc.value):t}function Gn({dialog:e,short:t=!1,asButton:n=!1,still:s=!1}){let a=Qi(e);if(!e.waiting_since)return null;let i=a?`sla due ${a.look}`:"sla due",l=a?r`<${n$} target=${a} /><span class="vh">${o("Reply due:")} </span>${Tr(a,K.value)}`:r`<${oD} since=${e.waiting_since} short=${t} />`,c=m=>{m.preventDefault(),m.stopPropagation(),Zi(e.id,m.currentTarget)};if(s)return r`<span class=${i}>${l}</span>`;if(!n)return r`<span class=${i} title=${$k(e,a)} onClick=${c}>${l}</span>`;let u=v.value==="clock"&&Iu.value?.id===e.id;return r`<button type="button" class=${i} data-clock aria-haspopup="dialog" aria-expanded=${String(u)}
title=${$k(e,a)} onClick=${c}>
${l}
</button>`}function oD({since:e,short:t}){let n=Ke(Math.max(0,K.value-e));return r`<${f} name="hourglass" size="s" />${t?r`<span class="vh">${o("waiting")} </span>${n}`:o("waiting {span}",{span:n})}`}var t$,XP,Iu,eD,tD,nD,$k,ns=b(()=>{te();I();Ie();X();T();x();e$();M();P();se();t$=6e4,XP=1440*t$,Iu=S(null);eD=e=>e<=6e4?o("{n} s",{n:Math.ceil(e/1e3)}):Ke(Math.ceil(e/t$)*t$),tD=(e,t)=>e-t<XP?q(e):tu(e,t);nD=({share:e})=>r`<svg class="pie" viewBox="0 0 12 12" aria-hidden="true">
<circle class="bg" cx="6" cy="6" r="4.6" />
<circle class="fg" cx="6" cy="6" r="4.6" pathLength="100" stroke-dasharray=${`${Math.round(e*100)} 100`} />
</svg>`;$k=(e,t)=>t?o("Reply due at {time}",{time:Uo(e.due_at,K.value)}):o("waiting {span}",{span:Ke(Math.max(0,K.value-e.waiting_since))})});var wk={};Le(wk,{Search:()=>aD});function aD(){let{q:e}=E.value,[t,n]=g("all"),s=O(null);N(()=>{zu(e)},[e]),F(()=>{s.current.focus(),s.current.select()},[]);let a=ho.value?.q===e?ho.value:null,i=a?.data??(Ta.value?ho.value?.data:null),l=c=>{c.key!=="ArrowDown"&&c.key!=="Enter"||(c.preventDefault(),Nt(".srh")?.focus())};return r`<main class="main page" id="main">
<header class="bar1 srbar">
<a class="ib only-phone" href=${uo()} aria-label=${o("Back to the list")}><${f} name="arrow-left" /></a>
<form class="srin" role="search" onSubmit=${c=>c.preventDefault()}>
<${f} name="search" />
<input class="palq" id="q" ref=${s} type="text" inputmode="search" enterkeyhint="search" autocomplete="off"
spellcheck="false" maxlength="200" aria-label=${o("Search in conversations, clients and messages")}
placeholder=${o("Word, name, address or No.")} value=${e} onInput=${c=>Xf(c.target.value)}
onKeyDown=${l} />
${e&&r`<button type="button" class="ib small" aria-label=${o("Clear")} onClick=${()=>{Xf(""),s.current.focus()}}>
<${f} name="x" size="m" />
</button>`}
</form>
<h1 class="vh">${e?o("Search: {q}",{q:e}):o("Search")}</h1>
</header>
${i&&r`<${lD} data=${i} tab=${t} pick=${n} />`}
<div class="srgrid">
<div class="scroll" role="group" tabindex="0" aria-label=${o("Search results")}
aria-busy=${Ta.value?"true":null} onKeyDown=${iD}>
<div class="srbody"><${cD} q=${e} data=${i} problem=${a?.problem} tab=${t} pick=${n} /></div>
</div>
</div>
<div class="vh" aria-live="polite">${a?.data?C("{n} found","{n} found",o$(a.data)):""}</div>
</main>`}function iD(e){let t=[...e.currentTarget.querySelectorAll(".srh")],n=t.indexOf(document.activeElement),s={ArrowDown:n+1,ArrowUp:n-1}[e.key];n<0||s===void 0||(e.preventDefault(),s<0?document.getElementById("q").focus():t[Math.min(s,t.length-1)].focus())}function lD({data:e,tab:t,pick:n}){return r`<div class="bar2 tabsrow">
<div class="tabs flat" role="group" aria-label=${o("Search in")}>
${sD.map(([s,a])=>r`<button type="button" class="tab" aria-current=${t===s?"page":null}
onClick=${()=>n(s)}>
${a()} <span class="n">${le(rD(e,s))}</span>
</button>`)}
</div>
</div>`}function cD({q:e,data:t,problem:n,tab:s,pick:a}){let i=Dt(300,Ta.value&&!t);if(n)return r`<${ae} icon="unplug" title=${o("Search failed")} text=${z(n)}>
<button type="button" class="btn" onClick=${()=>pk(e)}>${o("Retry")}</button>
<//>`;if(!e.trim())return r`<${ae} icon="search" title=${o("What are you looking for?")} text=${o("Words in any form, names, addresses, conversation numbers. Quotes find an exact phrase, a minus excludes a word.")} />`;if(!t)return i?r`<p class="t12 dim srq">${o("Searching…")}</p>`:null;if(!o$(t))return r`<${ae} icon="search" title=${o("Nothing found")} text=${o("Try fewer or different words.")} />`;let l=m=>(s==="all"||s===m)&&t[m].length>0,c=m=>s==="all"?t[m].slice(0,bk):t[m],u=(m,p)=>s==="all"&&t[m].length>bk&&r`<button type="button" class="link t13 srall" onClick=${()=>a(m)}>
${p}
: ${le(t[m].length)}
</button>`;return r`
${t.other_layout&&r`<p class="t12 dim srq">
${o("Nothing found for “{typed}”. Showing “{read}”, typed in the wrong keyboard layout.",{typed:t.text,read:t.other_layout})}
</p>`}
${l("dialogs")&&r`
<h2 class="rules-h">${o("Conversations")}</h2>
<ul class="card">
${c("dialogs").map(m=>r`<${uD} key=${m.id} dialog=${m} />`)}
</ul>
${u("dialogs",o("All conversations found"))}
`}
${l("contacts")&&r`
<h2 class="rules-h">${o("Clients")}</h2>
<ul class="card">${c("contacts").map(m=>r`<${pD} key=${m.id} contact=${m} />`)}</ul>
${u("contacts",o("All clients found"))}
`}
${l("messages")&&r`
<h2 class="rules-h">${o("Messages found")}</h2>
<ul class="card">${c("messages").map(m=>r`<${mD} key=${m.id} message=${m} />`)}</ul>
${u("messages",o("All messages found"))}
`}
${s!=="all"&&!t[s].length&&r`<${ae} icon="search" title=${o("Nothing found")} />`}
`}function uD({dialog:e}){return r`<li>
<a class="srh" href=${W("all",e.id)}>
<${Q} name=${e.name} face=${e.avatar}><${Oe} kind=${e.kind} named /><//>
<span class="grow">
<span class="hrow">
<b class="b6 cut">${e.name}</b>
<${Gn} dialog=${e} />
${e.state==="closed"&&r`<span class="tag plain">${o("closed")}</span>`}
</span>
<span class="t13 mut blk srx">
${[o("No. {number}",{number:le(e.number)}),e.title].filter(Boolean).join(" · ")}
</span>
</span>
<span class="t12 dim srm">${yk(e.last_at)}</span>
</a>
</li>`}function pD({contact:e}){let t=r`
<${Q} name=${e.name} />
<span class="grow">
<span class="hrow"><b class="b6 cut"><${vk} text=${e.name} marks=${e.marks} /></b></span>
<span class="t13 mut blk srx">${e.identities.map(n=>n.label).join(" · ")}</span>
</span>
${e.identities.map(n=>r`<${Oe} kind=${n.kind} named />`)}
`;return r`<li>
${e.dialog_id?r`<a class="srh" href=${W("all",e.dialog_id)}>${t}</a>`:r`<span class="srh">${t}</span>`}
</li>`}function mD({message:e}){let{dialog:t}=e,n=e.operator_id?Y(e.operator_id):"",s=e.kind==="note"?`${o("Note")} · ${n}`:e.kind==="out"&&n?`${n} → ${t.name}`:t.name,a=e.kind==="note"?r`<span class="nic"><${f} name="lock" size="m" /></span>`:r`<${Oe} kind=${t.kind} size="mid" named />`;return r`<li>
<a class="srh" href=${W("all",t.id,e.no)}>
${a}
<span class="grow">
<span class="hrow"><b class="b6 cut">${s}</b></span>
<span class="t13 mut blk srx"><${vk} text=${e.text} marks=${e.marks} /></span>
</span>
<span class="t12 dim srm">${yk(e.created_at)}</span>
</a>
</li>`}var bk,sD,o$,rD,vk,yk,kk=b(()=>{I();ts();T();J();Ie();X();x();Wf();Re();G();mk();P();Ee();ns();bk=5,sD=[["all",()=>o("Everything")],["dialogs",()=>o("Conversations")],["contacts",()=>o("Clients")],["messages",()=>o("Messages found")]];o$=e=>e.dialogs.length+e.contacts.length+e.messages.length,rD=(e,t)=>t==="all"?o$(e):e[t].length;vk=({text:e,marks:t})=>gu(e,t).map(n=>n.marked?r`<mark>${n.text}</mark>`:n.text),yk=e=>`${nt(e,K.value)}, ${q(e)}`});function qe({label:e,place:t,across:n=!1,children:s}){let a=wt(s$);return ye(),F(()=>{(a.current.querySelector("[aria-checked='true']")??a.current.querySelector("button")).focus({preventScroll:!0})},[]),r`<div class=${"menu pop "+t} role="menu" aria-label=${e} ref=${a}
onKeyDown=${i=>$D(i,n)}>
${s}
</div>`}function $D(e,t){let n=[...e.currentTarget.querySelectorAll("button")],s=n.indexOf(document.activeElement),[a,i]=[(s+1)%n.length,(s-1+n.length)%n.length],l=t?{ArrowRight:a,ArrowLeft:i}:{},c={ArrowDown:a,ArrowUp:i,Home:0,End:n.length-1,...l}[e.key];e.key==="Tab"&&s$(),c!==void 0&&(e.preventDefault(),e.stopPropagation(),n[c].focus())}var s$,U,fn=b(()=>{I();T();se();P();Ee();s$=()=>{v.value=null};U=({icon:e,checked:t,onPick:n,stay:s,children:a})=>r`<button type="button" class="mi" tabindex="-1"
role=${t===void 0?"menuitem":"menuitemradio"}
aria-checked=${t===void 0?null:String(t)} onClick=${()=>{s||s$(),n()}}>
<${f} name=${t?"check":e} size="m" />
${a}
</button>`});var a$,Dn,hD,el,_k,gD,Bu,tl=b(()=>{x();M();a$={online:()=>o("Online"),lunch:()=>o("Lunch"),training:()=>o("Training"),away:()=>o("Away"),off:()=>o("Off shift")},Dn=e=>e?.name||(a$[e?.builtin]??a$.off)(),hD={online:"on",away:"away",off:"off"},el=e=>`dot ${hD[e]??"off"}`,_k=e=>a$[e.builtin]?.()??"",gD=(e,t)=>e.place-t.place||e.id-t.id,Bu=()=>Object.values(Mo.value).filter(e=>!e.removed).sort(gD)});function Ck(){return v.value!=="me"?null:r`<${qe} label=${o("My menu")} place="popme">
${Bu().map(e=>r`<button type="button" class="mi" tabindex="-1" role="menuitemradio" key=${e.id}
aria-checked=${String(A.value.status_id===e.id)} onClick=${()=>{v.value=null,Hv(e.id)}}>
<span class="dotbox"><span class=${el(e.base)}></span></span>
<span class="cut">${Dn(e)}</span>
${A.value.status_id===e.id&&r`<span class="mend"><${f} name="check" size="m" /></span>`}
</button>`)}
<div class="msep" role="separator"></div>
<${U} icon="bell" onPick=${wr}>
${o("Notifications")}
${De.value.notifications>0&&r`<span class="count mend">${De.value.notifications}</span>`}
<//>
<${U} icon="settings" onPick=${()=>L(Bt("looks"))}>${o("My settings")}<//>
<div class="msep" role="separator"></div>
<div class="mh" role="presentation">${o("Language")}</div>
<${U} icon="languages" checked=${_e.value==="ru"} onPick=${()=>mo("ru")}>
<span lang="ru">Русский</span>
<//>
<${U} icon="languages" checked=${_e.value==="en"} onPick=${()=>mo("en")}>
<span lang="en">English</span>
<//>
<div class="mh" role="presentation">${o("Theme")}</div>
<${U} icon="sun-moon" checked=${on.value==="system"} onPick=${()=>Ts("system")} stay>
${o("System")}
<//>
<${U} icon="sun" checked=${on.value==="light"} onPick=${()=>Ts("light")} stay>${o("Light")}<//>
<${U} icon="moon" checked=${on.value==="dark"} onPick=${()=>Ts("dark")} stay>${o("Dark")}<//>
<div class="mh" role="presentation">${o("Density")}</div>
<${U} icon="rows-4" checked=${Hn.value==="compact"} onPick=${()=>lr("compact")} stay>
${o("Compact")}
<//>
<${U} icon="rows-3" checked=${Hn.value==="normal"} onPick=${()=>lr("normal")} stay>
${o("Normal")}
<//>
<${U} icon="menu" checked=${Hn.value==="roomy"} onPick=${()=>lr("roomy")} stay>
${o("Comfortable")}
<//>
<div class="msep" role="separator"></div>
<${U} icon="users-round" onPick=${()=>{v.value="handover"}}>
${o("Hand over my conversations")}
<//>
<${U} icon="keyboard" onPick=${()=>{v.value="shortcuts"}}>
${o("Keyboard shortcuts")}
<kbd>?</kbd>
<//>
<${U} icon="log-out" onPick=${Ww}>${o("Sign out")}<//>
<//>`}var bD,Sk,r$,vD,yD,Tk,i$=b(()=>{T();Je();se();x();yt();G();M();du();P();fn();tl();bD={operator:()=>o("Operator"),supervisor:()=>o("Supervisor"),administrator:()=>o("Administrator")},Sk=e=>bD[e]?.()??"",r$=()=>Mo.value[A.value.status_id]??{builtin:A.value.presence,base:A.value.presence},vD=()=>{v.value=v.value==="me"?null:"me"},yD=({children:e})=>r`<button type="button" class=${e?"mebtn":"ib"} aria-haspopup="menu"
aria-expanded=${String(v.value==="me")} aria-label=${o("{name}: my menu",{name:A.value.name})}
title=${Dn(r$())} onClick=${vD}>
<${Q} name=${A.value.name} size="md"><span class=${el(r$().base)}></span><//>
${e}
</button>`;Tk=()=>r`<div class="me">
<${yD}>
<span class="grow">
<span class="nmx cut">${A.value.name}</span>
<br />
<span class="t12 dim">${Dn(r$())}</span>
</span>
<//>
<${gw} />
</div>`});function Ok(e){let t=Be(e);if(nl.some(([s])=>s===t))return o("Inbox");let n=ws(t);return n!==null?rt.value[n]?.name??o("Team"):ol.find(([s])=>s===t)[1]()}var nl,ol,Bs,Wu,Or=b(()=>{te();x();wn();M();nl=[["mine",()=>o("Mine")],["unassigned",()=>o("Unassigned")],["all",()=>o("All")]],ol=[["waiting",()=>o("Waiting for us"),"hourglass"],["unread",()=>o("Unread"),"mail-open"],["mentions",()=>o("Mentions"),"at-sign"],["following",()=>o("Following"),"eye"],["snoozed",()=>o("Snoozed"),"alarm-clock"],["untagged",()=>o("Untagged"),"tag"],["failed",()=>o("Not sent"),"circle-alert"],["closed",()=>o("Closed"),"archive"]],Bs=me(()=>Object.values(rt.value).filter(e=>!e.removed).sort((e,t)=>e.name.localeCompare(t.name))),Wu=e=>No(e)?void 0:ws(e)===null?De.value[e]:De.value.teams?.[ws(e)]??0});function os(e,t){try{localStorage.setItem(e,JSON.stringify(t))}catch{}}function Ea(e){localStorage.removeItem(e)}function Er(e){let t=[];for(let n=0;n<localStorage.length;n+=1){let s=localStorage.key(n);if(s.startsWith(e))try{t.push([s.slice(e.length),JSON.parse(localStorage.getItem(s))])}catch{}}return t}var ju=b(()=>{});function Dk(e){u$.value=e.created_at-Date.now()}function Aa(e){let t=fe.peek()?.undo??{messenger:4,email:10};return(e==="email"?t.email:t.messenger)*1e3}var CD,u$,Ws,Mk,Vn,Jn,Ar,Zn=b(()=>{te();M();CD=6e4,u$=S(0);Ws=e=>e+u$.peek(),Mk=({kind:e,delivery:t})=>e==="out"&&t?.state==="queued"&&!t.attempts,Vn=e=>e.delivery.not_before-u$.value,Jn=e=>Mk(e)&&e.delivery.not_before-e.created_at>CD,Ar=(e,t=Date.now())=>Mk(e)&&!Jn(e)&&e.delivery.not_before>e.created_at&&Vn(e)>t});function Lk(e){let t={...Nr.peek()[e.dialog_id]};if(Jn(e))t[e.id]=e;else if(t[e.id])delete t[e.id];else return;Nr.value={...Nr.peek(),[e.dialog_id]:t}}async function Ik(e){try{let{messages:t}=await j(`/api/dialogs/${e}/planned`);Nr.value={...Nr.peek(),[e]:Object.fromEntries(t.map(n=>[n.id,n]))}}catch(t){if(!(t instanceof ce))throw t}}var Nr,Rk,zk,Ku=b(()=>{gt();te();J();Zn();Nr=S({}),Rk=e=>Object.values(Nr.value[e]??{}).sort((t,n)=>t.delivery.not_before-n.delivery.not_before);Cn(e=>{for(let t of e)t.k==="message"&&Lk(t.row)});zk=Lk});function ED(e){Pr=`okno.out.${e}.`;let t=Date.now()-TD;Pt.value=Er(Pr).map(([,n])=>({...n,phase:AD(n,t)})).sort((n,s)=>n.at-s.at),Fs()}function AD(e,t){return e.phase==="held"||e.phase==="refused"?e.phase:e.at<t?"stale":"queued"}function m$(e,t,n,s,a=[],i={}){let l={key:ys(),dialog_id:e,kind:t,text:n,seen:s,files:a,more:i,at:Date.now(),phase:"queued"};return os(Pr+l.key,l),Pt.value=[...Pt.value,l],Fs(),l.key}function DD(e,t){sl.set(e,t),sl.size>PD&&sl.delete(sl.keys().next().value)}function al(e,t){Pt.value=Pt.value.map(s=>s.key===e?{...s,...t}:s);let n=Pt.value.find(s=>s.key===e);n&&os(Pr+e,n)}function Dr(e){Ea(Pr+e),Pt.value=Pt.value.filter(t=>t.key!==e)}function qu(e,t={}){al(e,{...t,phase:"queued",at:Date.now()}),Fs()}function Fs(){if(Ae.value!=="in"||!Pr)return;let e=new Set;for(let t of Pt.value)e.has(t.dialog_id)||(t.phase==="queued"&&MD(t),["queued","sending","held"].includes(t.phase)&&e.add(t.dialog_id))}async function MD(e){al(e.key,{phase:"sending"});let t=Cs(e.dialog_id),{key:n,kind:s,text:a,seen:i}=e,l=(e.files??[]).map(c=>c.token);try{let c=await Se("POST",`/api/dialogs/${e.dialog_id}/messages`,{...RD(e.more),key:n,kind:s,text:a,seen:i,files:l});Dk(c.message),zk(c.message),DD(n,c.message),ne({t:"result",...c,sentAtRev:t}),jk.set(`${e.dialog_id}.${s}`,Date.now()),Dr(n),Fs()}catch(c){LD(e,c)}}function RD(e={}){if(!e.not_before||e.not_before>Date.now())return e;let{not_before:t,...n}=e;return n}function LD(e,t){t.offline||t.status===401||t.status===429||t.status>=500?al(e.key,{phase:"queued",tries:(e.tries??0)+1,code:t.code}):t.code==="conversation-changed"?al(e.key,{phase:"held",came:t.detail.messages,last_no:t.detail.last_no}):(al(e.key,{phase:"refused",code:t.code}),Fs())}var TD,OD,Pt,Pr,Bk,p$,Wk,Fk,jk,ND,Kk,qk,PD,sl,Uk,Hk,ss=b(()=>{gt();te();J();ju();gc();Ku();M();Zn();TD=3600*1e3,OD=5e3,Pt=S([]),Pr="";Bk=e=>Pt.value.filter(t=>t.dialog_id===e),p$=({phase:e})=>["held","refused","stale"].includes(e),Wk=e=>Pt.value.some(t=>t.dialog_id===e&&p$(t)),Fk=e=>Pt.value.find(t=>t.dialog_id===e&&t.phase==="held"),jk=new Map,ND=5e3,Kk=(e,t)=>Bk(e).some(n=>n.kind===t)||Date.now()-(jk.get(`${e}.${t}`)??0)<ND,qk=(e,t,n)=>Bk(e).some(s=>s.kind===t&&s.text===n.trim());PD=50,sl=new Map,Uk=e=>sl.get(e);Hk=e=>qu(e.key,{seen:e.last_no,came:void 0});ur(ED);As(Fs);setInterval(()=>{Pt.value.some(e=>e.phase==="queued")&&Fs()},OD);window.addEventListener("online",Fs)});function Yk(e){rl.set(e,{upto:B.peek().logs[e]?.seen??0,since:new Map})}function Gk(e,t){let n=rl.get(e);n&&(n.upto=Math.max(n.upto,t))}function Vk(e,t){let n=rl.get(e);if(!n)return;d$(n);let s=new Set(t);for(let a of n.since.keys())s.has(a)||n.since.delete(a);for(let a of s)a>n.upto&&!n.since.has(a)&&n.since.set(a,Date.now())}function d$(e){let t=Date.now()-zD;for(let[n,s]of e.since)s>t||(e.upto=Math.max(e.upto,n),e.since.delete(n))}function Jk(e,t,n){let s=B.peek().logs[e]?.items??{},a=t;for(;a<n&&s[a+1]&&!ID(s[a+1]);)a+=1;return a}function js(e){let t=rl.get(e);return t?(d$(t),Jk(e,t.upto,Math.max(t.upto,...t.since.keys()))):null}function Zk(e,t){let n=rl.get(e);return n?(d$(n),Jk(e,t,n.upto)):t}var zD,rl,ID,Na=b(()=>{M();zD=1e3,rl=new Map;ID=({kind:e,author:t,automatic:n,delivery:s})=>(e==="note"||e==="out"&&!n)&&t.operator_id!==B.peek().me?.id&&s?.state!=="cancelled"});function jD(e){Uu=`okno.draft.${e}.`;let t=Er(Uu).map(([n,s])=>[n,typeof s=="string"?{text:s,at:0,dirty:!0}:s]);Ft.value=Object.fromEntries(t),Ks.value={}}function qs(e,t){let n={...Ft.value};t&&(Gu(t)||t.dirty)?(n[e]=t,os(Uu+e,t)):(delete n[e],Ea(Uu+e)),Ft.value=n}function b$(e,t){let n=Ft.peek()[e];ox(e);let s={text:"",...n,seen:KD(e,n),...t,at:n?.at??0,dirty:!0};if(!Gu(s)&&!n?.at&&!Pa.has(e)&&!Hu.has(e)){qs(e,null);return}qs(e,s),clearTimeout(Pa.get(e)),Pa.set(e,setTimeout(()=>v$(e),BD))}function KD(e,t){let n=Number(e.split(".")[0]),s=t&&Gu(t)?t.seen??null:null;return s===null?js(n):Zk(n,s)}function ex(e,t){let n=Qn(e,t);clearTimeout(Pa.get(n)),Pa.delete(n),ox(n),qs(n,null)}function tx(){for(let e in Ft.peek())Ft.peek()[e].dirty&&v$(e)}async function v$(e){clearTimeout(Pa.get(e)),Pa.delete(e);let t=Ft.peek()[e];if(!t?.dirty||Ae.peek()!=="in")return;let[n,s]=e.split("."),a=il(t);Hu.set(e,{what:a,until:Date.now()+WD});try{let{at:i}=await Se("PUT",`/api/dialogs/${n}/draft`,{mode:s,text:t.text,head:Yu(t),seen:t.seen??null});nx(e,a,i)}catch(i){i.status===404&&qs(e,null)}}function nx(e,t,n){let s=Ft.peek()[e];s&&qs(e,{...s,at:n,dirty:il(s)!==t})}function qD(e){for(let t in e)for(let n in e[t])$$(Number(t),n,e[t][n]);for(let t in Ft.peek()){let[n,s]=t.split(".");!e[n]?.[s]&&!(Hu.get(t)?.until>Date.now())&&$$(Number(n),s,void 0)}}function UD(e,t){for(let n of FD)$$(e,n,t[n])}function $$(e,t,n){let s=Qn(e,t),a=Ft.peek()[s],i=Hu.get(s);if(!n){if(!a||a.dirty)return;if(Kk(e,t)){qs(s,{...a,dirty:!0}),v$(s);return}qs(s,null);return}if(i?.what===il(n)){nx(s,i.what,n.at);return}n.at<=(a?.at??0)||a?.dirty&&a.at||!a&&qk(e,t,n.text)||(a&&Gu(a)&&il(a)!==il(n)&&(Ks.value={...Ks.value,[s]:{text:a.text,head:Yu(a),seen:a.seen??null}}),qs(s,{text:n.text,head:n.head,at:n.at,seen:n.seen??null,dirty:!1}))}function ox(e){if(!(e in Ks.peek()))return;let{[e]:t,...n}=Ks.peek();Ks.value=n}var BD,WD,FD,Ft,f$,Ks,Uu,Pa,Hu,Yu,il,Gu,Qn,ln,h$,g$,Qk,go,$n,Us,Xk,sx,ax,hn=b(()=>{gt();te();J();ju();ss();Na();BD=800,WD=5e3,FD=["reply","note"],Ft=S({}),f$=S({}),Ks=S({}),Uu="",Pa=new Map,Hu=new Map,Yu=e=>{let{subject:t=null,cc:n="",bcc:s="",to:a=null}=e?.head??{};return t!==null||n||s||a?{subject:t,cc:n,bcc:s,to:a}:null},il=e=>JSON.stringify([e.text,Yu(e)]),Gu=e=>!!(e.text.trim()||Yu(e));Qn=(e,t)=>`${e}.${t}`,ln=(e,t)=>Ft.value[Qn(e,t)]?.text??"",h$=e=>Ft.value[Qn(e,"reply")]?.head??null,g$=(e,t)=>Ft.peek()[Qn(e,t)]?.seen??null,Qk=(e,t)=>Ft.value[Qn(e,t)]?.dirty===!1,go=e=>f$.value[e]??"reply",$n=(e,t)=>{f$.value={...f$.value,[e]:t}};Us=(e,t,n,s=null)=>b$(Qn(e,t),{text:n.trim()?n:"",...s!==null&&{seen:s}}),Xk=(e,t)=>b$(Qn(e,"reply"),{head:t});sx=(e,t)=>Ks.value[Qn(e,t)],ax=(e,t)=>b$(Qn(e,t),Ks.peek()[Qn(e,t)]);py((e,{entered:t})=>{t&&jD(e.me.id),qD(e.drafts)});ur(tx);As(tx);Cn(e=>{for(let t of e)t.k==="draft"&&UD(t.id,t.row)})});function Ys(){Hs=!1,YD()&&requestAnimationFrame(()=>{!Hs&&!v.peek()&&!Lr(document.activeElement)&&ll()?.focus({preventScroll:!0})})}function GD(e){let t=ll();t.focus({preventScroll:!0}),t.setRangeText(e,t.selectionStart,t.selectionEnd,"end"),t.dispatchEvent(new Event("input",{bubbles:!0}))}function Ju(){clearTimeout(Mr?.timer),Mr=null}function dx(){let{run:e,still:t}=Mr;Ju(),t()&&e()}function Qu(e,t,{settled:n=!0,pause:s=!0}={}){if(Xu(e)||n&&!Bv(e.timeStamp))return;if(!s||!Rr(e)){t();return}let{dialog:a}=E.peek();Mr={letter:e.key,run:t,still:()=>E.peek().dialog===a&&!v.peek(),timer:setTimeout(dx,w$)}}function Xu(e){let t=e.timeStamp-y$<w$;return Rr(e)&&(y$=e.timeStamp),t}function Vu(e){e.preventDefault(),e.stopImmediatePropagation()}function VD(e){let t=Lr(e.target),n=kr(Qo(e),t),s=e.ctrlKey||e.metaKey;(t?lx.get(e.code)===e.target&&!(s&&(n||e.key==="Enter")):n?.walks||!(n||Rr(e)||e.key==="Enter"||e.key===" "))||Vu(e)}function JD(e){if(Rr(e)&&/\p{L}/u.test(e.key)){let{letter:t}=Mr;if(Ju(),y$=e.timeStamp,kr(Qo(e))?.id==="undo"||!ll()){Vu(e);return}GD(t),e.stopImmediatePropagation()}else e.key==="Escape"?(Ju(),Vu(e)):(Rr(e)||e.key==="Enter")&&(Vu(e),dx(),requestAnimationFrame(()=>ZD(e)))}function ZD({code:e,key:t}){let n=document.activeElement;!v.peek()||!n?.closest("[role=dialog], [role=menu]")||(t==="Enter"?n.click():n.dispatchEvent(new KeyboardEvent("keydown",{code:e,key:t,bubbles:!0,cancelable:!0})))}function QD(e){return Hs||!Rr(e)||Lr(e.target)||v.peek()||tt.peek()||e.isComposing||!ix&&cx.some(t=>t())?!1:E.peek().page==="inbox"&&!!(E.peek().dialog&&ll())}function XD(e){if(Ae.peek()==="in"){if(e.repeat){VD(e);return}if(lx.set(e.code,e.target),Mr){JD(e);return}["Tab","Escape","F6"].includes(e.key)&&(Hs=!0),QD(e)&&(ll().focus({preventScroll:!0}),e.stopImmediatePropagation())}}var w$,HD,rx,Hs,ix,y$,Mr,lx,cx,ux,Lr,px,Zu,ll,mx,YD,Rr,Gs=b(()=>{se();J();At();Lo();G();w$=300,HD="input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]",rx=".dock .comp textarea",Hs=!1,ix=!1,y$=-w$,Mr=null,lx=new Map,cx=[],ux=e=>{cx.push(e)},Lr=e=>!!e?.closest?.(HD),px=()=>Hs,Zu=()=>{Hs=!0},ll=()=>document.querySelector(rx),mx=e=>e.target,YD=()=>matchMedia("(min-width: 720px) and (hover: hover)").matches,Rr=e=>/^[\p{L}\p{N}]$/u.test(e.key)&&!e.ctrlKey&&!e.metaKey&&!e.altKey;window.addEventListener("keydown",XD,{capture:!0});window.addEventListener("pointerdown",e=>{Hs=!1,ix=!!mx(e)?.closest?.("#conversation"),Ju()},{capture:!0});document.addEventListener("focusin",e=>{mx(e)?.matches?.(rx)&&(Hs=!1)})});function Rn(e){let t=new Set;for(let n of e??[]){let s=Un.value[n],a=s?.merged_into?Un.value[s.merged_into]:s;a&&!a.removed&&t.add(a)}return[...t]}var ul,Xn,Da,jr,eo=b(()=>{te();x();M();ul=[[1,()=>o("High")],[0,()=>o("Medium")],[-1,()=>o("Low")]],Xn=e=>ul.find(([t])=>t===e)?.[1]()??"",Da=me(()=>Object.values(Un.value).filter(e=>!e.removed).sort((e,t)=>e.name.localeCompare(t.name)));jr=e=>Un.value[e]?.name??o("deleted tag")});function np(e,t,n){let s=Z.peek()[e].tags,a=n?[t]:oM(s,t);if(!a.length||n&&s.includes(t))return null;let i=u=>({tags:u,tagged:Rn(u).length>0?1:0}),l=u=>()=>Mt(e,"tags",{add:u},i([...s.filter(m=>!u.includes(m)),...u])),c=u=>()=>Mt(e,"tags",{remove:u},i(s.filter(m=>!u.includes(m))));return n?rn(D$(e,a),l(a),c(a),"tag"):rn(M$(e,[t]),c(a),l([t]),"tag")}function xx(e,t){let n=Z.peek()[e].priority;if(n===t)return null;let s=a=>()=>Mt(e,"priority",{priority:a},{priority:a});return rn(R$(e,t),s(t),s(n),"arrow-up-down")}async function _x(e){let{tag:t}=await V("/api/tags",{name:e,color:Da.peek().length%8+1});return sM(t),t.id}function sM(e){let t=Number(String(B.peek().cursor).split(":").pop());ne({t:"rows",cursor:B.peek().cursor,rows:[{k:"tag",id:e.id,rev:t,row:e}]})}var kx,D$,M$,R$,oM,pl,ml=b(()=>{J();x();M();eo();Je();Xo();kx=e=>e.map(jr).join(", "),D$=(e,t)=>o("Tag added: {tag} · {name}",{tag:kx(t),name:Ui(e)}),M$=(e,t)=>o("Tag removed: {tag} · {name}",{tag:kx(t),name:Ui(e)}),R$=(e,t)=>o("Priority: {priority} · {name}",{priority:Xn(t).toLocaleLowerCase(),name:Ui(e)}),oM=(e,t)=>e.filter(n=>n===t||Un.peek()[n]?.merged_into===t);pl=()=>["supervisor","administrator"].includes(A.value?.role)});var bo,Ln,Vs=b(()=>{G();M();bo=()=>Z.peek()[E.peek().dialog],Ln=()=>!!bo()});function op({states:e,onSet:t,place:n="popasg"}){let[s,a]=g(""),[i,l]=g(0),c=O(null),u=O(new Set(Object.keys(e).map(Number))),m=wt(Sx);ye(),F(()=>c.current.focus({preventScroll:!0}),[]);let p=L$(s),$=Da.value,d=$.filter(R=>L$(R.name).includes(p)).sort((R,re)=>Number(u.current.has(re.id))-Number(u.current.has(R.id))),h=p&&pl()&&!$.some(R=>L$(R.name)===p),y=d.length+(h?1:0),_=Math.min(i,y-1),k=()=>{a(""),l(0),c.current?.focus({preventScroll:!0})},w=R=>{t(R.id,e[R.id]!=="all"),s&&k()},D=()=>We(async()=>{t(await _x(s.trim()),!0),k()}),H=R=>{let re={ArrowDown:1,ArrowUp:-1}[R.key];re&&(R.preventDefault(),l((_+re+y)%Math.max(1,y))),R.key==="Enter"&&y&&(R.preventDefault(),d[_]?w(d[_]):D()),R.key==="Tab"&&Sx()};return r`<div class=${"menu pop poptags "+n} role="dialog" aria-label=${o("Tags")} ref=${m}>
<div class="gfind">
<${f} name="search" size="m" />
<input class="palq" ref=${c} role="combobox" aria-expanded="true" aria-controls="tgl" aria-autocomplete="list"
aria-activedescendant=${y?"tg"+_:null} maxlength="40"
aria-label=${pl()?o("Find or create a tag"):o("Find a tag")}
placeholder=${pl()?o("Find or create a tag"):o("Find a tag")} value=${s}
onInput=${R=>{a(R.currentTarget.value),l(0)}} onKeyDown=${H} />
</div>
<div role="listbox" id="tgl" class="asl" aria-label=${o("Tags")} aria-multiselectable="true">
${d.map((R,re)=>r`<${aM} key=${R.id} tag=${R} state=${e[R.id]} index=${re} on=${re===_}
onAt=${l} onPick=${w} />`)}
${h&&r`<button type="button" class=${_===d.length?"mi on":"mi"} id=${"tg"+d.length}
role="option" tabindex="-1" aria-selected="false" onPointerMove=${()=>l(d.length)}
onClick=${D}>
<${f} name="plus" size="m" />
<span class="cut">${o("Create “{name}”",{name:s.trim()})}</span>
</button>`}
</div>
${!y&&r`<p class="dpad2 t13 dim">
${$.length||pl()?p?o("Nothing found"):o("No tags yet. Type a name to create the first one."):o("No tags yet. A supervisor creates them in the settings.")}
</p>`}
</div>`}function aM({tag:e,state:t,index:n,on:s,onAt:a,onPick:i}){return r`<button type="button" class=${s?"mi on":"mi"} id=${"tg"+n} role="option" tabindex="-1"
aria-selected=${String(t==="all")} onPointerMove=${()=>a(n)} onClick=${()=>i(e)}>
<span class=${t?"tgbox on":"tgbox"} aria-hidden="true">
${t==="all"&&r`<${f} name="check" size="s" />`}
${t==="some"&&r`<span class="dash"></span>`}
</span>
<span class=${"sq h"+e.color}></span>
<span class="cut">${e.name}</span>
${t==="some"&&r`<span class="hrow end t12 dim">${o("some of them")}</span>`}
</button>`}var Sx,L$,z$=b(()=>{I();T();x();P();Ee();se();eo();Je();ml();Sx=()=>{v.value=null},L$=e=>e.trim().toLocaleLowerCase().replaceAll("ё","е")});function Ma({ids:e,most:t=3}){let n=Rn(e);if(!n.length)return null;let s=n.slice(t);return r`
${n.slice(0,t).map(a=>r`<${I$} key=${a.id} tag=${a} />`)}
${s.length>0&&r`<span class="tag plain" title=${s.map(a=>a.name).join(", ")}>+${s.length}</span>`}
`}var I$,rM,iM,lM,cn,Ra=b(()=>{T();x();eo();I$=({tag:e,large:t=!1,children:n=null})=>r`<span class=${`tag h${e.color}${t?" lg":""}`} title=${e.name}>
<span class="cut">${e.name}</span>
${n}
</span>`;rM={1:"hi",0:"mid",[-1]:"low"},iM=[[1,8,5],[5.5,5,8],[10,1.5,11.5]],lM=e=>o("Priority: {priority}",{priority:Xn(e).toLocaleLowerCase()}),cn=({priority:e,named:t=!1})=>r`<span class=${"pri "+rM[e]} title=${t?null:lM(e)}>
<svg class="prig" viewBox="0 0 14 14" aria-hidden="true">
${iM.map(([n,s,a],i)=>r`<rect class=${i<=e+1?"":"o"} x=${n} y=${s} width="3" height=${a} rx="1" />`)}
</svg>
<span class=${t?"":"vh"}>${Xn(e)}</span>
</span>`});var sp,B$=b(()=>{T();x();P();se();fn();Ra();eo();sp=({now:e,onPick:t,place:n="popmore"})=>r`<${qe} label=${o("Priority")} place=${"poppri "+n}>
${ul.map(([s])=>r`<button type="button" class="mi" role="menuitemradio" tabindex="-1" key=${s}
aria-checked=${String(s===e)} onClick=${()=>{v.value=null,t(s)}}>
<${cn} priority=${s} named />
${s===e&&r`<span class="hrow end"><${f} name="check" size="m" /></span>`}
</button>`)}
<//>`});var Cx={};Le(Cx,{DialogPriority:()=>uM,DialogTags:()=>cM,PriorityMenu:()=>sp,TagPicker:()=>op});var cM,uM,Tx=b(()=>{T();eo();ml();z$();B$();z$();B$();cM=({dialog:e,place:t})=>r`<${op} states=${Object.fromEntries(Rn(e.tags).map(n=>[n.id,"all"]))} place=${t}
onSet=${(n,s)=>np(e.id,n,s)} />`,uM=({dialog:e,place:t})=>r`<${sp} now=${e.priority} place=${t} onPick=${n=>xx(e.id,n)} />`});var Ax={};Le(Ax,{DialogFacts:()=>pM});function pM({dialog:e}){let t=rt.value[e.team_id];return r`<dl class="kv">
<dt>${o("Priority")}</dt>
<dd class="kvat">
<button type="button" class="kvb" aria-haspopup="menu" aria-expanded=${Ex("card-priority")}
title=${o("Priority")+"  P"} onClick=${Ox("card-priority")}>
<${cn} priority=${e.priority} named />
</button>
${v.value==="card-priority"&&r`<${qr} dialog=${e} place="popcard" />`}
</dd>
${t&&!t.removed&&r`
<dt>${o("Team")}</dt>
<dd><span class="cut">${t.name}</span></dd>
`}
<dt>${o("Tags")}</dt>
<dd class="hrow wrap tight kvat">
${Rn(e.tags).map(n=>r`<${I$} key=${n.id} tag=${n}>
<button type="button" class="tagx" aria-label=${o("Remove the tag {name}",{name:n.name})}
onClick=${()=>np(e.id,n.id,!1)}>
<${f} name="x" size="s" />
</button>
<//>`)}
<button type="button" class="tag add" aria-haspopup="dialog" aria-expanded=${Ex("card-tags")}
aria-label=${o("Change the tags")} title=${o("Tags")+"  L"} onClick=${Ox("card-tags")}>
<${f} name="plus" size="s" />
</button>
${v.value==="card-tags"&&r`<${Kr} dialog=${e} place="popcard" />`}
</dd>
</dl>`}var Ox,Ex,Nx=b(()=>{T();x();M();P();se();Ra();eo();ml();La();Ox=e=>()=>{v.value=v.peek()===e?null:e},Ex=e=>String(v.value===e)});var ap,Mx,Rx,Kr,qr,Lx,Px,Dx,La=b(()=>{At();x();G();Vs();se();Jt();ap=()=>Promise.resolve().then(()=>(Tx(),Cx)),Mx=ge(ap,"TagPicker",{keys:!0}),Rx=ge(ap,"PriorityMenu",{keys:!0}),Kr=ge(ap,"DialogTags",{keys:!0}),qr=ge(ap,"DialogPriority",{keys:!0}),Lx=ge(()=>Promise.resolve().then(()=>(Nx(),Ax)),"DialogFacts"),Px=()=>E.peek().page==="inbox"?bo():void 0,Dx=e=>()=>{v.value=e};Ve({id:"tags",group:"dialog",label:()=>o("Tags"),icon:"tag",key:"KeyL",act:!0,opensField:!0,when:()=>!!Px(),run:Dx("tags")},{id:"priority",group:"dialog",label:()=>o("Priority"),icon:"arrow-up-down",key:"KeyP",act:!0,when:()=>!!Px(),run:Dx("priority")},{id:"go-untagged",group:"go",label:()=>o("Untagged"),icon:"tag",run:()=>L(W("untagged"))})});function W$(e,t=9){let n=[{id:"hour",at:Math.ceil((e+36e5)/6e4)*6e4}];return Lt(e,0,18)-e>36e5&&n.push({id:"evening",at:Lt(e,0,18)}),n.push({id:"tomorrow",at:Lt(e,1,t)}),dl(e)>1&&n.push({id:"monday",at:Lt(e,dl(e),9)}),n}function Ix(e,t){let s=(new Date(e,t,1).getDay()+6)%7,a=new Date(e,t+1,0).getDate(),i=[...Array(s).fill(null),...Array.from({length:a},(l,c)=>new Date(e,t,c+1).getTime())];for(;i.length%7;)i.push(null);return Array.from({length:i.length/7},(l,c)=>i.slice(c*7,c*7+7))}function Bx(e){let t=/^\s*(\d{1,2})[:.\s]?(\d{2})\s*$/.exec(e);if(!t)return null;let[n,s]=[Number(t[1]),Number(t[2])];return n<24&&s<60?[n,s]:null}var Lt,dl,zx,fl=b(()=>{Lt=(e,t,n,s=0)=>{let a=new Date(e);return a.setDate(a.getDate()+t),a.setHours(n,s,0,0)},dl=e=>(1-new Date(e).getDay()+7)%7||7;zx=e=>[...W$(e,10),{id:"client",at:null}]});function rs(e){let{dialog:t}=E.peek();t&&($n(t,e),hu(()=>requestAnimationFrame(()=>Nt(".comp textarea")?.focus())))}var rp=b(()=>{G();ts();Jt();hn()});function dM(e,t){let n=`@${t.name}`.toLocaleLowerCase(),s=e.toLocaleLowerCase();for(let a=s.indexOf(n);a>=0;a=s.indexOf(n,a+1))if(!mM.test(s[a+n.length]??""))return!0;return!1}function Fx(e,t){let n=/(^|[\s(«"])@([\p{L}\p{N}. -]{0,40})$/u.exec(e.slice(0,t));return n&&{from:t-n[2].length-1,query:n[2]}}function jx(e){let t=e.trim().toLocaleLowerCase(),n=({name:s})=>s.toLocaleLowerCase().startsWith(t)||s.toLocaleLowerCase().split(/\s+/).some(a=>a.startsWith(t));return Wx().filter(n).sort((s,a)=>s.name.localeCompare(a.name)).slice(0,8)}var Wx,mM,ip,lp=b(()=>{M();Wx=()=>Object.values(Me.value).filter(e=>e.active&&e.id!==A.value.id),mM=/[\p{L}\p{N}]/u;ip=e=>e.includes("@")?Wx().filter(t=>dM(e,t)):[]});function gn(e,{open:t,...n}){t!==void 0&&(F$.value={...F$.peek(),[e]:t}),Object.keys(n).length&&Xk(e,{...h$(e),...n})}function K$(e){for(let n of["cc","bcc"]){let s=zn(e[n]).find(a=>!j$(a));if(s)return{field:n,value:s}}return zn(e.cc).length+zn(e.bcc).length>$M?{field:"cc",value:null}:null}function Ux(e){let{subject:t,cc:n,bcc:s,to:a}=cp(e),i={subject:t??null,cc:zn(n),bcc:zn(s),to:a??null};return i.subject!==null||i.to||i.cc.length||i.bcc.length?i:void 0}var fM,$M,F$,cp,Kx,zn,j$,qx,$l=b(()=>{te();hn();fM=/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[^\s@.,;:<>()"\\/]+(\.[^\s@.,;:<>()"\\/]+)+$/i,$M=20,F$=S({}),cp=e=>({...h$(e),open:!!F$.value[e]});Kx=e=>gn(e,{open:!1}),zn=e=>[...new Set((e??"").split(/[,;\s]+/).map(t=>t.trim().toLowerCase()).filter(Boolean))],j$=e=>e.length<=254&&fM.test(e),qx=e=>K$(cp(e))});function is(e,t,n){let{[`${e}.${t}`]:s,...a}=q$.peek();q$.value=n===null?a:{...a,[`${e}.${t}`]:n}}var q$,za,hl=b(()=>{te();q$=S({}),za=(e,t)=>q$.value[`${e}.${t}`]??null});function gM(e){ls=`okno.up.${e}.`,ot.value=[...Er(ls).map(([,t])=>t),...bM()],Ia.value={},Zs.value={}}function bM(){try{return JSON.parse(sessionStorage.getItem(Gx())??"[]").map(e=>({...e,state:"refused",code:e.state==="refused"?e.code:"lost"}))}catch{return[]}}function gl(e,t,n,s="reply"){let a=Math.min(n.max_file||U$,U$),i=(n.max_files||10)-kt(e,s).filter(c=>c.state!=="refused").length,l=[...t].map(c=>{let u={id:ys(),dialog_id:e,mode:s,name:c.name||"image.png",size:c.size,type:c.type,state:"waiting",share:0,source:c,seen:js(e)};return c.size>a?{...u,state:"refused",code:"too-large",limit:a}:c.size?i<=0?{...u,state:"refused",code:"too-many",limit:n.max_files||10}:(i-=1,u):{...u,state:"refused",code:"empty"}});ot.value=[...ot.value,...l],Ur()}function Js(e,t){return ot.value=ot.value.map(n=>n.id===e?{...n,...t}:n),ot.value.find(n=>n.id===e)}function Ur(){if(Ae.peek()!=="in")return;let e=ot.peek().filter(t=>t.state==="uploading").length;for(let t of ot.peek().filter(n=>n.state==="waiting").slice(0,Math.max(0,hM-e)))vM(t)}function vM(e){let t=new XMLHttpRequest;up.set(e.id,t),Js(e.id,{state:"uploading",share:0}),t.open("POST",`/api/uploads?${new URLSearchParams({name:e.name})}`),t.setRequestHeader("Content-Type",e.type||"application/octet-stream"),t.responseType="json",t.upload.onprogress=n=>{n.lengthComputable&&Js(e.id,{share:Math.floor(n.loaded/n.total*100)})},t.onload=()=>Hx(e,t.status,t.response),t.onerror=()=>Hx(e,0,null),t.send(e.source)}function Hx(e,t,n){if(up.delete(e.id),t===401&&(Ae.value="expired"),t===201){let i=Js(e.id,{state:"done",share:100,file:n.file,source:void 0});i&&os(ls+e.id,i)}else t===413?Js(e.id,{state:"refused",code:"too-large",limit:n?.limit??U$}):Js(e.id,{state:"failed",code:t?n?.code??`http-${t}`:"offline"});Ur();let{dialog_id:s,mode:a="reply"}=ot.peek().find(i=>i.id===e.id)??e;Zs.peek()[s]?.mode===a&&!cs(kt(s,a))&&!vo(kt(s,a)).length&&bn(s),Jx(s,a)}function Jx(e,t){let n=Ia.peek()[e];if(n===void 0||n.mode!==(t??"reply"))return;let s=kt(e,n.mode);cs(s)||(bn(e),Yx?.(e,n))}function bn(e){for(let t of[Ia,Zs]){if(t.peek()[e]===void 0)continue;let{[e]:n,...s}=t.peek();t.value=s}}function mp(e,t){bn(e);for(let n of kt(e,t))n.state==="failed"&&Js(n.id,{state:"waiting",code:void 0});Ur()}function Zx(e,t){ot.value=ot.value.map(n=>n.dialog_id===e?{...n,dialog_id:t}:n);for(let n of ot.value)n.dialog_id===t&&n.state==="done"&&os(ls+n.id,n)}function dp(e,t){for(let n of vo(kt(e,t)))Y$(n.id)}function Qx(e){Js(e,{state:"waiting",code:void 0}),Ur()}function yM(){for(let e of ot.peek())e.state==="failed"&&e.code==="offline"&&Js(e.id,{state:"waiting"});Ur()}function Y$(e){let t=ot.peek().find(n=>n.id===e);up.get(e)?.abort(),up.delete(e),Ea(ls+e),ot.value=ot.value.filter(n=>n.id!==e),!vo(kt(t.dialog_id,t.mode??"reply")).length&&Zs.peek()[t.dialog_id]&&bn(t.dialog_id),t.file&&fetch(`/api/uploads/${t.file.token}`,{method:"DELETE"}).catch(()=>{}),Ur(),Jx(t.dialog_id,t.mode)}function fp(e,t){let n=kt(e,t).filter(s=>s.state==="done");for(let s of n)Ea(ls+s.id);return ot.value=ot.value.filter(s=>!n.includes(s)),n.map(s=>s.file)}function $p(e,t,n="reply",s=null,a=[]){let i=t.map(c=>({id:ys(),dialog_id:e,mode:n,name:c.name,size:c.size,state:"done",share:100,file:c,seen:s}));for(let c of i)os(ls+c.id,c);let l=a.map(c=>({id:ys(),dialog_id:e,mode:n,name:c.name,size:c.size,state:"refused",code:"gone"}));ot.value=[...ot.value,...i,...l]}var hM,U$,ot,Ia,Zs,ls,Yx,up,Gx,Vx,kt,cs,vo,H$,pp,Hr=b(()=>{gt();te();J();ju();gc();Na();hM=2,U$=25*1024*1024,ot=S([]),Ia=S({}),Zs=S({}),ls="",Yx=null,up=new Map;Gx=()=>`${ls}unfinished`;de(()=>{if(!ot.value.length&&!ls)return;let e=ot.value.filter(t=>t.state!=="done").map(({source:t,share:n,...s})=>s);try{sessionStorage.setItem(Gx(),JSON.stringify(e))}catch{}});Vx=e=>{Yx=e},kt=(e,t="reply")=>ot.value.filter(n=>n.dialog_id===e&&(n.mode??"reply")===t),cs=e=>e.some(t=>t.state==="waiting"||t.state==="uploading");gy(()=>cs(ot.peek()));vo=e=>e.filter(t=>t.state==="failed"||t.state==="refused");H$=(e,t)=>{Ia.value={...Ia.value,[e]:t}};pp=(e,t)=>{Zs.value={...Zs.value,[e]:t}};ur(gM);As(yM)});function kM(e,t){let n=kt(e,t).map(s=>s.seen??null).filter(s=>s!==null);return g$(e,t)??(n.length?Math.min(...n):js(e)??0)}function G$(e,t,n={}){if(n.then&&ga())return;let s={mode:t,how:n,seen:kM(e,t)};cs(kt(e,t))?H$(e,s):t_(e,s)}function t_(e,t){let{mode:n,how:s,seen:a}=t,i=ln(e,n).trim(),l=kt(e,n),c=vo(l);if(!i&&c.length===l.length)return;if(bn(e),c.length){pp(e,t),xM(e);return}let u=fp(e,n),m=m$(e,n,i,a,u,n==="note"?_M(e,i):SM(e,s));ex(e,n),is(e,n,null),n==="reply"&&(Kx(e),a_(e,m,s)),s.then==="close"&&Yf(e),B.peek().logs[e]?.later&&Hc(e)}function n_(e,t){mp(e,t.mode),H$(e,t)}function xM(e){if(E.peek().dialog===e)return;let t=B.peek().dialogs[e]?.name??o("the client");he(o("Not sent to {name} yet: a file was not uploaded",{name:t}),{action:()=>gp(e),label:o("Open"),ms:i_})}function o_(e,t){dp(e,t.mode),G$(e,t.mode,t.how)}function hp(e,t,n,s){if(ga())return;let a=Aa(B.peek().dialogs[e]?.kind)||void 0,i=m$(e,"reply",t,n,[],V$({undo_ms:a,...s}));a_(e,i,s),s.then==="close"&&Yf(e)}function _M(e,t){let n=ip(t).map(s=>s.id);return V$({reply_to_no:za(e,"note"),mentions:n.length?n:void 0})}function SM(e,{then:t,at:n}){let s=B.peek().dialogs[e],a=!!(s&&mt(s)?.can?.subject);return V$({reply_to_no:za(e,"reply"),letter:a?Ux(e):void 0,formatted:a,undo_ms:n?void 0:Aa(s?.kind)||void 0,not_before:n?Ws(n):void 0,then:t})}function a_(e,t,{then:n,at:s,snooze_until:a}){let i=()=>{r_(t,n,e)};n==="close"?ee(Mw(e),{keep:!0,undo:i}):n==="snooze"?ee(Rw(e,a),{icon:"alarm-clock",undo:i}):s?ee(xu(e,s),{icon:"calendar-clock",undo:i}):Aa(B.peek().dialogs[e]?.kind)&&Fv(i,Aa(B.peek().dialogs[e]?.kind)+wM)}function r_(e,t,n){let s=Pt.peek().find(i=>i.key===e);if(s&&s.phase!=="sending"){Qs(s);return}if(!s){let i=Uk(e);i&&to(i,t,n);return}let a=de(()=>{Pt.value.find(l=>l.key===e)?.phase!=="sending"&&It(()=>queueMicrotask(()=>{a(),r_(e,t,n)}))})}function CM({dialog_id:e,phase:t}){if(E.peek().dialog===e)return;let n=B.peek().dialogs[e]?.name??o("the client"),s=t==="held"?o("Not sent to {name} yet: the conversation changed while you were writing",{name:n}):o("Not sent to {name}",{name:n});he(s,{action:()=>gp(e),label:o("Open"),ms:i_})}async function to(e,t=e.data.then,n=e.dialog_id){let s;try{s=await V(`/api/messages/${e.id}/cancel`,{})}catch(a){if(a.code!=="already-sent"){We(()=>{throw a});return}he(o("Already sent")),t&&await We(()=>V(`/api/dialogs/${n}/${t==="close"?"reopen":"unsnooze"}`,{}))&&gp(n);return}ne({t:"result",message:s.message}),l_(n,"reply",e.data.typed??e.text,e.no,s.files,TM(e.files??[],s.files)),is(n,"reply",e.reply_to_no),e.letter&&gn(n,{subject:e.letter.subject,cc:e.letter.copies.join(", "),bcc:e.letter.blind.join(", "),to:e.letter.recipients[0]}),ee(Lw(n),{icon:"undo-2"})}function TM(e,t){let n=t.map(s=>s.name);return e.filter(s=>{let a=n.indexOf(s.name);return a>=0&&n.splice(a,1),a<0})}function l_(e,t,n,s,a=[],i=[]){let l=ln(e,t),c=Math.max(s,g$(e,t)??0);$n(e,t),Us(e,t,l&&l!==n?[n,l].filter(Boolean).join(`
`):n,c),$p(e,a,t,c,i),gp(e),rs(t)}function Qs(e){let{more:t={}}=e;Dr(e.key),l_(e.dialog_id,e.kind,e.text,e.last_no??e.seen,e_(e)?[]:e.files??[],e_(e)?e.files??[]:[]),t.reply_to_no&&is(e.dialog_id,e.kind,t.reply_to_no),t.letter&&gn(e.dialog_id,{subject:t.letter.subject??void 0,cc:t.letter.cc.join(", "),bcc:t.letter.bcc.join(", "),to:t.letter.to??void 0})}function c_(e){Dr(e.key),ee(zw(e.dialog_id),{icon:"x",undo:()=>Qs(e)})}var wM,V$,s_,i_,Xx,e_,gp,J$,us=b(()=>{te();Je();rp();Xo();J();lp();hn();x();$l();Lo();ss();hl();G();Na();M();gt();Ne();Zn();Xt();Hr();wM=500;Vx(t_);V$=e=>Object.fromEntries(Object.entries(e).filter(([,t])=>t!=null&&t!==!1));s_=e=>!!(e&&!e.blocked_at&&mt(e)&&mt(e).health!=="removed");i_=6e4,Xx=new Map;de(()=>{for(let e of Pt.value.filter(p$))Xx.get(e.key)!==e.phase&&(Xx.set(e.key,e.phase),It(()=>CM(e)))});e_=e=>e.phase==="refused"&&e.code==="file-gone";gp=e=>{E.peek().dialog!==e&&L(W(E.peek().view,e))};J$=(e,t)=>We(async()=>{let n=await V(`/api/messages/${e.id}/plan`,{not_before:t&&Ws(t)});ne({t:"result",...n})})});function bp(){let[e,t]=g(!1),[n,s]=g(""),a=O(null),i=O(0);return F(()=>{e&&a.current?.focus()},[e]),{on:e,setOn:t,text:n,setText:s,field:a,seen:i,ready:c=>{let u=n.trim();return e&&!u?(a.current?.focus(),!1):(c(e?u:null,i.current),!0)}}}function vp({dialog:e,telling:t}){if(!s_(e))return null;let{on:n,setOn:s,text:a,setText:i,field:l,seen:c}=t,u=m=>{a.trim()||(c.current=js(e.id)??0),i(m)};return r`
<label class="hrow t13 tellc">
<input class="tog" type="checkbox" role="switch" aria-label=${o("Tell the client")} checked=${n}
onChange=${m=>s(m.currentTarget.checked)} />
${o("Tell the client")}
</label>
${n&&r`<textarea class="input tellw" rows="2" ref=${l} maxlength="4000" aria-required="true"
aria-label=${o("Message to the client")} placeholder=${o("Message to the client")} value=${a}
onInput=${m=>u(m.currentTarget.value)}></textarea>`}
`}var Z$=b(()=>{I();T();x();Na();us()});function yp({label:e,title:t,usual:n,given:s=null,hour:a="10:00",words:i={},deed:l,icon:c=null,place:u="popsnz",onPick:m,onShut:p,children:$,below:d}){let h=O(K.value).current,y=O(n(h)).current,[_,k]=g(0),[w,D]=g(s?{day:OM(s),text:EM(s),used:!0}:{day:Lt(h,1,0),text:a,used:!1}),H=wt(p);ye(),F(()=>H.current.querySelector(".mi")?.focus({preventScroll:!0}),[]);let R=Bx(w.text),re=R?Lt(w.day,0,...R):null,He=w.used&&re!==null&&re<=Date.now(),Ye=w.used&&(R===null||He),we=w.used?re:y[_].at,_t=ie=>{m(ie)!==!1&&p()},pe=ie=>{ie.preventDefault(),ie.stopPropagation(),Ye||_t(we)},$e=ie=>{let Ce={ArrowDown:1,ArrowUp:-1}[ie.key];if(!Ce)return;ie.preventDefault();let Ze=(_+Ce+y.length)%y.length;k(Ze),D({...w,used:!1}),ie.currentTarget.querySelectorAll(".mi")[Ze].focus()};return r`<form class=${`menu pop when ${u}`} role="dialog" aria-label=${e} ref=${H} onSubmit=${pe}>
<div class="snzg">
<div role="group" aria-label=${t} onKeyDown=${$e}>
<div class="mh">${t}</div>
${y.map((ie,Ce)=>r`<button type="button" key=${ie.id} class=${!w.used&&Ce===_?"mi on":"mi"}
onFocus=${()=>{k(Ce),s||D({...w,used:!1})}} onClick=${()=>_t(ie.at)}>
<${f} name=${u_[ie.id][1]} size="m" />
<span class="cut">${i[ie.id]?.()??u_[ie.id][0]()}</span>
${ie.at!==null&&r`<span class="hrow end t12 dim num">
${ie.id==="hour"||ie.id==="evening"?q(ie.at):tu(ie.at,h)}
</span>`}
</button>`)}
</div>
<${NM} own=${w} began=${h} onChange=${ie=>D({...w,...ie,used:!0})}
wrong=${Ye} />
</div>
<div class="snzf">
${$}
<span class="t12 dim grow snzw">
${Ye?r`<span class="hint bad" role="alert">
${He?o("This time has passed"):o("Type the time like 10:00")}
</span>`:we===null?o("Until the client replies"):`${Ho(we,h)}, ${q(we)}`}
</span>
<button type="submit" class="btn primary" disabled=${Ye}>
${c&&r`<${f} name=${c} size="s" />`}
${l}
<kbd>Enter</kbd>
</button>
</div>
${d}
</form>`}function NM({own:e,began:t,onChange:n,wrong:s}){let a=new Date(e.day),[i,l]=g([a.getFullYear(),a.getMonth()]),c=O(null),u=Lt(t,0,0),[m,p]=i,$=Ly(new Date(m,p,1).getTime()),d=new Date(m,p,1)<=new Date(t),h=k=>{let w=new Date(i[0],i[1]+k,1);l([w.getFullYear(),w.getMonth()])},y=k=>{n({day:k});let w=new Date(k);l([w.getFullYear(),w.getMonth()])},_=k=>{let w=AM[k.key];w&&(k.preventDefault(),y(Math.max(u,Lt(e.day,w,0))),requestAnimationFrame(()=>c.current?.querySelector("[aria-pressed='true']")?.focus()))};return r`<div class="snzc">
<div class="hrow">
<b class="b6 t13 grow">${$}</b>
<button type="button" class="ib small" aria-label=${o("Previous month")} disabled=${d}
onClick=${()=>h(-1)}>
<${f} name="chevron-left" size="m" />
</button>
<button type="button" class="ib small" aria-label=${o("Next month")} onClick=${()=>h(1)}>
<${f} name="chevron-right" size="m" />
</button>
</div>
<table class="cal" ref=${c} onKeyDown=${_}>
<caption class="vh">${$}</caption>
<thead><tr>${zy().map(k=>r`<th scope="col" key=${k}>${k}</th>`)}</tr></thead>
<tbody>
${Ix(...i).map((k,w)=>r`<tr key=${w}>
${k.map((D,H)=>r`<td key=${H}>
${D!==null&&r`<${PM} day=${D} today=${u} own=${e} onPick=${y} weekend=${H>4} />`}
</td>`)}
</tr>`)}
</tbody>
</table>
<div class="hrow">
<input class="input numin" aria-label=${o("Time")} inputmode="numeric" aria-invalid=${s?"true":null}
value=${e.text} onInput=${k=>n({text:k.currentTarget.value})} />
<span class="t12 dim">${Ho(e.day,t)}</span>
</div>
</div>`}function PM({day:e,today:t,own:n,onPick:s,weekend:a}){let i=new Date(e).getDate(),l=n.used&&e===n.day;return r`<button type="button" class=${a?"off":""} disabled=${e<t} aria-label=${Ho(e,0)}
aria-current=${e===t?"date":null} aria-pressed=${String(l)}
tabindex=${e===n.day||e===t&&n.day<t?0:-1} onClick=${()=>s(e)}>
${i}
</button>`}var u_,OM,EM,AM,Q$=b(()=>{I();T();Ie();X();x();fl();P();Ee();u_={hour:[()=>o("In an hour"),"hourglass"],evening:[()=>o("This evening"),"sunset"],tomorrow:[()=>o("Tomorrow"),"sunrise"],monday:[()=>o("On Monday"),"calendar"],client:[()=>o("Until the client replies"),"message-circle"]},OM=e=>Lt(e,0,0),EM=e=>{let t=new Date(e);return[t.getHours(),t.getMinutes()].map(n=>String(n).padStart(2,"0")).join(":")};AM={ArrowLeft:-1,ArrowRight:1,ArrowUp:-7,ArrowDown:7}});var m_={};Le(m_,{Snooze:()=>X$,SnoozeMenu:()=>p_,SnoozeStrip:()=>eh});function p_({label:e,onPick:t,dialog:n=null,waitingSince:s=null,onShut:a=DM}){let[i,l]=g(""),c=bp(),u=s!==null&&!c.on&&r`<p class="hint snzh">
<${f} name="circle-alert" size="s" /> ${o("The client has been waiting for {span}. Snoozing does not stop the wait.",{span:Ke(K.value-s)})}
</p>`;return r`<${yp} label=${e} title=${o("Snooze until")} usual=${zx}
deed=${c.on?o("Send and snooze"):o("Snooze")}
onPick=${m=>c.ready((p,$)=>t(m,i.trim(),p,$))} onShut=${a}
below=${u}>
<input class="input" aria-label=${o("Waiting reason (optional)")} placeholder=${o("Reason for the team")}
maxlength="500" value=${i} onInput=${m=>l(m.currentTarget.value)} />
<${vp} dialog=${n} telling=${c} />
<//>`}function X$({dialog:e}){let t=(n,s,a,i)=>a?hp(e.id,a,i,{then:"snooze",snooze_until:n,reason:s}):Pu(e.id,n,s);return r`<${p_} label=${o("Snooze")} dialog=${e} waitingSince=${e.waiting_since}
onPick=${t} />`}function eh({dialog:e}){if(!e?.snooze||e.state!=="open")return null;let{until:t,reason:n}=e.snooze,s=t===null?o("Snoozed until the client replies"):o("Snoozed until {day}, {time}",{day:Ho(t,K.value),time:q(t)});return r`<div class="banner aside">
<${f} name="alarm-clock" size="m" />
<span class="grow cut">${s}${n&&r` · <span class="b4">${n}</span>`}</span>
<button type="button" class="btn small" onClick=${()=>Is(e.id)}>${o("Unsnooze")}</button>
</div>`}var DM,wp=b(()=>{I();T();se();Ie();X();x();fl();Xt();us();P();Z$();Q$();DM=()=>{v.value=null}});function Yr(e){let t=Qt(e),n=Mo.value[e.status_id];return!n||n.base!==t||n.builtin===t&&!n.name?th(t):Dn(n)}function Wa(e){let t=Yn.value?.[e.id]?.load;return t===void 0?"":e.capacity?o("{n} of {all}",{n:t,all:e.capacity}):String(t)}function MM(e){if(!Yn.value||e.length<2)return null;let t=s=>Yn.value[s.id]?.load??0,n=e.reduce((s,a)=>t(a)<t(s)?a:s);return e.every(s=>s===n||t(s)>t(n))?n.id:null}function LM(e,t,n){let s=t.trim().toLocaleLowerCase(),a=c=>c.toLocaleLowerCase().includes(s),i=[],l=(c,u)=>{u.length&&i.push({head:c},...u)};if(!n){(a(A.value.name)||a(o("Assign to me")))&&i.push({person:Me.value[A.value.id]??A.value,mine:!0});let c=RM().filter(p=>a(p.name)),u=c.filter(p=>Qt(p)==="online"),m=MM(u.filter($_));l(o("Online"),u.map(p=>({person:p,free:p.id===m}))),l(o("Not now"),c.filter(p=>!u.includes(p)).map(p=>({person:p})))}return l(o("Teams"),Xs().filter(c=>a(c.name)).map(c=>({team:c}))),!s&&e.assignee_id!==null&&!n&&i.push({nobody:"person"}),!s&&e.team_id!==null&&i.push({nobody:"team"}),i}function oh({dialog:e,onlyTeams:t}){let[n,s]=g(""),[a,i]=g(""),[l,c]=g(0),u=O(null),m=wt(d_);ye(),F(()=>{u.current.focus({preventScroll:!0}),zs(e.id)},[]);let p=LM(e,n,t),$=p.filter(_=>!_.head),d=Math.min(l,$.length-1),h=_=>{_.person&&!h_(_.person)||(d_(),_.team||_.nobody==="team"?Uw(e.id,_.team?.id??null,a.trim()):Au(e.id,_.person?.id??null,a.trim()))},y=_=>{let k={ArrowDown:1,ArrowUp:-1}[_.key];k&&(_.preventDefault(),c((d+k+$.length)%Math.max(1,$.length))),_.key==="Enter"&&$[d]&&(_.preventDefault(),h($[d]))};return r`<div class="menu pop popasg" role="dialog" aria-label=${t?o("Team"):o("Assignee")} ref=${m}
onKeyDown=${y}>
<div class="gfind">
<${f} name="search" size="m" />
<input class="palq" ref=${u} role="combobox" aria-expanded="true" aria-controls="asl" aria-autocomplete="list"
aria-activedescendant=${$.length?"as"+d:null}
aria-label=${t?o("Find a team"):o("Find a colleague or a team")}
placeholder=${t?o("Team name"):o("Name or team")} value=${n}
onInput=${_=>{s(_.currentTarget.value),c(0)}} />
</div>
<div role="listbox" id="asl" class="asl" aria-label=${t?o("Team"):o("Assignee")}>
${p.map(_=>_.head?r`<div class="mh" role="presentation" key=${_.head}>${_.head}</div>`:r`<${zM} option=${_} index=${$.indexOf(_)} chosen=${d} dialog=${e}
onAt=${c} onPick=${h} />`)}
${!$.length&&r`<p class="dpad2 t13 dim">
${t&&!n?o("No teams yet. An administrator creates them in the settings."):o("Nothing found")}
</p>`}
</div>
<div class="asgf">
<input class="input" aria-label=${o("Note for the new assignee")} placeholder=${o("Note (optional)")}
maxlength="4000" value=${a} onInput=${_=>i(_.currentTarget.value)} />
</div>
</div>`}function zM({option:e,index:t,chosen:n,dialog:s,onAt:a,onPick:i}){let{person:l,team:c}=e,u=l?l.id===s.assignee_id:c?c.id===s.team_id:!1,m=l&&!h_(l);return r`
${e.nobody&&r`<div class="msep" role="presentation"></div>`}
<button type="button" class=${t===n?"mi on":"mi"} id=${"as"+t} role="option" tabindex="-1"
aria-selected=${String(u)} aria-disabled=${m?"true":null} onPointerMove=${()=>a(t)}
onClick=${()=>i(e)}>
${l&&r`<${BM} person=${l} mine=${e.mine} free=${e.free} now=${u} shut=${m} />`}
${c&&r`
<span class=${"sq "+On(c.name)}></span>
<span class="cut">${c.name}</span>
${u&&r`<span class="tag plain">${o("now")}</span>`}
<span class="hrow end t12 dim">${C("{n} online","{n} online",nh(c))}</span>
`}
${e.nobody&&r`
<${f} name="user-round-x" size="m" />
${e.nobody==="person"?o("Remove the assignee"):o("Remove from the team")}
`}
</button>
`}function IM(e,t){return!t&&Qt(e)!=="online"?Yr(e):[!t&&!$_(e)&&Yr(e),Wa(e)].filter(Boolean).join(" · ")}function BM({person:e,mine:t,free:n,now:s,shut:a}){let i=Qt(e);return r`
<${Q} name=${e.name} size="sm"><${Ba} shift=${i} /><//>
<span class="cut">${t&&!s?o("Assign to me"):e.name}</span>
${s&&r`<span class="tag plain">${o("now")}</span>`}
${n&&r`<span class="tag h4">${o("least busy")}</span>`}
<span class="hrow end t12 dim num">
${a?o("no access"):IM(e,t)}
${t&&!s&&r`<kbd>I</kbd>`}
</span>
`}var d_,f_,Ba,th,$_,RM,Xs,nh,h_,Gr=b(()=>{I();T();se();x();Re();M();Xt();P();Ee();tl();d_=()=>{v.value=null},f_=(e,t)=>e.name.localeCompare(t.name),Ba=({shift:e})=>r`<span class=${"dot "+{online:"on",away:"away",off:"off"}[e]}></span>`,th=e=>({online:o("online"),away:o("away"),off:o("off shift")})[e];$_=e=>Mo.value[e.status_id]?.takes_new!==0;RM=()=>Object.values(Me.value).filter(e=>e.active&&e.id!==A.value.id).sort(f_),Xs=()=>Object.values(rt.value).filter(e=>!e.removed).sort(f_),nh=e=>e.members.filter(t=>Me.value[t]?.active&&Qt(Me.value[t])==="online").length;h_=e=>Yn.value?.[e.id]?.may??!0});function jM(e,t){let n=K.peek();return e==="tomorrow"?Lt(n,1,9):e==="monday"?Lt(n,dl(n),9):e==="week"?Lt(n,7,9):e==="date"?t?new Date(`${t}T09:00`).getTime():NaN:null}function y_({meId:e}){let[t,n]=g(e),[s,a]=g(null),[i,l]=g(null),[c,u]=g(new Set),[m,p]=g("person"),[$,d]=g({person:null,team:null,turn:null}),[h,y]=g("ever"),[_,k]=g(v_(Lt(K.peek(),7,9))),[w,D]=g(""),[H,R]=g(!1),[re,He]=g([]),Ye=O(null);ye();let we=O(t),_t=()=>(we.current=t,a(null),l(null),WM(t).then(oe=>{we.current===t&&(a(oe),u(new Set(oe.map(vt=>vt.id))))},oe=>{we.current===t&&l(oe)})),pe=()=>j("/api/handovers").then(oe=>He(oe.items.filter(vt=>!vt.undone_at)),()=>{});F(()=>{Ye.current.focus(),zs(),pe()},[]),N(()=>{_t()},[t]);let $e=t===e,ie=xp(t),Ce=$.turn??ie.filter(oe=>Qt(oe)==="online").map(oe=>oe.id),Ze=jM(h,_),Fn=h==="date"&&!(Ze>Date.now()),Xa={person:$.person!==null,team:$.team!==null,turn:Ce.length>0}[m]&&c.size>0&&!Fn&&!H,pd=async()=>{R(!0);let oe=s.length===c.size,vt={...$e?{}:{from_id:t},kind:m,people:m==="person"?[$.person]:m==="turn"?Ce:[],team_id:m==="team"?$.team:null,dialogs:oe?null:[...c],note:w.trim(),return_at:Ze};try{let{hand_over:la}=await V("/api/handovers",vt);kp(),UM(la,oe?s.length:c.size)}catch(la){l(la),R(!1)}},ue=oe=>We(async()=>{w_((await V(`/api/handovers/${oe.id}/undo`,{})).hand_over),pe(),_t()});return r`<div class="over" onPointerDown=${oe=>{oe.target===oe.currentTarget&&kp()}}>
<div class="dialog wide ho" role="dialog" aria-modal="true" aria-label=${$e?o("Hand over my conversations"):o("Hand over conversations: {name}",{name:Y(t)})} onKeyDown=${Et}>
<header class="dhead">
<h2 class="head2 grow">
${$e?o("Hand over my conversations"):o("Hand over conversations: {name}",{name:Y(t)})}
</h2>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${kp}>
<${f} name="x" size="m" />
</button>
</header>
<div class="hobody">
<div class="hol">
${b_()&&r`<div class="field">
<label for="hofrom">${o("Whose conversations")}</label>
<select class="input" id="hofrom" value=${t} onChange=${oe=>{n(Number(oe.currentTarget.value)),d({person:null,team:null,turn:null})}}>
<option value=${e}>${o("Mine")}</option>
${HM(e).map(oe=>r`<option value=${oe.id} key=${oe.id}>
${[oe.name,Wa(oe)].filter(Boolean).join(" · ")}
</option>`)}
</select>
</div>`}
<fieldset class=${b_()?"field dgap":"field"}>
<legend class="lab">${o("Hand over to")}</legend>
<div class="rops">
${[["person",o("A colleague")],["team",o("A team")],["turn",o("Round robin")]].map(([oe,vt],la)=>r`<label class="ropt" key=${oe}>
<input class="check rad" type="radio" name="to" ref=${la?null:Ye} checked=${m===oe}
onChange=${()=>p(oe)} />
<b class="b5 blk t13">${vt}</b>
</label>`)}
</div>
</fieldset>
<${YM} from=${t} kind=${m} who=${$} turn=${Ce} count=${c.size}
onPick=${oe=>d({...$,...oe})} onTurn=${()=>p("turn")} />
<div class="field dgap">
<label for="hol">${o("For how long")}</label>
<select class="input" id="hol" value=${h} onChange=${oe=>y(oe.currentTarget.value)}>
${Object.entries(FM).filter(([oe])=>oe!=="monday"||dl(K.value)>1).map(([oe,vt])=>r`<option value=${oe}>${vt($e)}</option>`)}
</select>
${h==="date"&&r`<input class="input" type="date" aria-label=${o("Return date")}
min=${v_(Lt(K.peek(),1,9))} aria-invalid=${Fn?"true":null} value=${_}
onInput=${oe=>k(oe.currentTarget.value)} />`}
${Ze>0&&!Fn&&r`<p class="hint">
${$e?o("They return to you: {when}",{when:`${Ho(Ze,K.value)}, ${q(Ze)}`}):o("They return: {when}",{when:`${Ho(Ze,K.value)}, ${q(Ze)}`})}
</p>`}
</div>
<div class="field dgap">
<label for="hn">${o("Handover note")}</label>
<textarea class="input" id="hn" rows="4" maxlength="4000"
placeholder=${o("Added to each conversation, visible to the team")} value=${w}
onInput=${oe=>D(oe.currentTarget.value)}></textarea>
</div>
</div>
<${VM} own=${$e} mine=${s} problem=${s===null?i:null} picked=${c}
onPicked=${u} />
</div>
${re.length>0&&r`<ul class="holast" aria-label=${o("Handed over in the last 7 days")}>
${re.slice(0,3).map(oe=>r`<${JM} key=${oe.id} one=${oe} onUndo=${ue} />`)}
</ul>`}
<footer class="dfoot">
<span class=${s!==null&&i?"t12 hint bad grow":"t12 dim grow"}
role=${s!==null&&i?"alert":null}>
${s!==null&&i?z(i):o("Clients will not notice. You can undo it for 7 days.")}
</span>
<button type="button" class="btn quiet" onClick=${kp}>${o("Cancel")}</button>
<button type="button" class="btn primary" disabled=${!Xa} onClick=${pd}>
${H?o("Handing over…"):o("Hand over {n}",{n:c.size})}
</button>
</footer>
</div>
</div>`}function UM(e,t){let n=[C("Handed over: {n} conversation","Handed over: {n} conversations",e.moved),qM(e.left)].filter(Boolean).join(". "),s=async()=>w_((await V(`/api/handovers/${e.id}/undo`,{})).hand_over);ee(n,{icon:t===e.moved?"users-round":"circle-alert",undo:e.moved?()=>We(s):null})}function w_(e){let t=e.moved-e.back,n=e.from_id===A.peek().id?C("{n} conversation is yours again","{n} conversations are yours again",e.back):C("{n} conversation is back with {name}","{n} conversations are back with {name}",e.back,{name:Y(e.from_id)});ee(t?`${n}. ${C("{n} has changed since and stays as is","{n} have changed since and stay as they are",t)}`:n,{icon:"undo-2"})}function YM({from:e,kind:t,who:n,turn:s,count:a,onPick:i,onTurn:l}){if(t==="person"){let u=xp(e),m=Me.value[n.person];return r`
<select class="input" aria-label=${o("Colleague")} value=${n.person??""}
onChange=${p=>i({person:Number(p.currentTarget.value)})}>
<option value="" disabled>${o("Choose a colleague")}</option>
${u.map(p=>r`<option value=${p.id} key=${p.id}>
${[p.name,Yr(p),Wa(p)].filter(Boolean).join(" · ")}
</option>`)}
</select>
${m&&r`<${GM} from=${e} person=${m} count=${a} onTurn=${l} />`}
`}if(t==="team"){let u=Xs();return u.length?r`
<select class="input" aria-label=${o("Team")} value=${n.team??""}
onChange=${m=>i({team:Number(m.currentTarget.value)})}>
<option value="" disabled>${o("Choose a team")}</option>
${u.map(m=>r`<option value=${m.id} key=${m.id}>
${m.name} · ${C("{n} online","{n} online",nh(m))}
</option>`)}
</select>
<p class="hint">${o("They will have no assignee until a free team member takes them.")}</p>
`:r`<p class="hint">${o("No teams yet. An administrator creates them in the settings.")}</p>`}let c=u=>i({turn:s.includes(u)?s.filter(m=>m!==u):[...s,u]});return r`
<div class="hopeople" role="group" aria-label=${o("Participants")}>
${xp(e).map(u=>r`<label key=${u.id}>
<input class="check" type="checkbox" checked=${s.includes(u.id)}
onChange=${()=>c(u.id)} />
<${Q} name=${u.name} size="sm"><${Ba} shift=${Qt(u)} /><//>
<span class="grow cut">${u.name}</span>
<span class="t12 dim num">${Wa(u)}</span>
</label>`)}
</div>
<p class="hint">${o("One after another, skipping people who are away or at the limit.")}</p>
`}function GM({from:e,person:t,count:n,onTurn:s}){let a=Yn.value?.[t.id]?.load;if(a===void 0)return null;let i=a+n,l=t.capacity>0&&i>t.capacity,c=xp(e).filter(p=>Qt(p)==="online"&&p.id!==t.id),u=t.name.split(" ")[0],m=t.capacity?o("{name} will have {n} of {all}",{name:u,n:i,all:t.capacity}):o("{name} will have {n}",{name:u,n:i});return r`<p class=${l?"hint warn":"hint"}>
${l?`${m}: ${o("over the limit.")}`:`${m}.`} ${l&&c.length>0&&r`<button type="button" class="link" onClick=${s}>${o("Share them round robin")}</button>`}
</p>`}function VM({own:e,mine:t,problem:n,picked:s,onPicked:a}){if(n)return r`<div class="hor">
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
<${Oe} kind=${c.kind} named />
<span class="grow cut">
<b class="b5 blk cut">${c.name}</b>
<span class="t12 dim blk cut">
${g_(c.id)?o("Your draft moves along"):c.preview?.text||c.title}
</span>
</span>
${g_(c.id)?r`<span class="tag h1">${o("draft")}</span>`:c.snooze?r`<span class="tag plain">${o("snoozed")}</span>`:r`<${Gn} dialog=${c} still />`}
</label>
</li>`)}
</ul>
</div>`}function JM({one:e,onUndo:t}){let n=e.kind==="team"?Hf(e.team_id):e.kind==="turn"?o("round robin"):Y(e.people[0]),s=e.from_id===A.value.id?"":`${Y(e.from_id)} · `;return r`<li class="hrow t12">
<${f} name="history" size="s" />
<span class="grow cut">
${Ot(e.at)}
, ${q(e.at)} · ${s}
${C("{n} conversation","{n} conversations",e.moved)} → ${n}
${e.return_at&&` · ${o("return on {day}",{day:Ot(e.return_at)})}`}
</span>
<button type="button" class="link" onClick=${()=>t(e)}>${o("Undo")}</button>
</li>`}var kp,g_,WM,b_,FM,v_,KM,qM,HM,xp,k_=b(()=>{I();T();Je();se();J();Ie();hn();X();x();Re();M();fl();Ne();Xt();Gr();P();Ee();ns();kp=()=>{v.value=null},g_=e=>!!(ln(e,"reply").trim()||ln(e,"note").trim()),WM=async e=>(await j(`/api/people/${e}/dialogs`)).items,b_=()=>["supervisor","administrator"].includes(A.value.role),FM={ever:()=>o("Permanently"),tomorrow:e=>e?o("Until tomorrow, then back to me"):o("Until tomorrow, then back"),monday:e=>e?o("Until Monday, then back to me"):o("Until Monday, then back"),week:e=>e?o("For a week, then back to me"):o("For a week, then back"),date:e=>e?o("Until a date, then back to me"):o("Until a date, then back")};v_=e=>{let t=new Date(e);return[t.getFullYear(),t.getMonth()+1,t.getDate()].map(n=>String(n).padStart(2,"0")).join("-")};KM={changed:e=>C("{n} changed in the meantime","{n} changed in the meantime",e),"cannot-answer":e=>C("{n} not handed over: no access to its channel","{n} not handed over: no access to their channels",e),"nobody-free":e=>C("{n} not handed over: everyone is away or at the limit","{n} not handed over: everyone is away or at the limit",e)},qM=e=>Object.entries(e).map(([t,n])=>KM[t]?.(n)).filter(Boolean).join(", ");HM=e=>Object.values(Me.value).filter(t=>(t.active||Yn.value?.[t.id]?.load>0)&&t.id!==e).sort((t,n)=>t.name.localeCompare(n.name)),xp=e=>Object.values(Me.value).filter(t=>t.active&&t.id!==e).sort((t,n)=>t.name.localeCompare(n.name))});function x_(e){return[e.max_file?o("up to {size} each",{size:dn(e.max_file)}):"",e.max_files?o("at most {n} files",{n:e.max_files}):""].filter(Boolean).join(", ")}function __({id:e,can:t,mode:n}){let s=O(null),a=x_(t);return r`
<input class="vh" id="pickfiles" ref=${s} type="file" multiple tabindex="-1" aria-hidden="true"
onChange=${l=>{gl(e,l.target.files,t,n),l.target.value="",Ys()}} onCancel=${Ys} />
<button type="button" class="ib small" id="attach"
aria-label=${a?o("Attach a file: {limits}",{limits:a}):o("Attach a file")}
title=${[o("Attach a file")+"  Ctrl U",a].filter(Boolean).join(`
`)}
onClick=${()=>s.current.click()}>
<${f} name="paperclip" size="m" />
</button>
`}function ZM(e,t){return e.code==="too-large"?o("{size}: {channel} allows up to {limit}",{size:dn(e.size),channel:ve(t),limit:dn(e.limit)}):e.code==="too-many"?o("{channel} allows at most {n} files in a message",{channel:ve(t),n:e.limit}):e.code==="no-space"?o("The server has no space left for files"):e.code==="gone"?o("The file is no longer on the server. Attach it again."):e.code==="lost"?o("The page was closed before the upload finished. Attach the file again."):e.code==="empty"?o("The file is empty"):e.code==="offline"?o("No connection to the server."):o("Upload failed. Code {code}.",{code:e.code})}function Sp({id:e,kind:t,mode:n}){let s=kt(e,n);if(!s.length)return null;let a=vo(s),i=[...a,...s.filter(l=>!a.includes(l))];return r`<ul class="cfiles" aria-label=${n==="note"?o("Files in the note"):o("Files in the reply")}>
${i.map(l=>r`<${QM} key=${l.id} entry=${l} kind=${t} />`)}
</ul>`}function Cp({id:e,mode:t,again:n,without:s,wanted:a=Zs.value[e]}){let i=kt(e,t),l=vo(i);if(!a||a.mode!==t||!l.length)return null;let c=l.some(m=>m.state==="failed"),u=t==="note"?o("Leave without files"):o("Send without files");return r`<div class="cstrip warn cmiss" id="missing" role="alert">
<${f} name="file-warning" size="m" />
<span class="grow">
${C("{n} file was not uploaded. Send without it?","{n} files were not uploaded. Send without them?",l.length)}
</span>
<span class="hrow tight">
${c&&r`<button type="button" class="btn small" onClick=${()=>n(a)}>${o("Retry")}</button>`}
<button type="button" class="btn small" onClick=${()=>s(a)}>${u}</button>
<button type="button" class="ib small" aria-label=${o("Do not send yet")} title=${o("Do not send yet")}
onClick=${()=>bn(e)}>
<${f} name="x" size="m" />
</button>
</span>
</div>`}function QM({entry:e,kind:t}){let n=e.state==="failed"||e.state==="refused",s=n?"file-warning":e.type?.startsWith("image/")||e.file?.kind==="photo"?"image":"file-text",a=e.state==="uploading"||e.state==="waiting";return r`<li class=${n?"file fbadx":"file"} data-state=${e.state}>
${e.file?.thumb?r`<img class="cthumb" src=${`/files/${e.file.token}/thumb`} alt="" width="28" height="28" />`:r`<${f} name=${s} />`}
<span class="grow">
<b class="b5 blk cut">${e.name}</b>
${n?r`<span class="t12 blk" role="alert">${ZM(e,t)}</span>`:a?r`<svg class="pbar" viewBox="0 0 100 4" preserveAspectRatio="none" role="img"
aria-label=${o("Uploaded {n} %",{n:e.share})}>
<rect class="bg" width="100" height="4" rx="2" />
<rect class="fg" width=${e.share} height="4" rx="2" />
</svg>`:r`<span class="t12 dim blk">${dn(e.size)}</span>`}
</span>
${a&&r`<span class="t12 dim num">${e.share} %</span>`}
${e.state==="failed"&&r`<button type="button" class="btn small" onClick=${()=>Qx(e.id)}>${o("Retry")}</button>`}
<button type="button" class="ib small" aria-label=${a?o("Cancel the upload: {name}",{name:e.name}):o("Remove {name}",{name:e.name})} onClick=${()=>Y$(e.id)}>
<${f} name="x" size="m" />
</button>
</li>`}function S_({id:e,can:t,kind:n}){let[s,a]=g(!1);N(()=>{let l=document.getElementById("conversation"),c=!!t?.files||go(e)==="note",u=0,m=w=>l?.contains(w.target),p=w=>{_p(w)&&m(w)&&(u+=1,a(c))},$=w=>{_p(w)&&m(w)&&(u-=1,u<=0&&a(!1))},d=w=>{_p(w)&&(w.preventDefault(),w.dataTransfer.dropEffect=c&&m(w)?"copy":"none")},h=w=>{_p(w)&&(w.preventDefault(),u=0,a(!1),c&&m(w)&&_(w.dataTransfer.files))},y=w=>{c&&m(w)&&w.clipboardData?.files.length&&(w.preventDefault(),_(w.clipboardData.files))},_=w=>{gl(e,w,go(e)==="note"?{}:t,go(e)),Ys()},k={dragenter:p,dragleave:$,dragover:d,drop:h,paste:y};for(let w in k)document.addEventListener(w,k[w]);return()=>{for(let w in k)document.removeEventListener(w,k[w])}},[e,t,go(e)]);let i=go(e)==="note";return s&&r`<div class="dropzone" aria-hidden="true">
<div>
<${f} name="paperclip" size="l" />
<b>${i?o("Drop to attach to the note"):o("Drop to attach to the reply")}</b>
<span class="t13">
${i?o("The client will not see this"):[ve(n),x_(t)].filter(Boolean).join(": ")}
</span>
</div>
</div>`}var _p,Tp=b(()=>{I();T();X();x();Gs();hn();Hr();P();_p=e=>[...e.dataTransfer?.types??[]].includes("Files")});async function st(e){let t=fe.peek();ne({t:"preferences",row:C_(t,e)});try{return ne({t:"preferences",row:(await V("/api/me/preferences",{preferences:e},{method:"PATCH"})).preferences}),!0}catch(n){return ne({t:"preferences",row:t}),he(z(n)),!1}}var C_,Fa=b(()=>{J();M();Ne();C_=(e,t)=>Object.fromEntries(Object.entries({...e,...t}).map(([n,s])=>[n,s&&typeof s=="object"&&!Array.isArray(s)?C_(e?.[n]??{},s):s]))});function Ep({files:e,message:t}){let n=e.filter(ah);return r`
${n.length>0&&r`<${n2} files=${n} />`}
${e.filter(s=>!ah(s)).map(s=>r`<${e2} key=${s.id} file=${s} />`)}
${t&&r`<${ih} message=${t} files=${e} />`}
`}function e2({file:e}){return e.kind==="sticker"&&ea(e)?r`<img class="stk" src=${jt(e,e.preview?"preview":"thumb")} alt=${o("Sticker")}
width="136" height="136" />`:["voice","audio"].includes(e.kind)&&rh(e,"audio")?r`<${r2} file=${e} />`:["video","video_note","animation"].includes(e.kind)&&rh(e,"video")?r`<${i2} file=${e} />`:r`<${Ap} file=${e} />`}function lh(e){let{width:t,height:n}=e;if(!t||!n)return{width:240,height:180};let s=Math.min(1,T_/t,T_/n);return{width:Math.max(64,Math.round(t*s)),height:Math.max(48,Math.round(n*s))}}function N_({files:e,letter:t}){let n=!t&&e?.length===1&&ah(e[0])?e[0]:null;return n?{maxWidth:`${Math.max(lh(n).width,t2)+12}px`}:null}function n2({files:e}){if(e.length===1)return r`<div class="pics one">
<${O_} file=${e[0]} size=${lh(e[0])} label=${o("Open the photo")} />
</div>`;let t=e.length-sh;return r`<div class=${e.length===3?"pics three":"pics"}>
${e.slice(0,sh).map((n,s)=>{let a=s===sh-1&&t>0?t:0,i=a?o("Open photo {i} of {n}, {more} more",{i:s+1,n:e.length,more:a}):o("Open photo {i} of {n}",{i:s+1,n:e.length});return r`<${O_} key=${n.id} file=${n} size=${{width:220,height:150}} label=${i}
more=${a} />`})}
</div>`}function O_({file:e,size:t,label:n,more:s}){if(!ea(e))return r`<${o2} file=${e} place=${t} />`;let a=e.preview?`${jt(e,"thumb")} 320w, ${jt(e,"preview")} 1600w`:null;return r`<button type="button" class=${s?"more":null} aria-label=${n} data-token=${e.token}
onClick=${()=>Ou(e.token)}>
<img src=${jt(e,e.thumb?"thumb":"preview")} srcset=${e.thumb?a:null}
sizes=${a&&`${t.width}px`} alt="" width=${t.width} height=${t.height} loading="lazy"
decoding="async" />
${s?r`<b>+${s}</b>`:null}
</button>`}function o2({file:e,place:t}){if(e.state==="ready")return r`<${Ap} file=${e} />`;let n=e.state==="pending";return r`<span class="notile" data-state=${e.state}>
<svg width=${t.width} height=${t.height} viewBox=${`0 0 ${t.width} ${t.height}`}
aria-hidden="true"></svg>
<span class="t12">
<${f} name=${n?"clock":"image-off"} />
<span>${n?o("Loading…"):P_(e)}</span>
</span>
</span>`}function a2(e){if(E_.test(e.name))return"file-warning";let[t]=e.media_type.split("/");return t==="image"?"image":t==="audio"?"music":t==="video"?"play":"file-text"}function Ap({file:e}){let t=Op(e);if(e.state==="ready"){let s=E_.test(e.name);return r`<a class=${s?"file risky":"file"} href=${jt(e)} download=${e.name||!0}
data-state="ready" title=${o("Download {name}",{name:t})}>
<${f} name=${a2(e)} />
<span class="grow">
<b class="b5 blk cut">${t}</b>
<span class="t12 dim">
${s?o("This is a program. Open it only if you trust the sender."):ch(e)}
</span>
</span>
<${f} name="download" size="m" />
<span class="vh">${o("Download")}</span>
</a>`}let n=e.state==="pending";return r`<span class=${n?"file":"file gone"} data-state=${e.state}>
<${f} name=${n?"clock":"file-warning"} />
<span class="grow">
<b class="b5 blk cut">${t}</b>
<span class="t12 blk">
${n?[o("Loading…"),e.size>0?dn(e.size):""].filter(Boolean).join(" · "):P_(e)}
</span>
</span>
</span>`}function r2({file:e}){let t=[Op(e),e.duration?qo(e.duration):""].filter(Boolean).join(", ");return r`<div class="sound">
${e.kind==="audio"&&r`<span class="hrow t13"><b class="b5 cut grow">${Op(e)}</b></span>`}
<audio controls preload="none" src=${jt(e,"media")} aria-label=${t}></audio>
<span class="hrow t12 dim">
${e.duration?r`<span class="num">${qo(e.duration)}</span>`:null}
<a class="link end hrow tight" href=${jt(e)} download=${e.name||!0}>
<${f} name="download" size="s" />
${o("Download")}
</a>
</span>
</div>`}function i2({file:e}){let t=lh(e);return r`<div class="film">
<video controls preload="none" class=${e.kind==="video_note"?"round":null} src=${jt(e,"media")}
poster=${ea(e)?jt(e,e.preview?"preview":"thumb"):null} width=${t.width}
height=${t.height} aria-label=${Op(e)}></video>
<span class="hrow t12 dim">
<span class="num">
${[e.duration?qo(e.duration):"",e.size>0?dn(e.size):""].filter(Boolean).join(" · ")}
</span>
<a class="link end hrow tight" href=${jt(e)} download=${e.name||!0}>
<${f} name="download" size="s" />
${o("Download")}
</a>
</span>
</div>`}var sh,T_,XM,E_,jt,ea,ah,rh,ih,A_,t2,P_,s2,ch,Op,Vr=b(()=>{T();Je();X();x();P();Go();sh=4,T_=320,XM={audio:["audio/mpeg","audio/mp4","audio/ogg","audio/aac","audio/wav","audio/flac"],video:["video/mp4","video/webm"]},E_=/\.(exe|msi|bat|cmd|com|scr|pif|js|jse|vbs|vbe|wsf|ps1|jar|apk|lnk|hta|reg|dll|iso|img)$/i,jt=(e,t="")=>`/files/${e.token}${t&&"/"+t}`,ea=e=>e.state==="ready"&&!!(e.thumb||e.preview),ah=e=>e.kind==="photo"||e.kind==="animation"&&!rh(e,"video"),rh=(e,t)=>e.state==="ready"&&XM[t].includes(e.media_type.split(";")[0]),ih=({message:e,files:t})=>t.filter(n=>n.state==="ready").length>1&&r`<a class="link t12 hrow tight" href=${`/api/messages/${e}/files.zip`} download>
<${f} name="download" size="s" />
${o("Download all")}
</a>`;A_=({files:e,text:t,letter:n})=>!t&&!n&&e.length===1&&e[0].state==="ready"&&e[0].kind==="sticker"&&ea(e[0]);t2=240;P_=e=>`${e.state==="refused"?o("Not accepted"):o("Lost")}: ${Vy(e.reason)}`,s2=e=>(/\.([a-z0-9]{1,5})$/i.exec(e)??[])[1]?.toUpperCase()??"";ch=e=>[s2(e.name),e.size>0?dn(e.size):""].filter(Boolean).join(" · "),Op=e=>e.name||({photo:o("Photo"),video:o("Video"),voice:o("Voice message"),audio:o("Audio"),sticker:o("Sticker")}[e.kind]??o("File"))});function D_({report:e}){let{action:t,recipient:n,status:s,words:a}=e??{},i=l2[t]?.()??o("Mail server report"),l=[n,s,a].filter(Boolean).join(" · "),c=t==="failed";return r`<div class=${c?"bounce":"bounce mild"} data-action=${t??""}>
<${f} name=${c?"mail-x":t==="delayed"?"alarm-clock":"mail"} size="m" />
<span class="grow"><b class="b6 blk">${i}</b>${l&&r`<span class="t12 blk">${l}</span>`}</span>
</div>`}var l2,M_=b(()=>{T();x();P();l2={failed:()=>o("Email not delivered"),delayed:()=>o("Email delayed, the mail server keeps trying"),delivered:()=>o("Email delivered"),relayed:()=>o("Email relayed to another mail server"),expanded:()=>o("Email sent on to the members of a mailing list"),read:()=>o("Email opened"),deleted:()=>o("Email deleted without being read"),complaint:()=>o("A recipient marked the email as spam")}});function Jr(e){let t=/^www\./i.test(e)?`https://${e}`:/^[^/:]+@/.test(e)?`mailto:${e}`:/^[\w-]+(\.[\w-]+)+([/?#]|$)/.test(e)?`https://${e}`:e;return u2.test(t)?t:null}function g2(e){let[t,n]=[e.length,0];for(let s of e)n+=s==="("||s==="["?1:s===")"||s==="]"?-1:0;for(;t>0;){let s=e[t-1];if(n<0&&(s===")"||s==="]"))n+=1;else if(!m2.has(s))break;t-=1}return t}function*b2(e){let t=0;for(let{0:n,index:s}of e.matchAll(p2)){let a=n.slice(0,g2(n.slice(0,uh))),i=a.length<uh?Jr(a):null;if(i&&(yield{type:"link",offset:s,length:a.length,url:i},t+=1,t===d2))return}}function*v2(e,t){let n=0;for(let s of t)for(let a=e.indexOf(`@${s}`);a>=0;a=e.indexOf(`@${s}`,a+1)){if(n===f2)return;yield{type:"call",offset:a,length:s.length+1},n+=1}}function w2(e,t,n){let s=[];for(let i of(t??[]).slice(0,$2)){let l=Math.max(0,i.offset),c=Math.min(e.length,i.offset+i.length)-l;c2.has(i.type)&&c>0&&s.push({type:i.type,offset:l,length:c,...i.type==="text_link"?{url:Jr(i.url??"")}:{}})}let a=s.filter(i=>["code","pre","text_link"].includes(i.type));for(let i of[...v2(e,n),...b2(e)])y2(i,a)&&(s.push(i),a.push(i));return s.sort(L_)}function z_(e,t,n,s,a=0){let i=[],l=t,c=a<h2?s:[];for(let u=0;u<c.length;){let m=c[u],p=Math.min(bl(m),n);m.offset>l&&i.push({type:"text",text:e.slice(l,m.offset)});let $=u+1;for(;$<c.length&&c[$].offset<p;)$+=1;let d=c.slice(u+1,$),h=d.filter(k=>bl(k)>p).map(k=>({...k,offset:p,length:bl(k)-p})),{type:y,url:_}=m;i.push({type:y,..._===void 0?{}:{url:_},children:z_(e,m.offset,p,d,a+1)}),l=p,u=$,h.length&&([c,u]=[[...h,...c.slice($)].sort(L_),0])}return l<n&&i.push({type:"text",text:e.slice(l,n)}),i}function I_(e,{looks:t=[],names:n=[]}={}){return e?z_(e,0,e.length,w2(e,t,n)):[]}function B_(e,t){if(e.length<=t)return e;let n=t-200,s=Math.max(e.lastIndexOf(`
`,t),e.slice(0,t).lastIndexOf(" ")),a=s>n?s:t;return e.slice(0,/[\uD800-\uDBFF]/.test(e[a-1])?a-1:a)}function W_(e,t){if(e.length>2*uh)return!1;let n=Jr(e.trim());return!!(n&&/^https?:/i.test(t)&&/^https?:/i.test(n)&&R_(n)!==R_(t))}var c2,u2,p2,m2,uh,d2,f2,$2,h2,bl,y2,L_,R_,ph=b(()=>{c2=new Set(["bold","italic","underline","strikethrough","spoiler","blockquote","expandable_blockquote","code","pre","text_link"]),u2=/^(https?:\/\/|mailto:)[^\s<>"'\p{Cc}]+$/iu,p2=/(?:https?:\/\/|www\.)[^\s<>"'«»]{2,}|(?<![\w.+-])[\w.+-]{1,64}@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/giu,m2=new Set(`.,:;!?…'"»”`),uh=2048,d2=500,f2=200,$2=500,h2=8;bl=e=>e.offset+e.length,y2=(e,t)=>t.every(n=>bl(e)<=n.offset||e.offset>=bl(n)),L_=(e,t)=>e.offset-t.offset||t.length-e.length;R_=e=>{try{return new URL(e).host.replace(/^www\./,"")}catch{return""}}});function ja({text:e,looks:t,names:n}){let[s,a]=g(!1),i=Eo(()=>s||e.length<=j_*1.1?e:B_(e,j_),[e,s]),l=Eo(()=>I_(i,{looks:t,names:n}),[i,t,n?.join(`
`)]);return r`
<span class="text">${K_(l)}</span>
${i.length<e.length&&r`<span class="blk t13">
<span class="dim">… </span>
<button type="button" class="link t13" onClick=${()=>a(!0)}>${o("Show in full")}</button>
</span>`}
`}function k2({piece:e}){let{type:t,url:n}=e,s=K_(e.children);if(F_[t])return r`<${F_[t]}>${s}<//>`;if(t==="spoiler")return r`<${x2} inside=${s} />`;if(t==="blockquote"||t==="expandable_blockquote")return r`<blockquote class="bq">${s}</blockquote>`;if(t==="call")return r`<span class="at">${s}</span>`;if(!n)return r`<span class="nolink" title=${o("Links of this kind cannot be opened here")}>${s}</span>`;let a=W_(q_(e.children),n);return r`
<a class="link" href=${n} title=${n} target="_blank" rel="noopener noreferrer nofollow">${s}</a>
${a&&r`<span class="t12 leads"> (${o("leads to {host}",{host:new URL(n).host})})</span>`}
`}function x2({inside:e}){let[t,n]=g(!1);return t?r`<span class="spoiled">${e}</span>`:r`<button type="button" class="spoil" onClick=${()=>n(!0)}>${o("hidden text")}</button>`}var F_,j_,K_,q_,Np=b(()=>{I();T();x();ph();F_={bold:"b",italic:"i",underline:"u",strikethrough:"s",code:"code",pre:"pre"},j_=2e4;K_=e=>e.map(t=>t.type==="text"?t.text:r`<${k2} piece=${t} />`),q_=e=>e.map(t=>t.text??q_(t.children)).join("")});function Y_({message:e}){let{letter:t}=e,n=t.rich?"rich":"prose",[s,a]=g(!!t.html&&(!e.text||fe.peek()?.letters?.[n]==="html")),[i,l]=g(!1),[c,u]=g(0),m=d=>{a(d),e.text&&st({letters:{[n]:d?"html":"text"}})},p=()=>{l(!0),a(!0)},$=e.files.filter(d=>!(d.content_id&&t.html));return r`
<${C2} message=${e} />
${t.html?r`<div class="lview seg" role="group" aria-label=${o("Email view")}>
<button type="button" aria-pressed=${String(!s)} onClick=${()=>m(!1)}>${o("Text")}</button>
<button type="button" aria-pressed=${String(s)} onClick=${()=>m(!0)}>HTML</button>
</div>`:null}
${t.remote_images>0&&!i&&r`<div class="mimg">
<${f} name="image-off" size="m" />
<span class="grow">
${C("{n} picture from another site is hidden","{n} pictures from other sites are hidden",t.remote_images)}
</span>
${t.html?r`<button type="button" class="link t13"
title=${o("They load through this server; the sites will know that the email was opened")}
onClick=${p}>
${o("Show pictures")}
</button>`:null}
</div>`}
${s&&c>0&&r`<div class="mimg" role="status">
<${f} name="image-off" size="m" />
<span class="grow">${C("{n} picture could not be loaded","{n} pictures could not be loaded",c)}</span>
</div>`}
${s?r`<${O2} key=${`${i} ${Dc.value}`} message=${e} images=${i}
onFailed=${u} />`:r`<${T2} message=${e} />`}
${$.length>0&&r`<${E2} message=${e.id} files=${$} />`}
<${N2} message=${e} />
`}function C2({message:e}){let{letter:t}=e,[n,s]=g(!1),a=[[o("From"),t.sender],[o("Reply-To"),e.data.reply_to],[o("To"),t.recipients.join(", ")],[o("Cc"),t.copies.join(", ")],[o("Subject"),t.subject]].filter(([,i])=>i);return r`<div class="mailh">
<b class="b6">${t.subject||o("(no subject)")}</b>
<span class="dim t12">
${ps(t.sender)}
${t.recipients.length>0&&` → ${U_(t.recipients.map(ps))}`}
${t.copies.length>0&&` · ${o("copy")}: ${U_(t.copies.map(ps))}`}
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
</div>`}function T2({message:e}){let{letter:t,text:n}=e,s=t.quoted?[o("Show the quote"),o("Hide the quote")]:[o("Show the signature"),o("Hide the signature")];return r`${t.quoted_above&&r`<${H_} label=${[o("Show the quote"),o("Hide the quote")]}>
<blockquote class="mq">${t.quoted_above}</blockquote><//>`}
${n?r`<div><${ja} text=${n} looks=${e.data.entities} names=${[]} /></div>`:r`<div class="dim t13">${o("This email has no text")}</div>`}
${(t.signature||t.quoted)&&r`<${H_} label=${s}>
${t.signature&&r`<div class="msign">${t.signature}</div>`}
${t.quoted&&r`<blockquote class="mq">${t.quoted}</blockquote>`}<//>`}`}function H_({label:[e,t],children:n}){let[s,a]=g(!1);return r`<div class="mfold"><button type="button" class="quoted" aria-label=${s?t:e}
aria-expanded=${String(s)} onClick=${()=>a(!s)}>···</button>${s&&n}</div>`}function O2({message:e,images:t,onFailed:n}){let s=O(null);N(()=>{let i=l=>{let c=Number(l.data?.height);l.source!==s.current?.contentWindow||!Number.isFinite(c)||(s.current.style.setProperty("height",`${Math.max(_2,Math.min(S2,Math.ceil(c)))}px`),s.current.dataset.sheet=l.data.sheet==="own"?"own":"plain",n(Number(l.data.failed)||0))};return window.addEventListener("message",i),()=>window.removeEventListener("message",i)},[]);let a=new URLSearchParams({images:t?"1":"0",dark:Dc.value?"1":"0"});return r`<iframe class="mframe" ref=${s} title=${o("The email as it was sent")}
src=${`/api/messages/${e.id}/html?${a}`} data-dark=${String(Dc.value)}
sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" referrerpolicy="no-referrer"></iframe>`}function E2({message:e,files:t}){let n=t.reduce((s,a)=>s+(a.size??0),0);return r`
<div class="attl">
<span class="t12 dim">
${C("{n} attachment","{n} attachments",t.length)}
${n>0&&` · ${dn(n)}`}
</span>
<${ih} message=${e} files=${t} />
</div>
<ul class="atts">
${t.map(s=>r`<li key=${s.id}>
${ea(s)?r`<${A2} file=${s} />`:r`<${Ap} file=${s} />`}
</li>`)}
</ul>
`}function N2({message:e}){let{data:t,automatic:n}=e,s=(t.also_at??[]).map(a=>ze.value[a]?.name).filter(Boolean);return r`
${n==="bounce"||n==="report"?r`<${D_} report=${t.bounce} />`:n&&r`<span class="autoflag">
<${f} name="bot" size="s" />
${o("Automatic email")}
: ${Gy(n)}
</span>`}
${t.through&&r`<span class="autoflag">
<${f} name="mail" size="s" />
${o("Sent via {address}",{address:t.through})}
</span>`}
${t.reply_to&&r`<span class="autoflag">
<${f} name="mail" size="s" />
${o("Asks for replies to {address}",{address:t.reply_to})}
</span>`}
${t.cut?.length>0&&r`<span class="autoflag">
<${f} name="triangle-alert" size="s" />
${o("Only part of this email is shown, the original has all of it")}
</span>`}
${s.length>0&&r`<span class="autoflag">
<${f} name="mail" size="s" />
${o("Also received at: {places}",{places:s.join(", ")})}
</span>`}
${t.related&&r`<${P2} id=${t.related} />`}
`}function P2({id:e}){let[t,n]=g(Z.peek()[e]??null);return N(()=>{t||j(`/api/dialogs/${e}`).then(s=>n(s.dialog),()=>{})},[e]),t&&r`<span class="autoflag">
<${f} name="git-branch" size="s" />
<a class="link" href=${W(E.value.view,e)}>
${o("May belong to No. {number}, {name}",{number:le(t.number),name:t.name})}
</a>
</span>`}function dh(e){let t=(e??"").trim();return/^re\s*:/i.test(t)?t:t?`Re: ${t}`:o("(no subject)")}var _2,S2,mh,ps,U_,A2,G_,vl=b(()=>{I();T();Je();J();X();x();G();Fa();yt();M();P();Go();Vr();M_();Np();_2=40,S2=2e4,mh=2;ps=e=>/<([^<>\s]+)>/.exec(e)?.[1]??e,U_=e=>e.length>mh?o("{first} and {n} more",{first:e.slice(0,mh-1).join(", "),n:e.length-mh+1}):e.join(", ");A2=({file:e})=>r`<span class="file pfile" data-state="ready">
<button type="button" class="pthumb" aria-label=${o("Open {name}",{name:e.name||o("Photo")})}
data-token=${e.token} onClick=${()=>Ou(e.token)}>
<img src=${jt(e,e.thumb?"thumb":"preview")} alt="" width="36" height="36" loading="lazy" />
</button>
<span class="grow">
<b class="b5 blk cut">${e.name||o("Photo")}</b>
<span class="t12 dim">${ch(e)}</span>
</span>
<a class="ib small" href=${jt(e)} download=${e.name||!0}
aria-label=${o("Download {name}",{name:e.name||o("Photo")})}>
<${f} name="download" size="m" />
</a>
</span>`;G_=({subject:e,to:t})=>r`<div class="mailh">
<b class="b6">${dh(e)}</b>
${t&&r`<span class="t12 dim">→ ${t}</span>`}
</div>`});function D2(e){let t=Ct.value[e.id],n=t?Kn(t).filter(a=>a.kind==="in"&&a.letter&&!a.automatic):[],s=za(e.id,"reply");return n.find(a=>a.no===s)??n.at(-1)}function M2(e,t,n){let s=e?e.letter.sender:n.label??"",a=ps(s),i=e?.data.reply_to,l=i&&t.to?t.to:e?.data.answer_to??a;return{address:l,sender:a,whole:l===a?s:l,other:i?l===a?i:a:null}}function R2({id:e,to:t}){let n=t.address===t.sender?o("Your reply goes to the sender; the email asks for replies to {other}",{other:t.other}):o("Your reply goes to {address}, not to the sender {sender}",{address:t.address,sender:t.sender});return r`<p class="hint answerto" role="status">
${n} <button type="button" class="link t12" onClick=${()=>gn(e,{to:t.other})}>
${o("Reply to {address}",{address:t.other})}
</button>
</p>`}function L2(e,t){let n=new Set(Object.values(ze.value).map(a=>a.name.toLowerCase())),s=[...e.recipients.slice(1),...e.copies].map(a=>ps(a).toLowerCase());return[...new Set(s)].filter(a=>a.includes("@")&&a!==ps(t).toLowerCase()&&!n.has(a))}function V_({dialog:e}){let{id:t}=e,n=cp(t),s=D2(e),a=M2(s,n,e),i=a.whole,l=s?L2(s.letter,i).filter(m=>m!==a.sender.toLowerCase()&&!zn(n.cc).includes(m)):[],c=n.open||n.cc||n.bcc,u=()=>gn(t,{open:!0,cc:[...zn(n.cc),...l].join(", ")});return r`<div class="mlines">
<div>
<span>${o("To")}</span>
<span class="cut grow" title=${i}>${i}</span>
${l.length>0&&r`<button type="button" class="link t12 toall" title=${l.join(", ")} onClick=${u}>
${o("Reply to all")}
</button>`}
${!c&&r`<button type="button" class="link t12" onClick=${()=>{gn(t,{open:!0}),requestAnimationFrame(()=>document.getElementById("mailcc")?.focus())}}>
${o("Cc and Bcc")}
</button>`}
</div>
${a.other&&r`<${R2} id=${t} to=${a} />`}
${c&&r`
<${yl} field="cc" label=${o("Cc")} value=${n.cc} onType=${m=>gn(t,{open:!0,cc:m})} />
<${yl} field="bcc" label=${o("Bcc")} value=${n.bcc}
onType=${m=>gn(t,{open:!0,bcc:m})} />
`}
<label>
<span>${o("Subject")}</span>
<input class="palq" id="mailsubject" maxlength="400"
value=${n.subject??dh(s?.letter.subject||e.title)}
onInput=${m=>gn(t,{subject:m.target.value})} />
</label>
</div>`}function yl({field:e,label:t,value:n,onType:s,place:a="mail"}){let i=zn(n).filter(m=>!j$(m)),[l,c]=g(!0),u=i.length>0&&l;return r`
<label class=${u?"wrong":""}>
<span>${t}</span>
<input class="palq" id=${a+e} type="text" inputmode="email" autocomplete="off" spellcheck="false"
placeholder=${o("Addresses, separated by commas")} value=${n??""} aria-invalid=${u?"true":null}
aria-describedby=${u?`${a}${e}err`:null} onInput=${m=>{c(!1),s(m.target.value)}} onBlur=${()=>c(!0)} />
</label>
${u&&r`<p class="hint bad mailerr" id=${`${a}${e}err`} role="alert">
${o("Not a valid address: {value}",{value:i[0]})}
</p>`}
`}var fh=b(()=>{I();T();x();$l();hl();qn();M();vl()});function J_({disabled:e}){let t=v.value==="send"||v.value==="later";return r`<button type="button" class="btn primary sendmore" id="sendmore" disabled=${e}
aria-label=${o("Send and…")} title=${o("Send and…")} aria-haspopup="menu" aria-expanded=${String(t)}
onClick=${()=>{v.value=t?null:"send"}}>
<${f} name="chevron-up" size="s" />
</button>`}function Z_({send:e,more:t}){return v.value==="later"?r`<${wl} pick=${n=>e({at:n})} />`:v.value!=="send"?null:r`<${qe} label=${o("Send and…")} place="popsend">
<${U} icon="check" onPick=${()=>e({then:"close"})}>
${o("Send and close the conversation")}
<span class="end only-wide"><${mn} of=${[dt,"Shift","↵"]} /></span>
<//>
<${U} icon="alarm-clock" onPick=${()=>e({then:"snooze"})}>
${o("Send and snooze until the client replies")}
<//>
<${U} icon="calendar-clock" stay onPick=${()=>{v.value="later"}}>
${o("Send later…")}
<span class="hrow end t12 dim">${lt(Lt(Date.now(),1,9))}</span>
<//>
${t}
<//>`}var z2,I2,wl,Pp=b(()=>{T();se();X();x();fo();fl();P();fn();Q$();z2=()=>{v.value=null};I2={evening:()=>o("This evening"),tomorrow:()=>o("Tomorrow morning"),monday:()=>o("On Monday morning")},wl=({pick:e,given:t=null,place:n="popsend",onShut:s=z2})=>r`<${yp} label=${o("Send later")} title=${o("Send later")} usual=${W$} words=${I2}
given=${t} hour="09:00" place=${n} deed=${o("Schedule")} icon="calendar-clock" onPick=${e}
onShut=${s} />`});function Q_(){let e=O(j2()).current,[t,n]=g(e.whom??null),[s,a]=g(null),[i,l]=g(null),[c,u]=g(e.subject??""),[m,p]=g(e.copies??{}),[$,d]=g(!1),[h,y]=g(e.text??""),[_,k]=g(!1),[w,D]=g([]),[H,R]=g(null),[re,He]=g(!1);ye(),F(()=>K2({whom:t,subject:c,copies:m,text:h}),[t,c,m,h]),N(()=>{if(k(!1),R(null),!t){a(null),D([]),l(null);return}if(!t.id){let oe=U2(t);a(oe),D([]),l(oe.find(vt=>vt.can)??null);return}let ue=!0;return j(`/api/contacts/${t.id}/ways`).then(oe=>{ue&&(a(oe.ways),D(oe.open),l(oe.ways.find(vt=>vt.can)??null))},oe=>{ue&&R(oe)}),()=>{ue=!1}},[t]);let Ye=i&&ze.value[i.channel_id]?.kind,we=Ye==="email",_t=w.find(ue=>ue.id===i?.dialog_id)??(we&&!_?w[0]:null),pe=kt(vn),$e=cs(pe),ie=i&&h.trim()&&!re&&!$e&&!(_t&&!we),Ce=()=>{if(!ie)return!1;if(_t&&we&&!_)return k(!0),!1;let ue=we&&K$(m);return ue&&document.getElementById("nw"+ue.field)?.focus(),!ue},Ze=async(ue=null)=>{if(!Ce())return;if(vo(kt(vn)).length){let vt=Nt("#missing button");vt?vt.focus():pp(vn,{mode:"reply",at:ue});return}bn(vn),He(!0),R(null);let oe=fp(vn);try{let vt={channel_id:i.channel_id,text:h.trim(),files:oe.map(DE=>DE.token),anyway:!0,...ue?{not_before:Ws(ue)}:{undo_ms:Aa(Ye)},...we?{subject:c.trim(),cc:zn(m.cc),bcc:zn(m.bcc)}:{}},la=t.id?{contact_id:t.id,identity_id:i.identity_id}:{name:t.name,address:t.address},{dialog:nc,message:PE}=await V("/api/dialogs",{...vt,...la});ne({t:"result",dialog:nc,sentAtRev:Cs(nc.id)}),ue&&ee(xu(nc.id,ue),{icon:"calendar-clock",undo:()=>to(PE)}),sessionStorage.removeItem(Mp),Dp(),L(W("mine",nc.id))}catch(vt){$p(vn,oe),R(vt),He(!1)}},Fn=ue=>{h.trim()&&($n(ue,"reply"),Us(ue,"reply",h)),we&&(m.cc||m.bcc||c.trim())&&gn(ue,{cc:m.cc??"",bcc:m.bcc??"",...c.trim()?{subject:c.trim()}:{}}),Zx(vn,ue),sessionStorage.removeItem(Mp),Dp(),L(W("all",ue))},Xa=ue=>{Et(ue),ue.key==="Escape"&&(ue.preventDefault(),ue.stopPropagation(),d(!1))},pd=ue=>{ue.key==="Enter"&&(ue.ctrlKey||ue.metaKey)&&(ue.preventDefault(),ue.repeat||Ze())};return r`<div class="over">
<div class="dialog mid nw" role="dialog" aria-modal="true" aria-label=${o("Write to a client")}
onKeyDown=${ue=>{Et(ue),pd(ue)}}>
<header class="dhead">
<h2 class="head2 grow">${o("Write to a client")}</h2>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${Dp}>
<${f} name="x" size="m" />
</button>
</header>
<div class="nwb">
<${Y2} whom=${t} onPick=${n} />
${s&&r`<div class="field dgap">
<span class="lab" id="nwc">${o("Channel")}</span>
<${H2} ways=${s} way=${i} onPick=${l} />
</div>`}
${_t&&r`<p class="livebox info dgap" role="note">
<${f} name="history" size="m" />
<span class="t13 grow">
${o("Conversation No. {number} with this client is already open, {day}. Write there?",{number:le(_t.number),day:nt(_t.last_at,K.value)})}
</span>
<button type="button" class="btn small" onClick=${()=>Fn(_t.id)}>${o("Open")}</button>
</p>`}
${we&&r`
<div class="mlines nwcopies dgap">
${m.open||m.cc||m.bcc?r`
<${yl} field="cc" place="nw" label=${o("Cc")} value=${m.cc}
onType=${ue=>p({...m,open:!0,cc:ue})} />
<${yl} field="bcc" place="nw" label=${o("Bcc")} value=${m.bcc}
onType=${ue=>p({...m,open:!0,bcc:ue})} />
`:r`<div>
<button type="button" class="link t12" onClick=${()=>{p({...m,open:!0}),requestAnimationFrame(()=>document.getElementById("nwcc")?.focus())}}>
${o("Cc and Bcc")}
</button>
</div>`}
</div>
<div class="field dgap">
<label for="nw2">${o("Subject")}</label>
<input class="input" id="nw2" maxlength="400" value=${c}
onInput=${ue=>u(ue.currentTarget.value)} />
</div>
`}
<div class="comp dgap">
<${Sp} id=${vn} kind=${Ye} />
<textarea class="tx" rows="5" aria-label=${we?o("Email text"):o("Message text")}
placeholder=${we||!i?o("Write an email"):o("Write a message")} value=${h}
onInput=${ue=>{bn(vn),y(ue.currentTarget.value)}}></textarea>
<${Cp} id=${vn} mode="reply" again=${()=>mp(vn,"reply")}
without=${({at:ue})=>{dp(vn,"reply"),Ze(ue)}} />
<div class="bar">
${i&&ze.value[i.channel_id]?.can?.files&&r`<${q2} can=${ze.value[i.channel_id].can} />`}
<span class="grow"></span>
</div>
</div>
${H&&r`<p class="hint bad dgap" role="alert">${z(H)}</p>`}
</div>
<footer class="dfoot">
<span class="t12 dim grow">
${h.trim()?o("Kept on this device until it is sent"):o("You will be the assignee")}
</span>
<button type="button" class="btn quiet only-wide" onClick=${Dp}>${o("Cancel")}</button>
<button type="button" class="btn" id="nwlater" disabled=${!ie} aria-haspopup="dialog"
aria-expanded=${String($)} onClick=${()=>{Ce()&&d(!0)}}>
<${f} name="calendar-clock" size="s" />
${o("Send later…")}
</button>
<button type="button" class="btn primary" disabled=${!ie} onClick=${()=>Ze()}>
<${f} name="send" size="s" />
${_t&&we?o("Send as a new conversation"):o("Send")}
<kbd class="only-wide">${dt} ↵</kbd>
</button>
</footer>
</div>
${$&&r`<div class="rowsnz" onKeyDown=${Xa}>
<${wl} place="popsnz" pick=${Ze} onShut=${()=>d(!1)} />
</div>`}
</div>`}function q2({can:e}){let t=O(null);return r`
<input type="file" multiple hidden ref=${t} onChange=${n=>{gl(vn,n.currentTarget.files,e),n.currentTarget.value=""}} />
<button type="button" class="ib small" aria-label=${o("Attach a file")} title=${o("Attach a file")}
onClick=${()=>t.current.click()}>
<${f} name="paperclip" size="m" />
</button>
`}function H2({ways:e,way:t,onPick:n}){if(!e.length)return r`<p class="hint">${o("No connected channel can reach this client.")}</p>`;let s=e.filter(i=>i.can);return r`<div class="nwch" role="radiogroup" aria-labelledby="nwc" onKeyDown=${i=>{let l={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[i.key];!l||!s.length||(i.preventDefault(),n(s[(s.indexOf(t)+l+s.length)%s.length]),requestAnimationFrame(()=>Nt(".chopt[aria-checked='true']")?.focus()))}}>
${e.map(i=>{let l=ze.value[i.channel_id],c=Object.values(ze.value).filter(m=>m.kind===l?.kind&&m.health!=="removed").length>1,u=i.can?i.last_at?o("wrote {day}",{day:nt(i.last_at,K.value)}):i.address:F2[i.why]?.();return r`<button type="button" class="chopt" role="radio" key=${`${i.channel_id}.${i.identity_id}`}
aria-checked=${String(i===t)} disabled=${!i.can} tabindex=${i===t?0:-1}
onClick=${()=>n(i)}>
<${Oe} kind=${l?.kind} size="mid" />
<span class="grow cut">
<b class="b5 blk t13 cut">${c?l.name:ve(l?.kind)}</b>
<span class="t12 dim blk cut">${u}</span>
</span>
</button>`})}
</div>`}function Y2({whom:e,onPick:t}){let[n,s]=g(""),[a,i]=g([]),[l,c]=g(0),u=O(null);F(()=>u.current?.focus({preventScroll:!0}),[e]),N(()=>{let y=n.trim();if(y.length<2){i([]);return}let _=setTimeout(()=>j(`/api/search?${new URLSearchParams({q:y,limit:"6"})}`).then(k=>{i(k.contacts.filter(w=>w.kind!=="group")),c(0)},()=>{}),B2);return()=>clearTimeout(_)},[n]);let m=n.trim(),p=a.some(y=>y.identities.some(_=>_.label.toLowerCase()===m.toLowerCase())),$=[...a.map(y=>({client:y})),...W2.test(m)&&!p?[{address:m}]:[]],d=y=>{s(""),i([]),t(y.client?{id:y.client.id,name:y.client.name}:{address:y.address,name:y.address})},h=y=>{let _={ArrowDown:1,ArrowUp:-1}[y.key];_&&$.length&&(y.preventDefault(),c((l+_+$.length)%$.length)),y.key==="Enter"&&!y.ctrlKey&&!y.metaKey&&$[l]&&(y.preventDefault(),d($[l]))};return e?r`<div class="field">
<span class="lab">${o("To")}</span>
<div class="input tokin">
<span class="tokn">
<${Q} name=${e.name} size="xs" />
<span class="cut">${e.name}</span>
<button type="button" class="ib tiny" ref=${u} aria-label=${o("Choose another client")}
onClick=${()=>t(null)}>
<${f} name="x" size="s" />
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
${$.map((y,_)=>r`<button type="button" class=${_===l?"mi on":"mi"} role="option" id=${`nwo${_}`}
key=${y.client?.id??"new"} tabindex="-1" aria-selected=${String(_===l)}
onPointerMove=${()=>c(_)} onClick=${()=>d(y)}>
${y.client?r`
<${Q} name=${y.client.name} size="sm" />
<span class="cut">${y.client.name}</span>
<span class="hrow end t12 dim cut">
${y.client.identities.map(k=>k.label).filter(Boolean).slice(0,2).join(", ")}
</span>
`:r`
<${f} name="user-round-plus" size="m" />
<span class="cut">${o("New client: {address}",{address:y.address})}</span>
`}
</button>`)}
</div>
</div>
</div>`}var Dp,B2,W2,Mp,vn,F2,j2,K2,U2,X_=b(()=>{I();ts();T();se();Xo();J();Ie();hn();X();x();fo();$l();G();M();Ne();Zn();Hr();us();Tp();P();Ee();fh();Pp();Dp=()=>{v.value=null},B2=200,W2=/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/,Mp="okno.newdialog",vn="new",F2={"no-address":()=>o("no address"),"client-not-started":()=>o("the client must write first"),blocked:()=>o("the client has blocked us")},j2=()=>{try{return JSON.parse(sessionStorage.getItem(Mp))??{}}catch{return{}}},K2=e=>{try{sessionStorage.setItem(Mp,JSON.stringify(e))}catch{}};U2=e=>Object.values(ze.value).filter(t=>t.health!=="removed").map(t=>({channel_id:t.id,identity_id:null,address:t.kind==="email"?e.address:"",can:t.kind==="email",why:t.kind==="email"?null:"client-not-started",last_at:null,dialog_id:null}))});var e0={};Le(e0,{WorkLayers:()=>G2});function G2(){return v.value==="handover"?r`<${y_} meId=${A.value.id} />`:v.value==="newdialog"?r`<${Q_} />`:null}var t0=b(()=>{T();se();M();k_();X_()});var o0={};Le(o0,{GiveMenu:()=>Z2});function J2(e){let t=e.trim().toLocaleLowerCase(),n=i=>i.toLocaleLowerCase().includes(t),s=Object.values(Me.value).filter(i=>i.active&&i.id!==A.value.id).sort((i,l)=>i.name.localeCompare(l.name)),a=[];(n(A.value.name)||n(o("Assign to me")))&&a.push({to:{person:A.value.id},name:o("Assign to me"),face:A.value.name});for(let i of s)n(i.name)&&a.push({to:{person:i.id},name:i.name,face:i.name});for(let i of Bs.value)n(i.name)&&a.push({to:{team:i.id},name:i.name,icon:"users-round"});return t||a.push({to:{person:null},name:o("Remove the assignee"),icon:"user-round-x"}),a}function Z2({onPick:e}){let[t,n]=g(""),[s,a]=g(0),i=O(null),l=wt(hh);ye(),F(()=>i.current.focus({preventScroll:!0}),[]);let c=J2(t),u=Math.min(s,c.length-1),m=$=>{hh(),e($.to)},p=$=>{let d={ArrowDown:1,ArrowUp:-1}[$.key];d&&($.preventDefault(),a((u+d+c.length)%Math.max(1,c.length))),$.key==="Enter"&&c[u]&&($.preventDefault(),m(c[u])),$.key==="Tab"&&hh()};return r`<div class="menu pop popgive" role="dialog" aria-label=${o("Assign")} ref=${l}>
<div class="gfind">
<${f} name="search" size="m" />
<input class="palq" ref=${i} role="combobox" aria-expanded="true" aria-controls="gvl" aria-autocomplete="list"
aria-activedescendant=${c.length?"gv"+u:null} aria-label=${o("Find a colleague or a team")}
placeholder=${o("Name")} value=${t} onInput=${$=>{n($.target.value),a(0)}} onKeyDown=${p} />
</div>
<div role="listbox" id="gvl" class="gvl" aria-label=${o("Assign")}>
${c.map(($,d)=>r`<button type="button" class=${d===u?"mi on":"mi"} id=${"gv"+d} role="option"
tabindex="-1" aria-selected=${String(d===u)} onPointerMove=${()=>a(d)}
onClick=${()=>m($)}>
${$.icon?r`<${f} name=${$.icon} size="m" />`:r`<${Q} name=${$.face} size="sm" />`}
<span class="cut">${$.name}</span>
</button>`)}
${!c.length&&r`<p class="dpad2 t13 dim">${o("Nothing found")}</p>`}
</div>
</div>`}var hh,s0=b(()=>{I();T();se();x();M();Or();P();Ee();hh=()=>{v.value=null}});function C0({dialog_id:e,data:t}){let n=Z.value[e],s=(t.links??[]).find(a=>/^https?:\/\//.test(a));return n?.kind==="vk"?{name:o("VK"),url:s??"https://vk.com/im"}:n?.kind==="telegram"&&/^@\w+$/.test(n.label)?{name:o("Telegram"),url:`https://t.me/${n.label.slice(1)}`}:null}var S0,Kt,qa=b(()=>{x();M();S0={photo:()=>o("Photo"),video:()=>o("Video"),video_note:()=>o("Video note"),voice:()=>o("Voice message"),audio:()=>o("Audio"),document:()=>o("File"),sticker:()=>o("Sticker"),animation:()=>o("Animation"),location:()=>o("Location"),contact:()=>o("Contact"),poll:()=>o("Poll"),dice:()=>o("Dice"),venue:()=>o("Place"),story:()=>o("Story"),game:()=>o("Game"),invoice:()=>o("Invoice"),service:()=>o("Service message"),unknown:()=>o("Unknown message"),unreadable:()=>o("Could not be read")},Kt=e=>S0[e]?.()??S0.unknown()});function oo({state:e}){let t=SR[e];return t?r`
<span class=${e==="read"?"read":""} data-state=${e} title=${t[1]()}>
<${f} name=${t[0]} size="s" />
</span>
<span class="vh">${t[1]()}</span>
`:null}var SR,Ip=b(()=>{T();x();P();SR={queued:["clock",()=>o("sending")],sending:["clock",()=>o("sending")],sent:["check",()=>o("sent")],delivered:["check-check",()=>o("delivered")],read:["check-check",()=>o("read")],failed:["circle-alert",()=>o("failed")],uncertain:["circle-question-mark",()=>o("delivery uncertain")],cancelled:["ban",()=>o("cancelled")],waiting:["cloud-off",()=>o("queued")]}});function Yp(){let{dialog:e}=E.peek();ct.peek()?.dialog!==e&&(ct.value={dialog:e,...Oh});let t=()=>document.getElementById("findq")?.select();hu(()=>requestAnimationFrame(t))}var Oh,ct,F0,Gp=b(()=>{te();G();Jt();Oh={q:"",asked:"",found:[],at:-1,more:!1,swapped:null,failed:!1},ct=S(null),F0=e=>ct.value?.dialog===e});function nL({label:e,chosen:t="solved",onPick:n,dialog:s=null,onShut:a=tL}){let[i,l]=g(""),c=bp(),u=wt(a),m=O(null);ye(),F(()=>m.current?.focus({preventScroll:!0}),[]);let p=Object.keys(_r),$=h=>c.ready((y,_)=>{a(),n(h,i.trim(),y,_)});return r`<div class="menu pop popfin" role="dialog" aria-label=${e} ref=${u} onKeyDown=${h=>{let y=[...u.current.querySelectorAll(".mi")],_={ArrowDown:1,ArrowUp:-1}[h.key];if(_){h.preventDefault(),y[(y.indexOf(document.activeElement)+_+y.length)%y.length].focus();return}if(h.target.matches("textarea")){h.key==="Enter"&&(h.ctrlKey||h.metaKey)&&(h.preventDefault(),$(t));return}if(h.target.matches("input:not(.tog)")){h.key==="Enter"&&(h.preventDefault(),$(t));return}let k=h.code==="KeyE"?0:Number(/^(?:Digit|Numpad)([1-9])$/.exec(h.code)?.[1]??0)-1;k>=0&&p[k]&&!h.repeat&&(h.preventDefault(),$(p[k]))}}>
<div class="mh" id="finh">${o("Closing reason")}</div>
<div role="radiogroup" aria-labelledby="finh">
${p.map((h,y)=>r`<button type="button" key=${h} class=${h===t?"mi on":"mi"} role="radio"
aria-checked=${String(h===t)} ref=${h===t?m:null}
onClick=${()=>$(h)}>
<${f} name=${_r[h][1]} size="m" />
<span class="cut">${_r[h][0]()}</span>
<kbd>${y?y+1:"E"}</kbd>
</button>`)}
</div>
<div class="asgf">
<input class="input" aria-label=${o("Comment (optional)")} placeholder=${o("Comment for the team")}
maxlength="2000" value=${i} onInput=${h=>l(h.currentTarget.value)} />
<${vp} dialog=${s} telling=${c} />
${c.on&&r`<div class="tellb">
<button type="button" class="btn primary" onClick=${()=>$(t)}>
${o("Send and close")}
<kbd class="only-wide">${dt} ↵</kbd>
</button>
</div>`}
</div>
</div>`}function j0({dialog:e}){let t=e.state==="closed";return r`<${nL} label=${t?o("Closing reason"):o("Close with a reason")}
chosen=${t&&e.close_reason||"solved"} dialog=${t?null:e}
onPick=${(n,s,a,i)=>t?Gw(e.id,n,s):a?hp(e.id,a,i,{then:"close",reason:n,comment:s}):Nn(e.id,n,s)} />`}var tL,K0=b(()=>{I();T();se();x();fo();Xt();us();P();Ee();Z$();tL=()=>{v.value=null}});var q0,Vp,U0,Eh=b(()=>{q0=new Map,Vp=e=>{q0.set(e.id,{when:()=>!0,...e})},U0=()=>[...q0.values()]});function H0({dialog:e,children:t}){let n=e.state==="open";return r`<div class="acts">
${t}
${n&&r`<button type="button" class="ib only-wide" aria-haspopup="dialog" aria-expanded=${Zp("snooze")}
aria-label=${o("Snooze")} title=${o("Snooze")+"  H"} onClick=${Jp("snooze")}>
<${f} name="alarm-clock" />
</button>`}
<button type="button" class="ib" aria-haspopup="menu" aria-expanded=${Zp("actions")}
aria-label=${o("More actions")} title=${o("More actions")} onClick=${Jp("actions")}>
<${f} name="ellipsis" />
</button>
${n?r`<span class="split">
<button type="button" class="btn" title=${o("Close the conversation")+"  E"}
onClick=${()=>Nn(e.id)}>
<${f} name="check" size="m" />
<span class="btnword">${o("Close")}</span>
</button>
<button type="button" class="btn caret" aria-haspopup="dialog" aria-expanded=${Zp("finish")}
aria-label=${o("Close with a reason")} title=${o("Close with a reason")+"  Shift E"}
onClick=${Jp("finish")}>
<${f} name="chevron-down" size="s" />
</button>
</span>`:r`<button type="button" class="btn" title=${o("Reopen the conversation")+"  E"}
onClick=${()=>Ls(e.id)}>
<${f} name="undo-2" size="m" />
<span class="btnword">${o("Reopen")}</span>
</button>`}
<${oL} dialog=${e} />
</div>`}function oL({dialog:e}){let t=e.assignee_id===null?null:Y(e.assignee_id),n=Hw(e),s=t?dr(t):n?.name??o("Assign");return r`<button type="button" class="btn pick" id="assignee" aria-haspopup="dialog"
aria-expanded=${Zp("assignee")} title=${o("Assignee")+"  A"} onClick=${Jp("assignee")}>
<span class="vh">
${t?o("Assignee: {name}",{name:t}):o("Assignee: nobody")}
${n&&` · ${o("Team: {name}",{name:n.name})}`}
</span>
${t?r`<${Q} name=${t} size="sm" />`:n?r`<span class=${"sq "+On(n.name)}></span>`:r`<${Vc} size="sm" />`}
<span class="only-wide cut askn" aria-hidden="true">${s}</span>
<${f} name="chevron-down" size="s" />
</button>`}function sL({dialog:e}){let t=!!Ro.value[e.id],n=yr("(max-width: 719px)"),s=e.state==="open";return r`<${qe} label=${o("More actions")} place="popmore">
${n&&r`<${U} icon="user-round" onPick=${()=>{tt.value=!0}}>
${o("Client card")}
<//>`}
${n&&s&&r`<${U} icon="alarm-clock" onPick=${()=>{v.value="snooze"}}>
${o("Snooze")}
<//>`}
${s&&r`<${U} icon="check" onPick=${()=>{v.value="finish"}}>
${o("Close with a reason")}
<kbd>⇧E</kbd>
<//>`}
${e.waiting_since&&r`<${U} icon="message-circle-off" onPick=${()=>Mu(e.id)}>
${o("No reply needed")}
<kbd>Y</kbd>
<//>`}
<${U} icon="eye" onPick=${()=>Ca(e.id)}>
${t?o("Stop following"):o("Follow")}
<kbd>F</kbd>
<//>
${e.snooze&&r`<${U} icon="alarm-clock" onPick=${()=>Is(e.id)}>${o("Unsnooze")}<//>`}
<${U} icon="tag" onPick=${()=>{v.value="tags"}}>
${o("Tags")}
<kbd>L</kbd>
<//>
<${U} icon="arrow-up-down" onPick=${()=>{v.value="priority"}}>
${o("Priority")}
<kbd>P</kbd>
<//>
<${U} icon="users-round" onPick=${()=>{v.value="team"}}>
${o("Assign to a team")}
<kbd>⇧A</kbd>
<//>
${e.state==="closed"&&r`<${U} icon="check" onPick=${()=>{v.value="finish"}}>
${o("Closing reason")}
<kbd>⇧E</kbd>
<//>`}
${U0().filter(a=>a.when(e)).map(a=>r`<${U} key=${a.id} icon=${a.icon} onPick=${()=>a.run(e)}>
${a.label(e)}
${a.hint&&r`<kbd>${a.hint}</kbd>`}
<//>`)}
<//>`}function Y0({dialog:e}){let t=aL[v.value];return t&&e?r`<${t} key=${v.value} dialog=${e} />`:null}var Jp,Zp,aL,G0=b(()=>{T();Je();se();x();Re();M();Xt();La();Gr();P();K0();Ee();Eh();fn();wp();Jp=e=>()=>{v.value=v.value===e?null:e},Zp=e=>String(v.value===e);aL={snooze:X$,finish:j0,actions:sL,assignee:oh,tags:Kr,priority:qr,team:({dialog:e})=>r`<${oh} dialog=${e} onlyTeams />`}});function Qp({dialog:e}){let t=e&&mt(e);return r`
${sn.value==="off"&&r`<div class="banner" role="status">
<${f} name="cloud-off" size="m" />
<span class="grow">${o("Offline. Showing saved data; replies will be sent when the connection is back.")}</span>
<button type="button" class="btn small" onClick=${Ic}>${o("Retry")}</button>
</div>`}
${t&&t.health==="trouble"&&r`<div class="banner bad" role="status">
<${f} name="circle-alert" size="m" />
<span class="grow">
${o("{name} has a problem: {cause}. Replies wait in the queue.",{name:t.name,cause:Vt(t.health_code,t.health_detail)})}
</span>
</div>`}
${t&&t.health==="paused"&&r`<div class="banner" role="status">
<${f} name="pause" size="m" />
<span class="grow">${o("{name} is paused. Replies wait in the queue.",{name:t.name})}</span>
</div>`}
`}var V0=b(()=>{T();va();x();M();P();Go()});function Xp(e){ms.value={...ms.value,[e.dialog_id]:{message:e,text:e.text}}}function Z0(e,t){ms.value={...ms.value,[e]:{...ms.value[e],text:t}}}function Xr(e){let{[e]:t,...n}=ms.peek();ms.value=n}function em(e,t){let n=mt(t)?.can??{},s=["sent","delivered","read"].includes(e.delivery?.state),a=!n.edit_hours||Date.now()-e.sent_at<n.edit_hours*rL;return!!(n.edit&&s&&a&&e.author.operator_id===A.peek().id&&!e.deleted_at&&e.content==="text"&&(n.edit_files||!e.files?.length))}async function Q0(e){let{message:t,text:n}=ms.peek()[e];if(Xr(e),n.trim()===t.text)return;let s=await V(`/api/messages/${t.id}/edit`,{text:n.trim()});ne({t:"result",...s})}var rL,ms,J0,kl=b(()=>{te();J();M();rL=36e5,ms=S({}),J0=e=>ms.value[e]??null});function Ua(e,t,n,s){e.focus(),e.setSelectionRange(n,s),document.execCommand("insertText",!1,t)||e.setRangeText(t,n,s,"end"),e.dispatchEvent(new Event("input",{bubbles:!0}))}function tm(e,t){Ua(e,t,e.selectionStart,e.selectionEnd)}function X0(e,t,n,s){Ua(e,s,t,n)}function nm(e,t){let{selectionStart:n,selectionEnd:s,value:a}=e,i=a.slice(n,s),l=i.trim();if(a.slice(n-t.length,n)===t&&a.slice(s,s+t.length)===t){Ua(e,i,n-t.length,s+t.length),e.setSelectionRange(n-t.length,s-t.length);return}if(!i&&a.slice(s,s+t.length)===t){e.setSelectionRange(s+t.length,s+t.length);return}let c=i.slice(0,i.indexOf(l)),u=i.slice(c.length+l.length);Ua(e,`${c}${t}${l}${t}${u}`,n,s);let m=n+c.length+t.length;e.setSelectionRange(m,m+l.length)}function Ah(e,t){let{value:n}=e,s=n.lastIndexOf(`
`,e.selectionStart-1)+1,a=n.indexOf(`
`,e.selectionEnd),i=a<0?n.length:a,l=n.slice(s,i).split(`
`),c=t?/^\d{1,4}\. /:/^[-•] /,u=l.every(p=>c.test(p)),m=l.map((p,$)=>(u?"":t?`${$+1}. `:"- ")+p.replace(iL,"")).join(`
`);Ua(e,m,s,i)}function eS(e,t){let{selectionStart:n,selectionEnd:s,value:a}=e;Ua(e,`[${a.slice(n,s).trim()||t}](${t})`,n,s)}function tS(e){let{value:t,selectionStart:n}=e;if(n!==e.selectionEnd)return!1;let s=t.lastIndexOf(`
`,n-1)+1,a=/^(- |• |(\d{1,4})\. )/.exec(t.slice(s,n));return a?s+a[0].length===n?(Ua(e,"",s,n),!0):(tm(e,`
${a[2]?`${Number(a[2])+1}. `:a[1]}`),!0):!1}var iL,Nh=b(()=>{iL=/^(?:[-•] |\d{1,4}\. )/});var qt,Ph=b(()=>{qt={current:null}});function nS(e,t){let[n,s]=g(null),[a,i]=g(0),l=O(-1),c=t&&n?jx(n.query):[],u=()=>{let d=t&&e.current?Fx(e.current.value,e.current.selectionStart):null;d?.query!==n?.query&&i(0),s(d)},m=()=>s(null),p=d=>{let h=e.current.selectionStart,y=e.current.value[h]===" ";X0(e.current,n.from,h,y?`@${d.name}`:`@${d.name} `),y&&e.current.setSelectionRange(n.from+d.name.length+2,n.from+d.name.length+2),l.current=e.current.selectionStart,m()},$=d=>{let h=l.current===e.current.selectionStart;if(l.current=-1,d.key===" "&&h)return d.preventDefault(),!0;if(!c.length)return!1;let y={ArrowDown:1,ArrowUp:-1}[d.key];if(y)i((a+y+c.length)%c.length);else if(d.key==="Enter"&&!d.ctrlKey&&!d.metaKey||d.key==="Tab")p(c[a]);else if(d.key==="Escape")d.stopPropagation(),m();else return!1;return d.preventDefault(),!0};return{list:c,at:Math.min(a,Math.max(0,c.length-1)),setAt:i,keys:$,look:u,pick:p,close:m}}function oS({calls:e}){return e.list.length?r`<div class="menu pop popcall" id="calls" role="listbox" aria-label=${o("Colleagues")}>
${e.list.map((t,n)=>r`<button type="button" class=${n===e.at?"mi on":"mi"} key=${t.id} id=${"call"+n}
role="option" tabindex="-1" aria-selected=${String(n===e.at)}
onPointerDown=${s=>s.preventDefault()} onPointerMove=${()=>e.setAt(n)}
onClick=${()=>e.pick(t)}>
<${Q} name=${t.name} size="sm" />
<span class="cut">${t.name}</span>
</button>`)}
</div>`:null}var sS=b(()=>{I();T();lp();x();Nh();P()});var Dh,aS=b(()=>{Dh=[["faces",[["😀","улыбка радость smile grin"],["😃","улыбка smile happy"],["😄","смех smile laugh"],["😁","улыбка grin"],["😅","неловко sweat"],["😂","смех слёзы joy laugh"],["🤣","смех rofl"],["🙂","улыбка slight smile"],["😉","подмигивание wink"],["😊","улыбка румянец blush"],["😇","ангел angel"],["😍","влюблён любовь love"],["😘","поцелуй kiss"],["😋","вкусно yum"],["😎","круто очки cool"],["🤩","восторг star"],["🥳","праздник party"],["🤔","думаю think"],["🤗","обнимаю hug"],["😏","ухмылка smirk"],["😐","нейтрально neutral"],["😴","сон sleep"],["😌","спокойно relieved"],["😕","сомнение confused"],["😟","тревога worried"],["🙁","грусть frown"],["😢","слеза грусть cry"],["😭","плач cry sob"],["😤","пар злость"],["😠","злость angry"],["😱","ужас scream"],["😳","смущение flushed"],["🥺","просьба please"],["🙄","закатываю глаза roll eyes"],["😬","неловко grimace"],["🤒","болезнь sick"],["🫡","есть служу salute"]]],["hands",[["👍","да хорошо палец вверх thumbs up yes"],["👎","нет плохо палец вниз thumbs down no"],["👌","окей ok"],["✌️","победа victory"],["🤞","удачи пальцы luck"],["🤝","рукопожатие договор handshake"],["👏","аплодисменты браво clap"],["🙌","ура руки hooray"],["🙏","спасибо пожалуйста молитва thanks please pray"],["💪","сила strong"],["👋","привет пока hello bye wave"],["👀","глаза смотрю eyes"],["✍️","пишу writing"],["☝️","внимание up"],["👉","указатель right"],["👇","вниз down"],["🫶","сердце руки heart hands"]]],["hearts",[["❤️","сердце любовь heart love"],["🧡","сердце orange heart"],["💛","сердце yellow heart"],["💚","сердце green heart"],["💙","сердце blue heart"],["💜","сердце purple heart"],["🖤","сердце black heart"],["💔","разбитое сердце broken"],["💖","сердце sparkle"],["✨","блеск sparkles"],["🌟","звезда star"],["⭐","звезда star"],["🔥","огонь fire"],["🎉","праздник ура tada party"],["🎊","праздник confetti"],["🎁","подарок gift"],["🎂","торт день рождения birthday cake"],["🌹","роза rose"],["💐","цветы букет flowers"],["🌸","цветок blossom"],["☀️","солнце sun"],["🌈","радуга rainbow"],["❄️","снег snow"],["🎄","ёлка новый год christmas"]]],["work",[["✅","готово да галочка done check"],["☑️","галочка check"],["❌","нет крест cross no"],["❗","важно внимание important"],["❓","вопрос question"],["⚠️","внимание осторожно warning"],["⏰","время будильник clock"],["⏳","ждём песок hourglass"],["📅","дата календарь calendar"],["📌","закреплено pin"],["📎","скрепка вложение paperclip"],["📝","заметка memo"],["📄","документ document"],["📦","посылка коробка package"],["🚚","доставка грузовик delivery"],["🛒","корзина заказ cart"],["🧾","чек receipt"],["💳","карта оплата card"],["💰","деньги money"],["💸","деньги возврат money"],["🏷️","цена ярлык price"],["🔧","ремонт ключ repair wrench"],["🔨","молоток hammer"],["⚙️","настройки settings"],["🔍","поиск search"],["🔗","ссылка link"],["📞","телефон звонок phone call"],["📱","телефон mobile"],["💻","компьютер laptop"],["✉️","письмо почта mail"],["📷","фото camera"],["🎥","видео video"],["🔔","уведомление bell"],["🔒","замок lock"],["🔑","ключ key"],["🏠","дом home"],["🏢","офис office"],["📍","место адрес place address"],["🗺️","карта map"],["✈️","самолёт plane"],["🚗","машина car"],["☕","кофе coffee"],["🍕","пицца pizza"],["🆗","ok"],["🆕","новое new"],["🔝","топ top"],["💡","идея idea"],["📈","рост chart"],["🤖","бот robot"]]]]});function pL(e){let t=e.trim().toLocaleLowerCase();if(!t)return[...Mh().length?[["recent",Mh().map(s=>[s,""])]]:[],...Dh];let n=Dh.flatMap(([,s])=>s).filter(([,s])=>s.split(" ").some(a=>a.startsWith(t)));return n.length?[["",n]]:[]}function uS({pick:e}){let t=wt(iS),n=O(null),[s,a]=g(""),[i,l]=g(0);ye(),F(()=>n.current.focus({preventScroll:!0}),[]);let c=pL(s),u=c.flatMap(([,d])=>d);N(()=>t.current.querySelector(".emo.on")?.scrollIntoView({block:"nearest"}),[i]);let m=d=>{uL(d),iS(),e(d)},p=d=>{let h={ArrowRight:1,ArrowLeft:-1,ArrowDown:rS,ArrowUp:-rS}[d.key];h&&(s===""||d.key==="ArrowDown"||d.key==="ArrowUp")&&(d.preventDefault(),l(Math.max(0,Math.min(u.length-1,i+h)))),d.key==="Enter"&&(d.preventDefault(),d.stopPropagation(),u[i]&&m(u[i][0]))},$=-1;return r`<div class="menu pop popemoji" role="dialog" aria-label=${o("Emoji")} ref=${t} onKeyDown=${Et}>
<div class="gfind">
<${f} name="search" size="m" />
<input class="palq" ref=${n} role="combobox" aria-expanded="true" aria-controls="emojis"
aria-autocomplete="list" aria-activedescendant=${u.length?"emo"+i:null}
aria-label=${o("Find an emoji")} placeholder=${o("For example: thanks")} value=${s}
onInput=${d=>{a(d.target.value),l(0)}} onKeyDown=${p} />
</div>
<div class="emojis" id="emojis" role="listbox" aria-label=${o("Emoji")}>
${c.map(([d,h])=>r`
${d&&r`<div class="mh" role="presentation">${cL[d]()}</div>`}
<div class="emogrid" role="presentation">
${h.map(([y,_])=>{$+=1;let k=$;return r`<button type="button" class=${k===i?"emo on":"emo"} id=${"emo"+k}
role="option" tabindex="-1" aria-selected=${String(k===i)}
aria-label=${`${y} ${_}`.trim()} onPointerMove=${()=>l(k)}
onClick=${()=>m(y)}>
${y}
</button>`})}
</div>
`)}
${!u.length&&r`<p class="dpad2 t13 dim">${o("Nothing found")}</p>`}
</div>
</div>`}var lS,lL,rS,cL,Mh,uL,iS,cS,pS=b(()=>{I();T();se();aS();x();fo();P();Ee();lS="okno.emoji",lL=16,rS=8,cL={recent:()=>o("Recent"),faces:()=>o("Smileys"),hands:()=>o("Gestures"),hearts:()=>o("Hearts and holidays"),work:()=>o("Work")},Mh=()=>{try{return JSON.parse(localStorage.getItem(lS))??[]}catch{return[]}},uL=e=>localStorage.setItem(lS,JSON.stringify([e,...Mh().filter(t=>t!==e)].slice(0,lL))),iS=()=>{v.value=null},cS=()=>r`<button type="button" class="ib small" id="emoji" aria-label=${o("Emoji")}
title=${`${o("Emoji")}  ${dt} ;`} aria-haspopup="dialog" aria-expanded=${String(v.value==="emoji")}
onClick=${()=>{v.value=v.value==="emoji"?null:"emoji"}}>
<${f} name="smile" size="m" />
</button>`});function mS({id:e,dialog:t,note:n,text:s}){let a=ey(e),i=a.filter(d=>d.typing==="reply"),l=a.filter(d=>d.typing==="note"),c=n?ip(s):[],u=d=>d.map(h=>Y(h.id??h)).join(", "),m=d=>r`<b class="b5">${d}</b>`,p=null;if(i.length?p=ut(C("{who} is replying…","{who} are replying…",i.length),{who:m(u(i))}):c.length?p=ut(C("Your team will see the note, {who} will be notified","Your team will see the note, {who} will be notified",c.length),{who:m(c.map(d=>d.name).join(", "))}):l.length?p=ut(C("{who} is writing a note…","{who} are writing a note…",l.length),{who:m(u(l))}):jc(e)?p=o("{name} is typing…",{name:Ps(t?.name??"")}):a.length&&(p=ut(C("{who} is here too","{who} are here too",a.length),{who:m(u(a))})),!p)return null;let $=i.length?i:l.length?l:a;return r`<div class="seen cseen" role="status">
${!c.length&&$.length>0&&r`<span class="stack">
${$.slice(0,3).map(d=>r`<${Q} key=${d.id} name=${Y(d.id)} size="xs" />`)}
</span>`}
<span class="cut">${p}</span>
</div>`}function fS({id:e,mode:t}){let n=za(e,t);if(n===null)return null;let s=Ct.value[e],a=s&&Kn(s).find(l=>l.no===n),i=a&&(a.author.operator_id?Y(a.author.operator_id):a.author.name);return r`<div class="cquote">
<${f} name="reply" size="m" />
<span class="quote grow">
<b class="b5 blk cut">${i??o("Message {no}",{no:n})}</b>
<span class="cut blk">${a?dS(a):""}</span>
</span>
<button type="button" class="ib small" aria-label=${o("Remove the quote")} onClick=${()=>is(e,t,null)}>
<${f} name="x" size="m" />
</button>
</div>`}function $S({id:e,dialog:t,message:n}){let s=mt(t)?.can?.edit_hours,a=ve(t.kind),i=s?C("{channel} lets you edit for {n} hour","{channel} lets you edit for {n} hours",s,{channel:a}):"";return r`<div class="cstrip" role="status">
<${f} name="square-pen" size="m" />
<span class="grow">
${o("You are editing your message from {time}.",{time:q(n.sent_at)})} ${i}
</span>
<button type="button" class="ib small" aria-label=${o("Cancel editing")} title="Esc"
onClick=${()=>Xr(e)}>
<${f} name="x" size="m" />
</button>
</div>`}function hS({id:e}){let[t,n]=g(!1),s=Rk(e);if(N(()=>{Ik(e)},[e]),!s.length)return null;let a=Ct.value[e],i=a?Kn(a).findLast(c=>c.kind==="in")?.no??0:0,l=s.some(c=>c.no<i);return r`<div class=${l?"cstrip warn plan":"cstrip plan"}>
<div class="hrow">
<${f} name="calendar-clock" size="m" />
<span class="grow">
${s.length===1?o("Scheduled for {when}",{when:lt(Vn(s[0]))}):C("{n} reply scheduled","{n} replies scheduled",s.length)}
${l&&r`<b class="b6"> · ${o("the client has written since")}</b>`}
</span>
<button type="button" class="link t12" aria-expanded=${String(t)} onClick=${()=>n(!t)}>
${t?o("Hide"):o("Show")}
</button>
</div>
${t&&r`<ul class="plist">
${s.map(c=>r`<${mL} key=${c.id} message=${c} />`)}
</ul>`}
</div>`}function mL({message:e}){let t=`plan${e.id}`,n=v.value===t;return r`<li>
<span class="grow">
<b class="b5 blk">${lt(Vn(e))} · ${Y(e.author.operator_id)}</b>
<span class="cut blk">${dS(e)}</span>
</span>
<span class="hrow tight pacts">
<button type="button" class="btn small" onClick=${()=>J$(e,null)}>${o("Send now")}</button>
<span class="popbox">
<button type="button" class="ib small" aria-label=${o("Another time")} title=${o("Another time")}
aria-haspopup="dialog" aria-expanded=${String(n)} onClick=${()=>{v.value=n?null:t}}>
<${f} name="calendar-clock" size="m" />
</button>
${n&&r`<${wl} place="popplan" given=${Vn(e)} pick=${s=>J$(e,s)} />`}
</span>
<button type="button" class="ib small" aria-label=${o("Undo and edit")} title=${o("Undo and edit")}
onClick=${()=>to(e)}>
<${f} name="square-pen" size="m" />
</button>
</span>
</li>`}var dS,Rh=b(()=>{I();T();se();lp();kl();X();ya();x();Re();Ku();hl();qn();M();Zn();us();P();qa();Pp();dS=e=>e.text||Kt(e.content==="text"&&e.files?.length?"document":e.content)});function gS({id:e,dialog:t}){let n=go(e),s=n==="note",a=O(null),i=ln(e,n),l=t&&mt(t),c=s?dL:l?.can??{},u=!!c.subject&&!s,m=!s&&(sn.value==="off"||l?.health==="trouble"||l?.health==="paused"),p=kt(e,n),$=!!i.trim()||p.some(w=>["done","uploading","waiting"].includes(w.state)),d=nS(a,s);F(()=>Lh(a.current),[i]),N(()=>{px()||Ys()},[]);let h=(w={})=>{if(!$||!t)return;let D=u&&qx(e);if(D){document.getElementById("mail"+D.field)?.focus();return}af();let H=Nt("#missing button");if(H){H.focus();return}G$(e,n,w),a.current?.focus()};F(()=>(qt.current={id:e,mode:n,mail:u,field:a.current,submit:h,wrap:w=>nm(a.current,w),list:w=>Ah(a.current,w)},()=>{qt.current=null}));let y=w=>{zv(),bn(e),Us(e,n,w.target.value),ly(e,n,w.target.value),d.look()},_=s||(fe.value?.send?.[t?.kind]??(u?"command":"enter"))==="command",k=w=>{if(!(w.isComposing||d.keys(w))){if(yL(w,_)){w.preventDefault(),!w.repeat&&Ac()&&h();return}if(w.key==="Enter"&&u&&!w.shiftKey&&tS(a.current)){w.preventDefault();return}i||w.shiftKey||(w.key==="ArrowUp"&&!s&&hL(e,t)?w.preventDefault():w.code==="KeyZ"&&(w.ctrlKey||w.metaKey)&&(w.preventDefault(),Pc()))}};return r`<form class=${s?"comp asnote":"comp"}
aria-label=${s?o("Note for the team"):o("Reply to the client")} onSubmit=${w=>{w.preventDefault(),h()}}>
<div class="bar top">
<${kL} id=${e} mode=${n} field=${a} />
${s?r`<span class="hrow tight end t12 notehint">
<${f} name="lock" size="s" />
${o("The client will not see this")}
</span>`:t&&r`<span class="hrow tight end t12 mut">
<${Oe} kind=${t.kind} />
<span class="cut">${u?l.name:_a(t)}</span>
${!u&&t.label&&r`<span class="only-wide cut">· ${t.label}</span>`}
</span>`}
</div>
${u&&t&&r`<${V_} dialog=${t} />`}
<${fS} id=${e} mode=${n} />
<${Sp} id=${e} kind=${t?.kind} mode=${n} />
<textarea class="tx" rows="2" ref=${a} value=${i} aria-label=${s?o("Note text"):o("Reply text")}
placeholder=${vL(s,t,m)} enterkeyhint=${_?"enter":"send"}
aria-controls=${d.list.length?"calls":null}
aria-activedescendant=${d.list.length?"call"+d.at:null} aria-autocomplete=${s?"list":null}
onInput=${y} onKeyDown=${k} onClick=${d.look} onBlur=${()=>{af(),d.close()}}></textarea>
<${oS} calls=${d} />
<${Cp} id=${e} mode=${n} again=${w=>{n_(e,w),a.current?.focus()}} without=${w=>{o_(e,w),a.current?.focus()}} />
<div class="bar cbarx">
<${fL} id=${e} mode=${n} mail=${u} can=${c} field=${a} calls=${d} />
<span class="grow"></span>
<${bL} id=${e} mode=${n} text=${i} />
<span class=${s?"":"split"}>
<button type="submit" class="btn primary" disabled=${!$}>
${!s&&r`<${f} name="send" size="s" />`}
${gL(s,m,e,p)}
<kbd class="only-wide">${_?`${dt} ↵`:"Enter"}</kbd>
</button>
${!s&&r`<${J_} disabled=${!$} />`}
</span>
</div>
${!s&&r`<${Z_} send=${h} />`}
${v.value==="emoji"&&r`<${uS} pick=${w=>tm(a.current,w)} />`}
</form>`}function fL({id:e,mode:t,mail:n,can:s,field:a,calls:i}){let l=(u,m,p,$)=>r`<button type="button" class="ib small" aria-label=${m} title=${p?`${m}  ${p}`:m}
onPointerDown=${d=>d.preventDefault()} onClick=${$}>
<${f} name=${u} size="m" />
</button>`,c=()=>{tm(a.current,/(^|\s)$/.test(a.current.value.slice(0,a.current.selectionStart))?"@":" @"),i.look()};return r`
${n&&r`
${l("bold",o("Bold"),`${dt} B`,()=>nm(a.current,"**"))}
${l("italic",o("Italic"),`${dt} I`,()=>nm(a.current,"_"))}
${l("list",o("List"),`${dt} Shift 8`,()=>Ah(a.current,!1))}
<${$L} field=${a} />
`}
${t==="note"&&l("at-sign",o("Mention a colleague"),"@",c)}
${s.files&&r`<${__} id=${e} can=${s} mode=${t} />`}
<${cS} />
`}function $L({field:e}){let t=v.value==="link",n=s=>{s.preventDefault(),s.stopPropagation();let a=s.target.elements.address.value.trim();v.value=null,a&&eS(e.current,/^(https?:\/\/|mailto:)/i.test(a)?a:`https://${a}`)};return F(()=>{t&&document.getElementById("linkto")?.focus()},[t]),r`<span class="popbox">
<button type="button" class="ib small" aria-label=${o("Link")} title=${o("Link")} aria-expanded=${String(t)}
onPointerDown=${s=>s.preventDefault()} onClick=${()=>{v.value=t?null:"link"}}>
<${f} name="link" size="m" />
</button>
${t&&r`<form class="menu pop poplink" aria-label=${o("Link")} onSubmit=${n}>
<input class="input" id="linkto" name="address" autocomplete="off" aria-label=${o("Page address")}
placeholder="https://" />
<button type="submit" class="btn primary">${o("Insert")}</button>
</form>`}
</span>`}function hL(e,t){let n=Ct.peek()[e],s=n&&Kn(n).findLast(a=>a.kind==="out"&&a.author.operator_id===A.peek().id&&a.delivery?.state!=="cancelled");if(!s||!t||Jn(s))return!1;if(Ar(s))to(s);else if(em(s,t))Xp(s);else return!1;return!0}function gL(e,t,n,s){return Ia.value[n]!==void 0?o("Sends when uploaded"):e?o("Leave a note"):cs(s)?o("Send when uploaded"):t?o("Queue"):o("Send")}function bL({id:e,mode:t,text:n}){return sx(e,t)!==void 0?r`<span class="t12 dim saved hrow tight" role="status">
<span class="only-wide">${o("A newer draft from another device.")}</span>
<button type="button" class="link" onClick=${()=>ax(e,t)}>${o("Restore previous draft")}</button>
</span>`:n.trim()?Qk(e,t)?r`<span class="t12 dim only-wide saved">${o("Draft saved")}</span>`:sn.value==="off"?r`<span class="t12 dim only-wide saved">${o("Draft saved on this device")}</span>`:null:null}function vL(e,t,n){return t?e?o("Write a note for the team"):n?o("You can write, the reply will wait in the queue"):o("Write a reply"):o("You can write while the messages load")}function yL(e,t){return e.key!=="Enter"||e.shiftKey?!1:e.ctrlKey||e.metaKey||!t}function Lh(e){e&&(e.style.height="auto",e.style.height=`${Math.min(e.scrollHeight,innerHeight*.4)}px`)}function kL({id:e,mode:t,field:n}){let s=i=>{$n(e,i),requestAnimationFrame(()=>n.current?.focus())},a=i=>{i.key!=="ArrowLeft"&&i.key!=="ArrowRight"||(i.preventDefault(),$n(e,t==="reply"?"note":"reply"),requestAnimationFrame(()=>Nt(".md[aria-selected='true']")?.focus()))};return r`<div class="hrow mds" role="tablist" aria-label=${o("Where the text goes")} onKeyDown=${a}>
${wL.map(([i,l])=>r`<button type="button" class="md" role="tab" aria-selected=${String(t===i)}
tabindex=${t===i?0:-1} onClick=${()=>s(i)}>
${l()}
</button>`)}
</div>`}var dL,wL,bS=b(()=>{I();ts();T();se();hn();kl();ya();x();Gs();fo();$l();va();Nh();Lo();qn();M();Ne();Zn();Hr();Ph();us();Tp();P();sS();pS();fh();Pp();Rh();dL={files:!0,max_files:20};wL=[["reply",()=>o("Reply")],["note",()=>o("Note")]]});function _L(e,t){let n=e.findLast(a=>a.kind==="out")??e.at(-1),s={name:Ps(vS(n)),ago:Ry(n.created_at,t)};return n.kind==="note"?o("{name} left a note {ago}.",s):n.kind==="in"?o("{name} wrote {ago}.",s):o("{name} replied {ago}.",s)}function SL(){let[e,t]=g(Ws(Date.now()));return N(()=>{let n=setInterval(()=>t(Ws(Date.now())),1e3);return()=>clearInterval(n)},[]),e}function yS({entry:e}){let t=O(null);F(()=>t.current.focus({preventScroll:!0}),[e.key,e.last_no]);let n=O(0);F(()=>{n.current=Date.now(),Gk(e.dialog_id,e.last_no)},[e.key,e.last_no]);let s=SL(),a=e.came??[],i=()=>{Date.now()-n.current>=CL&&Hk(e)};return r`<div class="card fencebox" role="alertdialog"
aria-label=${o("The conversation changed while you were writing")}>
<div class="fence">
<p class="t13">
<b class="b6">
${a.length?_L(a,s):o("The conversation changed while you were writing.")}
</b> ${o("Your reply has not been sent yet.")}
</p>
${a.length>zh&&r`<p class="t12 dim">${o("The last {n} of {count} messages",{n:zh,count:a.length})}</p>`}
<ol class="came">
${a.slice(-zh).map(l=>r`<li class=${"msg fm "+(l.kind==="in"?"in":l.kind==="note"?"out note":"out")}
key=${l.id}>
<div class="box">
<span class="by">${vS(l)}</span>
${xL(l)}
<span class="mt">${q(l.created_at)}</span>
</div>
</li>`)}
</ol>
${e.text&&r`<blockquote class="quote">${e.text}</blockquote>`}
${e.files?.length>0&&r`<p class="t12 dim">
${C("{n} file","{n} files",e.files.length)}
: ${e.files.map(l=>l.name).join(", ")}
</p>`}
<div class="hrow">
<button type="button" class="btn quiet" onClick=${()=>c_(e)}>${o("Do not send")}</button>
<span class="grow"></span>
<button type="button" class="btn" onClick=${()=>Qs(e)}>${o("Edit")}</button>
<button type="button" class="btn primary" ref=${t} onClick=${i}>
${o("Send anyway")}
<kbd class="only-wide">Enter</kbd>
</button>
</div>
</div>
</div>`}var vS,xL,zh,CL,wS=b(()=>{I();T();X();x();ss();Re();Na();Zn();us();qa();vS=({author:e})=>e.operator_id?Y(e.operator_id):e.name,xL=e=>e.text||Kt(e.content==="text"?"document":e.content);zh=20,CL=700});function kS({id:e,dialog:t}){let n=Fk(e),s=go(e),a=J0(e);if(NL(e),n)return r`<div class="dock"><${yS} entry=${n} /></div>`;let i=s==="reply"&&t&&TL(t);return r`<div class="dock">
${t&&r`
<${hS} id=${e} />
<${mS} id=${e} dialog=${t} note=${s==="note"} text=${ln(e,s)} />
`}
${a&&t?r`
<${$S} id=${e} dialog=${t} message=${a.message} />
<${EL} id=${e} dialog=${t} text=${a.text} />
`:i?r`<${OL} id=${e} ...${i} />`:r`<${gS} id=${e} dialog=${t} />`}
</div>`}function TL(e){if(e.blocked_at)return{icon:"ban",title:e.thread_kind==="group"?o("We are no longer in this group"):o("The client has blocked the bot"),text:o("Messages have not been delivered since {date}.",{date:Ot(e.blocked_at)})};let t=mt(e);return!t||t.health==="removed"?{icon:"unplug",title:o("This channel was disconnected"),text:o("This channel can no longer send messages.")}:null}function OL({id:e,icon:t,title:n,text:s}){return r`<div class="creplace">
<${f} name=${t} />
<span class="grow t13"><b class="b6 blk">${n}</b>${s}</span>
<button type="button" class="btn" onClick=${()=>$n(e,"note")}>${o("Leave a note")}</button>
</div>`}function EL({id:e,dialog:t,text:n}){let s=O(null);F(()=>Lh(s.current),[n]),F(()=>{s.current.focus(),s.current.setSelectionRange(n.length,n.length)},[]);let a=()=>{n.trim()&&We(()=>Q0(e))},i=l=>{l.key==="Escape"&&(l.stopPropagation(),l.preventDefault(),Xr(e));let c=fe.value?.send?.[t.kind]==="command";l.key==="Enter"&&!l.shiftKey&&!l.isComposing&&(l.ctrlKey||l.metaKey||!c)&&(l.preventDefault(),a())};return r`<form class="comp editing" aria-label=${o("Editing a message")}
onSubmit=${l=>{l.preventDefault(),a()}}>
<div class="bar top">
<span class="md t13 b5">${o("Editing")}</span>
<span class="hrow tight end t12 mut">
<${Oe} kind=${t.kind} />
<span class="cut">${_a(t)}</span>
</span>
</div>
<textarea class="tx" rows="2" ref=${s} value=${n} aria-label=${o("New message text")}
onInput=${l=>Z0(e,l.target.value)} onKeyDown=${i}></textarea>
<div class="bar">
<span class="grow"></span>
<button type="button" class="btn quiet" onClick=${()=>Xr(e)}>${o("Do not change")}</button>
<button type="submit" class="btn primary" disabled=${!n.trim()}>
${o("Save changes")}
<kbd class="only-wide">Enter</kbd>
</button>
</div>
</form>`}function NL(e){let t=B.value.mentions?.[e]?.no??null;N(()=>{if(t===null)return;let n=setInterval(()=>{let a=[...document.querySelectorAll(".log .msg.note[data-no]")].filter(PL).map(l=>Number(l.dataset.no)),i=Math.max(0,...a);document.hasFocus()&&!document.hidden&&i>=t&&(clearInterval(n),Se("POST",`/api/dialogs/${e}/mentions`,{no:i}).catch(()=>{}))},AL);return()=>clearInterval(n)},[e,t])}function PL(e){let t=e.closest(".scroll")?.getBoundingClientRect(),n=e.getBoundingClientRect();return!!t&&n.bottom>t.top&&n.top<t.bottom}var AL,xS=b(()=>{I();T();Je();J();hn();kl();X();x();ss();M();P();bS();wS();Rh();AL=1e3});function ei(e,{from:t=null}={}){let{view:n,dialog:s,at:a}=E.peek();s&&(xl.value=t?{dialog:s,no:t}:null,a===e&&L(W(n,s),{replace:!0}),L(W(n,s,e),{replace:!0}))}function _S(){let e=xl.peek();e&&ei(e.no)}var xl,_l,ti=b(()=>{te();G();xl=S(null);_l=e=>new URL(W("all",e.dialog_id,e.no),location.origin).href});function CS(){ct.value=null,globalThis.CSS?.highlights?.delete("found"),Nt("#conversation .scroll")?.focus({preventScroll:!0})}function ML(e){ct.value={...ct.peek(),q:e},clearTimeout(Ih),Ih=setTimeout(TS,DL)}async function TS(){clearTimeout(Ih);let{dialog:e,q:t}=ct.peek();if(!t.trim()||Bh(t)){ct.value={dialog:e,...Oh,q:t,asked:t};return}try{let n=await j(`/api/dialogs/${e}/find?${new URLSearchParams({q:t})}`);if(ct.peek()?.dialog!==e||ct.peek().q!==t)return;ct.value={...ct.peek(),asked:t,found:n.found,more:n.more,swapped:n.other_layout,at:-1,failed:!1},n.found.length&&ni(1)}catch(n){if(!(n instanceof ce))throw n;ct.peek()&&(ct.value={...ct.peek(),asked:t,found:[],failed:!0})}}function ni(e){let{found:t,at:n}=ct.peek();if(!t.length)return;let s=(n+e+t.length)%t.length;ct.value={...ct.peek(),at:s},ei(t[s])}function RL(e){let{q:t,asked:n,dialog:s}=ct.peek(),a=Bh(t);a?ei(Math.max(1,Math.min(a,Z.peek()[s]?.last_no??a))):t!==n?TS():ni(e.shiftKey?-1:1)}function LL(e){if(e.key==="Escape")CS();else if(e.key==="Enter")RL(e);else if(e.key==="ArrowUp")ni(1);else if(e.key==="ArrowDown")ni(-1);else return;e.preventDefault(),e.stopPropagation()}function OS({id:e}){let t=O(null),n=F0(e);if(F(()=>{n&&t.current?.focus()},[n]),!n)return null;let{q:s,asked:a,found:i,at:l,more:c,swapped:u,failed:m}=ct.value,p=m?o("Search failed"):!a.trim()||Bh(a)?"":i.length?o("{i} of {n}",{i:l+1,n:le(i.length)+(c?"+":"")}):o("Nothing found");return r`<div class="findbar" role="search" aria-label=${o("Find in the conversation")}>
<${f} name="search" size="m" />
<input id="findq" ref=${t} class="grow" type="text" value=${s} maxlength="200" autocomplete="off"
spellcheck=${!1} aria-label=${o("Find in the conversation")} placeholder=${o("Words or message No.")}
onInput=${$=>ML($.target.value)} onKeyDown=${LL} />
<span class="t12 mut num" role="status">${p}${u&&` · ${o("as “{text}”",{text:u})}`}</span>
<button type="button" class="ib small" disabled=${i.length<1} aria-label=${o("Earlier")}
title=${o("Earlier")+"  ↑"} onClick=${()=>ni(1)}>
<${f} name="chevron-up" size="m" />
</button>
<button type="button" class="ib small" disabled=${i.length<1} aria-label=${o("Later")}
title=${o("Later")+"  ↓"} onClick=${()=>ni(-1)}>
<${f} name="chevron-down" size="m" />
</button>
<button type="button" class="ib small" aria-label=${o("Dismiss")} title=${o("Dismiss")+"  Esc"} onClick=${CS}>
<${f} name="x" size="m" />
</button>
</div>`}function ES(e){let{highlights:t}=globalThis.CSS??{};if(!t||!ct.peek())return;let{asked:n,swapped:s,found:a}=ct.peek(),i=((s??n).toLowerCase().match(/[\p{L}\p{N}]{2,}/gu)??[]).map(u=>u.slice(0,Math.max(3,u.length-2))),l=[],c=new Set(a);for(let u of i.length?e.querySelectorAll("li[data-no]"):[])if(c.has(Number(u.dataset.no))&&l.length<SS){for(let m of zL(u,i))if(l.push(m)>=SS)break}t.set("found",new Highlight(...l))}function*zL(e,t){let n=document.createTreeWalker(e,NodeFilter.SHOW_TEXT);for(let s=n.nextNode();s;s=n.nextNode())if(!s.parentElement.closest(".mt, .by, .av"))for(let a of s.nodeValue.matchAll(/[\p{L}\p{N}]+/gu)){if(!t.some(l=>a[0].toLowerCase().startsWith(l)))continue;let i=new Range;i.setStart(s,a.index),i.setEnd(s,a.index+a[0].length),yield i}}var DL,Ih,Bh,SS,Wh=b(()=>{I();ts();T();J();X();x();Gp();ti();M();P();DL=180,Ih=0;Bh=e=>Number(/^\s*[№#]\s*(\d{1,9})\s*$/.exec(e)?.[1]??0);SS=1e3});async function Fh(e){try{return await e()}catch(t){return he(z(t)),null}}function AS(e){let t=mt(Z.value[e.dialog_id]??{})?.can??{},n=["sent","delivered","read"].includes(e.delivery?.state),s=!t.delete_hours||Date.now()-e.sent_at<t.delete_hours*IL;return!!(t.delete&&n&&s&&jh(e)&&!e.deleted_at&&(e.files?.length??0)<2)}function Kh(e){let t=new Set(oi.peek());t.delete(e)||t.add(e),oi.value=t}async function qh(e,t){let n=B.peek().marks[e];om.add(e),await Fh(async()=>{let s=await V(`/api/dialogs/${e}/unread`,{no:t});ne({t:"unreadFrom",id:e,read_no:s.read_no}),ee(ku(e),{icon:"mail",undo:()=>(om.delete(e),ne({t:"read",id:e,client_no:n??0}),Fh(()=>V(`/api/dialogs/${e}/read`,{client_no:n??0})))})})}var IL,sm,jh,NS,PS,DS,MS,oi,RS,om,LS,zS,Sl=b(()=>{te();Xo();Ne();J();M();IL=36e5;sm=(e,t,n)=>Fh(async()=>(ne({t:"result",...await V(`/api/messages/${e.id}/${t}`,n)}),!0));jh=e=>e.kind==="out"&&e.author.operator_id===A.value.id,NS=e=>sm(e,"delete",{}),PS=(e,t)=>sm(e,"reaction",{emoji:t}),DS=e=>sm(e,"amend",{act:"again"}),MS=e=>sm(e,"amend",{act:"drop"}),oi=S(new Set);RS=e=>j(`/api/messages/${e.id}/versions`).then(t=>t.versions),om=new Set,LS=e=>om.has(e),zS=e=>om.delete(e)});var Cl,IS,BS,WS,Tl,Ol=b(()=>{te();T();x();Cl=S(null),IS=e=>{Cl.value=e},BS=e=>!!Cl.value?.when(e),WS=e=>Cl.peek().run(e),Tl=({message:e})=>Cl.value?.when(e)?r`<button type="button" class="link whyb" aria-haspopup="dialog"
onClick=${()=>Cl.peek().run(e)}>
${o("Why?")}
</button>`:null});function KS({message:e,at:t}){let{state:n,code:s,detail:a}=e.delivery;return n==="failed"?r`<span class="mt trouble">
<${f} name="circle-alert" size="s" />
<span>${o("Not sent")}: ${Vt(s,a)}</span>
</span>`:n==="uncertain"?r`<span class="mt trouble">
<${f} name="circle-question-mark" size="s" />
<span title=${Vt(s,a)}>${o("Delivery uncertain")}</span>
</span>`:r`<span class="mt">${t} <${oo} state=${n} /></span>`}function qS({message:e,found:t}){let[n,s]=g(!1),a=FS(e),i=WL[e.delivery.code]?.(a)??o("{name} was cancelled",{name:a});return r`<li class=${t?"ev takenback found":"ev takenback"} data-no=${e.no}>
<span>
<${f} name="zap" size="s" />
${i} · <span title=${Ge(e.created_at)}>${q(e.created_at)}</span>
${" "}
<button type="button" class="link" aria-expanded=${String(n)} onClick=${()=>s(!n)}>
${n?o("Hide"):o("Show")}
</button>
<${Tl} message=${e} />
${n&&r`<span class="taken">${e.text}</span>`}
</span>
</li>`}var BL,FS,El,jS,WL,Uh=b(()=>{I();T();X();x();P();Ol();Go();Ip();BL={out_of_hours:()=>o("Out-of-hours reply"),receipt:()=>o("Receipt"),progress:()=>o("Progress update"),rating:()=>o("Rating request"),confirmation:()=>o("Confirmation"),incident:()=>o("Incident message")},FS=e=>BL[e.automatic]?.()??o("Auto-reply"),El=e=>e.kind==="out"&&!!e.automatic,jS=({message:e})=>r`<span class="by">
<${f} name="zap" size="s" />
${FS(e)}
<${Tl} message=${e} />
</span>`;WL={"too-late":e=>o("{name} was not sent: it was too late",{name:e}),paused:e=>o("{name} was not sent: automation was stopped",{name:e})}});function US({message:e,at:t}){let{delivery:n}=e;return El(e)?r`<${KS} message=${e} at=${t} />`:n.state==="failed"?r`<span class="mt trouble">
<${f} name="circle-alert" size="s" />
<span>${jL(n)}</span>
<${nn} run=${()=>Tu(e)}>${o("Retry")}<//>
<${nn} run=${()=>Rt(e.text)}>${o("Copy")}<//>
</span>`:n.state==="uncertain"?r`<${FL} message=${e} />`:n.code==="checking"?r`<span class="mt trouble" role="status">
<${oo} state="queued" />
<span>${o("Checking whether it arrived…")}</span>
</span>`:Jn(e)?r`<span class="mt trouble">
<${f} name="calendar-clock" size="s" />
<span title=${Ge(Vn(e))}>
${o("Scheduled for {when}",{when:lt(Vn(e))})}
</span>
<${nn} run=${()=>to(e)}>${o("Cancel")}<//>
</span>`:Ar(e)?r`<${KL} message=${e} at=${t} />`:n.state==="queued"&&(n.attempts>0||n.waits_for)?r`<span class="mt trouble">
<${oo} state="waiting" />
<span>${n.waits_for?o("Waiting for an earlier message"):o("Queued")}</span>
<${nn} run=${()=>to(e)}>${o("Cancel")}<//>
</span>`:r`<span class="mt">${t} <${oo} state=${n.state} /></span>`}function FL({message:e}){let{delivery:t}=e,n=mt(Z.value[e.dialog_id]??{}),s=n?.can?.can_check?o("Delivery uncertain"):o("Delivery uncertain: {platform} does not report it",{platform:ve(n?.kind)});return r`<span class="mt trouble">
<${f} name="circle-question-mark" size="s" />
<span title=${Vt(t.code,t.detail)}>${s}</span>
${n?.can?.can_check&&r`<${nn} run=${()=>Bw(e)}>${o("Check")}<//>`}
<${nn} run=${()=>Tu(e)}>${o("Send again")}<//>
</span>`}function KL({message:e,at:t}){let[n,s]=g(Date.now());N(()=>{let c=setInterval(()=>s(Date.now()),250);return()=>clearInterval(c)},[]);let a=e.delivery.not_before-e.created_at,i=Vn(e)-n;if(i<=0)return r`<span class="mt">${t} <${oo} state="sending" /></span>`;let l=Math.ceil(i/1e3);return r`<span class="mt trouble leaving" data-state="undo">
<svg class="ring" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
<circle class="bg" cx="6" cy="6" r="5" />
<circle class="fg" cx="6" cy="6" r="5" pathLength="100" stroke-dasharray="100"
stroke-dashoffset=${100-Math.min(100,i/a*100)} transform="rotate(-90 6 6)" />
</svg>
<span>${o("Sends in {n} s",{n:l})}</span>
<${nn} run=${()=>to(e)}>${o("Cancel")}<//>
</span>`}function HS({message:e,found:t}){let[n,s]=g(!1),a=e.author.operator_id===A.value.id?o("You cancelled sending"):o("{name} cancelled sending",{name:Y(e.author.operator_id)});return r`<li class=${t?"ev takenback found":"ev takenback"} data-no=${e.no}>
<span>
<${f} name="undo-2" size="s" />
${a} · <span title=${Ge(e.created_at)}>${q(e.created_at)}</span>
${" "}
<button type="button" class="link" aria-expanded=${String(n)} onClick=${()=>s(!n)}>
${n?o("Hide"):o("Show")}
</button>
${n&&r`<span class="taken">
${e.text} <${nn} run=${()=>Tu(e)}>${o("Send after all")}<//>
</span>`}
</span>
</li>`}function YS({entry:e}){let t=e.kind==="note",n=["msg out",t&&"note",e.phase==="refused"&&"fail",e.phase==="stale"&&"wait"].filter(Boolean).join(" ");return r`<li class=${n} data-pending=${e.phase}>
<div class="box">
${t&&r`<span class="by"><${f} name="lock" size="s" />${o("Note")} · ${A.value.name}</span>`}
${e.files?.length>0&&r`<${Ep} files=${e.files} />`}
${e.text&&r`<span class="text">${e.text}</span>`}
<${HL} entry=${e} />
</div>
<${Q} name=${A.value.name} />
</li>`}function HL({entry:e}){if(e.phase==="refused"){let n=qL[e.code]?.()??z({code:e.code});return r`<span class="mt trouble">
<${f} name="circle-alert" size="s" />
<span>${o("Not sent")}: ${n}</span>
${e.code!=="file-gone"&&r`<${nn} run=${()=>qu(e.key)}>${o("Retry")}<//>`}
<${nn} run=${()=>Qs(e)}>${o("Edit")}<//>
<${nn} run=${()=>Rt(e.text)}>${o("Copy")}<//>
</span>`}if(e.phase==="stale")return r`<span class="mt trouble">
<${f} name="circle-question-mark" size="s" />
<span>${o("Written over an hour ago, not sent")}</span>
<${nn} run=${()=>qu(e.key)}>${o("Send")}<//>
<${nn} run=${()=>Qs(e)}>${o("Edit")}<//>
<${nn} run=${()=>Dr(e.key)}>${o("Delete")}<//>
</span>`;if(e.phase==="queued"&&(e.tries>0||sn.value!=="on")){let n=UL.includes(e.code)?z({code:e.code}):"",s=n?o("{why} This is saved here and will be sent automatically.",{why:n}):o("Queued");return r`<span class="mt trouble">
<${oo} state="waiting" />
<span>${s}</span>
<${nn} run=${()=>Qs(e)}>${o("Cancel")}<//>
</span>`}return r`<span class="mt">${q(e.at)} <${oo} state="sending" /></span>`}var nn,jL,qL,UL,Hh=b(()=>{I();T();Je();J();X();x();va();ss();Re();M();Zn();us();P();Uh();Go();Vr();Ip();nn=({run:e,children:t})=>r`<button type="button" class="link" onClick=${e}>${t}</button>`;jL=({code:e,detail:t})=>e==="bounced"?[o("The email bounced"),t].filter(Boolean).join(": "):`${o("Not sent")}: ${Vt(e,t)}`;qL={"cannot-see":()=>o("a mentioned colleague cannot see this conversation"),"address-wrong":()=>o("an address in Cc or Bcc is wrong"),"invalid-subject":()=>o("the subject cannot be sent"),"invalid-time":()=>o("the scheduled time has passed"),"file-gone":()=>o("a file is no longer there, attach it again"),blocked:()=>o("the client has blocked us"),"channel-removed":()=>o("the channel was disconnected")},UL=["no-space","read-only","disk-fault","database-damaged"]});var am,GS=b(()=>{ma();T();x();P();am=class extends io{componentDidCatch(t){console.error(t),this.setState({broken:!0})}componentWillReceiveProps({message:t}){this.state.broken&&t.version!==this.props.message.version&&this.setState({broken:!1})}render({message:t,children:n},{broken:s}){if(!s)return n;let a=t.kind==="in"?"msg in":"msg out";return r`<li class=${a} data-no=${t.no} tabindex="-1">
<span class="ph"></span>
<div class="box">
<div class="raw">
<span class="hrow">
<${f} name="triangle-alert" size="m" />
<b class="b6">${o("This message could not be shown")}</b>
</span>
</div>
${t.text&&r`<span class="text">${t.text}</span>`}
</div>
</li>`}}});function QS(e){let t=VS(e);return Ha.has(t)?Promise.resolve(Ha.get(t)):(rm.has(t)||(rm.set(t,new Promise(n=>Gh.push(()=>VL(e.id,t).then(n)))),XS()),rm.get(t))}async function VL(e,t){try{let{card:n}=await j(`/api/links?message=${e}`);return JL(t,n),n}catch{return null}finally{rm.delete(t)}}function XS(){for(;Yh<YL&&Gh.length;)Yh+=1,Gh.shift()().finally(()=>{Yh-=1,XS()})}function JL(e,t){Ha.set(e,t),Ha.size>GL&&Ha.delete(Ha.keys().next().value)}var YL,GL,Ha,rm,Gh,Yh,VS,JS,ZS,Vh=b(()=>{J();YL=2,GL=400,Ha=new Map,rm=new Map,Gh=[],Yh=0,VS=({id:e,version:t})=>`${e}:${t}`,JS=({id:e,text:t,data:n,deleted_at:s})=>!!e&&!s&&(/https?:\/\/|www\./i.test(t)||(n.entities??[]).some(a=>a.type==="text_link")),ZS=e=>Ha.get(VS(e))});function o1({who:e}){let t=/^vk\.com\//.test(e)?Jr(e):null;return t?r`<a class="link" href=${t} target="_blank" rel="noopener noreferrer nofollow">${e}</a>`:e}function s1({data:e}){return r`
${(e.forwards??[]).map((t,n)=>r`<${a1} key=${n} one=${t} />`)}
${(e.posts??[]).map((t,n)=>r`<${ZL} key=${"p"+n} post=${t} />`)}
`}function a1({one:e}){return r`<div class="fwd">
<${n1} from=${e.from} at=${e.at} />
${e.text&&r`<${ja} text=${e.text} />`}
${(e.forwards??[]).map((t,n)=>r`<${a1} key=${n} one=${t} />`)}
${e.more>0&&r`<span class="fwh">${C("and {n} more","and {n} more",e.more)}</span>`}
</div>`}function ZL({post:e}){let t=e.url&&Jr(e.url);return r`<div class="wpost">
<div class="hrow">
<span class="grow">
<b class="b6 blk cut t13"><${o1} who=${e.from??""} /></b>
<span class="t12 dim">${o("post on a wall")}${e.at?` · ${e1(e.at)}`:""}</span>
</span>
<span class="ch vk" aria-hidden="true"><${f} name="ch-vk" /></span>
</div>
${e.text&&r`<div class="t13"><${ja} text=${e.text} /></div>`}
<span class="t12 dim hrow wrap">
${[e.likes>0&&C("{n} like","{n} likes",e.likes),e.comments>0&&C("{n} comment","{n} comments",e.comments)].filter(Boolean).join(" · ")}
${t&&r`<a class="link" href=${t} target="_blank" rel="noopener noreferrer nofollow">
${o("Open in {place}",{place:o("VK")})}
</a>`}
</span>
</div>`}var e1,t1,n1,r1=b(()=>{T();X();Ie();x();ph();P();Np();e1=e=>e?`${nt(e*1e3,K.value)}, ${q(e*1e3)}`:"",t1=({data:e,children:t})=>r`<div class="fwd">
<${n1} from=${e.forwarded_from==="?"?"":e.forwarded_from} at=${e.forwarded_at} />
${t}
</div>`,n1=({from:e,at:t})=>r`<span class="fwh">
<${f} name="forward" size="s" />
${o("Forwarded")}
${e&&r`: <b class="b6"><${o1} who=${e} /></b>`}
${t?` · ${e1(t)}`:""}
</span>`});function im({message:e}){let{data:t}=e,n=`${i1(t.latitude)}, ${i1(t.longitude)}`,{latitude:s,longitude:a}=t,i=`https://www.openstreetmap.org/?mlat=${s}&mlon=${a}#map=17/${s}/${a}`;return r`<div class="loc">
<span class="locpin"><${f} name="map-pin" /></span>
<span class="loct grow">
<b class="b5 blk">${t.title||Kt("location")}</b>
${t.address&&r`<span class="t12 blk">${t.address}</span>`}
<span class="t12 dim num">${n}</span>
${t.live?r`<span class="t12 dim blk">${o("Live location")}</span>`:null}
</span>
<span class="hrow wrap vca">
<a class="btn small" href=${i} target="_blank" rel="noopener noreferrer nofollow">
<${f} name="external-link" size="s" />
${o("Open the map")}
</a>
<button type="button" class="btn small quiet" onClick=${()=>Rt(n)}>
<${f} name="copy" size="s" />
${o("Copy")}
</button>
</span>
</div>`}function Jh({message:e,client:t}){let{data:n}=e,s=t&&B.value.contacts[t],[a,i]=g(!1),l=s?.identities.some(u=>u.kind==="phone"&&l1(u.external_id)===l1(n.phone)),c=async()=>{i(!0);try{await Eu(s,"phone",n.phone)}catch(u){he(z(u))}i(!1)};return r`
<div class="vc">
<${Q} name=${n.name||n.phone} />
<span class="grow">
<b class="b5 blk cut">${n.name||Kt("contact")}</b>
${n.phone&&r`<span class="t12 dim num">${n.phone}</span>`}
</span>
</div>
<div class="hrow wrap vca">
${n.phone&&s&&(l?r`<span class="tag plain">${o("on the card")}</span>`:r`<button type="button" class="btn small" aria-busy=${String(a)} disabled=${a} onClick=${c}>
<${f} name="user-round-plus" size="s" />
${o("Add to the card")}
</button>`)}
<button type="button" class="btn small quiet" onClick=${()=>Rt(n.phone||n.name)}>
<${f} name="copy" size="s" />
${o("Copy")}
</button>
</div>
`}function Zh({message:e}){let{question:t,options:n,votes:s=[],anonymous:a}=e.data,i=s.reduce((c,u)=>c+u,0),l=c=>i?Math.round((s[c]??0)/i*100):null;return r`
<b class="b6 blk">${t}</b>
<span class="t12 dim blk">
${a?o("Anonymous poll"):o("Poll")}
${i>0&&` · ${C("{n} vote when it was sent","{n} votes when it was sent",i)}`}
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
`}function Qh({message:e}){let{emoji:t,value:n}=e.data;return r`<span class="dice">
<span class="diceface" aria-hidden="true">${t||"🎲"}</span>
<span class="t13">${n?o("rolled {n}",{n}):Kt("dice")}</span>
</span>`}function Al({message:e}){let{data:t,content:n}=e,s=t.price||(t.total_amount?My(t.total_amount,t.currency):"");return r`<div class="file named">
<${f} name=${{invoice:"banknote",story:"circle-dot",game:"play"}[n]} />
<span class="grow">
<b class="b5 blk">${t.title||t.from||Kt(n)}</b>
<span class="t12 dim blk">${[Kt(n),t.description,s].filter(Boolean).join(" · ")}</span>
</span>
</div>`}var i1,l1,c1=b(()=>{I();T();Je();J();X();x();Ne();M();P();qa();i1=e=>Number(e).toFixed(4);im.knows=e=>typeof e.latitude=="number"&&typeof e.longitude=="number";l1=e=>String(e).replace(/\D/g,"");Jh.knows=e=>!!(e.phone||e.name);Zh.knows=e=>!!e.question;Qh.knows=()=>!0;Al.knows=e=>!!(e.title||e.from||e.description)});function u1({message:e}){let t=O(null),[n,s]=g(()=>ZS(e));return N(()=>{if(n!==void 0)return;let a=new IntersectionObserver(i=>{i.some(l=>l.isIntersecting)&&(a.disconnect(),QS(e).then(s))});return a.observe(t.current),()=>a.disconnect()},[]),n?r`<${QL} message=${e} card=${n} />`:r`<span ref=${t}></span>`}function QL({message:e,card:t}){let[n,s]=g(t.picture),a=t.site&&t.site.toLowerCase()!==t.host?`${t.site} · ${t.host}`:t.host;return r`<a class=${n?"lp":"lp wordy"} href=${t.url} title=${t.url} target="_blank"
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
</a>`}var p1=b(()=>{I();T();Vh()});function $1({file:e,data:t}){let n=O(null),[s,a]=g({on:!1,at:0,whole:e.duration??0,failed:!1}),[i,l]=g(Nl),[c,u]=g(!1),m=tz(e,t.waveform,n);N(()=>()=>{si===n.current&&(si=null)},[]);let p=()=>{let _=n.current;if(!_.paused){_.pause();return}si&&si!==_&&si.pause(),si=_,_.playbackRate=Nl,_.play().catch(()=>a(k=>({...k,failed:!0,on:!1})))},$=()=>{Nl=Xh[(Xh.indexOf(i)+1)%Xh.length],n.current.playbackRate=Nl,l(Nl)},d=({target:_})=>a(k=>({...k,at:_.currentTime,whole:Number.isFinite(_.duration)?_.duration:k.whole})),h=_=>{let{whole:k}=s;k&&(n.current.currentTime=_*k)},y=e.kind==="voice"?o("Voice message"):e.name||o("Audio");return r`
<div class="voice" data-playing=${String(s.on)}>
<audio ref=${n} src=${d1(e)} preload="none"
onPlay=${()=>a(_=>({..._,on:!0,failed:!1}))}
onPause=${()=>a(_=>({..._,on:!1}))} onTimeUpdate=${d} onLoadedMetadata=${d}
onError=${()=>a(_=>({..._,failed:!0,on:!1}))}></audio>
<button type="button" class="pbtn" aria-label=${s.on?o("Pause"):o("Play {name}",{name:y})}
onClick=${p}>
<${f} name=${s.on?"pause":"play"} />
</button>
<span class="grow">
${e.kind==="audio"&&r`<b class="b5 blk cut">${y}</b>`}
<${ez} bars=${m} share=${s.whole?s.at/s.whole:0} seek=${h} label=${y}
at=${s.at} whole=${s.whole} />
<span class="vmeta">
<span class="num">
${s.failed?o("This browser cannot play it"):s.whole?`${qo(s.at)} / ${qo(s.whole)}`:dn(e.size??0)}
</span>
<span class="hrow tight">
${t.transcript&&r`<button type="button" class="link" aria-expanded=${String(c)} onClick=${()=>u(!c)}>
${o("Text")}
</button>`}
<a class="link hrow" href=${`/files/${e.token}`} download=${e.name||!0}
aria-label=${o("Download {name}",{name:y})}>
<${f} name="download" size="s" />
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
`}function ez({bars:e,share:t,seek:n,label:s,at:a,whole:i}){let l=m=>{let p=m.currentTarget.getBoundingClientRect();n(Math.max(0,Math.min(1,(m.clientX-p.left)/p.width)))},c=m=>{let p={ArrowLeft:-5,ArrowRight:5}[m.key];!p||!i||(m.preventDefault(),m.stopPropagation(),n(Math.max(0,Math.min(1,(a+p)/i))))},u=Math.max(1,...e);return r`<span class="wvbox" role="slider" tabindex="0" aria-label=${s} aria-valuemin="0"
aria-valuemax=${Math.round(i)} aria-valuenow=${Math.round(a)}
aria-valuetext=${`${qo(a)} / ${qo(i)}`} onPointerDown=${l} onKeyDown=${c}>
<svg class="wv" viewBox=${`0 0 ${ds*4} 24`} preserveAspectRatio="none" aria-hidden="true">
${e.map((m,p)=>{let $=3+m/u*19;return r`<rect class=${(p+.5)/ds<=t?"on":""} x=${p*4} y=${12-$/2}
width="2.4" height=${$} rx="1.2" />`})}
</svg>
</span>`}function tz(e,t,n){let[s,a]=g(()=>t?.length?nz(t):f1.get(e.token)??m1);return N(()=>{if(s!==m1||!e.size||e.size>XL||!window.IntersectionObserver)return;let i=new IntersectionObserver(l=>{l.some(c=>c.isIntersecting)&&(i.disconnect(),oz(e).then(c=>{c&&a(c)}))});return i.observe(n.current.parentElement),()=>i.disconnect()},[]),s}async function oz(e){try{let t=await fetch(d1(e));if(!t.ok)return null;let s=(await new OfflineAudioContext(1,1,8e3).decodeAudioData(await t.arrayBuffer())).getChannelData(0),a=Math.max(1,Math.floor(s.length/ds)),i=Array.from({length:ds},(l,c)=>sz(s,c*a,a));return f1.set(e.token,i),i}catch{return null}}function sz(e,t,n){let s=0;for(let a=t;a<Math.min(e.length,t+n);a+=8)s=Math.max(s,Math.abs(e[a]));return Math.round(s*100)}var Xh,ds,XL,d1,Nl,si,f1,m1,nz,h1=b(()=>{I();T();X();x();P();Xh=[1,1.5,2],ds=44,XL=15e5,d1=e=>`/files/${e.token}/media`,Nl=1,si=null,f1=new Map;m1=new Array(ds).fill(0);nz=e=>Array.from({length:ds},(t,n)=>Math.max(0,...e.slice(Math.floor(n*e.length/ds),Math.max(Math.floor(n*e.length/ds)+1,Math.floor((n+1)*e.length/ds)))))});function lm({message:e,mail:t,client:n}){if(e.letter)return r`<${Y_} message=${e} />`;let s=r`<${iz} message=${e} mail=${t} client=${n} />`;return e.data.forwarded_from&&!e.data.forwards?r`<${t1} data=${e.data}>${s}<//>`:s}function az({message:e}){let{data:t}=e,n=t.forwards||t.posts?t.own??"":e.text;return n?r`<${ja} text=${n} looks=${t.entities} names=${(t.mentions??[]).map(Y)} />`:null}function iz({message:e,mail:t,client:n}){let{content:s,data:a}=e,i=r`<${az} message=${e} />`,l=a.forwards||a.posts?r`<${s1} data=${a} />`:null;if(e.files?.length){let u=e.files.filter(g1),m=r`
${u.map(p=>r`<${$1} key=${p.id} file=${p} data=${u.length>1?{}:a} />`)}
<${Ep} files=${e.files.filter(p=>!g1(p))} message=${e.id} />
`;return t?r`<div>${i}</div>${m}`:r`${l}${m}${i}`}let c=rz[s];return c&&c.knows(a)?r`<${c} message=${e} client=${n} />${i}`:s==="text"?r`
${l}
${i}
${!t&&JS(e)&&r`<${u1} key=${`${e.id}:${e.version}`} message=${e} />`}
`:r`<${lz} message=${e} />${i}`}function lz({message:e}){let t=e.has_original?r`<a class="link t13" href=${`/api/messages/${e.id}/original`} download>${o("Original")}</a>`:null;if(e.content==="unreadable")return r`<div class="raw">
<span class="hrow">
<${f} name="triangle-alert" size="m" />
<b class="b6">${o("Could not be read; the original is attached")}</b>
</span>
${t}
</div>`;let n=C0(e);return r`<div class="unk">
<span class="hrow">
<${f} name="circle-question-mark" size="m" />
<b class="b6">${o("“{kind}” cannot be shown here yet",{kind:Kt(e.content)})}</b>
</span>
${n&&r`<a class="link t13" href=${n.url} target="_blank" rel="noopener noreferrer nofollow">
${o("Open in {place}",{place:n.name})}
</a>`}
${t}
</div>`}var g1,rz,eg=b(()=>{T();Vh();x();Re();P();qa();r1();c1();Vr();vl();p1();Np();h1();g1=e=>e.state==="ready"&&["voice","audio"].includes(e.kind)&&/^audio\//.test(e.media_type),rz={location:im,venue:im,contact:Jh,poll:Zh,dice:Qh,story:Al,game:Al,invoice:Al}});function k1({message:e,found:t}){let n=e.has_original?r` · <a class="link" href=${`/api/messages/${e.id}/original`} download>${o("Original")}</a>`:null;return r`<${x1} message=${e} found=${t} icon=${cz[e.content]}
bad=${uz.has(e.content)} after=${r`<${Tl} message=${e} />`}>
${Pl(e)}
${n}
<//>`}function Pl({content:e,data:t}){let n=t.by??null,s=pz[e];return s?s(t,n):e}function _1({message:e,found:t}){return r`<${x1} message=${e} found=${t} icon=${e.data.names?"user-round-plus":"circle-dot"}>
${dz(e)}
<//>`}function dz({data:e,author:t,text:n}){let s={name:r`<b>${t.name}</b>`,names:r`<b>${(e.names??[]).join(", ")}</b>`,title:e.title??""},a=$z[e.what];return a?ut(a(e),s):n?`${t.name}: ${n}`:ut(o("{name}: {what}"),{...s,what:o("chat event")})}var cz,uz,so,x1,pz,b1,tg,v1,y1,w1,mz,fz,$z,Dl=b(()=>{T();X();x();Re();M();P();tl();eo();Ol();cz={assigned:"user-round",team_changed:"users-round",closed:"check",reopened:"undo-2",snoozed:"alarm-clock",unsnoozed:"alarm-clock-check",sla_breached:"flame",tagged:"tag",ranked:"arrow-up-down","no-answer":"message-circle-off",blocked:"ban",unblocked:"check",bounced:"mail-x","held-up":"mail",moved:"users-round"},uz=new Set(["blocked","bounced","sla_breached"]),so=e=>r`<b>${Y(e)}</b>`;x1=({message:e,found:t,icon:n,bad:s,after:a,children:i})=>r`<li class=${["ev",s&&"bad",t&&"found"].filter(Boolean).join(" ")} data-no=${e.no}
tabindex="-1">
<span>
${n&&r`<${f} name=${n} size="s" />`}
${i} · <span title=${Ge(e.created_at)}>${q(e.created_at)}</span>
${a&&r` ${a}`}
</span>
</li>`;pz={assigned:(e,t)=>{if(e.to===null||e.to===void 0)return t?ut(o("{who} removed the assignee"),{who:so(t)}):o("No assignee now");let n=ut(o("Assignee: {who}"),{who:so(e.to)}),s=y1[e.cause]?.();return s?[...n,` · ${s}`,...v1(e.skipped)]:t&&t!==e.to?[...n," · ",...ut(o("assigned by {who}"),{who:so(t)})]:n},team_changed:(e,t)=>{let n=e.to?ut(o("Team: {team}"),{team:r`<b>${rt.value[e.to]?.name??o("Deleted team")}</b>`}):[o("No team now")],s=e.run&&y1[e.cause]?.();return s?[...n,` · ${s}`,...v1(e.skipped)]:t?[...n," · ",so(t)]:n},closed:(e,t)=>{let n=mz[e.reason]?.();return[...t?ut(o("Closed by {who}"),{who:so(t)}):[o("The conversation was closed")],n&&` · ${n}`,e.comment&&` · ${e.comment}`]},reopened:(e,t)=>e.cause==="delivery"?o("Reopened: a reply was not delivered"):t?ut(o("Reopened by {who}"),{who:so(t)}):o("Reopened: the client wrote again"),snoozed:(e,t)=>[e.until?o("Snoozed until {when}",{when:lt(e.until)}):o("Snoozed until the client replies"),e.reason&&` · ${o("reason “{reason}”",{reason:e.reason})}`,t&&" · ",t&&so(t)],unsnoozed:(e,t)=>e.cause==="person"&&t?ut(o("Unsnoozed by {who}"),{who:so(t)}):`${o("Unsnoozed")}: ${(w1[e.cause]??w1.time)()}`,sla_breached:e=>[o("The reply was due within {norm}",{norm:Ke(e.norm)}),e.late&&` · ${o("announced late, Okno was not running")}`],tagged:(e,t)=>{let n=a=>r`<b>${a.map(jr).join(", ")}</b>`;return[e.added.length>0&&ut(o("Tags added: {tags}"),{tags:n(e.added)}),e.removed.length>0&&ut(o("Tags removed: {tags}"),{tags:n(e.removed)}),e.rule?o("by the rule “Tags by words”"):t&&so(t)].filter(Boolean).flatMap((a,i)=>i?[" · ",a]:[a])},ranked:(e,t)=>{let n=ut(o("Priority: {priority}"),{priority:r`<b>${Xn(e.to).toLocaleLowerCase()}</b>`});return t?[n," · ",so(t)]:n},"no-answer":(e,t)=>{let n=e.undone?o("Reply needed after all"):o("No reply needed");return t?[n," · ",so(t)]:n},bounced:e=>[o("The email bounced"),e.recipient,e.words||e.status].filter(Boolean).join(" · "),"held-up":e=>[o("Email delayed, the mail server keeps trying"),e.words||e.status].filter(Boolean).join(" · "),moved:()=>o("The group became a supergroup, the conversation continues here"),blocked:e=>e.group?o("We were removed from the group"):o("The client has blocked the bot"),unblocked:e=>e.group?o("We are back in the group"):o("The client has unblocked the bot")},b1={away:()=>o("away"),off:()=>o("off shift"),status:({status:e})=>Dn(Mo.value[e]),full:()=>o("at the limit"),"no-access":()=>o("no access"),"not-here":()=>o("not here"),"off-hours":()=>o("outside working hours"),"other-team":()=>o("in another team")},tg=e=>(b1[e.why]??b1.off)(e),v1=(e=[])=>e.length?[` · ${o("skipped:")} `,e.map(t=>`${Y(t.id)} (${tg(t)})`).join(", ")]:[],y1={reply:()=>o("first reply"),took:()=>o("took the most urgent"),handover:()=>o("handed over"),handback:()=>o("handed back"),started:()=>o("started the conversation"),reopened:()=>o("was the assignee before"),distribution:()=>o("by the rule “Round-robin assignment”"),former:()=>o("by the rule “Round-robin assignment”: this client's earlier assignee"),absent:()=>o("by the rule “Round-robin assignment”: the assignee was absent"),nobody:()=>o("by the rule “Round-robin assignment”: no operator was free")},w1={time:()=>o("as scheduled"),client:()=>o("the client wrote"),delivery:()=>o("a reply was not delivered"),reply:()=>o("replied")},mz={solved:()=>o("Resolved"),"no-reply":()=>o("No reply"),duplicate:()=>o("Duplicate"),spam:()=>o("Spam"),declined:()=>o("Client declined"),other:()=>o("Other")};fz=e=>e.names?.length?o("{name} added {names}"):o("{name} joined"),$z={new_chat_members:fz,chat_invite_user:()=>o("{name} invited someone"),chat_invite_user_by_link:()=>o("{name} joined by a link"),left_chat_member:()=>o("{names} left"),chat_kick_user:()=>o("Someone left the chat"),new_chat_title:()=>o("{name} named the chat “{title}”"),chat_title_update:()=>o("{name} named the chat “{title}”"),new_chat_photo:()=>o("{name} changed the chat picture"),chat_photo_update:()=>o("{name} changed the chat picture"),delete_chat_photo:()=>o("{name} removed the chat picture"),chat_photo_remove:()=>o("{name} removed the chat picture"),pinned_message:()=>o("{name} pinned a message"),chat_pin_message:()=>o("{name} pinned a message"),chat_unpin_message:()=>o("{name} unpinned a message"),group_chat_created:()=>o("{name} created the chat"),chat_create:()=>o("{name} created the chat"),successful_payment:()=>o("{name} has paid"),refunded_payment:()=>o("{name}: payment refunded")}});function ng({message:e,look:t,children:n}){let s=a=>{let i=a.currentTarget.getBoundingClientRect();cm.value={message:e,x:i.left,y:i.bottom+6},v.value="participant"};return r`<button type="button" class=${t} aria-haspopup="dialog"
aria-label=${o("Who is {name}?",{name:e.author.name})} onClick=${s}>
${n}
</button>`}function hz({message:e,x:t,y:n}){let s=wt(()=>{v.value=null}),[a,i]=g(null);return ye(),N(()=>{let{width:l,height:c}=s.current.getBoundingClientRect();s.current.style.setProperty("left",`${Math.max(8,Math.min(t,innerWidth-l-8))}px`),s.current.style.setProperty("top",`${Math.max(8,Math.min(n,innerHeight-c-8))}px`),s.current.focus({preventScroll:!0}),j(`/api/dialogs/${e.dialog_id}/people/${e.author.identity_id}`).then(u=>i(u.person),()=>i({}))},[]),r`<div class="pop pcard" role="dialog" aria-label=${e.author.name} tabindex="-1" ref=${s}>
<div class="hrow">
<${Q} name=${e.author.name} size="lg" face=${e.author.avatar} />
<span class="grow">
<b class="b6 blk cut">${e.author.name}</b>
<span class="t12 mut blk cut">
${[a?.label,a?.kind&&ve(a.kind)].filter(Boolean).join(" · ")}
</span>
</span>
</div>
${a?.messages>0&&r`<p class="t13 mut">
${C("{n} message here","{n} messages here",a.messages)}
, ${o("since {date}",{date:Ot(a.first_at)})}
</p>`}
${a?.dialog_id?r`<a class="btn small" href=${W("all",a.dialog_id)} onClick=${()=>{v.value=null}}>
${o("Direct conversation")}
</a>`:a&&r`<p class="t12 mut">${o("Has only written in groups so far")}</p>`}
</div>`}var cm,S1,og=b(()=>{I();T();se();J();X();x();te();G();P();Ee();cm=S(null);S1=()=>v.value==="participant"&&cm.value?r`<${hz} key=${cm.value.message.id} ...${cm.value} />`:null});async function T1(e,t){let n=`${e}.${t}`;if(n in ai.peek())return;sg.push(n);let s={...ai.peek(),[n]:null};sg.length>gz&&delete s[sg.shift()],ai.value=s;try{let i=(await j(`/api/dialogs/${e}/messages?after=${t-1}&limit=1`)).messages[0];i?.no===t&&(ai.value={...ai.peek(),[n]:i})}catch(a){if(!(a instanceof ce))throw a}}var gz,ai,sg,C1,O1=b(()=>{te();J();gz=200,ai=S({}),sg=[],C1=(e,t)=>ai.value[`${e}.${t}`]??null});function E1({message:e,near:t}){let n=e.reply_to_no,s=t??C1(e.dialog_id,n);N(()=>{t||T1(e.dialog_id,n)},[n,!!t]);let a=s?.deleted_at?o("The message was deleted"):e.data.quote||(s?vz(s):o("Message {no}",{no:n}));return r`<button type="button" class="quote qbtn" aria-label=${o("Go to the quoted message: {text}",{text:a})}
onClick=${()=>ei(n,{from:e.no})}>
${s&&r`<b class="b6 blk cut">${bz(s)}</b>`}
<span class="cut">${a}</span>
</button>`}var bz,vz,A1=b(()=>{I();T();x();ti();Re();O1();qa();bz=({author:e})=>e.operator_id?Y(e.operator_id):e.name,vz=e=>e.text||Kt(e.content==="text"&&e.files?.length?"document":e.content)});function ag(e){return e.kind!=="in"||e.deleted_at||e.content==="service"?[]:mt(Z.value[e.dialog_id]??{})?.can?.can_react??[]}function N1({amendment:e}){return e?.kind==="react"&&["queued","sending"].includes(e.state)?e:null}function rg(e){let t=N1(e);return(t?t.text:e.reactions?.find(n=>n.identity_id===null)?.signs[0])||null}function P1(e){let t=N1(e),n=new Map,s=(a,i)=>n.set(a,[...n.get(a)??[],i]);for(let a of e.reactions??[])if(a.identity_id!==null||!t)for(let i of a.signs)s(i,a);return t?.text&&s(t.text,{identity_id:null,operator_id:t.operator_id}),[...n].map(([a,i])=>{let l=i.some(c=>c.identity_id===null);return{sign:a,count:i.length,ours:l,busy:!!(l&&t),names:i.map(kz).join(", ")}})}function kz({identity_id:e,operator_id:t,name:n}){return e!==null?n:t===A.value.id?o("you"):Y(t)}var yz,wz,Ya,um,pm,mm=b(()=>{Sl();x();Re();M();yz=["👍","❤","🙏","👌","😁","🎉"],wz=new Set(["❤","✍","☃","🕊"]),Ya=e=>wz.has(e)?e+"️":e;um=e=>yz.filter(t=>ag(e).includes(t));pm=(e,t)=>PS(e,t===rg(e)?null:t)});function D1({message:e}){let t=P1(e);if(!t.length||e.deleted_at)return null;let n=ag(e);return r`<span class="reacts" role="group" aria-label=${o("Reactions")}>
${t.map(s=>r`<${_z} key=${s.sign} one=${s}
press=${n.includes(s.sign)?()=>pm(e,s.sign):null} />`)}
</span>`}function _z({one:{sign:e,count:t,ours:n,busy:s,names:a},press:i}){let l=xz[e],c=`${l?l.name():Ya(e)} ${t}: ${a}`,u=r`
<span aria-hidden="true">${l?l.sign():Ya(e)}</span>
${l&&r`<span class="t12">${l.name()}</span>`}
<b>${t}</b>
`;return i?r`<button type="button" class="react" aria-pressed=${String(n)} aria-busy=${s?"true":null}
aria-label=${c} title=${c} onClick=${i}>
${u}
</button>`:r`<span class=${n?"react on":"react"} role="img" aria-label=${c} title=${c}>
${u}
</span>`}var xz,M1=b(()=>{T();x();mm();P();xz={custom:{sign:()=>r`<${f} name="smile" size="s" />`,name:()=>o("Custom emoji")},paid:{sign:()=>"⭐",name:()=>o("Paid reaction")}}});function ig(e,t){if(e===t)return e?[{kind:"same",text:e}]:[];if(e.length+t.length>6e4)return L1([e],[t]).filter(c=>c.text);let[n,s]=[R1(e),R1(t)],a=0;for(;a<n.length&&a<s.length&&n[a]===s[a];)a+=1;let i=0;for(;i<n.length-a&&i<s.length-a&&n.at(-1-i)===s.at(-1-i);)i+=1;let l=L1(n.slice(a,n.length-i),s.slice(a,s.length-i));return Sz([...n.slice(0,a).map(c=>({kind:"same",text:c})),...l,...n.slice(n.length-i).map(c=>({kind:"same",text:c}))])}function L1(e,t){if(e.length*t.length>4e5)return[{kind:"gone",text:e.join("")},{kind:"new",text:t.join("")}];let n=t.length+1,s=new Uint16Array((e.length+1)*n);for(let c=e.length-1;c>=0;c-=1)for(let u=t.length-1;u>=0;u-=1)s[c*n+u]=e[c]===t[u]?s[(c+1)*n+u+1]+1:Math.max(s[(c+1)*n+u],s[c*n+u+1]);let a=[],i=0,l=0;for(;i<e.length||l<t.length;)i<e.length&&l<t.length&&e[i]===t[l]?(a.push({kind:"same",text:e[i]}),i+=1,l+=1):l>=t.length||i<e.length&&s[(i+1)*n+l]>=s[i*n+l+1]?(a.push({kind:"gone",text:e[i]}),i+=1):(a.push({kind:"new",text:t[l]}),l+=1);return a}function Sz(e){let t=[];for(let n of e.filter(s=>s.text)){let s=t.at(-1);s?.kind===n.kind?s.text+=n.text:t.push({...n})}return t}var R1,z1=b(()=>{R1=e=>e.match(/\s+|[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]/gu)??[]});function I1({message:e}){return e.edited_at?e.version<2?r`<span title=${Ge(e.edited_at)}>${o("edited")} </span>`:r`
<button type="button" class="link edb" title=${Ge(e.edited_at)}
aria-expanded=${String(oi.value.has(e.id))} onClick=${()=>Kh(e.id)}>
${o("edited")}
</button> `:null}function B1({message:e}){return oi.value.has(e.id)&&e.version>1&&!e.deleted_at?r`<${Cz} key=${e.version} message=${e} />`:null}function Cz({message:e}){let[t,n]=g(null),[s,a]=g(!1),i=()=>{a(!1),RS(e).then(n,()=>a(!0))};return N(i,[]),s?r`<div class="vers">
<span class="t12">${o("Could not load earlier versions")} </span>
<button type="button" class="link t12" onClick=${i}>${o("Retry")}</button>
</div>`:t?r`<div class="vers" role="group" aria-label=${o("Earlier versions")}>
<span class="t12 b6 blk">${C("Edited {n} time","Edited {n} times",t.length-1)}</span>
<ol>
${t.slice(0,-1).map((l,c)=>r`<li key=${l.version}>
<time title=${Ge(l.at)}>${q(l.at)}</time>
<span class="text">${ig(l.text,t[c+1].text).map(Tz)}</span>
</li>`)}
<li key="now">
<time title=${Ge(t.at(-1).at)}>${q(t.at(-1).at)}</time>
<span class="text">${ig(t.at(-2)?.text??"",t.at(-1).text).map(Oz)}</span>
</li>
</ol>
</div>`:r`<div class="vers"><span class="t12">${o("Loading…")}</span></div>`}function W1({message:e,children:t}){let n=oi.value.has(-e.id);return r`
<span class="gonet">
<${f} name="trash-2" size="s" />
${Ez(e)} <button type="button" class="link" aria-expanded=${String(n)}
onClick=${()=>Kh(-e.id)}>
${n?o("Hide"):o("Show")}
</button>
</span>
${n&&r`<div class="goneold">${t}</div>`}
`}function Ez({amendment:e,author:t,kind:n,deleted_at:s}){let a={time:q(s)};if(n==="in")return o("{name} deleted the message at {time}",{...a,name:t.name});let i=e?.kind==="delete"?e.operator_id:null;return i?i===A.value.id?o("You deleted the message for the client"):o("{name} deleted the message for the client",{name:Y(i)}):o("The message was deleted at {time}",a)}function F1({message:e}){let{amendment:t}=e;if(!t||t.state==="done"||t.kind==="react"&&t.state!=="failed"&&!t.code)return null;let n=t.kind==="edit"&&r`<span class="text amended">${t.text}</span>`,s=r`<button type="button" class="link" onClick=${()=>MS(e)}>
${o("Keep as is")}
</button>`;if(t.state==="failed"){let i=Az[t.kind](t.text);return r`<div class="amend bad" role="group" aria-label=${i}>
<span class="t12">
<${f} name="circle-alert" size="s" />
${i}
: ${Vt(t.code,t.detail)}
</span>
${n}
<span class="hrow t12">
<button type="button" class="link" onClick=${()=>DS(e)}>${o("Retry")}</button>
${s}
</span>
</div>`}let a=Nz[t.kind]();return r`<div class="amend" role="status">
<span class="t12">
<${f} name="clock" size="s" />
${a}
${t.code&&` · ${Vt(t.code,t.detail)}`}
</span>
${n}
${t.state==="queued"&&t.code&&r`<span class="hrow t12">${s}</span>`}
</div>`}var Tz,Oz,Az,Nz,j1=b(()=>{I();T();Sl();z1();X();x();Re();M();mm();P();Go();Tz=e=>e.kind==="new"?null:e.kind==="gone"?r`<del>${e.text}</del>`:e.text,Oz=e=>e.kind==="gone"?null:e.kind==="new"?r`<ins>${e.text}</ins>`:e.text;Az={edit:()=>o("Not edited for the client"),delete:()=>o("Not deleted for the client"),react:e=>e?o("The client does not see the reaction {sign}",{sign:Ya(e)}):o("The client still sees the reaction")},Nz={edit:()=>o("Editing for the client…"),delete:()=>o("Deleting for the client…"),react:()=>o("Sending the reaction…")}});function K1({message:e,near:t,join:n,last:s,client:a,photo:i,contact:l,mailed:c,subject:u,to:m,found:p}){if(e.kind==="system")return r`<${k1} message=${e} found=${p} />`;if(e.content==="service")return r`<${_1} message=${e} found=${p} />`;if(e.delivery?.state==="cancelled"&&El(e))return r`<${qS} message=${e} found=${p} />`;if(e.delivery?.state==="cancelled")return r`<${HS} message=${e} found=${p} />`;let $=!!e.deleted_at,d=!$&&e.kind!=="note"&&!!(e.letter||c),h=e.kind==="in"?"in":e.kind==="note"?"out note":"out",y=e.delivery?.state,_=["msg",h,n&&"join",d&&"mail",p&&"found",$&&"gone",e.automatic&&(e.kind==="in"?"autom":"auto"),y==="failed"&&"fail",y==="uncertain"&&"wait",(Ar(e)||Jn(e))&&"soon"],k=s?r`<${Pz} message=${e} client=${a} photo=${i} />`:r`<span class="ph"></span>`,w=d&&!e.letter&&r`<${G_} subject=${u} to=${m} />`,D=r`<${lm} message=${e} mail=${d} client=${l} />`,H=r`<div class=${!$&&A_(e)?"box bare":"box"} style=${$?null:N_(e)}>
<${Dz} message=${e} join=${n} group=${a===null} />
${w}
${e.reply_to_no&&r`<${E1} message=${e} near=${t} />`}
${$?r`<${W1} message=${e}>${D}<//>`:D}
<${B1} message=${e} />
<${F1} message=${e} />
<${Lz} message=${e} />
<${D1} message=${e} />
</div>`;return r`<li class=${_.filter(Boolean).join(" ")} data-no=${e.no} tabindex="-1">
${e.kind==="in"?[k,H]:[H,k]}
</li>`}function Pz({message:e,client:t,photo:n}){let{author:s}=e;return s.operator_id?r`<${Q} name=${Y(s.operator_id)} />`:e.kind!=="in"?r`<span class="ph"></span>`:t!==null?r`<${Q} name=${t} face=${n} />`:r`<${ng} message=${e} look="pface">
<${Q} name=${s.name} face=${s.avatar} />
<//>`}function Dz({message:e,join:t,group:n}){if(t)return null;let{author:s}=e;return e.kind==="note"?r`<span class="by">
<${f} name="lock" size="s" />
${o("Note")} · ${Y(s.operator_id)}
</span>`:El(e)?r`<${jS} message=${e} />`:e.kind==="out"&&s.kind==="outside"?r`<span class="by">
${e.data.by?o("{name}, outside Okno",{name:e.data.by}):o("Sent outside Okno")}
</span>`:e.kind==="out"&&s.operator_id!==A.value.id?r`<span class="by">${Y(s.operator_id)}</span>`:n&&e.kind==="in"?r`<span class=${"by hue "+On(s.name)}>
<${ng} message=${e} look="pname">${s.name}<//>
</span>`:null}function Lz({message:e}){let t=e.kind==="in"&&e.created_at-e.sent_at>Mz,n=r`
<${I1} message=${e} />
<span title=${Ge(e.sent_at)}>
${t?o("sent {sent}, received {time}",{sent:Rz(e),time:q(e.created_at)}):q(e.created_at)}
</span>
`;return e.delivery?r`<${US} message=${e} at=${n} />`:r`<span class="mt">${n}</span>`}var Mz,Rz,q1=b(()=>{T();X();x();Re();M();Zn();P();Uh();eg();Hh();Dl();Vr();vl();og();A1();M1();j1();Mz=5*6e4,Rz=({sent_at:e,created_at:t})=>it(e)===it(t)?q(e):`${Ot(e)}, ${q(e)}`});function Y1(e,{line:t,dialog:n,at:s}){let a=[],i=n.kind==="email"?{subject:n.title,to:n.label}:null,l=new Map(e.map(u=>[u.no,u])),c=n.thread_kind==="group";return e.forEach((u,m)=>{let p=e[m-1],$=e[m+1];(!p||it(p.created_at)!==it(u.created_at))&&a.push(r`<li class="day" key=${"d"+u.no}><span>${$r(u.created_at,K.value)}</span></li>`),u.no===t&&a.push(r`<li class="newline" key="newline"><span>${o("New messages")}</span></li>`);let d=m>0&&u.no!==t&&H1(p,u),h=!($&&$.no!==t&&H1(u,$));a.push(r`<${am} key=${u.id} message=${u}>
<${K1} message=${u} near=${l.get(u.reply_to_no)} join=${d} last=${h}
client=${c?null:n.name} photo=${c?null:n.avatar} contact=${n.contact_id}
mailed=${!!i} subject=${i?.subject} to=${i?.to} found=${u.no===s} />
<//>`),u.letter&&u.kind==="in"&&!u.automatic&&(i={subject:u.letter.subject,to:u.data.answer_to??ps(u.letter.sender)})}),a}function H1(e,t){return U1(e)||U1(t)?!1:e.kind===t.kind&&e.kind!=="system"&&e.author.operator_id===t.author.operator_id&&e.author.identity_id===t.author.identity_id&&e.automatic===t.automatic&&t.created_at-e.created_at<zz&&it(e.created_at)===it(t.created_at)}var zz,U1,G1=b(()=>{T();Ie();X();x();GS();vl();q1();zz=3*6e4;U1=e=>e.letter||e.content==="service"||e.delivery?.state==="cancelled"});function Ml(e,t){t==="reply"&&e.kind==="note"||(is(e.dialog_id,t,e.no),rs(t))}function fm(e,t,n="menu"){cg(e)&&(dm.value={message:e,...t},ri.value=n,v.value="message")}function V1(e,t){if(!t.ctrlKey&&!t.metaKey&&!t.altKey&&!t.shiftKey&&t.code==="KeyW"&&BS(e)&&fe.peek()?.shortcuts!==!1)return WS(e),!0;if(!cg(e))return!1;let s=t.ctrlKey||t.metaKey;if(s&&t.code==="KeyC"&&String(getSelection())===""&&e.text)Rt(e.text);else{if(s||t.altKey)return!1;if(/^Key/.test(t.code)&&fe.peek()?.shortcuts===!1)return!1;if(t.code==="KeyR")Ml(e,"reply");else if(t.code==="KeyN")Ml(e,"note");else if(t.code==="KeyU"&&e.kind==="in")qh(e.dialog_id,e.no);else if(t.key==="Enter"||t.key==="ContextMenu"||t.shiftKey&&t.key==="F10")fm(e,J1(t.currentTarget.querySelector(`li[data-no="${e.no}"] .box`)));else return!1}return!0}function J1(e){let t=e?.getBoundingClientRect()??{right:innerWidth/2,top:innerHeight/2};return{x:t.right,y:t.top+28}}function $m(){let e=Ga?.parentElement?.querySelector(`li[data-no="${Ga.dataset.of}"] .box`);if(!e)return;let[t,n]=[Ga.parentElement.getBoundingClientRect(),e.getBoundingClientRect()],s=n.height<44?24:14;Ga.style.setProperty("top",`${Math.max(0,n.top-t.top-s)}px`),Ga.style.setProperty("right",`${Math.max(4,t.right-n.right+(e.parentElement.classList.contains("in")?-8:8))}px`)}function Z1({find:e}){let t=O(null),n=Va.value===null?null:e(Va.value);if(F(()=>(Ga=t.current,$m(),()=>{Ga=null})),!n||!cg(n)||n.deleted_at)return null;let s=v.value==="message"&&dm.value?.message.id===n.id,a=l=>s&&ri.value==="signs"==(l==="signs"),i=l=>c=>{a(l)?v.value=null:fm(n,J1(c.currentTarget),l)};return r`<div class="mbar" ref=${t} data-of=${n.no} role="toolbar" aria-label=${o("Message actions")}>
${n.kind!=="note"&&r`<button type="button" class="ib small" tabindex="-1" aria-label=${o("Quote reply")}
title=${o("Quote reply")+"  R"} onClick=${()=>Ml(n,"reply")}>
<${f} name="reply" size="m" />
</button>`}
${um(n).length>0&&r`<button type="button" class="ib small" tabindex="-1" aria-label=${o("Reaction")} title=${o("Reaction")}
aria-haspopup="menu" aria-expanded=${String(a("signs"))} onClick=${i("signs")}>
<${f} name="smile" size="m" />
</button>`}
<button type="button" class="ib small" tabindex="-1" aria-label=${o("More actions")} aria-haspopup="menu"
aria-expanded=${String(a("menu"))} onClick=${i("menu")}>
<${f} name="ellipsis" size="m" />
</button>
</div>`}function Q1(){if(v.value!=="message"||!dm.value)return null;let e={menu:Iz,signs:Bz,colleagues:Wz}[ri.value];return r`<${e} key=${ri.value} ...${dm.value} />`}function ug(e,t){let n=O(null);return F(()=>{let s=n.current.firstElementChild,{width:a,height:i}=s.getBoundingClientRect(),l=e-lg+a+8<=innerWidth,c=t+i+8<=innerHeight;s.style.setProperty("left",`${Math.max(8,l?e-lg:e-a)}px`),s.style.setProperty("top",`${Math.max(8,c?t:t-lg-i-8)}px`)},[]),n}function Iz({message:e,x:t,y:n}){let s=X1(e),a=ug(t,n),i=Z.value[s.dialog_id],l=em(s,i),c=AS(s),u=p=>r`<span class="end only-wide"><${mn} of=${p} /></span>`,m=()=>{Xp(s),rs("reply")};return r`<div class="msgmenu" ref=${a}>
<${qe} label=${o("Message actions")} place="at">
${s.kind!=="note"&&r`<${U} icon="reply" onPick=${()=>Ml(s,"reply")}>${o("Quote reply")}${u(["R"])}<//>`}
${um(s).length>0&&r`<${U} icon="smile" stay onPick=${()=>{ri.value="signs"}}>
${o("Reaction")}
<//>`}
<${U} icon="sticky-note" onPick=${()=>Ml(s,"note")}>${o("Note on message")}${u(["N"])}<//>
${s.text&&r`<${U} icon="copy" onPick=${()=>Rt(s.text)}>${o("Copy text")}${u([dt,"C"])}<//>`}
<${U} icon="link" onPick=${()=>Rt(_l(s))}>${o("Copy link")}<//>
<${U} icon="forward" stay onPick=${()=>{ri.value="colleagues"}}>
${o("Forward to a colleague")}
<//>
${s.kind==="in"&&r`
<div class="sep" role="separator"></div>
<${U} icon="mail" onPick=${()=>qh(s.dialog_id,s.no)}>
${o("Unread from here")}
${u(["U"])}
<//>
`}
${(l||c)&&jh(s)&&r`<div class="sep" role="separator"></div>`}
${l&&r`<${U} icon="square-pen" onPick=${m}>${o("Edit for the client")}<//>`}
${c&&r`<${U} icon="trash-2" onPick=${()=>NS(s)}>${o("Delete for the client")}<//>`}
<//>
</div>`}function Bz({message:e,x:t,y:n}){let s=X1(e),a=ug(t,n),i=rg(s);return r`<div class="msgmenu" ref=${a}>
<${qe} label=${o("Reaction")} place="at signs" across>
${um(s).map(l=>r`<button type="button" class="sign" role="menuitemradio" tabindex="-1" key=${l}
aria-checked=${String(l===i)} onClick=${()=>{v.value=null,pm(s,l)}}>
${Ya(l)}
</button>`)}
<//>
</div>`}function Wz({message:e,x:t,y:n}){let s=ug(t,n),a=Object.values(Me.value).filter(l=>l.active&&l.id!==A.value.id).sort((l,c)=>l.name.localeCompare(c.name)),i=l=>{let{dialog_id:c,no:u}=e,m=ln(c,"note");Us(c,"note",m.includes(`@${l.name}`)?m:`@${l.name} ${m}`),is(c,"note",u),rs("note")};return r`<div class="msgmenu" ref=${s}>
<${qe} label=${o("Forward to a colleague")} place="at people">
<div class="mh">${o("Forward to a colleague")}</div>
${a.length?a.map(l=>r`<button type="button" class="mi" role="menuitem" tabindex="-1" key=${l.id}
onClick=${()=>{v.value=null,i(l)}}>
<${Q} name=${l.name} size="sm" />
${l.name}
</button>`):r`<p class="t13 mut menunote">${o("No colleagues yet")}</p>`}
<//>
</div>`}var Va,dm,ri,lg,cg,Ga,X1,pg=b(()=>{te();I();T();Je();rp();se();Sl();hn();kl();x();ti();fo();hl();mm();M();P();fn();Ol();Va=S(null),dm=S(null),ri=S("menu"),lg=28,cg=e=>e.kind!=="system"&&e.content!=="service"&&e.delivery?.state!=="cancelled";Ga=null;X1=e=>Ct.value[e.dialog_id]?.items[e.no]??e});function nC({dialog:e}){let t=Ct.value[e.id],n=Kn(t),s=new Set(n.map(i=>i.key).filter(Boolean)),a=Pt.value.filter(i=>i.dialog_id===e.id&&!s.has(i.key)&&i.phase!=="held");return r`<${mg} dialog=${e} messages=${n} pending=${a} mark=${_s.value[e.id]}
at=${E.value.dialog===e.id?E.value.at:null} back=${xl.value?.dialog===e.id}
later=${t.later} newer=${ht.value[`newer:${e.id}`]} more=${t.more}
older=${ht.value[`older:${e.id}`]} today=${new Date(K.value).toDateString()} />`}var Fz,jz,eC,Kz,tC,mg,oC=b(()=>{ma();T();Sl();Ie();Gs();x();ti();ss();qn();G();Na();M();gt();P();Hh();Wh();G1();pg();Fz=48,jz=1e3,eC=1200,Kz=500,tC=12;mg=class extends io{box=bd();list=bd();state={missed:0,atEnd:!0,line:this.firstUnread(this.props.mark)};firstUnread(t){return t===void 0?null:this.props.messages.find(n=>n.client_no>t)?.no??null}componentDidMount(){Yk(this.props.dialog.id);let t=this.props.at?null:this.box.current.querySelector(".newline");this.showFound(),t&&t.getBoundingClientRect().top<this.box.current.getBoundingClientRect().top&&t.scrollIntoView({block:"start"}),this.askOlder(),this.onLook=()=>this.look(),window.addEventListener("focus",this.onLook),document.addEventListener("visibilitychange",this.onLook),this.held=this.anchor(),this.grown=new ResizeObserver(()=>{this.isAtEnd()||this.keepPlace(this.held),$m()}),this.grown.observe(this.list.current),this.look()}componentWillUnmount(){clearTimeout(this.timer),clearTimeout(this.press),this.grown.disconnect(),window.removeEventListener("focus",this.onLook),document.removeEventListener("visibilitychange",this.onLook),zS(this.props.dialog.id),Va.value=null,xl.value=null}getSnapshotBeforeUpdate(){return{wasAtEnd:this.isAtEnd(),place:this.anchor()}}componentDidUpdate(t,n,{wasAtEnd:s,place:a}){let{current:i}=this.box,{messages:l,pending:c,later:u,at:m}=this.props,p=c.length>t.pending.length;this.wantsEnd&&!u?(this.wantsEnd=!1,i.scrollTop=0):p&&!u?(i.scrollTop=0,this.state.line&&this.setState({line:null})):l!==t.messages&&(!s||t.later||u)&&this.keepPlace(a),m!==t.at&&(this.shownAt=null),this.showFound();let $=l.filter(d=>d.no>(t.messages.at(-1)?.no??1/0)&&d.kind!=="system");$.length&&!t.later&&!u&&this.arrived($,s),this.held=this.anchor(),this.askOlder(),this.askNewer(),this.look(),ES(this.list.current),$m()}arrived(t,n){n||this.setState(({missed:a})=>({missed:a+t.length}));let s=t.find(a=>a.kind==="in");s&&!this.state.line&&!(n&&document.hasFocus())&&this.setState({line:s.no})}row(t){return this.list.current.querySelector(`li[data-no="${t}"]`)}showFound(){let{at:t}=this.props;if(!t||this.shownAt===t)return;let n=this.row(t);n&&(this.shownAt=t,n.scrollIntoView({block:"center"}))}anchor(){let t=this.box.current.getBoundingClientRect().top,n=this.list.current.querySelectorAll("li[data-no]"),[s,a]=[0,n.length-1];for(;s<a;){let i=s+a>>1;n[i].getBoundingClientRect().bottom>t?a=i:s=i+1}return n[s]?{row:n[s],at:n[s].getBoundingClientRect().top-t}:null}keepPlace(t){if(!t?.row.isConnected)return;let n=t.row.getBoundingClientRect().top-this.box.current.getBoundingClientRect().top-t.at;n&&(this.box.current.scrollTop+=n)}isAtEnd(){return!this.props.later&&Math.abs(this.box.current?.scrollTop??0)<=Fz}scrolled=()=>{this.held=this.anchor();let t=this.isAtEnd();t!==this.state.atEnd&&this.setState({atEnd:t,missed:t?0:this.state.missed}),this.askOlder(),this.askNewer(),this.look()};askOlder(){let{scrollTop:t,scrollHeight:n,clientHeight:s}=this.box.current;this.props.more&&!this.props.older&&n-s+t<eC&&cf(this.props.dialog.id)}askNewer(){let t=!this.props.at||this.shownAt===this.props.at;this.props.later&&!this.props.newer&&t&&Math.abs(this.box.current.scrollTop)<eC&&lf(this.props.dialog.id)}inSight(){if(document.hidden)return[];let{top:t,bottom:n}=this.box.current.getBoundingClientRect(),s=[];for(let a=this.list.current.lastElementChild;a;a=a.previousElementSibling){let i=a.getBoundingClientRect();if(i.bottom<t+tC)break;a.dataset.no&&i.top<n-tC&&s.push(Number(a.dataset.no))}return s}look(){Vk(this.props.dialog.id,this.inSight());let t=()=>this.isAtEnd()&&document.hasFocus()&&!document.hidden&&!LS(this.props.dialog.id);if(!t()){clearTimeout(this.timer),this.timer=0;return}this.timer||=setTimeout(()=>{this.timer=0,t()&&_y(this.props.dialog)},jz)}toEnd=async()=>{this.wantsEnd=this.props.later,this.props.later?await Hc(this.props.dialog.id):this.box.current.scrollTo({top:0,behavior:"smooth"})};find=t=>this.props.messages.find(n=>n.no===t)??null;over=t=>{let n=t.target.closest?.("li[data-no]");n&&t.pointerType!=="touch"&&(Va.value=Number(n.dataset.no))};out=()=>{this.focused()||(Va.value=null)};focusin=t=>{let n=t.target.closest?.("li[data-no]");n&&(Va.value=Number(n.dataset.no))};pressed=t=>{clearTimeout(this.press);let n=t.pointerType==="touch"&&t.target.closest?.("li[data-no]");if(!n||t.target.closest("button, a, audio, video, iframe"))return;let s=this.find(Number(n.dataset.no));s&&(this.press=setTimeout(()=>{getSelection()?.removeAllRanges(),fm(s,{x:t.clientX,y:t.clientY})},Kz))};released=()=>clearTimeout(this.press);focused(){return this.list.current.contains(document.activeElement)?document.activeElement.closest("li[data-no]"):null}keys=t=>{if(t.target.closest("input, textarea, audio, video, [role=slider]"))return;let n=this.focused(),s=t.target===n||t.target===this.box.current,a=s&&!t.ctrlKey&&!t.metaKey&&{ArrowUp:-1,ArrowDown:1}[t.key];if(a)this.walk(n,a);else if(s&&t.key==="End")this.toEnd();else if(s&&t.key==="Escape"&&n)this.box.current.focus();else if(t.target===n&&n){if(!V1(this.find(Number(n.dataset.no)),t))return}else return;t.preventDefault(),t.stopPropagation()};walk(t,n){let s=[...this.list.current.querySelectorAll("li[data-no][tabindex]")],a=t?s[s.indexOf(t)+n]:this.lastSeen(s);a&&(Zu(),a.focus({preventScroll:!0}),a.scrollIntoView({block:"nearest"}))}lastSeen(t){let{bottom:n}=this.box.current.getBoundingClientRect();return t.findLast(s=>s.getBoundingClientRect().top<n-8)}render({dialog:t,messages:n,pending:s,more:a,older:i,newer:l,at:c,later:u,back:m},{line:p,atEnd:$,missed:d}){return r`
<div class="scroll" ref=${this.box} onScroll=${this.scrolled} onPointerOver=${this.over}
onPointerLeave=${this.out} onPointerDown=${this.pressed} onPointerUp=${this.released}
onPointerMove=${this.released} onPointerCancel=${this.released} onFocusIn=${this.focusin}
onKeyDown=${this.keys} role="group" tabindex="0" aria-label=${o("Messages")}>
<div class="log" role="log" aria-label=${o("Conversation with {name}",{name:t.name})}>
<ol ref=${this.list}>
${a&&r`<li class="ev" key="more">
${i?.problem?r`<button type="button" class="btn small" onClick=${()=>cf(t.id)}>
${o("Retry")}
</button>`:r`<span>${o("Loading older messages…")}</span>`}
</li>`}
${Y1(n,{line:p,dialog:t,at:c})}
${u&&r`<li class="ev" key="later">
${l?.problem?r`<button type="button" class="btn small" onClick=${()=>lf(t.id)}>
${o("Retry")}
</button>`:r`<span>${o("Loading newer messages…")}</span>`}
</li>`}
${!u&&s.map(h=>r`<${YS} key=${"k"+h.key} entry=${h} />`)}
</ol>
<${Z1} find=${this.find} />
</div>
</div>
<div class="todownbox">
${m&&r`<button type="button" class="btn toback" onClick=${_S}>
<${f} name="undo-2" size="m" />
${o("Back to the reply")}
</button>`}
${(!$||u)&&r`<button type="button" class="todown" aria-label=${d?C("Jump to the latest, {n} new message","Jump to the latest, {n} new messages",d):o("Jump to the latest")} onClick=${this.toEnd}>
<${f} name="arrow-down" />
${d>0&&r`<span class="count">${d}</span>`}
</button>`}
</div>
`}}});var iC={};Le(iC,{Conversation:()=>qz});function qz(){let{dialog:e}=E.value;if(!e)return r`<section class="conversation" id="conversation" tabindex="-1"
aria-label=${o("No conversation selected")}>
<${Qp} />
<${Gz} />
</section>`;let t=Z.value[e],n=ht.value[`dialog:${e}`]?.problem;return n&&!Ct.value[e]?.loaded?r`<${aC} id=${e} dialog=${t} problem=${n} />`:!t&&!Ct.value[e]&&B.value.recent.includes(e)?r`<${aC} id=${e} problem=${new ce(404,"not-found")} />`:r`<section class="conversation" id="conversation" tabindex="-1" aria-label=${o("Conversation")} key=${e}
data-dialog=${e}>
<${rC} dialog=${t} />
<${Qp} dialog=${t} />
<${eh} dialog=${t} />
<${OS} key=${"find"+e} id=${e} />
${Ct.value[e]?.loaded&&t?r`<${nC} key=${e} dialog=${t} />`:r`<${Yz} />`}
<${kS} key=${"dock"+e} id=${e} dialog=${t} />
${t&&r`<${S_} key=${"drop"+e} id=${e} can=${mt(t)?.can} kind=${t.kind} />`}
<${Y0} dialog=${t} />
<${Q1} />
<${S1} />
</section>`}function sC(){return r`<a class="ib phoneback" href=${W(E.value.view)} aria-label=${o("Back to the list")}>
<${f} name="arrow-left" />
</a>`}function rC({dialog:e}){return e?r`<header class="thead">
<${sC} />
<span class="only-wide">
<${Q} name=${e.name} face=${e.avatar}><${Oe} kind=${e.kind} /><//>
</span>
<div class="grow">
<h2 class="cut">${e.name}</h2>
<div class="sub">
<span class="cut"><${Oy} dialog=${e} /></span>
<span class="only-wide num tno">· ${o("No. {number}",{number:le(e.number)})}</span>
${e.waiting_since?r`<${Gn} dialog=${e} short asButton />`:e.state==="closed"&&r`<span class="sla ok"><${f} name="check" size="s" />${o("closed")}</span>`}
${e.priority===1&&r`<${cn} priority=${1} />`}
<span class="only-wide htags"><${Ma} ids=${e.tags} most=${2} /></span>
</div>
</div>
<${H0} dialog=${e}><${Uz} /><//>
</header>`:r`<header class="thead">
<${sC} />
<div class="grow"><h2 class="cut">${o("Conversation")}</h2></div>
</header>`}function Uz(){let e=()=>{matchMedia("(min-width: 1280px)").matches?Sn.value=!Sn.value:tt.value=!tt.value};return r`<button type="button" class=${Sn.value?"ib":"ib below-card"} aria-label=${o("Client card")}
title=${o("Client card")+"  ]"} aria-expanded=${String(tt.value)} onClick=${e}>
<${f} name="panel-right" />
</button>`}function Yz(){let e=Dt(150,!0);return r`<div class="scroll">
<div class="log" aria-busy="true" aria-label=${o("Loading messages")}>
<ol class="sklog">
${e&&Hz.map(([t,n,s])=>r`<li class=${"msg "+t} aria-hidden="true">
${t==="in"&&r`<span class="ph"></span>`}
<svg class="skb" viewBox=${`0 0 ${n} ${s}`} width=${n} height=${s}>
<rect width=${n} height=${s} rx="16" />
</svg>
</li>`)}
</ol>
</div>
</div>`}function aC({id:e,dialog:t,problem:n}){let s=n.status===404||n.status===403;return r`<section class="conversation" id="conversation" tabindex="-1" aria-label=${o("Conversation")}>
<${rC} dialog=${t} />
<${Qp} dialog=${t} />
<div class="nothing">
<${ae} icon=${s?"lock":"unplug"}
title=${s?o("Conversation not found"):o("Could not load messages")} text=${z(n)}>
${s?r`<a class="btn" href=${W(E.value.view)}>${o("Back to the list")}</a>`:r`<button type="button" class="btn" onClick=${()=>Mi(e)}>${o("Retry")}</button>`}
<//>
</div>
</section>`}function Gz(){return r`<div class="nothing">
<${fr} big />
<h2 class="head2">${o("No conversation selected")}</h2>
<p class="mut t13">${o("Click a row on the left or press")} <${mn} of=${["J"]} /></p>
<ul class="hints">
<li><${mn} of=${["1","2","3"]} /><span>${o("mine, unassigned, all")}</span></li>
<li><${mn} of=${["Shift","I"]} /><span>${o("take the most urgent one")}</span></li>
<li><${mn} of=${["?"]} /><span>${o("all keyboard shortcuts")}</span></li>
</ul>
</div>`}var Hz,lC=b(()=>{T();se();J();X();x();yt();G();M();gt();Tp();G0();V0();P();xS();Wh();Ee();oC();pg();og();Ra();ns();wp();Hz=[["in",300,58],["in",190,38],["out",340,58],["in",250,38],["in",300,120],["out",380,58],["in",170,38]]});var cC={};Le(cC,{Lightbox:()=>Jz});function Vz(){let e=Ct.value[E.value.dialog];if(!e)return[];let t=n=>ea(n)&&(n.kind==="photo"||n.media_type.startsWith("image/"));return Kn(e).flatMap(n=>(n.deleted_at?[]:n.files??[]).filter(t).map(s=>({file:s,at:n.created_at})))}function Jz(){return v.value==="photo"&&Gi.value?r`<${Zz} />`:null}function Zz(){let e=Vz(),t=e.findIndex(p=>p.file.token===Gi.value),n=O(null),[s,a]=g(null);if(ye(),F(()=>{t<0?dg():n.current?.focus()},[t<0]),t<0)return null;let{file:i,at:l}=e[t],c=p=>{let $=e[t+p];$&&(Gi.value=$.file.token)},u=p=>{let $={ArrowLeft:-1,ArrowRight:1}[p.key];if($){p.preventDefault(),c($);return}Et(p)},m=i.name||o("Photo");return r`<div class="over lightbox" onPointerDown=${p=>{(p.target===p.currentTarget||p.target.classList.contains("lbstage"))&&dg()}}>
<div class="lbin" role="dialog" aria-modal="true" aria-label=${o("Photo {i} of {n}",{i:t+1,n:e.length})}
onKeyDown=${u}>
<header class="lbhead">
<span class="grow">
<b class="b5 blk cut">${m}</b>
<span class="t12 blk">
${Ge(l)}
${e.length>1&&r`<span class="num"> · ${t+1} / ${e.length}</span>`}
</span>
</span>
<a class="ib" href=${jt(i)} download=${i.name||!0} aria-label=${o("Download")}
title=${o("Download")}>
<${f} name="download" />
</a>
<button type="button" class="ib" ref=${n} aria-label=${o("Dismiss")} title=${o("Dismiss")+"  Esc"}
onClick=${dg}>
<${f} name="x" />
</button>
</header>
<div class="lbstage">
${s===i.token?r`<p>${o("Could not load the picture")}</p>`:r`<img key=${i.token} src=${jt(i,i.preview?"preview":"thumb")} alt=${m}
onError=${()=>a(i.token)} />`}
</div>
${t>0&&r`<button type="button" class="lbturn left" aria-label=${o("Previous photo")} onClick=${()=>c(-1)}>
<${f} name="chevron-left" size="l" />
</button>`}
${t<e.length-1&&r`<button type="button" class="lbturn right" aria-label=${o("Next photo")} onClick=${()=>c(1)}>
<${f} name="chevron-right" size="l" />
</button>`}
</div>
</div>`}var dg,uC=b(()=>{I();T();Je();se();X();x();qn();G();M();P();Vr();Ee();dg=()=>{v.value=null}});var Xz,Rl,fg=b(()=>{Xz=()=>Intl.DateTimeFormat().resolvedOptions().timeZone??"UTC",Rl=(e,t)=>`/api/contacts/${e}/export?${new URLSearchParams({zone:Xz(),...t})}`});function gm(e,t=0){let[n,s]=g({id:null,seen:null,problem:null}),a=e?.id;return N(()=>{if(!a)return;let i=!1;return j(`/api/dialogs/${a}/clock`).then(l=>i||s({id:a,seen:l,problem:null}),l=>i||s(c=>({...c,id:a,problem:l}))),()=>{i=!0}},[a,e?.waiting_since,e?.due_at,e?.state,t]),n.id===a?n:{id:a,seen:null,problem:null}}var $g=b(()=>{I();J()});var bC={};Le(bC,{Strip:()=>tI});function tI(){let e=Iu.value,t=Z.value[e?.id],n=wt(hC),{seen:s,problem:a}=gm(t,K.value);return ye(),N(()=>{n.current?.focus({preventScroll:!0}),t||hC()},[!!t]),F(()=>{if(!n.current)return;let{width:i,height:l}=n.current.getBoundingClientRect();n.current.style.setProperty("left",`${Math.max(8,Math.min(e.x,innerWidth-i-8))}px`),n.current.style.setProperty("top",`${Math.max(8,Math.min(e.y,innerHeight-l-8))}px`)},[s,a]),t?r`<div class="pop clockpop" role="dialog" aria-label=${o("How long the client waits")} tabindex="-1"
ref=${n}>
${s?r`<${oI} dialog=${t} seen=${s} />`:r`<${nI} problem=${a} />`}
</div>`:null}function oI({dialog:e,seen:t}){return t.parts.length?r`
<p class="t13">
<b class="b6"><${sI} dialog=${e} seen=${t} /></b> <span class="dim">${aI(t)}</span>
</p>
<${rI} parts=${t.parts.slice(-eI)} running=${t.ended_at===null} />
<${iI} parts=${t.parts} />
<${lI} parts=${t.parts} />
<${cI} seen=${t} />
`:r`<p class="t13">${o("The client has not been waiting yet.")}</p>`}function sI({dialog:e,seen:t}){let n=Qi(e),s={span:Ke(t.waited)};if(t.ended_at!==null)return t.ended_by==="closed"?o("Closed without a reply after {span}",s):t.ended_by==="no-answer"?o("No reply needed after {span}",s):o("Replied after {span}",s);if(!n)return o("The client has been waiting for {span}",s);let a=Tr(n,K.value);return n.look==="bad"||n.opens!==null?a:o("Reply within {span}",{span:a})}function rI({parts:e,running:t}){let n=e.filter(([m,p])=>p>m),s=n.map(([m,p])=>Math.sqrt(p-m)),a=s.reduce((m,p)=>m+p,0)||1,i=bm-n.length*(dC+hg)+hg,l=0,c=0,u=n.at(-1)?.[1];return r`<svg class="strip" viewBox=${`0 0 ${bm} 46`} aria-hidden="true">
${n.map(([m,,p],$)=>{let d=dC+i*s[$]/a,h=l;l+=d+hg;let y=t&&$===n.length-1&&p==="waited",_=h>=c&&h<bm-2*fC;return _&&(c=h+fC),r`<rect class=${y?"s-now":`s-${p}`} x=${h} y="8" width=${d} height="14" rx="3" />
${_&&r`<text x=${h} y="40">${q(m)}</text>`}`})}
${u&&r`<text x=${bm} y="40" text-anchor="end">${q(u)}</text>`}
</svg>`}function iI({parts:e}){let t=["waited","client","closed","holiday"].filter(n=>e.some(([,,s])=>s===n));return r`<div class="hrow wrap t12 mut skey">
${t.map(n=>r`<span><i class=${`k-${n}`}></i>${bg[n]()}</span>`)}
</div>`}function lI({parts:e}){let t=e.slice(0,-$C),n=t.reduce((s,[a,i,l])=>l==="waited"?s+i-a:s,0);return r`<ol class="stretches t12">
${t.length>0&&r`<li><span>${o("before that")}</span><span>${bg.waited()}</span><b class="num">${Ke(n)}</b></li>`}
${e.slice(-$C).map(([s,a,i])=>r`<li class=${i==="waited"?"counts":""}>
<span class="num">
${a>s?`${gg(s)} – ${gC(s,a)?q(a):gg(a)}`:gg(s)}
</span>
<span>${bg[i]()}</span>
${a>s&&r`<b class="num">${Ke(a-s)}</b>`}
</li>`)}
</ol>`}function cI({seen:e}){if(e.norm===null)return null;let t=_n.value[e.hours_id],n=o("SLA within {norm}",{norm:Ke(e.norm)}),s=e.rule_id===null?n:r`<a class="link" href=${Te(e.rule_id)}>${n}</a>`,a=[e.rule_version!==null&&o("version {n}",{n:e.rule_version}),t?t.name||o("company's working hours"):o("all hours count")].filter(Boolean);return r`<p class="t12 mut">${o("Why:")} ${s} · ${a.join(" · ")}</p>`}var bm,hg,dC,fC,$C,eI,bg,hC,nI,aI,gC,gg,vC=b(()=>{I();J();Ie();X();T();x();G();M();ns();P();Ee();se();$g();bm=340,hg=2,dC=8,fC=46,$C=8,eI=24,bg={waited:()=>o("client waited for us"),client:()=>o("we waited for the client"),closed:()=>o("outside working hours"),holiday:()=>o("holiday"),answer:()=>o("our reply")},hC=()=>{v.value=null};nI=({problem:e})=>e?r`<p class="t13" role="alert">${z(e)}</p>`:r`<${je} width=${60} /><${je} width=${90} />`;aI=({norm:e,waited:t,ended_at:n})=>e===null?o("no target"):n===null?o("{waited} of {norm} passed",{waited:t<6e4?o("{n} min",{n:0}):Ke(t),norm:Ke(e)}):o("target {norm}",{norm:Ke(e)});gC=(e,t)=>it(e)===it(t),gg=e=>gC(e,K.value)?q(e):`${Ot(e,K.value)}, ${q(e)}`});var yC={};Le(yC,{SlaBox:()=>uI});function uI({dialog:e}){let{seen:t}=gm(e),n=Qi(e),s=t?.first??null;return!s&&!e.waiting_since?null:r`<div class="slabox">
${s&&r`<${pI} first=${s} />`}
${e.waiting_since&&r`<${mI} dialog=${e} target=${n} />`}
</div>`}function mI({dialog:e,target:t}){let n=t?t.look==="bad"?o("Overdue by"):t.opens===null?o("Reply within"):o("Reply due"):o("The client waits"),s=t?t.look==="bad"?Ke(t.late):Tr(t,K.value):Ke(Math.max(0,K.value-e.waiting_since));return r`<button type="button" class=${t?.look??""} aria-haspopup="dialog"
onClick=${a=>Zi(e.id,a.currentTarget)}>
<span class="k">${n}</span>
<span class="v">
${t?r`<${n$} target=${t} />`:r`<${f} name="hourglass" size="s" />`} ${s}
</span>
</button>`}var pI,wC=b(()=>{Ie();X();T();x();ns();P();$g();pI=({first:e})=>r`<div class=${e.late?"bad":"ok"}>
<div class="k">${o("First reply")}</div>
<div class="v"><${f} name=${e.late?"flame":"check"} size="s" />${Ke(e.waited)}</div>
</div>`});var xC,_C,kC,vm,ym=b(()=>{te();Ie();At();x();G();xa();Vs();e$();M();ns();Jt();xC=An(["clock"],()=>Promise.resolve().then(()=>(vC(),bC)),"Strip"),_C=ge(()=>Promise.resolve().then(()=>(wC(),yC)),"SlaBox"),kC=()=>E.peek().page==="inbox"?bo():void 0;Ve({id:"clock",group:"dialog",label:()=>o("How long the client waits"),icon:"hourglass",key:"KeyQ",when:()=>!!kC(),run:()=>Zi(kC().id,document.querySelector("[data-clock]")??document.querySelector(".thead .sub"))});vm=new Map;de(()=>{let e=K.value,t=new Set;for(let n of Object.values(Z.peek())){let s=n.assignee_id===A.peek()?.id?Cr(n,_n.peek(),e):null;if(!s)continue;t.add(n.id);let a=vm.get(n.id);vm.set(n.id,{due:n.due_at,look:s.look}),!(a?.due!==n.due_at||a.look===s.look)&&(s.look==="warn"&&jo(o("{name}: a reply is due soon",{name:n.name})),s.look==="bad"&&jo(o("{name}: the reply is overdue",{name:n.name})))}for(let n of vm.keys())t.has(n)||vm.delete(n)})});function SC({contact:e}){let[t,n]=g(!1);return t?r`<${hI} contact=${e} shut=${()=>n(!1)} />`:r`<button type="button" class="link t13 addaddr hrow tight" onClick=${()=>n(!0)}>
<${f} name="plus" size="s" />
${o("Add an address")}
</button>`}function hI({contact:e,shut:t}){let[n,s]=g("email"),[a,i]=g(""),[l,c]=g(null),[u,m]=g(!1),p=O(null);return F(()=>p.current.focus(),[]),r`<form class="addform" onSubmit=${async h=>{if(h.preventDefault(),!(u||!a.trim())){m(!0);try{await Eu(e,n,a.trim()),t()}catch(y){m(!1),c(y.status===422?$I[n]():z(y)),p.current?.focus()}}}} onKeyDown=${h=>{h.key==="Escape"&&(h.preventDefault(),h.stopPropagation(),t())}} aria-label=${o("Add an address")}>
<label class="vh" for="akind">${o("Address type")}</label>
<select class="input" id="akind" value=${n} onChange=${h=>{s(h.target.value),c(null)}}>
${dI.map(h=>r`<option value=${h}>${ve(h)}</option>`)}
</select>
<label class="vh" for="avalue">${o("Address")}</label>
<input class="input" id="avalue" ref=${p} value=${a} autocomplete="off"
inputmode=${n==="email"?"email":n==="phone"?"tel":"text"} placeholder=${fI[n]()}
aria-invalid=${l?"true":null} aria-describedby=${l?"aerror":null}
onInput=${h=>{i(h.target.value),c(null)}} />
${l&&r`<p class="hint bad" id="aerror" role="alert">${l}</p>`}
<p class="hint">${o("Conversations from this address will be added to the card.")}</p>
<span class="hrow">
<button type="submit" class="btn small primary" aria-busy=${String(u)}>${o("Add")}</button>
<button type="button" class="btn small quiet" onClick=${t}>${o("Cancel")}</button>
</span>
</form>`}var dI,fI,$I,CC=b(()=>{I();T();Je();J();x();P();dI=["email","phone","telegram","vk"],fI={email:()=>o("name@example.com"),phone:()=>o("+7 900 000-00-00"),telegram:()=>o("numeric ID, not the @name"),vk:()=>o("numeric page ID")},$I={email:()=>o("This is not an email address."),phone:()=>o("This is not a phone number."),telegram:()=>o("Enter the numeric Telegram ID, not the @name."),vk:()=>o("Enter the numeric VK ID, not the page address.")}});function gI({contact:e,field:t,onSaved:n}){let[s,a,i,l]=TC[t],[c,u]=g(null),m=async $=>{u($);try{return await Yi(e,{[t]:$}),n({...e,[t]:$}),!0}catch(d){return he(z(d)),!1}finally{u(null)}},p=async $=>{await m($)&&ee($?a():i(),{icon:l,undo:()=>m(!$)})};return r`<label class="srow nop">
<span class="grow t13">${s()}</span>
<input class="tog" type="checkbox" role="switch" checked=${c??!!e[t]}
aria-busy=${c===null?null:"true"} onChange=${$=>p($.currentTarget.checked)} />
</label>`}var TC,wm,vg=b(()=>{I();T();J();x();Ne();Je();TC={no_automatic:[()=>o("No automatic messages"),()=>o("No automatic messages to this client"),()=>o("Automatic messages to this client allowed"),"zap"],sender_blocked:[()=>o("Blocked sender"),()=>o("Sender blocked: messages are kept, nobody is notified"),()=>o("Sender unblocked"),"ban"]},wm=({contact:e,onSaved:t=n=>{}})=>Object.keys(TC).map(n=>r`<${gI} key=${n} contact=${e} field=${n} onSaved=${t} />`)});var EC={};Le(EC,{Card:()=>bI,facts:()=>xm,pastOf:()=>km});function bI(){let{dialog:e}=E.value,t=Z.value[e],n=t&&B.value.contacts[t.contact_id];return r`<${vI} open=${tt.value} busy=${!n}>
${t&&r`<${wI} dialog=${t} contact=${n} />`}
<//>`}function vI({open:e,busy:t,children:n}){let s=()=>{e?tt.value=!1:Sn.value=!0};return r`
${e&&r`<${yI} />`}
<aside class=${e?"ccard drawer":"ccard"} id="card" tabindex="-1" aria-label=${o("Client card")}
aria-busy=${t?"true":null} onKeyDown=${e?Et:null}>
<div class="phead">
<h2 class="t13 b6 grow">${o("Client")}</h2>
<button type="button" class="ib small" aria-label=${o("Hide the card")} title=${o("Hide the card")+"  ]"}
onClick=${s}>
<${f} name=${e?"x":"panel-right"} size="m" />
</button>
</div>
<div class="scroll" role="group" tabindex="0" aria-label=${o("Client details")}>${n}</div>
</aside>
${e&&r`<div class="dscrim" aria-hidden="true" onClick=${()=>{tt.value=!1}}></div>`}
`}function yI(){return ye(),F(()=>Nt("#card .phead button")?.focus({preventScroll:!0}),[]),null}function wI({dialog:e,contact:t}){let n=t?.name??e.name;return r`
<div class="cc-top">
<${Q} name=${n} face=${e.avatar} size="lg" />
<div class="grow">
${t?r`
<${OC} key=${t.id} value=${t.name} label=${o("Client name")}
save=${s=>Yi(t,{name:s})} needed head />
<p class="t12 dim">${o("Client since {date}",{date:Ot(t.created_at)})}</p>
`:r`<h3 class="b6 t16 cut">${n}</h3><${je} width=${60} />`}
</div>
</div>
<${_C} key=${e.id} dialog=${e} />
<${Ll} name="dialog" title=${o("Conversation")}><${Lx} key=${e.id} dialog=${e} /><//>
${t?r`
<${xI} contact=${t} dialog=${e} />
<${_I} contact=${t} />
<${SI} contact=${t} /><${CI} contact=${t} />
`:r`<div class="sks">${[100,76,88,52].map(s=>r`<${je} width=${s} />`)}</div>`}
`}function xI({contact:e,dialog:t}){return r`<${Ll} name="contacts" title=${o("Contacts")}>
${e.identities.map(n=>{let s=n.label||n.external_id;return r`<button type="button" class="crow" key=${n.id} title=${o("Copy")}
aria-label=${o("Copy {value}",{value:s})} onClick=${()=>Rt(s)}>
<${Oe} kind=${n.kind} named />
<span class="grow cut">${s}</span>
${n.kind===t.kind&&s===(t.label||n.external_id)&&r`<span class="t12 dim">${o("current")}</span>`}
<${f} name="copy" size="s" />
</button>`})}
<${SC} key=${e.id} contact=${e} />
<//>`}function _I({contact:e}){let t=km(e);return r`<${Ll} name="dialogs" title=${o("All conversations")} count=${t.length}>
${t.map(({dialog:n,episode:s})=>r`<a class="crow" key=${s.number} href=${W(E.value.view,n.id)}>
<${Oe} kind=${n.kind} named />
<span class="grow">
<span class="cut">${s.title||_a(n)}</span>
<span class="t12 dim cut">${xm(s)}</span>
${n.id===E.value.dialog&&s.state==="open"?r`<span class="vh">${o("current")}</span>`:null}
</span>
</a>`)}
<a class="link t13 addaddr hrow tight" href=${Cc(e.id)}>
<${f} name="history" size="s" />
${o("Full history")}
</a>
<//>`}function xm(e){let t=e.state==="open",n=t?e.assignee_id:e.closed_by??e.assignee_id;return[o("No. {number}",{number:le(e.number)}),nt(t?e.opened_at:e.closed_at,K.value),t?o("open"):n?dr(Y(n)):o("closed")].join(" · ")}function SI({contact:e}){return r`<${Ll} name="note" title=${o("Client note")}>
<${OC} key=${e.id} value=${e.note??""} label=${o("Client note")}
empty=${o("Add a note about the client")} save=${t=>Yi(e,{note:t})} long />
<//>`}function OC({value:e,label:t,save:n,empty:s,long:a,head:i,needed:l}){let[c,u]=g(null),m=O(null),p=O(null);F(()=>{c!==null&&m.current?.focus()},[c!==null]);let $=()=>{u(null),requestAnimationFrame(()=>p.current?.focus())},d=async()=>{let k=(c??"").trim();if(u(null),!(k===e||l&&!k))try{await n(k)}catch(w){he(z(w))}},h=k=>{k.stopPropagation(),k.key==="Escape"&&(k.preventDefault(),$()),k.key==="Enter"&&(!a||k.ctrlKey||k.metaKey)&&(k.preventDefault(),d(),requestAnimationFrame(()=>p.current?.focus()))};if(c!==null){let k={class:"input",ref:m,value:c,"aria-label":t,onInput:w=>u(w.target.value),onKeyDown:h,onBlur:d};return a?r`<textarea rows="4" ...${k}></textarea>`:r`<input ...${k} />`}let y=e?r`<span class=${a?"notetext":"cut"}>${e}</span>`:r`<span class="dim">${s}</span>`,_=r`<button type="button" class=${a?"editable t13 mut":"editable"} ref=${p}
aria-label=${e?o("{label}: {value}. Edit",{label:t,value:e}):t} title=${o("Edit")}
onClick=${()=>u(e)}>
${y}
</button>`;return i?r`<h3 class="b6 t16">${_}</h3>`:_}var kI,Ll,km,CI,yg=b(()=>{I();ts();T();Je();se();J();Ie();X();x();Re();yt();G();M();Ne();ym();La();CC();vg();P();Ee();kI=e=>localStorage.getItem("okno.fold."+e)==="1",Ll=({name:e,title:t,count:n,children:s})=>r`<details class="sect" open=${!kI(e)}
onToggle=${a=>localStorage.setItem("okno.fold."+e,a.currentTarget.open?"0":"1")}>
<summary>
${t} ${n>0&&r`<span class="n">${n}</span>`} <${f} name="chevron-down" size="s" />
</summary>
${s}
</details>`;km=e=>e.dialogs.flatMap(t=>t.episodes.map(n=>({dialog:t,episode:n}))).sort((t,n)=>n.episode.opened_at-t.episode.opened_at);CI=({contact:e})=>r`<${Ll} name="consent" title=${o("Consents and bans")}>
<${wm} key=${e.id} contact=${e} />
<//>`});var AC={};Le(AC,{Client:()=>TI});function TI(){let{id:e}=E.value,[t,n]=g(null),[s,a]=g(null),i=()=>{a(null),j(`/api/contacts/${e}`).then(c=>n(c.contact),a)};N(()=>{n(null),e?i():a(new ce(404,"not-found"))},[e]);let l=Dt(150,!t&&!s);return r`<main class="main page client" id="main" tabindex="-1">
<header class="pagehead clhead">
<a class="ib" href=${uo()} aria-label=${o("Back")}><${f} name="arrow-left" /></a>
${t?r`
<${Q} name=${t.name} size="lg" />
<div class="grow">
<h1 class="head2 cut">${t.name}</h1>
<p class="t12 mut">${o("Client since {date}",{date:Ot(t.created_at)})}</p>
</div>
<${OI} id=${t.id} />
`:r`<h1 class="head2 grow">${o("Client")}</h1>`}
</header>
${s?r`<${ae} icon=${s.status===404?"lock":"unplug"}
title=${s.status===404?o("Client not found"):o("Could not load the page")}
text=${z(s)}>
${s.status!==404&&r`<button type="button" class="btn" onClick=${i}>${o("Retry")}</button>`}
<//>`:t?r`<div class="clbody">
<${EI} contact=${t} onSaved=${n} />
<${AI} key=${t.id} contact=${t} />
</div>`:l&&r`<p class="t13 mut clwait">${o("Loading…")}</p>`}
</main>`}function OI({id:e}){return r`<div class="hrow wrap cltake">
<a class="btn small" href=${Rl(e,{format:"html",printed:1})} target="_blank" rel="noopener">
<${f} name="file-text" size="s" />
${o("Print")}
</a>
${["txt","json","html"].map(t=>r`<a class="btn small quiet" key=${t} href=${Rl(e,{format:t})} download
aria-label=${o("Export as {format}",{format:t.toUpperCase()})}>
<${f} name="download" size="s" />
${t.toUpperCase()}
</a>`)}
</div>`}function EI({contact:e,onSaved:t}){let n=km(e);return r`<section class="clfacts" aria-label=${o("Client details")}>
<h2 class="t13 b6">${o("Contacts")}</h2>
<ul>
${e.identities.map(s=>r`<li key=${s.id}>
<button type="button" class="crow" title=${o("Copy")}
aria-label=${o("Copy {value}",{value:s.label||s.external_id})}
onClick=${()=>Rt(s.label||s.external_id)}>
<${Oe} kind=${s.kind} named />
<span class="grow cut">${s.label||s.external_id}</span>
<${f} name="copy" size="s" />
</button>
</li>`)}
</ul>
<h2 class="t13 b6">${o("All conversations")} <span class="n dim">${n.length}</span></h2>
<ul>
${n.map(({dialog:s,episode:a})=>r`<li key=${a.number}>
<a class="crow" href=${W("all",s.id)}>
<${Oe} kind=${s.kind} named />
<span class="grow">
<span class="cut">
${a.title||ze.value[s.channel_id]?.name||ve(s.kind)}
</span>
<span class="t12 dim cut">${xm(a)}</span>
</span>
</a>
</li>`)}
</ul>
${e.note&&r`<h2 class="t13 b6">${o("Client note")}</h2><p class="t13 notetext">${e.note}</p>`}
<h2 class="t13 b6">${o("Consents and bans")}</h2>
<${wm} contact=${e} onSaved=${t} />
</section>`}function AI({contact:e}){let[t,n]=g(null),[s,a]=g(!0),[i,l]=g({items:[],next:null,loaded:!1,problem:null}),c=O(0),u=p=>{let $=++c.current,d=new URLSearchParams({events:s?"1":"0",...t?{channel:t}:{},...p?{before:p}:{}});j(`/api/contacts/${e.id}/history?${d}`).then(h=>{$===c.current&&l(y=>({items:p?[...y.items,...h.items]:h.items,next:h.next,loaded:!0,problem:null}))},h=>{$===c.current&&l(y=>({...y,problem:h}))})};N(()=>{l({items:[],next:null,loaded:!1,problem:null}),u(null)},[t,s]);let m=[...new Map(e.dialogs.map(p=>[p.channel_id,p.kind]))];return r`<section class="clpast" aria-label=${o("Full history")}>
<div class="clbar">
<h2 class="t13 b6">${o("Full history")}</h2>
${m.length>1&&r`<div class="hrow wrap" role="group" aria-label=${o("Channel")}>
<button type="button" class="chip" aria-pressed=${String(t===null)} onClick=${()=>n(null)}>
${o("All channels")}
</button>
${m.map(([p,$])=>r`<button type="button" class="chip" key=${p} aria-pressed=${String(t===p)}
onClick=${()=>n(p)}>
<${Oe} kind=${$} />
${ze.value[p]?.name??ve($)}
</button>`)}
</div>`}
<label class="hrow end t13">
<input type="checkbox" class="check" checked=${s} onChange=${p=>a(p.target.checked)} />
${o("Notes and events")}
</label>
</div>
<div class="clscroll" role="group" tabindex="0" aria-label=${o("Full history")}>
${i.items.length>0&&r`<ol class="cllog">${NI(i.items,e)}</ol>`}
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
</section>`}function NI(e,t){let n=new Map(t.dialogs.flatMap(a=>a.episodes.map(i=>[i.number,{...i,dialog:a}]))),s=[];return e.forEach(({episode:a,message:i},l)=>{let c=n.get(a);a!==e[l-1]?.episode&&s.push(r`<li class="clep" key=${`e${a}.${i.id}`}>
<span class="grow cut b6">
${nt(i.created_at,K.value)}
${c?.title?` · ${o("“{text}”",{text:c.title})}`:""} · ${o("No. {number}",{number:le(a)})}
</span>
${c?.state==="closed"&&r`<span class="tag plain">${o("closed")}</span>`}
<a class="link t12" href=${W("all",i.dialog_id,i.no)}>${o("Open conversation")}</a>
</li>`),s.push(r`<${PI} key=${i.id} message=${i} kind=${c?.dialog.kind} contact=${t} />`)}),s}function PI({message:e,kind:t,contact:n}){if(e.kind==="system")return r`<li class="clline sys">
<span class="t12 mut">
${Pl(e)} · <span title=${Ge(e.created_at)}>${q(e.created_at)}</span>
</span>
</li>`;let s=e.author.operator_id?Y(e.author.operator_id):e.kind==="in"&&n.kind==="person"?n.name:e.author.name||o("Sent outside Okno");return r`<li class=${`clline ${e.kind}`}>
${e.kind==="note"?r`<span class="nic"><${f} name="lock" size="m" /></span>`:r`<${Oe} kind=${t} named />`}
<div class="grow">
<span class="t12">
<b class="b6">${s}</b> <a class="mut"
href=${new URL(_l(e)).pathname+new URL(_l(e)).search}
title=${Ge(e.sent_at)}>
${q(e.created_at)}
</a>
${e.deleted_at?r` · ${o("The message was deleted")}`:null}
${e.delivery&&Jn(e)?r` · ${o("Scheduled for {when}",{when:lt(Vn(e))})}`:null}
</span>
<div class="clsaid"><${lm} message=${e} client=${n.id} /></div>
</div>
</li>`}var NC=b(()=>{I();T();Je();J();Ie();X();x();Re();G();M();Zn();P();yg();vg();eg();Dl();fg();Ee();ti()});function LC(e){wg.value=e,v.value="why"}var wg,RC,kg=b(()=>{te();se();wg=S(null),RC=e=>!!(e?.data?.run||e?.data?.rule)});function _m(e){N(()=>{let t=n=>{n.key!=="Escape"||n.defaultPrevented||v.peek()||document.activeElement.matches?.("input:not([type=checkbox]), textarea, select")||(n.preventDefault(),L(Te()))};return document.addEventListener("keydown",t,{capture:!0}),()=>document.removeEventListener("keydown",t,{capture:!0})},[]),N(()=>()=>{E.peek().page==="automation"&&E.peek().rule===null&&requestAnimationFrame(()=>{document.querySelector(e)?.focus()})},[])}var zl,xg=b(()=>{I();T();G();P();se();zl=({label:e})=>r`<a class="ib small" href=${Te()} aria-label=${e} title=${`${e}  Esc`}>
<${f} name="x" size="m" />
</a>`});function Cm(e){let t=c=>e.filter(u=>u.kind===c).length,[n,s,a,i]=["operator","team","channel","hours"].map(t),l=[n&&C("{n} operator","{n} operators",n),s&&C("{n} team","{n} teams",s),a&&C("{n} channel","{n} channels",a),i&&o("working hours")];return o("No longer there: {list}",{list:l.filter(Boolean).join(", ")})}var RI,Sm,LI,Il,ii=b(()=>{x();RI={loop:()=>o("it ran more than 5 times in one conversation within a minute"),failing:()=>o("it failed five times in a row")},Sm=e=>RI[e]?.()??o("a fault, code {code}",{code:e});LI={"opted-out":()=>o("the client does not want automatic messages"),group:()=>o("it is a group chat"),automatic:()=>o("the client's message is automatic itself"),"no-address":()=>o("the client has no address in this channel"),"own-address":()=>o("it is one of our own addresses"),disowned:()=>o("the sender's address is forged"),blocked:()=>o("the client has blocked us"),"channel-gone":()=>o("the channel was removed"),"channel-paused":()=>o("the channel is paused"),"before-connection":()=>o("the message is older than the channel's connection"),"too-late":()=>o("too much time had passed"),"said-already":()=>o("it was said in this conversation already"),frequency:()=>o("it was said recently"),"sender-budget":()=>o("this address got 5 automatic messages today"),"dialog-budget":()=>o("this conversation got 20 automatic messages today"),"channel-budget":()=>o("the channel sent its automatic messages of this hour"),tripped:()=>o("the guard against loops has stopped it"),paused:()=>o("all automation was stopped"),"no-text":()=>o("there is no text for this channel and language"),nobody:()=>o("nobody could take it"),assigned:()=>o("it had an assignee already"),closed:()=>o("the conversation was closed"),missing:()=>o("the rule refers to something that is gone")},Il=e=>LI[e]?.()??o("refused, code {code}",{code:e})});function zI({kind:e,body:t},n){let s=Cg[e];return s?[s.when(t,n),s.then(t,n)]:[e,""]}function WC(e,{channels:t=[],teams:n=[]},s){let a=[...t.map(s.channel),...n.map(s.team)];return a.length?`${e} (${a.join(", ")})`:e}function II({operators:e,team_id:t,only_here:n,former_days:s},a){let i=[BI(e,t,a)];return n&&i.push(o("only to those at the screen")),s&&i.push(o("first to the previous assignee")),i.join(", ")}function BI(e,t,n){return t?o("in turn within the team “{team}”, who are online",{team:n.team(t)}):e?e.length===1?o("assign to: {name}, when online",{name:n.person(e[0])}):C("in turn among {n} operator online","in turn among {n} operators online",e.length):o("in turn among all who are online")}function WI(e=[]){let t=n=>(n.channel_id===null?0:2)+(n.language===_e.value?0:1);return e.filter(n=>n.text.trim()).sort((n,s)=>t(n)-t(s))[0]?.text??""}function _g({texts:e=[],frequency:t}){let n=WI(e);if(!n)return o("no text is written yet");let s=[o("“{text}”",{text:FI(n)})];return e.length>1&&s.push(C("and {n} more text","and {n} more texts",e.length-1)),t?.every==="hours"&&s.push(C("at most once in {n} hour","at most once in {n} hours",t.hours)),s.join(", ")}function jI({first_minutes:e,next_minutes:t,stages:n=[],channels:s,teams:a},i){let l=n.map(m=>Math.round(e*m/100)),u=e===t&&l.length>0?C("A client waits for {list} minute","A client waits for {list} minutes",l.at(-1),{list:BC(l.map(String))}):o("The first reply {first}, next replies {next}",{first:IC(e),next:IC(t)});return WC(u,{channels:s,teams:a},i)}function KI({first_minutes:e,next_minutes:t,stages:n=[],whom:s,email:a},i){let l=FC(s,a,i);return e===t?l:o("at {list} of the time {what}",{list:BC(n.map(Tg)),what:l})}function Og(e,t){let n=(e?.operators??[]).map(t.person);return[e?.assignee&&o("the assignee"),e?.leads&&o("team leads"),...n].filter(Boolean)}function FC(e,t,n){let s=Og(e,n).join(", ")||o("no one");return t?o("notify on screen and by email: {list}",{list:s}):o("notify: {list}",{list:s})}function Tm({every:e,hours:t=0}){return e==="hours"?C("At most once in {n} hour","At most once in {n} hours",t):{message:o("To every message"),wait:o("Once until we reply"),episode:o("Once per conversation")}[e]}var zC,Sg,BC,Cg,li,at,Bl,FI,IC,Tg,In=b(()=>{x();zC=90,Sg=1,BC=e=>new Intl.ListFormat(_e.value==="ru"?"ru-RU":"en-GB").format(e),Cg={distribution:{icon:"users-round",title:()=>o("Round-robin assignment"),when:({channels:e=[]},t)=>WC(o("A new conversation without an assignee"),{channels:e},t),then:II},reply_assigns:{icon:"hand",title:()=>o("Who replies becomes the assignee"),when:()=>o("An operator replies in a conversation without an assignee"),then:()=>o("assign it to them")},autoreply:{icon:"message-square-reply",title:()=>o("Auto-reply"),when:({clients:e})=>e==="new"?o("The first conversation of a new client"):o("A new conversation"),then:_g},out_of_hours:{icon:"moon",title:()=>o("Out of hours"),when:({hours_id:e},t)=>e===Sg?o("A message outside working hours"):o("A message outside “{hours}”",{hours:t.hours(e)}),then:_g},receipt:{icon:"mail",title:()=>o("Receipt"),when:()=>o("A new conversation by email"),then:_g},sla:{icon:"alarm-clock-check",title:({first_minutes:e})=>C("SLA within {n} minute","SLA within {n} minutes",e),when:jI,then:KI},untouched:{icon:"bell-ring",title:()=>o("Reminder that nobody took it"),when:({minutes:e})=>C("Nobody takes a conversation for {n} minute","Nobody takes a conversation for {n} minutes",e),then:({whom:e,email:t},n)=>FC(e,t,n)}},li=e=>Cg[e]?.icon??"zap",at=({kind:e,body:t})=>Cg[e]?.title(t)??e;Bl=(e,t)=>zI(e,t).filter(Boolean).join(" → ");FI=e=>{let t=e.trim().replace(/\{[^{}|]*(?:\|([^{}]*))?\}/g,(n,s)=>s||"…").replace(/\s+/g," ").replace(/(?<!\.)\.$/,"");return t.length>zC?`${t.slice(0,zC-1).trimEnd()}…`:t};IC=e=>C("within {n} minute","within {n} minutes",e);Tg=e=>o("{n}%",{n:e})});async function Bn(){let e=Om+=1;try{let t=await j("/api/rules");if(e!==Om)return;xe.value=t,ci.value=null}catch(t){if(!(t instanceof ce))throw t;e===Om&&(ci.value=t)}}function GC(){clearTimeout(jC),Eg&&(jC=setTimeout(Bn,qI))}function VC(){Eg+=1,Bn();let e=setInterval(()=>{document.hidden||Bn()},UI);return()=>{Eg-=1,clearInterval(e)}}function Ag(e){Om+=1;let{rules:t}=xe.peek(),n=t.some(s=>s.id===e.id);xe.value={...xe.peek(),rules:n?t.map(s=>s.id===e.id?{...s,...e}:s):[...t,e]}}async function ui(e,t){e&&Ag(e);try{let n=await t();return n?.rule?Ag(n.rule):await Bn(),n??!0}catch(n){if(!(n instanceof ce))throw n;return await Bn(),n.code==="not-reviewed"?JC(Ut(e.id)):he(z(n)),null}}function Em(e,t,n,s){let a=n(),i=ee(e,{icon:t,undo:async()=>{await a&&await s()}});return a.then(l=>{l||Ai(i)}),a}function JC(e){Am.value=e,v.value="rulefirst"}function ZC(e,t){return t&&ko(e.kind)?.writes_to_clients&&!e.reviewed?(JC(e),null):Dg(e,t)}function Rg(e,t){let n=Wl(e.group),s=n[n.findIndex(l=>l.id===e.id)+1]?.id??null;if(t===s||t===e.id)return null;let a=n.filter(l=>l.id!==e.id);a.splice(t===null?a.length:a.findIndex(l=>l.id===t),0,e);let i=new Map(a.map((l,c)=>[l.id,c]));return xe.value={...xe.peek(),rules:xe.peek().rules.map(l=>i.has(l.id)?{...l,place:i.get(l.id)}:l)},Em(o("Order changed: {name}",{name:at(e)}),"arrow-up",UC(e.id,t),UC(e.id,s))}function Pm(e,t){let n=Wl(e.group),s=n.findIndex(a=>a.id===e.id);return n[s+t]?(Rg(e,t<0?n[s-1].id:n[s+2]?.id??null),!0):!1}function QC(e){return xe.value={...xe.peek(),rules:xe.peek().rules.filter(t=>t.id!==e.id)},Em(o("Rule deleted: {name}",{name:at(e)}),"trash-2",HC(e.id,!0),HC(e.id,!1))}async function eT({id:e,kind:t,version:n,body:s}){let a=e?await V(`/api/rules/${e}`,{version:n,body:s},{method:"PATCH"}):await V("/api/rules",{kind:t,body:s});return Ag(a.rule),a.rule}var qI,UI,xe,ci,Ng,Fe,Ut,ko,YC,Wl,Pg,Eg,Om,jC,HI,Am,KC,Dg,qC,Mg,Nm,UC,Lg,HC,XC,zt=b(()=>{te();J();x();M();gt();Ne();se();In();qI=250,UI=3e4,xe=S(null),ci=S(null),Ng=me(()=>B.value.hours??{}),Fe=me(()=>A.value?.role==="administrator"),Ut=e=>xe.value?.rules.find(t=>t.id===e)??null,ko=e=>xe.value?.kinds.find(t=>t.kind===e)??null,YC=e=>Ng.value[e]?.name,Wl=e=>(xe.value?.rules??[]).filter(t=>t.group===e).sort((t,n)=>t.place-n.place||t.id-n.id),Pg=e=>!!e.paused_at||e.missing.length>0,Eg=0,Om=0,jC=null;HI=e=>e.k==="rule"||e.k==="automation"||e.k==="gone"&&e.of==="rule";Cn(e=>{e.some(HI)&&GC()});As(GC);Am=S(null);KC=(e,t,n)=>()=>ui({id:e,active:t},()=>V(`/api/rules/${e}/active`,n===void 0?{active:t}:{active:t,version:n}));Dg=(e,t,n)=>Em(t?o("Switched on: {name}",{name:at(e)}):o("Switched off: {name}",{name:at(e)}),"zap",KC(e.id,t,n),KC(e.id,!t)),qC=e=>()=>(xe.value={...xe.peek(),paused:e},ui(null,()=>V("/api/automation/paused",{paused:e}))),Mg=e=>Em(e?o("All automation is stopped"):o("Automation works again"),e?"pause":"play",qC(e),qC(!e)),Nm=e=>ui({id:e.id,paused_at:null,paused_why:null},()=>V(`/api/rules/${e.id}/resume`,{})),UC=(e,t)=>()=>ui(null,()=>V(`/api/rules/${e}/place`,{before:t}));Lg=(e,t)=>{let n=Wl(e.group);return!!n[n.findIndex(s=>s.id===e.id)+t]},HC=(e,t)=>()=>ui(null,()=>V(`/api/rules/${e}/removed`,{removed:t}));XC=e=>ui(null,()=>V(`/api/rules/${e.id}/share-out`,{}))});var ke,Dm,xo=b(()=>{x();Re();P();M();zt();In();ke={person:Y,team:e=>rt.value[e]?.name??o("Deleted team"),channel:e=>ze.value[e]?.name??o("Removed channel"),hours:e=>YC(e)||(e===Sg?o("company hours"):o("Removed hours"))},Dm=()=>Object.values(ze.value).filter(e=>e.health!=="removed").sort((e,t)=>ve(e.kind).localeCompare(ve(t.kind))||e.name.localeCompare(t.name))});function Mm(e,t){return t==null||t===""?o("none"):Array.isArray(t)?t.length?t.map(n=>Mm(e,n)).join(", "):o("any"):tT[e]?tT[e](t):typeof t=="boolean"?JI(t):typeof t=="object"?JSON.stringify(t):String(t)}var YI,nT,GI,VI,JI,tT,Rm,ZI,QI,Lm,zm=b(()=>{x();P();ii();xo();YI={ordinary:()=>o("A person wrote to us alone"),every:()=>o("How often"),new_client:()=>o("New client"),closed:()=>o("Outside working hours"),channel_kind:()=>o("Kind of channel"),channel:()=>o("Channel"),team:()=>o("Team"),assignee:()=>o("Assignee"),minutes:()=>o("Minutes passed"),untouched:()=>o("Nobody took it")},nT=e=>YI[e]?.()??e,GI={message:()=>o("to every message"),wait:()=>o("once until we reply"),episode:()=>o("once per conversation"),hours:()=>o("once in some hours")},VI=e=>GI[e]?.()??e,JI=e=>e?o("yes"):o("no"),tT={assignee:ke.person,channel:ke.channel,team:ke.team,channel_kind:ve,every:e=>VI(e)};Rm=e=>({did:()=>o("done"),refused:()=>Il(e.code),failed:()=>o("it failed")})[e.outcome](),ZI=e=>new Intl.ListFormat(_e.value==="ru"?"ru-RU":"en-GB").format((e.operators??[]).map(ke.person)),QI={say:({message_id:e})=>e?o("A message was sent to the client"):o("No message was sent"),assign:({operator_id:e,team_id:t})=>e?o("Assigned to {name}",{name:ke.person(e)}):o("Given to the team “{team}”",{team:ke.team(t)}),target:({minutes:e})=>C("Reply is due within {n} minute","Reply is due within {n} minutes",e),notify:e=>e.operators?.length?o("Notified: {list}",{list:ZI(e)}):o("Notified")},Lm=e=>QI[e.do]?.(e)??e.do});function XI({one:e}){let t=e.holds?r`<${f} name="check" size="s" /><span class="vh">${o("fits")}</span>`:r`<span class="nofit"><${f} name="x" size="s" /></span><span class="vh">${o("does not fit")}</span>`,n=Mm(e.field,e.wanted),s=Mm(e.field,e.value);return r`
${t}
<span>
${s}
${n!==s&&r` <span class="dim t12">${o("wanted: {value}",{value:n})}</span>`}
</span>
`}var Im,zg=b(()=>{T();x();Dl();Re();P();zm();Im=({run:e})=>r`<dl class="kv runkv">
${e.values.map(t=>r`<div key=${t.field}><dt>${nT(t.field)}</dt><dd><${XI} one=${t} /></dd></div>`)}
${e.done.map((t,n)=>r`<div key=${n}><dt>${n?"":o("Done")}</dt><dd>${Lm(t)}</dd></div>`)}
${e.skipped.map((t,n)=>r`<div key=${`s${t.id}`}>
<dt>${n?"":o("Passed over")}</dt>
<dd>
<${Q} name=${Y(t.id)} size="xs" />
<s class="dim">${Y(t.id)}</s>
<span class="dim t12">${tg(t)}</span>
</dd>
</div>`)}
${e.error&&r`<div><dt>${o("Error")}</dt><dd><code class="runerror">${e.error}</code></dd></div>`}
</dl>`});function Bm({source:e,newest:t,empty:n,named:s=!1}){let[a,i]=g(eB),[l,c]=g(!1),u=async p=>{try{let $=await j(p?`${e}${e.includes("?")?"&":"?"}before=${p}`:e);i(d=>({runs:p?[...d.runs,...$.runs]:$.runs,more:$.more,problem:null})),p||c(!1)}catch($){if(!($ instanceof ce))throw $;i(d=>({...d,problem:$}))}};N(()=>{u()},[]),N(()=>{a.runs&&c((a.runs[0]?.at??0)<(t??0))},[t]);let m=Dt(150,!a.runs&&!a.problem);return!a.runs&&a.problem?r`<${ae} icon="unplug" title=${o("The log could not be loaded")} text=${z(a.problem)}>
<button type="button" class="btn" onClick=${()=>u()}>${o("Retry")}</button>
<//>`:a.runs?a.runs.length?r`
${l&&r`<p class="runmore">
<button type="button" class="btn small" onClick=${()=>u()}>
<${f} name="arrow-up" size="s" />
${o("Show newer runs")}
</button>
</p>`}
<ol class="runs">${tB(a.runs,s)}</ol>
${a.problem&&r`<p class="t13 runmore" role="alert">${z(a.problem)}</p>`}
${a.more&&r`<p class="runmore">
<button type="button" class="btn small" onClick=${()=>u(a.runs.at(-1).id)}>
${o("Show older ones")}
</button>
</p>`}
`:n:m&&r`<div class="sks" aria-busy="true">
${[90,70,80].map(p=>r`<${je} key=${p} width=${p} />`)}
</div>`}function tB(e,t){let n=[];return e.forEach((s,a)=>{(!a||it(e[a-1].at)!==it(s.at))&&n.push(r`<li class="mh" key=${`d${s.id}`}>${$r(s.at,K.value)}</li>`),n.push(r`<${aB} key=${s.id} run=${s} named=${t} />`)}),n}function aB({run:e,named:t}){return r`<li class=${`run ${e.outcome}`}>
<details>
<summary>
<${f} name=${nB[e.outcome]} size="s" />
<span class="grow">
<b class="b5 cut blk">${e.client||o("No conversation")}</b>
<span class="t12 mut blk">${oB(e)}</span>
${t&&r`<span class="t12 dim cut blk">${sB(e)}</span>`}
</span>
<time class="t12 dim" title=${Ge(e.at)}>${q(e.at)}</time>
</summary>
<div class="runin">
<${Im} run=${e} />
<p class="hrow t12">
${t&&Ut(e.rule_id)?r`<a class="link" href=${Te(e.rule_id,"log")}>
${o("Rule, version {n}",{n:e.version})}
</a>`:r`<span class="dim">${o("Version {n}",{n:e.version})}</span>`}
${e.dialog_id&&r`<a class="link hrow end" href=${W("all",e.dialog_id)}>${o("Open conversation")}</a>`}
</p>
</div>
</details>
</li>`}var eB,nB,oB,sB,Ig=b(()=>{I();T();J();Ie();X();x();G();P();Ee();zg();zt();zm();In();eB={runs:null,more:!1,problem:null};nB={did:"check",refused:"ban",failed:"circle-alert"},oB=e=>e.outcome==="did"&&e.done.length?e.done.map(Lm).join(", "):Rm(e),sB=e=>at(Ut(e.rule_id)??{kind:e.kind,body:ko(e.kind)?.default??{}})});function sT(){let e=O(null),[t,n]=g("");_m(".autolog"),F(()=>{document.activeElement!==document.body&&e.current.focus({preventScroll:!0})},[]);let s=Math.max(0,...xe.value.rules.map(i=>i.last_run_at??0)),a=oT.find(([i])=>i===t)[2]();return r`<aside class="peek" aria-label=${o("Log of all rules")}>
<div class="ed-top">
<h2 class="grow cut" tabindex="-1" ref=${e}>${o("Log of all rules")}</h2>
<${zl} label=${o("Close the log")} />
</div>
<div class="scroll ed edbody" role="group" tabindex="0" aria-label=${o("Runs")}>
<div class="rulechips" role="group" aria-label=${o("Show runs")}>
${oT.map(([i,l])=>r`<button type="button" class="chip" key=${i} aria-pressed=${String(i===t)}
onClick=${()=>n(i)}>${l()}</button>`)}
</div>
<${Bm} key=${t} source=${t?`/api/runs?outcome=${t}`:"/api/runs"} named
newest=${t?null:s} empty=${r`<${ae} icon="history" title=${a}
text=${o("Runs of the last 90 days appear here.")} />`} />
</div>
</aside>`}var oT,aT=b(()=>{I();T();x();P();xg();Ig();zt();oT=[["",()=>o("All"),()=>o("No runs yet")],["did",()=>o("Done"),()=>o("No rule has done anything yet")],["refused",()=>o("Refused"),()=>o("Nothing was refused")],["failed",()=>o("Failed"),()=>o("No run has failed")]]});var Wm,Bg=b(()=>{T();zt();Wm=({rule:e,label:t})=>r`<input class="tog" type="checkbox" role="switch" aria-label=${t} checked=${e.active} onChange=${n=>{let s=n.currentTarget.checked;n.currentTarget.checked=e.active,ZC(e,s)}} />`});function rB(e){let t=Math.max(1,...e),n=(rT-2)/Math.max(1,e.length-1),s=(a,i)=>`${(1+i*n).toFixed(1)} ${(Wg-2-a/t*(Wg-5)).toFixed(1)}`;return`M${e.map(s).join("L")}`}function lB(e){return e.active?[C("{n} time today","{n} times today",e.today,{n:le(e.today)}),e.last_run_at?o("{span} ago",{span:Ke(K.value-e.last_run_at)}):o("has not run yet")]:[o("off"),o("changed {date}",{date:Ot(e.changed_at)})]}function cB(e){let t=s=>{let a=Ut(Fm.id);!a||a.group!==e.group||a.id===e.id||(s.preventDefault(),s.currentTarget.dataset.drop=uB(s)?"after":"before")},n=s=>delete s.currentTarget.dataset.drop;return{draggable:!0,onDragStart:s=>{Fm.id=e.id,s.dataTransfer.effectAllowed="move",s.dataTransfer.setData("text/plain",at(e))},onDragEnd:()=>{Fm.id=null},onDragOver:t,onDragLeave:n,onDrop:s=>{s.preventDefault();let a=s.currentTarget.dataset.drop==="after";n(s);let i=Ut(Fm.id);i&&Rg(i,a?pB(s.currentTarget,i):e.id)}}}function uB(e){let t=e.currentTarget.getBoundingClientRect();return e.currentTarget.parentElement.clientWidth>t.width*1.5?e.clientX>t.left+t.width/2:e.clientY>t.top+t.height/2}function pB(e,t){let n=e.nextElementSibling;return Number(n?.dataset.rule)===t.id&&(n=n.nextElementSibling),n?Number(n.dataset.rule):null}function mB(e,t){let n={ArrowUp:-1,ArrowDown:1}[e.key];if(!n||!e.shiftKey||!(e.ctrlKey||e.metaKey)||!Fe.value)return;e.preventDefault(),e.stopPropagation();let s=e.currentTarget.querySelector("h3 a");jo(Pm(t,n)?o("Moved: {name}",{name:at(t)}):o("This is the edge of the group")),requestAnimationFrame(()=>s.focus())}function iT({rule:e,names:t,open:n}){let s=at(e),a=Fe.value?cB(e):{},i=["card","hov","rule",e.paused_at&&"failing",!e.paused_at&&e.missing.length&&"lacking"];return r`<article class=${i.filter(Boolean).join(" ")} data-rule=${e.id} data-off=${e.active?null:""}
aria-current=${n?"true":null} ...${a} onKeyDown=${l=>mB(l,e)}>
<span class="ric"><${f} name=${li(e.kind)} /></span>
<h3>
<a href=${Te(e.id)}
aria-keyshortcuts=${Fe.value?"Control+Shift+ArrowUp Control+Shift+ArrowDown":null}>
${s}
</a>
</h3>
${Fe.value?r`<${Wm} rule=${e} label=${o("The rule “{name}” is on",{name:s})} />`:r`<span class="tag plain">${e.active?o("on"):o("off")}</span>`}
<p class="ds">${Bl(e,t)}</p>
<${dB} rule=${e} />
<div class="mt2">
${lB(e).map((l,c)=>r`${c>0&&r`<span aria-hidden="true">·</span>`}<span>${l}</span>`)}
<${iB} days=${e.days} />
</div>
</article>`}function dB({rule:e}){return e.paused_at?r`<p class="rulebad">
<${f} name="circle-alert" size="s" />
<span class="grow">${o("Paused: {cause}",{cause:Sm(e.paused_why)})}</span>
${Fe.value&&r`<button type="button" class="btn small" onClick=${()=>Nm(e)}>${o("Continue")}</button>`}
</p>`:e.missing.length?r`<p class="rulewarn">
<${f} name="triangle-alert" size="s" />
<span class="grow">${Cm(e.missing)}</span>
${Fe.value&&r`<a class="link" href=${Te(e.id)}>${o("Choose a replacement")}</a>`}
</p>`:null}var rT,Wg,iB,Fm,lT=b(()=>{T();Ie();X();x();G();P();xa();ii();zt();Bg();In();[rT,Wg]=[72,18];iB=({days:e})=>r`<svg class="spark" viewBox=${`0 0 ${rT} ${Wg}`} role="img"
aria-label=${o("Runs in the last 14 days: {list}",{list:e.join(", ")})}>
<path d=${rB(e)} />
</svg>`;Fm={id:null}});function $B(e,t){let n=new Map(e.map(l=>[pT(l),l.text])),s=new Map(t.map(l=>[pT(l),l.text])),a=[...s].filter(([l,c])=>n.get(l)!==c),i=[...n.keys()].filter(l=>!s.has(l));return[...a.map(([l,c])=>o("Text ({place}): “{text}”",{place:l,text:c})),...i.map(l=>o("Text removed ({place})",{place:l}))]}function jm(e,t){return Object.keys(t).flatMap(n=>{if(JSON.stringify(e[n])===JSON.stringify(t[n]))return[];if(n==="texts")return $B(e.texts,t.texts);let[s,a]=fB[n]??[()=>n,JSON.stringify];return[o("{field}: {before} → {after}",{field:s(),before:a(e[n]),after:a(t[n])})]})}var cT,uT,Fg,jg,fB,pT,Kg=b(()=>{x();xo();In();cT=e=>e?o("yes"):o("no"),uT=e=>t=>t?.length?t.map(e).join(", "):o("all"),Fg=e=>e?ke.team(e):o("none"),jg=e=>t=>e[t](),fB={operators:[()=>o("Operators"),e=>e?e.map(ke.person).join(", "):o("all")],team_id:[()=>o("Team"),Fg],channels:[()=>o("Channels"),uT(e=>ke.channel(e))],teams:[()=>o("Teams"),uT(e=>ke.team(e))],cap:[()=>o("Open conversations of one person, at most"),String],only_here:[()=>o("Only those at the screen"),cT],former_days:[()=>o("Days for the previous assignee"),String],absent:[()=>o("When the assignee is absent"),jg({keep:()=>o("leave it to the assignee"),next:()=>o("give it to the next operator"),team:()=>o("give it to a team")})],absent_minutes:[()=>o("Minutes until absent"),String],absent_team_id:[()=>o("Team for conversations of the absent"),Fg],nobody:[()=>o("When nobody can take it"),jg({leave:()=>o("leave it unassigned"),team:()=>o("give it to a team")})],nobody_team_id:[()=>o("Team when nobody can take it"),Fg],clients:[()=>o("Clients"),jg({all:()=>o("All clients"),new:()=>o("Only new clients")})],frequency:[()=>o("How often"),Tm],hours_id:[()=>o("Working hours"),e=>ke.hours(e)],first_minutes:[()=>o("First reply within"),String],next_minutes:[()=>o("Next replies within"),String],minutes:[()=>o("Minutes"),String],stages:[()=>o("Moments"),e=>e.map(Tg).join(", ")],whom:[()=>o("Whom to notify"),e=>Og(e,ke).join(", ")||o("no one")],email:[()=>o("Also by email"),cT]},pT=({channel_id:e,language:t})=>`${e===null?o("All channels"):ke.channel(e)}, ${t}`});function hB(e){return[...e.replace(/\{\s*(\w+)\s*(\|[^{}]*)?\}/g,(n,s)=>Fl.includes(s)?"":n).matchAll(/\{[^{}]*\}?|\}/g)].map(([n])=>n)}function gB({texts:e=[]},t){let n=new Set;e.length||(t.texts=o("Write at least one text")),e.forEach((s,a)=>{let i=`${s.channel_id}:${s.language}`,l=hB(s.text);s.text.trim()?s.text.length>mT?t[`texts.${a}`]=C("At most {n} character","At most {n} characters",mT):l.length?t[`texts.${a}`]=o("There is no such variable: {list}",{list:l.join(" ")}):n.has(i)&&(t[`texts.${a}`]=o("There is already a text for this channel and language")):t[`texts.${a}`]=o("Write the text that the client will get"),n.add(i)})}function bB({frequency:e},t){e?.every==="hours"&&!ta(e.hours,1,fT)&&(t.frequency=na(1,fT))}function $T({whom:e},t){!e.assignee&&!e.leads&&!e.operators.length&&(t.whom=o("Choose who is notified"))}function Ug({kind:e,body:t}){let n={};return vB[e]?.(t,n),n}var Fl,mT,qm,dT,Km,fT,ta,na,qg,vB,Um=b(()=>{x();Fl=["name","number","company","hours","back"],mT=4e3,qm=1440,dT=30*qm,Km=60*qm,fT=24*365;ta=(e,t,n)=>Number.isInteger(e)&&e>=t&&e<=n,na=(e,t)=>o("A whole number from {least} to {most}",{least:e,most:t});qg=(e,t)=>{gB(e,t),bB(e,t)},vB={distribution:(e,t)=>{e.operators&&!e.operators.length&&(t.operators=o("Choose at least one operator")),e.team_id===0&&(t.team_id=o("Choose a team")),ta(e.cap,0,1e3)||(t.cap=na(0,1e3)),ta(e.former_days,0,365)||(t.former_days=na(0,365)),e.absent!=="keep"&&!ta(e.absent_minutes,0,qm)&&(t.absent_minutes=na(0,qm)),e.absent==="team"&&!e.absent_team_id&&(t.absent_team_id=o("Choose a team")),e.nobody==="team"&&!e.nobody_team_id&&(t.nobody_team_id=o("Choose a team"))},autoreply:qg,out_of_hours:qg,receipt:qg,sla:(e,t)=>{ta(e.first_minutes,1,Km)||(t.first_minutes=na(1,Km)),ta(e.next_minutes,1,Km)||(t.next_minutes=na(1,Km)),e.stages.length?e.stages.some(n=>!ta(n,1,1e3))?t.stages=na(1,1e3):new Set(e.stages).size<e.stages.length&&(t.stages=o("Two moments are the same")):t.stages=o("Add at least one moment"),$T(e,t)},untouched:(e,t)=>{ta(e.minutes,1,dT)||(t.minutes=na(1,dT)),$T(e,t)}}});function yB(e){let t=(e?.detail?.errors??[]).map(({field:n,message:s})=>[n.split(".").at(-1),s]);return Object.fromEntries(t)}function mi({id:e,kind:t,version:n,body:s}){be.value={id:e,kind:t,version:n,body:s,base:JSON.stringify(s)},Hg.value=!1,pi.value=null,oa.value=null}function Hm(e){be.value={...be.peek(),body:{...be.peek().body,...e}}}function bT(){let{id:e,kind:t}=be.peek();mi(e?Ut(e):Yg(t))}function vT(e){let{version:t,base:n}=be.peek();e.version!==t&&(JSON.stringify(e.body)===n?be.value={...be.peek(),version:e.version}:_o.peek()?oa.value={by:e.changed_by,at:e.changed_at}:mi(e))}function wT(){let{id:e}=be.peek();return be.value={...be.peek(),version:Ut(e).version},oa.value=null,Ym()}function wB(){requestAnimationFrame(()=>{document.querySelector(".edbody [aria-invalid='true']")?.focus()})}async function Ym(){if(!be.peek()||Ja.peek())return!1;if(Hg.value=!0,pi.value=null,Object.keys(Ug(be.peek())).length)return wB(),!1;Ja.value=!0;let e=be.peek();try{let t=await eT(e);return be.peek()===e?mi(t):be.value={...be.peek(),id:t.id,version:t.version,base:JSON.stringify(t.body)},e.id||(ee(o("Rule created: {name}. It is off.",{name:at(t)}),{icon:"zap"}),L(Te(t.id),{replace:!0,sure:!0})),!0}catch(t){if(!(t instanceof ce))throw t;return t.code==="changed-meanwhile"?(await Bn(),oa.value={by:t.detail.by,at:t.detail.at}):pi.value=t,!1}finally{Ja.value=!1}}var be,Hg,Ja,pi,oa,_o,hT,gT,Yg,yT,kT,Za=b(()=>{te();J();x();G();Ne();Um();zt();In();be=S(null),Hg=S(!1),Ja=S(!1),pi=S(null),oa=S(null),_o=me(()=>!!be.value&&JSON.stringify(be.value.body)!==be.value.base),hT=me(()=>be.value&&Hg.value?{...Ug(be.value),...yB(pi.value)}:{});gT=()=>{be.value=null},Yg=e=>({id:null,kind:e,version:0,body:ko(e).default});yT=()=>mi(Ut(be.peek().id));kT=e=>({"unknown-variable":()=>o("A text names a variable that does not exist.")})[e.code]?.()??z(e)});var xT,_T=b(()=>{T();x();P();Ig();xT=({rule:e})=>r`<${Bm} source=${`/api/rules/${e.id}/runs`} newest=${e.last_run_at}
empty=${r`<${ae} icon="history" title=${o("No runs yet")} text=${e.active?o("Runs of the last 90 days appear here."):o("The rule is off. “Dry run” shows what it would do.")} />`} />`});var Gm,Gg=b(()=>{te();Gm=S(null)});var Ue,xt,Wn,Ht,un=b(()=>{T();Ue=({title:e,text:t,children:n})=>r`<div class="srow">
<div class="grow"><b class="b5 blk t13">${e}</b>${t&&r`<span class="t12 dim blk">${t}</span>`}</div>
<div class="sctl">${n}</div>
</div>`,xt=({id:e,title:t,side:n,children:s})=>r`<section class="psec" aria-labelledby=${e}>
<div class="hrow"><h2 class="head2 grow" id=${e}>${t}</h2>${n}</div>
${s}
</section>`,Wn=({label:e,checked:t,onChange:n,disabled:s})=>r`<input class="tog" type="checkbox" role="switch" aria-label=${e} checked=${t} disabled=${s}
onChange=${a=>n(a.currentTarget.checked)} />`,Ht=({label:e,options:t,value:n,onPick:s})=>r`<span class="seg" role="group" aria-label=${e}>
${t.map(([a,i,l])=>r`<button type="button" key=${a} aria-pressed=${String(a===n)} lang=${l}
onClick=${()=>s(a)}>
${i}
</button>`)}
</span>`});function ST({rule:e}){let[t,n]=g(30),[s,a]=g({busy:!1,result:null,problem:null}),i=async()=>{a({busy:!0,result:null,problem:null});let l=_o.peek()?{body:be.peek().body}:{};try{a({busy:!1,result:await Se("POST",`/api/rules/${e.id}/rehearsal`,{days:t,...l}),problem:null})}catch(c){if(!(c instanceof ce))throw c;a({busy:!1,result:null,problem:c})}};return N(()=>a({busy:!1,result:null,problem:null}),[e.version]),r`
<p class="t13 mut">${o("What the rule would have done in the past. Nothing is sent and nothing changes.")}</p>
${_o.value&&r`<p class="hint">${o("Checked with your changes, which are not saved yet.")}</p>`}
<div class="hrow wrap rowgap">
<${Ht} label=${o("Period")} value=${String(t)} onPick=${l=>n(Number(l))}
options=${kB.map(l=>[String(l),C("{n} day","{n} days",l)])} />
<button type="button" class="btn primary" disabled=${s.busy} aria-busy=${String(s.busy)} onClick=${i}>
<${f} name="play" size="m" />
${o("Check")}
</button>
</div>
<div aria-live="polite">
${s.busy&&r`<div class="sks">${[90,64,78].map(l=>r`<${je} key=${l} width=${l} />`)}</div>`}
${s.problem&&r`<${ae} icon="unplug" title=${o("The dry run failed")} text=${z(s.problem)}>
<button type="button" class="btn" onClick=${i}>${o("Retry")}</button>
<//>`}
${s.result&&r`<${_B} rule=${e} result=${s.result} />`}
</div>
`}function xB(e,{matched:t,sent:n}){let s=C("It would have run {n} time","It would have run {n} times",t,{n:le(t)});if(!ko(e.kind)?.writes_to_clients)return s;let a={n:le(n)},i=C("{n} automatic message would have left","{n} automatic messages would have left",n,a);return`${s}, ${i}`}function _B({rule:e,result:t}){let n=Object.entries(t.refused).sort((s,a)=>a[1]-s[1]);return r`
<h3 class="t14 b6 rehead">${xB(e,t)}</h3>
${!t.exact&&r`<p class="hint">
${o("An estimate: {list}.",{list:t.not_recorded.map(TB).join(", ")||o("not everything is recorded")})}
</p>`}
${t.by_channel.length>1&&r`<dl class="kv rekv">
${t.by_channel.map(s=>r`<div key=${s.channel_id}>
<dt class="cut">${ke.channel(s.channel_id)}</dt>
<dd class="num">${le(s.count)}</dd>
</div>`)}
</dl>`}
${n.length>0&&r`
<h4 class="mh">${o("It would have kept silent")}</h4>
<ul class="reref">
${n.map(([s,a])=>r`<li key=${s}>
<span class="grow">${Il(s)}</span>
<span class="num">${le(a)}</span>
</li>`)}
</ul>
`}
${t.dialogs.length>0&&r`
<h4 class="mh">${o("Conversations")}</h4>
<ol class="runs">${t.dialogs.map((s,a)=>r`<${SB} key=${a} one=${s} />`)}</ol>
${t.matched>t.dialogs.length&&r`<p class="hint">${C("The last {n} is shown.","The last {n} are shown.",t.dialogs.length)}</p>`}
`}
`}var kB,SB,CB,TB,CT=b(()=>{I();T();J();Ie();X();x();G();P();un();ii();Za();xo();zt();kB=[7,30,90];SB=({one:e})=>r`<li class=${`run ${e.outcome}`}>
<a class="runlink" href=${W("all",e.dialog_id)}>
<${f} name=${e.outcome==="did"?"check":"ban"} size="s" />
<span class="grow">
<b class="b5 cut blk">${e.client}</b>
${e.code&&r`<span class="t12 mut blk">${Il(e.code)}</span>`}
</span>
<span class="t12 dim">${nt(e.at,K.value)}, ${q(e.at)}</span>
</a>
</li>`,CB={presence:()=>o("who was online then is not recorded"),loads:()=>o("how many conversations each had then is not recorded"),here:()=>o("who was at the screen then is not recorded")},TB=e=>CB[e]?.()??e});function TT({label:e,hint:t,error:n,children:s}){let a=Cd();return r`<div class="rowgap">
<div class="hrow">
<label class="t13 grow" for=${a}>${e}${t&&r`<span class="t12 dim blk">${t}</span>`}</label>
${s({id:a,invalid:n?"true":null,"aria-describedby":n?`${a}e`:null})}
</div>
<${So} id=${`${a}e`} text=${n} />
</div>`}function jl({id:e,value:t,onValue:n,unit:s,label:a,...i}){let[l,c]=g(String(t));N(()=>{Number(l)!==t&&!Number.isNaN(t)&&c(String(t))},[t]);let u=$=>{let d=$.currentTarget.value;c(d),n(/^\d+$/.test(d.trim())?Number(d):NaN)},{invalid:m,...p}=i;return r`<span class="hrow tight">
<input class="input numin" id=${e} inputmode="numeric" autocomplete="off" aria-label=${a} value=${l}
aria-invalid=${m} ...${p} onInput=${u} />
${s&&r`<span class="t13 dim">${s}</span>`}
</span>`}function Kl({id:e,label:t,options:n,value:s,onPick:a,invalid:i,...l}){let c=n.findIndex(([u])=>u===s);return r`<select class="sel" id=${e} aria-label=${t} aria-invalid=${i} ...${l}
onChange=${u=>a(n[u.currentTarget.selectedIndex][0])}>
${n.map(([u,m],p)=>r`<option key=${u} value=${p} selected=${p===c}>${m}</option>`)}
</select>`}function Jg({label:e,hint:t,error:n,children:s}){let a=Cd();return r`<div class="field">
<label for=${a}>${e}</label>
${s({id:a,invalid:n?"true":null,"aria-describedby":n?`${a}e`:null})}
${t&&r`<span class="hint">${t}</span>`}
<${So} id=${`${a}e`} text=${n} />
</div>`}function Zm(e,t=o("Choose a team")){let n=Xs().map(s=>[s.id,s.name]);return e&&!n.some(([s])=>s===e)&&n.push([e,`${ke.team(e)} · ${o("deleted")}`]),[[null,t],...n]}function Qm(e){let t=Object.values(Ng.value).filter(n=>!n.removed).map(n=>[n.id,ke.hours(n.id)]);return t.some(([n])=>n===e)||t.unshift([e,ke.hours(e)]),t}function OT({label:e,all:t,items:n,chosen:s,onChange:a}){return r`<div class="rulechips" role="group" aria-label=${e}>
<button type="button" class="chip" aria-pressed=${String(!s.length)} onClick=${()=>a([])}>
${t}
</button>
${n.map(({id:i,name:l,icon:c})=>r`<button type="button" class="chip" key=${i} aria-pressed=${String(s.includes(i))}
onClick=${()=>a(Vg(s,i))}>
${c}
${l}
</button>`)}
</div>`}function Xm({chosen:e,onChange:t,kinds:n}){let a=Dm().filter(i=>!n||n.includes(i.kind)).map(i=>({id:i.id,name:i.name,icon:r`<${Oe} kind=${i.kind} named />`}));for(let i of ET(e,a))a.push({id:i,name:`${ke.channel(i)} · ${o("removed")}`,icon:null});return r`<${Vm} name=${o("Channel")}>
<${OT} label=${o("Channel")} all=${o("Any")} items=${a} chosen=${e} onChange=${t} />
<//>`}function AT({chosen:e,onChange:t}){let n=Xs().map(({id:s,name:a})=>({id:s,name:a}));for(let s of ET(e,n))n.push({id:s,name:`${ke.team(s)} · ${o("deleted")}`});return!n.length&&!Object.keys(rt.value).length?null:r`<${Vm} name=${o("Team")}>
<${OT} label=${o("Team")} all=${o("Any team")} items=${n} chosen=${e} onChange=${t} />
<//>`}function Zg({whom:e,email:t,error:n,change:s}){let a=l=>s({whom:{...e,...l}}),i=e.operators.filter(l=>!Me.value[l]?.active);return r`
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
${ed().map(l=>r`<label key=${l.id}>
<input class="check" type="checkbox" checked=${e.operators.includes(l.id)}
onChange=${()=>a({operators:Vg(e.operators,l.id)})} />
<${Q} name=${l.name} size="sm" />
<span class="cut">${l.name}</span>
</label>`)}
${i.map(l=>r`<label key=${l} class="hint warn">
<input class="check" type="checkbox" checked
onChange=${()=>a({operators:Vg(e.operators,l)})} />
${ke.person(l)} · ${o("no longer works here")}
</label>`)}
</div>
<${So} text=${n} />
</div>
<${Jm} label=${o("Also send an email at once")} hint=${o("Even to those who are at the screen")}
checked=${t} onChange=${l=>s({email:l})} />
`}var Xe,Vm,So,Jm,Co,To,Vg,ET,ed,ql=b(()=>{I();T();x();M();P();Gr();xo();zt();Xe=({icon:e,title:t,children:n})=>r`<section class="step">
<span class="k"><${f} name=${e} size="s" /></span>
<h3>${t}</h3>
${n}
</section>`,Vm=({name:e,children:t})=>r`<div class="cond"><span>${e}</span>${t}</div>`,So=({id:e,text:t})=>t?r`<span class="hint bad" id=${e}>${t}</span>`:null;Jm=({label:e,hint:t,checked:n,onChange:s})=>r`<${TT} label=${e} hint=${t}>
${({id:a})=>r`<input class="tog" id=${a} type="checkbox" role="switch" checked=${n}
onChange=${i=>s(i.currentTarget.checked)} />`}
<//>`;Co=({label:e,hint:t,value:n,onValue:s,unit:a,error:i})=>r`<${TT} label=${e} hint=${t} error=${i}>
${l=>r`<${jl} ...${l} value=${n} unit=${a} onValue=${s} />`}
<//>`;To=({label:e,hint:t,error:n,...s})=>r`<div class="rowgap">
<${Jg} label=${e} hint=${t} error=${n}>${a=>r`<${Kl} ...${a} ...${s} />`}<//>
</div>`;Vg=(e,t)=>e.includes(t)?e.filter(n=>n!==t):[...e,t];ET=(e,t)=>e.filter(n=>!t.some(s=>s.id===n));ed=()=>Object.values(Me.value).filter(e=>e.active).sort((e,t)=>e.name.localeCompare(t.name))});function PT({rule:e,body:t,errors:n,change:s}){N(()=>{zs()},[]);let a=AB(t),i=l=>s({operators:l==="chosen"?ed().map(c=>c.id):null,team_id:l==="team"?0:null});return r`
<${Xe} icon="zap" title=${o("When")}>
<p class="cond">${o("A client waits in a conversation without an assignee")}</p>
<${To} label=${o("Also when the client writes and the assignee is absent")} value=${t.absent}
onPick=${l=>s({absent:l,absent_minutes:t.absent_minutes||EB})}
options=${[["keep",o("leave it to the assignee")],["next",o("give it to the next operator")],["team",o("give it to a team")]]} />
${t.absent==="team"&&r`<${To} label=${o("Team for conversations of the absent")} value=${t.absent_team_id}
error=${n.absent_team_id} onPick=${l=>s({absent_team_id:l})}
options=${Zm(t.absent_team_id)} />`}
${t.absent!=="keep"&&r`<${Co} label=${o("Who is away counts as absent after")}
hint=${o("Who is off shift counts at once")} unit=${o("min")} value=${t.absent_minutes}
error=${n.absent_minutes} onValue=${l=>s({absent_minutes:l})} />`}
<//>
<${Xe} icon="list-filter" title=${o("If")}>
<${Vm} name=${o("Assignee")}><span class="mut">${o("nobody")}</span><//>
<${Xm} chosen=${t.channels} onChange=${l=>s({channels:l})} />
<//>
<${Xe} icon="user-round-check" title=${o("Then assign in turn")}>
<${Ht} label=${o("Among whom")} value=${a} onPick=${l=>l!==a&&i(l)}
options=${[["all",o("Everyone")],["team",o("Team")],["chosen",o("Chosen")]]} />
${a==="team"&&r`<${To} label=${o("Team")} value=${t.team_id||null} error=${n.team_id}
onPick=${l=>s({team_id:l??0})} options=${Zm(t.team_id)} />`}
${a==="chosen"&&r`<${NB} chosen=${t.operators} rule=${e} error=${n.operators}
onChange=${l=>s({operators:l})} />`}
<${Co} label=${o("Open conversations of one person, at most")}
hint=${o("0: the workload limit of each person")} value=${t.cap} error=${n.cap}
onValue=${l=>s({cap:l})} />
<${Jm} label=${o("Only those at the screen")}
hint=${o("Whose page is open; those who are online by their status, otherwise")} checked=${t.only_here}
onChange=${l=>s({only_here:l})} />
<${Jm} label=${o("First to the previous assignee, when online")}
checked=${t.former_days>0||Number.isNaN(t.former_days)}
onChange=${l=>s({former_days:l?OB:0})} />
${t.former_days!==0&&r`<${Co} label=${o("If they had it within the last")} unit=${o("days")} value=${t.former_days}
error=${n.former_days} onValue=${l=>s({former_days:l})} />`}
<${To} label=${o("When nobody can take it")} value=${t.nobody} onPick=${l=>s({nobody:l})}
options=${[["leave",o("leave it unassigned, deal it to the first who can")],["team",o("give it to a team")]]} />
${t.nobody==="team"&&r`<${To} label=${o("Team when nobody can take it")} value=${t.nobody_team_id}
error=${n.nobody_team_id} onPick=${l=>s({nobody_team_id:l})}
options=${Zm(t.nobody_team_id)} />`}
<//>
${e.id&&r`<${PB} rule=${e} />`}
`}function NB({chosen:e,rule:t,error:n,onChange:s}){let[a,i]=g(null),l=ed().filter(p=>!e.includes(p.id)),c=[...e.map(p=>Me.value[p]??{id:p,name:Y(p),active:!1}),...l],u=(p,$)=>{if($<0||$>=e.length)return;let d=e.filter(h=>h!==p);d.splice($,0,p),s(d),jo(o("{name}: place {n} of {all}",{name:Y(p),n:$+1,all:d.length}))},m=(p,$)=>{let d={ArrowUp:-1,ArrowDown:1}[p.key];if(!d)return;p.preventDefault();let h=p.currentTarget;u($,e.indexOf($)+d),requestAnimationFrame(()=>h.focus())};return r`
<ul class="ppl rowgap" aria-label=${o("Operators in their order")}>
${c.map(p=>{let $=e.indexOf(p.id),d=$>=0;return r`<li key=${p.id} class=${a===p.id?"carried":null}
draggable=${d&&Fe.value?!0:null} onDragStart=${h=>{h.dataTransfer.setData("text/plain",p.name),i(p.id)}} onDragEnd=${()=>i(null)} onDragOver=${h=>{a===null||!d||(h.preventDefault(),a!==p.id&&u(a,$))}} onDrop=${h=>h.preventDefault()}>
${d&&Fe.value?r`<button type="button" class="ib small gripb" aria-label=${o("Move: {name}",{name:p.name})}
title=${o("Drag, or press ↑ and ↓")} onKeyDown=${h=>m(h,p.id)}>
<${f} name="grip-vertical" size="m" />
</button>`:r`<span class="gripb ib small"></span>`}
<${Q} name=${p.name} size="md">${p.active&&r`<${Ba} shift=${Qt(p)} />`}<//>
<span class="grow">
<span class="cut b5 blk">${p.name}</span>
<span class=${p.active?"t12 dim cut blk":"t12 hint warn blk"}>
${p.active?[Wa(p),th(Qt(p))].filter(Boolean).join(" · "):o("no longer works here")}
</span>
</span>
${d&&t.next_operator_id===p.id&&r`<span class="tag plain">${o("next")}</span>`}
<input class="tog" type="checkbox" role="switch" aria-label=${o("{name} takes part",{name:p.name})}
checked=${d} aria-invalid=${n?"true":null}
onChange=${()=>s(d?e.filter(h=>h!==p.id):[...e,p.id])} />
</li>`})}
</ul>
<${So} text=${n} />
`}function PB({rule:e}){let t=[...e.shares??[]].sort((a,i)=>i.count-a.count),n=Math.max(1,...t.map(a=>a.count)),s=async()=>{let a=await XC(e);a&&ee(C("{n} conversation is being dealt","{n} conversations are being dealt",a.count),{icon:"users-round"})};return r`<section class="rulenow" aria-labelledby="rulenow">
<h3 class="t13 b6" id="rulenow">${o("Today")}</h3>
${e.next_operator_id&&r`<p class="t13">${o("Next in turn: {name}",{name:Y(e.next_operator_id)})}</p>`}
${t.length?r`<ul class="shares">
${t.map(a=>r`<li key=${a.operator_id}>
<span class="cut">${Y(a.operator_id)}</span>
<svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
<rect width=${a.count/n*100} height="8" rx="2" />
</svg>
<span class="num">${le(a.count)}</span>
</li>`)}
</ul>`:r`<p class="hint">${o("Nothing was dealt today.")}</p>`}
${e.waiting>0&&Fe.value&&r`<button type="button" class="btn small" disabled=${!e.active||_o.value} onClick=${s}>
${C("Deal {n} who waits","Deal {n} who wait",e.waiting)}
</button>`}
${e.waiting>0&&!e.active&&r`<p class="hint">${o("Switch the rule on to deal those who wait.")}</p>`}
</section>`}var NT,OB,EB,AB,DT=b(()=>{I();T();X();x();M();Ne();Re();P();un();Gr();Xt();xa();Za();ql();zt();NT=()=>r`
<${Xe} icon="zap" title=${o("When")}><p class="cond">${o("An operator replies to a client")}</p><//>
<${Xe} icon="list-filter" title=${o("If")}><p class="cond">${o("The conversation has no assignee")}</p><//>
<${Xe} icon="user-round-check" title=${o("Then")}>
<p class="cond">${o("The operator becomes the assignee")}</p>
<p class="hint">${o("A note does not assign. The operator can undo it.")}</p>
<//>
`,OB=30,EB=30,AB=({operators:e,team_id:t})=>e?"chosen":t===null?"all":"team"});function MT({body:e,errors:t,change:n}){return r`
<${Xe} icon="zap" title=${o("When")}><p class="cond">${o("A client waits for our reply")}</p><//>
<${Xe} icon="list-filter" title=${o("If")}>
<${Xm} chosen=${e.channels} onChange=${s=>n({channels:s})} />
<${AT} chosen=${e.teams} onChange=${s=>n({teams:s})} />
<p class="hint">${o("The first rule that fits counts: its order in the group decides.")}</p>
<//>
<${Xe} icon="hourglass" title=${o("Then reply")}>
<${Co} label=${o("First reply within")} unit=${o("min")} value=${e.first_minutes}
error=${t.first_minutes} onValue=${s=>n({first_minutes:s})} />
<${Co} label=${o("Next replies within")} unit=${o("min")} value=${e.next_minutes}
error=${t.next_minutes} onValue=${s=>n({next_minutes:s})} />
<${To} label=${o("By which hours")} hint=${o("Closed hours do not count.")} value=${e.hours_id}
options=${Qm(e.hours_id)} onPick=${s=>n({hours_id:s})} />
<//>
<${Xe} icon="bell-ring" title=${o("And notify")}>
<${MB} body=${e} error=${t.stages} change=${n} />
<${Zg} whom=${e.whom} email=${e.email} error=${t.whom} change=${n} />
<//>
`}function MB({body:e,error:t,change:n}){let{stages:s,first_minutes:a}=e,i=c=>n({stages:c}),l=[80,100,150,200,300].find(c=>!s.includes(c))??50;return r`
<ul class="stages" aria-label=${o("Moments")}>
${s.map((c,u)=>r`<li class="hrow" key=${u}>
<${jl} label=${o("Moment {n}, per cent of the time",{n:u+1})} value=${c} unit="%"
invalid=${t?"true":null} onValue=${m=>i(s.with(u,m))} />
<span class="grow t12 dim">${RB(c,a)}</span>
<button type="button" class="ib small" aria-label=${o("Remove moment {n}",{n:u+1})}
onClick=${()=>i(s.filter((m,p)=>p!==u))}>
<${f} name="x" size="m" />
</button>
</li>`)}
</ul>
<${So} text=${t} />
${s.length<DB&&r`<button type="button" class="btn small quiet" onClick=${()=>i([...s,l].sort((c,u)=>c-u))}>
<${f} name="plus" size="s" />
${o("Moment")}
</button>`}
`}function RB(e,t){let n=Math.round(t*e/100);return Number.isFinite(n)?e===100?o("the time is over"):e<100?C("warning, {n} minute after the client wrote","warning, {n} minutes after the client wrote",n):C("reminder, {n} minute after the client wrote","reminder, {n} minutes after the client wrote",n):""}function RT({body:e,errors:t,change:n}){return r`
<${Xe} icon="zap" title=${o("When")}>
<p class="cond">${o("A client waits in a conversation that no one took")}</p>
<${Co} label=${o("For")} unit=${o("min")} value=${e.minutes} error=${t.minutes}
onValue=${s=>n({minutes:s})} />
<//>
<${Xe} icon="list-filter" title=${o("If")}>
<p class="cond">${o("No assignee, no reply and no note since the client wrote")}</p>
<//>
<${Xe} icon="bell-ring" title=${o("Then notify")}>
<${Zg} whom=${e.whom} email=${e.email} error=${t.whom} change=${n} />
<//>
`}var DB,LT=b(()=>{T();x();P();ql();DB=5});function td(e,t,n){let s={...zT[t]??zT.en,company:n||"Okno"};return e.split(/(\{[^{}]*\})/).filter(Boolean).map(a=>{let i=/^\{\s*(\w+)\s*(?:\|[^{}]*)?\}$/.exec(a)?.[1];return a.startsWith("{")?Fl.includes(i)?{kind:"value",text:s[i]}:{kind:"unknown",text:a}:{kind:"text",text:a}})}var zT,Qg=b(()=>{Um();zT={ru:{name:"Екатерина",number:"1042",hours:"9:00–21:00",back:"завтра в 9:00"},en:{name:"Kate",number:"1042",hours:"9:00–21:00",back:"tomorrow at 9:00"}}});function Xg({body:e,error:t,change:n}){let{frequency:s}=e,a=l=>n({frequency:{...s,...l}}),i=["message","wait","episode"].map(l=>[l,Tm({every:l})]);return r`<div class="rowgap">
<${Jg} label=${o("How often")} error=${t}>
${l=>r`<span class="hrow wrap">
<${Kl} ...${l} value=${s.every} onPick=${c=>a({every:c})}
options=${[...i,["hours",o("Not again for some hours")]]} />
${s.every==="hours"&&r`<${jl} label=${o("Hours")} value=${s.hours} unit=${o("h")} invalid=${l.invalid}
onValue=${c=>a({hours:c})} />`}
</span>`}
<//>
</div>`}function LB(e,t){let n=(s,a)=>e.some(i=>i.channel_id===s&&i.language===a);for(let s of[null,...t.map(a=>a.id)])for(let[a]of jT)if(!n(s,a))return{channel_id:s,language:a};return null}function eb({body:e,errors:t,change:n,kinds:s}){let a=Dm().filter(u=>!s||s.includes(u.kind)),{texts:i}=e,l=LB(i,a),c=(u,m)=>n({texts:i.with(u,{...i[u],...m})});return r`
${i.map((u,m)=>r`<${IB} key=${m} one=${u} index=${m} only=${i.length===1} channels=${a}
error=${t[`texts.${m}`]} onPut=${p=>c(m,p)}
onRemove=${()=>n({texts:i.filter((p,$)=>$!==m)})} />`)}
<${So} text=${t.texts} />
${l&&r`<button type="button" class="btn small quiet"
onClick=${()=>n({texts:[...i,{...l,text:""}]})}>
<${f} name="plus" size="s" />
${o("Text for a channel or language")}
</button>`}
<p class="hint">${o("A client gets the text of their channel and language, else the one for all channels.")}</p>
`}function IB({one:e,index:t,only:n,channels:s,error:a,onPut:i,onRemove:l}){let c=O(null),u=p=>{let $=c.current;$.setRangeText(`{${p}}`,$.selectionStart,$.selectionEnd,"end"),i({text:$.value}),$.focus()},m=o("Text {n}",{n:t+1});return r`<div class="card ruletext">
<div class="hrow wrap">
<${Kl} label=${o("Channel of text {n}",{n:t+1})} value=${e.channel_id}
options=${zB(e.channel_id,s)} onPick=${p=>i({channel_id:p})} />
<${Kl} label=${o("Language of text {n}",{n:t+1})} value=${e.language} options=${jT}
onPick=${p=>i({language:p})} />
${!n&&r`<button type="button" class="ib small" aria-label=${o("Remove text {n}",{n:t+1})}
onClick=${l}>
<${f} name="x" size="m" />
</button>`}
</div>
<textarea class="input" rows="4" ref=${c} lang=${e.language} aria-label=${m}
aria-invalid=${a?"true":null} aria-describedby=${a?`rt${t}`:null} value=${e.text}
onInput=${p=>i({text:p.currentTarget.value})}></textarea>
<${So} id=${`rt${t}`} text=${a} />
<div class="rulevars" role="group" aria-label=${o("Insert a variable")}>
${Fl.map(p=>r`<button type="button" class="chip" key=${p} title=${IT(p)}
aria-label=${o("Insert: {what}",{what:IT(p)})} onClick=${()=>u(p)}>
${`{${p}}`}
</button>`)}
</div>
<${BB} one=${e} />
</div>`}function BB({one:e}){let t=td(e.text,e.language,B.value.company);return e.text.trim()?r`<div class="rulepre" aria-label=${o("Preview")} role="group">
<span class="t12 dim">${o("The client will see")}</span>
<p class="rulebub" lang=${e.language}>
${t.map(n=>n.kind==="text"?n.text:r`<span class=${n.kind==="value"?"val":"bad"}>${n.text}</span>`)}
</p>
${_e.value!==e.language&&r`<span class="t12 dim">
${e.language==="ru"?o("For clients who write in Russian"):o("For clients who write in English")}
</span>`}
</div>`:null}var BT,WT,FT,jT,zB,IT,KT=b(()=>{I();T();x();M();P();un();Um();ql();xo();In();Qg();BT=({body:e,errors:t,change:n})=>r`
<${Xe} icon="zap" title=${o("When")}><p class="cond">${o("A client begins a new conversation")}</p><//>
<${Xe} icon="list-filter" title=${o("If")}>
<${Ht} label=${o("Clients")} value=${e.clients} onPick=${s=>n({clients:s})}
options=${[["all",o("All clients")],["new",o("Only new clients")]]} />
<${Xg} body=${e} error=${t.frequency} change=${n} />
<//>
<${Xe} icon="message-square-reply" title=${o("Then write to the client")}>
<${eb} body=${e} errors=${t} change=${n} />
<//>
`,WT=({body:e,errors:t,change:n})=>r`
<${Xe} icon="zap" title=${o("When")}>
<p class="cond">${o("A client writes while we are closed")}</p>
<${To} label=${o("Working hours")} value=${e.hours_id} options=${Qm(e.hours_id)}
onPick=${s=>n({hours_id:s})} />
<//>
<${Xe} icon="list-filter" title=${o("If")}>
<${Xg} body=${e} error=${t.frequency} change=${n} />
<//>
<${Xe} icon="moon" title=${o("Then write to the client")}>
<${eb} body=${e} errors=${t} change=${n} />
<p class="hint">${o("It goes before the auto-reply: a client gets one automatic message per event.")}</p>
<//>
`,FT=({body:e,errors:t,change:n})=>r`
<${Xe} icon="zap" title=${o("When")}><p class="cond">${o("A client begins a conversation by email")}</p><//>
<${Xe} icon="list-filter" title=${o("If")}>
<${Xg} body=${e} error=${t.frequency} change=${n} />
<//>
<${Xe} icon="mail" title=${o("Then reply in the same thread")}>
<${eb} body=${e} errors=${t} change=${n} kinds=${["email"]} />
<//>
`;jT=[["ru","Русский"],["en","English"]];zB=(e,t)=>{let n=t.map(s=>[s.id,`${ve(s.kind)} · ${s.name}`]);return e!==null&&!n.some(([s])=>s===e)&&n.push([e,`${ke.channel(e)} · ${o("removed")}`]),[[null,o("All channels")],...n]};IT=e=>({name:o("name of the client"),number:o("number of the conversation"),company:o("name of the company"),hours:o("working hours of today"),back:o("when we are back")})[e]});function qT({rule:e}){let t=WB[be.value.kind];return r`<form class="ruleform" onSubmit=${n=>n.preventDefault()}>
<fieldset disabled=${!Fe.value}>
<legend class="vh">${o("Setup")}</legend>
${e.missing.length>0&&r`<p class="rulewarn">
<${f} name="triangle-alert" size="s" />
<span class="grow">${Cm(e.missing)}. ${o("Choose a replacement below.")}</span>
</p>`}
${t?r`<${t} rule=${e} body=${be.value.body} errors=${hT.value} change=${Hm} />`:r`<p class="t13">${o("This kind of rule is unknown to the page. Reload it.")}</p>`}
</fieldset>
</form>`}var WB,UT=b(()=>{T();x();P();ii();Za();DT();LT();zt();KT();WB={distribution:PT,reply_assigns:NT,autoreply:BT,out_of_hours:WT,receipt:FT,sla:MT,untouched:RT}});function HT({rule:e}){let[t,n]=g(null),[s,a]=g(null),i=async()=>{a(null);try{n((await j(`/api/rules/${e.id}/versions`)).versions)}catch(c){if(!(c instanceof ce))throw c;a(c)}};if(N(()=>{i()},[e.id,e.version]),s)return r`<${ae} icon="unplug" title=${o("The versions could not be loaded")} text=${z(s)}>
<button type="button" class="btn" onClick=${i}>${o("Retry")}</button>
<//>`;let l=c=>{Hm(c.body),L(Te(e.id),{replace:!0})};return r`
<p class="hrow t13">
<a class="link hrow tight" href=${Te(e.id)}>
<${f} name="chevron-left" size="s" />
${o("Back to the setup")}
</a>
</p>
<ol class="versions">
${(t??[]).map((c,u)=>r`<${jB} key=${c.version} one=${c} before=${t[u+1]} onTake=${u>0&&Fe.value&&JSON.stringify(c.body)!==JSON.stringify(e.body)?()=>l(c):null} />`)}
</ol>
`}function FB(e,t){return t?JSON.stringify(e.body)!==JSON.stringify(t.body)?o("Settings changed"):e.active!==t.active?e.active?o("Switched on"):o("Switched off"):o("Saved again"):o("Created")}function jB({one:e,before:t,onTake:n}){let s=!t||JSON.stringify(e.body)!==JSON.stringify(t.body);return r`<li>
<p class="t13"><b class="b6">${o("Version {n}",{n:e.version})}</b> · ${FB(e,t)}</p>
<p class="t12 dim">${e.by?Y(e.by):o("Okno")}, ${nt(e.at,K.value)}, ${q(e.at)}</p>
${s&&t&&r`<ul class="t13 mut changed">
${jm(t.body,e.body).map(a=>r`<li key=${a}>${a}</li>`)}
</ul>`}
${n&&r`<button type="button" class="btn small quiet" onClick=${n}>
<${f} name="undo-2" size="s" />
${o("Take this version")}
</button>`}
</li>`}var YT=b(()=>{I();T();J();Ie();X();x();G();Re();P();Kg();Za();zt()});function VT({id:e,tab:t}){let n=typeof e=="string"?KB(e):null,s=n?ko(n)&&{...Yg(n),active:!1,missing:[],today:0}:Ut(e),a=!s||n&&!Fe.value;return r`<aside class="peek" aria-label=${s?o("Rule “{name}”",{name:at(s)}):o("Rule")}>
${a?r`<${qB} />`:r`<${HB} rule=${s} tab=${n?"setup":t} />`}</aside>`}function UB(e){N(()=>Nv((t,n)=>_o.peek()?t===null?!0:t.split("?")[0]===Te(e)?!1:(Gm.value=n,v.value="ruleleave",!0):!1),[e])}function HB({rule:e,tab:t}){let n=O(null),s=GT[t]?t:"setup";if(_m(`.rule[data-rule="${e.id}"] h3 a`),UB(e.id??`new-${e.kind}`),F(()=>(mi(e),document.activeElement!==document.body&&n.current.querySelector("h2").focus({preventScroll:!0}),gT),[]),N(()=>{e.id&&be.peek()&&vT(e)},[e]),!be.value)return r`<div class="ed-top" ref=${n}><h2 class="grow cut" tabindex="-1">${at(e)}</h2></div>`;let a=GT[s];return r`
<div class="ed-top" ref=${n}>
<h2 class="grow cut" tabindex="-1">${at(be.value)}</h2>
${e.id&&Fe.value&&r`<${Wm} rule=${e} label=${o("The rule is on")} /><${VB} rule=${e} />`}
<${zl} label=${o("Close the rule")} />
</div>
${e.id&&r`<${GB} rule=${e} view=${s} />`}
${e.paused_at&&r`<${JB} rule=${e} />`}
${oa.value&&r`<${ZB} />`}
<div class="scroll ed edbody" role=${e.id&&s!=="versions"?"tabpanel":"group"} tabindex="0"
id="ruleview" aria-label=${YB(s)}>
<${a} rule=${e} key=${s} />
</div>
${Fe.value&&(s==="setup"||_o.value)&&r`<${QB} rule=${e} />`}
`}function GB({rule:e,view:t}){let n=a=>{let i={ArrowRight:1,ArrowLeft:-1}[a.key],l=[...a.currentTarget.children],c={Home:0,End:l.length-1}[a.key]??(l.indexOf(a.target)+i+l.length)%l.length;Number.isNaN(c)||(a.preventDefault(),l[c].focus(),l[c].click())},s=!tb.some(([a])=>a===t);return r`<div class="tabs edtabs" role="tablist" aria-label=${o("Parts of the rule")} onKeyDown=${n}>
${tb.map(([a,i],l)=>r`<button type="button" class="tab" role="tab" key=${a} aria-selected=${String(a===t)}
aria-controls="ruleview" tabindex=${a===t||s&&!l?0:-1}
onClick=${()=>L(Te(e.id,a==="setup"?null:a),{replace:!0})}>
${i()}
${a==="log"&&e.today>0&&r`<span class="n">${le(e.today)}</span>`}
</button>`)}
</div>`}function VB({rule:e}){let t=v.value==="rulemore",n=a=>()=>{Pm(e,a)&&jo(o("Moved: {name}",{name:at(e)}))},s=()=>{QC(e),L(Te(),{sure:!0})};return r`<span class="menuat">
<button type="button" class="ib small" aria-haspopup="menu" aria-expanded=${String(t)}
aria-label=${o("More actions")} title=${o("More actions")} onClick=${()=>{v.value=t?null:"rulemore"}}>
<${f} name="ellipsis" size="m" />
</button>
${t&&r`<${qe} label=${o("More actions")} place="poprule">
${Lg(e,-1)&&r`<${U} icon="arrow-up" onPick=${n(-1)}>${o("Move up")}<//>`}
${Lg(e,1)&&r`<${U} icon="arrow-down" onPick=${n(1)}>${o("Move down")}<//>`}
<${U} icon="history" onPick=${()=>L(Te(e.id,"versions"),{replace:!0})}>
${o("Versions")}
<//>
${ko(e.kind)?.many&&r`<${U} icon="trash-2" onPick=${s}>${o("Delete the rule")}<//>`}
<//>`}
</span>`}function ZB(){let{by:e,at:t}=oa.value,n=Ut(be.value.id),s=r`<b>${e?Y(e):o("Okno")}</b>`;return r`<div class="ruleclash" role="alert">
<p class="t13">
${ut(o("{who} has changed this rule ({when}). Your changes are not saved yet."),{who:s,when:t?`${nt(t,K.value)}, ${q(t)}`:""})}
</p>
<dl class="kv">
<div><dt>${o("Theirs")}</dt><dd>${Bl(n,ke)}</dd></div>
<div><dt>${o("Yours")}</dt><dd>${Bl(be.value,ke)}</dd></div>
</dl>
<ul class="t12 changed">
${jm(n.body,be.value.body).map(a=>r`<li key=${a}>${a}</li>`)}
</ul>
<div class="hrow wrap">
<button type="button" class="btn small" onClick=${yT}>${o("Take theirs")}</button>
<button type="button" class="btn small primary" onClick=${wT}>${o("Save mine over it")}</button>
</div>
</div>`}function QB({rule:e}){let t=_o.value,n=pi.value;return r`<div class="ed-foot">
<span class="hint grow" role="status">
${n?r`<span class="hint bad">${kT(n)}</span>`:t?o("Not saved yet"):r`<${XB} rule=${e} />`}
</span>
${e.id&&r`<button type="button" class="btn quiet" disabled=${!t||Ja.value} onClick=${bT}>
${o("Discard")}
</button>`}
<button type="button" class="btn primary" disabled=${e.id&&!t||Ja.value||!!oa.value}
title=${`${dt} S`} aria-busy=${String(Ja.value)} onClick=${Ym}>
${e.id?o("Update"):o("Create")}
</button>
</div>`}function XB({rule:e}){if(!e.id)return o("It will be created switched off");let t=`${nt(e.changed_at,K.value)}, ${q(e.changed_at)}`;return r`
<a class="link" href=${Te(e.id,"versions")}
title=${e.changed_by?Y(e.changed_by):null}>
${o("Version {n}",{n:e.version})}
</a> · ${t}
`}var tb,GT,KB,qB,YB,JB,JT=b(()=>{I();T();At();Ie();X();x();fo();G();Re();P();se();fn();xa();ii();Kg();Za();Za();_T();xg();Gg();xo();CT();zt();Bg();In();UT();YT();tb=[["setup",()=>o("Setup")],["log",()=>o("Log")],["check",()=>o("Dry run")]],GT={setup:qT,log:xT,check:ST,versions:HT};Ve({id:"save-rule",group:"everywhere",label:()=>o("Save the rule"),key:"Ctrl+KeyS",anywhere:!0,palette:!1,when:()=>E.peek().page==="automation"&&!!be.peek()&&Fe.peek(),run:()=>{Ym()}});KB=e=>/^new-(\w+)$/.exec(e)?.[1];qB=()=>r`
<div class="ed-top"><h2 class="grow cut">${o("Rule")}</h2><${zl} label=${o("Close the rule")} /></div>
<${ae} icon="search-x" title=${o("There is no such rule")} text=${o("It was deleted, or the link is mistyped.")}>
<a class="btn" href=${Te()}>${o("All rules")}</a>
<//>
`;YB=e=>tb.find(([t])=>t===e)?.[1]()??o("Versions");JB=({rule:e})=>r`<div class="banner bad" role="status">
<${f} name="circle-alert" size="m" />
<span class="grow">${o("Paused: {cause}",{cause:Sm(e.paused_why)})}</span>
${Fe.value&&r`<button type="button" class="btn small" onClick=${()=>Nm(e)}>${o("Continue")}</button>`}
</div>`});function QT(){let[e,t]=g(null),n=O(0),s=a=>{n.current+=1,t(a)};return N(()=>{if(!xe.value)return;let a=n.current+=1;j("/api/automation").then(i=>a===n.current&&t(i),i=>{if(!(i instanceof ce))throw i})},[xe.value]),[e,s]}function XT({limits:e,onLimits:t}){return(e?.breakers.filter(s=>s.breaker==="channel")??[]).map(s=>r`<${eW} key=${s.id} one=${s} onLimits=${t} />`)}function eW({one:e,onLimits:t}){let[n,s]=g(!1),[a,i]=g(null),l=async()=>{s(!0);try{t(await V("/api/automation/resume",{breaker:e.breaker,id:e.id})),ee(o("Automatic messages are sent again"),{icon:"play"})}catch(u){if(!(u instanceof ce))throw u;i(u),s(!1)}},c={day:nt(e.at,K.value),time:q(e.at),channel:ke.channel(e.id)};return r`<div class="banner" role="status">
<${f} name="triangle-alert" size="m" />
<span class="grow">
${o("Automatic messages of “{channel}” stopped ({day} at {time}): too many in an hour, perhaps a loop.",c)}
${a&&r` <b role="alert">${z(a)}</b>`}
</span>
${Fe.value&&r`<button type="button" class="btn small" aria-busy=${String(n)} disabled=${n} onClick=${l}>
${o("Resume")}
</button>`}
</div>`}function eO({limits:e,onLimits:t}){let[n,s]=g(null),[a,i]=g(null),[l,c]=g(!1);if(!e)return null;let u=n??e.channel_per_hour,m=!Number.isInteger(u)||u<1||u>ZT,p=m?o("A whole number from {least} to {most}",{least:1,most:ZT}):a&&z(a),$=async d=>{if(d.preventDefault(),!(m||l)){c(!0);try{t(await V("/api/automation/budget",{channel_per_hour:u})),s(null),i(null),ee(o("Limit saved"),{icon:"check"})}catch(h){if(!(h instanceof ce))throw h;i(h)}c(!1)}};return r`<section aria-labelledby="rg-limits">
<h2 class="rules-h" id="rg-limits">${o("Guard against loops")}</h2>
<form class="card fcard rulelimit" novalidate onSubmit=${$}>
<p class="t13 mut">
${o("At most 5 automatic messages a day to one address and 20 in one conversation. A channel that sends more than its limit stops sending them until an administrator resumes it.")}
</p>
${Fe.value?r`<${Co} label=${o("Automatic messages of one channel in an hour, at most")} error=${p}
value=${u} onValue=${s} />
${n!==null&&n!==e.channel_per_hour&&r`<div class="hrow">
<button class="btn primary small" aria-busy=${String(l)} disabled=${l}>${o("Save")}</button>
<button type="button" class="btn small" onClick=${()=>s(null)}>${o("Cancel")}</button>
</div>`}`:r`<p class="t13">${o("One channel sends at most {n} in an hour",{n:le(u)})}</p>`}
</form>
</section>`}var ZT,tO=b(()=>{I();T();J();X();x();Ie();Ne();P();ql();xo();zt();ZT=1e5});var oO={};Le(oO,{Automation:()=>nW});function nW(){N(VC,[]);let{rule:e}=E.value,[t,n]=QT(),[s,a]=g("all"),i=yr("(max-width: 719px)"),l=e!==null&&xe.value;return r`<main class=${l?"main page auto editing":"main page auto"} id="main">
<${oW} filter=${s} onFilter=${a} />
${xe.value?.paused&&r`<${iW} />`}
<${XT} limits=${t} onLimits=${n} />
<div class="twopane">
<div class="scroll sunk" role="group" tabindex="0" aria-label=${o("Rules")} inert=${i&&l||null}>
<${lW} filter=${s} open=${e} />
${s==="all"&&r`<${eO} limits=${t} onLimits=${n} />`}
</div>
${l&&e===nb&&r`<${sT} />`}
${l&&e!==nb&&r`<${VT} key=${e} id=${e} tab=${E.value.tab} />`}
</div>
</main>`}function oW({filter:e,onFilter:t}){let{paused:n,rules:s=[]}=xe.value??{};return r`
<header class="bar1">
<h1>${o("Automation")}</h1>
<span class="grow"></span>
<a class="btn autolog" href=${Te(nb)} aria-label=${o("Log of all rules")}>
<${f} name="history" size="m" />
<span class="only-wide">${o("Log")}</span>
</a>
${xe.value&&Fe.value&&r`
${!n&&r`<button type="button" class="btn stopall" aria-label=${o("Stop everything")}
onClick=${()=>Mg(!0)}>
<${f} name="pause" size="m" />
<span class="only-wide">${o("Stop everything")}</span>
</button>`}
<${rW} />
`}
</header>
<div class="bar2">
<div class="chips" role="group" aria-label=${o("Show rules")}>
${nO.map(([a,i,l])=>r`<button type="button" class="chip" key=${a} aria-pressed=${String(a===e)}
onClick=${()=>t(a)}>
${i()} <span class="n">${s.filter(l).length}</span>
</button>`)}
</div>
${xe.value&&r`<${sW} rules=${s} />`}
</div>
`}function sW({rules:e}){let t=e.reduce((a,i)=>a+i.today,0),n=e.filter(Pg).length,s=C("Rules ran {n} time today","Rules ran {n} times today",t,{n:le(t)});return r`<div class="end t12 dim autostat">
${n?r`<span class="warntext">
<${f} name="triangle-alert" size="s" /> ${s}
, ${C("{n} needs attention","{n} need attention",n)}
</span>`:r`<span><${f} name="circle-check" size="s" /> ${s}, ${o("no faults")}</span>`}
</div>`}function rW(){let e=v.value==="rulenew",t=aW();return t.length?r`<span class="menuat">
<button type="button" class="btn primary" aria-haspopup="menu" aria-expanded=${String(e)}
onClick=${()=>{v.value=e?null:"rulenew"}}>
<${f} name="plus" size="m" />
${o("New rule")}
</button>
${e&&r`<${qe} label=${o("New rule")} place="poprule">
${t.map(n=>r`<${U} key=${n.kind} icon=${li(n.kind)} onPick=${()=>L(Te(`new-${n.kind}`))}>
${at({kind:n.kind,body:n.default})}
<//>`)}
<//>`}
</span>`:null}function lW({filter:e,open:t}){let n=Dt(150,!xe.value&&!ci.value);if(!xe.value)return ci.value?r`<${cW} problem=${ci.value} />`:n&&r`<${uW} />`;if(!xe.value.rules.length)return r`<${ae} icon="zap" title=${o("No rules yet")} text=${Fe.value?o("Create the first one: Okno will deal conversations and reply for you."):o("An administrator creates them.")} />`;let s=nO.find(([i])=>i===e)[2],a=tW.map(([i,l])=>[i,l(),Wl(i).filter(s)]).filter(([,,i])=>i.length);return a.length?a.map(([i,l,c])=>r`<section key=${i} aria-labelledby=${`rg-${i}`}>
<h2 class="rules-h" id=${`rg-${i}`}>${l}</h2>
<div class="rules">
${c.map(u=>r`<${iT} key=${u.id} rule=${u} names=${ke} open=${t===u.id} />`)}
</div>
</section>`):r`<${ae} icon="circle-check"
title=${e==="care"?o("Everything works"):o("All rules are off")} />`}var tW,nO,nb,aW,iW,cW,uW,sO=b(()=>{I();T();J();X();x();G();P();Ee();se();fn();aT();lT();JT();tO();xo();zt();In();tW=[["assignment",()=>o("Assignment")],["replies",()=>o("Replies to the client")],["deadlines",()=>o("Deadlines")]],nO=[["all",()=>o("All"),()=>!0],["on",()=>o("Switched on"),e=>e.active],["care",()=>o("Need attention"),Pg]],nb="log";aW=()=>(xe.value?.kinds??[]).filter(e=>e.many||!xe.value.rules.some(t=>t.kind===e.kind));iW=()=>r`<div class="banner" role="status">
<${f} name="pause" size="m" />
<span class="grow">${o("All automation is stopped: no rule runs and no automatic message leaves.")}</span>
${Fe.value&&r`<button type="button" class="btn small" onClick=${()=>Mg(!1)}>${o("Start it again")}</button>`}
</div>`;cW=({problem:e})=>r`<${ae} icon="unplug" title=${o("The rules could not be loaded")} text=${z(e)}>
<button type="button" class="btn" onClick=${Bn}>${o("Retry")}</button>
<//>`,uW=()=>r`<div class="rules first" aria-busy="true" aria-label=${o("Loading…")}>
${[72,54,80,60].map(e=>r`<div class="card rule" key=${e}>
<span class="ric"></span>
<${je} width=${e} />
<span></span>
<p class="ds"><${je} width=${96} /></p>
</div>`)}
</div>`});function Ul({label:e,children:t}){let n=O(null);return ye(),F(()=>{(n.current.querySelector("[data-first]")??n.current.querySelector("button"))?.focus()},[]),r`<div class="over" onPointerDown=${s=>{s.target===s.currentTarget&&ao()}}>
<div class="dialog narrow" role="dialog" aria-modal="true" aria-label=${e} ref=${n} onKeyDown=${Et}>
${t}
</div>
</div>`}var ao,ob=b(()=>{I();T();Ee();se();ao=()=>{v.value=null}});function aO(){let e=wg.value,[t,n]=g(null),[s,a]=g(null),i=async()=>{a(null);try{e.data.run?n(await j(`/api/runs/${e.data.run}`)):xe.value||await Bn()}catch(p){if(!(p instanceof ce))throw p;a(p),p.status===404&&!xe.value&&await Bn()}};if(N(()=>{e&&i()},[e]),!e)return null;let l=t?.rule??Ut(e.data.rule),c=t?.run.version??e.data.version,u=s?.status===404,m=e.data.run&&!t&&!s;return r`<${Ul} label=${o("Why?")}>
<div class="dhead">
<h2 class="t13 b6 grow">${o("Why?")}</h2>
<button type="button" class="ib small" data-first aria-label=${o("Dismiss")} onClick=${ao}>
<${f} name="x" size="m" />
</button>
</div>
<div class="dpad why">
<p class="t13">
<b class="b6">${mW(e)}</b>
<br />
<span class="dim">
${nt(e.created_at,K.value)}
, ${q(e.created_at)}
${l&&r` · ${o("rule “{name}”",{name:at(l)})}`}
${c&&`, ${o("version {n}",{n:c})}`}
</span>
</p>
${m&&r`<div class="sks" aria-busy="true"><${je} width=${80} /><${je} width=${60} /></div>`}
${t&&r`<${dW} run=${t.run} />`}
${!e.data.run&&r`<p class="t13 mut">${o("The rule set this when the client began to wait.")}</p>`}
${u&&r`<p class="t13 mut">
${o("The record of this run is not there any more: they are kept for {n} days.",{n:pW})}
</p>`}
${s&&!u&&r`<p class="t13" role="alert">
${z(s)} <button type="button" class="btn small" onClick=${i}>${o("Retry")}</button>
</p>`}
${l&&r`<div class="hrow">
<a class="link t13 hrow tight" href=${Te(l.id)} onClick=${ao}>
<${f} name=${li(l.kind)} size="s" />
${o("Open the rule")}
</a>
<a class="link t13 hrow end" href=${Te(l.id,"log")} onClick=${ao}>${o("Log")}</a>
</div>`}
</div>
<//>`}var pW,mW,dW,rO=b(()=>{I();T();J();Ie();X();x();G();Dl();P();ob();zt();zg();zm();In();kg();pW=90;mW=e=>e.kind==="system"?Pl(e):o("Automatic message to the client"),dW=({run:e})=>r`
${e.outcome!=="did"&&r`<p class="t13 rulewarn"><${f} name="triangle-alert" size="s" />${Rm(e)}</p>`}
<${Im} run=${e} />
`});var iO={};Le(iO,{Layers:()=>fW});function $W({rule:e}){let t=()=>{ao(),L(Te(e.id,"check"))},n=()=>{ao(),Dg(e,!0,e.version)};return r`<${Ul} label=${o("Switch on: {name}",{name:at(e)})}>
<div class="dpad">
<h2 class="head2">${o("This rule writes to clients")}</h2>
<p class="lead">
${o("Read what it says. You can first see whom it would have written to in the last 30 days.")}
</p>
<div class="readtexts" role="group" tabindex="0" aria-label=${o("Texts of the rule")}>
${e.body.texts.map((s,a)=>r`<${hW} key=${a} one=${s} />`)}
</div>
</div>
<footer class="dfoot">
<button type="button" class="btn quiet" onClick=${ao}>${o("Cancel")}</button>
<span class="grow"></span>
<button type="button" class="btn" data-first onClick=${t}>${o("Dry run first")}</button>
<button type="button" class="btn primary" onClick=${n}>${o("Switch on")}</button>
</footer>
<//>`}function hW({one:e}){let t=e.channel_id===null?o("All channels"):`${ve(ze.value[e.channel_id]?.kind)} · ${ke.channel(e.channel_id)}`;return r`<div class="rulepre">
<span class="t12 dim">${t} · ${e.language==="ru"?"Русский":"English"}</span>
<p class="rulebub" lang=${e.language}>
${td(e.text,e.language,B.value.company).map(n=>n.kind==="text"?n.text:r`<span class="val">${n.text}</span>`)}
</p>
</div>`}function gW(){let e=()=>{ao(),Gm.value?.()};return r`<${Ul} label=${o("Changes are not saved")}>
<div class="dpad">
<h2 class="head2">${o("Changes are not saved")}</h2>
<p class="lead">${o("If you leave now, the changes of this rule are lost.")}</p>
</div>
<footer class="dfoot">
<button type="button" class="btn quiet" onClick=${e}>${o("Leave without saving")}</button>
<span class="grow"></span>
<button type="button" class="btn primary" data-first onClick=${ao}>${o("Stay")}</button>
</footer>
<//>`}var fW,lO=b(()=>{T();x();G();P();se();M();Gg();ob();xo();zt();In();Qg();rO();fW=()=>({why:()=>r`<${aO} />`,rulefirst:()=>Am.value&&r`<${$W} rule=${Am.value} />`,ruleleave:()=>r`<${gW} />`})[v.value]?.()??null});var sb={};Le(sb,{Looks:()=>wW,Select:()=>fs,Who:()=>pO,Work:()=>xW});function wW(){return r`
<${pO} />
<${xt} id="looks-all" title=${o("Appearance")}>
<div class="card">
<${Ue} title=${o("Language")} text=${o("Changes at once, no reload needed")}>
<${Ht} label=${o("Language")} value=${_e.value} options=${[["ru","Русский","ru"],["en","English","en"]]} onPick=${mo} />
<//>
<${Ue} title=${o("Theme")}
text=${yW.matches?o("The system is set to dark now"):o("The system is set to light now")}>
<${Ht} label=${o("Theme")} value=${on.value} options=${[["system",o("System")],["light",o("Light")],["dark",o("Dark")]]} onPick=${Ts} />
<//>
<${Ue} title=${o("List density")} text=${o("Compact shows more conversations at once")}>
<${Ht} label=${o("List density")} value=${Hn.value} options=${[["compact",o("Compact")],["normal",o("Normal")],["roomy",o("Comfortable")]]} onPick=${lr} />
<//>
<${Ue} title=${o("Text size")} text=${o("Everything grows except pictures")}>
<${fs} label=${o("Text size")} value=${Mc.value} options=${vW.map(([e,t])=>[e,t()])}
onPick=${e=>st({text:e})} />
<//>
<${Ue} title=${o("Less motion")} text=${o("When off, the system setting applies")}>
<${Wn} label=${o("Less motion")} checked=${fe.value.motion==="less"}
onChange=${e=>st({motion:e?"less":"system"})} />
<//>
</div>
<//>
`}function xW(){let{send:e,undo:t,after_close:n}=fe.value;return r`<${xt} id="work-all" title=${o("Work with conversations")}>
<div class="card">
${Object.keys(e).map(s=>r`<${Ue} key=${s} title=${o("Enter sends in {channel}",{channel:ve(s)})}
text=${e[s]==="enter"?o("Shift Enter starts a new line"):o("Ctrl Enter sends, Enter starts a new line")}>
<${Wn} label=${o("Enter sends in {channel}",{channel:ve(s)})}
checked=${e[s]==="enter"}
onChange=${a=>st({send:{[s]:a?"enter":"command"}})} />
<//>`)}
<${Ue} title=${o("After “Close”")}>
<${fs} label=${o("After “Close”")} value=${n} options=${kW.map(([s,a])=>[s,a()])}
onPick=${s=>st({after_close:s})} />
<//>
<${Ue} title=${o("Time to undo sending")} text=${o("In messengers")}>
<${fs} label=${o("Time to undo sending: messengers")} value=${t.messenger}
options=${uO([0,2,4,8,15])} onPick=${s=>st({undo:{messenger:Number(s)}})} />
<//>
<${Ue} title=${o("Time to undo sending")} text=${o("In email")}>
<${fs} label=${o("Time to undo sending: email")} value=${t.email}
options=${uO([0,5,10,20,30,60])}
onPick=${s=>st({undo:{email:Number(s)}})} />
<//>
<${_W} />
</div>
<p class="hint rowgap">
${o("Notes always need Ctrl Enter, so that an internal remark is not sent to a client by habit.")}
</p>
<//>`}function _W(){let e=fe.value.signature,[t,n]=g(null),s=async i=>{i.preventDefault(),await st({signature:t.trim()})&&n(null)},a=i=>{i.key==="Enter"&&(i.ctrlKey||i.metaKey)&&s(i),i.key==="Escape"&&(i.preventDefault(),n(null))};return t===null?r`<${Ue} title=${o("Email signature")} text=${e||o("The mailbox signature is used")}>
<button type="button" class="btn small" aria-label=${o("Change the email signature")}
onClick=${()=>n(e)}>
${o("Change")}
</button>
<//>`:r`<form class="srow sform" onSubmit=${s}>
<div class="field grow">
<label for="ownsign">${o("Email signature")}</label>
<textarea class="input" id="ownsign" rows="4" maxlength="2000" value=${t} ref=${SW} onKeyDown=${a}
onInput=${i=>n(i.currentTarget.value)}></textarea>
<p class="hint">
${o("{operator}, {company} and {number} are filled in automatically. Leave it empty to use the mailbox signature.",{operator:"{operator}",company:"{company}",number:"{number}"})}
</p>
<div class="hrow">
<button type="submit" class="btn primary">${o("Save")}</button>
<button type="button" class="btn quiet" onClick=${()=>n(null)}>${o("Cancel")}</button>
</div>
</div>
</form>`}var vW,yW,pO,fs,kW,uO,SW,Hl=b(()=>{te();I();T();Fa();x();yt();M();P();i$();un();de(()=>{fe.value&&(Mc.value=fe.value.text)});vW=[["small",()=>o("Small, {px}",{px:13})],["normal",()=>o("Default, {px}",{px:14})],["large",()=>o("Large, {px}",{px:16})],["largest",()=>o("Largest, {px}",{px:18})]],yW=matchMedia("(prefers-color-scheme: dark)"),pO=()=>r`<div class="pme">
<${Q} name=${A.value.name} size="lg" />
<div class="grow">
<b class="b6 blk cut">${A.value.name}</b>
<span class="t12 dim blk cut">${Sk(A.value.role)} · ${A.value.email}</span>
</div>
</div>`;fs=({label:e,value:t,options:n,onPick:s})=>r`<select class="sel" aria-label=${e} onChange=${a=>s(a.currentTarget.value)}>
${n.map(([a,i])=>r`<option key=${a} value=${a} selected=${String(a)===String(t)}>${i}</option>`)}
</select>`,kW=[["next",()=>o("Next most urgent")],["stay",()=>o("Stay in the conversation")],["list",()=>o("Return to the list")]],uO=e=>e.map(t=>[t,t?C("{n} second","{n} seconds",t):o("Send immediately")]);SW=e=>{e&&!e.dataset.met&&(e.dataset.met="1",e.focus())}});var mO={};Le(mO,{OwnKeys:()=>TW});function TW(){let e=fe.value?.shortcuts??!0;return r`
<${xt} id="keys-all" title=${o("Keyboard shortcuts")}>
<div class="card">
<${Ue} title=${o("Single-key shortcuts")}
text=${o("A, E, H and others. They do nothing while you type in a field.")}>
<${Wn} label=${o("Single-key shortcuts")} checked=${e}
onChange=${t=>st({shortcuts:t})} />
<//>
<${Ue} title=${o("Any keyboard layout works")} text=${o("A also works with a Russian layout on")}>
<span class="oktext t13"><${f} name="check" size="m" /> ${o("always")}</span>
<//>
<${Ue} title=${o("All shortcuts")} text=${o("“?” also opens this list")}>
<button type="button" class="btn small" onClick=${()=>{v.value="shortcuts"}}>
${o("Show")}
<kbd>?</kbd>
</button>
<//>
</div>
<//>
${Object.entries(fu).map(([t,n])=>r`<${OW} title=${n()} group=${t} />`)}
`}function OW({group:e,title:t}){let n=Zo().filter(s=>s.group===e&&CW(s));return n.length?r`<${xt} id=${"keys-"+e} title=${t}>
<div class="card">${n.map(s=>r`<${EW} key=${s.id} one=${s} />`)}</div>
<//>`:null}function EW({one:e}){let[t,n]=g(!1),[s,a]=g(null),i=e.label(),l=()=>{n(!1),a(null)},c=m=>{if(m.key==="Tab"){l();return}if(m.preventDefault(),m.stopPropagation(),m.key==="Escape"){l();return}if(!Sw(m))return;let p=Qo(m),$=_w(p,e);if($){a($);return}st({keys:{[e.id]:p===e.key?"":p}}),l()},u=s?o("This key is taken: {name}",{name:(s.label??s.title)?.()??s.id}):zf(e)?o("Changed by you"):null;return r`<${Ue} title=${i} text=${u}>
${t?r`<${AW} name=${i} onKey=${c} onLeave=${l} />`:r`
<${Sr} one=${e} />
<button type="button" class="btn small" aria-label=${o("Change the key: {name}",{name:i})}
onClick=${()=>n(!0)}>
${o("Replace")}
</button>
`}
${zf(e)&&!t&&r`<button type="button" class="ib small" aria-label=${o("Restore the default key: {name}",{name:i})}
onClick=${()=>st({keys:{[e.id]:""}})}>
<${f} name="undo-2" size="m" />
</button>`}
<//>`}function AW({name:e,onKey:t,onLeave:n}){let s=O(null);return F(()=>s.current.focus(),[]),r`<button type="button" class="btn small primary" ref=${s}
aria-label=${o("Press the new key for: {name}",{name:e})} onKeyDown=${t} onBlur=${n}>
${o("Press a key…")}
</button>`}var CW,dO=b(()=>{I();T();se();Fa();At();x();M();P();un();Ru();CW=e=>e.label&&e.listed!==!1&&e.run&&e.key&&!e.key.includes(" ")&&e.id!=="pane"});var fO={};Le(fO,{Mailbox:()=>PW,chosen:()=>sa,learnMailbox:()=>Yl});async function Yl(){try{sa.value=await j("/api/company/mailbox")}catch(e){if(!(e instanceof ce))throw e}}async function NW(e){try{sa.value=await Se("PUT","/api/company/mailbox",{channel_id:e?Number(e):null}),ee(e?o("Emails are sent from {name}",{name:sa.value.name}):o("Emails to colleagues are off"),{icon:"mail"})}catch(t){he(z(t)),Yl()}}function PW(){N(()=>{Yl()},[]);let e=Object.values(ze.value).filter(t=>t.kind==="email"&&t.health!=="removed");return r`<${xt} id="mailbox-all" title=${o("Emails to colleagues")}>
<p class="lead">
${o("Colleagues who are away for a few minutes can get their unseen notifications as one email. It says what happened and where, and never quotes clients.")}
</p>
<div class="card">
${e.length?r`<${Ue} title=${o("Mailbox")} text=${o("Sends the notification emails, marked as automatic. Automatic replies to them do not open conversations.")}>
<${fs} label=${o("Mailbox for emails to colleagues")} value=${sa.value?.channel_id??""}
options=${[["",o("No emails")],...e.map(t=>[t.id,t.name])]} onPick=${NW} />
<//>`:r`<div class="srow">
<${f} name="mail-x" size="m" />
<span class="grow t13">${o("No mailbox is connected yet.")}</span>
</div>`}
</div>
${sa.value?.channel_id&&r`<p class="hint rowgap">${o("“Check” in the notification settings sends one right away.")}</p>`}
<//>`}var sa,ab=b(()=>{I();te();T();J();x();M();Ne();P();Hl();un();sa=S(null)});var bO={};Le(bO,{OwnNotifications:()=>LW});function RW(e,t){let n=/^([01]?\d|2[0-3])[:.]([0-5]\d)$/.exec(t.trim());n&&st({quiet:{[e]:`${n[1].padStart(2,"0")}:${n[2]}`}})}function LW(){let{notices:e,quiet:t,sounds:n}=fe.value;return N(()=>{Yl()},[]),r`<${xt} id="notifications-all" title=${o("Notifications")}>
<div class="card">
<${IW} />
<div class="tscroll" role="group" tabindex="0" aria-label=${o("Events and how you are notified")}>
<table class="tbl ntbl">
<thead>
<tr>
<th scope="col">${o("Event")}</th>
${hO.map(([s,a])=>r`<th scope="col" class="ctrc" key=${s}>${a()}</th>`)}
</tr>
</thead>
<tbody>
${MW().map(([s,a])=>r`<tr key=${s}>
<th scope="row">${a()}</th>
${hO.map(([i,l])=>r`<td key=${i}>
<input class="check" type="checkbox" aria-label=${`${a()}: ${l()}`}
checked=${e[s][i]} onChange=${c=>st({notices:{[s]:{[i]:c.currentTarget.checked}}})} />
</td>`)}
</tr>`)}
</tbody>
</table>
</div>
<${Ue} title=${o("Volume")}>
<span class="vol">
<input class="range" type="range" min="0" max="100" step="5" value=${n.volume} aria-label=${o("Volume")}
onChange=${s=>zW(Number(s.currentTarget.value))} />
<span class="t12 dim num">${n.volume} %</span>
</span>
<//>
<${Ue} title=${o("Quiet hours")} text=${o("No sound and no desktop notifications, only the bell")}>
<span class="hrow tight">
${["since","until"].map(s=>r`<input class="input qtime" inputmode="numeric" maxlength="5" placeholder="21:00" key=${s}
aria-label=${s==="since"?o("Quiet from"):o("Quiet until")} value=${t[s]}
disabled=${!t.on} onInput=${a=>RW(s,a.currentTarget.value)}
onBlur=${a=>{a.currentTarget.value=fe.value.quiet?.[s]??t[s]}} />`)}
</span>
<${Wn} label=${o("Quiet hours")} checked=${t.on} onChange=${s=>st({quiet:{on:s}})} />
<//>
<${Ue} title=${o("While “Away”")} text=${o("Only the bell shows notifications")}>
<span class="t13 mut">${o("muted")}</span>
<//>
<${Ue} title=${o("Email when I am away")} text=${sa.value?.channel_id?o("Several notifications come as one email"):o("An administrator has not chosen a mailbox for these emails yet")}>
<${fs} label=${o("Email when I am away")} value=${e.mail_after}
options=${[2,5,10,30,60,120].map(s=>[s,o("after {n} min",{n:s})])}
onPick=${s=>st({notices:{mail_after:Number(s)}})} />
<//>
</div>
<//>`}async function zW(e){await st({sounds:{volume:e}})&&lu("message")}function IW(){let[e,t]=g(!1),[n,s,a]=gO[gr.value]??gO.default,i=async()=>{t(!0);try{await au(),await $w()}catch(l){he(z(l))}finally{t(!1)}};return r`<div class="ntest" role="status">
<span class=${gr.value==="granted"?"okc":"okc none"}><${f} name=${n} size="s" /></span>
<span class="grow t13"><b class="b6">${s()}</b> ${a()}</span>
<button type="button" class="btn" disabled=${e} onClick=${i}>
<${f} name="bell-ring" size="m" />
${o("Check")}
</button>
</div>`}var $O,DW,MW,hO,gO,vO=b(()=>{I();T();J();Fa();wf();x();Nf();Tf();M();Ne();P();ab();Hl();un();$O=[["unassigned",()=>o("New unassigned conversation")],["message",()=>o("Activity in my conversations")],["assigned",()=>o("A conversation is assigned to me")],["handover",()=>o("Conversations are handed over to me")],["mention",()=>o("I am mentioned in a note")],["failed",()=>o("A reply was not sent")],["sla_warning",()=>o("A reply is due soon")],["sla_breach",()=>o("A reply is overdue")],["nobody",()=>o("No operator is free")],["untouched",()=>o("No operator has looked after a new conversation")],["unsnoozed",()=>o("A snoozed conversation is back")],["task",()=>o("A task is assigned to me, or something happens in it")],["taskdue",()=>o("A task is due")],["followed",()=>o("Activity in conversations I follow")]],DW=[["channel",()=>o("A channel stops working")],["fault",()=>o("An event could not be processed")],["breaker",()=>o("Automatic messages are stopped")],["rule",()=>o("A rule fails or is paused")]],MW=()=>A.value?.role==="administrator"?[...$O,...DW]:$O,hO=[["app",()=>o("In Okno")],["sound",()=>o("Sound")],["desktop",()=>o("Desktop")],["mail",()=>o("Email")]];gO={granted:["check",()=>o("The browser allows notifications."),()=>o("Make sure you can see and hear them here.")],default:["bell",()=>o("The browser has not been asked for permission yet."),()=>o("“Check” asks for it and sends a test notification.")],denied:["circle-alert",()=>o("The browser blocks notifications."),()=>o("Allow them next to this site's address in the browser. Sounds and the bell work anyway.")],unsupported:["circle-alert",()=>o("This browser has no desktop notifications."),()=>o("Sounds and the bell work anyway.")]}});function $s({id:e,field:t,value:n,onInput:s,error:a,hint:i,label:l,autocomplete:c,extra:u=""}){let[m,p]=g(!1),$=a??i;return r`<div class=${"field "+u}>
<label for=${e}>${l}</label>
<div class="affix">
<input class="input large" id=${e} ref=${t} type=${m?"text":"password"} autocomplete=${c}
value=${n} required aria-invalid=${a?"true":null} aria-describedby=${$?e+"e":null}
onInput=${d=>s(d.target.value)} />
<button type="button" class="ib small" aria-label=${m?o("Hide the password"):o("Show the password")}
aria-pressed=${String(m)} onClick=${()=>p(!m)}>
<${f} name="eye" size="m" />
</button>
</div>
${$&&r`<p class=${a?"hint bad":"hint"} id=${e+"e"} role=${a?"alert":null}>${$}</p>`}
</div>`}function di(e){if(e.code==="wrong-password"){let t=e.detail.tries_left;return t===void 0?o("Wrong email or password."):C("Wrong email or password. {n} attempt left, then a pause.","Wrong email or password. {n} attempts left, then a pause.",t)}if(e.code==="locked"){let t=Math.max(1,Math.ceil((e.detail.retry_after??60)/60));return C("Too many attempts. Try again in {n} minute.","Too many attempts. Try again in {n} minutes.",t)}return e.code==="sign-in-busy"?o("Too many people are signing in right now. Try again in a few seconds."):z(e)}var Gl=b(()=>{I();T();J();x();P()});var rb={};Le(rb,{Password:()=>WW,Sessions:()=>YW,deviceName:()=>wO});function WW(){let[e,t]=g(!1);return r`<${xt} id="password-all" title=${o("Password")}>
<div class="card">
${e?r`<${FW} onDone=${()=>t(!1)} />`:r`<${Ue} title=${o("Password")} text=${o("Changing it signs you out everywhere else")}>
<button type="button" class="btn small" onClick=${()=>t(!0)}>${o("Change password")}</button>
<//>`}
</div>
<//>`}function FW({onDone:e}){let[t,n]=g(""),[s,a]=g(""),[i,l]=g(null),[c,u]=g(!1),m=O(null);F(()=>m.current.focus(),[]);let p=async h=>{h.preventDefault(),u(!0);try{await Se("POST","/api/me/password",{current:t,new:s}),ee(o("Password changed. Your other sessions have ended."),{icon:"key-round"}),e()}catch(y){if(!(y instanceof ce))throw y;l(y),u(!1)}},$=i&&["wrong-password","locked","sign-in-busy"].includes(i.code)?jW(i):null,d=i&&!$?KW(i):null;return r`<form class="pwform" onSubmit=${p}>
<input class="vh" type="email" autocomplete="username" value=${A.value.email} tabindex="-1" aria-hidden="true"
readonly />
<${$s} id="pwc" field=${m} value=${t} onInput=${n} error=${$}
label=${o("Current password")} autocomplete="current-password" />
<${$s} id="pwn" value=${s} onInput=${a} error=${d} hint=${o("At least 12 characters")}
label=${o("New password")} autocomplete="new-password" />
<div class="hrow">
<button type="submit" class="btn primary" disabled=${c||!t||[...s].length<BW}
aria-busy=${String(c)}>
${o("Change password")}
</button>
<button type="button" class="btn" onClick=${e}>${o("Cancel")}</button>
</div>
</form>`}function jW(e){if(e.code!=="wrong-password")return di(e);let t=e.detail.tries_left;return t===void 0?o("Wrong password."):C("Wrong password. {n} attempt left, then a pause.","Wrong password. {n} attempts left, then a pause.",t)}function KW(e){let t={"same-password":()=>o("This is your current password. Choose a different one."),"weak-password":()=>o("This password is too easy to guess. Choose a different one."),"password-changed":()=>o("The password has just been changed elsewhere. Sign in with the new one.")}[e.code];return t?t():z(e)}function wO(e){return[yO(e,qW),yO(e,UW)].filter(Boolean).join(", ")||o("Unknown device")}function YW(){let[e,t]=g(null),[n,s]=g(null),a=Dt(150,!e&&!n),i=async()=>{try{t((await j("/api/me/sessions")).items),s(null)}catch(m){if(!(m instanceof ce))throw m;s(m)}};N(()=>{i()},[]);let l=async(m,p)=>{try{await Se("POST","/api/me/sessions/end",m),ee(p,{icon:"log-out"})}catch($){$.status!==404&&he(z($))}i()},u=(e?.filter(m=>!m.current)??[]).length>0&&r`<button type="button" class="btn small danger" onClick=${()=>l({},o("All other sessions have ended"))}>
${o("End all other sessions")}
</button>`;return r`<${xt} id="sessions-all" title=${o("Sessions")} side=${u}>
${n&&r`<p class="livebox rowgap">
<${f} name="circle-alert" size="m" />
<span class="grow t13">${z(n)}</span>
<button type="button" class="btn small" onClick=${i}>${o("Retry")}</button>
</p>`}
${!e&&a&&r`<ul class="card rowgap" aria-busy="true">
${[1,2].map(m=>r`<li class="sess" key=${m}>
<span class="sic"></span>
<span class="grow"><${je} width="40" /></span>
</li>`)}
</ul>`}
${e&&r`<ul class="card rowgap">
${e.map(m=>r`<${GW} one=${m} key=${m.id}
onEnd=${()=>l({session_id:m.id},o("The session has ended"))} />`)}
</ul>`}
<//>`}function GW({one:e,onEnd:t}){let n=wO(e.agent),s=e.current?o("now"):Uo(e.seen_at,K.value);return r`<li class="sess">
<span class="sic"><${f} name=${HW(e.agent)?"smartphone":"laptop"} size="m" /></span>
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
</li>`}var BW,qW,UW,yO,HW,ib=b(()=>{I();T();J();Ie();X();x();M();Ne();P();Ee();Gl();un();BW=12;qW=[["Edg","Edge"],["OPR","Opera"],["YaBrowser","Яндекс Браузер"],["Firefox","Firefox"],["Chrome","Chrome"],["Safari","Safari"]],UW=[["Windows","Windows"],["iPhone","iPhone"],["iPad","iPad"],["Android","Android"],["Mac OS X","macOS"],["CrOS","ChromeOS"],["Linux","Linux"]],yO=(e,t)=>t.find(([n])=>e.includes(n))?.[1];HW=e=>/iPhone|iPad|Android/.test(e)});var SO={};Le(SO,{Teams:()=>VW});function VW(){let[e,t]=g(null),n=Xs();return N(()=>{zs()},[]),r`
<${xt} id="tmh" title=${o("Teams")} side=${e!=="new"&&n.length>0&&r`<button type="button" class="btn small" onClick=${()=>t("new")}>
<${f} name="plus" size="s" />
${o("New team")}
</button>`}>
<p class="lead">${o("A conversation assigned to a team has no assignee until a member takes it.")}</p>
${e==="new"&&r`<${kO} onDone=${()=>t(null)} />`}
${!n.length&&e!=="new"&&r`<${ae} icon="users-round" title=${o("No teams yet")}
text=${o("Create the first one and choose its members.")}>
<button type="button" class="btn primary" onClick=${()=>t("new")}>${o("New team")}</button>
<//>`}
<div class="tmg">
${n.map(s=>e===s.id?r`<${kO} key=${s.id} team=${s} onDone=${()=>t(null)} />`:r`<${JW} key=${s.id} team=${s} onEdit=${()=>t(s.id)} />`)}
</div>
<//>
<${xt} id="tmc" title=${o("Workload limit")}>
<p class="lead">${o("Round robin gives nobody more open conversations than this. 0 means no limit.")}</p>
<div class="card">${_O().map(s=>r`<${XW} key=${s.id} person=${s} />`)}</div>
<//>
`}function JW({team:e,onEdit:t}){let n=e.members.map(a=>Me.value[a]).filter(a=>a?.active),s=De.value.teams?.[e.id]??0;return r`<section class="card tmc" aria-label=${e.name}>
<div class="hrow">
<span class=${"sq "+On(e.name)}></span>
<b class="b6 t13 grow cut">${e.name}</b>
<button type="button" class="btn small quiet" onClick=${t}>${o("Change")}</button>
<button type="button" class="ib small" aria-label=${o("Delete team {name}",{name:e.name})}
title=${o("Delete team")} onClick=${()=>QW(e)}>
<${f} name="x" size="m" />
</button>
</div>
<div class="avs">
${n.map(a=>r`<span key=${a.id} title=${`${ZW(e,a)}: ${Yr(a)}`}>
<${Q} name=${a.name} size="sm"><${Ba} shift=${Qt(a)} /><//>
</span>`)}
${!n.length&&r`<span class="t12 hint warn">${o("No members")}</span>`}
</div>
<span class="t12 dim">
${C("{n} person","{n} people",n.length)} · ${C("{n} conversation","{n} conversations",s)}
</span>
</section>`}function QW(e){let t=n=>V(`/api/teams/${e.id}/removed`,{removed:n});return We(async()=>{await t(!0),ee(o("Team deleted: {name}",{name:e.name}),{icon:"users-round",undo:()=>We(()=>t(!1))})})}function kO({team:e,onDone:t}){let[n,s]=g(e?.name??""),[a,i]=g(new Set(e?.members??[])),[l,c]=g(new Set(e?.leads??[])),[u,m]=g(null),p=O(null);F(()=>p.current.focus(),[]);let $=h=>i(xO(a,h)),d=async h=>{h.preventDefault();let y=[...l].filter(k=>a.has(k)),_={name:n.trim(),members:[...a],leads:y};try{await(e?V(`/api/teams/${e.id}`,_,{method:"PATCH"}):V("/api/teams",_)),t()}catch(k){m(k),p.current.focus()}};return r`<form class="card tmnew" aria-label=${e?o("Team {name}",{name:e.name}):o("New team")}
onSubmit=${d}>
<div class="field">
<label for="tmn">${o("Team name")}</label>
<input class="input" id="tmn" ref=${p} maxlength="80" required value=${n}
aria-invalid=${u?"true":null} aria-describedby=${u?"tme":null}
onInput=${h=>s(h.currentTarget.value)} />
${u&&r`<span class="hint bad" id="tme" role="alert">${z(u)}</span>`}
</div>
<fieldset class="field">
<legend class="lab">${o("Members")}</legend>
<div class="tmpick">
${_O().map(h=>r`<div class="tmrow" key=${h.id}>
<label>
<input class="check" type="checkbox" checked=${a.has(h.id)}
onChange=${()=>$(h.id)} />
<${Q} name=${h.name} size="sm" />
<span class="cut">${h.name}</span>
</label>
${a.has(h.id)&&r`<label class="t12 mut">
<input class="check" type="checkbox" checked=${l.has(h.id)}
aria-label=${o("{name} leads the team",{name:h.name})}
onChange=${()=>c(xO(l,h.id))} />
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
</form>`}function xO(e,t){let n=new Set(e);return n.delete(t)||n.add(t),n}function XW({person:e}){let[t,n]=g(String(e.capacity??0)),[s,a]=g(null);N(()=>n(String(e.capacity??0)),[e.capacity]);let i=/^\d{1,4}$/.test(t.trim())?Number(t):NaN,l=!(i>=0&&i<=1e3),c=async()=>{if(!(l||i===e.capacity))try{await V(`/api/people/${e.id}`,{capacity:i},{method:"PATCH"}),a(null)}catch(m){a(m)}},u=Yn.value?.[e.id]?.load;return r`<div class="caprow">
<${Ue} title=${e.name} text=${s?z(s):u===void 0?"":C("{n} conversation now","{n} conversations now",u)}>
<${eF} person=${e} />
<input class="input" inputmode="numeric" aria-label=${o("Workload limit: {name}",{name:e.name})}
aria-invalid=${l?"true":null} value=${t} onInput=${m=>n(m.currentTarget.value)}
onBlur=${c} onKeyDown=${m=>{m.key==="Enter"&&c()}} />
<//>
</div>`}function eF({person:e}){let t=Object.values(_n.value).filter(s=>!s.removed||s.id===e.hours_id),n=s=>{let a=Number(s.currentTarget.value)||null;return We(()=>V(`/api/people/${e.id}`,{hours_id:a},{method:"PATCH"}))};return r`<select class="sel" aria-label=${o("Business hours: {name}",{name:e.name})}
value=${e.hours_id??0} onChange=${n}>
<option value="0">${o("Any time")}</option>
${t.map(s=>r`<option key=${s.id} value=${s.id}>${s.name||o("Company hours")}</option>`)}
</select>`}var _O,ZW,CO=b(()=>{I();T();Je();J();x();Re();M();Ne();Xt();Gr();P();un();_O=()=>Object.values(Me.value).filter(e=>e.active).sort((e,t)=>e.name.localeCompare(t.name));ZW=(e,{id:t,name:n})=>e.leads.includes(t)?o("{name}, leads the team",{name:n}):n});var AO={};Le(AO,{Statuses:()=>sF});function sF(){let[e,t]=g(null),n=Bu(),s=()=>t(null),a=r`<button type="button" class="btn small" onClick=${()=>t("new")}>
<${f} name="plus" size="s" />${o("New status")}
</button>`;return r`<${xt} id="sth" title=${o("Operator statuses")} side=${e!=="new"&&a}>
<p class="lead">
${o("Operators choose a status in their menu. Round robin skips a status without new conversations; own ones stay.")}
</p>
${e==="new"&&r`<div class="card"><${OO} onDone=${s} /></div>`}
<ul class="card stlist">
${n.map((i,l)=>r`<li key=${i.id}>
${e===i.id?r`<${OO} status=${i} onDone=${s} />`:r`<${iF} status=${i} list=${n} index=${l}
onEdit=${()=>t(i.id)} />`}
</li>`)}
</ul>
<//>`}function TO(e,t,n){let s=e[n<0?t-1:t+2];return We(()=>V(`/api/statuses/${e[t].id}/place`,{before:s?.id??null}))}function rF(e){let t=n=>V(`/api/statuses/${e.id}/removed`,{removed:n});return We(async()=>{await t(!0),ee(o("Status deleted: {name}",{name:Dn(e)}),{icon:"x",undo:()=>We(()=>t(!1))})})}function iF({status:e,list:t,index:n,onEdit:s}){let a=Dn(e),i=Object.values(Me.value).filter(u=>u.active&&u.status_id===e.id),l=C("{n} person now","{n} people now",i.length),c=tF.has(e.builtin);return r`<section class="strow" aria-label=${a}>
<span class="dotbox"><span class=${el(e.base)}></span></span>
<div class="grow">
<b class="b5 blk t13 cut">${a}</b>
<span class="t12 dim blk">
${nF(e.base)}
${i.length>0&&r` · <span title=${i.map(u=>u.name).join(", ")}>${l}</span>`}
</span>
</div>
<span class="hrow t12 dim sttake">
${o("New conversations")}
<${Wn} label=${o("{name}: new conversations come",{name:a})} checked=${!!e.takes_new}
disabled=${oF(e)} onChange=${u=>aF(e,{takes_new:u})} />
</span>
<span class="hrow stacts">
<button type="button" class="ib small" disabled=${n===0} aria-label=${o("Move up: {name}",{name:a})}
title=${o("Move up")} onClick=${()=>TO(t,n,-1)}>
<${f} name="chevron-up" size="m" />
</button>
<button type="button" class="ib small" disabled=${n===t.length-1}
aria-label=${o("Move down: {name}",{name:a})} title=${o("Move down")} onClick=${()=>TO(t,n,1)}>
<${f} name="chevron-down" size="m" />
</button>
<button type="button" class="btn small quiet" onClick=${s}>${o("Change")}</button>
<button type="button" class="ib small" disabled=${c} aria-label=${o("Delete status {name}",{name:a})}
title=${c?o("Built-in status"):o("Delete status")} onClick=${()=>rF(e)}>
<${f} name="x" size="m" />
</button>
</span>
</section>`}function OO({status:e,onDone:t}){let[n,s]=g(e?.name??""),[a,i]=g(e?.base??"away"),[l,c]=g(!!e?.takes_new),[u,m]=g(null),p=O(null);F(()=>p.current.focus(),[]);let $=!!e?.builtin,d=async _=>{_.preventDefault();let k=$?{name:n.trim()}:{name:n.trim(),base:a,takes_new:a!=="off"&&l};try{await(e?V(`/api/statuses/${e.id}`,k,{method:"PATCH"}):V("/api/statuses",k)),t()}catch(w){m(w),p.current.focus()}},h=r`
<div class="field">
<span class="lab">${o("Colleagues see")}</span>
<${Ht} label=${o("Colleagues see")} options=${EO.map(([_,k])=>[_,k()])} value=${a}
onPick=${i} />
</div>
<label class="hrow t13">
<${Wn} label=${o("New conversations come")} checked=${l&&a!=="off"} disabled=${a==="off"}
onChange=${c} />
${o("New conversations come")}
</label>
`,y=e?o("Status {name}",{name:Dn(e)}):o("New status");return r`<form class="tmnew" aria-label=${y} onSubmit=${d}>
<div class="field">
<label for="stn">${o("Status name")}</label>
<input class="input" id="stn" ref=${p} maxlength="40" required=${!$}
placeholder=${$?_k(e):null} value=${n} aria-invalid=${u?"true":null}
aria-describedby=${u?"ste":null} onInput=${_=>s(_.currentTarget.value)} />
${u&&r`<span class="hint bad" id="ste" role="alert">${z(u)}</span>`}
</div>
${!$&&h}
<div class="hrow">
<button type="submit" class="btn primary" disabled=${!$&&!n.trim()}>
${e?o("Save"):o("Create status")}
</button>
<button type="button" class="btn quiet" onClick=${t}>${o("Cancel")}</button>
</div>
</form>`}var tF,EO,nF,oF,aF,NO=b(()=>{I();T();Je();J();x();M();Ne();tl();P();un();tF=new Set(["online","away","off"]),EO=[["online",()=>o("Online")],["away",()=>o("Away")],["off",()=>o("Off shift")]],nF=e=>EO.find(([t])=>t===e)[1](),oF=e=>e.builtin==="online"||e.base==="off";aF=(e,t)=>We(()=>V(`/api/statuses/${e.id}`,t,{method:"PATCH"}))});function PO(e,t,n,s){let[a,i]=g({preview:null,problem:null}),l=JSON.stringify([e,t,n]);return N(()=>{if(!s)return;let c=!0,u=setTimeout(async()=>{try{let m=await Se("POST","/api/hours/preview",{...e,hours_id:t,minutes:n});c&&i({preview:m,problem:null})}catch(m){c&&i(p=>({...p,problem:m}))}},lF);return()=>{c=!1,clearTimeout(u)}},[l,s]),a}function DO({found:{preview:e,problem:t},zone:n,minutes:s,onMinutes:a}){return r`<section class="psec" aria-labelledby="hph">
<div class="hrow gap2 wrap">
<h3 class="head2 grow" id="hph">${o("Example")}</h3>
<label class="t13 dim" for="hpm">${o("Time for the reply")}</label>
<select class="sel hpm" id="hpm" onChange=${i=>a(Number(i.currentTarget.value))}>
${cF.map(i=>r`<option key=${i} value=${i} selected=${i===s}>
${Ke(i*6e4)}
</option>`)}
</select>
</div>
<div class="card fcard rowgap hpre" aria-live="polite" aria-busy=${String(!e)}>
${t&&r`<p class="hint bad">${z(t)}</p>`}
${e&&!e.examples.length&&r`<p class="hint bad">${o("With these hours you are never open.")}</p>`}
${e?.examples.map(i=>r`<${uF} key=${i.at} example=${i} zone=${n} />`)}
</div>
</section>`}var lF,cF,uF,pF,MO=b(()=>{I();J();X();T();x();P();lF=250,cF=[15,30,60,240,480];uF=({example:{at:e,due:t,parts:n},zone:s})=>r`
<p class="prev">
<${f} name="clock" size="m" />
<span>
${ut(o("Client writes {when} → reply by {due}"),{when:nu(e,s),due:r`<b class="b6">${nu(t,s)}</b>`})}
${n.length>1&&r`<span class="t12 blk">${n.map(a=>pF(a,s)).join("; ")}</span>`}
</span>
</p>
`,pF=([e,t],n)=>o("{span} from {time}",{span:Ke(t-e),time:nu(e,n)})});function Vl(e){let t=mF.exec(e);if(!t)return null;let n=Number(t[1])*60+Number(t[2]??0);return n<=ra?n:null}function LO(e){if(!e.trim())return[];let t=e.split(/[,;]/).map(n=>n.split(/[-–—]/).map(Vl));return t.every(n=>n.length===2&&!n.includes(null))?t:null}function fi(e){let t=[...e].sort((n,s)=>n[0]-s[0]);return t.some(([n,s])=>n>=s)?o("The end must be later than the start."):t.some(([n],s)=>s&&n<t[s-1][1])?o("These hours overlap."):null}function zO(e){if(dF(e))return o("Around the clock");let t=[];for(let n=0;n<7;n+=1){let s=Oo(e.week[n]),a=n;for(;a<6&&Oo(e.week[a+1])===s;)a+=1;let i=n===a?Yo(n):`${Yo(n)}–${Yo(a)}`;s&&t.push(`${i} ${s}`),n=a}return t.join("; ")}function BO(e,t){let n=[];for(let s=e;s<=t&&n.length<400;s=IO(s))n.push(s);return n}function WO(e){let t=[];for(let n of Object.keys(e).sort()){let{name:s,spans:a}=e[n],i=t.at(-1);i&&IO(i.to)===n&&i.name===s&&Oo(i.spans)===Oo(a)?i.to=n:t.push({from:n,to:n,name:s,spans:a})}return t}function FO(e){let t=[...e].sort((s,a)=>a[1]-a[0]-(s[1]-s[0]))[0],n=Math.round((t[0]+t[1]-60)/2/30)*30;return e.flatMap(s=>s===t?[[s[0],n],[n+60,s[1]]]:[s])}function KO(e,t,n,s){let[a,i]=e[t],l=n===0?e[t-1]?.[1]??0:a+nd,c=n===0?i-nd:e[t+1]?.[0]??ra,u=Math.min(c,Math.max(l,Math.round(s/nd)*nd));return e.map((m,p)=>p!==t?m:n===0?[u,i]:[a,u])}var ra,od,mF,aa,Oo,dF,IO,jO,RO,nd,lb,cb,$i=b(()=>{x();X();ra=1440,od=[0,1,2,3,4,5,6],mF=/^\s*(\d{1,2})(?:[:.\s]?([0-5]\d))?\s*$/,aa=e=>`${Math.floor(e/60)}:${String(e%60).padStart(2,"0")}`;Oo=e=>e.map(([t,n])=>`${aa(t)}–${aa(n)}`).join(", ");dF=e=>[...e.week,...Object.values(e.days).map(t=>t.spans)].every(t=>t.length===1&&t[0][0]===0&&t[0][1]===ra);IO=e=>new Date(Date.parse(e)+864e5).toISOString().slice(0,10);jO=e=>e.some(([t,n])=>n-t>=180),RO=15,nd=5;lb=e=>Math.round(e/RO)*RO,cb=({name:e,zone:t,week:n,days:s})=>JSON.stringify([e,t,n,Object.keys(s).sort().map(a=>[a,s[a].spans,s[a].name])])});function HO({days:e,week:t,onChange:n}){let[s,a]=g(null),i=WO(e),l=[...new Set(i.map($=>$.from.slice(0,4)))],c=O(null),u=()=>{a(null),Ki(()=>c.current)},m=$=>{n(qO(e,$)),Ki(()=>c.current)},p=($,d,h,y)=>{let _=$?qO(e,$):e;n({..._,...Object.fromEntries(y.map(k=>[k,{name:d,spans:h}]))}),u()};return r`
<section class="psec" aria-labelledby="sdh">
<div class="hrow gap2 wrap">
<h3 class="head2 grow" id="sdh">${o("Holidays and special days")}</h3>
<button type="button" class="btn small quiet" aria-expanded=${String(s==="preset")}
onClick=${()=>a(s==="preset"?null:"preset")}>
<${f} name="calendar" size="s" />${o("Load holidays")}
</button>
<button type="button" class="btn small" ref=${c} aria-expanded=${String(s==="new")}
onClick=${()=>a(s==="new"?null:"new")}>
<${f} name="plus" size="s" />${o("Date")}
</button>
</div>
${s==="preset"&&r`<${bF} week=${t} days=${e} onChange=${n} onDone=${u} />`}
${s==="new"&&r`<${UO} onDone=${u} onPut=${($,d,h)=>p(null,$,d,h)} />`}
${i.length||s?l.map($=>r`
<h4 class="t12 dim rowgap" key=${`h${$}`} id=${`sdy${$}`}>${$}</h4>
<ul class="card hol2" key=${$} aria-labelledby=${`sdy${$}`}>
${i.filter(d=>d.from.startsWith($)).map(d=>s===d.from?r`<li key=${d.from}>
<${UO} group=${d} onDone=${u}
onPut=${(h,y,_)=>p(d,h,y,_)} />
</li>`:r`<${fF} key=${d.from} group=${d} onEdit=${()=>a(d.from)}
onRemove=${()=>m(d)} />`)}
</ul>
`):r`<${ae} icon="calendar" title=${o("No special days")}
text=${o("Load the public holidays of your country, or add a date.")} />`}
</section>
`}function fF({group:e,onEdit:t,onRemove:n}){let s=YO(e);return r`
<li class="srow">
<span class="b5 t13 num hdt">${Iy(e.from,e.to)}</span>
<button type="button" class="grow t13 link hname" title=${o("Change")} onClick=${t}>${s}</button>
${e.spans.length?r`<span class="tag h2">${Oo(e.spans)}</span>`:r`<span class="tag plain">${e.from===e.to?o("day off"):o("days off")}</span>`}
<button type="button" class="ib small" aria-label=${o("Remove: {name}",{name:s})} onClick=${n}>
<${f} name="x" size="m" />
</button>
</li>
`}function UO({group:e,onDone:t,onPut:n}){let[s,a]=g(e?.from??""),[i,l]=g(e?.to??""),[c,u]=g(e?.name??""),[m,p]=g(Oo(e?.spans??[])),[$,d]=g(!1),h=O(null);F(()=>h.current.focus(),[]);let y=LO(m),_=s?i&&i<s?o("The last day is before the first."):null:o("Choose a date."),k=y?fi(y):o("Type hours as 9:00–13:00, 14:00–18:00"),w=R=>{R.preventDefault(),R.stopPropagation(),d(!0),!_&&!k&&n(c.trim(),y,BO(s,i||s))},D=(R,re,He,Ye)=>r`
<div class="field"><label for=${R}>${re}</label>${He}
${$&&Ye&&r`<span class="hint bad" id=${`${R}e`} role="alert">${Ye}</span>`}</div>
`,H=R=>$&&R?"true":null;return r`
<form class="card fcard rowgap" aria-label=${e?YO(e):o("New date")} onSubmit=${w}>
<div class="f2 f4">
${D("sdf",o("First day"),r`<input class="input" type="date" id="sdf" ref=${h} value=${s} min="2000-01-01" max="2099-12-31"
aria-invalid=${H(_)} onInput=${R=>a(R.currentTarget.value)} />`,_)}
${D("sdt",o("Last day (optional)"),r`<input class="input" type="date" id="sdt" value=${i} min=${s} max="2099-12-31"
onInput=${R=>l(R.currentTarget.value)} />`)}
${D("sdn",o("Name of the day"),r`<input class="input" id="sdn" maxlength="120" value=${c}
onInput=${R=>u(R.currentTarget.value)} />`)}
${D("sdh2",o("Hours (empty: day off)"),r`<input class="input" id="sdh2" value=${m} placeholder="9:00–13:00" aria-invalid=${H(k)}
onInput=${R=>p(R.currentTarget.value)} />`,k)}
</div>
<div class="hrow dgap">
<button type="submit" class="btn primary small">${e?o("Apply"):o("Add date")}</button>
<button type="button" class="btn quiet small" onClick=${t}>${o("Cancel")}</button>
</div>
</form>
`}function bF({week:e,days:t,onChange:n,onDone:s}){let[a,i]=g(null),[l,c]=g("RU"),[u,m]=g(()=>new Date(Date.now()+gF).getFullYear()),[p,$]=g(null),[d,h]=g(!1),y=O(!1);N(()=>()=>{y.current=!0},[]);let _=async re=>{try{$(null),await re()}catch(He){$(He)}};N(()=>{_(async()=>i((await j("/api/hours/countries")).countries))},[]);let k=a?.find(re=>re.code===l)?.years??[],w=k.includes(u)?u:k.at(-1),D=async re=>{re.preventDefault(),re.stopPropagation(),h(!0),await _(async()=>{let He=(await Se("POST","/api/hours/holidays",{country:l,year:w,week:e})).days;if(y.current)return;let Ye=He.map(we=>[we.day,{spans:we.spans,name:hF[we.kind]?.(we)??we.name}]);n({...t,...Object.fromEntries(Ye)}),ee(C("{n} day of {year} loaded","{n} days of {year} loaded",He.length,{year:w}),{icon:"calendar"}),s()}),h(!1)},H=$F(),R=(a??[]).map(({code:re})=>[re,H.of(re)]).sort((re,He)=>re[1].localeCompare(He[1],_e.value));return r`<form class="card fcard rowgap" aria-label=${o("Load holidays")} aria-busy=${String(d||!a)}
onSubmit=${D}>
<div class="f2">
<div class="field">
<label for="hcn">${o("Country")}</label>
<select class="sel" id="hcn" disabled=${!a}
onChange=${re=>c(re.currentTarget.value)}>
${R.map(([re,He])=>r`<option key=${re} value=${re} selected=${re===l}>${He}</option>`)}
</select>
</div>
<div class="field">
<label for="hyr">${o("Year")}</label>
<select class="sel" id="hyr" disabled=${!k.length}
onChange=${re=>m(Number(re.currentTarget.value))}>
${k.map(re=>r`<option key=${re} value=${re} selected=${re===w}>${re}</option>`)}
</select>
</div>
</div>
<p class="hint dgap">
${l==="RU"?k.length>0&&o("Production calendar {years}: moved days and working Saturdays by government decrees; shortened days.",{years:`${k[0]}–${k.at(-1)}`}):o("Public holidays become days off. Moved and shortened days are not included.")}
</p>
${p&&r`<p class="hint bad" role="alert">${z(p)}</p>`}
<div class="hrow dgap">
<button type="submit" class="btn primary small" disabled=${d||!k.length}>${o("Load")}</button>
<button type="button" class="btn quiet small" onClick=${s}>${o("Cancel")}</button>
</div>
</form>`}var qO,YO,$F,hF,gF,GO=b(()=>{I();J();X();T();x();Ne();P();Ee();$i();qO=(e,{from:t,to:n})=>Object.fromEntries(Object.entries(e).filter(([s])=>s<t||s>n));YO=e=>e.name||(e.spans.length?o("Other hours"):o("Day off"));$F=()=>new Intl.DisplayNames(_e.value==="ru"?"ru-RU":"en-GB",{type:"region"}),hF={off:e=>o("Day off moved from {date}",{date:bf(e.moved)}),working:e=>o("Working day instead of {date}",{date:bf(e.moved)}),short:()=>o("Shortened day")},gF=60*864e5});function JO(e,t){try{let n=new Intl.DateTimeFormat("en-GB",{timeStyle:"short",timeZone:t}).format(e),[s,a]=n.split(":").map(Number);return s*60+a}catch{return null}}var ub,vF,yF,sd,wF,VO,ad,rd=b(()=>{X();T();x();ub={"Europe/Kaliningrad":()=>o("Kaliningrad"),"Europe/Moscow":()=>o("Moscow"),"Europe/Samara":()=>o("Samara"),"Asia/Yekaterinburg":()=>o("Yekaterinburg"),"Asia/Omsk":()=>o("Omsk"),"Asia/Novosibirsk":()=>o("Novosibirsk"),"Asia/Krasnoyarsk":()=>o("Krasnoyarsk"),"Asia/Irkutsk":()=>o("Irkutsk"),"Asia/Yakutsk":()=>o("Yakutsk"),"Asia/Vladivostok":()=>o("Vladivostok"),"Asia/Magadan":()=>o("Magadan"),"Asia/Kamchatka":()=>o("Kamchatka"),"Europe/Minsk":()=>o("Minsk"),"Asia/Almaty":()=>o("Almaty"),"Asia/Tashkent":()=>o("Tashkent"),"Asia/Bishkek":()=>o("Bishkek"),"Asia/Tbilisi":()=>o("Tbilisi"),"Asia/Yerevan":()=>o("Yerevan"),"Asia/Baku":()=>o("Baku")},vF={Africa:()=>o("Africa"),America:()=>o("America"),Antarctica:()=>o("Antarctica"),Arctic:()=>o("Arctic"),Asia:()=>o("Asia"),Atlantic:()=>o("Atlantic"),Australia:()=>o("Australia"),Europe:()=>o("Europe"),Indian:()=>o("Indian Ocean"),Pacific:()=>o("Pacific")},yF=e=>e.split("/").slice(1).reverse().join(", ").replaceAll("_"," ")||e,sd=e=>e==="UTC"?e:`${ub[e]?.()??yF(e)}, ${By(e)}`;wF=Wy(e=>{let t=e.split(" "),n=Object.keys(ub).filter(i=>t.includes(i)),s=t.filter(i=>!ub[i]),a=i=>s.filter(l=>l.startsWith(`${i}/`));return[["",[...n,...s.filter(i=>!i.includes("/"))]],...Object.entries(vF).map(([i,l])=>[l(),a(i)])].map(([i,l])=>[i,l.map(c=>[c,sd(c)])])}),VO=({members:e,value:t})=>e.map(([n,s])=>r`<option key=${n} value=${n} selected=${n===t}>${s}</option>`),ad=({id:e,zones:t,value:n,invalid:s,onPick:a})=>r`
<select class="sel" id=${e} aria-invalid=${s?"true":null}
onChange=${i=>a(i.currentTarget.value)}>
${!t.includes(n)&&r`<option value=${n} selected>${sd(n)}</option>`}
${wF(t.join(" ")).map(([i,l])=>i?r`<optgroup key=${i} label=${i}><${VO} members=${l} value=${n} /></optgroup>`:r`<${VO} key="near" members=${l} value=${n} />`)}
</select>
`});function pb({label:e,value:t,bad:n,onChange:s}){let[a,i]=g(aa(t));N(()=>{Vl(a)!==t&&i(aa(t))},[t]);let l=Vl(a)===null,c=u=>{let m=u.currentTarget.value;i(m);let p=Vl(m);p!==null&&p!==t&&s(p)};return r`
<input class="input numin" inputmode="numeric" maxlength="5" aria-label=${e} value=${a}
aria-invalid=${l||n?"true":null} title=${l?o("A time from 0:00 to 24:00"):null}
onInput=${c} onBlur=${()=>i(aa(t))} />
`}var ZO=b(()=>{I();T();x();$i()});function QO({week:e,zone:t,onChange:n}){let[s,a]=g(0),i=(l,c)=>n(e.map((u,m)=>m===l?c:u));return r`
<p class="lead" id="wklead">
${o("Drag the end of a bar or type the time. Arrow keys move an end by 15 minutes.")}
</p>
<div class="card fcard">
<div class="wkw" role="group" tabindex="0" aria-label=${o("Business hours by day")}>
<svg class="wk" viewBox="0 0 720 264">
${_F.map(l=>r`<g key=${l} aria-hidden="true">
<text x=${hs(l*60)} y="12" text-anchor="middle">${l}:00</text>
<path class="g" d=${`M${hs(l*60)} 20v240`} />
</g>`)}
${od.map(l=>r`<${TF} key=${l} day=${l} spans=${e[l]} chosen=${l===s}
onChoose=${()=>a(l)} onChange=${c=>i(l,c)} />`)}
<${CF} zone=${t} />
</svg>
</div>
<div class="wkday">
<${Ht} label=${o("Day of the week")} value=${s} onPick=${a}
options=${od.map(l=>[l,Yo(l)])} />
<${AF} key=${s} day=${s} week=${e} onChange=${l=>i(s,l)} onWeek=${n} />
</div>
</div>
`}function CF({zone:e}){let t=JO(K.value,e);return t!==null&&r`<path class="now" d=${`M${hs(t)} 20v240`} />`}function TF({day:e,spans:t,chosen:n,onChoose:s,onChange:a}){let i=Yo(e,"long");return r`
<g onPointerDown=${s}>
<text class=${n?"d on":"d"} x="0" y=${Qa(e)+18} aria-hidden="true">${Yo(e)}</text>
<rect class=${n?"tr on":"tr"} x=${mb} y=${Qa(e)} width=${db} height=${fb} rx="5" />
${!t.length&&r`<text class="off" x=${hs(720)} y=${Qa(e)+17} text-anchor="middle" aria-hidden="true">
${o("day off")}
</text>`}
${t.map((l,c)=>r`
<g key=${c}>
<${OF} day=${e} span=${l} />
${[0,1].map(u=>r`
<${EF} key=${u} name=${i} day=${e} spans=${t} place=${c} side=${u}
onMove=${m=>a(KO(t,c,u,m))} />
`)}
</g>
`)}
</g>
`}function OF({day:e,span:[t,n]}){return n<=t?null:r`
<rect class="on" x=${hs(t)} y=${Qa(e)} width=${hs(n)-hs(t)} height=${fb} rx="5" />
${n-t>=180&&r`<text class="h" x=${hs((t+n)/2)} y=${Qa(e)+17} text-anchor="middle" aria-hidden="true">
${Oo([[t,n]])}
</text>`}
`}function EF({name:e,day:t,spans:n,place:s,side:a,onMove:i}){let l=n[s][a],c=hs(l)+(a?-4:4),u=$=>{let d=SF[$.key],h=$.key==="Home"?0:$.key==="End"?ra:d?lb(l+d):null;h===null||$.ctrlKey||$.altKey||$.metaKey||($.preventDefault(),$.stopPropagation(),i(h))},m=$=>{if(!$.currentTarget.hasPointerCapture($.pointerId))return;let d=$.currentTarget.ownerSVGElement,h=new DOMPoint($.clientX,$.clientY).matrixTransform(d.getScreenCTM().inverse());i(lb((h.x-mb)/db*ra))},p=a?o("{day}: end of hours",{day:e}):o("{day}: start of hours",{day:e});return r`
<g class="wkend" role="slider" tabindex="0" aria-label=${p} aria-valuemin="0" aria-valuemax=${ra}
aria-valuenow=${l} aria-valuetext=${aa(l)} onKeyDown=${u} onPointerMove=${m}
onPointerDown=${$=>$.currentTarget.setPointerCapture($.pointerId)}>
<rect class="grab" x=${c-8} y=${Qa(t)} width="16" height=${fb} rx="4" />
<rect class="gr" x=${c-1.25} y=${Qa(t)+7} width="2.5" height="12" rx="1" />
</g>
`}function AF({day:e,week:t,onChange:n,onWeek:s}){let a=t[e],i=Yo(e,"long"),l=fi(a),c=($,d,h)=>n(a.map((y,_)=>_!==$?y:d?[y[0],h]:[h,y[1]])),u=O(null),m=$=>{n(a.filter((d,h)=>h!==$)),Ki(()=>u.current.querySelector("button"))},p=od.filter($=>$!==e&&$<5);return r`
<fieldset class="wkf" ref=${u} aria-describedby=${l?"wkbad":null}>
<legend class="vh">${i}</legend>
<div class="wkspans">
${a.map(($,d)=>r`
<span class="hrow tight" key=${d}>
<${pb} label=${o("{day}, from",{day:i})} value=${$[0]} bad=${l}
onChange=${h=>c(d,0,h)} />
<span class="dim" aria-hidden="true">–</span>
<${pb} label=${o("{day}, to",{day:i})} value=${$[1]} bad=${l}
onChange=${h=>c(d,1,h)} />
<button type="button" class="ib small"
aria-label=${o("Remove {hours}",{hours:Oo([$])})}
onClick=${()=>m(d)}>
<${f} name="x" size="m" />
</button>
</span>
`)}
${!a.length&&r`<span class="t13 dim">${o("Day off")}</span>`}
</div>
<div class="hrow wrap">
${a.length?r`<button type="button" class="btn small quiet" disabled=${!jO(a)||l}
onClick=${()=>n(FO(a))}>
<${f} name="plus" size="s" />${o("Break")}
</button>`:r`<button type="button" class="btn small quiet" onClick=${()=>n([[540,1080]])}>
<${f} name="plus" size="s" />${o("Hours")}
</button>`}
${e===0?r`<button type="button" class="btn small quiet" onClick=${()=>s(NF(t,e,p))}>
<${f} name="copy" size="s" />${o("Copy to Tue–Fri")}
</button>`:r`<button type="button" class="btn small quiet" onClick=${()=>n(t[0])}>
<${f} name="copy" size="s" />${o("Same as Monday")}
</button>`}
</div>
</fieldset>
${l&&r`<p class="hint bad" id="wkbad" role="alert">${l}</p>`}
`}var mb,db,kF,fb,xF,hs,Qa,_F,SF,NF,XO=b(()=>{I();Ie();X();T();x();P();un();Ee();$i();$i();ZO();rd();mb=44,db=648,kF=34,fb=26,xF=26,hs=e=>mb+e*db/ra,Qa=e=>xF+e*kF,_F=[0,3,6,9,12,15,18,21,24],SF={ArrowLeft:-15,ArrowDown:-15,ArrowRight:15,ArrowUp:15,PageUp:60,PageDown:-60};NF=(e,t,n)=>e.map((s,a)=>n.includes(a)?e[t]:s)});var tE={};Le(tE,{Hours:()=>zF,hoursName:()=>Ql});async function Zl(){try{let[e,t]=await Promise.all([j("/api/hours"),j("/api/company")]);ro.value=e.hours.map(PF),eE.value=t.zones,hi.value=null}catch(e){if(!(e instanceof ce))throw e;hi.value=e}}function Jl(e,t){let n=yn.value[e]??id(e);yn.value={...yn.value,[e]:{...n,...t}}}function ld(e){yn.value=Object.fromEntries(Object.entries(yn.value).filter(([t])=>t!==String(e))),e===pn&&(ia.value=gs)}function zF(){let e=Object.values(_n.value).map(a=>`${a.id}.${a.version}.${a.removed}.${a.name}`).join();N(()=>{Zl()},[e]);let t=Dt(300,!ro.value&&!hi.value);if(!ro.value)return hi.value?r`<${ae} icon="cloud-off" title=${o("Could not load the business hours")} text=${z(hi.value)}>
<button type="button" class="btn" onClick=${Zl}>${o("Retry")}</button>
<//>`:t&&r`<div class="card fcard" aria-busy="true"><${je} width="60" /></div>`;let n=yn.value[pn]?[...ro.value,yn.value[pn]]:ro.value,s=yn.value[ia.value]??id(ia.value)??ro.value[0];return r`
<div class="hrow wrap">
<h2 class="head2 grow">${o("Business hours")}</h2>
<button type="button" class="btn" disabled=${pn in yn.value} onClick=${()=>{Jl(pn,MF()),ia.value=pn}}>
<${f} name="plus" size="m" />
${o("New hours")}
</button>
</div>
<p class="lead">
${o("Outside business hours the time for a reply stands still. Rules choose which hours count.")}
</p>
<div class="hlist" role="group" aria-label=${o("Business hours")}>
${n.map(a=>r`<${IF} key=${a.id} hours=${yn.value[a.id]??a} />`)}
</div>
<${WF} key=${s.id} hours=${s} />
`}function BF(e){let t=[...e.week,...Object.values(e.days).map(n=>n.spans)].map(fi).find(Boolean);return[e.id!==gs&&!e.name.trim()&&o("Enter a name."),t,e.week.every(n=>!n.length)&&o("Enter hours for at least one day.")].filter(Boolean)}function WF({hours:e}){let[t,n]=g(!1),[s,a]=g(!1),[i,l]=g(null),c=O(null),u=O(null),m=BF(e),{id:p,name:$,zone:d,week:h,days:y}=e,_=PO({zone:d,week:h,days:y},p===pn?null:p,$b.value,!m.length),k=hb(p),D=(i?.code==="hours-exist"?o("Other hours have this name."):null)??(t&&p!==gs&&!$.trim()?o("Enter a name."):null),H=async(R,re=e.version)=>{if(R?.preventDefault(),s||!k)return;n(!0),l(null);let He=c.current.querySelector("[aria-invalid='true']");if(m.length||He){requestAnimationFrame(()=>(u.current??He).focus());return}a(!0);try{await FF({...e,version:re},_.preview?.recounted??0),n(!1)}catch(Ye){l(Ye),requestAnimationFrame(()=>u.current?.focus())}a(!1)};return mu(H),r`<form class="hform" ref=${c} aria-label=${Ql(e)} onSubmit=${H} novalidate>
<${jF} field=${u} problems=${t?m:[]} problem=${i} hours=${e} onSave=${H} />
<div class="card fcard">
<div class="f2">
<div class="field">
<label for="hnm">${o("Name of these hours")}</label>
<input class="input" id="hnm" maxlength="80" value=${$}
placeholder=${p===gs?o("Company hours"):""} aria-invalid=${D?"true":null}
aria-describedby=${D?"hnme":null}
onInput=${R=>Jl(p,{name:R.currentTarget.value})} />
${D&&r`<span class="hint bad" id="hnme">${D}</span>`}
</div>
<div class="field">
<label for="hzn">${o("Time zone")}</label>
<${ad} id="hzn" zones=${eE.value} value=${d} onPick=${R=>Jl(p,{zone:R})} />
</div>
</div>
</div>
<h3 class="head2 gap2">${o("Week")}</h3>
<${QO} week=${h} zone=${d} onChange=${R=>Jl(p,{week:R})} />
<${DO} found=${_} zone=${d} minutes=${$b.value} onMinutes=${R=>{$b.value=R}} />
<${HO} days=${y} week=${h} onChange=${R=>Jl(p,{days:R})} />
${p!==gs&&p!==pn&&r`<${HF} hours=${id(p)} />`}
${k&&r`<${UF} hours=${e} busy=${s} recounted=${_.preview?.recounted} onReset=${()=>ld(p)} />`}
</form>`}async function FF(e,t){let{id:n,name:s,zone:a,week:i,days:l,version:c}=e,u={zone:a,week:i,days:l},p=(n===pn?await V("/api/hours",{name:s,schedule:u}):await V(`/api/hours/${n}`,{version:c,name:s,schedule:u},{method:"PATCH"})).hours;ro.value=n===pn?[...ro.value,p]:ro.value.map(d=>d.id===n?p:d),ld(n),ia.value=p.id;let $=C("{n} open conversation is counted again","{n} open conversations are counted again",t);ee(t?o("Hours saved. {counted}.",{counted:$}):o("Hours saved"),{icon:"clock"})}function jF({field:e,problems:t,problem:n,hours:s,onSave:a}){if(n?.code==="changed-meanwhile"){let{by:l,at:c,version:u}=n.detail,m=Me.value[l]?.name??o("Someone");return r`
<div class="banner rowgap hsum" role="alert" tabindex="-1" ref=${e}>
<span class="grow">${o("Changed meanwhile: {who}, {time}",{who:m,time:Ge(c)})}</span>
<button type="button" class="btn small" onClick=${()=>KF(s.id)}>${o("Show these changes")}</button>
<button type="button" class="btn small" onClick=${p=>a(p,u)}>${o("Save mine")}</button>
</div>
`}let i=n&&n.code!=="hours-exist"?[qF(n)]:t;return i.length?r`
<div class="banner bad rowgap hsum" role="alert" tabindex="-1" ref=${e}>
<ul>${i.map(l=>r`<li key=${l}>${l}</li>`)}</ul>
</div>
`:null}async function KF(e){await Zl(),hi.value||ld(e)}function qF(e){let t={"never-open":()=>o("Enter hours for at least one day."),"spans-overlap":()=>o("These hours overlap."),"bad-span":()=>o("The end must be later than the start."),"too-many-spans":()=>o("A day has at most 12 periods."),"too-many-hours":()=>o("There are 100 business hours already. Delete some first."),"unknown-zone":()=>o("The server does not know this time zone.")}[e.code];return t?t():z(e)}function HF({hours:e}){let t=s=>V(`/api/hours/${e.id}/removed`,{removed:s});return r`<button type="button" class="btn quiet danger" onClick=${async()=>{try{await t(!0),ld(e.id),ia.value=gs,await Zl(),ee(o("Hours deleted: {name}",{name:Ql(e)}),{icon:"clock",undo:()=>t(!1).then(Zl)})}catch(s){he(z(s))}}}>
<${f} name="x" size="m" />${o("Delete these hours")}
</button>`}var gs,pn,ro,eE,hi,ia,yn,$b,Ql,PF,id,DF,MF,hb,RF,LF,IF,UF,nE=b(()=>{te();I();J();X();T();x();M();Ne();P();Ee();MO();$i();GO();rd();XO();gs=1,pn="new",ro=S(null),eE=S([]),hi=S(null),ia=S(gs),yn=S({}),$b=S(60),Ql=e=>e.name||(e.id===gs?o("Company hours"):o("New hours"));PF=e=>e.id===gs&&e.version===1?{...e,zone:ar.value.zone}:e,id=e=>ro.value.find(t=>t.id===e),DF=()=>[0,1,2,3,4,5,6].map(e=>e<5?[[540,1080]]:[]),MF=()=>({id:pn,name:"",zone:ar.value.zone,week:DF(),days:{},version:0}),hb=e=>e===pn||e in yn.value&&cb(yn.value[e])!==cb(id(e)),RF=me(()=>!!ro.value&&Object.keys(yn.value).some(e=>hb(LF(e)))),LF=e=>e===pn?pn:Number(e);window.addEventListener("beforeunload",e=>{RF.value&&e.preventDefault()});IF=({hours:e})=>r`
<button type="button" class="card polc" aria-pressed=${String(e.id===ia.value)}
onClick=${()=>{ia.value=e.id}}>
<b class="b6 blk t13">
${Ql(e)}${hb(e.id)&&r` <span class="t12 dim">· ${o("not saved")}</span>`}
</b>
<span class="t12 dim blk">${zO(e)}</span>
</button>
`;UF=({hours:e,busy:t,recounted:n,onReset:s})=>r`<div class="hfoot">
<span class="grow t12 dim" role="status">
${o("Changed: {name}.",{name:Ql(e)})}
${" "}
${n>0&&C("{n} open conversation will be counted again","{n} open conversations will be counted again",n)}
</span>
<button type="button" class="btn quiet" onClick=${s}>${o("Cancel")}</button>
<button type="submit" class="btn primary" disabled=${t} aria-busy=${String(t)}>
${o("Save")}
<kbd class="only-wide">Ctrl S</kbd>
</button>
</div>`});var oE={};Le(oE,{Company:()=>YF});function YF(){let[e,t]=g({}),[n,s]=g([]),[a,i]=g(null),[l,c]=g(!1),u=O(null),m={...ar.value,...e},p=["name","zone","language"].some(y=>m[y]!==ar.value[y]),$=!m.name.trim();N(()=>{j("/api/company").then(y=>s(y.zones),i)},[]);let d=y=>t({...e,...y}),h=async y=>{if(y.preventDefault(),!(l||!p)){if($){u.current.focus();return}c(!0);try{let{name:_,zone:k,language:w}=m;await V("/api/company",{name:_.trim(),zone:k,language:w},{method:"PUT"}),t({}),i(null),ee(o("Company saved"),{icon:"check"})}catch(_){i(_)}c(!1)}};return mu(h),r`
<form class="hform" onSubmit=${h} novalidate aria-label=${o("Company profile")}>
<${xt} id="coh" title=${o("Company profile")}>
<p class="lead">${o("Clients read the name. The time zone is that of new business hours and of reports.")}</p>
${a&&r`<p class="banner bad rowgap" role="alert">${z(a)}</p>`}
<div class="card fcard">
<div class="field"><label for="con">${o("Company name")}</label>
<input class="input" id="con" ref=${u} maxlength="200" value=${m.name}
aria-invalid=${$?"true":null} aria-describedby=${$?"cone":null}
onInput=${y=>d({name:y.currentTarget.value})} />
${$&&r`<span class="hint bad" id="cone">${o("Enter a name.")}</span>`}
</div>
<div class="f2 dgap">
<div class="field"><label for="coz">${o("Time zone")}</label>
<${ad} id="coz" zones=${n} value=${m.zone} onPick=${y=>d({zone:y})} />
${cd()!==m.zone&&n.includes(cd())&&r`<button type="button" class="link t12 cozone" onClick=${()=>d({zone:cd()})}>
${o("Use the zone of this device: {zone}",{zone:sd(cd())})}
</button>`}
</div>
<div class="field"><span class="lab">${o("Language of automatic messages")}</span>
<${Ht} label=${o("Language of automatic messages")} value=${m.language}
options=${[["ru","Русский","ru"],["en","English","en"]]} onPick=${y=>d({language:y})} />
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
`}var cd,sE=b(()=>{I();J();T();x();M();Ne();un();Ee();rd();cd=()=>Intl.DateTimeFormat().resolvedOptions().timeZone});var iE={};Le(iE,{Settings:()=>VF,title:()=>rE});function VF(){let{section:e}=E.value,t=mr(),n=e?Li(e):t[0],s=yr("(max-width: 719px)");return r`<main class=${e?"main page":"main page setfirst"} id="main">
<header class="bar1">
${e&&r`<a class="ib phoneback" href=${Bt()} aria-label=${o("All settings")}>
<${f} name="chevron-left" />
</a>`}
<h1 class="grow">
${s?e&&n?.when()?n.label():o("Settings"):GF(n)??o("Settings")}
</h1>
${n?.group==="own"&&!s&&r`<span class="t12 dim">${o("Saved automatically")}</span>`}
</header>
<div class="sett">
<nav class="setnav" aria-label=${o("Settings")}>
${aE.map(([a,i])=>r`<${JF} parts=${t.filter(l=>l.group===a)} label=${i()}
chosen=${e||!s?n:null} />`)}
</nav>
<div class="setbody">
<div class="scroll" role="group" tabindex="0" aria-label=${rE()}><${ZF} part=${n} /></div>
</div>
</div>
</main>`}function JF({parts:e,label:t,chosen:n}){return e.length?r`
<h2 class="navhead">${t}</h2>
<ul>
${e.map(s=>r`<li key=${s.id}>
<a class="nav sub" href=${Bt(s.id)} aria-current=${s===n?"page":null}>
<${f} name=${s.icon} size="m" />
<span class="cut">${s.label()}</span>
</a>
</li>`)}
</ul>
`:null}function ZF({part:e}){return e?e.when()?r`<div class="setwrap"><${e.view} /></div>`:r`<${ae} icon="lock" title=${o("You have no access to this section")}
text=${o("Ask an administrator for access.")} />`:r`<${ae} icon="search-x" title=${o("Page not found")} text=${o("The link may be old or mistyped.")}>
<a class="btn" href=${Bt()}>${o("All settings")}</a>
<//>`}var aE,rE,GF,lE=b(()=>{T();x();Ko();G();P();Ee();aE=[["own",()=>o("My settings")],["company",()=>o("Company")]],rE=()=>Li(E.value.section)?.label()??o("Settings"),GF=e=>aE.find(([t])=>t===e?.group)?.[1]()});function fj({kind:e,x:t,y:n}){let s=e!=="."&&e!=="d",a=r`<path class=${s?"frl":"fr"} d=${`M${t+56} ${n}v112M${t} ${n+44}h112`} />`;return s?r`<g>
<rect class="wl" x=${t} y=${n} width="112" height="112" rx="10" />
<rect class="wg" x=${t+6} y=${n+50} width="100" height="56" rx="5" opacity=".5" />
${a}
<path class=${e==="telegram"?"bb2":"bb"}
d=${`M${t+20} ${n+30}${mj}`} />
<use class="gl" href=${`${pj}#ch-${e}`} x=${t+41} y=${n+40} width="30" height="30" />
</g>`:r`<g>
<rect class=${e==="d"?"wd":"w"} x=${t} y=${n} width="112" height="112" rx="10" />
${a}
</g>`}var pj,cE,mj,dj,uE,pE=b(()=>{T();x();pj=new URL("../../icons.svg",import.meta.url).pathname,cE=136,mj="h72a10 10 0 0 1 10 10v30a10 10 0 0 1-10 10h-52l-16 14v-14h-4a10 10 0 0 1-10-10v-30a10 10 0 0 1 10-10z",dj=[["d",".","email","d"],["vk","telegram","d","."],[".","d",".","chat"],["d","form",".","."]];uE=()=>r`<svg class="house" viewBox="0 0 560 560" role="img"
aria-label=${o("A house with five lit windows, someone is writing in each")}>
${dj.map((e,t)=>e.map((n,s)=>r`<${fj} kind=${n} x=${20+s*cE} y=${20+t*cE} />`))}
</svg>`});function Xl({children:e}){let[t,n]=hj[on.value],s=_e.value==="ru"?"en":"ru";return r`<div class="login">
<main class="form">
<div class="hrow">
<span class="brandl"><${fr} /><b>${o("Okno")}</b></span>
<span class="hrow end tight">
<button type="button" class="btn small quiet" lang=${s} onClick=${()=>mo(s)}>
${s==="ru"?"Русский":"English"}
</button>
<button type="button" class="ib small" aria-label=${n()} title=${n()}
onClick=${()=>Ts($j[on.value])}>
<${f} name=${t} size="m" />
</button>
</span>
</div>
${e}
<p class="foot"><span class="grow">${o("Okno · open source")}</span></p>
</main>
<section class="art" aria-label=${o("About the product")}>
<${uE} />
<p>${o("Every channel in one window")}<small>${o("Every client in sight, not a word lost.")}</small></p>
</section>
</div>`}var $j,hj,gb=b(()=>{T();x();yt();P();pE();$j={system:"light",light:"dark",dark:"system"},hj={system:["sun-moon",()=>o("Theme: system")],light:["sun",()=>o("Theme: light")],dark:["moon",()=>o("Theme: dark")]}});var mE={};Le(mE,{Login:()=>gj});function gj(){let[e,t]=g(""),[n,s]=g(""),[a,i]=g(!0),[l,c]=g(null),[u,m]=g(!1),p=O(null),$=O(null);return F(()=>$.current.focus(),[]),r`<${Xl}>
<form class="formin" onSubmit=${async h=>{if(h.preventDefault(),!u){m(!0);try{await Se("POST","/api/session",{email:e.trim(),password:n,remember:a}),await Lc(),await wa(),L(ud.value,{replace:!0})}catch(y){m(!1),c(y),p.current?.select()}}}}>
<div><h1>${o("Sign-in")}</h1><p class="mut lgp">${location.host}</p></div>
<div class="field">
<label for="em">${o("Email")}</label>
<input class="input large" id="em" ref=${$} type="email" autocomplete="username" required value=${e}
onInput=${h=>t(h.target.value)} />
</div>
<${$s} id="pw" field=${p} value=${n} onInput=${s}
error=${l&&di(l)} label=${o("Password")} autocomplete="current-password" />
<label class="hrow t13">
<input class="check" type="checkbox" checked=${a}
onChange=${h=>i(h.target.checked)} />
${o("Remember this device for 7 days")}
</label>
<button type="submit" class="btn primary large wide" aria-busy=${String(u)}>${o("Sign in")}</button>
</form>
<//>`}var dE=b(()=>{I();T();J();x();yt();G();gt();ec();gb();Gl()});var $E={};Le($E,{Setup:()=>wj});function yj(e){return e.code==="already-set-up"?o("Okno is already set up. Sign in."):e.code==="bad-link"?o("This link is no longer valid. Restart the server to get a new one."):z(e)}function wj(){let[e,t]=g({company:"",name:"",email:"",password:""}),[n,s]=g(null),[a,i]=g(!1),[l,c]=g(fE);N(()=>{let $=()=>{let d=fE();d&&(c(d),s(null))};return window.addEventListener("hashchange",$),()=>window.removeEventListener("hashchange",$)},[]);let u=$=>d=>t({...e,[$]:d.target.value}),m=async $=>{if($.preventDefault(),e.password.length<bj){i(!0);return}i(!1);try{await Se("POST","/api/setup",{...e,token:l,locale:_e.value,zone:vj()}),await Lc(),await wa(),L("/inbox/all",{replace:!0})}catch(d){s(d)}};if(!l)return r`<${Xl}>
<div class="formin">
<div>
<h1>${o("First-time setup")}</h1>
<p class="mut lgp">${o("Open the one-time link that the server printed at its first start.")}</p>
</div>
</div>
<//>`;let p=($,d,h,y)=>r`<div class="field">
<label for=${"s"+$}>${d}</label>
<input class="input large" id=${"s"+$} type=${h} autocomplete=${y} required value=${e[$]}
onInput=${u($)} />
</div>`;return r`<${Xl}>
<form class="formin" onSubmit=${m}>
<div>
<h1>${o("First-time setup")}</h1>
<p class="mut lgp">${o("Your company and its first administrator. Everything can be changed later.")}</p>
</div>
${n&&r`<div class="errsum" role="alert">
<${f} name="circle-alert" size="m" />
<span>${yj(n)}</span>
</div>`}
${p("company",o("Company name"),"text","organization")}
<div class="field">
<span class="lab" id="slang">${o("Language")}</span>
<div class="seg" role="group" aria-labelledby="slang">
<button type="button" lang="ru" aria-pressed=${String(_e.value==="ru")}
onClick=${()=>mo("ru")}>
Русский
</button>
<button type="button" lang="en" aria-pressed=${String(_e.value==="en")}
onClick=${()=>mo("en")}>
English
</button>
</div>
</div>
${p("name",o("Your name"),"text","name")}
${p("email",o("Your email"),"email","username")}
<${$s} id="spassword" value=${e.password} onInput=${$=>t({...e,password:$})}
label=${o("Password")} autocomplete="new-password"
error=${a?o("At least 12 characters. A phrase of three words is best."):null}
hint=${o("At least 12 characters. A phrase of three words is best.")} />
<button type="submit" class="btn primary large wide">${o("Create")}</button>
</form>
<//>`}var bj,vj,fE,hE=b(()=>{I();T();J();x();yt();G();gt();P();gb();Gl();bj=12,vj=()=>Intl.DateTimeFormat().resolvedOptions().timeZone??"UTC",fE=()=>new URLSearchParams(location.hash.slice(1)).get("token")??""});var gE={};Le(gE,{SessionExpired:()=>kj});function kj(){let[e,t]=g(""),[n,s]=g(null),a=O(null);ye(),F(()=>a.current.focus(),[]);let i=async c=>{c.preventDefault();try{await Se("POST","/api/session",{email:A.value.email,password:e,remember:!1}),dy()}catch(u){s(u),a.current.select()}},l=()=>{Uc(),L("/login")};return r`<div class="over solid">
<div class="dialog narrow" role="dialog" aria-modal="true" aria-label=${o("Session expired")}
onKeyDown=${Et}>
<form class="dpad" onSubmit=${i}>
<div class="hrow">
<${Q} name=${A.value.name} size="lg" />
<div class="grow">
<h2 class="head2">${o("Session expired")}</h2>
<p class="t13 mut cut">${A.value.name} · ${A.value.email}</p>
</div>
</div>
${Object.keys(Ft.value).length>0&&r`<p class="livebox ok dgap">
<${f} name="check" size="m" />
<span class="t13">${o("Your drafts are kept. After signing in you come back here.")}</span>
</p>`}
<input class="vh" type="email" autocomplete="username" value=${A.value.email} tabindex="-1" aria-hidden="true"
readonly />
<${$s} id="sp" field=${a} value=${e} onInput=${t}
error=${n&&di(n)} label=${o("Password")} autocomplete="current-password"
extra="dgap" />
<button type="submit" class="btn primary large wide dgap">${o("Sign in")}</button>
<div class="hrow dgap t13">
<button type="button" class="link" onClick=${l}>${o("Sign in as someone else")}</button>
</div>
</form>
</div>
</div>`}var bE=b(()=>{I();T();J();x();hn();G();M();gt();P();Gl();Ee()});var ud,vE,yE,wE,ec=b(()=>{Jt();ud={value:"/inbox/mine"},vE=ge(()=>Promise.resolve().then(()=>(dE(),mE)),"Login"),yE=ge(()=>Promise.resolve().then(()=>(hE(),$E)),"Setup"),wE=ge(()=>Promise.resolve().then(()=>(bE(),gE)),"SessionExpired")});var kE={};Le(kE,{Shortcuts:()=>xj});function Sj(){let e=O(null),[t,n]=g(""),[s,a]=g(null);ye(),F(()=>e.current.focus(),[]);let i=u=>{let m=Qo(u);!m.startsWith("Ctrl+Key")&&!/^F\d/.test(m)||(u.preventDefault(),n(""),a(m))},l=u=>s?Ms(u).includes(s):!t.trim()||xr(t,u.label()),c=Object.entries(fu).map(([u,m])=>({group:u,title:m(),rows:Zo().filter(p=>p.group===u&&_j(p)&&l(p))})).filter(({rows:u})=>u.length);return r`<div class="over" onPointerDown=${u=>{u.target===u.currentTarget&&bb()}}>
<div class="dialog wide" role="dialog" aria-modal="true" aria-label=${o("Keyboard shortcuts")}
onKeyDown=${Et}>
<header class="dhead">
<h2 class="head2 grow">${o("Keyboard shortcuts")}</h2>
<span class="t12 dim">${o("Esc leaves the text field. Any keyboard layout works.")}</span>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${bb}>
<${f} name="x" size="m" />
</button>
</header>
<div class="gfind ksf">
<${f} name="search" size="m" />
<input class="palq" ref=${e} value=${t} aria-label=${o("Find a shortcut")}
placeholder=${o("Find an action or press its keys")} autocomplete="off" onKeyDown=${i}
onInput=${u=>{a(null),n(u.currentTarget.value)}} />
${s&&r`<${Zf} keys=${s} />`}
</div>
<div class="kgrid" role="group" tabindex="0" aria-label=${o("List of shortcuts")}>
${c.map(({group:u,title:m,rows:p})=>r`<section class="ksec" key=${u}>
<h3 class="mh">${m}</h3>
<dl>
${p.map($=>r`<div key=${$.id}><dt>${$.label()}</dt><dd><${Sr} one=${$} /></dd></div>`)}
</dl>
</section>`)}
${!c.length&&r`<p class="palno" role="status">${o("Nothing found")}</p>`}
</div>
<footer class="dfoot">
<a class="link t13" href=${Bt("keys")} onClick=${bb}>${o("Change shortcuts")}</a>
<label class="hrow t13 end">
<${Wn} label=${o("Single-key shortcuts")} checked=${fe.value?.shortcuts??!0}
onChange=${u=>st({shortcuts:u})} />
${o("Single-key shortcuts")}
</label>
</footer>
</div>
</div>`}var xj,bb,_j,xE=b(()=>{I();T();se();Fa();At();x();Kf();G();M();P();Ru();Ee();un();xj=()=>v.value==="shortcuts"?r`<${Sj} />`:null,bb=()=>{v.value=null},_j=e=>e.label&&e.listed!==!1&&Ms(e).length>0});te();ma();J();x();T();yt();G();M();gt();I();T();se();xa();J();x();Ko();yt();G();M();gt();P();du();I();T();var vw=16,yw=260,ww=560,Df=document.documentElement,sP=e=>Number(localStorage.getItem("okno.width."+e))||null,Pf=e=>parseFloat(getComputedStyle(Df).getPropertyValue(e));function aP(e,t){t?Df.style.setProperty(e,`${t}px`):Df.style.removeProperty(e)}function Mf({name:e,side:t,label:n}){let[s,a]=g(()=>sP(e)),i=O(null);N(()=>aP(e,s),[s]);let l=d=>{let h=Math.round(Math.min(ww,Math.max(yw,d)));a(h),localStorage.setItem("okno.width."+e,String(h))},c=t==="left"?1:-1,u=d=>{d.preventDefault(),d.currentTarget.setPointerCapture(d.pointerId),i.current={x:d.clientX,width:Pf(e)}},m=d=>{i.current&&l(i.current.width+c*(d.clientX-i.current.x))},p=d=>{let h={ArrowLeft:-vw,ArrowRight:vw}[d.key];h&&(d.preventDefault(),d.stopPropagation(),l(Pf(e)+c*h))},$=()=>{a(null),localStorage.removeItem("okno.width."+e)};return r`<div class=${"divider "+t} role="separator" tabindex="0" aria-orientation="vertical"
aria-label=${n} aria-valuemin=${yw} aria-valuemax=${ww}
aria-valuenow=${Math.round(s??Pf(e))} onPointerDown=${u} onPointerMove=${m}
onPointerUp=${()=>{i.current=null}} onLostPointerCapture=${()=>{i.current=null}} onDblClick=${$} onKeyDown=${p}></div>`}T();x();X();Ko();At();x();G();Ko();se();Jt();var xk=An(["palette"],()=>Promise.resolve().then(()=>(uk(),ck)),"Palette"),dD=ge(()=>Promise.resolve().then(()=>(kk(),wk)),"Search",{keys:!0}),Xi=()=>{v.value="palette"};function fD(){let e=document.getElementById("q");if(!e){L("/search");return}e.focus(),e.select()}Ns({page:"search",title:()=>o("Search"),view:dD});Ve({id:"find",group:"everywhere",label:()=>o("Search"),icon:"search",key:"Slash",run:fD},{id:"search",group:"everywhere",label:()=>o("Search and commands"),icon:"search",key:"Ctrl+KeyK",anywhere:!0,palette:!1,run:Xi});yt();va();G();M();P();fo();i$();T();se();X();x();wn();Ko();Re();G();M();Or();P();fn();var Oa=e=>E.value.page==="inbox"&&Be(E.value.view)===e,Ek=([e])=>e!=="failed"||De.value.failed>0||Oa("failed"),wD=e=>e!=="closed",l$=()=>ol.some(([e])=>Oa(e))||Bs.value.some(e=>Oa(`team-${e.id}`));function Ak(){return r`
<h2 class="navhead">${o("Views")}</h2>
<ul>
${ol.filter(Ek).map(([e,t,n])=>r`<li key=${e}>
<a class=${e==="failed"?"nav sub badnav":"nav sub"} href=${W(e)}
aria-current=${Oa(e)?"page":null} title=${t()}>
<${f} name=${n} />
<span class="lbl">${t()}</span>
<${Fu} view=${e} />
</a>
</li>`)}
</ul>
${Bs.value.length>0&&r`
<h2 class="navhead">${o("Teams")}</h2>
<ul>
${Bs.value.map(e=>r`<li key=${e.id}>
<a class="nav sub" href=${W(`team-${e.id}`)}
aria-current=${Oa(`team-${e.id}`)?"page":null}
title=${e.members.includes(A.value.id)?o("{name}, my team",{name:e.name}):e.name}>
<span class=${"sq "+On(e.name)}></span>
<span class="lbl cut">${e.name}</span>
<${Fu} view=${`team-${e.id}`} />
</a>
</li>`)}
</ul>
`}
`}function Fu({view:e}){let t=Wu(e)??0;return wD(e)&&t>0?r`<span class="n">${le(t)}</span>`:null}var kD=()=>{v.value=v.peek()==="more"?null:"more"};function Nk(){let{page:e}=E.value,t=rr.value,n=l$();return r`
<nav class="tabbar" aria-label=${o("Sections")}>
<a href=${e==="inbox"?"/inbox/mine":uo()}
aria-current=${e==="inbox"&&!n?"page":null}>
<${f} name="inbox" size="l" />
${o("Inbox")}
${t>0&&r`<span class="count">${t>99?"99+":t}</span>`}
</a>
<button type="button" aria-haspopup="menu" aria-expanded=${String(v.value==="views")}
aria-current=${n?"page":null} onClick=${()=>{v.value=v.peek()==="views"?null:"views"}}>
<${f} name="list-filter" size="l" />
${o("Views")}
</button>
<button type="button" aria-haspopup="dialog" onClick=${Xi}>
<${f} name="search" size="l" />
${o("Search")}
</button>
<button type="button" aria-haspopup="menu" aria-expanded=${String(v.value==="more")}
aria-current=${e==="settings"||pr(e)?.icon?"page":null} onClick=${kD}>
<${f} name="menu" size="l" />
${o("More")}
${De.value.notifications>0&&r`<span class="count">${De.value.notifications}</span>`}
</button>
</nav>
${v.value==="views"&&r`<${xD} />`}
${v.value==="more"&&r`<${_D} />`}
`}function xD(){return r`<${qe} label=${o("Views")} place="popsheet">
${ol.filter(Ek).map(([e,t,n])=>r`<${U} icon=${n} checked=${Oa(e)} onPick=${()=>L(W(e))}>
<span class="cut">${t()}</span>
<span class="hrow end"><${Fu} view=${e} /></span>
<//>`)}
${Bs.value.length>0&&r`<div class="mh" role="presentation">${o("Teams")}</div>`}
${Bs.value.map(e=>r`<${U} icon="users-round" checked=${Oa(`team-${e.id}`)}
onPick=${()=>L(W(`team-${e.id}`))}>
<span class="cut">${e.name}</span>
<span class="hrow end"><${Fu} view=${`team-${e.id}`} /></span>
<//>`)}
<//>`}function _D(){let e=t=>()=>{v.value=t};return r`<${qe} label=${o("More")} place="popsheet">
<${U} icon="bell" stay onPick=${e("bell")}>
${o("Notifications")}
${De.value.notifications>0&&r`<span class="count mend">${De.value.notifications}</span>`}
<//>
<${U} icon="square-pen" stay onPick=${e("newdialog")}>${o("Write to a client")}<//>
<${U} icon="users-round" stay onPick=${e("handover")}>${o("Hand over my conversations")}<//>
${Gc().map(t=>r`<${U} icon=${t.icon} onPick=${()=>L(t.path)}>${t.label()}<//>`)}
${mr().length>0&&r`<${U} icon="settings" onPick=${()=>L(Bt())}>${o("Settings")}<//>`}
<${U} icon="user-round" stay onPick=${e("me")}>${o("My menu")}<//>
<//>`}function c$(){let{page:e}=E.value,t=rr.value;return r`
<nav class="side" aria-label=${o("Main navigation")}>
<div class="brand">
<${fr} />
<b>${o("Okno")}</b>
${sn.value!=="on"&&r`<span class="dot off" title=${o("No connection to the server.")}></span>`}
<button type="button" class="ib small" aria-label=${o("Collapse the sidebar")}
title=${o("Collapse the sidebar")+"  ["} onClick=${()=>{po.value=!po.value}}>
<${f} name="panel-left" size="m" />
</button>
</div>
<button type="button" class="find" aria-haspopup="dialog" title=${`${o("Search and commands")}  ${dt} K`}
onClick=${Xi}>
<${f} name="search" size="m" />
<span>${o("Search in the sidebar")}</span>
<span class="keys"><kbd>${dt} K</kbd></span>
</button>
<div class="scroll">
<ul>
<li>
<a class="nav" href="/inbox/mine" aria-current=${e==="inbox"&&!l$()?"page":null}
title=${o("Inbox")}>
<${f} name="inbox" />
<span class="lbl">${o("Inbox")}</span>
${t>0&&r`<span class="count">${le(t)}</span>`}
</a>
</li>
${Gc().map(n=>r`<li key=${n.page}>
<a class="nav" href=${n.path} aria-current=${e===n.page?"page":null} title=${n.label()}>
<${f} name=${n.icon} />
<span class="lbl">${n.label()}</span>
${n.mark?.()&&r`<${SD} ...${n.mark()} />`}
</a>
</li>`)}
</ul>
<${Ak} />
</div>
${mr().length>0&&r`<div class="sidefoot">
<a class="nav" href=${Bt()} aria-current=${e==="settings"?"page":null}
title=${o("Settings")}>
<${f} name="settings" />
<span class="lbl">${o("Settings")}</span>
</a>
</div>`}
<${Tk} />
</nav>
<${Nk} />
<${Ck} />
`}var SD=({icon:e,text:t})=>r`<span class="navmark" title=${t}><${f} name=${e} size="s" /><span class="vh">${t}</span></span>`,Pk=()=>{let e=De.value.mine_unread+De.value.unassigned;return`${e?`(${e}) `:""}${pr(E.value.page)?.title()??o("Inbox")} — ${o("Okno")}`};I();T();J();hn();ou();x();wn();Gs();te();G();M();var zr=["cards","rows","table"],k$=matchMedia("(max-width: 719px)"),_$=S(k$.matches);k$.addEventListener("change",()=>{_$.value=k$.matches});var Mn=me(()=>{let e=fe.value?.list?.mode??"cards";return _$.value&&e==="table"?"cards":e}),fx=me(()=>_$.value),Qe={ids:[],reveal(){},focus(){},showNew(){}},Ir=S({from:0,to:1/0}),en=S(null),S$=()=>en.peek()!==null&&Z.peek()[en.peek()]?en.peek():E.peek().dialog;function C$(e,t,n=()=>!0){let{ids:s}=Qe,a=s.indexOf(e);for(a<0&&(a=t>0?-1:s.length),a+=t;a>=0&&a<s.length;a+=t)if(n(s[a]))return s[a];return null}function $x(e){if(e===null)return;let t=en.peek()!==null;Qe.reveal(e),L(W(E.peek().view,e)),t&&Qe.focus(e)}var x$=()=>E.peek().dialog??en.peek(),T$=e=>$x(C$(x$(),e)??(x$()===null,null)),O$=e=>$x(C$(x$(),e,t=>ir(Z.peek()[t])>0));function E$(e){if(en.peek()===null)return!1;let t=C$(en.peek(),e);return t!==null&&Qe.focus(t),!0}kn();ss();Gs();te();J();x();wn();Lo();kn();yt();M();Ne();var A$=200,bt=S(new Set),cl=S(null),Br=S(null),N$=null;ux(()=>bt.peek().size>0);function Wr(e){bt.value=e,e.size||(Br.value=null)}function as(e){let t=new Set(bt.peek());t.has(e)?t.delete(e):t.add(e),N$=e,Wr(t)}function ep(e){let{ids:t}=Qe,[n,s]=[t.indexOf(N$),t.indexOf(e)].sort((a,i)=>a-i);if(n<0){as(e);return}Wr(new Set([...bt.peek(),...t.slice(n,s+1)]))}var tp=()=>Wr(new Set(Qe.ids)),Fr=()=>{N$=null,Wr(new Set)},hx=()=>{let e=S$();return e===null?!1:(as(e),!0)},gx=()=>{let e=S$();return e===null?!1:(ep(e),!0)};async function bx(e){try{let{ids:t}=await j(`/api/dialogs/ids?${new URLSearchParams({view:e,sort:Yt(e,Wt.peek())})}`);Wr(new Set(t))}catch(t){he(z(t))}}function P$(e){let t=new Set([...bt.value].map(n=>Z.value[n]?.state??(Be(e)==="closed"?"closed":"open")));return{open:t.has("open"),closed:t.has("closed")}}var eM=e=>Array.from({length:Math.ceil(e.ids.length/A$)},(t,n)=>{let s=[n*A$,(n+1)*A$];return{...e,ids:e.ids.slice(...s),...e.numbers&&{numbers:e.numbers.slice(...s)}}});async function vx(e){let t={done:[],failed:[],undo:[]},n=e.flatMap(eM),s=n.reduce((a,i)=>a+i.ids.length,0);for(let a of n){cl.value={done:t.done.length+t.failed.length,of:s};try{let i=await V("/api/bulk",{steps:[a]});for(let l in t)t[l].push(...i[l])}catch(i){t.failed.push(...a.ids.map(l=>({id:l,code:i.offline?"offline":i.code})))}}return cl.value=null,t}async function tn(e,t,n=null,{stay:s=!1}={}){let a=n??[...bt.peek()];if(cl.peek()||!a.length)return;let{done:i,failed:l,undo:c}=await vx([{...e,ids:a}]);!n&&!s&&ha(),s||Wr(new Set(l.map(u=>u.id))),Br.value=l.length?{step:e,said:t,list:l,of:a.length}:null,i.length&&ee(t(i.length,i.length===1?i[0]:null),{keep:e.act==="close",undo:c.length?()=>tM(c):null})}async function tM(e){let{failed:t}=await vx(e);t.length&&he(C("{n} conversation could not be restored","{n} conversations could not be restored",t.length))}var yx=()=>{let{step:e,said:t,list:n}=Br.peek();return tn(e,t,n.map(s=>s.id))},nM={forbidden:()=>o("no permission"),"not-found":()=>o("deleted, or no access"),closed:()=>o("already closed"),"cannot-answer":()=>o("this colleague cannot reply there"),"team-cannot-answer":()=>o("nobody in this team can reply there"),"team-gone":()=>o("this team no longer exists"),"tag-gone":()=>o("this tag no longer exists"),"too-many-tags":()=>o("too many tags"),"invalid-time":()=>o("the time has passed"),offline:()=>o("no connection")};function wx({list:e,of:t}){let n=[...new Set(e.map(c=>(nM[c.code]??(()=>c.code))()))].join("; "),s=e.slice(0,2).map(c=>Z.value[c.id]?.name).filter(Boolean).join(", "),a=e.length-Math.min(2,e.length),i=a>0&&s?o("{names} and {n} more",{names:s,n:a}):s;return`${C("Failed for {n} of {of}","Failed for {n} of {of}",e.length,{of:t})}. ${i?`${i}: `:""}${n}`}yt();qn();G();M();gt();P();T();se();Xo();X();x();Re();G();M();Or();Xt();P();Jt();ml();La();eo();At();x();G();Vs();M();se();Jt();Je();Xt();var Rp=ge(()=>Promise.resolve().then(()=>(wp(),m_)),"SnoozeMenu",{keys:!0}),n0=An(["handover","newdialog"],()=>Promise.resolve().then(()=>(t0(),e0)),"WorkLayers"),no=()=>E.peek().page==="inbox"?bo():void 0,$h=()=>no()?.state==="open",V2=()=>bo()?.state==="closed",Zr=e=>()=>{v.value=e};Ve({id:"assign",group:"dialog",label:()=>o("Assign"),icon:"user-round-plus",key:"KeyA",act:!0,opensField:!0,when:Ln,run:Zr("assignee")},{id:"take",group:"dialog",label:()=>o("Take it"),icon:"hand",key:"KeyI",act:!0,when:Ln,run:()=>Cu(bo().id)},{id:"reopen",group:"dialog",label:()=>o("Reopen"),icon:"undo-2",key:"KeyE",act:!0,listed:!1,when:V2,run:()=>{Ls(bo().id)}},{id:"take-next",group:"list",label:()=>o("Take the most urgent one"),icon:"hand",key:"Shift+KeyI",act:!0,run:()=>{Nu()}},{id:"close",group:"dialog",label:()=>o("Close"),icon:"check",key:"KeyE",act:!0,when:$h,run:()=>{Nn(no().id)}},{id:"finish",group:"dialog",label:()=>o("Close with a reason"),icon:"check",key:"Shift+KeyE",act:!0,when:()=>!!no(),run:Zr("finish")},{id:"snooze",group:"dialog",label:()=>o("Snooze"),icon:"alarm-clock",key:"KeyH",act:!0,when:$h,run:Zr("snooze")},{id:"wake",group:"dialog",label:()=>o("Unsnooze"),icon:"alarm-clock",listed:!1,when:()=>!!($h()&&no().snooze),run:()=>{Is(no().id)}},{id:"team",group:"dialog",label:()=>o("Assign to a team"),icon:"users-round",key:"Shift+KeyA",act:!0,opensField:!0,when:()=>!!no(),run:Zr("team")},{id:"no-answer",group:"dialog",label:()=>o("No reply needed"),icon:"message-circle-off",key:"KeyY",act:!0,when:()=>!!no()?.waiting_since,run:()=>{Mu(no().id)}},{id:"follow",group:"dialog",label:()=>Ro.peek()[no()?.id]?o("Stop following"):o("Follow"),icon:"eye",key:"KeyF",act:!0,when:()=>!!no(),run:()=>{Ca(no().id)}},{id:"new-dialog",group:"everywhere",label:()=>o("Write to a client"),icon:"square-pen",key:"KeyC",act:!0,opensField:!0,run:Zr("newdialog")},{id:"hand-over",group:"everywhere",label:()=>o("Hand over my conversations"),icon:"users-round",run:Zr("handover")});var Q2=ge(()=>Promise.resolve().then(()=>(s0(),o0)),"GiveMenu",{keys:!0}),yo=(e,t)=>(n,s)=>s===null?t(n):e(s),a0=()=>tn({act:"close"},yo(e=>Hi(e,Du("solved")),e=>C("{n} conversation closed","{n} conversations closed",e))),r0=()=>tn({act:"reopen"},yo(bu,e=>C("{n} conversation reopened","{n} conversations reopened",e))),X2=()=>tn({act:"read"},yo(wu,e=>C("{n} conversation marked as read","{n} conversations marked as read",e))),gh=()=>tn({act:"follow",on:!0},yo(e=>yu(e,!0),e=>C("You follow {n} conversation","You follow {n} conversations",e))),i0=()=>P$(E.peek().view).open?a0():r0();function eR(e,t){tn({act:"snooze",until:e,reason:t},yo(n=>vu(n,e),n=>e===null?C("{n} conversation snoozed until the client replies","{n} conversations snoozed until the client replies",n):C("{n} conversation snoozed until {when}","{n} conversations snoozed until {when}",n,{when:lt(e)})))}function tR({person:e,team:t}){if(t!==void 0){let n=rt.peek()[t]?.name??"";tn({act:"team",team_id:t},yo(s=>_u(s,n),s=>C("{n} conversation assigned to team {name}","{n} conversations assigned to team {name}",s,{name:n})))}else e===null?tn({act:"assign",operator_id:null},yo(n=>Rs(n,null),n=>C("{n} conversation has no assignee now","{n} conversations have no assignee now",n))):tn({act:"assign",operator_id:e},yo(n=>Rs(n,e),n=>C("{n} conversation assigned: {name}","{n} conversations assigned: {name}",n,{name:Y(e)})))}var Lp=e=>{v.value=v.peek()===e?null:e};function nR(){let e=[...bt.value].map(n=>Z.value[n]).filter(Boolean),t={};for(let n of e)for(let s of Rn(n.tags))t[s.id]=(t[s.id]??0)+1;return Object.fromEntries(Object.entries(t).map(([n,s])=>[n,s===e.length?"all":"some"]))}function oR(){let e=new Set([...bt.value].map(t=>Z.value[t]?.priority??null));return e.size===1?[...e][0]:null}function sR(e,t){let n=jr(e);tn({act:t?"tag":"untag",tag_ids:[e]},yo(s=>(t?D$:M$)(s,[e]),s=>t?C("{n} conversation tagged: {tag}","{n} conversations tagged: {tag}",s,{tag:n}):C("Tag {tag} removed from {n} conversation","Tag {tag} removed from {n} conversations",s,{tag:n})),null,{stay:!0})}var aR=e=>tn({act:"rank",priority:e},yo(t=>R$(t,e),t=>C("Priority of {n} conversation: {priority}","Priority of {n} conversations: {priority}",t,{priority:Xn(e).toLocaleLowerCase()}))),rR=[["user-round-plus",()=>o("Assign"),"A",()=>Lp("pick-give"),"pick-give"],["tag",()=>o("Tags"),"L",()=>Lp("pick-tags"),"pick-tags"],["arrow-up-down",()=>o("Priority"),"P",()=>Lp("pick-priority"),"pick-priority"],["alarm-clock",()=>o("Snooze"),"H",()=>Lp("pick-snooze"),"pick-snooze","open"],["mail-open",()=>o("Mark as read"),null,X2],["eye",()=>o("Follow"),"F",gh],["undo-2",()=>o("Reopen"),"E",r0,null,"closed"],["check",()=>o("Close"),"E",a0,null,"open"]];function l0({view:e}){let t=bt.value.size;if(!t)return null;let n=cl.value,s=P$(e),a=(l,c)=>l==="E"&&c==="closed"&&s.open?null:l,i=rR.filter(([,,,,,l])=>!l||s[l]).map(([l,c,u,m,p,$])=>[l,c,a(u,$),m,p]);return r`<div class="bulkwrap">
<${iR} view=${e} size=${t} />
${Br.value&&r`<div class="bulkerr" role="alert">
<${f} name="circle-alert" size="m" />
<span class="grow">${wx(Br.value)}</span>
<button type="button" class="link" onClick=${yx}>${o("Retry")}</button>
</div>`}
<div class="bulk2" role="toolbar" aria-label=${o("Bulk actions")} aria-busy=${String(!!n)}>
<span class="b5 t13" role="status">
${n?o("{done} of {of}",n):o("{n} selected",{n:le(t)})}
</span>
<span class="grow"></span>
${i.map(([l,c,u,m,p])=>r`<button type="button" class="ib small" disabled=${!!n}
aria-label=${u?`${c()} (${u})`:c()} title=${u?`${c()}  ${u}`:c()}
aria-haspopup=${p?"dialog":null} aria-expanded=${p?String(v.value===p):null}
onClick=${m}>
<${f} name=${l} size="m" />
</button>`)}
<button type="button" class="ib small" aria-label=${o("Clear selection")} title=${`${o("Clear selection")}  Esc`}
onClick=${Fr}>
<${f} name="x" size="m" />
</button>
</div>
${v.value==="pick-snooze"&&r`<${Rp} label=${o("Snooze")} onPick=${eR} />`}
${v.value==="pick-tags"&&r`<${Mx} states=${nR()} onSet=${sR} place="popgive" />`}
${v.value==="pick-priority"&&r`<${Rx} now=${oR()} onPick=${aR} place="popgive" />`}
${v.value==="pick-give"&&r`<${Q2} onPick=${tR} />`}
</div>`}function iR({view:e,size:t}){let n=Qe.ids.length,s=Math.max(Wu(e)??0,n);return t<n||s<=t||n<2?null:r`<div class="bulkall" role="status">
<span>
${o("All loaded conversations are selected: {n} of {total}",{n:le(t),total:le(s)})}
</span>
<button type="button" class="link" onClick=${()=>bx(e)}>
${o("Select all {total}",{total:le(s)})}
</button>
</div>`}Ee();T();se();Fa();X();x();wn();kn();G();M();Or();P();fn();T();x();G();wn();M();P();se();fn();Ra();eo();var p0=(e,t)=>e.includes(t)?e.filter(n=>n!==t):[...e,t],m0=(e,t)=>L(W(bc(Be(e),t)),{replace:!0}),d0=(e,t)=>m0(e,{...jn(e),tags:p0(jn(e).tags,t)}),f0=(e,t)=>m0(e,{...jn(e),priorities:p0(jn(e).priorities,t)});function $0({view:e}){let t=v.value==="filter";return r`<span class="popat">
<button type="button" class=${No(e)?"ib on":"ib"} aria-haspopup="menu" aria-expanded=${String(t)}
aria-label=${o("Filter")} title=${o("Filter")} onClick=${()=>{v.value=t?null:"filter"}}>
<${f} name="list-filter" />
</button>
${t&&r`<${lR} view=${e} />`}
</span>`}function lR({view:e}){let t=jn(e);return r`<${qe} label=${o("Filter")} place="popfilter">
<div class="mh" role="presentation">${o("Priority")}</div>
${ul.map(([n])=>r`<${c0} key=${n} on=${t.priorities.includes(n)} onPick=${()=>f0(e,n)}>
<${cn} priority=${n} named />
<//>`)}
<div class="mh" role="presentation">${o("Tags")}</div>
${Da.value.map(n=>r`<${c0} key=${n.id} on=${t.tags.includes(n.id)} onPick=${()=>d0(e,n.id)}>
<span class=${"sq h"+n.color}></span>
<span class="cut">${n.name}</span>
<//>`)}
${!Da.value.length&&r`<p class="dpad2 t13 dim">${o("No tags yet")}</p>`}
<//>`}var c0=({on:e,onPick:t,children:n})=>r`<button type="button" class="mi" role="menuitemcheckbox" tabindex="-1" aria-checked=${String(e)}
onClick=${t}>
<span class=${e?"tgbox on":"tgbox"} aria-hidden="true">${e&&r`<${f} name="check" size="s" />`}</span>
${n}
</button>`;function h0({view:e}){if(!No(e))return null;let t=jn(e);return r`<div class="lchips">
${t.priorities.map(n=>r`<${u0} key=${"p"+n} name=${Xn(n)} onRemove=${()=>f0(e,n)}>
<${cn} priority=${n} named />
<//>`)}
${t.tags.map(n=>r`<${u0} key=${n} name=${Un.value[n]?.name??o("deleted tag")} onRemove=${()=>d0(e,n)}>
<span class=${"sq h"+(Un.value[n]?.color??0)}></span>
<span class="cut">${Un.value[n]?.name??o("deleted tag")}</span>
<//>`)}
<a class="link t12" href=${W(Be(e))}>${o("Clear filter")}</a>
</div>`}var u0=({name:e,onRemove:t,children:n})=>r`<button type="button" class="chip" aria-label=${o("Remove from the filter: {name}",{name:e})}
onClick=${t}>
${n}
<${f} name="x" size="s" />
</button>`;T();se();x();yt();P();fn();var bh=[["urgent",()=>o("Most urgent first"),"hourglass"],["newest",()=>o("Newest first"),"clock"],["longest",()=>o("Longest waiting"),"flame"],["priority",()=>o("By priority"),"arrow-up"]];function vh(){let e=v.value==="sort",t=(bh.find(([n])=>n===Wt.value)??bh[0])[1]();return r`<button type="button" class="btn quiet small" aria-haspopup="menu" aria-expanded=${String(e)}
onClick=${()=>{v.value=e?null:"sort"}}><${f} name="arrow-down-wide-narrow" size="s" /><span class="cut">${t}</span></button>
${e&&r`<${qe} label=${o("Sort order")} place="popsort">${bh.map(([n,s,a])=>r`<${U} icon=${a} checked=${n===Wt.value}
onPick=${()=>{Wt.value=n}}>${s()}<//>`)}<//>`}`}var Ka={cards:[()=>o("Cards"),"rows-3"],rows:[()=>o("Rows"),"rows-4"],table:[()=>o("Table"),"table-2"]},yh=e=>st({list:{mode:e}}),b0=()=>yh(zr[(zr.indexOf(fe.peek()?.list?.mode??"cards")+1)%zr.length]),g0=e=>Yt(e,"urgent")!==Yt(e,"longest");function v0({view:e}){let t=Mn.value==="table";return r`
<div class="phead">
<h2 class="ttl cut">${Ok(e)}</h2>
${t?r`<${dR} />`:r`<${mR} />`}
<${$0} view=${e} />
<${fR} wide=${t} />
</div>
<div class="ltabs">
<${uR} view=${e} />
${t&&g0(e)&&r`<div class="lfilter"><${vh} /></div>`}
</div>
${!t&&r`<div class="lfilter">
${g0(e)?r`<${vh} />`:r`<span class="t12 dim lown">${cR(e)}</span>`}
<${pR} view=${e} />
</div>`}
<${h0} view=${e} />
`}var cR=e=>({snoozed:o("Returning soonest first"),mentions:o("Unseen first")})[Be(e)]??o("Newest first");function uR({view:e}){return r`<nav class="tabs" aria-label=${o("Whose conversations")}>${nl.map(([t,n])=>r`<a class="tab" href=${W(bc(t,jn(e)))}
aria-current=${Be(e)===t?"page":null}>
${n()} <span class="n">${le(De.value[t])}</span>
</a>`)}</nav>`}function pR({view:e}){let t=Be(e),n=(s,a)=>r`<a class="chip" href=${W(t===s?"mine":s)} aria-current=${t===s?"true":null}>
${a}
</a>`;return r`<span class="hrow tight end">
${n("untagged",o("Untagged"))} ${n("unread",o("New ones"))}
</span>`}function mR(){let e=v.value==="mode",[t,n]=Ka[Mn.value];return r`<span class="popat">
<button type="button" class="ib only-wide" aria-haspopup="menu" aria-expanded=${String(e)}
aria-label=${o("List view: {name}",{name:t().toLocaleLowerCase()})} title=${o("List view")+"  V"}
onClick=${()=>{v.value=e?null:"mode"}}>
<${f} name=${n} />
</button>
${e&&r`<${qe} label=${o("List view")} place="popmode">
${zr.map(s=>r`<${U} icon=${Ka[s][1]} checked=${s===Mn.value} onPick=${()=>yh(s)}>
${Ka[s][0]()}
<//>`)}
<//>`}
</span>`}var dR=()=>r`<span class="seg" role="group" aria-label=${o("List view")}>
${zr.map(e=>r`<button type="button" aria-pressed=${String(e===Mn.value)} title=${Ka[e][0]()+"  V"}
onClick=${()=>yh(e)}>
<${f} name=${Ka[e][1]} size="m" />
${e===Mn.value?Ka[e][0]():r`<span class="vh">${Ka[e][0]()}</span>`}
</button>`)}
</span>`;function fR({wide:e}){let t=()=>{v.value="newdialog"};return e?r`<button type="button" class="btn primary" onClick=${t}>
<${f} name="square-pen" size="m" />
${o("Write")}
<kbd>C</kbd>
</button>`:r`<button type="button" class="ib" aria-label=${o("Write to a client")} title=${o("Write to a client")+"  C"}
onClick=${t}>
<${f} name="square-pen" />
</button>`}I();T();ou();x();kn();G();M();gt();Or();P();function y0({view:e,ids:t,shown:n,waiting:s}){let{from:a,to:i}=Ir.value,l=[...new Set([...s,...En.value])].filter(d=>Z.value[d]),c=l.filter(d=>{let h=n.indexOf(d);return h>=a&&h<=i});N(()=>{yf([...c,E.value.dialog])});let u=l.filter(d=>ks(Z.value[d],e,Ss())&&!c.includes(d)&&d!==E.value.dialog);if(u.length)return r`<${hR} view=${e} list=${$R(u,t)} ids=${t} from=${a} to=${i} />`;let m=jy(B.value,En.value.filter(d=>d!==E.value.dialog),e);if(!m)return null;let[,p]=nl.find(([d])=>d===m.view);return r`<${zp} icon="chevron-right" run=${()=>{hr.value={view:m.view,ids:m.ids},L(W(m.view,E.value.dialog))}}>
${C("{n} new in {tab}","{n} new in {tab}",m.ids.length,{tab:p()})}
<//>`}var wh=(e,t)=>{let n=e.indexOf(t);return n<0?1/0:n},$R=(e,t)=>[...e].sort((n,s)=>wh(t,n)-wh(t,s));function hR({view:e,list:t,ids:n,from:s,to:a}){let i=wh(n,t[0]),l=()=>{hr.value={view:e,ids:t},Qe.showNew()};return i>a?r`<${zp} icon="arrow-down" run=${l}>${C("{n} new below","{n} new below",t.length)}<//>`:i<s?r`<${zp} icon="arrow-up" run=${l}>${C("{n} new above","{n} new above",t.length)}<//>`:r`<${zp} icon="eye" run=${l}>${C("{n} new · show","{n} new · show",t.length)}<//>`}var zp=({icon:e,run:t,children:n})=>r`<button type="button" class="newpill" data-key="queued" onClick=${t}>
<${f} name=${e} size="s" />
${n}
</button>`;function w0(e,t,n,s,a){N(()=>{let{view:i,ids:l}=hr.value??{};if(i!==e||!s?.loaded)return;let c=n.find(u=>l.includes(u));c!==void 0?(hr.value=null,requestAnimationFrame(()=>{Qe.reveal(c),Fy(l),yf(l)})):s.next&&!a?ka(e,t):s.next||(hr.value=null)})}T();X();x();wn();G();M();Xt();P();T();Je();ru();x();M();P();function k0(){if(A.value?.role!=="administrator")return r`<${ae} icon="plug" title=${o("No channel is connected yet")}
text=${o("An administrator connects Telegram, VK or email. Messages then appear here.")} />`;let e=br(),t=e&&vr(e,"channel add");return r`<${ae} icon="plug" title=${o("Connect the first channel")} text=${o("Telegram, VK or email: run this command on the server, in a second terminal, without stopping Okno. It asks for everything it needs, the token or password last. Messages then appear here.")}>
${t&&r`
<code class="cmd first">${t}</code>
<span class="hrow wrap ctr">
<button type="button" class="btn" onClick=${()=>Rt(t)}>
<${f} name="copy" size="s" />
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
<//>`}var gR={unassigned:()=>["sun",o("No unassigned conversations"),o("New conversations appear here automatically.")],all:()=>["inbox",o("No open conversations"),o("New conversations appear here automatically.")],waiting:()=>["sun",o("No clients are waiting"),o("Conversations stay here from the client's message until your team replies.")],unread:()=>["mail-open",o("No unread conversations"),o("New messages in your conversations and in unassigned ones appear here.")],mentions:()=>["at-sign",o("No mentions"),o("Notes with your @name appear here.")],following:()=>["eye",o("You do not follow any conversations"),o("Follow a conversation to be notified of everything in it, whoever the assignee is.")],snoozed:()=>["alarm-clock",o("No snoozed conversations"),o("Snooze a conversation: it leaves the lists and comes back on time.")],untagged:()=>["tag",o("No untagged conversations"),o("Open conversations without a tag appear here.")],closed:()=>["archive",o("No closed conversations"),o("Closed conversations stay here and reopen when the client writes.")],failed:()=>["check-check",o("No unsent messages"),o("Messages that could not be delivered appear here, and you can retry them.")]};function kh({view:e}){if(!Object.keys(ze.value).length)return r`<${k0} />`;if(No(e))return r`<${bR} view=${e} />`;if(e==="mine")return r`<${vR} />`;let t=ws(e);if(t!==null)return r`<${yR} team=${rt.value[t]} />`;let[n,s,a]=gR[e]();return r`<${ae} icon=${n} title=${s} text=${a} />`}var bR=({view:e})=>r`<${ae} icon="search-x" title=${o("Nothing found")} text=${o("No conversation of this view fits the filter.")}>
<a class="btn" href=${W(Be(e))}>${o("Clear filter")}</a>
<//>`;function vR(){let e=De.value.unassigned;return r`<${ae} icon="sun" title=${o("All answered")}
text=${o("You have no open conversations. Unassigned: {n}.",{n:le(e)})}>
${e>0&&r`<button type="button" class="btn primary" onClick=${Nu}>
${o("Take the next one")}
<${mn} of=${["Shift","I"]} />
</button>`}
<//>`}function yR({team:e}){if(!e||e.removed)return r`<${ae} icon="users-round" title=${o("Team not found")}
text=${o("It was deleted, or the link is wrong.")}>
<a class="btn" href=${W("all")}>${o("All conversations")}</a>
<//>`;let t=e.members.includes(A.value.id);return r`<${ae} icon="sun" title=${o("No conversations in this team")} text=${t?o("Conversations assigned to your team appear here."):o("Conversations assigned to this team appear here.")} />`}I();T();Je();Ie();ru();X();x();M();P();Go();var wR=["token-wrong","password-wrong","settings-wrong","secrets-unreadable","folder-missing"],x0=e=>it(e)===it(K.value)?q(e):Ge(e);function _0(){return Object.values(ze.value).filter(t=>t.down_since&&["trouble","working"].includes(t.health)).sort((t,n)=>t.down_since-n.down_since).map(t=>t.health==="trouble"?r`<${kR} channel=${t} key=${t.id} />`:r`<${_R} channel=${t} key=${t.id} />`)}function kR({channel:e}){let[t,n]=g(!1),s={name:e.name,time:x0(e.down_since),cause:Vt(e.health_code,e.health_detail)},a=e.kind==="email"?o("{name} has received no emails since {time}: {cause}.",s):o("{name} has received no messages since {time}: {cause}.",s),i=A.value?.role==="administrator";return r`<div class="banner bad outage" role="alert" data-channel=${e.id}>
<${f} name="circle-alert" size="m" />
<span class="grow">
${a} <span class="b4">
${i?o("Replies wait in the queue."):o("Replies wait in the queue. Administrators have been notified.")}
</span>
</span>
${i&&r`<button type="button" class="btn small" aria-expanded=${String(t)} onClick=${()=>n(!t)}>
${o("What to do")}
</button>`}
${t&&r`<${xR} channel=${e} />`}
</div>`}function xR({channel:e}){let t=br(),n=wR.includes(e.health_code),s=t&&vr(t,`channel ${n?"change":"test"} ${Jy(e.name)}`);return r`<div class="remedy t13">
<p>
${n?o("Get a valid token or password, then run this command on the server. It asks for the new one:"):o("Okno keeps trying. Run this command on the server to see what the platform answers:")}
</p>
${s&&r`
<code class="cmd">${s}</code>
<button type="button" class="btn small" onClick=${()=>Rt(s)}>
<${f} name="copy" size="s" />
${o("Copy")}
</button>
`}
</div>`}function _R({channel:e}){return r`<div class="banner okb outage" role="status" data-channel=${e.id}>
<${f} name="check" size="m" />
<span class="grow">
${o("{name} works again. Messages from {from} to {until} arrive late.",{name:e.name,from:x0(e.down_since),until:q(e.health_at)})}
</span>
</div>`}T();Ie();X();ya();x();qa();Re();G();wn();M();P();ns();Ra();eo();Ip();var Bp=({snooze:e})=>r`<span class="sla" title=${e.reason||null}>
<${f} name="alarm-clock" size="s" />
${e.until===null?o("until the client replies"):lt(e.until)}
</span>`;function Wp({dialog:e,draft:t}){if(jc(e.id))return r`<span class="cut typing">${o("typing…")}</span>`;if(t)return r`<span class="cut"><span class="draft">${o("Draft:")}</span> ${t}</span>`;let n=e.preview;if(!n)return r`<span class="cut dim">${o("No messages")}</span>`;let s=n.content==="text"?n.text||o("File"):[Kt(n.content),n.text].filter(Boolean).join(": ");if(n.kind==="in")return r`<span class="cut">${s}</span>`;let a=n.operator_id===A.value.id?o("You:"):n.operator_id?Ps(Y(n.operator_id))+":":"",i=n.kind==="note"?r`<${f} name="lock" size="s" />`:r`<${oo} state=${n.state} />`;return r`<span class="pvs">${i}</span><span class="cut"><span class="you">${a}</span> ${s}</span>`}var Fp=()=>r`<span class="sla bad"><${f} name="circle-alert" size="s" />${o("not sent")}</span>`;function xh(e,t){return[e.name,ve(e.kind),t?C("{n} unread","{n} unread",t):"",e.priority===1?o("high priority"):"",e.failed?o("not sent"):"",e.snooze?o("snoozed"):gk(e,K.value),...Rn(e.tags).map(n=>n.name)].filter(Boolean).join(", ")}var jp=({count:e,called:t})=>r`
${t&&r`<span class="called" title=${o("You were mentioned")}><${f} name="at-sign" size="s" /></span>`}
${e>0&&r`<span class="count">${e>99?"99+":e}</span>`}
`,T0=e=>Ci.value[e]?.no!=null,O0=(e,t)=>Be(t)!=="mine"&&e.assignee_id!==null?Y(e.assignee_id):null,E0=({dialog:e,picked:t,size:n})=>t?r`<span class=${`av pickedav ${n??""}`} aria-hidden="true">
<${f} name="check" />
<${Oe} kind=${e.kind} />
</span>`:r`<${Q} name=${e.name} face=${e.avatar} size=${n??""}>
<${Oe} kind=${e.kind} />
<//>`;function CR({dialog:e,count:t,draft:n,view:s,picked:a}){let i=O0(e,s);return r`
<${E0} dialog=${e} picked=${a} />
<span class="grow">
<span class="who">
<span class="nm cut">${e.name}</span>
<span class="tm">${Uo(e.last_at,K.value)}</span>
</span>
<span class="pv">
<${Wp} dialog=${e} draft=${n} />
<span class="hrow tight end"><${jp} count=${t} called=${T0(e.id)} /></span>
</span>
<span class="ft">
${e.failed?r`<${Fp} />`:""}
${e.snooze?r`<${Bp} snooze=${e.snooze} />`:r`<${Gn} dialog=${e} />`}
${e.priority===1&&r`<${cn} priority=${1} />`}
${e.tagged?r`<${Ma} ids=${e.tags} />`:r`<span class="t11 dim num">${o("No. {number}",{number:le(e.number)})}</span>`}
${i&&r`<${Q} name=${i} size="xs" />`}
</span>
</span>
`}function TR({dialog:e,count:t,draft:n,view:s,picked:a}){let i=O0(e,s);return r`
<${E0} dialog=${e} picked=${a} size="md2" />
<span class="grow">
<span class="who">
<span class="nm cut">${e.name}</span>
<span class="hrow tight end">
${e.priority===1&&r`<${cn} priority=${1} />`}
<${Ma} ids=${e.tags} most=${1} />
${e.failed?r`<${Fp} />`:e.snooze?r`<${Bp} snooze=${e.snooze} />`:r`<${Gn} dialog=${e} short />`}
<span class="tm">${Uo(e.last_at,K.value)}</span>
</span>
</span>
<span class="pv">
<${Wp} dialog=${e} draft=${n} />
<span class="hrow tight end">
<${jp} count=${t} called=${T0(e.id)} />
${i&&r`<${Q} name=${i} size="xs" />`}
</span>
</span>
</span>
`}var OR={cards:CR,rows:TR};function A0({look:e,dialog:t,count:n,draft:s,view:a,current:i,stop:l,picked:c}){let u=OR[e];return r`<a class=${`dlg ${e}`} href=${W(a,t.id)} data-id=${t.id}
data-unread=${n>0?"":null} data-picked=${c||null} draggable=${!1}
aria-current=${i?"true":null} aria-label=${xh(t,n)} tabindex=${l?0:-1}>
<${u} dialog=${t} count=${n} draft=${s} view=${a} picked=${c} />
</a>`}I();T();kn();x();yt();var ER=200,Kp=8,AR={cards:80,rows:52,table:42},N0=new Map;function P0({name:e,ids:t,look:n,row:s,head:a,tail:i,open:l,onNear:c,near:u}){let m=O(null),p=O(null),$=O({name:null,ids:[],height:0}),[d,h]=g(AR[n]),[y,_]=g([0,40]),k=O(null),w=()=>p.current.offsetTop,D=pe=>{let $e=Math.floor((pe-w())/d)-Kp;return[Math.max(0,$e),Math.ceil((pe+m.current.clientHeight-w())/d)+Kp]},H=()=>{let{scrollTop:pe,clientHeight:$e}=m.current,ie={from:Math.ceil((pe-w()-1)/d),to:Math.floor((pe+$e-w()+1)/d)-1};(ie.from!==Ir.peek().from||ie.to!==Ir.peek().to)&&(Ir.value=ie)},R=()=>{H();let pe=D(m.current.scrollTop);(Math.abs(pe[0]-y[0])>Kp/2||Math.abs(pe[1]-y[1])>Kp/2)&&_(pe)},re=()=>{let{scrollTop:pe}=m.current,$e=Math.min($.current.ids.length-1,Math.floor(pe/d));$e>=0&&N0.set(e,{id:$.current.ids[$e],offset:pe-$e*d,atTop:pe<4})},He=()=>{re(),R();let{scrollTop:pe,scrollHeight:$e,clientHeight:ie}=m.current;$e-pe-ie<u*d&&c()},Ye=O("");F(()=>{let pe=[n,Hn.value,fx.value,innerWidth,devicePixelRatio,t.length>0].join();if(Ye.current!==pe){Ye.current=pe;let Ze=p.current.querySelector(":scope > .dli")?.getBoundingClientRect().height;if(Ze&&Math.abs(Ze-d)>.5){h(Ze);return}}let $e=$.current,ie=N0.get(e),Ce=$e.name!==e||$e.ids!==t||$e.height!==d;if($.current={name:e,ids:t,height:d},Ce&&ie){let Ze=ie.atTop?null:dv(ie,$e.name===e?$e.ids:t,t),Fn=Ze===null?ie.atTop?0:m.current.scrollTop:Ze*d+Math.min(ie.offset,d);Math.abs(m.current.scrollTop-Fn)>.5&&(m.current.scrollTop=Fn)}else $e.name!==e&&(m.current.scrollTop=0);Ce?R():H(),Ce&&m.current.scrollHeight<=m.current.clientHeight+u*d&&c()}),F(()=>{if(k.current===null)return;let pe=p.current.querySelector(`.dlg[data-id="${k.current}"]`);pe&&(k.current=null,pe.focus({preventScroll:!0}))}),Qe.ids=t,Qe.reveal=pe=>{let $e=t.indexOf(pe);if($e<0||!m.current)return;let[ie,Ce]=[$e*d,($e+1)*d],Ze=w(),{scrollTop:Fn,clientHeight:Xa}=m.current;ie<Fn?m.current.scrollTop=ie:Ce+Ze>Fn+Xa&&(m.current.scrollTop=Ce+Ze-Xa),re(),_(D(m.current.scrollTop)),H()},Qe.focus=pe=>{k.current=pe,Qe.reveal(pe),_($e=>[...$e])};let we=PR(t,y,[l,en.value]),_t=t.length;return r`<div class="scroll" ref=${m} onScroll=${He}>
${a}
<ul class="dlist" ref=${p} data-look=${n} aria-label=${o("Conversations")}
style=${{height:`${_t*d}px`}}>
${we.map(pe=>r`<${NR} key=${t[pe]} index=${pe} of=${_t} height=${d}>${s(t[pe])}<//>`)}
</ul>
${i}
</div>`}var NR=({index:e,of:t,height:n,children:s})=>r`<li class="dli" style=${{top:`${e*n}px`}} aria-setsize=${t} aria-posinset=${e+1}>
${s}
</li>`;function PR(e,[t,n],s){if(e.length<=ER)return e.map((i,l)=>l);let a=[];for(let i=t;i<Math.min(n,e.length);i+=1)a.push(i);for(let i of s){let l=i===null?-1:e.indexOf(i);l>=0&&(l<t||l>=n)&&a.push(l)}return a.sort((i,l)=>i-l)}te();T();Je();se();Xo();x();M();Xt();fn();La();var Qr=S(null),DR=240,MR=360;function _h(e){let t=Number(e.currentTarget.dataset?.menu??e.target.closest?.(".dlg[data-id]")?.dataset.id);if(!t||e.shiftKey)return;e.preventDefault(),e.stopPropagation();let n=e.clientX?{x:e.clientX,y:e.clientY}:RR(e.target);Qr.value={id:t,x:Math.min(n.x,innerWidth-DR),y:Math.min(n.y,innerHeight-MR)},v.value="row"}function RR(e){let t=e.getBoundingClientRect();return{x:t.left+24,y:t.top+24}}function Sh(e){Qr.value={id:e,x:0,y:0},v.value="row-snooze"}var LR=e=>tn({act:"read"},()=>wu(e),[e]),zR=e=>tn({act:"unread",numbers:[e.last_no]},()=>ku(e.id),[e.id]);function D0(){let e=Qr.value&&Z.value[Qr.value.id];if(!e)return null;let{id:t}=e;if(v.value==="row-snooze")return r`<div class="rowsnz">
<${Rp} label=${o("Snooze")} waitingSince=${e.waiting_since}
onPick=${(s,a)=>Pu(t,s,a)} />
</div>`;if(v.value==="row-tags")return r`<div class="rowsnz"><${Kr} dialog=${e} place="popgive" /></div>`;if(v.value==="row-priority")return r`<div class="rowsnz"><${qr} dialog=${e} place="popgive" /></div>`;if(v.value!=="row")return null;let n=e.state==="open";return r`<div class="rowpop" style=${{left:`${Qr.value.x}px`,top:`${Qr.value.y}px`}}>
<${qe} label=${o("Actions: {name}",{name:e.name})} place="poprow">
${n&&e.assignee_id!==A.value.id&&r`<${U} icon="hand" onPick=${()=>Au(t,A.value.id)}>${o("Take it")}<//>`}
${n&&(e.snooze?r`<${U} icon="alarm-clock" onPick=${()=>Is(t)}>${o("Unsnooze")}<//>`:r`<${U} icon="alarm-clock" stay onPick=${()=>Sh(t)}>${o("Snooze")}<//>`)}
${n?r`<${U} icon="check" onPick=${()=>Nn(t)}>${o("Close")}<//>`:r`<${U} icon="undo-2" onPick=${()=>Ls(t)}>${o("Reopen")}<//>`}
${ir(e)?r`<${U} icon="mail-open" onPick=${()=>LR(t)}>${o("Mark as read")}<//>`:r`<${U} icon="mail" onPick=${()=>zR(e)}>${o("Mark as unread")}<//>`}
<${U} icon="tag" stay onPick=${()=>{v.value="row-tags"}}>${o("Tags")}<//>
<${U} icon="arrow-up-down" stay onPick=${()=>{v.value="row-priority"}}>${o("Priority")}<//>
<${U} icon="eye" onPick=${()=>Ca(t)}>${Ro.value[t]?o("Stop following"):o("Follow")}<//>
<${U} icon="check" onPick=${()=>as(t)}>${bt.value.has(t)?o("Deselect"):o("Select")}<//>
<//>
</div>`}T();Ie();X();x();kn();Re();yt();G();M();P();ns();Ra();var IR=[["x-who",()=>o("Client"),["client"]],["x-last",()=>o("Last message"),null],["x-team",()=>o("Team"),null],["x-as",()=>o("Assignee"),["assignee"]],["x-sla",()=>o("Waiting"),["longest","urgent"]],["x-tm",()=>o("Updated"),["newest","oldest"]]],BR=new Set(["newest"]),qp=()=>Object.values(rt.value).some(e=>!e.removed);function M0({view:e}){let t=Yt(e,Wt.value),n=Qe.ids.length>0&&Qe.ids.every(s=>bt.value.has(s));return r`<div class=${qp()?"trow thd teams":"trow thd"}>
<span class="x-x">
<input type="checkbox" class="check" aria-label=${o("Select all loaded")} checked=${n}
indeterminate=${!n&&bt.value.size>0} onChange=${()=>n?Fr():tp()} />
</span>
${IR.map(([s,a,i])=>s==="x-team"&&!qp()?null:r`<span class=${s}>
${i&&Yt(e,i[0])===i[0]?r`<${WR} label=${a()} orders=${i} chosen=${t} />`:a()}
</span>`)}
</div>`}function WR({label:e,orders:t,chosen:n}){let s=t.indexOf(n),a=t[(s+1)%t.length];return r`<button type="button" aria-pressed=${String(s>=0)} title=${o("Sort by this column")} onClick=${()=>{Wt.value=s>=0&&t.length===1?"urgent":a}}>${e}${s>=0&&r`<${f} name=${BR.has(n)?"arrow-down":"arrow-up"} size="s" />`}</button>`}function R0({dialog:e,count:t,draft:n,view:s,current:a,stop:i,picked:l}){let c=e.assignee_id===null?null:Y(e.assignee_id),u=rt.value[e.team_id];return r`<a class=${qp()?"dlg trow teams":"dlg trow"} href=${W(s,e.id)}
data-id=${e.id} data-unread=${t>0?"":null} data-picked=${l||null} draggable=${!1}
aria-current=${a?"true":null} aria-label=${xh(e,t)} tabindex=${i?0:-1}>
<span class="x-x"></span>
<span class="x-who hrow">
<${Oe} kind=${e.kind} size="mid" />
<span class="nm cut">${e.name}</span>
<${jp} count=${t} called=${Ci.value[e.id]?.no!=null} />
</span>
<span class="x-last pv">
${e.priority===1&&r`<${cn} priority=${1} />`}
<${Ma} ids=${e.tags} most=${2} />
<${Wp} dialog=${e} draft=${n} />
</span>
${qp()&&r`<span class="x-team cut mut">${u&&!u.removed?u.name:r`<span class="dim">—</span>`}</span>`}
<span class="x-as hrow">
${c?r`<${Q} name=${c} size="sm" /><span class="cut">${dr(c)}</span>`:r`<${Vc} size="sm" /><span class="dim">${o("nobody")}</span>`}
</span>
<span class="x-sla">
${e.failed?r`<${Fp} />`:e.snooze?r`<${Bp} snooze=${e.snooze} />`:e.waiting_since?r`<${Gn} dialog=${e} short />`:r`<span class="dim">—</span>`}
</span>
<span class="x-tm num dim">${Uo(e.last_at,K.value)}</span>
</a>`}I();T();x();M();gt();Xt();P();var Up=12,Ch=88,Hp=72,FR=450;function L0(e,t){let n=O(null),s=O(0),[a,i]=g(0),[l,c]=g(!1),u=k=>{let[w]=k.touches;if(s.current=Date.now(),k.touches.length>1){d();return}let D=k.target.closest(".dlg[data-id]"),H=k.currentTarget.querySelector(".scroll");n.current={x:w.clientX,y:w.clientY,row:D,box:H,atTop:H?.scrollTop===0,dx:0,kind:null},D&&(n.current.timer=setTimeout(()=>{n.current.kind="long",navigator.vibrate?.(15),as(Number(D.dataset.id))},FR))},m=k=>{let w=n.current;if(!w||w.kind==="long")return;let[D]=k.touches,[H,R]=[D.clientX-w.x,D.clientY-w.y];Math.hypot(H,R)>Up&&clearTimeout(w.timer),w.kind??=Math.abs(H)>Up&&Math.abs(H)>Math.abs(R)*1.5&&w.row?"swipe":R>Up&&w.atTop?"pull":Math.abs(R)>Up?"scroll":null,w.kind==="swipe"&&p(w,H),w.kind==="pull"&&i(Math.max(0,Math.min(Hp*1.4,R/2)))},p=(k,w)=>{if(Z.peek()[Number(k.row.dataset.id)]?.state!=="open")return;k.dx=w,k.row.style.setProperty("transform",`translateX(${w}px)`);let H=k.row.parentElement;H.dataset.swipe=w>0?"aside":"close",H.toggleAttribute("data-enough",Math.abs(w)>Ch)},$=k=>{clearTimeout(k.timer),k.row&&(k.row.style.removeProperty("transform"),delete k.row.parentElement?.dataset.swipe,k.row.parentElement?.removeAttribute("data-enough"))},d=()=>{n.current&&$(n.current),n.current=null,i(0)},h=k=>{let w=n.current;if(!w)return;let D=Number(w.row?.dataset.id);$(w),n.current=null,k.cancelable&&(w.kind==="swipe"||w.kind==="long")&&k.preventDefault(),w.kind==="swipe"&&w.dx>Ch&&Sh(D),w.kind==="swipe"&&w.dx<-Ch&&Nn(D),w.kind==="pull"&&a>=Hp&&y(),i(0)},y=async()=>{c(!0),await vy(e,t),c(!1)},_=(a>0||l)&&r`<div class="pull" role="status" style=${{height:`${l?Hp/1.4:a}px`}}>
<${f} name=${l?"clock":"arrow-down"} size="m" />
${l?o("Refreshing"):a>=Hp?o("Release to refresh"):o("Pull to refresh")}
</div>`;return{handlers:{onTouchStart:u,onTouchMove:m,onTouchEnd:h,onTouchCancel:d},touched:()=>Date.now()-s.current<1e3,pull:_}}se();ts();At();x();Gs();G();var wo=()=>E.peek().page==="inbox",z0=()=>wo()&&bt.peek().size>0,jR=()=>wo()&&Qe.ids.length>0&&!document.activeElement?.closest("#conversation, #card")&&!getSelection().toString();Ve({id:"mine",group:"list",label:()=>o("Mine"),icon:"inbox",key:"Digit1",run:()=>L(W("mine"))},{id:"unassigned",group:"list",label:()=>o("Unassigned"),icon:"inbox",key:"Digit2",also:["KeyG KeyN"],run:()=>L(W("unassigned"))},{id:"all",group:"list",label:()=>o("All"),icon:"inbox",key:"Digit3",run:()=>L(W("all"))},{id:"queued",group:"list",label:()=>o("Show the new ones"),key:"Period",palette:!1,run:()=>Nt("[data-key='queued']")?.click()},{id:"next",group:"list",label:()=>o("Next"),key:"KeyJ",palette:!1,when:wo,walks:!0,run:()=>T$(1)},{id:"previous",group:"list",label:()=>o("Previous"),key:"KeyK",palette:!1,when:wo,walks:!0,run:()=>T$(-1)},{id:"next-unread",group:"list",label:()=>o("Next unread"),key:"Shift+KeyJ",when:wo,walks:!0,run:()=>O$(1)},{id:"previous-unread",group:"list",label:()=>o("Previous unread"),key:"Shift+KeyK",when:wo,walks:!0,run:()=>O$(-1)},{id:"down",group:"list",label:()=>o("Previous or next row"),key:"ArrowDown",palette:!1,listed:!1,walks:!0,run:()=>E$(1)},{id:"up",group:"list",key:"ArrowUp",palette:!1,listed:!1,walks:!0,run:()=>E$(-1)},{id:"pick",group:"list",label:()=>o("Select the row"),icon:"check",key:"KeyX",palette:!1,when:wo,run:hx},{id:"pick-range",group:"list",label:()=>o("Select up to this row"),key:"Shift+KeyX",palette:!1,when:wo,run:gx},{id:"pick-all",group:"list",label:()=>o("Select all loaded"),icon:"check",key:"Ctrl+KeyA",when:jR,run:tp},{id:"look",group:"list",label:()=>o("List view"),icon:"rows-3",key:"KeyV",when:wo,run:b0},{id:"go-inbox",group:"go",label:()=>o("Inbox"),icon:"inbox",key:"KeyG KeyI",run:()=>L(uo())},{id:"go-waiting",group:"go",label:()=>o("Waiting for us"),icon:"hourglass",run:()=>L(W("waiting"))},{id:"go-unread",group:"go",label:()=>o("Unread"),icon:"mail-open",run:()=>L(W("unread"))},{id:"go-mentions",group:"go",label:()=>o("Mentions"),icon:"at-sign",run:()=>L(W("mentions"))},{id:"go-following",group:"go",label:()=>o("Following"),icon:"eye",run:()=>L(W("following"))},{id:"go-snoozed",group:"go",label:()=>o("Snoozed"),icon:"alarm-clock",run:()=>L(W("snoozed"))},{id:"go-closed",group:"go",label:()=>o("Closed"),icon:"archive",run:()=>L(W("closed"))});var KR={KeyE:i0,KeyF:gh,KeyA:()=>{v.value="pick-give"},"Shift+KeyA":()=>{v.value="pick-give"},KeyH:()=>{v.value="pick-snooze"},KeyL:()=>{v.value="pick-tags"},KeyP:()=>{v.value="pick-priority"}};function qR(){let{view:e,dialog:t}=E.peek();L(W(e)),Qe.focus(t)}var UR=()=>wo()&&Mn.peek()==="table"&&E.peek().dialog!==null&&!tt.peek();function HR(e){if(e.defaultPrevented||e.altKey||e.ctrlKey||e.metaKey||v.peek()||e.target.closest?.("input:not([type=checkbox]), textarea, select, [contenteditable]"))return;let t=z0()?KR[e.shiftKey?`Shift+${e.code}`:e.code]:null,n=e.key==="Escape"?z0()?Fr:UR()?qR:null:t;n&&(e.preventDefault(),e.stopPropagation(),t?Qu(e,n,{settled:!1,pause:!/Key[AL]$/.test(e.code)}):n())}document.addEventListener("keydown",HR,{capture:!0});var YR=10;function GR(e,t,n){let s=Yt(e,Wt.value),a=co(e,s),i=O({name:"",shown:[],ids:[],queued:[],order:null});i.current.name!==a&&(i.current={name:a,shown:[],ids:[],queued:[],order:pv()});let l=kc.value[a],c=i.current,u=l?.loaded?c.order(Z.value,e,s,Ss(),l.edge):[],m=c.shown.length>0&&t,p=Eo(()=>{let $=mv(c.shown,u,{busy:m,keep:n});return{...$,shown:$.shown.every(d=>Z.value[d])?$.shown:$.shown.filter(d=>Z.value[d])}},[a,u,m,n,Z.value]);return c.shown=p.shown,{name:a,order:s,known:l,ids:u,queued:p.queued,shown:p.shown,settle:()=>{c.shown=[]}}}function VR(e,t,n){N(()=>{if(!n)return;let s=t.find(a=>_s.value[a]===void 0);if(s===void 0&&Be(e)==="unread"){let a={...Ss(),marks:new Proxy({},{get:()=>-1})};s=Object.keys(Z.value).find(i=>_s.value[i]===void 0&&ks(Z.value[i],e,a))}s!==void 0&&xy(Z.value[s])},[e,t,_s.value,Z.value,n])}function I0(){let{view:e,dialog:t}=E.value,[n,s]=g(!1),[,a]=g(0),{name:i,order:l,known:c,ids:u,queued:m,shown:p,settle:$}=GR(e,n||bt.value.size>0,t),d=ht.value[`page:${i}`];VR(e,p,c?.loaded);let h=L0(e,l);w0(e,l,p,c,!!(d?.busy||d?.problem)),Qe.showNew=()=>{$(),s(!1),a(D=>D+1)};let y=()=>{c?.next&&!d?.problem&&ka(e,l)},_=D=>D.currentTarget.contains(D.relatedTarget)?void 0:null,k=D=>{let H=D.target.closest(".dlg[data-id]");!H||!(D.shiftKey||bt.peek().size&&h.touched())||(D.preventDefault(),D.stopPropagation(),D.shiftKey?ep(Number(H.dataset.id)):as(Number(H.dataset.id)))},w=D=>{D.target.closest(".dlg[data-id]")&&!D.ctrlKey&&!D.metaKey&&!D.button&&Ys()};return r`<section class=${`list ${Mn.value==="table"?"wide":""}`} id="list"
aria-label=${o("List of conversations")}>
<${_0} />
<${v0} view=${e} />
<div class="lbody" onPointerMove=${D=>{D.pointerType==="mouse"&&s(!0)}} onPointerLeave=${D=>{D.currentTarget.contains(document.activeElement)||s(!1)}} onFocusIn=${D=>{s(!0);let H=D.target.closest(".dlg[data-id]");H&&(en.value=Number(H.dataset.id))}} onFocusOut=${D=>{_(D)===null&&(en.value=null,D.currentTarget.matches(":hover")||s(!1))}} onClickCapture=${k} onClick=${w} onContextMenu=${_h} ...${h.handlers}>
${c?.loaded&&r`<${y0} view=${e} ids=${u} shown=${p} waiting=${m} />`}
${h.pull}
${c?.loaded&&(p.length||Mn.value==="table")?r`<${JR} name=${i} view=${e} shown=${p} open=${t} near=${y}
more=${!!c.next} state=${d} />`:r`<div class="scroll">
${c?.loaded?r`<${kh} view=${e} />`:r`<${XR} state=${d} view=${e} order=${l} />`}
</div>`}
</div>
<${l0} view=${e} />
<${D0} />
</section>`}function JR({name:e,view:t,shown:n,open:s,near:a,more:i,state:l}){let c=Mn.value,u=Ss(),m=n.includes(s)?s:en.value!==null&&n.includes(en.value)?en.value:n[0],p=d=>{let h=Z.value[d],y=Wk(d)?{...h,failed:!0}:h,_={dialog:y,count:ir(y),draft:ln(d,"reply"),view:t,current:d===s,stop:d===m,picked:bt.value.has(d)};return r`<${ZR} id=${d} name=${y.name} leaving=${!ks(y,t,u)} picked=${_.picked}>
${c==="table"?r`<${R0} ...${_} />`:r`<${A0} look=${c} ...${_} />`}
<//>`},$=l?.problem?r`<${B0} problem=${l.problem} again=${a} />`:i?r`<ul aria-hidden="true"><${W0} widths=${[52,88]} /></ul>`:null;return r`<${P0} key=${e} name=${e} ids=${n} look=${c} row=${p} open=${s} near=${YR}
onNear=${a} head=${c==="table"&&r`<${M0} view=${t} />`}
tail=${n.length?$:r`<${kh} view=${t} />`} />`}function ZR({id:e,name:t,leaving:n,picked:s,children:a}){let i=l=>{l.shiftKey?ep(e):as(e)};return r`<div class="dlw" data-leaving=${n||null} data-picked=${s||null}
data-flash=${Ii.value.includes(e)||null} data-aside=${o("Snooze")} data-close=${o("Close")}>
${a}
<input type="checkbox" class="check rowpick" tabindex="-1" aria-label=${o("Select {name}",{name:t})}
checked=${s} onClick=${i} />
<button type="button" class="ib small rowmore" tabindex="-1" aria-haspopup="menu"
aria-label=${o("Actions: {name}",{name:t})} data-menu=${e} onClick=${_h}>
<${f} name="ellipsis" size="m" />
</button>
</div>`}function B0({problem:e,again:t}){return r`<${ae} icon="unplug" title=${o("Could not load conversations")} text=${z(e)}>
<button type="button" class="btn" onClick=${t}>${o("Retry")}</button>
<//>`}var W0=({widths:e})=>r`<li class="dlg cards" aria-hidden="true">
<span class="av skav"></span>
<span class="grow"><${je} width=${e[0]} /><${je} width=${e[1]} /><${je} width=${34} /></span>
</li>`,QR=[[52,88],[40,70],[60,92],[46,64],[56,82],[38,76],[50,90],[44,68]];function XR({state:e,view:t,order:n}){let s=Dt(150,!e?.problem);return e?.problem?r`<${B0} problem=${e.problem} again=${()=>ka(t,n)} />`:s?r`<ul aria-busy="true" aria-label=${o("Loading conversations")}>
${QR.map(a=>r`<${W0} widths=${a} />`)}
</ul>`:null}T();Ne();P();var eL=e=>e===zo.value.findLast(t=>t.undo),Th=()=>r`<div class="toasts">
${zo.value.filter(e=>!e.silent).map(e=>r`<div class="toast" role=${e.alert?"alert":"status"} key=${e.id}>
<${f} name=${e.icon} size="m" />
<span class="grow">${e.text}</span>
${e.more&&r`<button type="button" onClick=${()=>Kv(e)}>${e.more.label}</button>`}
${e.run&&r`<button type="button" onClick=${()=>Ni(e)}>${e.label}</button>`}
${eL(e)&&r`<kbd>Z</kbd>`}
</div>`)}
</div>`;T();At();x();G();Vs();Jt();Gp();var pC=ge(()=>Promise.resolve().then(()=>(lC(),iC)),"Conversation",{when:()=>E.value.dialog!==null,meanwhile:Qz}),mC=An(["photo"],()=>Promise.resolve().then(()=>(uC(),cC)),"Lightbox");function Qz(){return r`<section class="conversation" id="conversation" tabindex="-1" aria-busy="true"
aria-label=${o("Conversation")}></section>`}Ve({id:"find-inside",group:"log",label:()=>o("Find in the conversation"),icon:"search",key:"Ctrl+KeyF",anywhere:!0,when:()=>E.peek().page==="inbox"&&Ln(),run:Yp});At();x();Vs();Lo();se();rp();ss();hn();Ph();Ku();Hr();var hm=()=>!!qt.current?.mail;Ve({id:"reply",group:"dialog",label:()=>o("Reply"),icon:"reply",key:"KeyR",when:Ln,run:()=>rs("reply")},{id:"note",group:"dialog",label:()=>o("Note"),icon:"lock",key:"KeyN",when:Ln,run:()=>rs("note")},{id:"attach",group:"field",label:()=>o("Attach a file"),icon:"paperclip",key:"Ctrl+KeyU",anywhere:!0,when:()=>!!document.getElementById("attach"),run:()=>document.getElementById("pickfiles").click()},{id:"send",group:"field",label:()=>o("Send the reply"),key:"Enter",palette:!1,when:()=>!1},{id:"send-letter",group:"field",label:()=>o("Send the email, leave the note"),key:"Ctrl+Enter",palette:!1,when:()=>!1},{id:"new-line",group:"field",label:()=>o("New line"),key:"Shift+Enter",palette:!1,when:()=>!1},{id:"send-close",group:"field",label:()=>o("Send and close the conversation"),icon:"check",key:"Ctrl+Shift+Enter",anywhere:!0,palette:!1,when:()=>qt.current?.mode==="reply",run:()=>{Ac()&&qt.current.submit({then:"close"})}},{id:"switch-mode",group:"field",label:()=>o("Switch reply and note"),icon:"lock",key:"Ctrl+Shift+KeyM",anywhere:!0,when:()=>!!qt.current,run:()=>{$n(qt.current.id,qt.current.mode==="reply"?"note":"reply"),qt.current.field.focus()}},{id:"emoji",group:"field",label:()=>o("Emoji"),icon:"smile",key:"Ctrl+Semicolon",anywhere:!0,when:()=>!!qt.current,run:()=>{v.value="emoji"}},{id:"bold",group:"field",label:()=>o("Bold"),icon:"bold",key:"Ctrl+KeyB",anywhere:!0,palette:!1,when:hm,run:()=>qt.current.wrap("**")},{id:"italic",group:"field",label:()=>o("Italic"),icon:"italic",key:"Ctrl+KeyI",anywhere:!0,palette:!1,when:hm,run:()=>qt.current.wrap("_")},{id:"numbers",group:"field",label:()=>o("Numbered list"),icon:"list",key:"Ctrl+Shift+Digit7",anywhere:!0,palette:!1,when:hm,run:()=>qt.current.list(!0)},{id:"bullets",group:"field",label:()=>o("List"),icon:"list",key:"Ctrl+Shift+Digit8",anywhere:!0,palette:!1,when:hm,run:()=>qt.current.list(!1)},{id:"edit-last",group:"field",label:()=>o("Edit my last message, in an empty field"),key:"ArrowUp",palette:!1,when:()=>!1});La();At();x();G();Ko();Gp();Eh();yt();Vs();se();Jt();fg();var PC=ge(()=>Promise.resolve().then(()=>(yg(),EC)),"Card"),DI=ge(()=>Promise.resolve().then(()=>(NC(),AC)),"Client");function MI(){E.peek().dialog&&(matchMedia("(min-width: 1280px)").matches?Sn.value=!Sn.value:tt.value=!tt.value)}Ve({id:"card",group:"everywhere",label:()=>o("Show or hide the client card"),icon:"panel-right",key:"BracketRight",when:Ln,run:MI});Ns({page:"clients",path:"/clients",title:()=>o("Client"),view:DI});Vp({id:"find",icon:"search",label:()=>o("Find in the conversation"),run:Yp});Vp({id:"history",icon:"history",label:()=>o("Full history"),run:e=>L(Cc(e.contact_id))});Vp({id:"print",icon:"file-text",label:()=>o("Print the conversation"),run:e=>window.open(Rl(e.contact_id,{format:"html",printed:1}),"_blank","noopener")});ym();At();x();xa();du();te();M();var MC=document.querySelector("link[rel='icon']"),DC=MC?.getAttribute("href")??"";de(()=>{let e=B.value.ready&&(rr.value>0||De.value.notifications>0);MC?.setAttribute("href",e?DC.replace("favicon.svg","favicon-dot.svg"):DC)});Ve({id:"bell",group:"everywhere",label:()=>o("Notifications"),icon:"bell",key:"KeyG KeyB",run:wr});At();x();G();Ko();qn();M();Jt();Ol();kg();var bW=ge(()=>Promise.resolve().then(()=>(sO(),oO)),"Automation"),cO=An(["why","rulefirst","ruleleave"],()=>Promise.resolve().then(()=>(lO(),iO)),"Layers");pt("rule",{map:"rules",snapshot:e=>(e.rules??[]).map(t=>[t.id,t])});IS({when:RC,run:LC});Ns({page:"automation",path:"/automation",icon:"zap",label:()=>o("Automation"),title:()=>o("Automation"),view:bW,mark:()=>B.value.automation?.paused?{icon:"pause",text:o("All automation is stopped")}:null});Ve({id:"go-automation",group:"go",label:()=>o("Automation"),icon:"zap",key:"KeyG KeyA",run:()=>L(Te())},{id:"why",group:"log",label:()=>o("Why? (at an automatic line)"),key:"KeyW",palette:!1,when:()=>!1});te();At();x();G();Ko();M();Jt();var QF=ge(()=>Promise.resolve().then(()=>(Hl(),sb)),"Looks"),XF=ge(()=>Promise.resolve().then(()=>(Hl(),sb)),"Work"),ej=ge(()=>Promise.resolve().then(()=>(dO(),mO)),"OwnKeys"),tj=ge(()=>Promise.resolve().then(()=>(vO(),bO)),"OwnNotifications"),nj=ge(()=>Promise.resolve().then(()=>(ib(),rb)),"Password"),oj=ge(()=>Promise.resolve().then(()=>(ib(),rb)),"Sessions"),sj=ge(()=>Promise.resolve().then(()=>(ab(),fO)),"Mailbox"),aj=ge(()=>Promise.resolve().then(()=>(CO(),SO)),"Teams"),rj=ge(()=>Promise.resolve().then(()=>(NO(),AO)),"Statuses"),ij=ge(()=>Promise.resolve().then(()=>(nE(),tE)),"Hours"),lj=ge(()=>Promise.resolve().then(()=>(sE(),oE)),"Company"),cj=ge(()=>Promise.resolve().then(()=>(lE(),iE)),"Settings"),uj=()=>Li(E.value.section)?.label()??o("Settings");Ns({page:"settings",title:uj,view:cj});Ve({id:"go-settings",group:"go",label:()=>o("Settings"),icon:"settings",key:"KeyG KeyS",run:()=>L(Bt())});Tn({id:"looks",group:"own",icon:"sun-moon",label:()=>o("Appearance"),view:QF});Tn({id:"work",group:"own",icon:"inbox",label:()=>o("Work with conversations"),view:XF});Tn({id:"keys",group:"own",icon:"keyboard",label:()=>o("Keyboard shortcuts"),view:ej});Tn({id:"notifications",group:"own",icon:"bell",label:()=>o("Notifications"),view:tj});Tn({id:"password",group:"own",icon:"key-round",label:()=>o("Password"),view:nj});Tn({id:"sessions",group:"own",icon:"monitor-smartphone",label:()=>o("Sessions"),view:oj});Tn({id:"company",group:"company",icon:"settings",label:()=>o("Company"),when:()=>A.value?.role==="administrator",view:lj});Tn({id:"hours",group:"company",icon:"clock",label:()=>o("Business hours"),when:()=>A.value?.role==="administrator",view:ij});Tn({id:"mailbox",group:"company",icon:"mail",label:()=>o("Emails to colleagues"),when:()=>A.value?.role==="administrator",view:sj});Tn({id:"teams",group:"company",icon:"users-round",label:()=>o("Teams"),when:()=>A.value?.role==="administrator",view:aj});Tn({id:"statuses",group:"company",icon:"circle-dot",label:()=>o("Statuses"),when:()=>A.value?.role==="administrator",view:rj});de(()=>{fe.value?.motion==="less"?document.documentElement.dataset.motion="less":delete document.documentElement.dataset.motion});ec();ec();Jt();ym();var Cj=An(["shortcuts"],()=>Promise.resolve().then(()=>(xE(),kE)),"Shortcuts");function _E(){let{page:e,dialog:t}=E.value,n=B.value.ready;return N(()=>{document.documentElement.dataset.pane=n&&t?"dialog":"list",t||(tt.value=!1)},[n,t]),N(()=>{document.title=n?Pk():o("Okno")}),e==="setup"?r`<${yE} />`:Ae.value==="out"||e==="login"?r`<${vE} />`:n?e==="inbox"?r`<${Ej} open=${!!t} />`:r`<${Tj} view=${pr(e)?.view??Oj} />`:null}var SE=()=>B.value.demo&&r`<div class="banner demo">
<${f} name="flask-conical" size="m" />
<span class="grow cut">${o("Demo: the clients are not real, nothing is sent out")}</span>
</div>`;function Tj({view:e}){return r`
<a class="skip" href="#main">${o("Skip to the main content")}</a>
<div class=${po.value?"app rail":"app"} inert=${Ae.value==="expired"||null}>
<${c$} />
<${SE} />
<${e} />
<${Th} />
</div>
<${CE} />
`}var Oj=()=>r`<main class="main page" id="main">
<h1 class="vh">${o("Page not found")}</h1>
<${ae} icon="search-x" title=${o("Page not found")} text=${o("The link may be old or mistyped.")}>
<a class="btn" href="/inbox/mine">${o("Go to the inbox")}</a>
<//>
</main>`;function Ej({open:e}){let t=ht.value[`dialog:${E.value.dialog}`]?.problem,n=!e||t||Sn.value&&!tt.value;return r`
<a class="skip" href="#conversation">${o("Skip to the conversation")}</a>
<div class=${po.value?"app rail":"app"} inert=${Ae.value==="expired"||null}>
<${c$} />
<${SE} />
<main class=${`main inbox ${n?"nocard":""} ${tt.value?"hasdrawer":""}`} id="main">
<h1 class="vh">${o("Inbox")}</h1>
<${I0} />
<${Mf} name="--w-list" side="left" label=${o("List width")} />
<${pC} />
${!n&&r`<${Mf} name="--w-card" side="right" label=${o("Card width")} /><${PC} />`}
<${Th} />
</main>
</div>
<${CE} />
`}var CE=()=>r`
<${bw} />
<${Cj} />
<${xk} />
<${mC} />
<${n0} />
<${cO} />
<${xC} />
${Ae.value==="expired"&&r`<${wE} />`}
<div class="vh" aria-live="polite">${Ri.value}</div>
`;Jt();te();ts();se();J();At();x();Gs();yt();G();Vs();M();Ne();var Aj=[".side","#list","#conversation","#card"],Nj=".nav[aria-current], .dlg, textarea";function TE(e){let t=Aj.map(l=>Nt(l)).filter(l=>l?.offsetParent),n=t.findIndex(l=>l.contains(document.activeElement)),i=[...t[(n+e+t.length)%t.length].querySelectorAll("a[href], button, textarea")].filter(l=>l.offsetParent&&l.tabIndex===0);(i.find(l=>l.matches(Nj))??i[0])?.focus()}function Pj(){v.value?v.value=null:tt.value?tt.value=!1:document.activeElement!==document.body&&Lr(document.activeElement)?document.activeElement.blur():E.peek().page!=="inbox"?L(uo()):E.peek().dialog&&Dj()}function Dj(){let{view:e,dialog:t}=E.peek(),n=Nt(`#list .dlg[data-id="${t}"]`);n?.offsetParent?n.focus():L(W(e))}Ve({id:"pane",group:"everywhere",label:()=>o("Next pane"),key:"F6",anywhere:!0,palette:!1,run:()=>TE(1)},{id:"pane-back",group:"everywhere",key:"Shift+F6",anywhere:!0,palette:!1,listed:!1,run:()=>TE(-1)},{id:"undo",group:"everywhere",label:()=>o("Undo the last action"),icon:"undo-2",key:"KeyZ",run:Pc},{id:"sidebar",group:"everywhere",label:()=>o("Show or hide the sidebar"),icon:"panel-left",key:"BracketLeft",run:()=>{po.value=!po.value}},{id:"shortcuts",group:"everywhere",label:()=>o("Keyboard shortcuts"),icon:"keyboard",key:"Shift+Slash",run:()=>{v.value="shortcuts"}});var OE=new Set(["F6","Shift+F6"]),Mj=1200,tc=null,vb=!0;de(()=>{vb=fe.value?.shortcuts??!0,xw(fe.value?.keys)});function Rj(e,t){let n=tc&&performance.now()-tc.at<Mj?kr(`${tc.chord} ${e}`,t):null;return tc=null,n||(!t&&vb&&Tw(e)&&(tc={chord:e,at:performance.now()}),kr(e,t))}function Lj(e){if(Ae.peek()!=="in"||e.defaultPrevented||e.altKey)return;if(e.key==="Escape"){Pj();return}let t=Qo(e),n=Lr(e.target),s=!t.startsWith("Ctrl");if(v.peek()||s&&!vb&&!OE.has(t)||n&&s&&!OE.has(t))return;let a={"?":"Shift+Slash","/":"Slash"}[e.key],i=Rj(!n&&a||t,n);i?zj(i,e)!==!1&&e.preventDefault():Xu(e)}function zj(e,t){if(e.act)return Qu(t,()=>e.run(t),{settled:Ln(),pause:!e.opensField});if(!(Xu(t)&&e.id==="undo"))return e.walks&&Zu(),e.run(t)}var EE=()=>document.addEventListener("keydown",Lj);ec();var Ij=3e3;async function Bj(){await _i(Uv()??Pd()),EE(),Pb(r`<${_E} />`,document.getElementById("app")),E.value.page!=="setup"&&await NE()}var Wj=de(()=>{B.value.ready&&(E.value.page!=="inbox"||Object.keys(kc.value).length>0)&&setTimeout(()=>{Wj(),Bf()})}),{session:yb}=document.documentElement.dataset;async function NE(){try{let{needed:e,operator:t}=yb?{needed:yb==="new",operator:yb==="in"}:await j("/api/setup");if(!t){AE(e);return}await wa(),(E.value.page==="login"||location.pathname==="/")&&L("/inbox/mine",{replace:!0})}catch(e){if(!(e instanceof ce))throw e;e.status===401?AE(!1):setTimeout(NE,Ij)}}function AE(e){E.value.page!=="login"&&location.pathname!=="/"&&(ud.value=location.pathname+location.search),Ae.value="out",L(e?"/setup":"/login",{replace:!0})}Bj();
