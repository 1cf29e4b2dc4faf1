/* Okno, AGPL-3.0-or-later. Made by `make bundle` from js, css and vendor beside this folder; the licences of the libraries are in vendor. */
var NM=Object.defineProperty;var b=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(s){throw n=[s],s}};var xe=(e,t)=>{for(var n in t)NM(e,n,{get:t[n],enumerable:!0})};function ir(e){e&&e.parentNode&&e.remove()}function Ju(e,t,n){var s,a,i,l={},c=arguments.length;for(i in t)i=="key"?s=t[i]:i=="ref"&&typeof e!="function"?a=t[i]:l[i]=t[i];return c>2&&(l.children=c>3?C$.call(arguments,2):n),jl(e,l,s,a,null)}function jl(e,t,n,s,a){var i={type:e,props:t,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:ql,__v:a||++ly,__i:-1,__u:0};return!a&&Ue.vnode&&Ue.vnode(i),i}function O$(){return{current:null}}function cr(e){return e.children}function Bo(e,t){this.props=e,this.context=t,this.__g=0}function ia(e,t){if(t==null)return e.__&&ia(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:ia(e)}function MM(e){var t,n=e.__v,s=n.__e,a=[],i=[],l=e.__P;l&&((t=lr({constructor:ql},n)).__v=n.__v+1,Ue.vnode&&Ue.vnode(t),E$(l,t,n,e.__n,l.namespaceURI,32&n.__u?[s]:null,a,s||ia(n),32&n.__u,i),t.__v=n.__v,t.__.__k[t.__i]=t,hy(a,t,i),n.__=n.__e=null,t.__e!=s&&py(t))}function py(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),py(e)}function ry(e){(8&e.__g||(e.__g|=8,ra.push(e),Yu++))&&w$==Ue.debounceRendering||((w$=Ue.debounceRendering)||queueMicrotask)(my)}function my(){try{for(var e,t=1;ra.length;)ra.length>t&&ra.sort(cy),e=ra.shift(),t=ra.length,8&e.__g&&MM(e)}finally{(Yu=ra.length)&&(w$||queueMicrotask)(my)}}function dy(e,t,n,s,a,i,l,c,u,p,m){var h,f,$,v,_,w,k=s.__k||Vu,D=t.length;for(u=LM(n,t,k,u,D),h=0;h<D;h++)($=n.__k[h])!=null&&(f=~$.__i&&k[$.__i]||Gu,$.__i=h,w=E$(e,$,f,a,i,l,c,u,p,m),v=$.__e,(f.ref!=$.ref||8&f.__u)&&(f.ref&&A$(f.ref,null,$,f),$.ref&&m.push($.ref,$.__c||v,$)),_=_||v,4&$.__u?(u=fy($,u,e,!f.__v),f.__e&&(f.__e=null)):typeof $.type=="function"&&w!==void 0?u=w:v&&(u=v.nextSibling),$.__u&=-21);return n.__e=_,u}function LM(e,t,n,s,a){var i,l,c,u,p,m,h,f,$,v=n.length,_=v,w=0,k=0,D=e.__k=Array(a);for(i=0;i<a;i++)(l=t[i])!=null&&typeof l!="boolean"&&typeof l!="function"?(typeof l!="object"||l.constructor===String?l=D[i]=jl(null,l):T$(l)?l=D[i]=jl(cr,{children:l}):l.constructor===ql&&l.__b?l=D[i]=jl(l.type,l.props,l.key,l.ref,l.__v):D[i]=l,u=i+w,l.__=e,l.__b=e.__b+1,c=null,~(p=l.__i=RM(l,n,u,_))&&(_--,(c=n[p])&&(c.__u|=2)),c&&c.__v?(l.__u|=16,p==u-1?w--:p==u+1?w++:p!=u&&(p>u?w--:w++,k=1)):(~p||(a>v?w--:a<v&&w++),typeof l.type!="function"&&(l.__u|=4))):D[i]=null;if(k){for(m=[],h=[],i=0;i<a;i++)if((l=D[i])&&16&l.__u){for(w=0,f=m.length;w<f;)m[$=w+f>>1]<l.__i?w=$+1:f=$;m[w]=l.__i,h[i]=w+1}for(w=m.length;i--;)h[i]&&(h[i]==w?w--:D[i].__u|=4)}if(_)for(i=0;i<v;i++)!(c=n[i])||2&c.__u||(c.__e==s&&(s=ia(c)),N$(c,c));return s}function fy(e,t,n,s){var a,i,l,c;if(typeof e.type=="function"){if(e.props.__P)return t;if(a=e.__k)for(i=0;i<a.length;i++)a[i]&&(a[i].__=e,t=fy(a[i],t,n,!1));return t}for(t&&!t.parentNode&&(t=ia(e))&&!t.parentNode&&(t=null),l=e.__e,c=t;c&&c.nodeType==8;)c=c.nextSibling;for(l!=c&&(!s&&n.moveBefore&&l.parentNode?n.moveBefore(l,t):n.insertBefore(l,t||null)),t=l;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function RM(e,t,n,s){var a,i=e.key,l=e.type,c=t[n],u=c&&!(2&c.__u);if(c===null&&i==null||u&&i==c.key&&l==c.type)return n;if(s>(u?1:0)){for(a=n-1;a>=0;a--)if((c=t[a])&&!(2&c.__u)&&i==c.key&&l==c.type)return a;for(a=n+1;a<t.length;a++)if((c=t[a])&&!(2&c.__u)&&i==c.key&&l==c.type)return a}return-1}function iy(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function qu(e,t,n,s,a){var i,l;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof s=="string"&&(e.style.cssText=s=""),s)for(t in s)n&&t in n||iy(e.style,t);if(n)for(t in n)s&&n[t]==s[t]||iy(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(e.__e||(e.__e={}))[t]=n,n&&s||(l=x$[t]||(x$[t]=IM(t)),(e.__a||(e.__a={}))[t]=S$,i=t!=(t=t.replace(uy,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,l,i):e.removeEventListener(t,l,i));else{if(a=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function IM(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[Uu]==null)t[Uu]=S$++;else if(t[Uu]<this.__a[e])return;return n(Ue.event?Ue.event(t):t)}}}function E$(e,t,n,s,a,i,l,c,u,p){var m,h,f,$,v,_,w,k,D,K,R,q,Ne,Pe,Te,_t,J,fe,pe=t.type;if(t.constructor!==ql)return null;128&n.__u&&(u=32&n.__u,m=n.__c.__z)&&(t.__u|=u,h=i=[],m.nodeType==8?c=Hu(m,i):i.push(m),c=i[0]||c),(m=Ue.__b)&&m(t);e:if(typeof pe=="function"){f=l.length;try{if(k=t.props,D=(m=pe.prototype)&&m.render,K=(m=pe.contextType)&&s[m.__c],R=m?K?K.props.value:m.__:s,($=n.__c)?(t.__c=$,2&$.__g&&($.__g|=1)):(D?t.__c=$=new pe(k,R):(t.__c=$=new Bo(k,R),$.constructor=pe,$.render=BM),K&&K.sub($),$.state||($.state={}),$.__n=s,$.__g|=8,$.__h=[],$.__k=[]),D&&($.__s||($.__s=$.state),pe.getDerivedStateFromProps&&($.__s==$.state&&($.__s=lr({},$.__s)),lr($.__s,pe.getDerivedStateFromProps(k,$.__s)))),v=$.props,_=$.state,$.__v=t,n.__c){if(k!==v&&D&&!pe.getDerivedStateFromProps&&$.componentWillReceiveProps&&$.componentWillReceiveProps(k,R),t.__v==n.__v&&!(8&$.__g)||!(4&$.__g)&&$.shouldComponentUpdate&&$.shouldComponentUpdate(k,$.__s,R)===!1){t.__v!=n.__v&&($.props=k,$.state=$.__s,$.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(Fe){Fe&&(Fe.__=t)}),Vu.push.apply($.__h,$.__k),$.__k=[],$.__h.length&&l.push($),c=ia(n);break e}$.componentWillUpdate&&$.componentWillUpdate(k,$.__s,R),D&&$.componentDidUpdate&&$.__h.push(function(){$.componentDidUpdate(v,_,w)})}else D&&!pe.getDerivedStateFromProps&&$.componentWillMount&&$.componentWillMount(),D&&$.componentDidMount&&$.__h.push($.componentDidMount);$.context=R,$.props=k,$.__P=e,$.__g&=-5,q=Ue.__r,Ne=D?25:0;do $.__g&=-9,q&&q(t),m=$.render($.props,$.state=$.__s,$.context);while(8&$.__g&&++Ne<25);D&&(Vu.push.apply($.__h,$.__k),$.__k=[]),$.state=$.__s,$.getChildContext&&(s=lr({},s,$.getChildContext())),D&&n.__c&&$.getSnapshotBeforeUpdate&&(w=$.getSnapshotBeforeUpdate(v,_)),Pe=m&&m.type===cr&&m.key==null?m.props.children:m,k.__P&&(m=c,a=(e=k.__P).namespaceURI,u=i=null,n.props&&n.props.__P!=e&&(n.__k.some(function(Fe){Fe&&N$(Fe,Fe)}),n.__k=null),c=n.__k?ia(n,0):null),c=dy(e,T$(Pe)?Pe:[Pe],t,n,s,a,i,l,c,u,p),k.__P&&(t.__e=null,c=m),t.__u&=-161,h&&h.some(ir),$.__h.length&&l.push($),1&$.__g&&($.__g&=-4)}catch(Fe){if(l.length=f,t.__v=null,u||i)if(Fe&&Fe.then){if(t.__u|=128|u,i){for(~(J=i.indexOf(c||void 0))||(J=i.length);(fe=i[J-1])&&fe.nodeType==8;)J--;for(;J<i.length;J++)if(fe=i[J])if(i[J]=null,Te){if(fe==_t)break}else{if(fe.nodeType!=8)break;fe.data.startsWith("$s")&&(_t=Hu(Te=fe))}}if(!Te){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;Te=c}(m=Hu(Te=t.__c.__z||(t.__c.__z=Te)))?(t.__e=Te,c=m):t.__e=c,c=c&&c.nextSibling}else i&&i.some(ir);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),Fe&&Fe.then||$y(t),Ue.__e(Fe,t,n)}}else c=t.__e=zM(n.__e,t,n,s,a,i,l,u,p,e);return(m=Ue.diffed)&&m(t),c}function Hu(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function $y(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some($y))}function hy(e,t,n){for(var s=0;s<n.length;)A$(n[s++],n[s++],n[s++]);Ue.__c&&Ue.__c(t,e),e.some(function(a){try{e=a.__h,a.__h=[],e.some(function(i){i.call(a)})}catch(i){Ue.__e(i,a.__v)}})}function zM(e,t,n,s,a,i,l,c,u,p){var m,h,f,$,v,_,w,k,D=n.props||Gu,K=t.props,R=t.type;if(R=="svg"?a="http://www.w3.org/2000/svg":R=="math"?a="http://www.w3.org/1998/Math/MathML":a||(a="http://www.w3.org/1999/xhtml"),i){for(m=0;m<i.length;m++)if((v=i[m])&&(R?v.localName==R:v.nodeType==3)){e=v,i[m]=null;break}}if(!e){if(k=p.ownerDocument||document,!R)return k.createTextNode(K);e=k.createElementNS(a,R,K.is?K:p),c&&(Ue.__m&&Ue.__m(t,i),c=!1),i=null}if(R){if(p=R=="template"&&e.content||e,i=R=="textarea"&&K.defaultValue!=null?null:i&&C$.call(p.childNodes),!c&&i)for(D={},m=0;m<e.attributes.length;m++)D[(v=e.attributes[m]).name]=v.value;for(m in D)v=D[m],m=="dangerouslySetInnerHTML"?f=v:m=="children"||m in K||m=="value"&&"defaultValue"in K||m=="checked"&&"defaultChecked"in K||qu(e,m,null,v,a);for(m in K)v=K[m],m=="children"?$=v:m=="dangerouslySetInnerHTML"?h=v:m=="value"?_=v:m=="checked"?w=v:c&&typeof v!="function"||D[m]===v||qu(e,m,v,D[m],a);h?(c||f&&(h.__html==f.__html||h.__html==e.innerHTML)||(e.innerHTML=h.__html),t.__k=[]):(f&&(e.textContent=""),(R=="foreignObject"||a=="http://www.w3.org/1998/Math/MathML"&&DM.test(R))&&(a="http://www.w3.org/1999/xhtml"),dy(p,T$($)?$:[$],t,n,s,a,i,l,i?i[0]:n.__k&&ia(n,0),c,u),i&&i.some(ir)),c&&R!="textarea"||(m="value",R=="progress"&&_==null?e.removeAttribute(m):_==null||_===e[m]&&(R!="progress"||_)||qu(e,m,_,D[m],a),m="checked",w!=null&&w!=e[m]&&qu(e,m,w,D[m],a))}else D===K||c&&e.data==K||(e.data=K);return e}function A$(e,t,n,s){try{typeof e=="function"?t?t.__x=e(t)||1:s&&(s=s.__c||s.__e)&&(t=s.__x)&&(s.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(a){Ue.__e(a,n)}}function N$(e,t,n){var s,a,i,l;if(Ue.unmount&&Ue.unmount(e),!(s=e.ref)||s.current&&s.current!=e.__e||A$(s,null,t,e),s=e.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(c){Ue.__e(c,t)}s.__P=s.__n=null}if(s=e.__k)for(l=0;l<s.length;l++)s[l]&&N$(s[l],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(s=e.__c)&&(s=s.__z)&&(a=Hu(s,i=[]))&&(s==e.__e&&i.some(ir),ir(a),ir(s)),n||ir(e.__e),e.__e=e.__c=e.__=null}function BM(e,t,n){return this.constructor(e,n)}function gy(e,t){var n,s,a,i;Ue.__&&Ue.__(e,t),t.nodeType==9&&(t=t.documentElement),s=(n=e&&32&e.__u)?null:t.__k,t.__k=jl(cr,{children:[e]}),a=[],i=[],E$(t,t.__k,s||Gu,Gu,t.namespaceURI,s?null:t.firstChild?C$.call(t.childNodes):null,a,s?s.__e:t.firstChild,n,i),hy(a,t.__k,i),t.__k.props.children=null}var Ue,ly,_$,ra,w$,Yu,cy,Uu,uy,S$,x$,PM,ql,Gu,Vu,DM,T$,C$,lr,ur=b(()=>{ql=Symbol.for("pv"),Gu={},Vu=[],DM=/^m(i|n|o|s|text|space)$/,T$=Array.isArray,C$=Vu.slice,lr=Object.assign;Ue={__e:function(e,t,n,s){for(var a,i,l;t=t.__;)if((a=t.__c)&&!(1&a.__g)){a.__g|=4;try{if((l=(i=a.constructor)&&i.getDerivedStateFromError)&&a.setState(i.getDerivedStateFromError(e)),a.componentDidCatch&&(a.componentDidCatch(e,s||{}),l=1),l&&8&a.__g)return void(a.__g|=2)}catch(c){e=c}}throw Yu=0,e}},ly=0,_$=function(e){return e!=null&&e.constructor===ql},Bo.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=lr({},this.state)),typeof e=="function"&&(e=e(lr({},n),this.props)),e&&(lr(n,e),this.__v&&(t&&this.__k.push(t),ry(this)))},Bo.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),ry(this))},Bo.prototype.render=cr,ra=[],Yu=0,cy=function(e,t){return e.__v.__b-t.__v.__b},Uu=Symbol(),uy=/(PointerCapture)$|Capture$/i,S$=0,x$={},PM=0});function Hl(e,t){St.__h&&St.__h(Tt,e,Qu||t),Qu=0;var n=Tt.__H||(Tt.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function g(e){return Qu=1,WM(Oy,e)}function WM(e,t,n){var s=Hl(pr++,2);if(s.t=e,!s.__c&&(s.__=[n?n(t):Oy(void 0,t),function(i){var l=(s.__N||s.__)[0],c=s.t(l,i);D$(l,c)||(s.__N=[c,s.__[1]],s.__c.setState({}))}],s.__c=Tt,!Tt.__f)){Tt.__f=!0;var a=Tt.shouldComponentUpdate;Tt.shouldComponentUpdate=function(i,l,c){var u=this.__H;if(!u)return!0;var p=!1,m=this.props!=i;if(u.__.some(function(f){f.__N&&(p=!0,D$(f.__[0],f.__N[0])||(m=!0))}),a){var h=a.call(this,i,l,c);return p?h||m:h}return!p||m}}return s.__}function A(e,t){var n=Hl(pr++,3);!St.__s&&I$(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,Tt.__H.__h.push(n))}function W(e,t){var n=Hl(pr++,4);!St.__s&&I$(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,Tt.__h.push(n))}function O(e){return Qu=5,ps(function(){return{current:e}},[])}function ps(e,t){var n=Hl(pr++,7);return I$(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function R$(){var e=Hl(pr++,11);if(!e.__){for(var t=Tt.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+"-"+n[1]++}return e.__}function FM(){var e;do{for(;e=M$.shift();)try{Ul(e)}catch(n){St.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=Cy.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Ul),t.__h.some(L$),t.__h=[]}catch(n){t.__h=[],St.__e(n,e.__v)}}}while(M$.length)}function KM(e){var t,n=function(){clearTimeout(s),Sy&&cancelAnimationFrame(t),setTimeout(e)},s=setTimeout(n,35);Sy&&(t=requestAnimationFrame(n))}function Ty(e){e!=1&&by==St.requestAnimationFrame||((by=St.requestAnimationFrame)||KM)(FM)}function Ul(e){var t=Tt,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),Tt=t}function L$(e){var t=Tt;e.__c=e.__(),Tt=t}function I$(e,t){return!e||e.length!=t.length||t.some(function(n,s){return!D$(n,e[s])})}function Oy(e,t){return typeof t=="function"?t(e):t}var pr,Tt,P$,by,D$,Qu,Cy,M$,St,vy,ky,yy,wy,xy,_y,Sy,B=b(()=>{ur();D$=Object.is,Qu=0,Cy=[],M$=[],St=Ue,vy=St.__b,ky=St.__r,yy=St.diffed,wy=St.__c,xy=St.unmount,_y=St.__;St.__b=function(e){Tt=null,vy&&vy(e)},St.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),_y&&_y(e,t)},St.__r=function(e){ky&&ky(e),pr=0;var t=(Tt=e.__c).__H;t&&(P$==Tt?Tt.__h=[]:(t.__h.some(Ul),t.__h.some(L$),pr=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),P$=Tt},St.diffed=function(e){yy&&yy(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Ty(Cy.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),P$=Tt=null},St.__c=function(e,t){t.some(function(n){try{n.__h.some(Ul),n.__h=n.__h.filter(function(s){return!s.__||L$(s)})}catch(s){n.__h=[function(){throw s}]}}),wy&&wy(e,t)},St.unmount=function(e){xy&&xy(e);var t,n,s=e.__c;s&&s.__H&&(s.__H.__.some(function(a){try{if(a.__P&&a.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}a.__P=n,Ty(M$.push(a))}else Ul(a)}catch(i){t=i}}),s.__H=void 0,t&&St.__e(t,s.__v))};Sy=typeof requestAnimationFrame=="function"});function tp(){if(ms>1){ms--;return}let e,t=!1;for((function(){let n=Zu;for(Zu=void 0;n!==void 0;){let s=n.S;if(s.v===n.v)for(let a=s.t;a!==void 0;a=a.x)a.i===n.i&&(a.i=s.i);n=n.o}})();Gl!==void 0;){let n=Gl;for(Gl=void 0,Xu++;n!==void 0;){let s=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&Ay(n))try{n.c()}catch(a){t||(e=a,t=!0)}n=s}}if(Xu=0,ms--,t)throw e}function mr(e){if(ms>0)return e();z$=++qM,ms++;try{return e()}finally{tp()}}function qt(e){let t=ut,n=Yl;ut=void 0,Yl=void 0;try{return e()}finally{ut=t,Yl=n}}function Ey(e){if(ut===void 0)return;let t=e.n;if(t===void 0||t.t!==ut)return t={i:0,S:e,p:ut.s,n:void 0,t:ut,e:void 0,x:void 0,r:t},ut.s!==void 0&&(ut.s.n=t),ut.s=t,e.n=t,32&ut.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=ut.s,t.n=void 0,ut.s.n=t,ut.s=t),t}function zt(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}function T(e,t){return new zt(e,t)}function Ay(e){for(let t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function Ny(e){for(let t=e.s;t!==void 0;t=t.n){let n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function Py(e){let t,n=e.s;for(;n!==void 0;){let s=n.p;n.i===-1?(n.S.U(n),s!==void 0&&(s.n=n.n),n.n!==void 0&&(n.n.p=s)):t=n,n.S.n=n.r,n.r!==void 0&&(n.r=void 0),n=s}e.s=t}function dr(e,t){zt.call(this,void 0,t),this.x=e,this.s=void 0,this.g=ep-1,this.f=4}function $e(e,t){return new dr(e,t)}function Dy(e){let t=e.j;if(e.j=void 0,typeof t=="function"){ms++;let n=ut;ut=void 0;try{t()}catch(s){throw e.f&=-2,e.f|=8,B$(e),s}finally{ut=n,tp()}}}function B$(e){for(let t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,Dy(e)}function UM(e){if(ut!==this)throw new Error("Out-of-order effect");Py(this),ut=e,this.f&=-2;try{8&this.f&&B$(this)}finally{tp()}}function ci(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,Yl&&Yl.push(this)}function he(e,t){let n=new ci(e,t);try{n.c()}catch(a){throw n.d(),a}let s=n.d.bind(n);return s[Symbol.dispose]=s,s}var jM,ut,Yl,Gl,Zu,ms,Xu,qM,z$,ep,W$=b(()=>{jM=Symbol.for("preact-signals");ms=0,Xu=0,qM=0,z$=0,ep=0;zt.prototype.brand=jM;zt.prototype.h=function(){return!0};zt.prototype.S=function(e){let t=this.t;t!==e&&e.e===void 0&&(e.x=t,this.t=e,t!==void 0?t.e=e:qt(()=>{var n;(n=this.W)==null||n.call(this)}))};zt.prototype.U=function(e){if(this.t!==void 0){let t=e.e,n=e.x;t!==void 0&&(t.x=n,e.e=void 0),n!==void 0&&(n.e=t,e.x=void 0),e===this.t&&(this.t=n,n===void 0&&qt(()=>{var s;(s=this.Z)==null||s.call(this)}))}};zt.prototype.subscribe=function(e){return he(()=>{let t=this.value;qt(()=>e(t))},{name:"sub"})};zt.prototype.valueOf=function(){return this.value};zt.prototype.toString=function(){return this.value+""};zt.prototype.toJSON=function(){return this.value};zt.prototype.peek=function(){return qt(()=>this.value)};Object.defineProperty(zt.prototype,"value",{get(){let e=Ey(this);return e!==void 0&&(e.i=this.i),this.v},set(e){if(e!==this.v){if(Xu>100)throw new Error("Cycle detected");(function(t){ms!==0&&Xu===0&&t.l!==z$&&(t.l=z$,Zu={S:t,v:t.v,i:t.i,o:Zu})})(this),this.v=e,this.i++,ep++,ms++;try{for(let t=this.t;t!==void 0;t=t.x)t.t.N()}finally{tp()}}}});dr.prototype=new zt;dr.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===ep))return!0;if(this.g=ep,this.f|=1,this.i>0&&!Ay(this))return this.f&=-2,!0;let e=ut;try{Ny(this),ut=this;let t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(t){this.v=t,this.f|=16,this.i++}return ut=e,Py(this),this.f&=-2,!0};dr.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(let t=this.s;t!==void 0;t=t.n)t.S.S(t)}zt.prototype.S.call(this,e)};dr.prototype.U=function(e){if(this.t!==void 0&&(zt.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(let t=this.s;t!==void 0;t=t.n)t.S.U(t)}};dr.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(let e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(dr.prototype,"value",{get(){if(1&this.f)throw new Error("Cycle detected");let e=Ey(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});ci.prototype.c=function(){let e=this.S();try{if(8&this.f||this.x===void 0)return;let t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};ci.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Dy(this),Ny(this),ms++;let e=ut;return ut=this,UM.bind(this,e)};ci.prototype.N=function(){2&this.f||(this.f|=2,this.u=Gl,Gl=this)};ci.prototype.d=function(){this.f|=8,1&this.f||B$(this)};ci.prototype.dispose=function(){this.d()}});function ui(e,t){Ue[e]=t.bind(null,Ue[e]||(()=>{}))}function Vl(e){if(np){let t=np;np=void 0,t()}np=e&&e.S()}function Ry({data:e}){let t=GM(e);t.name="ReactiveDom",t.value=e;let[n,s]=ps(()=>{let a=this,i=this.__v;for(;i=i.__;)if(i.__c){i.__c.__$f|=4;break}let l=$e(()=>{let m=t.value.value;return m===0?0:m===!0?"":m||""}),c=$e(()=>!Array.isArray(l.value)&&!_$(l.value)),u=he(function(){if(this.N=Iy,c.value){let m=l.value;a.__v&&a.__v.__e&&a.__v.__e.nodeType===3&&(a.__v.__e.data=m)}}),p=this.__$u.d;return this.__$u.d=function(){u(),p.call(this)},[c,l]},[]);return n.value?s.peek():s.value}function YM(e,t,n,s){let a=t in e&&e.ownerSVGElement===void 0,i=T(n);return{o:(l,c)=>{i.value=l,s=c},d:he(function(){this.N=Iy;let l=i.value.value;s[t]!==l&&(s[t]=l,a?e[t]=l:l!=null&&(l!==!1||t[4]==="-")?e.setAttribute(t,l):e.removeAttribute(t))})}}function GM(e,t){return ps(()=>T(e,t),[])}function JM(){mr(()=>{let e;for(;e=Ly.shift();)My.call(e)})}function Iy(){Ly.push(this)===1&&(Ue.requestAnimationFrame||VM)(JM)}var HM,My,op,np,Ly,VM,se=b(()=>{ur();B();W$();W$();HM=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__,Ly=[];he(function(){My=this.N})();Ry.displayName="ReactiveTextNode";Object.defineProperties(zt.prototype,{constructor:{configurable:!0,value:Ju(cr,null).constructor},type:{configurable:!0,value:Ry},props:{configurable:!0,get(){let e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});ui("__b",(e,t)=>{if(Vl(),op=void 0,typeof t.type=="string"){let n,s=t.props;for(let a in s){if(a==="children")continue;let i=s[a];i instanceof zt&&(n||(t.__np=n={}),n[a]=i,s[a]=i.peek())}}e(t)});ui("__r",(e,t)=>{if(e(t),t.type!==cr){Vl();let n,s=t.__c;s&&(s.__$f&=-2,n=s.__$u,n===void 0&&(s.__$u=n=(function(a,i){let l;return he(function(){l=this},{name:i}),l.c=a,l})((function(a){return function(){var i;HM&&((i=this.y)==null||i.call(this)),a.__$f|=1,a.setState({})}})(s),typeof t.type=="function"?t.type.displayName||t.type.name:""))),op=s,Vl(n)}});ui("__e",(e,t,n,s)=>{Vl(),op=void 0,e(t,n,s)});ui("diffed",(e,t)=>{Vl(),op=void 0;let n;if(typeof t.type=="string"&&(n=t.__e)){let s=t.__np,a=t.props,i=n.U;if(i)for(let l in i){let c=i[l];c===void 0||s&&l in s||(c.d(),i[l]=void 0)}if(s){i||(i={},n.U=i);for(let l in s){let c=i[l],u=s[l];c===void 0?(c=YM(n,l,u,a),i[l]=c):c.o(u,a)}}}e(t)});ui("unmount",(e,t)=>{if(typeof t.type=="string"){let n=t.__e;if(n){let a=n.U;if(a){n.U=void 0;for(let i in a){let l=a[i];l&&l.d()}}}let s=t.__np;if(s){let a=t.props;for(let i in s)a[i]=s[i]}t.__np=void 0}else{let n=t.__c;if(n){n.__$f|=8;let s=n.__$u;s&&(n.__$u=void 0,s.d())}}e(t)});ui("__h",(e,t,n,s)=>{s<3&&(t.__$f|=2),e(t,n,s)});Bo.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;let n=this.__$u,s=n&&n.s!==void 0;for(let a in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){let a=2&this.__$f;if(!(s||a||4&this.__$f)||1&this.__$f)return!0}else if(!(s||4&this.__$f)||3&this.__$f)return!0;for(let a in e)if(a!=="__source"&&e[a]!==this.props[a])return!0;for(let a in this.props)if(!(a in e))return!0;return!1};VM=e=>{queueMicrotask(()=>{queueMicrotask(e)})}});function la(){if(crypto.randomUUID)return crypto.randomUUID();let e=crypto.getRandomValues(new Uint8Array(16));e[6]=e[6]&15|64,e[8]=e[8]&63|128;let t=[...e].map(n=>n.toString(16).padStart(2,"0")).join("");return[t.slice(0,8),t.slice(8,12),t.slice(12,16),t.slice(16,20),t.slice(20)].join("-")}var sp=b(()=>{});async function Jl(e){let t=QM.includes(e)?e:K$(),s=await(await fetch(new URL(`../../i18n/${t}.json`,import.meta.url))).json();zy=new Intl.PluralRules(t),document.documentElement.lang=t,F$.value=s,ze.value=t}function o(e,t){return By(F$.value[e]||e,t)}function S(e,t,n,s){let a=F$.value[e],i=Array.isArray(a)?a[ZM(n)]:n===1?e:t;return By(i,{n,...s})}function ZM(e){let t=zy.select(e);return ze.value!=="ru"?t==="one"?0:1:{one:0,few:1}[t]??2}function By(e,t){return t?e.replace(/\{(\w+)\}/g,(n,s)=>t[s]??n):e}function pt(e,t){return e.split(/(\{\w+\})/).map(n=>{let s=/^\{(\w+)\}$/.exec(n);return s&&s[1]in t?t[s[1]]:n})}var F$,ze,zy,QM,K$,x=b(()=>{se();F$=T({}),ze=T("en"),zy=new Intl.PluralRules("en"),QM=["ru","en"],K$=()=>navigator.language.toLowerCase().startsWith("ru")?"ru":"en"});async function Oe(e,t,n){let s,a=n===void 0?void 0:JSON.stringify(n);try{s=await fetch(t,{method:e,headers:n===void 0?{}:{"Content-Type":"application/json"},body:a,keepalive:a!==void 0&&a.length<tL,signal:AbortSignal.timeout(XM)})}catch(c){throw new Y(0,c.name==="TimeoutError"?"timeout":"offline")}let i=await nL(s);if(s.ok)return i;let l=i?.code??`http-${s.status}`;throw s.status===401&&l!=="wrong-password"&&qe.value==="in"&&(qe.value="expired"),new Y(s.status,l,i??{})}async function nL(e){if(e.status===204)return null;try{return await e.json()}catch{return null}}async function F(e,t,{method:n="POST",key:s=la()}={}){try{return await Oe(n,e,{...t,key:s})}catch(a){if(!a.offline)throw a;return await new Promise(i=>setTimeout(i,eL)),Oe(n,e,{...t,key:s})}}function z(e){if(e.offline&&e.status===0)return e.code==="timeout"?o("The server did not answer within 10 seconds."):o("No connection to the server.");let t={"not-found":()=>o("This no longer exists, or you have no access to it."),forbidden:()=>o("You do not have permission to do this."),"signed-out":()=>o("Your session has expired."),"key-reused":()=>o("This was already sent with a different text."),"cannot-answer":()=>o("This colleague cannot reply in this channel."),"team-cannot-answer":()=>o("Nobody in this team can reply in this channel."),"team-gone":()=>o("This team no longer exists."),"tag-gone":()=>o("This tag was deleted."),"tag-exists":()=>o("A tag with this name already exists."),"too-many-tags":()=>o("A conversation has at most 30 tags."),merged:()=>o("This tag was merged into another one."),"team-exists":()=>o("A team with this name already exists."),"rate-limited":()=>o("Too many attempts. Try again in a few minutes."),"no-candidates":()=>o("Nobody can take these conversations."),"operator-gone":()=>o("This no longer exists, or you have no access to it."),closed:()=>o("The conversation is closed."),"invalid-time":()=>o("Choose a time within the next year."),"nothing-to-undo":()=>o("Nothing to undo: this has been changed since."),"too-late":()=>o("More than 7 days have passed, this can no longer be undone."),"client-not-started":()=>o("The client must write first in this channel."),"no-address":()=>o("The client has no address in this channel."),"address-wrong":()=>o("Emails cannot be sent to this address."),"invalid-subject":()=>o("This subject cannot be sent."),"cannot-check":()=>o("This platform cannot tell whether the message arrived."),"not-uncertain":()=>o("The delivery state is already known."),"edit-in-progress":()=>o("An earlier change to this message is still being sent. Try again in a moment."),"not-supported":()=>o("This channel does not support this."),"channel-removed":()=>o("The channel was disconnected."),blocked:()=>o("The client has blocked us."),invalid:()=>o("The server did not accept these values. Check them and try again."),"search-busy":()=>o("Your earlier searches are still running. Try again in a moment."),"too-slow":()=>o("The search took too long. Try a rarer word, or several words."),"no-space":()=>o("The server's disk is full."),"read-only":()=>o("The server cannot save anything: its disk is read-only."),"disk-fault":()=>o("The server cannot save anything: its disk fails."),"database-damaged":()=>o("The server cannot save anything: its database is damaged.")}[e.code];return t?t():o("Something went wrong. Try again. Code {code}.",{code:e.status||e.code})}var XM,eL,qe,Y,tL,j,V=b(()=>{se();sp();x();XM=1e4,eL=700,qe=T("unknown"),Y=class extends Error{constructor(t,n,s={}){super(n),this.status=t,this.code=n,this.detail=s}get offline(){return this.status===0||[502,503,504].includes(this.status)}},tL=16384;j=e=>Oe("GET",e)});function Ky(e){var t=Wy.get(this);return t||(t=new Map,Wy.set(this,t)),(t=Fy(this,t.get(e)||(t.set(e,t=(function(n){for(var s,a,i=1,l="",c="",u=[0],p=function(f){i===1&&(f||(l=l.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,f,l):i===3&&(f||l)?(u.push(3,f,l),i=2):i===2&&l==="..."&&f?u.push(4,f,0):i===2&&l&&!f?u.push(5,0,!0,l):i>=5&&((l||!f&&i===5)&&(u.push(i,0,l,a),i=6),f&&(u.push(i,f,0,a),i=6)),l=""},m=0;m<n.length;m++){m&&(i===1&&p(),p(m));for(var h=0;h<n[m].length;h++)s=n[m][h],i===1?s==="<"?(p(),u=[u],i=3):l+=s:i===4?l==="--"&&s===">"?(i=1,l=""):l=s+l[0]:c?s===c?c="":l+=s:s==='"'||s==="'"?c=s:s===">"?(p(),i=1):i&&(s==="="?(i=5,a=l,l=""):s==="/"&&(i<5||n[m][h+1]===">")?(p(),i===3&&(u=u[0]),i=u,(u=u[0]).push(2,0,i),i=0):s===" "||s==="	"||s===`
`||s==="\r"?(p(),i=2):l+=s),i===3&&l==="!--"&&(i=4,u=u[0])}return p(),u})(e)),t),arguments,[])).length>1?t:t[0]}var Fy,Wy,jy=b(()=>{Fy=function(e,t,n,s){var a;t[0]=0;for(var i=1;i<t.length;i++){var l=t[i++],c=t[i]?(t[0]|=l?1:2,n[t[i++]]):t[++i];l===3?s[0]=c:l===4?s[1]=Object.assign(s[1]||{},c):l===5?(s[1]=s[1]||{})[t[++i]]=c:l===6?s[1][t[++i]]+=c+"":l?(a=e.apply(c,Fy(e,c,n,["",null])),s.push(a),c[0]?t[0]|=2:(t[i-2]=0,t[i]=a)):s.push(c)}return s},Wy=new Map});var r,C=b(()=>{ur();jy();r=Ky.bind(function(...t){return this[0]=3,Ju(...t)})});function qy(e){let t=e??"",n=Je(t);return aL(n)&&sL.test(t.slice(n.length))}function bo(e){if(!j$.has(e)){let t=e.split(".").slice(1),n=s=>(t.find(a=>a.startsWith(s+"-"))??"").split("-").slice(1);j$.set(e,{tags:n("tag").map(Number),priorities:n("priority").map(s=>q$[s])})}return j$.get(e)}function ap(e,{tags:t=[],priorities:n=[]}){let s=Object.keys(q$).filter(i=>n.includes(q$[i])),a=[...t].sort((i,l)=>i-l);return[e,a.length&&["tag",...a].join("-"),s.length&&["priority",...s].join("-")].filter(Boolean).join(".")}function ds(e){return e.includes(".")}var oL,sL,q$,aL,Je,ca,j$,Zn=b(()=>{oL=["mine","unassigned","all","waiting","unread","mentions","following","snoozed","untagged","closed","failed"],sL=/^(\.tag(-[1-9]\d{0,14}){1,20})?(\.priority(-(high|medium|low)){1,3})?$/,q$={high:1,medium:0,low:-1},aL=e=>oL.includes(e)||/^team-[1-9]\d{0,14}$/.test(e),Je=e=>e.split(".",1)[0],ca=e=>e.startsWith("team-")?Number(Je(e).slice(5)):null;j$=new Map});function $n(e,t){let n=Je(e);return n==="snoozed"||n==="mentions"?"urgent":n==="closed"?t==="oldest"?"oldest":"newest":t}function ua(e,t,n){if(ds(t)&&!pL(e,bo(t)))return!1;let s=ca(t);return s===null?uL[Je(t)](e,n):fs(e)&&e.team_id===s}function Hy(e){return e.waiting_since===null?Ql-e.last_at:e.due_at??e.waiting_since+rL}function U$(e,t,n,s){let a=Je(t);if(a==="snoozed")return[e.snooze?.until??Ql,e.id];if(a==="mentions"){let i=s.mentions[e.id];return[-((i?.no!=null?Ql:0)+(i?.at??0)),-e.id]}return mL[$n(a,n)](e,s)}function Gy(e,t,n,s,a){if(!ua(e,t,s))return null;let i=U$(e,t,n,s);return a&&H$(i,a)>0?null:[i[0],i[1],e.id]}function pi(e,t,n,s,a){return Vy(e,t,n,s,a).map(i=>i[2])}function Vy(e,t,n,s,a){let i=[];for(let l in e){let c=Gy(e[l],t,n,s,a);c&&i.push(c)}return i.sort(H$)}function Jy(){let e=null;return(t,n,s,a,i)=>{let l=e&&e.view===n&&e.sort===s&&e.edge===i&&hL(e.who,a,n,s),c=l?gL(e.dialogs,t):null,u=c&&c.size<=fL?bL(e.entries,c,t,n,s,a,i):Vy(t,n,s,a,i),p=l&&kL(e.entries,u)?e.ids:u.map(m=>m[2]);return e={dialogs:t,view:n,sort:s,who:a,edge:i,entries:u,ids:p},p}}function hL(e,t,n,s){return s==="assignee"&&e.operators!==t.operators?!1:e.id===t.id&&($L[Je(n)]??[]).every(a=>e[a]===t[a])}function gL(e,t){let n=new Set;if(e===t)return n;for(let s in t)t[s]!==e[s]&&n.add(Number(s));for(let s in e)s in t||n.add(Number(s));return n}function bL(e,t,n,s,a,i,l){if(!t.size)return e;let c=e.filter(u=>!t.has(u[2]));for(let u of t){let p=n[u]&&Gy(n[u],s,a,i,l);p&&c.splice(vL(c,p),0,p)}return c}function vL(e,t){let n=0,s=e.length;for(;n<s;){let a=n+s>>1;H$(e[a],t)<0?n=a+1:s=a}return n}function Qy(e,t,{busy:n,keep:s}){if(e===t)return{shown:e,queued:[]};if(!n)return{shown:wL(e,t,s),queued:[]};let a=new Set(e),i=yL(a,t),l=[],c=[];return t.forEach((u,p)=>{a.has(u)||(p>i?l.push(u):c.push(u))}),{shown:l.length?[...e,...l]:e,queued:c}}function yL(e,t){for(let n=t.length-1;n>=0;n-=1)if(e.has(t[n]))return n;return-1}function wL(e,t,n){if(n===null||t.includes(n))return t;let s=e.indexOf(n);if(s<0)return t;let a=[...t];return a.splice(Math.min(s,a.length),0,n),a}function Zy(e,t,n){let s=new Map(n.map((a,i)=>[a,i]));if(s.has(e.id))return s.get(e.id);for(let a=Math.max(0,t.indexOf(e.id));a<t.length;a+=1)if(s.has(t[a]))return s.get(t[a]);return null}var Ql,rL,iL,lL,Yy,fs,cL,uL,pL,Uy,mL,dL,H$,fL,$L,kL,Xn=b(()=>{Zn();Ql=10**14,rL=60*6e4,iL=720*60*6e4,lL=40,Yy=["urgent","newest","oldest","longest","priority","client","assignee"];fs=e=>e.state==="open"&&!e.snooze,cL=(e,t)=>e.client_count>(t.marks[e.id]??1/0),uL={mine:(e,t)=>fs(e)&&e.assignee_id===t.id,unassigned:e=>fs(e)&&e.assignee_id===null,all:fs,waiting:e=>fs(e)&&e.waiting_since!==null,unread:(e,t)=>fs(e)&&cL(e,t)&&(e.assignee_id===t.id||e.assignee_id===null||!!t.follows[e.id]),mentions:(e,t)=>{let n=t.mentions[e.id];return!!n&&(n.no!==null||n.at>Date.now()-iL)},following:(e,t)=>e.state==="open"&&!!t.follows[e.id],snoozed:e=>e.state==="open"&&!!e.snooze,untagged:e=>fs(e)&&!e.tagged,closed:e=>e.state==="closed",failed:e=>e.state==="open"&&!!e.failed};pL=(e,{tags:t,priorities:n})=>(!t.length||e.tags.some(s=>t.includes(s)))&&(!n.length||n.includes(e.priority)),Uy=e=>[...e??""].slice(0,lL).join("");mL={urgent:e=>[Hy(e),e.id],newest:e=>[-e.last_at,-e.id],oldest:e=>[e.last_at,e.id],longest:e=>[e.waiting_since??Ql+e.last_at,e.id],priority:e=>[Hy(e)+(1-e.priority)*2*Ql,e.id],client:e=>[Uy(e.name),e.id],assignee:(e,t)=>[Uy(t.operators[e.assignee_id]?.name),e.id]};dL=(e,t)=>e<t?-1:e>t?1:0,H$=(e,t)=>dL(e[0],t[0])||e[1]-t[1];fL=64;$L={unread:["marks","follows"],following:["follows"],mentions:["mentions"]};kL=(e,t)=>e===t||e.length===t.length&&e.every((n,s)=>n[2]===t[s][2])});function at(e,{map:t=null,put:n=(l,c,u)=>{l[t][c]=u},leaves:s=t?[t]:[],accepts:a=xL,snapshot:i=_L}){$s.set(e,{map:t,write:n,leaves:s,accepts:a,snapshot:i})}function tw({k:e,of:t}){if(e==="gone")return $s.get(t)?.leaves??[];let n=$s.get(e)?.map;return n?[n]:[]}function hn(e,...t){let n={...e};for(let s of t)n[s]={...e[s]};return n}function rp(e,t,n){return(e.revs[t]??-1)>n?!1:(e.revs[t]=n,!0)}function Wo(e,t,n,s,a){let i=$s.get(t);i?.accepts(e,a)&&rp(e,t+n,s)&&i.write(e,n,a)}function ow(e,t,n,s){let a=$s.get(t);if(a&&rp(e,t+n,s))for(let i of a.leaves)delete e[i][n]}function sw(e,t,n){for(let[s,{snapshot:a}]of $s)for(let[i,l]of a(t))Wo(e,s,i,n,l)}var $s,xL,_L,Xy,Y$,ew,nw,ip=b(()=>{$s=new Map,xL=()=>!0,_L=()=>[];Xy=e=>$s.get(e).map,Y$=()=>[...$s.values()].map(e=>e.map).filter(Boolean),ew=()=>Object.fromEntries(Y$().map(e=>[e,{}]));nw=(e,t,n,s)=>$s.get(t).write(e,n,s)});function lp(){return{ready:!1,cursor:null,company:null,automation:null,version:"",demo:!1,me:null,preferences:null,counts:CL,room:rw,recent:[],revs:{},views:{},...ew()}}function iw(e,t){let n=VL[t.t];return n?n(e,t):e}function cw(e){let t=Object.keys(e.items).map(Number).sort((n,s)=>n-s);for(let n=1;n<t.length;n+=1)if(t[n]!==t[n-1]+1)return t[n-1];return null}function OL(e,t,n){if(e.operators[t]=n,e.me?.id!==t)return;let{name:s,role:a,presence:i,status_id:l}=n;e.me={...e.me,name:s,role:a,presence:i,status_id:l}}function EL(e,t,n){n.at||n.no?e.mentions[t]={no:n.no??null,at:n.at??0}:delete e.mentions[t]}function AL(e,t,n){let s=e.logs[n.dialog_id];e.logs[n.dialog_id]={...s,items:{...s.items,[n.no]:n},seen:Math.max(s.seen,n.no)}}function NL(e,t){let n=e.logs[t.dialog_id];return!n||n.loaded&&t.no<G$(n)||n.later&&t.no>V$(n)}function G$(e){let t=1/0;for(let n in e.items)t=Math.min(t,Number(n));return t}function V$(e){let t=0;for(let n in e.items)t=Math.max(t,Number(n));return t}function PL(e,{data:t,reset:n}){let s=n?{...lp(),recent:e.recent}:e,a=hn(s,"revs",...Y$()),i=gn(t.cursor);return Object.assign(a,{ready:!0,cursor:t.cursor,version:t.version,demo:t.demo,me:t.me,counts:t.counts}),sw(a,t,i),a}function DL(e,{view:t,sort:n,data:s}){let a=hn(e,"dialogs","marks","mentions","revs","views"),i=gn(s.cursor);for(let c of s.items)Wo(a,"dialog",c.id,i,c);for(let c in s.marks)Wo(a,"mark",Number(c),i,{read_no:s.marks[c]});for(let[c,u]of uw(s))Wo(a,"mention",c,i,u);let l=s.items.at(-1);return a.views[Fo(t,n)]={loaded:!0,next:s.next,edge:s.next&&l?U$(l,t,n,pa(a)):null},a}function ML(e,{data:t}){let n=hn(e,"dialogs","marks","contacts","logs","revs"),s=gn(t.cursor),{id:a}=t.dialog;return Wo(n,"dialog",a,s,t.dialog),Wo(n,"mark",a,s,{read_no:t.mark}),Wo(n,"contact",t.contact.id,s,t.contact),n.logs[a]?.later&&mw(n,a),Q$(n,a,s,t.messages,{more:!!t.more,later:!1}),n}function LL(e,{id:t,data:n}){if(!e.logs[t])return e;let s=hn(e,"logs","revs");mw(s,t);let a=n.messages.at(-1)?.no??0;return Q$(s,t,gn(n.cursor),n.messages,{more:!!n.more,later:a<(e.dialogs[t]?.last_no??0)}),s}function Q$(e,t,n,s,a){let i=e.logs[t]??J$(),l={...i.items};for(let c of s)rp(e,"message"+c.id,n)&&(l[c.no]=c);e.logs[t]={...i,items:l,loaded:!0,seen:Math.max(i.seen,s.at(-1)?.no??0),...a}}function pw(e,t,n){let s=e.logs[t],a=Object.keys(s.items).map(Number).sort((c,u)=>c-u),i=a.length-aw;if(i<=0)return;let l={...s.items};for(let c of n==="before"?a.slice(-i):a.slice(0,i))delete e.revs["message"+l[c].id],delete l[c];e.logs[t]={...s,items:l,...n==="before"?{later:!0}:{more:!0}}}function mw(e,t){let{seen:n}=e.logs[t];dw(e,t),e.logs[t]={...J$(),seen:n}}function RL(e,t,n){let[s,a]=[t[0]?.no,t.at(-1)?.no];return!t.length||!Object.keys(e.items).length?!0:n==="before"?a+1>=G$(e)&&s<=V$(e):s-1<=V$(e)&&a>=G$(e)}function IL(e,{id:t,data:n,side:s}){if(!e.logs[t]||s&&!RL(e.logs[t],n.messages,s))return e;let a=hn(e,"logs","revs"),{later:i}=a.logs[t],l=s==="before"?{more:!!n.more}:{later:i&&!!n.more};return Q$(a,t,gn(n.cursor),n.messages,l),s&&pw(a,t,s),a}function zL(e,{id:t}){let n=hn(e,"logs","revs");n.recent=[t,...e.recent.filter(s=>s!==t)].slice(0,SL),n.logs[t]??=J$();for(let s in n.logs)n.recent.includes(Number(s))||dw(n,s);return n}function dw(e,t){for(let n of Object.values(e.logs[t].items))delete e.revs["message"+n.id];delete e.logs[t]}function BL(e,t){let n=hn(e,"revs",...new Set(t.rows.flatMap(tw)));for(let s of t.rows)s.k==="gone"?ow(n,s.of,s.id,s.rev):Wo(n,s.k,s.id,s.rev,s.row);if(n.cursor=t.cursor,t.rows.some(s=>s.k==="message"))for(let s in n.logs)Object.keys(n.logs[s].items).length>aw*2&&pw(n,s,"after");return Object.keys(n.dialogs).length>n.room?WL(n):n}function WL(e){let t=hn(e,"dialogs","marks"),n=new Set(t.recent);for(let s in t.views){let[a,i]=s.split(":");for(let l of pi(t.dialogs,a,i,pa(t),t.views[s].edge))n.add(l)}for(let s in t.dialogs)if(!n.has(Number(s))){for(let a of["dialog","mark"])delete t.revs[a+s];delete t.dialogs[s],delete t.marks[s]}return t.room=Math.max(rw,n.size+TL),t}function FL(e,{dialog:t,message:n,sentAtRev:s}){let a=hn(e,"dialogs","logs");if(t&&(e.revs["dialog"+t.id]??-1)===s&&(a.dialogs[t.id]=t),n){let i=e.logs[n.dialog_id];i&&!i.later&&!i.items[n.no]&&(a.logs[n.dialog_id]={...i,items:{...i.items,[n.no]:n},seen:Math.max(i.seen,n.no)})}return a}function KL(e,{id:t,client_no:n}){if((e.marks[t]??0)>=n)return e;let s=hn(e,"marks");return s.marks[t]=n,s}function jL(e,{data:t}){let n=hn(e,"notifications","revs");for(let s of t.items)Wo(n,"notice",s.id,gn(t.cursor),s);return n}function qL(e,{row:t}){return{...e,preferences:t}}function UL(e,{id:t,read_no:n}){let s=hn(e,"marks");return s.marks[t]=n,s}function HL(e,{row:t}){return{...e,me:{...e.me,...t}}}function YL(e,{row:t}){let n=hn(e,"contacts");return n.contacts[t.id]=t,n}function GL(e,{id:t,on:n}){let s=hn(e,"follows");return nw(s,"follow",t,{on:n}),s}var SL,aw,rw,TL,CL,pa,gn,lw,bn,J$,mi,uw,Fo,VL,Jt=b(()=>{Xn();ip();ip();SL=8,aw=360,rw=3e3,TL=500,CL={mine:0,unassigned:0,all:0,mine_unread:0,waiting:0,unread:0,mentions:0,following:0,snoozed:0,untagged:0,failed:0,notifications:0,teams:{},tasks:{open:0,late:0,mine:0,mine_late:0,free:0}},pa=e=>({id:e.me?.id,marks:e.marks,follows:e.follows,mentions:e.mentions,operators:e.operators});gn=e=>Number(String(e).split(":").pop()),lw=(e,t)=>{let n=e.marks[t.id];return n===void 0?0:Math.max(0,t.client_count-n)};bn=e=>Object.values(e.items).sort((t,n)=>t.no-n.no),J$=()=>({items:{},more:!1,later:!1,loaded:!1,seen:0}),mi=(e=[])=>e.map(t=>[t.id,t]);at("dialog",{map:"dialogs",leaves:["dialogs","logs","marks"]});at("mark",{map:"marks",put:(e,t,n)=>{e.marks[t]=n.read_no}});at("contact",{map:"contacts"});at("operator",{map:"operators",put:OL,snapshot:e=>mi(e.operators)});at("channel",{map:"channels",snapshot:e=>mi(e.channels)});at("hours",{map:"hours",snapshot:e=>mi(e.hours)});at("tag",{map:"tags",snapshot:e=>mi(e.tags)});at("company",{put:(e,t,n)=>{e.company=n},snapshot:e=>[[e.company.id,e.company]]});at("automation",{put:(e,t,n)=>{e.automation=n},snapshot:e=>[[e.automation.id,e.automation]]});at("team",{map:"teams",snapshot:e=>mi(e.teams)});at("status",{map:"statuses",snapshot:e=>mi(e.statuses)});at("follow",{map:"follows",put:(e,t,n)=>{n.on?e.follows[t]=!0:delete e.follows[t]},snapshot:e=>(e.follows??[]).map(t=>[t,{on:!0}])});at("mention",{map:"mentions",put:EL,snapshot:e=>uw(e)});at("me",{put:(e,t,n)=>{e.me={...e.me,...n}}});at("counts",{put:(e,t,n)=>{e.counts=n}});at("preferences",{put:(e,t,n)=>{e.preferences=n},snapshot:e=>[[0,e.preferences]]});at("notice",{map:"notifications",put:(e,t,n)=>{n.id?e.notifications[t]=n:delete e.notifications[t]}});at("message",{map:"logs",put:AL,leaves:[],accepts:(e,t)=>!NL(e,t)});uw=({mentions:e={}})=>Object.entries(e).map(([t,n])=>[Number(t),n]);Fo=(e,t)=>`${e}:${t}`;VL={start:PL,page:DL,dialog:ML,around:LL,log:IL,opened:zL,rows:BL,result:FL,read:KL,unreadFrom:UL,me:HL,preferences:qL,bell:jL,contact:YL,follow:GL,forget:()=>lp()}});function le(e){X.value=iw(X.value,e)}var X,JL,vn,ae,ma,Ee,Ye,bt,De,cp,ge,Ge,hs,eo,vo,di,gs,Zl,da,Xl,P,fi,fa,$i,wt,L=b(()=>{se();Jt();ip();X=T(lp());JL={},vn=e=>$e(()=>X.value[Xy(e)]??JL),ae=vn("dialog"),ma=vn("mark"),Ee=vn("operator"),Ye=vn("channel"),bt=vn("message"),De=$e(()=>X.value.counts),cp=$e(()=>X.value.views),ge=$e(()=>X.value.preferences),Ge=vn("team"),hs=vn("status"),eo=vn("hours"),vo=vn("tag"),di=$e(()=>X.value.company),gs=vn("follow"),Zl=vn("mention"),da=()=>pa({me:P.value,marks:ma.value,follows:gs.value,mentions:Zl.value,operators:Ee.value}),Xl=vn("notice"),P=$e(()=>X.value.me),fi=$e(()=>De.value.mine_unread+De.value.unassigned),fa=e=>X.value.revs["dialog"+e]??-1,$i=e=>lw({marks:ma.value},e),wt=e=>Ye.value[e.channel_id]});function XL(e,t,n){let s=hi(e);return{layout:s?"full":e==="board"?"board":"list",task:s??hi(t),tasksView:n.get("view"),tasksSort:n.get("sort")}}function $w(e){ec.peek().startsWith("/inbox")&&(fw=ec.peek()),ec.value=e}function hw(e){return tc=e,()=>{tc===e&&(tc=null)}}function M(e,{replace:t=!1,sure:n=!1}={}){e===up()||!n&&gw(e)||(history[t?"replaceState":"pushState"](null,"",e),$w(e))}function ko(e="list",{task:t=null,view:n=null,sort:s=null}={}){let a=new URLSearchParams({...n&&{view:n},...s&&{sort:s}}).toString();return`/tasks/${e}${t?`/${t}`:""}${a?`?${a}`:""}`}var up,ec,hi,QL,ZL,E,fw,Ko,tc,gw,U,pp,Xt,mp,An,Ke,Q=b(()=>{se();Zn();up=()=>location.pathname+location.search,ec=T(up()),hi=e=>/^\d{1,15}$/.test(e??"")?Number(e):null,QL={notices:"notifications"},ZL={layout:null,task:null,tasksView:null,tasksSort:null},E=$e(()=>{let e=new URL(ec.value,location.origin),[,t,n,s]=e.pathname.split("/"),a={dialog:null,at:null,q:"",section:null,id:null,rule:null,tab:null,...ZL},i={view:qy(n)?n:"mine",...a};return t==="login"||t==="setup"?{...i,page:t}:t==="search"?{...i,page:t,q:e.searchParams.get("q")??""}:t==="settings"?{...i,page:t,section:QL[n]??(n||null)}:t==="clients"?{...i,page:t,id:hi(n)}:t==="tasks"?{...i,page:t,...XL(n,s,e.searchParams)}:t==="automation"?{...i,page:t,rule:hi(n)??(n||null),tab:e.searchParams.get("tab")}:t&&t!=="inbox"?{...i,page:"nowhere"}:{...i,page:"inbox",dialog:hi(s),at:hi(e.searchParams.get("m"))}});fw="/inbox/mine",Ko=()=>fw;tc=null;window.addEventListener("beforeunload",e=>{tc?.(null)&&e.preventDefault()});gw=e=>!!tc?.(e,()=>M(e,{sure:!0}));U=(e,t,n)=>t?`/inbox/${e}/${t}${n?`?m=${n}`:""}`:`/inbox/${e}`,pp=e=>e?`/search?${new URLSearchParams({q:e})}`:"/search",Xt=e=>e?`/settings/${e}`:"/settings",mp=e=>`/clients/${e}`,An=e=>`/tasks/${e}`;Ke=(e=null,t=null)=>`/automation${e?`/${e}`:""}${t?`?tab=${t}`:""}`;window.addEventListener("popstate",()=>{gw(up())?history.pushState(null,"",ec.peek()):$w(up())});document.addEventListener("click",e=>{let t=e.target.closest?.("a[href^='/inbox'], a[href^='/search'], a[href^='/settings'], a[href^='/clients'], a[href^='/automation'], a[href^='/tasks']");!t||e.defaultPrevented||e.button||e.metaKey||e.ctrlKey||e.shiftKey||(e.preventDefault(),M(t.getAttribute("href")))})});function yw(e){e(),requestAnimationFrame(()=>requestAnimationFrame(e))}function fr(){dp+=1;let e=dp;yw(()=>{e===dp&&(fp=performance.now())})}function th(){dp+=1,fp=-$p}var $p,bw,fp,vw,kw,Z$,eh,X$,dp,ww,xw,_w,$r,hp,bs=b(()=>{se();Q();L();$p=700,bw=0,fp=-$p,vw=0,kw=0,Z$=0,eh=!1,X$=$e(()=>{let{page:e,dialog:t}=E.value;return e==="inbox"&&t&&bt.value[t]?.loaded?t:null});he(()=>{let e=X$.value;eh=!1,yw(()=>{X$.peek()===e&&(bw=performance.now())})});for(let e of["keydown","pointerdown","click"])window.addEventListener(e,t=>{vw=t.timeStamp,e!=="pointerdown"&&(Z$=e==="click"?t.detail:0,Z$===1&&(kw=t.timeStamp))},{capture:!0});dp=0,ww=()=>{eh=!0};xw=e=>e-bw>=$p,_w=e=>X$.peek()!==null&&xw(e),$r=()=>vw-fp<$p||Z$>1&&fp>=kw,hp=()=>eh||xw(performance.now())});function oR(e,t){let n=[...e],s=[];for(;n.length+1>tR;){let a=Math.min(...n.map(nh));if(a>nh(t))break;s.push(...n.splice(n.findIndex(i=>nh(i)===a),1))}return s}function Z(e,{icon:t="check",undo:n=null,action:s=null,label:a="",alert:i=!1,ms:l=eR,silent:c=!1,more:u=null,keep:p=!1}={}){Sw+=1;let m={id:Sw,text:e,icon:t,alert:i,silent:c,more:u,keep:p,label:n?o("Undo"):a,run:n??s,undo:!!n},h=c?[]:oR(vs.value.filter(f=>!f.silent),m);return vs.value=[...vs.value.filter(f=>!h.includes(f)),m],n&&!c&&(ks.value=[{id:m.id,text:e,icon:t,at:Date.now(),run:n},...ks.peek()].slice(0,nR)),setTimeout(()=>gp(m.id),l),m.id}function gp(e){vs.value=vs.value.filter(t=>t.id!==e)}function hr(e){gp(e),ks.value=ks.peek().filter(t=>t.id!==e)}function nc(e){th(),e.undo??!0?hr(e.id):gp(e.id),e.run()}function Ow(e){th(),gp(e.id),e.more.run()}function bp(){let e=vs.value.findLast(t=>t.undo);e&&nc(e)}var eR,tR,Sw,vs,ks,nR,nh,Tw,ne,Cw,be=b(()=>{se();x();bs();eR=8e3,tR=3,Sw=0,vs=T([]),ks=T([]),nR=50,nh=e=>e.keep?2:e.run||e.alert?1:0;Tw=(e,t)=>Z("",{undo:e,ms:t,silent:!0}),ne=(e,t)=>Z(e,{icon:"circle-alert",alert:!0,...t});Cw=()=>{ks.value=[]}});function oh(e,t,n){localStorage.setItem("okno."+e,t),t===n?delete document.documentElement.dataset[e]:document.documentElement.dataset[e]=t}async function qo(e){localStorage.setItem("okno.lang",e),await Jl(e),await yp({locale:e})}async function $a(e){Nn.value=e,await yp({theme:e})}async function gi(e){yo.value=e,await yp({density:e})}async function yp(e){if(qe.value!=="in"){oc={...oc,...e};return}try{le({t:"me",row:await F("/api/me",e,{method:"PATCH"})})}catch(t){ne(z(t))}}async function wp(){if(Object.keys(oc).length)try{await F("/api/me",oc,{method:"PATCH"}),oc={}}catch{}}async function sh(){let{locale:e,theme:t,density:n}=P.peek();Nn.value=t,yo.value=n,e&&localStorage.setItem("okno.lang",e),e&&e!==ze.peek()&&await Jl(e)}var Nn,Ew,vp,yo,kp,jo,to,en,Aw,Nw,oc,sR,Pt=b(()=>{se();V();L();x();Xn();be();Nn=T(localStorage.getItem("okno.theme")??"system"),Ew=T(matchMedia("(prefers-color-scheme: dark)").matches);matchMedia("(prefers-color-scheme: dark)").addEventListener("change",e=>{Ew.value=e.matches});vp=$e(()=>Nn.value==="dark"||Nn.value==="system"&&Ew.value),yo=T(localStorage.getItem("okno.density")??"normal"),kp=T(localStorage.getItem("okno.text")??"normal"),jo=T(localStorage.getItem("okno.side")==="hidden"),to=T(localStorage.getItem("okno.card")==="hidden"),en=T(Yy.includes(localStorage.getItem("okno.sort"))?localStorage.getItem("okno.sort"):"urgent");he(()=>{oh("theme",Nn.value,"system")});he(()=>{oh("density",yo.value,"normal")});he(()=>{oh("text",kp.value,"normal")});he(()=>{localStorage.setItem("okno.side",jo.value?"hidden":"shown")});he(()=>{localStorage.setItem("okno.card",to.value?"hidden":"shown")});he(()=>{localStorage.setItem("okno.sort",en.value)});Aw=()=>localStorage.getItem("okno.lang");Nw=e=>yp({status_id:e});oc={};sR=$e(()=>P.value&&[P.value.locale,P.value.theme,P.value.density].join());he(()=>{sR.value&&qt(()=>{sh()})})});function ih(e){ys=e,ws=!0,uh()}function lh(){ws=!1,clearTimeout(rh),Bt?.close(),Bt=null,gr=0,Pn.value="on"}function ch(){Bt?.readyState===WebSocket.OPEN&&Bt.send(JSON.stringify({t:"hello",cursor:ys.cursor(),build:ys.build}))}function Dw(e){Bt?.readyState===WebSocket.OPEN&&Bt.send(JSON.stringify(e))}function uh(){if(clearTimeout(rh),!ws||Bt&&Bt.readyState<=WebSocket.OPEN)return;let e=location.protocol==="https:"?"wss:":"ws:",t=new WebSocket(`${e}//${location.host}/api/live`);Bt=t,ah=Date.now(),t.addEventListener("open",()=>{t===Bt&&ch()}),t.addEventListener("message",n=>{t===Bt&&uR(JSON.parse(n.data))}),t.addEventListener("close",n=>{t===Bt&&Mw(n.code)})}function uR(e){if(ah=Date.now(),e.t==="ping"){Bt.send('{"t":"pong"}');return}if(e.t==="welcome"){ys.signal(e),ph();return}e.t==="resync"&&ys.resync(),e.t==="events"?ys.events(e):ys.signal(e)}function pR(){if(!ws)return;let e=Bt;Bt=null,e?.close(),_p()}function ph(){xp=0;let e=gr>0;gr=0,Pn.value="on",ys.back(e)}function Mw(e){if(Bt=null,!ws)return;if(gr||=Date.now(),e===Pw.signedOut){ws=!1,ys.signedOut();return}let t=e===Pw.tooSlow?0:Math.min(rR,aR*2**xp);xp+=1,rh=setTimeout(uh,t*(.5+Math.random()/2))}function _p(){xp=0,uh()}var aR,rR,iR,lR,cR,Pw,Pn,Bt,ys,xp,gr,ah,rh,ws,br=b(()=>{se();aR=1e3,rR=3e4,iR=45e3,lR=2e3,cR=5e3,Pw={signedOut:4401,foreign:4403,tooSlow:4408},Pn=T("on"),Bt=null,ys=null,xp=0,gr=0,ah=0,rh=0,ws=!1;setInterval(()=>{if(!ws)return;if(Bt?.readyState===WebSocket.OPEN&&Date.now()-ah>iR){let t=Bt;Mw(0),t.close()}let e=gr?Date.now()-gr:0;Pn.value=e>cR?"off":e>lR?"grey":"on"},500);window.addEventListener("online",pR);window.addEventListener("offline",()=>{ws&&(gr||=Date.now())});document.addEventListener("visibilitychange",()=>{!document.hidden&&ws&&!Bt&&_p()})});function Kw(e){e.t==="welcome"&&(Ww=Date.now(),Sp.value={},Tp.value={},ga.value={},Ep()),e.t==="presence"&&(Sp.value=Lw(Sp.peek(),e.people,t=>t==="off")),e.t==="here"&&(Tp.value=Lw(Tp.peek(),{[e.dialog]:e.people},t=>!t.length)),e.t==="typing"&&dR(e.dialog)}function Lw(e,t,n){let s={...e,...t};for(let a in t)n(t[a])&&delete s[a];return s}function dR(e){let t=Date.now()+dh;ga.value={...ga.peek(),[e]:t},setTimeout(()=>{ga.peek()[e]===t&&jw(e)},dh)}function jw(e){if(!(e in ga.peek()))return;let{[e]:t,...n}=ga.peek();ga.value=n}function qw(e){for(let t of e)t.k==="message"&&t.row.kind==="in"&&jw(t.row.dialog_id)}function Yw(e,t,n){let s=Date.now();ha.value=n.trim()?{dialog:e,mode:t,at:s}:null,ha.value&&(s-fh>=mh&&Ep(),setTimeout(()=>{ha.peek()?.at===s&&(ha.value=null)},dh-mh))}function $h(){ha.value=null}function Ep(){if(clearTimeout(Rw),qe.peek()!=="in")return;let e=fh+mh-Date.now();if(e>0){Rw=setTimeout(Ep,e);return}fh=Date.now(),Dw(JSON.parse(Hw.peek()))}function hh(){Cp.value=!1,clearTimeout(Iw),Iw=setTimeout(()=>{Cp.value=!0},mR)}var mh,dh,mR,Sp,Tp,ga,zw,Bw,Op,Ww,Fw,Uw,Cp,ha,fh,Rw,Iw,Hw,vr=b(()=>{se();V();br();Q();L();mh=2e3,dh=6e3,mR=5*6e4,Sp=T({}),Tp=T({}),ga=T({}),zw=e=>Sp.value[e]??"off",Bw=e=>(Tp.value[e]??[]).filter(t=>t.id!==P.value?.id),Op=e=>e in ga.value,Ww=0,Fw=()=>Ww;Uw=T(!document.hidden),Cp=T(!1),ha=T(null),fh=0,Rw=0,Iw=0,Hw=$e(()=>{let{page:e,dialog:t}=E.value,n=e==="inbox"&&Uw.value&&!Cp.value?t:null,s=ha.value&&ha.value.dialog===n?ha.value.mode:null;return JSON.stringify({t:"look",dialog:n,typing:s,idle:Cp.value})});he(()=>{Hw.value&&Pn.value==="on"&&Ep()});for(let e of["keydown","pointerdown","pointermove","wheel"])window.addEventListener(e,hh,{passive:!0,capture:!0});document.addEventListener("visibilitychange",()=>{Uw.value=!document.hidden,document.hidden||hh()});hh()});function bi(e,...t){for(let n of sc[e])n(...t)}async function xs(e,t){if(Ct.value[e]?.busy)return!1;Ct.value={...Ct.value,[e]:{busy:!0}};try{await t();let{[e]:n,...s}=Ct.value;return Ct.value=s,!0}catch(n){if(!(n instanceof Y))throw n;return Ct.value={...Ct.value,[e]:{busy:!1,problem:n}},!1}}async function kr(){let e=await j("/api/start");qe.value="in",Vw.value=Date.now(),mr(()=>{le({t:"start",data:e,reset:!0}),bi("snapshot",e,{entered:!0})}),await sh(),bi("entered",e.me.id),ih(Xw),Jw.postMessage(e.me.id)}function Pp(){lh(),qe.value="out",Ct.value={},le({t:"forget"})}function Qw(){qe.value="in",ih(Xw),bi("online")}async function nx(){let{view:e,dialog:t}=E.peek(),n=$n(e,en.peek());try{let s=await j("/api/start");if(s.build!==Zw&&!ex.some(l=>l())){location.reload();return}let a=await $R(e,n),i=t?await j(`/api/dialogs/${t}`).catch(()=>null):null;mr(()=>{le({t:"start",data:s,reset:!0}),bi("snapshot",s,{entered:!1});for(let l of a)le({t:"page",view:e,sort:n,data:l});t&&le({t:"opened",id:t}),i&&le({t:"dialog",data:i})}),ch(),ph()}catch(s){if(!(s instanceof Y))throw s;s.offline&&setTimeout(nx,3e3)}}async function $R(e,t){let{dialogs:n,views:s}=X.peek(),a=s[Fo(e,t)],i=a?.loaded?pi(n,e,t,pa(X.peek()),a.edge).length:0,l=[await j(Ap(e,t,null))];for(let c=l[0].items.length;c<i&&l.length<fR&&l.at(-1).next;c+=l.at(-1).items.length)l.push(await j(Ap(e,t,l.at(-1).next)));return l}function Ap(e,t,n){let s=new URLSearchParams({view:e,sort:t,limit:n?"100":"50"});return n&&s.set("after",n),`/api/dialogs?${s}`}function yr(e,t){let n=X.peek().views[Fo(e,t)];return n?.loaded&&!n.next?null:xs(`page:${Fo(e,t)}`,async()=>{let s=await j(Ap(e,t,n?.next));le({t:"page",view:e,sort:t,data:s})})}async function ac(e,{unread:t=!0}={}){le({t:"opened",id:e}),!X.peek().logs[e].loaded&&(await xs(`dialog:${e}`,async()=>{let n=await j(`/api/dialogs/${e}`),s=t?await hR(e,n):null;mr(()=>{le({t:"dialog",data:n}),s&&le({t:"around",id:e,data:s})})}),rx())}async function hR(e,{mark:t,dialog:n,messages:s,more:a}){let i=Math.min(...s.map(c=>c.client_no??1/0));if(!a||t>=n.client_count||i<=t+1)return null;let{no:l}=await j(`/api/dialogs/${e}/place?client_no=${t+1}`);return l?j(sx(e,l)):null}async function gR(e,t){await ac(e,{unread:!1});let n=X.peek().logs[e];!n?.loaded||n.items[t]||t>(X.peek().dialogs[e]?.last_no??0)||await xs(`around:${e}`,async()=>{le({t:"around",id:e,data:await j(sx(e,t))})})}function gh(e){let t=X.peek().logs[e];if(!t?.later)return null;let n=Math.max(...Object.keys(t.items).map(Number));return xs(`newer:${e}`,async()=>{le({t:"log",id:e,side:"after",data:await j(`/api/dialogs/${e}/messages?after=${n}&limit=${ax}`)})})}function bh(e){let t=X.peek().logs[e];if(!t?.loaded||!t.more)return null;let n=Math.min(...Object.keys(t.items).map(Number));return xs(`older:${e}`,async()=>{le({t:"log",id:e,side:"before",data:await j(`/api/dialogs/${e}/messages?before=${n}&limit=${ax}`)})})}function rx(){for(let e of X.peek().recent){let t=X.peek().logs[e],n=t?.loaded?cw(t):null;n!==null&&xs(`hole:${e}`,async()=>{le({t:"log",id:e,side:"after",data:await j(`/api/dialogs/${e}/messages?after=${n}&limit=40`)})})}}function ix(e){let t=n=>le({t:"rows",cursor:X.peek().cursor,rows:[{k:"mark",id:e.id,rev:0,row:{read_no:n}}]});if(e.opened_at>=Vw.peek()){t(0);return}xs("mark",async()=>{t((await j(`/api/dialogs/${e.id}`)).mark)})}async function lx(e){let t=e.id,n=e.client_count;if(!((X.peek().marks[t]??0)>=n)){le({t:"read",id:t,client_no:n});try{await Oe("POST",`/api/dialogs/${t}/read`,{client_no:n})}catch{}}}function bR(){for(let s of Object.keys(Ct.value)){if(!Ct.value[s].problem?.offline)continue;let{[s]:a,...i}=Ct.value;Ct.value=i}let{view:e,dialog:t}=E.peek(),n=$n(e,en.peek());X.peek().views[Fo(e,n)]?.loaded||yr(e,n),t&&!X.peek().logs[t]?.loaded&&ac(t)}var Ct,Vw,sc,Np,vi,tn,Dn,Jw,Zw,Xw,ex,tx,fR,ox,Gw,sx,Dp,ax,rt=b(()=>{se();V();Xn();br();vr();Pt();Jt();Q();L();Ct=T({}),Vw=T(0),sc={snapshot:[],entered:[],rows:[],online:[]},Np=e=>{sc.snapshot.push(e)},vi=e=>{sc.entered.push(e)},tn=e=>{sc.rows.push(e)},Dn=e=>{sc.online.push(e)};Jw=new BroadcastChannel("okno");Jw.addEventListener("message",e=>{qe.peek()==="out"||!X.peek().me||e.data===X.peek().me.id||(lh(),kr().catch(()=>location.reload()))});Zw=new URL(import.meta.url).pathname.split("/")[2],Xw={build:Zw,cursor:()=>X.peek().cursor,events:e=>{let t=X.peek();le({t:"rows",cursor:e.cursor,rows:e.rows}),qw(e.rows),bi("rows",e.rows,t,X.peek()),rx()},signal:Kw,resync:()=>{nx()},back:()=>{bR(),bi("online")},signedOut:()=>{qe.value="expired"}},ex=[],tx=e=>{ex.push(e)};fR=10;ox=(e,t)=>xs(`page:${Fo(e,t)}`,async()=>{le({t:"page",view:e,sort:t,data:await j(Ap(e,t,null))})});Gw=40,sx=(e,t)=>`/api/dialogs/${e}/messages?before=${t+Gw/2}&limit=${Gw}`,Dp=e=>xs(`dialog:${e}`,async()=>{le({t:"dialog",data:await j(`/api/dialogs/${e}`)})}),ax=60;he(()=>{let{page:e,view:t,dialog:n,at:s}=E.value,a=$n(t,en.value);qe.value!=="in"||e!=="inbox"||qt(()=>{X.value.views[Fo(t,a)]?.loaded||yr(t,a),n&&s?gR(n,s):n&&ac(n)})})});var y,mt,re=b(()=>{se();y=T(null),mt=T(!1)});function _s(e){rc.value=rc.value===e?`${e} `:e}function kR(e){Mp.push(e),cx||=setTimeout(yR,vR)}function yR(){let e=[...new Set(Mp)];rc.value=e.length===1?o("New message: {name}",{name:e[0]}):S("{n} new message","{n} new messages",Mp.length),Mp=[],cx=0}var vR,rc,Mp,cx,wr=b(()=>{se();rt();x();vR=4e3,rc=T(""),Mp=[],cx=0;tn((e,t,n)=>{for(let s of e){if(s.k!=="message"||s.row.kind!=="in")continue;let a=n.dialogs[s.row.dialog_id],i=t.dialogs[s.row.dialog_id];a&&(!i||i.last_no<s.row.no)&&a.assignee_id===n.me.id&&kR(a.name)}})});var vh,kh,Uo,xr,ic,nn,ki,lc,wo=b(()=>{vh=new Map,kh=new Map,Uo=e=>{vh.set(e.page,e)},xr=e=>vh.get(e),ic=()=>[...vh.values()].filter(e=>e.icon),nn=e=>{kh.set(e.id,{when:()=>!0,...e})},ki=()=>[...kh.values()].filter(e=>e.when()),lc=e=>kh.get(e)});function ux(e){let t=String(e).replace(/[«»"“”]/g," ").split(/\s+/).filter(s=>/[\p{L}\p{N}]/u.test(s));return t.length?(t.length>1?[t[0],t[1]]:[t[0]]).map(s=>[...s.replace(/^[^\p{L}\p{N}]+/u,"")][0]).join("").toUpperCase():"?"}function no(e){let t=0;for(let n of String(e))t=(t*31+n.codePointAt(0))%9973;return"h"+(1+t%8)}function ba(e){let[t,n]=String(e).split(/\s+/);return n?`${t} ${[...n][0]}.`:t}var Ho,G,_e=b(()=>{L();x();Ho=e=>String(e).split(/\s+/)[0],G=e=>Ee.value[e]?.name??o("Former colleague")});function _r(e){let t=Object.values(Ye.value).filter(s=>s.kind===e.kind&&s.health!=="removed"),n=Ye.value[e.channel_id];return t.length>1&&n?`${Se(e.kind)} · ${n.name}`:Se(e.kind)}var wR,d,yi,px,Se,mx,ve,te,va,on,Me,ie,N=b(()=>{C();x();_e();L();wR=new URL("../../icons.svg",import.meta.url).pathname,d=({name:e,size:t=""})=>r`<svg class=${"i "+t} aria-hidden="true"><use href=${`${wR}#${e}`} /></svg>`,yi=({big:e})=>r`<svg class=${e?"mark big":"mark"} viewBox="0 0 26 26" aria-hidden="true">
<rect class="fr" width="26" height="26" rx="7" />
<rect class="p" x="5" y="5" width="7.2" height="7.2" rx="1.8" />
<rect class="p2" x="13.8" y="5" width="7.2" height="7.2" rx="1.8" />
<rect class="p2" x="5" y="13.8" width="7.2" height="7.2" rx="1.8" />
<rect class="lit" x="13.8" y="13.8" width="7.2" height="7.2" rx="1.8" />
</svg>`,px={telegram:()=>o("Telegram"),vk:()=>o("VK"),email:()=>o("Email"),phone:()=>o("Phone")},Se=e=>px[e]?px[e]():e;mx=({dialog:e})=>{let[t,...n]=_r(e).split(" · ");return n.length?r`<span class="only-roomy">${t} · </span>${n.join(" · ")}`:t},ve=({kind:e,size:t="",named:n})=>r`<span class=${`ch ${e} ${t}`} role=${n?"img":null} aria-label=${n?Se(e):null}
aria-hidden=${n?null:"true"}>
<${d} name=${"ch-"+e} />
</span>`,te=({name:e,face:t,size:n="",children:s})=>r`<span class=${`av ${no(e)} ${n}`} aria-hidden="true">
${ux(e)}
${t&&r`<img key=${t} src=${`/avatars/${t}`} alt="" loading="lazy" draggable=${!1} />`}
${s}
</span>`,va=({size:e=""})=>r`<span class=${`av none ${e}`} aria-hidden="true"><${d} name="user-round" size="s" /></span>`,on=({of:e})=>r`<span class="keys">${e.map(t=>r`<kbd>${t}</kbd>`)}</span>`,Me=({width:e})=>r`<svg class="skw" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
<rect width=${e} height="8" rx="2" />
</svg>`,ie=({icon:e,title:t,text:n,children:s})=>r`<div class="empty"><span class="eic"><${d} name=${e} size="l" /></span>
<b>${t}</b>${n&&r`<span>${n}</span>`}${s}</div>`});function xh(){let e=Date.now();Ip.value=e,e-I.value>=yh-wh/2&&(I.value=e),Rp=setTimeout(xh,Lp?wh:yh)}function dx(){return Lp+=1,Lp===1&&(clearTimeout(Rp),Rp=setTimeout(xh,wh)),()=>{Lp-=1}}function cc(){I.value=Ip.value=Date.now()}var yh,wh,I,Ip,Lp,Rp,ke=b(()=>{se();yh=15e3,wh=1e3,I=T(Date.now()),Ip=T(Date.now()),Lp=0,Rp=0;Rp=setTimeout(xh,yh);document.addEventListener("visibilitychange",()=>{document.hidden||cc()})});function Mn(e){let t=ze.value+JSON.stringify(e);return _h.has(t)||_h.set(t,new Intl.DateTimeFormat(ze.value==="ru"?"ru-RU":"en-GB",e)),_h.get(t)}function bx(e,t){try{let n=new Intl.NumberFormat(ze.value==="ru"?"ru-RU":"en-GB",{style:"currency",currency:t,trailingZeroDisplay:"stripIfInteger"});return n.format(e/10**n.resolvedOptions().maximumFractionDigits)}catch{return`${e/100} ${t??""}`.trim()}}function Wn(e){let t=e,n=0;for(;t>=1e3&&n<hx.length-1;)t/=1024,n+=1;let s=n>1&&t<10?1:0;return`${new Intl.NumberFormat(ze.value==="ru"?"ru-RU":"en-GB",{maximumFractionDigits:s}).format(t)} ${hx[n]()}`}function Wt(e,t=Date.now()){return Mn(Bp(e,t)?{day:"numeric",month:"long"}:{day:"numeric",month:"long",year:"numeric"}).format(e)}function xo(e,t){let n=uc(e,t);return n<=0?H(e):n===1?o("yesterday"):n<7?Mn({weekday:"short"}).format(e):Mn(Bp(e,t)?{day:"numeric",month:"short"}:{day:"2-digit",month:"2-digit",year:"2-digit"}).format(e)}function wi(e,t){let n=uc(e,t);return n===0?o("Today"):n===1?o("Yesterday"):Wt(e,t)}function nt(e,t){let n=uc(e,t);return n<=0?o("today"):n===1?o("yesterday"):Wt(e,t)}function Xe(e,t=Date.now()){let n=-uc(e,t);if(n===0)return o("today at {time}",{time:H(e)});if(n===1)return o("tomorrow at {time}",{time:H(e)});let s=Mn(Bp(e,t)?{weekday:"short",day:"numeric",month:"long"}:{day:"numeric",month:"long",year:"numeric"}).format(e);return o("{day} at {time}",{day:s,time:H(e)})}function Ve(e){let t=Math.max(1,Math.floor(e/gx));if(t<60)return o("{n} min",{n:t});let n=Math.floor(e/Sh);return n<24?t%60&&n<10?o("{h} h {m} min",{h:n,m:t%60}):o("{h} h",{h:n}):S("{n} day","{n} days",Math.floor(e/zp))}function vx(e,t){let n=Math.floor((t-e)/1e3);return n<5?o("just now"):n<60?S("{n} second ago","{n} seconds ago",n):t-e<Sh?S("{n} minute ago","{n} minutes ago",Math.floor(n/60)):uc(e,t)===0?o("at {time}",{time:H(e)}):je(e)}function kx(e){let t=Mn({month:"long",year:"numeric"}).format(e).replace(/\s*г\.$/,"");return t[0].toUpperCase()+t.slice(1)}function Wp(e,t=Date.now()){let n=e-t<2*zp?{weekday:"short"}:{day:"numeric",month:"short"};return`${Mn(n).format(e)}, ${H(e)}`}function Ts(e,t="short"){let n=Mn({weekday:t,timeZone:"UTC"}).format(xR+e*zp);return n[0].toUpperCase()+n.slice(1)}function xx(e){try{let t=new Intl.DateTimeFormat("en-GB",{timeZone:e,timeZoneName:"shortOffset"}).formatToParts(),{value:n}=t.find(s=>s.type==="timeZoneName");return n.replace("GMT","UTC")}catch{return e}}function _x(e){let t=null;return n=>((t?.text!==n||t.lang!==ze.value)&&(t={text:n,lang:ze.value,made:e(n)}),t.made)}var gx,Sh,zp,_h,fx,uc,Bp,$x,ue,tt,H,je,hx,Ss,Fn,yx,xR,Fp,Th,wx,oe=b(()=>{x();gx=6e4,Sh=60*gx,zp=24*Sh,_h=new Map;fx=e=>new Date(e).setHours(0,0,0,0),uc=(e,t)=>Math.round((fx(t)-fx(e))/zp),Bp=(e,t)=>new Date(e).getFullYear()===new Date(t).getFullYear(),$x={ru:new Intl.NumberFormat("ru-RU"),en:new Intl.NumberFormat("en-GB")},ue=e=>($x[ze.value]??$x.en).format(e).replaceAll(","," ");tt=e=>new Date(e).toDateString(),H=e=>Mn({hour:"2-digit",minute:"2-digit"}).format(e),je=e=>Mn({dateStyle:"long",timeStyle:"short"}).format(e),hx=[()=>o("B"),()=>o("KB"),()=>o("MB"),()=>o("GB")];Ss=e=>`${Math.floor(e/60)}:${String(Math.floor(e%60)).padStart(2,"0")}`;Fn=(e,t=Date.now())=>Mn(!t||Bp(e,t)?{weekday:"short",day:"numeric",month:"long"}:{day:"numeric",month:"long",year:"numeric"}).format(e);yx=()=>Array.from({length:7},(e,t)=>{let n=Mn({weekday:"short"}).format(new Date(2024,0,t+1));return n[0].toUpperCase()+n.slice(1,2)}),xR=Date.UTC(2024,0,1);Fp=(e,t)=>Mn({weekday:"short",day:"numeric",month:"long",hour:"2-digit",minute:"2-digit",timeZone:t}).format(e),Th=e=>Mn({day:"numeric",month:"long",year:"numeric",timeZone:"UTC"}).format(Date.parse(e)),wx=(e,t)=>Mn({day:"numeric",month:"long",timeZone:"UTC"}).formatRange(Date.parse(e),Date.parse(t))});function Oh(e){let t=oo.peek().filter(n=>!e.includes(n));t.length!==oo.peek().length&&(oo.value=t)}function Sx(e){pc.value=e,setTimeout(()=>{pc.peek()===e&&(pc.value=[])},_R)}function Tx(e,t,n){let s=pa(e),a=t.filter(l=>e.dialogs[l]&&!ua(e.dialogs[l],n,s));if(!a.length)return null;let i=a.filter(l=>e.dialogs[l].assignee_id===e.me.id);return i.length?{view:"mine",ids:i}:{view:"unassigned",ids:a}}var _R,oo,pc,xi,Ch,Kp=b(()=>{rt();se();Xn();Jt();_R=1600,oo=T([]),pc=T([]),xi=T(null),Ch=(e,t)=>fs(e)&&e.waiting_since!==null&&(e.assignee_id===null||e.assignee_id===t);tn((e,t,n)=>{let s=n.me?.id,a=e.filter(({k:l,id:c,row:u})=>l==="dialog"&&Ch(u,s)&&!(t.dialogs[c]&&Ch(t.dialogs[c],s))&&!oo.peek().includes(c)),i=oo.peek().filter(l=>n.dialogs[l]&&Ch(n.dialogs[l],s));(a.length||i.length!==oo.peek().length)&&(oo.value=[...i,...a.map(({id:l})=>l)])})});async function qp(){_i.value!=="unsupported"&&(_i.value=await Notification.requestPermission())}function Nx(e,t,n,s){if(_i.value!=="granted")return!1;let a=new Notification(e,{body:t,tag:`okno-${n}`,silent:!0});return a.addEventListener("click",()=>{window.focus(),a.close(),s()}),!0}var _i,mc,jp,Cx,Ox,Ex,Ax,Eh=b(()=>{se();_i=T("Notification"in window?Notification.permission:"unsupported"),mc=T(!1);navigator.locks?.request("okno.leader",()=>new Promise(()=>{mc.value=!0}));navigator.locks||(mc.value=!0);jp="okno.focus",Cx=crypto.randomUUID?.()??String(Math.random()),Ox=()=>{localStorage.setItem(jp,Cx)},Ex=()=>{localStorage.getItem(jp)===Cx&&localStorage.removeItem(jp)};window.addEventListener("focus",Ox);window.addEventListener("blur",Ex);window.addEventListener("pagehide",Ex);document.hasFocus()&&Ox();Ax=()=>localStorage.getItem(jp)!==null});var SR,TR,Px,CR,Dx,kn,Cs=b(()=>{x();SR={"token-wrong":()=>o("the platform rejects the token"),"other-poller":()=>o("another program receives this bot's messages"),"webhook-set":()=>o("a webhook is set on the bot"),"settings-wrong":()=>o("the stored settings cannot be used"),"secrets-unreadable":()=>o("the stored token cannot be decrypted with the current key"),network:()=>o("the platform cannot be reached"),"server-error":()=>o("the platform has a problem"),"answer-broken":()=>o("unexpected response from the platform"),"rate-limited":()=>o("the platform asks to wait"),"storage-failed":()=>o("messages cannot be stored"),"internal-error":()=>o("the connector failed, the log has the details"),"history-gap":()=>o("the platform lost some events; the rest was loaded from its history"),"longpoll-off":()=>o("Long Poll is off in the community's settings"),"password-wrong":()=>o("the mail server rejects the name or the password"),"certificate-wrong":()=>o("the mail server's certificate cannot be trusted"),"tls-missing":()=>o("the mail server offers no secure connection"),"tls-failed":()=>o("a secure connection to the mail server failed"),"folder-missing":()=>o("the mailbox has no such folder"),"mailbox-full":()=>o("the mailbox is full, clients' emails are rejected"),"server-unreachable":()=>o("the mail server cannot be reached"),"blocked-by-client":()=>o("the client has blocked the bot"),"client-gone":()=>o("the client's account no longer exists"),"kicked-from-group":()=>o("the bot is no longer in the group"),"no-permission":()=>o("the bot may not write there"),"too-late":()=>o("the platform no longer allows changes"),"reaction-refused":()=>o("the platform does not accept this reaction here"),"never-arrived":()=>o("the platform says it does not have it"),"message-gone":()=>o("the client no longer has the message"),"client-not-started":()=>o("the client must write first"),"chat-not-found":()=>o("the platform does not know this chat"),"text-too-long":()=>o("the text is too long for this channel"),"text-empty":()=>o("the text is empty"),"not-allowed-by-client":()=>o("the client has not allowed messages from the community"),"client-privacy":()=>o("the client's privacy settings block it"),blacklisted:()=>o("the client is on the community's blacklist"),"too-many-files":()=>o("too many files for one message"),"file-missing":()=>o("a file is no longer stored here"),"file-too-large":()=>o("the file is too large for this channel"),"address-wrong":()=>o("emails cannot be sent to this address"),"address-refused":()=>o("the mail server does not know this address or rejects it"),"sender-refused":()=>o("the mail server does not allow this mailbox to send"),"recipient-mailbox-full":()=>o("the client's mailbox is full"),bounced:()=>o("the email bounced"),"email-too-large":()=>o("the email with its files is too large"),postponed:()=>o("the mail server asks to try again later"),"header-unsafe":()=>o("the email headers contain unsafe characters"),"partly-sent":()=>o("only part of it was sent"),"gave-up":()=>o("could not be sent in time"),"no-answer":()=>o("the connection broke before a response came"),"server-stopped":()=>o("the server stopped during the send"),"server-crashed":()=>o("the server ended during the send")},TR={"auto-replied":()=>o("auto-reply"),"auto-generated":()=>o("sent by a program"),"auto-notified":()=>o("notification"),bounce:()=>o("an email bounced"),report:()=>o("mail server report"),own:()=>o("sent from our own address"),"empty-return-path":()=>o("no replies expected"),list:()=>o("mailing list"),bulk:()=>o("bulk email"),"blocked-sender":()=>o("blocked sender")},Px=e=>TR[e]?.()??o("sent by a program"),CR={"too-large":()=>o("larger than the limit"),"too-many":()=>o("too many files in one message"),"file-gone":()=>o("the platform no longer has it"),refused:()=>o("the platform refused it"),"gave-up":()=>o("could not be downloaded in time")},Dx=e=>CR[e]?.()??(e||o("could not be downloaded")),kn=(e,t)=>SR[e]?.()??(t||o("the platform refused it"))});function Si(){return!Ah.value&&!Nh&&(Nh=!0,j("/api/command-line").then(e=>{Ah.value=e},()=>{Nh=!1})),Ah.value}var Ah,Nh,Ti,Mx,Up=b(()=>{se();V();Ah=T(null),Nh=!1;Ti=(e,t)=>`${e.program} ${t} ${e.options}`,Mx=e=>`'${e.replaceAll("'","'\\''")}'`});var Lx,OR,Rx,Ph,Ix,zx=b(()=>{oe();x();Lx=(e,t)=>tt(e)===tt(t)?H(e):Xe(e,t),OR=({task:e})=>e?o("No. {number} {title}",{number:e.number,title:e.title}):o("A removed task"),Rx={assigned:(e,t)=>e.count>1?S("{n} task assigned to you","{n} tasks assigned to you",e.count):o("Task for you: {task}",{task:t}),plan:({data:e,at:t},n)=>e.due_at?o("{task}: now due {time}",{task:n,time:Xe(e.due_at,t)}):o("{task}: no due date any more",{task:n}),status:(e,t)=>o("{task}: new status",{task:t}),changed:(e,t)=>o("{task}: changed",{task:t}),comment:(e,t)=>e.count>1?S("{task}: {n} new comment","{task}: {n} new comments",e.count,{task:t}):o("{task}: new comment",{task:t}),mention:(e,t,n)=>o("{who} mentioned you in {task}",{who:n,task:t}),news:(e,t)=>o("{task}: the client wrote",{task:t}),woke:(e,t)=>o("{task}: back to work",{task:t}),untouched:(e,t)=>o("{task}: still not begun",{task:t}),soon:({data:e,at:t},n)=>o("{task}: due at {time}",{task:n,time:Lx(e.due_at,t)}),late:({data:e,at:t},n)=>o("{task}: overdue since {time}",{task:n,time:Lx(e.due_at,t)})},Ph=(e,t,n)=>(Rx[e.data.what]??Rx.changed)(e,OR(e),n),Ix=({data:e})=>e.reason?o("“{text}”",{text:e.reason}):""});function Wx(e){let t=e.by_id===null?o("Someone"):Ho(G(e.by_id)),{what:n,to:s}=e.data;if(n==="in"&&e.count>1)return S("{n} new message","{n} new messages",e.count);let a=n==="assigned"?s===null?o("no assignee now"):o("assignee is {name}",{name:G(s)}):(Bx[n]??Bx.in)(t);return e.count>1?`${a} · ${S("{n} event","{n} events",e.count)}`:a}function NR(e){return e.kind==="fault"?o("Conversations are complete, but a notification may be missing. Okno tries again by itself and after each start. If this line stays, update Okno; this command on the server names the cause: {command}",{command:AR()}):e.kind==="breaker"?e.data.why==="channel-budget"?o("There were too many within an hour. See whether they go round in a loop before they go on."):o("One conversation got 20 in a day. See whether they go round in a loop before they go on."):e.kind==="rule"?(jx[e.data.why]??jx.failed)():e.kind==="channel"?e.data.state==="up"?o("Outage from {from} to {until}",{from:H(e.data.since),until:H(e.data.until)}):o("Since {time}. Replies wait in the queue.",{time:H(e.data.since)}):e.kind==="task"||e.kind==="taskdue"?Ix(e):e.kind==="nobody"?o("Round robin gives them out as soon as an operator is free."):e.kind==="test"?o("You pressed “Check” in the settings"):e.data.late?o("Announced late, Okno was not running at that time"):e.text?o("“{text}”",{text:e.text}):e.kind==="assigned"&&e.by_id!==null?o("Assigned by {name}",{name:G(e.by_id)}):e.kind==="mention"?e.name:e.kind==="unsnoozed"?o("Snoozed until now"):""}function dc(e){let t=e.name||o("A client"),n=e.by_id===null?o("Someone"):G(e.by_id);return{plain:(Fx[e.kind]??Fx.message)(e,t,n),strong:e.kind==="mention"||e.kind==="handover"?n:e.name,text:NR(e),icon:ER[e.kind]??"bell",face:(e.kind==="mention"||e.kind==="handover")&&e.by_id!==null?n:null}}function Hp(e){return e.kind==="breaker"?e.data.breaker==="rule"?`/automation/${e.data.id}`:"/inbox/all":e.kind==="channel"?"/inbox/all":e.kind==="nobody"?"/inbox/unassigned":e.kind==="test"||!e.dialog_id?"/settings/notifications":e.count>1&&(e.kind==="assigned"||e.kind==="handover")?"/inbox/mine":U("all",e.dialog_id,e.kind==="mention"||e.kind==="failed"?e.no:void 0)}var ER,Bx,Fx,Kx,AR,jx,fc,Dh=b(()=>{Cs();Up();oe();x();_e();Q();zx();ER={assigned:"user-round-plus",unsnoozed:"alarm-clock",failed:"circle-alert",test:"bell-ring",followed:"eye",message:"message-square-text",handover:"forward",mention:"at-sign",unassigned:"message-circle",channel:"plug",fault:"circle-alert",sla_warning:"hourglass",sla_breach:"flame",breaker:"zap",nobody:"users-round",untouched:"hourglass",rule:"circle-alert",task:"circle-check",taskdue:"hourglass"},Bx={in:()=>o("new message"),out:e=>o("{who} replied",{who:e}),note:e=>o("{who} left a note",{who:e}),closed:e=>o("{who} closed it",{who:e}),reopened:e=>o("{who} reopened it",{who:e}),snoozed:e=>o("{who} snoozed it",{who:e}),unsnoozed:e=>o("{who} unsnoozed it",{who:e})};Fx={message:(e,t)=>`${t}: ${Wx(e)}`,unassigned:(e,t)=>o("New conversation: {name}",{name:t}),channel:({data:e})=>e.state==="up"?o("{name} works again",{name:e.name}):o("{name} receives no messages: {cause}",{name:e.name,cause:kn(e.code,e.detail)}),fault:({data:e})=>S("{n} event could not be processed","{n} events could not be processed",e.count),breaker:({data:e})=>e.breaker==="rule"?o("A rule was stopped: too many automatic messages"):o("{name}: automatic messages were stopped",{name:e.name}),followed:(e,t)=>`${t}: ${Wx(e)}`,assigned:(e,t)=>e.count>1?S("{n} conversation assigned to you","{n} conversations assigned to you",e.count):o("Assigned to you: {name}",{name:t}),handover:(e,t,n)=>S("{who} handed you {n} conversation","{who} handed you {n} conversations",e.count,{who:n}),mention:(e,t,n)=>o("{who} mentioned you",{who:n}),unsnoozed:(e,t)=>o("Back from snooze: {name}",{name:t}),failed:(e,t)=>e.data.state==="uncertain"?o("{name}: reply delivery uncertain",{name:t}):o("{name}: the reply was not sent",{name:t}),sla_warning:({data:e,at:t},n)=>o("{name}: reply due at {time}",{name:n,time:Kx(e.due_at,t)}),sla_breach:({data:e,at:t},n)=>e.stage>100?o("{name}: still no reply, {percent} % of the target has passed",{name:n,percent:e.stage}):o("{name}: reply overdue since {time}",{name:n,time:Kx(e.due_at,t)}),nobody:({data:e})=>S("{n} conversation waits and no operator is free","{n} conversations wait and no operator is free",e.waiting),untouched:({data:e},t)=>S("{name}: no operator has looked after it for {n} minute","{name}: no operator has looked after it for {n} minutes",e.minutes,{name:t}),rule:({data:e})=>e.why==="failed"?o("A rule has failed"):o("Okno paused a rule"),task:Ph,taskdue:Ph,test:()=>o("This is what a notification looks like")},Kx=(e,t)=>tt(e)===tt(t)?H(e):Xe(e,t),AR=()=>{let e=Si();return e?Ti(e,"check"):"okno check"},jx={failed:()=>o("Its journal under Automation has the cause"),loop:()=>o("It ran more than five times in one conversation in a minute"),failing:()=>o("It failed five times in a row")};fc=e=>e.kind==="failed"||e.kind==="fault"||e.kind==="sla_breach"||e.kind==="breaker"||e.kind==="channel"&&e.data.state==="down"});function MR(){Os??=new AudioContext,Os.state==="suspended"&&Os.resume().catch(()=>{})}function LR(e,t=new Date){if(!e?.on)return!1;let n=l=>Number(l.slice(0,2))*60+Number(l.slice(3)),[s,a,i]=[t.getHours()*60+t.getMinutes(),n(e.since),n(e.until)];return a<=i?s>=a&&s<i:s>=a||s<i}function Yp(e){let t=(ge.peek()?.sounds.volume??0)/100;if(!t||!Os||Os.state!=="running")return!1;for(let[n,s,a]of PR[e])RR(n,Os.currentTime+s,a,t*t*DR);return!0}function RR(e,t,n,s){let a=Os.createOscillator(),i=Os.createGain();a.type="sine",a.frequency.value=e,i.gain.setValueAtTime(0,t),i.gain.linearRampToValueAtTime(s,t+.012),i.gain.exponentialRampToValueAtTime(1e-4,t+n),a.connect(i).connect(Os.destination),a.start(t),a.stop(t+n+.02)}var PR,DR,Os,Mh,Lh=b(()=>{L();PR={message:[[659,0,.12],[880,.09,.2]],assigned:[[523,0,.12],[659,.1,.12],[784,.2,.26]],alarm:[[440,0,.16],[349,.17,.16],[440,.34,.24]]},DR=.3,Os=null;for(let e of["pointerdown","keydown"])window.addEventListener(e,MR,{capture:!0,passive:!0});Mh=()=>P.peek()?.presence==="online"&&!LR(ge.peek()?.quiet)});async function $c(e=!1){let t=e?ka.peek()?.next:null;ka.value={...ka.peek(),busy:!0,problem:null};try{let n=new URLSearchParams({limit:"50",...Es.peek()&&{only:Es.peek()},...t&&{before:t}}),s=await j(`/api/notifications?${n}`);le({t:"bell",data:s}),ka.value={busy:!1,next:s.next}}catch(n){if(!(n instanceof Y))throw n;ka.value={...ka.peek(),busy:!1,problem:n}}}function Ux(e){Es.value=e,$c()}async function Vp(e,t){let n=Date.now();for(let s of t){let a=Xl.peek()[s];a&&a.read_at===null&&le({t:"bell",data:{cursor:`:${X.peek().revs["notice"+s]??0}`,items:[{...a,read_at:n}]}})}try{await Oe("POST","/api/notifications/read",e)}catch{}}function Jp(e){FR(e),M(Hp(e))}function Gx(e){e&&De.peek().notifications&&Vp({dialog_id:e},Ih.peek().filter(t=>Yx(t,e)).map(t=>t.id))}function jR(){let e=[...Rh.keys()].map(t=>Xl.peek()[t]).filter(t=>t&&t.read_at===null);if(Rh=new Map,Vx=0,!!e.length){if(Date.now()-Fw()<zR&&e.length>1){Jx(e.length);return}for(let t of[qR,UR,HR])try{t(e)}catch(n){console.warn("notification",t.name,n)}}}function qR(e){if(Gp.peek())return;let t=l=>E.peek().page==="inbox"&&!oo.peek().includes(l.dialog_id),n=l=>l.kind==="followed"||l.kind==="message"&&E.peek().page==="inbox"||l.kind==="unassigned"&&t(l),s=e.filter(l=>zh(l,"app")&&!n(l)),a=s.filter(l=>l.kind==="unassigned");a.length>1&&Z(S("{n} new conversation","{n} new conversations",a.length),{icon:"message-circle",label:o("Open"),action:()=>M(U("unassigned"))});let i=a.length>1?s.filter(l=>l.kind!=="unassigned"):s;if(i.length>2){Jx(i.length);return}for(let l of i){let{plain:c,icon:u}=dc(l);(fc(l)?ne:Z)(c,{icon:u,label:l.dialog_id?o("Open"):"",action:l.dialog_id?()=>Jp(l):null})}}function UR(e){let t=e.filter(a=>zh(a,"sound")&&(a.kind==="test"||Mh()));if(!t.length||!mc.peek()||t.every(a=>a.kind==="unassigned")&&Date.now()-qx<BR)return;qx=Date.now();let s=t.map(a=>fc(a)?"alarm":WR[a.kind]??"assigned");Yp(["alarm","assigned","message"].find(a=>s.includes(a)))}function HR(e){if(mc.peek())for(let t of e){if(!zh(t,"desktop")||t.kind!=="test"&&(Ax()||!Mh()))continue;let{plain:n,text:s}=dc(t);Nx(n,s,t.id,()=>Jp(t))}}async function Xx(){await qp(),await Oe("POST","/api/notifications/test",{})}var IR,zR,BR,WR,ka,Es,Gp,Ih,FR,Hx,Yx,KR,Rh,Vx,zh,Jx,Qx,Zx,qx,Bh=b(()=>{rt();se();V();Kp();Eh();vr();x();Dh();Q();Lh();L();be();IR=700,zR=3e3,BR=3e3,WR={message:"message",followed:"message",unassigned:"message"},ka=T(null),Es=T(""),Gp=T(!1),Ih=$e(()=>Object.values(Xl.value).filter(e=>!Es.value||e.kind===Es.value).sort((e,t)=>t.at-e.at||t.id-e.id));FR=e=>Vp({ids:[e.id]},[e.id]),Hx=()=>Vp({all:!0},Object.keys(Xl.peek()));Yx=(e,t)=>!!t&&e.dialog_id===t&&(e.count===1||e.kind!=="assigned"&&e.kind!=="handover"),KR=e=>E.peek().page==="inbox"&&Yx(e,E.peek().dialog)&&document.hasFocus()&&!document.hidden;he(()=>{let{page:e,dialog:t}=E.value;e==="inbox"&&t&&X.value.ready&&qt(()=>Gx(t))});window.addEventListener("focus",()=>{E.peek().page==="inbox"&&Gx(E.peek().dialog)});Rh=new Map,Vx=0;tn((e,t)=>{for(let{k:n,id:s,row:a}of e){if(n!=="notice"||!a.id||a.read_at!==null)continue;let i=t.notifications[s];if(!(i&&i.read_at===null&&i.at>=a.at)){if(KR(a)){Vp({ids:[s]},[s]);continue}Rh.set(s,a),Vx||=setTimeout(jR,IR)}}});zh=(e,t)=>e.kind==="test"||ge.peek().notices[e.kind]?.[t],Jx=e=>Z(S("{n} notification while you were away","{n} notifications while you were away",e),{icon:"bell",label:o("Show"),action:()=>Qx()}),Qx=()=>{},Zx=e=>{Qx=e};qx=0});function dt(e,t){let[n,s]=g(!1);return A(()=>{if(s(!1),!t)return;let a=setTimeout(()=>s(!0),e);return()=>clearTimeout(a)},[e,t]),t&&n}function ye(){let e=O(document.activeElement);W(()=>()=>{e.current?.isConnected&&e.current.focus({preventScroll:!0})},[])}function Qp(e){let t=O(e);t.current=e,A(()=>{let n=s=>{s.code==="KeyS"&&(s.ctrlKey||s.metaKey)&&!s.altKey&&!s.shiftKey&&t.current(s)};return document.addEventListener("keydown",n),()=>document.removeEventListener("keydown",n)},[])}function Sr(e){requestAnimationFrame(()=>{document.activeElement===document.body&&e()?.focus()})}function xt(e){let t=O(null);return A(()=>{let n=s=>{t.current&&!t.current.contains(s.target)&&!s.target.closest("[aria-expanded='true']")&&e()};return document.addEventListener("pointerdown",n),()=>document.removeEventListener("pointerdown",n)}),t}function ya(e){let t=O(matchMedia(e)),[n,s]=g(t.current.matches);return A(()=>{let a=()=>s(t.current.matches);return t.current.addEventListener("change",a),()=>t.current.removeEventListener("change",a)},[]),n}function Ot(e){if(e.key!=="Tab")return;let t=[...e.currentTarget.querySelectorAll("button, input, select, a[href], textarea")].filter(s=>!s.disabled),n=e.shiftKey?t[0]:t.at(-1);document.activeElement===n&&(e.preventDefault(),(e.shiftKey?t.at(-1):t[0]).focus())}var we=b(()=>{B()});function t_(){let e=De.value.notifications??0,t=y.value==="bell",n=e?S("Notifications: {n} new","Notifications: {n} new",e):o("Notifications");return r`<button type="button" class="ib bellb" aria-label=${n} title=${o("Notifications")}
aria-haspopup="dialog" aria-expanded=${String(t)} onClick=${()=>t?hc():Ci()}>
<${d} name="bell" size="m" />
${e>0&&r`<span class="count" aria-hidden="true">${e>99?"99+":ue(e)}</span>`}
</button>`}function n_(){return y.value!=="bell"?null:r`<${GR} />`}function GR(){let e=xt(hc),t=O(null);ye(),A(()=>(t.current.focus({preventScroll:!0}),$c(),Gp.value=!0,()=>{Gp.value=!1}),[]);let n=()=>{hc(),M(Xt("notifications"))};return r`<section class="bellp" role="dialog" aria-label=${o("Notifications")} ref=${e}>
<header class="dhead">
<h2 class="head2 grow" tabindex="-1" ref=${t}>${o("Notifications")}</h2>
${(De.value.notifications??0)>0&&r`<button type="button" class="btn small quiet" onClick=${Hx}>${o("Mark all as read")}</button>`}
<button type="button" class="ib small" aria-label=${o("Notification settings")}
title=${o("Notification settings")} onClick=${n}>
<${d} name="settings" size="m" />
</button>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${hc}>
<${d} name="x" size="m" />
</button>
</header>
<div class="bchips" role="group" aria-label=${o("Filter notifications")}>
${[["",o("All")],["mention",o("Mentions")],["failed",o("Not sent")]].map(([s,a])=>r`<button type="button" class="chip" key=${s} aria-pressed=${String(Es.value===s)}
onClick=${()=>Ux(s)}>
${a}
</button>`)}
</div>
<div class="scroll" role="group" tabindex="0" aria-label=${o("Notification list")}><${VR} /></div>
<footer class="dfoot t12 dim">${o("Kept for 30 days. Opening a notification marks it as read.")}</footer>
</section>`}function VR(){let{busy:e,problem:t,next:n}=ka.value??{busy:!0},s=dt(150,!!e),a=Ih.value,i=!Es.value&&ks.value.length>0&&r`<${JR} />`,l=r`${t&&r`<div class="empty">
<b>${o("Could not load notifications")}</b>
<span>${z(t)}</span>
<button type="button" class="btn" onClick=${()=>$c()}>${o("Retry")}</button>
</div>`}`;return a.length?r`
${i}
${l}
${ZR(a).map(([c,u])=>r`
<h3 class="mh" key=${c}>${c}</h3>
<ul>${u.map(p=>r`<${n2} row=${p} key=${p.id} />`)}</ul>
`)}
${n&&r`<div class="bmore">
<button type="button" class="btn small" disabled=${e} onClick=${()=>$c(!0)}>
${o("Show older ones")}
</button>
</div>`}
`:e?r`
${i}
${s&&r`<ul aria-busy="true" aria-label=${o("Loading notifications")}>
${[70,54,62].map(c=>r`<li class="nb" aria-hidden="true">
<span class="nic"></span>
<span class="grow"><${Me} width=${c} /><${Me} width=${c/2} /></span>
</li>`)}
</ul>`}
`:t?r`${i}${l}`:i||r`<${ie} icon="bell" title=${o("No notifications")} text=${Es.value?o("None of this kind in the last 30 days."):o("Activity in your conversations will appear here.")} />`}function JR(){let[e,t]=g(!1),n=ks.value.length-e_;return r`
<h3 class="mh">${o("Can be undone")}</h3>
<ul>
${ks.value.slice(0,e?void 0:e_).map(s=>r`<${QR} one=${s} key=${s.id} />`)}
</ul>
${!e&&n>0&&r`<div class="bmore">
<button type="button" class="btn small" onClick=${()=>t(!0)}>
${S("{n} more","{n} more",n)}
</button>
</div>`}
`}function ZR(e){let t=new Map;for(let n of e){let s=wi(n.at,I.value);t.set(s,[...t.get(s)??[],n])}return[...t]}function XR({plain:e,strong:t}){let n=t?e.indexOf(t):-1;return n<0?e:r`${e.slice(0,n)}<b class="b6">${t}</b>${e.slice(n+t.length)}`}function t2({data:e}){let[t,n]=g(!1),s=async()=>{n(!0);try{await F("/api/automation/resume",{breaker:e.breaker,id:e.id}),Z(e.breaker==="rule"?o("The rule works again"):o("Automatic messages are sent again"))}catch(a){ne(z(a))}finally{n(!1)}};return r`<span class="hrow nact">
<button type="button" class="btn small" aria-busy=${String(t)} disabled=${t} onClick=${s}>
${o("Resume")}
</button>
</span>`}function n2({row:e}){let{plain:t,strong:n,text:s,icon:a,face:i}=dc(e),l=c=>{c.button||c.metaKey||c.ctrlKey||c.shiftKey||(c.preventDefault(),hc(),Jp(e))};return r`<li class="nb" data-unread=${e.read_at===null?"":null}>
${i?r`<${te} name=${i} size="md" />`:r`<span class=${fc(e)?"nic bad":"nic"}><${d} name=${a} size="m" /></span>`}
<span class="grow">
<a class="blk t13" href=${Hp(e)} onClick=${l}>
${e.read_at===null&&r`<span class="vh">${o("New:")} </span>`}
<${XR} plain=${t} strong=${n} />
</a>
${s&&r`<span class=${e2(e)?"t12 dim blk":"t12 dim blk cut2"}>${s}</span>`}
${e.kind==="breaker"&&r`<${t2} data=${e.data} />`}
</span>
<time class="t12 dim num">${H(e.at)}</time>
</li>`}var hc,e_,YR,Ci,QR,e2,Zp=b(()=>{se();B();C();re();V();ke();oe();x();Bh();Dh();Q();L();be();N();we();hc=()=>{y.value=null},e_=5,YR=$e(()=>P.value?.id??null);he(()=>{YR.value,qt(Cw)});Ci=()=>{y.value="bell"};Zx(Ci);QR=({one:e})=>r`<li class="nb">
<span class="nic"><${d} name=${e.icon} size="m" /></span>
<span class="grow">
<span class="blk t13">${e.text}</span>
<button type="button" class="link t12" aria-label=${o("Undo: {what}",{what:e.text})}
onClick=${()=>nc(e)}>
${o("Undo")}
</button>
</span>
<time class="t12 dim num">${H(e.at)}</time>
</li>`;e2=({kind:e})=>e==="fault"||e==="breaker"});var ft,_o=b(()=>{ft=navigator.platform.startsWith("Mac")?"⌘":"Ctrl"});function He(...e){for(let t of e)r_.set(t.id,{when:a2,...t})}function Ns(e){return[...[(e.ctrlKey||e.metaKey)&&"Ctrl",e.shiftKey&&"Shift"].filter(Boolean),e.code==="NumpadEnter"?"Enter":e.code].join("+")}var Xp,r_,a2,As,jh,qh,i_,Uh,l_,r2,c_,wa,i2,l2,Oi,Ei,u_,vt=b(()=>{_o();x();Xp={everywhere:()=>o("Everywhere"),list:()=>o("List"),dialog:()=>o("Conversation"),field:()=>o("Text field"),log:()=>o("Messages"),tasks:()=>o("Tasks"),go:()=>o("Go to")},r_=new Map;a2=()=>!0,As=()=>[...r_.values()],jh=e=>!!e.when(),qh={},i_=e=>{qh=e??{}},Uh=e=>qh[e.id],l_=(e,t)=>As().find(n=>n!==t&&n.key!==t.key&&wa(n).includes(e)),r2=new Set(["Escape","Tab","Enter","Space","F6","AltLeft","AltRight"]),c_=e=>!e.altKey&&!r2.has(e.code)&&!/^(Shift|Control|Meta)/.test(e.code)&&/^[A-Z][A-Za-z0-9]*$/.test(e.code),wa=e=>[qh[e.id]??e.key,...e.also??[]].filter(Boolean),i2={BracketLeft:"[",BracketRight:"]",Period:".",Slash:"/",Semicolon:";",ArrowUp:"↑",ArrowDown:"↓",ArrowLeft:"←",ArrowRight:"→",Escape:"Esc",Ctrl:ft,Enter:"Enter"},l2=e=>i2[e]??e.replace(/^(Key|Digit)/,""),Oi=e=>e.split(" ").map(t=>t==="Shift+Slash"?["?"]:t.split("+").map(l2));Ei=(e,t)=>As().find(n=>(!t||n.anywhere)&&wa(n).includes(e)&&jh(n)),u_=e=>As().some(t=>wa(t).some(n=>n.startsWith(e+" ")))});function de(e,t,{when:n=()=>!0,keys:s=!1,meanwhile:a=()=>null}={}){let i=T(null),l=null,c=()=>l||(em.value+=1,l=e().then(m=>{i.value=m[t]}).catch(m=>{throw l=null,m}).finally(()=>{em.value-=1}),l);m_.push(c);let u=s?p2:u2;return Object.assign(m=>r`<${u} view=${i} start=${c} when=${n} meanwhile=${a} props=${m} />`,{load:c})}function Qt(e,t,n){let s=de(t,n,{keys:!0});return Object.assign(()=>e.includes(y.value)?r`<${s} key=${y.value} />`:null,{load:s.load})}function Hh(e){e().catch(t=>{console.warn("module",t),ne(o("Could not load this part of the page."),{label:o("Retry"),action:()=>Hh(e)}),y.value=null})}function u2({view:e,start:t,when:n,meanwhile:s,props:a}){let i=!e.value&&n();return W(()=>{i&&Hh(t)},[i]),e.value?r`<${e.value} ...${a} />`:s()}function p2({view:e,start:t,props:n}){let s=O(document.activeElement),a=O(null),i=O([]),l=O(""),c=e.value,u=()=>{s.current?.isConnected&&s.current.focus({preventScroll:!0})};return c&&a.current&&(l.current=a.current.value,u()),W(()=>{if(!c)return a.current.focus({preventScroll:!0}),Hh(t),()=>{e.peek()||u()}},[]),W(()=>{c&&$2(l.current,i.current)},[!!c]),c?r`<${c} ...${n} />`:r`<input class="keycatch" ref=${a} inputmode="none" autocomplete="off" aria-label=${o("Loading…")}
onKeyDown=${p=>f2(p,i.current)} />`}function f2(e,t){if(e.isComposing||e.key==="Escape")return;let{key:n,code:s,shiftKey:a,ctrlKey:i,metaKey:l}=e;t.push({key:n,code:s,shiftKey:a,ctrlKey:i,metaKey:l,letter:m2(e)}),/^(Enter|Tab|Arrow)/.test(n)&&(e.preventDefault(),e.stopPropagation())}function $2(e,t){let n=document.activeElement,s=d2(n);e&&s&&(n.setRangeText(e,n.selectionStart,n.selectionEnd,"end"),n.dispatchEvent(new Event("input",{bubbles:!0})));let a=t.splice(0).filter(i=>!(s&&(i.letter||i.key==="Backspace"))&&!["Shift","Control"].includes(i.key));a.length&&requestAnimationFrame(()=>{for(let{letter:i,...l}of a)document.activeElement.dispatchEvent(new KeyboardEvent("keydown",{...l,bubbles:!0,cancelable:!0}))})}function tm(e){if(!em.peek()){e();return}let t=em.subscribe(n=>{n||setTimeout(()=>{t(),e()})})}async function Yh(){for(let e of m_){await h2();try{await e()}catch{setTimeout(Yh,c2);return}}}var c2,p_,m_,em,m2,d2,h2,sn=b(()=>{se();B();C();x();be();re();c2=5e3,p_=2e3,m_=[],em=T(0);m2=e=>e.key.length===1&&!e.ctrlKey&&!e.metaKey,d2=e=>e.matches("input:not([type=checkbox]):not([type=radio]), textarea");h2=()=>new Promise(e=>{globalThis.requestIdleCallback?requestIdleCallback(e,{timeout:p_}):setTimeout(e,p_)})});function nm(e,t){let n=[...e],s=[],a=0;for(let[i,l]of t)i<a||(i>a&&s.push({text:n.slice(a,i).join(""),marked:!1}),s.push({text:n.slice(i,i+l).join(""),marked:!0}),a=i+l);return a<n.length&&s.push({text:n.slice(a).join(""),marked:!1}),s}var Gh=b(()=>{});function gc(e){let t=ae.peek()[e]?.name??o("the client");return t.length>d_?`${t.slice(0,d_-1).trimEnd()}…`:t}var d_,f_,yn,bc,om,sm,$_,h_,am,rm,im,g_,b_,lm,v_,k_,xa,cm,Ps=b(()=>{oe();x();_e();L();d_=40;f_=e=>e===null?o("until the client replies"):Xe(e),yn=e=>(t,...n)=>e(gc(t),...n),bc=yn((e,t)=>o("Closed: {name} · {reason}",{name:e,reason:t})),om=yn(e=>o("Reopened: {name}",{name:e})),sm=yn((e,t)=>o("Snoozed: {name} · {when}",{name:e,when:f_(t)})),$_=yn(e=>o("Unsnoozed: {name}",{name:e})),h_=yn(e=>o("No reply needed: {name}",{name:e})),am=yn((e,t)=>t?o("Following: {name}",{name:e}):o("No longer following: {name}",{name:e})),rm=yn(e=>o("Marked as read: {name}",{name:e})),im=yn(e=>o("Marked as unread: {name}",{name:e})),g_=yn(e=>o("Sent and closed: {name}",{name:e})),b_=yn((e,t)=>o("Sent and snoozed: {name} · {when}",{name:e,when:f_(t??null)})),lm=yn((e,t)=>o("Reply scheduled: {name} · {when}",{name:e,when:Xe(t)})),v_=yn(e=>o("Not sent, the text is back in the field: {name}",{name:e})),k_=yn(e=>o("Not sent: {name}",{name:e})),xa=yn((e,t)=>t===null?o("No assignee now: {name}",{name:e}):t===P.peek().id?o("You are the assignee: {name}",{name:e}):o("Assigned: {name} · {who}",{name:e,who:G(t)})),cm=yn((e,t)=>t===null?o("Removed from the team: {name}",{name:e}):o("Assigned to a team: {name} · {team}",{name:e,team:t}))});async function Be(e){try{return await e(),!0}catch(t){return ne(z(t)),!1}}async function Ut(e,t,n,s){let a=um(e),i=fa(e);le({t:"result",dialog:{...a,...s},sentAtRev:i});try{let l=await F(`/api/dialogs/${e}/${t}`,n);return le({t:"result",...l,sentAtRev:i}),l}catch(l){throw le({t:"result",dialog:a,sentAtRev:i}),l}}function Ln(e,t,n,s,{more:a,keep:i}={}){if($r())return null;let l=Be(t),c=Z(e,{icon:s,more:a,keep:i,undo:async()=>{await l&&await Be(n)}});return l.then(u=>{u||hr(c)}),l}function Vh(e,t){let n=um(e).assignee_id;return n===t?null:Ln(xa(e,t),y_(e,t),y_(e,n),"user-round-check")}function _a(e){if(um(e).state!=="closed")return null;let t={reason:um(e).close_reason??"solved",comment:""},n=async()=>{t=(await Ut(e,"reopen",{},{state:"open",close_reason:null})).was??t},s=()=>Ut(e,"close",t,{state:"closed",waiting_since:null,snooze:null,close_reason:t.reason}),a=Ln(om(e),n,s,"undo-2");return a&&E.peek().dialog===e&&fr(),a}async function Dt(e){try{await navigator.clipboard.writeText(e),Z(o("Copied"))}catch{g2(e)?Z(o("Copied")):ne(o("The browser blocked copying"))}}function g2(e){let t=Object.assign(document.createElement("textarea"),{value:e,className:"vh"}),n=document.activeElement;document.body.append(t),t.select();let s=document.execCommand("copy");return t.remove(),n?.focus?.({preventScroll:!0}),s}async function vc(e,t){await F(`/api/contacts/${e.id}`,t,{method:"PATCH"}),le({t:"contact",row:{...e,...t}})}function dm(e){kc.value=e,y.value="photo"}async function fm(e,t,n){let s=await F(`/api/contacts/${e.id}/identities`,{kind:t,external_id:n});le({t:"contact",row:s.contact}),Z(s.moved.length?S("Address added, {n} conversation added to the card","Address added, {n} conversations added to the card",s.moved.length):o("Address added"))}async function x_(){await Be(async()=>{await Oe("DELETE","/api/session"),y.value=null,Pp(),M("/login")})}var um,y_,pm,mm,w_,kc,Qe=b(()=>{re();se();V();x();Q();L();rt();be();Ps();bs();um=e=>X.peek().dialogs[e];y_=(e,t)=>()=>Ut(e,"assignee",{operator_id:t},{assignee_id:t});pm=e=>Vh(e,P.peek().id);mm=e=>Be(async()=>{le({t:"result",...await F(`/api/messages/${e.id}/retry`,{})})}),w_=e=>Be(async()=>{le({t:"result",...await F(`/api/messages/${e.id}/check`,{})})});kc=T(null)});function w2(e){let t=/[а-яё]/i.test(e)?v2:b2,n=[...e].map(s=>t.get(s)??s).join("");return n===e?null:n}function __(e){return[...y2(e).matchAll(/[\p{L}\p{N}@№+]+/gu)].map(t=>({word:t[0],at:t.index}))}function x2(e,t){if(e.length<k2)return!1;let n=s=>t.slice(0,s);for(let s of[e.length-1,e.length,e.length+1])if(s<=t.length&&_2(e,n(s)))return!0;return!1}function _2(e,t){let n=0;for(;n<e.length&&n<t.length&&e[n]===t[n];)n+=1;return e.length===t.length?e.slice(n+1)===t.slice(n+1)||e[n]===t[n+1]&&e[n+1]===t[n]&&e.slice(n+2)===t.slice(n+2):e.length>t.length?e.slice(n+1)===t.slice(n):e.slice(n)===t.slice(n+1)}function S2(e,t){let n=t.find(({word:i})=>i.startsWith(e));if(n)return{score:n.at===0?4:3,mark:[n.at,e.length]};let s=e.length>1&&t.find(({word:i})=>i.includes(e));if(s)return{score:2,mark:[s.at+s.word.indexOf(e),e.length]};let a=t.find(({word:i})=>x2(e,i));return a?{score:1,mark:[a.at,Math.min(e.length,a.word.length)]}:null}function S_(e,t){let n=__(t),s=__(e).map(({word:a})=>S2(a,n));return!s.length||s.some(a=>!a)?null:{score:s.reduce((a,i)=>a+i.score,0)/s.length,marks:s.map(a=>a.mark).sort((a,i)=>a[0]-i[0])}}function Ai(e,t){let[n,s]=[e.slice(0,T2),t.slice(0,C2)],a=S_(n,s);if(a)return a;let i=w2(n),l=i&&S_(i,s);return l?{...l,score:l.score-.5}:null}function Jh(e,t,n){return t.map(s=>({item:s,fit:Ai(e,n(s))})).filter(s=>s.fit).sort((s,a)=>a.fit.score-s.fit.score)}var T_,C_,b2,v2,k2,y2,T2,C2,Qh=b(()=>{T_="qwertyuiop[]asdfghjkl;'zxcvbnm,.`QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>~",C_="йцукенгшщзхъфывапролджэячсмитьбюёЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮЁ",b2=new Map([...T_].map((e,t)=>[e,[...C_][t]])),v2=new Map([...C_].map((e,t)=>[e,[...T_][t]])),k2=4,y2=e=>e.toLowerCase().replaceAll("ё","е");T2=200,C2=1e3});function $m(e,t,n=""){let s=Tr(e).assignee_id;if(s===t&&!n)return null;let a=(i,l)=>()=>Ut(e,"assignee",{operator_id:i,note:l},{assignee_id:i});return Ln(xa(e,t),a(t,n),a(s,""),"user-round-check")}function O_(e,t,n=""){let{team_id:s,assignee_id:a}=Tr(e),i=cm(e,t===null?null:eg(t)),l=(c,u,p)=>()=>Ut(e,"team",{team_id:c,operator_id:u,note:p},{team_id:c,assignee_id:u});return Ln(i,l(t,t===null?a:null,n),l(s,a,""),"users-round")}function wn(e){let t=e.id===P.value.id?"online":zw(e.id);return e.presence==="off"||t==="off"?"off":e.presence==="away"||t==="away"?"away":"online"}async function Sa(e){try{let{people:t}=await j(e?`/api/people?dialog=${e}`:"/api/people");So.value=Object.fromEntries(t.map(n=>[n.id,n]))}catch{}}async function hm(){Zh||$r()||(Zh=!0,await Be(async()=>{let{dialog:e}=await F("/api/dialogs/next",{});if(!e){Z(o("No unassigned conversations"));return}le({t:"rows",cursor:X.peek().cursor,rows:[{k:"dialog",id:e.id,rev:O2(),row:e}]}),fr(),M(U("mine",e.id));let t=()=>Be(()=>Ut(e.id,"assignee",{operator_id:null},{assignee_id:null}));Z(xa(e.id,P.peek().id),{icon:"user-round-check",undo:t})}),Zh=!1)}function gm(e,t,n=""){let s=Tr(e).snooze,a=s&&(s.until===null||s.until>Date.now())?Xh(e,s.until,s.reason):A_(e);return Ln(sm(e,t),Xh(e,t,n),a,"alarm-clock")}function Ta(e){let t=Tr(e).snooze;return t?Ln($_(e),A_(e),Xh(e,t.until,t.reason),"alarm-clock"):null}function Kn(e,t="solved",n="",{sure:s=!1}={}){let a=Tr(e);if(a.state!=="open"||!s&&N_.some(m=>m(a,()=>Kn(e,t,n,{sure:!0}))))return null;let{view:i}=E.peek(),l=M_(e,i),c=async()=>{await N2(a)(),E.peek().page==="inbox"&&M(U(i,e))},u={label:o("Reason"),run:()=>{M(U(i,e)),y.value="finish"}},p=Ln(bc(e,bm(t)),A2(e,t,n),c,"check",{more:u,keep:!0});return p&&E.peek().dialog===e&&L_(i,l),p}function tg(e){let{dialog:t,view:n}=E.peek();t===e&&L_(n,M_(e,n))}function D_(e,t,n){let s={reason:Tr(e).close_reason??"solved",comment:""},a=l=>Ut(e,"close",l,{close_reason:l.reason}),i=async()=>{s=(await a({reason:t,comment:n})).was??s};return Ln(bc(e,bm(t)),i,()=>a(s),"check")}function M_(e,t){let n=X.peek().dialogs;return pi(n,t,"urgent",da(),null).find(s=>s!==e)??null}function L_(e,t){fr();let n=ge.peek()?.after_close??"next";n==="stay"||Je(e)==="closed"||M(n==="next"&&t?U(e,t):U(e))}function vm(e){let t=Tr(e).waiting_since;if(!t)return null;let n=()=>Ut(e,"no-answer",{},{waiting_since:null});return Ln(h_(e),n,()=>Ut(e,"answer-after-all",{},{waiting_since:t}),"message-circle-off")}async function Cr(e,t=!gs.peek()[e]){le({t:"follow",id:e,on:t});try{await F(`/api/dialogs/${e}/follow`,{on:t}),Z(am(e,t),{icon:"eye",undo:()=>Cr(e,!t)})}catch(n){le({t:"follow",id:e,on:!t}),ne(z(n))}}var Tr,eg,E_,So,Zh,O2,Xh,A_,Ni,bm,E2,A2,N2,N_,P_,an=b(()=>{se();Qe();re();Ps();V();vr();x();bs();Xn();Q();Zn();L();be();Tr=e=>ae.peek()[e];eg=e=>Ge.value[e]?.name??o("Deleted team"),E_=e=>{let t=Ge.value[e.team_id];return t&&!t.removed?t:null};So=T(null);Zh=!1;O2=()=>Number(String(X.peek().cursor).split(":").pop()),Xh=(e,t,n)=>()=>Ut(e,"snooze",{until:t,reason:n},{snooze:{at:Date.now(),until:t,reason:n,by:P.peek().id}}),A_=e=>()=>Ut(e,"unsnooze",{},{snooze:null});Ni={solved:[()=>o("Resolved"),"check"],"no-reply":[()=>o("No reply"),"message-circle-off"],duplicate:[()=>o("Duplicate"),"copy"],spam:[()=>o("Spam"),"ban"],declined:[()=>o("Client declined"),"user-round-x"],other:[()=>o("Other reason"),"circle-question-mark"]},bm=e=>(Ni[e]??Ni.solved)[0](),E2=e=>({state:"closed",waiting_since:null,snooze:null,close_reason:e}),A2=(e,t,n)=>()=>Ut(e,"close",{reason:t,comment:n},E2(t)),N2=({id:e,snooze:t,waiting_since:n})=>()=>Ut(e,"reopen",{},{state:"open",snooze:t,waiting_since:n,close_reason:null}),N_=[],P_=e=>{N_.push(e)}});function W_(){Yo.value="",Ds.value=null,so.value=null}function F_(e){if(Yo.value=e,clearTimeout(R_),e.trim().length<2){yc+=1,Ds.value=null;return}R_=setTimeout(()=>D2(e),P2)}async function D2(e){yc+=1;let t=yc;try{let n=await j(`/api/search?${new URLSearchParams({q:e,limit:String(ng)})}`);t===yc&&(Ds.value={q:e,data:n})}catch(n){if(!(n instanceof Y))throw n;t===yc&&(Ds.value={q:e,problem:n})}}function z_(e){let t=Yo.value.trim();return t?Jh(t,e,K_).map(({item:n,fit:{marks:s}})=>I_(n,s)):e.map(n=>I_(n))}function j_(e){let t=e.assignee_id===P.peek().id?"mine":"all",n={id:"open",icon:"message-square-text",text:o("Open"),run:()=>M(U(t,e.id))},s=i=>()=>{L2(e),i(e.id)},a=e.state==="open"?[e.assignee_id!==P.peek().id&&{id:"take",icon:"hand",text:o("Take it"),run:s(pm)},e.assignee_id===P.peek().id&&{id:"free",icon:"user-round",text:o("Remove the assignee"),run:s(i=>Vh(i,null))},{id:"close",icon:"check",text:o("Close"),run:s(Kn)}]:[{id:"reopen",icon:"undo-2",text:o("Reopen"),run:s(_a)}];return[n,...a.filter(Boolean)]}function L2(e){ae.peek()[e.id]||le({t:"result",dialog:e,sentAtRev:fa(e.id)})}function q_(e,t=[]){return{id:"d:"+e.id,kind:"dialog",dialog:e,text:e.name,marks:t,acts:()=>j_(e),run:()=>M(U("all",e.id))}}function R2(e){let t=e.dialog_id;return{id:"k:"+e.id,kind:"contact",contact:e,text:e.name,marks:e.marks,run:()=>{t&&M(U("all",t))}}}function I2(e){return{id:"m:"+e.id,kind:"message",message:e,text:e.text,marks:e.marks,acts:()=>j_(e.dialog),run:()=>M(U("all",e.dialog_id,e.no))}}function z2(e){let t=Object.values(ae.value);return Jh(e,t,s=>s.name).slice(0,ng).map(({item:s,fit:{marks:a}})=>q_(s,a))}function B2(e){return{dialogs:e.dialogs.map(n=>q_(n)),contacts:e.contacts.map(R2),messages:e.messages.map(I2)}}function W2(){let e=Yo.value.trim(),t=M2(),n=[{id:"acts",title:o("Conversation actions"),items:z_(t.filter(s=>B_.has(s.group)))}];if(e){let s=Ds.value?.data&&Ai(e,Ds.value.q)?B2(Ds.value.data):{dialogs:[],contacts:[],messages:[]},a=new Set(s.dialogs.map(i=>i.id));n.push({id:"dialogs",title:o("Conversations"),items:[...s.dialogs,...z2(e).filter(i=>!a.has(i.id))].slice(0,ng)}),n.push({id:"contacts",title:o("Clients"),items:s.contacts}),n.push({id:"messages",title:o("Messages found"),items:s.messages})}return n.push({id:"go",title:o("Go to"),items:z_(t.filter(s=>!B_.has(s.group)))}),e&&n.push({id:"all",title:"",items:[{id:"search",kind:"search",icon:"search",text:o("Search everywhere: {q}",{q:e}),marks:[],run:()=>M(pp(e))}]}),n.filter(s=>s.items.length)}function F2(e){let t=Yo.value.trim(),n=e.acts().map(s=>({...s,id:"a:"+s.id,kind:"act",marks:t?Ai(t,s.text)?.marks:[]})).filter(s=>s.marks);return[{id:"actions",title:e.text,items:n}]}function og(e){y.value=null,requestAnimationFrame(()=>e.run())}function H_(e){return e?.acts?(so.value=e,Yo.value="",!0):!1}function sg(){return so.value?(so.value=null,!0):!1}var P2,ng,Yo,Ds,so,yc,R_,M2,K_,I_,B_,U_,Y_=b(()=>{se();Qe();re();V();vt();x();Qh();Q();L();an();P2=150,ng=5,Yo=T(""),Ds=T(null),so=T(null),yc=0,R_=0;M2=()=>As().filter(e=>e.palette!==!1&&e.label&&jh(e)),K_=e=>(e.title??e.label)(),I_=(e,t=[])=>({id:"c:"+e.id,kind:"command",icon:e.icon??"chevron-right",text:K_(e),marks:t,command:e,run:e.run});B_=new Set(["dialog","log"]);U_=$e(()=>so.value?F2(so.value):W2())});function Pi({one:e}){let[t]=wa(e);return t?r`<${ag} keys=${t} />`:null}var ag,km=b(()=>{C();vt();x();N();ag=({keys:e})=>Oi(e).map((t,n)=>r`${n>0&&r` <span class="then dim t12">${o("then")}</span> `}<${on} of=${t} />`)});var G_={};xe(G_,{Palette:()=>K2});function j2(){let e=O(null),t=O(null),[n,s]=g({at:0,asked:""});g(W_),ye(),W(()=>e.current.focus(),[]);let a=U_.value,i=`${so.value?.id??""} ${Yo.value}`,l=n.asked===i?n.at:0,c=f=>s({at:f,asked:i}),u=a.flatMap(f=>f.items),p=u[Math.min(l,u.length-1)];A(()=>{t.current?.querySelector(".mi.on")?.scrollIntoView({block:"nearest"})},[l,a]);let m=()=>{y.value=null},h=f=>{if(f.isComposing)return;let $={ArrowDown:(l+1)%u.length,ArrowUp:(Math.min(l,u.length-1)-1+u.length)%u.length,PageDown:Math.min(u.length-1,l+8),PageUp:Math.max(0,l-8)}[f.key];if($!==void 0&&u.length){f.preventDefault(),c($);return}if(f.key==="Enter"&&p){f.preventDefault(),og(p);return}if(f.key==="Tab"&&!f.shiftKey&&H_(p)){f.preventDefault(),f.stopPropagation();return}f.key==="Backspace"&&!Yo.value&&sg()&&f.preventDefault(),f.key==="Escape"&&sg()&&(f.preventDefault(),f.stopPropagation())};return r`<div class="over" onPointerDown=${f=>{f.target===f.currentTarget&&m()}}>
<div class="dialog pal" role="dialog" aria-modal="true" aria-label=${o("Search and commands")}
onKeyDown=${Ot}>
<div class="hrow palin">
<${d} name="search" />
<input class="palq" ref=${e} value=${Yo.value} role="combobox" aria-expanded="true"
aria-controls="pallist" aria-autocomplete="list" aria-activedescendant=${p?"pal-"+p.id:null}
aria-label=${o("Command, client or message text")}
placeholder=${so.value?o("Action"):o("Command, client or message text")} autocomplete="off"
spellcheck="false" onInput=${f=>F_(f.currentTarget.value)} onKeyDown=${h} />
<${q2} />
</div>
<div class="palbody" id="pallist" role="listbox" aria-label=${o("Results")} ref=${t}>
${a.map(f=>r`<div role="group" aria-label=${f.title||o("Search")} key=${f.id}>
${f.title&&r`<div class="mh" role="presentation">${f.title}</div>`}
${f.items.map($=>r`<${U2} key=${$.id} item=${$} on=${$===p}
onLook=${()=>c(u.indexOf($))} />`)}
</div>`)}
${!u.length&&r`<p class="palno">${o("Nothing found")}</p>`}
</div>
${Ds.value?.problem&&r`<p class="palno" role="status">${o("Could not search clients and messages. Try again.")}</p>`}
<div class="palfoot">
<span><span class="keys"><kbd>↑</kbd><kbd>↓</kbd></span> ${o("choose")}</span>
<span><span class="keys"><kbd>Enter</kbd></span> ${o("run")}</span>
${p?.acts&&!so.value&&r`<span><span class="keys"><kbd>Tab</kbd></span> ${o("actions")}</span>`}
<span class="hrow end"><span class="keys"><kbd>Esc</kbd></span> ${so.value?o("back"):o("dismiss")}</span>
</div>
<div class="vh" role="status">${p?"":o("Nothing found")}</div>
</div>
</div>`}function q2(){let e=so.value?.text??ae.value[E.value.dialog]?.name;return e?r`<span class="tag plain lg cut palwhere">${e}</span>`:null}function U2({item:e,on:t,onLook:n}){let s={dialog:Y2,contact:G2,message:V2}[e.kind]??H2;return r`<div class=${t?"mi on":"mi"} role="option" id=${"pal-"+e.id} aria-selected=${String(t)}
onPointerMove=${t?null:n} onPointerDown=${a=>a.preventDefault()}
onClick=${()=>og(e)}>
<${s} item=${e} />
</div>`}function G2({item:e}){let[t]=e.contact.identities;return r`
<${te} name=${e.contact.name} size="sm" />
<span class="cut"><${ym} item=${e} /></span>
${t&&r`<span class="hrow end tight dim t12">
<${ve} kind=${t.kind} named />
<span class="cut">${t.label||Se(t.kind)}</span>
</span>`}
`}function V2({item:e}){let{message:t}=e,n=t.operator_id?G(t.operator_id):t.dialog.name;return r`
<${d} name="message-square-text" />
<span class="cut"><${ym} item=${e} /></span>
<span class="hrow end dim t12 palwho">${n}, ${nt(t.created_at,I.value)}</span>
`}var K2,ym,H2,Y2,V_=b(()=>{B();C();re();ke();oe();x();Gh();Y_();_e();Q();L();N();we();km();K2=()=>y.value==="palette"?r`<${j2} />`:null;ym=({item:e})=>nm(e.text,e.marks??[]).map(t=>t.marked?r`<b class="b6">${t.text}</b>`:t.text),H2=({item:e})=>r`
<${d} name=${e.icon} />
<span class="cut"><${ym} item=${e} /></span>
${e.command&&r`<span class="hrow end tight"><${Pi} one=${e.command} /></span>`}
`,Y2=({item:e})=>r`
<${te} name=${e.dialog.name} size="sm" />
<span class="cut"><${ym} item=${e} /></span>
<span class="hrow end tight dim t12">
${o("No. {number}",{number:ue(e.dialog.number)})}
<${ve} kind=${e.dialog.kind} named />
</span>
`});var Et,Go=b(()=>{Et=(e,t=document)=>t.querySelector(e)});function ig(e){M(pp(e),{replace:!0}),clearTimeout(rg),rg=setTimeout(()=>wm(e),J2)}async function wm(e){if(clearTimeout(rg),Vo.peek()?.q===e&&Vo.peek().data)return;wc+=1;let t=wc;if(!e.trim()){Vo.value=null,Or.value=!1;return}Or.value=!0;try{let n=await j(`/api/search?${new URLSearchParams({q:e})}`);t===wc&&(Vo.value={q:e,data:n})}catch(n){if(!(n instanceof Y))throw n;t===wc&&(Vo.value={q:e,problem:n})}t===wc&&(Or.value=!1)}var J2,Vo,Or,wc,rg,J_,Q_=b(()=>{se();V();Q();J2=200,Vo=T(null),Or=T(!1),wc=0,rg=0;J_=e=>{Vo.value=null,wm(e)}});function X_(e,t,n){if(n<=t)return 0;if(!e||e.always)return n-t;let s=0,a=0;for(let[l,c]of e.spans)s+=Z_(t,n,l,c),a+=c-l;let i=n-t-Z_(t,n,e.from,e.until);return s+Math.round(i*a/(e.until-e.from))}function Q2(e,t){if(!e||e.always)return null;let n=e.spans.find(([,s])=>s>t);return n&&n[0]>t?n[0]:null}function Di(e,t,n){if(!e.sla||e.due_at===null||e.waiting_since===null||e.state!=="open")return null;let s=t[e.sla.hours],a=n>=e.due_at,i=a?0:Math.min(e.sla.norm,X_(s,n,e.due_at)),l=i/e.sla.norm;return{left:i,late:a?X_(s,e.due_at,n):0,share:l,look:a?"bad":l<=.3?"warn":"",opens:a?null:Q2(s,n)}}var Z_,lg=b(()=>{Z_=(e,t,n,s)=>Math.max(0,Math.min(t,s)-Math.max(e,n))});function xc(e,t){cc();let n=t?.getBoundingClientRect()??{left:0,bottom:0};xm.value={id:e,x:n.left,y:n.bottom+6},y.value="clock"}function Mi({left:e,late:t,look:n,opens:s},a){return n==="bad"?o("{span} overdue",{span:Ve(t)}):s===null?X2(e):o("paused until {time}",{time:eI(s,a)})}function n0(e,t){let n=Di(e,eo.value,t);if(n){let s=Mi(n,t);return n.look==="bad"||n.opens!==null?s:o("reply within {span}",{span:s})}return e.waiting_since?o("waiting {span}",{span:Ve(t-e.waiting_since)}):""}function ug({target:e}){return e.look==="bad"?r`<${d} name="flame" size="s" />`:e.opens===null?r`<${tI} share=${e.share} />`:r`<${d} name="pause" size="s" />`}function _c(e){let t=Di(e,eo.value,I.value),n=t!==null&&t.look!=="bad"&&t.opens===null&&t.left<=75e3;return A(()=>n?dx():void 0,[n]),n?Di(e,eo.value,Ip.value):t}function To({dialog:e,short:t=!1,asButton:n=!1,still:s=!1}){let a=_c(e);if(!e.waiting_since)return null;let i=a?`sla due ${a.look}`:"sla due",l=a?r`<${ug} target=${a} /><span class="vh">${o("Reply due:")} </span>${Mi(a,I.value)}`:r`<${nI} since=${e.waiting_since} short=${t} />`,c=p=>{p.preventDefault(),p.stopPropagation(),xc(e.id,p.currentTarget)};if(s)return r`<span class=${i}>${l}</span>`;if(!n)return r`<span class=${i} title=${e0(e,a)} onClick=${c}>${l}</span>`;let u=y.value==="clock"&&xm.value?.id===e.id;return r`<button type="button" class=${i} data-clock aria-haspopup="dialog" aria-expanded=${String(u)}
title=${e0(e,a)} onClick=${c}>
${l}
</button>`}function nI({since:e,short:t}){let n=Ve(Math.max(0,I.value-e));return r`<${d} name="hourglass" size="s" />${t?r`<span class="vh">${o("waiting")} </span>${n}`:o("waiting {span}",{span:n})}`}var cg,Z2,xm,X2,eI,tI,e0,Ms=b(()=>{se();B();ke();oe();C();x();lg();L();N();re();cg=6e4,Z2=1440*cg,xm=T(null);X2=e=>e<=6e4?o("{n} s",{n:Math.ceil(e/1e3)}):Ve(Math.ceil(e/cg)*cg),eI=(e,t)=>e-t<Z2?H(e):Wp(e,t);tI=({share:e})=>r`<svg class="pie" viewBox="0 0 12 12" aria-hidden="true">
<circle class="bg" cx="6" cy="6" r="4.6" />
<circle class="fg" cx="6" cy="6" r="4.6" pathLength="100" stroke-dasharray=${`${Math.round(e*100)} 100`} />
</svg>`;e0=(e,t)=>t?o("Reply due at {time}",{time:xo(e.due_at,I.value)}):o("waiting {span}",{span:Ve(Math.max(0,I.value-e.waiting_since))})});var r0={};xe(r0,{Search:()=>sI});function sI(){let{q:e}=E.value,[t,n]=g("all"),s=O(null);A(()=>{wm(e)},[e]),W(()=>{s.current.focus(),s.current.select()},[]);let a=Vo.value?.q===e?Vo.value:null,i=a?.data??(Or.value?Vo.value?.data:null),l=c=>{c.key!=="ArrowDown"&&c.key!=="Enter"||(c.preventDefault(),Et(".srh")?.focus())};return r`<main class="main page" id="main">
<header class="bar1 srbar">
<a class="ib only-phone" href=${Ko()} aria-label=${o("Back to the list")}><${d} name="arrow-left" /></a>
<form class="srin" role="search" onSubmit=${c=>c.preventDefault()}>
<${d} name="search" />
<input class="palq" id="q" ref=${s} type="text" inputmode="search" enterkeyhint="search" autocomplete="off"
spellcheck="false" maxlength="200" aria-label=${o("Search in conversations, clients and messages")}
placeholder=${o("Word, name, address or No.")} value=${e} onInput=${c=>ig(c.target.value)}
onKeyDown=${l} />
${e&&r`<button type="button" class="ib small" aria-label=${o("Clear")} onClick=${()=>{ig(""),s.current.focus()}}>
<${d} name="x" size="m" />
</button>`}
</form>
<h1 class="vh">${e?o("Search: {q}",{q:e}):o("Search")}</h1>
</header>
${i&&r`<${iI} data=${i} tab=${t} pick=${n} />`}
<div class="srgrid">
<div class="scroll" role="group" tabindex="0" aria-label=${o("Search results")}
aria-busy=${Or.value?"true":null} onKeyDown=${rI}>
<div class="srbody"><${lI} q=${e} data=${i} problem=${a?.problem} tab=${t} pick=${n} /></div>
</div>
</div>
<div class="vh" aria-live="polite">${a?.data?S("{n} found","{n} found",pg(a.data)):""}</div>
</main>`}function rI(e){let t=[...e.currentTarget.querySelectorAll(".srh")],n=t.indexOf(document.activeElement),s={ArrowDown:n+1,ArrowUp:n-1}[e.key];n<0||s===void 0||(e.preventDefault(),s<0?document.getElementById("q").focus():t[Math.min(s,t.length-1)].focus())}function iI({data:e,tab:t,pick:n}){return r`<div class="bar2 tabsrow">
<div class="tabs flat" role="group" aria-label=${o("Search in")}>
${oI.map(([s,a])=>r`<button type="button" class="tab" aria-current=${t===s?"page":null}
onClick=${()=>n(s)}>
${a()} <span class="n">${ue(aI(e,s))}</span>
</button>`)}
</div>
</div>`}function lI({q:e,data:t,problem:n,tab:s,pick:a}){let i=dt(300,Or.value&&!t);if(n)return r`<${ie} icon="unplug" title=${o("Search failed")} text=${z(n)}>
<button type="button" class="btn" onClick=${()=>J_(e)}>${o("Retry")}</button>
<//>`;if(!e.trim())return r`<${ie} icon="search" title=${o("What are you looking for?")} text=${o("Words in any form, names, addresses, conversation numbers. Quotes find an exact phrase, a minus excludes a word.")} />`;if(!t)return i?r`<p class="t12 dim srq">${o("Searching…")}</p>`:null;if(!pg(t))return r`<${ie} icon="search" title=${o("Nothing found")} text=${o("Try fewer or different words.")} />`;let l=p=>(s==="all"||s===p)&&t[p].length>0,c=p=>s==="all"?t[p].slice(0,o0):t[p],u=(p,m)=>s==="all"&&t[p].length>o0&&r`<button type="button" class="link t13 srall" onClick=${()=>a(p)}>
${m}
: ${ue(t[p].length)}
</button>`;return r`
${t.other_layout&&r`<p class="t12 dim srq">
${o("Nothing found for “{typed}”. Showing “{read}”, typed in the wrong keyboard layout.",{typed:t.text,read:t.other_layout})}
</p>`}
${l("dialogs")&&r`
<h2 class="rules-h">${o("Conversations")}</h2>
<ul class="card">
${c("dialogs").map(p=>r`<${cI} key=${p.id} dialog=${p} />`)}
</ul>
${u("dialogs",o("All conversations found"))}
`}
${l("contacts")&&r`
<h2 class="rules-h">${o("Clients")}</h2>
<ul class="card">${c("contacts").map(p=>r`<${uI} key=${p.id} contact=${p} />`)}</ul>
${u("contacts",o("All clients found"))}
`}
${l("messages")&&r`
<h2 class="rules-h">${o("Messages found")}</h2>
<ul class="card">${c("messages").map(p=>r`<${pI} key=${p.id} message=${p} />`)}</ul>
${u("messages",o("All messages found"))}
`}
${s!=="all"&&!t[s].length&&r`<${ie} icon="search" title=${o("Nothing found")} />`}
`}function cI({dialog:e}){return r`<li>
<a class="srh" href=${U("all",e.id)}>
<${te} name=${e.name} face=${e.avatar}><${ve} kind=${e.kind} named /><//>
<span class="grow">
<span class="hrow">
<b class="b6 cut">${e.name}</b>
<${To} dialog=${e} />
${e.state==="closed"&&r`<span class="tag plain">${o("closed")}</span>`}
</span>
<span class="t13 mut blk srx">
${[o("No. {number}",{number:ue(e.number)}),e.title].filter(Boolean).join(" · ")}
</span>
</span>
<span class="t12 dim srm">${a0(e.last_at)}</span>
</a>
</li>`}function uI({contact:e}){let t=r`
<${te} name=${e.name} />
<span class="grow">
<span class="hrow"><b class="b6 cut"><${s0} text=${e.name} marks=${e.marks} /></b></span>
<span class="t13 mut blk srx">${e.identities.map(n=>n.label).join(" · ")}</span>
</span>
${e.identities.map(n=>r`<${ve} kind=${n.kind} named />`)}
`;return r`<li>
${e.dialog_id?r`<a class="srh" href=${U("all",e.dialog_id)}>${t}</a>`:r`<span class="srh">${t}</span>`}
</li>`}function pI({message:e}){let{dialog:t}=e,n=e.operator_id?G(e.operator_id):"",s=e.kind==="note"?`${o("Note")} · ${n}`:e.kind==="out"&&n?`${n} → ${t.name}`:t.name,a=e.kind==="note"?r`<span class="nic"><${d} name="lock" size="m" /></span>`:r`<${ve} kind=${t.kind} size="mid" named />`;return r`<li>
<a class="srh" href=${U("all",t.id,e.no)}>
${a}
<span class="grow">
<span class="hrow"><b class="b6 cut">${s}</b></span>
<span class="t13 mut blk srx"><${s0} text=${e.text} marks=${e.marks} /></span>
</span>
<span class="t12 dim srm">${a0(e.created_at)}</span>
</a>
</li>`}var o0,oI,pg,aI,s0,a0,i0=b(()=>{B();Go();C();V();ke();oe();x();Gh();_e();Q();Q_();N();we();Ms();o0=5,oI=[["all",()=>o("Everything")],["dialogs",()=>o("Conversations")],["contacts",()=>o("Clients")],["messages",()=>o("Messages found")]];pg=e=>e.dialogs.length+e.contacts.length+e.messages.length,aI=(e,t)=>t==="all"?pg(e):e[t].length;s0=({text:e,marks:t})=>nm(e,t).map(n=>n.marked?r`<mark>${n.text}</mark>`:n.text),a0=e=>`${nt(e,I.value)}, ${H(e)}`});function Re({label:e,place:t,across:n=!1,children:s}){let a=xt(mg);return ye(),W(()=>{(a.current.querySelector("[aria-checked='true']")??a.current.querySelector("button")).focus({preventScroll:!0})},[]),r`<div class=${"menu pop "+t} role="menu" aria-label=${e} ref=${a}
onKeyDown=${i=>fI(i,n)}>
${s}
</div>`}function fI(e,t){let n=[...e.currentTarget.querySelectorAll("button")],s=n.indexOf(document.activeElement),[a,i]=[(s+1)%n.length,(s-1+n.length)%n.length],l=t?{ArrowRight:a,ArrowLeft:i}:{},c={ArrowDown:a,ArrowUp:i,Home:0,End:n.length-1,...l}[e.key];e.key==="Tab"&&mg(),c!==void 0&&(e.preventDefault(),e.stopPropagation(),n[c].focus())}var mg,ee,rn=b(()=>{B();C();re();N();we();mg=()=>{y.value=null};ee=({icon:e,checked:t,onPick:n,stay:s,children:a})=>r`<button type="button" class="mi" tabindex="-1"
role=${t===void 0?"menuitem":"menuitemradio"}
aria-checked=${t===void 0?null:String(t)} onClick=${()=>{s||mg(),n()}}>
<${d} name=${t?"check":e} size="m" />
${a}
</button>`});var dg,ao,$I,Tc,c0,fg,_m,Li=b(()=>{x();L();dg={online:()=>o("Online"),lunch:()=>o("Lunch"),training:()=>o("Training"),away:()=>o("Away"),off:()=>o("Off shift")},ao=e=>e?.name||(dg[e?.builtin]??dg.off)(),$I={online:"on",away:"away",off:"off"},Tc=e=>`dot ${$I[e]??"off"}`,c0=e=>dg[e.builtin]?.()??"",fg=(e,t)=>e.place-t.place||e.id-t.id,_m=()=>Object.values(hs.value).filter(e=>!e.removed).sort(fg)});function p0(){return y.value!=="me"?null:r`<${Re} label=${o("My menu")} place="popme">
${_m().map(e=>r`<button type="button" class="mi" tabindex="-1" role="menuitemradio" key=${e.id}
aria-checked=${String(P.value.status_id===e.id)} onClick=${()=>{y.value=null,Nw(e.id)}}>
<span class="dotbox"><span class=${Tc(e.base)}></span></span>
<span class="cut">${ao(e)}</span>
${P.value.status_id===e.id&&r`<span class="mend"><${d} name="check" size="m" /></span>`}
</button>`)}
<div class="msep" role="separator"></div>
<${ee} icon="bell" onPick=${Ci}>
${o("Notifications")}
${De.value.notifications>0&&r`<span class="count mend">${De.value.notifications}</span>`}
<//>
<${ee} icon="settings" onPick=${()=>M(Xt("looks"))}>${o("My settings")}<//>
<div class="msep" role="separator"></div>
<div class="mh" role="presentation">${o("Language")}</div>
<${ee} icon="languages" checked=${ze.value==="ru"} onPick=${()=>qo("ru")}>
<span lang="ru">Русский</span>
<//>
<${ee} icon="languages" checked=${ze.value==="en"} onPick=${()=>qo("en")}>
<span lang="en">English</span>
<//>
<div class="mh" role="presentation">${o("Theme")}</div>
<${ee} icon="sun-moon" checked=${Nn.value==="system"} onPick=${()=>$a("system")} stay>
${o("System")}
<//>
<${ee} icon="sun" checked=${Nn.value==="light"} onPick=${()=>$a("light")} stay>${o("Light")}<//>
<${ee} icon="moon" checked=${Nn.value==="dark"} onPick=${()=>$a("dark")} stay>${o("Dark")}<//>
<div class="mh" role="presentation">${o("Density")}</div>
<${ee} icon="rows-4" checked=${yo.value==="compact"} onPick=${()=>gi("compact")} stay>
${o("Compact")}
<//>
<${ee} icon="rows-3" checked=${yo.value==="normal"} onPick=${()=>gi("normal")} stay>
${o("Normal")}
<//>
<${ee} icon="menu" checked=${yo.value==="roomy"} onPick=${()=>gi("roomy")} stay>
${o("Comfortable")}
<//>
<div class="msep" role="separator"></div>
<${ee} icon="users-round" onPick=${()=>{y.value="handover"}}>
${o("Hand over my conversations")}
<//>
<${ee} icon="keyboard" onPick=${()=>{y.value="shortcuts"}}>
${o("Keyboard shortcuts")}
<kbd>?</kbd>
<//>
<${ee} icon="log-out" onPick=${x_}>${o("Sign out")}<//>
<//>`}var hI,u0,$g,gI,bI,m0,hg=b(()=>{C();Qe();re();x();Pt();Q();L();Zp();N();rn();Li();hI={operator:()=>o("Operator"),supervisor:()=>o("Supervisor"),administrator:()=>o("Administrator")},u0=e=>hI[e]?.()??"",$g=()=>hs.value[P.value.status_id]??{builtin:P.value.presence,base:P.value.presence},gI=()=>{y.value=y.value==="me"?null:"me"},bI=({children:e})=>r`<button type="button" class=${e?"mebtn":"ib"} aria-haspopup="menu"
aria-expanded=${String(y.value==="me")} aria-label=${o("{name}: my menu",{name:P.value.name})}
title=${ao($g())} onClick=${gI}>
<${te} name=${P.value.name} size="md"><span class=${Tc($g().base)}></span><//>
${e}
</button>`;m0=()=>r`<div class="me">
<${bI}>
<span class="grow">
<span class="nmx cut">${P.value.name}</span>
<br />
<span class="t12 dim">${ao($g())}</span>
</span>
<//>
<${t_} />
</div>`});function d0(e){let t=Je(e);if(Cc.some(([s])=>s===t))return o("Inbox");let n=ca(t);return n!==null?Ge.value[n]?.name??o("Team"):Oc.find(([s])=>s===t)[1]()}var Cc,Oc,Ca,Sm,Ri=b(()=>{se();x();Zn();L();Cc=[["mine",()=>o("Mine")],["unassigned",()=>o("Unassigned")],["all",()=>o("All")]],Oc=[["waiting",()=>o("Waiting for us"),"hourglass"],["unread",()=>o("Unread"),"mail-open"],["mentions",()=>o("Mentions"),"at-sign"],["following",()=>o("Following"),"eye"],["snoozed",()=>o("Snoozed"),"alarm-clock"],["untagged",()=>o("Untagged"),"tag"],["failed",()=>o("Not sent"),"circle-alert"],["closed",()=>o("Closed"),"archive"]],Ca=$e(()=>Object.values(Ge.value).filter(e=>!e.removed).sort((e,t)=>e.name.localeCompare(t.name))),Sm=e=>ds(e)?void 0:ca(e)===null?De.value[e]:De.value.teams?.[ca(e)]??0});function Ls(e,t){try{localStorage.setItem(e,JSON.stringify(t))}catch{}}function Ar(e){localStorage.removeItem(e)}function Ii(e){let t=[];for(let n=0;n<localStorage.length;n+=1){let s=localStorage.key(n);if(s.startsWith(e))try{t.push([s.slice(e.length),JSON.parse(localStorage.getItem(s))])}catch{}}return t}var Cm=b(()=>{});function b0(e){vg.value=e.created_at-Date.now()}function Nr(e){let t=ge.peek()?.undo??{messenger:4,email:10};return(e==="email"?t.email:t.messenger)*1e3}var TI,vg,Oa,v0,Co,Oo,zi,Eo=b(()=>{se();L();TI=6e4,vg=T(0);Oa=e=>e+vg.peek(),v0=({kind:e,delivery:t})=>e==="out"&&t?.state==="queued"&&!t.attempts,Co=e=>e.delivery.not_before-vg.value,Oo=e=>v0(e)&&e.delivery.not_before-e.created_at>TI,zi=(e,t=Date.now())=>v0(e)&&!Oo(e)&&e.delivery.not_before>e.created_at&&Co(e)>t});function y0(e){let t={...Bi.peek()[e.dialog_id]};if(Oo(e))t[e.id]=e;else if(t[e.id])delete t[e.id];else return;Bi.value={...Bi.peek(),[e.dialog_id]:t}}async function x0(e){try{let{messages:t}=await j(`/api/dialogs/${e}/planned`);Bi.value={...Bi.peek(),[e]:Object.fromEntries(t.map(n=>[n.id,n]))}}catch(t){if(!(t instanceof Y))throw t}}var Bi,k0,w0,Om=b(()=>{rt();se();V();Eo();Bi=T({}),k0=e=>Object.values(Bi.value[e]??{}).sort((t,n)=>t.delivery.not_before-n.delivery.not_before);tn(e=>{for(let t of e)t.k==="message"&&y0(t.row)});w0=y0});function EI(e){Wi=`okno.out.${e}.`;let t=Date.now()-CI;Ft.value=Ii(Wi).map(([,n])=>({...n,phase:AI(n,t)})).sort((n,s)=>n.at-s.at),Ea()}function AI(e,t){return e.phase==="held"||e.phase==="refused"?e.phase:e.at<t?"stale":"queued"}function yg(e,t,n,s,a=[],i={}){let l={key:la(),dialog_id:e,kind:t,text:n,seen:s,files:a,more:i,at:Date.now(),phase:"queued"};return Ls(Wi+l.key,l),Ft.value=[...Ft.value,l],Ea(),l.key}function DI(e,t){Ec.set(e,t),Ec.size>PI&&Ec.delete(Ec.keys().next().value)}function Ac(e,t){Ft.value=Ft.value.map(s=>s.key===e?{...s,...t}:s);let n=Ft.value.find(s=>s.key===e);n&&Ls(Wi+e,n)}function Fi(e){Ar(Wi+e),Ft.value=Ft.value.filter(t=>t.key!==e)}function Em(e,t={}){Ac(e,{...t,phase:"queued",at:Date.now()}),Ea()}function Ea(){if(qe.value!=="in"||!Wi)return;let e=new Set;for(let t of Ft.value)e.has(t.dialog_id)||(t.phase==="queued"&&MI(t),["queued","sending","held"].includes(t.phase)&&e.add(t.dialog_id))}async function MI(e){Ac(e.key,{phase:"sending"});let t=fa(e.dialog_id),{key:n,kind:s,text:a,seen:i}=e,l=(e.files??[]).map(c=>c.token);try{let c=await Oe("POST",`/api/dialogs/${e.dialog_id}/messages`,{...LI(e.more),key:n,kind:s,text:a,seen:i,files:l});b0(c.message),w0(c.message),DI(n,c.message),le({t:"result",...c,sentAtRev:t}),C0.set(`${e.dialog_id}.${s}`,Date.now()),Fi(n),Ea()}catch(c){RI(e,c)}}function LI(e={}){if(!e.not_before||e.not_before>Date.now())return e;let{not_before:t,...n}=e;return n}function RI(e,t){t.offline||t.status===401||t.status===429||t.status>=500?Ac(e.key,{phase:"queued",tries:(e.tries??0)+1,code:t.code}):t.code==="conversation-changed"?Ac(e.key,{phase:"held",came:t.detail.messages,last_no:t.detail.last_no}):(Ac(e.key,{phase:"refused",code:t.code}),Ea())}var CI,OI,Ft,Wi,_0,kg,S0,T0,C0,NI,O0,E0,PI,Ec,A0,N0,Rs=b(()=>{rt();se();V();Cm();sp();Om();L();Eo();CI=3600*1e3,OI=5e3,Ft=T([]),Wi="";_0=e=>Ft.value.filter(t=>t.dialog_id===e),kg=({phase:e})=>["held","refused","stale"].includes(e),S0=e=>Ft.value.some(t=>t.dialog_id===e&&kg(t)),T0=e=>Ft.value.find(t=>t.dialog_id===e&&t.phase==="held"),C0=new Map,NI=5e3,O0=(e,t)=>_0(e).some(n=>n.kind===t)||Date.now()-(C0.get(`${e}.${t}`)??0)<NI,E0=(e,t,n)=>_0(e).some(s=>s.kind===t&&s.text===n.trim());PI=50,Ec=new Map,A0=e=>Ec.get(e);N0=e=>Em(e.key,{seen:e.last_no,came:void 0});vi(EI);Dn(Ea);setInterval(()=>{Ft.value.some(e=>e.phase==="queued")&&Ea()},OI);window.addEventListener("online",Ea)});function P0(e){Nc.set(e,{upto:X.peek().logs[e]?.seen??0,since:new Map})}function D0(e,t){let n=Nc.get(e);n&&(n.upto=Math.max(n.upto,t))}function M0(e,t){let n=Nc.get(e);if(!n)return;wg(n);let s=new Set(t);for(let a of n.since.keys())s.has(a)||n.since.delete(a);for(let a of s)a>n.upto&&!n.since.has(a)&&n.since.set(a,Date.now())}function wg(e){let t=Date.now()-II;for(let[n,s]of e.since)s>t||(e.upto=Math.max(e.upto,n),e.since.delete(n))}function L0(e,t,n){let s=X.peek().logs[e]?.items??{},a=t;for(;a<n&&s[a+1]&&!zI(s[a+1]);)a+=1;return a}function Aa(e){let t=Nc.get(e);return t?(wg(t),L0(e,t.upto,Math.max(t.upto,...t.since.keys()))):null}function R0(e,t){let n=Nc.get(e);return n?(wg(n),L0(e,t,n.upto)):t}var II,Nc,zI,Pr=b(()=>{L();II=1e3,Nc=new Map;zI=({kind:e,author:t,automatic:n,delivery:s})=>(e==="note"||e==="out"&&!n)&&t.operator_id!==X.peek().me?.id&&s?.state!=="cancelled"});function KI(e){Am=`okno.draft.${e}.`;let t=Ii(Am).map(([n,s])=>[n,typeof s=="string"?{text:s,at:0,dirty:!0}:s]);ln.value=Object.fromEntries(t),Na.value={}}function Pa(e,t){let n={...ln.value};t&&(Dm(t)||t.dirty)?(n[e]=t,Ls(Am+e,t)):(delete n[e],Ar(Am+e)),ln.value=n}function Cg(e,t){let n=ln.peek()[e];K0(e);let s={text:"",...n,seen:jI(e,n),...t,at:n?.at??0,dirty:!0};if(!Dm(s)&&!n?.at&&!Dr.has(e)&&!Nm.has(e)){Pa(e,null);return}Pa(e,s),clearTimeout(Dr.get(e)),Dr.set(e,setTimeout(()=>Og(e),BI))}function jI(e,t){let n=Number(e.split(".")[0]),s=t&&Dm(t)?t.seen??null:null;return s===null?Aa(n):R0(n,s)}function B0(e,t){let n=Ao(e,t);clearTimeout(Dr.get(n)),Dr.delete(n),K0(n),Pa(n,null)}function W0(){for(let e in ln.peek())ln.peek()[e].dirty&&Og(e)}async function Og(e){clearTimeout(Dr.get(e)),Dr.delete(e);let t=ln.peek()[e];if(!t?.dirty||qe.peek()!=="in")return;let[n,s]=e.split("."),a=Pc(t);Nm.set(e,{what:a,until:Date.now()+WI});try{let{at:i}=await Oe("PUT",`/api/dialogs/${n}/draft`,{mode:s,text:t.text,head:Pm(t),seen:t.seen??null});F0(e,a,i)}catch(i){i.status===404&&Pa(e,null)}}function F0(e,t,n){let s=ln.peek()[e];s&&Pa(e,{...s,at:n,dirty:Pc(s)!==t})}function qI(e){for(let t in e)for(let n in e[t])_g(Number(t),n,e[t][n]);for(let t in ln.peek()){let[n,s]=t.split(".");!e[n]?.[s]&&!(Nm.get(t)?.until>Date.now())&&_g(Number(n),s,void 0)}}function UI(e,t){for(let n of FI)_g(e,n,t[n])}function _g(e,t,n){let s=Ao(e,t),a=ln.peek()[s],i=Nm.get(s);if(!n){if(!a||a.dirty)return;if(O0(e,t)){Pa(s,{...a,dirty:!0}),Og(s);return}Pa(s,null);return}if(i?.what===Pc(n)){F0(s,i.what,n.at);return}n.at<=(a?.at??0)||a?.dirty&&a.at||!a&&E0(e,t,n.text)||(a&&Dm(a)&&Pc(a)!==Pc(n)&&(Na.value={...Na.value,[s]:{text:a.text,head:Pm(a),seen:a.seen??null}}),Pa(s,{text:n.text,head:n.head,at:n.at,seen:n.seen??null,dirty:!1}))}function K0(e){if(!(e in Na.peek()))return;let{[e]:t,...n}=Na.peek();Na.value=n}var BI,WI,FI,ln,xg,Na,Am,Dr,Nm,Pm,Pc,Dm,Ao,cn,Sg,Tg,I0,Jo,xn,Qo,z0,j0,q0,Rn=b(()=>{rt();se();V();Cm();Rs();Pr();BI=800,WI=5e3,FI=["reply","note"],ln=T({}),xg=T({}),Na=T({}),Am="",Dr=new Map,Nm=new Map,Pm=e=>{let{subject:t=null,cc:n="",bcc:s="",to:a=null}=e?.head??{};return t!==null||n||s||a?{subject:t,cc:n,bcc:s,to:a}:null},Pc=e=>JSON.stringify([e.text,Pm(e)]),Dm=e=>!!(e.text.trim()||Pm(e));Ao=(e,t)=>`${e}.${t}`,cn=(e,t)=>ln.value[Ao(e,t)]?.text??"",Sg=e=>ln.value[Ao(e,"reply")]?.head??null,Tg=(e,t)=>ln.peek()[Ao(e,t)]?.seen??null,I0=(e,t)=>ln.value[Ao(e,t)]?.dirty===!1,Jo=e=>xg.value[e]??"reply",xn=(e,t)=>{xg.value={...xg.value,[e]:t}};Qo=(e,t,n,s=null)=>Cg(Ao(e,t),{text:n.trim()?n:"",...s!==null&&{seen:s}}),z0=(e,t)=>Cg(Ao(e,"reply"),{head:t});j0=(e,t)=>Na.value[Ao(e,t)],q0=(e,t)=>Cg(Ao(e,t),Na.peek()[Ao(e,t)]);Np((e,{entered:t})=>{t&&KI(e.me.id),qI(e.drafts)});vi(W0);Dn(W0);tn(e=>{for(let t of e)t.k==="draft"&&UI(t.id,t.row)})});function La(){Da=!1,YI()&&requestAnimationFrame(()=>{!Da&&!y.peek()&&!Ma(document.activeElement)&&Dc()?.focus({preventScroll:!0})})}function GI(e){let t=Dc();t.focus({preventScroll:!0}),t.setRangeText(e,t.selectionStart,t.selectionEnd,"end"),t.dispatchEvent(new Event("input",{bubbles:!0}))}function Lm(){clearTimeout(Ki?.timer),Ki=null}function Z0(){let{run:e,still:t}=Ki;Lm(),t()&&e()}function Rm(e,t,{settled:n=!0,pause:s=!0}={}){if(Im(e)||n&&!_w(e.timeStamp))return;if(!s||!ji(e)){t();return}let{dialog:a}=E.peek();Ki={letter:e.key,run:t,still:()=>E.peek().dialog===a&&!y.peek(),timer:setTimeout(Z0,Ag)}}function Im(e){let t=e.timeStamp-Eg<Ag;return ji(e)&&(Eg=e.timeStamp),t}function Mm(e){e.preventDefault(),e.stopImmediatePropagation()}function VI(e){let t=Ma(e.target),n=Ei(Ns(e),t),s=e.ctrlKey||e.metaKey;(t?Y0.get(e.code)===e.target&&!(s&&(n||e.key==="Enter")):n?.walks||!(n||ji(e)||e.key==="Enter"||e.key===" "))||Mm(e)}function JI(e){if(ji(e)&&/\p{L}/u.test(e.key)){let{letter:t}=Ki;if(Lm(),Eg=e.timeStamp,Ei(Ns(e))?.id==="undo"||!Dc()){Mm(e);return}GI(t),e.stopImmediatePropagation()}else e.key==="Escape"?(Lm(),Mm(e)):(ji(e)||e.key==="Enter")&&(Mm(e),Z0(),requestAnimationFrame(()=>QI(e)))}function QI({code:e,key:t}){let n=document.activeElement;!y.peek()||!n?.closest("[role=dialog], [role=menu]")||(t==="Enter"?n.click():n.dispatchEvent(new KeyboardEvent("keydown",{code:e,key:t,bubbles:!0,cancelable:!0})))}function ZI(e){return Da||!ji(e)||Ma(e.target)||y.peek()||mt.peek()||e.isComposing||!H0&&G0.some(t=>t())?!1:E.peek().page==="inbox"&&!!(E.peek().dialog&&Dc())}function XI(e){if(qe.peek()==="in"){if(e.repeat){VI(e);return}if(Y0.set(e.code,e.target),Ki){JI(e);return}["Tab","Escape","F6"].includes(e.key)&&(Da=!0),ZI(e)&&(Dc().focus({preventScroll:!0}),e.stopImmediatePropagation())}}var Ag,HI,U0,Da,H0,Eg,Ki,Y0,G0,V0,Ma,J0,qi,Dc,Q0,YI,ji,Is=b(()=>{re();V();vt();bs();Q();Ag=300,HI="input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]",U0=".dock .comp textarea",Da=!1,H0=!1,Eg=-Ag,Ki=null,Y0=new Map,G0=[],V0=e=>{G0.push(e)},Ma=e=>!!e?.closest?.(HI),J0=()=>Da,qi=()=>{Da=!0},Dc=()=>document.querySelector(U0),Q0=e=>e.target,YI=()=>matchMedia("(min-width: 720px) and (hover: hover)").matches,ji=e=>/^[\p{L}\p{N}]$/u.test(e.key)&&!e.ctrlKey&&!e.metaKey&&!e.altKey;window.addEventListener("keydown",XI,{capture:!0});window.addEventListener("pointerdown",e=>{Da=!1,H0=!!Q0(e)?.closest?.("#conversation"),Lm()},{capture:!0});document.addEventListener("focusin",e=>{Q0(e)?.matches?.(U0)&&(Da=!1)})});function Lg(e,t,n=()=>!0){let{ids:s}=it,a=s.indexOf(e);for(a<0&&(a=t>0?-1:s.length),a+=t;a>=0&&a<s.length;a+=t)if(n(s[a]))return s[a];return null}function eS(e){if(e===null)return;let t=_n.peek()!==null;it.reveal(e),M(U(E.peek().view,e)),t&&it.focus(e)}function zg(e){if(_n.peek()===null)return!1;let t=Lg(_n.peek(),e);return t!==null&&it.focus(t),!0}var Ui,Ng,Dg,ro,X0,it,Hi,_n,Mg,Pg,Rg,Ig,zs=b(()=>{se();Q();L();Ui=["cards","rows","table"],Ng=matchMedia("(max-width: 719px)"),Dg=T(Ng.matches);Ng.addEventListener("change",()=>{Dg.value=Ng.matches});ro=$e(()=>{let e=ge.value?.list?.mode??"cards";return Dg.value&&e==="table"?"cards":e}),X0=$e(()=>Dg.value),it={ids:[],reveal(){},focus(){},showNew(){}},Hi=T({from:0,to:1/0}),_n=T(null),Mg=()=>_n.peek()!==null&&ae.peek()[_n.peek()]?_n.peek():E.peek().dialog;Pg=()=>E.peek().dialog??_n.peek(),Rg=e=>eS(Lg(Pg(),e)??(Pg()===null,null)),Ig=e=>eS(Lg(Pg(),e,t=>$i(ae.peek()[t])>0))});function Gi(e){kt.value=e,e.size||(Yi.value=null)}function Bs(e){let t=new Set(kt.peek());t.has(e)?t.delete(e):t.add(e),Wg=e,Gi(t)}function zm(e){let{ids:t}=it,[n,s]=[t.indexOf(Wg),t.indexOf(e)].sort((a,i)=>a-i);if(n<0){Bs(e);return}Gi(new Set([...kt.peek(),...t.slice(n,s+1)]))}async function oS(e){try{let{ids:t}=await j(`/api/dialogs/ids?${new URLSearchParams({view:e,sort:$n(e,en.peek())})}`);Gi(new Set(t))}catch(t){ne(z(t))}}function Fg(e){let t=new Set([...kt.value].map(n=>ae.value[n]?.state??(Je(e)==="closed"?"closed":"open")));return{open:t.has("open"),closed:t.has("closed")}}async function sS(e){let t={done:[],failed:[],undo:[]},n=e.flatMap(ez),s=n.reduce((a,i)=>a+i.ids.length,0);for(let a of n){Mc.value={done:t.done.length+t.failed.length,of:s};try{let i=await F("/api/bulk",{steps:[a]});for(let l in t)t[l].push(...i[l])}catch(i){t.failed.push(...a.ids.map(l=>({id:l,code:i.offline?"offline":i.code})))}}return Mc.value=null,t}async function Sn(e,t,n=null,{stay:s=!1}={}){let a=n??[...kt.peek()];if(Mc.peek()||!a.length)return;let{done:i,failed:l,undo:c}=await sS([{...e,ids:a}]);!n&&!s&&fr(),s||Gi(new Set(l.map(u=>u.id))),Yi.value=l.length?{step:e,said:t,list:l,of:a.length}:null,i.length&&Z(t(i.length,i.length===1?i[0]:null),{keep:e.act==="close",undo:c.length?()=>tz(c):null})}async function tz(e){let{failed:t}=await sS(e);t.length&&ne(S("{n} conversation could not be restored","{n} conversations could not be restored",t.length))}function rS({list:e,of:t}){let n=[...new Set(e.map(c=>(nz[c.code]??(()=>c.code))()))].join("; "),s=e.slice(0,2).map(c=>ae.value[c.id]?.name).filter(Boolean).join(", "),a=e.length-Math.min(2,e.length),i=a>0&&s?o("{names} and {n} more",{names:s,n:a}):s;return`${S("Failed for {n} of {of}","Failed for {n} of {of}",e.length,{of:t})}. ${i?`${i}: `:""}${n}`}var Bg,kt,Mc,Yi,Wg,Bm,Vi,tS,nS,ez,aS,nz,Ra=b(()=>{Is();se();V();x();Zn();bs();zs();Xn();Pt();L();be();Bg=200,kt=T(new Set),Mc=T(null),Yi=T(null),Wg=null;V0(()=>kt.peek().size>0);Bm=()=>Gi(new Set(it.ids)),Vi=()=>{Wg=null,Gi(new Set)},tS=()=>{let e=Mg();return e===null?!1:(Bs(e),!0)},nS=()=>{let e=Mg();return e===null?!1:(zm(e),!0)};ez=e=>Array.from({length:Math.ceil(e.ids.length/Bg)},(t,n)=>{let s=[n*Bg,(n+1)*Bg];return{...e,ids:e.ids.slice(...s),...e.numbers&&{numbers:e.numbers.slice(...s)}}});aS=()=>{let{step:e,said:t,list:n}=Yi.peek();return Sn(e,t,n.map(s=>s.id))},nz={forbidden:()=>o("no permission"),"not-found":()=>o("deleted, or no access"),closed:()=>o("already closed"),"cannot-answer":()=>o("this colleague cannot reply there"),"team-cannot-answer":()=>o("nobody in this team can reply there"),"team-gone":()=>o("this team no longer exists"),"tag-gone":()=>o("this tag no longer exists"),"too-many-tags":()=>o("too many tags"),"invalid-time":()=>o("the time has passed"),offline:()=>o("no connection")}});function In(e){let t=new Set;for(let n of e??[]){let s=vo.value[n],a=s?.merged_into?vo.value[s.merged_into]:s;a&&!a.removed&&t.add(a)}return[...t]}var No,Tn,io,Ji,Ht=b(()=>{se();x();L();No=[[1,()=>o("High")],[0,()=>o("Medium")],[-1,()=>o("Low")]],Tn=e=>No.find(([t])=>t===e)?.[1]()??"",io=$e(()=>Object.values(vo.value).filter(e=>!e.removed).sort((e,t)=>e.name.localeCompare(t.name)));Ji=e=>vo.value[e]?.name??o("deleted tag")});function Wm(e,t,n){let s=ae.peek()[e].tags,a=n?[t]:oz(s,t);if(!a.length||n&&s.includes(t))return null;let i=u=>({tags:u,tagged:In(u).length>0?1:0}),l=u=>()=>Ut(e,"tags",{add:u},i([...s.filter(p=>!u.includes(p)),...u])),c=u=>()=>Ut(e,"tags",{remove:u},i(s.filter(p=>!u.includes(p))));return n?Ln(Kg(e,a),l(a),c(a),"tag"):Ln(jg(e,[t]),c(a),l([t]),"tag")}function lS(e,t){let n=ae.peek()[e].priority;if(n===t)return null;let s=a=>()=>Ut(e,"priority",{priority:a},{priority:a});return Ln(qg(e,t),s(t),s(n),"arrow-up-down")}async function cS(e){let{tag:t}=await F("/api/tags",{name:e,color:io.peek().length%8+1});return Ug(t),t.id}function Ug(e){let t=Number(String(X.peek().cursor).split(":").pop());le({t:"rows",cursor:X.peek().cursor,rows:[{k:"tag",id:e.id,rev:t,row:e}]})}var iS,Kg,jg,qg,oz,Mr,Lr=b(()=>{V();x();L();Ht();Qe();Ps();iS=e=>e.map(Ji).join(", "),Kg=(e,t)=>o("Tag added: {tag} · {name}",{tag:iS(t),name:gc(e)}),jg=(e,t)=>o("Tag removed: {tag} · {name}",{tag:iS(t),name:gc(e)}),qg=(e,t)=>o("Priority: {priority} · {name}",{priority:Tn(t).toLocaleLowerCase(),name:gc(e)}),oz=(e,t)=>e.filter(n=>n===t||vo.peek()[n]?.merged_into===t);Mr=()=>["supervisor","administrator"].includes(P.value?.role)});var jn,lo,Ws=b(()=>{Q();L();jn=()=>ae.peek()[E.peek().dialog],lo=()=>!!jn()});function Fm({states:e,onSet:t,place:n="popasg"}){let[s,a]=g(""),[i,l]=g(0),c=O(null),u=O(new Set(Object.keys(e).map(Number))),p=xt(uS);ye(),W(()=>c.current.focus({preventScroll:!0}),[]);let m=Hg(s),h=io.value,f=h.filter(R=>Hg(R.name).includes(m)).sort((R,q)=>Number(u.current.has(q.id))-Number(u.current.has(R.id))),$=m&&Mr()&&!h.some(R=>Hg(R.name)===m),v=f.length+($?1:0),_=Math.min(i,v-1),w=()=>{a(""),l(0),c.current?.focus({preventScroll:!0})},k=R=>{t(R.id,e[R.id]!=="all"),s&&w()},D=()=>Be(async()=>{t(await cS(s.trim()),!0),w()}),K=R=>{let q={ArrowDown:1,ArrowUp:-1}[R.key];q&&(R.preventDefault(),l((_+q+v)%Math.max(1,v))),R.key==="Enter"&&v&&(R.preventDefault(),f[_]?k(f[_]):D()),R.key==="Tab"&&uS()};return r`<div class=${"menu pop poptags "+n} role="dialog" aria-label=${o("Tags")} ref=${p}>
<div class="gfind">
<${d} name="search" size="m" />
<input class="palq" ref=${c} role="combobox" aria-expanded="true" aria-controls="tgl" aria-autocomplete="list"
aria-activedescendant=${v?"tg"+_:null} maxlength="40"
aria-label=${Mr()?o("Find or create a tag"):o("Find a tag")}
placeholder=${Mr()?o("Find or create a tag"):o("Find a tag")} value=${s}
onInput=${R=>{a(R.currentTarget.value),l(0)}} onKeyDown=${K} />
</div>
<div role="listbox" id="tgl" class="asl" aria-label=${o("Tags")} aria-multiselectable="true">
${f.map((R,q)=>r`<${sz} key=${R.id} tag=${R} state=${e[R.id]} index=${q} on=${q===_}
onAt=${l} onPick=${k} />`)}
${$&&r`<button type="button" class=${_===f.length?"mi on":"mi"} id=${"tg"+f.length}
role="option" tabindex="-1" aria-selected="false" onPointerMove=${()=>l(f.length)}
onClick=${D}>
<${d} name="plus" size="m" />
<span class="cut">${o("Create “{name}”",{name:s.trim()})}</span>
</button>`}
</div>
${!v&&r`<p class="dpad2 t13 dim">
${h.length||Mr()?m?o("Nothing found"):o("No tags yet. Type a name to create the first one."):o("No tags yet. A supervisor creates them in the settings.")}
</p>`}
</div>`}function sz({tag:e,state:t,index:n,on:s,onAt:a,onPick:i}){return r`<button type="button" class=${s?"mi on":"mi"} id=${"tg"+n} role="option" tabindex="-1"
aria-selected=${String(t==="all")} onPointerMove=${()=>a(n)} onClick=${()=>i(e)}>
<span class=${t?"tgbox on":"tgbox"} aria-hidden="true">
${t==="all"&&r`<${d} name="check" size="s" />`}
${t==="some"&&r`<span class="dash"></span>`}
</span>
<span class=${"sq h"+e.color}></span>
<span class="cut">${e.name}</span>
${t==="some"&&r`<span class="hrow end t12 dim">${o("some of them")}</span>`}
</button>`}var uS,Hg,Yg=b(()=>{B();C();x();N();we();re();Ht();Qe();Lr();uS=()=>{y.value=null},Hg=e=>e.trim().toLocaleLowerCase().replaceAll("ё","е")});function Rr({ids:e,most:t=3}){let n=In(e);if(!n.length)return null;let s=n.slice(t);return r`
${n.slice(0,t).map(a=>r`<${Lc} key=${a.id} tag=${a} />`)}
${s.length>0&&r`<span class="tag plain" title=${s.map(a=>a.name).join(", ")}>+${s.length}</span>`}
`}var Lc,az,rz,iz,Gg,Mt,co=b(()=>{C();x();Ht();Lc=({tag:e,large:t=!1,children:n=null})=>r`<span class=${`tag h${e.color}${t?" lg":""}`} title=${e.name}>
<span class="cut">${e.name}</span>
${n}
</span>`;az={1:"hi",0:"mid",[-1]:"low"},rz=[[1,8,5],[5.5,5,8],[10,1.5,11.5]],iz=e=>o("Priority: {priority}",{priority:Tn(e).toLocaleLowerCase()}),Gg=({priority:e})=>r`<svg class="prig" viewBox="0 0 14 14" aria-hidden="true">
${rz.map(([t,n,s],a)=>r`<rect class=${a<=e+1?"":"o"} x=${t} y=${n} width="3" height=${s} rx="1" />`)}
</svg>`,Mt=({priority:e,named:t=!1})=>r`<span class=${"pri "+az[e]} title=${t?null:iz(e)}>
<${Gg} priority=${e} />
<span class=${t?"":"vh"}>${Tn(e)}</span>
</span>`});var Km,Vg=b(()=>{C();x();N();re();rn();co();Ht();Km=({now:e,onPick:t,place:n="popmore"})=>r`<${Re} label=${o("Priority")} place=${"poppri "+n}>
${No.map(([s])=>r`<button type="button" class="mi" role="menuitemradio" tabindex="-1" key=${s}
aria-checked=${String(s===e)} onClick=${()=>{y.value=null,t(s)}}>
<${Mt} priority=${s} named />
${s===e&&r`<span class="hrow end"><${d} name="check" size="m" /></span>`}
</button>`)}
<//>`});var pS={};xe(pS,{DialogPriority:()=>cz,DialogTags:()=>lz,PriorityMenu:()=>Km,TagPicker:()=>Fm});var lz,cz,mS=b(()=>{C();Ht();Lr();Yg();Vg();Yg();Vg();lz=({dialog:e,place:t})=>r`<${Fm} states=${Object.fromEntries(In(e.tags).map(n=>[n.id,"all"]))} place=${t}
onSet=${(n,s)=>Wm(e.id,n,s)} />`,cz=({dialog:e,place:t})=>r`<${Km} now=${e.priority} place=${t} onPick=${n=>lS(e.id,n)} />`});var $S={};xe($S,{DialogFacts:()=>uz});function uz({dialog:e}){let t=Ge.value[e.team_id];return r`<dl class="dlgkv">
<dt>${o("Priority")}</dt>
<dd class="kvat">
<button type="button" class="kvb" aria-haspopup="menu" aria-expanded=${fS("card-priority")}
title=${o("Priority")+"  P"} onClick=${dS("card-priority")}>
<${Mt} priority=${e.priority} named />
</button>
${y.value==="card-priority"&&r`<${Zi} dialog=${e} place="popcard" />`}
</dd>
${t&&!t.removed&&r`
<dt>${o("Team")}</dt>
<dd><span class="cut">${t.name}</span></dd>
`}
<dt>${o("Tags")}</dt>
<dd class="hrow wrap tight kvat">
${In(e.tags).map(n=>r`<${Lc} key=${n.id} tag=${n}>
<button type="button" class="tagx" aria-label=${o("Remove the tag {name}",{name:n.name})}
onClick=${()=>Wm(e.id,n.id,!1)}>
<${d} name="x" size="s" />
</button>
<//>`)}
<button type="button" class="tag add" aria-haspopup="dialog" aria-expanded=${fS("card-tags")}
aria-label=${o("Change the tags")} title=${o("Tags")+"  L"} onClick=${dS("card-tags")}>
<${d} name="plus" size="s" />
</button>
${y.value==="card-tags"&&r`<${Qi} dialog=${e} place="popcard" />`}
</dd>
</dl>`}var dS,fS,hS=b(()=>{C();x();L();N();re();co();Ht();Lr();Ir();dS=e=>()=>{y.value=y.peek()===e?null:e},fS=e=>String(y.value===e)});var et,ot,uo,Lt,Kt=b(()=>{C();et=({title:e,text:t,children:n})=>r`<div class="srow">
<div class="grow"><b class="b5 blk t13">${e}</b>${t&&r`<span class="t12 dim blk">${t}</span>`}</div>
<div class="sctl">${n}</div>
</div>`,ot=({id:e,title:t,side:n,children:s})=>r`<section class="psec" aria-labelledby=${e}>
<div class="hrow"><h2 class="head2 grow" id=${e}>${t}</h2>${n}</div>
${s}
</section>`,uo=({label:e,checked:t,onChange:n,disabled:s})=>r`<input class="tog" type="checkbox" role="switch" aria-label=${e} checked=${t} disabled=${s}
onChange=${a=>n(a.currentTarget.checked)} />`,Lt=({label:e,options:t,value:n,onPick:s})=>r`<span class="seg" role="group" aria-label=${e}>
${t.map(([a,i,l])=>r`<button type="button" key=${a} aria-pressed=${String(a===n)} lang=${l}
onClick=${()=>s(a)}>
${i}
</button>`)}
</span>`});var bS={};xe(bS,{TagSettings:()=>mz});function mz(){let[e,t]=g(null),[n,s]=g({}),a=io.value,i=()=>t(null);A(()=>{Be(async()=>s((await j("/api/tags")).used))},[a]);let l=e?.id===null,c=r`<button type="button" class="btn small" onClick=${()=>t({id:null,form:"edit"})}>
<${d} name="plus" size="s" />${o("New tag")}
</button>`;return r`<${ot} id="tgst" title=${o("Tags")} side=${!l&&c}>
<p class="lead">${o("Tags mark what a conversation is about. Everyone adds them; the list is kept here.")}</p>
${l&&r`<div class="card"><${gS} onDone=${i} /></div>`}
${!a.length&&!l&&r`<p class="card dpad2 t13 dim">${o("No tags yet. Create the first one.")}</p>`}
${a.length>0&&r`<ul class="card stlist">
${a.map(u=>r`<li key=${u.id}>
${e?.id!==u.id?r`<${fz} tag=${u} count=${n[u.id]??0} isOnly=${a.length<2}
onOpen=${p=>t({id:u.id,form:p})} />`:e.form==="merge"?r`<${$z} tag=${u} others=${a.filter(p=>p!==u)} onDone=${i} />`:r`<${gS} tag=${u} onDone=${i} />`}
</li>`)}
</ul>`}
<//>`}function dz(e){let t=n=>Jg(`/api/tags/${e.id}/removed`,{removed:n});return Be(async()=>{await t(!0),Z(o("Deleted: {name}",{name:e.name}),{icon:"x",undo:()=>Be(()=>t(!1))})})}function fz({tag:e,count:t,isOnly:n,onOpen:s}){let{name:a}=e;return r`<section class="strow" aria-label=${a}>
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
onClick=${()=>dz(e)}>
<${d} name="x" size="m" />
</button>
</span>
</section>`}function gS({tag:e=null,onDone:t}){let[n,s]=g(e?.name??""),[a,i]=g(e?.color??io.peek().length%8+1),[l,c]=g(null),u=O(null);W(()=>u.current.focus(),[]);let p=async m=>{m.preventDefault();let h={name:n.trim(),color:a};try{await(e?Jg(`/api/tags/${e.id}`,h,{method:"PATCH"}):Jg("/api/tags",h)),t()}catch(f){if(!(f instanceof Y))throw f;c(f),u.current.focus()}};return r`<form class="tmnew" aria-label=${e?.name??o("New tag")} onSubmit=${p}>
<div class="field">
<label for="tgn">${o("Name of the tag")}</label>
<input class="input" id="tgn" ref=${u} maxlength="40" required value=${n}
aria-invalid=${l?"true":null} aria-describedby=${l?"tge":null}
onInput=${m=>s(m.currentTarget.value)} />
${l&&r`<span class="hint bad" id="tge" role="alert">${z(l)}</span>`}
</div>
<div class="hrow wrap tight" role="radiogroup" aria-label=${o("Colour")}>
${pz.map((m,h)=>r`<button type="button" class="ib small" key=${h} role="radio" aria-checked=${String(h===a)}
aria-label=${m()} title=${m()} onClick=${()=>i(h)}>
<span class=${`tag h${h}`}>${h===a?r`<${d} name="check" size="s" />`:"A"}</span>
</button>`)}
</div>
<div class="hrow">
<button type="submit" class="btn primary" disabled=${!n.trim()}>${e?o("Save"):o("Create")}</button>
<button type="button" class="btn quiet" onClick=${t}>${o("Cancel")}</button>
</div>
</form>`}function $z({tag:e,others:t,onDone:n}){let[s,a]=g(t[0]?.id),i=l=>(l.preventDefault(),Be(async()=>{await F(`/api/tags/${e.id}/merge`,{into:s}),n()}));return r`<form class="tmnew" aria-label=${o("Merge: {name}",{name:e.name})} onSubmit=${i}>
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
</form>`}var pz,Jg,vS=b(()=>{B();C();V();x();be();N();Kt();Ht();Qe();Lr();pz=[()=>o("Grey"),()=>o("Red"),()=>o("Orange"),()=>o("Yellow"),()=>o("Green"),()=>o("Teal"),()=>o("Blue"),()=>o("Purple"),()=>o("Pink")],Jg=async(e,t,n)=>Ug((await F(e,t,n)).tag)});var jm,wS,xS,Qi,Zi,_S,hz,kS,yS,Ir=b(()=>{vt();x();Q();wo();Ws();re();sn();Lr();jm=()=>Promise.resolve().then(()=>(mS(),pS)),wS=de(jm,"TagPicker",{keys:!0}),xS=de(jm,"PriorityMenu",{keys:!0}),Qi=de(jm,"DialogTags",{keys:!0}),Zi=de(jm,"DialogPriority",{keys:!0}),_S=de(()=>Promise.resolve().then(()=>(hS(),$S)),"DialogFacts"),hz=de(()=>Promise.resolve().then(()=>(vS(),bS)),"TagSettings");nn({id:"tags",group:"company",icon:"tag",label:()=>o("Tags"),when:Mr,view:hz});kS=()=>E.peek().page==="inbox"?jn():void 0,yS=e=>()=>{y.value=e};He({id:"tags",group:"dialog",label:()=>o("Tags"),icon:"tag",key:"KeyL",act:!0,opensField:!0,when:()=>!!kS(),run:yS("tags")},{id:"priority",group:"dialog",label:()=>o("Priority"),icon:"arrow-up-down",key:"KeyP",act:!0,when:()=>!!kS(),run:yS("priority")},{id:"go-untagged",group:"go",label:()=>o("Untagged"),icon:"tag",run:()=>M(U("untagged"))})});function Ic(e,t=9){let n=[{id:"hour",at:Math.ceil((e+36e5)/6e4)*6e4}];return Ae(e,0,18)-e>36e5&&n.push({id:"evening",at:Ae(e,0,18)}),n.push({id:"tomorrow",at:Ae(e,1,t)}),Rc(e)>1&&n.push({id:"monday",at:Ae(e,Rc(e),9)}),n}function TS(e,t){let s=(new Date(e,t,1).getDay()+6)%7,a=new Date(e,t+1,0).getDate(),i=[...Array(s).fill(null),...Array.from({length:a},(l,c)=>new Date(e,t,c+1).getTime())];for(;i.length%7;)i.push(null);return Array.from({length:i.length/7},(l,c)=>i.slice(c*7,c*7+7))}function CS(e){let t=/^\s*(\d{1,2})[:.\s]?(\d{2})\s*$/.exec(e);if(!t)return null;let[n,s]=[Number(t[1]),Number(t[2])];return n<24&&s<60?[n,s]:null}var Ae,Rc,SS,Fs=b(()=>{Ae=(e,t,n,s=0)=>{let a=new Date(e);return a.setDate(a.getDate()+t),a.setHours(n,s,0,0)},Rc=e=>(1-new Date(e).getDay()+7)%7||7;SS=e=>[...Ic(e,10),{id:"client",at:null}]});function Po(e){let{dialog:t}=E.peek();t&&(xn(t,e),tm(()=>requestAnimationFrame(()=>Et(".comp textarea")?.focus())))}var zc=b(()=>{Q();Go();sn();Rn()});function bz(e,t){let n=`@${t.name}`.toLocaleLowerCase(),s=e.toLocaleLowerCase();for(let a=s.indexOf(n);a>=0;a=s.indexOf(n,a+1))if(!gz.test(s[a+n.length]??""))return!0;return!1}function ES(e,t){let n=/(^|[\s(«"])@([\p{L}\p{N}. -]{0,40})$/u.exec(e.slice(0,t));return n&&{from:t-n[2].length-1,query:n[2]}}function AS(e){let t=e.trim().toLocaleLowerCase(),n=({name:s})=>s.toLocaleLowerCase().startsWith(t)||s.toLocaleLowerCase().split(/\s+/).some(a=>a.startsWith(t));return OS().filter(n).sort((s,a)=>s.name.localeCompare(a.name)).slice(0,8)}var OS,gz,Xi,Bc=b(()=>{L();OS=()=>Object.values(Ee.value).filter(e=>e.active&&e.id!==P.value.id),gz=/[\p{L}\p{N}]/u;Xi=e=>e.includes("@")?OS().filter(t=>bz(e,t)):[]});function qn(e,{open:t,...n}){t!==void 0&&(Qg.value={...Qg.peek(),[e]:t}),Object.keys(n).length&&z0(e,{...Sg(e),...n})}function Xg(e){for(let n of["cc","bcc"]){let s=po(e[n]).find(a=>!Zg(a));if(s)return{field:n,value:s}}return po(e.cc).length+po(e.bcc).length>kz?{field:"cc",value:null}:null}function DS(e){let{subject:t,cc:n,bcc:s,to:a}=qm(e),i={subject:t??null,cc:po(n),bcc:po(s),to:a??null};return i.subject!==null||i.to||i.cc.length||i.bcc.length?i:void 0}var vz,kz,Qg,qm,NS,po,Zg,PS,Wc=b(()=>{se();Rn();vz=/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[^\s@.,;:<>()"\\/]+(\.[^\s@.,;:<>()"\\/]+)+$/i,kz=20,Qg=T({}),qm=e=>({...Sg(e),open:!!Qg.value[e]});NS=e=>qn(e,{open:!1}),po=e=>[...new Set((e??"").split(/[,;\s]+/).map(t=>t.trim().toLowerCase()).filter(Boolean))],Zg=e=>e.length<=254&&vz.test(e),PS=e=>Xg(qm(e))});function Ks(e,t,n){let{[`${e}.${t}`]:s,...a}=eb.peek();eb.value=n===null?a:{...a,[`${e}.${t}`]:n}}var eb,zr,Fc=b(()=>{se();eb=T({}),zr=(e,t)=>eb.value[`${e}.${t}`]??null});function wz(e){js=`okno.up.${e}.`,$t.value=[...Ii(js).map(([,t])=>t),...xz()],Br.value={},za.value={}}function xz(){try{return JSON.parse(sessionStorage.getItem(RS())??"[]").map(e=>({...e,state:"refused",code:e.state==="refused"?e.code:"lost"}))}catch{return[]}}function Kc(e,t,n,s="reply"){let a=Math.min(n.max_file||tb,tb),i=(n.max_files||10)-Rt(e,s).filter(c=>c.state!=="refused").length,l=[...t].map(c=>{let u={id:la(),dialog_id:e,mode:s,name:c.name||"image.png",size:c.size,type:c.type,state:"waiting",share:0,source:c,seen:Aa(e)};return c.size>a?{...u,state:"refused",code:"too-large",limit:a}:c.size?i<=0?{...u,state:"refused",code:"too-many",limit:n.max_files||10}:(i-=1,u):{...u,state:"refused",code:"empty"}});$t.value=[...$t.value,...l],el()}function Ia(e,t){return $t.value=$t.value.map(n=>n.id===e?{...n,...t}:n),$t.value.find(n=>n.id===e)}function el(){if(qe.peek()!=="in")return;let e=$t.peek().filter(t=>t.state==="uploading").length;for(let t of $t.peek().filter(n=>n.state==="waiting").slice(0,Math.max(0,yz-e)))_z(t)}function _z(e){let t=new XMLHttpRequest;Um.set(e.id,t),Ia(e.id,{state:"uploading",share:0}),t.open("POST",`/api/uploads?${new URLSearchParams({name:e.name})}`),t.setRequestHeader("Content-Type",e.type||"application/octet-stream"),t.responseType="json",t.upload.onprogress=n=>{n.lengthComputable&&Ia(e.id,{share:Math.floor(n.loaded/n.total*100)})},t.onload=()=>MS(e,t.status,t.response),t.onerror=()=>MS(e,0,null),t.send(e.source)}function MS(e,t,n){if(Um.delete(e.id),t===401&&(qe.value="expired"),t===201){let i=Ia(e.id,{state:"done",share:100,file:n.file,source:void 0});i&&Ls(js+e.id,i)}else t===413?Ia(e.id,{state:"refused",code:"too-large",limit:n?.limit??tb}):Ia(e.id,{state:"failed",code:t?n?.code??`http-${t}`:"offline"});el();let{dialog_id:s,mode:a="reply"}=$t.peek().find(i=>i.id===e.id)??e;za.peek()[s]?.mode===a&&!qs(Rt(s,a))&&!Zo(Rt(s,a)).length&&Un(s),zS(s,a)}function zS(e,t){let n=Br.peek()[e];if(n===void 0||n.mode!==(t??"reply"))return;let s=Rt(e,n.mode);qs(s)||(Un(e),LS?.(e,n))}function Un(e){for(let t of[Br,za]){if(t.peek()[e]===void 0)continue;let{[e]:n,...s}=t.peek();t.value=s}}function Ym(e,t){Un(e);for(let n of Rt(e,t))n.state==="failed"&&Ia(n.id,{state:"waiting",code:void 0});el()}function BS(e,t){$t.value=$t.value.map(n=>n.dialog_id===e?{...n,dialog_id:t}:n);for(let n of $t.value)n.dialog_id===t&&n.state==="done"&&Ls(js+n.id,n)}function Gm(e,t){for(let n of Zo(Rt(e,t)))ob(n.id)}function WS(e){Ia(e,{state:"waiting",code:void 0}),el()}function Sz(){for(let e of $t.peek())e.state==="failed"&&e.code==="offline"&&Ia(e.id,{state:"waiting"});el()}function ob(e){let t=$t.peek().find(n=>n.id===e);Um.get(e)?.abort(),Um.delete(e),Ar(js+e),$t.value=$t.value.filter(n=>n.id!==e),!Zo(Rt(t.dialog_id,t.mode??"reply")).length&&za.peek()[t.dialog_id]&&Un(t.dialog_id),t.file&&fetch(`/api/uploads/${t.file.token}`,{method:"DELETE"}).catch(()=>{}),el(),zS(t.dialog_id,t.mode)}function Vm(e,t){let n=Rt(e,t).filter(s=>s.state==="done");for(let s of n)Ar(js+s.id);return $t.value=$t.value.filter(s=>!n.includes(s)),n.map(s=>s.file)}function Jm(e,t,n="reply",s=null,a=[]){let i=t.map(c=>({id:la(),dialog_id:e,mode:n,name:c.name,size:c.size,state:"done",share:100,file:c,seen:s}));for(let c of i)Ls(js+c.id,c);let l=a.map(c=>({id:la(),dialog_id:e,mode:n,name:c.name,size:c.size,state:"refused",code:"gone"}));$t.value=[...$t.value,...i,...l]}var yz,tb,$t,Br,za,js,LS,Um,RS,IS,Rt,qs,Zo,nb,Hm,tl=b(()=>{rt();se();V();Cm();sp();Pr();yz=2,tb=25*1024*1024,$t=T([]),Br=T({}),za=T({}),js="",LS=null,Um=new Map;RS=()=>`${js}unfinished`;he(()=>{if(!$t.value.length&&!js)return;let e=$t.value.filter(t=>t.state!=="done").map(({source:t,share:n,...s})=>s);try{sessionStorage.setItem(RS(),JSON.stringify(e))}catch{}});IS=e=>{LS=e},Rt=(e,t="reply")=>$t.value.filter(n=>n.dialog_id===e&&(n.mode??"reply")===t),qs=e=>e.some(t=>t.state==="waiting"||t.state==="uploading");tx(()=>qs($t.peek()));Zo=e=>e.filter(t=>t.state==="failed"||t.state==="refused");nb=(e,t)=>{Br.value={...Br.value,[e]:t}};Hm=(e,t)=>{za.value={...za.value,[e]:t}};vi(wz);Dn(Sz)});function Cz(e,t){let n=Rt(e,t).map(s=>s.seen??null).filter(s=>s!==null);return Tg(e,t)??(n.length?Math.min(...n):Aa(e)??0)}function sb(e,t,n={}){if(n.then&&$r())return;let s={mode:t,how:n,seen:Cz(e,t)};qs(Rt(e,t))?nb(e,s):jS(e,s)}function jS(e,t){let{mode:n,how:s,seen:a}=t,i=cn(e,n).trim(),l=Rt(e,n),c=Zo(l);if(!i&&c.length===l.length)return;if(Un(e),c.length){Hm(e,t),Oz(e);return}let u=Vm(e,n),p=yg(e,n,i,a,u,n==="note"?Ez(e,i):Az(e,s));B0(e,n),Ks(e,n,null),n==="reply"&&(NS(e),YS(e,p,s)),s.then==="close"&&tg(e),X.peek().logs[e]?.later&&Dp(e)}function qS(e,t){Ym(e,t.mode),nb(e,t)}function Oz(e){if(E.peek().dialog===e)return;let t=X.peek().dialogs[e]?.name??o("the client");ne(o("Not sent to {name} yet: a file was not uploaded",{name:t}),{action:()=>Zm(e),label:o("Open"),ms:VS})}function US(e,t){Gm(e,t.mode),sb(e,t.mode,t.how)}function Qm(e,t,n,s){if($r())return;let a=Nr(X.peek().dialogs[e]?.kind)||void 0,i=yg(e,"reply",t,n,[],ab({undo_ms:a,...s}));YS(e,i,s),s.then==="close"&&tg(e)}function Ez(e,t){let n=Xi(t).map(s=>s.id);return ab({reply_to_no:zr(e,"note"),mentions:n.length?n:void 0})}function Az(e,{then:t,at:n}){let s=X.peek().dialogs[e],a=!!(s&&wt(s)?.can?.subject);return ab({reply_to_no:zr(e,"reply"),letter:a?DS(e):void 0,formatted:a,undo_ms:n?void 0:Nr(s?.kind)||void 0,not_before:n?Oa(n):void 0,then:t})}function YS(e,t,{then:n,at:s,snooze_until:a}){let i=()=>{GS(t,n,e)};n==="close"?Z(g_(e),{keep:!0,undo:i}):n==="snooze"?Z(b_(e,a),{icon:"alarm-clock",undo:i}):s?Z(lm(e,s),{icon:"calendar-clock",undo:i}):Nr(X.peek().dialogs[e]?.kind)&&Tw(i,Nr(X.peek().dialogs[e]?.kind)+Tz)}function GS(e,t,n){let s=Ft.peek().find(i=>i.key===e);if(s&&s.phase!=="sending"){Ba(s);return}if(!s){let i=A0(e);i&&Do(i,t,n);return}let a=he(()=>{Ft.value.find(l=>l.key===e)?.phase!=="sending"&&qt(()=>queueMicrotask(()=>{a(),GS(e,t,n)}))})}function Nz({dialog_id:e,phase:t}){if(E.peek().dialog===e)return;let n=X.peek().dialogs[e]?.name??o("the client"),s=t==="held"?o("Not sent to {name} yet: the conversation changed while you were writing",{name:n}):o("Not sent to {name}",{name:n});ne(s,{action:()=>Zm(e),label:o("Open"),ms:VS})}async function Do(e,t=e.data.then,n=e.dialog_id){let s;try{s=await F(`/api/messages/${e.id}/cancel`,{})}catch(a){if(a.code!=="already-sent"){Be(()=>{throw a});return}ne(o("Already sent")),t&&await Be(()=>F(`/api/dialogs/${n}/${t==="close"?"reopen":"unsnooze"}`,{}))&&Zm(n);return}le({t:"result",message:s.message}),JS(n,"reply",e.data.typed??e.text,e.no,s.files,Pz(e.files??[],s.files)),Ks(n,"reply",e.reply_to_no),e.letter&&qn(n,{subject:e.letter.subject,cc:e.letter.copies.join(", "),bcc:e.letter.blind.join(", "),to:e.letter.recipients[0]}),Z(v_(n),{icon:"undo-2"})}function Pz(e,t){let n=t.map(s=>s.name);return e.filter(s=>{let a=n.indexOf(s.name);return a>=0&&n.splice(a,1),a<0})}function JS(e,t,n,s,a=[],i=[]){let l=cn(e,t),c=Math.max(s,Tg(e,t)??0);xn(e,t),Qo(e,t,l&&l!==n?[n,l].filter(Boolean).join(`
`):n,c),Jm(e,a,t,c,i),Zm(e),Po(t)}function Ba(e){let{more:t={}}=e;Fi(e.key),JS(e.dialog_id,e.kind,e.text,e.last_no??e.seen,KS(e)?[]:e.files??[],KS(e)?e.files??[]:[]),t.reply_to_no&&Ks(e.dialog_id,e.kind,t.reply_to_no),t.letter&&qn(e.dialog_id,{subject:t.letter.subject??void 0,cc:t.letter.cc.join(", "),bcc:t.letter.bcc.join(", "),to:t.letter.to??void 0})}function QS(e){Fi(e.key),Z(k_(e.dialog_id),{icon:"x",undo:()=>Ba(e)})}var Tz,ab,HS,VS,FS,KS,Zm,rb,Us=b(()=>{se();Qe();zc();Ps();V();Bc();Rn();x();Wc();bs();Rs();Fc();Q();Pr();L();rt();be();Eo();an();tl();Tz=500;IS(jS);ab=e=>Object.fromEntries(Object.entries(e).filter(([,t])=>t!=null&&t!==!1));HS=e=>!!(e&&!e.blocked_at&&wt(e)&&wt(e).health!=="removed");VS=6e4,FS=new Map;he(()=>{for(let e of Ft.value.filter(kg))FS.get(e.key)!==e.phase&&(FS.set(e.key,e.phase),qt(()=>Nz(e)))});KS=e=>e.phase==="refused"&&e.code==="file-gone";Zm=e=>{E.peek().dialog!==e&&M(U(E.peek().view,e))};rb=(e,t)=>Be(async()=>{let n=await F(`/api/messages/${e.id}/plan`,{not_before:t&&Oa(t)});le({t:"result",...n})})});function Xm(){let[e,t]=g(!1),[n,s]=g(""),a=O(null),i=O(0);return W(()=>{e&&a.current?.focus()},[e]),{on:e,setOn:t,text:n,setText:s,field:a,seen:i,ready:c=>{let u=n.trim();return e&&!u?(a.current?.focus(),!1):(c(e?u:null,i.current),!0)}}}function ed({dialog:e,telling:t}){if(!HS(e))return null;let{on:n,setOn:s,text:a,setText:i,field:l,seen:c}=t,u=p=>{a.trim()||(c.current=Aa(e.id)??0),i(p)};return r`
<label class="hrow t13 tellc">
<input class="tog" type="checkbox" role="switch" aria-label=${o("Tell the client")} checked=${n}
onChange=${p=>s(p.currentTarget.checked)} />
${o("Tell the client")}
</label>
${n&&r`<textarea class="input tellw" rows="2" ref=${l} maxlength="4000" aria-required="true"
aria-label=${o("Message to the client")} placeholder=${o("Message to the client")} value=${a}
onInput=${p=>u(p.currentTarget.value)}></textarea>`}
`}var ib=b(()=>{B();C();x();Pr();Us()});function Wr({label:e,title:t,usual:n,given:s=null,hour:a="10:00",words:i={},deed:l,icon:c=null,place:u="popsnz",onPick:p,onShut:m,children:h,below:f}){let $=O(I.value).current,v=O(n($)).current,[_,w]=g(0),[k,D]=g(s?{day:Dz(s),text:Mz(s),used:!0}:{day:Ae($,1,0),text:a,used:!1}),K=xt(m);ye(),W(()=>K.current.querySelector(".mi")?.focus({preventScroll:!0}),[]);let R=CS(k.text),q=R?Ae(k.day,0,...R):null,Ne=k.used&&q!==null&&q<=Date.now(),Pe=k.used&&(R===null||Ne),Te=k.used?q:v[_].at,_t=pe=>{p(pe)!==!1&&m()},J=pe=>{pe.preventDefault(),pe.stopPropagation(),Pe||_t(Te)},fe=pe=>{let Fe={ArrowDown:1,ArrowUp:-1}[pe.key];if(!Fe)return;pe.preventDefault();let st=(_+Fe+v.length)%v.length;w(st),D({...k,used:!1}),pe.currentTarget.querySelectorAll(".mi")[st].focus()};return r`<form class=${`menu pop when ${u}`} role="dialog" aria-label=${e} ref=${K} onSubmit=${J}>
<div class="snzg">
<div role="group" aria-label=${t} onKeyDown=${fe}>
<div class="mh">${t}</div>
${v.map((pe,Fe)=>r`<button type="button" key=${pe.id} class=${!k.used&&Fe===_?"mi on":"mi"}
onFocus=${()=>{w(Fe),s||D({...k,used:!1})}} onClick=${()=>_t(pe.at)}>
<${d} name=${ZS[pe.id][1]} size="m" />
<span class="cut">${i[pe.id]?.()??ZS[pe.id][0]()}</span>
${pe.at!==null&&r`<span class="hrow end t12 dim num">
${pe.id==="hour"||pe.id==="evening"?H(pe.at):Wp(pe.at,$)}
</span>`}
</button>`)}
</div>
<${Rz} own=${k} began=${$} onChange=${pe=>D({...k,...pe,used:!0})}
wrong=${Pe} />
</div>
<div class="snzf">
${h}
<span class="t12 dim grow snzw">
${Pe?r`<span class="hint bad" role="alert">
${Ne?o("This time has passed"):o("Type the time like 10:00")}
</span>`:Te===null?o("Until the client replies"):`${Fn(Te,$)}, ${H(Te)}`}
</span>
<button type="submit" class="btn primary" disabled=${Pe}>
${c&&r`<${d} name=${c} size="s" />`}
${l}
<kbd>Enter</kbd>
</button>
</div>
${f}
</form>`}function Rz({own:e,began:t,onChange:n,wrong:s}){let a=new Date(e.day),[i,l]=g([a.getFullYear(),a.getMonth()]),c=O(null),u=Ae(t,0,0),[p,m]=i,h=kx(new Date(p,m,1).getTime()),f=new Date(p,m,1)<=new Date(t),$=w=>{let k=new Date(i[0],i[1]+w,1);l([k.getFullYear(),k.getMonth()])},v=w=>{n({day:w});let k=new Date(w);l([k.getFullYear(),k.getMonth()])},_=w=>{let k=Lz[w.key];k&&(w.preventDefault(),v(Math.max(u,Ae(e.day,k,0))),requestAnimationFrame(()=>c.current?.querySelector("[aria-pressed='true']")?.focus()))};return r`<div class="snzc">
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
<thead><tr>${yx().map(w=>r`<th scope="col" key=${w}>${w}</th>`)}</tr></thead>
<tbody>
${TS(...i).map((w,k)=>r`<tr key=${k}>
${w.map((D,K)=>r`<td key=${K}>
${D!==null&&r`<${Iz} day=${D} today=${u} own=${e} onPick=${v} weekend=${K>4} />`}
</td>`)}
</tr>`)}
</tbody>
</table>
<div class="hrow">
<input class="input numin" aria-label=${o("Time")} inputmode="numeric" aria-invalid=${s?"true":null}
value=${e.text} onInput=${w=>n({text:w.currentTarget.value})} />
<span class="t12 dim">${Fn(e.day,t)}</span>
</div>
</div>`}function Iz({day:e,today:t,own:n,onPick:s,weekend:a}){let i=new Date(e).getDate(),l=n.used&&e===n.day;return r`<button type="button" class=${a?"off":""} disabled=${e<t} aria-label=${Fn(e,0)}
aria-current=${e===t?"date":null} aria-pressed=${String(l)}
tabindex=${e===n.day||e===t&&n.day<t?0:-1} onClick=${()=>s(e)}>
${i}
</button>`}var ZS,Dz,Mz,Lz,td=b(()=>{B();C();ke();oe();x();Fs();N();we();ZS={hour:[()=>o("In an hour"),"hourglass"],evening:[()=>o("This evening"),"sunset"],tomorrow:[()=>o("Tomorrow"),"sunrise"],days3:[()=>o("In 3 days"),"calendar"],monday:[()=>o("On Monday"),"calendar"],client:[()=>o("Until the client replies"),"message-circle"]},Dz=e=>Ae(e,0,0),Mz=e=>{let t=new Date(e);return[t.getHours(),t.getMinutes()].map(n=>String(n).padStart(2,"0")).join(":")};Lz={ArrowLeft:-1,ArrowRight:1,ArrowUp:-7,ArrowDown:7}});var e1={};xe(e1,{Snooze:()=>lb,SnoozeMenu:()=>XS,SnoozeStrip:()=>cb});function XS({label:e,onPick:t,dialog:n=null,waitingSince:s=null,onShut:a=zz}){let[i,l]=g(""),c=Xm(),u=s!==null&&!c.on&&r`<p class="hint snzh">
<${d} name="circle-alert" size="s" /> ${o("The client has been waiting for {span}. Snoozing does not stop the wait.",{span:Ve(I.value-s)})}
</p>`;return r`<${Wr} label=${e} title=${o("Snooze until")} usual=${SS}
deed=${c.on?o("Send and snooze"):o("Snooze")}
onPick=${p=>c.ready((m,h)=>t(p,i.trim(),m,h))} onShut=${a}
below=${u}>
<input class="input" aria-label=${o("Waiting reason (optional)")} placeholder=${o("Reason for the team")}
maxlength="500" value=${i} onInput=${p=>l(p.currentTarget.value)} />
<${ed} dialog=${n} telling=${c} />
<//>`}function lb({dialog:e}){let t=(n,s,a,i)=>a?Qm(e.id,a,i,{then:"snooze",snooze_until:n,reason:s}):gm(e.id,n,s);return r`<${XS} label=${o("Snooze")} dialog=${e} waitingSince=${e.waiting_since}
onPick=${t} />`}function cb({dialog:e}){if(!e?.snooze||e.state!=="open")return null;let{until:t,reason:n}=e.snooze,s=t===null?o("Snoozed until the client replies"):o("Snoozed until {day}, {time}",{day:Fn(t,I.value),time:H(t)});return r`<div class="banner aside">
<${d} name="alarm-clock" size="m" />
<span class="grow cut">${s}${n&&r` · <span class="b4">${n}</span>`}</span>
<button type="button" class="btn small" onClick=${()=>Ta(e.id)}>${o("Unsnooze")}</button>
</div>`}var zz,nd=b(()=>{B();C();re();ke();oe();x();Fs();an();Us();N();ib();td();zz=()=>{y.value=null}});function nl(e){let t=wn(e),n=hs.value[e.status_id];return!n||n.base!==t||n.builtin===t&&!n.name?ub(t):ao(n)}function Kr(e){let t=So.value?.[e.id]?.load;return t===void 0?"":e.capacity?o("{n} of {all}",{n:t,all:e.capacity}):String(t)}function Bz(e){if(!So.value||e.length<2)return null;let t=s=>So.value[s.id]?.load??0,n=e.reduce((s,a)=>t(a)<t(s)?a:s);return e.every(s=>s===n||t(s)>t(n))?n.id:null}function Fz(e,t,n){let s=t.trim().toLocaleLowerCase(),a=c=>c.toLocaleLowerCase().includes(s),i=[],l=(c,u)=>{u.length&&i.push({head:c},...u)};if(!n){(a(P.value.name)||a(o("Assign to me")))&&i.push({person:Ee.value[P.value.id]??P.value,mine:!0});let c=Wz().filter(m=>a(m.name)),u=c.filter(m=>wn(m)==="online"),p=Bz(u.filter(o1));l(o("Online"),u.map(m=>({person:m,free:m.id===p}))),l(o("Not now"),c.filter(m=>!u.includes(m)).map(m=>({person:m})))}return l(o("Teams"),Wa().filter(c=>a(c.name)).map(c=>({team:c}))),!s&&e.assignee_id!==null&&!n&&i.push({nobody:"person"}),!s&&e.team_id!==null&&i.push({nobody:"team"}),i}function mb({dialog:e,onlyTeams:t}){let[n,s]=g(""),[a,i]=g(""),[l,c]=g(0),u=O(null),p=xt(t1);ye(),W(()=>{u.current.focus({preventScroll:!0}),Sa(e.id)},[]);let m=Fz(e,n,t),h=m.filter(_=>!_.head),f=Math.min(l,h.length-1),$=_=>{_.person&&!s1(_.person)||(t1(),_.team||_.nobody==="team"?O_(e.id,_.team?.id??null,a.trim()):$m(e.id,_.person?.id??null,a.trim()))},v=_=>{let w={ArrowDown:1,ArrowUp:-1}[_.key];w&&(_.preventDefault(),c((f+w+h.length)%Math.max(1,h.length))),_.key==="Enter"&&h[f]&&(_.preventDefault(),$(h[f]))};return r`<div class="menu pop popasg" role="dialog" aria-label=${t?o("Team"):o("Assignee")} ref=${p}
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
${m.map(_=>_.head?r`<div class="mh" role="presentation" key=${_.head}>${_.head}</div>`:r`<${Kz} option=${_} index=${h.indexOf(_)} chosen=${f} dialog=${e}
onAt=${c} onPick=${$} />`)}
${!h.length&&r`<p class="dpad2 t13 dim">
${t&&!n?o("No teams yet. An administrator creates them in the settings."):o("Nothing found")}
</p>`}
</div>
<div class="asgf">
<input class="input" aria-label=${o("Note for the new assignee")} placeholder=${o("Note (optional)")}
maxlength="4000" value=${a} onInput=${_=>i(_.currentTarget.value)} />
</div>
</div>`}function Kz({option:e,index:t,chosen:n,dialog:s,onAt:a,onPick:i}){let{person:l,team:c}=e,u=l?l.id===s.assignee_id:c?c.id===s.team_id:!1,p=l&&!s1(l);return r`
${e.nobody&&r`<div class="msep" role="presentation"></div>`}
<button type="button" class=${t===n?"mi on":"mi"} id=${"as"+t} role="option" tabindex="-1"
aria-selected=${String(u)} aria-disabled=${p?"true":null} onPointerMove=${()=>a(t)}
onClick=${()=>i(e)}>
${l&&r`<${qz} person=${l} mine=${e.mine} free=${e.free} now=${u} shut=${p} />`}
${c&&r`
<span class=${"sq "+no(c.name)}></span>
<span class="cut">${c.name}</span>
${u&&r`<span class="tag plain">${o("now")}</span>`}
<span class="hrow end t12 dim">${S("{n} online","{n} online",pb(c))}</span>
`}
${e.nobody&&r`
<${d} name="user-round-x" size="m" />
${e.nobody==="person"?o("Remove the assignee"):o("Remove from the team")}
`}
</button>
`}function jz(e,t){return!t&&wn(e)!=="online"?nl(e):[!t&&!o1(e)&&nl(e),Kr(e)].filter(Boolean).join(" · ")}function qz({person:e,mine:t,free:n,now:s,shut:a}){let i=wn(e);return r`
<${te} name=${e.name} size="sm"><${Fr} shift=${i} /><//>
<span class="cut">${t&&!s?o("Assign to me"):e.name}</span>
${s&&r`<span class="tag plain">${o("now")}</span>`}
${n&&r`<span class="tag h4">${o("least busy")}</span>`}
<span class="hrow end t12 dim num">
${a?o("no access"):jz(e,t)}
${t&&!s&&r`<kbd>I</kbd>`}
</span>
`}var t1,n1,Fr,ub,o1,Wz,Wa,pb,s1,ol=b(()=>{B();C();re();x();_e();L();an();N();we();Li();t1=()=>{y.value=null},n1=(e,t)=>e.name.localeCompare(t.name),Fr=({shift:e})=>r`<span class=${"dot "+{online:"on",away:"away",off:"off"}[e]}></span>`,ub=e=>({online:o("online"),away:o("away"),off:o("off shift")})[e];o1=e=>hs.value[e.status_id]?.takes_new!==0;Wz=()=>Object.values(Ee.value).filter(e=>e.active&&e.id!==P.value.id).sort(n1),Wa=()=>Object.values(Ge.value).filter(e=>!e.removed).sort(n1),pb=e=>e.members.filter(t=>Ee.value[t]?.active&&wn(Ee.value[t])==="online").length;s1=e=>So.value?.[e.id]?.may??!0});function Yz(e,t){let n=I.peek();return e==="tomorrow"?Ae(n,1,9):e==="monday"?Ae(n,Rc(n),9):e==="week"?Ae(n,7,9):e==="date"?t?new Date(`${t}T09:00`).getTime():NaN:null}function l1({meId:e}){let[t,n]=g(e),[s,a]=g(null),[i,l]=g(null),[c,u]=g(new Set),[p,m]=g("person"),[h,f]=g({person:null,team:null,turn:null}),[$,v]=g("ever"),[_,w]=g(i1(Ae(I.peek(),7,9))),[k,D]=g(""),[K,R]=g(!1),[q,Ne]=g([]),Pe=O(null);ye();let Te=O(t),_t=()=>(Te.current=t,a(null),l(null),Uz(t).then(ce=>{Te.current===t&&(a(ce),u(new Set(ce.map(Nt=>Nt.id))))},ce=>{Te.current===t&&l(ce)})),J=()=>j("/api/handovers").then(ce=>Ne(ce.items.filter(Nt=>!Nt.undone_at)),()=>{});W(()=>{Pe.current.focus(),Sa(),J()},[]),A(()=>{_t()},[t]);let fe=t===e,pe=sd(t),Fe=h.turn??pe.filter(ce=>wn(ce)==="online").map(ce=>ce.id),st=Yz($,_),go=$==="date"&&!(st>Date.now()),li={person:h.person!==null,team:h.team!==null,turn:Fe.length>0}[p]&&c.size>0&&!go&&!K,y$=async()=>{R(!0);let ce=s.length===c.size,Nt={...fe?{}:{from_id:t},kind:p,people:p==="person"?[h.person]:p==="turn"?Fe:[],team_id:p==="team"?h.team:null,dialogs:ce?null:[...c],note:k.trim(),return_at:st};try{let{hand_over:rr}=await F("/api/handovers",Nt);od(),Jz(rr,ce?s.length:c.size)}catch(rr){l(rr),R(!1)}},me=ce=>Be(async()=>{c1((await F(`/api/handovers/${ce.id}/undo`,{})).hand_over),J(),_t()});return r`<div class="over" onPointerDown=${ce=>{ce.target===ce.currentTarget&&od()}}>
<div class="dialog wide ho" role="dialog" aria-modal="true" aria-label=${fe?o("Hand over my conversations"):o("Hand over conversations: {name}",{name:G(t)})} onKeyDown=${Ot}>
<header class="dhead">
<h2 class="head2 grow">
${fe?o("Hand over my conversations"):o("Hand over conversations: {name}",{name:G(t)})}
</h2>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${od}>
<${d} name="x" size="m" />
</button>
</header>
<div class="hobody">
<div class="hol">
${r1()&&r`<div class="field">
<label for="hofrom">${o("Whose conversations")}</label>
<select class="input" id="hofrom" value=${t} onChange=${ce=>{n(Number(ce.currentTarget.value)),f({person:null,team:null,turn:null})}}>
<option value=${e}>${o("Mine")}</option>
${Qz(e).map(ce=>r`<option value=${ce.id} key=${ce.id}>
${[ce.name,Kr(ce)].filter(Boolean).join(" · ")}
</option>`)}
</select>
</div>`}
<fieldset class=${r1()?"field dgap":"field"}>
<legend class="lab">${o("Hand over to")}</legend>
<div class="rops">
${[["person",o("A colleague")],["team",o("A team")],["turn",o("Round robin")]].map(([ce,Nt],rr)=>r`<label class="ropt" key=${ce}>
<input class="check rad" type="radio" name="to" ref=${rr?null:Pe} checked=${p===ce}
onChange=${()=>m(ce)} />
<b class="b5 blk t13">${Nt}</b>
</label>`)}
</div>
</fieldset>
<${Zz} from=${t} kind=${p} who=${h} turn=${Fe} count=${c.size}
onPick=${ce=>f({...h,...ce})} onTurn=${()=>m("turn")} />
<div class="field dgap">
<label for="hol">${o("For how long")}</label>
<select class="input" id="hol" value=${$} onChange=${ce=>v(ce.currentTarget.value)}>
${Object.entries(Hz).filter(([ce])=>ce!=="monday"||Rc(I.value)>1).map(([ce,Nt])=>r`<option value=${ce}>${Nt(fe)}</option>`)}
</select>
${$==="date"&&r`<input class="input" type="date" aria-label=${o("Return date")}
min=${i1(Ae(I.peek(),1,9))} aria-invalid=${go?"true":null} value=${_}
onInput=${ce=>w(ce.currentTarget.value)} />`}
${st>0&&!go&&r`<p class="hint">
${fe?o("They return to you: {when}",{when:`${Fn(st,I.value)}, ${H(st)}`}):o("They return: {when}",{when:`${Fn(st,I.value)}, ${H(st)}`})}
</p>`}
</div>
<div class="field dgap">
<label for="hn">${o("Handover note")}</label>
<textarea class="input" id="hn" rows="4" maxlength="4000"
placeholder=${o("Added to each conversation, visible to the team")} value=${k}
onInput=${ce=>D(ce.currentTarget.value)}></textarea>
</div>
</div>
<${eB} own=${fe} mine=${s} problem=${s===null?i:null} picked=${c}
onPicked=${u} />
</div>
${q.length>0&&r`<ul class="holast" aria-label=${o("Handed over in the last 7 days")}>
${q.slice(0,3).map(ce=>r`<${tB} key=${ce.id} one=${ce} onUndo=${me} />`)}
</ul>`}
<footer class="dfoot">
<span class=${s!==null&&i?"t12 hint bad grow":"t12 dim grow"}
role=${s!==null&&i?"alert":null}>
${s!==null&&i?z(i):o("Clients will not notice. You can undo it for 7 days.")}
</span>
<button type="button" class="btn quiet" onClick=${od}>${o("Cancel")}</button>
<button type="button" class="btn primary" disabled=${!li} onClick=${y$}>
${K?o("Handing over…"):o("Hand over {n}",{n:c.size})}
</button>
</footer>
</div>
</div>`}function Jz(e,t){let n=[S("Handed over: {n} conversation","Handed over: {n} conversations",e.moved),Vz(e.left)].filter(Boolean).join(". "),s=async()=>c1((await F(`/api/handovers/${e.id}/undo`,{})).hand_over);Z(n,{icon:t===e.moved?"users-round":"circle-alert",undo:e.moved?()=>Be(s):null})}function c1(e){let t=e.moved-e.back,n=e.from_id===P.peek().id?S("{n} conversation is yours again","{n} conversations are yours again",e.back):S("{n} conversation is back with {name}","{n} conversations are back with {name}",e.back,{name:G(e.from_id)});Z(t?`${n}. ${S("{n} has changed since and stays as is","{n} have changed since and stay as they are",t)}`:n,{icon:"undo-2"})}function Zz({from:e,kind:t,who:n,turn:s,count:a,onPick:i,onTurn:l}){if(t==="person"){let u=sd(e),p=Ee.value[n.person];return r`
<select class="input" aria-label=${o("Colleague")} value=${n.person??""}
onChange=${m=>i({person:Number(m.currentTarget.value)})}>
<option value="" disabled>${o("Choose a colleague")}</option>
${u.map(m=>r`<option value=${m.id} key=${m.id}>
${[m.name,nl(m),Kr(m)].filter(Boolean).join(" · ")}
</option>`)}
</select>
${p&&r`<${Xz} from=${e} person=${p} count=${a} onTurn=${l} />`}
`}if(t==="team"){let u=Wa();return u.length?r`
<select class="input" aria-label=${o("Team")} value=${n.team??""}
onChange=${p=>i({team:Number(p.currentTarget.value)})}>
<option value="" disabled>${o("Choose a team")}</option>
${u.map(p=>r`<option value=${p.id} key=${p.id}>
${p.name} · ${S("{n} online","{n} online",pb(p))}
</option>`)}
</select>
<p class="hint">${o("They will have no assignee until a free team member takes them.")}</p>
`:r`<p class="hint">${o("No teams yet. An administrator creates them in the settings.")}</p>`}let c=u=>i({turn:s.includes(u)?s.filter(p=>p!==u):[...s,u]});return r`
<div class="hopeople" role="group" aria-label=${o("Participants")}>
${sd(e).map(u=>r`<label key=${u.id}>
<input class="check" type="checkbox" checked=${s.includes(u.id)}
onChange=${()=>c(u.id)} />
<${te} name=${u.name} size="sm"><${Fr} shift=${wn(u)} /><//>
<span class="grow cut">${u.name}</span>
<span class="t12 dim num">${Kr(u)}</span>
</label>`)}
</div>
<p class="hint">${o("One after another, skipping people who are away or at the limit.")}</p>
`}function Xz({from:e,person:t,count:n,onTurn:s}){let a=So.value?.[t.id]?.load;if(a===void 0)return null;let i=a+n,l=t.capacity>0&&i>t.capacity,c=sd(e).filter(m=>wn(m)==="online"&&m.id!==t.id),u=t.name.split(" ")[0],p=t.capacity?o("{name} will have {n} of {all}",{name:u,n:i,all:t.capacity}):o("{name} will have {n}",{name:u,n:i});return r`<p class=${l?"hint warn":"hint"}>
${l?`${p}: ${o("over the limit.")}`:`${p}.`} ${l&&c.length>0&&r`<button type="button" class="link" onClick=${s}>${o("Share them round robin")}</button>`}
</p>`}function eB({own:e,mine:t,problem:n,picked:s,onPicked:a}){if(n)return r`<div class="hor">
<${ie} icon="unplug" title=${e?o("Could not load your conversations"):o("Could not load conversations")}
text=${z(n)} />
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
<${ve} kind=${c.kind} named />
<span class="grow cut">
<b class="b5 blk cut">${c.name}</b>
<span class="t12 dim blk cut">
${a1(c.id)?o("Your draft moves along"):c.preview?.text||c.title}
</span>
</span>
${a1(c.id)?r`<span class="tag h1">${o("draft")}</span>`:c.snooze?r`<span class="tag plain">${o("snoozed")}</span>`:r`<${To} dialog=${c} still />`}
</label>
</li>`)}
</ul>
</div>`}function tB({one:e,onUndo:t}){let n=e.kind==="team"?eg(e.team_id):e.kind==="turn"?o("round robin"):G(e.people[0]),s=e.from_id===P.value.id?"":`${G(e.from_id)} · `;return r`<li class="hrow t12">
<${d} name="history" size="s" />
<span class="grow cut">
${Wt(e.at)}
, ${H(e.at)} · ${s}
${S("{n} conversation","{n} conversations",e.moved)} → ${n}
${e.return_at&&` · ${o("return on {day}",{day:Wt(e.return_at)})}`}
</span>
<button type="button" class="link" onClick=${()=>t(e)}>${o("Undo")}</button>
</li>`}var od,a1,Uz,r1,Hz,i1,Gz,Vz,Qz,sd,u1=b(()=>{B();C();Qe();re();V();ke();Rn();oe();x();_e();L();Fs();be();an();ol();N();we();Ms();od=()=>{y.value=null},a1=e=>!!(cn(e,"reply").trim()||cn(e,"note").trim()),Uz=async e=>(await j(`/api/people/${e}/dialogs`)).items,r1=()=>["supervisor","administrator"].includes(P.value.role),Hz={ever:()=>o("Permanently"),tomorrow:e=>e?o("Until tomorrow, then back to me"):o("Until tomorrow, then back"),monday:e=>e?o("Until Monday, then back to me"):o("Until Monday, then back"),week:e=>e?o("For a week, then back to me"):o("For a week, then back"),date:e=>e?o("Until a date, then back to me"):o("Until a date, then back")};i1=e=>{let t=new Date(e);return[t.getFullYear(),t.getMonth()+1,t.getDate()].map(n=>String(n).padStart(2,"0")).join("-")};Gz={changed:e=>S("{n} changed in the meantime","{n} changed in the meantime",e),"cannot-answer":e=>S("{n} not handed over: no access to its channel","{n} not handed over: no access to their channels",e),"nobody-free":e=>S("{n} not handed over: everyone is away or at the limit","{n} not handed over: everyone is away or at the limit",e)},Vz=e=>Object.entries(e).map(([t,n])=>Gz[t]?.(n)).filter(Boolean).join(", ");Qz=e=>Object.values(Ee.value).filter(t=>(t.active||So.value?.[t.id]?.load>0)&&t.id!==e).sort((t,n)=>t.name.localeCompare(n.name)),sd=e=>Object.values(Ee.value).filter(t=>t.active&&t.id!==e).sort((t,n)=>t.name.localeCompare(n.name))});function p1(e){return[e.max_file?o("up to {size} each",{size:Wn(e.max_file)}):"",e.max_files?o("at most {n} files",{n:e.max_files}):""].filter(Boolean).join(", ")}function m1({id:e,can:t,mode:n}){let s=O(null),a=p1(t);return r`
<input class="vh" id="pickfiles" ref=${s} type="file" multiple tabindex="-1" aria-hidden="true"
onChange=${l=>{Kc(e,l.target.files,t,n),l.target.value="",La()}} onCancel=${La} />
<button type="button" class="ib small" id="attach"
aria-label=${a?o("Attach a file: {limits}",{limits:a}):o("Attach a file")}
title=${[o("Attach a file")+"  Ctrl U",a].filter(Boolean).join(`
`)}
onClick=${()=>s.current.click()}>
<${d} name="paperclip" size="m" />
</button>
`}function nB(e,t){return e.code==="too-large"?o("{size}: {channel} allows up to {limit}",{size:Wn(e.size),channel:Se(t),limit:Wn(e.limit)}):e.code==="too-many"?o("{channel} allows at most {n} files in a message",{channel:Se(t),n:e.limit}):e.code==="no-space"?o("The server has no space left for files"):e.code==="gone"?o("The file is no longer on the server. Attach it again."):e.code==="lost"?o("The page was closed before the upload finished. Attach the file again."):e.code==="empty"?o("The file is empty"):e.code==="offline"?o("No connection to the server."):o("Upload failed. Code {code}.",{code:e.code})}function rd({id:e,kind:t,mode:n}){let s=Rt(e,n);if(!s.length)return null;let a=Zo(s),i=[...a,...s.filter(l=>!a.includes(l))];return r`<ul class="cfiles" aria-label=${n==="note"?o("Files in the note"):o("Files in the reply")}>
${i.map(l=>r`<${oB} key=${l.id} entry=${l} kind=${t} />`)}
</ul>`}function id({id:e,mode:t,again:n,without:s,wanted:a=za.value[e]}){let i=Rt(e,t),l=Zo(i);if(!a||a.mode!==t||!l.length)return null;let c=l.some(p=>p.state==="failed"),u=t==="note"?o("Leave without files"):o("Send without files");return r`<div class="cstrip warn cmiss" id="missing" role="alert">
<${d} name="file-warning" size="m" />
<span class="grow">
${S("{n} file was not uploaded. Send without it?","{n} files were not uploaded. Send without them?",l.length)}
</span>
<span class="hrow tight">
${c&&r`<button type="button" class="btn small" onClick=${()=>n(a)}>${o("Retry")}</button>`}
<button type="button" class="btn small" onClick=${()=>s(a)}>${u}</button>
<button type="button" class="ib small" aria-label=${o("Do not send yet")} title=${o("Do not send yet")}
onClick=${()=>Un(e)}>
<${d} name="x" size="m" />
</button>
</span>
</div>`}function oB({entry:e,kind:t}){let n=e.state==="failed"||e.state==="refused",s=n?"file-warning":e.type?.startsWith("image/")||e.file?.kind==="photo"?"image":"file-text",a=e.state==="uploading"||e.state==="waiting";return r`<li class=${n?"file fbadx":"file"} data-state=${e.state}>
${e.file?.thumb?r`<img class="cthumb" src=${`/files/${e.file.token}/thumb`} alt="" width="28" height="28" />`:r`<${d} name=${s} />`}
<span class="grow">
<b class="b5 blk cut">${e.name}</b>
${n?r`<span class="t12 blk" role="alert">${nB(e,t)}</span>`:a?r`<svg class="pbar" viewBox="0 0 100 4" preserveAspectRatio="none" role="img"
aria-label=${o("Uploaded {n} %",{n:e.share})}>
<rect class="bg" width="100" height="4" rx="2" />
<rect class="fg" width=${e.share} height="4" rx="2" />
</svg>`:r`<span class="t12 dim blk">${Wn(e.size)}</span>`}
</span>
${a&&r`<span class="t12 dim num">${e.share} %</span>`}
${e.state==="failed"&&r`<button type="button" class="btn small" onClick=${()=>WS(e.id)}>${o("Retry")}</button>`}
<button type="button" class="ib small" aria-label=${a?o("Cancel the upload: {name}",{name:e.name}):o("Remove {name}",{name:e.name})} onClick=${()=>ob(e.id)}>
<${d} name="x" size="m" />
</button>
</li>`}function d1({id:e,can:t,kind:n}){let[s,a]=g(!1);A(()=>{let l=document.getElementById("conversation"),c=!!t?.files||Jo(e)==="note",u=0,p=k=>l?.contains(k.target),m=k=>{ad(k)&&p(k)&&(u+=1,a(c))},h=k=>{ad(k)&&p(k)&&(u-=1,u<=0&&a(!1))},f=k=>{ad(k)&&(k.preventDefault(),k.dataTransfer.dropEffect=c&&p(k)?"copy":"none")},$=k=>{ad(k)&&(k.preventDefault(),u=0,a(!1),c&&p(k)&&_(k.dataTransfer.files))},v=k=>{c&&p(k)&&k.clipboardData?.files.length&&(k.preventDefault(),_(k.clipboardData.files))},_=k=>{Kc(e,k,Jo(e)==="note"?{}:t,Jo(e)),La()},w={dragenter:m,dragleave:h,dragover:f,drop:$,paste:v};for(let k in w)document.addEventListener(k,w[k]);return()=>{for(let k in w)document.removeEventListener(k,w[k])}},[e,t,Jo(e)]);let i=Jo(e)==="note";return s&&r`<div class="dropzone" aria-hidden="true">
<div>
<${d} name="paperclip" size="l" />
<b>${i?o("Drop to attach to the note"):o("Drop to attach to the reply")}</b>
<span class="t13">
${i?o("The client will not see this"):[Se(n),p1(t)].filter(Boolean).join(": ")}
</span>
</div>
</div>`}var ad,ld=b(()=>{B();C();oe();x();Is();Rn();tl();N();ad=e=>[...e.dataTransfer?.types??[]].includes("Files")});async function ht(e){let t=ge.peek();le({t:"preferences",row:f1(t,e)});try{return le({t:"preferences",row:(await F("/api/me/preferences",{preferences:e},{method:"PATCH"})).preferences}),!0}catch(n){return le({t:"preferences",row:t}),ne(z(n)),!1}}var f1,jr=b(()=>{V();L();be();f1=(e,t)=>Object.fromEntries(Object.entries({...e,...t}).map(([n,s])=>[n,s&&typeof s=="object"&&!Array.isArray(s)?f1(e?.[n]??{},s):s]))});function sl({files:e,message:t}){let n=e.filter(fb);return r`
${n.length>0&&r`<${iB} files=${n} />`}
${e.filter(s=>!fb(s)).map(s=>r`<${aB} key=${s.id} file=${s} />`)}
${t&&r`<${hb} message=${t} files=${e} />`}
`}function aB({file:e}){return e.kind==="sticker"&&Fa(e)?r`<img class="stk" src=${un(e,e.preview?"preview":"thumb")} alt=${o("Sticker")}
width="136" height="136" />`:["voice","audio"].includes(e.kind)&&$b(e,"audio")?r`<${pB} file=${e} />`:["video","video_note","animation"].includes(e.kind)&&$b(e,"video")?r`<${mB} file=${e} />`:r`<${ud} file=${e} />`}function gb(e){let{width:t,height:n}=e;if(!t||!n)return{width:240,height:180};let s=Math.min(1,$1/t,$1/n);return{width:Math.max(64,Math.round(t*s)),height:Math.max(48,Math.round(n*s))}}function v1({files:e,letter:t}){let n=!t&&e?.length===1&&fb(e[0])?e[0]:null;return n?{maxWidth:`${Math.max(gb(n).width,rB)+12}px`}:null}function iB({files:e}){if(e.length===1)return r`<div class="pics one">
<${h1} file=${e[0]} size=${gb(e[0])} label=${o("Open the photo")} />
</div>`;let t=e.length-db;return r`<div class=${e.length===3?"pics three":"pics"}>
${e.slice(0,db).map((n,s)=>{let a=s===db-1&&t>0?t:0,i=a?o("Open photo {i} of {n}, {more} more",{i:s+1,n:e.length,more:a}):o("Open photo {i} of {n}",{i:s+1,n:e.length});return r`<${h1} key=${n.id} file=${n} size=${{width:220,height:150}} label=${i}
more=${a} />`})}
</div>`}function h1({file:e,size:t,label:n,more:s}){if(!Fa(e))return r`<${lB} file=${e} place=${t} />`;let a=e.preview?`${un(e,"thumb")} 320w, ${un(e,"preview")} 1600w`:null;return r`<button type="button" class=${s?"more":null} aria-label=${n} data-token=${e.token}
onClick=${()=>dm(e.token)}>
<img src=${un(e,e.thumb?"thumb":"preview")} srcset=${e.thumb?a:null}
sizes=${a&&`${t.width}px`} alt="" width=${t.width} height=${t.height} loading="lazy"
decoding="async" />
${s?r`<b>+${s}</b>`:null}
</button>`}function lB({file:e,place:t}){if(e.state==="ready")return r`<${ud} file=${e} />`;let n=e.state==="pending";return r`<span class="notile" data-state=${e.state}>
<svg width=${t.width} height=${t.height} viewBox=${`0 0 ${t.width} ${t.height}`}
aria-hidden="true"></svg>
<span class="t12">
<${d} name=${n?"clock":"image-off"} />
<span>${n?o("Loading…"):k1(e)}</span>
</span>
</span>`}function uB(e){if(g1.test(e.name))return"file-warning";let[t]=e.media_type.split("/");return t==="image"?"image":t==="audio"?"music":t==="video"?"play":"file-text"}function ud({file:e}){let t=cd(e);if(e.state==="ready"){let s=g1.test(e.name);return r`<a class=${s?"file risky":"file"} href=${un(e)} download=${e.name||!0}
data-state="ready" title=${o("Download {name}",{name:t})}>
<${d} name=${uB(e)} />
<span class="grow">
<b class="b5 blk cut">${t}</b>
<span class="t12 dim">
${s?o("This is a program. Open it only if you trust the sender."):bb(e)}
</span>
</span>
<${d} name="download" size="m" />
<span class="vh">${o("Download")}</span>
</a>`}let n=e.state==="pending";return r`<span class=${n?"file":"file gone"} data-state=${e.state}>
<${d} name=${n?"clock":"file-warning"} />
<span class="grow">
<b class="b5 blk cut">${t}</b>
<span class="t12 blk">
${n?[o("Loading…"),e.size>0?Wn(e.size):""].filter(Boolean).join(" · "):k1(e)}
</span>
</span>
</span>`}function pB({file:e}){let t=[cd(e),e.duration?Ss(e.duration):""].filter(Boolean).join(", ");return r`<div class="sound">
${e.kind==="audio"&&r`<span class="hrow t13"><b class="b5 cut grow">${cd(e)}</b></span>`}
<audio controls preload="none" src=${un(e,"media")} aria-label=${t}></audio>
<span class="hrow t12 dim">
${e.duration?r`<span class="num">${Ss(e.duration)}</span>`:null}
<a class="link end hrow tight" href=${un(e)} download=${e.name||!0}>
<${d} name="download" size="s" />
${o("Download")}
</a>
</span>
</div>`}function mB({file:e}){let t=gb(e);return r`<div class="film">
<video controls preload="none" class=${e.kind==="video_note"?"round":null} src=${un(e,"media")}
poster=${Fa(e)?un(e,e.preview?"preview":"thumb"):null} width=${t.width}
height=${t.height} aria-label=${cd(e)}></video>
<span class="hrow t12 dim">
<span class="num">
${[e.duration?Ss(e.duration):"",e.size>0?Wn(e.size):""].filter(Boolean).join(" · ")}
</span>
<a class="link end hrow tight" href=${un(e)} download=${e.name||!0}>
<${d} name="download" size="s" />
${o("Download")}
</a>
</span>
</div>`}var db,$1,sB,g1,un,Fa,fb,$b,hb,b1,rB,k1,cB,bb,cd,qr=b(()=>{C();Qe();oe();x();N();Cs();db=4,$1=320,sB={audio:["audio/mpeg","audio/mp4","audio/ogg","audio/aac","audio/wav","audio/flac"],video:["video/mp4","video/webm"]},g1=/\.(exe|msi|bat|cmd|com|scr|pif|js|jse|vbs|vbe|wsf|ps1|jar|apk|lnk|hta|reg|dll|iso|img)$/i,un=(e,t="")=>`/files/${e.token}${t&&"/"+t}`,Fa=e=>e.state==="ready"&&!!(e.thumb||e.preview),fb=e=>e.kind==="photo"||e.kind==="animation"&&!$b(e,"video"),$b=(e,t)=>e.state==="ready"&&sB[t].includes(e.media_type.split(";")[0]),hb=({message:e,files:t})=>t.filter(n=>n.state==="ready").length>1&&r`<a class="link t12 hrow tight" href=${`/api/messages/${e}/files.zip`} download>
<${d} name="download" size="s" />
${o("Download all")}
</a>`;b1=({files:e,text:t,letter:n})=>!t&&!n&&e.length===1&&e[0].state==="ready"&&e[0].kind==="sticker"&&Fa(e[0]);rB=240;k1=e=>`${e.state==="refused"?o("Not accepted"):o("Lost")}: ${Dx(e.reason)}`,cB=e=>(/\.([a-z0-9]{1,5})$/i.exec(e)??[])[1]?.toUpperCase()??"";bb=e=>[cB(e.name),e.size>0?Wn(e.size):""].filter(Boolean).join(" · "),cd=e=>e.name||({photo:o("Photo"),video:o("Video"),voice:o("Voice message"),audio:o("Audio"),sticker:o("Sticker")}[e.kind]??o("File"))});function y1({report:e}){let{action:t,recipient:n,status:s,words:a}=e??{},i=dB[t]?.()??o("Mail server report"),l=[n,s,a].filter(Boolean).join(" · "),c=t==="failed";return r`<div class=${c?"bounce":"bounce mild"} data-action=${t??""}>
<${d} name=${c?"mail-x":t==="delayed"?"alarm-clock":"mail"} size="m" />
<span class="grow"><b class="b6 blk">${i}</b>${l&&r`<span class="t12 blk">${l}</span>`}</span>
</div>`}var dB,w1=b(()=>{C();x();N();dB={failed:()=>o("Email not delivered"),delayed:()=>o("Email delayed, the mail server keeps trying"),delivered:()=>o("Email delivered"),relayed:()=>o("Email relayed to another mail server"),expanded:()=>o("Email sent on to the members of a mailing list"),read:()=>o("Email opened"),deleted:()=>o("Email deleted without being read"),complaint:()=>o("A recipient marked the email as spam")}});function al(e){let t=/^www\./i.test(e)?`https://${e}`:/^[^/:]+@/.test(e)?`mailto:${e}`:/^[\w-]+(\.[\w-]+)+([/?#]|$)/.test(e)?`https://${e}`:e;return $B.test(t)?t:null}function wB(e){let[t,n]=[e.length,0];for(let s of e)n+=s==="("||s==="["?1:s===")"||s==="]"?-1:0;for(;t>0;){let s=e[t-1];if(n<0&&(s===")"||s==="]"))n+=1;else if(!gB.has(s))break;t-=1}return t}function*xB(e){let t=0;for(let{0:n,index:s}of e.matchAll(hB)){let a=n.slice(0,wB(n.slice(0,vb))),i=a.length<vb?al(a):null;if(i&&(yield{type:"link",offset:s,length:a.length,url:i},t+=1,t===bB))return}}function*_B(e,t){let n=0;for(let s of t)for(let a=e.indexOf(`@${s}`);a>=0;a=e.indexOf(`@${s}`,a+1)){if(n===vB)return;yield{type:"call",offset:a,length:s.length+1},n+=1}}function TB(e,t,n){let s=[];for(let i of(t??[]).slice(0,kB)){let l=Math.max(0,i.offset),c=Math.min(e.length,i.offset+i.length)-l;fB.has(i.type)&&c>0&&s.push({type:i.type,offset:l,length:c,...i.type==="text_link"?{url:al(i.url??"")}:{}})}let a=s.filter(i=>["code","pre","text_link"].includes(i.type));for(let i of[..._B(e,n),...xB(e)])SB(i,a)&&(s.push(i),a.push(i));return s.sort(_1)}function S1(e,t,n,s,a=0){let i=[],l=t,c=a<yB?s:[];for(let u=0;u<c.length;){let p=c[u],m=Math.min(jc(p),n);p.offset>l&&i.push({type:"text",text:e.slice(l,p.offset)});let h=u+1;for(;h<c.length&&c[h].offset<m;)h+=1;let f=c.slice(u+1,h),$=f.filter(w=>jc(w)>m).map(w=>({...w,offset:m,length:jc(w)-m})),{type:v,url:_}=p;i.push({type:v,..._===void 0?{}:{url:_},children:S1(e,p.offset,m,f,a+1)}),l=m,u=h,$.length&&([c,u]=[[...$,...c.slice(h)].sort(_1),0])}return l<n&&i.push({type:"text",text:e.slice(l,n)}),i}function T1(e,{looks:t=[],names:n=[]}={}){return e?S1(e,0,e.length,TB(e,t,n)):[]}function C1(e,t){if(e.length<=t)return e;let n=t-200,s=Math.max(e.lastIndexOf(`
`,t),e.slice(0,t).lastIndexOf(" ")),a=s>n?s:t;return e.slice(0,/[\uD800-\uDBFF]/.test(e[a-1])?a-1:a)}function O1(e,t){if(e.length>2*vb)return!1;let n=al(e.trim());return!!(n&&/^https?:/i.test(t)&&/^https?:/i.test(n)&&x1(n)!==x1(t))}var fB,$B,hB,gB,vb,bB,vB,kB,yB,jc,SB,_1,x1,kb=b(()=>{fB=new Set(["bold","italic","underline","strikethrough","spoiler","blockquote","expandable_blockquote","code","pre","text_link"]),$B=/^(https?:\/\/|mailto:)[^\s<>"'\p{Cc}]+$/iu,hB=/(?:https?:\/\/|www\.)[^\s<>"'«»]{2,}|(?<![\w.+-])[\w.+-]{1,64}@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/giu,gB=new Set(`.,:;!?…'"»”`),vb=2048,bB=500,vB=200,kB=500,yB=8;jc=e=>e.offset+e.length,SB=(e,t)=>t.every(n=>jc(e)<=n.offset||e.offset>=jc(n)),_1=(e,t)=>e.offset-t.offset||t.length-e.length;x1=e=>{try{return new URL(e).host.replace(/^www\./,"")}catch{return""}}});function Hs({text:e,looks:t,names:n}){let[s,a]=g(!1),i=ps(()=>s||e.length<=A1*1.1?e:C1(e,A1),[e,s]),l=ps(()=>T1(i,{looks:t,names:n}),[i,t,n?.join(`
`)]);return r`
<span class="text">${N1(l)}</span>
${i.length<e.length&&r`<span class="blk t13">
<span class="dim">… </span>
<button type="button" class="link t13" onClick=${()=>a(!0)}>${o("Show in full")}</button>
</span>`}
`}function CB({piece:e}){let{type:t,url:n}=e,s=N1(e.children);if(E1[t])return r`<${E1[t]}>${s}<//>`;if(t==="spoiler")return r`<${OB} inside=${s} />`;if(t==="blockquote"||t==="expandable_blockquote")return r`<blockquote class="bq">${s}</blockquote>`;if(t==="call")return r`<span class="at">${s}</span>`;if(!n)return r`<span class="nolink" title=${o("Links of this kind cannot be opened here")}>${s}</span>`;let a=O1(P1(e.children),n);return r`
<a class="link" href=${n} title=${n} target="_blank" rel="noopener noreferrer nofollow">${s}</a>
${a&&r`<span class="t12 leads"> (${o("leads to {host}",{host:new URL(n).host})})</span>`}
`}function OB({inside:e}){let[t,n]=g(!1);return t?r`<span class="spoiled">${e}</span>`:r`<button type="button" class="spoil" onClick=${()=>n(!0)}>${o("hidden text")}</button>`}var E1,A1,N1,P1,qc=b(()=>{B();C();x();kb();E1={bold:"b",italic:"i",underline:"u",strikethrough:"s",code:"code",pre:"pre"},A1=2e4;N1=e=>e.map(t=>t.type==="text"?t.text:r`<${CB} piece=${t} />`),P1=e=>e.map(t=>t.text??P1(t.children)).join("")});function L1({message:e}){let{letter:t}=e,n=t.rich?"rich":"prose",[s,a]=g(!!t.html&&(!e.text||ge.peek()?.letters?.[n]==="html")),[i,l]=g(!1),[c,u]=g(0),p=f=>{a(f),e.text&&ht({letters:{[n]:f?"html":"text"}})},m=()=>{l(!0),a(!0)},h=e.files.filter(f=>!(f.content_id&&t.html));return r`
<${NB} message=${e} />
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
${s?r`<${DB} key=${`${i} ${vp.value}`} message=${e} images=${i}
onFailed=${u} />`:r`<${PB} message=${e} />`}
${h.length>0&&r`<${MB} message=${e.id} files=${h} />`}
<${RB} message=${e} />
`}function NB({message:e}){let{letter:t}=e,[n,s]=g(!1),a=[[o("From"),t.sender],[o("Reply-To"),e.data.reply_to],[o("To"),t.recipients.join(", ")],[o("Cc"),t.copies.join(", ")],[o("Subject"),t.subject]].filter(([,i])=>i);return r`<div class="mailh">
<b class="b6">${t.subject||o("(no subject)")}</b>
<span class="dim t12">
${Ys(t.sender)}
${t.recipients.length>0&&` → ${D1(t.recipients.map(Ys))}`}
${t.copies.length>0&&` · ${o("copy")}: ${D1(t.copies.map(Ys))}`}
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
</div>`}function PB({message:e}){let{letter:t,text:n}=e,s=t.quoted?[o("Show the quote"),o("Hide the quote")]:[o("Show the signature"),o("Hide the signature")];return r`${t.quoted_above&&r`<${M1} label=${[o("Show the quote"),o("Hide the quote")]}>
<blockquote class="mq">${t.quoted_above}</blockquote><//>`}
${n?r`<div><${Hs} text=${n} looks=${e.data.entities} names=${[]} /></div>`:r`<div class="dim t13">${o("This email has no text")}</div>`}
${(t.signature||t.quoted)&&r`<${M1} label=${s}>
${t.signature&&r`<div class="msign">${t.signature}</div>`}
${t.quoted&&r`<blockquote class="mq">${t.quoted}</blockquote>`}<//>`}`}function M1({label:[e,t],children:n}){let[s,a]=g(!1);return r`<div class="mfold"><button type="button" class="quoted" aria-label=${s?t:e}
aria-expanded=${String(s)} onClick=${()=>a(!s)}>···</button>${s&&n}</div>`}function DB({message:e,images:t,onFailed:n}){let s=O(null);A(()=>{let i=l=>{let c=Number(l.data?.height);l.source!==s.current?.contentWindow||!Number.isFinite(c)||(s.current.style.setProperty("height",`${Math.max(EB,Math.min(AB,Math.ceil(c)))}px`),s.current.dataset.sheet=l.data.sheet==="own"?"own":"plain",n(Number(l.data.failed)||0))};return window.addEventListener("message",i),()=>window.removeEventListener("message",i)},[]);let a=new URLSearchParams({images:t?"1":"0",dark:vp.value?"1":"0"});return r`<iframe class="mframe" ref=${s} title=${o("The email as it was sent")}
src=${`/api/messages/${e.id}/html?${a}`} data-dark=${String(vp.value)}
sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" referrerpolicy="no-referrer"></iframe>`}function MB({message:e,files:t}){let n=t.reduce((s,a)=>s+(a.size??0),0);return r`
<div class="attl">
<span class="t12 dim">
${S("{n} attachment","{n} attachments",t.length)}
${n>0&&` · ${Wn(n)}`}
</span>
<${hb} message=${e} files=${t} />
</div>
<ul class="atts">
${t.map(s=>r`<li key=${s.id}>
${Fa(s)?r`<${LB} file=${s} />`:r`<${ud} file=${s} />`}
</li>`)}
</ul>
`}function RB({message:e}){let{data:t,automatic:n}=e,s=(t.also_at??[]).map(a=>Ye.value[a]?.name).filter(Boolean);return r`
${n==="bounce"||n==="report"?r`<${y1} report=${t.bounce} />`:n&&r`<span class="autoflag">
<${d} name="bot" size="s" />
${o("Automatic email")}
: ${Px(n)}
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
${t.related&&r`<${IB} id=${t.related} />`}
`}function IB({id:e}){let[t,n]=g(ae.peek()[e]??null);return A(()=>{t||j(`/api/dialogs/${e}`).then(s=>n(s.dialog),()=>{})},[e]),t&&r`<span class="autoflag">
<${d} name="git-branch" size="s" />
<a class="link" href=${U(E.value.view,e)}>
${o("May belong to No. {number}, {name}",{number:ue(t.number),name:t.name})}
</a>
</span>`}function wb(e){let t=(e??"").trim();return/^re\s*:/i.test(t)?t:t?`Re: ${t}`:o("(no subject)")}var EB,AB,yb,Ys,D1,LB,R1,Uc=b(()=>{B();C();Qe();V();oe();x();Q();jr();Pt();L();N();Cs();qr();w1();qc();EB=40,AB=2e4,yb=2;Ys=e=>/<([^<>\s]+)>/.exec(e)?.[1]??e,D1=e=>e.length>yb?o("{first} and {n} more",{first:e.slice(0,yb-1).join(", "),n:e.length-yb+1}):e.join(", ");LB=({file:e})=>r`<span class="file pfile" data-state="ready">
<button type="button" class="pthumb" aria-label=${o("Open {name}",{name:e.name||o("Photo")})}
data-token=${e.token} onClick=${()=>dm(e.token)}>
<img src=${un(e,e.thumb?"thumb":"preview")} alt="" width="36" height="36" loading="lazy" />
</button>
<span class="grow">
<b class="b5 blk cut">${e.name||o("Photo")}</b>
<span class="t12 dim">${bb(e)}</span>
</span>
<a class="ib small" href=${un(e)} download=${e.name||!0}
aria-label=${o("Download {name}",{name:e.name||o("Photo")})}>
<${d} name="download" size="m" />
</a>
</span>`;R1=({subject:e,to:t})=>r`<div class="mailh">
<b class="b6">${wb(e)}</b>
${t&&r`<span class="t12 dim">→ ${t}</span>`}
</div>`});function zB(e){let t=bt.value[e.id],n=t?bn(t).filter(a=>a.kind==="in"&&a.letter&&!a.automatic):[],s=zr(e.id,"reply");return n.find(a=>a.no===s)??n.at(-1)}function BB(e,t,n){let s=e?e.letter.sender:n.label??"",a=Ys(s),i=e?.data.reply_to,l=i&&t.to?t.to:e?.data.answer_to??a;return{address:l,sender:a,whole:l===a?s:l,other:i?l===a?i:a:null}}function WB({id:e,to:t}){let n=t.address===t.sender?o("Your reply goes to the sender; the email asks for replies to {other}",{other:t.other}):o("Your reply goes to {address}, not to the sender {sender}",{address:t.address,sender:t.sender});return r`<p class="hint answerto" role="status">
${n} <button type="button" class="link t12" onClick=${()=>qn(e,{to:t.other})}>
${o("Reply to {address}",{address:t.other})}
</button>
</p>`}function FB(e,t){let n=new Set(Object.values(Ye.value).map(a=>a.name.toLowerCase())),s=[...e.recipients.slice(1),...e.copies].map(a=>Ys(a).toLowerCase());return[...new Set(s)].filter(a=>a.includes("@")&&a!==Ys(t).toLowerCase()&&!n.has(a))}function I1({dialog:e}){let{id:t}=e,n=qm(t),s=zB(e),a=BB(s,n,e),i=a.whole,l=s?FB(s.letter,i).filter(p=>p!==a.sender.toLowerCase()&&!po(n.cc).includes(p)):[],c=n.open||n.cc||n.bcc,u=()=>qn(t,{open:!0,cc:[...po(n.cc),...l].join(", ")});return r`<div class="mlines">
<div>
<span>${o("To")}</span>
<span class="cut grow" title=${i}>${i}</span>
${l.length>0&&r`<button type="button" class="link t12 toall" title=${l.join(", ")} onClick=${u}>
${o("Reply to all")}
</button>`}
${!c&&r`<button type="button" class="link t12" onClick=${()=>{qn(t,{open:!0}),requestAnimationFrame(()=>document.getElementById("mailcc")?.focus())}}>
${o("Cc and Bcc")}
</button>`}
</div>
${a.other&&r`<${WB} id=${t} to=${a} />`}
${c&&r`
<${Hc} field="cc" label=${o("Cc")} value=${n.cc} onType=${p=>qn(t,{open:!0,cc:p})} />
<${Hc} field="bcc" label=${o("Bcc")} value=${n.bcc}
onType=${p=>qn(t,{open:!0,bcc:p})} />
`}
<label>
<span>${o("Subject")}</span>
<input class="palq" id="mailsubject" maxlength="400"
value=${n.subject??wb(s?.letter.subject||e.title)}
onInput=${p=>qn(t,{subject:p.target.value})} />
</label>
</div>`}function Hc({field:e,label:t,value:n,onType:s,place:a="mail"}){let i=po(n).filter(p=>!Zg(p)),[l,c]=g(!0),u=i.length>0&&l;return r`
<label class=${u?"wrong":""}>
<span>${t}</span>
<input class="palq" id=${a+e} type="text" inputmode="email" autocomplete="off" spellcheck="false"
placeholder=${o("Addresses, separated by commas")} value=${n??""} aria-invalid=${u?"true":null}
aria-describedby=${u?`${a}${e}err`:null} onInput=${p=>{c(!1),s(p.target.value)}} onBlur=${()=>c(!0)} />
</label>
${u&&r`<p class="hint bad mailerr" id=${`${a}${e}err`} role="alert">
${o("Not a valid address: {value}",{value:i[0]})}
</p>`}
`}var xb=b(()=>{B();C();x();Wc();Fc();Jt();L();Uc()});function z1({disabled:e}){let t=y.value==="send"||y.value==="later";return r`<button type="button" class="btn primary sendmore" id="sendmore" disabled=${e}
aria-label=${o("Send and…")} title=${o("Send and…")} aria-haspopup="menu" aria-expanded=${String(t)}
onClick=${()=>{y.value=t?null:"send"}}>
<${d} name="chevron-up" size="s" />
</button>`}function B1({send:e,more:t}){return y.value==="later"?r`<${Yc} pick=${n=>e({at:n})} />`:y.value!=="send"?null:r`<${Re} label=${o("Send and…")} place="popsend">
<${ee} icon="check" onPick=${()=>e({then:"close"})}>
${o("Send and close the conversation")}
<span class="end only-wide"><${on} of=${[ft,"Shift","↵"]} /></span>
<//>
<${ee} icon="alarm-clock" onPick=${()=>e({then:"snooze"})}>
${o("Send and snooze until the client replies")}
<//>
<${ee} icon="calendar-clock" stay onPick=${()=>{y.value="later"}}>
${o("Send later…")}
<span class="hrow end t12 dim">${Xe(Ae(Date.now(),1,9))}</span>
<//>
${t}
<//>`}var KB,jB,Yc,pd=b(()=>{C();re();oe();x();_o();Fs();N();rn();td();KB=()=>{y.value=null};jB={evening:()=>o("This evening"),tomorrow:()=>o("Tomorrow morning"),monday:()=>o("On Monday morning")},Yc=({pick:e,given:t=null,place:n="popsend",onShut:s=KB})=>r`<${Wr} label=${o("Send later")} title=${o("Send later")} usual=${Ic} words=${jB}
given=${t} hour="09:00" place=${n} deed=${o("Schedule")} icon="calendar-clock" onPick=${e}
onShut=${s} />`});function W1(){let e=O(YB()).current,[t,n]=g(e.whom??null),[s,a]=g(null),[i,l]=g(null),[c,u]=g(e.subject??""),[p,m]=g(e.copies??{}),[h,f]=g(!1),[$,v]=g(e.text??""),[_,w]=g(!1),[k,D]=g([]),[K,R]=g(null),[q,Ne]=g(!1);ye(),W(()=>GB({whom:t,subject:c,copies:p,text:$}),[t,c,p,$]),A(()=>{if(w(!1),R(null),!t){a(null),D([]),l(null);return}if(!t.id){let ce=JB(t);a(ce),D([]),l(ce.find(Nt=>Nt.can)??null);return}let me=!0;return j(`/api/contacts/${t.id}/ways`).then(ce=>{me&&(a(ce.ways),D(ce.open),l(ce.ways.find(Nt=>Nt.can)??null))},ce=>{me&&R(ce)}),()=>{me=!1}},[t]);let Pe=i&&Ye.value[i.channel_id]?.kind,Te=Pe==="email",_t=k.find(me=>me.id===i?.dialog_id)??(Te&&!_?k[0]:null),J=Rt(Hn),fe=qs(J),pe=i&&$.trim()&&!q&&!fe&&!(_t&&!Te),Fe=()=>{if(!pe)return!1;if(_t&&Te&&!_)return w(!0),!1;let me=Te&&Xg(p);return me&&document.getElementById("nw"+me.field)?.focus(),!me},st=async(me=null)=>{if(!Fe())return;if(Zo(Rt(Hn)).length){let Nt=Et("#missing button");Nt?Nt.focus():Hm(Hn,{mode:"reply",at:me});return}Un(Hn),Ne(!0),R(null);let ce=Vm(Hn);try{let Nt={channel_id:i.channel_id,text:$.trim(),files:ce.map(AM=>AM.token),anyway:!0,...me?{not_before:Oa(me)}:{undo_ms:Nr(Pe)},...Te?{subject:c.trim(),cc:po(p.cc),bcc:po(p.bcc)}:{}},rr=t.id?{contact_id:t.id,identity_id:i.identity_id}:{name:t.name,address:t.address},{dialog:ju,message:EM}=await F("/api/dialogs",{...Nt,...rr});le({t:"result",dialog:ju,sentAtRev:fa(ju.id)}),me&&Z(lm(ju.id,me),{icon:"calendar-clock",undo:()=>Do(EM)}),sessionStorage.removeItem(dd),md(),M(U("mine",ju.id))}catch(Nt){Jm(Hn,ce),R(Nt),Ne(!1)}},go=me=>{$.trim()&&(xn(me,"reply"),Qo(me,"reply",$)),Te&&(p.cc||p.bcc||c.trim())&&qn(me,{cc:p.cc??"",bcc:p.bcc??"",...c.trim()?{subject:c.trim()}:{}}),BS(Hn,me),sessionStorage.removeItem(dd),md(),M(U("all",me))},li=me=>{Ot(me),me.key==="Escape"&&(me.preventDefault(),me.stopPropagation(),f(!1))},y$=me=>{me.key==="Enter"&&(me.ctrlKey||me.metaKey)&&(me.preventDefault(),me.repeat||st())};return r`<div class="over">
<div class="dialog mid nw" role="dialog" aria-modal="true" aria-label=${o("Write to a client")}
onKeyDown=${me=>{Ot(me),y$(me)}}>
<header class="dhead">
<h2 class="head2 grow">${o("Write to a client")}</h2>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${md}>
<${d} name="x" size="m" />
</button>
</header>
<div class="nwb">
<${ZB} whom=${t} onPick=${n} />
${s&&r`<div class="field dgap">
<span class="lab" id="nwc">${o("Channel")}</span>
<${QB} ways=${s} way=${i} onPick=${l} />
</div>`}
${_t&&r`<p class="livebox info dgap" role="note">
<${d} name="history" size="m" />
<span class="t13 grow">
${o("Conversation No. {number} with this client is already open, {day}. Write there?",{number:ue(_t.number),day:nt(_t.last_at,I.value)})}
</span>
<button type="button" class="btn small" onClick=${()=>go(_t.id)}>${o("Open")}</button>
</p>`}
${Te&&r`
<div class="mlines nwcopies dgap">
${p.open||p.cc||p.bcc?r`
<${Hc} field="cc" place="nw" label=${o("Cc")} value=${p.cc}
onType=${me=>m({...p,open:!0,cc:me})} />
<${Hc} field="bcc" place="nw" label=${o("Bcc")} value=${p.bcc}
onType=${me=>m({...p,open:!0,bcc:me})} />
`:r`<div>
<button type="button" class="link t12" onClick=${()=>{m({...p,open:!0}),requestAnimationFrame(()=>document.getElementById("nwcc")?.focus())}}>
${o("Cc and Bcc")}
</button>
</div>`}
</div>
<div class="field dgap">
<label for="nw2">${o("Subject")}</label>
<input class="input" id="nw2" maxlength="400" value=${c}
onInput=${me=>u(me.currentTarget.value)} />
</div>
`}
<div class="comp dgap">
<${rd} id=${Hn} kind=${Pe} />
<textarea class="tx" rows="5" aria-label=${Te?o("Email text"):o("Message text")}
placeholder=${Te||!i?o("Write an email"):o("Write a message")} value=${$}
onInput=${me=>{Un(Hn),v(me.currentTarget.value)}}></textarea>
<${id} id=${Hn} mode="reply" again=${()=>Ym(Hn,"reply")}
without=${({at:me})=>{Gm(Hn,"reply"),st(me)}} />
<div class="bar">
${i&&Ye.value[i.channel_id]?.can?.files&&r`<${VB} can=${Ye.value[i.channel_id].can} />`}
<span class="grow"></span>
</div>
</div>
${K&&r`<p class="hint bad dgap" role="alert">${z(K)}</p>`}
</div>
<footer class="dfoot">
<span class="t12 dim grow">
${$.trim()?o("Kept on this device until it is sent"):o("You will be the assignee")}
</span>
<button type="button" class="btn quiet only-wide" onClick=${md}>${o("Cancel")}</button>
<button type="button" class="btn" id="nwlater" disabled=${!pe} aria-haspopup="dialog"
aria-expanded=${String(h)} onClick=${()=>{Fe()&&f(!0)}}>
<${d} name="calendar-clock" size="s" />
${o("Send later…")}
</button>
<button type="button" class="btn primary" disabled=${!pe} onClick=${()=>st()}>
<${d} name="send" size="s" />
${_t&&Te?o("Send as a new conversation"):o("Send")}
<kbd class="only-wide">${ft} ↵</kbd>
</button>
</footer>
</div>
${h&&r`<div class="rowsnz" onKeyDown=${li}>
<${Yc} place="popsnz" pick=${st} onShut=${()=>f(!1)} />
</div>`}
</div>`}function VB({can:e}){let t=O(null);return r`
<input type="file" multiple hidden ref=${t} onChange=${n=>{Kc(Hn,n.currentTarget.files,e),n.currentTarget.value=""}} />
<button type="button" class="ib small" aria-label=${o("Attach a file")} title=${o("Attach a file")}
onClick=${()=>t.current.click()}>
<${d} name="paperclip" size="m" />
</button>
`}function QB({ways:e,way:t,onPick:n}){if(!e.length)return r`<p class="hint">${o("No connected channel can reach this client.")}</p>`;let s=e.filter(i=>i.can);return r`<div class="nwch" role="radiogroup" aria-labelledby="nwc" onKeyDown=${i=>{let l={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[i.key];!l||!s.length||(i.preventDefault(),n(s[(s.indexOf(t)+l+s.length)%s.length]),requestAnimationFrame(()=>Et(".chopt[aria-checked='true']")?.focus()))}}>
${e.map(i=>{let l=Ye.value[i.channel_id],c=Object.values(Ye.value).filter(p=>p.kind===l?.kind&&p.health!=="removed").length>1,u=i.can?i.last_at?o("wrote {day}",{day:nt(i.last_at,I.value)}):i.address:HB[i.why]?.();return r`<button type="button" class="chopt" role="radio" key=${`${i.channel_id}.${i.identity_id}`}
aria-checked=${String(i===t)} disabled=${!i.can} tabindex=${i===t?0:-1}
onClick=${()=>n(i)}>
<${ve} kind=${l?.kind} size="mid" />
<span class="grow cut">
<b class="b5 blk t13 cut">${c?l.name:Se(l?.kind)}</b>
<span class="t12 dim blk cut">${u}</span>
</span>
</button>`})}
</div>`}function ZB({whom:e,onPick:t}){let[n,s]=g(""),[a,i]=g([]),[l,c]=g(0),u=O(null);W(()=>u.current?.focus({preventScroll:!0}),[e]),A(()=>{let v=n.trim();if(v.length<2){i([]);return}let _=setTimeout(()=>j(`/api/search?${new URLSearchParams({q:v,limit:"6"})}`).then(w=>{i(w.contacts.filter(k=>k.kind!=="group")),c(0)},()=>{}),qB);return()=>clearTimeout(_)},[n]);let p=n.trim(),m=a.some(v=>v.identities.some(_=>_.label.toLowerCase()===p.toLowerCase())),h=[...a.map(v=>({client:v})),...UB.test(p)&&!m?[{address:p}]:[]],f=v=>{s(""),i([]),t(v.client?{id:v.client.id,name:v.client.name}:{address:v.address,name:v.address})},$=v=>{let _={ArrowDown:1,ArrowUp:-1}[v.key];_&&h.length&&(v.preventDefault(),c((l+_+h.length)%h.length)),v.key==="Enter"&&!v.ctrlKey&&!v.metaKey&&h[l]&&(v.preventDefault(),f(h[l]))};return e?r`<div class="field">
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
${v.client.identities.map(w=>w.label).filter(Boolean).slice(0,2).join(", ")}
</span>
`:r`
<${d} name="user-round-plus" size="m" />
<span class="cut">${o("New client: {address}",{address:v.address})}</span>
`}
</button>`)}
</div>
</div>
</div>`}var md,qB,UB,dd,Hn,HB,YB,GB,JB,F1=b(()=>{B();Go();C();re();Ps();V();ke();Rn();oe();x();_o();Wc();Q();L();be();Eo();tl();Us();ld();N();we();xb();pd();md=()=>{y.value=null},qB=200,UB=/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/,dd="okno.newdialog",Hn="new",HB={"no-address":()=>o("no address"),"client-not-started":()=>o("the client must write first"),blocked:()=>o("the client has blocked us")},YB=()=>{try{return JSON.parse(sessionStorage.getItem(dd))??{}}catch{return{}}},GB=e=>{try{sessionStorage.setItem(dd,JSON.stringify(e))}catch{}};JB=e=>Object.values(Ye.value).filter(t=>t.health!=="removed").map(t=>({channel_id:t.id,identity_id:null,address:t.kind==="email"?e.address:"",can:t.kind==="email",why:t.kind==="email"?null:"client-not-started",last_at:null,dialog_id:null}))});var K1={};xe(K1,{WorkLayers:()=>XB});function XB(){return y.value==="handover"?r`<${l1} meId=${P.value.id} />`:y.value==="newdialog"?r`<${W1} />`:null}var j1=b(()=>{C();re();L();u1();F1()});var U1={};xe(U1,{GiveMenu:()=>Tb});function tW(e){let t=e.trim().toLocaleLowerCase(),n=i=>i.toLocaleLowerCase().includes(t),s=Object.values(Ee.value).filter(i=>i.active&&i.id!==P.value.id).sort((i,l)=>i.name.localeCompare(l.name)),a=[];(n(P.value.name)||n(o("Assign to me")))&&a.push({to:{person:P.value.id},name:o("Assign to me"),face:P.value.name});for(let i of s)n(i.name)&&a.push({to:{person:i.id},name:i.name,face:i.name});for(let i of Ca.value)n(i.name)&&a.push({to:{team:i.id},name:i.name,icon:"users-round"});return t||a.push({to:{person:null},name:o("Remove the assignee"),icon:"user-round-x"}),a}function Tb({onPick:e}){let[t,n]=g(""),[s,a]=g(0),i=O(null),l=xt(Sb);ye(),W(()=>i.current.focus({preventScroll:!0}),[]);let c=tW(t),u=Math.min(s,c.length-1),p=h=>{Sb(),e(h.to)},m=h=>{let f={ArrowDown:1,ArrowUp:-1}[h.key];f&&(h.preventDefault(),a((u+f+c.length)%Math.max(1,c.length))),h.key==="Enter"&&c[u]&&(h.preventDefault(),p(c[u])),h.key==="Tab"&&Sb()};return r`<div class="menu pop popgive" role="dialog" aria-label=${o("Assign")} ref=${l}>
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
</div>`}var Sb,Cb=b(()=>{B();C();re();x();L();Ri();N();we();Sb=()=>{y.value=null}});function dT({dialog_id:e,data:t}){let n=ae.value[e],s=(t.links??[]).find(a=>/^https?:\/\//.test(a));return n?.kind==="vk"?{name:o("VK"),url:s??"https://vk.com/im"}:n?.kind==="telegram"&&/^@\w+$/.test(n.label)?{name:o("Telegram"),url:`https://t.me/${n.label.slice(1)}`}:null}var mT,Yt,Ka=b(()=>{x();L();mT={photo:()=>o("Photo"),video:()=>o("Video"),video_note:()=>o("Video note"),voice:()=>o("Voice message"),audio:()=>o("Audio"),document:()=>o("File"),sticker:()=>o("Sticker"),animation:()=>o("Animation"),location:()=>o("Location"),contact:()=>o("Contact"),poll:()=>o("Poll"),dice:()=>o("Dice"),venue:()=>o("Place"),story:()=>o("Story"),game:()=>o("Game"),invoice:()=>o("Invoice"),service:()=>o("Service message"),unknown:()=>o("Unknown message"),unreadable:()=>o("Could not be read")},Yt=e=>mT[e]?.()??mT.unknown()});function Lo({state:e}){let t=EW[e];return t?r`
<span class=${e==="read"?"read":""} data-state=${e} title=${t[1]()}>
<${d} name=${t[0]} size="s" />
</span>
<span class="vh">${t[1]()}</span>
`:null}var EW,hd=b(()=>{C();x();N();EW={queued:["clock",()=>o("sending")],sending:["clock",()=>o("sending")],sent:["check",()=>o("sent")],delivered:["check-check",()=>o("delivered")],read:["check-check",()=>o("read")],failed:["circle-alert",()=>o("failed")],uncertain:["circle-question-mark",()=>o("delivery uncertain")],cancelled:["ban",()=>o("cancelled")],waiting:["cloud-off",()=>o("queued")]}});function Sd(){let{dialog:e}=E.peek();yt.peek()?.dialog!==e&&(yt.value={dialog:e,...Bb});let t=()=>document.getElementById("findq")?.select();tm(()=>requestAnimationFrame(t))}var Bb,yt,OT,Td=b(()=>{se();Q();sn();Bb={q:"",asked:"",found:[],at:-1,more:!1,swapped:null,failed:!1},yt=T(null),OT=e=>yt.value?.dialog===e});function rF({label:e,chosen:t="solved",onPick:n,dialog:s=null,onShut:a=aF}){let[i,l]=g(""),c=Xm(),u=xt(a),p=O(null);ye(),W(()=>p.current?.focus({preventScroll:!0}),[]);let m=Object.keys(Ni),h=$=>c.ready((v,_)=>{a(),n($,i.trim(),v,_)});return r`<div class="menu pop popfin" role="dialog" aria-label=${e} ref=${u} onKeyDown=${$=>{let v=[...u.current.querySelectorAll(".mi")],_={ArrowDown:1,ArrowUp:-1}[$.key];if(_){$.preventDefault(),v[(v.indexOf(document.activeElement)+_+v.length)%v.length].focus();return}if($.target.matches("textarea")){$.key==="Enter"&&($.ctrlKey||$.metaKey)&&($.preventDefault(),h(t));return}if($.target.matches("input:not(.tog)")){$.key==="Enter"&&($.preventDefault(),h(t));return}let w=$.code==="KeyE"?0:Number(/^(?:Digit|Numpad)([1-9])$/.exec($.code)?.[1]??0)-1;w>=0&&m[w]&&!$.repeat&&($.preventDefault(),h(m[w]))}}>
<div class="mh" id="finh">${o("Closing reason")}</div>
<div role="radiogroup" aria-labelledby="finh">
${m.map(($,v)=>r`<button type="button" key=${$} class=${$===t?"mi on":"mi"} role="radio"
aria-checked=${String($===t)} ref=${$===t?p:null}
onClick=${()=>h($)}>
<${d} name=${Ni[$][1]} size="m" />
<span class="cut">${Ni[$][0]()}</span>
<kbd>${v?v+1:"E"}</kbd>
</button>`)}
</div>
<div class="asgf">
<input class="input" aria-label=${o("Comment (optional)")} placeholder=${o("Comment for the team")}
maxlength="2000" value=${i} onInput=${$=>l($.currentTarget.value)} />
<${ed} dialog=${s} telling=${c} />
${c.on&&r`<div class="tellb">
<button type="button" class="btn primary" onClick=${()=>h(t)}>
${o("Send and close")}
<kbd class="only-wide">${ft} ↵</kbd>
</button>
</div>`}
</div>
</div>`}function ET({dialog:e}){let t=e.state==="closed";return r`<${rF} label=${t?o("Closing reason"):o("Close with a reason")}
chosen=${t&&e.close_reason||"solved"} dialog=${t?null:e}
onPick=${(n,s,a,i)=>t?D_(e.id,n,s):a?Qm(e.id,a,i,{then:"close",reason:n,comment:s}):Kn(e.id,n,s)} />`}var aF,AT=b(()=>{B();C();re();x();_o();an();Us();N();we();ib();aF=()=>{y.value=null}});var NT,Cd,PT,Wb,DT,Fb,MT,ll=b(()=>{NT=new Map,Cd=e=>{NT.set(e.id,{when:()=>!0,...e})},PT=()=>[...NT.values()],Wb=new Map,DT=e=>{Wb.set(e.id,{when:()=>!0,...e})},Fb=e=>[...Wb.values()].filter(t=>t.when(e)),MT=()=>[...Wb.values()].filter(e=>e.runMany)});function LT({dialog:e,children:t}){let n=e.state==="open";return r`<div class="acts">
${t}
${n&&r`<button type="button" class="ib only-wide" aria-haspopup="dialog" aria-expanded=${Ed("snooze")}
aria-label=${o("Snooze")} title=${o("Snooze")+"  H"} onClick=${Od("snooze")}>
<${d} name="alarm-clock" />
</button>`}
<button type="button" class="ib" aria-haspopup="menu" aria-expanded=${Ed("actions")}
aria-label=${o("More actions")} title=${o("More actions")} onClick=${Od("actions")}>
<${d} name="ellipsis" />
</button>
${n?r`<span class="split">
<button type="button" class="btn" title=${o("Close the conversation")+"  E"}
onClick=${()=>Kn(e.id)}>
<${d} name="check" size="m" />
<span class="btnword">${o("Close")}</span>
</button>
<button type="button" class="btn caret" aria-haspopup="dialog" aria-expanded=${Ed("finish")}
aria-label=${o("Close with a reason")} title=${o("Close with a reason")+"  Shift E"}
onClick=${Od("finish")}>
<${d} name="chevron-down" size="s" />
</button>
</span>`:r`<button type="button" class="btn" title=${o("Reopen the conversation")+"  E"}
onClick=${()=>_a(e.id)}>
<${d} name="undo-2" size="m" />
<span class="btnword">${o("Reopen")}</span>
</button>`}
<${iF} dialog=${e} />
</div>`}function iF({dialog:e}){let t=e.assignee_id===null?null:G(e.assignee_id),n=E_(e),s=t?ba(t):n?.name??o("Assign");return r`<button type="button" class="btn pick" id="assignee" aria-haspopup="dialog"
aria-expanded=${Ed("assignee")} title=${o("Assignee")+"  A"} onClick=${Od("assignee")}>
<span class="vh">
${t?o("Assignee: {name}",{name:t}):o("Assignee: nobody")}
${n&&` · ${o("Team: {name}",{name:n.name})}`}
</span>
${t?r`<${te} name=${t} size="sm" />`:n?r`<span class=${"sq "+no(n.name)}></span>`:r`<${va} size="sm" />`}
<span class="only-wide cut askn" aria-hidden="true">${s}</span>
<${d} name="chevron-down" size="s" />
</button>`}function lF({dialog:e}){let t=!!gs.value[e.id],n=ya("(max-width: 719px)"),s=e.state==="open";return r`<${Re} label=${o("More actions")} place="popmore">
${n&&r`<${ee} icon="user-round" onPick=${()=>{mt.value=!0}}>
${o("Client card")}
<//>`}
${n&&s&&r`<${ee} icon="alarm-clock" onPick=${()=>{y.value="snooze"}}>
${o("Snooze")}
<//>`}
${s&&r`<${ee} icon="check" onPick=${()=>{y.value="finish"}}>
${o("Close with a reason")}
<kbd>⇧E</kbd>
<//>`}
${e.waiting_since&&r`<${ee} icon="message-circle-off" onPick=${()=>vm(e.id)}>
${o("No reply needed")}
<kbd>Y</kbd>
<//>`}
<${ee} icon="eye" onPick=${()=>Cr(e.id)}>
${t?o("Stop following"):o("Follow")}
<kbd>F</kbd>
<//>
${e.snooze&&r`<${ee} icon="alarm-clock" onPick=${()=>Ta(e.id)}>${o("Unsnooze")}<//>`}
<${ee} icon="tag" onPick=${()=>{y.value="tags"}}>
${o("Tags")}
<kbd>L</kbd>
<//>
<${ee} icon="arrow-up-down" onPick=${()=>{y.value="priority"}}>
${o("Priority")}
<kbd>P</kbd>
<//>
<${ee} icon="users-round" onPick=${()=>{y.value="team"}}>
${o("Assign to a team")}
<kbd>⇧A</kbd>
<//>
${e.state==="closed"&&r`<${ee} icon="check" onPick=${()=>{y.value="finish"}}>
${o("Closing reason")}
<kbd>⇧E</kbd>
<//>`}
${PT().filter(a=>a.when(e)).map(a=>r`<${ee} key=${a.id} icon=${a.icon} onPick=${()=>a.run(e)}>
${a.label(e)}
${a.hint&&r`<kbd>${a.hint}</kbd>`}
<//>`)}
<//>`}function RT({dialog:e}){let t=cF[y.value];return t&&e?r`<${t} key=${y.value} dialog=${e} />`:null}var Od,Ed,cF,IT=b(()=>{C();Qe();re();x();_e();L();an();Ir();ol();N();AT();we();ll();rn();nd();Od=e=>()=>{y.value=y.value===e?null:e},Ed=e=>String(y.value===e);cF={snooze:lb,finish:ET,actions:lF,assignee:mb,tags:Qi,priority:Zi,team:({dialog:e})=>r`<${mb} dialog=${e} onlyTeams />`}});function Ad({dialog:e}){let t=e&&wt(e);return r`
${Pn.value==="off"&&r`<div class="banner" role="status">
<${d} name="cloud-off" size="m" />
<span class="grow">${o("Offline. Showing saved data; replies will be sent when the connection is back.")}</span>
<button type="button" class="btn small" onClick=${_p}>${o("Retry")}</button>
</div>`}
${t&&t.health==="trouble"&&r`<div class="banner bad" role="status">
<${d} name="circle-alert" size="m" />
<span class="grow">
${o("{name} has a problem: {cause}. Replies wait in the queue.",{name:t.name,cause:kn(t.health_code,t.health_detail)})}
</span>
</div>`}
${t&&t.health==="paused"&&r`<div class="banner" role="status">
<${d} name="pause" size="m" />
<span class="grow">${o("{name} is paused. Replies wait in the queue.",{name:t.name})}</span>
</div>`}
`}var zT=b(()=>{C();br();x();L();N();Cs()});function Nd(e){Gs.value={...Gs.value,[e.dialog_id]:{message:e,text:e.text}}}function WT(e,t){Gs.value={...Gs.value,[e]:{...Gs.value[e],text:t}}}function cl(e){let{[e]:t,...n}=Gs.peek();Gs.value=n}function Pd(e,t){let n=wt(t)?.can??{},s=["sent","delivered","read"].includes(e.delivery?.state),a=!n.edit_hours||Date.now()-e.sent_at<n.edit_hours*uF;return!!(n.edit&&s&&a&&e.author.operator_id===P.peek().id&&!e.deleted_at&&e.content==="text"&&(n.edit_files||!e.files?.length))}async function FT(e){let{message:t,text:n}=Gs.peek()[e];if(cl(e),n.trim()===t.text)return;let s=await F(`/api/messages/${t.id}/edit`,{text:n.trim()});le({t:"result",...s})}var uF,Gs,BT,Vc=b(()=>{se();V();L();uF=36e5,Gs=T({}),BT=e=>Gs.value[e]??null});function Hr(e,t,n,s){e.focus(),e.setSelectionRange(n,s),document.execCommand("insertText",!1,t)||e.setRangeText(t,n,s,"end"),e.dispatchEvent(new Event("input",{bubbles:!0}))}function Dd(e,t){Hr(e,t,e.selectionStart,e.selectionEnd)}function KT(e,t,n,s){Hr(e,s,t,n)}function Md(e,t){let{selectionStart:n,selectionEnd:s,value:a}=e,i=a.slice(n,s),l=i.trim();if(a.slice(n-t.length,n)===t&&a.slice(s,s+t.length)===t){Hr(e,i,n-t.length,s+t.length),e.setSelectionRange(n-t.length,s-t.length);return}if(!i&&a.slice(s,s+t.length)===t){e.setSelectionRange(s+t.length,s+t.length);return}let c=i.slice(0,i.indexOf(l)),u=i.slice(c.length+l.length);Hr(e,`${c}${t}${l}${t}${u}`,n,s);let p=n+c.length+t.length;e.setSelectionRange(p,p+l.length)}function Kb(e,t){let{value:n}=e,s=n.lastIndexOf(`
`,e.selectionStart-1)+1,a=n.indexOf(`
`,e.selectionEnd),i=a<0?n.length:a,l=n.slice(s,i).split(`
`),c=t?/^\d{1,4}\. /:/^[-•] /,u=l.every(m=>c.test(m)),p=l.map((m,h)=>(u?"":t?`${h+1}. `:"- ")+m.replace(pF,"")).join(`
`);Hr(e,p,s,i)}function jT(e,t){let{selectionStart:n,selectionEnd:s,value:a}=e;Hr(e,`[${a.slice(n,s).trim()||t}](${t})`,n,s)}function qT(e){let{value:t,selectionStart:n}=e;if(n!==e.selectionEnd)return!1;let s=t.lastIndexOf(`
`,n-1)+1,a=/^(- |• |(\d{1,4})\. )/.exec(t.slice(s,n));return a?s+a[0].length===n?(Hr(e,"",s,n),!0):(Dd(e,`
${a[2]?`${Number(a[2])+1}. `:a[1]}`),!0):!1}var pF,jb=b(()=>{pF=/^(?:[-•] |\d{1,4}\. )/});var pn,qb=b(()=>{pn={current:null}});function Ld(e,t){let[n,s]=g(null),[a,i]=g(0),l=O(-1),c=t&&n?AS(n.query):[],u=()=>{let f=t&&e.current?ES(e.current.value,e.current.selectionStart):null;f?.query!==n?.query&&i(0),s(f)},p=()=>s(null),m=f=>{let $=e.current.selectionStart,v=e.current.value[$]===" ";KT(e.current,n.from,$,v?`@${f.name}`:`@${f.name} `),v&&e.current.setSelectionRange(n.from+f.name.length+2,n.from+f.name.length+2),l.current=e.current.selectionStart,p()},h=f=>{let $=l.current===e.current.selectionStart;if(l.current=-1,f.key===" "&&$)return f.preventDefault(),!0;if(!c.length)return!1;let v={ArrowDown:1,ArrowUp:-1}[f.key];if(v)i((a+v+c.length)%c.length);else if(f.key==="Enter"&&!f.ctrlKey&&!f.metaKey||f.key==="Tab")m(c[a]);else if(f.key==="Escape")f.stopPropagation(),p();else return!1;return f.preventDefault(),!0};return{list:c,at:Math.min(a,Math.max(0,c.length-1)),setAt:i,keys:h,look:u,pick:m,close:p}}function Rd({calls:e}){return e.list.length?r`<div class="menu pop popcall" id="calls" role="listbox" aria-label=${o("Colleagues")}>
${e.list.map((t,n)=>r`<button type="button" class=${n===e.at?"mi on":"mi"} key=${t.id} id=${"call"+n}
role="option" tabindex="-1" aria-selected=${String(n===e.at)}
onPointerDown=${s=>s.preventDefault()} onPointerMove=${()=>e.setAt(n)}
onClick=${()=>e.pick(t)}>
<${te} name=${t.name} size="sm" />
<span class="cut">${t.name}</span>
</button>`)}
</div>`:null}var Ub=b(()=>{B();C();Bc();x();jb();N()});var Hb,UT=b(()=>{Hb=[["faces",[["😀","улыбка радость smile grin"],["😃","улыбка smile happy"],["😄","смех smile laugh"],["😁","улыбка grin"],["😅","неловко sweat"],["😂","смех слёзы joy laugh"],["🤣","смех rofl"],["🙂","улыбка slight smile"],["😉","подмигивание wink"],["😊","улыбка румянец blush"],["😇","ангел angel"],["😍","влюблён любовь love"],["😘","поцелуй kiss"],["😋","вкусно yum"],["😎","круто очки cool"],["🤩","восторг star"],["🥳","праздник party"],["🤔","думаю think"],["🤗","обнимаю hug"],["😏","ухмылка smirk"],["😐","нейтрально neutral"],["😴","сон sleep"],["😌","спокойно relieved"],["😕","сомнение confused"],["😟","тревога worried"],["🙁","грусть frown"],["😢","слеза грусть cry"],["😭","плач cry sob"],["😤","пар злость"],["😠","злость angry"],["😱","ужас scream"],["😳","смущение flushed"],["🥺","просьба please"],["🙄","закатываю глаза roll eyes"],["😬","неловко grimace"],["🤒","болезнь sick"],["🫡","есть служу salute"]]],["hands",[["👍","да хорошо палец вверх thumbs up yes"],["👎","нет плохо палец вниз thumbs down no"],["👌","окей ok"],["✌️","победа victory"],["🤞","удачи пальцы luck"],["🤝","рукопожатие договор handshake"],["👏","аплодисменты браво clap"],["🙌","ура руки hooray"],["🙏","спасибо пожалуйста молитва thanks please pray"],["💪","сила strong"],["👋","привет пока hello bye wave"],["👀","глаза смотрю eyes"],["✍️","пишу writing"],["☝️","внимание up"],["👉","указатель right"],["👇","вниз down"],["🫶","сердце руки heart hands"]]],["hearts",[["❤️","сердце любовь heart love"],["🧡","сердце orange heart"],["💛","сердце yellow heart"],["💚","сердце green heart"],["💙","сердце blue heart"],["💜","сердце purple heart"],["🖤","сердце black heart"],["💔","разбитое сердце broken"],["💖","сердце sparkle"],["✨","блеск sparkles"],["🌟","звезда star"],["⭐","звезда star"],["🔥","огонь fire"],["🎉","праздник ура tada party"],["🎊","праздник confetti"],["🎁","подарок gift"],["🎂","торт день рождения birthday cake"],["🌹","роза rose"],["💐","цветы букет flowers"],["🌸","цветок blossom"],["☀️","солнце sun"],["🌈","радуга rainbow"],["❄️","снег snow"],["🎄","ёлка новый год christmas"]]],["work",[["✅","готово да галочка done check"],["☑️","галочка check"],["❌","нет крест cross no"],["❗","важно внимание important"],["❓","вопрос question"],["⚠️","внимание осторожно warning"],["⏰","время будильник clock"],["⏳","ждём песок hourglass"],["📅","дата календарь calendar"],["📌","закреплено pin"],["📎","скрепка вложение paperclip"],["📝","заметка memo"],["📄","документ document"],["📦","посылка коробка package"],["🚚","доставка грузовик delivery"],["🛒","корзина заказ cart"],["🧾","чек receipt"],["💳","карта оплата card"],["💰","деньги money"],["💸","деньги возврат money"],["🏷️","цена ярлык price"],["🔧","ремонт ключ repair wrench"],["🔨","молоток hammer"],["⚙️","настройки settings"],["🔍","поиск search"],["🔗","ссылка link"],["📞","телефон звонок phone call"],["📱","телефон mobile"],["💻","компьютер laptop"],["✉️","письмо почта mail"],["📷","фото camera"],["🎥","видео video"],["🔔","уведомление bell"],["🔒","замок lock"],["🔑","ключ key"],["🏠","дом home"],["🏢","офис office"],["📍","место адрес place address"],["🗺️","карта map"],["✈️","самолёт plane"],["🚗","машина car"],["☕","кофе coffee"],["🍕","пицца pizza"],["🆗","ok"],["🆕","новое new"],["🔝","топ top"],["💡","идея idea"],["📈","рост chart"],["🤖","бот robot"]]]]});function $F(e){let t=e.trim().toLocaleLowerCase();if(!t)return[...Yb().length?[["recent",Yb().map(s=>[s,""])]]:[],...Hb];let n=Hb.flatMap(([,s])=>s).filter(([,s])=>s.split(" ").some(a=>a.startsWith(t)));return n.length?[["",n]]:[]}function JT({pick:e}){let t=xt(YT),n=O(null),[s,a]=g(""),[i,l]=g(0);ye(),W(()=>n.current.focus({preventScroll:!0}),[]);let c=$F(s),u=c.flatMap(([,f])=>f);A(()=>t.current.querySelector(".emo.on")?.scrollIntoView({block:"nearest"}),[i]);let p=f=>{fF(f),YT(),e(f)},m=f=>{let $={ArrowRight:1,ArrowLeft:-1,ArrowDown:HT,ArrowUp:-HT}[f.key];$&&(s===""||f.key==="ArrowDown"||f.key==="ArrowUp")&&(f.preventDefault(),l(Math.max(0,Math.min(u.length-1,i+$)))),f.key==="Enter"&&(f.preventDefault(),f.stopPropagation(),u[i]&&p(u[i][0]))},h=-1;return r`<div class="menu pop popemoji" role="dialog" aria-label=${o("Emoji")} ref=${t} onKeyDown=${Ot}>
<div class="gfind">
<${d} name="search" size="m" />
<input class="palq" ref=${n} role="combobox" aria-expanded="true" aria-controls="emojis"
aria-autocomplete="list" aria-activedescendant=${u.length?"emo"+i:null}
aria-label=${o("Find an emoji")} placeholder=${o("For example: thanks")} value=${s}
onInput=${f=>{a(f.target.value),l(0)}} onKeyDown=${m} />
</div>
<div class="emojis" id="emojis" role="listbox" aria-label=${o("Emoji")}>
${c.map(([f,$])=>r`
${f&&r`<div class="mh" role="presentation">${dF[f]()}</div>`}
<div class="emogrid" role="presentation">
${$.map(([v,_])=>{h+=1;let w=h;return r`<button type="button" class=${w===i?"emo on":"emo"} id=${"emo"+w}
role="option" tabindex="-1" aria-selected=${String(w===i)}
aria-label=${`${v} ${_}`.trim()} onPointerMove=${()=>l(w)}
onClick=${()=>p(v)}>
${v}
</button>`})}
</div>
`)}
${!u.length&&r`<p class="dpad2 t13 dim">${o("Nothing found")}</p>`}
</div>
</div>`}var GT,mF,HT,dF,Yb,fF,YT,VT,QT=b(()=>{B();C();re();UT();x();_o();N();we();GT="okno.emoji",mF=16,HT=8,dF={recent:()=>o("Recent"),faces:()=>o("Smileys"),hands:()=>o("Gestures"),hearts:()=>o("Hearts and holidays"),work:()=>o("Work")},Yb=()=>{try{return JSON.parse(localStorage.getItem(GT))??[]}catch{return[]}},fF=e=>localStorage.setItem(GT,JSON.stringify([e,...Yb().filter(t=>t!==e)].slice(0,mF))),YT=()=>{y.value=null},VT=()=>r`<button type="button" class="ib small" id="emoji" aria-label=${o("Emoji")}
title=${`${o("Emoji")}  ${ft} ;`} aria-haspopup="dialog" aria-expanded=${String(y.value==="emoji")}
onClick=${()=>{y.value=y.value==="emoji"?null:"emoji"}}>
<${d} name="smile" size="m" />
</button>`});function ZT({id:e,dialog:t,note:n,text:s}){let a=Bw(e),i=a.filter(f=>f.typing==="reply"),l=a.filter(f=>f.typing==="note"),c=n?Xi(s):[],u=f=>f.map($=>G($.id??$)).join(", "),p=f=>r`<b class="b5">${f}</b>`,m=null;if(i.length?m=pt(S("{who} is replying…","{who} are replying…",i.length),{who:p(u(i))}):c.length?m=pt(S("Your team will see the note, {who} will be notified","Your team will see the note, {who} will be notified",c.length),{who:p(c.map(f=>f.name).join(", "))}):l.length?m=pt(S("{who} is writing a note…","{who} are writing a note…",l.length),{who:p(u(l))}):Op(e)?m=o("{name} is typing…",{name:Ho(t?.name??"")}):a.length&&(m=pt(S("{who} is here too","{who} are here too",a.length),{who:p(u(a))})),!m)return null;let h=i.length?i:l.length?l:a;return r`<div class="seen cseen" role="status">
${!c.length&&h.length>0&&r`<span class="stack">
${h.slice(0,3).map(f=>r`<${te} key=${f.id} name=${G(f.id)} size="xs" />`)}
</span>`}
<span class="cut">${m}</span>
</div>`}function eC({id:e,mode:t}){let n=zr(e,t);if(n===null)return null;let s=bt.value[e],a=s&&bn(s).find(l=>l.no===n),i=a&&(a.author.operator_id?G(a.author.operator_id):a.author.name);return r`<div class="cquote">
<${d} name="reply" size="m" />
<span class="quote grow">
<b class="b5 blk cut">${i??o("Message {no}",{no:n})}</b>
<span class="cut blk">${a?XT(a):""}</span>
</span>
<button type="button" class="ib small" aria-label=${o("Remove the quote")} onClick=${()=>Ks(e,t,null)}>
<${d} name="x" size="m" />
</button>
</div>`}function tC({id:e,dialog:t,message:n}){let s=wt(t)?.can?.edit_hours,a=Se(t.kind),i=s?S("{channel} lets you edit for {n} hour","{channel} lets you edit for {n} hours",s,{channel:a}):"";return r`<div class="cstrip" role="status">
<${d} name="square-pen" size="m" />
<span class="grow">
${o("You are editing your message from {time}.",{time:H(n.sent_at)})} ${i}
</span>
<button type="button" class="ib small" aria-label=${o("Cancel editing")} title="Esc"
onClick=${()=>cl(e)}>
<${d} name="x" size="m" />
</button>
</div>`}function nC({id:e}){let[t,n]=g(!1),s=k0(e);if(A(()=>{x0(e)},[e]),!s.length)return null;let a=bt.value[e],i=a?bn(a).findLast(c=>c.kind==="in")?.no??0:0,l=s.some(c=>c.no<i);return r`<div class=${l?"cstrip warn plan":"cstrip plan"}>
<div class="hrow">
<${d} name="calendar-clock" size="m" />
<span class="grow">
${s.length===1?o("Scheduled for {when}",{when:Xe(Co(s[0]))}):S("{n} reply scheduled","{n} replies scheduled",s.length)}
${l&&r`<b class="b6"> · ${o("the client has written since")}</b>`}
</span>
<button type="button" class="link t12" aria-expanded=${String(t)} onClick=${()=>n(!t)}>
${t?o("Hide"):o("Show")}
</button>
</div>
${t&&r`<ul class="plist">
${s.map(c=>r`<${hF} key=${c.id} message=${c} />`)}
</ul>`}
</div>`}function hF({message:e}){let t=`plan${e.id}`,n=y.value===t;return r`<li>
<span class="grow">
<b class="b5 blk">${Xe(Co(e))} · ${G(e.author.operator_id)}</b>
<span class="cut blk">${XT(e)}</span>
</span>
<span class="hrow tight pacts">
<button type="button" class="btn small" onClick=${()=>rb(e,null)}>${o("Send now")}</button>
<span class="popbox">
<button type="button" class="ib small" aria-label=${o("Another time")} title=${o("Another time")}
aria-haspopup="dialog" aria-expanded=${String(n)} onClick=${()=>{y.value=n?null:t}}>
<${d} name="calendar-clock" size="m" />
</button>
${n&&r`<${Yc} place="popplan" given=${Co(e)} pick=${s=>rb(e,s)} />`}
</span>
<button type="button" class="ib small" aria-label=${o("Undo and edit")} title=${o("Undo and edit")}
onClick=${()=>Do(e)}>
<${d} name="square-pen" size="m" />
</button>
</span>
</li>`}var XT,Gb=b(()=>{B();C();re();Bc();Vc();oe();vr();x();_e();Om();Fc();Jt();L();Eo();Us();N();Ka();pd();XT=e=>e.text||Yt(e.content==="text"&&e.files?.length?"document":e.content)});function oC({id:e,dialog:t}){let n=Jo(e),s=n==="note",a=O(null),i=cn(e,n),l=t&&wt(t),c=s?gF:l?.can??{},u=!!c.subject&&!s,p=!s&&(Pn.value==="off"||l?.health==="trouble"||l?.health==="paused"),m=Rt(e,n),h=!!i.trim()||m.some(k=>["done","uploading","waiting"].includes(k.state)),f=Ld(a,s);W(()=>Vb(a.current),[i]),A(()=>{J0()||La()},[]);let $=(k={})=>{if(!h||!t)return;let D=u&&PS(e);if(D){document.getElementById("mail"+D.field)?.focus();return}$h();let K=Et("#missing button");if(K){K.focus();return}sb(e,n,k),a.current?.focus()};W(()=>(pn.current={id:e,mode:n,mail:u,field:a.current,submit:$,wrap:k=>Md(a.current,k),list:k=>Kb(a.current,k)},()=>{pn.current=null}));let v=k=>{ww(),Un(e),Qo(e,n,k.target.value),Yw(e,n,k.target.value),f.look()},_=s||(ge.value?.send?.[t?.kind]??(u?"command":"enter"))==="command",w=k=>{if(!(k.isComposing||f.keys(k))){if(_F(k,_)){k.preventDefault(),!k.repeat&&hp()&&$();return}if(k.key==="Enter"&&u&&!k.shiftKey&&qT(a.current)){k.preventDefault();return}i||k.shiftKey||(k.key==="ArrowUp"&&!s&&kF(e,t)?k.preventDefault():k.code==="KeyZ"&&(k.ctrlKey||k.metaKey)&&(k.preventDefault(),bp()))}};return r`<form class=${s?"comp asnote":"comp"}
aria-label=${s?o("Note for the team"):o("Reply to the client")} onSubmit=${k=>{k.preventDefault(),$()}}>
<div class="bar top">
<${TF} id=${e} mode=${n} field=${a} />
${s?r`<span class="hrow tight end t12 notehint">
<${d} name="lock" size="s" />
${o("The client will not see this")}
</span>`:t&&r`<span class="hrow tight end t12 mut">
<${ve} kind=${t.kind} />
<span class="cut">${u?l.name:_r(t)}</span>
${!u&&t.label&&r`<span class="only-wide cut">· ${t.label}</span>`}
</span>`}
</div>
${u&&t&&r`<${I1} dialog=${t} />`}
<${eC} id=${e} mode=${n} />
<${rd} id=${e} kind=${t?.kind} mode=${n} />
<textarea class="tx" rows="2" ref=${a} value=${i} aria-label=${s?o("Note text"):o("Reply text")}
placeholder=${xF(s,t,p)} enterkeyhint=${_?"enter":"send"}
aria-controls=${f.list.length?"calls":null}
aria-activedescendant=${f.list.length?"call"+f.at:null} aria-autocomplete=${s?"list":null}
onInput=${v} onKeyDown=${w} onClick=${f.look} onBlur=${()=>{$h(),f.close()}}></textarea>
<${Rd} calls=${f} />
<${id} id=${e} mode=${n} again=${k=>{qS(e,k),a.current?.focus()}} without=${k=>{US(e,k),a.current?.focus()}} />
<div class="bar cbarx">
<${bF} id=${e} mode=${n} mail=${u} can=${c} field=${a} calls=${f} />
<span class="grow"></span>
<${wF} id=${e} mode=${n} text=${i} />
<span class=${s?"":"split"}>
<button type="submit" class="btn primary" disabled=${!h}>
${!s&&r`<${d} name="send" size="s" />`}
${yF(s,p,e,m)}
<kbd class="only-wide">${_?`${ft} ↵`:"Enter"}</kbd>
</button>
${!s&&r`<${z1} disabled=${!h} />`}
</span>
</div>
${!s&&r`<${B1} send=${$} />`}
${y.value==="emoji"&&r`<${JT} pick=${k=>Dd(a.current,k)} />`}
</form>`}function bF({id:e,mode:t,mail:n,can:s,field:a,calls:i}){let l=(u,p,m,h)=>r`<button type="button" class="ib small" aria-label=${p} title=${m?`${p}  ${m}`:p}
onPointerDown=${f=>f.preventDefault()} onClick=${h}>
<${d} name=${u} size="m" />
</button>`,c=()=>{Dd(a.current,/(^|\s)$/.test(a.current.value.slice(0,a.current.selectionStart))?"@":" @"),i.look()};return r`
${n&&r`
${l("bold",o("Bold"),`${ft} B`,()=>Md(a.current,"**"))}
${l("italic",o("Italic"),`${ft} I`,()=>Md(a.current,"_"))}
${l("list",o("List"),`${ft} Shift 8`,()=>Kb(a.current,!1))}
<${vF} field=${a} />
`}
${t==="note"&&l("at-sign",o("Mention a colleague"),"@",c)}
${s.files&&r`<${m1} id=${e} can=${s} mode=${t} />`}
<${VT} />
`}function vF({field:e}){let t=y.value==="link",n=s=>{s.preventDefault(),s.stopPropagation();let a=s.target.elements.address.value.trim();y.value=null,a&&jT(e.current,/^(https?:\/\/|mailto:)/i.test(a)?a:`https://${a}`)};return W(()=>{t&&document.getElementById("linkto")?.focus()},[t]),r`<span class="popbox">
<button type="button" class="ib small" aria-label=${o("Link")} title=${o("Link")} aria-expanded=${String(t)}
onPointerDown=${s=>s.preventDefault()} onClick=${()=>{y.value=t?null:"link"}}>
<${d} name="link" size="m" />
</button>
${t&&r`<form class="menu pop poplink" aria-label=${o("Link")} onSubmit=${n}>
<input class="input" id="linkto" name="address" autocomplete="off" aria-label=${o("Page address")}
placeholder="https://" />
<button type="submit" class="btn primary">${o("Insert")}</button>
</form>`}
</span>`}function kF(e,t){let n=bt.peek()[e],s=n&&bn(n).findLast(a=>a.kind==="out"&&a.author.operator_id===P.peek().id&&a.delivery?.state!=="cancelled");if(!s||!t||Oo(s))return!1;if(zi(s))Do(s);else if(Pd(s,t))Nd(s);else return!1;return!0}function yF(e,t,n,s){return Br.value[n]!==void 0?o("Sends when uploaded"):e?o("Leave a note"):qs(s)?o("Send when uploaded"):t?o("Queue"):o("Send")}function wF({id:e,mode:t,text:n}){return j0(e,t)!==void 0?r`<span class="t12 dim saved hrow tight" role="status">
<span class="only-wide">${o("A newer draft from another device.")}</span>
<button type="button" class="link" onClick=${()=>q0(e,t)}>${o("Restore previous draft")}</button>
</span>`:n.trim()?I0(e,t)?r`<span class="t12 dim only-wide saved">${o("Draft saved")}</span>`:Pn.value==="off"?r`<span class="t12 dim only-wide saved">${o("Draft saved on this device")}</span>`:null:null}function xF(e,t,n){return t?e?o("Write a note for the team"):n?o("You can write, the reply will wait in the queue"):o("Write a reply"):o("You can write while the messages load")}function _F(e,t){return e.key!=="Enter"||e.shiftKey?!1:e.ctrlKey||e.metaKey||!t}function Vb(e){e&&(e.style.height="auto",e.style.height=`${Math.min(e.scrollHeight,innerHeight*.4)}px`)}function TF({id:e,mode:t,field:n}){let s=i=>{xn(e,i),requestAnimationFrame(()=>n.current?.focus())},a=i=>{i.key!=="ArrowLeft"&&i.key!=="ArrowRight"||(i.preventDefault(),xn(e,t==="reply"?"note":"reply"),requestAnimationFrame(()=>Et(".md[aria-selected='true']")?.focus()))};return r`<div class="hrow mds" role="tablist" aria-label=${o("Where the text goes")} onKeyDown=${a}>
${SF.map(([i,l])=>r`<button type="button" class="md" role="tab" aria-selected=${String(t===i)}
tabindex=${t===i?0:-1} onClick=${()=>s(i)}>
${l()}
</button>`)}
</div>`}var gF,SF,sC=b(()=>{B();Go();C();re();Rn();Vc();vr();x();Is();_o();Wc();br();jb();bs();Jt();L();be();Eo();tl();qb();Us();ld();N();Ub();QT();xb();pd();Gb();gF={files:!0,max_files:20};SF=[["reply",()=>o("Reply")],["note",()=>o("Note")]]});function OF(e,t){let n=e.findLast(a=>a.kind==="out")??e.at(-1),s={name:Ho(aC(n)),ago:vx(n.created_at,t)};return n.kind==="note"?o("{name} left a note {ago}.",s):n.kind==="in"?o("{name} wrote {ago}.",s):o("{name} replied {ago}.",s)}function EF(){let[e,t]=g(Oa(Date.now()));return A(()=>{let n=setInterval(()=>t(Oa(Date.now())),1e3);return()=>clearInterval(n)},[]),e}function rC({entry:e}){let t=O(null);W(()=>t.current.focus({preventScroll:!0}),[e.key,e.last_no]);let n=O(0);W(()=>{n.current=Date.now(),D0(e.dialog_id,e.last_no)},[e.key,e.last_no]);let s=EF(),a=e.came??[],i=()=>{Date.now()-n.current>=AF&&N0(e)};return r`<div class="card fencebox" role="alertdialog"
aria-label=${o("The conversation changed while you were writing")}>
<div class="fence">
<p class="t13">
<b class="b6">
${a.length?OF(a,s):o("The conversation changed while you were writing.")}
</b> ${o("Your reply has not been sent yet.")}
</p>
${a.length>Jb&&r`<p class="t12 dim">${o("The last {n} of {count} messages",{n:Jb,count:a.length})}</p>`}
<ol class="came">
${a.slice(-Jb).map(l=>r`<li class=${"msg fm "+(l.kind==="in"?"in":l.kind==="note"?"out note":"out")}
key=${l.id}>
<div class="box">
<span class="by">${aC(l)}</span>
${CF(l)}
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
<button type="button" class="btn quiet" onClick=${()=>QS(e)}>${o("Do not send")}</button>
<span class="grow"></span>
<button type="button" class="btn" onClick=${()=>Ba(e)}>${o("Edit")}</button>
<button type="button" class="btn primary" ref=${t} onClick=${i}>
${o("Send anyway")}
<kbd class="only-wide">Enter</kbd>
</button>
</div>
</div>
</div>`}var aC,CF,Jb,AF,iC=b(()=>{B();C();oe();x();Rs();_e();Pr();Eo();Us();Ka();aC=({author:e})=>e.operator_id?G(e.operator_id):e.name,CF=e=>e.text||Yt(e.content==="text"?"document":e.content);Jb=20,AF=700});function lC({id:e,dialog:t}){let n=T0(e),s=Jo(e),a=BT(e);if(LF(e),n)return r`<div class="dock"><${rC} entry=${n} /></div>`;let i=s==="reply"&&t&&NF(t);return r`<div class="dock">
${t&&r`
<${nC} id=${e} />
<${ZT} id=${e} dialog=${t} note=${s==="note"} text=${cn(e,s)} />
`}
${a&&t?r`
<${tC} id=${e} dialog=${t} message=${a.message} />
<${DF} id=${e} dialog=${t} text=${a.text} />
`:i?r`<${PF} id=${e} ...${i} />`:r`<${oC} id=${e} dialog=${t} />`}
</div>`}function NF(e){if(e.blocked_at)return{icon:"ban",title:e.thread_kind==="group"?o("We are no longer in this group"):o("The client has blocked the bot"),text:o("Messages have not been delivered since {date}.",{date:Wt(e.blocked_at)})};let t=wt(e);return!t||t.health==="removed"?{icon:"unplug",title:o("This channel was disconnected"),text:o("This channel can no longer send messages.")}:null}function PF({id:e,icon:t,title:n,text:s}){return r`<div class="creplace">
<${d} name=${t} />
<span class="grow t13"><b class="b6 blk">${n}</b>${s}</span>
<button type="button" class="btn" onClick=${()=>xn(e,"note")}>${o("Leave a note")}</button>
</div>`}function DF({id:e,dialog:t,text:n}){let s=O(null);W(()=>Vb(s.current),[n]),W(()=>{s.current.focus(),s.current.setSelectionRange(n.length,n.length)},[]);let a=()=>{n.trim()&&Be(()=>FT(e))},i=l=>{l.key==="Escape"&&(l.stopPropagation(),l.preventDefault(),cl(e));let c=ge.value?.send?.[t.kind]==="command";l.key==="Enter"&&!l.shiftKey&&!l.isComposing&&(l.ctrlKey||l.metaKey||!c)&&(l.preventDefault(),a())};return r`<form class="comp editing" aria-label=${o("Editing a message")}
onSubmit=${l=>{l.preventDefault(),a()}}>
<div class="bar top">
<span class="md t13 b5">${o("Editing")}</span>
<span class="hrow tight end t12 mut">
<${ve} kind=${t.kind} />
<span class="cut">${_r(t)}</span>
</span>
</div>
<textarea class="tx" rows="2" ref=${s} value=${n} aria-label=${o("New message text")}
onInput=${l=>WT(e,l.target.value)} onKeyDown=${i}></textarea>
<div class="bar">
<span class="grow"></span>
<button type="button" class="btn quiet" onClick=${()=>cl(e)}>${o("Do not change")}</button>
<button type="submit" class="btn primary" disabled=${!n.trim()}>
${o("Save changes")}
<kbd class="only-wide">Enter</kbd>
</button>
</div>
</form>`}function LF(e){let t=X.value.mentions?.[e]?.no??null;A(()=>{if(t===null)return;let n=setInterval(()=>{let a=[...document.querySelectorAll(".log .msg.note[data-no]")].filter(RF).map(l=>Number(l.dataset.no)),i=Math.max(0,...a);document.hasFocus()&&!document.hidden&&i>=t&&(clearInterval(n),Oe("POST",`/api/dialogs/${e}/mentions`,{no:i}).catch(()=>{}))},MF);return()=>clearInterval(n)},[e,t])}function RF(e){let t=e.closest(".scroll")?.getBoundingClientRect(),n=e.getBoundingClientRect();return!!t&&n.bottom>t.top&&n.top<t.bottom}var MF,cC=b(()=>{B();C();Qe();V();Rn();Vc();oe();x();Rs();L();N();sC();iC();Gb();MF=1e3});function ul(e,{from:t=null}={}){let{view:n,dialog:s,at:a}=E.peek();s&&(Jc.value=t?{dialog:s,no:t}:null,a===e&&M(U(n,s),{replace:!0}),M(U(n,s,e),{replace:!0}))}function uC(){let e=Jc.peek();e&&ul(e.no)}var Jc,Qc,pl=b(()=>{se();Q();Jc=T(null);Qc=e=>new URL(U("all",e.dialog_id,e.no),location.origin).href});function mC(){yt.value=null,globalThis.CSS?.highlights?.delete("found"),Et("#conversation .scroll")?.focus({preventScroll:!0})}function zF(e){yt.value={...yt.peek(),q:e},clearTimeout(Qb),Qb=setTimeout(dC,IF)}async function dC(){clearTimeout(Qb);let{dialog:e,q:t}=yt.peek();if(!t.trim()||Zb(t)){yt.value={dialog:e,...Bb,q:t,asked:t};return}try{let n=await j(`/api/dialogs/${e}/find?${new URLSearchParams({q:t})}`);if(yt.peek()?.dialog!==e||yt.peek().q!==t)return;yt.value={...yt.peek(),asked:t,found:n.found,more:n.more,swapped:n.other_layout,at:-1,failed:!1},n.found.length&&ml(1)}catch(n){if(!(n instanceof Y))throw n;yt.peek()&&(yt.value={...yt.peek(),asked:t,found:[],failed:!0})}}function ml(e){let{found:t,at:n}=yt.peek();if(!t.length)return;let s=(n+e+t.length)%t.length;yt.value={...yt.peek(),at:s},ul(t[s])}function BF(e){let{q:t,asked:n,dialog:s}=yt.peek(),a=Zb(t);a?ul(Math.max(1,Math.min(a,ae.peek()[s]?.last_no??a))):t!==n?dC():ml(e.shiftKey?-1:1)}function WF(e){if(e.key==="Escape")mC();else if(e.key==="Enter")BF(e);else if(e.key==="ArrowUp")ml(1);else if(e.key==="ArrowDown")ml(-1);else return;e.preventDefault(),e.stopPropagation()}function fC({id:e}){let t=O(null),n=OT(e);if(W(()=>{n&&t.current?.focus()},[n]),!n)return null;let{q:s,asked:a,found:i,at:l,more:c,swapped:u,failed:p}=yt.value,m=p?o("Search failed"):!a.trim()||Zb(a)?"":i.length?o("{i} of {n}",{i:l+1,n:ue(i.length)+(c?"+":"")}):o("Nothing found");return r`<div class="findbar" role="search" aria-label=${o("Find in the conversation")}>
<${d} name="search" size="m" />
<input id="findq" ref=${t} class="grow" type="text" value=${s} maxlength="200" autocomplete="off"
spellcheck=${!1} aria-label=${o("Find in the conversation")} placeholder=${o("Words or message No.")}
onInput=${h=>zF(h.target.value)} onKeyDown=${WF} />
<span class="t12 mut num" role="status">${m}${u&&` · ${o("as “{text}”",{text:u})}`}</span>
<button type="button" class="ib small" disabled=${i.length<1} aria-label=${o("Earlier")}
title=${o("Earlier")+"  ↑"} onClick=${()=>ml(1)}>
<${d} name="chevron-up" size="m" />
</button>
<button type="button" class="ib small" disabled=${i.length<1} aria-label=${o("Later")}
title=${o("Later")+"  ↓"} onClick=${()=>ml(-1)}>
<${d} name="chevron-down" size="m" />
</button>
<button type="button" class="ib small" aria-label=${o("Dismiss")} title=${o("Dismiss")+"  Esc"} onClick=${mC}>
<${d} name="x" size="m" />
</button>
</div>`}function $C(e){let{highlights:t}=globalThis.CSS??{};if(!t||!yt.peek())return;let{asked:n,swapped:s,found:a}=yt.peek(),i=((s??n).toLowerCase().match(/[\p{L}\p{N}]{2,}/gu)??[]).map(u=>u.slice(0,Math.max(3,u.length-2))),l=[],c=new Set(a);for(let u of i.length?e.querySelectorAll("li[data-no]"):[])if(c.has(Number(u.dataset.no))&&l.length<pC){for(let p of FF(u,i))if(l.push(p)>=pC)break}t.set("found",new Highlight(...l))}function*FF(e,t){let n=document.createTreeWalker(e,NodeFilter.SHOW_TEXT);for(let s=n.nextNode();s;s=n.nextNode())if(!s.parentElement.closest(".mt, .by, .av"))for(let a of s.nodeValue.matchAll(/[\p{L}\p{N}]+/gu)){if(!t.some(l=>a[0].toLowerCase().startsWith(l)))continue;let i=new Range;i.setStart(s,a.index),i.setEnd(s,a.index+a[0].length),yield i}}var IF,Qb,Zb,pC,Xb=b(()=>{B();Go();C();V();oe();x();Td();pl();L();N();IF=180,Qb=0;Zb=e=>Number(/^\s*[№#]\s*(\d{1,9})\s*$/.exec(e)?.[1]??0);pC=1e3});async function ev(e){try{return await e()}catch(t){return ne(z(t)),null}}function hC(e){let t=wt(ae.value[e.dialog_id]??{})?.can??{},n=["sent","delivered","read"].includes(e.delivery?.state),s=!t.delete_hours||Date.now()-e.sent_at<t.delete_hours*KF;return!!(t.delete&&n&&s&&tv(e)&&!e.deleted_at&&(e.files?.length??0)<2)}function nv(e){let t=new Set(dl.peek());t.delete(e)||t.add(e),dl.value=t}async function ov(e,t){let n=X.peek().marks[e];Id.add(e),await ev(async()=>{let s=await F(`/api/dialogs/${e}/unread`,{no:t});le({t:"unreadFrom",id:e,read_no:s.read_no}),Z(im(e),{icon:"mail",undo:()=>(Id.delete(e),le({t:"read",id:e,client_no:n??0}),ev(()=>F(`/api/dialogs/${e}/read`,{client_no:n??0})))})})}var KF,zd,tv,gC,bC,vC,kC,dl,yC,Id,wC,xC,Zc=b(()=>{se();Ps();be();V();L();KF=36e5;zd=(e,t,n)=>ev(async()=>(le({t:"result",...await F(`/api/messages/${e.id}/${t}`,n)}),!0));tv=e=>e.kind==="out"&&e.author.operator_id===P.value.id,gC=e=>zd(e,"delete",{}),bC=(e,t)=>zd(e,"reaction",{emoji:t}),vC=e=>zd(e,"amend",{act:"again"}),kC=e=>zd(e,"amend",{act:"drop"}),dl=T(new Set);yC=e=>j(`/api/messages/${e.id}/versions`).then(t=>t.versions),Id=new Set,wC=e=>Id.has(e),xC=e=>Id.delete(e)});var Xc,_C,SC,TC,eu,tu=b(()=>{se();C();x();Xc=T(null),_C=e=>{Xc.value=e},SC=e=>!!Xc.value?.when(e),TC=e=>Xc.peek().run(e),eu=({message:e})=>Xc.value?.when(e)?r`<button type="button" class="link whyb" aria-haspopup="dialog"
onClick=${()=>Xc.peek().run(e)}>
${o("Why?")}
</button>`:null});function EC({message:e,at:t}){let{state:n,code:s,detail:a}=e.delivery;return n==="failed"?r`<span class="mt trouble">
<${d} name="circle-alert" size="s" />
<span>${o("Not sent")}: ${kn(s,a)}</span>
</span>`:n==="uncertain"?r`<span class="mt trouble">
<${d} name="circle-question-mark" size="s" />
<span title=${kn(s,a)}>${o("Delivery uncertain")}</span>
</span>`:r`<span class="mt">${t} <${Lo} state=${n} /></span>`}function AC({message:e,found:t}){let[n,s]=g(!1),a=CC(e),i=qF[e.delivery.code]?.(a)??o("{name} was cancelled",{name:a});return r`<li class=${t?"ev takenback found":"ev takenback"} data-no=${e.no}>
<span>
<${d} name="zap" size="s" />
${i} · <span title=${je(e.created_at)}>${H(e.created_at)}</span>
${" "}
<button type="button" class="link" aria-expanded=${String(n)} onClick=${()=>s(!n)}>
${n?o("Hide"):o("Show")}
</button>
<${eu} message=${e} />
${n&&r`<span class="taken">${e.text}</span>`}
</span>
</li>`}var jF,CC,nu,OC,qF,sv=b(()=>{B();C();oe();x();N();tu();Cs();hd();jF={out_of_hours:()=>o("Out-of-hours reply"),receipt:()=>o("Receipt"),progress:()=>o("Progress update"),rating:()=>o("Rating request"),confirmation:()=>o("Confirmation"),incident:()=>o("Incident message")},CC=e=>jF[e.automatic]?.()??o("Auto-reply"),nu=e=>e.kind==="out"&&!!e.automatic,OC=({message:e})=>r`<span class="by">
<${d} name="zap" size="s" />
${CC(e)}
<${eu} message=${e} />
</span>`;qF={"too-late":e=>o("{name} was not sent: it was too late",{name:e}),paused:e=>o("{name} was not sent: automation was stopped",{name:e})}});function NC({message:e,at:t}){let{delivery:n}=e;return nu(e)?r`<${EC} message=${e} at=${t} />`:n.state==="failed"?r`<span class="mt trouble">
<${d} name="circle-alert" size="s" />
<span>${HF(n)}</span>
<${Cn} run=${()=>mm(e)}>${o("Retry")}<//>
<${Cn} run=${()=>Dt(e.text)}>${o("Copy")}<//>
</span>`:n.state==="uncertain"?r`<${UF} message=${e} />`:n.code==="checking"?r`<span class="mt trouble" role="status">
<${Lo} state="queued" />
<span>${o("Checking whether it arrived…")}</span>
</span>`:Oo(e)?r`<span class="mt trouble">
<${d} name="calendar-clock" size="s" />
<span title=${je(Co(e))}>
${o("Scheduled for {when}",{when:Xe(Co(e))})}
</span>
<${Cn} run=${()=>Do(e)}>${o("Cancel")}<//>
</span>`:zi(e)?r`<${YF} message=${e} at=${t} />`:n.state==="queued"&&(n.attempts>0||n.waits_for)?r`<span class="mt trouble">
<${Lo} state="waiting" />
<span>${n.waits_for?o("Waiting for an earlier message"):o("Queued")}</span>
<${Cn} run=${()=>Do(e)}>${o("Cancel")}<//>
</span>`:r`<span class="mt">${t} <${Lo} state=${n.state} /></span>`}function UF({message:e}){let{delivery:t}=e,n=wt(ae.value[e.dialog_id]??{}),s=n?.can?.can_check?o("Delivery uncertain"):o("Delivery uncertain: {platform} does not report it",{platform:Se(n?.kind)});return r`<span class="mt trouble">
<${d} name="circle-question-mark" size="s" />
<span title=${kn(t.code,t.detail)}>${s}</span>
${n?.can?.can_check&&r`<${Cn} run=${()=>w_(e)}>${o("Check")}<//>`}
<${Cn} run=${()=>mm(e)}>${o("Send again")}<//>
</span>`}function YF({message:e,at:t}){let[n,s]=g(Date.now());A(()=>{let c=setInterval(()=>s(Date.now()),250);return()=>clearInterval(c)},[]);let a=e.delivery.not_before-e.created_at,i=Co(e)-n;if(i<=0)return r`<span class="mt">${t} <${Lo} state="sending" /></span>`;let l=Math.ceil(i/1e3);return r`<span class="mt trouble leaving" data-state="undo">
<svg class="ring" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
<circle class="bg" cx="6" cy="6" r="5" />
<circle class="fg" cx="6" cy="6" r="5" pathLength="100" stroke-dasharray="100"
stroke-dashoffset=${100-Math.min(100,i/a*100)} transform="rotate(-90 6 6)" />
</svg>
<span>${o("Sends in {n} s",{n:l})}</span>
<${Cn} run=${()=>Do(e)}>${o("Cancel")}<//>
</span>`}function PC({message:e,found:t}){let[n,s]=g(!1),a=e.author.operator_id===P.value.id?o("You cancelled sending"):o("{name} cancelled sending",{name:G(e.author.operator_id)});return r`<li class=${t?"ev takenback found":"ev takenback"} data-no=${e.no}>
<span>
<${d} name="undo-2" size="s" />
${a} · <span title=${je(e.created_at)}>${H(e.created_at)}</span>
${" "}
<button type="button" class="link" aria-expanded=${String(n)} onClick=${()=>s(!n)}>
${n?o("Hide"):o("Show")}
</button>
${n&&r`<span class="taken">
${e.text} <${Cn} run=${()=>mm(e)}>${o("Send after all")}<//>
</span>`}
</span>
</li>`}function DC({entry:e}){let t=e.kind==="note",n=["msg out",t&&"note",e.phase==="refused"&&"fail",e.phase==="stale"&&"wait"].filter(Boolean).join(" ");return r`<li class=${n} data-pending=${e.phase}>
<div class="box">
${t&&r`<span class="by"><${d} name="lock" size="s" />${o("Note")} · ${P.value.name}</span>`}
${e.files?.length>0&&r`<${sl} files=${e.files} />`}
${e.text&&r`<span class="text">${e.text}</span>`}
<${JF} entry=${e} />
</div>
<${te} name=${P.value.name} />
</li>`}function JF({entry:e}){if(e.phase==="refused"){let n=GF[e.code]?.()??z({code:e.code});return r`<span class="mt trouble">
<${d} name="circle-alert" size="s" />
<span>${o("Not sent")}: ${n}</span>
${e.code!=="file-gone"&&r`<${Cn} run=${()=>Em(e.key)}>${o("Retry")}<//>`}
<${Cn} run=${()=>Ba(e)}>${o("Edit")}<//>
<${Cn} run=${()=>Dt(e.text)}>${o("Copy")}<//>
</span>`}if(e.phase==="stale")return r`<span class="mt trouble">
<${d} name="circle-question-mark" size="s" />
<span>${o("Written over an hour ago, not sent")}</span>
<${Cn} run=${()=>Em(e.key)}>${o("Send")}<//>
<${Cn} run=${()=>Ba(e)}>${o("Edit")}<//>
<${Cn} run=${()=>Fi(e.key)}>${o("Delete")}<//>
</span>`;if(e.phase==="queued"&&(e.tries>0||Pn.value!=="on")){let n=VF.includes(e.code)?z({code:e.code}):"",s=n?o("{why} This is saved here and will be sent automatically.",{why:n}):o("Queued");return r`<span class="mt trouble">
<${Lo} state="waiting" />
<span>${s}</span>
<${Cn} run=${()=>Ba(e)}>${o("Cancel")}<//>
</span>`}return r`<span class="mt">${H(e.at)} <${Lo} state="sending" /></span>`}var Cn,HF,GF,VF,av=b(()=>{B();C();Qe();V();oe();x();br();Rs();_e();L();Eo();Us();N();sv();Cs();qr();hd();Cn=({run:e,children:t})=>r`<button type="button" class="link" onClick=${e}>${t}</button>`;HF=({code:e,detail:t})=>e==="bounced"?[o("The email bounced"),t].filter(Boolean).join(": "):`${o("Not sent")}: ${kn(e,t)}`;GF={"cannot-see":()=>o("a mentioned colleague cannot see this conversation"),"address-wrong":()=>o("an address in Cc or Bcc is wrong"),"invalid-subject":()=>o("the subject cannot be sent"),"invalid-time":()=>o("the scheduled time has passed"),"file-gone":()=>o("a file is no longer there, attach it again"),blocked:()=>o("the client has blocked us"),"channel-removed":()=>o("the channel was disconnected")},VF=["no-space","read-only","disk-fault","database-damaged"]});var Bd,MC=b(()=>{ur();C();x();N();Bd=class extends Bo{componentDidCatch(t){console.error(t),this.setState({broken:!0})}componentWillReceiveProps({message:t}){this.state.broken&&t.version!==this.props.message.version&&this.setState({broken:!1})}render({message:t,children:n},{broken:s}){if(!s)return n;let a=t.kind==="in"?"msg in":"msg out";return r`<li class=${a} data-no=${t.no} tabindex="-1">
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
</li>`}}});function RC(e){if(e.size>LC){Z(S("At most {n} message in one task","At most {n} messages in one task",LC));return}jt.value=e}function Wd(e){if(!Vs(e))return;let t=new Map(jt.peek());t.delete(e.no)||t.set(e.no,e),RC(t),fl=e.no,ou=jt.peek()}function rv(e,t,n=t){fl===null&&(fl=n,ou=new Map);let[s,a]=[Math.min(fl,t),Math.max(fl,t)],i=e.filter(l=>l.no>=s&&l.no<=a&&Vs(l));RC(new Map([...ou,...i.map(l=>[l.no,l])]))}function Yr(){fl=null,ou=new Map,jt.peek().size&&(jt.value=ou)}function IC(e,t,n,s){let a=jt.peek().size>0,i=!a&&n.target.closest("a[href], button, audio, video");return!t||!Vs(t)||!(n.shiftKey||a)||i||String(getSelection())?!1:(n.shiftKey?rv(e,t.no,s??t.no):Wd(t),qi(),!0)}function QF(e){e.key!=="Escape"||e.defaultPrevented||!jt.peek().size||y.peek()||Ma(e.target)||(e.preventDefault(),e.stopPropagation(),Yr())}var LC,jt,fl,ou,Vs,$l,su=b(()=>{se();re();Is();x();be();LC=50,jt=T(new Map),fl=null,ou=new Map,Vs=e=>e.kind!=="system"&&e.content!=="service"&&e.delivery?.state!=="cancelled"&&!e.deleted_at,$l=()=>[...jt.peek().values()].sort((e,t)=>e.no-t.no);document.addEventListener("keydown",QF,{capture:!0})});function Yn(e={}){lv.value=e,y.value="newtask"}var hl,iv,lv,Fd,es=b(()=>{se();L();re();hl=vn("taskstatus"),iv=vn("tasktype"),lv=T({}),Fd=T(null)});function zC(e){let t=e.map(([s,a])=>[s,(a??"").trim()]).filter(([,s])=>s),n=new Set(t.map(([s])=>s)).size>1;return t.map(([s,a])=>n&&s?`${s}: ${a}`:a).join(`

`)}function au(e){let t=e.trimStart().split(`
`,1)[0].slice(0,400).replaceAll(/\s+/g," ").trim(),n=t.length;for(let i=0;i<t.length;i+=1)if(".!?…".includes(t[i])&&(i+1===t.length||t[i+1]===" ")){n=t[i]==="?"?i+1:i;break}let s=t.slice(0,n);if(s.length<=80)return s;let a=s.lastIndexOf(" ",80);return`${s.slice(0,a>80/2?a:80)}…`}var cv=b(()=>{});function uv(e,t,{me:n,now:s}){if(e==="done")return!Gt(t);if(!Gt(t))return!1;if(e==="mine")return t.assignee_id===n;if(e==="late")return qd(t,s);if(e==="unassigned")return t.assignee_id===null;let a=/^team-(\d+)$/.exec(e);return a?t.team_id===Number(a[1]):!0}function jd(e,t){for(let n=0;n<e.length;n+=1){if(e[n]<t[n])return-1;if(e[n]>t[n])return 1}return 0}function pv(e,t){if(e===null)return"none";if(e<=t)return"late";if(e<Ae(t,1,0))return"today";if(e<Ae(t,2,0))return"tomorrow";let n=new Date(t).getDay(),s=n===eK?1:8-n;return e<Ae(t,s,0)?"week":e<Ae(t,s+7,0)?"nextweek":"later"}function WC(e,t,n,s){return n==="status"?`status-${e.status_id}`:n==="assignee"?`person-${e.assignee_id}`:n==="priority"?`priority-${e.priority}`:n==="due"&&t!=="done"?pv(e.due_at,s):null}function FC(e,t,n,{me:s,now:a,facts:i,edge:l=null,known:c=new Set}){let u=[];for(let p of Object.values(e)){if(!uv(t,p,{me:s,now:a}))continue;let m=iu(p,n,i);(l===null||c.has(p.id)||jd(m,l)<=0)&&u.push([m,p.id])}return u.sort((p,m)=>jd(p[0],m[0])).map(([,p])=>p)}function KC(e,t,n){if(!n||!e.length)return{ids:t,waiting:0};let s=new Set(e);return{ids:e,waiting:t.filter(a=>!s.has(a)).length}}function jC(e,t){let n=null;for(let s of e)Gt(s)&&s.due_at!==null&&s.due_at>t&&(n===null||s.due_at<n)&&(n=s.due_at);return n}function Ud(e){let t=[];return Ae(e,0,18)-e>XF/24&&t.push({id:"evening",at:Ae(e,0,18)}),t.push({id:"tomorrow",at:Ae(e,1,18)},{id:"days3",at:Ae(e,3,18)}),t}var BC,ru,Gt,qd,Kd,ZF,iu,XF,eK,Gn=b(()=>{Fs();BC=["open","mine","late","unassigned","done"],ru=["due","created","changed","status","assignee","priority"],Gt=e=>e.base!=="done"&&e.base!=="dropped",qd=(e,t)=>Gt(e)&&e.due_at!==null&&e.due_at<=t;Kd=e=>e.due_at===null?[1,-e.id,0]:[0,e.due_at,e.id],ZF={due:Kd,created:e=>[-e.id],changed:e=>[-e.changed_at,-e.id],status:(e,{places:t})=>[t[e.status_id]??0,e.status_id,-e.changed_at,-e.id],assignee:(e,{names:t})=>e.assignee_id===null?[1,"",0,...Kd(e)]:[0,t[e.assignee_id]??"",e.assignee_id,...Kd(e)],priority:e=>[-e.priority,...Kd(e)]},iu=(e,t,n)=>ZF[t](e,n);XF=24*36e5,eK=0});var Hd,tK,qC,Gr,mv,dv,Js,Qs,nK,gl,Yd,UC,ts,ja,fv,Gd,Vn=b(()=>{x();Li();es();Hd={new:()=>o("New (task)"),active:()=>o("In progress"),waiting:()=>o("Waiting (task)"),asking:()=>o("Client confirmation"),done:()=>o("Done (status)"),dropped:()=>o("Closed unresolved")},tK={support:()=>o("Help and support"),paid:()=>o("Paid service"),warranty:()=>o("Warranty")},qC=Object.entries(Hd),Gr=e=>(Hd[e]??Hd.new)(),mv=e=>Hd[e?.builtin]?.()??"",dv=e=>tK[e?.builtin]?.()??"",Js=e=>e?.name||mv(e)||o("Deleted status"),Qs=e=>e?.name||dv(e)||o("Deleted type"),nK=e=>hl.value[e],gl=e=>Js(nK(e)),Yd=e=>Qs(iv.value[e]),UC=e=>Object.values(e).filter(t=>!t.removed).sort(fg),ts=()=>UC(hl.value),ja=()=>UC(iv.value),fv=[[null,()=>o("Not stated")],["incident",()=>o("Incident")],["request",()=>o("Request")]],Gd=e=>fv.find(([t])=>t===e)?.[1]()??""});function We(e){let t={"changed-meanwhile":()=>o("A colleague changed this meanwhile. Look at the change and repeat yours."),"cannot-see":()=>o("This colleague has no access to the channel of the task."),"type-gone":()=>o("This type was deleted. Choose another one."),"status-gone":()=>o("This status was deleted. Choose another one."),"title-needed":()=>o("A task needs a title."),"wake-needed":()=>o("Say when the task should come back."),"reason-needed":()=>o("Say why the task is closed without a solution."),"other-channel":()=>o("The messages are of another channel."),"other-dialog":()=>o("The messages are of another conversation."),"in-use":()=>o("Some tasks have this status. Move them to another one first."),"built-in":()=>o("This status is built in and cannot be deleted."),"name-taken":()=>o("Another entry already has this name.")}[e.code];return t?t():z(e)}function qa(e,t,{long:n=!1}={}){if(e===null)return n?o("No due date"):"—";let s=H(e);return e>=Ae(t,0,0)&&e<Ae(t,1,0)?o("today, {time}",{time:s}):e>=Ae(t,1,0)&&e<Ae(t,2,0)?o("tomorrow, {time}",{time:s}):e>=Ae(t,-1,0)&&e<Ae(t,0,0)?o("yesterday, {time}",{time:s}):n?`${Fn(e,t)}, ${s}`:sK(e,t)}function sK(e,t){let n=Math.abs(e-t)>300*oK,s=`${document.documentElement.lang}${n}`;return $v.has(s)||$v.set(s,new Intl.DateTimeFormat(document.documentElement.lang==="ru"?"ru-RU":"en-GB",{day:"numeric",month:"short",...n&&{year:"numeric"}})),$v.get(s).format(e).replace(/\p{L}+\.?/u,a=>a.slice(0,3))}function VC(e,t){let n=e?o("No. {number}",{number:e.number}):o("Task"),s=["status_id","assignee_id","team_id","due_at","priority","type_id","kind","remind_at"].find(l=>l in t);if(!s)return o("{task}: saved",{task:n});let[a,i]=hv[s];return o("{task}: {field} → {value}",{task:n,field:a().toLocaleLowerCase(),value:i(t[s])})}var GC,oK,$v,aK,rK,HC,YC,hv,mn=b(()=>{V();oe();x();_e();L();Ht();Fs();Vn();GC=e=>e?e.title||o("No. {number}",{number:e.number}):o("Task");oK=24*36e5;$v=new Map;aK=e=>e===null?o("nobody"):G(e),rK=e=>e===null?o("none"):Ge.value[e]?.name??o("Deleted team"),HC=e=>e===null?o("no due date"):Xe(e),YC=e=>e?o("“{text}”",{text:e}):o("none"),hv={title:[()=>o("Title"),YC],text:[()=>o("Description"),e=>YC(e.length>80?`${e.slice(0,80)}…`:e)],status_id:[()=>o("Status"),gl],assignee_id:[()=>o("Assignee"),aK],team_id:[()=>o("Team"),rK],due_at:[()=>o("Due"),HC],remind_at:[()=>o("Reminder"),HC],priority:[()=>o("Priority"),Tn],type_id:[()=>o("Type"),e=>e===null?o("none"):Yd(e)],kind:[()=>o("Kind"),Gd]}});function Ua(e,t){let n={...lt.peek()};for(let s of e)(Zs.get(s.id)??-1)>t||(Zs.set(s.id,t),n[s.id]=s);lt.value=n}function bl(e){return Jd.add(e),()=>Jd.delete(e)}async function vl(e,t){let n=cu(e,t),s=ns.peek()[n];if(s?.busy||s?.loaded&&!s.next)return;gv(n,{busy:!0,problem:null});let a=new URLSearchParams({view:e,sort:t,limit:String(lK),...s?.next&&{after:s.next}});try{let i=await j(`/api/tasks?${a}`);Ua(i.items,gn(i.cursor));let l=new Set([...s?.ids??[],...i.items.map(c=>c.id)]);gv(n,{ids:l,last:i.next?i.items.at(-1).id:null,next:i.next,loaded:!0,busy:!1})}catch(i){if(!(i instanceof Y))throw i;gv(n,{busy:!1,problem:i})}}function XC(e,t){let n=ns.value[cu(e,t)];if(!n?.loaded)return[];let s=n.last===null?null:lt.value[n.last],a={me:P.value.id,now:I.value,facts:Zd.value,known:n.ids};return FC(lt.value,e,t,{...a,edge:s?uK(s,t):null})}function eO(){Object.keys(lt.peek()).length<iK||(Zs.clear(),lt.value={},ns.value={})}function pK(e,t){(Zs.get(e.id)??-1)===t&&(lt.value={...lt.peek(),[e.id]:e})}async function Qd(e,t,{seen:n=null}={}){let s=lt.peek()[e],a=Zs.get(e)??-1;bv(e,tO(t));try{let i={...t,...n!==null&&{seen:n}},l=await F(`/api/tasks/${e}`,i,{method:"PATCH"});return pK(l.task,a),l}catch(i){if(!(i instanceof Y))throw i;return s&&(Zs.get(e)??-1)===a&&bv(e,s),ne(We(i)),null}}function tO(e){let t=e.status_id&&hl.peek()[e.status_id];return t?{...e,base:t.base}:e}function kl(e,t){let n=lt.peek()[e];if(n&&Object.keys(t).every(i=>n[i]===t[i]))return null;let s=Qd(e,t),a=Z(VC(n,t),{icon:"circle-check-big",undo:async()=>{let i=await s;i&&Object.keys(i.was).length&&await Qd(e,sO(i.was,t))}});return s.then(i=>{if(!i)hr(a);else if(i.last_open_of_dialog)for(let l of nO)l(i.task)}),s}function wl(e,t=!It.peek().has(e)){let n=new Set(It.peek());t?n.add(e):n.delete(e),It.value=n,yl.value=[]}function Vr(){It.value=new Set,yl.value=[]}async function QC(e){lu.value=!0;try{return await F("/api/tasks/bulk",{steps:e})}catch(t){if(!(t instanceof Y))throw t;return ne(We(t)),null}finally{lu.value=!1}}async function Xd(e,t=null,n=[...It.peek()].slice(0,dK)){if(!n.length)return;if(t===null)for(let c of n)bv(c,tO(e));let s=await QC([{ids:n,change:e,removed:t}]);if(!s){ZC(n);return}if(s.failed.length&&ZC(s.failed.map(c=>c.id)),yl.value=s.failed,It.value=new Set(s.failed.map(c=>c.id)),!s.done.length)return;let a=s.done.length,i=t?S("{n} task deleted","{n} tasks deleted",a):S("{n} task changed","{n} tasks changed",a),l=s.undo.map(c=>({ids:c.ids,removed:c.removed,change:c.removed===null?sO(c.change,e):{}}));Z(i,{icon:"circle-check-big",undo:()=>l.length&&QC(l)})}async function ZC(e){for(let t of e)try{let n=await j(`/api/tasks/${t}`);Ua([n.task],gn(n.cursor))}catch{}}async function aO(e){let t=lt.peek()[e];try{return await F(`/api/tasks/${e}/removed`,{removed:!0}),Z(o("Task deleted: {task}",{task:GC(t)}),{icon:"trash-2",undo:()=>F(`/api/tasks/${e}/removed`,{removed:!1}).catch(n=>ne(z(n)))}),!0}catch(n){return ne(We(n)),!1}}var iK,lK,lt,Vd,ns,Zs,dn,Zd,Jd,JC,cu,cK,gv,uK,bv,nO,oO,mK,sO,It,yl,lu,dK,On=b(()=>{se();V();ke();x();Jt();L();rt();be();Gn();es();mn();iK=3e3,lK=50,lt=T({}),Vd=T(new Set),ns=T({}),Zs=new Map,dn=e=>lt.value[e],Zd=$e(()=>({places:Object.fromEntries(Object.values(hl.value).map(e=>[e.id,e.place])),names:Object.fromEntries(Object.values(Ee.value).map(e=>[e.id,e.name.toLowerCase()]))}));Jd=new Set;tn(e=>{let t=e.filter(a=>a.k==="task"||a.k==="gone"&&a.of==="task");if(!t.length)return;let n={...lt.peek()},s=new Set(Vd.peek());for(let a of t)(Zs.get(a.id)??-1)>a.rev||(Zs.set(a.id,a.rev),a.k==="gone"?(n[a.id]&&s.add(a.id),delete n[a.id]):(s.delete(a.id),n[a.id]=a.row));lt.value=n,Vd.value=s;for(let a of Jd)a(t.map(i=>i.id))});Np((e,{entered:t})=>{Zs.clear(),ns.value={},t&&(lt.value={});for(let n of Jd)n(null)});Dn(()=>{for(let[e,t]of Object.entries(ns.peek()))t.problem&&vl(...cK(e))});JC=0;he(()=>{let e=jC(Object.values(lt.value),I.value);clearTimeout(JC),e!==null&&(JC=setTimeout(cc,Math.min(Math.max(0,e-Date.now()),2147483647)))});cu=(e,t)=>`${e}:${t}`,cK=e=>e.split(":"),gv=(e,t)=>{ns.value={...ns.peek(),[e]:{...ns.peek()[e],...t}}};uK=(e,t)=>qt(()=>iu(e,t,Zd.value));bv=(e,t)=>{let n=lt.peek()[e];n&&(lt.value={...lt.peek(),[e]:{...n,...t}})};nO=new Set,oO=e=>{nO.add(e)};mK=["status_id","wake_at","wake_reason","close_reason"],sO=(e,t)=>Object.fromEntries(Object.entries(e).filter(([n])=>n in t||"status_id"in t&&mK.includes(n))),It=T(new Set),yl=T([]),lu=T(!1);dK=200});async function mu(e){try{let t=await j(`/api/tasks/board?${new URLSearchParams({view:e==="open"?"all":e,sort:"due"})}`);for(let n of t.columns)Ua(n.items,gn(t.cursor));rO(e,{columns:t.columns,problem:null})}catch(t){if(!(t instanceof Y))throw t;rO(e,{problem:t})}}function iO(e){pu=e,mu(e);let t=0,n=bl(()=>{clearTimeout(t),t=setTimeout(()=>mu(e),$K)});return()=>{pu===e&&(pu=null),clearTimeout(t),n()}}function lO(e,t){let n=hK.has(e.base),s={me:P.value.id,now:I.value},a=Object.values(lt.value).filter(i=>i.status_id===e.id&&(n||uv(t,i,s))).map(i=>[iu(i,n?"changed":"due",Zd.value),i.id]).sort((i,l)=>jd(i[0],l[0])).map(([,i])=>i);return n?a.slice(0,fK):a}var fK,$K,uu,rO,pu,hK,cO=b(()=>{se();V();ke();Jt();L();rt();Gn();On();fK=20,$K=500,uu=T({}),rO=(e,t)=>{uu.value={...uu.peek(),[e]:{...uu.peek()[e],...t}}};pu=null;Dn(()=>{pu&&mu(pu)});hK=new Set(["done","dropped"])});function Vt({layout:e=null,view:t=void 0,task:n=void 0}={}){let s=$u(),a={task:n===void 0?s.task:n,view:t===void 0?s.view:t==="open"?null:t,sort:t===void 0?s.sort:null},i=e??(E.value.layout==="board"?"board":"list");return ko(i,a)}var ef,du,uO,Xs,fu,$u,Jr=b(()=>{x();Q();Gn();ef={due:()=>o("By due date"),created:()=>o("Newest first (tasks)"),changed:()=>o("Recently changed"),status:()=>o("By status"),assignee:()=>o("By assignee"),priority:()=>o("By priority")},du=e=>e==="done"?"changed":"due",uO=e=>BC.includes(e)||/^team-\d+$/.test(e??""),Xs=()=>uO(E.value.tasksView)?E.value.tasksView:"open",fu=()=>ru.includes(E.value.tasksSort)?E.value.tasksSort:du(Xs()),$u=()=>({task:E.value.task,view:uO(E.value.tasksView)&&E.value.tasksView!=="open"?E.value.tasksView:null,sort:ru.includes(E.value.tasksSort)?E.value.tasksSort:null})});function hu(e,t){return!Gt(e)||e.due_at===null?"due":qd(e,t)?"due bad":pv(e.due_at,t)==="today"?"due warn":"due"}function nf({task:e,short:t=!0}){if(e.assignee_id!==null){let s=G(e.assignee_id);return r`<span class="hrow">
<${te} name=${s} size="sm" />
<span class="cut">${t?ba(s):s}</span>
</span>`}let n=gK(e);return r`<span class="hrow dim">
${n?r`<span class="teamic"><${d} name="users-round" size="m" /></span>`:r`<${va} size="sm" />`}
<span class="cut">${n?n.name:o("unassigned (task)")}</span>
</span>`}var pO,Ro,tf,xl,gK,of,Ha,Ya=b(()=>{C();ke();oe();x();_e();L();N();Vn();Gn();mn();pO={active:50,waiting:25,asking:75},Ro=({base:e})=>r`<svg class=${`ring ${e}`} viewBox="0 0 12 12" aria-hidden="true">
${e==="done"||e==="dropped"?r`
<circle class="full" cx="6" cy="6" r="6" />
<path class="tk" d=${e==="done"?"M3.4 6.2l1.8 1.8 3.4-3.8":"M4 4l4 4M8 4l-4 4"} />
`:r`
<circle class="bg" cx="6" cy="6" r="5" />
${pO[e]&&r`<circle class="fg" cx="6" cy="6" r="2.1" pathLength="100" stroke-width="4"
stroke-dasharray=${`${pO[e]} 100`} transform="rotate(-90 6 6)" />`}
`}
</svg>`,tf=({task:e})=>r`<span class="st">
<${Ro} base=${e.base} />
<span class="cut">${e.status_id?gl(e.status_id):Gr(e.base)}</span>
</span>`;xl=({task:e,long:t=!1})=>r`<span class=${hu(e,I.value)} title=${e.due_at?je(e.due_at):null}>
${qd(e,I.value)&&r`<span class="vh">${o("overdue")} </span>`}
${qa(e.due_at,I.value,{long:t})}
</span>`,gK=e=>{let t=Ge.value[e.team_id];return t&&!t.removed?t:null};of=({task:e})=>e.client?r`
${e.client.kind&&r`<${ve} kind=${e.client.kind} named />`}
<span class="cut">${e.client.name}</span>
`:r`<${d} name="link-2-off" size="s" /><span class="cut">${o("no conversation")}</span>`,Ha=({task:e})=>e.news>0&&Gt(e)&&r`<span class="tag h5 newsmark" title=${o("The client wrote since")}>${o("new (mark)")}</span>`});function fo(e,t,n,s=null){let a=y.peek()===sf&&ea.peek()?.field===e&&ea.peek()?.id===t;ea.value={field:e,id:t,step:s,box:n?.getBoundingClientRect()??null},y.value=a?null:sf}function dO(){return y.value!==sf||!ea.value?null:r`<${bK} key=${`${ea.value.field}${ea.value.id}`} ...${ea.value} />`}function bK({field:e,id:t,box:n,step:s}){let a=O(null),[i,l]=g(s);ye(),W(()=>{let p=a.current.firstElementChild;if(!p||matchMedia("(max-width: 719px)").matches)return;let{width:m,height:h}=p.getBoundingClientRect(),f=n??{left:innerWidth/2-m/2,top:innerHeight/3,bottom:innerHeight/3},$=f.bottom+4+h+8<=innerHeight;p.style.setProperty("left",`${Math.max(8,Math.min(f.left,innerWidth-m-8))}px`),p.style.setProperty("top",`${$?f.bottom+4:Math.max(8,Math.min(f.top,innerHeight)-h-4)}px`)},[i]);let c=p=>{t===null?Xd(p):kl(t,p)},u=t===null?null:dn(t);return r`<div class="taskpop" ref=${a}>
${{status:()=>i?r`<${yK} key=${i.id} status=${i} pick=${c} />`:r`<${kK} task=${u} pick=${c} onStep=${l} />`,assignee:()=>r`<${Tb} onPick=${p=>c(vK(p))} />`,due:()=>r`<${_K} task=${u} pick=${c} />`,priority:()=>r`<${SK} task=${u} pick=${c} />`,type:()=>r`<${TK} task=${u} pick=${c} />`,kind:()=>r`<${CK} task=${u} pick=${c} />`}[e]()}
</div>`}function kK({task:e,pick:t,onStep:n}){return r`<${Re} label=${o("Status")} place="poptask">
${ts().map(s=>r`<button type="button" class="mi" role="menuitemradio" tabindex="-1" key=${s.id}
aria-checked=${String(e?.status_id===s.id)} onClick=${()=>{if(mO.has(s.base)){n(s);return}Qr(),t({status_id:s.id})}}>
<span class="st"><${Ro} base=${s.base} /></span>
<span class="cut">${Js(s)}${mO.has(s.base)&&"…"}</span>
</button>`)}
<//>`}function wK({status:e,pick:t}){let[n,s]=g("");return r`<${Wr} label=${Js(e)} title=${o("Back to work")} usual=${a=>Ic(a,10)}
place="poptask" deed=${o("Wait")} onShut=${Qr}
onPick=${a=>t({status_id:e.id,wake_at:a,wake_reason:n.trim()})}>
<input class="input" aria-label=${o("Waiting reason (optional)")} placeholder=${o("What is it waiting for?")}
maxlength="500" value=${n} onInput=${a=>s(a.currentTarget.value)} />
<//>`}function xK({status:e,pick:t}){let[n,s]=g(""),a=xt(Qr),i=O(null);W(()=>i.current.focus({preventScroll:!0}),[]);let l=c=>{if(c.preventDefault(),!n.trim()){i.current.focus();return}Qr(),t({status_id:e.id,close_reason:n.trim()})};return r`<form class="menu pop poptask dropform" role="dialog" aria-label=${Js(e)} ref=${a}
onSubmit=${l}>
<label class="lab" for="tkdrop">${o("Why is it closed without a solution?")}</label>
<input class="input" id="tkdrop" ref=${i} maxlength="500" required value=${n}
onInput=${c=>s(c.currentTarget.value)} />
<button type="submit" class="btn primary">${o("Close the task")}<kbd class="only-wide">Enter</kbd></button>
</form>`}function _K({task:e,pick:t}){let n=e?.due_at??null;return r`<${Wr} label=${o("Due")} title=${o("Due")} usual=${Ud}
given=${n!==null&&n>Date.now()?n:null} hour="18:00" deed=${o("Set")} place="poptask"
onShut=${Qr} onPick=${s=>t({due_at:s})}>
${(n!==null||!e)&&r`<button type="button" class="btn quiet" onClick=${()=>{Qr(),t({due_at:null})}}>${o("No due date")}</button>`}
<//>`}var sf,ea,Ga,Qr,vK,mO,yK,vv,SK,TK,CK,Va=b(()=>{se();B();C();x();Cb();N();co();we();re();rn();Ht();td();Fs();Vn();Gn();Ya();On();sf="taskpop",ea=T(null);Ga=(e,t)=>y.value===sf&&ea.value?.field===e&&ea.value?.id===t,Qr=()=>{y.value=null};vK=({person:e,team:t})=>t!==void 0?{team_id:t,assignee_id:null}:e===null?{assignee_id:null}:{assignee_id:e},mO=new Set(["waiting","dropped"]);yK=({status:e,pick:t})=>e.base==="waiting"?r`<${wK} status=${e} pick=${t} />`:r`<${xK} status=${e} pick=${t} />`;vv=({label:e,options:t,value:n,onPick:s})=>r`<${Re} label=${e} place="poptask">
${t.map(([a,i,l])=>r`<button type="button" class="mi" role="menuitemradio" tabindex="-1" key=${a}
aria-checked=${String(a===n)} onClick=${()=>{Qr(),s(a)}}>
${l??r`<${d} name=${a===n?"check":"circle-dot"} size="m" />`}
<span class="cut">${i}</span>
</button>`)}
<//>`,SK=({task:e,pick:t})=>r`<${vv} label=${o("Priority")} value=${e?.priority}
options=${No.map(([n,s])=>[n,s(),r`<${Gg} priority=${n} />`])}
onPick=${n=>t({priority:n})} />`,TK=({task:e,pick:t})=>r`<${vv} label=${o("Type")} value=${e?.type_id}
options=${[[null,o("none")],...ja().map(n=>[n.id,Qs(n)])]}
onPick=${n=>t({type_id:n})} />`,CK=({task:e,pick:t})=>r`<${vv} label=${o("Kind")} value=${e?.kind} options=${fv.map(([n,s])=>[n,s()])}
onPick=${n=>t({kind:n})} />`});function fO(){let e=It.value.size;return e?r`<div class="taskbulk" role="toolbar" aria-label=${o("Actions on the selected tasks")}>
${yl.value.length>0&&r`<p class="bulkerr t13" role="alert">
<${d} name="circle-alert" size="m" />
<span class="grow">
${o("Not changed:")}
${yl.value.map(({id:t,code:n})=>o("No. {number}, {why}",{number:dn(t)?.number??"?",why:(EK[n]??(()=>n))()})).join("; ")}
</span>
</p>`}
<div class="bulk2">
<b class="b6 t13 grow">${S("{n} task selected","{n} tasks selected",e)}</b>
${OK.map(([t,n,s])=>r`<button type="button" class="btn small quiet" key=${t} disabled=${lu.value}
aria-haspopup="true" aria-expanded=${String(Ga(t,null))} aria-label=${n()}
onClick=${a=>fo(t,null,a.currentTarget)}>
<${d} name=${s} size="m" />
<span class="only-wide">${n()}</span>
</button>`)}
${P.value.role!=="operator"&&r`<button type="button" class="btn small quiet" disabled=${lu.value} aria-label=${o("Delete")}
onClick=${()=>Xd({},!0)}>
<${d} name="trash-2" size="m" />
</button>`}
<button type="button" class="ib small" aria-label=${o("Clear the selection")} onClick=${Vr}>
<${d} name="x" size="m" />
</button>
</div>
</div>`:null}var OK,EK,$O=b(()=>{C();x();L();N();Va();On();OK=[["status",()=>o("Status"),"circle-dot"],["assignee",()=>o("Assign"),"user-round-plus"],["due",()=>o("Due"),"calendar"],["priority",()=>o("Priority"),"arrow-up"]],EK={"not-found":()=>o("no longer there"),forbidden:()=>o("no permission"),"cannot-see":()=>o("the assignee has no access")}});function hO({task:e,left:t,stop:n}){let s={number:e.number};return r`<tr data-task=${e.id} data-left=${t?"":null}
data-picked=${It.value.has(e.id)?"":null}
aria-selected=${E.value.task===e.id?"true":null}>
<td class="x-x">
<input class="check" type="checkbox" tabindex="-1" aria-label=${o("Select task {number}",s)}
checked=${It.value.has(e.id)} onChange=${()=>wl(e.id)} />
</td>
<${af} look="x-pr" task=${e} field="priority" label=${null}><${Mt} priority=${e.priority} /><//>
<td class="x-ti">
<a class="tt cut" href=${Vt({task:e.id})} tabindex=${n?0:-1}>
${e.title||o("No. {number}",s)}
</a>
<span class="tsub">
<span class="num">${e.number}</span>
<${of} task=${e} />
<${Ha} task=${e} />
${e.checks.total>0&&r`<${kv} icon="check" text=${`${e.checks.done}/${e.checks.total}`} />`}
${e.comments>0&&r`<${kv} icon="message-circle" text=${e.comments} />`}
${e.files>0&&r`<${kv} icon="paperclip" text=${e.files} />`}
</span>
</td>
<${af} look="x-st" task=${e} field="status"><${tf} task=${e} /><//>
<${af} look="x-as" task=${e} field="assignee"><${nf} task=${e} /><//>
<${af} look="x-dl" task=${e} field="due"><${xl} task=${e} /><//>
</tr>`}var af,kv,gO=b(()=>{C();x();Q();N();co();Jr();Ya();Va();On();af=({look:e,task:t,field:n,label:s,children:a})=>r`<td class=${e}>
<button type="button" class="tcell" tabindex="-1" aria-haspopup="true" aria-label=${s}
aria-expanded=${String(Ga(n,t.id))}
onClick=${i=>fo(n,t.id,i.currentTarget)}>
${a}
</button>
</td>`,kv=({icon:e,text:t})=>r`<span class="hrow tight num"><${d} name=${e} size="s" />${t}</span>`});function kO(){let[e,t]=[Xs(),fu()],n=ns.value[cu(e,t)];return A(()=>{!n?.loaded&&!n?.busy&&!n?.problem&&vl(e,t)},[e,t,!!n]),r`
<div class="scroll tlist" role="group" tabindex="0" aria-label=${o("List of tasks")}>
${n?.loaded?r`<${NK} key=${cu(e,t)} view=${e} sort=${t} list=${n} />`:n?.problem?r`<${wv} problem=${n.problem} again=${()=>vl(e,t)} />`:r`<${zK} />`}
</div>
<${fO} />
`}function NK({view:e,sort:t,list:n}){let[s,a]=g(!1),i=O(null),l=O({ids:[],groups:{}}),c=XC(e,t),u=lt.value,{ids:p,waiting:m}=KC(l.current.ids,c,s),h=k=>WC(u[k],e,t,I.value),f=p.filter(k=>u[k]),$={};for(let k of f)$[k]=s&&l.current.groups[k]||h(k);l.current={ids:f,groups:$},W(()=>{yv.value=f});let v=new Set(c),_=k=>()=>a(k||i.current.contains(document.activeElement)||i.current.matches(":hover"));if(!f.length&&!m)return r`<${IK} view=${e} />`;let w=f.length>0&&f.every(k=>It.value.has(k));return r`<div ref=${i} onPointerEnter=${_(!0)} onPointerLeave=${()=>{a(i.current.contains(document.activeElement))}} onFocusIn=${_(!0)} onFocusOut=${()=>requestAnimationFrame(()=>i.current&&_(!1)())}>
${m>0&&r`<button type="button" class="taskpill" onClick=${()=>{l.current={ids:[],groups:{}},a(!1)}}>
${S("{n} new task, show","{n} new tasks, show",m)}
</button>`}
<table class="tbl ttbl">
<thead><tr>
<th class="c-x" scope="col">
<input class="check" type="checkbox" aria-label=${o("Select all loaded")} checked=${w}
indeterminate=${!w&&It.value.size>0}
onChange=${()=>w?Vr():f.forEach(k=>wl(k,!0))} />
</th>
${AK.map(([k,D,K])=>r`<${DK} key=${k} look=${k} label=${D()} order=${K} />`)}
</tr></thead>
${PK(f,$).map(([k,D])=>r`<tbody key=${`${k}-${D[0]}`}>
${k!==null&&r`<${LK} name=${k} count=${D.length} view=${e} sort=${t} />`}
${D.map(K=>r`<${hO} key=${K} task=${u[K]} left=${!v.has(K)} stop=${K===f[0]} />`)}
</tbody>`)}
</table>
${n.next&&r`<${RK} view=${e} sort=${t} list=${n} />`}
</div>`}function PK(e,t){let n=[];for(let s of e){let a=n.at(-1);a&&a[0]===t[s]?a[1].push(s):n.push([t[s],[s]])}return n}function DK({look:e,label:t,order:n}){let s=fu(),a=n===du(Xs())?null:n;return r`<th class=${e} scope="col" aria-sort=${s===n?n==="created"?"descending":"ascending":null}>
<button type="button" title=${o("Sort by this column")} aria-label=${t}
onClick=${()=>M(ko("list",{...$u(),sort:a}))}>
${e==="c-pr"?r`<${d} name="arrow-up-down" size="s" />`:t}
${s===n&&e!=="c-pr"&&r`<${d} name=${n==="created"?"arrow-down":"arrow-up"} size="s" />`}
</button>
</th>`}function MK(e){if(bO[e])return bO[e]();let[,t,n]=/^(status|person|priority)-(.+)$/.exec(e);return t==="status"?gl(Number(n)):t==="priority"?o("{priority} priority",{priority:Tn(Number(n))}):n==="null"?o("Unassigned"):G(Number(n))}function RK({view:e,sort:t,list:n}){let s=O(null);return A(()=>{let a=new IntersectionObserver(i=>{i.some(l=>l.isIntersecting)&&vl(e,t)},{rootMargin:"600px"});return a.observe(s.current),()=>a.disconnect()},[n.next]),r`<div class="taskmore t13 dim" ref=${s}>
${n.problem?r`<button type="button" class="btn small" onClick=${()=>vl(e,t)}>${o("Retry")}</button>`:o("Loading…")}
</div>`}function IK({view:e}){let[t,n]=vO[e]??vO.open;return r`<${ie} icon="circle-check-big" title=${t()} text=${n()}>
${e==="open"?r`<button type="button" class="btn primary" onClick=${()=>Yn()}>
<${d} name="plus" size="m" />
${o("New task")}
</button>`:r`<a class="btn" href=${Vt({view:"open"})}>${o("All open tasks")}</a>`}
<//>`}function zK(){return dt(150,!0)&&r`<div class="taskskel" aria-busy="true" aria-label=${o("Loading…")}>
${[60,44,72,52,66,40,58,48].map((t,n)=>r`<div key=${n}><${Me} width=${t} /></div>`)}
</div>`}var yv,AK,bO,LK,vO,wv,rf=b(()=>{se();B();C();V();ke();x();Q();_e();N();we();Ht();$O();Jr();Vn();Gn();gO();es();On();yv=T([]),AK=[["c-pr",()=>o("Priority"),"priority"],["c-ti",()=>o("Title"),"created"],["c-st",()=>o("Status"),"status"],["c-as",()=>o("Assignee"),"assignee"],["c-dl",()=>o("Due"),"due"]];bO={late:()=>o("Overdue"),today:()=>o("Today"),tomorrow:()=>o("Tomorrow"),week:()=>o("This week"),nextweek:()=>o("Next week"),later:()=>o("Later"),none:()=>o("No due date")};LK=({name:e,count:t})=>r`<tr class="grp"><th colspan="6" scope="rowgroup">${MK(e)}<span>${t}</span></th></tr>`;vO={open:[()=>o("No tasks"),()=>o("Create one from a message (T) or here (C).")],mine:[()=>o("No tasks for you"),()=>o("Tasks assigned to you stand here.")],late:[()=>o("Nothing is overdue"),()=>""],unassigned:[()=>o("Every task has an assignee"),()=>""],done:[()=>o("No finished tasks yet"),()=>""]};wv=({problem:e,again:t})=>r`<${ie} icon="unplug" title=${o("The tasks could not be loaded")} text=${z(e)}>
<button type="button" class="btn" onClick=${t}>${o("Retry")}</button>
<//>`});function xv(e,t,n){!t||dn(e)?.status_id===t.id||(BK.has(t.base)?fo("status",e,n,t):kl(e,{status_id:t.id}))}function yO(e,t,n){let s=ts(),a=s.findIndex(i=>i.id===dn(e)?.status_id);a>=0&&xv(e,s[a+t],n)}var BK,_v=b(()=>{Vn();Va();On();BK=new Set(["waiting","dropped"])});function xO(){let e=Xs(),t=uu.value[e];return A(()=>iO(e),[e]),t?.columns?r`<div class="board" role="group" tabindex="0" aria-label=${o("Board of tasks")} onKeyDown=${WK}>
${ts().map(n=>r`<${FK} key=${n.id} status=${n} view=${e} board=${t} />`)}
</div>`:t?.problem?r`<${wv} problem=${t.problem} again=${()=>mu(e)} />`:r`<${jK} />`}function WK(e){let t={ArrowLeft:-1,ArrowRight:1}[e.key],n=e.target.closest("li[data-task]");if(!t||!n||e.ctrlKey||e.metaKey||e.shiftKey)return;let s=[...e.currentTarget.querySelectorAll(".col")],a=n.closest(".col"),i=[...a.querySelectorAll("li[data-task]")].indexOf(n);for(let l=s.indexOf(a)+t;s[l];l+=t){let c=s[l].querySelectorAll("a.tcard");if(c.length){e.preventDefault(),c[Math.min(i,c.length-1)].focus();return}}}function FK({status:e,view:t,board:n}){let s=lO(e,t),a=n.columns.find(p=>p.status_id===e.id),i=Math.max(a?.count??0,a?.next?0:s.length),l=Js(e),c=gu.value===e.id&&dn(Zr.value)?.status_id!==e.id,u=p=>{p.preventDefault();let m=Zr.peek();gu.value=null,Zr.value=null,m!==null&&xv(m,e,p.currentTarget.querySelector("h2"))};return r`<section class="col" aria-label=${l} data-status=${e.id} data-over=${c?"":null}
onDragOver=${p=>{Zr.peek()!==null&&(p.preventDefault(),gu.value=e.id)}} onDragLeave=${p=>{p.currentTarget.contains(p.relatedTarget)||(gu.value=null)}} onDrop=${u}>
<h2>
<span class="st"><${Ro} base=${e.base} /></span>
<span class="cut">${l}</span>
<span class="n">${i>=1e3?"999+":i}</span>
<button type="button" class="ib small" aria-label=${o("New task: {status}",{status:l})}
title=${o("New task: {status}",{status:l})}
disabled=${e.base==="waiting"||e.base==="dropped"}
onClick=${()=>Yn({status_id:e.id})}>
<${d} name="plus" size="m" />
</button>
</h2>
<ul tabindex="-1">
${s.map(p=>r`<${KK} key=${p} task=${dn(p)} />`)}
${a?.next&&r`<li class="t12 dim boardmore">
<a class="link" href=${Vt({layout:"list",task:null})}>${o("The others are in the list")}</a>
</li>`}
</ul>
</section>`}function KK({task:e}){let t=e.assignee_id===null?null:G(e.assignee_id);return r`<li data-task=${e.id} draggable="true" data-dragged=${Zr.value===e.id?"":null}
onDragStart=${n=>{n.dataTransfer.effectAllowed="move",n.dataTransfer.setData("text/plain",String(e.number)),Zr.value=e.id}} onDragEnd=${()=>{Zr.value=null,gu.value=null}}>
<a class="card tcard" href=${Vt({task:e.id})} draggable="false">
<span class="top">
<span class="num">${o("No. {number}",{number:e.number})}</span>
<${Ha} task=${e} />
${e.priority!==0&&r`<${Mt} priority=${e.priority} named />`}
</span>
<span class="ti">${e.title}</span>
${e.base==="waiting"&&e.wake_at!==null&&r`<span class="waitl">
<${d} name="alarm-clock" size="s" />
<span class="cut">
${o("until {time}",{time:wO(e.wake_at)})}${e.wake_reason&&`, ${e.wake_reason}`}
</span>
</span>`}
<span class="ft">
<${of} task=${e} />
<span class="hrow end">
${e.due_at!==null&&r`<span class=${hu(e,I.value)}>${wO(e.due_at)}</span>`}
${t?r`<${te} name=${t} size="sm" />`:r`<${va} size="sm" />`}
<span class="vh">${t??o("unassigned (task)")}</span>
</span>
</span>
</a>
<button type="button" class="ib tiny tcmove" aria-haspopup="menu" tabindex="-1"
aria-label=${o("Move No. {number} to…",{number:e.number})} title=${o("Move to…")}
aria-expanded=${String(Ga("status",e.id))}
onClick=${n=>fo("status",e.id,n.currentTarget)}>
<${d} name="ellipsis" size="s" />
</button>
</li>`}function jK(){return dt(150,!0)&&r`<div class="board" aria-busy="true" aria-label=${o("Loading…")}>
${[0,1,2,3].map(t=>r`<section class="col" key=${t}>
${[70,50,60].map(n=>r`<div class="card tcard" key=${n}><${Me} width=${n} /></div>`)}
</section>`)}
</div>`}var Zr,gu,wO,_O=b(()=>{se();B();C();ke();oe();x();_e();N();co();we();cO();Jr();rf();Vn();_v();Ya();Va();es();On();mn();Zr=T(null),gu=T(null);wO=e=>{let t=qa(e,I.value);return t===o("today, {time}",{time:H(e)})?H(e):t}});function qK(e){lf.value=null;let t=e.dialog_id;xn(t,"reply"),cn(t,"reply")||Qo(t,"reply",o("Your request is settled: {title}",{title:e.title})),M(U("all",t)),requestAnimationFrame(()=>Po("reply"))}function SO(){let e=lf.value;if(!e)return null;let t=()=>{lf.value=null};return r`<div class="banner aside lasttask" role="status">
<${d} name="circle-check-big" size="m" />
<span class="grow">
${o("That was the last task of the conversation with {name}. Tell the client?",{name:e.client?.name??""})}
</span>
<button type="button" class="btn small" onClick=${()=>qK(e)}>${o("Write to the client")}</button>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${t}>
<${d} name="x" size="m" />
</button>
</div>`}var lf,TO=b(()=>{se();C();x();Q();Rn();zc();N();On();lf=T(null);oO(e=>{lf.value=e})});function _l({value:e,label:t,save:n,empty:s,long:a=!1,head:i=null,look:l="",needed:c=!1,rows:u=4,explain:p=z}){let[m,h]=g(null),f=O(null),$=O(null);W(()=>{m!==null&&f.current?.focus()},[m!==null]);let v=()=>{h(null),requestAnimationFrame(()=>$.current?.focus())},_=async()=>{let K=(m??"").trim();if(h(null),!(K===e||c&&!K))try{await n(K)}catch(R){ne(p(R))}},w=K=>{K.stopPropagation(),K.key==="Escape"&&(K.preventDefault(),v()),K.key==="Enter"&&(!a||K.ctrlKey||K.metaKey)&&(K.preventDefault(),_(),requestAnimationFrame(()=>$.current?.focus()))};if(m!==null){let K={class:"input",ref:f,value:m,"aria-label":t,onInput:R=>h(R.target.value),onKeyDown:w,onBlur:_};return a?r`<textarea rows=${u} ...${K}></textarea>`:r`<input ...${K} />`}let k=e?r`<span class=${a?"notetext":"cut"}>${e}</span>`:r`<span class="dim">${s}</span>`,D=r`<button type="button" class=${a?"editable t13 mut":"editable"} ref=${$}
aria-label=${e?o("{label}: {value}. Edit",{label:t,value:e}):t} title=${o("Edit")}
onClick=${()=>h(e)}>
${k}
</button>`;return i?r`<${i} class=${l}>${D}<//>`:D}var Sv=b(()=>{B();C();V();x();be()});async function Xr(e){cf+=1;let t=cf;try{let n=await j(`/api/tasks/${e}`);if(t!==cf)return;Ua([n.task],gn(n.cursor));let s=En.peek()?.id===e?En.peek().lines.filter(a=>a.no<(n.lines[0]?.no??0)):[];En.value={id:e,...n,lines:[...s,...n.lines],more:s.length?En.peek().more:n.more},Ja.value=null}catch(n){if(!(n instanceof Y))throw n;t===cf&&(Ja.value={id:e,problem:n})}}async function CO(e){let t=En.peek().lines[0]?.no;try{let n=await j(`/api/tasks/${e}/lines?before=${t}`);En.peek()?.id===e&&(En.value={...En.peek(),lines:[...n.lines,...En.peek().lines],more:n.more})}catch(n){ne(We(n))}}function OO(e){A(()=>{bu=e,En.value=null,Ja.value=null,Xr(e);let n=0,s=bl(a=>{a!==null&&!a.includes(e)||(clearTimeout(n),n=setTimeout(()=>Xr(e),UK))});return()=>{clearTimeout(n),s(),bu===e&&(bu=null)}},[e]);let t=En.value?.id===e?En.value:null;return YK(t),t}function YK(e){let t=e?.lines.at(-1)?.no??0,n=e!==null&&(t>e.seen||e.task.news>0),s=e?.task.news??0;A(()=>{if(!n)return;let a=0,i=()=>{clearTimeout(a),document.hasFocus()&&!document.hidden&&(a=setTimeout(()=>{Oe("POST",`/api/tasks/${e.id}/seen`,{no:t}).catch(()=>{})},HK))};return i(),window.addEventListener("focus",i),()=>{clearTimeout(a),window.removeEventListener("focus",i)}},[e?.id,t,n,s])}async function zn(e,t,n={},s="POST"){try{return s==="DELETE"?await Oe("DELETE",`/api/tasks/${e}/${t}`):await F(`/api/tasks/${e}/${t}`,n,{method:s}),dn(e)&&Xr(e),!0}catch(a){if(!(a instanceof Y))throw a;return ne(We(a)),Xr(e),!1}}var UK,HK,En,Ja,bu,cf,ei=b(()=>{se();B();V();Jt();rt();be();On();mn();UK=120,HK=1e3,En=T(null),Ja=T(null),bu=null,cf=0;Dn(()=>{bu!==null&&Xr(bu)})});function EO(e){En.value={...En.peek(),checks:e}}function AO({id:e,checks:t}){let[n,s]=g(""),a=t.filter(p=>p.done_at!==null).length,i=async()=>{let p=n.trim();p&&(s(""),await zn(e,"checks",{texts:[p]})||s(p))},l=(p,m)=>{EO(t.map(h=>h.id===p.id?{...h,done_at:m?Date.now():null}:h)),zn(e,`checks/${p.id}`,{done:m},"PATCH")},c=p=>{EO(t.filter(m=>m.id!==p.id)),zn(e,`checks/${p.id}`,{},"DELETE")},u=p=>zn(e,`checks/${t[p].id}`,{before:t[p-1].id},"PATCH");return r`<section aria-labelledby="tkchk">
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
</section>`}var NO=b(()=>{B();C();x();N();ei()});function GK(e){try{return sessionStorage.getItem(Tv(e))??""}catch{return""}}function VK(e,t){try{t?sessionStorage.setItem(Tv(e),t):sessionStorage.removeItem(Tv(e))}catch{}}function PO({id:e}){let[t,n]=g(()=>GK(e)),[s,a]=g(!1),i=O(null),l=Ld(i,!0),c=m=>{n(m),VK(e,m)};W(()=>{i.current.style.setProperty("height","auto"),i.current.style.setProperty("height",`${Math.min(140,i.current.scrollHeight+2)}px`)},[t]);let u=async()=>{let m=t.trim();if(!m||s)return;a(!0);let h=Xi(m).map(f=>f.id);await zn(e,"lines",{text:m,mentions:h})&&c(""),a(!1),i.current?.focus()},p=m=>{l.keys(m)||(m.key==="Escape"&&i.current.blur(),!(m.key!=="Enter"||m.shiftKey||m.isComposing)&&(m.preventDefault(),u()))};return r`<form class="ed-foot taskcomment" onSubmit=${m=>{m.preventDefault(),u()}}>
<${Rd} calls=${l} />
<textarea class="input" rows="1" ref=${i} maxlength="20000" aria-label=${o("Comment")}
placeholder=${o("Comment for the team, @ to mention")} value=${t} onInput=${m=>{c(m.currentTarget.value),l.look()}} onKeyDown=${p} onClick=${l.look} onBlur=${l.close}></textarea>
<button type="submit" class="ib" disabled=${s||!t.trim()} aria-label=${o("Send the comment")}>
<${d} name="send" size="m" />
</button>
</form>`}var Tv,DO=b(()=>{B();C();x();Bc();Ub();N();ei();Tv=e=>`okno.taskcomment.${e}`});function MO(e,t){Cv.value={task:e,dialogs:t},y.value="massreply"}var Cv,Ov=b(()=>{se();re();Cv=T(null)});function ZK(e){let[t,n]=g(null),[s,a]=g(null),i=async()=>{try{let l=await j(`/api/tasks/${e}/dialogs`);n(l),a(null)}catch(l){if(!(l instanceof Y))throw l;a(l)}};return A(()=>(i(),bl(l=>(l===null||l.includes(e))&&i())),[e]),{linked:t,problem:s,load:i}}async function XK(e,t){try{await LO(e,[t.id],!1)}catch(n){ne(We(n));return}Z(o("No longer linked: {name}",{name:t.name}),{icon:"link",undo:()=>LO(e,[t.id],!0).catch(n=>ne(We(n)))})}function RO({id:e,closed:t}){let{linked:n,problem:s,load:a}=ZK(e);if(s&&!n)return r`<p class="t13 dim">
${z(s)} <button type="button" class="btn small" onClick=${a}>${o("Retry")}</button>
</p>`;if(!n||n.items.length+n.hidden===0)return null;let{items:i,hidden:l}=n,c=i.filter(u=>u.open&&!u.reply_state).length;return r`<section aria-labelledby="tklnk">
<h3 class="pk-h hrow" id="tklnk">
<span class="grow">${o("Conversations with this cause")} <span class="n">${i.length+l}</span></span>
${i.some(u=>u.open)&&r`<button type="button" class=${t&&c?"btn small primary":"btn small"}
onClick=${()=>MO(e,i)}>
<${d} name="reply" size="s" />${o("Reply to all")}
</button>`}
</h3>
${t&&c>0&&r`<p class="t13 pk-untold" role="status">
${S("The task is closed. {n} client has no reply yet.","The task is closed. {n} clients have no reply yet.",c)}
</p>`}
<ul class="pk-links">
${i.map(u=>r`<${ej} key=${u.id} id=${e} dialog=${u} />`)}
</ul>
${l>0&&r`<p class="t12 dim">
${S("and {n} conversation that you have no access to","and {n} conversations that you have no access to",l)}
</p>`}
</section>`}function ej({id:e,dialog:t}){let{name:n,text:s,waiting_since:a,reply_state:i}=t;return r`<li class="hrow">
<a class="hrow grow pk-link" href=${U("all",t.id)}>
<${te} name=${n} size="sm"><${ve} kind=${t.channel_kind} /><//>
<span class="grow">
<span class="b5 t13 cut blk">${n}</span>
<span class="t12 dim cut blk">${s}</span>
</span>
<span class="t12 dim">
${i?r`<span class=${QK.has(i)?"bad":"okc"}>${JK[i]()}</span>`:a?o("waits {time}",{time:Ve(I.value-a)}):t.open?"":o("closed")}
</span>
</a>
<button type="button" class="ib small" aria-label=${o("Unlink {name}",{name:n})} title=${o("Unlink")}
onClick=${()=>XK(e,t)}>
<${d} name="x" size="s" />
</button>
</li>`}var JK,QK,LO,IO=b(()=>{B();C();V();ke();oe();x();Q();be();N();Ov();On();mn();JK={queued:()=>o("reply is being sent"),sending:()=>o("reply is being sent"),sent:()=>o("reply sent"),failed:()=>o("reply was not sent"),uncertain:()=>o("unknown whether the reply was sent"),cancelled:()=>o("reply cancelled")},QK=new Set(["failed","uncertain"]);LO=(e,t,n)=>F(`/api/tasks/${e}/dialogs`,{dialog_ids:t,on:n})});function oj({line:e}){let t=tj(e),n=BO(e)?r`<${te} name=${t} size="xs" />`:r`<span class="histic"><${d} name="zap" size="s" /></span>`,s=r`<time class="dim num" title=${je(e.at)}>${nj(e.at)}</time>`;return e.kind==="comment"?r`<li class="note">
${n}
<div class="grow">
<span class="hrow"><b class="b5 grow">${t}</b>${s}</span>
<div class="t13"><${Hs} text=${e.text} names=${(e.data.mentions??[]).map(G)} /></div>
${e.data.files>0&&r`<span class="dim">${S("{n} file","{n} files",e.data.files)}</span>`}
</div>
</li>`:r`<li>
${n}
<span class="grow">
${pt(o("{name}: {what}"),{name:r`<b class="b5">${t}</b>`,what:sj(e)})}
</span>
${s}
</li>`}function rj({field:e,from:t,to:n,reason:s,wake_at:a,cause:i}){if(e==="dialog_id")return o("linked to a conversation");let l=hv[e];if(!l)return e;let[c,u]=l,p=[a&&o("back {time}",{time:Xe(a)}),s,i&&aj[i]?.()].filter(Boolean),m=o("{field}: {before} → {after}",{field:c(),before:u(t),after:u(n)});return p.length?`${m} (${p.join(", ")})`:m}var zO,BO,tj,nj,sj,aj,ij,lj,WO=b(()=>{C();ke();oe();x();qc();_e();N();ei();mn();zO=({id:e,shown:t})=>r`<section aria-labelledby="tkhis">
<h3 class="pk-h" id="tkhis">${o("Comments and history")}</h3>
${t.more&&r`<button type="button" class="link t12" onClick=${()=>CO(e)}>${o("Show earlier")}</button>`}
<ol class="hist">
${t.lines.map(n=>r`<${oj} key=${n.no} line=${n} />`)}
</ol>
</section>`,BO=({author:e})=>e.kind==="operator"&&e.id!==null,tj=({author:e})=>BO({author:e})?G(e.id):e.kind==="rule"?o("A rule"):o("Okno"),nj=e=>tt(e)===tt(I.value)?H(e):xo(e,I.value);sj=e=>e.kind==="change"?rj(e.data):lj(e.data),aj={woke:()=>o("the waiting time is over"),wake:()=>o("the waiting time is over"),silence:()=>o("the client did not reply")};ij={made:({messages:e})=>e?.length?S("created the task from {n} message","created the task from {n} messages",e.length):o("created the task"),files:({count:e})=>S("attached {n} file","attached {n} files",e),"file-removed":()=>o("removed a file"),"checks-added":({texts:e})=>o("added to the checklist: {texts}",{texts:e.join(", ")}),"check-renamed":({from:e,to:t})=>o("{field}: {before} → {after}",{field:o("Checklist"),before:e,after:t}),checked:({text:e})=>o("ticked: {text}",{text:e}),unchecked:({text:e})=>o("removed the tick: {text}",{text:e}),"check-removed":({text:e})=>o("removed from the checklist: {text}",{text:e}),linked:({messages:e})=>S("linked {n} message","linked {n} messages",e.length),unlinked:()=>o("removed the link to a message"),"dialogs-linked":({dialogs:e})=>S("linked {n} conversation","linked {n} conversations",e.length),"dialogs-unlinked":({dialogs:e})=>S("unlinked {n} conversation","unlinked {n} conversations",e.length),replied:({count:e})=>S("replied to {n} client","replied to {n} clients",e),"replies-cancelled":({count:e})=>S("cancelled {n} reply","cancelled {n} replies",e),removed:()=>o("deleted the task"),restored:()=>o("restored the task")},lj=e=>(ij[e.what]??(()=>e.what))(e)});function FO({id:e,task:t,shown:n}){return t.dialog_id?r`<section aria-labelledby="tksrc">
<h3 class="pk-h" id="tksrc">${o("From the conversation")}</h3>
${n.sources.length?n.sources.map(s=>r`<${uj} key=${s.message_id} id=${e} task=${t} source=${s} />`):r`<a class="card hov pk-q" href=${U("all",t.dialog_id)}>
<span class="hrow">
<${KO} task=${t} name=${t.client?.name??""} />
<span class="grow b6 t13 cut">${t.client?.name}</span>
<span class="link t12">${o("To the conversation")}</span>
</span>
</a>`}
</section>`:null}function uj({id:e,task:t,source:n}){let s=n.text||Yt(n.content);return r`<div class="pk-src">
<a class="card hov pk-q" href=${U("all",n.dialog_id,n.no)}>
<span class="hrow">
<${KO} task=${t} name=${n.author||t.client?.name||""} />
<span class="grow">
<b class="b6 t13 cut blk">${n.author||t.client?.name}</b>
<span class="t12 dim blk">
${t.client?.kind?`${Se(t.client.kind)} · `:""}
${nt(n.at,I.value)}, ${H(n.at)}
</span>
</span>
<span class="link t12">${o("To the conversation")}</span>
</span>
<span class="quote">${s}${s.length>=cj&&"…"}</span>
</a>
<button type="button" class="ib small pk-un" aria-label=${o("Remove the link to this message")}
title=${o("Remove the link to this message")}
onClick=${()=>zn(e,`sources/${n.message_id}`,{},"DELETE")}>
<${d} name="x" size="s" />
</button>
</div>`}var cj,KO,jO=b(()=>{C();ke();oe();x();Q();Ka();N();ei();cj=400;KO=({task:e,name:t})=>r`<${te} name=${t} size="md">${e.client?.kind&&r`<${ve} kind=${e.client.kind} />`}<//>`});async function qO(e){let t;try{t=await fetch(`/api/uploads?${new URLSearchParams({name:e.name||"image.png"})}`,{method:"POST",headers:{"Content-Type":e.type||"application/octet-stream"},body:e})}catch{throw new Y(0,"offline")}let n=await t.json().catch(()=>null);if(!t.ok)throw new Y(t.status,n?.code??`http-${t.status}`,n??{});return n.file.token}var UO=b(()=>{V()});function HO({id:e,files:t}){let[n,s]=g(!1),a=O(null),i=async l=>{if(l.length){s(!0);try{let c=[];for(let u of l)c.push(await qO(u));await zn(e,"files",{files:c})}catch(c){ne(z(c))}s(!1),a.current.value=""}};return r`<section aria-labelledby="tkfil">
<h3 class="pk-h" id="tkfil">${o("Files")}</h3>
${t.length>0&&r`<div class="taskfiles">
${t.map(l=>r`<div class="taskfile" key=${l.id}>
<${sl} files=${[l]} />
<button type="button" class="ib tiny" aria-label=${o("Remove {name}",{name:l.name||o("File")})}
title=${o("Remove from the task")} onClick=${()=>zn(e,`files/${l.id}`,{},"DELETE")}>
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
</section>`}var YO=b(()=>{B();C();V();x();qr();be();N();ei();UO()});function GO({id:e,full:t}){let n=OO(e),s=dn(e),a=Vd.value.has(e)||Ja.value?.id===e&&Ja.value.problem.status===404,i=s?o("Task No. {number}",{number:s.number}):o("Task");return r`<aside class=${t?"peek taskfull":"peek"} id="task" tabindex="-1" aria-label=${i}>
<${mj} id=${e} task=${s} shown=${n} full=${t} gone=${a} />
${a?r`<${ie} icon="trash-2" title=${o("The task was deleted")}
text=${o("Or it is no longer shown to you.")} />`:s&&n?r`
<${fj} id=${e} task=${s} shown=${n} full=${t} />
<${PO} key=${e} id=${e} />
`:Ja.value?.id===e?r`<${ie} icon="unplug" title=${o("The task could not be loaded")}
text=${z(Ja.value.problem)}>
<button type="button" class="btn" onClick=${()=>Xr(e)}>${o("Retry")}</button>
<//>`:r`<${pj} task=${s} />`}
</aside>`}function pj({task:e}){let t=dt(150,!0);return r`<div class="scroll ed">
${e&&r`<h2 class="pk-t">${e.title}</h2>`}
${t&&r`<div class="sks">${[80,60,90,50].map(n=>r`<${Me} width=${n} />`)}</div>`}
</div>`}function mj({id:e,task:t,shown:n,full:s,gone:a}){let i=n?.followers.includes(P.value.id);return r`<div class="ed-top">
<span class="dim t13 num">${t?o("No. {number}",{number:t.number}):""}</span>
${t&&r`<${Ha} task=${t} />`}
<span class="grow"></span>
${t&&n&&!a&&r`
<button type="button" class="ib small" id="taskfollow" aria-pressed=${String(!!i)}
aria-label=${i?o("Stop following"):o("Follow")}
title=${`${i?o("Stop following"):o("Follow")}  F`}
onClick=${()=>zn(e,"follow",{on:!i})}>
<${d} name="eye" size="m" />
</button>
<button type="button" class="ib small" aria-label=${o("Copy link")} title=${o("Copy link")}
onClick=${()=>Dt(new URL(An(e),location.origin).href)}>
<${d} name="link" size="m" />
</button>
<${dj} id=${e} task=${t} full=${s} />
`}
${!s&&r`<a class="ib small" href=${Vt({task:null})} aria-label=${o("Close the task panel")}
title=${`${o("Dismiss")}  Esc`}>
<${d} name="x" size="m" />
</a>`}
</div>`}function dj({id:e,task:t,full:n}){let s=y.value==="taskmore",a=P.value.role!=="operator"||t.author.id===P.value.id,i=async()=>{await aO(e)&&M(Vt({task:null}))};return n&&!a?null:r`<span class="menuat">
<button type="button" class="ib small" aria-haspopup="menu" aria-expanded=${String(s)}
aria-label=${o("More actions")} onClick=${()=>{y.value=s?null:"taskmore"}}>
<${d} name="ellipsis" size="m" />
</button>
${s&&r`<${Re} label=${o("More actions")} place="poprule">
${!n&&r`<${ee} icon="external-link" onPick=${()=>M(An(e))}>${o("Open on the whole page")}<//>`}
${a&&r`<${ee} icon="trash-2" onPick=${i}>${o("Delete the task")}<//>`}
<//>`}
</span>`}function fj({id:e,task:t,shown:n,full:s}){let a=r`<${_l} key=${`t${e}`} value=${t.title} label=${o("Title")} needed head="h2" look="pk-t"
explain=${We} save=${p=>kl(e,{title:p})} />`,i=r`
<h3 class="pk-h">${o("Description")}</h3>
<${_l} key=${`d${e}`} value=${n.text} label=${o("Description")} long rows="6"
empty=${o("Add a description")} explain=${We}
save=${p=>Qd(e,{text:p},{seen:n.task.last_no})} />
`,l=r`
<${FO} id=${e} task=${t} shown=${n} />
<${RO} id=${e} closed=${!Gt(t)} />
<${AO} key=${e} id=${e} checks=${n.checks} />
<${HO} id=${e} files=${n.files} />
`,c=r`<${$j} task=${t} shown=${n} />`,u=r`<${zO} id=${e} task=${t} shown=${n} />`;return r`<div class="scroll ed" role="group" tabindex="0" aria-label=${o("Details of the task")}>
${s?r`<div class="fullgrid">
<div>${a}${i}${l}${u}</div>
<div class="fullside">${c}</div>
</div>`:r`${a}${c}${i}${l}${u}`}
</div>`}function $j({task:e,shown:t}){let n=Ge.value[e.team_id];return r`<dl class="taskkv">
<${Sl} task=${e} field="status" label=${o("Status")}><${tf} task=${e} /><//>
${e.base==="waiting"&&r`<div>
<dt>${o("Back to work")}</dt>
<dd>
<${d} name="alarm-clock" size="m" />
<span>
${qa(e.wake_at,I.value,{long:!0})}${e.wake_reason&&`, ${e.wake_reason}`}
</span>
</dd>
</div>`}
${e.close_reason&&r`<div><dt>${o("Reason")}</dt><dd>${e.close_reason}</dd></div>`}
<${Sl} task=${e} field="assignee" label=${o("Assignee")}><${nf} task=${e} short=${!1} /><//>
${n&&e.assignee_id!==null&&r`<div><dt>${o("Team")}</dt><dd>${n.name}</dd></div>`}
<${Sl} task=${e} field="due" label=${o("Due")}>
<${d} name="calendar" size="m" />
<${xl} task=${e} long />
<//>
<${Sl} task=${e} field="priority" label=${o("Priority")}>
<${Mt} priority=${e.priority} named />
<//>
<${Sl} task=${e} field="type" label=${o("Type")}>
${e.type_id===null?r`<span class="dim">${o("none")}</span>`:Yd(e.type_id)}
<//>
<${Sl} task=${e} field="kind" label=${o("Kind")}>
${e.kind===null?r`<span class="dim">${o("Not stated")}</span>`:Gd(e.kind)}
<//>
<div>
<dt>${o("Created")}</dt>
<dd><span class="dim">${je(e.created_at)}</span></dd>
</div>
${t.followers.length>0&&r`<div><dt>${o("Followers")}</dt><dd><${hj} ids=${t.followers} /></dd></div>`}
</dl>`}var Sl,hj,VO=b(()=>{C();V();ke();oe();x();Q();L();_e();Sv();N();co();we();re();rn();Qe();NO();DO();ei();Jr();IO();WO();Vn();Ya();Va();jO();YO();On();Gn();mn();Sl=({task:e,field:t,label:n,children:s})=>r`<div>
<dt>${n}</dt>
<dd>
<button type="button" class="kvb" data-field=${t} aria-haspopup="true"
aria-expanded=${String(Ga(t,e.id))}
onClick=${a=>fo(t,e.id,a.currentTarget)}>
<span class="vh">${n}: </span>${s}
</button>
</dd>
</div>`;hj=({ids:e})=>r`<span class="hrow wrap tight">
${e.map(t=>r`<span class="hrow tight" key=${t}>
<${te} name=${G(t)} size="xs" />${G(t)}
</span>`)}
</span>`});function QO(e){let t=eE()?vj():yv.peek();if(!t.length)return;let n=t.indexOf(os()),s=t[n<0?e>0?0:t.length-1:Math.max(0,Math.min(t.length-1,n+e))];E.peek().task&&E.peek().layout!=="full"&&M(Vt({task:s}),{replace:!0});let a=mf(s);a?.focus({preventScroll:!0}),a?.scrollIntoView({block:"nearest"})}function uf(e){let n=It.peek().size>0&&!E.peek().task?null:os(),s={status:"x-st",assignee:"x-as",due:"x-dl",priority:"x-pr"},a=document.querySelector(`.peek [data-field="${e}"]`);fo(e,n,a??document.querySelector(`tr[data-task="${n}"] .${s[e]} .tcell`)??mf(n))}function kj(){let e=dn(os());if(!e?.dialog_id)return;let t=document.querySelector(".peek .pk-q");M(t?.getAttribute("href")??U("all",e.dialog_id))}function ZO(e){let t=os();yO(t,e,mf(t)),requestAnimationFrame(()=>requestAnimationFrame(()=>mf(t)?.focus()))}function yj(){document.getElementById("taskfollow")?.click()}var mf,gj,os,bj,JO,Ev,eE,vj,pf,XO,Jn,tE=b(()=>{vt();x();Q();Tl();Jr();rf();_v();Va();On();mf=e=>document.querySelector(`tr[data-task="${e}"] a.tt, li[data-task="${e}"] a.tcard`),gj=()=>{let e=document.activeElement?.closest("[data-task]");return e&&document.querySelector("#main")?.contains(e)?Number(e.dataset.task):null},os=()=>gj()??E.peek().task,bj="button, input, summary, a:not(.tt, .tcard)",JO=()=>Ev()&&!document.activeElement?.matches(bj),Ev=()=>Qa()&&os()!==null;eE=()=>E.peek().layout==="board",vj=()=>[...document.querySelectorAll(".board li[data-task]")].map(e=>Number(e.dataset.task));pf=()=>Qa()&&(It.peek().size>0||os()!==null);XO=()=>Qa()&&eE()&&os()!==null;Jn=(e,t,n,s,a={})=>({id:e,key:t,label:n,run:s,group:"tasks",palette:!1,when:Qa,...a});He(Jn("task-next","KeyJ",()=>o("Next task"),()=>QO(1),{walks:!0,also:["ArrowDown"]}),Jn("task-previous","KeyK",()=>o("Previous task"),()=>QO(-1),{walks:!0,also:["ArrowUp"]}),Jn("task-peek","Space",()=>o("Open beside the list"),()=>M(Vt({task:os()})),{when:JO}),Jn("task-full","Shift+Enter",()=>o("Open on the whole page"),()=>M(An(os())),{when:JO}),Jn("task-status","KeyS",()=>o("Status"),()=>uf("status"),{when:pf,act:!0}),Jn("task-assignee","KeyA",()=>o("Assignee"),()=>uf("assignee"),{when:pf,act:!0,opensField:!0}),Jn("task-due","KeyD",()=>o("Due"),()=>uf("due"),{when:pf,act:!0}),Jn("task-priority","KeyP",()=>o("Priority"),()=>uf("priority"),{when:pf,act:!0}),Jn("task-dialog","KeyO",()=>o("To the conversation of the task"),kj,{when:Ev}),Jn("task-pick","KeyX",()=>o("Select the task"),()=>wl(os()),{when:Ev}),Jn("task-follow","KeyF",()=>o("Follow"),yj,{when:()=>Qa()&&E.peek().task!==null,act:!0}),Jn("task-left","Ctrl+Shift+ArrowLeft",()=>o("Move the card to the left"),()=>ZO(-1),{when:XO}),Jn("task-right","Ctrl+Shift+ArrowRight",()=>o("Move the card to the right"),()=>ZO(1),{when:XO}))});var sE={};xe(sE,{Tasks:()=>xj,closeTask:()=>oE});function xj(){let{layout:e,task:t}=E.value,n=ya("(max-width: 1279px)");A(()=>(document.addEventListener("keydown",nE,{capture:!0}),()=>{document.removeEventListener("keydown",nE,{capture:!0}),Vr(),eO()}),[]);let s=e==="full",a=!!t;return r`<main class=${`main page tasks ${s?"full":a?"peeking":""}`} id="main">
${s?r`<${_j} />`:r`
<${Sj} board=${e==="board"} />
<${Tj} board=${e==="board"} />
`}
<div class="twopane">
${!s&&r`<div class="taskside" inert=${a&&n||null}>
${e==="board"?r`<${xO} />`:r`<${kO} />`}
</div>`}
${a&&r`<${GO} key=${t} id=${t} full=${s} />`}
</div>
<${SO} />
<${dO} />
</main>`}function nE(e){e.key!=="Escape"||y.peek()||e.target.closest?.("input:not([type=checkbox]), textarea, select")||!It.peek().size&&!E.peek().task||(e.preventDefault(),e.stopPropagation(),It.peek().size?Vr():oE())}function oE(){let{task:e}=E.peek();M(Vt({task:null})),requestAnimationFrame(()=>document.querySelector(`[data-task="${e}"] a, a[data-task="${e}"]`)?.focus())}function Sj({board:e}){let t=[["list",o("List"),"list"],["board",o("Board"),"square-kanban"]];return r`<header class="bar1">
<h1>${o("Tasks")}</h1>
<nav class="seg tasklook" aria-label=${o("View")}>
${t.map(([n,s,a])=>r`<a key=${n} href=${Vt({layout:n,task:null})}
aria-current=${n==="board"===e?"page":null} aria-label=${s}>
<${d} name=${a} size="m" />
<span class="only-wide">${s}</span>
</a>`)}
</nav>
<span class="grow"></span>
<button type="button" class="btn primary" title=${`${o("New task")}  C`} onClick=${()=>Yn()}>
<${d} name="plus" size="m" />
<span>${o("New task")}</span>
<kbd class="only-wide">C</kbd>
</button>
</header>`}function Tj({board:e}){let t=Xs(),n=De.value.tasks??{};return r`<div class="bar2">
<div class="chips" role="group" aria-label=${o("Quick filters")}>
${wj.filter(([s])=>!(e&&s==="done")).map(([s,a,i])=>r`<a class="chip" key=${s} href=${Vt({view:s,task:null})}
aria-current=${t===s?"true":null}>
${a()} ${i&&r`<span class="n">${ue(i(n)??0)}</span>`}
</a>`)}
</div>
${!e&&r`<${Cj} />`}
</div>`}function Cj(){let e=y.value==="tasksort",t=fu();return r`<span class="end menuat">
<button type="button" class="btn small quiet" aria-haspopup="menu" aria-expanded=${String(e)}
aria-label=${o("Sort: {order}",{order:ef[t]()})} onClick=${()=>{y.value=e?null:"tasksort"}}>
<${d} name="arrow-up-down" size="s" />
<span class="only-wide">${ef[t]()}</span>
</button>
${e&&r`<${Re} label=${o("Sort order")} place="poprule">
${ru.map(n=>r`<${ee} key=${n} icon="arrow-up-down" checked=${n===t}
onPick=${()=>M(ko("list",{...$u(),sort:n===du(Xs())?null:n}))}>
${ef[n]()}
<//>`)}
<//>`}
</span>`}var wj,_j,aE=b(()=>{B();C();oe();x();Q();L();N();we();re();rn();_O();TO();rf();Jr();Gn();VO();Va();es();On();tE();wj=[["open",()=>o("Open (tasks)"),e=>e.open],["mine",()=>o("Mine"),e=>e.mine],["late",()=>o("Overdue (tasks)"),e=>e.late],["unassigned",()=>o("Unassigned"),e=>e.free],["done",()=>o("Done (tasks)"),null]];_j=()=>r`<header class="bar1">
<a class="ib" href=${Vt({task:null})} aria-label=${o("All tasks")}><${d} name="chevron-left" /></a>
<h1 class="grow">${o("Task")}</h1>
</header>`});function Cl({label:e,look:t="narrow",onKey:n=null,children:s}){let a=O(null);ye(),W(()=>{(a.current.querySelector("[data-first]")??a.current.querySelector("button"))?.focus({preventScroll:!0})},[]);let i=l=>{Ot(l),n?.(l)};return r`<div class="over" onPointerDown=${l=>{l.target===l.currentTarget&&At()}}>
<div class=${`dialog ${t}`} role="dialog" aria-modal="true" aria-label=${e} ref=${a} onKeyDown=${i}>
${s}
</div>
</div>`}var At,Ol,df,El=b(()=>{B();C();x();N();we();re();At=()=>{y.value=null};Ol=({title:e,look:t="",body:n="",onKey:s=null,foot:a=null,children:i})=>r`<${Cl} label=${e} look=${t} onKey=${s}>
<header class="dhead">
<h2 class="head2 grow">${e}</h2>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${At}>
<${d} name="x" size="m" />
</button>
</header>
<div class=${`nwb ${n}`}>${i}</div>
${a&&r`<footer class="dfoot">${a}</footer>`}
<//>`,df=e=>e.key==="Enter"&&!e.isComposing&&!e.repeat&&(e.ctrlKey||e.metaKey)});function rE({tags:e,onTags:t}){let n=io.value;if(!n.length)return null;let s=n.filter(a=>!e.includes(a.id));return r`<div class="field">
<span class="lab" id="tkg">${o("Tags")}</span>
<div class="hrow wrap tight" role="group" aria-labelledby="tkg">
${n.filter(a=>e.includes(a.id)).map(a=>r`<${Lc} key=${a.id} tag=${a} large>
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
</div>`}var iE=b(()=>{C();x();N();co();Ht()});function lE(){let[e,t]=g([]),[n,s]=g(0);A(()=>{j("/api/task-templates").then(l=>t(l.templates),l=>{if(!(l instanceof Y))throw l})},[]);let a=e.find(l=>l.id===n)??null;return{list:e,chosen:a,pick:s,use:async({message_ids:l=[],dialog_id:c=null})=>{try{let u=await F(`/api/task-templates/${a.id}/tasks`,{message_ids:l,dialog_id:c});return Oj(u),null}catch(u){if(!(u instanceof Y))throw u;return We(u)}}}}function Oj({task_ids:e,unassigned:t}){let n=()=>F("/api/tasks/bulk",{steps:[{ids:e,change:{},removed:!0}]});Z(S("{n} task created","{n} tasks created",e.length),{icon:"circle-check-big",undo:()=>n().catch(s=>ne(We(s))),more:{label:o("Open"),run:()=>M(ko())}}),t.length&&ne(S("{n} task has no assignee, team or type: the one in the template is gone or has no access.","{n} tasks have no assignee, team or type: the one in the template is gone or has no access.",t.length))}function cE({template:{list:e,chosen:t,pick:n},problem:s}){return e.length?r`<div class="field">
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
</div>`:null}var uE=b(()=>{B();C();V();x();Q();be();mn()});var pE={};xe(pE,{NewTask:()=>Aj});function Aj(){let e=O(lv.value).current,t=O(ae.peek()[e.dialog_id]).current,[n,s]=g(e.title??au(e.text??"")),[a,i]=g(e.text??""),[l,c]=g({id:"none",at:null}),[u,p]=g(""),[m,h]=g(""),[f,$]=g(e.priority??t?.priority??0),[v,_]=g(()=>In(t?.tags).map(J=>J.id)),[w,k]=g(null),[D,K]=g(!1),R=O(null);W(()=>{R.current.focus({preventScroll:!0}),R.current.select()},[]);let q=lE(),Ne=async()=>{if(!D){if(q.chosen){K(!0);let J=await q.use(e);J||(At(),e.made?.()),k(J),K(!1);return}if(!n.trim()){k(o("A task needs a title.")),R.current.focus();return}K(!0);try{let{task:J}=await F("/api/tasks",{title:n.trim(),text:a.trim(),message_ids:e.message_ids??[],dialog_id:e.dialog_id??null,status_id:e.status_id??null,due_at:l.at,assignee_id:u?Number(u):null,type_id:m?Number(m):null,priority:f,tags:t||v.length?v:null});At(),e.made?.(),Lj(J)}catch(J){if(!(J instanceof Y))throw J;k(We(J)),K(!1)}}},Pe=J=>{!(J.key==="Enter"&&J.target===R.current&&!J.isComposing&&!J.repeat)&&!df(J)||(J.preventDefault(),Ne())},Te=r`
<div class="field">
<label for="tkt">${o("Title")}</label>
<input class="input" id="tkt" ref=${R} maxlength="200" autocomplete="off" value=${n}
aria-invalid=${w?"true":null} aria-describedby=${w?"tke":null}
onInput=${J=>{s(J.currentTarget.value),k(null)}} />
${w&&r`<span class="hint bad" id="tke" role="alert">${w}</span>`}
</div>
<${Mj} due=${l} onPick=${c} />
<div class="taskpair">
<div class="field">
<label for="tka">${o("Assignee")}</label>
<select class="input sel" id="tka" value=${u}
onChange=${J=>p(J.currentTarget.value)}>
<option value="">${o("nobody")}</option>
<option value=${P.value.id}>${o("{name} (me)",{name:P.value.name})}</option>
${Nj().map(J=>r`<option key=${J.id} value=${J.id}>${J.name}</option>`)}
</select>
</div>
<div class="field">
<label for="tky">${o("Type")}</label>
<select class="input sel" id="tky" value=${m} onChange=${J=>h(J.currentTarget.value)}>
<option value="">${o("none")}</option>
${ja().map(J=>r`<option key=${J.id} value=${J.id}>${Qs(J)}</option>`)}
</select>
</div>
</div>
<div class="field">
<span class="lab">${o("Priority")}</span>
<${Lt} label=${o("Priority")} options=${No.map(([J,fe])=>[J,fe()])}
value=${f} onPick=${$} />
</div>
<${rE} tags=${v} onTags=${_} />
<div class="field">
<label for="tkd">${o("Description")}</label>
<textarea class="input" id="tkd" rows="4" maxlength="20000" value=${a}
onInput=${J=>i(J.currentTarget.value)}></textarea>
</div>
`,_t=r`
<span class="t12 dim grow">${Pj(e)}</span>
<button type="button" class="btn quiet only-wide" onClick=${At}>${o("Cancel")}</button>
<button type="button" class="btn primary" disabled=${D} onClick=${Ne}>
${q.chosen?S("Create {n} task","Create {n} tasks",q.chosen.steps.length):o("Create")}
<kbd class="only-wide">${ft} ↵</kbd>
</button>
`;return r`<${Ol} title=${o("New task")} look="taskdlg" body="taskform" onKey=${Pe} foot=${_t}>
<${cE} template=${q} problem=${q.chosen&&w} />
${!q.chosen&&Te}
<//>`}function Pj({message_ids:e=null,dialog_id:t=null}){if(!e?.length)return t?o("Linked to the conversation"):"";let n=bt.value[t],s=n?bn(n).filter(i=>e.includes(i.id)&&i.files?.length>0):[],a=S("From {n} message","From {n} messages",e.length);return s.length?o("{words}, with its files",{words:a}):a}function Mj({due:e,onPick:t}){let n=O(Ud(I.value)).current,s=[{id:"none",at:null},...n,{id:"own",at:null}],a=c=>c==="none"?o("No due date"):c==="own"?o("Own date"):Ej[c](),i=O(null),l=c=>{if(c.id!=="own"){t(c);return}t({id:"own",at:e.at??Ae(I.value,1,18)}),requestAnimationFrame(()=>i.current?.focus())};return r`<div class="field">
<span class="lab" id="tkdue">${o("Due")}</span>
<div class="taskchips" role="group" aria-labelledby="tkdue">
${s.map(c=>r`<button type="button" class="chip" key=${c.id} aria-pressed=${String(e.id===c.id)}
title=${c.at?`${Fn(c.at,I.value)}, ${H(c.at)}`:null} onClick=${()=>l(c)}>
${a(c.id)}
</button>`)}
</div>
${e.id==="own"&&r`<input class="input" type="datetime-local" ref=${i} aria-label=${o("Due date and time")}
value=${e.at?Dj(e.at):""} onInput=${c=>{let u=new Date(c.currentTarget.value).getTime();t({id:"own",at:Number.isNaN(u)?null:u})}} />`}
</div>`}function Lj(e){let t=n=>F(`/api/tasks/${e.id}/removed`,{removed:n});Z(o("Task No. {number} created: {title}",{number:e.number,title:e.title}),{icon:"circle-check-big",undo:()=>t(!0).catch(n=>ne(We(n))),more:{label:o("Open"),run:()=>M(An(e.id))}})}var Ej,Nj,Dj,mE=b(()=>{B();C();V();ke();oe();x();_o();Q();L();Jt();be();Kt();El();Ht();Fs();Vn();Gn();es();iE();uE();cv();mn();Ej={evening:()=>o("Today, 18:00"),tomorrow:()=>o("Tomorrow"),days3:()=>o("In 3 days")};Nj=()=>Object.values(Ee.value).filter(e=>e.active&&e.id!==P.value.id).sort((e,t)=>e.name.localeCompare(t.name));Dj=e=>{let t=new Date(e);return new Date(e-t.getTimezoneOffset()*6e4).toISOString().slice(0,16)}});var dE={};xe(dE,{CloseQuestion:()=>Ij});async function Rj(e){let t=ts().find(n=>n.base==="done");try{let{items:n}=await j(`/api/dialogs/${e}/tasks`),s=n.filter(Gt).map(a=>a.id);return s.length&&await F("/api/tasks/bulk",{steps:[{ids:s,change:{status_id:t.id}}]}),!0}catch(n){if(!(n instanceof Y))throw n;return ne(We(n)),!1}}function Ij(){let{id:e,open:t,close:n}=Fd.value,s=O(null);ye(),W(()=>s.current.focus(),[]);let a=()=>{ff(),n()},i=async()=>{ff(),await Rj(e)&&n()},l=S("The conversation has {n} open task","The conversation has {n} open tasks",t);return r`<div class="over" onPointerDown=${c=>{c.target===c.currentTarget&&ff()}}>
<div class="dialog narrow" role="dialog" aria-modal="true" aria-label=${l} onKeyDown=${Ot}>
<div class="dpad">
<h2 class="head2">${l}</h2>
<p class="lead">${o("Open tasks stay in the list of tasks and keep their due dates.")}</p>
<div class="closeacts">
<button type="button" class="btn primary" ref=${s} onClick=${a}>
${o("Close it, leave the tasks open")}
</button>
<button type="button" class="btn" onClick=${i}>${o("Close it, the tasks are done")}</button>
<button type="button" class="btn quiet" onClick=${ff}>${o("Do not close")}</button>
</div>
</div>
</div>
</div>`}var ff,fE=b(()=>{B();C();V();x();be();we();re();Vn();Gn();es();mn();ff=()=>{y.value=null}});var hE={};xe(hE,{MassReply:()=>Wj});function Wj(){let{task:e,dialogs:t}=O(Cv.value).current,n=t.filter(q=>q.open),[s,a]=g(()=>new Set(n.filter(q=>!q.reply_state).map(q=>q.id))),[i,l]=g(""),[c,u]=g(!1),[p,m]=g(null),[h,f]=g(!1),$=O(null);W(()=>$.current.focus({preventScroll:!0}),[]);let v=n.filter(q=>s.has(q.id)),_=async()=>{if(!h){if(!i.trim()||!v.length){m(i.trim()?o("Choose at least one conversation."):o("Write the text.")),$.current.focus();return}f(!0);try{let q=$E(),Ne=await F(`/api/tasks/${e}/replies`,{text:i.trim(),dialogs:v.map(Pe=>({id:Pe.id,seen:Pe.last_no})),undo_ms:q*1e3,close:c});At(),Uj(e,Ne,t,q)}catch(q){if(!(q instanceof Y))throw q;m(We(q)),f(!1)}}},w=q=>{df(q)&&(q.preventDefault(),_())},k=(q,Ne)=>{let Pe=new Set(s);Ne?Pe.add(q):Pe.delete(q),a(Pe)},D=q=>a(new Set(q?n.map(Ne=>Ne.id):[])),K=s.size===n.length,R=r`
<span class="t12 dim grow">
${S("Can be undone for {n} second","Can be undone for {n} seconds",$E())}
</span>
<button type="button" class="btn quiet only-wide" onClick=${At}>${o("Cancel")}</button>
<button type="button" class="btn primary" disabled=${h||!v.length} aria-busy=${String(h)}
onClick=${_}>
${S("Send to {n} client","Send to {n} clients",v.length)}
</button>
`;return r`<${Ol} title=${o("Reply to all")} look="taskdlg" body="taskform" onKey=${w} foot=${R}>
<div class="field">
<label for="mrt">${o("Text for each client")}</label>
<textarea class="input" id="mrt" ref=${$} rows="5" maxlength="16000" value=${i}
aria-invalid=${p?"true":null} aria-describedby=${p?"mre":"mrh"}
onInput=${q=>{l(q.currentTarget.value),m(null)}}></textarea>
${p&&r`<span class="hint bad" id="mre" role="alert">${p}</span>`}
<${jj} onPick=${q=>Kj($.current,q,l)} />
<${qj} text=${i} dialog=${v[0]} />
</div>
<fieldset class="mrlist">
<legend class="lab">${o("Conversations")}</legend>
<label class="hrow t13">
<input type="checkbox" checked=${K} indeterminate=${s.size>0&&!K}
onChange=${q=>D(q.currentTarget.checked)} />
${o("All")}
</label>
<ul>
${n.map(q=>r`<${Fj} key=${q.id} dialog=${q} on=${s.has(q.id)} onPick=${k} />`)}
</ul>
</fieldset>
<label class="hrow t13">
<input type="checkbox" checked=${c} onChange=${q=>u(q.currentTarget.checked)} />
${o("Also close these conversations")}
</label>
<//>`}function Kj(e,t,n){e.setRangeText(t,e.selectionStart,e.selectionEnd,"end"),n(e.value),e.focus()}function qj({text:e,dialog:t}){if(!t||!/\{\s*(?:name|number)\b/.test(e))return null;let n=Ho(t.name),s=e.replace(/\{\s*name\s*(?:\|([^{}]*))?\}/g,(a,i="")=>n||i);return r`<p class="t13 mrsee">
<span class="t12 dim blk">${o("{name} will see",{name:t.name})}</span>
${s.replace(/\{\s*number\s*\}/g,"№ …")}
</p>`}function Uj(e,{sent:t,failed:n},s,a){let i=new Map(s.map(l=>[l.id,l.name]));n.length&&ne(S("No reply to {n} client: {list}","No reply to {n} clients: {list}",n.length,{list:n.map(l=>`${i.get(l.dialog_id)} (${Yj(l.code)})`).join(", ")}),{ms:2e4}),t.length&&Z(S("Reply goes to {n} client","Reply goes to {n} clients",t.length),{icon:"reply",ms:a*1e3,undo:()=>Gj(e,t)})}async function Gj(e,t){try{let n=await F(`/api/tasks/${e}/replies/cancel`,{message_ids:t.map(a=>a.message_id)}),s=S("{n} reply cancelled","{n} replies cancelled",n.cancelled.length);n.failed.length?ne(`${s}. ${S("{n} was sent already","{n} were sent already",n.failed.length)}`):Z(s,{icon:"undo-2"})}catch(n){if(!(n instanceof Y))throw n;ne(We(n))}}var zj,Bj,$E,Fj,jj,Hj,Yj,gE=b(()=>{B();C();V();x();L();be();_e();N();El();Ov();mn();zj=10,Bj=["{name|…}","{number}"],$E=()=>{let{messenger:e=0,email:t=0}=ge.peek()?.undo??{};return Math.max(zj,e,t)};Fj=({dialog:e,on:t,onPick:n})=>r`<li>
<label class="hrow t13">
<input type="checkbox" checked=${t} onChange=${s=>n(e.id,s.currentTarget.checked)} />
<${te} name=${e.name} size="xs"><${ve} kind=${e.channel_kind} /><//>
<span class="grow">
<span class="b5 cut blk">${e.name}</span>
<span class="t12 dim cut blk">${e.text}</span>
</span>
${e.reply_state&&r`<span class="t12 dim">${o("has a reply")}</span>`}
</label>
</li>`;jj=({onPick:e})=>r`<span class="taskchips" id="mrh" role="group" aria-label=${o("Variables")}>
${Bj.map(t=>r`<button type="button" class="chip" key=${t} onClick=${()=>e(t)}>
<code>${t}</code>
</button>`)}
</span>`;Hj={"conversation-changed":()=>o("wrote meanwhile"),blocked:()=>o("has blocked us"),"channel-removed":()=>o("the channel was removed"),"not-linked":()=>o("is no longer linked")},Yj=e=>Hj[e]?.()??o("was refused")});var kE={};xe(kE,{LinkPicker:()=>Qj});async function vE(e,t){At();try{await bE(e,t,!0)}catch(s){if(!(s instanceof Y))throw s;ne(We(s));return}let n=S("{n} conversation linked to task No. {number}","{n} conversations linked to task No. {number}",t.length,{number:e.number});Z(n,{icon:"link",undo:()=>bE(e,t,!1).catch(s=>ne(We(s))),more:{label:o("Open"),run:()=>M(An(e.id))}})}async function Jj(e,t){try{let{task:n}=await F("/api/tasks",{title:e,kind:"incident"});await vE(n,t)}catch(n){if(!(n instanceof Y))throw n;ne(We(n))}}function Qj(){let e=O([...kt.value.keys()]).current,[t,n]=g(""),[s,a]=g(null),[i,l]=g(null),[c,u]=g(0),p=O(null);W(()=>p.current.focus({preventScroll:!0}),[]),A(()=>{j("/api/tasks?view=open&sort=created&limit=100").then(w=>a(w.items),w=>l(w))},[]);let m=t.trim().toLowerCase(),f=[...(s??[]).filter(w=>!m||w.title.toLowerCase().includes(m)||String(w.number)===m).slice(0,Vj).map(w=>({id:w.id,text:o("No. {number} {title}",w),run:()=>vE(w,e)})),...t.trim()?[{id:"new",icon:"plus",text:o("New task “{title}”",{title:t.trim()}),run:()=>Jj(t.trim(),e)}]:[]],$=Math.min(c,f.length-1),v=w=>{let k={ArrowDown:1,ArrowUp:-1}[w.key];k?(w.preventDefault(),u(($+k+f.length)%Math.max(1,f.length))):w.key==="Enter"&&!w.isComposing&&!w.repeat&&(w.preventDefault(),f[$]?.run())},_=S("Link {n} conversation to a task","Link {n} conversations to a task",e.length);return r`<${Ol} title=${_} look="linkdlg" onKey=${v}>
<input class="input" ref=${p} role="combobox" aria-expanded="true" aria-controls="lnklist" maxlength="200"
autocomplete="off" aria-activedescendant=${f.length?`lnk${$}`:null}
aria-label=${o("Find a task or name a new one")} placeholder=${o("Find a task or name a new one")}
value=${t} onInput=${w=>{n(w.currentTarget.value),u(0)}} />
${i&&r`<p class="hint bad" role="alert">${z(i)}</p>`}
<ul class="lnklist" id="lnklist" role="listbox" aria-label=${o("Tasks")}>
${f.map((w,k)=>r`<li key=${w.id} id=${`lnk${k}`} role="option" aria-selected=${String(k===$)}
class="mi" onPointerMove=${()=>u(k)} onClick=${w.run}>
<${d} name=${w.icon??"circle-check-big"} size="m" /><span class="cut">${w.text}</span>
</li>`)}
</ul>
${s&&!f.length&&r`<p class="t13 dim">${o("No open tasks. Type the name of a new one.")}</p>`}
<//>`}var Vj,bE,yE=b(()=>{B();C();V();x();Q();Ra();be();N();El();mn();Vj=8,bE=(e,t,n)=>F(`/api/tasks/${e.id}/dialogs`,{dialog_ids:t,on:n})});var wE={};xe(wE,{TaskChips:()=>Zj});var Zj,xE=b(()=>{C();ke();Q();x();Ya();Vn();Gn();mn();Zj=({tasks:e})=>r`<span class="mtasks">
${e.map(t=>r`<a class="mtask" key=${t.id} href=${An(t.id)} data-task=${t.id}>
<${Ro} base=${t.base} />
<span class="vh">${o("Task, {status}:",{status:Gr(t.base)})}</span>
<span class="cut">
<b class="b5">${o("No. {number}",{number:t.number})}</b> ${t.title}
</span>
${t.due_at!==null&&Gt(t)&&r`<span class=${`hrow end ${hu(t,I.value)}`}>${qa(t.due_at,I.value)}</span>`}
</a>`)}
</span>`});function $f(e,t=0){let[n,s]=g({id:null,seen:null,problem:null}),a=e?.id;return A(()=>{if(!a)return;let i=!1;return j(`/api/dialogs/${a}/clock`).then(l=>i||s({id:a,seen:l,problem:null}),l=>i||s(c=>({...c,id:a,problem:l}))),()=>{i=!0}},[a,e?.waiting_since,e?.due_at,e?.state,t]),n.id===a?n:{id:a,seen:null,problem:null}}var Av=b(()=>{B();V()});var EE={};xe(EE,{Strip:()=>eq});function eq(){let e=xm.value,t=ae.value[e?.id],n=xt(CE),{seen:s,problem:a}=$f(t,I.value);return ye(),A(()=>{n.current?.focus({preventScroll:!0}),t||CE()},[!!t]),W(()=>{if(!n.current)return;let{width:i,height:l}=n.current.getBoundingClientRect();n.current.style.setProperty("left",`${Math.max(8,Math.min(e.x,innerWidth-i-8))}px`),n.current.style.setProperty("top",`${Math.max(8,Math.min(e.y,innerHeight-l-8))}px`)},[s,a]),t?r`<div class="pop clockpop" role="dialog" aria-label=${o("How long the client waits")} tabindex="-1"
ref=${n}>
${s?r`<${nq} dialog=${t} seen=${s} />`:r`<${tq} problem=${a} />`}
</div>`:null}function nq({dialog:e,seen:t}){return t.parts.length?r`
<p class="t13">
<b class="b6"><${oq} dialog=${e} seen=${t} /></b> <span class="dim">${sq(t)}</span>
</p>
<${aq} parts=${t.parts.slice(-Xj)} running=${t.ended_at===null} />
<${rq} parts=${t.parts} />
<${iq} parts=${t.parts} />
<${lq} seen=${t} />
`:r`<p class="t13">${o("The client has not been waiting yet.")}</p>`}function oq({dialog:e,seen:t}){let n=_c(e),s={span:Ve(t.waited)};if(t.ended_at!==null)return t.ended_by==="closed"?o("Closed without a reply after {span}",s):t.ended_by==="no-answer"?o("No reply needed after {span}",s):o("Replied after {span}",s);if(!n)return o("The client has been waiting for {span}",s);let a=Mi(n,I.value);return n.look==="bad"||n.opens!==null?a:o("Reply within {span}",{span:a})}function aq({parts:e,running:t}){let n=e.filter(([p,m])=>m>p),s=n.map(([p,m])=>Math.sqrt(m-p)),a=s.reduce((p,m)=>p+m,0)||1,i=hf-n.length*(_E+Nv)+Nv,l=0,c=0,u=n.at(-1)?.[1];return r`<svg class="strip" viewBox=${`0 0 ${hf} 46`} aria-hidden="true">
${n.map(([p,,m],h)=>{let f=_E+i*s[h]/a,$=l;l+=f+Nv;let v=t&&h===n.length-1&&m==="waited",_=$>=c&&$<hf-2*SE;return _&&(c=$+SE),r`<rect class=${v?"s-now":`s-${m}`} x=${$} y="8" width=${f} height="14" rx="3" />
${_&&r`<text x=${$} y="40">${H(p)}</text>`}`})}
${u&&r`<text x=${hf} y="40" text-anchor="end">${H(u)}</text>`}
</svg>`}function rq({parts:e}){let t=["waited","client","closed","holiday"].filter(n=>e.some(([,,s])=>s===n));return r`<div class="hrow wrap t12 mut skey">
${t.map(n=>r`<span><i class=${`k-${n}`}></i>${Dv[n]()}</span>`)}
</div>`}function iq({parts:e}){let t=e.slice(0,-TE),n=t.reduce((s,[a,i,l])=>l==="waited"?s+i-a:s,0);return r`<ol class="stretches t12">
${t.length>0&&r`<li><span>${o("before that")}</span><span>${Dv.waited()}</span><b class="num">${Ve(n)}</b></li>`}
${e.slice(-TE).map(([s,a,i])=>r`<li class=${i==="waited"?"counts":""}>
<span class="num">
${a>s?`${Pv(s)} – ${OE(s,a)?H(a):Pv(a)}`:Pv(s)}
</span>
<span>${Dv[i]()}</span>
${a>s&&r`<b class="num">${Ve(a-s)}</b>`}
</li>`)}
</ol>`}function lq({seen:e}){if(e.norm===null)return null;let t=eo.value[e.hours_id],n=o("SLA within {norm}",{norm:Ve(e.norm)}),s=e.rule_id===null?n:r`<a class="link" href=${Ke(e.rule_id)}>${n}</a>`,a=[e.rule_version!==null&&o("version {n}",{n:e.rule_version}),t?t.name||o("company's working hours"):o("all hours count")].filter(Boolean);return r`<p class="t12 mut">${o("Why:")} ${s} · ${a.join(" · ")}</p>`}var hf,Nv,_E,SE,TE,Xj,Dv,CE,tq,sq,OE,Pv,AE=b(()=>{B();V();ke();oe();C();x();Q();L();Ms();N();we();re();Av();hf=340,Nv=2,_E=8,SE=46,TE=8,Xj=24,Dv={waited:()=>o("client waited for us"),client:()=>o("we waited for the client"),closed:()=>o("outside working hours"),holiday:()=>o("holiday"),answer:()=>o("our reply")},CE=()=>{y.value=null};tq=({problem:e})=>e?r`<p class="t13" role="alert">${z(e)}</p>`:r`<${Me} width=${60} /><${Me} width=${90} />`;sq=({norm:e,waited:t,ended_at:n})=>e===null?o("no target"):n===null?o("{waited} of {norm} passed",{waited:t<6e4?o("{n} min",{n:0}):Ve(t),norm:Ve(e)}):o("target {norm}",{norm:Ve(e)});OE=(e,t)=>tt(e)===tt(t),Pv=e=>OE(e,I.value)?H(e):`${Wt(e,I.value)}, ${H(e)}`});var NE={};xe(NE,{SlaBox:()=>cq});function cq({dialog:e}){let{seen:t}=$f(e),n=_c(e),s=t?.first??null;return!s&&!e.waiting_since?null:r`<div class="slabox">
${s&&r`<${uq} first=${s} />`}
${e.waiting_since&&r`<${pq} dialog=${e} target=${n} />`}
</div>`}function pq({dialog:e,target:t}){let n=t?t.look==="bad"?o("Overdue by"):t.opens===null?o("Reply within"):o("Reply due"):o("The client waits"),s=t?t.look==="bad"?Ve(t.late):Mi(t,I.value):Ve(Math.max(0,I.value-e.waiting_since));return r`<button type="button" class=${t?.look??""} aria-haspopup="dialog"
onClick=${a=>xc(e.id,a.currentTarget)}>
<span class="k">${n}</span>
<span class="v">
${t?r`<${ug} target=${t} />`:r`<${d} name="hourglass" size="s" />`} ${s}
</span>
</button>`}var uq,PE=b(()=>{ke();oe();C();x();Ms();N();Av();uq=({first:e})=>r`<div class=${e.late?"bad":"ok"}>
<div class="k">${o("First reply")}</div>
<div class="v"><${d} name=${e.late?"flame":"check"} size="s" />${Ve(e.waited)}</div>
</div>`});var ME,LE,DE,gf,bf=b(()=>{se();ke();vt();x();Q();wr();Ws();lg();L();Ms();sn();ME=Qt(["clock"],()=>Promise.resolve().then(()=>(AE(),EE)),"Strip"),LE=de(()=>Promise.resolve().then(()=>(PE(),NE)),"SlaBox"),DE=()=>E.peek().page==="inbox"?jn():void 0;He({id:"clock",group:"dialog",label:()=>o("How long the client waits"),icon:"hourglass",key:"KeyQ",when:()=>!!DE(),run:()=>xc(DE().id,document.querySelector("[data-clock]")??document.querySelector(".thead .sub"))});gf=new Map;he(()=>{let e=I.value,t=new Set;for(let n of Object.values(ae.peek())){let s=n.assignee_id===P.peek()?.id?Di(n,eo.peek(),e):null;if(!s)continue;t.add(n.id);let a=gf.get(n.id);gf.set(n.id,{due:n.due_at,look:s.look}),!(a?.due!==n.due_at||a.look===s.look)&&(s.look==="warn"&&_s(o("{name}: a reply is due soon",{name:n.name})),s.look==="bad"&&_s(o("{name}: the reply is overdue",{name:n.name})))}for(let n of gf.keys())t.has(n)||gf.delete(n)})});function RE({contact:e}){let[t,n]=g(!1);return t?r`<${$q} contact=${e} shut=${()=>n(!1)} />`:r`<button type="button" class="link t13 addaddr hrow tight" onClick=${()=>n(!0)}>
<${d} name="plus" size="s" />
${o("Add an address")}
</button>`}function $q({contact:e,shut:t}){let[n,s]=g("email"),[a,i]=g(""),[l,c]=g(null),[u,p]=g(!1),m=O(null);return W(()=>m.current.focus(),[]),r`<form class="addform" onSubmit=${async $=>{if($.preventDefault(),!(u||!a.trim())){p(!0);try{await fm(e,n,a.trim()),t()}catch(v){p(!1),c(v.status===422?fq[n]():z(v)),m.current?.focus()}}}} onKeyDown=${$=>{$.key==="Escape"&&($.preventDefault(),$.stopPropagation(),t())}} aria-label=${o("Add an address")}>
<label class="vh" for="akind">${o("Address type")}</label>
<select class="input" id="akind" value=${n} onChange=${$=>{s($.target.value),c(null)}}>
${mq.map($=>r`<option value=${$}>${Se($)}</option>`)}
</select>
<label class="vh" for="avalue">${o("Address")}</label>
<input class="input" id="avalue" ref=${m} value=${a} autocomplete="off"
inputmode=${n==="email"?"email":n==="phone"?"tel":"text"} placeholder=${dq[n]()}
aria-invalid=${l?"true":null} aria-describedby=${l?"aerror":null}
onInput=${$=>{i($.target.value),c(null)}} />
${l&&r`<p class="hint bad" id="aerror" role="alert">${l}</p>`}
<p class="hint">${o("Conversations from this address will be added to the card.")}</p>
<span class="hrow">
<button type="submit" class="btn small primary" aria-busy=${String(u)}>${o("Add")}</button>
<button type="button" class="btn small quiet" onClick=${t}>${o("Cancel")}</button>
</span>
</form>`}var mq,dq,fq,IE=b(()=>{B();C();Qe();V();x();N();mq=["email","phone","telegram","vk"],dq={email:()=>o("name@example.com"),phone:()=>o("+7 900 000-00-00"),telegram:()=>o("numeric ID, not the @name"),vk:()=>o("numeric page ID")},fq={email:()=>o("This is not an email address."),phone:()=>o("This is not a phone number."),telegram:()=>o("Enter the numeric Telegram ID, not the @name."),vk:()=>o("Enter the numeric VK ID, not the page address.")}});function hq({contact:e,field:t,onSaved:n}){let[s,a,i,l]=zE[t],[c,u]=g(null),p=async h=>{u(h);try{return await vc(e,{[t]:h}),n({...e,[t]:h}),!0}catch(f){return ne(z(f)),!1}finally{u(null)}},m=async h=>{await p(h)&&Z(h?a():i(),{icon:l,undo:()=>p(!h)})};return r`<label class="srow nop">
<span class="grow t13">${s()}</span>
<input class="tog" type="checkbox" role="switch" checked=${c??!!e[t]}
aria-busy=${c===null?null:"true"} onChange=${h=>m(h.currentTarget.checked)} />
</label>`}var zE,vf,Mv=b(()=>{B();C();V();x();be();Qe();zE={no_automatic:[()=>o("No automatic messages"),()=>o("No automatic messages to this client"),()=>o("Automatic messages to this client allowed"),"zap"],sender_blocked:[()=>o("Blocked sender"),()=>o("Sender blocked: messages are kept, nobody is notified"),()=>o("Sender unblocked"),"ban"]},vf=({contact:e,onSaved:t=n=>{}})=>Object.keys(zE).map(n=>r`<${hq} key=${n} contact=${e} field=${n} onSaved=${t} />`)});var BE={};xe(BE,{Card:()=>gq,Section:()=>Za,facts:()=>yf,pastOf:()=>kf});function gq(){let{dialog:e}=E.value,t=ae.value[e],n=t&&X.value.contacts[t.contact_id];return r`<${bq} open=${mt.value} busy=${!n}>
${t&&r`<${kq} dialog=${t} contact=${n} />`}
<//>`}function bq({open:e,busy:t,children:n}){let s=()=>{e?mt.value=!1:to.value=!0};return r`
${e&&r`<${vq} />`}
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
`}function vq(){return ye(),W(()=>Et("#card .phead button")?.focus({preventScroll:!0}),[]),null}function kq({dialog:e,contact:t}){let n=t?.name??e.name;return r`
<div class="cc-top">
<${te} name=${n} face=${e.avatar} size="lg" />
<div class="grow">
${t?r`
<${_l} key=${t.id} value=${t.name} label=${o("Client name")}
save=${s=>vc(t,{name:s})} needed head="h3" look="b6 t16" />
<p class="t12 dim">${o("Client since {date}",{date:Wt(t.created_at)})}</p>
`:r`<h3 class="b6 t16 cut">${n}</h3><${Me} width=${60} />`}
</div>
</div>
<${LE} key=${e.id} dialog=${e} />
<${Za} name="dialog" title=${o("Conversation")}><${_S} key=${e.id} dialog=${e} /><//>
${t?r`
<${wq} contact=${t} dialog=${e} />
<${WE} key=${e.id} dialog=${e} />
<${xq} contact=${t} />
<${_q} contact=${t} /><${Sq} contact=${t} />
`:r`<div class="sks">${[100,76,88,52].map(s=>r`<${Me} width=${s} />`)}</div>`}
`}function wq({contact:e,dialog:t}){return r`<${Za} name="contacts" title=${o("Contacts")}>
${e.identities.map(n=>{let s=n.label||n.external_id;return r`<button type="button" class="crow" key=${n.id} title=${o("Copy")}
aria-label=${o("Copy {value}",{value:s})} onClick=${()=>Dt(s)}>
<${ve} kind=${n.kind} named />
<span class="grow cut">${s}</span>
${n.kind===t.kind&&s===(t.label||n.external_id)&&r`<span class="t12 dim">${o("current")}</span>`}
<${d} name="copy" size="s" />
</button>`})}
<${RE} key=${e.id} contact=${e} />
<//>`}function xq({contact:e}){let t=kf(e);return r`<${Za} name="dialogs" title=${o("All conversations")} count=${t.length}>
${t.map(({dialog:n,episode:s})=>r`<a class="crow" key=${s.number} href=${U(E.value.view,n.id)}>
<${ve} kind=${n.kind} named />
<span class="grow">
<span class="cut">${s.title||_r(n)}</span>
<span class="t12 dim cut">${yf(s)}</span>
${n.id===E.value.dialog&&s.state==="open"?r`<span class="vh">${o("current")}</span>`:null}
</span>
</a>`)}
<a class="link t13 addaddr hrow tight" href=${mp(e.id)}>
<${d} name="history" size="s" />
${o("Full history")}
</a>
<//>`}function yf(e){let t=e.state==="open",n=t?e.assignee_id:e.closed_by??e.assignee_id;return[o("No. {number}",{number:ue(e.number)}),nt(t?e.opened_at:e.closed_at,I.value),t?o("open"):n?ba(G(n)):o("closed")].join(" · ")}function _q({contact:e}){return r`<${Za} name="note" title=${o("Client note")}>
<${_l} key=${e.id} value=${e.note??""} label=${o("Client note")}
empty=${o("Add a note about the client")} save=${t=>vc(e,{note:t})} long />
<//>`}var yq,Za,kf,Sq,wf=b(()=>{B();Go();C();Qe();re();ke();oe();x();_e();Pt();Q();L();bf();Ir();IE();Mv();N();Sv();we();Tl();yq=e=>localStorage.getItem("okno.fold."+e)==="1",Za=({name:e,title:t,count:n,children:s})=>r`<details class="sect" open=${!yq(e)}
onToggle=${a=>localStorage.setItem("okno.fold."+e,a.currentTarget.open?"0":"1")}>
<summary>
${t} ${n>0&&r`<span class="n">${n}</span>`} <${d} name="chevron-down" size="s" />
</summary>
${s}
</details>`;kf=e=>e.dialogs.flatMap(t=>t.episodes.map(n=>({dialog:t,episode:n}))).sort((t,n)=>n.episode.opened_at-t.episode.opened_at);Sq=({contact:e})=>r`<${Za} name="consent" title=${o("Consents and bans")}>
<${vf} key=${e.id} contact=${e} />
<//>`});var FE={};xe(FE,{CardTasks:()=>Cq});function Cq({dialog:e}){let[t,n]=g(!1),s=e.tasks?.open??0;A(()=>{let u=!0,p=()=>j(`/api/dialogs/${e.id}/tasks`).then(h=>u&&Ua(h.items,gn(h.cursor)),()=>{});p();let m=h=>{h.some(f=>f.k==="gone"&&f.of==="task")&&p()};return Lv.add(m),()=>{u=!1,Lv.delete(m)}},[e.id]);let a=Object.values(lt.value).filter(u=>u.dialog_id===e.id).sort((u,p)=>Number(Gt(p))-Number(Gt(u))||p.id-u.id),i=a.filter(Gt),l=a.filter(u=>!Gt(u)),c=[...i,...t?l:l.slice(0,i.length?0:Tq)];return r`<${Za} name="tasks" title=${o("Tasks")} count=${i.length||s}>
${c.map(u=>r`<a class="crow" key=${u.id} href=${An(u.id)} data-task=${u.id}>
<span class="st"><${Ro} base=${u.base} /></span>
<span class="grow">
<span class="cut">${u.title}</span>
<span class="t12 dim hrow">
${o("No. {number}",{number:u.number})}
<${Ha} task=${u} />
${u.due_at!==null&&r`<${xl} task=${u} />`}
</span>
</span>
</a>`)}
${c.length<a.length&&r`<button type="button" class="link t12" onClick=${()=>n(!0)}>
${o("Finished tasks: {n}",{n:l.length})}
</button>`}
<button type="button" class="link t13 addaddr hrow tight" onClick=${()=>Yn({dialog_id:e.id})}>
<${d} name="plus" size="s" />
${o("New task")}
</button>
<//>`}var Tq,Lv,KE=b(()=>{B();C();V();x();Q();wf();Jt();rt();N();Gn();Ya();es();On();Tq=5,Lv=new Set;tn(e=>{for(let t of Lv)t(e)})});function Rv({template:e=null,onSave:t,onDone:n}){let[s,a]=g(e?.name??""),[i,l]=g(e?.steps??[{...jE}]),[c,u]=g(null),[p,m]=g(!1),h=O(null);W(()=>h.current.focus(),[]);let f=(_,w)=>l(i.map((k,D)=>D===_?{...k,...w}:k)),$=i.findIndex((_,w)=>w>0&&!_.title.trim());return r`<form class="tplform" novalidate onSubmit=${async _=>{if(_.preventDefault(),!p){if(!s.trim()){u(o("Enter a name.")),h.current.focus();return}if($>0){u(o("Only the first task may take its title from the message."));return}m(!0);try{await t({name:s.trim(),steps:i.map(Aq)})}catch(w){if(!(w instanceof Y))throw w;u(We(w)),m(!1)}}}}
aria-label=${e?o("Template {name}",{name:e.name}):o("New template")}>
<div class="field">
<label for="tpn">${o("Template name")}</label>
<input class="input" id="tpn" ref=${h} maxlength="40" autocomplete="off" value=${s}
onInput=${_=>a(_.currentTarget.value)} />
</div>
${i.map((_,w)=>r`<${Nq} key=${w} step=${_} number=${w+1} onChange=${k=>f(w,k)}
onRemove=${i.length>1?()=>l(i.filter((k,D)=>D!==w)):null} />`)}
${c&&r`<p class="hint bad" role="alert">${c}</p>`}
<div class="hrow wrap">
<button type="button" class="btn small" disabled=${i.length>=Oq}
onClick=${()=>l([...i,{...jE}])}>
<${d} name="plus" size="s" />${o("Add a task")}
</button>
<span class="grow"></span>
<button type="button" class="btn quiet" onClick=${n}>${o("Cancel")}</button>
<button type="submit" class="btn primary" disabled=${p}>${o("Save")}</button>
</div>
</form>`}function Nq({step:e,number:t,onChange:n,onRemove:s}){let a=c=>`tps${t}${c}`,i=e.mine?"me":String(e.assignee_id??""),l=c=>n({mine:c==="me",assignee_id:c==="me"||!c?null:Number(c)});return r`<fieldset class="tplstep">
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
<${Dq} id=${a("d")} minutes=${e.due_minutes} onChange=${c=>n({due_minutes:c})} />
<div class="field">
<label for=${a("a")}>${o("Assignee")}</label>
<select class="input sel" id=${a("a")} value=${i}
onChange=${c=>l(c.currentTarget.value)}>
<option value="">${o("nobody")}</option>
<option value="me">${o("whoever uses the template")}</option>
${Pq(e.assignee_id).map(c=>r`<option key=${c.id} value=${c.id}>${c.name}</option>`)}
</select>
</div>
</div>
<div class="taskpair">
<div class="field">
<label for=${a("y")}>${o("Type")}</label>
<select class="input sel" id=${a("y")} value=${e.type_id??""}
onChange=${c=>n({type_id:Number(c.currentTarget.value)||null})}>
<option value="">${o("none")}</option>
${ja().map(c=>r`<option key=${c.id} value=${c.id}>${Qs(c)}</option>`)}
</select>
</div>
<div class="field">
<span class="lab">${o("Priority")}</span>
<${Lt} label=${o("Priority")} options=${No.map(([c,u])=>[c,u()])}
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
</fieldset>`}function Dq({id:e,minutes:t,onChange:n}){let[s,a]=g(t?Eq(t):1440),i=c=>{let u=Number(c);n(c.trim()===""||!Number.isInteger(u)||u<0?null:Math.min(u*s,366*1440))},l=c=>{t!==null&&n(Math.min(t/s*c,366*1440)),a(c)};return r`<div class="field">
<label for=${e}>${o("Due after the start")}</label>
<span class="hrow">
<input class="input numin" id=${e} inputmode="numeric" autocomplete="off" placeholder=${o("none")}
value=${t===null?"":t/s} onInput=${c=>i(c.currentTarget.value)} />
<select class="input sel" aria-label=${o("Unit of time")} value=${s}
onChange=${c=>l(Number(c.currentTarget.value))}>
${qE.map(([c,u])=>r`<option key=${c} value=${c}>${u()}</option>`)}
</select>
</span>
</div>`}var Oq,qE,jE,Eq,Aq,Pq,UE=b(()=>{B();C();V();x();L();N();Kt();Ht();Vn();mn();Oq=20,qE=[[1,()=>o("minutes")],[60,()=>o("hours")],[1440,()=>o("days")]],jE={title:"",text:"",kind:null,type_id:null,priority:0,due_minutes:null,assignee_id:null,mine:!1,team_id:null,checks:[]},Eq=e=>qE.findLast(([t])=>e%t===0)?.[0]??1;Aq=e=>({...e,title:e.title.trim(),checks:e.checks.map(t=>t.trim()).filter(Boolean)});Pq=e=>Object.values(Ee.value).filter(t=>t.active||t.id===e).sort((t,n)=>t.name.localeCompare(n.name))});function HE(){let[e,t]=g(null),[n,s]=g(null),[a,i]=g(null),l=async()=>{try{t((await j("/api/task-templates")).templates),s(null)}catch($){if(!($ instanceof Y))throw $;s($)}};A(()=>{l()},[]);let c=async $=>{try{return t((await $()).templates),!0}catch(v){if(!(v instanceof Y))throw v;return ne(z(v)),!1}},u=async($,v)=>{let _=await($==="new"?F("/api/task-templates",v):F(Iv($),v,{method:"PATCH"}));t(_.templates),i(null)},p=($,v)=>c(()=>F(Iv($,"/removed"),{removed:v})),m=async({id:$,name:v})=>{await p($,!0)&&Z(o("Template deleted: {name}",{name:v}),{icon:"x",undo:()=>p($,!1)})},h=($,v)=>{let _=e[v<0?$-1:$+2]?.id??null;return c(()=>F(Iv(e[$].id,"/place"),{before:_}))},f=r`<button type="button" class="btn small" onClick=${()=>i("new")}>
<${d} name="plus" size="s" />${o("New template")}
</button>`;return r`<${ot} id="ttph" title=${o("Task templates")} side=${e&&a!=="new"&&f}>
<p class="lead">${o("A template makes several tasks at once, each with its due date, assignee and checklist.")}</p>
${n&&r`<${Lq} problem=${n} retry=${l} />`}
${!e&&!n&&r`<div class="card fcard" aria-busy="true"><${Me} width=${60} /></div>`}
${a==="new"&&r`<div class="card">
<${Rv} onSave=${$=>u("new",$)} onDone=${()=>i(null)} />
</div>`}
${e?.length===0&&a!=="new"&&r`<${Mq} />`}
${e?.length>0&&r`<ul class="card stlist">
${e.map(($,v)=>r`<li key=${$.id}>
${a===$.id?r`<${Rv} template=${$} onSave=${_=>u($.id,_)}
onDone=${()=>i(null)} />`:r`<${Rq} one=${$} first=${v===0} last=${v===e.length-1}
onMove=${_=>h(v,_)} onEdit=${()=>i($.id)}
onRemove=${()=>m($)} />`}
</li>`)}
</ul>`}
<//>`}function Rq({one:e,first:t,last:n,onMove:s,onEdit:a,onRemove:i}){let{name:l,steps:c}=e,u=c.map(p=>p.title||o("the client's message"));return r`<section class="strow" aria-label=${l}>
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
</section>`}var Iv,Mq,Lq,YE=b(()=>{B();C();V();x();be();N();Kt();UE();Iv=(e,t="")=>`/api/task-templates/${e}${t}`;Mq=()=>r`<${ie} icon="list-checks" title=${o("No templates yet")}
text=${o("For work that repeats: a return, an installation, a claim.")} />`,Lq=({problem:e,retry:t})=>r`<${ie} icon="unplug" title=${o("The templates could not be loaded")} text=${z(e)}>
<button type="button" class="btn" onClick=${t}>${o("Retry")}</button>
<//>`});var ZE={};xe(ZE,{TaskListSettings:()=>Bq});function Bq(){return r`
<${GE} id="tkss" of=${Iq} rows=${ts()} />
<${GE} id="tkts" of=${zq} rows=${ja()} />
<${HE} />
`}function GE({id:e,of:t,rows:n}){let[s,a]=g(null),i=()=>a(null),l=r`<button type="button" class="btn small" onClick=${()=>a("new")}>
<${d} name="plus" size="s" />${t.create()}
</button>`;return r`<${ot} id=${e} title=${t.title()} side=${s!=="new"&&l}>
<p class="lead">${t.lead()}</p>
${s==="new"&&r`<div class="card"><${JE} of=${t} onDone=${i} /></div>`}
<ul class="card stlist">
${n.map((c,u)=>r`<li key=${c.id}>
${s===c.id?r`<${JE} of=${t} row=${c} onDone=${i} />`:r`<${Fq} of=${t} row=${c} rows=${n} index=${u}
onEdit=${()=>a(c.id)} />`}
</li>`)}
</ul>
<//>`}async function QE(e){try{return await e(),!0}catch(t){if(!(t instanceof Y))throw t;return ne(We(t)),!1}}function VE(e,t,n,s){let a=t[s<0?n-1:n+2];return QE(()=>F(`${e.path}/${t[n].id}/place`,{before:a?.id??null}))}async function Wq(e,t){let n=s=>QE(()=>F(`${e.path}/${t.id}/removed`,{removed:s}));await n(!0)&&Z(o("Deleted: {name}",{name:e.nameOf(t)}),{icon:"x",undo:()=>n(!1)})}function Fq({of:e,row:t,rows:n,index:s,onEdit:a}){let i=e.nameOf(t),l=e.isKept(t);return r`<section class="strow" aria-label=${i}>
${e.hasBase&&r`<span class="dotbox"><span class="st"><${Ro} base=${t.base} /></span></span>`}
<div class="grow">
<b class="b5 blk t13 cut">${i}</b>
${e.hasBase&&Gr(t.base)!==i&&r`<span class="t12 dim blk">${Gr(t.base)}</span>`}
</div>
<span class="hrow stacts">
<button type="button" class="ib small" disabled=${s===0} aria-label=${o("Move up: {name}",{name:i})}
title=${o("Move up")} onClick=${()=>VE(e,n,s,-1)}>
<${d} name="chevron-up" size="m" />
</button>
<button type="button" class="ib small" disabled=${s===n.length-1}
aria-label=${o("Move down: {name}",{name:i})} title=${o("Move down")}
onClick=${()=>VE(e,n,s,1)}>
<${d} name="chevron-down" size="m" />
</button>
<button type="button" class="btn small quiet" aria-label=${o("Change: {name}",{name:i})} onClick=${a}>
${o("Change")}
</button>
<button type="button" class="ib small" disabled=${l} aria-label=${o("Delete: {name}",{name:i})}
title=${l?o("Built-in status"):o("Delete")} onClick=${()=>Wq(e,t)}>
<${d} name="x" size="m" />
</button>
</span>
</section>`}function JE({of:e,row:t=null,onDone:n}){let[s,a]=g(t?.name??""),[i,l]=g("active"),[c,u]=g(null),p=O(null);W(()=>p.current.focus(),[]);let m=t?e.builtIn(t):"",h=`nm${e.hasBase?"s":"t"}${t?.id??""}`,f=async $=>{$.preventDefault();let v={name:s.trim(),...!t&&e.hasBase&&{base:i}};try{await(t?F(`${e.path}/${t.id}`,v,{method:"PATCH"}):F(e.path,v)),n()}catch(_){if(!(_ instanceof Y))throw _;u(_),p.current.focus()}};return r`<form class="tmnew" aria-label=${t?e.nameOf(t):e.create()} onSubmit=${f}
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
${qC.map(([$,v])=>r`<option key=${$} value=${$}>${v()}</option>`)}
</select>
</div>`}
<div class="hrow">
<button type="submit" class="btn primary" disabled=${!m&&!s.trim()}>
${t?o("Save"):o("Create")}
</button>
<button type="button" class="btn quiet" onClick=${n}>${o("Cancel")}</button>
</div>
</form>`}var Iq,zq,XE=b(()=>{B();C();V();x();be();N();Kt();Ya();Vn();YE();mn();Iq={path:"/api/task-statuses",nameOf:Js,builtIn:mv,hasBase:!0,title:()=>o("Statuses of tasks"),lead:()=>o("Columns of the board. A new status behaves like the built-in one that you choose for it."),create:()=>o("New task status"),label:()=>o("Name of the status"),isKept:e=>!!e.builtin},zq={path:"/api/task-types",nameOf:Qs,builtIn:dv,hasBase:!1,title:()=>o("Types of tasks"),lead:()=>o("Tasks that have a deleted type keep it."),create:()=>o("New task type"),label:()=>o("Name of the type"),isKept:()=>!1}});function zv(e,t=()=>{}){let n=ae.peek()[e[0].dialog_id],s=zC(e.map(a=>[qq(a),a.text]));Yn({message_ids:e.map(a=>a.id),dialog_id:n.id,text:s,title:au(s)||au(n.title??""),made:t})}function Uq(){if(jt.peek().size){rA($l());return}let e=jn(),t=bt.peek()[e.id],n=t?bn(t).filter(Vs):[],s=n.findLast(a=>a.kind==="in")??n.at(-1);s?zv([s]):Yn({dialog_id:e.id})}var Kq,eA,tA,nA,oA,sA,WE,jq,aA,qq,rA,Qa,Tl=b(()=>{vt();x();Q();wo();ll();su();Jt();L();Ws();_e();sn();an();re();es();cv();Kq=de(()=>Promise.resolve().then(()=>(aE(),sE)),"Tasks"),eA=Qt(["newtask"],()=>Promise.resolve().then(()=>(mE(),pE)),"NewTask"),tA=Qt(["closetasks"],()=>Promise.resolve().then(()=>(fE(),dE)),"CloseQuestion"),nA=Qt(["massreply"],()=>Promise.resolve().then(()=>(gE(),hE)),"MassReply"),oA=Qt(["picktask"],()=>Promise.resolve().then(()=>(yE(),kE)),"LinkPicker"),sA=de(()=>Promise.resolve().then(()=>(xE(),wE)),"TaskChips"),WE=de(()=>Promise.resolve().then(()=>(KE(),FE)),"CardTasks"),jq=de(()=>Promise.resolve().then(()=>(XE(),ZE)),"TaskListSettings"),aA=(e=[])=>e.map(t=>[t.id,t]);at("taskstatus",{map:"taskstatuses",snapshot:e=>aA(e.taskstatuses)});at("tasktype",{map:"tasktypes",snapshot:e=>aA(e.tasktypes)});Uo({page:"tasks",path:ko(),icon:"circle-check-big",label:()=>o("Tasks"),title:()=>o("Tasks"),view:Kq,tab:!0,count:()=>({shown:De.value.tasks?.mine??0,urgent:(De.value.tasks?.mine_late??0)>0})});nn({id:"tasks",group:"company",icon:"circle-check-big",label:()=>o("Tasks"),when:()=>P.value?.role==="administrator",view:jq});P_((e,t)=>e.tasks?.open?(Fd.value={id:e.id,open:e.tasks.open,close:t},y.value="closetasks",!0):!1);qq=({author:e})=>e.operator_id?G(e.operator_id):e.name??"",rA=e=>zv(e,Yr);DT({id:"task",icon:"circle-check-big",key:"KeyT",label:()=>o("Create a task"),when:Vs,run:e=>zv([e]),runMany:rA});Qa=()=>E.peek().page==="tasks";He({id:"go-tasks",group:"go",label:()=>o("Tasks"),icon:"circle-check-big",key:"KeyG KeyT",run:()=>M(ko())},{id:"new-task-from",group:"dialog",label:()=>jt.peek().size?o("Create a task from the selected messages"):o("Create a task from the newest message"),icon:"circle-check-big",key:"KeyT",act:!0,opensField:!0,when:()=>E.peek().page==="inbox"&&!!jn(),run:Uq},{id:"new-task",group:"tasks",label:()=>o("New task"),icon:"circle-check-big",key:"KeyC",act:!0,opensField:!0,when:Qa,run:()=>Yn()},{id:"new-task-anywhere",group:"everywhere",label:()=>o("New task"),icon:"circle-check-big",listed:!1,when:()=>!Qa(),run:()=>Yn()})});function uA(e){let t=iA(e);return ti.has(t)?Promise.resolve(ti.get(t)):(xf.has(t)||(xf.set(t,new Promise(n=>Wv.push(()=>Gq(e.id,t).then(n)))),pA()),xf.get(t))}async function Gq(e,t){try{let{card:n}=await j(`/api/links?message=${e}`);return Vq(t,n),n}catch{return null}finally{xf.delete(t)}}function pA(){for(;Bv<Hq&&Wv.length;)Bv+=1,Wv.shift()().finally(()=>{Bv-=1,pA()})}function Vq(e,t){ti.set(e,t),ti.size>Yq&&ti.delete(ti.keys().next().value)}var Hq,Yq,ti,xf,Wv,Bv,iA,lA,cA,Fv=b(()=>{V();Hq=2,Yq=400,ti=new Map,xf=new Map,Wv=[],Bv=0,iA=({id:e,version:t})=>`${e}:${t}`,lA=({id:e,text:t,data:n,deleted_at:s})=>!!e&&!s&&(/https?:\/\/|www\./i.test(t)||(n.entities??[]).some(a=>a.type==="text_link")),cA=e=>ti.get(iA(e))});function $A({who:e}){let t=/^vk\.com\//.test(e)?al(e):null;return t?r`<a class="link" href=${t} target="_blank" rel="noopener noreferrer nofollow">${e}</a>`:e}function hA({data:e}){return r`
${(e.forwards??[]).map((t,n)=>r`<${gA} key=${n} one=${t} />`)}
${(e.posts??[]).map((t,n)=>r`<${Jq} key=${"p"+n} post=${t} />`)}
`}function gA({one:e}){return r`<div class="fwd">
<${fA} from=${e.from} at=${e.at} />
${e.text&&r`<${Hs} text=${e.text} />`}
${(e.forwards??[]).map((t,n)=>r`<${gA} key=${n} one=${t} />`)}
${e.more>0&&r`<span class="fwh">${S("and {n} more","and {n} more",e.more)}</span>`}
</div>`}function Jq({post:e}){let t=e.url&&al(e.url);return r`<div class="wpost">
<div class="hrow">
<span class="grow">
<b class="b6 blk cut t13"><${$A} who=${e.from??""} /></b>
<span class="t12 dim">${o("post on a wall")}${e.at?` · ${mA(e.at)}`:""}</span>
</span>
<span class="ch vk" aria-hidden="true"><${d} name="ch-vk" /></span>
</div>
${e.text&&r`<div class="t13"><${Hs} text=${e.text} /></div>`}
<span class="t12 dim hrow wrap">
${[e.likes>0&&S("{n} like","{n} likes",e.likes),e.comments>0&&S("{n} comment","{n} comments",e.comments)].filter(Boolean).join(" · ")}
${t&&r`<a class="link" href=${t} target="_blank" rel="noopener noreferrer nofollow">
${o("Open in {place}",{place:o("VK")})}
</a>`}
</span>
</div>`}var mA,dA,fA,bA=b(()=>{C();oe();ke();x();kb();N();qc();mA=e=>e?`${nt(e*1e3,I.value)}, ${H(e*1e3)}`:"",dA=({data:e,children:t})=>r`<div class="fwd">
<${fA} from=${e.forwarded_from==="?"?"":e.forwarded_from} at=${e.forwarded_at} />
${t}
</div>`,fA=({from:e,at:t})=>r`<span class="fwh">
<${d} name="forward" size="s" />
${o("Forwarded")}
${e&&r`: <b class="b6"><${$A} who=${e} /></b>`}
${t?` · ${mA(t)}`:""}
</span>`});function _f({message:e}){let{data:t}=e,n=`${vA(t.latitude)}, ${vA(t.longitude)}`,{latitude:s,longitude:a}=t,i=`https://www.openstreetmap.org/?mlat=${s}&mlon=${a}#map=17/${s}/${a}`;return r`<div class="loc">
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
</div>`}function Kv({message:e,client:t}){let{data:n}=e,s=t&&X.value.contacts[t],[a,i]=g(!1),l=s?.identities.some(u=>u.kind==="phone"&&kA(u.external_id)===kA(n.phone)),c=async()=>{i(!0);try{await fm(s,"phone",n.phone)}catch(u){ne(z(u))}i(!1)};return r`
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
`}function jv({message:e}){let{question:t,options:n,votes:s=[],anonymous:a}=e.data,i=s.reduce((c,u)=>c+u,0),l=c=>i?Math.round((s[c]??0)/i*100):null;return r`
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
`}function qv({message:e}){let{emoji:t,value:n}=e.data;return r`<span class="dice">
<span class="diceface" aria-hidden="true">${t||"🎲"}</span>
<span class="t13">${n?o("rolled {n}",{n}):Yt("dice")}</span>
</span>`}function vu({message:e}){let{data:t,content:n}=e,s=t.price||(t.total_amount?bx(t.total_amount,t.currency):"");return r`<div class="file named">
<${d} name=${{invoice:"banknote",story:"circle-dot",game:"play"}[n]} />
<span class="grow">
<b class="b5 blk">${t.title||t.from||Yt(n)}</b>
<span class="t12 dim blk">${[Yt(n),t.description,s].filter(Boolean).join(" · ")}</span>
</span>
</div>`}var vA,kA,yA=b(()=>{B();C();Qe();V();oe();x();be();L();N();Ka();vA=e=>Number(e).toFixed(4);_f.knows=e=>typeof e.latitude=="number"&&typeof e.longitude=="number";kA=e=>String(e).replace(/\D/g,"");Kv.knows=e=>!!(e.phone||e.name);jv.knows=e=>!!e.question;qv.knows=()=>!0;vu.knows=e=>!!(e.title||e.from||e.description)});function wA({message:e}){let t=O(null),[n,s]=g(()=>cA(e));return A(()=>{if(n!==void 0)return;let a=new IntersectionObserver(i=>{i.some(l=>l.isIntersecting)&&(a.disconnect(),uA(e).then(s))});return a.observe(t.current),()=>a.disconnect()},[]),n?r`<${Qq} message=${e} card=${n} />`:r`<span ref=${t}></span>`}function Qq({message:e,card:t}){let[n,s]=g(t.picture),a=t.site&&t.site.toLowerCase()!==t.host?`${t.site} · ${t.host}`:t.host;return r`<a class=${n?"lp":"lp wordy"} href=${t.url} title=${t.url} target="_blank"
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
</a>`}var xA=b(()=>{B();C();Fv()});function CA({file:e,data:t}){let n=O(null),[s,a]=g({on:!1,at:0,whole:e.duration??0,failed:!1}),[i,l]=g(ku),[c,u]=g(!1),p=e3(e,t.waveform,n);A(()=>()=>{Al===n.current&&(Al=null)},[]);let m=()=>{let _=n.current;if(!_.paused){_.pause();return}Al&&Al!==_&&Al.pause(),Al=_,_.playbackRate=ku,_.play().catch(()=>a(w=>({...w,failed:!0,on:!1})))},h=()=>{ku=Uv[(Uv.indexOf(i)+1)%Uv.length],n.current.playbackRate=ku,l(ku)},f=({target:_})=>a(w=>({...w,at:_.currentTime,whole:Number.isFinite(_.duration)?_.duration:w.whole})),$=_=>{let{whole:w}=s;w&&(n.current.currentTime=_*w)},v=e.kind==="voice"?o("Voice message"):e.name||o("Audio");return r`
<div class="voice" data-playing=${String(s.on)}>
<audio ref=${n} src=${SA(e)} preload="none"
onPlay=${()=>a(_=>({..._,on:!0,failed:!1}))}
onPause=${()=>a(_=>({..._,on:!1}))} onTimeUpdate=${f} onLoadedMetadata=${f}
onError=${()=>a(_=>({..._,failed:!0,on:!1}))}></audio>
<button type="button" class="pbtn" aria-label=${s.on?o("Pause"):o("Play {name}",{name:v})}
onClick=${m}>
<${d} name=${s.on?"pause":"play"} />
</button>
<span class="grow">
${e.kind==="audio"&&r`<b class="b5 blk cut">${v}</b>`}
<${Xq} bars=${p} share=${s.whole?s.at/s.whole:0} seek=${$} label=${v}
at=${s.at} whole=${s.whole} />
<span class="vmeta">
<span class="num">
${s.failed?o("This browser cannot play it"):s.whole?`${Ss(s.at)} / ${Ss(s.whole)}`:Wn(e.size??0)}
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
`}function Xq({bars:e,share:t,seek:n,label:s,at:a,whole:i}){let l=p=>{let m=p.currentTarget.getBoundingClientRect();n(Math.max(0,Math.min(1,(p.clientX-m.left)/m.width)))},c=p=>{let m={ArrowLeft:-5,ArrowRight:5}[p.key];!m||!i||(p.preventDefault(),p.stopPropagation(),n(Math.max(0,Math.min(1,(a+m)/i))))},u=Math.max(1,...e);return r`<span class="wvbox" role="slider" tabindex="0" aria-label=${s} aria-valuemin="0"
aria-valuemax=${Math.round(i)} aria-valuenow=${Math.round(a)}
aria-valuetext=${`${Ss(a)} / ${Ss(i)}`} onPointerDown=${l} onKeyDown=${c}>
<svg class="wv" viewBox=${`0 0 ${ta*4} 24`} preserveAspectRatio="none" aria-hidden="true">
${e.map((p,m)=>{let h=3+p/u*19;return r`<rect class=${(m+.5)/ta<=t?"on":""} x=${m*4} y=${12-h/2}
width="2.4" height=${h} rx="1.2" />`})}
</svg>
</span>`}function e3(e,t,n){let[s,a]=g(()=>t?.length?t3(t):TA.get(e.token)??_A);return A(()=>{if(s!==_A||!e.size||e.size>Zq||!window.IntersectionObserver)return;let i=new IntersectionObserver(l=>{l.some(c=>c.isIntersecting)&&(i.disconnect(),n3(e).then(c=>{c&&a(c)}))});return i.observe(n.current.parentElement),()=>i.disconnect()},[]),s}async function n3(e){try{let t=await fetch(SA(e));if(!t.ok)return null;let s=(await new OfflineAudioContext(1,1,8e3).decodeAudioData(await t.arrayBuffer())).getChannelData(0),a=Math.max(1,Math.floor(s.length/ta)),i=Array.from({length:ta},(l,c)=>o3(s,c*a,a));return TA.set(e.token,i),i}catch{return null}}function o3(e,t,n){let s=0;for(let a=t;a<Math.min(e.length,t+n);a+=8)s=Math.max(s,Math.abs(e[a]));return Math.round(s*100)}var Uv,ta,Zq,SA,ku,Al,TA,_A,t3,OA=b(()=>{B();C();oe();x();N();Uv=[1,1.5,2],ta=44,Zq=15e5,SA=e=>`/files/${e.token}/media`,ku=1,Al=null,TA=new Map;_A=new Array(ta).fill(0);t3=e=>Array.from({length:ta},(t,n)=>Math.max(0,...e.slice(Math.floor(n*e.length/ta),Math.max(Math.floor(n*e.length/ta)+1,Math.floor((n+1)*e.length/ta)))))});function Sf({message:e,mail:t,client:n}){if(e.letter)return r`<${L1} message=${e} />`;let s=r`<${r3} message=${e} mail=${t} client=${n} />`;return e.data.forwarded_from&&!e.data.forwards?r`<${dA} data=${e.data}>${s}<//>`:s}function s3({message:e}){let{data:t}=e,n=t.forwards||t.posts?t.own??"":e.text;return n?r`<${Hs} text=${n} looks=${t.entities} names=${(t.mentions??[]).map(G)} />`:null}function r3({message:e,mail:t,client:n}){let{content:s,data:a}=e,i=r`<${s3} message=${e} />`,l=a.forwards||a.posts?r`<${hA} data=${a} />`:null;if(e.files?.length){let u=e.files.filter(EA),p=r`
${u.map(m=>r`<${CA} key=${m.id} file=${m} data=${u.length>1?{}:a} />`)}
<${sl} files=${e.files.filter(m=>!EA(m))} message=${e.id} />
`;return t?r`<div>${i}</div>${p}`:r`${l}${p}${i}`}let c=a3[s];return c&&c.knows(a)?r`<${c} message=${e} client=${n} />${i}`:s==="text"?r`
${l}
${i}
${!t&&lA(e)&&r`<${wA} key=${`${e.id}:${e.version}`} message=${e} />`}
`:r`<${i3} message=${e} />${i}`}function i3({message:e}){let t=e.has_original?r`<a class="link t13" href=${`/api/messages/${e.id}/original`} download>${o("Original")}</a>`:null;if(e.content==="unreadable")return r`<div class="raw">
<span class="hrow">
<${d} name="triangle-alert" size="m" />
<b class="b6">${o("Could not be read; the original is attached")}</b>
</span>
${t}
</div>`;let n=dT(e);return r`<div class="unk">
<span class="hrow">
<${d} name="circle-question-mark" size="m" />
<b class="b6">${o("“{kind}” cannot be shown here yet",{kind:Yt(e.content)})}</b>
</span>
${n&&r`<a class="link t13" href=${n.url} target="_blank" rel="noopener noreferrer nofollow">
${o("Open in {place}",{place:n.name})}
</a>`}
${t}
</div>`}var EA,a3,Hv=b(()=>{C();Fv();x();_e();N();Ka();bA();yA();qr();Uc();xA();qc();OA();EA=e=>e.state==="ready"&&["voice","audio"].includes(e.kind)&&/^audio\//.test(e.media_type),a3={location:_f,venue:_f,contact:Kv,poll:jv,dice:qv,story:vu,game:vu,invoice:vu}});function MA({message:e,found:t}){let n=e.has_original?r` · <a class="link" href=${`/api/messages/${e.id}/original`} download>${o("Original")}</a>`:null;return r`<${LA} message=${e} found=${t} icon=${l3[e.content]}
bad=${c3.has(e.content)} after=${r`<${eu} message=${e} />`}>
${yu(e)}
${n}
<//>`}function yu({content:e,data:t}){let n=t.by??null,s=u3[e];return s?s(t,n):e}function RA({message:e,found:t}){return r`<${LA} message=${e} found=${t} icon=${e.data.names?"user-round-plus":"circle-dot"}>
${m3(e)}
<//>`}function m3({data:e,author:t,text:n}){let s={name:r`<b>${t.name}</b>`,names:r`<b>${(e.names??[]).join(", ")}</b>`,title:e.title??""},a=f3[e.what];return a?pt(a(e),s):n?`${t.name}: ${n}`:pt(o("{name}: {what}"),{...s,what:o("chat event")})}var l3,c3,Io,LA,u3,AA,Yv,NA,PA,DA,p3,d3,f3,wu=b(()=>{C();oe();x();_e();L();N();Li();Ht();tu();l3={assigned:"user-round",team_changed:"users-round",closed:"check",reopened:"undo-2",snoozed:"alarm-clock",unsnoozed:"alarm-clock-check",sla_breached:"flame",tagged:"tag",ranked:"arrow-up-down","no-answer":"message-circle-off",blocked:"ban",unblocked:"check",bounced:"mail-x","held-up":"mail",moved:"users-round"},c3=new Set(["blocked","bounced","sla_breached"]),Io=e=>r`<b>${G(e)}</b>`;LA=({message:e,found:t,icon:n,bad:s,after:a,children:i})=>r`<li class=${["ev",s&&"bad",t&&"found"].filter(Boolean).join(" ")} data-no=${e.no}
tabindex="-1">
<span>
${n&&r`<${d} name=${n} size="s" />`}
${i} · <span title=${je(e.created_at)}>${H(e.created_at)}</span>
${a&&r` ${a}`}
</span>
</li>`;u3={assigned:(e,t)=>{if(e.to===null||e.to===void 0)return t?pt(o("{who} removed the assignee"),{who:Io(t)}):o("No assignee now");let n=pt(o("Assignee: {who}"),{who:Io(e.to)}),s=PA[e.cause]?.();return s?[...n,` · ${s}`,...NA(e.skipped)]:t&&t!==e.to?[...n," · ",...pt(o("assigned by {who}"),{who:Io(t)})]:n},team_changed:(e,t)=>{let n=e.to?pt(o("Team: {team}"),{team:r`<b>${Ge.value[e.to]?.name??o("Deleted team")}</b>`}):[o("No team now")],s=e.run&&PA[e.cause]?.();return s?[...n,` · ${s}`,...NA(e.skipped)]:t?[...n," · ",Io(t)]:n},closed:(e,t)=>{let n=p3[e.reason]?.();return[...t?pt(o("Closed by {who}"),{who:Io(t)}):[o("The conversation was closed")],n&&` · ${n}`,e.comment&&` · ${e.comment}`]},reopened:(e,t)=>e.cause==="delivery"?o("Reopened: a reply was not delivered"):t?pt(o("Reopened by {who}"),{who:Io(t)}):o("Reopened: the client wrote again"),snoozed:(e,t)=>[e.until?o("Snoozed until {when}",{when:Xe(e.until)}):o("Snoozed until the client replies"),e.reason&&` · ${o("reason “{reason}”",{reason:e.reason})}`,t&&" · ",t&&Io(t)],unsnoozed:(e,t)=>e.cause==="person"&&t?pt(o("Unsnoozed by {who}"),{who:Io(t)}):`${o("Unsnoozed")}: ${(DA[e.cause]??DA.time)()}`,sla_breached:e=>[o("The reply was due within {norm}",{norm:Ve(e.norm)}),e.late&&` · ${o("announced late, Okno was not running")}`],tagged:(e,t)=>{let n=a=>r`<b>${a.map(Ji).join(", ")}</b>`;return[e.added.length>0&&pt(o("Tags added: {tags}"),{tags:n(e.added)}),e.removed.length>0&&pt(o("Tags removed: {tags}"),{tags:n(e.removed)}),e.rule?o("by the rule “Tags by words”"):t&&Io(t)].filter(Boolean).flatMap((a,i)=>i?[" · ",a]:[a])},ranked:(e,t)=>{let n=pt(o("Priority: {priority}"),{priority:r`<b>${Tn(e.to).toLocaleLowerCase()}</b>`});return t?[n," · ",Io(t)]:n},"no-answer":(e,t)=>{let n=e.undone?o("Reply needed after all"):o("No reply needed");return t?[n," · ",Io(t)]:n},bounced:e=>[o("The email bounced"),e.recipient,e.words||e.status].filter(Boolean).join(" · "),"held-up":e=>[o("Email delayed, the mail server keeps trying"),e.words||e.status].filter(Boolean).join(" · "),moved:()=>o("The group became a supergroup, the conversation continues here"),blocked:e=>e.group?o("We were removed from the group"):o("The client has blocked the bot"),unblocked:e=>e.group?o("We are back in the group"):o("The client has unblocked the bot")},AA={away:()=>o("away"),off:()=>o("off shift"),status:({status:e})=>ao(hs.value[e]),full:()=>o("at the limit"),"no-access":()=>o("no access"),"not-here":()=>o("not here"),"off-hours":()=>o("outside working hours"),"other-team":()=>o("in another team")},Yv=e=>(AA[e.why]??AA.off)(e),NA=(e=[])=>e.length?[` · ${o("skipped:")} `,e.map(t=>`${G(t.id)} (${Yv(t)})`).join(", ")]:[],PA={reply:()=>o("first reply"),took:()=>o("took the most urgent"),handover:()=>o("handed over"),handback:()=>o("handed back"),started:()=>o("started the conversation"),reopened:()=>o("was the assignee before"),distribution:()=>o("by the rule “Round-robin assignment”"),former:()=>o("by the rule “Round-robin assignment”: this client's earlier assignee"),absent:()=>o("by the rule “Round-robin assignment”: the assignee was absent"),nobody:()=>o("by the rule “Round-robin assignment”: no operator was free")},DA={time:()=>o("as scheduled"),client:()=>o("the client wrote"),delivery:()=>o("a reply was not delivered"),reply:()=>o("replied")},p3={solved:()=>o("Resolved"),"no-reply":()=>o("No reply"),duplicate:()=>o("Duplicate"),spam:()=>o("Spam"),declined:()=>o("Client declined"),other:()=>o("Other")};d3=e=>e.names?.length?o("{name} added {names}"):o("{name} joined"),f3={new_chat_members:d3,chat_invite_user:()=>o("{name} invited someone"),chat_invite_user_by_link:()=>o("{name} joined by a link"),left_chat_member:()=>o("{names} left"),chat_kick_user:()=>o("Someone left the chat"),new_chat_title:()=>o("{name} named the chat “{title}”"),chat_title_update:()=>o("{name} named the chat “{title}”"),new_chat_photo:()=>o("{name} changed the chat picture"),chat_photo_update:()=>o("{name} changed the chat picture"),delete_chat_photo:()=>o("{name} removed the chat picture"),chat_photo_remove:()=>o("{name} removed the chat picture"),pinned_message:()=>o("{name} pinned a message"),chat_pin_message:()=>o("{name} pinned a message"),chat_unpin_message:()=>o("{name} unpinned a message"),group_chat_created:()=>o("{name} created the chat"),chat_create:()=>o("{name} created the chat"),successful_payment:()=>o("{name} has paid"),refunded_payment:()=>o("{name}: payment refunded")}});function Gv({message:e,look:t,children:n}){let s=a=>{let i=a.currentTarget.getBoundingClientRect();Tf.value={message:e,x:i.left,y:i.bottom+6},y.value="participant"};return r`<button type="button" class=${t} aria-haspopup="dialog"
aria-label=${o("Who is {name}?",{name:e.author.name})} onClick=${s}>
${n}
</button>`}function $3({message:e,x:t,y:n}){let s=xt(()=>{y.value=null}),[a,i]=g(null);return ye(),A(()=>{let{width:l,height:c}=s.current.getBoundingClientRect();s.current.style.setProperty("left",`${Math.max(8,Math.min(t,innerWidth-l-8))}px`),s.current.style.setProperty("top",`${Math.max(8,Math.min(n,innerHeight-c-8))}px`),s.current.focus({preventScroll:!0}),j(`/api/dialogs/${e.dialog_id}/people/${e.author.identity_id}`).then(u=>i(u.person),()=>i({}))},[]),r`<div class="pop pcard" role="dialog" aria-label=${e.author.name} tabindex="-1" ref=${s}>
<div class="hrow">
<${te} name=${e.author.name} size="lg" face=${e.author.avatar} />
<span class="grow">
<b class="b6 blk cut">${e.author.name}</b>
<span class="t12 mut blk cut">
${[a?.label,a?.kind&&Se(a.kind)].filter(Boolean).join(" · ")}
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
</div>`}var Tf,IA,Vv=b(()=>{B();C();re();V();oe();x();se();Q();N();we();Tf=T(null);IA=()=>y.value==="participant"&&Tf.value?r`<${$3} key=${Tf.value.message.id} ...${Tf.value} />`:null});async function BA(e,t){let n=`${e}.${t}`;if(n in Nl.peek())return;Jv.push(n);let s={...Nl.peek(),[n]:null};Jv.length>h3&&delete s[Jv.shift()],Nl.value=s;try{let i=(await j(`/api/dialogs/${e}/messages?after=${t-1}&limit=1`)).messages[0];i?.no===t&&(Nl.value={...Nl.peek(),[n]:i})}catch(a){if(!(a instanceof Y))throw a}}var h3,Nl,Jv,zA,WA=b(()=>{se();V();h3=200,Nl=T({}),Jv=[],zA=(e,t)=>Nl.value[`${e}.${t}`]??null});function FA({message:e,near:t}){let n=e.reply_to_no,s=t??zA(e.dialog_id,n);A(()=>{t||BA(e.dialog_id,n)},[n,!!t]);let a=s?.deleted_at?o("The message was deleted"):e.data.quote||(s?b3(s):o("Message {no}",{no:n}));return r`<button type="button" class="quote qbtn" aria-label=${o("Go to the quoted message: {text}",{text:a})}
onClick=${()=>ul(n,{from:e.no})}>
${s&&r`<b class="b6 blk cut">${g3(s)}</b>`}
<span class="cut">${a}</span>
</button>`}var g3,b3,KA=b(()=>{B();C();x();pl();_e();WA();Ka();g3=({author:e})=>e.operator_id?G(e.operator_id):e.name,b3=e=>e.text||Yt(e.content==="text"&&e.files?.length?"document":e.content)});function Qv(e){return e.kind!=="in"||e.deleted_at||e.content==="service"?[]:wt(ae.value[e.dialog_id]??{})?.can?.can_react??[]}function jA({amendment:e}){return e?.kind==="react"&&["queued","sending"].includes(e.state)?e:null}function Zv(e){let t=jA(e);return(t?t.text:e.reactions?.find(n=>n.identity_id===null)?.signs[0])||null}function qA(e){let t=jA(e),n=new Map,s=(a,i)=>n.set(a,[...n.get(a)??[],i]);for(let a of e.reactions??[])if(a.identity_id!==null||!t)for(let i of a.signs)s(i,a);return t?.text&&s(t.text,{identity_id:null,operator_id:t.operator_id}),[...n].map(([a,i])=>{let l=i.some(c=>c.identity_id===null);return{sign:a,count:i.length,ours:l,busy:!!(l&&t),names:i.map(y3).join(", ")}})}function y3({identity_id:e,operator_id:t,name:n}){return e!==null?n:t===P.value.id?o("you"):G(t)}var v3,k3,ni,Cf,Of,Ef=b(()=>{Zc();x();_e();L();v3=["👍","❤","🙏","👌","😁","🎉"],k3=new Set(["❤","✍","☃","🕊"]),ni=e=>k3.has(e)?e+"️":e;Cf=e=>v3.filter(t=>Qv(e).includes(t));Of=(e,t)=>bC(e,t===Zv(e)?null:t)});function UA({message:e}){let t=qA(e);if(!t.length||e.deleted_at)return null;let n=Qv(e);return r`<span class="reacts" role="group" aria-label=${o("Reactions")}>
${t.map(s=>r`<${x3} key=${s.sign} one=${s}
press=${n.includes(s.sign)?()=>Of(e,s.sign):null} />`)}
</span>`}function x3({one:{sign:e,count:t,ours:n,busy:s,names:a},press:i}){let l=w3[e],c=`${l?l.name():ni(e)} ${t}: ${a}`,u=r`
<span aria-hidden="true">${l?l.sign():ni(e)}</span>
${l&&r`<span class="t12">${l.name()}</span>`}
<b>${t}</b>
`;return i?r`<button type="button" class="react" aria-pressed=${String(n)} aria-busy=${s?"true":null}
aria-label=${c} title=${c} onClick=${i}>
${u}
</button>`:r`<span class=${n?"react on":"react"} role="img" aria-label=${c} title=${c}>
${u}
</span>`}var w3,HA=b(()=>{C();x();Ef();N();w3={custom:{sign:()=>r`<${d} name="smile" size="s" />`,name:()=>o("Custom emoji")},paid:{sign:()=>"⭐",name:()=>o("Paid reaction")}}});function Xv(e,t){if(e===t)return e?[{kind:"same",text:e}]:[];if(e.length+t.length>6e4)return GA([e],[t]).filter(c=>c.text);let[n,s]=[YA(e),YA(t)],a=0;for(;a<n.length&&a<s.length&&n[a]===s[a];)a+=1;let i=0;for(;i<n.length-a&&i<s.length-a&&n.at(-1-i)===s.at(-1-i);)i+=1;let l=GA(n.slice(a,n.length-i),s.slice(a,s.length-i));return _3([...n.slice(0,a).map(c=>({kind:"same",text:c})),...l,...n.slice(n.length-i).map(c=>({kind:"same",text:c}))])}function GA(e,t){if(e.length*t.length>4e5)return[{kind:"gone",text:e.join("")},{kind:"new",text:t.join("")}];let n=t.length+1,s=new Uint16Array((e.length+1)*n);for(let c=e.length-1;c>=0;c-=1)for(let u=t.length-1;u>=0;u-=1)s[c*n+u]=e[c]===t[u]?s[(c+1)*n+u+1]+1:Math.max(s[(c+1)*n+u],s[c*n+u+1]);let a=[],i=0,l=0;for(;i<e.length||l<t.length;)i<e.length&&l<t.length&&e[i]===t[l]?(a.push({kind:"same",text:e[i]}),i+=1,l+=1):l>=t.length||i<e.length&&s[(i+1)*n+l]>=s[i*n+l+1]?(a.push({kind:"gone",text:e[i]}),i+=1):(a.push({kind:"new",text:t[l]}),l+=1);return a}function _3(e){let t=[];for(let n of e.filter(s=>s.text)){let s=t.at(-1);s?.kind===n.kind?s.text+=n.text:t.push({...n})}return t}var YA,VA=b(()=>{YA=e=>e.match(/\s+|[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]/gu)??[]});function JA({message:e}){return e.edited_at?e.version<2?r`<span title=${je(e.edited_at)}>${o("edited")} </span>`:r`
<button type="button" class="link edb" title=${je(e.edited_at)}
aria-expanded=${String(dl.value.has(e.id))} onClick=${()=>nv(e.id)}>
${o("edited")}
</button> `:null}function QA({message:e}){return dl.value.has(e.id)&&e.version>1&&!e.deleted_at?r`<${S3} key=${e.version} message=${e} />`:null}function S3({message:e}){let[t,n]=g(null),[s,a]=g(!1),i=()=>{a(!1),yC(e).then(n,()=>a(!0))};return A(i,[]),s?r`<div class="vers">
<span class="t12">${o("Could not load earlier versions")} </span>
<button type="button" class="link t12" onClick=${i}>${o("Retry")}</button>
</div>`:t?r`<div class="vers" role="group" aria-label=${o("Earlier versions")}>
<span class="t12 b6 blk">${S("Edited {n} time","Edited {n} times",t.length-1)}</span>
<ol>
${t.slice(0,-1).map((l,c)=>r`<li key=${l.version}>
<time title=${je(l.at)}>${H(l.at)}</time>
<span class="text">${Xv(l.text,t[c+1].text).map(T3)}</span>
</li>`)}
<li key="now">
<time title=${je(t.at(-1).at)}>${H(t.at(-1).at)}</time>
<span class="text">${Xv(t.at(-2)?.text??"",t.at(-1).text).map(C3)}</span>
</li>
</ol>
</div>`:r`<div class="vers"><span class="t12">${o("Loading…")}</span></div>`}function ZA({message:e,children:t}){let n=dl.value.has(-e.id);return r`
<span class="gonet">
<${d} name="trash-2" size="s" />
${O3(e)} <button type="button" class="link" aria-expanded=${String(n)}
onClick=${()=>nv(-e.id)}>
${n?o("Hide"):o("Show")}
</button>
</span>
${n&&r`<div class="goneold">${t}</div>`}
`}function O3({amendment:e,author:t,kind:n,deleted_at:s}){let a={time:H(s)};if(n==="in")return o("{name} deleted the message at {time}",{...a,name:t.name});let i=e?.kind==="delete"?e.operator_id:null;return i?i===P.value.id?o("You deleted the message for the client"):o("{name} deleted the message for the client",{name:G(i)}):o("The message was deleted at {time}",a)}function XA({message:e}){let{amendment:t}=e;if(!t||t.state==="done"||t.kind==="react"&&t.state!=="failed"&&!t.code)return null;let n=t.kind==="edit"&&r`<span class="text amended">${t.text}</span>`,s=r`<button type="button" class="link" onClick=${()=>kC(e)}>
${o("Keep as is")}
</button>`;if(t.state==="failed"){let i=E3[t.kind](t.text);return r`<div class="amend bad" role="group" aria-label=${i}>
<span class="t12">
<${d} name="circle-alert" size="s" />
${i}
: ${kn(t.code,t.detail)}
</span>
${n}
<span class="hrow t12">
<button type="button" class="link" onClick=${()=>vC(e)}>${o("Retry")}</button>
${s}
</span>
</div>`}let a=A3[t.kind]();return r`<div class="amend" role="status">
<span class="t12">
<${d} name="clock" size="s" />
${a}
${t.code&&` · ${kn(t.code,t.detail)}`}
</span>
${n}
${t.state==="queued"&&t.code&&r`<span class="hrow t12">${s}</span>`}
</div>`}var T3,C3,E3,A3,eN=b(()=>{B();C();Zc();VA();oe();x();_e();L();Ef();N();Cs();T3=e=>e.kind==="new"?null:e.kind==="gone"?r`<del>${e.text}</del>`:e.text,C3=e=>e.kind==="gone"?null:e.kind==="new"?r`<ins>${e.text}</ins>`:e.text;E3={edit:()=>o("Not edited for the client"),delete:()=>o("Not deleted for the client"),react:e=>e?o("The client does not see the reaction {sign}",{sign:ni(e)}):o("The client still sees the reaction")},A3={edit:()=>o("Editing for the client…"),delete:()=>o("Deleting for the client…"),react:()=>o("Sending the reaction…")}});function tN({message:e,near:t,join:n,last:s,client:a,photo:i,contact:l,mailed:c,subject:u,to:p,found:m,picked:h}){if(e.kind==="system")return r`<${MA} message=${e} found=${m} />`;if(e.content==="service")return r`<${RA} message=${e} found=${m} />`;if(e.delivery?.state==="cancelled"&&nu(e))return r`<${AC} message=${e} found=${m} />`;if(e.delivery?.state==="cancelled")return r`<${PC} message=${e} found=${m} />`;let f=!!e.deleted_at,$=!f&&e.kind!=="note"&&!!(e.letter||c),v=e.kind==="in"?"in":e.kind==="note"?"out note":"out",_=e.delivery?.state,w=["msg",v,n&&"join",$&&"mail",m&&"found",f&&"gone",e.automatic&&(e.kind==="in"?"autom":"auto"),_==="failed"&&"fail",_==="uncertain"&&"wait",(zi(e)||Oo(e))&&"soon"],k=s?r`<${P3} message=${e} client=${a} photo=${i} />`:r`<span class="ph"></span>`,D=$&&!e.letter&&r`<${R1} subject=${u} to=${p} />`,K=r`<${Sf} message=${e} mail=${$} client=${l} />`,R=r`<div class=${!f&&b1(e)?"box bare":"box"} style=${f?null:v1(e)}>
${h&&r`<${N3} />`}
<${D3} message=${e} join=${n} group=${a===null} />
${D}
${e.reply_to_no&&r`<${FA} message=${e} near=${t} />`}
${f?r`<${ZA} message=${e}>${K}<//>`:K}
<${QA} message=${e} />
<${XA} message=${e} />
<${R3} message=${e} />
<${UA} message=${e} />
${e.tasks?.length>0&&r`<${sA} tasks=${e.tasks} />`}
</div>`;return r`<li class=${w.filter(Boolean).join(" ")} data-no=${e.no}
data-picked=${h?"":null} tabindex="-1">
${e.kind==="in"?[k,R]:[R,k]}
</li>`}function P3({message:e,client:t,photo:n}){let{author:s}=e;return s.operator_id?r`<${te} name=${G(s.operator_id)} />`:e.kind!=="in"?r`<span class="ph"></span>`:t!==null?r`<${te} name=${t} face=${n} />`:r`<${Gv} message=${e} look="pface">
<${te} name=${s.name} face=${s.avatar} />
<//>`}function D3({message:e,join:t,group:n}){if(t)return null;let{author:s}=e;return e.kind==="note"?r`<span class="by">
<${d} name="lock" size="s" />
${o("Note")} · ${G(s.operator_id)}
</span>`:nu(e)?r`<${OC} message=${e} />`:e.kind==="out"&&s.kind==="outside"?r`<span class="by">
${e.data.by?o("{name}, outside Okno",{name:e.data.by}):o("Sent outside Okno")}
</span>`:e.kind==="out"&&s.operator_id!==P.value.id?r`<span class="by">${G(s.operator_id)}</span>`:n&&e.kind==="in"?r`<span class=${"by hue "+no(s.name)}>
<${Gv} message=${e} look="pname">${s.name}<//>
</span>`:null}function R3({message:e}){let t=e.kind==="in"&&e.created_at-e.sent_at>M3,n=r`
<${JA} message=${e} />
<span title=${je(e.sent_at)}>
${t?o("sent {sent}, received {time}",{sent:L3(e),time:H(e.created_at)}):H(e.created_at)}
</span>
`;return e.delivery?r`<${NC} message=${e} at=${n} />`:r`<span class="mt">${n}</span>`}var N3,M3,L3,nN=b(()=>{C();oe();x();_e();L();Tl();Eo();N();sv();Hv();av();wu();qr();Uc();Vv();KA();HA();eN();N3=()=>r`<span class="mpick"><${d} name="check" size="s" /><span class="vh">${o("Selected")}</span></span>`;M3=5*6e4,L3=({sent_at:e,created_at:t})=>tt(e)===tt(t)?H(e):`${Wt(e)}, ${H(e)}`});function aN(e,{line:t,dialog:n,at:s,picked:a}){let i=[],l=n.kind==="email"?{subject:n.title,to:n.label}:null,c=new Map(e.map(p=>[p.no,p])),u=n.thread_kind==="group";return e.forEach((p,m)=>{let h=e[m-1],f=e[m+1];(!h||tt(h.created_at)!==tt(p.created_at))&&i.push(r`<li class="day" key=${"d"+p.no}><span>${wi(p.created_at,I.value)}</span></li>`),p.no===t&&i.push(r`<li class="newline" key="newline"><span>${o("New messages")}</span></li>`);let $=m>0&&p.no!==t&&sN(h,p),v=!(f&&f.no!==t&&sN(p,f));i.push(r`<${Bd} key=${p.id} message=${p}>
<${tN} message=${p} near=${c.get(p.reply_to_no)} join=${$} last=${v}
client=${u?null:n.name} photo=${u?null:n.avatar} contact=${n.contact_id}
mailed=${!!l} subject=${l?.subject} to=${l?.to} found=${p.no===s}
picked=${a.has(p.no)} />
<//>`),p.letter&&p.kind==="in"&&!p.automatic&&(l={subject:p.letter.subject,to:p.data.answer_to??Ys(p.letter.sender)})}),i}function sN(e,t){return oN(e)||oN(t)?!1:e.kind===t.kind&&e.kind!=="system"&&e.author.operator_id===t.author.operator_id&&e.author.identity_id===t.author.identity_id&&e.automatic===t.automatic&&t.created_at-e.created_at<I3&&tt(e.created_at)===tt(t.created_at)}var I3,oN,rN=b(()=>{C();ke();oe();x();MC();Uc();nN();I3=3*6e4;oN=e=>e.letter||e.content==="service"||e.delivery?.state==="cancelled"});function xu(e,t){t==="reply"&&e.kind==="note"||(Ks(e.dialog_id,t,e.no),Po(t))}function Nf(e,t,n="menu"){tk(e)&&(Af.value={message:e,...t},Pl.value=n,y.value="message")}function iN(e,t){let n=!t.ctrlKey&&!t.metaKey&&!t.altKey&&!t.shiftKey;if(n&&t.code==="KeyW"&&SC(e)&&ge.peek()?.shortcuts!==!1)return TC(e),!0;if(!tk(e))return!1;let s=t.ctrlKey||t.metaKey;if(s&&t.code==="KeyC"&&String(getSelection())===""&&e.text)Dt(e.text);else{if(s||t.altKey)return!1;if(/^Key/.test(t.code)&&ge.peek()?.shortcuts===!1)return!1;if(t.code==="KeyR")xu(e,"reply");else if(t.code==="KeyN")xu(e,"note");else if(t.code==="KeyU"&&e.kind==="in")ov(e.dialog_id,e.no);else if(t.code==="KeyX"&&n&&Vs(e))Wd(e);else if(t.key==="Enter"||t.key==="ContextMenu"||t.shiftKey&&t.key==="F10")Nf(e,lN(t.currentTarget.querySelector(`li[data-no="${e.no}"] .box`)));else return z3(e,t)}return!0}function z3(e,t){let n=t.shiftKey?null:Fb(e).find(s=>s.key===t.code);return n?.runMany&&jt.peek().size?n.runMany($l()):n?.run(e),!!n}function lN(e){let t=e?.getBoundingClientRect()??{right:innerWidth/2,top:innerHeight/2};return{x:t.right,y:t.top+28}}function Pf(){let e=oi?.parentElement?.querySelector(`li[data-no="${oi.dataset.of}"] .box`);if(!e)return;let[t,n]=[oi.parentElement.getBoundingClientRect(),e.getBoundingClientRect()],s=n.height<44?24:14;oi.style.setProperty("top",`${Math.max(0,n.top-t.top-s)}px`),oi.style.setProperty("right",`${Math.max(4,t.right-n.right+(e.parentElement.classList.contains("in")?-8:8))}px`)}function cN({find:e}){let t=O(null),n=si.value===null?null:e(si.value);if(W(()=>(oi=t.current,Pf(),()=>{oi=null})),!n||!tk(n)||n.deleted_at||jt.value.size)return null;let s=y.value==="message"&&Af.value?.message.id===n.id,a=l=>s&&Pl.value==="signs"==(l==="signs"),i=l=>c=>{a(l)?y.value=null:Nf(n,lN(c.currentTarget),l)};return r`<div class="mbar" ref=${t} data-of=${n.no} role="toolbar" aria-label=${o("Message actions")}>
${n.kind!=="note"&&r`<button type="button" class="ib small" tabindex="-1" aria-label=${o("Quote reply")}
title=${o("Quote reply")+"  R"} onClick=${()=>xu(n,"reply")}>
<${d} name="reply" size="m" />
</button>`}
${Cf(n).length>0&&r`<button type="button" class="ib small" tabindex="-1" aria-label=${o("Reaction")} title=${o("Reaction")}
aria-haspopup="menu" aria-expanded=${String(a("signs"))} onClick=${i("signs")}>
<${d} name="smile" size="m" />
</button>`}
<button type="button" class="ib small" tabindex="-1" aria-label=${o("More actions")} aria-haspopup="menu"
aria-expanded=${String(a("menu"))} onClick=${i("menu")}>
<${d} name="ellipsis" size="m" />
</button>
</div>`}function uN(){if(y.value!=="message"||!Af.value)return null;let e={menu:B3,signs:W3,colleagues:F3}[Pl.value];return r`<${e} key=${Pl.value} ...${Af.value} />`}function nk(e,t){let n=O(null);return W(()=>{let s=n.current.firstElementChild,{width:a,height:i}=s.getBoundingClientRect(),l=e-ek+a+8<=innerWidth,c=t+i+8<=innerHeight;s.style.setProperty("left",`${Math.max(8,l?e-ek:e-a)}px`),s.style.setProperty("top",`${Math.max(8,c?t:t-ek-i-8)}px`)},[]),n}function B3({message:e,x:t,y:n}){let s=pN(e),a=nk(t,n),i=ae.value[s.dialog_id],l=Pd(s,i),c=hC(s),u=m=>r`<span class="end only-wide"><${on} of=${m} /></span>`,p=()=>{Nd(s),Po("reply")};return r`<div class="msgmenu" ref=${a}>
<${Re} label=${o("Message actions")} place="at">
${s.kind!=="note"&&r`<${ee} icon="reply" onPick=${()=>xu(s,"reply")}>${o("Quote reply")}${u(["R"])}<//>`}
${Cf(s).length>0&&r`<${ee} icon="smile" stay onPick=${()=>{Pl.value="signs"}}>
${o("Reaction")}
<//>`}
${Fb(s).map(m=>r`<${ee} key=${m.id} icon=${m.icon} stay onPick=${()=>{y.value=null,m.run(s)}}>
${m.label()}${u(Oi(m.key)[0])}
<//>`)}
<${ee} icon="sticky-note" onPick=${()=>xu(s,"note")}>${o("Note on message")}${u(["N"])}<//>
${s.text&&r`<${ee} icon="copy" onPick=${()=>Dt(s.text)}>${o("Copy text")}${u([ft,"C"])}<//>`}
<${ee} icon="link" onPick=${()=>Dt(Qc(s))}>${o("Copy link")}<//>
${Vs(s)&&r`<${ee} icon="check-check" onPick=${()=>Wd(s)}>${o("Select")}${u(["X"])}<//>`}
<${ee} icon="forward" stay onPick=${()=>{Pl.value="colleagues"}}>
${o("Forward to a colleague")}
<//>
${s.kind==="in"&&r`
<div class="sep" role="separator"></div>
<${ee} icon="mail" onPick=${()=>ov(s.dialog_id,s.no)}>
${o("Unread from here")}
${u(["U"])}
<//>
`}
${(l||c)&&tv(s)&&r`<div class="sep" role="separator"></div>`}
${l&&r`<${ee} icon="square-pen" onPick=${p}>${o("Edit for the client")}<//>`}
${c&&r`<${ee} icon="trash-2" onPick=${()=>gC(s)}>${o("Delete for the client")}<//>`}
<//>
</div>`}function W3({message:e,x:t,y:n}){let s=pN(e),a=nk(t,n),i=Zv(s);return r`<div class="msgmenu" ref=${a}>
<${Re} label=${o("Reaction")} place="at signs" across>
${Cf(s).map(l=>r`<button type="button" class="sign" role="menuitemradio" tabindex="-1" key=${l}
aria-checked=${String(l===i)} onClick=${()=>{y.value=null,Of(s,l)}}>
${ni(l)}
</button>`)}
<//>
</div>`}function F3({message:e,x:t,y:n}){let s=nk(t,n),a=Object.values(Ee.value).filter(l=>l.active&&l.id!==P.value.id).sort((l,c)=>l.name.localeCompare(c.name)),i=l=>{let{dialog_id:c,no:u}=e,p=cn(c,"note");Qo(c,"note",p.includes(`@${l.name}`)?p:`@${l.name} ${p}`),Ks(c,"note",u),Po("note")};return r`<div class="msgmenu" ref=${s}>
<${Re} label=${o("Forward to a colleague")} place="at people">
<div class="mh">${o("Forward to a colleague")}</div>
${a.length?a.map(l=>r`<button type="button" class="mi" role="menuitem" tabindex="-1" key=${l.id}
onClick=${()=>{y.value=null,i(l)}}>
<${te} name=${l.name} size="sm" />
${l.name}
</button>`):r`<p class="t13 mut menunote">${o("No colleagues yet")}</p>`}
<//>
</div>`}var si,Af,Pl,ek,tk,oi,pN,ok=b(()=>{se();B();C();Qe();zc();re();Zc();Rn();Vc();x();pl();_o();vt();ll();su();Fc();Ef();L();N();rn();tu();si=T(null),Af=T(null),Pl=T("menu"),ek=28,tk=e=>e.kind!=="system"&&e.content!=="service"&&e.delivery?.state!=="cancelled";oi=null;pN=e=>bt.value[e.dialog_id]?.items[e.no]??e});function fN({dialog:e}){let t=bt.value[e.id],n=bn(t),s=new Set(n.map(i=>i.key).filter(Boolean)),a=Ft.value.filter(i=>i.dialog_id===e.id&&!s.has(i.key)&&i.phase!=="held");return r`<${sk} dialog=${e} messages=${n} pending=${a}
picked=${jt.value} mark=${ma.value[e.id]}
at=${E.value.dialog===e.id?E.value.at:null} back=${Jc.value?.dialog===e.id}
later=${t.later} newer=${Ct.value[`newer:${e.id}`]} more=${t.more}
older=${Ct.value[`older:${e.id}`]} today=${new Date(I.value).toDateString()} />`}var K3,j3,mN,q3,dN,sk,$N=b(()=>{ur();C();Zc();ke();Is();x();pl();Rs();Jt();Q();Pr();L();rt();N();av();Xb();rN();ok();su();K3=48,j3=1e3,mN=1200,q3=500,dN=12;sk=class extends Bo{box=O$();list=O$();state={missed:0,atEnd:!0,line:this.firstUnread(this.props.mark)};firstUnread(t){return t===void 0?null:this.props.messages.find(n=>n.client_no>t)?.no??null}componentDidMount(){P0(this.props.dialog.id);let t=this.props.at?null:this.box.current.querySelector(".newline");this.showFound(),t&&t.getBoundingClientRect().top<this.box.current.getBoundingClientRect().top&&t.scrollIntoView({block:"start"}),this.askOlder(),this.onLook=()=>this.look(),window.addEventListener("focus",this.onLook),document.addEventListener("visibilitychange",this.onLook),this.held=this.anchor(),this.grown=new ResizeObserver(()=>{this.isAtEnd()||this.keepPlace(this.held),Pf()}),this.grown.observe(this.list.current),this.look()}componentWillUnmount(){clearTimeout(this.timer),clearTimeout(this.press),this.grown.disconnect(),window.removeEventListener("focus",this.onLook),document.removeEventListener("visibilitychange",this.onLook),xC(this.props.dialog.id),si.value=null,Yr(),Jc.value=null}getSnapshotBeforeUpdate(){return{wasAtEnd:this.isAtEnd(),place:this.anchor()}}componentDidUpdate(t,n,{wasAtEnd:s,place:a}){let{current:i}=this.box,{messages:l,pending:c,later:u,at:p}=this.props,m=c.length>t.pending.length;this.wantsEnd&&!u?(this.wantsEnd=!1,i.scrollTop=0):m&&!u?(i.scrollTop=0,this.state.line&&this.setState({line:null})):l!==t.messages&&(!s||t.later||u)&&this.keepPlace(a),p!==t.at&&(this.shownAt=null),this.showFound();let h=l.filter(f=>f.no>(t.messages.at(-1)?.no??1/0)&&f.kind!=="system");h.length&&!t.later&&!u&&this.arrived(h,s),this.held=this.anchor(),this.askOlder(),this.askNewer(),this.look(),$C(this.list.current),Pf()}arrived(t,n){n||this.setState(({missed:a})=>({missed:a+t.length}));let s=t.find(a=>a.kind==="in");s&&!this.state.line&&!(n&&document.hasFocus())&&this.setState({line:s.no})}row(t){return this.list.current.querySelector(`li[data-no="${t}"]`)}showFound(){let{at:t}=this.props;if(!t||this.shownAt===t)return;let n=this.row(t);n&&(this.shownAt=t,n.scrollIntoView({block:"center"}))}anchor(){let t=this.box.current.getBoundingClientRect().top,n=this.list.current.querySelectorAll("li[data-no]"),[s,a]=[0,n.length-1];for(;s<a;){let i=s+a>>1;n[i].getBoundingClientRect().bottom>t?a=i:s=i+1}return n[s]?{row:n[s],at:n[s].getBoundingClientRect().top-t}:null}keepPlace(t){if(!t?.row.isConnected)return;let n=t.row.getBoundingClientRect().top-this.box.current.getBoundingClientRect().top-t.at;n&&(this.box.current.scrollTop+=n)}isAtEnd(){return!this.props.later&&Math.abs(this.box.current?.scrollTop??0)<=K3}scrolled=()=>{this.held=this.anchor();let t=this.isAtEnd();t!==this.state.atEnd&&this.setState({atEnd:t,missed:t?0:this.state.missed}),this.askOlder(),this.askNewer(),this.look()};askOlder(){let{scrollTop:t,scrollHeight:n,clientHeight:s}=this.box.current;this.props.more&&!this.props.older&&n-s+t<mN&&bh(this.props.dialog.id)}askNewer(){let t=!this.props.at||this.shownAt===this.props.at;this.props.later&&!this.props.newer&&t&&Math.abs(this.box.current.scrollTop)<mN&&gh(this.props.dialog.id)}inSight(){if(document.hidden)return[];let{top:t,bottom:n}=this.box.current.getBoundingClientRect(),s=[];for(let a=this.list.current.lastElementChild;a;a=a.previousElementSibling){let i=a.getBoundingClientRect();if(i.bottom<t+dN)break;a.dataset.no&&i.top<n-dN&&s.push(Number(a.dataset.no))}return s}look(){M0(this.props.dialog.id,this.inSight());let t=()=>this.isAtEnd()&&document.hasFocus()&&!document.hidden&&!wC(this.props.dialog.id);if(!t()){clearTimeout(this.timer),this.timer=0;return}this.timer||=setTimeout(()=>{this.timer=0,t()&&lx(this.props.dialog)},j3)}toEnd=async()=>{this.wantsEnd=this.props.later,this.props.later?await Dp(this.props.dialog.id):this.box.current.scrollTo({top:0,behavior:"smooth"})};find=t=>this.props.messages.find(n=>n.no===t)??null;over=t=>{let n=t.target.closest?.("li[data-no]");n&&t.pointerType!=="touch"&&(si.value=Number(n.dataset.no))};out=()=>{this.focused()||(si.value=null)};focusin=t=>{let n=t.target.closest?.("li[data-no]");n&&(si.value=Number(n.dataset.no))};pressed=t=>{clearTimeout(this.press),this.pressedLong=!1;let n=t.pointerType==="touch"&&t.target.closest?.("li[data-no]");if(!n||jt.peek().size||t.target.closest("button, a, audio, video, iframe"))return;let s=this.find(Number(n.dataset.no));s&&(this.press=setTimeout(()=>{this.pressedLong=!0,getSelection()?.removeAllRanges(),Nf(s,{x:t.clientX,y:t.clientY})},q3))};released=()=>clearTimeout(this.press);lifted=t=>{this.pressedLong&&t.cancelable&&t.preventDefault()};clicked=t=>{let n=t.target.closest?.("li[data-no]"),s=n&&this.find(Number(n.dataset.no)),a=this.focused()?.dataset.no;IC(this.props.messages,s,t,a&&Number(a))&&(t.preventDefault(),t.stopPropagation(),n.focus({preventScroll:!0}))};unmarked=t=>{t.shiftKey&&t.target.closest?.("li[data-no]")&&!String(getSelection())&&t.preventDefault()};focused(){return this.list.current.contains(document.activeElement)?document.activeElement.closest("li[data-no]"):null}keys=t=>{if(t.target.closest("input, textarea, audio, video, [role=slider]"))return;let n=this.focused(),s=t.target===n||t.target===this.box.current,a=s&&!t.ctrlKey&&!t.metaKey&&{ArrowUp:-1,ArrowDown:1}[t.key];if(a){let i=this.walk(n,a);t.shiftKey&&i&&rv(this.props.messages,Number(i.dataset.no),Number((n??i).dataset.no))}else if(s&&t.key==="End")this.toEnd();else if(s&&t.key==="Escape"&&n)this.box.current.focus();else if(t.target===n&&n){if(!iN(this.find(Number(n.dataset.no)),t))return}else return;t.preventDefault(),t.stopPropagation()};walk(t,n){let s=[...this.list.current.querySelectorAll("li[data-no][tabindex]")],a=t?s[s.indexOf(t)+n]:this.lastSeen(s);return a?(qi(),a.focus({preventScroll:!0}),a.scrollIntoView({block:"nearest"}),a):null}lastSeen(t){let{bottom:n}=this.box.current.getBoundingClientRect();return t.findLast(s=>s.getBoundingClientRect().top<n-8)}render({dialog:t,messages:n,pending:s,picked:a,more:i,older:l,newer:c,at:u,later:p,back:m},{line:h,atEnd:f,missed:$}){return r`
<div class="scroll" ref=${this.box} onScroll=${this.scrolled} onPointerOver=${this.over}
onPointerLeave=${this.out} onPointerDown=${this.pressed} onPointerUp=${this.released}
onPointerMove=${this.released} onPointerCancel=${this.released} onTouchEnd=${this.lifted}
onFocusIn=${this.focusin} onKeyDown=${this.keys} role="group" tabindex="0" aria-label=${o("Messages")}>
<div class="log" role="log" aria-label=${o("Conversation with {name}",{name:t.name})}>
<ol ref=${this.list} onMouseDownCapture=${this.unmarked} onClickCapture=${this.clicked}>
${i&&r`<li class="ev" key="more">
${l?.problem?r`<button type="button" class="btn small" onClick=${()=>bh(t.id)}>
${o("Retry")}
</button>`:r`<span>${o("Loading older messages…")}</span>`}
</li>`}
${aN(n,{line:h,dialog:t,at:u,picked:a})}
${p&&r`<li class="ev" key="later">
${c?.problem?r`<button type="button" class="btn small" onClick=${()=>gh(t.id)}>
${o("Retry")}
</button>`:r`<span>${o("Loading newer messages…")}</span>`}
</li>`}
${!p&&s.map(v=>r`<${DC} key=${"k"+v.key} entry=${v} />`)}
</ol>
<${cN} find=${this.find} />
</div>
</div>
<div class="todownbox">
${m&&r`<button type="button" class="btn toback" onClick=${uC}>
<${d} name="undo-2" size="m" />
${o("Back to the reply")}
</button>`}
${(!f||p)&&r`<button type="button" class="todown" aria-label=${$?S("Jump to the latest, {n} new message","Jump to the latest, {n} new messages",$):o("Jump to the latest")} onClick=${this.toEnd}>
<${d} name="arrow-down" />
${$>0&&r`<span class="count">${$}</span>`}
</button>`}
</div>
`}}});function hN(){let e=jt.value.size;if(!e)return null;let t=()=>{Yr(),Sr(()=>Et("#conversation > .scroll"))};return r`<div class="msgpick" role="toolbar" aria-label=${o("Selected messages")}>
<b class="b5 t13 grow" role="status">${S("{n} message selected","{n} messages selected",e)}</b>
${MT().map(n=>r`<button type="button" class="btn small" key=${n.id} onClick=${()=>n.runMany($l())}>
<${d} name=${n.icon} size="m" />
${n.label()}
<span class="only-wide"><${on} of=${Oi(n.key)[0]} /></span>
</button>`)}
<button type="button" class="btn small quiet" onClick=${t}>
${o("Deselect")}
<span class="only-wide"><${on} of=${["Esc"]} /></span>
</button>
</div>`}var gN=b(()=>{C();Go();vt();x();N();we();ll();su()});var yN={};xe(yN,{Conversation:()=>U3});function U3(){let{dialog:e}=E.value;if(!e)return r`<section class="conversation" id="conversation" tabindex="-1"
aria-label=${o("No conversation selected")}>
<${Ad} />
<${V3} />
</section>`;let t=ae.value[e],n=Ct.value[`dialog:${e}`]?.problem;return n&&!bt.value[e]?.loaded?r`<${vN} id=${e} dialog=${t} problem=${n} />`:!t&&!bt.value[e]&&X.value.recent.includes(e)?r`<${vN} id=${e} problem=${new Y(404,"not-found")} />`:r`<section class="conversation" id="conversation" tabindex="-1" aria-label=${o("Conversation")} key=${e}
data-dialog=${e}>
<${kN} dialog=${t} />
<${Ad} dialog=${t} />
<${cb} dialog=${t} />
<${fC} key=${"find"+e} id=${e} />
${bt.value[e]?.loaded&&t?r`<${fN} key=${e} dialog=${t} />`:r`<${G3} />`}
<${hN} />
<${lC} key=${"dock"+e} id=${e} dialog=${t} />
${t&&r`<${d1} key=${"drop"+e} id=${e} can=${wt(t)?.can} kind=${t.kind} />`}
<${RT} dialog=${t} />
<${uN} />
<${IA} />
</section>`}function bN(){return r`<a class="ib phoneback" href=${U(E.value.view)} aria-label=${o("Back to the list")}>
<${d} name="arrow-left" />
</a>`}function kN({dialog:e}){return e?r`<header class="thead">
<${bN} />
<span class="only-wide">
<${te} name=${e.name} face=${e.avatar}><${ve} kind=${e.kind} /><//>
</span>
<div class="grow">
<h2 class="cut">${e.name}</h2>
<div class="sub">
<span class="cut"><${mx} dialog=${e} /></span>
<span class="only-wide num tno">· ${o("No. {number}",{number:ue(e.number)})}</span>
${e.waiting_since?r`<${To} dialog=${e} short asButton />`:e.state==="closed"&&r`<span class="sla ok"><${d} name="check" size="s" />${o("closed")}</span>`}
${e.priority===1&&r`<${Mt} priority=${1} />`}
<span class="only-wide htags"><${Rr} ids=${e.tags} most=${2} /></span>
</div>
</div>
<${LT} dialog=${e}><${H3} /><//>
</header>`:r`<header class="thead">
<${bN} />
<div class="grow"><h2 class="cut">${o("Conversation")}</h2></div>
</header>`}function H3(){let e=()=>{matchMedia("(min-width: 1280px)").matches?to.value=!to.value:mt.value=!mt.value};return r`<button type="button" class=${to.value?"ib":"ib below-card"} aria-label=${o("Client card")}
title=${o("Client card")+"  ]"} aria-expanded=${String(mt.value)} onClick=${e}>
<${d} name="panel-right" />
</button>`}function G3(){let e=dt(150,!0);return r`<div class="scroll">
<div class="log" aria-busy="true" aria-label=${o("Loading messages")}>
<ol class="sklog">
${e&&Y3.map(([t,n,s])=>r`<li class=${"msg "+t} aria-hidden="true">
${t==="in"&&r`<span class="ph"></span>`}
<svg class="skb" viewBox=${`0 0 ${n} ${s}`} width=${n} height=${s}>
<rect width=${n} height=${s} rx="16" />
</svg>
</li>`)}
</ol>
</div>
</div>`}function vN({id:e,dialog:t,problem:n}){let s=n.status===404||n.status===403;return r`<section class="conversation" id="conversation" tabindex="-1" aria-label=${o("Conversation")}>
<${kN} dialog=${t} />
<${Ad} dialog=${t} />
<div class="nothing">
<${ie} icon=${s?"lock":"unplug"}
title=${s?o("Conversation not found"):o("Could not load messages")} text=${z(n)}>
${s?r`<a class="btn" href=${U(E.value.view)}>${o("Back to the list")}</a>`:r`<button type="button" class="btn" onClick=${()=>ac(e)}>${o("Retry")}</button>`}
<//>
</div>
</section>`}function V3(){return r`<div class="nothing">
<${yi} big />
<h2 class="head2">${o("No conversation selected")}</h2>
<p class="mut t13">${o("Click a row on the left or press")} <${on} of=${["J"]} /></p>
<ul class="hints">
<li><${on} of=${["1","2","3"]} /><span>${o("mine, unassigned, all")}</span></li>
<li><${on} of=${["Shift","I"]} /><span>${o("take the most urgent one")}</span></li>
<li><${on} of=${["?"]} /><span>${o("all keyboard shortcuts")}</span></li>
</ul>
</div>`}var Y3,wN=b(()=>{C();re();V();oe();x();Pt();Q();L();rt();ld();IT();zT();N();cC();Xb();we();$N();ok();Vv();co();Ms();gN();nd();Y3=[["in",300,58],["in",190,38],["out",340,58],["in",250,38],["in",300,120],["out",380,58],["in",170,38]]});var xN={};xe(xN,{Lightbox:()=>Q3});function J3(){let e=bt.value[E.value.dialog];if(!e)return[];let t=n=>Fa(n)&&(n.kind==="photo"||n.media_type.startsWith("image/"));return bn(e).flatMap(n=>(n.deleted_at?[]:n.files??[]).filter(t).map(s=>({file:s,at:n.created_at})))}function Q3(){return y.value==="photo"&&kc.value?r`<${Z3} />`:null}function Z3(){let e=J3(),t=e.findIndex(m=>m.file.token===kc.value),n=O(null),[s,a]=g(null);if(ye(),W(()=>{t<0?ak():n.current?.focus()},[t<0]),t<0)return null;let{file:i,at:l}=e[t],c=m=>{let h=e[t+m];h&&(kc.value=h.file.token)},u=m=>{let h={ArrowLeft:-1,ArrowRight:1}[m.key];if(h){m.preventDefault(),c(h);return}Ot(m)},p=i.name||o("Photo");return r`<div class="over lightbox" onPointerDown=${m=>{(m.target===m.currentTarget||m.target.classList.contains("lbstage"))&&ak()}}>
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
<a class="ib" href=${un(i)} download=${i.name||!0} aria-label=${o("Download")}
title=${o("Download")}>
<${d} name="download" />
</a>
<button type="button" class="ib" ref=${n} aria-label=${o("Dismiss")} title=${o("Dismiss")+"  Esc"}
onClick=${ak}>
<${d} name="x" />
</button>
</header>
<div class="lbstage">
${s===i.token?r`<p>${o("Could not load the picture")}</p>`:r`<img key=${i.token} src=${un(i,i.preview?"preview":"thumb")} alt=${p}
onError=${()=>a(i.token)} />`}
</div>
${t>0&&r`<button type="button" class="lbturn left" aria-label=${o("Previous photo")} onClick=${()=>c(-1)}>
<${d} name="chevron-left" size="l" />
</button>`}
${t<e.length-1&&r`<button type="button" class="lbturn right" aria-label=${o("Next photo")} onClick=${()=>c(1)}>
<${d} name="chevron-right" size="l" />
</button>`}
</div>
</div>`}var ak,_N=b(()=>{B();C();Qe();re();oe();x();Jt();Q();L();N();qr();we();ak=()=>{y.value=null}});var eU,_u,rk=b(()=>{eU=()=>Intl.DateTimeFormat().resolvedOptions().timeZone??"UTC",_u=(e,t)=>`/api/contacts/${e}/export?${new URLSearchParams({zone:eU(),...t})}`});var CN={};xe(CN,{Client:()=>tU});function tU(){let{id:e}=E.value,[t,n]=g(null),[s,a]=g(null),i=()=>{a(null),j(`/api/contacts/${e}`).then(c=>n(c.contact),a)};A(()=>{n(null),e?i():a(new Y(404,"not-found"))},[e]);let l=dt(150,!t&&!s);return r`<main class="main page client" id="main" tabindex="-1">
<header class="pagehead clhead">
<a class="ib" href=${Ko()} aria-label=${o("Back")}><${d} name="arrow-left" /></a>
${t?r`
<${te} name=${t.name} size="lg" />
<div class="grow">
<h1 class="head2 cut">${t.name}</h1>
<p class="t12 mut">${o("Client since {date}",{date:Wt(t.created_at)})}</p>
</div>
<${nU} id=${t.id} />
`:r`<h1 class="head2 grow">${o("Client")}</h1>`}
</header>
${s?r`<${ie} icon=${s.status===404?"lock":"unplug"}
title=${s.status===404?o("Client not found"):o("Could not load the page")}
text=${z(s)}>
${s.status!==404&&r`<button type="button" class="btn" onClick=${i}>${o("Retry")}</button>`}
<//>`:t?r`<div class="clbody">
<${oU} contact=${t} onSaved=${n} />
<${sU} key=${t.id} contact=${t} />
</div>`:l&&r`<p class="t13 mut clwait">${o("Loading…")}</p>`}
</main>`}function nU({id:e}){return r`<div class="hrow wrap cltake">
<a class="btn small" href=${_u(e,{format:"html",printed:1})} target="_blank" rel="noopener">
<${d} name="file-text" size="s" />
${o("Print")}
</a>
${["txt","json","html"].map(t=>r`<a class="btn small quiet" key=${t} href=${_u(e,{format:t})} download
aria-label=${o("Export as {format}",{format:t.toUpperCase()})}>
<${d} name="download" size="s" />
${t.toUpperCase()}
</a>`)}
</div>`}function oU({contact:e,onSaved:t}){let n=kf(e);return r`<section class="clfacts" aria-label=${o("Client details")}>
<h2 class="t13 b6">${o("Contacts")}</h2>
<ul>
${e.identities.map(s=>r`<li key=${s.id}>
<button type="button" class="crow" title=${o("Copy")}
aria-label=${o("Copy {value}",{value:s.label||s.external_id})}
onClick=${()=>Dt(s.label||s.external_id)}>
<${ve} kind=${s.kind} named />
<span class="grow cut">${s.label||s.external_id}</span>
<${d} name="copy" size="s" />
</button>
</li>`)}
</ul>
<h2 class="t13 b6">${o("All conversations")} <span class="n dim">${n.length}</span></h2>
<ul>
${n.map(({dialog:s,episode:a})=>r`<li key=${a.number}>
<a class="crow" href=${U("all",s.id)}>
<${ve} kind=${s.kind} named />
<span class="grow">
<span class="cut">
${a.title||Ye.value[s.channel_id]?.name||Se(s.kind)}
</span>
<span class="t12 dim cut">${yf(a)}</span>
</span>
</a>
</li>`)}
</ul>
${e.note&&r`<h2 class="t13 b6">${o("Client note")}</h2><p class="t13 notetext">${e.note}</p>`}
<h2 class="t13 b6">${o("Consents and bans")}</h2>
<${vf} contact=${e} onSaved=${t} />
</section>`}function sU({contact:e}){let[t,n]=g(null),[s,a]=g(!0),[i,l]=g({items:[],next:null,loaded:!1,problem:null}),c=O(0),u=m=>{let h=++c.current,f=new URLSearchParams({events:s?"1":"0",...t?{channel:t}:{},...m?{before:m}:{}});j(`/api/contacts/${e.id}/history?${f}`).then($=>{h===c.current&&l(v=>({items:m?[...v.items,...$.items]:$.items,next:$.next,loaded:!0,problem:null}))},$=>{h===c.current&&l(v=>({...v,problem:$}))})};A(()=>{l({items:[],next:null,loaded:!1,problem:null}),u(null)},[t,s]);let p=[...new Map(e.dialogs.map(m=>[m.channel_id,m.kind]))];return r`<section class="clpast" aria-label=${o("Full history")}>
<div class="clbar">
<h2 class="t13 b6">${o("Full history")}</h2>
${p.length>1&&r`<div class="hrow wrap" role="group" aria-label=${o("Channel")}>
<button type="button" class="chip" aria-pressed=${String(t===null)} onClick=${()=>n(null)}>
${o("All channels")}
</button>
${p.map(([m,h])=>r`<button type="button" class="chip" key=${m} aria-pressed=${String(t===m)}
onClick=${()=>n(m)}>
<${ve} kind=${h} />
${Ye.value[m]?.name??Se(h)}
</button>`)}
</div>`}
<label class="hrow end t13">
<input type="checkbox" class="check" checked=${s} onChange=${m=>a(m.target.checked)} />
${o("Notes and events")}
</label>
</div>
<div class="clscroll" role="group" tabindex="0" aria-label=${o("Full history")}>
${i.items.length>0&&r`<ol class="cllog">${aU(i.items,e)}</ol>`}
${i.loaded&&!i.items.length&&r`<${ie} icon="inbox" title=${o("No messages yet")} />`}
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
</section>`}function aU(e,t){let n=new Map(t.dialogs.flatMap(a=>a.episodes.map(i=>[i.number,{...i,dialog:a}]))),s=[];return e.forEach(({episode:a,message:i},l)=>{let c=n.get(a);a!==e[l-1]?.episode&&s.push(r`<li class="clep" key=${`e${a}.${i.id}`}>
<span class="grow cut b6">
${nt(i.created_at,I.value)}
${c?.title?` · ${o("“{text}”",{text:c.title})}`:""} · ${o("No. {number}",{number:ue(a)})}
</span>
${c?.state==="closed"&&r`<span class="tag plain">${o("closed")}</span>`}
<a class="link t12" href=${U("all",i.dialog_id,i.no)}>${o("Open conversation")}</a>
</li>`),s.push(r`<${rU} key=${i.id} message=${i} kind=${c?.dialog.kind} contact=${t} />`)}),s}function rU({message:e,kind:t,contact:n}){if(e.kind==="system")return r`<li class="clline sys">
<span class="t12 mut">
${yu(e)} · <span title=${je(e.created_at)}>${H(e.created_at)}</span>
</span>
</li>`;let s=e.author.operator_id?G(e.author.operator_id):e.kind==="in"&&n.kind==="person"?n.name:e.author.name||o("Sent outside Okno");return r`<li class=${`clline ${e.kind}`}>
${e.kind==="note"?r`<span class="nic"><${d} name="lock" size="m" /></span>`:r`<${ve} kind=${t} named />`}
<div class="grow">
<span class="t12">
<b class="b6">${s}</b> <a class="mut"
href=${new URL(Qc(e)).pathname+new URL(Qc(e)).search}
title=${je(e.sent_at)}>
${H(e.created_at)}
</a>
${e.deleted_at?r` · ${o("The message was deleted")}`:null}
${e.delivery&&Oo(e)?r` · ${o("Scheduled for {when}",{when:Xe(Co(e))})}`:null}
</span>
<div class="clsaid"><${Sf} message=${e} client=${n.id} /></div>
</div>
</li>`}var ON=b(()=>{B();C();Qe();V();ke();oe();x();_e();Q();L();Eo();N();wf();Mv();Hv();wu();rk();we();pl()});function DN(e){ik.value=e,y.value="why"}var ik,PN,lk=b(()=>{se();re();ik=T(null),PN=e=>!!(e?.data?.run||e?.data?.rule)});function Mf(e){A(()=>{let t=n=>{n.key!=="Escape"||n.defaultPrevented||y.peek()||document.activeElement.matches?.("input:not([type=checkbox]), textarea, select")||(n.preventDefault(),M(Ke()))};return document.addEventListener("keydown",t,{capture:!0}),()=>document.removeEventListener("keydown",t,{capture:!0})},[]),A(()=>()=>{E.peek().page==="automation"&&E.peek().rule===null&&requestAnimationFrame(()=>{document.querySelector(e)?.focus()})},[])}var Su,ck=b(()=>{B();C();Q();N();re();Su=({label:e})=>r`<a class="ib small" href=${Ke()} aria-label=${e} title=${`${e}  Esc`}>
<${d} name="x" size="m" />
</a>`});function Rf(e){let t=c=>e.filter(u=>u.kind===c).length,[n,s,a,i]=["operator","team","channel","hours"].map(t),l=[n&&S("{n} operator","{n} operators",n),s&&S("{n} team","{n} teams",s),a&&S("{n} channel","{n} channels",a),i&&o("working hours")];return o("No longer there: {list}",{list:l.filter(Boolean).join(", ")})}var cU,Lf,uU,Tu,Dl=b(()=>{x();cU={loop:()=>o("it ran more than 5 times in one conversation within a minute"),failing:()=>o("it failed five times in a row")},Lf=e=>cU[e]?.()??o("a fault, code {code}",{code:e});uU={"opted-out":()=>o("the client does not want automatic messages"),group:()=>o("it is a group chat"),automatic:()=>o("the client's message is automatic itself"),"no-address":()=>o("the client has no address in this channel"),"own-address":()=>o("it is one of our own addresses"),disowned:()=>o("the sender's address is forged"),blocked:()=>o("the client has blocked us"),"channel-gone":()=>o("the channel was removed"),"channel-paused":()=>o("the channel is paused"),"before-connection":()=>o("the message is older than the channel's connection"),"too-late":()=>o("too much time had passed"),"said-already":()=>o("it was said in this conversation already"),frequency:()=>o("it was said recently"),"sender-budget":()=>o("this address got 5 automatic messages today"),"dialog-budget":()=>o("this conversation got 20 automatic messages today"),"channel-budget":()=>o("the channel sent its automatic messages of this hour"),tripped:()=>o("the guard against loops has stopped it"),paused:()=>o("all automation was stopped"),"no-text":()=>o("there is no text for this channel and language"),nobody:()=>o("nobody could take it"),assigned:()=>o("it had an assignee already"),closed:()=>o("the conversation was closed"),missing:()=>o("the rule refers to something that is gone")},Tu=e=>uU[e]?.()??o("refused, code {code}",{code:e})});function pU({kind:e,body:t},n){let s=mk[e];return s?[s.when(t,n),s.then(t,n)]:[e,""]}function IN(e,{channels:t=[],teams:n=[]},s){let a=[...t.map(s.channel),...n.map(s.team)];return a.length?`${e} (${a.join(", ")})`:e}function mU({operators:e,team_id:t,only_here:n,former_days:s},a){let i=[dU(e,t,a)];return n&&i.push(o("only to those at the screen")),s&&i.push(o("first to the previous assignee")),i.join(", ")}function dU(e,t,n){return t?o("in turn within the team “{team}”, who are online",{team:n.team(t)}):e?e.length===1?o("assign to: {name}, when online",{name:n.person(e[0])}):S("in turn among {n} operator online","in turn among {n} operators online",e.length):o("in turn among all who are online")}function fU(e=[]){let t=n=>(n.channel_id===null?0:2)+(n.language===ze.value?0:1);return e.filter(n=>n.text.trim()).sort((n,s)=>t(n)-t(s))[0]?.text??""}function uk({texts:e=[],frequency:t}){let n=fU(e);if(!n)return o("no text is written yet");let s=[o("“{text}”",{text:$U(n)})];return e.length>1&&s.push(S("and {n} more text","and {n} more texts",e.length-1)),t?.every==="hours"&&s.push(S("at most once in {n} hour","at most once in {n} hours",t.hours)),s.join(", ")}function hU({first_minutes:e,next_minutes:t,stages:n=[],channels:s,teams:a},i){let l=n.map(p=>Math.round(e*p/100)),u=e===t&&l.length>0?S("A client waits for {list} minute","A client waits for {list} minutes",l.at(-1),{list:RN(l.map(String))}):o("The first reply {first}, next replies {next}",{first:LN(e),next:LN(t)});return IN(u,{channels:s,teams:a},i)}function gU({first_minutes:e,next_minutes:t,stages:n=[],whom:s,email:a},i){let l=zN(s,a,i);return e===t?l:o("at {list} of the time {what}",{list:RN(n.map(dk)),what:l})}function fk(e,t){let n=(e?.operators??[]).map(t.person);return[e?.assignee&&o("the assignee"),e?.leads&&o("team leads"),...n].filter(Boolean)}function zN(e,t,n){let s=fk(e,n).join(", ")||o("no one");return t?o("notify on screen and by email: {list}",{list:s}):o("notify: {list}",{list:s})}function If({every:e,hours:t=0}){return e==="hours"?S("At most once in {n} hour","At most once in {n} hours",t):{message:o("To every message"),wait:o("Once until we reply"),episode:o("Once per conversation")}[e]}var MN,pk,RN,mk,Ml,gt,Cu,$U,LN,dk,$o=b(()=>{x();MN=90,pk=1,RN=e=>new Intl.ListFormat(ze.value==="ru"?"ru-RU":"en-GB").format(e),mk={distribution:{icon:"users-round",title:()=>o("Round-robin assignment"),when:({channels:e=[]},t)=>IN(o("A new conversation without an assignee"),{channels:e},t),then:mU},reply_assigns:{icon:"hand",title:()=>o("Who replies becomes the assignee"),when:()=>o("An operator replies in a conversation without an assignee"),then:()=>o("assign it to them")},autoreply:{icon:"message-square-reply",title:()=>o("Auto-reply"),when:({clients:e})=>e==="new"?o("The first conversation of a new client"):o("A new conversation"),then:uk},out_of_hours:{icon:"moon",title:()=>o("Out of hours"),when:({hours_id:e},t)=>e===pk?o("A message outside working hours"):o("A message outside “{hours}”",{hours:t.hours(e)}),then:uk},receipt:{icon:"mail",title:()=>o("Receipt"),when:()=>o("A new conversation by email"),then:uk},sla:{icon:"alarm-clock-check",title:({first_minutes:e})=>S("SLA within {n} minute","SLA within {n} minutes",e),when:hU,then:gU},untouched:{icon:"bell-ring",title:()=>o("Reminder that nobody took it"),when:({minutes:e})=>S("Nobody takes a conversation for {n} minute","Nobody takes a conversation for {n} minutes",e),then:({whom:e,email:t},n)=>zN(e,t,n)}},Ml=e=>mk[e]?.icon??"zap",gt=({kind:e,body:t})=>mk[e]?.title(t)??e;Cu=(e,t)=>pU(e,t).filter(Boolean).join(" → ");$U=e=>{let t=e.trim().replace(/\{[^{}|]*(?:\|([^{}]*))?\}/g,(n,s)=>s||"…").replace(/\s+/g," ").replace(/(?<!\.)\.$/,"");return t.length>MN?`${t.slice(0,MN-1).trimEnd()}…`:t};LN=e=>S("within {n} minute","within {n} minutes",e);dk=e=>o("{n}%",{n:e})});async function ho(){let e=zf+=1;try{let t=await j("/api/rules");if(e!==zf)return;Ie.value=t,Ll.value=null}catch(t){if(!(t instanceof Y))throw t;e===zf&&(Ll.value=t)}}function UN(){clearTimeout(BN),$k&&(BN=setTimeout(ho,bU))}function HN(){$k+=1,ho();let e=setInterval(()=>{document.hidden||ho()},vU);return()=>{$k-=1,clearInterval(e)}}function hk(e){zf+=1;let{rules:t}=Ie.peek(),n=t.some(s=>s.id===e.id);Ie.value={...Ie.peek(),rules:n?t.map(s=>s.id===e.id?{...s,...e}:s):[...t,e]}}async function Rl(e,t){e&&hk(e);try{let n=await t();return n?.rule?hk(n.rule):await ho(),n??!0}catch(n){if(!(n instanceof Y))throw n;return await ho(),n.code==="not-reviewed"?YN(fn(e.id)):ne(z(n)),null}}function Bf(e,t,n,s){let a=n(),i=Z(e,{icon:t,undo:async()=>{await a&&await s()}});return a.then(l=>{l||hr(i)}),a}function YN(e){Wf.value=e,y.value="rulefirst"}function GN(e,t){return t&&ss(e.kind)?.writes_to_clients&&!e.reviewed?(YN(e),null):vk(e,t)}function yk(e,t){let n=Ou(e.group),s=n[n.findIndex(l=>l.id===e.id)+1]?.id??null;if(t===s||t===e.id)return null;let a=n.filter(l=>l.id!==e.id);a.splice(t===null?a.length:a.findIndex(l=>l.id===t),0,e);let i=new Map(a.map((l,c)=>[l.id,c]));return Ie.value={...Ie.peek(),rules:Ie.peek().rules.map(l=>i.has(l.id)?{...l,place:i.get(l.id)}:l)},Bf(o("Order changed: {name}",{name:gt(e)}),"arrow-up",KN(e.id,t),KN(e.id,s))}function Kf(e,t){let n=Ou(e.group),s=n.findIndex(a=>a.id===e.id);return n[s+t]?(yk(e,t<0?n[s-1].id:n[s+2]?.id??null),!0):!1}function VN(e){return Ie.value={...Ie.peek(),rules:Ie.peek().rules.filter(t=>t.id!==e.id)},Bf(o("Rule deleted: {name}",{name:gt(e)}),"trash-2",jN(e.id,!0),jN(e.id,!1))}async function QN({id:e,kind:t,version:n,body:s}){let a=e?await F(`/api/rules/${e}`,{version:n,body:s},{method:"PATCH"}):await F("/api/rules",{kind:t,body:s});return hk(a.rule),a.rule}var bU,vU,Ie,Ll,gk,Ze,fn,ss,qN,Ou,bk,$k,zf,BN,kU,Wf,WN,vk,FN,kk,Ff,KN,wk,jN,JN,Zt=b(()=>{se();V();x();L();rt();be();re();$o();bU=250,vU=3e4,Ie=T(null),Ll=T(null),gk=$e(()=>X.value.hours??{}),Ze=$e(()=>P.value?.role==="administrator"),fn=e=>Ie.value?.rules.find(t=>t.id===e)??null,ss=e=>Ie.value?.kinds.find(t=>t.kind===e)??null,qN=e=>gk.value[e]?.name,Ou=e=>(Ie.value?.rules??[]).filter(t=>t.group===e).sort((t,n)=>t.place-n.place||t.id-n.id),bk=e=>!!e.paused_at||e.missing.length>0,$k=0,zf=0,BN=null;kU=e=>e.k==="rule"||e.k==="automation"||e.k==="gone"&&e.of==="rule";tn(e=>{e.some(kU)&&UN()});Dn(UN);Wf=T(null);WN=(e,t,n)=>()=>Rl({id:e,active:t},()=>F(`/api/rules/${e}/active`,n===void 0?{active:t}:{active:t,version:n}));vk=(e,t,n)=>Bf(t?o("Switched on: {name}",{name:gt(e)}):o("Switched off: {name}",{name:gt(e)}),"zap",WN(e.id,t,n),WN(e.id,!t)),FN=e=>()=>(Ie.value={...Ie.peek(),paused:e},Rl(null,()=>F("/api/automation/paused",{paused:e}))),kk=e=>Bf(e?o("All automation is stopped"):o("Automation works again"),e?"pause":"play",FN(e),FN(!e)),Ff=e=>Rl({id:e.id,paused_at:null,paused_why:null},()=>F(`/api/rules/${e.id}/resume`,{})),KN=(e,t)=>()=>Rl(null,()=>F(`/api/rules/${e}/place`,{before:t}));wk=(e,t)=>{let n=Ou(e.group);return!!n[n.findIndex(s=>s.id===e.id)+t]},jN=(e,t)=>()=>Rl(null,()=>F(`/api/rules/${e}/removed`,{removed:t}));JN=e=>Rl(null,()=>F(`/api/rules/${e.id}/share-out`,{}))});var Le,jf,as=b(()=>{x();_e();N();L();Zt();$o();Le={person:G,team:e=>Ge.value[e]?.name??o("Deleted team"),channel:e=>Ye.value[e]?.name??o("Removed channel"),hours:e=>qN(e)||(e===pk?o("company hours"):o("Removed hours"))},jf=()=>Object.values(Ye.value).filter(e=>e.health!=="removed").sort((e,t)=>Se(e.kind).localeCompare(Se(t.kind))||e.name.localeCompare(t.name))});function qf(e,t){return t==null||t===""?o("none"):Array.isArray(t)?t.length?t.map(n=>qf(e,n)).join(", "):o("any"):ZN[e]?ZN[e](t):typeof t=="boolean"?_U(t):typeof t=="object"?JSON.stringify(t):String(t)}var yU,XN,wU,xU,_U,ZN,Uf,SU,TU,Hf,Yf=b(()=>{x();N();Dl();as();yU={ordinary:()=>o("A person wrote to us alone"),every:()=>o("How often"),new_client:()=>o("New client"),closed:()=>o("Outside working hours"),channel_kind:()=>o("Kind of channel"),channel:()=>o("Channel"),team:()=>o("Team"),assignee:()=>o("Assignee"),minutes:()=>o("Minutes passed"),untouched:()=>o("Nobody took it")},XN=e=>yU[e]?.()??e,wU={message:()=>o("to every message"),wait:()=>o("once until we reply"),episode:()=>o("once per conversation"),hours:()=>o("once in some hours")},xU=e=>wU[e]?.()??e,_U=e=>e?o("yes"):o("no"),ZN={assignee:Le.person,channel:Le.channel,team:Le.team,channel_kind:Se,every:e=>xU(e)};Uf=e=>({did:()=>o("done"),refused:()=>Tu(e.code),failed:()=>o("it failed")})[e.outcome](),SU=e=>new Intl.ListFormat(ze.value==="ru"?"ru-RU":"en-GB").format((e.operators??[]).map(Le.person)),TU={say:({message_id:e})=>e?o("A message was sent to the client"):o("No message was sent"),assign:({operator_id:e,team_id:t})=>e?o("Assigned to {name}",{name:Le.person(e)}):o("Given to the team “{team}”",{team:Le.team(t)}),target:({minutes:e})=>S("Reply is due within {n} minute","Reply is due within {n} minutes",e),notify:e=>e.operators?.length?o("Notified: {list}",{list:SU(e)}):o("Notified")},Hf=e=>TU[e.do]?.(e)??e.do});function CU({one:e}){let t=e.holds?r`<${d} name="check" size="s" /><span class="vh">${o("fits")}</span>`:r`<span class="nofit"><${d} name="x" size="s" /></span><span class="vh">${o("does not fit")}</span>`,n=qf(e.field,e.wanted),s=qf(e.field,e.value);return r`
${t}
<span>
${s}
${n!==s&&r` <span class="dim t12">${o("wanted: {value}",{value:n})}</span>`}
</span>
`}var Gf,xk=b(()=>{C();x();wu();_e();N();Yf();Gf=({run:e})=>r`<dl class="kv runkv">
${e.values.map(t=>r`<div key=${t.field}><dt>${XN(t.field)}</dt><dd><${CU} one=${t} /></dd></div>`)}
${e.done.map((t,n)=>r`<div key=${n}><dt>${n?"":o("Done")}</dt><dd>${Hf(t)}</dd></div>`)}
${e.skipped.map((t,n)=>r`<div key=${`s${t.id}`}>
<dt>${n?"":o("Passed over")}</dt>
<dd>
<${te} name=${G(t.id)} size="xs" />
<s class="dim">${G(t.id)}</s>
<span class="dim t12">${Yv(t)}</span>
</dd>
</div>`)}
${e.error&&r`<div><dt>${o("Error")}</dt><dd><code class="runerror">${e.error}</code></dd></div>`}
</dl>`});function Vf({source:e,newest:t,empty:n,named:s=!1}){let[a,i]=g(OU),[l,c]=g(!1),u=async m=>{try{let h=await j(m?`${e}${e.includes("?")?"&":"?"}before=${m}`:e);i(f=>({runs:m?[...f.runs,...h.runs]:h.runs,more:h.more,problem:null})),m||c(!1)}catch(h){if(!(h instanceof Y))throw h;i(f=>({...f,problem:h}))}};A(()=>{u()},[]),A(()=>{a.runs&&c((a.runs[0]?.at??0)<(t??0))},[t]);let p=dt(150,!a.runs&&!a.problem);return!a.runs&&a.problem?r`<${ie} icon="unplug" title=${o("The log could not be loaded")} text=${z(a.problem)}>
<button type="button" class="btn" onClick=${()=>u()}>${o("Retry")}</button>
<//>`:a.runs?a.runs.length?r`
${l&&r`<p class="runmore">
<button type="button" class="btn small" onClick=${()=>u()}>
<${d} name="arrow-up" size="s" />
${o("Show newer runs")}
</button>
</p>`}
<ol class="runs">${EU(a.runs,s)}</ol>
${a.problem&&r`<p class="t13 runmore" role="alert">${z(a.problem)}</p>`}
${a.more&&r`<p class="runmore">
<button type="button" class="btn small" onClick=${()=>u(a.runs.at(-1).id)}>
${o("Show older ones")}
</button>
</p>`}
`:n:p&&r`<div class="sks" aria-busy="true">
${[90,70,80].map(m=>r`<${Me} key=${m} width=${m} />`)}
</div>`}function EU(e,t){let n=[];return e.forEach((s,a)=>{(!a||tt(e[a-1].at)!==tt(s.at))&&n.push(r`<li class="mh" key=${`d${s.id}`}>${wi(s.at,I.value)}</li>`),n.push(r`<${DU} key=${s.id} run=${s} named=${t} />`)}),n}function DU({run:e,named:t}){return r`<li class=${`run ${e.outcome}`}>
<details>
<summary>
<${d} name=${AU[e.outcome]} size="s" />
<span class="grow">
<b class="b5 cut blk">${e.client||o("No conversation")}</b>
<span class="t12 mut blk">${NU(e)}</span>
${t&&r`<span class="t12 dim cut blk">${PU(e)}</span>`}
</span>
<time class="t12 dim" title=${je(e.at)}>${H(e.at)}</time>
</summary>
<div class="runin">
<${Gf} run=${e} />
<p class="hrow t12">
${t&&fn(e.rule_id)?r`<a class="link" href=${Ke(e.rule_id,"log")}>
${o("Rule, version {n}",{n:e.version})}
</a>`:r`<span class="dim">${o("Version {n}",{n:e.version})}</span>`}
${e.dialog_id&&r`<a class="link hrow end" href=${U("all",e.dialog_id)}>${o("Open conversation")}</a>`}
</p>
</div>
</details>
</li>`}var OU,AU,NU,PU,_k=b(()=>{B();C();V();ke();oe();x();Q();N();we();xk();Zt();Yf();$o();OU={runs:null,more:!1,problem:null};AU={did:"check",refused:"ban",failed:"circle-alert"},NU=e=>e.outcome==="did"&&e.done.length?e.done.map(Hf).join(", "):Uf(e),PU=e=>gt(fn(e.rule_id)??{kind:e.kind,body:ss(e.kind)?.default??{}})});function tP(){let e=O(null),[t,n]=g("");Mf(".autolog"),W(()=>{document.activeElement!==document.body&&e.current.focus({preventScroll:!0})},[]);let s=Math.max(0,...Ie.value.rules.map(i=>i.last_run_at??0)),a=eP.find(([i])=>i===t)[2]();return r`<aside class="peek" aria-label=${o("Log of all rules")}>
<div class="ed-top">
<h2 class="grow cut" tabindex="-1" ref=${e}>${o("Log of all rules")}</h2>
<${Su} label=${o("Close the log")} />
</div>
<div class="scroll ed edbody" role="group" tabindex="0" aria-label=${o("Runs")}>
<div class="rulechips" role="group" aria-label=${o("Show runs")}>
${eP.map(([i,l])=>r`<button type="button" class="chip" key=${i} aria-pressed=${String(i===t)}
onClick=${()=>n(i)}>${l()}</button>`)}
</div>
<${Vf} key=${t} source=${t?`/api/runs?outcome=${t}`:"/api/runs"} named
newest=${t?null:s} empty=${r`<${ie} icon="history" title=${a}
text=${o("Runs of the last 90 days appear here.")} />`} />
</div>
</aside>`}var eP,nP=b(()=>{B();C();x();N();ck();_k();Zt();eP=[["",()=>o("All"),()=>o("No runs yet")],["did",()=>o("Done"),()=>o("No rule has done anything yet")],["refused",()=>o("Refused"),()=>o("Nothing was refused")],["failed",()=>o("Failed"),()=>o("No run has failed")]]});var Jf,Sk=b(()=>{C();Zt();Jf=({rule:e,label:t})=>r`<input class="tog" type="checkbox" role="switch" aria-label=${t} checked=${e.active} onChange=${n=>{let s=n.currentTarget.checked;n.currentTarget.checked=e.active,GN(e,s)}} />`});function MU(e){let t=Math.max(1,...e),n=(oP-2)/Math.max(1,e.length-1),s=(a,i)=>`${(1+i*n).toFixed(1)} ${(Tk-2-a/t*(Tk-5)).toFixed(1)}`;return`M${e.map(s).join("L")}`}function RU(e){return e.active?[S("{n} time today","{n} times today",e.today,{n:ue(e.today)}),e.last_run_at?o("{span} ago",{span:Ve(I.value-e.last_run_at)}):o("has not run yet")]:[o("off"),o("changed {date}",{date:Wt(e.changed_at)})]}function IU(e){let t=s=>{let a=fn(Qf.id);!a||a.group!==e.group||a.id===e.id||(s.preventDefault(),s.currentTarget.dataset.drop=zU(s)?"after":"before")},n=s=>delete s.currentTarget.dataset.drop;return{draggable:!0,onDragStart:s=>{Qf.id=e.id,s.dataTransfer.effectAllowed="move",s.dataTransfer.setData("text/plain",gt(e))},onDragEnd:()=>{Qf.id=null},onDragOver:t,onDragLeave:n,onDrop:s=>{s.preventDefault();let a=s.currentTarget.dataset.drop==="after";n(s);let i=fn(Qf.id);i&&yk(i,a?BU(s.currentTarget,i):e.id)}}}function zU(e){let t=e.currentTarget.getBoundingClientRect();return e.currentTarget.parentElement.clientWidth>t.width*1.5?e.clientX>t.left+t.width/2:e.clientY>t.top+t.height/2}function BU(e,t){let n=e.nextElementSibling;return Number(n?.dataset.rule)===t.id&&(n=n.nextElementSibling),n?Number(n.dataset.rule):null}function WU(e,t){let n={ArrowUp:-1,ArrowDown:1}[e.key];if(!n||!e.shiftKey||!(e.ctrlKey||e.metaKey)||!Ze.value)return;e.preventDefault(),e.stopPropagation();let s=e.currentTarget.querySelector("h3 a");_s(Kf(t,n)?o("Moved: {name}",{name:gt(t)}):o("This is the edge of the group")),requestAnimationFrame(()=>s.focus())}function sP({rule:e,names:t,open:n}){let s=gt(e),a=Ze.value?IU(e):{},i=["card","hov","rule",e.paused_at&&"failing",!e.paused_at&&e.missing.length&&"lacking"];return r`<article class=${i.filter(Boolean).join(" ")} data-rule=${e.id} data-off=${e.active?null:""}
aria-current=${n?"true":null} ...${a} onKeyDown=${l=>WU(l,e)}>
<span class="ric"><${d} name=${Ml(e.kind)} /></span>
<h3>
<a href=${Ke(e.id)}
aria-keyshortcuts=${Ze.value?"Control+Shift+ArrowUp Control+Shift+ArrowDown":null}>
${s}
</a>
</h3>
${Ze.value?r`<${Jf} rule=${e} label=${o("The rule “{name}” is on",{name:s})} />`:r`<span class="tag plain">${e.active?o("on"):o("off")}</span>`}
<p class="ds">${Cu(e,t)}</p>
<${FU} rule=${e} />
<div class="mt2">
${RU(e).map((l,c)=>r`${c>0&&r`<span aria-hidden="true">·</span>`}<span>${l}</span>`)}
<${LU} days=${e.days} />
</div>
</article>`}function FU({rule:e}){return e.paused_at?r`<p class="rulebad">
<${d} name="circle-alert" size="s" />
<span class="grow">${o("Paused: {cause}",{cause:Lf(e.paused_why)})}</span>
${Ze.value&&r`<button type="button" class="btn small" onClick=${()=>Ff(e)}>${o("Continue")}</button>`}
</p>`:e.missing.length?r`<p class="rulewarn">
<${d} name="triangle-alert" size="s" />
<span class="grow">${Rf(e.missing)}</span>
${Ze.value&&r`<a class="link" href=${Ke(e.id)}>${o("Choose a replacement")}</a>`}
</p>`:null}var oP,Tk,LU,Qf,aP=b(()=>{C();ke();oe();x();Q();N();wr();Dl();Zt();Sk();$o();[oP,Tk]=[72,18];LU=({days:e})=>r`<svg class="spark" viewBox=${`0 0 ${oP} ${Tk}`} role="img"
aria-label=${o("Runs in the last 14 days: {list}",{list:e.join(", ")})}>
<path d=${MU(e)} />
</svg>`;Qf={id:null}});function jU(e,t){let n=new Map(e.map(l=>[lP(l),l.text])),s=new Map(t.map(l=>[lP(l),l.text])),a=[...s].filter(([l,c])=>n.get(l)!==c),i=[...n.keys()].filter(l=>!s.has(l));return[...a.map(([l,c])=>o("Text ({place}): “{text}”",{place:l,text:c})),...i.map(l=>o("Text removed ({place})",{place:l}))]}function Zf(e,t){return Object.keys(t).flatMap(n=>{if(JSON.stringify(e[n])===JSON.stringify(t[n]))return[];if(n==="texts")return jU(e.texts,t.texts);let[s,a]=KU[n]??[()=>n,JSON.stringify];return[o("{field}: {before} → {after}",{field:s(),before:a(e[n]),after:a(t[n])})]})}var rP,iP,Ck,Ok,KU,lP,Ek=b(()=>{x();as();$o();rP=e=>e?o("yes"):o("no"),iP=e=>t=>t?.length?t.map(e).join(", "):o("all"),Ck=e=>e?Le.team(e):o("none"),Ok=e=>t=>e[t](),KU={operators:[()=>o("Operators"),e=>e?e.map(Le.person).join(", "):o("all")],team_id:[()=>o("Team"),Ck],channels:[()=>o("Channels"),iP(e=>Le.channel(e))],teams:[()=>o("Teams"),iP(e=>Le.team(e))],cap:[()=>o("Open conversations of one person, at most"),String],only_here:[()=>o("Only those at the screen"),rP],former_days:[()=>o("Days for the previous assignee"),String],absent:[()=>o("When the assignee is absent"),Ok({keep:()=>o("leave it to the assignee"),next:()=>o("give it to the next operator"),team:()=>o("give it to a team")})],absent_minutes:[()=>o("Minutes until absent"),String],absent_team_id:[()=>o("Team for conversations of the absent"),Ck],nobody:[()=>o("When nobody can take it"),Ok({leave:()=>o("leave it unassigned"),team:()=>o("give it to a team")})],nobody_team_id:[()=>o("Team when nobody can take it"),Ck],clients:[()=>o("Clients"),Ok({all:()=>o("All clients"),new:()=>o("Only new clients")})],frequency:[()=>o("How often"),If],hours_id:[()=>o("Working hours"),e=>Le.hours(e)],first_minutes:[()=>o("First reply within"),String],next_minutes:[()=>o("Next replies within"),String],minutes:[()=>o("Minutes"),String],stages:[()=>o("Moments"),e=>e.map(dk).join(", ")],whom:[()=>o("Whom to notify"),e=>fk(e,Le).join(", ")||o("no one")],email:[()=>o("Also by email"),rP]},lP=({channel_id:e,language:t})=>`${e===null?o("All channels"):Le.channel(e)}, ${t}`});function qU(e){return[...e.replace(/\{\s*(\w+)\s*(\|[^{}]*)?\}/g,(n,s)=>Eu.includes(s)?"":n).matchAll(/\{[^{}]*\}?|\}/g)].map(([n])=>n)}function UU({texts:e=[]},t){let n=new Set;e.length||(t.texts=o("Write at least one text")),e.forEach((s,a)=>{let i=`${s.channel_id}:${s.language}`,l=qU(s.text);s.text.trim()?s.text.length>cP?t[`texts.${a}`]=S("At most {n} character","At most {n} characters",cP):l.length?t[`texts.${a}`]=o("There is no such variable: {list}",{list:l.join(" ")}):n.has(i)&&(t[`texts.${a}`]=o("There is already a text for this channel and language")):t[`texts.${a}`]=o("Write the text that the client will get"),n.add(i)})}function HU({frequency:e},t){e?.every==="hours"&&!Xa(e.hours,1,pP)&&(t.frequency=er(1,pP))}function mP({whom:e},t){!e.assignee&&!e.leads&&!e.operators.length&&(t.whom=o("Choose who is notified"))}function Nk({kind:e,body:t}){let n={};return YU[e]?.(t,n),n}var Eu,cP,e$,uP,Xf,pP,Xa,er,Ak,YU,t$=b(()=>{x();Eu=["name","number","company","hours","back"],cP=4e3,e$=1440,uP=30*e$,Xf=60*e$,pP=24*365;Xa=(e,t,n)=>Number.isInteger(e)&&e>=t&&e<=n,er=(e,t)=>o("A whole number from {least} to {most}",{least:e,most:t});Ak=(e,t)=>{UU(e,t),HU(e,t)},YU={distribution:(e,t)=>{e.operators&&!e.operators.length&&(t.operators=o("Choose at least one operator")),e.team_id===0&&(t.team_id=o("Choose a team")),Xa(e.cap,0,1e3)||(t.cap=er(0,1e3)),Xa(e.former_days,0,365)||(t.former_days=er(0,365)),e.absent!=="keep"&&!Xa(e.absent_minutes,0,e$)&&(t.absent_minutes=er(0,e$)),e.absent==="team"&&!e.absent_team_id&&(t.absent_team_id=o("Choose a team")),e.nobody==="team"&&!e.nobody_team_id&&(t.nobody_team_id=o("Choose a team"))},autoreply:Ak,out_of_hours:Ak,receipt:Ak,sla:(e,t)=>{Xa(e.first_minutes,1,Xf)||(t.first_minutes=er(1,Xf)),Xa(e.next_minutes,1,Xf)||(t.next_minutes=er(1,Xf)),e.stages.length?e.stages.some(n=>!Xa(n,1,1e3))?t.stages=er(1,1e3):new Set(e.stages).size<e.stages.length&&(t.stages=o("Two moments are the same")):t.stages=o("Add at least one moment"),mP(e,t)},untouched:(e,t)=>{Xa(e.minutes,1,uP)||(t.minutes=er(1,uP)),mP(e,t)}}});function GU(e){let t=(e?.detail?.errors??[]).map(({field:n,message:s})=>[n.split(".").at(-1),s]);return Object.fromEntries(t)}function zl({id:e,kind:t,version:n,body:s}){Ce.value={id:e,kind:t,version:n,body:s,base:JSON.stringify(s)},Pk.value=!1,Il.value=null,tr.value=null}function n$(e){Ce.value={...Ce.peek(),body:{...Ce.peek().body,...e}}}function $P(){let{id:e,kind:t}=Ce.peek();zl(e?fn(e):Dk(t))}function hP(e){let{version:t,base:n}=Ce.peek();e.version!==t&&(JSON.stringify(e.body)===n?Ce.value={...Ce.peek(),version:e.version}:rs.peek()?tr.value={by:e.changed_by,at:e.changed_at}:zl(e))}function bP(){let{id:e}=Ce.peek();return Ce.value={...Ce.peek(),version:fn(e).version},tr.value=null,o$()}function VU(){requestAnimationFrame(()=>{document.querySelector(".edbody [aria-invalid='true']")?.focus()})}async function o$(){if(!Ce.peek()||ai.peek())return!1;if(Pk.value=!0,Il.value=null,Object.keys(Nk(Ce.peek())).length)return VU(),!1;ai.value=!0;let e=Ce.peek();try{let t=await QN(e);return Ce.peek()===e?zl(t):Ce.value={...Ce.peek(),id:t.id,version:t.version,base:JSON.stringify(t.body)},e.id||(Z(o("Rule created: {name}. It is off.",{name:gt(t)}),{icon:"zap"}),M(Ke(t.id),{replace:!0,sure:!0})),!0}catch(t){if(!(t instanceof Y))throw t;return t.code==="changed-meanwhile"?(await ho(),tr.value={by:t.detail.by,at:t.detail.at}):Il.value=t,!1}finally{ai.value=!1}}var Ce,Pk,ai,Il,tr,rs,dP,fP,Dk,gP,vP,ri=b(()=>{se();V();x();Q();be();t$();Zt();$o();Ce=T(null),Pk=T(!1),ai=T(!1),Il=T(null),tr=T(null),rs=$e(()=>!!Ce.value&&JSON.stringify(Ce.value.body)!==Ce.value.base),dP=$e(()=>Ce.value&&Pk.value?{...Nk(Ce.value),...GU(Il.value)}:{});fP=()=>{Ce.value=null},Dk=e=>({id:null,kind:e,version:0,body:ss(e).default});gP=()=>zl(fn(Ce.peek().id));vP=e=>({"unknown-variable":()=>o("A text names a variable that does not exist.")})[e.code]?.()??z(e)});var kP,yP=b(()=>{C();x();N();_k();kP=({rule:e})=>r`<${Vf} source=${`/api/rules/${e.id}/runs`} newest=${e.last_run_at}
empty=${r`<${ie} icon="history" title=${o("No runs yet")} text=${e.active?o("Runs of the last 90 days appear here."):o("The rule is off. “Dry run” shows what it would do.")} />`} />`});var s$,Mk=b(()=>{se();s$=T(null)});function wP({rule:e}){let[t,n]=g(30),[s,a]=g({busy:!1,result:null,problem:null}),i=async()=>{a({busy:!0,result:null,problem:null});let l=rs.peek()?{body:Ce.peek().body}:{};try{a({busy:!1,result:await Oe("POST",`/api/rules/${e.id}/rehearsal`,{days:t,...l}),problem:null})}catch(c){if(!(c instanceof Y))throw c;a({busy:!1,result:null,problem:c})}};return A(()=>a({busy:!1,result:null,problem:null}),[e.version]),r`
<p class="t13 mut">${o("What the rule would have done in the past. Nothing is sent and nothing changes.")}</p>
${rs.value&&r`<p class="hint">${o("Checked with your changes, which are not saved yet.")}</p>`}
<div class="hrow wrap rowgap">
<${Lt} label=${o("Period")} value=${String(t)} onPick=${l=>n(Number(l))}
options=${JU.map(l=>[String(l),S("{n} day","{n} days",l)])} />
<button type="button" class="btn primary" disabled=${s.busy} aria-busy=${String(s.busy)} onClick=${i}>
<${d} name="play" size="m" />
${o("Check")}
</button>
</div>
<div aria-live="polite">
${s.busy&&r`<div class="sks">${[90,64,78].map(l=>r`<${Me} key=${l} width=${l} />`)}</div>`}
${s.problem&&r`<${ie} icon="unplug" title=${o("The dry run failed")} text=${z(s.problem)}>
<button type="button" class="btn" onClick=${i}>${o("Retry")}</button>
<//>`}
${s.result&&r`<${ZU} rule=${e} result=${s.result} />`}
</div>
`}function QU(e,{matched:t,sent:n}){let s=S("It would have run {n} time","It would have run {n} times",t,{n:ue(t)});if(!ss(e.kind)?.writes_to_clients)return s;let a={n:ue(n)},i=S("{n} automatic message would have left","{n} automatic messages would have left",n,a);return`${s}, ${i}`}function ZU({rule:e,result:t}){let n=Object.entries(t.refused).sort((s,a)=>a[1]-s[1]);return r`
<h3 class="t14 b6 rehead">${QU(e,t)}</h3>
${!t.exact&&r`<p class="hint">
${o("An estimate: {list}.",{list:t.not_recorded.map(tH).join(", ")||o("not everything is recorded")})}
</p>`}
${t.by_channel.length>1&&r`<dl class="kv rekv">
${t.by_channel.map(s=>r`<div key=${s.channel_id}>
<dt class="cut">${Le.channel(s.channel_id)}</dt>
<dd class="num">${ue(s.count)}</dd>
</div>`)}
</dl>`}
${n.length>0&&r`
<h4 class="mh">${o("It would have kept silent")}</h4>
<ul class="reref">
${n.map(([s,a])=>r`<li key=${s}>
<span class="grow">${Tu(s)}</span>
<span class="num">${ue(a)}</span>
</li>`)}
</ul>
`}
${t.dialogs.length>0&&r`
<h4 class="mh">${o("Conversations")}</h4>
<ol class="runs">${t.dialogs.map((s,a)=>r`<${XU} key=${a} one=${s} />`)}</ol>
${t.matched>t.dialogs.length&&r`<p class="hint">${S("The last {n} is shown.","The last {n} are shown.",t.dialogs.length)}</p>`}
`}
`}var JU,XU,eH,tH,xP=b(()=>{B();C();V();ke();oe();x();Q();N();Kt();Dl();ri();as();Zt();JU=[7,30,90];XU=({one:e})=>r`<li class=${`run ${e.outcome}`}>
<a class="runlink" href=${U("all",e.dialog_id)}>
<${d} name=${e.outcome==="did"?"check":"ban"} size="s" />
<span class="grow">
<b class="b5 cut blk">${e.client}</b>
${e.code&&r`<span class="t12 mut blk">${Tu(e.code)}</span>`}
</span>
<span class="t12 dim">${nt(e.at,I.value)}, ${H(e.at)}</span>
</a>
</li>`,eH={presence:()=>o("who was online then is not recorded"),loads:()=>o("how many conversations each had then is not recorded"),here:()=>o("who was at the screen then is not recorded")},tH=e=>eH[e]?.()??e});function _P({label:e,hint:t,error:n,children:s}){let a=R$();return r`<div class="rowgap">
<div class="hrow">
<label class="t13 grow" for=${a}>${e}${t&&r`<span class="t12 dim blk">${t}</span>`}</label>
${s({id:a,invalid:n?"true":null,"aria-describedby":n?`${a}e`:null})}
</div>
<${is} id=${`${a}e`} text=${n} />
</div>`}function Au({id:e,value:t,onValue:n,unit:s,label:a,...i}){let[l,c]=g(String(t));A(()=>{Number(l)!==t&&!Number.isNaN(t)&&c(String(t))},[t]);let u=h=>{let f=h.currentTarget.value;c(f),n(/^\d+$/.test(f.trim())?Number(f):NaN)},{invalid:p,...m}=i;return r`<span class="hrow tight">
<input class="input numin" id=${e} inputmode="numeric" autocomplete="off" aria-label=${a} value=${l}
aria-invalid=${p} ...${m} onInput=${u} />
${s&&r`<span class="t13 dim">${s}</span>`}
</span>`}function Nu({id:e,label:t,options:n,value:s,onPick:a,invalid:i,...l}){let c=n.findIndex(([u])=>u===s);return r`<select class="sel" id=${e} aria-label=${t} aria-invalid=${i} ...${l}
onChange=${u=>a(n[u.currentTarget.selectedIndex][0])}>
${n.map(([u,p],m)=>r`<option key=${u} value=${m} selected=${m===c}>${p}</option>`)}
</select>`}function Rk({label:e,hint:t,error:n,children:s}){let a=R$();return r`<div class="field">
<label for=${a}>${e}</label>
${s({id:a,invalid:n?"true":null,"aria-describedby":n?`${a}e`:null})}
${t&&r`<span class="hint">${t}</span>`}
<${is} id=${`${a}e`} text=${n} />
</div>`}function i$(e,t=o("Choose a team")){let n=Wa().map(s=>[s.id,s.name]);return e&&!n.some(([s])=>s===e)&&n.push([e,`${Le.team(e)} · ${o("deleted")}`]),[[null,t],...n]}function l$(e){let t=Object.values(gk.value).filter(n=>!n.removed).map(n=>[n.id,Le.hours(n.id)]);return t.some(([n])=>n===e)||t.unshift([e,Le.hours(e)]),t}function SP({label:e,all:t,items:n,chosen:s,onChange:a}){return r`<div class="rulechips" role="group" aria-label=${e}>
<button type="button" class="chip" aria-pressed=${String(!s.length)} onClick=${()=>a([])}>
${t}
</button>
${n.map(({id:i,name:l,icon:c})=>r`<button type="button" class="chip" key=${i} aria-pressed=${String(s.includes(i))}
onClick=${()=>a(Lk(s,i))}>
${c}
${l}
</button>`)}
</div>`}function c$({chosen:e,onChange:t,kinds:n}){let a=jf().filter(i=>!n||n.includes(i.kind)).map(i=>({id:i.id,name:i.name,icon:r`<${ve} kind=${i.kind} named />`}));for(let i of TP(e,a))a.push({id:i,name:`${Le.channel(i)} · ${o("removed")}`,icon:null});return r`<${a$} name=${o("Channel")}>
<${SP} label=${o("Channel")} all=${o("Any")} items=${a} chosen=${e} onChange=${t} />
<//>`}function CP({chosen:e,onChange:t}){let n=Wa().map(({id:s,name:a})=>({id:s,name:a}));for(let s of TP(e,n))n.push({id:s,name:`${Le.team(s)} · ${o("deleted")}`});return!n.length&&!Object.keys(Ge.value).length?null:r`<${a$} name=${o("Team")}>
<${SP} label=${o("Team")} all=${o("Any team")} items=${n} chosen=${e} onChange=${t} />
<//>`}function Ik({whom:e,email:t,error:n,change:s}){let a=l=>s({whom:{...e,...l}}),i=e.operators.filter(l=>!Ee.value[l]?.active);return r`
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
${u$().map(l=>r`<label key=${l.id}>
<input class="check" type="checkbox" checked=${e.operators.includes(l.id)}
onChange=${()=>a({operators:Lk(e.operators,l.id)})} />
<${te} name=${l.name} size="sm" />
<span class="cut">${l.name}</span>
</label>`)}
${i.map(l=>r`<label key=${l} class="hint warn">
<input class="check" type="checkbox" checked
onChange=${()=>a({operators:Lk(e.operators,l)})} />
${Le.person(l)} · ${o("no longer works here")}
</label>`)}
</div>
<${is} text=${n} />
</div>
<${r$} label=${o("Also send an email at once")} hint=${o("Even to those who are at the screen")}
checked=${t} onChange=${l=>s({email:l})} />
`}var ct,a$,is,r$,ls,cs,Lk,TP,u$,Pu=b(()=>{B();C();x();L();N();ol();as();Zt();ct=({icon:e,title:t,children:n})=>r`<section class="step">
<span class="k"><${d} name=${e} size="s" /></span>
<h3>${t}</h3>
${n}
</section>`,a$=({name:e,children:t})=>r`<div class="cond"><span>${e}</span>${t}</div>`,is=({id:e,text:t})=>t?r`<span class="hint bad" id=${e}>${t}</span>`:null;r$=({label:e,hint:t,checked:n,onChange:s})=>r`<${_P} label=${e} hint=${t}>
${({id:a})=>r`<input class="tog" id=${a} type="checkbox" role="switch" checked=${n}
onChange=${i=>s(i.currentTarget.checked)} />`}
<//>`;ls=({label:e,hint:t,value:n,onValue:s,unit:a,error:i})=>r`<${_P} label=${e} hint=${t} error=${i}>
${l=>r`<${Au} ...${l} value=${n} unit=${a} onValue=${s} />`}
<//>`;cs=({label:e,hint:t,error:n,...s})=>r`<div class="rowgap">
<${Rk} label=${e} hint=${t} error=${n}>${a=>r`<${Nu} ...${a} ...${s} />`}<//>
</div>`;Lk=(e,t)=>e.includes(t)?e.filter(n=>n!==t):[...e,t];TP=(e,t)=>e.filter(n=>!t.some(s=>s.id===n));u$=()=>Object.values(Ee.value).filter(e=>e.active).sort((e,t)=>e.name.localeCompare(t.name))});function EP({rule:e,body:t,errors:n,change:s}){A(()=>{Sa()},[]);let a=sH(t),i=l=>s({operators:l==="chosen"?u$().map(c=>c.id):null,team_id:l==="team"?0:null});return r`
<${ct} icon="zap" title=${o("When")}>
<p class="cond">${o("A client waits in a conversation without an assignee")}</p>
<${cs} label=${o("Also when the client writes and the assignee is absent")} value=${t.absent}
onPick=${l=>s({absent:l,absent_minutes:t.absent_minutes||oH})}
options=${[["keep",o("leave it to the assignee")],["next",o("give it to the next operator")],["team",o("give it to a team")]]} />
${t.absent==="team"&&r`<${cs} label=${o("Team for conversations of the absent")} value=${t.absent_team_id}
error=${n.absent_team_id} onPick=${l=>s({absent_team_id:l})}
options=${i$(t.absent_team_id)} />`}
${t.absent!=="keep"&&r`<${ls} label=${o("Who is away counts as absent after")}
hint=${o("Who is off shift counts at once")} unit=${o("min")} value=${t.absent_minutes}
error=${n.absent_minutes} onValue=${l=>s({absent_minutes:l})} />`}
<//>
<${ct} icon="list-filter" title=${o("If")}>
<${a$} name=${o("Assignee")}><span class="mut">${o("nobody")}</span><//>
<${c$} chosen=${t.channels} onChange=${l=>s({channels:l})} />
<//>
<${ct} icon="user-round-check" title=${o("Then assign in turn")}>
<${Lt} label=${o("Among whom")} value=${a} onPick=${l=>l!==a&&i(l)}
options=${[["all",o("Everyone")],["team",o("Team")],["chosen",o("Chosen")]]} />
${a==="team"&&r`<${cs} label=${o("Team")} value=${t.team_id||null} error=${n.team_id}
onPick=${l=>s({team_id:l??0})} options=${i$(t.team_id)} />`}
${a==="chosen"&&r`<${aH} chosen=${t.operators} rule=${e} error=${n.operators}
onChange=${l=>s({operators:l})} />`}
<${ls} label=${o("Open conversations of one person, at most")}
hint=${o("0: the workload limit of each person")} value=${t.cap} error=${n.cap}
onValue=${l=>s({cap:l})} />
<${r$} label=${o("Only those at the screen")}
hint=${o("Whose page is open; those who are online by their status, otherwise")} checked=${t.only_here}
onChange=${l=>s({only_here:l})} />
<${r$} label=${o("First to the previous assignee, when online")}
checked=${t.former_days>0||Number.isNaN(t.former_days)}
onChange=${l=>s({former_days:l?nH:0})} />
${t.former_days!==0&&r`<${ls} label=${o("If they had it within the last")} unit=${o("days")} value=${t.former_days}
error=${n.former_days} onValue=${l=>s({former_days:l})} />`}
<${cs} label=${o("When nobody can take it")} value=${t.nobody} onPick=${l=>s({nobody:l})}
options=${[["leave",o("leave it unassigned, deal it to the first who can")],["team",o("give it to a team")]]} />
${t.nobody==="team"&&r`<${cs} label=${o("Team when nobody can take it")} value=${t.nobody_team_id}
error=${n.nobody_team_id} onPick=${l=>s({nobody_team_id:l})}
options=${i$(t.nobody_team_id)} />`}
<//>
${e.id&&r`<${rH} rule=${e} />`}
`}function aH({chosen:e,rule:t,error:n,onChange:s}){let[a,i]=g(null),l=u$().filter(m=>!e.includes(m.id)),c=[...e.map(m=>Ee.value[m]??{id:m,name:G(m),active:!1}),...l],u=(m,h)=>{if(h<0||h>=e.length)return;let f=e.filter($=>$!==m);f.splice(h,0,m),s(f),_s(o("{name}: place {n} of {all}",{name:G(m),n:h+1,all:f.length}))},p=(m,h)=>{let f={ArrowUp:-1,ArrowDown:1}[m.key];if(!f)return;m.preventDefault();let $=m.currentTarget;u(h,e.indexOf(h)+f),requestAnimationFrame(()=>$.focus())};return r`
<ul class="ppl rowgap" aria-label=${o("Operators in their order")}>
${c.map(m=>{let h=e.indexOf(m.id),f=h>=0;return r`<li key=${m.id} class=${a===m.id?"carried":null}
draggable=${f&&Ze.value?!0:null} onDragStart=${$=>{$.dataTransfer.setData("text/plain",m.name),i(m.id)}} onDragEnd=${()=>i(null)} onDragOver=${$=>{a===null||!f||($.preventDefault(),a!==m.id&&u(a,h))}} onDrop=${$=>$.preventDefault()}>
${f&&Ze.value?r`<button type="button" class="ib small gripb" aria-label=${o("Move: {name}",{name:m.name})}
title=${o("Drag, or press ↑ and ↓")} onKeyDown=${$=>p($,m.id)}>
<${d} name="grip-vertical" size="m" />
</button>`:r`<span class="gripb ib small"></span>`}
<${te} name=${m.name} size="md">${m.active&&r`<${Fr} shift=${wn(m)} />`}<//>
<span class="grow">
<span class="cut b5 blk">${m.name}</span>
<span class=${m.active?"t12 dim cut blk":"t12 hint warn blk"}>
${m.active?[Kr(m),ub(wn(m))].filter(Boolean).join(" · "):o("no longer works here")}
</span>
</span>
${f&&t.next_operator_id===m.id&&r`<span class="tag plain">${o("next")}</span>`}
<input class="tog" type="checkbox" role="switch" aria-label=${o("{name} takes part",{name:m.name})}
checked=${f} aria-invalid=${n?"true":null}
onChange=${()=>s(f?e.filter($=>$!==m.id):[...e,m.id])} />
</li>`})}
</ul>
<${is} text=${n} />
`}function rH({rule:e}){let t=[...e.shares??[]].sort((a,i)=>i.count-a.count),n=Math.max(1,...t.map(a=>a.count)),s=async()=>{let a=await JN(e);a&&Z(S("{n} conversation is being dealt","{n} conversations are being dealt",a.count),{icon:"users-round"})};return r`<section class="rulenow" aria-labelledby="rulenow">
<h3 class="t13 b6" id="rulenow">${o("Today")}</h3>
${e.next_operator_id&&r`<p class="t13">${o("Next in turn: {name}",{name:G(e.next_operator_id)})}</p>`}
${t.length?r`<ul class="shares">
${t.map(a=>r`<li key=${a.operator_id}>
<span class="cut">${G(a.operator_id)}</span>
<svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
<rect width=${a.count/n*100} height="8" rx="2" />
</svg>
<span class="num">${ue(a.count)}</span>
</li>`)}
</ul>`:r`<p class="hint">${o("Nothing was dealt today.")}</p>`}
${e.waiting>0&&Ze.value&&r`<button type="button" class="btn small" disabled=${!e.active||rs.value} onClick=${s}>
${S("Deal {n} who waits","Deal {n} who wait",e.waiting)}
</button>`}
${e.waiting>0&&!e.active&&r`<p class="hint">${o("Switch the rule on to deal those who wait.")}</p>`}
</section>`}var OP,nH,oH,sH,AP=b(()=>{B();C();oe();x();L();be();_e();N();Kt();ol();an();wr();ri();Pu();Zt();OP=()=>r`
<${ct} icon="zap" title=${o("When")}><p class="cond">${o("An operator replies to a client")}</p><//>
<${ct} icon="list-filter" title=${o("If")}><p class="cond">${o("The conversation has no assignee")}</p><//>
<${ct} icon="user-round-check" title=${o("Then")}>
<p class="cond">${o("The operator becomes the assignee")}</p>
<p class="hint">${o("A note does not assign. The operator can undo it.")}</p>
<//>
`,nH=30,oH=30,sH=({operators:e,team_id:t})=>e?"chosen":t===null?"all":"team"});function NP({body:e,errors:t,change:n}){return r`
<${ct} icon="zap" title=${o("When")}><p class="cond">${o("A client waits for our reply")}</p><//>
<${ct} icon="list-filter" title=${o("If")}>
<${c$} chosen=${e.channels} onChange=${s=>n({channels:s})} />
<${CP} chosen=${e.teams} onChange=${s=>n({teams:s})} />
<p class="hint">${o("The first rule that fits counts: its order in the group decides.")}</p>
<//>
<${ct} icon="hourglass" title=${o("Then reply")}>
<${ls} label=${o("First reply within")} unit=${o("min")} value=${e.first_minutes}
error=${t.first_minutes} onValue=${s=>n({first_minutes:s})} />
<${ls} label=${o("Next replies within")} unit=${o("min")} value=${e.next_minutes}
error=${t.next_minutes} onValue=${s=>n({next_minutes:s})} />
<${cs} label=${o("By which hours")} hint=${o("Closed hours do not count.")} value=${e.hours_id}
options=${l$(e.hours_id)} onPick=${s=>n({hours_id:s})} />
<//>
<${ct} icon="bell-ring" title=${o("And notify")}>
<${lH} body=${e} error=${t.stages} change=${n} />
<${Ik} whom=${e.whom} email=${e.email} error=${t.whom} change=${n} />
<//>
`}function lH({body:e,error:t,change:n}){let{stages:s,first_minutes:a}=e,i=c=>n({stages:c}),l=[80,100,150,200,300].find(c=>!s.includes(c))??50;return r`
<ul class="stages" aria-label=${o("Moments")}>
${s.map((c,u)=>r`<li class="hrow" key=${u}>
<${Au} label=${o("Moment {n}, per cent of the time",{n:u+1})} value=${c} unit="%"
invalid=${t?"true":null} onValue=${p=>i(s.with(u,p))} />
<span class="grow t12 dim">${cH(c,a)}</span>
<button type="button" class="ib small" aria-label=${o("Remove moment {n}",{n:u+1})}
onClick=${()=>i(s.filter((p,m)=>m!==u))}>
<${d} name="x" size="m" />
</button>
</li>`)}
</ul>
<${is} text=${t} />
${s.length<iH&&r`<button type="button" class="btn small quiet" onClick=${()=>i([...s,l].sort((c,u)=>c-u))}>
<${d} name="plus" size="s" />
${o("Moment")}
</button>`}
`}function cH(e,t){let n=Math.round(t*e/100);return Number.isFinite(n)?e===100?o("the time is over"):e<100?S("warning, {n} minute after the client wrote","warning, {n} minutes after the client wrote",n):S("reminder, {n} minute after the client wrote","reminder, {n} minutes after the client wrote",n):""}function PP({body:e,errors:t,change:n}){return r`
<${ct} icon="zap" title=${o("When")}>
<p class="cond">${o("A client waits in a conversation that no one took")}</p>
<${ls} label=${o("For")} unit=${o("min")} value=${e.minutes} error=${t.minutes}
onValue=${s=>n({minutes:s})} />
<//>
<${ct} icon="list-filter" title=${o("If")}>
<p class="cond">${o("No assignee, no reply and no note since the client wrote")}</p>
<//>
<${ct} icon="bell-ring" title=${o("Then notify")}>
<${Ik} whom=${e.whom} email=${e.email} error=${t.whom} change=${n} />
<//>
`}var iH,DP=b(()=>{C();x();N();Pu();iH=5});function p$(e,t,n){let s={...MP[t]??MP.en,company:n||"Okno"};return e.split(/(\{[^{}]*\})/).filter(Boolean).map(a=>{let i=/^\{\s*(\w+)\s*(?:\|[^{}]*)?\}$/.exec(a)?.[1];return a.startsWith("{")?Eu.includes(i)?{kind:"value",text:s[i]}:{kind:"unknown",text:a}:{kind:"text",text:a}})}var MP,zk=b(()=>{t$();MP={ru:{name:"Екатерина",number:"1042",hours:"9:00–21:00",back:"завтра в 9:00"},en:{name:"Kate",number:"1042",hours:"9:00–21:00",back:"tomorrow at 9:00"}}});function Bk({body:e,error:t,change:n}){let{frequency:s}=e,a=l=>n({frequency:{...s,...l}}),i=["message","wait","episode"].map(l=>[l,If({every:l})]);return r`<div class="rowgap">
<${Rk} label=${o("How often")} error=${t}>
${l=>r`<span class="hrow wrap">
<${Nu} ...${l} value=${s.every} onPick=${c=>a({every:c})}
options=${[...i,["hours",o("Not again for some hours")]]} />
${s.every==="hours"&&r`<${Au} label=${o("Hours")} value=${s.hours} unit=${o("h")} invalid=${l.invalid}
onValue=${c=>a({hours:c})} />`}
</span>`}
<//>
</div>`}function uH(e,t){let n=(s,a)=>e.some(i=>i.channel_id===s&&i.language===a);for(let s of[null,...t.map(a=>a.id)])for(let[a]of BP)if(!n(s,a))return{channel_id:s,language:a};return null}function Wk({body:e,errors:t,change:n,kinds:s}){let a=jf().filter(u=>!s||s.includes(u.kind)),{texts:i}=e,l=uH(i,a),c=(u,p)=>n({texts:i.with(u,{...i[u],...p})});return r`
${i.map((u,p)=>r`<${mH} key=${p} one=${u} index=${p} only=${i.length===1} channels=${a}
error=${t[`texts.${p}`]} onPut=${m=>c(p,m)}
onRemove=${()=>n({texts:i.filter((m,h)=>h!==p)})} />`)}
<${is} text=${t.texts} />
${l&&r`<button type="button" class="btn small quiet"
onClick=${()=>n({texts:[...i,{...l,text:""}]})}>
<${d} name="plus" size="s" />
${o("Text for a channel or language")}
</button>`}
<p class="hint">${o("A client gets the text of their channel and language, else the one for all channels.")}</p>
`}function mH({one:e,index:t,only:n,channels:s,error:a,onPut:i,onRemove:l}){let c=O(null),u=m=>{let h=c.current;h.setRangeText(`{${m}}`,h.selectionStart,h.selectionEnd,"end"),i({text:h.value}),h.focus()},p=o("Text {n}",{n:t+1});return r`<div class="card ruletext">
<div class="hrow wrap">
<${Nu} label=${o("Channel of text {n}",{n:t+1})} value=${e.channel_id}
options=${pH(e.channel_id,s)} onPick=${m=>i({channel_id:m})} />
<${Nu} label=${o("Language of text {n}",{n:t+1})} value=${e.language} options=${BP}
onPick=${m=>i({language:m})} />
${!n&&r`<button type="button" class="ib small" aria-label=${o("Remove text {n}",{n:t+1})}
onClick=${l}>
<${d} name="x" size="m" />
</button>`}
</div>
<textarea class="input" rows="4" ref=${c} lang=${e.language} aria-label=${p}
aria-invalid=${a?"true":null} aria-describedby=${a?`rt${t}`:null} value=${e.text}
onInput=${m=>i({text:m.currentTarget.value})}></textarea>
<${is} id=${`rt${t}`} text=${a} />
<div class="rulevars" role="group" aria-label=${o("Insert a variable")}>
${Eu.map(m=>r`<button type="button" class="chip" key=${m} title=${LP(m)}
aria-label=${o("Insert: {what}",{what:LP(m)})} onClick=${()=>u(m)}>
${`{${m}}`}
</button>`)}
</div>
<${dH} one=${e} />
</div>`}function dH({one:e}){let t=p$(e.text,e.language,X.value.company);return e.text.trim()?r`<div class="rulepre" aria-label=${o("Preview")} role="group">
<span class="t12 dim">${o("The client will see")}</span>
<p class="rulebub" lang=${e.language}>
${t.map(n=>n.kind==="text"?n.text:r`<span class=${n.kind==="value"?"val":"bad"}>${n.text}</span>`)}
</p>
${ze.value!==e.language&&r`<span class="t12 dim">
${e.language==="ru"?o("For clients who write in Russian"):o("For clients who write in English")}
</span>`}
</div>`:null}var RP,IP,zP,BP,pH,LP,WP=b(()=>{B();C();x();L();N();Kt();t$();Pu();as();$o();zk();RP=({body:e,errors:t,change:n})=>r`
<${ct} icon="zap" title=${o("When")}><p class="cond">${o("A client begins a new conversation")}</p><//>
<${ct} icon="list-filter" title=${o("If")}>
<${Lt} label=${o("Clients")} value=${e.clients} onPick=${s=>n({clients:s})}
options=${[["all",o("All clients")],["new",o("Only new clients")]]} />
<${Bk} body=${e} error=${t.frequency} change=${n} />
<//>
<${ct} icon="message-square-reply" title=${o("Then write to the client")}>
<${Wk} body=${e} errors=${t} change=${n} />
<//>
`,IP=({body:e,errors:t,change:n})=>r`
<${ct} icon="zap" title=${o("When")}>
<p class="cond">${o("A client writes while we are closed")}</p>
<${cs} label=${o("Working hours")} value=${e.hours_id} options=${l$(e.hours_id)}
onPick=${s=>n({hours_id:s})} />
<//>
<${ct} icon="list-filter" title=${o("If")}>
<${Bk} body=${e} error=${t.frequency} change=${n} />
<//>
<${ct} icon="moon" title=${o("Then write to the client")}>
<${Wk} body=${e} errors=${t} change=${n} />
<p class="hint">${o("It goes before the auto-reply: a client gets one automatic message per event.")}</p>
<//>
`,zP=({body:e,errors:t,change:n})=>r`
<${ct} icon="zap" title=${o("When")}><p class="cond">${o("A client begins a conversation by email")}</p><//>
<${ct} icon="list-filter" title=${o("If")}>
<${Bk} body=${e} error=${t.frequency} change=${n} />
<//>
<${ct} icon="mail" title=${o("Then reply in the same thread")}>
<${Wk} body=${e} errors=${t} change=${n} kinds=${["email"]} />
<//>
`;BP=[["ru","Русский"],["en","English"]];pH=(e,t)=>{let n=t.map(s=>[s.id,`${Se(s.kind)} · ${s.name}`]);return e!==null&&!n.some(([s])=>s===e)&&n.push([e,`${Le.channel(e)} · ${o("removed")}`]),[[null,o("All channels")],...n]};LP=e=>({name:o("name of the client"),number:o("number of the conversation"),company:o("name of the company"),hours:o("working hours of today"),back:o("when we are back")})[e]});function FP({rule:e}){let t=fH[Ce.value.kind];return r`<form class="ruleform" onSubmit=${n=>n.preventDefault()}>
<fieldset disabled=${!Ze.value}>
<legend class="vh">${o("Setup")}</legend>
${e.missing.length>0&&r`<p class="rulewarn">
<${d} name="triangle-alert" size="s" />
<span class="grow">${Rf(e.missing)}. ${o("Choose a replacement below.")}</span>
</p>`}
${t?r`<${t} rule=${e} body=${Ce.value.body} errors=${dP.value} change=${n$} />`:r`<p class="t13">${o("This kind of rule is unknown to the page. Reload it.")}</p>`}
</fieldset>
</form>`}var fH,KP=b(()=>{C();x();N();Dl();ri();AP();DP();Zt();WP();fH={distribution:EP,reply_assigns:OP,autoreply:RP,out_of_hours:IP,receipt:zP,sla:NP,untouched:PP}});function jP({rule:e}){let[t,n]=g(null),[s,a]=g(null),i=async()=>{a(null);try{n((await j(`/api/rules/${e.id}/versions`)).versions)}catch(c){if(!(c instanceof Y))throw c;a(c)}};if(A(()=>{i()},[e.id,e.version]),s)return r`<${ie} icon="unplug" title=${o("The versions could not be loaded")} text=${z(s)}>
<button type="button" class="btn" onClick=${i}>${o("Retry")}</button>
<//>`;let l=c=>{n$(c.body),M(Ke(e.id),{replace:!0})};return r`
<p class="hrow t13">
<a class="link hrow tight" href=${Ke(e.id)}>
<${d} name="chevron-left" size="s" />
${o("Back to the setup")}
</a>
</p>
<ol class="versions">
${(t??[]).map((c,u)=>r`<${hH} key=${c.version} one=${c} before=${t[u+1]} onTake=${u>0&&Ze.value&&JSON.stringify(c.body)!==JSON.stringify(e.body)?()=>l(c):null} />`)}
</ol>
`}function $H(e,t){return t?JSON.stringify(e.body)!==JSON.stringify(t.body)?o("Settings changed"):e.active!==t.active?e.active?o("Switched on"):o("Switched off"):o("Saved again"):o("Created")}function hH({one:e,before:t,onTake:n}){let s=!t||JSON.stringify(e.body)!==JSON.stringify(t.body);return r`<li>
<p class="t13"><b class="b6">${o("Version {n}",{n:e.version})}</b> · ${$H(e,t)}</p>
<p class="t12 dim">${e.by?G(e.by):o("Okno")}, ${nt(e.at,I.value)}, ${H(e.at)}</p>
${s&&t&&r`<ul class="t13 mut changed">
${Zf(t.body,e.body).map(a=>r`<li key=${a}>${a}</li>`)}
</ul>`}
${n&&r`<button type="button" class="btn small quiet" onClick=${n}>
<${d} name="undo-2" size="s" />
${o("Take this version")}
</button>`}
</li>`}var qP=b(()=>{B();C();V();ke();oe();x();Q();_e();N();Ek();ri();Zt()});function HP({id:e,tab:t}){let n=typeof e=="string"?gH(e):null,s=n?ss(n)&&{...Dk(n),active:!1,missing:[],today:0}:fn(e),a=!s||n&&!Ze.value;return r`<aside class="peek" aria-label=${s?o("Rule “{name}”",{name:gt(s)}):o("Rule")}>
${a?r`<${bH} />`:r`<${kH} rule=${s} tab=${n?"setup":t} />`}</aside>`}function vH(e){A(()=>hw((t,n)=>rs.peek()?t===null?!0:t.split("?")[0]===Ke(e)?!1:(s$.value=n,y.value="ruleleave",!0):!1),[e])}function kH({rule:e,tab:t}){let n=O(null),s=UP[t]?t:"setup";if(Mf(`.rule[data-rule="${e.id}"] h3 a`),vH(e.id??`new-${e.kind}`),W(()=>(zl(e),document.activeElement!==document.body&&n.current.querySelector("h2").focus({preventScroll:!0}),fP),[]),A(()=>{e.id&&Ce.peek()&&hP(e)},[e]),!Ce.value)return r`<div class="ed-top" ref=${n}><h2 class="grow cut" tabindex="-1">${gt(e)}</h2></div>`;let a=UP[s];return r`
<div class="ed-top" ref=${n}>
<h2 class="grow cut" tabindex="-1">${gt(Ce.value)}</h2>
${e.id&&Ze.value&&r`<${Jf} rule=${e} label=${o("The rule is on")} /><${xH} rule=${e} />`}
<${Su} label=${o("Close the rule")} />
</div>
${e.id&&r`<${wH} rule=${e} view=${s} />`}
${e.paused_at&&r`<${_H} rule=${e} />`}
${tr.value&&r`<${SH} />`}
<div class="scroll ed edbody" role=${e.id&&s!=="versions"?"tabpanel":"group"} tabindex="0"
id="ruleview" aria-label=${yH(s)}>
<${a} rule=${e} key=${s} />
</div>
${Ze.value&&(s==="setup"||rs.value)&&r`<${TH} rule=${e} />`}
`}function wH({rule:e,view:t}){let n=a=>{let i={ArrowRight:1,ArrowLeft:-1}[a.key],l=[...a.currentTarget.children],c={Home:0,End:l.length-1}[a.key]??(l.indexOf(a.target)+i+l.length)%l.length;Number.isNaN(c)||(a.preventDefault(),l[c].focus(),l[c].click())},s=!Fk.some(([a])=>a===t);return r`<div class="tabs edtabs" role="tablist" aria-label=${o("Parts of the rule")} onKeyDown=${n}>
${Fk.map(([a,i],l)=>r`<button type="button" class="tab" role="tab" key=${a} aria-selected=${String(a===t)}
aria-controls="ruleview" tabindex=${a===t||s&&!l?0:-1}
onClick=${()=>M(Ke(e.id,a==="setup"?null:a),{replace:!0})}>
${i()}
${a==="log"&&e.today>0&&r`<span class="n">${ue(e.today)}</span>`}
</button>`)}
</div>`}function xH({rule:e}){let t=y.value==="rulemore",n=a=>()=>{Kf(e,a)&&_s(o("Moved: {name}",{name:gt(e)}))},s=()=>{VN(e),M(Ke(),{sure:!0})};return r`<span class="menuat">
<button type="button" class="ib small" aria-haspopup="menu" aria-expanded=${String(t)}
aria-label=${o("More actions")} title=${o("More actions")} onClick=${()=>{y.value=t?null:"rulemore"}}>
<${d} name="ellipsis" size="m" />
</button>
${t&&r`<${Re} label=${o("More actions")} place="poprule">
${wk(e,-1)&&r`<${ee} icon="arrow-up" onPick=${n(-1)}>${o("Move up")}<//>`}
${wk(e,1)&&r`<${ee} icon="arrow-down" onPick=${n(1)}>${o("Move down")}<//>`}
<${ee} icon="history" onPick=${()=>M(Ke(e.id,"versions"),{replace:!0})}>
${o("Versions")}
<//>
${ss(e.kind)?.many&&r`<${ee} icon="trash-2" onPick=${s}>${o("Delete the rule")}<//>`}
<//>`}
</span>`}function SH(){let{by:e,at:t}=tr.value,n=fn(Ce.value.id),s=r`<b>${e?G(e):o("Okno")}</b>`;return r`<div class="ruleclash" role="alert">
<p class="t13">
${pt(o("{who} has changed this rule ({when}). Your changes are not saved yet."),{who:s,when:t?`${nt(t,I.value)}, ${H(t)}`:""})}
</p>
<dl class="kv">
<div><dt>${o("Theirs")}</dt><dd>${Cu(n,Le)}</dd></div>
<div><dt>${o("Yours")}</dt><dd>${Cu(Ce.value,Le)}</dd></div>
</dl>
<ul class="t12 changed">
${Zf(n.body,Ce.value.body).map(a=>r`<li key=${a}>${a}</li>`)}
</ul>
<div class="hrow wrap">
<button type="button" class="btn small" onClick=${gP}>${o("Take theirs")}</button>
<button type="button" class="btn small primary" onClick=${bP}>${o("Save mine over it")}</button>
</div>
</div>`}function TH({rule:e}){let t=rs.value,n=Il.value;return r`<div class="ed-foot">
<span class="hint grow" role="status">
${n?r`<span class="hint bad">${vP(n)}</span>`:t?o("Not saved yet"):r`<${CH} rule=${e} />`}
</span>
${e.id&&r`<button type="button" class="btn quiet" disabled=${!t||ai.value} onClick=${$P}>
${o("Discard")}
</button>`}
<button type="button" class="btn primary" disabled=${e.id&&!t||ai.value||!!tr.value}
title=${`${ft} S`} aria-busy=${String(ai.value)} onClick=${o$}>
${e.id?o("Update"):o("Create")}
</button>
</div>`}function CH({rule:e}){if(!e.id)return o("It will be created switched off");let t=`${nt(e.changed_at,I.value)}, ${H(e.changed_at)}`;return r`
<a class="link" href=${Ke(e.id,"versions")}
title=${e.changed_by?G(e.changed_by):null}>
${o("Version {n}",{n:e.version})}
</a> · ${t}
`}var Fk,UP,gH,bH,yH,_H,YP=b(()=>{B();C();vt();ke();oe();x();_o();Q();_e();N();re();rn();wr();Dl();Ek();ri();ri();yP();ck();Mk();as();xP();Zt();Sk();$o();KP();qP();Fk=[["setup",()=>o("Setup")],["log",()=>o("Log")],["check",()=>o("Dry run")]],UP={setup:FP,log:kP,check:wP,versions:jP};He({id:"save-rule",group:"everywhere",label:()=>o("Save the rule"),key:"Ctrl+KeyS",anywhere:!0,palette:!1,when:()=>E.peek().page==="automation"&&!!Ce.peek()&&Ze.peek(),run:()=>{o$()}});gH=e=>/^new-(\w+)$/.exec(e)?.[1];bH=()=>r`
<div class="ed-top"><h2 class="grow cut">${o("Rule")}</h2><${Su} label=${o("Close the rule")} /></div>
<${ie} icon="search-x" title=${o("There is no such rule")} text=${o("It was deleted, or the link is mistyped.")}>
<a class="btn" href=${Ke()}>${o("All rules")}</a>
<//>
`;yH=e=>Fk.find(([t])=>t===e)?.[1]()??o("Versions");_H=({rule:e})=>r`<div class="banner bad" role="status">
<${d} name="circle-alert" size="m" />
<span class="grow">${o("Paused: {cause}",{cause:Lf(e.paused_why)})}</span>
${Ze.value&&r`<button type="button" class="btn small" onClick=${()=>Ff(e)}>${o("Continue")}</button>`}
</div>`});function VP(){let[e,t]=g(null),n=O(0),s=a=>{n.current+=1,t(a)};return A(()=>{if(!Ie.value)return;let a=n.current+=1;j("/api/automation").then(i=>a===n.current&&t(i),i=>{if(!(i instanceof Y))throw i})},[Ie.value]),[e,s]}function JP({limits:e,onLimits:t}){return(e?.breakers.filter(s=>s.breaker==="channel")??[]).map(s=>r`<${OH} key=${s.id} one=${s} onLimits=${t} />`)}function OH({one:e,onLimits:t}){let[n,s]=g(!1),[a,i]=g(null),l=async()=>{s(!0);try{t(await F("/api/automation/resume",{breaker:e.breaker,id:e.id})),Z(o("Automatic messages are sent again"),{icon:"play"})}catch(u){if(!(u instanceof Y))throw u;i(u),s(!1)}},c={day:nt(e.at,I.value),time:H(e.at),channel:Le.channel(e.id)};return r`<div class="banner" role="status">
<${d} name="triangle-alert" size="m" />
<span class="grow">
${o("Automatic messages of “{channel}” stopped ({day} at {time}): too many in an hour, perhaps a loop.",c)}
${a&&r` <b role="alert">${z(a)}</b>`}
</span>
${Ze.value&&r`<button type="button" class="btn small" aria-busy=${String(n)} disabled=${n} onClick=${l}>
${o("Resume")}
</button>`}
</div>`}function QP({limits:e,onLimits:t}){let[n,s]=g(null),[a,i]=g(null),[l,c]=g(!1);if(!e)return null;let u=n??e.channel_per_hour,p=!Number.isInteger(u)||u<1||u>GP,m=p?o("A whole number from {least} to {most}",{least:1,most:GP}):a&&z(a),h=async f=>{if(f.preventDefault(),!(p||l)){c(!0);try{t(await F("/api/automation/budget",{channel_per_hour:u})),s(null),i(null),Z(o("Limit saved"),{icon:"check"})}catch($){if(!($ instanceof Y))throw $;i($)}c(!1)}};return r`<section aria-labelledby="rg-limits">
<h2 class="rules-h" id="rg-limits">${o("Guard against loops")}</h2>
<form class="card fcard rulelimit" novalidate onSubmit=${h}>
<p class="t13 mut">
${o("At most 5 automatic messages a day to one address and 20 in one conversation. A channel that sends more than its limit stops sending them until an administrator resumes it.")}
</p>
${Ze.value?r`<${ls} label=${o("Automatic messages of one channel in an hour, at most")} error=${m}
value=${u} onValue=${s} />
${n!==null&&n!==e.channel_per_hour&&r`<div class="hrow">
<button class="btn primary small" aria-busy=${String(l)} disabled=${l}>${o("Save")}</button>
<button type="button" class="btn small" onClick=${()=>s(null)}>${o("Cancel")}</button>
</div>`}`:r`<p class="t13">${o("One channel sends at most {n} in an hour",{n:ue(u)})}</p>`}
</form>
</section>`}var GP,ZP=b(()=>{B();C();V();oe();x();ke();be();N();Pu();as();Zt();GP=1e5});var eD={};xe(eD,{Automation:()=>AH});function AH(){A(HN,[]);let{rule:e}=E.value,[t,n]=VP(),[s,a]=g("all"),i=ya("(max-width: 719px)"),l=e!==null&&Ie.value;return r`<main class=${l?"main page auto editing":"main page auto"} id="main">
<${NH} filter=${s} onFilter=${a} />
${Ie.value?.paused&&r`<${LH} />`}
<${JP} limits=${t} onLimits=${n} />
<div class="twopane">
<div class="scroll sunk" role="group" tabindex="0" aria-label=${o("Rules")} inert=${i&&l||null}>
<${RH} filter=${s} open=${e} />
${s==="all"&&r`<${QP} limits=${t} onLimits=${n} />`}
</div>
${l&&e===Kk&&r`<${tP} />`}
${l&&e!==Kk&&r`<${HP} key=${e} id=${e} tab=${E.value.tab} />`}
</div>
</main>`}function NH({filter:e,onFilter:t}){let{paused:n,rules:s=[]}=Ie.value??{};return r`
<header class="bar1">
<h1>${o("Automation")}</h1>
<span class="grow"></span>
<a class="btn autolog" href=${Ke(Kk)} aria-label=${o("Log of all rules")}>
<${d} name="history" size="m" />
<span class="only-wide">${o("Log")}</span>
</a>
${Ie.value&&Ze.value&&r`
${!n&&r`<button type="button" class="btn stopall" aria-label=${o("Stop everything")}
onClick=${()=>kk(!0)}>
<${d} name="pause" size="m" />
<span class="only-wide">${o("Stop everything")}</span>
</button>`}
<${MH} />
`}
</header>
<div class="bar2">
<div class="chips" role="group" aria-label=${o("Show rules")}>
${XP.map(([a,i,l])=>r`<button type="button" class="chip" key=${a} aria-pressed=${String(a===e)}
onClick=${()=>t(a)}>
${i()} <span class="n">${s.filter(l).length}</span>
</button>`)}
</div>
${Ie.value&&r`<${PH} rules=${s} />`}
</div>
`}function PH({rules:e}){let t=e.reduce((a,i)=>a+i.today,0),n=e.filter(bk).length,s=S("Rules ran {n} time today","Rules ran {n} times today",t,{n:ue(t)});return r`<div class="end t12 dim autostat">
${n?r`<span class="warntext">
<${d} name="triangle-alert" size="s" /> ${s}
, ${S("{n} needs attention","{n} need attention",n)}
</span>`:r`<span><${d} name="circle-check" size="s" /> ${s}, ${o("no faults")}</span>`}
</div>`}function MH(){let e=y.value==="rulenew",t=DH();return t.length?r`<span class="menuat">
<button type="button" class="btn primary" aria-haspopup="menu" aria-expanded=${String(e)}
onClick=${()=>{y.value=e?null:"rulenew"}}>
<${d} name="plus" size="m" />
${o("New rule")}
</button>
${e&&r`<${Re} label=${o("New rule")} place="poprule">
${t.map(n=>r`<${ee} key=${n.kind} icon=${Ml(n.kind)} onPick=${()=>M(Ke(`new-${n.kind}`))}>
${gt({kind:n.kind,body:n.default})}
<//>`)}
<//>`}
</span>`:null}function RH({filter:e,open:t}){let n=dt(150,!Ie.value&&!Ll.value);if(!Ie.value)return Ll.value?r`<${IH} problem=${Ll.value} />`:n&&r`<${zH} />`;if(!Ie.value.rules.length)return r`<${ie} icon="zap" title=${o("No rules yet")} text=${Ze.value?o("Create the first one: Okno will deal conversations and reply for you."):o("An administrator creates them.")} />`;let s=XP.find(([i])=>i===e)[2],a=EH.map(([i,l])=>[i,l(),Ou(i).filter(s)]).filter(([,,i])=>i.length);return a.length?a.map(([i,l,c])=>r`<section key=${i} aria-labelledby=${`rg-${i}`}>
<h2 class="rules-h" id=${`rg-${i}`}>${l}</h2>
<div class="rules">
${c.map(u=>r`<${sP} key=${u.id} rule=${u} names=${Le} open=${t===u.id} />`)}
</div>
</section>`):r`<${ie} icon="circle-check"
title=${e==="care"?o("Everything works"):o("All rules are off")} />`}var EH,XP,Kk,DH,LH,IH,zH,tD=b(()=>{B();C();V();oe();x();Q();N();we();re();rn();nP();aP();YP();ZP();as();Zt();$o();EH=[["assignment",()=>o("Assignment")],["replies",()=>o("Replies to the client")],["deadlines",()=>o("Deadlines")]],XP=[["all",()=>o("All"),()=>!0],["on",()=>o("Switched on"),e=>e.active],["care",()=>o("Need attention"),bk]],Kk="log";DH=()=>(Ie.value?.kinds??[]).filter(e=>e.many||!Ie.value.rules.some(t=>t.kind===e.kind));LH=()=>r`<div class="banner" role="status">
<${d} name="pause" size="m" />
<span class="grow">${o("All automation is stopped: no rule runs and no automatic message leaves.")}</span>
${Ze.value&&r`<button type="button" class="btn small" onClick=${()=>kk(!1)}>${o("Start it again")}</button>`}
</div>`;IH=({problem:e})=>r`<${ie} icon="unplug" title=${o("The rules could not be loaded")} text=${z(e)}>
<button type="button" class="btn" onClick=${ho}>${o("Retry")}</button>
<//>`,zH=()=>r`<div class="rules first" aria-busy="true" aria-label=${o("Loading…")}>
${[72,54,80,60].map(e=>r`<div class="card rule" key=${e}>
<span class="ric"></span>
<${Me} width=${e} />
<span></span>
<p class="ds"><${Me} width=${96} /></p>
</div>`)}
</div>`});function nD(){let e=ik.value,[t,n]=g(null),[s,a]=g(null),i=async()=>{a(null);try{e.data.run?n(await j(`/api/runs/${e.data.run}`)):Ie.value||await ho()}catch(m){if(!(m instanceof Y))throw m;a(m),m.status===404&&!Ie.value&&await ho()}};if(A(()=>{e&&i()},[e]),!e)return null;let l=t?.rule??fn(e.data.rule),c=t?.run.version??e.data.version,u=s?.status===404,p=e.data.run&&!t&&!s;return r`<${Cl} label=${o("Why?")}>
<div class="dhead">
<h2 class="t13 b6 grow">${o("Why?")}</h2>
<button type="button" class="ib small" data-first aria-label=${o("Dismiss")} onClick=${At}>
<${d} name="x" size="m" />
</button>
</div>
<div class="dpad why">
<p class="t13">
<b class="b6">${WH(e)}</b>
<br />
<span class="dim">
${nt(e.created_at,I.value)}
, ${H(e.created_at)}
${l&&r` · ${o("rule “{name}”",{name:gt(l)})}`}
${c&&`, ${o("version {n}",{n:c})}`}
</span>
</p>
${p&&r`<div class="sks" aria-busy="true"><${Me} width=${80} /><${Me} width=${60} /></div>`}
${t&&r`<${FH} run=${t.run} />`}
${!e.data.run&&r`<p class="t13 mut">${o("The rule set this when the client began to wait.")}</p>`}
${u&&r`<p class="t13 mut">
${o("The record of this run is not there any more: they are kept for {n} days.",{n:BH})}
</p>`}
${s&&!u&&r`<p class="t13" role="alert">
${z(s)} <button type="button" class="btn small" onClick=${i}>${o("Retry")}</button>
</p>`}
${l&&r`<div class="hrow">
<a class="link t13 hrow tight" href=${Ke(l.id)} onClick=${At}>
<${d} name=${Ml(l.kind)} size="s" />
${o("Open the rule")}
</a>
<a class="link t13 hrow end" href=${Ke(l.id,"log")} onClick=${At}>${o("Log")}</a>
</div>`}
</div>
<//>`}var BH,WH,FH,oD=b(()=>{B();C();V();ke();oe();x();Q();wu();N();El();Zt();xk();Yf();$o();lk();BH=90;WH=e=>e.kind==="system"?yu(e):o("Automatic message to the client"),FH=({run:e})=>r`
${e.outcome!=="did"&&r`<p class="t13 rulewarn"><${d} name="triangle-alert" size="s" />${Uf(e)}</p>`}
<${Gf} run=${e} />
`});var sD={};xe(sD,{Layers:()=>KH});function jH({rule:e}){let t=()=>{At(),M(Ke(e.id,"check"))},n=()=>{At(),vk(e,!0,e.version)};return r`<${Cl} label=${o("Switch on: {name}",{name:gt(e)})}>
<div class="dpad">
<h2 class="head2">${o("This rule writes to clients")}</h2>
<p class="lead">
${o("Read what it says. You can first see whom it would have written to in the last 30 days.")}
</p>
<div class="readtexts" role="group" tabindex="0" aria-label=${o("Texts of the rule")}>
${e.body.texts.map((s,a)=>r`<${qH} key=${a} one=${s} />`)}
</div>
</div>
<footer class="dfoot">
<button type="button" class="btn quiet" onClick=${At}>${o("Cancel")}</button>
<span class="grow"></span>
<button type="button" class="btn" data-first onClick=${t}>${o("Dry run first")}</button>
<button type="button" class="btn primary" onClick=${n}>${o("Switch on")}</button>
</footer>
<//>`}function qH({one:e}){let t=e.channel_id===null?o("All channels"):`${Se(Ye.value[e.channel_id]?.kind)} · ${Le.channel(e.channel_id)}`;return r`<div class="rulepre">
<span class="t12 dim">${t} · ${e.language==="ru"?"Русский":"English"}</span>
<p class="rulebub" lang=${e.language}>
${p$(e.text,e.language,X.value.company).map(n=>n.kind==="text"?n.text:r`<span class="val">${n.text}</span>`)}
</p>
</div>`}function UH(){let e=()=>{At(),s$.value?.()};return r`<${Cl} label=${o("Changes are not saved")}>
<div class="dpad">
<h2 class="head2">${o("Changes are not saved")}</h2>
<p class="lead">${o("If you leave now, the changes of this rule are lost.")}</p>
</div>
<footer class="dfoot">
<button type="button" class="btn quiet" onClick=${e}>${o("Leave without saving")}</button>
<span class="grow"></span>
<button type="button" class="btn primary" data-first onClick=${At}>${o("Stay")}</button>
</footer>
<//>`}var KH,aD=b(()=>{C();x();Q();N();re();L();Mk();El();as();Zt();$o();zk();oD();KH=()=>({why:()=>r`<${nD} />`,rulefirst:()=>Wf.value&&r`<${jH} rule=${Wf.value} />`,ruleleave:()=>r`<${UH} />`})[y.value]?.()??null});var jk={};xe(jk,{Looks:()=>VH,Select:()=>na,Who:()=>lD,Work:()=>QH});function VH(){return r`
<${lD} />
<${ot} id="looks-all" title=${o("Appearance")}>
<div class="card">
<${et} title=${o("Language")} text=${o("Changes at once, no reload needed")}>
<${Lt} label=${o("Language")} value=${ze.value} options=${[["ru","Русский","ru"],["en","English","en"]]} onPick=${qo} />
<//>
<${et} title=${o("Theme")}
text=${GH.matches?o("The system is set to dark now"):o("The system is set to light now")}>
<${Lt} label=${o("Theme")} value=${Nn.value} options=${[["system",o("System")],["light",o("Light")],["dark",o("Dark")]]} onPick=${$a} />
<//>
<${et} title=${o("List density")} text=${o("Compact shows more conversations at once")}>
<${Lt} label=${o("List density")} value=${yo.value} options=${[["compact",o("Compact")],["normal",o("Normal")],["roomy",o("Comfortable")]]} onPick=${gi} />
<//>
<${et} title=${o("Text size")} text=${o("Everything grows except pictures")}>
<${na} label=${o("Text size")} value=${kp.value} options=${YH.map(([e,t])=>[e,t()])}
onPick=${e=>ht({text:e})} />
<//>
<${et} title=${o("Less motion")} text=${o("When off, the system setting applies")}>
<${uo} label=${o("Less motion")} checked=${ge.value.motion==="less"}
onChange=${e=>ht({motion:e?"less":"system"})} />
<//>
</div>
<//>
`}function QH(){let{send:e,undo:t,after_close:n}=ge.value;return r`<${ot} id="work-all" title=${o("Work with conversations")}>
<div class="card">
${Object.keys(e).map(s=>r`<${et} key=${s} title=${o("Enter sends in {channel}",{channel:Se(s)})}
text=${e[s]==="enter"?o("Shift Enter starts a new line"):o("Ctrl Enter sends, Enter starts a new line")}>
<${uo} label=${o("Enter sends in {channel}",{channel:Se(s)})}
checked=${e[s]==="enter"}
onChange=${a=>ht({send:{[s]:a?"enter":"command"}})} />
<//>`)}
<${et} title=${o("After “Close”")}>
<${na} label=${o("After “Close”")} value=${n} options=${JH.map(([s,a])=>[s,a()])}
onPick=${s=>ht({after_close:s})} />
<//>
<${et} title=${o("Time to undo sending")} text=${o("In messengers")}>
<${na} label=${o("Time to undo sending: messengers")} value=${t.messenger}
options=${iD([0,2,4,8,15])} onPick=${s=>ht({undo:{messenger:Number(s)}})} />
<//>
<${et} title=${o("Time to undo sending")} text=${o("In email")}>
<${na} label=${o("Time to undo sending: email")} value=${t.email}
options=${iD([0,5,10,20,30,60])}
onPick=${s=>ht({undo:{email:Number(s)}})} />
<//>
<${ZH} />
</div>
<p class="hint rowgap">
${o("Notes always need Ctrl Enter, so that an internal remark is not sent to a client by habit.")}
</p>
<//>`}function ZH(){let e=ge.value.signature,[t,n]=g(null),s=async i=>{i.preventDefault(),await ht({signature:t.trim()})&&n(null)},a=i=>{i.key==="Enter"&&(i.ctrlKey||i.metaKey)&&s(i),i.key==="Escape"&&(i.preventDefault(),n(null))};return t===null?r`<${et} title=${o("Email signature")} text=${e||o("The mailbox signature is used")}>
<button type="button" class="btn small" aria-label=${o("Change the email signature")}
onClick=${()=>n(e)}>
${o("Change")}
</button>
<//>`:r`<form class="srow sform" onSubmit=${s}>
<div class="field grow">
<label for="ownsign">${o("Email signature")}</label>
<textarea class="input" id="ownsign" rows="4" maxlength="2000" value=${t} ref=${XH} onKeyDown=${a}
onInput=${i=>n(i.currentTarget.value)}></textarea>
<p class="hint">
${o("{operator}, {company} and {number} are filled in automatically. Leave it empty to use the mailbox signature.",{operator:"{operator}",company:"{company}",number:"{number}"})}
</p>
<div class="hrow">
<button type="submit" class="btn primary">${o("Save")}</button>
<button type="button" class="btn quiet" onClick=${()=>n(null)}>${o("Cancel")}</button>
</div>
</div>
</form>`}var YH,GH,lD,na,JH,iD,XH,Du=b(()=>{se();B();C();jr();x();Pt();L();N();hg();Kt();he(()=>{ge.value&&(kp.value=ge.value.text)});YH=[["small",()=>o("Small, {px}",{px:13})],["normal",()=>o("Default, {px}",{px:14})],["large",()=>o("Large, {px}",{px:16})],["largest",()=>o("Largest, {px}",{px:18})]],GH=matchMedia("(prefers-color-scheme: dark)"),lD=()=>r`<div class="pme">
<${te} name=${P.value.name} size="lg" />
<div class="grow">
<b class="b6 blk cut">${P.value.name}</b>
<span class="t12 dim blk cut">${u0(P.value.role)} · ${P.value.email}</span>
</div>
</div>`;na=({label:e,value:t,options:n,onPick:s})=>r`<select class="sel" aria-label=${e} onChange=${a=>s(a.currentTarget.value)}>
${n.map(([a,i])=>r`<option key=${a} value=${a} selected=${String(a)===String(t)}>${i}</option>`)}
</select>`,JH=[["next",()=>o("Next most urgent")],["stay",()=>o("Stay in the conversation")],["list",()=>o("Return to the list")]],iD=e=>e.map(t=>[t,t?S("{n} second","{n} seconds",t):o("Send immediately")]);XH=e=>{e&&!e.dataset.met&&(e.dataset.met="1",e.focus())}});var cD={};xe(cD,{OwnKeys:()=>t4});function t4(){let e=ge.value?.shortcuts??!0;return r`
<${ot} id="keys-all" title=${o("Keyboard shortcuts")}>
<div class="card">
<${et} title=${o("Single-key shortcuts")}
text=${o("A, E, H and others. They do nothing while you type in a field.")}>
<${uo} label=${o("Single-key shortcuts")} checked=${e}
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
${Object.entries(Xp).map(([t,n])=>r`<${n4} title=${n()} group=${t} />`)}
`}function n4({group:e,title:t}){let n=As().filter(s=>s.group===e&&e4(s));return n.length?r`<${ot} id=${"keys-"+e} title=${t}>
<div class="card">${n.map(s=>r`<${o4} key=${s.id} one=${s} />`)}</div>
<//>`:null}function o4({one:e}){let[t,n]=g(!1),[s,a]=g(null),i=e.label(),l=()=>{n(!1),a(null)},c=p=>{if(p.key==="Tab"){l();return}if(p.preventDefault(),p.stopPropagation(),p.key==="Escape"){l();return}if(!c_(p))return;let m=Ns(p),h=l_(m,e);if(h){a(h);return}ht({keys:{[e.id]:m===e.key?"":m}}),l()},u=s?o("This key is taken: {name}",{name:(s.label??s.title)?.()??s.id}):Uh(e)?o("Changed by you"):null;return r`<${et} title=${i} text=${u}>
${t?r`<${s4} name=${i} onKey=${c} onLeave=${l} />`:r`
<${Pi} one=${e} />
<button type="button" class="btn small" aria-label=${o("Change the key: {name}",{name:i})}
onClick=${()=>n(!0)}>
${o("Replace")}
</button>
`}
${Uh(e)&&!t&&r`<button type="button" class="ib small" aria-label=${o("Restore the default key: {name}",{name:i})}
onClick=${()=>ht({keys:{[e.id]:""}})}>
<${d} name="undo-2" size="m" />
</button>`}
<//>`}function s4({name:e,onKey:t,onLeave:n}){let s=O(null);return W(()=>s.current.focus(),[]),r`<button type="button" class="btn small primary" ref=${s}
aria-label=${o("Press the new key for: {name}",{name:e})} onKeyDown=${t} onBlur=${n}>
${o("Press a key…")}
</button>`}var e4,uD=b(()=>{B();C();re();jr();vt();x();L();N();Kt();km();e4=e=>e.label&&e.listed!==!1&&e.run&&e.key&&!e.key.includes(" ")&&e.id!=="pane"});var pD={};xe(pD,{Mailbox:()=>r4,chosen:()=>nr,learnMailbox:()=>Mu});async function Mu(){try{nr.value=await j("/api/company/mailbox")}catch(e){if(!(e instanceof Y))throw e}}async function a4(e){try{nr.value=await Oe("PUT","/api/company/mailbox",{channel_id:e?Number(e):null}),Z(e?o("Emails are sent from {name}",{name:nr.value.name}):o("Emails to colleagues are off"),{icon:"mail"})}catch(t){ne(z(t)),Mu()}}function r4(){A(()=>{Mu()},[]);let e=Object.values(Ye.value).filter(t=>t.kind==="email"&&t.health!=="removed");return r`<${ot} id="mailbox-all" title=${o("Emails to colleagues")}>
<p class="lead">
${o("Colleagues who are away for a few minutes can get their unseen notifications as one email. It says what happened and where, and never quotes clients.")}
</p>
<div class="card">
${e.length?r`<${et} title=${o("Mailbox")} text=${o("Sends the notification emails, marked as automatic. Automatic replies to them do not open conversations.")}>
<${na} label=${o("Mailbox for emails to colleagues")} value=${nr.value?.channel_id??""}
options=${[["",o("No emails")],...e.map(t=>[t.id,t.name])]} onPick=${a4} />
<//>`:r`<div class="srow">
<${d} name="mail-x" size="m" />
<span class="grow t13">${o("No mailbox is connected yet.")}</span>
</div>`}
</div>
${nr.value?.channel_id&&r`<p class="hint rowgap">${o("“Check” in the notification settings sends one right away.")}</p>`}
<//>`}var nr,qk=b(()=>{B();se();C();V();x();L();be();N();Du();Kt();nr=T(null)});var $D={};xe($D,{OwnNotifications:()=>u4});function c4(e,t){let n=/^([01]?\d|2[0-3])[:.]([0-5]\d)$/.exec(t.trim());n&&ht({quiet:{[e]:`${n[1].padStart(2,"0")}:${n[2]}`}})}function u4(){let{notices:e,quiet:t,sounds:n}=ge.value;return A(()=>{Mu()},[]),r`<${ot} id="notifications-all" title=${o("Notifications")}>
<div class="card">
<${m4} />
<div class="tscroll" role="group" tabindex="0" aria-label=${o("Events and how you are notified")}>
<table class="tbl ntbl">
<thead>
<tr>
<th scope="col">${o("Event")}</th>
${dD.map(([s,a])=>r`<th scope="col" class="ctrc" key=${s}>${a()}</th>`)}
</tr>
</thead>
<tbody>
${l4().map(([s,a])=>r`<tr key=${s}>
<th scope="row">${a()}</th>
${dD.map(([i,l])=>r`<td key=${i}>
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
onChange=${s=>p4(Number(s.currentTarget.value))} />
<span class="t12 dim num">${n.volume} %</span>
</span>
<//>
<${et} title=${o("Quiet hours")} text=${o("No sound and no desktop notifications, only the bell")}>
<span class="hrow tight">
${["since","until"].map(s=>r`<input class="input qtime" inputmode="numeric" maxlength="5" placeholder="21:00" key=${s}
aria-label=${s==="since"?o("Quiet from"):o("Quiet until")} value=${t[s]}
disabled=${!t.on} onInput=${a=>c4(s,a.currentTarget.value)}
onBlur=${a=>{a.currentTarget.value=ge.value.quiet?.[s]??t[s]}} />`)}
</span>
<${uo} label=${o("Quiet hours")} checked=${t.on} onChange=${s=>ht({quiet:{on:s}})} />
<//>
<${et} title=${o("While “Away”")} text=${o("Only the bell shows notifications")}>
<span class="t13 mut">${o("muted")}</span>
<//>
<${et} title=${o("Email when I am away")} text=${nr.value?.channel_id?o("Several notifications come as one email"):o("An administrator has not chosen a mailbox for these emails yet")}>
<${na} label=${o("Email when I am away")} value=${e.mail_after}
options=${[2,5,10,30,60,120].map(s=>[s,o("after {n} min",{n:s})])}
onPick=${s=>ht({notices:{mail_after:Number(s)}})} />
<//>
</div>
<//>`}async function p4(e){await ht({sounds:{volume:e}})&&Yp("message")}function m4(){let[e,t]=g(!1),[n,s,a]=fD[_i.value]??fD.default,i=async()=>{t(!0);try{await qp(),await Xx()}catch(l){ne(z(l))}finally{t(!1)}};return r`<div class="ntest" role="status">
<span class=${_i.value==="granted"?"okc":"okc none"}><${d} name=${n} size="s" /></span>
<span class="grow t13"><b class="b6">${s()}</b> ${a()}</span>
<button type="button" class="btn" disabled=${e} onClick=${i}>
<${d} name="bell-ring" size="m" />
${o("Check")}
</button>
</div>`}var mD,i4,l4,dD,fD,hD=b(()=>{B();C();V();jr();Eh();x();Bh();Lh();L();be();N();qk();Du();Kt();mD=[["unassigned",()=>o("New unassigned conversation")],["message",()=>o("Activity in my conversations")],["assigned",()=>o("A conversation is assigned to me")],["handover",()=>o("Conversations are handed over to me")],["mention",()=>o("I am mentioned in a note")],["failed",()=>o("A reply was not sent")],["sla_warning",()=>o("A reply is due soon")],["sla_breach",()=>o("A reply is overdue")],["nobody",()=>o("No operator is free")],["untouched",()=>o("No operator has looked after a new conversation")],["unsnoozed",()=>o("A snoozed conversation is back")],["task",()=>o("A task is assigned to me, or something happens in it")],["taskdue",()=>o("A task is due")],["followed",()=>o("Activity in conversations I follow")]],i4=[["channel",()=>o("A channel stops working")],["fault",()=>o("An event could not be processed")],["breaker",()=>o("Automatic messages are stopped")],["rule",()=>o("A rule fails or is paused")]],l4=()=>P.value?.role==="administrator"?[...mD,...i4]:mD,dD=[["app",()=>o("In Okno")],["sound",()=>o("Sound")],["desktop",()=>o("Desktop")],["mail",()=>o("Email")]];fD={granted:["check",()=>o("The browser allows notifications."),()=>o("Make sure you can see and hear them here.")],default:["bell",()=>o("The browser has not been asked for permission yet."),()=>o("“Check” asks for it and sends a test notification.")],denied:["circle-alert",()=>o("The browser blocks notifications."),()=>o("Allow them next to this site's address in the browser. Sounds and the bell work anyway.")],unsupported:["circle-alert",()=>o("This browser has no desktop notifications."),()=>o("Sounds and the bell work anyway.")]}});function oa({id:e,field:t,value:n,onInput:s,error:a,hint:i,label:l,autocomplete:c,extra:u=""}){let[p,m]=g(!1),h=a??i;return r`<div class=${"field "+u}>
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
</div>`}function Bl(e){if(e.code==="wrong-password"){let t=e.detail.tries_left;return t===void 0?o("Wrong email or password."):S("Wrong email or password. {n} attempt left, then a pause.","Wrong email or password. {n} attempts left, then a pause.",t)}if(e.code==="locked"){let t=Math.max(1,Math.ceil((e.detail.retry_after??60)/60));return S("Too many attempts. Try again in {n} minute.","Too many attempts. Try again in {n} minutes.",t)}return e.code==="sign-in-busy"?o("Too many people are signing in right now. Try again in a few seconds."):z(e)}var Lu=b(()=>{B();C();V();x();N()});var Uk={};xe(Uk,{Password:()=>f4,Sessions:()=>y4,deviceName:()=>bD});function f4(){let[e,t]=g(!1);return r`<${ot} id="password-all" title=${o("Password")}>
<div class="card">
${e?r`<${$4} onDone=${()=>t(!1)} />`:r`<${et} title=${o("Password")} text=${o("Changing it signs you out everywhere else")}>
<button type="button" class="btn small" onClick=${()=>t(!0)}>${o("Change password")}</button>
<//>`}
</div>
<//>`}function $4({onDone:e}){let[t,n]=g(""),[s,a]=g(""),[i,l]=g(null),[c,u]=g(!1),p=O(null);W(()=>p.current.focus(),[]);let m=async $=>{$.preventDefault(),u(!0);try{await Oe("POST","/api/me/password",{current:t,new:s}),Z(o("Password changed. Your other sessions have ended."),{icon:"key-round"}),e()}catch(v){if(!(v instanceof Y))throw v;l(v),u(!1)}},h=i&&["wrong-password","locked","sign-in-busy"].includes(i.code)?h4(i):null,f=i&&!h?g4(i):null;return r`<form class="pwform" onSubmit=${m}>
<input class="vh" type="email" autocomplete="username" value=${P.value.email} tabindex="-1" aria-hidden="true"
readonly />
<${oa} id="pwc" field=${p} value=${t} onInput=${n} error=${h}
label=${o("Current password")} autocomplete="current-password" />
<${oa} id="pwn" value=${s} onInput=${a} error=${f} hint=${o("At least 12 characters")}
label=${o("New password")} autocomplete="new-password" />
<div class="hrow">
<button type="submit" class="btn primary" disabled=${c||!t||[...s].length<d4}
aria-busy=${String(c)}>
${o("Change password")}
</button>
<button type="button" class="btn" onClick=${e}>${o("Cancel")}</button>
</div>
</form>`}function h4(e){if(e.code!=="wrong-password")return Bl(e);let t=e.detail.tries_left;return t===void 0?o("Wrong password."):S("Wrong password. {n} attempt left, then a pause.","Wrong password. {n} attempts left, then a pause.",t)}function g4(e){let t={"same-password":()=>o("This is your current password. Choose a different one."),"weak-password":()=>o("This password is too easy to guess. Choose a different one."),"password-changed":()=>o("The password has just been changed elsewhere. Sign in with the new one.")}[e.code];return t?t():z(e)}function bD(e){return[gD(e,b4),gD(e,v4)].filter(Boolean).join(", ")||o("Unknown device")}function y4(){let[e,t]=g(null),[n,s]=g(null),a=dt(150,!e&&!n),i=async()=>{try{t((await j("/api/me/sessions")).items),s(null)}catch(p){if(!(p instanceof Y))throw p;s(p)}};A(()=>{i()},[]);let l=async(p,m)=>{try{await Oe("POST","/api/me/sessions/end",p),Z(m,{icon:"log-out"})}catch(h){h.status!==404&&ne(z(h))}i()},u=(e?.filter(p=>!p.current)??[]).length>0&&r`<button type="button" class="btn small danger" onClick=${()=>l({},o("All other sessions have ended"))}>
${o("End all other sessions")}
</button>`;return r`<${ot} id="sessions-all" title=${o("Sessions")} side=${u}>
${n&&r`<p class="livebox rowgap">
<${d} name="circle-alert" size="m" />
<span class="grow t13">${z(n)}</span>
<button type="button" class="btn small" onClick=${i}>${o("Retry")}</button>
</p>`}
${!e&&a&&r`<ul class="card rowgap" aria-busy="true">
${[1,2].map(p=>r`<li class="sess" key=${p}>
<span class="sic"></span>
<span class="grow"><${Me} width="40" /></span>
</li>`)}
</ul>`}
${e&&r`<ul class="card rowgap">
${e.map(p=>r`<${w4} one=${p} key=${p.id}
onEnd=${()=>l({session_id:p.id},o("The session has ended"))} />`)}
</ul>`}
<//>`}function w4({one:e,onEnd:t}){let n=bD(e.agent),s=e.current?o("now"):xo(e.seen_at,I.value);return r`<li class="sess">
<span class="sic"><${d} name=${k4(e.agent)?"smartphone":"laptop"} size="m" /></span>
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
</li>`}var d4,b4,v4,gD,k4,Hk=b(()=>{B();C();V();ke();oe();x();L();be();N();we();Lu();Kt();d4=12;b4=[["Edg","Edge"],["OPR","Opera"],["YaBrowser","Яндекс Браузер"],["Firefox","Firefox"],["Chrome","Chrome"],["Safari","Safari"]],v4=[["Windows","Windows"],["iPhone","iPhone"],["iPad","iPad"],["Android","Android"],["Mac OS X","macOS"],["CrOS","ChromeOS"],["Linux","Linux"]],gD=(e,t)=>t.find(([n])=>e.includes(n))?.[1];k4=e=>/iPhone|iPad|Android/.test(e)});var wD={};xe(wD,{Teams:()=>x4});function x4(){let[e,t]=g(null),n=Wa();return A(()=>{Sa()},[]),r`
<${ot} id="tmh" title=${o("Teams")} side=${e!=="new"&&n.length>0&&r`<button type="button" class="btn small" onClick=${()=>t("new")}>
<${d} name="plus" size="s" />
${o("New team")}
</button>`}>
<p class="lead">${o("A conversation assigned to a team has no assignee until a member takes it.")}</p>
${e==="new"&&r`<${vD} onDone=${()=>t(null)} />`}
${!n.length&&e!=="new"&&r`<${ie} icon="users-round" title=${o("No teams yet")}
text=${o("Create the first one and choose its members.")}>
<button type="button" class="btn primary" onClick=${()=>t("new")}>${o("New team")}</button>
<//>`}
<div class="tmg">
${n.map(s=>e===s.id?r`<${vD} key=${s.id} team=${s} onDone=${()=>t(null)} />`:r`<${_4} key=${s.id} team=${s} onEdit=${()=>t(s.id)} />`)}
</div>
<//>
<${ot} id="tmc" title=${o("Workload limit")}>
<p class="lead">${o("Round robin gives nobody more open conversations than this. 0 means no limit.")}</p>
<div class="card">${yD().map(s=>r`<${C4} key=${s.id} person=${s} />`)}</div>
<//>
`}function _4({team:e,onEdit:t}){let n=e.members.map(a=>Ee.value[a]).filter(a=>a?.active),s=De.value.teams?.[e.id]??0;return r`<section class="card tmc" aria-label=${e.name}>
<div class="hrow">
<span class=${"sq "+no(e.name)}></span>
<b class="b6 t13 grow cut">${e.name}</b>
<button type="button" class="btn small quiet" onClick=${t}>${o("Change")}</button>
<button type="button" class="ib small" aria-label=${o("Delete team {name}",{name:e.name})}
title=${o("Delete team")} onClick=${()=>T4(e)}>
<${d} name="x" size="m" />
</button>
</div>
<div class="avs">
${n.map(a=>r`<span key=${a.id} title=${`${S4(e,a)}: ${nl(a)}`}>
<${te} name=${a.name} size="sm"><${Fr} shift=${wn(a)} /><//>
</span>`)}
${!n.length&&r`<span class="t12 hint warn">${o("No members")}</span>`}
</div>
<span class="t12 dim">
${S("{n} person","{n} people",n.length)} · ${S("{n} conversation","{n} conversations",s)}
</span>
</section>`}function T4(e){let t=n=>F(`/api/teams/${e.id}/removed`,{removed:n});return Be(async()=>{await t(!0),Z(o("Team deleted: {name}",{name:e.name}),{icon:"users-round",undo:()=>Be(()=>t(!1))})})}function vD({team:e,onDone:t}){let[n,s]=g(e?.name??""),[a,i]=g(new Set(e?.members??[])),[l,c]=g(new Set(e?.leads??[])),[u,p]=g(null),m=O(null);W(()=>m.current.focus(),[]);let h=$=>i(kD(a,$)),f=async $=>{$.preventDefault();let v=[...l].filter(w=>a.has(w)),_={name:n.trim(),members:[...a],leads:v};try{await(e?F(`/api/teams/${e.id}`,_,{method:"PATCH"}):F("/api/teams",_)),t()}catch(w){p(w),m.current.focus()}};return r`<form class="card tmnew" aria-label=${e?o("Team {name}",{name:e.name}):o("New team")}
onSubmit=${f}>
<div class="field">
<label for="tmn">${o("Team name")}</label>
<input class="input" id="tmn" ref=${m} maxlength="80" required value=${n}
aria-invalid=${u?"true":null} aria-describedby=${u?"tme":null}
onInput=${$=>s($.currentTarget.value)} />
${u&&r`<span class="hint bad" id="tme" role="alert">${z(u)}</span>`}
</div>
<fieldset class="field">
<legend class="lab">${o("Members")}</legend>
<div class="tmpick">
${yD().map($=>r`<div class="tmrow" key=${$.id}>
<label>
<input class="check" type="checkbox" checked=${a.has($.id)}
onChange=${()=>h($.id)} />
<${te} name=${$.name} size="sm" />
<span class="cut">${$.name}</span>
</label>
${a.has($.id)&&r`<label class="t12 mut">
<input class="check" type="checkbox" checked=${l.has($.id)}
aria-label=${o("{name} leads the team",{name:$.name})}
onChange=${()=>c(kD(l,$.id))} />
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
</form>`}function kD(e,t){let n=new Set(e);return n.delete(t)||n.add(t),n}function C4({person:e}){let[t,n]=g(String(e.capacity??0)),[s,a]=g(null);A(()=>n(String(e.capacity??0)),[e.capacity]);let i=/^\d{1,4}$/.test(t.trim())?Number(t):NaN,l=!(i>=0&&i<=1e3),c=async()=>{if(!(l||i===e.capacity))try{await F(`/api/people/${e.id}`,{capacity:i},{method:"PATCH"}),a(null)}catch(p){a(p)}},u=So.value?.[e.id]?.load;return r`<div class="caprow">
<${et} title=${e.name} text=${s?z(s):u===void 0?"":S("{n} conversation now","{n} conversations now",u)}>
<${O4} person=${e} />
<input class="input" inputmode="numeric" aria-label=${o("Workload limit: {name}",{name:e.name})}
aria-invalid=${l?"true":null} value=${t} onInput=${p=>n(p.currentTarget.value)}
onBlur=${c} onKeyDown=${p=>{p.key==="Enter"&&c()}} />
<//>
</div>`}function O4({person:e}){let t=Object.values(eo.value).filter(s=>!s.removed||s.id===e.hours_id),n=s=>{let a=Number(s.currentTarget.value)||null;return Be(()=>F(`/api/people/${e.id}`,{hours_id:a},{method:"PATCH"}))};return r`<select class="sel" aria-label=${o("Business hours: {name}",{name:e.name})}
value=${e.hours_id??0} onChange=${n}>
<option value="0">${o("Any time")}</option>
${t.map(s=>r`<option key=${s.id} value=${s.id}>${s.name||o("Company hours")}</option>`)}
</select>`}var yD,S4,xD=b(()=>{B();C();Qe();V();x();_e();L();be();an();ol();N();Kt();yD=()=>Object.values(Ee.value).filter(e=>e.active).sort((e,t)=>e.name.localeCompare(t.name));S4=(e,{id:t,name:n})=>e.leads.includes(t)?o("{name}, leads the team",{name:n}):n});var CD={};xe(CD,{Statuses:()=>P4});function P4(){let[e,t]=g(null),n=_m(),s=()=>t(null),a=r`<button type="button" class="btn small" onClick=${()=>t("new")}>
<${d} name="plus" size="s" />${o("New status")}
</button>`;return r`<${ot} id="sth" title=${o("Operator statuses")} side=${e!=="new"&&a}>
<p class="lead">
${o("Operators choose a status in their menu. Round robin skips a status without new conversations; own ones stay.")}
</p>
${e==="new"&&r`<div class="card"><${SD} onDone=${s} /></div>`}
<ul class="card stlist">
${n.map((i,l)=>r`<li key=${i.id}>
${e===i.id?r`<${SD} status=${i} onDone=${s} />`:r`<${L4} status=${i} list=${n} index=${l}
onEdit=${()=>t(i.id)} />`}
</li>`)}
</ul>
<//>`}function _D(e,t,n){let s=e[n<0?t-1:t+2];return Be(()=>F(`/api/statuses/${e[t].id}/place`,{before:s?.id??null}))}function M4(e){let t=n=>F(`/api/statuses/${e.id}/removed`,{removed:n});return Be(async()=>{await t(!0),Z(o("Status deleted: {name}",{name:ao(e)}),{icon:"x",undo:()=>Be(()=>t(!1))})})}function L4({status:e,list:t,index:n,onEdit:s}){let a=ao(e),i=Object.values(Ee.value).filter(u=>u.active&&u.status_id===e.id),l=S("{n} person now","{n} people now",i.length),c=E4.has(e.builtin);return r`<section class="strow" aria-label=${a}>
<span class="dotbox"><span class=${Tc(e.base)}></span></span>
<div class="grow">
<b class="b5 blk t13 cut">${a}</b>
<span class="t12 dim blk">
${A4(e.base)}
${i.length>0&&r` · <span title=${i.map(u=>u.name).join(", ")}>${l}</span>`}
</span>
</div>
<span class="hrow t12 dim sttake">
${o("New conversations")}
<${uo} label=${o("{name}: new conversations come",{name:a})} checked=${!!e.takes_new}
disabled=${N4(e)} onChange=${u=>D4(e,{takes_new:u})} />
</span>
<span class="hrow stacts">
<button type="button" class="ib small" disabled=${n===0} aria-label=${o("Move up: {name}",{name:a})}
title=${o("Move up")} onClick=${()=>_D(t,n,-1)}>
<${d} name="chevron-up" size="m" />
</button>
<button type="button" class="ib small" disabled=${n===t.length-1}
aria-label=${o("Move down: {name}",{name:a})} title=${o("Move down")} onClick=${()=>_D(t,n,1)}>
<${d} name="chevron-down" size="m" />
</button>
<button type="button" class="btn small quiet" onClick=${s}>${o("Change")}</button>
<button type="button" class="ib small" disabled=${c} aria-label=${o("Delete status {name}",{name:a})}
title=${c?o("Built-in status"):o("Delete status")} onClick=${()=>M4(e)}>
<${d} name="x" size="m" />
</button>
</span>
</section>`}function SD({status:e,onDone:t}){let[n,s]=g(e?.name??""),[a,i]=g(e?.base??"away"),[l,c]=g(!!e?.takes_new),[u,p]=g(null),m=O(null);W(()=>m.current.focus(),[]);let h=!!e?.builtin,f=async _=>{_.preventDefault();let w=h?{name:n.trim()}:{name:n.trim(),base:a,takes_new:a!=="off"&&l};try{await(e?F(`/api/statuses/${e.id}`,w,{method:"PATCH"}):F("/api/statuses",w)),t()}catch(k){p(k),m.current.focus()}},$=r`
<div class="field">
<span class="lab">${o("Colleagues see")}</span>
<${Lt} label=${o("Colleagues see")} options=${TD.map(([_,w])=>[_,w()])} value=${a}
onPick=${i} />
</div>
<label class="hrow t13">
<${uo} label=${o("New conversations come")} checked=${l&&a!=="off"} disabled=${a==="off"}
onChange=${c} />
${o("New conversations come")}
</label>
`,v=e?o("Status {name}",{name:ao(e)}):o("New status");return r`<form class="tmnew" aria-label=${v} onSubmit=${f}>
<div class="field">
<label for="stn">${o("Status name")}</label>
<input class="input" id="stn" ref=${m} maxlength="40" required=${!h}
placeholder=${h?c0(e):null} value=${n} aria-invalid=${u?"true":null}
aria-describedby=${u?"ste":null} onInput=${_=>s(_.currentTarget.value)} />
${u&&r`<span class="hint bad" id="ste" role="alert">${z(u)}</span>`}
</div>
${!h&&$}
<div class="hrow">
<button type="submit" class="btn primary" disabled=${!h&&!n.trim()}>
${e?o("Save"):o("Create status")}
</button>
<button type="button" class="btn quiet" onClick=${t}>${o("Cancel")}</button>
</div>
</form>`}var E4,TD,A4,N4,D4,OD=b(()=>{B();C();Qe();V();x();L();be();Li();N();Kt();E4=new Set(["online","away","off"]),TD=[["online",()=>o("Online")],["away",()=>o("Away")],["off",()=>o("Off shift")]],A4=e=>TD.find(([t])=>t===e)[1](),N4=e=>e.builtin==="online"||e.base==="off";D4=(e,t)=>Be(()=>F(`/api/statuses/${e.id}`,t,{method:"PATCH"}))});function ED(e,t,n,s){let[a,i]=g({preview:null,problem:null}),l=JSON.stringify([e,t,n]);return A(()=>{if(!s)return;let c=!0,u=setTimeout(async()=>{try{let p=await Oe("POST","/api/hours/preview",{...e,hours_id:t,minutes:n});c&&i({preview:p,problem:null})}catch(p){c&&i(m=>({...m,problem:p}))}},R4);return()=>{c=!1,clearTimeout(u)}},[l,s]),a}function AD({found:{preview:e,problem:t},zone:n,minutes:s,onMinutes:a}){return r`<section class="psec" aria-labelledby="hph">
<div class="hrow gap2 wrap">
<h3 class="head2 grow" id="hph">${o("Example")}</h3>
<label class="t13 dim" for="hpm">${o("Time for the reply")}</label>
<select class="sel hpm" id="hpm" onChange=${i=>a(Number(i.currentTarget.value))}>
${I4.map(i=>r`<option key=${i} value=${i} selected=${i===s}>
${Ve(i*6e4)}
</option>`)}
</select>
</div>
<div class="card fcard rowgap hpre" aria-live="polite" aria-busy=${String(!e)}>
${t&&r`<p class="hint bad">${z(t)}</p>`}
${e&&!e.examples.length&&r`<p class="hint bad">${o("With these hours you are never open.")}</p>`}
${e?.examples.map(i=>r`<${z4} key=${i.at} example=${i} zone=${n} />`)}
</div>
</section>`}var R4,I4,z4,B4,ND=b(()=>{B();V();oe();C();x();N();R4=250,I4=[15,30,60,240,480];z4=({example:{at:e,due:t,parts:n},zone:s})=>r`
<p class="prev">
<${d} name="clock" size="m" />
<span>
${pt(o("Client writes {when} → reply by {due}"),{when:Fp(e,s),due:r`<b class="b6">${Fp(t,s)}</b>`})}
${n.length>1&&r`<span class="t12 blk">${n.map(a=>B4(a,s)).join("; ")}</span>`}
</span>
</p>
`,B4=([e,t],n)=>o("{span} from {time}",{span:Ve(t-e),time:Fp(e,n)})});function Ru(e){let t=W4.exec(e);if(!t)return null;let n=Number(t[1])*60+Number(t[2]??0);return n<=sr?n:null}function DD(e){if(!e.trim())return[];let t=e.split(/[,;]/).map(n=>n.split(/[-–—]/).map(Ru));return t.every(n=>n.length===2&&!n.includes(null))?t:null}function Wl(e){let t=[...e].sort((n,s)=>n[0]-s[0]);return t.some(([n,s])=>n>=s)?o("The end must be later than the start."):t.some(([n],s)=>s&&n<t[s-1][1])?o("These hours overlap."):null}function MD(e){if(F4(e))return o("Around the clock");let t=[];for(let n=0;n<7;n+=1){let s=us(e.week[n]),a=n;for(;a<6&&us(e.week[a+1])===s;)a+=1;let i=n===a?Ts(n):`${Ts(n)}–${Ts(a)}`;s&&t.push(`${i} ${s}`),n=a}return t.join("; ")}function RD(e,t){let n=[];for(let s=e;s<=t&&n.length<400;s=LD(s))n.push(s);return n}function ID(e){let t=[];for(let n of Object.keys(e).sort()){let{name:s,spans:a}=e[n],i=t.at(-1);i&&LD(i.to)===n&&i.name===s&&us(i.spans)===us(a)?i.to=n:t.push({from:n,to:n,name:s,spans:a})}return t}function zD(e){let t=[...e].sort((s,a)=>a[1]-a[0]-(s[1]-s[0]))[0],n=Math.round((t[0]+t[1]-60)/2/30)*30;return e.flatMap(s=>s===t?[[s[0],n],[n+60,s[1]]]:[s])}function WD(e,t,n,s){let[a,i]=e[t],l=n===0?e[t-1]?.[1]??0:a+m$,c=n===0?i-m$:e[t+1]?.[0]??sr,u=Math.min(c,Math.max(l,Math.round(s/m$)*m$));return e.map((p,m)=>m!==t?p:n===0?[u,i]:[a,u])}var sr,d$,W4,or,us,F4,LD,BD,PD,m$,Yk,Gk,Fl=b(()=>{x();oe();sr=1440,d$=[0,1,2,3,4,5,6],W4=/^\s*(\d{1,2})(?:[:.\s]?([0-5]\d))?\s*$/,or=e=>`${Math.floor(e/60)}:${String(e%60).padStart(2,"0")}`;us=e=>e.map(([t,n])=>`${or(t)}–${or(n)}`).join(", ");F4=e=>[...e.week,...Object.values(e.days).map(t=>t.spans)].every(t=>t.length===1&&t[0][0]===0&&t[0][1]===sr);LD=e=>new Date(Date.parse(e)+864e5).toISOString().slice(0,10);BD=e=>e.some(([t,n])=>n-t>=180),PD=15,m$=5;Yk=e=>Math.round(e/PD)*PD,Gk=({name:e,zone:t,week:n,days:s})=>JSON.stringify([e,t,n,Object.keys(s).sort().map(a=>[a,s[a].spans,s[a].name])])});function jD({days:e,week:t,onChange:n}){let[s,a]=g(null),i=ID(e),l=[...new Set(i.map(h=>h.from.slice(0,4)))],c=O(null),u=()=>{a(null),Sr(()=>c.current)},p=h=>{n(FD(e,h)),Sr(()=>c.current)},m=(h,f,$,v)=>{let _=h?FD(e,h):e;n({..._,...Object.fromEntries(v.map(w=>[w,{name:f,spans:$}]))}),u()};return r`
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
${s==="preset"&&r`<${H4} week=${t} days=${e} onChange=${n} onDone=${u} />`}
${s==="new"&&r`<${KD} onDone=${u} onPut=${(h,f,$)=>m(null,h,f,$)} />`}
${i.length||s?l.map(h=>r`
<h4 class="t12 dim rowgap" key=${`h${h}`} id=${`sdy${h}`}>${h}</h4>
<ul class="card hol2" key=${h} aria-labelledby=${`sdy${h}`}>
${i.filter(f=>f.from.startsWith(h)).map(f=>s===f.from?r`<li key=${f.from}>
<${KD} group=${f} onDone=${u}
onPut=${($,v,_)=>m(f,$,v,_)} />
</li>`:r`<${K4} key=${f.from} group=${f} onEdit=${()=>a(f.from)}
onRemove=${()=>p(f)} />`)}
</ul>
`):r`<${ie} icon="calendar" title=${o("No special days")}
text=${o("Load the public holidays of your country, or add a date.")} />`}
</section>
`}function K4({group:e,onEdit:t,onRemove:n}){let s=qD(e);return r`
<li class="srow">
<span class="b5 t13 num hdt">${wx(e.from,e.to)}</span>
<button type="button" class="grow t13 link hname" title=${o("Change")} onClick=${t}>${s}</button>
${e.spans.length?r`<span class="tag h2">${us(e.spans)}</span>`:r`<span class="tag plain">${e.from===e.to?o("day off"):o("days off")}</span>`}
<button type="button" class="ib small" aria-label=${o("Remove: {name}",{name:s})} onClick=${n}>
<${d} name="x" size="m" />
</button>
</li>
`}function KD({group:e,onDone:t,onPut:n}){let[s,a]=g(e?.from??""),[i,l]=g(e?.to??""),[c,u]=g(e?.name??""),[p,m]=g(us(e?.spans??[])),[h,f]=g(!1),$=O(null);W(()=>$.current.focus(),[]);let v=DD(p),_=s?i&&i<s?o("The last day is before the first."):null:o("Choose a date."),w=v?Wl(v):o("Type hours as 9:00–13:00, 14:00–18:00"),k=R=>{R.preventDefault(),R.stopPropagation(),f(!0),!_&&!w&&n(c.trim(),v,RD(s,i||s))},D=(R,q,Ne,Pe)=>r`
<div class="field"><label for=${R}>${q}</label>${Ne}
${h&&Pe&&r`<span class="hint bad" id=${`${R}e`} role="alert">${Pe}</span>`}</div>
`,K=R=>h&&R?"true":null;return r`
<form class="card fcard rowgap" aria-label=${e?qD(e):o("New date")} onSubmit=${k}>
<div class="f2 f4">
${D("sdf",o("First day"),r`<input class="input" type="date" id="sdf" ref=${$} value=${s} min="2000-01-01" max="2099-12-31"
aria-invalid=${K(_)} onInput=${R=>a(R.currentTarget.value)} />`,_)}
${D("sdt",o("Last day (optional)"),r`<input class="input" type="date" id="sdt" value=${i} min=${s} max="2099-12-31"
onInput=${R=>l(R.currentTarget.value)} />`)}
${D("sdn",o("Name of the day"),r`<input class="input" id="sdn" maxlength="120" value=${c}
onInput=${R=>u(R.currentTarget.value)} />`)}
${D("sdh2",o("Hours (empty: day off)"),r`<input class="input" id="sdh2" value=${p} placeholder="9:00–13:00" aria-invalid=${K(w)}
onInput=${R=>m(R.currentTarget.value)} />`,w)}
</div>
<div class="hrow dgap">
<button type="submit" class="btn primary small">${e?o("Apply"):o("Add date")}</button>
<button type="button" class="btn quiet small" onClick=${t}>${o("Cancel")}</button>
</div>
</form>
`}function H4({week:e,days:t,onChange:n,onDone:s}){let[a,i]=g(null),[l,c]=g("RU"),[u,p]=g(()=>new Date(Date.now()+U4).getFullYear()),[m,h]=g(null),[f,$]=g(!1),v=O(!1);A(()=>()=>{v.current=!0},[]);let _=async q=>{try{h(null),await q()}catch(Ne){h(Ne)}};A(()=>{_(async()=>i((await j("/api/hours/countries")).countries))},[]);let w=a?.find(q=>q.code===l)?.years??[],k=w.includes(u)?u:w.at(-1),D=async q=>{q.preventDefault(),q.stopPropagation(),$(!0),await _(async()=>{let Ne=(await Oe("POST","/api/hours/holidays",{country:l,year:k,week:e})).days;if(v.current)return;let Pe=Ne.map(Te=>[Te.day,{spans:Te.spans,name:q4[Te.kind]?.(Te)??Te.name}]);n({...t,...Object.fromEntries(Pe)}),Z(S("{n} day of {year} loaded","{n} days of {year} loaded",Ne.length,{year:k}),{icon:"calendar"}),s()}),$(!1)},K=j4(),R=(a??[]).map(({code:q})=>[q,K.of(q)]).sort((q,Ne)=>q[1].localeCompare(Ne[1],ze.value));return r`<form class="card fcard rowgap" aria-label=${o("Load holidays")} aria-busy=${String(f||!a)}
onSubmit=${D}>
<div class="f2">
<div class="field">
<label for="hcn">${o("Country")}</label>
<select class="sel" id="hcn" disabled=${!a}
onChange=${q=>c(q.currentTarget.value)}>
${R.map(([q,Ne])=>r`<option key=${q} value=${q} selected=${q===l}>${Ne}</option>`)}
</select>
</div>
<div class="field">
<label for="hyr">${o("Year")}</label>
<select class="sel" id="hyr" disabled=${!w.length}
onChange=${q=>p(Number(q.currentTarget.value))}>
${w.map(q=>r`<option key=${q} value=${q} selected=${q===k}>${q}</option>`)}
</select>
</div>
</div>
<p class="hint dgap">
${l==="RU"?w.length>0&&o("Production calendar {years}: moved days and working Saturdays by government decrees; shortened days.",{years:`${w[0]}–${w.at(-1)}`}):o("Public holidays become days off. Moved and shortened days are not included.")}
</p>
${m&&r`<p class="hint bad" role="alert">${z(m)}</p>`}
<div class="hrow dgap">
<button type="submit" class="btn primary small" disabled=${f||!w.length}>${o("Load")}</button>
<button type="button" class="btn quiet small" onClick=${s}>${o("Cancel")}</button>
</div>
</form>`}var FD,qD,j4,q4,U4,UD=b(()=>{B();V();oe();C();x();be();N();we();Fl();FD=(e,{from:t,to:n})=>Object.fromEntries(Object.entries(e).filter(([s])=>s<t||s>n));qD=e=>e.name||(e.spans.length?o("Other hours"):o("Day off"));j4=()=>new Intl.DisplayNames(ze.value==="ru"?"ru-RU":"en-GB",{type:"region"}),q4={off:e=>o("Day off moved from {date}",{date:Th(e.moved)}),working:e=>o("Working day instead of {date}",{date:Th(e.moved)}),short:()=>o("Shortened day")},U4=60*864e5});function YD(e,t){try{let n=new Intl.DateTimeFormat("en-GB",{timeStyle:"short",timeZone:t}).format(e),[s,a]=n.split(":").map(Number);return s*60+a}catch{return null}}var Vk,Y4,G4,f$,V4,HD,$$,h$=b(()=>{oe();C();x();Vk={"Europe/Kaliningrad":()=>o("Kaliningrad"),"Europe/Moscow":()=>o("Moscow"),"Europe/Samara":()=>o("Samara"),"Asia/Yekaterinburg":()=>o("Yekaterinburg"),"Asia/Omsk":()=>o("Omsk"),"Asia/Novosibirsk":()=>o("Novosibirsk"),"Asia/Krasnoyarsk":()=>o("Krasnoyarsk"),"Asia/Irkutsk":()=>o("Irkutsk"),"Asia/Yakutsk":()=>o("Yakutsk"),"Asia/Vladivostok":()=>o("Vladivostok"),"Asia/Magadan":()=>o("Magadan"),"Asia/Kamchatka":()=>o("Kamchatka"),"Europe/Minsk":()=>o("Minsk"),"Asia/Almaty":()=>o("Almaty"),"Asia/Tashkent":()=>o("Tashkent"),"Asia/Bishkek":()=>o("Bishkek"),"Asia/Tbilisi":()=>o("Tbilisi"),"Asia/Yerevan":()=>o("Yerevan"),"Asia/Baku":()=>o("Baku")},Y4={Africa:()=>o("Africa"),America:()=>o("America"),Antarctica:()=>o("Antarctica"),Arctic:()=>o("Arctic"),Asia:()=>o("Asia"),Atlantic:()=>o("Atlantic"),Australia:()=>o("Australia"),Europe:()=>o("Europe"),Indian:()=>o("Indian Ocean"),Pacific:()=>o("Pacific")},G4=e=>e.split("/").slice(1).reverse().join(", ").replaceAll("_"," ")||e,f$=e=>e==="UTC"?e:`${Vk[e]?.()??G4(e)}, ${xx(e)}`;V4=_x(e=>{let t=e.split(" "),n=Object.keys(Vk).filter(i=>t.includes(i)),s=t.filter(i=>!Vk[i]),a=i=>s.filter(l=>l.startsWith(`${i}/`));return[["",[...n,...s.filter(i=>!i.includes("/"))]],...Object.entries(Y4).map(([i,l])=>[l(),a(i)])].map(([i,l])=>[i,l.map(c=>[c,f$(c)])])}),HD=({members:e,value:t})=>e.map(([n,s])=>r`<option key=${n} value=${n} selected=${n===t}>${s}</option>`),$$=({id:e,zones:t,value:n,invalid:s,onPick:a})=>r`
<select class="sel" id=${e} aria-invalid=${s?"true":null}
onChange=${i=>a(i.currentTarget.value)}>
${!t.includes(n)&&r`<option value=${n} selected>${f$(n)}</option>`}
${V4(t.join(" ")).map(([i,l])=>i?r`<optgroup key=${i} label=${i}><${HD} members=${l} value=${n} /></optgroup>`:r`<${HD} key="near" members=${l} value=${n} />`)}
</select>
`});function Jk({label:e,value:t,bad:n,onChange:s}){let[a,i]=g(or(t));A(()=>{Ru(a)!==t&&i(or(t))},[t]);let l=Ru(a)===null,c=u=>{let p=u.currentTarget.value;i(p);let m=Ru(p);m!==null&&m!==t&&s(m)};return r`
<input class="input numin" inputmode="numeric" maxlength="5" aria-label=${e} value=${a}
aria-invalid=${l||n?"true":null} title=${l?o("A time from 0:00 to 24:00"):null}
onInput=${c} onBlur=${()=>i(or(t))} />
`}var GD=b(()=>{B();C();x();Fl()});function VD({week:e,zone:t,onChange:n}){let[s,a]=g(0),i=(l,c)=>n(e.map((u,p)=>p===l?c:u));return r`
<p class="lead" id="wklead">
${o("Drag the end of a bar or type the time. Arrow keys move an end by 15 minutes.")}
</p>
<div class="card fcard">
<div class="wkw" role="group" tabindex="0" aria-label=${o("Business hours by day")}>
<svg class="wk" viewBox="0 0 720 264">
${Z4.map(l=>r`<g key=${l} aria-hidden="true">
<text x=${sa(l*60)} y="12" text-anchor="middle">${l}:00</text>
<path class="g" d=${`M${sa(l*60)} 20v240`} />
</g>`)}
${d$.map(l=>r`<${t6} key=${l} day=${l} spans=${e[l]} chosen=${l===s}
onChoose=${()=>a(l)} onChange=${c=>i(l,c)} />`)}
<${e6} zone=${t} />
</svg>
</div>
<div class="wkday">
<${Lt} label=${o("Day of the week")} value=${s} onPick=${a}
options=${d$.map(l=>[l,Ts(l)])} />
<${s6} key=${s} day=${s} week=${e} onChange=${l=>i(s,l)} onWeek=${n} />
</div>
</div>
`}function e6({zone:e}){let t=YD(I.value,e);return t!==null&&r`<path class="now" d=${`M${sa(t)} 20v240`} />`}function t6({day:e,spans:t,chosen:n,onChoose:s,onChange:a}){let i=Ts(e,"long");return r`
<g onPointerDown=${s}>
<text class=${n?"d on":"d"} x="0" y=${ii(e)+18} aria-hidden="true">${Ts(e)}</text>
<rect class=${n?"tr on":"tr"} x=${Qk} y=${ii(e)} width=${Zk} height=${Xk} rx="5" />
${!t.length&&r`<text class="off" x=${sa(720)} y=${ii(e)+17} text-anchor="middle" aria-hidden="true">
${o("day off")}
</text>`}
${t.map((l,c)=>r`
<g key=${c}>
<${n6} day=${e} span=${l} />
${[0,1].map(u=>r`
<${o6} key=${u} name=${i} day=${e} spans=${t} place=${c} side=${u}
onMove=${p=>a(WD(t,c,u,p))} />
`)}
</g>
`)}
</g>
`}function n6({day:e,span:[t,n]}){return n<=t?null:r`
<rect class="on" x=${sa(t)} y=${ii(e)} width=${sa(n)-sa(t)} height=${Xk} rx="5" />
${n-t>=180&&r`<text class="h" x=${sa((t+n)/2)} y=${ii(e)+17} text-anchor="middle" aria-hidden="true">
${us([[t,n]])}
</text>`}
`}function o6({name:e,day:t,spans:n,place:s,side:a,onMove:i}){let l=n[s][a],c=sa(l)+(a?-4:4),u=h=>{let f=X4[h.key],$=h.key==="Home"?0:h.key==="End"?sr:f?Yk(l+f):null;$===null||h.ctrlKey||h.altKey||h.metaKey||(h.preventDefault(),h.stopPropagation(),i($))},p=h=>{if(!h.currentTarget.hasPointerCapture(h.pointerId))return;let f=h.currentTarget.ownerSVGElement,$=new DOMPoint(h.clientX,h.clientY).matrixTransform(f.getScreenCTM().inverse());i(Yk(($.x-Qk)/Zk*sr))},m=a?o("{day}: end of hours",{day:e}):o("{day}: start of hours",{day:e});return r`
<g class="wkend" role="slider" tabindex="0" aria-label=${m} aria-valuemin="0" aria-valuemax=${sr}
aria-valuenow=${l} aria-valuetext=${or(l)} onKeyDown=${u} onPointerMove=${p}
onPointerDown=${h=>h.currentTarget.setPointerCapture(h.pointerId)}>
<rect class="grab" x=${c-8} y=${ii(t)} width="16" height=${Xk} rx="4" />
<rect class="gr" x=${c-1.25} y=${ii(t)+7} width="2.5" height="12" rx="1" />
</g>
`}function s6({day:e,week:t,onChange:n,onWeek:s}){let a=t[e],i=Ts(e,"long"),l=Wl(a),c=(h,f,$)=>n(a.map((v,_)=>_!==h?v:f?[v[0],$]:[$,v[1]])),u=O(null),p=h=>{n(a.filter((f,$)=>$!==h)),Sr(()=>u.current.querySelector("button"))},m=d$.filter(h=>h!==e&&h<5);return r`
<fieldset class="wkf" ref=${u} aria-describedby=${l?"wkbad":null}>
<legend class="vh">${i}</legend>
<div class="wkspans">
${a.map((h,f)=>r`
<span class="hrow tight" key=${f}>
<${Jk} label=${o("{day}, from",{day:i})} value=${h[0]} bad=${l}
onChange=${$=>c(f,0,$)} />
<span class="dim" aria-hidden="true">–</span>
<${Jk} label=${o("{day}, to",{day:i})} value=${h[1]} bad=${l}
onChange=${$=>c(f,1,$)} />
<button type="button" class="ib small"
aria-label=${o("Remove {hours}",{hours:us([h])})}
onClick=${()=>p(f)}>
<${d} name="x" size="m" />
</button>
</span>
`)}
${!a.length&&r`<span class="t13 dim">${o("Day off")}</span>`}
</div>
<div class="hrow wrap">
${a.length?r`<button type="button" class="btn small quiet" disabled=${!BD(a)||l}
onClick=${()=>n(zD(a))}>
<${d} name="plus" size="s" />${o("Break")}
</button>`:r`<button type="button" class="btn small quiet" onClick=${()=>n([[540,1080]])}>
<${d} name="plus" size="s" />${o("Hours")}
</button>`}
${e===0?r`<button type="button" class="btn small quiet" onClick=${()=>s(a6(t,e,m))}>
<${d} name="copy" size="s" />${o("Copy to Tue–Fri")}
</button>`:r`<button type="button" class="btn small quiet" onClick=${()=>n(t[0])}>
<${d} name="copy" size="s" />${o("Same as Monday")}
</button>`}
</div>
</fieldset>
${l&&r`<p class="hint bad" id="wkbad" role="alert">${l}</p>`}
`}var Qk,Zk,J4,Xk,Q4,sa,ii,Z4,X4,a6,JD=b(()=>{B();ke();oe();C();x();N();Kt();we();Fl();Fl();GD();h$();Qk=44,Zk=648,J4=34,Xk=26,Q4=26,sa=e=>Qk+e*Zk/sr,ii=e=>Q4+e*J4,Z4=[0,3,6,9,12,15,18,21,24],X4={ArrowLeft:-15,ArrowDown:-15,ArrowRight:15,ArrowUp:15,PageUp:60,PageDown:-60};a6=(e,t,n)=>e.map((s,a)=>n.includes(a)?e[t]:s)});var ZD={};xe(ZD,{Hours:()=>p6,hoursName:()=>Bu});async function zu(){try{let[e,t]=await Promise.all([j("/api/hours"),j("/api/company")]);zo.value=e.hours.map(r6),QD.value=t.zones,Kl.value=null}catch(e){if(!(e instanceof Y))throw e;Kl.value=e}}function Iu(e,t){let n=Qn.value[e]??g$(e);Qn.value={...Qn.value,[e]:{...n,...t}}}function b$(e){Qn.value=Object.fromEntries(Object.entries(Qn.value).filter(([t])=>t!==String(e))),e===Bn&&(ar.value=aa)}function p6(){let e=Object.values(eo.value).map(a=>`${a.id}.${a.version}.${a.removed}.${a.name}`).join();A(()=>{zu()},[e]);let t=dt(300,!zo.value&&!Kl.value);if(!zo.value)return Kl.value?r`<${ie} icon="cloud-off" title=${o("Could not load the business hours")} text=${z(Kl.value)}>
<button type="button" class="btn" onClick=${zu}>${o("Retry")}</button>
<//>`:t&&r`<div class="card fcard" aria-busy="true"><${Me} width="60" /></div>`;let n=Qn.value[Bn]?[...zo.value,Qn.value[Bn]]:zo.value,s=Qn.value[ar.value]??g$(ar.value)??zo.value[0];return r`
<div class="hrow wrap">
<h2 class="head2 grow">${o("Business hours")}</h2>
<button type="button" class="btn" disabled=${Bn in Qn.value} onClick=${()=>{Iu(Bn,l6()),ar.value=Bn}}>
<${d} name="plus" size="m" />
${o("New hours")}
</button>
</div>
<p class="lead">
${o("Outside business hours the time for a reply stands still. Rules choose which hours count.")}
</p>
<div class="hlist" role="group" aria-label=${o("Business hours")}>
${n.map(a=>r`<${m6} key=${a.id} hours=${Qn.value[a.id]??a} />`)}
</div>
<${f6} key=${s.id} hours=${s} />
`}function d6(e){let t=[...e.week,...Object.values(e.days).map(n=>n.spans)].map(Wl).find(Boolean);return[e.id!==aa&&!e.name.trim()&&o("Enter a name."),t,e.week.every(n=>!n.length)&&o("Enter hours for at least one day.")].filter(Boolean)}function f6({hours:e}){let[t,n]=g(!1),[s,a]=g(!1),[i,l]=g(null),c=O(null),u=O(null),p=d6(e),{id:m,name:h,zone:f,week:$,days:v}=e,_=ED({zone:f,week:$,days:v},m===Bn?null:m,ey.value,!p.length),w=ty(m),D=(i?.code==="hours-exist"?o("Other hours have this name."):null)??(t&&m!==aa&&!h.trim()?o("Enter a name."):null),K=async(R,q=e.version)=>{if(R?.preventDefault(),s||!w)return;n(!0),l(null);let Ne=c.current.querySelector("[aria-invalid='true']");if(p.length||Ne){requestAnimationFrame(()=>(u.current??Ne).focus());return}a(!0);try{await $6({...e,version:q},_.preview?.recounted??0),n(!1)}catch(Pe){l(Pe),requestAnimationFrame(()=>u.current?.focus())}a(!1)};return Qp(K),r`<form class="hform" ref=${c} aria-label=${Bu(e)} onSubmit=${K} novalidate>
<${h6} field=${u} problems=${t?p:[]} problem=${i} hours=${e} onSave=${K} />
<div class="card fcard">
<div class="f2">
<div class="field">
<label for="hnm">${o("Name of these hours")}</label>
<input class="input" id="hnm" maxlength="80" value=${h}
placeholder=${m===aa?o("Company hours"):""} aria-invalid=${D?"true":null}
aria-describedby=${D?"hnme":null}
onInput=${R=>Iu(m,{name:R.currentTarget.value})} />
${D&&r`<span class="hint bad" id="hnme">${D}</span>`}
</div>
<div class="field">
<label for="hzn">${o("Time zone")}</label>
<${$$} id="hzn" zones=${QD.value} value=${f} onPick=${R=>Iu(m,{zone:R})} />
</div>
</div>
</div>
<h3 class="head2 gap2">${o("Week")}</h3>
<${VD} week=${$} zone=${f} onChange=${R=>Iu(m,{week:R})} />
<${AD} found=${_} zone=${f} minutes=${ey.value} onMinutes=${R=>{ey.value=R}} />
<${jD} days=${v} week=${$} onChange=${R=>Iu(m,{days:R})} />
${m!==aa&&m!==Bn&&r`<${k6} hours=${g$(m)} />`}
${w&&r`<${v6} hours=${e} busy=${s} recounted=${_.preview?.recounted} onReset=${()=>b$(m)} />`}
</form>`}async function $6(e,t){let{id:n,name:s,zone:a,week:i,days:l,version:c}=e,u={zone:a,week:i,days:l},m=(n===Bn?await F("/api/hours",{name:s,schedule:u}):await F(`/api/hours/${n}`,{version:c,name:s,schedule:u},{method:"PATCH"})).hours;zo.value=n===Bn?[...zo.value,m]:zo.value.map(f=>f.id===n?m:f),b$(n),ar.value=m.id;let h=S("{n} open conversation is counted again","{n} open conversations are counted again",t);Z(t?o("Hours saved. {counted}.",{counted:h}):o("Hours saved"),{icon:"clock"})}function h6({field:e,problems:t,problem:n,hours:s,onSave:a}){if(n?.code==="changed-meanwhile"){let{by:l,at:c,version:u}=n.detail,p=Ee.value[l]?.name??o("Someone");return r`
<div class="banner rowgap hsum" role="alert" tabindex="-1" ref=${e}>
<span class="grow">${o("Changed meanwhile: {who}, {time}",{who:p,time:je(c)})}</span>
<button type="button" class="btn small" onClick=${()=>g6(s.id)}>${o("Show these changes")}</button>
<button type="button" class="btn small" onClick=${m=>a(m,u)}>${o("Save mine")}</button>
</div>
`}let i=n&&n.code!=="hours-exist"?[b6(n)]:t;return i.length?r`
<div class="banner bad rowgap hsum" role="alert" tabindex="-1" ref=${e}>
<ul>${i.map(l=>r`<li key=${l}>${l}</li>`)}</ul>
</div>
`:null}async function g6(e){await zu(),Kl.value||b$(e)}function b6(e){let t={"never-open":()=>o("Enter hours for at least one day."),"spans-overlap":()=>o("These hours overlap."),"bad-span":()=>o("The end must be later than the start."),"too-many-spans":()=>o("A day has at most 12 periods."),"too-many-hours":()=>o("There are 100 business hours already. Delete some first."),"unknown-zone":()=>o("The server does not know this time zone.")}[e.code];return t?t():z(e)}function k6({hours:e}){let t=s=>F(`/api/hours/${e.id}/removed`,{removed:s});return r`<button type="button" class="btn quiet danger" onClick=${async()=>{try{await t(!0),b$(e.id),ar.value=aa,await zu(),Z(o("Hours deleted: {name}",{name:Bu(e)}),{icon:"clock",undo:()=>t(!1).then(zu)})}catch(s){ne(z(s))}}}>
<${d} name="x" size="m" />${o("Delete these hours")}
</button>`}var aa,Bn,zo,QD,Kl,ar,Qn,ey,Bu,r6,g$,i6,l6,ty,c6,u6,m6,v6,XD=b(()=>{se();B();V();oe();C();x();L();be();N();we();ND();Fl();UD();h$();JD();aa=1,Bn="new",zo=T(null),QD=T([]),Kl=T(null),ar=T(aa),Qn=T({}),ey=T(60),Bu=e=>e.name||(e.id===aa?o("Company hours"):o("New hours"));r6=e=>e.id===aa&&e.version===1?{...e,zone:di.value.zone}:e,g$=e=>zo.value.find(t=>t.id===e),i6=()=>[0,1,2,3,4,5,6].map(e=>e<5?[[540,1080]]:[]),l6=()=>({id:Bn,name:"",zone:di.value.zone,week:i6(),days:{},version:0}),ty=e=>e===Bn||e in Qn.value&&Gk(Qn.value[e])!==Gk(g$(e)),c6=$e(()=>!!zo.value&&Object.keys(Qn.value).some(e=>ty(u6(e)))),u6=e=>e===Bn?Bn:Number(e);window.addEventListener("beforeunload",e=>{c6.value&&e.preventDefault()});m6=({hours:e})=>r`
<button type="button" class="card polc" aria-pressed=${String(e.id===ar.value)}
onClick=${()=>{ar.value=e.id}}>
<b class="b6 blk t13">
${Bu(e)}${ty(e.id)&&r` <span class="t12 dim">· ${o("not saved")}</span>`}
</b>
<span class="t12 dim blk">${MD(e)}</span>
</button>
`;v6=({hours:e,busy:t,recounted:n,onReset:s})=>r`<div class="hfoot">
<span class="grow t12 dim" role="status">
${o("Changed: {name}.",{name:Bu(e)})}
${" "}
${n>0&&S("{n} open conversation will be counted again","{n} open conversations will be counted again",n)}
</span>
<button type="button" class="btn quiet" onClick=${s}>${o("Cancel")}</button>
<button type="submit" class="btn primary" disabled=${t} aria-busy=${String(t)}>
${o("Save")}
<kbd class="only-wide">Ctrl S</kbd>
</button>
</div>`});var eM={};xe(eM,{Company:()=>y6});function y6(){let[e,t]=g({}),[n,s]=g([]),[a,i]=g(null),[l,c]=g(!1),u=O(null),p={...di.value,...e},m=["name","zone","language"].some(v=>p[v]!==di.value[v]),h=!p.name.trim();A(()=>{j("/api/company").then(v=>s(v.zones),i)},[]);let f=v=>t({...e,...v}),$=async v=>{if(v.preventDefault(),!(l||!m)){if(h){u.current.focus();return}c(!0);try{let{name:_,zone:w,language:k}=p;await F("/api/company",{name:_.trim(),zone:w,language:k},{method:"PUT"}),t({}),i(null),Z(o("Company saved"),{icon:"check"})}catch(_){i(_)}c(!1)}};return Qp($),r`
<form class="hform" onSubmit=${$} novalidate aria-label=${o("Company profile")}>
<${ot} id="coh" title=${o("Company profile")}>
<p class="lead">${o("Clients read the name. The time zone is that of new business hours and of reports.")}</p>
${a&&r`<p class="banner bad rowgap" role="alert">${z(a)}</p>`}
<div class="card fcard">
<div class="field"><label for="con">${o("Company name")}</label>
<input class="input" id="con" ref=${u} maxlength="200" value=${p.name}
aria-invalid=${h?"true":null} aria-describedby=${h?"cone":null}
onInput=${v=>f({name:v.currentTarget.value})} />
${h&&r`<span class="hint bad" id="cone">${o("Enter a name.")}</span>`}
</div>
<div class="f2 dgap">
<div class="field"><label for="coz">${o("Time zone")}</label>
<${$$} id="coz" zones=${n} value=${p.zone} onPick=${v=>f({zone:v})} />
${v$()!==p.zone&&n.includes(v$())&&r`<button type="button" class="link t12 cozone" onClick=${()=>f({zone:v$()})}>
${o("Use the zone of this device: {zone}",{zone:f$(v$())})}
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
`}var v$,tM=b(()=>{B();V();C();x();L();be();Kt();we();h$();v$=()=>Intl.DateTimeFormat().resolvedOptions().timeZone});var sM={};xe(sM,{Settings:()=>x6,title:()=>oM});function x6(){let{section:e}=E.value,t=ki(),n=e?lc(e):t[0],s=ya("(max-width: 719px)");return r`<main class=${e?"main page":"main page setfirst"} id="main">
<header class="bar1">
${e&&r`<a class="ib phoneback" href=${Xt()} aria-label=${o("All settings")}>
<${d} name="chevron-left" />
</a>`}
<h1 class="grow">
${s?e&&n?.when()?n.label():o("Settings"):w6(n)??o("Settings")}
</h1>
${n?.group==="own"&&!s&&r`<span class="t12 dim">${o("Saved automatically")}</span>`}
</header>
<div class="sett">
<nav class="setnav" aria-label=${o("Settings")}>
${nM.map(([a,i])=>r`<${_6} parts=${t.filter(l=>l.group===a)} label=${i()}
chosen=${e||!s?n:null} />`)}
</nav>
<div class="setbody">
<div class="scroll" role="group" tabindex="0" aria-label=${oM()}><${S6} part=${n} /></div>
</div>
</div>
</main>`}function _6({parts:e,label:t,chosen:n}){return e.length?r`
<h2 class="navhead">${t}</h2>
<ul>
${e.map(s=>r`<li key=${s.id}>
<a class="nav sub" href=${Xt(s.id)} aria-current=${s===n?"page":null}>
<${d} name=${s.icon} size="m" />
<span class="cut">${s.label()}</span>
</a>
</li>`)}
</ul>
`:null}function S6({part:e}){return e?e.when()?r`<div class="setwrap"><${e.view} /></div>`:r`<${ie} icon="lock" title=${o("You have no access to this section")}
text=${o("Ask an administrator for access.")} />`:r`<${ie} icon="search-x" title=${o("Page not found")} text=${o("The link may be old or mistyped.")}>
<a class="btn" href=${Xt()}>${o("All settings")}</a>
<//>`}var nM,oM,w6,aM=b(()=>{C();x();wo();Q();N();we();nM=[["own",()=>o("My settings")],["company",()=>o("Company")]],oM=()=>lc(E.value.section)?.label()??o("Settings"),w6=e=>nM.find(([t])=>t===e?.group)?.[1]()});function K6({kind:e,x:t,y:n}){let s=e!=="."&&e!=="d",a=r`<path class=${s?"frl":"fr"} d=${`M${t+56} ${n}v112M${t} ${n+44}h112`} />`;return s?r`<g>
<rect class="wl" x=${t} y=${n} width="112" height="112" rx="10" />
<rect class="wg" x=${t+6} y=${n+50} width="100" height="56" rx="5" opacity=".5" />
${a}
<path class=${e==="telegram"?"bb2":"bb"}
d=${`M${t+20} ${n+30}${W6}`} />
<use class="gl" href=${`${B6}#ch-${e}`} x=${t+41} y=${n+40} width="30" height="30" />
</g>`:r`<g>
<rect class=${e==="d"?"wd":"w"} x=${t} y=${n} width="112" height="112" rx="10" />
${a}
</g>`}var B6,rM,W6,F6,iM,lM=b(()=>{C();x();B6=new URL("../../icons.svg",import.meta.url).pathname,rM=136,W6="h72a10 10 0 0 1 10 10v30a10 10 0 0 1-10 10h-52l-16 14v-14h-4a10 10 0 0 1-10-10v-30a10 10 0 0 1 10-10z",F6=[["d",".","email","d"],["vk","telegram","d","."],[".","d",".","chat"],["d","form",".","."]];iM=()=>r`<svg class="house" viewBox="0 0 560 560" role="img"
aria-label=${o("A house with five lit windows, someone is writing in each")}>
${F6.map((e,t)=>e.map((n,s)=>r`<${K6} kind=${n} x=${20+s*rM} y=${20+t*rM} />`))}
</svg>`});function Wu({children:e}){let[t,n]=q6[Nn.value],s=ze.value==="ru"?"en":"ru";return r`<div class="login">
<main class="form">
<div class="hrow">
<span class="brandl"><${yi} /><b>${o("Okno")}</b></span>
<span class="hrow end tight">
<button type="button" class="btn small quiet" lang=${s} onClick=${()=>qo(s)}>
${s==="ru"?"Русский":"English"}
</button>
<button type="button" class="ib small" aria-label=${n()} title=${n()}
onClick=${()=>$a(j6[Nn.value])}>
<${d} name=${t} size="m" />
</button>
</span>
</div>
${e}
<p class="foot"><span class="grow">${o("Okno · open source")}</span></p>
</main>
<section class="art" aria-label=${o("About the product")}>
<${iM} />
<p>${o("Every channel in one window")}<small>${o("Every client in sight, not a word lost.")}</small></p>
</section>
</div>`}var j6,q6,ny=b(()=>{C();x();Pt();N();lM();j6={system:"light",light:"dark",dark:"system"},q6={system:["sun-moon",()=>o("Theme: system")],light:["sun",()=>o("Theme: light")],dark:["moon",()=>o("Theme: dark")]}});var cM={};xe(cM,{Login:()=>U6});function U6(){let[e,t]=g(""),[n,s]=g(""),[a,i]=g(!0),[l,c]=g(null),[u,p]=g(!1),m=O(null),h=O(null);return W(()=>h.current.focus(),[]),r`<${Wu}>
<form class="formin" onSubmit=${async $=>{if($.preventDefault(),!u){p(!0);try{await Oe("POST","/api/session",{email:e.trim(),password:n,remember:a}),await wp(),await kr(),M(k$.value,{replace:!0})}catch(v){p(!1),c(v),m.current?.select()}}}}>
<div><h1>${o("Sign-in")}</h1><p class="mut lgp">${location.host}</p></div>
<div class="field">
<label for="em">${o("Email")}</label>
<input class="input large" id="em" ref=${h} type="email" autocomplete="username" required value=${e}
onInput=${$=>t($.target.value)} />
</div>
<${oa} id="pw" field=${m} value=${n} onInput=${s}
error=${l&&Bl(l)} label=${o("Password")} autocomplete="current-password" />
<label class="hrow t13">
<input class="check" type="checkbox" checked=${a}
onChange=${$=>i($.target.checked)} />
${o("Remember this device for 7 days")}
</label>
<button type="submit" class="btn primary large wide" aria-busy=${String(u)}>${o("Sign in")}</button>
</form>
<//>`}var uM=b(()=>{B();C();V();x();Pt();Q();rt();Fu();ny();Lu()});var mM={};xe(mM,{Setup:()=>V6});function G6(e){return e.code==="already-set-up"?o("Okno is already set up. Sign in."):e.code==="bad-link"?o("This link is no longer valid. Restart the server to get a new one."):z(e)}function V6(){let[e,t]=g({company:"",name:"",email:"",password:""}),[n,s]=g(null),[a,i]=g(!1),[l,c]=g(pM);A(()=>{let h=()=>{let f=pM();f&&(c(f),s(null))};return window.addEventListener("hashchange",h),()=>window.removeEventListener("hashchange",h)},[]);let u=h=>f=>t({...e,[h]:f.target.value}),p=async h=>{if(h.preventDefault(),e.password.length<H6){i(!0);return}i(!1);try{await Oe("POST","/api/setup",{...e,token:l,locale:ze.value,zone:Y6()}),await wp(),await kr(),M("/inbox/all",{replace:!0})}catch(f){s(f)}};if(!l)return r`<${Wu}>
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
</div>`;return r`<${Wu}>
<form class="formin" onSubmit=${p}>
<div>
<h1>${o("First-time setup")}</h1>
<p class="mut lgp">${o("Your company and its first administrator. Everything can be changed later.")}</p>
</div>
${n&&r`<div class="errsum" role="alert">
<${d} name="circle-alert" size="m" />
<span>${G6(n)}</span>
</div>`}
${m("company",o("Company name"),"text","organization")}
<div class="field">
<span class="lab" id="slang">${o("Language")}</span>
<div class="seg" role="group" aria-labelledby="slang">
<button type="button" lang="ru" aria-pressed=${String(ze.value==="ru")}
onClick=${()=>qo("ru")}>
Русский
</button>
<button type="button" lang="en" aria-pressed=${String(ze.value==="en")}
onClick=${()=>qo("en")}>
English
</button>
</div>
</div>
${m("name",o("Your name"),"text","name")}
${m("email",o("Your email"),"email","username")}
<${oa} id="spassword" value=${e.password} onInput=${h=>t({...e,password:h})}
label=${o("Password")} autocomplete="new-password"
error=${a?o("At least 12 characters. A phrase of three words is best."):null}
hint=${o("At least 12 characters. A phrase of three words is best.")} />
<button type="submit" class="btn primary large wide">${o("Create")}</button>
</form>
<//>`}var H6,Y6,pM,dM=b(()=>{B();C();V();x();Pt();Q();rt();N();ny();Lu();H6=12,Y6=()=>Intl.DateTimeFormat().resolvedOptions().timeZone??"UTC",pM=()=>new URLSearchParams(location.hash.slice(1)).get("token")??""});var fM={};xe(fM,{SessionExpired:()=>J6});function J6(){let[e,t]=g(""),[n,s]=g(null),a=O(null);ye(),W(()=>a.current.focus(),[]);let i=async c=>{c.preventDefault();try{await Oe("POST","/api/session",{email:P.value.email,password:e,remember:!1}),Qw()}catch(u){s(u),a.current.select()}},l=()=>{Pp(),M("/login")};return r`<div class="over solid">
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
${Object.keys(ln.value).length>0&&r`<p class="livebox ok dgap">
<${d} name="check" size="m" />
<span class="t13">${o("Your drafts are kept. After signing in you come back here.")}</span>
</p>`}
<input class="vh" type="email" autocomplete="username" value=${P.value.email} tabindex="-1" aria-hidden="true"
readonly />
<${oa} id="sp" field=${a} value=${e} onInput=${t}
error=${n&&Bl(n)} label=${o("Password")} autocomplete="current-password"
extra="dgap" />
<button type="submit" class="btn primary large wide dgap">${o("Sign in")}</button>
<div class="hrow dgap t13">
<button type="button" class="link" onClick=${l}>${o("Sign in as someone else")}</button>
</div>
</form>
</div>
</div>`}var $M=b(()=>{B();C();V();x();Rn();Q();L();rt();N();Lu();we()});var k$,hM,gM,bM,Fu=b(()=>{sn();k$={value:"/inbox/mine"},hM=de(()=>Promise.resolve().then(()=>(uM(),cM)),"Login"),gM=de(()=>Promise.resolve().then(()=>(dM(),mM)),"Setup"),bM=de(()=>Promise.resolve().then(()=>($M(),fM)),"SessionExpired")});var vM={};xe(vM,{Shortcuts:()=>Q6});function X6(){let e=O(null),[t,n]=g(""),[s,a]=g(null);ye(),W(()=>e.current.focus(),[]);let i=u=>{let p=Ns(u);!p.startsWith("Ctrl+Key")&&!/^F\d/.test(p)||(u.preventDefault(),n(""),a(p))},l=u=>s?wa(u).includes(s):!t.trim()||Ai(t,u.label()),c=Object.entries(Xp).map(([u,p])=>({group:u,title:p(),rows:As().filter(m=>m.group===u&&Z6(m)&&l(m))})).filter(({rows:u})=>u.length);return r`<div class="over" onPointerDown=${u=>{u.target===u.currentTarget&&oy()}}>
<div class="dialog wide" role="dialog" aria-modal="true" aria-label=${o("Keyboard shortcuts")}
onKeyDown=${Ot}>
<header class="dhead">
<h2 class="head2 grow">${o("Keyboard shortcuts")}</h2>
<span class="t12 dim">${o("Esc leaves the text field. Any keyboard layout works.")}</span>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${oy}>
<${d} name="x" size="m" />
</button>
</header>
<div class="gfind ksf">
<${d} name="search" size="m" />
<input class="palq" ref=${e} value=${t} aria-label=${o("Find a shortcut")}
placeholder=${o("Find an action or press its keys")} autocomplete="off" onKeyDown=${i}
onInput=${u=>{a(null),n(u.currentTarget.value)}} />
${s&&r`<${ag} keys=${s} />`}
</div>
<div class="kgrid" role="group" tabindex="0" aria-label=${o("List of shortcuts")}>
${c.map(({group:u,title:p,rows:m})=>r`<section class="ksec" key=${u}>
<h3 class="mh">${p}</h3>
<dl>
${m.map(h=>r`<div key=${h.id}><dt>${h.label()}</dt><dd><${Pi} one=${h} /></dd></div>`)}
</dl>
</section>`)}
${!c.length&&r`<p class="palno" role="status">${o("Nothing found")}</p>`}
</div>
<footer class="dfoot">
<a class="link t13" href=${Xt("keys")} onClick=${oy}>${o("Change shortcuts")}</a>
<label class="hrow t13 end">
<${uo} label=${o("Single-key shortcuts")} checked=${ge.value?.shortcuts??!0}
onChange=${u=>ht({shortcuts:u})} />
${o("Single-key shortcuts")}
</label>
</footer>
</div>
</div>`}var Q6,oy,Z6,kM=b(()=>{B();C();re();jr();vt();x();Qh();Q();L();N();km();we();Kt();Q6=()=>y.value==="shortcuts"?r`<${X6} />`:null,oy=()=>{y.value=null},Z6=e=>e.label&&e.listed!==!1&&wa(e).length>0});se();ur();V();x();C();Pt();Q();L();rt();B();C();re();wr();V();x();wo();Pt();Q();L();rt();N();Zp();B();C();var o_=16,s_=260,a_=560,Fh=document.documentElement,o2=e=>Number(localStorage.getItem("okno.width."+e))||null,Wh=e=>parseFloat(getComputedStyle(Fh).getPropertyValue(e));function s2(e,t){t?Fh.style.setProperty(e,`${t}px`):Fh.style.removeProperty(e)}function Kh({name:e,side:t,label:n}){let[s,a]=g(()=>o2(e)),i=O(null);A(()=>s2(e,s),[s]);let l=f=>{let $=Math.round(Math.min(a_,Math.max(s_,f)));a($),localStorage.setItem("okno.width."+e,String($))},c=t==="left"?1:-1,u=f=>{f.preventDefault(),f.currentTarget.setPointerCapture(f.pointerId),i.current={x:f.clientX,width:Wh(e)}},p=f=>{i.current&&l(i.current.width+c*(f.clientX-i.current.x))},m=f=>{let $={ArrowLeft:-o_,ArrowRight:o_}[f.key];$&&(f.preventDefault(),f.stopPropagation(),l(Wh(e)+c*$))},h=()=>{a(null),localStorage.removeItem("okno.width."+e)};return r`<div class=${"divider "+t} role="separator" tabindex="0" aria-orientation="vertical"
aria-label=${n} aria-valuemin=${s_} aria-valuemax=${a_}
aria-valuenow=${Math.round(s??Wh(e))} onPointerDown=${u} onPointerMove=${p}
onPointerUp=${()=>{i.current=null}} onLostPointerCapture=${()=>{i.current=null}} onDblClick=${h} onKeyDown=${m}></div>`}C();x();oe();wo();vt();x();Q();wo();re();sn();var l0=Qt(["palette"],()=>Promise.resolve().then(()=>(V_(),G_)),"Palette"),mI=de(()=>Promise.resolve().then(()=>(i0(),r0)),"Search",{keys:!0}),Sc=()=>{y.value="palette"};function dI(){let e=document.getElementById("q");if(!e){M("/search");return}e.focus(),e.select()}Uo({page:"search",title:()=>o("Search"),view:mI});He({id:"find",group:"everywhere",label:()=>o("Search"),icon:"search",key:"Slash",run:dI},{id:"search",group:"everywhere",label:()=>o("Search and commands"),icon:"search",key:"Ctrl+KeyK",anywhere:!0,palette:!1,run:Sc});Pt();br();Q();L();N();_o();hg();C();re();oe();x();Zn();wo();_e();Q();L();Ri();N();rn();var Er=e=>E.value.page==="inbox"&&Je(E.value.view)===e,f0=([e])=>e!=="failed"||De.value.failed>0||Er("failed"),vI=e=>e!=="closed",gg=()=>Oc.some(([e])=>Er(e))||Ca.value.some(e=>Er(`team-${e.id}`));function $0(){return r`
<h2 class="navhead">${o("Views")}</h2>
<ul>
${Oc.filter(f0).map(([e,t,n])=>r`<li key=${e}>
<a class=${e==="failed"?"nav sub badnav":"nav sub"} href=${U(e)}
aria-current=${Er(e)?"page":null} title=${t()}>
<${d} name=${n} />
<span class="lbl">${t()}</span>
<${Tm} view=${e} />
</a>
</li>`)}
</ul>
${Ca.value.length>0&&r`
<h2 class="navhead">${o("Teams")}</h2>
<ul>
${Ca.value.map(e=>r`<li key=${e.id}>
<a class="nav sub" href=${U(`team-${e.id}`)}
aria-current=${Er(`team-${e.id}`)?"page":null}
title=${e.members.includes(P.value.id)?o("{name}, my team",{name:e.name}):e.name}>
<span class=${"sq "+no(e.name)}></span>
<span class="lbl cut">${e.name}</span>
<${Tm} view=${`team-${e.id}`} />
</a>
</li>`)}
</ul>
`}
`}function Tm({view:e}){let t=Sm(e)??0;return vI(e)&&t>0?r`<span class="n">${ue(t)}</span>`:null}var kI=()=>ic().filter(e=>e.tab),yI=()=>{y.value=y.peek()==="more"?null:"more"};function h0(){let{page:e}=E.value,t=fi.value,n=gg();return r`
<nav class="tabbar" aria-label=${o("Sections")}>
<a href=${e==="inbox"?"/inbox/mine":Ko()}
aria-current=${e==="inbox"&&!n?"page":null}>
<${d} name="inbox" size="l" />
${o("Inbox")}
${t>0&&r`<span class="count">${t>99?"99+":t}</span>`}
</a>
${kI().map(s=>r`<a key=${s.page} href=${s.path} aria-current=${e===s.page?"page":null}>
<${d} name=${s.icon} size="l" />
${s.label()}
${s.count?.().shown>0&&r`<span class=${s.count().urgent?"count bad":"count"}>${Math.min(99,s.count().shown)}</span>`}
</a>`)}
<button type="button" aria-haspopup="menu" aria-expanded=${String(y.value==="views")}
aria-current=${n?"page":null} onClick=${()=>{y.value=y.peek()==="views"?null:"views"}}>
<${d} name="list-filter" size="l" />
${o("Views")}
</button>
<button type="button" aria-haspopup="dialog" onClick=${Sc}>
<${d} name="search" size="l" />
${o("Search")}
</button>
<button type="button" aria-haspopup="menu" aria-expanded=${String(y.value==="more")}
aria-current=${e==="settings"||xr(e)?.icon&&!xr(e).tab?"page":null}
onClick=${yI}>
<${d} name="menu" size="l" />
${o("More")}
${De.value.notifications>0&&r`<span class="count">${De.value.notifications}</span>`}
</button>
</nav>
${y.value==="views"&&r`<${wI} />`}
${y.value==="more"&&r`<${xI} />`}
`}function wI(){return r`<${Re} label=${o("Views")} place="popsheet">
${Oc.filter(f0).map(([e,t,n])=>r`<${ee} icon=${n} checked=${Er(e)} onPick=${()=>M(U(e))}>
<span class="cut">${t()}</span>
<span class="hrow end"><${Tm} view=${e} /></span>
<//>`)}
${Ca.value.length>0&&r`<div class="mh" role="presentation">${o("Teams")}</div>`}
${Ca.value.map(e=>r`<${ee} icon="users-round" checked=${Er(`team-${e.id}`)}
onPick=${()=>M(U(`team-${e.id}`))}>
<span class="cut">${e.name}</span>
<span class="hrow end"><${Tm} view=${`team-${e.id}`} /></span>
<//>`)}
<//>`}function xI(){let e=t=>()=>{y.value=t};return r`<${Re} label=${o("More")} place="popsheet">
<${ee} icon="bell" stay onPick=${e("bell")}>
${o("Notifications")}
${De.value.notifications>0&&r`<span class="count mend">${De.value.notifications}</span>`}
<//>
<${ee} icon="square-pen" stay onPick=${e("newdialog")}>${o("Write to a client")}<//>
<${ee} icon="users-round" stay onPick=${e("handover")}>${o("Hand over my conversations")}<//>
${ic().filter(t=>!t.tab).map(t=>r`<${ee} icon=${t.icon} onPick=${()=>M(t.path)}>${t.label()}<//>`)}
${ki().length>0&&r`<${ee} icon="settings" onPick=${()=>M(Xt())}>${o("Settings")}<//>`}
<${ee} icon="user-round" stay onPick=${e("me")}>${o("My menu")}<//>
<//>`}function bg(){let{page:e}=E.value,t=fi.value;return r`
<nav class="side" aria-label=${o("Main navigation")}>
<div class="brand">
<${yi} />
<b>${o("Okno")}</b>
${Pn.value!=="on"&&r`<span class="dot off" title=${o("No connection to the server.")}></span>`}
<button type="button" class="ib small" aria-label=${o("Collapse the sidebar")}
title=${o("Collapse the sidebar")+"  ["} onClick=${()=>{jo.value=!jo.value}}>
<${d} name="panel-left" size="m" />
</button>
</div>
<button type="button" class="find" aria-haspopup="dialog" title=${`${o("Search and commands")}  ${ft} K`}
onClick=${Sc}>
<${d} name="search" size="m" />
<span>${o("Search in the sidebar")}</span>
<span class="keys"><kbd>${ft} K</kbd></span>
</button>
<div class="scroll">
<ul>
<li>
<a class="nav" href="/inbox/mine" aria-current=${e==="inbox"&&!gg()?"page":null}
title=${o("Inbox")}>
<${d} name="inbox" />
<span class="lbl">${o("Inbox")}</span>
${t>0&&r`<span class="count">${ue(t)}</span>`}
</a>
</li>
${ic().map(n=>r`<li key=${n.page}>
<a class="nav" href=${n.path} aria-current=${e===n.page?"page":null} title=${n.label()}>
<${d} name=${n.icon} />
<span class="lbl">${n.label()}</span>
${n.mark?.()&&r`<${_I} ...${n.mark()} />`}
<${SI} of=${n.count?.()} />
</a>
</li>`)}
</ul>
<${$0} />
</div>
${ki().length>0&&r`<div class="sidefoot">
<a class="nav" href=${Xt()} aria-current=${e==="settings"?"page":null}
title=${o("Settings")}>
<${d} name="settings" />
<span class="lbl">${o("Settings")}</span>
</a>
</div>`}
<${m0} />
</nav>
<${h0} />
<${p0} />
`}var _I=({icon:e,text:t})=>r`<span class="navmark" title=${t}><${d} name=${e} size="s" /><span class="vh">${t}</span></span>`,SI=({of:e})=>e?.shown>0?r`<span class=${e.urgent?"count bad":"count mutedc"}>${ue(e.shown)}</span>`:null,g0=()=>{let e=De.value.mine_unread+De.value.unassigned;return`${e?`(${e}) `:""}${xr(E.value.page)?.title()??o("Inbox")} — ${o("Okno")}`};B();C();V();Rn();Kp();x();Zn();Is();zs();Xn();Rs();Ra();Pt();Jt();Q();L();rt();N();C();re();Ps();oe();x();zs();_e();Ra();Q();L();Ri();an();N();sn();Lr();Ir();Ht();vt();x();Q();Ws();L();re();sn();Qe();an();var fd=de(()=>Promise.resolve().then(()=>(nd(),e1)),"SnoozeMenu",{keys:!0}),q1=Qt(["handover","newdialog"],()=>Promise.resolve().then(()=>(j1(),K1)),"WorkLayers"),Mo=()=>E.peek().page==="inbox"?jn():void 0,_b=()=>Mo()?.state==="open",eW=()=>jn()?.state==="closed",rl=e=>()=>{y.value=e};He({id:"assign",group:"dialog",label:()=>o("Assign"),icon:"user-round-plus",key:"KeyA",act:!0,opensField:!0,when:lo,run:rl("assignee")},{id:"take",group:"dialog",label:()=>o("Take it"),icon:"hand",key:"KeyI",act:!0,when:lo,run:()=>pm(jn().id)},{id:"reopen",group:"dialog",label:()=>o("Reopen"),icon:"undo-2",key:"KeyE",act:!0,listed:!1,when:eW,run:()=>{_a(jn().id)}},{id:"take-next",group:"list",label:()=>o("Take the most urgent one"),icon:"hand",key:"Shift+KeyI",act:!0,run:()=>{hm()}},{id:"close",group:"dialog",label:()=>o("Close"),icon:"check",key:"KeyE",act:!0,when:_b,run:()=>{Kn(Mo().id)}},{id:"finish",group:"dialog",label:()=>o("Close with a reason"),icon:"check",key:"Shift+KeyE",act:!0,when:()=>!!Mo(),run:rl("finish")},{id:"snooze",group:"dialog",label:()=>o("Snooze"),icon:"alarm-clock",key:"KeyH",act:!0,when:_b,run:rl("snooze")},{id:"wake",group:"dialog",label:()=>o("Unsnooze"),icon:"alarm-clock",listed:!1,when:()=>!!(_b()&&Mo().snooze),run:()=>{Ta(Mo().id)}},{id:"team",group:"dialog",label:()=>o("Assign to a team"),icon:"users-round",key:"Shift+KeyA",act:!0,opensField:!0,when:()=>!!Mo(),run:rl("team")},{id:"no-answer",group:"dialog",label:()=>o("No reply needed"),icon:"message-circle-off",key:"KeyY",act:!0,when:()=>!!Mo()?.waiting_since,run:()=>{vm(Mo().id)}},{id:"follow",group:"dialog",label:()=>gs.peek()[Mo()?.id]?o("Stop following"):o("Follow"),icon:"eye",key:"KeyF",act:!0,when:()=>!!Mo(),run:()=>{Cr(Mo().id)}},{id:"new-dialog",group:"everywhere",label:()=>o("Write to a client"),icon:"square-pen",key:"KeyC",act:!0,opensField:!0,when:()=>E.peek().page!=="tasks",run:rl("newdialog")},{id:"hand-over",group:"everywhere",label:()=>o("Hand over my conversations"),icon:"users-round",run:rl("handover")});var nW=de(()=>Promise.resolve().then(()=>(Cb(),U1)),"GiveMenu",{keys:!0}),Xo=(e,t)=>(n,s)=>s===null?t(n):e(s),H1=()=>Sn({act:"close"},Xo(e=>bc(e,bm("solved")),e=>S("{n} conversation closed","{n} conversations closed",e))),Y1=()=>Sn({act:"reopen"},Xo(om,e=>S("{n} conversation reopened","{n} conversations reopened",e))),oW=()=>Sn({act:"read"},Xo(rm,e=>S("{n} conversation marked as read","{n} conversations marked as read",e))),Ob=()=>Sn({act:"follow",on:!0},Xo(e=>am(e,!0),e=>S("You follow {n} conversation","You follow {n} conversations",e))),G1=()=>Fg(E.peek().view).open?H1():Y1();function sW(e,t){Sn({act:"snooze",until:e,reason:t},Xo(n=>sm(n,e),n=>e===null?S("{n} conversation snoozed until the client replies","{n} conversations snoozed until the client replies",n):S("{n} conversation snoozed until {when}","{n} conversations snoozed until {when}",n,{when:Xe(e)})))}function aW({person:e,team:t}){if(t!==void 0){let n=Ge.peek()[t]?.name??"";Sn({act:"team",team_id:t},Xo(s=>cm(s,n),s=>S("{n} conversation assigned to team {name}","{n} conversations assigned to team {name}",s,{name:n})))}else e===null?Sn({act:"assign",operator_id:null},Xo(n=>xa(n,null),n=>S("{n} conversation has no assignee now","{n} conversations have no assignee now",n))):Sn({act:"assign",operator_id:e},Xo(n=>xa(n,e),n=>S("{n} conversation assigned: {name}","{n} conversations assigned: {name}",n,{name:G(e)})))}var Gc=e=>{y.value=y.peek()===e?null:e};function rW(){let e=[...kt.value].map(n=>ae.value[n]).filter(Boolean),t={};for(let n of e)for(let s of In(n.tags))t[s.id]=(t[s.id]??0)+1;return Object.fromEntries(Object.entries(t).map(([n,s])=>[n,s===e.length?"all":"some"]))}function iW(){let e=new Set([...kt.value].map(t=>ae.value[t]?.priority??null));return e.size===1?[...e][0]:null}function lW(e,t){let n=Ji(e);Sn({act:t?"tag":"untag",tag_ids:[e]},Xo(s=>(t?Kg:jg)(s,[e]),s=>t?S("{n} conversation tagged: {tag}","{n} conversations tagged: {tag}",s,{tag:n}):S("Tag {tag} removed from {n} conversation","Tag {tag} removed from {n} conversations",s,{tag:n})),null,{stay:!0})}var cW=e=>Sn({act:"rank",priority:e},Xo(t=>qg(t,e),t=>S("Priority of {n} conversation: {priority}","Priority of {n} conversations: {priority}",t,{priority:Tn(e).toLocaleLowerCase()}))),uW=[["user-round-plus",()=>o("Assign"),"A",()=>Gc("pick-give"),"pick-give"],["tag",()=>o("Tags"),"L",()=>Gc("pick-tags"),"pick-tags"],["arrow-up-down",()=>o("Priority"),"P",()=>Gc("pick-priority"),"pick-priority"],["alarm-clock",()=>o("Snooze"),"H",()=>Gc("pick-snooze"),"pick-snooze","open"],["circle-check-big",()=>o("Link to a task"),null,()=>Gc("picktask"),"picktask"],["mail-open",()=>o("Mark as read"),null,oW],["eye",()=>o("Follow"),"F",Ob],["undo-2",()=>o("Reopen"),"E",Y1,null,"closed"],["check",()=>o("Close"),"E",H1,null,"open"]];function V1({view:e}){let t=kt.value.size;if(!t)return null;let n=Mc.value,s=Fg(e),a=(l,c)=>l==="E"&&c==="closed"&&s.open?null:l,i=uW.filter(([,,,,,l])=>!l||s[l]).map(([l,c,u,p,m,h])=>[l,c,a(u,h),p,m]);return r`<div class="bulkwrap">
<${pW} view=${e} size=${t} />
${Yi.value&&r`<div class="bulkerr" role="alert">
<${d} name="circle-alert" size="m" />
<span class="grow">${rS(Yi.value)}</span>
<button type="button" class="link" onClick=${aS}>${o("Retry")}</button>
</div>`}
<div class="bulk2" role="toolbar" aria-label=${o("Bulk actions")} aria-busy=${String(!!n)}>
<span class="b5 t13" role="status">
${n?o("{done} of {of}",n):o("{n} selected",{n:ue(t)})}
</span>
<span class="grow"></span>
${i.map(([l,c,u,p,m])=>r`<button type="button" class="ib small" disabled=${!!n}
aria-label=${u?`${c()} (${u})`:c()} title=${u?`${c()}  ${u}`:c()}
aria-haspopup=${m?"dialog":null} aria-expanded=${m?String(y.value===m):null}
onClick=${p}>
<${d} name=${l} size="m" />
</button>`)}
<button type="button" class="ib small" aria-label=${o("Clear selection")} title=${`${o("Clear selection")}  Esc`}
onClick=${Vi}>
<${d} name="x" size="m" />
</button>
</div>
${y.value==="pick-snooze"&&r`<${fd} label=${o("Snooze")} onPick=${sW} />`}
${y.value==="pick-tags"&&r`<${wS} states=${rW()} onSet=${lW} place="popgive" />`}
${y.value==="pick-priority"&&r`<${xS} now=${iW()} onPick=${cW} place="popgive" />`}
${y.value==="pick-give"&&r`<${nW} onPick=${aW} />`}
</div>`}function pW({view:e,size:t}){let n=it.ids.length,s=Math.max(Sm(e)??0,n);return t<n||s<=t||n<2?null:r`<div class="bulkall" role="status">
<span>
${o("All loaded conversations are selected: {n} of {total}",{n:ue(t),total:ue(s)})}
</span>
<button type="button" class="link" onClick=${()=>oS(e)}>
${o("Select all {total}",{total:ue(s)})}
</button>
</div>`}we();C();re();jr();oe();x();zs();Zn();Xn();Q();L();Ri();N();rn();C();x();Q();Zn();L();N();re();rn();co();Ht();var Z1=(e,t)=>e.includes(t)?e.filter(n=>n!==t):[...e,t],X1=(e,t)=>M(U(ap(Je(e),t)),{replace:!0}),eT=(e,t)=>X1(e,{...bo(e),tags:Z1(bo(e).tags,t)}),tT=(e,t)=>X1(e,{...bo(e),priorities:Z1(bo(e).priorities,t)});function nT({view:e}){let t=y.value==="filter";return r`<span class="popat">
<button type="button" class=${ds(e)?"ib on":"ib"} aria-haspopup="menu" aria-expanded=${String(t)}
aria-label=${o("Filter")} title=${o("Filter")} onClick=${()=>{y.value=t?null:"filter"}}>
<${d} name="list-filter" />
</button>
${t&&r`<${mW} view=${e} />`}
</span>`}function mW({view:e}){let t=bo(e);return r`<${Re} label=${o("Filter")} place="popfilter">
<div class="mh" role="presentation">${o("Priority")}</div>
${No.map(([n])=>r`<${J1} key=${n} on=${t.priorities.includes(n)} onPick=${()=>tT(e,n)}>
<${Mt} priority=${n} named />
<//>`)}
<div class="mh" role="presentation">${o("Tags")}</div>
${io.value.map(n=>r`<${J1} key=${n.id} on=${t.tags.includes(n.id)} onPick=${()=>eT(e,n.id)}>
<span class=${"sq h"+n.color}></span>
<span class="cut">${n.name}</span>
<//>`)}
${!io.value.length&&r`<p class="dpad2 t13 dim">${o("No tags yet")}</p>`}
<//>`}var J1=({on:e,onPick:t,children:n})=>r`<button type="button" class="mi" role="menuitemcheckbox" tabindex="-1" aria-checked=${String(e)}
onClick=${t}>
<span class=${e?"tgbox on":"tgbox"} aria-hidden="true">${e&&r`<${d} name="check" size="s" />`}</span>
${n}
</button>`;function oT({view:e}){if(!ds(e))return null;let t=bo(e);return r`<div class="lchips">
${t.priorities.map(n=>r`<${Q1} key=${"p"+n} name=${Tn(n)} onRemove=${()=>tT(e,n)}>
<${Mt} priority=${n} named />
<//>`)}
${t.tags.map(n=>r`<${Q1} key=${n} name=${vo.value[n]?.name??o("deleted tag")} onRemove=${()=>eT(e,n)}>
<span class=${"sq h"+(vo.value[n]?.color??0)}></span>
<span class="cut">${vo.value[n]?.name??o("deleted tag")}</span>
<//>`)}
<a class="link t12" href=${U(Je(e))}>${o("Clear filter")}</a>
</div>`}var Q1=({name:e,onRemove:t,children:n})=>r`<button type="button" class="chip" aria-label=${o("Remove from the filter: {name}",{name:e})}
onClick=${t}>
${n}
<${d} name="x" size="s" />
</button>`;C();re();x();Pt();N();rn();var Eb=[["urgent",()=>o("Most urgent first"),"hourglass"],["newest",()=>o("Newest first"),"clock"],["longest",()=>o("Longest waiting"),"flame"],["priority",()=>o("By priority"),"arrow-up"]];function Ab(){let e=y.value==="sort",t=(Eb.find(([n])=>n===en.value)??Eb[0])[1]();return r`<button type="button" class="btn quiet small" aria-haspopup="menu" aria-expanded=${String(e)}
onClick=${()=>{y.value=e?null:"sort"}}><${d} name="arrow-down-wide-narrow" size="s" /><span class="cut">${t}</span></button>
${e&&r`<${Re} label=${o("Sort order")} place="popsort">${Eb.map(([n,s,a])=>r`<${ee} icon=${a} checked=${n===en.value}
onPick=${()=>{en.value=n}}>${s()}<//>`)}<//>`}`}var Ur={cards:[()=>o("Cards"),"rows-3"],rows:[()=>o("Rows"),"rows-4"],table:[()=>o("Table"),"table-2"]},Nb=e=>ht({list:{mode:e}}),aT=()=>Nb(Ui[(Ui.indexOf(ge.peek()?.list?.mode??"cards")+1)%Ui.length]),sT=e=>$n(e,"urgent")!==$n(e,"longest");function rT({view:e}){let t=ro.value==="table";return r`
<div class="phead">
<h2 class="ttl cut">${d0(e)}</h2>
${t?r`<${gW} />`:r`<${hW} />`}
<${nT} view=${e} />
<${bW} wide=${t} />
</div>
<div class="ltabs">
<${fW} view=${e} />
${t&&sT(e)&&r`<div class="lfilter"><${Ab} /></div>`}
</div>
${!t&&r`<div class="lfilter">
${sT(e)?r`<${Ab} />`:r`<span class="t12 dim lown">${dW(e)}</span>`}
<${$W} view=${e} />
</div>`}
<${oT} view=${e} />
`}var dW=e=>({snoozed:o("Returning soonest first"),mentions:o("Unseen first")})[Je(e)]??o("Newest first");function fW({view:e}){return r`<nav class="tabs" aria-label=${o("Whose conversations")}>${Cc.map(([t,n])=>r`<a class="tab" href=${U(ap(t,bo(e)))}
aria-current=${Je(e)===t?"page":null}>
${n()} <span class="n">${ue(De.value[t])}</span>
</a>`)}</nav>`}function $W({view:e}){let t=Je(e),n=(s,a)=>r`<a class="chip" href=${U(t===s?"mine":s)} aria-current=${t===s?"true":null}>
${a}
</a>`;return r`<span class="hrow tight end">
${n("untagged",o("Untagged"))} ${n("unread",o("New ones"))}
</span>`}function hW(){let e=y.value==="mode",[t,n]=Ur[ro.value];return r`<span class="popat">
<button type="button" class="ib only-wide" aria-haspopup="menu" aria-expanded=${String(e)}
aria-label=${o("List view: {name}",{name:t().toLocaleLowerCase()})} title=${o("List view")+"  V"}
onClick=${()=>{y.value=e?null:"mode"}}>
<${d} name=${n} />
</button>
${e&&r`<${Re} label=${o("List view")} place="popmode">
${Ui.map(s=>r`<${ee} icon=${Ur[s][1]} checked=${s===ro.value} onPick=${()=>Nb(s)}>
${Ur[s][0]()}
<//>`)}
<//>`}
</span>`}var gW=()=>r`<span class="seg" role="group" aria-label=${o("List view")}>
${Ui.map(e=>r`<button type="button" aria-pressed=${String(e===ro.value)} title=${Ur[e][0]()+"  V"}
onClick=${()=>Nb(e)}>
<${d} name=${Ur[e][1]} size="m" />
${e===ro.value?Ur[e][0]():r`<span class="vh">${Ur[e][0]()}</span>`}
</button>`)}
</span>`;function bW({wide:e}){let t=()=>{y.value="newdialog"};return e?r`<button type="button" class="btn primary" onClick=${t}>
<${d} name="square-pen" size="m" />
${o("Write")}
<kbd>C</kbd>
</button>`:r`<button type="button" class="ib" aria-label=${o("Write to a client")} title=${o("Write to a client")+"  C"}
onClick=${t}>
<${d} name="square-pen" />
</button>`}B();C();Kp();x();zs();Xn();Q();L();rt();Ri();N();function iT({view:e,ids:t,shown:n,waiting:s}){let{from:a,to:i}=Hi.value,l=[...new Set([...s,...oo.value])].filter(f=>ae.value[f]),c=l.filter(f=>{let $=n.indexOf(f);return $>=a&&$<=i});A(()=>{Oh([...c,E.value.dialog])});let u=l.filter(f=>ua(ae.value[f],e,da())&&!c.includes(f)&&f!==E.value.dialog);if(u.length)return r`<${kW} view=${e} list=${vW(u,t)} ids=${t} from=${a} to=${i} />`;let p=Tx(X.value,oo.value.filter(f=>f!==E.value.dialog),e);if(!p)return null;let[,m]=Cc.find(([f])=>f===p.view);return r`<${$d} icon="chevron-right" run=${()=>{xi.value={view:p.view,ids:p.ids},M(U(p.view,E.value.dialog))}}>
${S("{n} new in {tab}","{n} new in {tab}",p.ids.length,{tab:m()})}
<//>`}var Pb=(e,t)=>{let n=e.indexOf(t);return n<0?1/0:n},vW=(e,t)=>[...e].sort((n,s)=>Pb(t,n)-Pb(t,s));function kW({view:e,list:t,ids:n,from:s,to:a}){let i=Pb(n,t[0]),l=()=>{xi.value={view:e,ids:t},it.showNew()};return i>a?r`<${$d} icon="arrow-down" run=${l}>${S("{n} new below","{n} new below",t.length)}<//>`:i<s?r`<${$d} icon="arrow-up" run=${l}>${S("{n} new above","{n} new above",t.length)}<//>`:r`<${$d} icon="eye" run=${l}>${S("{n} new · show","{n} new · show",t.length)}<//>`}var $d=({icon:e,run:t,children:n})=>r`<button type="button" class="newpill" data-key="queued" onClick=${t}>
<${d} name=${e} size="s" />
${n}
</button>`;function lT(e,t,n,s,a){A(()=>{let{view:i,ids:l}=xi.value??{};if(i!==e||!s?.loaded)return;let c=n.find(u=>l.includes(u));c!==void 0?(xi.value=null,requestAnimationFrame(()=>{it.reveal(c),Sx(l),Oh(l)})):s.next&&!a?yr(e,t):s.next||(xi.value=null)})}C();oe();x();Zn();Q();L();an();N();C();Qe();Up();x();L();N();function cT(){if(P.value?.role!=="administrator")return r`<${ie} icon="plug" title=${o("No channel is connected yet")}
text=${o("An administrator connects Telegram, VK or email. Messages then appear here.")} />`;let e=Si(),t=e&&Ti(e,"channel add");return r`<${ie} icon="plug" title=${o("Connect the first channel")} text=${o("Telegram, VK or email: run this command on the server, in a second terminal, without stopping Okno. It asks for everything it needs, the token or password last. Messages then appear here.")}>
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
<//>`}var yW={unassigned:()=>["sun",o("No unassigned conversations"),o("New conversations appear here automatically.")],all:()=>["inbox",o("No open conversations"),o("New conversations appear here automatically.")],waiting:()=>["sun",o("No clients are waiting"),o("Conversations stay here from the client's message until your team replies.")],unread:()=>["mail-open",o("No unread conversations"),o("New messages in your conversations and in unassigned ones appear here.")],mentions:()=>["at-sign",o("No mentions"),o("Notes with your @name appear here.")],following:()=>["eye",o("You do not follow any conversations"),o("Follow a conversation to be notified of everything in it, whoever the assignee is.")],snoozed:()=>["alarm-clock",o("No snoozed conversations"),o("Snooze a conversation: it leaves the lists and comes back on time.")],untagged:()=>["tag",o("No untagged conversations"),o("Open conversations without a tag appear here.")],closed:()=>["archive",o("No closed conversations"),o("Closed conversations stay here and reopen when the client writes.")],failed:()=>["check-check",o("No unsent messages"),o("Messages that could not be delivered appear here, and you can retry them.")]};function Db({view:e}){if(!Object.keys(Ye.value).length)return r`<${cT} />`;if(ds(e))return r`<${wW} view=${e} />`;if(e==="mine")return r`<${xW} />`;let t=ca(e);if(t!==null)return r`<${_W} team=${Ge.value[t]} />`;let[n,s,a]=yW[e]();return r`<${ie} icon=${n} title=${s} text=${a} />`}var wW=({view:e})=>r`<${ie} icon="search-x" title=${o("Nothing found")} text=${o("No conversation of this view fits the filter.")}>
<a class="btn" href=${U(Je(e))}>${o("Clear filter")}</a>
<//>`;function xW(){let e=De.value.unassigned;return r`<${ie} icon="sun" title=${o("All answered")}
text=${o("You have no open conversations. Unassigned: {n}.",{n:ue(e)})}>
${e>0&&r`<button type="button" class="btn primary" onClick=${hm}>
${o("Take the next one")}
<${on} of=${["Shift","I"]} />
</button>`}
<//>`}function _W({team:e}){if(!e||e.removed)return r`<${ie} icon="users-round" title=${o("Team not found")}
text=${o("It was deleted, or the link is wrong.")}>
<a class="btn" href=${U("all")}>${o("All conversations")}</a>
<//>`;let t=e.members.includes(P.value.id);return r`<${ie} icon="sun" title=${o("No conversations in this team")} text=${t?o("Conversations assigned to your team appear here."):o("Conversations assigned to this team appear here.")} />`}B();C();Qe();ke();Up();oe();x();L();N();Cs();var SW=["token-wrong","password-wrong","settings-wrong","secrets-unreadable","folder-missing"],uT=e=>tt(e)===tt(I.value)?H(e):je(e);function pT(){return Object.values(Ye.value).filter(t=>t.down_since&&["trouble","working"].includes(t.health)).sort((t,n)=>t.down_since-n.down_since).map(t=>t.health==="trouble"?r`<${TW} channel=${t} key=${t.id} />`:r`<${OW} channel=${t} key=${t.id} />`)}function TW({channel:e}){let[t,n]=g(!1),s={name:e.name,time:uT(e.down_since),cause:kn(e.health_code,e.health_detail)},a=e.kind==="email"?o("{name} has received no emails since {time}: {cause}.",s):o("{name} has received no messages since {time}: {cause}.",s),i=P.value?.role==="administrator";return r`<div class="banner bad outage" role="alert" data-channel=${e.id}>
<${d} name="circle-alert" size="m" />
<span class="grow">
${a} <span class="b4">
${i?o("Replies wait in the queue."):o("Replies wait in the queue. Administrators have been notified.")}
</span>
</span>
${i&&r`<button type="button" class="btn small" aria-expanded=${String(t)} onClick=${()=>n(!t)}>
${o("What to do")}
</button>`}
${t&&r`<${CW} channel=${e} />`}
</div>`}function CW({channel:e}){let t=Si(),n=SW.includes(e.health_code),s=t&&Ti(t,`channel ${n?"change":"test"} ${Mx(e.name)}`);return r`<div class="remedy t13">
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
</div>`}function OW({channel:e}){return r`<div class="banner okb outage" role="status" data-channel=${e.id}>
<${d} name="check" size="m" />
<span class="grow">
${o("{name} works again. Messages from {from} to {until} arrive late.",{name:e.name,from:uT(e.down_since),until:H(e.health_at)})}
</span>
</div>`}C();ke();oe();vr();x();Ka();_e();Q();Zn();L();N();Ms();co();Ht();hd();var gd=({snooze:e})=>r`<span class="sla" title=${e.reason||null}>
<${d} name="alarm-clock" size="s" />
${e.until===null?o("until the client replies"):Xe(e.until)}
</span>`;function bd({dialog:e,draft:t}){if(Op(e.id))return r`<span class="cut typing">${o("typing…")}</span>`;if(t)return r`<span class="cut"><span class="draft">${o("Draft:")}</span> ${t}</span>`;let n=e.preview;if(!n)return r`<span class="cut dim">${o("No messages")}</span>`;let s=n.content==="text"?n.text||o("File"):[Yt(n.content),n.text].filter(Boolean).join(": ");if(n.kind==="in")return r`<span class="cut">${s}</span>`;let a=n.operator_id===P.value.id?o("You:"):n.operator_id?Ho(G(n.operator_id))+":":"",i=n.kind==="note"?r`<${d} name="lock" size="s" />`:r`<${Lo} state=${n.state} />`;return r`<span class="pvs">${i}</span><span class="cut"><span class="you">${a}</span> ${s}</span>`}var vd=()=>r`<span class="sla bad"><${d} name="circle-alert" size="s" />${o("not sent")}</span>`;function Mb(e,t){return[e.name,Se(e.kind),t?S("{n} unread","{n} unread",t):"",e.priority===1?o("high priority"):"",e.failed?o("not sent"):"",e.snooze?o("snoozed"):n0(e,I.value),...In(e.tags).map(n=>n.name)].filter(Boolean).join(", ")}var kd=({count:e,called:t})=>r`
${t&&r`<span class="called" title=${o("You were mentioned")}><${d} name="at-sign" size="s" /></span>`}
${e>0&&r`<span class="count">${e>99?"99+":e}</span>`}
`,fT=e=>Zl.value[e]?.no!=null,$T=(e,t)=>Je(t)!=="mine"&&e.assignee_id!==null?G(e.assignee_id):null,hT=({dialog:e,picked:t,size:n})=>t?r`<span class=${`av pickedav ${n??""}`} aria-hidden="true">
<${d} name="check" />
<${ve} kind=${e.kind} />
</span>`:r`<${te} name=${e.name} face=${e.avatar} size=${n??""}>
<${ve} kind=${e.kind} />
<//>`;function AW({dialog:e,count:t,draft:n,view:s,picked:a}){let i=$T(e,s);return r`
<${hT} dialog=${e} picked=${a} />
<span class="grow">
<span class="who">
<span class="nm cut">${e.name}</span>
<span class="tm">${xo(e.last_at,I.value)}</span>
</span>
<span class="pv">
<${bd} dialog=${e} draft=${n} />
<span class="hrow tight end"><${kd} count=${t} called=${fT(e.id)} /></span>
</span>
<span class="ft">
${e.failed?r`<${vd} />`:""}
${e.snooze?r`<${gd} snooze=${e.snooze} />`:r`<${To} dialog=${e} />`}
${e.priority===1&&r`<${Mt} priority=${1} />`}
${e.tagged?r`<${Rr} ids=${e.tags} />`:r`<span class="t11 dim num">${o("No. {number}",{number:ue(e.number)})}</span>`}
${i&&r`<${te} name=${i} size="xs" />`}
</span>
</span>
`}function NW({dialog:e,count:t,draft:n,view:s,picked:a}){let i=$T(e,s);return r`
<${hT} dialog=${e} picked=${a} size="md2" />
<span class="grow">
<span class="who">
<span class="nm cut">${e.name}</span>
<span class="hrow tight end">
${e.priority===1&&r`<${Mt} priority=${1} />`}
<${Rr} ids=${e.tags} most=${1} />
${e.failed?r`<${vd} />`:e.snooze?r`<${gd} snooze=${e.snooze} />`:r`<${To} dialog=${e} short />`}
<span class="tm">${xo(e.last_at,I.value)}</span>
</span>
</span>
<span class="pv">
<${bd} dialog=${e} draft=${n} />
<span class="hrow tight end">
<${kd} count=${t} called=${fT(e.id)} />
${i&&r`<${te} name=${i} size="xs" />`}
</span>
</span>
</span>
`}var PW={cards:AW,rows:NW};function gT({look:e,dialog:t,count:n,draft:s,view:a,current:i,stop:l,picked:c}){let u=PW[e];return r`<a class=${`dlg ${e}`} href=${U(a,t.id)} data-id=${t.id}
data-unread=${n>0?"":null} data-picked=${c||null} draggable=${!1}
aria-current=${i?"true":null} aria-label=${Mb(t,n)} tabindex=${l?0:-1}>
<${u} dialog=${t} count=${n} draft=${s} view=${a} picked=${c} />
</a>`}B();C();Xn();zs();x();Pt();var DW=200,yd=8,MW={cards:80,rows:52,table:42},bT=new Map;function vT({name:e,ids:t,look:n,row:s,head:a,tail:i,open:l,onNear:c,near:u}){let p=O(null),m=O(null),h=O({name:null,ids:[],height:0}),[f,$]=g(MW[n]),[v,_]=g([0,40]),w=O(null),k=()=>m.current.offsetTop,D=J=>{let fe=Math.floor((J-k())/f)-yd;return[Math.max(0,fe),Math.ceil((J+p.current.clientHeight-k())/f)+yd]},K=()=>{let{scrollTop:J,clientHeight:fe}=p.current,pe={from:Math.ceil((J-k()-1)/f),to:Math.floor((J+fe-k()+1)/f)-1};(pe.from!==Hi.peek().from||pe.to!==Hi.peek().to)&&(Hi.value=pe)},R=()=>{K();let J=D(p.current.scrollTop);(Math.abs(J[0]-v[0])>yd/2||Math.abs(J[1]-v[1])>yd/2)&&_(J)},q=()=>{let{scrollTop:J}=p.current,fe=Math.min(h.current.ids.length-1,Math.floor(J/f));fe>=0&&bT.set(e,{id:h.current.ids[fe],offset:J-fe*f,atTop:J<4})},Ne=()=>{q(),R();let{scrollTop:J,scrollHeight:fe,clientHeight:pe}=p.current;fe-J-pe<u*f&&c()},Pe=O("");W(()=>{let J=[n,yo.value,X0.value,innerWidth,devicePixelRatio,t.length>0].join();if(Pe.current!==J){Pe.current=J;let st=m.current.querySelector(":scope > .dli")?.getBoundingClientRect().height;if(st&&Math.abs(st-f)>.5){$(st);return}}let fe=h.current,pe=bT.get(e),Fe=fe.name!==e||fe.ids!==t||fe.height!==f;if(h.current={name:e,ids:t,height:f},Fe&&pe){let st=pe.atTop?null:Zy(pe,fe.name===e?fe.ids:t,t),go=st===null?pe.atTop?0:p.current.scrollTop:st*f+Math.min(pe.offset,f);Math.abs(p.current.scrollTop-go)>.5&&(p.current.scrollTop=go)}else fe.name!==e&&(p.current.scrollTop=0);Fe?R():K(),Fe&&p.current.scrollHeight<=p.current.clientHeight+u*f&&c()}),W(()=>{if(w.current===null)return;let J=m.current.querySelector(`.dlg[data-id="${w.current}"]`);J&&(w.current=null,J.focus({preventScroll:!0}))}),it.ids=t,it.reveal=J=>{let fe=t.indexOf(J);if(fe<0||!p.current)return;let[pe,Fe]=[fe*f,(fe+1)*f],st=k(),{scrollTop:go,clientHeight:li}=p.current;pe<go?p.current.scrollTop=pe:Fe+st>go+li&&(p.current.scrollTop=Fe+st-li),q(),_(D(p.current.scrollTop)),K()},it.focus=J=>{w.current=J,it.reveal(J),_(fe=>[...fe])};let Te=RW(t,v,[l,_n.value]),_t=t.length;return r`<div class="scroll" ref=${p} onScroll=${Ne}>
${a}
<ul class="dlist" ref=${m} data-look=${n} aria-label=${o("Conversations")}
style=${{height:`${_t*f}px`}}>
${Te.map(J=>r`<${LW} key=${t[J]} index=${J} of=${_t} height=${f}>${s(t[J])}<//>`)}
</ul>
${i}
</div>`}var LW=({index:e,of:t,height:n,children:s})=>r`<li class="dli" style=${{top:`${e*n}px`}} aria-setsize=${t} aria-posinset=${e+1}>
${s}
</li>`;function RW(e,[t,n],s){if(e.length<=DW)return e.map((i,l)=>l);let a=[];for(let i=t;i<Math.min(n,e.length);i+=1)a.push(i);for(let i of s){let l=i===null?-1:e.indexOf(i);l>=0&&(l<t||l>=n)&&a.push(l)}return a.sort((i,l)=>i-l)}se();C();Qe();re();Ps();x();Ra();L();an();rn();Ir();var il=T(null),IW=240,zW=360;function Lb(e){let t=Number(e.currentTarget.dataset?.menu??e.target.closest?.(".dlg[data-id]")?.dataset.id);if(!t||e.shiftKey)return;e.preventDefault(),e.stopPropagation();let n=e.clientX?{x:e.clientX,y:e.clientY}:BW(e.target);il.value={id:t,x:Math.min(n.x,innerWidth-IW),y:Math.min(n.y,innerHeight-zW)},y.value="row"}function BW(e){let t=e.getBoundingClientRect();return{x:t.left+24,y:t.top+24}}function Rb(e){il.value={id:e,x:0,y:0},y.value="row-snooze"}var WW=e=>Sn({act:"read"},()=>rm(e),[e]),FW=e=>Sn({act:"unread",numbers:[e.last_no]},()=>im(e.id),[e.id]);function kT(){let e=il.value&&ae.value[il.value.id];if(!e)return null;let{id:t}=e;if(y.value==="row-snooze")return r`<div class="rowsnz">
<${fd} label=${o("Snooze")} waitingSince=${e.waiting_since}
onPick=${(s,a)=>gm(t,s,a)} />
</div>`;if(y.value==="row-tags")return r`<div class="rowsnz"><${Qi} dialog=${e} place="popgive" /></div>`;if(y.value==="row-priority")return r`<div class="rowsnz"><${Zi} dialog=${e} place="popgive" /></div>`;if(y.value!=="row")return null;let n=e.state==="open";return r`<div class="rowpop" style=${{left:`${il.value.x}px`,top:`${il.value.y}px`}}>
<${Re} label=${o("Actions: {name}",{name:e.name})} place="poprow">
${n&&e.assignee_id!==P.value.id&&r`<${ee} icon="hand" onPick=${()=>$m(t,P.value.id)}>${o("Take it")}<//>`}
${n&&(e.snooze?r`<${ee} icon="alarm-clock" onPick=${()=>Ta(t)}>${o("Unsnooze")}<//>`:r`<${ee} icon="alarm-clock" stay onPick=${()=>Rb(t)}>${o("Snooze")}<//>`)}
${n?r`<${ee} icon="check" onPick=${()=>Kn(t)}>${o("Close")}<//>`:r`<${ee} icon="undo-2" onPick=${()=>_a(t)}>${o("Reopen")}<//>`}
${$i(e)?r`<${ee} icon="mail-open" onPick=${()=>WW(t)}>${o("Mark as read")}<//>`:r`<${ee} icon="mail" onPick=${()=>FW(e)}>${o("Mark as unread")}<//>`}
<${ee} icon="tag" stay onPick=${()=>{y.value="row-tags"}}>${o("Tags")}<//>
<${ee} icon="arrow-up-down" stay onPick=${()=>{y.value="row-priority"}}>${o("Priority")}<//>
<${ee} icon="eye" onPick=${()=>Cr(t)}>${gs.value[t]?o("Stop following"):o("Follow")}<//>
<${ee} icon="check" onPick=${()=>Bs(t)}>${kt.value.has(t)?o("Deselect"):o("Select")}<//>
<//>
</div>`}C();ke();oe();x();zs();Xn();_e();Ra();Pt();Q();L();N();Ms();co();var KW=[["x-who",()=>o("Client"),["client"]],["x-last",()=>o("Last message"),null],["x-team",()=>o("Team"),null],["x-as",()=>o("Assignee"),["assignee"]],["x-sla",()=>o("Waiting"),["longest","urgent"]],["x-tm",()=>o("Updated"),["newest","oldest"]]],jW=new Set(["newest"]),wd=()=>Object.values(Ge.value).some(e=>!e.removed);function yT({view:e}){let t=$n(e,en.value),n=it.ids.length>0&&it.ids.every(s=>kt.value.has(s));return r`<div class=${wd()?"trow thd teams":"trow thd"}>
<span class="x-x">
<input type="checkbox" class="check" aria-label=${o("Select all loaded")} checked=${n}
indeterminate=${!n&&kt.value.size>0} onChange=${()=>n?Vi():Bm()} />
</span>
${KW.map(([s,a,i])=>s==="x-team"&&!wd()?null:r`<span class=${s}>
${i&&$n(e,i[0])===i[0]?r`<${qW} label=${a()} orders=${i} chosen=${t} />`:a()}
</span>`)}
</div>`}function qW({label:e,orders:t,chosen:n}){let s=t.indexOf(n),a=t[(s+1)%t.length];return r`<button type="button" aria-pressed=${String(s>=0)} title=${o("Sort by this column")} onClick=${()=>{en.value=s>=0&&t.length===1?"urgent":a}}>${e}${s>=0&&r`<${d} name=${jW.has(n)?"arrow-down":"arrow-up"} size="s" />`}</button>`}function wT({dialog:e,count:t,draft:n,view:s,current:a,stop:i,picked:l}){let c=e.assignee_id===null?null:G(e.assignee_id),u=Ge.value[e.team_id];return r`<a class=${wd()?"dlg trow teams":"dlg trow"} href=${U(s,e.id)}
data-id=${e.id} data-unread=${t>0?"":null} data-picked=${l||null} draggable=${!1}
aria-current=${a?"true":null} aria-label=${Mb(e,t)} tabindex=${i?0:-1}>
<span class="x-x"></span>
<span class="x-who hrow">
<${ve} kind=${e.kind} size="mid" />
<span class="nm cut">${e.name}</span>
<${kd} count=${t} called=${Zl.value[e.id]?.no!=null} />
</span>
<span class="x-last pv">
${e.priority===1&&r`<${Mt} priority=${1} />`}
<${Rr} ids=${e.tags} most=${2} />
<${bd} dialog=${e} draft=${n} />
</span>
${wd()&&r`<span class="x-team cut mut">${u&&!u.removed?u.name:r`<span class="dim">—</span>`}</span>`}
<span class="x-as hrow">
${c?r`<${te} name=${c} size="sm" /><span class="cut">${ba(c)}</span>`:r`<${va} size="sm" /><span class="dim">${o("nobody")}</span>`}
</span>
<span class="x-sla">
${e.failed?r`<${vd} />`:e.snooze?r`<${gd} snooze=${e.snooze} />`:e.waiting_since?r`<${To} dialog=${e} short />`:r`<span class="dim">—</span>`}
</span>
<span class="x-tm num dim">${xo(e.last_at,I.value)}</span>
</a>`}B();C();x();Ra();L();rt();an();N();var xd=12,Ib=88,_d=72,UW=450;function xT(e,t){let n=O(null),s=O(0),[a,i]=g(0),[l,c]=g(!1),u=w=>{let[k]=w.touches;if(s.current=Date.now(),w.touches.length>1){f();return}let D=w.target.closest(".dlg[data-id]"),K=w.currentTarget.querySelector(".scroll");n.current={x:k.clientX,y:k.clientY,row:D,box:K,atTop:K?.scrollTop===0,dx:0,kind:null},D&&(n.current.timer=setTimeout(()=>{n.current.kind="long",navigator.vibrate?.(15),Bs(Number(D.dataset.id))},UW))},p=w=>{let k=n.current;if(!k||k.kind==="long")return;let[D]=w.touches,[K,R]=[D.clientX-k.x,D.clientY-k.y];Math.hypot(K,R)>xd&&clearTimeout(k.timer),k.kind??=Math.abs(K)>xd&&Math.abs(K)>Math.abs(R)*1.5&&k.row?"swipe":R>xd&&k.atTop?"pull":Math.abs(R)>xd?"scroll":null,k.kind==="swipe"&&m(k,K),k.kind==="pull"&&i(Math.max(0,Math.min(_d*1.4,R/2)))},m=(w,k)=>{if(ae.peek()[Number(w.row.dataset.id)]?.state!=="open")return;w.dx=k,w.row.style.setProperty("transform",`translateX(${k}px)`);let K=w.row.parentElement;K.dataset.swipe=k>0?"aside":"close",K.toggleAttribute("data-enough",Math.abs(k)>Ib)},h=w=>{clearTimeout(w.timer),w.row&&(w.row.style.removeProperty("transform"),delete w.row.parentElement?.dataset.swipe,w.row.parentElement?.removeAttribute("data-enough"))},f=()=>{n.current&&h(n.current),n.current=null,i(0)},$=w=>{let k=n.current;if(!k)return;let D=Number(k.row?.dataset.id);h(k),n.current=null,w.cancelable&&(k.kind==="swipe"||k.kind==="long")&&w.preventDefault(),k.kind==="swipe"&&k.dx>Ib&&Rb(D),k.kind==="swipe"&&k.dx<-Ib&&Kn(D),k.kind==="pull"&&a>=_d&&v(),i(0)},v=async()=>{c(!0),await ox(e,t),c(!1)},_=(a>0||l)&&r`<div class="pull" role="status" style=${{height:`${l?_d/1.4:a}px`}}>
<${d} name=${l?"clock":"arrow-down"} size="m" />
${l?o("Refreshing"):a>=_d?o("Release to refresh"):o("Pull to refresh")}
</div>`;return{handlers:{onTouchStart:u,onTouchMove:p,onTouchEnd:$,onTouchCancel:f},touched:()=>Date.now()-s.current<1e3,pull:_}}re();Go();vt();x();Is();zs();Ra();Q();var mo=()=>E.peek().page==="inbox",_T=()=>mo()&&kt.peek().size>0,HW=()=>mo()&&it.ids.length>0&&!document.activeElement?.closest("#conversation, #card")&&!getSelection().toString();He({id:"mine",group:"list",label:()=>o("Mine"),icon:"inbox",key:"Digit1",run:()=>M(U("mine"))},{id:"unassigned",group:"list",label:()=>o("Unassigned"),icon:"inbox",key:"Digit2",also:["KeyG KeyN"],run:()=>M(U("unassigned"))},{id:"all",group:"list",label:()=>o("All"),icon:"inbox",key:"Digit3",run:()=>M(U("all"))},{id:"queued",group:"list",label:()=>o("Show the new ones"),key:"Period",palette:!1,run:()=>Et("[data-key='queued']")?.click()},{id:"next",group:"list",label:()=>o("Next"),key:"KeyJ",palette:!1,when:mo,walks:!0,run:()=>Rg(1)},{id:"previous",group:"list",label:()=>o("Previous"),key:"KeyK",palette:!1,when:mo,walks:!0,run:()=>Rg(-1)},{id:"next-unread",group:"list",label:()=>o("Next unread"),key:"Shift+KeyJ",when:mo,walks:!0,run:()=>Ig(1)},{id:"previous-unread",group:"list",label:()=>o("Previous unread"),key:"Shift+KeyK",when:mo,walks:!0,run:()=>Ig(-1)},{id:"down",group:"list",label:()=>o("Previous or next row"),key:"ArrowDown",palette:!1,listed:!1,when:mo,walks:!0,run:()=>zg(1)},{id:"up",group:"list",key:"ArrowUp",palette:!1,listed:!1,when:mo,walks:!0,run:()=>zg(-1)},{id:"pick",group:"list",label:()=>o("Select the row"),icon:"check",key:"KeyX",palette:!1,when:mo,run:tS},{id:"pick-range",group:"list",label:()=>o("Select up to this row"),key:"Shift+KeyX",palette:!1,when:mo,run:nS},{id:"pick-all",group:"list",label:()=>o("Select all loaded"),icon:"check",key:"Ctrl+KeyA",when:HW,run:Bm},{id:"look",group:"list",label:()=>o("List view"),icon:"rows-3",key:"KeyV",when:mo,run:aT},{id:"go-inbox",group:"go",label:()=>o("Inbox"),icon:"inbox",key:"KeyG KeyI",run:()=>M(Ko())},{id:"go-waiting",group:"go",label:()=>o("Waiting for us"),icon:"hourglass",run:()=>M(U("waiting"))},{id:"go-unread",group:"go",label:()=>o("Unread"),icon:"mail-open",run:()=>M(U("unread"))},{id:"go-mentions",group:"go",label:()=>o("Mentions"),icon:"at-sign",run:()=>M(U("mentions"))},{id:"go-following",group:"go",label:()=>o("Following"),icon:"eye",run:()=>M(U("following"))},{id:"go-snoozed",group:"go",label:()=>o("Snoozed"),icon:"alarm-clock",run:()=>M(U("snoozed"))},{id:"go-closed",group:"go",label:()=>o("Closed"),icon:"archive",run:()=>M(U("closed"))});var YW={KeyE:G1,KeyF:Ob,KeyA:()=>{y.value="pick-give"},"Shift+KeyA":()=>{y.value="pick-give"},KeyH:()=>{y.value="pick-snooze"},KeyL:()=>{y.value="pick-tags"},KeyP:()=>{y.value="pick-priority"}};function GW(){let{view:e,dialog:t}=E.peek();M(U(e)),it.focus(t)}var VW=()=>mo()&&ro.peek()==="table"&&E.peek().dialog!==null&&!mt.peek();function JW(e){if(e.defaultPrevented||e.altKey||e.ctrlKey||e.metaKey||y.peek()||e.target.closest?.("input:not([type=checkbox]), textarea, select, [contenteditable]"))return;let t=_T()?YW[e.shiftKey?`Shift+${e.code}`:e.code]:null,n=e.key==="Escape"?_T()?Vi:VW()?GW:null:t;n&&(e.preventDefault(),e.stopPropagation(),t?Rm(e,n,{settled:!1,pause:!/Key[AL]$/.test(e.code)}):n())}document.addEventListener("keydown",JW,{capture:!0});var QW=10;function ZW(e,t,n){let s=$n(e,en.value),a=Fo(e,s),i=O({name:"",shown:[],ids:[],queued:[],order:null});i.current.name!==a&&(i.current={name:a,shown:[],ids:[],queued:[],order:Jy()});let l=cp.value[a],c=i.current,u=l?.loaded?c.order(ae.value,e,s,da(),l.edge):[],p=c.shown.length>0&&t,m=ps(()=>{let h=Qy(c.shown,u,{busy:p,keep:n});return{...h,shown:h.shown.every(f=>ae.value[f])?h.shown:h.shown.filter(f=>ae.value[f])}},[a,u,p,n,ae.value]);return c.shown=m.shown,{name:a,order:s,known:l,ids:u,queued:m.queued,shown:m.shown,settle:()=>{c.shown=[]}}}function XW(e,t,n){A(()=>{if(!n)return;let s=t.find(a=>ma.value[a]===void 0);if(s===void 0&&Je(e)==="unread"){let a={...da(),marks:new Proxy({},{get:()=>-1})};s=Object.keys(ae.value).find(i=>ma.value[i]===void 0&&ua(ae.value[i],e,a))}s!==void 0&&ix(ae.value[s])},[e,t,ma.value,ae.value,n])}function ST(){let{view:e,dialog:t}=E.value,[n,s]=g(!1),[,a]=g(0),{name:i,order:l,known:c,ids:u,queued:p,shown:m,settle:h}=ZW(e,n||kt.value.size>0,t),f=Ct.value[`page:${i}`];XW(e,m,c?.loaded);let $=xT(e,l);lT(e,l,m,c,!!(f?.busy||f?.problem)),it.showNew=()=>{h(),s(!1),a(D=>D+1)};let v=()=>{c?.next&&!f?.problem&&yr(e,l)},_=D=>D.currentTarget.contains(D.relatedTarget)?void 0:null,w=D=>{let K=D.target.closest(".dlg[data-id]");!K||!(D.shiftKey||kt.peek().size&&$.touched())||(D.preventDefault(),D.stopPropagation(),D.shiftKey?zm(Number(K.dataset.id)):Bs(Number(K.dataset.id)))},k=D=>{D.target.closest(".dlg[data-id]")&&!D.ctrlKey&&!D.metaKey&&!D.button&&La()};return r`<section class=${`list ${ro.value==="table"?"wide":""}`} id="list"
aria-label=${o("List of conversations")}>
<${pT} />
<${rT} view=${e} />
<div class="lbody" onPointerMove=${D=>{D.pointerType==="mouse"&&s(!0)}} onPointerLeave=${D=>{D.currentTarget.contains(document.activeElement)||s(!1)}} onFocusIn=${D=>{s(!0);let K=D.target.closest(".dlg[data-id]");K&&(_n.value=Number(K.dataset.id))}} onFocusOut=${D=>{_(D)===null&&(_n.value=null,D.currentTarget.matches(":hover")||s(!1))}} onClickCapture=${w} onClick=${k} onContextMenu=${Lb} ...${$.handlers}>
${c?.loaded&&r`<${iT} view=${e} ids=${u} shown=${m} waiting=${p} />`}
${$.pull}
${c?.loaded&&(m.length||ro.value==="table")?r`<${eF} name=${i} view=${e} shown=${m} open=${t} near=${v}
more=${!!c.next} state=${f} />`:r`<div class="scroll">
${c?.loaded?r`<${Db} view=${e} />`:r`<${oF} state=${f} view=${e} order=${l} />`}
</div>`}
</div>
<${V1} view=${e} />
<${kT} />
</section>`}function eF({name:e,view:t,shown:n,open:s,near:a,more:i,state:l}){let c=ro.value,u=da(),p=n.includes(s)?s:_n.value!==null&&n.includes(_n.value)?_n.value:n[0],m=f=>{let $=ae.value[f],v=S0(f)?{...$,failed:!0}:$,_={dialog:v,count:$i(v),draft:cn(f,"reply"),view:t,current:f===s,stop:f===p,picked:kt.value.has(f)};return r`<${tF} id=${f} name=${v.name} leaving=${!ua(v,t,u)} picked=${_.picked}>
${c==="table"?r`<${wT} ...${_} />`:r`<${gT} look=${c} ...${_} />`}
<//>`},h=l?.problem?r`<${TT} problem=${l.problem} again=${a} />`:i?r`<ul aria-hidden="true"><${CT} widths=${[52,88]} /></ul>`:null;return r`<${vT} key=${e} name=${e} ids=${n} look=${c} row=${m} open=${s} near=${QW}
onNear=${a} head=${c==="table"&&r`<${yT} view=${t} />`}
tail=${n.length?h:r`<${Db} view=${t} />`} />`}function tF({id:e,name:t,leaving:n,picked:s,children:a}){let i=l=>{l.shiftKey?zm(e):Bs(e)};return r`<div class="dlw" data-leaving=${n||null} data-picked=${s||null}
data-flash=${pc.value.includes(e)||null} data-aside=${o("Snooze")} data-close=${o("Close")}>
${a}
<input type="checkbox" class="check rowpick" tabindex="-1" aria-label=${o("Select {name}",{name:t})}
checked=${s} onClick=${i} />
<button type="button" class="ib small rowmore" tabindex="-1" aria-haspopup="menu"
aria-label=${o("Actions: {name}",{name:t})} data-menu=${e} onClick=${Lb}>
<${d} name="ellipsis" size="m" />
</button>
</div>`}function TT({problem:e,again:t}){return r`<${ie} icon="unplug" title=${o("Could not load conversations")} text=${z(e)}>
<button type="button" class="btn" onClick=${t}>${o("Retry")}</button>
<//>`}var CT=({widths:e})=>r`<li class="dlg cards" aria-hidden="true">
<span class="av skav"></span>
<span class="grow"><${Me} width=${e[0]} /><${Me} width=${e[1]} /><${Me} width=${34} /></span>
</li>`,nF=[[52,88],[40,70],[60,92],[46,64],[56,82],[38,76],[50,90],[44,68]];function oF({state:e,view:t,order:n}){let s=dt(150,!e?.problem);return e?.problem?r`<${TT} problem=${e.problem} again=${()=>yr(t,n)} />`:s?r`<ul aria-busy="true" aria-label=${o("Loading conversations")}>
${nF.map(a=>r`<${CT} widths=${a} />`)}
</ul>`:null}C();be();N();var sF=e=>e===vs.value.findLast(t=>t.undo),zb=()=>r`<div class="toasts">
${vs.value.filter(e=>!e.silent).map(e=>r`<div class="toast" role=${e.alert?"alert":"status"} key=${e.id}>
<${d} name=${e.icon} size="m" />
<span class="grow">${e.text}</span>
${e.more&&r`<button type="button" onClick=${()=>Ow(e)}>${e.more.label}</button>`}
${e.run&&r`<button type="button" onClick=${()=>nc(e)}>${e.label}</button>`}
${sF(e)&&r`<kbd>Z</kbd>`}
</div>`)}
</div>`;C();vt();x();Q();Ws();sn();Td();var SN=de(()=>Promise.resolve().then(()=>(wN(),yN)),"Conversation",{when:()=>E.value.dialog!==null,meanwhile:X3}),TN=Qt(["photo"],()=>Promise.resolve().then(()=>(_N(),xN)),"Lightbox");function X3(){return r`<section class="conversation" id="conversation" tabindex="-1" aria-busy="true"
aria-label=${o("Conversation")}></section>`}He({id:"find-inside",group:"log",label:()=>o("Find in the conversation"),icon:"search",key:"Ctrl+KeyF",anywhere:!0,when:()=>E.peek().page==="inbox"&&lo(),run:Sd},{id:"select-message",group:"log",label:()=>o("Select the message"),key:"KeyX",palette:!1,when:()=>!1},{id:"select-messages",group:"log",label:()=>o("Select several messages"),key:"Shift+ArrowUp",also:["Shift+ArrowDown"],palette:!1,when:()=>!1});vt();x();Ws();bs();re();zc();Rs();Rn();qb();Om();tl();var Df=()=>!!pn.current?.mail;He({id:"reply",group:"dialog",label:()=>o("Reply"),icon:"reply",key:"KeyR",when:lo,run:()=>Po("reply")},{id:"note",group:"dialog",label:()=>o("Note"),icon:"lock",key:"KeyN",when:lo,run:()=>Po("note")},{id:"attach",group:"field",label:()=>o("Attach a file"),icon:"paperclip",key:"Ctrl+KeyU",anywhere:!0,when:()=>!!document.getElementById("attach"),run:()=>document.getElementById("pickfiles").click()},{id:"send",group:"field",label:()=>o("Send the reply"),key:"Enter",palette:!1,when:()=>!1},{id:"send-letter",group:"field",label:()=>o("Send the email, leave the note"),key:"Ctrl+Enter",palette:!1,when:()=>!1},{id:"new-line",group:"field",label:()=>o("New line"),key:"Shift+Enter",palette:!1,when:()=>!1},{id:"send-close",group:"field",label:()=>o("Send and close the conversation"),icon:"check",key:"Ctrl+Shift+Enter",anywhere:!0,palette:!1,when:()=>pn.current?.mode==="reply",run:()=>{hp()&&pn.current.submit({then:"close"})}},{id:"switch-mode",group:"field",label:()=>o("Switch reply and note"),icon:"lock",key:"Ctrl+Shift+KeyM",anywhere:!0,when:()=>!!pn.current,run:()=>{xn(pn.current.id,pn.current.mode==="reply"?"note":"reply"),pn.current.field.focus()}},{id:"emoji",group:"field",label:()=>o("Emoji"),icon:"smile",key:"Ctrl+Semicolon",anywhere:!0,when:()=>!!pn.current,run:()=>{y.value="emoji"}},{id:"bold",group:"field",label:()=>o("Bold"),icon:"bold",key:"Ctrl+KeyB",anywhere:!0,palette:!1,when:Df,run:()=>pn.current.wrap("**")},{id:"italic",group:"field",label:()=>o("Italic"),icon:"italic",key:"Ctrl+KeyI",anywhere:!0,palette:!1,when:Df,run:()=>pn.current.wrap("_")},{id:"numbers",group:"field",label:()=>o("Numbered list"),icon:"list",key:"Ctrl+Shift+Digit7",anywhere:!0,palette:!1,when:Df,run:()=>pn.current.list(!0)},{id:"bullets",group:"field",label:()=>o("List"),icon:"list",key:"Ctrl+Shift+Digit8",anywhere:!0,palette:!1,when:Df,run:()=>pn.current.list(!1)},{id:"edit-last",group:"field",label:()=>o("Edit my last message, in an empty field"),key:"ArrowUp",palette:!1,when:()=>!1});Ir();vt();x();Q();wo();Td();ll();Pt();Ws();re();sn();rk();var EN=de(()=>Promise.resolve().then(()=>(wf(),BE)),"Card"),iU=de(()=>Promise.resolve().then(()=>(ON(),CN)),"Client");function lU(){E.peek().dialog&&(matchMedia("(min-width: 1280px)").matches?to.value=!to.value:mt.value=!mt.value)}He({id:"card",group:"everywhere",label:()=>o("Show or hide the client card"),icon:"panel-right",key:"BracketRight",when:lo,run:lU});Uo({page:"clients",path:"/clients",title:()=>o("Client"),view:iU});Cd({id:"find",icon:"search",label:()=>o("Find in the conversation"),run:Sd});Cd({id:"history",icon:"history",label:()=>o("Full history"),run:e=>M(mp(e.contact_id))});Cd({id:"print",icon:"file-text",label:()=>o("Print the conversation"),run:e=>window.open(_u(e.contact_id,{format:"html",printed:1}),"_blank","noopener")});bf();vt();x();wr();Zp();se();L();var NN=document.querySelector("link[rel='icon']"),AN=NN?.getAttribute("href")??"";he(()=>{let e=X.value.ready&&(fi.value>0||De.value.notifications>0);NN?.setAttribute("href",e?AN.replace("favicon.svg","favicon-dot.svg"):AN)});He({id:"bell",group:"everywhere",label:()=>o("Notifications"),icon:"bell",key:"KeyG KeyB",run:Ci});Tl();vt();x();Q();wo();Jt();L();sn();tu();lk();var HH=de(()=>Promise.resolve().then(()=>(tD(),eD)),"Automation"),rD=Qt(["why","rulefirst","ruleleave"],()=>Promise.resolve().then(()=>(aD(),sD)),"Layers");at("rule",{map:"rules",snapshot:e=>(e.rules??[]).map(t=>[t.id,t])});_C({when:PN,run:DN});Uo({page:"automation",path:"/automation",icon:"zap",label:()=>o("Automation"),title:()=>o("Automation"),view:HH,mark:()=>X.value.automation?.paused?{icon:"pause",text:o("All automation is stopped")}:null});He({id:"go-automation",group:"go",label:()=>o("Automation"),icon:"zap",key:"KeyG KeyA",run:()=>M(Ke())},{id:"why",group:"log",label:()=>o("Why? (at an automatic line)"),key:"KeyW",palette:!1,when:()=>!1});se();vt();x();Q();wo();L();sn();var T6=de(()=>Promise.resolve().then(()=>(Du(),jk)),"Looks"),C6=de(()=>Promise.resolve().then(()=>(Du(),jk)),"Work"),O6=de(()=>Promise.resolve().then(()=>(uD(),cD)),"OwnKeys"),E6=de(()=>Promise.resolve().then(()=>(hD(),$D)),"OwnNotifications"),A6=de(()=>Promise.resolve().then(()=>(Hk(),Uk)),"Password"),N6=de(()=>Promise.resolve().then(()=>(Hk(),Uk)),"Sessions"),P6=de(()=>Promise.resolve().then(()=>(qk(),pD)),"Mailbox"),D6=de(()=>Promise.resolve().then(()=>(xD(),wD)),"Teams"),M6=de(()=>Promise.resolve().then(()=>(OD(),CD)),"Statuses"),L6=de(()=>Promise.resolve().then(()=>(XD(),ZD)),"Hours"),R6=de(()=>Promise.resolve().then(()=>(tM(),eM)),"Company"),I6=de(()=>Promise.resolve().then(()=>(aM(),sM)),"Settings"),z6=()=>lc(E.value.section)?.label()??o("Settings");Uo({page:"settings",title:z6,view:I6});He({id:"go-settings",group:"go",label:()=>o("Settings"),icon:"settings",key:"KeyG KeyS",run:()=>M(Xt())});nn({id:"looks",group:"own",icon:"sun-moon",label:()=>o("Appearance"),view:T6});nn({id:"work",group:"own",icon:"inbox",label:()=>o("Work with conversations"),view:C6});nn({id:"keys",group:"own",icon:"keyboard",label:()=>o("Keyboard shortcuts"),view:O6});nn({id:"notifications",group:"own",icon:"bell",label:()=>o("Notifications"),view:E6});nn({id:"password",group:"own",icon:"key-round",label:()=>o("Password"),view:A6});nn({id:"sessions",group:"own",icon:"monitor-smartphone",label:()=>o("Sessions"),view:N6});nn({id:"company",group:"company",icon:"settings",label:()=>o("Company"),when:()=>P.value?.role==="administrator",view:R6});nn({id:"hours",group:"company",icon:"clock",label:()=>o("Business hours"),when:()=>P.value?.role==="administrator",view:L6});nn({id:"mailbox",group:"company",icon:"mail",label:()=>o("Emails to colleagues"),when:()=>P.value?.role==="administrator",view:P6});nn({id:"teams",group:"company",icon:"users-round",label:()=>o("Teams"),when:()=>P.value?.role==="administrator",view:D6});nn({id:"statuses",group:"company",icon:"circle-dot",label:()=>o("Statuses"),when:()=>P.value?.role==="administrator",view:M6});he(()=>{ge.value?.motion==="less"?document.documentElement.dataset.motion="less":delete document.documentElement.dataset.motion});Fu();Fu();sn();bf();Tl();var e5=Qt(["shortcuts"],()=>Promise.resolve().then(()=>(kM(),vM)),"Shortcuts");function yM(){let{page:e,dialog:t}=E.value,n=X.value.ready;return A(()=>{document.documentElement.dataset.pane=n&&t?"dialog":"list",t||(mt.value=!1)},[n,t]),A(()=>{document.title=n?g0():o("Okno")}),e==="setup"?r`<${gM} />`:qe.value==="out"||e==="login"?r`<${hM} />`:n?e==="inbox"?r`<${o5} open=${!!t} />`:r`<${t5} view=${xr(e)?.view??n5} />`:null}var wM=()=>X.value.demo&&r`<div class="banner demo">
<${d} name="flask-conical" size="m" />
<span class="grow cut">${o("Demo: the clients are not real, nothing is sent out")}</span>
</div>`;function t5({view:e}){return r`
<a class="skip" href="#main">${o("Skip to the main content")}</a>
<div class=${jo.value?"app rail":"app"} inert=${qe.value==="expired"||null}>
<${bg} />
<${wM} />
<${e} />
<${zb} />
</div>
<${xM} />
`}var n5=()=>r`<main class="main page" id="main">
<h1 class="vh">${o("Page not found")}</h1>
<${ie} icon="search-x" title=${o("Page not found")} text=${o("The link may be old or mistyped.")}>
<a class="btn" href="/inbox/mine">${o("Go to the inbox")}</a>
<//>
</main>`;function o5({open:e}){let t=Ct.value[`dialog:${E.value.dialog}`]?.problem,n=!e||t||to.value&&!mt.value;return r`
<a class="skip" href="#conversation">${o("Skip to the conversation")}</a>
<div class=${jo.value?"app rail":"app"} inert=${qe.value==="expired"||null}>
<${bg} />
<${wM} />
<main class=${`main inbox ${n?"nocard":""} ${mt.value?"hasdrawer":""}`} id="main">
<h1 class="vh">${o("Inbox")}</h1>
<${ST} />
<${Kh} name="--w-list" side="left" label=${o("List width")} />
<${SN} />
${!n&&r`<${Kh} name="--w-card" side="right" label=${o("Card width")} /><${EN} />`}
<${zb} />
</main>
</div>
<${xM} />
`}var xM=()=>r`
<${n_} />
<${e5} />
<${l0} />
<${TN} />
<${q1} />
<${rD} />
<${eA} />
<${nA} />
<${oA} />
<${tA} />
<${ME} />
${qe.value==="expired"&&r`<${bM} />`}
<div class="vh" aria-live="polite">${rc.value}</div>
`;sn();se();Go();re();V();vt();x();Is();Pt();Q();Ws();L();be();var s5=[".side","#list","#conversation","#card"],a5=".nav[aria-current], .dlg, textarea";function _M(e){let t=s5.map(l=>Et(l)).filter(l=>l?.offsetParent),n=t.findIndex(l=>l.contains(document.activeElement)),i=[...t[(n+e+t.length)%t.length].querySelectorAll("a[href], button, textarea")].filter(l=>l.offsetParent&&l.tabIndex===0);(i.find(l=>l.matches(a5))??i[0])?.focus()}function r5(){y.value?y.value=null:mt.value?mt.value=!1:document.activeElement!==document.body&&Ma(document.activeElement)?document.activeElement.blur():E.peek().page!=="inbox"?M(Ko()):E.peek().dialog&&i5()}function i5(){let{view:e,dialog:t}=E.peek(),n=Et(`#list .dlg[data-id="${t}"]`);n?.offsetParent?n.focus():M(U(e))}He({id:"pane",group:"everywhere",label:()=>o("Next pane"),key:"F6",anywhere:!0,palette:!1,run:()=>_M(1)},{id:"pane-back",group:"everywhere",key:"Shift+F6",anywhere:!0,palette:!1,listed:!1,run:()=>_M(-1)},{id:"undo",group:"everywhere",label:()=>o("Undo the last action"),icon:"undo-2",key:"KeyZ",run:bp},{id:"sidebar",group:"everywhere",label:()=>o("Show or hide the sidebar"),icon:"panel-left",key:"BracketLeft",run:()=>{jo.value=!jo.value}},{id:"shortcuts",group:"everywhere",label:()=>o("Keyboard shortcuts"),icon:"keyboard",key:"Shift+Slash",run:()=>{y.value="shortcuts"}});var SM=new Set(["F6","Shift+F6"]),l5=1200,Ku=null,sy=!0;he(()=>{sy=ge.value?.shortcuts??!0,i_(ge.value?.keys)});function c5(e,t){let n=Ku&&performance.now()-Ku.at<l5?Ei(`${Ku.chord} ${e}`,t):null;return Ku=null,n||(!t&&sy&&u_(e)&&(Ku={chord:e,at:performance.now()}),Ei(e,t))}function u5(e){if(qe.peek()!=="in"||e.defaultPrevented||e.altKey)return;if(e.key==="Escape"){r5();return}let t=Ns(e),n=Ma(e.target),s=!t.startsWith("Ctrl");if(y.peek()||s&&!sy&&!SM.has(t)||n&&s&&!SM.has(t))return;let a={"?":"Shift+Slash","/":"Slash"}[e.key],i=c5(!n&&a||t,n);i?p5(i,e)!==!1&&e.preventDefault():Im(e)}function p5(e,t){if(e.act)return Rm(t,()=>e.run(t),{settled:lo(),pause:!e.opensField});if(!(Im(t)&&e.id==="undo"))return e.walks&&qi(),e.run(t)}var TM=()=>document.addEventListener("keydown",u5);Fu();var m5=3e3;async function d5(){await Jl(Aw()??K$()),TM(),gy(r`<${yM} />`,document.getElementById("app")),E.value.page!=="setup"&&await OM()}var f5=he(()=>{X.value.ready&&(E.value.page!=="inbox"||Object.keys(cp.value).length>0)&&setTimeout(()=>{f5(),Yh()})}),{session:ay}=document.documentElement.dataset;async function OM(){try{let{needed:e,operator:t}=ay?{needed:ay==="new",operator:ay==="in"}:await j("/api/setup");if(!t){CM(e);return}await kr(),(E.value.page==="login"||location.pathname==="/")&&M("/inbox/mine",{replace:!0})}catch(e){if(!(e instanceof Y))throw e;e.status===401?CM(!1):setTimeout(OM,m5)}}function CM(e){E.value.page!=="login"&&location.pathname!=="/"&&(k$.value=location.pathname+location.search),qe.value="out",M(e?"/setup":"/login",{replace:!0})}d5();
