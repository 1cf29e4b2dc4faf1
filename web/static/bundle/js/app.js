/* Okno, AGPL-3.0-or-later. Made by `make bundle` from js, css and vendor beside this folder; the licences of the libraries are in vendor. */
var XD=Object.defineProperty;var b=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(s){throw n=[s],s}};var _e=(e,t)=>{for(var n in t)XD(e,n,{get:t[n],enumerable:!0})};function tr(e){e&&e.parentNode&&e.remove()}function Iu(e,t,n){var s,a,i,l={},c=arguments.length;for(i in t)i=="key"?s=t[i]:i=="ref"&&typeof e!="function"?a=t[i]:l[i]=t[i];return c>2&&(l.children=c>3?h$.call(arguments,2):n),El(e,l,s,a,null)}function El(e,t,n,s,a){var i={type:e,props:t,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Al,__v:a||++Hk,__i:-1,__u:0};return!a&&Ke.vnode&&Ke.vnode(i),i}function g$(){return{current:null}}function or(e){return e.children}function Mo(e,t){this.props=e,this.context=t,this.__g=0}function na(e,t){if(t==null)return e.__&&na(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:na(e)}function nM(e){var t,n=e.__v,s=n.__e,a=[],i=[],l=e.__P;l&&((t=nr({constructor:Al},n)).__v=n.__v+1,Ke.vnode&&Ke.vnode(t),b$(l,t,n,e.__n,l.namespaceURI,32&n.__u?[s]:null,a,s||na(n),32&n.__u,i),t.__v=n.__v,t.__.__k[t.__i]=t,ey(a,t,i),n.__=n.__e=null,t.__e!=s&&Vk(t))}function Vk(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),Vk(e)}function qk(e){(8&e.__g||(e.__g|=8,ta.push(e),Mu++))&&p$==Ke.debounceRendering||((p$=Ke.debounceRendering)||queueMicrotask)(Jk)}function Jk(){try{for(var e,t=1;ta.length;)ta.length>t&&ta.sort(Yk),e=ta.shift(),t=ta.length,8&e.__g&&nM(e)}finally{(Mu=ta.length)&&(p$||queueMicrotask)(Jk)}}function Qk(e,t,n,s,a,i,l,c,u,p,m){var $,f,h,y,S,x,k=s.__k||Ru,M=t.length;for(u=oM(n,t,k,u,M),$=0;$<M;$++)(h=n.__k[$])!=null&&(f=~h.__i&&k[h.__i]||Lu,h.__i=$,x=b$(e,h,f,a,i,l,c,u,p,m),y=h.__e,(f.ref!=h.ref||8&f.__u)&&(f.ref&&v$(f.ref,null,h,f),h.ref&&m.push(h.ref,h.__c||y,h)),S=S||y,4&h.__u?(u=Zk(h,u,e,!f.__v),f.__e&&(f.__e=null)):typeof h.type=="function"&&x!==void 0?u=x:y&&(u=y.nextSibling),h.__u&=-21);return n.__e=S,u}function oM(e,t,n,s,a){var i,l,c,u,p,m,$,f,h,y=n.length,S=y,x=0,k=0,M=e.__k=Array(a);for(i=0;i<a;i++)(l=t[i])!=null&&typeof l!="boolean"&&typeof l!="function"?(typeof l!="object"||l.constructor===String?l=M[i]=El(null,l):$$(l)?l=M[i]=El(or,{children:l}):l.constructor===Al&&l.__b?l=M[i]=El(l.type,l.props,l.key,l.ref,l.__v):M[i]=l,u=i+x,l.__=e,l.__b=e.__b+1,c=null,~(p=l.__i=sM(l,n,u,S))&&(S--,(c=n[p])&&(c.__u|=2)),c&&c.__v?(l.__u|=16,p==u-1?x--:p==u+1?x++:p!=u&&(p>u?x--:x++,k=1)):(~p||(a>y?x--:a<y&&x++),typeof l.type!="function"&&(l.__u|=4))):M[i]=null;if(k){for(m=[],$=[],i=0;i<a;i++)if((l=M[i])&&16&l.__u){for(x=0,f=m.length;x<f;)m[h=x+f>>1]<l.__i?x=h+1:f=h;m[x]=l.__i,$[i]=x+1}for(x=m.length;i--;)$[i]&&($[i]==x?x--:M[i].__u|=4)}if(S)for(i=0;i<y;i++)!(c=n[i])||2&c.__u||(c.__e==s&&(s=na(c)),k$(c,c));return s}function Zk(e,t,n,s){var a,i,l,c;if(typeof e.type=="function"){if(e.props.__P)return t;if(a=e.__k)for(i=0;i<a.length;i++)a[i]&&(a[i].__=e,t=Zk(a[i],t,n,!1));return t}for(t&&!t.parentNode&&(t=na(e))&&!t.parentNode&&(t=null),l=e.__e,c=t;c&&c.nodeType==8;)c=c.nextSibling;for(l!=c&&(!s&&n.moveBefore&&l.parentNode?n.moveBefore(l,t):n.insertBefore(l,t||null)),t=l;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function sM(e,t,n,s){var a,i=e.key,l=e.type,c=t[n],u=c&&!(2&c.__u);if(c===null&&i==null||u&&i==c.key&&l==c.type)return n;if(s>(u?1:0)){for(a=n-1;a>=0;a--)if((c=t[a])&&!(2&c.__u)&&i==c.key&&l==c.type)return a;for(a=n+1;a<t.length;a++)if((c=t[a])&&!(2&c.__u)&&i==c.key&&l==c.type)return a}return-1}function Uk(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function Nu(e,t,n,s,a){var i,l;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof s=="string"&&(e.style.cssText=s=""),s)for(t in s)n&&t in n||Uk(e.style,t);if(n)for(t in n)s&&n[t]==s[t]||Uk(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(e.__e||(e.__e={}))[t]=n,n&&s||(l=m$[t]||(m$[t]=aM(t)),(e.__a||(e.__a={}))[t]=f$,i=t!=(t=t.replace(Gk,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,l,i):e.removeEventListener(t,l,i));else{if(a=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function aM(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[Pu]==null)t[Pu]=f$++;else if(t[Pu]<this.__a[e])return;return n(Ke.event?Ke.event(t):t)}}}function b$(e,t,n,s,a,i,l,c,u,p){var m,$,f,h,y,S,x,k,M,F,_,ae,Le,tt,Ee,Mt,me,be,ue=t.type;if(t.constructor!==Al)return null;128&n.__u&&(u=32&n.__u,m=n.__c.__z)&&(t.__u|=u,$=i=[],m.nodeType==8?c=Du(m,i):i.push(m),c=i[0]||c),(m=Ke.__b)&&m(t);e:if(typeof ue=="function"){f=l.length;try{if(k=t.props,M=(m=ue.prototype)&&m.render,F=(m=ue.contextType)&&s[m.__c],_=m?F?F.props.value:m.__:s,(h=n.__c)?(t.__c=h,2&h.__g&&(h.__g|=1)):(M?t.__c=h=new ue(k,_):(t.__c=h=new Mo(k,_),h.constructor=ue,h.render=iM),F&&F.sub(h),h.state||(h.state={}),h.__n=s,h.__g|=8,h.__h=[],h.__k=[]),M&&(h.__s||(h.__s=h.state),ue.getDerivedStateFromProps&&(h.__s==h.state&&(h.__s=nr({},h.__s)),nr(h.__s,ue.getDerivedStateFromProps(k,h.__s)))),y=h.props,S=h.state,h.__v=t,n.__c){if(k!==y&&M&&!ue.getDerivedStateFromProps&&h.componentWillReceiveProps&&h.componentWillReceiveProps(k,_),t.__v==n.__v&&!(8&h.__g)||!(4&h.__g)&&h.shouldComponentUpdate&&h.shouldComponentUpdate(k,h.__s,_)===!1){t.__v!=n.__v&&(h.props=k,h.state=h.__s,h.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(ze){ze&&(ze.__=t)}),Ru.push.apply(h.__h,h.__k),h.__k=[],h.__h.length&&l.push(h),c=na(n);break e}h.componentWillUpdate&&h.componentWillUpdate(k,h.__s,_),M&&h.componentDidUpdate&&h.__h.push(function(){h.componentDidUpdate(y,S,x)})}else M&&!ue.getDerivedStateFromProps&&h.componentWillMount&&h.componentWillMount(),M&&h.componentDidMount&&h.__h.push(h.componentDidMount);h.context=_,h.props=k,h.__P=e,h.__g&=-5,ae=Ke.__r,Le=M?25:0;do h.__g&=-9,ae&&ae(t),m=h.render(h.props,h.state=h.__s,h.context);while(8&h.__g&&++Le<25);M&&(Ru.push.apply(h.__h,h.__k),h.__k=[]),h.state=h.__s,h.getChildContext&&(s=nr({},s,h.getChildContext())),M&&n.__c&&h.getSnapshotBeforeUpdate&&(x=h.getSnapshotBeforeUpdate(y,S)),tt=m&&m.type===or&&m.key==null?m.props.children:m,k.__P&&(m=c,a=(e=k.__P).namespaceURI,u=i=null,n.props&&n.props.__P!=e&&(n.__k.some(function(ze){ze&&k$(ze,ze)}),n.__k=null),c=n.__k?na(n,0):null),c=Qk(e,$$(tt)?tt:[tt],t,n,s,a,i,l,c,u,p),k.__P&&(t.__e=null,c=m),t.__u&=-161,$&&$.some(tr),h.__h.length&&l.push(h),1&h.__g&&(h.__g&=-4)}catch(ze){if(l.length=f,t.__v=null,u||i)if(ze&&ze.then){if(t.__u|=128|u,i){for(~(me=i.indexOf(c||void 0))||(me=i.length);(be=i[me-1])&&be.nodeType==8;)me--;for(;me<i.length;me++)if(be=i[me])if(i[me]=null,Ee){if(be==Mt)break}else{if(be.nodeType!=8)break;be.data.startsWith("$s")&&(Mt=Du(Ee=be))}}if(!Ee){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;Ee=c}(m=Du(Ee=t.__c.__z||(t.__c.__z=Ee)))?(t.__e=Ee,c=m):t.__e=c,c=c&&c.nextSibling}else i&&i.some(tr);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),ze&&ze.then||Xk(t),Ke.__e(ze,t,n)}}else c=t.__e=rM(n.__e,t,n,s,a,i,l,u,p,e);return(m=Ke.diffed)&&m(t),c}function Du(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Xk(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Xk))}function ey(e,t,n){for(var s=0;s<n.length;)v$(n[s++],n[s++],n[s++]);Ke.__c&&Ke.__c(t,e),e.some(function(a){try{e=a.__h,a.__h=[],e.some(function(i){i.call(a)})}catch(i){Ke.__e(i,a.__v)}})}function rM(e,t,n,s,a,i,l,c,u,p){var m,$,f,h,y,S,x,k,M=n.props||Lu,F=t.props,_=t.type;if(_=="svg"?a="http://www.w3.org/2000/svg":_=="math"?a="http://www.w3.org/1998/Math/MathML":a||(a="http://www.w3.org/1999/xhtml"),i){for(m=0;m<i.length;m++)if((y=i[m])&&(_?y.localName==_:y.nodeType==3)){e=y,i[m]=null;break}}if(!e){if(k=p.ownerDocument||document,!_)return k.createTextNode(F);e=k.createElementNS(a,_,F.is?F:p),c&&(Ke.__m&&Ke.__m(t,i),c=!1),i=null}if(_){if(p=_=="template"&&e.content||e,i=_=="textarea"&&F.defaultValue!=null?null:i&&h$.call(p.childNodes),!c&&i)for(M={},m=0;m<e.attributes.length;m++)M[(y=e.attributes[m]).name]=y.value;for(m in M)y=M[m],m=="dangerouslySetInnerHTML"?f=y:m=="children"||m in F||m=="value"&&"defaultValue"in F||m=="checked"&&"defaultChecked"in F||Nu(e,m,null,y,a);for(m in F)y=F[m],m=="children"?h=y:m=="dangerouslySetInnerHTML"?$=y:m=="value"?S=y:m=="checked"?x=y:c&&typeof y!="function"||M[m]===y||Nu(e,m,y,M[m],a);$?(c||f&&($.__html==f.__html||$.__html==e.innerHTML)||(e.innerHTML=$.__html),t.__k=[]):(f&&(e.textContent=""),(_=="foreignObject"||a=="http://www.w3.org/1998/Math/MathML"&&tM.test(_))&&(a="http://www.w3.org/1999/xhtml"),Qk(p,$$(h)?h:[h],t,n,s,a,i,l,i?i[0]:n.__k&&na(n,0),c,u),i&&i.some(tr)),c&&_!="textarea"||(m="value",_=="progress"&&S==null?e.removeAttribute(m):S==null||S===e[m]&&(_!="progress"||S)||Nu(e,m,S,M[m],a),m="checked",x!=null&&x!=e[m]&&Nu(e,m,x,M[m],a))}else M===F||c&&e.data==F||(e.data=F);return e}function v$(e,t,n,s){try{typeof e=="function"?t?t.__x=e(t)||1:s&&(s=s.__c||s.__e)&&(t=s.__x)&&(s.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(a){Ke.__e(a,n)}}function k$(e,t,n){var s,a,i,l;if(Ke.unmount&&Ke.unmount(e),!(s=e.ref)||s.current&&s.current!=e.__e||v$(s,null,t,e),s=e.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(c){Ke.__e(c,t)}s.__P=s.__n=null}if(s=e.__k)for(l=0;l<s.length;l++)s[l]&&k$(s[l],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(s=e.__c)&&(s=s.__z)&&(a=Du(s,i=[]))&&(s==e.__e&&i.some(tr),tr(a),tr(s)),n||tr(e.__e),e.__e=e.__c=e.__=null}function iM(e,t,n){return this.constructor(e,n)}function ty(e,t){var n,s,a,i;Ke.__&&Ke.__(e,t),t.nodeType==9&&(t=t.documentElement),s=(n=e&&32&e.__u)?null:t.__k,t.__k=El(or,{children:[e]}),a=[],i=[],b$(t,t.__k,s||Lu,Lu,t.namespaceURI,s?null:t.firstChild?h$.call(t.childNodes):null,a,s?s.__e:t.firstChild,n,i),ey(a,t.__k,i),t.__k.props.children=null}var Ke,Hk,d$,ta,p$,Mu,Yk,Pu,Gk,f$,m$,eM,Al,Lu,Ru,tM,$$,h$,nr,sr=b(()=>{Al=Symbol.for("pv"),Lu={},Ru=[],tM=/^m(i|n|o|s|text|space)$/,$$=Array.isArray,h$=Ru.slice,nr=Object.assign;Ke={__e:function(e,t,n,s){for(var a,i,l;t=t.__;)if((a=t.__c)&&!(1&a.__g)){a.__g|=4;try{if((l=(i=a.constructor)&&i.getDerivedStateFromError)&&a.setState(i.getDerivedStateFromError(e)),a.componentDidCatch&&(a.componentDidCatch(e,s||{}),l=1),l&&8&a.__g)return void(a.__g|=2)}catch(c){e=c}}throw Mu=0,e}},Hk=0,d$=function(e){return e!=null&&e.constructor===Al},Mo.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=nr({},this.state)),typeof e=="function"&&(e=e(nr({},n),this.props)),e&&(nr(n,e),this.__v&&(t&&this.__k.push(t),qk(this)))},Mo.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),qk(this))},Mo.prototype.render=or,ta=[],Mu=0,Yk=function(e,t){return e.__v.__b-t.__v.__b},Pu=Symbol(),Gk=/(PointerCapture)$|Capture$/i,f$=0,m$={},eM=0});function Pl(e,t){St.__h&&St.__h(Tt,e,zu||t),zu=0;var n=Tt.__H||(Tt.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function g(e){return zu=1,lM(my,e)}function lM(e,t,n){var s=Pl(ar++,2);if(s.t=e,!s.__c&&(s.__=[n?n(t):my(void 0,t),function(i){var l=(s.__N||s.__)[0],c=s.t(l,i);w$(l,c)||(s.__N=[c,s.__[1]],s.__c.setState({}))}],s.__c=Tt,!Tt.__f)){Tt.__f=!0;var a=Tt.shouldComponentUpdate;Tt.shouldComponentUpdate=function(i,l,c){var u=this.__H;if(!u)return!0;var p=!1,m=this.props!=i;if(u.__.some(function(f){f.__N&&(p=!0,w$(f.__[0],f.__N[0])||(m=!0))}),a){var $=a.call(this,i,l,c);return p?$||m:$}return!p||m}}return s.__}function D(e,t){var n=Pl(ar++,3);!St.__s&&T$(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,Tt.__H.__h.push(n))}function W(e,t){var n=Pl(ar++,4);!St.__s&&T$(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,Tt.__h.push(n))}function A(e){return zu=5,rs(function(){return{current:e}},[])}function rs(e,t){var n=Pl(ar++,7);return T$(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function S$(){var e=Pl(ar++,11);if(!e.__){for(var t=Tt.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+"-"+n[1]++}return e.__}function cM(){var e;do{for(;e=x$.shift();)try{Nl(e)}catch(n){St.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=py.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Nl),t.__h.some(_$),t.__h=[]}catch(n){t.__h=[],St.__e(n,e.__v)}}}while(x$.length)}function uM(e){var t,n=function(){clearTimeout(s),cy&&cancelAnimationFrame(t),setTimeout(e)},s=setTimeout(n,35);cy&&(t=requestAnimationFrame(n))}function uy(e){e!=1&&ny==St.requestAnimationFrame||((ny=St.requestAnimationFrame)||uM)(cM)}function Nl(e){var t=Tt,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),Tt=t}function _$(e){var t=Tt;e.__c=e.__(),Tt=t}function T$(e,t){return!e||e.length!=t.length||t.some(function(n,s){return!w$(n,e[s])})}function my(e,t){return typeof t=="function"?t(e):t}var ar,Tt,y$,ny,w$,zu,py,x$,St,oy,sy,ay,ry,iy,ly,cy,B=b(()=>{sr();w$=Object.is,zu=0,py=[],x$=[],St=Ke,oy=St.__b,sy=St.__r,ay=St.diffed,ry=St.__c,iy=St.unmount,ly=St.__;St.__b=function(e){Tt=null,oy&&oy(e)},St.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),ly&&ly(e,t)},St.__r=function(e){sy&&sy(e),ar=0;var t=(Tt=e.__c).__H;t&&(y$==Tt?Tt.__h=[]:(t.__h.some(Nl),t.__h.some(_$),ar=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),y$=Tt},St.diffed=function(e){ay&&ay(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&uy(py.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),y$=Tt=null},St.__c=function(e,t){t.some(function(n){try{n.__h.some(Nl),n.__h=n.__h.filter(function(s){return!s.__||_$(s)})}catch(s){n.__h=[function(){throw s}]}}),ry&&ry(e,t)},St.unmount=function(e){iy&&iy(e);var t,n,s=e.__c;s&&s.__H&&(s.__H.__.some(function(a){try{if(a.__P&&a.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}a.__P=n,uy(x$.push(a))}else Nl(a)}catch(i){t=i}}),s.__H=void 0,t&&St.__e(t,s.__v))};cy=typeof requestAnimationFrame=="function"});function Ku(){if(is>1){is--;return}let e,t=!1;for((function(){let n=Bu;for(Bu=void 0;n!==void 0;){let s=n.S;if(s.v===n.v)for(let a=s.t;a!==void 0;a=a.x)a.i===n.i&&(a.i=s.i);n=n.o}})();Ml!==void 0;){let n=Ml;for(Ml=void 0,Wu++;n!==void 0;){let s=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&fy(n))try{n.c()}catch(a){t||(e=a,t=!0)}n=s}}if(Wu=0,is--,t)throw e}function rr(e){if(is>0)return e();C$=++mM,is++;try{return e()}finally{Ku()}}function Wt(e){let t=ut,n=Dl;ut=void 0,Dl=void 0;try{return e()}finally{ut=t,Dl=n}}function dy(e){if(ut===void 0)return;let t=e.n;if(t===void 0||t.t!==ut)return t={i:0,S:e,p:ut.s,n:void 0,t:ut,e:void 0,x:void 0,r:t},ut.s!==void 0&&(ut.s.n=t),ut.s=t,e.n=t,32&ut.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=ut.s,t.n=void 0,ut.s.n=t,ut.s=t),t}function Lt(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}function C(e,t){return new Lt(e,t)}function fy(e){for(let t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function $y(e){for(let t=e.s;t!==void 0;t=t.n){let n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function hy(e){let t,n=e.s;for(;n!==void 0;){let s=n.p;n.i===-1?(n.S.U(n),s!==void 0&&(s.n=n.n),n.n!==void 0&&(n.n.p=s)):t=n,n.S.n=n.r,n.r!==void 0&&(n.r=void 0),n=s}e.s=t}function ir(e,t){Lt.call(this,void 0,t),this.x=e,this.s=void 0,this.g=Fu-1,this.f=4}function fe(e,t){return new ir(e,t)}function gy(e){let t=e.j;if(e.j=void 0,typeof t=="function"){is++;let n=ut;ut=void 0;try{t()}catch(s){throw e.f&=-2,e.f|=8,O$(e),s}finally{ut=n,Ku()}}}function O$(e){for(let t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,gy(e)}function dM(e){if(ut!==this)throw new Error("Out-of-order effect");hy(this),ut=e,this.f&=-2;try{8&this.f&&O$(this)}finally{Ku()}}function ti(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,Dl&&Dl.push(this)}function $e(e,t){let n=new ti(e,t);try{n.c()}catch(a){throw n.d(),a}let s=n.d.bind(n);return s[Symbol.dispose]=s,s}var pM,ut,Dl,Ml,Bu,is,Wu,mM,C$,Fu,E$=b(()=>{pM=Symbol.for("preact-signals");is=0,Wu=0,mM=0,C$=0,Fu=0;Lt.prototype.brand=pM;Lt.prototype.h=function(){return!0};Lt.prototype.S=function(e){let t=this.t;t!==e&&e.e===void 0&&(e.x=t,this.t=e,t!==void 0?t.e=e:Wt(()=>{var n;(n=this.W)==null||n.call(this)}))};Lt.prototype.U=function(e){if(this.t!==void 0){let t=e.e,n=e.x;t!==void 0&&(t.x=n,e.e=void 0),n!==void 0&&(n.e=t,e.x=void 0),e===this.t&&(this.t=n,n===void 0&&Wt(()=>{var s;(s=this.Z)==null||s.call(this)}))}};Lt.prototype.subscribe=function(e){return $e(()=>{let t=this.value;Wt(()=>e(t))},{name:"sub"})};Lt.prototype.valueOf=function(){return this.value};Lt.prototype.toString=function(){return this.value+""};Lt.prototype.toJSON=function(){return this.value};Lt.prototype.peek=function(){return Wt(()=>this.value)};Object.defineProperty(Lt.prototype,"value",{get(){let e=dy(this);return e!==void 0&&(e.i=this.i),this.v},set(e){if(e!==this.v){if(Wu>100)throw new Error("Cycle detected");(function(t){is!==0&&Wu===0&&t.l!==C$&&(t.l=C$,Bu={S:t,v:t.v,i:t.i,o:Bu})})(this),this.v=e,this.i++,Fu++,is++;try{for(let t=this.t;t!==void 0;t=t.x)t.t.N()}finally{Ku()}}}});ir.prototype=new Lt;ir.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===Fu))return!0;if(this.g=Fu,this.f|=1,this.i>0&&!fy(this))return this.f&=-2,!0;let e=ut;try{$y(this),ut=this;let t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(t){this.v=t,this.f|=16,this.i++}return ut=e,hy(this),this.f&=-2,!0};ir.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(let t=this.s;t!==void 0;t=t.n)t.S.S(t)}Lt.prototype.S.call(this,e)};ir.prototype.U=function(e){if(this.t!==void 0&&(Lt.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(let t=this.s;t!==void 0;t=t.n)t.S.U(t)}};ir.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(let e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(ir.prototype,"value",{get(){if(1&this.f)throw new Error("Cycle detected");let e=dy(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});ti.prototype.c=function(){let e=this.S();try{if(8&this.f||this.x===void 0)return;let t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};ti.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,gy(this),$y(this),is++;let e=ut;return ut=this,dM.bind(this,e)};ti.prototype.N=function(){2&this.f||(this.f|=2,this.u=Ml,Ml=this)};ti.prototype.d=function(){this.f|=8,1&this.f||O$(this)};ti.prototype.dispose=function(){this.d()}});function ni(e,t){Ke[e]=t.bind(null,Ke[e]||(()=>{}))}function Ll(e){if(ju){let t=ju;ju=void 0,t()}ju=e&&e.S()}function ky({data:e}){let t=hM(e);t.name="ReactiveDom",t.value=e;let[n,s]=rs(()=>{let a=this,i=this.__v;for(;i=i.__;)if(i.__c){i.__c.__$f|=4;break}let l=fe(()=>{let m=t.value.value;return m===0?0:m===!0?"":m||""}),c=fe(()=>!Array.isArray(l.value)&&!d$(l.value)),u=$e(function(){if(this.N=yy,c.value){let m=l.value;a.__v&&a.__v.__e&&a.__v.__e.nodeType===3&&(a.__v.__e.data=m)}}),p=this.__$u.d;return this.__$u.d=function(){u(),p.call(this)},[c,l]},[]);return n.value?s.peek():s.value}function $M(e,t,n,s){let a=t in e&&e.ownerSVGElement===void 0,i=C(n);return{o:(l,c)=>{i.value=l,s=c},d:$e(function(){this.N=yy;let l=i.value.value;s[t]!==l&&(s[t]=l,a?e[t]=l:l!=null&&(l!==!1||t[4]==="-")?e.setAttribute(t,l):e.removeAttribute(t))})}}function hM(e,t){return rs(()=>C(e,t),[])}function bM(){rr(()=>{let e;for(;e=vy.shift();)by.call(e)})}function yy(){vy.push(this)===1&&(Ke.requestAnimationFrame||gM)(bM)}var fM,by,qu,ju,vy,gM,te=b(()=>{sr();B();E$();E$();fM=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__,vy=[];$e(function(){by=this.N})();ky.displayName="ReactiveTextNode";Object.defineProperties(Lt.prototype,{constructor:{configurable:!0,value:Iu(or,null).constructor},type:{configurable:!0,value:ky},props:{configurable:!0,get(){let e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});ni("__b",(e,t)=>{if(Ll(),qu=void 0,typeof t.type=="string"){let n,s=t.props;for(let a in s){if(a==="children")continue;let i=s[a];i instanceof Lt&&(n||(t.__np=n={}),n[a]=i,s[a]=i.peek())}}e(t)});ni("__r",(e,t)=>{if(e(t),t.type!==or){Ll();let n,s=t.__c;s&&(s.__$f&=-2,n=s.__$u,n===void 0&&(s.__$u=n=(function(a,i){let l;return $e(function(){l=this},{name:i}),l.c=a,l})((function(a){return function(){var i;fM&&((i=this.y)==null||i.call(this)),a.__$f|=1,a.setState({})}})(s),typeof t.type=="function"?t.type.displayName||t.type.name:""))),qu=s,Ll(n)}});ni("__e",(e,t,n,s)=>{Ll(),qu=void 0,e(t,n,s)});ni("diffed",(e,t)=>{Ll(),qu=void 0;let n;if(typeof t.type=="string"&&(n=t.__e)){let s=t.__np,a=t.props,i=n.U;if(i)for(let l in i){let c=i[l];c===void 0||s&&l in s||(c.d(),i[l]=void 0)}if(s){i||(i={},n.U=i);for(let l in s){let c=i[l],u=s[l];c===void 0?(c=$M(n,l,u,a),i[l]=c):c.o(u,a)}}}e(t)});ni("unmount",(e,t)=>{if(typeof t.type=="string"){let n=t.__e;if(n){let a=n.U;if(a){n.U=void 0;for(let i in a){let l=a[i];l&&l.d()}}}let s=t.__np;if(s){let a=t.props;for(let i in s)a[i]=s[i]}t.__np=void 0}else{let n=t.__c;if(n){n.__$f|=8;let s=n.__$u;s&&(n.__$u=void 0,s.d())}}e(t)});ni("__h",(e,t,n,s)=>{s<3&&(t.__$f|=2),e(t,n,s)});Mo.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;let n=this.__$u,s=n&&n.s!==void 0;for(let a in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){let a=2&this.__$f;if(!(s||a||4&this.__$f)||1&this.__$f)return!0}else if(!(s||4&this.__$f)||3&this.__$f)return!0;for(let a in e)if(a!=="__source"&&e[a]!==this.props[a])return!0;for(let a in this.props)if(!(a in e))return!0;return!1};gM=e=>{queueMicrotask(()=>{queueMicrotask(e)})}});function oa(){if(crypto.randomUUID)return crypto.randomUUID();let e=crypto.getRandomValues(new Uint8Array(16));e[6]=e[6]&15|64,e[8]=e[8]&63|128;let t=[...e].map(n=>n.toString(16).padStart(2,"0")).join("");return[t.slice(0,8),t.slice(8,12),t.slice(12,16),t.slice(16,20),t.slice(20)].join("-")}var Uu=b(()=>{});async function Rl(e){let t=vM.includes(e)?e:N$(),s=await(await fetch(new URL(`../../i18n/${t}.json`,import.meta.url))).json();wy=new Intl.PluralRules(t),document.documentElement.lang=t,A$.value=s,Re.value=t}function o(e,t){return xy(A$.value[e]||e,t)}function T(e,t,n,s){let a=A$.value[e],i=Array.isArray(a)?a[kM(n)]:n===1?e:t;return xy(i,{n,...s})}function kM(e){let t=wy.select(e);return Re.value!=="ru"?t==="one"?0:1:{one:0,few:1}[t]??2}function xy(e,t){return t?e.replace(/\{(\w+)\}/g,(n,s)=>t[s]??n):e}function pt(e,t){return e.split(/(\{\w+\})/).map(n=>{let s=/^\{(\w+)\}$/.exec(n);return s&&s[1]in t?t[s[1]]:n})}var A$,Re,wy,vM,N$,w=b(()=>{te();A$=C({}),Re=C("en"),wy=new Intl.PluralRules("en"),vM=["ru","en"],N$=()=>navigator.language.toLowerCase().startsWith("ru")?"ru":"en"});async function Ce(e,t,n){let s,a=n===void 0?void 0:JSON.stringify(n);try{s=await fetch(t,{method:e,headers:n===void 0?{}:{"Content-Type":"application/json"},body:a,keepalive:a!==void 0&&a.length<xM,signal:AbortSignal.timeout(yM)})}catch(c){throw new Q(0,c.name==="TimeoutError"?"timeout":"offline")}let i=await _M(s);if(s.ok)return i;let l=i?.code??`http-${s.status}`;throw s.status===401&&l!=="wrong-password"&&Fe.value==="in"&&(Fe.value="expired"),new Q(s.status,l,i??{})}async function _M(e){if(e.status===204)return null;try{return await e.json()}catch{return null}}async function j(e,t,{method:n="POST",key:s=oa()}={}){try{return await Ce(n,e,{...t,key:s})}catch(a){if(!a.offline)throw a;return await new Promise(i=>setTimeout(i,wM)),Ce(n,e,{...t,key:s})}}function z(e){if(e.offline&&e.status===0)return e.code==="timeout"?o("The server did not answer within 10 seconds."):o("No connection to the server.");let t={"not-found":()=>o("This no longer exists, or you have no access to it."),forbidden:()=>o("You do not have permission to do this."),"signed-out":()=>o("Your session has expired."),"key-reused":()=>o("This was already sent with a different text."),"cannot-answer":()=>o("This colleague cannot reply in this channel."),"team-cannot-answer":()=>o("Nobody in this team can reply in this channel."),"team-gone":()=>o("This team no longer exists."),"tag-gone":()=>o("This tag was deleted."),"tag-exists":()=>o("A tag with this name already exists."),"too-many-tags":()=>o("A conversation has at most 30 tags."),merged:()=>o("This tag was merged into another one."),"team-exists":()=>o("A team with this name already exists."),"rate-limited":()=>o("Too many attempts. Try again in a few minutes."),"no-candidates":()=>o("Nobody can take these conversations."),"operator-gone":()=>o("This no longer exists, or you have no access to it."),closed:()=>o("The conversation is closed."),"invalid-time":()=>o("Choose a time within the next year."),"nothing-to-undo":()=>o("Nothing to undo: this has been changed since."),"too-late":()=>o("More than 7 days have passed, this can no longer be undone."),"client-not-started":()=>o("The client must write first in this channel."),"no-address":()=>o("The client has no address in this channel."),"address-wrong":()=>o("Emails cannot be sent to this address."),"invalid-subject":()=>o("This subject cannot be sent."),"cannot-check":()=>o("This platform cannot tell whether the message arrived."),"not-uncertain":()=>o("The delivery state is already known."),"edit-in-progress":()=>o("An earlier change to this message is still being sent. Try again in a moment."),"not-supported":()=>o("This channel does not support this."),"channel-removed":()=>o("The channel was disconnected."),blocked:()=>o("The client has blocked us."),invalid:()=>o("The server did not accept these values. Check them and try again."),"search-busy":()=>o("Your earlier searches are still running. Try again in a moment."),"too-slow":()=>o("The search took too long. Try a rarer word, or several words."),"no-space":()=>o("The server's disk is full."),"read-only":()=>o("The server cannot save anything: its disk is read-only."),"disk-fault":()=>o("The server cannot save anything: its disk fails."),"database-damaged":()=>o("The server cannot save anything: its database is damaged.")}[e.code];return t?t():o("Something went wrong. Try again. Code {code}.",{code:e.status||e.code})}var yM,wM,Fe,Q,xM,K,V=b(()=>{te();Uu();w();yM=1e4,wM=700,Fe=C("unknown"),Q=class extends Error{constructor(t,n,s={}){super(n),this.status=t,this.code=n,this.detail=s}get offline(){return this.status===0||[502,503,504].includes(this.status)}},xM=16384;K=e=>Ce("GET",e)});function Ty(e){var t=_y.get(this);return t||(t=new Map,_y.set(this,t)),(t=Sy(this,t.get(e)||(t.set(e,t=(function(n){for(var s,a,i=1,l="",c="",u=[0],p=function(f){i===1&&(f||(l=l.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,f,l):i===3&&(f||l)?(u.push(3,f,l),i=2):i===2&&l==="..."&&f?u.push(4,f,0):i===2&&l&&!f?u.push(5,0,!0,l):i>=5&&((l||!f&&i===5)&&(u.push(i,0,l,a),i=6),f&&(u.push(i,f,0,a),i=6)),l=""},m=0;m<n.length;m++){m&&(i===1&&p(),p(m));for(var $=0;$<n[m].length;$++)s=n[m][$],i===1?s==="<"?(p(),u=[u],i=3):l+=s:i===4?l==="--"&&s===">"?(i=1,l=""):l=s+l[0]:c?s===c?c="":l+=s:s==='"'||s==="'"?c=s:s===">"?(p(),i=1):i&&(s==="="?(i=5,a=l,l=""):s==="/"&&(i<5||n[m][$+1]===">")?(p(),i===3&&(u=u[0]),i=u,(u=u[0]).push(2,0,i),i=0):s===" "||s==="	"||s===`
`||s==="\r"?(p(),i=2):l+=s),i===3&&l==="!--"&&(i=4,u=u[0])}return p(),u})(e)),t),arguments,[])).length>1?t:t[0]}var Sy,_y,Cy=b(()=>{Sy=function(e,t,n,s){var a;t[0]=0;for(var i=1;i<t.length;i++){var l=t[i++],c=t[i]?(t[0]|=l?1:2,n[t[i++]]):t[++i];l===3?s[0]=c:l===4?s[1]=Object.assign(s[1]||{},c):l===5?(s[1]=s[1]||{})[t[++i]]=c:l===6?s[1][t[++i]]+=c+"":l?(a=e.apply(c,Sy(e,c,n,["",null])),s.push(a),c[0]?t[0]|=2:(t[i-2]=0,t[i]=a)):s.push(c)}return s},_y=new Map});var r,O=b(()=>{sr();Cy();r=Ty.bind(function(...t){return this[0]=3,Iu(...t)})});function Oy(e){let t=e??"",n=Ye(t);return CM(n)&&TM.test(t.slice(n.length))}function fo(e){if(!P$.has(e)){let t=e.split(".").slice(1),n=s=>(t.find(a=>a.startsWith(s+"-"))??"").split("-").slice(1);P$.set(e,{tags:n("tag").map(Number),priorities:n("priority").map(s=>D$[s])})}return P$.get(e)}function Hu(e,{tags:t=[],priorities:n=[]}){let s=Object.keys(D$).filter(i=>n.includes(D$[i])),a=[...t].sort((i,l)=>i-l);return[e,a.length&&["tag",...a].join("-"),s.length&&["priority",...s].join("-")].filter(Boolean).join(".")}function ls(e){return e.includes(".")}var SM,TM,D$,CM,Ye,sa,P$,Gn=b(()=>{SM=["mine","unassigned","all","waiting","unread","mentions","following","snoozed","untagged","closed","failed"],TM=/^(\.tag(-[1-9]\d{0,14}){1,20})?(\.priority(-(high|medium|low)){1,3})?$/,D$={high:1,medium:0,low:-1},CM=e=>SM.includes(e)||/^team-[1-9]\d{0,14}$/.test(e),Ye=e=>e.split(".",1)[0],sa=e=>e.startsWith("team-")?Number(Ye(e).slice(5)):null;P$=new Map});function cn(e,t){let n=Ye(e);return n==="snoozed"||n==="mentions"?"urgent":n==="closed"?t==="oldest"?"oldest":"newest":t}function aa(e,t,n){if(ls(t)&&!DM(e,fo(t)))return!1;let s=sa(t);return s===null?PM[Ye(t)](e,n):cs(e)&&e.team_id===s}function Ay(e){return e.waiting_since===null?Il-e.last_at:e.due_at??e.waiting_since+OM}function M$(e,t,n,s){let a=Ye(t);if(a==="snoozed")return[e.snooze?.until??Il,e.id];if(a==="mentions"){let i=s.mentions[e.id];return[-((i?.no!=null?Il:0)+(i?.at??0)),-e.id]}return MM[cn(a,n)](e,s)}function Py(e,t,n,s,a){if(!aa(e,t,s))return null;let i=M$(e,t,n,s);return a&&L$(i,a)>0?null:[i[0],i[1],e.id]}function oi(e,t,n,s,a){return Dy(e,t,n,s,a).map(i=>i[2])}function Dy(e,t,n,s,a){let i=[];for(let l in e){let c=Py(e[l],t,n,s,a);c&&i.push(c)}return i.sort(L$)}function My(){let e=null;return(t,n,s,a,i)=>{let l=e&&e.view===n&&e.sort===s&&e.edge===i&&zM(e.who,a,n,s),c=l?BM(e.dialogs,t):null,u=c&&c.size<=RM?WM(e.entries,c,t,n,s,a,i):Dy(t,n,s,a,i),p=l&&KM(e.entries,u)?e.ids:u.map(m=>m[2]);return e={dialogs:t,view:n,sort:s,who:a,edge:i,entries:u,ids:p},p}}function zM(e,t,n,s){return s==="assignee"&&e.operators!==t.operators?!1:e.id===t.id&&(IM[Ye(n)]??[]).every(a=>e[a]===t[a])}function BM(e,t){let n=new Set;if(e===t)return n;for(let s in t)t[s]!==e[s]&&n.add(Number(s));for(let s in e)s in t||n.add(Number(s));return n}function WM(e,t,n,s,a,i,l){if(!t.size)return e;let c=e.filter(u=>!t.has(u[2]));for(let u of t){let p=n[u]&&Py(n[u],s,a,i,l);p&&c.splice(FM(c,p),0,p)}return c}function FM(e,t){let n=0,s=e.length;for(;n<s;){let a=n+s>>1;L$(e[a],t)<0?n=a+1:s=a}return n}function Ly(e,t,{busy:n,keep:s}){if(e===t)return{shown:e,queued:[]};if(!n)return{shown:qM(e,t,s),queued:[]};let a=new Set(e),i=jM(a,t),l=[],c=[];return t.forEach((u,p)=>{a.has(u)||(p>i?l.push(u):c.push(u))}),{shown:l.length?[...e,...l]:e,queued:c}}function jM(e,t){for(let n=t.length-1;n>=0;n-=1)if(e.has(t[n]))return n;return-1}function qM(e,t,n){if(n===null||t.includes(n))return t;let s=e.indexOf(n);if(s<0)return t;let a=[...t];return a.splice(Math.min(s,a.length),0,n),a}function Ry(e,t,n){let s=new Map(n.map((a,i)=>[a,i]));if(s.has(e.id))return s.get(e.id);for(let a=Math.max(0,t.indexOf(e.id));a<t.length;a+=1)if(s.has(t[a]))return s.get(t[a]);return null}var Il,OM,EM,AM,Ny,cs,NM,PM,DM,Ey,MM,LM,L$,RM,IM,KM,Vn=b(()=>{Gn();Il=10**14,OM=60*6e4,EM=720*60*6e4,AM=40,Ny=["urgent","newest","oldest","longest","priority","client","assignee"];cs=e=>e.state==="open"&&!e.snooze,NM=(e,t)=>e.client_count>(t.marks[e.id]??1/0),PM={mine:(e,t)=>cs(e)&&e.assignee_id===t.id,unassigned:e=>cs(e)&&e.assignee_id===null,all:cs,waiting:e=>cs(e)&&e.waiting_since!==null,unread:(e,t)=>cs(e)&&NM(e,t)&&(e.assignee_id===t.id||e.assignee_id===null||!!t.follows[e.id]),mentions:(e,t)=>{let n=t.mentions[e.id];return!!n&&(n.no!==null||n.at>Date.now()-EM)},following:(e,t)=>e.state==="open"&&!!t.follows[e.id],snoozed:e=>e.state==="open"&&!!e.snooze,untagged:e=>cs(e)&&!e.tagged,closed:e=>e.state==="closed",failed:e=>e.state==="open"&&!!e.failed};DM=(e,{tags:t,priorities:n})=>(!t.length||e.tags.some(s=>t.includes(s)))&&(!n.length||n.includes(e.priority)),Ey=e=>[...e??""].slice(0,AM).join("");MM={urgent:e=>[Ay(e),e.id],newest:e=>[-e.last_at,-e.id],oldest:e=>[e.last_at,e.id],longest:e=>[e.waiting_since??Il+e.last_at,e.id],priority:e=>[Ay(e)+(1-e.priority)*2*Il,e.id],client:e=>[Ey(e.name),e.id],assignee:(e,t)=>[Ey(t.operators[e.assignee_id]?.name),e.id]};LM=(e,t)=>e<t?-1:e>t?1:0,L$=(e,t)=>LM(e[0],t[0])||e[1]-t[1];RM=64;IM={unread:["marks","follows"],following:["follows"],mentions:["mentions"]};KM=(e,t)=>e===t||e.length===t.length&&e.every((n,s)=>n[2]===t[s][2])});function at(e,{map:t=null,put:n=(l,c,u)=>{l[t][c]=u},leaves:s=t?[t]:[],accepts:a=UM,snapshot:i=HM}){us.set(e,{map:t,write:n,leaves:s,accepts:a,snapshot:i})}function By({k:e,of:t}){if(e==="gone")return us.get(t)?.leaves??[];let n=us.get(e)?.map;return n?[n]:[]}function un(e,...t){let n={...e};for(let s of t)n[s]={...e[s]};return n}function Yu(e,t,n){return(e.revs[t]??-1)>n?!1:(e.revs[t]=n,!0)}function Lo(e,t,n,s,a){let i=us.get(t);i?.accepts(e,a)&&Yu(e,t+n,s)&&i.write(e,n,a)}function Fy(e,t,n,s){let a=us.get(t);if(a&&Yu(e,t+n,s))for(let i of a.leaves)delete e[i][n]}function Ky(e,t,n){for(let[s,{snapshot:a}]of us)for(let[i,l]of a(t))Lo(e,s,i,n,l)}var us,UM,HM,Iy,R$,zy,Wy,Gu=b(()=>{us=new Map,UM=()=>!0,HM=()=>[];Iy=e=>us.get(e).map,R$=()=>[...us.values()].map(e=>e.map).filter(Boolean),zy=()=>Object.fromEntries(R$().map(e=>[e,{}]));Wy=(e,t,n,s)=>us.get(t).write(e,n,s)});function Vu(){return{ready:!1,cursor:null,company:null,automation:null,version:"",demo:!1,me:null,preferences:null,counts:VM,room:qy,recent:[],revs:{},views:{},...zy()}}function Uy(e,t){let n=gL[t.t];return n?n(e,t):e}function Yy(e){let t=Object.keys(e.items).map(Number).sort((n,s)=>n-s);for(let n=1;n<t.length;n+=1)if(t[n]!==t[n-1]+1)return t[n-1];return null}function JM(e,t,n){if(e.operators[t]=n,e.me?.id!==t)return;let{name:s,role:a,presence:i,status_id:l}=n;e.me={...e.me,name:s,role:a,presence:i,status_id:l}}function QM(e,t,n){n.at||n.no?e.mentions[t]={no:n.no??null,at:n.at??0}:delete e.mentions[t]}function ZM(e,t,n){let s=e.logs[n.dialog_id];e.logs[n.dialog_id]={...s,items:{...s.items,[n.no]:n},seen:Math.max(s.seen,n.no)}}function XM(e,t){let n=e.logs[t.dialog_id];return!n||n.loaded&&t.no<I$(n)||n.later&&t.no>z$(n)}function I$(e){let t=1/0;for(let n in e.items)t=Math.min(t,Number(n));return t}function z$(e){let t=0;for(let n in e.items)t=Math.max(t,Number(n));return t}function eL(e,{data:t,reset:n}){let s=n?{...Vu(),recent:e.recent}:e,a=un(s,"revs",...R$()),i=pn(t.cursor);return Object.assign(a,{ready:!0,cursor:t.cursor,version:t.version,demo:t.demo,me:t.me,counts:t.counts}),Ky(a,t,i),a}function tL(e,{view:t,sort:n,data:s}){let a=un(e,"dialogs","marks","mentions","revs","views"),i=pn(s.cursor);for(let c of s.items)Lo(a,"dialog",c.id,i,c);for(let c in s.marks)Lo(a,"mark",Number(c),i,{read_no:s.marks[c]});for(let[c,u]of Gy(s))Lo(a,"mention",c,i,u);let l=s.items.at(-1);return a.views[Ro(t,n)]={loaded:!0,next:s.next,edge:s.next&&l?M$(l,t,n,ra(a)):null},a}function nL(e,{data:t}){let n=un(e,"dialogs","marks","contacts","logs","revs"),s=pn(t.cursor),{id:a}=t.dialog;return Lo(n,"dialog",a,s,t.dialog),Lo(n,"mark",a,s,{read_no:t.mark}),Lo(n,"contact",t.contact.id,s,t.contact),n.logs[a]?.later&&Jy(n,a),W$(n,a,s,t.messages,{more:!!t.more,later:!1}),n}function oL(e,{id:t,data:n}){if(!e.logs[t])return e;let s=un(e,"logs","revs");Jy(s,t);let a=n.messages.at(-1)?.no??0;return W$(s,t,pn(n.cursor),n.messages,{more:!!n.more,later:a<(e.dialogs[t]?.last_no??0)}),s}function W$(e,t,n,s,a){let i=e.logs[t]??B$(),l={...i.items};for(let c of s)Yu(e,"message"+c.id,n)&&(l[c.no]=c);e.logs[t]={...i,items:l,loaded:!0,seen:Math.max(i.seen,s.at(-1)?.no??0),...a}}function Vy(e,t,n){let s=e.logs[t],a=Object.keys(s.items).map(Number).sort((c,u)=>c-u),i=a.length-jy;if(i<=0)return;let l={...s.items};for(let c of n==="before"?a.slice(-i):a.slice(0,i))delete e.revs["message"+l[c].id],delete l[c];e.logs[t]={...s,items:l,...n==="before"?{later:!0}:{more:!0}}}function Jy(e,t){let{seen:n}=e.logs[t];Qy(e,t),e.logs[t]={...B$(),seen:n}}function sL(e,t,n){let[s,a]=[t[0]?.no,t.at(-1)?.no];return!t.length||!Object.keys(e.items).length?!0:n==="before"?a+1>=I$(e)&&s<=z$(e):s-1<=z$(e)&&a>=I$(e)}function aL(e,{id:t,data:n,side:s}){if(!e.logs[t]||s&&!sL(e.logs[t],n.messages,s))return e;let a=un(e,"logs","revs"),{later:i}=a.logs[t],l=s==="before"?{more:!!n.more}:{later:i&&!!n.more};return W$(a,t,pn(n.cursor),n.messages,l),s&&Vy(a,t,s),a}function rL(e,{id:t}){let n=un(e,"logs","revs");n.recent=[t,...e.recent.filter(s=>s!==t)].slice(0,YM),n.logs[t]??=B$();for(let s in n.logs)n.recent.includes(Number(s))||Qy(n,s);return n}function Qy(e,t){for(let n of Object.values(e.logs[t].items))delete e.revs["message"+n.id];delete e.logs[t]}function iL(e,t){let n=un(e,"revs",...new Set(t.rows.flatMap(By)));for(let s of t.rows)s.k==="gone"?Fy(n,s.of,s.id,s.rev):Lo(n,s.k,s.id,s.rev,s.row);if(n.cursor=t.cursor,t.rows.some(s=>s.k==="message"))for(let s in n.logs)Object.keys(n.logs[s].items).length>jy*2&&Vy(n,s,"after");return Object.keys(n.dialogs).length>n.room?lL(n):n}function lL(e){let t=un(e,"dialogs","marks"),n=new Set(t.recent);for(let s in t.views){let[a,i]=s.split(":");for(let l of oi(t.dialogs,a,i,ra(t),t.views[s].edge))n.add(l)}for(let s in t.dialogs)if(!n.has(Number(s))){for(let a of["dialog","mark"])delete t.revs[a+s];delete t.dialogs[s],delete t.marks[s]}return t.room=Math.max(qy,n.size+GM),t}function cL(e,{dialog:t,message:n,sentAtRev:s}){let a=un(e,"dialogs","logs");if(t&&(e.revs["dialog"+t.id]??-1)===s&&(a.dialogs[t.id]=t),n){let i=e.logs[n.dialog_id];i&&!i.later&&!i.items[n.no]&&(a.logs[n.dialog_id]={...i,items:{...i.items,[n.no]:n},seen:Math.max(i.seen,n.no)})}return a}function uL(e,{id:t,client_no:n}){if((e.marks[t]??0)>=n)return e;let s=un(e,"marks");return s.marks[t]=n,s}function pL(e,{data:t}){let n=un(e,"notifications","revs");for(let s of t.items)Lo(n,"notice",s.id,pn(t.cursor),s);return n}function mL(e,{row:t}){return{...e,preferences:t}}function dL(e,{id:t,read_no:n}){let s=un(e,"marks");return s.marks[t]=n,s}function fL(e,{row:t}){return{...e,me:{...e.me,...t}}}function $L(e,{row:t}){let n=un(e,"contacts");return n.contacts[t.id]=t,n}function hL(e,{id:t,on:n}){let s=un(e,"follows");return Wy(s,"follow",t,{on:n}),s}var YM,jy,qy,GM,VM,ra,pn,Hy,mn,B$,si,Gy,Ro,gL,Ht=b(()=>{Vn();Gu();Gu();YM=8,jy=360,qy=3e3,GM=500,VM={mine:0,unassigned:0,all:0,mine_unread:0,waiting:0,unread:0,mentions:0,following:0,snoozed:0,untagged:0,failed:0,notifications:0,teams:{},tasks:{open:0,late:0,mine:0,mine_late:0,free:0}},ra=e=>({id:e.me?.id,marks:e.marks,follows:e.follows,mentions:e.mentions,operators:e.operators});pn=e=>Number(String(e).split(":").pop()),Hy=(e,t)=>{let n=e.marks[t.id];return n===void 0?0:Math.max(0,t.client_count-n)};mn=e=>Object.values(e.items).sort((t,n)=>t.no-n.no),B$=()=>({items:{},more:!1,later:!1,loaded:!1,seen:0}),si=(e=[])=>e.map(t=>[t.id,t]);at("dialog",{map:"dialogs",leaves:["dialogs","logs","marks"]});at("mark",{map:"marks",put:(e,t,n)=>{e.marks[t]=n.read_no}});at("contact",{map:"contacts"});at("operator",{map:"operators",put:JM,snapshot:e=>si(e.operators)});at("channel",{map:"channels",snapshot:e=>si(e.channels)});at("hours",{map:"hours",snapshot:e=>si(e.hours)});at("tag",{map:"tags",snapshot:e=>si(e.tags)});at("company",{put:(e,t,n)=>{e.company=n},snapshot:e=>[[e.company.id,e.company]]});at("automation",{put:(e,t,n)=>{e.automation=n},snapshot:e=>[[e.automation.id,e.automation]]});at("team",{map:"teams",snapshot:e=>si(e.teams)});at("status",{map:"statuses",snapshot:e=>si(e.statuses)});at("follow",{map:"follows",put:(e,t,n)=>{n.on?e.follows[t]=!0:delete e.follows[t]},snapshot:e=>(e.follows??[]).map(t=>[t,{on:!0}])});at("mention",{map:"mentions",put:QM,snapshot:e=>Gy(e)});at("me",{put:(e,t,n)=>{e.me={...e.me,...n}}});at("counts",{put:(e,t,n)=>{e.counts=n}});at("preferences",{put:(e,t,n)=>{e.preferences=n},snapshot:e=>[[0,e.preferences]]});at("notice",{map:"notifications",put:(e,t,n)=>{n.id?e.notifications[t]=n:delete e.notifications[t]}});at("message",{map:"logs",put:ZM,leaves:[],accepts:(e,t)=>!XM(e,t)});Gy=({mentions:e={}})=>Object.entries(e).map(([t,n])=>[Number(t),n]);Ro=(e,t)=>`${e}:${t}`;gL={start:eL,page:tL,dialog:nL,around:oL,log:aL,opened:rL,rows:iL,result:cL,read:uL,unreadFrom:dL,me:fL,preferences:mL,bell:pL,contact:$L,follow:hL,forget:()=>Vu()}});function ie(e){Y.value=Uy(Y.value,e)}var Y,bL,dn,se,ia,Pe,qe,bt,Ae,Ju,he,Ue,ps,Jn,$o,ai,ms,zl,la,Bl,N,ri,ca,ii,yt,R=b(()=>{te();Ht();Gu();Y=C(Vu());bL={},dn=e=>fe(()=>Y.value[Iy(e)]??bL),se=dn("dialog"),ia=dn("mark"),Pe=dn("operator"),qe=dn("channel"),bt=dn("message"),Ae=fe(()=>Y.value.counts),Ju=fe(()=>Y.value.views),he=fe(()=>Y.value.preferences),Ue=dn("team"),ps=dn("status"),Jn=dn("hours"),$o=dn("tag"),ai=fe(()=>Y.value.company),ms=dn("follow"),zl=dn("mention"),la=()=>ra({me:N.value,marks:ia.value,follows:ms.value,mentions:zl.value,operators:Pe.value}),Bl=dn("notice"),N=fe(()=>Y.value.me),ri=fe(()=>Ae.value.mine_unread+Ae.value.unassigned),ca=e=>Y.value.revs["dialog"+e]??-1,ii=e=>Hy({marks:ia.value},e),yt=e=>qe.value[e.channel_id]});function yL(e,t,n){let s=li(e);return{layout:s?"full":e==="board"?"board":"list",task:s??li(t),tasksView:n.get("view"),tasksSort:n.get("sort")}}function Xy(e){Wl.peek().startsWith("/inbox")&&(Zy=Wl.peek()),Wl.value=e}function ew(e){return Fl=e,()=>{Fl===e&&(Fl=null)}}function L(e,{replace:t=!1,sure:n=!1}={}){e===Qu()||!n&&tw(e)||(history[t?"replaceState":"pushState"](null,"",e),Xy(e))}function ds(e="list",{task:t=null,view:n=null,sort:s=null}={}){let a=new URLSearchParams({...n&&{view:n},...s&&{sort:s}}).toString();return`/tasks/${e}${t?`/${t}`:""}${a?`?${a}`:""}`}var Qu,Wl,li,vL,kL,E,Zy,Io,Fl,tw,q,Zu,Vt,Xu,Sn,Be,G=b(()=>{te();Gn();Qu=()=>location.pathname+location.search,Wl=C(Qu()),li=e=>/^\d{1,15}$/.test(e??"")?Number(e):null,vL={notices:"notifications"},kL={layout:null,task:null,tasksView:null,tasksSort:null},E=fe(()=>{let e=new URL(Wl.value,location.origin),[,t,n,s]=e.pathname.split("/"),a={dialog:null,at:null,q:"",section:null,id:null,rule:null,tab:null,...kL},i={view:Oy(n)?n:"mine",...a};return t==="login"||t==="setup"?{...i,page:t}:t==="search"?{...i,page:t,q:e.searchParams.get("q")??""}:t==="settings"?{...i,page:t,section:vL[n]??(n||null)}:t==="clients"?{...i,page:t,id:li(n)}:t==="tasks"?{...i,page:t,...yL(n,s,e.searchParams)}:t==="automation"?{...i,page:t,rule:li(n)??(n||null),tab:e.searchParams.get("tab")}:t&&t!=="inbox"?{...i,page:"nowhere"}:{...i,page:"inbox",dialog:li(s),at:li(e.searchParams.get("m"))}});Zy="/inbox/mine",Io=()=>Zy;Fl=null;window.addEventListener("beforeunload",e=>{Fl?.(null)&&e.preventDefault()});tw=e=>!!Fl?.(e,()=>L(e,{sure:!0}));q=(e,t,n)=>t?`/inbox/${e}/${t}${n?`?m=${n}`:""}`:`/inbox/${e}`,Zu=e=>e?`/search?${new URLSearchParams({q:e})}`:"/search",Vt=e=>e?`/settings/${e}`:"/settings",Xu=e=>`/clients/${e}`,Sn=e=>`/tasks/${e}`;Be=(e=null,t=null)=>`/automation${e?`/${e}`:""}${t?`?tab=${t}`:""}`;window.addEventListener("popstate",()=>{tw(Qu())?history.pushState(null,"",Wl.peek()):Xy(Qu())});document.addEventListener("click",e=>{let t=e.target.closest?.("a[href^='/inbox'], a[href^='/search'], a[href^='/settings'], a[href^='/clients'], a[href^='/automation'], a[href^='/tasks']");!t||e.defaultPrevented||e.button||e.metaKey||e.ctrlKey||e.shiftKey||(e.preventDefault(),L(t.getAttribute("href")))})});function aw(e){e(),requestAnimationFrame(()=>requestAnimationFrame(e))}function lr(){ep+=1;let e=ep;aw(()=>{e===ep&&(tp=performance.now())})}function q$(){ep+=1,tp=-np}var np,nw,tp,ow,sw,F$,j$,K$,ep,rw,iw,lw,cr,op,fs=b(()=>{te();G();R();np=700,nw=0,tp=-np,ow=0,sw=0,F$=0,j$=!1,K$=fe(()=>{let{page:e,dialog:t}=E.value;return e==="inbox"&&t&&bt.value[t]?.loaded?t:null});$e(()=>{let e=K$.value;j$=!1,aw(()=>{K$.peek()===e&&(nw=performance.now())})});for(let e of["keydown","pointerdown","click"])window.addEventListener(e,t=>{ow=t.timeStamp,e!=="pointerdown"&&(F$=e==="click"?t.detail:0,F$===1&&(sw=t.timeStamp))},{capture:!0});ep=0,rw=()=>{j$=!0};iw=e=>e-nw>=np,lw=e=>K$.peek()!==null&&iw(e),cr=()=>ow-tp<np||F$>1&&tp>=sw,op=()=>j$||iw(performance.now())});function SL(e,t){let n=[...e],s=[];for(;n.length+1>xL;){let a=Math.min(...n.map(U$));if(a>U$(t))break;s.push(...n.splice(n.findIndex(i=>U$(i)===a),1))}return s}function X(e,{icon:t="check",undo:n=null,action:s=null,label:a="",alert:i=!1,ms:l=wL,silent:c=!1,more:u=null,keep:p=!1}={}){cw+=1;let m={id:cw,text:e,icon:t,alert:i,silent:c,more:u,keep:p,label:n?o("Undo"):a,run:n??s,undo:!!n},$=c?[]:SL($s.value.filter(f=>!f.silent),m);return $s.value=[...$s.value.filter(f=>!$.includes(f)),m],n&&!c&&(hs.value=[{id:m.id,text:e,icon:t,at:Date.now(),run:n},...hs.peek()].slice(0,_L)),setTimeout(()=>sp(m.id),l),m.id}function sp(e){$s.value=$s.value.filter(t=>t.id!==e)}function ur(e){sp(e),hs.value=hs.peek().filter(t=>t.id!==e)}function Kl(e){q$(),e.undo??!0?ur(e.id):sp(e.id),e.run()}function mw(e){q$(),sp(e.id),e.more.run()}function ap(){let e=$s.value.findLast(t=>t.undo);e&&Kl(e)}var wL,xL,cw,$s,hs,_L,U$,uw,ne,pw,ke=b(()=>{te();w();fs();wL=8e3,xL=3,cw=0,$s=C([]),hs=C([]),_L=50,U$=e=>e.keep?2:e.run||e.alert?1:0;uw=(e,t)=>X("",{undo:e,ms:t,silent:!0}),ne=(e,t)=>X(e,{icon:"circle-alert",alert:!0,...t});pw=()=>{hs.value=[]}});function H$(e,t,n){localStorage.setItem("okno."+e,t),t===n?delete document.documentElement.dataset[e]:document.documentElement.dataset[e]=t}async function Bo(e){localStorage.setItem("okno.lang",e),await Rl(e),await lp({locale:e})}async function ua(e){Tn.value=e,await lp({theme:e})}async function ci(e){ho.value=e,await lp({density:e})}async function lp(e){if(Fe.value!=="in"){jl={...jl,...e};return}try{ie({t:"me",row:await j("/api/me",e,{method:"PATCH"})})}catch(t){ne(z(t))}}async function cp(){if(Object.keys(jl).length)try{await j("/api/me",jl,{method:"PATCH"}),jl={}}catch{}}async function Y$(){let{locale:e,theme:t,density:n}=N.peek();Tn.value=t,ho.value=n,e&&localStorage.setItem("okno.lang",e),e&&e!==Re.peek()&&await Rl(e)}var Tn,dw,rp,ho,ip,zo,Qn,Jt,fw,$w,jl,TL,Et=b(()=>{te();V();R();w();Vn();ke();Tn=C(localStorage.getItem("okno.theme")??"system"),dw=C(matchMedia("(prefers-color-scheme: dark)").matches);matchMedia("(prefers-color-scheme: dark)").addEventListener("change",e=>{dw.value=e.matches});rp=fe(()=>Tn.value==="dark"||Tn.value==="system"&&dw.value),ho=C(localStorage.getItem("okno.density")??"normal"),ip=C(localStorage.getItem("okno.text")??"normal"),zo=C(localStorage.getItem("okno.side")==="hidden"),Qn=C(localStorage.getItem("okno.card")==="hidden"),Jt=C(Ny.includes(localStorage.getItem("okno.sort"))?localStorage.getItem("okno.sort"):"urgent");$e(()=>{H$("theme",Tn.value,"system")});$e(()=>{H$("density",ho.value,"normal")});$e(()=>{H$("text",ip.value,"normal")});$e(()=>{localStorage.setItem("okno.side",zo.value?"hidden":"shown")});$e(()=>{localStorage.setItem("okno.card",Qn.value?"hidden":"shown")});$e(()=>{localStorage.setItem("okno.sort",Jt.value)});fw=()=>localStorage.getItem("okno.lang");$w=e=>lp({status_id:e});jl={};TL=fe(()=>N.value&&[N.value.locale,N.value.theme,N.value.density].join());$e(()=>{TL.value&&Wt(()=>{Y$()})})});function J$(e){gs=e,bs=!0,X$()}function Q$(){bs=!1,clearTimeout(V$),Rt?.close(),Rt=null,pr=0,Cn.value="on"}function Z$(){Rt?.readyState===WebSocket.OPEN&&Rt.send(JSON.stringify({t:"hello",cursor:gs.cursor(),build:gs.build}))}function gw(e){Rt?.readyState===WebSocket.OPEN&&Rt.send(JSON.stringify(e))}function X$(){if(clearTimeout(V$),!bs||Rt&&Rt.readyState<=WebSocket.OPEN)return;let e=location.protocol==="https:"?"wss:":"ws:",t=new WebSocket(`${e}//${location.host}/api/live`);Rt=t,G$=Date.now(),t.addEventListener("open",()=>{t===Rt&&Z$()}),t.addEventListener("message",n=>{t===Rt&&PL(JSON.parse(n.data))}),t.addEventListener("close",n=>{t===Rt&&bw(n.code)})}function PL(e){if(G$=Date.now(),e.t==="ping"){Rt.send('{"t":"pong"}');return}if(e.t==="welcome"){gs.signal(e),eh();return}e.t==="resync"&&gs.resync(),e.t==="events"?gs.events(e):gs.signal(e)}function DL(){if(!bs)return;let e=Rt;Rt=null,e?.close(),pp()}function eh(){up=0;let e=pr>0;pr=0,Cn.value="on",gs.back(e)}function bw(e){if(Rt=null,!bs)return;if(pr||=Date.now(),e===hw.signedOut){bs=!1,gs.signedOut();return}let t=e===hw.tooSlow?0:Math.min(OL,CL*2**up);up+=1,V$=setTimeout(X$,t*(.5+Math.random()/2))}function pp(){up=0,X$()}var CL,OL,EL,AL,NL,hw,Cn,Rt,gs,up,pr,G$,V$,bs,mr=b(()=>{te();CL=1e3,OL=3e4,EL=45e3,AL=2e3,NL=5e3,hw={signedOut:4401,foreign:4403,tooSlow:4408},Cn=C("on"),Rt=null,gs=null,up=0,pr=0,G$=0,V$=0,bs=!1;setInterval(()=>{if(!bs)return;if(Rt?.readyState===WebSocket.OPEN&&Date.now()-G$>EL){let t=Rt;bw(0),t.close()}let e=pr?Date.now()-pr:0;Cn.value=e>NL?"off":e>AL?"grey":"on"},500);window.addEventListener("online",DL);window.addEventListener("offline",()=>{bs&&(pr||=Date.now())});document.addEventListener("visibilitychange",()=>{!document.hidden&&bs&&!Rt&&pp()})});function Tw(e){e.t==="welcome"&&(_w=Date.now(),mp.value={},dp.value={},ma.value={},hp()),e.t==="presence"&&(mp.value=vw(mp.peek(),e.people,t=>t==="off")),e.t==="here"&&(dp.value=vw(dp.peek(),{[e.dialog]:e.people},t=>!t.length)),e.t==="typing"&&LL(e.dialog)}function vw(e,t,n){let s={...e,...t};for(let a in t)n(t[a])&&delete s[a];return s}function LL(e){let t=Date.now()+nh;ma.value={...ma.peek(),[e]:t},setTimeout(()=>{ma.peek()[e]===t&&Cw(e)},nh)}function Cw(e){if(!(e in ma.peek()))return;let{[e]:t,...n}=ma.peek();ma.value=n}function Ow(e){for(let t of e)t.k==="message"&&t.row.kind==="in"&&Cw(t.row.dialog_id)}function Nw(e,t,n){let s=Date.now();pa.value=n.trim()?{dialog:e,mode:t,at:s}:null,pa.value&&(s-oh>=th&&hp(),setTimeout(()=>{pa.peek()?.at===s&&(pa.value=null)},nh-th))}function sh(){pa.value=null}function hp(){if(clearTimeout(kw),Fe.peek()!=="in")return;let e=oh+th-Date.now();if(e>0){kw=setTimeout(hp,e);return}oh=Date.now(),gw(JSON.parse(Aw.peek()))}function ah(){fp.value=!1,clearTimeout(yw),yw=setTimeout(()=>{fp.value=!0},ML)}var th,nh,ML,mp,dp,ma,ww,xw,$p,_w,Sw,Ew,fp,pa,oh,kw,yw,Aw,dr=b(()=>{te();V();mr();G();R();th=2e3,nh=6e3,ML=5*6e4,mp=C({}),dp=C({}),ma=C({}),ww=e=>mp.value[e]??"off",xw=e=>(dp.value[e]??[]).filter(t=>t.id!==N.value?.id),$p=e=>e in ma.value,_w=0,Sw=()=>_w;Ew=C(!document.hidden),fp=C(!1),pa=C(null),oh=0,kw=0,yw=0,Aw=fe(()=>{let{page:e,dialog:t}=E.value,n=e==="inbox"&&Ew.value&&!fp.value?t:null,s=pa.value&&pa.value.dialog===n?pa.value.mode:null;return JSON.stringify({t:"look",dialog:n,typing:s,idle:fp.value})});$e(()=>{Aw.value&&Cn.value==="on"&&hp()});for(let e of["keydown","pointerdown","pointermove","wheel"])window.addEventListener(e,ah,{passive:!0,capture:!0});document.addEventListener("visibilitychange",()=>{Ew.value=!document.hidden,document.hidden||ah()});ah()});function ui(e,...t){for(let n of ql[e])n(...t)}async function vs(e,t){if(Ct.value[e]?.busy)return!1;Ct.value={...Ct.value,[e]:{busy:!0}};try{await t();let{[e]:n,...s}=Ct.value;return Ct.value=s,!0}catch(n){if(!(n instanceof Q))throw n;return Ct.value={...Ct.value,[e]:{busy:!1,problem:n}},!1}}async function fr(){let e=await K("/api/start");Fe.value="in",Dw.value=Date.now(),rr(()=>{ie({t:"start",data:e,reset:!0}),ui("snapshot",e,{entered:!0})}),await Y$(),ui("entered",e.me.id),J$(Iw),Mw.postMessage(e.me.id)}function vp(){Q$(),Fe.value="out",Ct.value={},ie({t:"forget"})}function Lw(){Fe.value="in",J$(Iw),ui("online")}async function Ww(){let{view:e,dialog:t}=E.peek(),n=cn(e,Jt.peek());try{let s=await K("/api/start");if(s.build!==Rw&&!zw.some(l=>l())){location.reload();return}let a=await IL(e,n),i=t?await K(`/api/dialogs/${t}`).catch(()=>null):null;rr(()=>{ie({t:"start",data:s,reset:!0}),ui("snapshot",s,{entered:!1});for(let l of a)ie({t:"page",view:e,sort:n,data:l});t&&ie({t:"opened",id:t}),i&&ie({t:"dialog",data:i})}),Z$(),eh()}catch(s){if(!(s instanceof Q))throw s;s.offline&&setTimeout(Ww,3e3)}}async function IL(e,t){let{dialogs:n,views:s}=Y.peek(),a=s[Ro(e,t)],i=a?.loaded?oi(n,e,t,ra(Y.peek()),a.edge).length:0,l=[await K(gp(e,t,null))];for(let c=l[0].items.length;c<i&&l.length<RL&&l.at(-1).next;c+=l.at(-1).items.length)l.push(await K(gp(e,t,l.at(-1).next)));return l}function gp(e,t,n){let s=new URLSearchParams({view:e,sort:t,limit:n?"100":"50"});return n&&s.set("after",n),`/api/dialogs?${s}`}function $r(e,t){let n=Y.peek().views[Ro(e,t)];return n?.loaded&&!n.next?null:vs(`page:${Ro(e,t)}`,async()=>{let s=await K(gp(e,t,n?.next));ie({t:"page",view:e,sort:t,data:s})})}async function Ul(e,{unread:t=!0}={}){ie({t:"opened",id:e}),!Y.peek().logs[e].loaded&&(await vs(`dialog:${e}`,async()=>{let n=await K(`/api/dialogs/${e}`),s=t?await zL(e,n):null;rr(()=>{ie({t:"dialog",data:n}),s&&ie({t:"around",id:e,data:s})})}),qw())}async function zL(e,{mark:t,dialog:n,messages:s,more:a}){let i=Math.min(...s.map(c=>c.client_no??1/0));if(!a||t>=n.client_count||i<=t+1)return null;let{no:l}=await K(`/api/dialogs/${e}/place?client_no=${t+1}`);return l?K(Kw(e,l)):null}async function BL(e,t){await Ul(e,{unread:!1});let n=Y.peek().logs[e];!n?.loaded||n.items[t]||t>(Y.peek().dialogs[e]?.last_no??0)||await vs(`around:${e}`,async()=>{ie({t:"around",id:e,data:await K(Kw(e,t))})})}function rh(e){let t=Y.peek().logs[e];if(!t?.later)return null;let n=Math.max(...Object.keys(t.items).map(Number));return vs(`newer:${e}`,async()=>{ie({t:"log",id:e,side:"after",data:await K(`/api/dialogs/${e}/messages?after=${n}&limit=${jw}`)})})}function ih(e){let t=Y.peek().logs[e];if(!t?.loaded||!t.more)return null;let n=Math.min(...Object.keys(t.items).map(Number));return vs(`older:${e}`,async()=>{ie({t:"log",id:e,side:"before",data:await K(`/api/dialogs/${e}/messages?before=${n}&limit=${jw}`)})})}function qw(){for(let e of Y.peek().recent){let t=Y.peek().logs[e],n=t?.loaded?Yy(t):null;n!==null&&vs(`hole:${e}`,async()=>{ie({t:"log",id:e,side:"after",data:await K(`/api/dialogs/${e}/messages?after=${n}&limit=40`)})})}}function Uw(e){let t=n=>ie({t:"rows",cursor:Y.peek().cursor,rows:[{k:"mark",id:e.id,rev:0,row:{read_no:n}}]});if(e.opened_at>=Dw.peek()){t(0);return}vs("mark",async()=>{t((await K(`/api/dialogs/${e.id}`)).mark)})}async function Hw(e){let t=e.id,n=e.client_count;if(!((Y.peek().marks[t]??0)>=n)){ie({t:"read",id:t,client_no:n});try{await Ce("POST",`/api/dialogs/${t}/read`,{client_no:n})}catch{}}}function WL(){for(let s of Object.keys(Ct.value)){if(!Ct.value[s].problem?.offline)continue;let{[s]:a,...i}=Ct.value;Ct.value=i}let{view:e,dialog:t}=E.peek(),n=cn(e,Jt.peek());Y.peek().views[Ro(e,n)]?.loaded||$r(e,n),t&&!Y.peek().logs[t]?.loaded&&Ul(t)}var Ct,Dw,ql,bp,pi,Qt,On,Mw,Rw,Iw,zw,Bw,RL,Fw,Pw,Kw,kp,jw,rt=b(()=>{te();V();Vn();mr();dr();Et();Ht();G();R();Ct=C({}),Dw=C(0),ql={snapshot:[],entered:[],rows:[],online:[]},bp=e=>{ql.snapshot.push(e)},pi=e=>{ql.entered.push(e)},Qt=e=>{ql.rows.push(e)},On=e=>{ql.online.push(e)};Mw=new BroadcastChannel("okno");Mw.addEventListener("message",e=>{Fe.peek()==="out"||!Y.peek().me||e.data===Y.peek().me.id||(Q$(),fr().catch(()=>location.reload()))});Rw=new URL(import.meta.url).pathname.split("/")[2],Iw={build:Rw,cursor:()=>Y.peek().cursor,events:e=>{let t=Y.peek();ie({t:"rows",cursor:e.cursor,rows:e.rows}),Ow(e.rows),ui("rows",e.rows,t,Y.peek()),qw()},signal:Tw,resync:()=>{Ww()},back:()=>{WL(),ui("online")},signedOut:()=>{Fe.value="expired"}},zw=[],Bw=e=>{zw.push(e)};RL=10;Fw=(e,t)=>vs(`page:${Ro(e,t)}`,async()=>{ie({t:"page",view:e,sort:t,data:await K(gp(e,t,null))})});Pw=40,Kw=(e,t)=>`/api/dialogs/${e}/messages?before=${t+Pw/2}&limit=${Pw}`,kp=e=>vs(`dialog:${e}`,async()=>{ie({t:"dialog",data:await K(`/api/dialogs/${e}`)})}),jw=60;$e(()=>{let{page:e,view:t,dialog:n,at:s}=E.value,a=cn(t,Jt.value);Fe.value!=="in"||e!=="inbox"||Wt(()=>{Y.value.views[Ro(t,a)]?.loaded||$r(t,a),n&&s?BL(n,s):n&&Ul(n)})})});var v,mt,oe=b(()=>{te();v=C(null),mt=C(!1)});function ks(e){Hl.value=Hl.value===e?`${e} `:e}function KL(e){yp.push(e),Yw||=setTimeout(jL,FL)}function jL(){let e=[...new Set(yp)];Hl.value=e.length===1?o("New message: {name}",{name:e[0]}):T("{n} new message","{n} new messages",yp.length),yp=[],Yw=0}var FL,Hl,yp,Yw,hr=b(()=>{te();rt();w();FL=4e3,Hl=C(""),yp=[],Yw=0;Qt((e,t,n)=>{for(let s of e){if(s.k!=="message"||s.row.kind!=="in")continue;let a=n.dialogs[s.row.dialog_id],i=t.dialogs[s.row.dialog_id];a&&(!i||i.last_no<s.row.no)&&a.assignee_id===n.me.id&&KL(a.name)}})});var lh,ch,Wo,gr,Yl,En,mi,Gl,Fo=b(()=>{lh=new Map,ch=new Map,Wo=e=>{lh.set(e.page,e)},gr=e=>lh.get(e),Yl=()=>[...lh.values()].filter(e=>e.icon),En=e=>{ch.set(e.id,{when:()=>!0,...e})},mi=()=>[...ch.values()].filter(e=>e.when()),Gl=e=>ch.get(e)});function Gw(e){let t=String(e).replace(/[«»"“”]/g," ").split(/\s+/).filter(s=>/[\p{L}\p{N}]/u.test(s));return t.length?(t.length>1?[t[0],t[1]]:[t[0]]).map(s=>[...s.replace(/^[^\p{L}\p{N}]+/u,"")][0]).join("").toUpperCase():"?"}function Zn(e){let t=0;for(let n of String(e))t=(t*31+n.codePointAt(0))%9973;return"h"+(1+t%8)}function da(e){let[t,n]=String(e).split(/\s+/);return n?`${t} ${[...n][0]}.`:t}var Ko,H,Se=b(()=>{R();w();Ko=e=>String(e).split(/\s+/)[0],H=e=>Pe.value[e]?.name??o("Former colleague")});function br(e){let t=Object.values(qe.value).filter(s=>s.kind===e.kind&&s.health!=="removed"),n=qe.value[e.channel_id];return t.length>1&&n?`${xe(e.kind)} · ${n.name}`:xe(e.kind)}var qL,d,di,Vw,xe,Jw,ye,Z,fa,Rn,Ie,re,P=b(()=>{O();w();Se();R();qL=new URL("../../icons.svg",import.meta.url).pathname,d=({name:e,size:t=""})=>r`<svg class=${"i "+t} aria-hidden="true"><use href=${`${qL}#${e}`} /></svg>`,di=({big:e})=>r`<svg class=${e?"mark big":"mark"} viewBox="0 0 26 26" aria-hidden="true">
<rect class="fr" width="26" height="26" rx="7" />
<rect class="p" x="5" y="5" width="7.2" height="7.2" rx="1.8" />
<rect class="p2" x="13.8" y="5" width="7.2" height="7.2" rx="1.8" />
<rect class="p2" x="5" y="13.8" width="7.2" height="7.2" rx="1.8" />
<rect class="lit" x="13.8" y="13.8" width="7.2" height="7.2" rx="1.8" />
</svg>`,Vw={telegram:()=>o("Telegram"),vk:()=>o("VK"),email:()=>o("Email"),phone:()=>o("Phone")},xe=e=>Vw[e]?Vw[e]():e;Jw=({dialog:e})=>{let[t,...n]=br(e).split(" · ");return n.length?r`<span class="only-roomy">${t} · </span>${n.join(" · ")}`:t},ye=({kind:e,size:t="",named:n})=>r`<span class=${`ch ${e} ${t}`} role=${n?"img":null} aria-label=${n?xe(e):null}
aria-hidden=${n?null:"true"}>
<${d} name=${"ch-"+e} />
</span>`,Z=({name:e,face:t,size:n="",children:s})=>r`<span class=${`av ${Zn(e)} ${n}`} aria-hidden="true">
${Gw(e)}
${t&&r`<img key=${t} src=${`/avatars/${t}`} alt="" loading="lazy" draggable=${!1} />`}
${s}
</span>`,fa=({size:e=""})=>r`<span class=${`av none ${e}`} aria-hidden="true"><${d} name="user-round" size="s" /></span>`,Rn=({of:e})=>r`<span class="keys">${e.map(t=>r`<kbd>${t}</kbd>`)}</span>`,Ie=({width:e})=>r`<svg class="skw" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
<rect width=${e} height="8" rx="2" />
</svg>`,re=({icon:e,title:t,text:n,children:s})=>r`<div class="empty"><span class="eic"><${d} name=${e} size="l" /></span>
<b>${t}</b>${n&&r`<span>${n}</span>`}${s}</div>`});function mh(){let e=Date.now();_p.value=e,e-I.value>=uh-ph/2&&(I.value=e),xp=setTimeout(mh,wp?ph:uh)}function Qw(){return wp+=1,wp===1&&(clearTimeout(xp),xp=setTimeout(mh,ph)),()=>{wp-=1}}function Vl(){I.value=_p.value=Date.now()}var uh,ph,I,_p,wp,xp,we=b(()=>{te();uh=15e3,ph=1e3,I=C(Date.now()),_p=C(Date.now()),wp=0,xp=0;xp=setTimeout(mh,uh);document.addEventListener("visibilitychange",()=>{document.hidden||Vl()})});function An(e){let t=Re.value+JSON.stringify(e);return dh.has(t)||dh.set(t,new Intl.DateTimeFormat(Re.value==="ru"?"ru-RU":"en-GB",e)),dh.get(t)}function nx(e,t){try{let n=new Intl.NumberFormat(Re.value==="ru"?"ru-RU":"en-GB",{style:"currency",currency:t,trailingZeroDisplay:"stripIfInteger"});return n.format(e/10**n.resolvedOptions().maximumFractionDigits)}catch{return`${e/100} ${t??""}`.trim()}}function In(e){let t=e,n=0;for(;t>=1e3&&n<ex.length-1;)t/=1024,n+=1;let s=n>1&&t<10?1:0;return`${new Intl.NumberFormat(Re.value==="ru"?"ru-RU":"en-GB",{maximumFractionDigits:s}).format(t)} ${ex[n]()}`}function It(e,t=Date.now()){return An(Tp(e,t)?{day:"numeric",month:"long"}:{day:"numeric",month:"long",year:"numeric"}).format(e)}function go(e,t){let n=Jl(e,t);return n<=0?U(e):n===1?o("yesterday"):n<7?An({weekday:"short"}).format(e):An(Tp(e,t)?{day:"numeric",month:"short"}:{day:"2-digit",month:"2-digit",year:"2-digit"}).format(e)}function fi(e,t){let n=Jl(e,t);return n===0?o("Today"):n===1?o("Yesterday"):It(e,t)}function ot(e,t){let n=Jl(e,t);return n<=0?o("today"):n===1?o("yesterday"):It(e,t)}function Qe(e,t=Date.now()){let n=-Jl(e,t);if(n===0)return o("today at {time}",{time:U(e)});if(n===1)return o("tomorrow at {time}",{time:U(e)});let s=An(Tp(e,t)?{weekday:"short",day:"numeric",month:"long"}:{day:"numeric",month:"long",year:"numeric"}).format(e);return o("{day} at {time}",{day:s,time:U(e)})}function He(e){let t=Math.max(1,Math.floor(e/tx));if(t<60)return o("{n} min",{n:t});let n=Math.floor(e/fh);return n<24?t%60&&n<10?o("{h} h {m} min",{h:n,m:t%60}):o("{h} h",{h:n}):T("{n} day","{n} days",Math.floor(e/Sp))}function ox(e,t){let n=Math.floor((t-e)/1e3);return n<5?o("just now"):n<60?T("{n} second ago","{n} seconds ago",n):t-e<fh?T("{n} minute ago","{n} minutes ago",Math.floor(n/60)):Jl(e,t)===0?o("at {time}",{time:U(e)}):We(e)}function sx(e){let t=An({month:"long",year:"numeric"}).format(e).replace(/\s*г\.$/,"");return t[0].toUpperCase()+t.slice(1)}function Cp(e,t=Date.now()){let n=e-t<2*Sp?{weekday:"short"}:{day:"numeric",month:"short"};return`${An(n).format(e)}, ${U(e)}`}function ws(e,t="short"){let n=An({weekday:t,timeZone:"UTC"}).format(UL+e*Sp);return n[0].toUpperCase()+n.slice(1)}function ix(e){try{let t=new Intl.DateTimeFormat("en-GB",{timeZone:e,timeZoneName:"shortOffset"}).formatToParts(),{value:n}=t.find(s=>s.type==="timeZoneName");return n.replace("GMT","UTC")}catch{return e}}function lx(e){let t=null;return n=>((t?.text!==n||t.lang!==Re.value)&&(t={text:n,lang:Re.value,made:e(n)}),t.made)}var tx,fh,Sp,dh,Zw,Jl,Tp,Xw,ce,nt,U,We,ex,ys,zn,ax,UL,Op,$h,rx,ee=b(()=>{w();tx=6e4,fh=60*tx,Sp=24*fh,dh=new Map;Zw=e=>new Date(e).setHours(0,0,0,0),Jl=(e,t)=>Math.round((Zw(t)-Zw(e))/Sp),Tp=(e,t)=>new Date(e).getFullYear()===new Date(t).getFullYear(),Xw={ru:new Intl.NumberFormat("ru-RU"),en:new Intl.NumberFormat("en-GB")},ce=e=>(Xw[Re.value]??Xw.en).format(e).replaceAll(","," ");nt=e=>new Date(e).toDateString(),U=e=>An({hour:"2-digit",minute:"2-digit"}).format(e),We=e=>An({dateStyle:"long",timeStyle:"short"}).format(e),ex=[()=>o("B"),()=>o("KB"),()=>o("MB"),()=>o("GB")];ys=e=>`${Math.floor(e/60)}:${String(Math.floor(e%60)).padStart(2,"0")}`;zn=(e,t=Date.now())=>An(!t||Tp(e,t)?{weekday:"short",day:"numeric",month:"long"}:{day:"numeric",month:"long",year:"numeric"}).format(e);ax=()=>Array.from({length:7},(e,t)=>{let n=An({weekday:"short"}).format(new Date(2024,0,t+1));return n[0].toUpperCase()+n.slice(1,2)}),UL=Date.UTC(2024,0,1);Op=(e,t)=>An({weekday:"short",day:"numeric",month:"long",hour:"2-digit",minute:"2-digit",timeZone:t}).format(e),$h=e=>An({day:"numeric",month:"long",year:"numeric",timeZone:"UTC"}).format(Date.parse(e)),rx=(e,t)=>An({day:"numeric",month:"long",timeZone:"UTC"}).formatRange(Date.parse(e),Date.parse(t))});function gh(e){let t=Xn.peek().filter(n=>!e.includes(n));t.length!==Xn.peek().length&&(Xn.value=t)}function cx(e){Ql.value=e,setTimeout(()=>{Ql.peek()===e&&(Ql.value=[])},HL)}function ux(e,t,n){let s=ra(e),a=t.filter(l=>e.dialogs[l]&&!aa(e.dialogs[l],n,s));if(!a.length)return null;let i=a.filter(l=>e.dialogs[l].assignee_id===e.me.id);return i.length?{view:"mine",ids:i}:{view:"unassigned",ids:a}}var HL,Xn,Ql,$i,hh,Ep=b(()=>{rt();te();Vn();Ht();HL=1600,Xn=C([]),Ql=C([]),$i=C(null),hh=(e,t)=>cs(e)&&e.waiting_since!==null&&(e.assignee_id===null||e.assignee_id===t);Qt((e,t,n)=>{let s=n.me?.id,a=e.filter(({k:l,id:c,row:u})=>l==="dialog"&&hh(u,s)&&!(t.dialogs[c]&&hh(t.dialogs[c],s))&&!Xn.peek().includes(c)),i=Xn.peek().filter(l=>n.dialogs[l]&&hh(n.dialogs[l],s));(a.length||i.length!==Xn.peek().length)&&(Xn.value=[...i,...a.map(({id:l})=>l)])})});async function Np(){hi.value!=="unsupported"&&(hi.value=await Notification.requestPermission())}function $x(e,t,n,s){if(hi.value!=="granted")return!1;let a=new Notification(e,{body:t,tag:`okno-${n}`,silent:!0});return a.addEventListener("click",()=>{window.focus(),a.close(),s()}),!0}var hi,Zl,Ap,px,mx,dx,fx,bh=b(()=>{te();hi=C("Notification"in window?Notification.permission:"unsupported"),Zl=C(!1);navigator.locks?.request("okno.leader",()=>new Promise(()=>{Zl.value=!0}));navigator.locks||(Zl.value=!0);Ap="okno.focus",px=crypto.randomUUID?.()??String(Math.random()),mx=()=>{localStorage.setItem(Ap,px)},dx=()=>{localStorage.getItem(Ap)===px&&localStorage.removeItem(Ap)};window.addEventListener("focus",mx);window.addEventListener("blur",dx);window.addEventListener("pagehide",dx);document.hasFocus()&&mx();fx=()=>localStorage.getItem(Ap)!==null});var YL,GL,hx,VL,gx,fn,xs=b(()=>{w();YL={"token-wrong":()=>o("the platform rejects the token"),"other-poller":()=>o("another program receives this bot's messages"),"webhook-set":()=>o("a webhook is set on the bot"),"settings-wrong":()=>o("the stored settings cannot be used"),"secrets-unreadable":()=>o("the stored token cannot be decrypted with the current key"),network:()=>o("the platform cannot be reached"),"server-error":()=>o("the platform has a problem"),"answer-broken":()=>o("unexpected response from the platform"),"rate-limited":()=>o("the platform asks to wait"),"storage-failed":()=>o("messages cannot be stored"),"internal-error":()=>o("the connector failed, the log has the details"),"history-gap":()=>o("the platform lost some events; the rest was loaded from its history"),"longpoll-off":()=>o("Long Poll is off in the community's settings"),"password-wrong":()=>o("the mail server rejects the name or the password"),"certificate-wrong":()=>o("the mail server's certificate cannot be trusted"),"tls-missing":()=>o("the mail server offers no secure connection"),"tls-failed":()=>o("a secure connection to the mail server failed"),"folder-missing":()=>o("the mailbox has no such folder"),"mailbox-full":()=>o("the mailbox is full, clients' emails are rejected"),"server-unreachable":()=>o("the mail server cannot be reached"),"blocked-by-client":()=>o("the client has blocked the bot"),"client-gone":()=>o("the client's account no longer exists"),"kicked-from-group":()=>o("the bot is no longer in the group"),"no-permission":()=>o("the bot may not write there"),"too-late":()=>o("the platform no longer allows changes"),"reaction-refused":()=>o("the platform does not accept this reaction here"),"never-arrived":()=>o("the platform says it does not have it"),"message-gone":()=>o("the client no longer has the message"),"client-not-started":()=>o("the client must write first"),"chat-not-found":()=>o("the platform does not know this chat"),"text-too-long":()=>o("the text is too long for this channel"),"text-empty":()=>o("the text is empty"),"not-allowed-by-client":()=>o("the client has not allowed messages from the community"),"client-privacy":()=>o("the client's privacy settings block it"),blacklisted:()=>o("the client is on the community's blacklist"),"too-many-files":()=>o("too many files for one message"),"file-missing":()=>o("a file is no longer stored here"),"file-too-large":()=>o("the file is too large for this channel"),"address-wrong":()=>o("emails cannot be sent to this address"),"address-refused":()=>o("the mail server does not know this address or rejects it"),"sender-refused":()=>o("the mail server does not allow this mailbox to send"),"recipient-mailbox-full":()=>o("the client's mailbox is full"),bounced:()=>o("the email bounced"),"email-too-large":()=>o("the email with its files is too large"),postponed:()=>o("the mail server asks to try again later"),"header-unsafe":()=>o("the email headers contain unsafe characters"),"partly-sent":()=>o("only part of it was sent"),"gave-up":()=>o("could not be sent in time"),"no-answer":()=>o("the connection broke before a response came"),"server-stopped":()=>o("the server stopped during the send"),"server-crashed":()=>o("the server ended during the send")},GL={"auto-replied":()=>o("auto-reply"),"auto-generated":()=>o("sent by a program"),"auto-notified":()=>o("notification"),bounce:()=>o("an email bounced"),report:()=>o("mail server report"),own:()=>o("sent from our own address"),"empty-return-path":()=>o("no replies expected"),list:()=>o("mailing list"),bulk:()=>o("bulk email"),"blocked-sender":()=>o("blocked sender")},hx=e=>GL[e]?.()??o("sent by a program"),VL={"too-large":()=>o("larger than the limit"),"too-many":()=>o("too many files in one message"),"file-gone":()=>o("the platform no longer has it"),refused:()=>o("the platform refused it"),"gave-up":()=>o("could not be downloaded in time")},gx=e=>VL[e]?.()??(e||o("could not be downloaded")),fn=(e,t)=>YL[e]?.()??(t||o("the platform refused it"))});function gi(){return!vh.value&&!kh&&(kh=!0,K("/api/command-line").then(e=>{vh.value=e},()=>{kh=!1})),vh.value}var vh,kh,bi,bx,Pp=b(()=>{te();V();vh=C(null),kh=!1;bi=(e,t)=>`${e.program} ${t} ${e.options}`,bx=e=>`'${e.replaceAll("'","'\\''")}'`});var vx,JL,kx,yh,yx,wx=b(()=>{ee();w();vx=(e,t)=>nt(e)===nt(t)?U(e):Qe(e,t),JL=({task:e})=>e?o("No. {number} {title}",{number:e.number,title:e.title}):o("A removed task"),kx={assigned:(e,t)=>e.count>1?T("{n} task assigned to you","{n} tasks assigned to you",e.count):o("Task for you: {task}",{task:t}),plan:({data:e,at:t},n)=>e.due_at?o("{task}: now due {time}",{task:n,time:Qe(e.due_at,t)}):o("{task}: no due date any more",{task:n}),status:(e,t)=>o("{task}: new status",{task:t}),changed:(e,t)=>o("{task}: changed",{task:t}),comment:(e,t)=>e.count>1?T("{task}: {n} new comment","{task}: {n} new comments",e.count,{task:t}):o("{task}: new comment",{task:t}),mention:(e,t,n)=>o("{who} mentioned you in {task}",{who:n,task:t}),news:(e,t)=>o("{task}: the client wrote",{task:t}),woke:(e,t)=>o("{task}: back to work",{task:t}),untouched:(e,t)=>o("{task}: still not begun",{task:t}),soon:({data:e,at:t},n)=>o("{task}: due at {time}",{task:n,time:vx(e.due_at,t)}),late:({data:e,at:t},n)=>o("{task}: overdue since {time}",{task:n,time:vx(e.due_at,t)})},yh=(e,t,n)=>(kx[e.data.what]??kx.changed)(e,JL(e),n),yx=({data:e})=>e.reason?o("“{text}”",{text:e.reason}):""});function _x(e){let t=e.by_id===null?o("Someone"):Ko(H(e.by_id)),{what:n,to:s}=e.data;if(n==="in"&&e.count>1)return T("{n} new message","{n} new messages",e.count);let a=n==="assigned"?s===null?o("no assignee now"):o("assignee is {name}",{name:H(s)}):(xx[n]??xx.in)(t);return e.count>1?`${a} · ${T("{n} event","{n} events",e.count)}`:a}function XL(e){return e.kind==="fault"?o("Conversations are complete, but a notification may be missing. Okno tries again by itself and after each start. If this line stays, update Okno; this command on the server names the cause: {command}",{command:ZL()}):e.kind==="breaker"?e.data.why==="channel-budget"?o("There were too many within an hour. See whether they go round in a loop before they go on."):o("One conversation got 20 in a day. See whether they go round in a loop before they go on."):e.kind==="rule"?(Cx[e.data.why]??Cx.failed)():e.kind==="channel"?e.data.state==="up"?o("Outage from {from} to {until}",{from:U(e.data.since),until:U(e.data.until)}):o("Since {time}. Replies wait in the queue.",{time:U(e.data.since)}):e.kind==="task"||e.kind==="taskdue"?yx(e):e.kind==="nobody"?o("Round robin gives them out as soon as an operator is free."):e.kind==="test"?o("You pressed “Check” in the settings"):e.data.late?o("Announced late, Okno was not running at that time"):e.text?o("“{text}”",{text:e.text}):e.kind==="assigned"&&e.by_id!==null?o("Assigned by {name}",{name:H(e.by_id)}):e.kind==="mention"?e.name:e.kind==="unsnoozed"?o("Snoozed until now"):""}function Xl(e){let t=e.name||o("A client"),n=e.by_id===null?o("Someone"):H(e.by_id);return{plain:(Sx[e.kind]??Sx.message)(e,t,n),strong:e.kind==="mention"||e.kind==="handover"?n:e.name,text:XL(e),icon:QL[e.kind]??"bell",face:(e.kind==="mention"||e.kind==="handover")&&e.by_id!==null?n:null}}function Dp(e){return e.kind==="breaker"?e.data.breaker==="rule"?`/automation/${e.data.id}`:"/inbox/all":e.kind==="channel"?"/inbox/all":e.kind==="nobody"?"/inbox/unassigned":e.kind==="test"||!e.dialog_id?"/settings/notifications":e.count>1&&(e.kind==="assigned"||e.kind==="handover")?"/inbox/mine":q("all",e.dialog_id,e.kind==="mention"||e.kind==="failed"?e.no:void 0)}var QL,xx,Sx,Tx,ZL,Cx,ec,wh=b(()=>{xs();Pp();ee();w();Se();G();wx();QL={assigned:"user-round-plus",unsnoozed:"alarm-clock",failed:"circle-alert",test:"bell-ring",followed:"eye",message:"message-square-text",handover:"forward",mention:"at-sign",unassigned:"message-circle",channel:"plug",fault:"circle-alert",sla_warning:"hourglass",sla_breach:"flame",breaker:"zap",nobody:"users-round",untouched:"hourglass",rule:"circle-alert",task:"circle-check",taskdue:"hourglass"},xx={in:()=>o("new message"),out:e=>o("{who} replied",{who:e}),note:e=>o("{who} left a note",{who:e}),closed:e=>o("{who} closed it",{who:e}),reopened:e=>o("{who} reopened it",{who:e}),snoozed:e=>o("{who} snoozed it",{who:e}),unsnoozed:e=>o("{who} unsnoozed it",{who:e})};Sx={message:(e,t)=>`${t}: ${_x(e)}`,unassigned:(e,t)=>o("New conversation: {name}",{name:t}),channel:({data:e})=>e.state==="up"?o("{name} works again",{name:e.name}):o("{name} receives no messages: {cause}",{name:e.name,cause:fn(e.code,e.detail)}),fault:({data:e})=>T("{n} event could not be processed","{n} events could not be processed",e.count),breaker:({data:e})=>e.breaker==="rule"?o("A rule was stopped: too many automatic messages"):o("{name}: automatic messages were stopped",{name:e.name}),followed:(e,t)=>`${t}: ${_x(e)}`,assigned:(e,t)=>e.count>1?T("{n} conversation assigned to you","{n} conversations assigned to you",e.count):o("Assigned to you: {name}",{name:t}),handover:(e,t,n)=>T("{who} handed you {n} conversation","{who} handed you {n} conversations",e.count,{who:n}),mention:(e,t,n)=>o("{who} mentioned you",{who:n}),unsnoozed:(e,t)=>o("Back from snooze: {name}",{name:t}),failed:(e,t)=>e.data.state==="uncertain"?o("{name}: reply delivery uncertain",{name:t}):o("{name}: the reply was not sent",{name:t}),sla_warning:({data:e,at:t},n)=>o("{name}: reply due at {time}",{name:n,time:Tx(e.due_at,t)}),sla_breach:({data:e,at:t},n)=>e.stage>100?o("{name}: still no reply, {percent} % of the target has passed",{name:n,percent:e.stage}):o("{name}: reply overdue since {time}",{name:n,time:Tx(e.due_at,t)}),nobody:({data:e})=>T("{n} conversation waits and no operator is free","{n} conversations wait and no operator is free",e.waiting),untouched:({data:e},t)=>T("{name}: no operator has looked after it for {n} minute","{name}: no operator has looked after it for {n} minutes",e.minutes,{name:t}),rule:({data:e})=>e.why==="failed"?o("A rule has failed"):o("Okno paused a rule"),task:yh,taskdue:yh,test:()=>o("This is what a notification looks like")},Tx=(e,t)=>nt(e)===nt(t)?U(e):Qe(e,t),ZL=()=>{let e=gi();return e?bi(e,"check"):"okno check"},Cx={failed:()=>o("Its journal under Automation has the cause"),loop:()=>o("It ran more than five times in one conversation in a minute"),failing:()=>o("It failed five times in a row")};ec=e=>e.kind==="failed"||e.kind==="fault"||e.kind==="sla_breach"||e.kind==="breaker"||e.kind==="channel"&&e.data.state==="down"});function n2(){_s??=new AudioContext,_s.state==="suspended"&&_s.resume().catch(()=>{})}function o2(e,t=new Date){if(!e?.on)return!1;let n=l=>Number(l.slice(0,2))*60+Number(l.slice(3)),[s,a,i]=[t.getHours()*60+t.getMinutes(),n(e.since),n(e.until)];return a<=i?s>=a&&s<i:s>=a||s<i}function Mp(e){let t=(he.peek()?.sounds.volume??0)/100;if(!t||!_s||_s.state!=="running")return!1;for(let[n,s,a]of e2[e])s2(n,_s.currentTime+s,a,t*t*t2);return!0}function s2(e,t,n,s){let a=_s.createOscillator(),i=_s.createGain();a.type="sine",a.frequency.value=e,i.gain.setValueAtTime(0,t),i.gain.linearRampToValueAtTime(s,t+.012),i.gain.exponentialRampToValueAtTime(1e-4,t+n),a.connect(i).connect(_s.destination),a.start(t),a.stop(t+n+.02)}var e2,t2,_s,xh,_h=b(()=>{R();e2={message:[[659,0,.12],[880,.09,.2]],assigned:[[523,0,.12],[659,.1,.12],[784,.2,.26]],alarm:[[440,0,.16],[349,.17,.16],[440,.34,.24]]},t2=.3,_s=null;for(let e of["pointerdown","keydown"])window.addEventListener(e,n2,{capture:!0,passive:!0});xh=()=>N.peek()?.presence==="online"&&!o2(he.peek()?.quiet)});async function tc(e=!1){let t=e?$a.peek()?.next:null;$a.value={...$a.peek(),busy:!0,problem:null};try{let n=new URLSearchParams({limit:"50",...Ss.peek()&&{only:Ss.peek()},...t&&{before:t}}),s=await K(`/api/notifications?${n}`);ie({t:"bell",data:s}),$a.value={busy:!1,next:s.next}}catch(n){if(!(n instanceof Q))throw n;$a.value={...$a.peek(),busy:!1,problem:n}}}function Ex(e){Ss.value=e,tc()}async function Rp(e,t){let n=Date.now();for(let s of t){let a=Bl.peek()[s];a&&a.read_at===null&&ie({t:"bell",data:{cursor:`:${Y.peek().revs["notice"+s]??0}`,items:[{...a,read_at:n}]}})}try{await Ce("POST","/api/notifications/read",e)}catch{}}function Ip(e){c2(e),L(Dp(e))}function Px(e){e&&Ae.peek().notifications&&Rp({dialog_id:e},Th.peek().filter(t=>Nx(t,e)).map(t=>t.id))}function p2(){let e=[...Sh.keys()].map(t=>Bl.peek()[t]).filter(t=>t&&t.read_at===null);if(Sh=new Map,Dx=0,!!e.length){if(Date.now()-Sw()<r2&&e.length>1){Mx(e.length);return}for(let t of[m2,d2,f2])try{t(e)}catch(n){console.warn("notification",t.name,n)}}}function m2(e){if(Lp.peek())return;let t=l=>E.peek().page==="inbox"&&!Xn.peek().includes(l.dialog_id),n=l=>l.kind==="followed"||l.kind==="message"&&E.peek().page==="inbox"||l.kind==="unassigned"&&t(l),s=e.filter(l=>Ch(l,"app")&&!n(l)),a=s.filter(l=>l.kind==="unassigned");a.length>1&&X(T("{n} new conversation","{n} new conversations",a.length),{icon:"message-circle",label:o("Open"),action:()=>L(q("unassigned"))});let i=a.length>1?s.filter(l=>l.kind!=="unassigned"):s;if(i.length>2){Mx(i.length);return}for(let l of i){let{plain:c,icon:u}=Xl(l);(ec(l)?ne:X)(c,{icon:u,label:l.dialog_id?o("Open"):"",action:l.dialog_id?()=>Ip(l):null})}}function d2(e){let t=e.filter(a=>Ch(a,"sound")&&(a.kind==="test"||xh()));if(!t.length||!Zl.peek()||t.every(a=>a.kind==="unassigned")&&Date.now()-Ox<i2)return;Ox=Date.now();let s=t.map(a=>ec(a)?"alarm":l2[a.kind]??"assigned");Mp(["alarm","assigned","message"].find(a=>s.includes(a)))}function f2(e){if(Zl.peek())for(let t of e){if(!Ch(t,"desktop")||t.kind!=="test"&&(fx()||!xh()))continue;let{plain:n,text:s}=Xl(t);$x(n,s,t.id,()=>Ip(t))}}async function Ix(){await Np(),await Ce("POST","/api/notifications/test",{})}var a2,r2,i2,l2,$a,Ss,Lp,Th,c2,Ax,Nx,u2,Sh,Dx,Ch,Mx,Lx,Rx,Ox,Oh=b(()=>{rt();te();V();Ep();bh();dr();w();wh();G();_h();R();ke();a2=700,r2=3e3,i2=3e3,l2={message:"message",followed:"message",unassigned:"message"},$a=C(null),Ss=C(""),Lp=C(!1),Th=fe(()=>Object.values(Bl.value).filter(e=>!Ss.value||e.kind===Ss.value).sort((e,t)=>t.at-e.at||t.id-e.id));c2=e=>Rp({ids:[e.id]},[e.id]),Ax=()=>Rp({all:!0},Object.keys(Bl.peek()));Nx=(e,t)=>!!t&&e.dialog_id===t&&(e.count===1||e.kind!=="assigned"&&e.kind!=="handover"),u2=e=>E.peek().page==="inbox"&&Nx(e,E.peek().dialog)&&document.hasFocus()&&!document.hidden;$e(()=>{let{page:e,dialog:t}=E.value;e==="inbox"&&t&&Y.value.ready&&Wt(()=>Px(t))});window.addEventListener("focus",()=>{E.peek().page==="inbox"&&Px(E.peek().dialog)});Sh=new Map,Dx=0;Qt((e,t)=>{for(let{k:n,id:s,row:a}of e){if(n!=="notice"||!a.id||a.read_at!==null)continue;let i=t.notifications[s];if(!(i&&i.read_at===null&&i.at>=a.at)){if(u2(a)){Rp({ids:[s]},[s]);continue}Sh.set(s,a),Dx||=setTimeout(p2,a2)}}});Ch=(e,t)=>e.kind==="test"||he.peek().notices[e.kind]?.[t],Mx=e=>X(T("{n} notification while you were away","{n} notifications while you were away",e),{icon:"bell",label:o("Show"),action:()=>Lx()}),Lx=()=>{},Rx=e=>{Lx=e};Ox=0});function dt(e,t){let[n,s]=g(!1);return D(()=>{if(s(!1),!t)return;let a=setTimeout(()=>s(!0),e);return()=>clearTimeout(a)},[e,t]),t&&n}function de(){let e=A(document.activeElement);W(()=>()=>{e.current?.isConnected&&e.current.focus({preventScroll:!0})},[])}function zp(e){let t=A(e);t.current=e,D(()=>{let n=s=>{s.code==="KeyS"&&(s.ctrlKey||s.metaKey)&&!s.altKey&&!s.shiftKey&&t.current(s)};return document.addEventListener("keydown",n),()=>document.removeEventListener("keydown",n)},[])}function nc(e){requestAnimationFrame(()=>{document.activeElement===document.body&&e()?.focus()})}function wt(e){let t=A(null);return D(()=>{let n=s=>{t.current&&!t.current.contains(s.target)&&!s.target.closest("[aria-expanded='true']")&&e()};return document.addEventListener("pointerdown",n),()=>document.removeEventListener("pointerdown",n)}),t}function ha(e){let t=A(matchMedia(e)),[n,s]=g(t.current.matches);return D(()=>{let a=()=>s(t.current.matches);return t.current.addEventListener("change",a),()=>t.current.removeEventListener("change",a)},[]),n}function Ze(e){if(e.key!=="Tab")return;let t=[...e.currentTarget.querySelectorAll("button, input, a[href], textarea")].filter(s=>!s.disabled),n=e.shiftKey?t[0]:t.at(-1);document.activeElement===n&&(e.preventDefault(),(e.shiftKey?t.at(-1):t[0]).focus())}var ve=b(()=>{B()});function Bx(){let e=Ae.value.notifications??0,t=v.value==="bell",n=e?T("Notifications: {n} new","Notifications: {n} new",e):o("Notifications");return r`<button type="button" class="ib bellb" aria-label=${n} title=${o("Notifications")}
aria-haspopup="dialog" aria-expanded=${String(t)} onClick=${()=>t?oc():vi()}>
<${d} name="bell" size="m" />
${e>0&&r`<span class="count" aria-hidden="true">${e>99?"99+":ce(e)}</span>`}
</button>`}function Wx(){return v.value!=="bell"?null:r`<${h2} />`}function h2(){let e=wt(oc),t=A(null);de(),D(()=>(t.current.focus({preventScroll:!0}),tc(),Lp.value=!0,()=>{Lp.value=!1}),[]);let n=()=>{oc(),L(Vt("notifications"))};return r`<section class="bellp" role="dialog" aria-label=${o("Notifications")} ref=${e}>
<header class="dhead">
<h2 class="head2 grow" tabindex="-1" ref=${t}>${o("Notifications")}</h2>
${(Ae.value.notifications??0)>0&&r`<button type="button" class="btn small quiet" onClick=${Ax}>${o("Mark all as read")}</button>`}
<button type="button" class="ib small" aria-label=${o("Notification settings")}
title=${o("Notification settings")} onClick=${n}>
<${d} name="settings" size="m" />
</button>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${oc}>
<${d} name="x" size="m" />
</button>
</header>
<div class="bchips" role="group" aria-label=${o("Filter notifications")}>
${[["",o("All")],["mention",o("Mentions")],["failed",o("Not sent")]].map(([s,a])=>r`<button type="button" class="chip" key=${s} aria-pressed=${String(Ss.value===s)}
onClick=${()=>Ex(s)}>
${a}
</button>`)}
</div>
<div class="scroll" role="group" tabindex="0" aria-label=${o("Notification list")}><${g2} /></div>
<footer class="dfoot t12 dim">${o("Kept for 30 days. Opening a notification marks it as read.")}</footer>
</section>`}function g2(){let{busy:e,problem:t,next:n}=$a.value??{busy:!0},s=dt(150,!!e),a=Th.value,i=!Ss.value&&hs.value.length>0&&r`<${b2} />`,l=r`${t&&r`<div class="empty">
<b>${o("Could not load notifications")}</b>
<span>${z(t)}</span>
<button type="button" class="btn" onClick=${()=>tc()}>${o("Retry")}</button>
</div>`}`;return a.length?r`
${i}
${l}
${k2(a).map(([c,u])=>r`
<h3 class="mh" key=${c}>${c}</h3>
<ul>${u.map(p=>r`<${_2} row=${p} key=${p.id} />`)}</ul>
`)}
${n&&r`<div class="bmore">
<button type="button" class="btn small" disabled=${e} onClick=${()=>tc(!0)}>
${o("Show older ones")}
</button>
</div>`}
`:e?r`
${i}
${s&&r`<ul aria-busy="true" aria-label=${o("Loading notifications")}>
${[70,54,62].map(c=>r`<li class="nb" aria-hidden="true">
<span class="nic"></span>
<span class="grow"><${Ie} width=${c} /><${Ie} width=${c/2} /></span>
</li>`)}
</ul>`}
`:t?r`${i}${l}`:i||r`<${re} icon="bell" title=${o("No notifications")} text=${Ss.value?o("None of this kind in the last 30 days."):o("Activity in your conversations will appear here.")} />`}function b2(){let[e,t]=g(!1),n=hs.value.length-zx;return r`
<h3 class="mh">${o("Can be undone")}</h3>
<ul>
${hs.value.slice(0,e?void 0:zx).map(s=>r`<${v2} one=${s} key=${s.id} />`)}
</ul>
${!e&&n>0&&r`<div class="bmore">
<button type="button" class="btn small" onClick=${()=>t(!0)}>
${T("{n} more","{n} more",n)}
</button>
</div>`}
`}function k2(e){let t=new Map;for(let n of e){let s=fi(n.at,I.value);t.set(s,[...t.get(s)??[],n])}return[...t]}function y2({plain:e,strong:t}){let n=t?e.indexOf(t):-1;return n<0?e:r`${e.slice(0,n)}<b class="b6">${t}</b>${e.slice(n+t.length)}`}function x2({data:e}){let[t,n]=g(!1),s=async()=>{n(!0);try{await j("/api/automation/resume",{breaker:e.breaker,id:e.id}),X(e.breaker==="rule"?o("The rule works again"):o("Automatic messages are sent again"))}catch(a){ne(z(a))}finally{n(!1)}};return r`<span class="hrow nact">
<button type="button" class="btn small" aria-busy=${String(t)} disabled=${t} onClick=${s}>
${o("Resume")}
</button>
</span>`}function _2({row:e}){let{plain:t,strong:n,text:s,icon:a,face:i}=Xl(e),l=c=>{c.button||c.metaKey||c.ctrlKey||c.shiftKey||(c.preventDefault(),oc(),Ip(e))};return r`<li class="nb" data-unread=${e.read_at===null?"":null}>
${i?r`<${Z} name=${i} size="md" />`:r`<span class=${ec(e)?"nic bad":"nic"}><${d} name=${a} size="m" /></span>`}
<span class="grow">
<a class="blk t13" href=${Dp(e)} onClick=${l}>
${e.read_at===null&&r`<span class="vh">${o("New:")} </span>`}
<${y2} plain=${t} strong=${n} />
</a>
${s&&r`<span class=${w2(e)?"t12 dim blk":"t12 dim blk cut2"}>${s}</span>`}
${e.kind==="breaker"&&r`<${x2} data=${e.data} />`}
</span>
<time class="t12 dim num">${U(e.at)}</time>
</li>`}var oc,zx,$2,vi,v2,w2,Bp=b(()=>{te();B();O();oe();V();we();ee();w();Oh();wh();G();R();ke();P();ve();oc=()=>{v.value=null},zx=5,$2=fe(()=>N.value?.id??null);$e(()=>{$2.value,Wt(pw)});vi=()=>{v.value="bell"};Rx(vi);v2=({one:e})=>r`<li class="nb">
<span class="nic"><${d} name=${e.icon} size="m" /></span>
<span class="grow">
<span class="blk t13">${e.text}</span>
<button type="button" class="link t12" aria-label=${o("Undo: {what}",{what:e.text})}
onClick=${()=>Kl(e)}>
${o("Undo")}
</button>
</span>
<time class="t12 dim num">${U(e.at)}</time>
</li>`;w2=({kind:e})=>e==="fault"||e==="breaker"});var ft,bo=b(()=>{ft=navigator.platform.startsWith("Mac")?"⌘":"Ctrl"});function je(...e){for(let t of e)qx.set(t.id,{when:C2,...t})}function Cs(e){return[...[(e.ctrlKey||e.metaKey)&&"Ctrl",e.shiftKey&&"Shift"].filter(Boolean),e.code==="NumpadEnter"?"Enter":e.code].join("+")}var Wp,qx,C2,Ts,Ph,Dh,Ux,Mh,Hx,O2,Yx,ga,E2,A2,Fp,ki,Gx,xt=b(()=>{bo();w();Wp={everywhere:()=>o("Everywhere"),list:()=>o("List"),dialog:()=>o("Conversation"),field:()=>o("Text field"),log:()=>o("Messages"),tasks:()=>o("Tasks"),go:()=>o("Go to")},qx=new Map;C2=()=>!0,Ts=()=>[...qx.values()],Ph=e=>!!e.when(),Dh={},Ux=e=>{Dh=e??{}},Mh=e=>Dh[e.id],Hx=(e,t)=>Ts().find(n=>n!==t&&n.key!==t.key&&ga(n).includes(e)),O2=new Set(["Escape","Tab","Enter","Space","F6","AltLeft","AltRight"]),Yx=e=>!e.altKey&&!O2.has(e.code)&&!/^(Shift|Control|Meta)/.test(e.code)&&/^[A-Z][A-Za-z0-9]*$/.test(e.code),ga=e=>[Dh[e.id]??e.key,...e.also??[]].filter(Boolean),E2={BracketLeft:"[",BracketRight:"]",Period:".",Slash:"/",Semicolon:";",ArrowUp:"↑",ArrowDown:"↓",ArrowLeft:"←",ArrowRight:"→",Escape:"Esc",Ctrl:ft,Enter:"Enter"},A2=e=>E2[e]??e.replace(/^(Key|Digit)/,""),Fp=e=>e.split(" ").map(t=>t==="Shift+Slash"?["?"]:t.split("+").map(A2));ki=(e,t)=>Ts().find(n=>(!t||n.anywhere)&&ga(n).includes(e)&&Ph(n)),Gx=e=>Ts().some(t=>ga(t).some(n=>n.startsWith(e+" ")))});function ge(e,t,{when:n=()=>!0,keys:s=!1,meanwhile:a=()=>null}={}){let i=C(null),l=null,c=()=>l||(Kp.value+=1,l=e().then(m=>{i.value=m[t]}).catch(m=>{throw l=null,m}).finally(()=>{Kp.value-=1}),l);Jx.push(c);let u=s?D2:P2;return Object.assign(m=>r`<${u} view=${i} start=${c} when=${n} meanwhile=${a} props=${m} />`,{load:c})}function Yt(e,t,n){let s=ge(t,n,{keys:!0});return Object.assign(()=>e.includes(v.value)?r`<${s} key=${v.value} />`:null,{load:s.load})}function Lh(e){e().catch(t=>{console.warn("module",t),ne(o("Could not load this part of the page."),{label:o("Retry"),action:()=>Lh(e)}),v.value=null})}function P2({view:e,start:t,when:n,meanwhile:s,props:a}){let i=!e.value&&n();return W(()=>{i&&Lh(t)},[i]),e.value?r`<${e.value} ...${a} />`:s()}function D2({view:e,start:t,props:n}){let s=A(document.activeElement),a=A(null),i=A([]),l=A(""),c=e.value,u=()=>{s.current?.isConnected&&s.current.focus({preventScroll:!0})};return c&&a.current&&(l.current=a.current.value,u()),W(()=>{if(!c)return a.current.focus({preventScroll:!0}),Lh(t),()=>{e.peek()||u()}},[]),W(()=>{c&&I2(l.current,i.current)},[!!c]),c?r`<${c} ...${n} />`:r`<input class="keycatch" ref=${a} inputmode="none" autocomplete="off" aria-label=${o("Loading…")}
onKeyDown=${p=>R2(p,i.current)} />`}function R2(e,t){if(e.isComposing||e.key==="Escape")return;let{key:n,code:s,shiftKey:a,ctrlKey:i,metaKey:l}=e;t.push({key:n,code:s,shiftKey:a,ctrlKey:i,metaKey:l,letter:M2(e)}),/^(Enter|Tab|Arrow)/.test(n)&&(e.preventDefault(),e.stopPropagation())}function I2(e,t){let n=document.activeElement,s=L2(n);e&&s&&(n.setRangeText(e,n.selectionStart,n.selectionEnd,"end"),n.dispatchEvent(new Event("input",{bubbles:!0})));let a=t.splice(0).filter(i=>!(s&&(i.letter||i.key==="Backspace"))&&!["Shift","Control"].includes(i.key));a.length&&requestAnimationFrame(()=>{for(let{letter:i,...l}of a)document.activeElement.dispatchEvent(new KeyboardEvent("keydown",{...l,bubbles:!0,cancelable:!0}))})}function jp(e){if(!Kp.peek()){e();return}let t=Kp.subscribe(n=>{n||setTimeout(()=>{t(),e()})})}async function Rh(){for(let e of Jx){await z2();try{await e()}catch{setTimeout(Rh,N2);return}}}var N2,Vx,Jx,Kp,M2,L2,z2,Zt=b(()=>{te();B();O();w();ke();oe();N2=5e3,Vx=2e3,Jx=[],Kp=C(0);M2=e=>e.key.length===1&&!e.ctrlKey&&!e.metaKey,L2=e=>e.matches("input:not([type=checkbox]):not([type=radio]), textarea");z2=()=>new Promise(e=>{globalThis.requestIdleCallback?requestIdleCallback(e,{timeout:Vx}):setTimeout(e,Vx)})});function qp(e,t){let n=[...e],s=[],a=0;for(let[i,l]of t)i<a||(i>a&&s.push({text:n.slice(a,i).join(""),marked:!1}),s.push({text:n.slice(i,i+l).join(""),marked:!0}),a=i+l);return a<n.length&&s.push({text:n.slice(a).join(""),marked:!1}),s}var Ih=b(()=>{});function sc(e){let t=se.peek()[e]?.name??o("the client");return t.length>Qx?`${t.slice(0,Qx-1).trimEnd()}…`:t}var Qx,Zx,$n,ac,Up,Hp,Xx,e_,Yp,Gp,Vp,t_,n_,Jp,o_,s_,ba,Qp,Os=b(()=>{ee();w();Se();R();Qx=40;Zx=e=>e===null?o("until the client replies"):Qe(e),$n=e=>(t,...n)=>e(sc(t),...n),ac=$n((e,t)=>o("Closed: {name} · {reason}",{name:e,reason:t})),Up=$n(e=>o("Reopened: {name}",{name:e})),Hp=$n((e,t)=>o("Snoozed: {name} · {when}",{name:e,when:Zx(t)})),Xx=$n(e=>o("Unsnoozed: {name}",{name:e})),e_=$n(e=>o("No reply needed: {name}",{name:e})),Yp=$n((e,t)=>t?o("Following: {name}",{name:e}):o("No longer following: {name}",{name:e})),Gp=$n(e=>o("Marked as read: {name}",{name:e})),Vp=$n(e=>o("Marked as unread: {name}",{name:e})),t_=$n(e=>o("Sent and closed: {name}",{name:e})),n_=$n((e,t)=>o("Sent and snoozed: {name} · {when}",{name:e,when:Zx(t??null)})),Jp=$n((e,t)=>o("Reply scheduled: {name} · {when}",{name:e,when:Qe(t)})),o_=$n(e=>o("Not sent, the text is back in the field: {name}",{name:e})),s_=$n(e=>o("Not sent: {name}",{name:e})),ba=$n((e,t)=>t===null?o("No assignee now: {name}",{name:e}):t===N.peek().id?o("You are the assignee: {name}",{name:e}):o("Assigned: {name} · {who}",{name:e,who:H(t)})),Qp=$n((e,t)=>t===null?o("Removed from the team: {name}",{name:e}):o("Assigned to a team: {name} · {team}",{name:e,team:t}))});async function Ge(e){try{return await e(),!0}catch(t){return ne(z(t)),!1}}async function Ft(e,t,n,s){let a=Zp(e),i=ca(e);ie({t:"result",dialog:{...a,...s},sentAtRev:i});try{let l=await j(`/api/dialogs/${e}/${t}`,n);return ie({t:"result",...l,sentAtRev:i}),l}catch(l){throw ie({t:"result",dialog:a,sentAtRev:i}),l}}function Nn(e,t,n,s,{more:a,keep:i}={}){if(cr())return null;let l=Ge(t),c=X(e,{icon:s,more:a,keep:i,undo:async()=>{await l&&await Ge(n)}});return l.then(u=>{u||ur(c)}),l}function zh(e,t){let n=Zp(e).assignee_id;return n===t?null:Nn(ba(e,t),a_(e,t),a_(e,n),"user-round-check")}function va(e){if(Zp(e).state!=="closed")return null;let t={reason:Zp(e).close_reason??"solved",comment:""},n=async()=>{t=(await Ft(e,"reopen",{},{state:"open",close_reason:null})).was??t},s=()=>Ft(e,"close",t,{state:"closed",waiting_since:null,snooze:null,close_reason:t.reason}),a=Nn(Up(e),n,s,"undo-2");return a&&E.peek().dialog===e&&lr(),a}async function At(e){try{await navigator.clipboard.writeText(e),X(o("Copied"))}catch{B2(e)?X(o("Copied")):ne(o("The browser blocked copying"))}}function B2(e){let t=Object.assign(document.createElement("textarea"),{value:e,className:"vh"}),n=document.activeElement;document.body.append(t),t.select();let s=document.execCommand("copy");return t.remove(),n?.focus?.({preventScroll:!0}),s}async function rc(e,t){await j(`/api/contacts/${e.id}`,t,{method:"PATCH"}),ie({t:"contact",row:{...e,...t}})}function tm(e){ic.value=e,v.value="photo"}async function nm(e,t,n){let s=await j(`/api/contacts/${e.id}/identities`,{kind:t,external_id:n});ie({t:"contact",row:s.contact}),X(s.moved.length?T("Address added, {n} conversation added to the card","Address added, {n} conversations added to the card",s.moved.length):o("Address added"))}async function i_(){await Ge(async()=>{await Ce("DELETE","/api/session"),v.value=null,vp(),L("/login")})}var Zp,a_,Xp,em,r_,ic,Xe=b(()=>{oe();te();V();w();G();R();rt();ke();Os();fs();Zp=e=>Y.peek().dialogs[e];a_=(e,t)=>()=>Ft(e,"assignee",{operator_id:t},{assignee_id:t});Xp=e=>zh(e,N.peek().id);em=e=>Ge(async()=>{ie({t:"result",...await j(`/api/messages/${e.id}/retry`,{})})}),r_=e=>Ge(async()=>{ie({t:"result",...await j(`/api/messages/${e.id}/check`,{})})});ic=C(null)});function q2(e){let t=/[а-яё]/i.test(e)?F2:W2,n=[...e].map(s=>t.get(s)??s).join("");return n===e?null:n}function l_(e){return[...j2(e).matchAll(/[\p{L}\p{N}@№+]+/gu)].map(t=>({word:t[0],at:t.index}))}function U2(e,t){if(e.length<K2)return!1;let n=s=>t.slice(0,s);for(let s of[e.length-1,e.length,e.length+1])if(s<=t.length&&H2(e,n(s)))return!0;return!1}function H2(e,t){let n=0;for(;n<e.length&&n<t.length&&e[n]===t[n];)n+=1;return e.length===t.length?e.slice(n+1)===t.slice(n+1)||e[n]===t[n+1]&&e[n+1]===t[n]&&e.slice(n+2)===t.slice(n+2):e.length>t.length?e.slice(n+1)===t.slice(n):e.slice(n)===t.slice(n+1)}function Y2(e,t){let n=t.find(({word:i})=>i.startsWith(e));if(n)return{score:n.at===0?4:3,mark:[n.at,e.length]};let s=e.length>1&&t.find(({word:i})=>i.includes(e));if(s)return{score:2,mark:[s.at+s.word.indexOf(e),e.length]};let a=t.find(({word:i})=>U2(e,i));return a?{score:1,mark:[a.at,Math.min(e.length,a.word.length)]}:null}function c_(e,t){let n=l_(t),s=l_(e).map(({word:a})=>Y2(a,n));return!s.length||s.some(a=>!a)?null:{score:s.reduce((a,i)=>a+i.score,0)/s.length,marks:s.map(a=>a.mark).sort((a,i)=>a[0]-i[0])}}function yi(e,t){let[n,s]=[e.slice(0,G2),t.slice(0,V2)],a=c_(n,s);if(a)return a;let i=q2(n),l=i&&c_(i,s);return l?{...l,score:l.score-.5}:null}function Bh(e,t,n){return t.map(s=>({item:s,fit:yi(e,n(s))})).filter(s=>s.fit).sort((s,a)=>a.fit.score-s.fit.score)}var u_,p_,W2,F2,K2,j2,G2,V2,Wh=b(()=>{u_="qwertyuiop[]asdfghjkl;'zxcvbnm,.`QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>~",p_="йцукенгшщзхъфывапролджэячсмитьбюёЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮЁ",W2=new Map([...u_].map((e,t)=>[e,[...p_][t]])),F2=new Map([...p_].map((e,t)=>[e,[...u_][t]])),K2=4,j2=e=>e.toLowerCase().replaceAll("ё","е");G2=200,V2=1e3});function om(e,t,n=""){let s=vr(e).assignee_id;if(s===t&&!n)return null;let a=(i,l)=>()=>Ft(e,"assignee",{operator_id:i,note:l},{assignee_id:i});return Nn(ba(e,t),a(t,n),a(s,""),"user-round-check")}function m_(e,t,n=""){let{team_id:s,assignee_id:a}=vr(e),i=Qp(e,t===null?null:jh(t)),l=(c,u,p)=>()=>Ft(e,"team",{team_id:c,operator_id:u,note:p},{team_id:c,assignee_id:u});return Nn(i,l(t,t===null?a:null,n),l(s,a,""),"users-round")}function hn(e){let t=e.id===N.value.id?"online":ww(e.id);return e.presence==="off"||t==="off"?"off":e.presence==="away"||t==="away"?"away":"online"}async function ka(e){try{let{people:t}=await K(e?`/api/people?dialog=${e}`:"/api/people");vo.value=Object.fromEntries(t.map(n=>[n.id,n]))}catch{}}async function sm(){Fh||cr()||(Fh=!0,await Ge(async()=>{let{dialog:e}=await j("/api/dialogs/next",{});if(!e){X(o("No unassigned conversations"));return}ie({t:"rows",cursor:Y.peek().cursor,rows:[{k:"dialog",id:e.id,rev:J2(),row:e}]}),lr(),L(q("mine",e.id));let t=()=>Ge(()=>Ft(e.id,"assignee",{operator_id:null},{assignee_id:null}));X(ba(e.id,N.peek().id),{icon:"user-round-check",undo:t})}),Fh=!1)}function am(e,t,n=""){let s=vr(e).snooze,a=s&&(s.until===null||s.until>Date.now())?Kh(e,s.until,s.reason):f_(e);return Nn(Hp(e,t),Kh(e,t,n),a,"alarm-clock")}function ya(e){let t=vr(e).snooze;return t?Nn(Xx(e),f_(e),Kh(e,t.until,t.reason),"alarm-clock"):null}function Bn(e,t="solved",n="",{sure:s=!1}={}){let a=vr(e);if(a.state!=="open"||!s&&$_.some(m=>m(a,()=>Bn(e,t,n,{sure:!0}))))return null;let{view:i}=E.peek(),l=b_(e,i),c=async()=>{await X2(a)(),E.peek().page==="inbox"&&L(q(i,e))},u={label:o("Reason"),run:()=>{L(q(i,e)),v.value="finish"}},p=Nn(ac(e,rm(t)),Z2(e,t,n),c,"check",{more:u,keep:!0});return p&&E.peek().dialog===e&&v_(i,l),p}function qh(e){let{dialog:t,view:n}=E.peek();t===e&&v_(n,b_(e,n))}function g_(e,t,n){let s={reason:vr(e).close_reason??"solved",comment:""},a=l=>Ft(e,"close",l,{close_reason:l.reason}),i=async()=>{s=(await a({reason:t,comment:n})).was??s};return Nn(ac(e,rm(t)),i,()=>a(s),"check")}function b_(e,t){let n=Y.peek().dialogs;return oi(n,t,"urgent",la(),null).find(s=>s!==e)??null}function v_(e,t){lr();let n=he.peek()?.after_close??"next";n==="stay"||Ye(e)==="closed"||L(n==="next"&&t?q(e,t):q(e))}function im(e){let t=vr(e).waiting_since;if(!t)return null;let n=()=>Ft(e,"no-answer",{},{waiting_since:null});return Nn(e_(e),n,()=>Ft(e,"answer-after-all",{},{waiting_since:t}),"message-circle-off")}async function kr(e,t=!ms.peek()[e]){ie({t:"follow",id:e,on:t});try{await j(`/api/dialogs/${e}/follow`,{on:t}),X(Yp(e,t),{icon:"eye",undo:()=>kr(e,!t)})}catch(n){ie({t:"follow",id:e,on:!t}),ne(z(n))}}var vr,jh,d_,vo,Fh,J2,Kh,f_,wi,rm,Q2,Z2,X2,$_,h_,Xt=b(()=>{te();Xe();oe();Os();V();dr();w();fs();Vn();G();Gn();R();ke();vr=e=>se.peek()[e];jh=e=>Ue.value[e]?.name??o("Deleted team"),d_=e=>{let t=Ue.value[e.team_id];return t&&!t.removed?t:null};vo=C(null);Fh=!1;J2=()=>Number(String(Y.peek().cursor).split(":").pop()),Kh=(e,t,n)=>()=>Ft(e,"snooze",{until:t,reason:n},{snooze:{at:Date.now(),until:t,reason:n,by:N.peek().id}}),f_=e=>()=>Ft(e,"unsnooze",{},{snooze:null});wi={solved:[()=>o("Resolved"),"check"],"no-reply":[()=>o("No reply"),"message-circle-off"],duplicate:[()=>o("Duplicate"),"copy"],spam:[()=>o("Spam"),"ban"],declined:[()=>o("Client declined"),"user-round-x"],other:[()=>o("Other reason"),"circle-question-mark"]},rm=e=>(wi[e]??wi.solved)[0](),Q2=e=>({state:"closed",waiting_since:null,snooze:null,close_reason:e}),Z2=(e,t,n)=>()=>Ft(e,"close",{reason:t,comment:n},Q2(t)),X2=({id:e,snooze:t,waiting_since:n})=>()=>Ft(e,"reopen",{},{state:"open",snooze:t,waiting_since:n,close_reason:null}),$_=[],h_=e=>{$_.push(e)}});function __(){jo.value="",Es.value=null,eo.value=null}function S_(e){if(jo.value=e,clearTimeout(k_),e.trim().length<2){lc+=1,Es.value=null;return}k_=setTimeout(()=>tR(e),eR)}async function tR(e){lc+=1;let t=lc;try{let n=await K(`/api/search?${new URLSearchParams({q:e,limit:String(Uh)})}`);t===lc&&(Es.value={q:e,data:n})}catch(n){if(!(n instanceof Q))throw n;t===lc&&(Es.value={q:e,problem:n})}}function w_(e){let t=jo.value.trim();return t?Bh(t,e,T_).map(({item:n,fit:{marks:s}})=>y_(n,s)):e.map(n=>y_(n))}function C_(e){let t=e.assignee_id===N.peek().id?"mine":"all",n={id:"open",icon:"message-square-text",text:o("Open"),run:()=>L(q(t,e.id))},s=i=>()=>{oR(e),i(e.id)},a=e.state==="open"?[e.assignee_id!==N.peek().id&&{id:"take",icon:"hand",text:o("Take it"),run:s(Xp)},e.assignee_id===N.peek().id&&{id:"free",icon:"user-round",text:o("Remove the assignee"),run:s(i=>zh(i,null))},{id:"close",icon:"check",text:o("Close"),run:s(Bn)}]:[{id:"reopen",icon:"undo-2",text:o("Reopen"),run:s(va)}];return[n,...a.filter(Boolean)]}function oR(e){se.peek()[e.id]||ie({t:"result",dialog:e,sentAtRev:ca(e.id)})}function O_(e,t=[]){return{id:"d:"+e.id,kind:"dialog",dialog:e,text:e.name,marks:t,acts:()=>C_(e),run:()=>L(q("all",e.id))}}function sR(e){let t=e.dialog_id;return{id:"k:"+e.id,kind:"contact",contact:e,text:e.name,marks:e.marks,run:()=>{t&&L(q("all",t))}}}function aR(e){return{id:"m:"+e.id,kind:"message",message:e,text:e.text,marks:e.marks,acts:()=>C_(e.dialog),run:()=>L(q("all",e.dialog_id,e.no))}}function rR(e){let t=Object.values(se.value);return Bh(e,t,s=>s.name).slice(0,Uh).map(({item:s,fit:{marks:a}})=>O_(s,a))}function iR(e){return{dialogs:e.dialogs.map(n=>O_(n)),contacts:e.contacts.map(sR),messages:e.messages.map(aR)}}function lR(){let e=jo.value.trim(),t=nR(),n=[{id:"acts",title:o("Conversation actions"),items:w_(t.filter(s=>x_.has(s.group)))}];if(e){let s=Es.value?.data&&yi(e,Es.value.q)?iR(Es.value.data):{dialogs:[],contacts:[],messages:[]},a=new Set(s.dialogs.map(i=>i.id));n.push({id:"dialogs",title:o("Conversations"),items:[...s.dialogs,...rR(e).filter(i=>!a.has(i.id))].slice(0,Uh)}),n.push({id:"contacts",title:o("Clients"),items:s.contacts}),n.push({id:"messages",title:o("Messages found"),items:s.messages})}return n.push({id:"go",title:o("Go to"),items:w_(t.filter(s=>!x_.has(s.group)))}),e&&n.push({id:"all",title:"",items:[{id:"search",kind:"search",icon:"search",text:o("Search everywhere: {q}",{q:e}),marks:[],run:()=>L(Zu(e))}]}),n.filter(s=>s.items.length)}function cR(e){let t=jo.value.trim(),n=e.acts().map(s=>({...s,id:"a:"+s.id,kind:"act",marks:t?yi(t,s.text)?.marks:[]})).filter(s=>s.marks);return[{id:"actions",title:e.text,items:n}]}function Hh(e){v.value=null,requestAnimationFrame(()=>e.run())}function A_(e){return e?.acts?(eo.value=e,jo.value="",!0):!1}function Yh(){return eo.value?(eo.value=null,!0):!1}var eR,Uh,jo,Es,eo,lc,k_,nR,T_,y_,x_,E_,N_=b(()=>{te();Xe();oe();V();xt();w();Wh();G();R();Xt();eR=150,Uh=5,jo=C(""),Es=C(null),eo=C(null),lc=0,k_=0;nR=()=>Ts().filter(e=>e.palette!==!1&&e.label&&Ph(e)),T_=e=>(e.title??e.label)(),y_=(e,t=[])=>({id:"c:"+e.id,kind:"command",icon:e.icon??"chevron-right",text:T_(e),marks:t,command:e,run:e.run});x_=new Set(["dialog","log"]);E_=fe(()=>eo.value?cR(eo.value):lR())});function xi({one:e}){let[t]=ga(e);return t?r`<${Gh} keys=${t} />`:null}var Gh,lm=b(()=>{O();xt();w();P();Gh=({keys:e})=>Fp(e).map((t,n)=>r`${n>0&&r` <span class="then dim t12">${o("then")}</span> `}<${Rn} of=${t} />`)});var P_={};_e(P_,{Palette:()=>uR});function pR(){let e=A(null),t=A(null),[n,s]=g({at:0,asked:""});g(__),de(),W(()=>e.current.focus(),[]);let a=E_.value,i=`${eo.value?.id??""} ${jo.value}`,l=n.asked===i?n.at:0,c=f=>s({at:f,asked:i}),u=a.flatMap(f=>f.items),p=u[Math.min(l,u.length-1)];D(()=>{t.current?.querySelector(".mi.on")?.scrollIntoView({block:"nearest"})},[l,a]);let m=()=>{v.value=null},$=f=>{if(f.isComposing)return;let h={ArrowDown:(l+1)%u.length,ArrowUp:(Math.min(l,u.length-1)-1+u.length)%u.length,PageDown:Math.min(u.length-1,l+8),PageUp:Math.max(0,l-8)}[f.key];if(h!==void 0&&u.length){f.preventDefault(),c(h);return}if(f.key==="Enter"&&p){f.preventDefault(),Hh(p);return}if(f.key==="Tab"&&!f.shiftKey&&A_(p)){f.preventDefault(),f.stopPropagation();return}f.key==="Backspace"&&!jo.value&&Yh()&&f.preventDefault(),f.key==="Escape"&&Yh()&&(f.preventDefault(),f.stopPropagation())};return r`<div class="over" onPointerDown=${f=>{f.target===f.currentTarget&&m()}}>
<div class="dialog pal" role="dialog" aria-modal="true" aria-label=${o("Search and commands")}
onKeyDown=${Ze}>
<div class="hrow palin">
<${d} name="search" />
<input class="palq" ref=${e} value=${jo.value} role="combobox" aria-expanded="true"
aria-controls="pallist" aria-autocomplete="list" aria-activedescendant=${p?"pal-"+p.id:null}
aria-label=${o("Command, client or message text")}
placeholder=${eo.value?o("Action"):o("Command, client or message text")} autocomplete="off"
spellcheck="false" onInput=${f=>S_(f.currentTarget.value)} onKeyDown=${$} />
<${mR} />
</div>
<div class="palbody" id="pallist" role="listbox" aria-label=${o("Results")} ref=${t}>
${a.map(f=>r`<div role="group" aria-label=${f.title||o("Search")} key=${f.id}>
${f.title&&r`<div class="mh" role="presentation">${f.title}</div>`}
${f.items.map(h=>r`<${dR} key=${h.id} item=${h} on=${h===p}
onLook=${()=>c(u.indexOf(h))} />`)}
</div>`)}
${!u.length&&r`<p class="palno">${o("Nothing found")}</p>`}
</div>
${Es.value?.problem&&r`<p class="palno" role="status">${o("Could not search clients and messages. Try again.")}</p>`}
<div class="palfoot">
<span><span class="keys"><kbd>↑</kbd><kbd>↓</kbd></span> ${o("choose")}</span>
<span><span class="keys"><kbd>Enter</kbd></span> ${o("run")}</span>
${p?.acts&&!eo.value&&r`<span><span class="keys"><kbd>Tab</kbd></span> ${o("actions")}</span>`}
<span class="hrow end"><span class="keys"><kbd>Esc</kbd></span> ${eo.value?o("back"):o("dismiss")}</span>
</div>
<div class="vh" role="status">${p?"":o("Nothing found")}</div>
</div>
</div>`}function mR(){let e=eo.value?.text??se.value[E.value.dialog]?.name;return e?r`<span class="tag plain lg cut palwhere">${e}</span>`:null}function dR({item:e,on:t,onLook:n}){let s={dialog:$R,contact:hR,message:gR}[e.kind]??fR;return r`<div class=${t?"mi on":"mi"} role="option" id=${"pal-"+e.id} aria-selected=${String(t)}
onPointerMove=${t?null:n} onPointerDown=${a=>a.preventDefault()}
onClick=${()=>Hh(e)}>
<${s} item=${e} />
</div>`}function hR({item:e}){let[t]=e.contact.identities;return r`
<${Z} name=${e.contact.name} size="sm" />
<span class="cut"><${cm} item=${e} /></span>
${t&&r`<span class="hrow end tight dim t12">
<${ye} kind=${t.kind} named />
<span class="cut">${t.label||xe(t.kind)}</span>
</span>`}
`}function gR({item:e}){let{message:t}=e,n=t.operator_id?H(t.operator_id):t.dialog.name;return r`
<${d} name="message-square-text" />
<span class="cut"><${cm} item=${e} /></span>
<span class="hrow end dim t12 palwho">${n}, ${ot(t.created_at,I.value)}</span>
`}var uR,cm,fR,$R,D_=b(()=>{B();O();oe();we();ee();w();Ih();N_();Se();G();R();P();ve();lm();uR=()=>v.value==="palette"?r`<${pR} />`:null;cm=({item:e})=>qp(e.text,e.marks??[]).map(t=>t.marked?r`<b class="b6">${t.text}</b>`:t.text),fR=({item:e})=>r`
<${d} name=${e.icon} />
<span class="cut"><${cm} item=${e} /></span>
${e.command&&r`<span class="hrow end tight"><${xi} one=${e.command} /></span>`}
`,$R=({item:e})=>r`
<${Z} name=${e.dialog.name} size="sm" />
<span class="cut"><${cm} item=${e} /></span>
<span class="hrow end tight dim t12">
${o("No. {number}",{number:ce(e.dialog.number)})}
<${ye} kind=${e.dialog.kind} named />
</span>
`});var zt,As=b(()=>{zt=(e,t=document)=>t.querySelector(e)});function Jh(e){L(Zu(e),{replace:!0}),clearTimeout(Vh),Vh=setTimeout(()=>um(e),bR)}async function um(e){if(clearTimeout(Vh),qo.peek()?.q===e&&qo.peek().data)return;cc+=1;let t=cc;if(!e.trim()){qo.value=null,yr.value=!1;return}yr.value=!0;try{let n=await K(`/api/search?${new URLSearchParams({q:e})}`);t===cc&&(qo.value={q:e,data:n})}catch(n){if(!(n instanceof Q))throw n;t===cc&&(qo.value={q:e,problem:n})}t===cc&&(yr.value=!1)}var bR,qo,yr,cc,Vh,M_,L_=b(()=>{te();V();G();bR=200,qo=C(null),yr=C(!1),cc=0,Vh=0;M_=e=>{qo.value=null,um(e)}});function I_(e,t,n){if(n<=t)return 0;if(!e||e.always)return n-t;let s=0,a=0;for(let[l,c]of e.spans)s+=R_(t,n,l,c),a+=c-l;let i=n-t-R_(t,n,e.from,e.until);return s+Math.round(i*a/(e.until-e.from))}function vR(e,t){if(!e||e.always)return null;let n=e.spans.find(([,s])=>s>t);return n&&n[0]>t?n[0]:null}function _i(e,t,n){if(!e.sla||e.due_at===null||e.waiting_since===null||e.state!=="open")return null;let s=t[e.sla.hours],a=n>=e.due_at,i=a?0:Math.min(e.sla.norm,I_(s,n,e.due_at)),l=i/e.sla.norm;return{left:i,late:a?I_(s,e.due_at,n):0,share:l,look:a?"bad":l<=.3?"warn":"",opens:a?null:vR(s,n)}}var R_,Qh=b(()=>{R_=(e,t,n,s)=>Math.max(0,Math.min(t,s)-Math.max(e,n))});function uc(e,t){Vl();let n=t?.getBoundingClientRect()??{left:0,bottom:0};pm.value={id:e,x:n.left,y:n.bottom+6},v.value="clock"}function Si({left:e,late:t,look:n,opens:s},a){return n==="bad"?o("{span} overdue",{span:He(t)}):s===null?yR(e):o("paused until {time}",{time:wR(s,a)})}function W_(e,t){let n=_i(e,Jn.value,t);if(n){let s=Si(n,t);return n.look==="bad"||n.opens!==null?s:o("reply within {span}",{span:s})}return e.waiting_since?o("waiting {span}",{span:He(t-e.waiting_since)}):""}function Xh({target:e}){return e.look==="bad"?r`<${d} name="flame" size="s" />`:e.opens===null?r`<${xR} share=${e.share} />`:r`<${d} name="pause" size="s" />`}function pc(e){let t=_i(e,Jn.value,I.value),n=t!==null&&t.look!=="bad"&&t.opens===null&&t.left<=75e3;return D(()=>n?Qw():void 0,[n]),n?_i(e,Jn.value,_p.value):t}function ko({dialog:e,short:t=!1,asButton:n=!1,still:s=!1}){let a=pc(e);if(!e.waiting_since)return null;let i=a?`sla due ${a.look}`:"sla due",l=a?r`<${Xh} target=${a} /><span class="vh">${o("Reply due:")} </span>${Si(a,I.value)}`:r`<${_R} since=${e.waiting_since} short=${t} />`,c=p=>{p.preventDefault(),p.stopPropagation(),uc(e.id,p.currentTarget)};if(s)return r`<span class=${i}>${l}</span>`;if(!n)return r`<span class=${i} title=${z_(e,a)} onClick=${c}>${l}</span>`;let u=v.value==="clock"&&pm.value?.id===e.id;return r`<button type="button" class=${i} data-clock aria-haspopup="dialog" aria-expanded=${String(u)}
title=${z_(e,a)} onClick=${c}>
${l}
</button>`}function _R({since:e,short:t}){let n=He(Math.max(0,I.value-e));return r`<${d} name="hourglass" size="s" />${t?r`<span class="vh">${o("waiting")} </span>${n}`:o("waiting {span}",{span:n})}`}var Zh,kR,pm,yR,wR,xR,z_,Ns=b(()=>{te();B();we();ee();O();w();Qh();R();P();oe();Zh=6e4,kR=1440*Zh,pm=C(null);yR=e=>e<=6e4?o("{n} s",{n:Math.ceil(e/1e3)}):He(Math.ceil(e/Zh)*Zh),wR=(e,t)=>e-t<kR?U(e):Cp(e,t);xR=({share:e})=>r`<svg class="pie" viewBox="0 0 12 12" aria-hidden="true">
<circle class="bg" cx="6" cy="6" r="4.6" />
<circle class="fg" cx="6" cy="6" r="4.6" pathLength="100" stroke-dasharray=${`${Math.round(e*100)} 100`} />
</svg>`;z_=(e,t)=>t?o("Reply due at {time}",{time:go(e.due_at,I.value)}):o("waiting {span}",{span:He(Math.max(0,I.value-e.waiting_since))})});var q_={};_e(q_,{Search:()=>TR});function TR(){let{q:e}=E.value,[t,n]=g("all"),s=A(null);D(()=>{um(e)},[e]),W(()=>{s.current.focus(),s.current.select()},[]);let a=qo.value?.q===e?qo.value:null,i=a?.data??(yr.value?qo.value?.data:null),l=c=>{c.key!=="ArrowDown"&&c.key!=="Enter"||(c.preventDefault(),zt(".srh")?.focus())};return r`<main class="main page" id="main">
<header class="bar1 srbar">
<a class="ib only-phone" href=${Io()} aria-label=${o("Back to the list")}><${d} name="arrow-left" /></a>
<form class="srin" role="search" onSubmit=${c=>c.preventDefault()}>
<${d} name="search" />
<input class="palq" id="q" ref=${s} type="text" inputmode="search" enterkeyhint="search" autocomplete="off"
spellcheck="false" maxlength="200" aria-label=${o("Search in conversations, clients and messages")}
placeholder=${o("Word, name, address or No.")} value=${e} onInput=${c=>Jh(c.target.value)}
onKeyDown=${l} />
${e&&r`<button type="button" class="ib small" aria-label=${o("Clear")} onClick=${()=>{Jh(""),s.current.focus()}}>
<${d} name="x" size="m" />
</button>`}
</form>
<h1 class="vh">${e?o("Search: {q}",{q:e}):o("Search")}</h1>
</header>
${i&&r`<${ER} data=${i} tab=${t} pick=${n} />`}
<div class="srgrid">
<div class="scroll" role="group" tabindex="0" aria-label=${o("Search results")}
aria-busy=${yr.value?"true":null} onKeyDown=${OR}>
<div class="srbody"><${AR} q=${e} data=${i} problem=${a?.problem} tab=${t} pick=${n} /></div>
</div>
</div>
<div class="vh" aria-live="polite">${a?.data?T("{n} found","{n} found",eg(a.data)):""}</div>
</main>`}function OR(e){let t=[...e.currentTarget.querySelectorAll(".srh")],n=t.indexOf(document.activeElement),s={ArrowDown:n+1,ArrowUp:n-1}[e.key];n<0||s===void 0||(e.preventDefault(),s<0?document.getElementById("q").focus():t[Math.min(s,t.length-1)].focus())}function ER({data:e,tab:t,pick:n}){return r`<div class="bar2 tabsrow">
<div class="tabs flat" role="group" aria-label=${o("Search in")}>
${SR.map(([s,a])=>r`<button type="button" class="tab" aria-current=${t===s?"page":null}
onClick=${()=>n(s)}>
${a()} <span class="n">${ce(CR(e,s))}</span>
</button>`)}
</div>
</div>`}function AR({q:e,data:t,problem:n,tab:s,pick:a}){let i=dt(300,yr.value&&!t);if(n)return r`<${re} icon="unplug" title=${o("Search failed")} text=${z(n)}>
<button type="button" class="btn" onClick=${()=>M_(e)}>${o("Retry")}</button>
<//>`;if(!e.trim())return r`<${re} icon="search" title=${o("What are you looking for?")} text=${o("Words in any form, names, addresses, conversation numbers. Quotes find an exact phrase, a minus excludes a word.")} />`;if(!t)return i?r`<p class="t12 dim srq">${o("Searching…")}</p>`:null;if(!eg(t))return r`<${re} icon="search" title=${o("Nothing found")} text=${o("Try fewer or different words.")} />`;let l=p=>(s==="all"||s===p)&&t[p].length>0,c=p=>s==="all"?t[p].slice(0,F_):t[p],u=(p,m)=>s==="all"&&t[p].length>F_&&r`<button type="button" class="link t13 srall" onClick=${()=>a(p)}>
${m}
: ${ce(t[p].length)}
</button>`;return r`
${t.other_layout&&r`<p class="t12 dim srq">
${o("Nothing found for “{typed}”. Showing “{read}”, typed in the wrong keyboard layout.",{typed:t.text,read:t.other_layout})}
</p>`}
${l("dialogs")&&r`
<h2 class="rules-h">${o("Conversations")}</h2>
<ul class="card">
${c("dialogs").map(p=>r`<${NR} key=${p.id} dialog=${p} />`)}
</ul>
${u("dialogs",o("All conversations found"))}
`}
${l("contacts")&&r`
<h2 class="rules-h">${o("Clients")}</h2>
<ul class="card">${c("contacts").map(p=>r`<${PR} key=${p.id} contact=${p} />`)}</ul>
${u("contacts",o("All clients found"))}
`}
${l("messages")&&r`
<h2 class="rules-h">${o("Messages found")}</h2>
<ul class="card">${c("messages").map(p=>r`<${DR} key=${p.id} message=${p} />`)}</ul>
${u("messages",o("All messages found"))}
`}
${s!=="all"&&!t[s].length&&r`<${re} icon="search" title=${o("Nothing found")} />`}
`}function NR({dialog:e}){return r`<li>
<a class="srh" href=${q("all",e.id)}>
<${Z} name=${e.name} face=${e.avatar}><${ye} kind=${e.kind} named /><//>
<span class="grow">
<span class="hrow">
<b class="b6 cut">${e.name}</b>
<${ko} dialog=${e} />
${e.state==="closed"&&r`<span class="tag plain">${o("closed")}</span>`}
</span>
<span class="t13 mut blk srx">
${[o("No. {number}",{number:ce(e.number)}),e.title].filter(Boolean).join(" · ")}
</span>
</span>
<span class="t12 dim srm">${j_(e.last_at)}</span>
</a>
</li>`}function PR({contact:e}){let t=r`
<${Z} name=${e.name} />
<span class="grow">
<span class="hrow"><b class="b6 cut"><${K_} text=${e.name} marks=${e.marks} /></b></span>
<span class="t13 mut blk srx">${e.identities.map(n=>n.label).join(" · ")}</span>
</span>
${e.identities.map(n=>r`<${ye} kind=${n.kind} named />`)}
`;return r`<li>
${e.dialog_id?r`<a class="srh" href=${q("all",e.dialog_id)}>${t}</a>`:r`<span class="srh">${t}</span>`}
</li>`}function DR({message:e}){let{dialog:t}=e,n=e.operator_id?H(e.operator_id):"",s=e.kind==="note"?`${o("Note")} · ${n}`:e.kind==="out"&&n?`${n} → ${t.name}`:t.name,a=e.kind==="note"?r`<span class="nic"><${d} name="lock" size="m" /></span>`:r`<${ye} kind=${t.kind} size="mid" named />`;return r`<li>
<a class="srh" href=${q("all",t.id,e.no)}>
${a}
<span class="grow">
<span class="hrow"><b class="b6 cut">${s}</b></span>
<span class="t13 mut blk srx"><${K_} text=${e.text} marks=${e.marks} /></span>
</span>
<span class="t12 dim srm">${j_(e.created_at)}</span>
</a>
</li>`}var F_,SR,eg,CR,K_,j_,U_=b(()=>{B();As();O();V();we();ee();w();Ih();Se();G();L_();P();ve();Ns();F_=5,SR=[["all",()=>o("Everything")],["dialogs",()=>o("Conversations")],["contacts",()=>o("Clients")],["messages",()=>o("Messages found")]];eg=e=>e.dialogs.length+e.contacts.length+e.messages.length,CR=(e,t)=>t==="all"?eg(e):e[t].length;K_=({text:e,marks:t})=>qp(e,t).map(n=>n.marked?r`<mark>${n.text}</mark>`:n.text),j_=e=>`${ot(e,I.value)}, ${U(e)}`});function De({label:e,place:t,across:n=!1,children:s}){let a=wt(tg);return de(),W(()=>{(a.current.querySelector("[aria-checked='true']")??a.current.querySelector("button")).focus({preventScroll:!0})},[]),r`<div class=${"menu pop "+t} role="menu" aria-label=${e} ref=${a}
onKeyDown=${i=>RR(i,n)}>
${s}
</div>`}function RR(e,t){let n=[...e.currentTarget.querySelectorAll("button")],s=n.indexOf(document.activeElement),[a,i]=[(s+1)%n.length,(s-1+n.length)%n.length],l=t?{ArrowRight:a,ArrowLeft:i}:{},c={ArrowDown:a,ArrowUp:i,Home:0,End:n.length-1,...l}[e.key];e.key==="Tab"&&tg(),c!==void 0&&(e.preventDefault(),e.stopPropagation(),n[c].focus())}var tg,J,en=b(()=>{B();O();oe();P();ve();tg=()=>{v.value=null};J=({icon:e,checked:t,onPick:n,stay:s,children:a})=>r`<button type="button" class="mi" tabindex="-1"
role=${t===void 0?"menuitem":"menuitemradio"}
aria-checked=${t===void 0?null:String(t)} onClick=${()=>{s||tg(),n()}}>
<${d} name=${t?"check":e} size="m" />
${a}
</button>`});var ng,to,IR,dc,Y_,og,mm,Ti=b(()=>{w();R();ng={online:()=>o("Online"),lunch:()=>o("Lunch"),training:()=>o("Training"),away:()=>o("Away"),off:()=>o("Off shift")},to=e=>e?.name||(ng[e?.builtin]??ng.off)(),IR={online:"on",away:"away",off:"off"},dc=e=>`dot ${IR[e]??"off"}`,Y_=e=>ng[e.builtin]?.()??"",og=(e,t)=>e.place-t.place||e.id-t.id,mm=()=>Object.values(ps.value).filter(e=>!e.removed).sort(og)});function V_(){return v.value!=="me"?null:r`<${De} label=${o("My menu")} place="popme">
${mm().map(e=>r`<button type="button" class="mi" tabindex="-1" role="menuitemradio" key=${e.id}
aria-checked=${String(N.value.status_id===e.id)} onClick=${()=>{v.value=null,$w(e.id)}}>
<span class="dotbox"><span class=${dc(e.base)}></span></span>
<span class="cut">${to(e)}</span>
${N.value.status_id===e.id&&r`<span class="mend"><${d} name="check" size="m" /></span>`}
</button>`)}
<div class="msep" role="separator"></div>
<${J} icon="bell" onPick=${vi}>
${o("Notifications")}
${Ae.value.notifications>0&&r`<span class="count mend">${Ae.value.notifications}</span>`}
<//>
<${J} icon="settings" onPick=${()=>L(Vt("looks"))}>${o("My settings")}<//>
<div class="msep" role="separator"></div>
<div class="mh" role="presentation">${o("Language")}</div>
<${J} icon="languages" checked=${Re.value==="ru"} onPick=${()=>Bo("ru")}>
<span lang="ru">Русский</span>
<//>
<${J} icon="languages" checked=${Re.value==="en"} onPick=${()=>Bo("en")}>
<span lang="en">English</span>
<//>
<div class="mh" role="presentation">${o("Theme")}</div>
<${J} icon="sun-moon" checked=${Tn.value==="system"} onPick=${()=>ua("system")} stay>
${o("System")}
<//>
<${J} icon="sun" checked=${Tn.value==="light"} onPick=${()=>ua("light")} stay>${o("Light")}<//>
<${J} icon="moon" checked=${Tn.value==="dark"} onPick=${()=>ua("dark")} stay>${o("Dark")}<//>
<div class="mh" role="presentation">${o("Density")}</div>
<${J} icon="rows-4" checked=${ho.value==="compact"} onPick=${()=>ci("compact")} stay>
${o("Compact")}
<//>
<${J} icon="rows-3" checked=${ho.value==="normal"} onPick=${()=>ci("normal")} stay>
${o("Normal")}
<//>
<${J} icon="menu" checked=${ho.value==="roomy"} onPick=${()=>ci("roomy")} stay>
${o("Comfortable")}
<//>
<div class="msep" role="separator"></div>
<${J} icon="users-round" onPick=${()=>{v.value="handover"}}>
${o("Hand over my conversations")}
<//>
<${J} icon="keyboard" onPick=${()=>{v.value="shortcuts"}}>
${o("Keyboard shortcuts")}
<kbd>?</kbd>
<//>
<${J} icon="log-out" onPick=${i_}>${o("Sign out")}<//>
<//>`}var zR,G_,sg,BR,WR,J_,ag=b(()=>{O();Xe();oe();w();Et();G();R();Bp();P();en();Ti();zR={operator:()=>o("Operator"),supervisor:()=>o("Supervisor"),administrator:()=>o("Administrator")},G_=e=>zR[e]?.()??"",sg=()=>ps.value[N.value.status_id]??{builtin:N.value.presence,base:N.value.presence},BR=()=>{v.value=v.value==="me"?null:"me"},WR=({children:e})=>r`<button type="button" class=${e?"mebtn":"ib"} aria-haspopup="menu"
aria-expanded=${String(v.value==="me")} aria-label=${o("{name}: my menu",{name:N.value.name})}
title=${to(sg())} onClick=${BR}>
<${Z} name=${N.value.name} size="md"><span class=${dc(sg().base)}></span><//>
${e}
</button>`;J_=()=>r`<div class="me">
<${WR}>
<span class="grow">
<span class="nmx cut">${N.value.name}</span>
<br />
<span class="t12 dim">${to(sg())}</span>
</span>
<//>
<${Bx} />
</div>`});function Q_(e){let t=Ye(e);if(fc.some(([s])=>s===t))return o("Inbox");let n=sa(t);return n!==null?Ue.value[n]?.name??o("Team"):$c.find(([s])=>s===t)[1]()}var fc,$c,wa,dm,Ci=b(()=>{te();w();Gn();R();fc=[["mine",()=>o("Mine")],["unassigned",()=>o("Unassigned")],["all",()=>o("All")]],$c=[["waiting",()=>o("Waiting for us"),"hourglass"],["unread",()=>o("Unread"),"mail-open"],["mentions",()=>o("Mentions"),"at-sign"],["following",()=>o("Following"),"eye"],["snoozed",()=>o("Snoozed"),"alarm-clock"],["untagged",()=>o("Untagged"),"tag"],["failed",()=>o("Not sent"),"circle-alert"],["closed",()=>o("Closed"),"archive"]],wa=fe(()=>Object.values(Ue.value).filter(e=>!e.removed).sort((e,t)=>e.name.localeCompare(t.name))),dm=e=>ls(e)?void 0:sa(e)===null?Ae.value[e]:Ae.value.teams?.[sa(e)]??0});function Ps(e,t){try{localStorage.setItem(e,JSON.stringify(t))}catch{}}function xr(e){localStorage.removeItem(e)}function Oi(e){let t=[];for(let n=0;n<localStorage.length;n+=1){let s=localStorage.key(n);if(s.startsWith(e))try{t.push([s.slice(e.length),JSON.parse(localStorage.getItem(s))])}catch{}}return t}var $m=b(()=>{});function n0(e){lg.value=e.created_at-Date.now()}function _r(e){let t=he.peek()?.undo??{messenger:4,email:10};return(e==="email"?t.email:t.messenger)*1e3}var GR,lg,xa,o0,yo,wo,Ei,xo=b(()=>{te();R();GR=6e4,lg=C(0);xa=e=>e+lg.peek(),o0=({kind:e,delivery:t})=>e==="out"&&t?.state==="queued"&&!t.attempts,yo=e=>e.delivery.not_before-lg.value,wo=e=>o0(e)&&e.delivery.not_before-e.created_at>GR,Ei=(e,t=Date.now())=>o0(e)&&!wo(e)&&e.delivery.not_before>e.created_at&&yo(e)>t});function a0(e){let t={...Ai.peek()[e.dialog_id]};if(wo(e))t[e.id]=e;else if(t[e.id])delete t[e.id];else return;Ai.value={...Ai.peek(),[e.dialog_id]:t}}async function i0(e){try{let{messages:t}=await K(`/api/dialogs/${e}/planned`);Ai.value={...Ai.peek(),[e]:Object.fromEntries(t.map(n=>[n.id,n]))}}catch(t){if(!(t instanceof Q))throw t}}var Ai,s0,r0,hm=b(()=>{rt();te();V();xo();Ai=C({}),s0=e=>Object.values(Ai.value[e]??{}).sort((t,n)=>t.delivery.not_before-n.delivery.not_before);Qt(e=>{for(let t of e)t.k==="message"&&a0(t.row)});r0=a0});function QR(e){Ni=`okno.out.${e}.`;let t=Date.now()-VR;Bt.value=Oi(Ni).map(([,n])=>({...n,phase:ZR(n,t)})).sort((n,s)=>n.at-s.at),_a()}function ZR(e,t){return e.phase==="held"||e.phase==="refused"?e.phase:e.at<t?"stale":"queued"}function ug(e,t,n,s,a=[],i={}){let l={key:oa(),dialog_id:e,kind:t,text:n,seen:s,files:a,more:i,at:Date.now(),phase:"queued"};return Ps(Ni+l.key,l),Bt.value=[...Bt.value,l],_a(),l.key}function tI(e,t){hc.set(e,t),hc.size>eI&&hc.delete(hc.keys().next().value)}function gc(e,t){Bt.value=Bt.value.map(s=>s.key===e?{...s,...t}:s);let n=Bt.value.find(s=>s.key===e);n&&Ps(Ni+e,n)}function Pi(e){xr(Ni+e),Bt.value=Bt.value.filter(t=>t.key!==e)}function gm(e,t={}){gc(e,{...t,phase:"queued",at:Date.now()}),_a()}function _a(){if(Fe.value!=="in"||!Ni)return;let e=new Set;for(let t of Bt.value)e.has(t.dialog_id)||(t.phase==="queued"&&nI(t),["queued","sending","held"].includes(t.phase)&&e.add(t.dialog_id))}async function nI(e){gc(e.key,{phase:"sending"});let t=ca(e.dialog_id),{key:n,kind:s,text:a,seen:i}=e,l=(e.files??[]).map(c=>c.token);try{let c=await Ce("POST",`/api/dialogs/${e.dialog_id}/messages`,{...oI(e.more),key:n,kind:s,text:a,seen:i,files:l});n0(c.message),r0(c.message),tI(n,c.message),ie({t:"result",...c,sentAtRev:t}),p0.set(`${e.dialog_id}.${s}`,Date.now()),Pi(n),_a()}catch(c){sI(e,c)}}function oI(e={}){if(!e.not_before||e.not_before>Date.now())return e;let{not_before:t,...n}=e;return n}function sI(e,t){t.offline||t.status===401||t.status===429||t.status>=500?gc(e.key,{phase:"queued",tries:(e.tries??0)+1,code:t.code}):t.code==="conversation-changed"?gc(e.key,{phase:"held",came:t.detail.messages,last_no:t.detail.last_no}):(gc(e.key,{phase:"refused",code:t.code}),_a())}var VR,JR,Bt,Ni,l0,cg,c0,u0,p0,XR,m0,d0,eI,hc,f0,$0,Ds=b(()=>{rt();te();V();$m();Uu();hm();R();xo();VR=3600*1e3,JR=5e3,Bt=C([]),Ni="";l0=e=>Bt.value.filter(t=>t.dialog_id===e),cg=({phase:e})=>["held","refused","stale"].includes(e),c0=e=>Bt.value.some(t=>t.dialog_id===e&&cg(t)),u0=e=>Bt.value.find(t=>t.dialog_id===e&&t.phase==="held"),p0=new Map,XR=5e3,m0=(e,t)=>l0(e).some(n=>n.kind===t)||Date.now()-(p0.get(`${e}.${t}`)??0)<XR,d0=(e,t,n)=>l0(e).some(s=>s.kind===t&&s.text===n.trim());eI=50,hc=new Map,f0=e=>hc.get(e);$0=e=>gm(e.key,{seen:e.last_no,came:void 0});pi(QR);On(_a);setInterval(()=>{Bt.value.some(e=>e.phase==="queued")&&_a()},JR);window.addEventListener("online",_a)});function h0(e){bc.set(e,{upto:Y.peek().logs[e]?.seen??0,since:new Map})}function g0(e,t){let n=bc.get(e);n&&(n.upto=Math.max(n.upto,t))}function b0(e,t){let n=bc.get(e);if(!n)return;pg(n);let s=new Set(t);for(let a of n.since.keys())s.has(a)||n.since.delete(a);for(let a of s)a>n.upto&&!n.since.has(a)&&n.since.set(a,Date.now())}function pg(e){let t=Date.now()-aI;for(let[n,s]of e.since)s>t||(e.upto=Math.max(e.upto,n),e.since.delete(n))}function v0(e,t,n){let s=Y.peek().logs[e]?.items??{},a=t;for(;a<n&&s[a+1]&&!rI(s[a+1]);)a+=1;return a}function Sa(e){let t=bc.get(e);return t?(pg(t),v0(e,t.upto,Math.max(t.upto,...t.since.keys()))):null}function k0(e,t){let n=bc.get(e);return n?(pg(n),v0(e,t,n.upto)):t}var aI,bc,rI,Sr=b(()=>{R();aI=1e3,bc=new Map;rI=({kind:e,author:t,automatic:n,delivery:s})=>(e==="note"||e==="out"&&!n)&&t.operator_id!==Y.peek().me?.id&&s?.state!=="cancelled"});function uI(e){bm=`okno.draft.${e}.`;let t=Oi(bm).map(([n,s])=>[n,typeof s=="string"?{text:s,at:0,dirty:!0}:s]);tn.value=Object.fromEntries(t),Ta.value={}}function Ca(e,t){let n={...tn.value};t&&(ym(t)||t.dirty)?(n[e]=t,Ps(bm+e,t)):(delete n[e],xr(bm+e)),tn.value=n}function hg(e,t){let n=tn.peek()[e];T0(e);let s={text:"",...n,seen:pI(e,n),...t,at:n?.at??0,dirty:!0};if(!ym(s)&&!n?.at&&!Tr.has(e)&&!vm.has(e)){Ca(e,null);return}Ca(e,s),clearTimeout(Tr.get(e)),Tr.set(e,setTimeout(()=>gg(e),iI))}function pI(e,t){let n=Number(e.split(".")[0]),s=t&&ym(t)?t.seen??null:null;return s===null?Sa(n):k0(n,s)}function x0(e,t){let n=_o(e,t);clearTimeout(Tr.get(n)),Tr.delete(n),T0(n),Ca(n,null)}function _0(){for(let e in tn.peek())tn.peek()[e].dirty&&gg(e)}async function gg(e){clearTimeout(Tr.get(e)),Tr.delete(e);let t=tn.peek()[e];if(!t?.dirty||Fe.peek()!=="in")return;let[n,s]=e.split("."),a=vc(t);vm.set(e,{what:a,until:Date.now()+lI});try{let{at:i}=await Ce("PUT",`/api/dialogs/${n}/draft`,{mode:s,text:t.text,head:km(t),seen:t.seen??null});S0(e,a,i)}catch(i){i.status===404&&Ca(e,null)}}function S0(e,t,n){let s=tn.peek()[e];s&&Ca(e,{...s,at:n,dirty:vc(s)!==t})}function mI(e){for(let t in e)for(let n in e[t])dg(Number(t),n,e[t][n]);for(let t in tn.peek()){let[n,s]=t.split(".");!e[n]?.[s]&&!(vm.get(t)?.until>Date.now())&&dg(Number(n),s,void 0)}}function dI(e,t){for(let n of cI)dg(e,n,t[n])}function dg(e,t,n){let s=_o(e,t),a=tn.peek()[s],i=vm.get(s);if(!n){if(!a||a.dirty)return;if(m0(e,t)){Ca(s,{...a,dirty:!0}),gg(s);return}Ca(s,null);return}if(i?.what===vc(n)){S0(s,i.what,n.at);return}n.at<=(a?.at??0)||a?.dirty&&a.at||!a&&d0(e,t,n.text)||(a&&ym(a)&&vc(a)!==vc(n)&&(Ta.value={...Ta.value,[s]:{text:a.text,head:km(a),seen:a.seen??null}}),Ca(s,{text:n.text,head:n.head,at:n.at,seen:n.seen??null,dirty:!1}))}function T0(e){if(!(e in Ta.peek()))return;let{[e]:t,...n}=Ta.peek();Ta.value=n}var iI,lI,cI,tn,mg,Ta,bm,Tr,vm,km,vc,ym,_o,nn,fg,$g,y0,Uo,gn,Ho,w0,C0,O0,Pn=b(()=>{rt();te();V();$m();Ds();Sr();iI=800,lI=5e3,cI=["reply","note"],tn=C({}),mg=C({}),Ta=C({}),bm="",Tr=new Map,vm=new Map,km=e=>{let{subject:t=null,cc:n="",bcc:s="",to:a=null}=e?.head??{};return t!==null||n||s||a?{subject:t,cc:n,bcc:s,to:a}:null},vc=e=>JSON.stringify([e.text,km(e)]),ym=e=>!!(e.text.trim()||km(e));_o=(e,t)=>`${e}.${t}`,nn=(e,t)=>tn.value[_o(e,t)]?.text??"",fg=e=>tn.value[_o(e,"reply")]?.head??null,$g=(e,t)=>tn.peek()[_o(e,t)]?.seen??null,y0=(e,t)=>tn.value[_o(e,t)]?.dirty===!1,Uo=e=>mg.value[e]??"reply",gn=(e,t)=>{mg.value={...mg.value,[e]:t}};Ho=(e,t,n,s=null)=>hg(_o(e,t),{text:n.trim()?n:"",...s!==null&&{seen:s}}),w0=(e,t)=>hg(_o(e,"reply"),{head:t});C0=(e,t)=>Ta.value[_o(e,t)],O0=(e,t)=>hg(_o(e,t),Ta.peek()[_o(e,t)]);bp((e,{entered:t})=>{t&&uI(e.me.id),mI(e.drafts)});pi(_0);On(_0);Qt(e=>{for(let t of e)t.k==="draft"&&dI(t.id,t.row)})});function Ea(){Oa=!1,$I()&&requestAnimationFrame(()=>{!Oa&&!v.peek()&&!Li(document.activeElement)&&kc()?.focus({preventScroll:!0})})}function hI(e){let t=kc();t.focus({preventScroll:!0}),t.setRangeText(e,t.selectionStart,t.selectionEnd,"end"),t.dispatchEvent(new Event("input",{bubbles:!0}))}function xm(){clearTimeout(Di?.timer),Di=null}function R0(){let{run:e,still:t}=Di;xm(),t()&&e()}function Sm(e,t,{settled:n=!0,pause:s=!0}={}){if(Tm(e)||n&&!lw(e.timeStamp))return;if(!s||!Mi(e)){t();return}let{dialog:a}=E.peek();Di={letter:e.key,run:t,still:()=>E.peek().dialog===a&&!v.peek(),timer:setTimeout(R0,vg)}}function Tm(e){let t=e.timeStamp-bg<vg;return Mi(e)&&(bg=e.timeStamp),t}function wm(e){e.preventDefault(),e.stopImmediatePropagation()}function gI(e){let t=Li(e.target),n=ki(Cs(e),t),s=e.ctrlKey||e.metaKey;(t?N0.get(e.code)===e.target&&!(s&&(n||e.key==="Enter")):n?.walks||!(n||Mi(e)||e.key==="Enter"||e.key===" "))||wm(e)}function bI(e){if(Mi(e)&&/\p{L}/u.test(e.key)){let{letter:t}=Di;if(xm(),bg=e.timeStamp,ki(Cs(e))?.id==="undo"||!kc()){wm(e);return}hI(t),e.stopImmediatePropagation()}else e.key==="Escape"?(xm(),wm(e)):(Mi(e)||e.key==="Enter")&&(wm(e),R0(),requestAnimationFrame(()=>vI(e)))}function vI({code:e,key:t}){let n=document.activeElement;!v.peek()||!n?.closest("[role=dialog], [role=menu]")||(t==="Enter"?n.click():n.dispatchEvent(new KeyboardEvent("keydown",{code:e,key:t,bubbles:!0,cancelable:!0})))}function kI(e){return Oa||!Mi(e)||Li(e.target)||v.peek()||mt.peek()||e.isComposing||!A0&&P0.some(t=>t())?!1:E.peek().page==="inbox"&&!!(E.peek().dialog&&kc())}function yI(e){if(Fe.peek()==="in"){if(e.repeat){gI(e);return}if(N0.set(e.code,e.target),Di){bI(e);return}["Tab","Escape","F6"].includes(e.key)&&(Oa=!0),kI(e)&&(kc().focus({preventScroll:!0}),e.stopImmediatePropagation())}}var vg,fI,E0,Oa,A0,bg,Di,N0,P0,D0,Li,M0,_m,kc,L0,$I,Mi,Aa=b(()=>{oe();V();xt();fs();G();vg=300,fI="input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]",E0=".dock .comp textarea",Oa=!1,A0=!1,bg=-vg,Di=null,N0=new Map,P0=[],D0=e=>{P0.push(e)},Li=e=>!!e?.closest?.(fI),M0=()=>Oa,_m=()=>{Oa=!0},kc=()=>document.querySelector(E0),L0=e=>e.target,$I=()=>matchMedia("(min-width: 720px) and (hover: hover)").matches,Mi=e=>/^[\p{L}\p{N}]$/u.test(e.key)&&!e.ctrlKey&&!e.metaKey&&!e.altKey;window.addEventListener("keydown",yI,{capture:!0});window.addEventListener("pointerdown",e=>{Oa=!1,A0=!!L0(e)?.closest?.("#conversation"),xm()},{capture:!0});document.addEventListener("focusin",e=>{L0(e)?.matches?.(E0)&&(Oa=!1)})});function _g(e,t,n=()=>!0){let{ids:s}=it,a=s.indexOf(e);for(a<0&&(a=t>0?-1:s.length),a+=t;a>=0&&a<s.length;a+=t)if(n(s[a]))return s[a];return null}function z0(e){if(e===null)return;let t=bn.peek()!==null;it.reveal(e),L(q(E.peek().view,e)),t&&it.focus(e)}function Cg(e){if(bn.peek()===null)return!1;let t=_g(bn.peek(),e);return t!==null&&it.focus(t),!0}var Ri,kg,wg,no,I0,it,Ii,bn,xg,yg,Sg,Tg,Ms=b(()=>{te();G();R();Ri=["cards","rows","table"],kg=matchMedia("(max-width: 719px)"),wg=C(kg.matches);kg.addEventListener("change",()=>{wg.value=kg.matches});no=fe(()=>{let e=he.value?.list?.mode??"cards";return wg.value&&e==="table"?"cards":e}),I0=fe(()=>wg.value),it={ids:[],reveal(){},focus(){},showNew(){}},Ii=C({from:0,to:1/0}),bn=C(null),xg=()=>bn.peek()!==null&&se.peek()[bn.peek()]?bn.peek():E.peek().dialog;yg=()=>E.peek().dialog??bn.peek(),Sg=e=>z0(_g(yg(),e)??(yg()===null,null)),Tg=e=>z0(_g(yg(),e,t=>ii(se.peek()[t])>0))});function Bi(e){vt.value=e,e.size||(zi.value=null)}function Ls(e){let t=new Set(vt.peek());t.has(e)?t.delete(e):t.add(e),Eg=e,Bi(t)}function Cm(e){let{ids:t}=it,[n,s]=[t.indexOf(Eg),t.indexOf(e)].sort((a,i)=>a-i);if(n<0){Ls(e);return}Bi(new Set([...vt.peek(),...t.slice(n,s+1)]))}async function F0(e){try{let{ids:t}=await K(`/api/dialogs/ids?${new URLSearchParams({view:e,sort:cn(e,Jt.peek())})}`);Bi(new Set(t))}catch(t){ne(z(t))}}function Ag(e){let t=new Set([...vt.value].map(n=>se.value[n]?.state??(Ye(e)==="closed"?"closed":"open")));return{open:t.has("open"),closed:t.has("closed")}}async function K0(e){let t={done:[],failed:[],undo:[]},n=e.flatMap(wI),s=n.reduce((a,i)=>a+i.ids.length,0);for(let a of n){yc.value={done:t.done.length+t.failed.length,of:s};try{let i=await j("/api/bulk",{steps:[a]});for(let l in t)t[l].push(...i[l])}catch(i){t.failed.push(...a.ids.map(l=>({id:l,code:i.offline?"offline":i.code})))}}return yc.value=null,t}async function vn(e,t,n=null,{stay:s=!1}={}){let a=n??[...vt.peek()];if(yc.peek()||!a.length)return;let{done:i,failed:l,undo:c}=await K0([{...e,ids:a}]);!n&&!s&&lr(),s||Bi(new Set(l.map(u=>u.id))),zi.value=l.length?{step:e,said:t,list:l,of:a.length}:null,i.length&&X(t(i.length,i.length===1?i[0]:null),{keep:e.act==="close",undo:c.length?()=>xI(c):null})}async function xI(e){let{failed:t}=await K0(e);t.length&&ne(T("{n} conversation could not be restored","{n} conversations could not be restored",t.length))}function q0({list:e,of:t}){let n=[...new Set(e.map(c=>(_I[c.code]??(()=>c.code))()))].join("; "),s=e.slice(0,2).map(c=>se.value[c.id]?.name).filter(Boolean).join(", "),a=e.length-Math.min(2,e.length),i=a>0&&s?o("{names} and {n} more",{names:s,n:a}):s;return`${T("Failed for {n} of {of}","Failed for {n} of {of}",e.length,{of:t})}. ${i?`${i}: `:""}${n}`}var Og,vt,yc,zi,Eg,Om,Wi,B0,W0,wI,j0,_I,Na=b(()=>{Aa();te();V();w();Gn();fs();Ms();Vn();Et();R();ke();Og=200,vt=C(new Set),yc=C(null),zi=C(null),Eg=null;D0(()=>vt.peek().size>0);Om=()=>Bi(new Set(it.ids)),Wi=()=>{Eg=null,Bi(new Set)},B0=()=>{let e=xg();return e===null?!1:(Ls(e),!0)},W0=()=>{let e=xg();return e===null?!1:(Cm(e),!0)};wI=e=>Array.from({length:Math.ceil(e.ids.length/Og)},(t,n)=>{let s=[n*Og,(n+1)*Og];return{...e,ids:e.ids.slice(...s),...e.numbers&&{numbers:e.numbers.slice(...s)}}});j0=()=>{let{step:e,said:t,list:n}=zi.peek();return vn(e,t,n.map(s=>s.id))},_I={forbidden:()=>o("no permission"),"not-found":()=>o("deleted, or no access"),closed:()=>o("already closed"),"cannot-answer":()=>o("this colleague cannot reply there"),"team-cannot-answer":()=>o("nobody in this team can reply there"),"team-gone":()=>o("this team no longer exists"),"tag-gone":()=>o("this tag no longer exists"),"too-many-tags":()=>o("too many tags"),"invalid-time":()=>o("the time has passed"),offline:()=>o("no connection")}});function oo(e){let t=new Set;for(let n of e??[]){let s=$o.value[n],a=s?.merged_into?$o.value[s.merged_into]:s;a&&!a.removed&&t.add(a)}return[...t]}var Rs,kn,Cr,Fi,yn=b(()=>{te();w();R();Rs=[[1,()=>o("High")],[0,()=>o("Medium")],[-1,()=>o("Low")]],kn=e=>Rs.find(([t])=>t===e)?.[1]()??"",Cr=fe(()=>Object.values($o.value).filter(e=>!e.removed).sort((e,t)=>e.name.localeCompare(t.name)));Fi=e=>$o.value[e]?.name??o("deleted tag")});function Em(e,t,n){let s=se.peek()[e].tags,a=n?[t]:SI(s,t);if(!a.length||n&&s.includes(t))return null;let i=u=>({tags:u,tagged:oo(u).length>0?1:0}),l=u=>()=>Ft(e,"tags",{add:u},i([...s.filter(p=>!u.includes(p)),...u])),c=u=>()=>Ft(e,"tags",{remove:u},i(s.filter(p=>!u.includes(p))));return n?Nn(Ng(e,a),l(a),c(a),"tag"):Nn(Pg(e,[t]),c(a),l([t]),"tag")}function H0(e,t){let n=se.peek()[e].priority;if(n===t)return null;let s=a=>()=>Ft(e,"priority",{priority:a},{priority:a});return Nn(Dg(e,t),s(t),s(n),"arrow-up-down")}async function Y0(e){let{tag:t}=await j("/api/tags",{name:e,color:Cr.peek().length%8+1});return TI(t),t.id}function TI(e){let t=Number(String(Y.peek().cursor).split(":").pop());ie({t:"rows",cursor:Y.peek().cursor,rows:[{k:"tag",id:e.id,rev:t,row:e}]})}var U0,Ng,Pg,Dg,SI,wc,xc=b(()=>{V();w();R();yn();Xe();Os();U0=e=>e.map(Fi).join(", "),Ng=(e,t)=>o("Tag added: {tag} · {name}",{tag:U0(t),name:sc(e)}),Pg=(e,t)=>o("Tag removed: {tag} · {name}",{tag:U0(t),name:sc(e)}),Dg=(e,t)=>o("Priority: {priority} · {name}",{priority:kn(t).toLocaleLowerCase(),name:sc(e)}),SI=(e,t)=>e.filter(n=>n===t||$o.peek()[n]?.merged_into===t);wc=()=>["supervisor","administrator"].includes(N.value?.role)});var Wn,so,Is=b(()=>{G();R();Wn=()=>se.peek()[E.peek().dialog],so=()=>!!Wn()});function Am({states:e,onSet:t,place:n="popasg"}){let[s,a]=g(""),[i,l]=g(0),c=A(null),u=A(new Set(Object.keys(e).map(Number))),p=wt(G0);de(),W(()=>c.current.focus({preventScroll:!0}),[]);let m=Mg(s),$=Cr.value,f=$.filter(_=>Mg(_.name).includes(m)).sort((_,ae)=>Number(u.current.has(ae.id))-Number(u.current.has(_.id))),h=m&&wc()&&!$.some(_=>Mg(_.name)===m),y=f.length+(h?1:0),S=Math.min(i,y-1),x=()=>{a(""),l(0),c.current?.focus({preventScroll:!0})},k=_=>{t(_.id,e[_.id]!=="all"),s&&x()},M=()=>Ge(async()=>{t(await Y0(s.trim()),!0),x()}),F=_=>{let ae={ArrowDown:1,ArrowUp:-1}[_.key];ae&&(_.preventDefault(),l((S+ae+y)%Math.max(1,y))),_.key==="Enter"&&y&&(_.preventDefault(),f[S]?k(f[S]):M()),_.key==="Tab"&&G0()};return r`<div class=${"menu pop poptags "+n} role="dialog" aria-label=${o("Tags")} ref=${p}>
<div class="gfind">
<${d} name="search" size="m" />
<input class="palq" ref=${c} role="combobox" aria-expanded="true" aria-controls="tgl" aria-autocomplete="list"
aria-activedescendant=${y?"tg"+S:null} maxlength="40"
aria-label=${wc()?o("Find or create a tag"):o("Find a tag")}
placeholder=${wc()?o("Find or create a tag"):o("Find a tag")} value=${s}
onInput=${_=>{a(_.currentTarget.value),l(0)}} onKeyDown=${F} />
</div>
<div role="listbox" id="tgl" class="asl" aria-label=${o("Tags")} aria-multiselectable="true">
${f.map((_,ae)=>r`<${CI} key=${_.id} tag=${_} state=${e[_.id]} index=${ae} on=${ae===S}
onAt=${l} onPick=${k} />`)}
${h&&r`<button type="button" class=${S===f.length?"mi on":"mi"} id=${"tg"+f.length}
role="option" tabindex="-1" aria-selected="false" onPointerMove=${()=>l(f.length)}
onClick=${M}>
<${d} name="plus" size="m" />
<span class="cut">${o("Create “{name}”",{name:s.trim()})}</span>
</button>`}
</div>
${!y&&r`<p class="dpad2 t13 dim">
${$.length||wc()?m?o("Nothing found"):o("No tags yet. Type a name to create the first one."):o("No tags yet. A supervisor creates them in the settings.")}
</p>`}
</div>`}function CI({tag:e,state:t,index:n,on:s,onAt:a,onPick:i}){return r`<button type="button" class=${s?"mi on":"mi"} id=${"tg"+n} role="option" tabindex="-1"
aria-selected=${String(t==="all")} onPointerMove=${()=>a(n)} onClick=${()=>i(e)}>
<span class=${t?"tgbox on":"tgbox"} aria-hidden="true">
${t==="all"&&r`<${d} name="check" size="s" />`}
${t==="some"&&r`<span class="dash"></span>`}
</span>
<span class=${"sq h"+e.color}></span>
<span class="cut">${e.name}</span>
${t==="some"&&r`<span class="hrow end t12 dim">${o("some of them")}</span>`}
</button>`}var G0,Mg,Lg=b(()=>{B();O();w();P();ve();oe();yn();Xe();xc();G0=()=>{v.value=null},Mg=e=>e.trim().toLocaleLowerCase().replaceAll("ё","е")});function Or({ids:e,most:t=3}){let n=oo(e);if(!n.length)return null;let s=n.slice(t);return r`
${n.slice(0,t).map(a=>r`<${Rg} key=${a.id} tag=${a} />`)}
${s.length>0&&r`<span class="tag plain" title=${s.map(a=>a.name).join(", ")}>+${s.length}</span>`}
`}var Rg,OI,EI,AI,Ig,Nt,So=b(()=>{O();w();yn();Rg=({tag:e,large:t=!1,children:n=null})=>r`<span class=${`tag h${e.color}${t?" lg":""}`} title=${e.name}>
<span class="cut">${e.name}</span>
${n}
</span>`;OI={1:"hi",0:"mid",[-1]:"low"},EI=[[1,8,5],[5.5,5,8],[10,1.5,11.5]],AI=e=>o("Priority: {priority}",{priority:kn(e).toLocaleLowerCase()}),Ig=({priority:e})=>r`<svg class="prig" viewBox="0 0 14 14" aria-hidden="true">
${EI.map(([t,n,s],a)=>r`<rect class=${a<=e+1?"":"o"} x=${t} y=${n} width="3" height=${s} rx="1" />`)}
</svg>`,Nt=({priority:e,named:t=!1})=>r`<span class=${"pri "+OI[e]} title=${t?null:AI(e)}>
<${Ig} priority=${e} />
<span class=${t?"":"vh"}>${kn(e)}</span>
</span>`});var Nm,zg=b(()=>{O();w();P();oe();en();So();yn();Nm=({now:e,onPick:t,place:n="popmore"})=>r`<${De} label=${o("Priority")} place=${"poppri "+n}>
${Rs.map(([s])=>r`<button type="button" class="mi" role="menuitemradio" tabindex="-1" key=${s}
aria-checked=${String(s===e)} onClick=${()=>{v.value=null,t(s)}}>
<${Nt} priority=${s} named />
${s===e&&r`<span class="hrow end"><${d} name="check" size="m" /></span>`}
</button>`)}
<//>`});var V0={};_e(V0,{DialogPriority:()=>PI,DialogTags:()=>NI,PriorityMenu:()=>Nm,TagPicker:()=>Am});var NI,PI,J0=b(()=>{O();yn();xc();Lg();zg();Lg();zg();NI=({dialog:e,place:t})=>r`<${Am} states=${Object.fromEntries(oo(e.tags).map(n=>[n.id,"all"]))} place=${t}
onSet=${(n,s)=>Em(e.id,n,s)} />`,PI=({dialog:e,place:t})=>r`<${Nm} now=${e.priority} place=${t} onPick=${n=>H0(e.id,n)} />`});var X0={};_e(X0,{DialogFacts:()=>DI});function DI({dialog:e}){let t=Ue.value[e.team_id];return r`<dl class="kv">
<dt>${o("Priority")}</dt>
<dd class="kvat">
<button type="button" class="kvb" aria-haspopup="menu" aria-expanded=${Z0("card-priority")}
title=${o("Priority")+"  P"} onClick=${Q0("card-priority")}>
<${Nt} priority=${e.priority} named />
</button>
${v.value==="card-priority"&&r`<${ji} dialog=${e} place="popcard" />`}
</dd>
${t&&!t.removed&&r`
<dt>${o("Team")}</dt>
<dd><span class="cut">${t.name}</span></dd>
`}
<dt>${o("Tags")}</dt>
<dd class="hrow wrap tight kvat">
${oo(e.tags).map(n=>r`<${Rg} key=${n.id} tag=${n}>
<button type="button" class="tagx" aria-label=${o("Remove the tag {name}",{name:n.name})}
onClick=${()=>Em(e.id,n.id,!1)}>
<${d} name="x" size="s" />
</button>
<//>`)}
<button type="button" class="tag add" aria-haspopup="dialog" aria-expanded=${Z0("card-tags")}
aria-label=${o("Change the tags")} title=${o("Tags")+"  L"} onClick=${Q0("card-tags")}>
<${d} name="plus" size="s" />
</button>
${v.value==="card-tags"&&r`<${Ki} dialog=${e} place="popcard" />`}
</dd>
</dl>`}var Q0,Z0,eS=b(()=>{O();w();R();P();oe();So();yn();xc();Er();Q0=e=>()=>{v.value=v.peek()===e?null:e},Z0=e=>String(v.value===e)});var Pm,oS,sS,Ki,ji,aS,tS,nS,Er=b(()=>{xt();w();G();Is();oe();Zt();Pm=()=>Promise.resolve().then(()=>(J0(),V0)),oS=ge(Pm,"TagPicker",{keys:!0}),sS=ge(Pm,"PriorityMenu",{keys:!0}),Ki=ge(Pm,"DialogTags",{keys:!0}),ji=ge(Pm,"DialogPriority",{keys:!0}),aS=ge(()=>Promise.resolve().then(()=>(eS(),X0)),"DialogFacts"),tS=()=>E.peek().page==="inbox"?Wn():void 0,nS=e=>()=>{v.value=e};je({id:"tags",group:"dialog",label:()=>o("Tags"),icon:"tag",key:"KeyL",act:!0,opensField:!0,when:()=>!!tS(),run:nS("tags")},{id:"priority",group:"dialog",label:()=>o("Priority"),icon:"arrow-up-down",key:"KeyP",act:!0,when:()=>!!tS(),run:nS("priority")},{id:"go-untagged",group:"go",label:()=>o("Untagged"),icon:"tag",run:()=>L(q("untagged"))})});function Sc(e,t=9){let n=[{id:"hour",at:Math.ceil((e+36e5)/6e4)*6e4}];return Oe(e,0,18)-e>36e5&&n.push({id:"evening",at:Oe(e,0,18)}),n.push({id:"tomorrow",at:Oe(e,1,t)}),_c(e)>1&&n.push({id:"monday",at:Oe(e,_c(e),9)}),n}function iS(e,t){let s=(new Date(e,t,1).getDay()+6)%7,a=new Date(e,t+1,0).getDate(),i=[...Array(s).fill(null),...Array.from({length:a},(l,c)=>new Date(e,t,c+1).getTime())];for(;i.length%7;)i.push(null);return Array.from({length:i.length/7},(l,c)=>i.slice(c*7,c*7+7))}function lS(e){let t=/^\s*(\d{1,2})[:.\s]?(\d{2})\s*$/.exec(e);if(!t)return null;let[n,s]=[Number(t[1]),Number(t[2])];return n<24&&s<60?[n,s]:null}var Oe,_c,rS,zs=b(()=>{Oe=(e,t,n,s=0)=>{let a=new Date(e);return a.setDate(a.getDate()+t),a.setHours(n,s,0,0)},_c=e=>(1-new Date(e).getDay()+7)%7||7;rS=e=>[...Sc(e,10),{id:"client",at:null}]});function To(e){let{dialog:t}=E.peek();t&&(gn(t,e),jp(()=>requestAnimationFrame(()=>zt(".comp textarea")?.focus())))}var Tc=b(()=>{G();As();Zt();Pn()});function LI(e,t){let n=`@${t.name}`.toLocaleLowerCase(),s=e.toLocaleLowerCase();for(let a=s.indexOf(n);a>=0;a=s.indexOf(n,a+1))if(!MI.test(s[a+n.length]??""))return!0;return!1}function uS(e,t){let n=/(^|[\s(«"])@([\p{L}\p{N}. -]{0,40})$/u.exec(e.slice(0,t));return n&&{from:t-n[2].length-1,query:n[2]}}function pS(e){let t=e.trim().toLocaleLowerCase(),n=({name:s})=>s.toLocaleLowerCase().startsWith(t)||s.toLocaleLowerCase().split(/\s+/).some(a=>a.startsWith(t));return cS().filter(n).sort((s,a)=>s.name.localeCompare(a.name)).slice(0,8)}var cS,MI,qi,Cc=b(()=>{R();cS=()=>Object.values(Pe.value).filter(e=>e.active&&e.id!==N.value.id),MI=/[\p{L}\p{N}]/u;qi=e=>e.includes("@")?cS().filter(t=>LI(e,t)):[]});function Fn(e,{open:t,...n}){t!==void 0&&(Bg.value={...Bg.peek(),[e]:t}),Object.keys(n).length&&w0(e,{...fg(e),...n})}function Fg(e){for(let n of["cc","bcc"]){let s=ao(e[n]).find(a=>!Wg(a));if(s)return{field:n,value:s}}return ao(e.cc).length+ao(e.bcc).length>II?{field:"cc",value:null}:null}function fS(e){let{subject:t,cc:n,bcc:s,to:a}=Dm(e),i={subject:t??null,cc:ao(n),bcc:ao(s),to:a??null};return i.subject!==null||i.to||i.cc.length||i.bcc.length?i:void 0}var RI,II,Bg,Dm,mS,ao,Wg,dS,Oc=b(()=>{te();Pn();RI=/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[^\s@.,;:<>()"\\/]+(\.[^\s@.,;:<>()"\\/]+)+$/i,II=20,Bg=C({}),Dm=e=>({...fg(e),open:!!Bg.value[e]});mS=e=>Fn(e,{open:!1}),ao=e=>[...new Set((e??"").split(/[,;\s]+/).map(t=>t.trim().toLowerCase()).filter(Boolean))],Wg=e=>e.length<=254&&RI.test(e),dS=e=>Fg(Dm(e))});function Bs(e,t,n){let{[`${e}.${t}`]:s,...a}=Kg.peek();Kg.value=n===null?a:{...a,[`${e}.${t}`]:n}}var Kg,Ar,Ec=b(()=>{te();Kg=C({}),Ar=(e,t)=>Kg.value[`${e}.${t}`]??null});function BI(e){Ws=`okno.up.${e}.`,$t.value=[...Oi(Ws).map(([,t])=>t),...WI()],Nr.value={},Da.value={}}function WI(){try{return JSON.parse(sessionStorage.getItem(gS())??"[]").map(e=>({...e,state:"refused",code:e.state==="refused"?e.code:"lost"}))}catch{return[]}}function Ac(e,t,n,s="reply"){let a=Math.min(n.max_file||jg,jg),i=(n.max_files||10)-Pt(e,s).filter(c=>c.state!=="refused").length,l=[...t].map(c=>{let u={id:oa(),dialog_id:e,mode:s,name:c.name||"image.png",size:c.size,type:c.type,state:"waiting",share:0,source:c,seen:Sa(e)};return c.size>a?{...u,state:"refused",code:"too-large",limit:a}:c.size?i<=0?{...u,state:"refused",code:"too-many",limit:n.max_files||10}:(i-=1,u):{...u,state:"refused",code:"empty"}});$t.value=[...$t.value,...l],Ui()}function Pa(e,t){return $t.value=$t.value.map(n=>n.id===e?{...n,...t}:n),$t.value.find(n=>n.id===e)}function Ui(){if(Fe.peek()!=="in")return;let e=$t.peek().filter(t=>t.state==="uploading").length;for(let t of $t.peek().filter(n=>n.state==="waiting").slice(0,Math.max(0,zI-e)))FI(t)}function FI(e){let t=new XMLHttpRequest;Mm.set(e.id,t),Pa(e.id,{state:"uploading",share:0}),t.open("POST",`/api/uploads?${new URLSearchParams({name:e.name})}`),t.setRequestHeader("Content-Type",e.type||"application/octet-stream"),t.responseType="json",t.upload.onprogress=n=>{n.lengthComputable&&Pa(e.id,{share:Math.floor(n.loaded/n.total*100)})},t.onload=()=>$S(e,t.status,t.response),t.onerror=()=>$S(e,0,null),t.send(e.source)}function $S(e,t,n){if(Mm.delete(e.id),t===401&&(Fe.value="expired"),t===201){let i=Pa(e.id,{state:"done",share:100,file:n.file,source:void 0});i&&Ps(Ws+e.id,i)}else t===413?Pa(e.id,{state:"refused",code:"too-large",limit:n?.limit??jg}):Pa(e.id,{state:"failed",code:t?n?.code??`http-${t}`:"offline"});Ui();let{dialog_id:s,mode:a="reply"}=$t.peek().find(i=>i.id===e.id)??e;Da.peek()[s]?.mode===a&&!Fs(Pt(s,a))&&!Yo(Pt(s,a)).length&&Kn(s),vS(s,a)}function vS(e,t){let n=Nr.peek()[e];if(n===void 0||n.mode!==(t??"reply"))return;let s=Pt(e,n.mode);Fs(s)||(Kn(e),hS?.(e,n))}function Kn(e){for(let t of[Nr,Da]){if(t.peek()[e]===void 0)continue;let{[e]:n,...s}=t.peek();t.value=s}}function Rm(e,t){Kn(e);for(let n of Pt(e,t))n.state==="failed"&&Pa(n.id,{state:"waiting",code:void 0});Ui()}function kS(e,t){$t.value=$t.value.map(n=>n.dialog_id===e?{...n,dialog_id:t}:n);for(let n of $t.value)n.dialog_id===t&&n.state==="done"&&Ps(Ws+n.id,n)}function Im(e,t){for(let n of Yo(Pt(e,t)))Ug(n.id)}function yS(e){Pa(e,{state:"waiting",code:void 0}),Ui()}function KI(){for(let e of $t.peek())e.state==="failed"&&e.code==="offline"&&Pa(e.id,{state:"waiting"});Ui()}function Ug(e){let t=$t.peek().find(n=>n.id===e);Mm.get(e)?.abort(),Mm.delete(e),xr(Ws+e),$t.value=$t.value.filter(n=>n.id!==e),!Yo(Pt(t.dialog_id,t.mode??"reply")).length&&Da.peek()[t.dialog_id]&&Kn(t.dialog_id),t.file&&fetch(`/api/uploads/${t.file.token}`,{method:"DELETE"}).catch(()=>{}),Ui(),vS(t.dialog_id,t.mode)}function zm(e,t){let n=Pt(e,t).filter(s=>s.state==="done");for(let s of n)xr(Ws+s.id);return $t.value=$t.value.filter(s=>!n.includes(s)),n.map(s=>s.file)}function Bm(e,t,n="reply",s=null,a=[]){let i=t.map(c=>({id:oa(),dialog_id:e,mode:n,name:c.name,size:c.size,state:"done",share:100,file:c,seen:s}));for(let c of i)Ps(Ws+c.id,c);let l=a.map(c=>({id:oa(),dialog_id:e,mode:n,name:c.name,size:c.size,state:"refused",code:"gone"}));$t.value=[...$t.value,...i,...l]}var zI,jg,$t,Nr,Da,Ws,hS,Mm,gS,bS,Pt,Fs,Yo,qg,Lm,Hi=b(()=>{rt();te();V();$m();Uu();Sr();zI=2,jg=25*1024*1024,$t=C([]),Nr=C({}),Da=C({}),Ws="",hS=null,Mm=new Map;gS=()=>`${Ws}unfinished`;$e(()=>{if(!$t.value.length&&!Ws)return;let e=$t.value.filter(t=>t.state!=="done").map(({source:t,share:n,...s})=>s);try{sessionStorage.setItem(gS(),JSON.stringify(e))}catch{}});bS=e=>{hS=e},Pt=(e,t="reply")=>$t.value.filter(n=>n.dialog_id===e&&(n.mode??"reply")===t),Fs=e=>e.some(t=>t.state==="waiting"||t.state==="uploading");Bw(()=>Fs($t.peek()));Yo=e=>e.filter(t=>t.state==="failed"||t.state==="refused");qg=(e,t)=>{Nr.value={...Nr.value,[e]:t}};Lm=(e,t)=>{Da.value={...Da.value,[e]:t}};pi(BI);On(KI)});function qI(e,t){let n=Pt(e,t).map(s=>s.seen??null).filter(s=>s!==null);return $g(e,t)??(n.length?Math.min(...n):Sa(e)??0)}function Hg(e,t,n={}){if(n.then&&cr())return;let s={mode:t,how:n,seen:qI(e,t)};Fs(Pt(e,t))?qg(e,s):_S(e,s)}function _S(e,t){let{mode:n,how:s,seen:a}=t,i=nn(e,n).trim(),l=Pt(e,n),c=Yo(l);if(!i&&c.length===l.length)return;if(Kn(e),c.length){Lm(e,t),UI(e);return}let u=zm(e,n),p=ug(e,n,i,a,u,n==="note"?HI(e,i):YI(e,s));x0(e,n),Bs(e,n,null),n==="reply"&&(mS(e),OS(e,p,s)),s.then==="close"&&qh(e),Y.peek().logs[e]?.later&&kp(e)}function SS(e,t){Rm(e,t.mode),qg(e,t)}function UI(e){if(E.peek().dialog===e)return;let t=Y.peek().dialogs[e]?.name??o("the client");ne(o("Not sent to {name} yet: a file was not uploaded",{name:t}),{action:()=>Fm(e),label:o("Open"),ms:AS})}function TS(e,t){Im(e,t.mode),Hg(e,t.mode,t.how)}function Wm(e,t,n,s){if(cr())return;let a=_r(Y.peek().dialogs[e]?.kind)||void 0,i=ug(e,"reply",t,n,[],Yg({undo_ms:a,...s}));OS(e,i,s),s.then==="close"&&qh(e)}function HI(e,t){let n=qi(t).map(s=>s.id);return Yg({reply_to_no:Ar(e,"note"),mentions:n.length?n:void 0})}function YI(e,{then:t,at:n}){let s=Y.peek().dialogs[e],a=!!(s&&yt(s)?.can?.subject);return Yg({reply_to_no:Ar(e,"reply"),letter:a?fS(e):void 0,formatted:a,undo_ms:n?void 0:_r(s?.kind)||void 0,not_before:n?xa(n):void 0,then:t})}function OS(e,t,{then:n,at:s,snooze_until:a}){let i=()=>{ES(t,n,e)};n==="close"?X(t_(e),{keep:!0,undo:i}):n==="snooze"?X(n_(e,a),{icon:"alarm-clock",undo:i}):s?X(Jp(e,s),{icon:"calendar-clock",undo:i}):_r(Y.peek().dialogs[e]?.kind)&&uw(i,_r(Y.peek().dialogs[e]?.kind)+jI)}function ES(e,t,n){let s=Bt.peek().find(i=>i.key===e);if(s&&s.phase!=="sending"){Ma(s);return}if(!s){let i=f0(e);i&&Co(i,t,n);return}let a=$e(()=>{Bt.value.find(l=>l.key===e)?.phase!=="sending"&&Wt(()=>queueMicrotask(()=>{a(),ES(e,t,n)}))})}function GI({dialog_id:e,phase:t}){if(E.peek().dialog===e)return;let n=Y.peek().dialogs[e]?.name??o("the client"),s=t==="held"?o("Not sent to {name} yet: the conversation changed while you were writing",{name:n}):o("Not sent to {name}",{name:n});ne(s,{action:()=>Fm(e),label:o("Open"),ms:AS})}async function Co(e,t=e.data.then,n=e.dialog_id){let s;try{s=await j(`/api/messages/${e.id}/cancel`,{})}catch(a){if(a.code!=="already-sent"){Ge(()=>{throw a});return}ne(o("Already sent")),t&&await Ge(()=>j(`/api/dialogs/${n}/${t==="close"?"reopen":"unsnooze"}`,{}))&&Fm(n);return}ie({t:"result",message:s.message}),NS(n,"reply",e.data.typed??e.text,e.no,s.files,VI(e.files??[],s.files)),Bs(n,"reply",e.reply_to_no),e.letter&&Fn(n,{subject:e.letter.subject,cc:e.letter.copies.join(", "),bcc:e.letter.blind.join(", "),to:e.letter.recipients[0]}),X(o_(n),{icon:"undo-2"})}function VI(e,t){let n=t.map(s=>s.name);return e.filter(s=>{let a=n.indexOf(s.name);return a>=0&&n.splice(a,1),a<0})}function NS(e,t,n,s,a=[],i=[]){let l=nn(e,t),c=Math.max(s,$g(e,t)??0);gn(e,t),Ho(e,t,l&&l!==n?[n,l].filter(Boolean).join(`
`):n,c),Bm(e,a,t,c,i),Fm(e),To(t)}function Ma(e){let{more:t={}}=e;Pi(e.key),NS(e.dialog_id,e.kind,e.text,e.last_no??e.seen,xS(e)?[]:e.files??[],xS(e)?e.files??[]:[]),t.reply_to_no&&Bs(e.dialog_id,e.kind,t.reply_to_no),t.letter&&Fn(e.dialog_id,{subject:t.letter.subject??void 0,cc:t.letter.cc.join(", "),bcc:t.letter.bcc.join(", "),to:t.letter.to??void 0})}function PS(e){Pi(e.key),X(s_(e.dialog_id),{icon:"x",undo:()=>Ma(e)})}var jI,Yg,CS,AS,wS,xS,Fm,Gg,Ks=b(()=>{te();Xe();Tc();Os();V();Cc();Pn();w();Oc();fs();Ds();Ec();G();Sr();R();rt();ke();xo();Xt();Hi();jI=500;bS(_S);Yg=e=>Object.fromEntries(Object.entries(e).filter(([,t])=>t!=null&&t!==!1));CS=e=>!!(e&&!e.blocked_at&&yt(e)&&yt(e).health!=="removed");AS=6e4,wS=new Map;$e(()=>{for(let e of Bt.value.filter(cg))wS.get(e.key)!==e.phase&&(wS.set(e.key,e.phase),Wt(()=>GI(e)))});xS=e=>e.phase==="refused"&&e.code==="file-gone";Fm=e=>{E.peek().dialog!==e&&L(q(E.peek().view,e))};Gg=(e,t)=>Ge(async()=>{let n=await j(`/api/messages/${e.id}/plan`,{not_before:t&&xa(t)});ie({t:"result",...n})})});function Km(){let[e,t]=g(!1),[n,s]=g(""),a=A(null),i=A(0);return W(()=>{e&&a.current?.focus()},[e]),{on:e,setOn:t,text:n,setText:s,field:a,seen:i,ready:c=>{let u=n.trim();return e&&!u?(a.current?.focus(),!1):(c(e?u:null,i.current),!0)}}}function jm({dialog:e,telling:t}){if(!CS(e))return null;let{on:n,setOn:s,text:a,setText:i,field:l,seen:c}=t,u=p=>{a.trim()||(c.current=Sa(e.id)??0),i(p)};return r`
<label class="hrow t13 tellc">
<input class="tog" type="checkbox" role="switch" aria-label=${o("Tell the client")} checked=${n}
onChange=${p=>s(p.currentTarget.checked)} />
${o("Tell the client")}
</label>
${n&&r`<textarea class="input tellw" rows="2" ref=${l} maxlength="4000" aria-required="true"
aria-label=${o("Message to the client")} placeholder=${o("Message to the client")} value=${a}
onInput=${p=>u(p.currentTarget.value)}></textarea>`}
`}var Vg=b(()=>{B();O();w();Sr();Ks()});function Pr({label:e,title:t,usual:n,given:s=null,hour:a="10:00",words:i={},deed:l,icon:c=null,place:u="popsnz",onPick:p,onShut:m,children:$,below:f}){let h=A(I.value).current,y=A(n(h)).current,[S,x]=g(0),[k,M]=g(s?{day:JI(s),text:QI(s),used:!0}:{day:Oe(h,1,0),text:a,used:!1}),F=wt(m);de(),W(()=>F.current.querySelector(".mi")?.focus({preventScroll:!0}),[]);let _=lS(k.text),ae=_?Oe(k.day,0,..._):null,Le=k.used&&ae!==null&&ae<=Date.now(),tt=k.used&&(_===null||Le),Ee=k.used?ae:y[S].at,Mt=ue=>{p(ue)!==!1&&m()},me=ue=>{ue.preventDefault(),ue.stopPropagation(),tt||Mt(Ee)},be=ue=>{let ze={ArrowDown:1,ArrowUp:-1}[ue.key];if(!ze)return;ue.preventDefault();let st=(S+ze+y.length)%y.length;x(st),M({...k,used:!1}),ue.currentTarget.querySelectorAll(".mi")[st].focus()};return r`<form class=${`menu pop when ${u}`} role="dialog" aria-label=${e} ref=${F} onSubmit=${me}>
<div class="snzg">
<div role="group" aria-label=${t} onKeyDown=${be}>
<div class="mh">${t}</div>
${y.map((ue,ze)=>r`<button type="button" key=${ue.id} class=${!k.used&&ze===S?"mi on":"mi"}
onFocus=${()=>{x(ze),s||M({...k,used:!1})}} onClick=${()=>Mt(ue.at)}>
<${d} name=${DS[ue.id][1]} size="m" />
<span class="cut">${i[ue.id]?.()??DS[ue.id][0]()}</span>
${ue.at!==null&&r`<span class="hrow end t12 dim num">
${ue.id==="hour"||ue.id==="evening"?U(ue.at):Cp(ue.at,h)}
</span>`}
</button>`)}
</div>
<${XI} own=${k} began=${h} onChange=${ue=>M({...k,...ue,used:!0})}
wrong=${tt} />
</div>
<div class="snzf">
${$}
<span class="t12 dim grow snzw">
${tt?r`<span class="hint bad" role="alert">
${Le?o("This time has passed"):o("Type the time like 10:00")}
</span>`:Ee===null?o("Until the client replies"):`${zn(Ee,h)}, ${U(Ee)}`}
</span>
<button type="submit" class="btn primary" disabled=${tt}>
${c&&r`<${d} name=${c} size="s" />`}
${l}
<kbd>Enter</kbd>
</button>
</div>
${f}
</form>`}function XI({own:e,began:t,onChange:n,wrong:s}){let a=new Date(e.day),[i,l]=g([a.getFullYear(),a.getMonth()]),c=A(null),u=Oe(t,0,0),[p,m]=i,$=sx(new Date(p,m,1).getTime()),f=new Date(p,m,1)<=new Date(t),h=x=>{let k=new Date(i[0],i[1]+x,1);l([k.getFullYear(),k.getMonth()])},y=x=>{n({day:x});let k=new Date(x);l([k.getFullYear(),k.getMonth()])},S=x=>{let k=ZI[x.key];k&&(x.preventDefault(),y(Math.max(u,Oe(e.day,k,0))),requestAnimationFrame(()=>c.current?.querySelector("[aria-pressed='true']")?.focus()))};return r`<div class="snzc">
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
<table class="cal" ref=${c} onKeyDown=${S}>
<caption class="vh">${$}</caption>
<thead><tr>${ax().map(x=>r`<th scope="col" key=${x}>${x}</th>`)}</tr></thead>
<tbody>
${iS(...i).map((x,k)=>r`<tr key=${k}>
${x.map((M,F)=>r`<td key=${F}>
${M!==null&&r`<${ez} day=${M} today=${u} own=${e} onPick=${y} weekend=${F>4} />`}
</td>`)}
</tr>`)}
</tbody>
</table>
<div class="hrow">
<input class="input numin" aria-label=${o("Time")} inputmode="numeric" aria-invalid=${s?"true":null}
value=${e.text} onInput=${x=>n({text:x.currentTarget.value})} />
<span class="t12 dim">${zn(e.day,t)}</span>
</div>
</div>`}function ez({day:e,today:t,own:n,onPick:s,weekend:a}){let i=new Date(e).getDate(),l=n.used&&e===n.day;return r`<button type="button" class=${a?"off":""} disabled=${e<t} aria-label=${zn(e,0)}
aria-current=${e===t?"date":null} aria-pressed=${String(l)}
tabindex=${e===n.day||e===t&&n.day<t?0:-1} onClick=${()=>s(e)}>
${i}
</button>`}var DS,JI,QI,ZI,qm=b(()=>{B();O();we();ee();w();zs();P();ve();DS={hour:[()=>o("In an hour"),"hourglass"],evening:[()=>o("This evening"),"sunset"],tomorrow:[()=>o("Tomorrow"),"sunrise"],days3:[()=>o("In 3 days"),"calendar"],monday:[()=>o("On Monday"),"calendar"],client:[()=>o("Until the client replies"),"message-circle"]},JI=e=>Oe(e,0,0),QI=e=>{let t=new Date(e);return[t.getHours(),t.getMinutes()].map(n=>String(n).padStart(2,"0")).join(":")};ZI={ArrowLeft:-1,ArrowRight:1,ArrowUp:-7,ArrowDown:7}});var LS={};_e(LS,{Snooze:()=>Jg,SnoozeMenu:()=>MS,SnoozeStrip:()=>Qg});function MS({label:e,onPick:t,dialog:n=null,waitingSince:s=null,onShut:a=tz}){let[i,l]=g(""),c=Km(),u=s!==null&&!c.on&&r`<p class="hint snzh">
<${d} name="circle-alert" size="s" /> ${o("The client has been waiting for {span}. Snoozing does not stop the wait.",{span:He(I.value-s)})}
</p>`;return r`<${Pr} label=${e} title=${o("Snooze until")} usual=${rS}
deed=${c.on?o("Send and snooze"):o("Snooze")}
onPick=${p=>c.ready((m,$)=>t(p,i.trim(),m,$))} onShut=${a}
below=${u}>
<input class="input" aria-label=${o("Waiting reason (optional)")} placeholder=${o("Reason for the team")}
maxlength="500" value=${i} onInput=${p=>l(p.currentTarget.value)} />
<${jm} dialog=${n} telling=${c} />
<//>`}function Jg({dialog:e}){let t=(n,s,a,i)=>a?Wm(e.id,a,i,{then:"snooze",snooze_until:n,reason:s}):am(e.id,n,s);return r`<${MS} label=${o("Snooze")} dialog=${e} waitingSince=${e.waiting_since}
onPick=${t} />`}function Qg({dialog:e}){if(!e?.snooze||e.state!=="open")return null;let{until:t,reason:n}=e.snooze,s=t===null?o("Snoozed until the client replies"):o("Snoozed until {day}, {time}",{day:zn(t,I.value),time:U(t)});return r`<div class="banner aside">
<${d} name="alarm-clock" size="m" />
<span class="grow cut">${s}${n&&r` · <span class="b4">${n}</span>`}</span>
<button type="button" class="btn small" onClick=${()=>ya(e.id)}>${o("Unsnooze")}</button>
</div>`}var tz,Um=b(()=>{B();O();oe();we();ee();w();zs();Xt();Ks();P();Vg();qm();tz=()=>{v.value=null}});function Yi(e){let t=hn(e),n=ps.value[e.status_id];return!n||n.base!==t||n.builtin===t&&!n.name?Zg(t):to(n)}function Mr(e){let t=vo.value?.[e.id]?.load;return t===void 0?"":e.capacity?o("{n} of {all}",{n:t,all:e.capacity}):String(t)}function nz(e){if(!vo.value||e.length<2)return null;let t=s=>vo.value[s.id]?.load??0,n=e.reduce((s,a)=>t(a)<t(s)?a:s);return e.every(s=>s===n||t(s)>t(n))?n.id:null}function sz(e,t,n){let s=t.trim().toLocaleLowerCase(),a=c=>c.toLocaleLowerCase().includes(s),i=[],l=(c,u)=>{u.length&&i.push({head:c},...u)};if(!n){(a(N.value.name)||a(o("Assign to me")))&&i.push({person:Pe.value[N.value.id]??N.value,mine:!0});let c=oz().filter(m=>a(m.name)),u=c.filter(m=>hn(m)==="online"),p=nz(u.filter(zS));l(o("Online"),u.map(m=>({person:m,free:m.id===p}))),l(o("Not now"),c.filter(m=>!u.includes(m)).map(m=>({person:m})))}return l(o("Teams"),La().filter(c=>a(c.name)).map(c=>({team:c}))),!s&&e.assignee_id!==null&&!n&&i.push({nobody:"person"}),!s&&e.team_id!==null&&i.push({nobody:"team"}),i}function eb({dialog:e,onlyTeams:t}){let[n,s]=g(""),[a,i]=g(""),[l,c]=g(0),u=A(null),p=wt(RS);de(),W(()=>{u.current.focus({preventScroll:!0}),ka(e.id)},[]);let m=sz(e,n,t),$=m.filter(S=>!S.head),f=Math.min(l,$.length-1),h=S=>{S.person&&!BS(S.person)||(RS(),S.team||S.nobody==="team"?m_(e.id,S.team?.id??null,a.trim()):om(e.id,S.person?.id??null,a.trim()))},y=S=>{let x={ArrowDown:1,ArrowUp:-1}[S.key];x&&(S.preventDefault(),c((f+x+$.length)%Math.max(1,$.length))),S.key==="Enter"&&$[f]&&(S.preventDefault(),h($[f]))};return r`<div class="menu pop popasg" role="dialog" aria-label=${t?o("Team"):o("Assignee")} ref=${p}
onKeyDown=${y}>
<div class="gfind">
<${d} name="search" size="m" />
<input class="palq" ref=${u} role="combobox" aria-expanded="true" aria-controls="asl" aria-autocomplete="list"
aria-activedescendant=${$.length?"as"+f:null}
aria-label=${t?o("Find a team"):o("Find a colleague or a team")}
placeholder=${t?o("Team name"):o("Name or team")} value=${n}
onInput=${S=>{s(S.currentTarget.value),c(0)}} />
</div>
<div role="listbox" id="asl" class="asl" aria-label=${t?o("Team"):o("Assignee")}>
${m.map(S=>S.head?r`<div class="mh" role="presentation" key=${S.head}>${S.head}</div>`:r`<${az} option=${S} index=${$.indexOf(S)} chosen=${f} dialog=${e}
onAt=${c} onPick=${h} />`)}
${!$.length&&r`<p class="dpad2 t13 dim">
${t&&!n?o("No teams yet. An administrator creates them in the settings."):o("Nothing found")}
</p>`}
</div>
<div class="asgf">
<input class="input" aria-label=${o("Note for the new assignee")} placeholder=${o("Note (optional)")}
maxlength="4000" value=${a} onInput=${S=>i(S.currentTarget.value)} />
</div>
</div>`}function az({option:e,index:t,chosen:n,dialog:s,onAt:a,onPick:i}){let{person:l,team:c}=e,u=l?l.id===s.assignee_id:c?c.id===s.team_id:!1,p=l&&!BS(l);return r`
${e.nobody&&r`<div class="msep" role="presentation"></div>`}
<button type="button" class=${t===n?"mi on":"mi"} id=${"as"+t} role="option" tabindex="-1"
aria-selected=${String(u)} aria-disabled=${p?"true":null} onPointerMove=${()=>a(t)}
onClick=${()=>i(e)}>
${l&&r`<${iz} person=${l} mine=${e.mine} free=${e.free} now=${u} shut=${p} />`}
${c&&r`
<span class=${"sq "+Zn(c.name)}></span>
<span class="cut">${c.name}</span>
${u&&r`<span class="tag plain">${o("now")}</span>`}
<span class="hrow end t12 dim">${T("{n} online","{n} online",Xg(c))}</span>
`}
${e.nobody&&r`
<${d} name="user-round-x" size="m" />
${e.nobody==="person"?o("Remove the assignee"):o("Remove from the team")}
`}
</button>
`}function rz(e,t){return!t&&hn(e)!=="online"?Yi(e):[!t&&!zS(e)&&Yi(e),Mr(e)].filter(Boolean).join(" · ")}function iz({person:e,mine:t,free:n,now:s,shut:a}){let i=hn(e);return r`
<${Z} name=${e.name} size="sm"><${Dr} shift=${i} /><//>
<span class="cut">${t&&!s?o("Assign to me"):e.name}</span>
${s&&r`<span class="tag plain">${o("now")}</span>`}
${n&&r`<span class="tag h4">${o("least busy")}</span>`}
<span class="hrow end t12 dim num">
${a?o("no access"):rz(e,t)}
${t&&!s&&r`<kbd>I</kbd>`}
</span>
`}var RS,IS,Dr,Zg,zS,oz,La,Xg,BS,Gi=b(()=>{B();O();oe();w();Se();R();Xt();P();ve();Ti();RS=()=>{v.value=null},IS=(e,t)=>e.name.localeCompare(t.name),Dr=({shift:e})=>r`<span class=${"dot "+{online:"on",away:"away",off:"off"}[e]}></span>`,Zg=e=>({online:o("online"),away:o("away"),off:o("off shift")})[e];zS=e=>ps.value[e.status_id]?.takes_new!==0;oz=()=>Object.values(Pe.value).filter(e=>e.active&&e.id!==N.value.id).sort(IS),La=()=>Object.values(Ue.value).filter(e=>!e.removed).sort(IS),Xg=e=>e.members.filter(t=>Pe.value[t]?.active&&hn(Pe.value[t])==="online").length;BS=e=>vo.value?.[e.id]?.may??!0});function uz(e,t){let n=I.peek();return e==="tomorrow"?Oe(n,1,9):e==="monday"?Oe(n,_c(n),9):e==="week"?Oe(n,7,9):e==="date"?t?new Date(`${t}T09:00`).getTime():NaN:null}function jS({meId:e}){let[t,n]=g(e),[s,a]=g(null),[i,l]=g(null),[c,u]=g(new Set),[p,m]=g("person"),[$,f]=g({person:null,team:null,turn:null}),[h,y]=g("ever"),[S,x]=g(KS(Oe(I.peek(),7,9))),[k,M]=g(""),[F,_]=g(!1),[ae,Le]=g([]),tt=A(null);de();let Ee=A(t),Mt=()=>(Ee.current=t,a(null),l(null),lz(t).then(le=>{Ee.current===t&&(a(le),u(new Set(le.map(Ot=>Ot.id))))},le=>{Ee.current===t&&l(le)})),me=()=>K("/api/handovers").then(le=>Le(le.items.filter(Ot=>!Ot.undone_at)),()=>{});W(()=>{tt.current.focus(),ka(),me()},[]),D(()=>{Mt()},[t]);let be=t===e,ue=Ym(t),ze=$.turn??ue.filter(le=>hn(le)==="online").map(le=>le.id),st=uz(h,S),mo=h==="date"&&!(st>Date.now()),ei={person:$.person!==null,team:$.team!==null,turn:ze.length>0}[p]&&c.size>0&&!mo&&!F,u$=async()=>{_(!0);let le=s.length===c.size,Ot={...be?{}:{from_id:t},kind:p,people:p==="person"?[$.person]:p==="turn"?ze:[],team_id:p==="team"?$.team:null,dialogs:le?null:[...c],note:k.trim(),return_at:st};try{let{hand_over:er}=await j("/api/handovers",Ot);Hm(),dz(er,le?s.length:c.size)}catch(er){l(er),_(!1)}},pe=le=>Ge(async()=>{qS((await j(`/api/handovers/${le.id}/undo`,{})).hand_over),me(),Mt()});return r`<div class="over" onPointerDown=${le=>{le.target===le.currentTarget&&Hm()}}>
<div class="dialog wide ho" role="dialog" aria-modal="true" aria-label=${be?o("Hand over my conversations"):o("Hand over conversations: {name}",{name:H(t)})} onKeyDown=${Ze}>
<header class="dhead">
<h2 class="head2 grow">
${be?o("Hand over my conversations"):o("Hand over conversations: {name}",{name:H(t)})}
</h2>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${Hm}>
<${d} name="x" size="m" />
</button>
</header>
<div class="hobody">
<div class="hol">
${FS()&&r`<div class="field">
<label for="hofrom">${o("Whose conversations")}</label>
<select class="input" id="hofrom" value=${t} onChange=${le=>{n(Number(le.currentTarget.value)),f({person:null,team:null,turn:null})}}>
<option value=${e}>${o("Mine")}</option>
${fz(e).map(le=>r`<option value=${le.id} key=${le.id}>
${[le.name,Mr(le)].filter(Boolean).join(" · ")}
</option>`)}
</select>
</div>`}
<fieldset class=${FS()?"field dgap":"field"}>
<legend class="lab">${o("Hand over to")}</legend>
<div class="rops">
${[["person",o("A colleague")],["team",o("A team")],["turn",o("Round robin")]].map(([le,Ot],er)=>r`<label class="ropt" key=${le}>
<input class="check rad" type="radio" name="to" ref=${er?null:tt} checked=${p===le}
onChange=${()=>m(le)} />
<b class="b5 blk t13">${Ot}</b>
</label>`)}
</div>
</fieldset>
<${$z} from=${t} kind=${p} who=${$} turn=${ze} count=${c.size}
onPick=${le=>f({...$,...le})} onTurn=${()=>m("turn")} />
<div class="field dgap">
<label for="hol">${o("For how long")}</label>
<select class="input" id="hol" value=${h} onChange=${le=>y(le.currentTarget.value)}>
${Object.entries(cz).filter(([le])=>le!=="monday"||_c(I.value)>1).map(([le,Ot])=>r`<option value=${le}>${Ot(be)}</option>`)}
</select>
${h==="date"&&r`<input class="input" type="date" aria-label=${o("Return date")}
min=${KS(Oe(I.peek(),1,9))} aria-invalid=${mo?"true":null} value=${S}
onInput=${le=>x(le.currentTarget.value)} />`}
${st>0&&!mo&&r`<p class="hint">
${be?o("They return to you: {when}",{when:`${zn(st,I.value)}, ${U(st)}`}):o("They return: {when}",{when:`${zn(st,I.value)}, ${U(st)}`})}
</p>`}
</div>
<div class="field dgap">
<label for="hn">${o("Handover note")}</label>
<textarea class="input" id="hn" rows="4" maxlength="4000"
placeholder=${o("Added to each conversation, visible to the team")} value=${k}
onInput=${le=>M(le.currentTarget.value)}></textarea>
</div>
</div>
<${gz} own=${be} mine=${s} problem=${s===null?i:null} picked=${c}
onPicked=${u} />
</div>
${ae.length>0&&r`<ul class="holast" aria-label=${o("Handed over in the last 7 days")}>
${ae.slice(0,3).map(le=>r`<${bz} key=${le.id} one=${le} onUndo=${pe} />`)}
</ul>`}
<footer class="dfoot">
<span class=${s!==null&&i?"t12 hint bad grow":"t12 dim grow"}
role=${s!==null&&i?"alert":null}>
${s!==null&&i?z(i):o("Clients will not notice. You can undo it for 7 days.")}
</span>
<button type="button" class="btn quiet" onClick=${Hm}>${o("Cancel")}</button>
<button type="button" class="btn primary" disabled=${!ei} onClick=${u$}>
${F?o("Handing over…"):o("Hand over {n}",{n:c.size})}
</button>
</footer>
</div>
</div>`}function dz(e,t){let n=[T("Handed over: {n} conversation","Handed over: {n} conversations",e.moved),mz(e.left)].filter(Boolean).join(". "),s=async()=>qS((await j(`/api/handovers/${e.id}/undo`,{})).hand_over);X(n,{icon:t===e.moved?"users-round":"circle-alert",undo:e.moved?()=>Ge(s):null})}function qS(e){let t=e.moved-e.back,n=e.from_id===N.peek().id?T("{n} conversation is yours again","{n} conversations are yours again",e.back):T("{n} conversation is back with {name}","{n} conversations are back with {name}",e.back,{name:H(e.from_id)});X(t?`${n}. ${T("{n} has changed since and stays as is","{n} have changed since and stay as they are",t)}`:n,{icon:"undo-2"})}function $z({from:e,kind:t,who:n,turn:s,count:a,onPick:i,onTurn:l}){if(t==="person"){let u=Ym(e),p=Pe.value[n.person];return r`
<select class="input" aria-label=${o("Colleague")} value=${n.person??""}
onChange=${m=>i({person:Number(m.currentTarget.value)})}>
<option value="" disabled>${o("Choose a colleague")}</option>
${u.map(m=>r`<option value=${m.id} key=${m.id}>
${[m.name,Yi(m),Mr(m)].filter(Boolean).join(" · ")}
</option>`)}
</select>
${p&&r`<${hz} from=${e} person=${p} count=${a} onTurn=${l} />`}
`}if(t==="team"){let u=La();return u.length?r`
<select class="input" aria-label=${o("Team")} value=${n.team??""}
onChange=${p=>i({team:Number(p.currentTarget.value)})}>
<option value="" disabled>${o("Choose a team")}</option>
${u.map(p=>r`<option value=${p.id} key=${p.id}>
${p.name} · ${T("{n} online","{n} online",Xg(p))}
</option>`)}
</select>
<p class="hint">${o("They will have no assignee until a free team member takes them.")}</p>
`:r`<p class="hint">${o("No teams yet. An administrator creates them in the settings.")}</p>`}let c=u=>i({turn:s.includes(u)?s.filter(p=>p!==u):[...s,u]});return r`
<div class="hopeople" role="group" aria-label=${o("Participants")}>
${Ym(e).map(u=>r`<label key=${u.id}>
<input class="check" type="checkbox" checked=${s.includes(u.id)}
onChange=${()=>c(u.id)} />
<${Z} name=${u.name} size="sm"><${Dr} shift=${hn(u)} /><//>
<span class="grow cut">${u.name}</span>
<span class="t12 dim num">${Mr(u)}</span>
</label>`)}
</div>
<p class="hint">${o("One after another, skipping people who are away or at the limit.")}</p>
`}function hz({from:e,person:t,count:n,onTurn:s}){let a=vo.value?.[t.id]?.load;if(a===void 0)return null;let i=a+n,l=t.capacity>0&&i>t.capacity,c=Ym(e).filter(m=>hn(m)==="online"&&m.id!==t.id),u=t.name.split(" ")[0],p=t.capacity?o("{name} will have {n} of {all}",{name:u,n:i,all:t.capacity}):o("{name} will have {n}",{name:u,n:i});return r`<p class=${l?"hint warn":"hint"}>
${l?`${p}: ${o("over the limit.")}`:`${p}.`} ${l&&c.length>0&&r`<button type="button" class="link" onClick=${s}>${o("Share them round robin")}</button>`}
</p>`}function gz({own:e,mine:t,problem:n,picked:s,onPicked:a}){if(n)return r`<div class="hor">
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
<${ye} kind=${c.kind} named />
<span class="grow cut">
<b class="b5 blk cut">${c.name}</b>
<span class="t12 dim blk cut">
${WS(c.id)?o("Your draft moves along"):c.preview?.text||c.title}
</span>
</span>
${WS(c.id)?r`<span class="tag h1">${o("draft")}</span>`:c.snooze?r`<span class="tag plain">${o("snoozed")}</span>`:r`<${ko} dialog=${c} still />`}
</label>
</li>`)}
</ul>
</div>`}function bz({one:e,onUndo:t}){let n=e.kind==="team"?jh(e.team_id):e.kind==="turn"?o("round robin"):H(e.people[0]),s=e.from_id===N.value.id?"":`${H(e.from_id)} · `;return r`<li class="hrow t12">
<${d} name="history" size="s" />
<span class="grow cut">
${It(e.at)}
, ${U(e.at)} · ${s}
${T("{n} conversation","{n} conversations",e.moved)} → ${n}
${e.return_at&&` · ${o("return on {day}",{day:It(e.return_at)})}`}
</span>
<button type="button" class="link" onClick=${()=>t(e)}>${o("Undo")}</button>
</li>`}var Hm,WS,lz,FS,cz,KS,pz,mz,fz,Ym,US=b(()=>{B();O();Xe();oe();V();we();Pn();ee();w();Se();R();zs();ke();Xt();Gi();P();ve();Ns();Hm=()=>{v.value=null},WS=e=>!!(nn(e,"reply").trim()||nn(e,"note").trim()),lz=async e=>(await K(`/api/people/${e}/dialogs`)).items,FS=()=>["supervisor","administrator"].includes(N.value.role),cz={ever:()=>o("Permanently"),tomorrow:e=>e?o("Until tomorrow, then back to me"):o("Until tomorrow, then back"),monday:e=>e?o("Until Monday, then back to me"):o("Until Monday, then back"),week:e=>e?o("For a week, then back to me"):o("For a week, then back"),date:e=>e?o("Until a date, then back to me"):o("Until a date, then back")};KS=e=>{let t=new Date(e);return[t.getFullYear(),t.getMonth()+1,t.getDate()].map(n=>String(n).padStart(2,"0")).join("-")};pz={changed:e=>T("{n} changed in the meantime","{n} changed in the meantime",e),"cannot-answer":e=>T("{n} not handed over: no access to its channel","{n} not handed over: no access to their channels",e),"nobody-free":e=>T("{n} not handed over: everyone is away or at the limit","{n} not handed over: everyone is away or at the limit",e)},mz=e=>Object.entries(e).map(([t,n])=>pz[t]?.(n)).filter(Boolean).join(", ");fz=e=>Object.values(Pe.value).filter(t=>(t.active||vo.value?.[t.id]?.load>0)&&t.id!==e).sort((t,n)=>t.name.localeCompare(n.name)),Ym=e=>Object.values(Pe.value).filter(t=>t.active&&t.id!==e).sort((t,n)=>t.name.localeCompare(n.name))});function HS(e){return[e.max_file?o("up to {size} each",{size:In(e.max_file)}):"",e.max_files?o("at most {n} files",{n:e.max_files}):""].filter(Boolean).join(", ")}function YS({id:e,can:t,mode:n}){let s=A(null),a=HS(t);return r`
<input class="vh" id="pickfiles" ref=${s} type="file" multiple tabindex="-1" aria-hidden="true"
onChange=${l=>{Ac(e,l.target.files,t,n),l.target.value="",Ea()}} onCancel=${Ea} />
<button type="button" class="ib small" id="attach"
aria-label=${a?o("Attach a file: {limits}",{limits:a}):o("Attach a file")}
title=${[o("Attach a file")+"  Ctrl U",a].filter(Boolean).join(`
`)}
onClick=${()=>s.current.click()}>
<${d} name="paperclip" size="m" />
</button>
`}function vz(e,t){return e.code==="too-large"?o("{size}: {channel} allows up to {limit}",{size:In(e.size),channel:xe(t),limit:In(e.limit)}):e.code==="too-many"?o("{channel} allows at most {n} files in a message",{channel:xe(t),n:e.limit}):e.code==="no-space"?o("The server has no space left for files"):e.code==="gone"?o("The file is no longer on the server. Attach it again."):e.code==="lost"?o("The page was closed before the upload finished. Attach the file again."):e.code==="empty"?o("The file is empty"):e.code==="offline"?o("No connection to the server."):o("Upload failed. Code {code}.",{code:e.code})}function Vm({id:e,kind:t,mode:n}){let s=Pt(e,n);if(!s.length)return null;let a=Yo(s),i=[...a,...s.filter(l=>!a.includes(l))];return r`<ul class="cfiles" aria-label=${n==="note"?o("Files in the note"):o("Files in the reply")}>
${i.map(l=>r`<${kz} key=${l.id} entry=${l} kind=${t} />`)}
</ul>`}function Jm({id:e,mode:t,again:n,without:s,wanted:a=Da.value[e]}){let i=Pt(e,t),l=Yo(i);if(!a||a.mode!==t||!l.length)return null;let c=l.some(p=>p.state==="failed"),u=t==="note"?o("Leave without files"):o("Send without files");return r`<div class="cstrip warn cmiss" id="missing" role="alert">
<${d} name="file-warning" size="m" />
<span class="grow">
${T("{n} file was not uploaded. Send without it?","{n} files were not uploaded. Send without them?",l.length)}
</span>
<span class="hrow tight">
${c&&r`<button type="button" class="btn small" onClick=${()=>n(a)}>${o("Retry")}</button>`}
<button type="button" class="btn small" onClick=${()=>s(a)}>${u}</button>
<button type="button" class="ib small" aria-label=${o("Do not send yet")} title=${o("Do not send yet")}
onClick=${()=>Kn(e)}>
<${d} name="x" size="m" />
</button>
</span>
</div>`}function kz({entry:e,kind:t}){let n=e.state==="failed"||e.state==="refused",s=n?"file-warning":e.type?.startsWith("image/")||e.file?.kind==="photo"?"image":"file-text",a=e.state==="uploading"||e.state==="waiting";return r`<li class=${n?"file fbadx":"file"} data-state=${e.state}>
${e.file?.thumb?r`<img class="cthumb" src=${`/files/${e.file.token}/thumb`} alt="" width="28" height="28" />`:r`<${d} name=${s} />`}
<span class="grow">
<b class="b5 blk cut">${e.name}</b>
${n?r`<span class="t12 blk" role="alert">${vz(e,t)}</span>`:a?r`<svg class="pbar" viewBox="0 0 100 4" preserveAspectRatio="none" role="img"
aria-label=${o("Uploaded {n} %",{n:e.share})}>
<rect class="bg" width="100" height="4" rx="2" />
<rect class="fg" width=${e.share} height="4" rx="2" />
</svg>`:r`<span class="t12 dim blk">${In(e.size)}</span>`}
</span>
${a&&r`<span class="t12 dim num">${e.share} %</span>`}
${e.state==="failed"&&r`<button type="button" class="btn small" onClick=${()=>yS(e.id)}>${o("Retry")}</button>`}
<button type="button" class="ib small" aria-label=${a?o("Cancel the upload: {name}",{name:e.name}):o("Remove {name}",{name:e.name})} onClick=${()=>Ug(e.id)}>
<${d} name="x" size="m" />
</button>
</li>`}function GS({id:e,can:t,kind:n}){let[s,a]=g(!1);D(()=>{let l=document.getElementById("conversation"),c=!!t?.files||Uo(e)==="note",u=0,p=k=>l?.contains(k.target),m=k=>{Gm(k)&&p(k)&&(u+=1,a(c))},$=k=>{Gm(k)&&p(k)&&(u-=1,u<=0&&a(!1))},f=k=>{Gm(k)&&(k.preventDefault(),k.dataTransfer.dropEffect=c&&p(k)?"copy":"none")},h=k=>{Gm(k)&&(k.preventDefault(),u=0,a(!1),c&&p(k)&&S(k.dataTransfer.files))},y=k=>{c&&p(k)&&k.clipboardData?.files.length&&(k.preventDefault(),S(k.clipboardData.files))},S=k=>{Ac(e,k,Uo(e)==="note"?{}:t,Uo(e)),Ea()},x={dragenter:m,dragleave:$,dragover:f,drop:h,paste:y};for(let k in x)document.addEventListener(k,x[k]);return()=>{for(let k in x)document.removeEventListener(k,x[k])}},[e,t,Uo(e)]);let i=Uo(e)==="note";return s&&r`<div class="dropzone" aria-hidden="true">
<div>
<${d} name="paperclip" size="l" />
<b>${i?o("Drop to attach to the note"):o("Drop to attach to the reply")}</b>
<span class="t13">
${i?o("The client will not see this"):[xe(n),HS(t)].filter(Boolean).join(": ")}
</span>
</div>
</div>`}var Gm,Qm=b(()=>{B();O();ee();w();Aa();Pn();Hi();P();Gm=e=>[...e.dataTransfer?.types??[]].includes("Files")});async function ht(e){let t=he.peek();ie({t:"preferences",row:VS(t,e)});try{return ie({t:"preferences",row:(await j("/api/me/preferences",{preferences:e},{method:"PATCH"})).preferences}),!0}catch(n){return ie({t:"preferences",row:t}),ne(z(n)),!1}}var VS,Lr=b(()=>{V();R();ke();VS=(e,t)=>Object.fromEntries(Object.entries({...e,...t}).map(([n,s])=>[n,s&&typeof s=="object"&&!Array.isArray(s)?VS(e?.[n]??{},s):s]))});function Vi({files:e,message:t}){let n=e.filter(nb);return r`
${n.length>0&&r`<${_z} files=${n} />`}
${e.filter(s=>!nb(s)).map(s=>r`<${wz} key=${s.id} file=${s} />`)}
${t&&r`<${sb} message=${t} files=${e} />`}
`}function wz({file:e}){return e.kind==="sticker"&&Ra(e)?r`<img class="stk" src=${on(e,e.preview?"preview":"thumb")} alt=${o("Sticker")}
width="136" height="136" />`:["voice","audio"].includes(e.kind)&&ob(e,"audio")?r`<${Oz} file=${e} />`:["video","video_note","animation"].includes(e.kind)&&ob(e,"video")?r`<${Ez} file=${e} />`:r`<${Xm} file=${e} />`}function ab(e){let{width:t,height:n}=e;if(!t||!n)return{width:240,height:180};let s=Math.min(1,JS/t,JS/n);return{width:Math.max(64,Math.round(t*s)),height:Math.max(48,Math.round(n*s))}}function e1({files:e,letter:t}){let n=!t&&e?.length===1&&nb(e[0])?e[0]:null;return n?{maxWidth:`${Math.max(ab(n).width,xz)+12}px`}:null}function _z({files:e}){if(e.length===1)return r`<div class="pics one">
<${QS} file=${e[0]} size=${ab(e[0])} label=${o("Open the photo")} />
</div>`;let t=e.length-tb;return r`<div class=${e.length===3?"pics three":"pics"}>
${e.slice(0,tb).map((n,s)=>{let a=s===tb-1&&t>0?t:0,i=a?o("Open photo {i} of {n}, {more} more",{i:s+1,n:e.length,more:a}):o("Open photo {i} of {n}",{i:s+1,n:e.length});return r`<${QS} key=${n.id} file=${n} size=${{width:220,height:150}} label=${i}
more=${a} />`})}
</div>`}function QS({file:e,size:t,label:n,more:s}){if(!Ra(e))return r`<${Sz} file=${e} place=${t} />`;let a=e.preview?`${on(e,"thumb")} 320w, ${on(e,"preview")} 1600w`:null;return r`<button type="button" class=${s?"more":null} aria-label=${n} data-token=${e.token}
onClick=${()=>tm(e.token)}>
<img src=${on(e,e.thumb?"thumb":"preview")} srcset=${e.thumb?a:null}
sizes=${a&&`${t.width}px`} alt="" width=${t.width} height=${t.height} loading="lazy"
decoding="async" />
${s?r`<b>+${s}</b>`:null}
</button>`}function Sz({file:e,place:t}){if(e.state==="ready")return r`<${Xm} file=${e} />`;let n=e.state==="pending";return r`<span class="notile" data-state=${e.state}>
<svg width=${t.width} height=${t.height} viewBox=${`0 0 ${t.width} ${t.height}`}
aria-hidden="true"></svg>
<span class="t12">
<${d} name=${n?"clock":"image-off"} />
<span>${n?o("Loading…"):t1(e)}</span>
</span>
</span>`}function Cz(e){if(ZS.test(e.name))return"file-warning";let[t]=e.media_type.split("/");return t==="image"?"image":t==="audio"?"music":t==="video"?"play":"file-text"}function Xm({file:e}){let t=Zm(e);if(e.state==="ready"){let s=ZS.test(e.name);return r`<a class=${s?"file risky":"file"} href=${on(e)} download=${e.name||!0}
data-state="ready" title=${o("Download {name}",{name:t})}>
<${d} name=${Cz(e)} />
<span class="grow">
<b class="b5 blk cut">${t}</b>
<span class="t12 dim">
${s?o("This is a program. Open it only if you trust the sender."):rb(e)}
</span>
</span>
<${d} name="download" size="m" />
<span class="vh">${o("Download")}</span>
</a>`}let n=e.state==="pending";return r`<span class=${n?"file":"file gone"} data-state=${e.state}>
<${d} name=${n?"clock":"file-warning"} />
<span class="grow">
<b class="b5 blk cut">${t}</b>
<span class="t12 blk">
${n?[o("Loading…"),e.size>0?In(e.size):""].filter(Boolean).join(" · "):t1(e)}
</span>
</span>
</span>`}function Oz({file:e}){let t=[Zm(e),e.duration?ys(e.duration):""].filter(Boolean).join(", ");return r`<div class="sound">
${e.kind==="audio"&&r`<span class="hrow t13"><b class="b5 cut grow">${Zm(e)}</b></span>`}
<audio controls preload="none" src=${on(e,"media")} aria-label=${t}></audio>
<span class="hrow t12 dim">
${e.duration?r`<span class="num">${ys(e.duration)}</span>`:null}
<a class="link end hrow tight" href=${on(e)} download=${e.name||!0}>
<${d} name="download" size="s" />
${o("Download")}
</a>
</span>
</div>`}function Ez({file:e}){let t=ab(e);return r`<div class="film">
<video controls preload="none" class=${e.kind==="video_note"?"round":null} src=${on(e,"media")}
poster=${Ra(e)?on(e,e.preview?"preview":"thumb"):null} width=${t.width}
height=${t.height} aria-label=${Zm(e)}></video>
<span class="hrow t12 dim">
<span class="num">
${[e.duration?ys(e.duration):"",e.size>0?In(e.size):""].filter(Boolean).join(" · ")}
</span>
<a class="link end hrow tight" href=${on(e)} download=${e.name||!0}>
<${d} name="download" size="s" />
${o("Download")}
</a>
</span>
</div>`}var tb,JS,yz,ZS,on,Ra,nb,ob,sb,XS,xz,t1,Tz,rb,Zm,Rr=b(()=>{O();Xe();ee();w();P();xs();tb=4,JS=320,yz={audio:["audio/mpeg","audio/mp4","audio/ogg","audio/aac","audio/wav","audio/flac"],video:["video/mp4","video/webm"]},ZS=/\.(exe|msi|bat|cmd|com|scr|pif|js|jse|vbs|vbe|wsf|ps1|jar|apk|lnk|hta|reg|dll|iso|img)$/i,on=(e,t="")=>`/files/${e.token}${t&&"/"+t}`,Ra=e=>e.state==="ready"&&!!(e.thumb||e.preview),nb=e=>e.kind==="photo"||e.kind==="animation"&&!ob(e,"video"),ob=(e,t)=>e.state==="ready"&&yz[t].includes(e.media_type.split(";")[0]),sb=({message:e,files:t})=>t.filter(n=>n.state==="ready").length>1&&r`<a class="link t12 hrow tight" href=${`/api/messages/${e}/files.zip`} download>
<${d} name="download" size="s" />
${o("Download all")}
</a>`;XS=({files:e,text:t,letter:n})=>!t&&!n&&e.length===1&&e[0].state==="ready"&&e[0].kind==="sticker"&&Ra(e[0]);xz=240;t1=e=>`${e.state==="refused"?o("Not accepted"):o("Lost")}: ${gx(e.reason)}`,Tz=e=>(/\.([a-z0-9]{1,5})$/i.exec(e)??[])[1]?.toUpperCase()??"";rb=e=>[Tz(e.name),e.size>0?In(e.size):""].filter(Boolean).join(" · "),Zm=e=>e.name||({photo:o("Photo"),video:o("Video"),voice:o("Voice message"),audio:o("Audio"),sticker:o("Sticker")}[e.kind]??o("File"))});function n1({report:e}){let{action:t,recipient:n,status:s,words:a}=e??{},i=Az[t]?.()??o("Mail server report"),l=[n,s,a].filter(Boolean).join(" · "),c=t==="failed";return r`<div class=${c?"bounce":"bounce mild"} data-action=${t??""}>
<${d} name=${c?"mail-x":t==="delayed"?"alarm-clock":"mail"} size="m" />
<span class="grow"><b class="b6 blk">${i}</b>${l&&r`<span class="t12 blk">${l}</span>`}</span>
</div>`}var Az,o1=b(()=>{O();w();P();Az={failed:()=>o("Email not delivered"),delayed:()=>o("Email delayed, the mail server keeps trying"),delivered:()=>o("Email delivered"),relayed:()=>o("Email relayed to another mail server"),expanded:()=>o("Email sent on to the members of a mailing list"),read:()=>o("Email opened"),deleted:()=>o("Email deleted without being read"),complaint:()=>o("A recipient marked the email as spam")}});function Ji(e){let t=/^www\./i.test(e)?`https://${e}`:/^[^/:]+@/.test(e)?`mailto:${e}`:/^[\w-]+(\.[\w-]+)+([/?#]|$)/.test(e)?`https://${e}`:e;return Pz.test(t)?t:null}function Bz(e){let[t,n]=[e.length,0];for(let s of e)n+=s==="("||s==="["?1:s===")"||s==="]"?-1:0;for(;t>0;){let s=e[t-1];if(n<0&&(s===")"||s==="]"))n+=1;else if(!Mz.has(s))break;t-=1}return t}function*Wz(e){let t=0;for(let{0:n,index:s}of e.matchAll(Dz)){let a=n.slice(0,Bz(n.slice(0,ib))),i=a.length<ib?Ji(a):null;if(i&&(yield{type:"link",offset:s,length:a.length,url:i},t+=1,t===Lz))return}}function*Fz(e,t){let n=0;for(let s of t)for(let a=e.indexOf(`@${s}`);a>=0;a=e.indexOf(`@${s}`,a+1)){if(n===Rz)return;yield{type:"call",offset:a,length:s.length+1},n+=1}}function jz(e,t,n){let s=[];for(let i of(t??[]).slice(0,Iz)){let l=Math.max(0,i.offset),c=Math.min(e.length,i.offset+i.length)-l;Nz.has(i.type)&&c>0&&s.push({type:i.type,offset:l,length:c,...i.type==="text_link"?{url:Ji(i.url??"")}:{}})}let a=s.filter(i=>["code","pre","text_link"].includes(i.type));for(let i of[...Fz(e,n),...Wz(e)])Kz(i,a)&&(s.push(i),a.push(i));return s.sort(a1)}function r1(e,t,n,s,a=0){let i=[],l=t,c=a<zz?s:[];for(let u=0;u<c.length;){let p=c[u],m=Math.min(Nc(p),n);p.offset>l&&i.push({type:"text",text:e.slice(l,p.offset)});let $=u+1;for(;$<c.length&&c[$].offset<m;)$+=1;let f=c.slice(u+1,$),h=f.filter(x=>Nc(x)>m).map(x=>({...x,offset:m,length:Nc(x)-m})),{type:y,url:S}=p;i.push({type:y,...S===void 0?{}:{url:S},children:r1(e,p.offset,m,f,a+1)}),l=m,u=$,h.length&&([c,u]=[[...h,...c.slice($)].sort(a1),0])}return l<n&&i.push({type:"text",text:e.slice(l,n)}),i}function i1(e,{looks:t=[],names:n=[]}={}){return e?r1(e,0,e.length,jz(e,t,n)):[]}function l1(e,t){if(e.length<=t)return e;let n=t-200,s=Math.max(e.lastIndexOf(`
`,t),e.slice(0,t).lastIndexOf(" ")),a=s>n?s:t;return e.slice(0,/[\uD800-\uDBFF]/.test(e[a-1])?a-1:a)}function c1(e,t){if(e.length>2*ib)return!1;let n=Ji(e.trim());return!!(n&&/^https?:/i.test(t)&&/^https?:/i.test(n)&&s1(n)!==s1(t))}var Nz,Pz,Dz,Mz,ib,Lz,Rz,Iz,zz,Nc,Kz,a1,s1,lb=b(()=>{Nz=new Set(["bold","italic","underline","strikethrough","spoiler","blockquote","expandable_blockquote","code","pre","text_link"]),Pz=/^(https?:\/\/|mailto:)[^\s<>"'\p{Cc}]+$/iu,Dz=/(?:https?:\/\/|www\.)[^\s<>"'«»]{2,}|(?<![\w.+-])[\w.+-]{1,64}@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/giu,Mz=new Set(`.,:;!?…'"»”`),ib=2048,Lz=500,Rz=200,Iz=500,zz=8;Nc=e=>e.offset+e.length,Kz=(e,t)=>t.every(n=>Nc(e)<=n.offset||e.offset>=Nc(n)),a1=(e,t)=>e.offset-t.offset||t.length-e.length;s1=e=>{try{return new URL(e).host.replace(/^www\./,"")}catch{return""}}});function js({text:e,looks:t,names:n}){let[s,a]=g(!1),i=rs(()=>s||e.length<=p1*1.1?e:l1(e,p1),[e,s]),l=rs(()=>i1(i,{looks:t,names:n}),[i,t,n?.join(`
`)]);return r`
<span class="text">${m1(l)}</span>
${i.length<e.length&&r`<span class="blk t13">
<span class="dim">… </span>
<button type="button" class="link t13" onClick=${()=>a(!0)}>${o("Show in full")}</button>
</span>`}
`}function qz({piece:e}){let{type:t,url:n}=e,s=m1(e.children);if(u1[t])return r`<${u1[t]}>${s}<//>`;if(t==="spoiler")return r`<${Uz} inside=${s} />`;if(t==="blockquote"||t==="expandable_blockquote")return r`<blockquote class="bq">${s}</blockquote>`;if(t==="call")return r`<span class="at">${s}</span>`;if(!n)return r`<span class="nolink" title=${o("Links of this kind cannot be opened here")}>${s}</span>`;let a=c1(d1(e.children),n);return r`
<a class="link" href=${n} title=${n} target="_blank" rel="noopener noreferrer nofollow">${s}</a>
${a&&r`<span class="t12 leads"> (${o("leads to {host}",{host:new URL(n).host})})</span>`}
`}function Uz({inside:e}){let[t,n]=g(!1);return t?r`<span class="spoiled">${e}</span>`:r`<button type="button" class="spoil" onClick=${()=>n(!0)}>${o("hidden text")}</button>`}var u1,p1,m1,d1,Pc=b(()=>{B();O();w();lb();u1={bold:"b",italic:"i",underline:"u",strikethrough:"s",code:"code",pre:"pre"},p1=2e4;m1=e=>e.map(t=>t.type==="text"?t.text:r`<${qz} piece=${t} />`),d1=e=>e.map(t=>t.text??d1(t.children)).join("")});function h1({message:e}){let{letter:t}=e,n=t.rich?"rich":"prose",[s,a]=g(!!t.html&&(!e.text||he.peek()?.letters?.[n]==="html")),[i,l]=g(!1),[c,u]=g(0),p=f=>{a(f),e.text&&ht({letters:{[n]:f?"html":"text"}})},m=()=>{l(!0),a(!0)},$=e.files.filter(f=>!(f.content_id&&t.html));return r`
<${Gz} message=${e} />
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
${s?r`<${Jz} key=${`${i} ${rp.value}`} message=${e} images=${i}
onFailed=${u} />`:r`<${Vz} message=${e} />`}
${$.length>0&&r`<${Qz} message=${e.id} files=${$} />`}
<${Xz} message=${e} />
`}function Gz({message:e}){let{letter:t}=e,[n,s]=g(!1),a=[[o("From"),t.sender],[o("Reply-To"),e.data.reply_to],[o("To"),t.recipients.join(", ")],[o("Cc"),t.copies.join(", ")],[o("Subject"),t.subject]].filter(([,i])=>i);return r`<div class="mailh">
<b class="b6">${t.subject||o("(no subject)")}</b>
<span class="dim t12">
${qs(t.sender)}
${t.recipients.length>0&&` → ${f1(t.recipients.map(qs))}`}
${t.copies.length>0&&` · ${o("copy")}: ${f1(t.copies.map(qs))}`}
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
</div>`}function Vz({message:e}){let{letter:t,text:n}=e,s=t.quoted?[o("Show the quote"),o("Hide the quote")]:[o("Show the signature"),o("Hide the signature")];return r`${t.quoted_above&&r`<${$1} label=${[o("Show the quote"),o("Hide the quote")]}>
<blockquote class="mq">${t.quoted_above}</blockquote><//>`}
${n?r`<div><${js} text=${n} looks=${e.data.entities} names=${[]} /></div>`:r`<div class="dim t13">${o("This email has no text")}</div>`}
${(t.signature||t.quoted)&&r`<${$1} label=${s}>
${t.signature&&r`<div class="msign">${t.signature}</div>`}
${t.quoted&&r`<blockquote class="mq">${t.quoted}</blockquote>`}<//>`}`}function $1({label:[e,t],children:n}){let[s,a]=g(!1);return r`<div class="mfold"><button type="button" class="quoted" aria-label=${s?t:e}
aria-expanded=${String(s)} onClick=${()=>a(!s)}>···</button>${s&&n}</div>`}function Jz({message:e,images:t,onFailed:n}){let s=A(null);D(()=>{let i=l=>{let c=Number(l.data?.height);l.source!==s.current?.contentWindow||!Number.isFinite(c)||(s.current.style.setProperty("height",`${Math.max(Hz,Math.min(Yz,Math.ceil(c)))}px`),s.current.dataset.sheet=l.data.sheet==="own"?"own":"plain",n(Number(l.data.failed)||0))};return window.addEventListener("message",i),()=>window.removeEventListener("message",i)},[]);let a=new URLSearchParams({images:t?"1":"0",dark:rp.value?"1":"0"});return r`<iframe class="mframe" ref=${s} title=${o("The email as it was sent")}
src=${`/api/messages/${e.id}/html?${a}`} data-dark=${String(rp.value)}
sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" referrerpolicy="no-referrer"></iframe>`}function Qz({message:e,files:t}){let n=t.reduce((s,a)=>s+(a.size??0),0);return r`
<div class="attl">
<span class="t12 dim">
${T("{n} attachment","{n} attachments",t.length)}
${n>0&&` · ${In(n)}`}
</span>
<${sb} message=${e} files=${t} />
</div>
<ul class="atts">
${t.map(s=>r`<li key=${s.id}>
${Ra(s)?r`<${Zz} file=${s} />`:r`<${Xm} file=${s} />`}
</li>`)}
</ul>
`}function Xz({message:e}){let{data:t,automatic:n}=e,s=(t.also_at??[]).map(a=>qe.value[a]?.name).filter(Boolean);return r`
${n==="bounce"||n==="report"?r`<${n1} report=${t.bounce} />`:n&&r`<span class="autoflag">
<${d} name="bot" size="s" />
${o("Automatic email")}
: ${hx(n)}
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
${t.related&&r`<${eB} id=${t.related} />`}
`}function eB({id:e}){let[t,n]=g(se.peek()[e]??null);return D(()=>{t||K(`/api/dialogs/${e}`).then(s=>n(s.dialog),()=>{})},[e]),t&&r`<span class="autoflag">
<${d} name="git-branch" size="s" />
<a class="link" href=${q(E.value.view,e)}>
${o("May belong to No. {number}, {name}",{number:ce(t.number),name:t.name})}
</a>
</span>`}function ub(e){let t=(e??"").trim();return/^re\s*:/i.test(t)?t:t?`Re: ${t}`:o("(no subject)")}var Hz,Yz,cb,qs,f1,Zz,g1,Dc=b(()=>{B();O();Xe();V();ee();w();G();Lr();Et();R();P();xs();Rr();o1();Pc();Hz=40,Yz=2e4,cb=2;qs=e=>/<([^<>\s]+)>/.exec(e)?.[1]??e,f1=e=>e.length>cb?o("{first} and {n} more",{first:e.slice(0,cb-1).join(", "),n:e.length-cb+1}):e.join(", ");Zz=({file:e})=>r`<span class="file pfile" data-state="ready">
<button type="button" class="pthumb" aria-label=${o("Open {name}",{name:e.name||o("Photo")})}
data-token=${e.token} onClick=${()=>tm(e.token)}>
<img src=${on(e,e.thumb?"thumb":"preview")} alt="" width="36" height="36" loading="lazy" />
</button>
<span class="grow">
<b class="b5 blk cut">${e.name||o("Photo")}</b>
<span class="t12 dim">${rb(e)}</span>
</span>
<a class="ib small" href=${on(e)} download=${e.name||!0}
aria-label=${o("Download {name}",{name:e.name||o("Photo")})}>
<${d} name="download" size="m" />
</a>
</span>`;g1=({subject:e,to:t})=>r`<div class="mailh">
<b class="b6">${ub(e)}</b>
${t&&r`<span class="t12 dim">→ ${t}</span>`}
</div>`});function tB(e){let t=bt.value[e.id],n=t?mn(t).filter(a=>a.kind==="in"&&a.letter&&!a.automatic):[],s=Ar(e.id,"reply");return n.find(a=>a.no===s)??n.at(-1)}function nB(e,t,n){let s=e?e.letter.sender:n.label??"",a=qs(s),i=e?.data.reply_to,l=i&&t.to?t.to:e?.data.answer_to??a;return{address:l,sender:a,whole:l===a?s:l,other:i?l===a?i:a:null}}function oB({id:e,to:t}){let n=t.address===t.sender?o("Your reply goes to the sender; the email asks for replies to {other}",{other:t.other}):o("Your reply goes to {address}, not to the sender {sender}",{address:t.address,sender:t.sender});return r`<p class="hint answerto" role="status">
${n} <button type="button" class="link t12" onClick=${()=>Fn(e,{to:t.other})}>
${o("Reply to {address}",{address:t.other})}
</button>
</p>`}function sB(e,t){let n=new Set(Object.values(qe.value).map(a=>a.name.toLowerCase())),s=[...e.recipients.slice(1),...e.copies].map(a=>qs(a).toLowerCase());return[...new Set(s)].filter(a=>a.includes("@")&&a!==qs(t).toLowerCase()&&!n.has(a))}function b1({dialog:e}){let{id:t}=e,n=Dm(t),s=tB(e),a=nB(s,n,e),i=a.whole,l=s?sB(s.letter,i).filter(p=>p!==a.sender.toLowerCase()&&!ao(n.cc).includes(p)):[],c=n.open||n.cc||n.bcc,u=()=>Fn(t,{open:!0,cc:[...ao(n.cc),...l].join(", ")});return r`<div class="mlines">
<div>
<span>${o("To")}</span>
<span class="cut grow" title=${i}>${i}</span>
${l.length>0&&r`<button type="button" class="link t12 toall" title=${l.join(", ")} onClick=${u}>
${o("Reply to all")}
</button>`}
${!c&&r`<button type="button" class="link t12" onClick=${()=>{Fn(t,{open:!0}),requestAnimationFrame(()=>document.getElementById("mailcc")?.focus())}}>
${o("Cc and Bcc")}
</button>`}
</div>
${a.other&&r`<${oB} id=${t} to=${a} />`}
${c&&r`
<${Mc} field="cc" label=${o("Cc")} value=${n.cc} onType=${p=>Fn(t,{open:!0,cc:p})} />
<${Mc} field="bcc" label=${o("Bcc")} value=${n.bcc}
onType=${p=>Fn(t,{open:!0,bcc:p})} />
`}
<label>
<span>${o("Subject")}</span>
<input class="palq" id="mailsubject" maxlength="400"
value=${n.subject??ub(s?.letter.subject||e.title)}
onInput=${p=>Fn(t,{subject:p.target.value})} />
</label>
</div>`}function Mc({field:e,label:t,value:n,onType:s,place:a="mail"}){let i=ao(n).filter(p=>!Wg(p)),[l,c]=g(!0),u=i.length>0&&l;return r`
<label class=${u?"wrong":""}>
<span>${t}</span>
<input class="palq" id=${a+e} type="text" inputmode="email" autocomplete="off" spellcheck="false"
placeholder=${o("Addresses, separated by commas")} value=${n??""} aria-invalid=${u?"true":null}
aria-describedby=${u?`${a}${e}err`:null} onInput=${p=>{c(!1),s(p.target.value)}} onBlur=${()=>c(!0)} />
</label>
${u&&r`<p class="hint bad mailerr" id=${`${a}${e}err`} role="alert">
${o("Not a valid address: {value}",{value:i[0]})}
</p>`}
`}var pb=b(()=>{B();O();w();Oc();Ec();Ht();R();Dc()});function v1({disabled:e}){let t=v.value==="send"||v.value==="later";return r`<button type="button" class="btn primary sendmore" id="sendmore" disabled=${e}
aria-label=${o("Send and…")} title=${o("Send and…")} aria-haspopup="menu" aria-expanded=${String(t)}
onClick=${()=>{v.value=t?null:"send"}}>
<${d} name="chevron-up" size="s" />
</button>`}function k1({send:e,more:t}){return v.value==="later"?r`<${Lc} pick=${n=>e({at:n})} />`:v.value!=="send"?null:r`<${De} label=${o("Send and…")} place="popsend">
<${J} icon="check" onPick=${()=>e({then:"close"})}>
${o("Send and close the conversation")}
<span class="end only-wide"><${Rn} of=${[ft,"Shift","↵"]} /></span>
<//>
<${J} icon="alarm-clock" onPick=${()=>e({then:"snooze"})}>
${o("Send and snooze until the client replies")}
<//>
<${J} icon="calendar-clock" stay onPick=${()=>{v.value="later"}}>
${o("Send later…")}
<span class="hrow end t12 dim">${Qe(Oe(Date.now(),1,9))}</span>
<//>
${t}
<//>`}var aB,rB,Lc,ed=b(()=>{O();oe();ee();w();bo();zs();P();en();qm();aB=()=>{v.value=null};rB={evening:()=>o("This evening"),tomorrow:()=>o("Tomorrow morning"),monday:()=>o("On Monday morning")},Lc=({pick:e,given:t=null,place:n="popsend",onShut:s=aB})=>r`<${Pr} label=${o("Send later")} title=${o("Send later")} usual=${Sc} words=${rB}
given=${t} hour="09:00" place=${n} deed=${o("Schedule")} icon="calendar-clock" onPick=${e}
onShut=${s} />`});function y1(){let e=A(uB()).current,[t,n]=g(e.whom??null),[s,a]=g(null),[i,l]=g(null),[c,u]=g(e.subject??""),[p,m]=g(e.copies??{}),[$,f]=g(!1),[h,y]=g(e.text??""),[S,x]=g(!1),[k,M]=g([]),[F,_]=g(null),[ae,Le]=g(!1);de(),W(()=>pB({whom:t,subject:c,copies:p,text:h}),[t,c,p,h]),D(()=>{if(x(!1),_(null),!t){a(null),M([]),l(null);return}if(!t.id){let le=dB(t);a(le),M([]),l(le.find(Ot=>Ot.can)??null);return}let pe=!0;return K(`/api/contacts/${t.id}/ways`).then(le=>{pe&&(a(le.ways),M(le.open),l(le.ways.find(Ot=>Ot.can)??null))},le=>{pe&&_(le)}),()=>{pe=!1}},[t]);let tt=i&&qe.value[i.channel_id]?.kind,Ee=tt==="email",Mt=k.find(pe=>pe.id===i?.dialog_id)??(Ee&&!S?k[0]:null),me=Pt(jn),be=Fs(me),ue=i&&h.trim()&&!ae&&!be&&!(Mt&&!Ee),ze=()=>{if(!ue)return!1;if(Mt&&Ee&&!S)return x(!0),!1;let pe=Ee&&Fg(p);return pe&&document.getElementById("nw"+pe.field)?.focus(),!pe},st=async(pe=null)=>{if(!ze())return;if(Yo(Pt(jn)).length){let Ot=zt("#missing button");Ot?Ot.focus():Lm(jn,{mode:"reply",at:pe});return}Kn(jn),Le(!0),_(null);let le=zm(jn);try{let Ot={channel_id:i.channel_id,text:h.trim(),files:le.map(ZD=>ZD.token),anyway:!0,...pe?{not_before:xa(pe)}:{undo_ms:_r(tt)},...Ee?{subject:c.trim(),cc:ao(p.cc),bcc:ao(p.bcc)}:{}},er=t.id?{contact_id:t.id,identity_id:i.identity_id}:{name:t.name,address:t.address},{dialog:Au,message:QD}=await j("/api/dialogs",{...Ot,...er});ie({t:"result",dialog:Au,sentAtRev:ca(Au.id)}),pe&&X(Jp(Au.id,pe),{icon:"calendar-clock",undo:()=>Co(QD)}),sessionStorage.removeItem(nd),td(),L(q("mine",Au.id))}catch(Ot){Bm(jn,le),_(Ot),Le(!1)}},mo=pe=>{h.trim()&&(gn(pe,"reply"),Ho(pe,"reply",h)),Ee&&(p.cc||p.bcc||c.trim())&&Fn(pe,{cc:p.cc??"",bcc:p.bcc??"",...c.trim()?{subject:c.trim()}:{}}),kS(jn,pe),sessionStorage.removeItem(nd),td(),L(q("all",pe))},ei=pe=>{Ze(pe),pe.key==="Escape"&&(pe.preventDefault(),pe.stopPropagation(),f(!1))},u$=pe=>{pe.key==="Enter"&&(pe.ctrlKey||pe.metaKey)&&(pe.preventDefault(),pe.repeat||st())};return r`<div class="over">
<div class="dialog mid nw" role="dialog" aria-modal="true" aria-label=${o("Write to a client")}
onKeyDown=${pe=>{Ze(pe),u$(pe)}}>
<header class="dhead">
<h2 class="head2 grow">${o("Write to a client")}</h2>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${td}>
<${d} name="x" size="m" />
</button>
</header>
<div class="nwb">
<${$B} whom=${t} onPick=${n} />
${s&&r`<div class="field dgap">
<span class="lab" id="nwc">${o("Channel")}</span>
<${fB} ways=${s} way=${i} onPick=${l} />
</div>`}
${Mt&&r`<p class="livebox info dgap" role="note">
<${d} name="history" size="m" />
<span class="t13 grow">
${o("Conversation No. {number} with this client is already open, {day}. Write there?",{number:ce(Mt.number),day:ot(Mt.last_at,I.value)})}
</span>
<button type="button" class="btn small" onClick=${()=>mo(Mt.id)}>${o("Open")}</button>
</p>`}
${Ee&&r`
<div class="mlines nwcopies dgap">
${p.open||p.cc||p.bcc?r`
<${Mc} field="cc" place="nw" label=${o("Cc")} value=${p.cc}
onType=${pe=>m({...p,open:!0,cc:pe})} />
<${Mc} field="bcc" place="nw" label=${o("Bcc")} value=${p.bcc}
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
<${Vm} id=${jn} kind=${tt} />
<textarea class="tx" rows="5" aria-label=${Ee?o("Email text"):o("Message text")}
placeholder=${Ee||!i?o("Write an email"):o("Write a message")} value=${h}
onInput=${pe=>{Kn(jn),y(pe.currentTarget.value)}}></textarea>
<${Jm} id=${jn} mode="reply" again=${()=>Rm(jn,"reply")}
without=${({at:pe})=>{Im(jn,"reply"),st(pe)}} />
<div class="bar">
${i&&qe.value[i.channel_id]?.can?.files&&r`<${mB} can=${qe.value[i.channel_id].can} />`}
<span class="grow"></span>
</div>
</div>
${F&&r`<p class="hint bad dgap" role="alert">${z(F)}</p>`}
</div>
<footer class="dfoot">
<span class="t12 dim grow">
${h.trim()?o("Kept on this device until it is sent"):o("You will be the assignee")}
</span>
<button type="button" class="btn quiet only-wide" onClick=${td}>${o("Cancel")}</button>
<button type="button" class="btn" id="nwlater" disabled=${!ue} aria-haspopup="dialog"
aria-expanded=${String($)} onClick=${()=>{ze()&&f(!0)}}>
<${d} name="calendar-clock" size="s" />
${o("Send later…")}
</button>
<button type="button" class="btn primary" disabled=${!ue} onClick=${()=>st()}>
<${d} name="send" size="s" />
${Mt&&Ee?o("Send as a new conversation"):o("Send")}
<kbd class="only-wide">${ft} ↵</kbd>
</button>
</footer>
</div>
${$&&r`<div class="rowsnz" onKeyDown=${ei}>
<${Lc} place="popsnz" pick=${st} onShut=${()=>f(!1)} />
</div>`}
</div>`}function mB({can:e}){let t=A(null);return r`
<input type="file" multiple hidden ref=${t} onChange=${n=>{Ac(jn,n.currentTarget.files,e),n.currentTarget.value=""}} />
<button type="button" class="ib small" aria-label=${o("Attach a file")} title=${o("Attach a file")}
onClick=${()=>t.current.click()}>
<${d} name="paperclip" size="m" />
</button>
`}function fB({ways:e,way:t,onPick:n}){if(!e.length)return r`<p class="hint">${o("No connected channel can reach this client.")}</p>`;let s=e.filter(i=>i.can);return r`<div class="nwch" role="radiogroup" aria-labelledby="nwc" onKeyDown=${i=>{let l={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[i.key];!l||!s.length||(i.preventDefault(),n(s[(s.indexOf(t)+l+s.length)%s.length]),requestAnimationFrame(()=>zt(".chopt[aria-checked='true']")?.focus()))}}>
${e.map(i=>{let l=qe.value[i.channel_id],c=Object.values(qe.value).filter(p=>p.kind===l?.kind&&p.health!=="removed").length>1,u=i.can?i.last_at?o("wrote {day}",{day:ot(i.last_at,I.value)}):i.address:cB[i.why]?.();return r`<button type="button" class="chopt" role="radio" key=${`${i.channel_id}.${i.identity_id}`}
aria-checked=${String(i===t)} disabled=${!i.can} tabindex=${i===t?0:-1}
onClick=${()=>n(i)}>
<${ye} kind=${l?.kind} size="mid" />
<span class="grow cut">
<b class="b5 blk t13 cut">${c?l.name:xe(l?.kind)}</b>
<span class="t12 dim blk cut">${u}</span>
</span>
</button>`})}
</div>`}function $B({whom:e,onPick:t}){let[n,s]=g(""),[a,i]=g([]),[l,c]=g(0),u=A(null);W(()=>u.current?.focus({preventScroll:!0}),[e]),D(()=>{let y=n.trim();if(y.length<2){i([]);return}let S=setTimeout(()=>K(`/api/search?${new URLSearchParams({q:y,limit:"6"})}`).then(x=>{i(x.contacts.filter(k=>k.kind!=="group")),c(0)},()=>{}),iB);return()=>clearTimeout(S)},[n]);let p=n.trim(),m=a.some(y=>y.identities.some(S=>S.label.toLowerCase()===p.toLowerCase())),$=[...a.map(y=>({client:y})),...lB.test(p)&&!m?[{address:p}]:[]],f=y=>{s(""),i([]),t(y.client?{id:y.client.id,name:y.client.name}:{address:y.address,name:y.address})},h=y=>{let S={ArrowDown:1,ArrowUp:-1}[y.key];S&&$.length&&(y.preventDefault(),c((l+S+$.length)%$.length)),y.key==="Enter"&&!y.ctrlKey&&!y.metaKey&&$[l]&&(y.preventDefault(),f($[l]))};return e?r`<div class="field">
<span class="lab">${o("To")}</span>
<div class="input tokin">
<span class="tokn">
<${Z} name=${e.name} size="xs" />
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
${$.map((y,S)=>r`<button type="button" class=${S===l?"mi on":"mi"} role="option" id=${`nwo${S}`}
key=${y.client?.id??"new"} tabindex="-1" aria-selected=${String(S===l)}
onPointerMove=${()=>c(S)} onClick=${()=>f(y)}>
${y.client?r`
<${Z} name=${y.client.name} size="sm" />
<span class="cut">${y.client.name}</span>
<span class="hrow end t12 dim cut">
${y.client.identities.map(x=>x.label).filter(Boolean).slice(0,2).join(", ")}
</span>
`:r`
<${d} name="user-round-plus" size="m" />
<span class="cut">${o("New client: {address}",{address:y.address})}</span>
`}
</button>`)}
</div>
</div>
</div>`}var td,iB,lB,nd,jn,cB,uB,pB,dB,w1=b(()=>{B();As();O();oe();Os();V();we();Pn();ee();w();bo();Oc();G();R();ke();xo();Hi();Ks();Qm();P();ve();pb();ed();td=()=>{v.value=null},iB=200,lB=/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/,nd="okno.newdialog",jn="new",cB={"no-address":()=>o("no address"),"client-not-started":()=>o("the client must write first"),blocked:()=>o("the client has blocked us")},uB=()=>{try{return JSON.parse(sessionStorage.getItem(nd))??{}}catch{return{}}},pB=e=>{try{sessionStorage.setItem(nd,JSON.stringify(e))}catch{}};dB=e=>Object.values(qe.value).filter(t=>t.health!=="removed").map(t=>({channel_id:t.id,identity_id:null,address:t.kind==="email"?e.address:"",can:t.kind==="email",why:t.kind==="email"?null:"client-not-started",last_at:null,dialog_id:null}))});var x1={};_e(x1,{WorkLayers:()=>hB});function hB(){return v.value==="handover"?r`<${jS} meId=${N.value.id} />`:v.value==="newdialog"?r`<${y1} />`:null}var _1=b(()=>{O();oe();R();US();w1()});var T1={};_e(T1,{GiveMenu:()=>fb});function bB(e){let t=e.trim().toLocaleLowerCase(),n=i=>i.toLocaleLowerCase().includes(t),s=Object.values(Pe.value).filter(i=>i.active&&i.id!==N.value.id).sort((i,l)=>i.name.localeCompare(l.name)),a=[];(n(N.value.name)||n(o("Assign to me")))&&a.push({to:{person:N.value.id},name:o("Assign to me"),face:N.value.name});for(let i of s)n(i.name)&&a.push({to:{person:i.id},name:i.name,face:i.name});for(let i of wa.value)n(i.name)&&a.push({to:{team:i.id},name:i.name,icon:"users-round"});return t||a.push({to:{person:null},name:o("Remove the assignee"),icon:"user-round-x"}),a}function fb({onPick:e}){let[t,n]=g(""),[s,a]=g(0),i=A(null),l=wt(db);de(),W(()=>i.current.focus({preventScroll:!0}),[]);let c=bB(t),u=Math.min(s,c.length-1),p=$=>{db(),e($.to)},m=$=>{let f={ArrowDown:1,ArrowUp:-1}[$.key];f&&($.preventDefault(),a((u+f+c.length)%Math.max(1,c.length))),$.key==="Enter"&&c[u]&&($.preventDefault(),p(c[u])),$.key==="Tab"&&db()};return r`<div class="menu pop popgive" role="dialog" aria-label=${o("Assign")} ref=${l}>
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
${$.icon?r`<${d} name=${$.icon} size="m" />`:r`<${Z} name=${$.face} size="sm" />`}
<span class="cut">${$.name}</span>
</button>`)}
${!c.length&&r`<p class="dpad2 t13 dim">${o("Nothing found")}</p>`}
</div>
</div>`}var db,$b=b(()=>{B();O();oe();w();R();Ci();P();ve();db=()=>{v.value=null}});function G1({dialog_id:e,data:t}){let n=se.value[e],s=(t.links??[]).find(a=>/^https?:\/\//.test(a));return n?.kind==="vk"?{name:o("VK"),url:s??"https://vk.com/im"}:n?.kind==="telegram"&&/^@\w+$/.test(n.label)?{name:o("Telegram"),url:`https://t.me/${n.label.slice(1)}`}:null}var Y1,Kt,Ia=b(()=>{w();R();Y1={photo:()=>o("Photo"),video:()=>o("Video"),video_note:()=>o("Video note"),voice:()=>o("Voice message"),audio:()=>o("Audio"),document:()=>o("File"),sticker:()=>o("Sticker"),animation:()=>o("Animation"),location:()=>o("Location"),contact:()=>o("Contact"),poll:()=>o("Poll"),dice:()=>o("Dice"),venue:()=>o("Place"),story:()=>o("Story"),game:()=>o("Game"),invoice:()=>o("Invoice"),service:()=>o("Service message"),unknown:()=>o("Unknown message"),unreadable:()=>o("Could not be read")},Kt=e=>Y1[e]?.()??Y1.unknown()});function Eo({state:e}){let t=HB[e];return t?r`
<span class=${e==="read"?"read":""} data-state=${e} title=${t[1]()}>
<${d} name=${t[0]} size="s" />
</span>
<span class="vh">${t[1]()}</span>
`:null}var HB,ad=b(()=>{O();w();P();HB={queued:["clock",()=>o("sending")],sending:["clock",()=>o("sending")],sent:["check",()=>o("sent")],delivered:["check-check",()=>o("delivered")],read:["check-check",()=>o("read")],failed:["circle-alert",()=>o("failed")],uncertain:["circle-question-mark",()=>o("delivery uncertain")],cancelled:["ban",()=>o("cancelled")],waiting:["cloud-off",()=>o("queued")]}});function fd(){let{dialog:e}=E.peek();kt.peek()?.dialog!==e&&(kt.value={dialog:e,...Cb});let t=()=>document.getElementById("findq")?.select();jp(()=>requestAnimationFrame(t))}var Cb,kt,cT,$d=b(()=>{te();G();Zt();Cb={q:"",asked:"",found:[],at:-1,more:!1,swapped:null,failed:!1},kt=C(null),cT=e=>kt.value?.dialog===e});function xW({label:e,chosen:t="solved",onPick:n,dialog:s=null,onShut:a=wW}){let[i,l]=g(""),c=Km(),u=wt(a),p=A(null);de(),W(()=>p.current?.focus({preventScroll:!0}),[]);let m=Object.keys(wi),$=h=>c.ready((y,S)=>{a(),n(h,i.trim(),y,S)});return r`<div class="menu pop popfin" role="dialog" aria-label=${e} ref=${u} onKeyDown=${h=>{let y=[...u.current.querySelectorAll(".mi")],S={ArrowDown:1,ArrowUp:-1}[h.key];if(S){h.preventDefault(),y[(y.indexOf(document.activeElement)+S+y.length)%y.length].focus();return}if(h.target.matches("textarea")){h.key==="Enter"&&(h.ctrlKey||h.metaKey)&&(h.preventDefault(),$(t));return}if(h.target.matches("input:not(.tog)")){h.key==="Enter"&&(h.preventDefault(),$(t));return}let x=h.code==="KeyE"?0:Number(/^(?:Digit|Numpad)([1-9])$/.exec(h.code)?.[1]??0)-1;x>=0&&m[x]&&!h.repeat&&(h.preventDefault(),$(m[x]))}}>
<div class="mh" id="finh">${o("Closing reason")}</div>
<div role="radiogroup" aria-labelledby="finh">
${m.map((h,y)=>r`<button type="button" key=${h} class=${h===t?"mi on":"mi"} role="radio"
aria-checked=${String(h===t)} ref=${h===t?p:null}
onClick=${()=>$(h)}>
<${d} name=${wi[h][1]} size="m" />
<span class="cut">${wi[h][0]()}</span>
<kbd>${y?y+1:"E"}</kbd>
</button>`)}
</div>
<div class="asgf">
<input class="input" aria-label=${o("Comment (optional)")} placeholder=${o("Comment for the team")}
maxlength="2000" value=${i} onInput=${h=>l(h.currentTarget.value)} />
<${jm} dialog=${s} telling=${c} />
${c.on&&r`<div class="tellb">
<button type="button" class="btn primary" onClick=${()=>$(t)}>
${o("Send and close")}
<kbd class="only-wide">${ft} ↵</kbd>
</button>
</div>`}
</div>
</div>`}function uT({dialog:e}){let t=e.state==="closed";return r`<${xW} label=${t?o("Closing reason"):o("Close with a reason")}
chosen=${t&&e.close_reason||"solved"} dialog=${t?null:e}
onPick=${(n,s,a,i)=>t?g_(e.id,n,s):a?Wm(e.id,a,i,{then:"close",reason:n,comment:s}):Bn(e.id,n,s)} />`}var wW,pT=b(()=>{B();O();oe();w();bo();Xt();Ks();P();ve();Vg();wW=()=>{v.value=null}});var mT,hd,dT,fT,$T,Ob,Ic=b(()=>{mT=new Map,hd=e=>{mT.set(e.id,{when:()=>!0,...e})},dT=()=>[...mT.values()],fT=new Map,$T=e=>{fT.set(e.id,{when:()=>!0,...e})},Ob=e=>[...fT.values()].filter(t=>t.when(e))});function hT({dialog:e,children:t}){let n=e.state==="open";return r`<div class="acts">
${t}
${n&&r`<button type="button" class="ib only-wide" aria-haspopup="dialog" aria-expanded=${bd("snooze")}
aria-label=${o("Snooze")} title=${o("Snooze")+"  H"} onClick=${gd("snooze")}>
<${d} name="alarm-clock" />
</button>`}
<button type="button" class="ib" aria-haspopup="menu" aria-expanded=${bd("actions")}
aria-label=${o("More actions")} title=${o("More actions")} onClick=${gd("actions")}>
<${d} name="ellipsis" />
</button>
${n?r`<span class="split">
<button type="button" class="btn" title=${o("Close the conversation")+"  E"}
onClick=${()=>Bn(e.id)}>
<${d} name="check" size="m" />
<span class="btnword">${o("Close")}</span>
</button>
<button type="button" class="btn caret" aria-haspopup="dialog" aria-expanded=${bd("finish")}
aria-label=${o("Close with a reason")} title=${o("Close with a reason")+"  Shift E"}
onClick=${gd("finish")}>
<${d} name="chevron-down" size="s" />
</button>
</span>`:r`<button type="button" class="btn" title=${o("Reopen the conversation")+"  E"}
onClick=${()=>va(e.id)}>
<${d} name="undo-2" size="m" />
<span class="btnword">${o("Reopen")}</span>
</button>`}
<${_W} dialog=${e} />
</div>`}function _W({dialog:e}){let t=e.assignee_id===null?null:H(e.assignee_id),n=d_(e),s=t?da(t):n?.name??o("Assign");return r`<button type="button" class="btn pick" id="assignee" aria-haspopup="dialog"
aria-expanded=${bd("assignee")} title=${o("Assignee")+"  A"} onClick=${gd("assignee")}>
<span class="vh">
${t?o("Assignee: {name}",{name:t}):o("Assignee: nobody")}
${n&&` · ${o("Team: {name}",{name:n.name})}`}
</span>
${t?r`<${Z} name=${t} size="sm" />`:n?r`<span class=${"sq "+Zn(n.name)}></span>`:r`<${fa} size="sm" />`}
<span class="only-wide cut askn" aria-hidden="true">${s}</span>
<${d} name="chevron-down" size="s" />
</button>`}function SW({dialog:e}){let t=!!ms.value[e.id],n=ha("(max-width: 719px)"),s=e.state==="open";return r`<${De} label=${o("More actions")} place="popmore">
${n&&r`<${J} icon="user-round" onPick=${()=>{mt.value=!0}}>
${o("Client card")}
<//>`}
${n&&s&&r`<${J} icon="alarm-clock" onPick=${()=>{v.value="snooze"}}>
${o("Snooze")}
<//>`}
${s&&r`<${J} icon="check" onPick=${()=>{v.value="finish"}}>
${o("Close with a reason")}
<kbd>⇧E</kbd>
<//>`}
${e.waiting_since&&r`<${J} icon="message-circle-off" onPick=${()=>im(e.id)}>
${o("No reply needed")}
<kbd>Y</kbd>
<//>`}
<${J} icon="eye" onPick=${()=>kr(e.id)}>
${t?o("Stop following"):o("Follow")}
<kbd>F</kbd>
<//>
${e.snooze&&r`<${J} icon="alarm-clock" onPick=${()=>ya(e.id)}>${o("Unsnooze")}<//>`}
<${J} icon="tag" onPick=${()=>{v.value="tags"}}>
${o("Tags")}
<kbd>L</kbd>
<//>
<${J} icon="arrow-up-down" onPick=${()=>{v.value="priority"}}>
${o("Priority")}
<kbd>P</kbd>
<//>
<${J} icon="users-round" onPick=${()=>{v.value="team"}}>
${o("Assign to a team")}
<kbd>⇧A</kbd>
<//>
${e.state==="closed"&&r`<${J} icon="check" onPick=${()=>{v.value="finish"}}>
${o("Closing reason")}
<kbd>⇧E</kbd>
<//>`}
${dT().filter(a=>a.when(e)).map(a=>r`<${J} key=${a.id} icon=${a.icon} onPick=${()=>a.run(e)}>
${a.label(e)}
${a.hint&&r`<kbd>${a.hint}</kbd>`}
<//>`)}
<//>`}function gT({dialog:e}){let t=TW[v.value];return t&&e?r`<${t} key=${v.value} dialog=${e} />`:null}var gd,bd,TW,bT=b(()=>{O();Xe();oe();w();Se();R();Xt();Er();Gi();P();pT();ve();Ic();en();Um();gd=e=>()=>{v.value=v.value===e?null:e},bd=e=>String(v.value===e);TW={snooze:Jg,finish:uT,actions:SW,assignee:eb,tags:Ki,priority:ji,team:({dialog:e})=>r`<${eb} dialog=${e} onlyTeams />`}});function vd({dialog:e}){let t=e&&yt(e);return r`
${Cn.value==="off"&&r`<div class="banner" role="status">
<${d} name="cloud-off" size="m" />
<span class="grow">${o("Offline. Showing saved data; replies will be sent when the connection is back.")}</span>
<button type="button" class="btn small" onClick=${pp}>${o("Retry")}</button>
</div>`}
${t&&t.health==="trouble"&&r`<div class="banner bad" role="status">
<${d} name="circle-alert" size="m" />
<span class="grow">
${o("{name} has a problem: {cause}. Replies wait in the queue.",{name:t.name,cause:fn(t.health_code,t.health_detail)})}
</span>
</div>`}
${t&&t.health==="paused"&&r`<div class="banner" role="status">
<${d} name="pause" size="m" />
<span class="grow">${o("{name} is paused. Replies wait in the queue.",{name:t.name})}</span>
</div>`}
`}var vT=b(()=>{O();mr();w();R();P();xs()});function kd(e){Us.value={...Us.value,[e.dialog_id]:{message:e,text:e.text}}}function yT(e,t){Us.value={...Us.value,[e]:{...Us.value[e],text:t}}}function Xi(e){let{[e]:t,...n}=Us.peek();Us.value=n}function yd(e,t){let n=yt(t)?.can??{},s=["sent","delivered","read"].includes(e.delivery?.state),a=!n.edit_hours||Date.now()-e.sent_at<n.edit_hours*CW;return!!(n.edit&&s&&a&&e.author.operator_id===N.peek().id&&!e.deleted_at&&e.content==="text"&&(n.edit_files||!e.files?.length))}async function wT(e){let{message:t,text:n}=Us.peek()[e];if(Xi(e),n.trim()===t.text)return;let s=await j(`/api/messages/${t.id}/edit`,{text:n.trim()});ie({t:"result",...s})}var CW,Us,kT,zc=b(()=>{te();V();R();CW=36e5,Us=C({}),kT=e=>Us.value[e]??null});function zr(e,t,n,s){e.focus(),e.setSelectionRange(n,s),document.execCommand("insertText",!1,t)||e.setRangeText(t,n,s,"end"),e.dispatchEvent(new Event("input",{bubbles:!0}))}function wd(e,t){zr(e,t,e.selectionStart,e.selectionEnd)}function xT(e,t,n,s){zr(e,s,t,n)}function xd(e,t){let{selectionStart:n,selectionEnd:s,value:a}=e,i=a.slice(n,s),l=i.trim();if(a.slice(n-t.length,n)===t&&a.slice(s,s+t.length)===t){zr(e,i,n-t.length,s+t.length),e.setSelectionRange(n-t.length,s-t.length);return}if(!i&&a.slice(s,s+t.length)===t){e.setSelectionRange(s+t.length,s+t.length);return}let c=i.slice(0,i.indexOf(l)),u=i.slice(c.length+l.length);zr(e,`${c}${t}${l}${t}${u}`,n,s);let p=n+c.length+t.length;e.setSelectionRange(p,p+l.length)}function Eb(e,t){let{value:n}=e,s=n.lastIndexOf(`
`,e.selectionStart-1)+1,a=n.indexOf(`
`,e.selectionEnd),i=a<0?n.length:a,l=n.slice(s,i).split(`
`),c=t?/^\d{1,4}\. /:/^[-•] /,u=l.every(m=>c.test(m)),p=l.map((m,$)=>(u?"":t?`${$+1}. `:"- ")+m.replace(OW,"")).join(`
`);zr(e,p,s,i)}function _T(e,t){let{selectionStart:n,selectionEnd:s,value:a}=e;zr(e,`[${a.slice(n,s).trim()||t}](${t})`,n,s)}function ST(e){let{value:t,selectionStart:n}=e;if(n!==e.selectionEnd)return!1;let s=t.lastIndexOf(`
`,n-1)+1,a=/^(- |• |(\d{1,4})\. )/.exec(t.slice(s,n));return a?s+a[0].length===n?(zr(e,"",s,n),!0):(wd(e,`
${a[2]?`${Number(a[2])+1}. `:a[1]}`),!0):!1}var OW,Ab=b(()=>{OW=/^(?:[-•] |\d{1,4}\. )/});var sn,Nb=b(()=>{sn={current:null}});function _d(e,t){let[n,s]=g(null),[a,i]=g(0),l=A(-1),c=t&&n?pS(n.query):[],u=()=>{let f=t&&e.current?uS(e.current.value,e.current.selectionStart):null;f?.query!==n?.query&&i(0),s(f)},p=()=>s(null),m=f=>{let h=e.current.selectionStart,y=e.current.value[h]===" ";xT(e.current,n.from,h,y?`@${f.name}`:`@${f.name} `),y&&e.current.setSelectionRange(n.from+f.name.length+2,n.from+f.name.length+2),l.current=e.current.selectionStart,p()},$=f=>{let h=l.current===e.current.selectionStart;if(l.current=-1,f.key===" "&&h)return f.preventDefault(),!0;if(!c.length)return!1;let y={ArrowDown:1,ArrowUp:-1}[f.key];if(y)i((a+y+c.length)%c.length);else if(f.key==="Enter"&&!f.ctrlKey&&!f.metaKey||f.key==="Tab")m(c[a]);else if(f.key==="Escape")f.stopPropagation(),p();else return!1;return f.preventDefault(),!0};return{list:c,at:Math.min(a,Math.max(0,c.length-1)),setAt:i,keys:$,look:u,pick:m,close:p}}function Sd({calls:e}){return e.list.length?r`<div class="menu pop popcall" id="calls" role="listbox" aria-label=${o("Colleagues")}>
${e.list.map((t,n)=>r`<button type="button" class=${n===e.at?"mi on":"mi"} key=${t.id} id=${"call"+n}
role="option" tabindex="-1" aria-selected=${String(n===e.at)}
onPointerDown=${s=>s.preventDefault()} onPointerMove=${()=>e.setAt(n)}
onClick=${()=>e.pick(t)}>
<${Z} name=${t.name} size="sm" />
<span class="cut">${t.name}</span>
</button>`)}
</div>`:null}var Pb=b(()=>{B();O();Cc();w();Ab();P()});var Db,TT=b(()=>{Db=[["faces",[["😀","улыбка радость smile grin"],["😃","улыбка smile happy"],["😄","смех smile laugh"],["😁","улыбка grin"],["😅","неловко sweat"],["😂","смех слёзы joy laugh"],["🤣","смех rofl"],["🙂","улыбка slight smile"],["😉","подмигивание wink"],["😊","улыбка румянец blush"],["😇","ангел angel"],["😍","влюблён любовь love"],["😘","поцелуй kiss"],["😋","вкусно yum"],["😎","круто очки cool"],["🤩","восторг star"],["🥳","праздник party"],["🤔","думаю think"],["🤗","обнимаю hug"],["😏","ухмылка smirk"],["😐","нейтрально neutral"],["😴","сон sleep"],["😌","спокойно relieved"],["😕","сомнение confused"],["😟","тревога worried"],["🙁","грусть frown"],["😢","слеза грусть cry"],["😭","плач cry sob"],["😤","пар злость"],["😠","злость angry"],["😱","ужас scream"],["😳","смущение flushed"],["🥺","просьба please"],["🙄","закатываю глаза roll eyes"],["😬","неловко grimace"],["🤒","болезнь sick"],["🫡","есть служу salute"]]],["hands",[["👍","да хорошо палец вверх thumbs up yes"],["👎","нет плохо палец вниз thumbs down no"],["👌","окей ok"],["✌️","победа victory"],["🤞","удачи пальцы luck"],["🤝","рукопожатие договор handshake"],["👏","аплодисменты браво clap"],["🙌","ура руки hooray"],["🙏","спасибо пожалуйста молитва thanks please pray"],["💪","сила strong"],["👋","привет пока hello bye wave"],["👀","глаза смотрю eyes"],["✍️","пишу writing"],["☝️","внимание up"],["👉","указатель right"],["👇","вниз down"],["🫶","сердце руки heart hands"]]],["hearts",[["❤️","сердце любовь heart love"],["🧡","сердце orange heart"],["💛","сердце yellow heart"],["💚","сердце green heart"],["💙","сердце blue heart"],["💜","сердце purple heart"],["🖤","сердце black heart"],["💔","разбитое сердце broken"],["💖","сердце sparkle"],["✨","блеск sparkles"],["🌟","звезда star"],["⭐","звезда star"],["🔥","огонь fire"],["🎉","праздник ура tada party"],["🎊","праздник confetti"],["🎁","подарок gift"],["🎂","торт день рождения birthday cake"],["🌹","роза rose"],["💐","цветы букет flowers"],["🌸","цветок blossom"],["☀️","солнце sun"],["🌈","радуга rainbow"],["❄️","снег snow"],["🎄","ёлка новый год christmas"]]],["work",[["✅","готово да галочка done check"],["☑️","галочка check"],["❌","нет крест cross no"],["❗","важно внимание important"],["❓","вопрос question"],["⚠️","внимание осторожно warning"],["⏰","время будильник clock"],["⏳","ждём песок hourglass"],["📅","дата календарь calendar"],["📌","закреплено pin"],["📎","скрепка вложение paperclip"],["📝","заметка memo"],["📄","документ document"],["📦","посылка коробка package"],["🚚","доставка грузовик delivery"],["🛒","корзина заказ cart"],["🧾","чек receipt"],["💳","карта оплата card"],["💰","деньги money"],["💸","деньги возврат money"],["🏷️","цена ярлык price"],["🔧","ремонт ключ repair wrench"],["🔨","молоток hammer"],["⚙️","настройки settings"],["🔍","поиск search"],["🔗","ссылка link"],["📞","телефон звонок phone call"],["📱","телефон mobile"],["💻","компьютер laptop"],["✉️","письмо почта mail"],["📷","фото camera"],["🎥","видео video"],["🔔","уведомление bell"],["🔒","замок lock"],["🔑","ключ key"],["🏠","дом home"],["🏢","офис office"],["📍","место адрес place address"],["🗺️","карта map"],["✈️","самолёт plane"],["🚗","машина car"],["☕","кофе coffee"],["🍕","пицца pizza"],["🆗","ok"],["🆕","новое new"],["🔝","топ top"],["💡","идея idea"],["📈","рост chart"],["🤖","бот robot"]]]]});function PW(e){let t=e.trim().toLocaleLowerCase();if(!t)return[...Mb().length?[["recent",Mb().map(s=>[s,""])]]:[],...Db];let n=Db.flatMap(([,s])=>s).filter(([,s])=>s.split(" ").some(a=>a.startsWith(t)));return n.length?[["",n]]:[]}function NT({pick:e}){let t=wt(OT),n=A(null),[s,a]=g(""),[i,l]=g(0);de(),W(()=>n.current.focus({preventScroll:!0}),[]);let c=PW(s),u=c.flatMap(([,f])=>f);D(()=>t.current.querySelector(".emo.on")?.scrollIntoView({block:"nearest"}),[i]);let p=f=>{NW(f),OT(),e(f)},m=f=>{let h={ArrowRight:1,ArrowLeft:-1,ArrowDown:CT,ArrowUp:-CT}[f.key];h&&(s===""||f.key==="ArrowDown"||f.key==="ArrowUp")&&(f.preventDefault(),l(Math.max(0,Math.min(u.length-1,i+h)))),f.key==="Enter"&&(f.preventDefault(),f.stopPropagation(),u[i]&&p(u[i][0]))},$=-1;return r`<div class="menu pop popemoji" role="dialog" aria-label=${o("Emoji")} ref=${t} onKeyDown=${Ze}>
<div class="gfind">
<${d} name="search" size="m" />
<input class="palq" ref=${n} role="combobox" aria-expanded="true" aria-controls="emojis"
aria-autocomplete="list" aria-activedescendant=${u.length?"emo"+i:null}
aria-label=${o("Find an emoji")} placeholder=${o("For example: thanks")} value=${s}
onInput=${f=>{a(f.target.value),l(0)}} onKeyDown=${m} />
</div>
<div class="emojis" id="emojis" role="listbox" aria-label=${o("Emoji")}>
${c.map(([f,h])=>r`
${f&&r`<div class="mh" role="presentation">${AW[f]()}</div>`}
<div class="emogrid" role="presentation">
${h.map(([y,S])=>{$+=1;let x=$;return r`<button type="button" class=${x===i?"emo on":"emo"} id=${"emo"+x}
role="option" tabindex="-1" aria-selected=${String(x===i)}
aria-label=${`${y} ${S}`.trim()} onPointerMove=${()=>l(x)}
onClick=${()=>p(y)}>
${y}
</button>`})}
</div>
`)}
${!u.length&&r`<p class="dpad2 t13 dim">${o("Nothing found")}</p>`}
</div>
</div>`}var ET,EW,CT,AW,Mb,NW,OT,AT,PT=b(()=>{B();O();oe();TT();w();bo();P();ve();ET="okno.emoji",EW=16,CT=8,AW={recent:()=>o("Recent"),faces:()=>o("Smileys"),hands:()=>o("Gestures"),hearts:()=>o("Hearts and holidays"),work:()=>o("Work")},Mb=()=>{try{return JSON.parse(localStorage.getItem(ET))??[]}catch{return[]}},NW=e=>localStorage.setItem(ET,JSON.stringify([e,...Mb().filter(t=>t!==e)].slice(0,EW))),OT=()=>{v.value=null},AT=()=>r`<button type="button" class="ib small" id="emoji" aria-label=${o("Emoji")}
title=${`${o("Emoji")}  ${ft} ;`} aria-haspopup="dialog" aria-expanded=${String(v.value==="emoji")}
onClick=${()=>{v.value=v.value==="emoji"?null:"emoji"}}>
<${d} name="smile" size="m" />
</button>`});function DT({id:e,dialog:t,note:n,text:s}){let a=xw(e),i=a.filter(f=>f.typing==="reply"),l=a.filter(f=>f.typing==="note"),c=n?qi(s):[],u=f=>f.map(h=>H(h.id??h)).join(", "),p=f=>r`<b class="b5">${f}</b>`,m=null;if(i.length?m=pt(T("{who} is replying…","{who} are replying…",i.length),{who:p(u(i))}):c.length?m=pt(T("Your team will see the note, {who} will be notified","Your team will see the note, {who} will be notified",c.length),{who:p(c.map(f=>f.name).join(", "))}):l.length?m=pt(T("{who} is writing a note…","{who} are writing a note…",l.length),{who:p(u(l))}):$p(e)?m=o("{name} is typing…",{name:Ko(t?.name??"")}):a.length&&(m=pt(T("{who} is here too","{who} are here too",a.length),{who:p(u(a))})),!m)return null;let $=i.length?i:l.length?l:a;return r`<div class="seen cseen" role="status">
${!c.length&&$.length>0&&r`<span class="stack">
${$.slice(0,3).map(f=>r`<${Z} key=${f.id} name=${H(f.id)} size="xs" />`)}
</span>`}
<span class="cut">${m}</span>
</div>`}function LT({id:e,mode:t}){let n=Ar(e,t);if(n===null)return null;let s=bt.value[e],a=s&&mn(s).find(l=>l.no===n),i=a&&(a.author.operator_id?H(a.author.operator_id):a.author.name);return r`<div class="cquote">
<${d} name="reply" size="m" />
<span class="quote grow">
<b class="b5 blk cut">${i??o("Message {no}",{no:n})}</b>
<span class="cut blk">${a?MT(a):""}</span>
</span>
<button type="button" class="ib small" aria-label=${o("Remove the quote")} onClick=${()=>Bs(e,t,null)}>
<${d} name="x" size="m" />
</button>
</div>`}function RT({id:e,dialog:t,message:n}){let s=yt(t)?.can?.edit_hours,a=xe(t.kind),i=s?T("{channel} lets you edit for {n} hour","{channel} lets you edit for {n} hours",s,{channel:a}):"";return r`<div class="cstrip" role="status">
<${d} name="square-pen" size="m" />
<span class="grow">
${o("You are editing your message from {time}.",{time:U(n.sent_at)})} ${i}
</span>
<button type="button" class="ib small" aria-label=${o("Cancel editing")} title="Esc"
onClick=${()=>Xi(e)}>
<${d} name="x" size="m" />
</button>
</div>`}function IT({id:e}){let[t,n]=g(!1),s=s0(e);if(D(()=>{i0(e)},[e]),!s.length)return null;let a=bt.value[e],i=a?mn(a).findLast(c=>c.kind==="in")?.no??0:0,l=s.some(c=>c.no<i);return r`<div class=${l?"cstrip warn plan":"cstrip plan"}>
<div class="hrow">
<${d} name="calendar-clock" size="m" />
<span class="grow">
${s.length===1?o("Scheduled for {when}",{when:Qe(yo(s[0]))}):T("{n} reply scheduled","{n} replies scheduled",s.length)}
${l&&r`<b class="b6"> · ${o("the client has written since")}</b>`}
</span>
<button type="button" class="link t12" aria-expanded=${String(t)} onClick=${()=>n(!t)}>
${t?o("Hide"):o("Show")}
</button>
</div>
${t&&r`<ul class="plist">
${s.map(c=>r`<${DW} key=${c.id} message=${c} />`)}
</ul>`}
</div>`}function DW({message:e}){let t=`plan${e.id}`,n=v.value===t;return r`<li>
<span class="grow">
<b class="b5 blk">${Qe(yo(e))} · ${H(e.author.operator_id)}</b>
<span class="cut blk">${MT(e)}</span>
</span>
<span class="hrow tight pacts">
<button type="button" class="btn small" onClick=${()=>Gg(e,null)}>${o("Send now")}</button>
<span class="popbox">
<button type="button" class="ib small" aria-label=${o("Another time")} title=${o("Another time")}
aria-haspopup="dialog" aria-expanded=${String(n)} onClick=${()=>{v.value=n?null:t}}>
<${d} name="calendar-clock" size="m" />
</button>
${n&&r`<${Lc} place="popplan" given=${yo(e)} pick=${s=>Gg(e,s)} />`}
</span>
<button type="button" class="ib small" aria-label=${o("Undo and edit")} title=${o("Undo and edit")}
onClick=${()=>Co(e)}>
<${d} name="square-pen" size="m" />
</button>
</span>
</li>`}var MT,Lb=b(()=>{B();O();oe();Cc();zc();ee();dr();w();Se();hm();Ec();Ht();R();xo();Ks();P();Ia();ed();MT=e=>e.text||Kt(e.content==="text"&&e.files?.length?"document":e.content)});function zT({id:e,dialog:t}){let n=Uo(e),s=n==="note",a=A(null),i=nn(e,n),l=t&&yt(t),c=s?MW:l?.can??{},u=!!c.subject&&!s,p=!s&&(Cn.value==="off"||l?.health==="trouble"||l?.health==="paused"),m=Pt(e,n),$=!!i.trim()||m.some(k=>["done","uploading","waiting"].includes(k.state)),f=_d(a,s);W(()=>Rb(a.current),[i]),D(()=>{M0()||Ea()},[]);let h=(k={})=>{if(!$||!t)return;let M=u&&dS(e);if(M){document.getElementById("mail"+M.field)?.focus();return}sh();let F=zt("#missing button");if(F){F.focus();return}Hg(e,n,k),a.current?.focus()};W(()=>(sn.current={id:e,mode:n,mail:u,field:a.current,submit:h,wrap:k=>xd(a.current,k),list:k=>Eb(a.current,k)},()=>{sn.current=null}));let y=k=>{rw(),Kn(e),Ho(e,n,k.target.value),Nw(e,n,k.target.value),f.look()},S=s||(he.value?.send?.[t?.kind]??(u?"command":"enter"))==="command",x=k=>{if(!(k.isComposing||f.keys(k))){if(FW(k,S)){k.preventDefault(),!k.repeat&&op()&&h();return}if(k.key==="Enter"&&u&&!k.shiftKey&&ST(a.current)){k.preventDefault();return}i||k.shiftKey||(k.key==="ArrowUp"&&!s&&IW(e,t)?k.preventDefault():k.code==="KeyZ"&&(k.ctrlKey||k.metaKey)&&(k.preventDefault(),ap()))}};return r`<form class=${s?"comp asnote":"comp"}
aria-label=${s?o("Note for the team"):o("Reply to the client")} onSubmit=${k=>{k.preventDefault(),h()}}>
<div class="bar top">
<${jW} id=${e} mode=${n} field=${a} />
${s?r`<span class="hrow tight end t12 notehint">
<${d} name="lock" size="s" />
${o("The client will not see this")}
</span>`:t&&r`<span class="hrow tight end t12 mut">
<${ye} kind=${t.kind} />
<span class="cut">${u?l.name:br(t)}</span>
${!u&&t.label&&r`<span class="only-wide cut">· ${t.label}</span>`}
</span>`}
</div>
${u&&t&&r`<${b1} dialog=${t} />`}
<${LT} id=${e} mode=${n} />
<${Vm} id=${e} kind=${t?.kind} mode=${n} />
<textarea class="tx" rows="2" ref=${a} value=${i} aria-label=${s?o("Note text"):o("Reply text")}
placeholder=${WW(s,t,p)} enterkeyhint=${S?"enter":"send"}
aria-controls=${f.list.length?"calls":null}
aria-activedescendant=${f.list.length?"call"+f.at:null} aria-autocomplete=${s?"list":null}
onInput=${y} onKeyDown=${x} onClick=${f.look} onBlur=${()=>{sh(),f.close()}}></textarea>
<${Sd} calls=${f} />
<${Jm} id=${e} mode=${n} again=${k=>{SS(e,k),a.current?.focus()}} without=${k=>{TS(e,k),a.current?.focus()}} />
<div class="bar cbarx">
<${LW} id=${e} mode=${n} mail=${u} can=${c} field=${a} calls=${f} />
<span class="grow"></span>
<${BW} id=${e} mode=${n} text=${i} />
<span class=${s?"":"split"}>
<button type="submit" class="btn primary" disabled=${!$}>
${!s&&r`<${d} name="send" size="s" />`}
${zW(s,p,e,m)}
<kbd class="only-wide">${S?`${ft} ↵`:"Enter"}</kbd>
</button>
${!s&&r`<${v1} disabled=${!$} />`}
</span>
</div>
${!s&&r`<${k1} send=${h} />`}
${v.value==="emoji"&&r`<${NT} pick=${k=>wd(a.current,k)} />`}
</form>`}function LW({id:e,mode:t,mail:n,can:s,field:a,calls:i}){let l=(u,p,m,$)=>r`<button type="button" class="ib small" aria-label=${p} title=${m?`${p}  ${m}`:p}
onPointerDown=${f=>f.preventDefault()} onClick=${$}>
<${d} name=${u} size="m" />
</button>`,c=()=>{wd(a.current,/(^|\s)$/.test(a.current.value.slice(0,a.current.selectionStart))?"@":" @"),i.look()};return r`
${n&&r`
${l("bold",o("Bold"),`${ft} B`,()=>xd(a.current,"**"))}
${l("italic",o("Italic"),`${ft} I`,()=>xd(a.current,"_"))}
${l("list",o("List"),`${ft} Shift 8`,()=>Eb(a.current,!1))}
<${RW} field=${a} />
`}
${t==="note"&&l("at-sign",o("Mention a colleague"),"@",c)}
${s.files&&r`<${YS} id=${e} can=${s} mode=${t} />`}
<${AT} />
`}function RW({field:e}){let t=v.value==="link",n=s=>{s.preventDefault(),s.stopPropagation();let a=s.target.elements.address.value.trim();v.value=null,a&&_T(e.current,/^(https?:\/\/|mailto:)/i.test(a)?a:`https://${a}`)};return W(()=>{t&&document.getElementById("linkto")?.focus()},[t]),r`<span class="popbox">
<button type="button" class="ib small" aria-label=${o("Link")} title=${o("Link")} aria-expanded=${String(t)}
onPointerDown=${s=>s.preventDefault()} onClick=${()=>{v.value=t?null:"link"}}>
<${d} name="link" size="m" />
</button>
${t&&r`<form class="menu pop poplink" aria-label=${o("Link")} onSubmit=${n}>
<input class="input" id="linkto" name="address" autocomplete="off" aria-label=${o("Page address")}
placeholder="https://" />
<button type="submit" class="btn primary">${o("Insert")}</button>
</form>`}
</span>`}function IW(e,t){let n=bt.peek()[e],s=n&&mn(n).findLast(a=>a.kind==="out"&&a.author.operator_id===N.peek().id&&a.delivery?.state!=="cancelled");if(!s||!t||wo(s))return!1;if(Ei(s))Co(s);else if(yd(s,t))kd(s);else return!1;return!0}function zW(e,t,n,s){return Nr.value[n]!==void 0?o("Sends when uploaded"):e?o("Leave a note"):Fs(s)?o("Send when uploaded"):t?o("Queue"):o("Send")}function BW({id:e,mode:t,text:n}){return C0(e,t)!==void 0?r`<span class="t12 dim saved hrow tight" role="status">
<span class="only-wide">${o("A newer draft from another device.")}</span>
<button type="button" class="link" onClick=${()=>O0(e,t)}>${o("Restore previous draft")}</button>
</span>`:n.trim()?y0(e,t)?r`<span class="t12 dim only-wide saved">${o("Draft saved")}</span>`:Cn.value==="off"?r`<span class="t12 dim only-wide saved">${o("Draft saved on this device")}</span>`:null:null}function WW(e,t,n){return t?e?o("Write a note for the team"):n?o("You can write, the reply will wait in the queue"):o("Write a reply"):o("You can write while the messages load")}function FW(e,t){return e.key!=="Enter"||e.shiftKey?!1:e.ctrlKey||e.metaKey||!t}function Rb(e){e&&(e.style.height="auto",e.style.height=`${Math.min(e.scrollHeight,innerHeight*.4)}px`)}function jW({id:e,mode:t,field:n}){let s=i=>{gn(e,i),requestAnimationFrame(()=>n.current?.focus())},a=i=>{i.key!=="ArrowLeft"&&i.key!=="ArrowRight"||(i.preventDefault(),gn(e,t==="reply"?"note":"reply"),requestAnimationFrame(()=>zt(".md[aria-selected='true']")?.focus()))};return r`<div class="hrow mds" role="tablist" aria-label=${o("Where the text goes")} onKeyDown=${a}>
${KW.map(([i,l])=>r`<button type="button" class="md" role="tab" aria-selected=${String(t===i)}
tabindex=${t===i?0:-1} onClick=${()=>s(i)}>
${l()}
</button>`)}
</div>`}var MW,KW,BT=b(()=>{B();As();O();oe();Pn();zc();dr();w();Aa();bo();Oc();mr();Ab();fs();Ht();R();ke();xo();Hi();Nb();Ks();Qm();P();Pb();PT();pb();ed();Lb();MW={files:!0,max_files:20};KW=[["reply",()=>o("Reply")],["note",()=>o("Note")]]});function UW(e,t){let n=e.findLast(a=>a.kind==="out")??e.at(-1),s={name:Ko(WT(n)),ago:ox(n.created_at,t)};return n.kind==="note"?o("{name} left a note {ago}.",s):n.kind==="in"?o("{name} wrote {ago}.",s):o("{name} replied {ago}.",s)}function HW(){let[e,t]=g(xa(Date.now()));return D(()=>{let n=setInterval(()=>t(xa(Date.now())),1e3);return()=>clearInterval(n)},[]),e}function FT({entry:e}){let t=A(null);W(()=>t.current.focus({preventScroll:!0}),[e.key,e.last_no]);let n=A(0);W(()=>{n.current=Date.now(),g0(e.dialog_id,e.last_no)},[e.key,e.last_no]);let s=HW(),a=e.came??[],i=()=>{Date.now()-n.current>=YW&&$0(e)};return r`<div class="card fencebox" role="alertdialog"
aria-label=${o("The conversation changed while you were writing")}>
<div class="fence">
<p class="t13">
<b class="b6">
${a.length?UW(a,s):o("The conversation changed while you were writing.")}
</b> ${o("Your reply has not been sent yet.")}
</p>
${a.length>Ib&&r`<p class="t12 dim">${o("The last {n} of {count} messages",{n:Ib,count:a.length})}</p>`}
<ol class="came">
${a.slice(-Ib).map(l=>r`<li class=${"msg fm "+(l.kind==="in"?"in":l.kind==="note"?"out note":"out")}
key=${l.id}>
<div class="box">
<span class="by">${WT(l)}</span>
${qW(l)}
<span class="mt">${U(l.created_at)}</span>
</div>
</li>`)}
</ol>
${e.text&&r`<blockquote class="quote">${e.text}</blockquote>`}
${e.files?.length>0&&r`<p class="t12 dim">
${T("{n} file","{n} files",e.files.length)}
: ${e.files.map(l=>l.name).join(", ")}
</p>`}
<div class="hrow">
<button type="button" class="btn quiet" onClick=${()=>PS(e)}>${o("Do not send")}</button>
<span class="grow"></span>
<button type="button" class="btn" onClick=${()=>Ma(e)}>${o("Edit")}</button>
<button type="button" class="btn primary" ref=${t} onClick=${i}>
${o("Send anyway")}
<kbd class="only-wide">Enter</kbd>
</button>
</div>
</div>
</div>`}var WT,qW,Ib,YW,KT=b(()=>{B();O();ee();w();Ds();Se();Sr();xo();Ks();Ia();WT=({author:e})=>e.operator_id?H(e.operator_id):e.name,qW=e=>e.text||Kt(e.content==="text"?"document":e.content);Ib=20,YW=700});function jT({id:e,dialog:t}){let n=u0(e),s=Uo(e),a=kT(e);if(ZW(e),n)return r`<div class="dock"><${FT} entry=${n} /></div>`;let i=s==="reply"&&t&&GW(t);return r`<div class="dock">
${t&&r`
<${IT} id=${e} />
<${DT} id=${e} dialog=${t} note=${s==="note"} text=${nn(e,s)} />
`}
${a&&t?r`
<${RT} id=${e} dialog=${t} message=${a.message} />
<${JW} id=${e} dialog=${t} text=${a.text} />
`:i?r`<${VW} id=${e} ...${i} />`:r`<${zT} id=${e} dialog=${t} />`}
</div>`}function GW(e){if(e.blocked_at)return{icon:"ban",title:e.thread_kind==="group"?o("We are no longer in this group"):o("The client has blocked the bot"),text:o("Messages have not been delivered since {date}.",{date:It(e.blocked_at)})};let t=yt(e);return!t||t.health==="removed"?{icon:"unplug",title:o("This channel was disconnected"),text:o("This channel can no longer send messages.")}:null}function VW({id:e,icon:t,title:n,text:s}){return r`<div class="creplace">
<${d} name=${t} />
<span class="grow t13"><b class="b6 blk">${n}</b>${s}</span>
<button type="button" class="btn" onClick=${()=>gn(e,"note")}>${o("Leave a note")}</button>
</div>`}function JW({id:e,dialog:t,text:n}){let s=A(null);W(()=>Rb(s.current),[n]),W(()=>{s.current.focus(),s.current.setSelectionRange(n.length,n.length)},[]);let a=()=>{n.trim()&&Ge(()=>wT(e))},i=l=>{l.key==="Escape"&&(l.stopPropagation(),l.preventDefault(),Xi(e));let c=he.value?.send?.[t.kind]==="command";l.key==="Enter"&&!l.shiftKey&&!l.isComposing&&(l.ctrlKey||l.metaKey||!c)&&(l.preventDefault(),a())};return r`<form class="comp editing" aria-label=${o("Editing a message")}
onSubmit=${l=>{l.preventDefault(),a()}}>
<div class="bar top">
<span class="md t13 b5">${o("Editing")}</span>
<span class="hrow tight end t12 mut">
<${ye} kind=${t.kind} />
<span class="cut">${br(t)}</span>
</span>
</div>
<textarea class="tx" rows="2" ref=${s} value=${n} aria-label=${o("New message text")}
onInput=${l=>yT(e,l.target.value)} onKeyDown=${i}></textarea>
<div class="bar">
<span class="grow"></span>
<button type="button" class="btn quiet" onClick=${()=>Xi(e)}>${o("Do not change")}</button>
<button type="submit" class="btn primary" disabled=${!n.trim()}>
${o("Save changes")}
<kbd class="only-wide">Enter</kbd>
</button>
</div>
</form>`}function ZW(e){let t=Y.value.mentions?.[e]?.no??null;D(()=>{if(t===null)return;let n=setInterval(()=>{let a=[...document.querySelectorAll(".log .msg.note[data-no]")].filter(XW).map(l=>Number(l.dataset.no)),i=Math.max(0,...a);document.hasFocus()&&!document.hidden&&i>=t&&(clearInterval(n),Ce("POST",`/api/dialogs/${e}/mentions`,{no:i}).catch(()=>{}))},QW);return()=>clearInterval(n)},[e,t])}function XW(e){let t=e.closest(".scroll")?.getBoundingClientRect(),n=e.getBoundingClientRect();return!!t&&n.bottom>t.top&&n.top<t.bottom}var QW,qT=b(()=>{B();O();Xe();V();Pn();zc();ee();w();Ds();R();P();BT();KT();Lb();QW=1e3});function el(e,{from:t=null}={}){let{view:n,dialog:s,at:a}=E.peek();s&&(Bc.value=t?{dialog:s,no:t}:null,a===e&&L(q(n,s),{replace:!0}),L(q(n,s,e),{replace:!0}))}function UT(){let e=Bc.peek();e&&el(e.no)}var Bc,Wc,tl=b(()=>{te();G();Bc=C(null);Wc=e=>new URL(q("all",e.dialog_id,e.no),location.origin).href});function YT(){kt.value=null,globalThis.CSS?.highlights?.delete("found"),zt("#conversation .scroll")?.focus({preventScroll:!0})}function tF(e){kt.value={...kt.peek(),q:e},clearTimeout(zb),zb=setTimeout(GT,eF)}async function GT(){clearTimeout(zb);let{dialog:e,q:t}=kt.peek();if(!t.trim()||Bb(t)){kt.value={dialog:e,...Cb,q:t,asked:t};return}try{let n=await K(`/api/dialogs/${e}/find?${new URLSearchParams({q:t})}`);if(kt.peek()?.dialog!==e||kt.peek().q!==t)return;kt.value={...kt.peek(),asked:t,found:n.found,more:n.more,swapped:n.other_layout,at:-1,failed:!1},n.found.length&&nl(1)}catch(n){if(!(n instanceof Q))throw n;kt.peek()&&(kt.value={...kt.peek(),asked:t,found:[],failed:!0})}}function nl(e){let{found:t,at:n}=kt.peek();if(!t.length)return;let s=(n+e+t.length)%t.length;kt.value={...kt.peek(),at:s},el(t[s])}function nF(e){let{q:t,asked:n,dialog:s}=kt.peek(),a=Bb(t);a?el(Math.max(1,Math.min(a,se.peek()[s]?.last_no??a))):t!==n?GT():nl(e.shiftKey?-1:1)}function oF(e){if(e.key==="Escape")YT();else if(e.key==="Enter")nF(e);else if(e.key==="ArrowUp")nl(1);else if(e.key==="ArrowDown")nl(-1);else return;e.preventDefault(),e.stopPropagation()}function VT({id:e}){let t=A(null),n=cT(e);if(W(()=>{n&&t.current?.focus()},[n]),!n)return null;let{q:s,asked:a,found:i,at:l,more:c,swapped:u,failed:p}=kt.value,m=p?o("Search failed"):!a.trim()||Bb(a)?"":i.length?o("{i} of {n}",{i:l+1,n:ce(i.length)+(c?"+":"")}):o("Nothing found");return r`<div class="findbar" role="search" aria-label=${o("Find in the conversation")}>
<${d} name="search" size="m" />
<input id="findq" ref=${t} class="grow" type="text" value=${s} maxlength="200" autocomplete="off"
spellcheck=${!1} aria-label=${o("Find in the conversation")} placeholder=${o("Words or message No.")}
onInput=${$=>tF($.target.value)} onKeyDown=${oF} />
<span class="t12 mut num" role="status">${m}${u&&` · ${o("as “{text}”",{text:u})}`}</span>
<button type="button" class="ib small" disabled=${i.length<1} aria-label=${o("Earlier")}
title=${o("Earlier")+"  ↑"} onClick=${()=>nl(1)}>
<${d} name="chevron-up" size="m" />
</button>
<button type="button" class="ib small" disabled=${i.length<1} aria-label=${o("Later")}
title=${o("Later")+"  ↓"} onClick=${()=>nl(-1)}>
<${d} name="chevron-down" size="m" />
</button>
<button type="button" class="ib small" aria-label=${o("Dismiss")} title=${o("Dismiss")+"  Esc"} onClick=${YT}>
<${d} name="x" size="m" />
</button>
</div>`}function JT(e){let{highlights:t}=globalThis.CSS??{};if(!t||!kt.peek())return;let{asked:n,swapped:s,found:a}=kt.peek(),i=((s??n).toLowerCase().match(/[\p{L}\p{N}]{2,}/gu)??[]).map(u=>u.slice(0,Math.max(3,u.length-2))),l=[],c=new Set(a);for(let u of i.length?e.querySelectorAll("li[data-no]"):[])if(c.has(Number(u.dataset.no))&&l.length<HT){for(let p of sF(u,i))if(l.push(p)>=HT)break}t.set("found",new Highlight(...l))}function*sF(e,t){let n=document.createTreeWalker(e,NodeFilter.SHOW_TEXT);for(let s=n.nextNode();s;s=n.nextNode())if(!s.parentElement.closest(".mt, .by, .av"))for(let a of s.nodeValue.matchAll(/[\p{L}\p{N}]+/gu)){if(!t.some(l=>a[0].toLowerCase().startsWith(l)))continue;let i=new Range;i.setStart(s,a.index),i.setEnd(s,a.index+a[0].length),yield i}}var eF,zb,Bb,HT,Wb=b(()=>{B();As();O();V();ee();w();$d();tl();R();P();eF=180,zb=0;Bb=e=>Number(/^\s*[№#]\s*(\d{1,9})\s*$/.exec(e)?.[1]??0);HT=1e3});async function Fb(e){try{return await e()}catch(t){return ne(z(t)),null}}function QT(e){let t=yt(se.value[e.dialog_id]??{})?.can??{},n=["sent","delivered","read"].includes(e.delivery?.state),s=!t.delete_hours||Date.now()-e.sent_at<t.delete_hours*aF;return!!(t.delete&&n&&s&&Kb(e)&&!e.deleted_at&&(e.files?.length??0)<2)}function jb(e){let t=new Set(ol.peek());t.delete(e)||t.add(e),ol.value=t}async function qb(e,t){let n=Y.peek().marks[e];Td.add(e),await Fb(async()=>{let s=await j(`/api/dialogs/${e}/unread`,{no:t});ie({t:"unreadFrom",id:e,read_no:s.read_no}),X(Vp(e),{icon:"mail",undo:()=>(Td.delete(e),ie({t:"read",id:e,client_no:n??0}),Fb(()=>j(`/api/dialogs/${e}/read`,{client_no:n??0})))})})}var aF,Cd,Kb,ZT,XT,eC,tC,ol,nC,Td,oC,sC,Fc=b(()=>{te();Os();ke();V();R();aF=36e5;Cd=(e,t,n)=>Fb(async()=>(ie({t:"result",...await j(`/api/messages/${e.id}/${t}`,n)}),!0));Kb=e=>e.kind==="out"&&e.author.operator_id===N.value.id,ZT=e=>Cd(e,"delete",{}),XT=(e,t)=>Cd(e,"reaction",{emoji:t}),eC=e=>Cd(e,"amend",{act:"again"}),tC=e=>Cd(e,"amend",{act:"drop"}),ol=C(new Set);nC=e=>K(`/api/messages/${e.id}/versions`).then(t=>t.versions),Td=new Set,oC=e=>Td.has(e),sC=e=>Td.delete(e)});var Kc,aC,rC,iC,jc,qc=b(()=>{te();O();w();Kc=C(null),aC=e=>{Kc.value=e},rC=e=>!!Kc.value?.when(e),iC=e=>Kc.peek().run(e),jc=({message:e})=>Kc.value?.when(e)?r`<button type="button" class="link whyb" aria-haspopup="dialog"
onClick=${()=>Kc.peek().run(e)}>
${o("Why?")}
</button>`:null});function uC({message:e,at:t}){let{state:n,code:s,detail:a}=e.delivery;return n==="failed"?r`<span class="mt trouble">
<${d} name="circle-alert" size="s" />
<span>${o("Not sent")}: ${fn(s,a)}</span>
</span>`:n==="uncertain"?r`<span class="mt trouble">
<${d} name="circle-question-mark" size="s" />
<span title=${fn(s,a)}>${o("Delivery uncertain")}</span>
</span>`:r`<span class="mt">${t} <${Eo} state=${n} /></span>`}function pC({message:e,found:t}){let[n,s]=g(!1),a=lC(e),i=iF[e.delivery.code]?.(a)??o("{name} was cancelled",{name:a});return r`<li class=${t?"ev takenback found":"ev takenback"} data-no=${e.no}>
<span>
<${d} name="zap" size="s" />
${i} · <span title=${We(e.created_at)}>${U(e.created_at)}</span>
${" "}
<button type="button" class="link" aria-expanded=${String(n)} onClick=${()=>s(!n)}>
${n?o("Hide"):o("Show")}
</button>
<${jc} message=${e} />
${n&&r`<span class="taken">${e.text}</span>`}
</span>
</li>`}var rF,lC,Uc,cC,iF,Ub=b(()=>{B();O();ee();w();P();qc();xs();ad();rF={out_of_hours:()=>o("Out-of-hours reply"),receipt:()=>o("Receipt"),progress:()=>o("Progress update"),rating:()=>o("Rating request"),confirmation:()=>o("Confirmation"),incident:()=>o("Incident message")},lC=e=>rF[e.automatic]?.()??o("Auto-reply"),Uc=e=>e.kind==="out"&&!!e.automatic,cC=({message:e})=>r`<span class="by">
<${d} name="zap" size="s" />
${lC(e)}
<${jc} message=${e} />
</span>`;iF={"too-late":e=>o("{name} was not sent: it was too late",{name:e}),paused:e=>o("{name} was not sent: automation was stopped",{name:e})}});function mC({message:e,at:t}){let{delivery:n}=e;return Uc(e)?r`<${uC} message=${e} at=${t} />`:n.state==="failed"?r`<span class="mt trouble">
<${d} name="circle-alert" size="s" />
<span>${cF(n)}</span>
<${wn} run=${()=>em(e)}>${o("Retry")}<//>
<${wn} run=${()=>At(e.text)}>${o("Copy")}<//>
</span>`:n.state==="uncertain"?r`<${lF} message=${e} />`:n.code==="checking"?r`<span class="mt trouble" role="status">
<${Eo} state="queued" />
<span>${o("Checking whether it arrived…")}</span>
</span>`:wo(e)?r`<span class="mt trouble">
<${d} name="calendar-clock" size="s" />
<span title=${We(yo(e))}>
${o("Scheduled for {when}",{when:Qe(yo(e))})}
</span>
<${wn} run=${()=>Co(e)}>${o("Cancel")}<//>
</span>`:Ei(e)?r`<${uF} message=${e} at=${t} />`:n.state==="queued"&&(n.attempts>0||n.waits_for)?r`<span class="mt trouble">
<${Eo} state="waiting" />
<span>${n.waits_for?o("Waiting for an earlier message"):o("Queued")}</span>
<${wn} run=${()=>Co(e)}>${o("Cancel")}<//>
</span>`:r`<span class="mt">${t} <${Eo} state=${n.state} /></span>`}function lF({message:e}){let{delivery:t}=e,n=yt(se.value[e.dialog_id]??{}),s=n?.can?.can_check?o("Delivery uncertain"):o("Delivery uncertain: {platform} does not report it",{platform:xe(n?.kind)});return r`<span class="mt trouble">
<${d} name="circle-question-mark" size="s" />
<span title=${fn(t.code,t.detail)}>${s}</span>
${n?.can?.can_check&&r`<${wn} run=${()=>r_(e)}>${o("Check")}<//>`}
<${wn} run=${()=>em(e)}>${o("Send again")}<//>
</span>`}function uF({message:e,at:t}){let[n,s]=g(Date.now());D(()=>{let c=setInterval(()=>s(Date.now()),250);return()=>clearInterval(c)},[]);let a=e.delivery.not_before-e.created_at,i=yo(e)-n;if(i<=0)return r`<span class="mt">${t} <${Eo} state="sending" /></span>`;let l=Math.ceil(i/1e3);return r`<span class="mt trouble leaving" data-state="undo">
<svg class="ring" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
<circle class="bg" cx="6" cy="6" r="5" />
<circle class="fg" cx="6" cy="6" r="5" pathLength="100" stroke-dasharray="100"
stroke-dashoffset=${100-Math.min(100,i/a*100)} transform="rotate(-90 6 6)" />
</svg>
<span>${o("Sends in {n} s",{n:l})}</span>
<${wn} run=${()=>Co(e)}>${o("Cancel")}<//>
</span>`}function dC({message:e,found:t}){let[n,s]=g(!1),a=e.author.operator_id===N.value.id?o("You cancelled sending"):o("{name} cancelled sending",{name:H(e.author.operator_id)});return r`<li class=${t?"ev takenback found":"ev takenback"} data-no=${e.no}>
<span>
<${d} name="undo-2" size="s" />
${a} · <span title=${We(e.created_at)}>${U(e.created_at)}</span>
${" "}
<button type="button" class="link" aria-expanded=${String(n)} onClick=${()=>s(!n)}>
${n?o("Hide"):o("Show")}
</button>
${n&&r`<span class="taken">
${e.text} <${wn} run=${()=>em(e)}>${o("Send after all")}<//>
</span>`}
</span>
</li>`}function fC({entry:e}){let t=e.kind==="note",n=["msg out",t&&"note",e.phase==="refused"&&"fail",e.phase==="stale"&&"wait"].filter(Boolean).join(" ");return r`<li class=${n} data-pending=${e.phase}>
<div class="box">
${t&&r`<span class="by"><${d} name="lock" size="s" />${o("Note")} · ${N.value.name}</span>`}
${e.files?.length>0&&r`<${Vi} files=${e.files} />`}
${e.text&&r`<span class="text">${e.text}</span>`}
<${dF} entry=${e} />
</div>
<${Z} name=${N.value.name} />
</li>`}function dF({entry:e}){if(e.phase==="refused"){let n=pF[e.code]?.()??z({code:e.code});return r`<span class="mt trouble">
<${d} name="circle-alert" size="s" />
<span>${o("Not sent")}: ${n}</span>
${e.code!=="file-gone"&&r`<${wn} run=${()=>gm(e.key)}>${o("Retry")}<//>`}
<${wn} run=${()=>Ma(e)}>${o("Edit")}<//>
<${wn} run=${()=>At(e.text)}>${o("Copy")}<//>
</span>`}if(e.phase==="stale")return r`<span class="mt trouble">
<${d} name="circle-question-mark" size="s" />
<span>${o("Written over an hour ago, not sent")}</span>
<${wn} run=${()=>gm(e.key)}>${o("Send")}<//>
<${wn} run=${()=>Ma(e)}>${o("Edit")}<//>
<${wn} run=${()=>Pi(e.key)}>${o("Delete")}<//>
</span>`;if(e.phase==="queued"&&(e.tries>0||Cn.value!=="on")){let n=mF.includes(e.code)?z({code:e.code}):"",s=n?o("{why} This is saved here and will be sent automatically.",{why:n}):o("Queued");return r`<span class="mt trouble">
<${Eo} state="waiting" />
<span>${s}</span>
<${wn} run=${()=>Ma(e)}>${o("Cancel")}<//>
</span>`}return r`<span class="mt">${U(e.at)} <${Eo} state="sending" /></span>`}var wn,cF,pF,mF,Hb=b(()=>{B();O();Xe();V();ee();w();mr();Ds();Se();R();xo();Ks();P();Ub();xs();Rr();ad();wn=({run:e,children:t})=>r`<button type="button" class="link" onClick=${e}>${t}</button>`;cF=({code:e,detail:t})=>e==="bounced"?[o("The email bounced"),t].filter(Boolean).join(": "):`${o("Not sent")}: ${fn(e,t)}`;pF={"cannot-see":()=>o("a mentioned colleague cannot see this conversation"),"address-wrong":()=>o("an address in Cc or Bcc is wrong"),"invalid-subject":()=>o("the subject cannot be sent"),"invalid-time":()=>o("the scheduled time has passed"),"file-gone":()=>o("a file is no longer there, attach it again"),blocked:()=>o("the client has blocked us"),"channel-removed":()=>o("the channel was disconnected")},mF=["no-space","read-only","disk-fault","database-damaged"]});var Od,$C=b(()=>{sr();O();w();P();Od=class extends Mo{componentDidCatch(t){console.error(t),this.setState({broken:!0})}componentWillReceiveProps({message:t}){this.state.broken&&t.version!==this.props.message.version&&this.setState({broken:!1})}render({message:t,children:n},{broken:s}){if(!s)return n;let a=t.kind==="in"?"msg in":"msg out";return r`<li class=${a} data-no=${t.no} tabindex="-1">
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
</li>`}}});function qn(e={}){Gb.value=e,v.value="newtask"}var sl,Yb,Gb,Ed,Vo=b(()=>{te();R();oe();sl=dn("taskstatus"),Yb=dn("tasktype"),Gb=C({}),Ed=C(null)});function Vb(e,t,{me:n,now:s}){if(e==="done")return!jt(t);if(!jt(t))return!1;if(e==="mine")return t.assignee_id===n;if(e==="late")return Pd(t,s);if(e==="unassigned")return t.assignee_id===null;let a=/^team-(\d+)$/.exec(e);return a?t.team_id===Number(a[1]):!0}function Nd(e,t){for(let n=0;n<e.length;n+=1){if(e[n]<t[n])return-1;if(e[n]>t[n])return 1}return 0}function Jb(e,t){if(e===null)return"none";if(e<=t)return"late";if(e<Oe(t,1,0))return"today";if(e<Oe(t,2,0))return"tomorrow";let n=new Date(t).getDay(),s=n===hF?1:8-n;return e<Oe(t,s,0)?"week":e<Oe(t,s+7,0)?"nextweek":"later"}function gC(e,t,n,s){return n==="status"?`status-${e.status_id}`:n==="assignee"?`person-${e.assignee_id}`:n==="priority"?`priority-${e.priority}`:n==="due"&&t!=="done"?Jb(e.due_at,s):null}function bC(e,t,n,{me:s,now:a,facts:i,edge:l=null,known:c=new Set}){let u=[];for(let p of Object.values(e)){if(!Vb(t,p,{me:s,now:a}))continue;let m=Yc(p,n,i);(l===null||c.has(p.id)||Nd(m,l)<=0)&&u.push([m,p.id])}return u.sort((p,m)=>Nd(p[0],m[0])).map(([,p])=>p)}function vC(e,t,n){if(!n||!e.length)return{ids:t,waiting:0};let s=new Set(e);return{ids:e,waiting:t.filter(a=>!s.has(a)).length}}function kC(e,t){let n=null;for(let s of e)jt(s)&&s.due_at!==null&&s.due_at>t&&(n===null||s.due_at<n)&&(n=s.due_at);return n}function Dd(e){let t=[];return Oe(e,0,18)-e>$F/24&&t.push({id:"evening",at:Oe(e,0,18)}),t.push({id:"tomorrow",at:Oe(e,1,18)},{id:"days3",at:Oe(e,3,18)}),t}var hC,Hc,jt,Pd,Ad,fF,Yc,$F,hF,Un=b(()=>{zs();hC=["open","mine","late","unassigned","done"],Hc=["due","created","changed","status","assignee","priority"],jt=e=>e.base!=="done"&&e.base!=="dropped",Pd=(e,t)=>jt(e)&&e.due_at!==null&&e.due_at<=t;Ad=e=>e.due_at===null?[1,-e.id,0]:[0,e.due_at,e.id],fF={due:Ad,created:e=>[-e.id],changed:e=>[-e.changed_at,-e.id],status:(e,{places:t})=>[t[e.status_id]??0,e.status_id,-e.changed_at,-e.id],assignee:(e,{names:t})=>e.assignee_id===null?[1,"",0,...Ad(e)]:[0,t[e.assignee_id]??"",e.assignee_id,...Ad(e)],priority:e=>[-e.priority,...Ad(e)]},Yc=(e,t,n)=>fF[t](e,n);$F=24*36e5,hF=0});var Md,gF,yC,Br,Qb,Zb,Hs,Wr,bF,al,Ld,wC,Jo,rl,Xb,Rd,io=b(()=>{w();Ti();Vo();Md={new:()=>o("New (task)"),active:()=>o("In progress"),waiting:()=>o("Waiting (task)"),asking:()=>o("Client confirmation"),done:()=>o("Done (status)"),dropped:()=>o("Closed unresolved")},gF={support:()=>o("Help and support"),paid:()=>o("Paid service"),warranty:()=>o("Warranty")},yC=Object.entries(Md),Br=e=>(Md[e]??Md.new)(),Qb=e=>Md[e?.builtin]?.()??"",Zb=e=>gF[e?.builtin]?.()??"",Hs=e=>e?.name||Qb(e)||o("Deleted status"),Wr=e=>e?.name||Zb(e)||o("Deleted type"),bF=e=>sl.value[e],al=e=>Hs(bF(e)),Ld=e=>Wr(Yb.value[e]),wC=e=>Object.values(e).filter(t=>!t.removed).sort(og),Jo=()=>wC(sl.value),rl=()=>wC(Yb.value),Xb=[[null,()=>o("Not stated")],["incident",()=>o("Incident")],["request",()=>o("Request")]],Rd=e=>Xb.find(([t])=>t===e)?.[1]()??""});function Ve(e){let t={"changed-meanwhile":()=>o("A colleague changed this meanwhile. Look at the change and repeat yours."),"cannot-see":()=>o("This colleague has no access to the channel of the task."),"type-gone":()=>o("This type was deleted. Choose another one."),"status-gone":()=>o("This status was deleted. Choose another one."),"title-needed":()=>o("A task needs a title."),"wake-needed":()=>o("Say when the task should come back."),"reason-needed":()=>o("Say why the task is closed without a solution."),"other-channel":()=>o("The messages are of another channel."),"other-dialog":()=>o("The messages are of another conversation."),"in-use":()=>o("Some tasks have this status. Move them to another one first."),"built-in":()=>o("This status is built in and cannot be deleted."),"name-taken":()=>o("Another entry already has this name.")}[e.code];return t?t():z(e)}function za(e,t,{long:n=!1}={}){if(e===null)return n?o("No due date"):"—";let s=U(e);return e>=Oe(t,0,0)&&e<Oe(t,1,0)?o("today, {time}",{time:s}):e>=Oe(t,1,0)&&e<Oe(t,2,0)?o("tomorrow, {time}",{time:s}):e>=Oe(t,-1,0)&&e<Oe(t,0,0)?o("yesterday, {time}",{time:s}):n?`${zn(e,t)}, ${s}`:kF(e,t)}function kF(e,t){let n=Math.abs(e-t)>300*vF,s=`${document.documentElement.lang}${n}`;return ev.has(s)||ev.set(s,new Intl.DateTimeFormat(document.documentElement.lang==="ru"?"ru-RU":"en-GB",{day:"numeric",month:"short",...n&&{year:"numeric"}})),ev.get(s).format(e).replace(/\p{L}+\.?/u,a=>a.slice(0,3))}function TC(e,t){let n=e?o("No. {number}",{number:e.number}):o("Task"),s=["status_id","assignee_id","team_id","due_at","priority","type_id","kind","remind_at"].find(l=>l in t);if(!s)return o("{task}: saved",{task:n});let[a,i]=tv[s];return o("{task}: {field} → {value}",{task:n,field:a().toLocaleLowerCase(),value:i(t[s])})}var SC,vF,ev,yF,wF,xC,_C,tv,Dn=b(()=>{V();ee();w();Se();R();yn();zs();io();SC=e=>e?e.title||o("No. {number}",{number:e.number}):o("Task");vF=24*36e5;ev=new Map;yF=e=>e===null?o("nobody"):H(e),wF=e=>e===null?o("none"):Ue.value[e]?.name??o("Deleted team"),xC=e=>e===null?o("no due date"):Qe(e),_C=e=>e?o("“{text}”",{text:e}):o("none"),tv={title:[()=>o("Title"),_C],text:[()=>o("Description"),e=>_C(e.length>80?`${e.slice(0,80)}…`:e)],status_id:[()=>o("Status"),al],assignee_id:[()=>o("Assignee"),yF],team_id:[()=>o("Team"),wF],due_at:[()=>o("Due"),xC],remind_at:[()=>o("Reminder"),xC],priority:[()=>o("Priority"),kn],type_id:[()=>o("Type"),e=>e===null?o("none"):Ld(e)],kind:[()=>o("Kind"),Rd]}});function Ba(e,t){let n={...lt.peek()};for(let s of e)(Ys.get(s.id)??-1)>t||(Ys.set(s.id,t),n[s.id]=s);lt.value=n}function il(e){return zd.add(e),()=>zd.delete(e)}async function ll(e,t){let n=Vc(e,t),s=Qo.peek()[n];if(s?.busy||s?.loaded&&!s.next)return;nv(n,{busy:!0,problem:null});let a=new URLSearchParams({view:e,sort:t,limit:String(_F),...s?.next&&{after:s.next}});try{let i=await K(`/api/tasks?${a}`);Ba(i.items,pn(i.cursor));let l=new Set([...s?.ids??[],...i.items.map(c=>c.id)]);nv(n,{ids:l,last:i.next?i.items.at(-1).id:null,next:i.next,loaded:!0,busy:!1})}catch(i){if(!(i instanceof Q))throw i;nv(n,{busy:!1,problem:i})}}function AC(e,t){let n=Qo.value[Vc(e,t)];if(!n?.loaded)return[];let s=n.last===null?null:lt.value[n.last],a={me:N.value.id,now:I.value,facts:Wd.value,known:n.ids};return bC(lt.value,e,t,{...a,edge:s?TF(s,t):null})}function NC(){Object.keys(lt.peek()).length<xF||(Ys.clear(),lt.value={},Qo.value={})}function CF(e,t){(Ys.get(e.id)??-1)===t&&(lt.value={...lt.peek(),[e.id]:e})}async function Bd(e,t,{seen:n=null}={}){let s=lt.peek()[e],a=Ys.get(e)??-1;ov(e,PC(t));try{let i={...t,...n!==null&&{seen:n}},l=await j(`/api/tasks/${e}`,i,{method:"PATCH"});return CF(l.task,a),l}catch(i){if(!(i instanceof Q))throw i;return s&&(Ys.get(e)??-1)===a&&ov(e,s),ne(Ve(i)),null}}function PC(e){let t=e.status_id&&sl.peek()[e.status_id];return t?{...e,base:t.base}:e}function cl(e,t){let n=lt.peek()[e];if(n&&Object.keys(t).every(i=>n[i]===t[i]))return null;let s=Bd(e,t),a=X(TC(n,t),{icon:"circle-check-big",undo:async()=>{let i=await s;i&&Object.keys(i.was).length&&await Bd(e,LC(i.was,t))}});return s.then(i=>{if(!i)ur(a);else if(i.last_open_of_dialog)for(let l of DC)l(i.task)}),s}function pl(e,t=!Dt.peek().has(e)){let n=new Set(Dt.peek());t?n.add(e):n.delete(e),Dt.value=n,ul.value=[]}function Fr(){Dt.value=new Set,ul.value=[]}async function OC(e){Gc.value=!0;try{return await j("/api/tasks/bulk",{steps:e})}catch(t){if(!(t instanceof Q))throw t;return ne(Ve(t)),null}finally{Gc.value=!1}}async function Fd(e,t=null,n=[...Dt.peek()].slice(0,EF)){if(!n.length)return;if(t===null)for(let c of n)ov(c,PC(e));let s=await OC([{ids:n,change:e,removed:t}]);if(!s){EC(n);return}if(s.failed.length&&EC(s.failed.map(c=>c.id)),ul.value=s.failed,Dt.value=new Set(s.failed.map(c=>c.id)),!s.done.length)return;let a=s.done.length,i=t?T("{n} task deleted","{n} tasks deleted",a):T("{n} task changed","{n} tasks changed",a),l=s.undo.map(c=>({ids:c.ids,removed:c.removed,change:c.removed===null?LC(c.change,e):{}}));X(i,{icon:"circle-check-big",undo:()=>l.length&&OC(l)})}async function EC(e){for(let t of e)try{let n=await K(`/api/tasks/${t}`);Ba([n.task],pn(n.cursor))}catch{}}async function RC(e){let t=lt.peek()[e];try{return await j(`/api/tasks/${e}/removed`,{removed:!0}),X(o("Task deleted: {task}",{task:SC(t)}),{icon:"trash-2",undo:()=>j(`/api/tasks/${e}/removed`,{removed:!1}).catch(n=>ne(z(n)))}),!0}catch(n){return ne(Ve(n)),!1}}var xF,_F,lt,Id,Qo,Ys,an,Wd,zd,CC,Vc,SF,nv,TF,ov,DC,MC,OF,LC,Dt,ul,Gc,EF,xn=b(()=>{te();V();we();w();Ht();R();rt();ke();Un();Vo();Dn();xF=3e3,_F=50,lt=C({}),Id=C(new Set),Qo=C({}),Ys=new Map,an=e=>lt.value[e],Wd=fe(()=>({places:Object.fromEntries(Object.values(sl.value).map(e=>[e.id,e.place])),names:Object.fromEntries(Object.values(Pe.value).map(e=>[e.id,e.name.toLowerCase()]))}));zd=new Set;Qt(e=>{let t=e.filter(a=>a.k==="task"||a.k==="gone"&&a.of==="task");if(!t.length)return;let n={...lt.peek()},s=new Set(Id.peek());for(let a of t)(Ys.get(a.id)??-1)>a.rev||(Ys.set(a.id,a.rev),a.k==="gone"?(n[a.id]&&s.add(a.id),delete n[a.id]):(s.delete(a.id),n[a.id]=a.row));lt.value=n,Id.value=s;for(let a of zd)a(t.map(i=>i.id))});bp((e,{entered:t})=>{Ys.clear(),Qo.value={},t&&(lt.value={});for(let n of zd)n(null)});On(()=>{for(let[e,t]of Object.entries(Qo.peek()))t.problem&&ll(...SF(e))});CC=0;$e(()=>{let e=kC(Object.values(lt.value),I.value);clearTimeout(CC),e!==null&&(CC=setTimeout(Vl,Math.min(Math.max(0,e-Date.now()),2147483647)))});Vc=(e,t)=>`${e}:${t}`,SF=e=>e.split(":"),nv=(e,t)=>{Qo.value={...Qo.peek(),[e]:{...Qo.peek()[e],...t}}};TF=(e,t)=>Wt(()=>Yc(e,t,Wd.value));ov=(e,t)=>{let n=lt.peek()[e];n&&(lt.value={...lt.peek(),[e]:{...n,...t}})};DC=new Set,MC=e=>{DC.add(e)};OF=["status_id","wake_at","wake_reason","close_reason"],LC=(e,t)=>Object.fromEntries(Object.entries(e).filter(([n])=>n in t||"status_id"in t&&OF.includes(n))),Dt=C(new Set),ul=C([]),Gc=C(!1);EF=200});async function Zc(e){try{let t=await K(`/api/tasks/board?${new URLSearchParams({view:e==="open"?"all":e,sort:"due"})}`);for(let n of t.columns)Ba(n.items,pn(t.cursor));IC(e,{columns:t.columns,problem:null})}catch(t){if(!(t instanceof Q))throw t;IC(e,{problem:t})}}function zC(e){Qc=e,Zc(e);let t=0,n=il(()=>{clearTimeout(t),t=setTimeout(()=>Zc(e),NF)});return()=>{Qc===e&&(Qc=null),clearTimeout(t),n()}}function BC(e,t){let n=PF.has(e.base),s={me:N.value.id,now:I.value},a=Object.values(lt.value).filter(i=>i.status_id===e.id&&(n||Vb(t,i,s))).map(i=>[Yc(i,n?"changed":"due",Wd.value),i.id]).sort((i,l)=>Nd(i[0],l[0])).map(([,i])=>i);return n?a.slice(0,AF):a}var AF,NF,Jc,IC,Qc,PF,WC=b(()=>{te();V();we();Ht();R();rt();Un();xn();AF=20,NF=500,Jc=C({}),IC=(e,t)=>{Jc.value={...Jc.peek(),[e]:{...Jc.peek()[e],...t}}};Qc=null;On(()=>{Qc&&Zc(Qc)});PF=new Set(["done","dropped"])});function qt({layout:e=null,view:t=void 0,task:n=void 0}={}){let s=tu(),a={task:n===void 0?s.task:n,view:t===void 0?s.view:t==="open"?null:t,sort:t===void 0?s.sort:null},i=e??(E.value.layout==="board"?"board":"list");return ds(i,a)}var Kd,Xc,FC,Gs,eu,tu,Kr=b(()=>{w();G();Un();Kd={due:()=>o("By due date"),created:()=>o("Newest first (tasks)"),changed:()=>o("Recently changed"),status:()=>o("By status"),assignee:()=>o("By assignee"),priority:()=>o("By priority")},Xc=e=>e==="done"?"changed":"due",FC=e=>hC.includes(e)||/^team-\d+$/.test(e??""),Gs=()=>FC(E.value.tasksView)?E.value.tasksView:"open",eu=()=>Hc.includes(E.value.tasksSort)?E.value.tasksSort:Xc(Gs()),tu=()=>({task:E.value.task,view:FC(E.value.tasksView)&&E.value.tasksView!=="open"?E.value.tasksView:null,sort:Hc.includes(E.value.tasksSort)?E.value.tasksSort:null})});function nu(e,t){return!jt(e)||e.due_at===null?"due":Pd(e,t)?"due bad":Jb(e.due_at,t)==="today"?"due warn":"due"}function qd({task:e,short:t=!0}){if(e.assignee_id!==null){let s=H(e.assignee_id);return r`<span class="hrow">
<${Z} name=${s} size="sm" />
<span class="cut">${t?da(s):s}</span>
</span>`}let n=DF(e);return r`<span class="hrow dim">
${n?r`<span class="teamic"><${d} name="users-round" size="m" /></span>`:r`<${fa} size="sm" />`}
<span class="cut">${n?n.name:o("unassigned (task)")}</span>
</span>`}var KC,Ao,jd,ml,DF,Ud,Wa,Fa=b(()=>{O();we();ee();w();Se();R();P();io();Un();Dn();KC={active:50,waiting:25,asking:75},Ao=({base:e})=>r`<svg class=${`ring ${e}`} viewBox="0 0 12 12" aria-hidden="true">
${e==="done"||e==="dropped"?r`
<circle class="full" cx="6" cy="6" r="6" />
<path class="tk" d=${e==="done"?"M3.4 6.2l1.8 1.8 3.4-3.8":"M4 4l4 4M8 4l-4 4"} />
`:r`
<circle class="bg" cx="6" cy="6" r="5" />
${KC[e]&&r`<circle class="fg" cx="6" cy="6" r="2.1" pathLength="100" stroke-width="4"
stroke-dasharray=${`${KC[e]} 100`} transform="rotate(-90 6 6)" />`}
`}
</svg>`,jd=({task:e})=>r`<span class="st">
<${Ao} base=${e.base} />
<span class="cut">${e.status_id?al(e.status_id):Br(e.base)}</span>
</span>`;ml=({task:e,long:t=!1})=>r`<span class=${nu(e,I.value)} title=${e.due_at?We(e.due_at):null}>
${Pd(e,I.value)&&r`<span class="vh">${o("overdue")} </span>`}
${za(e.due_at,I.value,{long:t})}
</span>`,DF=e=>{let t=Ue.value[e.team_id];return t&&!t.removed?t:null};Ud=({task:e})=>e.client?r`
${e.client.kind&&r`<${ye} kind=${e.client.kind} named />`}
<span class="cut">${e.client.name}</span>
`:r`<${d} name="link-2-off" size="s" /><span class="cut">${o("no conversation")}</span>`,Wa=({task:e})=>e.news>0&&jt(e)&&r`<span class="tag h5 newsmark" title=${o("The client wrote since")}>${o("new (mark)")}</span>`});function lo(e,t,n,s=null){let a=v.peek()===Hd&&Vs.peek()?.field===e&&Vs.peek()?.id===t;Vs.value={field:e,id:t,step:s,box:n?.getBoundingClientRect()??null},v.value=a?null:Hd}function qC(){return v.value!==Hd||!Vs.value?null:r`<${MF} key=${`${Vs.value.field}${Vs.value.id}`} ...${Vs.value} />`}function MF({field:e,id:t,box:n,step:s}){let a=A(null),[i,l]=g(s);de(),W(()=>{let p=a.current.firstElementChild;if(!p||matchMedia("(max-width: 719px)").matches)return;let{width:m,height:$}=p.getBoundingClientRect(),f=n??{left:innerWidth/2-m/2,top:innerHeight/3,bottom:innerHeight/3},h=f.bottom+4+$+8<=innerHeight;p.style.setProperty("left",`${Math.max(8,Math.min(f.left,innerWidth-m-8))}px`),p.style.setProperty("top",`${h?f.bottom+4:Math.max(8,Math.min(f.top,innerHeight)-$-4)}px`)},[i]);let c=p=>{t===null?Fd(p):cl(t,p)},u=t===null?null:an(t);return r`<div class="taskpop" ref=${a}>
${{status:()=>i?r`<${IF} key=${i.id} status=${i} pick=${c} />`:r`<${RF} task=${u} pick=${c} onStep=${l} />`,assignee:()=>r`<${fb} onPick=${p=>c(LF(p))} />`,due:()=>r`<${WF} task=${u} pick=${c} />`,priority:()=>r`<${FF} task=${u} pick=${c} />`,type:()=>r`<${KF} task=${u} pick=${c} />`,kind:()=>r`<${jF} task=${u} pick=${c} />`}[e]()}
</div>`}function RF({task:e,pick:t,onStep:n}){return r`<${De} label=${o("Status")} place="poptask">
${Jo().map(s=>r`<button type="button" class="mi" role="menuitemradio" tabindex="-1" key=${s.id}
aria-checked=${String(e?.status_id===s.id)} onClick=${()=>{if(jC.has(s.base)){n(s);return}jr(),t({status_id:s.id})}}>
<span class="st"><${Ao} base=${s.base} /></span>
<span class="cut">${Hs(s)}${jC.has(s.base)&&"…"}</span>
</button>`)}
<//>`}function zF({status:e,pick:t}){let[n,s]=g("");return r`<${Pr} label=${Hs(e)} title=${o("Back to work")} usual=${a=>Sc(a,10)}
place="poptask" deed=${o("Wait")} onShut=${jr}
onPick=${a=>t({status_id:e.id,wake_at:a,wake_reason:n.trim()})}>
<input class="input" aria-label=${o("Waiting reason (optional)")} placeholder=${o("What is it waiting for?")}
maxlength="500" value=${n} onInput=${a=>s(a.currentTarget.value)} />
<//>`}function BF({status:e,pick:t}){let[n,s]=g(""),a=wt(jr),i=A(null);W(()=>i.current.focus({preventScroll:!0}),[]);let l=c=>{if(c.preventDefault(),!n.trim()){i.current.focus();return}jr(),t({status_id:e.id,close_reason:n.trim()})};return r`<form class="menu pop poptask dropform" role="dialog" aria-label=${Hs(e)} ref=${a}
onSubmit=${l}>
<label class="lab" for="tkdrop">${o("Why is it closed without a solution?")}</label>
<input class="input" id="tkdrop" ref=${i} maxlength="500" required value=${n}
onInput=${c=>s(c.currentTarget.value)} />
<button type="submit" class="btn primary">${o("Close the task")}<kbd class="only-wide">Enter</kbd></button>
</form>`}function WF({task:e,pick:t}){let n=e?.due_at??null;return r`<${Pr} label=${o("Due")} title=${o("Due")} usual=${Dd}
given=${n!==null&&n>Date.now()?n:null} hour="18:00" deed=${o("Set")} place="poptask"
onShut=${jr} onPick=${s=>t({due_at:s})}>
${(n!==null||!e)&&r`<button type="button" class="btn quiet" onClick=${()=>{jr(),t({due_at:null})}}>${o("No due date")}</button>`}
<//>`}var Hd,Vs,Ka,jr,LF,jC,IF,sv,FF,KF,jF,ja=b(()=>{te();B();O();w();$b();P();So();ve();oe();en();yn();qm();zs();io();Un();Fa();xn();Hd="taskpop",Vs=C(null);Ka=(e,t)=>v.value===Hd&&Vs.value?.field===e&&Vs.value?.id===t,jr=()=>{v.value=null};LF=({person:e,team:t})=>t!==void 0?{team_id:t,assignee_id:null}:e===null?{assignee_id:null}:{assignee_id:e},jC=new Set(["waiting","dropped"]);IF=({status:e,pick:t})=>e.base==="waiting"?r`<${zF} status=${e} pick=${t} />`:r`<${BF} status=${e} pick=${t} />`;sv=({label:e,options:t,value:n,onPick:s})=>r`<${De} label=${e} place="poptask">
${t.map(([a,i,l])=>r`<button type="button" class="mi" role="menuitemradio" tabindex="-1" key=${a}
aria-checked=${String(a===n)} onClick=${()=>{jr(),s(a)}}>
${l??r`<${d} name=${a===n?"check":"circle-dot"} size="m" />`}
<span class="cut">${i}</span>
</button>`)}
<//>`,FF=({task:e,pick:t})=>r`<${sv} label=${o("Priority")} value=${e?.priority}
options=${Rs.map(([n,s])=>[n,s(),r`<${Ig} priority=${n} />`])}
onPick=${n=>t({priority:n})} />`,KF=({task:e,pick:t})=>r`<${sv} label=${o("Type")} value=${e?.type_id}
options=${[[null,o("none")],...rl().map(n=>[n.id,Wr(n)])]}
onPick=${n=>t({type_id:n})} />`,jF=({task:e,pick:t})=>r`<${sv} label=${o("Kind")} value=${e?.kind} options=${Xb.map(([n,s])=>[n,s()])}
onPick=${n=>t({kind:n})} />`});function UC(){let e=Dt.value.size;return e?r`<div class="taskbulk" role="toolbar" aria-label=${o("Actions on the selected tasks")}>
${ul.value.length>0&&r`<p class="bulkerr t13" role="alert">
<${d} name="circle-alert" size="m" />
<span class="grow">
${o("Not changed:")}
${ul.value.map(({id:t,code:n})=>o("No. {number}, {why}",{number:an(t)?.number??"?",why:(UF[n]??(()=>n))()})).join("; ")}
</span>
</p>`}
<div class="bulk2">
<b class="b6 t13 grow">${T("{n} task selected","{n} tasks selected",e)}</b>
${qF.map(([t,n,s])=>r`<button type="button" class="btn small quiet" key=${t} disabled=${Gc.value}
aria-haspopup="true" aria-expanded=${String(Ka(t,null))} aria-label=${n()}
onClick=${a=>lo(t,null,a.currentTarget)}>
<${d} name=${s} size="m" />
<span class="only-wide">${n()}</span>
</button>`)}
${N.value.role!=="operator"&&r`<button type="button" class="btn small quiet" disabled=${Gc.value} aria-label=${o("Delete")}
onClick=${()=>Fd({},!0)}>
<${d} name="trash-2" size="m" />
</button>`}
<button type="button" class="ib small" aria-label=${o("Clear the selection")} onClick=${Fr}>
<${d} name="x" size="m" />
</button>
</div>
</div>`:null}var qF,UF,HC=b(()=>{O();w();R();P();ja();xn();qF=[["status",()=>o("Status"),"circle-dot"],["assignee",()=>o("Assign"),"user-round-plus"],["due",()=>o("Due"),"calendar"],["priority",()=>o("Priority"),"arrow-up"]],UF={"not-found":()=>o("no longer there"),forbidden:()=>o("no permission"),"cannot-see":()=>o("the assignee has no access")}});function YC({task:e,left:t,stop:n}){let s={number:e.number};return r`<tr data-task=${e.id} data-left=${t?"":null}
data-picked=${Dt.value.has(e.id)?"":null}
aria-selected=${E.value.task===e.id?"true":null}>
<td class="x-x">
<input class="check" type="checkbox" tabindex="-1" aria-label=${o("Select task {number}",s)}
checked=${Dt.value.has(e.id)} onChange=${()=>pl(e.id)} />
</td>
<${Yd} look="x-pr" task=${e} field="priority" label=${null}><${Nt} priority=${e.priority} /><//>
<td class="x-ti">
<a class="tt cut" href=${qt({task:e.id})} tabindex=${n?0:-1}>
${e.title||o("No. {number}",s)}
</a>
<span class="tsub">
<span class="num">${e.number}</span>
<${Ud} task=${e} />
<${Wa} task=${e} />
${e.checks.total>0&&r`<${av} icon="check" text=${`${e.checks.done}/${e.checks.total}`} />`}
${e.comments>0&&r`<${av} icon="message-circle" text=${e.comments} />`}
${e.files>0&&r`<${av} icon="paperclip" text=${e.files} />`}
</span>
</td>
<${Yd} look="x-st" task=${e} field="status"><${jd} task=${e} /><//>
<${Yd} look="x-as" task=${e} field="assignee"><${qd} task=${e} /><//>
<${Yd} look="x-dl" task=${e} field="due"><${ml} task=${e} /><//>
</tr>`}var Yd,av,GC=b(()=>{O();w();G();P();So();Kr();Fa();ja();xn();Yd=({look:e,task:t,field:n,label:s,children:a})=>r`<td class=${e}>
<button type="button" class="tcell" tabindex="-1" aria-haspopup="true" aria-label=${s}
aria-expanded=${String(Ka(n,t.id))}
onClick=${i=>lo(n,t.id,i.currentTarget)}>
${a}
</button>
</td>`,av=({icon:e,text:t})=>r`<span class="hrow tight num"><${d} name=${e} size="s" />${t}</span>`});function QC(){let[e,t]=[Gs(),eu()],n=Qo.value[Vc(e,t)];return D(()=>{!n?.loaded&&!n?.busy&&!n?.problem&&ll(e,t)},[e,t,!!n]),r`
<div class="scroll tlist" role="group" tabindex="0" aria-label=${o("List of tasks")}>
${n?.loaded?r`<${YF} key=${Vc(e,t)} view=${e} sort=${t} list=${n} />`:n?.problem?r`<${iv} problem=${n.problem} again=${()=>ll(e,t)} />`:r`<${eK} />`}
</div>
<${UC} />
`}function YF({view:e,sort:t,list:n}){let[s,a]=g(!1),i=A(null),l=A({ids:[],groups:{}}),c=AC(e,t),u=lt.value,{ids:p,waiting:m}=vC(l.current.ids,c,s),$=k=>gC(u[k],e,t,I.value),f=p.filter(k=>u[k]),h={};for(let k of f)h[k]=s&&l.current.groups[k]||$(k);l.current={ids:f,groups:h},W(()=>{rv.value=f});let y=new Set(c),S=k=>()=>a(k||i.current.contains(document.activeElement)||i.current.matches(":hover"));if(!f.length&&!m)return r`<${XF} view=${e} />`;let x=f.length>0&&f.every(k=>Dt.value.has(k));return r`<div ref=${i} onPointerEnter=${S(!0)} onPointerLeave=${()=>{a(i.current.contains(document.activeElement))}} onFocusIn=${S(!0)} onFocusOut=${()=>requestAnimationFrame(()=>i.current&&S(!1)())}>
${m>0&&r`<button type="button" class="taskpill" onClick=${()=>{l.current={ids:[],groups:{}},a(!1)}}>
${T("{n} new task, show","{n} new tasks, show",m)}
</button>`}
<table class="tbl ttbl">
<thead><tr>
<th class="c-x" scope="col">
<input class="check" type="checkbox" aria-label=${o("Select all loaded")} checked=${x}
indeterminate=${!x&&Dt.value.size>0}
onChange=${()=>x?Fr():f.forEach(k=>pl(k,!0))} />
</th>
${HF.map(([k,M,F])=>r`<${VF} key=${k} look=${k} label=${M()} order=${F} />`)}
</tr></thead>
${GF(f,h).map(([k,M])=>r`<tbody key=${`${k}-${M[0]}`}>
${k!==null&&r`<${QF} name=${k} count=${M.length} view=${e} sort=${t} />`}
${M.map(F=>r`<${YC} key=${F} task=${u[F]} left=${!y.has(F)} stop=${F===f[0]} />`)}
</tbody>`)}
</table>
${n.next&&r`<${ZF} view=${e} sort=${t} list=${n} />`}
</div>`}function GF(e,t){let n=[];for(let s of e){let a=n.at(-1);a&&a[0]===t[s]?a[1].push(s):n.push([t[s],[s]])}return n}function VF({look:e,label:t,order:n}){let s=eu(),a=n===Xc(Gs())?null:n;return r`<th class=${e} scope="col" aria-sort=${s===n?n==="created"?"descending":"ascending":null}>
<button type="button" title=${o("Sort by this column")} aria-label=${t}
onClick=${()=>L(ds("list",{...tu(),sort:a}))}>
${e==="c-pr"?r`<${d} name="arrow-up-down" size="s" />`:t}
${s===n&&e!=="c-pr"&&r`<${d} name=${n==="created"?"arrow-down":"arrow-up"} size="s" />`}
</button>
</th>`}function JF(e){if(VC[e])return VC[e]();let[,t,n]=/^(status|person|priority)-(.+)$/.exec(e);return t==="status"?al(Number(n)):t==="priority"?o("{priority} priority",{priority:kn(Number(n))}):n==="null"?o("Unassigned"):H(Number(n))}function ZF({view:e,sort:t,list:n}){let s=A(null);return D(()=>{let a=new IntersectionObserver(i=>{i.some(l=>l.isIntersecting)&&ll(e,t)},{rootMargin:"600px"});return a.observe(s.current),()=>a.disconnect()},[n.next]),r`<div class="taskmore t13 dim" ref=${s}>
${n.problem?r`<button type="button" class="btn small" onClick=${()=>ll(e,t)}>${o("Retry")}</button>`:o("Loading…")}
</div>`}function XF({view:e}){let[t,n]=JC[e]??JC.open;return r`<${re} icon="circle-check-big" title=${t()} text=${n()}>
${e==="open"?r`<button type="button" class="btn primary" onClick=${()=>qn()}>
<${d} name="plus" size="m" />
${o("New task")}
</button>`:r`<a class="btn" href=${qt({view:"open"})}>${o("All open tasks")}</a>`}
<//>`}function eK(){return dt(150,!0)&&r`<div class="taskskel" aria-busy="true" aria-label=${o("Loading…")}>
${[60,44,72,52,66,40,58,48].map((t,n)=>r`<div key=${n}><${Ie} width=${t} /></div>`)}
</div>`}var rv,HF,VC,QF,JC,iv,Gd=b(()=>{te();B();O();V();we();w();G();Se();P();ve();yn();HC();Kr();io();Un();GC();Vo();xn();rv=C([]),HF=[["c-pr",()=>o("Priority"),"priority"],["c-ti",()=>o("Title"),"created"],["c-st",()=>o("Status"),"status"],["c-as",()=>o("Assignee"),"assignee"],["c-dl",()=>o("Due"),"due"]];VC={late:()=>o("Overdue"),today:()=>o("Today"),tomorrow:()=>o("Tomorrow"),week:()=>o("This week"),nextweek:()=>o("Next week"),later:()=>o("Later"),none:()=>o("No due date")};QF=({name:e,count:t})=>r`<tr class="grp"><th colspan="6" scope="rowgroup">${JF(e)}<span>${t}</span></th></tr>`;JC={open:[()=>o("No tasks"),()=>o("Create one from a message (T) or here (C).")],mine:[()=>o("No tasks for you"),()=>o("Tasks assigned to you stand here.")],late:[()=>o("Nothing is overdue"),()=>""],unassigned:[()=>o("Every task has an assignee"),()=>""],done:[()=>o("No finished tasks yet"),()=>""]};iv=({problem:e,again:t})=>r`<${re} icon="unplug" title=${o("The tasks could not be loaded")} text=${z(e)}>
<button type="button" class="btn" onClick=${t}>${o("Retry")}</button>
<//>`});function lv(e,t,n){!t||an(e)?.status_id===t.id||(tK.has(t.base)?lo("status",e,n,t):cl(e,{status_id:t.id}))}function ZC(e,t,n){let s=Jo(),a=s.findIndex(i=>i.id===an(e)?.status_id);a>=0&&lv(e,s[a+t],n)}var tK,cv=b(()=>{io();ja();xn();tK=new Set(["waiting","dropped"])});function eO(){let e=Gs(),t=Jc.value[e];return D(()=>zC(e),[e]),t?.columns?r`<div class="board" role="group" tabindex="0" aria-label=${o("Board of tasks")} onKeyDown=${nK}>
${Jo().map(n=>r`<${oK} key=${n.id} status=${n} view=${e} board=${t} />`)}
</div>`:t?.problem?r`<${iv} problem=${t.problem} again=${()=>Zc(e)} />`:r`<${aK} />`}function nK(e){let t={ArrowLeft:-1,ArrowRight:1}[e.key],n=e.target.closest("li[data-task]");if(!t||!n||e.ctrlKey||e.metaKey||e.shiftKey)return;let s=[...e.currentTarget.querySelectorAll(".col")],a=n.closest(".col"),i=[...a.querySelectorAll("li[data-task]")].indexOf(n);for(let l=s.indexOf(a)+t;s[l];l+=t){let c=s[l].querySelectorAll("a.tcard");if(c.length){e.preventDefault(),c[Math.min(i,c.length-1)].focus();return}}}function oK({status:e,view:t,board:n}){let s=BC(e,t),a=n.columns.find(p=>p.status_id===e.id),i=Math.max(a?.count??0,a?.next?0:s.length),l=Hs(e),c=ou.value===e.id&&an(qr.value)?.status_id!==e.id,u=p=>{p.preventDefault();let m=qr.peek();ou.value=null,qr.value=null,m!==null&&lv(m,e,p.currentTarget.querySelector("h2"))};return r`<section class="col" aria-label=${l} data-status=${e.id} data-over=${c?"":null}
onDragOver=${p=>{qr.peek()!==null&&(p.preventDefault(),ou.value=e.id)}} onDragLeave=${p=>{p.currentTarget.contains(p.relatedTarget)||(ou.value=null)}} onDrop=${u}>
<h2>
<span class="st"><${Ao} base=${e.base} /></span>
<span class="cut">${l}</span>
<span class="n">${i>=1e3?"999+":i}</span>
<button type="button" class="ib small" aria-label=${o("New task: {status}",{status:l})}
title=${o("New task: {status}",{status:l})}
disabled=${e.base==="waiting"||e.base==="dropped"}
onClick=${()=>qn({status_id:e.id})}>
<${d} name="plus" size="m" />
</button>
</h2>
<ul tabindex="-1">
${s.map(p=>r`<${sK} key=${p} task=${an(p)} />`)}
${a?.next&&r`<li class="t12 dim boardmore">
<a class="link" href=${qt({layout:"list",task:null})}>${o("The others are in the list")}</a>
</li>`}
</ul>
</section>`}function sK({task:e}){let t=e.assignee_id===null?null:H(e.assignee_id);return r`<li data-task=${e.id} draggable="true" data-dragged=${qr.value===e.id?"":null}
onDragStart=${n=>{n.dataTransfer.effectAllowed="move",n.dataTransfer.setData("text/plain",String(e.number)),qr.value=e.id}} onDragEnd=${()=>{qr.value=null,ou.value=null}}>
<a class="card tcard" href=${qt({task:e.id})} draggable="false">
<span class="top">
<span class="num">${o("No. {number}",{number:e.number})}</span>
<${Wa} task=${e} />
${e.priority!==0&&r`<${Nt} priority=${e.priority} named />`}
</span>
<span class="ti">${e.title}</span>
${e.base==="waiting"&&e.wake_at!==null&&r`<span class="waitl">
<${d} name="alarm-clock" size="s" />
<span class="cut">
${o("until {time}",{time:XC(e.wake_at)})}${e.wake_reason&&`, ${e.wake_reason}`}
</span>
</span>`}
<span class="ft">
<${Ud} task=${e} />
<span class="hrow end">
${e.due_at!==null&&r`<span class=${nu(e,I.value)}>${XC(e.due_at)}</span>`}
${t?r`<${Z} name=${t} size="sm" />`:r`<${fa} size="sm" />`}
<span class="vh">${t??o("unassigned (task)")}</span>
</span>
</span>
</a>
<button type="button" class="ib tiny tcmove" aria-haspopup="menu" tabindex="-1"
aria-label=${o("Move No. {number} to…",{number:e.number})} title=${o("Move to…")}
aria-expanded=${String(Ka("status",e.id))}
onClick=${n=>lo("status",e.id,n.currentTarget)}>
<${d} name="ellipsis" size="s" />
</button>
</li>`}function aK(){return dt(150,!0)&&r`<div class="board" aria-busy="true" aria-label=${o("Loading…")}>
${[0,1,2,3].map(t=>r`<section class="col" key=${t}>
${[70,50,60].map(n=>r`<div class="card tcard" key=${n}><${Ie} width=${n} /></div>`)}
</section>`)}
</div>`}var qr,ou,XC,tO=b(()=>{te();B();O();we();ee();w();Se();P();So();ve();WC();Kr();Gd();io();cv();Fa();ja();Vo();xn();Dn();qr=C(null),ou=C(null);XC=e=>{let t=za(e,I.value);return t===o("today, {time}",{time:U(e)})?U(e):t}});function rK(e){Vd.value=null;let t=e.dialog_id;gn(t,"reply"),nn(t,"reply")||Ho(t,"reply",o("Your request is settled: {title}",{title:e.title})),L(q("all",t)),requestAnimationFrame(()=>To("reply"))}function nO(){let e=Vd.value;if(!e)return null;let t=()=>{Vd.value=null};return r`<div class="banner aside lasttask" role="status">
<${d} name="circle-check-big" size="m" />
<span class="grow">
${o("That was the last task of the conversation with {name}. Tell the client?",{name:e.client?.name??""})}
</span>
<button type="button" class="btn small" onClick=${()=>rK(e)}>${o("Write to the client")}</button>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${t}>
<${d} name="x" size="m" />
</button>
</div>`}var Vd,oO=b(()=>{te();O();w();G();Pn();Tc();P();xn();Vd=C(null);MC(e=>{Vd.value=e})});function dl({value:e,label:t,save:n,empty:s,long:a=!1,head:i=null,look:l="",needed:c=!1,rows:u=4,explain:p=z}){let[m,$]=g(null),f=A(null),h=A(null);W(()=>{m!==null&&f.current?.focus()},[m!==null]);let y=()=>{$(null),requestAnimationFrame(()=>h.current?.focus())},S=async()=>{let F=(m??"").trim();if($(null),!(F===e||c&&!F))try{await n(F)}catch(_){ne(p(_))}},x=F=>{F.stopPropagation(),F.key==="Escape"&&(F.preventDefault(),y()),F.key==="Enter"&&(!a||F.ctrlKey||F.metaKey)&&(F.preventDefault(),S(),requestAnimationFrame(()=>h.current?.focus()))};if(m!==null){let F={class:"input",ref:f,value:m,"aria-label":t,onInput:_=>$(_.target.value),onKeyDown:x,onBlur:S};return a?r`<textarea rows=${u} ...${F}></textarea>`:r`<input ...${F} />`}let k=e?r`<span class=${a?"notetext":"cut"}>${e}</span>`:r`<span class="dim">${s}</span>`,M=r`<button type="button" class=${a?"editable t13 mut":"editable"} ref=${h}
aria-label=${e?o("{label}: {value}. Edit",{label:t,value:e}):t} title=${o("Edit")}
onClick=${()=>$(e)}>
${k}
</button>`;return i?r`<${i} class=${l}>${M}<//>`:M}var uv=b(()=>{B();O();V();w();ke()});async function Ur(e){Jd+=1;let t=Jd;try{let n=await K(`/api/tasks/${e}`);if(t!==Jd)return;Ba([n.task],pn(n.cursor));let s=_n.peek()?.id===e?_n.peek().lines.filter(a=>a.no<(n.lines[0]?.no??0)):[];_n.value={id:e,...n,lines:[...s,...n.lines],more:s.length?_n.peek().more:n.more},qa.value=null}catch(n){if(!(n instanceof Q))throw n;t===Jd&&(qa.value={id:e,problem:n})}}async function sO(e){let t=_n.peek().lines[0]?.no;try{let n=await K(`/api/tasks/${e}/lines?before=${t}`);_n.peek()?.id===e&&(_n.value={..._n.peek(),lines:[...n.lines,..._n.peek().lines],more:n.more})}catch(n){ne(Ve(n))}}function aO(e){D(()=>{su=e,_n.value=null,qa.value=null,Ur(e);let n=0,s=il(a=>{a!==null&&!a.includes(e)||(clearTimeout(n),n=setTimeout(()=>Ur(e),iK))});return()=>{clearTimeout(n),s(),su===e&&(su=null)}},[e]);let t=_n.value?.id===e?_n.value:null;return cK(t),t}function cK(e){let t=e?.lines.at(-1)?.no??0,n=e!==null&&(t>e.seen||e.task.news>0),s=e?.task.news??0;D(()=>{if(!n)return;let a=0,i=()=>{clearTimeout(a),document.hasFocus()&&!document.hidden&&(a=setTimeout(()=>{Ce("POST",`/api/tasks/${e.id}/seen`,{no:t}).catch(()=>{})},lK))};return i(),window.addEventListener("focus",i),()=>{clearTimeout(a),window.removeEventListener("focus",i)}},[e?.id,t,n,s])}async function Mn(e,t,n={},s="POST"){try{return s==="DELETE"?await Ce("DELETE",`/api/tasks/${e}/${t}`):await j(`/api/tasks/${e}/${t}`,n,{method:s}),an(e)&&Ur(e),!0}catch(a){if(!(a instanceof Q))throw a;return ne(Ve(a)),Ur(e),!1}}var iK,lK,_n,qa,su,Jd,Hr=b(()=>{te();B();V();Ht();rt();ke();xn();Dn();iK=120,lK=1e3,_n=C(null),qa=C(null),su=null,Jd=0;On(()=>{su!==null&&Ur(su)})});function rO(e){_n.value={..._n.peek(),checks:e}}function iO({id:e,checks:t}){let[n,s]=g(""),a=t.filter(p=>p.done_at!==null).length,i=async()=>{let p=n.trim();p&&(s(""),await Mn(e,"checks",{texts:[p]})||s(p))},l=(p,m)=>{rO(t.map($=>$.id===p.id?{...$,done_at:m?Date.now():null}:$)),Mn(e,`checks/${p.id}`,{done:m},"PATCH")},c=p=>{rO(t.filter(m=>m.id!==p.id)),Mn(e,`checks/${p.id}`,{},"DELETE")},u=p=>Mn(e,`checks/${t[p].id}`,{before:t[p-1].id},"PATCH");return r`<section aria-labelledby="tkchk">
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
</section>`}var lO=b(()=>{B();O();w();P();Hr()});function uK(e){try{return sessionStorage.getItem(pv(e))??""}catch{return""}}function pK(e,t){try{t?sessionStorage.setItem(pv(e),t):sessionStorage.removeItem(pv(e))}catch{}}function cO({id:e}){let[t,n]=g(()=>uK(e)),[s,a]=g(!1),i=A(null),l=_d(i,!0),c=m=>{n(m),pK(e,m)};W(()=>{i.current.style.setProperty("height","auto"),i.current.style.setProperty("height",`${Math.min(140,i.current.scrollHeight+2)}px`)},[t]);let u=async()=>{let m=t.trim();if(!m||s)return;a(!0);let $=qi(m).map(f=>f.id);await Mn(e,"lines",{text:m,mentions:$})&&c(""),a(!1),i.current?.focus()},p=m=>{l.keys(m)||(m.key==="Escape"&&i.current.blur(),!(m.key!=="Enter"||m.shiftKey||m.isComposing)&&(m.preventDefault(),u()))};return r`<form class="ed-foot taskcomment" onSubmit=${m=>{m.preventDefault(),u()}}>
<${Sd} calls=${l} />
<textarea class="input" rows="1" ref=${i} maxlength="20000" aria-label=${o("Comment")}
placeholder=${o("Comment for the team, @ to mention")} value=${t} onInput=${m=>{c(m.currentTarget.value),l.look()}} onKeyDown=${p} onClick=${l.look} onBlur=${l.close}></textarea>
<button type="submit" class="ib" disabled=${s||!t.trim()} aria-label=${o("Send the comment")}>
<${d} name="send" size="m" />
</button>
</form>`}var pv,uO=b(()=>{B();O();w();Cc();Pb();P();Hr();pv=e=>`okno.taskcomment.${e}`});function pO(e,t){mv.value={task:e,dialogs:t},v.value="massreply"}var mv,dv=b(()=>{te();oe();mv=C(null)});function fK(e){let[t,n]=g(null),[s,a]=g(null),i=async()=>{try{let l=await K(`/api/tasks/${e}/dialogs`);n(l),a(null)}catch(l){if(!(l instanceof Q))throw l;a(l)}};return D(()=>(i(),il(l=>(l===null||l.includes(e))&&i())),[e]),{linked:t,problem:s,load:i}}async function $K(e,t){try{await mO(e,[t.id],!1)}catch(n){ne(Ve(n));return}X(o("No longer linked: {name}",{name:t.name}),{icon:"link",undo:()=>mO(e,[t.id],!0).catch(n=>ne(Ve(n)))})}function dO({id:e,closed:t}){let{linked:n,problem:s,load:a}=fK(e);if(s&&!n)return r`<p class="t13 dim">
${z(s)} <button type="button" class="btn small" onClick=${a}>${o("Retry")}</button>
</p>`;if(!n||n.items.length+n.hidden===0)return null;let{items:i,hidden:l}=n,c=i.filter(u=>u.open&&!u.reply_state).length;return r`<section aria-labelledby="tklnk">
<h3 class="pk-h hrow" id="tklnk">
<span class="grow">${o("Conversations with this cause")} <span class="n">${i.length+l}</span></span>
${i.some(u=>u.open)&&r`<button type="button" class=${t&&c?"btn small primary":"btn small"}
onClick=${()=>pO(e,i)}>
<${d} name="reply" size="s" />${o("Reply to all")}
</button>`}
</h3>
${t&&c>0&&r`<p class="t13 pk-untold" role="status">
${T("The task is closed. {n} client has no reply yet.","The task is closed. {n} clients have no reply yet.",c)}
</p>`}
<ul class="pk-links">
${i.map(u=>r`<${hK} key=${u.id} id=${e} dialog=${u} />`)}
</ul>
${l>0&&r`<p class="t12 dim">
${T("and {n} conversation that you have no access to","and {n} conversations that you have no access to",l)}
</p>`}
</section>`}function hK({id:e,dialog:t}){let{name:n,text:s,waiting_since:a,reply_state:i}=t;return r`<li class="hrow">
<a class="hrow grow pk-link" href=${q("all",t.id)}>
<${Z} name=${n} size="sm"><${ye} kind=${t.channel_kind} /><//>
<span class="grow">
<span class="b5 t13 cut blk">${n}</span>
<span class="t12 dim cut blk">${s}</span>
</span>
<span class="t12 dim">
${i?r`<span class=${dK.has(i)?"bad":"okc"}>${mK[i]()}</span>`:a?o("waits {time}",{time:He(I.value-a)}):t.open?"":o("closed")}
</span>
</a>
<button type="button" class="ib small" aria-label=${o("Unlink {name}",{name:n})} title=${o("Unlink")}
onClick=${()=>$K(e,t)}>
<${d} name="x" size="s" />
</button>
</li>`}var mK,dK,mO,fO=b(()=>{B();O();V();we();ee();w();G();ke();P();dv();xn();Dn();mK={queued:()=>o("reply is being sent"),sending:()=>o("reply is being sent"),sent:()=>o("reply sent"),failed:()=>o("reply was not sent"),uncertain:()=>o("unknown whether the reply was sent"),cancelled:()=>o("reply cancelled")},dK=new Set(["failed","uncertain"]);mO=(e,t,n)=>j(`/api/tasks/${e}/dialogs`,{dialog_ids:t,on:n})});function vK({line:e}){let t=gK(e),n=hO(e)?r`<${Z} name=${t} size="xs" />`:r`<span class="histic"><${d} name="zap" size="s" /></span>`,s=r`<time class="dim num" title=${We(e.at)}>${bK(e.at)}</time>`;return e.kind==="comment"?r`<li class="note">
${n}
<div class="grow">
<span class="hrow"><b class="b5 grow">${t}</b>${s}</span>
<div class="t13"><${js} text=${e.text} names=${(e.data.mentions??[]).map(H)} /></div>
${e.data.files>0&&r`<span class="dim">${T("{n} file","{n} files",e.data.files)}</span>`}
</div>
</li>`:r`<li>
${n}
<span class="grow">
${pt(o("{name}: {what}"),{name:r`<b class="b5">${t}</b>`,what:kK(e)})}
</span>
${s}
</li>`}function wK({field:e,from:t,to:n,reason:s,wake_at:a,cause:i}){if(e==="dialog_id")return o("linked to a conversation");let l=tv[e];if(!l)return e;let[c,u]=l,p=[a&&o("back {time}",{time:Qe(a)}),s,i&&yK[i]?.()].filter(Boolean),m=o("{field}: {before} → {after}",{field:c(),before:u(t),after:u(n)});return p.length?`${m} (${p.join(", ")})`:m}var $O,hO,gK,bK,kK,yK,xK,_K,gO=b(()=>{O();we();ee();w();Pc();Se();P();Hr();Dn();$O=({id:e,shown:t})=>r`<section aria-labelledby="tkhis">
<h3 class="pk-h" id="tkhis">${o("Comments and history")}</h3>
${t.more&&r`<button type="button" class="link t12" onClick=${()=>sO(e)}>${o("Show earlier")}</button>`}
<ol class="hist">
${t.lines.map(n=>r`<${vK} key=${n.no} line=${n} />`)}
</ol>
</section>`,hO=({author:e})=>e.kind==="operator"&&e.id!==null,gK=({author:e})=>hO({author:e})?H(e.id):e.kind==="rule"?o("A rule"):o("Okno"),bK=e=>nt(e)===nt(I.value)?U(e):go(e,I.value);kK=e=>e.kind==="change"?wK(e.data):_K(e.data),yK={woke:()=>o("the waiting time is over"),wake:()=>o("the waiting time is over"),silence:()=>o("the client did not reply")};xK={made:({messages:e})=>e?.length?T("created the task from {n} message","created the task from {n} messages",e.length):o("created the task"),files:({count:e})=>T("attached {n} file","attached {n} files",e),"file-removed":()=>o("removed a file"),"checks-added":({texts:e})=>o("added to the checklist: {texts}",{texts:e.join(", ")}),"check-renamed":({from:e,to:t})=>o("{field}: {before} → {after}",{field:o("Checklist"),before:e,after:t}),checked:({text:e})=>o("ticked: {text}",{text:e}),unchecked:({text:e})=>o("removed the tick: {text}",{text:e}),"check-removed":({text:e})=>o("removed from the checklist: {text}",{text:e}),linked:({messages:e})=>T("linked {n} message","linked {n} messages",e.length),unlinked:()=>o("removed the link to a message"),"dialogs-linked":({dialogs:e})=>T("linked {n} conversation","linked {n} conversations",e.length),"dialogs-unlinked":({dialogs:e})=>T("unlinked {n} conversation","unlinked {n} conversations",e.length),replied:({count:e})=>T("replied to {n} client","replied to {n} clients",e),"replies-cancelled":({count:e})=>T("cancelled {n} reply","cancelled {n} replies",e),removed:()=>o("deleted the task"),restored:()=>o("restored the task")},_K=e=>(xK[e.what]??(()=>e.what))(e)});function bO({id:e,task:t,shown:n}){return t.dialog_id?r`<section aria-labelledby="tksrc">
<h3 class="pk-h" id="tksrc">${o("From the conversation")}</h3>
${n.sources.length?n.sources.map(s=>r`<${TK} key=${s.message_id} id=${e} task=${t} source=${s} />`):r`<a class="card hov pk-q" href=${q("all",t.dialog_id)}>
<span class="hrow">
<${vO} task=${t} name=${t.client?.name??""} />
<span class="grow b6 t13 cut">${t.client?.name}</span>
<span class="link t12">${o("To the conversation")}</span>
</span>
</a>`}
</section>`:null}function TK({id:e,task:t,source:n}){let s=n.text||Kt(n.content);return r`<div class="pk-src">
<a class="card hov pk-q" href=${q("all",n.dialog_id,n.no)}>
<span class="hrow">
<${vO} task=${t} name=${n.author||t.client?.name||""} />
<span class="grow">
<b class="b6 t13 cut blk">${n.author||t.client?.name}</b>
<span class="t12 dim blk">
${t.client?.kind?`${xe(t.client.kind)} · `:""}
${ot(n.at,I.value)}, ${U(n.at)}
</span>
</span>
<span class="link t12">${o("To the conversation")}</span>
</span>
<span class="quote">${s}${s.length>=SK&&"…"}</span>
</a>
<button type="button" class="ib small pk-un" aria-label=${o("Remove the link to this message")}
title=${o("Remove the link to this message")}
onClick=${()=>Mn(e,`sources/${n.message_id}`,{},"DELETE")}>
<${d} name="x" size="s" />
</button>
</div>`}var SK,vO,kO=b(()=>{O();we();ee();w();G();Ia();P();Hr();SK=400;vO=({task:e,name:t})=>r`<${Z} name=${t} size="md">${e.client?.kind&&r`<${ye} kind=${e.client.kind} />`}<//>`});async function yO(e){let t;try{t=await fetch(`/api/uploads?${new URLSearchParams({name:e.name||"image.png"})}`,{method:"POST",headers:{"Content-Type":e.type||"application/octet-stream"},body:e})}catch{throw new Q(0,"offline")}let n=await t.json().catch(()=>null);if(!t.ok)throw new Q(t.status,n?.code??`http-${t.status}`,n??{});return n.file.token}var wO=b(()=>{V()});function xO({id:e,files:t}){let[n,s]=g(!1),a=A(null),i=async l=>{if(l.length){s(!0);try{let c=[];for(let u of l)c.push(await yO(u));await Mn(e,"files",{files:c})}catch(c){ne(z(c))}s(!1),a.current.value=""}};return r`<section aria-labelledby="tkfil">
<h3 class="pk-h" id="tkfil">${o("Files")}</h3>
${t.length>0&&r`<div class="taskfiles">
${t.map(l=>r`<div class="taskfile" key=${l.id}>
<${Vi} files=${[l]} />
<button type="button" class="ib tiny" aria-label=${o("Remove {name}",{name:l.name||o("File")})}
title=${o("Remove from the task")} onClick=${()=>Mn(e,`files/${l.id}`,{},"DELETE")}>
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
</section>`}var _O=b(()=>{B();O();V();w();Rr();ke();P();Hr();wO()});function SO({id:e,full:t}){let n=aO(e),s=an(e),a=Id.value.has(e)||qa.value?.id===e&&qa.value.problem.status===404,i=s?o("Task No. {number}",{number:s.number}):o("Task");return r`<aside class=${t?"peek taskfull":"peek"} id="task" tabindex="-1" aria-label=${i}>
<${OK} id=${e} task=${s} shown=${n} full=${t} gone=${a} />
${a?r`<${re} icon="trash-2" title=${o("The task was deleted")}
text=${o("Or it is no longer shown to you.")} />`:s&&n?r`
<${AK} id=${e} task=${s} shown=${n} full=${t} />
<${cO} key=${e} id=${e} />
`:qa.value?.id===e?r`<${re} icon="unplug" title=${o("The task could not be loaded")}
text=${z(qa.value.problem)}>
<button type="button" class="btn" onClick=${()=>Ur(e)}>${o("Retry")}</button>
<//>`:r`<${CK} task=${s} />`}
</aside>`}function CK({task:e}){let t=dt(150,!0);return r`<div class="scroll ed">
${e&&r`<h2 class="pk-t">${e.title}</h2>`}
${t&&r`<div class="sks">${[80,60,90,50].map(n=>r`<${Ie} width=${n} />`)}</div>`}
</div>`}function OK({id:e,task:t,shown:n,full:s,gone:a}){let i=n?.followers.includes(N.value.id);return r`<div class="ed-top">
<span class="dim t13 num">${t?o("No. {number}",{number:t.number}):""}</span>
${t&&r`<${Wa} task=${t} />`}
<span class="grow"></span>
${t&&n&&!a&&r`
<button type="button" class="ib small" id="taskfollow" aria-pressed=${String(!!i)}
aria-label=${i?o("Stop following"):o("Follow")}
title=${`${i?o("Stop following"):o("Follow")}  F`}
onClick=${()=>Mn(e,"follow",{on:!i})}>
<${d} name="eye" size="m" />
</button>
<button type="button" class="ib small" aria-label=${o("Copy link")} title=${o("Copy link")}
onClick=${()=>At(new URL(Sn(e),location.origin).href)}>
<${d} name="link" size="m" />
</button>
<${EK} id=${e} task=${t} full=${s} />
`}
${!s&&r`<a class="ib small" href=${qt({task:null})} aria-label=${o("Close the task panel")}
title=${`${o("Dismiss")}  Esc`}>
<${d} name="x" size="m" />
</a>`}
</div>`}function EK({id:e,task:t,full:n}){let s=v.value==="taskmore",a=N.value.role!=="operator"||t.author.id===N.value.id,i=async()=>{await RC(e)&&L(qt({task:null}))};return n&&!a?null:r`<span class="menuat">
<button type="button" class="ib small" aria-haspopup="menu" aria-expanded=${String(s)}
aria-label=${o("More actions")} onClick=${()=>{v.value=s?null:"taskmore"}}>
<${d} name="ellipsis" size="m" />
</button>
${s&&r`<${De} label=${o("More actions")} place="poprule">
${!n&&r`<${J} icon="external-link" onPick=${()=>L(Sn(e))}>${o("Open on the whole page")}<//>`}
${a&&r`<${J} icon="trash-2" onPick=${i}>${o("Delete the task")}<//>`}
<//>`}
</span>`}function AK({id:e,task:t,shown:n,full:s}){let a=r`<${dl} key=${`t${e}`} value=${t.title} label=${o("Title")} needed head="h2" look="pk-t"
explain=${Ve} save=${p=>cl(e,{title:p})} />`,i=r`
<h3 class="pk-h">${o("Description")}</h3>
<${dl} key=${`d${e}`} value=${n.text} label=${o("Description")} long rows="6"
empty=${o("Add a description")} explain=${Ve}
save=${p=>Bd(e,{text:p},{seen:n.task.last_no})} />
`,l=r`
<${bO} id=${e} task=${t} shown=${n} />
<${dO} id=${e} closed=${!jt(t)} />
<${iO} key=${e} id=${e} checks=${n.checks} />
<${xO} id=${e} files=${n.files} />
`,c=r`<${NK} task=${t} shown=${n} />`,u=r`<${$O} id=${e} task=${t} shown=${n} />`;return r`<div class="scroll ed" role="group" tabindex="0" aria-label=${o("Details of the task")}>
${s?r`<div class="fullgrid">
<div>${a}${i}${l}${u}</div>
<div class="fullside">${c}</div>
</div>`:r`${a}${c}${i}${l}${u}`}
</div>`}function NK({task:e,shown:t}){let n=Ue.value[e.team_id];return r`<dl class="taskkv">
<${fl} task=${e} field="status" label=${o("Status")}><${jd} task=${e} /><//>
${e.base==="waiting"&&r`<div>
<dt>${o("Back to work")}</dt>
<dd>
<${d} name="alarm-clock" size="m" />
<span>
${za(e.wake_at,I.value,{long:!0})}${e.wake_reason&&`, ${e.wake_reason}`}
</span>
</dd>
</div>`}
${e.close_reason&&r`<div><dt>${o("Reason")}</dt><dd>${e.close_reason}</dd></div>`}
<${fl} task=${e} field="assignee" label=${o("Assignee")}><${qd} task=${e} short=${!1} /><//>
${n&&e.assignee_id!==null&&r`<div><dt>${o("Team")}</dt><dd>${n.name}</dd></div>`}
<${fl} task=${e} field="due" label=${o("Due")}>
<${d} name="calendar" size="m" />
<${ml} task=${e} long />
<//>
<${fl} task=${e} field="priority" label=${o("Priority")}>
<${Nt} priority=${e.priority} named />
<//>
<${fl} task=${e} field="type" label=${o("Type")}>
${e.type_id===null?r`<span class="dim">${o("none")}</span>`:Ld(e.type_id)}
<//>
<${fl} task=${e} field="kind" label=${o("Kind")}>
${e.kind===null?r`<span class="dim">${o("Not stated")}</span>`:Rd(e.kind)}
<//>
<div>
<dt>${o("Created")}</dt>
<dd><span class="dim">${We(e.created_at)}</span></dd>
</div>
${t.followers.length>0&&r`<div><dt>${o("Followers")}</dt><dd><${PK} ids=${t.followers} /></dd></div>`}
</dl>`}var fl,PK,TO=b(()=>{O();V();we();ee();w();G();R();Se();uv();P();So();ve();oe();en();Xe();lO();uO();Hr();Kr();fO();gO();io();Fa();ja();kO();_O();xn();Un();Dn();fl=({task:e,field:t,label:n,children:s})=>r`<div>
<dt>${n}</dt>
<dd>
<button type="button" class="kvb" data-field=${t} aria-haspopup="true"
aria-expanded=${String(Ka(t,e.id))}
onClick=${a=>lo(t,e.id,a.currentTarget)}>
<span class="vh">${n}: </span>${s}
</button>
</dd>
</div>`;PK=({ids:e})=>r`<span class="hrow wrap tight">
${e.map(t=>r`<span class="hrow tight" key=${t}>
<${Z} name=${H(t)} size="xs" />${H(t)}
</span>`)}
</span>`});function OO(e){let t=NO()?LK():rv.peek();if(!t.length)return;let n=t.indexOf(Zo()),s=t[n<0?e>0?0:t.length-1:Math.max(0,Math.min(t.length-1,n+e))];E.peek().task&&E.peek().layout!=="full"&&L(qt({task:s}),{replace:!0});let a=Xd(s);a?.focus({preventScroll:!0}),a?.scrollIntoView({block:"nearest"})}function Qd(e){let n=Dt.peek().size>0&&!E.peek().task?null:Zo(),s={status:"x-st",assignee:"x-as",due:"x-dl",priority:"x-pr"},a=document.querySelector(`.peek [data-field="${e}"]`);lo(e,n,a??document.querySelector(`tr[data-task="${n}"] .${s[e]} .tcell`)??Xd(n))}function RK(){let e=an(Zo());if(!e?.dialog_id)return;let t=document.querySelector(".peek .pk-q");L(t?.getAttribute("href")??q("all",e.dialog_id))}function EO(e){let t=Zo();ZC(t,e,Xd(t)),requestAnimationFrame(()=>requestAnimationFrame(()=>Xd(t)?.focus()))}function IK(){document.getElementById("taskfollow")?.click()}var Xd,DK,Zo,MK,CO,fv,NO,LK,Zd,AO,Hn,PO=b(()=>{xt();w();G();$l();Kr();Gd();cv();ja();xn();Xd=e=>document.querySelector(`tr[data-task="${e}"] a.tt, li[data-task="${e}"] a.tcard`),DK=()=>{let e=document.activeElement?.closest("[data-task]");return e&&document.querySelector("#main")?.contains(e)?Number(e.dataset.task):null},Zo=()=>DK()??E.peek().task,MK="button, input, summary, a:not(.tt, .tcard)",CO=()=>fv()&&!document.activeElement?.matches(MK),fv=()=>Ua()&&Zo()!==null;NO=()=>E.peek().layout==="board",LK=()=>[...document.querySelectorAll(".board li[data-task]")].map(e=>Number(e.dataset.task));Zd=()=>Ua()&&(Dt.peek().size>0||Zo()!==null);AO=()=>Ua()&&NO()&&Zo()!==null;Hn=(e,t,n,s,a={})=>({id:e,key:t,label:n,run:s,group:"tasks",palette:!1,when:Ua,...a});je(Hn("task-next","KeyJ",()=>o("Next task"),()=>OO(1),{walks:!0,also:["ArrowDown"]}),Hn("task-previous","KeyK",()=>o("Previous task"),()=>OO(-1),{walks:!0,also:["ArrowUp"]}),Hn("task-peek","Space",()=>o("Open beside the list"),()=>L(qt({task:Zo()})),{when:CO}),Hn("task-full","Shift+Enter",()=>o("Open on the whole page"),()=>L(Sn(Zo())),{when:CO}),Hn("task-status","KeyS",()=>o("Status"),()=>Qd("status"),{when:Zd,act:!0}),Hn("task-assignee","KeyA",()=>o("Assignee"),()=>Qd("assignee"),{when:Zd,act:!0,opensField:!0}),Hn("task-due","KeyD",()=>o("Due"),()=>Qd("due"),{when:Zd,act:!0}),Hn("task-priority","KeyP",()=>o("Priority"),()=>Qd("priority"),{when:Zd,act:!0}),Hn("task-dialog","KeyO",()=>o("To the conversation of the task"),RK,{when:fv}),Hn("task-pick","KeyX",()=>o("Select the task"),()=>pl(Zo()),{when:fv}),Hn("task-follow","KeyF",()=>o("Follow"),IK,{when:()=>Ua()&&E.peek().task!==null,act:!0}),Hn("task-left","Ctrl+Shift+ArrowLeft",()=>o("Move the card to the left"),()=>EO(-1),{when:AO}),Hn("task-right","Ctrl+Shift+ArrowRight",()=>o("Move the card to the right"),()=>EO(1),{when:AO}))});var LO={};_e(LO,{Tasks:()=>BK,closeTask:()=>MO});function BK(){let{layout:e,task:t}=E.value,n=ha("(max-width: 1279px)");D(()=>(document.addEventListener("keydown",DO,{capture:!0}),()=>{document.removeEventListener("keydown",DO,{capture:!0}),Fr(),NC()}),[]);let s=e==="full",a=!!t;return r`<main class=${`main page tasks ${s?"full":a?"peeking":""}`} id="main">
${s?r`<${WK} />`:r`
<${FK} board=${e==="board"} />
<${KK} board=${e==="board"} />
`}
<div class="twopane">
${!s&&r`<div class="taskside" inert=${a&&n||null}>
${e==="board"?r`<${eO} />`:r`<${QC} />`}
</div>`}
${a&&r`<${SO} key=${t} id=${t} full=${s} />`}
</div>
<${nO} />
<${qC} />
</main>`}function DO(e){e.key!=="Escape"||v.peek()||e.target.closest?.("input:not([type=checkbox]), textarea, select")||!Dt.peek().size&&!E.peek().task||(e.preventDefault(),e.stopPropagation(),Dt.peek().size?Fr():MO())}function MO(){let{task:e}=E.peek();L(qt({task:null})),requestAnimationFrame(()=>document.querySelector(`[data-task="${e}"] a, a[data-task="${e}"]`)?.focus())}function FK({board:e}){let t=[["list",o("List"),"list"],["board",o("Board"),"square-kanban"]];return r`<header class="bar1">
<h1>${o("Tasks")}</h1>
<nav class="seg tasklook" aria-label=${o("View")}>
${t.map(([n,s,a])=>r`<a key=${n} href=${qt({layout:n,task:null})}
aria-current=${n==="board"===e?"page":null} aria-label=${s}>
<${d} name=${a} size="m" />
<span class="only-wide">${s}</span>
</a>`)}
</nav>
<span class="grow"></span>
<button type="button" class="btn primary" title=${`${o("New task")}  C`} onClick=${()=>qn()}>
<${d} name="plus" size="m" />
<span>${o("New task")}</span>
<kbd class="only-wide">C</kbd>
</button>
</header>`}function KK({board:e}){let t=Gs(),n=Ae.value.tasks??{};return r`<div class="bar2">
<div class="chips" role="group" aria-label=${o("Quick filters")}>
${zK.filter(([s])=>!(e&&s==="done")).map(([s,a,i])=>r`<a class="chip" key=${s} href=${qt({view:s,task:null})}
aria-current=${t===s?"true":null}>
${a()} ${i&&r`<span class="n">${ce(i(n)??0)}</span>`}
</a>`)}
</div>
${!e&&r`<${jK} />`}
</div>`}function jK(){let e=v.value==="tasksort",t=eu();return r`<span class="end menuat">
<button type="button" class="btn small quiet" aria-haspopup="menu" aria-expanded=${String(e)}
aria-label=${o("Sort: {order}",{order:Kd[t]()})} onClick=${()=>{v.value=e?null:"tasksort"}}>
<${d} name="arrow-up-down" size="s" />
<span class="only-wide">${Kd[t]()}</span>
</button>
${e&&r`<${De} label=${o("Sort order")} place="poprule">
${Hc.map(n=>r`<${J} key=${n} icon="arrow-up-down" checked=${n===t}
onPick=${()=>L(ds("list",{...tu(),sort:n===Xc(Gs())?null:n}))}>
${Kd[n]()}
<//>`)}
<//>`}
</span>`}var zK,WK,RO=b(()=>{B();O();ee();w();G();R();P();ve();oe();en();tO();oO();Gd();Kr();Un();TO();ja();Vo();xn();PO();zK=[["open",()=>o("Open (tasks)"),e=>e.open],["mine",()=>o("Mine"),e=>e.mine],["late",()=>o("Overdue (tasks)"),e=>e.late],["unassigned",()=>o("Unassigned"),e=>e.free],["done",()=>o("Done (tasks)"),null]];WK=()=>r`<header class="bar1">
<a class="ib" href=${qt({task:null})} aria-label=${o("All tasks")}><${d} name="chevron-left" /></a>
<h1 class="grow">${o("Task")}</h1>
</header>`});var et,_t,co,Ut,rn=b(()=>{O();et=({title:e,text:t,children:n})=>r`<div class="srow">
<div class="grow"><b class="b5 blk t13">${e}</b>${t&&r`<span class="t12 dim blk">${t}</span>`}</div>
<div class="sctl">${n}</div>
</div>`,_t=({id:e,title:t,side:n,children:s})=>r`<section class="psec" aria-labelledby=${e}>
<div class="hrow"><h2 class="head2 grow" id=${e}>${t}</h2>${n}</div>
${s}
</section>`,co=({label:e,checked:t,onChange:n,disabled:s})=>r`<input class="tog" type="checkbox" role="switch" aria-label=${e} checked=${t} disabled=${s}
onChange=${a=>n(a.currentTarget.checked)} />`,Ut=({label:e,options:t,value:n,onPick:s})=>r`<span class="seg" role="group" aria-label=${e}>
${t.map(([a,i,l])=>r`<button type="button" key=${a} aria-pressed=${String(a===n)} lang=${l}
onClick=${()=>s(a)}>
${i}
</button>`)}
</span>`});function IO(e){let t=e.trimStart().split(`
`,1)[0].slice(0,400).replaceAll(/\s+/g," ").trim(),n=t.length;for(let i=0;i<t.length;i+=1)if(".!?…".includes(t[i])&&(i+1===t.length||t[i+1]===" ")){n=t[i]==="?"?i+1:i;break}let s=t.slice(0,n);if(s.length<=80)return s;let a=s.lastIndexOf(" ",80);return`${s.slice(0,a>80/2?a:80)}…`}var zO=b(()=>{});var BO={};_e(BO,{NewTask:()=>UK});function UK(){let e=A(Gb.value).current,[t,n]=g(e.title??IO(e.text??"")),[s,a]=g(e.text??""),[i,l]=g({id:"none",at:null}),[c,u]=g(""),[p,m]=g(""),[$,f]=g(e.priority??0),[h,y]=g(null),[S,x]=g(!1),k=A(null);de(),W(()=>{k.current.focus({preventScroll:!0}),k.current.select()},[]);let M=async()=>{if(!S){if(!t.trim()){y(o("A task needs a title.")),k.current.focus();return}x(!0);try{let{task:_}=await j("/api/tasks",{title:t.trim(),text:s.trim(),message_ids:e.message_ids??[],dialog_id:e.dialog_id??null,status_id:e.status_id??null,due_at:i.at,assignee_id:c?Number(c):null,type_id:p?Number(p):null,priority:$});ef(),JK(_)}catch(_){if(!(_ instanceof Q))throw _;y(Ve(_)),x(!1)}}},F=_=>{Ze(_),!(!(_.key==="Enter"&&!_.isComposing)||_.repeat||!(_.ctrlKey||_.metaKey||_.target===k.current))&&(_.preventDefault(),M())};return r`<div class="over" onPointerDown=${_=>{_.target===_.currentTarget&&ef()}}>
<div class="dialog taskdlg" role="dialog" aria-modal="true" aria-label=${o("New task")} onKeyDown=${F}>
<header class="dhead">
<h2 class="head2 grow">${o("New task")}</h2>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${ef}>
<${d} name="x" size="m" />
</button>
</header>
<div class="nwb taskform">
<div class="field">
<label for="tkt">${o("Title")}</label>
<input class="input" id="tkt" ref=${k} maxlength="200" autocomplete="off" value=${t}
aria-invalid=${h?"true":null} aria-describedby=${h?"tke":null}
onInput=${_=>{n(_.currentTarget.value),y(null)}} />
${h&&r`<span class="hint bad" id="tke" role="alert">${h}</span>`}
</div>
<${VK} due=${i} onPick=${l} />
<div class="taskpair">
<div class="field">
<label for="tka">${o("Assignee")}</label>
<select class="input sel" id="tka" value=${c}
onChange=${_=>u(_.currentTarget.value)}>
<option value="">${o("nobody")}</option>
<option value=${N.value.id}>${o("{name} (me)",{name:N.value.name})}</option>
${HK().map(_=>r`<option key=${_.id} value=${_.id}>${_.name}</option>`)}
</select>
</div>
<div class="field">
<label for="tky">${o("Type")}</label>
<select class="input sel" id="tky" value=${p} onChange=${_=>m(_.currentTarget.value)}>
<option value="">${o("none")}</option>
${rl().map(_=>r`<option key=${_.id} value=${_.id}>${Wr(_)}</option>`)}
</select>
</div>
</div>
<div class="field">
<span class="lab">${o("Priority")}</span>
<${Ut} label=${o("Priority")} options=${Rs.map(([_,ae])=>[_,ae()])}
value=${$} onPick=${f} />
</div>
<div class="field">
<label for="tkd">${o("Description")}</label>
<textarea class="input" id="tkd" rows="4" maxlength="20000" value=${s}
onInput=${_=>a(_.currentTarget.value)}></textarea>
</div>
</div>
<footer class="dfoot">
<span class="t12 dim grow">${YK(e)}</span>
<button type="button" class="btn quiet only-wide" onClick=${ef}>${o("Cancel")}</button>
<button type="button" class="btn primary" disabled=${S} onClick=${M}>
${o("Create")}
<kbd class="only-wide">${ft} ↵</kbd>
</button>
</footer>
</div>
</div>`}function YK({message_ids:e=null,dialog_id:t=null}){if(!e?.length)return t?o("Linked to the conversation"):"";let n=bt.value[t],s=n?mn(n).filter(i=>e.includes(i.id)&&i.files?.length>0):[],a=T("From {n} message","From {n} messages",e.length);return s.length?o("{words}, with its files",{words:a}):a}function VK({due:e,onPick:t}){let n=A(Dd(I.value)).current,s=[{id:"none",at:null},...n,{id:"own",at:null}],a=c=>c==="none"?o("No due date"):c==="own"?o("Own date"):qK[c](),i=A(null),l=c=>{if(c.id!=="own"){t(c);return}t({id:"own",at:e.at??Oe(I.value,1,18)}),requestAnimationFrame(()=>i.current?.focus())};return r`<div class="field">
<span class="lab" id="tkdue">${o("Due")}</span>
<div class="taskchips" role="group" aria-labelledby="tkdue">
${s.map(c=>r`<button type="button" class="chip" key=${c.id} aria-pressed=${String(e.id===c.id)}
title=${c.at?`${zn(c.at,I.value)}, ${U(c.at)}`:null} onClick=${()=>l(c)}>
${a(c.id)}
</button>`)}
</div>
${e.id==="own"&&r`<input class="input" type="datetime-local" ref=${i} aria-label=${o("Due date and time")}
value=${e.at?GK(e.at):""} onInput=${c=>{let u=new Date(c.currentTarget.value).getTime();t({id:"own",at:Number.isNaN(u)?null:u})}} />`}
</div>`}function JK(e){let t=n=>j(`/api/tasks/${e.id}/removed`,{removed:n});X(o("Task No. {number} created: {title}",{number:e.number,title:e.title}),{icon:"circle-check-big",undo:()=>t(!0).catch(n=>ne(Ve(n))),more:{label:o("Open"),run:()=>L(Sn(e.id))}})}var ef,qK,HK,GK,WO=b(()=>{B();O();V();we();ee();w();bo();G();R();Ht();ke();P();rn();ve();oe();yn();zs();io();Un();Vo();zO();Dn();ef=()=>{v.value=null},qK={evening:()=>o("Today, 18:00"),tomorrow:()=>o("Tomorrow"),days3:()=>o("In 3 days")};HK=()=>Object.values(Pe.value).filter(e=>e.active&&e.id!==N.value.id).sort((e,t)=>e.name.localeCompare(t.name));GK=e=>{let t=new Date(e);return new Date(e-t.getTimezoneOffset()*6e4).toISOString().slice(0,16)}});var FO={};_e(FO,{CloseQuestion:()=>ZK});async function QK(e){let t=Jo().find(n=>n.base==="done");try{let{items:n}=await K(`/api/dialogs/${e}/tasks`),s=n.filter(jt).map(a=>a.id);return s.length&&await j("/api/tasks/bulk",{steps:[{ids:s,change:{status_id:t.id}}]}),!0}catch(n){if(!(n instanceof Q))throw n;return ne(Ve(n)),!1}}function ZK(){let{id:e,open:t,close:n}=Ed.value,s=A(null);de(),W(()=>s.current.focus(),[]);let a=()=>{tf(),n()},i=async()=>{tf(),await QK(e)&&n()},l=T("The conversation has {n} open task","The conversation has {n} open tasks",t);return r`<div class="over" onPointerDown=${c=>{c.target===c.currentTarget&&tf()}}>
<div class="dialog narrow" role="dialog" aria-modal="true" aria-label=${l} onKeyDown=${Ze}>
<div class="dpad">
<h2 class="head2">${l}</h2>
<p class="lead">${o("Open tasks stay in the list of tasks and keep their due dates.")}</p>
<div class="closeacts">
<button type="button" class="btn primary" ref=${s} onClick=${a}>
${o("Close it, leave the tasks open")}
</button>
<button type="button" class="btn" onClick=${i}>${o("Close it, the tasks are done")}</button>
<button type="button" class="btn quiet" onClick=${tf}>${o("Do not close")}</button>
</div>
</div>
</div>
</div>`}var tf,KO=b(()=>{B();O();V();w();ke();ve();oe();io();Un();Vo();Dn();tf=()=>{v.value=null}});var qO={};_e(qO,{MassReply:()=>tj});function tj(){let{task:e,dialogs:t}=A(mv.value).current,n=t.filter(_=>_.open),[s,a]=g(()=>new Set(n.filter(_=>!_.reply_state).map(_=>_.id))),[i,l]=g(""),[c,u]=g(!1),[p,m]=g(null),[$,f]=g(!1),h=A(null);de(),W(()=>h.current.focus({preventScroll:!0}),[]);let y=n.filter(_=>s.has(_.id)),S=async()=>{if(!$){if(!i.trim()||!y.length){m(i.trim()?o("Choose at least one conversation."):o("Write the text.")),h.current.focus();return}f(!0);try{let _=jO(),ae=await j(`/api/tasks/${e}/replies`,{text:i.trim(),dialogs:y.map(Le=>({id:Le.id,seen:Le.last_no})),undo_ms:_*1e3,close:c});nf(),rj(e,ae,t,_)}catch(_){if(!(_ instanceof Q))throw _;m(Ve(_)),f(!1)}}},x=_=>{Ze(_),!(_.key!=="Enter"||_.isComposing||_.repeat||!(_.ctrlKey||_.metaKey))&&(_.preventDefault(),S())},k=(_,ae)=>{let Le=new Set(s);ae?Le.add(_):Le.delete(_),a(Le)},M=_=>a(new Set(_?n.map(ae=>ae.id):[])),F=s.size===n.length;return r`<div class="over" onPointerDown=${_=>{_.target===_.currentTarget&&nf()}}>
<div class="dialog taskdlg" role="dialog" aria-modal="true" aria-label=${o("Reply to all")} onKeyDown=${x}>
<header class="dhead">
<h2 class="head2 grow">${o("Reply to all")}</h2>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${nf}>
<${d} name="x" size="m" />
</button>
</header>
<div class="nwb taskform">
<div class="field">
<label for="mrt">${o("Text for each client")}</label>
<textarea class="input" id="mrt" ref=${h} rows="5" maxlength="16000" value=${i}
aria-invalid=${p?"true":null} aria-describedby=${p?"mre":"mrh"}
onInput=${_=>{l(_.currentTarget.value),m(null)}}></textarea>
${p&&r`<span class="hint bad" id="mre" role="alert">${p}</span>`}
<${sj} onPick=${_=>oj(h.current,_,l)} />
<${aj} text=${i} dialog=${y[0]} />
</div>
<fieldset class="mrlist">
<legend class="lab">${o("Conversations")}</legend>
<label class="hrow t13">
<input type="checkbox" checked=${F} indeterminate=${s.size>0&&!F}
onChange=${_=>M(_.currentTarget.checked)} />
${o("All")}
</label>
<ul>
${n.map(_=>r`<${nj} key=${_.id} dialog=${_} on=${s.has(_.id)} onPick=${k} />`)}
</ul>
</fieldset>
<label class="hrow t13">
<input type="checkbox" checked=${c} onChange=${_=>u(_.currentTarget.checked)} />
${o("Also close these conversations")}
</label>
</div>
<footer class="dfoot">
<span class="t12 dim grow">
${T("Can be undone for {n} second","Can be undone for {n} seconds",jO())}
</span>
<button type="button" class="btn quiet only-wide" onClick=${nf}>${o("Cancel")}</button>
<button type="button" class="btn primary" disabled=${$||!y.length} aria-busy=${String($)}
onClick=${S}>
${T("Send to {n} client","Send to {n} clients",y.length)}
</button>
</footer>
</div>
</div>`}function oj(e,t,n){e.setRangeText(t,e.selectionStart,e.selectionEnd,"end"),n(e.value),e.focus()}function aj({text:e,dialog:t}){if(!t||!/\{\s*(?:name|number)\b/.test(e))return null;let n=Ko(t.name),s=e.replace(/\{\s*name\s*(?:\|([^{}]*))?\}/g,(a,i="")=>n||i);return r`<p class="t13 mrsee">
<span class="t12 dim blk">${o("{name} will see",{name:t.name})}</span>
${s.replace(/\{\s*number\s*\}/g,"№ …")}
</p>`}function rj(e,{sent:t,failed:n},s,a){let i=new Map(s.map(l=>[l.id,l.name]));n.length&&ne(T("No reply to {n} client: {list}","No reply to {n} clients: {list}",n.length,{list:n.map(l=>`${i.get(l.dialog_id)} (${lj(l.code)})`).join(", ")}),{ms:2e4}),t.length&&X(T("Reply goes to {n} client","Reply goes to {n} clients",t.length),{icon:"reply",ms:a*1e3,undo:()=>cj(e,t)})}async function cj(e,t){try{let n=await j(`/api/tasks/${e}/replies/cancel`,{message_ids:t.map(a=>a.message_id)}),s=T("{n} reply cancelled","{n} replies cancelled",n.cancelled.length);n.failed.length?ne(`${s}. ${T("{n} was sent already","{n} were sent already",n.failed.length)}`):X(s,{icon:"undo-2"})}catch(n){if(!(n instanceof Q))throw n;ne(Ve(n))}}var XK,ej,nf,jO,nj,sj,ij,lj,UO=b(()=>{B();O();V();w();R();ke();Se();P();ve();oe();dv();Dn();XK=10,ej=["{name|…}","{number}"],nf=()=>{v.value=null},jO=()=>{let{messenger:e=0,email:t=0}=he.peek()?.undo??{};return Math.max(XK,e,t)};nj=({dialog:e,on:t,onPick:n})=>r`<li>
<label class="hrow t13">
<input type="checkbox" checked=${t} onChange=${s=>n(e.id,s.currentTarget.checked)} />
<${Z} name=${e.name} size="xs"><${ye} kind=${e.channel_kind} /><//>
<span class="grow">
<span class="b5 cut blk">${e.name}</span>
<span class="t12 dim cut blk">${e.text}</span>
</span>
${e.reply_state&&r`<span class="t12 dim">${o("has a reply")}</span>`}
</label>
</li>`;sj=({onPick:e})=>r`<span class="taskchips" id="mrh" role="group" aria-label=${o("Variables")}>
${ej.map(t=>r`<button type="button" class="chip" key=${t} onClick=${()=>e(t)}>
<code>${t}</code>
</button>`)}
</span>`;ij={"conversation-changed":()=>o("wrote meanwhile"),blocked:()=>o("has blocked us"),"channel-removed":()=>o("the channel was removed"),"not-linked":()=>o("is no longer linked")},lj=e=>ij[e]?.()??o("was refused")});var GO={};_e(GO,{LinkPicker:()=>mj});async function YO(e,t){$v();try{await HO(e,t,!0)}catch(s){if(!(s instanceof Q))throw s;ne(Ve(s));return}let n=T("{n} conversation linked to task No. {number}","{n} conversations linked to task No. {number}",t.length,{number:e.number});X(n,{icon:"link",undo:()=>HO(e,t,!1).catch(s=>ne(Ve(s))),more:{label:o("Open"),run:()=>L(Sn(e.id))}})}async function pj(e,t){try{let{task:n}=await j("/api/tasks",{title:e,kind:"incident"});await YO(n,t)}catch(n){if(!(n instanceof Q))throw n;ne(Ve(n))}}function mj(){let e=A([...vt.value.keys()]).current,[t,n]=g(""),[s,a]=g(null),[i,l]=g(null),[c,u]=g(0),p=A(null);de(),W(()=>p.current.focus({preventScroll:!0}),[]),D(()=>{K("/api/tasks?view=open&sort=created&limit=100").then(x=>a(x.items),x=>l(x))},[]);let m=t.trim().toLowerCase(),f=[...(s??[]).filter(x=>!m||x.title.toLowerCase().includes(m)||String(x.number)===m).slice(0,uj).map(x=>({id:x.id,text:o("No. {number} {title}",x),run:()=>YO(x,e)})),...t.trim()?[{id:"new",icon:"plus",text:o("New task “{title}”",{title:t.trim()}),run:()=>pj(t.trim(),e)}]:[]],h=Math.min(c,f.length-1),y=x=>{Ze(x);let k={ArrowDown:1,ArrowUp:-1}[x.key];k?(x.preventDefault(),u((h+k+f.length)%Math.max(1,f.length))):x.key==="Enter"&&!x.isComposing&&!x.repeat&&(x.preventDefault(),f[h]?.run())},S=T("Link {n} conversation to a task","Link {n} conversations to a task",e.length);return r`<div class="over" onPointerDown=${x=>{x.target===x.currentTarget&&$v()}}>
<div class="dialog linkdlg" role="dialog" aria-modal="true" aria-label=${S} onKeyDown=${y}>
<header class="dhead">
<h2 class="head2 grow">${S}</h2>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${$v}>
<${d} name="x" size="m" />
</button>
</header>
<div class="nwb">
<input class="input" ref=${p} role="combobox" aria-expanded="true" aria-controls="lnklist" maxlength="200"
autocomplete="off" aria-activedescendant=${f.length?`lnk${h}`:null}
aria-label=${o("Find a task or name a new one")} placeholder=${o("Find a task or name a new one")}
value=${t} onInput=${x=>{n(x.currentTarget.value),u(0)}} />
${i&&r`<p class="hint bad" role="alert">${z(i)}</p>`}
<ul class="lnklist" id="lnklist" role="listbox" aria-label=${o("Tasks")}>
${f.map((x,k)=>r`<li key=${x.id} id=${`lnk${k}`} role="option" aria-selected=${String(k===h)}
class="mi" onPointerMove=${()=>u(k)} onClick=${x.run}>
<${d} name=${x.icon??"circle-check-big"} size="m" /><span class="cut">${x.text}</span>
</li>`)}
</ul>
${s&&!f.length&&r`<p class="t13 dim">${o("No open tasks. Type the name of a new one.")}</p>`}
</div>
</div>
</div>`}var uj,$v,HO,VO=b(()=>{B();O();V();w();G();Na();ke();P();ve();oe();Dn();uj=8,$v=()=>{v.value=null},HO=(e,t,n)=>j(`/api/tasks/${e.id}/dialogs`,{dialog_ids:t,on:n})});var JO={};_e(JO,{TaskChips:()=>dj});var dj,QO=b(()=>{O();we();G();w();Fa();io();Un();Dn();dj=({tasks:e})=>r`<span class="mtasks">
${e.map(t=>r`<a class="mtask" key=${t.id} href=${Sn(t.id)} data-task=${t.id}>
<${Ao} base=${t.base} />
<span class="vh">${o("Task, {status}:",{status:Br(t.base)})}</span>
<span class="cut">
<b class="b5">${o("No. {number}",{number:t.number})}</b> ${t.title}
</span>
${t.due_at!==null&&jt(t)&&r`<span class=${`hrow end ${nu(t,I.value)}`}>${za(t.due_at,I.value)}</span>`}
</a>`)}
</span>`});function of(e,t=0){let[n,s]=g({id:null,seen:null,problem:null}),a=e?.id;return D(()=>{if(!a)return;let i=!1;return K(`/api/dialogs/${a}/clock`).then(l=>i||s({id:a,seen:l,problem:null}),l=>i||s(c=>({...c,id:a,problem:l}))),()=>{i=!0}},[a,e?.waiting_since,e?.due_at,e?.state,t]),n.id===a?n:{id:a,seen:null,problem:null}}var hv=b(()=>{B();V()});var oE={};_e(oE,{Strip:()=>$j});function $j(){let e=pm.value,t=se.value[e?.id],n=wt(tE),{seen:s,problem:a}=of(t,I.value);return de(),D(()=>{n.current?.focus({preventScroll:!0}),t||tE()},[!!t]),W(()=>{if(!n.current)return;let{width:i,height:l}=n.current.getBoundingClientRect();n.current.style.setProperty("left",`${Math.max(8,Math.min(e.x,innerWidth-i-8))}px`),n.current.style.setProperty("top",`${Math.max(8,Math.min(e.y,innerHeight-l-8))}px`)},[s,a]),t?r`<div class="pop clockpop" role="dialog" aria-label=${o("How long the client waits")} tabindex="-1"
ref=${n}>
${s?r`<${gj} dialog=${t} seen=${s} />`:r`<${hj} problem=${a} />`}
</div>`:null}function gj({dialog:e,seen:t}){return t.parts.length?r`
<p class="t13">
<b class="b6"><${bj} dialog=${e} seen=${t} /></b> <span class="dim">${vj(t)}</span>
</p>
<${kj} parts=${t.parts.slice(-fj)} running=${t.ended_at===null} />
<${yj} parts=${t.parts} />
<${wj} parts=${t.parts} />
<${xj} seen=${t} />
`:r`<p class="t13">${o("The client has not been waiting yet.")}</p>`}function bj({dialog:e,seen:t}){let n=pc(e),s={span:He(t.waited)};if(t.ended_at!==null)return t.ended_by==="closed"?o("Closed without a reply after {span}",s):t.ended_by==="no-answer"?o("No reply needed after {span}",s):o("Replied after {span}",s);if(!n)return o("The client has been waiting for {span}",s);let a=Si(n,I.value);return n.look==="bad"||n.opens!==null?a:o("Reply within {span}",{span:a})}function kj({parts:e,running:t}){let n=e.filter(([p,m])=>m>p),s=n.map(([p,m])=>Math.sqrt(m-p)),a=s.reduce((p,m)=>p+m,0)||1,i=sf-n.length*(ZO+gv)+gv,l=0,c=0,u=n.at(-1)?.[1];return r`<svg class="strip" viewBox=${`0 0 ${sf} 46`} aria-hidden="true">
${n.map(([p,,m],$)=>{let f=ZO+i*s[$]/a,h=l;l+=f+gv;let y=t&&$===n.length-1&&m==="waited",S=h>=c&&h<sf-2*XO;return S&&(c=h+XO),r`<rect class=${y?"s-now":`s-${m}`} x=${h} y="8" width=${f} height="14" rx="3" />
${S&&r`<text x=${h} y="40">${U(p)}</text>`}`})}
${u&&r`<text x=${sf} y="40" text-anchor="end">${U(u)}</text>`}
</svg>`}function yj({parts:e}){let t=["waited","client","closed","holiday"].filter(n=>e.some(([,,s])=>s===n));return r`<div class="hrow wrap t12 mut skey">
${t.map(n=>r`<span><i class=${`k-${n}`}></i>${vv[n]()}</span>`)}
</div>`}function wj({parts:e}){let t=e.slice(0,-eE),n=t.reduce((s,[a,i,l])=>l==="waited"?s+i-a:s,0);return r`<ol class="stretches t12">
${t.length>0&&r`<li><span>${o("before that")}</span><span>${vv.waited()}</span><b class="num">${He(n)}</b></li>`}
${e.slice(-eE).map(([s,a,i])=>r`<li class=${i==="waited"?"counts":""}>
<span class="num">
${a>s?`${bv(s)} – ${nE(s,a)?U(a):bv(a)}`:bv(s)}
</span>
<span>${vv[i]()}</span>
${a>s&&r`<b class="num">${He(a-s)}</b>`}
</li>`)}
</ol>`}function xj({seen:e}){if(e.norm===null)return null;let t=Jn.value[e.hours_id],n=o("SLA within {norm}",{norm:He(e.norm)}),s=e.rule_id===null?n:r`<a class="link" href=${Be(e.rule_id)}>${n}</a>`,a=[e.rule_version!==null&&o("version {n}",{n:e.rule_version}),t?t.name||o("company's working hours"):o("all hours count")].filter(Boolean);return r`<p class="t12 mut">${o("Why:")} ${s} · ${a.join(" · ")}</p>`}var sf,gv,ZO,XO,eE,fj,vv,tE,hj,vj,nE,bv,sE=b(()=>{B();V();we();ee();O();w();G();R();Ns();P();ve();oe();hv();sf=340,gv=2,ZO=8,XO=46,eE=8,fj=24,vv={waited:()=>o("client waited for us"),client:()=>o("we waited for the client"),closed:()=>o("outside working hours"),holiday:()=>o("holiday"),answer:()=>o("our reply")},tE=()=>{v.value=null};hj=({problem:e})=>e?r`<p class="t13" role="alert">${z(e)}</p>`:r`<${Ie} width=${60} /><${Ie} width=${90} />`;vj=({norm:e,waited:t,ended_at:n})=>e===null?o("no target"):n===null?o("{waited} of {norm} passed",{waited:t<6e4?o("{n} min",{n:0}):He(t),norm:He(e)}):o("target {norm}",{norm:He(e)});nE=(e,t)=>nt(e)===nt(t),bv=e=>nE(e,I.value)?U(e):`${It(e,I.value)}, ${U(e)}`});var aE={};_e(aE,{SlaBox:()=>_j});function _j({dialog:e}){let{seen:t}=of(e),n=pc(e),s=t?.first??null;return!s&&!e.waiting_since?null:r`<div class="slabox">
${s&&r`<${Sj} first=${s} />`}
${e.waiting_since&&r`<${Tj} dialog=${e} target=${n} />`}
</div>`}function Tj({dialog:e,target:t}){let n=t?t.look==="bad"?o("Overdue by"):t.opens===null?o("Reply within"):o("Reply due"):o("The client waits"),s=t?t.look==="bad"?He(t.late):Si(t,I.value):He(Math.max(0,I.value-e.waiting_since));return r`<button type="button" class=${t?.look??""} aria-haspopup="dialog"
onClick=${a=>uc(e.id,a.currentTarget)}>
<span class="k">${n}</span>
<span class="v">
${t?r`<${Xh} target=${t} />`:r`<${d} name="hourglass" size="s" />`} ${s}
</span>
</button>`}var Sj,rE=b(()=>{we();ee();O();w();Ns();P();hv();Sj=({first:e})=>r`<div class=${e.late?"bad":"ok"}>
<div class="k">${o("First reply")}</div>
<div class="v"><${d} name=${e.late?"flame":"check"} size="s" />${He(e.waited)}</div>
</div>`});var lE,cE,iE,af,rf=b(()=>{te();we();xt();w();G();hr();Is();Qh();R();Ns();Zt();lE=Yt(["clock"],()=>Promise.resolve().then(()=>(sE(),oE)),"Strip"),cE=ge(()=>Promise.resolve().then(()=>(rE(),aE)),"SlaBox"),iE=()=>E.peek().page==="inbox"?Wn():void 0;je({id:"clock",group:"dialog",label:()=>o("How long the client waits"),icon:"hourglass",key:"KeyQ",when:()=>!!iE(),run:()=>uc(iE().id,document.querySelector("[data-clock]")??document.querySelector(".thead .sub"))});af=new Map;$e(()=>{let e=I.value,t=new Set;for(let n of Object.values(se.peek())){let s=n.assignee_id===N.peek()?.id?_i(n,Jn.peek(),e):null;if(!s)continue;t.add(n.id);let a=af.get(n.id);af.set(n.id,{due:n.due_at,look:s.look}),!(a?.due!==n.due_at||a.look===s.look)&&(s.look==="warn"&&ks(o("{name}: a reply is due soon",{name:n.name})),s.look==="bad"&&ks(o("{name}: the reply is overdue",{name:n.name})))}for(let n of af.keys())t.has(n)||af.delete(n)})});function uE({contact:e}){let[t,n]=g(!1);return t?r`<${Aj} contact=${e} shut=${()=>n(!1)} />`:r`<button type="button" class="link t13 addaddr hrow tight" onClick=${()=>n(!0)}>
<${d} name="plus" size="s" />
${o("Add an address")}
</button>`}function Aj({contact:e,shut:t}){let[n,s]=g("email"),[a,i]=g(""),[l,c]=g(null),[u,p]=g(!1),m=A(null);return W(()=>m.current.focus(),[]),r`<form class="addform" onSubmit=${async h=>{if(h.preventDefault(),!(u||!a.trim())){p(!0);try{await nm(e,n,a.trim()),t()}catch(y){p(!1),c(y.status===422?Ej[n]():z(y)),m.current?.focus()}}}} onKeyDown=${h=>{h.key==="Escape"&&(h.preventDefault(),h.stopPropagation(),t())}} aria-label=${o("Add an address")}>
<label class="vh" for="akind">${o("Address type")}</label>
<select class="input" id="akind" value=${n} onChange=${h=>{s(h.target.value),c(null)}}>
${Cj.map(h=>r`<option value=${h}>${xe(h)}</option>`)}
</select>
<label class="vh" for="avalue">${o("Address")}</label>
<input class="input" id="avalue" ref=${m} value=${a} autocomplete="off"
inputmode=${n==="email"?"email":n==="phone"?"tel":"text"} placeholder=${Oj[n]()}
aria-invalid=${l?"true":null} aria-describedby=${l?"aerror":null}
onInput=${h=>{i(h.target.value),c(null)}} />
${l&&r`<p class="hint bad" id="aerror" role="alert">${l}</p>`}
<p class="hint">${o("Conversations from this address will be added to the card.")}</p>
<span class="hrow">
<button type="submit" class="btn small primary" aria-busy=${String(u)}>${o("Add")}</button>
<button type="button" class="btn small quiet" onClick=${t}>${o("Cancel")}</button>
</span>
</form>`}var Cj,Oj,Ej,pE=b(()=>{B();O();Xe();V();w();P();Cj=["email","phone","telegram","vk"],Oj={email:()=>o("name@example.com"),phone:()=>o("+7 900 000-00-00"),telegram:()=>o("numeric ID, not the @name"),vk:()=>o("numeric page ID")},Ej={email:()=>o("This is not an email address."),phone:()=>o("This is not a phone number."),telegram:()=>o("Enter the numeric Telegram ID, not the @name."),vk:()=>o("Enter the numeric VK ID, not the page address.")}});function Nj({contact:e,field:t,onSaved:n}){let[s,a,i,l]=mE[t],[c,u]=g(null),p=async $=>{u($);try{return await rc(e,{[t]:$}),n({...e,[t]:$}),!0}catch(f){return ne(z(f)),!1}finally{u(null)}},m=async $=>{await p($)&&X($?a():i(),{icon:l,undo:()=>p(!$)})};return r`<label class="srow nop">
<span class="grow t13">${s()}</span>
<input class="tog" type="checkbox" role="switch" checked=${c??!!e[t]}
aria-busy=${c===null?null:"true"} onChange=${$=>m($.currentTarget.checked)} />
</label>`}var mE,lf,kv=b(()=>{B();O();V();w();ke();Xe();mE={no_automatic:[()=>o("No automatic messages"),()=>o("No automatic messages to this client"),()=>o("Automatic messages to this client allowed"),"zap"],sender_blocked:[()=>o("Blocked sender"),()=>o("Sender blocked: messages are kept, nobody is notified"),()=>o("Sender unblocked"),"ban"]},lf=({contact:e,onSaved:t=n=>{}})=>Object.keys(mE).map(n=>r`<${Nj} key=${n} contact=${e} field=${n} onSaved=${t} />`)});var dE={};_e(dE,{Card:()=>Pj,Section:()=>Ha,facts:()=>uf,pastOf:()=>cf});function Pj(){let{dialog:e}=E.value,t=se.value[e],n=t&&Y.value.contacts[t.contact_id];return r`<${Dj} open=${mt.value} busy=${!n}>
${t&&r`<${Lj} dialog=${t} contact=${n} />`}
<//>`}function Dj({open:e,busy:t,children:n}){let s=()=>{e?mt.value=!1:Qn.value=!0};return r`
${e&&r`<${Mj} />`}
<aside class=${e?"ccard drawer":"ccard"} id="card" tabindex="-1" aria-label=${o("Client card")}
aria-busy=${t?"true":null} onKeyDown=${e?Ze:null}>
<div class="phead">
<h2 class="t13 b6 grow">${o("Client")}</h2>
<button type="button" class="ib small" aria-label=${o("Hide the card")} title=${o("Hide the card")+"  ]"}
onClick=${s}>
<${d} name=${e?"x":"panel-right"} size="m" />
</button>
</div>
<div class="scroll" role="group" tabindex="0" aria-label=${o("Client details")}>${n}</div>
</aside>
${e&&r`<div class="dscrim" aria-hidden="true" onClick=${()=>{mt.value=!1}}></div>`}
`}function Mj(){return de(),W(()=>zt("#card .phead button")?.focus({preventScroll:!0}),[]),null}function Lj({dialog:e,contact:t}){let n=t?.name??e.name;return r`
<div class="cc-top">
<${Z} name=${n} face=${e.avatar} size="lg" />
<div class="grow">
${t?r`
<${dl} key=${t.id} value=${t.name} label=${o("Client name")}
save=${s=>rc(t,{name:s})} needed head="h3" look="b6 t16" />
<p class="t12 dim">${o("Client since {date}",{date:It(t.created_at)})}</p>
`:r`<h3 class="b6 t16 cut">${n}</h3><${Ie} width=${60} />`}
</div>
</div>
<${cE} key=${e.id} dialog=${e} />
<${Ha} name="dialog" title=${o("Conversation")}><${aS} key=${e.id} dialog=${e} /><//>
${t?r`
<${Ij} contact=${t} dialog=${e} />
<${fE} key=${e.id} dialog=${e} />
<${zj} contact=${t} />
<${Bj} contact=${t} /><${Wj} contact=${t} />
`:r`<div class="sks">${[100,76,88,52].map(s=>r`<${Ie} width=${s} />`)}</div>`}
`}function Ij({contact:e,dialog:t}){return r`<${Ha} name="contacts" title=${o("Contacts")}>
${e.identities.map(n=>{let s=n.label||n.external_id;return r`<button type="button" class="crow" key=${n.id} title=${o("Copy")}
aria-label=${o("Copy {value}",{value:s})} onClick=${()=>At(s)}>
<${ye} kind=${n.kind} named />
<span class="grow cut">${s}</span>
${n.kind===t.kind&&s===(t.label||n.external_id)&&r`<span class="t12 dim">${o("current")}</span>`}
<${d} name="copy" size="s" />
</button>`})}
<${uE} key=${e.id} contact=${e} />
<//>`}function zj({contact:e}){let t=cf(e);return r`<${Ha} name="dialogs" title=${o("All conversations")} count=${t.length}>
${t.map(({dialog:n,episode:s})=>r`<a class="crow" key=${s.number} href=${q(E.value.view,n.id)}>
<${ye} kind=${n.kind} named />
<span class="grow">
<span class="cut">${s.title||br(n)}</span>
<span class="t12 dim cut">${uf(s)}</span>
${n.id===E.value.dialog&&s.state==="open"?r`<span class="vh">${o("current")}</span>`:null}
</span>
</a>`)}
<a class="link t13 addaddr hrow tight" href=${Xu(e.id)}>
<${d} name="history" size="s" />
${o("Full history")}
</a>
<//>`}function uf(e){let t=e.state==="open",n=t?e.assignee_id:e.closed_by??e.assignee_id;return[o("No. {number}",{number:ce(e.number)}),ot(t?e.opened_at:e.closed_at,I.value),t?o("open"):n?da(H(n)):o("closed")].join(" · ")}function Bj({contact:e}){return r`<${Ha} name="note" title=${o("Client note")}>
<${dl} key=${e.id} value=${e.note??""} label=${o("Client note")}
empty=${o("Add a note about the client")} save=${t=>rc(e,{note:t})} long />
<//>`}var Rj,Ha,cf,Wj,pf=b(()=>{B();As();O();Xe();oe();we();ee();w();Se();Et();G();R();rf();Er();pE();kv();P();uv();ve();$l();Rj=e=>localStorage.getItem("okno.fold."+e)==="1",Ha=({name:e,title:t,count:n,children:s})=>r`<details class="sect" open=${!Rj(e)}
onToggle=${a=>localStorage.setItem("okno.fold."+e,a.currentTarget.open?"0":"1")}>
<summary>
${t} ${n>0&&r`<span class="n">${n}</span>`} <${d} name="chevron-down" size="s" />
</summary>
${s}
</details>`;cf=e=>e.dialogs.flatMap(t=>t.episodes.map(n=>({dialog:t,episode:n}))).sort((t,n)=>n.episode.opened_at-t.episode.opened_at);Wj=({contact:e})=>r`<${Ha} name="consent" title=${o("Consents and bans")}>
<${lf} key=${e.id} contact=${e} />
<//>`});var $E={};_e($E,{CardTasks:()=>Kj});function Kj({dialog:e}){let[t,n]=g(!1),s=e.tasks?.open??0;D(()=>{let u=!0,p=()=>K(`/api/dialogs/${e.id}/tasks`).then($=>u&&Ba($.items,pn($.cursor)),()=>{});p();let m=$=>{$.some(f=>f.k==="gone"&&f.of==="task")&&p()};return yv.add(m),()=>{u=!1,yv.delete(m)}},[e.id]);let a=Object.values(lt.value).filter(u=>u.dialog_id===e.id).sort((u,p)=>Number(jt(p))-Number(jt(u))||p.id-u.id),i=a.filter(jt),l=a.filter(u=>!jt(u)),c=[...i,...t?l:l.slice(0,i.length?0:Fj)];return r`<${Ha} name="tasks" title=${o("Tasks")} count=${i.length||s}>
${c.map(u=>r`<a class="crow" key=${u.id} href=${Sn(u.id)} data-task=${u.id}>
<span class="st"><${Ao} base=${u.base} /></span>
<span class="grow">
<span class="cut">${u.title}</span>
<span class="t12 dim hrow">
${o("No. {number}",{number:u.number})}
<${Wa} task=${u} />
${u.due_at!==null&&r`<${ml} task=${u} />`}
</span>
</span>
</a>`)}
${c.length<a.length&&r`<button type="button" class="link t12" onClick=${()=>n(!0)}>
${o("Finished tasks: {n}",{n:l.length})}
</button>`}
<button type="button" class="link t13 addaddr hrow tight" onClick=${()=>qn({dialog_id:e.id})}>
<${d} name="plus" size="s" />
${o("New task")}
</button>
<//>`}var Fj,yv,hE=b(()=>{B();O();V();w();G();pf();Ht();rt();P();Un();Fa();Vo();xn();Fj=5,yv=new Set;Qt(e=>{for(let t of yv)t(e)})});var yE={};_e(yE,{TaskListSettings:()=>Uj});function Uj(){return r`
<${gE} id="tkss" of=${jj} rows=${Jo()} />
<${gE} id="tkts" of=${qj} rows=${rl()} />
`}function gE({id:e,of:t,rows:n}){let[s,a]=g(null),i=()=>a(null),l=r`<button type="button" class="btn small" onClick=${()=>a("new")}>
<${d} name="plus" size="s" />${t.create()}
</button>`;return r`<${_t} id=${e} title=${t.title()} side=${s!=="new"&&l}>
<p class="lead">${t.lead()}</p>
${s==="new"&&r`<div class="card"><${vE} of=${t} onDone=${i} /></div>`}
<ul class="card stlist">
${n.map((c,u)=>r`<li key=${c.id}>
${s===c.id?r`<${vE} of=${t} row=${c} onDone=${i} />`:r`<${Yj} of=${t} row=${c} rows=${n} index=${u}
onEdit=${()=>a(c.id)} />`}
</li>`)}
</ul>
<//>`}async function kE(e){try{return await e(),!0}catch(t){if(!(t instanceof Q))throw t;return ne(Ve(t)),!1}}function bE(e,t,n,s){let a=t[s<0?n-1:n+2];return kE(()=>j(`${e.path}/${t[n].id}/place`,{before:a?.id??null}))}async function Hj(e,t){let n=s=>kE(()=>j(`${e.path}/${t.id}/removed`,{removed:s}));await n(!0)&&X(o("Deleted: {name}",{name:e.nameOf(t)}),{icon:"x",undo:()=>n(!1)})}function Yj({of:e,row:t,rows:n,index:s,onEdit:a}){let i=e.nameOf(t),l=e.isKept(t);return r`<section class="strow" aria-label=${i}>
${e.hasBase&&r`<span class="dotbox"><span class="st"><${Ao} base=${t.base} /></span></span>`}
<div class="grow">
<b class="b5 blk t13 cut">${i}</b>
${e.hasBase&&Br(t.base)!==i&&r`<span class="t12 dim blk">${Br(t.base)}</span>`}
</div>
<span class="hrow stacts">
<button type="button" class="ib small" disabled=${s===0} aria-label=${o("Move up: {name}",{name:i})}
title=${o("Move up")} onClick=${()=>bE(e,n,s,-1)}>
<${d} name="chevron-up" size="m" />
</button>
<button type="button" class="ib small" disabled=${s===n.length-1}
aria-label=${o("Move down: {name}",{name:i})} title=${o("Move down")}
onClick=${()=>bE(e,n,s,1)}>
<${d} name="chevron-down" size="m" />
</button>
<button type="button" class="btn small quiet" aria-label=${o("Change: {name}",{name:i})} onClick=${a}>
${o("Change")}
</button>
<button type="button" class="ib small" disabled=${l} aria-label=${o("Delete: {name}",{name:i})}
title=${l?o("Built-in status"):o("Delete")} onClick=${()=>Hj(e,t)}>
<${d} name="x" size="m" />
</button>
</span>
</section>`}function vE({of:e,row:t=null,onDone:n}){let[s,a]=g(t?.name??""),[i,l]=g("active"),[c,u]=g(null),p=A(null);W(()=>p.current.focus(),[]);let m=t?e.builtIn(t):"",$=`nm${e.hasBase?"s":"t"}${t?.id??""}`,f=async h=>{h.preventDefault();let y={name:s.trim(),...!t&&e.hasBase&&{base:i}};try{await(t?j(`${e.path}/${t.id}`,y,{method:"PATCH"}):j(e.path,y)),n()}catch(S){if(!(S instanceof Q))throw S;u(S),p.current.focus()}};return r`<form class="tmnew" aria-label=${t?e.nameOf(t):e.create()} onSubmit=${f}
onKeyDown=${h=>{h.key==="Escape"&&(h.stopPropagation(),n())}}>
<div class="field">
<label for=${$}>${e.label()}</label>
<input class="input" id=${$} ref=${p} maxlength="40" required=${!m} placeholder=${m||null}
value=${s} aria-invalid=${c?"true":null} aria-describedby=${c?`${$}e`:null}
onInput=${h=>{a(h.currentTarget.value),u(null)}} />
${c&&r`<span class="hint bad" id=${`${$}e`} role="alert">${Ve(c)}</span>`}
</div>
${!t&&e.hasBase&&r`<div class="field">
<label for=${`${$}b`}>${o("Behaves like")}</label>
<select class="input sel" id=${`${$}b`} value=${i}
onChange=${h=>l(h.currentTarget.value)}>
${yC.map(([h,y])=>r`<option key=${h} value=${h}>${y()}</option>`)}
</select>
</div>`}
<div class="hrow">
<button type="submit" class="btn primary" disabled=${!m&&!s.trim()}>
${t?o("Save"):o("Create")}
</button>
<button type="button" class="btn quiet" onClick=${n}>${o("Cancel")}</button>
</div>
</form>`}var jj,qj,wE=b(()=>{B();O();V();w();ke();P();rn();Fa();io();Dn();jj={path:"/api/task-statuses",nameOf:Hs,builtIn:Qb,hasBase:!0,title:()=>o("Statuses of tasks"),lead:()=>o("Columns of the board. A new status behaves like the built-in one that you choose for it."),create:()=>o("New task status"),label:()=>o("Name of the status"),isKept:e=>!!e.builtin},qj={path:"/api/task-types",nameOf:Wr,builtIn:Zb,hasBase:!1,title:()=>o("Types of tasks"),lead:()=>o("Tasks that have a deleted type keep it."),create:()=>o("New task type"),label:()=>o("Name of the type"),isKept:()=>!1}});function EE(e){let[t]=e;qn({message_ids:e.map(n=>n.id),dialog_id:t.dialog_id,text:e.map(n=>n.text).filter(Boolean).join(`

`)})}function Jj(){let e=Wn(),t=bt.peek()[e.id],n=t?mn(t).filter(AE):[],s=n.findLast(a=>a.kind==="in")??n.at(-1);s?EE([s]):qn({dialog_id:e.id})}var Gj,xE,_E,SE,TE,CE,fE,Vj,OE,AE,Ua,$l=b(()=>{xt();w();G();Fo();Ic();Ht();R();Is();Zt();Xt();oe();Vo();Gj=ge(()=>Promise.resolve().then(()=>(RO(),LO)),"Tasks"),xE=Yt(["newtask"],()=>Promise.resolve().then(()=>(WO(),BO)),"NewTask"),_E=Yt(["closetasks"],()=>Promise.resolve().then(()=>(KO(),FO)),"CloseQuestion"),SE=Yt(["massreply"],()=>Promise.resolve().then(()=>(UO(),qO)),"MassReply"),TE=Yt(["picktask"],()=>Promise.resolve().then(()=>(VO(),GO)),"LinkPicker"),CE=ge(()=>Promise.resolve().then(()=>(QO(),JO)),"TaskChips"),fE=ge(()=>Promise.resolve().then(()=>(hE(),$E)),"CardTasks"),Vj=ge(()=>Promise.resolve().then(()=>(wE(),yE)),"TaskListSettings"),OE=(e=[])=>e.map(t=>[t.id,t]);at("taskstatus",{map:"taskstatuses",snapshot:e=>OE(e.taskstatuses)});at("tasktype",{map:"tasktypes",snapshot:e=>OE(e.tasktypes)});Wo({page:"tasks",path:ds(),icon:"circle-check-big",label:()=>o("Tasks"),title:()=>o("Tasks"),view:Gj,tab:!0,count:()=>({shown:Ae.value.tasks?.mine??0,urgent:(Ae.value.tasks?.mine_late??0)>0})});En({id:"tasks",group:"company",icon:"circle-check-big",label:()=>o("Tasks"),when:()=>N.value?.role==="administrator",view:Vj});h_((e,t)=>e.tasks?.open?(Ed.value={id:e.id,open:e.tasks.open,close:t},v.value="closetasks",!0):!1);AE=e=>e.kind!=="system"&&e.content!=="service"&&!e.deleted_at;$T({id:"task",icon:"circle-check-big",key:"KeyT",label:()=>o("Create a task"),when:AE,run:e=>EE([e])});Ua=()=>E.peek().page==="tasks";je({id:"go-tasks",group:"go",label:()=>o("Tasks"),icon:"circle-check-big",key:"KeyG KeyT",run:()=>L(ds())},{id:"new-task-from",group:"dialog",label:()=>o("Create a task from the newest message"),icon:"circle-check-big",key:"KeyT",act:!0,opensField:!0,when:()=>E.peek().page==="inbox"&&!!Wn(),run:Jj},{id:"new-task",group:"tasks",label:()=>o("New task"),icon:"circle-check-big",key:"KeyC",act:!0,opensField:!0,when:Ua,run:()=>qn()},{id:"new-task-anywhere",group:"everywhere",label:()=>o("New task"),icon:"circle-check-big",listed:!1,when:()=>!Ua(),run:()=>qn()})});function ME(e){let t=NE(e);return Yr.has(t)?Promise.resolve(Yr.get(t)):(mf.has(t)||(mf.set(t,new Promise(n=>xv.push(()=>Xj(e.id,t).then(n)))),LE()),mf.get(t))}async function Xj(e,t){try{let{card:n}=await K(`/api/links?message=${e}`);return eq(t,n),n}catch{return null}finally{mf.delete(t)}}function LE(){for(;wv<Qj&&xv.length;)wv+=1,xv.shift()().finally(()=>{wv-=1,LE()})}function eq(e,t){Yr.set(e,t),Yr.size>Zj&&Yr.delete(Yr.keys().next().value)}var Qj,Zj,Yr,mf,xv,wv,NE,PE,DE,_v=b(()=>{V();Qj=2,Zj=400,Yr=new Map,mf=new Map,xv=[],wv=0,NE=({id:e,version:t})=>`${e}:${t}`,PE=({id:e,text:t,data:n,deleted_at:s})=>!!e&&!s&&(/https?:\/\/|www\./i.test(t)||(n.entities??[]).some(a=>a.type==="text_link")),DE=e=>Yr.get(NE(e))});function BE({who:e}){let t=/^vk\.com\//.test(e)?Ji(e):null;return t?r`<a class="link" href=${t} target="_blank" rel="noopener noreferrer nofollow">${e}</a>`:e}function WE({data:e}){return r`
${(e.forwards??[]).map((t,n)=>r`<${FE} key=${n} one=${t} />`)}
${(e.posts??[]).map((t,n)=>r`<${tq} key=${"p"+n} post=${t} />`)}
`}function FE({one:e}){return r`<div class="fwd">
<${zE} from=${e.from} at=${e.at} />
${e.text&&r`<${js} text=${e.text} />`}
${(e.forwards??[]).map((t,n)=>r`<${FE} key=${n} one=${t} />`)}
${e.more>0&&r`<span class="fwh">${T("and {n} more","and {n} more",e.more)}</span>`}
</div>`}function tq({post:e}){let t=e.url&&Ji(e.url);return r`<div class="wpost">
<div class="hrow">
<span class="grow">
<b class="b6 blk cut t13"><${BE} who=${e.from??""} /></b>
<span class="t12 dim">${o("post on a wall")}${e.at?` · ${RE(e.at)}`:""}</span>
</span>
<span class="ch vk" aria-hidden="true"><${d} name="ch-vk" /></span>
</div>
${e.text&&r`<div class="t13"><${js} text=${e.text} /></div>`}
<span class="t12 dim hrow wrap">
${[e.likes>0&&T("{n} like","{n} likes",e.likes),e.comments>0&&T("{n} comment","{n} comments",e.comments)].filter(Boolean).join(" · ")}
${t&&r`<a class="link" href=${t} target="_blank" rel="noopener noreferrer nofollow">
${o("Open in {place}",{place:o("VK")})}
</a>`}
</span>
</div>`}var RE,IE,zE,KE=b(()=>{O();ee();we();w();lb();P();Pc();RE=e=>e?`${ot(e*1e3,I.value)}, ${U(e*1e3)}`:"",IE=({data:e,children:t})=>r`<div class="fwd">
<${zE} from=${e.forwarded_from==="?"?"":e.forwarded_from} at=${e.forwarded_at} />
${t}
</div>`,zE=({from:e,at:t})=>r`<span class="fwh">
<${d} name="forward" size="s" />
${o("Forwarded")}
${e&&r`: <b class="b6"><${BE} who=${e} /></b>`}
${t?` · ${RE(t)}`:""}
</span>`});function df({message:e}){let{data:t}=e,n=`${jE(t.latitude)}, ${jE(t.longitude)}`,{latitude:s,longitude:a}=t,i=`https://www.openstreetmap.org/?mlat=${s}&mlon=${a}#map=17/${s}/${a}`;return r`<div class="loc">
<span class="locpin"><${d} name="map-pin" /></span>
<span class="loct grow">
<b class="b5 blk">${t.title||Kt("location")}</b>
${t.address&&r`<span class="t12 blk">${t.address}</span>`}
<span class="t12 dim num">${n}</span>
${t.live?r`<span class="t12 dim blk">${o("Live location")}</span>`:null}
</span>
<span class="hrow wrap vca">
<a class="btn small" href=${i} target="_blank" rel="noopener noreferrer nofollow">
<${d} name="external-link" size="s" />
${o("Open the map")}
</a>
<button type="button" class="btn small quiet" onClick=${()=>At(n)}>
<${d} name="copy" size="s" />
${o("Copy")}
</button>
</span>
</div>`}function Sv({message:e,client:t}){let{data:n}=e,s=t&&Y.value.contacts[t],[a,i]=g(!1),l=s?.identities.some(u=>u.kind==="phone"&&qE(u.external_id)===qE(n.phone)),c=async()=>{i(!0);try{await nm(s,"phone",n.phone)}catch(u){ne(z(u))}i(!1)};return r`
<div class="vc">
<${Z} name=${n.name||n.phone} />
<span class="grow">
<b class="b5 blk cut">${n.name||Kt("contact")}</b>
${n.phone&&r`<span class="t12 dim num">${n.phone}</span>`}
</span>
</div>
<div class="hrow wrap vca">
${n.phone&&s&&(l?r`<span class="tag plain">${o("on the card")}</span>`:r`<button type="button" class="btn small" aria-busy=${String(a)} disabled=${a} onClick=${c}>
<${d} name="user-round-plus" size="s" />
${o("Add to the card")}
</button>`)}
<button type="button" class="btn small quiet" onClick=${()=>At(n.phone||n.name)}>
<${d} name="copy" size="s" />
${o("Copy")}
</button>
</div>
`}function Tv({message:e}){let{question:t,options:n,votes:s=[],anonymous:a}=e.data,i=s.reduce((c,u)=>c+u,0),l=c=>i?Math.round((s[c]??0)/i*100):null;return r`
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
`}function Cv({message:e}){let{emoji:t,value:n}=e.data;return r`<span class="dice">
<span class="diceface" aria-hidden="true">${t||"🎲"}</span>
<span class="t13">${n?o("rolled {n}",{n}):Kt("dice")}</span>
</span>`}function au({message:e}){let{data:t,content:n}=e,s=t.price||(t.total_amount?nx(t.total_amount,t.currency):"");return r`<div class="file named">
<${d} name=${{invoice:"banknote",story:"circle-dot",game:"play"}[n]} />
<span class="grow">
<b class="b5 blk">${t.title||t.from||Kt(n)}</b>
<span class="t12 dim blk">${[Kt(n),t.description,s].filter(Boolean).join(" · ")}</span>
</span>
</div>`}var jE,qE,UE=b(()=>{B();O();Xe();V();ee();w();ke();R();P();Ia();jE=e=>Number(e).toFixed(4);df.knows=e=>typeof e.latitude=="number"&&typeof e.longitude=="number";qE=e=>String(e).replace(/\D/g,"");Sv.knows=e=>!!(e.phone||e.name);Tv.knows=e=>!!e.question;Cv.knows=()=>!0;au.knows=e=>!!(e.title||e.from||e.description)});function HE({message:e}){let t=A(null),[n,s]=g(()=>DE(e));return D(()=>{if(n!==void 0)return;let a=new IntersectionObserver(i=>{i.some(l=>l.isIntersecting)&&(a.disconnect(),ME(e).then(s))});return a.observe(t.current),()=>a.disconnect()},[]),n?r`<${nq} message=${e} card=${n} />`:r`<span ref=${t}></span>`}function nq({message:e,card:t}){let[n,s]=g(t.picture),a=t.site&&t.site.toLowerCase()!==t.host?`${t.site} · ${t.host}`:t.host;return r`<a class=${n?"lp":"lp wordy"} href=${t.url} title=${t.url} target="_blank"
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
</a>`}var YE=b(()=>{B();O();_v()});function QE({file:e,data:t}){let n=A(null),[s,a]=g({on:!1,at:0,whole:e.duration??0,failed:!1}),[i,l]=g(ru),[c,u]=g(!1),p=aq(e,t.waveform,n);D(()=>()=>{hl===n.current&&(hl=null)},[]);let m=()=>{let S=n.current;if(!S.paused){S.pause();return}hl&&hl!==S&&hl.pause(),hl=S,S.playbackRate=ru,S.play().catch(()=>a(x=>({...x,failed:!0,on:!1})))},$=()=>{ru=Ov[(Ov.indexOf(i)+1)%Ov.length],n.current.playbackRate=ru,l(ru)},f=({target:S})=>a(x=>({...x,at:S.currentTime,whole:Number.isFinite(S.duration)?S.duration:x.whole})),h=S=>{let{whole:x}=s;x&&(n.current.currentTime=S*x)},y=e.kind==="voice"?o("Voice message"):e.name||o("Audio");return r`
<div class="voice" data-playing=${String(s.on)}>
<audio ref=${n} src=${VE(e)} preload="none"
onPlay=${()=>a(S=>({...S,on:!0,failed:!1}))}
onPause=${()=>a(S=>({...S,on:!1}))} onTimeUpdate=${f} onLoadedMetadata=${f}
onError=${()=>a(S=>({...S,failed:!0,on:!1}))}></audio>
<button type="button" class="pbtn" aria-label=${s.on?o("Pause"):o("Play {name}",{name:y})}
onClick=${m}>
<${d} name=${s.on?"pause":"play"} />
</button>
<span class="grow">
${e.kind==="audio"&&r`<b class="b5 blk cut">${y}</b>`}
<${sq} bars=${p} share=${s.whole?s.at/s.whole:0} seek=${h} label=${y}
at=${s.at} whole=${s.whole} />
<span class="vmeta">
<span class="num">
${s.failed?o("This browser cannot play it"):s.whole?`${ys(s.at)} / ${ys(s.whole)}`:In(e.size??0)}
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
`}function sq({bars:e,share:t,seek:n,label:s,at:a,whole:i}){let l=p=>{let m=p.currentTarget.getBoundingClientRect();n(Math.max(0,Math.min(1,(p.clientX-m.left)/m.width)))},c=p=>{let m={ArrowLeft:-5,ArrowRight:5}[p.key];!m||!i||(p.preventDefault(),p.stopPropagation(),n(Math.max(0,Math.min(1,(a+m)/i))))},u=Math.max(1,...e);return r`<span class="wvbox" role="slider" tabindex="0" aria-label=${s} aria-valuemin="0"
aria-valuemax=${Math.round(i)} aria-valuenow=${Math.round(a)}
aria-valuetext=${`${ys(a)} / ${ys(i)}`} onPointerDown=${l} onKeyDown=${c}>
<svg class="wv" viewBox=${`0 0 ${Js*4} 24`} preserveAspectRatio="none" aria-hidden="true">
${e.map((p,m)=>{let $=3+p/u*19;return r`<rect class=${(m+.5)/Js<=t?"on":""} x=${m*4} y=${12-$/2}
width="2.4" height=${$} rx="1.2" />`})}
</svg>
</span>`}function aq(e,t,n){let[s,a]=g(()=>t?.length?rq(t):JE.get(e.token)??GE);return D(()=>{if(s!==GE||!e.size||e.size>oq||!window.IntersectionObserver)return;let i=new IntersectionObserver(l=>{l.some(c=>c.isIntersecting)&&(i.disconnect(),iq(e).then(c=>{c&&a(c)}))});return i.observe(n.current.parentElement),()=>i.disconnect()},[]),s}async function iq(e){try{let t=await fetch(VE(e));if(!t.ok)return null;let s=(await new OfflineAudioContext(1,1,8e3).decodeAudioData(await t.arrayBuffer())).getChannelData(0),a=Math.max(1,Math.floor(s.length/Js)),i=Array.from({length:Js},(l,c)=>lq(s,c*a,a));return JE.set(e.token,i),i}catch{return null}}function lq(e,t,n){let s=0;for(let a=t;a<Math.min(e.length,t+n);a+=8)s=Math.max(s,Math.abs(e[a]));return Math.round(s*100)}var Ov,Js,oq,VE,ru,hl,JE,GE,rq,ZE=b(()=>{B();O();ee();w();P();Ov=[1,1.5,2],Js=44,oq=15e5,VE=e=>`/files/${e.token}/media`,ru=1,hl=null,JE=new Map;GE=new Array(Js).fill(0);rq=e=>Array.from({length:Js},(t,n)=>Math.max(0,...e.slice(Math.floor(n*e.length/Js),Math.max(Math.floor(n*e.length/Js)+1,Math.floor((n+1)*e.length/Js)))))});function ff({message:e,mail:t,client:n}){if(e.letter)return r`<${h1} message=${e} />`;let s=r`<${pq} message=${e} mail=${t} client=${n} />`;return e.data.forwarded_from&&!e.data.forwards?r`<${IE} data=${e.data}>${s}<//>`:s}function cq({message:e}){let{data:t}=e,n=t.forwards||t.posts?t.own??"":e.text;return n?r`<${js} text=${n} looks=${t.entities} names=${(t.mentions??[]).map(H)} />`:null}function pq({message:e,mail:t,client:n}){let{content:s,data:a}=e,i=r`<${cq} message=${e} />`,l=a.forwards||a.posts?r`<${WE} data=${a} />`:null;if(e.files?.length){let u=e.files.filter(XE),p=r`
${u.map(m=>r`<${QE} key=${m.id} file=${m} data=${u.length>1?{}:a} />`)}
<${Vi} files=${e.files.filter(m=>!XE(m))} message=${e.id} />
`;return t?r`<div>${i}</div>${p}`:r`${l}${p}${i}`}let c=uq[s];return c&&c.knows(a)?r`<${c} message=${e} client=${n} />${i}`:s==="text"?r`
${l}
${i}
${!t&&PE(e)&&r`<${HE} key=${`${e.id}:${e.version}`} message=${e} />`}
`:r`<${mq} message=${e} />${i}`}function mq({message:e}){let t=e.has_original?r`<a class="link t13" href=${`/api/messages/${e.id}/original`} download>${o("Original")}</a>`:null;if(e.content==="unreadable")return r`<div class="raw">
<span class="hrow">
<${d} name="triangle-alert" size="m" />
<b class="b6">${o("Could not be read; the original is attached")}</b>
</span>
${t}
</div>`;let n=G1(e);return r`<div class="unk">
<span class="hrow">
<${d} name="circle-question-mark" size="m" />
<b class="b6">${o("“{kind}” cannot be shown here yet",{kind:Kt(e.content)})}</b>
</span>
${n&&r`<a class="link t13" href=${n.url} target="_blank" rel="noopener noreferrer nofollow">
${o("Open in {place}",{place:n.name})}
</a>`}
${t}
</div>`}var XE,uq,Ev=b(()=>{O();_v();w();Se();P();Ia();KE();UE();Rr();Dc();YE();Pc();ZE();XE=e=>e.state==="ready"&&["voice","audio"].includes(e.kind)&&/^audio\//.test(e.media_type),uq={location:df,venue:df,contact:Sv,poll:Tv,dice:Cv,story:au,game:au,invoice:au}});function sA({message:e,found:t}){let n=e.has_original?r` · <a class="link" href=${`/api/messages/${e.id}/original`} download>${o("Original")}</a>`:null;return r`<${aA} message=${e} found=${t} icon=${dq[e.content]}
bad=${fq.has(e.content)} after=${r`<${jc} message=${e} />`}>
${iu(e)}
${n}
<//>`}function iu({content:e,data:t}){let n=t.by??null,s=$q[e];return s?s(t,n):e}function rA({message:e,found:t}){return r`<${aA} message=${e} found=${t} icon=${e.data.names?"user-round-plus":"circle-dot"}>
${gq(e)}
<//>`}function gq({data:e,author:t,text:n}){let s={name:r`<b>${t.name}</b>`,names:r`<b>${(e.names??[]).join(", ")}</b>`,title:e.title??""},a=vq[e.what];return a?pt(a(e),s):n?`${t.name}: ${n}`:pt(o("{name}: {what}"),{...s,what:o("chat event")})}var dq,fq,No,aA,$q,eA,Av,tA,nA,oA,hq,bq,vq,lu=b(()=>{O();ee();w();Se();R();P();Ti();yn();qc();dq={assigned:"user-round",team_changed:"users-round",closed:"check",reopened:"undo-2",snoozed:"alarm-clock",unsnoozed:"alarm-clock-check",sla_breached:"flame",tagged:"tag",ranked:"arrow-up-down","no-answer":"message-circle-off",blocked:"ban",unblocked:"check",bounced:"mail-x","held-up":"mail",moved:"users-round"},fq=new Set(["blocked","bounced","sla_breached"]),No=e=>r`<b>${H(e)}</b>`;aA=({message:e,found:t,icon:n,bad:s,after:a,children:i})=>r`<li class=${["ev",s&&"bad",t&&"found"].filter(Boolean).join(" ")} data-no=${e.no}
tabindex="-1">
<span>
${n&&r`<${d} name=${n} size="s" />`}
${i} · <span title=${We(e.created_at)}>${U(e.created_at)}</span>
${a&&r` ${a}`}
</span>
</li>`;$q={assigned:(e,t)=>{if(e.to===null||e.to===void 0)return t?pt(o("{who} removed the assignee"),{who:No(t)}):o("No assignee now");let n=pt(o("Assignee: {who}"),{who:No(e.to)}),s=nA[e.cause]?.();return s?[...n,` · ${s}`,...tA(e.skipped)]:t&&t!==e.to?[...n," · ",...pt(o("assigned by {who}"),{who:No(t)})]:n},team_changed:(e,t)=>{let n=e.to?pt(o("Team: {team}"),{team:r`<b>${Ue.value[e.to]?.name??o("Deleted team")}</b>`}):[o("No team now")],s=e.run&&nA[e.cause]?.();return s?[...n,` · ${s}`,...tA(e.skipped)]:t?[...n," · ",No(t)]:n},closed:(e,t)=>{let n=hq[e.reason]?.();return[...t?pt(o("Closed by {who}"),{who:No(t)}):[o("The conversation was closed")],n&&` · ${n}`,e.comment&&` · ${e.comment}`]},reopened:(e,t)=>e.cause==="delivery"?o("Reopened: a reply was not delivered"):t?pt(o("Reopened by {who}"),{who:No(t)}):o("Reopened: the client wrote again"),snoozed:(e,t)=>[e.until?o("Snoozed until {when}",{when:Qe(e.until)}):o("Snoozed until the client replies"),e.reason&&` · ${o("reason “{reason}”",{reason:e.reason})}`,t&&" · ",t&&No(t)],unsnoozed:(e,t)=>e.cause==="person"&&t?pt(o("Unsnoozed by {who}"),{who:No(t)}):`${o("Unsnoozed")}: ${(oA[e.cause]??oA.time)()}`,sla_breached:e=>[o("The reply was due within {norm}",{norm:He(e.norm)}),e.late&&` · ${o("announced late, Okno was not running")}`],tagged:(e,t)=>{let n=a=>r`<b>${a.map(Fi).join(", ")}</b>`;return[e.added.length>0&&pt(o("Tags added: {tags}"),{tags:n(e.added)}),e.removed.length>0&&pt(o("Tags removed: {tags}"),{tags:n(e.removed)}),e.rule?o("by the rule “Tags by words”"):t&&No(t)].filter(Boolean).flatMap((a,i)=>i?[" · ",a]:[a])},ranked:(e,t)=>{let n=pt(o("Priority: {priority}"),{priority:r`<b>${kn(e.to).toLocaleLowerCase()}</b>`});return t?[n," · ",No(t)]:n},"no-answer":(e,t)=>{let n=e.undone?o("Reply needed after all"):o("No reply needed");return t?[n," · ",No(t)]:n},bounced:e=>[o("The email bounced"),e.recipient,e.words||e.status].filter(Boolean).join(" · "),"held-up":e=>[o("Email delayed, the mail server keeps trying"),e.words||e.status].filter(Boolean).join(" · "),moved:()=>o("The group became a supergroup, the conversation continues here"),blocked:e=>e.group?o("We were removed from the group"):o("The client has blocked the bot"),unblocked:e=>e.group?o("We are back in the group"):o("The client has unblocked the bot")},eA={away:()=>o("away"),off:()=>o("off shift"),status:({status:e})=>to(ps.value[e]),full:()=>o("at the limit"),"no-access":()=>o("no access"),"not-here":()=>o("not here"),"off-hours":()=>o("outside working hours"),"other-team":()=>o("in another team")},Av=e=>(eA[e.why]??eA.off)(e),tA=(e=[])=>e.length?[` · ${o("skipped:")} `,e.map(t=>`${H(t.id)} (${Av(t)})`).join(", ")]:[],nA={reply:()=>o("first reply"),took:()=>o("took the most urgent"),handover:()=>o("handed over"),handback:()=>o("handed back"),started:()=>o("started the conversation"),reopened:()=>o("was the assignee before"),distribution:()=>o("by the rule “Round-robin assignment”"),former:()=>o("by the rule “Round-robin assignment”: this client's earlier assignee"),absent:()=>o("by the rule “Round-robin assignment”: the assignee was absent"),nobody:()=>o("by the rule “Round-robin assignment”: no operator was free")},oA={time:()=>o("as scheduled"),client:()=>o("the client wrote"),delivery:()=>o("a reply was not delivered"),reply:()=>o("replied")},hq={solved:()=>o("Resolved"),"no-reply":()=>o("No reply"),duplicate:()=>o("Duplicate"),spam:()=>o("Spam"),declined:()=>o("Client declined"),other:()=>o("Other")};bq=e=>e.names?.length?o("{name} added {names}"):o("{name} joined"),vq={new_chat_members:bq,chat_invite_user:()=>o("{name} invited someone"),chat_invite_user_by_link:()=>o("{name} joined by a link"),left_chat_member:()=>o("{names} left"),chat_kick_user:()=>o("Someone left the chat"),new_chat_title:()=>o("{name} named the chat “{title}”"),chat_title_update:()=>o("{name} named the chat “{title}”"),new_chat_photo:()=>o("{name} changed the chat picture"),chat_photo_update:()=>o("{name} changed the chat picture"),delete_chat_photo:()=>o("{name} removed the chat picture"),chat_photo_remove:()=>o("{name} removed the chat picture"),pinned_message:()=>o("{name} pinned a message"),chat_pin_message:()=>o("{name} pinned a message"),chat_unpin_message:()=>o("{name} unpinned a message"),group_chat_created:()=>o("{name} created the chat"),chat_create:()=>o("{name} created the chat"),successful_payment:()=>o("{name} has paid"),refunded_payment:()=>o("{name}: payment refunded")}});function Nv({message:e,look:t,children:n}){let s=a=>{let i=a.currentTarget.getBoundingClientRect();$f.value={message:e,x:i.left,y:i.bottom+6},v.value="participant"};return r`<button type="button" class=${t} aria-haspopup="dialog"
aria-label=${o("Who is {name}?",{name:e.author.name})} onClick=${s}>
${n}
</button>`}function kq({message:e,x:t,y:n}){let s=wt(()=>{v.value=null}),[a,i]=g(null);return de(),D(()=>{let{width:l,height:c}=s.current.getBoundingClientRect();s.current.style.setProperty("left",`${Math.max(8,Math.min(t,innerWidth-l-8))}px`),s.current.style.setProperty("top",`${Math.max(8,Math.min(n,innerHeight-c-8))}px`),s.current.focus({preventScroll:!0}),K(`/api/dialogs/${e.dialog_id}/people/${e.author.identity_id}`).then(u=>i(u.person),()=>i({}))},[]),r`<div class="pop pcard" role="dialog" aria-label=${e.author.name} tabindex="-1" ref=${s}>
<div class="hrow">
<${Z} name=${e.author.name} size="lg" face=${e.author.avatar} />
<span class="grow">
<b class="b6 blk cut">${e.author.name}</b>
<span class="t12 mut blk cut">
${[a?.label,a?.kind&&xe(a.kind)].filter(Boolean).join(" · ")}
</span>
</span>
</div>
${a?.messages>0&&r`<p class="t13 mut">
${T("{n} message here","{n} messages here",a.messages)}
, ${o("since {date}",{date:It(a.first_at)})}
</p>`}
${a?.dialog_id?r`<a class="btn small" href=${q("all",a.dialog_id)} onClick=${()=>{v.value=null}}>
${o("Direct conversation")}
</a>`:a&&r`<p class="t12 mut">${o("Has only written in groups so far")}</p>`}
</div>`}var $f,iA,Pv=b(()=>{B();O();oe();V();ee();w();te();G();P();ve();$f=C(null);iA=()=>v.value==="participant"&&$f.value?r`<${kq} key=${$f.value.message.id} ...${$f.value} />`:null});async function cA(e,t){let n=`${e}.${t}`;if(n in gl.peek())return;Dv.push(n);let s={...gl.peek(),[n]:null};Dv.length>yq&&delete s[Dv.shift()],gl.value=s;try{let i=(await K(`/api/dialogs/${e}/messages?after=${t-1}&limit=1`)).messages[0];i?.no===t&&(gl.value={...gl.peek(),[n]:i})}catch(a){if(!(a instanceof Q))throw a}}var yq,gl,Dv,lA,uA=b(()=>{te();V();yq=200,gl=C({}),Dv=[],lA=(e,t)=>gl.value[`${e}.${t}`]??null});function pA({message:e,near:t}){let n=e.reply_to_no,s=t??lA(e.dialog_id,n);D(()=>{t||cA(e.dialog_id,n)},[n,!!t]);let a=s?.deleted_at?o("The message was deleted"):e.data.quote||(s?xq(s):o("Message {no}",{no:n}));return r`<button type="button" class="quote qbtn" aria-label=${o("Go to the quoted message: {text}",{text:a})}
onClick=${()=>el(n,{from:e.no})}>
${s&&r`<b class="b6 blk cut">${wq(s)}</b>`}
<span class="cut">${a}</span>
</button>`}var wq,xq,mA=b(()=>{B();O();w();tl();Se();uA();Ia();wq=({author:e})=>e.operator_id?H(e.operator_id):e.name,xq=e=>e.text||Kt(e.content==="text"&&e.files?.length?"document":e.content)});function Mv(e){return e.kind!=="in"||e.deleted_at||e.content==="service"?[]:yt(se.value[e.dialog_id]??{})?.can?.can_react??[]}function dA({amendment:e}){return e?.kind==="react"&&["queued","sending"].includes(e.state)?e:null}function Lv(e){let t=dA(e);return(t?t.text:e.reactions?.find(n=>n.identity_id===null)?.signs[0])||null}function fA(e){let t=dA(e),n=new Map,s=(a,i)=>n.set(a,[...n.get(a)??[],i]);for(let a of e.reactions??[])if(a.identity_id!==null||!t)for(let i of a.signs)s(i,a);return t?.text&&s(t.text,{identity_id:null,operator_id:t.operator_id}),[...n].map(([a,i])=>{let l=i.some(c=>c.identity_id===null);return{sign:a,count:i.length,ours:l,busy:!!(l&&t),names:i.map(Tq).join(", ")}})}function Tq({identity_id:e,operator_id:t,name:n}){return e!==null?n:t===N.value.id?o("you"):H(t)}var _q,Sq,Gr,hf,gf,bf=b(()=>{Fc();w();Se();R();_q=["👍","❤","🙏","👌","😁","🎉"],Sq=new Set(["❤","✍","☃","🕊"]),Gr=e=>Sq.has(e)?e+"️":e;hf=e=>_q.filter(t=>Mv(e).includes(t));gf=(e,t)=>XT(e,t===Lv(e)?null:t)});function $A({message:e}){let t=fA(e);if(!t.length||e.deleted_at)return null;let n=Mv(e);return r`<span class="reacts" role="group" aria-label=${o("Reactions")}>
${t.map(s=>r`<${Oq} key=${s.sign} one=${s}
press=${n.includes(s.sign)?()=>gf(e,s.sign):null} />`)}
</span>`}function Oq({one:{sign:e,count:t,ours:n,busy:s,names:a},press:i}){let l=Cq[e],c=`${l?l.name():Gr(e)} ${t}: ${a}`,u=r`
<span aria-hidden="true">${l?l.sign():Gr(e)}</span>
${l&&r`<span class="t12">${l.name()}</span>`}
<b>${t}</b>
`;return i?r`<button type="button" class="react" aria-pressed=${String(n)} aria-busy=${s?"true":null}
aria-label=${c} title=${c} onClick=${i}>
${u}
</button>`:r`<span class=${n?"react on":"react"} role="img" aria-label=${c} title=${c}>
${u}
</span>`}var Cq,hA=b(()=>{O();w();bf();P();Cq={custom:{sign:()=>r`<${d} name="smile" size="s" />`,name:()=>o("Custom emoji")},paid:{sign:()=>"⭐",name:()=>o("Paid reaction")}}});function Rv(e,t){if(e===t)return e?[{kind:"same",text:e}]:[];if(e.length+t.length>6e4)return bA([e],[t]).filter(c=>c.text);let[n,s]=[gA(e),gA(t)],a=0;for(;a<n.length&&a<s.length&&n[a]===s[a];)a+=1;let i=0;for(;i<n.length-a&&i<s.length-a&&n.at(-1-i)===s.at(-1-i);)i+=1;let l=bA(n.slice(a,n.length-i),s.slice(a,s.length-i));return Eq([...n.slice(0,a).map(c=>({kind:"same",text:c})),...l,...n.slice(n.length-i).map(c=>({kind:"same",text:c}))])}function bA(e,t){if(e.length*t.length>4e5)return[{kind:"gone",text:e.join("")},{kind:"new",text:t.join("")}];let n=t.length+1,s=new Uint16Array((e.length+1)*n);for(let c=e.length-1;c>=0;c-=1)for(let u=t.length-1;u>=0;u-=1)s[c*n+u]=e[c]===t[u]?s[(c+1)*n+u+1]+1:Math.max(s[(c+1)*n+u],s[c*n+u+1]);let a=[],i=0,l=0;for(;i<e.length||l<t.length;)i<e.length&&l<t.length&&e[i]===t[l]?(a.push({kind:"same",text:e[i]}),i+=1,l+=1):l>=t.length||i<e.length&&s[(i+1)*n+l]>=s[i*n+l+1]?(a.push({kind:"gone",text:e[i]}),i+=1):(a.push({kind:"new",text:t[l]}),l+=1);return a}function Eq(e){let t=[];for(let n of e.filter(s=>s.text)){let s=t.at(-1);s?.kind===n.kind?s.text+=n.text:t.push({...n})}return t}var gA,vA=b(()=>{gA=e=>e.match(/\s+|[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]/gu)??[]});function kA({message:e}){return e.edited_at?e.version<2?r`<span title=${We(e.edited_at)}>${o("edited")} </span>`:r`
<button type="button" class="link edb" title=${We(e.edited_at)}
aria-expanded=${String(ol.value.has(e.id))} onClick=${()=>jb(e.id)}>
${o("edited")}
</button> `:null}function yA({message:e}){return ol.value.has(e.id)&&e.version>1&&!e.deleted_at?r`<${Aq} key=${e.version} message=${e} />`:null}function Aq({message:e}){let[t,n]=g(null),[s,a]=g(!1),i=()=>{a(!1),nC(e).then(n,()=>a(!0))};return D(i,[]),s?r`<div class="vers">
<span class="t12">${o("Could not load earlier versions")} </span>
<button type="button" class="link t12" onClick=${i}>${o("Retry")}</button>
</div>`:t?r`<div class="vers" role="group" aria-label=${o("Earlier versions")}>
<span class="t12 b6 blk">${T("Edited {n} time","Edited {n} times",t.length-1)}</span>
<ol>
${t.slice(0,-1).map((l,c)=>r`<li key=${l.version}>
<time title=${We(l.at)}>${U(l.at)}</time>
<span class="text">${Rv(l.text,t[c+1].text).map(Nq)}</span>
</li>`)}
<li key="now">
<time title=${We(t.at(-1).at)}>${U(t.at(-1).at)}</time>
<span class="text">${Rv(t.at(-2)?.text??"",t.at(-1).text).map(Pq)}</span>
</li>
</ol>
</div>`:r`<div class="vers"><span class="t12">${o("Loading…")}</span></div>`}function wA({message:e,children:t}){let n=ol.value.has(-e.id);return r`
<span class="gonet">
<${d} name="trash-2" size="s" />
${Dq(e)} <button type="button" class="link" aria-expanded=${String(n)}
onClick=${()=>jb(-e.id)}>
${n?o("Hide"):o("Show")}
</button>
</span>
${n&&r`<div class="goneold">${t}</div>`}
`}function Dq({amendment:e,author:t,kind:n,deleted_at:s}){let a={time:U(s)};if(n==="in")return o("{name} deleted the message at {time}",{...a,name:t.name});let i=e?.kind==="delete"?e.operator_id:null;return i?i===N.value.id?o("You deleted the message for the client"):o("{name} deleted the message for the client",{name:H(i)}):o("The message was deleted at {time}",a)}function xA({message:e}){let{amendment:t}=e;if(!t||t.state==="done"||t.kind==="react"&&t.state!=="failed"&&!t.code)return null;let n=t.kind==="edit"&&r`<span class="text amended">${t.text}</span>`,s=r`<button type="button" class="link" onClick=${()=>tC(e)}>
${o("Keep as is")}
</button>`;if(t.state==="failed"){let i=Mq[t.kind](t.text);return r`<div class="amend bad" role="group" aria-label=${i}>
<span class="t12">
<${d} name="circle-alert" size="s" />
${i}
: ${fn(t.code,t.detail)}
</span>
${n}
<span class="hrow t12">
<button type="button" class="link" onClick=${()=>eC(e)}>${o("Retry")}</button>
${s}
</span>
</div>`}let a=Lq[t.kind]();return r`<div class="amend" role="status">
<span class="t12">
<${d} name="clock" size="s" />
${a}
${t.code&&` · ${fn(t.code,t.detail)}`}
</span>
${n}
${t.state==="queued"&&t.code&&r`<span class="hrow t12">${s}</span>`}
</div>`}var Nq,Pq,Mq,Lq,_A=b(()=>{B();O();Fc();vA();ee();w();Se();R();bf();P();xs();Nq=e=>e.kind==="new"?null:e.kind==="gone"?r`<del>${e.text}</del>`:e.text,Pq=e=>e.kind==="gone"?null:e.kind==="new"?r`<ins>${e.text}</ins>`:e.text;Mq={edit:()=>o("Not edited for the client"),delete:()=>o("Not deleted for the client"),react:e=>e?o("The client does not see the reaction {sign}",{sign:Gr(e)}):o("The client still sees the reaction")},Lq={edit:()=>o("Editing for the client…"),delete:()=>o("Deleting for the client…"),react:()=>o("Sending the reaction…")}});function SA({message:e,near:t,join:n,last:s,client:a,photo:i,contact:l,mailed:c,subject:u,to:p,found:m}){if(e.kind==="system")return r`<${sA} message=${e} found=${m} />`;if(e.content==="service")return r`<${rA} message=${e} found=${m} />`;if(e.delivery?.state==="cancelled"&&Uc(e))return r`<${pC} message=${e} found=${m} />`;if(e.delivery?.state==="cancelled")return r`<${dC} message=${e} found=${m} />`;let $=!!e.deleted_at,f=!$&&e.kind!=="note"&&!!(e.letter||c),h=e.kind==="in"?"in":e.kind==="note"?"out note":"out",y=e.delivery?.state,S=["msg",h,n&&"join",f&&"mail",m&&"found",$&&"gone",e.automatic&&(e.kind==="in"?"autom":"auto"),y==="failed"&&"fail",y==="uncertain"&&"wait",(Ei(e)||wo(e))&&"soon"],x=s?r`<${Rq} message=${e} client=${a} photo=${i} />`:r`<span class="ph"></span>`,k=f&&!e.letter&&r`<${g1} subject=${u} to=${p} />`,M=r`<${ff} message=${e} mail=${f} client=${l} />`,F=r`<div class=${!$&&XS(e)?"box bare":"box"} style=${$?null:e1(e)}>
<${Iq} message=${e} join=${n} group=${a===null} />
${k}
${e.reply_to_no&&r`<${pA} message=${e} near=${t} />`}
${$?r`<${wA} message=${e}>${M}<//>`:M}
<${yA} message=${e} />
<${xA} message=${e} />
<${Wq} message=${e} />
<${$A} message=${e} />
${e.tasks?.length>0&&r`<${CE} tasks=${e.tasks} />`}
</div>`;return r`<li class=${S.filter(Boolean).join(" ")} data-no=${e.no} tabindex="-1">
${e.kind==="in"?[x,F]:[F,x]}
</li>`}function Rq({message:e,client:t,photo:n}){let{author:s}=e;return s.operator_id?r`<${Z} name=${H(s.operator_id)} />`:e.kind!=="in"?r`<span class="ph"></span>`:t!==null?r`<${Z} name=${t} face=${n} />`:r`<${Nv} message=${e} look="pface">
<${Z} name=${s.name} face=${s.avatar} />
<//>`}function Iq({message:e,join:t,group:n}){if(t)return null;let{author:s}=e;return e.kind==="note"?r`<span class="by">
<${d} name="lock" size="s" />
${o("Note")} · ${H(s.operator_id)}
</span>`:Uc(e)?r`<${cC} message=${e} />`:e.kind==="out"&&s.kind==="outside"?r`<span class="by">
${e.data.by?o("{name}, outside Okno",{name:e.data.by}):o("Sent outside Okno")}
</span>`:e.kind==="out"&&s.operator_id!==N.value.id?r`<span class="by">${H(s.operator_id)}</span>`:n&&e.kind==="in"?r`<span class=${"by hue "+Zn(s.name)}>
<${Nv} message=${e} look="pname">${s.name}<//>
</span>`:null}function Wq({message:e}){let t=e.kind==="in"&&e.created_at-e.sent_at>zq,n=r`
<${kA} message=${e} />
<span title=${We(e.sent_at)}>
${t?o("sent {sent}, received {time}",{sent:Bq(e),time:U(e.created_at)}):U(e.created_at)}
</span>
`;return e.delivery?r`<${mC} message=${e} at=${n} />`:r`<span class="mt">${n}</span>`}var zq,Bq,TA=b(()=>{O();ee();w();Se();R();$l();xo();P();Ub();Ev();Hb();lu();Rr();Dc();Pv();mA();hA();_A();zq=5*6e4,Bq=({sent_at:e,created_at:t})=>nt(e)===nt(t)?U(e):`${It(e)}, ${U(e)}`});function EA(e,{line:t,dialog:n,at:s}){let a=[],i=n.kind==="email"?{subject:n.title,to:n.label}:null,l=new Map(e.map(u=>[u.no,u])),c=n.thread_kind==="group";return e.forEach((u,p)=>{let m=e[p-1],$=e[p+1];(!m||nt(m.created_at)!==nt(u.created_at))&&a.push(r`<li class="day" key=${"d"+u.no}><span>${fi(u.created_at,I.value)}</span></li>`),u.no===t&&a.push(r`<li class="newline" key="newline"><span>${o("New messages")}</span></li>`);let f=p>0&&u.no!==t&&OA(m,u),h=!($&&$.no!==t&&OA(u,$));a.push(r`<${Od} key=${u.id} message=${u}>
<${SA} message=${u} near=${l.get(u.reply_to_no)} join=${f} last=${h}
client=${c?null:n.name} photo=${c?null:n.avatar} contact=${n.contact_id}
mailed=${!!i} subject=${i?.subject} to=${i?.to} found=${u.no===s} />
<//>`),u.letter&&u.kind==="in"&&!u.automatic&&(i={subject:u.letter.subject,to:u.data.answer_to??qs(u.letter.sender)})}),a}function OA(e,t){return CA(e)||CA(t)?!1:e.kind===t.kind&&e.kind!=="system"&&e.author.operator_id===t.author.operator_id&&e.author.identity_id===t.author.identity_id&&e.automatic===t.automatic&&t.created_at-e.created_at<Fq&&nt(e.created_at)===nt(t.created_at)}var Fq,CA,AA=b(()=>{O();we();ee();w();$C();Dc();TA();Fq=3*6e4;CA=e=>e.letter||e.content==="service"||e.delivery?.state==="cancelled"});function cu(e,t){t==="reply"&&e.kind==="note"||(Bs(e.dialog_id,t,e.no),To(t))}function kf(e,t,n="menu"){zv(e)&&(vf.value={message:e,...t},bl.value=n,v.value="message")}function NA(e,t){if(!t.ctrlKey&&!t.metaKey&&!t.altKey&&!t.shiftKey&&t.code==="KeyW"&&rC(e)&&he.peek()?.shortcuts!==!1)return iC(e),!0;if(!zv(e))return!1;let s=t.ctrlKey||t.metaKey;if(s&&t.code==="KeyC"&&String(getSelection())===""&&e.text)At(e.text);else{if(s||t.altKey)return!1;if(/^Key/.test(t.code)&&he.peek()?.shortcuts===!1)return!1;if(t.code==="KeyR")cu(e,"reply");else if(t.code==="KeyN")cu(e,"note");else if(t.code==="KeyU"&&e.kind==="in")qb(e.dialog_id,e.no);else if(t.key==="Enter"||t.key==="ContextMenu"||t.shiftKey&&t.key==="F10")kf(e,PA(t.currentTarget.querySelector(`li[data-no="${e.no}"] .box`)));else return Kq(e,t)}return!0}function Kq(e,t){let n=t.shiftKey?null:Ob(e).find(s=>s.key===t.code);return n?.run(e),!!n}function PA(e){let t=e?.getBoundingClientRect()??{right:innerWidth/2,top:innerHeight/2};return{x:t.right,y:t.top+28}}function yf(){let e=Vr?.parentElement?.querySelector(`li[data-no="${Vr.dataset.of}"] .box`);if(!e)return;let[t,n]=[Vr.parentElement.getBoundingClientRect(),e.getBoundingClientRect()],s=n.height<44?24:14;Vr.style.setProperty("top",`${Math.max(0,n.top-t.top-s)}px`),Vr.style.setProperty("right",`${Math.max(4,t.right-n.right+(e.parentElement.classList.contains("in")?-8:8))}px`)}function DA({find:e}){let t=A(null),n=Jr.value===null?null:e(Jr.value);if(W(()=>(Vr=t.current,yf(),()=>{Vr=null})),!n||!zv(n)||n.deleted_at)return null;let s=v.value==="message"&&vf.value?.message.id===n.id,a=l=>s&&bl.value==="signs"==(l==="signs"),i=l=>c=>{a(l)?v.value=null:kf(n,PA(c.currentTarget),l)};return r`<div class="mbar" ref=${t} data-of=${n.no} role="toolbar" aria-label=${o("Message actions")}>
${n.kind!=="note"&&r`<button type="button" class="ib small" tabindex="-1" aria-label=${o("Quote reply")}
title=${o("Quote reply")+"  R"} onClick=${()=>cu(n,"reply")}>
<${d} name="reply" size="m" />
</button>`}
${hf(n).length>0&&r`<button type="button" class="ib small" tabindex="-1" aria-label=${o("Reaction")} title=${o("Reaction")}
aria-haspopup="menu" aria-expanded=${String(a("signs"))} onClick=${i("signs")}>
<${d} name="smile" size="m" />
</button>`}
<button type="button" class="ib small" tabindex="-1" aria-label=${o("More actions")} aria-haspopup="menu"
aria-expanded=${String(a("menu"))} onClick=${i("menu")}>
<${d} name="ellipsis" size="m" />
</button>
</div>`}function MA(){if(v.value!=="message"||!vf.value)return null;let e={menu:jq,signs:qq,colleagues:Uq}[bl.value];return r`<${e} key=${bl.value} ...${vf.value} />`}function Bv(e,t){let n=A(null);return W(()=>{let s=n.current.firstElementChild,{width:a,height:i}=s.getBoundingClientRect(),l=e-Iv+a+8<=innerWidth,c=t+i+8<=innerHeight;s.style.setProperty("left",`${Math.max(8,l?e-Iv:e-a)}px`),s.style.setProperty("top",`${Math.max(8,c?t:t-Iv-i-8)}px`)},[]),n}function jq({message:e,x:t,y:n}){let s=LA(e),a=Bv(t,n),i=se.value[s.dialog_id],l=yd(s,i),c=QT(s),u=m=>r`<span class="end only-wide"><${Rn} of=${m} /></span>`,p=()=>{kd(s),To("reply")};return r`<div class="msgmenu" ref=${a}>
<${De} label=${o("Message actions")} place="at">
${s.kind!=="note"&&r`<${J} icon="reply" onPick=${()=>cu(s,"reply")}>${o("Quote reply")}${u(["R"])}<//>`}
${hf(s).length>0&&r`<${J} icon="smile" stay onPick=${()=>{bl.value="signs"}}>
${o("Reaction")}
<//>`}
${Ob(s).map(m=>r`<${J} key=${m.id} icon=${m.icon} stay onPick=${()=>{v.value=null,m.run(s)}}>
${m.label()}${u(Fp(m.key)[0])}
<//>`)}
<${J} icon="sticky-note" onPick=${()=>cu(s,"note")}>${o("Note on message")}${u(["N"])}<//>
${s.text&&r`<${J} icon="copy" onPick=${()=>At(s.text)}>${o("Copy text")}${u([ft,"C"])}<//>`}
<${J} icon="link" onPick=${()=>At(Wc(s))}>${o("Copy link")}<//>
<${J} icon="forward" stay onPick=${()=>{bl.value="colleagues"}}>
${o("Forward to a colleague")}
<//>
${s.kind==="in"&&r`
<div class="sep" role="separator"></div>
<${J} icon="mail" onPick=${()=>qb(s.dialog_id,s.no)}>
${o("Unread from here")}
${u(["U"])}
<//>
`}
${(l||c)&&Kb(s)&&r`<div class="sep" role="separator"></div>`}
${l&&r`<${J} icon="square-pen" onPick=${p}>${o("Edit for the client")}<//>`}
${c&&r`<${J} icon="trash-2" onPick=${()=>ZT(s)}>${o("Delete for the client")}<//>`}
<//>
</div>`}function qq({message:e,x:t,y:n}){let s=LA(e),a=Bv(t,n),i=Lv(s);return r`<div class="msgmenu" ref=${a}>
<${De} label=${o("Reaction")} place="at signs" across>
${hf(s).map(l=>r`<button type="button" class="sign" role="menuitemradio" tabindex="-1" key=${l}
aria-checked=${String(l===i)} onClick=${()=>{v.value=null,gf(s,l)}}>
${Gr(l)}
</button>`)}
<//>
</div>`}function Uq({message:e,x:t,y:n}){let s=Bv(t,n),a=Object.values(Pe.value).filter(l=>l.active&&l.id!==N.value.id).sort((l,c)=>l.name.localeCompare(c.name)),i=l=>{let{dialog_id:c,no:u}=e,p=nn(c,"note");Ho(c,"note",p.includes(`@${l.name}`)?p:`@${l.name} ${p}`),Bs(c,"note",u),To("note")};return r`<div class="msgmenu" ref=${s}>
<${De} label=${o("Forward to a colleague")} place="at people">
<div class="mh">${o("Forward to a colleague")}</div>
${a.length?a.map(l=>r`<button type="button" class="mi" role="menuitem" tabindex="-1" key=${l.id}
onClick=${()=>{v.value=null,i(l)}}>
<${Z} name=${l.name} size="sm" />
${l.name}
</button>`):r`<p class="t13 mut menunote">${o("No colleagues yet")}</p>`}
<//>
</div>`}var Jr,vf,bl,Iv,zv,Vr,LA,Wv=b(()=>{te();B();O();Xe();Tc();oe();Fc();Pn();zc();w();tl();bo();xt();Ic();Ec();bf();R();P();en();qc();Jr=C(null),vf=C(null),bl=C("menu"),Iv=28,zv=e=>e.kind!=="system"&&e.content!=="service"&&e.delivery?.state!=="cancelled";Vr=null;LA=e=>bt.value[e.dialog_id]?.items[e.no]??e});function zA({dialog:e}){let t=bt.value[e.id],n=mn(t),s=new Set(n.map(i=>i.key).filter(Boolean)),a=Bt.value.filter(i=>i.dialog_id===e.id&&!s.has(i.key)&&i.phase!=="held");return r`<${Fv} dialog=${e} messages=${n} pending=${a} mark=${ia.value[e.id]}
at=${E.value.dialog===e.id?E.value.at:null} back=${Bc.value?.dialog===e.id}
later=${t.later} newer=${Ct.value[`newer:${e.id}`]} more=${t.more}
older=${Ct.value[`older:${e.id}`]} today=${new Date(I.value).toDateString()} />`}var Hq,Yq,RA,Gq,IA,Fv,BA=b(()=>{sr();O();Fc();we();Aa();w();tl();Ds();Ht();G();Sr();R();rt();P();Hb();Wb();AA();Wv();Hq=48,Yq=1e3,RA=1200,Gq=500,IA=12;Fv=class extends Mo{box=g$();list=g$();state={missed:0,atEnd:!0,line:this.firstUnread(this.props.mark)};firstUnread(t){return t===void 0?null:this.props.messages.find(n=>n.client_no>t)?.no??null}componentDidMount(){h0(this.props.dialog.id);let t=this.props.at?null:this.box.current.querySelector(".newline");this.showFound(),t&&t.getBoundingClientRect().top<this.box.current.getBoundingClientRect().top&&t.scrollIntoView({block:"start"}),this.askOlder(),this.onLook=()=>this.look(),window.addEventListener("focus",this.onLook),document.addEventListener("visibilitychange",this.onLook),this.held=this.anchor(),this.grown=new ResizeObserver(()=>{this.isAtEnd()||this.keepPlace(this.held),yf()}),this.grown.observe(this.list.current),this.look()}componentWillUnmount(){clearTimeout(this.timer),clearTimeout(this.press),this.grown.disconnect(),window.removeEventListener("focus",this.onLook),document.removeEventListener("visibilitychange",this.onLook),sC(this.props.dialog.id),Jr.value=null,Bc.value=null}getSnapshotBeforeUpdate(){return{wasAtEnd:this.isAtEnd(),place:this.anchor()}}componentDidUpdate(t,n,{wasAtEnd:s,place:a}){let{current:i}=this.box,{messages:l,pending:c,later:u,at:p}=this.props,m=c.length>t.pending.length;this.wantsEnd&&!u?(this.wantsEnd=!1,i.scrollTop=0):m&&!u?(i.scrollTop=0,this.state.line&&this.setState({line:null})):l!==t.messages&&(!s||t.later||u)&&this.keepPlace(a),p!==t.at&&(this.shownAt=null),this.showFound();let $=l.filter(f=>f.no>(t.messages.at(-1)?.no??1/0)&&f.kind!=="system");$.length&&!t.later&&!u&&this.arrived($,s),this.held=this.anchor(),this.askOlder(),this.askNewer(),this.look(),JT(this.list.current),yf()}arrived(t,n){n||this.setState(({missed:a})=>({missed:a+t.length}));let s=t.find(a=>a.kind==="in");s&&!this.state.line&&!(n&&document.hasFocus())&&this.setState({line:s.no})}row(t){return this.list.current.querySelector(`li[data-no="${t}"]`)}showFound(){let{at:t}=this.props;if(!t||this.shownAt===t)return;let n=this.row(t);n&&(this.shownAt=t,n.scrollIntoView({block:"center"}))}anchor(){let t=this.box.current.getBoundingClientRect().top,n=this.list.current.querySelectorAll("li[data-no]"),[s,a]=[0,n.length-1];for(;s<a;){let i=s+a>>1;n[i].getBoundingClientRect().bottom>t?a=i:s=i+1}return n[s]?{row:n[s],at:n[s].getBoundingClientRect().top-t}:null}keepPlace(t){if(!t?.row.isConnected)return;let n=t.row.getBoundingClientRect().top-this.box.current.getBoundingClientRect().top-t.at;n&&(this.box.current.scrollTop+=n)}isAtEnd(){return!this.props.later&&Math.abs(this.box.current?.scrollTop??0)<=Hq}scrolled=()=>{this.held=this.anchor();let t=this.isAtEnd();t!==this.state.atEnd&&this.setState({atEnd:t,missed:t?0:this.state.missed}),this.askOlder(),this.askNewer(),this.look()};askOlder(){let{scrollTop:t,scrollHeight:n,clientHeight:s}=this.box.current;this.props.more&&!this.props.older&&n-s+t<RA&&ih(this.props.dialog.id)}askNewer(){let t=!this.props.at||this.shownAt===this.props.at;this.props.later&&!this.props.newer&&t&&Math.abs(this.box.current.scrollTop)<RA&&rh(this.props.dialog.id)}inSight(){if(document.hidden)return[];let{top:t,bottom:n}=this.box.current.getBoundingClientRect(),s=[];for(let a=this.list.current.lastElementChild;a;a=a.previousElementSibling){let i=a.getBoundingClientRect();if(i.bottom<t+IA)break;a.dataset.no&&i.top<n-IA&&s.push(Number(a.dataset.no))}return s}look(){b0(this.props.dialog.id,this.inSight());let t=()=>this.isAtEnd()&&document.hasFocus()&&!document.hidden&&!oC(this.props.dialog.id);if(!t()){clearTimeout(this.timer),this.timer=0;return}this.timer||=setTimeout(()=>{this.timer=0,t()&&Hw(this.props.dialog)},Yq)}toEnd=async()=>{this.wantsEnd=this.props.later,this.props.later?await kp(this.props.dialog.id):this.box.current.scrollTo({top:0,behavior:"smooth"})};find=t=>this.props.messages.find(n=>n.no===t)??null;over=t=>{let n=t.target.closest?.("li[data-no]");n&&t.pointerType!=="touch"&&(Jr.value=Number(n.dataset.no))};out=()=>{this.focused()||(Jr.value=null)};focusin=t=>{let n=t.target.closest?.("li[data-no]");n&&(Jr.value=Number(n.dataset.no))};pressed=t=>{clearTimeout(this.press);let n=t.pointerType==="touch"&&t.target.closest?.("li[data-no]");if(!n||t.target.closest("button, a, audio, video, iframe"))return;let s=this.find(Number(n.dataset.no));s&&(this.press=setTimeout(()=>{getSelection()?.removeAllRanges(),kf(s,{x:t.clientX,y:t.clientY})},Gq))};released=()=>clearTimeout(this.press);focused(){return this.list.current.contains(document.activeElement)?document.activeElement.closest("li[data-no]"):null}keys=t=>{if(t.target.closest("input, textarea, audio, video, [role=slider]"))return;let n=this.focused(),s=t.target===n||t.target===this.box.current,a=s&&!t.ctrlKey&&!t.metaKey&&{ArrowUp:-1,ArrowDown:1}[t.key];if(a)this.walk(n,a);else if(s&&t.key==="End")this.toEnd();else if(s&&t.key==="Escape"&&n)this.box.current.focus();else if(t.target===n&&n){if(!NA(this.find(Number(n.dataset.no)),t))return}else return;t.preventDefault(),t.stopPropagation()};walk(t,n){let s=[...this.list.current.querySelectorAll("li[data-no][tabindex]")],a=t?s[s.indexOf(t)+n]:this.lastSeen(s);a&&(_m(),a.focus({preventScroll:!0}),a.scrollIntoView({block:"nearest"}))}lastSeen(t){let{bottom:n}=this.box.current.getBoundingClientRect();return t.findLast(s=>s.getBoundingClientRect().top<n-8)}render({dialog:t,messages:n,pending:s,more:a,older:i,newer:l,at:c,later:u,back:p},{line:m,atEnd:$,missed:f}){return r`
<div class="scroll" ref=${this.box} onScroll=${this.scrolled} onPointerOver=${this.over}
onPointerLeave=${this.out} onPointerDown=${this.pressed} onPointerUp=${this.released}
onPointerMove=${this.released} onPointerCancel=${this.released} onFocusIn=${this.focusin}
onKeyDown=${this.keys} role="group" tabindex="0" aria-label=${o("Messages")}>
<div class="log" role="log" aria-label=${o("Conversation with {name}",{name:t.name})}>
<ol ref=${this.list}>
${a&&r`<li class="ev" key="more">
${i?.problem?r`<button type="button" class="btn small" onClick=${()=>ih(t.id)}>
${o("Retry")}
</button>`:r`<span>${o("Loading older messages…")}</span>`}
</li>`}
${EA(n,{line:m,dialog:t,at:c})}
${u&&r`<li class="ev" key="later">
${l?.problem?r`<button type="button" class="btn small" onClick=${()=>rh(t.id)}>
${o("Retry")}
</button>`:r`<span>${o("Loading newer messages…")}</span>`}
</li>`}
${!u&&s.map(h=>r`<${fC} key=${"k"+h.key} entry=${h} />`)}
</ol>
<${DA} find=${this.find} />
</div>
</div>
<div class="todownbox">
${p&&r`<button type="button" class="btn toback" onClick=${UT}>
<${d} name="undo-2" size="m" />
${o("Back to the reply")}
</button>`}
${(!$||u)&&r`<button type="button" class="todown" aria-label=${f?T("Jump to the latest, {n} new message","Jump to the latest, {n} new messages",f):o("Jump to the latest")} onClick=${this.toEnd}>
<${d} name="arrow-down" />
${f>0&&r`<span class="count">${f}</span>`}
</button>`}
</div>
`}}});var jA={};_e(jA,{Conversation:()=>Vq});function Vq(){let{dialog:e}=E.value;if(!e)return r`<section class="conversation" id="conversation" tabindex="-1"
aria-label=${o("No conversation selected")}>
<${vd} />
<${Xq} />
</section>`;let t=se.value[e],n=Ct.value[`dialog:${e}`]?.problem;return n&&!bt.value[e]?.loaded?r`<${FA} id=${e} dialog=${t} problem=${n} />`:!t&&!bt.value[e]&&Y.value.recent.includes(e)?r`<${FA} id=${e} problem=${new Q(404,"not-found")} />`:r`<section class="conversation" id="conversation" tabindex="-1" aria-label=${o("Conversation")} key=${e}
data-dialog=${e}>
<${KA} dialog=${t} />
<${vd} dialog=${t} />
<${Qg} dialog=${t} />
<${VT} key=${"find"+e} id=${e} />
${bt.value[e]?.loaded&&t?r`<${zA} key=${e} dialog=${t} />`:r`<${Zq} />`}
<${jT} key=${"dock"+e} id=${e} dialog=${t} />
${t&&r`<${GS} key=${"drop"+e} id=${e} can=${yt(t)?.can} kind=${t.kind} />`}
<${gT} dialog=${t} />
<${MA} />
<${iA} />
</section>`}function WA(){return r`<a class="ib phoneback" href=${q(E.value.view)} aria-label=${o("Back to the list")}>
<${d} name="arrow-left" />
</a>`}function KA({dialog:e}){return e?r`<header class="thead">
<${WA} />
<span class="only-wide">
<${Z} name=${e.name} face=${e.avatar}><${ye} kind=${e.kind} /><//>
</span>
<div class="grow">
<h2 class="cut">${e.name}</h2>
<div class="sub">
<span class="cut"><${Jw} dialog=${e} /></span>
<span class="only-wide num tno">· ${o("No. {number}",{number:ce(e.number)})}</span>
${e.waiting_since?r`<${ko} dialog=${e} short asButton />`:e.state==="closed"&&r`<span class="sla ok"><${d} name="check" size="s" />${o("closed")}</span>`}
${e.priority===1&&r`<${Nt} priority=${1} />`}
<span class="only-wide htags"><${Or} ids=${e.tags} most=${2} /></span>
</div>
</div>
<${hT} dialog=${e}><${Jq} /><//>
</header>`:r`<header class="thead">
<${WA} />
<div class="grow"><h2 class="cut">${o("Conversation")}</h2></div>
</header>`}function Jq(){let e=()=>{matchMedia("(min-width: 1280px)").matches?Qn.value=!Qn.value:mt.value=!mt.value};return r`<button type="button" class=${Qn.value?"ib":"ib below-card"} aria-label=${o("Client card")}
title=${o("Client card")+"  ]"} aria-expanded=${String(mt.value)} onClick=${e}>
<${d} name="panel-right" />
</button>`}function Zq(){let e=dt(150,!0);return r`<div class="scroll">
<div class="log" aria-busy="true" aria-label=${o("Loading messages")}>
<ol class="sklog">
${e&&Qq.map(([t,n,s])=>r`<li class=${"msg "+t} aria-hidden="true">
${t==="in"&&r`<span class="ph"></span>`}
<svg class="skb" viewBox=${`0 0 ${n} ${s}`} width=${n} height=${s}>
<rect width=${n} height=${s} rx="16" />
</svg>
</li>`)}
</ol>
</div>
</div>`}function FA({id:e,dialog:t,problem:n}){let s=n.status===404||n.status===403;return r`<section class="conversation" id="conversation" tabindex="-1" aria-label=${o("Conversation")}>
<${KA} dialog=${t} />
<${vd} dialog=${t} />
<div class="nothing">
<${re} icon=${s?"lock":"unplug"}
title=${s?o("Conversation not found"):o("Could not load messages")} text=${z(n)}>
${s?r`<a class="btn" href=${q(E.value.view)}>${o("Back to the list")}</a>`:r`<button type="button" class="btn" onClick=${()=>Ul(e)}>${o("Retry")}</button>`}
<//>
</div>
</section>`}function Xq(){return r`<div class="nothing">
<${di} big />
<h2 class="head2">${o("No conversation selected")}</h2>
<p class="mut t13">${o("Click a row on the left or press")} <${Rn} of=${["J"]} /></p>
<ul class="hints">
<li><${Rn} of=${["1","2","3"]} /><span>${o("mine, unassigned, all")}</span></li>
<li><${Rn} of=${["Shift","I"]} /><span>${o("take the most urgent one")}</span></li>
<li><${Rn} of=${["?"]} /><span>${o("all keyboard shortcuts")}</span></li>
</ul>
</div>`}var Qq,qA=b(()=>{O();oe();V();ee();w();Et();G();R();rt();Qm();bT();vT();P();qT();Wb();ve();BA();Wv();Pv();So();Ns();Um();Qq=[["in",300,58],["in",190,38],["out",340,58],["in",250,38],["in",300,120],["out",380,58],["in",170,38]]});var UA={};_e(UA,{Lightbox:()=>t3});function e3(){let e=bt.value[E.value.dialog];if(!e)return[];let t=n=>Ra(n)&&(n.kind==="photo"||n.media_type.startsWith("image/"));return mn(e).flatMap(n=>(n.deleted_at?[]:n.files??[]).filter(t).map(s=>({file:s,at:n.created_at})))}function t3(){return v.value==="photo"&&ic.value?r`<${n3} />`:null}function n3(){let e=e3(),t=e.findIndex(m=>m.file.token===ic.value),n=A(null),[s,a]=g(null);if(de(),W(()=>{t<0?Kv():n.current?.focus()},[t<0]),t<0)return null;let{file:i,at:l}=e[t],c=m=>{let $=e[t+m];$&&(ic.value=$.file.token)},u=m=>{let $={ArrowLeft:-1,ArrowRight:1}[m.key];if($){m.preventDefault(),c($);return}Ze(m)},p=i.name||o("Photo");return r`<div class="over lightbox" onPointerDown=${m=>{(m.target===m.currentTarget||m.target.classList.contains("lbstage"))&&Kv()}}>
<div class="lbin" role="dialog" aria-modal="true" aria-label=${o("Photo {i} of {n}",{i:t+1,n:e.length})}
onKeyDown=${u}>
<header class="lbhead">
<span class="grow">
<b class="b5 blk cut">${p}</b>
<span class="t12 blk">
${We(l)}
${e.length>1&&r`<span class="num"> · ${t+1} / ${e.length}</span>`}
</span>
</span>
<a class="ib" href=${on(i)} download=${i.name||!0} aria-label=${o("Download")}
title=${o("Download")}>
<${d} name="download" />
</a>
<button type="button" class="ib" ref=${n} aria-label=${o("Dismiss")} title=${o("Dismiss")+"  Esc"}
onClick=${Kv}>
<${d} name="x" />
</button>
</header>
<div class="lbstage">
${s===i.token?r`<p>${o("Could not load the picture")}</p>`:r`<img key=${i.token} src=${on(i,i.preview?"preview":"thumb")} alt=${p}
onError=${()=>a(i.token)} />`}
</div>
${t>0&&r`<button type="button" class="lbturn left" aria-label=${o("Previous photo")} onClick=${()=>c(-1)}>
<${d} name="chevron-left" size="l" />
</button>`}
${t<e.length-1&&r`<button type="button" class="lbturn right" aria-label=${o("Next photo")} onClick=${()=>c(1)}>
<${d} name="chevron-right" size="l" />
</button>`}
</div>
</div>`}var Kv,HA=b(()=>{B();O();Xe();oe();ee();w();Ht();G();R();P();Rr();ve();Kv=()=>{v.value=null}});var s3,uu,jv=b(()=>{s3=()=>Intl.DateTimeFormat().resolvedOptions().timeZone??"UTC",uu=(e,t)=>`/api/contacts/${e}/export?${new URLSearchParams({zone:s3(),...t})}`});var VA={};_e(VA,{Client:()=>a3});function a3(){let{id:e}=E.value,[t,n]=g(null),[s,a]=g(null),i=()=>{a(null),K(`/api/contacts/${e}`).then(c=>n(c.contact),a)};D(()=>{n(null),e?i():a(new Q(404,"not-found"))},[e]);let l=dt(150,!t&&!s);return r`<main class="main page client" id="main" tabindex="-1">
<header class="pagehead clhead">
<a class="ib" href=${Io()} aria-label=${o("Back")}><${d} name="arrow-left" /></a>
${t?r`
<${Z} name=${t.name} size="lg" />
<div class="grow">
<h1 class="head2 cut">${t.name}</h1>
<p class="t12 mut">${o("Client since {date}",{date:It(t.created_at)})}</p>
</div>
<${r3} id=${t.id} />
`:r`<h1 class="head2 grow">${o("Client")}</h1>`}
</header>
${s?r`<${re} icon=${s.status===404?"lock":"unplug"}
title=${s.status===404?o("Client not found"):o("Could not load the page")}
text=${z(s)}>
${s.status!==404&&r`<button type="button" class="btn" onClick=${i}>${o("Retry")}</button>`}
<//>`:t?r`<div class="clbody">
<${i3} contact=${t} onSaved=${n} />
<${l3} key=${t.id} contact=${t} />
</div>`:l&&r`<p class="t13 mut clwait">${o("Loading…")}</p>`}
</main>`}function r3({id:e}){return r`<div class="hrow wrap cltake">
<a class="btn small" href=${uu(e,{format:"html",printed:1})} target="_blank" rel="noopener">
<${d} name="file-text" size="s" />
${o("Print")}
</a>
${["txt","json","html"].map(t=>r`<a class="btn small quiet" key=${t} href=${uu(e,{format:t})} download
aria-label=${o("Export as {format}",{format:t.toUpperCase()})}>
<${d} name="download" size="s" />
${t.toUpperCase()}
</a>`)}
</div>`}function i3({contact:e,onSaved:t}){let n=cf(e);return r`<section class="clfacts" aria-label=${o("Client details")}>
<h2 class="t13 b6">${o("Contacts")}</h2>
<ul>
${e.identities.map(s=>r`<li key=${s.id}>
<button type="button" class="crow" title=${o("Copy")}
aria-label=${o("Copy {value}",{value:s.label||s.external_id})}
onClick=${()=>At(s.label||s.external_id)}>
<${ye} kind=${s.kind} named />
<span class="grow cut">${s.label||s.external_id}</span>
<${d} name="copy" size="s" />
</button>
</li>`)}
</ul>
<h2 class="t13 b6">${o("All conversations")} <span class="n dim">${n.length}</span></h2>
<ul>
${n.map(({dialog:s,episode:a})=>r`<li key=${a.number}>
<a class="crow" href=${q("all",s.id)}>
<${ye} kind=${s.kind} named />
<span class="grow">
<span class="cut">
${a.title||qe.value[s.channel_id]?.name||xe(s.kind)}
</span>
<span class="t12 dim cut">${uf(a)}</span>
</span>
</a>
</li>`)}
</ul>
${e.note&&r`<h2 class="t13 b6">${o("Client note")}</h2><p class="t13 notetext">${e.note}</p>`}
<h2 class="t13 b6">${o("Consents and bans")}</h2>
<${lf} contact=${e} onSaved=${t} />
</section>`}function l3({contact:e}){let[t,n]=g(null),[s,a]=g(!0),[i,l]=g({items:[],next:null,loaded:!1,problem:null}),c=A(0),u=m=>{let $=++c.current,f=new URLSearchParams({events:s?"1":"0",...t?{channel:t}:{},...m?{before:m}:{}});K(`/api/contacts/${e.id}/history?${f}`).then(h=>{$===c.current&&l(y=>({items:m?[...y.items,...h.items]:h.items,next:h.next,loaded:!0,problem:null}))},h=>{$===c.current&&l(y=>({...y,problem:h}))})};D(()=>{l({items:[],next:null,loaded:!1,problem:null}),u(null)},[t,s]);let p=[...new Map(e.dialogs.map(m=>[m.channel_id,m.kind]))];return r`<section class="clpast" aria-label=${o("Full history")}>
<div class="clbar">
<h2 class="t13 b6">${o("Full history")}</h2>
${p.length>1&&r`<div class="hrow wrap" role="group" aria-label=${o("Channel")}>
<button type="button" class="chip" aria-pressed=${String(t===null)} onClick=${()=>n(null)}>
${o("All channels")}
</button>
${p.map(([m,$])=>r`<button type="button" class="chip" key=${m} aria-pressed=${String(t===m)}
onClick=${()=>n(m)}>
<${ye} kind=${$} />
${qe.value[m]?.name??xe($)}
</button>`)}
</div>`}
<label class="hrow end t13">
<input type="checkbox" class="check" checked=${s} onChange=${m=>a(m.target.checked)} />
${o("Notes and events")}
</label>
</div>
<div class="clscroll" role="group" tabindex="0" aria-label=${o("Full history")}>
${i.items.length>0&&r`<ol class="cllog">${c3(i.items,e)}</ol>`}
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
</section>`}function c3(e,t){let n=new Map(t.dialogs.flatMap(a=>a.episodes.map(i=>[i.number,{...i,dialog:a}]))),s=[];return e.forEach(({episode:a,message:i},l)=>{let c=n.get(a);a!==e[l-1]?.episode&&s.push(r`<li class="clep" key=${`e${a}.${i.id}`}>
<span class="grow cut b6">
${ot(i.created_at,I.value)}
${c?.title?` · ${o("“{text}”",{text:c.title})}`:""} · ${o("No. {number}",{number:ce(a)})}
</span>
${c?.state==="closed"&&r`<span class="tag plain">${o("closed")}</span>`}
<a class="link t12" href=${q("all",i.dialog_id,i.no)}>${o("Open conversation")}</a>
</li>`),s.push(r`<${u3} key=${i.id} message=${i} kind=${c?.dialog.kind} contact=${t} />`)}),s}function u3({message:e,kind:t,contact:n}){if(e.kind==="system")return r`<li class="clline sys">
<span class="t12 mut">
${iu(e)} · <span title=${We(e.created_at)}>${U(e.created_at)}</span>
</span>
</li>`;let s=e.author.operator_id?H(e.author.operator_id):e.kind==="in"&&n.kind==="person"?n.name:e.author.name||o("Sent outside Okno");return r`<li class=${`clline ${e.kind}`}>
${e.kind==="note"?r`<span class="nic"><${d} name="lock" size="m" /></span>`:r`<${ye} kind=${t} named />`}
<div class="grow">
<span class="t12">
<b class="b6">${s}</b> <a class="mut"
href=${new URL(Wc(e)).pathname+new URL(Wc(e)).search}
title=${We(e.sent_at)}>
${U(e.created_at)}
</a>
${e.deleted_at?r` · ${o("The message was deleted")}`:null}
${e.delivery&&wo(e)?r` · ${o("Scheduled for {when}",{when:Qe(yo(e))})}`:null}
</span>
<div class="clsaid"><${ff} message=${e} client=${n.id} /></div>
</div>
</li>`}var JA=b(()=>{B();O();Xe();V();we();ee();w();Se();G();R();xo();P();pf();kv();Ev();lu();jv();ve();tl()});function tN(e){qv.value=e,v.value="why"}var qv,eN,Uv=b(()=>{te();oe();qv=C(null),eN=e=>!!(e?.data?.run||e?.data?.rule)});function xf(e){D(()=>{let t=n=>{n.key!=="Escape"||n.defaultPrevented||v.peek()||document.activeElement.matches?.("input:not([type=checkbox]), textarea, select")||(n.preventDefault(),L(Be()))};return document.addEventListener("keydown",t,{capture:!0}),()=>document.removeEventListener("keydown",t,{capture:!0})},[]),D(()=>()=>{E.peek().page==="automation"&&E.peek().rule===null&&requestAnimationFrame(()=>{document.querySelector(e)?.focus()})},[])}var pu,Hv=b(()=>{B();O();G();P();oe();pu=({label:e})=>r`<a class="ib small" href=${Be()} aria-label=${e} title=${`${e}  Esc`}>
<${d} name="x" size="m" />
</a>`});function Sf(e){let t=c=>e.filter(u=>u.kind===c).length,[n,s,a,i]=["operator","team","channel","hours"].map(t),l=[n&&T("{n} operator","{n} operators",n),s&&T("{n} team","{n} teams",s),a&&T("{n} channel","{n} channels",a),i&&o("working hours")];return o("No longer there: {list}",{list:l.filter(Boolean).join(", ")})}var d3,_f,f3,mu,vl=b(()=>{w();d3={loop:()=>o("it ran more than 5 times in one conversation within a minute"),failing:()=>o("it failed five times in a row")},_f=e=>d3[e]?.()??o("a fault, code {code}",{code:e});f3={"opted-out":()=>o("the client does not want automatic messages"),group:()=>o("it is a group chat"),automatic:()=>o("the client's message is automatic itself"),"no-address":()=>o("the client has no address in this channel"),"own-address":()=>o("it is one of our own addresses"),disowned:()=>o("the sender's address is forged"),blocked:()=>o("the client has blocked us"),"channel-gone":()=>o("the channel was removed"),"channel-paused":()=>o("the channel is paused"),"before-connection":()=>o("the message is older than the channel's connection"),"too-late":()=>o("too much time had passed"),"said-already":()=>o("it was said in this conversation already"),frequency:()=>o("it was said recently"),"sender-budget":()=>o("this address got 5 automatic messages today"),"dialog-budget":()=>o("this conversation got 20 automatic messages today"),"channel-budget":()=>o("the channel sent its automatic messages of this hour"),tripped:()=>o("the guard against loops has stopped it"),paused:()=>o("all automation was stopped"),"no-text":()=>o("there is no text for this channel and language"),nobody:()=>o("nobody could take it"),assigned:()=>o("it had an assignee already"),closed:()=>o("the conversation was closed"),missing:()=>o("the rule refers to something that is gone")},mu=e=>f3[e]?.()??o("refused, code {code}",{code:e})});function $3({kind:e,body:t},n){let s=Vv[e];return s?[s.when(t,n),s.then(t,n)]:[e,""]}function aN(e,{channels:t=[],teams:n=[]},s){let a=[...t.map(s.channel),...n.map(s.team)];return a.length?`${e} (${a.join(", ")})`:e}function h3({operators:e,team_id:t,only_here:n,former_days:s},a){let i=[g3(e,t,a)];return n&&i.push(o("only to those at the screen")),s&&i.push(o("first to the previous assignee")),i.join(", ")}function g3(e,t,n){return t?o("in turn within the team “{team}”, who are online",{team:n.team(t)}):e?e.length===1?o("assign to: {name}, when online",{name:n.person(e[0])}):T("in turn among {n} operator online","in turn among {n} operators online",e.length):o("in turn among all who are online")}function b3(e=[]){let t=n=>(n.channel_id===null?0:2)+(n.language===Re.value?0:1);return e.filter(n=>n.text.trim()).sort((n,s)=>t(n)-t(s))[0]?.text??""}function Yv({texts:e=[],frequency:t}){let n=b3(e);if(!n)return o("no text is written yet");let s=[o("“{text}”",{text:v3(n)})];return e.length>1&&s.push(T("and {n} more text","and {n} more texts",e.length-1)),t?.every==="hours"&&s.push(T("at most once in {n} hour","at most once in {n} hours",t.hours)),s.join(", ")}function k3({first_minutes:e,next_minutes:t,stages:n=[],channels:s,teams:a},i){let l=n.map(p=>Math.round(e*p/100)),u=e===t&&l.length>0?T("A client waits for {list} minute","A client waits for {list} minutes",l.at(-1),{list:sN(l.map(String))}):o("The first reply {first}, next replies {next}",{first:oN(e),next:oN(t)});return aN(u,{channels:s,teams:a},i)}function y3({first_minutes:e,next_minutes:t,stages:n=[],whom:s,email:a},i){let l=rN(s,a,i);return e===t?l:o("at {list} of the time {what}",{list:sN(n.map(Jv)),what:l})}function Qv(e,t){let n=(e?.operators??[]).map(t.person);return[e?.assignee&&o("the assignee"),e?.leads&&o("team leads"),...n].filter(Boolean)}function rN(e,t,n){let s=Qv(e,n).join(", ")||o("no one");return t?o("notify on screen and by email: {list}",{list:s}):o("notify: {list}",{list:s})}function Tf({every:e,hours:t=0}){return e==="hours"?T("At most once in {n} hour","At most once in {n} hours",t):{message:o("To every message"),wait:o("Once until we reply"),episode:o("Once per conversation")}[e]}var nN,Gv,sN,Vv,kl,gt,du,v3,oN,Jv,uo=b(()=>{w();nN=90,Gv=1,sN=e=>new Intl.ListFormat(Re.value==="ru"?"ru-RU":"en-GB").format(e),Vv={distribution:{icon:"users-round",title:()=>o("Round-robin assignment"),when:({channels:e=[]},t)=>aN(o("A new conversation without an assignee"),{channels:e},t),then:h3},reply_assigns:{icon:"hand",title:()=>o("Who replies becomes the assignee"),when:()=>o("An operator replies in a conversation without an assignee"),then:()=>o("assign it to them")},autoreply:{icon:"message-square-reply",title:()=>o("Auto-reply"),when:({clients:e})=>e==="new"?o("The first conversation of a new client"):o("A new conversation"),then:Yv},out_of_hours:{icon:"moon",title:()=>o("Out of hours"),when:({hours_id:e},t)=>e===Gv?o("A message outside working hours"):o("A message outside “{hours}”",{hours:t.hours(e)}),then:Yv},receipt:{icon:"mail",title:()=>o("Receipt"),when:()=>o("A new conversation by email"),then:Yv},sla:{icon:"alarm-clock-check",title:({first_minutes:e})=>T("SLA within {n} minute","SLA within {n} minutes",e),when:k3,then:y3},untouched:{icon:"bell-ring",title:()=>o("Reminder that nobody took it"),when:({minutes:e})=>T("Nobody takes a conversation for {n} minute","Nobody takes a conversation for {n} minutes",e),then:({whom:e,email:t},n)=>rN(e,t,n)}},kl=e=>Vv[e]?.icon??"zap",gt=({kind:e,body:t})=>Vv[e]?.title(t)??e;du=(e,t)=>$3(e,t).filter(Boolean).join(" → ");v3=e=>{let t=e.trim().replace(/\{[^{}|]*(?:\|([^{}]*))?\}/g,(n,s)=>s||"…").replace(/\s+/g," ").replace(/(?<!\.)\.$/,"");return t.length>nN?`${t.slice(0,nN-1).trimEnd()}…`:t};oN=e=>T("within {n} minute","within {n} minutes",e);Jv=e=>o("{n}%",{n:e})});async function po(){let e=Cf+=1;try{let t=await K("/api/rules");if(e!==Cf)return;Me.value=t,yl.value=null}catch(t){if(!(t instanceof Q))throw t;e===Cf&&(yl.value=t)}}function dN(){clearTimeout(iN),Zv&&(iN=setTimeout(po,w3))}function fN(){Zv+=1,po();let e=setInterval(()=>{document.hidden||po()},x3);return()=>{Zv-=1,clearInterval(e)}}function Xv(e){Cf+=1;let{rules:t}=Me.peek(),n=t.some(s=>s.id===e.id);Me.value={...Me.peek(),rules:n?t.map(s=>s.id===e.id?{...s,...e}:s):[...t,e]}}async function wl(e,t){e&&Xv(e);try{let n=await t();return n?.rule?Xv(n.rule):await po(),n??!0}catch(n){if(!(n instanceof Q))throw n;return await po(),n.code==="not-reviewed"?$N(ln(e.id)):ne(z(n)),null}}function Of(e,t,n,s){let a=n(),i=X(e,{icon:t,undo:async()=>{await a&&await s()}});return a.then(l=>{l||ur(i)}),a}function $N(e){Ef.value=e,v.value="rulefirst"}function hN(e,t){return t&&Xo(e.kind)?.writes_to_clients&&!e.reviewed?($N(e),null):nk(e,t)}function sk(e,t){let n=fu(e.group),s=n[n.findIndex(l=>l.id===e.id)+1]?.id??null;if(t===s||t===e.id)return null;let a=n.filter(l=>l.id!==e.id);a.splice(t===null?a.length:a.findIndex(l=>l.id===t),0,e);let i=new Map(a.map((l,c)=>[l.id,c]));return Me.value={...Me.peek(),rules:Me.peek().rules.map(l=>i.has(l.id)?{...l,place:i.get(l.id)}:l)},Of(o("Order changed: {name}",{name:gt(e)}),"arrow-up",uN(e.id,t),uN(e.id,s))}function Nf(e,t){let n=fu(e.group),s=n.findIndex(a=>a.id===e.id);return n[s+t]?(sk(e,t<0?n[s-1].id:n[s+2]?.id??null),!0):!1}function gN(e){return Me.value={...Me.peek(),rules:Me.peek().rules.filter(t=>t.id!==e.id)},Of(o("Rule deleted: {name}",{name:gt(e)}),"trash-2",pN(e.id,!0),pN(e.id,!1))}async function vN({id:e,kind:t,version:n,body:s}){let a=e?await j(`/api/rules/${e}`,{version:n,body:s},{method:"PATCH"}):await j("/api/rules",{kind:t,body:s});return Xv(a.rule),a.rule}var w3,x3,Me,yl,ek,Je,ln,Xo,mN,fu,tk,Zv,Cf,iN,_3,Ef,lN,nk,cN,ok,Af,uN,ak,pN,bN,Gt=b(()=>{te();V();w();R();rt();ke();oe();uo();w3=250,x3=3e4,Me=C(null),yl=C(null),ek=fe(()=>Y.value.hours??{}),Je=fe(()=>N.value?.role==="administrator"),ln=e=>Me.value?.rules.find(t=>t.id===e)??null,Xo=e=>Me.value?.kinds.find(t=>t.kind===e)??null,mN=e=>ek.value[e]?.name,fu=e=>(Me.value?.rules??[]).filter(t=>t.group===e).sort((t,n)=>t.place-n.place||t.id-n.id),tk=e=>!!e.paused_at||e.missing.length>0,Zv=0,Cf=0,iN=null;_3=e=>e.k==="rule"||e.k==="automation"||e.k==="gone"&&e.of==="rule";Qt(e=>{e.some(_3)&&dN()});On(dN);Ef=C(null);lN=(e,t,n)=>()=>wl({id:e,active:t},()=>j(`/api/rules/${e}/active`,n===void 0?{active:t}:{active:t,version:n}));nk=(e,t,n)=>Of(t?o("Switched on: {name}",{name:gt(e)}):o("Switched off: {name}",{name:gt(e)}),"zap",lN(e.id,t,n),lN(e.id,!t)),cN=e=>()=>(Me.value={...Me.peek(),paused:e},wl(null,()=>j("/api/automation/paused",{paused:e}))),ok=e=>Of(e?o("All automation is stopped"):o("Automation works again"),e?"pause":"play",cN(e),cN(!e)),Af=e=>wl({id:e.id,paused_at:null,paused_why:null},()=>j(`/api/rules/${e.id}/resume`,{})),uN=(e,t)=>()=>wl(null,()=>j(`/api/rules/${e}/place`,{before:t}));ak=(e,t)=>{let n=fu(e.group);return!!n[n.findIndex(s=>s.id===e.id)+t]},pN=(e,t)=>()=>wl(null,()=>j(`/api/rules/${e}/removed`,{removed:t}));bN=e=>wl(null,()=>j(`/api/rules/${e.id}/share-out`,{}))});var Ne,Pf,es=b(()=>{w();Se();P();R();Gt();uo();Ne={person:H,team:e=>Ue.value[e]?.name??o("Deleted team"),channel:e=>qe.value[e]?.name??o("Removed channel"),hours:e=>mN(e)||(e===Gv?o("company hours"):o("Removed hours"))},Pf=()=>Object.values(qe.value).filter(e=>e.health!=="removed").sort((e,t)=>xe(e.kind).localeCompare(xe(t.kind))||e.name.localeCompare(t.name))});function Df(e,t){return t==null||t===""?o("none"):Array.isArray(t)?t.length?t.map(n=>Df(e,n)).join(", "):o("any"):kN[e]?kN[e](t):typeof t=="boolean"?O3(t):typeof t=="object"?JSON.stringify(t):String(t)}var S3,yN,T3,C3,O3,kN,Mf,E3,A3,Lf,Rf=b(()=>{w();P();vl();es();S3={ordinary:()=>o("A person wrote to us alone"),every:()=>o("How often"),new_client:()=>o("New client"),closed:()=>o("Outside working hours"),channel_kind:()=>o("Kind of channel"),channel:()=>o("Channel"),team:()=>o("Team"),assignee:()=>o("Assignee"),minutes:()=>o("Minutes passed"),untouched:()=>o("Nobody took it")},yN=e=>S3[e]?.()??e,T3={message:()=>o("to every message"),wait:()=>o("once until we reply"),episode:()=>o("once per conversation"),hours:()=>o("once in some hours")},C3=e=>T3[e]?.()??e,O3=e=>e?o("yes"):o("no"),kN={assignee:Ne.person,channel:Ne.channel,team:Ne.team,channel_kind:xe,every:e=>C3(e)};Mf=e=>({did:()=>o("done"),refused:()=>mu(e.code),failed:()=>o("it failed")})[e.outcome](),E3=e=>new Intl.ListFormat(Re.value==="ru"?"ru-RU":"en-GB").format((e.operators??[]).map(Ne.person)),A3={say:({message_id:e})=>e?o("A message was sent to the client"):o("No message was sent"),assign:({operator_id:e,team_id:t})=>e?o("Assigned to {name}",{name:Ne.person(e)}):o("Given to the team “{team}”",{team:Ne.team(t)}),target:({minutes:e})=>T("Reply is due within {n} minute","Reply is due within {n} minutes",e),notify:e=>e.operators?.length?o("Notified: {list}",{list:E3(e)}):o("Notified")},Lf=e=>A3[e.do]?.(e)??e.do});function N3({one:e}){let t=e.holds?r`<${d} name="check" size="s" /><span class="vh">${o("fits")}</span>`:r`<span class="nofit"><${d} name="x" size="s" /></span><span class="vh">${o("does not fit")}</span>`,n=Df(e.field,e.wanted),s=Df(e.field,e.value);return r`
${t}
<span>
${s}
${n!==s&&r` <span class="dim t12">${o("wanted: {value}",{value:n})}</span>`}
</span>
`}var If,rk=b(()=>{O();w();lu();Se();P();Rf();If=({run:e})=>r`<dl class="kv runkv">
${e.values.map(t=>r`<div key=${t.field}><dt>${yN(t.field)}</dt><dd><${N3} one=${t} /></dd></div>`)}
${e.done.map((t,n)=>r`<div key=${n}><dt>${n?"":o("Done")}</dt><dd>${Lf(t)}</dd></div>`)}
${e.skipped.map((t,n)=>r`<div key=${`s${t.id}`}>
<dt>${n?"":o("Passed over")}</dt>
<dd>
<${Z} name=${H(t.id)} size="xs" />
<s class="dim">${H(t.id)}</s>
<span class="dim t12">${Av(t)}</span>
</dd>
</div>`)}
${e.error&&r`<div><dt>${o("Error")}</dt><dd><code class="runerror">${e.error}</code></dd></div>`}
</dl>`});function zf({source:e,newest:t,empty:n,named:s=!1}){let[a,i]=g(P3),[l,c]=g(!1),u=async m=>{try{let $=await K(m?`${e}${e.includes("?")?"&":"?"}before=${m}`:e);i(f=>({runs:m?[...f.runs,...$.runs]:$.runs,more:$.more,problem:null})),m||c(!1)}catch($){if(!($ instanceof Q))throw $;i(f=>({...f,problem:$}))}};D(()=>{u()},[]),D(()=>{a.runs&&c((a.runs[0]?.at??0)<(t??0))},[t]);let p=dt(150,!a.runs&&!a.problem);return!a.runs&&a.problem?r`<${re} icon="unplug" title=${o("The log could not be loaded")} text=${z(a.problem)}>
<button type="button" class="btn" onClick=${()=>u()}>${o("Retry")}</button>
<//>`:a.runs?a.runs.length?r`
${l&&r`<p class="runmore">
<button type="button" class="btn small" onClick=${()=>u()}>
<${d} name="arrow-up" size="s" />
${o("Show newer runs")}
</button>
</p>`}
<ol class="runs">${D3(a.runs,s)}</ol>
${a.problem&&r`<p class="t13 runmore" role="alert">${z(a.problem)}</p>`}
${a.more&&r`<p class="runmore">
<button type="button" class="btn small" onClick=${()=>u(a.runs.at(-1).id)}>
${o("Show older ones")}
</button>
</p>`}
`:n:p&&r`<div class="sks" aria-busy="true">
${[90,70,80].map(m=>r`<${Ie} key=${m} width=${m} />`)}
</div>`}function D3(e,t){let n=[];return e.forEach((s,a)=>{(!a||nt(e[a-1].at)!==nt(s.at))&&n.push(r`<li class="mh" key=${`d${s.id}`}>${fi(s.at,I.value)}</li>`),n.push(r`<${I3} key=${s.id} run=${s} named=${t} />`)}),n}function I3({run:e,named:t}){return r`<li class=${`run ${e.outcome}`}>
<details>
<summary>
<${d} name=${M3[e.outcome]} size="s" />
<span class="grow">
<b class="b5 cut blk">${e.client||o("No conversation")}</b>
<span class="t12 mut blk">${L3(e)}</span>
${t&&r`<span class="t12 dim cut blk">${R3(e)}</span>`}
</span>
<time class="t12 dim" title=${We(e.at)}>${U(e.at)}</time>
</summary>
<div class="runin">
<${If} run=${e} />
<p class="hrow t12">
${t&&ln(e.rule_id)?r`<a class="link" href=${Be(e.rule_id,"log")}>
${o("Rule, version {n}",{n:e.version})}
</a>`:r`<span class="dim">${o("Version {n}",{n:e.version})}</span>`}
${e.dialog_id&&r`<a class="link hrow end" href=${q("all",e.dialog_id)}>${o("Open conversation")}</a>`}
</p>
</div>
</details>
</li>`}var P3,M3,L3,R3,ik=b(()=>{B();O();V();we();ee();w();G();P();ve();rk();Gt();Rf();uo();P3={runs:null,more:!1,problem:null};M3={did:"check",refused:"ban",failed:"circle-alert"},L3=e=>e.outcome==="did"&&e.done.length?e.done.map(Lf).join(", "):Mf(e),R3=e=>gt(ln(e.rule_id)??{kind:e.kind,body:Xo(e.kind)?.default??{}})});function xN(){let e=A(null),[t,n]=g("");xf(".autolog"),W(()=>{document.activeElement!==document.body&&e.current.focus({preventScroll:!0})},[]);let s=Math.max(0,...Me.value.rules.map(i=>i.last_run_at??0)),a=wN.find(([i])=>i===t)[2]();return r`<aside class="peek" aria-label=${o("Log of all rules")}>
<div class="ed-top">
<h2 class="grow cut" tabindex="-1" ref=${e}>${o("Log of all rules")}</h2>
<${pu} label=${o("Close the log")} />
</div>
<div class="scroll ed edbody" role="group" tabindex="0" aria-label=${o("Runs")}>
<div class="rulechips" role="group" aria-label=${o("Show runs")}>
${wN.map(([i,l])=>r`<button type="button" class="chip" key=${i} aria-pressed=${String(i===t)}
onClick=${()=>n(i)}>${l()}</button>`)}
</div>
<${zf} key=${t} source=${t?`/api/runs?outcome=${t}`:"/api/runs"} named
newest=${t?null:s} empty=${r`<${re} icon="history" title=${a}
text=${o("Runs of the last 90 days appear here.")} />`} />
</div>
</aside>`}var wN,_N=b(()=>{B();O();w();P();Hv();ik();Gt();wN=[["",()=>o("All"),()=>o("No runs yet")],["did",()=>o("Done"),()=>o("No rule has done anything yet")],["refused",()=>o("Refused"),()=>o("Nothing was refused")],["failed",()=>o("Failed"),()=>o("No run has failed")]]});var Bf,lk=b(()=>{O();Gt();Bf=({rule:e,label:t})=>r`<input class="tog" type="checkbox" role="switch" aria-label=${t} checked=${e.active} onChange=${n=>{let s=n.currentTarget.checked;n.currentTarget.checked=e.active,hN(e,s)}} />`});function z3(e){let t=Math.max(1,...e),n=(SN-2)/Math.max(1,e.length-1),s=(a,i)=>`${(1+i*n).toFixed(1)} ${(ck-2-a/t*(ck-5)).toFixed(1)}`;return`M${e.map(s).join("L")}`}function W3(e){return e.active?[T("{n} time today","{n} times today",e.today,{n:ce(e.today)}),e.last_run_at?o("{span} ago",{span:He(I.value-e.last_run_at)}):o("has not run yet")]:[o("off"),o("changed {date}",{date:It(e.changed_at)})]}function F3(e){let t=s=>{let a=ln(Wf.id);!a||a.group!==e.group||a.id===e.id||(s.preventDefault(),s.currentTarget.dataset.drop=K3(s)?"after":"before")},n=s=>delete s.currentTarget.dataset.drop;return{draggable:!0,onDragStart:s=>{Wf.id=e.id,s.dataTransfer.effectAllowed="move",s.dataTransfer.setData("text/plain",gt(e))},onDragEnd:()=>{Wf.id=null},onDragOver:t,onDragLeave:n,onDrop:s=>{s.preventDefault();let a=s.currentTarget.dataset.drop==="after";n(s);let i=ln(Wf.id);i&&sk(i,a?j3(s.currentTarget,i):e.id)}}}function K3(e){let t=e.currentTarget.getBoundingClientRect();return e.currentTarget.parentElement.clientWidth>t.width*1.5?e.clientX>t.left+t.width/2:e.clientY>t.top+t.height/2}function j3(e,t){let n=e.nextElementSibling;return Number(n?.dataset.rule)===t.id&&(n=n.nextElementSibling),n?Number(n.dataset.rule):null}function q3(e,t){let n={ArrowUp:-1,ArrowDown:1}[e.key];if(!n||!e.shiftKey||!(e.ctrlKey||e.metaKey)||!Je.value)return;e.preventDefault(),e.stopPropagation();let s=e.currentTarget.querySelector("h3 a");ks(Nf(t,n)?o("Moved: {name}",{name:gt(t)}):o("This is the edge of the group")),requestAnimationFrame(()=>s.focus())}function TN({rule:e,names:t,open:n}){let s=gt(e),a=Je.value?F3(e):{},i=["card","hov","rule",e.paused_at&&"failing",!e.paused_at&&e.missing.length&&"lacking"];return r`<article class=${i.filter(Boolean).join(" ")} data-rule=${e.id} data-off=${e.active?null:""}
aria-current=${n?"true":null} ...${a} onKeyDown=${l=>q3(l,e)}>
<span class="ric"><${d} name=${kl(e.kind)} /></span>
<h3>
<a href=${Be(e.id)}
aria-keyshortcuts=${Je.value?"Control+Shift+ArrowUp Control+Shift+ArrowDown":null}>
${s}
</a>
</h3>
${Je.value?r`<${Bf} rule=${e} label=${o("The rule “{name}” is on",{name:s})} />`:r`<span class="tag plain">${e.active?o("on"):o("off")}</span>`}
<p class="ds">${du(e,t)}</p>
<${U3} rule=${e} />
<div class="mt2">
${W3(e).map((l,c)=>r`${c>0&&r`<span aria-hidden="true">·</span>`}<span>${l}</span>`)}
<${B3} days=${e.days} />
</div>
</article>`}function U3({rule:e}){return e.paused_at?r`<p class="rulebad">
<${d} name="circle-alert" size="s" />
<span class="grow">${o("Paused: {cause}",{cause:_f(e.paused_why)})}</span>
${Je.value&&r`<button type="button" class="btn small" onClick=${()=>Af(e)}>${o("Continue")}</button>`}
</p>`:e.missing.length?r`<p class="rulewarn">
<${d} name="triangle-alert" size="s" />
<span class="grow">${Sf(e.missing)}</span>
${Je.value&&r`<a class="link" href=${Be(e.id)}>${o("Choose a replacement")}</a>`}
</p>`:null}var SN,ck,B3,Wf,CN=b(()=>{O();we();ee();w();G();P();hr();vl();Gt();lk();uo();[SN,ck]=[72,18];B3=({days:e})=>r`<svg class="spark" viewBox=${`0 0 ${SN} ${ck}`} role="img"
aria-label=${o("Runs in the last 14 days: {list}",{list:e.join(", ")})}>
<path d=${z3(e)} />
</svg>`;Wf={id:null}});function Y3(e,t){let n=new Map(e.map(l=>[AN(l),l.text])),s=new Map(t.map(l=>[AN(l),l.text])),a=[...s].filter(([l,c])=>n.get(l)!==c),i=[...n.keys()].filter(l=>!s.has(l));return[...a.map(([l,c])=>o("Text ({place}): “{text}”",{place:l,text:c})),...i.map(l=>o("Text removed ({place})",{place:l}))]}function Ff(e,t){return Object.keys(t).flatMap(n=>{if(JSON.stringify(e[n])===JSON.stringify(t[n]))return[];if(n==="texts")return Y3(e.texts,t.texts);let[s,a]=H3[n]??[()=>n,JSON.stringify];return[o("{field}: {before} → {after}",{field:s(),before:a(e[n]),after:a(t[n])})]})}var ON,EN,uk,pk,H3,AN,mk=b(()=>{w();es();uo();ON=e=>e?o("yes"):o("no"),EN=e=>t=>t?.length?t.map(e).join(", "):o("all"),uk=e=>e?Ne.team(e):o("none"),pk=e=>t=>e[t](),H3={operators:[()=>o("Operators"),e=>e?e.map(Ne.person).join(", "):o("all")],team_id:[()=>o("Team"),uk],channels:[()=>o("Channels"),EN(e=>Ne.channel(e))],teams:[()=>o("Teams"),EN(e=>Ne.team(e))],cap:[()=>o("Open conversations of one person, at most"),String],only_here:[()=>o("Only those at the screen"),ON],former_days:[()=>o("Days for the previous assignee"),String],absent:[()=>o("When the assignee is absent"),pk({keep:()=>o("leave it to the assignee"),next:()=>o("give it to the next operator"),team:()=>o("give it to a team")})],absent_minutes:[()=>o("Minutes until absent"),String],absent_team_id:[()=>o("Team for conversations of the absent"),uk],nobody:[()=>o("When nobody can take it"),pk({leave:()=>o("leave it unassigned"),team:()=>o("give it to a team")})],nobody_team_id:[()=>o("Team when nobody can take it"),uk],clients:[()=>o("Clients"),pk({all:()=>o("All clients"),new:()=>o("Only new clients")})],frequency:[()=>o("How often"),Tf],hours_id:[()=>o("Working hours"),e=>Ne.hours(e)],first_minutes:[()=>o("First reply within"),String],next_minutes:[()=>o("Next replies within"),String],minutes:[()=>o("Minutes"),String],stages:[()=>o("Moments"),e=>e.map(Jv).join(", ")],whom:[()=>o("Whom to notify"),e=>Qv(e,Ne).join(", ")||o("no one")],email:[()=>o("Also by email"),ON]},AN=({channel_id:e,language:t})=>`${e===null?o("All channels"):Ne.channel(e)}, ${t}`});function G3(e){return[...e.replace(/\{\s*(\w+)\s*(\|[^{}]*)?\}/g,(n,s)=>$u.includes(s)?"":n).matchAll(/\{[^{}]*\}?|\}/g)].map(([n])=>n)}function V3({texts:e=[]},t){let n=new Set;e.length||(t.texts=o("Write at least one text")),e.forEach((s,a)=>{let i=`${s.channel_id}:${s.language}`,l=G3(s.text);s.text.trim()?s.text.length>NN?t[`texts.${a}`]=T("At most {n} character","At most {n} characters",NN):l.length?t[`texts.${a}`]=o("There is no such variable: {list}",{list:l.join(" ")}):n.has(i)&&(t[`texts.${a}`]=o("There is already a text for this channel and language")):t[`texts.${a}`]=o("Write the text that the client will get"),n.add(i)})}function J3({frequency:e},t){e?.every==="hours"&&!Ya(e.hours,1,DN)&&(t.frequency=Ga(1,DN))}function MN({whom:e},t){!e.assignee&&!e.leads&&!e.operators.length&&(t.whom=o("Choose who is notified"))}function fk({kind:e,body:t}){let n={};return Q3[e]?.(t,n),n}var $u,NN,jf,PN,Kf,DN,Ya,Ga,dk,Q3,qf=b(()=>{w();$u=["name","number","company","hours","back"],NN=4e3,jf=1440,PN=30*jf,Kf=60*jf,DN=24*365;Ya=(e,t,n)=>Number.isInteger(e)&&e>=t&&e<=n,Ga=(e,t)=>o("A whole number from {least} to {most}",{least:e,most:t});dk=(e,t)=>{V3(e,t),J3(e,t)},Q3={distribution:(e,t)=>{e.operators&&!e.operators.length&&(t.operators=o("Choose at least one operator")),e.team_id===0&&(t.team_id=o("Choose a team")),Ya(e.cap,0,1e3)||(t.cap=Ga(0,1e3)),Ya(e.former_days,0,365)||(t.former_days=Ga(0,365)),e.absent!=="keep"&&!Ya(e.absent_minutes,0,jf)&&(t.absent_minutes=Ga(0,jf)),e.absent==="team"&&!e.absent_team_id&&(t.absent_team_id=o("Choose a team")),e.nobody==="team"&&!e.nobody_team_id&&(t.nobody_team_id=o("Choose a team"))},autoreply:dk,out_of_hours:dk,receipt:dk,sla:(e,t)=>{Ya(e.first_minutes,1,Kf)||(t.first_minutes=Ga(1,Kf)),Ya(e.next_minutes,1,Kf)||(t.next_minutes=Ga(1,Kf)),e.stages.length?e.stages.some(n=>!Ya(n,1,1e3))?t.stages=Ga(1,1e3):new Set(e.stages).size<e.stages.length&&(t.stages=o("Two moments are the same")):t.stages=o("Add at least one moment"),MN(e,t)},untouched:(e,t)=>{Ya(e.minutes,1,PN)||(t.minutes=Ga(1,PN)),MN(e,t)}}});function Z3(e){let t=(e?.detail?.errors??[]).map(({field:n,message:s})=>[n.split(".").at(-1),s]);return Object.fromEntries(t)}function _l({id:e,kind:t,version:n,body:s}){Te.value={id:e,kind:t,version:n,body:s,base:JSON.stringify(s)},$k.value=!1,xl.value=null,Va.value=null}function Uf(e){Te.value={...Te.peek(),body:{...Te.peek().body,...e}}}function IN(){let{id:e,kind:t}=Te.peek();_l(e?ln(e):hk(t))}function zN(e){let{version:t,base:n}=Te.peek();e.version!==t&&(JSON.stringify(e.body)===n?Te.value={...Te.peek(),version:e.version}:ts.peek()?Va.value={by:e.changed_by,at:e.changed_at}:_l(e))}function WN(){let{id:e}=Te.peek();return Te.value={...Te.peek(),version:ln(e).version},Va.value=null,Hf()}function X3(){requestAnimationFrame(()=>{document.querySelector(".edbody [aria-invalid='true']")?.focus()})}async function Hf(){if(!Te.peek()||Qr.peek())return!1;if($k.value=!0,xl.value=null,Object.keys(fk(Te.peek())).length)return X3(),!1;Qr.value=!0;let e=Te.peek();try{let t=await vN(e);return Te.peek()===e?_l(t):Te.value={...Te.peek(),id:t.id,version:t.version,base:JSON.stringify(t.body)},e.id||(X(o("Rule created: {name}. It is off.",{name:gt(t)}),{icon:"zap"}),L(Be(t.id),{replace:!0,sure:!0})),!0}catch(t){if(!(t instanceof Q))throw t;return t.code==="changed-meanwhile"?(await po(),Va.value={by:t.detail.by,at:t.detail.at}):xl.value=t,!1}finally{Qr.value=!1}}var Te,$k,Qr,xl,Va,ts,LN,RN,hk,BN,FN,Zr=b(()=>{te();V();w();G();ke();qf();Gt();uo();Te=C(null),$k=C(!1),Qr=C(!1),xl=C(null),Va=C(null),ts=fe(()=>!!Te.value&&JSON.stringify(Te.value.body)!==Te.value.base),LN=fe(()=>Te.value&&$k.value?{...fk(Te.value),...Z3(xl.value)}:{});RN=()=>{Te.value=null},hk=e=>({id:null,kind:e,version:0,body:Xo(e).default});BN=()=>_l(ln(Te.peek().id));FN=e=>({"unknown-variable":()=>o("A text names a variable that does not exist.")})[e.code]?.()??z(e)});var KN,jN=b(()=>{O();w();P();ik();KN=({rule:e})=>r`<${zf} source=${`/api/rules/${e.id}/runs`} newest=${e.last_run_at}
empty=${r`<${re} icon="history" title=${o("No runs yet")} text=${e.active?o("Runs of the last 90 days appear here."):o("The rule is off. “Dry run” shows what it would do.")} />`} />`});var Yf,gk=b(()=>{te();Yf=C(null)});function qN({rule:e}){let[t,n]=g(30),[s,a]=g({busy:!1,result:null,problem:null}),i=async()=>{a({busy:!0,result:null,problem:null});let l=ts.peek()?{body:Te.peek().body}:{};try{a({busy:!1,result:await Ce("POST",`/api/rules/${e.id}/rehearsal`,{days:t,...l}),problem:null})}catch(c){if(!(c instanceof Q))throw c;a({busy:!1,result:null,problem:c})}};return D(()=>a({busy:!1,result:null,problem:null}),[e.version]),r`
<p class="t13 mut">${o("What the rule would have done in the past. Nothing is sent and nothing changes.")}</p>
${ts.value&&r`<p class="hint">${o("Checked with your changes, which are not saved yet.")}</p>`}
<div class="hrow wrap rowgap">
<${Ut} label=${o("Period")} value=${String(t)} onPick=${l=>n(Number(l))}
options=${eU.map(l=>[String(l),T("{n} day","{n} days",l)])} />
<button type="button" class="btn primary" disabled=${s.busy} aria-busy=${String(s.busy)} onClick=${i}>
<${d} name="play" size="m" />
${o("Check")}
</button>
</div>
<div aria-live="polite">
${s.busy&&r`<div class="sks">${[90,64,78].map(l=>r`<${Ie} key=${l} width=${l} />`)}</div>`}
${s.problem&&r`<${re} icon="unplug" title=${o("The dry run failed")} text=${z(s.problem)}>
<button type="button" class="btn" onClick=${i}>${o("Retry")}</button>
<//>`}
${s.result&&r`<${nU} rule=${e} result=${s.result} />`}
</div>
`}function tU(e,{matched:t,sent:n}){let s=T("It would have run {n} time","It would have run {n} times",t,{n:ce(t)});if(!Xo(e.kind)?.writes_to_clients)return s;let a={n:ce(n)},i=T("{n} automatic message would have left","{n} automatic messages would have left",n,a);return`${s}, ${i}`}function nU({rule:e,result:t}){let n=Object.entries(t.refused).sort((s,a)=>a[1]-s[1]);return r`
<h3 class="t14 b6 rehead">${tU(e,t)}</h3>
${!t.exact&&r`<p class="hint">
${o("An estimate: {list}.",{list:t.not_recorded.map(aU).join(", ")||o("not everything is recorded")})}
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
<span class="grow">${mu(s)}</span>
<span class="num">${ce(a)}</span>
</li>`)}
</ul>
`}
${t.dialogs.length>0&&r`
<h4 class="mh">${o("Conversations")}</h4>
<ol class="runs">${t.dialogs.map((s,a)=>r`<${oU} key=${a} one=${s} />`)}</ol>
${t.matched>t.dialogs.length&&r`<p class="hint">${T("The last {n} is shown.","The last {n} are shown.",t.dialogs.length)}</p>`}
`}
`}var eU,oU,sU,aU,UN=b(()=>{B();O();V();we();ee();w();G();P();rn();vl();Zr();es();Gt();eU=[7,30,90];oU=({one:e})=>r`<li class=${`run ${e.outcome}`}>
<a class="runlink" href=${q("all",e.dialog_id)}>
<${d} name=${e.outcome==="did"?"check":"ban"} size="s" />
<span class="grow">
<b class="b5 cut blk">${e.client}</b>
${e.code&&r`<span class="t12 mut blk">${mu(e.code)}</span>`}
</span>
<span class="t12 dim">${ot(e.at,I.value)}, ${U(e.at)}</span>
</a>
</li>`,sU={presence:()=>o("who was online then is not recorded"),loads:()=>o("how many conversations each had then is not recorded"),here:()=>o("who was at the screen then is not recorded")},aU=e=>sU[e]?.()??e});function HN({label:e,hint:t,error:n,children:s}){let a=S$();return r`<div class="rowgap">
<div class="hrow">
<label class="t13 grow" for=${a}>${e}${t&&r`<span class="t12 dim blk">${t}</span>`}</label>
${s({id:a,invalid:n?"true":null,"aria-describedby":n?`${a}e`:null})}
</div>
<${ns} id=${`${a}e`} text=${n} />
</div>`}function hu({id:e,value:t,onValue:n,unit:s,label:a,...i}){let[l,c]=g(String(t));D(()=>{Number(l)!==t&&!Number.isNaN(t)&&c(String(t))},[t]);let u=$=>{let f=$.currentTarget.value;c(f),n(/^\d+$/.test(f.trim())?Number(f):NaN)},{invalid:p,...m}=i;return r`<span class="hrow tight">
<input class="input numin" id=${e} inputmode="numeric" autocomplete="off" aria-label=${a} value=${l}
aria-invalid=${p} ...${m} onInput=${u} />
${s&&r`<span class="t13 dim">${s}</span>`}
</span>`}function gu({id:e,label:t,options:n,value:s,onPick:a,invalid:i,...l}){let c=n.findIndex(([u])=>u===s);return r`<select class="sel" id=${e} aria-label=${t} aria-invalid=${i} ...${l}
onChange=${u=>a(n[u.currentTarget.selectedIndex][0])}>
${n.map(([u,p],m)=>r`<option key=${u} value=${m} selected=${m===c}>${p}</option>`)}
</select>`}function vk({label:e,hint:t,error:n,children:s}){let a=S$();return r`<div class="field">
<label for=${a}>${e}</label>
${s({id:a,invalid:n?"true":null,"aria-describedby":n?`${a}e`:null})}
${t&&r`<span class="hint">${t}</span>`}
<${ns} id=${`${a}e`} text=${n} />
</div>`}function Jf(e,t=o("Choose a team")){let n=La().map(s=>[s.id,s.name]);return e&&!n.some(([s])=>s===e)&&n.push([e,`${Ne.team(e)} · ${o("deleted")}`]),[[null,t],...n]}function Qf(e){let t=Object.values(ek.value).filter(n=>!n.removed).map(n=>[n.id,Ne.hours(n.id)]);return t.some(([n])=>n===e)||t.unshift([e,Ne.hours(e)]),t}function YN({label:e,all:t,items:n,chosen:s,onChange:a}){return r`<div class="rulechips" role="group" aria-label=${e}>
<button type="button" class="chip" aria-pressed=${String(!s.length)} onClick=${()=>a([])}>
${t}
</button>
${n.map(({id:i,name:l,icon:c})=>r`<button type="button" class="chip" key=${i} aria-pressed=${String(s.includes(i))}
onClick=${()=>a(bk(s,i))}>
${c}
${l}
</button>`)}
</div>`}function Zf({chosen:e,onChange:t,kinds:n}){let a=Pf().filter(i=>!n||n.includes(i.kind)).map(i=>({id:i.id,name:i.name,icon:r`<${ye} kind=${i.kind} named />`}));for(let i of GN(e,a))a.push({id:i,name:`${Ne.channel(i)} · ${o("removed")}`,icon:null});return r`<${Gf} name=${o("Channel")}>
<${YN} label=${o("Channel")} all=${o("Any")} items=${a} chosen=${e} onChange=${t} />
<//>`}function VN({chosen:e,onChange:t}){let n=La().map(({id:s,name:a})=>({id:s,name:a}));for(let s of GN(e,n))n.push({id:s,name:`${Ne.team(s)} · ${o("deleted")}`});return!n.length&&!Object.keys(Ue.value).length?null:r`<${Gf} name=${o("Team")}>
<${YN} label=${o("Team")} all=${o("Any team")} items=${n} chosen=${e} onChange=${t} />
<//>`}function kk({whom:e,email:t,error:n,change:s}){let a=l=>s({whom:{...e,...l}}),i=e.operators.filter(l=>!Pe.value[l]?.active);return r`
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
${Xf().map(l=>r`<label key=${l.id}>
<input class="check" type="checkbox" checked=${e.operators.includes(l.id)}
onChange=${()=>a({operators:bk(e.operators,l.id)})} />
<${Z} name=${l.name} size="sm" />
<span class="cut">${l.name}</span>
</label>`)}
${i.map(l=>r`<label key=${l} class="hint warn">
<input class="check" type="checkbox" checked
onChange=${()=>a({operators:bk(e.operators,l)})} />
${Ne.person(l)} · ${o("no longer works here")}
</label>`)}
</div>
<${ns} text=${n} />
</div>
<${Vf} label=${o("Also send an email at once")} hint=${o("Even to those who are at the screen")}
checked=${t} onChange=${l=>s({email:l})} />
`}var ct,Gf,ns,Vf,os,ss,bk,GN,Xf,bu=b(()=>{B();O();w();R();P();Gi();es();Gt();ct=({icon:e,title:t,children:n})=>r`<section class="step">
<span class="k"><${d} name=${e} size="s" /></span>
<h3>${t}</h3>
${n}
</section>`,Gf=({name:e,children:t})=>r`<div class="cond"><span>${e}</span>${t}</div>`,ns=({id:e,text:t})=>t?r`<span class="hint bad" id=${e}>${t}</span>`:null;Vf=({label:e,hint:t,checked:n,onChange:s})=>r`<${HN} label=${e} hint=${t}>
${({id:a})=>r`<input class="tog" id=${a} type="checkbox" role="switch" checked=${n}
onChange=${i=>s(i.currentTarget.checked)} />`}
<//>`;os=({label:e,hint:t,value:n,onValue:s,unit:a,error:i})=>r`<${HN} label=${e} hint=${t} error=${i}>
${l=>r`<${hu} ...${l} value=${n} unit=${a} onValue=${s} />`}
<//>`;ss=({label:e,hint:t,error:n,...s})=>r`<div class="rowgap">
<${vk} label=${e} hint=${t} error=${n}>${a=>r`<${gu} ...${a} ...${s} />`}<//>
</div>`;bk=(e,t)=>e.includes(t)?e.filter(n=>n!==t):[...e,t];GN=(e,t)=>e.filter(n=>!t.some(s=>s.id===n));Xf=()=>Object.values(Pe.value).filter(e=>e.active).sort((e,t)=>e.name.localeCompare(t.name))});function QN({rule:e,body:t,errors:n,change:s}){D(()=>{ka()},[]);let a=lU(t),i=l=>s({operators:l==="chosen"?Xf().map(c=>c.id):null,team_id:l==="team"?0:null});return r`
<${ct} icon="zap" title=${o("When")}>
<p class="cond">${o("A client waits in a conversation without an assignee")}</p>
<${ss} label=${o("Also when the client writes and the assignee is absent")} value=${t.absent}
onPick=${l=>s({absent:l,absent_minutes:t.absent_minutes||iU})}
options=${[["keep",o("leave it to the assignee")],["next",o("give it to the next operator")],["team",o("give it to a team")]]} />
${t.absent==="team"&&r`<${ss} label=${o("Team for conversations of the absent")} value=${t.absent_team_id}
error=${n.absent_team_id} onPick=${l=>s({absent_team_id:l})}
options=${Jf(t.absent_team_id)} />`}
${t.absent!=="keep"&&r`<${os} label=${o("Who is away counts as absent after")}
hint=${o("Who is off shift counts at once")} unit=${o("min")} value=${t.absent_minutes}
error=${n.absent_minutes} onValue=${l=>s({absent_minutes:l})} />`}
<//>
<${ct} icon="list-filter" title=${o("If")}>
<${Gf} name=${o("Assignee")}><span class="mut">${o("nobody")}</span><//>
<${Zf} chosen=${t.channels} onChange=${l=>s({channels:l})} />
<//>
<${ct} icon="user-round-check" title=${o("Then assign in turn")}>
<${Ut} label=${o("Among whom")} value=${a} onPick=${l=>l!==a&&i(l)}
options=${[["all",o("Everyone")],["team",o("Team")],["chosen",o("Chosen")]]} />
${a==="team"&&r`<${ss} label=${o("Team")} value=${t.team_id||null} error=${n.team_id}
onPick=${l=>s({team_id:l??0})} options=${Jf(t.team_id)} />`}
${a==="chosen"&&r`<${cU} chosen=${t.operators} rule=${e} error=${n.operators}
onChange=${l=>s({operators:l})} />`}
<${os} label=${o("Open conversations of one person, at most")}
hint=${o("0: the workload limit of each person")} value=${t.cap} error=${n.cap}
onValue=${l=>s({cap:l})} />
<${Vf} label=${o("Only those at the screen")}
hint=${o("Whose page is open; those who are online by their status, otherwise")} checked=${t.only_here}
onChange=${l=>s({only_here:l})} />
<${Vf} label=${o("First to the previous assignee, when online")}
checked=${t.former_days>0||Number.isNaN(t.former_days)}
onChange=${l=>s({former_days:l?rU:0})} />
${t.former_days!==0&&r`<${os} label=${o("If they had it within the last")} unit=${o("days")} value=${t.former_days}
error=${n.former_days} onValue=${l=>s({former_days:l})} />`}
<${ss} label=${o("When nobody can take it")} value=${t.nobody} onPick=${l=>s({nobody:l})}
options=${[["leave",o("leave it unassigned, deal it to the first who can")],["team",o("give it to a team")]]} />
${t.nobody==="team"&&r`<${ss} label=${o("Team when nobody can take it")} value=${t.nobody_team_id}
error=${n.nobody_team_id} onPick=${l=>s({nobody_team_id:l})}
options=${Jf(t.nobody_team_id)} />`}
<//>
${e.id&&r`<${uU} rule=${e} />`}
`}function cU({chosen:e,rule:t,error:n,onChange:s}){let[a,i]=g(null),l=Xf().filter(m=>!e.includes(m.id)),c=[...e.map(m=>Pe.value[m]??{id:m,name:H(m),active:!1}),...l],u=(m,$)=>{if($<0||$>=e.length)return;let f=e.filter(h=>h!==m);f.splice($,0,m),s(f),ks(o("{name}: place {n} of {all}",{name:H(m),n:$+1,all:f.length}))},p=(m,$)=>{let f={ArrowUp:-1,ArrowDown:1}[m.key];if(!f)return;m.preventDefault();let h=m.currentTarget;u($,e.indexOf($)+f),requestAnimationFrame(()=>h.focus())};return r`
<ul class="ppl rowgap" aria-label=${o("Operators in their order")}>
${c.map(m=>{let $=e.indexOf(m.id),f=$>=0;return r`<li key=${m.id} class=${a===m.id?"carried":null}
draggable=${f&&Je.value?!0:null} onDragStart=${h=>{h.dataTransfer.setData("text/plain",m.name),i(m.id)}} onDragEnd=${()=>i(null)} onDragOver=${h=>{a===null||!f||(h.preventDefault(),a!==m.id&&u(a,$))}} onDrop=${h=>h.preventDefault()}>
${f&&Je.value?r`<button type="button" class="ib small gripb" aria-label=${o("Move: {name}",{name:m.name})}
title=${o("Drag, or press ↑ and ↓")} onKeyDown=${h=>p(h,m.id)}>
<${d} name="grip-vertical" size="m" />
</button>`:r`<span class="gripb ib small"></span>`}
<${Z} name=${m.name} size="md">${m.active&&r`<${Dr} shift=${hn(m)} />`}<//>
<span class="grow">
<span class="cut b5 blk">${m.name}</span>
<span class=${m.active?"t12 dim cut blk":"t12 hint warn blk"}>
${m.active?[Mr(m),Zg(hn(m))].filter(Boolean).join(" · "):o("no longer works here")}
</span>
</span>
${f&&t.next_operator_id===m.id&&r`<span class="tag plain">${o("next")}</span>`}
<input class="tog" type="checkbox" role="switch" aria-label=${o("{name} takes part",{name:m.name})}
checked=${f} aria-invalid=${n?"true":null}
onChange=${()=>s(f?e.filter(h=>h!==m.id):[...e,m.id])} />
</li>`})}
</ul>
<${ns} text=${n} />
`}function uU({rule:e}){let t=[...e.shares??[]].sort((a,i)=>i.count-a.count),n=Math.max(1,...t.map(a=>a.count)),s=async()=>{let a=await bN(e);a&&X(T("{n} conversation is being dealt","{n} conversations are being dealt",a.count),{icon:"users-round"})};return r`<section class="rulenow" aria-labelledby="rulenow">
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
${e.waiting>0&&Je.value&&r`<button type="button" class="btn small" disabled=${!e.active||ts.value} onClick=${s}>
${T("Deal {n} who waits","Deal {n} who wait",e.waiting)}
</button>`}
${e.waiting>0&&!e.active&&r`<p class="hint">${o("Switch the rule on to deal those who wait.")}</p>`}
</section>`}var JN,rU,iU,lU,ZN=b(()=>{B();O();ee();w();R();ke();Se();P();rn();Gi();Xt();hr();Zr();bu();Gt();JN=()=>r`
<${ct} icon="zap" title=${o("When")}><p class="cond">${o("An operator replies to a client")}</p><//>
<${ct} icon="list-filter" title=${o("If")}><p class="cond">${o("The conversation has no assignee")}</p><//>
<${ct} icon="user-round-check" title=${o("Then")}>
<p class="cond">${o("The operator becomes the assignee")}</p>
<p class="hint">${o("A note does not assign. The operator can undo it.")}</p>
<//>
`,rU=30,iU=30,lU=({operators:e,team_id:t})=>e?"chosen":t===null?"all":"team"});function XN({body:e,errors:t,change:n}){return r`
<${ct} icon="zap" title=${o("When")}><p class="cond">${o("A client waits for our reply")}</p><//>
<${ct} icon="list-filter" title=${o("If")}>
<${Zf} chosen=${e.channels} onChange=${s=>n({channels:s})} />
<${VN} chosen=${e.teams} onChange=${s=>n({teams:s})} />
<p class="hint">${o("The first rule that fits counts: its order in the group decides.")}</p>
<//>
<${ct} icon="hourglass" title=${o("Then reply")}>
<${os} label=${o("First reply within")} unit=${o("min")} value=${e.first_minutes}
error=${t.first_minutes} onValue=${s=>n({first_minutes:s})} />
<${os} label=${o("Next replies within")} unit=${o("min")} value=${e.next_minutes}
error=${t.next_minutes} onValue=${s=>n({next_minutes:s})} />
<${ss} label=${o("By which hours")} hint=${o("Closed hours do not count.")} value=${e.hours_id}
options=${Qf(e.hours_id)} onPick=${s=>n({hours_id:s})} />
<//>
<${ct} icon="bell-ring" title=${o("And notify")}>
<${mU} body=${e} error=${t.stages} change=${n} />
<${kk} whom=${e.whom} email=${e.email} error=${t.whom} change=${n} />
<//>
`}function mU({body:e,error:t,change:n}){let{stages:s,first_minutes:a}=e,i=c=>n({stages:c}),l=[80,100,150,200,300].find(c=>!s.includes(c))??50;return r`
<ul class="stages" aria-label=${o("Moments")}>
${s.map((c,u)=>r`<li class="hrow" key=${u}>
<${hu} label=${o("Moment {n}, per cent of the time",{n:u+1})} value=${c} unit="%"
invalid=${t?"true":null} onValue=${p=>i(s.with(u,p))} />
<span class="grow t12 dim">${dU(c,a)}</span>
<button type="button" class="ib small" aria-label=${o("Remove moment {n}",{n:u+1})}
onClick=${()=>i(s.filter((p,m)=>m!==u))}>
<${d} name="x" size="m" />
</button>
</li>`)}
</ul>
<${ns} text=${t} />
${s.length<pU&&r`<button type="button" class="btn small quiet" onClick=${()=>i([...s,l].sort((c,u)=>c-u))}>
<${d} name="plus" size="s" />
${o("Moment")}
</button>`}
`}function dU(e,t){let n=Math.round(t*e/100);return Number.isFinite(n)?e===100?o("the time is over"):e<100?T("warning, {n} minute after the client wrote","warning, {n} minutes after the client wrote",n):T("reminder, {n} minute after the client wrote","reminder, {n} minutes after the client wrote",n):""}function eP({body:e,errors:t,change:n}){return r`
<${ct} icon="zap" title=${o("When")}>
<p class="cond">${o("A client waits in a conversation that no one took")}</p>
<${os} label=${o("For")} unit=${o("min")} value=${e.minutes} error=${t.minutes}
onValue=${s=>n({minutes:s})} />
<//>
<${ct} icon="list-filter" title=${o("If")}>
<p class="cond">${o("No assignee, no reply and no note since the client wrote")}</p>
<//>
<${ct} icon="bell-ring" title=${o("Then notify")}>
<${kk} whom=${e.whom} email=${e.email} error=${t.whom} change=${n} />
<//>
`}var pU,tP=b(()=>{O();w();P();bu();pU=5});function e$(e,t,n){let s={...nP[t]??nP.en,company:n||"Okno"};return e.split(/(\{[^{}]*\})/).filter(Boolean).map(a=>{let i=/^\{\s*(\w+)\s*(?:\|[^{}]*)?\}$/.exec(a)?.[1];return a.startsWith("{")?$u.includes(i)?{kind:"value",text:s[i]}:{kind:"unknown",text:a}:{kind:"text",text:a}})}var nP,yk=b(()=>{qf();nP={ru:{name:"Екатерина",number:"1042",hours:"9:00–21:00",back:"завтра в 9:00"},en:{name:"Kate",number:"1042",hours:"9:00–21:00",back:"tomorrow at 9:00"}}});function wk({body:e,error:t,change:n}){let{frequency:s}=e,a=l=>n({frequency:{...s,...l}}),i=["message","wait","episode"].map(l=>[l,Tf({every:l})]);return r`<div class="rowgap">
<${vk} label=${o("How often")} error=${t}>
${l=>r`<span class="hrow wrap">
<${gu} ...${l} value=${s.every} onPick=${c=>a({every:c})}
options=${[...i,["hours",o("Not again for some hours")]]} />
${s.every==="hours"&&r`<${hu} label=${o("Hours")} value=${s.hours} unit=${o("h")} invalid=${l.invalid}
onValue=${c=>a({hours:c})} />`}
</span>`}
<//>
</div>`}function fU(e,t){let n=(s,a)=>e.some(i=>i.channel_id===s&&i.language===a);for(let s of[null,...t.map(a=>a.id)])for(let[a]of iP)if(!n(s,a))return{channel_id:s,language:a};return null}function xk({body:e,errors:t,change:n,kinds:s}){let a=Pf().filter(u=>!s||s.includes(u.kind)),{texts:i}=e,l=fU(i,a),c=(u,p)=>n({texts:i.with(u,{...i[u],...p})});return r`
${i.map((u,p)=>r`<${hU} key=${p} one=${u} index=${p} only=${i.length===1} channels=${a}
error=${t[`texts.${p}`]} onPut=${m=>c(p,m)}
onRemove=${()=>n({texts:i.filter((m,$)=>$!==p)})} />`)}
<${ns} text=${t.texts} />
${l&&r`<button type="button" class="btn small quiet"
onClick=${()=>n({texts:[...i,{...l,text:""}]})}>
<${d} name="plus" size="s" />
${o("Text for a channel or language")}
</button>`}
<p class="hint">${o("A client gets the text of their channel and language, else the one for all channels.")}</p>
`}function hU({one:e,index:t,only:n,channels:s,error:a,onPut:i,onRemove:l}){let c=A(null),u=m=>{let $=c.current;$.setRangeText(`{${m}}`,$.selectionStart,$.selectionEnd,"end"),i({text:$.value}),$.focus()},p=o("Text {n}",{n:t+1});return r`<div class="card ruletext">
<div class="hrow wrap">
<${gu} label=${o("Channel of text {n}",{n:t+1})} value=${e.channel_id}
options=${$U(e.channel_id,s)} onPick=${m=>i({channel_id:m})} />
<${gu} label=${o("Language of text {n}",{n:t+1})} value=${e.language} options=${iP}
onPick=${m=>i({language:m})} />
${!n&&r`<button type="button" class="ib small" aria-label=${o("Remove text {n}",{n:t+1})}
onClick=${l}>
<${d} name="x" size="m" />
</button>`}
</div>
<textarea class="input" rows="4" ref=${c} lang=${e.language} aria-label=${p}
aria-invalid=${a?"true":null} aria-describedby=${a?`rt${t}`:null} value=${e.text}
onInput=${m=>i({text:m.currentTarget.value})}></textarea>
<${ns} id=${`rt${t}`} text=${a} />
<div class="rulevars" role="group" aria-label=${o("Insert a variable")}>
${$u.map(m=>r`<button type="button" class="chip" key=${m} title=${oP(m)}
aria-label=${o("Insert: {what}",{what:oP(m)})} onClick=${()=>u(m)}>
${`{${m}}`}
</button>`)}
</div>
<${gU} one=${e} />
</div>`}function gU({one:e}){let t=e$(e.text,e.language,Y.value.company);return e.text.trim()?r`<div class="rulepre" aria-label=${o("Preview")} role="group">
<span class="t12 dim">${o("The client will see")}</span>
<p class="rulebub" lang=${e.language}>
${t.map(n=>n.kind==="text"?n.text:r`<span class=${n.kind==="value"?"val":"bad"}>${n.text}</span>`)}
</p>
${Re.value!==e.language&&r`<span class="t12 dim">
${e.language==="ru"?o("For clients who write in Russian"):o("For clients who write in English")}
</span>`}
</div>`:null}var sP,aP,rP,iP,$U,oP,lP=b(()=>{B();O();w();R();P();rn();qf();bu();es();uo();yk();sP=({body:e,errors:t,change:n})=>r`
<${ct} icon="zap" title=${o("When")}><p class="cond">${o("A client begins a new conversation")}</p><//>
<${ct} icon="list-filter" title=${o("If")}>
<${Ut} label=${o("Clients")} value=${e.clients} onPick=${s=>n({clients:s})}
options=${[["all",o("All clients")],["new",o("Only new clients")]]} />
<${wk} body=${e} error=${t.frequency} change=${n} />
<//>
<${ct} icon="message-square-reply" title=${o("Then write to the client")}>
<${xk} body=${e} errors=${t} change=${n} />
<//>
`,aP=({body:e,errors:t,change:n})=>r`
<${ct} icon="zap" title=${o("When")}>
<p class="cond">${o("A client writes while we are closed")}</p>
<${ss} label=${o("Working hours")} value=${e.hours_id} options=${Qf(e.hours_id)}
onPick=${s=>n({hours_id:s})} />
<//>
<${ct} icon="list-filter" title=${o("If")}>
<${wk} body=${e} error=${t.frequency} change=${n} />
<//>
<${ct} icon="moon" title=${o("Then write to the client")}>
<${xk} body=${e} errors=${t} change=${n} />
<p class="hint">${o("It goes before the auto-reply: a client gets one automatic message per event.")}</p>
<//>
`,rP=({body:e,errors:t,change:n})=>r`
<${ct} icon="zap" title=${o("When")}><p class="cond">${o("A client begins a conversation by email")}</p><//>
<${ct} icon="list-filter" title=${o("If")}>
<${wk} body=${e} error=${t.frequency} change=${n} />
<//>
<${ct} icon="mail" title=${o("Then reply in the same thread")}>
<${xk} body=${e} errors=${t} change=${n} kinds=${["email"]} />
<//>
`;iP=[["ru","Русский"],["en","English"]];$U=(e,t)=>{let n=t.map(s=>[s.id,`${xe(s.kind)} · ${s.name}`]);return e!==null&&!n.some(([s])=>s===e)&&n.push([e,`${Ne.channel(e)} · ${o("removed")}`]),[[null,o("All channels")],...n]};oP=e=>({name:o("name of the client"),number:o("number of the conversation"),company:o("name of the company"),hours:o("working hours of today"),back:o("when we are back")})[e]});function cP({rule:e}){let t=bU[Te.value.kind];return r`<form class="ruleform" onSubmit=${n=>n.preventDefault()}>
<fieldset disabled=${!Je.value}>
<legend class="vh">${o("Setup")}</legend>
${e.missing.length>0&&r`<p class="rulewarn">
<${d} name="triangle-alert" size="s" />
<span class="grow">${Sf(e.missing)}. ${o("Choose a replacement below.")}</span>
</p>`}
${t?r`<${t} rule=${e} body=${Te.value.body} errors=${LN.value} change=${Uf} />`:r`<p class="t13">${o("This kind of rule is unknown to the page. Reload it.")}</p>`}
</fieldset>
</form>`}var bU,uP=b(()=>{O();w();P();vl();Zr();ZN();tP();Gt();lP();bU={distribution:QN,reply_assigns:JN,autoreply:sP,out_of_hours:aP,receipt:rP,sla:XN,untouched:eP}});function pP({rule:e}){let[t,n]=g(null),[s,a]=g(null),i=async()=>{a(null);try{n((await K(`/api/rules/${e.id}/versions`)).versions)}catch(c){if(!(c instanceof Q))throw c;a(c)}};if(D(()=>{i()},[e.id,e.version]),s)return r`<${re} icon="unplug" title=${o("The versions could not be loaded")} text=${z(s)}>
<button type="button" class="btn" onClick=${i}>${o("Retry")}</button>
<//>`;let l=c=>{Uf(c.body),L(Be(e.id),{replace:!0})};return r`
<p class="hrow t13">
<a class="link hrow tight" href=${Be(e.id)}>
<${d} name="chevron-left" size="s" />
${o("Back to the setup")}
</a>
</p>
<ol class="versions">
${(t??[]).map((c,u)=>r`<${kU} key=${c.version} one=${c} before=${t[u+1]} onTake=${u>0&&Je.value&&JSON.stringify(c.body)!==JSON.stringify(e.body)?()=>l(c):null} />`)}
</ol>
`}function vU(e,t){return t?JSON.stringify(e.body)!==JSON.stringify(t.body)?o("Settings changed"):e.active!==t.active?e.active?o("Switched on"):o("Switched off"):o("Saved again"):o("Created")}function kU({one:e,before:t,onTake:n}){let s=!t||JSON.stringify(e.body)!==JSON.stringify(t.body);return r`<li>
<p class="t13"><b class="b6">${o("Version {n}",{n:e.version})}</b> · ${vU(e,t)}</p>
<p class="t12 dim">${e.by?H(e.by):o("Okno")}, ${ot(e.at,I.value)}, ${U(e.at)}</p>
${s&&t&&r`<ul class="t13 mut changed">
${Ff(t.body,e.body).map(a=>r`<li key=${a}>${a}</li>`)}
</ul>`}
${n&&r`<button type="button" class="btn small quiet" onClick=${n}>
<${d} name="undo-2" size="s" />
${o("Take this version")}
</button>`}
</li>`}var mP=b(()=>{B();O();V();we();ee();w();G();Se();P();mk();Zr();Gt()});function fP({id:e,tab:t}){let n=typeof e=="string"?yU(e):null,s=n?Xo(n)&&{...hk(n),active:!1,missing:[],today:0}:ln(e),a=!s||n&&!Je.value;return r`<aside class="peek" aria-label=${s?o("Rule “{name}”",{name:gt(s)}):o("Rule")}>
${a?r`<${wU} />`:r`<${_U} rule=${s} tab=${n?"setup":t} />`}</aside>`}function xU(e){D(()=>ew((t,n)=>ts.peek()?t===null?!0:t.split("?")[0]===Be(e)?!1:(Yf.value=n,v.value="ruleleave",!0):!1),[e])}function _U({rule:e,tab:t}){let n=A(null),s=dP[t]?t:"setup";if(xf(`.rule[data-rule="${e.id}"] h3 a`),xU(e.id??`new-${e.kind}`),W(()=>(_l(e),document.activeElement!==document.body&&n.current.querySelector("h2").focus({preventScroll:!0}),RN),[]),D(()=>{e.id&&Te.peek()&&zN(e)},[e]),!Te.value)return r`<div class="ed-top" ref=${n}><h2 class="grow cut" tabindex="-1">${gt(e)}</h2></div>`;let a=dP[s];return r`
<div class="ed-top" ref=${n}>
<h2 class="grow cut" tabindex="-1">${gt(Te.value)}</h2>
${e.id&&Je.value&&r`<${Bf} rule=${e} label=${o("The rule is on")} /><${CU} rule=${e} />`}
<${pu} label=${o("Close the rule")} />
</div>
${e.id&&r`<${TU} rule=${e} view=${s} />`}
${e.paused_at&&r`<${OU} rule=${e} />`}
${Va.value&&r`<${EU} />`}
<div class="scroll ed edbody" role=${e.id&&s!=="versions"?"tabpanel":"group"} tabindex="0"
id="ruleview" aria-label=${SU(s)}>
<${a} rule=${e} key=${s} />
</div>
${Je.value&&(s==="setup"||ts.value)&&r`<${AU} rule=${e} />`}
`}function TU({rule:e,view:t}){let n=a=>{let i={ArrowRight:1,ArrowLeft:-1}[a.key],l=[...a.currentTarget.children],c={Home:0,End:l.length-1}[a.key]??(l.indexOf(a.target)+i+l.length)%l.length;Number.isNaN(c)||(a.preventDefault(),l[c].focus(),l[c].click())},s=!_k.some(([a])=>a===t);return r`<div class="tabs edtabs" role="tablist" aria-label=${o("Parts of the rule")} onKeyDown=${n}>
${_k.map(([a,i],l)=>r`<button type="button" class="tab" role="tab" key=${a} aria-selected=${String(a===t)}
aria-controls="ruleview" tabindex=${a===t||s&&!l?0:-1}
onClick=${()=>L(Be(e.id,a==="setup"?null:a),{replace:!0})}>
${i()}
${a==="log"&&e.today>0&&r`<span class="n">${ce(e.today)}</span>`}
</button>`)}
</div>`}function CU({rule:e}){let t=v.value==="rulemore",n=a=>()=>{Nf(e,a)&&ks(o("Moved: {name}",{name:gt(e)}))},s=()=>{gN(e),L(Be(),{sure:!0})};return r`<span class="menuat">
<button type="button" class="ib small" aria-haspopup="menu" aria-expanded=${String(t)}
aria-label=${o("More actions")} title=${o("More actions")} onClick=${()=>{v.value=t?null:"rulemore"}}>
<${d} name="ellipsis" size="m" />
</button>
${t&&r`<${De} label=${o("More actions")} place="poprule">
${ak(e,-1)&&r`<${J} icon="arrow-up" onPick=${n(-1)}>${o("Move up")}<//>`}
${ak(e,1)&&r`<${J} icon="arrow-down" onPick=${n(1)}>${o("Move down")}<//>`}
<${J} icon="history" onPick=${()=>L(Be(e.id,"versions"),{replace:!0})}>
${o("Versions")}
<//>
${Xo(e.kind)?.many&&r`<${J} icon="trash-2" onPick=${s}>${o("Delete the rule")}<//>`}
<//>`}
</span>`}function EU(){let{by:e,at:t}=Va.value,n=ln(Te.value.id),s=r`<b>${e?H(e):o("Okno")}</b>`;return r`<div class="ruleclash" role="alert">
<p class="t13">
${pt(o("{who} has changed this rule ({when}). Your changes are not saved yet."),{who:s,when:t?`${ot(t,I.value)}, ${U(t)}`:""})}
</p>
<dl class="kv">
<div><dt>${o("Theirs")}</dt><dd>${du(n,Ne)}</dd></div>
<div><dt>${o("Yours")}</dt><dd>${du(Te.value,Ne)}</dd></div>
</dl>
<ul class="t12 changed">
${Ff(n.body,Te.value.body).map(a=>r`<li key=${a}>${a}</li>`)}
</ul>
<div class="hrow wrap">
<button type="button" class="btn small" onClick=${BN}>${o("Take theirs")}</button>
<button type="button" class="btn small primary" onClick=${WN}>${o("Save mine over it")}</button>
</div>
</div>`}function AU({rule:e}){let t=ts.value,n=xl.value;return r`<div class="ed-foot">
<span class="hint grow" role="status">
${n?r`<span class="hint bad">${FN(n)}</span>`:t?o("Not saved yet"):r`<${NU} rule=${e} />`}
</span>
${e.id&&r`<button type="button" class="btn quiet" disabled=${!t||Qr.value} onClick=${IN}>
${o("Discard")}
</button>`}
<button type="button" class="btn primary" disabled=${e.id&&!t||Qr.value||!!Va.value}
title=${`${ft} S`} aria-busy=${String(Qr.value)} onClick=${Hf}>
${e.id?o("Update"):o("Create")}
</button>
</div>`}function NU({rule:e}){if(!e.id)return o("It will be created switched off");let t=`${ot(e.changed_at,I.value)}, ${U(e.changed_at)}`;return r`
<a class="link" href=${Be(e.id,"versions")}
title=${e.changed_by?H(e.changed_by):null}>
${o("Version {n}",{n:e.version})}
</a> · ${t}
`}var _k,dP,yU,wU,SU,OU,$P=b(()=>{B();O();xt();we();ee();w();bo();G();Se();P();oe();en();hr();vl();mk();Zr();Zr();jN();Hv();gk();es();UN();Gt();lk();uo();uP();mP();_k=[["setup",()=>o("Setup")],["log",()=>o("Log")],["check",()=>o("Dry run")]],dP={setup:cP,log:KN,check:qN,versions:pP};je({id:"save-rule",group:"everywhere",label:()=>o("Save the rule"),key:"Ctrl+KeyS",anywhere:!0,palette:!1,when:()=>E.peek().page==="automation"&&!!Te.peek()&&Je.peek(),run:()=>{Hf()}});yU=e=>/^new-(\w+)$/.exec(e)?.[1];wU=()=>r`
<div class="ed-top"><h2 class="grow cut">${o("Rule")}</h2><${pu} label=${o("Close the rule")} /></div>
<${re} icon="search-x" title=${o("There is no such rule")} text=${o("It was deleted, or the link is mistyped.")}>
<a class="btn" href=${Be()}>${o("All rules")}</a>
<//>
`;SU=e=>_k.find(([t])=>t===e)?.[1]()??o("Versions");OU=({rule:e})=>r`<div class="banner bad" role="status">
<${d} name="circle-alert" size="m" />
<span class="grow">${o("Paused: {cause}",{cause:_f(e.paused_why)})}</span>
${Je.value&&r`<button type="button" class="btn small" onClick=${()=>Af(e)}>${o("Continue")}</button>`}
</div>`});function gP(){let[e,t]=g(null),n=A(0),s=a=>{n.current+=1,t(a)};return D(()=>{if(!Me.value)return;let a=n.current+=1;K("/api/automation").then(i=>a===n.current&&t(i),i=>{if(!(i instanceof Q))throw i})},[Me.value]),[e,s]}function bP({limits:e,onLimits:t}){return(e?.breakers.filter(s=>s.breaker==="channel")??[]).map(s=>r`<${PU} key=${s.id} one=${s} onLimits=${t} />`)}function PU({one:e,onLimits:t}){let[n,s]=g(!1),[a,i]=g(null),l=async()=>{s(!0);try{t(await j("/api/automation/resume",{breaker:e.breaker,id:e.id})),X(o("Automatic messages are sent again"),{icon:"play"})}catch(u){if(!(u instanceof Q))throw u;i(u),s(!1)}},c={day:ot(e.at,I.value),time:U(e.at),channel:Ne.channel(e.id)};return r`<div class="banner" role="status">
<${d} name="triangle-alert" size="m" />
<span class="grow">
${o("Automatic messages of “{channel}” stopped ({day} at {time}): too many in an hour, perhaps a loop.",c)}
${a&&r` <b role="alert">${z(a)}</b>`}
</span>
${Je.value&&r`<button type="button" class="btn small" aria-busy=${String(n)} disabled=${n} onClick=${l}>
${o("Resume")}
</button>`}
</div>`}function vP({limits:e,onLimits:t}){let[n,s]=g(null),[a,i]=g(null),[l,c]=g(!1);if(!e)return null;let u=n??e.channel_per_hour,p=!Number.isInteger(u)||u<1||u>hP,m=p?o("A whole number from {least} to {most}",{least:1,most:hP}):a&&z(a),$=async f=>{if(f.preventDefault(),!(p||l)){c(!0);try{t(await j("/api/automation/budget",{channel_per_hour:u})),s(null),i(null),X(o("Limit saved"),{icon:"check"})}catch(h){if(!(h instanceof Q))throw h;i(h)}c(!1)}};return r`<section aria-labelledby="rg-limits">
<h2 class="rules-h" id="rg-limits">${o("Guard against loops")}</h2>
<form class="card fcard rulelimit" novalidate onSubmit=${$}>
<p class="t13 mut">
${o("At most 5 automatic messages a day to one address and 20 in one conversation. A channel that sends more than its limit stops sending them until an administrator resumes it.")}
</p>
${Je.value?r`<${os} label=${o("Automatic messages of one channel in an hour, at most")} error=${m}
value=${u} onValue=${s} />
${n!==null&&n!==e.channel_per_hour&&r`<div class="hrow">
<button class="btn primary small" aria-busy=${String(l)} disabled=${l}>${o("Save")}</button>
<button type="button" class="btn small" onClick=${()=>s(null)}>${o("Cancel")}</button>
</div>`}`:r`<p class="t13">${o("One channel sends at most {n} in an hour",{n:ce(u)})}</p>`}
</form>
</section>`}var hP,kP=b(()=>{B();O();V();ee();w();we();ke();P();bu();es();Gt();hP=1e5});var wP={};_e(wP,{Automation:()=>MU});function MU(){D(fN,[]);let{rule:e}=E.value,[t,n]=gP(),[s,a]=g("all"),i=ha("(max-width: 719px)"),l=e!==null&&Me.value;return r`<main class=${l?"main page auto editing":"main page auto"} id="main">
<${LU} filter=${s} onFilter=${a} />
${Me.value?.paused&&r`<${BU} />`}
<${bP} limits=${t} onLimits=${n} />
<div class="twopane">
<div class="scroll sunk" role="group" tabindex="0" aria-label=${o("Rules")} inert=${i&&l||null}>
<${WU} filter=${s} open=${e} />
${s==="all"&&r`<${vP} limits=${t} onLimits=${n} />`}
</div>
${l&&e===Sk&&r`<${xN} />`}
${l&&e!==Sk&&r`<${fP} key=${e} id=${e} tab=${E.value.tab} />`}
</div>
</main>`}function LU({filter:e,onFilter:t}){let{paused:n,rules:s=[]}=Me.value??{};return r`
<header class="bar1">
<h1>${o("Automation")}</h1>
<span class="grow"></span>
<a class="btn autolog" href=${Be(Sk)} aria-label=${o("Log of all rules")}>
<${d} name="history" size="m" />
<span class="only-wide">${o("Log")}</span>
</a>
${Me.value&&Je.value&&r`
${!n&&r`<button type="button" class="btn stopall" aria-label=${o("Stop everything")}
onClick=${()=>ok(!0)}>
<${d} name="pause" size="m" />
<span class="only-wide">${o("Stop everything")}</span>
</button>`}
<${zU} />
`}
</header>
<div class="bar2">
<div class="chips" role="group" aria-label=${o("Show rules")}>
${yP.map(([a,i,l])=>r`<button type="button" class="chip" key=${a} aria-pressed=${String(a===e)}
onClick=${()=>t(a)}>
${i()} <span class="n">${s.filter(l).length}</span>
</button>`)}
</div>
${Me.value&&r`<${RU} rules=${s} />`}
</div>
`}function RU({rules:e}){let t=e.reduce((a,i)=>a+i.today,0),n=e.filter(tk).length,s=T("Rules ran {n} time today","Rules ran {n} times today",t,{n:ce(t)});return r`<div class="end t12 dim autostat">
${n?r`<span class="warntext">
<${d} name="triangle-alert" size="s" /> ${s}
, ${T("{n} needs attention","{n} need attention",n)}
</span>`:r`<span><${d} name="circle-check" size="s" /> ${s}, ${o("no faults")}</span>`}
</div>`}function zU(){let e=v.value==="rulenew",t=IU();return t.length?r`<span class="menuat">
<button type="button" class="btn primary" aria-haspopup="menu" aria-expanded=${String(e)}
onClick=${()=>{v.value=e?null:"rulenew"}}>
<${d} name="plus" size="m" />
${o("New rule")}
</button>
${e&&r`<${De} label=${o("New rule")} place="poprule">
${t.map(n=>r`<${J} key=${n.kind} icon=${kl(n.kind)} onPick=${()=>L(Be(`new-${n.kind}`))}>
${gt({kind:n.kind,body:n.default})}
<//>`)}
<//>`}
</span>`:null}function WU({filter:e,open:t}){let n=dt(150,!Me.value&&!yl.value);if(!Me.value)return yl.value?r`<${FU} problem=${yl.value} />`:n&&r`<${KU} />`;if(!Me.value.rules.length)return r`<${re} icon="zap" title=${o("No rules yet")} text=${Je.value?o("Create the first one: Okno will deal conversations and reply for you."):o("An administrator creates them.")} />`;let s=yP.find(([i])=>i===e)[2],a=DU.map(([i,l])=>[i,l(),fu(i).filter(s)]).filter(([,,i])=>i.length);return a.length?a.map(([i,l,c])=>r`<section key=${i} aria-labelledby=${`rg-${i}`}>
<h2 class="rules-h" id=${`rg-${i}`}>${l}</h2>
<div class="rules">
${c.map(u=>r`<${TN} key=${u.id} rule=${u} names=${Ne} open=${t===u.id} />`)}
</div>
</section>`):r`<${re} icon="circle-check"
title=${e==="care"?o("Everything works"):o("All rules are off")} />`}var DU,yP,Sk,IU,BU,FU,KU,xP=b(()=>{B();O();V();ee();w();G();P();ve();oe();en();_N();CN();$P();kP();es();Gt();uo();DU=[["assignment",()=>o("Assignment")],["replies",()=>o("Replies to the client")],["deadlines",()=>o("Deadlines")]],yP=[["all",()=>o("All"),()=>!0],["on",()=>o("Switched on"),e=>e.active],["care",()=>o("Need attention"),tk]],Sk="log";IU=()=>(Me.value?.kinds??[]).filter(e=>e.many||!Me.value.rules.some(t=>t.kind===e.kind));BU=()=>r`<div class="banner" role="status">
<${d} name="pause" size="m" />
<span class="grow">${o("All automation is stopped: no rule runs and no automatic message leaves.")}</span>
${Je.value&&r`<button type="button" class="btn small" onClick=${()=>ok(!1)}>${o("Start it again")}</button>`}
</div>`;FU=({problem:e})=>r`<${re} icon="unplug" title=${o("The rules could not be loaded")} text=${z(e)}>
<button type="button" class="btn" onClick=${po}>${o("Retry")}</button>
<//>`,KU=()=>r`<div class="rules first" aria-busy="true" aria-label=${o("Loading…")}>
${[72,54,80,60].map(e=>r`<div class="card rule" key=${e}>
<span class="ric"></span>
<${Ie} width=${e} />
<span></span>
<p class="ds"><${Ie} width=${96} /></p>
</div>`)}
</div>`});function vu({label:e,children:t}){let n=A(null);return de(),W(()=>{(n.current.querySelector("[data-first]")??n.current.querySelector("button"))?.focus()},[]),r`<div class="over" onPointerDown=${s=>{s.target===s.currentTarget&&Po()}}>
<div class="dialog narrow" role="dialog" aria-modal="true" aria-label=${e} ref=${n} onKeyDown=${Ze}>
${t}
</div>
</div>`}var Po,Tk=b(()=>{B();O();ve();oe();Po=()=>{v.value=null}});function _P(){let e=qv.value,[t,n]=g(null),[s,a]=g(null),i=async()=>{a(null);try{e.data.run?n(await K(`/api/runs/${e.data.run}`)):Me.value||await po()}catch(m){if(!(m instanceof Q))throw m;a(m),m.status===404&&!Me.value&&await po()}};if(D(()=>{e&&i()},[e]),!e)return null;let l=t?.rule??ln(e.data.rule),c=t?.run.version??e.data.version,u=s?.status===404,p=e.data.run&&!t&&!s;return r`<${vu} label=${o("Why?")}>
<div class="dhead">
<h2 class="t13 b6 grow">${o("Why?")}</h2>
<button type="button" class="ib small" data-first aria-label=${o("Dismiss")} onClick=${Po}>
<${d} name="x" size="m" />
</button>
</div>
<div class="dpad why">
<p class="t13">
<b class="b6">${qU(e)}</b>
<br />
<span class="dim">
${ot(e.created_at,I.value)}
, ${U(e.created_at)}
${l&&r` · ${o("rule “{name}”",{name:gt(l)})}`}
${c&&`, ${o("version {n}",{n:c})}`}
</span>
</p>
${p&&r`<div class="sks" aria-busy="true"><${Ie} width=${80} /><${Ie} width=${60} /></div>`}
${t&&r`<${UU} run=${t.run} />`}
${!e.data.run&&r`<p class="t13 mut">${o("The rule set this when the client began to wait.")}</p>`}
${u&&r`<p class="t13 mut">
${o("The record of this run is not there any more: they are kept for {n} days.",{n:jU})}
</p>`}
${s&&!u&&r`<p class="t13" role="alert">
${z(s)} <button type="button" class="btn small" onClick=${i}>${o("Retry")}</button>
</p>`}
${l&&r`<div class="hrow">
<a class="link t13 hrow tight" href=${Be(l.id)} onClick=${Po}>
<${d} name=${kl(l.kind)} size="s" />
${o("Open the rule")}
</a>
<a class="link t13 hrow end" href=${Be(l.id,"log")} onClick=${Po}>${o("Log")}</a>
</div>`}
</div>
<//>`}var jU,qU,UU,SP=b(()=>{B();O();V();we();ee();w();G();lu();P();Tk();Gt();rk();Rf();uo();Uv();jU=90;qU=e=>e.kind==="system"?iu(e):o("Automatic message to the client"),UU=({run:e})=>r`
${e.outcome!=="did"&&r`<p class="t13 rulewarn"><${d} name="triangle-alert" size="s" />${Mf(e)}</p>`}
<${If} run=${e} />
`});var TP={};_e(TP,{Layers:()=>HU});function YU({rule:e}){let t=()=>{Po(),L(Be(e.id,"check"))},n=()=>{Po(),nk(e,!0,e.version)};return r`<${vu} label=${o("Switch on: {name}",{name:gt(e)})}>
<div class="dpad">
<h2 class="head2">${o("This rule writes to clients")}</h2>
<p class="lead">
${o("Read what it says. You can first see whom it would have written to in the last 30 days.")}
</p>
<div class="readtexts" role="group" tabindex="0" aria-label=${o("Texts of the rule")}>
${e.body.texts.map((s,a)=>r`<${GU} key=${a} one=${s} />`)}
</div>
</div>
<footer class="dfoot">
<button type="button" class="btn quiet" onClick=${Po}>${o("Cancel")}</button>
<span class="grow"></span>
<button type="button" class="btn" data-first onClick=${t}>${o("Dry run first")}</button>
<button type="button" class="btn primary" onClick=${n}>${o("Switch on")}</button>
</footer>
<//>`}function GU({one:e}){let t=e.channel_id===null?o("All channels"):`${xe(qe.value[e.channel_id]?.kind)} · ${Ne.channel(e.channel_id)}`;return r`<div class="rulepre">
<span class="t12 dim">${t} · ${e.language==="ru"?"Русский":"English"}</span>
<p class="rulebub" lang=${e.language}>
${e$(e.text,e.language,Y.value.company).map(n=>n.kind==="text"?n.text:r`<span class="val">${n.text}</span>`)}
</p>
</div>`}function VU(){let e=()=>{Po(),Yf.value?.()};return r`<${vu} label=${o("Changes are not saved")}>
<div class="dpad">
<h2 class="head2">${o("Changes are not saved")}</h2>
<p class="lead">${o("If you leave now, the changes of this rule are lost.")}</p>
</div>
<footer class="dfoot">
<button type="button" class="btn quiet" onClick=${e}>${o("Leave without saving")}</button>
<span class="grow"></span>
<button type="button" class="btn primary" data-first onClick=${Po}>${o("Stay")}</button>
</footer>
<//>`}var HU,CP=b(()=>{O();w();G();P();oe();R();gk();Tk();es();Gt();uo();yk();SP();HU=()=>({why:()=>r`<${_P} />`,rulefirst:()=>Ef.value&&r`<${YU} rule=${Ef.value} />`,ruleleave:()=>r`<${VU} />`})[v.value]?.()??null});var Ck={};_e(Ck,{Looks:()=>XU,Select:()=>Qs,Who:()=>AP,Work:()=>tH});function XU(){return r`
<${AP} />
<${_t} id="looks-all" title=${o("Appearance")}>
<div class="card">
<${et} title=${o("Language")} text=${o("Changes at once, no reload needed")}>
<${Ut} label=${o("Language")} value=${Re.value} options=${[["ru","Русский","ru"],["en","English","en"]]} onPick=${Bo} />
<//>
<${et} title=${o("Theme")}
text=${ZU.matches?o("The system is set to dark now"):o("The system is set to light now")}>
<${Ut} label=${o("Theme")} value=${Tn.value} options=${[["system",o("System")],["light",o("Light")],["dark",o("Dark")]]} onPick=${ua} />
<//>
<${et} title=${o("List density")} text=${o("Compact shows more conversations at once")}>
<${Ut} label=${o("List density")} value=${ho.value} options=${[["compact",o("Compact")],["normal",o("Normal")],["roomy",o("Comfortable")]]} onPick=${ci} />
<//>
<${et} title=${o("Text size")} text=${o("Everything grows except pictures")}>
<${Qs} label=${o("Text size")} value=${ip.value} options=${QU.map(([e,t])=>[e,t()])}
onPick=${e=>ht({text:e})} />
<//>
<${et} title=${o("Less motion")} text=${o("When off, the system setting applies")}>
<${co} label=${o("Less motion")} checked=${he.value.motion==="less"}
onChange=${e=>ht({motion:e?"less":"system"})} />
<//>
</div>
<//>
`}function tH(){let{send:e,undo:t,after_close:n}=he.value;return r`<${_t} id="work-all" title=${o("Work with conversations")}>
<div class="card">
${Object.keys(e).map(s=>r`<${et} key=${s} title=${o("Enter sends in {channel}",{channel:xe(s)})}
text=${e[s]==="enter"?o("Shift Enter starts a new line"):o("Ctrl Enter sends, Enter starts a new line")}>
<${co} label=${o("Enter sends in {channel}",{channel:xe(s)})}
checked=${e[s]==="enter"}
onChange=${a=>ht({send:{[s]:a?"enter":"command"}})} />
<//>`)}
<${et} title=${o("After “Close”")}>
<${Qs} label=${o("After “Close”")} value=${n} options=${eH.map(([s,a])=>[s,a()])}
onPick=${s=>ht({after_close:s})} />
<//>
<${et} title=${o("Time to undo sending")} text=${o("In messengers")}>
<${Qs} label=${o("Time to undo sending: messengers")} value=${t.messenger}
options=${EP([0,2,4,8,15])} onPick=${s=>ht({undo:{messenger:Number(s)}})} />
<//>
<${et} title=${o("Time to undo sending")} text=${o("In email")}>
<${Qs} label=${o("Time to undo sending: email")} value=${t.email}
options=${EP([0,5,10,20,30,60])}
onPick=${s=>ht({undo:{email:Number(s)}})} />
<//>
<${nH} />
</div>
<p class="hint rowgap">
${o("Notes always need Ctrl Enter, so that an internal remark is not sent to a client by habit.")}
</p>
<//>`}function nH(){let e=he.value.signature,[t,n]=g(null),s=async i=>{i.preventDefault(),await ht({signature:t.trim()})&&n(null)},a=i=>{i.key==="Enter"&&(i.ctrlKey||i.metaKey)&&s(i),i.key==="Escape"&&(i.preventDefault(),n(null))};return t===null?r`<${et} title=${o("Email signature")} text=${e||o("The mailbox signature is used")}>
<button type="button" class="btn small" aria-label=${o("Change the email signature")}
onClick=${()=>n(e)}>
${o("Change")}
</button>
<//>`:r`<form class="srow sform" onSubmit=${s}>
<div class="field grow">
<label for="ownsign">${o("Email signature")}</label>
<textarea class="input" id="ownsign" rows="4" maxlength="2000" value=${t} ref=${oH} onKeyDown=${a}
onInput=${i=>n(i.currentTarget.value)}></textarea>
<p class="hint">
${o("{operator}, {company} and {number} are filled in automatically. Leave it empty to use the mailbox signature.",{operator:"{operator}",company:"{company}",number:"{number}"})}
</p>
<div class="hrow">
<button type="submit" class="btn primary">${o("Save")}</button>
<button type="button" class="btn quiet" onClick=${()=>n(null)}>${o("Cancel")}</button>
</div>
</div>
</form>`}var QU,ZU,AP,Qs,eH,EP,oH,ku=b(()=>{te();B();O();Lr();w();Et();R();P();ag();rn();$e(()=>{he.value&&(ip.value=he.value.text)});QU=[["small",()=>o("Small, {px}",{px:13})],["normal",()=>o("Default, {px}",{px:14})],["large",()=>o("Large, {px}",{px:16})],["largest",()=>o("Largest, {px}",{px:18})]],ZU=matchMedia("(prefers-color-scheme: dark)"),AP=()=>r`<div class="pme">
<${Z} name=${N.value.name} size="lg" />
<div class="grow">
<b class="b6 blk cut">${N.value.name}</b>
<span class="t12 dim blk cut">${G_(N.value.role)} · ${N.value.email}</span>
</div>
</div>`;Qs=({label:e,value:t,options:n,onPick:s})=>r`<select class="sel" aria-label=${e} onChange=${a=>s(a.currentTarget.value)}>
${n.map(([a,i])=>r`<option key=${a} value=${a} selected=${String(a)===String(t)}>${i}</option>`)}
</select>`,eH=[["next",()=>o("Next most urgent")],["stay",()=>o("Stay in the conversation")],["list",()=>o("Return to the list")]],EP=e=>e.map(t=>[t,t?T("{n} second","{n} seconds",t):o("Send immediately")]);oH=e=>{e&&!e.dataset.met&&(e.dataset.met="1",e.focus())}});var NP={};_e(NP,{OwnKeys:()=>aH});function aH(){let e=he.value?.shortcuts??!0;return r`
<${_t} id="keys-all" title=${o("Keyboard shortcuts")}>
<div class="card">
<${et} title=${o("Single-key shortcuts")}
text=${o("A, E, H and others. They do nothing while you type in a field.")}>
<${co} label=${o("Single-key shortcuts")} checked=${e}
onChange=${t=>ht({shortcuts:t})} />
<//>
<${et} title=${o("Any keyboard layout works")} text=${o("A also works with a Russian layout on")}>
<span class="oktext t13"><${d} name="check" size="m" /> ${o("always")}</span>
<//>
<${et} title=${o("All shortcuts")} text=${o("“?” also opens this list")}>
<button type="button" class="btn small" onClick=${()=>{v.value="shortcuts"}}>
${o("Show")}
<kbd>?</kbd>
</button>
<//>
</div>
<//>
${Object.entries(Wp).map(([t,n])=>r`<${rH} title=${n()} group=${t} />`)}
`}function rH({group:e,title:t}){let n=Ts().filter(s=>s.group===e&&sH(s));return n.length?r`<${_t} id=${"keys-"+e} title=${t}>
<div class="card">${n.map(s=>r`<${iH} key=${s.id} one=${s} />`)}</div>
<//>`:null}function iH({one:e}){let[t,n]=g(!1),[s,a]=g(null),i=e.label(),l=()=>{n(!1),a(null)},c=p=>{if(p.key==="Tab"){l();return}if(p.preventDefault(),p.stopPropagation(),p.key==="Escape"){l();return}if(!Yx(p))return;let m=Cs(p),$=Hx(m,e);if($){a($);return}ht({keys:{[e.id]:m===e.key?"":m}}),l()},u=s?o("This key is taken: {name}",{name:(s.label??s.title)?.()??s.id}):Mh(e)?o("Changed by you"):null;return r`<${et} title=${i} text=${u}>
${t?r`<${lH} name=${i} onKey=${c} onLeave=${l} />`:r`
<${xi} one=${e} />
<button type="button" class="btn small" aria-label=${o("Change the key: {name}",{name:i})}
onClick=${()=>n(!0)}>
${o("Replace")}
</button>
`}
${Mh(e)&&!t&&r`<button type="button" class="ib small" aria-label=${o("Restore the default key: {name}",{name:i})}
onClick=${()=>ht({keys:{[e.id]:""}})}>
<${d} name="undo-2" size="m" />
</button>`}
<//>`}function lH({name:e,onKey:t,onLeave:n}){let s=A(null);return W(()=>s.current.focus(),[]),r`<button type="button" class="btn small primary" ref=${s}
aria-label=${o("Press the new key for: {name}",{name:e})} onKeyDown=${t} onBlur=${n}>
${o("Press a key…")}
</button>`}var sH,PP=b(()=>{B();O();oe();Lr();xt();w();R();P();rn();lm();sH=e=>e.label&&e.listed!==!1&&e.run&&e.key&&!e.key.includes(" ")&&e.id!=="pane"});var DP={};_e(DP,{Mailbox:()=>uH,chosen:()=>Ja,learnMailbox:()=>yu});async function yu(){try{Ja.value=await K("/api/company/mailbox")}catch(e){if(!(e instanceof Q))throw e}}async function cH(e){try{Ja.value=await Ce("PUT","/api/company/mailbox",{channel_id:e?Number(e):null}),X(e?o("Emails are sent from {name}",{name:Ja.value.name}):o("Emails to colleagues are off"),{icon:"mail"})}catch(t){ne(z(t)),yu()}}function uH(){D(()=>{yu()},[]);let e=Object.values(qe.value).filter(t=>t.kind==="email"&&t.health!=="removed");return r`<${_t} id="mailbox-all" title=${o("Emails to colleagues")}>
<p class="lead">
${o("Colleagues who are away for a few minutes can get their unseen notifications as one email. It says what happened and where, and never quotes clients.")}
</p>
<div class="card">
${e.length?r`<${et} title=${o("Mailbox")} text=${o("Sends the notification emails, marked as automatic. Automatic replies to them do not open conversations.")}>
<${Qs} label=${o("Mailbox for emails to colleagues")} value=${Ja.value?.channel_id??""}
options=${[["",o("No emails")],...e.map(t=>[t.id,t.name])]} onPick=${cH} />
<//>`:r`<div class="srow">
<${d} name="mail-x" size="m" />
<span class="grow t13">${o("No mailbox is connected yet.")}</span>
</div>`}
</div>
${Ja.value?.channel_id&&r`<p class="hint rowgap">${o("“Check” in the notification settings sends one right away.")}</p>`}
<//>`}var Ja,Ok=b(()=>{B();te();O();V();w();R();ke();P();ku();rn();Ja=C(null)});var IP={};_e(IP,{OwnNotifications:()=>fH});function dH(e,t){let n=/^([01]?\d|2[0-3])[:.]([0-5]\d)$/.exec(t.trim());n&&ht({quiet:{[e]:`${n[1].padStart(2,"0")}:${n[2]}`}})}function fH(){let{notices:e,quiet:t,sounds:n}=he.value;return D(()=>{yu()},[]),r`<${_t} id="notifications-all" title=${o("Notifications")}>
<div class="card">
<${hH} />
<div class="tscroll" role="group" tabindex="0" aria-label=${o("Events and how you are notified")}>
<table class="tbl ntbl">
<thead>
<tr>
<th scope="col">${o("Event")}</th>
${LP.map(([s,a])=>r`<th scope="col" class="ctrc" key=${s}>${a()}</th>`)}
</tr>
</thead>
<tbody>
${mH().map(([s,a])=>r`<tr key=${s}>
<th scope="row">${a()}</th>
${LP.map(([i,l])=>r`<td key=${i}>
<input class="check" type="checkbox" aria-label=${`${a()}: ${l()}`}
checked=${e[s][i]} onChange=${c=>ht({notices:{[s]:{[i]:c.currentTarget.checked}}})} />
</td>`)}
</tr>`)}
</tbody>
</table>
</div>
<${et} title=${o("Volume")}>
<span class="vol">
<input class="range" type="range" min="0" max="100" step="5" value=${n.volume} aria-label=${o("Volume")}
onChange=${s=>$H(Number(s.currentTarget.value))} />
<span class="t12 dim num">${n.volume} %</span>
</span>
<//>
<${et} title=${o("Quiet hours")} text=${o("No sound and no desktop notifications, only the bell")}>
<span class="hrow tight">
${["since","until"].map(s=>r`<input class="input qtime" inputmode="numeric" maxlength="5" placeholder="21:00" key=${s}
aria-label=${s==="since"?o("Quiet from"):o("Quiet until")} value=${t[s]}
disabled=${!t.on} onInput=${a=>dH(s,a.currentTarget.value)}
onBlur=${a=>{a.currentTarget.value=he.value.quiet?.[s]??t[s]}} />`)}
</span>
<${co} label=${o("Quiet hours")} checked=${t.on} onChange=${s=>ht({quiet:{on:s}})} />
<//>
<${et} title=${o("While “Away”")} text=${o("Only the bell shows notifications")}>
<span class="t13 mut">${o("muted")}</span>
<//>
<${et} title=${o("Email when I am away")} text=${Ja.value?.channel_id?o("Several notifications come as one email"):o("An administrator has not chosen a mailbox for these emails yet")}>
<${Qs} label=${o("Email when I am away")} value=${e.mail_after}
options=${[2,5,10,30,60,120].map(s=>[s,o("after {n} min",{n:s})])}
onPick=${s=>ht({notices:{mail_after:Number(s)}})} />
<//>
</div>
<//>`}async function $H(e){await ht({sounds:{volume:e}})&&Mp("message")}function hH(){let[e,t]=g(!1),[n,s,a]=RP[hi.value]??RP.default,i=async()=>{t(!0);try{await Np(),await Ix()}catch(l){ne(z(l))}finally{t(!1)}};return r`<div class="ntest" role="status">
<span class=${hi.value==="granted"?"okc":"okc none"}><${d} name=${n} size="s" /></span>
<span class="grow t13"><b class="b6">${s()}</b> ${a()}</span>
<button type="button" class="btn" disabled=${e} onClick=${i}>
<${d} name="bell-ring" size="m" />
${o("Check")}
</button>
</div>`}var MP,pH,mH,LP,RP,zP=b(()=>{B();O();V();Lr();bh();w();Oh();_h();R();ke();P();Ok();ku();rn();MP=[["unassigned",()=>o("New unassigned conversation")],["message",()=>o("Activity in my conversations")],["assigned",()=>o("A conversation is assigned to me")],["handover",()=>o("Conversations are handed over to me")],["mention",()=>o("I am mentioned in a note")],["failed",()=>o("A reply was not sent")],["sla_warning",()=>o("A reply is due soon")],["sla_breach",()=>o("A reply is overdue")],["nobody",()=>o("No operator is free")],["untouched",()=>o("No operator has looked after a new conversation")],["unsnoozed",()=>o("A snoozed conversation is back")],["task",()=>o("A task is assigned to me, or something happens in it")],["taskdue",()=>o("A task is due")],["followed",()=>o("Activity in conversations I follow")]],pH=[["channel",()=>o("A channel stops working")],["fault",()=>o("An event could not be processed")],["breaker",()=>o("Automatic messages are stopped")],["rule",()=>o("A rule fails or is paused")]],mH=()=>N.value?.role==="administrator"?[...MP,...pH]:MP,LP=[["app",()=>o("In Okno")],["sound",()=>o("Sound")],["desktop",()=>o("Desktop")],["mail",()=>o("Email")]];RP={granted:["check",()=>o("The browser allows notifications."),()=>o("Make sure you can see and hear them here.")],default:["bell",()=>o("The browser has not been asked for permission yet."),()=>o("“Check” asks for it and sends a test notification.")],denied:["circle-alert",()=>o("The browser blocks notifications."),()=>o("Allow them next to this site's address in the browser. Sounds and the bell work anyway.")],unsupported:["circle-alert",()=>o("This browser has no desktop notifications."),()=>o("Sounds and the bell work anyway.")]}});function Zs({id:e,field:t,value:n,onInput:s,error:a,hint:i,label:l,autocomplete:c,extra:u=""}){let[p,m]=g(!1),$=a??i;return r`<div class=${"field "+u}>
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
</div>`}function Sl(e){if(e.code==="wrong-password"){let t=e.detail.tries_left;return t===void 0?o("Wrong email or password."):T("Wrong email or password. {n} attempt left, then a pause.","Wrong email or password. {n} attempts left, then a pause.",t)}if(e.code==="locked"){let t=Math.max(1,Math.ceil((e.detail.retry_after??60)/60));return T("Too many attempts. Try again in {n} minute.","Too many attempts. Try again in {n} minutes.",t)}return e.code==="sign-in-busy"?o("Too many people are signing in right now. Try again in a few seconds."):z(e)}var wu=b(()=>{B();O();V();w();P()});var Ek={};_e(Ek,{Password:()=>bH,Sessions:()=>SH,deviceName:()=>WP});function bH(){let[e,t]=g(!1);return r`<${_t} id="password-all" title=${o("Password")}>
<div class="card">
${e?r`<${vH} onDone=${()=>t(!1)} />`:r`<${et} title=${o("Password")} text=${o("Changing it signs you out everywhere else")}>
<button type="button" class="btn small" onClick=${()=>t(!0)}>${o("Change password")}</button>
<//>`}
</div>
<//>`}function vH({onDone:e}){let[t,n]=g(""),[s,a]=g(""),[i,l]=g(null),[c,u]=g(!1),p=A(null);W(()=>p.current.focus(),[]);let m=async h=>{h.preventDefault(),u(!0);try{await Ce("POST","/api/me/password",{current:t,new:s}),X(o("Password changed. Your other sessions have ended."),{icon:"key-round"}),e()}catch(y){if(!(y instanceof Q))throw y;l(y),u(!1)}},$=i&&["wrong-password","locked","sign-in-busy"].includes(i.code)?kH(i):null,f=i&&!$?yH(i):null;return r`<form class="pwform" onSubmit=${m}>
<input class="vh" type="email" autocomplete="username" value=${N.value.email} tabindex="-1" aria-hidden="true"
readonly />
<${Zs} id="pwc" field=${p} value=${t} onInput=${n} error=${$}
label=${o("Current password")} autocomplete="current-password" />
<${Zs} id="pwn" value=${s} onInput=${a} error=${f} hint=${o("At least 12 characters")}
label=${o("New password")} autocomplete="new-password" />
<div class="hrow">
<button type="submit" class="btn primary" disabled=${c||!t||[...s].length<gH}
aria-busy=${String(c)}>
${o("Change password")}
</button>
<button type="button" class="btn" onClick=${e}>${o("Cancel")}</button>
</div>
</form>`}function kH(e){if(e.code!=="wrong-password")return Sl(e);let t=e.detail.tries_left;return t===void 0?o("Wrong password."):T("Wrong password. {n} attempt left, then a pause.","Wrong password. {n} attempts left, then a pause.",t)}function yH(e){let t={"same-password":()=>o("This is your current password. Choose a different one."),"weak-password":()=>o("This password is too easy to guess. Choose a different one."),"password-changed":()=>o("The password has just been changed elsewhere. Sign in with the new one.")}[e.code];return t?t():z(e)}function WP(e){return[BP(e,wH),BP(e,xH)].filter(Boolean).join(", ")||o("Unknown device")}function SH(){let[e,t]=g(null),[n,s]=g(null),a=dt(150,!e&&!n),i=async()=>{try{t((await K("/api/me/sessions")).items),s(null)}catch(p){if(!(p instanceof Q))throw p;s(p)}};D(()=>{i()},[]);let l=async(p,m)=>{try{await Ce("POST","/api/me/sessions/end",p),X(m,{icon:"log-out"})}catch($){$.status!==404&&ne(z($))}i()},u=(e?.filter(p=>!p.current)??[]).length>0&&r`<button type="button" class="btn small danger" onClick=${()=>l({},o("All other sessions have ended"))}>
${o("End all other sessions")}
</button>`;return r`<${_t} id="sessions-all" title=${o("Sessions")} side=${u}>
${n&&r`<p class="livebox rowgap">
<${d} name="circle-alert" size="m" />
<span class="grow t13">${z(n)}</span>
<button type="button" class="btn small" onClick=${i}>${o("Retry")}</button>
</p>`}
${!e&&a&&r`<ul class="card rowgap" aria-busy="true">
${[1,2].map(p=>r`<li class="sess" key=${p}>
<span class="sic"></span>
<span class="grow"><${Ie} width="40" /></span>
</li>`)}
</ul>`}
${e&&r`<ul class="card rowgap">
${e.map(p=>r`<${TH} one=${p} key=${p.id}
onEnd=${()=>l({session_id:p.id},o("The session has ended"))} />`)}
</ul>`}
<//>`}function TH({one:e,onEnd:t}){let n=WP(e.agent),s=e.current?o("now"):go(e.seen_at,I.value);return r`<li class="sess">
<span class="sic"><${d} name=${_H(e.agent)?"smartphone":"laptop"} size="m" /></span>
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
</li>`}var gH,wH,xH,BP,_H,Ak=b(()=>{B();O();V();we();ee();w();R();ke();P();ve();wu();rn();gH=12;wH=[["Edg","Edge"],["OPR","Opera"],["YaBrowser","Яндекс Браузер"],["Firefox","Firefox"],["Chrome","Chrome"],["Safari","Safari"]],xH=[["Windows","Windows"],["iPhone","iPhone"],["iPad","iPad"],["Android","Android"],["Mac OS X","macOS"],["CrOS","ChromeOS"],["Linux","Linux"]],BP=(e,t)=>t.find(([n])=>e.includes(n))?.[1];_H=e=>/iPhone|iPad|Android/.test(e)});var qP={};_e(qP,{Teams:()=>CH});function CH(){let[e,t]=g(null),n=La();return D(()=>{ka()},[]),r`
<${_t} id="tmh" title=${o("Teams")} side=${e!=="new"&&n.length>0&&r`<button type="button" class="btn small" onClick=${()=>t("new")}>
<${d} name="plus" size="s" />
${o("New team")}
</button>`}>
<p class="lead">${o("A conversation assigned to a team has no assignee until a member takes it.")}</p>
${e==="new"&&r`<${FP} onDone=${()=>t(null)} />`}
${!n.length&&e!=="new"&&r`<${re} icon="users-round" title=${o("No teams yet")}
text=${o("Create the first one and choose its members.")}>
<button type="button" class="btn primary" onClick=${()=>t("new")}>${o("New team")}</button>
<//>`}
<div class="tmg">
${n.map(s=>e===s.id?r`<${FP} key=${s.id} team=${s} onDone=${()=>t(null)} />`:r`<${OH} key=${s.id} team=${s} onEdit=${()=>t(s.id)} />`)}
</div>
<//>
<${_t} id="tmc" title=${o("Workload limit")}>
<p class="lead">${o("Round robin gives nobody more open conversations than this. 0 means no limit.")}</p>
<div class="card">${jP().map(s=>r`<${NH} key=${s.id} person=${s} />`)}</div>
<//>
`}function OH({team:e,onEdit:t}){let n=e.members.map(a=>Pe.value[a]).filter(a=>a?.active),s=Ae.value.teams?.[e.id]??0;return r`<section class="card tmc" aria-label=${e.name}>
<div class="hrow">
<span class=${"sq "+Zn(e.name)}></span>
<b class="b6 t13 grow cut">${e.name}</b>
<button type="button" class="btn small quiet" onClick=${t}>${o("Change")}</button>
<button type="button" class="ib small" aria-label=${o("Delete team {name}",{name:e.name})}
title=${o("Delete team")} onClick=${()=>AH(e)}>
<${d} name="x" size="m" />
</button>
</div>
<div class="avs">
${n.map(a=>r`<span key=${a.id} title=${`${EH(e,a)}: ${Yi(a)}`}>
<${Z} name=${a.name} size="sm"><${Dr} shift=${hn(a)} /><//>
</span>`)}
${!n.length&&r`<span class="t12 hint warn">${o("No members")}</span>`}
</div>
<span class="t12 dim">
${T("{n} person","{n} people",n.length)} · ${T("{n} conversation","{n} conversations",s)}
</span>
</section>`}function AH(e){let t=n=>j(`/api/teams/${e.id}/removed`,{removed:n});return Ge(async()=>{await t(!0),X(o("Team deleted: {name}",{name:e.name}),{icon:"users-round",undo:()=>Ge(()=>t(!1))})})}function FP({team:e,onDone:t}){let[n,s]=g(e?.name??""),[a,i]=g(new Set(e?.members??[])),[l,c]=g(new Set(e?.leads??[])),[u,p]=g(null),m=A(null);W(()=>m.current.focus(),[]);let $=h=>i(KP(a,h)),f=async h=>{h.preventDefault();let y=[...l].filter(x=>a.has(x)),S={name:n.trim(),members:[...a],leads:y};try{await(e?j(`/api/teams/${e.id}`,S,{method:"PATCH"}):j("/api/teams",S)),t()}catch(x){p(x),m.current.focus()}};return r`<form class="card tmnew" aria-label=${e?o("Team {name}",{name:e.name}):o("New team")}
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
${jP().map(h=>r`<div class="tmrow" key=${h.id}>
<label>
<input class="check" type="checkbox" checked=${a.has(h.id)}
onChange=${()=>$(h.id)} />
<${Z} name=${h.name} size="sm" />
<span class="cut">${h.name}</span>
</label>
${a.has(h.id)&&r`<label class="t12 mut">
<input class="check" type="checkbox" checked=${l.has(h.id)}
aria-label=${o("{name} leads the team",{name:h.name})}
onChange=${()=>c(KP(l,h.id))} />
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
</form>`}function KP(e,t){let n=new Set(e);return n.delete(t)||n.add(t),n}function NH({person:e}){let[t,n]=g(String(e.capacity??0)),[s,a]=g(null);D(()=>n(String(e.capacity??0)),[e.capacity]);let i=/^\d{1,4}$/.test(t.trim())?Number(t):NaN,l=!(i>=0&&i<=1e3),c=async()=>{if(!(l||i===e.capacity))try{await j(`/api/people/${e.id}`,{capacity:i},{method:"PATCH"}),a(null)}catch(p){a(p)}},u=vo.value?.[e.id]?.load;return r`<div class="caprow">
<${et} title=${e.name} text=${s?z(s):u===void 0?"":T("{n} conversation now","{n} conversations now",u)}>
<${PH} person=${e} />
<input class="input" inputmode="numeric" aria-label=${o("Workload limit: {name}",{name:e.name})}
aria-invalid=${l?"true":null} value=${t} onInput=${p=>n(p.currentTarget.value)}
onBlur=${c} onKeyDown=${p=>{p.key==="Enter"&&c()}} />
<//>
</div>`}function PH({person:e}){let t=Object.values(Jn.value).filter(s=>!s.removed||s.id===e.hours_id),n=s=>{let a=Number(s.currentTarget.value)||null;return Ge(()=>j(`/api/people/${e.id}`,{hours_id:a},{method:"PATCH"}))};return r`<select class="sel" aria-label=${o("Business hours: {name}",{name:e.name})}
value=${e.hours_id??0} onChange=${n}>
<option value="0">${o("Any time")}</option>
${t.map(s=>r`<option key=${s.id} value=${s.id}>${s.name||o("Company hours")}</option>`)}
</select>`}var jP,EH,UP=b(()=>{B();O();Xe();V();w();Se();R();ke();Xt();Gi();P();rn();jP=()=>Object.values(Pe.value).filter(e=>e.active).sort((e,t)=>e.name.localeCompare(t.name));EH=(e,{id:t,name:n})=>e.leads.includes(t)?o("{name}, leads the team",{name:n}):n});var VP={};_e(VP,{Statuses:()=>RH});function RH(){let[e,t]=g(null),n=mm(),s=()=>t(null),a=r`<button type="button" class="btn small" onClick=${()=>t("new")}>
<${d} name="plus" size="s" />${o("New status")}
</button>`;return r`<${_t} id="sth" title=${o("Operator statuses")} side=${e!=="new"&&a}>
<p class="lead">
${o("Operators choose a status in their menu. Round robin skips a status without new conversations; own ones stay.")}
</p>
${e==="new"&&r`<div class="card"><${YP} onDone=${s} /></div>`}
<ul class="card stlist">
${n.map((i,l)=>r`<li key=${i.id}>
${e===i.id?r`<${YP} status=${i} onDone=${s} />`:r`<${BH} status=${i} list=${n} index=${l}
onEdit=${()=>t(i.id)} />`}
</li>`)}
</ul>
<//>`}function HP(e,t,n){let s=e[n<0?t-1:t+2];return Ge(()=>j(`/api/statuses/${e[t].id}/place`,{before:s?.id??null}))}function zH(e){let t=n=>j(`/api/statuses/${e.id}/removed`,{removed:n});return Ge(async()=>{await t(!0),X(o("Status deleted: {name}",{name:to(e)}),{icon:"x",undo:()=>Ge(()=>t(!1))})})}function BH({status:e,list:t,index:n,onEdit:s}){let a=to(e),i=Object.values(Pe.value).filter(u=>u.active&&u.status_id===e.id),l=T("{n} person now","{n} people now",i.length),c=DH.has(e.builtin);return r`<section class="strow" aria-label=${a}>
<span class="dotbox"><span class=${dc(e.base)}></span></span>
<div class="grow">
<b class="b5 blk t13 cut">${a}</b>
<span class="t12 dim blk">
${MH(e.base)}
${i.length>0&&r` · <span title=${i.map(u=>u.name).join(", ")}>${l}</span>`}
</span>
</div>
<span class="hrow t12 dim sttake">
${o("New conversations")}
<${co} label=${o("{name}: new conversations come",{name:a})} checked=${!!e.takes_new}
disabled=${LH(e)} onChange=${u=>IH(e,{takes_new:u})} />
</span>
<span class="hrow stacts">
<button type="button" class="ib small" disabled=${n===0} aria-label=${o("Move up: {name}",{name:a})}
title=${o("Move up")} onClick=${()=>HP(t,n,-1)}>
<${d} name="chevron-up" size="m" />
</button>
<button type="button" class="ib small" disabled=${n===t.length-1}
aria-label=${o("Move down: {name}",{name:a})} title=${o("Move down")} onClick=${()=>HP(t,n,1)}>
<${d} name="chevron-down" size="m" />
</button>
<button type="button" class="btn small quiet" onClick=${s}>${o("Change")}</button>
<button type="button" class="ib small" disabled=${c} aria-label=${o("Delete status {name}",{name:a})}
title=${c?o("Built-in status"):o("Delete status")} onClick=${()=>zH(e)}>
<${d} name="x" size="m" />
</button>
</span>
</section>`}function YP({status:e,onDone:t}){let[n,s]=g(e?.name??""),[a,i]=g(e?.base??"away"),[l,c]=g(!!e?.takes_new),[u,p]=g(null),m=A(null);W(()=>m.current.focus(),[]);let $=!!e?.builtin,f=async S=>{S.preventDefault();let x=$?{name:n.trim()}:{name:n.trim(),base:a,takes_new:a!=="off"&&l};try{await(e?j(`/api/statuses/${e.id}`,x,{method:"PATCH"}):j("/api/statuses",x)),t()}catch(k){p(k),m.current.focus()}},h=r`
<div class="field">
<span class="lab">${o("Colleagues see")}</span>
<${Ut} label=${o("Colleagues see")} options=${GP.map(([S,x])=>[S,x()])} value=${a}
onPick=${i} />
</div>
<label class="hrow t13">
<${co} label=${o("New conversations come")} checked=${l&&a!=="off"} disabled=${a==="off"}
onChange=${c} />
${o("New conversations come")}
</label>
`,y=e?o("Status {name}",{name:to(e)}):o("New status");return r`<form class="tmnew" aria-label=${y} onSubmit=${f}>
<div class="field">
<label for="stn">${o("Status name")}</label>
<input class="input" id="stn" ref=${m} maxlength="40" required=${!$}
placeholder=${$?Y_(e):null} value=${n} aria-invalid=${u?"true":null}
aria-describedby=${u?"ste":null} onInput=${S=>s(S.currentTarget.value)} />
${u&&r`<span class="hint bad" id="ste" role="alert">${z(u)}</span>`}
</div>
${!$&&h}
<div class="hrow">
<button type="submit" class="btn primary" disabled=${!$&&!n.trim()}>
${e?o("Save"):o("Create status")}
</button>
<button type="button" class="btn quiet" onClick=${t}>${o("Cancel")}</button>
</div>
</form>`}var DH,GP,MH,LH,IH,JP=b(()=>{B();O();Xe();V();w();R();ke();Ti();P();rn();DH=new Set(["online","away","off"]),GP=[["online",()=>o("Online")],["away",()=>o("Away")],["off",()=>o("Off shift")]],MH=e=>GP.find(([t])=>t===e)[1](),LH=e=>e.builtin==="online"||e.base==="off";IH=(e,t)=>Ge(()=>j(`/api/statuses/${e.id}`,t,{method:"PATCH"}))});function QP(e,t,n,s){let[a,i]=g({preview:null,problem:null}),l=JSON.stringify([e,t,n]);return D(()=>{if(!s)return;let c=!0,u=setTimeout(async()=>{try{let p=await Ce("POST","/api/hours/preview",{...e,hours_id:t,minutes:n});c&&i({preview:p,problem:null})}catch(p){c&&i(m=>({...m,problem:p}))}},WH);return()=>{c=!1,clearTimeout(u)}},[l,s]),a}function ZP({found:{preview:e,problem:t},zone:n,minutes:s,onMinutes:a}){return r`<section class="psec" aria-labelledby="hph">
<div class="hrow gap2 wrap">
<h3 class="head2 grow" id="hph">${o("Example")}</h3>
<label class="t13 dim" for="hpm">${o("Time for the reply")}</label>
<select class="sel hpm" id="hpm" onChange=${i=>a(Number(i.currentTarget.value))}>
${FH.map(i=>r`<option key=${i} value=${i} selected=${i===s}>
${He(i*6e4)}
</option>`)}
</select>
</div>
<div class="card fcard rowgap hpre" aria-live="polite" aria-busy=${String(!e)}>
${t&&r`<p class="hint bad">${z(t)}</p>`}
${e&&!e.examples.length&&r`<p class="hint bad">${o("With these hours you are never open.")}</p>`}
${e?.examples.map(i=>r`<${KH} key=${i.at} example=${i} zone=${n} />`)}
</div>
</section>`}var WH,FH,KH,jH,XP=b(()=>{B();V();ee();O();w();P();WH=250,FH=[15,30,60,240,480];KH=({example:{at:e,due:t,parts:n},zone:s})=>r`
<p class="prev">
<${d} name="clock" size="m" />
<span>
${pt(o("Client writes {when} → reply by {due}"),{when:Op(e,s),due:r`<b class="b6">${Op(t,s)}</b>`})}
${n.length>1&&r`<span class="t12 blk">${n.map(a=>jH(a,s)).join("; ")}</span>`}
</span>
</p>
`,jH=([e,t],n)=>o("{span} from {time}",{span:He(t-e),time:Op(e,n)})});function xu(e){let t=qH.exec(e);if(!t)return null;let n=Number(t[1])*60+Number(t[2]??0);return n<=Za?n:null}function tD(e){if(!e.trim())return[];let t=e.split(/[,;]/).map(n=>n.split(/[-–—]/).map(xu));return t.every(n=>n.length===2&&!n.includes(null))?t:null}function Tl(e){let t=[...e].sort((n,s)=>n[0]-s[0]);return t.some(([n,s])=>n>=s)?o("The end must be later than the start."):t.some(([n],s)=>s&&n<t[s-1][1])?o("These hours overlap."):null}function nD(e){if(UH(e))return o("Around the clock");let t=[];for(let n=0;n<7;n+=1){let s=as(e.week[n]),a=n;for(;a<6&&as(e.week[a+1])===s;)a+=1;let i=n===a?ws(n):`${ws(n)}–${ws(a)}`;s&&t.push(`${i} ${s}`),n=a}return t.join("; ")}function sD(e,t){let n=[];for(let s=e;s<=t&&n.length<400;s=oD(s))n.push(s);return n}function aD(e){let t=[];for(let n of Object.keys(e).sort()){let{name:s,spans:a}=e[n],i=t.at(-1);i&&oD(i.to)===n&&i.name===s&&as(i.spans)===as(a)?i.to=n:t.push({from:n,to:n,name:s,spans:a})}return t}function rD(e){let t=[...e].sort((s,a)=>a[1]-a[0]-(s[1]-s[0]))[0],n=Math.round((t[0]+t[1]-60)/2/30)*30;return e.flatMap(s=>s===t?[[s[0],n],[n+60,s[1]]]:[s])}function lD(e,t,n,s){let[a,i]=e[t],l=n===0?e[t-1]?.[1]??0:a+t$,c=n===0?i-t$:e[t+1]?.[0]??Za,u=Math.min(c,Math.max(l,Math.round(s/t$)*t$));return e.map((p,m)=>m!==t?p:n===0?[u,i]:[a,u])}var Za,n$,qH,Qa,as,UH,oD,iD,eD,t$,Nk,Pk,Cl=b(()=>{w();ee();Za=1440,n$=[0,1,2,3,4,5,6],qH=/^\s*(\d{1,2})(?:[:.\s]?([0-5]\d))?\s*$/,Qa=e=>`${Math.floor(e/60)}:${String(e%60).padStart(2,"0")}`;as=e=>e.map(([t,n])=>`${Qa(t)}–${Qa(n)}`).join(", ");UH=e=>[...e.week,...Object.values(e.days).map(t=>t.spans)].every(t=>t.length===1&&t[0][0]===0&&t[0][1]===Za);oD=e=>new Date(Date.parse(e)+864e5).toISOString().slice(0,10);iD=e=>e.some(([t,n])=>n-t>=180),eD=15,t$=5;Nk=e=>Math.round(e/eD)*eD,Pk=({name:e,zone:t,week:n,days:s})=>JSON.stringify([e,t,n,Object.keys(s).sort().map(a=>[a,s[a].spans,s[a].name])])});function pD({days:e,week:t,onChange:n}){let[s,a]=g(null),i=aD(e),l=[...new Set(i.map($=>$.from.slice(0,4)))],c=A(null),u=()=>{a(null),nc(()=>c.current)},p=$=>{n(cD(e,$)),nc(()=>c.current)},m=($,f,h,y)=>{let S=$?cD(e,$):e;n({...S,...Object.fromEntries(y.map(x=>[x,{name:f,spans:h}]))}),u()};return r`
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
${s==="preset"&&r`<${JH} week=${t} days=${e} onChange=${n} onDone=${u} />`}
${s==="new"&&r`<${uD} onDone=${u} onPut=${($,f,h)=>m(null,$,f,h)} />`}
${i.length||s?l.map($=>r`
<h4 class="t12 dim rowgap" key=${`h${$}`} id=${`sdy${$}`}>${$}</h4>
<ul class="card hol2" key=${$} aria-labelledby=${`sdy${$}`}>
${i.filter(f=>f.from.startsWith($)).map(f=>s===f.from?r`<li key=${f.from}>
<${uD} group=${f} onDone=${u}
onPut=${(h,y,S)=>m(f,h,y,S)} />
</li>`:r`<${HH} key=${f.from} group=${f} onEdit=${()=>a(f.from)}
onRemove=${()=>p(f)} />`)}
</ul>
`):r`<${re} icon="calendar" title=${o("No special days")}
text=${o("Load the public holidays of your country, or add a date.")} />`}
</section>
`}function HH({group:e,onEdit:t,onRemove:n}){let s=mD(e);return r`
<li class="srow">
<span class="b5 t13 num hdt">${rx(e.from,e.to)}</span>
<button type="button" class="grow t13 link hname" title=${o("Change")} onClick=${t}>${s}</button>
${e.spans.length?r`<span class="tag h2">${as(e.spans)}</span>`:r`<span class="tag plain">${e.from===e.to?o("day off"):o("days off")}</span>`}
<button type="button" class="ib small" aria-label=${o("Remove: {name}",{name:s})} onClick=${n}>
<${d} name="x" size="m" />
</button>
</li>
`}function uD({group:e,onDone:t,onPut:n}){let[s,a]=g(e?.from??""),[i,l]=g(e?.to??""),[c,u]=g(e?.name??""),[p,m]=g(as(e?.spans??[])),[$,f]=g(!1),h=A(null);W(()=>h.current.focus(),[]);let y=tD(p),S=s?i&&i<s?o("The last day is before the first."):null:o("Choose a date."),x=y?Tl(y):o("Type hours as 9:00–13:00, 14:00–18:00"),k=_=>{_.preventDefault(),_.stopPropagation(),f(!0),!S&&!x&&n(c.trim(),y,sD(s,i||s))},M=(_,ae,Le,tt)=>r`
<div class="field"><label for=${_}>${ae}</label>${Le}
${$&&tt&&r`<span class="hint bad" id=${`${_}e`} role="alert">${tt}</span>`}</div>
`,F=_=>$&&_?"true":null;return r`
<form class="card fcard rowgap" aria-label=${e?mD(e):o("New date")} onSubmit=${k}>
<div class="f2 f4">
${M("sdf",o("First day"),r`<input class="input" type="date" id="sdf" ref=${h} value=${s} min="2000-01-01" max="2099-12-31"
aria-invalid=${F(S)} onInput=${_=>a(_.currentTarget.value)} />`,S)}
${M("sdt",o("Last day (optional)"),r`<input class="input" type="date" id="sdt" value=${i} min=${s} max="2099-12-31"
onInput=${_=>l(_.currentTarget.value)} />`)}
${M("sdn",o("Name of the day"),r`<input class="input" id="sdn" maxlength="120" value=${c}
onInput=${_=>u(_.currentTarget.value)} />`)}
${M("sdh2",o("Hours (empty: day off)"),r`<input class="input" id="sdh2" value=${p} placeholder="9:00–13:00" aria-invalid=${F(x)}
onInput=${_=>m(_.currentTarget.value)} />`,x)}
</div>
<div class="hrow dgap">
<button type="submit" class="btn primary small">${e?o("Apply"):o("Add date")}</button>
<button type="button" class="btn quiet small" onClick=${t}>${o("Cancel")}</button>
</div>
</form>
`}function JH({week:e,days:t,onChange:n,onDone:s}){let[a,i]=g(null),[l,c]=g("RU"),[u,p]=g(()=>new Date(Date.now()+VH).getFullYear()),[m,$]=g(null),[f,h]=g(!1),y=A(!1);D(()=>()=>{y.current=!0},[]);let S=async ae=>{try{$(null),await ae()}catch(Le){$(Le)}};D(()=>{S(async()=>i((await K("/api/hours/countries")).countries))},[]);let x=a?.find(ae=>ae.code===l)?.years??[],k=x.includes(u)?u:x.at(-1),M=async ae=>{ae.preventDefault(),ae.stopPropagation(),h(!0),await S(async()=>{let Le=(await Ce("POST","/api/hours/holidays",{country:l,year:k,week:e})).days;if(y.current)return;let tt=Le.map(Ee=>[Ee.day,{spans:Ee.spans,name:GH[Ee.kind]?.(Ee)??Ee.name}]);n({...t,...Object.fromEntries(tt)}),X(T("{n} day of {year} loaded","{n} days of {year} loaded",Le.length,{year:k}),{icon:"calendar"}),s()}),h(!1)},F=YH(),_=(a??[]).map(({code:ae})=>[ae,F.of(ae)]).sort((ae,Le)=>ae[1].localeCompare(Le[1],Re.value));return r`<form class="card fcard rowgap" aria-label=${o("Load holidays")} aria-busy=${String(f||!a)}
onSubmit=${M}>
<div class="f2">
<div class="field">
<label for="hcn">${o("Country")}</label>
<select class="sel" id="hcn" disabled=${!a}
onChange=${ae=>c(ae.currentTarget.value)}>
${_.map(([ae,Le])=>r`<option key=${ae} value=${ae} selected=${ae===l}>${Le}</option>`)}
</select>
</div>
<div class="field">
<label for="hyr">${o("Year")}</label>
<select class="sel" id="hyr" disabled=${!x.length}
onChange=${ae=>p(Number(ae.currentTarget.value))}>
${x.map(ae=>r`<option key=${ae} value=${ae} selected=${ae===k}>${ae}</option>`)}
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
</form>`}var cD,mD,YH,GH,VH,dD=b(()=>{B();V();ee();O();w();ke();P();ve();Cl();cD=(e,{from:t,to:n})=>Object.fromEntries(Object.entries(e).filter(([s])=>s<t||s>n));mD=e=>e.name||(e.spans.length?o("Other hours"):o("Day off"));YH=()=>new Intl.DisplayNames(Re.value==="ru"?"ru-RU":"en-GB",{type:"region"}),GH={off:e=>o("Day off moved from {date}",{date:$h(e.moved)}),working:e=>o("Working day instead of {date}",{date:$h(e.moved)}),short:()=>o("Shortened day")},VH=60*864e5});function $D(e,t){try{let n=new Intl.DateTimeFormat("en-GB",{timeStyle:"short",timeZone:t}).format(e),[s,a]=n.split(":").map(Number);return s*60+a}catch{return null}}var Dk,QH,ZH,o$,XH,fD,s$,a$=b(()=>{ee();O();w();Dk={"Europe/Kaliningrad":()=>o("Kaliningrad"),"Europe/Moscow":()=>o("Moscow"),"Europe/Samara":()=>o("Samara"),"Asia/Yekaterinburg":()=>o("Yekaterinburg"),"Asia/Omsk":()=>o("Omsk"),"Asia/Novosibirsk":()=>o("Novosibirsk"),"Asia/Krasnoyarsk":()=>o("Krasnoyarsk"),"Asia/Irkutsk":()=>o("Irkutsk"),"Asia/Yakutsk":()=>o("Yakutsk"),"Asia/Vladivostok":()=>o("Vladivostok"),"Asia/Magadan":()=>o("Magadan"),"Asia/Kamchatka":()=>o("Kamchatka"),"Europe/Minsk":()=>o("Minsk"),"Asia/Almaty":()=>o("Almaty"),"Asia/Tashkent":()=>o("Tashkent"),"Asia/Bishkek":()=>o("Bishkek"),"Asia/Tbilisi":()=>o("Tbilisi"),"Asia/Yerevan":()=>o("Yerevan"),"Asia/Baku":()=>o("Baku")},QH={Africa:()=>o("Africa"),America:()=>o("America"),Antarctica:()=>o("Antarctica"),Arctic:()=>o("Arctic"),Asia:()=>o("Asia"),Atlantic:()=>o("Atlantic"),Australia:()=>o("Australia"),Europe:()=>o("Europe"),Indian:()=>o("Indian Ocean"),Pacific:()=>o("Pacific")},ZH=e=>e.split("/").slice(1).reverse().join(", ").replaceAll("_"," ")||e,o$=e=>e==="UTC"?e:`${Dk[e]?.()??ZH(e)}, ${ix(e)}`;XH=lx(e=>{let t=e.split(" "),n=Object.keys(Dk).filter(i=>t.includes(i)),s=t.filter(i=>!Dk[i]),a=i=>s.filter(l=>l.startsWith(`${i}/`));return[["",[...n,...s.filter(i=>!i.includes("/"))]],...Object.entries(QH).map(([i,l])=>[l(),a(i)])].map(([i,l])=>[i,l.map(c=>[c,o$(c)])])}),fD=({members:e,value:t})=>e.map(([n,s])=>r`<option key=${n} value=${n} selected=${n===t}>${s}</option>`),s$=({id:e,zones:t,value:n,invalid:s,onPick:a})=>r`
<select class="sel" id=${e} aria-invalid=${s?"true":null}
onChange=${i=>a(i.currentTarget.value)}>
${!t.includes(n)&&r`<option value=${n} selected>${o$(n)}</option>`}
${XH(t.join(" ")).map(([i,l])=>i?r`<optgroup key=${i} label=${i}><${fD} members=${l} value=${n} /></optgroup>`:r`<${fD} key="near" members=${l} value=${n} />`)}
</select>
`});function Mk({label:e,value:t,bad:n,onChange:s}){let[a,i]=g(Qa(t));D(()=>{xu(a)!==t&&i(Qa(t))},[t]);let l=xu(a)===null,c=u=>{let p=u.currentTarget.value;i(p);let m=xu(p);m!==null&&m!==t&&s(m)};return r`
<input class="input numin" inputmode="numeric" maxlength="5" aria-label=${e} value=${a}
aria-invalid=${l||n?"true":null} title=${l?o("A time from 0:00 to 24:00"):null}
onInput=${c} onBlur=${()=>i(Qa(t))} />
`}var hD=b(()=>{B();O();w();Cl()});function gD({week:e,zone:t,onChange:n}){let[s,a]=g(0),i=(l,c)=>n(e.map((u,p)=>p===l?c:u));return r`
<p class="lead" id="wklead">
${o("Drag the end of a bar or type the time. Arrow keys move an end by 15 minutes.")}
</p>
<div class="card fcard">
<div class="wkw" role="group" tabindex="0" aria-label=${o("Business hours by day")}>
<svg class="wk" viewBox="0 0 720 264">
${n4.map(l=>r`<g key=${l} aria-hidden="true">
<text x=${Xs(l*60)} y="12" text-anchor="middle">${l}:00</text>
<path class="g" d=${`M${Xs(l*60)} 20v240`} />
</g>`)}
${n$.map(l=>r`<${a4} key=${l} day=${l} spans=${e[l]} chosen=${l===s}
onChoose=${()=>a(l)} onChange=${c=>i(l,c)} />`)}
<${s4} zone=${t} />
</svg>
</div>
<div class="wkday">
<${Ut} label=${o("Day of the week")} value=${s} onPick=${a}
options=${n$.map(l=>[l,ws(l)])} />
<${l4} key=${s} day=${s} week=${e} onChange=${l=>i(s,l)} onWeek=${n} />
</div>
</div>
`}function s4({zone:e}){let t=$D(I.value,e);return t!==null&&r`<path class="now" d=${`M${Xs(t)} 20v240`} />`}function a4({day:e,spans:t,chosen:n,onChoose:s,onChange:a}){let i=ws(e,"long");return r`
<g onPointerDown=${s}>
<text class=${n?"d on":"d"} x="0" y=${Xr(e)+18} aria-hidden="true">${ws(e)}</text>
<rect class=${n?"tr on":"tr"} x=${Lk} y=${Xr(e)} width=${Rk} height=${Ik} rx="5" />
${!t.length&&r`<text class="off" x=${Xs(720)} y=${Xr(e)+17} text-anchor="middle" aria-hidden="true">
${o("day off")}
</text>`}
${t.map((l,c)=>r`
<g key=${c}>
<${r4} day=${e} span=${l} />
${[0,1].map(u=>r`
<${i4} key=${u} name=${i} day=${e} spans=${t} place=${c} side=${u}
onMove=${p=>a(lD(t,c,u,p))} />
`)}
</g>
`)}
</g>
`}function r4({day:e,span:[t,n]}){return n<=t?null:r`
<rect class="on" x=${Xs(t)} y=${Xr(e)} width=${Xs(n)-Xs(t)} height=${Ik} rx="5" />
${n-t>=180&&r`<text class="h" x=${Xs((t+n)/2)} y=${Xr(e)+17} text-anchor="middle" aria-hidden="true">
${as([[t,n]])}
</text>`}
`}function i4({name:e,day:t,spans:n,place:s,side:a,onMove:i}){let l=n[s][a],c=Xs(l)+(a?-4:4),u=$=>{let f=o4[$.key],h=$.key==="Home"?0:$.key==="End"?Za:f?Nk(l+f):null;h===null||$.ctrlKey||$.altKey||$.metaKey||($.preventDefault(),$.stopPropagation(),i(h))},p=$=>{if(!$.currentTarget.hasPointerCapture($.pointerId))return;let f=$.currentTarget.ownerSVGElement,h=new DOMPoint($.clientX,$.clientY).matrixTransform(f.getScreenCTM().inverse());i(Nk((h.x-Lk)/Rk*Za))},m=a?o("{day}: end of hours",{day:e}):o("{day}: start of hours",{day:e});return r`
<g class="wkend" role="slider" tabindex="0" aria-label=${m} aria-valuemin="0" aria-valuemax=${Za}
aria-valuenow=${l} aria-valuetext=${Qa(l)} onKeyDown=${u} onPointerMove=${p}
onPointerDown=${$=>$.currentTarget.setPointerCapture($.pointerId)}>
<rect class="grab" x=${c-8} y=${Xr(t)} width="16" height=${Ik} rx="4" />
<rect class="gr" x=${c-1.25} y=${Xr(t)+7} width="2.5" height="12" rx="1" />
</g>
`}function l4({day:e,week:t,onChange:n,onWeek:s}){let a=t[e],i=ws(e,"long"),l=Tl(a),c=($,f,h)=>n(a.map((y,S)=>S!==$?y:f?[y[0],h]:[h,y[1]])),u=A(null),p=$=>{n(a.filter((f,h)=>h!==$)),nc(()=>u.current.querySelector("button"))},m=n$.filter($=>$!==e&&$<5);return r`
<fieldset class="wkf" ref=${u} aria-describedby=${l?"wkbad":null}>
<legend class="vh">${i}</legend>
<div class="wkspans">
${a.map(($,f)=>r`
<span class="hrow tight" key=${f}>
<${Mk} label=${o("{day}, from",{day:i})} value=${$[0]} bad=${l}
onChange=${h=>c(f,0,h)} />
<span class="dim" aria-hidden="true">–</span>
<${Mk} label=${o("{day}, to",{day:i})} value=${$[1]} bad=${l}
onChange=${h=>c(f,1,h)} />
<button type="button" class="ib small"
aria-label=${o("Remove {hours}",{hours:as([$])})}
onClick=${()=>p(f)}>
<${d} name="x" size="m" />
</button>
</span>
`)}
${!a.length&&r`<span class="t13 dim">${o("Day off")}</span>`}
</div>
<div class="hrow wrap">
${a.length?r`<button type="button" class="btn small quiet" disabled=${!iD(a)||l}
onClick=${()=>n(rD(a))}>
<${d} name="plus" size="s" />${o("Break")}
</button>`:r`<button type="button" class="btn small quiet" onClick=${()=>n([[540,1080]])}>
<${d} name="plus" size="s" />${o("Hours")}
</button>`}
${e===0?r`<button type="button" class="btn small quiet" onClick=${()=>s(c4(t,e,m))}>
<${d} name="copy" size="s" />${o("Copy to Tue–Fri")}
</button>`:r`<button type="button" class="btn small quiet" onClick=${()=>n(t[0])}>
<${d} name="copy" size="s" />${o("Same as Monday")}
</button>`}
</div>
</fieldset>
${l&&r`<p class="hint bad" id="wkbad" role="alert">${l}</p>`}
`}var Lk,Rk,e4,Ik,t4,Xs,Xr,n4,o4,c4,bD=b(()=>{B();we();ee();O();w();P();rn();ve();Cl();Cl();hD();a$();Lk=44,Rk=648,e4=34,Ik=26,t4=26,Xs=e=>Lk+e*Rk/Za,Xr=e=>t4+e*e4,n4=[0,3,6,9,12,15,18,21,24],o4={ArrowLeft:-15,ArrowDown:-15,ArrowRight:15,ArrowUp:15,PageUp:60,PageDown:-60};c4=(e,t,n)=>e.map((s,a)=>n.includes(a)?e[t]:s)});var kD={};_e(kD,{Hours:()=>$4,hoursName:()=>Tu});async function Su(){try{let[e,t]=await Promise.all([K("/api/hours"),K("/api/company")]);Do.value=e.hours.map(u4),vD.value=t.zones,Ol.value=null}catch(e){if(!(e instanceof Q))throw e;Ol.value=e}}function _u(e,t){let n=Yn.value[e]??r$(e);Yn.value={...Yn.value,[e]:{...n,...t}}}function i$(e){Yn.value=Object.fromEntries(Object.entries(Yn.value).filter(([t])=>t!==String(e))),e===Ln&&(Xa.value=ea)}function $4(){let e=Object.values(Jn.value).map(a=>`${a.id}.${a.version}.${a.removed}.${a.name}`).join();D(()=>{Su()},[e]);let t=dt(300,!Do.value&&!Ol.value);if(!Do.value)return Ol.value?r`<${re} icon="cloud-off" title=${o("Could not load the business hours")} text=${z(Ol.value)}>
<button type="button" class="btn" onClick=${Su}>${o("Retry")}</button>
<//>`:t&&r`<div class="card fcard" aria-busy="true"><${Ie} width="60" /></div>`;let n=Yn.value[Ln]?[...Do.value,Yn.value[Ln]]:Do.value,s=Yn.value[Xa.value]??r$(Xa.value)??Do.value[0];return r`
<div class="hrow wrap">
<h2 class="head2 grow">${o("Business hours")}</h2>
<button type="button" class="btn" disabled=${Ln in Yn.value} onClick=${()=>{_u(Ln,m4()),Xa.value=Ln}}>
<${d} name="plus" size="m" />
${o("New hours")}
</button>
</div>
<p class="lead">
${o("Outside business hours the time for a reply stands still. Rules choose which hours count.")}
</p>
<div class="hlist" role="group" aria-label=${o("Business hours")}>
${n.map(a=>r`<${h4} key=${a.id} hours=${Yn.value[a.id]??a} />`)}
</div>
<${b4} key=${s.id} hours=${s} />
`}function g4(e){let t=[...e.week,...Object.values(e.days).map(n=>n.spans)].map(Tl).find(Boolean);return[e.id!==ea&&!e.name.trim()&&o("Enter a name."),t,e.week.every(n=>!n.length)&&o("Enter hours for at least one day.")].filter(Boolean)}function b4({hours:e}){let[t,n]=g(!1),[s,a]=g(!1),[i,l]=g(null),c=A(null),u=A(null),p=g4(e),{id:m,name:$,zone:f,week:h,days:y}=e,S=QP({zone:f,week:h,days:y},m===Ln?null:m,zk.value,!p.length),x=Bk(m),M=(i?.code==="hours-exist"?o("Other hours have this name."):null)??(t&&m!==ea&&!$.trim()?o("Enter a name."):null),F=async(_,ae=e.version)=>{if(_?.preventDefault(),s||!x)return;n(!0),l(null);let Le=c.current.querySelector("[aria-invalid='true']");if(p.length||Le){requestAnimationFrame(()=>(u.current??Le).focus());return}a(!0);try{await v4({...e,version:ae},S.preview?.recounted??0),n(!1)}catch(tt){l(tt),requestAnimationFrame(()=>u.current?.focus())}a(!1)};return zp(F),r`<form class="hform" ref=${c} aria-label=${Tu(e)} onSubmit=${F} novalidate>
<${k4} field=${u} problems=${t?p:[]} problem=${i} hours=${e} onSave=${F} />
<div class="card fcard">
<div class="f2">
<div class="field">
<label for="hnm">${o("Name of these hours")}</label>
<input class="input" id="hnm" maxlength="80" value=${$}
placeholder=${m===ea?o("Company hours"):""} aria-invalid=${M?"true":null}
aria-describedby=${M?"hnme":null}
onInput=${_=>_u(m,{name:_.currentTarget.value})} />
${M&&r`<span class="hint bad" id="hnme">${M}</span>`}
</div>
<div class="field">
<label for="hzn">${o("Time zone")}</label>
<${s$} id="hzn" zones=${vD.value} value=${f} onPick=${_=>_u(m,{zone:_})} />
</div>
</div>
</div>
<h3 class="head2 gap2">${o("Week")}</h3>
<${gD} week=${h} zone=${f} onChange=${_=>_u(m,{week:_})} />
<${ZP} found=${S} zone=${f} minutes=${zk.value} onMinutes=${_=>{zk.value=_}} />
<${pD} days=${y} week=${h} onChange=${_=>_u(m,{days:_})} />
${m!==ea&&m!==Ln&&r`<${_4} hours=${r$(m)} />`}
${x&&r`<${x4} hours=${e} busy=${s} recounted=${S.preview?.recounted} onReset=${()=>i$(m)} />`}
</form>`}async function v4(e,t){let{id:n,name:s,zone:a,week:i,days:l,version:c}=e,u={zone:a,week:i,days:l},m=(n===Ln?await j("/api/hours",{name:s,schedule:u}):await j(`/api/hours/${n}`,{version:c,name:s,schedule:u},{method:"PATCH"})).hours;Do.value=n===Ln?[...Do.value,m]:Do.value.map(f=>f.id===n?m:f),i$(n),Xa.value=m.id;let $=T("{n} open conversation is counted again","{n} open conversations are counted again",t);X(t?o("Hours saved. {counted}.",{counted:$}):o("Hours saved"),{icon:"clock"})}function k4({field:e,problems:t,problem:n,hours:s,onSave:a}){if(n?.code==="changed-meanwhile"){let{by:l,at:c,version:u}=n.detail,p=Pe.value[l]?.name??o("Someone");return r`
<div class="banner rowgap hsum" role="alert" tabindex="-1" ref=${e}>
<span class="grow">${o("Changed meanwhile: {who}, {time}",{who:p,time:We(c)})}</span>
<button type="button" class="btn small" onClick=${()=>y4(s.id)}>${o("Show these changes")}</button>
<button type="button" class="btn small" onClick=${m=>a(m,u)}>${o("Save mine")}</button>
</div>
`}let i=n&&n.code!=="hours-exist"?[w4(n)]:t;return i.length?r`
<div class="banner bad rowgap hsum" role="alert" tabindex="-1" ref=${e}>
<ul>${i.map(l=>r`<li key=${l}>${l}</li>`)}</ul>
</div>
`:null}async function y4(e){await Su(),Ol.value||i$(e)}function w4(e){let t={"never-open":()=>o("Enter hours for at least one day."),"spans-overlap":()=>o("These hours overlap."),"bad-span":()=>o("The end must be later than the start."),"too-many-spans":()=>o("A day has at most 12 periods."),"too-many-hours":()=>o("There are 100 business hours already. Delete some first."),"unknown-zone":()=>o("The server does not know this time zone.")}[e.code];return t?t():z(e)}function _4({hours:e}){let t=s=>j(`/api/hours/${e.id}/removed`,{removed:s});return r`<button type="button" class="btn quiet danger" onClick=${async()=>{try{await t(!0),i$(e.id),Xa.value=ea,await Su(),X(o("Hours deleted: {name}",{name:Tu(e)}),{icon:"clock",undo:()=>t(!1).then(Su)})}catch(s){ne(z(s))}}}>
<${d} name="x" size="m" />${o("Delete these hours")}
</button>`}var ea,Ln,Do,vD,Ol,Xa,Yn,zk,Tu,u4,r$,p4,m4,Bk,d4,f4,h4,x4,yD=b(()=>{te();B();V();ee();O();w();R();ke();P();ve();XP();Cl();dD();a$();bD();ea=1,Ln="new",Do=C(null),vD=C([]),Ol=C(null),Xa=C(ea),Yn=C({}),zk=C(60),Tu=e=>e.name||(e.id===ea?o("Company hours"):o("New hours"));u4=e=>e.id===ea&&e.version===1?{...e,zone:ai.value.zone}:e,r$=e=>Do.value.find(t=>t.id===e),p4=()=>[0,1,2,3,4,5,6].map(e=>e<5?[[540,1080]]:[]),m4=()=>({id:Ln,name:"",zone:ai.value.zone,week:p4(),days:{},version:0}),Bk=e=>e===Ln||e in Yn.value&&Pk(Yn.value[e])!==Pk(r$(e)),d4=fe(()=>!!Do.value&&Object.keys(Yn.value).some(e=>Bk(f4(e)))),f4=e=>e===Ln?Ln:Number(e);window.addEventListener("beforeunload",e=>{d4.value&&e.preventDefault()});h4=({hours:e})=>r`
<button type="button" class="card polc" aria-pressed=${String(e.id===Xa.value)}
onClick=${()=>{Xa.value=e.id}}>
<b class="b6 blk t13">
${Tu(e)}${Bk(e.id)&&r` <span class="t12 dim">· ${o("not saved")}</span>`}
</b>
<span class="t12 dim blk">${nD(e)}</span>
</button>
`;x4=({hours:e,busy:t,recounted:n,onReset:s})=>r`<div class="hfoot">
<span class="grow t12 dim" role="status">
${o("Changed: {name}.",{name:Tu(e)})}
${" "}
${n>0&&T("{n} open conversation will be counted again","{n} open conversations will be counted again",n)}
</span>
<button type="button" class="btn quiet" onClick=${s}>${o("Cancel")}</button>
<button type="submit" class="btn primary" disabled=${t} aria-busy=${String(t)}>
${o("Save")}
<kbd class="only-wide">Ctrl S</kbd>
</button>
</div>`});var wD={};_e(wD,{Company:()=>S4});function S4(){let[e,t]=g({}),[n,s]=g([]),[a,i]=g(null),[l,c]=g(!1),u=A(null),p={...ai.value,...e},m=["name","zone","language"].some(y=>p[y]!==ai.value[y]),$=!p.name.trim();D(()=>{K("/api/company").then(y=>s(y.zones),i)},[]);let f=y=>t({...e,...y}),h=async y=>{if(y.preventDefault(),!(l||!m)){if($){u.current.focus();return}c(!0);try{let{name:S,zone:x,language:k}=p;await j("/api/company",{name:S.trim(),zone:x,language:k},{method:"PUT"}),t({}),i(null),X(o("Company saved"),{icon:"check"})}catch(S){i(S)}c(!1)}};return zp(h),r`
<form class="hform" onSubmit=${h} novalidate aria-label=${o("Company profile")}>
<${_t} id="coh" title=${o("Company profile")}>
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
<${s$} id="coz" zones=${n} value=${p.zone} onPick=${y=>f({zone:y})} />
${l$()!==p.zone&&n.includes(l$())&&r`<button type="button" class="link t12 cozone" onClick=${()=>f({zone:l$()})}>
${o("Use the zone of this device: {zone}",{zone:o$(l$())})}
</button>`}
</div>
<div class="field"><span class="lab">${o("Language of automatic messages")}</span>
<${Ut} label=${o("Language of automatic messages")} value=${p.language}
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
`}var l$,xD=b(()=>{B();V();O();w();R();ke();rn();ve();a$();l$=()=>Intl.DateTimeFormat().resolvedOptions().timeZone});var TD={};_e(TD,{Settings:()=>C4,title:()=>SD});function C4(){let{section:e}=E.value,t=mi(),n=e?Gl(e):t[0],s=ha("(max-width: 719px)");return r`<main class=${e?"main page":"main page setfirst"} id="main">
<header class="bar1">
${e&&r`<a class="ib phoneback" href=${Vt()} aria-label=${o("All settings")}>
<${d} name="chevron-left" />
</a>`}
<h1 class="grow">
${s?e&&n?.when()?n.label():o("Settings"):T4(n)??o("Settings")}
</h1>
${n?.group==="own"&&!s&&r`<span class="t12 dim">${o("Saved automatically")}</span>`}
</header>
<div class="sett">
<nav class="setnav" aria-label=${o("Settings")}>
${_D.map(([a,i])=>r`<${O4} parts=${t.filter(l=>l.group===a)} label=${i()}
chosen=${e||!s?n:null} />`)}
</nav>
<div class="setbody">
<div class="scroll" role="group" tabindex="0" aria-label=${SD()}><${E4} part=${n} /></div>
</div>
</div>
</main>`}function O4({parts:e,label:t,chosen:n}){return e.length?r`
<h2 class="navhead">${t}</h2>
<ul>
${e.map(s=>r`<li key=${s.id}>
<a class="nav sub" href=${Vt(s.id)} aria-current=${s===n?"page":null}>
<${d} name=${s.icon} size="m" />
<span class="cut">${s.label()}</span>
</a>
</li>`)}
</ul>
`:null}function E4({part:e}){return e?e.when()?r`<div class="setwrap"><${e.view} /></div>`:r`<${re} icon="lock" title=${o("You have no access to this section")}
text=${o("Ask an administrator for access.")} />`:r`<${re} icon="search-x" title=${o("Page not found")} text=${o("The link may be old or mistyped.")}>
<a class="btn" href=${Vt()}>${o("All settings")}</a>
<//>`}var _D,SD,T4,CD=b(()=>{O();w();Fo();G();P();ve();_D=[["own",()=>o("My settings")],["company",()=>o("Company")]],SD=()=>Gl(E.value.section)?.label()??o("Settings"),T4=e=>_D.find(([t])=>t===e?.group)?.[1]()});function H4({kind:e,x:t,y:n}){let s=e!=="."&&e!=="d",a=r`<path class=${s?"frl":"fr"} d=${`M${t+56} ${n}v112M${t} ${n+44}h112`} />`;return s?r`<g>
<rect class="wl" x=${t} y=${n} width="112" height="112" rx="10" />
<rect class="wg" x=${t+6} y=${n+50} width="100" height="56" rx="5" opacity=".5" />
${a}
<path class=${e==="telegram"?"bb2":"bb"}
d=${`M${t+20} ${n+30}${q4}`} />
<use class="gl" href=${`${j4}#ch-${e}`} x=${t+41} y=${n+40} width="30" height="30" />
</g>`:r`<g>
<rect class=${e==="d"?"wd":"w"} x=${t} y=${n} width="112" height="112" rx="10" />
${a}
</g>`}var j4,OD,q4,U4,ED,AD=b(()=>{O();w();j4=new URL("../../icons.svg",import.meta.url).pathname,OD=136,q4="h72a10 10 0 0 1 10 10v30a10 10 0 0 1-10 10h-52l-16 14v-14h-4a10 10 0 0 1-10-10v-30a10 10 0 0 1 10-10z",U4=[["d",".","email","d"],["vk","telegram","d","."],[".","d",".","chat"],["d","form",".","."]];ED=()=>r`<svg class="house" viewBox="0 0 560 560" role="img"
aria-label=${o("A house with five lit windows, someone is writing in each")}>
${U4.map((e,t)=>e.map((n,s)=>r`<${H4} kind=${n} x=${20+s*OD} y=${20+t*OD} />`))}
</svg>`});function Cu({children:e}){let[t,n]=G4[Tn.value],s=Re.value==="ru"?"en":"ru";return r`<div class="login">
<main class="form">
<div class="hrow">
<span class="brandl"><${di} /><b>${o("Okno")}</b></span>
<span class="hrow end tight">
<button type="button" class="btn small quiet" lang=${s} onClick=${()=>Bo(s)}>
${s==="ru"?"Русский":"English"}
</button>
<button type="button" class="ib small" aria-label=${n()} title=${n()}
onClick=${()=>ua(Y4[Tn.value])}>
<${d} name=${t} size="m" />
</button>
</span>
</div>
${e}
<p class="foot"><span class="grow">${o("Okno · open source")}</span></p>
</main>
<section class="art" aria-label=${o("About the product")}>
<${ED} />
<p>${o("Every channel in one window")}<small>${o("Every client in sight, not a word lost.")}</small></p>
</section>
</div>`}var Y4,G4,Wk=b(()=>{O();w();Et();P();AD();Y4={system:"light",light:"dark",dark:"system"},G4={system:["sun-moon",()=>o("Theme: system")],light:["sun",()=>o("Theme: light")],dark:["moon",()=>o("Theme: dark")]}});var ND={};_e(ND,{Login:()=>V4});function V4(){let[e,t]=g(""),[n,s]=g(""),[a,i]=g(!0),[l,c]=g(null),[u,p]=g(!1),m=A(null),$=A(null);return W(()=>$.current.focus(),[]),r`<${Cu}>
<form class="formin" onSubmit=${async h=>{if(h.preventDefault(),!u){p(!0);try{await Ce("POST","/api/session",{email:e.trim(),password:n,remember:a}),await cp(),await fr(),L(c$.value,{replace:!0})}catch(y){p(!1),c(y),m.current?.select()}}}}>
<div><h1>${o("Sign-in")}</h1><p class="mut lgp">${location.host}</p></div>
<div class="field">
<label for="em">${o("Email")}</label>
<input class="input large" id="em" ref=${$} type="email" autocomplete="username" required value=${e}
onInput=${h=>t(h.target.value)} />
</div>
<${Zs} id="pw" field=${m} value=${n} onInput=${s}
error=${l&&Sl(l)} label=${o("Password")} autocomplete="current-password" />
<label class="hrow t13">
<input class="check" type="checkbox" checked=${a}
onChange=${h=>i(h.target.checked)} />
${o("Remember this device for 7 days")}
</label>
<button type="submit" class="btn primary large wide" aria-busy=${String(u)}>${o("Sign in")}</button>
</form>
<//>`}var PD=b(()=>{B();O();V();w();Et();G();rt();Ou();Wk();wu()});var MD={};_e(MD,{Setup:()=>X4});function Z4(e){return e.code==="already-set-up"?o("Okno is already set up. Sign in."):e.code==="bad-link"?o("This link is no longer valid. Restart the server to get a new one."):z(e)}function X4(){let[e,t]=g({company:"",name:"",email:"",password:""}),[n,s]=g(null),[a,i]=g(!1),[l,c]=g(DD);D(()=>{let $=()=>{let f=DD();f&&(c(f),s(null))};return window.addEventListener("hashchange",$),()=>window.removeEventListener("hashchange",$)},[]);let u=$=>f=>t({...e,[$]:f.target.value}),p=async $=>{if($.preventDefault(),e.password.length<J4){i(!0);return}i(!1);try{await Ce("POST","/api/setup",{...e,token:l,locale:Re.value,zone:Q4()}),await cp(),await fr(),L("/inbox/all",{replace:!0})}catch(f){s(f)}};if(!l)return r`<${Cu}>
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
</div>`;return r`<${Cu}>
<form class="formin" onSubmit=${p}>
<div>
<h1>${o("First-time setup")}</h1>
<p class="mut lgp">${o("Your company and its first administrator. Everything can be changed later.")}</p>
</div>
${n&&r`<div class="errsum" role="alert">
<${d} name="circle-alert" size="m" />
<span>${Z4(n)}</span>
</div>`}
${m("company",o("Company name"),"text","organization")}
<div class="field">
<span class="lab" id="slang">${o("Language")}</span>
<div class="seg" role="group" aria-labelledby="slang">
<button type="button" lang="ru" aria-pressed=${String(Re.value==="ru")}
onClick=${()=>Bo("ru")}>
Русский
</button>
<button type="button" lang="en" aria-pressed=${String(Re.value==="en")}
onClick=${()=>Bo("en")}>
English
</button>
</div>
</div>
${m("name",o("Your name"),"text","name")}
${m("email",o("Your email"),"email","username")}
<${Zs} id="spassword" value=${e.password} onInput=${$=>t({...e,password:$})}
label=${o("Password")} autocomplete="new-password"
error=${a?o("At least 12 characters. A phrase of three words is best."):null}
hint=${o("At least 12 characters. A phrase of three words is best.")} />
<button type="submit" class="btn primary large wide">${o("Create")}</button>
</form>
<//>`}var J4,Q4,DD,LD=b(()=>{B();O();V();w();Et();G();rt();P();Wk();wu();J4=12,Q4=()=>Intl.DateTimeFormat().resolvedOptions().timeZone??"UTC",DD=()=>new URLSearchParams(location.hash.slice(1)).get("token")??""});var RD={};_e(RD,{SessionExpired:()=>e6});function e6(){let[e,t]=g(""),[n,s]=g(null),a=A(null);de(),W(()=>a.current.focus(),[]);let i=async c=>{c.preventDefault();try{await Ce("POST","/api/session",{email:N.value.email,password:e,remember:!1}),Lw()}catch(u){s(u),a.current.select()}},l=()=>{vp(),L("/login")};return r`<div class="over solid">
<div class="dialog narrow" role="dialog" aria-modal="true" aria-label=${o("Session expired")}
onKeyDown=${Ze}>
<form class="dpad" onSubmit=${i}>
<div class="hrow">
<${Z} name=${N.value.name} size="lg" />
<div class="grow">
<h2 class="head2">${o("Session expired")}</h2>
<p class="t13 mut cut">${N.value.name} · ${N.value.email}</p>
</div>
</div>
${Object.keys(tn.value).length>0&&r`<p class="livebox ok dgap">
<${d} name="check" size="m" />
<span class="t13">${o("Your drafts are kept. After signing in you come back here.")}</span>
</p>`}
<input class="vh" type="email" autocomplete="username" value=${N.value.email} tabindex="-1" aria-hidden="true"
readonly />
<${Zs} id="sp" field=${a} value=${e} onInput=${t}
error=${n&&Sl(n)} label=${o("Password")} autocomplete="current-password"
extra="dgap" />
<button type="submit" class="btn primary large wide dgap">${o("Sign in")}</button>
<div class="hrow dgap t13">
<button type="button" class="link" onClick=${l}>${o("Sign in as someone else")}</button>
</div>
</form>
</div>
</div>`}var ID=b(()=>{B();O();V();w();Pn();G();R();rt();P();wu();ve()});var c$,zD,BD,WD,Ou=b(()=>{Zt();c$={value:"/inbox/mine"},zD=ge(()=>Promise.resolve().then(()=>(PD(),ND)),"Login"),BD=ge(()=>Promise.resolve().then(()=>(LD(),MD)),"Setup"),WD=ge(()=>Promise.resolve().then(()=>(ID(),RD)),"SessionExpired")});var FD={};_e(FD,{Shortcuts:()=>t6});function o6(){let e=A(null),[t,n]=g(""),[s,a]=g(null);de(),W(()=>e.current.focus(),[]);let i=u=>{let p=Cs(u);!p.startsWith("Ctrl+Key")&&!/^F\d/.test(p)||(u.preventDefault(),n(""),a(p))},l=u=>s?ga(u).includes(s):!t.trim()||yi(t,u.label()),c=Object.entries(Wp).map(([u,p])=>({group:u,title:p(),rows:Ts().filter(m=>m.group===u&&n6(m)&&l(m))})).filter(({rows:u})=>u.length);return r`<div class="over" onPointerDown=${u=>{u.target===u.currentTarget&&Fk()}}>
<div class="dialog wide" role="dialog" aria-modal="true" aria-label=${o("Keyboard shortcuts")}
onKeyDown=${Ze}>
<header class="dhead">
<h2 class="head2 grow">${o("Keyboard shortcuts")}</h2>
<span class="t12 dim">${o("Esc leaves the text field. Any keyboard layout works.")}</span>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${Fk}>
<${d} name="x" size="m" />
</button>
</header>
<div class="gfind ksf">
<${d} name="search" size="m" />
<input class="palq" ref=${e} value=${t} aria-label=${o("Find a shortcut")}
placeholder=${o("Find an action or press its keys")} autocomplete="off" onKeyDown=${i}
onInput=${u=>{a(null),n(u.currentTarget.value)}} />
${s&&r`<${Gh} keys=${s} />`}
</div>
<div class="kgrid" role="group" tabindex="0" aria-label=${o("List of shortcuts")}>
${c.map(({group:u,title:p,rows:m})=>r`<section class="ksec" key=${u}>
<h3 class="mh">${p}</h3>
<dl>
${m.map($=>r`<div key=${$.id}><dt>${$.label()}</dt><dd><${xi} one=${$} /></dd></div>`)}
</dl>
</section>`)}
${!c.length&&r`<p class="palno" role="status">${o("Nothing found")}</p>`}
</div>
<footer class="dfoot">
<a class="link t13" href=${Vt("keys")} onClick=${Fk}>${o("Change shortcuts")}</a>
<label class="hrow t13 end">
<${co} label=${o("Single-key shortcuts")} checked=${he.value?.shortcuts??!0}
onChange=${u=>ht({shortcuts:u})} />
${o("Single-key shortcuts")}
</label>
</footer>
</div>
</div>`}var t6,Fk,n6,KD=b(()=>{B();O();oe();Lr();xt();w();Wh();G();R();P();lm();ve();rn();t6=()=>v.value==="shortcuts"?r`<${o6} />`:null,Fk=()=>{v.value=null},n6=e=>e.label&&e.listed!==!1&&ga(e).length>0});te();sr();V();w();O();Et();G();R();rt();B();O();oe();hr();V();w();Fo();Et();G();R();rt();P();Bp();B();O();var Fx=16,Kx=260,jx=560,Ah=document.documentElement,S2=e=>Number(localStorage.getItem("okno.width."+e))||null,Eh=e=>parseFloat(getComputedStyle(Ah).getPropertyValue(e));function T2(e,t){t?Ah.style.setProperty(e,`${t}px`):Ah.style.removeProperty(e)}function Nh({name:e,side:t,label:n}){let[s,a]=g(()=>S2(e)),i=A(null);D(()=>T2(e,s),[s]);let l=f=>{let h=Math.round(Math.min(jx,Math.max(Kx,f)));a(h),localStorage.setItem("okno.width."+e,String(h))},c=t==="left"?1:-1,u=f=>{f.preventDefault(),f.currentTarget.setPointerCapture(f.pointerId),i.current={x:f.clientX,width:Eh(e)}},p=f=>{i.current&&l(i.current.width+c*(f.clientX-i.current.x))},m=f=>{let h={ArrowLeft:-Fx,ArrowRight:Fx}[f.key];h&&(f.preventDefault(),f.stopPropagation(),l(Eh(e)+c*h))},$=()=>{a(null),localStorage.removeItem("okno.width."+e)};return r`<div class=${"divider "+t} role="separator" tabindex="0" aria-orientation="vertical"
aria-label=${n} aria-valuemin=${Kx} aria-valuemax=${jx}
aria-valuenow=${Math.round(s??Eh(e))} onPointerDown=${u} onPointerMove=${p}
onPointerUp=${()=>{i.current=null}} onLostPointerCapture=${()=>{i.current=null}} onDblClick=${$} onKeyDown=${m}></div>`}O();w();ee();Fo();xt();w();G();Fo();oe();Zt();var H_=Yt(["palette"],()=>Promise.resolve().then(()=>(D_(),P_)),"Palette"),MR=ge(()=>Promise.resolve().then(()=>(U_(),q_)),"Search",{keys:!0}),mc=()=>{v.value="palette"};function LR(){let e=document.getElementById("q");if(!e){L("/search");return}e.focus(),e.select()}Wo({page:"search",title:()=>o("Search"),view:MR});je({id:"find",group:"everywhere",label:()=>o("Search"),icon:"search",key:"Slash",run:LR},{id:"search",group:"everywhere",label:()=>o("Search and commands"),icon:"search",key:"Ctrl+KeyK",anywhere:!0,palette:!1,run:mc});Et();mr();G();R();P();bo();ag();O();oe();ee();w();Gn();Fo();Se();G();R();Ci();P();en();var wr=e=>E.value.page==="inbox"&&Ye(E.value.view)===e,Z_=([e])=>e!=="failed"||Ae.value.failed>0||wr("failed"),FR=e=>e!=="closed",rg=()=>$c.some(([e])=>wr(e))||wa.value.some(e=>wr(`team-${e.id}`));function X_(){return r`
<h2 class="navhead">${o("Views")}</h2>
<ul>
${$c.filter(Z_).map(([e,t,n])=>r`<li key=${e}>
<a class=${e==="failed"?"nav sub badnav":"nav sub"} href=${q(e)}
aria-current=${wr(e)?"page":null} title=${t()}>
<${d} name=${n} />
<span class="lbl">${t()}</span>
<${fm} view=${e} />
</a>
</li>`)}
</ul>
${wa.value.length>0&&r`
<h2 class="navhead">${o("Teams")}</h2>
<ul>
${wa.value.map(e=>r`<li key=${e.id}>
<a class="nav sub" href=${q(`team-${e.id}`)}
aria-current=${wr(`team-${e.id}`)?"page":null}
title=${e.members.includes(N.value.id)?o("{name}, my team",{name:e.name}):e.name}>
<span class=${"sq "+Zn(e.name)}></span>
<span class="lbl cut">${e.name}</span>
<${fm} view=${`team-${e.id}`} />
</a>
</li>`)}
</ul>
`}
`}function fm({view:e}){let t=dm(e)??0;return FR(e)&&t>0?r`<span class="n">${ce(t)}</span>`:null}var KR=()=>Yl().filter(e=>e.tab),jR=()=>{v.value=v.peek()==="more"?null:"more"};function e0(){let{page:e}=E.value,t=ri.value,n=rg();return r`
<nav class="tabbar" aria-label=${o("Sections")}>
<a href=${e==="inbox"?"/inbox/mine":Io()}
aria-current=${e==="inbox"&&!n?"page":null}>
<${d} name="inbox" size="l" />
${o("Inbox")}
${t>0&&r`<span class="count">${t>99?"99+":t}</span>`}
</a>
${KR().map(s=>r`<a key=${s.page} href=${s.path} aria-current=${e===s.page?"page":null}>
<${d} name=${s.icon} size="l" />
${s.label()}
${s.count?.().shown>0&&r`<span class=${s.count().urgent?"count bad":"count"}>${Math.min(99,s.count().shown)}</span>`}
</a>`)}
<button type="button" aria-haspopup="menu" aria-expanded=${String(v.value==="views")}
aria-current=${n?"page":null} onClick=${()=>{v.value=v.peek()==="views"?null:"views"}}>
<${d} name="list-filter" size="l" />
${o("Views")}
</button>
<button type="button" aria-haspopup="dialog" onClick=${mc}>
<${d} name="search" size="l" />
${o("Search")}
</button>
<button type="button" aria-haspopup="menu" aria-expanded=${String(v.value==="more")}
aria-current=${e==="settings"||gr(e)?.icon&&!gr(e).tab?"page":null}
onClick=${jR}>
<${d} name="menu" size="l" />
${o("More")}
${Ae.value.notifications>0&&r`<span class="count">${Ae.value.notifications}</span>`}
</button>
</nav>
${v.value==="views"&&r`<${qR} />`}
${v.value==="more"&&r`<${UR} />`}
`}function qR(){return r`<${De} label=${o("Views")} place="popsheet">
${$c.filter(Z_).map(([e,t,n])=>r`<${J} icon=${n} checked=${wr(e)} onPick=${()=>L(q(e))}>
<span class="cut">${t()}</span>
<span class="hrow end"><${fm} view=${e} /></span>
<//>`)}
${wa.value.length>0&&r`<div class="mh" role="presentation">${o("Teams")}</div>`}
${wa.value.map(e=>r`<${J} icon="users-round" checked=${wr(`team-${e.id}`)}
onPick=${()=>L(q(`team-${e.id}`))}>
<span class="cut">${e.name}</span>
<span class="hrow end"><${fm} view=${`team-${e.id}`} /></span>
<//>`)}
<//>`}function UR(){let e=t=>()=>{v.value=t};return r`<${De} label=${o("More")} place="popsheet">
<${J} icon="bell" stay onPick=${e("bell")}>
${o("Notifications")}
${Ae.value.notifications>0&&r`<span class="count mend">${Ae.value.notifications}</span>`}
<//>
<${J} icon="square-pen" stay onPick=${e("newdialog")}>${o("Write to a client")}<//>
<${J} icon="users-round" stay onPick=${e("handover")}>${o("Hand over my conversations")}<//>
${Yl().filter(t=>!t.tab).map(t=>r`<${J} icon=${t.icon} onPick=${()=>L(t.path)}>${t.label()}<//>`)}
${mi().length>0&&r`<${J} icon="settings" onPick=${()=>L(Vt())}>${o("Settings")}<//>`}
<${J} icon="user-round" stay onPick=${e("me")}>${o("My menu")}<//>
<//>`}function ig(){let{page:e}=E.value,t=ri.value;return r`
<nav class="side" aria-label=${o("Main navigation")}>
<div class="brand">
<${di} />
<b>${o("Okno")}</b>
${Cn.value!=="on"&&r`<span class="dot off" title=${o("No connection to the server.")}></span>`}
<button type="button" class="ib small" aria-label=${o("Collapse the sidebar")}
title=${o("Collapse the sidebar")+"  ["} onClick=${()=>{zo.value=!zo.value}}>
<${d} name="panel-left" size="m" />
</button>
</div>
<button type="button" class="find" aria-haspopup="dialog" title=${`${o("Search and commands")}  ${ft} K`}
onClick=${mc}>
<${d} name="search" size="m" />
<span>${o("Search in the sidebar")}</span>
<span class="keys"><kbd>${ft} K</kbd></span>
</button>
<div class="scroll">
<ul>
<li>
<a class="nav" href="/inbox/mine" aria-current=${e==="inbox"&&!rg()?"page":null}
title=${o("Inbox")}>
<${d} name="inbox" />
<span class="lbl">${o("Inbox")}</span>
${t>0&&r`<span class="count">${ce(t)}</span>`}
</a>
</li>
${Yl().map(n=>r`<li key=${n.page}>
<a class="nav" href=${n.path} aria-current=${e===n.page?"page":null} title=${n.label()}>
<${d} name=${n.icon} />
<span class="lbl">${n.label()}</span>
${n.mark?.()&&r`<${HR} ...${n.mark()} />`}
<${YR} of=${n.count?.()} />
</a>
</li>`)}
</ul>
<${X_} />
</div>
${mi().length>0&&r`<div class="sidefoot">
<a class="nav" href=${Vt()} aria-current=${e==="settings"?"page":null}
title=${o("Settings")}>
<${d} name="settings" />
<span class="lbl">${o("Settings")}</span>
</a>
</div>`}
<${J_} />
</nav>
<${e0} />
<${V_} />
`}var HR=({icon:e,text:t})=>r`<span class="navmark" title=${t}><${d} name=${e} size="s" /><span class="vh">${t}</span></span>`,YR=({of:e})=>e?.shown>0?r`<span class=${e.urgent?"count bad":"count mutedc"}>${ce(e.shown)}</span>`:null,t0=()=>{let e=Ae.value.mine_unread+Ae.value.unassigned;return`${e?`(${e}) `:""}${gr(E.value.page)?.title()??o("Inbox")} — ${o("Okno")}`};B();O();V();Pn();Ep();w();Gn();Aa();Ms();Vn();Ds();Na();Et();Ht();G();R();rt();P();O();oe();Os();ee();w();Ms();Se();Na();G();R();Ci();Xt();P();Zt();xc();Er();yn();xt();w();G();Is();R();oe();Zt();Xe();Xt();var od=ge(()=>Promise.resolve().then(()=>(Um(),LS)),"SnoozeMenu",{keys:!0}),S1=Yt(["handover","newdialog"],()=>Promise.resolve().then(()=>(_1(),x1)),"WorkLayers"),Oo=()=>E.peek().page==="inbox"?Wn():void 0,mb=()=>Oo()?.state==="open",gB=()=>Wn()?.state==="closed",Qi=e=>()=>{v.value=e};je({id:"assign",group:"dialog",label:()=>o("Assign"),icon:"user-round-plus",key:"KeyA",act:!0,opensField:!0,when:so,run:Qi("assignee")},{id:"take",group:"dialog",label:()=>o("Take it"),icon:"hand",key:"KeyI",act:!0,when:so,run:()=>Xp(Wn().id)},{id:"reopen",group:"dialog",label:()=>o("Reopen"),icon:"undo-2",key:"KeyE",act:!0,listed:!1,when:gB,run:()=>{va(Wn().id)}},{id:"take-next",group:"list",label:()=>o("Take the most urgent one"),icon:"hand",key:"Shift+KeyI",act:!0,run:()=>{sm()}},{id:"close",group:"dialog",label:()=>o("Close"),icon:"check",key:"KeyE",act:!0,when:mb,run:()=>{Bn(Oo().id)}},{id:"finish",group:"dialog",label:()=>o("Close with a reason"),icon:"check",key:"Shift+KeyE",act:!0,when:()=>!!Oo(),run:Qi("finish")},{id:"snooze",group:"dialog",label:()=>o("Snooze"),icon:"alarm-clock",key:"KeyH",act:!0,when:mb,run:Qi("snooze")},{id:"wake",group:"dialog",label:()=>o("Unsnooze"),icon:"alarm-clock",listed:!1,when:()=>!!(mb()&&Oo().snooze),run:()=>{ya(Oo().id)}},{id:"team",group:"dialog",label:()=>o("Assign to a team"),icon:"users-round",key:"Shift+KeyA",act:!0,opensField:!0,when:()=>!!Oo(),run:Qi("team")},{id:"no-answer",group:"dialog",label:()=>o("No reply needed"),icon:"message-circle-off",key:"KeyY",act:!0,when:()=>!!Oo()?.waiting_since,run:()=>{im(Oo().id)}},{id:"follow",group:"dialog",label:()=>ms.peek()[Oo()?.id]?o("Stop following"):o("Follow"),icon:"eye",key:"KeyF",act:!0,when:()=>!!Oo(),run:()=>{kr(Oo().id)}},{id:"new-dialog",group:"everywhere",label:()=>o("Write to a client"),icon:"square-pen",key:"KeyC",act:!0,opensField:!0,when:()=>E.peek().page!=="tasks",run:Qi("newdialog")},{id:"hand-over",group:"everywhere",label:()=>o("Hand over my conversations"),icon:"users-round",run:Qi("handover")});var vB=ge(()=>Promise.resolve().then(()=>($b(),T1)),"GiveMenu",{keys:!0}),Go=(e,t)=>(n,s)=>s===null?t(n):e(s),C1=()=>vn({act:"close"},Go(e=>ac(e,rm("solved")),e=>T("{n} conversation closed","{n} conversations closed",e))),O1=()=>vn({act:"reopen"},Go(Up,e=>T("{n} conversation reopened","{n} conversations reopened",e))),kB=()=>vn({act:"read"},Go(Gp,e=>T("{n} conversation marked as read","{n} conversations marked as read",e))),hb=()=>vn({act:"follow",on:!0},Go(e=>Yp(e,!0),e=>T("You follow {n} conversation","You follow {n} conversations",e))),E1=()=>Ag(E.peek().view).open?C1():O1();function yB(e,t){vn({act:"snooze",until:e,reason:t},Go(n=>Hp(n,e),n=>e===null?T("{n} conversation snoozed until the client replies","{n} conversations snoozed until the client replies",n):T("{n} conversation snoozed until {when}","{n} conversations snoozed until {when}",n,{when:Qe(e)})))}function wB({person:e,team:t}){if(t!==void 0){let n=Ue.peek()[t]?.name??"";vn({act:"team",team_id:t},Go(s=>Qp(s,n),s=>T("{n} conversation assigned to team {name}","{n} conversations assigned to team {name}",s,{name:n})))}else e===null?vn({act:"assign",operator_id:null},Go(n=>ba(n,null),n=>T("{n} conversation has no assignee now","{n} conversations have no assignee now",n))):vn({act:"assign",operator_id:e},Go(n=>ba(n,e),n=>T("{n} conversation assigned: {name}","{n} conversations assigned: {name}",n,{name:H(e)})))}var Rc=e=>{v.value=v.peek()===e?null:e};function xB(){let e=[...vt.value].map(n=>se.value[n]).filter(Boolean),t={};for(let n of e)for(let s of oo(n.tags))t[s.id]=(t[s.id]??0)+1;return Object.fromEntries(Object.entries(t).map(([n,s])=>[n,s===e.length?"all":"some"]))}function _B(){let e=new Set([...vt.value].map(t=>se.value[t]?.priority??null));return e.size===1?[...e][0]:null}function SB(e,t){let n=Fi(e);vn({act:t?"tag":"untag",tag_ids:[e]},Go(s=>(t?Ng:Pg)(s,[e]),s=>t?T("{n} conversation tagged: {tag}","{n} conversations tagged: {tag}",s,{tag:n}):T("Tag {tag} removed from {n} conversation","Tag {tag} removed from {n} conversations",s,{tag:n})),null,{stay:!0})}var TB=e=>vn({act:"rank",priority:e},Go(t=>Dg(t,e),t=>T("Priority of {n} conversation: {priority}","Priority of {n} conversations: {priority}",t,{priority:kn(e).toLocaleLowerCase()}))),CB=[["user-round-plus",()=>o("Assign"),"A",()=>Rc("pick-give"),"pick-give"],["tag",()=>o("Tags"),"L",()=>Rc("pick-tags"),"pick-tags"],["arrow-up-down",()=>o("Priority"),"P",()=>Rc("pick-priority"),"pick-priority"],["alarm-clock",()=>o("Snooze"),"H",()=>Rc("pick-snooze"),"pick-snooze","open"],["circle-check-big",()=>o("Link to a task"),null,()=>Rc("picktask"),"picktask"],["mail-open",()=>o("Mark as read"),null,kB],["eye",()=>o("Follow"),"F",hb],["undo-2",()=>o("Reopen"),"E",O1,null,"closed"],["check",()=>o("Close"),"E",C1,null,"open"]];function A1({view:e}){let t=vt.value.size;if(!t)return null;let n=yc.value,s=Ag(e),a=(l,c)=>l==="E"&&c==="closed"&&s.open?null:l,i=CB.filter(([,,,,,l])=>!l||s[l]).map(([l,c,u,p,m,$])=>[l,c,a(u,$),p,m]);return r`<div class="bulkwrap">
<${OB} view=${e} size=${t} />
${zi.value&&r`<div class="bulkerr" role="alert">
<${d} name="circle-alert" size="m" />
<span class="grow">${q0(zi.value)}</span>
<button type="button" class="link" onClick=${j0}>${o("Retry")}</button>
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
onClick=${Wi}>
<${d} name="x" size="m" />
</button>
</div>
${v.value==="pick-snooze"&&r`<${od} label=${o("Snooze")} onPick=${yB} />`}
${v.value==="pick-tags"&&r`<${oS} states=${xB()} onSet=${SB} place="popgive" />`}
${v.value==="pick-priority"&&r`<${sS} now=${_B()} onPick=${TB} place="popgive" />`}
${v.value==="pick-give"&&r`<${vB} onPick=${wB} />`}
</div>`}function OB({view:e,size:t}){let n=it.ids.length,s=Math.max(dm(e)??0,n);return t<n||s<=t||n<2?null:r`<div class="bulkall" role="status">
<span>
${o("All loaded conversations are selected: {n} of {total}",{n:ce(t),total:ce(s)})}
</span>
<button type="button" class="link" onClick=${()=>F0(e)}>
${o("Select all {total}",{total:ce(s)})}
</button>
</div>`}ve();O();oe();Lr();ee();w();Ms();Gn();Vn();G();R();Ci();P();en();O();w();G();Gn();R();P();oe();en();So();yn();var D1=(e,t)=>e.includes(t)?e.filter(n=>n!==t):[...e,t],M1=(e,t)=>L(q(Hu(Ye(e),t)),{replace:!0}),L1=(e,t)=>M1(e,{...fo(e),tags:D1(fo(e).tags,t)}),R1=(e,t)=>M1(e,{...fo(e),priorities:D1(fo(e).priorities,t)});function I1({view:e}){let t=v.value==="filter";return r`<span class="popat">
<button type="button" class=${ls(e)?"ib on":"ib"} aria-haspopup="menu" aria-expanded=${String(t)}
aria-label=${o("Filter")} title=${o("Filter")} onClick=${()=>{v.value=t?null:"filter"}}>
<${d} name="list-filter" />
</button>
${t&&r`<${EB} view=${e} />`}
</span>`}function EB({view:e}){let t=fo(e);return r`<${De} label=${o("Filter")} place="popfilter">
<div class="mh" role="presentation">${o("Priority")}</div>
${Rs.map(([n])=>r`<${N1} key=${n} on=${t.priorities.includes(n)} onPick=${()=>R1(e,n)}>
<${Nt} priority=${n} named />
<//>`)}
<div class="mh" role="presentation">${o("Tags")}</div>
${Cr.value.map(n=>r`<${N1} key=${n.id} on=${t.tags.includes(n.id)} onPick=${()=>L1(e,n.id)}>
<span class=${"sq h"+n.color}></span>
<span class="cut">${n.name}</span>
<//>`)}
${!Cr.value.length&&r`<p class="dpad2 t13 dim">${o("No tags yet")}</p>`}
<//>`}var N1=({on:e,onPick:t,children:n})=>r`<button type="button" class="mi" role="menuitemcheckbox" tabindex="-1" aria-checked=${String(e)}
onClick=${t}>
<span class=${e?"tgbox on":"tgbox"} aria-hidden="true">${e&&r`<${d} name="check" size="s" />`}</span>
${n}
</button>`;function z1({view:e}){if(!ls(e))return null;let t=fo(e);return r`<div class="lchips">
${t.priorities.map(n=>r`<${P1} key=${"p"+n} name=${kn(n)} onRemove=${()=>R1(e,n)}>
<${Nt} priority=${n} named />
<//>`)}
${t.tags.map(n=>r`<${P1} key=${n} name=${$o.value[n]?.name??o("deleted tag")} onRemove=${()=>L1(e,n)}>
<span class=${"sq h"+($o.value[n]?.color??0)}></span>
<span class="cut">${$o.value[n]?.name??o("deleted tag")}</span>
<//>`)}
<a class="link t12" href=${q(Ye(e))}>${o("Clear filter")}</a>
</div>`}var P1=({name:e,onRemove:t,children:n})=>r`<button type="button" class="chip" aria-label=${o("Remove from the filter: {name}",{name:e})}
onClick=${t}>
${n}
<${d} name="x" size="s" />
</button>`;O();oe();w();Et();P();en();var gb=[["urgent",()=>o("Most urgent first"),"hourglass"],["newest",()=>o("Newest first"),"clock"],["longest",()=>o("Longest waiting"),"flame"],["priority",()=>o("By priority"),"arrow-up"]];function bb(){let e=v.value==="sort",t=(gb.find(([n])=>n===Jt.value)??gb[0])[1]();return r`<button type="button" class="btn quiet small" aria-haspopup="menu" aria-expanded=${String(e)}
onClick=${()=>{v.value=e?null:"sort"}}><${d} name="arrow-down-wide-narrow" size="s" /><span class="cut">${t}</span></button>
${e&&r`<${De} label=${o("Sort order")} place="popsort">${gb.map(([n,s,a])=>r`<${J} icon=${a} checked=${n===Jt.value}
onPick=${()=>{Jt.value=n}}>${s()}<//>`)}<//>`}`}var Ir={cards:[()=>o("Cards"),"rows-3"],rows:[()=>o("Rows"),"rows-4"],table:[()=>o("Table"),"table-2"]},vb=e=>ht({list:{mode:e}}),W1=()=>vb(Ri[(Ri.indexOf(he.peek()?.list?.mode??"cards")+1)%Ri.length]),B1=e=>cn(e,"urgent")!==cn(e,"longest");function F1({view:e}){let t=no.value==="table";return r`
<div class="phead">
<h2 class="ttl cut">${Q_(e)}</h2>
${t?r`<${MB} />`:r`<${DB} />`}
<${I1} view=${e} />
<${LB} wide=${t} />
</div>
<div class="ltabs">
<${NB} view=${e} />
${t&&B1(e)&&r`<div class="lfilter"><${bb} /></div>`}
</div>
${!t&&r`<div class="lfilter">
${B1(e)?r`<${bb} />`:r`<span class="t12 dim lown">${AB(e)}</span>`}
<${PB} view=${e} />
</div>`}
<${z1} view=${e} />
`}var AB=e=>({snoozed:o("Returning soonest first"),mentions:o("Unseen first")})[Ye(e)]??o("Newest first");function NB({view:e}){return r`<nav class="tabs" aria-label=${o("Whose conversations")}>${fc.map(([t,n])=>r`<a class="tab" href=${q(Hu(t,fo(e)))}
aria-current=${Ye(e)===t?"page":null}>
${n()} <span class="n">${ce(Ae.value[t])}</span>
</a>`)}</nav>`}function PB({view:e}){let t=Ye(e),n=(s,a)=>r`<a class="chip" href=${q(t===s?"mine":s)} aria-current=${t===s?"true":null}>
${a}
</a>`;return r`<span class="hrow tight end">
${n("untagged",o("Untagged"))} ${n("unread",o("New ones"))}
</span>`}function DB(){let e=v.value==="mode",[t,n]=Ir[no.value];return r`<span class="popat">
<button type="button" class="ib only-wide" aria-haspopup="menu" aria-expanded=${String(e)}
aria-label=${o("List view: {name}",{name:t().toLocaleLowerCase()})} title=${o("List view")+"  V"}
onClick=${()=>{v.value=e?null:"mode"}}>
<${d} name=${n} />
</button>
${e&&r`<${De} label=${o("List view")} place="popmode">
${Ri.map(s=>r`<${J} icon=${Ir[s][1]} checked=${s===no.value} onPick=${()=>vb(s)}>
${Ir[s][0]()}
<//>`)}
<//>`}
</span>`}var MB=()=>r`<span class="seg" role="group" aria-label=${o("List view")}>
${Ri.map(e=>r`<button type="button" aria-pressed=${String(e===no.value)} title=${Ir[e][0]()+"  V"}
onClick=${()=>vb(e)}>
<${d} name=${Ir[e][1]} size="m" />
${e===no.value?Ir[e][0]():r`<span class="vh">${Ir[e][0]()}</span>`}
</button>`)}
</span>`;function LB({wide:e}){let t=()=>{v.value="newdialog"};return e?r`<button type="button" class="btn primary" onClick=${t}>
<${d} name="square-pen" size="m" />
${o("Write")}
<kbd>C</kbd>
</button>`:r`<button type="button" class="ib" aria-label=${o("Write to a client")} title=${o("Write to a client")+"  C"}
onClick=${t}>
<${d} name="square-pen" />
</button>`}B();O();Ep();w();Ms();Vn();G();R();rt();Ci();P();function K1({view:e,ids:t,shown:n,waiting:s}){let{from:a,to:i}=Ii.value,l=[...new Set([...s,...Xn.value])].filter(f=>se.value[f]),c=l.filter(f=>{let h=n.indexOf(f);return h>=a&&h<=i});D(()=>{gh([...c,E.value.dialog])});let u=l.filter(f=>aa(se.value[f],e,la())&&!c.includes(f)&&f!==E.value.dialog);if(u.length)return r`<${IB} view=${e} list=${RB(u,t)} ids=${t} from=${a} to=${i} />`;let p=ux(Y.value,Xn.value.filter(f=>f!==E.value.dialog),e);if(!p)return null;let[,m]=fc.find(([f])=>f===p.view);return r`<${sd} icon="chevron-right" run=${()=>{$i.value={view:p.view,ids:p.ids},L(q(p.view,E.value.dialog))}}>
${T("{n} new in {tab}","{n} new in {tab}",p.ids.length,{tab:m()})}
<//>`}var kb=(e,t)=>{let n=e.indexOf(t);return n<0?1/0:n},RB=(e,t)=>[...e].sort((n,s)=>kb(t,n)-kb(t,s));function IB({view:e,list:t,ids:n,from:s,to:a}){let i=kb(n,t[0]),l=()=>{$i.value={view:e,ids:t},it.showNew()};return i>a?r`<${sd} icon="arrow-down" run=${l}>${T("{n} new below","{n} new below",t.length)}<//>`:i<s?r`<${sd} icon="arrow-up" run=${l}>${T("{n} new above","{n} new above",t.length)}<//>`:r`<${sd} icon="eye" run=${l}>${T("{n} new · show","{n} new · show",t.length)}<//>`}var sd=({icon:e,run:t,children:n})=>r`<button type="button" class="newpill" data-key="queued" onClick=${t}>
<${d} name=${e} size="s" />
${n}
</button>`;function j1(e,t,n,s,a){D(()=>{let{view:i,ids:l}=$i.value??{};if(i!==e||!s?.loaded)return;let c=n.find(u=>l.includes(u));c!==void 0?($i.value=null,requestAnimationFrame(()=>{it.reveal(c),cx(l),gh(l)})):s.next&&!a?$r(e,t):s.next||($i.value=null)})}O();ee();w();Gn();G();R();Xt();P();O();Xe();Pp();w();R();P();function q1(){if(N.value?.role!=="administrator")return r`<${re} icon="plug" title=${o("No channel is connected yet")}
text=${o("An administrator connects Telegram, VK or email. Messages then appear here.")} />`;let e=gi(),t=e&&bi(e,"channel add");return r`<${re} icon="plug" title=${o("Connect the first channel")} text=${o("Telegram, VK or email: run this command on the server, in a second terminal, without stopping Okno. It asks for everything it needs, the token or password last. Messages then appear here.")}>
${t&&r`
<code class="cmd first">${t}</code>
<span class="hrow wrap ctr">
<button type="button" class="btn" onClick=${()=>At(t)}>
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
<//>`}var zB={unassigned:()=>["sun",o("No unassigned conversations"),o("New conversations appear here automatically.")],all:()=>["inbox",o("No open conversations"),o("New conversations appear here automatically.")],waiting:()=>["sun",o("No clients are waiting"),o("Conversations stay here from the client's message until your team replies.")],unread:()=>["mail-open",o("No unread conversations"),o("New messages in your conversations and in unassigned ones appear here.")],mentions:()=>["at-sign",o("No mentions"),o("Notes with your @name appear here.")],following:()=>["eye",o("You do not follow any conversations"),o("Follow a conversation to be notified of everything in it, whoever the assignee is.")],snoozed:()=>["alarm-clock",o("No snoozed conversations"),o("Snooze a conversation: it leaves the lists and comes back on time.")],untagged:()=>["tag",o("No untagged conversations"),o("Open conversations without a tag appear here.")],closed:()=>["archive",o("No closed conversations"),o("Closed conversations stay here and reopen when the client writes.")],failed:()=>["check-check",o("No unsent messages"),o("Messages that could not be delivered appear here, and you can retry them.")]};function yb({view:e}){if(!Object.keys(qe.value).length)return r`<${q1} />`;if(ls(e))return r`<${BB} view=${e} />`;if(e==="mine")return r`<${WB} />`;let t=sa(e);if(t!==null)return r`<${FB} team=${Ue.value[t]} />`;let[n,s,a]=zB[e]();return r`<${re} icon=${n} title=${s} text=${a} />`}var BB=({view:e})=>r`<${re} icon="search-x" title=${o("Nothing found")} text=${o("No conversation of this view fits the filter.")}>
<a class="btn" href=${q(Ye(e))}>${o("Clear filter")}</a>
<//>`;function WB(){let e=Ae.value.unassigned;return r`<${re} icon="sun" title=${o("All answered")}
text=${o("You have no open conversations. Unassigned: {n}.",{n:ce(e)})}>
${e>0&&r`<button type="button" class="btn primary" onClick=${sm}>
${o("Take the next one")}
<${Rn} of=${["Shift","I"]} />
</button>`}
<//>`}function FB({team:e}){if(!e||e.removed)return r`<${re} icon="users-round" title=${o("Team not found")}
text=${o("It was deleted, or the link is wrong.")}>
<a class="btn" href=${q("all")}>${o("All conversations")}</a>
<//>`;let t=e.members.includes(N.value.id);return r`<${re} icon="sun" title=${o("No conversations in this team")} text=${t?o("Conversations assigned to your team appear here."):o("Conversations assigned to this team appear here.")} />`}B();O();Xe();we();Pp();ee();w();R();P();xs();var KB=["token-wrong","password-wrong","settings-wrong","secrets-unreadable","folder-missing"],U1=e=>nt(e)===nt(I.value)?U(e):We(e);function H1(){return Object.values(qe.value).filter(t=>t.down_since&&["trouble","working"].includes(t.health)).sort((t,n)=>t.down_since-n.down_since).map(t=>t.health==="trouble"?r`<${jB} channel=${t} key=${t.id} />`:r`<${UB} channel=${t} key=${t.id} />`)}function jB({channel:e}){let[t,n]=g(!1),s={name:e.name,time:U1(e.down_since),cause:fn(e.health_code,e.health_detail)},a=e.kind==="email"?o("{name} has received no emails since {time}: {cause}.",s):o("{name} has received no messages since {time}: {cause}.",s),i=N.value?.role==="administrator";return r`<div class="banner bad outage" role="alert" data-channel=${e.id}>
<${d} name="circle-alert" size="m" />
<span class="grow">
${a} <span class="b4">
${i?o("Replies wait in the queue."):o("Replies wait in the queue. Administrators have been notified.")}
</span>
</span>
${i&&r`<button type="button" class="btn small" aria-expanded=${String(t)} onClick=${()=>n(!t)}>
${o("What to do")}
</button>`}
${t&&r`<${qB} channel=${e} />`}
</div>`}function qB({channel:e}){let t=gi(),n=KB.includes(e.health_code),s=t&&bi(t,`channel ${n?"change":"test"} ${bx(e.name)}`);return r`<div class="remedy t13">
<p>
${n?o("Get a valid token or password, then run this command on the server. It asks for the new one:"):o("Okno keeps trying. Run this command on the server to see what the platform answers:")}
</p>
${s&&r`
<code class="cmd">${s}</code>
<button type="button" class="btn small" onClick=${()=>At(s)}>
<${d} name="copy" size="s" />
${o("Copy")}
</button>
`}
</div>`}function UB({channel:e}){return r`<div class="banner okb outage" role="status" data-channel=${e.id}>
<${d} name="check" size="m" />
<span class="grow">
${o("{name} works again. Messages from {from} to {until} arrive late.",{name:e.name,from:U1(e.down_since),until:U(e.health_at)})}
</span>
</div>`}O();we();ee();dr();w();Ia();Se();G();Gn();R();P();Ns();So();yn();ad();var rd=({snooze:e})=>r`<span class="sla" title=${e.reason||null}>
<${d} name="alarm-clock" size="s" />
${e.until===null?o("until the client replies"):Qe(e.until)}
</span>`;function id({dialog:e,draft:t}){if($p(e.id))return r`<span class="cut typing">${o("typing…")}</span>`;if(t)return r`<span class="cut"><span class="draft">${o("Draft:")}</span> ${t}</span>`;let n=e.preview;if(!n)return r`<span class="cut dim">${o("No messages")}</span>`;let s=n.content==="text"?n.text||o("File"):[Kt(n.content),n.text].filter(Boolean).join(": ");if(n.kind==="in")return r`<span class="cut">${s}</span>`;let a=n.operator_id===N.value.id?o("You:"):n.operator_id?Ko(H(n.operator_id))+":":"",i=n.kind==="note"?r`<${d} name="lock" size="s" />`:r`<${Eo} state=${n.state} />`;return r`<span class="pvs">${i}</span><span class="cut"><span class="you">${a}</span> ${s}</span>`}var ld=()=>r`<span class="sla bad"><${d} name="circle-alert" size="s" />${o("not sent")}</span>`;function wb(e,t){return[e.name,xe(e.kind),t?T("{n} unread","{n} unread",t):"",e.priority===1?o("high priority"):"",e.failed?o("not sent"):"",e.snooze?o("snoozed"):W_(e,I.value),...oo(e.tags).map(n=>n.name)].filter(Boolean).join(", ")}var cd=({count:e,called:t})=>r`
${t&&r`<span class="called" title=${o("You were mentioned")}><${d} name="at-sign" size="s" /></span>`}
${e>0&&r`<span class="count">${e>99?"99+":e}</span>`}
`,V1=e=>zl.value[e]?.no!=null,J1=(e,t)=>Ye(t)!=="mine"&&e.assignee_id!==null?H(e.assignee_id):null,Q1=({dialog:e,picked:t,size:n})=>t?r`<span class=${`av pickedav ${n??""}`} aria-hidden="true">
<${d} name="check" />
<${ye} kind=${e.kind} />
</span>`:r`<${Z} name=${e.name} face=${e.avatar} size=${n??""}>
<${ye} kind=${e.kind} />
<//>`;function YB({dialog:e,count:t,draft:n,view:s,picked:a}){let i=J1(e,s);return r`
<${Q1} dialog=${e} picked=${a} />
<span class="grow">
<span class="who">
<span class="nm cut">${e.name}</span>
<span class="tm">${go(e.last_at,I.value)}</span>
</span>
<span class="pv">
<${id} dialog=${e} draft=${n} />
<span class="hrow tight end"><${cd} count=${t} called=${V1(e.id)} /></span>
</span>
<span class="ft">
${e.failed?r`<${ld} />`:""}
${e.snooze?r`<${rd} snooze=${e.snooze} />`:r`<${ko} dialog=${e} />`}
${e.priority===1&&r`<${Nt} priority=${1} />`}
${e.tagged?r`<${Or} ids=${e.tags} />`:r`<span class="t11 dim num">${o("No. {number}",{number:ce(e.number)})}</span>`}
${i&&r`<${Z} name=${i} size="xs" />`}
</span>
</span>
`}function GB({dialog:e,count:t,draft:n,view:s,picked:a}){let i=J1(e,s);return r`
<${Q1} dialog=${e} picked=${a} size="md2" />
<span class="grow">
<span class="who">
<span class="nm cut">${e.name}</span>
<span class="hrow tight end">
${e.priority===1&&r`<${Nt} priority=${1} />`}
<${Or} ids=${e.tags} most=${1} />
${e.failed?r`<${ld} />`:e.snooze?r`<${rd} snooze=${e.snooze} />`:r`<${ko} dialog=${e} short />`}
<span class="tm">${go(e.last_at,I.value)}</span>
</span>
</span>
<span class="pv">
<${id} dialog=${e} draft=${n} />
<span class="hrow tight end">
<${cd} count=${t} called=${V1(e.id)} />
${i&&r`<${Z} name=${i} size="xs" />`}
</span>
</span>
</span>
`}var VB={cards:YB,rows:GB};function Z1({look:e,dialog:t,count:n,draft:s,view:a,current:i,stop:l,picked:c}){let u=VB[e];return r`<a class=${`dlg ${e}`} href=${q(a,t.id)} data-id=${t.id}
data-unread=${n>0?"":null} data-picked=${c||null} draggable=${!1}
aria-current=${i?"true":null} aria-label=${wb(t,n)} tabindex=${l?0:-1}>
<${u} dialog=${t} count=${n} draft=${s} view=${a} picked=${c} />
</a>`}B();O();Vn();Ms();w();Et();var JB=200,ud=8,QB={cards:80,rows:52,table:42},X1=new Map;function eT({name:e,ids:t,look:n,row:s,head:a,tail:i,open:l,onNear:c,near:u}){let p=A(null),m=A(null),$=A({name:null,ids:[],height:0}),[f,h]=g(QB[n]),[y,S]=g([0,40]),x=A(null),k=()=>m.current.offsetTop,M=me=>{let be=Math.floor((me-k())/f)-ud;return[Math.max(0,be),Math.ceil((me+p.current.clientHeight-k())/f)+ud]},F=()=>{let{scrollTop:me,clientHeight:be}=p.current,ue={from:Math.ceil((me-k()-1)/f),to:Math.floor((me+be-k()+1)/f)-1};(ue.from!==Ii.peek().from||ue.to!==Ii.peek().to)&&(Ii.value=ue)},_=()=>{F();let me=M(p.current.scrollTop);(Math.abs(me[0]-y[0])>ud/2||Math.abs(me[1]-y[1])>ud/2)&&S(me)},ae=()=>{let{scrollTop:me}=p.current,be=Math.min($.current.ids.length-1,Math.floor(me/f));be>=0&&X1.set(e,{id:$.current.ids[be],offset:me-be*f,atTop:me<4})},Le=()=>{ae(),_();let{scrollTop:me,scrollHeight:be,clientHeight:ue}=p.current;be-me-ue<u*f&&c()},tt=A("");W(()=>{let me=[n,ho.value,I0.value,innerWidth,devicePixelRatio,t.length>0].join();if(tt.current!==me){tt.current=me;let st=m.current.querySelector(":scope > .dli")?.getBoundingClientRect().height;if(st&&Math.abs(st-f)>.5){h(st);return}}let be=$.current,ue=X1.get(e),ze=be.name!==e||be.ids!==t||be.height!==f;if($.current={name:e,ids:t,height:f},ze&&ue){let st=ue.atTop?null:Ry(ue,be.name===e?be.ids:t,t),mo=st===null?ue.atTop?0:p.current.scrollTop:st*f+Math.min(ue.offset,f);Math.abs(p.current.scrollTop-mo)>.5&&(p.current.scrollTop=mo)}else be.name!==e&&(p.current.scrollTop=0);ze?_():F(),ze&&p.current.scrollHeight<=p.current.clientHeight+u*f&&c()}),W(()=>{if(x.current===null)return;let me=m.current.querySelector(`.dlg[data-id="${x.current}"]`);me&&(x.current=null,me.focus({preventScroll:!0}))}),it.ids=t,it.reveal=me=>{let be=t.indexOf(me);if(be<0||!p.current)return;let[ue,ze]=[be*f,(be+1)*f],st=k(),{scrollTop:mo,clientHeight:ei}=p.current;ue<mo?p.current.scrollTop=ue:ze+st>mo+ei&&(p.current.scrollTop=ze+st-ei),ae(),S(M(p.current.scrollTop)),F()},it.focus=me=>{x.current=me,it.reveal(me),S(be=>[...be])};let Ee=XB(t,y,[l,bn.value]),Mt=t.length;return r`<div class="scroll" ref=${p} onScroll=${Le}>
${a}
<ul class="dlist" ref=${m} data-look=${n} aria-label=${o("Conversations")}
style=${{height:`${Mt*f}px`}}>
${Ee.map(me=>r`<${ZB} key=${t[me]} index=${me} of=${Mt} height=${f}>${s(t[me])}<//>`)}
</ul>
${i}
</div>`}var ZB=({index:e,of:t,height:n,children:s})=>r`<li class="dli" style=${{top:`${e*n}px`}} aria-setsize=${t} aria-posinset=${e+1}>
${s}
</li>`;function XB(e,[t,n],s){if(e.length<=JB)return e.map((i,l)=>l);let a=[];for(let i=t;i<Math.min(n,e.length);i+=1)a.push(i);for(let i of s){let l=i===null?-1:e.indexOf(i);l>=0&&(l<t||l>=n)&&a.push(l)}return a.sort((i,l)=>i-l)}te();O();Xe();oe();Os();w();Na();R();Xt();en();Er();var Zi=C(null),eW=240,tW=360;function xb(e){let t=Number(e.currentTarget.dataset?.menu??e.target.closest?.(".dlg[data-id]")?.dataset.id);if(!t||e.shiftKey)return;e.preventDefault(),e.stopPropagation();let n=e.clientX?{x:e.clientX,y:e.clientY}:nW(e.target);Zi.value={id:t,x:Math.min(n.x,innerWidth-eW),y:Math.min(n.y,innerHeight-tW)},v.value="row"}function nW(e){let t=e.getBoundingClientRect();return{x:t.left+24,y:t.top+24}}function _b(e){Zi.value={id:e,x:0,y:0},v.value="row-snooze"}var oW=e=>vn({act:"read"},()=>Gp(e),[e]),sW=e=>vn({act:"unread",numbers:[e.last_no]},()=>Vp(e.id),[e.id]);function tT(){let e=Zi.value&&se.value[Zi.value.id];if(!e)return null;let{id:t}=e;if(v.value==="row-snooze")return r`<div class="rowsnz">
<${od} label=${o("Snooze")} waitingSince=${e.waiting_since}
onPick=${(s,a)=>am(t,s,a)} />
</div>`;if(v.value==="row-tags")return r`<div class="rowsnz"><${Ki} dialog=${e} place="popgive" /></div>`;if(v.value==="row-priority")return r`<div class="rowsnz"><${ji} dialog=${e} place="popgive" /></div>`;if(v.value!=="row")return null;let n=e.state==="open";return r`<div class="rowpop" style=${{left:`${Zi.value.x}px`,top:`${Zi.value.y}px`}}>
<${De} label=${o("Actions: {name}",{name:e.name})} place="poprow">
${n&&e.assignee_id!==N.value.id&&r`<${J} icon="hand" onPick=${()=>om(t,N.value.id)}>${o("Take it")}<//>`}
${n&&(e.snooze?r`<${J} icon="alarm-clock" onPick=${()=>ya(t)}>${o("Unsnooze")}<//>`:r`<${J} icon="alarm-clock" stay onPick=${()=>_b(t)}>${o("Snooze")}<//>`)}
${n?r`<${J} icon="check" onPick=${()=>Bn(t)}>${o("Close")}<//>`:r`<${J} icon="undo-2" onPick=${()=>va(t)}>${o("Reopen")}<//>`}
${ii(e)?r`<${J} icon="mail-open" onPick=${()=>oW(t)}>${o("Mark as read")}<//>`:r`<${J} icon="mail" onPick=${()=>sW(e)}>${o("Mark as unread")}<//>`}
<${J} icon="tag" stay onPick=${()=>{v.value="row-tags"}}>${o("Tags")}<//>
<${J} icon="arrow-up-down" stay onPick=${()=>{v.value="row-priority"}}>${o("Priority")}<//>
<${J} icon="eye" onPick=${()=>kr(t)}>${ms.value[t]?o("Stop following"):o("Follow")}<//>
<${J} icon="check" onPick=${()=>Ls(t)}>${vt.value.has(t)?o("Deselect"):o("Select")}<//>
<//>
</div>`}O();we();ee();w();Ms();Vn();Se();Na();Et();G();R();P();Ns();So();var aW=[["x-who",()=>o("Client"),["client"]],["x-last",()=>o("Last message"),null],["x-team",()=>o("Team"),null],["x-as",()=>o("Assignee"),["assignee"]],["x-sla",()=>o("Waiting"),["longest","urgent"]],["x-tm",()=>o("Updated"),["newest","oldest"]]],rW=new Set(["newest"]),pd=()=>Object.values(Ue.value).some(e=>!e.removed);function nT({view:e}){let t=cn(e,Jt.value),n=it.ids.length>0&&it.ids.every(s=>vt.value.has(s));return r`<div class=${pd()?"trow thd teams":"trow thd"}>
<span class="x-x">
<input type="checkbox" class="check" aria-label=${o("Select all loaded")} checked=${n}
indeterminate=${!n&&vt.value.size>0} onChange=${()=>n?Wi():Om()} />
</span>
${aW.map(([s,a,i])=>s==="x-team"&&!pd()?null:r`<span class=${s}>
${i&&cn(e,i[0])===i[0]?r`<${iW} label=${a()} orders=${i} chosen=${t} />`:a()}
</span>`)}
</div>`}function iW({label:e,orders:t,chosen:n}){let s=t.indexOf(n),a=t[(s+1)%t.length];return r`<button type="button" aria-pressed=${String(s>=0)} title=${o("Sort by this column")} onClick=${()=>{Jt.value=s>=0&&t.length===1?"urgent":a}}>${e}${s>=0&&r`<${d} name=${rW.has(n)?"arrow-down":"arrow-up"} size="s" />`}</button>`}function oT({dialog:e,count:t,draft:n,view:s,current:a,stop:i,picked:l}){let c=e.assignee_id===null?null:H(e.assignee_id),u=Ue.value[e.team_id];return r`<a class=${pd()?"dlg trow teams":"dlg trow"} href=${q(s,e.id)}
data-id=${e.id} data-unread=${t>0?"":null} data-picked=${l||null} draggable=${!1}
aria-current=${a?"true":null} aria-label=${wb(e,t)} tabindex=${i?0:-1}>
<span class="x-x"></span>
<span class="x-who hrow">
<${ye} kind=${e.kind} size="mid" />
<span class="nm cut">${e.name}</span>
<${cd} count=${t} called=${zl.value[e.id]?.no!=null} />
</span>
<span class="x-last pv">
${e.priority===1&&r`<${Nt} priority=${1} />`}
<${Or} ids=${e.tags} most=${2} />
<${id} dialog=${e} draft=${n} />
</span>
${pd()&&r`<span class="x-team cut mut">${u&&!u.removed?u.name:r`<span class="dim">—</span>`}</span>`}
<span class="x-as hrow">
${c?r`<${Z} name=${c} size="sm" /><span class="cut">${da(c)}</span>`:r`<${fa} size="sm" /><span class="dim">${o("nobody")}</span>`}
</span>
<span class="x-sla">
${e.failed?r`<${ld} />`:e.snooze?r`<${rd} snooze=${e.snooze} />`:e.waiting_since?r`<${ko} dialog=${e} short />`:r`<span class="dim">—</span>`}
</span>
<span class="x-tm num dim">${go(e.last_at,I.value)}</span>
</a>`}B();O();w();Na();R();rt();Xt();P();var md=12,Sb=88,dd=72,lW=450;function sT(e,t){let n=A(null),s=A(0),[a,i]=g(0),[l,c]=g(!1),u=x=>{let[k]=x.touches;if(s.current=Date.now(),x.touches.length>1){f();return}let M=x.target.closest(".dlg[data-id]"),F=x.currentTarget.querySelector(".scroll");n.current={x:k.clientX,y:k.clientY,row:M,box:F,atTop:F?.scrollTop===0,dx:0,kind:null},M&&(n.current.timer=setTimeout(()=>{n.current.kind="long",navigator.vibrate?.(15),Ls(Number(M.dataset.id))},lW))},p=x=>{let k=n.current;if(!k||k.kind==="long")return;let[M]=x.touches,[F,_]=[M.clientX-k.x,M.clientY-k.y];Math.hypot(F,_)>md&&clearTimeout(k.timer),k.kind??=Math.abs(F)>md&&Math.abs(F)>Math.abs(_)*1.5&&k.row?"swipe":_>md&&k.atTop?"pull":Math.abs(_)>md?"scroll":null,k.kind==="swipe"&&m(k,F),k.kind==="pull"&&i(Math.max(0,Math.min(dd*1.4,_/2)))},m=(x,k)=>{if(se.peek()[Number(x.row.dataset.id)]?.state!=="open")return;x.dx=k,x.row.style.setProperty("transform",`translateX(${k}px)`);let F=x.row.parentElement;F.dataset.swipe=k>0?"aside":"close",F.toggleAttribute("data-enough",Math.abs(k)>Sb)},$=x=>{clearTimeout(x.timer),x.row&&(x.row.style.removeProperty("transform"),delete x.row.parentElement?.dataset.swipe,x.row.parentElement?.removeAttribute("data-enough"))},f=()=>{n.current&&$(n.current),n.current=null,i(0)},h=x=>{let k=n.current;if(!k)return;let M=Number(k.row?.dataset.id);$(k),n.current=null,x.cancelable&&(k.kind==="swipe"||k.kind==="long")&&x.preventDefault(),k.kind==="swipe"&&k.dx>Sb&&_b(M),k.kind==="swipe"&&k.dx<-Sb&&Bn(M),k.kind==="pull"&&a>=dd&&y(),i(0)},y=async()=>{c(!0),await Fw(e,t),c(!1)},S=(a>0||l)&&r`<div class="pull" role="status" style=${{height:`${l?dd/1.4:a}px`}}>
<${d} name=${l?"clock":"arrow-down"} size="m" />
${l?o("Refreshing"):a>=dd?o("Release to refresh"):o("Pull to refresh")}
</div>`;return{handlers:{onTouchStart:u,onTouchMove:p,onTouchEnd:h,onTouchCancel:f},touched:()=>Date.now()-s.current<1e3,pull:S}}oe();As();xt();w();Aa();Ms();Na();G();var ro=()=>E.peek().page==="inbox",aT=()=>ro()&&vt.peek().size>0,cW=()=>ro()&&it.ids.length>0&&!document.activeElement?.closest("#conversation, #card")&&!getSelection().toString();je({id:"mine",group:"list",label:()=>o("Mine"),icon:"inbox",key:"Digit1",run:()=>L(q("mine"))},{id:"unassigned",group:"list",label:()=>o("Unassigned"),icon:"inbox",key:"Digit2",also:["KeyG KeyN"],run:()=>L(q("unassigned"))},{id:"all",group:"list",label:()=>o("All"),icon:"inbox",key:"Digit3",run:()=>L(q("all"))},{id:"queued",group:"list",label:()=>o("Show the new ones"),key:"Period",palette:!1,run:()=>zt("[data-key='queued']")?.click()},{id:"next",group:"list",label:()=>o("Next"),key:"KeyJ",palette:!1,when:ro,walks:!0,run:()=>Sg(1)},{id:"previous",group:"list",label:()=>o("Previous"),key:"KeyK",palette:!1,when:ro,walks:!0,run:()=>Sg(-1)},{id:"next-unread",group:"list",label:()=>o("Next unread"),key:"Shift+KeyJ",when:ro,walks:!0,run:()=>Tg(1)},{id:"previous-unread",group:"list",label:()=>o("Previous unread"),key:"Shift+KeyK",when:ro,walks:!0,run:()=>Tg(-1)},{id:"down",group:"list",label:()=>o("Previous or next row"),key:"ArrowDown",palette:!1,listed:!1,when:ro,walks:!0,run:()=>Cg(1)},{id:"up",group:"list",key:"ArrowUp",palette:!1,listed:!1,when:ro,walks:!0,run:()=>Cg(-1)},{id:"pick",group:"list",label:()=>o("Select the row"),icon:"check",key:"KeyX",palette:!1,when:ro,run:B0},{id:"pick-range",group:"list",label:()=>o("Select up to this row"),key:"Shift+KeyX",palette:!1,when:ro,run:W0},{id:"pick-all",group:"list",label:()=>o("Select all loaded"),icon:"check",key:"Ctrl+KeyA",when:cW,run:Om},{id:"look",group:"list",label:()=>o("List view"),icon:"rows-3",key:"KeyV",when:ro,run:W1},{id:"go-inbox",group:"go",label:()=>o("Inbox"),icon:"inbox",key:"KeyG KeyI",run:()=>L(Io())},{id:"go-waiting",group:"go",label:()=>o("Waiting for us"),icon:"hourglass",run:()=>L(q("waiting"))},{id:"go-unread",group:"go",label:()=>o("Unread"),icon:"mail-open",run:()=>L(q("unread"))},{id:"go-mentions",group:"go",label:()=>o("Mentions"),icon:"at-sign",run:()=>L(q("mentions"))},{id:"go-following",group:"go",label:()=>o("Following"),icon:"eye",run:()=>L(q("following"))},{id:"go-snoozed",group:"go",label:()=>o("Snoozed"),icon:"alarm-clock",run:()=>L(q("snoozed"))},{id:"go-closed",group:"go",label:()=>o("Closed"),icon:"archive",run:()=>L(q("closed"))});var uW={KeyE:E1,KeyF:hb,KeyA:()=>{v.value="pick-give"},"Shift+KeyA":()=>{v.value="pick-give"},KeyH:()=>{v.value="pick-snooze"},KeyL:()=>{v.value="pick-tags"},KeyP:()=>{v.value="pick-priority"}};function pW(){let{view:e,dialog:t}=E.peek();L(q(e)),it.focus(t)}var mW=()=>ro()&&no.peek()==="table"&&E.peek().dialog!==null&&!mt.peek();function dW(e){if(e.defaultPrevented||e.altKey||e.ctrlKey||e.metaKey||v.peek()||e.target.closest?.("input:not([type=checkbox]), textarea, select, [contenteditable]"))return;let t=aT()?uW[e.shiftKey?`Shift+${e.code}`:e.code]:null,n=e.key==="Escape"?aT()?Wi:mW()?pW:null:t;n&&(e.preventDefault(),e.stopPropagation(),t?Sm(e,n,{settled:!1,pause:!/Key[AL]$/.test(e.code)}):n())}document.addEventListener("keydown",dW,{capture:!0});var fW=10;function $W(e,t,n){let s=cn(e,Jt.value),a=Ro(e,s),i=A({name:"",shown:[],ids:[],queued:[],order:null});i.current.name!==a&&(i.current={name:a,shown:[],ids:[],queued:[],order:My()});let l=Ju.value[a],c=i.current,u=l?.loaded?c.order(se.value,e,s,la(),l.edge):[],p=c.shown.length>0&&t,m=rs(()=>{let $=Ly(c.shown,u,{busy:p,keep:n});return{...$,shown:$.shown.every(f=>se.value[f])?$.shown:$.shown.filter(f=>se.value[f])}},[a,u,p,n,se.value]);return c.shown=m.shown,{name:a,order:s,known:l,ids:u,queued:m.queued,shown:m.shown,settle:()=>{c.shown=[]}}}function hW(e,t,n){D(()=>{if(!n)return;let s=t.find(a=>ia.value[a]===void 0);if(s===void 0&&Ye(e)==="unread"){let a={...la(),marks:new Proxy({},{get:()=>-1})};s=Object.keys(se.value).find(i=>ia.value[i]===void 0&&aa(se.value[i],e,a))}s!==void 0&&Uw(se.value[s])},[e,t,ia.value,se.value,n])}function rT(){let{view:e,dialog:t}=E.value,[n,s]=g(!1),[,a]=g(0),{name:i,order:l,known:c,ids:u,queued:p,shown:m,settle:$}=$W(e,n||vt.value.size>0,t),f=Ct.value[`page:${i}`];hW(e,m,c?.loaded);let h=sT(e,l);j1(e,l,m,c,!!(f?.busy||f?.problem)),it.showNew=()=>{$(),s(!1),a(M=>M+1)};let y=()=>{c?.next&&!f?.problem&&$r(e,l)},S=M=>M.currentTarget.contains(M.relatedTarget)?void 0:null,x=M=>{let F=M.target.closest(".dlg[data-id]");!F||!(M.shiftKey||vt.peek().size&&h.touched())||(M.preventDefault(),M.stopPropagation(),M.shiftKey?Cm(Number(F.dataset.id)):Ls(Number(F.dataset.id)))},k=M=>{M.target.closest(".dlg[data-id]")&&!M.ctrlKey&&!M.metaKey&&!M.button&&Ea()};return r`<section class=${`list ${no.value==="table"?"wide":""}`} id="list"
aria-label=${o("List of conversations")}>
<${H1} />
<${F1} view=${e} />
<div class="lbody" onPointerMove=${M=>{M.pointerType==="mouse"&&s(!0)}} onPointerLeave=${M=>{M.currentTarget.contains(document.activeElement)||s(!1)}} onFocusIn=${M=>{s(!0);let F=M.target.closest(".dlg[data-id]");F&&(bn.value=Number(F.dataset.id))}} onFocusOut=${M=>{S(M)===null&&(bn.value=null,M.currentTarget.matches(":hover")||s(!1))}} onClickCapture=${x} onClick=${k} onContextMenu=${xb} ...${h.handlers}>
${c?.loaded&&r`<${K1} view=${e} ids=${u} shown=${m} waiting=${p} />`}
${h.pull}
${c?.loaded&&(m.length||no.value==="table")?r`<${gW} name=${i} view=${e} shown=${m} open=${t} near=${y}
more=${!!c.next} state=${f} />`:r`<div class="scroll">
${c?.loaded?r`<${yb} view=${e} />`:r`<${kW} state=${f} view=${e} order=${l} />`}
</div>`}
</div>
<${A1} view=${e} />
<${tT} />
</section>`}function gW({name:e,view:t,shown:n,open:s,near:a,more:i,state:l}){let c=no.value,u=la(),p=n.includes(s)?s:bn.value!==null&&n.includes(bn.value)?bn.value:n[0],m=f=>{let h=se.value[f],y=c0(f)?{...h,failed:!0}:h,S={dialog:y,count:ii(y),draft:nn(f,"reply"),view:t,current:f===s,stop:f===p,picked:vt.value.has(f)};return r`<${bW} id=${f} name=${y.name} leaving=${!aa(y,t,u)} picked=${S.picked}>
${c==="table"?r`<${oT} ...${S} />`:r`<${Z1} look=${c} ...${S} />`}
<//>`},$=l?.problem?r`<${iT} problem=${l.problem} again=${a} />`:i?r`<ul aria-hidden="true"><${lT} widths=${[52,88]} /></ul>`:null;return r`<${eT} key=${e} name=${e} ids=${n} look=${c} row=${m} open=${s} near=${fW}
onNear=${a} head=${c==="table"&&r`<${nT} view=${t} />`}
tail=${n.length?$:r`<${yb} view=${t} />`} />`}function bW({id:e,name:t,leaving:n,picked:s,children:a}){let i=l=>{l.shiftKey?Cm(e):Ls(e)};return r`<div class="dlw" data-leaving=${n||null} data-picked=${s||null}
data-flash=${Ql.value.includes(e)||null} data-aside=${o("Snooze")} data-close=${o("Close")}>
${a}
<input type="checkbox" class="check rowpick" tabindex="-1" aria-label=${o("Select {name}",{name:t})}
checked=${s} onClick=${i} />
<button type="button" class="ib small rowmore" tabindex="-1" aria-haspopup="menu"
aria-label=${o("Actions: {name}",{name:t})} data-menu=${e} onClick=${xb}>
<${d} name="ellipsis" size="m" />
</button>
</div>`}function iT({problem:e,again:t}){return r`<${re} icon="unplug" title=${o("Could not load conversations")} text=${z(e)}>
<button type="button" class="btn" onClick=${t}>${o("Retry")}</button>
<//>`}var lT=({widths:e})=>r`<li class="dlg cards" aria-hidden="true">
<span class="av skav"></span>
<span class="grow"><${Ie} width=${e[0]} /><${Ie} width=${e[1]} /><${Ie} width=${34} /></span>
</li>`,vW=[[52,88],[40,70],[60,92],[46,64],[56,82],[38,76],[50,90],[44,68]];function kW({state:e,view:t,order:n}){let s=dt(150,!e?.problem);return e?.problem?r`<${iT} problem=${e.problem} again=${()=>$r(t,n)} />`:s?r`<ul aria-busy="true" aria-label=${o("Loading conversations")}>
${vW.map(a=>r`<${lT} widths=${a} />`)}
</ul>`:null}O();ke();P();var yW=e=>e===$s.value.findLast(t=>t.undo),Tb=()=>r`<div class="toasts">
${$s.value.filter(e=>!e.silent).map(e=>r`<div class="toast" role=${e.alert?"alert":"status"} key=${e.id}>
<${d} name=${e.icon} size="m" />
<span class="grow">${e.text}</span>
${e.more&&r`<button type="button" onClick=${()=>mw(e)}>${e.more.label}</button>`}
${e.run&&r`<button type="button" onClick=${()=>Kl(e)}>${e.label}</button>`}
${yW(e)&&r`<kbd>Z</kbd>`}
</div>`)}
</div>`;O();xt();w();G();Is();Zt();$d();var YA=ge(()=>Promise.resolve().then(()=>(qA(),jA)),"Conversation",{when:()=>E.value.dialog!==null,meanwhile:o3}),GA=Yt(["photo"],()=>Promise.resolve().then(()=>(HA(),UA)),"Lightbox");function o3(){return r`<section class="conversation" id="conversation" tabindex="-1" aria-busy="true"
aria-label=${o("Conversation")}></section>`}je({id:"find-inside",group:"log",label:()=>o("Find in the conversation"),icon:"search",key:"Ctrl+KeyF",anywhere:!0,when:()=>E.peek().page==="inbox"&&so(),run:fd});xt();w();Is();fs();oe();Tc();Ds();Pn();Nb();hm();Hi();var wf=()=>!!sn.current?.mail;je({id:"reply",group:"dialog",label:()=>o("Reply"),icon:"reply",key:"KeyR",when:so,run:()=>To("reply")},{id:"note",group:"dialog",label:()=>o("Note"),icon:"lock",key:"KeyN",when:so,run:()=>To("note")},{id:"attach",group:"field",label:()=>o("Attach a file"),icon:"paperclip",key:"Ctrl+KeyU",anywhere:!0,when:()=>!!document.getElementById("attach"),run:()=>document.getElementById("pickfiles").click()},{id:"send",group:"field",label:()=>o("Send the reply"),key:"Enter",palette:!1,when:()=>!1},{id:"send-letter",group:"field",label:()=>o("Send the email, leave the note"),key:"Ctrl+Enter",palette:!1,when:()=>!1},{id:"new-line",group:"field",label:()=>o("New line"),key:"Shift+Enter",palette:!1,when:()=>!1},{id:"send-close",group:"field",label:()=>o("Send and close the conversation"),icon:"check",key:"Ctrl+Shift+Enter",anywhere:!0,palette:!1,when:()=>sn.current?.mode==="reply",run:()=>{op()&&sn.current.submit({then:"close"})}},{id:"switch-mode",group:"field",label:()=>o("Switch reply and note"),icon:"lock",key:"Ctrl+Shift+KeyM",anywhere:!0,when:()=>!!sn.current,run:()=>{gn(sn.current.id,sn.current.mode==="reply"?"note":"reply"),sn.current.field.focus()}},{id:"emoji",group:"field",label:()=>o("Emoji"),icon:"smile",key:"Ctrl+Semicolon",anywhere:!0,when:()=>!!sn.current,run:()=>{v.value="emoji"}},{id:"bold",group:"field",label:()=>o("Bold"),icon:"bold",key:"Ctrl+KeyB",anywhere:!0,palette:!1,when:wf,run:()=>sn.current.wrap("**")},{id:"italic",group:"field",label:()=>o("Italic"),icon:"italic",key:"Ctrl+KeyI",anywhere:!0,palette:!1,when:wf,run:()=>sn.current.wrap("_")},{id:"numbers",group:"field",label:()=>o("Numbered list"),icon:"list",key:"Ctrl+Shift+Digit7",anywhere:!0,palette:!1,when:wf,run:()=>sn.current.list(!0)},{id:"bullets",group:"field",label:()=>o("List"),icon:"list",key:"Ctrl+Shift+Digit8",anywhere:!0,palette:!1,when:wf,run:()=>sn.current.list(!1)},{id:"edit-last",group:"field",label:()=>o("Edit my last message, in an empty field"),key:"ArrowUp",palette:!1,when:()=>!1});Er();xt();w();G();Fo();$d();Ic();Et();Is();oe();Zt();jv();var QA=ge(()=>Promise.resolve().then(()=>(pf(),dE)),"Card"),p3=ge(()=>Promise.resolve().then(()=>(JA(),VA)),"Client");function m3(){E.peek().dialog&&(matchMedia("(min-width: 1280px)").matches?Qn.value=!Qn.value:mt.value=!mt.value)}je({id:"card",group:"everywhere",label:()=>o("Show or hide the client card"),icon:"panel-right",key:"BracketRight",when:so,run:m3});Wo({page:"clients",path:"/clients",title:()=>o("Client"),view:p3});hd({id:"find",icon:"search",label:()=>o("Find in the conversation"),run:fd});hd({id:"history",icon:"history",label:()=>o("Full history"),run:e=>L(Xu(e.contact_id))});hd({id:"print",icon:"file-text",label:()=>o("Print the conversation"),run:e=>window.open(uu(e.contact_id,{format:"html",printed:1}),"_blank","noopener")});rf();xt();w();hr();Bp();te();R();var XA=document.querySelector("link[rel='icon']"),ZA=XA?.getAttribute("href")??"";$e(()=>{let e=Y.value.ready&&(ri.value>0||Ae.value.notifications>0);XA?.setAttribute("href",e?ZA.replace("favicon.svg","favicon-dot.svg"):ZA)});je({id:"bell",group:"everywhere",label:()=>o("Notifications"),icon:"bell",key:"KeyG KeyB",run:vi});$l();xt();w();G();Fo();Ht();R();Zt();qc();Uv();var JU=ge(()=>Promise.resolve().then(()=>(xP(),wP)),"Automation"),OP=Yt(["why","rulefirst","ruleleave"],()=>Promise.resolve().then(()=>(CP(),TP)),"Layers");at("rule",{map:"rules",snapshot:e=>(e.rules??[]).map(t=>[t.id,t])});aC({when:eN,run:tN});Wo({page:"automation",path:"/automation",icon:"zap",label:()=>o("Automation"),title:()=>o("Automation"),view:JU,mark:()=>Y.value.automation?.paused?{icon:"pause",text:o("All automation is stopped")}:null});je({id:"go-automation",group:"go",label:()=>o("Automation"),icon:"zap",key:"KeyG KeyA",run:()=>L(Be())},{id:"why",group:"log",label:()=>o("Why? (at an automatic line)"),key:"KeyW",palette:!1,when:()=>!1});te();xt();w();G();Fo();R();Zt();var A4=ge(()=>Promise.resolve().then(()=>(ku(),Ck)),"Looks"),N4=ge(()=>Promise.resolve().then(()=>(ku(),Ck)),"Work"),P4=ge(()=>Promise.resolve().then(()=>(PP(),NP)),"OwnKeys"),D4=ge(()=>Promise.resolve().then(()=>(zP(),IP)),"OwnNotifications"),M4=ge(()=>Promise.resolve().then(()=>(Ak(),Ek)),"Password"),L4=ge(()=>Promise.resolve().then(()=>(Ak(),Ek)),"Sessions"),R4=ge(()=>Promise.resolve().then(()=>(Ok(),DP)),"Mailbox"),I4=ge(()=>Promise.resolve().then(()=>(UP(),qP)),"Teams"),z4=ge(()=>Promise.resolve().then(()=>(JP(),VP)),"Statuses"),B4=ge(()=>Promise.resolve().then(()=>(yD(),kD)),"Hours"),W4=ge(()=>Promise.resolve().then(()=>(xD(),wD)),"Company"),F4=ge(()=>Promise.resolve().then(()=>(CD(),TD)),"Settings"),K4=()=>Gl(E.value.section)?.label()??o("Settings");Wo({page:"settings",title:K4,view:F4});je({id:"go-settings",group:"go",label:()=>o("Settings"),icon:"settings",key:"KeyG KeyS",run:()=>L(Vt())});En({id:"looks",group:"own",icon:"sun-moon",label:()=>o("Appearance"),view:A4});En({id:"work",group:"own",icon:"inbox",label:()=>o("Work with conversations"),view:N4});En({id:"keys",group:"own",icon:"keyboard",label:()=>o("Keyboard shortcuts"),view:P4});En({id:"notifications",group:"own",icon:"bell",label:()=>o("Notifications"),view:D4});En({id:"password",group:"own",icon:"key-round",label:()=>o("Password"),view:M4});En({id:"sessions",group:"own",icon:"monitor-smartphone",label:()=>o("Sessions"),view:L4});En({id:"company",group:"company",icon:"settings",label:()=>o("Company"),when:()=>N.value?.role==="administrator",view:W4});En({id:"hours",group:"company",icon:"clock",label:()=>o("Business hours"),when:()=>N.value?.role==="administrator",view:B4});En({id:"mailbox",group:"company",icon:"mail",label:()=>o("Emails to colleagues"),when:()=>N.value?.role==="administrator",view:R4});En({id:"teams",group:"company",icon:"users-round",label:()=>o("Teams"),when:()=>N.value?.role==="administrator",view:I4});En({id:"statuses",group:"company",icon:"circle-dot",label:()=>o("Statuses"),when:()=>N.value?.role==="administrator",view:z4});$e(()=>{he.value?.motion==="less"?document.documentElement.dataset.motion="less":delete document.documentElement.dataset.motion});Ou();Ou();Zt();rf();$l();var s6=Yt(["shortcuts"],()=>Promise.resolve().then(()=>(KD(),FD)),"Shortcuts");function jD(){let{page:e,dialog:t}=E.value,n=Y.value.ready;return D(()=>{document.documentElement.dataset.pane=n&&t?"dialog":"list",t||(mt.value=!1)},[n,t]),D(()=>{document.title=n?t0():o("Okno")}),e==="setup"?r`<${BD} />`:Fe.value==="out"||e==="login"?r`<${zD} />`:n?e==="inbox"?r`<${i6} open=${!!t} />`:r`<${a6} view=${gr(e)?.view??r6} />`:null}var qD=()=>Y.value.demo&&r`<div class="banner demo">
<${d} name="flask-conical" size="m" />
<span class="grow cut">${o("Demo: the clients are not real, nothing is sent out")}</span>
</div>`;function a6({view:e}){return r`
<a class="skip" href="#main">${o("Skip to the main content")}</a>
<div class=${zo.value?"app rail":"app"} inert=${Fe.value==="expired"||null}>
<${ig} />
<${qD} />
<${e} />
<${Tb} />
</div>
<${UD} />
`}var r6=()=>r`<main class="main page" id="main">
<h1 class="vh">${o("Page not found")}</h1>
<${re} icon="search-x" title=${o("Page not found")} text=${o("The link may be old or mistyped.")}>
<a class="btn" href="/inbox/mine">${o("Go to the inbox")}</a>
<//>
</main>`;function i6({open:e}){let t=Ct.value[`dialog:${E.value.dialog}`]?.problem,n=!e||t||Qn.value&&!mt.value;return r`
<a class="skip" href="#conversation">${o("Skip to the conversation")}</a>
<div class=${zo.value?"app rail":"app"} inert=${Fe.value==="expired"||null}>
<${ig} />
<${qD} />
<main class=${`main inbox ${n?"nocard":""} ${mt.value?"hasdrawer":""}`} id="main">
<h1 class="vh">${o("Inbox")}</h1>
<${rT} />
<${Nh} name="--w-list" side="left" label=${o("List width")} />
<${YA} />
${!n&&r`<${Nh} name="--w-card" side="right" label=${o("Card width")} /><${QA} />`}
<${Tb} />
</main>
</div>
<${UD} />
`}var UD=()=>r`
<${Wx} />
<${s6} />
<${H_} />
<${GA} />
<${S1} />
<${OP} />
<${xE} />
<${SE} />
<${TE} />
<${_E} />
<${lE} />
${Fe.value==="expired"&&r`<${WD} />`}
<div class="vh" aria-live="polite">${Hl.value}</div>
`;Zt();te();As();oe();V();xt();w();Aa();Et();G();Is();R();ke();var l6=[".side","#list","#conversation","#card"],c6=".nav[aria-current], .dlg, textarea";function HD(e){let t=l6.map(l=>zt(l)).filter(l=>l?.offsetParent),n=t.findIndex(l=>l.contains(document.activeElement)),i=[...t[(n+e+t.length)%t.length].querySelectorAll("a[href], button, textarea")].filter(l=>l.offsetParent&&l.tabIndex===0);(i.find(l=>l.matches(c6))??i[0])?.focus()}function u6(){v.value?v.value=null:mt.value?mt.value=!1:document.activeElement!==document.body&&Li(document.activeElement)?document.activeElement.blur():E.peek().page!=="inbox"?L(Io()):E.peek().dialog&&p6()}function p6(){let{view:e,dialog:t}=E.peek(),n=zt(`#list .dlg[data-id="${t}"]`);n?.offsetParent?n.focus():L(q(e))}je({id:"pane",group:"everywhere",label:()=>o("Next pane"),key:"F6",anywhere:!0,palette:!1,run:()=>HD(1)},{id:"pane-back",group:"everywhere",key:"Shift+F6",anywhere:!0,palette:!1,listed:!1,run:()=>HD(-1)},{id:"undo",group:"everywhere",label:()=>o("Undo the last action"),icon:"undo-2",key:"KeyZ",run:ap},{id:"sidebar",group:"everywhere",label:()=>o("Show or hide the sidebar"),icon:"panel-left",key:"BracketLeft",run:()=>{zo.value=!zo.value}},{id:"shortcuts",group:"everywhere",label:()=>o("Keyboard shortcuts"),icon:"keyboard",key:"Shift+Slash",run:()=>{v.value="shortcuts"}});var YD=new Set(["F6","Shift+F6"]),m6=1200,Eu=null,Kk=!0;$e(()=>{Kk=he.value?.shortcuts??!0,Ux(he.value?.keys)});function d6(e,t){let n=Eu&&performance.now()-Eu.at<m6?ki(`${Eu.chord} ${e}`,t):null;return Eu=null,n||(!t&&Kk&&Gx(e)&&(Eu={chord:e,at:performance.now()}),ki(e,t))}function f6(e){if(Fe.peek()!=="in"||e.defaultPrevented||e.altKey)return;if(e.key==="Escape"){u6();return}let t=Cs(e),n=Li(e.target),s=!t.startsWith("Ctrl");if(v.peek()||s&&!Kk&&!YD.has(t)||n&&s&&!YD.has(t))return;let a={"?":"Shift+Slash","/":"Slash"}[e.key],i=d6(!n&&a||t,n);i?$6(i,e)!==!1&&e.preventDefault():Tm(e)}function $6(e,t){if(e.act)return Sm(t,()=>e.run(t),{settled:so(),pause:!e.opensField});if(!(Tm(t)&&e.id==="undo"))return e.walks&&_m(),e.run(t)}var GD=()=>document.addEventListener("keydown",f6);Ou();var h6=3e3;async function g6(){await Rl(fw()??N$()),GD(),ty(r`<${jD} />`,document.getElementById("app")),E.value.page!=="setup"&&await JD()}var b6=$e(()=>{Y.value.ready&&(E.value.page!=="inbox"||Object.keys(Ju.value).length>0)&&setTimeout(()=>{b6(),Rh()})}),{session:jk}=document.documentElement.dataset;async function JD(){try{let{needed:e,operator:t}=jk?{needed:jk==="new",operator:jk==="in"}:await K("/api/setup");if(!t){VD(e);return}await fr(),(E.value.page==="login"||location.pathname==="/")&&L("/inbox/mine",{replace:!0})}catch(e){if(!(e instanceof Q))throw e;e.status===401?VD(!1):setTimeout(JD,h6)}}function VD(e){E.value.page!=="login"&&location.pathname!=="/"&&(c$.value=location.pathname+location.search),Fe.value="out",L(e?"/setup":"/login",{replace:!0})}g6();
