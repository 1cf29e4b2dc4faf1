/* Okno, AGPL-3.0-or-later. Made by `make bundle` from js, css and vendor beside this folder; the licences of the libraries are in vendor. */
var $2=Object.defineProperty;var b=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(s){throw n=[s],s}};var _e=(e,t)=>{for(var n in t)$2(e,n,{get:t[n],enumerable:!0})};function cr(e){e&&e.parentNode&&e.remove()}function sp(e,t,n){var s,a,i,l={},c=arguments.length;for(i in t)i=="key"?s=t[i]:i=="ref"&&typeof e!="function"?a=t[i]:l[i]=t[i];return c>2&&(l.children=c>3?B$.call(arguments,2):n),Yl(e,l,s,a,null)}function Yl(e,t,n,s,a){var i={type:e,props:t,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Gl,__v:a||++Oy,__i:-1,__u:0};return!a&&Ue.vnode&&Ue.vnode(i),i}function W$(){return{current:null}}function pr(e){return e.children}function jo(e,t){this.props=e,this.context=t,this.__g=0}function ca(e,t){if(t==null)return e.__&&ca(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:ca(e)}function b2(e){var t,n=e.__v,s=n.__e,a=[],i=[],l=e.__P;l&&((t=ur({constructor:Gl},n)).__v=n.__v+1,Ue.vnode&&Ue.vnode(t),F$(l,t,n,e.__n,l.namespaceURI,32&n.__u?[s]:null,a,s||ca(n),32&n.__u,i),t.__v=n.__v,t.__.__k[t.__i]=t,Ry(a,t,i),n.__=n.__e=null,t.__e!=s&&Ny(t))}function Ny(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),Ny(e)}function Ty(e){(8&e.__g||(e.__g|=8,la.push(e),tp++))&&M$==Ue.debounceRendering||((M$=Ue.debounceRendering)||queueMicrotask)(Py)}function Py(){try{for(var e,t=1;la.length;)la.length>t&&la.sort(Ey),e=la.shift(),t=la.length,8&e.__g&&b2(e)}finally{(tp=la.length)&&(M$||queueMicrotask)(Py)}}function Dy(e,t,n,s,a,i,l,c,u,p,m){var h,f,$,v,_,x,k=s.__k||op,D=t.length;for(u=v2(n,t,k,u,D),h=0;h<D;h++)($=n.__k[h])!=null&&(f=~$.__i&&k[$.__i]||np,$.__i=h,x=F$(e,$,f,a,i,l,c,u,p,m),v=$.__e,(f.ref!=$.ref||8&f.__u)&&(f.ref&&K$(f.ref,null,$,f),$.ref&&m.push($.ref,$.__c||v,$)),_=_||v,4&$.__u?(u=My($,u,e,!f.__v),f.__e&&(f.__e=null)):typeof $.type=="function"&&x!==void 0?u=x:v&&(u=v.nextSibling),$.__u&=-21);return n.__e=_,u}function v2(e,t,n,s,a){var i,l,c,u,p,m,h,f,$,v=n.length,_=v,x=0,k=0,D=e.__k=Array(a);for(i=0;i<a;i++)(l=t[i])!=null&&typeof l!="boolean"&&typeof l!="function"?(typeof l!="object"||l.constructor===String?l=D[i]=Yl(null,l):z$(l)?l=D[i]=Yl(pr,{children:l}):l.constructor===Gl&&l.__b?l=D[i]=Yl(l.type,l.props,l.key,l.ref,l.__v):D[i]=l,u=i+x,l.__=e,l.__b=e.__b+1,c=null,~(p=l.__i=k2(l,n,u,_))&&(_--,(c=n[p])&&(c.__u|=2)),c&&c.__v?(l.__u|=16,p==u-1?x--:p==u+1?x++:p!=u&&(p>u?x--:x++,k=1)):(~p||(a>v?x--:a<v&&x++),typeof l.type!="function"&&(l.__u|=4))):D[i]=null;if(k){for(m=[],h=[],i=0;i<a;i++)if((l=D[i])&&16&l.__u){for(x=0,f=m.length;x<f;)m[$=x+f>>1]<l.__i?x=$+1:f=$;m[x]=l.__i,h[i]=x+1}for(x=m.length;i--;)h[i]&&(h[i]==x?x--:D[i].__u|=4)}if(_)for(i=0;i<v;i++)!(c=n[i])||2&c.__u||(c.__e==s&&(s=ca(c)),j$(c,c));return s}function My(e,t,n,s){var a,i,l,c;if(typeof e.type=="function"){if(e.props.__P)return t;if(a=e.__k)for(i=0;i<a.length;i++)a[i]&&(a[i].__=e,t=My(a[i],t,n,!1));return t}for(t&&!t.parentNode&&(t=ca(e))&&!t.parentNode&&(t=null),l=e.__e,c=t;c&&c.nodeType==8;)c=c.nextSibling;for(l!=c&&(!s&&n.moveBefore&&l.parentNode?n.moveBefore(l,t):n.insertBefore(l,t||null)),t=l;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function k2(e,t,n,s){var a,i=e.key,l=e.type,c=t[n],u=c&&!(2&c.__u);if(c===null&&i==null||u&&i==c.key&&l==c.type)return n;if(s>(u?1:0)){for(a=n-1;a>=0;a--)if((c=t[a])&&!(2&c.__u)&&i==c.key&&l==c.type)return a;for(a=n+1;a<t.length;a++)if((c=t[a])&&!(2&c.__u)&&i==c.key&&l==c.type)return a}return-1}function Cy(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function Zu(e,t,n,s,a){var i,l;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof s=="string"&&(e.style.cssText=s=""),s)for(t in s)n&&t in n||Cy(e.style,t);if(n)for(t in n)s&&n[t]==s[t]||Cy(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(e.__e||(e.__e={}))[t]=n,n&&s||(l=L$[t]||(L$[t]=y2(t)),(e.__a||(e.__a={}))[t]=I$,i=t!=(t=t.replace(Ay,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,l,i):e.removeEventListener(t,l,i));else{if(a=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function y2(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[Xu]==null)t[Xu]=I$++;else if(t[Xu]<this.__a[e])return;return n(Ue.event?Ue.event(t):t)}}}function F$(e,t,n,s,a,i,l,c,u,p){var m,h,f,$,v,_,x,k,D,j,I,q,ke,Ae,Oe,_t,me,ee,ue=t.type;if(t.constructor!==Gl)return null;128&n.__u&&(u=32&n.__u,m=n.__c.__z)&&(t.__u|=u,h=i=[],m.nodeType==8?c=ep(m,i):i.push(m),c=i[0]||c),(m=Ue.__b)&&m(t);e:if(typeof ue=="function"){f=l.length;try{if(k=t.props,D=(m=ue.prototype)&&m.render,j=(m=ue.contextType)&&s[m.__c],I=m?j?j.props.value:m.__:s,($=n.__c)?(t.__c=$,2&$.__g&&($.__g|=1)):(D?t.__c=$=new ue(k,I):(t.__c=$=new jo(k,I),$.constructor=ue,$.render=x2),j&&j.sub($),$.state||($.state={}),$.__n=s,$.__g|=8,$.__h=[],$.__k=[]),D&&($.__s||($.__s=$.state),ue.getDerivedStateFromProps&&($.__s==$.state&&($.__s=ur({},$.__s)),ur($.__s,ue.getDerivedStateFromProps(k,$.__s)))),v=$.props,_=$.state,$.__v=t,n.__c){if(k!==v&&D&&!ue.getDerivedStateFromProps&&$.componentWillReceiveProps&&$.componentWillReceiveProps(k,I),t.__v==n.__v&&!(8&$.__g)||!(4&$.__g)&&$.shouldComponentUpdate&&$.shouldComponentUpdate(k,$.__s,I)===!1){t.__v!=n.__v&&($.props=k,$.state=$.__s,$.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(Fe){Fe&&(Fe.__=t)}),op.push.apply($.__h,$.__k),$.__k=[],$.__h.length&&l.push($),c=ca(n);break e}$.componentWillUpdate&&$.componentWillUpdate(k,$.__s,I),D&&$.componentDidUpdate&&$.__h.push(function(){$.componentDidUpdate(v,_,x)})}else D&&!ue.getDerivedStateFromProps&&$.componentWillMount&&$.componentWillMount(),D&&$.componentDidMount&&$.__h.push($.componentDidMount);$.context=I,$.props=k,$.__P=e,$.__g&=-5,q=Ue.__r,ke=D?25:0;do $.__g&=-9,q&&q(t),m=$.render($.props,$.state=$.__s,$.context);while(8&$.__g&&++ke<25);D&&(op.push.apply($.__h,$.__k),$.__k=[]),$.state=$.__s,$.getChildContext&&(s=ur({},s,$.getChildContext())),D&&n.__c&&$.getSnapshotBeforeUpdate&&(x=$.getSnapshotBeforeUpdate(v,_)),Ae=m&&m.type===pr&&m.key==null?m.props.children:m,k.__P&&(m=c,a=(e=k.__P).namespaceURI,u=i=null,n.props&&n.props.__P!=e&&(n.__k.some(function(Fe){Fe&&j$(Fe,Fe)}),n.__k=null),c=n.__k?ca(n,0):null),c=Dy(e,z$(Ae)?Ae:[Ae],t,n,s,a,i,l,c,u,p),k.__P&&(t.__e=null,c=m),t.__u&=-161,h&&h.some(cr),$.__h.length&&l.push($),1&$.__g&&($.__g&=-4)}catch(Fe){if(l.length=f,t.__v=null,u||i)if(Fe&&Fe.then){if(t.__u|=128|u,i){for(~(me=i.indexOf(c||void 0))||(me=i.length);(ee=i[me-1])&&ee.nodeType==8;)me--;for(;me<i.length;me++)if(ee=i[me])if(i[me]=null,Oe){if(ee==_t)break}else{if(ee.nodeType!=8)break;ee.data.startsWith("$s")&&(_t=ep(Oe=ee))}}if(!Oe){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;Oe=c}(m=ep(Oe=t.__c.__z||(t.__c.__z=Oe)))?(t.__e=Oe,c=m):t.__e=c,c=c&&c.nextSibling}else i&&i.some(cr);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),Fe&&Fe.then||Ly(t),Ue.__e(Fe,t,n)}}else c=t.__e=w2(n.__e,t,n,s,a,i,l,u,p,e);return(m=Ue.diffed)&&m(t),c}function ep(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Ly(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Ly))}function Ry(e,t,n){for(var s=0;s<n.length;)K$(n[s++],n[s++],n[s++]);Ue.__c&&Ue.__c(t,e),e.some(function(a){try{e=a.__h,a.__h=[],e.some(function(i){i.call(a)})}catch(i){Ue.__e(i,a.__v)}})}function w2(e,t,n,s,a,i,l,c,u,p){var m,h,f,$,v,_,x,k,D=n.props||np,j=t.props,I=t.type;if(I=="svg"?a="http://www.w3.org/2000/svg":I=="math"?a="http://www.w3.org/1998/Math/MathML":a||(a="http://www.w3.org/1999/xhtml"),i){for(m=0;m<i.length;m++)if((v=i[m])&&(I?v.localName==I:v.nodeType==3)){e=v,i[m]=null;break}}if(!e){if(k=p.ownerDocument||document,!I)return k.createTextNode(j);e=k.createElementNS(a,I,j.is?j:p),c&&(Ue.__m&&Ue.__m(t,i),c=!1),i=null}if(I){if(p=I=="template"&&e.content||e,i=I=="textarea"&&j.defaultValue!=null?null:i&&B$.call(p.childNodes),!c&&i)for(D={},m=0;m<e.attributes.length;m++)D[(v=e.attributes[m]).name]=v.value;for(m in D)v=D[m],m=="dangerouslySetInnerHTML"?f=v:m=="children"||m in j||m=="value"&&"defaultValue"in j||m=="checked"&&"defaultChecked"in j||Zu(e,m,null,v,a);for(m in j)v=j[m],m=="children"?$=v:m=="dangerouslySetInnerHTML"?h=v:m=="value"?_=v:m=="checked"?x=v:c&&typeof v!="function"||D[m]===v||Zu(e,m,v,D[m],a);h?(c||f&&(h.__html==f.__html||h.__html==e.innerHTML)||(e.innerHTML=h.__html),t.__k=[]):(f&&(e.textContent=""),(I=="foreignObject"||a=="http://www.w3.org/1998/Math/MathML"&&g2.test(I))&&(a="http://www.w3.org/1999/xhtml"),Dy(p,z$($)?$:[$],t,n,s,a,i,l,i?i[0]:n.__k&&ca(n,0),c,u),i&&i.some(cr)),c&&I!="textarea"||(m="value",I=="progress"&&_==null?e.removeAttribute(m):_==null||_===e[m]&&(I!="progress"||_)||Zu(e,m,_,D[m],a),m="checked",x!=null&&x!=e[m]&&Zu(e,m,x,D[m],a))}else D===j||c&&e.data==j||(e.data=j);return e}function K$(e,t,n,s){try{typeof e=="function"?t?t.__x=e(t)||1:s&&(s=s.__c||s.__e)&&(t=s.__x)&&(s.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(a){Ue.__e(a,n)}}function j$(e,t,n){var s,a,i,l;if(Ue.unmount&&Ue.unmount(e),!(s=e.ref)||s.current&&s.current!=e.__e||K$(s,null,t,e),s=e.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(c){Ue.__e(c,t)}s.__P=s.__n=null}if(s=e.__k)for(l=0;l<s.length;l++)s[l]&&j$(s[l],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(s=e.__c)&&(s=s.__z)&&(a=ep(s,i=[]))&&(s==e.__e&&i.some(cr),cr(a),cr(s)),n||cr(e.__e),e.__e=e.__c=e.__=null}function x2(e,t,n){return this.constructor(e,n)}function Iy(e,t){var n,s,a,i;Ue.__&&Ue.__(e,t),t.nodeType==9&&(t=t.documentElement),s=(n=e&&32&e.__u)?null:t.__k,t.__k=Yl(pr,{children:[e]}),a=[],i=[],F$(t,t.__k,s||np,np,t.namespaceURI,s?null:t.firstChild?B$.call(t.childNodes):null,a,s?s.__e:t.firstChild,n,i),Ry(a,t.__k,i),t.__k.props.children=null}var Ue,Oy,R$,la,M$,tp,Ey,Xu,Ay,I$,L$,h2,Gl,np,op,g2,z$,B$,ur,mr=b(()=>{Gl=Symbol.for("pv"),np={},op=[],g2=/^m(i|n|o|s|text|space)$/,z$=Array.isArray,B$=op.slice,ur=Object.assign;Ue={__e:function(e,t,n,s){for(var a,i,l;t=t.__;)if((a=t.__c)&&!(1&a.__g)){a.__g|=4;try{if((l=(i=a.constructor)&&i.getDerivedStateFromError)&&a.setState(i.getDerivedStateFromError(e)),a.componentDidCatch&&(a.componentDidCatch(e,s||{}),l=1),l&&8&a.__g)return void(a.__g|=2)}catch(c){e=c}}throw tp=0,e}},Oy=0,R$=function(e){return e!=null&&e.constructor===Gl},jo.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=ur({},this.state)),typeof e=="function"&&(e=e(ur({},n),this.props)),e&&(ur(n,e),this.__v&&(t&&this.__k.push(t),Ty(this)))},jo.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),Ty(this))},jo.prototype.render=pr,la=[],tp=0,Ey=function(e,t){return e.__v.__b-t.__v.__b},Xu=Symbol(),Ay=/(PointerCapture)$|Capture$/i,I$=0,L$={},h2=0});function Jl(e,t){St.__h&&St.__h(Tt,e,ap||t),ap=0;var n=Tt.__H||(Tt.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function g(e){return ap=1,_2(Gy,e)}function _2(e,t,n){var s=Jl(dr++,2);if(s.t=e,!s.__c&&(s.__=[n?n(t):Gy(void 0,t),function(i){var l=(s.__N||s.__)[0],c=s.t(l,i);U$(l,c)||(s.__N=[c,s.__[1]],s.__c.setState({}))}],s.__c=Tt,!Tt.__f)){Tt.__f=!0;var a=Tt.shouldComponentUpdate;Tt.shouldComponentUpdate=function(i,l,c){var u=this.__H;if(!u)return!0;var p=!1,m=this.props!=i;if(u.__.some(function(f){f.__N&&(p=!0,U$(f.__[0],f.__N[0])||(m=!0))}),a){var h=a.call(this,i,l,c);return p?h||m:h}return!p||m}}return s.__}function A(e,t){var n=Jl(dr++,3);!St.__s&&V$(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,Tt.__H.__h.push(n))}function W(e,t){var n=Jl(dr++,4);!St.__s&&V$(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,Tt.__h.push(n))}function O(e){return ap=5,Xn(function(){return{current:e}},[])}function Xn(e,t){var n=Jl(dr++,7);return V$(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function G$(){var e=Jl(dr++,11);if(!e.__){for(var t=Tt.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+"-"+n[1]++}return e.__}function S2(){var e;do{for(;e=H$.shift();)try{Vl(e)}catch(n){St.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=Yy.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Vl),t.__h.some(Y$),t.__h=[]}catch(n){t.__h=[],St.__e(n,e.__v)}}}while(H$.length)}function T2(e){var t,n=function(){clearTimeout(s),Uy&&cancelAnimationFrame(t),setTimeout(e)},s=setTimeout(n,35);Uy&&(t=requestAnimationFrame(n))}function Hy(e){e!=1&&zy==St.requestAnimationFrame||((zy=St.requestAnimationFrame)||T2)(S2)}function Vl(e){var t=Tt,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),Tt=t}function Y$(e){var t=Tt;e.__c=e.__(),Tt=t}function V$(e,t){return!e||e.length!=t.length||t.some(function(n,s){return!U$(n,e[s])})}function Gy(e,t){return typeof t=="function"?t(e):t}var dr,Tt,q$,zy,U$,ap,Yy,H$,St,By,Wy,Fy,Ky,jy,qy,Uy,z=b(()=>{mr();U$=Object.is,ap=0,Yy=[],H$=[],St=Ue,By=St.__b,Wy=St.__r,Fy=St.diffed,Ky=St.__c,jy=St.unmount,qy=St.__;St.__b=function(e){Tt=null,By&&By(e)},St.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),qy&&qy(e,t)},St.__r=function(e){Wy&&Wy(e),dr=0;var t=(Tt=e.__c).__H;t&&(q$==Tt?Tt.__h=[]:(t.__h.some(Vl),t.__h.some(Y$),dr=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),q$=Tt},St.diffed=function(e){Fy&&Fy(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Hy(Yy.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),q$=Tt=null},St.__c=function(e,t){t.some(function(n){try{n.__h.some(Vl),n.__h=n.__h.filter(function(s){return!s.__||Y$(s)})}catch(s){n.__h=[function(){throw s}]}}),Ky&&Ky(e,t)},St.unmount=function(e){jy&&jy(e);var t,n,s=e.__c;s&&s.__H&&(s.__H.__.some(function(a){try{if(a.__P&&a.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}a.__P=n,Hy(H$.push(a))}else Vl(a)}catch(i){t=i}}),s.__H=void 0,t&&St.__e(t,s.__v))};Uy=typeof requestAnimationFrame=="function"});function cp(){if($s>1){$s--;return}let e,t=!1;for((function(){let n=rp;for(rp=void 0;n!==void 0;){let s=n.S;if(s.v===n.v)for(let a=s.t;a!==void 0;a=a.x)a.i===n.i&&(a.i=s.i);n=n.o}})();Zl!==void 0;){let n=Zl;for(Zl=void 0,ip++;n!==void 0;){let s=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&Jy(n))try{n.c()}catch(a){t||(e=a,t=!0)}n=s}}if(ip=0,$s--,t)throw e}function fr(e){if($s>0)return e();J$=++O2,$s++;try{return e()}finally{cp()}}function qt(e){let t=ut,n=Ql;ut=void 0,Ql=void 0;try{return e()}finally{ut=t,Ql=n}}function Vy(e){if(ut===void 0)return;let t=e.n;if(t===void 0||t.t!==ut)return t={i:0,S:e,p:ut.s,n:void 0,t:ut,e:void 0,x:void 0,r:t},ut.s!==void 0&&(ut.s.n=t),ut.s=t,e.n=t,32&ut.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=ut.s,t.n=void 0,ut.s.n=t,ut.s=t),t}function zt(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}function T(e,t){return new zt(e,t)}function Jy(e){for(let t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function Qy(e){for(let t=e.s;t!==void 0;t=t.n){let n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function Zy(e){let t,n=e.s;for(;n!==void 0;){let s=n.p;n.i===-1?(n.S.U(n),s!==void 0&&(s.n=n.n),n.n!==void 0&&(n.n.p=s)):t=n,n.S.n=n.r,n.r!==void 0&&(n.r=void 0),n=s}e.s=t}function $r(e,t){zt.call(this,void 0,t),this.x=e,this.s=void 0,this.g=lp-1,this.f=4}function $e(e,t){return new $r(e,t)}function Xy(e){let t=e.j;if(e.j=void 0,typeof t=="function"){$s++;let n=ut;ut=void 0;try{t()}catch(s){throw e.f&=-2,e.f|=8,Q$(e),s}finally{ut=n,cp()}}}function Q$(e){for(let t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,Xy(e)}function E2(e){if(ut!==this)throw new Error("Out-of-order effect");Zy(this),ut=e,this.f&=-2;try{8&this.f&&Q$(this)}finally{cp()}}function $i(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,Ql&&Ql.push(this)}function he(e,t){let n=new $i(e,t);try{n.c()}catch(a){throw n.d(),a}let s=n.d.bind(n);return s[Symbol.dispose]=s,s}var C2,ut,Ql,Zl,rp,$s,ip,O2,J$,lp,Z$=b(()=>{C2=Symbol.for("preact-signals");$s=0,ip=0,O2=0,J$=0,lp=0;zt.prototype.brand=C2;zt.prototype.h=function(){return!0};zt.prototype.S=function(e){let t=this.t;t!==e&&e.e===void 0&&(e.x=t,this.t=e,t!==void 0?t.e=e:qt(()=>{var n;(n=this.W)==null||n.call(this)}))};zt.prototype.U=function(e){if(this.t!==void 0){let t=e.e,n=e.x;t!==void 0&&(t.x=n,e.e=void 0),n!==void 0&&(n.e=t,e.x=void 0),e===this.t&&(this.t=n,n===void 0&&qt(()=>{var s;(s=this.Z)==null||s.call(this)}))}};zt.prototype.subscribe=function(e){return he(()=>{let t=this.value;qt(()=>e(t))},{name:"sub"})};zt.prototype.valueOf=function(){return this.value};zt.prototype.toString=function(){return this.value+""};zt.prototype.toJSON=function(){return this.value};zt.prototype.peek=function(){return qt(()=>this.value)};Object.defineProperty(zt.prototype,"value",{get(){let e=Vy(this);return e!==void 0&&(e.i=this.i),this.v},set(e){if(e!==this.v){if(ip>100)throw new Error("Cycle detected");(function(t){$s!==0&&ip===0&&t.l!==J$&&(t.l=J$,rp={S:t,v:t.v,i:t.i,o:rp})})(this),this.v=e,this.i++,lp++,$s++;try{for(let t=this.t;t!==void 0;t=t.x)t.t.N()}finally{cp()}}}});$r.prototype=new zt;$r.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===lp))return!0;if(this.g=lp,this.f|=1,this.i>0&&!Jy(this))return this.f&=-2,!0;let e=ut;try{Qy(this),ut=this;let t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(t){this.v=t,this.f|=16,this.i++}return ut=e,Zy(this),this.f&=-2,!0};$r.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(let t=this.s;t!==void 0;t=t.n)t.S.S(t)}zt.prototype.S.call(this,e)};$r.prototype.U=function(e){if(this.t!==void 0&&(zt.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(let t=this.s;t!==void 0;t=t.n)t.S.U(t)}};$r.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(let e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty($r.prototype,"value",{get(){if(1&this.f)throw new Error("Cycle detected");let e=Vy(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});$i.prototype.c=function(){let e=this.S();try{if(8&this.f||this.x===void 0)return;let t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};$i.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Xy(this),Qy(this),$s++;let e=ut;return ut=this,E2.bind(this,e)};$i.prototype.N=function(){2&this.f||(this.f|=2,this.u=Zl,Zl=this)};$i.prototype.d=function(){this.f|=8,1&this.f||Q$(this)};$i.prototype.dispose=function(){this.d()}});function hi(e,t){Ue[e]=t.bind(null,Ue[e]||(()=>{}))}function Xl(e){if(up){let t=up;up=void 0,t()}up=e&&e.S()}function nw({data:e}){let t=P2(e);t.name="ReactiveDom",t.value=e;let[n,s]=Xn(()=>{let a=this,i=this.__v;for(;i=i.__;)if(i.__c){i.__c.__$f|=4;break}let l=$e(()=>{let m=t.value.value;return m===0?0:m===!0?"":m||""}),c=$e(()=>!Array.isArray(l.value)&&!R$(l.value)),u=he(function(){if(this.N=ow,c.value){let m=l.value;a.__v&&a.__v.__e&&a.__v.__e.nodeType===3&&(a.__v.__e.data=m)}}),p=this.__$u.d;return this.__$u.d=function(){u(),p.call(this)},[c,l]},[]);return n.value?s.peek():s.value}function N2(e,t,n,s){let a=t in e&&e.ownerSVGElement===void 0,i=T(n);return{o:(l,c)=>{i.value=l,s=c},d:he(function(){this.N=ow;let l=i.value.value;s[t]!==l&&(s[t]=l,a?e[t]=l:l!=null&&(l!==!1||t[4]==="-")?e.setAttribute(t,l):e.removeAttribute(t))})}}function P2(e,t){return Xn(()=>T(e,t),[])}function M2(){fr(()=>{let e;for(;e=tw.shift();)ew.call(e)})}function ow(){tw.push(this)===1&&(Ue.requestAnimationFrame||D2)(M2)}var A2,ew,pp,up,tw,D2,se=b(()=>{mr();z();Z$();Z$();A2=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__,tw=[];he(function(){ew=this.N})();nw.displayName="ReactiveTextNode";Object.defineProperties(zt.prototype,{constructor:{configurable:!0,value:sp(pr,null).constructor},type:{configurable:!0,value:nw},props:{configurable:!0,get(){let e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});hi("__b",(e,t)=>{if(Xl(),pp=void 0,typeof t.type=="string"){let n,s=t.props;for(let a in s){if(a==="children")continue;let i=s[a];i instanceof zt&&(n||(t.__np=n={}),n[a]=i,s[a]=i.peek())}}e(t)});hi("__r",(e,t)=>{if(e(t),t.type!==pr){Xl();let n,s=t.__c;s&&(s.__$f&=-2,n=s.__$u,n===void 0&&(s.__$u=n=(function(a,i){let l;return he(function(){l=this},{name:i}),l.c=a,l})((function(a){return function(){var i;A2&&((i=this.y)==null||i.call(this)),a.__$f|=1,a.setState({})}})(s),typeof t.type=="function"?t.type.displayName||t.type.name:""))),pp=s,Xl(n)}});hi("__e",(e,t,n,s)=>{Xl(),pp=void 0,e(t,n,s)});hi("diffed",(e,t)=>{Xl(),pp=void 0;let n;if(typeof t.type=="string"&&(n=t.__e)){let s=t.__np,a=t.props,i=n.U;if(i)for(let l in i){let c=i[l];c===void 0||s&&l in s||(c.d(),i[l]=void 0)}if(s){i||(i={},n.U=i);for(let l in s){let c=i[l],u=s[l];c===void 0?(c=N2(n,l,u,a),i[l]=c):c.o(u,a)}}}e(t)});hi("unmount",(e,t)=>{if(typeof t.type=="string"){let n=t.__e;if(n){let a=n.U;if(a){n.U=void 0;for(let i in a){let l=a[i];l&&l.d()}}}let s=t.__np;if(s){let a=t.props;for(let i in s)a[i]=s[i]}t.__np=void 0}else{let n=t.__c;if(n){n.__$f|=8;let s=n.__$u;s&&(n.__$u=void 0,s.d())}}e(t)});hi("__h",(e,t,n,s)=>{s<3&&(t.__$f|=2),e(t,n,s)});jo.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;let n=this.__$u,s=n&&n.s!==void 0;for(let a in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){let a=2&this.__$f;if(!(s||a||4&this.__$f)||1&this.__$f)return!0}else if(!(s||4&this.__$f)||3&this.__$f)return!0;for(let a in e)if(a!=="__source"&&e[a]!==this.props[a])return!0;for(let a in this.props)if(!(a in e))return!0;return!1};D2=e=>{queueMicrotask(()=>{queueMicrotask(e)})}});function ua(){if(crypto.randomUUID)return crypto.randomUUID();let e=crypto.getRandomValues(new Uint8Array(16));e[6]=e[6]&15|64,e[8]=e[8]&63|128;let t=[...e].map(n=>n.toString(16).padStart(2,"0")).join("");return[t.slice(0,8),t.slice(8,12),t.slice(12,16),t.slice(16,20),t.slice(20)].join("-")}var mp=b(()=>{});async function ec(e){let t=L2.includes(e)?e:eh(),s=await(await fetch(new URL(`../../i18n/${t}.json`,import.meta.url))).json();sw=new Intl.PluralRules(t),document.documentElement.lang=t,X$.value=s,ze.value=t}function o(e,t){return aw(X$.value[e]||e,t)}function S(e,t,n,s){let a=X$.value[e],i=Array.isArray(a)?a[R2(n)]:n===1?e:t;return aw(i,{n,...s})}function R2(e){let t=sw.select(e);return ze.value!=="ru"?t==="one"?0:1:{one:0,few:1}[t]??2}function aw(e,t){return t?e.replace(/\{(\w+)\}/g,(n,s)=>t[s]??n):e}function pt(e,t){return e.split(/(\{\w+\})/).map(n=>{let s=/^\{(\w+)\}$/.exec(n);return s&&s[1]in t?t[s[1]]:n})}var X$,ze,sw,L2,eh,w=b(()=>{se();X$=T({}),ze=T("en"),sw=new Intl.PluralRules("en"),L2=["ru","en"],eh=()=>navigator.language.toLowerCase().startsWith("ru")?"ru":"en"});async function Ne(e,t,n){let s,a=n===void 0?void 0:JSON.stringify(n);try{s=await fetch(t,{method:e,headers:n===void 0?{}:{"Content-Type":"application/json"},body:a,keepalive:a!==void 0&&a.length<B2,signal:AbortSignal.timeout(I2)})}catch(c){throw new Y(0,c.name==="TimeoutError"?"timeout":"offline")}let i=await W2(s);if(s.ok)return i;let l=i?.code??`http-${s.status}`;throw s.status===401&&l!=="wrong-password"&&qe.value==="in"&&(qe.value="expired"),new Y(s.status,l,i??{})}async function W2(e){if(e.status===204)return null;try{return await e.json()}catch{return null}}async function F(e,t,{method:n="POST",key:s=ua()}={}){try{return await Ne(n,e,{...t,key:s})}catch(a){if(!a.offline)throw a;return await new Promise(i=>setTimeout(i,z2)),Ne(n,e,{...t,key:s})}}function B(e){if(e.offline&&e.status===0)return e.code==="timeout"?o("The server did not answer within 10 seconds."):o("No connection to the server.");let t={"not-found":()=>o("This no longer exists, or you have no access to it."),forbidden:()=>o("You do not have permission to do this."),"signed-out":()=>o("Your session has expired."),"key-reused":()=>o("This was already sent with a different text."),"cannot-answer":()=>o("This colleague cannot reply in this channel."),"team-cannot-answer":()=>o("Nobody in this team can reply in this channel."),"team-gone":()=>o("This team no longer exists."),"tag-gone":()=>o("This tag was deleted."),"tag-exists":()=>o("A tag with this name already exists."),"too-many-tags":()=>o("A conversation has at most 30 tags."),merged:()=>o("This tag was merged into another one."),"team-exists":()=>o("A team with this name already exists."),"rate-limited":()=>o("Too many attempts. Try again in a few minutes."),"no-candidates":()=>o("Nobody can take these conversations."),"operator-gone":()=>o("This no longer exists, or you have no access to it."),closed:()=>o("The conversation is closed."),"invalid-time":()=>o("Choose a time within the next year."),"nothing-to-undo":()=>o("Nothing to undo: this has been changed since."),"too-late":()=>o("More than 7 days have passed, this can no longer be undone."),"client-not-started":()=>o("The client must write first in this channel."),"no-address":()=>o("The client has no address in this channel."),"address-wrong":()=>o("Emails cannot be sent to this address."),"invalid-subject":()=>o("This subject cannot be sent."),"cannot-check":()=>o("This platform cannot tell whether the message arrived."),"not-uncertain":()=>o("The delivery state is already known."),"edit-in-progress":()=>o("An earlier change to this message is still being sent. Try again in a moment."),"not-supported":()=>o("This channel does not support this."),"channel-removed":()=>o("The channel was disconnected."),blocked:()=>o("The client has blocked us."),invalid:()=>o("The server did not accept these values. Check them and try again."),"search-busy":()=>o("Your earlier searches are still running. Try again in a moment."),"too-slow":()=>o("The search took too long. Try a rarer word, or several words."),"no-space":()=>o("The server's disk is full."),"read-only":()=>o("The server cannot save anything: its disk is read-only."),"disk-fault":()=>o("The server cannot save anything: its disk fails."),"database-damaged":()=>o("The server cannot save anything: its database is damaged.")}[e.code];return t?t():o("Something went wrong. Try again. Code {code}.",{code:e.status||e.code})}var I2,z2,qe,Y,B2,K,V=b(()=>{se();mp();w();I2=1e4,z2=700,qe=T("unknown"),Y=class extends Error{constructor(t,n,s={}){super(n),this.status=t,this.code=n,this.detail=s}get offline(){return this.status===0||[502,503,504].includes(this.status)}},B2=16384;K=e=>Ne("GET",e)});function lw(e){var t=rw.get(this);return t||(t=new Map,rw.set(this,t)),(t=iw(this,t.get(e)||(t.set(e,t=(function(n){for(var s,a,i=1,l="",c="",u=[0],p=function(f){i===1&&(f||(l=l.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,f,l):i===3&&(f||l)?(u.push(3,f,l),i=2):i===2&&l==="..."&&f?u.push(4,f,0):i===2&&l&&!f?u.push(5,0,!0,l):i>=5&&((l||!f&&i===5)&&(u.push(i,0,l,a),i=6),f&&(u.push(i,f,0,a),i=6)),l=""},m=0;m<n.length;m++){m&&(i===1&&p(),p(m));for(var h=0;h<n[m].length;h++)s=n[m][h],i===1?s==="<"?(p(),u=[u],i=3):l+=s:i===4?l==="--"&&s===">"?(i=1,l=""):l=s+l[0]:c?s===c?c="":l+=s:s==='"'||s==="'"?c=s:s===">"?(p(),i=1):i&&(s==="="?(i=5,a=l,l=""):s==="/"&&(i<5||n[m][h+1]===">")?(p(),i===3&&(u=u[0]),i=u,(u=u[0]).push(2,0,i),i=0):s===" "||s==="	"||s===`
`||s==="\r"?(p(),i=2):l+=s),i===3&&l==="!--"&&(i=4,u=u[0])}return p(),u})(e)),t),arguments,[])).length>1?t:t[0]}var iw,rw,cw=b(()=>{iw=function(e,t,n,s){var a;t[0]=0;for(var i=1;i<t.length;i++){var l=t[i++],c=t[i]?(t[0]|=l?1:2,n[t[i++]]):t[++i];l===3?s[0]=c:l===4?s[1]=Object.assign(s[1]||{},c):l===5?(s[1]=s[1]||{})[t[++i]]=c:l===6?s[1][t[++i]]+=c+"":l?(a=e.apply(c,iw(e,c,n,["",null])),s.push(a),c[0]?t[0]|=2:(t[i-2]=0,t[i]=a)):s.push(c)}return s},rw=new Map});var r,C=b(()=>{mr();cw();r=lw.bind(function(...t){return this[0]=3,sp(...t)})});function uw(e){let t=e??"",n=Qe(t);return j2(n)&&K2.test(t.slice(n.length))}function wo(e){if(!th.has(e)){let t=e.split(".").slice(1),n=s=>(t.find(a=>a.startsWith(s+"-"))??"").split("-").slice(1);th.set(e,{tags:n("tag").map(Number),priorities:n("priority").map(s=>nh[s])})}return th.get(e)}function dp(e,{tags:t=[],priorities:n=[]}){let s=Object.keys(nh).filter(i=>n.includes(nh[i])),a=[...t].sort((i,l)=>i-l);return[e,a.length&&["tag",...a].join("-"),s.length&&["priority",...s].join("-")].filter(Boolean).join(".")}function hs(e){return e.includes(".")}var F2,K2,nh,j2,Qe,pa,th,eo=b(()=>{F2=["mine","unassigned","all","waiting","unread","mentions","following","snoozed","untagged","closed","failed"],K2=/^(\.tag(-[1-9]\d{0,14}){1,20})?(\.priority(-(high|medium|low)){1,3})?$/,nh={high:1,medium:0,low:-1},j2=e=>F2.includes(e)||/^team-[1-9]\d{0,14}$/.test(e),Qe=e=>e.split(".",1)[0],pa=e=>e.startsWith("team-")?Number(Qe(e).slice(5)):null;th=new Map});function gn(e,t){let n=Qe(e);return n==="snoozed"||n==="mentions"?"urgent":n==="closed"?t==="oldest"?"oldest":"newest":t}function ma(e,t,n){if(hs(t)&&!V2(e,wo(t)))return!1;let s=pa(t);return s===null?G2[Qe(t)](e,n):gs(e)&&e.team_id===s}function mw(e){return e.waiting_since===null?tc-e.last_at:e.due_at??e.waiting_since+q2}function oh(e,t,n,s){let a=Qe(t);if(a==="snoozed")return[e.snooze?.until??tc,e.id];if(a==="mentions"){let i=s.mentions[e.id];return[-((i?.no!=null?tc:0)+(i?.at??0)),-e.id]}return J2[gn(a,n)](e,s)}function fw(e,t,n,s,a){if(!ma(e,t,s))return null;let i=oh(e,t,n,s);return a&&sh(i,a)>0?null:[i[0],i[1],e.id]}function gi(e,t,n,s,a){return $w(e,t,n,s,a).map(i=>i[2])}function $w(e,t,n,s,a){let i=[];for(let l in e){let c=fw(e[l],t,n,s,a);c&&i.push(c)}return i.sort(sh)}function hw(){let e=null;return(t,n,s,a,i)=>{let l=e&&e.view===n&&e.sort===s&&e.edge===i&&eL(e.who,a,n,s),c=l?tL(e.dialogs,t):null,u=c&&c.size<=Z2?nL(e.entries,c,t,n,s,a,i):$w(t,n,s,a,i),p=l&&sL(e.entries,u)?e.ids:u.map(m=>m[2]);return e={dialogs:t,view:n,sort:s,who:a,edge:i,entries:u,ids:p},p}}function eL(e,t,n,s){return s==="assignee"&&e.operators!==t.operators?!1:e.id===t.id&&(X2[Qe(n)]??[]).every(a=>e[a]===t[a])}function tL(e,t){let n=new Set;if(e===t)return n;for(let s in t)t[s]!==e[s]&&n.add(Number(s));for(let s in e)s in t||n.add(Number(s));return n}function nL(e,t,n,s,a,i,l){if(!t.size)return e;let c=e.filter(u=>!t.has(u[2]));for(let u of t){let p=n[u]&&fw(n[u],s,a,i,l);p&&c.splice(oL(c,p),0,p)}return c}function oL(e,t){let n=0,s=e.length;for(;n<s;){let a=n+s>>1;sh(e[a],t)<0?n=a+1:s=a}return n}function gw(e,t,{busy:n,keep:s}){if(e===t)return{shown:e,queued:[]};if(!n)return{shown:rL(e,t,s),queued:[]};let a=new Set(e),i=aL(a,t),l=[],c=[];return t.forEach((u,p)=>{a.has(u)||(p>i?l.push(u):c.push(u))}),{shown:l.length?[...e,...l]:e,queued:c}}function aL(e,t){for(let n=t.length-1;n>=0;n-=1)if(e.has(t[n]))return n;return-1}function rL(e,t,n){if(n===null||t.includes(n))return t;let s=e.indexOf(n);if(s<0)return t;let a=[...t];return a.splice(Math.min(s,a.length),0,n),a}function bw(e,t,n){let s=new Map(n.map((a,i)=>[a,i]));if(s.has(e.id))return s.get(e.id);for(let a=Math.max(0,t.indexOf(e.id));a<t.length;a+=1)if(s.has(t[a]))return s.get(t[a]);return null}var tc,q2,U2,H2,dw,gs,Y2,G2,V2,pw,J2,Q2,sh,Z2,X2,sL,to=b(()=>{eo();tc=10**14,q2=60*6e4,U2=720*60*6e4,H2=40,dw=["urgent","newest","oldest","longest","priority","client","assignee"];gs=e=>e.state==="open"&&!e.snooze,Y2=(e,t)=>e.client_count>(t.marks[e.id]??1/0),G2={mine:(e,t)=>gs(e)&&e.assignee_id===t.id,unassigned:e=>gs(e)&&e.assignee_id===null,all:gs,waiting:e=>gs(e)&&e.waiting_since!==null,unread:(e,t)=>gs(e)&&Y2(e,t)&&(e.assignee_id===t.id||e.assignee_id===null||!!t.follows[e.id]),mentions:(e,t)=>{let n=t.mentions[e.id];return!!n&&(n.no!==null||n.at>Date.now()-U2)},following:(e,t)=>e.state==="open"&&!!t.follows[e.id],snoozed:e=>e.state==="open"&&!!e.snooze,untagged:e=>gs(e)&&!e.tagged,closed:e=>e.state==="closed",failed:e=>e.state==="open"&&!!e.failed};V2=(e,{tags:t,priorities:n})=>(!t.length||e.tags.some(s=>t.includes(s)))&&(!n.length||n.includes(e.priority)),pw=e=>[...e??""].slice(0,H2).join("");J2={urgent:e=>[mw(e),e.id],newest:e=>[-e.last_at,-e.id],oldest:e=>[e.last_at,e.id],longest:e=>[e.waiting_since??tc+e.last_at,e.id],priority:e=>[mw(e)+(1-e.priority)*2*tc,e.id],client:e=>[pw(e.name),e.id],assignee:(e,t)=>[pw(t.operators[e.assignee_id]?.name),e.id]};Q2=(e,t)=>e<t?-1:e>t?1:0,sh=(e,t)=>Q2(e[0],t[0])||e[1]-t[1];Z2=64;X2={unread:["marks","follows"],following:["follows"],mentions:["mentions"]};sL=(e,t)=>e===t||e.length===t.length&&e.every((n,s)=>n[2]===t[s][2])});function at(e,{map:t=null,put:n=(l,c,u)=>{l[t][c]=u},leaves:s=t?[t]:[],accepts:a=iL,snapshot:i=lL}){bs.set(e,{map:t,write:n,leaves:s,accepts:a,snapshot:i})}function yw({k:e,of:t}){if(e==="gone")return bs.get(t)?.leaves??[];let n=bs.get(e)?.map;return n?[n]:[]}function bn(e,...t){let n={...e};for(let s of t)n[s]={...e[s]};return n}function fp(e,t,n){return(e.revs[t]??-1)>n?!1:(e.revs[t]=n,!0)}function qo(e,t,n,s,a){let i=bs.get(t);i?.accepts(e,a)&&fp(e,t+n,s)&&i.write(e,n,a)}function xw(e,t,n,s){let a=bs.get(t);if(a&&fp(e,t+n,s))for(let i of a.leaves)delete e[i][n]}function _w(e,t,n){for(let[s,{snapshot:a}]of bs)for(let[i,l]of a(t))qo(e,s,i,n,l)}var bs,iL,lL,vw,ah,kw,ww,$p=b(()=>{bs=new Map,iL=()=>!0,lL=()=>[];vw=e=>bs.get(e).map,ah=()=>[...bs.values()].map(e=>e.map).filter(Boolean),kw=()=>Object.fromEntries(ah().map(e=>[e,{}]));ww=(e,t,n,s)=>bs.get(t).write(e,n,s)});function hp(){return{ready:!1,cursor:null,company:null,automation:null,version:"",demo:!1,me:null,preferences:null,counts:pL,room:Tw,recent:[],revs:{},views:{},...kw()}}function Cw(e,t){let n=DL[t.t];return n?n(e,t):e}function Ew(e){let t=Object.keys(e.items).map(Number).sort((n,s)=>n-s);for(let n=1;n<t.length;n+=1)if(t[n]!==t[n-1]+1)return t[n-1];return null}function mL(e,t,n){if(e.operators[t]=n,e.me?.id!==t)return;let{name:s,role:a,presence:i,status_id:l}=n;e.me={...e.me,name:s,role:a,presence:i,status_id:l}}function dL(e,t,n){n.at||n.no?e.mentions[t]={no:n.no??null,at:n.at??0}:delete e.mentions[t]}function fL(e,t,n){let s=e.logs[n.dialog_id];e.logs[n.dialog_id]={...s,items:{...s.items,[n.no]:n},seen:Math.max(s.seen,n.no)}}function $L(e,t){let n=e.logs[t.dialog_id];return!n||n.loaded&&t.no<rh(n)||n.later&&t.no>ih(n)}function rh(e){let t=1/0;for(let n in e.items)t=Math.min(t,Number(n));return t}function ih(e){let t=0;for(let n in e.items)t=Math.max(t,Number(n));return t}function hL(e,{data:t,reset:n}){let s=n?{...hp(),recent:e.recent}:e,a=bn(s,"revs",...ah()),i=vn(t.cursor);return Object.assign(a,{ready:!0,cursor:t.cursor,version:t.version,demo:t.demo,me:t.me,counts:t.counts}),_w(a,t,i),a}function gL(e,{view:t,sort:n,data:s}){let a=bn(e,"dialogs","marks","mentions","revs","views"),i=vn(s.cursor);for(let c of s.items)qo(a,"dialog",c.id,i,c);for(let c in s.marks)qo(a,"mark",Number(c),i,{read_no:s.marks[c]});for(let[c,u]of Aw(s))qo(a,"mention",c,i,u);let l=s.items.at(-1);return a.views[Uo(t,n)]={loaded:!0,next:s.next,edge:s.next&&l?oh(l,t,n,da(a)):null},a}function bL(e,{data:t}){let n=bn(e,"dialogs","marks","contacts","logs","revs"),s=vn(t.cursor),{id:a}=t.dialog;return qo(n,"dialog",a,s,t.dialog),qo(n,"mark",a,s,{read_no:t.mark}),qo(n,"contact",t.contact.id,s,t.contact),n.logs[a]?.later&&Pw(n,a),ch(n,a,s,t.messages,{more:!!t.more,later:!1}),n}function vL(e,{id:t,data:n}){if(!e.logs[t])return e;let s=bn(e,"logs","revs");Pw(s,t);let a=n.messages.at(-1)?.no??0;return ch(s,t,vn(n.cursor),n.messages,{more:!!n.more,later:a<(e.dialogs[t]?.last_no??0)}),s}function ch(e,t,n,s,a){let i=e.logs[t]??lh(),l={...i.items};for(let c of s)fp(e,"message"+c.id,n)&&(l[c.no]=c);e.logs[t]={...i,items:l,loaded:!0,seen:Math.max(i.seen,s.at(-1)?.no??0),...a}}function Nw(e,t,n){let s=e.logs[t],a=Object.keys(s.items).map(Number).sort((c,u)=>c-u),i=a.length-Sw;if(i<=0)return;let l={...s.items};for(let c of n==="before"?a.slice(-i):a.slice(0,i))delete e.revs["message"+l[c].id],delete l[c];e.logs[t]={...s,items:l,...n==="before"?{later:!0}:{more:!0}}}function Pw(e,t){let{seen:n}=e.logs[t];Dw(e,t),e.logs[t]={...lh(),seen:n}}function kL(e,t,n){let[s,a]=[t[0]?.no,t.at(-1)?.no];return!t.length||!Object.keys(e.items).length?!0:n==="before"?a+1>=rh(e)&&s<=ih(e):s-1<=ih(e)&&a>=rh(e)}function yL(e,{id:t,data:n,side:s}){if(!e.logs[t]||s&&!kL(e.logs[t],n.messages,s))return e;let a=bn(e,"logs","revs"),{later:i}=a.logs[t],l=s==="before"?{more:!!n.more}:{later:i&&!!n.more};return ch(a,t,vn(n.cursor),n.messages,l),s&&Nw(a,t,s),a}function wL(e,{id:t}){let n=bn(e,"logs","revs");n.recent=[t,...e.recent.filter(s=>s!==t)].slice(0,cL),n.logs[t]??=lh();for(let s in n.logs)n.recent.includes(Number(s))||Dw(n,s);return n}function Dw(e,t){for(let n of Object.values(e.logs[t].items))delete e.revs["message"+n.id];delete e.logs[t]}function xL(e,t){let n=bn(e,"revs",...new Set(t.rows.flatMap(yw)));for(let s of t.rows)s.k==="gone"?xw(n,s.of,s.id,s.rev):qo(n,s.k,s.id,s.rev,s.row);if(n.cursor=t.cursor,t.rows.some(s=>s.k==="message"))for(let s in n.logs)Object.keys(n.logs[s].items).length>Sw*2&&Nw(n,s,"after");return Object.keys(n.dialogs).length>n.room?_L(n):n}function _L(e){let t=bn(e,"dialogs","marks"),n=new Set(t.recent);for(let s in t.views){let[a,i]=s.split(":");for(let l of gi(t.dialogs,a,i,da(t),t.views[s].edge))n.add(l)}for(let s in t.dialogs)if(!n.has(Number(s))){for(let a of["dialog","mark"])delete t.revs[a+s];delete t.dialogs[s],delete t.marks[s]}return t.room=Math.max(Tw,n.size+uL),t}function SL(e,{dialog:t,message:n,sentAtRev:s}){let a=bn(e,"dialogs","logs");if(t&&(e.revs["dialog"+t.id]??-1)===s&&(a.dialogs[t.id]=t),n){let i=e.logs[n.dialog_id];i&&!i.later&&!i.items[n.no]&&(a.logs[n.dialog_id]={...i,items:{...i.items,[n.no]:n},seen:Math.max(i.seen,n.no)})}return a}function TL(e,{id:t,client_no:n}){if((e.marks[t]??0)>=n)return e;let s=bn(e,"marks");return s.marks[t]=n,s}function CL(e,{data:t}){let n=bn(e,"notifications","revs");for(let s of t.items)qo(n,"notice",s.id,vn(t.cursor),s);return n}function OL(e,{row:t}){return{...e,preferences:t}}function EL(e,{id:t,read_no:n}){let s=bn(e,"marks");return s.marks[t]=n,s}function AL(e,{row:t}){return{...e,me:{...e.me,...t}}}function NL(e,{row:t}){let n=bn(e,"contacts");return n.contacts[t.id]=t,n}function PL(e,{id:t,on:n}){let s=bn(e,"follows");return ww(s,"follow",t,{on:n}),s}var cL,Sw,Tw,uL,pL,da,vn,Ow,kn,lh,bi,Aw,Uo,DL,Qt=b(()=>{to();$p();$p();cL=8,Sw=360,Tw=3e3,uL=500,pL={mine:0,unassigned:0,all:0,mine_unread:0,waiting:0,unread:0,mentions:0,following:0,snoozed:0,untagged:0,failed:0,notifications:0,teams:{},tasks:{open:0,late:0,mine:0,mine_late:0,free:0}},da=e=>({id:e.me?.id,marks:e.marks,follows:e.follows,mentions:e.mentions,operators:e.operators});vn=e=>Number(String(e).split(":").pop()),Ow=(e,t)=>{let n=e.marks[t.id];return n===void 0?0:Math.max(0,t.client_count-n)};kn=e=>Object.values(e.items).sort((t,n)=>t.no-n.no),lh=()=>({items:{},more:!1,later:!1,loaded:!1,seen:0}),bi=(e=[])=>e.map(t=>[t.id,t]);at("dialog",{map:"dialogs",leaves:["dialogs","logs","marks"]});at("mark",{map:"marks",put:(e,t,n)=>{e.marks[t]=n.read_no}});at("contact",{map:"contacts"});at("operator",{map:"operators",put:mL,snapshot:e=>bi(e.operators)});at("channel",{map:"channels",snapshot:e=>bi(e.channels)});at("hours",{map:"hours",snapshot:e=>bi(e.hours)});at("tag",{map:"tags",snapshot:e=>bi(e.tags)});at("company",{put:(e,t,n)=>{e.company=n},snapshot:e=>[[e.company.id,e.company]]});at("automation",{put:(e,t,n)=>{e.automation=n},snapshot:e=>[[e.automation.id,e.automation]]});at("team",{map:"teams",snapshot:e=>bi(e.teams)});at("status",{map:"statuses",snapshot:e=>bi(e.statuses)});at("follow",{map:"follows",put:(e,t,n)=>{n.on?e.follows[t]=!0:delete e.follows[t]},snapshot:e=>(e.follows??[]).map(t=>[t,{on:!0}])});at("mention",{map:"mentions",put:dL,snapshot:e=>Aw(e)});at("me",{put:(e,t,n)=>{e.me={...e.me,...n}}});at("counts",{put:(e,t,n)=>{e.counts=n}});at("preferences",{put:(e,t,n)=>{e.preferences=n},snapshot:e=>[[0,e.preferences]]});at("notice",{map:"notifications",put:(e,t,n)=>{n.id?e.notifications[t]=n:delete e.notifications[t]}});at("message",{map:"logs",put:fL,leaves:[],accepts:(e,t)=>!$L(e,t)});Aw=({mentions:e={}})=>Object.entries(e).map(([t,n])=>[Number(t),n]);Uo=(e,t)=>`${e}:${t}`;DL={start:hL,page:gL,dialog:bL,around:vL,log:yL,opened:wL,rows:xL,result:SL,read:TL,unreadFrom:EL,me:AL,preferences:OL,bell:CL,contact:NL,follow:PL,forget:()=>hp()}});function le(e){Z.value=Cw(Z.value,e)}var Z,ML,yn,ae,fa,Pe,Ye,bt,Me,gp,ge,Ge,vs,no,xo,vi,ks,nc,$a,oc,P,ki,ha,yi,wt,R=b(()=>{se();Qt();$p();Z=T(hp());ML={},yn=e=>$e(()=>Z.value[vw(e)]??ML),ae=yn("dialog"),fa=yn("mark"),Pe=yn("operator"),Ye=yn("channel"),bt=yn("message"),Me=$e(()=>Z.value.counts),gp=$e(()=>Z.value.views),ge=$e(()=>Z.value.preferences),Ge=yn("team"),vs=yn("status"),no=yn("hours"),xo=yn("tag"),vi=$e(()=>Z.value.company),ks=yn("follow"),nc=yn("mention"),$a=()=>da({me:P.value,marks:fa.value,follows:ks.value,mentions:nc.value,operators:Pe.value}),oc=yn("notice"),P=$e(()=>Z.value.me),ki=$e(()=>Me.value.mine_unread+Me.value.unassigned),ha=e=>Z.value.revs["dialog"+e]??-1,yi=e=>Ow({marks:fa.value},e),wt=e=>Ye.value[e.channel_id]});function IL(e,t,n){let s=wi(e);return{layout:s?"full":e==="board"?"board":"list",task:s??wi(t),tasksView:n.get("view"),tasksSort:n.get("sort")}}function Lw(e){sc.peek().startsWith("/inbox")&&(Mw=sc.peek()),sc.value=e}function Rw(e){return ac=e,()=>{ac===e&&(ac=null)}}function L(e,{replace:t=!1,sure:n=!1}={}){e===bp()||!n&&Iw(e)||(history[t?"replaceState":"pushState"](null,"",e),Lw(e))}function _o(e="list",{task:t=null,view:n=null,sort:s=null}={}){let a=new URLSearchParams({...n&&{view:n},...s&&{sort:s}}).toString();return`/tasks/${e}${t?`/${t}`:""}${a?`?${a}`:""}`}var bp,sc,wi,LL,RL,E,Mw,Ho,ac,Iw,U,vp,nn,kp,on,Ke,J=b(()=>{se();eo();bp=()=>location.pathname+location.search,sc=T(bp()),wi=e=>/^\d{1,15}$/.test(e??"")?Number(e):null,LL={notices:"notifications"},RL={layout:null,task:null,tasksView:null,tasksSort:null},E=$e(()=>{let e=new URL(sc.value,location.origin),[,t,n,s]=e.pathname.split("/"),a={dialog:null,at:null,q:"",section:null,id:null,rule:null,tab:null,...RL},i={view:uw(n)?n:"mine",...a};return t==="login"||t==="setup"?{...i,page:t}:t==="search"?{...i,page:t,q:e.searchParams.get("q")??""}:t==="settings"?{...i,page:t,section:LL[n]??(n||null)}:t==="clients"?{...i,page:t,id:wi(n)}:t==="tasks"?{...i,page:t,...IL(n,s,e.searchParams)}:t==="automation"?{...i,page:t,rule:wi(n)??(n||null),tab:e.searchParams.get("tab")}:t&&t!=="inbox"?{...i,page:"nowhere"}:{...i,page:"inbox",dialog:wi(s),at:wi(e.searchParams.get("m"))}});Mw="/inbox/mine",Ho=()=>Mw;ac=null;window.addEventListener("beforeunload",e=>{ac?.(null)&&e.preventDefault()});Iw=e=>!!ac?.(e,()=>L(e,{sure:!0}));U=(e,t,n)=>t?`/inbox/${e}/${t}${n?`?m=${n}`:""}`:`/inbox/${e}`,vp=e=>e?`/search?${new URLSearchParams({q:e})}`:"/search",nn=e=>e?`/settings/${e}`:"/settings",kp=e=>`/clients/${e}`,on=e=>`/tasks/${e}`;Ke=(e=null,t=null)=>`/automation${e?`/${e}`:""}${t?`?tab=${t}`:""}`;window.addEventListener("popstate",()=>{Iw(bp())?history.pushState(null,"",sc.peek()):Lw(bp())});document.addEventListener("click",e=>{let t=e.target.closest?.("a[href^='/inbox'], a[href^='/search'], a[href^='/settings'], a[href^='/clients'], a[href^='/automation'], a[href^='/tasks']");!t||e.defaultPrevented||e.button||e.metaKey||e.ctrlKey||e.shiftKey||(e.preventDefault(),L(t.getAttribute("href")))})});function Fw(e){e(),requestAnimationFrame(()=>requestAnimationFrame(e))}function hr(){yp+=1;let e=yp;Fw(()=>{e===yp&&(wp=performance.now())})}function dh(){yp+=1,wp=-xp}var xp,zw,wp,Bw,Ww,uh,mh,ph,yp,Kw,jw,qw,gr,_p,ys=b(()=>{se();J();R();xp=700,zw=0,wp=-xp,Bw=0,Ww=0,uh=0,mh=!1,ph=$e(()=>{let{page:e,dialog:t}=E.value;return e==="inbox"&&t&&bt.value[t]?.loaded?t:null});he(()=>{let e=ph.value;mh=!1,Fw(()=>{ph.peek()===e&&(zw=performance.now())})});for(let e of["keydown","pointerdown","click"])window.addEventListener(e,t=>{Bw=t.timeStamp,e!=="pointerdown"&&(uh=e==="click"?t.detail:0,uh===1&&(Ww=t.timeStamp))},{capture:!0});yp=0,Kw=()=>{mh=!0};jw=e=>e-zw>=xp,qw=e=>ph.peek()!==null&&jw(e),gr=()=>Bw-wp<xp||uh>1&&wp>=Ww,_p=()=>mh||jw(performance.now())});function FL(e,t){let n=[...e],s=[];for(;n.length+1>BL;){let a=Math.min(...n.map(fh));if(a>fh(t))break;s.push(...n.splice(n.findIndex(i=>fh(i)===a),1))}return s}function Q(e,{icon:t="check",undo:n=null,action:s=null,label:a="",alert:i=!1,ms:l=zL,silent:c=!1,more:u=null,keep:p=!1}={}){Uw+=1;let m={id:Uw,text:e,icon:t,alert:i,silent:c,more:u,keep:p,label:n?o("Undo"):a,run:n??s,undo:!!n},h=c?[]:FL(ws.value.filter(f=>!f.silent),m);return ws.value=[...ws.value.filter(f=>!h.includes(f)),m],n&&!c&&(xs.value=[{id:m.id,text:e,icon:t,at:Date.now(),run:n},...xs.peek()].slice(0,WL)),setTimeout(()=>Sp(m.id),l),m.id}function Sp(e){ws.value=ws.value.filter(t=>t.id!==e)}function br(e){Sp(e),xs.value=xs.peek().filter(t=>t.id!==e)}function rc(e){dh(),e.undo??!0?br(e.id):Sp(e.id),e.run()}function Gw(e){dh(),Sp(e.id),e.more.run()}function Tp(){let e=ws.value.findLast(t=>t.undo);e&&rc(e)}var zL,BL,Uw,ws,xs,WL,fh,Hw,ne,Yw,be=b(()=>{se();w();ys();zL=8e3,BL=3,Uw=0,ws=T([]),xs=T([]),WL=50,fh=e=>e.keep?2:e.run||e.alert?1:0;Hw=(e,t)=>Q("",{undo:e,ms:t,silent:!0}),ne=(e,t)=>Q(e,{icon:"circle-alert",alert:!0,...t});Yw=()=>{xs.value=[]}});function $h(e,t,n){localStorage.setItem("okno."+e,t),t===n?delete document.documentElement.dataset[e]:document.documentElement.dataset[e]=t}async function Go(e){localStorage.setItem("okno.lang",e),await ec(e),await Ep({locale:e})}async function ga(e){Pn.value=e,await Ep({theme:e})}async function xi(e){So.value=e,await Ep({density:e})}async function Ep(e){if(qe.value!=="in"){ic={...ic,...e};return}try{le({t:"me",row:await F("/api/me",e,{method:"PATCH"})})}catch(t){ne(B(t))}}async function Ap(){if(Object.keys(ic).length)try{await F("/api/me",ic,{method:"PATCH"}),ic={}}catch{}}async function hh(){let{locale:e,theme:t,density:n}=P.peek();Pn.value=t,So.value=n,e&&localStorage.setItem("okno.lang",e),e&&e!==ze.peek()&&await ec(e)}var Pn,Vw,Cp,So,Op,Yo,oo,sn,Jw,Qw,ic,KL,Pt=b(()=>{se();V();R();w();to();be();Pn=T(localStorage.getItem("okno.theme")??"system"),Vw=T(matchMedia("(prefers-color-scheme: dark)").matches);matchMedia("(prefers-color-scheme: dark)").addEventListener("change",e=>{Vw.value=e.matches});Cp=$e(()=>Pn.value==="dark"||Pn.value==="system"&&Vw.value),So=T(localStorage.getItem("okno.density")??"normal"),Op=T(localStorage.getItem("okno.text")??"normal"),Yo=T(localStorage.getItem("okno.side")==="hidden"),oo=T(localStorage.getItem("okno.card")==="hidden"),sn=T(dw.includes(localStorage.getItem("okno.sort"))?localStorage.getItem("okno.sort"):"urgent");he(()=>{$h("theme",Pn.value,"system")});he(()=>{$h("density",So.value,"normal")});he(()=>{$h("text",Op.value,"normal")});he(()=>{localStorage.setItem("okno.side",Yo.value?"hidden":"shown")});he(()=>{localStorage.setItem("okno.card",oo.value?"hidden":"shown")});he(()=>{localStorage.setItem("okno.sort",sn.value)});Jw=()=>localStorage.getItem("okno.lang");Qw=e=>Ep({status_id:e});ic={};KL=$e(()=>P.value&&[P.value.locale,P.value.theme,P.value.density].join());he(()=>{KL.value&&qt(()=>{hh()})})});function vh(e){_s=e,Ss=!0,wh()}function kh(){Ss=!1,clearTimeout(bh),Bt?.close(),Bt=null,vr=0,Dn.value="on"}function yh(){Bt?.readyState===WebSocket.OPEN&&Bt.send(JSON.stringify({t:"hello",cursor:_s.cursor(),build:_s.build}))}function Xw(e){Bt?.readyState===WebSocket.OPEN&&Bt.send(JSON.stringify(e))}function wh(){if(clearTimeout(bh),!Ss||Bt&&Bt.readyState<=WebSocket.OPEN)return;let e=location.protocol==="https:"?"wss:":"ws:",t=new WebSocket(`${e}//${location.host}/api/live`);Bt=t,gh=Date.now(),t.addEventListener("open",()=>{t===Bt&&yh()}),t.addEventListener("message",n=>{t===Bt&&GL(JSON.parse(n.data))}),t.addEventListener("close",n=>{t===Bt&&ex(n.code)})}function GL(e){if(gh=Date.now(),e.t==="ping"){Bt.send('{"t":"pong"}');return}if(e.t==="welcome"){_s.signal(e),xh();return}e.t==="resync"&&_s.resync(),e.t==="events"?_s.events(e):_s.signal(e)}function VL(){if(!Ss)return;let e=Bt;Bt=null,e?.close(),Pp()}function xh(){Np=0;let e=vr>0;vr=0,Dn.value="on",_s.back(e)}function ex(e){if(Bt=null,!Ss)return;if(vr||=Date.now(),e===Zw.signedOut){Ss=!1,_s.signedOut();return}let t=e===Zw.tooSlow?0:Math.min(qL,jL*2**Np);Np+=1,bh=setTimeout(wh,t*(.5+Math.random()/2))}function Pp(){Np=0,wh()}var jL,qL,UL,HL,YL,Zw,Dn,Bt,_s,Np,vr,gh,bh,Ss,kr=b(()=>{se();jL=1e3,qL=3e4,UL=45e3,HL=2e3,YL=5e3,Zw={signedOut:4401,foreign:4403,tooSlow:4408},Dn=T("on"),Bt=null,_s=null,Np=0,vr=0,gh=0,bh=0,Ss=!1;setInterval(()=>{if(!Ss)return;if(Bt?.readyState===WebSocket.OPEN&&Date.now()-gh>UL){let t=Bt;ex(0),t.close()}let e=vr?Date.now()-vr:0;Dn.value=e>YL?"off":e>HL?"grey":"on"},500);window.addEventListener("online",VL);window.addEventListener("offline",()=>{Ss&&(vr||=Date.now())});document.addEventListener("visibilitychange",()=>{!document.hidden&&Ss&&!Bt&&Pp()})});function lx(e){e.t==="welcome"&&(rx=Date.now(),Dp.value={},Mp.value={},va.value={},Ip()),e.t==="presence"&&(Dp.value=tx(Dp.peek(),e.people,t=>t==="off")),e.t==="here"&&(Mp.value=tx(Mp.peek(),{[e.dialog]:e.people},t=>!t.length)),e.t==="typing"&&QL(e.dialog)}function tx(e,t,n){let s={...e,...t};for(let a in t)n(t[a])&&delete s[a];return s}function QL(e){let t=Date.now()+Sh;va.value={...va.peek(),[e]:t},setTimeout(()=>{va.peek()[e]===t&&cx(e)},Sh)}function cx(e){if(!(e in va.peek()))return;let{[e]:t,...n}=va.peek();va.value=n}function ux(e){for(let t of e)t.k==="message"&&t.row.kind==="in"&&cx(t.row.dialog_id)}function dx(e,t,n){let s=Date.now();ba.value=n.trim()?{dialog:e,mode:t,at:s}:null,ba.value&&(s-Th>=_h&&Ip(),setTimeout(()=>{ba.peek()?.at===s&&(ba.value=null)},Sh-_h))}function Ch(){ba.value=null}function Ip(){if(clearTimeout(nx),qe.peek()!=="in")return;let e=Th+_h-Date.now();if(e>0){nx=setTimeout(Ip,e);return}Th=Date.now(),Xw(JSON.parse(mx.peek()))}function Oh(){Lp.value=!1,clearTimeout(ox),ox=setTimeout(()=>{Lp.value=!0},JL)}var _h,Sh,JL,Dp,Mp,va,sx,ax,Rp,rx,ix,px,Lp,ba,Th,nx,ox,mx,yr=b(()=>{se();V();kr();J();R();_h=2e3,Sh=6e3,JL=5*6e4,Dp=T({}),Mp=T({}),va=T({}),sx=e=>Dp.value[e]??"off",ax=e=>(Mp.value[e]??[]).filter(t=>t.id!==P.value?.id),Rp=e=>e in va.value,rx=0,ix=()=>rx;px=T(!document.hidden),Lp=T(!1),ba=T(null),Th=0,nx=0,ox=0,mx=$e(()=>{let{page:e,dialog:t}=E.value,n=e==="inbox"&&px.value&&!Lp.value?t:null,s=ba.value&&ba.value.dialog===n?ba.value.mode:null;return JSON.stringify({t:"look",dialog:n,typing:s,idle:Lp.value})});he(()=>{mx.value&&Dn.value==="on"&&Ip()});for(let e of["keydown","pointerdown","pointermove","wheel"])window.addEventListener(e,Oh,{passive:!0,capture:!0});document.addEventListener("visibilitychange",()=>{px.value=!document.hidden,document.hidden||Oh()});Oh()});function _i(e,...t){for(let n of lc[e])n(...t)}async function Ts(e,t){if(Ct.value[e]?.busy)return!1;Ct.value={...Ct.value,[e]:{busy:!0}};try{await t();let{[e]:n,...s}=Ct.value;return Ct.value=s,!0}catch(n){if(!(n instanceof Y))throw n;return Ct.value={...Ct.value,[e]:{busy:!1,problem:n}},!1}}async function wr(){let e=await K("/api/start");qe.value="in",$x.value=Date.now(),fr(()=>{le({t:"start",data:e,reset:!0}),_i("snapshot",e,{entered:!0})}),await hh(),_i("entered",e.me.id),vh(vx),hx.postMessage(e.me.id)}function Wp(){kh(),qe.value="out",Ct.value={},le({t:"forget"})}function gx(){qe.value="in",vh(vx),_i("online")}async function wx(){let{view:e,dialog:t}=E.peek(),n=gn(e,sn.peek());try{let s=await K("/api/start");if(s.build!==bx&&!kx.some(l=>l())){location.reload();return}let a=await XL(e,n),i=t?await K(`/api/dialogs/${t}`).catch(()=>null):null;fr(()=>{le({t:"start",data:s,reset:!0}),_i("snapshot",s,{entered:!1});for(let l of a)le({t:"page",view:e,sort:n,data:l});t&&le({t:"opened",id:t}),i&&le({t:"dialog",data:i})}),yh(),xh()}catch(s){if(!(s instanceof Y))throw s;s.offline&&setTimeout(wx,3e3)}}async function XL(e,t){let{dialogs:n,views:s}=Z.peek(),a=s[Uo(e,t)],i=a?.loaded?gi(n,e,t,da(Z.peek()),a.edge).length:0,l=[await K(zp(e,t,null))];for(let c=l[0].items.length;c<i&&l.length<ZL&&l.at(-1).next;c+=l.at(-1).items.length)l.push(await K(zp(e,t,l.at(-1).next)));return l}function zp(e,t,n){let s=new URLSearchParams({view:e,sort:t,limit:n?"100":"50"});return n&&s.set("after",n),`/api/dialogs?${s}`}function xr(e,t){let n=Z.peek().views[Uo(e,t)];return n?.loaded&&!n.next?null:Ts(`page:${Uo(e,t)}`,async()=>{let s=await K(zp(e,t,n?.next));le({t:"page",view:e,sort:t,data:s})})}async function cc(e,{unread:t=!0}={}){le({t:"opened",id:e}),!Z.peek().logs[e].loaded&&(await Ts(`dialog:${e}`,async()=>{let n=await K(`/api/dialogs/${e}`),s=t?await eR(e,n):null;fr(()=>{le({t:"dialog",data:n}),s&&le({t:"around",id:e,data:s})})}),Tx())}async function eR(e,{mark:t,dialog:n,messages:s,more:a}){let i=Math.min(...s.map(c=>c.client_no??1/0));if(!a||t>=n.client_count||i<=t+1)return null;let{no:l}=await K(`/api/dialogs/${e}/place?client_no=${t+1}`);return l?K(_x(e,l)):null}async function tR(e,t){await cc(e,{unread:!1});let n=Z.peek().logs[e];!n?.loaded||n.items[t]||t>(Z.peek().dialogs[e]?.last_no??0)||await Ts(`around:${e}`,async()=>{le({t:"around",id:e,data:await K(_x(e,t))})})}function Eh(e){let t=Z.peek().logs[e];if(!t?.later)return null;let n=Math.max(...Object.keys(t.items).map(Number));return Ts(`newer:${e}`,async()=>{le({t:"log",id:e,side:"after",data:await K(`/api/dialogs/${e}/messages?after=${n}&limit=${Sx}`)})})}function Ah(e){let t=Z.peek().logs[e];if(!t?.loaded||!t.more)return null;let n=Math.min(...Object.keys(t.items).map(Number));return Ts(`older:${e}`,async()=>{le({t:"log",id:e,side:"before",data:await K(`/api/dialogs/${e}/messages?before=${n}&limit=${Sx}`)})})}function Tx(){for(let e of Z.peek().recent){let t=Z.peek().logs[e],n=t?.loaded?Ew(t):null;n!==null&&Ts(`hole:${e}`,async()=>{le({t:"log",id:e,side:"after",data:await K(`/api/dialogs/${e}/messages?after=${n}&limit=40`)})})}}function Cx(e){let t=n=>le({t:"rows",cursor:Z.peek().cursor,rows:[{k:"mark",id:e.id,rev:0,row:{read_no:n}}]});if(e.opened_at>=$x.peek()){t(0);return}Ts("mark",async()=>{t((await K(`/api/dialogs/${e.id}`)).mark)})}async function Ox(e){let t=e.id,n=e.client_count;if(!((Z.peek().marks[t]??0)>=n)){le({t:"read",id:t,client_no:n});try{await Ne("POST",`/api/dialogs/${t}/read`,{client_no:n})}catch{}}}function nR(){for(let s of Object.keys(Ct.value)){if(!Ct.value[s].problem?.offline)continue;let{[s]:a,...i}=Ct.value;Ct.value=i}let{view:e,dialog:t}=E.peek(),n=gn(e,sn.peek());Z.peek().views[Uo(e,n)]?.loaded||xr(e,n),t&&!Z.peek().logs[t]?.loaded&&cc(t)}var Ct,$x,lc,Bp,Si,an,Mn,hx,bx,vx,kx,yx,ZL,xx,fx,_x,Fp,Sx,rt=b(()=>{se();V();to();kr();yr();Pt();Qt();J();R();Ct=T({}),$x=T(0),lc={snapshot:[],entered:[],rows:[],online:[]},Bp=e=>{lc.snapshot.push(e)},Si=e=>{lc.entered.push(e)},an=e=>{lc.rows.push(e)},Mn=e=>{lc.online.push(e)};hx=new BroadcastChannel("okno");hx.addEventListener("message",e=>{qe.peek()==="out"||!Z.peek().me||e.data===Z.peek().me.id||(kh(),wr().catch(()=>location.reload()))});bx=new URL(import.meta.url).pathname.split("/")[2],vx={build:bx,cursor:()=>Z.peek().cursor,events:e=>{let t=Z.peek();le({t:"rows",cursor:e.cursor,rows:e.rows}),ux(e.rows),_i("rows",e.rows,t,Z.peek()),Tx()},signal:lx,resync:()=>{wx()},back:()=>{nR(),_i("online")},signedOut:()=>{qe.value="expired"}},kx=[],yx=e=>{kx.push(e)};ZL=10;xx=(e,t)=>Ts(`page:${Uo(e,t)}`,async()=>{le({t:"page",view:e,sort:t,data:await K(zp(e,t,null))})});fx=40,_x=(e,t)=>`/api/dialogs/${e}/messages?before=${t+fx/2}&limit=${fx}`,Fp=e=>Ts(`dialog:${e}`,async()=>{le({t:"dialog",data:await K(`/api/dialogs/${e}`)})}),Sx=60;he(()=>{let{page:e,view:t,dialog:n,at:s}=E.value,a=gn(t,sn.value);qe.value!=="in"||e!=="inbox"||qt(()=>{Z.value.views[Uo(t,a)]?.loaded||xr(t,a),n&&s?tR(n,s):n&&cc(n)})})});var y,mt,re=b(()=>{se();y=T(null),mt=T(!1)});function Cs(e){uc.value=uc.value===e?`${e} `:e}function sR(e){Kp.push(e),Ex||=setTimeout(aR,oR)}function aR(){let e=[...new Set(Kp)];uc.value=e.length===1?o("New message: {name}",{name:e[0]}):S("{n} new message","{n} new messages",Kp.length),Kp=[],Ex=0}var oR,uc,Kp,Ex,_r=b(()=>{se();rt();w();oR=4e3,uc=T(""),Kp=[],Ex=0;an((e,t,n)=>{for(let s of e){if(s.k!=="message"||s.row.kind!=="in")continue;let a=n.dialogs[s.row.dialog_id],i=t.dialogs[s.row.dialog_id];a&&(!i||i.last_no<s.row.no)&&a.assignee_id===n.me.id&&sR(a.name)}})});var Nh,Ph,Vo,Sr,pc,rn,Ti,mc,To=b(()=>{Nh=new Map,Ph=new Map,Vo=e=>{Nh.set(e.page,e)},Sr=e=>Nh.get(e),pc=()=>[...Nh.values()].filter(e=>e.icon),rn=e=>{Ph.set(e.id,{when:()=>!0,...e})},Ti=()=>[...Ph.values()].filter(e=>e.when()),mc=e=>Ph.get(e)});function Ax(e){let t=String(e).replace(/[«»"“”]/g," ").split(/\s+/).filter(s=>/[\p{L}\p{N}]/u.test(s));return t.length?(t.length>1?[t[0],t[1]]:[t[0]]).map(s=>[...s.replace(/^[^\p{L}\p{N}]+/u,"")][0]).join("").toUpperCase():"?"}function so(e){let t=0;for(let n of String(e))t=(t*31+n.codePointAt(0))%9973;return"h"+(1+t%8)}function ka(e){let[t,n]=String(e).split(/\s+/);return n?`${t} ${[...n][0]}.`:t}var Jo,G,Te=b(()=>{R();w();Jo=e=>String(e).split(/\s+/)[0],G=e=>Pe.value[e]?.name??o("Former colleague")});function Tr(e){let t=Object.values(Ye.value).filter(s=>s.kind===e.kind&&s.health!=="removed"),n=Ye.value[e.channel_id];return t.length>1&&n?`${Ce(e.kind)} · ${n.name}`:Ce(e.kind)}var rR,d,Ci,Nx,Ce,Px,ye,te,ya,ln,Le,ie,N=b(()=>{C();w();Te();R();rR=new URL("../../icons.svg",import.meta.url).pathname,d=({name:e,size:t=""})=>r`<svg class=${"i "+t} aria-hidden="true"><use href=${`${rR}#${e}`} /></svg>`,Ci=({big:e})=>r`<svg class=${e?"mark big":"mark"} viewBox="0 0 26 26" aria-hidden="true">
<rect class="fr" width="26" height="26" rx="7" />
<rect class="p" x="5" y="5" width="7.2" height="7.2" rx="1.8" />
<rect class="p2" x="13.8" y="5" width="7.2" height="7.2" rx="1.8" />
<rect class="p2" x="5" y="13.8" width="7.2" height="7.2" rx="1.8" />
<rect class="lit" x="13.8" y="13.8" width="7.2" height="7.2" rx="1.8" />
</svg>`,Nx={telegram:()=>o("Telegram"),vk:()=>o("VK"),email:()=>o("Email"),phone:()=>o("Phone")},Ce=e=>Nx[e]?Nx[e]():e;Px=({dialog:e})=>{let[t,...n]=Tr(e).split(" · ");return n.length?r`<span class="only-roomy">${t} · </span>${n.join(" · ")}`:t},ye=({kind:e,size:t="",named:n})=>r`<span class=${`ch ${e} ${t}`} role=${n?"img":null} aria-label=${n?Ce(e):null}
aria-hidden=${n?null:"true"}>
<${d} name=${"ch-"+e} />
</span>`,te=({name:e,face:t,size:n="",children:s})=>r`<span class=${`av ${so(e)} ${n}`} aria-hidden="true">
${Ax(e)}
${t&&r`<img key=${t} src=${`/avatars/${t}`} alt="" loading="lazy" draggable=${!1} />`}
${s}
</span>`,ya=({size:e=""})=>r`<span class=${`av none ${e}`} aria-hidden="true"><${d} name="user-round" size="s" /></span>`,ln=({of:e})=>r`<span class="keys">${e.map(t=>r`<kbd>${t}</kbd>`)}</span>`,Le=({width:e})=>r`<svg class="skw" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
<rect width=${e} height="8" rx="2" />
</svg>`,ie=({icon:e,title:t,text:n,children:s})=>r`<div class="empty"><span class="eic"><${d} name=${e} size="l" /></span>
<b>${t}</b>${n&&r`<span>${n}</span>`}${s}</div>`});function Lh(){let e=Date.now();Up.value=e,e-M.value>=Dh-Mh/2&&(M.value=e),qp=setTimeout(Lh,jp?Mh:Dh)}function Dx(){return jp+=1,jp===1&&(clearTimeout(qp),qp=setTimeout(Lh,Mh)),()=>{jp-=1}}function Cr(){M.value=Up.value=Date.now()}var Dh,Mh,M,Up,jp,qp,ve=b(()=>{se();Dh=15e3,Mh=1e3,M=T(Date.now()),Up=T(Date.now()),jp=0,qp=0;qp=setTimeout(Lh,Dh);document.addEventListener("visibilitychange",()=>{document.hidden||Cr()})});function Ln(e){let t=ze.value+JSON.stringify(e);return Rh.has(t)||Rh.set(t,new Intl.DateTimeFormat(ze.value==="ru"?"ru-RU":"en-GB",e)),Rh.get(t)}function zx(e,t){try{let n=new Intl.NumberFormat(ze.value==="ru"?"ru-RU":"en-GB",{style:"currency",currency:t,trailingZeroDisplay:"stripIfInteger"});return n.format(e/10**n.resolvedOptions().maximumFractionDigits)}catch{return`${e/100} ${t??""}`.trim()}}function Fn(e){let t=e,n=0;for(;t>=1e3&&n<Rx.length-1;)t/=1024,n+=1;let s=n>1&&t<10?1:0;return`${new Intl.NumberFormat(ze.value==="ru"?"ru-RU":"en-GB",{maximumFractionDigits:s}).format(t)} ${Rx[n]()}`}function Wt(e,t=Date.now()){return Ln(Yp(e,t)?{day:"numeric",month:"long"}:{day:"numeric",month:"long",year:"numeric"}).format(e)}function Co(e,t){let n=dc(e,t);return n<=0?H(e):n===1?o("yesterday"):n<7?Ln({weekday:"short"}).format(e):Ln(Yp(e,t)?{day:"numeric",month:"short"}:{day:"2-digit",month:"2-digit",year:"2-digit"}).format(e)}function Oi(e,t){let n=dc(e,t);return n===0?o("Today"):n===1?o("Yesterday"):Wt(e,t)}function nt(e,t){let n=dc(e,t);return n<=0?o("today"):n===1?o("yesterday"):Wt(e,t)}function Ve(e,t=Date.now()){let n=-dc(e,t);if(n===0)return o("today at {time}",{time:H(e)});if(n===1)return o("tomorrow at {time}",{time:H(e)});let s=Ln(Yp(e,t)?{weekday:"short",day:"numeric",month:"long"}:{day:"numeric",month:"long",year:"numeric"}).format(e);return o("{day} at {time}",{day:s,time:H(e)})}function Je(e){let t=Math.max(1,Math.floor(e/Ix));if(t<60)return o("{n} min",{n:t});let n=Math.floor(e/Ih);return n<24?t%60&&n<10?o("{h} h {m} min",{h:n,m:t%60}):o("{h} h",{h:n}):S("{n} day","{n} days",Math.floor(e/Hp))}function Bx(e,t){let n=Math.floor((t-e)/1e3);return n<5?o("just now"):n<60?S("{n} second ago","{n} seconds ago",n):t-e<Ih?S("{n} minute ago","{n} minutes ago",Math.floor(n/60)):dc(e,t)===0?o("at {time}",{time:H(e)}):je(e)}function Wx(e){let t=Ln({month:"long",year:"numeric"}).format(e).replace(/\s*г\.$/,"");return t[0].toUpperCase()+t.slice(1)}function Gp(e,t=Date.now()){let n=e-t<2*Hp?{weekday:"short"}:{day:"numeric",month:"short"};return`${Ln(n).format(e)}, ${H(e)}`}function Es(e,t="short"){let n=Ln({weekday:t,timeZone:"UTC"}).format(iR+e*Hp);return n[0].toUpperCase()+n.slice(1)}function jx(e){try{let t=new Intl.DateTimeFormat("en-GB",{timeZone:e,timeZoneName:"shortOffset"}).formatToParts(),{value:n}=t.find(s=>s.type==="timeZoneName");return n.replace("GMT","UTC")}catch{return e}}function qx(e){let t=null;return n=>((t?.text!==n||t.lang!==ze.value)&&(t={text:n,lang:ze.value,made:e(n)}),t.made)}var Ix,Ih,Hp,Rh,Mx,dc,Yp,Lx,pe,tt,H,je,Rx,Os,Kn,Fx,iR,Vp,zh,Kx,oe=b(()=>{w();Ix=6e4,Ih=60*Ix,Hp=24*Ih,Rh=new Map;Mx=e=>new Date(e).setHours(0,0,0,0),dc=(e,t)=>Math.round((Mx(t)-Mx(e))/Hp),Yp=(e,t)=>new Date(e).getFullYear()===new Date(t).getFullYear(),Lx={ru:new Intl.NumberFormat("ru-RU"),en:new Intl.NumberFormat("en-GB")},pe=e=>(Lx[ze.value]??Lx.en).format(e).replaceAll(","," ");tt=e=>new Date(e).toDateString(),H=e=>Ln({hour:"2-digit",minute:"2-digit"}).format(e),je=e=>Ln({dateStyle:"long",timeStyle:"short"}).format(e),Rx=[()=>o("B"),()=>o("KB"),()=>o("MB"),()=>o("GB")];Os=e=>`${Math.floor(e/60)}:${String(Math.floor(e%60)).padStart(2,"0")}`;Kn=(e,t=Date.now())=>Ln(!t||Yp(e,t)?{weekday:"short",day:"numeric",month:"long"}:{day:"numeric",month:"long",year:"numeric"}).format(e);Fx=()=>Array.from({length:7},(e,t)=>{let n=Ln({weekday:"short"}).format(new Date(2024,0,t+1));return n[0].toUpperCase()+n.slice(1,2)}),iR=Date.UTC(2024,0,1);Vp=(e,t)=>Ln({weekday:"short",day:"numeric",month:"long",hour:"2-digit",minute:"2-digit",timeZone:t}).format(e),zh=e=>Ln({day:"numeric",month:"long",year:"numeric",timeZone:"UTC"}).format(Date.parse(e)),Kx=(e,t)=>Ln({day:"numeric",month:"long",timeZone:"UTC"}).formatRange(Date.parse(e),Date.parse(t))});function Wh(e){let t=ao.peek().filter(n=>!e.includes(n));t.length!==ao.peek().length&&(ao.value=t)}function Ux(e){fc.value=e,setTimeout(()=>{fc.peek()===e&&(fc.value=[])},lR)}function Hx(e,t,n){let s=da(e),a=t.filter(l=>e.dialogs[l]&&!ma(e.dialogs[l],n,s));if(!a.length)return null;let i=a.filter(l=>e.dialogs[l].assignee_id===e.me.id);return i.length?{view:"mine",ids:i}:{view:"unassigned",ids:a}}var lR,ao,fc,Ei,Bh,Jp=b(()=>{rt();se();to();Qt();lR=1600,ao=T([]),fc=T([]),Ei=T(null),Bh=(e,t)=>gs(e)&&e.waiting_since!==null&&(e.assignee_id===null||e.assignee_id===t);an((e,t,n)=>{let s=n.me?.id,a=e.filter(({k:l,id:c,row:u})=>l==="dialog"&&Bh(u,s)&&!(t.dialogs[c]&&Bh(t.dialogs[c],s))&&!ao.peek().includes(c)),i=ao.peek().filter(l=>n.dialogs[l]&&Bh(n.dialogs[l],s));(a.length||i.length!==ao.peek().length)&&(ao.value=[...i,...a.map(({id:l})=>l)])})});async function Zp(){Ai.value!=="unsupported"&&(Ai.value=await Notification.requestPermission())}function Qx(e,t,n,s){if(Ai.value!=="granted")return!1;let a=new Notification(e,{body:t,tag:`okno-${n}`,silent:!0});return a.addEventListener("click",()=>{window.focus(),a.close(),s()}),!0}var Ai,$c,Qp,Yx,Gx,Vx,Jx,Fh=b(()=>{se();Ai=T("Notification"in window?Notification.permission:"unsupported"),$c=T(!1);navigator.locks?.request("okno.leader",()=>new Promise(()=>{$c.value=!0}));navigator.locks||($c.value=!0);Qp="okno.focus",Yx=crypto.randomUUID?.()??String(Math.random()),Gx=()=>{localStorage.setItem(Qp,Yx)},Vx=()=>{localStorage.getItem(Qp)===Yx&&localStorage.removeItem(Qp)};window.addEventListener("focus",Gx);window.addEventListener("blur",Vx);window.addEventListener("pagehide",Vx);document.hasFocus()&&Gx();Jx=()=>localStorage.getItem(Qp)!==null});var cR,uR,Zx,pR,Xx,wn,As=b(()=>{w();cR={"token-wrong":()=>o("the platform rejects the token"),"other-poller":()=>o("another program receives this bot's messages"),"webhook-set":()=>o("a webhook is set on the bot"),"settings-wrong":()=>o("the stored settings cannot be used"),"secrets-unreadable":()=>o("the stored token cannot be decrypted with the current key"),network:()=>o("the platform cannot be reached"),"server-error":()=>o("the platform has a problem"),"answer-broken":()=>o("unexpected response from the platform"),"rate-limited":()=>o("the platform asks to wait"),"storage-failed":()=>o("messages cannot be stored"),"internal-error":()=>o("the connector failed, the log has the details"),"history-gap":()=>o("the platform lost some events; the rest was loaded from its history"),"longpoll-off":()=>o("Long Poll is off in the community's settings"),"password-wrong":()=>o("the mail server rejects the name or the password"),"certificate-wrong":()=>o("the mail server's certificate cannot be trusted"),"tls-missing":()=>o("the mail server offers no secure connection"),"tls-failed":()=>o("a secure connection to the mail server failed"),"folder-missing":()=>o("the mailbox has no such folder"),"mailbox-full":()=>o("the mailbox is full, clients' emails are rejected"),"server-unreachable":()=>o("the mail server cannot be reached"),"blocked-by-client":()=>o("the client has blocked the bot"),"client-gone":()=>o("the client's account no longer exists"),"kicked-from-group":()=>o("the bot is no longer in the group"),"no-permission":()=>o("the bot may not write there"),"too-late":()=>o("the platform no longer allows changes"),"reaction-refused":()=>o("the platform does not accept this reaction here"),"never-arrived":()=>o("the platform says it does not have it"),"message-gone":()=>o("the client no longer has the message"),"client-not-started":()=>o("the client must write first"),"chat-not-found":()=>o("the platform does not know this chat"),"text-too-long":()=>o("the text is too long for this channel"),"text-empty":()=>o("the text is empty"),"not-allowed-by-client":()=>o("the client has not allowed messages from the community"),"client-privacy":()=>o("the client's privacy settings block it"),blacklisted:()=>o("the client is on the community's blacklist"),"too-many-files":()=>o("too many files for one message"),"file-missing":()=>o("a file is no longer stored here"),"file-too-large":()=>o("the file is too large for this channel"),"address-wrong":()=>o("emails cannot be sent to this address"),"address-refused":()=>o("the mail server does not know this address or rejects it"),"sender-refused":()=>o("the mail server does not allow this mailbox to send"),"recipient-mailbox-full":()=>o("the client's mailbox is full"),bounced:()=>o("the email bounced"),"email-too-large":()=>o("the email with its files is too large"),postponed:()=>o("the mail server asks to try again later"),"header-unsafe":()=>o("the email headers contain unsafe characters"),"partly-sent":()=>o("only part of it was sent"),"gave-up":()=>o("could not be sent in time"),"no-answer":()=>o("the connection broke before a response came"),"server-stopped":()=>o("the server stopped during the send"),"server-crashed":()=>o("the server ended during the send")},uR={"auto-replied":()=>o("auto-reply"),"auto-generated":()=>o("sent by a program"),"auto-notified":()=>o("notification"),bounce:()=>o("an email bounced"),report:()=>o("mail server report"),own:()=>o("sent from our own address"),"empty-return-path":()=>o("no replies expected"),list:()=>o("mailing list"),bulk:()=>o("bulk email"),"blocked-sender":()=>o("blocked sender")},Zx=e=>uR[e]?.()??o("sent by a program"),pR={"too-large":()=>o("larger than the limit"),"too-many":()=>o("too many files in one message"),"file-gone":()=>o("the platform no longer has it"),refused:()=>o("the platform refused it"),"gave-up":()=>o("could not be downloaded in time")},Xx=e=>pR[e]?.()??(e||o("could not be downloaded")),wn=(e,t)=>cR[e]?.()??(t||o("the platform refused it"))});function Ni(){return!Kh.value&&!jh&&(jh=!0,K("/api/command-line").then(e=>{Kh.value=e},()=>{jh=!1})),Kh.value}var Kh,jh,Pi,e_,Xp=b(()=>{se();V();Kh=T(null),jh=!1;Pi=(e,t)=>`${e.program} ${t} ${e.options}`,e_=e=>`'${e.replaceAll("'","'\\''")}'`});var t_,mR,n_,qh,o_,s_=b(()=>{oe();w();t_=(e,t)=>tt(e)===tt(t)?H(e):Ve(e,t),mR=({task:e})=>e?o("No. {number} {title}",{number:e.number,title:e.title}):o("A removed task"),n_={assigned:(e,t)=>e.count>1?S("{n} task assigned to you","{n} tasks assigned to you",e.count):o("Task for you: {task}",{task:t}),plan:({data:e,at:t},n)=>e.due_at?o("{task}: now due {time}",{task:n,time:Ve(e.due_at,t)}):o("{task}: no due date any more",{task:n}),status:(e,t)=>o("{task}: new status",{task:t}),changed:(e,t)=>o("{task}: changed",{task:t}),comment:(e,t)=>e.count>1?S("{task}: {n} new comment","{task}: {n} new comments",e.count,{task:t}):o("{task}: new comment",{task:t}),mention:(e,t,n)=>o("{who} mentioned you in {task}",{who:n,task:t}),news:(e,t)=>o("{task}: the client wrote",{task:t}),woke:(e,t)=>o("{task}: back to work",{task:t}),untouched:(e,t)=>o("{task}: still not begun",{task:t}),soon:({data:e,at:t},n)=>o("{task}: due at {time}",{task:n,time:t_(e.due_at,t)}),late:({data:e,at:t},n)=>o("{task}: overdue since {time}",{task:n,time:t_(e.due_at,t)})},qh=(e,t,n)=>(n_[e.data.what]??n_.changed)(e,mR(e),n),o_=({data:e})=>e.reason?o("“{text}”",{text:e.reason}):""});function r_(e){let t=e.by_id===null?o("Someone"):Jo(G(e.by_id)),{what:n,to:s}=e.data;if(n==="in"&&e.count>1)return S("{n} new message","{n} new messages",e.count);let a=n==="assigned"?s===null?o("no assignee now"):o("assignee is {name}",{name:G(s)}):(a_[n]??a_.in)(t);return e.count>1?`${a} · ${S("{n} event","{n} events",e.count)}`:a}function $R(e){return e.kind==="fault"?o("Conversations are complete, but a notification may be missing. Okno tries again by itself and after each start. If this line stays, update Okno; this command on the server names the cause: {command}",{command:fR()}):e.kind==="breaker"?e.data.why==="channel-budget"?o("There were too many within an hour. See whether they go round in a loop before they go on."):o("One conversation got 20 in a day. See whether they go round in a loop before they go on."):e.kind==="rule"?(c_[e.data.why]??c_.failed)():e.kind==="channel"?e.data.state==="up"?o("Outage from {from} to {until}",{from:H(e.data.since),until:H(e.data.until)}):o("Since {time}. Replies wait in the queue.",{time:H(e.data.since)}):e.kind==="task"||e.kind==="taskdue"?o_(e):e.kind==="nobody"?o("Round robin gives them out as soon as an operator is free."):e.kind==="test"?o("You pressed “Check” in the settings"):e.data.late?o("Announced late, Okno was not running at that time"):e.text?o("“{text}”",{text:e.text}):e.kind==="assigned"&&e.by_id!==null?o("Assigned by {name}",{name:G(e.by_id)}):e.kind==="mention"?e.name:e.kind==="unsnoozed"?o("Snoozed until now"):""}function hc(e){let t=e.name||o("A client"),n=e.by_id===null?o("Someone"):G(e.by_id);return{plain:(i_[e.kind]??i_.message)(e,t,n),strong:e.kind==="mention"||e.kind==="handover"?n:e.name,text:$R(e),icon:dR[e.kind]??"bell",face:(e.kind==="mention"||e.kind==="handover")&&e.by_id!==null?n:null}}function em(e){return e.kind==="breaker"?e.data.breaker==="rule"?`/automation/${e.data.id}`:"/inbox/all":e.kind==="channel"?"/inbox/all":e.kind==="nobody"?"/inbox/unassigned":e.kind==="test"||!e.dialog_id?"/settings/notifications":e.count>1&&(e.kind==="assigned"||e.kind==="handover")?"/inbox/mine":U("all",e.dialog_id,e.kind==="mention"||e.kind==="failed"?e.no:void 0)}var dR,a_,i_,l_,fR,c_,gc,Uh=b(()=>{As();Xp();oe();w();Te();J();s_();dR={assigned:"user-round-plus",unsnoozed:"alarm-clock",failed:"circle-alert",test:"bell-ring",followed:"eye",message:"message-square-text",handover:"forward",mention:"at-sign",unassigned:"message-circle",channel:"plug",fault:"circle-alert",sla_warning:"hourglass",sla_breach:"flame",breaker:"zap",nobody:"users-round",untouched:"hourglass",rule:"circle-alert",task:"circle-check",taskdue:"hourglass"},a_={in:()=>o("new message"),out:e=>o("{who} replied",{who:e}),note:e=>o("{who} left a note",{who:e}),closed:e=>o("{who} closed it",{who:e}),reopened:e=>o("{who} reopened it",{who:e}),snoozed:e=>o("{who} snoozed it",{who:e}),unsnoozed:e=>o("{who} unsnoozed it",{who:e})};i_={message:(e,t)=>`${t}: ${r_(e)}`,unassigned:(e,t)=>o("New conversation: {name}",{name:t}),channel:({data:e})=>e.state==="up"?o("{name} works again",{name:e.name}):o("{name} receives no messages: {cause}",{name:e.name,cause:wn(e.code,e.detail)}),fault:({data:e})=>S("{n} event could not be processed","{n} events could not be processed",e.count),breaker:({data:e})=>e.breaker==="rule"?o("A rule was stopped: too many automatic messages"):o("{name}: automatic messages were stopped",{name:e.name}),followed:(e,t)=>`${t}: ${r_(e)}`,assigned:(e,t)=>e.count>1?S("{n} conversation assigned to you","{n} conversations assigned to you",e.count):o("Assigned to you: {name}",{name:t}),handover:(e,t,n)=>S("{who} handed you {n} conversation","{who} handed you {n} conversations",e.count,{who:n}),mention:(e,t,n)=>o("{who} mentioned you",{who:n}),unsnoozed:(e,t)=>o("Back from snooze: {name}",{name:t}),failed:(e,t)=>e.data.state==="uncertain"?o("{name}: reply delivery uncertain",{name:t}):o("{name}: the reply was not sent",{name:t}),sla_warning:({data:e,at:t},n)=>o("{name}: reply due at {time}",{name:n,time:l_(e.due_at,t)}),sla_breach:({data:e,at:t},n)=>e.stage>100?o("{name}: still no reply, {percent} % of the target has passed",{name:n,percent:e.stage}):o("{name}: reply overdue since {time}",{name:n,time:l_(e.due_at,t)}),nobody:({data:e})=>S("{n} conversation waits and no operator is free","{n} conversations wait and no operator is free",e.waiting),untouched:({data:e},t)=>S("{name}: no operator has looked after it for {n} minute","{name}: no operator has looked after it for {n} minutes",e.minutes,{name:t}),rule:({data:e})=>e.why==="failed"?o("A rule has failed"):o("Okno paused a rule"),task:qh,taskdue:qh,test:()=>o("This is what a notification looks like")},l_=(e,t)=>tt(e)===tt(t)?H(e):Ve(e,t),fR=()=>{let e=Ni();return e?Pi(e,"check"):"okno check"},c_={failed:()=>o("Its journal under Automation has the cause"),loop:()=>o("It ran more than five times in one conversation in a minute"),failing:()=>o("It failed five times in a row")};gc=e=>e.kind==="failed"||e.kind==="fault"||e.kind==="sla_breach"||e.kind==="breaker"||e.kind==="channel"&&e.data.state==="down"});function bR(){Ns??=new AudioContext,Ns.state==="suspended"&&Ns.resume().catch(()=>{})}function vR(e,t=new Date){if(!e?.on)return!1;let n=l=>Number(l.slice(0,2))*60+Number(l.slice(3)),[s,a,i]=[t.getHours()*60+t.getMinutes(),n(e.since),n(e.until)];return a<=i?s>=a&&s<i:s>=a||s<i}function tm(e){let t=(ge.peek()?.sounds.volume??0)/100;if(!t||!Ns||Ns.state!=="running")return!1;for(let[n,s,a]of hR[e])kR(n,Ns.currentTime+s,a,t*t*gR);return!0}function kR(e,t,n,s){let a=Ns.createOscillator(),i=Ns.createGain();a.type="sine",a.frequency.value=e,i.gain.setValueAtTime(0,t),i.gain.linearRampToValueAtTime(s,t+.012),i.gain.exponentialRampToValueAtTime(1e-4,t+n),a.connect(i).connect(Ns.destination),a.start(t),a.stop(t+n+.02)}var hR,gR,Ns,Hh,Yh=b(()=>{R();hR={message:[[659,0,.12],[880,.09,.2]],assigned:[[523,0,.12],[659,.1,.12],[784,.2,.26]],alarm:[[440,0,.16],[349,.17,.16],[440,.34,.24]]},gR=.3,Ns=null;for(let e of["pointerdown","keydown"])window.addEventListener(e,bR,{capture:!0,passive:!0});Hh=()=>P.peek()?.presence==="online"&&!vR(ge.peek()?.quiet)});async function bc(e=!1){let t=e?wa.peek()?.next:null;wa.value={...wa.peek(),busy:!0,problem:null};try{let n=new URLSearchParams({limit:"50",...Ps.peek()&&{only:Ps.peek()},...t&&{before:t}}),s=await K(`/api/notifications?${n}`);le({t:"bell",data:s}),wa.value={busy:!1,next:s.next}}catch(n){if(!(n instanceof Y))throw n;wa.value={...wa.peek(),busy:!1,problem:n}}}function p_(e){Ps.value=e,bc()}async function om(e,t){let n=Date.now();for(let s of t){let a=oc.peek()[s];a&&a.read_at===null&&le({t:"bell",data:{cursor:`:${Z.peek().revs["notice"+s]??0}`,items:[{...a,read_at:n}]}})}try{await Ne("POST","/api/notifications/read",e)}catch{}}function sm(e){SR(e),L(em(e))}function f_(e){e&&Me.peek().notifications&&om({dialog_id:e},Vh.peek().filter(t=>d_(t,e)).map(t=>t.id))}function CR(){let e=[...Gh.keys()].map(t=>oc.peek()[t]).filter(t=>t&&t.read_at===null);if(Gh=new Map,$_=0,!!e.length){if(Date.now()-ix()<wR&&e.length>1){h_(e.length);return}for(let t of[OR,ER,AR])try{t(e)}catch(n){console.warn("notification",t.name,n)}}}function OR(e){if(nm.peek())return;let t=l=>E.peek().page==="inbox"&&!ao.peek().includes(l.dialog_id),n=l=>l.kind==="followed"||l.kind==="message"&&E.peek().page==="inbox"||l.kind==="unassigned"&&t(l),s=e.filter(l=>Jh(l,"app")&&!n(l)),a=s.filter(l=>l.kind==="unassigned");a.length>1&&Q(S("{n} new conversation","{n} new conversations",a.length),{icon:"message-circle",label:o("Open"),action:()=>L(U("unassigned"))});let i=a.length>1?s.filter(l=>l.kind!=="unassigned"):s;if(i.length>2){h_(i.length);return}for(let l of i){let{plain:c,icon:u}=hc(l);(gc(l)?ne:Q)(c,{icon:u,label:l.dialog_id?o("Open"):"",action:l.dialog_id?()=>sm(l):null})}}function ER(e){let t=e.filter(a=>Jh(a,"sound")&&(a.kind==="test"||Hh()));if(!t.length||!$c.peek()||t.every(a=>a.kind==="unassigned")&&Date.now()-u_<xR)return;u_=Date.now();let s=t.map(a=>gc(a)?"alarm":_R[a.kind]??"assigned");tm(["alarm","assigned","message"].find(a=>s.includes(a)))}function AR(e){if($c.peek())for(let t of e){if(!Jh(t,"desktop")||t.kind!=="test"&&(Jx()||!Hh()))continue;let{plain:n,text:s}=hc(t);Qx(n,s,t.id,()=>sm(t))}}async function v_(){await Zp(),await Ne("POST","/api/notifications/test",{})}var yR,wR,xR,_R,wa,Ps,nm,Vh,SR,m_,d_,TR,Gh,$_,Jh,h_,g_,b_,u_,Qh=b(()=>{rt();se();V();Jp();Fh();yr();w();Uh();J();Yh();R();be();yR=700,wR=3e3,xR=3e3,_R={message:"message",followed:"message",unassigned:"message"},wa=T(null),Ps=T(""),nm=T(!1),Vh=$e(()=>Object.values(oc.value).filter(e=>!Ps.value||e.kind===Ps.value).sort((e,t)=>t.at-e.at||t.id-e.id));SR=e=>om({ids:[e.id]},[e.id]),m_=()=>om({all:!0},Object.keys(oc.peek()));d_=(e,t)=>!!t&&e.dialog_id===t&&(e.count===1||e.kind!=="assigned"&&e.kind!=="handover"),TR=e=>E.peek().page==="inbox"&&d_(e,E.peek().dialog)&&document.hasFocus()&&!document.hidden;he(()=>{let{page:e,dialog:t}=E.value;e==="inbox"&&t&&Z.value.ready&&qt(()=>f_(t))});window.addEventListener("focus",()=>{E.peek().page==="inbox"&&f_(E.peek().dialog)});Gh=new Map,$_=0;an((e,t)=>{for(let{k:n,id:s,row:a}of e){if(n!=="notice"||!a.id||a.read_at!==null)continue;let i=t.notifications[s];if(!(i&&i.read_at===null&&i.at>=a.at)){if(TR(a)){om({ids:[s]},[s]);continue}Gh.set(s,a),$_||=setTimeout(CR,yR)}}});Jh=(e,t)=>e.kind==="test"||ge.peek().notices[e.kind]?.[t],h_=e=>Q(S("{n} notification while you were away","{n} notifications while you were away",e),{icon:"bell",label:o("Show"),action:()=>g_()}),g_=()=>{},b_=e=>{g_=e};u_=0});function dt(e,t){let[n,s]=g(!1);return A(()=>{if(s(!1),!t)return;let a=setTimeout(()=>s(!0),e);return()=>clearTimeout(a)},[e,t]),t&&n}function we(){let e=O(document.activeElement);W(()=>()=>{e.current?.isConnected&&e.current.focus({preventScroll:!0})},[])}function am(e){let t=O(e);t.current=e,A(()=>{let n=s=>{s.code==="KeyS"&&(s.ctrlKey||s.metaKey)&&!s.altKey&&!s.shiftKey&&t.current(s)};return document.addEventListener("keydown",n),()=>document.removeEventListener("keydown",n)},[])}function Or(e){requestAnimationFrame(()=>{document.activeElement===document.body&&e()?.focus()})}function xt(e){let t=O(null);return A(()=>{let n=s=>{t.current&&!t.current.contains(s.target)&&!s.target.closest("[aria-expanded='true']")&&e()};return document.addEventListener("pointerdown",n),()=>document.removeEventListener("pointerdown",n)}),t}function xa(e){let t=O(matchMedia(e)),[n,s]=g(t.current.matches);return A(()=>{let a=()=>s(t.current.matches);return t.current.addEventListener("change",a),()=>t.current.removeEventListener("change",a)},[]),n}function Ot(e){if(e.key!=="Tab")return;let t=[...e.currentTarget.querySelectorAll("button, input, select, a[href], textarea")].filter(s=>!s.disabled),n=e.shiftKey?t[0]:t.at(-1);document.activeElement===n&&(e.preventDefault(),(e.shiftKey?t.at(-1):t[0]).focus())}var Se=b(()=>{z()});function y_(){let e=Me.value.notifications??0,t=y.value==="bell",n=e?S("Notifications: {n} new","Notifications: {n} new",e):o("Notifications");return r`<button type="button" class="ib bellb" aria-label=${n} title=${o("Notifications")}
aria-haspopup="dialog" aria-expanded=${String(t)} onClick=${()=>t?vc():Di()}>
<${d} name="bell" size="m" />
${e>0&&r`<span class="count" aria-hidden="true">${e>99?"99+":pe(e)}</span>`}
</button>`}function w_(){return y.value!=="bell"?null:r`<${PR} />`}function PR(){let e=xt(vc),t=O(null);we(),A(()=>(t.current.focus({preventScroll:!0}),bc(),nm.value=!0,()=>{nm.value=!1}),[]);let n=()=>{vc(),L(nn("notifications"))};return r`<section class="bellp" role="dialog" aria-label=${o("Notifications")} ref=${e}>
<header class="dhead">
<h2 class="head2 grow" tabindex="-1" ref=${t}>${o("Notifications")}</h2>
${(Me.value.notifications??0)>0&&r`<button type="button" class="btn small quiet" onClick=${m_}>${o("Mark all as read")}</button>`}
<button type="button" class="ib small" aria-label=${o("Notification settings")}
title=${o("Notification settings")} onClick=${n}>
<${d} name="settings" size="m" />
</button>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${vc}>
<${d} name="x" size="m" />
</button>
</header>
<div class="bchips" role="group" aria-label=${o("Filter notifications")}>
${[["",o("All")],["mention",o("Mentions")],["failed",o("Not sent")]].map(([s,a])=>r`<button type="button" class="chip" key=${s} aria-pressed=${String(Ps.value===s)}
onClick=${()=>p_(s)}>
${a}
</button>`)}
</div>
<div class="scroll" role="group" tabindex="0" aria-label=${o("Notification list")}><${DR} /></div>
<footer class="dfoot t12 dim">${o("Kept for 30 days. Opening a notification marks it as read.")}</footer>
</section>`}function DR(){let{busy:e,problem:t,next:n}=wa.value??{busy:!0},s=dt(150,!!e),a=Vh.value,i=!Ps.value&&xs.value.length>0&&r`<${MR} />`,l=r`${t&&r`<div class="empty">
<b>${o("Could not load notifications")}</b>
<span>${B(t)}</span>
<button type="button" class="btn" onClick=${()=>bc()}>${o("Retry")}</button>
</div>`}`;return a.length?r`
${i}
${l}
${RR(a).map(([c,u])=>r`
<h3 class="mh" key=${c}>${c}</h3>
<ul>${u.map(p=>r`<${WR} row=${p} key=${p.id} />`)}</ul>
`)}
${n&&r`<div class="bmore">
<button type="button" class="btn small" disabled=${e} onClick=${()=>bc(!0)}>
${o("Show older ones")}
</button>
</div>`}
`:e?r`
${i}
${s&&r`<ul aria-busy="true" aria-label=${o("Loading notifications")}>
${[70,54,62].map(c=>r`<li class="nb" aria-hidden="true">
<span class="nic"></span>
<span class="grow"><${Le} width=${c} /><${Le} width=${c/2} /></span>
</li>`)}
</ul>`}
`:t?r`${i}${l}`:i||r`<${ie} icon="bell" title=${o("No notifications")} text=${Ps.value?o("None of this kind in the last 30 days."):o("Activity in your conversations will appear here.")} />`}function MR(){let[e,t]=g(!1),n=xs.value.length-k_;return r`
<h3 class="mh">${o("Can be undone")}</h3>
<ul>
${xs.value.slice(0,e?void 0:k_).map(s=>r`<${LR} one=${s} key=${s.id} />`)}
</ul>
${!e&&n>0&&r`<div class="bmore">
<button type="button" class="btn small" onClick=${()=>t(!0)}>
${S("{n} more","{n} more",n)}
</button>
</div>`}
`}function RR(e){let t=new Map;for(let n of e){let s=Oi(n.at,M.value);t.set(s,[...t.get(s)??[],n])}return[...t]}function IR({plain:e,strong:t}){let n=t?e.indexOf(t):-1;return n<0?e:r`${e.slice(0,n)}<b class="b6">${t}</b>${e.slice(n+t.length)}`}function BR({data:e}){let[t,n]=g(!1),s=async()=>{n(!0);try{await F("/api/automation/resume",{breaker:e.breaker,id:e.id}),Q(e.breaker==="rule"?o("The rule works again"):o("Automatic messages are sent again"))}catch(a){ne(B(a))}finally{n(!1)}};return r`<span class="hrow nact">
<button type="button" class="btn small" aria-busy=${String(t)} disabled=${t} onClick=${s}>
${o("Resume")}
</button>
</span>`}function WR({row:e}){let{plain:t,strong:n,text:s,icon:a,face:i}=hc(e),l=c=>{c.button||c.metaKey||c.ctrlKey||c.shiftKey||(c.preventDefault(),vc(),sm(e))};return r`<li class="nb" data-unread=${e.read_at===null?"":null}>
${i?r`<${te} name=${i} size="md" />`:r`<span class=${gc(e)?"nic bad":"nic"}><${d} name=${a} size="m" /></span>`}
<span class="grow">
<a class="blk t13" href=${em(e)} onClick=${l}>
${e.read_at===null&&r`<span class="vh">${o("New:")} </span>`}
<${IR} plain=${t} strong=${n} />
</a>
${s&&r`<span class=${zR(e)?"t12 dim blk":"t12 dim blk cut2"}>${s}</span>`}
${e.kind==="breaker"&&r`<${BR} data=${e.data} />`}
</span>
<time class="t12 dim num">${H(e.at)}</time>
</li>`}var vc,k_,NR,Di,LR,zR,rm=b(()=>{se();z();C();re();V();ve();oe();w();Qh();Uh();J();R();be();N();Se();vc=()=>{y.value=null},k_=5,NR=$e(()=>P.value?.id??null);he(()=>{NR.value,qt(Yw)});Di=()=>{y.value="bell"};b_(Di);LR=({one:e})=>r`<li class="nb">
<span class="nic"><${d} name=${e.icon} size="m" /></span>
<span class="grow">
<span class="blk t13">${e.text}</span>
<button type="button" class="link t12" aria-label=${o("Undo: {what}",{what:e.text})}
onClick=${()=>rc(e)}>
${o("Undo")}
</button>
</span>
<time class="t12 dim num">${H(e.at)}</time>
</li>`;zR=({kind:e})=>e==="fault"||e==="breaker"});var ft,Oo=b(()=>{ft=navigator.platform.startsWith("Mac")?"⌘":"Ctrl"});function He(...e){for(let t of e)T_.set(t.id,{when:jR,...t})}function Ms(e){return[...[(e.ctrlKey||e.metaKey)&&"Ctrl",e.shiftKey&&"Shift"].filter(Boolean),e.code==="NumpadEnter"?"Enter":e.code].join("+")}var im,T_,jR,Ds,tg,ng,C_,og,O_,qR,E_,_a,UR,HR,Mi,Li,A_,vt=b(()=>{Oo();w();im={everywhere:()=>o("Everywhere"),list:()=>o("List"),dialog:()=>o("Conversation"),field:()=>o("Text field"),log:()=>o("Messages"),tasks:()=>o("Tasks"),go:()=>o("Go to")},T_=new Map;jR=()=>!0,Ds=()=>[...T_.values()],tg=e=>!!e.when(),ng={},C_=e=>{ng=e??{}},og=e=>ng[e.id],O_=(e,t)=>Ds().find(n=>n!==t&&n.key!==t.key&&_a(n).includes(e)),qR=new Set(["Escape","Tab","Enter","Space","F6","AltLeft","AltRight"]),E_=e=>!e.altKey&&!qR.has(e.code)&&!/^(Shift|Control|Meta)/.test(e.code)&&/^[A-Z][A-Za-z0-9]*$/.test(e.code),_a=e=>[ng[e.id]??e.key,...e.also??[]].filter(Boolean),UR={BracketLeft:"[",BracketRight:"]",Period:".",Slash:"/",Semicolon:";",ArrowUp:"↑",ArrowDown:"↓",ArrowLeft:"←",ArrowRight:"→",Escape:"Esc",Ctrl:ft,Enter:"Enter"},HR=e=>UR[e]??e.replace(/^(Key|Digit)/,""),Mi=e=>e.split(" ").map(t=>t==="Shift+Slash"?["?"]:t.split("+").map(HR));Li=(e,t)=>Ds().find(n=>(!t||n.anywhere)&&_a(n).includes(e)&&tg(n)),A_=e=>Ds().some(t=>_a(t).some(n=>n.startsWith(e+" ")))});function fe(e,t,{when:n=()=>!0,keys:s=!1,meanwhile:a=()=>null}={}){let i=T(null),l=null,c=()=>l||(lm.value+=1,l=e().then(m=>{i.value=m[t]}).catch(m=>{throw l=null,m}).finally(()=>{lm.value-=1}),l);P_.push(c);let u=s?VR:GR;return Object.assign(m=>r`<${u} view=${i} start=${c} when=${n} meanwhile=${a} props=${m} />`,{load:c})}function Zt(e,t,n){let s=fe(t,n,{keys:!0});return Object.assign(()=>e.includes(y.value)?r`<${s} key=${y.value} />`:null,{load:s.load})}function sg(e){e().catch(t=>{console.warn("module",t),ne(o("Could not load this part of the page."),{label:o("Retry"),action:()=>sg(e)}),y.value=null})}function GR({view:e,start:t,when:n,meanwhile:s,props:a}){let i=!e.value&&n();return W(()=>{i&&sg(t)},[i]),e.value?r`<${e.value} ...${a} />`:s()}function VR({view:e,start:t,props:n}){let s=O(document.activeElement),a=O(null),i=O([]),l=O(""),c=e.value,u=()=>{s.current?.isConnected&&s.current.focus({preventScroll:!0})};return c&&a.current&&(l.current=a.current.value,u()),W(()=>{if(!c)return a.current.focus({preventScroll:!0}),sg(t),()=>{e.peek()||u()}},[]),W(()=>{c&&XR(l.current,i.current)},[!!c]),c?r`<${c} ...${n} />`:r`<input class="keycatch" ref=${a} inputmode="none" autocomplete="off" aria-label=${o("Loading…")}
onKeyDown=${p=>ZR(p,i.current)} />`}function ZR(e,t){if(e.isComposing||e.key==="Escape")return;let{key:n,code:s,shiftKey:a,ctrlKey:i,metaKey:l}=e;t.push({key:n,code:s,shiftKey:a,ctrlKey:i,metaKey:l,letter:JR(e)}),/^(Enter|Tab|Arrow)/.test(n)&&(e.preventDefault(),e.stopPropagation())}function XR(e,t){let n=document.activeElement,s=QR(n);e&&s&&(n.setRangeText(e,n.selectionStart,n.selectionEnd,"end"),n.dispatchEvent(new Event("input",{bubbles:!0})));let a=t.splice(0).filter(i=>!(s&&(i.letter||i.key==="Backspace"))&&!["Shift","Control"].includes(i.key));a.length&&requestAnimationFrame(()=>{for(let{letter:i,...l}of a)document.activeElement.dispatchEvent(new KeyboardEvent("keydown",{...l,bubbles:!0,cancelable:!0}))})}function cm(e){if(!lm.peek()){e();return}let t=lm.subscribe(n=>{n||setTimeout(()=>{t(),e()})})}async function ag(){for(let e of P_){await eI();try{await e()}catch{setTimeout(ag,YR);return}}}var YR,N_,P_,lm,JR,QR,eI,cn=b(()=>{se();z();C();w();be();re();YR=5e3,N_=2e3,P_=[],lm=T(0);JR=e=>e.key.length===1&&!e.ctrlKey&&!e.metaKey,QR=e=>e.matches("input:not([type=checkbox]):not([type=radio]), textarea");eI=()=>new Promise(e=>{globalThis.requestIdleCallback?requestIdleCallback(e,{timeout:N_}):setTimeout(e,N_)})});function um(e,t){let n=[...e],s=[],a=0;for(let[i,l]of t)i<a||(i>a&&s.push({text:n.slice(a,i).join(""),marked:!1}),s.push({text:n.slice(i,i+l).join(""),marked:!0}),a=i+l);return a<n.length&&s.push({text:n.slice(a).join(""),marked:!1}),s}var rg=b(()=>{});function kc(e){let t=ae.peek()[e]?.name??o("the client");return t.length>D_?`${t.slice(0,D_-1).trimEnd()}…`:t}var D_,M_,xn,yc,pm,mm,L_,R_,dm,fm,$m,I_,z_,hm,B_,W_,Sa,gm,Ls=b(()=>{oe();w();Te();R();D_=40;M_=e=>e===null?o("until the client replies"):Ve(e),xn=e=>(t,...n)=>e(kc(t),...n),yc=xn((e,t)=>o("Closed: {name} · {reason}",{name:e,reason:t})),pm=xn(e=>o("Reopened: {name}",{name:e})),mm=xn((e,t)=>o("Snoozed: {name} · {when}",{name:e,when:M_(t)})),L_=xn(e=>o("Unsnoozed: {name}",{name:e})),R_=xn(e=>o("No reply needed: {name}",{name:e})),dm=xn((e,t)=>t?o("Following: {name}",{name:e}):o("No longer following: {name}",{name:e})),fm=xn(e=>o("Marked as read: {name}",{name:e})),$m=xn(e=>o("Marked as unread: {name}",{name:e})),I_=xn(e=>o("Sent and closed: {name}",{name:e})),z_=xn((e,t)=>o("Sent and snoozed: {name} · {when}",{name:e,when:M_(t??null)})),hm=xn((e,t)=>o("Reply scheduled: {name} · {when}",{name:e,when:Ve(t)})),B_=xn(e=>o("Not sent, the text is back in the field: {name}",{name:e})),W_=xn(e=>o("Not sent: {name}",{name:e})),Sa=xn((e,t)=>t===null?o("No assignee now: {name}",{name:e}):t===P.peek().id?o("You are the assignee: {name}",{name:e}):o("Assigned: {name} · {who}",{name:e,who:G(t)})),gm=xn((e,t)=>t===null?o("Removed from the team: {name}",{name:e}):o("Assigned to a team: {name} · {team}",{name:e,team:t}))});async function Be(e){try{return await e(),!0}catch(t){return ne(B(t)),!1}}async function Ut(e,t,n,s){let a=bm(e),i=ha(e);le({t:"result",dialog:{...a,...s},sentAtRev:i});try{let l=await F(`/api/dialogs/${e}/${t}`,n);return le({t:"result",...l,sentAtRev:i}),l}catch(l){throw le({t:"result",dialog:a,sentAtRev:i}),l}}function Rn(e,t,n,s,{more:a,keep:i}={}){if(gr())return null;let l=Be(t),c=Q(e,{icon:s,more:a,keep:i,undo:async()=>{await l&&await Be(n)}});return l.then(u=>{u||br(c)}),l}function ig(e,t){let n=bm(e).assignee_id;return n===t?null:Rn(Sa(e,t),F_(e,t),F_(e,n),"user-round-check")}function Ta(e){if(bm(e).state!=="closed")return null;let t={reason:bm(e).close_reason??"solved",comment:""},n=async()=>{t=(await Ut(e,"reopen",{},{state:"open",close_reason:null})).was??t},s=()=>Ut(e,"close",t,{state:"closed",waiting_since:null,snooze:null,close_reason:t.reason}),a=Rn(pm(e),n,s,"undo-2");return a&&E.peek().dialog===e&&hr(),a}async function Dt(e){try{await navigator.clipboard.writeText(e),Q(o("Copied"))}catch{tI(e)?Q(o("Copied")):ne(o("The browser blocked copying"))}}function tI(e){let t=Object.assign(document.createElement("textarea"),{value:e,className:"vh"}),n=document.activeElement;document.body.append(t),t.select();let s=document.execCommand("copy");return t.remove(),n?.focus?.({preventScroll:!0}),s}async function wc(e,t){await F(`/api/contacts/${e.id}`,t,{method:"PATCH"}),le({t:"contact",row:{...e,...t}})}function ym(e){xc.value=e,y.value="photo"}async function wm(e,t,n){let s=await F(`/api/contacts/${e.id}/identities`,{kind:t,external_id:n});le({t:"contact",row:s.contact}),Q(s.moved.length?S("Address added, {n} conversation added to the card","Address added, {n} conversations added to the card",s.moved.length):o("Address added"))}async function j_(){await Be(async()=>{await Ne("DELETE","/api/session"),y.value=null,Wp(),L("/login")})}var bm,F_,vm,km,K_,xc,Ze=b(()=>{re();se();V();w();J();R();rt();be();Ls();ys();bm=e=>Z.peek().dialogs[e];F_=(e,t)=>()=>Ut(e,"assignee",{operator_id:t},{assignee_id:t});vm=e=>ig(e,P.peek().id);km=e=>Be(async()=>{le({t:"result",...await F(`/api/messages/${e.id}/retry`,{})})}),K_=e=>Be(async()=>{le({t:"result",...await F(`/api/messages/${e.id}/check`,{})})});xc=T(null)});function rI(e){let t=/[а-яё]/i.test(e)?oI:nI,n=[...e].map(s=>t.get(s)??s).join("");return n===e?null:n}function q_(e){return[...aI(e).matchAll(/[\p{L}\p{N}@№+]+/gu)].map(t=>({word:t[0],at:t.index}))}function iI(e,t){if(e.length<sI)return!1;let n=s=>t.slice(0,s);for(let s of[e.length-1,e.length,e.length+1])if(s<=t.length&&lI(e,n(s)))return!0;return!1}function lI(e,t){let n=0;for(;n<e.length&&n<t.length&&e[n]===t[n];)n+=1;return e.length===t.length?e.slice(n+1)===t.slice(n+1)||e[n]===t[n+1]&&e[n+1]===t[n]&&e.slice(n+2)===t.slice(n+2):e.length>t.length?e.slice(n+1)===t.slice(n):e.slice(n)===t.slice(n+1)}function cI(e,t){let n=t.find(({word:i})=>i.startsWith(e));if(n)return{score:n.at===0?4:3,mark:[n.at,e.length]};let s=e.length>1&&t.find(({word:i})=>i.includes(e));if(s)return{score:2,mark:[s.at+s.word.indexOf(e),e.length]};let a=t.find(({word:i})=>iI(e,i));return a?{score:1,mark:[a.at,Math.min(e.length,a.word.length)]}:null}function U_(e,t){let n=q_(t),s=q_(e).map(({word:a})=>cI(a,n));return!s.length||s.some(a=>!a)?null:{score:s.reduce((a,i)=>a+i.score,0)/s.length,marks:s.map(a=>a.mark).sort((a,i)=>a[0]-i[0])}}function Ri(e,t){let[n,s]=[e.slice(0,uI),t.slice(0,pI)],a=U_(n,s);if(a)return a;let i=rI(n),l=i&&U_(i,s);return l?{...l,score:l.score-.5}:null}function lg(e,t,n){return t.map(s=>({item:s,fit:Ri(e,n(s))})).filter(s=>s.fit).sort((s,a)=>a.fit.score-s.fit.score)}var H_,Y_,nI,oI,sI,aI,uI,pI,cg=b(()=>{H_="qwertyuiop[]asdfghjkl;'zxcvbnm,.`QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>~",Y_="йцукенгшщзхъфывапролджэячсмитьбюёЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮЁ",nI=new Map([...H_].map((e,t)=>[e,[...Y_][t]])),oI=new Map([...Y_].map((e,t)=>[e,[...H_][t]])),sI=4,aI=e=>e.toLowerCase().replaceAll("ё","е");uI=200,pI=1e3});function xm(e,t,n=""){let s=Er(e).assignee_id;if(s===t&&!n)return null;let a=(i,l)=>()=>Ut(e,"assignee",{operator_id:i,note:l},{assignee_id:i});return Rn(Sa(e,t),a(t,n),a(s,""),"user-round-check")}function G_(e,t,n=""){let{team_id:s,assignee_id:a}=Er(e),i=gm(e,t===null?null:mg(t)),l=(c,u,p)=>()=>Ut(e,"team",{team_id:c,operator_id:u,note:p},{team_id:c,assignee_id:u});return Rn(i,l(t,t===null?a:null,n),l(s,a,""),"users-round")}function _n(e){let t=e.id===P.value.id?"online":sx(e.id);return e.presence==="off"||t==="off"?"off":e.presence==="away"||t==="away"?"away":"online"}async function Ca(e){try{let{people:t}=await K(e?`/api/people?dialog=${e}`:"/api/people");Eo.value=Object.fromEntries(t.map(n=>[n.id,n]))}catch{}}async function _m(){ug||gr()||(ug=!0,await Be(async()=>{let{dialog:e}=await F("/api/dialogs/next",{});if(!e){Q(o("No unassigned conversations"));return}le({t:"rows",cursor:Z.peek().cursor,rows:[{k:"dialog",id:e.id,rev:mI(),row:e}]}),hr(),L(U("mine",e.id));let t=()=>Be(()=>Ut(e.id,"assignee",{operator_id:null},{assignee_id:null}));Q(Sa(e.id,P.peek().id),{icon:"user-round-check",undo:t})}),ug=!1)}function Sm(e,t,n=""){let s=Er(e).snooze,a=s&&(s.until===null||s.until>Date.now())?pg(e,s.until,s.reason):J_(e);return Rn(mm(e,t),pg(e,t,n),a,"alarm-clock")}function Oa(e){let t=Er(e).snooze;return t?Rn(L_(e),J_(e),pg(e,t.until,t.reason),"alarm-clock"):null}function jn(e,t="solved",n="",{sure:s=!1}={}){let a=Er(e);if(a.state!=="open"||!s&&Q_.some(m=>m(a,()=>jn(e,t,n,{sure:!0}))))return null;let{view:i}=E.peek(),l=e0(e,i),c=async()=>{await $I(a)(),E.peek().page==="inbox"&&L(U(i,e))},u={label:o("Reason"),run:()=>{L(U(i,e)),y.value="finish"}},p=Rn(yc(e,Tm(t)),fI(e,t,n),c,"check",{more:u,keep:!0});return p&&E.peek().dialog===e&&t0(i,l),p}function dg(e){let{dialog:t,view:n}=E.peek();t===e&&t0(n,e0(e,n))}function X_(e,t,n){let s={reason:Er(e).close_reason??"solved",comment:""},a=l=>Ut(e,"close",l,{close_reason:l.reason}),i=async()=>{s=(await a({reason:t,comment:n})).was??s};return Rn(yc(e,Tm(t)),i,()=>a(s),"check")}function e0(e,t){let n=Z.peek().dialogs;return gi(n,t,"urgent",$a(),null).find(s=>s!==e)??null}function t0(e,t){hr();let n=ge.peek()?.after_close??"next";n==="stay"||Qe(e)==="closed"||L(n==="next"&&t?U(e,t):U(e))}function Cm(e){let t=Er(e).waiting_since;if(!t)return null;let n=()=>Ut(e,"no-answer",{},{waiting_since:null});return Rn(R_(e),n,()=>Ut(e,"answer-after-all",{},{waiting_since:t}),"message-circle-off")}async function Ar(e,t=!ks.peek()[e]){le({t:"follow",id:e,on:t});try{await F(`/api/dialogs/${e}/follow`,{on:t}),Q(dm(e,t),{icon:"eye",undo:()=>Ar(e,!t)})}catch(n){le({t:"follow",id:e,on:!t}),ne(B(n))}}var Er,mg,V_,Eo,ug,mI,pg,J_,Ii,Tm,dI,fI,$I,Q_,Z_,un=b(()=>{se();Ze();re();Ls();V();yr();w();ys();to();J();eo();R();be();Er=e=>ae.peek()[e];mg=e=>Ge.value[e]?.name??o("Deleted team"),V_=e=>{let t=Ge.value[e.team_id];return t&&!t.removed?t:null};Eo=T(null);ug=!1;mI=()=>Number(String(Z.peek().cursor).split(":").pop()),pg=(e,t,n)=>()=>Ut(e,"snooze",{until:t,reason:n},{snooze:{at:Date.now(),until:t,reason:n,by:P.peek().id}}),J_=e=>()=>Ut(e,"unsnooze",{},{snooze:null});Ii={solved:[()=>o("Resolved"),"check"],"no-reply":[()=>o("No reply"),"message-circle-off"],duplicate:[()=>o("Duplicate"),"copy"],spam:[()=>o("Spam"),"ban"],declined:[()=>o("Client declined"),"user-round-x"],other:[()=>o("Other reason"),"circle-question-mark"]},Tm=e=>(Ii[e]??Ii.solved)[0](),dI=e=>({state:"closed",waiting_since:null,snooze:null,close_reason:e}),fI=(e,t,n)=>()=>Ut(e,"close",{reason:t,comment:n},dI(t)),$I=({id:e,snooze:t,waiting_since:n})=>()=>Ut(e,"reopen",{},{state:"open",snooze:t,waiting_since:n,close_reason:null}),Q_=[],Z_=e=>{Q_.push(e)}});function r0(){Qo.value="",Rs.value=null,ro.value=null}function i0(e){if(Qo.value=e,clearTimeout(n0),e.trim().length<2){_c+=1,Rs.value=null;return}n0=setTimeout(()=>gI(e),hI)}async function gI(e){_c+=1;let t=_c;try{let n=await K(`/api/search?${new URLSearchParams({q:e,limit:String(fg)})}`);t===_c&&(Rs.value={q:e,data:n})}catch(n){if(!(n instanceof Y))throw n;t===_c&&(Rs.value={q:e,problem:n})}}function s0(e){let t=Qo.value.trim();return t?lg(t,e,l0).map(({item:n,fit:{marks:s}})=>o0(n,s)):e.map(n=>o0(n))}function c0(e){let t=e.assignee_id===P.peek().id?"mine":"all",n={id:"open",icon:"message-square-text",text:o("Open"),run:()=>L(U(t,e.id))},s=i=>()=>{vI(e),i(e.id)},a=e.state==="open"?[e.assignee_id!==P.peek().id&&{id:"take",icon:"hand",text:o("Take it"),run:s(vm)},e.assignee_id===P.peek().id&&{id:"free",icon:"user-round",text:o("Remove the assignee"),run:s(i=>ig(i,null))},{id:"close",icon:"check",text:o("Close"),run:s(jn)}]:[{id:"reopen",icon:"undo-2",text:o("Reopen"),run:s(Ta)}];return[n,...a.filter(Boolean)]}function vI(e){ae.peek()[e.id]||le({t:"result",dialog:e,sentAtRev:ha(e.id)})}function u0(e,t=[]){return{id:"d:"+e.id,kind:"dialog",dialog:e,text:e.name,marks:t,acts:()=>c0(e),run:()=>L(U("all",e.id))}}function kI(e){let t=e.dialog_id;return{id:"k:"+e.id,kind:"contact",contact:e,text:e.name,marks:e.marks,run:()=>{t&&L(U("all",t))}}}function yI(e){return{id:"m:"+e.id,kind:"message",message:e,text:e.text,marks:e.marks,acts:()=>c0(e.dialog),run:()=>L(U("all",e.dialog_id,e.no))}}function wI(e){let t=Object.values(ae.value);return lg(e,t,s=>s.name).slice(0,fg).map(({item:s,fit:{marks:a}})=>u0(s,a))}function xI(e){return{dialogs:e.dialogs.map(n=>u0(n)),contacts:e.contacts.map(kI),messages:e.messages.map(yI)}}function _I(){let e=Qo.value.trim(),t=bI(),n=[{id:"acts",title:o("Conversation actions"),items:s0(t.filter(s=>a0.has(s.group)))}];if(e){let s=Rs.value?.data&&Ri(e,Rs.value.q)?xI(Rs.value.data):{dialogs:[],contacts:[],messages:[]},a=new Set(s.dialogs.map(i=>i.id));n.push({id:"dialogs",title:o("Conversations"),items:[...s.dialogs,...wI(e).filter(i=>!a.has(i.id))].slice(0,fg)}),n.push({id:"contacts",title:o("Clients"),items:s.contacts}),n.push({id:"messages",title:o("Messages found"),items:s.messages})}return n.push({id:"go",title:o("Go to"),items:s0(t.filter(s=>!a0.has(s.group)))}),e&&n.push({id:"all",title:"",items:[{id:"search",kind:"search",icon:"search",text:o("Search everywhere: {q}",{q:e}),marks:[],run:()=>L(vp(e))}]}),n.filter(s=>s.items.length)}function SI(e){let t=Qo.value.trim(),n=e.acts().map(s=>({...s,id:"a:"+s.id,kind:"act",marks:t?Ri(t,s.text)?.marks:[]})).filter(s=>s.marks);return[{id:"actions",title:e.text,items:n}]}function $g(e){y.value=null,requestAnimationFrame(()=>e.run())}function m0(e){return e?.acts?(ro.value=e,Qo.value="",!0):!1}function hg(){return ro.value?(ro.value=null,!0):!1}var hI,fg,Qo,Rs,ro,_c,n0,bI,l0,o0,a0,p0,d0=b(()=>{se();Ze();re();V();vt();w();cg();J();R();un();hI=150,fg=5,Qo=T(""),Rs=T(null),ro=T(null),_c=0,n0=0;bI=()=>Ds().filter(e=>e.palette!==!1&&e.label&&tg(e)),l0=e=>(e.title??e.label)(),o0=(e,t=[])=>({id:"c:"+e.id,kind:"command",icon:e.icon??"chevron-right",text:l0(e),marks:t,command:e,run:e.run});a0=new Set(["dialog","log"]);p0=$e(()=>ro.value?SI(ro.value):_I())});function zi({one:e}){let[t]=_a(e);return t?r`<${gg} keys=${t} />`:null}var gg,Om=b(()=>{C();vt();w();N();gg=({keys:e})=>Mi(e).map((t,n)=>r`${n>0&&r` <span class="then dim t12">${o("then")}</span> `}<${ln} of=${t} />`)});var f0={};_e(f0,{Palette:()=>TI});function CI(){let e=O(null),t=O(null),[n,s]=g({at:0,asked:""});g(r0),we(),W(()=>e.current.focus(),[]);let a=p0.value,i=`${ro.value?.id??""} ${Qo.value}`,l=n.asked===i?n.at:0,c=f=>s({at:f,asked:i}),u=a.flatMap(f=>f.items),p=u[Math.min(l,u.length-1)];A(()=>{t.current?.querySelector(".mi.on")?.scrollIntoView({block:"nearest"})},[l,a]);let m=()=>{y.value=null},h=f=>{if(f.isComposing)return;let $={ArrowDown:(l+1)%u.length,ArrowUp:(Math.min(l,u.length-1)-1+u.length)%u.length,PageDown:Math.min(u.length-1,l+8),PageUp:Math.max(0,l-8)}[f.key];if($!==void 0&&u.length){f.preventDefault(),c($);return}if(f.key==="Enter"&&p){f.preventDefault(),$g(p);return}if(f.key==="Tab"&&!f.shiftKey&&m0(p)){f.preventDefault(),f.stopPropagation();return}f.key==="Backspace"&&!Qo.value&&hg()&&f.preventDefault(),f.key==="Escape"&&hg()&&(f.preventDefault(),f.stopPropagation())};return r`<div class="over" onPointerDown=${f=>{f.target===f.currentTarget&&m()}}>
<div class="dialog pal" role="dialog" aria-modal="true" aria-label=${o("Search and commands")}
onKeyDown=${Ot}>
<div class="hrow palin">
<${d} name="search" />
<input class="palq" ref=${e} value=${Qo.value} role="combobox" aria-expanded="true"
aria-controls="pallist" aria-autocomplete="list" aria-activedescendant=${p?"pal-"+p.id:null}
aria-label=${o("Command, client or message text")}
placeholder=${ro.value?o("Action"):o("Command, client or message text")} autocomplete="off"
spellcheck="false" onInput=${f=>i0(f.currentTarget.value)} onKeyDown=${h} />
<${OI} />
</div>
<div class="palbody" id="pallist" role="listbox" aria-label=${o("Results")} ref=${t}>
${a.map(f=>r`<div role="group" aria-label=${f.title||o("Search")} key=${f.id}>
${f.title&&r`<div class="mh" role="presentation">${f.title}</div>`}
${f.items.map($=>r`<${EI} key=${$.id} item=${$} on=${$===p}
onLook=${()=>c(u.indexOf($))} />`)}
</div>`)}
${!u.length&&r`<p class="palno">${o("Nothing found")}</p>`}
</div>
${Rs.value?.problem&&r`<p class="palno" role="status">${o("Could not search clients and messages. Try again.")}</p>`}
<div class="palfoot">
<span><span class="keys"><kbd>↑</kbd><kbd>↓</kbd></span> ${o("choose")}</span>
<span><span class="keys"><kbd>Enter</kbd></span> ${o("run")}</span>
${p?.acts&&!ro.value&&r`<span><span class="keys"><kbd>Tab</kbd></span> ${o("actions")}</span>`}
<span class="hrow end"><span class="keys"><kbd>Esc</kbd></span> ${ro.value?o("back"):o("dismiss")}</span>
</div>
<div class="vh" role="status">${p?"":o("Nothing found")}</div>
</div>
</div>`}function OI(){let e=ro.value?.text??ae.value[E.value.dialog]?.name;return e?r`<span class="tag plain lg cut palwhere">${e}</span>`:null}function EI({item:e,on:t,onLook:n}){let s={dialog:NI,contact:PI,message:DI}[e.kind]??AI;return r`<div class=${t?"mi on":"mi"} role="option" id=${"pal-"+e.id} aria-selected=${String(t)}
onPointerMove=${t?null:n} onPointerDown=${a=>a.preventDefault()}
onClick=${()=>$g(e)}>
<${s} item=${e} />
</div>`}function PI({item:e}){let[t]=e.contact.identities;return r`
<${te} name=${e.contact.name} size="sm" />
<span class="cut"><${Em} item=${e} /></span>
${t&&r`<span class="hrow end tight dim t12">
<${ye} kind=${t.kind} named />
<span class="cut">${t.label||Ce(t.kind)}</span>
</span>`}
`}function DI({item:e}){let{message:t}=e,n=t.operator_id?G(t.operator_id):t.dialog.name;return r`
<${d} name="message-square-text" />
<span class="cut"><${Em} item=${e} /></span>
<span class="hrow end dim t12 palwho">${n}, ${nt(t.created_at,M.value)}</span>
`}var TI,Em,AI,NI,$0=b(()=>{z();C();re();ve();oe();w();rg();d0();Te();J();R();N();Se();Om();TI=()=>y.value==="palette"?r`<${CI} />`:null;Em=({item:e})=>um(e.text,e.marks??[]).map(t=>t.marked?r`<b class="b6">${t.text}</b>`:t.text),AI=({item:e})=>r`
<${d} name=${e.icon} />
<span class="cut"><${Em} item=${e} /></span>
${e.command&&r`<span class="hrow end tight"><${zi} one=${e.command} /></span>`}
`,NI=({item:e})=>r`
<${te} name=${e.dialog.name} size="sm" />
<span class="cut"><${Em} item=${e} /></span>
<span class="hrow end tight dim t12">
${o("No. {number}",{number:pe(e.dialog.number)})}
<${ye} kind=${e.dialog.kind} named />
</span>
`});var Et,Zo=b(()=>{Et=(e,t=document)=>t.querySelector(e)});function vg(e){L(vp(e),{replace:!0}),clearTimeout(bg),bg=setTimeout(()=>Am(e),MI)}async function Am(e){if(clearTimeout(bg),Xo.peek()?.q===e&&Xo.peek().data)return;Sc+=1;let t=Sc;if(!e.trim()){Xo.value=null,Nr.value=!1;return}Nr.value=!0;try{let n=await K(`/api/search?${new URLSearchParams({q:e})}`);t===Sc&&(Xo.value={q:e,data:n})}catch(n){if(!(n instanceof Y))throw n;t===Sc&&(Xo.value={q:e,problem:n})}t===Sc&&(Nr.value=!1)}var MI,Xo,Nr,Sc,bg,h0,g0=b(()=>{se();V();J();MI=200,Xo=T(null),Nr=T(!1),Sc=0,bg=0;h0=e=>{Xo.value=null,Am(e)}});function v0(e,t,n){if(n<=t)return 0;if(!e||e.always)return n-t;let s=0,a=0;for(let[l,c]of e.spans)s+=b0(t,n,l,c),a+=c-l;let i=n-t-b0(t,n,e.from,e.until);return s+Math.round(i*a/(e.until-e.from))}function LI(e,t){if(!e||e.always)return null;let n=e.spans.find(([,s])=>s>t);return n&&n[0]>t?n[0]:null}function Bi(e,t,n){if(!e.sla||e.due_at===null||e.waiting_since===null||e.state!=="open")return null;let s=t[e.sla.hours],a=n>=e.due_at,i=a?0:Math.min(e.sla.norm,v0(s,n,e.due_at)),l=i/e.sla.norm;return{left:i,late:a?v0(s,e.due_at,n):0,share:l,look:a?"bad":l<=.3?"warn":"",opens:a?null:LI(s,n)}}var b0,kg=b(()=>{b0=(e,t,n,s)=>Math.max(0,Math.min(t,s)-Math.max(e,n))});function Tc(e,t){Cr();let n=t?.getBoundingClientRect()??{left:0,bottom:0};Nm.value={id:e,x:n.left,y:n.bottom+6},y.value="clock"}function Wi({left:e,late:t,look:n,opens:s},a){return n==="bad"?o("{span} overdue",{span:Je(t)}):s===null?II(e):o("paused until {time}",{time:zI(s,a)})}function w0(e,t){let n=Bi(e,no.value,t);if(n){let s=Wi(n,t);return n.look==="bad"||n.opens!==null?s:o("reply within {span}",{span:s})}return e.waiting_since?o("waiting {span}",{span:Je(t-e.waiting_since)}):""}function wg({target:e}){return e.look==="bad"?r`<${d} name="flame" size="s" />`:e.opens===null?r`<${BI} share=${e.share} />`:r`<${d} name="pause" size="s" />`}function Cc(e){let t=Bi(e,no.value,M.value),n=t!==null&&t.look!=="bad"&&t.opens===null&&t.left<=75e3;return A(()=>n?Dx():void 0,[n]),n?Bi(e,no.value,Up.value):t}function Ao({dialog:e,short:t=!1,asButton:n=!1,still:s=!1}){let a=Cc(e);if(!e.waiting_since)return null;let i=a?`sla due ${a.look}`:"sla due",l=a?r`<${wg} target=${a} /><span class="vh">${o("Reply due:")} </span>${Wi(a,M.value)}`:r`<${WI} since=${e.waiting_since} short=${t} />`,c=p=>{p.preventDefault(),p.stopPropagation(),Tc(e.id,p.currentTarget)};if(s)return r`<span class=${i}>${l}</span>`;if(!n)return r`<span class=${i} title=${k0(e,a)} onClick=${c}>${l}</span>`;let u=y.value==="clock"&&Nm.value?.id===e.id;return r`<button type="button" class=${i} data-clock aria-haspopup="dialog" aria-expanded=${String(u)}
title=${k0(e,a)} onClick=${c}>
${l}
</button>`}function WI({since:e,short:t}){let n=Je(Math.max(0,M.value-e));return r`<${d} name="hourglass" size="s" />${t?r`<span class="vh">${o("waiting")} </span>${n}`:o("waiting {span}",{span:n})}`}var yg,RI,Nm,II,zI,BI,k0,Is=b(()=>{se();z();ve();oe();C();w();kg();R();N();re();yg=6e4,RI=1440*yg,Nm=T(null);II=e=>e<=6e4?o("{n} s",{n:Math.ceil(e/1e3)}):Je(Math.ceil(e/yg)*yg),zI=(e,t)=>e-t<RI?H(e):Gp(e,t);BI=({share:e})=>r`<svg class="pie" viewBox="0 0 12 12" aria-hidden="true">
<circle class="bg" cx="6" cy="6" r="4.6" />
<circle class="fg" cx="6" cy="6" r="4.6" pathLength="100" stroke-dasharray=${`${Math.round(e*100)} 100`} />
</svg>`;k0=(e,t)=>t?o("Reply due at {time}",{time:Co(e.due_at,M.value)}):o("waiting {span}",{span:Je(Math.max(0,M.value-e.waiting_since))})});var T0={};_e(T0,{Search:()=>KI});function KI(){let{q:e}=E.value,[t,n]=g("all"),s=O(null);A(()=>{Am(e)},[e]),W(()=>{s.current.focus(),s.current.select()},[]);let a=Xo.value?.q===e?Xo.value:null,i=a?.data??(Nr.value?Xo.value?.data:null),l=c=>{c.key!=="ArrowDown"&&c.key!=="Enter"||(c.preventDefault(),Et(".srh")?.focus())};return r`<main class="main page" id="main">
<header class="bar1 srbar">
<a class="ib only-phone" href=${Ho()} aria-label=${o("Back to the list")}><${d} name="arrow-left" /></a>
<form class="srin" role="search" onSubmit=${c=>c.preventDefault()}>
<${d} name="search" />
<input class="palq" id="q" ref=${s} type="text" inputmode="search" enterkeyhint="search" autocomplete="off"
spellcheck="false" maxlength="200" aria-label=${o("Search in conversations, clients and messages")}
placeholder=${o("Word, name, address or No.")} value=${e} onInput=${c=>vg(c.target.value)}
onKeyDown=${l} />
${e&&r`<button type="button" class="ib small" aria-label=${o("Clear")} onClick=${()=>{vg(""),s.current.focus()}}>
<${d} name="x" size="m" />
</button>`}
</form>
<h1 class="vh">${e?o("Search: {q}",{q:e}):o("Search")}</h1>
</header>
${i&&r`<${UI} data=${i} tab=${t} pick=${n} />`}
<div class="srgrid">
<div class="scroll" role="group" tabindex="0" aria-label=${o("Search results")}
aria-busy=${Nr.value?"true":null} onKeyDown=${qI}>
<div class="srbody"><${HI} q=${e} data=${i} problem=${a?.problem} tab=${t} pick=${n} /></div>
</div>
</div>
<div class="vh" aria-live="polite">${a?.data?S("{n} found","{n} found",xg(a.data)):""}</div>
</main>`}function qI(e){let t=[...e.currentTarget.querySelectorAll(".srh")],n=t.indexOf(document.activeElement),s={ArrowDown:n+1,ArrowUp:n-1}[e.key];n<0||s===void 0||(e.preventDefault(),s<0?document.getElementById("q").focus():t[Math.min(s,t.length-1)].focus())}function UI({data:e,tab:t,pick:n}){return r`<div class="bar2 tabsrow">
<div class="tabs flat" role="group" aria-label=${o("Search in")}>
${FI.map(([s,a])=>r`<button type="button" class="tab" aria-current=${t===s?"page":null}
onClick=${()=>n(s)}>
${a()} <span class="n">${pe(jI(e,s))}</span>
</button>`)}
</div>
</div>`}function HI({q:e,data:t,problem:n,tab:s,pick:a}){let i=dt(300,Nr.value&&!t);if(n)return r`<${ie} icon="unplug" title=${o("Search failed")} text=${B(n)}>
<button type="button" class="btn" onClick=${()=>h0(e)}>${o("Retry")}</button>
<//>`;if(!e.trim())return r`<${ie} icon="search" title=${o("What are you looking for?")} text=${o("Words in any form, names, addresses, conversation numbers. Quotes find an exact phrase, a minus excludes a word.")} />`;if(!t)return i?r`<p class="t12 dim srq">${o("Searching…")}</p>`:null;if(!xg(t))return r`<${ie} icon="search" title=${o("Nothing found")} text=${o("Try fewer or different words.")} />`;let l=p=>(s==="all"||s===p)&&t[p].length>0,c=p=>s==="all"?t[p].slice(0,x0):t[p],u=(p,m)=>s==="all"&&t[p].length>x0&&r`<button type="button" class="link t13 srall" onClick=${()=>a(p)}>
${m}
: ${pe(t[p].length)}
</button>`;return r`
${t.other_layout&&r`<p class="t12 dim srq">
${o("Nothing found for “{typed}”. Showing “{read}”, typed in the wrong keyboard layout.",{typed:t.text,read:t.other_layout})}
</p>`}
${l("dialogs")&&r`
<h2 class="rules-h">${o("Conversations")}</h2>
<ul class="card">
${c("dialogs").map(p=>r`<${YI} key=${p.id} dialog=${p} />`)}
</ul>
${u("dialogs",o("All conversations found"))}
`}
${l("contacts")&&r`
<h2 class="rules-h">${o("Clients")}</h2>
<ul class="card">${c("contacts").map(p=>r`<${GI} key=${p.id} contact=${p} />`)}</ul>
${u("contacts",o("All clients found"))}
`}
${l("messages")&&r`
<h2 class="rules-h">${o("Messages found")}</h2>
<ul class="card">${c("messages").map(p=>r`<${VI} key=${p.id} message=${p} />`)}</ul>
${u("messages",o("All messages found"))}
`}
${s!=="all"&&!t[s].length&&r`<${ie} icon="search" title=${o("Nothing found")} />`}
`}function YI({dialog:e}){return r`<li>
<a class="srh" href=${U("all",e.id)}>
<${te} name=${e.name} face=${e.avatar}><${ye} kind=${e.kind} named /><//>
<span class="grow">
<span class="hrow">
<b class="b6 cut">${e.name}</b>
<${Ao} dialog=${e} />
${e.state==="closed"&&r`<span class="tag plain">${o("closed")}</span>`}
</span>
<span class="t13 mut blk srx">
${[o("No. {number}",{number:pe(e.number)}),e.title].filter(Boolean).join(" · ")}
</span>
</span>
<span class="t12 dim srm">${S0(e.last_at)}</span>
</a>
</li>`}function GI({contact:e}){let t=r`
<${te} name=${e.name} />
<span class="grow">
<span class="hrow"><b class="b6 cut"><${_0} text=${e.name} marks=${e.marks} /></b></span>
<span class="t13 mut blk srx">${e.identities.map(n=>n.label).join(" · ")}</span>
</span>
${e.identities.map(n=>r`<${ye} kind=${n.kind} named />`)}
`;return r`<li>
${e.dialog_id?r`<a class="srh" href=${U("all",e.dialog_id)}>${t}</a>`:r`<span class="srh">${t}</span>`}
</li>`}function VI({message:e}){let{dialog:t}=e,n=e.operator_id?G(e.operator_id):"",s=e.kind==="note"?`${o("Note")} · ${n}`:e.kind==="out"&&n?`${n} → ${t.name}`:t.name,a=e.kind==="note"?r`<span class="nic"><${d} name="lock" size="m" /></span>`:r`<${ye} kind=${t.kind} size="mid" named />`;return r`<li>
<a class="srh" href=${U("all",t.id,e.no)}>
${a}
<span class="grow">
<span class="hrow"><b class="b6 cut">${s}</b></span>
<span class="t13 mut blk srx"><${_0} text=${e.text} marks=${e.marks} /></span>
</span>
<span class="t12 dim srm">${S0(e.created_at)}</span>
</a>
</li>`}var x0,FI,xg,jI,_0,S0,C0=b(()=>{z();Zo();C();V();ve();oe();w();rg();Te();J();g0();N();Se();Is();x0=5,FI=[["all",()=>o("Everything")],["dialogs",()=>o("Conversations")],["contacts",()=>o("Clients")],["messages",()=>o("Messages found")]];xg=e=>e.dialogs.length+e.contacts.length+e.messages.length,jI=(e,t)=>t==="all"?xg(e):e[t].length;_0=({text:e,marks:t})=>um(e,t).map(n=>n.marked?r`<mark>${n.text}</mark>`:n.text),S0=e=>`${nt(e,M.value)}, ${H(e)}`});function De({label:e,place:t,across:n=!1,children:s}){let a=xt(_g);return we(),W(()=>{(a.current.querySelector("[aria-checked='true']")??a.current.querySelector("button")).focus({preventScroll:!0})},[]),r`<div class=${"menu pop "+t} role="menu" aria-label=${e} ref=${a}
onKeyDown=${i=>ZI(i,n)}>
${s}
</div>`}function ZI(e,t){let n=[...e.currentTarget.querySelectorAll("button")],s=n.indexOf(document.activeElement),[a,i]=[(s+1)%n.length,(s-1+n.length)%n.length],l=t?{ArrowRight:a,ArrowLeft:i}:{},c={ArrowDown:a,ArrowUp:i,Home:0,End:n.length-1,...l}[e.key];e.key==="Tab"&&_g(),c!==void 0&&(e.preventDefault(),e.stopPropagation(),n[c].focus())}var _g,X,Xt=b(()=>{z();C();re();N();Se();_g=()=>{y.value=null};X=({icon:e,checked:t,onPick:n,stay:s,children:a})=>r`<button type="button" class="mi" tabindex="-1"
role=${t===void 0?"menuitem":"menuitemradio"}
aria-checked=${t===void 0?null:String(t)} onClick=${()=>{s||_g(),n()}}>
<${d} name=${t?"check":e} size="m" />
${a}
</button>`});var Sg,io,XI,Ec,E0,Tg,Pm,Fi=b(()=>{w();R();Sg={online:()=>o("Online"),lunch:()=>o("Lunch"),training:()=>o("Training"),away:()=>o("Away"),off:()=>o("Off shift")},io=e=>e?.name||(Sg[e?.builtin]??Sg.off)(),XI={online:"on",away:"away",off:"off"},Ec=e=>`dot ${XI[e]??"off"}`,E0=e=>Sg[e.builtin]?.()??"",Tg=(e,t)=>e.place-t.place||e.id-t.id,Pm=()=>Object.values(vs.value).filter(e=>!e.removed).sort(Tg)});function N0(){return y.value!=="me"?null:r`<${De} label=${o("My menu")} place="popme">
${Pm().map(e=>r`<button type="button" class="mi" tabindex="-1" role="menuitemradio" key=${e.id}
aria-checked=${String(P.value.status_id===e.id)} onClick=${()=>{y.value=null,Qw(e.id)}}>
<span class="dotbox"><span class=${Ec(e.base)}></span></span>
<span class="cut">${io(e)}</span>
${P.value.status_id===e.id&&r`<span class="mend"><${d} name="check" size="m" /></span>`}
</button>`)}
<div class="msep" role="separator"></div>
<${X} icon="bell" onPick=${Di}>
${o("Notifications")}
${Me.value.notifications>0&&r`<span class="count mend">${Me.value.notifications}</span>`}
<//>
<${X} icon="settings" onPick=${()=>L(nn("looks"))}>${o("My settings")}<//>
<div class="msep" role="separator"></div>
<div class="mh" role="presentation">${o("Language")}</div>
<${X} icon="languages" checked=${ze.value==="ru"} onPick=${()=>Go("ru")}>
<span lang="ru">Русский</span>
<//>
<${X} icon="languages" checked=${ze.value==="en"} onPick=${()=>Go("en")}>
<span lang="en">English</span>
<//>
<div class="mh" role="presentation">${o("Theme")}</div>
<${X} icon="sun-moon" checked=${Pn.value==="system"} onPick=${()=>ga("system")} stay>
${o("System")}
<//>
<${X} icon="sun" checked=${Pn.value==="light"} onPick=${()=>ga("light")} stay>${o("Light")}<//>
<${X} icon="moon" checked=${Pn.value==="dark"} onPick=${()=>ga("dark")} stay>${o("Dark")}<//>
<div class="mh" role="presentation">${o("Density")}</div>
<${X} icon="rows-4" checked=${So.value==="compact"} onPick=${()=>xi("compact")} stay>
${o("Compact")}
<//>
<${X} icon="rows-3" checked=${So.value==="normal"} onPick=${()=>xi("normal")} stay>
${o("Normal")}
<//>
<${X} icon="menu" checked=${So.value==="roomy"} onPick=${()=>xi("roomy")} stay>
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
<${X} icon="log-out" onPick=${j_}>${o("Sign out")}<//>
<//>`}var ez,A0,Cg,tz,nz,P0,Og=b(()=>{C();Ze();re();w();Pt();J();R();rm();N();Xt();Fi();ez={operator:()=>o("Operator"),supervisor:()=>o("Supervisor"),administrator:()=>o("Administrator")},A0=e=>ez[e]?.()??"",Cg=()=>vs.value[P.value.status_id]??{builtin:P.value.presence,base:P.value.presence},tz=()=>{y.value=y.value==="me"?null:"me"},nz=({children:e})=>r`<button type="button" class=${e?"mebtn":"ib"} aria-haspopup="menu"
aria-expanded=${String(y.value==="me")} aria-label=${o("{name}: my menu",{name:P.value.name})}
title=${io(Cg())} onClick=${tz}>
<${te} name=${P.value.name} size="md"><span class=${Ec(Cg().base)}></span><//>
${e}
</button>`;P0=()=>r`<div class="me">
<${nz}>
<span class="grow">
<span class="nmx cut">${P.value.name}</span>
<br />
<span class="t12 dim">${io(Cg())}</span>
</span>
<//>
<${y_} />
</div>`});function D0(e){let t=Qe(e);if(Ac.some(([s])=>s===t))return o("Inbox");let n=pa(t);return n!==null?Ge.value[n]?.name??o("Team"):Nc.find(([s])=>s===t)[1]()}var Ac,Nc,Ea,Dm,Ki=b(()=>{se();w();eo();R();Ac=[["mine",()=>o("Mine")],["unassigned",()=>o("Unassigned")],["all",()=>o("All")]],Nc=[["waiting",()=>o("Waiting for us"),"hourglass"],["unread",()=>o("Unread"),"mail-open"],["mentions",()=>o("Mentions"),"at-sign"],["following",()=>o("Following"),"eye"],["snoozed",()=>o("Snoozed"),"alarm-clock"],["untagged",()=>o("Untagged"),"tag"],["failed",()=>o("Not sent"),"circle-alert"],["closed",()=>o("Closed"),"archive"]],Ea=$e(()=>Object.values(Ge.value).filter(e=>!e.removed).sort((e,t)=>e.name.localeCompare(t.name))),Dm=e=>hs(e)?void 0:pa(e)===null?Me.value[e]:Me.value.teams?.[pa(e)]??0});function No(e,t){try{localStorage.setItem(e,JSON.stringify(t))}catch{}}function Dr(e){localStorage.removeItem(e)}function ji(e){let t=[];for(let n=0;n<localStorage.length;n+=1){let s=localStorage.key(n);if(s.startsWith(e))try{t.push([s.slice(e.length),JSON.parse(localStorage.getItem(s))])}catch{}}return t}var Pc=b(()=>{});function z0(e){Ng.value=e.created_at-Date.now()}function Mr(e){let t=ge.peek()?.undo??{messenger:4,email:10};return(e==="email"?t.email:t.messenger)*1e3}var uz,Ng,Aa,B0,Po,Do,Na,lo=b(()=>{se();R();uz=6e4,Ng=T(0);Aa=e=>e+Ng.peek(),B0=({kind:e,delivery:t})=>e==="out"&&t?.state==="queued"&&!t.attempts,Po=e=>e.delivery.not_before-Ng.value,Do=e=>B0(e)&&e.delivery.not_before-e.created_at>uz,Na=(e,t=Date.now())=>B0(e)&&!Do(e)&&e.delivery.not_before>e.created_at&&Po(e)>t});function F0(e){let t={...qi.peek()[e.dialog_id]};if(Do(e))t[e.id]=e;else if(t[e.id])delete t[e.id];else return;qi.value={...qi.peek(),[e.dialog_id]:t}}async function j0(e){try{let{messages:t}=await K(`/api/dialogs/${e}/planned`);qi.value={...qi.peek(),[e]:Object.fromEntries(t.map(n=>[n.id,n]))}}catch(t){if(!(t instanceof Y))throw t}}var qi,W0,K0,Lm=b(()=>{rt();se();V();lo();qi=T({}),W0=e=>Object.values(qi.value[e]??{}).sort((t,n)=>t.delivery.not_before-n.delivery.not_before);an(e=>{for(let t of e)t.k==="message"&&F0(t.row)});K0=F0});function dz(e){Ui=`okno.out.${e}.`;let t=Date.now()-pz;Ft.value=ji(Ui).map(([,n])=>({...n,phase:fz(n,t)})).sort((n,s)=>n.at-s.at),Pa()}function fz(e,t){return e.phase==="held"||e.phase==="refused"?e.phase:e.at<t?"stale":"queued"}function Dg(e,t,n,s,a=[],i={}){let l={key:ua(),dialog_id:e,kind:t,text:n,seen:s,files:a,more:i,at:Date.now(),phase:"queued"};return No(Ui+l.key,l),Ft.value=[...Ft.value,l],Pa(),l.key}function gz(e,t){Dc.set(e,t),Dc.size>hz&&Dc.delete(Dc.keys().next().value)}function Mc(e,t){Ft.value=Ft.value.map(s=>s.key===e?{...s,...t}:s);let n=Ft.value.find(s=>s.key===e);n&&No(Ui+e,n)}function Hi(e){Dr(Ui+e),Ft.value=Ft.value.filter(t=>t.key!==e)}function Rm(e,t={}){Mc(e,{...t,phase:"queued",at:Date.now()}),Pa()}function Pa(){if(qe.value!=="in"||!Ui)return;let e=new Set;for(let t of Ft.value)e.has(t.dialog_id)||(t.phase==="queued"&&bz(t),["queued","sending","held"].includes(t.phase)&&e.add(t.dialog_id))}async function bz(e){Mc(e.key,{phase:"sending"});let t=ha(e.dialog_id),{key:n,kind:s,text:a,seen:i}=e,l=(e.files??[]).map(c=>c.token);try{let c=await Ne("POST",`/api/dialogs/${e.dialog_id}/messages`,{...vz(e.more),key:n,kind:s,text:a,seen:i,files:l});z0(c.message),K0(c.message),gz(n,c.message),le({t:"result",...c,sentAtRev:t}),Y0.set(`${e.dialog_id}.${s}`,Date.now()),Hi(n),Pa()}catch(c){kz(e,c)}}function vz(e={}){if(!e.not_before||e.not_before>Date.now())return e;let{not_before:t,...n}=e;return n}function kz(e,t){t.offline||t.status===401||t.status===429||t.status>=500?Mc(e.key,{phase:"queued",tries:(e.tries??0)+1,code:t.code}):t.code==="conversation-changed"?Mc(e.key,{phase:"held",came:t.detail.messages,last_no:t.detail.last_no}):(Mc(e.key,{phase:"refused",code:t.code}),Pa())}var pz,mz,Ft,Ui,q0,Pg,U0,H0,Y0,$z,G0,V0,hz,Dc,J0,Q0,zs=b(()=>{rt();se();V();Pc();mp();Lm();R();lo();pz=3600*1e3,mz=5e3,Ft=T([]),Ui="";q0=e=>Ft.value.filter(t=>t.dialog_id===e),Pg=({phase:e})=>["held","refused","stale"].includes(e),U0=e=>Ft.value.some(t=>t.dialog_id===e&&Pg(t)),H0=e=>Ft.value.find(t=>t.dialog_id===e&&t.phase==="held"),Y0=new Map,$z=5e3,G0=(e,t)=>q0(e).some(n=>n.kind===t)||Date.now()-(Y0.get(`${e}.${t}`)??0)<$z,V0=(e,t,n)=>q0(e).some(s=>s.kind===t&&s.text===n.trim());hz=50,Dc=new Map,J0=e=>Dc.get(e);Q0=e=>Rm(e.key,{seen:e.last_no,came:void 0});Si(dz);Mn(Pa);setInterval(()=>{Ft.value.some(e=>e.phase==="queued")&&Pa()},mz);window.addEventListener("online",Pa)});function Z0(e){Lc.set(e,{upto:Z.peek().logs[e]?.seen??0,since:new Map})}function X0(e,t){let n=Lc.get(e);n&&(n.upto=Math.max(n.upto,t))}function eS(e,t){let n=Lc.get(e);if(!n)return;Mg(n);let s=new Set(t);for(let a of n.since.keys())s.has(a)||n.since.delete(a);for(let a of s)a>n.upto&&!n.since.has(a)&&n.since.set(a,Date.now())}function Mg(e){let t=Date.now()-yz;for(let[n,s]of e.since)s>t||(e.upto=Math.max(e.upto,n),e.since.delete(n))}function tS(e,t,n){let s=Z.peek().logs[e]?.items??{},a=t;for(;a<n&&s[a+1]&&!wz(s[a+1]);)a+=1;return a}function Da(e){let t=Lc.get(e);return t?(Mg(t),tS(e,t.upto,Math.max(t.upto,...t.since.keys()))):null}function nS(e,t){let n=Lc.get(e);return n?(Mg(n),tS(e,t,n.upto)):t}var yz,Lc,wz,Lr=b(()=>{R();yz=1e3,Lc=new Map;wz=({kind:e,author:t,automatic:n,delivery:s})=>(e==="note"||e==="out"&&!n)&&t.operator_id!==Z.peek().me?.id&&s?.state!=="cancelled"});function Tz(e){Im=`okno.draft.${e}.`;let t=ji(Im).map(([n,s])=>[n,typeof s=="string"?{text:s,at:0,dirty:!0}:s]);pn.value=Object.fromEntries(t),Ma.value={}}function La(e,t){let n={...pn.value};t&&(Wm(t)||t.dirty)?(n[e]=t,No(Im+e,t)):(delete n[e],Dr(Im+e)),pn.value=n}function Bg(e,t){let n=pn.peek()[e];lS(e);let s={text:"",...n,seen:Cz(e,n),...t,at:n?.at??0,dirty:!0};if(!Wm(s)&&!n?.at&&!Rr.has(e)&&!zm.has(e)){La(e,null);return}La(e,s),clearTimeout(Rr.get(e)),Rr.set(e,setTimeout(()=>Wg(e),xz))}function Cz(e,t){let n=Number(e.split(".")[0]),s=t&&Wm(t)?t.seen??null:null;return s===null?Da(n):nS(n,s)}function aS(e,t){let n=Mo(e,t);clearTimeout(Rr.get(n)),Rr.delete(n),lS(n),La(n,null)}function rS(){for(let e in pn.peek())pn.peek()[e].dirty&&Wg(e)}async function Wg(e){clearTimeout(Rr.get(e)),Rr.delete(e);let t=pn.peek()[e];if(!t?.dirty||qe.peek()!=="in")return;let[n,s]=e.split("."),a=Rc(t);zm.set(e,{what:a,until:Date.now()+_z});try{let{at:i}=await Ne("PUT",`/api/dialogs/${n}/draft`,{mode:s,text:t.text,head:Bm(t),seen:t.seen??null});iS(e,a,i)}catch(i){i.status===404&&La(e,null)}}function iS(e,t,n){let s=pn.peek()[e];s&&La(e,{...s,at:n,dirty:Rc(s)!==t})}function Oz(e){for(let t in e)for(let n in e[t])Rg(Number(t),n,e[t][n]);for(let t in pn.peek()){let[n,s]=t.split(".");!e[n]?.[s]&&!(zm.get(t)?.until>Date.now())&&Rg(Number(n),s,void 0)}}function Ez(e,t){for(let n of Sz)Rg(e,n,t[n])}function Rg(e,t,n){let s=Mo(e,t),a=pn.peek()[s],i=zm.get(s);if(!n){if(!a||a.dirty)return;if(G0(e,t)){La(s,{...a,dirty:!0}),Wg(s);return}La(s,null);return}if(i?.what===Rc(n)){iS(s,i.what,n.at);return}n.at<=(a?.at??0)||a?.dirty&&a.at||!a&&V0(e,t,n.text)||(a&&Wm(a)&&Rc(a)!==Rc(n)&&(Ma.value={...Ma.value,[s]:{text:a.text,head:Bm(a),seen:a.seen??null}}),La(s,{text:n.text,head:n.head,at:n.at,seen:n.seen??null,dirty:!1}))}function lS(e){if(!(e in Ma.peek()))return;let{[e]:t,...n}=Ma.peek();Ma.value=n}var xz,_z,Sz,pn,Lg,Ma,Im,Rr,zm,Bm,Rc,Wm,Mo,mn,Ig,zg,oS,es,Sn,ts,sS,cS,uS,In=b(()=>{rt();se();V();Pc();zs();Lr();xz=800,_z=5e3,Sz=["reply","note"],pn=T({}),Lg=T({}),Ma=T({}),Im="",Rr=new Map,zm=new Map,Bm=e=>{let{subject:t=null,cc:n="",bcc:s="",to:a=null}=e?.head??{};return t!==null||n||s||a?{subject:t,cc:n,bcc:s,to:a}:null},Rc=e=>JSON.stringify([e.text,Bm(e)]),Wm=e=>!!(e.text.trim()||Bm(e));Mo=(e,t)=>`${e}.${t}`,mn=(e,t)=>pn.value[Mo(e,t)]?.text??"",Ig=e=>pn.value[Mo(e,"reply")]?.head??null,zg=(e,t)=>pn.peek()[Mo(e,t)]?.seen??null,oS=(e,t)=>pn.value[Mo(e,t)]?.dirty===!1,es=e=>Lg.value[e]??"reply",Sn=(e,t)=>{Lg.value={...Lg.value,[e]:t}};ts=(e,t,n,s=null)=>Bg(Mo(e,t),{text:n.trim()?n:"",...s!==null&&{seen:s}}),sS=(e,t)=>Bg(Mo(e,"reply"),{head:t});cS=(e,t)=>Ma.value[Mo(e,t)],uS=(e,t)=>Bg(Mo(e,t),Ma.peek()[Mo(e,t)]);Bp((e,{entered:t})=>{t&&Tz(e.me.id),Oz(e.drafts)});Si(rS);Mn(rS);an(e=>{for(let t of e)t.k==="draft"&&Ez(t.id,t.row)})});function za(){Ra=!1,Nz()&&requestAnimationFrame(()=>{!Ra&&!y.peek()&&!Ia(document.activeElement)&&Ic()?.focus({preventScroll:!0})})}function Pz(e){let t=Ic();t.focus({preventScroll:!0}),t.setRangeText(e,t.selectionStart,t.selectionEnd,"end"),t.dispatchEvent(new Event("input",{bubbles:!0}))}function Km(){clearTimeout(Yi?.timer),Yi=null}function bS(){let{run:e,still:t}=Yi;Km(),t()&&e()}function jm(e,t,{settled:n=!0,pause:s=!0}={}){if(qm(e)||n&&!qw(e.timeStamp))return;if(!s||!Gi(e)){t();return}let{dialog:a}=E.peek();Yi={letter:e.key,run:t,still:()=>E.peek().dialog===a&&!y.peek(),timer:setTimeout(bS,Kg)}}function qm(e){let t=e.timeStamp-Fg<Kg;return Gi(e)&&(Fg=e.timeStamp),t}function Fm(e){e.preventDefault(),e.stopImmediatePropagation()}function Dz(e){let t=Ia(e.target),n=Li(Ms(e),t),s=e.ctrlKey||e.metaKey;(t?dS.get(e.code)===e.target&&!(s&&(n||e.key==="Enter")):n?.walks||!(n||Gi(e)||e.key==="Enter"||e.key===" "))||Fm(e)}function Mz(e){if(Gi(e)&&/\p{L}/u.test(e.key)){let{letter:t}=Yi;if(Km(),Fg=e.timeStamp,Li(Ms(e))?.id==="undo"||!Ic()){Fm(e);return}Pz(t),e.stopImmediatePropagation()}else e.key==="Escape"?(Km(),Fm(e)):(Gi(e)||e.key==="Enter")&&(Fm(e),bS(),requestAnimationFrame(()=>Lz(e)))}function Lz({code:e,key:t}){let n=document.activeElement;!y.peek()||!n?.closest("[role=dialog], [role=menu]")||(t==="Enter"?n.click():n.dispatchEvent(new KeyboardEvent("keydown",{code:e,key:t,bubbles:!0,cancelable:!0})))}function Rz(e){return Ra||!Gi(e)||Ia(e.target)||y.peek()||mt.peek()||e.isComposing||!mS&&fS.some(t=>t())?!1:E.peek().page==="inbox"&&!!(E.peek().dialog&&Ic())}function Iz(e){if(qe.peek()==="in"){if(e.repeat){Dz(e);return}if(dS.set(e.code,e.target),Yi){Mz(e);return}["Tab","Escape","F6"].includes(e.key)&&(Ra=!0),Rz(e)&&(Ic().focus({preventScroll:!0}),e.stopImmediatePropagation())}}var Kg,Az,pS,Ra,mS,Fg,Yi,dS,fS,$S,Ia,hS,Vi,Ic,gS,Nz,Gi,Bs=b(()=>{re();V();vt();ys();J();Kg=300,Az="input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]",pS=".dock .comp textarea",Ra=!1,mS=!1,Fg=-Kg,Yi=null,dS=new Map,fS=[],$S=e=>{fS.push(e)},Ia=e=>!!e?.closest?.(Az),hS=()=>Ra,Vi=()=>{Ra=!0},Ic=()=>document.querySelector(pS),gS=e=>e.target,Nz=()=>matchMedia("(min-width: 720px) and (hover: hover)").matches,Gi=e=>/^[\p{L}\p{N}]$/u.test(e.key)&&!e.ctrlKey&&!e.metaKey&&!e.altKey;window.addEventListener("keydown",Iz,{capture:!0});window.addEventListener("pointerdown",e=>{Ra=!1,mS=!!gS(e)?.closest?.("#conversation"),Km()},{capture:!0});document.addEventListener("focusin",e=>{gS(e)?.matches?.(pS)&&(Ra=!1)})});function Yg(e,t,n=()=>!0){let{ids:s}=it,a=s.indexOf(e);for(a<0&&(a=t>0?-1:s.length),a+=t;a>=0&&a<s.length;a+=t)if(n(s[a]))return s[a];return null}function kS(e){if(e===null)return;let t=Tn.peek()!==null;it.reveal(e),L(U(E.peek().view,e)),t&&it.focus(e)}function Jg(e){if(Tn.peek()===null)return!1;let t=Yg(Tn.peek(),e);return t!==null&&it.focus(t),!0}var Ji,jg,Ug,co,vS,it,Qi,Tn,Hg,qg,Gg,Vg,Ws=b(()=>{se();J();R();Ji=["cards","rows","table"],jg=matchMedia("(max-width: 719px)"),Ug=T(jg.matches);jg.addEventListener("change",()=>{Ug.value=jg.matches});co=$e(()=>{let e=ge.value?.list?.mode??"cards";return Ug.value&&e==="table"?"cards":e}),vS=$e(()=>Ug.value),it={ids:[],reveal(){},focus(){},showNew(){}},Qi=T({from:0,to:1/0}),Tn=T(null),Hg=()=>Tn.peek()!==null&&ae.peek()[Tn.peek()]?Tn.peek():E.peek().dialog;qg=()=>E.peek().dialog??Tn.peek(),Gg=e=>kS(Yg(qg(),e)??(qg()===null,null)),Vg=e=>kS(Yg(qg(),e,t=>yi(ae.peek()[t])>0))});function Xi(e){kt.value=e,e.size||(Zi.value=null)}function Fs(e){let t=new Set(kt.peek());t.has(e)?t.delete(e):t.add(e),Zg=e,Xi(t)}function Um(e){let{ids:t}=it,[n,s]=[t.indexOf(Zg),t.indexOf(e)].sort((a,i)=>a-i);if(n<0){Fs(e);return}Xi(new Set([...kt.peek(),...t.slice(n,s+1)]))}async function xS(e){try{let{ids:t}=await K(`/api/dialogs/ids?${new URLSearchParams({view:e,sort:gn(e,sn.peek())})}`);Xi(new Set(t))}catch(t){ne(B(t))}}function Xg(e){let t=new Set([...kt.value].map(n=>ae.value[n]?.state??(Qe(e)==="closed"?"closed":"open")));return{open:t.has("open"),closed:t.has("closed")}}async function _S(e){let t={done:[],failed:[],undo:[]},n=e.flatMap(zz),s=n.reduce((a,i)=>a+i.ids.length,0);for(let a of n){zc.value={done:t.done.length+t.failed.length,of:s};try{let i=await F("/api/bulk",{steps:[a]});for(let l in t)t[l].push(...i[l])}catch(i){t.failed.push(...a.ids.map(l=>({id:l,code:i.offline?"offline":i.code})))}}return zc.value=null,t}async function Cn(e,t,n=null,{stay:s=!1}={}){let a=n??[...kt.peek()];if(zc.peek()||!a.length)return;let{done:i,failed:l,undo:c}=await _S([{...e,ids:a}]);!n&&!s&&hr(),s||Xi(new Set(l.map(u=>u.id))),Zi.value=l.length?{step:e,said:t,list:l,of:a.length}:null,i.length&&Q(t(i.length,i.length===1?i[0]:null),{keep:e.act==="close",undo:c.length?()=>Bz(c):null})}async function Bz(e){let{failed:t}=await _S(e);t.length&&ne(S("{n} conversation could not be restored","{n} conversations could not be restored",t.length))}function TS({list:e,of:t}){let n=[...new Set(e.map(c=>(Wz[c.code]??(()=>c.code))()))].join("; "),s=e.slice(0,2).map(c=>ae.value[c.id]?.name).filter(Boolean).join(", "),a=e.length-Math.min(2,e.length),i=a>0&&s?o("{names} and {n} more",{names:s,n:a}):s;return`${S("Failed for {n} of {of}","Failed for {n} of {of}",e.length,{of:t})}. ${i?`${i}: `:""}${n}`}var Qg,kt,zc,Zi,Zg,Hm,el,yS,wS,zz,SS,Wz,Ba=b(()=>{Bs();se();V();w();eo();ys();Ws();to();Pt();R();be();Qg=200,kt=T(new Set),zc=T(null),Zi=T(null),Zg=null;$S(()=>kt.peek().size>0);Hm=()=>Xi(new Set(it.ids)),el=()=>{Zg=null,Xi(new Set)},yS=()=>{let e=Hg();return e===null?!1:(Fs(e),!0)},wS=()=>{let e=Hg();return e===null?!1:(Um(e),!0)};zz=e=>Array.from({length:Math.ceil(e.ids.length/Qg)},(t,n)=>{let s=[n*Qg,(n+1)*Qg];return{...e,ids:e.ids.slice(...s),...e.numbers&&{numbers:e.numbers.slice(...s)}}});SS=()=>{let{step:e,said:t,list:n}=Zi.peek();return Cn(e,t,n.map(s=>s.id))},Wz={forbidden:()=>o("no permission"),"not-found":()=>o("deleted, or no access"),closed:()=>o("already closed"),"cannot-answer":()=>o("this colleague cannot reply there"),"team-cannot-answer":()=>o("nobody in this team can reply there"),"team-gone":()=>o("this team no longer exists"),"tag-gone":()=>o("this tag no longer exists"),"too-many-tags":()=>o("too many tags"),"invalid-time":()=>o("the time has passed"),offline:()=>o("no connection")}});function zn(e){let t=new Set;for(let n of e??[]){let s=xo.value[n],a=s?.merged_into?xo.value[s.merged_into]:s;a&&!a.removed&&t.add(a)}return[...t]}var Lo,On,uo,tl,Ht=b(()=>{se();w();R();Lo=[[1,()=>o("High")],[0,()=>o("Medium")],[-1,()=>o("Low")]],On=e=>Lo.find(([t])=>t===e)?.[1]()??"",uo=$e(()=>Object.values(xo.value).filter(e=>!e.removed).sort((e,t)=>e.name.localeCompare(t.name)));tl=e=>xo.value[e]?.name??o("deleted tag")});function Ym(e,t,n){let s=ae.peek()[e].tags,a=n?[t]:Fz(s,t);if(!a.length||n&&s.includes(t))return null;let i=u=>({tags:u,tagged:zn(u).length>0?1:0}),l=u=>()=>Ut(e,"tags",{add:u},i([...s.filter(p=>!u.includes(p)),...u])),c=u=>()=>Ut(e,"tags",{remove:u},i(s.filter(p=>!u.includes(p))));return n?Rn(eb(e,a),l(a),c(a),"tag"):Rn(tb(e,[t]),c(a),l([t]),"tag")}function OS(e,t){let n=ae.peek()[e].priority;if(n===t)return null;let s=a=>()=>Ut(e,"priority",{priority:a},{priority:a});return Rn(nb(e,t),s(t),s(n),"arrow-up-down")}async function ES(e){let{tag:t}=await F("/api/tags",{name:e,color:uo.peek().length%8+1});return ob(t),t.id}function ob(e){let t=Number(String(Z.peek().cursor).split(":").pop());le({t:"rows",cursor:Z.peek().cursor,rows:[{k:"tag",id:e.id,rev:t,row:e}]})}var CS,eb,tb,nb,Fz,Ir,zr=b(()=>{V();w();R();Ht();Ze();Ls();CS=e=>e.map(tl).join(", "),eb=(e,t)=>o("Tag added: {tag} · {name}",{tag:CS(t),name:kc(e)}),tb=(e,t)=>o("Tag removed: {tag} · {name}",{tag:CS(t),name:kc(e)}),nb=(e,t)=>o("Priority: {priority} · {name}",{priority:On(t).toLocaleLowerCase(),name:kc(e)}),Fz=(e,t)=>e.filter(n=>n===t||xo.peek()[n]?.merged_into===t);Ir=()=>["supervisor","administrator"].includes(P.value?.role)});var qn,po,Ks=b(()=>{J();R();qn=()=>ae.peek()[E.peek().dialog],po=()=>!!qn()});function Gm({states:e,onSet:t,place:n="popasg"}){let[s,a]=g(""),[i,l]=g(0),c=O(null),u=O(new Set(Object.keys(e).map(Number))),p=xt(AS);we(),W(()=>c.current.focus({preventScroll:!0}),[]);let m=sb(s),h=uo.value,f=h.filter(I=>sb(I.name).includes(m)).sort((I,q)=>Number(u.current.has(q.id))-Number(u.current.has(I.id))),$=m&&Ir()&&!h.some(I=>sb(I.name)===m),v=f.length+($?1:0),_=Math.min(i,v-1),x=()=>{a(""),l(0),c.current?.focus({preventScroll:!0})},k=I=>{t(I.id,e[I.id]!=="all"),s&&x()},D=()=>Be(async()=>{t(await ES(s.trim()),!0),x()}),j=I=>{let q={ArrowDown:1,ArrowUp:-1}[I.key];q&&(I.preventDefault(),l((_+q+v)%Math.max(1,v))),I.key==="Enter"&&v&&(I.preventDefault(),f[_]?k(f[_]):D()),I.key==="Tab"&&AS()};return r`<div class=${"menu pop poptags "+n} role="dialog" aria-label=${o("Tags")} ref=${p}>
<div class="gfind">
<${d} name="search" size="m" />
<input class="palq" ref=${c} role="combobox" aria-expanded="true" aria-controls="tgl" aria-autocomplete="list"
aria-activedescendant=${v?"tg"+_:null} maxlength="40"
aria-label=${Ir()?o("Find or create a tag"):o("Find a tag")}
placeholder=${Ir()?o("Find or create a tag"):o("Find a tag")} value=${s}
onInput=${I=>{a(I.currentTarget.value),l(0)}} onKeyDown=${j} />
</div>
<div role="listbox" id="tgl" class="asl" aria-label=${o("Tags")} aria-multiselectable="true">
${f.map((I,q)=>r`<${Kz} key=${I.id} tag=${I} state=${e[I.id]} index=${q} on=${q===_}
onAt=${l} onPick=${k} />`)}
${$&&r`<button type="button" class=${_===f.length?"mi on":"mi"} id=${"tg"+f.length}
role="option" tabindex="-1" aria-selected="false" onPointerMove=${()=>l(f.length)}
onClick=${D}>
<${d} name="plus" size="m" />
<span class="cut">${o("Create “{name}”",{name:s.trim()})}</span>
</button>`}
</div>
${!v&&r`<p class="dpad2 t13 dim">
${h.length||Ir()?m?o("Nothing found"):o("No tags yet. Type a name to create the first one."):o("No tags yet. A supervisor creates them in the settings.")}
</p>`}
</div>`}function Kz({tag:e,state:t,index:n,on:s,onAt:a,onPick:i}){return r`<button type="button" class=${s?"mi on":"mi"} id=${"tg"+n} role="option" tabindex="-1"
aria-selected=${String(t==="all")} onPointerMove=${()=>a(n)} onClick=${()=>i(e)}>
<span class=${t?"tgbox on":"tgbox"} aria-hidden="true">
${t==="all"&&r`<${d} name="check" size="s" />`}
${t==="some"&&r`<span class="dash"></span>`}
</span>
<span class=${"sq h"+e.color}></span>
<span class="cut">${e.name}</span>
${t==="some"&&r`<span class="hrow end t12 dim">${o("some of them")}</span>`}
</button>`}var AS,sb,ab=b(()=>{z();C();w();N();Se();re();Ht();Ze();zr();AS=()=>{y.value=null},sb=e=>e.trim().toLocaleLowerCase().replaceAll("ё","е")});function Br({ids:e,most:t=3}){let n=zn(e);if(!n.length)return null;let s=n.slice(t);return r`
${n.slice(0,t).map(a=>r`<${Bc} key=${a.id} tag=${a} />`)}
${s.length>0&&r`<span class="tag plain" title=${s.map(a=>a.name).join(", ")}>+${s.length}</span>`}
`}var Bc,jz,qz,Uz,rb,Mt,mo=b(()=>{C();w();Ht();Bc=({tag:e,large:t=!1,children:n=null})=>r`<span class=${`tag h${e.color}${t?" lg":""}`} title=${e.name}>
<span class="cut">${e.name}</span>
${n}
</span>`;jz={1:"hi",0:"mid",[-1]:"low"},qz=[[1,8,5],[5.5,5,8],[10,1.5,11.5]],Uz=e=>o("Priority: {priority}",{priority:On(e).toLocaleLowerCase()}),rb=({priority:e})=>r`<svg class="prig" viewBox="0 0 14 14" aria-hidden="true">
${qz.map(([t,n,s],a)=>r`<rect class=${a<=e+1?"":"o"} x=${t} y=${n} width="3" height=${s} rx="1" />`)}
</svg>`,Mt=({priority:e,named:t=!1})=>r`<span class=${"pri "+jz[e]} title=${t?null:Uz(e)}>
<${rb} priority=${e} />
<span class=${t?"":"vh"}>${On(e)}</span>
</span>`});var Vm,ib=b(()=>{C();w();N();re();Xt();mo();Ht();Vm=({now:e,onPick:t,place:n="popmore"})=>r`<${De} label=${o("Priority")} place=${"poppri "+n}>
${Lo.map(([s])=>r`<button type="button" class="mi" role="menuitemradio" tabindex="-1" key=${s}
aria-checked=${String(s===e)} onClick=${()=>{y.value=null,t(s)}}>
<${Mt} priority=${s} named />
${s===e&&r`<span class="hrow end"><${d} name="check" size="m" /></span>`}
</button>`)}
<//>`});var NS={};_e(NS,{DialogPriority:()=>Yz,DialogTags:()=>Hz,PriorityMenu:()=>Vm,TagPicker:()=>Gm});var Hz,Yz,PS=b(()=>{C();Ht();zr();ab();ib();ab();ib();Hz=({dialog:e,place:t})=>r`<${Gm} states=${Object.fromEntries(zn(e.tags).map(n=>[n.id,"all"]))} place=${t}
onSet=${(n,s)=>Ym(e.id,n,s)} />`,Yz=({dialog:e,place:t})=>r`<${Vm} now=${e.priority} place=${t} onPick=${n=>OS(e.id,n)} />`});var LS={};_e(LS,{DialogFacts:()=>Gz});function Gz({dialog:e}){let t=Ge.value[e.team_id];return r`<dl class="dlgkv">
<dt>${o("Priority")}</dt>
<dd class="kvat">
<button type="button" class="kvb" aria-haspopup="menu" aria-expanded=${MS("card-priority")}
title=${o("Priority")+"  P"} onClick=${DS("card-priority")}>
<${Mt} priority=${e.priority} named />
</button>
${y.value==="card-priority"&&r`<${ol} dialog=${e} place="popcard" />`}
</dd>
${t&&!t.removed&&r`
<dt>${o("Team")}</dt>
<dd><span class="cut">${t.name}</span></dd>
`}
<dt>${o("Tags")}</dt>
<dd class="hrow wrap tight kvat">
${zn(e.tags).map(n=>r`<${Bc} key=${n.id} tag=${n}>
<button type="button" class="tagx" aria-label=${o("Remove the tag {name}",{name:n.name})}
onClick=${()=>Ym(e.id,n.id,!1)}>
<${d} name="x" size="s" />
</button>
<//>`)}
<button type="button" class="tag add" aria-haspopup="dialog" aria-expanded=${MS("card-tags")}
aria-label=${o("Change the tags")} title=${o("Tags")+"  L"} onClick=${DS("card-tags")}>
<${d} name="plus" size="s" />
</button>
${y.value==="card-tags"&&r`<${nl} dialog=${e} place="popcard" />`}
</dd>
</dl>`}var DS,MS,RS=b(()=>{C();w();R();N();re();mo();Ht();zr();Wr();DS=e=>()=>{y.value=y.peek()===e?null:e},MS=e=>String(y.value===e)});var et,ot,fo,Lt,Kt=b(()=>{C();et=({title:e,text:t,children:n})=>r`<div class="srow">
<div class="grow"><b class="b5 blk t13">${e}</b>${t&&r`<span class="t12 dim blk">${t}</span>`}</div>
<div class="sctl">${n}</div>
</div>`,ot=({id:e,title:t,side:n,children:s})=>r`<section class="psec" aria-labelledby=${e}>
<div class="hrow"><h2 class="head2 grow" id=${e}>${t}</h2>${n}</div>
${s}
</section>`,fo=({label:e,checked:t,onChange:n,disabled:s})=>r`<input class="tog" type="checkbox" role="switch" aria-label=${e} checked=${t} disabled=${s}
onChange=${a=>n(a.currentTarget.checked)} />`,Lt=({label:e,options:t,value:n,onPick:s})=>r`<span class="seg" role="group" aria-label=${e}>
${t.map(([a,i,l])=>r`<button type="button" key=${a} aria-pressed=${String(a===n)} lang=${l}
onClick=${()=>s(a)}>
${i}
</button>`)}
</span>`});var zS={};_e(zS,{TagSettings:()=>Jz});function Jz(){let[e,t]=g(null),[n,s]=g({}),a=uo.value,i=()=>t(null);A(()=>{Be(async()=>s((await K("/api/tags")).used))},[a]);let l=e?.id===null,c=r`<button type="button" class="btn small" onClick=${()=>t({id:null,form:"edit"})}>
<${d} name="plus" size="s" />${o("New tag")}
</button>`;return r`<${ot} id="tgst" title=${o("Tags")} side=${!l&&c}>
<p class="lead">${o("Tags mark what a conversation is about. Everyone adds them; the list is kept here.")}</p>
${l&&r`<div class="card"><${IS} onDone=${i} /></div>`}
${!a.length&&!l&&r`<p class="card dpad2 t13 dim">${o("No tags yet. Create the first one.")}</p>`}
${a.length>0&&r`<ul class="card stlist">
${a.map(u=>r`<li key=${u.id}>
${e?.id!==u.id?r`<${Zz} tag=${u} count=${n[u.id]??0} isOnly=${a.length<2}
onOpen=${p=>t({id:u.id,form:p})} />`:e.form==="merge"?r`<${Xz} tag=${u} others=${a.filter(p=>p!==u)} onDone=${i} />`:r`<${IS} tag=${u} onDone=${i} />`}
</li>`)}
</ul>`}
<//>`}function Qz(e){let t=n=>lb(`/api/tags/${e.id}/removed`,{removed:n});return Be(async()=>{await t(!0),Q(o("Deleted: {name}",{name:e.name}),{icon:"x",undo:()=>Be(()=>t(!1))})})}function Zz({tag:e,count:t,isOnly:n,onOpen:s}){let{name:a}=e;return r`<section class="strow" aria-label=${a}>
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
onClick=${()=>Qz(e)}>
<${d} name="x" size="m" />
</button>
</span>
</section>`}function IS({tag:e=null,onDone:t}){let[n,s]=g(e?.name??""),[a,i]=g(e?.color??uo.peek().length%8+1),[l,c]=g(null),u=O(null);W(()=>u.current.focus(),[]);let p=async m=>{m.preventDefault();let h={name:n.trim(),color:a};try{await(e?lb(`/api/tags/${e.id}`,h,{method:"PATCH"}):lb("/api/tags",h)),t()}catch(f){if(!(f instanceof Y))throw f;c(f),u.current.focus()}};return r`<form class="tmnew" aria-label=${e?.name??o("New tag")} onSubmit=${p}>
<div class="field">
<label for="tgn">${o("Name of the tag")}</label>
<input class="input" id="tgn" ref=${u} maxlength="40" required value=${n}
aria-invalid=${l?"true":null} aria-describedby=${l?"tge":null}
onInput=${m=>s(m.currentTarget.value)} />
${l&&r`<span class="hint bad" id="tge" role="alert">${B(l)}</span>`}
</div>
<div class="hrow wrap tight" role="radiogroup" aria-label=${o("Colour")}>
${Vz.map((m,h)=>r`<button type="button" class="ib small" key=${h} role="radio" aria-checked=${String(h===a)}
aria-label=${m()} title=${m()} onClick=${()=>i(h)}>
<span class=${`tag h${h}`}>${h===a?r`<${d} name="check" size="s" />`:"A"}</span>
</button>`)}
</div>
<div class="hrow">
<button type="submit" class="btn primary" disabled=${!n.trim()}>${e?o("Save"):o("Create")}</button>
<button type="button" class="btn quiet" onClick=${t}>${o("Cancel")}</button>
</div>
</form>`}function Xz({tag:e,others:t,onDone:n}){let[s,a]=g(t[0]?.id),i=l=>(l.preventDefault(),Be(async()=>{await F(`/api/tags/${e.id}/merge`,{into:s}),n()}));return r`<form class="tmnew" aria-label=${o("Merge: {name}",{name:e.name})} onSubmit=${i}>
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
</form>`}var Vz,lb,BS=b(()=>{z();C();V();w();be();N();Kt();Ht();Ze();zr();Vz=[()=>o("Grey"),()=>o("Red"),()=>o("Orange"),()=>o("Yellow"),()=>o("Green"),()=>o("Teal"),()=>o("Blue"),()=>o("Purple"),()=>o("Pink")],lb=async(e,t,n)=>ob((await F(e,t,n)).tag)});var Jm,KS,jS,nl,ol,qS,eB,WS,FS,Wr=b(()=>{vt();w();J();To();Ks();re();cn();zr();Jm=()=>Promise.resolve().then(()=>(PS(),NS)),KS=fe(Jm,"TagPicker",{keys:!0}),jS=fe(Jm,"PriorityMenu",{keys:!0}),nl=fe(Jm,"DialogTags",{keys:!0}),ol=fe(Jm,"DialogPriority",{keys:!0}),qS=fe(()=>Promise.resolve().then(()=>(RS(),LS)),"DialogFacts"),eB=fe(()=>Promise.resolve().then(()=>(BS(),zS)),"TagSettings");rn({id:"tags",group:"company",icon:"tag",label:()=>o("Tags"),when:Ir,view:eB});WS=()=>E.peek().page==="inbox"?qn():void 0,FS=e=>()=>{y.value=e};He({id:"tags",group:"dialog",label:()=>o("Tags"),icon:"tag",key:"KeyL",act:!0,opensField:!0,when:()=>!!WS(),run:FS("tags")},{id:"priority",group:"dialog",label:()=>o("Priority"),icon:"arrow-up-down",key:"KeyP",act:!0,when:()=>!!WS(),run:FS("priority")},{id:"go-untagged",group:"go",label:()=>o("Untagged"),icon:"tag",run:()=>L(U("untagged"))})});function Fc(e,t=9){let n=[{id:"hour",at:Math.ceil((e+36e5)/6e4)*6e4}];return xe(e,0,18)-e>36e5&&n.push({id:"evening",at:xe(e,0,18)}),n.push({id:"tomorrow",at:xe(e,1,t)}),Wc(e)>1&&n.push({id:"monday",at:xe(e,Wc(e),9)}),n}function HS(e,t){let s=(new Date(e,t,1).getDay()+6)%7,a=new Date(e,t+1,0).getDate(),i=[...Array(s).fill(null),...Array.from({length:a},(l,c)=>new Date(e,t,c+1).getTime())];for(;i.length%7;)i.push(null);return Array.from({length:i.length/7},(l,c)=>i.slice(c*7,c*7+7))}function YS(e){let t=/^\s*(\d{1,2})[:.\s]?(\d{2})\s*$/.exec(e);if(!t)return null;let[n,s]=[Number(t[1]),Number(t[2])];return n<24&&s<60?[n,s]:null}var xe,Wc,US,Ro=b(()=>{xe=(e,t,n,s=0)=>{let a=new Date(e);return a.setDate(a.getDate()+t),a.setHours(n,s,0,0)},Wc=e=>(1-new Date(e).getDay()+7)%7||7;US=e=>[...Fc(e,10),{id:"client",at:null}]});function Io(e){let{dialog:t}=E.peek();t&&(Sn(t,e),cm(()=>requestAnimationFrame(()=>Et(".comp textarea")?.focus())))}var Kc=b(()=>{J();Zo();cn();In()});function nB(e,t){let n=`@${t.name}`.toLocaleLowerCase(),s=e.toLocaleLowerCase();for(let a=s.indexOf(n);a>=0;a=s.indexOf(n,a+1))if(!tB.test(s[a+n.length]??""))return!0;return!1}function VS(e,t){let n=/(^|[\s(«"])@([\p{L}\p{N}. -]{0,40})$/u.exec(e.slice(0,t));return n&&{from:t-n[2].length-1,query:n[2]}}function JS(e){let t=e.trim().toLocaleLowerCase(),n=({name:s})=>s.toLocaleLowerCase().startsWith(t)||s.toLocaleLowerCase().split(/\s+/).some(a=>a.startsWith(t));return GS().filter(n).sort((s,a)=>s.name.localeCompare(a.name)).slice(0,8)}var GS,tB,sl,jc=b(()=>{R();GS=()=>Object.values(Pe.value).filter(e=>e.active&&e.id!==P.value.id),tB=/[\p{L}\p{N}]/u;sl=e=>e.includes("@")?GS().filter(t=>nB(e,t)):[]});function Un(e,{open:t,...n}){t!==void 0&&(cb.value={...cb.peek(),[e]:t}),Object.keys(n).length&&sS(e,{...Ig(e),...n})}function pb(e){for(let n of["cc","bcc"]){let s=$o(e[n]).find(a=>!ub(a));if(s)return{field:n,value:s}}return $o(e.cc).length+$o(e.bcc).length>sB?{field:"cc",value:null}:null}function XS(e){let{subject:t,cc:n,bcc:s,to:a}=Qm(e),i={subject:t??null,cc:$o(n),bcc:$o(s),to:a??null};return i.subject!==null||i.to||i.cc.length||i.bcc.length?i:void 0}var oB,sB,cb,Qm,QS,$o,ub,ZS,qc=b(()=>{se();In();oB=/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[^\s@.,;:<>()"\\/]+(\.[^\s@.,;:<>()"\\/]+)+$/i,sB=20,cb=T({}),Qm=e=>({...Ig(e),open:!!cb.value[e]});QS=e=>Un(e,{open:!1}),$o=e=>[...new Set((e??"").split(/[,;\s]+/).map(t=>t.trim().toLowerCase()).filter(Boolean))],ub=e=>e.length<=254&&oB.test(e),ZS=e=>pb(Qm(e))});function js(e,t,n){let{[`${e}.${t}`]:s,...a}=mb.peek();mb.value=n===null?a:{...a,[`${e}.${t}`]:n}}var mb,Fr,Uc=b(()=>{se();mb=T({}),Fr=(e,t)=>mb.value[`${e}.${t}`]??null});function rB(e){qs=`okno.up.${e}.`,$t.value=[...ji(qs).map(([,t])=>t),...iB()],Kr.value={},Fa.value={}}function iB(){try{return JSON.parse(sessionStorage.getItem(n1())??"[]").map(e=>({...e,state:"refused",code:e.state==="refused"?e.code:"lost"}))}catch{return[]}}function Hc(e,t,n,s="reply"){let a=Math.min(n.max_file||db,db),i=(n.max_files||10)-Rt(e,s).filter(c=>c.state!=="refused").length,l=[...t].map(c=>{let u={id:ua(),dialog_id:e,mode:s,name:c.name||"image.png",size:c.size,type:c.type,state:"waiting",share:0,source:c,seen:Da(e)};return c.size>a?{...u,state:"refused",code:"too-large",limit:a}:c.size?i<=0?{...u,state:"refused",code:"too-many",limit:n.max_files||10}:(i-=1,u):{...u,state:"refused",code:"empty"}});$t.value=[...$t.value,...l],al()}function Wa(e,t){return $t.value=$t.value.map(n=>n.id===e?{...n,...t}:n),$t.value.find(n=>n.id===e)}function al(){if(qe.peek()!=="in")return;let e=$t.peek().filter(t=>t.state==="uploading").length;for(let t of $t.peek().filter(n=>n.state==="waiting").slice(0,Math.max(0,aB-e)))lB(t)}function lB(e){let t=new XMLHttpRequest;Zm.set(e.id,t),Wa(e.id,{state:"uploading",share:0}),t.open("POST",`/api/uploads?${new URLSearchParams({name:e.name})}`),t.setRequestHeader("Content-Type",e.type||"application/octet-stream"),t.responseType="json",t.upload.onprogress=n=>{n.lengthComputable&&Wa(e.id,{share:Math.floor(n.loaded/n.total*100)})},t.onload=()=>e1(e,t.status,t.response),t.onerror=()=>e1(e,0,null),t.send(e.source)}function e1(e,t,n){if(Zm.delete(e.id),t===401&&(qe.value="expired"),t===201){let i=Wa(e.id,{state:"done",share:100,file:n.file,source:void 0});i&&No(qs+e.id,i)}else t===413?Wa(e.id,{state:"refused",code:"too-large",limit:n?.limit??db}):Wa(e.id,{state:"failed",code:t?n?.code??`http-${t}`:"offline"});al();let{dialog_id:s,mode:a="reply"}=$t.peek().find(i=>i.id===e.id)??e;Fa.peek()[s]?.mode===a&&!Us(Rt(s,a))&&!ns(Rt(s,a)).length&&Hn(s),s1(s,a)}function s1(e,t){let n=Kr.peek()[e];if(n===void 0||n.mode!==(t??"reply"))return;let s=Rt(e,n.mode);Us(s)||(Hn(e),t1?.(e,n))}function Hn(e){for(let t of[Kr,Fa]){if(t.peek()[e]===void 0)continue;let{[e]:n,...s}=t.peek();t.value=s}}function ed(e,t){Hn(e);for(let n of Rt(e,t))n.state==="failed"&&Wa(n.id,{state:"waiting",code:void 0});al()}function a1(e,t){$t.value=$t.value.map(n=>n.dialog_id===e?{...n,dialog_id:t}:n);for(let n of $t.value)n.dialog_id===t&&n.state==="done"&&No(qs+n.id,n)}function td(e,t){for(let n of ns(Rt(e,t)))$b(n.id)}function r1(e){Wa(e,{state:"waiting",code:void 0}),al()}function cB(){for(let e of $t.peek())e.state==="failed"&&e.code==="offline"&&Wa(e.id,{state:"waiting"});al()}function $b(e){let t=$t.peek().find(n=>n.id===e);Zm.get(e)?.abort(),Zm.delete(e),Dr(qs+e),$t.value=$t.value.filter(n=>n.id!==e),!ns(Rt(t.dialog_id,t.mode??"reply")).length&&Fa.peek()[t.dialog_id]&&Hn(t.dialog_id),t.file&&fetch(`/api/uploads/${t.file.token}`,{method:"DELETE"}).catch(()=>{}),al(),s1(t.dialog_id,t.mode)}function nd(e,t){let n=Rt(e,t).filter(s=>s.state==="done");for(let s of n)Dr(qs+s.id);return $t.value=$t.value.filter(s=>!n.includes(s)),n.map(s=>s.file)}function od(e,t,n="reply",s=null,a=[]){let i=t.map(c=>({id:ua(),dialog_id:e,mode:n,name:c.name,size:c.size,state:"done",share:100,file:c,seen:s}));for(let c of i)No(qs+c.id,c);let l=a.map(c=>({id:ua(),dialog_id:e,mode:n,name:c.name,size:c.size,state:"refused",code:"gone"}));$t.value=[...$t.value,...i,...l]}var aB,db,$t,Kr,Fa,qs,t1,Zm,n1,o1,Rt,Us,ns,fb,Xm,rl=b(()=>{rt();se();V();Pc();mp();Lr();aB=2,db=25*1024*1024,$t=T([]),Kr=T({}),Fa=T({}),qs="",t1=null,Zm=new Map;n1=()=>`${qs}unfinished`;he(()=>{if(!$t.value.length&&!qs)return;let e=$t.value.filter(t=>t.state!=="done").map(({source:t,share:n,...s})=>s);try{sessionStorage.setItem(n1(),JSON.stringify(e))}catch{}});o1=e=>{t1=e},Rt=(e,t="reply")=>$t.value.filter(n=>n.dialog_id===e&&(n.mode??"reply")===t),Us=e=>e.some(t=>t.state==="waiting"||t.state==="uploading");yx(()=>Us($t.peek()));ns=e=>e.filter(t=>t.state==="failed"||t.state==="refused");fb=(e,t)=>{Kr.value={...Kr.value,[e]:t}};Xm=(e,t)=>{Fa.value={...Fa.value,[e]:t}};Si(rB);Mn(cB)});function pB(e,t){let n=Rt(e,t).map(s=>s.seen??null).filter(s=>s!==null);return zg(e,t)??(n.length?Math.min(...n):Da(e)??0)}function hb(e,t,n={}){if(n.then&&gr())return;let s={mode:t,how:n,seen:pB(e,t)};Us(Rt(e,t))?fb(e,s):c1(e,s)}function c1(e,t){let{mode:n,how:s,seen:a}=t,i=mn(e,n).trim(),l=Rt(e,n),c=ns(l);if(!i&&c.length===l.length)return;if(Hn(e),c.length){Xm(e,t),mB(e);return}let u=nd(e,n),p=Dg(e,n,i,a,u,n==="note"?dB(e,i):fB(e,s));aS(e,n),js(e,n,null),n==="reply"&&(QS(e),d1(e,p,s)),s.then==="close"&&dg(e),Z.peek().logs[e]?.later&&Fp(e)}function u1(e,t){ed(e,t.mode),fb(e,t)}function mB(e){if(E.peek().dialog===e)return;let t=Z.peek().dialogs[e]?.name??o("the client");ne(o("Not sent to {name} yet: a file was not uploaded",{name:t}),{action:()=>ad(e),label:o("Open"),ms:$1})}function p1(e,t){td(e,t.mode),hb(e,t.mode,t.how)}function sd(e,t,n,s){if(gr())return;let a=Mr(Z.peek().dialogs[e]?.kind)||void 0,i=Dg(e,"reply",t,n,[],gb({undo_ms:a,...s}));d1(e,i,s),s.then==="close"&&dg(e)}function dB(e,t){let n=sl(t).map(s=>s.id);return gb({reply_to_no:Fr(e,"note"),mentions:n.length?n:void 0})}function fB(e,{then:t,at:n}){let s=Z.peek().dialogs[e],a=!!(s&&wt(s)?.can?.subject);return gb({reply_to_no:Fr(e,"reply"),letter:a?XS(e):void 0,formatted:a,undo_ms:n?void 0:Mr(s?.kind)||void 0,not_before:n?Aa(n):void 0,then:t})}function d1(e,t,{then:n,at:s,snooze_until:a}){let i=()=>{f1(t,n,e)};n==="close"?Q(I_(e),{keep:!0,undo:i}):n==="snooze"?Q(z_(e,a),{icon:"alarm-clock",undo:i}):s?Q(hm(e,s),{icon:"calendar-clock",undo:i}):Mr(Z.peek().dialogs[e]?.kind)&&Hw(i,Mr(Z.peek().dialogs[e]?.kind)+uB)}function f1(e,t,n){let s=Ft.peek().find(i=>i.key===e);if(s&&s.phase!=="sending"){Ka(s);return}if(!s){let i=J0(e);i&&zo(i,t,n);return}let a=he(()=>{Ft.value.find(l=>l.key===e)?.phase!=="sending"&&qt(()=>queueMicrotask(()=>{a(),f1(e,t,n)}))})}function $B({dialog_id:e,phase:t}){if(E.peek().dialog===e)return;let n=Z.peek().dialogs[e]?.name??o("the client"),s=t==="held"?o("Not sent to {name} yet: the conversation changed while you were writing",{name:n}):o("Not sent to {name}",{name:n});ne(s,{action:()=>ad(e),label:o("Open"),ms:$1})}async function zo(e,t=e.data.then,n=e.dialog_id){let s;try{s=await F(`/api/messages/${e.id}/cancel`,{})}catch(a){if(a.code!=="already-sent"){Be(()=>{throw a});return}ne(o("Already sent")),t&&await Be(()=>F(`/api/dialogs/${n}/${t==="close"?"reopen":"unsnooze"}`,{}))&&ad(n);return}le({t:"result",message:s.message}),h1(n,"reply",e.data.typed??e.text,e.no,s.files,hB(e.files??[],s.files)),js(n,"reply",e.reply_to_no),e.letter&&Un(n,{subject:e.letter.subject,cc:e.letter.copies.join(", "),bcc:e.letter.blind.join(", "),to:e.letter.recipients[0]}),Q(B_(n),{icon:"undo-2"})}function hB(e,t){let n=t.map(s=>s.name);return e.filter(s=>{let a=n.indexOf(s.name);return a>=0&&n.splice(a,1),a<0})}function h1(e,t,n,s,a=[],i=[]){let l=mn(e,t),c=Math.max(s,zg(e,t)??0);Sn(e,t),ts(e,t,l&&l!==n?[n,l].filter(Boolean).join(`
`):n,c),od(e,a,t,c,i),ad(e),Io(t)}function Ka(e){let{more:t={}}=e;Hi(e.key),h1(e.dialog_id,e.kind,e.text,e.last_no??e.seen,l1(e)?[]:e.files??[],l1(e)?e.files??[]:[]),t.reply_to_no&&js(e.dialog_id,e.kind,t.reply_to_no),t.letter&&Un(e.dialog_id,{subject:t.letter.subject??void 0,cc:t.letter.cc.join(", "),bcc:t.letter.bcc.join(", "),to:t.letter.to??void 0})}function g1(e){Hi(e.key),Q(W_(e.dialog_id),{icon:"x",undo:()=>Ka(e)})}var uB,gb,m1,$1,i1,l1,ad,bb,Hs=b(()=>{se();Ze();Kc();Ls();V();jc();In();w();qc();ys();zs();Uc();J();Lr();R();rt();be();lo();un();rl();uB=500;o1(c1);gb=e=>Object.fromEntries(Object.entries(e).filter(([,t])=>t!=null&&t!==!1));m1=e=>!!(e&&!e.blocked_at&&wt(e)&&wt(e).health!=="removed");$1=6e4,i1=new Map;he(()=>{for(let e of Ft.value.filter(Pg))i1.get(e.key)!==e.phase&&(i1.set(e.key,e.phase),qt(()=>$B(e)))});l1=e=>e.phase==="refused"&&e.code==="file-gone";ad=e=>{E.peek().dialog!==e&&L(U(E.peek().view,e))};bb=(e,t)=>Be(async()=>{let n=await F(`/api/messages/${e.id}/plan`,{not_before:t&&Aa(t)});le({t:"result",...n})})});function rd(){let[e,t]=g(!1),[n,s]=g(""),a=O(null),i=O(0);return W(()=>{e&&a.current?.focus()},[e]),{on:e,setOn:t,text:n,setText:s,field:a,seen:i,ready:c=>{let u=n.trim();return e&&!u?(a.current?.focus(),!1):(c(e?u:null,i.current),!0)}}}function id({dialog:e,telling:t}){if(!m1(e))return null;let{on:n,setOn:s,text:a,setText:i,field:l,seen:c}=t,u=p=>{a.trim()||(c.current=Da(e.id)??0),i(p)};return r`
<label class="hrow t13 tellc">
<input class="tog" type="checkbox" role="switch" aria-label=${o("Tell the client")} checked=${n}
onChange=${p=>s(p.currentTarget.checked)} />
${o("Tell the client")}
</label>
${n&&r`<textarea class="input tellw" rows="2" ref=${l} maxlength="4000" aria-required="true"
aria-label=${o("Message to the client")} placeholder=${o("Message to the client")} value=${a}
onInput=${p=>u(p.currentTarget.value)}></textarea>`}
`}var vb=b(()=>{z();C();w();Lr();Hs()});function jr({label:e,title:t,usual:n,given:s=null,hour:a="10:00",words:i={},deed:l,icon:c=null,place:u="popsnz",onPick:p,onShut:m,children:h,below:f}){let $=O(M.value).current,v=O(n($)).current,[_,x]=g(0),[k,D]=g(s?{day:gB(s),text:bB(s),used:!0}:{day:xe($,1,0),text:a,used:!1}),j=xt(m);we(),W(()=>j.current.querySelector(".mi")?.focus({preventScroll:!0}),[]);let I=YS(k.text),q=I?xe(k.day,0,...I):null,ke=k.used&&q!==null&&q<=Date.now(),Ae=k.used&&(I===null||ke),Oe=k.used?q:v[_].at,_t=ue=>{p(ue)!==!1&&m()},me=ue=>{ue.preventDefault(),ue.stopPropagation(),Ae||_t(Oe)},ee=ue=>{let Fe={ArrowDown:1,ArrowUp:-1}[ue.key];if(!Fe)return;ue.preventDefault();let st=(_+Fe+v.length)%v.length;x(st),D({...k,used:!1}),ue.currentTarget.querySelectorAll(".mi")[st].focus()};return r`<form class=${`menu pop when ${u}`} role="dialog" aria-label=${e} ref=${j} onSubmit=${me}>
<div class="snzg">
<div role="group" aria-label=${t} onKeyDown=${ee}>
<div class="mh">${t}</div>
${v.map((ue,Fe)=>r`<button type="button" key=${ue.id} class=${!k.used&&Fe===_?"mi on":"mi"}
onFocus=${()=>{x(Fe),s||D({...k,used:!1})}} onClick=${()=>_t(ue.at)}>
<${d} name=${b1[ue.id][1]} size="m" />
<span class="cut">${i[ue.id]?.()??b1[ue.id][0]()}</span>
${ue.at!==null&&r`<span class="hrow end t12 dim num">
${ue.id==="hour"||ue.id==="evening"?H(ue.at):Gp(ue.at,$)}
</span>`}
</button>`)}
</div>
<${kB} own=${k} began=${$} onChange=${ue=>D({...k,...ue,used:!0})}
wrong=${Ae} />
</div>
<div class="snzf">
${h}
<span class="t12 dim grow snzw">
${Ae?r`<span class="hint bad" role="alert">
${ke?o("This time has passed"):o("Type the time like 10:00")}
</span>`:Oe===null?o("Until the client replies"):`${Kn(Oe,$)}, ${H(Oe)}`}
</span>
<button type="submit" class="btn primary" disabled=${Ae}>
${c&&r`<${d} name=${c} size="s" />`}
${l}
<kbd>Enter</kbd>
</button>
</div>
${f}
</form>`}function kB({own:e,began:t,onChange:n,wrong:s}){let a=new Date(e.day),[i,l]=g([a.getFullYear(),a.getMonth()]),c=O(null),u=xe(t,0,0),[p,m]=i,h=Wx(new Date(p,m,1).getTime()),f=new Date(p,m,1)<=new Date(t),$=x=>{let k=new Date(i[0],i[1]+x,1);l([k.getFullYear(),k.getMonth()])},v=x=>{n({day:x});let k=new Date(x);l([k.getFullYear(),k.getMonth()])},_=x=>{let k=vB[x.key];k&&(x.preventDefault(),v(Math.max(u,xe(e.day,k,0))),requestAnimationFrame(()=>c.current?.querySelector("[aria-pressed='true']")?.focus()))};return r`<div class="snzc">
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
<thead><tr>${Fx().map(x=>r`<th scope="col" key=${x}>${x}</th>`)}</tr></thead>
<tbody>
${HS(...i).map((x,k)=>r`<tr key=${k}>
${x.map((D,j)=>r`<td key=${j}>
${D!==null&&r`<${yB} day=${D} today=${u} own=${e} onPick=${v} weekend=${j>4} />`}
</td>`)}
</tr>`)}
</tbody>
</table>
<div class="hrow">
<input class="input numin" aria-label=${o("Time")} inputmode="numeric" aria-invalid=${s?"true":null}
value=${e.text} onInput=${x=>n({text:x.currentTarget.value})} />
<span class="t12 dim">${Kn(e.day,t)}</span>
</div>
</div>`}function yB({day:e,today:t,own:n,onPick:s,weekend:a}){let i=new Date(e).getDate(),l=n.used&&e===n.day;return r`<button type="button" class=${a?"off":""} disabled=${e<t} aria-label=${Kn(e,0)}
aria-current=${e===t?"date":null} aria-pressed=${String(l)}
tabindex=${e===n.day||e===t&&n.day<t?0:-1} onClick=${()=>s(e)}>
${i}
</button>`}var b1,gB,bB,vB,ld=b(()=>{z();C();ve();oe();w();Ro();N();Se();b1={hour:[()=>o("In an hour"),"hourglass"],evening:[()=>o("This evening"),"sunset"],tomorrow:[()=>o("Tomorrow"),"sunrise"],days3:[()=>o("In 3 days"),"calendar"],monday:[()=>o("On Monday"),"calendar"],client:[()=>o("Until the client replies"),"message-circle"]},gB=e=>xe(e,0,0),bB=e=>{let t=new Date(e);return[t.getHours(),t.getMinutes()].map(n=>String(n).padStart(2,"0")).join(":")};vB={ArrowLeft:-1,ArrowRight:1,ArrowUp:-7,ArrowDown:7}});var k1={};_e(k1,{Snooze:()=>kb,SnoozeMenu:()=>v1,SnoozeStrip:()=>yb});function v1({label:e,onPick:t,dialog:n=null,waitingSince:s=null,onShut:a=wB}){let[i,l]=g(""),c=rd(),u=s!==null&&!c.on&&r`<p class="hint snzh">
<${d} name="circle-alert" size="s" /> ${o("The client has been waiting for {span}. Snoozing does not stop the wait.",{span:Je(M.value-s)})}
</p>`;return r`<${jr} label=${e} title=${o("Snooze until")} usual=${US}
deed=${c.on?o("Send and snooze"):o("Snooze")}
onPick=${p=>c.ready((m,h)=>t(p,i.trim(),m,h))} onShut=${a}
below=${u}>
<input class="input" aria-label=${o("Waiting reason (optional)")} placeholder=${o("Reason for the team")}
maxlength="500" value=${i} onInput=${p=>l(p.currentTarget.value)} />
<${id} dialog=${n} telling=${c} />
<//>`}function kb({dialog:e}){let t=(n,s,a,i)=>a?sd(e.id,a,i,{then:"snooze",snooze_until:n,reason:s}):Sm(e.id,n,s);return r`<${v1} label=${o("Snooze")} dialog=${e} waitingSince=${e.waiting_since}
onPick=${t} />`}function yb({dialog:e}){if(!e?.snooze||e.state!=="open")return null;let{until:t,reason:n}=e.snooze,s=t===null?o("Snoozed until the client replies"):o("Snoozed until {day}, {time}",{day:Kn(t,M.value),time:H(t)});return r`<div class="banner aside">
<${d} name="alarm-clock" size="m" />
<span class="grow cut">${s}${n&&r` · <span class="b4">${n}</span>`}</span>
<button type="button" class="btn small" onClick=${()=>Oa(e.id)}>${o("Unsnooze")}</button>
</div>`}var wB,cd=b(()=>{z();C();re();ve();oe();w();Ro();un();Hs();N();vb();ld();wB=()=>{y.value=null}});function il(e){let t=_n(e),n=vs.value[e.status_id];return!n||n.base!==t||n.builtin===t&&!n.name?wb(t):io(n)}function Ur(e){let t=Eo.value?.[e.id]?.load;return t===void 0?"":e.capacity?o("{n} of {all}",{n:t,all:e.capacity}):String(t)}function xB(e){if(!Eo.value||e.length<2)return null;let t=s=>Eo.value[s.id]?.load??0,n=e.reduce((s,a)=>t(a)<t(s)?a:s);return e.every(s=>s===n||t(s)>t(n))?n.id:null}function SB(e,t,n){let s=t.trim().toLocaleLowerCase(),a=c=>c.toLocaleLowerCase().includes(s),i=[],l=(c,u)=>{u.length&&i.push({head:c},...u)};if(!n){(a(P.value.name)||a(o("Assign to me")))&&i.push({person:Pe.value[P.value.id]??P.value,mine:!0});let c=_B().filter(m=>a(m.name)),u=c.filter(m=>_n(m)==="online"),p=xB(u.filter(x1));l(o("Online"),u.map(m=>({person:m,free:m.id===p}))),l(o("Not now"),c.filter(m=>!u.includes(m)).map(m=>({person:m})))}return l(o("Teams"),ja().filter(c=>a(c.name)).map(c=>({team:c}))),!s&&e.assignee_id!==null&&!n&&i.push({nobody:"person"}),!s&&e.team_id!==null&&i.push({nobody:"team"}),i}function _b({dialog:e,onlyTeams:t}){let[n,s]=g(""),[a,i]=g(""),[l,c]=g(0),u=O(null),p=xt(y1);we(),W(()=>{u.current.focus({preventScroll:!0}),Ca(e.id)},[]);let m=SB(e,n,t),h=m.filter(_=>!_.head),f=Math.min(l,h.length-1),$=_=>{_.person&&!_1(_.person)||(y1(),_.team||_.nobody==="team"?G_(e.id,_.team?.id??null,a.trim()):xm(e.id,_.person?.id??null,a.trim()))},v=_=>{let x={ArrowDown:1,ArrowUp:-1}[_.key];x&&(_.preventDefault(),c((f+x+h.length)%Math.max(1,h.length))),_.key==="Enter"&&h[f]&&(_.preventDefault(),$(h[f]))};return r`<div class="menu pop popasg" role="dialog" aria-label=${t?o("Team"):o("Assignee")} ref=${p}
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
${m.map(_=>_.head?r`<div class="mh" role="presentation" key=${_.head}>${_.head}</div>`:r`<${TB} option=${_} index=${h.indexOf(_)} chosen=${f} dialog=${e}
onAt=${c} onPick=${$} />`)}
${!h.length&&r`<p class="dpad2 t13 dim">
${t&&!n?o("No teams yet. An administrator creates them in the settings."):o("Nothing found")}
</p>`}
</div>
<div class="asgf">
<input class="input" aria-label=${o("Note for the new assignee")} placeholder=${o("Note (optional)")}
maxlength="4000" value=${a} onInput=${_=>i(_.currentTarget.value)} />
</div>
</div>`}function TB({option:e,index:t,chosen:n,dialog:s,onAt:a,onPick:i}){let{person:l,team:c}=e,u=l?l.id===s.assignee_id:c?c.id===s.team_id:!1,p=l&&!_1(l);return r`
${e.nobody&&r`<div class="msep" role="presentation"></div>`}
<button type="button" class=${t===n?"mi on":"mi"} id=${"as"+t} role="option" tabindex="-1"
aria-selected=${String(u)} aria-disabled=${p?"true":null} onPointerMove=${()=>a(t)}
onClick=${()=>i(e)}>
${l&&r`<${OB} person=${l} mine=${e.mine} free=${e.free} now=${u} shut=${p} />`}
${c&&r`
<span class=${"sq "+so(c.name)}></span>
<span class="cut">${c.name}</span>
${u&&r`<span class="tag plain">${o("now")}</span>`}
<span class="hrow end t12 dim">${S("{n} online","{n} online",xb(c))}</span>
`}
${e.nobody&&r`
<${d} name="user-round-x" size="m" />
${e.nobody==="person"?o("Remove the assignee"):o("Remove from the team")}
`}
</button>
`}function CB(e,t){return!t&&_n(e)!=="online"?il(e):[!t&&!x1(e)&&il(e),Ur(e)].filter(Boolean).join(" · ")}function OB({person:e,mine:t,free:n,now:s,shut:a}){let i=_n(e);return r`
<${te} name=${e.name} size="sm"><${qr} shift=${i} /><//>
<span class="cut">${t&&!s?o("Assign to me"):e.name}</span>
${s&&r`<span class="tag plain">${o("now")}</span>`}
${n&&r`<span class="tag h4">${o("least busy")}</span>`}
<span class="hrow end t12 dim num">
${a?o("no access"):CB(e,t)}
${t&&!s&&r`<kbd>I</kbd>`}
</span>
`}var y1,w1,qr,wb,x1,_B,ja,xb,_1,ll=b(()=>{z();C();re();w();Te();R();un();N();Se();Fi();y1=()=>{y.value=null},w1=(e,t)=>e.name.localeCompare(t.name),qr=({shift:e})=>r`<span class=${"dot "+{online:"on",away:"away",off:"off"}[e]}></span>`,wb=e=>({online:o("online"),away:o("away"),off:o("off shift")})[e];x1=e=>vs.value[e.status_id]?.takes_new!==0;_B=()=>Object.values(Pe.value).filter(e=>e.active&&e.id!==P.value.id).sort(w1),ja=()=>Object.values(Ge.value).filter(e=>!e.removed).sort(w1),xb=e=>e.members.filter(t=>Pe.value[t]?.active&&_n(Pe.value[t])==="online").length;_1=e=>Eo.value?.[e.id]?.may??!0});function NB(e,t){let n=M.peek();return e==="tomorrow"?xe(n,1,9):e==="monday"?xe(n,Wc(n),9):e==="week"?xe(n,7,9):e==="date"?t?new Date(`${t}T09:00`).getTime():NaN:null}function O1({meId:e}){let[t,n]=g(e),[s,a]=g(null),[i,l]=g(null),[c,u]=g(new Set),[p,m]=g("person"),[h,f]=g({person:null,team:null,turn:null}),[$,v]=g("ever"),[_,x]=g(C1(xe(M.peek(),7,9))),[k,D]=g(""),[j,I]=g(!1),[q,ke]=g([]),Ae=O(null);we();let Oe=O(t),_t=()=>(Oe.current=t,a(null),l(null),EB(t).then(ce=>{Oe.current===t&&(a(ce),u(new Set(ce.map(Nt=>Nt.id))))},ce=>{Oe.current===t&&l(ce)})),me=()=>K("/api/handovers").then(ce=>ke(ce.items.filter(Nt=>!Nt.undone_at)),()=>{});W(()=>{Ae.current.focus(),Ca(),me()},[]),A(()=>{_t()},[t]);let ee=t===e,ue=pd(t),Fe=h.turn??ue.filter(ce=>_n(ce)==="online").map(ce=>ce.id),st=NB($,_),yo=$==="date"&&!(st>Date.now()),fi={person:h.person!==null,team:h.team!==null,turn:Fe.length>0}[p]&&c.size>0&&!yo&&!j,D$=async()=>{I(!0);let ce=s.length===c.size,Nt={...ee?{}:{from_id:t},kind:p,people:p==="person"?[h.person]:p==="turn"?Fe:[],team_id:p==="team"?h.team:null,dialogs:ce?null:[...c],note:k.trim(),return_at:st};try{let{hand_over:lr}=await F("/api/handovers",Nt);ud(),MB(lr,ce?s.length:c.size)}catch(lr){l(lr),I(!1)}},de=ce=>Be(async()=>{E1((await F(`/api/handovers/${ce.id}/undo`,{})).hand_over),me(),_t()});return r`<div class="over" onPointerDown=${ce=>{ce.target===ce.currentTarget&&ud()}}>
<div class="dialog wide ho" role="dialog" aria-modal="true" aria-label=${ee?o("Hand over my conversations"):o("Hand over conversations: {name}",{name:G(t)})} onKeyDown=${Ot}>
<header class="dhead">
<h2 class="head2 grow">
${ee?o("Hand over my conversations"):o("Hand over conversations: {name}",{name:G(t)})}
</h2>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${ud}>
<${d} name="x" size="m" />
</button>
</header>
<div class="hobody">
<div class="hol">
${T1()&&r`<div class="field">
<label for="hofrom">${o("Whose conversations")}</label>
<select class="input" id="hofrom" value=${t} onChange=${ce=>{n(Number(ce.currentTarget.value)),f({person:null,team:null,turn:null})}}>
<option value=${e}>${o("Mine")}</option>
${LB(e).map(ce=>r`<option value=${ce.id} key=${ce.id}>
${[ce.name,Ur(ce)].filter(Boolean).join(" · ")}
</option>`)}
</select>
</div>`}
<fieldset class=${T1()?"field dgap":"field"}>
<legend class="lab">${o("Hand over to")}</legend>
<div class="rops">
${[["person",o("A colleague")],["team",o("A team")],["turn",o("Round robin")]].map(([ce,Nt],lr)=>r`<label class="ropt" key=${ce}>
<input class="check rad" type="radio" name="to" ref=${lr?null:Ae} checked=${p===ce}
onChange=${()=>m(ce)} />
<b class="b5 blk t13">${Nt}</b>
</label>`)}
</div>
</fieldset>
<${RB} from=${t} kind=${p} who=${h} turn=${Fe} count=${c.size}
onPick=${ce=>f({...h,...ce})} onTurn=${()=>m("turn")} />
<div class="field dgap">
<label for="hol">${o("For how long")}</label>
<select class="input" id="hol" value=${$} onChange=${ce=>v(ce.currentTarget.value)}>
${Object.entries(AB).filter(([ce])=>ce!=="monday"||Wc(M.value)>1).map(([ce,Nt])=>r`<option value=${ce}>${Nt(ee)}</option>`)}
</select>
${$==="date"&&r`<input class="input" type="date" aria-label=${o("Return date")}
min=${C1(xe(M.peek(),1,9))} aria-invalid=${yo?"true":null} value=${_}
onInput=${ce=>x(ce.currentTarget.value)} />`}
${st>0&&!yo&&r`<p class="hint">
${ee?o("They return to you: {when}",{when:`${Kn(st,M.value)}, ${H(st)}`}):o("They return: {when}",{when:`${Kn(st,M.value)}, ${H(st)}`})}
</p>`}
</div>
<div class="field dgap">
<label for="hn">${o("Handover note")}</label>
<textarea class="input" id="hn" rows="4" maxlength="4000"
placeholder=${o("Added to each conversation, visible to the team")} value=${k}
onInput=${ce=>D(ce.currentTarget.value)}></textarea>
</div>
</div>
<${zB} own=${ee} mine=${s} problem=${s===null?i:null} picked=${c}
onPicked=${u} />
</div>
${q.length>0&&r`<ul class="holast" aria-label=${o("Handed over in the last 7 days")}>
${q.slice(0,3).map(ce=>r`<${BB} key=${ce.id} one=${ce} onUndo=${de} />`)}
</ul>`}
<footer class="dfoot">
<span class=${s!==null&&i?"t12 hint bad grow":"t12 dim grow"}
role=${s!==null&&i?"alert":null}>
${s!==null&&i?B(i):o("Clients will not notice. You can undo it for 7 days.")}
</span>
<button type="button" class="btn quiet" onClick=${ud}>${o("Cancel")}</button>
<button type="button" class="btn primary" disabled=${!fi} onClick=${D$}>
${j?o("Handing over…"):o("Hand over {n}",{n:c.size})}
</button>
</footer>
</div>
</div>`}function MB(e,t){let n=[S("Handed over: {n} conversation","Handed over: {n} conversations",e.moved),DB(e.left)].filter(Boolean).join(". "),s=async()=>E1((await F(`/api/handovers/${e.id}/undo`,{})).hand_over);Q(n,{icon:t===e.moved?"users-round":"circle-alert",undo:e.moved?()=>Be(s):null})}function E1(e){let t=e.moved-e.back,n=e.from_id===P.peek().id?S("{n} conversation is yours again","{n} conversations are yours again",e.back):S("{n} conversation is back with {name}","{n} conversations are back with {name}",e.back,{name:G(e.from_id)});Q(t?`${n}. ${S("{n} has changed since and stays as is","{n} have changed since and stay as they are",t)}`:n,{icon:"undo-2"})}function RB({from:e,kind:t,who:n,turn:s,count:a,onPick:i,onTurn:l}){if(t==="person"){let u=pd(e),p=Pe.value[n.person];return r`
<select class="input" aria-label=${o("Colleague")} value=${n.person??""}
onChange=${m=>i({person:Number(m.currentTarget.value)})}>
<option value="" disabled>${o("Choose a colleague")}</option>
${u.map(m=>r`<option value=${m.id} key=${m.id}>
${[m.name,il(m),Ur(m)].filter(Boolean).join(" · ")}
</option>`)}
</select>
${p&&r`<${IB} from=${e} person=${p} count=${a} onTurn=${l} />`}
`}if(t==="team"){let u=ja();return u.length?r`
<select class="input" aria-label=${o("Team")} value=${n.team??""}
onChange=${p=>i({team:Number(p.currentTarget.value)})}>
<option value="" disabled>${o("Choose a team")}</option>
${u.map(p=>r`<option value=${p.id} key=${p.id}>
${p.name} · ${S("{n} online","{n} online",xb(p))}
</option>`)}
</select>
<p class="hint">${o("They will have no assignee until a free team member takes them.")}</p>
`:r`<p class="hint">${o("No teams yet. An administrator creates them in the settings.")}</p>`}let c=u=>i({turn:s.includes(u)?s.filter(p=>p!==u):[...s,u]});return r`
<div class="hopeople" role="group" aria-label=${o("Participants")}>
${pd(e).map(u=>r`<label key=${u.id}>
<input class="check" type="checkbox" checked=${s.includes(u.id)}
onChange=${()=>c(u.id)} />
<${te} name=${u.name} size="sm"><${qr} shift=${_n(u)} /><//>
<span class="grow cut">${u.name}</span>
<span class="t12 dim num">${Ur(u)}</span>
</label>`)}
</div>
<p class="hint">${o("One after another, skipping people who are away or at the limit.")}</p>
`}function IB({from:e,person:t,count:n,onTurn:s}){let a=Eo.value?.[t.id]?.load;if(a===void 0)return null;let i=a+n,l=t.capacity>0&&i>t.capacity,c=pd(e).filter(m=>_n(m)==="online"&&m.id!==t.id),u=t.name.split(" ")[0],p=t.capacity?o("{name} will have {n} of {all}",{name:u,n:i,all:t.capacity}):o("{name} will have {n}",{name:u,n:i});return r`<p class=${l?"hint warn":"hint"}>
${l?`${p}: ${o("over the limit.")}`:`${p}.`} ${l&&c.length>0&&r`<button type="button" class="link" onClick=${s}>${o("Share them round robin")}</button>`}
</p>`}function zB({own:e,mine:t,problem:n,picked:s,onPicked:a}){if(n)return r`<div class="hor">
<${ie} icon="unplug" title=${e?o("Could not load your conversations"):o("Could not load conversations")}
text=${B(n)} />
</div>`;if(t===null)return r`<div class="hor" aria-busy="true"></div>`;if(!t.length)return r`<div class="hor">
<${ie} icon="inbox" title=${e?o("You have no open conversations"):o("No open conversations")}
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
${S1(c.id)?o("Your draft moves along"):c.preview?.text||c.title}
</span>
</span>
${S1(c.id)?r`<span class="tag h1">${o("draft")}</span>`:c.snooze?r`<span class="tag plain">${o("snoozed")}</span>`:r`<${Ao} dialog=${c} still />`}
</label>
</li>`)}
</ul>
</div>`}function BB({one:e,onUndo:t}){let n=e.kind==="team"?mg(e.team_id):e.kind==="turn"?o("round robin"):G(e.people[0]),s=e.from_id===P.value.id?"":`${G(e.from_id)} · `;return r`<li class="hrow t12">
<${d} name="history" size="s" />
<span class="grow cut">
${Wt(e.at)}
, ${H(e.at)} · ${s}
${S("{n} conversation","{n} conversations",e.moved)} → ${n}
${e.return_at&&` · ${o("return on {day}",{day:Wt(e.return_at)})}`}
</span>
<button type="button" class="link" onClick=${()=>t(e)}>${o("Undo")}</button>
</li>`}var ud,S1,EB,T1,AB,C1,PB,DB,LB,pd,A1=b(()=>{z();C();Ze();re();V();ve();In();oe();w();Te();R();Ro();be();un();ll();N();Se();Is();ud=()=>{y.value=null},S1=e=>!!(mn(e,"reply").trim()||mn(e,"note").trim()),EB=async e=>(await K(`/api/people/${e}/dialogs`)).items,T1=()=>["supervisor","administrator"].includes(P.value.role),AB={ever:()=>o("Permanently"),tomorrow:e=>e?o("Until tomorrow, then back to me"):o("Until tomorrow, then back"),monday:e=>e?o("Until Monday, then back to me"):o("Until Monday, then back"),week:e=>e?o("For a week, then back to me"):o("For a week, then back"),date:e=>e?o("Until a date, then back to me"):o("Until a date, then back")};C1=e=>{let t=new Date(e);return[t.getFullYear(),t.getMonth()+1,t.getDate()].map(n=>String(n).padStart(2,"0")).join("-")};PB={changed:e=>S("{n} changed in the meantime","{n} changed in the meantime",e),"cannot-answer":e=>S("{n} not handed over: no access to its channel","{n} not handed over: no access to their channels",e),"nobody-free":e=>S("{n} not handed over: everyone is away or at the limit","{n} not handed over: everyone is away or at the limit",e)},DB=e=>Object.entries(e).map(([t,n])=>PB[t]?.(n)).filter(Boolean).join(", ");LB=e=>Object.values(Pe.value).filter(t=>(t.active||Eo.value?.[t.id]?.load>0)&&t.id!==e).sort((t,n)=>t.name.localeCompare(n.name)),pd=e=>Object.values(Pe.value).filter(t=>t.active&&t.id!==e).sort((t,n)=>t.name.localeCompare(n.name))});function N1(e){return[e.max_file?o("up to {size} each",{size:Fn(e.max_file)}):"",e.max_files?o("at most {n} files",{n:e.max_files}):""].filter(Boolean).join(", ")}function P1({id:e,can:t,mode:n}){let s=O(null),a=N1(t);return r`
<input class="vh" id="pickfiles" ref=${s} type="file" multiple tabindex="-1" aria-hidden="true"
onChange=${l=>{Hc(e,l.target.files,t,n),l.target.value="",za()}} onCancel=${za} />
<button type="button" class="ib small" id="attach"
aria-label=${a?o("Attach a file: {limits}",{limits:a}):o("Attach a file")}
title=${[o("Attach a file")+"  Ctrl U",a].filter(Boolean).join(`
`)}
onClick=${()=>s.current.click()}>
<${d} name="paperclip" size="m" />
</button>
`}function WB(e,t){return e.code==="too-large"?o("{size}: {channel} allows up to {limit}",{size:Fn(e.size),channel:Ce(t),limit:Fn(e.limit)}):e.code==="too-many"?o("{channel} allows at most {n} files in a message",{channel:Ce(t),n:e.limit}):e.code==="no-space"?o("The server has no space left for files"):e.code==="gone"?o("The file is no longer on the server. Attach it again."):e.code==="lost"?o("The page was closed before the upload finished. Attach the file again."):e.code==="empty"?o("The file is empty"):e.code==="offline"?o("No connection to the server."):o("Upload failed. Code {code}.",{code:e.code})}function dd({id:e,kind:t,mode:n}){let s=Rt(e,n);if(!s.length)return null;let a=ns(s),i=[...a,...s.filter(l=>!a.includes(l))];return r`<ul class="cfiles" aria-label=${n==="note"?o("Files in the note"):o("Files in the reply")}>
${i.map(l=>r`<${FB} key=${l.id} entry=${l} kind=${t} />`)}
</ul>`}function fd({id:e,mode:t,again:n,without:s,wanted:a=Fa.value[e]}){let i=Rt(e,t),l=ns(i);if(!a||a.mode!==t||!l.length)return null;let c=l.some(p=>p.state==="failed"),u=t==="note"?o("Leave without files"):o("Send without files");return r`<div class="cstrip warn cmiss" id="missing" role="alert">
<${d} name="file-warning" size="m" />
<span class="grow">
${S("{n} file was not uploaded. Send without it?","{n} files were not uploaded. Send without them?",l.length)}
</span>
<span class="hrow tight">
${c&&r`<button type="button" class="btn small" onClick=${()=>n(a)}>${o("Retry")}</button>`}
<button type="button" class="btn small" onClick=${()=>s(a)}>${u}</button>
<button type="button" class="ib small" aria-label=${o("Do not send yet")} title=${o("Do not send yet")}
onClick=${()=>Hn(e)}>
<${d} name="x" size="m" />
</button>
</span>
</div>`}function FB({entry:e,kind:t}){let n=e.state==="failed"||e.state==="refused",s=n?"file-warning":e.type?.startsWith("image/")||e.file?.kind==="photo"?"image":"file-text",a=e.state==="uploading"||e.state==="waiting";return r`<li class=${n?"file fbadx":"file"} data-state=${e.state}>
${e.file?.thumb?r`<img class="cthumb" src=${`/files/${e.file.token}/thumb`} alt="" width="28" height="28" />`:r`<${d} name=${s} />`}
<span class="grow">
<b class="b5 blk cut">${e.name}</b>
${n?r`<span class="t12 blk" role="alert">${WB(e,t)}</span>`:a?r`<svg class="pbar" viewBox="0 0 100 4" preserveAspectRatio="none" role="img"
aria-label=${o("Uploaded {n} %",{n:e.share})}>
<rect class="bg" width="100" height="4" rx="2" />
<rect class="fg" width=${e.share} height="4" rx="2" />
</svg>`:r`<span class="t12 dim blk">${Fn(e.size)}</span>`}
</span>
${a&&r`<span class="t12 dim num">${e.share} %</span>`}
${e.state==="failed"&&r`<button type="button" class="btn small" onClick=${()=>r1(e.id)}>${o("Retry")}</button>`}
<button type="button" class="ib small" aria-label=${a?o("Cancel the upload: {name}",{name:e.name}):o("Remove {name}",{name:e.name})} onClick=${()=>$b(e.id)}>
<${d} name="x" size="m" />
</button>
</li>`}function D1({id:e,can:t,kind:n}){let[s,a]=g(!1);A(()=>{let l=document.getElementById("conversation"),c=!!t?.files||es(e)==="note",u=0,p=k=>l?.contains(k.target),m=k=>{md(k)&&p(k)&&(u+=1,a(c))},h=k=>{md(k)&&p(k)&&(u-=1,u<=0&&a(!1))},f=k=>{md(k)&&(k.preventDefault(),k.dataTransfer.dropEffect=c&&p(k)?"copy":"none")},$=k=>{md(k)&&(k.preventDefault(),u=0,a(!1),c&&p(k)&&_(k.dataTransfer.files))},v=k=>{c&&p(k)&&k.clipboardData?.files.length&&(k.preventDefault(),_(k.clipboardData.files))},_=k=>{Hc(e,k,es(e)==="note"?{}:t,es(e)),za()},x={dragenter:m,dragleave:h,dragover:f,drop:$,paste:v};for(let k in x)document.addEventListener(k,x[k]);return()=>{for(let k in x)document.removeEventListener(k,x[k])}},[e,t,es(e)]);let i=es(e)==="note";return s&&r`<div class="dropzone" aria-hidden="true">
<div>
<${d} name="paperclip" size="l" />
<b>${i?o("Drop to attach to the note"):o("Drop to attach to the reply")}</b>
<span class="t13">
${i?o("The client will not see this"):[Ce(n),N1(t)].filter(Boolean).join(": ")}
</span>
</div>
</div>`}var md,$d=b(()=>{z();C();oe();w();Bs();In();rl();N();md=e=>[...e.dataTransfer?.types??[]].includes("Files")});async function ht(e){let t=ge.peek();le({t:"preferences",row:M1(t,e)});try{return le({t:"preferences",row:(await F("/api/me/preferences",{preferences:e},{method:"PATCH"})).preferences}),!0}catch(n){return le({t:"preferences",row:t}),ne(B(n)),!1}}var M1,Hr=b(()=>{V();R();be();M1=(e,t)=>Object.fromEntries(Object.entries({...e,...t}).map(([n,s])=>[n,s&&typeof s=="object"&&!Array.isArray(s)?M1(e?.[n]??{},s):s]))});function cl({files:e,message:t}){let n=e.filter(Tb);return r`
${n.length>0&&r`<${UB} files=${n} />`}
${e.filter(s=>!Tb(s)).map(s=>r`<${jB} key=${s.id} file=${s} />`)}
${t&&r`<${Ob} message=${t} files=${e} />`}
`}function jB({file:e}){return e.kind==="sticker"&&qa(e)?r`<img class="stk" src=${dn(e,e.preview?"preview":"thumb")} alt=${o("Sticker")}
width="136" height="136" />`:["voice","audio"].includes(e.kind)&&Cb(e,"audio")?r`<${VB} file=${e} />`:["video","video_note","animation"].includes(e.kind)&&Cb(e,"video")?r`<${JB} file=${e} />`:r`<${gd} file=${e} />`}function Eb(e){let{width:t,height:n}=e;if(!t||!n)return{width:240,height:180};let s=Math.min(1,L1/t,L1/n);return{width:Math.max(64,Math.round(t*s)),height:Math.max(48,Math.round(n*s))}}function B1({files:e,letter:t}){let n=!t&&e?.length===1&&Tb(e[0])?e[0]:null;return n?{maxWidth:`${Math.max(Eb(n).width,qB)+12}px`}:null}function UB({files:e}){if(e.length===1)return r`<div class="pics one">
<${R1} file=${e[0]} size=${Eb(e[0])} label=${o("Open the photo")} />
</div>`;let t=e.length-Sb;return r`<div class=${e.length===3?"pics three":"pics"}>
${e.slice(0,Sb).map((n,s)=>{let a=s===Sb-1&&t>0?t:0,i=a?o("Open photo {i} of {n}, {more} more",{i:s+1,n:e.length,more:a}):o("Open photo {i} of {n}",{i:s+1,n:e.length});return r`<${R1} key=${n.id} file=${n} size=${{width:220,height:150}} label=${i}
more=${a} />`})}
</div>`}function R1({file:e,size:t,label:n,more:s}){if(!qa(e))return r`<${HB} file=${e} place=${t} />`;let a=e.preview?`${dn(e,"thumb")} 320w, ${dn(e,"preview")} 1600w`:null;return r`<button type="button" class=${s?"more":null} aria-label=${n} data-token=${e.token}
onClick=${()=>ym(e.token)}>
<img src=${dn(e,e.thumb?"thumb":"preview")} srcset=${e.thumb?a:null}
sizes=${a&&`${t.width}px`} alt="" width=${t.width} height=${t.height} loading="lazy"
decoding="async" />
${s?r`<b>+${s}</b>`:null}
</button>`}function HB({file:e,place:t}){if(e.state==="ready")return r`<${gd} file=${e} />`;let n=e.state==="pending";return r`<span class="notile" data-state=${e.state}>
<svg width=${t.width} height=${t.height} viewBox=${`0 0 ${t.width} ${t.height}`}
aria-hidden="true"></svg>
<span class="t12">
<${d} name=${n?"clock":"image-off"} />
<span>${n?o("Loading…"):W1(e)}</span>
</span>
</span>`}function GB(e){if(I1.test(e.name))return"file-warning";let[t]=e.media_type.split("/");return t==="image"?"image":t==="audio"?"music":t==="video"?"play":"file-text"}function gd({file:e}){let t=hd(e);if(e.state==="ready"){let s=I1.test(e.name);return r`<a class=${s?"file risky":"file"} href=${dn(e)} download=${e.name||!0}
data-state="ready" title=${o("Download {name}",{name:t})}>
<${d} name=${GB(e)} />
<span class="grow">
<b class="b5 blk cut">${t}</b>
<span class="t12 dim">
${s?o("This is a program. Open it only if you trust the sender."):Ab(e)}
</span>
</span>
<${d} name="download" size="m" />
<span class="vh">${o("Download")}</span>
</a>`}let n=e.state==="pending";return r`<span class=${n?"file":"file gone"} data-state=${e.state}>
<${d} name=${n?"clock":"file-warning"} />
<span class="grow">
<b class="b5 blk cut">${t}</b>
<span class="t12 blk">
${n?[o("Loading…"),e.size>0?Fn(e.size):""].filter(Boolean).join(" · "):W1(e)}
</span>
</span>
</span>`}function VB({file:e}){let t=[hd(e),e.duration?Os(e.duration):""].filter(Boolean).join(", ");return r`<div class="sound">
${e.kind==="audio"&&r`<span class="hrow t13"><b class="b5 cut grow">${hd(e)}</b></span>`}
<audio controls preload="none" src=${dn(e,"media")} aria-label=${t}></audio>
<span class="hrow t12 dim">
${e.duration?r`<span class="num">${Os(e.duration)}</span>`:null}
<a class="link end hrow tight" href=${dn(e)} download=${e.name||!0}>
<${d} name="download" size="s" />
${o("Download")}
</a>
</span>
</div>`}function JB({file:e}){let t=Eb(e);return r`<div class="film">
<video controls preload="none" class=${e.kind==="video_note"?"round":null} src=${dn(e,"media")}
poster=${qa(e)?dn(e,e.preview?"preview":"thumb"):null} width=${t.width}
height=${t.height} aria-label=${hd(e)}></video>
<span class="hrow t12 dim">
<span class="num">
${[e.duration?Os(e.duration):"",e.size>0?Fn(e.size):""].filter(Boolean).join(" · ")}
</span>
<a class="link end hrow tight" href=${dn(e)} download=${e.name||!0}>
<${d} name="download" size="s" />
${o("Download")}
</a>
</span>
</div>`}var Sb,L1,KB,I1,dn,qa,Tb,Cb,Ob,z1,qB,W1,YB,Ab,hd,Yr=b(()=>{C();Ze();oe();w();N();As();Sb=4,L1=320,KB={audio:["audio/mpeg","audio/mp4","audio/ogg","audio/aac","audio/wav","audio/flac"],video:["video/mp4","video/webm"]},I1=/\.(exe|msi|bat|cmd|com|scr|pif|js|jse|vbs|vbe|wsf|ps1|jar|apk|lnk|hta|reg|dll|iso|img)$/i,dn=(e,t="")=>`/files/${e.token}${t&&"/"+t}`,qa=e=>e.state==="ready"&&!!(e.thumb||e.preview),Tb=e=>e.kind==="photo"||e.kind==="animation"&&!Cb(e,"video"),Cb=(e,t)=>e.state==="ready"&&KB[t].includes(e.media_type.split(";")[0]),Ob=({message:e,files:t})=>t.filter(n=>n.state==="ready").length>1&&r`<a class="link t12 hrow tight" href=${`/api/messages/${e}/files.zip`} download>
<${d} name="download" size="s" />
${o("Download all")}
</a>`;z1=({files:e,text:t,letter:n})=>!t&&!n&&e.length===1&&e[0].state==="ready"&&e[0].kind==="sticker"&&qa(e[0]);qB=240;W1=e=>`${e.state==="refused"?o("Not accepted"):o("Lost")}: ${Xx(e.reason)}`,YB=e=>(/\.([a-z0-9]{1,5})$/i.exec(e)??[])[1]?.toUpperCase()??"";Ab=e=>[YB(e.name),e.size>0?Fn(e.size):""].filter(Boolean).join(" · "),hd=e=>e.name||({photo:o("Photo"),video:o("Video"),voice:o("Voice message"),audio:o("Audio"),sticker:o("Sticker")}[e.kind]??o("File"))});function F1({report:e}){let{action:t,recipient:n,status:s,words:a}=e??{},i=QB[t]?.()??o("Mail server report"),l=[n,s,a].filter(Boolean).join(" · "),c=t==="failed";return r`<div class=${c?"bounce":"bounce mild"} data-action=${t??""}>
<${d} name=${c?"mail-x":t==="delayed"?"alarm-clock":"mail"} size="m" />
<span class="grow"><b class="b6 blk">${i}</b>${l&&r`<span class="t12 blk">${l}</span>`}</span>
</div>`}var QB,K1=b(()=>{C();w();N();QB={failed:()=>o("Email not delivered"),delayed:()=>o("Email delayed, the mail server keeps trying"),delivered:()=>o("Email delivered"),relayed:()=>o("Email relayed to another mail server"),expanded:()=>o("Email sent on to the members of a mailing list"),read:()=>o("Email opened"),deleted:()=>o("Email deleted without being read"),complaint:()=>o("A recipient marked the email as spam")}});function ul(e){let t=/^www\./i.test(e)?`https://${e}`:/^[^/:]+@/.test(e)?`mailto:${e}`:/^[\w-]+(\.[\w-]+)+([/?#]|$)/.test(e)?`https://${e}`:e;return XB.test(t)?t:null}function rW(e){let[t,n]=[e.length,0];for(let s of e)n+=s==="("||s==="["?1:s===")"||s==="]"?-1:0;for(;t>0;){let s=e[t-1];if(n<0&&(s===")"||s==="]"))n+=1;else if(!tW.has(s))break;t-=1}return t}function*iW(e){let t=0;for(let{0:n,index:s}of e.matchAll(eW)){let a=n.slice(0,rW(n.slice(0,Nb))),i=a.length<Nb?ul(a):null;if(i&&(yield{type:"link",offset:s,length:a.length,url:i},t+=1,t===nW))return}}function*lW(e,t){let n=0;for(let s of t)for(let a=e.indexOf(`@${s}`);a>=0;a=e.indexOf(`@${s}`,a+1)){if(n===oW)return;yield{type:"call",offset:a,length:s.length+1},n+=1}}function uW(e,t,n){let s=[];for(let i of(t??[]).slice(0,sW)){let l=Math.max(0,i.offset),c=Math.min(e.length,i.offset+i.length)-l;ZB.has(i.type)&&c>0&&s.push({type:i.type,offset:l,length:c,...i.type==="text_link"?{url:ul(i.url??"")}:{}})}let a=s.filter(i=>["code","pre","text_link"].includes(i.type));for(let i of[...lW(e,n),...iW(e)])cW(i,a)&&(s.push(i),a.push(i));return s.sort(q1)}function U1(e,t,n,s,a=0){let i=[],l=t,c=a<aW?s:[];for(let u=0;u<c.length;){let p=c[u],m=Math.min(Yc(p),n);p.offset>l&&i.push({type:"text",text:e.slice(l,p.offset)});let h=u+1;for(;h<c.length&&c[h].offset<m;)h+=1;let f=c.slice(u+1,h),$=f.filter(x=>Yc(x)>m).map(x=>({...x,offset:m,length:Yc(x)-m})),{type:v,url:_}=p;i.push({type:v,..._===void 0?{}:{url:_},children:U1(e,p.offset,m,f,a+1)}),l=m,u=h,$.length&&([c,u]=[[...$,...c.slice(h)].sort(q1),0])}return l<n&&i.push({type:"text",text:e.slice(l,n)}),i}function H1(e,{looks:t=[],names:n=[]}={}){return e?U1(e,0,e.length,uW(e,t,n)):[]}function Y1(e,t){if(e.length<=t)return e;let n=t-200,s=Math.max(e.lastIndexOf(`
`,t),e.slice(0,t).lastIndexOf(" ")),a=s>n?s:t;return e.slice(0,/[\uD800-\uDBFF]/.test(e[a-1])?a-1:a)}function G1(e,t){if(e.length>2*Nb)return!1;let n=ul(e.trim());return!!(n&&/^https?:/i.test(t)&&/^https?:/i.test(n)&&j1(n)!==j1(t))}var ZB,XB,eW,tW,Nb,nW,oW,sW,aW,Yc,cW,q1,j1,Pb=b(()=>{ZB=new Set(["bold","italic","underline","strikethrough","spoiler","blockquote","expandable_blockquote","code","pre","text_link"]),XB=/^(https?:\/\/|mailto:)[^\s<>"'\p{Cc}]+$/iu,eW=/(?:https?:\/\/|www\.)[^\s<>"'«»]{2,}|(?<![\w.+-])[\w.+-]{1,64}@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/giu,tW=new Set(`.,:;!?…'"»”`),Nb=2048,nW=500,oW=200,sW=500,aW=8;Yc=e=>e.offset+e.length,cW=(e,t)=>t.every(n=>Yc(e)<=n.offset||e.offset>=Yc(n)),q1=(e,t)=>e.offset-t.offset||t.length-e.length;j1=e=>{try{return new URL(e).host.replace(/^www\./,"")}catch{return""}}});function Ys({text:e,looks:t,names:n}){let[s,a]=g(!1),i=Xn(()=>s||e.length<=J1*1.1?e:Y1(e,J1),[e,s]),l=Xn(()=>H1(i,{looks:t,names:n}),[i,t,n?.join(`
`)]);return r`
<span class="text">${Q1(l)}</span>
${i.length<e.length&&r`<span class="blk t13">
<span class="dim">… </span>
<button type="button" class="link t13" onClick=${()=>a(!0)}>${o("Show in full")}</button>
</span>`}
`}function pW({piece:e}){let{type:t,url:n}=e,s=Q1(e.children);if(V1[t])return r`<${V1[t]}>${s}<//>`;if(t==="spoiler")return r`<${mW} inside=${s} />`;if(t==="blockquote"||t==="expandable_blockquote")return r`<blockquote class="bq">${s}</blockquote>`;if(t==="call")return r`<span class="at">${s}</span>`;if(!n)return r`<span class="nolink" title=${o("Links of this kind cannot be opened here")}>${s}</span>`;let a=G1(Z1(e.children),n);return r`
<a class="link" href=${n} title=${n} target="_blank" rel="noopener noreferrer nofollow">${s}</a>
${a&&r`<span class="t12 leads"> (${o("leads to {host}",{host:new URL(n).host})})</span>`}
`}function mW({inside:e}){let[t,n]=g(!1);return t?r`<span class="spoiled">${e}</span>`:r`<button type="button" class="spoil" onClick=${()=>n(!0)}>${o("hidden text")}</button>`}var V1,J1,Q1,Z1,Gc=b(()=>{z();C();w();Pb();V1={bold:"b",italic:"i",underline:"u",strikethrough:"s",code:"code",pre:"pre"},J1=2e4;Q1=e=>e.map(t=>t.type==="text"?t.text:r`<${pW} piece=${t} />`),Z1=e=>e.map(t=>t.text??Z1(t.children)).join("")});function tT({message:e}){let{letter:t}=e,n=t.rich?"rich":"prose",[s,a]=g(!!t.html&&(!e.text||ge.peek()?.letters?.[n]==="html")),[i,l]=g(!1),[c,u]=g(0),p=f=>{a(f),e.text&&ht({letters:{[n]:f?"html":"text"}})},m=()=>{l(!0),a(!0)},h=e.files.filter(f=>!(f.content_id&&t.html));return r`
<${$W} message=${e} />
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
${s?r`<${gW} key=${`${i} ${Cp.value}`} message=${e} images=${i}
onFailed=${u} />`:r`<${hW} message=${e} />`}
${h.length>0&&r`<${bW} message=${e.id} files=${h} />`}
<${kW} message=${e} />
`}function $W({message:e}){let{letter:t}=e,[n,s]=g(!1),a=[[o("From"),t.sender],[o("Reply-To"),e.data.reply_to],[o("To"),t.recipients.join(", ")],[o("Cc"),t.copies.join(", ")],[o("Subject"),t.subject]].filter(([,i])=>i);return r`<div class="mailh">
<b class="b6">${t.subject||o("(no subject)")}</b>
<span class="dim t12">
${Gs(t.sender)}
${t.recipients.length>0&&` → ${X1(t.recipients.map(Gs))}`}
${t.copies.length>0&&` · ${o("copy")}: ${X1(t.copies.map(Gs))}`}
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
</div>`}function hW({message:e}){let{letter:t,text:n}=e,s=t.quoted?[o("Show the quote"),o("Hide the quote")]:[o("Show the signature"),o("Hide the signature")];return r`${t.quoted_above&&r`<${eT} label=${[o("Show the quote"),o("Hide the quote")]}>
<blockquote class="mq">${t.quoted_above}</blockquote><//>`}
${n?r`<div><${Ys} text=${n} looks=${e.data.entities} names=${[]} /></div>`:r`<div class="dim t13">${o("This email has no text")}</div>`}
${(t.signature||t.quoted)&&r`<${eT} label=${s}>
${t.signature&&r`<div class="msign">${t.signature}</div>`}
${t.quoted&&r`<blockquote class="mq">${t.quoted}</blockquote>`}<//>`}`}function eT({label:[e,t],children:n}){let[s,a]=g(!1);return r`<div class="mfold"><button type="button" class="quoted" aria-label=${s?t:e}
aria-expanded=${String(s)} onClick=${()=>a(!s)}>···</button>${s&&n}</div>`}function gW({message:e,images:t,onFailed:n}){let s=O(null);A(()=>{let i=l=>{let c=Number(l.data?.height);l.source!==s.current?.contentWindow||!Number.isFinite(c)||(s.current.style.setProperty("height",`${Math.max(dW,Math.min(fW,Math.ceil(c)))}px`),s.current.dataset.sheet=l.data.sheet==="own"?"own":"plain",n(Number(l.data.failed)||0))};return window.addEventListener("message",i),()=>window.removeEventListener("message",i)},[]);let a=new URLSearchParams({images:t?"1":"0",dark:Cp.value?"1":"0"});return r`<iframe class="mframe" ref=${s} title=${o("The email as it was sent")}
src=${`/api/messages/${e.id}/html?${a}`} data-dark=${String(Cp.value)}
sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" referrerpolicy="no-referrer"></iframe>`}function bW({message:e,files:t}){let n=t.reduce((s,a)=>s+(a.size??0),0);return r`
<div class="attl">
<span class="t12 dim">
${S("{n} attachment","{n} attachments",t.length)}
${n>0&&` · ${Fn(n)}`}
</span>
<${Ob} message=${e} files=${t} />
</div>
<ul class="atts">
${t.map(s=>r`<li key=${s.id}>
${qa(s)?r`<${vW} file=${s} />`:r`<${gd} file=${s} />`}
</li>`)}
</ul>
`}function kW({message:e}){let{data:t,automatic:n}=e,s=(t.also_at??[]).map(a=>Ye.value[a]?.name).filter(Boolean);return r`
${n==="bounce"||n==="report"?r`<${F1} report=${t.bounce} />`:n&&r`<span class="autoflag">
<${d} name="bot" size="s" />
${o("Automatic email")}
: ${Zx(n)}
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
${t.related&&r`<${yW} id=${t.related} />`}
`}function yW({id:e}){let[t,n]=g(ae.peek()[e]??null);return A(()=>{t||K(`/api/dialogs/${e}`).then(s=>n(s.dialog),()=>{})},[e]),t&&r`<span class="autoflag">
<${d} name="git-branch" size="s" />
<a class="link" href=${U(E.value.view,e)}>
${o("May belong to No. {number}, {name}",{number:pe(t.number),name:t.name})}
</a>
</span>`}function Mb(e){let t=(e??"").trim();return/^re\s*:/i.test(t)?t:t?`Re: ${t}`:o("(no subject)")}var dW,fW,Db,Gs,X1,vW,nT,Vc=b(()=>{z();C();Ze();V();oe();w();J();Hr();Pt();R();N();As();Yr();K1();Gc();dW=40,fW=2e4,Db=2;Gs=e=>/<([^<>\s]+)>/.exec(e)?.[1]??e,X1=e=>e.length>Db?o("{first} and {n} more",{first:e.slice(0,Db-1).join(", "),n:e.length-Db+1}):e.join(", ");vW=({file:e})=>r`<span class="file pfile" data-state="ready">
<button type="button" class="pthumb" aria-label=${o("Open {name}",{name:e.name||o("Photo")})}
data-token=${e.token} onClick=${()=>ym(e.token)}>
<img src=${dn(e,e.thumb?"thumb":"preview")} alt="" width="36" height="36" loading="lazy" />
</button>
<span class="grow">
<b class="b5 blk cut">${e.name||o("Photo")}</b>
<span class="t12 dim">${Ab(e)}</span>
</span>
<a class="ib small" href=${dn(e)} download=${e.name||!0}
aria-label=${o("Download {name}",{name:e.name||o("Photo")})}>
<${d} name="download" size="m" />
</a>
</span>`;nT=({subject:e,to:t})=>r`<div class="mailh">
<b class="b6">${Mb(e)}</b>
${t&&r`<span class="t12 dim">→ ${t}</span>`}
</div>`});function wW(e){let t=bt.value[e.id],n=t?kn(t).filter(a=>a.kind==="in"&&a.letter&&!a.automatic):[],s=Fr(e.id,"reply");return n.find(a=>a.no===s)??n.at(-1)}function xW(e,t,n){let s=e?e.letter.sender:n.label??"",a=Gs(s),i=e?.data.reply_to,l=i&&t.to?t.to:e?.data.answer_to??a;return{address:l,sender:a,whole:l===a?s:l,other:i?l===a?i:a:null}}function _W({id:e,to:t}){let n=t.address===t.sender?o("Your reply goes to the sender; the email asks for replies to {other}",{other:t.other}):o("Your reply goes to {address}, not to the sender {sender}",{address:t.address,sender:t.sender});return r`<p class="hint answerto" role="status">
${n} <button type="button" class="link t12" onClick=${()=>Un(e,{to:t.other})}>
${o("Reply to {address}",{address:t.other})}
</button>
</p>`}function SW(e,t){let n=new Set(Object.values(Ye.value).map(a=>a.name.toLowerCase())),s=[...e.recipients.slice(1),...e.copies].map(a=>Gs(a).toLowerCase());return[...new Set(s)].filter(a=>a.includes("@")&&a!==Gs(t).toLowerCase()&&!n.has(a))}function oT({dialog:e}){let{id:t}=e,n=Qm(t),s=wW(e),a=xW(s,n,e),i=a.whole,l=s?SW(s.letter,i).filter(p=>p!==a.sender.toLowerCase()&&!$o(n.cc).includes(p)):[],c=n.open||n.cc||n.bcc,u=()=>Un(t,{open:!0,cc:[...$o(n.cc),...l].join(", ")});return r`<div class="mlines">
<div>
<span>${o("To")}</span>
<span class="cut grow" title=${i}>${i}</span>
${l.length>0&&r`<button type="button" class="link t12 toall" title=${l.join(", ")} onClick=${u}>
${o("Reply to all")}
</button>`}
${!c&&r`<button type="button" class="link t12" onClick=${()=>{Un(t,{open:!0}),requestAnimationFrame(()=>document.getElementById("mailcc")?.focus())}}>
${o("Cc and Bcc")}
</button>`}
</div>
${a.other&&r`<${_W} id=${t} to=${a} />`}
${c&&r`
<${Jc} field="cc" label=${o("Cc")} value=${n.cc} onType=${p=>Un(t,{open:!0,cc:p})} />
<${Jc} field="bcc" label=${o("Bcc")} value=${n.bcc}
onType=${p=>Un(t,{open:!0,bcc:p})} />
`}
<label>
<span>${o("Subject")}</span>
<input class="palq" id="mailsubject" maxlength="400"
value=${n.subject??Mb(s?.letter.subject||e.title)}
onInput=${p=>Un(t,{subject:p.target.value})} />
</label>
</div>`}function Jc({field:e,label:t,value:n,onType:s,place:a="mail"}){let i=$o(n).filter(p=>!ub(p)),[l,c]=g(!0),u=i.length>0&&l;return r`
<label class=${u?"wrong":""}>
<span>${t}</span>
<input class="palq" id=${a+e} type="text" inputmode="email" autocomplete="off" spellcheck="false"
placeholder=${o("Addresses, separated by commas")} value=${n??""} aria-invalid=${u?"true":null}
aria-describedby=${u?`${a}${e}err`:null} onInput=${p=>{c(!1),s(p.target.value)}} onBlur=${()=>c(!0)} />
</label>
${u&&r`<p class="hint bad mailerr" id=${`${a}${e}err`} role="alert">
${o("Not a valid address: {value}",{value:i[0]})}
</p>`}
`}var Lb=b(()=>{z();C();w();qc();Uc();Qt();R();Vc()});function sT({disabled:e}){let t=y.value==="send"||y.value==="later";return r`<button type="button" class="btn primary sendmore" id="sendmore" disabled=${e}
aria-label=${o("Send and…")} title=${o("Send and…")} aria-haspopup="menu" aria-expanded=${String(t)}
onClick=${()=>{y.value=t?null:"send"}}>
<${d} name="chevron-up" size="s" />
</button>`}function aT({send:e,more:t}){return y.value==="later"?r`<${Qc} pick=${n=>e({at:n})} />`:y.value!=="send"?null:r`<${De} label=${o("Send and…")} place="popsend">
<${X} icon="check" onPick=${()=>e({then:"close"})}>
${o("Send and close the conversation")}
<span class="end only-wide"><${ln} of=${[ft,"Shift","↵"]} /></span>
<//>
<${X} icon="alarm-clock" onPick=${()=>e({then:"snooze"})}>
${o("Send and snooze until the client replies")}
<//>
<${X} icon="calendar-clock" stay onPick=${()=>{y.value="later"}}>
${o("Send later…")}
<span class="hrow end t12 dim">${Ve(xe(Date.now(),1,9))}</span>
<//>
${t}
<//>`}var TW,CW,Qc,bd=b(()=>{C();re();oe();w();Oo();Ro();N();Xt();ld();TW=()=>{y.value=null};CW={evening:()=>o("This evening"),tomorrow:()=>o("Tomorrow morning"),monday:()=>o("On Monday morning")},Qc=({pick:e,given:t=null,place:n="popsend",onShut:s=TW})=>r`<${jr} label=${o("Send later")} title=${o("Send later")} usual=${Fc} words=${CW}
given=${t} hour="09:00" place=${n} deed=${o("Schedule")} icon="calendar-clock" onPick=${e}
onShut=${s} />`});function rT(){let e=O(NW()).current,[t,n]=g(e.whom??null),[s,a]=g(null),[i,l]=g(null),[c,u]=g(e.subject??""),[p,m]=g(e.copies??{}),[h,f]=g(!1),[$,v]=g(e.text??""),[_,x]=g(!1),[k,D]=g([]),[j,I]=g(null),[q,ke]=g(!1);we(),W(()=>PW({whom:t,subject:c,copies:p,text:$}),[t,c,p,$]),A(()=>{if(x(!1),I(null),!t){a(null),D([]),l(null);return}if(!t.id){let ce=MW(t);a(ce),D([]),l(ce.find(Nt=>Nt.can)??null);return}let de=!0;return K(`/api/contacts/${t.id}/ways`).then(ce=>{de&&(a(ce.ways),D(ce.open),l(ce.ways.find(Nt=>Nt.can)??null))},ce=>{de&&I(ce)}),()=>{de=!1}},[t]);let Ae=i&&Ye.value[i.channel_id]?.kind,Oe=Ae==="email",_t=k.find(de=>de.id===i?.dialog_id)??(Oe&&!_?k[0]:null),me=Rt(Yn),ee=Us(me),ue=i&&$.trim()&&!q&&!ee&&!(_t&&!Oe),Fe=()=>{if(!ue)return!1;if(_t&&Oe&&!_)return x(!0),!1;let de=Oe&&pb(p);return de&&document.getElementById("nw"+de.field)?.focus(),!de},st=async(de=null)=>{if(!Fe())return;if(ns(Rt(Yn)).length){let Nt=Et("#missing button");Nt?Nt.focus():Xm(Yn,{mode:"reply",at:de});return}Hn(Yn),ke(!0),I(null);let ce=nd(Yn);try{let Nt={channel_id:i.channel_id,text:$.trim(),files:ce.map(f2=>f2.token),anyway:!0,...de?{not_before:Aa(de)}:{undo_ms:Mr(Ae)},...Oe?{subject:c.trim(),cc:$o(p.cc),bcc:$o(p.bcc)}:{}},lr=t.id?{contact_id:t.id,identity_id:i.identity_id}:{name:t.name,address:t.address},{dialog:Qu,message:d2}=await F("/api/dialogs",{...Nt,...lr});le({t:"result",dialog:Qu,sentAtRev:ha(Qu.id)}),de&&Q(hm(Qu.id,de),{icon:"calendar-clock",undo:()=>zo(d2)}),sessionStorage.removeItem(kd),vd(),L(U("mine",Qu.id))}catch(Nt){od(Yn,ce),I(Nt),ke(!1)}},yo=de=>{$.trim()&&(Sn(de,"reply"),ts(de,"reply",$)),Oe&&(p.cc||p.bcc||c.trim())&&Un(de,{cc:p.cc??"",bcc:p.bcc??"",...c.trim()?{subject:c.trim()}:{}}),a1(Yn,de),sessionStorage.removeItem(kd),vd(),L(U("all",de))},fi=de=>{Ot(de),de.key==="Escape"&&(de.preventDefault(),de.stopPropagation(),f(!1))},D$=de=>{de.key==="Enter"&&(de.ctrlKey||de.metaKey)&&(de.preventDefault(),de.repeat||st())};return r`<div class="over">
<div class="dialog mid nw" role="dialog" aria-modal="true" aria-label=${o("Write to a client")}
onKeyDown=${de=>{Ot(de),D$(de)}}>
<header class="dhead">
<h2 class="head2 grow">${o("Write to a client")}</h2>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${vd}>
<${d} name="x" size="m" />
</button>
</header>
<div class="nwb">
<${RW} whom=${t} onPick=${n} />
${s&&r`<div class="field dgap">
<span class="lab" id="nwc">${o("Channel")}</span>
<${LW} ways=${s} way=${i} onPick=${l} />
</div>`}
${_t&&r`<p class="livebox info dgap" role="note">
<${d} name="history" size="m" />
<span class="t13 grow">
${o("Conversation No. {number} with this client is already open, {day}. Write there?",{number:pe(_t.number),day:nt(_t.last_at,M.value)})}
</span>
<button type="button" class="btn small" onClick=${()=>yo(_t.id)}>${o("Open")}</button>
</p>`}
${Oe&&r`
<div class="mlines nwcopies dgap">
${p.open||p.cc||p.bcc?r`
<${Jc} field="cc" place="nw" label=${o("Cc")} value=${p.cc}
onType=${de=>m({...p,open:!0,cc:de})} />
<${Jc} field="bcc" place="nw" label=${o("Bcc")} value=${p.bcc}
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
<${dd} id=${Yn} kind=${Ae} />
<textarea class="tx" rows="5" aria-label=${Oe?o("Email text"):o("Message text")}
placeholder=${Oe||!i?o("Write an email"):o("Write a message")} value=${$}
onInput=${de=>{Hn(Yn),v(de.currentTarget.value)}}></textarea>
<${fd} id=${Yn} mode="reply" again=${()=>ed(Yn,"reply")}
without=${({at:de})=>{td(Yn,"reply"),st(de)}} />
<div class="bar">
${i&&Ye.value[i.channel_id]?.can?.files&&r`<${DW} can=${Ye.value[i.channel_id].can} />`}
<span class="grow"></span>
</div>
</div>
${j&&r`<p class="hint bad dgap" role="alert">${B(j)}</p>`}
</div>
<footer class="dfoot">
<span class="t12 dim grow">
${$.trim()?o("Kept on this device until it is sent"):o("You will be the assignee")}
</span>
<button type="button" class="btn quiet only-wide" onClick=${vd}>${o("Cancel")}</button>
<button type="button" class="btn" id="nwlater" disabled=${!ue} aria-haspopup="dialog"
aria-expanded=${String(h)} onClick=${()=>{Fe()&&f(!0)}}>
<${d} name="calendar-clock" size="s" />
${o("Send later…")}
</button>
<button type="button" class="btn primary" disabled=${!ue} onClick=${()=>st()}>
<${d} name="send" size="s" />
${_t&&Oe?o("Send as a new conversation"):o("Send")}
<kbd class="only-wide">${ft} ↵</kbd>
</button>
</footer>
</div>
${h&&r`<div class="rowsnz" onKeyDown=${fi}>
<${Qc} place="popsnz" pick=${st} onShut=${()=>f(!1)} />
</div>`}
</div>`}function DW({can:e}){let t=O(null);return r`
<input type="file" multiple hidden ref=${t} onChange=${n=>{Hc(Yn,n.currentTarget.files,e),n.currentTarget.value=""}} />
<button type="button" class="ib small" aria-label=${o("Attach a file")} title=${o("Attach a file")}
onClick=${()=>t.current.click()}>
<${d} name="paperclip" size="m" />
</button>
`}function LW({ways:e,way:t,onPick:n}){if(!e.length)return r`<p class="hint">${o("No connected channel can reach this client.")}</p>`;let s=e.filter(i=>i.can);return r`<div class="nwch" role="radiogroup" aria-labelledby="nwc" onKeyDown=${i=>{let l={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[i.key];!l||!s.length||(i.preventDefault(),n(s[(s.indexOf(t)+l+s.length)%s.length]),requestAnimationFrame(()=>Et(".chopt[aria-checked='true']")?.focus()))}}>
${e.map(i=>{let l=Ye.value[i.channel_id],c=Object.values(Ye.value).filter(p=>p.kind===l?.kind&&p.health!=="removed").length>1,u=i.can?i.last_at?o("wrote {day}",{day:nt(i.last_at,M.value)}):i.address:AW[i.why]?.();return r`<button type="button" class="chopt" role="radio" key=${`${i.channel_id}.${i.identity_id}`}
aria-checked=${String(i===t)} disabled=${!i.can} tabindex=${i===t?0:-1}
onClick=${()=>n(i)}>
<${ye} kind=${l?.kind} size="mid" />
<span class="grow cut">
<b class="b5 blk t13 cut">${c?l.name:Ce(l?.kind)}</b>
<span class="t12 dim blk cut">${u}</span>
</span>
</button>`})}
</div>`}function RW({whom:e,onPick:t}){let[n,s]=g(""),[a,i]=g([]),[l,c]=g(0),u=O(null);W(()=>u.current?.focus({preventScroll:!0}),[e]),A(()=>{let v=n.trim();if(v.length<2){i([]);return}let _=setTimeout(()=>K(`/api/search?${new URLSearchParams({q:v,limit:"6"})}`).then(x=>{i(x.contacts.filter(k=>k.kind!=="group")),c(0)},()=>{}),OW);return()=>clearTimeout(_)},[n]);let p=n.trim(),m=a.some(v=>v.identities.some(_=>_.label.toLowerCase()===p.toLowerCase())),h=[...a.map(v=>({client:v})),...EW.test(p)&&!m?[{address:p}]:[]],f=v=>{s(""),i([]),t(v.client?{id:v.client.id,name:v.client.name}:{address:v.address,name:v.address})},$=v=>{let _={ArrowDown:1,ArrowUp:-1}[v.key];_&&h.length&&(v.preventDefault(),c((l+_+h.length)%h.length)),v.key==="Enter"&&!v.ctrlKey&&!v.metaKey&&h[l]&&(v.preventDefault(),f(h[l]))};return e?r`<div class="field">
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
${v.client.identities.map(x=>x.label).filter(Boolean).slice(0,2).join(", ")}
</span>
`:r`
<${d} name="user-round-plus" size="m" />
<span class="cut">${o("New client: {address}",{address:v.address})}</span>
`}
</button>`)}
</div>
</div>
</div>`}var vd,OW,EW,kd,Yn,AW,NW,PW,MW,iT=b(()=>{z();Zo();C();re();Ls();V();ve();In();oe();w();Oo();qc();J();R();be();lo();rl();Hs();$d();N();Se();Lb();bd();vd=()=>{y.value=null},OW=200,EW=/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/,kd="okno.newdialog",Yn="new",AW={"no-address":()=>o("no address"),"client-not-started":()=>o("the client must write first"),blocked:()=>o("the client has blocked us")},NW=()=>{try{return JSON.parse(sessionStorage.getItem(kd))??{}}catch{return{}}},PW=e=>{try{sessionStorage.setItem(kd,JSON.stringify(e))}catch{}};MW=e=>Object.values(Ye.value).filter(t=>t.health!=="removed").map(t=>({channel_id:t.id,identity_id:null,address:t.kind==="email"?e.address:"",can:t.kind==="email",why:t.kind==="email"?null:"client-not-started",last_at:null,dialog_id:null}))});var lT={};_e(lT,{WorkLayers:()=>IW});function IW(){return y.value==="handover"?r`<${O1} meId=${P.value.id} />`:y.value==="newdialog"?r`<${rT} />`:null}var cT=b(()=>{C();re();R();A1();iT()});var pT={};_e(pT,{GiveMenu:()=>zb});function BW(e){let t=e.trim().toLocaleLowerCase(),n=i=>i.toLocaleLowerCase().includes(t),s=Object.values(Pe.value).filter(i=>i.active&&i.id!==P.value.id).sort((i,l)=>i.name.localeCompare(l.name)),a=[];(n(P.value.name)||n(o("Assign to me")))&&a.push({to:{person:P.value.id},name:o("Assign to me"),face:P.value.name});for(let i of s)n(i.name)&&a.push({to:{person:i.id},name:i.name,face:i.name});for(let i of Ea.value)n(i.name)&&a.push({to:{team:i.id},name:i.name,icon:"users-round"});return t||a.push({to:{person:null},name:o("Remove the assignee"),icon:"user-round-x"}),a}function zb({onPick:e}){let[t,n]=g(""),[s,a]=g(0),i=O(null),l=xt(Ib);we(),W(()=>i.current.focus({preventScroll:!0}),[]);let c=BW(t),u=Math.min(s,c.length-1),p=h=>{Ib(),e(h.to)},m=h=>{let f={ArrowDown:1,ArrowUp:-1}[h.key];f&&(h.preventDefault(),a((u+f+c.length)%Math.max(1,c.length))),h.key==="Enter"&&c[u]&&(h.preventDefault(),p(c[u])),h.key==="Tab"&&Ib()};return r`<div class="menu pop popgive" role="dialog" aria-label=${o("Assign")} ref=${l}>
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
</div>`}var Ib,Bb=b(()=>{z();C();re();w();R();Ki();N();Se();Ib=()=>{y.value=null}});function DT({dialog_id:e,data:t}){let n=ae.value[e],s=(t.links??[]).find(a=>/^https?:\/\//.test(a));return n?.kind==="vk"?{name:o("VK"),url:s??"https://vk.com/im"}:n?.kind==="telegram"&&/^@\w+$/.test(n.label)?{name:o("Telegram"),url:`https://t.me/${n.label.slice(1)}`}:null}var PT,Yt,Ua=b(()=>{w();R();PT={photo:()=>o("Photo"),video:()=>o("Video"),video_note:()=>o("Video note"),voice:()=>o("Voice message"),audio:()=>o("Audio"),document:()=>o("File"),sticker:()=>o("Sticker"),animation:()=>o("Animation"),location:()=>o("Location"),contact:()=>o("Contact"),poll:()=>o("Poll"),dice:()=>o("Dice"),venue:()=>o("Place"),story:()=>o("Story"),game:()=>o("Game"),invoice:()=>o("Invoice"),service:()=>o("Service message"),unknown:()=>o("Unknown message"),unreadable:()=>o("Could not be read")},Yt=e=>PT[e]?.()??PT.unknown()});function eu(e,t){let n=e.tasks?.open??0;if(!n)return"";let s=S("{n} open task","{n} open tasks",n);return MT(e,t)?o("{tasks}, overdue",{tasks:s}):s}function fF(e){A(()=>{let t=e===null?-1:e-Date.now();if(t<0||t>dF)return;let n=setTimeout(Cr,t);return()=>clearTimeout(n)},[e])}function Vr({dialog:e,button:t=null}){fF(Xc(e));let n=e.tasks?.open??0;if(!n)return null;let s=MT(e,M.value)?"sla dtasks bad":"sla dtasks",a=r`<${d} name="circle-check-big" size="s" />${n}`,i=$F(e,M.value);if(!t)return r`<span class=${s} title=${i}>${a}</span>`;let l=eu(e,M.value);return r`<button type="button" class=${s} title=${i} aria-label=${l} ...${t}>
${a}
</button>`}var dF,Xc,MT,$F,xd=b(()=>{z();ve();oe();C();w();N();dF=2147483647,Xc=e=>e.tasks?.due_at??null,MT=(e,t)=>Xc(e)!==null&&Xc(e)<=t;$F=(e,t)=>Xc(e)===null?eu(e,t):o("{tasks}, the first is due {when}",{tasks:eu(e,t),when:Ve(Xc(e))})});function Wo({state:e}){let t=hF[e];return t?r`
<span class=${e==="read"?"read":""} data-state=${e} title=${t[1]()}>
<${d} name=${t[0]} size="s" />
</span>
<span class="vh">${t[1]()}</span>
`:null}var hF,_d=b(()=>{C();w();N();hF={queued:["clock",()=>o("sending")],sending:["clock",()=>o("sending")],sent:["check",()=>o("sent")],delivered:["check-check",()=>o("delivered")],read:["check-check",()=>o("read")],failed:["circle-alert",()=>o("failed")],uncertain:["circle-question-mark",()=>o("delivery uncertain")],cancelled:["ban",()=>o("cancelled")],waiting:["cloud-off",()=>o("queued")]}});function Dd(){let{dialog:e}=E.peek();yt.peek()?.dialog!==e&&(yt.value={dialog:e,...Qb});let t=()=>document.getElementById("findq")?.select();cm(()=>requestAnimationFrame(t))}var Qb,yt,VT,Md=b(()=>{se();J();cn();Qb={q:"",asked:"",found:[],at:-1,more:!1,swapped:null,failed:!1},yt=T(null),VT=e=>yt.value?.dialog===e});function YF({label:e,chosen:t="solved",onPick:n,dialog:s=null,onShut:a=HF}){let[i,l]=g(""),c=rd(),u=xt(a),p=O(null);we(),W(()=>p.current?.focus({preventScroll:!0}),[]);let m=Object.keys(Ii),h=$=>c.ready((v,_)=>{a(),n($,i.trim(),v,_)});return r`<div class="menu pop popfin" role="dialog" aria-label=${e} ref=${u} onKeyDown=${$=>{let v=[...u.current.querySelectorAll(".mi")],_={ArrowDown:1,ArrowUp:-1}[$.key];if(_){$.preventDefault(),v[(v.indexOf(document.activeElement)+_+v.length)%v.length].focus();return}if($.target.matches("textarea")){$.key==="Enter"&&($.ctrlKey||$.metaKey)&&($.preventDefault(),h(t));return}if($.target.matches("input:not(.tog)")){$.key==="Enter"&&($.preventDefault(),h(t));return}let x=$.code==="KeyE"?0:Number(/^(?:Digit|Numpad)([1-9])$/.exec($.code)?.[1]??0)-1;x>=0&&m[x]&&!$.repeat&&($.preventDefault(),h(m[x]))}}>
<div class="mh" id="finh">${o("Closing reason")}</div>
<div role="radiogroup" aria-labelledby="finh">
${m.map(($,v)=>r`<button type="button" key=${$} class=${$===t?"mi on":"mi"} role="radio"
aria-checked=${String($===t)} ref=${$===t?p:null}
onClick=${()=>h($)}>
<${d} name=${Ii[$][1]} size="m" />
<span class="cut">${Ii[$][0]()}</span>
<kbd>${v?v+1:"E"}</kbd>
</button>`)}
</div>
<div class="asgf">
<input class="input" aria-label=${o("Comment (optional)")} placeholder=${o("Comment for the team")}
maxlength="2000" value=${i} onInput=${$=>l($.currentTarget.value)} />
<${id} dialog=${s} telling=${c} />
${c.on&&r`<div class="tellb">
<button type="button" class="btn primary" onClick=${()=>h(t)}>
${o("Send and close")}
<kbd class="only-wide">${ft} ↵</kbd>
</button>
</div>`}
</div>
</div>`}function JT({dialog:e}){let t=e.state==="closed";return r`<${YF} label=${t?o("Closing reason"):o("Close with a reason")}
chosen=${t&&e.close_reason||"solved"} dialog=${t?null:e}
onPick=${(n,s,a,i)=>t?X_(e.id,n,s):a?sd(e.id,a,i,{then:"close",reason:n,comment:s}):jn(e.id,n,s)} />`}var HF,QT=b(()=>{z();C();re();w();Oo();un();Hs();N();Se();vb();HF=()=>{y.value=null}});var ZT,Ld,XT,Zb,eC,Xb,tC,dl=b(()=>{ZT=new Map,Ld=e=>{ZT.set(e.id,{when:()=>!0,...e})},XT=()=>[...ZT.values()],Zb=new Map,eC=e=>{Zb.set(e.id,{when:()=>!0,...e})},Xb=e=>[...Zb.values()].filter(t=>t.when(e)),tC=()=>[...Zb.values()].filter(e=>e.runMany)});function nC({dialog:e,children:t}){let n=e.state==="open";return r`<div class="acts">
${t}
${n&&r`<button type="button" class="ib only-wide" aria-haspopup="dialog" aria-expanded=${Id("snooze")}
aria-label=${o("Snooze")} title=${o("Snooze")+"  H"} onClick=${Rd("snooze")}>
<${d} name="alarm-clock" />
</button>`}
<button type="button" class="ib" aria-haspopup="menu" aria-expanded=${Id("actions")}
aria-label=${o("More actions")} title=${o("More actions")} onClick=${Rd("actions")}>
<${d} name="ellipsis" />
</button>
${n?r`<span class="split">
<button type="button" class="btn" title=${o("Close the conversation")+"  E"}
onClick=${()=>jn(e.id)}>
<${d} name="check" size="m" />
<span class="btnword">${o("Close")}</span>
</button>
<button type="button" class="btn caret" aria-haspopup="dialog" aria-expanded=${Id("finish")}
aria-label=${o("Close with a reason")} title=${o("Close with a reason")+"  Shift E"}
onClick=${Rd("finish")}>
<${d} name="chevron-down" size="s" />
</button>
</span>`:r`<button type="button" class="btn" title=${o("Reopen the conversation")+"  E"}
onClick=${()=>Ta(e.id)}>
<${d} name="undo-2" size="m" />
<span class="btnword">${o("Reopen")}</span>
</button>`}
<${GF} dialog=${e} />
</div>`}function GF({dialog:e}){let t=e.assignee_id===null?null:G(e.assignee_id),n=V_(e),s=t?ka(t):n?.name??o("Assign");return r`<button type="button" class="btn pick" id="assignee" aria-haspopup="dialog"
aria-expanded=${Id("assignee")} title=${o("Assignee")+"  A"} onClick=${Rd("assignee")}>
<span class="vh">
${t?o("Assignee: {name}",{name:t}):o("Assignee: nobody")}
${n&&` · ${o("Team: {name}",{name:n.name})}`}
</span>
${t?r`<${te} name=${t} size="sm" />`:n?r`<span class=${"sq "+so(n.name)}></span>`:r`<${ya} size="sm" />`}
<span class="only-wide cut askn" aria-hidden="true">${s}</span>
<${d} name="chevron-down" size="s" />
</button>`}function VF({dialog:e}){let t=!!ks.value[e.id],n=xa("(max-width: 719px)"),s=e.state==="open";return r`<${De} label=${o("More actions")} place="popmore">
${n&&r`<${X} icon="user-round" onPick=${()=>{mt.value=!0}}>
${o("Client card")}
<//>`}
${n&&s&&r`<${X} icon="alarm-clock" onPick=${()=>{y.value="snooze"}}>
${o("Snooze")}
<//>`}
${s&&r`<${X} icon="check" onPick=${()=>{y.value="finish"}}>
${o("Close with a reason")}
<kbd>⇧E</kbd>
<//>`}
${e.waiting_since&&r`<${X} icon="message-circle-off" onPick=${()=>Cm(e.id)}>
${o("No reply needed")}
<kbd>Y</kbd>
<//>`}
<${X} icon="eye" onPick=${()=>Ar(e.id)}>
${t?o("Stop following"):o("Follow")}
<kbd>F</kbd>
<//>
${e.snooze&&r`<${X} icon="alarm-clock" onPick=${()=>Oa(e.id)}>${o("Unsnooze")}<//>`}
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
${XT().filter(a=>a.when(e)).map(a=>r`<${X} key=${a.id} icon=${a.icon} onPick=${()=>a.run(e)}>
${a.label(e)}
${a.hint&&r`<kbd>${a.hint}</kbd>`}
<//>`)}
<//>`}function oC({dialog:e}){let t=JF[y.value];return t&&e?r`<${t} key=${y.value} dialog=${e} />`:null}var Rd,Id,JF,sC=b(()=>{C();Ze();re();w();Te();R();un();Wr();ll();N();QT();Se();dl();Xt();cd();Rd=e=>()=>{y.value=y.value===e?null:e},Id=e=>String(y.value===e);JF={snooze:kb,finish:JT,actions:VF,assignee:_b,tags:nl,priority:ol,team:({dialog:e})=>r`<${_b} dialog=${e} onlyTeams />`}});function zd({dialog:e}){let t=e&&wt(e);return r`
${Dn.value==="off"&&r`<div class="banner" role="status">
<${d} name="cloud-off" size="m" />
<span class="grow">${o("Offline. Showing saved data; replies will be sent when the connection is back.")}</span>
<button type="button" class="btn small" onClick=${Pp}>${o("Retry")}</button>
</div>`}
${t&&t.health==="trouble"&&r`<div class="banner bad" role="status">
<${d} name="circle-alert" size="m" />
<span class="grow">
${o("{name} has a problem: {cause}. Replies wait in the queue.",{name:t.name,cause:wn(t.health_code,t.health_detail)})}
</span>
</div>`}
${t&&t.health==="paused"&&r`<div class="banner" role="status">
<${d} name="pause" size="m" />
<span class="grow">${o("{name} is paused. Replies wait in the queue.",{name:t.name})}</span>
</div>`}
`}var aC=b(()=>{C();kr();w();R();N();As()});function Bd(e){Vs.value={...Vs.value,[e.dialog_id]:{message:e,text:e.text}}}function iC(e,t){Vs.value={...Vs.value,[e]:{...Vs.value[e],text:t}}}function fl(e){let{[e]:t,...n}=Vs.peek();Vs.value=n}function Wd(e,t){let n=wt(t)?.can??{},s=["sent","delivered","read"].includes(e.delivery?.state),a=!n.edit_hours||Date.now()-e.sent_at<n.edit_hours*QF;return!!(n.edit&&s&&a&&e.author.operator_id===P.peek().id&&!e.deleted_at&&e.content==="text"&&(n.edit_files||!e.files?.length))}async function lC(e){let{message:t,text:n}=Vs.peek()[e];if(fl(e),n.trim()===t.text)return;let s=await F(`/api/messages/${t.id}/edit`,{text:n.trim()});le({t:"result",...s})}var QF,Vs,rC,tu=b(()=>{se();V();R();QF=36e5,Vs=T({}),rC=e=>Vs.value[e]??null});function Jr(e,t,n,s){e.focus(),e.setSelectionRange(n,s),document.execCommand("insertText",!1,t)||e.setRangeText(t,n,s,"end"),e.dispatchEvent(new Event("input",{bubbles:!0}))}function Fd(e,t){Jr(e,t,e.selectionStart,e.selectionEnd)}function cC(e,t,n,s){Jr(e,s,t,n)}function Kd(e,t){let{selectionStart:n,selectionEnd:s,value:a}=e,i=a.slice(n,s),l=i.trim();if(a.slice(n-t.length,n)===t&&a.slice(s,s+t.length)===t){Jr(e,i,n-t.length,s+t.length),e.setSelectionRange(n-t.length,s-t.length);return}if(!i&&a.slice(s,s+t.length)===t){e.setSelectionRange(s+t.length,s+t.length);return}let c=i.slice(0,i.indexOf(l)),u=i.slice(c.length+l.length);Jr(e,`${c}${t}${l}${t}${u}`,n,s);let p=n+c.length+t.length;e.setSelectionRange(p,p+l.length)}function ev(e,t){let{value:n}=e,s=n.lastIndexOf(`
`,e.selectionStart-1)+1,a=n.indexOf(`
`,e.selectionEnd),i=a<0?n.length:a,l=n.slice(s,i).split(`
`),c=t?/^\d{1,4}\. /:/^[-•] /,u=l.every(m=>c.test(m)),p=l.map((m,h)=>(u?"":t?`${h+1}. `:"- ")+m.replace(ZF,"")).join(`
`);Jr(e,p,s,i)}function uC(e,t){let{selectionStart:n,selectionEnd:s,value:a}=e;Jr(e,`[${a.slice(n,s).trim()||t}](${t})`,n,s)}function pC(e){let{value:t,selectionStart:n}=e;if(n!==e.selectionEnd)return!1;let s=t.lastIndexOf(`
`,n-1)+1,a=/^(- |• |(\d{1,4})\. )/.exec(t.slice(s,n));return a?s+a[0].length===n?(Jr(e,"",s,n),!0):(Fd(e,`
${a[2]?`${Number(a[2])+1}. `:a[1]}`),!0):!1}var ZF,tv=b(()=>{ZF=/^(?:[-•] |\d{1,4}\. )/});var fn,nv=b(()=>{fn={current:null}});function jd(e,t){let[n,s]=g(null),[a,i]=g(0),l=O(-1),c=t&&n?JS(n.query):[],u=()=>{let f=t&&e.current?VS(e.current.value,e.current.selectionStart):null;f?.query!==n?.query&&i(0),s(f)},p=()=>s(null),m=f=>{let $=e.current.selectionStart,v=e.current.value[$]===" ";cC(e.current,n.from,$,v?`@${f.name}`:`@${f.name} `),v&&e.current.setSelectionRange(n.from+f.name.length+2,n.from+f.name.length+2),l.current=e.current.selectionStart,p()},h=f=>{let $=l.current===e.current.selectionStart;if(l.current=-1,f.key===" "&&$)return f.preventDefault(),!0;if(!c.length)return!1;let v={ArrowDown:1,ArrowUp:-1}[f.key];if(v)i((a+v+c.length)%c.length);else if(f.key==="Enter"&&!f.ctrlKey&&!f.metaKey||f.key==="Tab")m(c[a]);else if(f.key==="Escape")f.stopPropagation(),p();else return!1;return f.preventDefault(),!0};return{list:c,at:Math.min(a,Math.max(0,c.length-1)),setAt:i,keys:h,look:u,pick:m,close:p}}function qd({calls:e}){return e.list.length?r`<div class="menu pop popcall" id="calls" role="listbox" aria-label=${o("Colleagues")}>
${e.list.map((t,n)=>r`<button type="button" class=${n===e.at?"mi on":"mi"} key=${t.id} id=${"call"+n}
role="option" tabindex="-1" aria-selected=${String(n===e.at)}
onPointerDown=${s=>s.preventDefault()} onPointerMove=${()=>e.setAt(n)}
onClick=${()=>e.pick(t)}>
<${te} name=${t.name} size="sm" />
<span class="cut">${t.name}</span>
</button>`)}
</div>`:null}var ov=b(()=>{z();C();jc();w();tv();N()});var sv,mC=b(()=>{sv=[["faces",[["😀","улыбка радость smile grin"],["😃","улыбка smile happy"],["😄","смех smile laugh"],["😁","улыбка grin"],["😅","неловко sweat"],["😂","смех слёзы joy laugh"],["🤣","смех rofl"],["🙂","улыбка slight smile"],["😉","подмигивание wink"],["😊","улыбка румянец blush"],["😇","ангел angel"],["😍","влюблён любовь love"],["😘","поцелуй kiss"],["😋","вкусно yum"],["😎","круто очки cool"],["🤩","восторг star"],["🥳","праздник party"],["🤔","думаю think"],["🤗","обнимаю hug"],["😏","ухмылка smirk"],["😐","нейтрально neutral"],["😴","сон sleep"],["😌","спокойно relieved"],["😕","сомнение confused"],["😟","тревога worried"],["🙁","грусть frown"],["😢","слеза грусть cry"],["😭","плач cry sob"],["😤","пар злость"],["😠","злость angry"],["😱","ужас scream"],["😳","смущение flushed"],["🥺","просьба please"],["🙄","закатываю глаза roll eyes"],["😬","неловко grimace"],["🤒","болезнь sick"],["🫡","есть служу salute"]]],["hands",[["👍","да хорошо палец вверх thumbs up yes"],["👎","нет плохо палец вниз thumbs down no"],["👌","окей ok"],["✌️","победа victory"],["🤞","удачи пальцы luck"],["🤝","рукопожатие договор handshake"],["👏","аплодисменты браво clap"],["🙌","ура руки hooray"],["🙏","спасибо пожалуйста молитва thanks please pray"],["💪","сила strong"],["👋","привет пока hello bye wave"],["👀","глаза смотрю eyes"],["✍️","пишу writing"],["☝️","внимание up"],["👉","указатель right"],["👇","вниз down"],["🫶","сердце руки heart hands"]]],["hearts",[["❤️","сердце любовь heart love"],["🧡","сердце orange heart"],["💛","сердце yellow heart"],["💚","сердце green heart"],["💙","сердце blue heart"],["💜","сердце purple heart"],["🖤","сердце black heart"],["💔","разбитое сердце broken"],["💖","сердце sparkle"],["✨","блеск sparkles"],["🌟","звезда star"],["⭐","звезда star"],["🔥","огонь fire"],["🎉","праздник ура tada party"],["🎊","праздник confetti"],["🎁","подарок gift"],["🎂","торт день рождения birthday cake"],["🌹","роза rose"],["💐","цветы букет flowers"],["🌸","цветок blossom"],["☀️","солнце sun"],["🌈","радуга rainbow"],["❄️","снег snow"],["🎄","ёлка новый год christmas"]]],["work",[["✅","готово да галочка done check"],["☑️","галочка check"],["❌","нет крест cross no"],["❗","важно внимание important"],["❓","вопрос question"],["⚠️","внимание осторожно warning"],["⏰","время будильник clock"],["⏳","ждём песок hourglass"],["📅","дата календарь calendar"],["📌","закреплено pin"],["📎","скрепка вложение paperclip"],["📝","заметка memo"],["📄","документ document"],["📦","посылка коробка package"],["🚚","доставка грузовик delivery"],["🛒","корзина заказ cart"],["🧾","чек receipt"],["💳","карта оплата card"],["💰","деньги money"],["💸","деньги возврат money"],["🏷️","цена ярлык price"],["🔧","ремонт ключ repair wrench"],["🔨","молоток hammer"],["⚙️","настройки settings"],["🔍","поиск search"],["🔗","ссылка link"],["📞","телефон звонок phone call"],["📱","телефон mobile"],["💻","компьютер laptop"],["✉️","письмо почта mail"],["📷","фото camera"],["🎥","видео video"],["🔔","уведомление bell"],["🔒","замок lock"],["🔑","ключ key"],["🏠","дом home"],["🏢","офис office"],["📍","место адрес place address"],["🗺️","карта map"],["✈️","самолёт plane"],["🚗","машина car"],["☕","кофе coffee"],["🍕","пицца pizza"],["🆗","ok"],["🆕","новое new"],["🔝","топ top"],["💡","идея idea"],["📈","рост chart"],["🤖","бот robot"]]]]});function nK(e){let t=e.trim().toLocaleLowerCase();if(!t)return[...av().length?[["recent",av().map(s=>[s,""])]]:[],...sv];let n=sv.flatMap(([,s])=>s).filter(([,s])=>s.split(" ").some(a=>a.startsWith(t)));return n.length?[["",n]]:[]}function gC({pick:e}){let t=xt(fC),n=O(null),[s,a]=g(""),[i,l]=g(0);we(),W(()=>n.current.focus({preventScroll:!0}),[]);let c=nK(s),u=c.flatMap(([,f])=>f);A(()=>t.current.querySelector(".emo.on")?.scrollIntoView({block:"nearest"}),[i]);let p=f=>{tK(f),fC(),e(f)},m=f=>{let $={ArrowRight:1,ArrowLeft:-1,ArrowDown:dC,ArrowUp:-dC}[f.key];$&&(s===""||f.key==="ArrowDown"||f.key==="ArrowUp")&&(f.preventDefault(),l(Math.max(0,Math.min(u.length-1,i+$)))),f.key==="Enter"&&(f.preventDefault(),f.stopPropagation(),u[i]&&p(u[i][0]))},h=-1;return r`<div class="menu pop popemoji" role="dialog" aria-label=${o("Emoji")} ref=${t} onKeyDown=${Ot}>
<div class="gfind">
<${d} name="search" size="m" />
<input class="palq" ref=${n} role="combobox" aria-expanded="true" aria-controls="emojis"
aria-autocomplete="list" aria-activedescendant=${u.length?"emo"+i:null}
aria-label=${o("Find an emoji")} placeholder=${o("For example: thanks")} value=${s}
onInput=${f=>{a(f.target.value),l(0)}} onKeyDown=${m} />
</div>
<div class="emojis" id="emojis" role="listbox" aria-label=${o("Emoji")}>
${c.map(([f,$])=>r`
${f&&r`<div class="mh" role="presentation">${eK[f]()}</div>`}
<div class="emogrid" role="presentation">
${$.map(([v,_])=>{h+=1;let x=h;return r`<button type="button" class=${x===i?"emo on":"emo"} id=${"emo"+x}
role="option" tabindex="-1" aria-selected=${String(x===i)}
aria-label=${`${v} ${_}`.trim()} onPointerMove=${()=>l(x)}
onClick=${()=>p(v)}>
${v}
</button>`})}
</div>
`)}
${!u.length&&r`<p class="dpad2 t13 dim">${o("Nothing found")}</p>`}
</div>
</div>`}var $C,XF,dC,eK,av,tK,fC,hC,bC=b(()=>{z();C();re();mC();w();Oo();N();Se();$C="okno.emoji",XF=16,dC=8,eK={recent:()=>o("Recent"),faces:()=>o("Smileys"),hands:()=>o("Gestures"),hearts:()=>o("Hearts and holidays"),work:()=>o("Work")},av=()=>{try{return JSON.parse(localStorage.getItem($C))??[]}catch{return[]}},tK=e=>localStorage.setItem($C,JSON.stringify([e,...av().filter(t=>t!==e)].slice(0,XF))),fC=()=>{y.value=null},hC=()=>r`<button type="button" class="ib small" id="emoji" aria-label=${o("Emoji")}
title=${`${o("Emoji")}  ${ft} ;`} aria-haspopup="dialog" aria-expanded=${String(y.value==="emoji")}
onClick=${()=>{y.value=y.value==="emoji"?null:"emoji"}}>
<${d} name="smile" size="m" />
</button>`});function kC(e){if(e.size>vC){Q(S("At most {n} message in one task","At most {n} messages in one task",vC));return}jt.value=e}function Ud(e){if(!Js(e))return;let t=new Map(jt.peek());t.delete(e.no)||t.set(e.no,e),kC(t),$l=e.no,nu=jt.peek()}function rv(e,t,n=t){$l===null&&($l=n,nu=new Map);let[s,a]=[Math.min($l,t),Math.max($l,t)],i=e.filter(l=>l.no>=s&&l.no<=a&&Js(l));kC(new Map([...nu,...i.map(l=>[l.no,l])]))}function Qr(){$l=null,nu=new Map,jt.peek().size&&(jt.value=nu)}function yC(e,t,n,s){let a=jt.peek().size>0,i=!a&&n.target.closest("a[href], button, audio, video");return!t||!Js(t)||!(n.shiftKey||a)||i||String(getSelection())?!1:(n.shiftKey?rv(e,t.no,s??t.no):Ud(t),Vi(),!0)}function oK(e){e.key!=="Escape"||e.defaultPrevented||!jt.peek().size||y.peek()||Ia(e.target)||(e.preventDefault(),e.stopPropagation(),Qr())}var vC,jt,$l,nu,Js,hl,ou=b(()=>{se();re();Bs();w();be();vC=50,jt=T(new Map),$l=null,nu=new Map,Js=e=>e.kind!=="system"&&e.content!=="service"&&e.delivery?.state!=="cancelled"&&!e.deleted_at,hl=()=>[...jt.peek().values()].sort((e,t)=>e.no-t.no);document.addEventListener("keydown",oK,{capture:!0})});function Gt(e={}){lv.value=e,y.value="newtask"}var gl,iv,lv,Hd,go=b(()=>{se();R();re();gl=yn("taskstatus"),iv=yn("tasktype"),lv=T({}),Hd=T(null)});function wC(e){let t=e.map(([s,a])=>[s,(a??"").trim()]).filter(([,s])=>s),n=new Set(t.map(([s])=>s)).size>1;return t.map(([s,a])=>n&&s?`${s}: ${a}`:a).join(`

`)}function bl(e){let t=e.trimStart().split(`
`,1)[0].slice(0,400).replaceAll(/\s+/g," ").trim(),n=t.length;for(let i=0;i<t.length;i+=1)if(".!?…".includes(t[i])&&(i+1===t.length||t[i+1]===" ")){n=t[i]==="?"?i+1:i;break}let s=t.slice(0,n);if(s.length<=80)return s;let a=s.lastIndexOf(" ",80);return`${s.slice(0,a>80/2?a:80)}…`}var cv=b(()=>{});function uv(e,t,{me:n,now:s}){if(e==="done")return!Vt(t);if(!Vt(t))return!1;if(e==="mine")return t.assignee_id===n;if(e==="late")return Vd(t,s);if(e==="unassigned")return t.assignee_id===null;let a=/^team-(\d+)$/.exec(e);return a?t.team_id===Number(a[1]):!0}function Gd(e,t){for(let n=0;n<e.length;n+=1){if(e[n]<t[n])return-1;if(e[n]>t[n])return 1}return 0}function pv(e,t){if(e===null)return"none";if(e<=t)return"late";if(e<xe(t,1,0))return"today";if(e<xe(t,2,0))return"tomorrow";let n=new Date(t).getDay(),s=n===rK?1:8-n;return e<xe(t,s,0)?"week":e<xe(t,s+7,0)?"nextweek":"later"}function _C(e,t,n,s){return n==="status"?`status-${e.status_id}`:n==="assignee"?`person-${e.assignee_id}`:n==="priority"?`priority-${e.priority}`:n==="due"&&t!=="done"?pv(e.due_at,s):null}function SC(e,t,n,{me:s,now:a,facts:i,edge:l=null,known:c=new Set}){let u=[];for(let p of Object.values(e)){if(!uv(t,p,{me:s,now:a}))continue;let m=au(p,n,i);(l===null||c.has(p.id)||Gd(m,l)<=0)&&u.push([m,p.id])}return u.sort((p,m)=>Gd(p[0],m[0])).map(([,p])=>p)}function TC(e,t,n){if(!n||!e.length)return{ids:t,waiting:0};let s=new Set(e);return{ids:e,waiting:t.filter(a=>!s.has(a)).length}}function CC(e,t){let n=null;for(let s of e)Vt(s)&&s.due_at!==null&&s.due_at>t&&(n===null||s.due_at<n)&&(n=s.due_at);return n}function Jd(e){let t=[];return xe(e,0,18)-e>aK/24&&t.push({id:"evening",at:xe(e,0,18)}),t.push({id:"tomorrow",at:xe(e,1,18)},{id:"days3",at:xe(e,3,18)}),t}var xC,su,Vt,Vd,Yd,sK,au,aK,rK,Gn=b(()=>{Ro();xC=["open","mine","late","unassigned","done"],su=["due","created","changed","status","assignee","priority"],Vt=e=>e.base!=="done"&&e.base!=="dropped",Vd=(e,t)=>Vt(e)&&e.due_at!==null&&e.due_at<=t;Yd=e=>e.due_at===null?[1,-e.id,0]:[0,e.due_at,e.id],sK={due:Yd,created:e=>[-e.id],changed:e=>[-e.changed_at,-e.id],status:(e,{places:t})=>[t[e.status_id]??0,e.status_id,-e.changed_at,-e.id],assignee:(e,{names:t})=>e.assignee_id===null?[1,"",0,...Yd(e)]:[0,t[e.assignee_id]??"",e.assignee_id,...Yd(e)],priority:e=>[-e.priority,...Yd(e)]},au=(e,t,n)=>sK[t](e,n);aK=24*36e5,rK=0});var Qd,iK,OC,Zr,mv,dv,Qs,Zs,lK,vl,Zd,EC,ss,Ha,fv,Xd,Vn=b(()=>{w();Fi();go();Qd={new:()=>o("New (task)"),active:()=>o("In progress"),waiting:()=>o("Waiting (task)"),asking:()=>o("Client confirmation"),done:()=>o("Done (status)"),dropped:()=>o("Closed unresolved")},iK={support:()=>o("Help and support"),paid:()=>o("Paid service"),warranty:()=>o("Warranty")},OC=Object.entries(Qd),Zr=e=>(Qd[e]??Qd.new)(),mv=e=>Qd[e?.builtin]?.()??"",dv=e=>iK[e?.builtin]?.()??"",Qs=e=>e?.name||mv(e)||o("Deleted status"),Zs=e=>e?.name||dv(e)||o("Deleted type"),lK=e=>gl.value[e],vl=e=>Qs(lK(e)),Zd=e=>Zs(iv.value[e]),EC=e=>Object.values(e).filter(t=>!t.removed).sort(Tg),ss=()=>EC(gl.value),Ha=()=>EC(iv.value),fv=[[null,()=>o("Not stated")],["incident",()=>o("Incident")],["request",()=>o("Request")]],Xd=e=>fv.find(([t])=>t===e)?.[1]()??""});function We(e){let t={"changed-meanwhile":()=>o("A colleague changed this meanwhile. Look at the change and repeat yours."),"cannot-see":()=>o("This colleague has no access to the channel of the task."),"type-gone":()=>o("This type was deleted. Choose another one."),"status-gone":()=>o("This status was deleted. Choose another one."),"title-needed":()=>o("A task needs a title."),"wake-needed":()=>o("Say when the task should come back."),"reason-needed":()=>o("Say why the task is closed without a solution."),"other-channel":()=>o("The messages are of another channel."),"other-dialog":()=>o("The messages are of another conversation."),"in-use":()=>o("Some tasks have this status. Move them to another one first."),"built-in":()=>o("This status is built in and cannot be deleted."),"name-taken":()=>o("Another entry already has this name.")}[e.code];return t?t():B(e)}function as(e,t,{long:n=!1}={}){if(e===null)return n?o("No due date"):"—";let s=H(e);return e>=xe(t,0,0)&&e<xe(t,1,0)?o("today, {time}",{time:s}):e>=xe(t,1,0)&&e<xe(t,2,0)?o("tomorrow, {time}",{time:s}):e>=xe(t,-1,0)&&e<xe(t,0,0)?o("yesterday, {time}",{time:s}):n?`${Kn(e,t)}, ${s}`:uK(e,t)}function uK(e,t){let n=Math.abs(e-t)>300*cK,s=`${document.documentElement.lang}${n}`;return $v.has(s)||$v.set(s,new Intl.DateTimeFormat(document.documentElement.lang==="ru"?"ru-RU":"en-GB",{day:"numeric",month:"short",...n&&{year:"numeric"}})),$v.get(s).format(e).replace(/\p{L}+\.?/u,a=>a.slice(0,3))}function DC(e,t){let n=e?o("No. {number}",{number:e.number}):o("Task"),s=["status_id","assignee_id","team_id","due_at","priority","type_id","kind","remind_at"].find(l=>l in t);if(!s)return o("{task}: saved",{task:n});let[a,i]=hv[s];return o("{task}: {field} → {value}",{task:n,field:a().toLocaleLowerCase(),value:i(t[s])})}var PC,cK,$v,pK,mK,AC,NC,hv,en=b(()=>{V();oe();w();Te();R();Ht();Ro();Vn();PC=e=>e?e.title||o("No. {number}",{number:e.number}):o("Task");cK=24*36e5;$v=new Map;pK=e=>e===null?o("nobody"):G(e),mK=e=>e===null?o("none"):Ge.value[e]?.name??o("Deleted team"),AC=e=>e===null?o("no due date"):Ve(e),NC=e=>e?o("“{text}”",{text:e}):o("none"),hv={title:[()=>o("Title"),NC],text:[()=>o("Description"),e=>NC(e.length>80?`${e.slice(0,80)}…`:e)],status_id:[()=>o("Status"),vl],assignee_id:[()=>o("Assignee"),pK],team_id:[()=>o("Team"),mK],due_at:[()=>o("Due"),AC],remind_at:[()=>o("Reminder"),AC],priority:[()=>o("Priority"),On],type_id:[()=>o("Type"),e=>e===null?o("none"):Zd(e)],kind:[()=>o("Kind"),Xd]}});function Ya(e,t){let n={...lt.peek()};for(let s of e)(Xs.get(s.id)??-1)>t||(Xs.set(s.id,t),n[s.id]=s);lt.value=n}function kl(e){return tf.add(e),()=>tf.delete(e)}async function yl(e,t){let n=iu(e,t),s=rs.peek()[n];if(s?.busy||s?.loaded&&!s.next)return;gv(n,{busy:!0,problem:null});let a=new URLSearchParams({view:e,sort:t,limit:String(fK),...s?.next&&{after:s.next}});try{let i=await K(`/api/tasks?${a}`);Ya(i.items,vn(i.cursor));let l=new Set([...s?.ids??[],...i.items.map(c=>c.id)]);gv(n,{ids:l,last:i.next?i.items.at(-1).id:null,next:i.next,loaded:!0,busy:!1})}catch(i){if(!(i instanceof Y))throw i;gv(n,{busy:!1,problem:i})}}function IC(e,t){let n=rs.value[iu(e,t)];if(!n?.loaded)return[];let s=n.last===null?null:lt.value[n.last],a={me:P.value.id,now:M.value,facts:of.value,known:n.ids};return SC(lt.value,e,t,{...a,edge:s?hK(s,t):null})}function zC(){Object.keys(lt.peek()).length<dK||(Xs.clear(),lt.value={},rs.value={})}function gK(e,t){(Xs.get(e.id)??-1)===t&&(lt.value={...lt.peek(),[e.id]:e})}async function nf(e,t,{seen:n=null}={}){let s=lt.peek()[e],a=Xs.get(e)??-1;bv(e,BC(t));try{let i={...t,...n!==null&&{seen:n}},l=await F(`/api/tasks/${e}`,i,{method:"PATCH"});return gK(l.task,a),l}catch(i){if(!(i instanceof Y))throw i;return s&&(Xs.get(e)??-1)===a&&bv(e,s),ne(We(i)),null}}function BC(e){let t=e.status_id&&gl.peek()[e.status_id];return t?{...e,base:t.base}:e}function wl(e,t){let n=lt.peek()[e];if(n&&Object.keys(t).every(i=>n[i]===t[i]))return null;let s=nf(e,t),a=Q(DC(n,t),{icon:"circle-check-big",undo:async()=>{let i=await s;i&&Object.keys(i.was).length&&await nf(e,KC(i.was,t))}});return s.then(i=>{if(!i)br(a);else if(i.last_open_of_dialog)for(let l of WC)l(i.task)}),s}function _l(e,t=!It.peek().has(e)){let n=new Set(It.peek());t?n.add(e):n.delete(e),It.value=n,xl.value=[]}function Xr(){It.value=new Set,xl.value=[]}async function LC(e){ru.value=!0;try{return await F("/api/tasks/bulk",{steps:e})}catch(t){if(!(t instanceof Y))throw t;return ne(We(t)),null}finally{ru.value=!1}}async function sf(e,t=null,n=[...It.peek()].slice(0,vK)){if(!n.length)return;if(t===null)for(let c of n)bv(c,BC(e));let s=await LC([{ids:n,change:e,removed:t}]);if(!s){RC(n);return}if(s.failed.length&&RC(s.failed.map(c=>c.id)),xl.value=s.failed,It.value=new Set(s.failed.map(c=>c.id)),!s.done.length)return;let a=s.done.length,i=t?S("{n} task deleted","{n} tasks deleted",a):S("{n} task changed","{n} tasks changed",a),l=s.undo.map(c=>({ids:c.ids,removed:c.removed,change:c.removed===null?KC(c.change,e):{}}));Q(i,{icon:"circle-check-big",undo:()=>l.length&&LC(l)})}async function RC(e){for(let t of e)try{let n=await K(`/api/tasks/${t}`);Ya([n.task],vn(n.cursor))}catch{}}async function jC(e){let t=lt.peek()[e];try{return await F(`/api/tasks/${e}/removed`,{removed:!0}),Q(o("Task deleted: {task}",{task:PC(t)}),{icon:"trash-2",undo:()=>F(`/api/tasks/${e}/removed`,{removed:!1}).catch(n=>ne(B(n)))}),!0}catch(n){return ne(We(n)),!1}}var dK,fK,lt,ef,rs,Xs,$n,of,tf,MC,iu,$K,gv,hK,bv,WC,FC,bK,KC,It,xl,ru,vK,En=b(()=>{se();V();ve();w();Qt();R();rt();be();Gn();go();en();dK=3e3,fK=50,lt=T({}),ef=T(new Set),rs=T({}),Xs=new Map,$n=e=>lt.value[e],of=$e(()=>({places:Object.fromEntries(Object.values(gl.value).map(e=>[e.id,e.place])),names:Object.fromEntries(Object.values(Pe.value).map(e=>[e.id,e.name.toLowerCase()]))}));tf=new Set;an(e=>{let t=e.filter(a=>a.k==="task"||a.k==="gone"&&a.of==="task");if(!t.length)return;let n={...lt.peek()},s=new Set(ef.peek());for(let a of t)(Xs.get(a.id)??-1)>a.rev||(Xs.set(a.id,a.rev),a.k==="gone"?(n[a.id]&&s.add(a.id),delete n[a.id]):(s.delete(a.id),n[a.id]=a.row));lt.value=n,ef.value=s;for(let a of tf)a(t.map(i=>i.id))});Bp((e,{entered:t})=>{Xs.clear(),rs.value={},t&&(lt.value={});for(let n of tf)n(null)});Mn(()=>{for(let[e,t]of Object.entries(rs.peek()))t.problem&&yl(...$K(e))});MC=0;he(()=>{let e=CC(Object.values(lt.value),M.value);clearTimeout(MC),e!==null&&(MC=setTimeout(Cr,Math.min(Math.max(0,e-Date.now()),2147483647)))});iu=(e,t)=>`${e}:${t}`,$K=e=>e.split(":"),gv=(e,t)=>{rs.value={...rs.peek(),[e]:{...rs.peek()[e],...t}}};hK=(e,t)=>qt(()=>au(e,t,of.value));bv=(e,t)=>{let n=lt.peek()[e];n&&(lt.value={...lt.peek(),[e]:{...n,...t}})};WC=new Set,FC=e=>{WC.add(e)};bK=["status_id","wake_at","wake_reason","close_reason"],KC=(e,t)=>Object.fromEntries(Object.entries(e).filter(([n])=>n in t||"status_id"in t&&bK.includes(n))),It=T(new Set),xl=T([]),ru=T(!1);vK=200});async function uu(e){try{let t=await K(`/api/tasks/board?${new URLSearchParams({view:e==="open"?"all":e,sort:"due"})}`);for(let n of t.columns)Ya(n.items,vn(t.cursor));qC(e,{columns:t.columns,problem:null})}catch(t){if(!(t instanceof Y))throw t;qC(e,{problem:t})}}function UC(e){cu=e,uu(e);let t=0,n=kl(()=>{clearTimeout(t),t=setTimeout(()=>uu(e),yK)});return()=>{cu===e&&(cu=null),clearTimeout(t),n()}}function HC(e,t){let n=wK.has(e.base),s={me:P.value.id,now:M.value},a=Object.values(lt.value).filter(i=>i.status_id===e.id&&(n||uv(t,i,s))).map(i=>[au(i,n?"changed":"due",of.value),i.id]).sort((i,l)=>Gd(i[0],l[0])).map(([,i])=>i);return n?a.slice(0,kK):a}var kK,yK,lu,qC,cu,wK,YC=b(()=>{se();V();ve();Qt();R();rt();Gn();En();kK=20,yK=500,lu=T({}),qC=(e,t)=>{lu.value={...lu.peek(),[e]:{...lu.peek()[e],...t}}};cu=null;Mn(()=>{cu&&uu(cu)});wK=new Set(["done","dropped"])});function Jt({layout:e=null,view:t=void 0,task:n=void 0}={}){let s=du(),a={task:n===void 0?s.task:n,view:t===void 0?s.view:t==="open"?null:t,sort:t===void 0?s.sort:null},i=e??(E.value.layout==="board"?"board":"list");return _o(i,a)}var af,pu,GC,ea,mu,du,ei=b(()=>{w();J();Gn();af={due:()=>o("By due date"),created:()=>o("Newest first (tasks)"),changed:()=>o("Recently changed"),status:()=>o("By status"),assignee:()=>o("By assignee"),priority:()=>o("By priority")},pu=e=>e==="done"?"changed":"due",GC=e=>xC.includes(e)||/^team-\d+$/.test(e??""),ea=()=>GC(E.value.tasksView)?E.value.tasksView:"open",mu=()=>su.includes(E.value.tasksSort)?E.value.tasksSort:pu(ea()),du=()=>({task:E.value.task,view:GC(E.value.tasksView)&&E.value.tasksView!=="open"?E.value.tasksView:null,sort:su.includes(E.value.tasksSort)?E.value.tasksSort:null})});function fu(e,t){return!Vt(e)||e.due_at===null?"due":Vd(e,t)?"due bad":pv(e.due_at,t)==="today"?"due warn":"due"}function lf({task:e,short:t=!0}){if(e.assignee_id!==null){let s=G(e.assignee_id);return r`<span class="hrow">
<${te} name=${s} size="sm" />
<span class="cut">${t?ka(s):s}</span>
</span>`}let n=xK(e);return r`<span class="hrow dim">
${n?r`<span class="teamic"><${d} name="users-round" size="m" /></span>`:r`<${ya} size="sm" />`}
<span class="cut">${n?n.name:o("unassigned (task)")}</span>
</span>`}var VC,Jn,rf,Ga,xK,cf,Va,ta=b(()=>{C();ve();oe();w();Te();R();N();Vn();Gn();en();VC={active:50,waiting:25,asking:75},Jn=({base:e})=>r`<svg class=${`ring ${e}`} viewBox="0 0 12 12" aria-hidden="true">
${e==="done"||e==="dropped"?r`
<circle class="full" cx="6" cy="6" r="6" />
<path class="tk" d=${e==="done"?"M3.4 6.2l1.8 1.8 3.4-3.8":"M4 4l4 4M8 4l-4 4"} />
`:r`
<circle class="bg" cx="6" cy="6" r="5" />
${VC[e]&&r`<circle class="fg" cx="6" cy="6" r="2.1" pathLength="100" stroke-width="4"
stroke-dasharray=${`${VC[e]} 100`} transform="rotate(-90 6 6)" />`}
`}
</svg>`,rf=({task:e})=>r`<span class="st">
<${Jn} base=${e.base} />
<span class="cut">${e.status_id?vl(e.status_id):Zr(e.base)}</span>
</span>`;Ga=({task:e,long:t=!1})=>r`<span class=${fu(e,M.value)} title=${e.due_at?je(e.due_at):null}>
${Vd(e,M.value)&&r`<span class="vh">${o("overdue")} </span>`}
${as(e.due_at,M.value,{long:t})}
</span>`,xK=e=>{let t=Ge.value[e.team_id];return t&&!t.removed?t:null};cf=({task:e})=>e.client?r`
${e.client.kind&&r`<${ye} kind=${e.client.kind} named />`}
<span class="cut">${e.client.name}</span>
`:r`<${d} name="link-2-off" size="s" /><span class="cut">${o("no conversation")}</span>`,Va=({task:e})=>e.news>0&&Vt(e)&&r`<span class="tag h5 newsmark" title=${o("The client wrote since")}>${o("new (mark)")}</span>`});function bo(e,t,n,s=null){let a=y.peek()===uf&&na.peek()?.field===e&&na.peek()?.id===t;na.value={field:e,id:t,step:s,box:n?.getBoundingClientRect()??null},y.value=a?null:uf}function QC(){return y.value!==uf||!na.value?null:r`<${_K} key=${`${na.value.field}${na.value.id}`} ...${na.value} />`}function _K({field:e,id:t,box:n,step:s}){let a=O(null),[i,l]=g(s);we(),W(()=>{let p=a.current.firstElementChild;if(!p||matchMedia("(max-width: 719px)").matches)return;let{width:m,height:h}=p.getBoundingClientRect(),f=n??{left:innerWidth/2-m/2,top:innerHeight/3,bottom:innerHeight/3},$=f.bottom+4+h+8<=innerHeight;p.style.setProperty("left",`${Math.max(8,Math.min(f.left,innerWidth-m-8))}px`),p.style.setProperty("top",`${$?f.bottom+4:Math.max(8,Math.min(f.top,innerHeight)-h-4)}px`)},[i]);let c=p=>{t===null?sf(p):wl(t,p)},u=t===null?null:$n(t);return r`<div class="taskpop" ref=${a}>
${{status:()=>i?r`<${CK} key=${i.id} status=${i} pick=${c} />`:r`<${TK} task=${u} pick=${c} onStep=${l} />`,assignee:()=>r`<${zb} onPick=${p=>c(SK(p))} />`,due:()=>r`<${AK} task=${u} pick=${c} />`,priority:()=>r`<${NK} task=${u} pick=${c} />`,type:()=>r`<${PK} task=${u} pick=${c} />`,kind:()=>r`<${DK} task=${u} pick=${c} />`}[e]()}
</div>`}function TK({task:e,pick:t,onStep:n}){return r`<${De} label=${o("Status")} place="poptask">
${ss().map(s=>r`<button type="button" class="mi" role="menuitemradio" tabindex="-1" key=${s.id}
aria-checked=${String(e?.status_id===s.id)} onClick=${()=>{if(JC.has(s.base)){n(s);return}ti(),t({status_id:s.id})}}>
<span class="st"><${Jn} base=${s.base} /></span>
<span class="cut">${Qs(s)}${JC.has(s.base)&&"…"}</span>
</button>`)}
<//>`}function OK({status:e,pick:t}){let[n,s]=g("");return r`<${jr} label=${Qs(e)} title=${o("Back to work")} usual=${a=>Fc(a,10)}
place="poptask" deed=${o("Wait")} onShut=${ti}
onPick=${a=>t({status_id:e.id,wake_at:a,wake_reason:n.trim()})}>
<input class="input" aria-label=${o("Waiting reason (optional)")} placeholder=${o("What is it waiting for?")}
maxlength="500" value=${n} onInput=${a=>s(a.currentTarget.value)} />
<//>`}function EK({status:e,pick:t}){let[n,s]=g(""),a=xt(ti),i=O(null);W(()=>i.current.focus({preventScroll:!0}),[]);let l=c=>{if(c.preventDefault(),!n.trim()){i.current.focus();return}ti(),t({status_id:e.id,close_reason:n.trim()})};return r`<form class="menu pop poptask dropform" role="dialog" aria-label=${Qs(e)} ref=${a}
onSubmit=${l}>
<label class="lab" for="tkdrop">${o("Why is it closed without a solution?")}</label>
<input class="input" id="tkdrop" ref=${i} maxlength="500" required value=${n}
onInput=${c=>s(c.currentTarget.value)} />
<button type="submit" class="btn primary">${o("Close the task")}<kbd class="only-wide">Enter</kbd></button>
</form>`}function AK({task:e,pick:t}){let n=e?.due_at??null;return r`<${jr} label=${o("Due")} title=${o("Due")} usual=${Jd}
given=${n!==null&&n>Date.now()?n:null} hour="18:00" deed=${o("Set")} place="poptask"
onShut=${ti} onPick=${s=>t({due_at:s})}>
${(n!==null||!e)&&r`<button type="button" class="btn quiet" onClick=${()=>{ti(),t({due_at:null})}}>${o("No due date")}</button>`}
<//>`}var uf,na,Ja,ti,SK,JC,CK,vv,NK,PK,DK,Qa=b(()=>{se();z();C();w();Bb();N();mo();Se();re();Xt();Ht();ld();Ro();Vn();Gn();ta();En();uf="taskpop",na=T(null);Ja=(e,t)=>y.value===uf&&na.value?.field===e&&na.value?.id===t,ti=()=>{y.value=null};SK=({person:e,team:t})=>t!==void 0?{team_id:t,assignee_id:null}:e===null?{assignee_id:null}:{assignee_id:e},JC=new Set(["waiting","dropped"]);CK=({status:e,pick:t})=>e.base==="waiting"?r`<${OK} status=${e} pick=${t} />`:r`<${EK} status=${e} pick=${t} />`;vv=({label:e,options:t,value:n,onPick:s})=>r`<${De} label=${e} place="poptask">
${t.map(([a,i,l])=>r`<button type="button" class="mi" role="menuitemradio" tabindex="-1" key=${a}
aria-checked=${String(a===n)} onClick=${()=>{ti(),s(a)}}>
${l??r`<${d} name=${a===n?"check":"circle-dot"} size="m" />`}
<span class="cut">${i}</span>
</button>`)}
<//>`,NK=({task:e,pick:t})=>r`<${vv} label=${o("Priority")} value=${e?.priority}
options=${Lo.map(([n,s])=>[n,s(),r`<${rb} priority=${n} />`])}
onPick=${n=>t({priority:n})} />`,PK=({task:e,pick:t})=>r`<${vv} label=${o("Type")} value=${e?.type_id}
options=${[[null,o("none")],...Ha().map(n=>[n.id,Zs(n)])]}
onPick=${n=>t({type_id:n})} />`,DK=({task:e,pick:t})=>r`<${vv} label=${o("Kind")} value=${e?.kind} options=${fv.map(([n,s])=>[n,s()])}
onPick=${n=>t({kind:n})} />`});function ZC(){let e=It.value.size;return e?r`<div class="taskbulk" role="toolbar" aria-label=${o("Actions on the selected tasks")}>
${xl.value.length>0&&r`<p class="bulkerr t13" role="alert">
<${d} name="circle-alert" size="m" />
<span class="grow">
${o("Not changed:")}
${xl.value.map(({id:t,code:n})=>o("No. {number}, {why}",{number:$n(t)?.number??"?",why:(LK[n]??(()=>n))()})).join("; ")}
</span>
</p>`}
<div class="bulk2">
<b class="b6 t13 grow">${S("{n} task selected","{n} tasks selected",e)}</b>
${MK.map(([t,n,s])=>r`<button type="button" class="btn small quiet" key=${t} disabled=${ru.value}
aria-haspopup="true" aria-expanded=${String(Ja(t,null))} aria-label=${n()}
onClick=${a=>bo(t,null,a.currentTarget)}>
<${d} name=${s} size="m" />
<span class="only-wide">${n()}</span>
</button>`)}
${P.value.role!=="operator"&&r`<button type="button" class="btn small quiet" disabled=${ru.value} aria-label=${o("Delete")}
onClick=${()=>sf({},!0)}>
<${d} name="trash-2" size="m" />
</button>`}
<button type="button" class="ib small" aria-label=${o("Clear the selection")} onClick=${Xr}>
<${d} name="x" size="m" />
</button>
</div>
</div>`:null}var MK,LK,XC=b(()=>{C();w();R();N();Qa();En();MK=[["status",()=>o("Status"),"circle-dot"],["assignee",()=>o("Assign"),"user-round-plus"],["due",()=>o("Due"),"calendar"],["priority",()=>o("Priority"),"arrow-up"]],LK={"not-found":()=>o("no longer there"),forbidden:()=>o("no permission"),"cannot-see":()=>o("the assignee has no access")}});function eO({task:e,left:t,stop:n}){let s={number:e.number};return r`<tr data-task=${e.id} data-left=${t?"":null}
data-picked=${It.value.has(e.id)?"":null}
aria-selected=${E.value.task===e.id?"true":null}>
<td class="x-x">
<input class="check" type="checkbox" tabindex="-1" aria-label=${o("Select task {number}",s)}
checked=${It.value.has(e.id)} onChange=${()=>_l(e.id)} />
</td>
<${pf} look="x-pr" task=${e} field="priority" label=${null}><${Mt} priority=${e.priority} /><//>
<td class="x-ti">
<a class="tt cut" href=${Jt({task:e.id})} tabindex=${n?0:-1}>
${e.title||o("No. {number}",s)}
</a>
<span class="tsub">
<span class="num">${e.number}</span>
<${cf} task=${e} />
<${Va} task=${e} />
${e.checks.total>0&&r`<${kv} icon="check" text=${`${e.checks.done}/${e.checks.total}`} />`}
${e.comments>0&&r`<${kv} icon="message-circle" text=${e.comments} />`}
${e.files>0&&r`<${kv} icon="paperclip" text=${e.files} />`}
</span>
</td>
<${pf} look="x-st" task=${e} field="status"><${rf} task=${e} /><//>
<${pf} look="x-as" task=${e} field="assignee"><${lf} task=${e} /><//>
<${pf} look="x-dl" task=${e} field="due"><${Ga} task=${e} /><//>
</tr>`}var pf,kv,tO=b(()=>{C();w();J();N();mo();ei();ta();Qa();En();pf=({look:e,task:t,field:n,label:s,children:a})=>r`<td class=${e}>
<button type="button" class="tcell" tabindex="-1" aria-haspopup="true" aria-label=${s}
aria-expanded=${String(Ja(n,t.id))}
onClick=${i=>bo(n,t.id,i.currentTarget)}>
${a}
</button>
</td>`,kv=({icon:e,text:t})=>r`<span class="hrow tight num"><${d} name=${e} size="s" />${t}</span>`});function sO(){let[e,t]=[ea(),mu()],n=rs.value[iu(e,t)];return A(()=>{!n?.loaded&&!n?.busy&&!n?.problem&&yl(e,t)},[e,t,!!n]),r`
<div class="scroll tlist" role="group" tabindex="0" aria-label=${o("List of tasks")}>
${n?.loaded?r`<${IK} key=${iu(e,t)} view=${e} sort=${t} list=${n} />`:n?.problem?r`<${wv} problem=${n.problem} again=${()=>yl(e,t)} />`:r`<${qK} />`}
</div>
<${ZC} />
`}function IK({view:e,sort:t,list:n}){let[s,a]=g(!1),i=O(null),l=O({ids:[],groups:{}}),c=IC(e,t),u=lt.value,{ids:p,waiting:m}=TC(l.current.ids,c,s),h=k=>_C(u[k],e,t,M.value),f=p.filter(k=>u[k]),$={};for(let k of f)$[k]=s&&l.current.groups[k]||h(k);l.current={ids:f,groups:$},W(()=>{yv.value=f});let v=new Set(c),_=k=>()=>a(k||i.current.contains(document.activeElement)||i.current.matches(":hover"));if(!f.length&&!m)return r`<${jK} view=${e} />`;let x=f.length>0&&f.every(k=>It.value.has(k));return r`<div ref=${i} onPointerEnter=${_(!0)} onPointerLeave=${()=>{a(i.current.contains(document.activeElement))}} onFocusIn=${_(!0)} onFocusOut=${()=>requestAnimationFrame(()=>i.current&&_(!1)())}>
${m>0&&r`<button type="button" class="taskpill" onClick=${()=>{l.current={ids:[],groups:{}},a(!1)}}>
${S("{n} new task, show","{n} new tasks, show",m)}
</button>`}
<table class="tbl ttbl">
<thead><tr>
<th class="c-x" scope="col">
<input class="check" type="checkbox" aria-label=${o("Select all loaded")} checked=${x}
indeterminate=${!x&&It.value.size>0}
onChange=${()=>x?Xr():f.forEach(k=>_l(k,!0))} />
</th>
${RK.map(([k,D,j])=>r`<${BK} key=${k} look=${k} label=${D()} order=${j} />`)}
</tr></thead>
${zK(f,$).map(([k,D])=>r`<tbody key=${`${k}-${D[0]}`}>
${k!==null&&r`<${FK} name=${k} count=${D.length} view=${e} sort=${t} />`}
${D.map(j=>r`<${eO} key=${j} task=${u[j]} left=${!v.has(j)} stop=${j===f[0]} />`)}
</tbody>`)}
</table>
${n.next&&r`<${KK} view=${e} sort=${t} list=${n} />`}
</div>`}function zK(e,t){let n=[];for(let s of e){let a=n.at(-1);a&&a[0]===t[s]?a[1].push(s):n.push([t[s],[s]])}return n}function BK({look:e,label:t,order:n}){let s=mu(),a=n===pu(ea())?null:n;return r`<th class=${e} scope="col" aria-sort=${s===n?n==="created"?"descending":"ascending":null}>
<button type="button" title=${o("Sort by this column")} aria-label=${t}
onClick=${()=>L(_o("list",{...du(),sort:a}))}>
${e==="c-pr"?r`<${d} name="arrow-up-down" size="s" />`:t}
${s===n&&e!=="c-pr"&&r`<${d} name=${n==="created"?"arrow-down":"arrow-up"} size="s" />`}
</button>
</th>`}function WK(e){if(nO[e])return nO[e]();let[,t,n]=/^(status|person|priority)-(.+)$/.exec(e);return t==="status"?vl(Number(n)):t==="priority"?o("{priority} priority",{priority:On(Number(n))}):n==="null"?o("Unassigned"):G(Number(n))}function KK({view:e,sort:t,list:n}){let s=O(null);return A(()=>{let a=new IntersectionObserver(i=>{i.some(l=>l.isIntersecting)&&yl(e,t)},{rootMargin:"600px"});return a.observe(s.current),()=>a.disconnect()},[n.next]),r`<div class="taskmore t13 dim" ref=${s}>
${n.problem?r`<button type="button" class="btn small" onClick=${()=>yl(e,t)}>${o("Retry")}</button>`:o("Loading…")}
</div>`}function jK({view:e}){let[t,n]=oO[e]??oO.open;return r`<${ie} icon="circle-check-big" title=${t()} text=${n()}>
${e==="open"?r`<button type="button" class="btn primary" onClick=${()=>Gt()}>
<${d} name="plus" size="m" />
${o("New task")}
</button>`:r`<a class="btn" href=${Jt({view:"open"})}>${o("All open tasks")}</a>`}
<//>`}function qK(){return dt(150,!0)&&r`<div class="taskskel" aria-busy="true" aria-label=${o("Loading…")}>
${[60,44,72,52,66,40,58,48].map((t,n)=>r`<div key=${n}><${Le} width=${t} /></div>`)}
</div>`}var yv,RK,nO,FK,oO,wv,mf=b(()=>{se();z();C();V();ve();w();J();Te();N();Se();Ht();XC();ei();Vn();Gn();tO();go();En();yv=T([]),RK=[["c-pr",()=>o("Priority"),"priority"],["c-ti",()=>o("Title"),"created"],["c-st",()=>o("Status"),"status"],["c-as",()=>o("Assignee"),"assignee"],["c-dl",()=>o("Due"),"due"]];nO={late:()=>o("Overdue"),today:()=>o("Today"),tomorrow:()=>o("Tomorrow"),week:()=>o("This week"),nextweek:()=>o("Next week"),later:()=>o("Later"),none:()=>o("No due date")};FK=({name:e,count:t})=>r`<tr class="grp"><th colspan="6" scope="rowgroup">${WK(e)}<span>${t}</span></th></tr>`;oO={open:[()=>o("No tasks"),()=>o("Create one from a message (T) or here (C).")],mine:[()=>o("No tasks for you"),()=>o("Tasks assigned to you stand here.")],late:[()=>o("Nothing is overdue"),()=>""],unassigned:[()=>o("Every task has an assignee"),()=>""],done:[()=>o("No finished tasks yet"),()=>""]};wv=({problem:e,again:t})=>r`<${ie} icon="unplug" title=${o("The tasks could not be loaded")} text=${B(e)}>
<button type="button" class="btn" onClick=${t}>${o("Retry")}</button>
<//>`});function xv(e,t,n){!t||$n(e)?.status_id===t.id||(UK.has(t.base)?bo("status",e,n,t):wl(e,{status_id:t.id}))}function aO(e,t,n){let s=ss(),a=s.findIndex(i=>i.id===$n(e)?.status_id);a>=0&&xv(e,s[a+t],n)}var UK,_v=b(()=>{Vn();Qa();En();UK=new Set(["waiting","dropped"])});function iO(){let e=ea(),t=lu.value[e];return A(()=>UC(e),[e]),t?.columns?r`<div class="board" role="group" tabindex="0" aria-label=${o("Board of tasks")} onKeyDown=${HK}>
${ss().map(n=>r`<${YK} key=${n.id} status=${n} view=${e} board=${t} />`)}
</div>`:t?.problem?r`<${wv} problem=${t.problem} again=${()=>uu(e)} />`:r`<${VK} />`}function HK(e){let t={ArrowLeft:-1,ArrowRight:1}[e.key],n=e.target.closest("li[data-task]");if(!t||!n||e.ctrlKey||e.metaKey||e.shiftKey)return;let s=[...e.currentTarget.querySelectorAll(".col")],a=n.closest(".col"),i=[...a.querySelectorAll("li[data-task]")].indexOf(n);for(let l=s.indexOf(a)+t;s[l];l+=t){let c=s[l].querySelectorAll("a.tcard");if(c.length){e.preventDefault(),c[Math.min(i,c.length-1)].focus();return}}}function YK({status:e,view:t,board:n}){let s=HC(e,t),a=n.columns.find(p=>p.status_id===e.id),i=Math.max(a?.count??0,a?.next?0:s.length),l=Qs(e),c=$u.value===e.id&&$n(ni.value)?.status_id!==e.id,u=p=>{p.preventDefault();let m=ni.peek();$u.value=null,ni.value=null,m!==null&&xv(m,e,p.currentTarget.querySelector("h2"))};return r`<section class="col" aria-label=${l} data-status=${e.id} data-over=${c?"":null}
onDragOver=${p=>{ni.peek()!==null&&(p.preventDefault(),$u.value=e.id)}} onDragLeave=${p=>{p.currentTarget.contains(p.relatedTarget)||($u.value=null)}} onDrop=${u}>
<h2>
<span class="st"><${Jn} base=${e.base} /></span>
<span class="cut">${l}</span>
<span class="n">${i>=1e3?"999+":i}</span>
<button type="button" class="ib small" aria-label=${o("New task: {status}",{status:l})}
title=${o("New task: {status}",{status:l})}
disabled=${e.base==="waiting"||e.base==="dropped"}
onClick=${()=>Gt({status_id:e.id})}>
<${d} name="plus" size="m" />
</button>
</h2>
<ul tabindex="-1">
${s.map(p=>r`<${GK} key=${p} task=${$n(p)} />`)}
${a?.next&&r`<li class="t12 dim boardmore">
<a class="link" href=${Jt({layout:"list",task:null})}>${o("The others are in the list")}</a>
</li>`}
</ul>
</section>`}function GK({task:e}){let t=e.assignee_id===null?null:G(e.assignee_id);return r`<li data-task=${e.id} draggable="true" data-dragged=${ni.value===e.id?"":null}
onDragStart=${n=>{n.dataTransfer.effectAllowed="move",n.dataTransfer.setData("text/plain",String(e.number)),ni.value=e.id}} onDragEnd=${()=>{ni.value=null,$u.value=null}}>
<a class="card tcard" href=${Jt({task:e.id})} draggable="false">
<span class="top">
<span class="num">${o("No. {number}",{number:e.number})}</span>
<${Va} task=${e} />
${e.priority!==0&&r`<${Mt} priority=${e.priority} named />`}
</span>
<span class="ti">${e.title}</span>
${e.base==="waiting"&&e.wake_at!==null&&r`<span class="waitl">
<${d} name="alarm-clock" size="s" />
<span class="cut">
${o("until {time}",{time:rO(e.wake_at)})}${e.wake_reason&&`, ${e.wake_reason}`}
</span>
</span>`}
<span class="ft">
<${cf} task=${e} />
<span class="hrow end">
${e.due_at!==null&&r`<span class=${fu(e,M.value)}>${rO(e.due_at)}</span>`}
${t?r`<${te} name=${t} size="sm" />`:r`<${ya} size="sm" />`}
<span class="vh">${t??o("unassigned (task)")}</span>
</span>
</span>
</a>
<button type="button" class="ib tiny tcmove" aria-haspopup="menu" tabindex="-1"
aria-label=${o("Move No. {number} to…",{number:e.number})} title=${o("Move to…")}
aria-expanded=${String(Ja("status",e.id))}
onClick=${n=>bo("status",e.id,n.currentTarget)}>
<${d} name="ellipsis" size="s" />
</button>
</li>`}function VK(){return dt(150,!0)&&r`<div class="board" aria-busy="true" aria-label=${o("Loading…")}>
${[0,1,2,3].map(t=>r`<section class="col" key=${t}>
${[70,50,60].map(n=>r`<div class="card tcard" key=${n}><${Le} width=${n} /></div>`)}
</section>`)}
</div>`}var ni,$u,rO,lO=b(()=>{se();z();C();ve();oe();w();Te();N();mo();Se();YC();ei();mf();Vn();_v();ta();Qa();go();En();en();ni=T(null),$u=T(null);rO=e=>{let t=as(e,M.value);return t===o("today, {time}",{time:H(e)})?H(e):t}});function JK(e){df.value=null;let t=e.dialog_id;Sn(t,"reply"),mn(t,"reply")||ts(t,"reply",o("Your request is settled: {title}",{title:e.title})),L(U("all",t)),requestAnimationFrame(()=>Io("reply"))}function cO(){let e=df.value;if(!e)return null;let t=()=>{df.value=null};return r`<div class="banner aside lasttask" role="status">
<${d} name="circle-check-big" size="m" />
<span class="grow">
${o("That was the last task of the conversation with {name}. Tell the client?",{name:e.client?.name??""})}
</span>
<button type="button" class="btn small" onClick=${()=>JK(e)}>${o("Write to the client")}</button>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${t}>
<${d} name="x" size="m" />
</button>
</div>`}var df,uO=b(()=>{se();C();w();J();In();Kc();N();En();df=T(null);FC(e=>{df.value=e})});function Sl({value:e,label:t,save:n,empty:s,long:a=!1,head:i=null,look:l="",needed:c=!1,rows:u=4,explain:p=B}){let[m,h]=g(null),f=O(null),$=O(null);W(()=>{m!==null&&f.current?.focus()},[m!==null]);let v=()=>{h(null),requestAnimationFrame(()=>$.current?.focus())},_=async()=>{let j=(m??"").trim();if(h(null),!(j===e||c&&!j))try{await n(j)}catch(I){ne(p(I))}},x=j=>{j.stopPropagation(),j.key==="Escape"&&(j.preventDefault(),v()),j.key==="Enter"&&(!a||j.ctrlKey||j.metaKey)&&(j.preventDefault(),_(),requestAnimationFrame(()=>$.current?.focus()))};if(m!==null){let j={class:"input",ref:f,value:m,"aria-label":t,onInput:I=>h(I.target.value),onKeyDown:x,onBlur:_};return a?r`<textarea rows=${u} ...${j}></textarea>`:r`<input ...${j} />`}let k=e?r`<span class=${a?"notetext":"cut"}>${e}</span>`:r`<span class="dim">${s}</span>`,D=r`<button type="button" class=${a?"editable t13 mut":"editable"} ref=${$}
aria-label=${e?o("{label}: {value}. Edit",{label:t,value:e}):t} title=${o("Edit")}
onClick=${()=>h(e)}>
${k}
</button>`;return i?r`<${i} class=${l}>${D}<//>`:D}var Sv=b(()=>{z();C();V();w();be()});async function oi(e){ff+=1;let t=ff;try{let n=await K(`/api/tasks/${e}`);if(t!==ff)return;Ya([n.task],vn(n.cursor));let s=An.peek()?.id===e?An.peek().lines.filter(a=>a.no<(n.lines[0]?.no??0)):[];An.value={id:e,...n,lines:[...s,...n.lines],more:s.length?An.peek().more:n.more},Za.value=null}catch(n){if(!(n instanceof Y))throw n;t===ff&&(Za.value={id:e,problem:n})}}async function pO(e){let t=An.peek().lines[0]?.no;try{let n=await K(`/api/tasks/${e}/lines?before=${t}`);An.peek()?.id===e&&(An.value={...An.peek(),lines:[...n.lines,...An.peek().lines],more:n.more})}catch(n){ne(We(n))}}function mO(e){A(()=>{hu=e,An.value=null,Za.value=null,oi(e);let n=0,s=kl(a=>{a!==null&&!a.includes(e)||(clearTimeout(n),n=setTimeout(()=>oi(e),QK))});return()=>{clearTimeout(n),s(),hu===e&&(hu=null)}},[e]);let t=An.value?.id===e?An.value:null;return XK(t),t}function XK(e){let t=e?.lines.at(-1)?.no??0,n=e!==null&&(t>e.seen||e.task.news>0),s=e?.task.news??0;A(()=>{if(!n)return;let a=0,i=()=>{clearTimeout(a),document.hasFocus()&&!document.hidden&&(a=setTimeout(()=>{Ne("POST",`/api/tasks/${e.id}/seen`,{no:t}).catch(()=>{})},ZK))};return i(),window.addEventListener("focus",i),()=>{clearTimeout(a),window.removeEventListener("focus",i)}},[e?.id,t,n,s])}async function Bn(e,t,n={},s="POST"){try{return s==="DELETE"?await Ne("DELETE",`/api/tasks/${e}/${t}`):await F(`/api/tasks/${e}/${t}`,n,{method:s}),$n(e)&&oi(e),!0}catch(a){if(!(a instanceof Y))throw a;return ne(We(a)),oi(e),!1}}var QK,ZK,An,Za,hu,ff,si=b(()=>{se();z();V();Qt();rt();be();En();en();QK=120,ZK=1e3,An=T(null),Za=T(null),hu=null,ff=0;Mn(()=>{hu!==null&&oi(hu)})});function dO(e){An.value={...An.peek(),checks:e}}function fO({id:e,checks:t}){let[n,s]=g(""),a=t.filter(p=>p.done_at!==null).length,i=async()=>{let p=n.trim();p&&(s(""),await Bn(e,"checks",{texts:[p]})||s(p))},l=(p,m)=>{dO(t.map(h=>h.id===p.id?{...h,done_at:m?Date.now():null}:h)),Bn(e,`checks/${p.id}`,{done:m},"PATCH")},c=p=>{dO(t.filter(m=>m.id!==p.id)),Bn(e,`checks/${p.id}`,{},"DELETE")},u=p=>Bn(e,`checks/${t[p].id}`,{before:t[p-1].id},"PATCH");return r`<section aria-labelledby="tkchk">
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
</section>`}var $O=b(()=>{z();C();w();N();si()});function ej(e){try{return sessionStorage.getItem(Tv(e))??""}catch{return""}}function tj(e,t){try{t?sessionStorage.setItem(Tv(e),t):sessionStorage.removeItem(Tv(e))}catch{}}function hO({id:e}){let[t,n]=g(()=>ej(e)),[s,a]=g(!1),i=O(null),l=jd(i,!0),c=m=>{n(m),tj(e,m)};W(()=>{i.current.style.setProperty("height","auto"),i.current.style.setProperty("height",`${Math.min(140,i.current.scrollHeight+2)}px`)},[t]);let u=async()=>{let m=t.trim();if(!m||s)return;a(!0);let h=sl(m).map(f=>f.id);await Bn(e,"lines",{text:m,mentions:h})&&c(""),a(!1),i.current?.focus()},p=m=>{l.keys(m)||(m.key==="Escape"&&i.current.blur(),!(m.key!=="Enter"||m.shiftKey||m.isComposing)&&(m.preventDefault(),u()))};return r`<form class="ed-foot taskcomment" onSubmit=${m=>{m.preventDefault(),u()}}>
<${qd} calls=${l} />
<textarea class="input" rows="1" ref=${i} maxlength="20000" aria-label=${o("Comment")}
placeholder=${o("Comment for the team, @ to mention")} value=${t} onInput=${m=>{c(m.currentTarget.value),l.look()}} onKeyDown=${p} onClick=${l.look} onBlur=${l.close}></textarea>
<button type="submit" class="ib" disabled=${s||!t.trim()} aria-label=${o("Send the comment")}>
<${d} name="send" size="m" />
</button>
</form>`}var Tv,gO=b(()=>{z();C();w();jc();ov();N();si();Tv=e=>`okno.taskcomment.${e}`});function bO(e,t){Cv.value={task:e,dialogs:t},y.value="massreply"}var Cv,Ov=b(()=>{se();re();Cv=T(null)});function sj(e){let[t,n]=g(null),[s,a]=g(null),i=async()=>{try{let l=await K(`/api/tasks/${e}/dialogs`);n(l),a(null)}catch(l){if(!(l instanceof Y))throw l;a(l)}};return A(()=>(i(),kl(l=>(l===null||l.includes(e))&&i())),[e]),{linked:t,problem:s,load:i}}async function aj(e,t){try{await vO(e,[t.id],!1)}catch(n){ne(We(n));return}Q(o("No longer linked: {name}",{name:t.name}),{icon:"link",undo:()=>vO(e,[t.id],!0).catch(n=>ne(We(n)))})}function kO({id:e,closed:t}){let{linked:n,problem:s,load:a}=sj(e);if(s&&!n)return r`<p class="t13 dim">
${B(s)} <button type="button" class="btn small" onClick=${a}>${o("Retry")}</button>
</p>`;if(!n||n.items.length+n.hidden===0)return null;let{items:i,hidden:l}=n,c=i.filter(u=>u.open&&!u.reply_state).length;return r`<section aria-labelledby="tklnk">
<h3 class="pk-h hrow" id="tklnk">
<span class="grow">${o("Conversations with this cause")} <span class="n">${i.length+l}</span></span>
${i.some(u=>u.open)&&r`<button type="button" class=${t&&c?"btn small primary":"btn small"}
onClick=${()=>bO(e,i)}>
<${d} name="reply" size="s" />${o("Reply to all")}
</button>`}
</h3>
${t&&c>0&&r`<p class="t13 pk-untold" role="status">
${S("The task is closed. {n} client has no reply yet.","The task is closed. {n} clients have no reply yet.",c)}
</p>`}
<ul class="pk-links">
${i.map(u=>r`<${rj} key=${u.id} id=${e} dialog=${u} />`)}
</ul>
${l>0&&r`<p class="t12 dim">
${S("and {n} conversation that you have no access to","and {n} conversations that you have no access to",l)}
</p>`}
</section>`}function rj({id:e,dialog:t}){let{name:n,text:s,waiting_since:a,reply_state:i}=t;return r`<li class="hrow">
<a class="hrow grow pk-link" href=${U("all",t.id)}>
<${te} name=${n} size="sm"><${ye} kind=${t.channel_kind} /><//>
<span class="grow">
<span class="b5 t13 cut blk">${n}</span>
<span class="t12 dim cut blk">${s}</span>
</span>
<span class="t12 dim">
${i?r`<span class=${oj.has(i)?"bad":"okc"}>${nj[i]()}</span>`:a?o("waits {time}",{time:Je(M.value-a)}):t.open?"":o("closed")}
</span>
</a>
<button type="button" class="ib small" aria-label=${o("Unlink {name}",{name:n})} title=${o("Unlink")}
onClick=${()=>aj(e,t)}>
<${d} name="x" size="s" />
</button>
</li>`}var nj,oj,vO,yO=b(()=>{z();C();V();ve();oe();w();J();be();N();Ov();En();en();nj={queued:()=>o("reply is being sent"),sending:()=>o("reply is being sent"),sent:()=>o("reply sent"),failed:()=>o("reply was not sent"),uncertain:()=>o("unknown whether the reply was sent"),cancelled:()=>o("reply cancelled")},oj=new Set(["failed","uncertain"]);vO=(e,t,n)=>F(`/api/tasks/${e}/dialogs`,{dialog_ids:t,on:n})});function cj({line:e}){let t=ij(e),n=xO(e)?r`<${te} name=${t} size="xs" />`:r`<span class="histic"><${d} name="zap" size="s" /></span>`,s=r`<time class="dim num" title=${je(e.at)}>${lj(e.at)}</time>`;return e.kind==="comment"?r`<li class="note">
${n}
<div class="grow">
<span class="hrow"><b class="b5 grow">${t}</b>${s}</span>
<div class="t13"><${Ys} text=${e.text} names=${(e.data.mentions??[]).map(G)} /></div>
${e.data.files>0&&r`<span class="dim">${S("{n} file","{n} files",e.data.files)}</span>`}
</div>
</li>`:r`<li>
${n}
<span class="grow">
${pt(o("{name}: {what}"),{name:r`<b class="b5">${t}</b>`,what:uj(e)})}
</span>
${s}
</li>`}function mj({field:e,from:t,to:n,reason:s,wake_at:a,cause:i}){if(e==="dialog_id")return o("linked to a conversation");let l=hv[e];if(!l)return e;let[c,u]=l,p=[a&&o("back {time}",{time:Ve(a)}),s,i&&pj[i]?.()].filter(Boolean),m=o("{field}: {before} → {after}",{field:c(),before:u(t),after:u(n)});return p.length?`${m} (${p.join(", ")})`:m}var wO,xO,ij,lj,uj,pj,dj,fj,_O=b(()=>{C();ve();oe();w();Gc();Te();N();si();en();wO=({id:e,shown:t})=>r`<section aria-labelledby="tkhis">
<h3 class="pk-h" id="tkhis">${o("Comments and history")}</h3>
${t.more&&r`<button type="button" class="link t12" onClick=${()=>pO(e)}>${o("Show earlier")}</button>`}
<ol class="hist">
${t.lines.map(n=>r`<${cj} key=${n.no} line=${n} />`)}
</ol>
</section>`,xO=({author:e})=>e.kind==="operator"&&e.id!==null,ij=({author:e})=>xO({author:e})?G(e.id):e.kind==="rule"?o("A rule"):o("Okno"),lj=e=>tt(e)===tt(M.value)?H(e):Co(e,M.value);uj=e=>e.kind==="change"?mj(e.data):fj(e.data),pj={woke:()=>o("the waiting time is over"),wake:()=>o("the waiting time is over"),silence:()=>o("the client did not reply")};dj={made:({messages:e})=>e?.length?S("created the task from {n} message","created the task from {n} messages",e.length):o("created the task"),files:({count:e})=>S("attached {n} file","attached {n} files",e),"file-removed":()=>o("removed a file"),"checks-added":({texts:e})=>o("added to the checklist: {texts}",{texts:e.join(", ")}),"check-renamed":({from:e,to:t})=>o("{field}: {before} → {after}",{field:o("Checklist"),before:e,after:t}),checked:({text:e})=>o("ticked: {text}",{text:e}),unchecked:({text:e})=>o("removed the tick: {text}",{text:e}),"check-removed":({text:e})=>o("removed from the checklist: {text}",{text:e}),linked:({messages:e})=>S("linked {n} message","linked {n} messages",e.length),unlinked:()=>o("removed the link to a message"),"dialogs-linked":({dialogs:e})=>S("linked {n} conversation","linked {n} conversations",e.length),"dialogs-unlinked":({dialogs:e})=>S("unlinked {n} conversation","unlinked {n} conversations",e.length),replied:({count:e})=>S("replied to {n} client","replied to {n} clients",e),"replies-cancelled":({count:e})=>S("cancelled {n} reply","cancelled {n} replies",e),removed:()=>o("deleted the task"),restored:()=>o("restored the task")},fj=e=>(dj[e.what]??(()=>e.what))(e)});function SO({id:e,task:t,shown:n}){return t.dialog_id?r`<section aria-labelledby="tksrc">
<h3 class="pk-h" id="tksrc">${o("From the conversation")}</h3>
${n.sources.length?n.sources.map(s=>r`<${hj} key=${s.message_id} id=${e} task=${t} source=${s} />`):r`<a class="card hov pk-q" href=${U("all",t.dialog_id)}>
<span class="hrow">
<${TO} task=${t} name=${t.client?.name??""} />
<span class="grow b6 t13 cut">${t.client?.name}</span>
<span class="link t12">${o("To the conversation")}</span>
</span>
</a>`}
</section>`:null}function hj({id:e,task:t,source:n}){let s=n.text||Yt(n.content);return r`<div class="pk-src">
<a class="card hov pk-q" href=${U("all",n.dialog_id,n.no)}>
<span class="hrow">
<${TO} task=${t} name=${n.author||t.client?.name||""} />
<span class="grow">
<b class="b6 t13 cut blk">${n.author||t.client?.name}</b>
<span class="t12 dim blk">
${t.client?.kind?`${Ce(t.client.kind)} · `:""}
${nt(n.at,M.value)}, ${H(n.at)}
</span>
</span>
<span class="link t12">${o("To the conversation")}</span>
</span>
<span class="quote">${s}${s.length>=$j&&"…"}</span>
</a>
<button type="button" class="ib small pk-un" aria-label=${o("Remove the link to this message")}
title=${o("Remove the link to this message")}
onClick=${()=>Bn(e,`sources/${n.message_id}`,{},"DELETE")}>
<${d} name="x" size="s" />
</button>
</div>`}var $j,TO,CO=b(()=>{C();ve();oe();w();J();Ua();N();si();$j=400;TO=({task:e,name:t})=>r`<${te} name=${t} size="md">${e.client?.kind&&r`<${ye} kind=${e.client.kind} />`}<//>`});async function OO(e){let t;try{t=await fetch(`/api/uploads?${new URLSearchParams({name:e.name||"image.png"})}`,{method:"POST",headers:{"Content-Type":e.type||"application/octet-stream"},body:e})}catch{throw new Y(0,"offline")}let n=await t.json().catch(()=>null);if(!t.ok)throw new Y(t.status,n?.code??`http-${t.status}`,n??{});return n.file.token}var EO=b(()=>{V()});function AO({id:e,files:t}){let[n,s]=g(!1),a=O(null),i=async l=>{if(l.length){s(!0);try{let c=[];for(let u of l)c.push(await OO(u));await Bn(e,"files",{files:c})}catch(c){ne(B(c))}s(!1),a.current.value=""}};return r`<section aria-labelledby="tkfil">
<h3 class="pk-h" id="tkfil">${o("Files")}</h3>
${t.length>0&&r`<div class="taskfiles">
${t.map(l=>r`<div class="taskfile" key=${l.id}>
<${cl} files=${[l]} />
<button type="button" class="ib tiny" aria-label=${o("Remove {name}",{name:l.name||o("File")})}
title=${o("Remove from the task")} onClick=${()=>Bn(e,`files/${l.id}`,{},"DELETE")}>
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
</section>`}var NO=b(()=>{z();C();V();w();Yr();be();N();si();EO()});function PO({id:e,full:t}){let n=mO(e),s=$n(e),a=ef.value.has(e)||Za.value?.id===e&&Za.value.problem.status===404,i=s?o("Task No. {number}",{number:s.number}):o("Task");return r`<aside class=${t?"peek taskfull":"peek"} id="task" tabindex="-1" aria-label=${i}>
<${bj} id=${e} task=${s} shown=${n} full=${t} gone=${a} />
${a?r`<${ie} icon="trash-2" title=${o("The task was deleted")}
text=${o("Or it is no longer shown to you.")} />`:s&&n?r`
<${kj} id=${e} task=${s} shown=${n} full=${t} />
<${hO} key=${e} id=${e} />
`:Za.value?.id===e?r`<${ie} icon="unplug" title=${o("The task could not be loaded")}
text=${B(Za.value.problem)}>
<button type="button" class="btn" onClick=${()=>oi(e)}>${o("Retry")}</button>
<//>`:r`<${gj} task=${s} />`}
</aside>`}function gj({task:e}){let t=dt(150,!0);return r`<div class="scroll ed">
${e&&r`<h2 class="pk-t">${e.title}</h2>`}
${t&&r`<div class="sks">${[80,60,90,50].map(n=>r`<${Le} width=${n} />`)}</div>`}
</div>`}function bj({id:e,task:t,shown:n,full:s,gone:a}){let i=n?.followers.includes(P.value.id);return r`<div class="ed-top">
<span class="dim t13 num">${t?o("No. {number}",{number:t.number}):""}</span>
${t&&r`<${Va} task=${t} />`}
<span class="grow"></span>
${t&&n&&!a&&r`
<button type="button" class="ib small" id="taskfollow" aria-pressed=${String(!!i)}
aria-label=${i?o("Stop following"):o("Follow")}
title=${`${i?o("Stop following"):o("Follow")}  F`}
onClick=${()=>Bn(e,"follow",{on:!i})}>
<${d} name="eye" size="m" />
</button>
<button type="button" class="ib small" aria-label=${o("Copy link")} title=${o("Copy link")}
onClick=${()=>Dt(new URL(on(e),location.origin).href)}>
<${d} name="link" size="m" />
</button>
<${vj} id=${e} task=${t} full=${s} />
`}
${!s&&r`<a class="ib small" href=${Jt({task:null})} aria-label=${o("Close the task panel")}
title=${`${o("Dismiss")}  Esc`}>
<${d} name="x" size="m" />
</a>`}
</div>`}function vj({id:e,task:t,full:n}){let s=y.value==="taskmore",a=P.value.role!=="operator"||t.author.id===P.value.id,i=async()=>{await jC(e)&&L(Jt({task:null}))};return n&&!a?null:r`<span class="menuat">
<button type="button" class="ib small" aria-haspopup="menu" aria-expanded=${String(s)}
aria-label=${o("More actions")} onClick=${()=>{y.value=s?null:"taskmore"}}>
<${d} name="ellipsis" size="m" />
</button>
${s&&r`<${De} label=${o("More actions")} place="poprule">
${!n&&r`<${X} icon="external-link" onPick=${()=>L(on(e))}>${o("Open on the whole page")}<//>`}
${a&&r`<${X} icon="trash-2" onPick=${i}>${o("Delete the task")}<//>`}
<//>`}
</span>`}function kj({id:e,task:t,shown:n,full:s}){let a=r`<${Sl} key=${`t${e}`} value=${t.title} label=${o("Title")} needed head="h2" look="pk-t"
explain=${We} save=${p=>wl(e,{title:p})} />`,i=r`
<h3 class="pk-h">${o("Description")}</h3>
<${Sl} key=${`d${e}`} value=${n.text} label=${o("Description")} long rows="6"
empty=${o("Add a description")} explain=${We}
save=${p=>nf(e,{text:p},{seen:n.task.last_no})} />
`,l=r`
<${SO} id=${e} task=${t} shown=${n} />
<${kO} id=${e} closed=${!Vt(t)} />
<${fO} key=${e} id=${e} checks=${n.checks} />
<${AO} id=${e} files=${n.files} />
`,c=r`<${yj} task=${t} shown=${n} />`,u=r`<${wO} id=${e} task=${t} shown=${n} />`;return r`<div class="scroll ed" role="group" tabindex="0" aria-label=${o("Details of the task")}>
${s?r`<div class="fullgrid">
<div>${a}${i}${l}${u}</div>
<div class="fullside">${c}</div>
</div>`:r`${a}${c}${i}${l}${u}`}
</div>`}function yj({task:e,shown:t}){let n=Ge.value[e.team_id];return r`<dl class="taskkv">
<${Tl} task=${e} field="status" label=${o("Status")}><${rf} task=${e} /><//>
${e.base==="waiting"&&r`<div>
<dt>${o("Back to work")}</dt>
<dd>
<${d} name="alarm-clock" size="m" />
<span>
${as(e.wake_at,M.value,{long:!0})}${e.wake_reason&&`, ${e.wake_reason}`}
</span>
</dd>
</div>`}
${e.close_reason&&r`<div><dt>${o("Reason")}</dt><dd>${e.close_reason}</dd></div>`}
<${Tl} task=${e} field="assignee" label=${o("Assignee")}><${lf} task=${e} short=${!1} /><//>
${n&&e.assignee_id!==null&&r`<div><dt>${o("Team")}</dt><dd>${n.name}</dd></div>`}
<${Tl} task=${e} field="due" label=${o("Due")}>
<${d} name="calendar" size="m" />
<${Ga} task=${e} long />
<//>
<${Tl} task=${e} field="priority" label=${o("Priority")}>
<${Mt} priority=${e.priority} named />
<//>
<${Tl} task=${e} field="type" label=${o("Type")}>
${e.type_id===null?r`<span class="dim">${o("none")}</span>`:Zd(e.type_id)}
<//>
<${Tl} task=${e} field="kind" label=${o("Kind")}>
${e.kind===null?r`<span class="dim">${o("Not stated")}</span>`:Xd(e.kind)}
<//>
<div>
<dt>${o("Created")}</dt>
<dd><span class="dim">${je(e.created_at)}</span></dd>
</div>
${t.followers.length>0&&r`<div><dt>${o("Followers")}</dt><dd><${wj} ids=${t.followers} /></dd></div>`}
</dl>`}var Tl,wj,DO=b(()=>{C();V();ve();oe();w();J();R();Te();Sv();N();mo();Se();re();Xt();Ze();$O();gO();si();ei();yO();_O();Vn();ta();Qa();CO();NO();En();Gn();en();Tl=({task:e,field:t,label:n,children:s})=>r`<div>
<dt>${n}</dt>
<dd>
<button type="button" class="kvb" data-field=${t} aria-haspopup="true"
aria-expanded=${String(Ja(t,e.id))}
onClick=${a=>bo(t,e.id,a.currentTarget)}>
<span class="vh">${n}: </span>${s}
</button>
</dd>
</div>`;wj=({ids:e})=>r`<span class="hrow wrap tight">
${e.map(t=>r`<span class="hrow tight" key=${t}>
<${te} name=${G(t)} size="xs" />${G(t)}
</span>`)}
</span>`});function LO(e){let t=zO()?Sj():yv.peek();if(!t.length)return;let n=t.indexOf(is()),s=t[n<0?e>0?0:t.length-1:Math.max(0,Math.min(t.length-1,n+e))];E.peek().task&&E.peek().layout!=="full"&&L(Jt({task:s}),{replace:!0});let a=gf(s);a?.focus({preventScroll:!0}),a?.scrollIntoView({block:"nearest"})}function $f(e){let n=It.peek().size>0&&!E.peek().task?null:is(),s={status:"x-st",assignee:"x-as",due:"x-dl",priority:"x-pr"},a=document.querySelector(`.peek [data-field="${e}"]`);bo(e,n,a??document.querySelector(`tr[data-task="${n}"] .${s[e]} .tcell`)??gf(n))}function Tj(){let e=$n(is());if(!e?.dialog_id)return;let t=document.querySelector(".peek .pk-q");L(t?.getAttribute("href")??U("all",e.dialog_id))}function RO(e){let t=is();aO(t,e,gf(t)),requestAnimationFrame(()=>requestAnimationFrame(()=>gf(t)?.focus()))}function Cj(){document.getElementById("taskfollow")?.click()}var gf,xj,is,_j,MO,Ev,zO,Sj,hf,IO,Qn,BO=b(()=>{vt();w();J();ai();ei();mf();_v();Qa();En();gf=e=>document.querySelector(`tr[data-task="${e}"] a.tt, li[data-task="${e}"] a.tcard`),xj=()=>{let e=document.activeElement?.closest("[data-task]");return e&&document.querySelector("#main")?.contains(e)?Number(e.dataset.task):null},is=()=>xj()??E.peek().task,_j="button, input, summary, a:not(.tt, .tcard)",MO=()=>Ev()&&!document.activeElement?.matches(_j),Ev=()=>Xa()&&is()!==null;zO=()=>E.peek().layout==="board",Sj=()=>[...document.querySelectorAll(".board li[data-task]")].map(e=>Number(e.dataset.task));hf=()=>Xa()&&(It.peek().size>0||is()!==null);IO=()=>Xa()&&zO()&&is()!==null;Qn=(e,t,n,s,a={})=>({id:e,key:t,label:n,run:s,group:"tasks",palette:!1,when:Xa,...a});He(Qn("task-next","KeyJ",()=>o("Next task"),()=>LO(1),{walks:!0,also:["ArrowDown"]}),Qn("task-previous","KeyK",()=>o("Previous task"),()=>LO(-1),{walks:!0,also:["ArrowUp"]}),Qn("task-peek","Space",()=>o("Open beside the list"),()=>L(Jt({task:is()})),{when:MO}),Qn("task-full","Shift+Enter",()=>o("Open on the whole page"),()=>L(on(is())),{when:MO}),Qn("task-status","KeyS",()=>o("Status"),()=>$f("status"),{when:hf,act:!0}),Qn("task-assignee","KeyA",()=>o("Assignee"),()=>$f("assignee"),{when:hf,act:!0,opensField:!0}),Qn("task-due","KeyD",()=>o("Due"),()=>$f("due"),{when:hf,act:!0}),Qn("task-priority","KeyP",()=>o("Priority"),()=>$f("priority"),{when:hf,act:!0}),Qn("task-dialog","KeyO",()=>o("To the conversation of the task"),Tj,{when:Ev}),Qn("task-pick","KeyX",()=>o("Select the task"),()=>_l(is()),{when:Ev}),Qn("task-follow","KeyF",()=>o("Follow"),Cj,{when:()=>Xa()&&E.peek().task!==null,act:!0}),Qn("task-left","Ctrl+Shift+ArrowLeft",()=>o("Move the card to the left"),()=>RO(-1),{when:IO}),Qn("task-right","Ctrl+Shift+ArrowRight",()=>o("Move the card to the right"),()=>RO(1),{when:IO}))});var KO={};_e(KO,{Tasks:()=>Ej,closeTask:()=>FO});function Ej(){let{layout:e,task:t}=E.value,n=xa("(max-width: 1279px)");A(()=>(document.addEventListener("keydown",WO,{capture:!0}),()=>{document.removeEventListener("keydown",WO,{capture:!0}),Xr(),zC()}),[]);let s=e==="full",a=!!t;return r`<main class=${`main page tasks ${s?"full":a?"peeking":""}`} id="main">
${s?r`<${Aj} />`:r`
<${Nj} board=${e==="board"} />
<${Pj} board=${e==="board"} />
`}
<div class="twopane">
${!s&&r`<div class="taskside" inert=${a&&n||null}>
${e==="board"?r`<${iO} />`:r`<${sO} />`}
</div>`}
${a&&r`<${PO} key=${t} id=${t} full=${s} />`}
</div>
<${cO} />
<${QC} />
</main>`}function WO(e){e.key!=="Escape"||y.peek()||e.target.closest?.("input:not([type=checkbox]), textarea, select")||!It.peek().size&&!E.peek().task||(e.preventDefault(),e.stopPropagation(),It.peek().size?Xr():FO())}function FO(){let{task:e}=E.peek();L(Jt({task:null})),requestAnimationFrame(()=>document.querySelector(`[data-task="${e}"] a, a[data-task="${e}"]`)?.focus())}function Nj({board:e}){let t=[["list",o("List"),"list"],["board",o("Board"),"square-kanban"]];return r`<header class="bar1">
<h1>${o("Tasks")}</h1>
<nav class="seg tasklook" aria-label=${o("View")}>
${t.map(([n,s,a])=>r`<a key=${n} href=${Jt({layout:n,task:null})}
aria-current=${n==="board"===e?"page":null} aria-label=${s}>
<${d} name=${a} size="m" />
<span class="only-wide">${s}</span>
</a>`)}
</nav>
<span class="grow"></span>
<button type="button" class="btn primary" title=${`${o("New task")}  C`} onClick=${()=>Gt()}>
<${d} name="plus" size="m" />
<span>${o("New task")}</span>
<kbd class="only-wide">C</kbd>
</button>
</header>`}function Pj({board:e}){let t=ea(),n=Me.value.tasks??{};return r`<div class="bar2">
<div class="chips" role="group" aria-label=${o("Quick filters")}>
${Oj.filter(([s])=>!(e&&s==="done")).map(([s,a,i])=>r`<a class="chip" key=${s} href=${Jt({view:s,task:null})}
aria-current=${t===s?"true":null}>
${a()} ${i&&r`<span class="n">${pe(i(n)??0)}</span>`}
</a>`)}
</div>
${!e&&r`<${Dj} />`}
</div>`}function Dj(){let e=y.value==="tasksort",t=mu();return r`<span class="end menuat">
<button type="button" class="btn small quiet" aria-haspopup="menu" aria-expanded=${String(e)}
aria-label=${o("Sort: {order}",{order:af[t]()})} onClick=${()=>{y.value=e?null:"tasksort"}}>
<${d} name="arrow-up-down" size="s" />
<span class="only-wide">${af[t]()}</span>
</button>
${e&&r`<${De} label=${o("Sort order")} place="poprule">
${su.map(n=>r`<${X} key=${n} icon="arrow-up-down" checked=${n===t}
onPick=${()=>L(_o("list",{...du(),sort:n===pu(ea())?null:n}))}>
${af[n]()}
<//>`)}
<//>`}
</span>`}var Oj,Aj,jO=b(()=>{z();C();oe();w();J();R();N();Se();re();Xt();lO();uO();mf();ei();Gn();DO();Qa();go();En();BO();Oj=[["open",()=>o("Open (tasks)"),e=>e.open],["mine",()=>o("Mine"),e=>e.mine],["late",()=>o("Overdue (tasks)"),e=>e.late],["unassigned",()=>o("Unassigned"),e=>e.free],["done",()=>o("Done (tasks)"),null]];Aj=()=>r`<header class="bar1">
<a class="ib" href=${Jt({task:null})} aria-label=${o("All tasks")}><${d} name="chevron-left" /></a>
<h1 class="grow">${o("Task")}</h1>
</header>`});function Cl({label:e,look:t="narrow",onKey:n=null,children:s}){let a=O(null);we(),W(()=>{(a.current.querySelector("[data-first]")??a.current.querySelector("button"))?.focus({preventScroll:!0})},[]);let i=l=>{Ot(l),n?.(l)};return r`<div class="over" onPointerDown=${l=>{l.target===l.currentTarget&&At()}}>
<div class=${`dialog ${t}`} role="dialog" aria-modal="true" aria-label=${e} ref=${a} onKeyDown=${i}>
${s}
</div>
</div>`}var At,Ol,bf,El=b(()=>{z();C();w();N();Se();re();At=()=>{y.value=null};Ol=({title:e,look:t="",body:n="",onKey:s=null,foot:a=null,children:i})=>r`<${Cl} label=${e} look=${t} onKey=${s}>
<header class="dhead">
<h2 class="head2 grow">${e}</h2>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${At}>
<${d} name="x" size="m" />
</button>
</header>
<div class=${`nwb ${n}`}>${i}</div>
${a&&r`<footer class="dfoot">${a}</footer>`}
<//>`,bf=e=>e.key==="Enter"&&!e.isComposing&&!e.repeat&&(e.ctrlKey||e.metaKey)});function vu(e,t){for(let{words:n,from:s,to:a}of Uj(e.slice(0,Mj)))if(n.some(i=>bu(zj,i)>=0))for(let i=0;i<n.length;i+=1){let l=Bj.has(n[i])?Hj(n,i,t):Yj(n,i,t);if(l!==null&&l>t)return{at:l,sentence:e.slice(s,a).trim()}}return null}function Uj(e){let t=[],[n,s]=[[],0];for(let{0:a,index:i}of e.matchAll(Rj))Ij.has(a)?(t.push({words:n,from:s,to:i}),[n,s]=[[],i+1]):n.push(a.toLowerCase());return[...t,{words:n,from:s,to:e.length}]}function Hj(e,t,n){let s=QO.has(e[t+1])?t+2:t+1,a=1;kf(e[s],500)&&(a=Number(e[s]),s+=1);let i=jj[bu(Kj,e[s])];if(!i)return null;if(i<gu)return Math.ceil((n+a*i)/vf)*vf;let l=e[t]==="течение"&&a*i===gu;return Dv(ri(n,l?0:a*i/gu),null)}function Yj(e,t,n){let s=Pv.has(e[t]);if(!s&&!Nv.has(e[t])&&!JO.has(e[t]))return null;let a=s?t:QO.has(e[t+1])?t+2:t+1,i=YO(e,a,n);if(i)return HO(i,GO(e,qO.has(e[i.next])?i.next+1:i.next),n);let l=Nv.has(e[t])?GO(e,a):null;if(!l)return null;let c=qO.has(e[l.next])?l.next+1:l.next;return HO(YO(e,c,n)??{at:ri(n)},l,n)}function HO(e,t,n){let s=Dv(e.at,t);return s<=n&&e.weekday?Dv(ri(e.at,7),t):s}function YO(e,t,n){let[s,a]=[e[t],e[t+1]];if(Pv.has(s))return{at:ri(n,Pv.get(s)),next:t+1};let i=bu(Wj,s);if(i>=0)return{at:ZO(i,n),next:t+1,weekday:!0};if(s==="конца"||s==="end")return Gj(e,t,n);let l=/^(\d{1,2})\.(\d{2})$/.exec(s??"");return l?Av(Number(l[1]),Number(l[2])-1,n,t+1):kf(s,31)?Av(Number(s),bu(UO,a),n,t+2):kf(a,31)?Av(Number(a),bu(UO,s),n,t+2):null}function Gj(e,t,n){for(let s=t+1;s<t+5;s+=1){if(e[s]==="дня"||e[s]==="day")return{at:ri(n),next:s+1};if(e[s]==="недели"||e[s]==="week")return{at:ZO(Fj,n),next:s+1,weekday:!0}}return null}function Av(e,t,n,s){if(t<0||t>11)return null;let a=new Date(n).getFullYear(),i=[a,a+1].map(l=>new Date(l,t,e)).find(l=>l.getMonth()===t&&l.getTime()>=ri(n));return i?{at:i.getTime(),next:s}:null}function GO(e,t){let n=/^(\d{1,2})[:.](\d{2})$/.exec(e[t]??"");if(!n&&!kf(e[t],23))return null;let s=/^(час|часа|часов|часам)$/u.test(e[t+1]??""),a=qj.get(e[s?t+2:t+1]);if(!n&&!s&&a===void 0)return null;let[i,l]=n?[Number(n[1]),Number(n[2])]:[Number(e[t]),0],c=a===12&&i<12?i+12:a===0&&i===12?0:i,u=t+1+(s?1:0)+(a===void 0?0:1);return c<24&&l<60?{hour:c,minute:l,next:u}:null}var vf,VO,gu,Mj,Lj,Rj,Ij,zj,Bj,Nv,JO,qO,QO,Pv,Wj,Fj,UO,Kj,jj,qj,bu,ri,kf,Dv,ZO,Mv=b(()=>{Ro();vf=6e4,VO=60*vf,gu=24*VO,Mj=2e4,Lj=18,Rj=/\p{L}+|\d{1,2}[:.]\d{2}(?!\d)|\d+|[.!?…\n]/gu,Ij=new Set([".","!","?","…",`
`]),zj=[/^(обеща|гарантир)/u,/^(вы|от|при|пере)?(шлем|шлём|шлю|везем|везём|везу|звоним|звоню)$/u,/^(до|за|ис|на|от|по|под|при|раз)?(делаем|делаю|кончим|кончу|готовим|готовлю|правим|правлю|ставим|ставлю)$/u,/^(с|под|пере)(делаем|делаю)$/u,/^(верн|замен|заверш|напиш|ответ|отвеч|оформ|почин|провер|разбер|реш|свяж|сообщ|уточн)(ем|ём|им|у|ю)(ся|сь)?$/u,/^(выполним|выполню|дадим|дам|уточню|вернусь|свяжусь|разберусь|берёмся|беремся|берусь)$/u,/^(будет|будут|успеем|успею|получите|придет|придёт|приедет)$/u,/^(will|ll|shall|promise|promised|guarantee)$/u],Bj=new Set(["через","течение","within","in"]),Nv=new Set(["до","к","ко","позднее","позже","by","until","till","before","than"]),JO=new Set(["в","во","on"]),qO=new Set([...Nv,...JO,"at"]),QO=new Set(["a","an","the"]),Pv=new Map([["сегодня",0],["вечера",0],["завтра",1],["завтрашнего",1],["послезавтра",2],["today",0],["tonight",0],["tomorrow",1]]),Wj=[/^(воскресень[еяю]|sunday)$/u,/^(понедельник[ау]?|monday)$/u,/^(вторник[ау]?|tuesday)$/u,/^(сред[аеуы]|wednesday)$/u,/^(четверг[ау]?|thursday)$/u,/^(пятниц[аеуы]|friday)$/u,/^(суббот[аеуы]|saturday)$/u],Fj=5,UO=[/^(января|january)$/u,/^(февраля|february)$/u,/^(марта|march)$/u,/^(апреля|april)$/u,/^(мая|may)$/u,/^(июня|june)$/u,/^(июля|july)$/u,/^(августа|august)$/u,/^(сентября|september)$/u,/^(октября|october)$/u,/^(ноября|november)$/u,/^(декабря|december)$/u],Kj=[/^(минут[ауы]?|minutes?)$/u,/^(час|часа|часов|hours?)$/u,/^(день|дня|дней|days?)$/u,/^(недел[июья]|weeks?)$/u],jj=[vf,VO,gu,7*gu],qj=new Map([["ночи",0],["утра",0],["am",0],["дня",12],["вечера",12],["pm",12]]),bu=(e,t)=>e.findIndex(n=>n.test(t??"")),ri=(e,t=0)=>xe(e,t,0),kf=(e,t)=>/^\d+$/.test(e??"")&&Number(e)<=t,Dv=(e,t)=>new Date(e).setHours(t?.hour??Lj,t?.minute??0,0,0);ZO=(e,t)=>ri(t,(e-new Date(t).getDay()+7)%7)});function XO({tags:e,onTags:t}){let n=uo.value;if(!n.length)return null;let s=n.filter(a=>!e.includes(a.id));return r`<div class="field">
<span class="lab" id="tkg">${o("Tags")}</span>
<div class="hrow wrap tight" role="group" aria-labelledby="tkg">
${n.filter(a=>e.includes(a.id)).map(a=>r`<${Bc} key=${a.id} tag=${a} large>
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
</div>`}var eE=b(()=>{C();w();N();mo();Ht()});function tE(){let[e,t]=g([]),[n,s]=g(0);A(()=>{K("/api/task-templates").then(l=>t(l.templates),l=>{if(!(l instanceof Y))throw l})},[]);let a=e.find(l=>l.id===n)??null;return{list:e,chosen:a,pick:s,use:async({message_ids:l=[],dialog_id:c=null})=>{try{let u=await F(`/api/task-templates/${a.id}/tasks`,{message_ids:l,dialog_id:c});return Vj(u),null}catch(u){if(!(u instanceof Y))throw u;return We(u)}}}}function Vj({task_ids:e,unassigned:t}){let n=()=>F("/api/tasks/bulk",{steps:[{ids:e,change:{},removed:!0}]});Q(S("{n} task created","{n} tasks created",e.length),{icon:"circle-check-big",undo:()=>n().catch(s=>ne(We(s))),more:{label:o("Open"),run:()=>L(_o())}}),t.length&&ne(S("{n} task has no assignee, team or type: the one in the template is gone or has no access.","{n} tasks have no assignee, team or type: the one in the template is gone or has no access.",t.length))}function nE({template:{list:e,chosen:t,pick:n},problem:s}){return e.length?r`<div class="field">
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
</div>`:null}var oE=b(()=>{z();C();V();w();J();be();en()});var sE={};_e(sE,{NewTask:()=>Qj});function Qj(){let e=O(lv.value).current,t=O(ae.peek()[e.dialog_id]).current,n=O(e.promised_at?Zj(e.text,e.promised_at):null).current,[s,a]=g(n?bl(n.sentence):e.title??bl(e.text??"")),[i,l]=g(e.text??""),[c,u]=g(n?{id:"own",at:n.at}:{id:"none",at:null}),[p,m]=g(""),[h,f]=g(""),[$,v]=g(e.priority??t?.priority??0),[_,x]=g(()=>zn(t?.tags).map(ee=>ee.id)),[k,D]=g(null),[j,I]=g(!1),q=O(null);W(()=>{q.current.focus({preventScroll:!0}),q.current.select()},[]);let ke=tE(),Ae=async()=>{if(!j){if(ke.chosen){I(!0);let ee=await ke.use(e);ee||(At(),e.made?.()),D(ee),I(!1);return}if(!s.trim()){D(o("A task needs a title.")),q.current.focus();return}I(!0);try{let{task:ee}=await F("/api/tasks",{title:s.trim(),text:i.trim(),message_ids:e.message_ids??[],dialog_id:e.dialog_id??null,status_id:e.status_id??null,due_at:c.at,assignee_id:p?Number(p):null,type_id:h?Number(h):null,priority:$,tags:t||_.length?_:null});At(),e.made?.(),oq(ee)}catch(ee){if(!(ee instanceof Y))throw ee;D(We(ee)),I(!1)}}},Oe=ee=>{!(ee.key==="Enter"&&ee.target===q.current&&!ee.isComposing&&!ee.repeat)&&!bf(ee)||(ee.preventDefault(),Ae())},_t=r`
<div class="field">
<label for="tkt">${o("Title")}</label>
<input class="input" id="tkt" ref=${q} maxlength="200" autocomplete="off" value=${s}
aria-invalid=${k?"true":null} aria-describedby=${k?"tke":null}
onInput=${ee=>{a(ee.currentTarget.value),D(null)}} />
${k&&r`<span class="hint bad" id="tke" role="alert">${k}</span>`}
</div>
<${nq} due=${c} onPick=${u} />
<div class="taskpair">
<div class="field">
<label for="tka">${o("Assignee")}</label>
<select class="input sel" id="tka" value=${p}
onChange=${ee=>m(ee.currentTarget.value)}>
<option value="">${o("nobody")}</option>
<option value=${P.value.id}>${o("{name} (me)",{name:P.value.name})}</option>
${Xj().map(ee=>r`<option key=${ee.id} value=${ee.id}>${ee.name}</option>`)}
</select>
</div>
<div class="field">
<label for="tky">${o("Type")}</label>
<select class="input sel" id="tky" value=${h} onChange=${ee=>f(ee.currentTarget.value)}>
<option value="">${o("none")}</option>
${Ha().map(ee=>r`<option key=${ee.id} value=${ee.id}>${Zs(ee)}</option>`)}
</select>
</div>
</div>
<div class="field">
<span class="lab">${o("Priority")}</span>
<${Lt} label=${o("Priority")} options=${Lo.map(([ee,ue])=>[ee,ue()])}
value=${$} onPick=${v} />
</div>
<${XO} tags=${_} onTags=${x} />
<div class="field">
<label for="tkd">${o("Description")}</label>
<textarea class="input" id="tkd" rows="4" maxlength="20000" value=${i}
onInput=${ee=>l(ee.currentTarget.value)}></textarea>
</div>
`,me=r`
<span class="t12 dim grow">${eq(e)}</span>
<button type="button" class="btn quiet only-wide" onClick=${At}>${o("Cancel")}</button>
<button type="button" class="btn primary" disabled=${j} onClick=${Ae}>
${ke.chosen?S("Create {n} task","Create {n} tasks",ke.chosen.steps.length):o("Create")}
<kbd class="only-wide">${ft} ↵</kbd>
</button>
`;return r`<${Ol} title=${o("New task")} look="taskdlg" body="taskform" onKey=${Oe} foot=${me}>
<${nE} template=${ke} problem=${ke.chosen&&k} />
${!ke.chosen&&_t}
<//>`}function Zj(e,t){let n=vu(e??"",t);return n&&n.at>M.value?n:null}function eq({message_ids:e=null,dialog_id:t=null}){if(!e?.length)return t?o("Linked to the conversation"):"";let n=bt.value[t],s=n?kn(n).filter(i=>e.includes(i.id)&&i.files?.length>0):[],a=S("From {n} message","From {n} messages",e.length);return s.length?o("{words}, with its files",{words:a}):a}function nq({due:e,onPick:t}){let n=O(Jd(M.value)).current,s=[{id:"none",at:null},...n,{id:"own",at:null}],a=c=>c==="none"?o("No due date"):c==="own"?o("Own date"):Jj[c](),i=O(null),l=c=>{if(c.id!=="own"){t(c);return}t({id:"own",at:e.at??xe(M.value,1,18)}),requestAnimationFrame(()=>i.current?.focus())};return r`<div class="field">
<span class="lab" id="tkdue">${o("Due")}</span>
<div class="taskchips" role="group" aria-labelledby="tkdue">
${s.map(c=>r`<button type="button" class="chip" key=${c.id} aria-pressed=${String(e.id===c.id)}
title=${c.at?`${Kn(c.at,M.value)}, ${H(c.at)}`:null} onClick=${()=>l(c)}>
${a(c.id)}
</button>`)}
</div>
${e.id==="own"&&r`<input class="input" type="datetime-local" ref=${i} aria-label=${o("Due date and time")}
value=${e.at?tq(e.at):""} onInput=${c=>{let u=new Date(c.currentTarget.value).getTime();t({id:"own",at:Number.isNaN(u)?null:u})}} />`}
</div>`}function oq(e){let t=n=>F(`/api/tasks/${e.id}/removed`,{removed:n});Q(o("Task No. {number} created: {title}",{number:e.number,title:e.title}),{icon:"circle-check-big",undo:()=>t(!0).catch(n=>ne(We(n))),more:{label:o("Open"),run:()=>L(on(e.id))}})}var Jj,Xj,tq,aE=b(()=>{z();C();V();ve();oe();w();Oo();J();R();Qt();be();Kt();El();Ht();Ro();Vn();Gn();Mv();go();eE();oE();cv();en();Jj={evening:()=>o("Today, 18:00"),tomorrow:()=>o("Tomorrow"),days3:()=>o("In 3 days")};Xj=()=>Object.values(Pe.value).filter(e=>e.active&&e.id!==P.value.id).sort((e,t)=>e.name.localeCompare(t.name));tq=e=>{let t=new Date(e);return new Date(e-t.getTimezoneOffset()*6e4).toISOString().slice(0,16)}});var rE={};_e(rE,{CloseQuestion:()=>aq});async function sq(e){let t=ss().find(n=>n.base==="done");try{let{items:n}=await K(`/api/dialogs/${e}/tasks`),s=n.filter(Vt).map(a=>a.id);return s.length&&await F("/api/tasks/bulk",{steps:[{ids:s,change:{status_id:t.id}}]}),!0}catch(n){if(!(n instanceof Y))throw n;return ne(We(n)),!1}}function aq(){let{id:e,open:t,close:n}=Hd.value,s=O(null);we(),W(()=>s.current.focus(),[]);let a=()=>{yf(),n()},i=async()=>{yf(),await sq(e)&&n()},l=S("The conversation has {n} open task","The conversation has {n} open tasks",t);return r`<div class="over" onPointerDown=${c=>{c.target===c.currentTarget&&yf()}}>
<div class="dialog narrow" role="dialog" aria-modal="true" aria-label=${l} onKeyDown=${Ot}>
<div class="dpad">
<h2 class="head2">${l}</h2>
<p class="lead">${o("Open tasks stay in the list of tasks and keep their due dates.")}</p>
<div class="closeacts">
<button type="button" class="btn primary" ref=${s} onClick=${a}>
${o("Close it, leave the tasks open")}
</button>
<button type="button" class="btn" onClick=${i}>${o("Close it, the tasks are done")}</button>
<button type="button" class="btn quiet" onClick=${yf}>${o("Do not close")}</button>
</div>
</div>
</div>
</div>`}var yf,iE=b(()=>{z();C();V();w();be();Se();re();Vn();Gn();go();en();yf=()=>{y.value=null}});var cE={};_e(cE,{MassReply:()=>lq});function lq(){let{task:e,dialogs:t}=O(Cv.value).current,n=t.filter(q=>q.open),[s,a]=g(()=>new Set(n.filter(q=>!q.reply_state).map(q=>q.id))),[i,l]=g(""),[c,u]=g(!1),[p,m]=g(null),[h,f]=g(!1),$=O(null);W(()=>$.current.focus({preventScroll:!0}),[]);let v=n.filter(q=>s.has(q.id)),_=async()=>{if(!h){if(!i.trim()||!v.length){m(i.trim()?o("Choose at least one conversation."):o("Write the text.")),$.current.focus();return}f(!0);try{let q=lE(),ke=await F(`/api/tasks/${e}/replies`,{text:i.trim(),dialogs:v.map(Ae=>({id:Ae.id,seen:Ae.last_no})),undo_ms:q*1e3,close:c});At(),dq(e,ke,t,q)}catch(q){if(!(q instanceof Y))throw q;m(We(q)),f(!1)}}},x=q=>{bf(q)&&(q.preventDefault(),_())},k=(q,ke)=>{let Ae=new Set(s);ke?Ae.add(q):Ae.delete(q),a(Ae)},D=q=>a(new Set(q?n.map(ke=>ke.id):[])),j=s.size===n.length,I=r`
<span class="t12 dim grow">
${S("Can be undone for {n} second","Can be undone for {n} seconds",lE())}
</span>
<button type="button" class="btn quiet only-wide" onClick=${At}>${o("Cancel")}</button>
<button type="button" class="btn primary" disabled=${h||!v.length} aria-busy=${String(h)}
onClick=${_}>
${S("Send to {n} client","Send to {n} clients",v.length)}
</button>
`;return r`<${Ol} title=${o("Reply to all")} look="taskdlg" body="taskform" onKey=${x} foot=${I}>
<div class="field">
<label for="mrt">${o("Text for each client")}</label>
<textarea class="input" id="mrt" ref=${$} rows="5" maxlength="16000" value=${i}
aria-invalid=${p?"true":null} aria-describedby=${p?"mre":"mrh"}
onInput=${q=>{l(q.currentTarget.value),m(null)}}></textarea>
${p&&r`<span class="hint bad" id="mre" role="alert">${p}</span>`}
<${pq} onPick=${q=>uq($.current,q,l)} />
<${mq} text=${i} dialog=${v[0]} />
</div>
<fieldset class="mrlist">
<legend class="lab">${o("Conversations")}</legend>
<label class="hrow t13">
<input type="checkbox" checked=${j} indeterminate=${s.size>0&&!j}
onChange=${q=>D(q.currentTarget.checked)} />
${o("All")}
</label>
<ul>
${n.map(q=>r`<${cq} key=${q.id} dialog=${q} on=${s.has(q.id)} onPick=${k} />`)}
</ul>
</fieldset>
<label class="hrow t13">
<input type="checkbox" checked=${c} onChange=${q=>u(q.currentTarget.checked)} />
${o("Also close these conversations")}
</label>
<//>`}function uq(e,t,n){e.setRangeText(t,e.selectionStart,e.selectionEnd,"end"),n(e.value),e.focus()}function mq({text:e,dialog:t}){if(!t||!/\{\s*(?:name|number)\b/.test(e))return null;let n=Jo(t.name),s=e.replace(/\{\s*name\s*(?:\|([^{}]*))?\}/g,(a,i="")=>n||i);return r`<p class="t13 mrsee">
<span class="t12 dim blk">${o("{name} will see",{name:t.name})}</span>
${s.replace(/\{\s*number\s*\}/g,"№ …")}
</p>`}function dq(e,{sent:t,failed:n},s,a){let i=new Map(s.map(l=>[l.id,l.name]));n.length&&ne(S("No reply to {n} client: {list}","No reply to {n} clients: {list}",n.length,{list:n.map(l=>`${i.get(l.dialog_id)} (${$q(l.code)})`).join(", ")}),{ms:2e4}),t.length&&Q(S("Reply goes to {n} client","Reply goes to {n} clients",t.length),{icon:"reply",ms:a*1e3,undo:()=>hq(e,t)})}async function hq(e,t){try{let n=await F(`/api/tasks/${e}/replies/cancel`,{message_ids:t.map(a=>a.message_id)}),s=S("{n} reply cancelled","{n} replies cancelled",n.cancelled.length);n.failed.length?ne(`${s}. ${S("{n} was sent already","{n} were sent already",n.failed.length)}`):Q(s,{icon:"undo-2"})}catch(n){if(!(n instanceof Y))throw n;ne(We(n))}}var rq,iq,lE,cq,pq,fq,$q,uE=b(()=>{z();C();V();w();R();be();Te();N();El();Ov();en();rq=10,iq=["{name|…}","{number}"],lE=()=>{let{messenger:e=0,email:t=0}=ge.peek()?.undo??{};return Math.max(rq,e,t)};cq=({dialog:e,on:t,onPick:n})=>r`<li>
<label class="hrow t13">
<input type="checkbox" checked=${t} onChange=${s=>n(e.id,s.currentTarget.checked)} />
<${te} name=${e.name} size="xs"><${ye} kind=${e.channel_kind} /><//>
<span class="grow">
<span class="b5 cut blk">${e.name}</span>
<span class="t12 dim cut blk">${e.text}</span>
</span>
${e.reply_state&&r`<span class="t12 dim">${o("has a reply")}</span>`}
</label>
</li>`;pq=({onPick:e})=>r`<span class="taskchips" id="mrh" role="group" aria-label=${o("Variables")}>
${iq.map(t=>r`<button type="button" class="chip" key=${t} onClick=${()=>e(t)}>
<code>${t}</code>
</button>`)}
</span>`;fq={"conversation-changed":()=>o("wrote meanwhile"),blocked:()=>o("has blocked us"),"channel-removed":()=>o("the channel was removed"),"not-linked":()=>o("is no longer linked")},$q=e=>fq[e]?.()??o("was refused")});var dE={};_e(dE,{LinkPicker:()=>vq});async function mE(e,t){At();try{await pE(e,t,!0)}catch(s){if(!(s instanceof Y))throw s;ne(We(s));return}let n=S("{n} conversation linked to task No. {number}","{n} conversations linked to task No. {number}",t.length,{number:e.number});Q(n,{icon:"link",undo:()=>pE(e,t,!1).catch(s=>ne(We(s))),more:{label:o("Open"),run:()=>L(on(e.id))}})}async function bq(e,t){try{let{task:n}=await F("/api/tasks",{title:e,kind:"incident"});await mE(n,t)}catch(n){if(!(n instanceof Y))throw n;ne(We(n))}}function vq(){let e=O([...kt.value.keys()]).current,[t,n]=g(""),[s,a]=g(null),[i,l]=g(null),[c,u]=g(0),p=O(null);W(()=>p.current.focus({preventScroll:!0}),[]),A(()=>{K("/api/tasks?view=open&sort=created&limit=100").then(x=>a(x.items),x=>l(x))},[]);let m=t.trim().toLowerCase(),f=[...(s??[]).filter(x=>!m||x.title.toLowerCase().includes(m)||String(x.number)===m).slice(0,gq).map(x=>({id:x.id,text:o("No. {number} {title}",x),run:()=>mE(x,e)})),...t.trim()?[{id:"new",icon:"plus",text:o("New task “{title}”",{title:t.trim()}),run:()=>bq(t.trim(),e)}]:[]],$=Math.min(c,f.length-1),v=x=>{let k={ArrowDown:1,ArrowUp:-1}[x.key];k?(x.preventDefault(),u(($+k+f.length)%Math.max(1,f.length))):x.key==="Enter"&&!x.isComposing&&!x.repeat&&(x.preventDefault(),f[$]?.run())},_=S("Link {n} conversation to a task","Link {n} conversations to a task",e.length);return r`<${Ol} title=${_} look="linkdlg" onKey=${v}>
<input class="input" ref=${p} role="combobox" aria-expanded="true" aria-controls="lnklist" maxlength="200"
autocomplete="off" aria-activedescendant=${f.length?`lnk${$}`:null}
aria-label=${o("Find a task or name a new one")} placeholder=${o("Find a task or name a new one")}
value=${t} onInput=${x=>{n(x.currentTarget.value),u(0)}} />
${i&&r`<p class="hint bad" role="alert">${B(i)}</p>`}
<ul class="lnklist" id="lnklist" role="listbox" aria-label=${o("Tasks")}>
${f.map((x,k)=>r`<li key=${x.id} id=${`lnk${k}`} role="option" aria-selected=${String(k===$)}
class="mi" onPointerMove=${()=>u(k)} onClick=${x.run}>
<${d} name=${x.icon??"circle-check-big"} size="m" /><span class="cut">${x.text}</span>
</li>`)}
</ul>
${s&&!f.length&&r`<p class="t13 dim">${o("No open tasks. Type the name of a new one.")}</p>`}
<//>`}var gq,pE,fE=b(()=>{z();C();V();w();J();Ba();be();N();El();en();gq=8,pE=(e,t,n)=>F(`/api/tasks/${e.id}/dialogs`,{dialog_ids:t,on:n})});var $E={};_e($E,{TaskChips:()=>kq});var kq,hE=b(()=>{C();ve();J();w();ta();Vn();Gn();en();kq=({tasks:e})=>r`<span class="mtasks">
${e.map(t=>r`<a class="mtask" key=${t.id} href=${on(t.id)} data-task=${t.id}>
<${Jn} base=${t.base} />
<span class="vh">${o("Task, {status}:",{status:Zr(t.base)})}</span>
<span class="cut">
<b class="b5">${o("No. {number}",{number:t.number})}</b> ${t.title}
</span>
${t.due_at!==null&&Vt(t)&&r`<span class=${`hrow end ${fu(t,M.value)}`}>${as(t.due_at,M.value)}</span>`}
</a>`)}
</span>`});var Lv={};_e(Lv,{PromisedTask:()=>Sq,TypedPromise:()=>_q});function wq(){try{let e=JSON.parse(localStorage.getItem(bE));return Array.isArray(e)?e:[]}catch{return[]}}function _q({id:e,text:t}){let n=Math.floor(M.value/6e4),s=Xn(()=>vu(t,M.peek()),[t,n]);return r`<${vE} dialog=${e} promise=${s} take=${i=>Gt({dialog_id:e,text:t.trim(),promised_at:M.peek(),made:i})} look="promised typed" />`}function Sq({message:e}){let{id:t,dialog_id:n,text:s,sent_at:a}=e,i=Xn(()=>vu(s,a),[s,a]);return r`<${vE} dialog=${n} promise=${i} take=${c=>Gt({message_ids:[t],dialog_id:n,text:s,promised_at:a,made:c})} look="promised" />`}function vE({dialog:e,promise:t,take:n,look:s}){if(!t||t.at<=M.value)return null;let a=xq(e,t.at);return wf.value.includes(a)?null:r`<div class=${s}>
<${d} name="calendar" size="s" />
<span>${o("Promised: {when}",{when:as(t.at,M.value,{long:!0})})}</span>
<button type="button" class="link" onClick=${()=>n(()=>gE(a))}>${o("Create a task")}</button>
<button type="button" class="ib tiny" aria-label=${o("Do not offer a task")} title=${o("Do not offer a task")}
onClick=${()=>gE(a)}>
<${d} name="x" size="s" />
</button>
</div>`}var bE,yq,wf,xq,gE,Rv=b(()=>{se();z();C();ve();w();Pc();N();Ro();Mv();go();en();bE="okno.promises",yq=200;wf=T(wq()),xq=(e,t)=>`${e}:${xe(t,0,0)}`,gE=e=>{wf.value=[e,...wf.value.filter(t=>t!==e)].slice(0,yq),No(bE,wf.value)}});function xf(e,t=0){let[n,s]=g({id:null,seen:null,problem:null}),a=e?.id;return A(()=>{if(!a)return;let i=!1;return K(`/api/dialogs/${a}/clock`).then(l=>i||s({id:a,seen:l,problem:null}),l=>i||s(c=>({...c,id:a,problem:l}))),()=>{i=!0}},[a,e?.waiting_since,e?.due_at,e?.state,t]),n.id===a?n:{id:a,seen:null,problem:null}}var Iv=b(()=>{z();V()});var SE={};_e(SE,{Strip:()=>Cq});function Cq(){let e=Nm.value,t=ae.value[e?.id],n=xt(xE),{seen:s,problem:a}=xf(t,M.value);return we(),A(()=>{n.current?.focus({preventScroll:!0}),t||xE()},[!!t]),W(()=>{if(!n.current)return;let{width:i,height:l}=n.current.getBoundingClientRect();n.current.style.setProperty("left",`${Math.max(8,Math.min(e.x,innerWidth-i-8))}px`),n.current.style.setProperty("top",`${Math.max(8,Math.min(e.y,innerHeight-l-8))}px`)},[s,a]),t?r`<div class="pop clockpop" role="dialog" aria-label=${o("How long the client waits")} tabindex="-1"
ref=${n}>
${s?r`<${Eq} dialog=${t} seen=${s} />`:r`<${Oq} problem=${a} />`}
</div>`:null}function Eq({dialog:e,seen:t}){return t.parts.length?r`
<p class="t13">
<b class="b6"><${Aq} dialog=${e} seen=${t} /></b> <span class="dim">${Nq(t)}</span>
</p>
<${Pq} parts=${t.parts.slice(-Tq)} running=${t.ended_at===null} />
<${Dq} parts=${t.parts} />
<${Mq} parts=${t.parts} />
<${Lq} seen=${t} />
`:r`<p class="t13">${o("The client has not been waiting yet.")}</p>`}function Aq({dialog:e,seen:t}){let n=Cc(e),s={span:Je(t.waited)};if(t.ended_at!==null)return t.ended_by==="closed"?o("Closed without a reply after {span}",s):t.ended_by==="no-answer"?o("No reply needed after {span}",s):o("Replied after {span}",s);if(!n)return o("The client has been waiting for {span}",s);let a=Wi(n,M.value);return n.look==="bad"||n.opens!==null?a:o("Reply within {span}",{span:a})}function Pq({parts:e,running:t}){let n=e.filter(([p,m])=>m>p),s=n.map(([p,m])=>Math.sqrt(m-p)),a=s.reduce((p,m)=>p+m,0)||1,i=_f-n.length*(kE+zv)+zv,l=0,c=0,u=n.at(-1)?.[1];return r`<svg class="strip" viewBox=${`0 0 ${_f} 46`} aria-hidden="true">
${n.map(([p,,m],h)=>{let f=kE+i*s[h]/a,$=l;l+=f+zv;let v=t&&h===n.length-1&&m==="waited",_=$>=c&&$<_f-2*yE;return _&&(c=$+yE),r`<rect class=${v?"s-now":`s-${m}`} x=${$} y="8" width=${f} height="14" rx="3" />
${_&&r`<text x=${$} y="40">${H(p)}</text>`}`})}
${u&&r`<text x=${_f} y="40" text-anchor="end">${H(u)}</text>`}
</svg>`}function Dq({parts:e}){let t=["waited","client","closed","holiday"].filter(n=>e.some(([,,s])=>s===n));return r`<div class="hrow wrap t12 mut skey">
${t.map(n=>r`<span><i class=${`k-${n}`}></i>${Wv[n]()}</span>`)}
</div>`}function Mq({parts:e}){let t=e.slice(0,-wE),n=t.reduce((s,[a,i,l])=>l==="waited"?s+i-a:s,0);return r`<ol class="stretches t12">
${t.length>0&&r`<li><span>${o("before that")}</span><span>${Wv.waited()}</span><b class="num">${Je(n)}</b></li>`}
${e.slice(-wE).map(([s,a,i])=>r`<li class=${i==="waited"?"counts":""}>
<span class="num">
${a>s?`${Bv(s)} – ${_E(s,a)?H(a):Bv(a)}`:Bv(s)}
</span>
<span>${Wv[i]()}</span>
${a>s&&r`<b class="num">${Je(a-s)}</b>`}
</li>`)}
</ol>`}function Lq({seen:e}){if(e.norm===null)return null;let t=no.value[e.hours_id],n=o("SLA within {norm}",{norm:Je(e.norm)}),s=e.rule_id===null?n:r`<a class="link" href=${Ke(e.rule_id)}>${n}</a>`,a=[e.rule_version!==null&&o("version {n}",{n:e.rule_version}),t?t.name||o("company's working hours"):o("all hours count")].filter(Boolean);return r`<p class="t12 mut">${o("Why:")} ${s} · ${a.join(" · ")}</p>`}var _f,zv,kE,yE,wE,Tq,Wv,xE,Oq,Nq,_E,Bv,TE=b(()=>{z();V();ve();oe();C();w();J();R();Is();N();Se();re();Iv();_f=340,zv=2,kE=8,yE=46,wE=8,Tq=24,Wv={waited:()=>o("client waited for us"),client:()=>o("we waited for the client"),closed:()=>o("outside working hours"),holiday:()=>o("holiday"),answer:()=>o("our reply")},xE=()=>{y.value=null};Oq=({problem:e})=>e?r`<p class="t13" role="alert">${B(e)}</p>`:r`<${Le} width=${60} /><${Le} width=${90} />`;Nq=({norm:e,waited:t,ended_at:n})=>e===null?o("no target"):n===null?o("{waited} of {norm} passed",{waited:t<6e4?o("{n} min",{n:0}):Je(t),norm:Je(e)}):o("target {norm}",{norm:Je(e)});_E=(e,t)=>tt(e)===tt(t),Bv=e=>_E(e,M.value)?H(e):`${Wt(e,M.value)}, ${H(e)}`});var CE={};_e(CE,{SlaBox:()=>Rq});function Rq({dialog:e}){let{seen:t}=xf(e),n=Cc(e),s=t?.first??null;return!s&&!e.waiting_since?null:r`<div class="slabox">
${s&&r`<${Iq} first=${s} />`}
${e.waiting_since&&r`<${zq} dialog=${e} target=${n} />`}
</div>`}function zq({dialog:e,target:t}){let n=t?t.look==="bad"?o("Overdue by"):t.opens===null?o("Reply within"):o("Reply due"):o("The client waits"),s=t?t.look==="bad"?Je(t.late):Wi(t,M.value):Je(Math.max(0,M.value-e.waiting_since));return r`<button type="button" class=${t?.look??""} aria-haspopup="dialog"
onClick=${a=>Tc(e.id,a.currentTarget)}>
<span class="k">${n}</span>
<span class="v">
${t?r`<${wg} target=${t} />`:r`<${d} name="hourglass" size="s" />`} ${s}
</span>
</button>`}var Iq,OE=b(()=>{ve();oe();C();w();Is();N();Iv();Iq=({first:e})=>r`<div class=${e.late?"bad":"ok"}>
<div class="k">${o("First reply")}</div>
<div class="v"><${d} name=${e.late?"flame":"check"} size="s" />${Je(e.waited)}</div>
</div>`});var AE,NE,EE,Sf,Tf=b(()=>{se();ve();vt();w();J();_r();Ks();kg();R();Is();cn();AE=Zt(["clock"],()=>Promise.resolve().then(()=>(TE(),SE)),"Strip"),NE=fe(()=>Promise.resolve().then(()=>(OE(),CE)),"SlaBox"),EE=()=>E.peek().page==="inbox"?qn():void 0;He({id:"clock",group:"dialog",label:()=>o("How long the client waits"),icon:"hourglass",key:"KeyQ",when:()=>!!EE(),run:()=>Tc(EE().id,document.querySelector("[data-clock]")??document.querySelector(".thead .sub"))});Sf=new Map;he(()=>{let e=M.value,t=new Set;for(let n of Object.values(ae.peek())){let s=n.assignee_id===P.peek()?.id?Bi(n,no.peek(),e):null;if(!s)continue;t.add(n.id);let a=Sf.get(n.id);Sf.set(n.id,{due:n.due_at,look:s.look}),!(a?.due!==n.due_at||a.look===s.look)&&(s.look==="warn"&&Cs(o("{name}: a reply is due soon",{name:n.name})),s.look==="bad"&&Cs(o("{name}: the reply is overdue",{name:n.name})))}for(let n of Sf.keys())t.has(n)||Sf.delete(n)})});function PE({contact:e}){let[t,n]=g(!1);return t?r`<${Kq} contact=${e} shut=${()=>n(!1)} />`:r`<button type="button" class="link t13 addaddr hrow tight" onClick=${()=>n(!0)}>
<${d} name="plus" size="s" />
${o("Add an address")}
</button>`}function Kq({contact:e,shut:t}){let[n,s]=g("email"),[a,i]=g(""),[l,c]=g(null),[u,p]=g(!1),m=O(null);return W(()=>m.current.focus(),[]),r`<form class="addform" onSubmit=${async $=>{if($.preventDefault(),!(u||!a.trim())){p(!0);try{await wm(e,n,a.trim()),t()}catch(v){p(!1),c(v.status===422?Fq[n]():B(v)),m.current?.focus()}}}} onKeyDown=${$=>{$.key==="Escape"&&($.preventDefault(),$.stopPropagation(),t())}} aria-label=${o("Add an address")}>
<label class="vh" for="akind">${o("Address type")}</label>
<select class="input" id="akind" value=${n} onChange=${$=>{s($.target.value),c(null)}}>
${Bq.map($=>r`<option value=${$}>${Ce($)}</option>`)}
</select>
<label class="vh" for="avalue">${o("Address")}</label>
<input class="input" id="avalue" ref=${m} value=${a} autocomplete="off"
inputmode=${n==="email"?"email":n==="phone"?"tel":"text"} placeholder=${Wq[n]()}
aria-invalid=${l?"true":null} aria-describedby=${l?"aerror":null}
onInput=${$=>{i($.target.value),c(null)}} />
${l&&r`<p class="hint bad" id="aerror" role="alert">${l}</p>`}
<p class="hint">${o("Conversations from this address will be added to the card.")}</p>
<span class="hrow">
<button type="submit" class="btn small primary" aria-busy=${String(u)}>${o("Add")}</button>
<button type="button" class="btn small quiet" onClick=${t}>${o("Cancel")}</button>
</span>
</form>`}var Bq,Wq,Fq,DE=b(()=>{z();C();Ze();V();w();N();Bq=["email","phone","telegram","vk"],Wq={email:()=>o("name@example.com"),phone:()=>o("+7 900 000-00-00"),telegram:()=>o("numeric ID, not the @name"),vk:()=>o("numeric page ID")},Fq={email:()=>o("This is not an email address."),phone:()=>o("This is not a phone number."),telegram:()=>o("Enter the numeric Telegram ID, not the @name."),vk:()=>o("Enter the numeric VK ID, not the page address.")}});function jq({contact:e,field:t,onSaved:n}){let[s,a,i,l]=ME[t],[c,u]=g(null),p=async h=>{u(h);try{return await wc(e,{[t]:h}),n({...e,[t]:h}),!0}catch(f){return ne(B(f)),!1}finally{u(null)}},m=async h=>{await p(h)&&Q(h?a():i(),{icon:l,undo:()=>p(!h)})};return r`<label class="srow nop">
<span class="grow t13">${s()}</span>
<input class="tog" type="checkbox" role="switch" checked=${c??!!e[t]}
aria-busy=${c===null?null:"true"} onChange=${h=>m(h.currentTarget.checked)} />
</label>`}var ME,Cf,Fv=b(()=>{z();C();V();w();be();Ze();ME={no_automatic:[()=>o("No automatic messages"),()=>o("No automatic messages to this client"),()=>o("Automatic messages to this client allowed"),"zap"],sender_blocked:[()=>o("Blocked sender"),()=>o("Sender blocked: messages are kept, nobody is notified"),()=>o("Sender unblocked"),"ban"]},Cf=({contact:e,onSaved:t=n=>{}})=>Object.keys(ME).map(n=>r`<${jq} key=${n} contact=${e} field=${n} onSaved=${t} />`)});var LE={};_e(LE,{Card:()=>qq,Section:()=>er,facts:()=>Ef,pastOf:()=>Of});function qq(){let{dialog:e}=E.value,t=ae.value[e],n=t&&Z.value.contacts[t.contact_id];return r`<${Uq} open=${mt.value} busy=${!n}>
${t&&r`<${Yq} dialog=${t} contact=${n} />`}
<//>`}function Uq({open:e,busy:t,children:n}){let s=()=>{e?mt.value=!1:oo.value=!0};return r`
${e&&r`<${Hq} />`}
<aside class=${e?"ccard drawer":"ccard"} id="card" tabindex="-1" aria-label=${o("Client card")}
aria-busy=${t?"true":null} onKeyDown=${e?Ot:null}>
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
`}function Hq(){return we(),W(()=>Et("#card .phead button")?.focus({preventScroll:!0}),[]),null}function Yq({dialog:e,contact:t}){let n=t?.name??e.name;return r`
<div class="cc-top">
<${te} name=${n} face=${e.avatar} size="lg" />
<div class="grow">
${t?r`
<${Sl} key=${t.id} value=${t.name} label=${o("Client name")}
save=${s=>wc(t,{name:s})} needed head="h3" look="b6 t16" />
<p class="t12 dim">${o("Client since {date}",{date:Wt(t.created_at)})}</p>
`:r`<h3 class="b6 t16 cut">${n}</h3><${Le} width=${60} />`}
</div>
</div>
<${NE} key=${e.id} dialog=${e} />
<${er} name="dialog" title=${o("Conversation")}><${qS} key=${e.id} dialog=${e} /><//>
${t?r`
<${Vq} contact=${t} dialog=${e} />
<${RE} key=${e.id} dialog=${e} />
<${Jq} contact=${t} />
<${Qq} contact=${t} /><${Zq} contact=${t} />
`:r`<div class="sks">${[100,76,88,52].map(s=>r`<${Le} width=${s} />`)}</div>`}
`}function Vq({contact:e,dialog:t}){return r`<${er} name="contacts" title=${o("Contacts")}>
${e.identities.map(n=>{let s=n.label||n.external_id;return r`<button type="button" class="crow" key=${n.id} title=${o("Copy")}
aria-label=${o("Copy {value}",{value:s})} onClick=${()=>Dt(s)}>
<${ye} kind=${n.kind} named />
<span class="grow cut">${s}</span>
${n.kind===t.kind&&s===(t.label||n.external_id)&&r`<span class="t12 dim">${o("current")}</span>`}
<${d} name="copy" size="s" />
</button>`})}
<${PE} key=${e.id} contact=${e} />
<//>`}function Jq({contact:e}){let t=Of(e);return r`<${er} name="dialogs" title=${o("All conversations")} count=${t.length}>
${t.map(({dialog:n,episode:s})=>r`<a class="crow" key=${s.number} href=${U(E.value.view,n.id)}>
<${ye} kind=${n.kind} named />
<span class="grow">
<span class="cut">${s.title||Tr(n)}</span>
<span class="t12 dim cut">${Ef(s)}</span>
${n.id===E.value.dialog&&s.state==="open"?r`<span class="vh">${o("current")}</span>`:null}
</span>
</a>`)}
<a class="link t13 addaddr hrow tight" href=${kp(e.id)}>
<${d} name="history" size="s" />
${o("Full history")}
</a>
<//>`}function Ef(e){let t=e.state==="open",n=t?e.assignee_id:e.closed_by??e.assignee_id;return[o("No. {number}",{number:pe(e.number)}),nt(t?e.opened_at:e.closed_at,M.value),t?o("open"):n?ka(G(n)):o("closed")].join(" · ")}function Qq({contact:e}){return r`<${er} name="note" title=${o("Client note")}>
<${Sl} key=${e.id} value=${e.note??""} label=${o("Client note")}
empty=${o("Add a note about the client")} save=${t=>wc(e,{note:t})} long />
<//>`}var Gq,er,Of,Zq,Af=b(()=>{z();Zo();C();Ze();re();ve();oe();w();Te();Pt();J();R();Tf();Wr();DE();Fv();N();Sv();Se();ai();Gq=e=>localStorage.getItem("okno.fold."+e)==="1",er=({name:e,title:t,count:n,children:s})=>r`<details class="sect" open=${!Gq(e)}
onToggle=${a=>localStorage.setItem("okno.fold."+e,a.currentTarget.open?"0":"1")}>
<summary>
${t} ${n>0&&r`<span class="n">${n}</span>`} <${d} name="chevron-down" size="s" />
</summary>
${s}
</details>`;Of=e=>e.dialogs.flatMap(t=>t.episodes.map(n=>({dialog:t,episode:n}))).sort((t,n)=>n.episode.opened_at-t.episode.opened_at);Zq=({contact:e})=>r`<${er} name="consent" title=${o("Consents and bans")}>
<${Cf} key=${e.id} contact=${e} />
<//>`});function Nf(e){A(()=>{let n=!0,s=()=>K(`/api/dialogs/${e}/tasks`).then(i=>n&&Ya(i.items,vn(i.cursor)),()=>{});s();let a=i=>{i.some(l=>l.k==="gone"&&l.of==="task")&&s()};return Kv.add(a),()=>{n=!1,Kv.delete(a)}},[e]);let t=Object.values(lt.value).filter(n=>n.dialog_id===e).sort((n,s)=>Number(Vt(s))-Number(Vt(n))||s.id-n.id);return{known:t,open:t.filter(Vt),done:t.filter(n=>!Vt(n))}}var Kv,jv=b(()=>{z();V();Qt();rt();Gn();En();Kv=new Set;an(e=>{for(let t of Kv)t(e)})});var IE={};_e(IE,{CardTasks:()=>e3});function e3({dialog:e}){let[t,n]=g(!1),s=e.tasks?.open??0,{known:a,open:i,done:l}=Nf(e.id),c=[...i,...t?l:l.slice(0,i.length?0:Xq)];return r`<${er} name="tasks" title=${o("Tasks")} count=${i.length||s}>
${c.map(u=>r`<a class="crow" key=${u.id} href=${on(u.id)} data-task=${u.id}>
<span class="st"><${Jn} base=${u.base} /></span>
<span class="grow">
<span class="cut">${u.title}</span>
<span class="t12 dim hrow">
${o("No. {number}",{number:u.number})}
<${Va} task=${u} />
${u.due_at!==null&&r`<${Ga} task=${u} />`}
</span>
</span>
</a>`)}
${c.length<a.length&&r`<button type="button" class="link t12" onClick=${()=>n(!0)}>
${o("Finished tasks: {n}",{n:l.length})}
</button>`}
<button type="button" class="link t13 addaddr hrow tight" onClick=${()=>Gt({dialog_id:e.id})}>
<${d} name="plus" size="s" />
${o("New task")}
</button>
<//>`}var Xq,zE=b(()=>{z();C();w();J();Af();N();jv();ta();go();Xq=5});function qv({template:e=null,onSave:t,onDone:n}){let[s,a]=g(e?.name??""),[i,l]=g(e?.steps??[{...BE}]),[c,u]=g(null),[p,m]=g(!1),h=O(null);W(()=>h.current.focus(),[]);let f=(_,x)=>l(i.map((k,D)=>D===_?{...k,...x}:k)),$=i.findIndex((_,x)=>x>0&&!_.title.trim());return r`<form class="tplform" novalidate onSubmit=${async _=>{if(_.preventDefault(),!p){if(!s.trim()){u(o("Enter a name.")),h.current.focus();return}if($>0){u(o("Only the first task may take its title from the message."));return}m(!0);try{await t({name:s.trim(),steps:i.map(o3)})}catch(x){if(!(x instanceof Y))throw x;u(We(x)),m(!1)}}}}
aria-label=${e?o("Template {name}",{name:e.name}):o("New template")}>
<div class="field">
<label for="tpn">${o("Template name")}</label>
<input class="input" id="tpn" ref=${h} maxlength="40" autocomplete="off" value=${s}
onInput=${_=>a(_.currentTarget.value)} />
</div>
${i.map((_,x)=>r`<${s3} key=${x} step=${_} number=${x+1} onChange=${k=>f(x,k)}
onRemove=${i.length>1?()=>l(i.filter((k,D)=>D!==x)):null} />`)}
${c&&r`<p class="hint bad" role="alert">${c}</p>`}
<div class="hrow wrap">
<button type="button" class="btn small" disabled=${i.length>=t3}
onClick=${()=>l([...i,{...BE}])}>
<${d} name="plus" size="s" />${o("Add a task")}
</button>
<span class="grow"></span>
<button type="button" class="btn quiet" onClick=${n}>${o("Cancel")}</button>
<button type="submit" class="btn primary" disabled=${p}>${o("Save")}</button>
</div>
</form>`}function s3({step:e,number:t,onChange:n,onRemove:s}){let a=c=>`tps${t}${c}`,i=e.mine?"me":String(e.assignee_id??""),l=c=>n({mine:c==="me",assignee_id:c==="me"||!c?null:Number(c)});return r`<fieldset class="tplstep">
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
<${r3} id=${a("d")} minutes=${e.due_minutes} onChange=${c=>n({due_minutes:c})} />
<div class="field">
<label for=${a("a")}>${o("Assignee")}</label>
<select class="input sel" id=${a("a")} value=${i}
onChange=${c=>l(c.currentTarget.value)}>
<option value="">${o("nobody")}</option>
<option value="me">${o("whoever uses the template")}</option>
${a3(e.assignee_id).map(c=>r`<option key=${c.id} value=${c.id}>${c.name}</option>`)}
</select>
</div>
</div>
<div class="taskpair">
<div class="field">
<label for=${a("y")}>${o("Type")}</label>
<select class="input sel" id=${a("y")} value=${e.type_id??""}
onChange=${c=>n({type_id:Number(c.currentTarget.value)||null})}>
<option value="">${o("none")}</option>
${Ha().map(c=>r`<option key=${c.id} value=${c.id}>${Zs(c)}</option>`)}
</select>
</div>
<div class="field">
<span class="lab">${o("Priority")}</span>
<${Lt} label=${o("Priority")} options=${Lo.map(([c,u])=>[c,u()])}
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
</fieldset>`}function r3({id:e,minutes:t,onChange:n}){let[s,a]=g(t?n3(t):1440),i=c=>{let u=Number(c);n(c.trim()===""||!Number.isInteger(u)||u<0?null:Math.min(u*s,366*1440))},l=c=>{t!==null&&n(Math.min(t/s*c,366*1440)),a(c)};return r`<div class="field">
<label for=${e}>${o("Due after the start")}</label>
<span class="hrow">
<input class="input numin" id=${e} inputmode="numeric" autocomplete="off" placeholder=${o("none")}
value=${t===null?"":t/s} onInput=${c=>i(c.currentTarget.value)} />
<select class="input sel" aria-label=${o("Unit of time")} value=${s}
onChange=${c=>l(Number(c.currentTarget.value))}>
${WE.map(([c,u])=>r`<option key=${c} value=${c}>${u()}</option>`)}
</select>
</span>
</div>`}var t3,WE,BE,n3,o3,a3,FE=b(()=>{z();C();V();w();R();N();Kt();Ht();Vn();en();t3=20,WE=[[1,()=>o("minutes")],[60,()=>o("hours")],[1440,()=>o("days")]],BE={title:"",text:"",kind:null,type_id:null,priority:0,due_minutes:null,assignee_id:null,mine:!1,team_id:null,checks:[]},n3=e=>WE.findLast(([t])=>e%t===0)?.[0]??1;o3=e=>({...e,title:e.title.trim(),checks:e.checks.map(t=>t.trim()).filter(Boolean)});a3=e=>Object.values(Pe.value).filter(t=>t.active||t.id===e).sort((t,n)=>t.name.localeCompare(n.name))});function KE(){let[e,t]=g(null),[n,s]=g(null),[a,i]=g(null),l=async()=>{try{t((await K("/api/task-templates")).templates),s(null)}catch($){if(!($ instanceof Y))throw $;s($)}};A(()=>{l()},[]);let c=async $=>{try{return t((await $()).templates),!0}catch(v){if(!(v instanceof Y))throw v;return ne(B(v)),!1}},u=async($,v)=>{let _=await($==="new"?F("/api/task-templates",v):F(Uv($),v,{method:"PATCH"}));t(_.templates),i(null)},p=($,v)=>c(()=>F(Uv($,"/removed"),{removed:v})),m=async({id:$,name:v})=>{await p($,!0)&&Q(o("Template deleted: {name}",{name:v}),{icon:"x",undo:()=>p($,!1)})},h=($,v)=>{let _=e[v<0?$-1:$+2]?.id??null;return c(()=>F(Uv(e[$].id,"/place"),{before:_}))},f=r`<button type="button" class="btn small" onClick=${()=>i("new")}>
<${d} name="plus" size="s" />${o("New template")}
</button>`;return r`<${ot} id="ttph" title=${o("Task templates")} side=${e&&a!=="new"&&f}>
<p class="lead">${o("A template makes several tasks at once, each with its due date, assignee and checklist.")}</p>
${n&&r`<${l3} problem=${n} retry=${l} />`}
${!e&&!n&&r`<div class="card fcard" aria-busy="true"><${Le} width=${60} /></div>`}
${a==="new"&&r`<div class="card">
<${qv} onSave=${$=>u("new",$)} onDone=${()=>i(null)} />
</div>`}
${e?.length===0&&a!=="new"&&r`<${i3} />`}
${e?.length>0&&r`<ul class="card stlist">
${e.map(($,v)=>r`<li key=${$.id}>
${a===$.id?r`<${qv} template=${$} onSave=${_=>u($.id,_)}
onDone=${()=>i(null)} />`:r`<${c3} one=${$} first=${v===0} last=${v===e.length-1}
onMove=${_=>h(v,_)} onEdit=${()=>i($.id)}
onRemove=${()=>m($)} />`}
</li>`)}
</ul>`}
<//>`}function c3({one:e,first:t,last:n,onMove:s,onEdit:a,onRemove:i}){let{name:l,steps:c}=e,u=c.map(p=>p.title||o("the client's message"));return r`<section class="strow" aria-label=${l}>
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
</section>`}var Uv,i3,l3,jE=b(()=>{z();C();V();w();be();N();Kt();FE();Uv=(e,t="")=>`/api/task-templates/${e}${t}`;i3=()=>r`<${ie} icon="list-checks" title=${o("No templates yet")}
text=${o("For work that repeats: a return, an installation, a claim.")} />`,l3=({problem:e,retry:t})=>r`<${ie} icon="unplug" title=${o("The templates could not be loaded")} text=${B(e)}>
<button type="button" class="btn" onClick=${t}>${o("Retry")}</button>
<//>`});var GE={};_e(GE,{TaskListSettings:()=>m3});function m3(){return r`
<${qE} id="tkss" of=${u3} rows=${ss()} />
<${qE} id="tkts" of=${p3} rows=${Ha()} />
<${KE} />
`}function qE({id:e,of:t,rows:n}){let[s,a]=g(null),i=()=>a(null),l=r`<button type="button" class="btn small" onClick=${()=>a("new")}>
<${d} name="plus" size="s" />${t.create()}
</button>`;return r`<${ot} id=${e} title=${t.title()} side=${s!=="new"&&l}>
<p class="lead">${t.lead()}</p>
${s==="new"&&r`<div class="card"><${HE} of=${t} onDone=${i} /></div>`}
<ul class="card stlist">
${n.map((c,u)=>r`<li key=${c.id}>
${s===c.id?r`<${HE} of=${t} row=${c} onDone=${i} />`:r`<${f3} of=${t} row=${c} rows=${n} index=${u}
onEdit=${()=>a(c.id)} />`}
</li>`)}
</ul>
<//>`}async function YE(e){try{return await e(),!0}catch(t){if(!(t instanceof Y))throw t;return ne(We(t)),!1}}function UE(e,t,n,s){let a=t[s<0?n-1:n+2];return YE(()=>F(`${e.path}/${t[n].id}/place`,{before:a?.id??null}))}async function d3(e,t){let n=s=>YE(()=>F(`${e.path}/${t.id}/removed`,{removed:s}));await n(!0)&&Q(o("Deleted: {name}",{name:e.nameOf(t)}),{icon:"x",undo:()=>n(!1)})}function f3({of:e,row:t,rows:n,index:s,onEdit:a}){let i=e.nameOf(t),l=e.isKept(t);return r`<section class="strow" aria-label=${i}>
${e.hasBase&&r`<span class="dotbox"><span class="st"><${Jn} base=${t.base} /></span></span>`}
<div class="grow">
<b class="b5 blk t13 cut">${i}</b>
${e.hasBase&&Zr(t.base)!==i&&r`<span class="t12 dim blk">${Zr(t.base)}</span>`}
</div>
<span class="hrow stacts">
<button type="button" class="ib small" disabled=${s===0} aria-label=${o("Move up: {name}",{name:i})}
title=${o("Move up")} onClick=${()=>UE(e,n,s,-1)}>
<${d} name="chevron-up" size="m" />
</button>
<button type="button" class="ib small" disabled=${s===n.length-1}
aria-label=${o("Move down: {name}",{name:i})} title=${o("Move down")}
onClick=${()=>UE(e,n,s,1)}>
<${d} name="chevron-down" size="m" />
</button>
<button type="button" class="btn small quiet" aria-label=${o("Change: {name}",{name:i})} onClick=${a}>
${o("Change")}
</button>
<button type="button" class="ib small" disabled=${l} aria-label=${o("Delete: {name}",{name:i})}
title=${l?o("Built-in status"):o("Delete")} onClick=${()=>d3(e,t)}>
<${d} name="x" size="m" />
</button>
</span>
</section>`}function HE({of:e,row:t=null,onDone:n}){let[s,a]=g(t?.name??""),[i,l]=g("active"),[c,u]=g(null),p=O(null);W(()=>p.current.focus(),[]);let m=t?e.builtIn(t):"",h=`nm${e.hasBase?"s":"t"}${t?.id??""}`,f=async $=>{$.preventDefault();let v={name:s.trim(),...!t&&e.hasBase&&{base:i}};try{await(t?F(`${e.path}/${t.id}`,v,{method:"PATCH"}):F(e.path,v)),n()}catch(_){if(!(_ instanceof Y))throw _;u(_),p.current.focus()}};return r`<form class="tmnew" aria-label=${t?e.nameOf(t):e.create()} onSubmit=${f}
onKeyDown=${$=>{$.key==="Escape"&&($.stopPropagation(),n())}}>
<div class="field">
<label for=${h}>${e.label()}</label>
<input class="input" id=${h} ref=${p} maxlength="40" required=${!m} placeholder=${m||null}
value=${s} aria-invalid=${c?"true":null} aria-describedby=${c?`${h}e`:null}
onInput=${$=>{a($.currentTarget.value),u(null)}} />
${c&&r`<span class="hint bad" id=${`${h}e`} role="alert">${We(c)}</span>`}
</div>
${!t&&e.hasBase&&r`<div class="field">
<label for=${`${h}b`}>${o("Behaves like")}</label>
<select class="input sel" id=${`${h}b`} value=${i}
onChange=${$=>l($.currentTarget.value)}>
${OC.map(([$,v])=>r`<option key=${$} value=${$}>${v()}</option>`)}
</select>
</div>`}
<div class="hrow">
<button type="submit" class="btn primary" disabled=${!m&&!s.trim()}>
${t?o("Save"):o("Create")}
</button>
<button type="button" class="btn quiet" onClick=${n}>${o("Cancel")}</button>
</div>
</form>`}var u3,p3,VE=b(()=>{z();C();V();w();be();N();Kt();ta();Vn();jE();en();u3={path:"/api/task-statuses",nameOf:Qs,builtIn:mv,hasBase:!0,title:()=>o("Statuses of tasks"),lead:()=>o("Columns of the board. A new status behaves like the built-in one that you choose for it."),create:()=>o("New task status"),label:()=>o("Name of the status"),isKept:e=>!!e.builtin},p3={path:"/api/task-types",nameOf:Zs,builtIn:dv,hasBase:!1,title:()=>o("Types of tasks"),lead:()=>o("Tasks that have a deleted type keep it."),create:()=>o("New task type"),label:()=>o("Name of the type"),isKept:()=>!1}});function Hv(e,t=()=>{}){let n=ae.peek()[e[0].dialog_id],s=wC(e.map(a=>[b3(a),a.text]));Gt({message_ids:e.map(a=>a.id),dialog_id:n.id,text:s,title:bl(s)||bl(n.title??""),made:t,promised_at:e.length===1&&e[0].kind==="out"?e[0].sent_at:null})}function sA({message:e}){let{author:t,kind:n,sent_at:s,tasks:a,text:i,automatic:l}=e;return!(n==="out"&&!l&&t.operator_id===P.value.id)||!i||a?.length||Na(e)||M.value-s>v3?null:r`<${h3} message=${e} />`}function k3(){if(jt.peek().size){oA(hl());return}let e=qn(),t=bt.peek()[e.id],n=t?kn(t).filter(Js):[],s=n.findLast(a=>a.kind==="in")??n.at(-1);s?Hv([s]):Gt({dialog_id:e.id})}var $3,JE,QE,ZE,XE,eA,tA,h3,RE,g3,nA,b3,oA,v3,Xa,ai=b(()=>{ve();vt();C();w();J();To();lo();dl();ou();Qt();R();Ks();Te();cn();un();re();go();cv();$3=fe(()=>Promise.resolve().then(()=>(jO(),KO)),"Tasks"),JE=Zt(["newtask"],()=>Promise.resolve().then(()=>(aE(),sE)),"NewTask"),QE=Zt(["closetasks"],()=>Promise.resolve().then(()=>(iE(),rE)),"CloseQuestion"),ZE=Zt(["massreply"],()=>Promise.resolve().then(()=>(uE(),cE)),"MassReply"),XE=Zt(["picktask"],()=>Promise.resolve().then(()=>(fE(),dE)),"LinkPicker"),eA=fe(()=>Promise.resolve().then(()=>(hE(),$E)),"TaskChips"),tA=fe(()=>Promise.resolve().then(()=>(Rv(),Lv)),"TypedPromise"),h3=fe(()=>Promise.resolve().then(()=>(Rv(),Lv)),"PromisedTask"),RE=fe(()=>Promise.resolve().then(()=>(zE(),IE)),"CardTasks"),g3=fe(()=>Promise.resolve().then(()=>(VE(),GE)),"TaskListSettings"),nA=(e=[])=>e.map(t=>[t.id,t]);at("taskstatus",{map:"taskstatuses",snapshot:e=>nA(e.taskstatuses)});at("tasktype",{map:"tasktypes",snapshot:e=>nA(e.tasktypes)});Vo({page:"tasks",path:_o(),icon:"circle-check-big",label:()=>o("Tasks"),title:()=>o("Tasks"),view:$3,tab:!0,count:()=>({shown:Me.value.tasks?.mine??0,urgent:(Me.value.tasks?.mine_late??0)>0})});rn({id:"tasks",group:"company",icon:"circle-check-big",label:()=>o("Tasks"),when:()=>P.value?.role==="administrator",view:g3});Z_((e,t)=>e.tasks?.open?(Hd.value={id:e.id,open:e.tasks.open,close:t},y.value="closetasks",!0):!1);b3=({author:e})=>e.operator_id?G(e.operator_id):e.name??"",oA=e=>Hv(e,Qr),v3=24*36e5;eC({id:"task",icon:"circle-check-big",key:"KeyT",label:()=>o("Create a task"),when:Js,run:e=>Hv([e]),runMany:oA});Xa=()=>E.peek().page==="tasks";He({id:"go-tasks",group:"go",label:()=>o("Tasks"),icon:"circle-check-big",key:"KeyG KeyT",run:()=>L(_o())},{id:"new-task-from",group:"dialog",label:()=>jt.peek().size?o("Create a task from the selected messages"):o("Create a task from the newest message"),icon:"circle-check-big",key:"KeyT",act:!0,opensField:!0,when:()=>E.peek().page==="inbox"&&!!qn(),run:k3},{id:"new-task",group:"tasks",label:()=>o("New task"),icon:"circle-check-big",key:"KeyC",act:!0,opensField:!0,when:Xa,run:()=>Gt()},{id:"new-task-anywhere",group:"everywhere",label:()=>o("New task"),icon:"circle-check-big",listed:!1,when:()=>!Xa(),run:()=>Gt()})});function aA({id:e,dialog:t,note:n,text:s}){let a=ax(e),i=a.filter(f=>f.typing==="reply"),l=a.filter(f=>f.typing==="note"),c=n?sl(s):[],u=f=>f.map($=>G($.id??$)).join(", "),p=f=>r`<b class="b5">${f}</b>`,m=null;if(i.length?m=pt(S("{who} is replying…","{who} are replying…",i.length),{who:p(u(i))}):c.length?m=pt(S("Your team will see the note, {who} will be notified","Your team will see the note, {who} will be notified",c.length),{who:p(c.map(f=>f.name).join(", "))}):l.length?m=pt(S("{who} is writing a note…","{who} are writing a note…",l.length),{who:p(u(l))}):Rp(e)?m=o("{name} is typing…",{name:Jo(t?.name??"")}):a.length&&(m=pt(S("{who} is here too","{who} are here too",a.length),{who:p(u(a))})),!m)return null;let h=i.length?i:l.length?l:a;return r`<div class="seen cseen" role="status">
${!c.length&&h.length>0&&r`<span class="stack">
${h.slice(0,3).map(f=>r`<${te} key=${f.id} name=${G(f.id)} size="xs" />`)}
</span>`}
<span class="cut">${m}</span>
</div>`}function iA({id:e,mode:t}){let n=Fr(e,t);if(n===null)return null;let s=bt.value[e],a=s&&kn(s).find(l=>l.no===n),i=a&&(a.author.operator_id?G(a.author.operator_id):a.author.name);return r`<div class="cquote">
<${d} name="reply" size="m" />
<span class="quote grow">
<b class="b5 blk cut">${i??o("Message {no}",{no:n})}</b>
<span class="cut blk">${a?rA(a):""}</span>
</span>
<button type="button" class="ib small" aria-label=${o("Remove the quote")} onClick=${()=>js(e,t,null)}>
<${d} name="x" size="m" />
</button>
</div>`}function lA({id:e,dialog:t,message:n}){let s=wt(t)?.can?.edit_hours,a=Ce(t.kind),i=s?S("{channel} lets you edit for {n} hour","{channel} lets you edit for {n} hours",s,{channel:a}):"";return r`<div class="cstrip" role="status">
<${d} name="square-pen" size="m" />
<span class="grow">
${o("You are editing your message from {time}.",{time:H(n.sent_at)})} ${i}
</span>
<button type="button" class="ib small" aria-label=${o("Cancel editing")} title="Esc"
onClick=${()=>fl(e)}>
<${d} name="x" size="m" />
</button>
</div>`}function cA({id:e}){let[t,n]=g(!1),s=W0(e);if(A(()=>{j0(e)},[e]),!s.length)return null;let a=bt.value[e],i=a?kn(a).findLast(c=>c.kind==="in")?.no??0:0,l=s.some(c=>c.no<i);return r`<div class=${l?"cstrip warn plan":"cstrip plan"}>
<div class="hrow">
<${d} name="calendar-clock" size="m" />
<span class="grow">
${s.length===1?o("Scheduled for {when}",{when:Ve(Po(s[0]))}):S("{n} reply scheduled","{n} replies scheduled",s.length)}
${l&&r`<b class="b6"> · ${o("the client has written since")}</b>`}
</span>
<button type="button" class="link t12" aria-expanded=${String(t)} onClick=${()=>n(!t)}>
${t?o("Hide"):o("Show")}
</button>
</div>
${t&&r`<ul class="plist">
${s.map(c=>r`<${y3} key=${c.id} message=${c} />`)}
</ul>`}
</div>`}function y3({message:e}){let t=`plan${e.id}`,n=y.value===t;return r`<li>
<span class="grow">
<b class="b5 blk">${Ve(Po(e))} · ${G(e.author.operator_id)}</b>
<span class="cut blk">${rA(e)}</span>
</span>
<span class="hrow tight pacts">
<button type="button" class="btn small" onClick=${()=>bb(e,null)}>${o("Send now")}</button>
<span class="popbox">
<button type="button" class="ib small" aria-label=${o("Another time")} title=${o("Another time")}
aria-haspopup="dialog" aria-expanded=${String(n)} onClick=${()=>{y.value=n?null:t}}>
<${d} name="calendar-clock" size="m" />
</button>
${n&&r`<${Qc} place="popplan" given=${Po(e)} pick=${s=>bb(e,s)} />`}
</span>
<button type="button" class="ib small" aria-label=${o("Undo and edit")} title=${o("Undo and edit")}
onClick=${()=>zo(e)}>
<${d} name="square-pen" size="m" />
</button>
</span>
</li>`}var rA,Yv=b(()=>{z();C();re();jc();tu();oe();yr();w();Te();Lm();Uc();Qt();R();lo();Hs();N();Ua();bd();rA=e=>e.text||Yt(e.content==="text"&&e.files?.length?"document":e.content)});function uA({id:e,dialog:t}){let n=es(e),s=n==="note",a=O(null),i=mn(e,n),l=t&&wt(t),c=s?w3:l?.can??{},u=!!c.subject&&!s,p=!s&&(Dn.value==="off"||l?.health==="trouble"||l?.health==="paused"),m=Rt(e,n),h=!!i.trim()||m.some(k=>["done","uploading","waiting"].includes(k.state)),f=jd(a,s);W(()=>Gv(a.current),[i]),A(()=>{hS()||za()},[]);let $=(k={})=>{if(!h||!t)return;let D=u&&ZS(e);if(D){document.getElementById("mail"+D.field)?.focus();return}Ch();let j=Et("#missing button");if(j){j.focus();return}hb(e,n,k),a.current?.focus()};W(()=>(fn.current={id:e,mode:n,mail:u,field:a.current,submit:$,wrap:k=>Kd(a.current,k),list:k=>ev(a.current,k)},()=>{fn.current=null}));let v=k=>{Kw(),Hn(e),ts(e,n,k.target.value),dx(e,n,k.target.value),f.look()},_=s||(ge.value?.send?.[t?.kind]??(u?"command":"enter"))==="command",x=k=>{if(!(k.isComposing||f.keys(k))){if(E3(k,_)){k.preventDefault(),!k.repeat&&_p()&&$();return}if(k.key==="Enter"&&u&&!k.shiftKey&&pC(a.current)){k.preventDefault();return}i||k.shiftKey||(k.key==="ArrowUp"&&!s&&S3(e,t)?k.preventDefault():k.code==="KeyZ"&&(k.ctrlKey||k.metaKey)&&(k.preventDefault(),Tp()))}};return r`<form class=${s?"comp asnote":"comp"}
aria-label=${s?o("Note for the team"):o("Reply to the client")} onSubmit=${k=>{k.preventDefault(),$()}}>
<div class="bar top">
<${N3} id=${e} mode=${n} field=${a} />
${s?r`<span class="hrow tight end t12 notehint">
<${d} name="lock" size="s" />
${o("The client will not see this")}
</span>`:t&&r`<span class="hrow tight end t12 mut">
<${ye} kind=${t.kind} />
<span class="cut">${u?l.name:Tr(t)}</span>
${!u&&t.label&&r`<span class="only-wide cut">· ${t.label}</span>`}
</span>`}
</div>
${u&&t&&r`<${oT} dialog=${t} />`}
<${iA} id=${e} mode=${n} />
<${dd} id=${e} kind=${t?.kind} mode=${n} />
<textarea class="tx" rows="2" ref=${a} value=${i} aria-label=${s?o("Note text"):o("Reply text")}
placeholder=${O3(s,t,p)} enterkeyhint=${_?"enter":"send"}
aria-controls=${f.list.length?"calls":null}
aria-activedescendant=${f.list.length?"call"+f.at:null} aria-autocomplete=${s?"list":null}
onInput=${v} onKeyDown=${x} onClick=${f.look} onBlur=${()=>{Ch(),f.close()}}></textarea>
<${qd} calls=${f} />
${!s&&i&&r`<${tA} id=${e} text=${i} />`}
<${fd} id=${e} mode=${n} again=${k=>{u1(e,k),a.current?.focus()}} without=${k=>{p1(e,k),a.current?.focus()}} />
<div class="bar cbarx">
<${x3} id=${e} mode=${n} mail=${u} can=${c} field=${a} calls=${f} />
<span class="grow"></span>
<${C3} id=${e} mode=${n} text=${i} />
<span class=${s?"":"split"}>
<button type="submit" class="btn primary" disabled=${!h}>
${!s&&r`<${d} name="send" size="s" />`}
${T3(s,p,e,m)}
<kbd class="only-wide">${_?`${ft} ↵`:"Enter"}</kbd>
</button>
${!s&&r`<${sT} disabled=${!h} />`}
</span>
</div>
${!s&&r`<${aT} send=${$} />`}
${y.value==="emoji"&&r`<${gC} pick=${k=>Fd(a.current,k)} />`}
</form>`}function x3({id:e,mode:t,mail:n,can:s,field:a,calls:i}){let l=(u,p,m,h)=>r`<button type="button" class="ib small" aria-label=${p} title=${m?`${p}  ${m}`:p}
onPointerDown=${f=>f.preventDefault()} onClick=${h}>
<${d} name=${u} size="m" />
</button>`,c=()=>{Fd(a.current,/(^|\s)$/.test(a.current.value.slice(0,a.current.selectionStart))?"@":" @"),i.look()};return r`
${n&&r`
${l("bold",o("Bold"),`${ft} B`,()=>Kd(a.current,"**"))}
${l("italic",o("Italic"),`${ft} I`,()=>Kd(a.current,"_"))}
${l("list",o("List"),`${ft} Shift 8`,()=>ev(a.current,!1))}
<${_3} field=${a} />
`}
${t==="note"&&l("at-sign",o("Mention a colleague"),"@",c)}
${s.files&&r`<${P1} id=${e} can=${s} mode=${t} />`}
<${hC} />
`}function _3({field:e}){let t=y.value==="link",n=s=>{s.preventDefault(),s.stopPropagation();let a=s.target.elements.address.value.trim();y.value=null,a&&uC(e.current,/^(https?:\/\/|mailto:)/i.test(a)?a:`https://${a}`)};return W(()=>{t&&document.getElementById("linkto")?.focus()},[t]),r`<span class="popbox">
<button type="button" class="ib small" aria-label=${o("Link")} title=${o("Link")} aria-expanded=${String(t)}
onPointerDown=${s=>s.preventDefault()} onClick=${()=>{y.value=t?null:"link"}}>
<${d} name="link" size="m" />
</button>
${t&&r`<form class="menu pop poplink" aria-label=${o("Link")} onSubmit=${n}>
<input class="input" id="linkto" name="address" autocomplete="off" aria-label=${o("Page address")}
placeholder="https://" />
<button type="submit" class="btn primary">${o("Insert")}</button>
</form>`}
</span>`}function S3(e,t){let n=bt.peek()[e],s=n&&kn(n).findLast(a=>a.kind==="out"&&a.author.operator_id===P.peek().id&&a.delivery?.state!=="cancelled");if(!s||!t||Do(s))return!1;if(Na(s))zo(s);else if(Wd(s,t))Bd(s);else return!1;return!0}function T3(e,t,n,s){return Kr.value[n]!==void 0?o("Sends when uploaded"):e?o("Leave a note"):Us(s)?o("Send when uploaded"):t?o("Queue"):o("Send")}function C3({id:e,mode:t,text:n}){return cS(e,t)!==void 0?r`<span class="t12 dim saved hrow tight" role="status">
<span class="only-wide">${o("A newer draft from another device.")}</span>
<button type="button" class="link" onClick=${()=>uS(e,t)}>${o("Restore previous draft")}</button>
</span>`:n.trim()?oS(e,t)?r`<span class="t12 dim only-wide saved">${o("Draft saved")}</span>`:Dn.value==="off"?r`<span class="t12 dim only-wide saved">${o("Draft saved on this device")}</span>`:null:null}function O3(e,t,n){return t?e?o("Write a note for the team"):n?o("You can write, the reply will wait in the queue"):o("Write a reply"):o("You can write while the messages load")}function E3(e,t){return e.key!=="Enter"||e.shiftKey?!1:e.ctrlKey||e.metaKey||!t}function Gv(e){e&&(e.style.height="auto",e.style.height=`${Math.min(e.scrollHeight,innerHeight*.4)}px`)}function N3({id:e,mode:t,field:n}){let s=i=>{Sn(e,i),requestAnimationFrame(()=>n.current?.focus())},a=i=>{i.key!=="ArrowLeft"&&i.key!=="ArrowRight"||(i.preventDefault(),Sn(e,t==="reply"?"note":"reply"),requestAnimationFrame(()=>Et(".md[aria-selected='true']")?.focus()))};return r`<div class="hrow mds" role="tablist" aria-label=${o("Where the text goes")} onKeyDown=${a}>
${A3.map(([i,l])=>r`<button type="button" class="md" role="tab" aria-selected=${String(t===i)}
tabindex=${t===i?0:-1} onClick=${()=>s(i)}>
${l()}
</button>`)}
</div>`}var w3,A3,pA=b(()=>{z();Zo();C();re();In();tu();yr();w();Bs();Oo();qc();kr();tv();ys();Qt();R();be();lo();rl();nv();Hs();$d();N();ov();bC();Lb();ai();bd();Yv();w3={files:!0,max_files:20};A3=[["reply",()=>o("Reply")],["note",()=>o("Note")]]});function D3(e,t){let n=e.findLast(a=>a.kind==="out")??e.at(-1),s={name:Jo(mA(n)),ago:Bx(n.created_at,t)};return n.kind==="note"?o("{name} left a note {ago}.",s):n.kind==="in"?o("{name} wrote {ago}.",s):o("{name} replied {ago}.",s)}function M3(){let[e,t]=g(Aa(Date.now()));return A(()=>{let n=setInterval(()=>t(Aa(Date.now())),1e3);return()=>clearInterval(n)},[]),e}function dA({entry:e}){let t=O(null);W(()=>t.current.focus({preventScroll:!0}),[e.key,e.last_no]);let n=O(0);W(()=>{n.current=Date.now(),X0(e.dialog_id,e.last_no)},[e.key,e.last_no]);let s=M3(),a=e.came??[],i=()=>{Date.now()-n.current>=L3&&Q0(e)};return r`<div class="card fencebox" role="alertdialog"
aria-label=${o("The conversation changed while you were writing")}>
<div class="fence">
<p class="t13">
<b class="b6">
${a.length?D3(a,s):o("The conversation changed while you were writing.")}
</b> ${o("Your reply has not been sent yet.")}
</p>
${a.length>Vv&&r`<p class="t12 dim">${o("The last {n} of {count} messages",{n:Vv,count:a.length})}</p>`}
<ol class="came">
${a.slice(-Vv).map(l=>r`<li class=${"msg fm "+(l.kind==="in"?"in":l.kind==="note"?"out note":"out")}
key=${l.id}>
<div class="box">
<span class="by">${mA(l)}</span>
${P3(l)}
<span class="mt">${H(l.created_at)}</span>
</div>
</li>`)}
</ol>
${e.text&&r`<blockquote class="quote">${e.text}</blockquote>`}
${e.files?.length>0&&r`<p class="t12 dim">
${S("{n} file","{n} files",e.files.length)}
: ${e.files.map(l=>l.name).join(", ")}
</p>`}
<div class="hrow">
<button type="button" class="btn quiet" onClick=${()=>g1(e)}>${o("Do not send")}</button>
<span class="grow"></span>
<button type="button" class="btn" onClick=${()=>Ka(e)}>${o("Edit")}</button>
<button type="button" class="btn primary" ref=${t} onClick=${i}>
${o("Send anyway")}
<kbd class="only-wide">Enter</kbd>
</button>
</div>
</div>
</div>`}var mA,P3,Vv,L3,fA=b(()=>{z();C();oe();w();zs();Te();Lr();lo();Hs();Ua();mA=({author:e})=>e.operator_id?G(e.operator_id):e.name,P3=e=>e.text||Yt(e.content==="text"?"document":e.content);Vv=20,L3=700});function $A({id:e,dialog:t}){let n=H0(e),s=es(e),a=rC(e);if(W3(e),n)return r`<div class="dock"><${dA} entry=${n} /></div>`;let i=s==="reply"&&t&&R3(t);return r`<div class="dock">
${t&&r`
<${cA} id=${e} />
<${aA} id=${e} dialog=${t} note=${s==="note"} text=${mn(e,s)} />
`}
${a&&t?r`
<${lA} id=${e} dialog=${t} message=${a.message} />
<${z3} id=${e} dialog=${t} text=${a.text} />
`:i?r`<${I3} id=${e} ...${i} />`:r`<${uA} id=${e} dialog=${t} />`}
</div>`}function R3(e){if(e.blocked_at)return{icon:"ban",title:e.thread_kind==="group"?o("We are no longer in this group"):o("The client has blocked the bot"),text:o("Messages have not been delivered since {date}.",{date:Wt(e.blocked_at)})};let t=wt(e);return!t||t.health==="removed"?{icon:"unplug",title:o("This channel was disconnected"),text:o("This channel can no longer send messages.")}:null}function I3({id:e,icon:t,title:n,text:s}){return r`<div class="creplace">
<${d} name=${t} />
<span class="grow t13"><b class="b6 blk">${n}</b>${s}</span>
<button type="button" class="btn" onClick=${()=>Sn(e,"note")}>${o("Leave a note")}</button>
</div>`}function z3({id:e,dialog:t,text:n}){let s=O(null);W(()=>Gv(s.current),[n]),W(()=>{s.current.focus(),s.current.setSelectionRange(n.length,n.length)},[]);let a=()=>{n.trim()&&Be(()=>lC(e))},i=l=>{l.key==="Escape"&&(l.stopPropagation(),l.preventDefault(),fl(e));let c=ge.value?.send?.[t.kind]==="command";l.key==="Enter"&&!l.shiftKey&&!l.isComposing&&(l.ctrlKey||l.metaKey||!c)&&(l.preventDefault(),a())};return r`<form class="comp editing" aria-label=${o("Editing a message")}
onSubmit=${l=>{l.preventDefault(),a()}}>
<div class="bar top">
<span class="md t13 b5">${o("Editing")}</span>
<span class="hrow tight end t12 mut">
<${ye} kind=${t.kind} />
<span class="cut">${Tr(t)}</span>
</span>
</div>
<textarea class="tx" rows="2" ref=${s} value=${n} aria-label=${o("New message text")}
onInput=${l=>iC(e,l.target.value)} onKeyDown=${i}></textarea>
<div class="bar">
<span class="grow"></span>
<button type="button" class="btn quiet" onClick=${()=>fl(e)}>${o("Do not change")}</button>
<button type="submit" class="btn primary" disabled=${!n.trim()}>
${o("Save changes")}
<kbd class="only-wide">Enter</kbd>
</button>
</div>
</form>`}function W3(e){let t=Z.value.mentions?.[e]?.no??null;A(()=>{if(t===null)return;let n=setInterval(()=>{let a=[...document.querySelectorAll(".log .msg.note[data-no]")].filter(F3).map(l=>Number(l.dataset.no)),i=Math.max(0,...a);document.hasFocus()&&!document.hidden&&i>=t&&(clearInterval(n),Ne("POST",`/api/dialogs/${e}/mentions`,{no:i}).catch(()=>{}))},B3);return()=>clearInterval(n)},[e,t])}function F3(e){let t=e.closest(".scroll")?.getBoundingClientRect(),n=e.getBoundingClientRect();return!!t&&n.bottom>t.top&&n.top<t.bottom}var B3,hA=b(()=>{z();C();Ze();V();In();tu();oe();w();zs();R();N();pA();fA();Yv();B3=1e3});function Al(e,{from:t=null}={}){let{view:n,dialog:s,at:a}=E.peek();s&&(ku.value=t?{dialog:s,no:t}:null,a===e&&L(U(n,s),{replace:!0}),L(U(n,s,e),{replace:!0}))}function gA(){let e=ku.peek();e&&Al(e.no)}var ku,yu,Nl=b(()=>{se();J();ku=T(null);yu=e=>new URL(U("all",e.dialog_id,e.no),location.origin).href});function vA(){yt.value=null,globalThis.CSS?.highlights?.delete("found"),Et("#conversation .scroll")?.focus({preventScroll:!0})}function j3(e){yt.value={...yt.peek(),q:e},clearTimeout(Jv),Jv=setTimeout(kA,K3)}async function kA(){clearTimeout(Jv);let{dialog:e,q:t}=yt.peek();if(!t.trim()||Qv(t)){yt.value={dialog:e,...Qb,q:t,asked:t};return}try{let n=await K(`/api/dialogs/${e}/find?${new URLSearchParams({q:t})}`);if(yt.peek()?.dialog!==e||yt.peek().q!==t)return;yt.value={...yt.peek(),asked:t,found:n.found,more:n.more,swapped:n.other_layout,at:-1,failed:!1},n.found.length&&Pl(1)}catch(n){if(!(n instanceof Y))throw n;yt.peek()&&(yt.value={...yt.peek(),asked:t,found:[],failed:!0})}}function Pl(e){let{found:t,at:n}=yt.peek();if(!t.length)return;let s=(n+e+t.length)%t.length;yt.value={...yt.peek(),at:s},Al(t[s])}function q3(e){let{q:t,asked:n,dialog:s}=yt.peek(),a=Qv(t);a?Al(Math.max(1,Math.min(a,ae.peek()[s]?.last_no??a))):t!==n?kA():Pl(e.shiftKey?-1:1)}function U3(e){if(e.key==="Escape")vA();else if(e.key==="Enter")q3(e);else if(e.key==="ArrowUp")Pl(1);else if(e.key==="ArrowDown")Pl(-1);else return;e.preventDefault(),e.stopPropagation()}function yA({id:e}){let t=O(null),n=VT(e);if(W(()=>{n&&t.current?.focus()},[n]),!n)return null;let{q:s,asked:a,found:i,at:l,more:c,swapped:u,failed:p}=yt.value,m=p?o("Search failed"):!a.trim()||Qv(a)?"":i.length?o("{i} of {n}",{i:l+1,n:pe(i.length)+(c?"+":"")}):o("Nothing found");return r`<div class="findbar" role="search" aria-label=${o("Find in the conversation")}>
<${d} name="search" size="m" />
<input id="findq" ref=${t} class="grow" type="text" value=${s} maxlength="200" autocomplete="off"
spellcheck=${!1} aria-label=${o("Find in the conversation")} placeholder=${o("Words or message No.")}
onInput=${h=>j3(h.target.value)} onKeyDown=${U3} />
<span class="t12 mut num" role="status">${m}${u&&` · ${o("as “{text}”",{text:u})}`}</span>
<button type="button" class="ib small" disabled=${i.length<1} aria-label=${o("Earlier")}
title=${o("Earlier")+"  ↑"} onClick=${()=>Pl(1)}>
<${d} name="chevron-up" size="m" />
</button>
<button type="button" class="ib small" disabled=${i.length<1} aria-label=${o("Later")}
title=${o("Later")+"  ↓"} onClick=${()=>Pl(-1)}>
<${d} name="chevron-down" size="m" />
</button>
<button type="button" class="ib small" aria-label=${o("Dismiss")} title=${o("Dismiss")+"  Esc"} onClick=${vA}>
<${d} name="x" size="m" />
</button>
</div>`}function wA(e){let{highlights:t}=globalThis.CSS??{};if(!t||!yt.peek())return;let{asked:n,swapped:s,found:a}=yt.peek(),i=((s??n).toLowerCase().match(/[\p{L}\p{N}]{2,}/gu)??[]).map(u=>u.slice(0,Math.max(3,u.length-2))),l=[],c=new Set(a);for(let u of i.length?e.querySelectorAll("li[data-no]"):[])if(c.has(Number(u.dataset.no))&&l.length<bA){for(let p of H3(u,i))if(l.push(p)>=bA)break}t.set("found",new Highlight(...l))}function*H3(e,t){let n=document.createTreeWalker(e,NodeFilter.SHOW_TEXT);for(let s=n.nextNode();s;s=n.nextNode())if(!s.parentElement.closest(".mt, .by, .av"))for(let a of s.nodeValue.matchAll(/[\p{L}\p{N}]+/gu)){if(!t.some(l=>a[0].toLowerCase().startsWith(l)))continue;let i=new Range;i.setStart(s,a.index),i.setEnd(s,a.index+a[0].length),yield i}}var K3,Jv,Qv,bA,Zv=b(()=>{z();Zo();C();V();oe();w();Md();Nl();R();N();K3=180,Jv=0;Qv=e=>Number(/^\s*[№#]\s*(\d{1,9})\s*$/.exec(e)?.[1]??0);bA=1e3});async function Xv(e){try{return await e()}catch(t){return ne(B(t)),null}}function xA(e){let t=wt(ae.value[e.dialog_id]??{})?.can??{},n=["sent","delivered","read"].includes(e.delivery?.state),s=!t.delete_hours||Date.now()-e.sent_at<t.delete_hours*Y3;return!!(t.delete&&n&&s&&ek(e)&&!e.deleted_at&&(e.files?.length??0)<2)}function tk(e){let t=new Set(Dl.peek());t.delete(e)||t.add(e),Dl.value=t}async function nk(e,t){let n=Z.peek().marks[e];Pf.add(e),await Xv(async()=>{let s=await F(`/api/dialogs/${e}/unread`,{no:t});le({t:"unreadFrom",id:e,read_no:s.read_no}),Q($m(e),{icon:"mail",undo:()=>(Pf.delete(e),le({t:"read",id:e,client_no:n??0}),Xv(()=>F(`/api/dialogs/${e}/read`,{client_no:n??0})))})})}var Y3,Df,ek,_A,SA,TA,CA,Dl,OA,Pf,EA,AA,wu=b(()=>{se();Ls();be();V();R();Y3=36e5;Df=(e,t,n)=>Xv(async()=>(le({t:"result",...await F(`/api/messages/${e.id}/${t}`,n)}),!0));ek=e=>e.kind==="out"&&e.author.operator_id===P.value.id,_A=e=>Df(e,"delete",{}),SA=(e,t)=>Df(e,"reaction",{emoji:t}),TA=e=>Df(e,"amend",{act:"again"}),CA=e=>Df(e,"amend",{act:"drop"}),Dl=T(new Set);OA=e=>K(`/api/messages/${e.id}/versions`).then(t=>t.versions),Pf=new Set,EA=e=>Pf.has(e),AA=e=>Pf.delete(e)});var xu,NA,PA,DA,_u,Su=b(()=>{se();C();w();xu=T(null),NA=e=>{xu.value=e},PA=e=>!!xu.value?.when(e),DA=e=>xu.peek().run(e),_u=({message:e})=>xu.value?.when(e)?r`<button type="button" class="link whyb" aria-haspopup="dialog"
onClick=${()=>xu.peek().run(e)}>
${o("Why?")}
</button>`:null});function RA({message:e,at:t}){let{state:n,code:s,detail:a}=e.delivery;return n==="failed"?r`<span class="mt trouble">
<${d} name="circle-alert" size="s" />
<span>${o("Not sent")}: ${wn(s,a)}</span>
</span>`:n==="uncertain"?r`<span class="mt trouble">
<${d} name="circle-question-mark" size="s" />
<span title=${wn(s,a)}>${o("Delivery uncertain")}</span>
</span>`:r`<span class="mt">${t} <${Wo} state=${n} /></span>`}function IA({message:e,found:t}){let[n,s]=g(!1),a=MA(e),i=V3[e.delivery.code]?.(a)??o("{name} was cancelled",{name:a});return r`<li class=${t?"ev takenback found":"ev takenback"} data-no=${e.no}>
<span>
<${d} name="zap" size="s" />
${i} · <span title=${je(e.created_at)}>${H(e.created_at)}</span>
${" "}
<button type="button" class="link" aria-expanded=${String(n)} onClick=${()=>s(!n)}>
${n?o("Hide"):o("Show")}
</button>
<${_u} message=${e} />
${n&&r`<span class="taken">${e.text}</span>`}
</span>
</li>`}var G3,MA,Tu,LA,V3,ok=b(()=>{z();C();oe();w();N();Su();As();_d();G3={out_of_hours:()=>o("Out-of-hours reply"),receipt:()=>o("Receipt"),progress:()=>o("Progress update"),rating:()=>o("Rating request"),confirmation:()=>o("Confirmation"),incident:()=>o("Incident message")},MA=e=>G3[e.automatic]?.()??o("Auto-reply"),Tu=e=>e.kind==="out"&&!!e.automatic,LA=({message:e})=>r`<span class="by">
<${d} name="zap" size="s" />
${MA(e)}
<${_u} message=${e} />
</span>`;V3={"too-late":e=>o("{name} was not sent: it was too late",{name:e}),paused:e=>o("{name} was not sent: automation was stopped",{name:e})}});function zA({message:e,at:t}){let{delivery:n}=e;return Tu(e)?r`<${RA} message=${e} at=${t} />`:n.state==="failed"?r`<span class="mt trouble">
<${d} name="circle-alert" size="s" />
<span>${Q3(n)}</span>
<${Nn} run=${()=>km(e)}>${o("Retry")}<//>
<${Nn} run=${()=>Dt(e.text)}>${o("Copy")}<//>
</span>`:n.state==="uncertain"?r`<${J3} message=${e} />`:n.code==="checking"?r`<span class="mt trouble" role="status">
<${Wo} state="queued" />
<span>${o("Checking whether it arrived…")}</span>
</span>`:Do(e)?r`<span class="mt trouble">
<${d} name="calendar-clock" size="s" />
<span title=${je(Po(e))}>
${o("Scheduled for {when}",{when:Ve(Po(e))})}
</span>
<${Nn} run=${()=>zo(e)}>${o("Cancel")}<//>
</span>`:Na(e)?r`<${Z3} message=${e} at=${t} />`:n.state==="queued"&&(n.attempts>0||n.waits_for)?r`<span class="mt trouble">
<${Wo} state="waiting" />
<span>${n.waits_for?o("Waiting for an earlier message"):o("Queued")}</span>
<${Nn} run=${()=>zo(e)}>${o("Cancel")}<//>
</span>`:r`<span class="mt">${t} <${Wo} state=${n.state} /></span>`}function J3({message:e}){let{delivery:t}=e,n=wt(ae.value[e.dialog_id]??{}),s=n?.can?.can_check?o("Delivery uncertain"):o("Delivery uncertain: {platform} does not report it",{platform:Ce(n?.kind)});return r`<span class="mt trouble">
<${d} name="circle-question-mark" size="s" />
<span title=${wn(t.code,t.detail)}>${s}</span>
${n?.can?.can_check&&r`<${Nn} run=${()=>K_(e)}>${o("Check")}<//>`}
<${Nn} run=${()=>km(e)}>${o("Send again")}<//>
</span>`}function Z3({message:e,at:t}){let[n,s]=g(Date.now());A(()=>{let c=setInterval(()=>s(Date.now()),250);return()=>clearInterval(c)},[]);let a=e.delivery.not_before-e.created_at,i=Po(e)-n;if(i<=0)return r`<span class="mt">${t} <${Wo} state="sending" /></span>`;let l=Math.ceil(i/1e3);return r`<span class="mt trouble leaving" data-state="undo">
<svg class="ring" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
<circle class="bg" cx="6" cy="6" r="5" />
<circle class="fg" cx="6" cy="6" r="5" pathLength="100" stroke-dasharray="100"
stroke-dashoffset=${100-Math.min(100,i/a*100)} transform="rotate(-90 6 6)" />
</svg>
<span>${o("Sends in {n} s",{n:l})}</span>
<${Nn} run=${()=>zo(e)}>${o("Cancel")}<//>
</span>`}function BA({message:e,found:t}){let[n,s]=g(!1),a=e.author.operator_id===P.value.id?o("You cancelled sending"):o("{name} cancelled sending",{name:G(e.author.operator_id)});return r`<li class=${t?"ev takenback found":"ev takenback"} data-no=${e.no}>
<span>
<${d} name="undo-2" size="s" />
${a} · <span title=${je(e.created_at)}>${H(e.created_at)}</span>
${" "}
<button type="button" class="link" aria-expanded=${String(n)} onClick=${()=>s(!n)}>
${n?o("Hide"):o("Show")}
</button>
${n&&r`<span class="taken">
${e.text} <${Nn} run=${()=>km(e)}>${o("Send after all")}<//>
</span>`}
</span>
</li>`}function WA({entry:e}){let t=e.kind==="note",n=["msg out",t&&"note",e.phase==="refused"&&"fail",e.phase==="stale"&&"wait"].filter(Boolean).join(" ");return r`<li class=${n} data-pending=${e.phase}>
<div class="box">
${t&&r`<span class="by"><${d} name="lock" size="s" />${o("Note")} · ${P.value.name}</span>`}
${e.files?.length>0&&r`<${cl} files=${e.files} />`}
${e.text&&r`<span class="text">${e.text}</span>`}
<${tU} entry=${e} />
</div>
<${te} name=${P.value.name} />
</li>`}function tU({entry:e}){if(e.phase==="refused"){let n=X3[e.code]?.()??B({code:e.code});return r`<span class="mt trouble">
<${d} name="circle-alert" size="s" />
<span>${o("Not sent")}: ${n}</span>
${e.code!=="file-gone"&&r`<${Nn} run=${()=>Rm(e.key)}>${o("Retry")}<//>`}
<${Nn} run=${()=>Ka(e)}>${o("Edit")}<//>
<${Nn} run=${()=>Dt(e.text)}>${o("Copy")}<//>
</span>`}if(e.phase==="stale")return r`<span class="mt trouble">
<${d} name="circle-question-mark" size="s" />
<span>${o("Written over an hour ago, not sent")}</span>
<${Nn} run=${()=>Rm(e.key)}>${o("Send")}<//>
<${Nn} run=${()=>Ka(e)}>${o("Edit")}<//>
<${Nn} run=${()=>Hi(e.key)}>${o("Delete")}<//>
</span>`;if(e.phase==="queued"&&(e.tries>0||Dn.value!=="on")){let n=eU.includes(e.code)?B({code:e.code}):"",s=n?o("{why} This is saved here and will be sent automatically.",{why:n}):o("Queued");return r`<span class="mt trouble">
<${Wo} state="waiting" />
<span>${s}</span>
<${Nn} run=${()=>Ka(e)}>${o("Cancel")}<//>
</span>`}return r`<span class="mt">${H(e.at)} <${Wo} state="sending" /></span>`}var Nn,Q3,X3,eU,sk=b(()=>{z();C();Ze();V();oe();w();kr();zs();Te();R();lo();Hs();N();ok();As();Yr();_d();Nn=({run:e,children:t})=>r`<button type="button" class="link" onClick=${e}>${t}</button>`;Q3=({code:e,detail:t})=>e==="bounced"?[o("The email bounced"),t].filter(Boolean).join(": "):`${o("Not sent")}: ${wn(e,t)}`;X3={"cannot-see":()=>o("a mentioned colleague cannot see this conversation"),"address-wrong":()=>o("an address in Cc or Bcc is wrong"),"invalid-subject":()=>o("the subject cannot be sent"),"invalid-time":()=>o("the scheduled time has passed"),"file-gone":()=>o("a file is no longer there, attach it again"),blocked:()=>o("the client has blocked us"),"channel-removed":()=>o("the channel was disconnected")},eU=["no-space","read-only","disk-fault","database-damaged"]});var Mf,FA=b(()=>{mr();C();w();N();Mf=class extends jo{componentDidCatch(t){console.error(t),this.setState({broken:!0})}componentWillReceiveProps({message:t}){this.state.broken&&t.version!==this.props.message.version&&this.setState({broken:!1})}render({message:t,children:n},{broken:s}){if(!s)return n;let a=t.kind==="in"?"msg in":"msg out";return r`<li class=${a} data-no=${t.no} tabindex="-1">
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
</li>`}}});function UA(e){let t=KA(e);return ii.has(t)?Promise.resolve(ii.get(t)):(Lf.has(t)||(Lf.set(t,new Promise(n=>rk.push(()=>sU(e.id,t).then(n)))),HA()),Lf.get(t))}async function sU(e,t){try{let{card:n}=await K(`/api/links?message=${e}`);return aU(t,n),n}catch{return null}finally{Lf.delete(t)}}function HA(){for(;ak<nU&&rk.length;)ak+=1,rk.shift()().finally(()=>{ak-=1,HA()})}function aU(e,t){ii.set(e,t),ii.size>oU&&ii.delete(ii.keys().next().value)}var nU,oU,ii,Lf,rk,ak,KA,jA,qA,ik=b(()=>{V();nU=2,oU=400,ii=new Map,Lf=new Map,rk=[],ak=0,KA=({id:e,version:t})=>`${e}:${t}`,jA=({id:e,text:t,data:n,deleted_at:s})=>!!e&&!s&&(/https?:\/\/|www\./i.test(t)||(n.entities??[]).some(a=>a.type==="text_link")),qA=e=>ii.get(KA(e))});function JA({who:e}){let t=/^vk\.com\//.test(e)?ul(e):null;return t?r`<a class="link" href=${t} target="_blank" rel="noopener noreferrer nofollow">${e}</a>`:e}function QA({data:e}){return r`
${(e.forwards??[]).map((t,n)=>r`<${ZA} key=${n} one=${t} />`)}
${(e.posts??[]).map((t,n)=>r`<${rU} key=${"p"+n} post=${t} />`)}
`}function ZA({one:e}){return r`<div class="fwd">
<${VA} from=${e.from} at=${e.at} />
${e.text&&r`<${Ys} text=${e.text} />`}
${(e.forwards??[]).map((t,n)=>r`<${ZA} key=${n} one=${t} />`)}
${e.more>0&&r`<span class="fwh">${S("and {n} more","and {n} more",e.more)}</span>`}
</div>`}function rU({post:e}){let t=e.url&&ul(e.url);return r`<div class="wpost">
<div class="hrow">
<span class="grow">
<b class="b6 blk cut t13"><${JA} who=${e.from??""} /></b>
<span class="t12 dim">${o("post on a wall")}${e.at?` · ${YA(e.at)}`:""}</span>
</span>
<span class="ch vk" aria-hidden="true"><${d} name="ch-vk" /></span>
</div>
${e.text&&r`<div class="t13"><${Ys} text=${e.text} /></div>`}
<span class="t12 dim hrow wrap">
${[e.likes>0&&S("{n} like","{n} likes",e.likes),e.comments>0&&S("{n} comment","{n} comments",e.comments)].filter(Boolean).join(" · ")}
${t&&r`<a class="link" href=${t} target="_blank" rel="noopener noreferrer nofollow">
${o("Open in {place}",{place:o("VK")})}
</a>`}
</span>
</div>`}var YA,GA,VA,XA=b(()=>{C();oe();ve();w();Pb();N();Gc();YA=e=>e?`${nt(e*1e3,M.value)}, ${H(e*1e3)}`:"",GA=({data:e,children:t})=>r`<div class="fwd">
<${VA} from=${e.forwarded_from==="?"?"":e.forwarded_from} at=${e.forwarded_at} />
${t}
</div>`,VA=({from:e,at:t})=>r`<span class="fwh">
<${d} name="forward" size="s" />
${o("Forwarded")}
${e&&r`: <b class="b6"><${JA} who=${e} /></b>`}
${t?` · ${YA(t)}`:""}
</span>`});function Rf({message:e}){let{data:t}=e,n=`${eN(t.latitude)}, ${eN(t.longitude)}`,{latitude:s,longitude:a}=t,i=`https://www.openstreetmap.org/?mlat=${s}&mlon=${a}#map=17/${s}/${a}`;return r`<div class="loc">
<span class="locpin"><${d} name="map-pin" /></span>
<span class="loct grow">
<b class="b5 blk">${t.title||Yt("location")}</b>
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
</div>`}function lk({message:e,client:t}){let{data:n}=e,s=t&&Z.value.contacts[t],[a,i]=g(!1),l=s?.identities.some(u=>u.kind==="phone"&&tN(u.external_id)===tN(n.phone)),c=async()=>{i(!0);try{await wm(s,"phone",n.phone)}catch(u){ne(B(u))}i(!1)};return r`
<div class="vc">
<${te} name=${n.name||n.phone} />
<span class="grow">
<b class="b5 blk cut">${n.name||Yt("contact")}</b>
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
`}function ck({message:e}){let{question:t,options:n,votes:s=[],anonymous:a}=e.data,i=s.reduce((c,u)=>c+u,0),l=c=>i?Math.round((s[c]??0)/i*100):null;return r`
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
`}function uk({message:e}){let{emoji:t,value:n}=e.data;return r`<span class="dice">
<span class="diceface" aria-hidden="true">${t||"🎲"}</span>
<span class="t13">${n?o("rolled {n}",{n}):Yt("dice")}</span>
</span>`}function Cu({message:e}){let{data:t,content:n}=e,s=t.price||(t.total_amount?zx(t.total_amount,t.currency):"");return r`<div class="file named">
<${d} name=${{invoice:"banknote",story:"circle-dot",game:"play"}[n]} />
<span class="grow">
<b class="b5 blk">${t.title||t.from||Yt(n)}</b>
<span class="t12 dim blk">${[Yt(n),t.description,s].filter(Boolean).join(" · ")}</span>
</span>
</div>`}var eN,tN,nN=b(()=>{z();C();Ze();V();oe();w();be();R();N();Ua();eN=e=>Number(e).toFixed(4);Rf.knows=e=>typeof e.latitude=="number"&&typeof e.longitude=="number";tN=e=>String(e).replace(/\D/g,"");lk.knows=e=>!!(e.phone||e.name);ck.knows=e=>!!e.question;uk.knows=()=>!0;Cu.knows=e=>!!(e.title||e.from||e.description)});function oN({message:e}){let t=O(null),[n,s]=g(()=>qA(e));return A(()=>{if(n!==void 0)return;let a=new IntersectionObserver(i=>{i.some(l=>l.isIntersecting)&&(a.disconnect(),UA(e).then(s))});return a.observe(t.current),()=>a.disconnect()},[]),n?r`<${iU} message=${e} card=${n} />`:r`<span ref=${t}></span>`}function iU({message:e,card:t}){let[n,s]=g(t.picture),a=t.site&&t.site.toLowerCase()!==t.host?`${t.site} · ${t.host}`:t.host;return r`<a class=${n?"lp":"lp wordy"} href=${t.url} title=${t.url} target="_blank"
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
</a>`}var sN=b(()=>{z();C();ik()});function lN({file:e,data:t}){let n=O(null),[s,a]=g({on:!1,at:0,whole:e.duration??0,failed:!1}),[i,l]=g(Ou),[c,u]=g(!1),p=uU(e,t.waveform,n);A(()=>()=>{Ml===n.current&&(Ml=null)},[]);let m=()=>{let _=n.current;if(!_.paused){_.pause();return}Ml&&Ml!==_&&Ml.pause(),Ml=_,_.playbackRate=Ou,_.play().catch(()=>a(x=>({...x,failed:!0,on:!1})))},h=()=>{Ou=pk[(pk.indexOf(i)+1)%pk.length],n.current.playbackRate=Ou,l(Ou)},f=({target:_})=>a(x=>({...x,at:_.currentTime,whole:Number.isFinite(_.duration)?_.duration:x.whole})),$=_=>{let{whole:x}=s;x&&(n.current.currentTime=_*x)},v=e.kind==="voice"?o("Voice message"):e.name||o("Audio");return r`
<div class="voice" data-playing=${String(s.on)}>
<audio ref=${n} src=${rN(e)} preload="none"
onPlay=${()=>a(_=>({..._,on:!0,failed:!1}))}
onPause=${()=>a(_=>({..._,on:!1}))} onTimeUpdate=${f} onLoadedMetadata=${f}
onError=${()=>a(_=>({..._,failed:!0,on:!1}))}></audio>
<button type="button" class="pbtn" aria-label=${s.on?o("Pause"):o("Play {name}",{name:v})}
onClick=${m}>
<${d} name=${s.on?"pause":"play"} />
</button>
<span class="grow">
${e.kind==="audio"&&r`<b class="b5 blk cut">${v}</b>`}
<${cU} bars=${p} share=${s.whole?s.at/s.whole:0} seek=${$} label=${v}
at=${s.at} whole=${s.whole} />
<span class="vmeta">
<span class="num">
${s.failed?o("This browser cannot play it"):s.whole?`${Os(s.at)} / ${Os(s.whole)}`:Fn(e.size??0)}
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
`}function cU({bars:e,share:t,seek:n,label:s,at:a,whole:i}){let l=p=>{let m=p.currentTarget.getBoundingClientRect();n(Math.max(0,Math.min(1,(p.clientX-m.left)/m.width)))},c=p=>{let m={ArrowLeft:-5,ArrowRight:5}[p.key];!m||!i||(p.preventDefault(),p.stopPropagation(),n(Math.max(0,Math.min(1,(a+m)/i))))},u=Math.max(1,...e);return r`<span class="wvbox" role="slider" tabindex="0" aria-label=${s} aria-valuemin="0"
aria-valuemax=${Math.round(i)} aria-valuenow=${Math.round(a)}
aria-valuetext=${`${Os(a)} / ${Os(i)}`} onPointerDown=${l} onKeyDown=${c}>
<svg class="wv" viewBox=${`0 0 ${oa*4} 24`} preserveAspectRatio="none" aria-hidden="true">
${e.map((p,m)=>{let h=3+p/u*19;return r`<rect class=${(m+.5)/oa<=t?"on":""} x=${m*4} y=${12-h/2}
width="2.4" height=${h} rx="1.2" />`})}
</svg>
</span>`}function uU(e,t,n){let[s,a]=g(()=>t?.length?pU(t):iN.get(e.token)??aN);return A(()=>{if(s!==aN||!e.size||e.size>lU||!window.IntersectionObserver)return;let i=new IntersectionObserver(l=>{l.some(c=>c.isIntersecting)&&(i.disconnect(),mU(e).then(c=>{c&&a(c)}))});return i.observe(n.current.parentElement),()=>i.disconnect()},[]),s}async function mU(e){try{let t=await fetch(rN(e));if(!t.ok)return null;let s=(await new OfflineAudioContext(1,1,8e3).decodeAudioData(await t.arrayBuffer())).getChannelData(0),a=Math.max(1,Math.floor(s.length/oa)),i=Array.from({length:oa},(l,c)=>dU(s,c*a,a));return iN.set(e.token,i),i}catch{return null}}function dU(e,t,n){let s=0;for(let a=t;a<Math.min(e.length,t+n);a+=8)s=Math.max(s,Math.abs(e[a]));return Math.round(s*100)}var pk,oa,lU,rN,Ou,Ml,iN,aN,pU,cN=b(()=>{z();C();oe();w();N();pk=[1,1.5,2],oa=44,lU=15e5,rN=e=>`/files/${e.token}/media`,Ou=1,Ml=null,iN=new Map;aN=new Array(oa).fill(0);pU=e=>Array.from({length:oa},(t,n)=>Math.max(0,...e.slice(Math.floor(n*e.length/oa),Math.max(Math.floor(n*e.length/oa)+1,Math.floor((n+1)*e.length/oa)))))});function If({message:e,mail:t,client:n}){if(e.letter)return r`<${tT} message=${e} />`;let s=r`<${hU} message=${e} mail=${t} client=${n} />`;return e.data.forwarded_from&&!e.data.forwards?r`<${GA} data=${e.data}>${s}<//>`:s}function fU({message:e}){let{data:t}=e,n=t.forwards||t.posts?t.own??"":e.text;return n?r`<${Ys} text=${n} looks=${t.entities} names=${(t.mentions??[]).map(G)} />`:null}function hU({message:e,mail:t,client:n}){let{content:s,data:a}=e,i=r`<${fU} message=${e} />`,l=a.forwards||a.posts?r`<${QA} data=${a} />`:null;if(e.files?.length){let u=e.files.filter(uN),p=r`
${u.map(m=>r`<${lN} key=${m.id} file=${m} data=${u.length>1?{}:a} />`)}
<${cl} files=${e.files.filter(m=>!uN(m))} message=${e.id} />
`;return t?r`<div>${i}</div>${p}`:r`${l}${p}${i}`}let c=$U[s];return c&&c.knows(a)?r`<${c} message=${e} client=${n} />${i}`:s==="text"?r`
${l}
${i}
${!t&&jA(e)&&r`<${oN} key=${`${e.id}:${e.version}`} message=${e} />`}
`:r`<${gU} message=${e} />${i}`}function gU({message:e}){let t=e.has_original?r`<a class="link t13" href=${`/api/messages/${e.id}/original`} download>${o("Original")}</a>`:null;if(e.content==="unreadable")return r`<div class="raw">
<span class="hrow">
<${d} name="triangle-alert" size="m" />
<b class="b6">${o("Could not be read; the original is attached")}</b>
</span>
${t}
</div>`;let n=DT(e);return r`<div class="unk">
<span class="hrow">
<${d} name="circle-question-mark" size="m" />
<b class="b6">${o("“{kind}” cannot be shown here yet",{kind:Yt(e.content)})}</b>
</span>
${n&&r`<a class="link t13" href=${n.url} target="_blank" rel="noopener noreferrer nofollow">
${o("Open in {place}",{place:n.name})}
</a>`}
${t}
</div>`}var uN,$U,mk=b(()=>{C();ik();w();Te();N();Ua();XA();nN();Yr();Vc();sN();Gc();cN();uN=e=>e.state==="ready"&&["voice","audio"].includes(e.kind)&&/^audio\//.test(e.media_type),$U={location:Rf,venue:Rf,contact:lk,poll:ck,dice:uk,story:Cu,game:Cu,invoice:Cu}});function $N({message:e,found:t}){let n=e.has_original?r` · <a class="link" href=${`/api/messages/${e.id}/original`} download>${o("Original")}</a>`:null;return r`<${hN} message=${e} found=${t} icon=${bU[e.content]}
bad=${vU.has(e.content)} after=${r`<${_u} message=${e} />`}>
${Eu(e)}
${n}
<//>`}function Eu({content:e,data:t}){let n=t.by??null,s=kU[e];return s?s(t,n):e}function gN({message:e,found:t}){return r`<${hN} message=${e} found=${t} icon=${e.data.names?"user-round-plus":"circle-dot"}>
${wU(e)}
<//>`}function wU({data:e,author:t,text:n}){let s={name:r`<b>${t.name}</b>`,names:r`<b>${(e.names??[]).join(", ")}</b>`,title:e.title??""},a=_U[e.what];return a?pt(a(e),s):n?`${t.name}: ${n}`:pt(o("{name}: {what}"),{...s,what:o("chat event")})}var bU,vU,Fo,hN,kU,pN,dk,mN,dN,fN,yU,xU,_U,Au=b(()=>{C();oe();w();Te();R();N();Fi();Ht();Su();bU={assigned:"user-round",team_changed:"users-round",closed:"check",reopened:"undo-2",snoozed:"alarm-clock",unsnoozed:"alarm-clock-check",sla_breached:"flame",tagged:"tag",ranked:"arrow-up-down","no-answer":"message-circle-off",blocked:"ban",unblocked:"check",bounced:"mail-x","held-up":"mail",moved:"users-round"},vU=new Set(["blocked","bounced","sla_breached"]),Fo=e=>r`<b>${G(e)}</b>`;hN=({message:e,found:t,icon:n,bad:s,after:a,children:i})=>r`<li class=${["ev",s&&"bad",t&&"found"].filter(Boolean).join(" ")} data-no=${e.no}
tabindex="-1">
<span>
${n&&r`<${d} name=${n} size="s" />`}
${i} · <span title=${je(e.created_at)}>${H(e.created_at)}</span>
${a&&r` ${a}`}
</span>
</li>`;kU={assigned:(e,t)=>{if(e.to===null||e.to===void 0)return t?pt(o("{who} removed the assignee"),{who:Fo(t)}):o("No assignee now");let n=pt(o("Assignee: {who}"),{who:Fo(e.to)}),s=dN[e.cause]?.();return s?[...n,` · ${s}`,...mN(e.skipped)]:t&&t!==e.to?[...n," · ",...pt(o("assigned by {who}"),{who:Fo(t)})]:n},team_changed:(e,t)=>{let n=e.to?pt(o("Team: {team}"),{team:r`<b>${Ge.value[e.to]?.name??o("Deleted team")}</b>`}):[o("No team now")],s=e.run&&dN[e.cause]?.();return s?[...n,` · ${s}`,...mN(e.skipped)]:t?[...n," · ",Fo(t)]:n},closed:(e,t)=>{let n=yU[e.reason]?.();return[...t?pt(o("Closed by {who}"),{who:Fo(t)}):[o("The conversation was closed")],n&&` · ${n}`,e.comment&&` · ${e.comment}`]},reopened:(e,t)=>e.cause==="delivery"?o("Reopened: a reply was not delivered"):t?pt(o("Reopened by {who}"),{who:Fo(t)}):o("Reopened: the client wrote again"),snoozed:(e,t)=>[e.until?o("Snoozed until {when}",{when:Ve(e.until)}):o("Snoozed until the client replies"),e.reason&&` · ${o("reason “{reason}”",{reason:e.reason})}`,t&&" · ",t&&Fo(t)],unsnoozed:(e,t)=>e.cause==="person"&&t?pt(o("Unsnoozed by {who}"),{who:Fo(t)}):`${o("Unsnoozed")}: ${(fN[e.cause]??fN.time)()}`,sla_breached:e=>[o("The reply was due within {norm}",{norm:Je(e.norm)}),e.late&&` · ${o("announced late, Okno was not running")}`],tagged:(e,t)=>{let n=a=>r`<b>${a.map(tl).join(", ")}</b>`;return[e.added.length>0&&pt(o("Tags added: {tags}"),{tags:n(e.added)}),e.removed.length>0&&pt(o("Tags removed: {tags}"),{tags:n(e.removed)}),e.rule?o("by the rule “Tags by words”"):t&&Fo(t)].filter(Boolean).flatMap((a,i)=>i?[" · ",a]:[a])},ranked:(e,t)=>{let n=pt(o("Priority: {priority}"),{priority:r`<b>${On(e.to).toLocaleLowerCase()}</b>`});return t?[n," · ",Fo(t)]:n},"no-answer":(e,t)=>{let n=e.undone?o("Reply needed after all"):o("No reply needed");return t?[n," · ",Fo(t)]:n},bounced:e=>[o("The email bounced"),e.recipient,e.words||e.status].filter(Boolean).join(" · "),"held-up":e=>[o("Email delayed, the mail server keeps trying"),e.words||e.status].filter(Boolean).join(" · "),moved:()=>o("The group became a supergroup, the conversation continues here"),blocked:e=>e.group?o("We were removed from the group"):o("The client has blocked the bot"),unblocked:e=>e.group?o("We are back in the group"):o("The client has unblocked the bot")},pN={away:()=>o("away"),off:()=>o("off shift"),status:({status:e})=>io(vs.value[e]),full:()=>o("at the limit"),"no-access":()=>o("no access"),"not-here":()=>o("not here"),"off-hours":()=>o("outside working hours"),"other-team":()=>o("in another team")},dk=e=>(pN[e.why]??pN.off)(e),mN=(e=[])=>e.length?[` · ${o("skipped:")} `,e.map(t=>`${G(t.id)} (${dk(t)})`).join(", ")]:[],dN={reply:()=>o("first reply"),took:()=>o("took the most urgent"),handover:()=>o("handed over"),handback:()=>o("handed back"),started:()=>o("started the conversation"),reopened:()=>o("was the assignee before"),distribution:()=>o("by the rule “Round-robin assignment”"),former:()=>o("by the rule “Round-robin assignment”: this client's earlier assignee"),absent:()=>o("by the rule “Round-robin assignment”: the assignee was absent"),nobody:()=>o("by the rule “Round-robin assignment”: no operator was free")},fN={time:()=>o("as scheduled"),client:()=>o("the client wrote"),delivery:()=>o("a reply was not delivered"),reply:()=>o("replied")},yU={solved:()=>o("Resolved"),"no-reply":()=>o("No reply"),duplicate:()=>o("Duplicate"),spam:()=>o("Spam"),declined:()=>o("Client declined"),other:()=>o("Other")};xU=e=>e.names?.length?o("{name} added {names}"):o("{name} joined"),_U={new_chat_members:xU,chat_invite_user:()=>o("{name} invited someone"),chat_invite_user_by_link:()=>o("{name} joined by a link"),left_chat_member:()=>o("{names} left"),chat_kick_user:()=>o("Someone left the chat"),new_chat_title:()=>o("{name} named the chat “{title}”"),chat_title_update:()=>o("{name} named the chat “{title}”"),new_chat_photo:()=>o("{name} changed the chat picture"),chat_photo_update:()=>o("{name} changed the chat picture"),delete_chat_photo:()=>o("{name} removed the chat picture"),chat_photo_remove:()=>o("{name} removed the chat picture"),pinned_message:()=>o("{name} pinned a message"),chat_pin_message:()=>o("{name} pinned a message"),chat_unpin_message:()=>o("{name} unpinned a message"),group_chat_created:()=>o("{name} created the chat"),chat_create:()=>o("{name} created the chat"),successful_payment:()=>o("{name} has paid"),refunded_payment:()=>o("{name}: payment refunded")}});function fk({message:e,look:t,children:n}){let s=a=>{let i=a.currentTarget.getBoundingClientRect();zf.value={message:e,x:i.left,y:i.bottom+6},y.value="participant"};return r`<button type="button" class=${t} aria-haspopup="dialog"
aria-label=${o("Who is {name}?",{name:e.author.name})} onClick=${s}>
${n}
</button>`}function SU({message:e,x:t,y:n}){let s=xt(()=>{y.value=null}),[a,i]=g(null);return we(),A(()=>{let{width:l,height:c}=s.current.getBoundingClientRect();s.current.style.setProperty("left",`${Math.max(8,Math.min(t,innerWidth-l-8))}px`),s.current.style.setProperty("top",`${Math.max(8,Math.min(n,innerHeight-c-8))}px`),s.current.focus({preventScroll:!0}),K(`/api/dialogs/${e.dialog_id}/people/${e.author.identity_id}`).then(u=>i(u.person),()=>i({}))},[]),r`<div class="pop pcard" role="dialog" aria-label=${e.author.name} tabindex="-1" ref=${s}>
<div class="hrow">
<${te} name=${e.author.name} size="lg" face=${e.author.avatar} />
<span class="grow">
<b class="b6 blk cut">${e.author.name}</b>
<span class="t12 mut blk cut">
${[a?.label,a?.kind&&Ce(a.kind)].filter(Boolean).join(" · ")}
</span>
</span>
</div>
${a?.messages>0&&r`<p class="t13 mut">
${S("{n} message here","{n} messages here",a.messages)}
, ${o("since {date}",{date:Wt(a.first_at)})}
</p>`}
${a?.dialog_id?r`<a class="btn small" href=${U("all",a.dialog_id)} onClick=${()=>{y.value=null}}>
${o("Direct conversation")}
</a>`:a&&r`<p class="t12 mut">${o("Has only written in groups so far")}</p>`}
</div>`}var zf,bN,$k=b(()=>{z();C();re();V();oe();w();se();J();N();Se();zf=T(null);bN=()=>y.value==="participant"&&zf.value?r`<${SU} key=${zf.value.message.id} ...${zf.value} />`:null});async function kN(e,t){let n=`${e}.${t}`;if(n in Ll.peek())return;hk.push(n);let s={...Ll.peek(),[n]:null};hk.length>TU&&delete s[hk.shift()],Ll.value=s;try{let i=(await K(`/api/dialogs/${e}/messages?after=${t-1}&limit=1`)).messages[0];i?.no===t&&(Ll.value={...Ll.peek(),[n]:i})}catch(a){if(!(a instanceof Y))throw a}}var TU,Ll,hk,vN,yN=b(()=>{se();V();TU=200,Ll=T({}),hk=[],vN=(e,t)=>Ll.value[`${e}.${t}`]??null});function wN({message:e,near:t}){let n=e.reply_to_no,s=t??vN(e.dialog_id,n);A(()=>{t||kN(e.dialog_id,n)},[n,!!t]);let a=s?.deleted_at?o("The message was deleted"):e.data.quote||(s?OU(s):o("Message {no}",{no:n}));return r`<button type="button" class="quote qbtn" aria-label=${o("Go to the quoted message: {text}",{text:a})}
onClick=${()=>Al(n,{from:e.no})}>
${s&&r`<b class="b6 blk cut">${CU(s)}</b>`}
<span class="cut">${a}</span>
</button>`}var CU,OU,xN=b(()=>{z();C();w();Nl();Te();yN();Ua();CU=({author:e})=>e.operator_id?G(e.operator_id):e.name,OU=e=>e.text||Yt(e.content==="text"&&e.files?.length?"document":e.content)});function gk(e){return e.kind!=="in"||e.deleted_at||e.content==="service"?[]:wt(ae.value[e.dialog_id]??{})?.can?.can_react??[]}function _N({amendment:e}){return e?.kind==="react"&&["queued","sending"].includes(e.state)?e:null}function bk(e){let t=_N(e);return(t?t.text:e.reactions?.find(n=>n.identity_id===null)?.signs[0])||null}function SN(e){let t=_N(e),n=new Map,s=(a,i)=>n.set(a,[...n.get(a)??[],i]);for(let a of e.reactions??[])if(a.identity_id!==null||!t)for(let i of a.signs)s(i,a);return t?.text&&s(t.text,{identity_id:null,operator_id:t.operator_id}),[...n].map(([a,i])=>{let l=i.some(c=>c.identity_id===null);return{sign:a,count:i.length,ours:l,busy:!!(l&&t),names:i.map(NU).join(", ")}})}function NU({identity_id:e,operator_id:t,name:n}){return e!==null?n:t===P.value.id?o("you"):G(t)}var EU,AU,li,Bf,Wf,Ff=b(()=>{wu();w();Te();R();EU=["👍","❤","🙏","👌","😁","🎉"],AU=new Set(["❤","✍","☃","🕊"]),li=e=>AU.has(e)?e+"️":e;Bf=e=>EU.filter(t=>gk(e).includes(t));Wf=(e,t)=>SA(e,t===bk(e)?null:t)});function TN({message:e}){let t=SN(e);if(!t.length||e.deleted_at)return null;let n=gk(e);return r`<span class="reacts" role="group" aria-label=${o("Reactions")}>
${t.map(s=>r`<${DU} key=${s.sign} one=${s}
press=${n.includes(s.sign)?()=>Wf(e,s.sign):null} />`)}
</span>`}function DU({one:{sign:e,count:t,ours:n,busy:s,names:a},press:i}){let l=PU[e],c=`${l?l.name():li(e)} ${t}: ${a}`,u=r`
<span aria-hidden="true">${l?l.sign():li(e)}</span>
${l&&r`<span class="t12">${l.name()}</span>`}
<b>${t}</b>
`;return i?r`<button type="button" class="react" aria-pressed=${String(n)} aria-busy=${s?"true":null}
aria-label=${c} title=${c} onClick=${i}>
${u}
</button>`:r`<span class=${n?"react on":"react"} role="img" aria-label=${c} title=${c}>
${u}
</span>`}var PU,CN=b(()=>{C();w();Ff();N();PU={custom:{sign:()=>r`<${d} name="smile" size="s" />`,name:()=>o("Custom emoji")},paid:{sign:()=>"⭐",name:()=>o("Paid reaction")}}});function vk(e,t){if(e===t)return e?[{kind:"same",text:e}]:[];if(e.length+t.length>6e4)return EN([e],[t]).filter(c=>c.text);let[n,s]=[ON(e),ON(t)],a=0;for(;a<n.length&&a<s.length&&n[a]===s[a];)a+=1;let i=0;for(;i<n.length-a&&i<s.length-a&&n.at(-1-i)===s.at(-1-i);)i+=1;let l=EN(n.slice(a,n.length-i),s.slice(a,s.length-i));return MU([...n.slice(0,a).map(c=>({kind:"same",text:c})),...l,...n.slice(n.length-i).map(c=>({kind:"same",text:c}))])}function EN(e,t){if(e.length*t.length>4e5)return[{kind:"gone",text:e.join("")},{kind:"new",text:t.join("")}];let n=t.length+1,s=new Uint16Array((e.length+1)*n);for(let c=e.length-1;c>=0;c-=1)for(let u=t.length-1;u>=0;u-=1)s[c*n+u]=e[c]===t[u]?s[(c+1)*n+u+1]+1:Math.max(s[(c+1)*n+u],s[c*n+u+1]);let a=[],i=0,l=0;for(;i<e.length||l<t.length;)i<e.length&&l<t.length&&e[i]===t[l]?(a.push({kind:"same",text:e[i]}),i+=1,l+=1):l>=t.length||i<e.length&&s[(i+1)*n+l]>=s[i*n+l+1]?(a.push({kind:"gone",text:e[i]}),i+=1):(a.push({kind:"new",text:t[l]}),l+=1);return a}function MU(e){let t=[];for(let n of e.filter(s=>s.text)){let s=t.at(-1);s?.kind===n.kind?s.text+=n.text:t.push({...n})}return t}var ON,AN=b(()=>{ON=e=>e.match(/\s+|[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]/gu)??[]});function NN({message:e}){return e.edited_at?e.version<2?r`<span title=${je(e.edited_at)}>${o("edited")} </span>`:r`
<button type="button" class="link edb" title=${je(e.edited_at)}
aria-expanded=${String(Dl.value.has(e.id))} onClick=${()=>tk(e.id)}>
${o("edited")}
</button> `:null}function PN({message:e}){return Dl.value.has(e.id)&&e.version>1&&!e.deleted_at?r`<${LU} key=${e.version} message=${e} />`:null}function LU({message:e}){let[t,n]=g(null),[s,a]=g(!1),i=()=>{a(!1),OA(e).then(n,()=>a(!0))};return A(i,[]),s?r`<div class="vers">
<span class="t12">${o("Could not load earlier versions")} </span>
<button type="button" class="link t12" onClick=${i}>${o("Retry")}</button>
</div>`:t?r`<div class="vers" role="group" aria-label=${o("Earlier versions")}>
<span class="t12 b6 blk">${S("Edited {n} time","Edited {n} times",t.length-1)}</span>
<ol>
${t.slice(0,-1).map((l,c)=>r`<li key=${l.version}>
<time title=${je(l.at)}>${H(l.at)}</time>
<span class="text">${vk(l.text,t[c+1].text).map(RU)}</span>
</li>`)}
<li key="now">
<time title=${je(t.at(-1).at)}>${H(t.at(-1).at)}</time>
<span class="text">${vk(t.at(-2)?.text??"",t.at(-1).text).map(IU)}</span>
</li>
</ol>
</div>`:r`<div class="vers"><span class="t12">${o("Loading…")}</span></div>`}function DN({message:e,children:t}){let n=Dl.value.has(-e.id);return r`
<span class="gonet">
<${d} name="trash-2" size="s" />
${zU(e)} <button type="button" class="link" aria-expanded=${String(n)}
onClick=${()=>tk(-e.id)}>
${n?o("Hide"):o("Show")}
</button>
</span>
${n&&r`<div class="goneold">${t}</div>`}
`}function zU({amendment:e,author:t,kind:n,deleted_at:s}){let a={time:H(s)};if(n==="in")return o("{name} deleted the message at {time}",{...a,name:t.name});let i=e?.kind==="delete"?e.operator_id:null;return i?i===P.value.id?o("You deleted the message for the client"):o("{name} deleted the message for the client",{name:G(i)}):o("The message was deleted at {time}",a)}function MN({message:e}){let{amendment:t}=e;if(!t||t.state==="done"||t.kind==="react"&&t.state!=="failed"&&!t.code)return null;let n=t.kind==="edit"&&r`<span class="text amended">${t.text}</span>`,s=r`<button type="button" class="link" onClick=${()=>CA(e)}>
${o("Keep as is")}
</button>`;if(t.state==="failed"){let i=BU[t.kind](t.text);return r`<div class="amend bad" role="group" aria-label=${i}>
<span class="t12">
<${d} name="circle-alert" size="s" />
${i}
: ${wn(t.code,t.detail)}
</span>
${n}
<span class="hrow t12">
<button type="button" class="link" onClick=${()=>TA(e)}>${o("Retry")}</button>
${s}
</span>
</div>`}let a=WU[t.kind]();return r`<div class="amend" role="status">
<span class="t12">
<${d} name="clock" size="s" />
${a}
${t.code&&` · ${wn(t.code,t.detail)}`}
</span>
${n}
${t.state==="queued"&&t.code&&r`<span class="hrow t12">${s}</span>`}
</div>`}var RU,IU,BU,WU,LN=b(()=>{z();C();wu();AN();oe();w();Te();R();Ff();N();As();RU=e=>e.kind==="new"?null:e.kind==="gone"?r`<del>${e.text}</del>`:e.text,IU=e=>e.kind==="gone"?null:e.kind==="new"?r`<ins>${e.text}</ins>`:e.text;BU={edit:()=>o("Not edited for the client"),delete:()=>o("Not deleted for the client"),react:e=>e?o("The client does not see the reaction {sign}",{sign:li(e)}):o("The client still sees the reaction")},WU={edit:()=>o("Editing for the client…"),delete:()=>o("Deleting for the client…"),react:()=>o("Sending the reaction…")}});function RN({message:e,near:t,join:n,last:s,client:a,photo:i,contact:l,mailed:c,subject:u,to:p,found:m,picked:h}){if(e.kind==="system")return r`<${$N} message=${e} found=${m} />`;if(e.content==="service")return r`<${gN} message=${e} found=${m} />`;if(e.delivery?.state==="cancelled"&&Tu(e))return r`<${IA} message=${e} found=${m} />`;if(e.delivery?.state==="cancelled")return r`<${BA} message=${e} found=${m} />`;let f=!!e.deleted_at,$=!f&&e.kind!=="note"&&!!(e.letter||c),v=e.kind==="in"?"in":e.kind==="note"?"out note":"out",_=e.delivery?.state,x=["msg",v,n&&"join",$&&"mail",m&&"found",f&&"gone",e.automatic&&(e.kind==="in"?"autom":"auto"),_==="failed"&&"fail",_==="uncertain"&&"wait",(Na(e)||Do(e))&&"soon"],k=s?r`<${KU} message=${e} client=${a} photo=${i} />`:r`<span class="ph"></span>`,D=$&&!e.letter&&r`<${nT} subject=${u} to=${p} />`,j=r`<${If} message=${e} mail=${$} client=${l} />`,I=r`<div class=${!f&&z1(e)?"box bare":"box"} style=${f?null:B1(e)}>
${h&&r`<${FU} />`}
<${jU} message=${e} join=${n} group=${a===null} />
${D}
${e.reply_to_no&&r`<${wN} message=${e} near=${t} />`}
${f?r`<${DN} message=${e}>${j}<//>`:j}
<${PN} message=${e} />
<${MN} message=${e} />
<${HU} message=${e} />
<${TN} message=${e} />
${e.tasks?.length>0&&r`<${eA} tasks=${e.tasks} />`}
${!f&&r`<${sA} message=${e} />`}
</div>`;return r`<li class=${x.filter(Boolean).join(" ")} data-no=${e.no}
data-picked=${h?"":null} tabindex="-1">
${e.kind==="in"?[k,I]:[I,k]}
</li>`}function KU({message:e,client:t,photo:n}){let{author:s}=e;return s.operator_id?r`<${te} name=${G(s.operator_id)} />`:e.kind!=="in"?r`<span class="ph"></span>`:t!==null?r`<${te} name=${t} face=${n} />`:r`<${fk} message=${e} look="pface">
<${te} name=${s.name} face=${s.avatar} />
<//>`}function jU({message:e,join:t,group:n}){if(t)return null;let{author:s}=e;return e.kind==="note"?r`<span class="by">
<${d} name="lock" size="s" />
${o("Note")} · ${G(s.operator_id)}
</span>`:Tu(e)?r`<${LA} message=${e} />`:e.kind==="out"&&s.kind==="outside"?r`<span class="by">
${e.data.by?o("{name}, outside Okno",{name:e.data.by}):o("Sent outside Okno")}
</span>`:e.kind==="out"&&s.operator_id!==P.value.id?r`<span class="by">${G(s.operator_id)}</span>`:n&&e.kind==="in"?r`<span class=${"by hue "+so(s.name)}>
<${fk} message=${e} look="pname">${s.name}<//>
</span>`:null}function HU({message:e}){let t=e.kind==="in"&&e.created_at-e.sent_at>qU,n=r`
<${NN} message=${e} />
<span title=${je(e.sent_at)}>
${t?o("sent {sent}, received {time}",{sent:UU(e),time:H(e.created_at)}):H(e.created_at)}
</span>
`;return e.delivery?r`<${zA} message=${e} at=${n} />`:r`<span class="mt">${n}</span>`}var FU,qU,UU,IN=b(()=>{C();oe();w();Te();R();ai();lo();N();ok();mk();sk();Au();Yr();Vc();$k();xN();CN();LN();FU=()=>r`<span class="mpick"><${d} name="check" size="s" /><span class="vh">${o("Selected")}</span></span>`;qU=5*6e4,UU=({sent_at:e,created_at:t})=>tt(e)===tt(t)?H(e):`${Wt(e)}, ${H(e)}`});function WN(e,{line:t,dialog:n,at:s,picked:a}){let i=[],l=n.kind==="email"?{subject:n.title,to:n.label}:null,c=new Map(e.map(p=>[p.no,p])),u=n.thread_kind==="group";return e.forEach((p,m)=>{let h=e[m-1],f=e[m+1];(!h||tt(h.created_at)!==tt(p.created_at))&&i.push(r`<li class="day" key=${"d"+p.no}><span>${Oi(p.created_at,M.value)}</span></li>`),p.no===t&&i.push(r`<li class="newline" key="newline"><span>${o("New messages")}</span></li>`);let $=m>0&&p.no!==t&&BN(h,p),v=!(f&&f.no!==t&&BN(p,f));i.push(r`<${Mf} key=${p.id} message=${p}>
<${RN} message=${p} near=${c.get(p.reply_to_no)} join=${$} last=${v}
client=${u?null:n.name} photo=${u?null:n.avatar} contact=${n.contact_id}
mailed=${!!l} subject=${l?.subject} to=${l?.to} found=${p.no===s}
picked=${a.has(p.no)} />
<//>`),p.letter&&p.kind==="in"&&!p.automatic&&(l={subject:p.letter.subject,to:p.data.answer_to??Gs(p.letter.sender)})}),i}function BN(e,t){return zN(e)||zN(t)?!1:e.kind===t.kind&&e.kind!=="system"&&e.author.operator_id===t.author.operator_id&&e.author.identity_id===t.author.identity_id&&e.automatic===t.automatic&&t.created_at-e.created_at<YU&&tt(e.created_at)===tt(t.created_at)}var YU,zN,FN=b(()=>{C();ve();oe();w();FA();Vc();IN();YU=3*6e4;zN=e=>e.letter||e.content==="service"||e.delivery?.state==="cancelled"});function Nu(e,t){t==="reply"&&e.kind==="note"||(js(e.dialog_id,t,e.no),Io(t))}function jf(e,t,n="menu"){yk(e)&&(Kf.value={message:e,...t},Rl.value=n,y.value="message")}function KN(e,t){let n=!t.ctrlKey&&!t.metaKey&&!t.altKey&&!t.shiftKey;if(n&&t.code==="KeyW"&&PA(e)&&ge.peek()?.shortcuts!==!1)return DA(e),!0;if(!yk(e))return!1;let s=t.ctrlKey||t.metaKey;if(s&&t.code==="KeyC"&&String(getSelection())===""&&e.text)Dt(e.text);else{if(s||t.altKey)return!1;if(/^Key/.test(t.code)&&ge.peek()?.shortcuts===!1)return!1;if(t.code==="KeyR")Nu(e,"reply");else if(t.code==="KeyN")Nu(e,"note");else if(t.code==="KeyU"&&e.kind==="in")nk(e.dialog_id,e.no);else if(t.code==="KeyX"&&n&&Js(e))Ud(e);else if(t.key==="Enter"||t.key==="ContextMenu"||t.shiftKey&&t.key==="F10")jf(e,jN(t.currentTarget.querySelector(`li[data-no="${e.no}"] .box`)));else return GU(e,t)}return!0}function GU(e,t){let n=t.shiftKey?null:Xb(e).find(s=>s.key===t.code);return n?.runMany&&jt.peek().size?n.runMany(hl()):n?.run(e),!!n}function jN(e){let t=e?.getBoundingClientRect()??{right:innerWidth/2,top:innerHeight/2};return{x:t.right,y:t.top+28}}function qf(){let e=ci?.parentElement?.querySelector(`li[data-no="${ci.dataset.of}"] .box`);if(!e)return;let[t,n]=[ci.parentElement.getBoundingClientRect(),e.getBoundingClientRect()],s=n.height<44?24:14;ci.style.setProperty("top",`${Math.max(0,n.top-t.top-s)}px`),ci.style.setProperty("right",`${Math.max(4,t.right-n.right+(e.parentElement.classList.contains("in")?-8:8))}px`)}function qN({find:e}){let t=O(null),n=ui.value===null?null:e(ui.value);if(W(()=>(ci=t.current,qf(),()=>{ci=null})),!n||!yk(n)||n.deleted_at||jt.value.size)return null;let s=y.value==="message"&&Kf.value?.message.id===n.id,a=l=>s&&Rl.value==="signs"==(l==="signs"),i=l=>c=>{a(l)?y.value=null:jf(n,jN(c.currentTarget),l)};return r`<div class="mbar" ref=${t} data-of=${n.no} role="toolbar" aria-label=${o("Message actions")}>
${n.kind!=="note"&&r`<button type="button" class="ib small" tabindex="-1" aria-label=${o("Quote reply")}
title=${o("Quote reply")+"  R"} onClick=${()=>Nu(n,"reply")}>
<${d} name="reply" size="m" />
</button>`}
${Bf(n).length>0&&r`<button type="button" class="ib small" tabindex="-1" aria-label=${o("Reaction")} title=${o("Reaction")}
aria-haspopup="menu" aria-expanded=${String(a("signs"))} onClick=${i("signs")}>
<${d} name="smile" size="m" />
</button>`}
<button type="button" class="ib small" tabindex="-1" aria-label=${o("More actions")} aria-haspopup="menu"
aria-expanded=${String(a("menu"))} onClick=${i("menu")}>
<${d} name="ellipsis" size="m" />
</button>
</div>`}function UN(){if(y.value!=="message"||!Kf.value)return null;let e={menu:VU,signs:JU,colleagues:QU}[Rl.value];return r`<${e} key=${Rl.value} ...${Kf.value} />`}function wk(e,t){let n=O(null);return W(()=>{let s=n.current.firstElementChild,{width:a,height:i}=s.getBoundingClientRect(),l=e-kk+a+8<=innerWidth,c=t+i+8<=innerHeight;s.style.setProperty("left",`${Math.max(8,l?e-kk:e-a)}px`),s.style.setProperty("top",`${Math.max(8,c?t:t-kk-i-8)}px`)},[]),n}function VU({message:e,x:t,y:n}){let s=HN(e),a=wk(t,n),i=ae.value[s.dialog_id],l=Wd(s,i),c=xA(s),u=m=>r`<span class="end only-wide"><${ln} of=${m} /></span>`,p=()=>{Bd(s),Io("reply")};return r`<div class="msgmenu" ref=${a}>
<${De} label=${o("Message actions")} place="at">
${s.kind!=="note"&&r`<${X} icon="reply" onPick=${()=>Nu(s,"reply")}>${o("Quote reply")}${u(["R"])}<//>`}
${Bf(s).length>0&&r`<${X} icon="smile" stay onPick=${()=>{Rl.value="signs"}}>
${o("Reaction")}
<//>`}
${Xb(s).map(m=>r`<${X} key=${m.id} icon=${m.icon} stay onPick=${()=>{y.value=null,m.run(s)}}>
${m.label()}${u(Mi(m.key)[0])}
<//>`)}
<${X} icon="sticky-note" onPick=${()=>Nu(s,"note")}>${o("Note on message")}${u(["N"])}<//>
${s.text&&r`<${X} icon="copy" onPick=${()=>Dt(s.text)}>${o("Copy text")}${u([ft,"C"])}<//>`}
<${X} icon="link" onPick=${()=>Dt(yu(s))}>${o("Copy link")}<//>
${Js(s)&&r`<${X} icon="check-check" onPick=${()=>Ud(s)}>${o("Select")}${u(["X"])}<//>`}
<${X} icon="forward" stay onPick=${()=>{Rl.value="colleagues"}}>
${o("Forward to a colleague")}
<//>
${s.kind==="in"&&r`
<div class="sep" role="separator"></div>
<${X} icon="mail" onPick=${()=>nk(s.dialog_id,s.no)}>
${o("Unread from here")}
${u(["U"])}
<//>
`}
${(l||c)&&ek(s)&&r`<div class="sep" role="separator"></div>`}
${l&&r`<${X} icon="square-pen" onPick=${p}>${o("Edit for the client")}<//>`}
${c&&r`<${X} icon="trash-2" onPick=${()=>_A(s)}>${o("Delete for the client")}<//>`}
<//>
</div>`}function JU({message:e,x:t,y:n}){let s=HN(e),a=wk(t,n),i=bk(s);return r`<div class="msgmenu" ref=${a}>
<${De} label=${o("Reaction")} place="at signs" across>
${Bf(s).map(l=>r`<button type="button" class="sign" role="menuitemradio" tabindex="-1" key=${l}
aria-checked=${String(l===i)} onClick=${()=>{y.value=null,Wf(s,l)}}>
${li(l)}
</button>`)}
<//>
</div>`}function QU({message:e,x:t,y:n}){let s=wk(t,n),a=Object.values(Pe.value).filter(l=>l.active&&l.id!==P.value.id).sort((l,c)=>l.name.localeCompare(c.name)),i=l=>{let{dialog_id:c,no:u}=e,p=mn(c,"note");ts(c,"note",p.includes(`@${l.name}`)?p:`@${l.name} ${p}`),js(c,"note",u),Io("note")};return r`<div class="msgmenu" ref=${s}>
<${De} label=${o("Forward to a colleague")} place="at people">
<div class="mh">${o("Forward to a colleague")}</div>
${a.length?a.map(l=>r`<button type="button" class="mi" role="menuitem" tabindex="-1" key=${l.id}
onClick=${()=>{y.value=null,i(l)}}>
<${te} name=${l.name} size="sm" />
${l.name}
</button>`):r`<p class="t13 mut menunote">${o("No colleagues yet")}</p>`}
<//>
</div>`}var ui,Kf,Rl,kk,yk,ci,HN,xk=b(()=>{se();z();C();Ze();Kc();re();wu();In();tu();w();Nl();Oo();vt();dl();ou();Uc();Ff();R();N();Xt();Su();ui=T(null),Kf=T(null),Rl=T("menu"),kk=28,yk=e=>e.kind!=="system"&&e.content!=="service"&&e.delivery?.state!=="cancelled";ci=null;HN=e=>bt.value[e.dialog_id]?.items[e.no]??e});function VN({dialog:e}){let t=bt.value[e.id],n=kn(t),s=new Set(n.map(i=>i.key).filter(Boolean)),a=Ft.value.filter(i=>i.dialog_id===e.id&&!s.has(i.key)&&i.phase!=="held");return r`<${_k} dialog=${e} messages=${n} pending=${a}
picked=${jt.value} mark=${fa.value[e.id]}
at=${E.value.dialog===e.id?E.value.at:null} back=${ku.value?.dialog===e.id}
later=${t.later} newer=${Ct.value[`newer:${e.id}`]} more=${t.more}
older=${Ct.value[`older:${e.id}`]} today=${new Date(M.value).toDateString()} />`}var ZU,XU,YN,eH,GN,_k,JN=b(()=>{mr();C();wu();ve();Bs();w();Nl();zs();Qt();J();Lr();R();rt();N();sk();Zv();FN();xk();ou();ZU=48,XU=1e3,YN=1200,eH=500,GN=12;_k=class extends jo{box=W$();list=W$();state={missed:0,atEnd:!0,line:this.firstUnread(this.props.mark)};firstUnread(t){return t===void 0?null:this.props.messages.find(n=>n.client_no>t)?.no??null}componentDidMount(){Z0(this.props.dialog.id);let t=this.props.at?null:this.box.current.querySelector(".newline");this.showFound(),t&&t.getBoundingClientRect().top<this.box.current.getBoundingClientRect().top&&t.scrollIntoView({block:"start"}),this.askOlder(),this.onLook=()=>this.look(),window.addEventListener("focus",this.onLook),document.addEventListener("visibilitychange",this.onLook),this.held=this.anchor(),this.grown=new ResizeObserver(()=>{this.isAtEnd()||this.keepPlace(this.held),qf()}),this.grown.observe(this.list.current),this.look()}componentWillUnmount(){clearTimeout(this.timer),clearTimeout(this.press),this.grown.disconnect(),window.removeEventListener("focus",this.onLook),document.removeEventListener("visibilitychange",this.onLook),AA(this.props.dialog.id),ui.value=null,Qr(),ku.value=null}getSnapshotBeforeUpdate(){return{wasAtEnd:this.isAtEnd(),place:this.anchor()}}componentDidUpdate(t,n,{wasAtEnd:s,place:a}){let{current:i}=this.box,{messages:l,pending:c,later:u,at:p}=this.props,m=c.length>t.pending.length;this.wantsEnd&&!u?(this.wantsEnd=!1,i.scrollTop=0):m&&!u?(i.scrollTop=0,this.state.line&&this.setState({line:null})):l!==t.messages&&(!s||t.later||u)&&this.keepPlace(a),p!==t.at&&(this.shownAt=null),this.showFound();let h=l.filter(f=>f.no>(t.messages.at(-1)?.no??1/0)&&f.kind!=="system");h.length&&!t.later&&!u&&this.arrived(h,s),this.held=this.anchor(),this.askOlder(),this.askNewer(),this.look(),wA(this.list.current),qf()}arrived(t,n){n||this.setState(({missed:a})=>({missed:a+t.length}));let s=t.find(a=>a.kind==="in");s&&!this.state.line&&!(n&&document.hasFocus())&&this.setState({line:s.no})}row(t){return this.list.current.querySelector(`li[data-no="${t}"]`)}showFound(){let{at:t}=this.props;if(!t||this.shownAt===t)return;let n=this.row(t);n&&(this.shownAt=t,n.scrollIntoView({block:"center"}))}anchor(){let t=this.box.current.getBoundingClientRect().top,n=this.list.current.querySelectorAll("li[data-no]"),[s,a]=[0,n.length-1];for(;s<a;){let i=s+a>>1;n[i].getBoundingClientRect().bottom>t?a=i:s=i+1}return n[s]?{row:n[s],at:n[s].getBoundingClientRect().top-t}:null}keepPlace(t){if(!t?.row.isConnected)return;let n=t.row.getBoundingClientRect().top-this.box.current.getBoundingClientRect().top-t.at;n&&(this.box.current.scrollTop+=n)}isAtEnd(){return!this.props.later&&Math.abs(this.box.current?.scrollTop??0)<=ZU}scrolled=()=>{this.held=this.anchor();let t=this.isAtEnd();t!==this.state.atEnd&&this.setState({atEnd:t,missed:t?0:this.state.missed}),this.askOlder(),this.askNewer(),this.look()};askOlder(){let{scrollTop:t,scrollHeight:n,clientHeight:s}=this.box.current;this.props.more&&!this.props.older&&n-s+t<YN&&Ah(this.props.dialog.id)}askNewer(){let t=!this.props.at||this.shownAt===this.props.at;this.props.later&&!this.props.newer&&t&&Math.abs(this.box.current.scrollTop)<YN&&Eh(this.props.dialog.id)}inSight(){if(document.hidden)return[];let{top:t,bottom:n}=this.box.current.getBoundingClientRect(),s=[];for(let a=this.list.current.lastElementChild;a;a=a.previousElementSibling){let i=a.getBoundingClientRect();if(i.bottom<t+GN)break;a.dataset.no&&i.top<n-GN&&s.push(Number(a.dataset.no))}return s}look(){eS(this.props.dialog.id,this.inSight());let t=()=>this.isAtEnd()&&document.hasFocus()&&!document.hidden&&!EA(this.props.dialog.id);if(!t()){clearTimeout(this.timer),this.timer=0;return}this.timer||=setTimeout(()=>{this.timer=0,t()&&Ox(this.props.dialog)},XU)}toEnd=async()=>{this.wantsEnd=this.props.later,this.props.later?await Fp(this.props.dialog.id):this.box.current.scrollTo({top:0,behavior:"smooth"})};find=t=>this.props.messages.find(n=>n.no===t)??null;over=t=>{let n=t.target.closest?.("li[data-no]");n&&t.pointerType!=="touch"&&(ui.value=Number(n.dataset.no))};out=()=>{this.focused()||(ui.value=null)};focusin=t=>{let n=t.target.closest?.("li[data-no]");n&&(ui.value=Number(n.dataset.no))};pressed=t=>{clearTimeout(this.press),this.pressedLong=!1;let n=t.pointerType==="touch"&&t.target.closest?.("li[data-no]");if(!n||jt.peek().size||t.target.closest("button, a, audio, video, iframe"))return;let s=this.find(Number(n.dataset.no));s&&(this.press=setTimeout(()=>{this.pressedLong=!0,getSelection()?.removeAllRanges(),jf(s,{x:t.clientX,y:t.clientY})},eH))};released=()=>clearTimeout(this.press);lifted=t=>{this.pressedLong&&t.cancelable&&t.preventDefault()};clicked=t=>{let n=t.target.closest?.("li[data-no]"),s=n&&this.find(Number(n.dataset.no)),a=this.focused()?.dataset.no;yC(this.props.messages,s,t,a&&Number(a))&&(t.preventDefault(),t.stopPropagation(),n.focus({preventScroll:!0}))};unmarked=t=>{t.shiftKey&&t.target.closest?.("li[data-no]")&&!String(getSelection())&&t.preventDefault()};focused(){return this.list.current.contains(document.activeElement)?document.activeElement.closest("li[data-no]"):null}keys=t=>{if(t.target.closest("input, textarea, audio, video, [role=slider]"))return;let n=this.focused(),s=t.target===n||t.target===this.box.current,a=s&&!t.ctrlKey&&!t.metaKey&&{ArrowUp:-1,ArrowDown:1}[t.key];if(a){let i=this.walk(n,a);t.shiftKey&&i&&rv(this.props.messages,Number(i.dataset.no),Number((n??i).dataset.no))}else if(s&&t.key==="End")this.toEnd();else if(s&&t.key==="Escape"&&n)this.box.current.focus();else if(t.target===n&&n){if(!KN(this.find(Number(n.dataset.no)),t))return}else return;t.preventDefault(),t.stopPropagation()};walk(t,n){let s=[...this.list.current.querySelectorAll("li[data-no][tabindex]")],a=t?s[s.indexOf(t)+n]:this.lastSeen(s);return a?(Vi(),a.focus({preventScroll:!0}),a.scrollIntoView({block:"nearest"}),a):null}lastSeen(t){let{bottom:n}=this.box.current.getBoundingClientRect();return t.findLast(s=>s.getBoundingClientRect().top<n-8)}render({dialog:t,messages:n,pending:s,picked:a,more:i,older:l,newer:c,at:u,later:p,back:m},{line:h,atEnd:f,missed:$}){return r`
<div class="scroll" ref=${this.box} onScroll=${this.scrolled} onPointerOver=${this.over}
onPointerLeave=${this.out} onPointerDown=${this.pressed} onPointerUp=${this.released}
onPointerMove=${this.released} onPointerCancel=${this.released} onTouchEnd=${this.lifted}
onFocusIn=${this.focusin} onKeyDown=${this.keys} role="group" tabindex="0" aria-label=${o("Messages")}>
<div class="log" role="log" aria-label=${o("Conversation with {name}",{name:t.name})}>
<ol ref=${this.list} onMouseDownCapture=${this.unmarked} onClickCapture=${this.clicked}>
${i&&r`<li class="ev" key="more">
${l?.problem?r`<button type="button" class="btn small" onClick=${()=>Ah(t.id)}>
${o("Retry")}
</button>`:r`<span>${o("Loading older messages…")}</span>`}
</li>`}
${WN(n,{line:h,dialog:t,at:u,picked:a})}
${p&&r`<li class="ev" key="later">
${c?.problem?r`<button type="button" class="btn small" onClick=${()=>Eh(t.id)}>
${o("Retry")}
</button>`:r`<span>${o("Loading newer messages…")}</span>`}
</li>`}
${!p&&s.map(v=>r`<${WA} key=${"k"+v.key} entry=${v} />`)}
</ol>
<${qN} find=${this.find} />
</div>
</div>
<div class="todownbox">
${m&&r`<button type="button" class="btn toback" onClick=${gA}>
<${d} name="undo-2" size="m" />
${o("Back to the reply")}
</button>`}
${(!f||p)&&r`<button type="button" class="todown" aria-label=${$?S("Jump to the latest, {n} new message","Jump to the latest, {n} new messages",$):o("Jump to the latest")} onClick=${this.toEnd}>
<${d} name="arrow-down" />
${$>0&&r`<span class="count">${$}</span>`}
</button>`}
</div>
`}}});function QN(){let e=jt.value.size;if(!e)return null;let t=()=>{Qr(),Or(()=>Et("#conversation > .scroll"))};return r`<div class="msgpick" role="toolbar" aria-label=${o("Selected messages")}>
<b class="b5 t13 grow" role="status">${S("{n} message selected","{n} messages selected",e)}</b>
${tC().map(n=>r`<button type="button" class="btn small" key=${n.id} onClick=${()=>n.runMany(hl())}>
<${d} name=${n.icon} size="m" />
${n.label()}
<span class="only-wide"><${ln} of=${Mi(n.key)[0]} /></span>
</button>`)}
<button type="button" class="btn small quiet" onClick=${t}>
${o("Deselect")}
<span class="only-wide"><${ln} of=${["Esc"]} /></span>
</button>
</div>`}var ZN=b(()=>{C();Zo();vt();w();N();Se();dl();ou()});function eP({dialog:e}){let t=O(null),n=y.value===XN,s={"aria-haspopup":"menu","aria-expanded":String(n),onClick:()=>{y.value=n?null:XN}};return r`<span class="headtasks" ref=${t}>
<${Vr} dialog=${e} button=${s} />
${n&&r`<${tH} dialog=${e} chip=${t} />`}
</span>`}function tH({dialog:e,chip:t}){let n=O(null),{open:s}=Nf(e.id);return W(()=>{let a=n.current.firstElementChild,{left:i,bottom:l}=t.current.getBoundingClientRect();a.style.setProperty("left",`${Math.max(8,Math.min(i,innerWidth-a.offsetWidth-8))}px`),a.style.setProperty("top",`${l+6}px`)},[]),r`<span ref=${n}>
<${De} label=${o("Tasks")} place="popheadtasks">
${s.map(a=>r`<button type="button" class="mi" role="menuitem" tabindex="-1" key=${a.id} onClick=${()=>{y.value=null,L(on(a.id))}}>
<span class="st"><${Jn} base=${a.base} /></span>
<span class="cut">${a.title||o("No. {number}",{number:a.number})}</span>
${a.due_at!==null&&r`<span class="hrow end t12"><${Ga} task=${a} /></span>`}
</button>`)}
<${X} icon="plus" stay onPick=${()=>Gt({dialog_id:e.id})}>${o("New task")}<//>
<//>
</span>`}var XN,tP=b(()=>{z();C();w();J();re();Xt();xd();jv();ta();go();XN="headtasks"});var aP={};_e(aP,{Conversation:()=>nH});function nH(){let{dialog:e}=E.value;if(!e)return r`<section class="conversation" id="conversation" tabindex="-1"
aria-label=${o("No conversation selected")}>
<${zd} />
<${rH} />
</section>`;let t=ae.value[e],n=Ct.value[`dialog:${e}`]?.problem;return n&&!bt.value[e]?.loaded?r`<${oP} id=${e} dialog=${t} problem=${n} />`:!t&&!bt.value[e]&&Z.value.recent.includes(e)?r`<${oP} id=${e} problem=${new Y(404,"not-found")} />`:r`<section class="conversation" id="conversation" tabindex="-1" aria-label=${o("Conversation")} key=${e}
data-dialog=${e}>
<${sP} dialog=${t} />
<${zd} dialog=${t} />
<${yb} dialog=${t} />
<${yA} key=${"find"+e} id=${e} />
${bt.value[e]?.loaded&&t?r`<${VN} key=${e} dialog=${t} />`:r`<${aH} />`}
<${QN} />
<${$A} key=${"dock"+e} id=${e} dialog=${t} />
${t&&r`<${D1} key=${"drop"+e} id=${e} can=${wt(t)?.can} kind=${t.kind} />`}
<${oC} dialog=${t} />
<${UN} />
<${bN} />
</section>`}function nP(){return r`<a class="ib phoneback" href=${U(E.value.view)} aria-label=${o("Back to the list")}>
<${d} name="arrow-left" />
</a>`}function sP({dialog:e}){return e?r`<header class="thead">
<${nP} />
<span class="only-wide">
<${te} name=${e.name} face=${e.avatar}><${ye} kind=${e.kind} /><//>
</span>
<div class="grow">
<h2 class="cut">${e.name}</h2>
<div class="sub">
<span class="cut"><${Px} dialog=${e} /></span>
<span class="only-wide num tno">· ${o("No. {number}",{number:pe(e.number)})}</span>
${e.waiting_since?r`<${Ao} dialog=${e} short asButton />`:e.state==="closed"&&r`<span class="sla ok"><${d} name="check" size="s" />${o("closed")}</span>`}
<${eP} dialog=${e} />
${e.priority===1&&r`<${Mt} priority=${1} />`}
<span class="only-wide htags"><${Br} ids=${e.tags} most=${2} /></span>
</div>
</div>
<${nC} dialog=${e}><${oH} /><//>
</header>`:r`<header class="thead">
<${nP} />
<div class="grow"><h2 class="cut">${o("Conversation")}</h2></div>
</header>`}function oH(){let e=()=>{matchMedia("(min-width: 1280px)").matches?oo.value=!oo.value:mt.value=!mt.value};return r`<button type="button" class=${oo.value?"ib":"ib below-card"} aria-label=${o("Client card")}
title=${o("Client card")+"  ]"} aria-expanded=${String(mt.value)} onClick=${e}>
<${d} name="panel-right" />
</button>`}function aH(){let e=dt(150,!0);return r`<div class="scroll">
<div class="log" aria-busy="true" aria-label=${o("Loading messages")}>
<ol class="sklog">
${e&&sH.map(([t,n,s])=>r`<li class=${"msg "+t} aria-hidden="true">
${t==="in"&&r`<span class="ph"></span>`}
<svg class="skb" viewBox=${`0 0 ${n} ${s}`} width=${n} height=${s}>
<rect width=${n} height=${s} rx="16" />
</svg>
</li>`)}
</ol>
</div>
</div>`}function oP({id:e,dialog:t,problem:n}){let s=n.status===404||n.status===403;return r`<section class="conversation" id="conversation" tabindex="-1" aria-label=${o("Conversation")}>
<${sP} dialog=${t} />
<${zd} dialog=${t} />
<div class="nothing">
<${ie} icon=${s?"lock":"unplug"}
title=${s?o("Conversation not found"):o("Could not load messages")} text=${B(n)}>
${s?r`<a class="btn" href=${U(E.value.view)}>${o("Back to the list")}</a>`:r`<button type="button" class="btn" onClick=${()=>cc(e)}>${o("Retry")}</button>`}
<//>
</div>
</section>`}function rH(){return r`<div class="nothing">
<${Ci} big />
<h2 class="head2">${o("No conversation selected")}</h2>
<p class="mut t13">${o("Click a row on the left or press")} <${ln} of=${["J"]} /></p>
<ul class="hints">
<li><${ln} of=${["1","2","3"]} /><span>${o("mine, unassigned, all")}</span></li>
<li><${ln} of=${["Shift","I"]} /><span>${o("take the most urgent one")}</span></li>
<li><${ln} of=${["?"]} /><span>${o("all keyboard shortcuts")}</span></li>
</ul>
</div>`}var sH,rP=b(()=>{C();re();V();oe();w();Pt();J();R();rt();$d();sC();aC();N();hA();Zv();Se();JN();xk();$k();mo();Is();ZN();tP();cd();sH=[["in",300,58],["in",190,38],["out",340,58],["in",250,38],["in",300,120],["out",380,58],["in",170,38]]});var iP={};_e(iP,{Lightbox:()=>lH});function iH(){let e=bt.value[E.value.dialog];if(!e)return[];let t=n=>qa(n)&&(n.kind==="photo"||n.media_type.startsWith("image/"));return kn(e).flatMap(n=>(n.deleted_at?[]:n.files??[]).filter(t).map(s=>({file:s,at:n.created_at})))}function lH(){return y.value==="photo"&&xc.value?r`<${cH} />`:null}function cH(){let e=iH(),t=e.findIndex(m=>m.file.token===xc.value),n=O(null),[s,a]=g(null);if(we(),W(()=>{t<0?Sk():n.current?.focus()},[t<0]),t<0)return null;let{file:i,at:l}=e[t],c=m=>{let h=e[t+m];h&&(xc.value=h.file.token)},u=m=>{let h={ArrowLeft:-1,ArrowRight:1}[m.key];if(h){m.preventDefault(),c(h);return}Ot(m)},p=i.name||o("Photo");return r`<div class="over lightbox" onPointerDown=${m=>{(m.target===m.currentTarget||m.target.classList.contains("lbstage"))&&Sk()}}>
<div class="lbin" role="dialog" aria-modal="true" aria-label=${o("Photo {i} of {n}",{i:t+1,n:e.length})}
onKeyDown=${u}>
<header class="lbhead">
<span class="grow">
<b class="b5 blk cut">${p}</b>
<span class="t12 blk">
${je(l)}
${e.length>1&&r`<span class="num"> · ${t+1} / ${e.length}</span>`}
</span>
</span>
<a class="ib" href=${dn(i)} download=${i.name||!0} aria-label=${o("Download")}
title=${o("Download")}>
<${d} name="download" />
</a>
<button type="button" class="ib" ref=${n} aria-label=${o("Dismiss")} title=${o("Dismiss")+"  Esc"}
onClick=${Sk}>
<${d} name="x" />
</button>
</header>
<div class="lbstage">
${s===i.token?r`<p>${o("Could not load the picture")}</p>`:r`<img key=${i.token} src=${dn(i,i.preview?"preview":"thumb")} alt=${p}
onError=${()=>a(i.token)} />`}
</div>
${t>0&&r`<button type="button" class="lbturn left" aria-label=${o("Previous photo")} onClick=${()=>c(-1)}>
<${d} name="chevron-left" size="l" />
</button>`}
${t<e.length-1&&r`<button type="button" class="lbturn right" aria-label=${o("Next photo")} onClick=${()=>c(1)}>
<${d} name="chevron-right" size="l" />
</button>`}
</div>
</div>`}var Sk,lP=b(()=>{z();C();Ze();re();oe();w();Qt();J();R();N();Yr();Se();Sk=()=>{y.value=null}});var pH,Pu,Tk=b(()=>{pH=()=>Intl.DateTimeFormat().resolvedOptions().timeZone??"UTC",Pu=(e,t)=>`/api/contacts/${e}/export?${new URLSearchParams({zone:pH(),...t})}`});var pP={};_e(pP,{Client:()=>mH});function mH(){let{id:e}=E.value,[t,n]=g(null),[s,a]=g(null),i=()=>{a(null),K(`/api/contacts/${e}`).then(c=>n(c.contact),a)};A(()=>{n(null),e?i():a(new Y(404,"not-found"))},[e]);let l=dt(150,!t&&!s);return r`<main class="main page client" id="main" tabindex="-1">
<header class="pagehead clhead">
<a class="ib" href=${Ho()} aria-label=${o("Back")}><${d} name="arrow-left" /></a>
${t?r`
<${te} name=${t.name} size="lg" />
<div class="grow">
<h1 class="head2 cut">${t.name}</h1>
<p class="t12 mut">${o("Client since {date}",{date:Wt(t.created_at)})}</p>
</div>
<${dH} id=${t.id} />
`:r`<h1 class="head2 grow">${o("Client")}</h1>`}
</header>
${s?r`<${ie} icon=${s.status===404?"lock":"unplug"}
title=${s.status===404?o("Client not found"):o("Could not load the page")}
text=${B(s)}>
${s.status!==404&&r`<button type="button" class="btn" onClick=${i}>${o("Retry")}</button>`}
<//>`:t?r`<div class="clbody">
<${fH} contact=${t} onSaved=${n} />
<${$H} key=${t.id} contact=${t} />
</div>`:l&&r`<p class="t13 mut clwait">${o("Loading…")}</p>`}
</main>`}function dH({id:e}){return r`<div class="hrow wrap cltake">
<a class="btn small" href=${Pu(e,{format:"html",printed:1})} target="_blank" rel="noopener">
<${d} name="file-text" size="s" />
${o("Print")}
</a>
${["txt","json","html"].map(t=>r`<a class="btn small quiet" key=${t} href=${Pu(e,{format:t})} download
aria-label=${o("Export as {format}",{format:t.toUpperCase()})}>
<${d} name="download" size="s" />
${t.toUpperCase()}
</a>`)}
</div>`}function fH({contact:e,onSaved:t}){let n=Of(e);return r`<section class="clfacts" aria-label=${o("Client details")}>
<h2 class="t13 b6">${o("Contacts")}</h2>
<ul>
${e.identities.map(s=>r`<li key=${s.id}>
<button type="button" class="crow" title=${o("Copy")}
aria-label=${o("Copy {value}",{value:s.label||s.external_id})}
onClick=${()=>Dt(s.label||s.external_id)}>
<${ye} kind=${s.kind} named />
<span class="grow cut">${s.label||s.external_id}</span>
<${d} name="copy" size="s" />
</button>
</li>`)}
</ul>
<h2 class="t13 b6">${o("All conversations")} <span class="n dim">${n.length}</span></h2>
<ul>
${n.map(({dialog:s,episode:a})=>r`<li key=${a.number}>
<a class="crow" href=${U("all",s.id)}>
<${ye} kind=${s.kind} named />
<span class="grow">
<span class="cut">
${a.title||Ye.value[s.channel_id]?.name||Ce(s.kind)}
</span>
<span class="t12 dim cut">${Ef(a)}</span>
</span>
</a>
</li>`)}
</ul>
${e.note&&r`<h2 class="t13 b6">${o("Client note")}</h2><p class="t13 notetext">${e.note}</p>`}
<h2 class="t13 b6">${o("Consents and bans")}</h2>
<${Cf} contact=${e} onSaved=${t} />
</section>`}function $H({contact:e}){let[t,n]=g(null),[s,a]=g(!0),[i,l]=g({items:[],next:null,loaded:!1,problem:null}),c=O(0),u=m=>{let h=++c.current,f=new URLSearchParams({events:s?"1":"0",...t?{channel:t}:{},...m?{before:m}:{}});K(`/api/contacts/${e.id}/history?${f}`).then($=>{h===c.current&&l(v=>({items:m?[...v.items,...$.items]:$.items,next:$.next,loaded:!0,problem:null}))},$=>{h===c.current&&l(v=>({...v,problem:$}))})};A(()=>{l({items:[],next:null,loaded:!1,problem:null}),u(null)},[t,s]);let p=[...new Map(e.dialogs.map(m=>[m.channel_id,m.kind]))];return r`<section class="clpast" aria-label=${o("Full history")}>
<div class="clbar">
<h2 class="t13 b6">${o("Full history")}</h2>
${p.length>1&&r`<div class="hrow wrap" role="group" aria-label=${o("Channel")}>
<button type="button" class="chip" aria-pressed=${String(t===null)} onClick=${()=>n(null)}>
${o("All channels")}
</button>
${p.map(([m,h])=>r`<button type="button" class="chip" key=${m} aria-pressed=${String(t===m)}
onClick=${()=>n(m)}>
<${ye} kind=${h} />
${Ye.value[m]?.name??Ce(h)}
</button>`)}
</div>`}
<label class="hrow end t13">
<input type="checkbox" class="check" checked=${s} onChange=${m=>a(m.target.checked)} />
${o("Notes and events")}
</label>
</div>
<div class="clscroll" role="group" tabindex="0" aria-label=${o("Full history")}>
${i.items.length>0&&r`<ol class="cllog">${hH(i.items,e)}</ol>`}
${i.loaded&&!i.items.length&&r`<${ie} icon="inbox" title=${o("No messages yet")} />`}
${i.problem?r`<p class="t13 clmore">
${B(i.problem)} <button type="button" class="btn small"
onClick=${()=>u(i.items.at(-1)?.message.id??null)}>
${o("Retry")}
</button>
</p>`:i.next?r`<p class="clmore">
<button type="button" class="btn small" onClick=${()=>u(i.next)}>
${o("Show older ones")}
</button>
</p>`:null}
</div>
</section>`}function hH(e,t){let n=new Map(t.dialogs.flatMap(a=>a.episodes.map(i=>[i.number,{...i,dialog:a}]))),s=[];return e.forEach(({episode:a,message:i},l)=>{let c=n.get(a);a!==e[l-1]?.episode&&s.push(r`<li class="clep" key=${`e${a}.${i.id}`}>
<span class="grow cut b6">
${nt(i.created_at,M.value)}
${c?.title?` · ${o("“{text}”",{text:c.title})}`:""} · ${o("No. {number}",{number:pe(a)})}
</span>
${c?.state==="closed"&&r`<span class="tag plain">${o("closed")}</span>`}
<a class="link t12" href=${U("all",i.dialog_id,i.no)}>${o("Open conversation")}</a>
</li>`),s.push(r`<${gH} key=${i.id} message=${i} kind=${c?.dialog.kind} contact=${t} />`)}),s}function gH({message:e,kind:t,contact:n}){if(e.kind==="system")return r`<li class="clline sys">
<span class="t12 mut">
${Eu(e)} · <span title=${je(e.created_at)}>${H(e.created_at)}</span>
</span>
</li>`;let s=e.author.operator_id?G(e.author.operator_id):e.kind==="in"&&n.kind==="person"?n.name:e.author.name||o("Sent outside Okno");return r`<li class=${`clline ${e.kind}`}>
${e.kind==="note"?r`<span class="nic"><${d} name="lock" size="m" /></span>`:r`<${ye} kind=${t} named />`}
<div class="grow">
<span class="t12">
<b class="b6">${s}</b> <a class="mut"
href=${new URL(yu(e)).pathname+new URL(yu(e)).search}
title=${je(e.sent_at)}>
${H(e.created_at)}
</a>
${e.deleted_at?r` · ${o("The message was deleted")}`:null}
${e.delivery&&Do(e)?r` · ${o("Scheduled for {when}",{when:Ve(Po(e))})}`:null}
</span>
<div class="clsaid"><${If} message=${e} client=${n.id} /></div>
</div>
</li>`}var mP=b(()=>{z();C();Ze();V();ve();oe();w();Te();J();R();lo();N();Af();Fv();mk();Au();Tk();Se();Nl()});function gP(e){Ck.value=e,y.value="why"}var Ck,hP,Ok=b(()=>{se();re();Ck=T(null),hP=e=>!!(e?.data?.run||e?.data?.rule)});function Hf(e){A(()=>{let t=n=>{n.key!=="Escape"||n.defaultPrevented||y.peek()||document.activeElement.matches?.("input:not([type=checkbox]), textarea, select")||(n.preventDefault(),L(Ke()))};return document.addEventListener("keydown",t,{capture:!0}),()=>document.removeEventListener("keydown",t,{capture:!0})},[]),A(()=>()=>{E.peek().page==="automation"&&E.peek().rule===null&&requestAnimationFrame(()=>{document.querySelector(e)?.focus()})},[])}var Du,Ek=b(()=>{z();C();J();N();re();Du=({label:e})=>r`<a class="ib small" href=${Ke()} aria-label=${e} title=${`${e}  Esc`}>
<${d} name="x" size="m" />
</a>`});function Gf(e){let t=c=>e.filter(u=>u.kind===c).length,[n,s,a,i]=["operator","team","channel","hours"].map(t),l=[n&&S("{n} operator","{n} operators",n),s&&S("{n} team","{n} teams",s),a&&S("{n} channel","{n} channels",a),i&&o("working hours")];return o("No longer there: {list}",{list:l.filter(Boolean).join(", ")})}var kH,Yf,yH,Mu,Il=b(()=>{w();kH={loop:()=>o("it ran more than 5 times in one conversation within a minute"),failing:()=>o("it failed five times in a row")},Yf=e=>kH[e]?.()??o("a fault, code {code}",{code:e});yH={"opted-out":()=>o("the client does not want automatic messages"),group:()=>o("it is a group chat"),automatic:()=>o("the client's message is automatic itself"),"no-address":()=>o("the client has no address in this channel"),"own-address":()=>o("it is one of our own addresses"),disowned:()=>o("the sender's address is forged"),blocked:()=>o("the client has blocked us"),"channel-gone":()=>o("the channel was removed"),"channel-paused":()=>o("the channel is paused"),"before-connection":()=>o("the message is older than the channel's connection"),"too-late":()=>o("too much time had passed"),"said-already":()=>o("it was said in this conversation already"),frequency:()=>o("it was said recently"),"sender-budget":()=>o("this address got 5 automatic messages today"),"dialog-budget":()=>o("this conversation got 20 automatic messages today"),"channel-budget":()=>o("the channel sent its automatic messages of this hour"),tripped:()=>o("the guard against loops has stopped it"),paused:()=>o("all automation was stopped"),"no-text":()=>o("there is no text for this channel and language"),nobody:()=>o("nobody could take it"),assigned:()=>o("it had an assignee already"),closed:()=>o("the conversation was closed"),missing:()=>o("the rule refers to something that is gone")},Mu=e=>yH[e]?.()??o("refused, code {code}",{code:e})});function wH({kind:e,body:t},n){let s=Pk[e];return s?[s.when(t,n),s.then(t,n)]:[e,""]}function yP(e,{channels:t=[],teams:n=[]},s){let a=[...t.map(s.channel),...n.map(s.team)];return a.length?`${e} (${a.join(", ")})`:e}function xH({operators:e,team_id:t,only_here:n,former_days:s},a){let i=[_H(e,t,a)];return n&&i.push(o("only to those at the screen")),s&&i.push(o("first to the previous assignee")),i.join(", ")}function _H(e,t,n){return t?o("in turn within the team “{team}”, who are online",{team:n.team(t)}):e?e.length===1?o("assign to: {name}, when online",{name:n.person(e[0])}):S("in turn among {n} operator online","in turn among {n} operators online",e.length):o("in turn among all who are online")}function SH(e=[]){let t=n=>(n.channel_id===null?0:2)+(n.language===ze.value?0:1);return e.filter(n=>n.text.trim()).sort((n,s)=>t(n)-t(s))[0]?.text??""}function Ak({texts:e=[],frequency:t}){let n=SH(e);if(!n)return o("no text is written yet");let s=[o("“{text}”",{text:TH(n)})];return e.length>1&&s.push(S("and {n} more text","and {n} more texts",e.length-1)),t?.every==="hours"&&s.push(S("at most once in {n} hour","at most once in {n} hours",t.hours)),s.join(", ")}function CH({first_minutes:e,next_minutes:t,stages:n=[],channels:s,teams:a},i){let l=n.map(p=>Math.round(e*p/100)),u=e===t&&l.length>0?S("A client waits for {list} minute","A client waits for {list} minutes",l.at(-1),{list:kP(l.map(String))}):o("The first reply {first}, next replies {next}",{first:vP(e),next:vP(t)});return yP(u,{channels:s,teams:a},i)}function OH({first_minutes:e,next_minutes:t,stages:n=[],whom:s,email:a},i){let l=wP(s,a,i);return e===t?l:o("at {list} of the time {what}",{list:kP(n.map(Dk)),what:l})}function Mk(e,t){let n=(e?.operators??[]).map(t.person);return[e?.assignee&&o("the assignee"),e?.leads&&o("team leads"),...n].filter(Boolean)}function wP(e,t,n){let s=Mk(e,n).join(", ")||o("no one");return t?o("notify on screen and by email: {list}",{list:s}):o("notify: {list}",{list:s})}function Vf({every:e,hours:t=0}){return e==="hours"?S("At most once in {n} hour","At most once in {n} hours",t):{message:o("To every message"),wait:o("Once until we reply"),episode:o("Once per conversation")}[e]}var bP,Nk,kP,Pk,zl,gt,Lu,TH,vP,Dk,vo=b(()=>{w();bP=90,Nk=1,kP=e=>new Intl.ListFormat(ze.value==="ru"?"ru-RU":"en-GB").format(e),Pk={distribution:{icon:"users-round",title:()=>o("Round-robin assignment"),when:({channels:e=[]},t)=>yP(o("A new conversation without an assignee"),{channels:e},t),then:xH},reply_assigns:{icon:"hand",title:()=>o("Who replies becomes the assignee"),when:()=>o("An operator replies in a conversation without an assignee"),then:()=>o("assign it to them")},autoreply:{icon:"message-square-reply",title:()=>o("Auto-reply"),when:({clients:e})=>e==="new"?o("The first conversation of a new client"):o("A new conversation"),then:Ak},out_of_hours:{icon:"moon",title:()=>o("Out of hours"),when:({hours_id:e},t)=>e===Nk?o("A message outside working hours"):o("A message outside “{hours}”",{hours:t.hours(e)}),then:Ak},receipt:{icon:"mail",title:()=>o("Receipt"),when:()=>o("A new conversation by email"),then:Ak},sla:{icon:"alarm-clock-check",title:({first_minutes:e})=>S("SLA within {n} minute","SLA within {n} minutes",e),when:CH,then:OH},untouched:{icon:"bell-ring",title:()=>o("Reminder that nobody took it"),when:({minutes:e})=>S("Nobody takes a conversation for {n} minute","Nobody takes a conversation for {n} minutes",e),then:({whom:e,email:t},n)=>wP(e,t,n)}},zl=e=>Pk[e]?.icon??"zap",gt=({kind:e,body:t})=>Pk[e]?.title(t)??e;Lu=(e,t)=>wH(e,t).filter(Boolean).join(" → ");TH=e=>{let t=e.trim().replace(/\{[^{}|]*(?:\|([^{}]*))?\}/g,(n,s)=>s||"…").replace(/\s+/g," ").replace(/(?<!\.)\.$/,"");return t.length>bP?`${t.slice(0,bP-1).trimEnd()}…`:t};vP=e=>S("within {n} minute","within {n} minutes",e);Dk=e=>o("{n}%",{n:e})});async function ko(){let e=Jf+=1;try{let t=await K("/api/rules");if(e!==Jf)return;Ie.value=t,Bl.value=null}catch(t){if(!(t instanceof Y))throw t;e===Jf&&(Bl.value=t)}}function EP(){clearTimeout(xP),Lk&&(xP=setTimeout(ko,EH))}function AP(){Lk+=1,ko();let e=setInterval(()=>{document.hidden||ko()},AH);return()=>{Lk-=1,clearInterval(e)}}function Rk(e){Jf+=1;let{rules:t}=Ie.peek(),n=t.some(s=>s.id===e.id);Ie.value={...Ie.peek(),rules:n?t.map(s=>s.id===e.id?{...s,...e}:s):[...t,e]}}async function Wl(e,t){e&&Rk(e);try{let n=await t();return n?.rule?Rk(n.rule):await ko(),n??!0}catch(n){if(!(n instanceof Y))throw n;return await ko(),n.code==="not-reviewed"?NP(hn(e.id)):ne(B(n)),null}}function Qf(e,t,n,s){let a=n(),i=Q(e,{icon:t,undo:async()=>{await a&&await s()}});return a.then(l=>{l||br(i)}),a}function NP(e){Zf.value=e,y.value="rulefirst"}function PP(e,t){return t&&ls(e.kind)?.writes_to_clients&&!e.reviewed?(NP(e),null):Bk(e,t)}function Fk(e,t){let n=Ru(e.group),s=n[n.findIndex(l=>l.id===e.id)+1]?.id??null;if(t===s||t===e.id)return null;let a=n.filter(l=>l.id!==e.id);a.splice(t===null?a.length:a.findIndex(l=>l.id===t),0,e);let i=new Map(a.map((l,c)=>[l.id,c]));return Ie.value={...Ie.peek(),rules:Ie.peek().rules.map(l=>i.has(l.id)?{...l,place:i.get(l.id)}:l)},Qf(o("Order changed: {name}",{name:gt(e)}),"arrow-up",TP(e.id,t),TP(e.id,s))}function e$(e,t){let n=Ru(e.group),s=n.findIndex(a=>a.id===e.id);return n[s+t]?(Fk(e,t<0?n[s-1].id:n[s+2]?.id??null),!0):!1}function DP(e){return Ie.value={...Ie.peek(),rules:Ie.peek().rules.filter(t=>t.id!==e.id)},Qf(o("Rule deleted: {name}",{name:gt(e)}),"trash-2",CP(e.id,!0),CP(e.id,!1))}async function LP({id:e,kind:t,version:n,body:s}){let a=e?await F(`/api/rules/${e}`,{version:n,body:s},{method:"PATCH"}):await F("/api/rules",{kind:t,body:s});return Rk(a.rule),a.rule}var EH,AH,Ie,Bl,Ik,Xe,hn,ls,OP,Ru,zk,Lk,Jf,xP,NH,Zf,_P,Bk,SP,Wk,Xf,TP,Kk,CP,MP,tn=b(()=>{se();V();w();R();rt();be();re();vo();EH=250,AH=3e4,Ie=T(null),Bl=T(null),Ik=$e(()=>Z.value.hours??{}),Xe=$e(()=>P.value?.role==="administrator"),hn=e=>Ie.value?.rules.find(t=>t.id===e)??null,ls=e=>Ie.value?.kinds.find(t=>t.kind===e)??null,OP=e=>Ik.value[e]?.name,Ru=e=>(Ie.value?.rules??[]).filter(t=>t.group===e).sort((t,n)=>t.place-n.place||t.id-n.id),zk=e=>!!e.paused_at||e.missing.length>0,Lk=0,Jf=0,xP=null;NH=e=>e.k==="rule"||e.k==="automation"||e.k==="gone"&&e.of==="rule";an(e=>{e.some(NH)&&EP()});Mn(EP);Zf=T(null);_P=(e,t,n)=>()=>Wl({id:e,active:t},()=>F(`/api/rules/${e}/active`,n===void 0?{active:t}:{active:t,version:n}));Bk=(e,t,n)=>Qf(t?o("Switched on: {name}",{name:gt(e)}):o("Switched off: {name}",{name:gt(e)}),"zap",_P(e.id,t,n),_P(e.id,!t)),SP=e=>()=>(Ie.value={...Ie.peek(),paused:e},Wl(null,()=>F("/api/automation/paused",{paused:e}))),Wk=e=>Qf(e?o("All automation is stopped"):o("Automation works again"),e?"pause":"play",SP(e),SP(!e)),Xf=e=>Wl({id:e.id,paused_at:null,paused_why:null},()=>F(`/api/rules/${e.id}/resume`,{})),TP=(e,t)=>()=>Wl(null,()=>F(`/api/rules/${e}/place`,{before:t}));Kk=(e,t)=>{let n=Ru(e.group);return!!n[n.findIndex(s=>s.id===e.id)+t]},CP=(e,t)=>()=>Wl(null,()=>F(`/api/rules/${e}/removed`,{removed:t}));MP=e=>Wl(null,()=>F(`/api/rules/${e.id}/share-out`,{}))});var Re,t$,cs=b(()=>{w();Te();N();R();tn();vo();Re={person:G,team:e=>Ge.value[e]?.name??o("Deleted team"),channel:e=>Ye.value[e]?.name??o("Removed channel"),hours:e=>OP(e)||(e===Nk?o("company hours"):o("Removed hours"))},t$=()=>Object.values(Ye.value).filter(e=>e.health!=="removed").sort((e,t)=>Ce(e.kind).localeCompare(Ce(t.kind))||e.name.localeCompare(t.name))});function n$(e,t){return t==null||t===""?o("none"):Array.isArray(t)?t.length?t.map(n=>n$(e,n)).join(", "):o("any"):RP[e]?RP[e](t):typeof t=="boolean"?LH(t):typeof t=="object"?JSON.stringify(t):String(t)}var PH,IP,DH,MH,LH,RP,o$,RH,IH,s$,a$=b(()=>{w();N();Il();cs();PH={ordinary:()=>o("A person wrote to us alone"),every:()=>o("How often"),new_client:()=>o("New client"),closed:()=>o("Outside working hours"),channel_kind:()=>o("Kind of channel"),channel:()=>o("Channel"),team:()=>o("Team"),assignee:()=>o("Assignee"),minutes:()=>o("Minutes passed"),untouched:()=>o("Nobody took it")},IP=e=>PH[e]?.()??e,DH={message:()=>o("to every message"),wait:()=>o("once until we reply"),episode:()=>o("once per conversation"),hours:()=>o("once in some hours")},MH=e=>DH[e]?.()??e,LH=e=>e?o("yes"):o("no"),RP={assignee:Re.person,channel:Re.channel,team:Re.team,channel_kind:Ce,every:e=>MH(e)};o$=e=>({did:()=>o("done"),refused:()=>Mu(e.code),failed:()=>o("it failed")})[e.outcome](),RH=e=>new Intl.ListFormat(ze.value==="ru"?"ru-RU":"en-GB").format((e.operators??[]).map(Re.person)),IH={say:({message_id:e})=>e?o("A message was sent to the client"):o("No message was sent"),assign:({operator_id:e,team_id:t})=>e?o("Assigned to {name}",{name:Re.person(e)}):o("Given to the team “{team}”",{team:Re.team(t)}),target:({minutes:e})=>S("Reply is due within {n} minute","Reply is due within {n} minutes",e),notify:e=>e.operators?.length?o("Notified: {list}",{list:RH(e)}):o("Notified")},s$=e=>IH[e.do]?.(e)??e.do});function zH({one:e}){let t=e.holds?r`<${d} name="check" size="s" /><span class="vh">${o("fits")}</span>`:r`<span class="nofit"><${d} name="x" size="s" /></span><span class="vh">${o("does not fit")}</span>`,n=n$(e.field,e.wanted),s=n$(e.field,e.value);return r`
${t}
<span>
${s}
${n!==s&&r` <span class="dim t12">${o("wanted: {value}",{value:n})}</span>`}
</span>
`}var r$,jk=b(()=>{C();w();Au();Te();N();a$();r$=({run:e})=>r`<dl class="kv runkv">
${e.values.map(t=>r`<div key=${t.field}><dt>${IP(t.field)}</dt><dd><${zH} one=${t} /></dd></div>`)}
${e.done.map((t,n)=>r`<div key=${n}><dt>${n?"":o("Done")}</dt><dd>${s$(t)}</dd></div>`)}
${e.skipped.map((t,n)=>r`<div key=${`s${t.id}`}>
<dt>${n?"":o("Passed over")}</dt>
<dd>
<${te} name=${G(t.id)} size="xs" />
<s class="dim">${G(t.id)}</s>
<span class="dim t12">${dk(t)}</span>
</dd>
</div>`)}
${e.error&&r`<div><dt>${o("Error")}</dt><dd><code class="runerror">${e.error}</code></dd></div>`}
</dl>`});function i$({source:e,newest:t,empty:n,named:s=!1}){let[a,i]=g(BH),[l,c]=g(!1),u=async m=>{try{let h=await K(m?`${e}${e.includes("?")?"&":"?"}before=${m}`:e);i(f=>({runs:m?[...f.runs,...h.runs]:h.runs,more:h.more,problem:null})),m||c(!1)}catch(h){if(!(h instanceof Y))throw h;i(f=>({...f,problem:h}))}};A(()=>{u()},[]),A(()=>{a.runs&&c((a.runs[0]?.at??0)<(t??0))},[t]);let p=dt(150,!a.runs&&!a.problem);return!a.runs&&a.problem?r`<${ie} icon="unplug" title=${o("The log could not be loaded")} text=${B(a.problem)}>
<button type="button" class="btn" onClick=${()=>u()}>${o("Retry")}</button>
<//>`:a.runs?a.runs.length?r`
${l&&r`<p class="runmore">
<button type="button" class="btn small" onClick=${()=>u()}>
<${d} name="arrow-up" size="s" />
${o("Show newer runs")}
</button>
</p>`}
<ol class="runs">${WH(a.runs,s)}</ol>
${a.problem&&r`<p class="t13 runmore" role="alert">${B(a.problem)}</p>`}
${a.more&&r`<p class="runmore">
<button type="button" class="btn small" onClick=${()=>u(a.runs.at(-1).id)}>
${o("Show older ones")}
</button>
</p>`}
`:n:p&&r`<div class="sks" aria-busy="true">
${[90,70,80].map(m=>r`<${Le} key=${m} width=${m} />`)}
</div>`}function WH(e,t){let n=[];return e.forEach((s,a)=>{(!a||tt(e[a-1].at)!==tt(s.at))&&n.push(r`<li class="mh" key=${`d${s.id}`}>${Oi(s.at,M.value)}</li>`),n.push(r`<${qH} key=${s.id} run=${s} named=${t} />`)}),n}function qH({run:e,named:t}){return r`<li class=${`run ${e.outcome}`}>
<details>
<summary>
<${d} name=${FH[e.outcome]} size="s" />
<span class="grow">
<b class="b5 cut blk">${e.client||o("No conversation")}</b>
<span class="t12 mut blk">${KH(e)}</span>
${t&&r`<span class="t12 dim cut blk">${jH(e)}</span>`}
</span>
<time class="t12 dim" title=${je(e.at)}>${H(e.at)}</time>
</summary>
<div class="runin">
<${r$} run=${e} />
<p class="hrow t12">
${t&&hn(e.rule_id)?r`<a class="link" href=${Ke(e.rule_id,"log")}>
${o("Rule, version {n}",{n:e.version})}
</a>`:r`<span class="dim">${o("Version {n}",{n:e.version})}</span>`}
${e.dialog_id&&r`<a class="link hrow end" href=${U("all",e.dialog_id)}>${o("Open conversation")}</a>`}
</p>
</div>
</details>
</li>`}var BH,FH,KH,jH,qk=b(()=>{z();C();V();ve();oe();w();J();N();Se();jk();tn();a$();vo();BH={runs:null,more:!1,problem:null};FH={did:"check",refused:"ban",failed:"circle-alert"},KH=e=>e.outcome==="did"&&e.done.length?e.done.map(s$).join(", "):o$(e),jH=e=>gt(hn(e.rule_id)??{kind:e.kind,body:ls(e.kind)?.default??{}})});function BP(){let e=O(null),[t,n]=g("");Hf(".autolog"),W(()=>{document.activeElement!==document.body&&e.current.focus({preventScroll:!0})},[]);let s=Math.max(0,...Ie.value.rules.map(i=>i.last_run_at??0)),a=zP.find(([i])=>i===t)[2]();return r`<aside class="peek" aria-label=${o("Log of all rules")}>
<div class="ed-top">
<h2 class="grow cut" tabindex="-1" ref=${e}>${o("Log of all rules")}</h2>
<${Du} label=${o("Close the log")} />
</div>
<div class="scroll ed edbody" role="group" tabindex="0" aria-label=${o("Runs")}>
<div class="rulechips" role="group" aria-label=${o("Show runs")}>
${zP.map(([i,l])=>r`<button type="button" class="chip" key=${i} aria-pressed=${String(i===t)}
onClick=${()=>n(i)}>${l()}</button>`)}
</div>
<${i$} key=${t} source=${t?`/api/runs?outcome=${t}`:"/api/runs"} named
newest=${t?null:s} empty=${r`<${ie} icon="history" title=${a}
text=${o("Runs of the last 90 days appear here.")} />`} />
</div>
</aside>`}var zP,WP=b(()=>{z();C();w();N();Ek();qk();tn();zP=[["",()=>o("All"),()=>o("No runs yet")],["did",()=>o("Done"),()=>o("No rule has done anything yet")],["refused",()=>o("Refused"),()=>o("Nothing was refused")],["failed",()=>o("Failed"),()=>o("No run has failed")]]});var l$,Uk=b(()=>{C();tn();l$=({rule:e,label:t})=>r`<input class="tog" type="checkbox" role="switch" aria-label=${t} checked=${e.active} onChange=${n=>{let s=n.currentTarget.checked;n.currentTarget.checked=e.active,PP(e,s)}} />`});function UH(e){let t=Math.max(1,...e),n=(FP-2)/Math.max(1,e.length-1),s=(a,i)=>`${(1+i*n).toFixed(1)} ${(Hk-2-a/t*(Hk-5)).toFixed(1)}`;return`M${e.map(s).join("L")}`}function YH(e){return e.active?[S("{n} time today","{n} times today",e.today,{n:pe(e.today)}),e.last_run_at?o("{span} ago",{span:Je(M.value-e.last_run_at)}):o("has not run yet")]:[o("off"),o("changed {date}",{date:Wt(e.changed_at)})]}function GH(e){let t=s=>{let a=hn(c$.id);!a||a.group!==e.group||a.id===e.id||(s.preventDefault(),s.currentTarget.dataset.drop=VH(s)?"after":"before")},n=s=>delete s.currentTarget.dataset.drop;return{draggable:!0,onDragStart:s=>{c$.id=e.id,s.dataTransfer.effectAllowed="move",s.dataTransfer.setData("text/plain",gt(e))},onDragEnd:()=>{c$.id=null},onDragOver:t,onDragLeave:n,onDrop:s=>{s.preventDefault();let a=s.currentTarget.dataset.drop==="after";n(s);let i=hn(c$.id);i&&Fk(i,a?JH(s.currentTarget,i):e.id)}}}function VH(e){let t=e.currentTarget.getBoundingClientRect();return e.currentTarget.parentElement.clientWidth>t.width*1.5?e.clientX>t.left+t.width/2:e.clientY>t.top+t.height/2}function JH(e,t){let n=e.nextElementSibling;return Number(n?.dataset.rule)===t.id&&(n=n.nextElementSibling),n?Number(n.dataset.rule):null}function QH(e,t){let n={ArrowUp:-1,ArrowDown:1}[e.key];if(!n||!e.shiftKey||!(e.ctrlKey||e.metaKey)||!Xe.value)return;e.preventDefault(),e.stopPropagation();let s=e.currentTarget.querySelector("h3 a");Cs(e$(t,n)?o("Moved: {name}",{name:gt(t)}):o("This is the edge of the group")),requestAnimationFrame(()=>s.focus())}function KP({rule:e,names:t,open:n}){let s=gt(e),a=Xe.value?GH(e):{},i=["card","hov","rule",e.paused_at&&"failing",!e.paused_at&&e.missing.length&&"lacking"];return r`<article class=${i.filter(Boolean).join(" ")} data-rule=${e.id} data-off=${e.active?null:""}
aria-current=${n?"true":null} ...${a} onKeyDown=${l=>QH(l,e)}>
<span class="ric"><${d} name=${zl(e.kind)} /></span>
<h3>
<a href=${Ke(e.id)}
aria-keyshortcuts=${Xe.value?"Control+Shift+ArrowUp Control+Shift+ArrowDown":null}>
${s}
</a>
</h3>
${Xe.value?r`<${l$} rule=${e} label=${o("The rule “{name}” is on",{name:s})} />`:r`<span class="tag plain">${e.active?o("on"):o("off")}</span>`}
<p class="ds">${Lu(e,t)}</p>
<${ZH} rule=${e} />
<div class="mt2">
${YH(e).map((l,c)=>r`${c>0&&r`<span aria-hidden="true">·</span>`}<span>${l}</span>`)}
<${HH} days=${e.days} />
</div>
</article>`}function ZH({rule:e}){return e.paused_at?r`<p class="rulebad">
<${d} name="circle-alert" size="s" />
<span class="grow">${o("Paused: {cause}",{cause:Yf(e.paused_why)})}</span>
${Xe.value&&r`<button type="button" class="btn small" onClick=${()=>Xf(e)}>${o("Continue")}</button>`}
</p>`:e.missing.length?r`<p class="rulewarn">
<${d} name="triangle-alert" size="s" />
<span class="grow">${Gf(e.missing)}</span>
${Xe.value&&r`<a class="link" href=${Ke(e.id)}>${o("Choose a replacement")}</a>`}
</p>`:null}var FP,Hk,HH,c$,jP=b(()=>{C();ve();oe();w();J();N();_r();Il();tn();Uk();vo();[FP,Hk]=[72,18];HH=({days:e})=>r`<svg class="spark" viewBox=${`0 0 ${FP} ${Hk}`} role="img"
aria-label=${o("Runs in the last 14 days: {list}",{list:e.join(", ")})}>
<path d=${UH(e)} />
</svg>`;c$={id:null}});function e4(e,t){let n=new Map(e.map(l=>[HP(l),l.text])),s=new Map(t.map(l=>[HP(l),l.text])),a=[...s].filter(([l,c])=>n.get(l)!==c),i=[...n.keys()].filter(l=>!s.has(l));return[...a.map(([l,c])=>o("Text ({place}): “{text}”",{place:l,text:c})),...i.map(l=>o("Text removed ({place})",{place:l}))]}function u$(e,t){return Object.keys(t).flatMap(n=>{if(JSON.stringify(e[n])===JSON.stringify(t[n]))return[];if(n==="texts")return e4(e.texts,t.texts);let[s,a]=XH[n]??[()=>n,JSON.stringify];return[o("{field}: {before} → {after}",{field:s(),before:a(e[n]),after:a(t[n])})]})}var qP,UP,Yk,Gk,XH,HP,Vk=b(()=>{w();cs();vo();qP=e=>e?o("yes"):o("no"),UP=e=>t=>t?.length?t.map(e).join(", "):o("all"),Yk=e=>e?Re.team(e):o("none"),Gk=e=>t=>e[t](),XH={operators:[()=>o("Operators"),e=>e?e.map(Re.person).join(", "):o("all")],team_id:[()=>o("Team"),Yk],channels:[()=>o("Channels"),UP(e=>Re.channel(e))],teams:[()=>o("Teams"),UP(e=>Re.team(e))],cap:[()=>o("Open conversations of one person, at most"),String],only_here:[()=>o("Only those at the screen"),qP],former_days:[()=>o("Days for the previous assignee"),String],absent:[()=>o("When the assignee is absent"),Gk({keep:()=>o("leave it to the assignee"),next:()=>o("give it to the next operator"),team:()=>o("give it to a team")})],absent_minutes:[()=>o("Minutes until absent"),String],absent_team_id:[()=>o("Team for conversations of the absent"),Yk],nobody:[()=>o("When nobody can take it"),Gk({leave:()=>o("leave it unassigned"),team:()=>o("give it to a team")})],nobody_team_id:[()=>o("Team when nobody can take it"),Yk],clients:[()=>o("Clients"),Gk({all:()=>o("All clients"),new:()=>o("Only new clients")})],frequency:[()=>o("How often"),Vf],hours_id:[()=>o("Working hours"),e=>Re.hours(e)],first_minutes:[()=>o("First reply within"),String],next_minutes:[()=>o("Next replies within"),String],minutes:[()=>o("Minutes"),String],stages:[()=>o("Moments"),e=>e.map(Dk).join(", ")],whom:[()=>o("Whom to notify"),e=>Mk(e,Re).join(", ")||o("no one")],email:[()=>o("Also by email"),qP]},HP=({channel_id:e,language:t})=>`${e===null?o("All channels"):Re.channel(e)}, ${t}`});function t4(e){return[...e.replace(/\{\s*(\w+)\s*(\|[^{}]*)?\}/g,(n,s)=>Iu.includes(s)?"":n).matchAll(/\{[^{}]*\}?|\}/g)].map(([n])=>n)}function n4({texts:e=[]},t){let n=new Set;e.length||(t.texts=o("Write at least one text")),e.forEach((s,a)=>{let i=`${s.channel_id}:${s.language}`,l=t4(s.text);s.text.trim()?s.text.length>YP?t[`texts.${a}`]=S("At most {n} character","At most {n} characters",YP):l.length?t[`texts.${a}`]=o("There is no such variable: {list}",{list:l.join(" ")}):n.has(i)&&(t[`texts.${a}`]=o("There is already a text for this channel and language")):t[`texts.${a}`]=o("Write the text that the client will get"),n.add(i)})}function o4({frequency:e},t){e?.every==="hours"&&!tr(e.hours,1,VP)&&(t.frequency=nr(1,VP))}function JP({whom:e},t){!e.assignee&&!e.leads&&!e.operators.length&&(t.whom=o("Choose who is notified"))}function Qk({kind:e,body:t}){let n={};return s4[e]?.(t,n),n}var Iu,YP,m$,GP,p$,VP,tr,nr,Jk,s4,d$=b(()=>{w();Iu=["name","number","company","hours","back"],YP=4e3,m$=1440,GP=30*m$,p$=60*m$,VP=24*365;tr=(e,t,n)=>Number.isInteger(e)&&e>=t&&e<=n,nr=(e,t)=>o("A whole number from {least} to {most}",{least:e,most:t});Jk=(e,t)=>{n4(e,t),o4(e,t)},s4={distribution:(e,t)=>{e.operators&&!e.operators.length&&(t.operators=o("Choose at least one operator")),e.team_id===0&&(t.team_id=o("Choose a team")),tr(e.cap,0,1e3)||(t.cap=nr(0,1e3)),tr(e.former_days,0,365)||(t.former_days=nr(0,365)),e.absent!=="keep"&&!tr(e.absent_minutes,0,m$)&&(t.absent_minutes=nr(0,m$)),e.absent==="team"&&!e.absent_team_id&&(t.absent_team_id=o("Choose a team")),e.nobody==="team"&&!e.nobody_team_id&&(t.nobody_team_id=o("Choose a team"))},autoreply:Jk,out_of_hours:Jk,receipt:Jk,sla:(e,t)=>{tr(e.first_minutes,1,p$)||(t.first_minutes=nr(1,p$)),tr(e.next_minutes,1,p$)||(t.next_minutes=nr(1,p$)),e.stages.length?e.stages.some(n=>!tr(n,1,1e3))?t.stages=nr(1,1e3):new Set(e.stages).size<e.stages.length&&(t.stages=o("Two moments are the same")):t.stages=o("Add at least one moment"),JP(e,t)},untouched:(e,t)=>{tr(e.minutes,1,GP)||(t.minutes=nr(1,GP)),JP(e,t)}}});function a4(e){let t=(e?.detail?.errors??[]).map(({field:n,message:s})=>[n.split(".").at(-1),s]);return Object.fromEntries(t)}function Kl({id:e,kind:t,version:n,body:s}){Ee.value={id:e,kind:t,version:n,body:s,base:JSON.stringify(s)},Zk.value=!1,Fl.value=null,or.value=null}function f$(e){Ee.value={...Ee.peek(),body:{...Ee.peek().body,...e}}}function XP(){let{id:e,kind:t}=Ee.peek();Kl(e?hn(e):Xk(t))}function eD(e){let{version:t,base:n}=Ee.peek();e.version!==t&&(JSON.stringify(e.body)===n?Ee.value={...Ee.peek(),version:e.version}:us.peek()?or.value={by:e.changed_by,at:e.changed_at}:Kl(e))}function nD(){let{id:e}=Ee.peek();return Ee.value={...Ee.peek(),version:hn(e).version},or.value=null,$$()}function r4(){requestAnimationFrame(()=>{document.querySelector(".edbody [aria-invalid='true']")?.focus()})}async function $$(){if(!Ee.peek()||pi.peek())return!1;if(Zk.value=!0,Fl.value=null,Object.keys(Qk(Ee.peek())).length)return r4(),!1;pi.value=!0;let e=Ee.peek();try{let t=await LP(e);return Ee.peek()===e?Kl(t):Ee.value={...Ee.peek(),id:t.id,version:t.version,base:JSON.stringify(t.body)},e.id||(Q(o("Rule created: {name}. It is off.",{name:gt(t)}),{icon:"zap"}),L(Ke(t.id),{replace:!0,sure:!0})),!0}catch(t){if(!(t instanceof Y))throw t;return t.code==="changed-meanwhile"?(await ko(),or.value={by:t.detail.by,at:t.detail.at}):Fl.value=t,!1}finally{pi.value=!1}}var Ee,Zk,pi,Fl,or,us,QP,ZP,Xk,tD,oD,mi=b(()=>{se();V();w();J();be();d$();tn();vo();Ee=T(null),Zk=T(!1),pi=T(!1),Fl=T(null),or=T(null),us=$e(()=>!!Ee.value&&JSON.stringify(Ee.value.body)!==Ee.value.base),QP=$e(()=>Ee.value&&Zk.value?{...Qk(Ee.value),...a4(Fl.value)}:{});ZP=()=>{Ee.value=null},Xk=e=>({id:null,kind:e,version:0,body:ls(e).default});tD=()=>Kl(hn(Ee.peek().id));oD=e=>({"unknown-variable":()=>o("A text names a variable that does not exist.")})[e.code]?.()??B(e)});var sD,aD=b(()=>{C();w();N();qk();sD=({rule:e})=>r`<${i$} source=${`/api/rules/${e.id}/runs`} newest=${e.last_run_at}
empty=${r`<${ie} icon="history" title=${o("No runs yet")} text=${e.active?o("Runs of the last 90 days appear here."):o("The rule is off. “Dry run” shows what it would do.")} />`} />`});var h$,ey=b(()=>{se();h$=T(null)});function rD({rule:e}){let[t,n]=g(30),[s,a]=g({busy:!1,result:null,problem:null}),i=async()=>{a({busy:!0,result:null,problem:null});let l=us.peek()?{body:Ee.peek().body}:{};try{a({busy:!1,result:await Ne("POST",`/api/rules/${e.id}/rehearsal`,{days:t,...l}),problem:null})}catch(c){if(!(c instanceof Y))throw c;a({busy:!1,result:null,problem:c})}};return A(()=>a({busy:!1,result:null,problem:null}),[e.version]),r`
<p class="t13 mut">${o("What the rule would have done in the past. Nothing is sent and nothing changes.")}</p>
${us.value&&r`<p class="hint">${o("Checked with your changes, which are not saved yet.")}</p>`}
<div class="hrow wrap rowgap">
<${Lt} label=${o("Period")} value=${String(t)} onPick=${l=>n(Number(l))}
options=${i4.map(l=>[String(l),S("{n} day","{n} days",l)])} />
<button type="button" class="btn primary" disabled=${s.busy} aria-busy=${String(s.busy)} onClick=${i}>
<${d} name="play" size="m" />
${o("Check")}
</button>
</div>
<div aria-live="polite">
${s.busy&&r`<div class="sks">${[90,64,78].map(l=>r`<${Le} key=${l} width=${l} />`)}</div>`}
${s.problem&&r`<${ie} icon="unplug" title=${o("The dry run failed")} text=${B(s.problem)}>
<button type="button" class="btn" onClick=${i}>${o("Retry")}</button>
<//>`}
${s.result&&r`<${c4} rule=${e} result=${s.result} />`}
</div>
`}function l4(e,{matched:t,sent:n}){let s=S("It would have run {n} time","It would have run {n} times",t,{n:pe(t)});if(!ls(e.kind)?.writes_to_clients)return s;let a={n:pe(n)},i=S("{n} automatic message would have left","{n} automatic messages would have left",n,a);return`${s}, ${i}`}function c4({rule:e,result:t}){let n=Object.entries(t.refused).sort((s,a)=>a[1]-s[1]);return r`
<h3 class="t14 b6 rehead">${l4(e,t)}</h3>
${!t.exact&&r`<p class="hint">
${o("An estimate: {list}.",{list:t.not_recorded.map(m4).join(", ")||o("not everything is recorded")})}
</p>`}
${t.by_channel.length>1&&r`<dl class="kv rekv">
${t.by_channel.map(s=>r`<div key=${s.channel_id}>
<dt class="cut">${Re.channel(s.channel_id)}</dt>
<dd class="num">${pe(s.count)}</dd>
</div>`)}
</dl>`}
${n.length>0&&r`
<h4 class="mh">${o("It would have kept silent")}</h4>
<ul class="reref">
${n.map(([s,a])=>r`<li key=${s}>
<span class="grow">${Mu(s)}</span>
<span class="num">${pe(a)}</span>
</li>`)}
</ul>
`}
${t.dialogs.length>0&&r`
<h4 class="mh">${o("Conversations")}</h4>
<ol class="runs">${t.dialogs.map((s,a)=>r`<${u4} key=${a} one=${s} />`)}</ol>
${t.matched>t.dialogs.length&&r`<p class="hint">${S("The last {n} is shown.","The last {n} are shown.",t.dialogs.length)}</p>`}
`}
`}var i4,u4,p4,m4,iD=b(()=>{z();C();V();ve();oe();w();J();N();Kt();Il();mi();cs();tn();i4=[7,30,90];u4=({one:e})=>r`<li class=${`run ${e.outcome}`}>
<a class="runlink" href=${U("all",e.dialog_id)}>
<${d} name=${e.outcome==="did"?"check":"ban"} size="s" />
<span class="grow">
<b class="b5 cut blk">${e.client}</b>
${e.code&&r`<span class="t12 mut blk">${Mu(e.code)}</span>`}
</span>
<span class="t12 dim">${nt(e.at,M.value)}, ${H(e.at)}</span>
</a>
</li>`,p4={presence:()=>o("who was online then is not recorded"),loads:()=>o("how many conversations each had then is not recorded"),here:()=>o("who was at the screen then is not recorded")},m4=e=>p4[e]?.()??e});function lD({label:e,hint:t,error:n,children:s}){let a=G$();return r`<div class="rowgap">
<div class="hrow">
<label class="t13 grow" for=${a}>${e}${t&&r`<span class="t12 dim blk">${t}</span>`}</label>
${s({id:a,invalid:n?"true":null,"aria-describedby":n?`${a}e`:null})}
</div>
<${ps} id=${`${a}e`} text=${n} />
</div>`}function zu({id:e,value:t,onValue:n,unit:s,label:a,...i}){let[l,c]=g(String(t));A(()=>{Number(l)!==t&&!Number.isNaN(t)&&c(String(t))},[t]);let u=h=>{let f=h.currentTarget.value;c(f),n(/^\d+$/.test(f.trim())?Number(f):NaN)},{invalid:p,...m}=i;return r`<span class="hrow tight">
<input class="input numin" id=${e} inputmode="numeric" autocomplete="off" aria-label=${a} value=${l}
aria-invalid=${p} ...${m} onInput=${u} />
${s&&r`<span class="t13 dim">${s}</span>`}
</span>`}function Bu({id:e,label:t,options:n,value:s,onPick:a,invalid:i,...l}){let c=n.findIndex(([u])=>u===s);return r`<select class="sel" id=${e} aria-label=${t} aria-invalid=${i} ...${l}
onChange=${u=>a(n[u.currentTarget.selectedIndex][0])}>
${n.map(([u,p],m)=>r`<option key=${u} value=${m} selected=${m===c}>${p}</option>`)}
</select>`}function ny({label:e,hint:t,error:n,children:s}){let a=G$();return r`<div class="field">
<label for=${a}>${e}</label>
${s({id:a,invalid:n?"true":null,"aria-describedby":n?`${a}e`:null})}
${t&&r`<span class="hint">${t}</span>`}
<${ps} id=${`${a}e`} text=${n} />
</div>`}function v$(e,t=o("Choose a team")){let n=ja().map(s=>[s.id,s.name]);return e&&!n.some(([s])=>s===e)&&n.push([e,`${Re.team(e)} · ${o("deleted")}`]),[[null,t],...n]}function k$(e){let t=Object.values(Ik.value).filter(n=>!n.removed).map(n=>[n.id,Re.hours(n.id)]);return t.some(([n])=>n===e)||t.unshift([e,Re.hours(e)]),t}function cD({label:e,all:t,items:n,chosen:s,onChange:a}){return r`<div class="rulechips" role="group" aria-label=${e}>
<button type="button" class="chip" aria-pressed=${String(!s.length)} onClick=${()=>a([])}>
${t}
</button>
${n.map(({id:i,name:l,icon:c})=>r`<button type="button" class="chip" key=${i} aria-pressed=${String(s.includes(i))}
onClick=${()=>a(ty(s,i))}>
${c}
${l}
</button>`)}
</div>`}function y$({chosen:e,onChange:t,kinds:n}){let a=t$().filter(i=>!n||n.includes(i.kind)).map(i=>({id:i.id,name:i.name,icon:r`<${ye} kind=${i.kind} named />`}));for(let i of uD(e,a))a.push({id:i,name:`${Re.channel(i)} · ${o("removed")}`,icon:null});return r`<${g$} name=${o("Channel")}>
<${cD} label=${o("Channel")} all=${o("Any")} items=${a} chosen=${e} onChange=${t} />
<//>`}function pD({chosen:e,onChange:t}){let n=ja().map(({id:s,name:a})=>({id:s,name:a}));for(let s of uD(e,n))n.push({id:s,name:`${Re.team(s)} · ${o("deleted")}`});return!n.length&&!Object.keys(Ge.value).length?null:r`<${g$} name=${o("Team")}>
<${cD} label=${o("Team")} all=${o("Any team")} items=${n} chosen=${e} onChange=${t} />
<//>`}function oy({whom:e,email:t,error:n,change:s}){let a=l=>s({whom:{...e,...l}}),i=e.operators.filter(l=>!Pe.value[l]?.active);return r`
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
${w$().map(l=>r`<label key=${l.id}>
<input class="check" type="checkbox" checked=${e.operators.includes(l.id)}
onChange=${()=>a({operators:ty(e.operators,l.id)})} />
<${te} name=${l.name} size="sm" />
<span class="cut">${l.name}</span>
</label>`)}
${i.map(l=>r`<label key=${l} class="hint warn">
<input class="check" type="checkbox" checked
onChange=${()=>a({operators:ty(e.operators,l)})} />
${Re.person(l)} · ${o("no longer works here")}
</label>`)}
</div>
<${ps} text=${n} />
</div>
<${b$} label=${o("Also send an email at once")} hint=${o("Even to those who are at the screen")}
checked=${t} onChange=${l=>s({email:l})} />
`}var ct,g$,ps,b$,ms,ds,ty,uD,w$,Wu=b(()=>{z();C();w();R();N();ll();cs();tn();ct=({icon:e,title:t,children:n})=>r`<section class="step">
<span class="k"><${d} name=${e} size="s" /></span>
<h3>${t}</h3>
${n}
</section>`,g$=({name:e,children:t})=>r`<div class="cond"><span>${e}</span>${t}</div>`,ps=({id:e,text:t})=>t?r`<span class="hint bad" id=${e}>${t}</span>`:null;b$=({label:e,hint:t,checked:n,onChange:s})=>r`<${lD} label=${e} hint=${t}>
${({id:a})=>r`<input class="tog" id=${a} type="checkbox" role="switch" checked=${n}
onChange=${i=>s(i.currentTarget.checked)} />`}
<//>`;ms=({label:e,hint:t,value:n,onValue:s,unit:a,error:i})=>r`<${lD} label=${e} hint=${t} error=${i}>
${l=>r`<${zu} ...${l} value=${n} unit=${a} onValue=${s} />`}
<//>`;ds=({label:e,hint:t,error:n,...s})=>r`<div class="rowgap">
<${ny} label=${e} hint=${t} error=${n}>${a=>r`<${Bu} ...${a} ...${s} />`}<//>
</div>`;ty=(e,t)=>e.includes(t)?e.filter(n=>n!==t):[...e,t];uD=(e,t)=>e.filter(n=>!t.some(s=>s.id===n));w$=()=>Object.values(Pe.value).filter(e=>e.active).sort((e,t)=>e.name.localeCompare(t.name))});function dD({rule:e,body:t,errors:n,change:s}){A(()=>{Ca()},[]);let a=$4(t),i=l=>s({operators:l==="chosen"?w$().map(c=>c.id):null,team_id:l==="team"?0:null});return r`
<${ct} icon="zap" title=${o("When")}>
<p class="cond">${o("A client waits in a conversation without an assignee")}</p>
<${ds} label=${o("Also when the client writes and the assignee is absent")} value=${t.absent}
onPick=${l=>s({absent:l,absent_minutes:t.absent_minutes||f4})}
options=${[["keep",o("leave it to the assignee")],["next",o("give it to the next operator")],["team",o("give it to a team")]]} />
${t.absent==="team"&&r`<${ds} label=${o("Team for conversations of the absent")} value=${t.absent_team_id}
error=${n.absent_team_id} onPick=${l=>s({absent_team_id:l})}
options=${v$(t.absent_team_id)} />`}
${t.absent!=="keep"&&r`<${ms} label=${o("Who is away counts as absent after")}
hint=${o("Who is off shift counts at once")} unit=${o("min")} value=${t.absent_minutes}
error=${n.absent_minutes} onValue=${l=>s({absent_minutes:l})} />`}
<//>
<${ct} icon="list-filter" title=${o("If")}>
<${g$} name=${o("Assignee")}><span class="mut">${o("nobody")}</span><//>
<${y$} chosen=${t.channels} onChange=${l=>s({channels:l})} />
<//>
<${ct} icon="user-round-check" title=${o("Then assign in turn")}>
<${Lt} label=${o("Among whom")} value=${a} onPick=${l=>l!==a&&i(l)}
options=${[["all",o("Everyone")],["team",o("Team")],["chosen",o("Chosen")]]} />
${a==="team"&&r`<${ds} label=${o("Team")} value=${t.team_id||null} error=${n.team_id}
onPick=${l=>s({team_id:l??0})} options=${v$(t.team_id)} />`}
${a==="chosen"&&r`<${h4} chosen=${t.operators} rule=${e} error=${n.operators}
onChange=${l=>s({operators:l})} />`}
<${ms} label=${o("Open conversations of one person, at most")}
hint=${o("0: the workload limit of each person")} value=${t.cap} error=${n.cap}
onValue=${l=>s({cap:l})} />
<${b$} label=${o("Only those at the screen")}
hint=${o("Whose page is open; those who are online by their status, otherwise")} checked=${t.only_here}
onChange=${l=>s({only_here:l})} />
<${b$} label=${o("First to the previous assignee, when online")}
checked=${t.former_days>0||Number.isNaN(t.former_days)}
onChange=${l=>s({former_days:l?d4:0})} />
${t.former_days!==0&&r`<${ms} label=${o("If they had it within the last")} unit=${o("days")} value=${t.former_days}
error=${n.former_days} onValue=${l=>s({former_days:l})} />`}
<${ds} label=${o("When nobody can take it")} value=${t.nobody} onPick=${l=>s({nobody:l})}
options=${[["leave",o("leave it unassigned, deal it to the first who can")],["team",o("give it to a team")]]} />
${t.nobody==="team"&&r`<${ds} label=${o("Team when nobody can take it")} value=${t.nobody_team_id}
error=${n.nobody_team_id} onPick=${l=>s({nobody_team_id:l})}
options=${v$(t.nobody_team_id)} />`}
<//>
${e.id&&r`<${g4} rule=${e} />`}
`}function h4({chosen:e,rule:t,error:n,onChange:s}){let[a,i]=g(null),l=w$().filter(m=>!e.includes(m.id)),c=[...e.map(m=>Pe.value[m]??{id:m,name:G(m),active:!1}),...l],u=(m,h)=>{if(h<0||h>=e.length)return;let f=e.filter($=>$!==m);f.splice(h,0,m),s(f),Cs(o("{name}: place {n} of {all}",{name:G(m),n:h+1,all:f.length}))},p=(m,h)=>{let f={ArrowUp:-1,ArrowDown:1}[m.key];if(!f)return;m.preventDefault();let $=m.currentTarget;u(h,e.indexOf(h)+f),requestAnimationFrame(()=>$.focus())};return r`
<ul class="ppl rowgap" aria-label=${o("Operators in their order")}>
${c.map(m=>{let h=e.indexOf(m.id),f=h>=0;return r`<li key=${m.id} class=${a===m.id?"carried":null}
draggable=${f&&Xe.value?!0:null} onDragStart=${$=>{$.dataTransfer.setData("text/plain",m.name),i(m.id)}} onDragEnd=${()=>i(null)} onDragOver=${$=>{a===null||!f||($.preventDefault(),a!==m.id&&u(a,h))}} onDrop=${$=>$.preventDefault()}>
${f&&Xe.value?r`<button type="button" class="ib small gripb" aria-label=${o("Move: {name}",{name:m.name})}
title=${o("Drag, or press ↑ and ↓")} onKeyDown=${$=>p($,m.id)}>
<${d} name="grip-vertical" size="m" />
</button>`:r`<span class="gripb ib small"></span>`}
<${te} name=${m.name} size="md">${m.active&&r`<${qr} shift=${_n(m)} />`}<//>
<span class="grow">
<span class="cut b5 blk">${m.name}</span>
<span class=${m.active?"t12 dim cut blk":"t12 hint warn blk"}>
${m.active?[Ur(m),wb(_n(m))].filter(Boolean).join(" · "):o("no longer works here")}
</span>
</span>
${f&&t.next_operator_id===m.id&&r`<span class="tag plain">${o("next")}</span>`}
<input class="tog" type="checkbox" role="switch" aria-label=${o("{name} takes part",{name:m.name})}
checked=${f} aria-invalid=${n?"true":null}
onChange=${()=>s(f?e.filter($=>$!==m.id):[...e,m.id])} />
</li>`})}
</ul>
<${ps} text=${n} />
`}function g4({rule:e}){let t=[...e.shares??[]].sort((a,i)=>i.count-a.count),n=Math.max(1,...t.map(a=>a.count)),s=async()=>{let a=await MP(e);a&&Q(S("{n} conversation is being dealt","{n} conversations are being dealt",a.count),{icon:"users-round"})};return r`<section class="rulenow" aria-labelledby="rulenow">
<h3 class="t13 b6" id="rulenow">${o("Today")}</h3>
${e.next_operator_id&&r`<p class="t13">${o("Next in turn: {name}",{name:G(e.next_operator_id)})}</p>`}
${t.length?r`<ul class="shares">
${t.map(a=>r`<li key=${a.operator_id}>
<span class="cut">${G(a.operator_id)}</span>
<svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
<rect width=${a.count/n*100} height="8" rx="2" />
</svg>
<span class="num">${pe(a.count)}</span>
</li>`)}
</ul>`:r`<p class="hint">${o("Nothing was dealt today.")}</p>`}
${e.waiting>0&&Xe.value&&r`<button type="button" class="btn small" disabled=${!e.active||us.value} onClick=${s}>
${S("Deal {n} who waits","Deal {n} who wait",e.waiting)}
</button>`}
${e.waiting>0&&!e.active&&r`<p class="hint">${o("Switch the rule on to deal those who wait.")}</p>`}
</section>`}var mD,d4,f4,$4,fD=b(()=>{z();C();oe();w();R();be();Te();N();Kt();ll();un();_r();mi();Wu();tn();mD=()=>r`
<${ct} icon="zap" title=${o("When")}><p class="cond">${o("An operator replies to a client")}</p><//>
<${ct} icon="list-filter" title=${o("If")}><p class="cond">${o("The conversation has no assignee")}</p><//>
<${ct} icon="user-round-check" title=${o("Then")}>
<p class="cond">${o("The operator becomes the assignee")}</p>
<p class="hint">${o("A note does not assign. The operator can undo it.")}</p>
<//>
`,d4=30,f4=30,$4=({operators:e,team_id:t})=>e?"chosen":t===null?"all":"team"});function $D({body:e,errors:t,change:n}){return r`
<${ct} icon="zap" title=${o("When")}><p class="cond">${o("A client waits for our reply")}</p><//>
<${ct} icon="list-filter" title=${o("If")}>
<${y$} chosen=${e.channels} onChange=${s=>n({channels:s})} />
<${pD} chosen=${e.teams} onChange=${s=>n({teams:s})} />
<p class="hint">${o("The first rule that fits counts: its order in the group decides.")}</p>
<//>
<${ct} icon="hourglass" title=${o("Then reply")}>
<${ms} label=${o("First reply within")} unit=${o("min")} value=${e.first_minutes}
error=${t.first_minutes} onValue=${s=>n({first_minutes:s})} />
<${ms} label=${o("Next replies within")} unit=${o("min")} value=${e.next_minutes}
error=${t.next_minutes} onValue=${s=>n({next_minutes:s})} />
<${ds} label=${o("By which hours")} hint=${o("Closed hours do not count.")} value=${e.hours_id}
options=${k$(e.hours_id)} onPick=${s=>n({hours_id:s})} />
<//>
<${ct} icon="bell-ring" title=${o("And notify")}>
<${v4} body=${e} error=${t.stages} change=${n} />
<${oy} whom=${e.whom} email=${e.email} error=${t.whom} change=${n} />
<//>
`}function v4({body:e,error:t,change:n}){let{stages:s,first_minutes:a}=e,i=c=>n({stages:c}),l=[80,100,150,200,300].find(c=>!s.includes(c))??50;return r`
<ul class="stages" aria-label=${o("Moments")}>
${s.map((c,u)=>r`<li class="hrow" key=${u}>
<${zu} label=${o("Moment {n}, per cent of the time",{n:u+1})} value=${c} unit="%"
invalid=${t?"true":null} onValue=${p=>i(s.with(u,p))} />
<span class="grow t12 dim">${k4(c,a)}</span>
<button type="button" class="ib small" aria-label=${o("Remove moment {n}",{n:u+1})}
onClick=${()=>i(s.filter((p,m)=>m!==u))}>
<${d} name="x" size="m" />
</button>
</li>`)}
</ul>
<${ps} text=${t} />
${s.length<b4&&r`<button type="button" class="btn small quiet" onClick=${()=>i([...s,l].sort((c,u)=>c-u))}>
<${d} name="plus" size="s" />
${o("Moment")}
</button>`}
`}function k4(e,t){let n=Math.round(t*e/100);return Number.isFinite(n)?e===100?o("the time is over"):e<100?S("warning, {n} minute after the client wrote","warning, {n} minutes after the client wrote",n):S("reminder, {n} minute after the client wrote","reminder, {n} minutes after the client wrote",n):""}function hD({body:e,errors:t,change:n}){return r`
<${ct} icon="zap" title=${o("When")}>
<p class="cond">${o("A client waits in a conversation that no one took")}</p>
<${ms} label=${o("For")} unit=${o("min")} value=${e.minutes} error=${t.minutes}
onValue=${s=>n({minutes:s})} />
<//>
<${ct} icon="list-filter" title=${o("If")}>
<p class="cond">${o("No assignee, no reply and no note since the client wrote")}</p>
<//>
<${ct} icon="bell-ring" title=${o("Then notify")}>
<${oy} whom=${e.whom} email=${e.email} error=${t.whom} change=${n} />
<//>
`}var b4,gD=b(()=>{C();w();N();Wu();b4=5});function x$(e,t,n){let s={...bD[t]??bD.en,company:n||"Okno"};return e.split(/(\{[^{}]*\})/).filter(Boolean).map(a=>{let i=/^\{\s*(\w+)\s*(?:\|[^{}]*)?\}$/.exec(a)?.[1];return a.startsWith("{")?Iu.includes(i)?{kind:"value",text:s[i]}:{kind:"unknown",text:a}:{kind:"text",text:a}})}var bD,sy=b(()=>{d$();bD={ru:{name:"Екатерина",number:"1042",hours:"9:00–21:00",back:"завтра в 9:00"},en:{name:"Kate",number:"1042",hours:"9:00–21:00",back:"tomorrow at 9:00"}}});function ay({body:e,error:t,change:n}){let{frequency:s}=e,a=l=>n({frequency:{...s,...l}}),i=["message","wait","episode"].map(l=>[l,Vf({every:l})]);return r`<div class="rowgap">
<${ny} label=${o("How often")} error=${t}>
${l=>r`<span class="hrow wrap">
<${Bu} ...${l} value=${s.every} onPick=${c=>a({every:c})}
options=${[...i,["hours",o("Not again for some hours")]]} />
${s.every==="hours"&&r`<${zu} label=${o("Hours")} value=${s.hours} unit=${o("h")} invalid=${l.invalid}
onValue=${c=>a({hours:c})} />`}
</span>`}
<//>
</div>`}function y4(e,t){let n=(s,a)=>e.some(i=>i.channel_id===s&&i.language===a);for(let s of[null,...t.map(a=>a.id)])for(let[a]of xD)if(!n(s,a))return{channel_id:s,language:a};return null}function ry({body:e,errors:t,change:n,kinds:s}){let a=t$().filter(u=>!s||s.includes(u.kind)),{texts:i}=e,l=y4(i,a),c=(u,p)=>n({texts:i.with(u,{...i[u],...p})});return r`
${i.map((u,p)=>r`<${x4} key=${p} one=${u} index=${p} only=${i.length===1} channels=${a}
error=${t[`texts.${p}`]} onPut=${m=>c(p,m)}
onRemove=${()=>n({texts:i.filter((m,h)=>h!==p)})} />`)}
<${ps} text=${t.texts} />
${l&&r`<button type="button" class="btn small quiet"
onClick=${()=>n({texts:[...i,{...l,text:""}]})}>
<${d} name="plus" size="s" />
${o("Text for a channel or language")}
</button>`}
<p class="hint">${o("A client gets the text of their channel and language, else the one for all channels.")}</p>
`}function x4({one:e,index:t,only:n,channels:s,error:a,onPut:i,onRemove:l}){let c=O(null),u=m=>{let h=c.current;h.setRangeText(`{${m}}`,h.selectionStart,h.selectionEnd,"end"),i({text:h.value}),h.focus()},p=o("Text {n}",{n:t+1});return r`<div class="card ruletext">
<div class="hrow wrap">
<${Bu} label=${o("Channel of text {n}",{n:t+1})} value=${e.channel_id}
options=${w4(e.channel_id,s)} onPick=${m=>i({channel_id:m})} />
<${Bu} label=${o("Language of text {n}",{n:t+1})} value=${e.language} options=${xD}
onPick=${m=>i({language:m})} />
${!n&&r`<button type="button" class="ib small" aria-label=${o("Remove text {n}",{n:t+1})}
onClick=${l}>
<${d} name="x" size="m" />
</button>`}
</div>
<textarea class="input" rows="4" ref=${c} lang=${e.language} aria-label=${p}
aria-invalid=${a?"true":null} aria-describedby=${a?`rt${t}`:null} value=${e.text}
onInput=${m=>i({text:m.currentTarget.value})}></textarea>
<${ps} id=${`rt${t}`} text=${a} />
<div class="rulevars" role="group" aria-label=${o("Insert a variable")}>
${Iu.map(m=>r`<button type="button" class="chip" key=${m} title=${vD(m)}
aria-label=${o("Insert: {what}",{what:vD(m)})} onClick=${()=>u(m)}>
${`{${m}}`}
</button>`)}
</div>
<${_4} one=${e} />
</div>`}function _4({one:e}){let t=x$(e.text,e.language,Z.value.company);return e.text.trim()?r`<div class="rulepre" aria-label=${o("Preview")} role="group">
<span class="t12 dim">${o("The client will see")}</span>
<p class="rulebub" lang=${e.language}>
${t.map(n=>n.kind==="text"?n.text:r`<span class=${n.kind==="value"?"val":"bad"}>${n.text}</span>`)}
</p>
${ze.value!==e.language&&r`<span class="t12 dim">
${e.language==="ru"?o("For clients who write in Russian"):o("For clients who write in English")}
</span>`}
</div>`:null}var kD,yD,wD,xD,w4,vD,_D=b(()=>{z();C();w();R();N();Kt();d$();Wu();cs();vo();sy();kD=({body:e,errors:t,change:n})=>r`
<${ct} icon="zap" title=${o("When")}><p class="cond">${o("A client begins a new conversation")}</p><//>
<${ct} icon="list-filter" title=${o("If")}>
<${Lt} label=${o("Clients")} value=${e.clients} onPick=${s=>n({clients:s})}
options=${[["all",o("All clients")],["new",o("Only new clients")]]} />
<${ay} body=${e} error=${t.frequency} change=${n} />
<//>
<${ct} icon="message-square-reply" title=${o("Then write to the client")}>
<${ry} body=${e} errors=${t} change=${n} />
<//>
`,yD=({body:e,errors:t,change:n})=>r`
<${ct} icon="zap" title=${o("When")}>
<p class="cond">${o("A client writes while we are closed")}</p>
<${ds} label=${o("Working hours")} value=${e.hours_id} options=${k$(e.hours_id)}
onPick=${s=>n({hours_id:s})} />
<//>
<${ct} icon="list-filter" title=${o("If")}>
<${ay} body=${e} error=${t.frequency} change=${n} />
<//>
<${ct} icon="moon" title=${o("Then write to the client")}>
<${ry} body=${e} errors=${t} change=${n} />
<p class="hint">${o("It goes before the auto-reply: a client gets one automatic message per event.")}</p>
<//>
`,wD=({body:e,errors:t,change:n})=>r`
<${ct} icon="zap" title=${o("When")}><p class="cond">${o("A client begins a conversation by email")}</p><//>
<${ct} icon="list-filter" title=${o("If")}>
<${ay} body=${e} error=${t.frequency} change=${n} />
<//>
<${ct} icon="mail" title=${o("Then reply in the same thread")}>
<${ry} body=${e} errors=${t} change=${n} kinds=${["email"]} />
<//>
`;xD=[["ru","Русский"],["en","English"]];w4=(e,t)=>{let n=t.map(s=>[s.id,`${Ce(s.kind)} · ${s.name}`]);return e!==null&&!n.some(([s])=>s===e)&&n.push([e,`${Re.channel(e)} · ${o("removed")}`]),[[null,o("All channels")],...n]};vD=e=>({name:o("name of the client"),number:o("number of the conversation"),company:o("name of the company"),hours:o("working hours of today"),back:o("when we are back")})[e]});function SD({rule:e}){let t=S4[Ee.value.kind];return r`<form class="ruleform" onSubmit=${n=>n.preventDefault()}>
<fieldset disabled=${!Xe.value}>
<legend class="vh">${o("Setup")}</legend>
${e.missing.length>0&&r`<p class="rulewarn">
<${d} name="triangle-alert" size="s" />
<span class="grow">${Gf(e.missing)}. ${o("Choose a replacement below.")}</span>
</p>`}
${t?r`<${t} rule=${e} body=${Ee.value.body} errors=${QP.value} change=${f$} />`:r`<p class="t13">${o("This kind of rule is unknown to the page. Reload it.")}</p>`}
</fieldset>
</form>`}var S4,TD=b(()=>{C();w();N();Il();mi();fD();gD();tn();_D();S4={distribution:dD,reply_assigns:mD,autoreply:kD,out_of_hours:yD,receipt:wD,sla:$D,untouched:hD}});function CD({rule:e}){let[t,n]=g(null),[s,a]=g(null),i=async()=>{a(null);try{n((await K(`/api/rules/${e.id}/versions`)).versions)}catch(c){if(!(c instanceof Y))throw c;a(c)}};if(A(()=>{i()},[e.id,e.version]),s)return r`<${ie} icon="unplug" title=${o("The versions could not be loaded")} text=${B(s)}>
<button type="button" class="btn" onClick=${i}>${o("Retry")}</button>
<//>`;let l=c=>{f$(c.body),L(Ke(e.id),{replace:!0})};return r`
<p class="hrow t13">
<a class="link hrow tight" href=${Ke(e.id)}>
<${d} name="chevron-left" size="s" />
${o("Back to the setup")}
</a>
</p>
<ol class="versions">
${(t??[]).map((c,u)=>r`<${C4} key=${c.version} one=${c} before=${t[u+1]} onTake=${u>0&&Xe.value&&JSON.stringify(c.body)!==JSON.stringify(e.body)?()=>l(c):null} />`)}
</ol>
`}function T4(e,t){return t?JSON.stringify(e.body)!==JSON.stringify(t.body)?o("Settings changed"):e.active!==t.active?e.active?o("Switched on"):o("Switched off"):o("Saved again"):o("Created")}function C4({one:e,before:t,onTake:n}){let s=!t||JSON.stringify(e.body)!==JSON.stringify(t.body);return r`<li>
<p class="t13"><b class="b6">${o("Version {n}",{n:e.version})}</b> · ${T4(e,t)}</p>
<p class="t12 dim">${e.by?G(e.by):o("Okno")}, ${nt(e.at,M.value)}, ${H(e.at)}</p>
${s&&t&&r`<ul class="t13 mut changed">
${u$(t.body,e.body).map(a=>r`<li key=${a}>${a}</li>`)}
</ul>`}
${n&&r`<button type="button" class="btn small quiet" onClick=${n}>
<${d} name="undo-2" size="s" />
${o("Take this version")}
</button>`}
</li>`}var OD=b(()=>{z();C();V();ve();oe();w();J();Te();N();Vk();mi();tn()});function AD({id:e,tab:t}){let n=typeof e=="string"?O4(e):null,s=n?ls(n)&&{...Xk(n),active:!1,missing:[],today:0}:hn(e),a=!s||n&&!Xe.value;return r`<aside class="peek" aria-label=${s?o("Rule “{name}”",{name:gt(s)}):o("Rule")}>
${a?r`<${E4} />`:r`<${N4} rule=${s} tab=${n?"setup":t} />`}</aside>`}function A4(e){A(()=>Rw((t,n)=>us.peek()?t===null?!0:t.split("?")[0]===Ke(e)?!1:(h$.value=n,y.value="ruleleave",!0):!1),[e])}function N4({rule:e,tab:t}){let n=O(null),s=ED[t]?t:"setup";if(Hf(`.rule[data-rule="${e.id}"] h3 a`),A4(e.id??`new-${e.kind}`),W(()=>(Kl(e),document.activeElement!==document.body&&n.current.querySelector("h2").focus({preventScroll:!0}),ZP),[]),A(()=>{e.id&&Ee.peek()&&eD(e)},[e]),!Ee.value)return r`<div class="ed-top" ref=${n}><h2 class="grow cut" tabindex="-1">${gt(e)}</h2></div>`;let a=ED[s];return r`
<div class="ed-top" ref=${n}>
<h2 class="grow cut" tabindex="-1">${gt(Ee.value)}</h2>
${e.id&&Xe.value&&r`<${l$} rule=${e} label=${o("The rule is on")} /><${M4} rule=${e} />`}
<${Du} label=${o("Close the rule")} />
</div>
${e.id&&r`<${D4} rule=${e} view=${s} />`}
${e.paused_at&&r`<${L4} rule=${e} />`}
${or.value&&r`<${R4} />`}
<div class="scroll ed edbody" role=${e.id&&s!=="versions"?"tabpanel":"group"} tabindex="0"
id="ruleview" aria-label=${P4(s)}>
<${a} rule=${e} key=${s} />
</div>
${Xe.value&&(s==="setup"||us.value)&&r`<${I4} rule=${e} />`}
`}function D4({rule:e,view:t}){let n=a=>{let i={ArrowRight:1,ArrowLeft:-1}[a.key],l=[...a.currentTarget.children],c={Home:0,End:l.length-1}[a.key]??(l.indexOf(a.target)+i+l.length)%l.length;Number.isNaN(c)||(a.preventDefault(),l[c].focus(),l[c].click())},s=!iy.some(([a])=>a===t);return r`<div class="tabs edtabs" role="tablist" aria-label=${o("Parts of the rule")} onKeyDown=${n}>
${iy.map(([a,i],l)=>r`<button type="button" class="tab" role="tab" key=${a} aria-selected=${String(a===t)}
aria-controls="ruleview" tabindex=${a===t||s&&!l?0:-1}
onClick=${()=>L(Ke(e.id,a==="setup"?null:a),{replace:!0})}>
${i()}
${a==="log"&&e.today>0&&r`<span class="n">${pe(e.today)}</span>`}
</button>`)}
</div>`}function M4({rule:e}){let t=y.value==="rulemore",n=a=>()=>{e$(e,a)&&Cs(o("Moved: {name}",{name:gt(e)}))},s=()=>{DP(e),L(Ke(),{sure:!0})};return r`<span class="menuat">
<button type="button" class="ib small" aria-haspopup="menu" aria-expanded=${String(t)}
aria-label=${o("More actions")} title=${o("More actions")} onClick=${()=>{y.value=t?null:"rulemore"}}>
<${d} name="ellipsis" size="m" />
</button>
${t&&r`<${De} label=${o("More actions")} place="poprule">
${Kk(e,-1)&&r`<${X} icon="arrow-up" onPick=${n(-1)}>${o("Move up")}<//>`}
${Kk(e,1)&&r`<${X} icon="arrow-down" onPick=${n(1)}>${o("Move down")}<//>`}
<${X} icon="history" onPick=${()=>L(Ke(e.id,"versions"),{replace:!0})}>
${o("Versions")}
<//>
${ls(e.kind)?.many&&r`<${X} icon="trash-2" onPick=${s}>${o("Delete the rule")}<//>`}
<//>`}
</span>`}function R4(){let{by:e,at:t}=or.value,n=hn(Ee.value.id),s=r`<b>${e?G(e):o("Okno")}</b>`;return r`<div class="ruleclash" role="alert">
<p class="t13">
${pt(o("{who} has changed this rule ({when}). Your changes are not saved yet."),{who:s,when:t?`${nt(t,M.value)}, ${H(t)}`:""})}
</p>
<dl class="kv">
<div><dt>${o("Theirs")}</dt><dd>${Lu(n,Re)}</dd></div>
<div><dt>${o("Yours")}</dt><dd>${Lu(Ee.value,Re)}</dd></div>
</dl>
<ul class="t12 changed">
${u$(n.body,Ee.value.body).map(a=>r`<li key=${a}>${a}</li>`)}
</ul>
<div class="hrow wrap">
<button type="button" class="btn small" onClick=${tD}>${o("Take theirs")}</button>
<button type="button" class="btn small primary" onClick=${nD}>${o("Save mine over it")}</button>
</div>
</div>`}function I4({rule:e}){let t=us.value,n=Fl.value;return r`<div class="ed-foot">
<span class="hint grow" role="status">
${n?r`<span class="hint bad">${oD(n)}</span>`:t?o("Not saved yet"):r`<${z4} rule=${e} />`}
</span>
${e.id&&r`<button type="button" class="btn quiet" disabled=${!t||pi.value} onClick=${XP}>
${o("Discard")}
</button>`}
<button type="button" class="btn primary" disabled=${e.id&&!t||pi.value||!!or.value}
title=${`${ft} S`} aria-busy=${String(pi.value)} onClick=${$$}>
${e.id?o("Update"):o("Create")}
</button>
</div>`}function z4({rule:e}){if(!e.id)return o("It will be created switched off");let t=`${nt(e.changed_at,M.value)}, ${H(e.changed_at)}`;return r`
<a class="link" href=${Ke(e.id,"versions")}
title=${e.changed_by?G(e.changed_by):null}>
${o("Version {n}",{n:e.version})}
</a> · ${t}
`}var iy,ED,O4,E4,P4,L4,ND=b(()=>{z();C();vt();ve();oe();w();Oo();J();Te();N();re();Xt();_r();Il();Vk();mi();mi();aD();Ek();ey();cs();iD();tn();Uk();vo();TD();OD();iy=[["setup",()=>o("Setup")],["log",()=>o("Log")],["check",()=>o("Dry run")]],ED={setup:SD,log:sD,check:rD,versions:CD};He({id:"save-rule",group:"everywhere",label:()=>o("Save the rule"),key:"Ctrl+KeyS",anywhere:!0,palette:!1,when:()=>E.peek().page==="automation"&&!!Ee.peek()&&Xe.peek(),run:()=>{$$()}});O4=e=>/^new-(\w+)$/.exec(e)?.[1];E4=()=>r`
<div class="ed-top"><h2 class="grow cut">${o("Rule")}</h2><${Du} label=${o("Close the rule")} /></div>
<${ie} icon="search-x" title=${o("There is no such rule")} text=${o("It was deleted, or the link is mistyped.")}>
<a class="btn" href=${Ke()}>${o("All rules")}</a>
<//>
`;P4=e=>iy.find(([t])=>t===e)?.[1]()??o("Versions");L4=({rule:e})=>r`<div class="banner bad" role="status">
<${d} name="circle-alert" size="m" />
<span class="grow">${o("Paused: {cause}",{cause:Yf(e.paused_why)})}</span>
${Xe.value&&r`<button type="button" class="btn small" onClick=${()=>Xf(e)}>${o("Continue")}</button>`}
</div>`});function DD(){let[e,t]=g(null),n=O(0),s=a=>{n.current+=1,t(a)};return A(()=>{if(!Ie.value)return;let a=n.current+=1;K("/api/automation").then(i=>a===n.current&&t(i),i=>{if(!(i instanceof Y))throw i})},[Ie.value]),[e,s]}function MD({limits:e,onLimits:t}){return(e?.breakers.filter(s=>s.breaker==="channel")??[]).map(s=>r`<${B4} key=${s.id} one=${s} onLimits=${t} />`)}function B4({one:e,onLimits:t}){let[n,s]=g(!1),[a,i]=g(null),l=async()=>{s(!0);try{t(await F("/api/automation/resume",{breaker:e.breaker,id:e.id})),Q(o("Automatic messages are sent again"),{icon:"play"})}catch(u){if(!(u instanceof Y))throw u;i(u),s(!1)}},c={day:nt(e.at,M.value),time:H(e.at),channel:Re.channel(e.id)};return r`<div class="banner" role="status">
<${d} name="triangle-alert" size="m" />
<span class="grow">
${o("Automatic messages of “{channel}” stopped ({day} at {time}): too many in an hour, perhaps a loop.",c)}
${a&&r` <b role="alert">${B(a)}</b>`}
</span>
${Xe.value&&r`<button type="button" class="btn small" aria-busy=${String(n)} disabled=${n} onClick=${l}>
${o("Resume")}
</button>`}
</div>`}function LD({limits:e,onLimits:t}){let[n,s]=g(null),[a,i]=g(null),[l,c]=g(!1);if(!e)return null;let u=n??e.channel_per_hour,p=!Number.isInteger(u)||u<1||u>PD,m=p?o("A whole number from {least} to {most}",{least:1,most:PD}):a&&B(a),h=async f=>{if(f.preventDefault(),!(p||l)){c(!0);try{t(await F("/api/automation/budget",{channel_per_hour:u})),s(null),i(null),Q(o("Limit saved"),{icon:"check"})}catch($){if(!($ instanceof Y))throw $;i($)}c(!1)}};return r`<section aria-labelledby="rg-limits">
<h2 class="rules-h" id="rg-limits">${o("Guard against loops")}</h2>
<form class="card fcard rulelimit" novalidate onSubmit=${h}>
<p class="t13 mut">
${o("At most 5 automatic messages a day to one address and 20 in one conversation. A channel that sends more than its limit stops sending them until an administrator resumes it.")}
</p>
${Xe.value?r`<${ms} label=${o("Automatic messages of one channel in an hour, at most")} error=${m}
value=${u} onValue=${s} />
${n!==null&&n!==e.channel_per_hour&&r`<div class="hrow">
<button class="btn primary small" aria-busy=${String(l)} disabled=${l}>${o("Save")}</button>
<button type="button" class="btn small" onClick=${()=>s(null)}>${o("Cancel")}</button>
</div>`}`:r`<p class="t13">${o("One channel sends at most {n} in an hour",{n:pe(u)})}</p>`}
</form>
</section>`}var PD,RD=b(()=>{z();C();V();oe();w();ve();be();N();Wu();cs();tn();PD=1e5});var zD={};_e(zD,{Automation:()=>F4});function F4(){A(AP,[]);let{rule:e}=E.value,[t,n]=DD(),[s,a]=g("all"),i=xa("(max-width: 719px)"),l=e!==null&&Ie.value;return r`<main class=${l?"main page auto editing":"main page auto"} id="main">
<${K4} filter=${s} onFilter=${a} />
${Ie.value?.paused&&r`<${H4} />`}
<${MD} limits=${t} onLimits=${n} />
<div class="twopane">
<div class="scroll sunk" role="group" tabindex="0" aria-label=${o("Rules")} inert=${i&&l||null}>
<${Y4} filter=${s} open=${e} />
${s==="all"&&r`<${LD} limits=${t} onLimits=${n} />`}
</div>
${l&&e===ly&&r`<${BP} />`}
${l&&e!==ly&&r`<${AD} key=${e} id=${e} tab=${E.value.tab} />`}
</div>
</main>`}function K4({filter:e,onFilter:t}){let{paused:n,rules:s=[]}=Ie.value??{};return r`
<header class="bar1">
<h1>${o("Automation")}</h1>
<span class="grow"></span>
<a class="btn autolog" href=${Ke(ly)} aria-label=${o("Log of all rules")}>
<${d} name="history" size="m" />
<span class="only-wide">${o("Log")}</span>
</a>
${Ie.value&&Xe.value&&r`
${!n&&r`<button type="button" class="btn stopall" aria-label=${o("Stop everything")}
onClick=${()=>Wk(!0)}>
<${d} name="pause" size="m" />
<span class="only-wide">${o("Stop everything")}</span>
</button>`}
<${U4} />
`}
</header>
<div class="bar2">
<div class="chips" role="group" aria-label=${o("Show rules")}>
${ID.map(([a,i,l])=>r`<button type="button" class="chip" key=${a} aria-pressed=${String(a===e)}
onClick=${()=>t(a)}>
${i()} <span class="n">${s.filter(l).length}</span>
</button>`)}
</div>
${Ie.value&&r`<${j4} rules=${s} />`}
</div>
`}function j4({rules:e}){let t=e.reduce((a,i)=>a+i.today,0),n=e.filter(zk).length,s=S("Rules ran {n} time today","Rules ran {n} times today",t,{n:pe(t)});return r`<div class="end t12 dim autostat">
${n?r`<span class="warntext">
<${d} name="triangle-alert" size="s" /> ${s}
, ${S("{n} needs attention","{n} need attention",n)}
</span>`:r`<span><${d} name="circle-check" size="s" /> ${s}, ${o("no faults")}</span>`}
</div>`}function U4(){let e=y.value==="rulenew",t=q4();return t.length?r`<span class="menuat">
<button type="button" class="btn primary" aria-haspopup="menu" aria-expanded=${String(e)}
onClick=${()=>{y.value=e?null:"rulenew"}}>
<${d} name="plus" size="m" />
${o("New rule")}
</button>
${e&&r`<${De} label=${o("New rule")} place="poprule">
${t.map(n=>r`<${X} key=${n.kind} icon=${zl(n.kind)} onPick=${()=>L(Ke(`new-${n.kind}`))}>
${gt({kind:n.kind,body:n.default})}
<//>`)}
<//>`}
</span>`:null}function Y4({filter:e,open:t}){let n=dt(150,!Ie.value&&!Bl.value);if(!Ie.value)return Bl.value?r`<${G4} problem=${Bl.value} />`:n&&r`<${V4} />`;if(!Ie.value.rules.length)return r`<${ie} icon="zap" title=${o("No rules yet")} text=${Xe.value?o("Create the first one: Okno will deal conversations and reply for you."):o("An administrator creates them.")} />`;let s=ID.find(([i])=>i===e)[2],a=W4.map(([i,l])=>[i,l(),Ru(i).filter(s)]).filter(([,,i])=>i.length);return a.length?a.map(([i,l,c])=>r`<section key=${i} aria-labelledby=${`rg-${i}`}>
<h2 class="rules-h" id=${`rg-${i}`}>${l}</h2>
<div class="rules">
${c.map(u=>r`<${KP} key=${u.id} rule=${u} names=${Re} open=${t===u.id} />`)}
</div>
</section>`):r`<${ie} icon="circle-check"
title=${e==="care"?o("Everything works"):o("All rules are off")} />`}var W4,ID,ly,q4,H4,G4,V4,BD=b(()=>{z();C();V();oe();w();J();N();Se();re();Xt();WP();jP();ND();RD();cs();tn();vo();W4=[["assignment",()=>o("Assignment")],["replies",()=>o("Replies to the client")],["deadlines",()=>o("Deadlines")]],ID=[["all",()=>o("All"),()=>!0],["on",()=>o("Switched on"),e=>e.active],["care",()=>o("Need attention"),zk]],ly="log";q4=()=>(Ie.value?.kinds??[]).filter(e=>e.many||!Ie.value.rules.some(t=>t.kind===e.kind));H4=()=>r`<div class="banner" role="status">
<${d} name="pause" size="m" />
<span class="grow">${o("All automation is stopped: no rule runs and no automatic message leaves.")}</span>
${Xe.value&&r`<button type="button" class="btn small" onClick=${()=>Wk(!1)}>${o("Start it again")}</button>`}
</div>`;G4=({problem:e})=>r`<${ie} icon="unplug" title=${o("The rules could not be loaded")} text=${B(e)}>
<button type="button" class="btn" onClick=${ko}>${o("Retry")}</button>
<//>`,V4=()=>r`<div class="rules first" aria-busy="true" aria-label=${o("Loading…")}>
${[72,54,80,60].map(e=>r`<div class="card rule" key=${e}>
<span class="ric"></span>
<${Le} width=${e} />
<span></span>
<p class="ds"><${Le} width=${96} /></p>
</div>`)}
</div>`});function WD(){let e=Ck.value,[t,n]=g(null),[s,a]=g(null),i=async()=>{a(null);try{e.data.run?n(await K(`/api/runs/${e.data.run}`)):Ie.value||await ko()}catch(m){if(!(m instanceof Y))throw m;a(m),m.status===404&&!Ie.value&&await ko()}};if(A(()=>{e&&i()},[e]),!e)return null;let l=t?.rule??hn(e.data.rule),c=t?.run.version??e.data.version,u=s?.status===404,p=e.data.run&&!t&&!s;return r`<${Cl} label=${o("Why?")}>
<div class="dhead">
<h2 class="t13 b6 grow">${o("Why?")}</h2>
<button type="button" class="ib small" data-first aria-label=${o("Dismiss")} onClick=${At}>
<${d} name="x" size="m" />
</button>
</div>
<div class="dpad why">
<p class="t13">
<b class="b6">${Q4(e)}</b>
<br />
<span class="dim">
${nt(e.created_at,M.value)}
, ${H(e.created_at)}
${l&&r` · ${o("rule “{name}”",{name:gt(l)})}`}
${c&&`, ${o("version {n}",{n:c})}`}
</span>
</p>
${p&&r`<div class="sks" aria-busy="true"><${Le} width=${80} /><${Le} width=${60} /></div>`}
${t&&r`<${Z4} run=${t.run} />`}
${!e.data.run&&r`<p class="t13 mut">${o("The rule set this when the client began to wait.")}</p>`}
${u&&r`<p class="t13 mut">
${o("The record of this run is not there any more: they are kept for {n} days.",{n:J4})}
</p>`}
${s&&!u&&r`<p class="t13" role="alert">
${B(s)} <button type="button" class="btn small" onClick=${i}>${o("Retry")}</button>
</p>`}
${l&&r`<div class="hrow">
<a class="link t13 hrow tight" href=${Ke(l.id)} onClick=${At}>
<${d} name=${zl(l.kind)} size="s" />
${o("Open the rule")}
</a>
<a class="link t13 hrow end" href=${Ke(l.id,"log")} onClick=${At}>${o("Log")}</a>
</div>`}
</div>
<//>`}var J4,Q4,Z4,FD=b(()=>{z();C();V();ve();oe();w();J();Au();N();El();tn();jk();a$();vo();Ok();J4=90;Q4=e=>e.kind==="system"?Eu(e):o("Automatic message to the client"),Z4=({run:e})=>r`
${e.outcome!=="did"&&r`<p class="t13 rulewarn"><${d} name="triangle-alert" size="s" />${o$(e)}</p>`}
<${r$} run=${e} />
`});var KD={};_e(KD,{Layers:()=>X4});function e6({rule:e}){let t=()=>{At(),L(Ke(e.id,"check"))},n=()=>{At(),Bk(e,!0,e.version)};return r`<${Cl} label=${o("Switch on: {name}",{name:gt(e)})}>
<div class="dpad">
<h2 class="head2">${o("This rule writes to clients")}</h2>
<p class="lead">
${o("Read what it says. You can first see whom it would have written to in the last 30 days.")}
</p>
<div class="readtexts" role="group" tabindex="0" aria-label=${o("Texts of the rule")}>
${e.body.texts.map((s,a)=>r`<${t6} key=${a} one=${s} />`)}
</div>
</div>
<footer class="dfoot">
<button type="button" class="btn quiet" onClick=${At}>${o("Cancel")}</button>
<span class="grow"></span>
<button type="button" class="btn" data-first onClick=${t}>${o("Dry run first")}</button>
<button type="button" class="btn primary" onClick=${n}>${o("Switch on")}</button>
</footer>
<//>`}function t6({one:e}){let t=e.channel_id===null?o("All channels"):`${Ce(Ye.value[e.channel_id]?.kind)} · ${Re.channel(e.channel_id)}`;return r`<div class="rulepre">
<span class="t12 dim">${t} · ${e.language==="ru"?"Русский":"English"}</span>
<p class="rulebub" lang=${e.language}>
${x$(e.text,e.language,Z.value.company).map(n=>n.kind==="text"?n.text:r`<span class="val">${n.text}</span>`)}
</p>
</div>`}function n6(){let e=()=>{At(),h$.value?.()};return r`<${Cl} label=${o("Changes are not saved")}>
<div class="dpad">
<h2 class="head2">${o("Changes are not saved")}</h2>
<p class="lead">${o("If you leave now, the changes of this rule are lost.")}</p>
</div>
<footer class="dfoot">
<button type="button" class="btn quiet" onClick=${e}>${o("Leave without saving")}</button>
<span class="grow"></span>
<button type="button" class="btn primary" data-first onClick=${At}>${o("Stay")}</button>
</footer>
<//>`}var X4,jD=b(()=>{C();w();J();N();re();R();ey();El();cs();tn();vo();sy();FD();X4=()=>({why:()=>r`<${WD} />`,rulefirst:()=>Zf.value&&r`<${e6} rule=${Zf.value} />`,ruleleave:()=>r`<${n6} />`})[y.value]?.()??null});var cy={};_e(cy,{Looks:()=>r6,Select:()=>sa,Who:()=>HD,Work:()=>l6});function r6(){return r`
<${HD} />
<${ot} id="looks-all" title=${o("Appearance")}>
<div class="card">
<${et} title=${o("Language")} text=${o("Changes at once, no reload needed")}>
<${Lt} label=${o("Language")} value=${ze.value} options=${[["ru","Русский","ru"],["en","English","en"]]} onPick=${Go} />
<//>
<${et} title=${o("Theme")}
text=${a6.matches?o("The system is set to dark now"):o("The system is set to light now")}>
<${Lt} label=${o("Theme")} value=${Pn.value} options=${[["system",o("System")],["light",o("Light")],["dark",o("Dark")]]} onPick=${ga} />
<//>
<${et} title=${o("List density")} text=${o("Compact shows more conversations at once")}>
<${Lt} label=${o("List density")} value=${So.value} options=${[["compact",o("Compact")],["normal",o("Normal")],["roomy",o("Comfortable")]]} onPick=${xi} />
<//>
<${et} title=${o("Text size")} text=${o("Everything grows except pictures")}>
<${sa} label=${o("Text size")} value=${Op.value} options=${s6.map(([e,t])=>[e,t()])}
onPick=${e=>ht({text:e})} />
<//>
<${et} title=${o("Less motion")} text=${o("When off, the system setting applies")}>
<${fo} label=${o("Less motion")} checked=${ge.value.motion==="less"}
onChange=${e=>ht({motion:e?"less":"system"})} />
<//>
</div>
<//>
`}function l6(){let{send:e,undo:t,after_close:n}=ge.value;return r`<${ot} id="work-all" title=${o("Work with conversations")}>
<div class="card">
${Object.keys(e).map(s=>r`<${et} key=${s} title=${o("Enter sends in {channel}",{channel:Ce(s)})}
text=${e[s]==="enter"?o("Shift Enter starts a new line"):o("Ctrl Enter sends, Enter starts a new line")}>
<${fo} label=${o("Enter sends in {channel}",{channel:Ce(s)})}
checked=${e[s]==="enter"}
onChange=${a=>ht({send:{[s]:a?"enter":"command"}})} />
<//>`)}
<${et} title=${o("After “Close”")}>
<${sa} label=${o("After “Close”")} value=${n} options=${i6.map(([s,a])=>[s,a()])}
onPick=${s=>ht({after_close:s})} />
<//>
<${et} title=${o("Time to undo sending")} text=${o("In messengers")}>
<${sa} label=${o("Time to undo sending: messengers")} value=${t.messenger}
options=${UD([0,2,4,8,15])} onPick=${s=>ht({undo:{messenger:Number(s)}})} />
<//>
<${et} title=${o("Time to undo sending")} text=${o("In email")}>
<${sa} label=${o("Time to undo sending: email")} value=${t.email}
options=${UD([0,5,10,20,30,60])}
onPick=${s=>ht({undo:{email:Number(s)}})} />
<//>
<${c6} />
</div>
<p class="hint rowgap">
${o("Notes always need Ctrl Enter, so that an internal remark is not sent to a client by habit.")}
</p>
<//>`}function c6(){let e=ge.value.signature,[t,n]=g(null),s=async i=>{i.preventDefault(),await ht({signature:t.trim()})&&n(null)},a=i=>{i.key==="Enter"&&(i.ctrlKey||i.metaKey)&&s(i),i.key==="Escape"&&(i.preventDefault(),n(null))};return t===null?r`<${et} title=${o("Email signature")} text=${e||o("The mailbox signature is used")}>
<button type="button" class="btn small" aria-label=${o("Change the email signature")}
onClick=${()=>n(e)}>
${o("Change")}
</button>
<//>`:r`<form class="srow sform" onSubmit=${s}>
<div class="field grow">
<label for="ownsign">${o("Email signature")}</label>
<textarea class="input" id="ownsign" rows="4" maxlength="2000" value=${t} ref=${u6} onKeyDown=${a}
onInput=${i=>n(i.currentTarget.value)}></textarea>
<p class="hint">
${o("{operator}, {company} and {number} are filled in automatically. Leave it empty to use the mailbox signature.",{operator:"{operator}",company:"{company}",number:"{number}"})}
</p>
<div class="hrow">
<button type="submit" class="btn primary">${o("Save")}</button>
<button type="button" class="btn quiet" onClick=${()=>n(null)}>${o("Cancel")}</button>
</div>
</div>
</form>`}var s6,a6,HD,sa,i6,UD,u6,Fu=b(()=>{se();z();C();Hr();w();Pt();R();N();Og();Kt();he(()=>{ge.value&&(Op.value=ge.value.text)});s6=[["small",()=>o("Small, {px}",{px:13})],["normal",()=>o("Default, {px}",{px:14})],["large",()=>o("Large, {px}",{px:16})],["largest",()=>o("Largest, {px}",{px:18})]],a6=matchMedia("(prefers-color-scheme: dark)"),HD=()=>r`<div class="pme">
<${te} name=${P.value.name} size="lg" />
<div class="grow">
<b class="b6 blk cut">${P.value.name}</b>
<span class="t12 dim blk cut">${A0(P.value.role)} · ${P.value.email}</span>
</div>
</div>`;sa=({label:e,value:t,options:n,onPick:s})=>r`<select class="sel" aria-label=${e} onChange=${a=>s(a.currentTarget.value)}>
${n.map(([a,i])=>r`<option key=${a} value=${a} selected=${String(a)===String(t)}>${i}</option>`)}
</select>`,i6=[["next",()=>o("Next most urgent")],["stay",()=>o("Stay in the conversation")],["list",()=>o("Return to the list")]],UD=e=>e.map(t=>[t,t?S("{n} second","{n} seconds",t):o("Send immediately")]);u6=e=>{e&&!e.dataset.met&&(e.dataset.met="1",e.focus())}});var YD={};_e(YD,{OwnKeys:()=>m6});function m6(){let e=ge.value?.shortcuts??!0;return r`
<${ot} id="keys-all" title=${o("Keyboard shortcuts")}>
<div class="card">
<${et} title=${o("Single-key shortcuts")}
text=${o("A, E, H and others. They do nothing while you type in a field.")}>
<${fo} label=${o("Single-key shortcuts")} checked=${e}
onChange=${t=>ht({shortcuts:t})} />
<//>
<${et} title=${o("Any keyboard layout works")} text=${o("A also works with a Russian layout on")}>
<span class="oktext t13"><${d} name="check" size="m" /> ${o("always")}</span>
<//>
<${et} title=${o("All shortcuts")} text=${o("“?” also opens this list")}>
<button type="button" class="btn small" onClick=${()=>{y.value="shortcuts"}}>
${o("Show")}
<kbd>?</kbd>
</button>
<//>
</div>
<//>
${Object.entries(im).map(([t,n])=>r`<${d6} title=${n()} group=${t} />`)}
`}function d6({group:e,title:t}){let n=Ds().filter(s=>s.group===e&&p6(s));return n.length?r`<${ot} id=${"keys-"+e} title=${t}>
<div class="card">${n.map(s=>r`<${f6} key=${s.id} one=${s} />`)}</div>
<//>`:null}function f6({one:e}){let[t,n]=g(!1),[s,a]=g(null),i=e.label(),l=()=>{n(!1),a(null)},c=p=>{if(p.key==="Tab"){l();return}if(p.preventDefault(),p.stopPropagation(),p.key==="Escape"){l();return}if(!E_(p))return;let m=Ms(p),h=O_(m,e);if(h){a(h);return}ht({keys:{[e.id]:m===e.key?"":m}}),l()},u=s?o("This key is taken: {name}",{name:(s.label??s.title)?.()??s.id}):og(e)?o("Changed by you"):null;return r`<${et} title=${i} text=${u}>
${t?r`<${$6} name=${i} onKey=${c} onLeave=${l} />`:r`
<${zi} one=${e} />
<button type="button" class="btn small" aria-label=${o("Change the key: {name}",{name:i})}
onClick=${()=>n(!0)}>
${o("Replace")}
</button>
`}
${og(e)&&!t&&r`<button type="button" class="ib small" aria-label=${o("Restore the default key: {name}",{name:i})}
onClick=${()=>ht({keys:{[e.id]:""}})}>
<${d} name="undo-2" size="m" />
</button>`}
<//>`}function $6({name:e,onKey:t,onLeave:n}){let s=O(null);return W(()=>s.current.focus(),[]),r`<button type="button" class="btn small primary" ref=${s}
aria-label=${o("Press the new key for: {name}",{name:e})} onKeyDown=${t} onBlur=${n}>
${o("Press a key…")}
</button>`}var p6,GD=b(()=>{z();C();re();Hr();vt();w();R();N();Kt();Om();p6=e=>e.label&&e.listed!==!1&&e.run&&e.key&&!e.key.includes(" ")&&e.id!=="pane"});var VD={};_e(VD,{Mailbox:()=>g6,chosen:()=>sr,learnMailbox:()=>Ku});async function Ku(){try{sr.value=await K("/api/company/mailbox")}catch(e){if(!(e instanceof Y))throw e}}async function h6(e){try{sr.value=await Ne("PUT","/api/company/mailbox",{channel_id:e?Number(e):null}),Q(e?o("Emails are sent from {name}",{name:sr.value.name}):o("Emails to colleagues are off"),{icon:"mail"})}catch(t){ne(B(t)),Ku()}}function g6(){A(()=>{Ku()},[]);let e=Object.values(Ye.value).filter(t=>t.kind==="email"&&t.health!=="removed");return r`<${ot} id="mailbox-all" title=${o("Emails to colleagues")}>
<p class="lead">
${o("Colleagues who are away for a few minutes can get their unseen notifications as one email. It says what happened and where, and never quotes clients.")}
</p>
<div class="card">
${e.length?r`<${et} title=${o("Mailbox")} text=${o("Sends the notification emails, marked as automatic. Automatic replies to them do not open conversations.")}>
<${sa} label=${o("Mailbox for emails to colleagues")} value=${sr.value?.channel_id??""}
options=${[["",o("No emails")],...e.map(t=>[t.id,t.name])]} onPick=${h6} />
<//>`:r`<div class="srow">
<${d} name="mail-x" size="m" />
<span class="grow t13">${o("No mailbox is connected yet.")}</span>
</div>`}
</div>
${sr.value?.channel_id&&r`<p class="hint rowgap">${o("“Check” in the notification settings sends one right away.")}</p>`}
<//>`}var sr,uy=b(()=>{z();se();C();V();w();R();be();N();Fu();Kt();sr=T(null)});var XD={};_e(XD,{OwnNotifications:()=>y6});function k6(e,t){let n=/^([01]?\d|2[0-3])[:.]([0-5]\d)$/.exec(t.trim());n&&ht({quiet:{[e]:`${n[1].padStart(2,"0")}:${n[2]}`}})}function y6(){let{notices:e,quiet:t,sounds:n}=ge.value;return A(()=>{Ku()},[]),r`<${ot} id="notifications-all" title=${o("Notifications")}>
<div class="card">
<${x6} />
<div class="tscroll" role="group" tabindex="0" aria-label=${o("Events and how you are notified")}>
<table class="tbl ntbl">
<thead>
<tr>
<th scope="col">${o("Event")}</th>
${QD.map(([s,a])=>r`<th scope="col" class="ctrc" key=${s}>${a()}</th>`)}
</tr>
</thead>
<tbody>
${v6().map(([s,a])=>r`<tr key=${s}>
<th scope="row">${a()}</th>
${QD.map(([i,l])=>r`<td key=${i}>
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
onChange=${s=>w6(Number(s.currentTarget.value))} />
<span class="t12 dim num">${n.volume} %</span>
</span>
<//>
<${et} title=${o("Quiet hours")} text=${o("No sound and no desktop notifications, only the bell")}>
<span class="hrow tight">
${["since","until"].map(s=>r`<input class="input qtime" inputmode="numeric" maxlength="5" placeholder="21:00" key=${s}
aria-label=${s==="since"?o("Quiet from"):o("Quiet until")} value=${t[s]}
disabled=${!t.on} onInput=${a=>k6(s,a.currentTarget.value)}
onBlur=${a=>{a.currentTarget.value=ge.value.quiet?.[s]??t[s]}} />`)}
</span>
<${fo} label=${o("Quiet hours")} checked=${t.on} onChange=${s=>ht({quiet:{on:s}})} />
<//>
<${et} title=${o("While “Away”")} text=${o("Only the bell shows notifications")}>
<span class="t13 mut">${o("muted")}</span>
<//>
<${et} title=${o("Email when I am away")} text=${sr.value?.channel_id?o("Several notifications come as one email"):o("An administrator has not chosen a mailbox for these emails yet")}>
<${sa} label=${o("Email when I am away")} value=${e.mail_after}
options=${[2,5,10,30,60,120].map(s=>[s,o("after {n} min",{n:s})])}
onPick=${s=>ht({notices:{mail_after:Number(s)}})} />
<//>
</div>
<//>`}async function w6(e){await ht({sounds:{volume:e}})&&tm("message")}function x6(){let[e,t]=g(!1),[n,s,a]=ZD[Ai.value]??ZD.default,i=async()=>{t(!0);try{await Zp(),await v_()}catch(l){ne(B(l))}finally{t(!1)}};return r`<div class="ntest" role="status">
<span class=${Ai.value==="granted"?"okc":"okc none"}><${d} name=${n} size="s" /></span>
<span class="grow t13"><b class="b6">${s()}</b> ${a()}</span>
<button type="button" class="btn" disabled=${e} onClick=${i}>
<${d} name="bell-ring" size="m" />
${o("Check")}
</button>
</div>`}var JD,b6,v6,QD,ZD,eM=b(()=>{z();C();V();Hr();Fh();w();Qh();Yh();R();be();N();uy();Fu();Kt();JD=[["unassigned",()=>o("New unassigned conversation")],["message",()=>o("Activity in my conversations")],["assigned",()=>o("A conversation is assigned to me")],["handover",()=>o("Conversations are handed over to me")],["mention",()=>o("I am mentioned in a note")],["failed",()=>o("A reply was not sent")],["sla_warning",()=>o("A reply is due soon")],["sla_breach",()=>o("A reply is overdue")],["nobody",()=>o("No operator is free")],["untouched",()=>o("No operator has looked after a new conversation")],["unsnoozed",()=>o("A snoozed conversation is back")],["task",()=>o("A task is assigned to me, or something happens in it")],["taskdue",()=>o("A task is due")],["followed",()=>o("Activity in conversations I follow")]],b6=[["channel",()=>o("A channel stops working")],["fault",()=>o("An event could not be processed")],["breaker",()=>o("Automatic messages are stopped")],["rule",()=>o("A rule fails or is paused")]],v6=()=>P.value?.role==="administrator"?[...JD,...b6]:JD,QD=[["app",()=>o("In Okno")],["sound",()=>o("Sound")],["desktop",()=>o("Desktop")],["mail",()=>o("Email")]];ZD={granted:["check",()=>o("The browser allows notifications."),()=>o("Make sure you can see and hear them here.")],default:["bell",()=>o("The browser has not been asked for permission yet."),()=>o("“Check” asks for it and sends a test notification.")],denied:["circle-alert",()=>o("The browser blocks notifications."),()=>o("Allow them next to this site's address in the browser. Sounds and the bell work anyway.")],unsupported:["circle-alert",()=>o("This browser has no desktop notifications."),()=>o("Sounds and the bell work anyway.")]}});function aa({id:e,field:t,value:n,onInput:s,error:a,hint:i,label:l,autocomplete:c,extra:u=""}){let[p,m]=g(!1),h=a??i;return r`<div class=${"field "+u}>
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
</div>`}function jl(e){if(e.code==="wrong-password"){let t=e.detail.tries_left;return t===void 0?o("Wrong email or password."):S("Wrong email or password. {n} attempt left, then a pause.","Wrong email or password. {n} attempts left, then a pause.",t)}if(e.code==="locked"){let t=Math.max(1,Math.ceil((e.detail.retry_after??60)/60));return S("Too many attempts. Try again in {n} minute.","Too many attempts. Try again in {n} minutes.",t)}return e.code==="sign-in-busy"?o("Too many people are signing in right now. Try again in a few seconds."):B(e)}var ju=b(()=>{z();C();V();w();N()});var py={};_e(py,{Password:()=>S6,Sessions:()=>P6,deviceName:()=>nM});function S6(){let[e,t]=g(!1);return r`<${ot} id="password-all" title=${o("Password")}>
<div class="card">
${e?r`<${T6} onDone=${()=>t(!1)} />`:r`<${et} title=${o("Password")} text=${o("Changing it signs you out everywhere else")}>
<button type="button" class="btn small" onClick=${()=>t(!0)}>${o("Change password")}</button>
<//>`}
</div>
<//>`}function T6({onDone:e}){let[t,n]=g(""),[s,a]=g(""),[i,l]=g(null),[c,u]=g(!1),p=O(null);W(()=>p.current.focus(),[]);let m=async $=>{$.preventDefault(),u(!0);try{await Ne("POST","/api/me/password",{current:t,new:s}),Q(o("Password changed. Your other sessions have ended."),{icon:"key-round"}),e()}catch(v){if(!(v instanceof Y))throw v;l(v),u(!1)}},h=i&&["wrong-password","locked","sign-in-busy"].includes(i.code)?C6(i):null,f=i&&!h?O6(i):null;return r`<form class="pwform" onSubmit=${m}>
<input class="vh" type="email" autocomplete="username" value=${P.value.email} tabindex="-1" aria-hidden="true"
readonly />
<${aa} id="pwc" field=${p} value=${t} onInput=${n} error=${h}
label=${o("Current password")} autocomplete="current-password" />
<${aa} id="pwn" value=${s} onInput=${a} error=${f} hint=${o("At least 12 characters")}
label=${o("New password")} autocomplete="new-password" />
<div class="hrow">
<button type="submit" class="btn primary" disabled=${c||!t||[...s].length<_6}
aria-busy=${String(c)}>
${o("Change password")}
</button>
<button type="button" class="btn" onClick=${e}>${o("Cancel")}</button>
</div>
</form>`}function C6(e){if(e.code!=="wrong-password")return jl(e);let t=e.detail.tries_left;return t===void 0?o("Wrong password."):S("Wrong password. {n} attempt left, then a pause.","Wrong password. {n} attempts left, then a pause.",t)}function O6(e){let t={"same-password":()=>o("This is your current password. Choose a different one."),"weak-password":()=>o("This password is too easy to guess. Choose a different one."),"password-changed":()=>o("The password has just been changed elsewhere. Sign in with the new one.")}[e.code];return t?t():B(e)}function nM(e){return[tM(e,E6),tM(e,A6)].filter(Boolean).join(", ")||o("Unknown device")}function P6(){let[e,t]=g(null),[n,s]=g(null),a=dt(150,!e&&!n),i=async()=>{try{t((await K("/api/me/sessions")).items),s(null)}catch(p){if(!(p instanceof Y))throw p;s(p)}};A(()=>{i()},[]);let l=async(p,m)=>{try{await Ne("POST","/api/me/sessions/end",p),Q(m,{icon:"log-out"})}catch(h){h.status!==404&&ne(B(h))}i()},u=(e?.filter(p=>!p.current)??[]).length>0&&r`<button type="button" class="btn small danger" onClick=${()=>l({},o("All other sessions have ended"))}>
${o("End all other sessions")}
</button>`;return r`<${ot} id="sessions-all" title=${o("Sessions")} side=${u}>
${n&&r`<p class="livebox rowgap">
<${d} name="circle-alert" size="m" />
<span class="grow t13">${B(n)}</span>
<button type="button" class="btn small" onClick=${i}>${o("Retry")}</button>
</p>`}
${!e&&a&&r`<ul class="card rowgap" aria-busy="true">
${[1,2].map(p=>r`<li class="sess" key=${p}>
<span class="sic"></span>
<span class="grow"><${Le} width="40" /></span>
</li>`)}
</ul>`}
${e&&r`<ul class="card rowgap">
${e.map(p=>r`<${D6} one=${p} key=${p.id}
onEnd=${()=>l({session_id:p.id},o("The session has ended"))} />`)}
</ul>`}
<//>`}function D6({one:e,onEnd:t}){let n=nM(e.agent),s=e.current?o("now"):Co(e.seen_at,M.value);return r`<li class="sess">
<span class="sic"><${d} name=${N6(e.agent)?"smartphone":"laptop"} size="m" /></span>
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
</li>`}var _6,E6,A6,tM,N6,my=b(()=>{z();C();V();ve();oe();w();R();be();N();Se();ju();Kt();_6=12;E6=[["Edg","Edge"],["OPR","Opera"],["YaBrowser","Яндекс Браузер"],["Firefox","Firefox"],["Chrome","Chrome"],["Safari","Safari"]],A6=[["Windows","Windows"],["iPhone","iPhone"],["iPad","iPad"],["Android","Android"],["Mac OS X","macOS"],["CrOS","ChromeOS"],["Linux","Linux"]],tM=(e,t)=>t.find(([n])=>e.includes(n))?.[1];N6=e=>/iPhone|iPad|Android/.test(e)});var rM={};_e(rM,{Teams:()=>M6});function M6(){let[e,t]=g(null),n=ja();return A(()=>{Ca()},[]),r`
<${ot} id="tmh" title=${o("Teams")} side=${e!=="new"&&n.length>0&&r`<button type="button" class="btn small" onClick=${()=>t("new")}>
<${d} name="plus" size="s" />
${o("New team")}
</button>`}>
<p class="lead">${o("A conversation assigned to a team has no assignee until a member takes it.")}</p>
${e==="new"&&r`<${oM} onDone=${()=>t(null)} />`}
${!n.length&&e!=="new"&&r`<${ie} icon="users-round" title=${o("No teams yet")}
text=${o("Create the first one and choose its members.")}>
<button type="button" class="btn primary" onClick=${()=>t("new")}>${o("New team")}</button>
<//>`}
<div class="tmg">
${n.map(s=>e===s.id?r`<${oM} key=${s.id} team=${s} onDone=${()=>t(null)} />`:r`<${L6} key=${s.id} team=${s} onEdit=${()=>t(s.id)} />`)}
</div>
<//>
<${ot} id="tmc" title=${o("Workload limit")}>
<p class="lead">${o("Round robin gives nobody more open conversations than this. 0 means no limit.")}</p>
<div class="card">${aM().map(s=>r`<${z6} key=${s.id} person=${s} />`)}</div>
<//>
`}function L6({team:e,onEdit:t}){let n=e.members.map(a=>Pe.value[a]).filter(a=>a?.active),s=Me.value.teams?.[e.id]??0;return r`<section class="card tmc" aria-label=${e.name}>
<div class="hrow">
<span class=${"sq "+so(e.name)}></span>
<b class="b6 t13 grow cut">${e.name}</b>
<button type="button" class="btn small quiet" onClick=${t}>${o("Change")}</button>
<button type="button" class="ib small" aria-label=${o("Delete team {name}",{name:e.name})}
title=${o("Delete team")} onClick=${()=>I6(e)}>
<${d} name="x" size="m" />
</button>
</div>
<div class="avs">
${n.map(a=>r`<span key=${a.id} title=${`${R6(e,a)}: ${il(a)}`}>
<${te} name=${a.name} size="sm"><${qr} shift=${_n(a)} /><//>
</span>`)}
${!n.length&&r`<span class="t12 hint warn">${o("No members")}</span>`}
</div>
<span class="t12 dim">
${S("{n} person","{n} people",n.length)} · ${S("{n} conversation","{n} conversations",s)}
</span>
</section>`}function I6(e){let t=n=>F(`/api/teams/${e.id}/removed`,{removed:n});return Be(async()=>{await t(!0),Q(o("Team deleted: {name}",{name:e.name}),{icon:"users-round",undo:()=>Be(()=>t(!1))})})}function oM({team:e,onDone:t}){let[n,s]=g(e?.name??""),[a,i]=g(new Set(e?.members??[])),[l,c]=g(new Set(e?.leads??[])),[u,p]=g(null),m=O(null);W(()=>m.current.focus(),[]);let h=$=>i(sM(a,$)),f=async $=>{$.preventDefault();let v=[...l].filter(x=>a.has(x)),_={name:n.trim(),members:[...a],leads:v};try{await(e?F(`/api/teams/${e.id}`,_,{method:"PATCH"}):F("/api/teams",_)),t()}catch(x){p(x),m.current.focus()}};return r`<form class="card tmnew" aria-label=${e?o("Team {name}",{name:e.name}):o("New team")}
onSubmit=${f}>
<div class="field">
<label for="tmn">${o("Team name")}</label>
<input class="input" id="tmn" ref=${m} maxlength="80" required value=${n}
aria-invalid=${u?"true":null} aria-describedby=${u?"tme":null}
onInput=${$=>s($.currentTarget.value)} />
${u&&r`<span class="hint bad" id="tme" role="alert">${B(u)}</span>`}
</div>
<fieldset class="field">
<legend class="lab">${o("Members")}</legend>
<div class="tmpick">
${aM().map($=>r`<div class="tmrow" key=${$.id}>
<label>
<input class="check" type="checkbox" checked=${a.has($.id)}
onChange=${()=>h($.id)} />
<${te} name=${$.name} size="sm" />
<span class="cut">${$.name}</span>
</label>
${a.has($.id)&&r`<label class="t12 mut">
<input class="check" type="checkbox" checked=${l.has($.id)}
aria-label=${o("{name} leads the team",{name:$.name})}
onChange=${()=>c(sM(l,$.id))} />
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
</form>`}function sM(e,t){let n=new Set(e);return n.delete(t)||n.add(t),n}function z6({person:e}){let[t,n]=g(String(e.capacity??0)),[s,a]=g(null);A(()=>n(String(e.capacity??0)),[e.capacity]);let i=/^\d{1,4}$/.test(t.trim())?Number(t):NaN,l=!(i>=0&&i<=1e3),c=async()=>{if(!(l||i===e.capacity))try{await F(`/api/people/${e.id}`,{capacity:i},{method:"PATCH"}),a(null)}catch(p){a(p)}},u=Eo.value?.[e.id]?.load;return r`<div class="caprow">
<${et} title=${e.name} text=${s?B(s):u===void 0?"":S("{n} conversation now","{n} conversations now",u)}>
<${B6} person=${e} />
<input class="input" inputmode="numeric" aria-label=${o("Workload limit: {name}",{name:e.name})}
aria-invalid=${l?"true":null} value=${t} onInput=${p=>n(p.currentTarget.value)}
onBlur=${c} onKeyDown=${p=>{p.key==="Enter"&&c()}} />
<//>
</div>`}function B6({person:e}){let t=Object.values(no.value).filter(s=>!s.removed||s.id===e.hours_id),n=s=>{let a=Number(s.currentTarget.value)||null;return Be(()=>F(`/api/people/${e.id}`,{hours_id:a},{method:"PATCH"}))};return r`<select class="sel" aria-label=${o("Business hours: {name}",{name:e.name})}
value=${e.hours_id??0} onChange=${n}>
<option value="0">${o("Any time")}</option>
${t.map(s=>r`<option key=${s.id} value=${s.id}>${s.name||o("Company hours")}</option>`)}
</select>`}var aM,R6,iM=b(()=>{z();C();Ze();V();w();Te();R();be();un();ll();N();Kt();aM=()=>Object.values(Pe.value).filter(e=>e.active).sort((e,t)=>e.name.localeCompare(t.name));R6=(e,{id:t,name:n})=>e.leads.includes(t)?o("{name}, leads the team",{name:n}):n});var pM={};_e(pM,{Statuses:()=>j6});function j6(){let[e,t]=g(null),n=Pm(),s=()=>t(null),a=r`<button type="button" class="btn small" onClick=${()=>t("new")}>
<${d} name="plus" size="s" />${o("New status")}
</button>`;return r`<${ot} id="sth" title=${o("Operator statuses")} side=${e!=="new"&&a}>
<p class="lead">
${o("Operators choose a status in their menu. Round robin skips a status without new conversations; own ones stay.")}
</p>
${e==="new"&&r`<div class="card"><${cM} onDone=${s} /></div>`}
<ul class="card stlist">
${n.map((i,l)=>r`<li key=${i.id}>
${e===i.id?r`<${cM} status=${i} onDone=${s} />`:r`<${H6} status=${i} list=${n} index=${l}
onEdit=${()=>t(i.id)} />`}
</li>`)}
</ul>
<//>`}function lM(e,t,n){let s=e[n<0?t-1:t+2];return Be(()=>F(`/api/statuses/${e[t].id}/place`,{before:s?.id??null}))}function U6(e){let t=n=>F(`/api/statuses/${e.id}/removed`,{removed:n});return Be(async()=>{await t(!0),Q(o("Status deleted: {name}",{name:io(e)}),{icon:"x",undo:()=>Be(()=>t(!1))})})}function H6({status:e,list:t,index:n,onEdit:s}){let a=io(e),i=Object.values(Pe.value).filter(u=>u.active&&u.status_id===e.id),l=S("{n} person now","{n} people now",i.length),c=W6.has(e.builtin);return r`<section class="strow" aria-label=${a}>
<span class="dotbox"><span class=${Ec(e.base)}></span></span>
<div class="grow">
<b class="b5 blk t13 cut">${a}</b>
<span class="t12 dim blk">
${F6(e.base)}
${i.length>0&&r` · <span title=${i.map(u=>u.name).join(", ")}>${l}</span>`}
</span>
</div>
<span class="hrow t12 dim sttake">
${o("New conversations")}
<${fo} label=${o("{name}: new conversations come",{name:a})} checked=${!!e.takes_new}
disabled=${K6(e)} onChange=${u=>q6(e,{takes_new:u})} />
</span>
<span class="hrow stacts">
<button type="button" class="ib small" disabled=${n===0} aria-label=${o("Move up: {name}",{name:a})}
title=${o("Move up")} onClick=${()=>lM(t,n,-1)}>
<${d} name="chevron-up" size="m" />
</button>
<button type="button" class="ib small" disabled=${n===t.length-1}
aria-label=${o("Move down: {name}",{name:a})} title=${o("Move down")} onClick=${()=>lM(t,n,1)}>
<${d} name="chevron-down" size="m" />
</button>
<button type="button" class="btn small quiet" onClick=${s}>${o("Change")}</button>
<button type="button" class="ib small" disabled=${c} aria-label=${o("Delete status {name}",{name:a})}
title=${c?o("Built-in status"):o("Delete status")} onClick=${()=>U6(e)}>
<${d} name="x" size="m" />
</button>
</span>
</section>`}function cM({status:e,onDone:t}){let[n,s]=g(e?.name??""),[a,i]=g(e?.base??"away"),[l,c]=g(!!e?.takes_new),[u,p]=g(null),m=O(null);W(()=>m.current.focus(),[]);let h=!!e?.builtin,f=async _=>{_.preventDefault();let x=h?{name:n.trim()}:{name:n.trim(),base:a,takes_new:a!=="off"&&l};try{await(e?F(`/api/statuses/${e.id}`,x,{method:"PATCH"}):F("/api/statuses",x)),t()}catch(k){p(k),m.current.focus()}},$=r`
<div class="field">
<span class="lab">${o("Colleagues see")}</span>
<${Lt} label=${o("Colleagues see")} options=${uM.map(([_,x])=>[_,x()])} value=${a}
onPick=${i} />
</div>
<label class="hrow t13">
<${fo} label=${o("New conversations come")} checked=${l&&a!=="off"} disabled=${a==="off"}
onChange=${c} />
${o("New conversations come")}
</label>
`,v=e?o("Status {name}",{name:io(e)}):o("New status");return r`<form class="tmnew" aria-label=${v} onSubmit=${f}>
<div class="field">
<label for="stn">${o("Status name")}</label>
<input class="input" id="stn" ref=${m} maxlength="40" required=${!h}
placeholder=${h?E0(e):null} value=${n} aria-invalid=${u?"true":null}
aria-describedby=${u?"ste":null} onInput=${_=>s(_.currentTarget.value)} />
${u&&r`<span class="hint bad" id="ste" role="alert">${B(u)}</span>`}
</div>
${!h&&$}
<div class="hrow">
<button type="submit" class="btn primary" disabled=${!h&&!n.trim()}>
${e?o("Save"):o("Create status")}
</button>
<button type="button" class="btn quiet" onClick=${t}>${o("Cancel")}</button>
</div>
</form>`}var W6,uM,F6,K6,q6,mM=b(()=>{z();C();Ze();V();w();R();be();Fi();N();Kt();W6=new Set(["online","away","off"]),uM=[["online",()=>o("Online")],["away",()=>o("Away")],["off",()=>o("Off shift")]],F6=e=>uM.find(([t])=>t===e)[1](),K6=e=>e.builtin==="online"||e.base==="off";q6=(e,t)=>Be(()=>F(`/api/statuses/${e.id}`,t,{method:"PATCH"}))});function dM(e,t,n,s){let[a,i]=g({preview:null,problem:null}),l=JSON.stringify([e,t,n]);return A(()=>{if(!s)return;let c=!0,u=setTimeout(async()=>{try{let p=await Ne("POST","/api/hours/preview",{...e,hours_id:t,minutes:n});c&&i({preview:p,problem:null})}catch(p){c&&i(m=>({...m,problem:p}))}},Y6);return()=>{c=!1,clearTimeout(u)}},[l,s]),a}function fM({found:{preview:e,problem:t},zone:n,minutes:s,onMinutes:a}){return r`<section class="psec" aria-labelledby="hph">
<div class="hrow gap2 wrap">
<h3 class="head2 grow" id="hph">${o("Example")}</h3>
<label class="t13 dim" for="hpm">${o("Time for the reply")}</label>
<select class="sel hpm" id="hpm" onChange=${i=>a(Number(i.currentTarget.value))}>
${G6.map(i=>r`<option key=${i} value=${i} selected=${i===s}>
${Je(i*6e4)}
</option>`)}
</select>
</div>
<div class="card fcard rowgap hpre" aria-live="polite" aria-busy=${String(!e)}>
${t&&r`<p class="hint bad">${B(t)}</p>`}
${e&&!e.examples.length&&r`<p class="hint bad">${o("With these hours you are never open.")}</p>`}
${e?.examples.map(i=>r`<${V6} key=${i.at} example=${i} zone=${n} />`)}
</div>
</section>`}var Y6,G6,V6,J6,$M=b(()=>{z();V();oe();C();w();N();Y6=250,G6=[15,30,60,240,480];V6=({example:{at:e,due:t,parts:n},zone:s})=>r`
<p class="prev">
<${d} name="clock" size="m" />
<span>
${pt(o("Client writes {when} → reply by {due}"),{when:Vp(e,s),due:r`<b class="b6">${Vp(t,s)}</b>`})}
${n.length>1&&r`<span class="t12 blk">${n.map(a=>J6(a,s)).join("; ")}</span>`}
</span>
</p>
`,J6=([e,t],n)=>o("{span} from {time}",{span:Je(t-e),time:Vp(e,n)})});function qu(e){let t=Q6.exec(e);if(!t)return null;let n=Number(t[1])*60+Number(t[2]??0);return n<=rr?n:null}function gM(e){if(!e.trim())return[];let t=e.split(/[,;]/).map(n=>n.split(/[-–—]/).map(qu));return t.every(n=>n.length===2&&!n.includes(null))?t:null}function ql(e){let t=[...e].sort((n,s)=>n[0]-s[0]);return t.some(([n,s])=>n>=s)?o("The end must be later than the start."):t.some(([n],s)=>s&&n<t[s-1][1])?o("These hours overlap."):null}function bM(e){if(Z6(e))return o("Around the clock");let t=[];for(let n=0;n<7;n+=1){let s=fs(e.week[n]),a=n;for(;a<6&&fs(e.week[a+1])===s;)a+=1;let i=n===a?Es(n):`${Es(n)}–${Es(a)}`;s&&t.push(`${i} ${s}`),n=a}return t.join("; ")}function kM(e,t){let n=[];for(let s=e;s<=t&&n.length<400;s=vM(s))n.push(s);return n}function yM(e){let t=[];for(let n of Object.keys(e).sort()){let{name:s,spans:a}=e[n],i=t.at(-1);i&&vM(i.to)===n&&i.name===s&&fs(i.spans)===fs(a)?i.to=n:t.push({from:n,to:n,name:s,spans:a})}return t}function wM(e){let t=[...e].sort((s,a)=>a[1]-a[0]-(s[1]-s[0]))[0],n=Math.round((t[0]+t[1]-60)/2/30)*30;return e.flatMap(s=>s===t?[[s[0],n],[n+60,s[1]]]:[s])}function _M(e,t,n,s){let[a,i]=e[t],l=n===0?e[t-1]?.[1]??0:a+_$,c=n===0?i-_$:e[t+1]?.[0]??rr,u=Math.min(c,Math.max(l,Math.round(s/_$)*_$));return e.map((p,m)=>m!==t?p:n===0?[u,i]:[a,u])}var rr,S$,Q6,ar,fs,Z6,vM,xM,hM,_$,dy,fy,Ul=b(()=>{w();oe();rr=1440,S$=[0,1,2,3,4,5,6],Q6=/^\s*(\d{1,2})(?:[:.\s]?([0-5]\d))?\s*$/,ar=e=>`${Math.floor(e/60)}:${String(e%60).padStart(2,"0")}`;fs=e=>e.map(([t,n])=>`${ar(t)}–${ar(n)}`).join(", ");Z6=e=>[...e.week,...Object.values(e.days).map(t=>t.spans)].every(t=>t.length===1&&t[0][0]===0&&t[0][1]===rr);vM=e=>new Date(Date.parse(e)+864e5).toISOString().slice(0,10);xM=e=>e.some(([t,n])=>n-t>=180),hM=15,_$=5;dy=e=>Math.round(e/hM)*hM,fy=({name:e,zone:t,week:n,days:s})=>JSON.stringify([e,t,n,Object.keys(s).sort().map(a=>[a,s[a].spans,s[a].name])])});function CM({days:e,week:t,onChange:n}){let[s,a]=g(null),i=yM(e),l=[...new Set(i.map(h=>h.from.slice(0,4)))],c=O(null),u=()=>{a(null),Or(()=>c.current)},p=h=>{n(SM(e,h)),Or(()=>c.current)},m=(h,f,$,v)=>{let _=h?SM(e,h):e;n({..._,...Object.fromEntries(v.map(x=>[x,{name:f,spans:$}]))}),u()};return r`
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
${s==="preset"&&r`<${o5} week=${t} days=${e} onChange=${n} onDone=${u} />`}
${s==="new"&&r`<${TM} onDone=${u} onPut=${(h,f,$)=>m(null,h,f,$)} />`}
${i.length||s?l.map(h=>r`
<h4 class="t12 dim rowgap" key=${`h${h}`} id=${`sdy${h}`}>${h}</h4>
<ul class="card hol2" key=${h} aria-labelledby=${`sdy${h}`}>
${i.filter(f=>f.from.startsWith(h)).map(f=>s===f.from?r`<li key=${f.from}>
<${TM} group=${f} onDone=${u}
onPut=${($,v,_)=>m(f,$,v,_)} />
</li>`:r`<${X6} key=${f.from} group=${f} onEdit=${()=>a(f.from)}
onRemove=${()=>p(f)} />`)}
</ul>
`):r`<${ie} icon="calendar" title=${o("No special days")}
text=${o("Load the public holidays of your country, or add a date.")} />`}
</section>
`}function X6({group:e,onEdit:t,onRemove:n}){let s=OM(e);return r`
<li class="srow">
<span class="b5 t13 num hdt">${Kx(e.from,e.to)}</span>
<button type="button" class="grow t13 link hname" title=${o("Change")} onClick=${t}>${s}</button>
${e.spans.length?r`<span class="tag h2">${fs(e.spans)}</span>`:r`<span class="tag plain">${e.from===e.to?o("day off"):o("days off")}</span>`}
<button type="button" class="ib small" aria-label=${o("Remove: {name}",{name:s})} onClick=${n}>
<${d} name="x" size="m" />
</button>
</li>
`}function TM({group:e,onDone:t,onPut:n}){let[s,a]=g(e?.from??""),[i,l]=g(e?.to??""),[c,u]=g(e?.name??""),[p,m]=g(fs(e?.spans??[])),[h,f]=g(!1),$=O(null);W(()=>$.current.focus(),[]);let v=gM(p),_=s?i&&i<s?o("The last day is before the first."):null:o("Choose a date."),x=v?ql(v):o("Type hours as 9:00–13:00, 14:00–18:00"),k=I=>{I.preventDefault(),I.stopPropagation(),f(!0),!_&&!x&&n(c.trim(),v,kM(s,i||s))},D=(I,q,ke,Ae)=>r`
<div class="field"><label for=${I}>${q}</label>${ke}
${h&&Ae&&r`<span class="hint bad" id=${`${I}e`} role="alert">${Ae}</span>`}</div>
`,j=I=>h&&I?"true":null;return r`
<form class="card fcard rowgap" aria-label=${e?OM(e):o("New date")} onSubmit=${k}>
<div class="f2 f4">
${D("sdf",o("First day"),r`<input class="input" type="date" id="sdf" ref=${$} value=${s} min="2000-01-01" max="2099-12-31"
aria-invalid=${j(_)} onInput=${I=>a(I.currentTarget.value)} />`,_)}
${D("sdt",o("Last day (optional)"),r`<input class="input" type="date" id="sdt" value=${i} min=${s} max="2099-12-31"
onInput=${I=>l(I.currentTarget.value)} />`)}
${D("sdn",o("Name of the day"),r`<input class="input" id="sdn" maxlength="120" value=${c}
onInput=${I=>u(I.currentTarget.value)} />`)}
${D("sdh2",o("Hours (empty: day off)"),r`<input class="input" id="sdh2" value=${p} placeholder="9:00–13:00" aria-invalid=${j(x)}
onInput=${I=>m(I.currentTarget.value)} />`,x)}
</div>
<div class="hrow dgap">
<button type="submit" class="btn primary small">${e?o("Apply"):o("Add date")}</button>
<button type="button" class="btn quiet small" onClick=${t}>${o("Cancel")}</button>
</div>
</form>
`}function o5({week:e,days:t,onChange:n,onDone:s}){let[a,i]=g(null),[l,c]=g("RU"),[u,p]=g(()=>new Date(Date.now()+n5).getFullYear()),[m,h]=g(null),[f,$]=g(!1),v=O(!1);A(()=>()=>{v.current=!0},[]);let _=async q=>{try{h(null),await q()}catch(ke){h(ke)}};A(()=>{_(async()=>i((await K("/api/hours/countries")).countries))},[]);let x=a?.find(q=>q.code===l)?.years??[],k=x.includes(u)?u:x.at(-1),D=async q=>{q.preventDefault(),q.stopPropagation(),$(!0),await _(async()=>{let ke=(await Ne("POST","/api/hours/holidays",{country:l,year:k,week:e})).days;if(v.current)return;let Ae=ke.map(Oe=>[Oe.day,{spans:Oe.spans,name:t5[Oe.kind]?.(Oe)??Oe.name}]);n({...t,...Object.fromEntries(Ae)}),Q(S("{n} day of {year} loaded","{n} days of {year} loaded",ke.length,{year:k}),{icon:"calendar"}),s()}),$(!1)},j=e5(),I=(a??[]).map(({code:q})=>[q,j.of(q)]).sort((q,ke)=>q[1].localeCompare(ke[1],ze.value));return r`<form class="card fcard rowgap" aria-label=${o("Load holidays")} aria-busy=${String(f||!a)}
onSubmit=${D}>
<div class="f2">
<div class="field">
<label for="hcn">${o("Country")}</label>
<select class="sel" id="hcn" disabled=${!a}
onChange=${q=>c(q.currentTarget.value)}>
${I.map(([q,ke])=>r`<option key=${q} value=${q} selected=${q===l}>${ke}</option>`)}
</select>
</div>
<div class="field">
<label for="hyr">${o("Year")}</label>
<select class="sel" id="hyr" disabled=${!x.length}
onChange=${q=>p(Number(q.currentTarget.value))}>
${x.map(q=>r`<option key=${q} value=${q} selected=${q===k}>${q}</option>`)}
</select>
</div>
</div>
<p class="hint dgap">
${l==="RU"?x.length>0&&o("Production calendar {years}: moved days and working Saturdays by government decrees; shortened days.",{years:`${x[0]}–${x.at(-1)}`}):o("Public holidays become days off. Moved and shortened days are not included.")}
</p>
${m&&r`<p class="hint bad" role="alert">${B(m)}</p>`}
<div class="hrow dgap">
<button type="submit" class="btn primary small" disabled=${f||!x.length}>${o("Load")}</button>
<button type="button" class="btn quiet small" onClick=${s}>${o("Cancel")}</button>
</div>
</form>`}var SM,OM,e5,t5,n5,EM=b(()=>{z();V();oe();C();w();be();N();Se();Ul();SM=(e,{from:t,to:n})=>Object.fromEntries(Object.entries(e).filter(([s])=>s<t||s>n));OM=e=>e.name||(e.spans.length?o("Other hours"):o("Day off"));e5=()=>new Intl.DisplayNames(ze.value==="ru"?"ru-RU":"en-GB",{type:"region"}),t5={off:e=>o("Day off moved from {date}",{date:zh(e.moved)}),working:e=>o("Working day instead of {date}",{date:zh(e.moved)}),short:()=>o("Shortened day")},n5=60*864e5});function NM(e,t){try{let n=new Intl.DateTimeFormat("en-GB",{timeStyle:"short",timeZone:t}).format(e),[s,a]=n.split(":").map(Number);return s*60+a}catch{return null}}var $y,s5,a5,T$,r5,AM,C$,O$=b(()=>{oe();C();w();$y={"Europe/Kaliningrad":()=>o("Kaliningrad"),"Europe/Moscow":()=>o("Moscow"),"Europe/Samara":()=>o("Samara"),"Asia/Yekaterinburg":()=>o("Yekaterinburg"),"Asia/Omsk":()=>o("Omsk"),"Asia/Novosibirsk":()=>o("Novosibirsk"),"Asia/Krasnoyarsk":()=>o("Krasnoyarsk"),"Asia/Irkutsk":()=>o("Irkutsk"),"Asia/Yakutsk":()=>o("Yakutsk"),"Asia/Vladivostok":()=>o("Vladivostok"),"Asia/Magadan":()=>o("Magadan"),"Asia/Kamchatka":()=>o("Kamchatka"),"Europe/Minsk":()=>o("Minsk"),"Asia/Almaty":()=>o("Almaty"),"Asia/Tashkent":()=>o("Tashkent"),"Asia/Bishkek":()=>o("Bishkek"),"Asia/Tbilisi":()=>o("Tbilisi"),"Asia/Yerevan":()=>o("Yerevan"),"Asia/Baku":()=>o("Baku")},s5={Africa:()=>o("Africa"),America:()=>o("America"),Antarctica:()=>o("Antarctica"),Arctic:()=>o("Arctic"),Asia:()=>o("Asia"),Atlantic:()=>o("Atlantic"),Australia:()=>o("Australia"),Europe:()=>o("Europe"),Indian:()=>o("Indian Ocean"),Pacific:()=>o("Pacific")},a5=e=>e.split("/").slice(1).reverse().join(", ").replaceAll("_"," ")||e,T$=e=>e==="UTC"?e:`${$y[e]?.()??a5(e)}, ${jx(e)}`;r5=qx(e=>{let t=e.split(" "),n=Object.keys($y).filter(i=>t.includes(i)),s=t.filter(i=>!$y[i]),a=i=>s.filter(l=>l.startsWith(`${i}/`));return[["",[...n,...s.filter(i=>!i.includes("/"))]],...Object.entries(s5).map(([i,l])=>[l(),a(i)])].map(([i,l])=>[i,l.map(c=>[c,T$(c)])])}),AM=({members:e,value:t})=>e.map(([n,s])=>r`<option key=${n} value=${n} selected=${n===t}>${s}</option>`),C$=({id:e,zones:t,value:n,invalid:s,onPick:a})=>r`
<select class="sel" id=${e} aria-invalid=${s?"true":null}
onChange=${i=>a(i.currentTarget.value)}>
${!t.includes(n)&&r`<option value=${n} selected>${T$(n)}</option>`}
${r5(t.join(" ")).map(([i,l])=>i?r`<optgroup key=${i} label=${i}><${AM} members=${l} value=${n} /></optgroup>`:r`<${AM} key="near" members=${l} value=${n} />`)}
</select>
`});function hy({label:e,value:t,bad:n,onChange:s}){let[a,i]=g(ar(t));A(()=>{qu(a)!==t&&i(ar(t))},[t]);let l=qu(a)===null,c=u=>{let p=u.currentTarget.value;i(p);let m=qu(p);m!==null&&m!==t&&s(m)};return r`
<input class="input numin" inputmode="numeric" maxlength="5" aria-label=${e} value=${a}
aria-invalid=${l||n?"true":null} title=${l?o("A time from 0:00 to 24:00"):null}
onInput=${c} onBlur=${()=>i(ar(t))} />
`}var PM=b(()=>{z();C();w();Ul()});function DM({week:e,zone:t,onChange:n}){let[s,a]=g(0),i=(l,c)=>n(e.map((u,p)=>p===l?c:u));return r`
<p class="lead" id="wklead">
${o("Drag the end of a bar or type the time. Arrow keys move an end by 15 minutes.")}
</p>
<div class="card fcard">
<div class="wkw" role="group" tabindex="0" aria-label=${o("Business hours by day")}>
<svg class="wk" viewBox="0 0 720 264">
${c5.map(l=>r`<g key=${l} aria-hidden="true">
<text x=${ra(l*60)} y="12" text-anchor="middle">${l}:00</text>
<path class="g" d=${`M${ra(l*60)} 20v240`} />
</g>`)}
${S$.map(l=>r`<${m5} key=${l} day=${l} spans=${e[l]} chosen=${l===s}
onChoose=${()=>a(l)} onChange=${c=>i(l,c)} />`)}
<${p5} zone=${t} />
</svg>
</div>
<div class="wkday">
<${Lt} label=${o("Day of the week")} value=${s} onPick=${a}
options=${S$.map(l=>[l,Es(l)])} />
<${$5} key=${s} day=${s} week=${e} onChange=${l=>i(s,l)} onWeek=${n} />
</div>
</div>
`}function p5({zone:e}){let t=NM(M.value,e);return t!==null&&r`<path class="now" d=${`M${ra(t)} 20v240`} />`}function m5({day:e,spans:t,chosen:n,onChoose:s,onChange:a}){let i=Es(e,"long");return r`
<g onPointerDown=${s}>
<text class=${n?"d on":"d"} x="0" y=${di(e)+18} aria-hidden="true">${Es(e)}</text>
<rect class=${n?"tr on":"tr"} x=${gy} y=${di(e)} width=${by} height=${vy} rx="5" />
${!t.length&&r`<text class="off" x=${ra(720)} y=${di(e)+17} text-anchor="middle" aria-hidden="true">
${o("day off")}
</text>`}
${t.map((l,c)=>r`
<g key=${c}>
<${d5} day=${e} span=${l} />
${[0,1].map(u=>r`
<${f5} key=${u} name=${i} day=${e} spans=${t} place=${c} side=${u}
onMove=${p=>a(_M(t,c,u,p))} />
`)}
</g>
`)}
</g>
`}function d5({day:e,span:[t,n]}){return n<=t?null:r`
<rect class="on" x=${ra(t)} y=${di(e)} width=${ra(n)-ra(t)} height=${vy} rx="5" />
${n-t>=180&&r`<text class="h" x=${ra((t+n)/2)} y=${di(e)+17} text-anchor="middle" aria-hidden="true">
${fs([[t,n]])}
</text>`}
`}function f5({name:e,day:t,spans:n,place:s,side:a,onMove:i}){let l=n[s][a],c=ra(l)+(a?-4:4),u=h=>{let f=u5[h.key],$=h.key==="Home"?0:h.key==="End"?rr:f?dy(l+f):null;$===null||h.ctrlKey||h.altKey||h.metaKey||(h.preventDefault(),h.stopPropagation(),i($))},p=h=>{if(!h.currentTarget.hasPointerCapture(h.pointerId))return;let f=h.currentTarget.ownerSVGElement,$=new DOMPoint(h.clientX,h.clientY).matrixTransform(f.getScreenCTM().inverse());i(dy(($.x-gy)/by*rr))},m=a?o("{day}: end of hours",{day:e}):o("{day}: start of hours",{day:e});return r`
<g class="wkend" role="slider" tabindex="0" aria-label=${m} aria-valuemin="0" aria-valuemax=${rr}
aria-valuenow=${l} aria-valuetext=${ar(l)} onKeyDown=${u} onPointerMove=${p}
onPointerDown=${h=>h.currentTarget.setPointerCapture(h.pointerId)}>
<rect class="grab" x=${c-8} y=${di(t)} width="16" height=${vy} rx="4" />
<rect class="gr" x=${c-1.25} y=${di(t)+7} width="2.5" height="12" rx="1" />
</g>
`}function $5({day:e,week:t,onChange:n,onWeek:s}){let a=t[e],i=Es(e,"long"),l=ql(a),c=(h,f,$)=>n(a.map((v,_)=>_!==h?v:f?[v[0],$]:[$,v[1]])),u=O(null),p=h=>{n(a.filter((f,$)=>$!==h)),Or(()=>u.current.querySelector("button"))},m=S$.filter(h=>h!==e&&h<5);return r`
<fieldset class="wkf" ref=${u} aria-describedby=${l?"wkbad":null}>
<legend class="vh">${i}</legend>
<div class="wkspans">
${a.map((h,f)=>r`
<span class="hrow tight" key=${f}>
<${hy} label=${o("{day}, from",{day:i})} value=${h[0]} bad=${l}
onChange=${$=>c(f,0,$)} />
<span class="dim" aria-hidden="true">–</span>
<${hy} label=${o("{day}, to",{day:i})} value=${h[1]} bad=${l}
onChange=${$=>c(f,1,$)} />
<button type="button" class="ib small"
aria-label=${o("Remove {hours}",{hours:fs([h])})}
onClick=${()=>p(f)}>
<${d} name="x" size="m" />
</button>
</span>
`)}
${!a.length&&r`<span class="t13 dim">${o("Day off")}</span>`}
</div>
<div class="hrow wrap">
${a.length?r`<button type="button" class="btn small quiet" disabled=${!xM(a)||l}
onClick=${()=>n(wM(a))}>
<${d} name="plus" size="s" />${o("Break")}
</button>`:r`<button type="button" class="btn small quiet" onClick=${()=>n([[540,1080]])}>
<${d} name="plus" size="s" />${o("Hours")}
</button>`}
${e===0?r`<button type="button" class="btn small quiet" onClick=${()=>s(h5(t,e,m))}>
<${d} name="copy" size="s" />${o("Copy to Tue–Fri")}
</button>`:r`<button type="button" class="btn small quiet" onClick=${()=>n(t[0])}>
<${d} name="copy" size="s" />${o("Same as Monday")}
</button>`}
</div>
</fieldset>
${l&&r`<p class="hint bad" id="wkbad" role="alert">${l}</p>`}
`}var gy,by,i5,vy,l5,ra,di,c5,u5,h5,MM=b(()=>{z();ve();oe();C();w();N();Kt();Se();Ul();Ul();PM();O$();gy=44,by=648,i5=34,vy=26,l5=26,ra=e=>gy+e*by/rr,di=e=>l5+e*i5,c5=[0,3,6,9,12,15,18,21,24],u5={ArrowLeft:-15,ArrowDown:-15,ArrowRight:15,ArrowUp:15,PageUp:60,PageDown:-60};h5=(e,t,n)=>e.map((s,a)=>n.includes(a)?e[t]:s)});var RM={};_e(RM,{Hours:()=>w5,hoursName:()=>Yu});async function Hu(){try{let[e,t]=await Promise.all([K("/api/hours"),K("/api/company")]);Ko.value=e.hours.map(g5),LM.value=t.zones,Hl.value=null}catch(e){if(!(e instanceof Y))throw e;Hl.value=e}}function Uu(e,t){let n=Zn.value[e]??E$(e);Zn.value={...Zn.value,[e]:{...n,...t}}}function A$(e){Zn.value=Object.fromEntries(Object.entries(Zn.value).filter(([t])=>t!==String(e))),e===Wn&&(ir.value=ia)}function w5(){let e=Object.values(no.value).map(a=>`${a.id}.${a.version}.${a.removed}.${a.name}`).join();A(()=>{Hu()},[e]);let t=dt(300,!Ko.value&&!Hl.value);if(!Ko.value)return Hl.value?r`<${ie} icon="cloud-off" title=${o("Could not load the business hours")} text=${B(Hl.value)}>
<button type="button" class="btn" onClick=${Hu}>${o("Retry")}</button>
<//>`:t&&r`<div class="card fcard" aria-busy="true"><${Le} width="60" /></div>`;let n=Zn.value[Wn]?[...Ko.value,Zn.value[Wn]]:Ko.value,s=Zn.value[ir.value]??E$(ir.value)??Ko.value[0];return r`
<div class="hrow wrap">
<h2 class="head2 grow">${o("Business hours")}</h2>
<button type="button" class="btn" disabled=${Wn in Zn.value} onClick=${()=>{Uu(Wn,v5()),ir.value=Wn}}>
<${d} name="plus" size="m" />
${o("New hours")}
</button>
</div>
<p class="lead">
${o("Outside business hours the time for a reply stands still. Rules choose which hours count.")}
</p>
<div class="hlist" role="group" aria-label=${o("Business hours")}>
${n.map(a=>r`<${x5} key=${a.id} hours=${Zn.value[a.id]??a} />`)}
</div>
<${S5} key=${s.id} hours=${s} />
`}function _5(e){let t=[...e.week,...Object.values(e.days).map(n=>n.spans)].map(ql).find(Boolean);return[e.id!==ia&&!e.name.trim()&&o("Enter a name."),t,e.week.every(n=>!n.length)&&o("Enter hours for at least one day.")].filter(Boolean)}function S5({hours:e}){let[t,n]=g(!1),[s,a]=g(!1),[i,l]=g(null),c=O(null),u=O(null),p=_5(e),{id:m,name:h,zone:f,week:$,days:v}=e,_=dM({zone:f,week:$,days:v},m===Wn?null:m,ky.value,!p.length),x=yy(m),D=(i?.code==="hours-exist"?o("Other hours have this name."):null)??(t&&m!==ia&&!h.trim()?o("Enter a name."):null),j=async(I,q=e.version)=>{if(I?.preventDefault(),s||!x)return;n(!0),l(null);let ke=c.current.querySelector("[aria-invalid='true']");if(p.length||ke){requestAnimationFrame(()=>(u.current??ke).focus());return}a(!0);try{await T5({...e,version:q},_.preview?.recounted??0),n(!1)}catch(Ae){l(Ae),requestAnimationFrame(()=>u.current?.focus())}a(!1)};return am(j),r`<form class="hform" ref=${c} aria-label=${Yu(e)} onSubmit=${j} novalidate>
<${C5} field=${u} problems=${t?p:[]} problem=${i} hours=${e} onSave=${j} />
<div class="card fcard">
<div class="f2">
<div class="field">
<label for="hnm">${o("Name of these hours")}</label>
<input class="input" id="hnm" maxlength="80" value=${h}
placeholder=${m===ia?o("Company hours"):""} aria-invalid=${D?"true":null}
aria-describedby=${D?"hnme":null}
onInput=${I=>Uu(m,{name:I.currentTarget.value})} />
${D&&r`<span class="hint bad" id="hnme">${D}</span>`}
</div>
<div class="field">
<label for="hzn">${o("Time zone")}</label>
<${C$} id="hzn" zones=${LM.value} value=${f} onPick=${I=>Uu(m,{zone:I})} />
</div>
</div>
</div>
<h3 class="head2 gap2">${o("Week")}</h3>
<${DM} week=${$} zone=${f} onChange=${I=>Uu(m,{week:I})} />
<${fM} found=${_} zone=${f} minutes=${ky.value} onMinutes=${I=>{ky.value=I}} />
<${CM} days=${v} week=${$} onChange=${I=>Uu(m,{days:I})} />
${m!==ia&&m!==Wn&&r`<${N5} hours=${E$(m)} />`}
${x&&r`<${A5} hours=${e} busy=${s} recounted=${_.preview?.recounted} onReset=${()=>A$(m)} />`}
</form>`}async function T5(e,t){let{id:n,name:s,zone:a,week:i,days:l,version:c}=e,u={zone:a,week:i,days:l},m=(n===Wn?await F("/api/hours",{name:s,schedule:u}):await F(`/api/hours/${n}`,{version:c,name:s,schedule:u},{method:"PATCH"})).hours;Ko.value=n===Wn?[...Ko.value,m]:Ko.value.map(f=>f.id===n?m:f),A$(n),ir.value=m.id;let h=S("{n} open conversation is counted again","{n} open conversations are counted again",t);Q(t?o("Hours saved. {counted}.",{counted:h}):o("Hours saved"),{icon:"clock"})}function C5({field:e,problems:t,problem:n,hours:s,onSave:a}){if(n?.code==="changed-meanwhile"){let{by:l,at:c,version:u}=n.detail,p=Pe.value[l]?.name??o("Someone");return r`
<div class="banner rowgap hsum" role="alert" tabindex="-1" ref=${e}>
<span class="grow">${o("Changed meanwhile: {who}, {time}",{who:p,time:je(c)})}</span>
<button type="button" class="btn small" onClick=${()=>O5(s.id)}>${o("Show these changes")}</button>
<button type="button" class="btn small" onClick=${m=>a(m,u)}>${o("Save mine")}</button>
</div>
`}let i=n&&n.code!=="hours-exist"?[E5(n)]:t;return i.length?r`
<div class="banner bad rowgap hsum" role="alert" tabindex="-1" ref=${e}>
<ul>${i.map(l=>r`<li key=${l}>${l}</li>`)}</ul>
</div>
`:null}async function O5(e){await Hu(),Hl.value||A$(e)}function E5(e){let t={"never-open":()=>o("Enter hours for at least one day."),"spans-overlap":()=>o("These hours overlap."),"bad-span":()=>o("The end must be later than the start."),"too-many-spans":()=>o("A day has at most 12 periods."),"too-many-hours":()=>o("There are 100 business hours already. Delete some first."),"unknown-zone":()=>o("The server does not know this time zone.")}[e.code];return t?t():B(e)}function N5({hours:e}){let t=s=>F(`/api/hours/${e.id}/removed`,{removed:s});return r`<button type="button" class="btn quiet danger" onClick=${async()=>{try{await t(!0),A$(e.id),ir.value=ia,await Hu(),Q(o("Hours deleted: {name}",{name:Yu(e)}),{icon:"clock",undo:()=>t(!1).then(Hu)})}catch(s){ne(B(s))}}}>
<${d} name="x" size="m" />${o("Delete these hours")}
</button>`}var ia,Wn,Ko,LM,Hl,ir,Zn,ky,Yu,g5,E$,b5,v5,yy,k5,y5,x5,A5,IM=b(()=>{se();z();V();oe();C();w();R();be();N();Se();$M();Ul();EM();O$();MM();ia=1,Wn="new",Ko=T(null),LM=T([]),Hl=T(null),ir=T(ia),Zn=T({}),ky=T(60),Yu=e=>e.name||(e.id===ia?o("Company hours"):o("New hours"));g5=e=>e.id===ia&&e.version===1?{...e,zone:vi.value.zone}:e,E$=e=>Ko.value.find(t=>t.id===e),b5=()=>[0,1,2,3,4,5,6].map(e=>e<5?[[540,1080]]:[]),v5=()=>({id:Wn,name:"",zone:vi.value.zone,week:b5(),days:{},version:0}),yy=e=>e===Wn||e in Zn.value&&fy(Zn.value[e])!==fy(E$(e)),k5=$e(()=>!!Ko.value&&Object.keys(Zn.value).some(e=>yy(y5(e)))),y5=e=>e===Wn?Wn:Number(e);window.addEventListener("beforeunload",e=>{k5.value&&e.preventDefault()});x5=({hours:e})=>r`
<button type="button" class="card polc" aria-pressed=${String(e.id===ir.value)}
onClick=${()=>{ir.value=e.id}}>
<b class="b6 blk t13">
${Yu(e)}${yy(e.id)&&r` <span class="t12 dim">· ${o("not saved")}</span>`}
</b>
<span class="t12 dim blk">${bM(e)}</span>
</button>
`;A5=({hours:e,busy:t,recounted:n,onReset:s})=>r`<div class="hfoot">
<span class="grow t12 dim" role="status">
${o("Changed: {name}.",{name:Yu(e)})}
${" "}
${n>0&&S("{n} open conversation will be counted again","{n} open conversations will be counted again",n)}
</span>
<button type="button" class="btn quiet" onClick=${s}>${o("Cancel")}</button>
<button type="submit" class="btn primary" disabled=${t} aria-busy=${String(t)}>
${o("Save")}
<kbd class="only-wide">Ctrl S</kbd>
</button>
</div>`});var zM={};_e(zM,{Company:()=>P5});function P5(){let[e,t]=g({}),[n,s]=g([]),[a,i]=g(null),[l,c]=g(!1),u=O(null),p={...vi.value,...e},m=["name","zone","language"].some(v=>p[v]!==vi.value[v]),h=!p.name.trim();A(()=>{K("/api/company").then(v=>s(v.zones),i)},[]);let f=v=>t({...e,...v}),$=async v=>{if(v.preventDefault(),!(l||!m)){if(h){u.current.focus();return}c(!0);try{let{name:_,zone:x,language:k}=p;await F("/api/company",{name:_.trim(),zone:x,language:k},{method:"PUT"}),t({}),i(null),Q(o("Company saved"),{icon:"check"})}catch(_){i(_)}c(!1)}};return am($),r`
<form class="hform" onSubmit=${$} novalidate aria-label=${o("Company profile")}>
<${ot} id="coh" title=${o("Company profile")}>
<p class="lead">${o("Clients read the name. The time zone is that of new business hours and of reports.")}</p>
${a&&r`<p class="banner bad rowgap" role="alert">${B(a)}</p>`}
<div class="card fcard">
<div class="field"><label for="con">${o("Company name")}</label>
<input class="input" id="con" ref=${u} maxlength="200" value=${p.name}
aria-invalid=${h?"true":null} aria-describedby=${h?"cone":null}
onInput=${v=>f({name:v.currentTarget.value})} />
${h&&r`<span class="hint bad" id="cone">${o("Enter a name.")}</span>`}
</div>
<div class="f2 dgap">
<div class="field"><label for="coz">${o("Time zone")}</label>
<${C$} id="coz" zones=${n} value=${p.zone} onPick=${v=>f({zone:v})} />
${N$()!==p.zone&&n.includes(N$())&&r`<button type="button" class="link t12 cozone" onClick=${()=>f({zone:N$()})}>
${o("Use the zone of this device: {zone}",{zone:T$(N$())})}
</button>`}
</div>
<div class="field"><span class="lab">${o("Language of automatic messages")}</span>
<${Lt} label=${o("Language of automatic messages")} value=${p.language}
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
`}var N$,BM=b(()=>{z();V();C();w();R();be();Kt();Se();O$();N$=()=>Intl.DateTimeFormat().resolvedOptions().timeZone});var KM={};_e(KM,{Settings:()=>M5,title:()=>FM});function M5(){let{section:e}=E.value,t=Ti(),n=e?mc(e):t[0],s=xa("(max-width: 719px)");return r`<main class=${e?"main page":"main page setfirst"} id="main">
<header class="bar1">
${e&&r`<a class="ib phoneback" href=${nn()} aria-label=${o("All settings")}>
<${d} name="chevron-left" />
</a>`}
<h1 class="grow">
${s?e&&n?.when()?n.label():o("Settings"):D5(n)??o("Settings")}
</h1>
${n?.group==="own"&&!s&&r`<span class="t12 dim">${o("Saved automatically")}</span>`}
</header>
<div class="sett">
<nav class="setnav" aria-label=${o("Settings")}>
${WM.map(([a,i])=>r`<${L5} parts=${t.filter(l=>l.group===a)} label=${i()}
chosen=${e||!s?n:null} />`)}
</nav>
<div class="setbody">
<div class="scroll" role="group" tabindex="0" aria-label=${FM()}><${R5} part=${n} /></div>
</div>
</div>
</main>`}function L5({parts:e,label:t,chosen:n}){return e.length?r`
<h2 class="navhead">${t}</h2>
<ul>
${e.map(s=>r`<li key=${s.id}>
<a class="nav sub" href=${nn(s.id)} aria-current=${s===n?"page":null}>
<${d} name=${s.icon} size="m" />
<span class="cut">${s.label()}</span>
</a>
</li>`)}
</ul>
`:null}function R5({part:e}){return e?e.when()?r`<div class="setwrap"><${e.view} /></div>`:r`<${ie} icon="lock" title=${o("You have no access to this section")}
text=${o("Ask an administrator for access.")} />`:r`<${ie} icon="search-x" title=${o("Page not found")} text=${o("The link may be old or mistyped.")}>
<a class="btn" href=${nn()}>${o("All settings")}</a>
<//>`}var WM,FM,D5,jM=b(()=>{C();w();To();J();N();Se();WM=[["own",()=>o("My settings")],["company",()=>o("Company")]],FM=()=>mc(E.value.section)?.label()??o("Settings"),D5=e=>WM.find(([t])=>t===e?.group)?.[1]()});function X5({kind:e,x:t,y:n}){let s=e!=="."&&e!=="d",a=r`<path class=${s?"frl":"fr"} d=${`M${t+56} ${n}v112M${t} ${n+44}h112`} />`;return s?r`<g>
<rect class="wl" x=${t} y=${n} width="112" height="112" rx="10" />
<rect class="wg" x=${t+6} y=${n+50} width="100" height="56" rx="5" opacity=".5" />
${a}
<path class=${e==="telegram"?"bb2":"bb"}
d=${`M${t+20} ${n+30}${Q5}`} />
<use class="gl" href=${`${J5}#ch-${e}`} x=${t+41} y=${n+40} width="30" height="30" />
</g>`:r`<g>
<rect class=${e==="d"?"wd":"w"} x=${t} y=${n} width="112" height="112" rx="10" />
${a}
</g>`}var J5,qM,Q5,Z5,UM,HM=b(()=>{C();w();J5=new URL("../../icons.svg",import.meta.url).pathname,qM=136,Q5="h72a10 10 0 0 1 10 10v30a10 10 0 0 1-10 10h-52l-16 14v-14h-4a10 10 0 0 1-10-10v-30a10 10 0 0 1 10-10z",Z5=[["d",".","email","d"],["vk","telegram","d","."],[".","d",".","chat"],["d","form",".","."]];UM=()=>r`<svg class="house" viewBox="0 0 560 560" role="img"
aria-label=${o("A house with five lit windows, someone is writing in each")}>
${Z5.map((e,t)=>e.map((n,s)=>r`<${X5} kind=${n} x=${20+s*qM} y=${20+t*qM} />`))}
</svg>`});function Gu({children:e}){let[t,n]=t8[Pn.value],s=ze.value==="ru"?"en":"ru";return r`<div class="login">
<main class="form">
<div class="hrow">
<span class="brandl"><${Ci} /><b>${o("Okno")}</b></span>
<span class="hrow end tight">
<button type="button" class="btn small quiet" lang=${s} onClick=${()=>Go(s)}>
${s==="ru"?"Русский":"English"}
</button>
<button type="button" class="ib small" aria-label=${n()} title=${n()}
onClick=${()=>ga(e8[Pn.value])}>
<${d} name=${t} size="m" />
</button>
</span>
</div>
${e}
<p class="foot"><span class="grow">${o("Okno · open source")}</span></p>
</main>
<section class="art" aria-label=${o("About the product")}>
<${UM} />
<p>${o("Every channel in one window")}<small>${o("Every client in sight, not a word lost.")}</small></p>
</section>
</div>`}var e8,t8,wy=b(()=>{C();w();Pt();N();HM();e8={system:"light",light:"dark",dark:"system"},t8={system:["sun-moon",()=>o("Theme: system")],light:["sun",()=>o("Theme: light")],dark:["moon",()=>o("Theme: dark")]}});var YM={};_e(YM,{Login:()=>n8});function n8(){let[e,t]=g(""),[n,s]=g(""),[a,i]=g(!0),[l,c]=g(null),[u,p]=g(!1),m=O(null),h=O(null);return W(()=>h.current.focus(),[]),r`<${Gu}>
<form class="formin" onSubmit=${async $=>{if($.preventDefault(),!u){p(!0);try{await Ne("POST","/api/session",{email:e.trim(),password:n,remember:a}),await Ap(),await wr(),L(P$.value,{replace:!0})}catch(v){p(!1),c(v),m.current?.select()}}}}>
<div><h1>${o("Sign-in")}</h1><p class="mut lgp">${location.host}</p></div>
<div class="field">
<label for="em">${o("Email")}</label>
<input class="input large" id="em" ref=${h} type="email" autocomplete="username" required value=${e}
onInput=${$=>t($.target.value)} />
</div>
<${aa} id="pw" field=${m} value=${n} onInput=${s}
error=${l&&jl(l)} label=${o("Password")} autocomplete="current-password" />
<label class="hrow t13">
<input class="check" type="checkbox" checked=${a}
onChange=${$=>i($.target.checked)} />
${o("Remember this device for 7 days")}
</label>
<button type="submit" class="btn primary large wide" aria-busy=${String(u)}>${o("Sign in")}</button>
</form>
<//>`}var GM=b(()=>{z();C();V();w();Pt();J();rt();Vu();wy();ju()});var JM={};_e(JM,{Setup:()=>r8});function a8(e){return e.code==="already-set-up"?o("Okno is already set up. Sign in."):e.code==="bad-link"?o("This link is no longer valid. Restart the server to get a new one."):B(e)}function r8(){let[e,t]=g({company:"",name:"",email:"",password:""}),[n,s]=g(null),[a,i]=g(!1),[l,c]=g(VM);A(()=>{let h=()=>{let f=VM();f&&(c(f),s(null))};return window.addEventListener("hashchange",h),()=>window.removeEventListener("hashchange",h)},[]);let u=h=>f=>t({...e,[h]:f.target.value}),p=async h=>{if(h.preventDefault(),e.password.length<o8){i(!0);return}i(!1);try{await Ne("POST","/api/setup",{...e,token:l,locale:ze.value,zone:s8()}),await Ap(),await wr(),L("/inbox/all",{replace:!0})}catch(f){s(f)}};if(!l)return r`<${Gu}>
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
</div>`;return r`<${Gu}>
<form class="formin" onSubmit=${p}>
<div>
<h1>${o("First-time setup")}</h1>
<p class="mut lgp">${o("Your company and its first administrator. Everything can be changed later.")}</p>
</div>
${n&&r`<div class="errsum" role="alert">
<${d} name="circle-alert" size="m" />
<span>${a8(n)}</span>
</div>`}
${m("company",o("Company name"),"text","organization")}
<div class="field">
<span class="lab" id="slang">${o("Language")}</span>
<div class="seg" role="group" aria-labelledby="slang">
<button type="button" lang="ru" aria-pressed=${String(ze.value==="ru")}
onClick=${()=>Go("ru")}>
Русский
</button>
<button type="button" lang="en" aria-pressed=${String(ze.value==="en")}
onClick=${()=>Go("en")}>
English
</button>
</div>
</div>
${m("name",o("Your name"),"text","name")}
${m("email",o("Your email"),"email","username")}
<${aa} id="spassword" value=${e.password} onInput=${h=>t({...e,password:h})}
label=${o("Password")} autocomplete="new-password"
error=${a?o("At least 12 characters. A phrase of three words is best."):null}
hint=${o("At least 12 characters. A phrase of three words is best.")} />
<button type="submit" class="btn primary large wide">${o("Create")}</button>
</form>
<//>`}var o8,s8,VM,QM=b(()=>{z();C();V();w();Pt();J();rt();N();wy();ju();o8=12,s8=()=>Intl.DateTimeFormat().resolvedOptions().timeZone??"UTC",VM=()=>new URLSearchParams(location.hash.slice(1)).get("token")??""});var ZM={};_e(ZM,{SessionExpired:()=>i8});function i8(){let[e,t]=g(""),[n,s]=g(null),a=O(null);we(),W(()=>a.current.focus(),[]);let i=async c=>{c.preventDefault();try{await Ne("POST","/api/session",{email:P.value.email,password:e,remember:!1}),gx()}catch(u){s(u),a.current.select()}},l=()=>{Wp(),L("/login")};return r`<div class="over solid">
<div class="dialog narrow" role="dialog" aria-modal="true" aria-label=${o("Session expired")}
onKeyDown=${Ot}>
<form class="dpad" onSubmit=${i}>
<div class="hrow">
<${te} name=${P.value.name} size="lg" />
<div class="grow">
<h2 class="head2">${o("Session expired")}</h2>
<p class="t13 mut cut">${P.value.name} · ${P.value.email}</p>
</div>
</div>
${Object.keys(pn.value).length>0&&r`<p class="livebox ok dgap">
<${d} name="check" size="m" />
<span class="t13">${o("Your drafts are kept. After signing in you come back here.")}</span>
</p>`}
<input class="vh" type="email" autocomplete="username" value=${P.value.email} tabindex="-1" aria-hidden="true"
readonly />
<${aa} id="sp" field=${a} value=${e} onInput=${t}
error=${n&&jl(n)} label=${o("Password")} autocomplete="current-password"
extra="dgap" />
<button type="submit" class="btn primary large wide dgap">${o("Sign in")}</button>
<div class="hrow dgap t13">
<button type="button" class="link" onClick=${l}>${o("Sign in as someone else")}</button>
</div>
</form>
</div>
</div>`}var XM=b(()=>{z();C();V();w();In();J();R();rt();N();ju();Se()});var P$,e2,t2,n2,Vu=b(()=>{cn();P$={value:"/inbox/mine"},e2=fe(()=>Promise.resolve().then(()=>(GM(),YM)),"Login"),t2=fe(()=>Promise.resolve().then(()=>(QM(),JM)),"Setup"),n2=fe(()=>Promise.resolve().then(()=>(XM(),ZM)),"SessionExpired")});var o2={};_e(o2,{Shortcuts:()=>l8});function u8(){let e=O(null),[t,n]=g(""),[s,a]=g(null);we(),W(()=>e.current.focus(),[]);let i=u=>{let p=Ms(u);!p.startsWith("Ctrl+Key")&&!/^F\d/.test(p)||(u.preventDefault(),n(""),a(p))},l=u=>s?_a(u).includes(s):!t.trim()||Ri(t,u.label()),c=Object.entries(im).map(([u,p])=>({group:u,title:p(),rows:Ds().filter(m=>m.group===u&&c8(m)&&l(m))})).filter(({rows:u})=>u.length);return r`<div class="over" onPointerDown=${u=>{u.target===u.currentTarget&&xy()}}>
<div class="dialog wide" role="dialog" aria-modal="true" aria-label=${o("Keyboard shortcuts")}
onKeyDown=${Ot}>
<header class="dhead">
<h2 class="head2 grow">${o("Keyboard shortcuts")}</h2>
<span class="t12 dim">${o("Esc leaves the text field. Any keyboard layout works.")}</span>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${xy}>
<${d} name="x" size="m" />
</button>
</header>
<div class="gfind ksf">
<${d} name="search" size="m" />
<input class="palq" ref=${e} value=${t} aria-label=${o("Find a shortcut")}
placeholder=${o("Find an action or press its keys")} autocomplete="off" onKeyDown=${i}
onInput=${u=>{a(null),n(u.currentTarget.value)}} />
${s&&r`<${gg} keys=${s} />`}
</div>
<div class="kgrid" role="group" tabindex="0" aria-label=${o("List of shortcuts")}>
${c.map(({group:u,title:p,rows:m})=>r`<section class="ksec" key=${u}>
<h3 class="mh">${p}</h3>
<dl>
${m.map(h=>r`<div key=${h.id}><dt>${h.label()}</dt><dd><${zi} one=${h} /></dd></div>`)}
</dl>
</section>`)}
${!c.length&&r`<p class="palno" role="status">${o("Nothing found")}</p>`}
</div>
<footer class="dfoot">
<a class="link t13" href=${nn("keys")} onClick=${xy}>${o("Change shortcuts")}</a>
<label class="hrow t13 end">
<${fo} label=${o("Single-key shortcuts")} checked=${ge.value?.shortcuts??!0}
onChange=${u=>ht({shortcuts:u})} />
${o("Single-key shortcuts")}
</label>
</footer>
</div>
</div>`}var l8,xy,c8,s2=b(()=>{z();C();re();Hr();vt();w();cg();J();R();N();Om();Se();Kt();l8=()=>y.value==="shortcuts"?r`<${u8} />`:null,xy=()=>{y.value=null},c8=e=>e.label&&e.listed!==!1&&_a(e).length>0});se();mr();V();w();C();Pt();J();R();rt();z();C();re();_r();V();w();To();Pt();J();R();rt();N();rm();z();C();var x_=16,__=260,S_=560,Xh=document.documentElement,FR=e=>Number(localStorage.getItem("okno.width."+e))||null,Zh=e=>parseFloat(getComputedStyle(Xh).getPropertyValue(e));function KR(e,t){t?Xh.style.setProperty(e,`${t}px`):Xh.style.removeProperty(e)}function eg({name:e,side:t,label:n}){let[s,a]=g(()=>FR(e)),i=O(null);A(()=>KR(e,s),[s]);let l=f=>{let $=Math.round(Math.min(S_,Math.max(__,f)));a($),localStorage.setItem("okno.width."+e,String($))},c=t==="left"?1:-1,u=f=>{f.preventDefault(),f.currentTarget.setPointerCapture(f.pointerId),i.current={x:f.clientX,width:Zh(e)}},p=f=>{i.current&&l(i.current.width+c*(f.clientX-i.current.x))},m=f=>{let $={ArrowLeft:-x_,ArrowRight:x_}[f.key];$&&(f.preventDefault(),f.stopPropagation(),l(Zh(e)+c*$))},h=()=>{a(null),localStorage.removeItem("okno.width."+e)};return r`<div class=${"divider "+t} role="separator" tabindex="0" aria-orientation="vertical"
aria-label=${n} aria-valuemin=${__} aria-valuemax=${S_}
aria-valuenow=${Math.round(s??Zh(e))} onPointerDown=${u} onPointerMove=${p}
onPointerUp=${()=>{i.current=null}} onLostPointerCapture=${()=>{i.current=null}} onDblClick=${h} onKeyDown=${m}></div>`}C();w();oe();To();vt();w();J();To();re();cn();var O0=Zt(["palette"],()=>Promise.resolve().then(()=>($0(),f0)),"Palette"),JI=fe(()=>Promise.resolve().then(()=>(C0(),T0)),"Search",{keys:!0}),Oc=()=>{y.value="palette"};function QI(){let e=document.getElementById("q");if(!e){L("/search");return}e.focus(),e.select()}Vo({page:"search",title:()=>o("Search"),view:JI});He({id:"find",group:"everywhere",label:()=>o("Search"),icon:"search",key:"Slash",run:QI},{id:"search",group:"everywhere",label:()=>o("Search and commands"),icon:"search",key:"Ctrl+KeyK",anywhere:!0,palette:!1,run:Oc});Pt();kr();J();R();N();Oo();Og();C();re();oe();w();eo();To();Te();J();R();Ki();N();Xt();var Pr=e=>E.value.page==="inbox"&&Qe(E.value.view)===e,M0=([e])=>e!=="failed"||Me.value.failed>0||Pr("failed"),oz=e=>e!=="closed",Eg=()=>Nc.some(([e])=>Pr(e))||Ea.value.some(e=>Pr(`team-${e.id}`));function L0(){return r`
<h2 class="navhead">${o("Views")}</h2>
<ul>
${Nc.filter(M0).map(([e,t,n])=>r`<li key=${e}>
<a class=${e==="failed"?"nav sub badnav":"nav sub"} href=${U(e)}
aria-current=${Pr(e)?"page":null} title=${t()}>
<${d} name=${n} />
<span class="lbl">${t()}</span>
<${Mm} view=${e} />
</a>
</li>`)}
</ul>
${Ea.value.length>0&&r`
<h2 class="navhead">${o("Teams")}</h2>
<ul>
${Ea.value.map(e=>r`<li key=${e.id}>
<a class="nav sub" href=${U(`team-${e.id}`)}
aria-current=${Pr(`team-${e.id}`)?"page":null}
title=${e.members.includes(P.value.id)?o("{name}, my team",{name:e.name}):e.name}>
<span class=${"sq "+so(e.name)}></span>
<span class="lbl cut">${e.name}</span>
<${Mm} view=${`team-${e.id}`} />
</a>
</li>`)}
</ul>
`}
`}function Mm({view:e}){let t=Dm(e)??0;return oz(e)&&t>0?r`<span class="n">${pe(t)}</span>`:null}var sz=()=>pc().filter(e=>e.tab),az=()=>{y.value=y.peek()==="more"?null:"more"};function R0(){let{page:e}=E.value,t=ki.value,n=Eg();return r`
<nav class="tabbar" aria-label=${o("Sections")}>
<a href=${e==="inbox"?"/inbox/mine":Ho()}
aria-current=${e==="inbox"&&!n?"page":null}>
<${d} name="inbox" size="l" />
${o("Inbox")}
${t>0&&r`<span class="count">${t>99?"99+":t}</span>`}
</a>
${sz().map(s=>r`<a key=${s.page} href=${s.path} aria-current=${e===s.page?"page":null}>
<${d} name=${s.icon} size="l" />
${s.label()}
${s.count?.().shown>0&&r`<span class=${s.count().urgent?"count bad":"count"}>${Math.min(99,s.count().shown)}</span>`}
</a>`)}
<button type="button" aria-haspopup="menu" aria-expanded=${String(y.value==="views")}
aria-current=${n?"page":null} onClick=${()=>{y.value=y.peek()==="views"?null:"views"}}>
<${d} name="list-filter" size="l" />
${o("Views")}
</button>
<button type="button" aria-haspopup="dialog" onClick=${Oc}>
<${d} name="search" size="l" />
${o("Search")}
</button>
<button type="button" aria-haspopup="menu" aria-expanded=${String(y.value==="more")}
aria-current=${e==="settings"||Sr(e)?.icon&&!Sr(e).tab?"page":null}
onClick=${az}>
<${d} name="menu" size="l" />
${o("More")}
${Me.value.notifications>0&&r`<span class="count">${Me.value.notifications}</span>`}
</button>
</nav>
${y.value==="views"&&r`<${rz} />`}
${y.value==="more"&&r`<${iz} />`}
`}function rz(){return r`<${De} label=${o("Views")} place="popsheet">
${Nc.filter(M0).map(([e,t,n])=>r`<${X} icon=${n} checked=${Pr(e)} onPick=${()=>L(U(e))}>
<span class="cut">${t()}</span>
<span class="hrow end"><${Mm} view=${e} /></span>
<//>`)}
${Ea.value.length>0&&r`<div class="mh" role="presentation">${o("Teams")}</div>`}
${Ea.value.map(e=>r`<${X} icon="users-round" checked=${Pr(`team-${e.id}`)}
onPick=${()=>L(U(`team-${e.id}`))}>
<span class="cut">${e.name}</span>
<span class="hrow end"><${Mm} view=${`team-${e.id}`} /></span>
<//>`)}
<//>`}function iz(){let e=t=>()=>{y.value=t};return r`<${De} label=${o("More")} place="popsheet">
<${X} icon="bell" stay onPick=${e("bell")}>
${o("Notifications")}
${Me.value.notifications>0&&r`<span class="count mend">${Me.value.notifications}</span>`}
<//>
<${X} icon="square-pen" stay onPick=${e("newdialog")}>${o("Write to a client")}<//>
<${X} icon="users-round" stay onPick=${e("handover")}>${o("Hand over my conversations")}<//>
${pc().filter(t=>!t.tab).map(t=>r`<${X} icon=${t.icon} onPick=${()=>L(t.path)}>${t.label()}<//>`)}
${Ti().length>0&&r`<${X} icon="settings" onPick=${()=>L(nn())}>${o("Settings")}<//>`}
<${X} icon="user-round" stay onPick=${e("me")}>${o("My menu")}<//>
<//>`}function Ag(){let{page:e}=E.value,t=ki.value;return r`
<nav class="side" aria-label=${o("Main navigation")}>
<div class="brand">
<${Ci} />
<b>${o("Okno")}</b>
${Dn.value!=="on"&&r`<span class="dot off" title=${o("No connection to the server.")}></span>`}
<button type="button" class="ib small" aria-label=${o("Collapse the sidebar")}
title=${o("Collapse the sidebar")+"  ["} onClick=${()=>{Yo.value=!Yo.value}}>
<${d} name="panel-left" size="m" />
</button>
</div>
<button type="button" class="find" aria-haspopup="dialog" title=${`${o("Search and commands")}  ${ft} K`}
onClick=${Oc}>
<${d} name="search" size="m" />
<span>${o("Search in the sidebar")}</span>
<span class="keys"><kbd>${ft} K</kbd></span>
</button>
<div class="scroll">
<ul>
<li>
<a class="nav" href="/inbox/mine" aria-current=${e==="inbox"&&!Eg()?"page":null}
title=${o("Inbox")}>
<${d} name="inbox" />
<span class="lbl">${o("Inbox")}</span>
${t>0&&r`<span class="count">${pe(t)}</span>`}
</a>
</li>
${pc().map(n=>r`<li key=${n.page}>
<a class="nav" href=${n.path} aria-current=${e===n.page?"page":null} title=${n.label()}>
<${d} name=${n.icon} />
<span class="lbl">${n.label()}</span>
${n.mark?.()&&r`<${lz} ...${n.mark()} />`}
<${cz} of=${n.count?.()} />
</a>
</li>`)}
</ul>
<${L0} />
</div>
${Ti().length>0&&r`<div class="sidefoot">
<a class="nav" href=${nn()} aria-current=${e==="settings"?"page":null}
title=${o("Settings")}>
<${d} name="settings" />
<span class="lbl">${o("Settings")}</span>
</a>
</div>`}
<${P0} />
</nav>
<${R0} />
<${N0} />
`}var lz=({icon:e,text:t})=>r`<span class="navmark" title=${t}><${d} name=${e} size="s" /><span class="vh">${t}</span></span>`,cz=({of:e})=>e?.shown>0?r`<span class=${e.urgent?"count bad":"count mutedc"}>${pe(e.shown)}</span>`:null,I0=()=>{let e=Me.value.mine_unread+Me.value.unassigned;return`${e?`(${e}) `:""}${Sr(E.value.page)?.title()??o("Inbox")} — ${o("Okno")}`};z();C();V();In();Jp();w();eo();Bs();Ws();to();zs();Ba();Pt();Qt();J();R();rt();N();C();re();Ls();oe();w();Ws();Te();Ba();J();R();Ki();un();N();cn();zr();Wr();Ht();vt();w();J();Ks();R();re();cn();Ze();un();var yd=fe(()=>Promise.resolve().then(()=>(cd(),k1)),"SnoozeMenu",{keys:!0}),uT=Zt(["handover","newdialog"],()=>Promise.resolve().then(()=>(cT(),lT)),"WorkLayers"),Bo=()=>E.peek().page==="inbox"?qn():void 0,Rb=()=>Bo()?.state==="open",zW=()=>qn()?.state==="closed",pl=e=>()=>{y.value=e};He({id:"assign",group:"dialog",label:()=>o("Assign"),icon:"user-round-plus",key:"KeyA",act:!0,opensField:!0,when:po,run:pl("assignee")},{id:"take",group:"dialog",label:()=>o("Take it"),icon:"hand",key:"KeyI",act:!0,when:po,run:()=>vm(qn().id)},{id:"reopen",group:"dialog",label:()=>o("Reopen"),icon:"undo-2",key:"KeyE",act:!0,listed:!1,when:zW,run:()=>{Ta(qn().id)}},{id:"take-next",group:"list",label:()=>o("Take the most urgent one"),icon:"hand",key:"Shift+KeyI",act:!0,run:()=>{_m()}},{id:"close",group:"dialog",label:()=>o("Close"),icon:"check",key:"KeyE",act:!0,when:Rb,run:()=>{jn(Bo().id)}},{id:"finish",group:"dialog",label:()=>o("Close with a reason"),icon:"check",key:"Shift+KeyE",act:!0,when:()=>!!Bo(),run:pl("finish")},{id:"snooze",group:"dialog",label:()=>o("Snooze"),icon:"alarm-clock",key:"KeyH",act:!0,when:Rb,run:pl("snooze")},{id:"wake",group:"dialog",label:()=>o("Unsnooze"),icon:"alarm-clock",listed:!1,when:()=>!!(Rb()&&Bo().snooze),run:()=>{Oa(Bo().id)}},{id:"team",group:"dialog",label:()=>o("Assign to a team"),icon:"users-round",key:"Shift+KeyA",act:!0,opensField:!0,when:()=>!!Bo(),run:pl("team")},{id:"no-answer",group:"dialog",label:()=>o("No reply needed"),icon:"message-circle-off",key:"KeyY",act:!0,when:()=>!!Bo()?.waiting_since,run:()=>{Cm(Bo().id)}},{id:"follow",group:"dialog",label:()=>ks.peek()[Bo()?.id]?o("Stop following"):o("Follow"),icon:"eye",key:"KeyF",act:!0,when:()=>!!Bo(),run:()=>{Ar(Bo().id)}},{id:"new-dialog",group:"everywhere",label:()=>o("Write to a client"),icon:"square-pen",key:"KeyC",act:!0,opensField:!0,when:()=>E.peek().page!=="tasks",run:pl("newdialog")},{id:"hand-over",group:"everywhere",label:()=>o("Hand over my conversations"),icon:"users-round",run:pl("handover")});var WW=fe(()=>Promise.resolve().then(()=>(Bb(),pT)),"GiveMenu",{keys:!0}),os=(e,t)=>(n,s)=>s===null?t(n):e(s),mT=()=>Cn({act:"close"},os(e=>yc(e,Tm("solved")),e=>S("{n} conversation closed","{n} conversations closed",e))),dT=()=>Cn({act:"reopen"},os(pm,e=>S("{n} conversation reopened","{n} conversations reopened",e))),FW=()=>Cn({act:"read"},os(fm,e=>S("{n} conversation marked as read","{n} conversations marked as read",e))),Wb=()=>Cn({act:"follow",on:!0},os(e=>dm(e,!0),e=>S("You follow {n} conversation","You follow {n} conversations",e))),fT=()=>Xg(E.peek().view).open?mT():dT();function KW(e,t){Cn({act:"snooze",until:e,reason:t},os(n=>mm(n,e),n=>e===null?S("{n} conversation snoozed until the client replies","{n} conversations snoozed until the client replies",n):S("{n} conversation snoozed until {when}","{n} conversations snoozed until {when}",n,{when:Ve(e)})))}function jW({person:e,team:t}){if(t!==void 0){let n=Ge.peek()[t]?.name??"";Cn({act:"team",team_id:t},os(s=>gm(s,n),s=>S("{n} conversation assigned to team {name}","{n} conversations assigned to team {name}",s,{name:n})))}else e===null?Cn({act:"assign",operator_id:null},os(n=>Sa(n,null),n=>S("{n} conversation has no assignee now","{n} conversations have no assignee now",n))):Cn({act:"assign",operator_id:e},os(n=>Sa(n,e),n=>S("{n} conversation assigned: {name}","{n} conversations assigned: {name}",n,{name:G(e)})))}var Zc=e=>{y.value=y.peek()===e?null:e};function qW(){let e=[...kt.value].map(n=>ae.value[n]).filter(Boolean),t={};for(let n of e)for(let s of zn(n.tags))t[s.id]=(t[s.id]??0)+1;return Object.fromEntries(Object.entries(t).map(([n,s])=>[n,s===e.length?"all":"some"]))}function UW(){let e=new Set([...kt.value].map(t=>ae.value[t]?.priority??null));return e.size===1?[...e][0]:null}function HW(e,t){let n=tl(e);Cn({act:t?"tag":"untag",tag_ids:[e]},os(s=>(t?eb:tb)(s,[e]),s=>t?S("{n} conversation tagged: {tag}","{n} conversations tagged: {tag}",s,{tag:n}):S("Tag {tag} removed from {n} conversation","Tag {tag} removed from {n} conversations",s,{tag:n})),null,{stay:!0})}var YW=e=>Cn({act:"rank",priority:e},os(t=>nb(t,e),t=>S("Priority of {n} conversation: {priority}","Priority of {n} conversations: {priority}",t,{priority:On(e).toLocaleLowerCase()}))),GW=[["user-round-plus",()=>o("Assign"),"A",()=>Zc("pick-give"),"pick-give"],["tag",()=>o("Tags"),"L",()=>Zc("pick-tags"),"pick-tags"],["arrow-up-down",()=>o("Priority"),"P",()=>Zc("pick-priority"),"pick-priority"],["alarm-clock",()=>o("Snooze"),"H",()=>Zc("pick-snooze"),"pick-snooze","open"],["circle-check-big",()=>o("Link to a task"),null,()=>Zc("picktask"),"picktask"],["mail-open",()=>o("Mark as read"),null,FW],["eye",()=>o("Follow"),"F",Wb],["undo-2",()=>o("Reopen"),"E",dT,null,"closed"],["check",()=>o("Close"),"E",mT,null,"open"]];function $T({view:e}){let t=kt.value.size;if(!t)return null;let n=zc.value,s=Xg(e),a=(l,c)=>l==="E"&&c==="closed"&&s.open?null:l,i=GW.filter(([,,,,,l])=>!l||s[l]).map(([l,c,u,p,m,h])=>[l,c,a(u,h),p,m]);return r`<div class="bulkwrap">
<${VW} view=${e} size=${t} />
${Zi.value&&r`<div class="bulkerr" role="alert">
<${d} name="circle-alert" size="m" />
<span class="grow">${TS(Zi.value)}</span>
<button type="button" class="link" onClick=${SS}>${o("Retry")}</button>
</div>`}
<div class="bulk2" role="toolbar" aria-label=${o("Bulk actions")} aria-busy=${String(!!n)}>
<span class="b5 t13" role="status">
${n?o("{done} of {of}",n):o("{n} selected",{n:pe(t)})}
</span>
<span class="grow"></span>
${i.map(([l,c,u,p,m])=>r`<button type="button" class="ib small" disabled=${!!n}
aria-label=${u?`${c()} (${u})`:c()} title=${u?`${c()}  ${u}`:c()}
aria-haspopup=${m?"dialog":null} aria-expanded=${m?String(y.value===m):null}
onClick=${p}>
<${d} name=${l} size="m" />
</button>`)}
<button type="button" class="ib small" aria-label=${o("Clear selection")} title=${`${o("Clear selection")}  Esc`}
onClick=${el}>
<${d} name="x" size="m" />
</button>
</div>
${y.value==="pick-snooze"&&r`<${yd} label=${o("Snooze")} onPick=${KW} />`}
${y.value==="pick-tags"&&r`<${KS} states=${qW()} onSet=${HW} place="popgive" />`}
${y.value==="pick-priority"&&r`<${jS} now=${UW()} onPick=${YW} place="popgive" />`}
${y.value==="pick-give"&&r`<${WW} onPick=${jW} />`}
</div>`}function VW({view:e,size:t}){let n=it.ids.length,s=Math.max(Dm(e)??0,n);return t<n||s<=t||n<2?null:r`<div class="bulkall" role="status">
<span>
${o("All loaded conversations are selected: {n} of {total}",{n:pe(t),total:pe(s)})}
</span>
<button type="button" class="link" onClick=${()=>xS(e)}>
${o("Select all {total}",{total:pe(s)})}
</button>
</div>`}Se();C();re();Hr();oe();w();Ws();eo();to();J();R();Ki();N();Xt();C();w();J();eo();R();N();re();Xt();mo();Ht();var bT=(e,t)=>e.includes(t)?e.filter(n=>n!==t):[...e,t],vT=(e,t)=>L(U(dp(Qe(e),t)),{replace:!0}),kT=(e,t)=>vT(e,{...wo(e),tags:bT(wo(e).tags,t)}),yT=(e,t)=>vT(e,{...wo(e),priorities:bT(wo(e).priorities,t)});function wT({view:e}){let t=y.value==="filter";return r`<span class="popat">
<button type="button" class=${hs(e)?"ib on":"ib"} aria-haspopup="menu" aria-expanded=${String(t)}
aria-label=${o("Filter")} title=${o("Filter")} onClick=${()=>{y.value=t?null:"filter"}}>
<${d} name="list-filter" />
</button>
${t&&r`<${JW} view=${e} />`}
</span>`}function JW({view:e}){let t=wo(e);return r`<${De} label=${o("Filter")} place="popfilter">
<div class="mh" role="presentation">${o("Priority")}</div>
${Lo.map(([n])=>r`<${hT} key=${n} on=${t.priorities.includes(n)} onPick=${()=>yT(e,n)}>
<${Mt} priority=${n} named />
<//>`)}
<div class="mh" role="presentation">${o("Tags")}</div>
${uo.value.map(n=>r`<${hT} key=${n.id} on=${t.tags.includes(n.id)} onPick=${()=>kT(e,n.id)}>
<span class=${"sq h"+n.color}></span>
<span class="cut">${n.name}</span>
<//>`)}
${!uo.value.length&&r`<p class="dpad2 t13 dim">${o("No tags yet")}</p>`}
<//>`}var hT=({on:e,onPick:t,children:n})=>r`<button type="button" class="mi" role="menuitemcheckbox" tabindex="-1" aria-checked=${String(e)}
onClick=${t}>
<span class=${e?"tgbox on":"tgbox"} aria-hidden="true">${e&&r`<${d} name="check" size="s" />`}</span>
${n}
</button>`;function xT({view:e}){if(!hs(e))return null;let t=wo(e);return r`<div class="lchips">
${t.priorities.map(n=>r`<${gT} key=${"p"+n} name=${On(n)} onRemove=${()=>yT(e,n)}>
<${Mt} priority=${n} named />
<//>`)}
${t.tags.map(n=>r`<${gT} key=${n} name=${xo.value[n]?.name??o("deleted tag")} onRemove=${()=>kT(e,n)}>
<span class=${"sq h"+(xo.value[n]?.color??0)}></span>
<span class="cut">${xo.value[n]?.name??o("deleted tag")}</span>
<//>`)}
<a class="link t12" href=${U(Qe(e))}>${o("Clear filter")}</a>
</div>`}var gT=({name:e,onRemove:t,children:n})=>r`<button type="button" class="chip" aria-label=${o("Remove from the filter: {name}",{name:e})}
onClick=${t}>
${n}
<${d} name="x" size="s" />
</button>`;C();re();w();Pt();N();Xt();var Fb=[["urgent",()=>o("Most urgent first"),"hourglass"],["newest",()=>o("Newest first"),"clock"],["longest",()=>o("Longest waiting"),"flame"],["priority",()=>o("By priority"),"arrow-up"]];function Kb(){let e=y.value==="sort",t=(Fb.find(([n])=>n===sn.value)??Fb[0])[1]();return r`<button type="button" class="btn quiet small" aria-haspopup="menu" aria-expanded=${String(e)}
onClick=${()=>{y.value=e?null:"sort"}}><${d} name="arrow-down-wide-narrow" size="s" /><span class="cut">${t}</span></button>
${e&&r`<${De} label=${o("Sort order")} place="popsort">${Fb.map(([n,s,a])=>r`<${X} icon=${a} checked=${n===sn.value}
onPick=${()=>{sn.value=n}}>${s()}<//>`)}<//>`}`}var Gr={cards:[()=>o("Cards"),"rows-3"],rows:[()=>o("Rows"),"rows-4"],table:[()=>o("Table"),"table-2"]},jb=e=>ht({list:{mode:e}}),ST=()=>jb(Ji[(Ji.indexOf(ge.peek()?.list?.mode??"cards")+1)%Ji.length]),_T=e=>gn(e,"urgent")!==gn(e,"longest");function TT({view:e}){let t=co.value==="table";return r`
<div class="phead">
<h2 class="ttl cut">${D0(e)}</h2>
${t?r`<${tF} />`:r`<${eF} />`}
<${wT} view=${e} />
<${nF} wide=${t} />
</div>
<div class="ltabs">
<${ZW} view=${e} />
${t&&_T(e)&&r`<div class="lfilter"><${Kb} /></div>`}
</div>
${!t&&r`<div class="lfilter">
${_T(e)?r`<${Kb} />`:r`<span class="t12 dim lown">${QW(e)}</span>`}
<${XW} view=${e} />
</div>`}
<${xT} view=${e} />
`}var QW=e=>({snoozed:o("Returning soonest first"),mentions:o("Unseen first")})[Qe(e)]??o("Newest first");function ZW({view:e}){return r`<nav class="tabs" aria-label=${o("Whose conversations")}>${Ac.map(([t,n])=>r`<a class="tab" href=${U(dp(t,wo(e)))}
aria-current=${Qe(e)===t?"page":null}>
${n()} <span class="n">${pe(Me.value[t])}</span>
</a>`)}</nav>`}function XW({view:e}){let t=Qe(e),n=(s,a)=>r`<a class="chip" href=${U(t===s?"mine":s)} aria-current=${t===s?"true":null}>
${a}
</a>`;return r`<span class="hrow tight end">
${n("untagged",o("Untagged"))} ${n("unread",o("New ones"))}
</span>`}function eF(){let e=y.value==="mode",[t,n]=Gr[co.value];return r`<span class="popat">
<button type="button" class="ib only-wide" aria-haspopup="menu" aria-expanded=${String(e)}
aria-label=${o("List view: {name}",{name:t().toLocaleLowerCase()})} title=${o("List view")+"  V"}
onClick=${()=>{y.value=e?null:"mode"}}>
<${d} name=${n} />
</button>
${e&&r`<${De} label=${o("List view")} place="popmode">
${Ji.map(s=>r`<${X} icon=${Gr[s][1]} checked=${s===co.value} onPick=${()=>jb(s)}>
${Gr[s][0]()}
<//>`)}
<//>`}
</span>`}var tF=()=>r`<span class="seg" role="group" aria-label=${o("List view")}>
${Ji.map(e=>r`<button type="button" aria-pressed=${String(e===co.value)} title=${Gr[e][0]()+"  V"}
onClick=${()=>jb(e)}>
<${d} name=${Gr[e][1]} size="m" />
${e===co.value?Gr[e][0]():r`<span class="vh">${Gr[e][0]()}</span>`}
</button>`)}
</span>`;function nF({wide:e}){let t=()=>{y.value="newdialog"};return e?r`<button type="button" class="btn primary" onClick=${t}>
<${d} name="square-pen" size="m" />
${o("Write")}
<kbd>C</kbd>
</button>`:r`<button type="button" class="ib" aria-label=${o("Write to a client")} title=${o("Write to a client")+"  C"}
onClick=${t}>
<${d} name="square-pen" />
</button>`}z();C();Jp();w();Ws();to();J();R();rt();Ki();N();function CT({view:e,ids:t,shown:n,waiting:s}){let{from:a,to:i}=Qi.value,l=[...new Set([...s,...ao.value])].filter(f=>ae.value[f]),c=l.filter(f=>{let $=n.indexOf(f);return $>=a&&$<=i});A(()=>{Wh([...c,E.value.dialog])});let u=l.filter(f=>ma(ae.value[f],e,$a())&&!c.includes(f)&&f!==E.value.dialog);if(u.length)return r`<${sF} view=${e} list=${oF(u,t)} ids=${t} from=${a} to=${i} />`;let p=Hx(Z.value,ao.value.filter(f=>f!==E.value.dialog),e);if(!p)return null;let[,m]=Ac.find(([f])=>f===p.view);return r`<${wd} icon="chevron-right" run=${()=>{Ei.value={view:p.view,ids:p.ids},L(U(p.view,E.value.dialog))}}>
${S("{n} new in {tab}","{n} new in {tab}",p.ids.length,{tab:m()})}
<//>`}var qb=(e,t)=>{let n=e.indexOf(t);return n<0?1/0:n},oF=(e,t)=>[...e].sort((n,s)=>qb(t,n)-qb(t,s));function sF({view:e,list:t,ids:n,from:s,to:a}){let i=qb(n,t[0]),l=()=>{Ei.value={view:e,ids:t},it.showNew()};return i>a?r`<${wd} icon="arrow-down" run=${l}>${S("{n} new below","{n} new below",t.length)}<//>`:i<s?r`<${wd} icon="arrow-up" run=${l}>${S("{n} new above","{n} new above",t.length)}<//>`:r`<${wd} icon="eye" run=${l}>${S("{n} new · show","{n} new · show",t.length)}<//>`}var wd=({icon:e,run:t,children:n})=>r`<button type="button" class="newpill" data-key="queued" onClick=${t}>
<${d} name=${e} size="s" />
${n}
</button>`;function OT(e,t,n,s,a){A(()=>{let{view:i,ids:l}=Ei.value??{};if(i!==e||!s?.loaded)return;let c=n.find(u=>l.includes(u));c!==void 0?(Ei.value=null,requestAnimationFrame(()=>{it.reveal(c),Ux(l),Wh(l)})):s.next&&!a?xr(e,t):s.next||(Ei.value=null)})}C();oe();w();eo();J();R();un();N();C();Ze();Xp();w();R();N();function ET(){if(P.value?.role!=="administrator")return r`<${ie} icon="plug" title=${o("No channel is connected yet")}
text=${o("An administrator connects Telegram, VK or email. Messages then appear here.")} />`;let e=Ni(),t=e&&Pi(e,"channel add");return r`<${ie} icon="plug" title=${o("Connect the first channel")} text=${o("Telegram, VK or email: run this command on the server, in a second terminal, without stopping Okno. It asks for everything it needs, the token or password last. Messages then appear here.")}>
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
<//>`}var aF={unassigned:()=>["sun",o("No unassigned conversations"),o("New conversations appear here automatically.")],all:()=>["inbox",o("No open conversations"),o("New conversations appear here automatically.")],waiting:()=>["sun",o("No clients are waiting"),o("Conversations stay here from the client's message until your team replies.")],unread:()=>["mail-open",o("No unread conversations"),o("New messages in your conversations and in unassigned ones appear here.")],mentions:()=>["at-sign",o("No mentions"),o("Notes with your @name appear here.")],following:()=>["eye",o("You do not follow any conversations"),o("Follow a conversation to be notified of everything in it, whoever the assignee is.")],snoozed:()=>["alarm-clock",o("No snoozed conversations"),o("Snooze a conversation: it leaves the lists and comes back on time.")],untagged:()=>["tag",o("No untagged conversations"),o("Open conversations without a tag appear here.")],closed:()=>["archive",o("No closed conversations"),o("Closed conversations stay here and reopen when the client writes.")],failed:()=>["check-check",o("No unsent messages"),o("Messages that could not be delivered appear here, and you can retry them.")]};function Ub({view:e}){if(!Object.keys(Ye.value).length)return r`<${ET} />`;if(hs(e))return r`<${rF} view=${e} />`;if(e==="mine")return r`<${iF} />`;let t=pa(e);if(t!==null)return r`<${lF} team=${Ge.value[t]} />`;let[n,s,a]=aF[e]();return r`<${ie} icon=${n} title=${s} text=${a} />`}var rF=({view:e})=>r`<${ie} icon="search-x" title=${o("Nothing found")} text=${o("No conversation of this view fits the filter.")}>
<a class="btn" href=${U(Qe(e))}>${o("Clear filter")}</a>
<//>`;function iF(){let e=Me.value.unassigned;return r`<${ie} icon="sun" title=${o("All answered")}
text=${o("You have no open conversations. Unassigned: {n}.",{n:pe(e)})}>
${e>0&&r`<button type="button" class="btn primary" onClick=${_m}>
${o("Take the next one")}
<${ln} of=${["Shift","I"]} />
</button>`}
<//>`}function lF({team:e}){if(!e||e.removed)return r`<${ie} icon="users-round" title=${o("Team not found")}
text=${o("It was deleted, or the link is wrong.")}>
<a class="btn" href=${U("all")}>${o("All conversations")}</a>
<//>`;let t=e.members.includes(P.value.id);return r`<${ie} icon="sun" title=${o("No conversations in this team")} text=${t?o("Conversations assigned to your team appear here."):o("Conversations assigned to this team appear here.")} />`}z();C();Ze();ve();Xp();oe();w();R();N();As();var cF=["token-wrong","password-wrong","settings-wrong","secrets-unreadable","folder-missing"],AT=e=>tt(e)===tt(M.value)?H(e):je(e);function NT(){return Object.values(Ye.value).filter(t=>t.down_since&&["trouble","working"].includes(t.health)).sort((t,n)=>t.down_since-n.down_since).map(t=>t.health==="trouble"?r`<${uF} channel=${t} key=${t.id} />`:r`<${mF} channel=${t} key=${t.id} />`)}function uF({channel:e}){let[t,n]=g(!1),s={name:e.name,time:AT(e.down_since),cause:wn(e.health_code,e.health_detail)},a=e.kind==="email"?o("{name} has received no emails since {time}: {cause}.",s):o("{name} has received no messages since {time}: {cause}.",s),i=P.value?.role==="administrator";return r`<div class="banner bad outage" role="alert" data-channel=${e.id}>
<${d} name="circle-alert" size="m" />
<span class="grow">
${a} <span class="b4">
${i?o("Replies wait in the queue."):o("Replies wait in the queue. Administrators have been notified.")}
</span>
</span>
${i&&r`<button type="button" class="btn small" aria-expanded=${String(t)} onClick=${()=>n(!t)}>
${o("What to do")}
</button>`}
${t&&r`<${pF} channel=${e} />`}
</div>`}function pF({channel:e}){let t=Ni(),n=cF.includes(e.health_code),s=t&&Pi(t,`channel ${n?"change":"test"} ${e_(e.name)}`);return r`<div class="remedy t13">
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
</div>`}function mF({channel:e}){return r`<div class="banner okb outage" role="status" data-channel=${e.id}>
<${d} name="check" size="m" />
<span class="grow">
${o("{name} works again. Messages from {from} to {until} arrive late.",{name:e.name,from:AT(e.down_since),until:H(e.health_at)})}
</span>
</div>`}C();ve();oe();yr();w();Ua();Te();J();eo();R();N();Is();mo();xd();Ht();_d();var Sd=({snooze:e})=>r`<span class="sla" title=${e.reason||null}>
<${d} name="alarm-clock" size="s" />
${e.until===null?o("until the client replies"):Ve(e.until)}
</span>`;function Td({dialog:e,draft:t}){if(Rp(e.id))return r`<span class="cut typing">${o("typing…")}</span>`;if(t)return r`<span class="cut"><span class="draft">${o("Draft:")}</span> ${t}</span>`;let n=e.preview;if(!n)return r`<span class="cut dim">${o("No messages")}</span>`;let s=n.content==="text"?n.text||o("File"):[Yt(n.content),n.text].filter(Boolean).join(": ");if(n.kind==="in")return r`<span class="cut">${s}</span>`;let a=n.operator_id===P.value.id?o("You:"):n.operator_id?Jo(G(n.operator_id))+":":"",i=n.kind==="note"?r`<${d} name="lock" size="s" />`:r`<${Wo} state=${n.state} />`;return r`<span class="pvs">${i}</span><span class="cut"><span class="you">${a}</span> ${s}</span>`}var Cd=()=>r`<span class="sla bad"><${d} name="circle-alert" size="s" />${o("not sent")}</span>`;function Hb(e,t){return[e.name,Ce(e.kind),t?S("{n} unread","{n} unread",t):"",e.priority===1?o("high priority"):"",e.failed?o("not sent"):"",e.snooze?o("snoozed"):w0(e,M.value),eu(e,M.value),...zn(e.tags).map(n=>n.name)].filter(Boolean).join(", ")}var Od=({count:e,called:t})=>r`
${t&&r`<span class="called" title=${o("You were mentioned")}><${d} name="at-sign" size="s" /></span>`}
${e>0&&r`<span class="count">${e>99?"99+":e}</span>`}
`,LT=e=>nc.value[e]?.no!=null,RT=(e,t)=>Qe(t)!=="mine"&&e.assignee_id!==null?G(e.assignee_id):null,IT=({dialog:e,picked:t,size:n})=>t?r`<span class=${`av pickedav ${n??""}`} aria-hidden="true">
<${d} name="check" />
<${ye} kind=${e.kind} />
</span>`:r`<${te} name=${e.name} face=${e.avatar} size=${n??""}>
<${ye} kind=${e.kind} />
<//>`;function gF({dialog:e,count:t,draft:n,view:s,picked:a}){let i=RT(e,s);return r`
<${IT} dialog=${e} picked=${a} />
<span class="grow">
<span class="who">
<span class="nm cut">${e.name}</span>
<span class="tm">${Co(e.last_at,M.value)}</span>
</span>
<span class="pv">
<${Td} dialog=${e} draft=${n} />
<span class="hrow tight end"><${Od} count=${t} called=${LT(e.id)} /></span>
</span>
<span class="ft">
${e.failed?r`<${Cd} />`:""}
${e.snooze?r`<${Sd} snooze=${e.snooze} />`:r`<${Ao} dialog=${e} />`}
${e.priority===1&&r`<${Mt} priority=${1} />`}
${e.tagged?r`<${Br} ids=${e.tags} />`:r`<span class="t11 dim num">${o("No. {number}",{number:pe(e.number)})}</span>`}
<${Vr} dialog=${e} />
${i&&r`<${te} name=${i} size="xs" />`}
</span>
</span>
`}function bF({dialog:e,count:t,draft:n,view:s,picked:a}){let i=RT(e,s);return r`
<${IT} dialog=${e} picked=${a} size="md2" />
<span class="grow">
<span class="who">
<span class="nm cut">${e.name}</span>
<span class="hrow tight end">
${e.priority===1&&r`<${Mt} priority=${1} />`}
<${Br} ids=${e.tags} most=${1} />
<${Vr} dialog=${e} />
${e.failed?r`<${Cd} />`:e.snooze?r`<${Sd} snooze=${e.snooze} />`:r`<${Ao} dialog=${e} short />`}
<span class="tm">${Co(e.last_at,M.value)}</span>
</span>
</span>
<span class="pv">
<${Td} dialog=${e} draft=${n} />
<span class="hrow tight end">
<${Od} count=${t} called=${LT(e.id)} />
${i&&r`<${te} name=${i} size="xs" />`}
</span>
</span>
</span>
`}var vF={cards:gF,rows:bF};function zT({look:e,dialog:t,count:n,draft:s,view:a,current:i,stop:l,picked:c}){let u=vF[e];return r`<a class=${`dlg ${e}`} href=${U(a,t.id)} data-id=${t.id}
data-unread=${n>0?"":null} data-picked=${c||null} draggable=${!1}
aria-current=${i?"true":null} aria-label=${Hb(t,n)} tabindex=${l?0:-1}>
<${u} dialog=${t} count=${n} draft=${s} view=${a} picked=${c} />
</a>`}z();C();to();Ws();w();Pt();var kF=200,Ed=8,yF={cards:80,rows:52,table:42},BT=new Map;function WT({name:e,ids:t,look:n,row:s,head:a,tail:i,open:l,onNear:c,near:u}){let p=O(null),m=O(null),h=O({name:null,ids:[],height:0}),[f,$]=g(yF[n]),[v,_]=g([0,40]),x=O(null),k=()=>m.current.offsetTop,D=me=>{let ee=Math.floor((me-k())/f)-Ed;return[Math.max(0,ee),Math.ceil((me+p.current.clientHeight-k())/f)+Ed]},j=()=>{let{scrollTop:me,clientHeight:ee}=p.current,ue={from:Math.ceil((me-k()-1)/f),to:Math.floor((me+ee-k()+1)/f)-1};(ue.from!==Qi.peek().from||ue.to!==Qi.peek().to)&&(Qi.value=ue)},I=()=>{j();let me=D(p.current.scrollTop);(Math.abs(me[0]-v[0])>Ed/2||Math.abs(me[1]-v[1])>Ed/2)&&_(me)},q=()=>{let{scrollTop:me}=p.current,ee=Math.min(h.current.ids.length-1,Math.floor(me/f));ee>=0&&BT.set(e,{id:h.current.ids[ee],offset:me-ee*f,atTop:me<4})},ke=()=>{q(),I();let{scrollTop:me,scrollHeight:ee,clientHeight:ue}=p.current;ee-me-ue<u*f&&c()},Ae=O("");W(()=>{let me=[n,So.value,vS.value,innerWidth,devicePixelRatio,t.length>0].join();if(Ae.current!==me){Ae.current=me;let st=m.current.querySelector(":scope > .dli")?.getBoundingClientRect().height;if(st&&Math.abs(st-f)>.5){$(st);return}}let ee=h.current,ue=BT.get(e),Fe=ee.name!==e||ee.ids!==t||ee.height!==f;if(h.current={name:e,ids:t,height:f},Fe&&ue){let st=ue.atTop?null:bw(ue,ee.name===e?ee.ids:t,t),yo=st===null?ue.atTop?0:p.current.scrollTop:st*f+Math.min(ue.offset,f);Math.abs(p.current.scrollTop-yo)>.5&&(p.current.scrollTop=yo)}else ee.name!==e&&(p.current.scrollTop=0);Fe?I():j(),Fe&&p.current.scrollHeight<=p.current.clientHeight+u*f&&c()}),W(()=>{if(x.current===null)return;let me=m.current.querySelector(`.dlg[data-id="${x.current}"]`);me&&(x.current=null,me.focus({preventScroll:!0}))}),it.ids=t,it.reveal=me=>{let ee=t.indexOf(me);if(ee<0||!p.current)return;let[ue,Fe]=[ee*f,(ee+1)*f],st=k(),{scrollTop:yo,clientHeight:fi}=p.current;ue<yo?p.current.scrollTop=ue:Fe+st>yo+fi&&(p.current.scrollTop=Fe+st-fi),q(),_(D(p.current.scrollTop)),j()},it.focus=me=>{x.current=me,it.reveal(me),_(ee=>[...ee])};let Oe=xF(t,v,[l,Tn.value]),_t=t.length;return r`<div class="scroll" ref=${p} onScroll=${ke}>
${a}
<ul class="dlist" ref=${m} data-look=${n} aria-label=${o("Conversations")}
style=${{height:`${_t*f}px`}}>
${Oe.map(me=>r`<${wF} key=${t[me]} index=${me} of=${_t} height=${f}>${s(t[me])}<//>`)}
</ul>
${i}
</div>`}var wF=({index:e,of:t,height:n,children:s})=>r`<li class="dli" style=${{top:`${e*n}px`}} aria-setsize=${t} aria-posinset=${e+1}>
${s}
</li>`;function xF(e,[t,n],s){if(e.length<=kF)return e.map((i,l)=>l);let a=[];for(let i=t;i<Math.min(n,e.length);i+=1)a.push(i);for(let i of s){let l=i===null?-1:e.indexOf(i);l>=0&&(l<t||l>=n)&&a.push(l)}return a.sort((i,l)=>i-l)}se();C();Ze();re();Ls();w();Ba();R();un();Xt();Wr();var ml=T(null),_F=240,SF=360;function Yb(e){let t=Number(e.currentTarget.dataset?.menu??e.target.closest?.(".dlg[data-id]")?.dataset.id);if(!t||e.shiftKey)return;e.preventDefault(),e.stopPropagation();let n=e.clientX?{x:e.clientX,y:e.clientY}:TF(e.target);ml.value={id:t,x:Math.min(n.x,innerWidth-_F),y:Math.min(n.y,innerHeight-SF)},y.value="row"}function TF(e){let t=e.getBoundingClientRect();return{x:t.left+24,y:t.top+24}}function Gb(e){ml.value={id:e,x:0,y:0},y.value="row-snooze"}var CF=e=>Cn({act:"read"},()=>fm(e),[e]),OF=e=>Cn({act:"unread",numbers:[e.last_no]},()=>$m(e.id),[e.id]);function FT(){let e=ml.value&&ae.value[ml.value.id];if(!e)return null;let{id:t}=e;if(y.value==="row-snooze")return r`<div class="rowsnz">
<${yd} label=${o("Snooze")} waitingSince=${e.waiting_since}
onPick=${(s,a)=>Sm(t,s,a)} />
</div>`;if(y.value==="row-tags")return r`<div class="rowsnz"><${nl} dialog=${e} place="popgive" /></div>`;if(y.value==="row-priority")return r`<div class="rowsnz"><${ol} dialog=${e} place="popgive" /></div>`;if(y.value!=="row")return null;let n=e.state==="open";return r`<div class="rowpop" style=${{left:`${ml.value.x}px`,top:`${ml.value.y}px`}}>
<${De} label=${o("Actions: {name}",{name:e.name})} place="poprow">
${n&&e.assignee_id!==P.value.id&&r`<${X} icon="hand" onPick=${()=>xm(t,P.value.id)}>${o("Take it")}<//>`}
${n&&(e.snooze?r`<${X} icon="alarm-clock" onPick=${()=>Oa(t)}>${o("Unsnooze")}<//>`:r`<${X} icon="alarm-clock" stay onPick=${()=>Gb(t)}>${o("Snooze")}<//>`)}
${n?r`<${X} icon="check" onPick=${()=>jn(t)}>${o("Close")}<//>`:r`<${X} icon="undo-2" onPick=${()=>Ta(t)}>${o("Reopen")}<//>`}
${yi(e)?r`<${X} icon="mail-open" onPick=${()=>CF(t)}>${o("Mark as read")}<//>`:r`<${X} icon="mail" onPick=${()=>OF(e)}>${o("Mark as unread")}<//>`}
<${X} icon="tag" stay onPick=${()=>{y.value="row-tags"}}>${o("Tags")}<//>
<${X} icon="arrow-up-down" stay onPick=${()=>{y.value="row-priority"}}>${o("Priority")}<//>
<${X} icon="eye" onPick=${()=>Ar(t)}>${ks.value[t]?o("Stop following"):o("Follow")}<//>
<${X} icon="check" onPick=${()=>Fs(t)}>${kt.value.has(t)?o("Deselect"):o("Select")}<//>
<//>
</div>`}C();ve();oe();w();Ws();to();Te();Ba();Pt();J();R();N();Is();mo();xd();var EF=[["x-who",()=>o("Client"),["client"]],["x-last",()=>o("Last message"),null],["x-team",()=>o("Team"),null],["x-as",()=>o("Assignee"),["assignee"]],["x-sla",()=>o("Waiting"),["longest","urgent"]],["x-tm",()=>o("Updated"),["newest","oldest"]]],AF=new Set(["newest"]),Ad=()=>Object.values(Ge.value).some(e=>!e.removed);function KT({view:e}){let t=gn(e,sn.value),n=it.ids.length>0&&it.ids.every(s=>kt.value.has(s));return r`<div class=${Ad()?"trow thd teams":"trow thd"}>
<span class="x-x">
<input type="checkbox" class="check" aria-label=${o("Select all loaded")} checked=${n}
indeterminate=${!n&&kt.value.size>0} onChange=${()=>n?el():Hm()} />
</span>
${EF.map(([s,a,i])=>s==="x-team"&&!Ad()?null:r`<span class=${s}>
${i&&gn(e,i[0])===i[0]?r`<${NF} label=${a()} orders=${i} chosen=${t} />`:a()}
</span>`)}
</div>`}function NF({label:e,orders:t,chosen:n}){let s=t.indexOf(n),a=t[(s+1)%t.length];return r`<button type="button" aria-pressed=${String(s>=0)} title=${o("Sort by this column")} onClick=${()=>{sn.value=s>=0&&t.length===1?"urgent":a}}>${e}${s>=0&&r`<${d} name=${AF.has(n)?"arrow-down":"arrow-up"} size="s" />`}</button>`}function jT({dialog:e,count:t,draft:n,view:s,current:a,stop:i,picked:l}){let c=e.assignee_id===null?null:G(e.assignee_id),u=Ge.value[e.team_id];return r`<a class=${Ad()?"dlg trow teams":"dlg trow"} href=${U(s,e.id)}
data-id=${e.id} data-unread=${t>0?"":null} data-picked=${l||null} draggable=${!1}
aria-current=${a?"true":null} aria-label=${Hb(e,t)} tabindex=${i?0:-1}>
<span class="x-x"></span>
<span class="x-who hrow">
<${ye} kind=${e.kind} size="mid" />
<span class="nm cut">${e.name}</span>
<${Od} count=${t} called=${nc.value[e.id]?.no!=null} />
</span>
<span class="x-last pv">
${e.priority===1&&r`<${Mt} priority=${1} />`}
<${Br} ids=${e.tags} most=${2} />
<${Vr} dialog=${e} />
<${Td} dialog=${e} draft=${n} />
</span>
${Ad()&&r`<span class="x-team cut mut">${u&&!u.removed?u.name:r`<span class="dim">—</span>`}</span>`}
<span class="x-as hrow">
${c?r`<${te} name=${c} size="sm" /><span class="cut">${ka(c)}</span>`:r`<${ya} size="sm" /><span class="dim">${o("nobody")}</span>`}
</span>
<span class="x-sla">
${e.failed?r`<${Cd} />`:e.snooze?r`<${Sd} snooze=${e.snooze} />`:e.waiting_since?r`<${Ao} dialog=${e} short />`:r`<span class="dim">—</span>`}
</span>
<span class="x-tm num dim">${Co(e.last_at,M.value)}</span>
</a>`}z();C();w();Ba();R();rt();un();N();var Nd=12,Vb=88,Pd=72,PF=450;function qT(e,t){let n=O(null),s=O(0),[a,i]=g(0),[l,c]=g(!1),u=x=>{let[k]=x.touches;if(s.current=Date.now(),x.touches.length>1){f();return}let D=x.target.closest(".dlg[data-id]"),j=x.currentTarget.querySelector(".scroll");n.current={x:k.clientX,y:k.clientY,row:D,box:j,atTop:j?.scrollTop===0,dx:0,kind:null},D&&(n.current.timer=setTimeout(()=>{n.current.kind="long",navigator.vibrate?.(15),Fs(Number(D.dataset.id))},PF))},p=x=>{let k=n.current;if(!k||k.kind==="long")return;let[D]=x.touches,[j,I]=[D.clientX-k.x,D.clientY-k.y];Math.hypot(j,I)>Nd&&clearTimeout(k.timer),k.kind??=Math.abs(j)>Nd&&Math.abs(j)>Math.abs(I)*1.5&&k.row?"swipe":I>Nd&&k.atTop?"pull":Math.abs(I)>Nd?"scroll":null,k.kind==="swipe"&&m(k,j),k.kind==="pull"&&i(Math.max(0,Math.min(Pd*1.4,I/2)))},m=(x,k)=>{if(ae.peek()[Number(x.row.dataset.id)]?.state!=="open")return;x.dx=k,x.row.style.setProperty("transform",`translateX(${k}px)`);let j=x.row.parentElement;j.dataset.swipe=k>0?"aside":"close",j.toggleAttribute("data-enough",Math.abs(k)>Vb)},h=x=>{clearTimeout(x.timer),x.row&&(x.row.style.removeProperty("transform"),delete x.row.parentElement?.dataset.swipe,x.row.parentElement?.removeAttribute("data-enough"))},f=()=>{n.current&&h(n.current),n.current=null,i(0)},$=x=>{let k=n.current;if(!k)return;let D=Number(k.row?.dataset.id);h(k),n.current=null,x.cancelable&&(k.kind==="swipe"||k.kind==="long")&&x.preventDefault(),k.kind==="swipe"&&k.dx>Vb&&Gb(D),k.kind==="swipe"&&k.dx<-Vb&&jn(D),k.kind==="pull"&&a>=Pd&&v(),i(0)},v=async()=>{c(!0),await xx(e,t),c(!1)},_=(a>0||l)&&r`<div class="pull" role="status" style=${{height:`${l?Pd/1.4:a}px`}}>
<${d} name=${l?"clock":"arrow-down"} size="m" />
${l?o("Refreshing"):a>=Pd?o("Release to refresh"):o("Pull to refresh")}
</div>`;return{handlers:{onTouchStart:u,onTouchMove:p,onTouchEnd:$,onTouchCancel:f},touched:()=>Date.now()-s.current<1e3,pull:_}}re();Zo();vt();w();Bs();Ws();Ba();J();var ho=()=>E.peek().page==="inbox",UT=()=>ho()&&kt.peek().size>0,DF=()=>ho()&&it.ids.length>0&&!document.activeElement?.closest("#conversation, #card")&&!getSelection().toString();He({id:"mine",group:"list",label:()=>o("Mine"),icon:"inbox",key:"Digit1",run:()=>L(U("mine"))},{id:"unassigned",group:"list",label:()=>o("Unassigned"),icon:"inbox",key:"Digit2",also:["KeyG KeyN"],run:()=>L(U("unassigned"))},{id:"all",group:"list",label:()=>o("All"),icon:"inbox",key:"Digit3",run:()=>L(U("all"))},{id:"queued",group:"list",label:()=>o("Show the new ones"),key:"Period",palette:!1,run:()=>Et("[data-key='queued']")?.click()},{id:"next",group:"list",label:()=>o("Next"),key:"KeyJ",palette:!1,when:ho,walks:!0,run:()=>Gg(1)},{id:"previous",group:"list",label:()=>o("Previous"),key:"KeyK",palette:!1,when:ho,walks:!0,run:()=>Gg(-1)},{id:"next-unread",group:"list",label:()=>o("Next unread"),key:"Shift+KeyJ",when:ho,walks:!0,run:()=>Vg(1)},{id:"previous-unread",group:"list",label:()=>o("Previous unread"),key:"Shift+KeyK",when:ho,walks:!0,run:()=>Vg(-1)},{id:"down",group:"list",label:()=>o("Previous or next row"),key:"ArrowDown",palette:!1,listed:!1,when:ho,walks:!0,run:()=>Jg(1)},{id:"up",group:"list",key:"ArrowUp",palette:!1,listed:!1,when:ho,walks:!0,run:()=>Jg(-1)},{id:"pick",group:"list",label:()=>o("Select the row"),icon:"check",key:"KeyX",palette:!1,when:ho,run:yS},{id:"pick-range",group:"list",label:()=>o("Select up to this row"),key:"Shift+KeyX",palette:!1,when:ho,run:wS},{id:"pick-all",group:"list",label:()=>o("Select all loaded"),icon:"check",key:"Ctrl+KeyA",when:DF,run:Hm},{id:"look",group:"list",label:()=>o("List view"),icon:"rows-3",key:"KeyV",when:ho,run:ST},{id:"go-inbox",group:"go",label:()=>o("Inbox"),icon:"inbox",key:"KeyG KeyI",run:()=>L(Ho())},{id:"go-waiting",group:"go",label:()=>o("Waiting for us"),icon:"hourglass",run:()=>L(U("waiting"))},{id:"go-unread",group:"go",label:()=>o("Unread"),icon:"mail-open",run:()=>L(U("unread"))},{id:"go-mentions",group:"go",label:()=>o("Mentions"),icon:"at-sign",run:()=>L(U("mentions"))},{id:"go-following",group:"go",label:()=>o("Following"),icon:"eye",run:()=>L(U("following"))},{id:"go-snoozed",group:"go",label:()=>o("Snoozed"),icon:"alarm-clock",run:()=>L(U("snoozed"))},{id:"go-closed",group:"go",label:()=>o("Closed"),icon:"archive",run:()=>L(U("closed"))});var MF={KeyE:fT,KeyF:Wb,KeyA:()=>{y.value="pick-give"},"Shift+KeyA":()=>{y.value="pick-give"},KeyH:()=>{y.value="pick-snooze"},KeyL:()=>{y.value="pick-tags"},KeyP:()=>{y.value="pick-priority"}};function LF(){let{view:e,dialog:t}=E.peek();L(U(e)),it.focus(t)}var RF=()=>ho()&&co.peek()==="table"&&E.peek().dialog!==null&&!mt.peek();function IF(e){if(e.defaultPrevented||e.altKey||e.ctrlKey||e.metaKey||y.peek()||e.target.closest?.("input:not([type=checkbox]), textarea, select, [contenteditable]"))return;let t=UT()?MF[e.shiftKey?`Shift+${e.code}`:e.code]:null,n=e.key==="Escape"?UT()?el:RF()?LF:null:t;n&&(e.preventDefault(),e.stopPropagation(),t?jm(e,n,{settled:!1,pause:!/Key[AL]$/.test(e.code)}):n())}document.addEventListener("keydown",IF,{capture:!0});var zF=10;function BF(e,t,n){let s=gn(e,sn.value),a=Uo(e,s),i=O({name:"",shown:[],ids:[],queued:[],order:null});i.current.name!==a&&(i.current={name:a,shown:[],ids:[],queued:[],order:hw()});let l=gp.value[a],c=i.current,u=l?.loaded?c.order(ae.value,e,s,$a(),l.edge):[],p=c.shown.length>0&&t,m=Xn(()=>{let h=gw(c.shown,u,{busy:p,keep:n});return{...h,shown:h.shown.every(f=>ae.value[f])?h.shown:h.shown.filter(f=>ae.value[f])}},[a,u,p,n,ae.value]);return c.shown=m.shown,{name:a,order:s,known:l,ids:u,queued:m.queued,shown:m.shown,settle:()=>{c.shown=[]}}}function WF(e,t,n){A(()=>{if(!n)return;let s=t.find(a=>fa.value[a]===void 0);if(s===void 0&&Qe(e)==="unread"){let a={...$a(),marks:new Proxy({},{get:()=>-1})};s=Object.keys(ae.value).find(i=>fa.value[i]===void 0&&ma(ae.value[i],e,a))}s!==void 0&&Cx(ae.value[s])},[e,t,fa.value,ae.value,n])}function HT(){let{view:e,dialog:t}=E.value,[n,s]=g(!1),[,a]=g(0),{name:i,order:l,known:c,ids:u,queued:p,shown:m,settle:h}=BF(e,n||kt.value.size>0,t),f=Ct.value[`page:${i}`];WF(e,m,c?.loaded);let $=qT(e,l);OT(e,l,m,c,!!(f?.busy||f?.problem)),it.showNew=()=>{h(),s(!1),a(D=>D+1)};let v=()=>{c?.next&&!f?.problem&&xr(e,l)},_=D=>D.currentTarget.contains(D.relatedTarget)?void 0:null,x=D=>{let j=D.target.closest(".dlg[data-id]");!j||!(D.shiftKey||kt.peek().size&&$.touched())||(D.preventDefault(),D.stopPropagation(),D.shiftKey?Um(Number(j.dataset.id)):Fs(Number(j.dataset.id)))},k=D=>{D.target.closest(".dlg[data-id]")&&!D.ctrlKey&&!D.metaKey&&!D.button&&za()};return r`<section class=${`list ${co.value==="table"?"wide":""}`} id="list"
aria-label=${o("List of conversations")}>
<${NT} />
<${TT} view=${e} />
<div class="lbody" onPointerMove=${D=>{D.pointerType==="mouse"&&s(!0)}} onPointerLeave=${D=>{D.currentTarget.contains(document.activeElement)||s(!1)}} onFocusIn=${D=>{s(!0);let j=D.target.closest(".dlg[data-id]");j&&(Tn.value=Number(j.dataset.id))}} onFocusOut=${D=>{_(D)===null&&(Tn.value=null,D.currentTarget.matches(":hover")||s(!1))}} onClickCapture=${x} onClick=${k} onContextMenu=${Yb} ...${$.handlers}>
${c?.loaded&&r`<${CT} view=${e} ids=${u} shown=${m} waiting=${p} />`}
${$.pull}
${c?.loaded&&(m.length||co.value==="table")?r`<${FF} name=${i} view=${e} shown=${m} open=${t} near=${v}
more=${!!c.next} state=${f} />`:r`<div class="scroll">
${c?.loaded?r`<${Ub} view=${e} />`:r`<${qF} state=${f} view=${e} order=${l} />`}
</div>`}
</div>
<${$T} view=${e} />
<${FT} />
</section>`}function FF({name:e,view:t,shown:n,open:s,near:a,more:i,state:l}){let c=co.value,u=$a(),p=n.includes(s)?s:Tn.value!==null&&n.includes(Tn.value)?Tn.value:n[0],m=f=>{let $=ae.value[f],v=U0(f)?{...$,failed:!0}:$,_={dialog:v,count:yi(v),draft:mn(f,"reply"),view:t,current:f===s,stop:f===p,picked:kt.value.has(f)};return r`<${KF} id=${f} name=${v.name} leaving=${!ma(v,t,u)} picked=${_.picked}>
${c==="table"?r`<${jT} ...${_} />`:r`<${zT} look=${c} ...${_} />`}
<//>`},h=l?.problem?r`<${YT} problem=${l.problem} again=${a} />`:i?r`<ul aria-hidden="true"><${GT} widths=${[52,88]} /></ul>`:null;return r`<${WT} key=${e} name=${e} ids=${n} look=${c} row=${m} open=${s} near=${zF}
onNear=${a} head=${c==="table"&&r`<${KT} view=${t} />`}
tail=${n.length?h:r`<${Ub} view=${t} />`} />`}function KF({id:e,name:t,leaving:n,picked:s,children:a}){let i=l=>{l.shiftKey?Um(e):Fs(e)};return r`<div class="dlw" data-leaving=${n||null} data-picked=${s||null}
data-flash=${fc.value.includes(e)||null} data-aside=${o("Snooze")} data-close=${o("Close")}>
${a}
<input type="checkbox" class="check rowpick" tabindex="-1" aria-label=${o("Select {name}",{name:t})}
checked=${s} onClick=${i} />
<button type="button" class="ib small rowmore" tabindex="-1" aria-haspopup="menu"
aria-label=${o("Actions: {name}",{name:t})} data-menu=${e} onClick=${Yb}>
<${d} name="ellipsis" size="m" />
</button>
</div>`}function YT({problem:e,again:t}){return r`<${ie} icon="unplug" title=${o("Could not load conversations")} text=${B(e)}>
<button type="button" class="btn" onClick=${t}>${o("Retry")}</button>
<//>`}var GT=({widths:e})=>r`<li class="dlg cards" aria-hidden="true">
<span class="av skav"></span>
<span class="grow"><${Le} width=${e[0]} /><${Le} width=${e[1]} /><${Le} width=${34} /></span>
</li>`,jF=[[52,88],[40,70],[60,92],[46,64],[56,82],[38,76],[50,90],[44,68]];function qF({state:e,view:t,order:n}){let s=dt(150,!e?.problem);return e?.problem?r`<${YT} problem=${e.problem} again=${()=>xr(t,n)} />`:s?r`<ul aria-busy="true" aria-label=${o("Loading conversations")}>
${jF.map(a=>r`<${GT} widths=${a} />`)}
</ul>`:null}C();be();N();var UF=e=>e===ws.value.findLast(t=>t.undo),Jb=()=>r`<div class="toasts">
${ws.value.filter(e=>!e.silent).map(e=>r`<div class="toast" role=${e.alert?"alert":"status"} key=${e.id}>
<${d} name=${e.icon} size="m" />
<span class="grow">${e.text}</span>
${e.more&&r`<button type="button" onClick=${()=>Gw(e)}>${e.more.label}</button>`}
${e.run&&r`<button type="button" onClick=${()=>rc(e)}>${e.label}</button>`}
${UF(e)&&r`<kbd>Z</kbd>`}
</div>`)}
</div>`;C();vt();w();J();Ks();cn();Md();var cP=fe(()=>Promise.resolve().then(()=>(rP(),aP)),"Conversation",{when:()=>E.value.dialog!==null,meanwhile:uH}),uP=Zt(["photo"],()=>Promise.resolve().then(()=>(lP(),iP)),"Lightbox");function uH(){return r`<section class="conversation" id="conversation" tabindex="-1" aria-busy="true"
aria-label=${o("Conversation")}></section>`}He({id:"find-inside",group:"log",label:()=>o("Find in the conversation"),icon:"search",key:"Ctrl+KeyF",anywhere:!0,when:()=>E.peek().page==="inbox"&&po(),run:Dd},{id:"select-message",group:"log",label:()=>o("Select the message"),key:"KeyX",palette:!1,when:()=>!1},{id:"select-messages",group:"log",label:()=>o("Select several messages"),key:"Shift+ArrowUp",also:["Shift+ArrowDown"],palette:!1,when:()=>!1});vt();w();Ks();ys();re();Kc();zs();In();nv();Lm();rl();var Uf=()=>!!fn.current?.mail;He({id:"reply",group:"dialog",label:()=>o("Reply"),icon:"reply",key:"KeyR",when:po,run:()=>Io("reply")},{id:"note",group:"dialog",label:()=>o("Note"),icon:"lock",key:"KeyN",when:po,run:()=>Io("note")},{id:"attach",group:"field",label:()=>o("Attach a file"),icon:"paperclip",key:"Ctrl+KeyU",anywhere:!0,when:()=>!!document.getElementById("attach"),run:()=>document.getElementById("pickfiles").click()},{id:"send",group:"field",label:()=>o("Send the reply"),key:"Enter",palette:!1,when:()=>!1},{id:"send-letter",group:"field",label:()=>o("Send the email, leave the note"),key:"Ctrl+Enter",palette:!1,when:()=>!1},{id:"new-line",group:"field",label:()=>o("New line"),key:"Shift+Enter",palette:!1,when:()=>!1},{id:"send-close",group:"field",label:()=>o("Send and close the conversation"),icon:"check",key:"Ctrl+Shift+Enter",anywhere:!0,palette:!1,when:()=>fn.current?.mode==="reply",run:()=>{_p()&&fn.current.submit({then:"close"})}},{id:"switch-mode",group:"field",label:()=>o("Switch reply and note"),icon:"lock",key:"Ctrl+Shift+KeyM",anywhere:!0,when:()=>!!fn.current,run:()=>{Sn(fn.current.id,fn.current.mode==="reply"?"note":"reply"),fn.current.field.focus()}},{id:"emoji",group:"field",label:()=>o("Emoji"),icon:"smile",key:"Ctrl+Semicolon",anywhere:!0,when:()=>!!fn.current,run:()=>{y.value="emoji"}},{id:"bold",group:"field",label:()=>o("Bold"),icon:"bold",key:"Ctrl+KeyB",anywhere:!0,palette:!1,when:Uf,run:()=>fn.current.wrap("**")},{id:"italic",group:"field",label:()=>o("Italic"),icon:"italic",key:"Ctrl+KeyI",anywhere:!0,palette:!1,when:Uf,run:()=>fn.current.wrap("_")},{id:"numbers",group:"field",label:()=>o("Numbered list"),icon:"list",key:"Ctrl+Shift+Digit7",anywhere:!0,palette:!1,when:Uf,run:()=>fn.current.list(!0)},{id:"bullets",group:"field",label:()=>o("List"),icon:"list",key:"Ctrl+Shift+Digit8",anywhere:!0,palette:!1,when:Uf,run:()=>fn.current.list(!1)},{id:"edit-last",group:"field",label:()=>o("Edit my last message, in an empty field"),key:"ArrowUp",palette:!1,when:()=>!1});Wr();vt();w();J();To();Md();dl();Pt();Ks();re();cn();Tk();var dP=fe(()=>Promise.resolve().then(()=>(Af(),LE)),"Card"),bH=fe(()=>Promise.resolve().then(()=>(mP(),pP)),"Client");function vH(){E.peek().dialog&&(matchMedia("(min-width: 1280px)").matches?oo.value=!oo.value:mt.value=!mt.value)}He({id:"card",group:"everywhere",label:()=>o("Show or hide the client card"),icon:"panel-right",key:"BracketRight",when:po,run:vH});Vo({page:"clients",path:"/clients",title:()=>o("Client"),view:bH});Ld({id:"find",icon:"search",label:()=>o("Find in the conversation"),run:Dd});Ld({id:"history",icon:"history",label:()=>o("Full history"),run:e=>L(kp(e.contact_id))});Ld({id:"print",icon:"file-text",label:()=>o("Print the conversation"),run:e=>window.open(Pu(e.contact_id,{format:"html",printed:1}),"_blank","noopener")});Tf();vt();w();_r();rm();se();R();var $P=document.querySelector("link[rel='icon']"),fP=$P?.getAttribute("href")??"";he(()=>{let e=Z.value.ready&&(ki.value>0||Me.value.notifications>0);$P?.setAttribute("href",e?fP.replace("favicon.svg","favicon-dot.svg"):fP)});He({id:"bell",group:"everywhere",label:()=>o("Notifications"),icon:"bell",key:"KeyG KeyB",run:Di});ai();vt();w();J();To();Qt();R();cn();Su();Ok();var o6=fe(()=>Promise.resolve().then(()=>(BD(),zD)),"Automation"),qD=Zt(["why","rulefirst","ruleleave"],()=>Promise.resolve().then(()=>(jD(),KD)),"Layers");at("rule",{map:"rules",snapshot:e=>(e.rules??[]).map(t=>[t.id,t])});NA({when:hP,run:gP});Vo({page:"automation",path:"/automation",icon:"zap",label:()=>o("Automation"),title:()=>o("Automation"),view:o6,mark:()=>Z.value.automation?.paused?{icon:"pause",text:o("All automation is stopped")}:null});He({id:"go-automation",group:"go",label:()=>o("Automation"),icon:"zap",key:"KeyG KeyA",run:()=>L(Ke())},{id:"why",group:"log",label:()=>o("Why? (at an automatic line)"),key:"KeyW",palette:!1,when:()=>!1});se();vt();w();J();To();R();cn();var I5=fe(()=>Promise.resolve().then(()=>(Fu(),cy)),"Looks"),z5=fe(()=>Promise.resolve().then(()=>(Fu(),cy)),"Work"),B5=fe(()=>Promise.resolve().then(()=>(GD(),YD)),"OwnKeys"),W5=fe(()=>Promise.resolve().then(()=>(eM(),XD)),"OwnNotifications"),F5=fe(()=>Promise.resolve().then(()=>(my(),py)),"Password"),K5=fe(()=>Promise.resolve().then(()=>(my(),py)),"Sessions"),j5=fe(()=>Promise.resolve().then(()=>(uy(),VD)),"Mailbox"),q5=fe(()=>Promise.resolve().then(()=>(iM(),rM)),"Teams"),U5=fe(()=>Promise.resolve().then(()=>(mM(),pM)),"Statuses"),H5=fe(()=>Promise.resolve().then(()=>(IM(),RM)),"Hours"),Y5=fe(()=>Promise.resolve().then(()=>(BM(),zM)),"Company"),G5=fe(()=>Promise.resolve().then(()=>(jM(),KM)),"Settings"),V5=()=>mc(E.value.section)?.label()??o("Settings");Vo({page:"settings",title:V5,view:G5});He({id:"go-settings",group:"go",label:()=>o("Settings"),icon:"settings",key:"KeyG KeyS",run:()=>L(nn())});rn({id:"looks",group:"own",icon:"sun-moon",label:()=>o("Appearance"),view:I5});rn({id:"work",group:"own",icon:"inbox",label:()=>o("Work with conversations"),view:z5});rn({id:"keys",group:"own",icon:"keyboard",label:()=>o("Keyboard shortcuts"),view:B5});rn({id:"notifications",group:"own",icon:"bell",label:()=>o("Notifications"),view:W5});rn({id:"password",group:"own",icon:"key-round",label:()=>o("Password"),view:F5});rn({id:"sessions",group:"own",icon:"monitor-smartphone",label:()=>o("Sessions"),view:K5});rn({id:"company",group:"company",icon:"settings",label:()=>o("Company"),when:()=>P.value?.role==="administrator",view:Y5});rn({id:"hours",group:"company",icon:"clock",label:()=>o("Business hours"),when:()=>P.value?.role==="administrator",view:H5});rn({id:"mailbox",group:"company",icon:"mail",label:()=>o("Emails to colleagues"),when:()=>P.value?.role==="administrator",view:j5});rn({id:"teams",group:"company",icon:"users-round",label:()=>o("Teams"),when:()=>P.value?.role==="administrator",view:q5});rn({id:"statuses",group:"company",icon:"circle-dot",label:()=>o("Statuses"),when:()=>P.value?.role==="administrator",view:U5});he(()=>{ge.value?.motion==="less"?document.documentElement.dataset.motion="less":delete document.documentElement.dataset.motion});Vu();Vu();cn();Tf();ai();var p8=Zt(["shortcuts"],()=>Promise.resolve().then(()=>(s2(),o2)),"Shortcuts");function a2(){let{page:e,dialog:t}=E.value,n=Z.value.ready;return A(()=>{document.documentElement.dataset.pane=n&&t?"dialog":"list",t||(mt.value=!1)},[n,t]),A(()=>{document.title=n?I0():o("Okno")}),e==="setup"?r`<${t2} />`:qe.value==="out"||e==="login"?r`<${e2} />`:n?e==="inbox"?r`<${f8} open=${!!t} />`:r`<${m8} view=${Sr(e)?.view??d8} />`:null}var r2=()=>Z.value.demo&&r`<div class="banner demo">
<${d} name="flask-conical" size="m" />
<span class="grow cut">${o("Demo: the clients are not real, nothing is sent out")}</span>
</div>`;function m8({view:e}){return r`
<a class="skip" href="#main">${o("Skip to the main content")}</a>
<div class=${Yo.value?"app rail":"app"} inert=${qe.value==="expired"||null}>
<${Ag} />
<${r2} />
<${e} />
<${Jb} />
</div>
<${i2} />
`}var d8=()=>r`<main class="main page" id="main">
<h1 class="vh">${o("Page not found")}</h1>
<${ie} icon="search-x" title=${o("Page not found")} text=${o("The link may be old or mistyped.")}>
<a class="btn" href="/inbox/mine">${o("Go to the inbox")}</a>
<//>
</main>`;function f8({open:e}){let t=Ct.value[`dialog:${E.value.dialog}`]?.problem,n=!e||t||oo.value&&!mt.value;return r`
<a class="skip" href="#conversation">${o("Skip to the conversation")}</a>
<div class=${Yo.value?"app rail":"app"} inert=${qe.value==="expired"||null}>
<${Ag} />
<${r2} />
<main class=${`main inbox ${n?"nocard":""} ${mt.value?"hasdrawer":""}`} id="main">
<h1 class="vh">${o("Inbox")}</h1>
<${HT} />
<${eg} name="--w-list" side="left" label=${o("List width")} />
<${cP} />
${!n&&r`<${eg} name="--w-card" side="right" label=${o("Card width")} /><${dP} />`}
<${Jb} />
</main>
</div>
<${i2} />
`}var i2=()=>r`
<${w_} />
<${p8} />
<${O0} />
<${uP} />
<${uT} />
<${qD} />
<${JE} />
<${ZE} />
<${XE} />
<${QE} />
<${AE} />
${qe.value==="expired"&&r`<${n2} />`}
<div class="vh" aria-live="polite">${uc.value}</div>
`;cn();se();Zo();re();V();vt();w();Bs();Pt();J();Ks();R();be();var $8=[".side","#list","#conversation","#card"],h8=".nav[aria-current], .dlg, textarea";function l2(e){let t=$8.map(l=>Et(l)).filter(l=>l?.offsetParent),n=t.findIndex(l=>l.contains(document.activeElement)),i=[...t[(n+e+t.length)%t.length].querySelectorAll("a[href], button, textarea")].filter(l=>l.offsetParent&&l.tabIndex===0);(i.find(l=>l.matches(h8))??i[0])?.focus()}function g8(){y.value?y.value=null:mt.value?mt.value=!1:document.activeElement!==document.body&&Ia(document.activeElement)?document.activeElement.blur():E.peek().page!=="inbox"?L(Ho()):E.peek().dialog&&b8()}function b8(){let{view:e,dialog:t}=E.peek(),n=Et(`#list .dlg[data-id="${t}"]`);n?.offsetParent?n.focus():L(U(e))}He({id:"pane",group:"everywhere",label:()=>o("Next pane"),key:"F6",anywhere:!0,palette:!1,run:()=>l2(1)},{id:"pane-back",group:"everywhere",key:"Shift+F6",anywhere:!0,palette:!1,listed:!1,run:()=>l2(-1)},{id:"undo",group:"everywhere",label:()=>o("Undo the last action"),icon:"undo-2",key:"KeyZ",run:Tp},{id:"sidebar",group:"everywhere",label:()=>o("Show or hide the sidebar"),icon:"panel-left",key:"BracketLeft",run:()=>{Yo.value=!Yo.value}},{id:"shortcuts",group:"everywhere",label:()=>o("Keyboard shortcuts"),icon:"keyboard",key:"Shift+Slash",run:()=>{y.value="shortcuts"}});var c2=new Set(["F6","Shift+F6"]),v8=1200,Ju=null,_y=!0;he(()=>{_y=ge.value?.shortcuts??!0,C_(ge.value?.keys)});function k8(e,t){let n=Ju&&performance.now()-Ju.at<v8?Li(`${Ju.chord} ${e}`,t):null;return Ju=null,n||(!t&&_y&&A_(e)&&(Ju={chord:e,at:performance.now()}),Li(e,t))}function y8(e){if(qe.peek()!=="in"||e.defaultPrevented||e.altKey)return;if(e.key==="Escape"){g8();return}let t=Ms(e),n=Ia(e.target),s=!t.startsWith("Ctrl");if(y.peek()||s&&!_y&&!c2.has(t)||n&&s&&!c2.has(t))return;let a={"?":"Shift+Slash","/":"Slash"}[e.key],i=k8(!n&&a||t,n);i?w8(i,e)!==!1&&e.preventDefault():qm(e)}function w8(e,t){if(e.act)return jm(t,()=>e.run(t),{settled:po(),pause:!e.opensField});if(!(qm(t)&&e.id==="undo"))return e.walks&&Vi(),e.run(t)}var u2=()=>document.addEventListener("keydown",y8);Vu();var x8=3e3;async function _8(){await ec(Jw()??eh()),u2(),Iy(r`<${a2} />`,document.getElementById("app")),E.value.page!=="setup"&&await m2()}var S8=he(()=>{Z.value.ready&&(E.value.page!=="inbox"||Object.keys(gp.value).length>0)&&setTimeout(()=>{S8(),ag()})}),{session:Sy}=document.documentElement.dataset;async function m2(){try{let{needed:e,operator:t}=Sy?{needed:Sy==="new",operator:Sy==="in"}:await K("/api/setup");if(!t){p2(e);return}await wr(),(E.value.page==="login"||location.pathname==="/")&&L("/inbox/mine",{replace:!0})}catch(e){if(!(e instanceof Y))throw e;e.status===401?p2(!1):setTimeout(m2,x8)}}function p2(e){E.value.page!=="login"&&location.pathname!=="/"&&(P$.value=location.pathname+location.search),qe.value="out",L(e?"/setup":"/login",{replace:!0})}_8();
