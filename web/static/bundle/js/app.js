/* Okno, AGPL-3.0-or-later. Made by `make bundle` from js, css and vendor beside this folder; the licences of the libraries are in vendor. */
var fM=Object.defineProperty;var b=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(s){throw n=[s],s}};var _e=(e,t)=>{for(var n in t)fM(e,n,{get:t[n],enumerable:!0})};function sr(e){e&&e.parentNode&&e.remove()}function zu(e,t,n){var s,a,i,l={},c=arguments.length;for(i in t)i=="key"?s=t[i]:i=="ref"&&typeof e!="function"?a=t[i]:l[i]=t[i];return c>2&&(l.children=c>3?h$.call(arguments,2):n),Nl(e,l,s,a,null)}function Nl(e,t,n,s,a){var i={type:e,props:t,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Pl,__v:a||++Jk,__i:-1,__u:0};return!a&&je.vnode&&je.vnode(i),i}function g$(){return{current:null}}function rr(e){return e.children}function Io(e,t){this.props=e,this.context=t,this.__g=0}function sa(e,t){if(t==null)return e.__&&sa(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:sa(e)}function gM(e){var t,n=e.__v,s=n.__e,a=[],i=[],l=e.__P;l&&((t=ar({constructor:Pl},n)).__v=n.__v+1,je.vnode&&je.vnode(t),b$(l,t,n,e.__n,l.namespaceURI,32&n.__u?[s]:null,a,s||sa(n),32&n.__u,i),t.__v=n.__v,t.__.__k[t.__i]=t,sy(a,t,i),n.__=n.__e=null,t.__e!=s&&Xk(t))}function Xk(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),Xk(e)}function Gk(e){(8&e.__g||(e.__g|=8,oa.push(e),Ru++))&&p$==je.debounceRendering||((p$=je.debounceRendering)||queueMicrotask)(ey)}function ey(){try{for(var e,t=1;oa.length;)oa.length>t&&oa.sort(Qk),e=oa.shift(),t=oa.length,8&e.__g&&gM(e)}finally{(Ru=oa.length)&&(p$||queueMicrotask)(ey)}}function ty(e,t,n,s,a,i,l,c,u,p,m){var h,f,$,v,_,w,y=s.__k||Iu,D=t.length;for(u=bM(n,t,y,u,D),h=0;h<D;h++)($=n.__k[h])!=null&&(f=~$.__i&&y[$.__i]||Lu,$.__i=h,w=b$(e,$,f,a,i,l,c,u,p,m),v=$.__e,(f.ref!=$.ref||8&f.__u)&&(f.ref&&v$(f.ref,null,$,f),$.ref&&m.push($.ref,$.__c||v,$)),_=_||v,4&$.__u?(u=ny($,u,e,!f.__v),f.__e&&(f.__e=null)):typeof $.type=="function"&&w!==void 0?u=w:v&&(u=v.nextSibling),$.__u&=-21);return n.__e=_,u}function bM(e,t,n,s,a){var i,l,c,u,p,m,h,f,$,v=n.length,_=v,w=0,y=0,D=e.__k=Array(a);for(i=0;i<a;i++)(l=t[i])!=null&&typeof l!="boolean"&&typeof l!="function"?(typeof l!="object"||l.constructor===String?l=D[i]=Nl(null,l):$$(l)?l=D[i]=Nl(rr,{children:l}):l.constructor===Pl&&l.__b?l=D[i]=Nl(l.type,l.props,l.key,l.ref,l.__v):D[i]=l,u=i+w,l.__=e,l.__b=e.__b+1,c=null,~(p=l.__i=vM(l,n,u,_))&&(_--,(c=n[p])&&(c.__u|=2)),c&&c.__v?(l.__u|=16,p==u-1?w--:p==u+1?w++:p!=u&&(p>u?w--:w++,y=1)):(~p||(a>v?w--:a<v&&w++),typeof l.type!="function"&&(l.__u|=4))):D[i]=null;if(y){for(m=[],h=[],i=0;i<a;i++)if((l=D[i])&&16&l.__u){for(w=0,f=m.length;w<f;)m[$=w+f>>1]<l.__i?w=$+1:f=$;m[w]=l.__i,h[i]=w+1}for(w=m.length;i--;)h[i]&&(h[i]==w?w--:D[i].__u|=4)}if(_)for(i=0;i<v;i++)!(c=n[i])||2&c.__u||(c.__e==s&&(s=sa(c)),k$(c,c));return s}function ny(e,t,n,s){var a,i,l,c;if(typeof e.type=="function"){if(e.props.__P)return t;if(a=e.__k)for(i=0;i<a.length;i++)a[i]&&(a[i].__=e,t=ny(a[i],t,n,!1));return t}for(t&&!t.parentNode&&(t=sa(e))&&!t.parentNode&&(t=null),l=e.__e,c=t;c&&c.nodeType==8;)c=c.nextSibling;for(l!=c&&(!s&&n.moveBefore&&l.parentNode?n.moveBefore(l,t):n.insertBefore(l,t||null)),t=l;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function vM(e,t,n,s){var a,i=e.key,l=e.type,c=t[n],u=c&&!(2&c.__u);if(c===null&&i==null||u&&i==c.key&&l==c.type)return n;if(s>(u?1:0)){for(a=n-1;a>=0;a--)if((c=t[a])&&!(2&c.__u)&&i==c.key&&l==c.type)return a;for(a=n+1;a<t.length;a++)if((c=t[a])&&!(2&c.__u)&&i==c.key&&l==c.type)return a}return-1}function Vk(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function Pu(e,t,n,s,a){var i,l;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof s=="string"&&(e.style.cssText=s=""),s)for(t in s)n&&t in n||Vk(e.style,t);if(n)for(t in n)s&&n[t]==s[t]||Vk(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(e.__e||(e.__e={}))[t]=n,n&&s||(l=m$[t]||(m$[t]=kM(t)),(e.__a||(e.__a={}))[t]=f$,i=t!=(t=t.replace(Zk,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,l,i):e.removeEventListener(t,l,i));else{if(a=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function kM(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[Du]==null)t[Du]=f$++;else if(t[Du]<this.__a[e])return;return n(je.event?je.event(t):t)}}}function b$(e,t,n,s,a,i,l,c,u,p){var m,h,f,$,v,_,w,y,D,q,A,ie,ee,He,Ne,Rt,de,ke,pe=t.type;if(t.constructor!==Pl)return null;128&n.__u&&(u=32&n.__u,m=n.__c.__z)&&(t.__u|=u,h=i=[],m.nodeType==8?c=Mu(m,i):i.push(m),c=i[0]||c),(m=je.__b)&&m(t);e:if(typeof pe=="function"){f=l.length;try{if(y=t.props,D=(m=pe.prototype)&&m.render,q=(m=pe.contextType)&&s[m.__c],A=m?q?q.props.value:m.__:s,($=n.__c)?(t.__c=$,2&$.__g&&($.__g|=1)):(D?t.__c=$=new pe(y,A):(t.__c=$=new Io(y,A),$.constructor=pe,$.render=wM),q&&q.sub($),$.state||($.state={}),$.__n=s,$.__g|=8,$.__h=[],$.__k=[]),D&&($.__s||($.__s=$.state),pe.getDerivedStateFromProps&&($.__s==$.state&&($.__s=ar({},$.__s)),ar($.__s,pe.getDerivedStateFromProps(y,$.__s)))),v=$.props,_=$.state,$.__v=t,n.__c){if(y!==v&&D&&!pe.getDerivedStateFromProps&&$.componentWillReceiveProps&&$.componentWillReceiveProps(y,A),t.__v==n.__v&&!(8&$.__g)||!(4&$.__g)&&$.shouldComponentUpdate&&$.shouldComponentUpdate(y,$.__s,A)===!1){t.__v!=n.__v&&($.props=y,$.state=$.__s,$.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(We){We&&(We.__=t)}),Iu.push.apply($.__h,$.__k),$.__k=[],$.__h.length&&l.push($),c=sa(n);break e}$.componentWillUpdate&&$.componentWillUpdate(y,$.__s,A),D&&$.componentDidUpdate&&$.__h.push(function(){$.componentDidUpdate(v,_,w)})}else D&&!pe.getDerivedStateFromProps&&$.componentWillMount&&$.componentWillMount(),D&&$.componentDidMount&&$.__h.push($.componentDidMount);$.context=A,$.props=y,$.__P=e,$.__g&=-5,ie=je.__r,ee=D?25:0;do $.__g&=-9,ie&&ie(t),m=$.render($.props,$.state=$.__s,$.context);while(8&$.__g&&++ee<25);D&&(Iu.push.apply($.__h,$.__k),$.__k=[]),$.state=$.__s,$.getChildContext&&(s=ar({},s,$.getChildContext())),D&&n.__c&&$.getSnapshotBeforeUpdate&&(w=$.getSnapshotBeforeUpdate(v,_)),He=m&&m.type===rr&&m.key==null?m.props.children:m,y.__P&&(m=c,a=(e=y.__P).namespaceURI,u=i=null,n.props&&n.props.__P!=e&&(n.__k.some(function(We){We&&k$(We,We)}),n.__k=null),c=n.__k?sa(n,0):null),c=ty(e,$$(He)?He:[He],t,n,s,a,i,l,c,u,p),y.__P&&(t.__e=null,c=m),t.__u&=-161,h&&h.some(sr),$.__h.length&&l.push($),1&$.__g&&($.__g&=-4)}catch(We){if(l.length=f,t.__v=null,u||i)if(We&&We.then){if(t.__u|=128|u,i){for(~(de=i.indexOf(c||void 0))||(de=i.length);(ke=i[de-1])&&ke.nodeType==8;)de--;for(;de<i.length;de++)if(ke=i[de])if(i[de]=null,Ne){if(ke==Rt)break}else{if(ke.nodeType!=8)break;ke.data.startsWith("$s")&&(Rt=Mu(Ne=ke))}}if(!Ne){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;Ne=c}(m=Mu(Ne=t.__c.__z||(t.__c.__z=Ne)))?(t.__e=Ne,c=m):t.__e=c,c=c&&c.nextSibling}else i&&i.some(sr);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),We&&We.then||oy(t),je.__e(We,t,n)}}else c=t.__e=yM(n.__e,t,n,s,a,i,l,u,p,e);return(m=je.diffed)&&m(t),c}function Mu(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function oy(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(oy))}function sy(e,t,n){for(var s=0;s<n.length;)v$(n[s++],n[s++],n[s++]);je.__c&&je.__c(t,e),e.some(function(a){try{e=a.__h,a.__h=[],e.some(function(i){i.call(a)})}catch(i){je.__e(i,a.__v)}})}function yM(e,t,n,s,a,i,l,c,u,p){var m,h,f,$,v,_,w,y,D=n.props||Lu,q=t.props,A=t.type;if(A=="svg"?a="http://www.w3.org/2000/svg":A=="math"?a="http://www.w3.org/1998/Math/MathML":a||(a="http://www.w3.org/1999/xhtml"),i){for(m=0;m<i.length;m++)if((v=i[m])&&(A?v.localName==A:v.nodeType==3)){e=v,i[m]=null;break}}if(!e){if(y=p.ownerDocument||document,!A)return y.createTextNode(q);e=y.createElementNS(a,A,q.is?q:p),c&&(je.__m&&je.__m(t,i),c=!1),i=null}if(A){if(p=A=="template"&&e.content||e,i=A=="textarea"&&q.defaultValue!=null?null:i&&h$.call(p.childNodes),!c&&i)for(D={},m=0;m<e.attributes.length;m++)D[(v=e.attributes[m]).name]=v.value;for(m in D)v=D[m],m=="dangerouslySetInnerHTML"?f=v:m=="children"||m in q||m=="value"&&"defaultValue"in q||m=="checked"&&"defaultChecked"in q||Pu(e,m,null,v,a);for(m in q)v=q[m],m=="children"?$=v:m=="dangerouslySetInnerHTML"?h=v:m=="value"?_=v:m=="checked"?w=v:c&&typeof v!="function"||D[m]===v||Pu(e,m,v,D[m],a);h?(c||f&&(h.__html==f.__html||h.__html==e.innerHTML)||(e.innerHTML=h.__html),t.__k=[]):(f&&(e.textContent=""),(A=="foreignObject"||a=="http://www.w3.org/1998/Math/MathML"&&hM.test(A))&&(a="http://www.w3.org/1999/xhtml"),ty(p,$$($)?$:[$],t,n,s,a,i,l,i?i[0]:n.__k&&sa(n,0),c,u),i&&i.some(sr)),c&&A!="textarea"||(m="value",A=="progress"&&_==null?e.removeAttribute(m):_==null||_===e[m]&&(A!="progress"||_)||Pu(e,m,_,D[m],a),m="checked",w!=null&&w!=e[m]&&Pu(e,m,w,D[m],a))}else D===q||c&&e.data==q||(e.data=q);return e}function v$(e,t,n,s){try{typeof e=="function"?t?t.__x=e(t)||1:s&&(s=s.__c||s.__e)&&(t=s.__x)&&(s.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(a){je.__e(a,n)}}function k$(e,t,n){var s,a,i,l;if(je.unmount&&je.unmount(e),!(s=e.ref)||s.current&&s.current!=e.__e||v$(s,null,t,e),s=e.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(c){je.__e(c,t)}s.__P=s.__n=null}if(s=e.__k)for(l=0;l<s.length;l++)s[l]&&k$(s[l],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(s=e.__c)&&(s=s.__z)&&(a=Mu(s,i=[]))&&(s==e.__e&&i.some(sr),sr(a),sr(s)),n||sr(e.__e),e.__e=e.__c=e.__=null}function wM(e,t,n){return this.constructor(e,n)}function ay(e,t){var n,s,a,i;je.__&&je.__(e,t),t.nodeType==9&&(t=t.documentElement),s=(n=e&&32&e.__u)?null:t.__k,t.__k=Nl(rr,{children:[e]}),a=[],i=[],b$(t,t.__k,s||Lu,Lu,t.namespaceURI,s?null:t.firstChild?h$.call(t.childNodes):null,a,s?s.__e:t.firstChild,n,i),sy(a,t.__k,i),t.__k.props.children=null}var je,Jk,d$,oa,p$,Ru,Qk,Du,Zk,f$,m$,$M,Pl,Lu,Iu,hM,$$,h$,ar,ir=b(()=>{Pl=Symbol.for("pv"),Lu={},Iu=[],hM=/^m(i|n|o|s|text|space)$/,$$=Array.isArray,h$=Iu.slice,ar=Object.assign;je={__e:function(e,t,n,s){for(var a,i,l;t=t.__;)if((a=t.__c)&&!(1&a.__g)){a.__g|=4;try{if((l=(i=a.constructor)&&i.getDerivedStateFromError)&&a.setState(i.getDerivedStateFromError(e)),a.componentDidCatch&&(a.componentDidCatch(e,s||{}),l=1),l&&8&a.__g)return void(a.__g|=2)}catch(c){e=c}}throw Ru=0,e}},Jk=0,d$=function(e){return e!=null&&e.constructor===Pl},Io.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=ar({},this.state)),typeof e=="function"&&(e=e(ar({},n),this.props)),e&&(ar(n,e),this.__v&&(t&&this.__k.push(t),Gk(this)))},Io.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),Gk(this))},Io.prototype.render=rr,oa=[],Ru=0,Qk=function(e,t){return e.__v.__b-t.__v.__b},Du=Symbol(),Zk=/(PointerCapture)$|Capture$/i,f$=0,m$={},$M=0});function Ml(e,t){St.__h&&St.__h(Tt,e,Bu||t),Bu=0;var n=Tt.__H||(Tt.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function g(e){return Bu=1,xM(hy,e)}function xM(e,t,n){var s=Ml(lr++,2);if(s.t=e,!s.__c&&(s.__=[n?n(t):hy(void 0,t),function(i){var l=(s.__N||s.__)[0],c=s.t(l,i);w$(l,c)||(s.__N=[c,s.__[1]],s.__c.setState({}))}],s.__c=Tt,!Tt.__f)){Tt.__f=!0;var a=Tt.shouldComponentUpdate;Tt.shouldComponentUpdate=function(i,l,c){var u=this.__H;if(!u)return!0;var p=!1,m=this.props!=i;if(u.__.some(function(f){f.__N&&(p=!0,w$(f.__[0],f.__N[0])||(m=!0))}),a){var h=a.call(this,i,l,c);return p?h||m:h}return!p||m}}return s.__}function N(e,t){var n=Ml(lr++,3);!St.__s&&T$(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,Tt.__H.__h.push(n))}function W(e,t){var n=Ml(lr++,4);!St.__s&&T$(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,Tt.__h.push(n))}function O(e){return Bu=5,cs(function(){return{current:e}},[])}function cs(e,t){var n=Ml(lr++,7);return T$(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function S$(){var e=Ml(lr++,11);if(!e.__){for(var t=Tt.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+"-"+n[1]++}return e.__}function _M(){var e;do{for(;e=x$.shift();)try{Dl(e)}catch(n){St.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=$y.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Dl),t.__h.some(_$),t.__h=[]}catch(n){t.__h=[],St.__e(n,e.__v)}}}while(x$.length)}function SM(e){var t,n=function(){clearTimeout(s),dy&&cancelAnimationFrame(t),setTimeout(e)},s=setTimeout(n,35);dy&&(t=requestAnimationFrame(n))}function fy(e){e!=1&&ry==St.requestAnimationFrame||((ry=St.requestAnimationFrame)||SM)(_M)}function Dl(e){var t=Tt,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),Tt=t}function _$(e){var t=Tt;e.__c=e.__(),Tt=t}function T$(e,t){return!e||e.length!=t.length||t.some(function(n,s){return!w$(n,e[s])})}function hy(e,t){return typeof t=="function"?t(e):t}var lr,Tt,y$,ry,w$,Bu,$y,x$,St,iy,ly,cy,uy,py,my,dy,B=b(()=>{ir();w$=Object.is,Bu=0,$y=[],x$=[],St=je,iy=St.__b,ly=St.__r,cy=St.diffed,uy=St.__c,py=St.unmount,my=St.__;St.__b=function(e){Tt=null,iy&&iy(e)},St.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),my&&my(e,t)},St.__r=function(e){ly&&ly(e),lr=0;var t=(Tt=e.__c).__H;t&&(y$==Tt?Tt.__h=[]:(t.__h.some(Dl),t.__h.some(_$),lr=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),y$=Tt},St.diffed=function(e){cy&&cy(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&fy($y.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),y$=Tt=null},St.__c=function(e,t){t.some(function(n){try{n.__h.some(Dl),n.__h=n.__h.filter(function(s){return!s.__||_$(s)})}catch(s){n.__h=[function(){throw s}]}}),uy&&uy(e,t)},St.unmount=function(e){py&&py(e);var t,n,s=e.__c;s&&s.__H&&(s.__H.__.some(function(a){try{if(a.__P&&a.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}a.__P=n,fy(x$.push(a))}else Dl(a)}catch(i){t=i}}),s.__H=void 0,t&&St.__e(t,s.__v))};dy=typeof requestAnimationFrame=="function"});function qu(){if(us>1){us--;return}let e,t=!1;for((function(){let n=Wu;for(Wu=void 0;n!==void 0;){let s=n.S;if(s.v===n.v)for(let a=s.t;a!==void 0;a=a.x)a.i===n.i&&(a.i=s.i);n=n.o}})();Ll!==void 0;){let n=Ll;for(Ll=void 0,Fu++;n!==void 0;){let s=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&by(n))try{n.c()}catch(a){t||(e=a,t=!0)}n=s}}if(Fu=0,us--,t)throw e}function cr(e){if(us>0)return e();C$=++CM,us++;try{return e()}finally{qu()}}function Kt(e){let t=pt,n=Rl;pt=void 0,Rl=void 0;try{return e()}finally{pt=t,Rl=n}}function gy(e){if(pt===void 0)return;let t=e.n;if(t===void 0||t.t!==pt)return t={i:0,S:e,p:pt.s,n:void 0,t:pt,e:void 0,x:void 0,r:t},pt.s!==void 0&&(pt.s.n=t),pt.s=t,e.n=t,32&pt.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=pt.s,t.n=void 0,pt.s.n=t,pt.s=t),t}function Lt(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}function T(e,t){return new Lt(e,t)}function by(e){for(let t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function vy(e){for(let t=e.s;t!==void 0;t=t.n){let n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function ky(e){let t,n=e.s;for(;n!==void 0;){let s=n.p;n.i===-1?(n.S.U(n),s!==void 0&&(s.n=n.n),n.n!==void 0&&(n.n.p=s)):t=n,n.S.n=n.r,n.r!==void 0&&(n.r=void 0),n=s}e.s=t}function ur(e,t){Lt.call(this,void 0,t),this.x=e,this.s=void 0,this.g=Ku-1,this.f=4}function he(e,t){return new ur(e,t)}function yy(e){let t=e.j;if(e.j=void 0,typeof t=="function"){us++;let n=pt;pt=void 0;try{t()}catch(s){throw e.f&=-2,e.f|=8,O$(e),s}finally{pt=n,qu()}}}function O$(e){for(let t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,yy(e)}function OM(e){if(pt!==this)throw new Error("Out-of-order effect");ky(this),pt=e,this.f&=-2;try{8&this.f&&O$(this)}finally{qu()}}function si(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,Rl&&Rl.push(this)}function ge(e,t){let n=new si(e,t);try{n.c()}catch(a){throw n.d(),a}let s=n.d.bind(n);return s[Symbol.dispose]=s,s}var TM,pt,Rl,Ll,Wu,us,Fu,CM,C$,Ku,E$=b(()=>{TM=Symbol.for("preact-signals");us=0,Fu=0,CM=0,C$=0,Ku=0;Lt.prototype.brand=TM;Lt.prototype.h=function(){return!0};Lt.prototype.S=function(e){let t=this.t;t!==e&&e.e===void 0&&(e.x=t,this.t=e,t!==void 0?t.e=e:Kt(()=>{var n;(n=this.W)==null||n.call(this)}))};Lt.prototype.U=function(e){if(this.t!==void 0){let t=e.e,n=e.x;t!==void 0&&(t.x=n,e.e=void 0),n!==void 0&&(n.e=t,e.x=void 0),e===this.t&&(this.t=n,n===void 0&&Kt(()=>{var s;(s=this.Z)==null||s.call(this)}))}};Lt.prototype.subscribe=function(e){return ge(()=>{let t=this.value;Kt(()=>e(t))},{name:"sub"})};Lt.prototype.valueOf=function(){return this.value};Lt.prototype.toString=function(){return this.value+""};Lt.prototype.toJSON=function(){return this.value};Lt.prototype.peek=function(){return Kt(()=>this.value)};Object.defineProperty(Lt.prototype,"value",{get(){let e=gy(this);return e!==void 0&&(e.i=this.i),this.v},set(e){if(e!==this.v){if(Fu>100)throw new Error("Cycle detected");(function(t){us!==0&&Fu===0&&t.l!==C$&&(t.l=C$,Wu={S:t,v:t.v,i:t.i,o:Wu})})(this),this.v=e,this.i++,Ku++,us++;try{for(let t=this.t;t!==void 0;t=t.x)t.t.N()}finally{qu()}}}});ur.prototype=new Lt;ur.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===Ku))return!0;if(this.g=Ku,this.f|=1,this.i>0&&!by(this))return this.f&=-2,!0;let e=pt;try{vy(this),pt=this;let t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(t){this.v=t,this.f|=16,this.i++}return pt=e,ky(this),this.f&=-2,!0};ur.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(let t=this.s;t!==void 0;t=t.n)t.S.S(t)}Lt.prototype.S.call(this,e)};ur.prototype.U=function(e){if(this.t!==void 0&&(Lt.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(let t=this.s;t!==void 0;t=t.n)t.S.U(t)}};ur.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(let e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(ur.prototype,"value",{get(){if(1&this.f)throw new Error("Cycle detected");let e=gy(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});si.prototype.c=function(){let e=this.S();try{if(8&this.f||this.x===void 0)return;let t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};si.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,yy(this),vy(this),us++;let e=pt;return pt=this,OM.bind(this,e)};si.prototype.N=function(){2&this.f||(this.f|=2,this.u=Ll,Ll=this)};si.prototype.d=function(){this.f|=8,1&this.f||O$(this)};si.prototype.dispose=function(){this.d()}});function ai(e,t){je[e]=t.bind(null,je[e]||(()=>{}))}function Il(e){if(ju){let t=ju;ju=void 0,t()}ju=e&&e.S()}function _y({data:e}){let t=NM(e);t.name="ReactiveDom",t.value=e;let[n,s]=cs(()=>{let a=this,i=this.__v;for(;i=i.__;)if(i.__c){i.__c.__$f|=4;break}let l=he(()=>{let m=t.value.value;return m===0?0:m===!0?"":m||""}),c=he(()=>!Array.isArray(l.value)&&!d$(l.value)),u=ge(function(){if(this.N=Sy,c.value){let m=l.value;a.__v&&a.__v.__e&&a.__v.__e.nodeType===3&&(a.__v.__e.data=m)}}),p=this.__$u.d;return this.__$u.d=function(){u(),p.call(this)},[c,l]},[]);return n.value?s.peek():s.value}function AM(e,t,n,s){let a=t in e&&e.ownerSVGElement===void 0,i=T(n);return{o:(l,c)=>{i.value=l,s=c},d:ge(function(){this.N=Sy;let l=i.value.value;s[t]!==l&&(s[t]=l,a?e[t]=l:l!=null&&(l!==!1||t[4]==="-")?e.setAttribute(t,l):e.removeAttribute(t))})}}function NM(e,t){return cs(()=>T(e,t),[])}function DM(){cr(()=>{let e;for(;e=xy.shift();)wy.call(e)})}function Sy(){xy.push(this)===1&&(je.requestAnimationFrame||PM)(DM)}var EM,wy,Uu,ju,xy,PM,oe=b(()=>{ir();B();E$();E$();EM=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__,xy=[];ge(function(){wy=this.N})();_y.displayName="ReactiveTextNode";Object.defineProperties(Lt.prototype,{constructor:{configurable:!0,value:zu(rr,null).constructor},type:{configurable:!0,value:_y},props:{configurable:!0,get(){let e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});ai("__b",(e,t)=>{if(Il(),Uu=void 0,typeof t.type=="string"){let n,s=t.props;for(let a in s){if(a==="children")continue;let i=s[a];i instanceof Lt&&(n||(t.__np=n={}),n[a]=i,s[a]=i.peek())}}e(t)});ai("__r",(e,t)=>{if(e(t),t.type!==rr){Il();let n,s=t.__c;s&&(s.__$f&=-2,n=s.__$u,n===void 0&&(s.__$u=n=(function(a,i){let l;return ge(function(){l=this},{name:i}),l.c=a,l})((function(a){return function(){var i;EM&&((i=this.y)==null||i.call(this)),a.__$f|=1,a.setState({})}})(s),typeof t.type=="function"?t.type.displayName||t.type.name:""))),Uu=s,Il(n)}});ai("__e",(e,t,n,s)=>{Il(),Uu=void 0,e(t,n,s)});ai("diffed",(e,t)=>{Il(),Uu=void 0;let n;if(typeof t.type=="string"&&(n=t.__e)){let s=t.__np,a=t.props,i=n.U;if(i)for(let l in i){let c=i[l];c===void 0||s&&l in s||(c.d(),i[l]=void 0)}if(s){i||(i={},n.U=i);for(let l in s){let c=i[l],u=s[l];c===void 0?(c=AM(n,l,u,a),i[l]=c):c.o(u,a)}}}e(t)});ai("unmount",(e,t)=>{if(typeof t.type=="string"){let n=t.__e;if(n){let a=n.U;if(a){n.U=void 0;for(let i in a){let l=a[i];l&&l.d()}}}let s=t.__np;if(s){let a=t.props;for(let i in s)a[i]=s[i]}t.__np=void 0}else{let n=t.__c;if(n){n.__$f|=8;let s=n.__$u;s&&(n.__$u=void 0,s.d())}}e(t)});ai("__h",(e,t,n,s)=>{s<3&&(t.__$f|=2),e(t,n,s)});Io.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;let n=this.__$u,s=n&&n.s!==void 0;for(let a in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){let a=2&this.__$f;if(!(s||a||4&this.__$f)||1&this.__$f)return!0}else if(!(s||4&this.__$f)||3&this.__$f)return!0;for(let a in e)if(a!=="__source"&&e[a]!==this.props[a])return!0;for(let a in this.props)if(!(a in e))return!0;return!1};PM=e=>{queueMicrotask(()=>{queueMicrotask(e)})}});function aa(){if(crypto.randomUUID)return crypto.randomUUID();let e=crypto.getRandomValues(new Uint8Array(16));e[6]=e[6]&15|64,e[8]=e[8]&63|128;let t=[...e].map(n=>n.toString(16).padStart(2,"0")).join("");return[t.slice(0,8),t.slice(8,12),t.slice(12,16),t.slice(16,20),t.slice(20)].join("-")}var Hu=b(()=>{});async function zl(e){let t=MM.includes(e)?e:N$(),s=await(await fetch(new URL(`../../i18n/${t}.json`,import.meta.url))).json();Ty=new Intl.PluralRules(t),document.documentElement.lang=t,A$.value=s,Ie.value=t}function o(e,t){return Cy(A$.value[e]||e,t)}function S(e,t,n,s){let a=A$.value[e],i=Array.isArray(a)?a[RM(n)]:n===1?e:t;return Cy(i,{n,...s})}function RM(e){let t=Ty.select(e);return Ie.value!=="ru"?t==="one"?0:1:{one:0,few:1}[t]??2}function Cy(e,t){return t?e.replace(/\{(\w+)\}/g,(n,s)=>t[s]??n):e}function mt(e,t){return e.split(/(\{\w+\})/).map(n=>{let s=/^\{(\w+)\}$/.exec(n);return s&&s[1]in t?t[s[1]]:n})}var A$,Ie,Ty,MM,N$,x=b(()=>{oe();A$=T({}),Ie=T("en"),Ty=new Intl.PluralRules("en"),MM=["ru","en"],N$=()=>navigator.language.toLowerCase().startsWith("ru")?"ru":"en"});async function Oe(e,t,n){let s,a=n===void 0?void 0:JSON.stringify(n);try{s=await fetch(t,{method:e,headers:n===void 0?{}:{"Content-Type":"application/json"},body:a,keepalive:a!==void 0&&a.length<zM,signal:AbortSignal.timeout(LM)})}catch(c){throw new H(0,c.name==="TimeoutError"?"timeout":"offline")}let i=await BM(s);if(s.ok)return i;let l=i?.code??`http-${s.status}`;throw s.status===401&&l!=="wrong-password"&&qe.value==="in"&&(qe.value="expired"),new H(s.status,l,i??{})}async function BM(e){if(e.status===204)return null;try{return await e.json()}catch{return null}}async function F(e,t,{method:n="POST",key:s=aa()}={}){try{return await Oe(n,e,{...t,key:s})}catch(a){if(!a.offline)throw a;return await new Promise(i=>setTimeout(i,IM)),Oe(n,e,{...t,key:s})}}function z(e){if(e.offline&&e.status===0)return e.code==="timeout"?o("The server did not answer within 10 seconds."):o("No connection to the server.");let t={"not-found":()=>o("This no longer exists, or you have no access to it."),forbidden:()=>o("You do not have permission to do this."),"signed-out":()=>o("Your session has expired."),"key-reused":()=>o("This was already sent with a different text."),"cannot-answer":()=>o("This colleague cannot reply in this channel."),"team-cannot-answer":()=>o("Nobody in this team can reply in this channel."),"team-gone":()=>o("This team no longer exists."),"tag-gone":()=>o("This tag was deleted."),"tag-exists":()=>o("A tag with this name already exists."),"too-many-tags":()=>o("A conversation has at most 30 tags."),merged:()=>o("This tag was merged into another one."),"team-exists":()=>o("A team with this name already exists."),"rate-limited":()=>o("Too many attempts. Try again in a few minutes."),"no-candidates":()=>o("Nobody can take these conversations."),"operator-gone":()=>o("This no longer exists, or you have no access to it."),closed:()=>o("The conversation is closed."),"invalid-time":()=>o("Choose a time within the next year."),"nothing-to-undo":()=>o("Nothing to undo: this has been changed since."),"too-late":()=>o("More than 7 days have passed, this can no longer be undone."),"client-not-started":()=>o("The client must write first in this channel."),"no-address":()=>o("The client has no address in this channel."),"address-wrong":()=>o("Emails cannot be sent to this address."),"invalid-subject":()=>o("This subject cannot be sent."),"cannot-check":()=>o("This platform cannot tell whether the message arrived."),"not-uncertain":()=>o("The delivery state is already known."),"edit-in-progress":()=>o("An earlier change to this message is still being sent. Try again in a moment."),"not-supported":()=>o("This channel does not support this."),"channel-removed":()=>o("The channel was disconnected."),blocked:()=>o("The client has blocked us."),invalid:()=>o("The server did not accept these values. Check them and try again."),"search-busy":()=>o("Your earlier searches are still running. Try again in a moment."),"too-slow":()=>o("The search took too long. Try a rarer word, or several words."),"no-space":()=>o("The server's disk is full."),"read-only":()=>o("The server cannot save anything: its disk is read-only."),"disk-fault":()=>o("The server cannot save anything: its disk fails."),"database-damaged":()=>o("The server cannot save anything: its database is damaged.")}[e.code];return t?t():o("Something went wrong. Try again. Code {code}.",{code:e.status||e.code})}var LM,IM,qe,H,zM,K,Y=b(()=>{oe();Hu();x();LM=1e4,IM=700,qe=T("unknown"),H=class extends Error{constructor(t,n,s={}){super(n),this.status=t,this.code=n,this.detail=s}get offline(){return this.status===0||[502,503,504].includes(this.status)}},zM=16384;K=e=>Oe("GET",e)});function Ay(e){var t=Oy.get(this);return t||(t=new Map,Oy.set(this,t)),(t=Ey(this,t.get(e)||(t.set(e,t=(function(n){for(var s,a,i=1,l="",c="",u=[0],p=function(f){i===1&&(f||(l=l.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,f,l):i===3&&(f||l)?(u.push(3,f,l),i=2):i===2&&l==="..."&&f?u.push(4,f,0):i===2&&l&&!f?u.push(5,0,!0,l):i>=5&&((l||!f&&i===5)&&(u.push(i,0,l,a),i=6),f&&(u.push(i,f,0,a),i=6)),l=""},m=0;m<n.length;m++){m&&(i===1&&p(),p(m));for(var h=0;h<n[m].length;h++)s=n[m][h],i===1?s==="<"?(p(),u=[u],i=3):l+=s:i===4?l==="--"&&s===">"?(i=1,l=""):l=s+l[0]:c?s===c?c="":l+=s:s==='"'||s==="'"?c=s:s===">"?(p(),i=1):i&&(s==="="?(i=5,a=l,l=""):s==="/"&&(i<5||n[m][h+1]===">")?(p(),i===3&&(u=u[0]),i=u,(u=u[0]).push(2,0,i),i=0):s===" "||s==="	"||s===`
`||s==="\r"?(p(),i=2):l+=s),i===3&&l==="!--"&&(i=4,u=u[0])}return p(),u})(e)),t),arguments,[])).length>1?t:t[0]}var Ey,Oy,Ny=b(()=>{Ey=function(e,t,n,s){var a;t[0]=0;for(var i=1;i<t.length;i++){var l=t[i++],c=t[i]?(t[0]|=l?1:2,n[t[i++]]):t[++i];l===3?s[0]=c:l===4?s[1]=Object.assign(s[1]||{},c):l===5?(s[1]=s[1]||{})[t[++i]]=c:l===6?s[1][t[++i]]+=c+"":l?(a=e.apply(c,Ey(e,c,n,["",null])),s.push(a),c[0]?t[0]|=2:(t[i-2]=0,t[i]=a)):s.push(c)}return s},Oy=new Map});var r,C=b(()=>{ir();Ny();r=Ay.bind(function(...t){return this[0]=3,zu(...t)})});function Py(e){let t=e??"",n=Je(t);return KM(n)&&FM.test(t.slice(n.length))}function fo(e){if(!P$.has(e)){let t=e.split(".").slice(1),n=s=>(t.find(a=>a.startsWith(s+"-"))??"").split("-").slice(1);P$.set(e,{tags:n("tag").map(Number),priorities:n("priority").map(s=>D$[s])})}return P$.get(e)}function Yu(e,{tags:t=[],priorities:n=[]}){let s=Object.keys(D$).filter(i=>n.includes(D$[i])),a=[...t].sort((i,l)=>i-l);return[e,a.length&&["tag",...a].join("-"),s.length&&["priority",...s].join("-")].filter(Boolean).join(".")}function ps(e){return e.includes(".")}var WM,FM,D$,KM,Je,ra,P$,Vn=b(()=>{WM=["mine","unassigned","all","waiting","unread","mentions","following","snoozed","untagged","closed","failed"],FM=/^(\.tag(-[1-9]\d{0,14}){1,20})?(\.priority(-(high|medium|low)){1,3})?$/,D$={high:1,medium:0,low:-1},KM=e=>WM.includes(e)||/^team-[1-9]\d{0,14}$/.test(e),Je=e=>e.split(".",1)[0],ra=e=>e.startsWith("team-")?Number(Je(e).slice(5)):null;P$=new Map});function mn(e,t){let n=Je(e);return n==="snoozed"||n==="mentions"?"urgent":n==="closed"?t==="oldest"?"oldest":"newest":t}function ia(e,t,n){if(ps(t)&&!GM(e,fo(t)))return!1;let s=ra(t);return s===null?YM[Je(t)](e,n):ms(e)&&e.team_id===s}function My(e){return e.waiting_since===null?Bl-e.last_at:e.due_at??e.waiting_since+qM}function M$(e,t,n,s){let a=Je(t);if(a==="snoozed")return[e.snooze?.until??Bl,e.id];if(a==="mentions"){let i=s.mentions[e.id];return[-((i?.no!=null?Bl:0)+(i?.at??0)),-e.id]}return VM[mn(a,n)](e,s)}function Ly(e,t,n,s,a){if(!ia(e,t,s))return null;let i=M$(e,t,n,s);return a&&R$(i,a)>0?null:[i[0],i[1],e.id]}function ri(e,t,n,s,a){return Iy(e,t,n,s,a).map(i=>i[2])}function Iy(e,t,n,s,a){let i=[];for(let l in e){let c=Ly(e[l],t,n,s,a);c&&i.push(c)}return i.sort(R$)}function zy(){let e=null;return(t,n,s,a,i)=>{let l=e&&e.view===n&&e.sort===s&&e.edge===i&&XM(e.who,a,n,s),c=l?eR(e.dialogs,t):null,u=c&&c.size<=QM?tR(e.entries,c,t,n,s,a,i):Iy(t,n,s,a,i),p=l&&oR(e.entries,u)?e.ids:u.map(m=>m[2]);return e={dialogs:t,view:n,sort:s,who:a,edge:i,entries:u,ids:p},p}}function XM(e,t,n,s){return s==="assignee"&&e.operators!==t.operators?!1:e.id===t.id&&(ZM[Je(n)]??[]).every(a=>e[a]===t[a])}function eR(e,t){let n=new Set;if(e===t)return n;for(let s in t)t[s]!==e[s]&&n.add(Number(s));for(let s in e)s in t||n.add(Number(s));return n}function tR(e,t,n,s,a,i,l){if(!t.size)return e;let c=e.filter(u=>!t.has(u[2]));for(let u of t){let p=n[u]&&Ly(n[u],s,a,i,l);p&&c.splice(nR(c,p),0,p)}return c}function nR(e,t){let n=0,s=e.length;for(;n<s;){let a=n+s>>1;R$(e[a],t)<0?n=a+1:s=a}return n}function By(e,t,{busy:n,keep:s}){if(e===t)return{shown:e,queued:[]};if(!n)return{shown:aR(e,t,s),queued:[]};let a=new Set(e),i=sR(a,t),l=[],c=[];return t.forEach((u,p)=>{a.has(u)||(p>i?l.push(u):c.push(u))}),{shown:l.length?[...e,...l]:e,queued:c}}function sR(e,t){for(let n=t.length-1;n>=0;n-=1)if(e.has(t[n]))return n;return-1}function aR(e,t,n){if(n===null||t.includes(n))return t;let s=e.indexOf(n);if(s<0)return t;let a=[...t];return a.splice(Math.min(s,a.length),0,n),a}function Wy(e,t,n){let s=new Map(n.map((a,i)=>[a,i]));if(s.has(e.id))return s.get(e.id);for(let a=Math.max(0,t.indexOf(e.id));a<t.length;a+=1)if(s.has(t[a]))return s.get(t[a]);return null}var Bl,qM,jM,UM,Ry,ms,HM,YM,GM,Dy,VM,JM,R$,QM,ZM,oR,Jn=b(()=>{Vn();Bl=10**14,qM=60*6e4,jM=720*60*6e4,UM=40,Ry=["urgent","newest","oldest","longest","priority","client","assignee"];ms=e=>e.state==="open"&&!e.snooze,HM=(e,t)=>e.client_count>(t.marks[e.id]??1/0),YM={mine:(e,t)=>ms(e)&&e.assignee_id===t.id,unassigned:e=>ms(e)&&e.assignee_id===null,all:ms,waiting:e=>ms(e)&&e.waiting_since!==null,unread:(e,t)=>ms(e)&&HM(e,t)&&(e.assignee_id===t.id||e.assignee_id===null||!!t.follows[e.id]),mentions:(e,t)=>{let n=t.mentions[e.id];return!!n&&(n.no!==null||n.at>Date.now()-jM)},following:(e,t)=>e.state==="open"&&!!t.follows[e.id],snoozed:e=>e.state==="open"&&!!e.snooze,untagged:e=>ms(e)&&!e.tagged,closed:e=>e.state==="closed",failed:e=>e.state==="open"&&!!e.failed};GM=(e,{tags:t,priorities:n})=>(!t.length||e.tags.some(s=>t.includes(s)))&&(!n.length||n.includes(e.priority)),Dy=e=>[...e??""].slice(0,UM).join("");VM={urgent:e=>[My(e),e.id],newest:e=>[-e.last_at,-e.id],oldest:e=>[e.last_at,e.id],longest:e=>[e.waiting_since??Bl+e.last_at,e.id],priority:e=>[My(e)+(1-e.priority)*2*Bl,e.id],client:e=>[Dy(e.name),e.id],assignee:(e,t)=>[Dy(t.operators[e.assignee_id]?.name),e.id]};JM=(e,t)=>e<t?-1:e>t?1:0,R$=(e,t)=>JM(e[0],t[0])||e[1]-t[1];QM=64;ZM={unread:["marks","follows"],following:["follows"],mentions:["mentions"]};oR=(e,t)=>e===t||e.length===t.length&&e.every((n,s)=>n[2]===t[s][2])});function rt(e,{map:t=null,put:n=(l,c,u)=>{l[t][c]=u},leaves:s=t?[t]:[],accepts:a=rR,snapshot:i=iR}){ds.set(e,{map:t,write:n,leaves:s,accepts:a,snapshot:i})}function qy({k:e,of:t}){if(e==="gone")return ds.get(t)?.leaves??[];let n=ds.get(e)?.map;return n?[n]:[]}function dn(e,...t){let n={...e};for(let s of t)n[s]={...e[s]};return n}function Gu(e,t,n){return(e.revs[t]??-1)>n?!1:(e.revs[t]=n,!0)}function zo(e,t,n,s,a){let i=ds.get(t);i?.accepts(e,a)&&Gu(e,t+n,s)&&i.write(e,n,a)}function Uy(e,t,n,s){let a=ds.get(t);if(a&&Gu(e,t+n,s))for(let i of a.leaves)delete e[i][n]}function Hy(e,t,n){for(let[s,{snapshot:a}]of ds)for(let[i,l]of a(t))zo(e,s,i,n,l)}var ds,rR,iR,Fy,L$,Ky,jy,Vu=b(()=>{ds=new Map,rR=()=>!0,iR=()=>[];Fy=e=>ds.get(e).map,L$=()=>[...ds.values()].map(e=>e.map).filter(Boolean),Ky=()=>Object.fromEntries(L$().map(e=>[e,{}]));jy=(e,t,n,s)=>ds.get(t).write(e,n,s)});function Ju(){return{ready:!1,cursor:null,company:null,automation:null,version:"",demo:!1,me:null,preferences:null,counts:uR,room:Gy,recent:[],revs:{},views:{},...Ky()}}function Vy(e,t){let n=PR[t.t];return n?n(e,t):e}function Qy(e){let t=Object.keys(e.items).map(Number).sort((n,s)=>n-s);for(let n=1;n<t.length;n+=1)if(t[n]!==t[n-1]+1)return t[n-1];return null}function pR(e,t,n){if(e.operators[t]=n,e.me?.id!==t)return;let{name:s,role:a,presence:i,status_id:l}=n;e.me={...e.me,name:s,role:a,presence:i,status_id:l}}function mR(e,t,n){n.at||n.no?e.mentions[t]={no:n.no??null,at:n.at??0}:delete e.mentions[t]}function dR(e,t,n){let s=e.logs[n.dialog_id];e.logs[n.dialog_id]={...s,items:{...s.items,[n.no]:n},seen:Math.max(s.seen,n.no)}}function fR(e,t){let n=e.logs[t.dialog_id];return!n||n.loaded&&t.no<I$(n)||n.later&&t.no>z$(n)}function I$(e){let t=1/0;for(let n in e.items)t=Math.min(t,Number(n));return t}function z$(e){let t=0;for(let n in e.items)t=Math.max(t,Number(n));return t}function $R(e,{data:t,reset:n}){let s=n?{...Ju(),recent:e.recent}:e,a=dn(s,"revs",...L$()),i=fn(t.cursor);return Object.assign(a,{ready:!0,cursor:t.cursor,version:t.version,demo:t.demo,me:t.me,counts:t.counts}),Hy(a,t,i),a}function hR(e,{view:t,sort:n,data:s}){let a=dn(e,"dialogs","marks","mentions","revs","views"),i=fn(s.cursor);for(let c of s.items)zo(a,"dialog",c.id,i,c);for(let c in s.marks)zo(a,"mark",Number(c),i,{read_no:s.marks[c]});for(let[c,u]of Zy(s))zo(a,"mention",c,i,u);let l=s.items.at(-1);return a.views[Bo(t,n)]={loaded:!0,next:s.next,edge:s.next&&l?M$(l,t,n,la(a)):null},a}function gR(e,{data:t}){let n=dn(e,"dialogs","marks","contacts","logs","revs"),s=fn(t.cursor),{id:a}=t.dialog;return zo(n,"dialog",a,s,t.dialog),zo(n,"mark",a,s,{read_no:t.mark}),zo(n,"contact",t.contact.id,s,t.contact),n.logs[a]?.later&&ew(n,a),W$(n,a,s,t.messages,{more:!!t.more,later:!1}),n}function bR(e,{id:t,data:n}){if(!e.logs[t])return e;let s=dn(e,"logs","revs");ew(s,t);let a=n.messages.at(-1)?.no??0;return W$(s,t,fn(n.cursor),n.messages,{more:!!n.more,later:a<(e.dialogs[t]?.last_no??0)}),s}function W$(e,t,n,s,a){let i=e.logs[t]??B$(),l={...i.items};for(let c of s)Gu(e,"message"+c.id,n)&&(l[c.no]=c);e.logs[t]={...i,items:l,loaded:!0,seen:Math.max(i.seen,s.at(-1)?.no??0),...a}}function Xy(e,t,n){let s=e.logs[t],a=Object.keys(s.items).map(Number).sort((c,u)=>c-u),i=a.length-Yy;if(i<=0)return;let l={...s.items};for(let c of n==="before"?a.slice(-i):a.slice(0,i))delete e.revs["message"+l[c].id],delete l[c];e.logs[t]={...s,items:l,...n==="before"?{later:!0}:{more:!0}}}function ew(e,t){let{seen:n}=e.logs[t];tw(e,t),e.logs[t]={...B$(),seen:n}}function vR(e,t,n){let[s,a]=[t[0]?.no,t.at(-1)?.no];return!t.length||!Object.keys(e.items).length?!0:n==="before"?a+1>=I$(e)&&s<=z$(e):s-1<=z$(e)&&a>=I$(e)}function kR(e,{id:t,data:n,side:s}){if(!e.logs[t]||s&&!vR(e.logs[t],n.messages,s))return e;let a=dn(e,"logs","revs"),{later:i}=a.logs[t],l=s==="before"?{more:!!n.more}:{later:i&&!!n.more};return W$(a,t,fn(n.cursor),n.messages,l),s&&Xy(a,t,s),a}function yR(e,{id:t}){let n=dn(e,"logs","revs");n.recent=[t,...e.recent.filter(s=>s!==t)].slice(0,lR),n.logs[t]??=B$();for(let s in n.logs)n.recent.includes(Number(s))||tw(n,s);return n}function tw(e,t){for(let n of Object.values(e.logs[t].items))delete e.revs["message"+n.id];delete e.logs[t]}function wR(e,t){let n=dn(e,"revs",...new Set(t.rows.flatMap(qy)));for(let s of t.rows)s.k==="gone"?Uy(n,s.of,s.id,s.rev):zo(n,s.k,s.id,s.rev,s.row);if(n.cursor=t.cursor,t.rows.some(s=>s.k==="message"))for(let s in n.logs)Object.keys(n.logs[s].items).length>Yy*2&&Xy(n,s,"after");return Object.keys(n.dialogs).length>n.room?xR(n):n}function xR(e){let t=dn(e,"dialogs","marks"),n=new Set(t.recent);for(let s in t.views){let[a,i]=s.split(":");for(let l of ri(t.dialogs,a,i,la(t),t.views[s].edge))n.add(l)}for(let s in t.dialogs)if(!n.has(Number(s))){for(let a of["dialog","mark"])delete t.revs[a+s];delete t.dialogs[s],delete t.marks[s]}return t.room=Math.max(Gy,n.size+cR),t}function _R(e,{dialog:t,message:n,sentAtRev:s}){let a=dn(e,"dialogs","logs");if(t&&(e.revs["dialog"+t.id]??-1)===s&&(a.dialogs[t.id]=t),n){let i=e.logs[n.dialog_id];i&&!i.later&&!i.items[n.no]&&(a.logs[n.dialog_id]={...i,items:{...i.items,[n.no]:n},seen:Math.max(i.seen,n.no)})}return a}function SR(e,{id:t,client_no:n}){if((e.marks[t]??0)>=n)return e;let s=dn(e,"marks");return s.marks[t]=n,s}function TR(e,{data:t}){let n=dn(e,"notifications","revs");for(let s of t.items)zo(n,"notice",s.id,fn(t.cursor),s);return n}function CR(e,{row:t}){return{...e,preferences:t}}function OR(e,{id:t,read_no:n}){let s=dn(e,"marks");return s.marks[t]=n,s}function ER(e,{row:t}){return{...e,me:{...e.me,...t}}}function AR(e,{row:t}){let n=dn(e,"contacts");return n.contacts[t.id]=t,n}function NR(e,{id:t,on:n}){let s=dn(e,"follows");return jy(s,"follow",t,{on:n}),s}var lR,Yy,Gy,cR,uR,la,fn,Jy,$n,B$,ii,Zy,Bo,PR,Yt=b(()=>{Jn();Vu();Vu();lR=8,Yy=360,Gy=3e3,cR=500,uR={mine:0,unassigned:0,all:0,mine_unread:0,waiting:0,unread:0,mentions:0,following:0,snoozed:0,untagged:0,failed:0,notifications:0,teams:{},tasks:{open:0,late:0,mine:0,mine_late:0,free:0}},la=e=>({id:e.me?.id,marks:e.marks,follows:e.follows,mentions:e.mentions,operators:e.operators});fn=e=>Number(String(e).split(":").pop()),Jy=(e,t)=>{let n=e.marks[t.id];return n===void 0?0:Math.max(0,t.client_count-n)};$n=e=>Object.values(e.items).sort((t,n)=>t.no-n.no),B$=()=>({items:{},more:!1,later:!1,loaded:!1,seen:0}),ii=(e=[])=>e.map(t=>[t.id,t]);rt("dialog",{map:"dialogs",leaves:["dialogs","logs","marks"]});rt("mark",{map:"marks",put:(e,t,n)=>{e.marks[t]=n.read_no}});rt("contact",{map:"contacts"});rt("operator",{map:"operators",put:pR,snapshot:e=>ii(e.operators)});rt("channel",{map:"channels",snapshot:e=>ii(e.channels)});rt("hours",{map:"hours",snapshot:e=>ii(e.hours)});rt("tag",{map:"tags",snapshot:e=>ii(e.tags)});rt("company",{put:(e,t,n)=>{e.company=n},snapshot:e=>[[e.company.id,e.company]]});rt("automation",{put:(e,t,n)=>{e.automation=n},snapshot:e=>[[e.automation.id,e.automation]]});rt("team",{map:"teams",snapshot:e=>ii(e.teams)});rt("status",{map:"statuses",snapshot:e=>ii(e.statuses)});rt("follow",{map:"follows",put:(e,t,n)=>{n.on?e.follows[t]=!0:delete e.follows[t]},snapshot:e=>(e.follows??[]).map(t=>[t,{on:!0}])});rt("mention",{map:"mentions",put:mR,snapshot:e=>Zy(e)});rt("me",{put:(e,t,n)=>{e.me={...e.me,...n}}});rt("counts",{put:(e,t,n)=>{e.counts=n}});rt("preferences",{put:(e,t,n)=>{e.preferences=n},snapshot:e=>[[0,e.preferences]]});rt("notice",{map:"notifications",put:(e,t,n)=>{n.id?e.notifications[t]=n:delete e.notifications[t]}});rt("message",{map:"logs",put:dR,leaves:[],accepts:(e,t)=>!fR(e,t)});Zy=({mentions:e={}})=>Object.entries(e).map(([t,n])=>[Number(t),n]);Bo=(e,t)=>`${e}:${t}`;PR={start:$R,page:hR,dialog:gR,around:bR,log:kR,opened:yR,rows:wR,result:_R,read:SR,unreadFrom:OR,me:ER,preferences:CR,bell:TR,contact:AR,follow:NR,forget:()=>Ju()}});function le(e){J.value=Vy(J.value,e)}var J,DR,hn,ae,ca,Ee,Ye,vt,Pe,Qu,be,Ge,fs,Qn,$o,li,$s,Wl,ua,Fl,M,ci,pa,ui,wt,L=b(()=>{oe();Yt();Vu();J=T(Ju());DR={},hn=e=>he(()=>J.value[Fy(e)]??DR),ae=hn("dialog"),ca=hn("mark"),Ee=hn("operator"),Ye=hn("channel"),vt=hn("message"),Pe=he(()=>J.value.counts),Qu=he(()=>J.value.views),be=he(()=>J.value.preferences),Ge=hn("team"),fs=hn("status"),Qn=hn("hours"),$o=hn("tag"),li=he(()=>J.value.company),$s=hn("follow"),Wl=hn("mention"),ua=()=>la({me:M.value,marks:ca.value,follows:$s.value,mentions:Wl.value,operators:Ee.value}),Fl=hn("notice"),M=he(()=>J.value.me),ci=he(()=>Pe.value.mine_unread+Pe.value.unassigned),pa=e=>J.value.revs["dialog"+e]??-1,ui=e=>Jy({marks:ca.value},e),wt=e=>Ye.value[e.channel_id]});function LR(e,t,n){let s=pi(e);return{layout:s?"full":e==="board"?"board":"list",task:s??pi(t),tasksView:n.get("view"),tasksSort:n.get("sort")}}function ow(e){Kl.peek().startsWith("/inbox")&&(nw=Kl.peek()),Kl.value=e}function sw(e){return ql=e,()=>{ql===e&&(ql=null)}}function R(e,{replace:t=!1,sure:n=!1}={}){e===Zu()||!n&&aw(e)||(history[t?"replaceState":"pushState"](null,"",e),ow(e))}function ho(e="list",{task:t=null,view:n=null,sort:s=null}={}){let a=new URLSearchParams({...n&&{view:n},...s&&{sort:s}}).toString();return`/tasks/${e}${t?`/${t}`:""}${a?`?${a}`:""}`}var Zu,Kl,pi,MR,RR,E,nw,Wo,ql,aw,j,Xu,Qt,ep,Cn,Fe,V=b(()=>{oe();Vn();Zu=()=>location.pathname+location.search,Kl=T(Zu()),pi=e=>/^\d{1,15}$/.test(e??"")?Number(e):null,MR={notices:"notifications"},RR={layout:null,task:null,tasksView:null,tasksSort:null},E=he(()=>{let e=new URL(Kl.value,location.origin),[,t,n,s]=e.pathname.split("/"),a={dialog:null,at:null,q:"",section:null,id:null,rule:null,tab:null,...RR},i={view:Py(n)?n:"mine",...a};return t==="login"||t==="setup"?{...i,page:t}:t==="search"?{...i,page:t,q:e.searchParams.get("q")??""}:t==="settings"?{...i,page:t,section:MR[n]??(n||null)}:t==="clients"?{...i,page:t,id:pi(n)}:t==="tasks"?{...i,page:t,...LR(n,s,e.searchParams)}:t==="automation"?{...i,page:t,rule:pi(n)??(n||null),tab:e.searchParams.get("tab")}:t&&t!=="inbox"?{...i,page:"nowhere"}:{...i,page:"inbox",dialog:pi(s),at:pi(e.searchParams.get("m"))}});nw="/inbox/mine",Wo=()=>nw;ql=null;window.addEventListener("beforeunload",e=>{ql?.(null)&&e.preventDefault()});aw=e=>!!ql?.(e,()=>R(e,{sure:!0}));j=(e,t,n)=>t?`/inbox/${e}/${t}${n?`?m=${n}`:""}`:`/inbox/${e}`,Xu=e=>e?`/search?${new URLSearchParams({q:e})}`:"/search",Qt=e=>e?`/settings/${e}`:"/settings",ep=e=>`/clients/${e}`,Cn=e=>`/tasks/${e}`;Fe=(e=null,t=null)=>`/automation${e?`/${e}`:""}${t?`?tab=${t}`:""}`;window.addEventListener("popstate",()=>{aw(Zu())?history.pushState(null,"",Kl.peek()):ow(Zu())});document.addEventListener("click",e=>{let t=e.target.closest?.("a[href^='/inbox'], a[href^='/search'], a[href^='/settings'], a[href^='/clients'], a[href^='/automation'], a[href^='/tasks']");!t||e.defaultPrevented||e.button||e.metaKey||e.ctrlKey||e.shiftKey||(e.preventDefault(),R(t.getAttribute("href")))})});function cw(e){e(),requestAnimationFrame(()=>requestAnimationFrame(e))}function pr(){tp+=1;let e=tp;cw(()=>{e===tp&&(np=performance.now())})}function j$(){tp+=1,np=-op}var op,rw,np,iw,lw,F$,q$,K$,tp,uw,pw,mw,mr,sp,hs=b(()=>{oe();V();L();op=700,rw=0,np=-op,iw=0,lw=0,F$=0,q$=!1,K$=he(()=>{let{page:e,dialog:t}=E.value;return e==="inbox"&&t&&vt.value[t]?.loaded?t:null});ge(()=>{let e=K$.value;q$=!1,cw(()=>{K$.peek()===e&&(rw=performance.now())})});for(let e of["keydown","pointerdown","click"])window.addEventListener(e,t=>{iw=t.timeStamp,e!=="pointerdown"&&(F$=e==="click"?t.detail:0,F$===1&&(lw=t.timeStamp))},{capture:!0});tp=0,uw=()=>{q$=!0};pw=e=>e-rw>=op,mw=e=>K$.peek()!==null&&pw(e),mr=()=>iw-np<op||F$>1&&np>=lw,sp=()=>q$||pw(performance.now())});function WR(e,t){let n=[...e],s=[];for(;n.length+1>zR;){let a=Math.min(...n.map(U$));if(a>U$(t))break;s.push(...n.splice(n.findIndex(i=>U$(i)===a),1))}return s}function Q(e,{icon:t="check",undo:n=null,action:s=null,label:a="",alert:i=!1,ms:l=IR,silent:c=!1,more:u=null,keep:p=!1}={}){dw+=1;let m={id:dw,text:e,icon:t,alert:i,silent:c,more:u,keep:p,label:n?o("Undo"):a,run:n??s,undo:!!n},h=c?[]:WR(gs.value.filter(f=>!f.silent),m);return gs.value=[...gs.value.filter(f=>!h.includes(f)),m],n&&!c&&(bs.value=[{id:m.id,text:e,icon:t,at:Date.now(),run:n},...bs.peek()].slice(0,BR)),setTimeout(()=>ap(m.id),l),m.id}function ap(e){gs.value=gs.value.filter(t=>t.id!==e)}function dr(e){ap(e),bs.value=bs.peek().filter(t=>t.id!==e)}function jl(e){j$(),e.undo??!0?dr(e.id):ap(e.id),e.run()}function hw(e){j$(),ap(e.id),e.more.run()}function rp(){let e=gs.value.findLast(t=>t.undo);e&&jl(e)}var IR,zR,dw,gs,bs,BR,U$,fw,te,$w,ve=b(()=>{oe();x();hs();IR=8e3,zR=3,dw=0,gs=T([]),bs=T([]),BR=50,U$=e=>e.keep?2:e.run||e.alert?1:0;fw=(e,t)=>Q("",{undo:e,ms:t,silent:!0}),te=(e,t)=>Q(e,{icon:"circle-alert",alert:!0,...t});$w=()=>{bs.value=[]}});function H$(e,t,n){localStorage.setItem("okno."+e,t),t===n?delete document.documentElement.dataset[e]:document.documentElement.dataset[e]=t}async function Ko(e){localStorage.setItem("okno.lang",e),await zl(e),await cp({locale:e})}async function ma(e){On.value=e,await cp({theme:e})}async function mi(e){go.value=e,await cp({density:e})}async function cp(e){if(qe.value!=="in"){Ul={...Ul,...e};return}try{le({t:"me",row:await F("/api/me",e,{method:"PATCH"})})}catch(t){te(z(t))}}async function up(){if(Object.keys(Ul).length)try{await F("/api/me",Ul,{method:"PATCH"}),Ul={}}catch{}}async function Y$(){let{locale:e,theme:t,density:n}=M.peek();On.value=t,go.value=n,e&&localStorage.setItem("okno.lang",e),e&&e!==Ie.peek()&&await zl(e)}var On,gw,ip,go,lp,Fo,Zn,Zt,bw,vw,Ul,FR,Et=b(()=>{oe();Y();L();x();Jn();ve();On=T(localStorage.getItem("okno.theme")??"system"),gw=T(matchMedia("(prefers-color-scheme: dark)").matches);matchMedia("(prefers-color-scheme: dark)").addEventListener("change",e=>{gw.value=e.matches});ip=he(()=>On.value==="dark"||On.value==="system"&&gw.value),go=T(localStorage.getItem("okno.density")??"normal"),lp=T(localStorage.getItem("okno.text")??"normal"),Fo=T(localStorage.getItem("okno.side")==="hidden"),Zn=T(localStorage.getItem("okno.card")==="hidden"),Zt=T(Ry.includes(localStorage.getItem("okno.sort"))?localStorage.getItem("okno.sort"):"urgent");ge(()=>{H$("theme",On.value,"system")});ge(()=>{H$("density",go.value,"normal")});ge(()=>{H$("text",lp.value,"normal")});ge(()=>{localStorage.setItem("okno.side",Fo.value?"hidden":"shown")});ge(()=>{localStorage.setItem("okno.card",Zn.value?"hidden":"shown")});ge(()=>{localStorage.setItem("okno.sort",Zt.value)});bw=()=>localStorage.getItem("okno.lang");vw=e=>cp({status_id:e});Ul={};FR=he(()=>M.value&&[M.value.locale,M.value.theme,M.value.density].join());ge(()=>{FR.value&&Kt(()=>{Y$()})})});function J$(e){vs=e,ks=!0,X$()}function Q$(){ks=!1,clearTimeout(V$),It?.close(),It=null,fr=0,En.value="on"}function Z$(){It?.readyState===WebSocket.OPEN&&It.send(JSON.stringify({t:"hello",cursor:vs.cursor(),build:vs.build}))}function yw(e){It?.readyState===WebSocket.OPEN&&It.send(JSON.stringify(e))}function X$(){if(clearTimeout(V$),!ks||It&&It.readyState<=WebSocket.OPEN)return;let e=location.protocol==="https:"?"wss:":"ws:",t=new WebSocket(`${e}//${location.host}/api/live`);It=t,G$=Date.now(),t.addEventListener("open",()=>{t===It&&Z$()}),t.addEventListener("message",n=>{t===It&&YR(JSON.parse(n.data))}),t.addEventListener("close",n=>{t===It&&ww(n.code)})}function YR(e){if(G$=Date.now(),e.t==="ping"){It.send('{"t":"pong"}');return}if(e.t==="welcome"){vs.signal(e),eh();return}e.t==="resync"&&vs.resync(),e.t==="events"?vs.events(e):vs.signal(e)}function GR(){if(!ks)return;let e=It;It=null,e?.close(),mp()}function eh(){pp=0;let e=fr>0;fr=0,En.value="on",vs.back(e)}function ww(e){if(It=null,!ks)return;if(fr||=Date.now(),e===kw.signedOut){ks=!1,vs.signedOut();return}let t=e===kw.tooSlow?0:Math.min(qR,KR*2**pp);pp+=1,V$=setTimeout(X$,t*(.5+Math.random()/2))}function mp(){pp=0,X$()}var KR,qR,jR,UR,HR,kw,En,It,vs,pp,fr,G$,V$,ks,$r=b(()=>{oe();KR=1e3,qR=3e4,jR=45e3,UR=2e3,HR=5e3,kw={signedOut:4401,foreign:4403,tooSlow:4408},En=T("on"),It=null,vs=null,pp=0,fr=0,G$=0,V$=0,ks=!1;setInterval(()=>{if(!ks)return;if(It?.readyState===WebSocket.OPEN&&Date.now()-G$>jR){let t=It;ww(0),t.close()}let e=fr?Date.now()-fr:0;En.value=e>HR?"off":e>UR?"grey":"on"},500);window.addEventListener("online",GR);window.addEventListener("offline",()=>{ks&&(fr||=Date.now())});document.addEventListener("visibilitychange",()=>{!document.hidden&&ks&&!It&&mp()})});function Aw(e){e.t==="welcome"&&(Ow=Date.now(),dp.value={},fp.value={},fa.value={},gp()),e.t==="presence"&&(dp.value=xw(dp.peek(),e.people,t=>t==="off")),e.t==="here"&&(fp.value=xw(fp.peek(),{[e.dialog]:e.people},t=>!t.length)),e.t==="typing"&&JR(e.dialog)}function xw(e,t,n){let s={...e,...t};for(let a in t)n(t[a])&&delete s[a];return s}function JR(e){let t=Date.now()+nh;fa.value={...fa.peek(),[e]:t},setTimeout(()=>{fa.peek()[e]===t&&Nw(e)},nh)}function Nw(e){if(!(e in fa.peek()))return;let{[e]:t,...n}=fa.peek();fa.value=n}function Pw(e){for(let t of e)t.k==="message"&&t.row.kind==="in"&&Nw(t.row.dialog_id)}function Rw(e,t,n){let s=Date.now();da.value=n.trim()?{dialog:e,mode:t,at:s}:null,da.value&&(s-oh>=th&&gp(),setTimeout(()=>{da.peek()?.at===s&&(da.value=null)},nh-th))}function sh(){da.value=null}function gp(){if(clearTimeout(_w),qe.peek()!=="in")return;let e=oh+th-Date.now();if(e>0){_w=setTimeout(gp,e);return}oh=Date.now(),yw(JSON.parse(Mw.peek()))}function ah(){$p.value=!1,clearTimeout(Sw),Sw=setTimeout(()=>{$p.value=!0},VR)}var th,nh,VR,dp,fp,fa,Tw,Cw,hp,Ow,Ew,Dw,$p,da,oh,_w,Sw,Mw,hr=b(()=>{oe();Y();$r();V();L();th=2e3,nh=6e3,VR=5*6e4,dp=T({}),fp=T({}),fa=T({}),Tw=e=>dp.value[e]??"off",Cw=e=>(fp.value[e]??[]).filter(t=>t.id!==M.value?.id),hp=e=>e in fa.value,Ow=0,Ew=()=>Ow;Dw=T(!document.hidden),$p=T(!1),da=T(null),oh=0,_w=0,Sw=0,Mw=he(()=>{let{page:e,dialog:t}=E.value,n=e==="inbox"&&Dw.value&&!$p.value?t:null,s=da.value&&da.value.dialog===n?da.value.mode:null;return JSON.stringify({t:"look",dialog:n,typing:s,idle:$p.value})});ge(()=>{Mw.value&&En.value==="on"&&gp()});for(let e of["keydown","pointerdown","pointermove","wheel"])window.addEventListener(e,ah,{passive:!0,capture:!0});document.addEventListener("visibilitychange",()=>{Dw.value=!document.hidden,document.hidden||ah()});ah()});function di(e,...t){for(let n of Hl[e])n(...t)}async function ys(e,t){if(Ct.value[e]?.busy)return!1;Ct.value={...Ct.value,[e]:{busy:!0}};try{await t();let{[e]:n,...s}=Ct.value;return Ct.value=s,!0}catch(n){if(!(n instanceof H))throw n;return Ct.value={...Ct.value,[e]:{busy:!1,problem:n}},!1}}async function gr(){let e=await K("/api/start");qe.value="in",Iw.value=Date.now(),cr(()=>{le({t:"start",data:e,reset:!0}),di("snapshot",e,{entered:!0})}),await Y$(),di("entered",e.me.id),J$(Fw),zw.postMessage(e.me.id)}function kp(){Q$(),qe.value="out",Ct.value={},le({t:"forget"})}function Bw(){qe.value="in",J$(Fw),di("online")}async function jw(){let{view:e,dialog:t}=E.peek(),n=mn(e,Zt.peek());try{let s=await K("/api/start");if(s.build!==Ww&&!Kw.some(l=>l())){location.reload();return}let a=await ZR(e,n),i=t?await K(`/api/dialogs/${t}`).catch(()=>null):null;cr(()=>{le({t:"start",data:s,reset:!0}),di("snapshot",s,{entered:!1});for(let l of a)le({t:"page",view:e,sort:n,data:l});t&&le({t:"opened",id:t}),i&&le({t:"dialog",data:i})}),Z$(),eh()}catch(s){if(!(s instanceof H))throw s;s.offline&&setTimeout(jw,3e3)}}async function ZR(e,t){let{dialogs:n,views:s}=J.peek(),a=s[Bo(e,t)],i=a?.loaded?ri(n,e,t,la(J.peek()),a.edge).length:0,l=[await K(bp(e,t,null))];for(let c=l[0].items.length;c<i&&l.length<QR&&l.at(-1).next;c+=l.at(-1).items.length)l.push(await K(bp(e,t,l.at(-1).next)));return l}function bp(e,t,n){let s=new URLSearchParams({view:e,sort:t,limit:n?"100":"50"});return n&&s.set("after",n),`/api/dialogs?${s}`}function br(e,t){let n=J.peek().views[Bo(e,t)];return n?.loaded&&!n.next?null:ys(`page:${Bo(e,t)}`,async()=>{let s=await K(bp(e,t,n?.next));le({t:"page",view:e,sort:t,data:s})})}async function Yl(e,{unread:t=!0}={}){le({t:"opened",id:e}),!J.peek().logs[e].loaded&&(await ys(`dialog:${e}`,async()=>{let n=await K(`/api/dialogs/${e}`),s=t?await XR(e,n):null;cr(()=>{le({t:"dialog",data:n}),s&&le({t:"around",id:e,data:s})})}),Gw())}async function XR(e,{mark:t,dialog:n,messages:s,more:a}){let i=Math.min(...s.map(c=>c.client_no??1/0));if(!a||t>=n.client_count||i<=t+1)return null;let{no:l}=await K(`/api/dialogs/${e}/place?client_no=${t+1}`);return l?K(Hw(e,l)):null}async function eL(e,t){await Yl(e,{unread:!1});let n=J.peek().logs[e];!n?.loaded||n.items[t]||t>(J.peek().dialogs[e]?.last_no??0)||await ys(`around:${e}`,async()=>{le({t:"around",id:e,data:await K(Hw(e,t))})})}function rh(e){let t=J.peek().logs[e];if(!t?.later)return null;let n=Math.max(...Object.keys(t.items).map(Number));return ys(`newer:${e}`,async()=>{le({t:"log",id:e,side:"after",data:await K(`/api/dialogs/${e}/messages?after=${n}&limit=${Yw}`)})})}function ih(e){let t=J.peek().logs[e];if(!t?.loaded||!t.more)return null;let n=Math.min(...Object.keys(t.items).map(Number));return ys(`older:${e}`,async()=>{le({t:"log",id:e,side:"before",data:await K(`/api/dialogs/${e}/messages?before=${n}&limit=${Yw}`)})})}function Gw(){for(let e of J.peek().recent){let t=J.peek().logs[e],n=t?.loaded?Qy(t):null;n!==null&&ys(`hole:${e}`,async()=>{le({t:"log",id:e,side:"after",data:await K(`/api/dialogs/${e}/messages?after=${n}&limit=40`)})})}}function Vw(e){let t=n=>le({t:"rows",cursor:J.peek().cursor,rows:[{k:"mark",id:e.id,rev:0,row:{read_no:n}}]});if(e.opened_at>=Iw.peek()){t(0);return}ys("mark",async()=>{t((await K(`/api/dialogs/${e.id}`)).mark)})}async function Jw(e){let t=e.id,n=e.client_count;if(!((J.peek().marks[t]??0)>=n)){le({t:"read",id:t,client_no:n});try{await Oe("POST",`/api/dialogs/${t}/read`,{client_no:n})}catch{}}}function tL(){for(let s of Object.keys(Ct.value)){if(!Ct.value[s].problem?.offline)continue;let{[s]:a,...i}=Ct.value;Ct.value=i}let{view:e,dialog:t}=E.peek(),n=mn(e,Zt.peek());J.peek().views[Bo(e,n)]?.loaded||br(e,n),t&&!J.peek().logs[t]?.loaded&&Yl(t)}var Ct,Iw,Hl,vp,fi,Xt,An,zw,Ww,Fw,Kw,qw,QR,Uw,Lw,Hw,yp,Yw,it=b(()=>{oe();Y();Jn();$r();hr();Et();Yt();V();L();Ct=T({}),Iw=T(0),Hl={snapshot:[],entered:[],rows:[],online:[]},vp=e=>{Hl.snapshot.push(e)},fi=e=>{Hl.entered.push(e)},Xt=e=>{Hl.rows.push(e)},An=e=>{Hl.online.push(e)};zw=new BroadcastChannel("okno");zw.addEventListener("message",e=>{qe.peek()==="out"||!J.peek().me||e.data===J.peek().me.id||(Q$(),gr().catch(()=>location.reload()))});Ww=new URL(import.meta.url).pathname.split("/")[2],Fw={build:Ww,cursor:()=>J.peek().cursor,events:e=>{let t=J.peek();le({t:"rows",cursor:e.cursor,rows:e.rows}),Pw(e.rows),di("rows",e.rows,t,J.peek()),Gw()},signal:Aw,resync:()=>{jw()},back:()=>{tL(),di("online")},signedOut:()=>{qe.value="expired"}},Kw=[],qw=e=>{Kw.push(e)};QR=10;Uw=(e,t)=>ys(`page:${Bo(e,t)}`,async()=>{le({t:"page",view:e,sort:t,data:await K(bp(e,t,null))})});Lw=40,Hw=(e,t)=>`/api/dialogs/${e}/messages?before=${t+Lw/2}&limit=${Lw}`,yp=e=>ys(`dialog:${e}`,async()=>{le({t:"dialog",data:await K(`/api/dialogs/${e}`)})}),Yw=60;ge(()=>{let{page:e,view:t,dialog:n,at:s}=E.value,a=mn(t,Zt.value);qe.value!=="in"||e!=="inbox"||Kt(()=>{J.value.views[Bo(t,a)]?.loaded||br(t,a),n&&s?eL(n,s):n&&Yl(n)})})});var k,dt,se=b(()=>{oe();k=T(null),dt=T(!1)});function ws(e){Gl.value=Gl.value===e?`${e} `:e}function oL(e){wp.push(e),Qw||=setTimeout(sL,nL)}function sL(){let e=[...new Set(wp)];Gl.value=e.length===1?o("New message: {name}",{name:e[0]}):S("{n} new message","{n} new messages",wp.length),wp=[],Qw=0}var nL,Gl,wp,Qw,vr=b(()=>{oe();it();x();nL=4e3,Gl=T(""),wp=[],Qw=0;Xt((e,t,n)=>{for(let s of e){if(s.k!=="message"||s.row.kind!=="in")continue;let a=n.dialogs[s.row.dialog_id],i=t.dialogs[s.row.dialog_id];a&&(!i||i.last_no<s.row.no)&&a.assignee_id===n.me.id&&oL(a.name)}})});var lh,ch,qo,kr,Vl,en,$i,Jl,bo=b(()=>{lh=new Map,ch=new Map,qo=e=>{lh.set(e.page,e)},kr=e=>lh.get(e),Vl=()=>[...lh.values()].filter(e=>e.icon),en=e=>{ch.set(e.id,{when:()=>!0,...e})},$i=()=>[...ch.values()].filter(e=>e.when()),Jl=e=>ch.get(e)});function Zw(e){let t=String(e).replace(/[«»"“”]/g," ").split(/\s+/).filter(s=>/[\p{L}\p{N}]/u.test(s));return t.length?(t.length>1?[t[0],t[1]]:[t[0]]).map(s=>[...s.replace(/^[^\p{L}\p{N}]+/u,"")][0]).join("").toUpperCase():"?"}function Xn(e){let t=0;for(let n of String(e))t=(t*31+n.codePointAt(0))%9973;return"h"+(1+t%8)}function $a(e){let[t,n]=String(e).split(/\s+/);return n?`${t} ${[...n][0]}.`:t}var jo,G,Te=b(()=>{L();x();jo=e=>String(e).split(/\s+/)[0],G=e=>Ee.value[e]?.name??o("Former colleague")});function yr(e){let t=Object.values(Ye.value).filter(s=>s.kind===e.kind&&s.health!=="removed"),n=Ye.value[e.channel_id];return t.length>1&&n?`${Se(e.kind)} · ${n.name}`:Se(e.kind)}var aL,d,hi,Xw,Se,ex,we,X,ha,Ln,De,re,P=b(()=>{C();x();Te();L();aL=new URL("../../icons.svg",import.meta.url).pathname,d=({name:e,size:t=""})=>r`<svg class=${"i "+t} aria-hidden="true"><use href=${`${aL}#${e}`} /></svg>`,hi=({big:e})=>r`<svg class=${e?"mark big":"mark"} viewBox="0 0 26 26" aria-hidden="true">
<rect class="fr" width="26" height="26" rx="7" />
<rect class="p" x="5" y="5" width="7.2" height="7.2" rx="1.8" />
<rect class="p2" x="13.8" y="5" width="7.2" height="7.2" rx="1.8" />
<rect class="p2" x="5" y="13.8" width="7.2" height="7.2" rx="1.8" />
<rect class="lit" x="13.8" y="13.8" width="7.2" height="7.2" rx="1.8" />
</svg>`,Xw={telegram:()=>o("Telegram"),vk:()=>o("VK"),email:()=>o("Email"),phone:()=>o("Phone")},Se=e=>Xw[e]?Xw[e]():e;ex=({dialog:e})=>{let[t,...n]=yr(e).split(" · ");return n.length?r`<span class="only-roomy">${t} · </span>${n.join(" · ")}`:t},we=({kind:e,size:t="",named:n})=>r`<span class=${`ch ${e} ${t}`} role=${n?"img":null} aria-label=${n?Se(e):null}
aria-hidden=${n?null:"true"}>
<${d} name=${"ch-"+e} />
</span>`,X=({name:e,face:t,size:n="",children:s})=>r`<span class=${`av ${Xn(e)} ${n}`} aria-hidden="true">
${Zw(e)}
${t&&r`<img key=${t} src=${`/avatars/${t}`} alt="" loading="lazy" draggable=${!1} />`}
${s}
</span>`,ha=({size:e=""})=>r`<span class=${`av none ${e}`} aria-hidden="true"><${d} name="user-round" size="s" /></span>`,Ln=({of:e})=>r`<span class="keys">${e.map(t=>r`<kbd>${t}</kbd>`)}</span>`,De=({width:e})=>r`<svg class="skw" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
<rect width=${e} height="8" rx="2" />
</svg>`,re=({icon:e,title:t,text:n,children:s})=>r`<div class="empty"><span class="eic"><${d} name=${e} size="l" /></span>
<b>${t}</b>${n&&r`<span>${n}</span>`}${s}</div>`});function mh(){let e=Date.now();Sp.value=e,e-I.value>=uh-ph/2&&(I.value=e),_p=setTimeout(mh,xp?ph:uh)}function tx(){return xp+=1,xp===1&&(clearTimeout(_p),_p=setTimeout(mh,ph)),()=>{xp-=1}}function Ql(){I.value=Sp.value=Date.now()}var uh,ph,I,Sp,xp,_p,xe=b(()=>{oe();uh=15e3,ph=1e3,I=T(Date.now()),Sp=T(Date.now()),xp=0,_p=0;_p=setTimeout(mh,uh);document.addEventListener("visibilitychange",()=>{document.hidden||Ql()})});function Nn(e){let t=Ie.value+JSON.stringify(e);return dh.has(t)||dh.set(t,new Intl.DateTimeFormat(Ie.value==="ru"?"ru-RU":"en-GB",e)),dh.get(t)}function rx(e,t){try{let n=new Intl.NumberFormat(Ie.value==="ru"?"ru-RU":"en-GB",{style:"currency",currency:t,trailingZeroDisplay:"stripIfInteger"});return n.format(e/10**n.resolvedOptions().maximumFractionDigits)}catch{return`${e/100} ${t??""}`.trim()}}function In(e){let t=e,n=0;for(;t>=1e3&&n<sx.length-1;)t/=1024,n+=1;let s=n>1&&t<10?1:0;return`${new Intl.NumberFormat(Ie.value==="ru"?"ru-RU":"en-GB",{maximumFractionDigits:s}).format(t)} ${sx[n]()}`}function zt(e,t=Date.now()){return Nn(Cp(e,t)?{day:"numeric",month:"long"}:{day:"numeric",month:"long",year:"numeric"}).format(e)}function vo(e,t){let n=Zl(e,t);return n<=0?U(e):n===1?o("yesterday"):n<7?Nn({weekday:"short"}).format(e):Nn(Cp(e,t)?{day:"numeric",month:"short"}:{day:"2-digit",month:"2-digit",year:"2-digit"}).format(e)}function gi(e,t){let n=Zl(e,t);return n===0?o("Today"):n===1?o("Yesterday"):zt(e,t)}function ot(e,t){let n=Zl(e,t);return n<=0?o("today"):n===1?o("yesterday"):zt(e,t)}function Xe(e,t=Date.now()){let n=-Zl(e,t);if(n===0)return o("today at {time}",{time:U(e)});if(n===1)return o("tomorrow at {time}",{time:U(e)});let s=Nn(Cp(e,t)?{weekday:"short",day:"numeric",month:"long"}:{day:"numeric",month:"long",year:"numeric"}).format(e);return o("{day} at {time}",{day:s,time:U(e)})}function Ve(e){let t=Math.max(1,Math.floor(e/ax));if(t<60)return o("{n} min",{n:t});let n=Math.floor(e/fh);return n<24?t%60&&n<10?o("{h} h {m} min",{h:n,m:t%60}):o("{h} h",{h:n}):S("{n} day","{n} days",Math.floor(e/Tp))}function ix(e,t){let n=Math.floor((t-e)/1e3);return n<5?o("just now"):n<60?S("{n} second ago","{n} seconds ago",n):t-e<fh?S("{n} minute ago","{n} minutes ago",Math.floor(n/60)):Zl(e,t)===0?o("at {time}",{time:U(e)}):Ke(e)}function lx(e){let t=Nn({month:"long",year:"numeric"}).format(e).replace(/\s*г\.$/,"");return t[0].toUpperCase()+t.slice(1)}function Op(e,t=Date.now()){let n=e-t<2*Tp?{weekday:"short"}:{day:"numeric",month:"short"};return`${Nn(n).format(e)}, ${U(e)}`}function _s(e,t="short"){let n=Nn({weekday:t,timeZone:"UTC"}).format(rL+e*Tp);return n[0].toUpperCase()+n.slice(1)}function px(e){try{let t=new Intl.DateTimeFormat("en-GB",{timeZone:e,timeZoneName:"shortOffset"}).formatToParts(),{value:n}=t.find(s=>s.type==="timeZoneName");return n.replace("GMT","UTC")}catch{return e}}function mx(e){let t=null;return n=>((t?.text!==n||t.lang!==Ie.value)&&(t={text:n,lang:Ie.value,made:e(n)}),t.made)}var ax,fh,Tp,dh,nx,Zl,Cp,ox,ue,nt,U,Ke,sx,xs,zn,cx,rL,Ep,$h,ux,ne=b(()=>{x();ax=6e4,fh=60*ax,Tp=24*fh,dh=new Map;nx=e=>new Date(e).setHours(0,0,0,0),Zl=(e,t)=>Math.round((nx(t)-nx(e))/Tp),Cp=(e,t)=>new Date(e).getFullYear()===new Date(t).getFullYear(),ox={ru:new Intl.NumberFormat("ru-RU"),en:new Intl.NumberFormat("en-GB")},ue=e=>(ox[Ie.value]??ox.en).format(e).replaceAll(","," ");nt=e=>new Date(e).toDateString(),U=e=>Nn({hour:"2-digit",minute:"2-digit"}).format(e),Ke=e=>Nn({dateStyle:"long",timeStyle:"short"}).format(e),sx=[()=>o("B"),()=>o("KB"),()=>o("MB"),()=>o("GB")];xs=e=>`${Math.floor(e/60)}:${String(Math.floor(e%60)).padStart(2,"0")}`;zn=(e,t=Date.now())=>Nn(!t||Cp(e,t)?{weekday:"short",day:"numeric",month:"long"}:{day:"numeric",month:"long",year:"numeric"}).format(e);cx=()=>Array.from({length:7},(e,t)=>{let n=Nn({weekday:"short"}).format(new Date(2024,0,t+1));return n[0].toUpperCase()+n.slice(1,2)}),rL=Date.UTC(2024,0,1);Ep=(e,t)=>Nn({weekday:"short",day:"numeric",month:"long",hour:"2-digit",minute:"2-digit",timeZone:t}).format(e),$h=e=>Nn({day:"numeric",month:"long",year:"numeric",timeZone:"UTC"}).format(Date.parse(e)),ux=(e,t)=>Nn({day:"numeric",month:"long",timeZone:"UTC"}).formatRange(Date.parse(e),Date.parse(t))});function gh(e){let t=eo.peek().filter(n=>!e.includes(n));t.length!==eo.peek().length&&(eo.value=t)}function dx(e){Xl.value=e,setTimeout(()=>{Xl.peek()===e&&(Xl.value=[])},iL)}function fx(e,t,n){let s=la(e),a=t.filter(l=>e.dialogs[l]&&!ia(e.dialogs[l],n,s));if(!a.length)return null;let i=a.filter(l=>e.dialogs[l].assignee_id===e.me.id);return i.length?{view:"mine",ids:i}:{view:"unassigned",ids:a}}var iL,eo,Xl,bi,hh,Ap=b(()=>{it();oe();Jn();Yt();iL=1600,eo=T([]),Xl=T([]),bi=T(null),hh=(e,t)=>ms(e)&&e.waiting_since!==null&&(e.assignee_id===null||e.assignee_id===t);Xt((e,t,n)=>{let s=n.me?.id,a=e.filter(({k:l,id:c,row:u})=>l==="dialog"&&hh(u,s)&&!(t.dialogs[c]&&hh(t.dialogs[c],s))&&!eo.peek().includes(c)),i=eo.peek().filter(l=>n.dialogs[l]&&hh(n.dialogs[l],s));(a.length||i.length!==eo.peek().length)&&(eo.value=[...i,...a.map(({id:l})=>l)])})});async function Pp(){vi.value!=="unsupported"&&(vi.value=await Notification.requestPermission())}function vx(e,t,n,s){if(vi.value!=="granted")return!1;let a=new Notification(e,{body:t,tag:`okno-${n}`,silent:!0});return a.addEventListener("click",()=>{window.focus(),a.close(),s()}),!0}var vi,ec,Np,$x,hx,gx,bx,bh=b(()=>{oe();vi=T("Notification"in window?Notification.permission:"unsupported"),ec=T(!1);navigator.locks?.request("okno.leader",()=>new Promise(()=>{ec.value=!0}));navigator.locks||(ec.value=!0);Np="okno.focus",$x=crypto.randomUUID?.()??String(Math.random()),hx=()=>{localStorage.setItem(Np,$x)},gx=()=>{localStorage.getItem(Np)===$x&&localStorage.removeItem(Np)};window.addEventListener("focus",hx);window.addEventListener("blur",gx);window.addEventListener("pagehide",gx);document.hasFocus()&&hx();bx=()=>localStorage.getItem(Np)!==null});var lL,cL,kx,uL,yx,gn,Ss=b(()=>{x();lL={"token-wrong":()=>o("the platform rejects the token"),"other-poller":()=>o("another program receives this bot's messages"),"webhook-set":()=>o("a webhook is set on the bot"),"settings-wrong":()=>o("the stored settings cannot be used"),"secrets-unreadable":()=>o("the stored token cannot be decrypted with the current key"),network:()=>o("the platform cannot be reached"),"server-error":()=>o("the platform has a problem"),"answer-broken":()=>o("unexpected response from the platform"),"rate-limited":()=>o("the platform asks to wait"),"storage-failed":()=>o("messages cannot be stored"),"internal-error":()=>o("the connector failed, the log has the details"),"history-gap":()=>o("the platform lost some events; the rest was loaded from its history"),"longpoll-off":()=>o("Long Poll is off in the community's settings"),"password-wrong":()=>o("the mail server rejects the name or the password"),"certificate-wrong":()=>o("the mail server's certificate cannot be trusted"),"tls-missing":()=>o("the mail server offers no secure connection"),"tls-failed":()=>o("a secure connection to the mail server failed"),"folder-missing":()=>o("the mailbox has no such folder"),"mailbox-full":()=>o("the mailbox is full, clients' emails are rejected"),"server-unreachable":()=>o("the mail server cannot be reached"),"blocked-by-client":()=>o("the client has blocked the bot"),"client-gone":()=>o("the client's account no longer exists"),"kicked-from-group":()=>o("the bot is no longer in the group"),"no-permission":()=>o("the bot may not write there"),"too-late":()=>o("the platform no longer allows changes"),"reaction-refused":()=>o("the platform does not accept this reaction here"),"never-arrived":()=>o("the platform says it does not have it"),"message-gone":()=>o("the client no longer has the message"),"client-not-started":()=>o("the client must write first"),"chat-not-found":()=>o("the platform does not know this chat"),"text-too-long":()=>o("the text is too long for this channel"),"text-empty":()=>o("the text is empty"),"not-allowed-by-client":()=>o("the client has not allowed messages from the community"),"client-privacy":()=>o("the client's privacy settings block it"),blacklisted:()=>o("the client is on the community's blacklist"),"too-many-files":()=>o("too many files for one message"),"file-missing":()=>o("a file is no longer stored here"),"file-too-large":()=>o("the file is too large for this channel"),"address-wrong":()=>o("emails cannot be sent to this address"),"address-refused":()=>o("the mail server does not know this address or rejects it"),"sender-refused":()=>o("the mail server does not allow this mailbox to send"),"recipient-mailbox-full":()=>o("the client's mailbox is full"),bounced:()=>o("the email bounced"),"email-too-large":()=>o("the email with its files is too large"),postponed:()=>o("the mail server asks to try again later"),"header-unsafe":()=>o("the email headers contain unsafe characters"),"partly-sent":()=>o("only part of it was sent"),"gave-up":()=>o("could not be sent in time"),"no-answer":()=>o("the connection broke before a response came"),"server-stopped":()=>o("the server stopped during the send"),"server-crashed":()=>o("the server ended during the send")},cL={"auto-replied":()=>o("auto-reply"),"auto-generated":()=>o("sent by a program"),"auto-notified":()=>o("notification"),bounce:()=>o("an email bounced"),report:()=>o("mail server report"),own:()=>o("sent from our own address"),"empty-return-path":()=>o("no replies expected"),list:()=>o("mailing list"),bulk:()=>o("bulk email"),"blocked-sender":()=>o("blocked sender")},kx=e=>cL[e]?.()??o("sent by a program"),uL={"too-large":()=>o("larger than the limit"),"too-many":()=>o("too many files in one message"),"file-gone":()=>o("the platform no longer has it"),refused:()=>o("the platform refused it"),"gave-up":()=>o("could not be downloaded in time")},yx=e=>uL[e]?.()??(e||o("could not be downloaded")),gn=(e,t)=>lL[e]?.()??(t||o("the platform refused it"))});function ki(){return!vh.value&&!kh&&(kh=!0,K("/api/command-line").then(e=>{vh.value=e},()=>{kh=!1})),vh.value}var vh,kh,yi,wx,Dp=b(()=>{oe();Y();vh=T(null),kh=!1;yi=(e,t)=>`${e.program} ${t} ${e.options}`,wx=e=>`'${e.replaceAll("'","'\\''")}'`});var xx,pL,_x,yh,Sx,Tx=b(()=>{ne();x();xx=(e,t)=>nt(e)===nt(t)?U(e):Xe(e,t),pL=({task:e})=>e?o("No. {number} {title}",{number:e.number,title:e.title}):o("A removed task"),_x={assigned:(e,t)=>e.count>1?S("{n} task assigned to you","{n} tasks assigned to you",e.count):o("Task for you: {task}",{task:t}),plan:({data:e,at:t},n)=>e.due_at?o("{task}: now due {time}",{task:n,time:Xe(e.due_at,t)}):o("{task}: no due date any more",{task:n}),status:(e,t)=>o("{task}: new status",{task:t}),changed:(e,t)=>o("{task}: changed",{task:t}),comment:(e,t)=>e.count>1?S("{task}: {n} new comment","{task}: {n} new comments",e.count,{task:t}):o("{task}: new comment",{task:t}),mention:(e,t,n)=>o("{who} mentioned you in {task}",{who:n,task:t}),news:(e,t)=>o("{task}: the client wrote",{task:t}),woke:(e,t)=>o("{task}: back to work",{task:t}),untouched:(e,t)=>o("{task}: still not begun",{task:t}),soon:({data:e,at:t},n)=>o("{task}: due at {time}",{task:n,time:xx(e.due_at,t)}),late:({data:e,at:t},n)=>o("{task}: overdue since {time}",{task:n,time:xx(e.due_at,t)})},yh=(e,t,n)=>(_x[e.data.what]??_x.changed)(e,pL(e),n),Sx=({data:e})=>e.reason?o("“{text}”",{text:e.reason}):""});function Ox(e){let t=e.by_id===null?o("Someone"):jo(G(e.by_id)),{what:n,to:s}=e.data;if(n==="in"&&e.count>1)return S("{n} new message","{n} new messages",e.count);let a=n==="assigned"?s===null?o("no assignee now"):o("assignee is {name}",{name:G(s)}):(Cx[n]??Cx.in)(t);return e.count>1?`${a} · ${S("{n} event","{n} events",e.count)}`:a}function fL(e){return e.kind==="fault"?o("Conversations are complete, but a notification may be missing. Okno tries again by itself and after each start. If this line stays, update Okno; this command on the server names the cause: {command}",{command:dL()}):e.kind==="breaker"?e.data.why==="channel-budget"?o("There were too many within an hour. See whether they go round in a loop before they go on."):o("One conversation got 20 in a day. See whether they go round in a loop before they go on."):e.kind==="rule"?(Nx[e.data.why]??Nx.failed)():e.kind==="channel"?e.data.state==="up"?o("Outage from {from} to {until}",{from:U(e.data.since),until:U(e.data.until)}):o("Since {time}. Replies wait in the queue.",{time:U(e.data.since)}):e.kind==="task"||e.kind==="taskdue"?Sx(e):e.kind==="nobody"?o("Round robin gives them out as soon as an operator is free."):e.kind==="test"?o("You pressed “Check” in the settings"):e.data.late?o("Announced late, Okno was not running at that time"):e.text?o("“{text}”",{text:e.text}):e.kind==="assigned"&&e.by_id!==null?o("Assigned by {name}",{name:G(e.by_id)}):e.kind==="mention"?e.name:e.kind==="unsnoozed"?o("Snoozed until now"):""}function tc(e){let t=e.name||o("A client"),n=e.by_id===null?o("Someone"):G(e.by_id);return{plain:(Ex[e.kind]??Ex.message)(e,t,n),strong:e.kind==="mention"||e.kind==="handover"?n:e.name,text:fL(e),icon:mL[e.kind]??"bell",face:(e.kind==="mention"||e.kind==="handover")&&e.by_id!==null?n:null}}function Mp(e){return e.kind==="breaker"?e.data.breaker==="rule"?`/automation/${e.data.id}`:"/inbox/all":e.kind==="channel"?"/inbox/all":e.kind==="nobody"?"/inbox/unassigned":e.kind==="test"||!e.dialog_id?"/settings/notifications":e.count>1&&(e.kind==="assigned"||e.kind==="handover")?"/inbox/mine":j("all",e.dialog_id,e.kind==="mention"||e.kind==="failed"?e.no:void 0)}var mL,Cx,Ex,Ax,dL,Nx,nc,wh=b(()=>{Ss();Dp();ne();x();Te();V();Tx();mL={assigned:"user-round-plus",unsnoozed:"alarm-clock",failed:"circle-alert",test:"bell-ring",followed:"eye",message:"message-square-text",handover:"forward",mention:"at-sign",unassigned:"message-circle",channel:"plug",fault:"circle-alert",sla_warning:"hourglass",sla_breach:"flame",breaker:"zap",nobody:"users-round",untouched:"hourglass",rule:"circle-alert",task:"circle-check",taskdue:"hourglass"},Cx={in:()=>o("new message"),out:e=>o("{who} replied",{who:e}),note:e=>o("{who} left a note",{who:e}),closed:e=>o("{who} closed it",{who:e}),reopened:e=>o("{who} reopened it",{who:e}),snoozed:e=>o("{who} snoozed it",{who:e}),unsnoozed:e=>o("{who} unsnoozed it",{who:e})};Ex={message:(e,t)=>`${t}: ${Ox(e)}`,unassigned:(e,t)=>o("New conversation: {name}",{name:t}),channel:({data:e})=>e.state==="up"?o("{name} works again",{name:e.name}):o("{name} receives no messages: {cause}",{name:e.name,cause:gn(e.code,e.detail)}),fault:({data:e})=>S("{n} event could not be processed","{n} events could not be processed",e.count),breaker:({data:e})=>e.breaker==="rule"?o("A rule was stopped: too many automatic messages"):o("{name}: automatic messages were stopped",{name:e.name}),followed:(e,t)=>`${t}: ${Ox(e)}`,assigned:(e,t)=>e.count>1?S("{n} conversation assigned to you","{n} conversations assigned to you",e.count):o("Assigned to you: {name}",{name:t}),handover:(e,t,n)=>S("{who} handed you {n} conversation","{who} handed you {n} conversations",e.count,{who:n}),mention:(e,t,n)=>o("{who} mentioned you",{who:n}),unsnoozed:(e,t)=>o("Back from snooze: {name}",{name:t}),failed:(e,t)=>e.data.state==="uncertain"?o("{name}: reply delivery uncertain",{name:t}):o("{name}: the reply was not sent",{name:t}),sla_warning:({data:e,at:t},n)=>o("{name}: reply due at {time}",{name:n,time:Ax(e.due_at,t)}),sla_breach:({data:e,at:t},n)=>e.stage>100?o("{name}: still no reply, {percent} % of the target has passed",{name:n,percent:e.stage}):o("{name}: reply overdue since {time}",{name:n,time:Ax(e.due_at,t)}),nobody:({data:e})=>S("{n} conversation waits and no operator is free","{n} conversations wait and no operator is free",e.waiting),untouched:({data:e},t)=>S("{name}: no operator has looked after it for {n} minute","{name}: no operator has looked after it for {n} minutes",e.minutes,{name:t}),rule:({data:e})=>e.why==="failed"?o("A rule has failed"):o("Okno paused a rule"),task:yh,taskdue:yh,test:()=>o("This is what a notification looks like")},Ax=(e,t)=>nt(e)===nt(t)?U(e):Xe(e,t),dL=()=>{let e=ki();return e?yi(e,"check"):"okno check"},Nx={failed:()=>o("Its journal under Automation has the cause"),loop:()=>o("It ran more than five times in one conversation in a minute"),failing:()=>o("It failed five times in a row")};nc=e=>e.kind==="failed"||e.kind==="fault"||e.kind==="sla_breach"||e.kind==="breaker"||e.kind==="channel"&&e.data.state==="down"});function gL(){Ts??=new AudioContext,Ts.state==="suspended"&&Ts.resume().catch(()=>{})}function bL(e,t=new Date){if(!e?.on)return!1;let n=l=>Number(l.slice(0,2))*60+Number(l.slice(3)),[s,a,i]=[t.getHours()*60+t.getMinutes(),n(e.since),n(e.until)];return a<=i?s>=a&&s<i:s>=a||s<i}function Rp(e){let t=(be.peek()?.sounds.volume??0)/100;if(!t||!Ts||Ts.state!=="running")return!1;for(let[n,s,a]of $L[e])vL(n,Ts.currentTime+s,a,t*t*hL);return!0}function vL(e,t,n,s){let a=Ts.createOscillator(),i=Ts.createGain();a.type="sine",a.frequency.value=e,i.gain.setValueAtTime(0,t),i.gain.linearRampToValueAtTime(s,t+.012),i.gain.exponentialRampToValueAtTime(1e-4,t+n),a.connect(i).connect(Ts.destination),a.start(t),a.stop(t+n+.02)}var $L,hL,Ts,xh,_h=b(()=>{L();$L={message:[[659,0,.12],[880,.09,.2]],assigned:[[523,0,.12],[659,.1,.12],[784,.2,.26]],alarm:[[440,0,.16],[349,.17,.16],[440,.34,.24]]},hL=.3,Ts=null;for(let e of["pointerdown","keydown"])window.addEventListener(e,gL,{capture:!0,passive:!0});xh=()=>M.peek()?.presence==="online"&&!bL(be.peek()?.quiet)});async function oc(e=!1){let t=e?ga.peek()?.next:null;ga.value={...ga.peek(),busy:!0,problem:null};try{let n=new URLSearchParams({limit:"50",...Cs.peek()&&{only:Cs.peek()},...t&&{before:t}}),s=await K(`/api/notifications?${n}`);le({t:"bell",data:s}),ga.value={busy:!1,next:s.next}}catch(n){if(!(n instanceof H))throw n;ga.value={...ga.peek(),busy:!1,problem:n}}}function Dx(e){Cs.value=e,oc()}async function Ip(e,t){let n=Date.now();for(let s of t){let a=Fl.peek()[s];a&&a.read_at===null&&le({t:"bell",data:{cursor:`:${J.peek().revs["notice"+s]??0}`,items:[{...a,read_at:n}]}})}try{await Oe("POST","/api/notifications/read",e)}catch{}}function zp(e){_L(e),R(Mp(e))}function Lx(e){e&&Pe.peek().notifications&&Ip({dialog_id:e},Th.peek().filter(t=>Rx(t,e)).map(t=>t.id))}function TL(){let e=[...Sh.keys()].map(t=>Fl.peek()[t]).filter(t=>t&&t.read_at===null);if(Sh=new Map,Ix=0,!!e.length){if(Date.now()-Ew()<yL&&e.length>1){zx(e.length);return}for(let t of[CL,OL,EL])try{t(e)}catch(n){console.warn("notification",t.name,n)}}}function CL(e){if(Lp.peek())return;let t=l=>E.peek().page==="inbox"&&!eo.peek().includes(l.dialog_id),n=l=>l.kind==="followed"||l.kind==="message"&&E.peek().page==="inbox"||l.kind==="unassigned"&&t(l),s=e.filter(l=>Ch(l,"app")&&!n(l)),a=s.filter(l=>l.kind==="unassigned");a.length>1&&Q(S("{n} new conversation","{n} new conversations",a.length),{icon:"message-circle",label:o("Open"),action:()=>R(j("unassigned"))});let i=a.length>1?s.filter(l=>l.kind!=="unassigned"):s;if(i.length>2){zx(i.length);return}for(let l of i){let{plain:c,icon:u}=tc(l);(nc(l)?te:Q)(c,{icon:u,label:l.dialog_id?o("Open"):"",action:l.dialog_id?()=>zp(l):null})}}function OL(e){let t=e.filter(a=>Ch(a,"sound")&&(a.kind==="test"||xh()));if(!t.length||!ec.peek()||t.every(a=>a.kind==="unassigned")&&Date.now()-Px<wL)return;Px=Date.now();let s=t.map(a=>nc(a)?"alarm":xL[a.kind]??"assigned");Rp(["alarm","assigned","message"].find(a=>s.includes(a)))}function EL(e){if(ec.peek())for(let t of e){if(!Ch(t,"desktop")||t.kind!=="test"&&(bx()||!xh()))continue;let{plain:n,text:s}=tc(t);vx(n,s,t.id,()=>zp(t))}}async function Fx(){await Pp(),await Oe("POST","/api/notifications/test",{})}var kL,yL,wL,xL,ga,Cs,Lp,Th,_L,Mx,Rx,SL,Sh,Ix,Ch,zx,Bx,Wx,Px,Oh=b(()=>{it();oe();Y();Ap();bh();hr();x();wh();V();_h();L();ve();kL=700,yL=3e3,wL=3e3,xL={message:"message",followed:"message",unassigned:"message"},ga=T(null),Cs=T(""),Lp=T(!1),Th=he(()=>Object.values(Fl.value).filter(e=>!Cs.value||e.kind===Cs.value).sort((e,t)=>t.at-e.at||t.id-e.id));_L=e=>Ip({ids:[e.id]},[e.id]),Mx=()=>Ip({all:!0},Object.keys(Fl.peek()));Rx=(e,t)=>!!t&&e.dialog_id===t&&(e.count===1||e.kind!=="assigned"&&e.kind!=="handover"),SL=e=>E.peek().page==="inbox"&&Rx(e,E.peek().dialog)&&document.hasFocus()&&!document.hidden;ge(()=>{let{page:e,dialog:t}=E.value;e==="inbox"&&t&&J.value.ready&&Kt(()=>Lx(t))});window.addEventListener("focus",()=>{E.peek().page==="inbox"&&Lx(E.peek().dialog)});Sh=new Map,Ix=0;Xt((e,t)=>{for(let{k:n,id:s,row:a}of e){if(n!=="notice"||!a.id||a.read_at!==null)continue;let i=t.notifications[s];if(!(i&&i.read_at===null&&i.at>=a.at)){if(SL(a)){Ip({ids:[s]},[s]);continue}Sh.set(s,a),Ix||=setTimeout(TL,kL)}}});Ch=(e,t)=>e.kind==="test"||be.peek().notices[e.kind]?.[t],zx=e=>Q(S("{n} notification while you were away","{n} notifications while you were away",e),{icon:"bell",label:o("Show"),action:()=>Bx()}),Bx=()=>{},Wx=e=>{Bx=e};Px=0});function ft(e,t){let[n,s]=g(!1);return N(()=>{if(s(!1),!t)return;let a=setTimeout(()=>s(!0),e);return()=>clearTimeout(a)},[e,t]),t&&n}function fe(){let e=O(document.activeElement);W(()=>()=>{e.current?.isConnected&&e.current.focus({preventScroll:!0})},[])}function Bp(e){let t=O(e);t.current=e,N(()=>{let n=s=>{s.code==="KeyS"&&(s.ctrlKey||s.metaKey)&&!s.altKey&&!s.shiftKey&&t.current(s)};return document.addEventListener("keydown",n),()=>document.removeEventListener("keydown",n)},[])}function sc(e){requestAnimationFrame(()=>{document.activeElement===document.body&&e()?.focus()})}function xt(e){let t=O(null);return N(()=>{let n=s=>{t.current&&!t.current.contains(s.target)&&!s.target.closest("[aria-expanded='true']")&&e()};return document.addEventListener("pointerdown",n),()=>document.removeEventListener("pointerdown",n)}),t}function ba(e){let t=O(matchMedia(e)),[n,s]=g(t.current.matches);return N(()=>{let a=()=>s(t.current.matches);return t.current.addEventListener("change",a),()=>t.current.removeEventListener("change",a)},[]),n}function et(e){if(e.key!=="Tab")return;let t=[...e.currentTarget.querySelectorAll("button, input, a[href], textarea")].filter(s=>!s.disabled),n=e.shiftKey?t[0]:t.at(-1);document.activeElement===n&&(e.preventDefault(),(e.shiftKey?t.at(-1):t[0]).focus())}var ye=b(()=>{B()});function qx(){let e=Pe.value.notifications??0,t=k.value==="bell",n=e?S("Notifications: {n} new","Notifications: {n} new",e):o("Notifications");return r`<button type="button" class="ib bellb" aria-label=${n} title=${o("Notifications")}
aria-haspopup="dialog" aria-expanded=${String(t)} onClick=${()=>t?ac():wi()}>
<${d} name="bell" size="m" />
${e>0&&r`<span class="count" aria-hidden="true">${e>99?"99+":ue(e)}</span>`}
</button>`}function jx(){return k.value!=="bell"?null:r`<${NL} />`}function NL(){let e=xt(ac),t=O(null);fe(),N(()=>(t.current.focus({preventScroll:!0}),oc(),Lp.value=!0,()=>{Lp.value=!1}),[]);let n=()=>{ac(),R(Qt("notifications"))};return r`<section class="bellp" role="dialog" aria-label=${o("Notifications")} ref=${e}>
<header class="dhead">
<h2 class="head2 grow" tabindex="-1" ref=${t}>${o("Notifications")}</h2>
${(Pe.value.notifications??0)>0&&r`<button type="button" class="btn small quiet" onClick=${Mx}>${o("Mark all as read")}</button>`}
<button type="button" class="ib small" aria-label=${o("Notification settings")}
title=${o("Notification settings")} onClick=${n}>
<${d} name="settings" size="m" />
</button>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${ac}>
<${d} name="x" size="m" />
</button>
</header>
<div class="bchips" role="group" aria-label=${o("Filter notifications")}>
${[["",o("All")],["mention",o("Mentions")],["failed",o("Not sent")]].map(([s,a])=>r`<button type="button" class="chip" key=${s} aria-pressed=${String(Cs.value===s)}
onClick=${()=>Dx(s)}>
${a}
</button>`)}
</div>
<div class="scroll" role="group" tabindex="0" aria-label=${o("Notification list")}><${PL} /></div>
<footer class="dfoot t12 dim">${o("Kept for 30 days. Opening a notification marks it as read.")}</footer>
</section>`}function PL(){let{busy:e,problem:t,next:n}=ga.value??{busy:!0},s=ft(150,!!e),a=Th.value,i=!Cs.value&&bs.value.length>0&&r`<${DL} />`,l=r`${t&&r`<div class="empty">
<b>${o("Could not load notifications")}</b>
<span>${z(t)}</span>
<button type="button" class="btn" onClick=${()=>oc()}>${o("Retry")}</button>
</div>`}`;return a.length?r`
${i}
${l}
${RL(a).map(([c,u])=>r`
<h3 class="mh" key=${c}>${c}</h3>
<ul>${u.map(p=>r`<${BL} row=${p} key=${p.id} />`)}</ul>
`)}
${n&&r`<div class="bmore">
<button type="button" class="btn small" disabled=${e} onClick=${()=>oc(!0)}>
${o("Show older ones")}
</button>
</div>`}
`:e?r`
${i}
${s&&r`<ul aria-busy="true" aria-label=${o("Loading notifications")}>
${[70,54,62].map(c=>r`<li class="nb" aria-hidden="true">
<span class="nic"></span>
<span class="grow"><${De} width=${c} /><${De} width=${c/2} /></span>
</li>`)}
</ul>`}
`:t?r`${i}${l}`:i||r`<${re} icon="bell" title=${o("No notifications")} text=${Cs.value?o("None of this kind in the last 30 days."):o("Activity in your conversations will appear here.")} />`}function DL(){let[e,t]=g(!1),n=bs.value.length-Kx;return r`
<h3 class="mh">${o("Can be undone")}</h3>
<ul>
${bs.value.slice(0,e?void 0:Kx).map(s=>r`<${ML} one=${s} key=${s.id} />`)}
</ul>
${!e&&n>0&&r`<div class="bmore">
<button type="button" class="btn small" onClick=${()=>t(!0)}>
${S("{n} more","{n} more",n)}
</button>
</div>`}
`}function RL(e){let t=new Map;for(let n of e){let s=gi(n.at,I.value);t.set(s,[...t.get(s)??[],n])}return[...t]}function LL({plain:e,strong:t}){let n=t?e.indexOf(t):-1;return n<0?e:r`${e.slice(0,n)}<b class="b6">${t}</b>${e.slice(n+t.length)}`}function zL({data:e}){let[t,n]=g(!1),s=async()=>{n(!0);try{await F("/api/automation/resume",{breaker:e.breaker,id:e.id}),Q(e.breaker==="rule"?o("The rule works again"):o("Automatic messages are sent again"))}catch(a){te(z(a))}finally{n(!1)}};return r`<span class="hrow nact">
<button type="button" class="btn small" aria-busy=${String(t)} disabled=${t} onClick=${s}>
${o("Resume")}
</button>
</span>`}function BL({row:e}){let{plain:t,strong:n,text:s,icon:a,face:i}=tc(e),l=c=>{c.button||c.metaKey||c.ctrlKey||c.shiftKey||(c.preventDefault(),ac(),zp(e))};return r`<li class="nb" data-unread=${e.read_at===null?"":null}>
${i?r`<${X} name=${i} size="md" />`:r`<span class=${nc(e)?"nic bad":"nic"}><${d} name=${a} size="m" /></span>`}
<span class="grow">
<a class="blk t13" href=${Mp(e)} onClick=${l}>
${e.read_at===null&&r`<span class="vh">${o("New:")} </span>`}
<${LL} plain=${t} strong=${n} />
</a>
${s&&r`<span class=${IL(e)?"t12 dim blk":"t12 dim blk cut2"}>${s}</span>`}
${e.kind==="breaker"&&r`<${zL} data=${e.data} />`}
</span>
<time class="t12 dim num">${U(e.at)}</time>
</li>`}var ac,Kx,AL,wi,ML,IL,Wp=b(()=>{oe();B();C();se();Y();xe();ne();x();Oh();wh();V();L();ve();P();ye();ac=()=>{k.value=null},Kx=5,AL=he(()=>M.value?.id??null);ge(()=>{AL.value,Kt($w)});wi=()=>{k.value="bell"};Wx(wi);ML=({one:e})=>r`<li class="nb">
<span class="nic"><${d} name=${e.icon} size="m" /></span>
<span class="grow">
<span class="blk t13">${e.text}</span>
<button type="button" class="link t12" aria-label=${o("Undo: {what}",{what:e.text})}
onClick=${()=>jl(e)}>
${o("Undo")}
</button>
</span>
<time class="t12 dim num">${U(e.at)}</time>
</li>`;IL=({kind:e})=>e==="fault"||e==="breaker"});var $t,ko=b(()=>{$t=navigator.platform.startsWith("Mac")?"⌘":"Ctrl"});function Ue(...e){for(let t of e)Gx.set(t.id,{when:KL,...t})}function Es(e){return[...[(e.ctrlKey||e.metaKey)&&"Ctrl",e.shiftKey&&"Shift"].filter(Boolean),e.code==="NumpadEnter"?"Enter":e.code].join("+")}var Fp,Gx,KL,Os,Ph,Dh,Vx,Mh,Jx,qL,Qx,va,jL,UL,Kp,xi,Zx,_t=b(()=>{ko();x();Fp={everywhere:()=>o("Everywhere"),list:()=>o("List"),dialog:()=>o("Conversation"),field:()=>o("Text field"),log:()=>o("Messages"),tasks:()=>o("Tasks"),go:()=>o("Go to")},Gx=new Map;KL=()=>!0,Os=()=>[...Gx.values()],Ph=e=>!!e.when(),Dh={},Vx=e=>{Dh=e??{}},Mh=e=>Dh[e.id],Jx=(e,t)=>Os().find(n=>n!==t&&n.key!==t.key&&va(n).includes(e)),qL=new Set(["Escape","Tab","Enter","Space","F6","AltLeft","AltRight"]),Qx=e=>!e.altKey&&!qL.has(e.code)&&!/^(Shift|Control|Meta)/.test(e.code)&&/^[A-Z][A-Za-z0-9]*$/.test(e.code),va=e=>[Dh[e.id]??e.key,...e.also??[]].filter(Boolean),jL={BracketLeft:"[",BracketRight:"]",Period:".",Slash:"/",Semicolon:";",ArrowUp:"↑",ArrowDown:"↓",ArrowLeft:"←",ArrowRight:"→",Escape:"Esc",Ctrl:$t,Enter:"Enter"},UL=e=>jL[e]??e.replace(/^(Key|Digit)/,""),Kp=e=>e.split(" ").map(t=>t==="Shift+Slash"?["?"]:t.split("+").map(UL));xi=(e,t)=>Os().find(n=>(!t||n.anywhere)&&va(n).includes(e)&&Ph(n)),Zx=e=>Os().some(t=>va(t).some(n=>n.startsWith(e+" ")))});function $e(e,t,{when:n=()=>!0,keys:s=!1,meanwhile:a=()=>null}={}){let i=T(null),l=null,c=()=>l||(qp.value+=1,l=e().then(m=>{i.value=m[t]}).catch(m=>{throw l=null,m}).finally(()=>{qp.value-=1}),l);e_.push(c);let u=s?GL:YL;return Object.assign(m=>r`<${u} view=${i} start=${c} when=${n} meanwhile=${a} props=${m} />`,{load:c})}function Gt(e,t,n){let s=$e(t,n,{keys:!0});return Object.assign(()=>e.includes(k.value)?r`<${s} key=${k.value} />`:null,{load:s.load})}function Rh(e){e().catch(t=>{console.warn("module",t),te(o("Could not load this part of the page."),{label:o("Retry"),action:()=>Rh(e)}),k.value=null})}function YL({view:e,start:t,when:n,meanwhile:s,props:a}){let i=!e.value&&n();return W(()=>{i&&Rh(t)},[i]),e.value?r`<${e.value} ...${a} />`:s()}function GL({view:e,start:t,props:n}){let s=O(document.activeElement),a=O(null),i=O([]),l=O(""),c=e.value,u=()=>{s.current?.isConnected&&s.current.focus({preventScroll:!0})};return c&&a.current&&(l.current=a.current.value,u()),W(()=>{if(!c)return a.current.focus({preventScroll:!0}),Rh(t),()=>{e.peek()||u()}},[]),W(()=>{c&&ZL(l.current,i.current)},[!!c]),c?r`<${c} ...${n} />`:r`<input class="keycatch" ref=${a} inputmode="none" autocomplete="off" aria-label=${o("Loading…")}
onKeyDown=${p=>QL(p,i.current)} />`}function QL(e,t){if(e.isComposing||e.key==="Escape")return;let{key:n,code:s,shiftKey:a,ctrlKey:i,metaKey:l}=e;t.push({key:n,code:s,shiftKey:a,ctrlKey:i,metaKey:l,letter:VL(e)}),/^(Enter|Tab|Arrow)/.test(n)&&(e.preventDefault(),e.stopPropagation())}function ZL(e,t){let n=document.activeElement,s=JL(n);e&&s&&(n.setRangeText(e,n.selectionStart,n.selectionEnd,"end"),n.dispatchEvent(new Event("input",{bubbles:!0})));let a=t.splice(0).filter(i=>!(s&&(i.letter||i.key==="Backspace"))&&!["Shift","Control"].includes(i.key));a.length&&requestAnimationFrame(()=>{for(let{letter:i,...l}of a)document.activeElement.dispatchEvent(new KeyboardEvent("keydown",{...l,bubbles:!0,cancelable:!0}))})}function jp(e){if(!qp.peek()){e();return}let t=qp.subscribe(n=>{n||setTimeout(()=>{t(),e()})})}async function Lh(){for(let e of e_){await XL();try{await e()}catch{setTimeout(Lh,HL);return}}}var HL,Xx,e_,qp,VL,JL,XL,tn=b(()=>{oe();B();C();x();ve();se();HL=5e3,Xx=2e3,e_=[],qp=T(0);VL=e=>e.key.length===1&&!e.ctrlKey&&!e.metaKey,JL=e=>e.matches("input:not([type=checkbox]):not([type=radio]), textarea");XL=()=>new Promise(e=>{globalThis.requestIdleCallback?requestIdleCallback(e,{timeout:Xx}):setTimeout(e,Xx)})});function Up(e,t){let n=[...e],s=[],a=0;for(let[i,l]of t)i<a||(i>a&&s.push({text:n.slice(a,i).join(""),marked:!1}),s.push({text:n.slice(i,i+l).join(""),marked:!0}),a=i+l);return a<n.length&&s.push({text:n.slice(a).join(""),marked:!1}),s}var Ih=b(()=>{});function rc(e){let t=ae.peek()[e]?.name??o("the client");return t.length>t_?`${t.slice(0,t_-1).trimEnd()}…`:t}var t_,n_,bn,ic,Hp,Yp,o_,s_,Gp,Vp,Jp,a_,r_,Qp,i_,l_,ka,Zp,As=b(()=>{ne();x();Te();L();t_=40;n_=e=>e===null?o("until the client replies"):Xe(e),bn=e=>(t,...n)=>e(rc(t),...n),ic=bn((e,t)=>o("Closed: {name} · {reason}",{name:e,reason:t})),Hp=bn(e=>o("Reopened: {name}",{name:e})),Yp=bn((e,t)=>o("Snoozed: {name} · {when}",{name:e,when:n_(t)})),o_=bn(e=>o("Unsnoozed: {name}",{name:e})),s_=bn(e=>o("No reply needed: {name}",{name:e})),Gp=bn((e,t)=>t?o("Following: {name}",{name:e}):o("No longer following: {name}",{name:e})),Vp=bn(e=>o("Marked as read: {name}",{name:e})),Jp=bn(e=>o("Marked as unread: {name}",{name:e})),a_=bn(e=>o("Sent and closed: {name}",{name:e})),r_=bn((e,t)=>o("Sent and snoozed: {name} · {when}",{name:e,when:n_(t??null)})),Qp=bn((e,t)=>o("Reply scheduled: {name} · {when}",{name:e,when:Xe(t)})),i_=bn(e=>o("Not sent, the text is back in the field: {name}",{name:e})),l_=bn(e=>o("Not sent: {name}",{name:e})),ka=bn((e,t)=>t===null?o("No assignee now: {name}",{name:e}):t===M.peek().id?o("You are the assignee: {name}",{name:e}):o("Assigned: {name} · {who}",{name:e,who:G(t)})),Zp=bn((e,t)=>t===null?o("Removed from the team: {name}",{name:e}):o("Assigned to a team: {name} · {team}",{name:e,team:t}))});async function ze(e){try{return await e(),!0}catch(t){return te(z(t)),!1}}async function qt(e,t,n,s){let a=Xp(e),i=pa(e);le({t:"result",dialog:{...a,...s},sentAtRev:i});try{let l=await F(`/api/dialogs/${e}/${t}`,n);return le({t:"result",...l,sentAtRev:i}),l}catch(l){throw le({t:"result",dialog:a,sentAtRev:i}),l}}function Pn(e,t,n,s,{more:a,keep:i}={}){if(mr())return null;let l=ze(t),c=Q(e,{icon:s,more:a,keep:i,undo:async()=>{await l&&await ze(n)}});return l.then(u=>{u||dr(c)}),l}function zh(e,t){let n=Xp(e).assignee_id;return n===t?null:Pn(ka(e,t),c_(e,t),c_(e,n),"user-round-check")}function ya(e){if(Xp(e).state!=="closed")return null;let t={reason:Xp(e).close_reason??"solved",comment:""},n=async()=>{t=(await qt(e,"reopen",{},{state:"open",close_reason:null})).was??t},s=()=>qt(e,"close",t,{state:"closed",waiting_since:null,snooze:null,close_reason:t.reason}),a=Pn(Hp(e),n,s,"undo-2");return a&&E.peek().dialog===e&&pr(),a}async function At(e){try{await navigator.clipboard.writeText(e),Q(o("Copied"))}catch{e2(e)?Q(o("Copied")):te(o("The browser blocked copying"))}}function e2(e){let t=Object.assign(document.createElement("textarea"),{value:e,className:"vh"}),n=document.activeElement;document.body.append(t),t.select();let s=document.execCommand("copy");return t.remove(),n?.focus?.({preventScroll:!0}),s}async function lc(e,t){await F(`/api/contacts/${e.id}`,t,{method:"PATCH"}),le({t:"contact",row:{...e,...t}})}function nm(e){cc.value=e,k.value="photo"}async function om(e,t,n){let s=await F(`/api/contacts/${e.id}/identities`,{kind:t,external_id:n});le({t:"contact",row:s.contact}),Q(s.moved.length?S("Address added, {n} conversation added to the card","Address added, {n} conversations added to the card",s.moved.length):o("Address added"))}async function p_(){await ze(async()=>{await Oe("DELETE","/api/session"),k.value=null,kp(),R("/login")})}var Xp,c_,em,tm,u_,cc,Qe=b(()=>{se();oe();Y();x();V();L();it();ve();As();hs();Xp=e=>J.peek().dialogs[e];c_=(e,t)=>()=>qt(e,"assignee",{operator_id:t},{assignee_id:t});em=e=>zh(e,M.peek().id);tm=e=>ze(async()=>{le({t:"result",...await F(`/api/messages/${e.id}/retry`,{})})}),u_=e=>ze(async()=>{le({t:"result",...await F(`/api/messages/${e.id}/check`,{})})});cc=T(null)});function a2(e){let t=/[а-яё]/i.test(e)?n2:t2,n=[...e].map(s=>t.get(s)??s).join("");return n===e?null:n}function m_(e){return[...s2(e).matchAll(/[\p{L}\p{N}@№+]+/gu)].map(t=>({word:t[0],at:t.index}))}function r2(e,t){if(e.length<o2)return!1;let n=s=>t.slice(0,s);for(let s of[e.length-1,e.length,e.length+1])if(s<=t.length&&i2(e,n(s)))return!0;return!1}function i2(e,t){let n=0;for(;n<e.length&&n<t.length&&e[n]===t[n];)n+=1;return e.length===t.length?e.slice(n+1)===t.slice(n+1)||e[n]===t[n+1]&&e[n+1]===t[n]&&e.slice(n+2)===t.slice(n+2):e.length>t.length?e.slice(n+1)===t.slice(n):e.slice(n)===t.slice(n+1)}function l2(e,t){let n=t.find(({word:i})=>i.startsWith(e));if(n)return{score:n.at===0?4:3,mark:[n.at,e.length]};let s=e.length>1&&t.find(({word:i})=>i.includes(e));if(s)return{score:2,mark:[s.at+s.word.indexOf(e),e.length]};let a=t.find(({word:i})=>r2(e,i));return a?{score:1,mark:[a.at,Math.min(e.length,a.word.length)]}:null}function d_(e,t){let n=m_(t),s=m_(e).map(({word:a})=>l2(a,n));return!s.length||s.some(a=>!a)?null:{score:s.reduce((a,i)=>a+i.score,0)/s.length,marks:s.map(a=>a.mark).sort((a,i)=>a[0]-i[0])}}function _i(e,t){let[n,s]=[e.slice(0,c2),t.slice(0,u2)],a=d_(n,s);if(a)return a;let i=a2(n),l=i&&d_(i,s);return l?{...l,score:l.score-.5}:null}function Bh(e,t,n){return t.map(s=>({item:s,fit:_i(e,n(s))})).filter(s=>s.fit).sort((s,a)=>a.fit.score-s.fit.score)}var f_,$_,t2,n2,o2,s2,c2,u2,Wh=b(()=>{f_="qwertyuiop[]asdfghjkl;'zxcvbnm,.`QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>~",$_="йцукенгшщзхъфывапролджэячсмитьбюёЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮЁ",t2=new Map([...f_].map((e,t)=>[e,[...$_][t]])),n2=new Map([...$_].map((e,t)=>[e,[...f_][t]])),o2=4,s2=e=>e.toLowerCase().replaceAll("ё","е");c2=200,u2=1e3});function sm(e,t,n=""){let s=wr(e).assignee_id;if(s===t&&!n)return null;let a=(i,l)=>()=>qt(e,"assignee",{operator_id:i,note:l},{assignee_id:i});return Pn(ka(e,t),a(t,n),a(s,""),"user-round-check")}function h_(e,t,n=""){let{team_id:s,assignee_id:a}=wr(e),i=Zp(e,t===null?null:qh(t)),l=(c,u,p)=>()=>qt(e,"team",{team_id:c,operator_id:u,note:p},{team_id:c,assignee_id:u});return Pn(i,l(t,t===null?a:null,n),l(s,a,""),"users-round")}function vn(e){let t=e.id===M.value.id?"online":Tw(e.id);return e.presence==="off"||t==="off"?"off":e.presence==="away"||t==="away"?"away":"online"}async function wa(e){try{let{people:t}=await K(e?`/api/people?dialog=${e}`:"/api/people");yo.value=Object.fromEntries(t.map(n=>[n.id,n]))}catch{}}async function am(){Fh||mr()||(Fh=!0,await ze(async()=>{let{dialog:e}=await F("/api/dialogs/next",{});if(!e){Q(o("No unassigned conversations"));return}le({t:"rows",cursor:J.peek().cursor,rows:[{k:"dialog",id:e.id,rev:p2(),row:e}]}),pr(),R(j("mine",e.id));let t=()=>ze(()=>qt(e.id,"assignee",{operator_id:null},{assignee_id:null}));Q(ka(e.id,M.peek().id),{icon:"user-round-check",undo:t})}),Fh=!1)}function rm(e,t,n=""){let s=wr(e).snooze,a=s&&(s.until===null||s.until>Date.now())?Kh(e,s.until,s.reason):b_(e);return Pn(Yp(e,t),Kh(e,t,n),a,"alarm-clock")}function xa(e){let t=wr(e).snooze;return t?Pn(o_(e),b_(e),Kh(e,t.until,t.reason),"alarm-clock"):null}function Bn(e,t="solved",n="",{sure:s=!1}={}){let a=wr(e);if(a.state!=="open"||!s&&v_.some(m=>m(a,()=>Bn(e,t,n,{sure:!0}))))return null;let{view:i}=E.peek(),l=w_(e,i),c=async()=>{await f2(a)(),E.peek().page==="inbox"&&R(j(i,e))},u={label:o("Reason"),run:()=>{R(j(i,e)),k.value="finish"}},p=Pn(ic(e,im(t)),d2(e,t,n),c,"check",{more:u,keep:!0});return p&&E.peek().dialog===e&&x_(i,l),p}function jh(e){let{dialog:t,view:n}=E.peek();t===e&&x_(n,w_(e,n))}function y_(e,t,n){let s={reason:wr(e).close_reason??"solved",comment:""},a=l=>qt(e,"close",l,{close_reason:l.reason}),i=async()=>{s=(await a({reason:t,comment:n})).was??s};return Pn(ic(e,im(t)),i,()=>a(s),"check")}function w_(e,t){let n=J.peek().dialogs;return ri(n,t,"urgent",ua(),null).find(s=>s!==e)??null}function x_(e,t){pr();let n=be.peek()?.after_close??"next";n==="stay"||Je(e)==="closed"||R(n==="next"&&t?j(e,t):j(e))}function lm(e){let t=wr(e).waiting_since;if(!t)return null;let n=()=>qt(e,"no-answer",{},{waiting_since:null});return Pn(s_(e),n,()=>qt(e,"answer-after-all",{},{waiting_since:t}),"message-circle-off")}async function xr(e,t=!$s.peek()[e]){le({t:"follow",id:e,on:t});try{await F(`/api/dialogs/${e}/follow`,{on:t}),Q(Gp(e,t),{icon:"eye",undo:()=>xr(e,!t)})}catch(n){le({t:"follow",id:e,on:!t}),te(z(n))}}var wr,qh,g_,yo,Fh,p2,Kh,b_,Si,im,m2,d2,f2,v_,k_,nn=b(()=>{oe();Qe();se();As();Y();hr();x();hs();Jn();V();Vn();L();ve();wr=e=>ae.peek()[e];qh=e=>Ge.value[e]?.name??o("Deleted team"),g_=e=>{let t=Ge.value[e.team_id];return t&&!t.removed?t:null};yo=T(null);Fh=!1;p2=()=>Number(String(J.peek().cursor).split(":").pop()),Kh=(e,t,n)=>()=>qt(e,"snooze",{until:t,reason:n},{snooze:{at:Date.now(),until:t,reason:n,by:M.peek().id}}),b_=e=>()=>qt(e,"unsnooze",{},{snooze:null});Si={solved:[()=>o("Resolved"),"check"],"no-reply":[()=>o("No reply"),"message-circle-off"],duplicate:[()=>o("Duplicate"),"copy"],spam:[()=>o("Spam"),"ban"],declined:[()=>o("Client declined"),"user-round-x"],other:[()=>o("Other reason"),"circle-question-mark"]},im=e=>(Si[e]??Si.solved)[0](),m2=e=>({state:"closed",waiting_since:null,snooze:null,close_reason:e}),d2=(e,t,n)=>()=>qt(e,"close",{reason:t,comment:n},m2(t)),f2=({id:e,snooze:t,waiting_since:n})=>()=>qt(e,"reopen",{},{state:"open",snooze:t,waiting_since:n,close_reason:null}),v_=[],k_=e=>{v_.push(e)}});function O_(){Uo.value="",Ns.value=null,to.value=null}function E_(e){if(Uo.value=e,clearTimeout(__),e.trim().length<2){uc+=1,Ns.value=null;return}__=setTimeout(()=>h2(e),$2)}async function h2(e){uc+=1;let t=uc;try{let n=await K(`/api/search?${new URLSearchParams({q:e,limit:String(Uh)})}`);t===uc&&(Ns.value={q:e,data:n})}catch(n){if(!(n instanceof H))throw n;t===uc&&(Ns.value={q:e,problem:n})}}function T_(e){let t=Uo.value.trim();return t?Bh(t,e,A_).map(({item:n,fit:{marks:s}})=>S_(n,s)):e.map(n=>S_(n))}function N_(e){let t=e.assignee_id===M.peek().id?"mine":"all",n={id:"open",icon:"message-square-text",text:o("Open"),run:()=>R(j(t,e.id))},s=i=>()=>{b2(e),i(e.id)},a=e.state==="open"?[e.assignee_id!==M.peek().id&&{id:"take",icon:"hand",text:o("Take it"),run:s(em)},e.assignee_id===M.peek().id&&{id:"free",icon:"user-round",text:o("Remove the assignee"),run:s(i=>zh(i,null))},{id:"close",icon:"check",text:o("Close"),run:s(Bn)}]:[{id:"reopen",icon:"undo-2",text:o("Reopen"),run:s(ya)}];return[n,...a.filter(Boolean)]}function b2(e){ae.peek()[e.id]||le({t:"result",dialog:e,sentAtRev:pa(e.id)})}function P_(e,t=[]){return{id:"d:"+e.id,kind:"dialog",dialog:e,text:e.name,marks:t,acts:()=>N_(e),run:()=>R(j("all",e.id))}}function v2(e){let t=e.dialog_id;return{id:"k:"+e.id,kind:"contact",contact:e,text:e.name,marks:e.marks,run:()=>{t&&R(j("all",t))}}}function k2(e){return{id:"m:"+e.id,kind:"message",message:e,text:e.text,marks:e.marks,acts:()=>N_(e.dialog),run:()=>R(j("all",e.dialog_id,e.no))}}function y2(e){let t=Object.values(ae.value);return Bh(e,t,s=>s.name).slice(0,Uh).map(({item:s,fit:{marks:a}})=>P_(s,a))}function w2(e){return{dialogs:e.dialogs.map(n=>P_(n)),contacts:e.contacts.map(v2),messages:e.messages.map(k2)}}function x2(){let e=Uo.value.trim(),t=g2(),n=[{id:"acts",title:o("Conversation actions"),items:T_(t.filter(s=>C_.has(s.group)))}];if(e){let s=Ns.value?.data&&_i(e,Ns.value.q)?w2(Ns.value.data):{dialogs:[],contacts:[],messages:[]},a=new Set(s.dialogs.map(i=>i.id));n.push({id:"dialogs",title:o("Conversations"),items:[...s.dialogs,...y2(e).filter(i=>!a.has(i.id))].slice(0,Uh)}),n.push({id:"contacts",title:o("Clients"),items:s.contacts}),n.push({id:"messages",title:o("Messages found"),items:s.messages})}return n.push({id:"go",title:o("Go to"),items:T_(t.filter(s=>!C_.has(s.group)))}),e&&n.push({id:"all",title:"",items:[{id:"search",kind:"search",icon:"search",text:o("Search everywhere: {q}",{q:e}),marks:[],run:()=>R(Xu(e))}]}),n.filter(s=>s.items.length)}function _2(e){let t=Uo.value.trim(),n=e.acts().map(s=>({...s,id:"a:"+s.id,kind:"act",marks:t?_i(t,s.text)?.marks:[]})).filter(s=>s.marks);return[{id:"actions",title:e.text,items:n}]}function Hh(e){k.value=null,requestAnimationFrame(()=>e.run())}function M_(e){return e?.acts?(to.value=e,Uo.value="",!0):!1}function Yh(){return to.value?(to.value=null,!0):!1}var $2,Uh,Uo,Ns,to,uc,__,g2,A_,S_,C_,D_,R_=b(()=>{oe();Qe();se();Y();_t();x();Wh();V();L();nn();$2=150,Uh=5,Uo=T(""),Ns=T(null),to=T(null),uc=0,__=0;g2=()=>Os().filter(e=>e.palette!==!1&&e.label&&Ph(e)),A_=e=>(e.title??e.label)(),S_=(e,t=[])=>({id:"c:"+e.id,kind:"command",icon:e.icon??"chevron-right",text:A_(e),marks:t,command:e,run:e.run});C_=new Set(["dialog","log"]);D_=he(()=>to.value?_2(to.value):x2())});function Ti({one:e}){let[t]=va(e);return t?r`<${Gh} keys=${t} />`:null}var Gh,cm=b(()=>{C();_t();x();P();Gh=({keys:e})=>Kp(e).map((t,n)=>r`${n>0&&r` <span class="then dim t12">${o("then")}</span> `}<${Ln} of=${t} />`)});var L_={};_e(L_,{Palette:()=>S2});function T2(){let e=O(null),t=O(null),[n,s]=g({at:0,asked:""});g(O_),fe(),W(()=>e.current.focus(),[]);let a=D_.value,i=`${to.value?.id??""} ${Uo.value}`,l=n.asked===i?n.at:0,c=f=>s({at:f,asked:i}),u=a.flatMap(f=>f.items),p=u[Math.min(l,u.length-1)];N(()=>{t.current?.querySelector(".mi.on")?.scrollIntoView({block:"nearest"})},[l,a]);let m=()=>{k.value=null},h=f=>{if(f.isComposing)return;let $={ArrowDown:(l+1)%u.length,ArrowUp:(Math.min(l,u.length-1)-1+u.length)%u.length,PageDown:Math.min(u.length-1,l+8),PageUp:Math.max(0,l-8)}[f.key];if($!==void 0&&u.length){f.preventDefault(),c($);return}if(f.key==="Enter"&&p){f.preventDefault(),Hh(p);return}if(f.key==="Tab"&&!f.shiftKey&&M_(p)){f.preventDefault(),f.stopPropagation();return}f.key==="Backspace"&&!Uo.value&&Yh()&&f.preventDefault(),f.key==="Escape"&&Yh()&&(f.preventDefault(),f.stopPropagation())};return r`<div class="over" onPointerDown=${f=>{f.target===f.currentTarget&&m()}}>
<div class="dialog pal" role="dialog" aria-modal="true" aria-label=${o("Search and commands")}
onKeyDown=${et}>
<div class="hrow palin">
<${d} name="search" />
<input class="palq" ref=${e} value=${Uo.value} role="combobox" aria-expanded="true"
aria-controls="pallist" aria-autocomplete="list" aria-activedescendant=${p?"pal-"+p.id:null}
aria-label=${o("Command, client or message text")}
placeholder=${to.value?o("Action"):o("Command, client or message text")} autocomplete="off"
spellcheck="false" onInput=${f=>E_(f.currentTarget.value)} onKeyDown=${h} />
<${C2} />
</div>
<div class="palbody" id="pallist" role="listbox" aria-label=${o("Results")} ref=${t}>
${a.map(f=>r`<div role="group" aria-label=${f.title||o("Search")} key=${f.id}>
${f.title&&r`<div class="mh" role="presentation">${f.title}</div>`}
${f.items.map($=>r`<${O2} key=${$.id} item=${$} on=${$===p}
onLook=${()=>c(u.indexOf($))} />`)}
</div>`)}
${!u.length&&r`<p class="palno">${o("Nothing found")}</p>`}
</div>
${Ns.value?.problem&&r`<p class="palno" role="status">${o("Could not search clients and messages. Try again.")}</p>`}
<div class="palfoot">
<span><span class="keys"><kbd>↑</kbd><kbd>↓</kbd></span> ${o("choose")}</span>
<span><span class="keys"><kbd>Enter</kbd></span> ${o("run")}</span>
${p?.acts&&!to.value&&r`<span><span class="keys"><kbd>Tab</kbd></span> ${o("actions")}</span>`}
<span class="hrow end"><span class="keys"><kbd>Esc</kbd></span> ${to.value?o("back"):o("dismiss")}</span>
</div>
<div class="vh" role="status">${p?"":o("Nothing found")}</div>
</div>
</div>`}function C2(){let e=to.value?.text??ae.value[E.value.dialog]?.name;return e?r`<span class="tag plain lg cut palwhere">${e}</span>`:null}function O2({item:e,on:t,onLook:n}){let s={dialog:A2,contact:N2,message:P2}[e.kind]??E2;return r`<div class=${t?"mi on":"mi"} role="option" id=${"pal-"+e.id} aria-selected=${String(t)}
onPointerMove=${t?null:n} onPointerDown=${a=>a.preventDefault()}
onClick=${()=>Hh(e)}>
<${s} item=${e} />
</div>`}function N2({item:e}){let[t]=e.contact.identities;return r`
<${X} name=${e.contact.name} size="sm" />
<span class="cut"><${um} item=${e} /></span>
${t&&r`<span class="hrow end tight dim t12">
<${we} kind=${t.kind} named />
<span class="cut">${t.label||Se(t.kind)}</span>
</span>`}
`}function P2({item:e}){let{message:t}=e,n=t.operator_id?G(t.operator_id):t.dialog.name;return r`
<${d} name="message-square-text" />
<span class="cut"><${um} item=${e} /></span>
<span class="hrow end dim t12 palwho">${n}, ${ot(t.created_at,I.value)}</span>
`}var S2,um,E2,A2,I_=b(()=>{B();C();se();xe();ne();x();Ih();R_();Te();V();L();P();ye();cm();S2=()=>k.value==="palette"?r`<${T2} />`:null;um=({item:e})=>Up(e.text,e.marks??[]).map(t=>t.marked?r`<b class="b6">${t.text}</b>`:t.text),E2=({item:e})=>r`
<${d} name=${e.icon} />
<span class="cut"><${um} item=${e} /></span>
${e.command&&r`<span class="hrow end tight"><${Ti} one=${e.command} /></span>`}
`,A2=({item:e})=>r`
<${X} name=${e.dialog.name} size="sm" />
<span class="cut"><${um} item=${e} /></span>
<span class="hrow end tight dim t12">
${o("No. {number}",{number:ue(e.dialog.number)})}
<${we} kind=${e.dialog.kind} named />
</span>
`});var Bt,Ps=b(()=>{Bt=(e,t=document)=>t.querySelector(e)});function Jh(e){R(Xu(e),{replace:!0}),clearTimeout(Vh),Vh=setTimeout(()=>pm(e),D2)}async function pm(e){if(clearTimeout(Vh),Ho.peek()?.q===e&&Ho.peek().data)return;pc+=1;let t=pc;if(!e.trim()){Ho.value=null,_r.value=!1;return}_r.value=!0;try{let n=await K(`/api/search?${new URLSearchParams({q:e})}`);t===pc&&(Ho.value={q:e,data:n})}catch(n){if(!(n instanceof H))throw n;t===pc&&(Ho.value={q:e,problem:n})}t===pc&&(_r.value=!1)}var D2,Ho,_r,pc,Vh,z_,B_=b(()=>{oe();Y();V();D2=200,Ho=T(null),_r=T(!1),pc=0,Vh=0;z_=e=>{Ho.value=null,pm(e)}});function F_(e,t,n){if(n<=t)return 0;if(!e||e.always)return n-t;let s=0,a=0;for(let[l,c]of e.spans)s+=W_(t,n,l,c),a+=c-l;let i=n-t-W_(t,n,e.from,e.until);return s+Math.round(i*a/(e.until-e.from))}function M2(e,t){if(!e||e.always)return null;let n=e.spans.find(([,s])=>s>t);return n&&n[0]>t?n[0]:null}function Ci(e,t,n){if(!e.sla||e.due_at===null||e.waiting_since===null||e.state!=="open")return null;let s=t[e.sla.hours],a=n>=e.due_at,i=a?0:Math.min(e.sla.norm,F_(s,n,e.due_at)),l=i/e.sla.norm;return{left:i,late:a?F_(s,e.due_at,n):0,share:l,look:a?"bad":l<=.3?"warn":"",opens:a?null:M2(s,n)}}var W_,Qh=b(()=>{W_=(e,t,n,s)=>Math.max(0,Math.min(t,s)-Math.max(e,n))});function mc(e,t){Ql();let n=t?.getBoundingClientRect()??{left:0,bottom:0};mm.value={id:e,x:n.left,y:n.bottom+6},k.value="clock"}function Oi({left:e,late:t,look:n,opens:s},a){return n==="bad"?o("{span} overdue",{span:Ve(t)}):s===null?L2(e):o("paused until {time}",{time:I2(s,a)})}function j_(e,t){let n=Ci(e,Qn.value,t);if(n){let s=Oi(n,t);return n.look==="bad"||n.opens!==null?s:o("reply within {span}",{span:s})}return e.waiting_since?o("waiting {span}",{span:Ve(t-e.waiting_since)}):""}function Xh({target:e}){return e.look==="bad"?r`<${d} name="flame" size="s" />`:e.opens===null?r`<${z2} share=${e.share} />`:r`<${d} name="pause" size="s" />`}function dc(e){let t=Ci(e,Qn.value,I.value),n=t!==null&&t.look!=="bad"&&t.opens===null&&t.left<=75e3;return N(()=>n?tx():void 0,[n]),n?Ci(e,Qn.value,Sp.value):t}function wo({dialog:e,short:t=!1,asButton:n=!1,still:s=!1}){let a=dc(e);if(!e.waiting_since)return null;let i=a?`sla due ${a.look}`:"sla due",l=a?r`<${Xh} target=${a} /><span class="vh">${o("Reply due:")} </span>${Oi(a,I.value)}`:r`<${B2} since=${e.waiting_since} short=${t} />`,c=p=>{p.preventDefault(),p.stopPropagation(),mc(e.id,p.currentTarget)};if(s)return r`<span class=${i}>${l}</span>`;if(!n)return r`<span class=${i} title=${K_(e,a)} onClick=${c}>${l}</span>`;let u=k.value==="clock"&&mm.value?.id===e.id;return r`<button type="button" class=${i} data-clock aria-haspopup="dialog" aria-expanded=${String(u)}
title=${K_(e,a)} onClick=${c}>
${l}
</button>`}function B2({since:e,short:t}){let n=Ve(Math.max(0,I.value-e));return r`<${d} name="hourglass" size="s" />${t?r`<span class="vh">${o("waiting")} </span>${n}`:o("waiting {span}",{span:n})}`}var Zh,R2,mm,L2,I2,z2,K_,Ds=b(()=>{oe();B();xe();ne();C();x();Qh();L();P();se();Zh=6e4,R2=1440*Zh,mm=T(null);L2=e=>e<=6e4?o("{n} s",{n:Math.ceil(e/1e3)}):Ve(Math.ceil(e/Zh)*Zh),I2=(e,t)=>e-t<R2?U(e):Op(e,t);z2=({share:e})=>r`<svg class="pie" viewBox="0 0 12 12" aria-hidden="true">
<circle class="bg" cx="6" cy="6" r="4.6" />
<circle class="fg" cx="6" cy="6" r="4.6" pathLength="100" stroke-dasharray=${`${Math.round(e*100)} 100`} />
</svg>`;K_=(e,t)=>t?o("Reply due at {time}",{time:vo(e.due_at,I.value)}):o("waiting {span}",{span:Ve(Math.max(0,I.value-e.waiting_since))})});var G_={};_e(G_,{Search:()=>F2});function F2(){let{q:e}=E.value,[t,n]=g("all"),s=O(null);N(()=>{pm(e)},[e]),W(()=>{s.current.focus(),s.current.select()},[]);let a=Ho.value?.q===e?Ho.value:null,i=a?.data??(_r.value?Ho.value?.data:null),l=c=>{c.key!=="ArrowDown"&&c.key!=="Enter"||(c.preventDefault(),Bt(".srh")?.focus())};return r`<main class="main page" id="main">
<header class="bar1 srbar">
<a class="ib only-phone" href=${Wo()} aria-label=${o("Back to the list")}><${d} name="arrow-left" /></a>
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
${i&&r`<${j2} data=${i} tab=${t} pick=${n} />`}
<div class="srgrid">
<div class="scroll" role="group" tabindex="0" aria-label=${o("Search results")}
aria-busy=${_r.value?"true":null} onKeyDown=${q2}>
<div class="srbody"><${U2} q=${e} data=${i} problem=${a?.problem} tab=${t} pick=${n} /></div>
</div>
</div>
<div class="vh" aria-live="polite">${a?.data?S("{n} found","{n} found",eg(a.data)):""}</div>
</main>`}function q2(e){let t=[...e.currentTarget.querySelectorAll(".srh")],n=t.indexOf(document.activeElement),s={ArrowDown:n+1,ArrowUp:n-1}[e.key];n<0||s===void 0||(e.preventDefault(),s<0?document.getElementById("q").focus():t[Math.min(s,t.length-1)].focus())}function j2({data:e,tab:t,pick:n}){return r`<div class="bar2 tabsrow">
<div class="tabs flat" role="group" aria-label=${o("Search in")}>
${W2.map(([s,a])=>r`<button type="button" class="tab" aria-current=${t===s?"page":null}
onClick=${()=>n(s)}>
${a()} <span class="n">${ue(K2(e,s))}</span>
</button>`)}
</div>
</div>`}function U2({q:e,data:t,problem:n,tab:s,pick:a}){let i=ft(300,_r.value&&!t);if(n)return r`<${re} icon="unplug" title=${o("Search failed")} text=${z(n)}>
<button type="button" class="btn" onClick=${()=>z_(e)}>${o("Retry")}</button>
<//>`;if(!e.trim())return r`<${re} icon="search" title=${o("What are you looking for?")} text=${o("Words in any form, names, addresses, conversation numbers. Quotes find an exact phrase, a minus excludes a word.")} />`;if(!t)return i?r`<p class="t12 dim srq">${o("Searching…")}</p>`:null;if(!eg(t))return r`<${re} icon="search" title=${o("Nothing found")} text=${o("Try fewer or different words.")} />`;let l=p=>(s==="all"||s===p)&&t[p].length>0,c=p=>s==="all"?t[p].slice(0,U_):t[p],u=(p,m)=>s==="all"&&t[p].length>U_&&r`<button type="button" class="link t13 srall" onClick=${()=>a(p)}>
${m}
: ${ue(t[p].length)}
</button>`;return r`
${t.other_layout&&r`<p class="t12 dim srq">
${o("Nothing found for “{typed}”. Showing “{read}”, typed in the wrong keyboard layout.",{typed:t.text,read:t.other_layout})}
</p>`}
${l("dialogs")&&r`
<h2 class="rules-h">${o("Conversations")}</h2>
<ul class="card">
${c("dialogs").map(p=>r`<${H2} key=${p.id} dialog=${p} />`)}
</ul>
${u("dialogs",o("All conversations found"))}
`}
${l("contacts")&&r`
<h2 class="rules-h">${o("Clients")}</h2>
<ul class="card">${c("contacts").map(p=>r`<${Y2} key=${p.id} contact=${p} />`)}</ul>
${u("contacts",o("All clients found"))}
`}
${l("messages")&&r`
<h2 class="rules-h">${o("Messages found")}</h2>
<ul class="card">${c("messages").map(p=>r`<${G2} key=${p.id} message=${p} />`)}</ul>
${u("messages",o("All messages found"))}
`}
${s!=="all"&&!t[s].length&&r`<${re} icon="search" title=${o("Nothing found")} />`}
`}function H2({dialog:e}){return r`<li>
<a class="srh" href=${j("all",e.id)}>
<${X} name=${e.name} face=${e.avatar}><${we} kind=${e.kind} named /><//>
<span class="grow">
<span class="hrow">
<b class="b6 cut">${e.name}</b>
<${wo} dialog=${e} />
${e.state==="closed"&&r`<span class="tag plain">${o("closed")}</span>`}
</span>
<span class="t13 mut blk srx">
${[o("No. {number}",{number:ue(e.number)}),e.title].filter(Boolean).join(" · ")}
</span>
</span>
<span class="t12 dim srm">${Y_(e.last_at)}</span>
</a>
</li>`}function Y2({contact:e}){let t=r`
<${X} name=${e.name} />
<span class="grow">
<span class="hrow"><b class="b6 cut"><${H_} text=${e.name} marks=${e.marks} /></b></span>
<span class="t13 mut blk srx">${e.identities.map(n=>n.label).join(" · ")}</span>
</span>
${e.identities.map(n=>r`<${we} kind=${n.kind} named />`)}
`;return r`<li>
${e.dialog_id?r`<a class="srh" href=${j("all",e.dialog_id)}>${t}</a>`:r`<span class="srh">${t}</span>`}
</li>`}function G2({message:e}){let{dialog:t}=e,n=e.operator_id?G(e.operator_id):"",s=e.kind==="note"?`${o("Note")} · ${n}`:e.kind==="out"&&n?`${n} → ${t.name}`:t.name,a=e.kind==="note"?r`<span class="nic"><${d} name="lock" size="m" /></span>`:r`<${we} kind=${t.kind} size="mid" named />`;return r`<li>
<a class="srh" href=${j("all",t.id,e.no)}>
${a}
<span class="grow">
<span class="hrow"><b class="b6 cut">${s}</b></span>
<span class="t13 mut blk srx"><${H_} text=${e.text} marks=${e.marks} /></span>
</span>
<span class="t12 dim srm">${Y_(e.created_at)}</span>
</a>
</li>`}var U_,W2,eg,K2,H_,Y_,V_=b(()=>{B();Ps();C();Y();xe();ne();x();Ih();Te();V();B_();P();ye();Ds();U_=5,W2=[["all",()=>o("Everything")],["dialogs",()=>o("Conversations")],["contacts",()=>o("Clients")],["messages",()=>o("Messages found")]];eg=e=>e.dialogs.length+e.contacts.length+e.messages.length,K2=(e,t)=>t==="all"?eg(e):e[t].length;H_=({text:e,marks:t})=>Up(e,t).map(n=>n.marked?r`<mark>${n.text}</mark>`:n.text),Y_=e=>`${ot(e,I.value)}, ${U(e)}`});function Re({label:e,place:t,across:n=!1,children:s}){let a=xt(tg);return fe(),W(()=>{(a.current.querySelector("[aria-checked='true']")??a.current.querySelector("button")).focus({preventScroll:!0})},[]),r`<div class=${"menu pop "+t} role="menu" aria-label=${e} ref=${a}
onKeyDown=${i=>Q2(i,n)}>
${s}
</div>`}function Q2(e,t){let n=[...e.currentTarget.querySelectorAll("button")],s=n.indexOf(document.activeElement),[a,i]=[(s+1)%n.length,(s-1+n.length)%n.length],l=t?{ArrowRight:a,ArrowLeft:i}:{},c={ArrowDown:a,ArrowUp:i,Home:0,End:n.length-1,...l}[e.key];e.key==="Tab"&&tg(),c!==void 0&&(e.preventDefault(),e.stopPropagation(),n[c].focus())}var tg,Z,on=b(()=>{B();C();se();P();ye();tg=()=>{k.value=null};Z=({icon:e,checked:t,onPick:n,stay:s,children:a})=>r`<button type="button" class="mi" tabindex="-1"
role=${t===void 0?"menuitem":"menuitemradio"}
aria-checked=${t===void 0?null:String(t)} onClick=${()=>{s||tg(),n()}}>
<${d} name=${t?"check":e} size="m" />
${a}
</button>`});var ng,no,Z2,$c,Q_,og,dm,Ei=b(()=>{x();L();ng={online:()=>o("Online"),lunch:()=>o("Lunch"),training:()=>o("Training"),away:()=>o("Away"),off:()=>o("Off shift")},no=e=>e?.name||(ng[e?.builtin]??ng.off)(),Z2={online:"on",away:"away",off:"off"},$c=e=>`dot ${Z2[e]??"off"}`,Q_=e=>ng[e.builtin]?.()??"",og=(e,t)=>e.place-t.place||e.id-t.id,dm=()=>Object.values(fs.value).filter(e=>!e.removed).sort(og)});function X_(){return k.value!=="me"?null:r`<${Re} label=${o("My menu")} place="popme">
${dm().map(e=>r`<button type="button" class="mi" tabindex="-1" role="menuitemradio" key=${e.id}
aria-checked=${String(M.value.status_id===e.id)} onClick=${()=>{k.value=null,vw(e.id)}}>
<span class="dotbox"><span class=${$c(e.base)}></span></span>
<span class="cut">${no(e)}</span>
${M.value.status_id===e.id&&r`<span class="mend"><${d} name="check" size="m" /></span>`}
</button>`)}
<div class="msep" role="separator"></div>
<${Z} icon="bell" onPick=${wi}>
${o("Notifications")}
${Pe.value.notifications>0&&r`<span class="count mend">${Pe.value.notifications}</span>`}
<//>
<${Z} icon="settings" onPick=${()=>R(Qt("looks"))}>${o("My settings")}<//>
<div class="msep" role="separator"></div>
<div class="mh" role="presentation">${o("Language")}</div>
<${Z} icon="languages" checked=${Ie.value==="ru"} onPick=${()=>Ko("ru")}>
<span lang="ru">Русский</span>
<//>
<${Z} icon="languages" checked=${Ie.value==="en"} onPick=${()=>Ko("en")}>
<span lang="en">English</span>
<//>
<div class="mh" role="presentation">${o("Theme")}</div>
<${Z} icon="sun-moon" checked=${On.value==="system"} onPick=${()=>ma("system")} stay>
${o("System")}
<//>
<${Z} icon="sun" checked=${On.value==="light"} onPick=${()=>ma("light")} stay>${o("Light")}<//>
<${Z} icon="moon" checked=${On.value==="dark"} onPick=${()=>ma("dark")} stay>${o("Dark")}<//>
<div class="mh" role="presentation">${o("Density")}</div>
<${Z} icon="rows-4" checked=${go.value==="compact"} onPick=${()=>mi("compact")} stay>
${o("Compact")}
<//>
<${Z} icon="rows-3" checked=${go.value==="normal"} onPick=${()=>mi("normal")} stay>
${o("Normal")}
<//>
<${Z} icon="menu" checked=${go.value==="roomy"} onPick=${()=>mi("roomy")} stay>
${o("Comfortable")}
<//>
<div class="msep" role="separator"></div>
<${Z} icon="users-round" onPick=${()=>{k.value="handover"}}>
${o("Hand over my conversations")}
<//>
<${Z} icon="keyboard" onPick=${()=>{k.value="shortcuts"}}>
${o("Keyboard shortcuts")}
<kbd>?</kbd>
<//>
<${Z} icon="log-out" onPick=${p_}>${o("Sign out")}<//>
<//>`}var X2,Z_,sg,eI,tI,e0,ag=b(()=>{C();Qe();se();x();Et();V();L();Wp();P();on();Ei();X2={operator:()=>o("Operator"),supervisor:()=>o("Supervisor"),administrator:()=>o("Administrator")},Z_=e=>X2[e]?.()??"",sg=()=>fs.value[M.value.status_id]??{builtin:M.value.presence,base:M.value.presence},eI=()=>{k.value=k.value==="me"?null:"me"},tI=({children:e})=>r`<button type="button" class=${e?"mebtn":"ib"} aria-haspopup="menu"
aria-expanded=${String(k.value==="me")} aria-label=${o("{name}: my menu",{name:M.value.name})}
title=${no(sg())} onClick=${eI}>
<${X} name=${M.value.name} size="md"><span class=${$c(sg().base)}></span><//>
${e}
</button>`;e0=()=>r`<div class="me">
<${tI}>
<span class="grow">
<span class="nmx cut">${M.value.name}</span>
<br />
<span class="t12 dim">${no(sg())}</span>
</span>
<//>
<${qx} />
</div>`});function t0(e){let t=Je(e);if(hc.some(([s])=>s===t))return o("Inbox");let n=ra(t);return n!==null?Ge.value[n]?.name??o("Team"):gc.find(([s])=>s===t)[1]()}var hc,gc,_a,fm,Ai=b(()=>{oe();x();Vn();L();hc=[["mine",()=>o("Mine")],["unassigned",()=>o("Unassigned")],["all",()=>o("All")]],gc=[["waiting",()=>o("Waiting for us"),"hourglass"],["unread",()=>o("Unread"),"mail-open"],["mentions",()=>o("Mentions"),"at-sign"],["following",()=>o("Following"),"eye"],["snoozed",()=>o("Snoozed"),"alarm-clock"],["untagged",()=>o("Untagged"),"tag"],["failed",()=>o("Not sent"),"circle-alert"],["closed",()=>o("Closed"),"archive"]],_a=he(()=>Object.values(Ge.value).filter(e=>!e.removed).sort((e,t)=>e.name.localeCompare(t.name))),fm=e=>ps(e)?void 0:ra(e)===null?Pe.value[e]:Pe.value.teams?.[ra(e)]??0});function Ms(e,t){try{localStorage.setItem(e,JSON.stringify(t))}catch{}}function Tr(e){localStorage.removeItem(e)}function Ni(e){let t=[];for(let n=0;n<localStorage.length;n+=1){let s=localStorage.key(n);if(s.startsWith(e))try{t.push([s.slice(e.length),JSON.parse(localStorage.getItem(s))])}catch{}}return t}var hm=b(()=>{});function r0(e){lg.value=e.created_at-Date.now()}function Cr(e){let t=be.peek()?.undo??{messenger:4,email:10};return(e==="email"?t.email:t.messenger)*1e3}var cI,lg,Sa,i0,xo,_o,Pi,So=b(()=>{oe();L();cI=6e4,lg=T(0);Sa=e=>e+lg.peek(),i0=({kind:e,delivery:t})=>e==="out"&&t?.state==="queued"&&!t.attempts,xo=e=>e.delivery.not_before-lg.value,_o=e=>i0(e)&&e.delivery.not_before-e.created_at>cI,Pi=(e,t=Date.now())=>i0(e)&&!_o(e)&&e.delivery.not_before>e.created_at&&xo(e)>t});function c0(e){let t={...Di.peek()[e.dialog_id]};if(_o(e))t[e.id]=e;else if(t[e.id])delete t[e.id];else return;Di.value={...Di.peek(),[e.dialog_id]:t}}async function p0(e){try{let{messages:t}=await K(`/api/dialogs/${e}/planned`);Di.value={...Di.peek(),[e]:Object.fromEntries(t.map(n=>[n.id,n]))}}catch(t){if(!(t instanceof H))throw t}}var Di,l0,u0,gm=b(()=>{it();oe();Y();So();Di=T({}),l0=e=>Object.values(Di.value[e]??{}).sort((t,n)=>t.delivery.not_before-n.delivery.not_before);Xt(e=>{for(let t of e)t.k==="message"&&c0(t.row)});u0=c0});function mI(e){Mi=`okno.out.${e}.`;let t=Date.now()-uI;Wt.value=Ni(Mi).map(([,n])=>({...n,phase:dI(n,t)})).sort((n,s)=>n.at-s.at),Ta()}function dI(e,t){return e.phase==="held"||e.phase==="refused"?e.phase:e.at<t?"stale":"queued"}function ug(e,t,n,s,a=[],i={}){let l={key:aa(),dialog_id:e,kind:t,text:n,seen:s,files:a,more:i,at:Date.now(),phase:"queued"};return Ms(Mi+l.key,l),Wt.value=[...Wt.value,l],Ta(),l.key}function hI(e,t){bc.set(e,t),bc.size>$I&&bc.delete(bc.keys().next().value)}function vc(e,t){Wt.value=Wt.value.map(s=>s.key===e?{...s,...t}:s);let n=Wt.value.find(s=>s.key===e);n&&Ms(Mi+e,n)}function Ri(e){Tr(Mi+e),Wt.value=Wt.value.filter(t=>t.key!==e)}function bm(e,t={}){vc(e,{...t,phase:"queued",at:Date.now()}),Ta()}function Ta(){if(qe.value!=="in"||!Mi)return;let e=new Set;for(let t of Wt.value)e.has(t.dialog_id)||(t.phase==="queued"&&gI(t),["queued","sending","held"].includes(t.phase)&&e.add(t.dialog_id))}async function gI(e){vc(e.key,{phase:"sending"});let t=pa(e.dialog_id),{key:n,kind:s,text:a,seen:i}=e,l=(e.files??[]).map(c=>c.token);try{let c=await Oe("POST",`/api/dialogs/${e.dialog_id}/messages`,{...bI(e.more),key:n,kind:s,text:a,seen:i,files:l});r0(c.message),u0(c.message),hI(n,c.message),le({t:"result",...c,sentAtRev:t}),$0.set(`${e.dialog_id}.${s}`,Date.now()),Ri(n),Ta()}catch(c){vI(e,c)}}function bI(e={}){if(!e.not_before||e.not_before>Date.now())return e;let{not_before:t,...n}=e;return n}function vI(e,t){t.offline||t.status===401||t.status===429||t.status>=500?vc(e.key,{phase:"queued",tries:(e.tries??0)+1,code:t.code}):t.code==="conversation-changed"?vc(e.key,{phase:"held",came:t.detail.messages,last_no:t.detail.last_no}):(vc(e.key,{phase:"refused",code:t.code}),Ta())}var uI,pI,Wt,Mi,m0,cg,d0,f0,$0,fI,h0,g0,$I,bc,b0,v0,Rs=b(()=>{it();oe();Y();hm();Hu();gm();L();So();uI=3600*1e3,pI=5e3,Wt=T([]),Mi="";m0=e=>Wt.value.filter(t=>t.dialog_id===e),cg=({phase:e})=>["held","refused","stale"].includes(e),d0=e=>Wt.value.some(t=>t.dialog_id===e&&cg(t)),f0=e=>Wt.value.find(t=>t.dialog_id===e&&t.phase==="held"),$0=new Map,fI=5e3,h0=(e,t)=>m0(e).some(n=>n.kind===t)||Date.now()-($0.get(`${e}.${t}`)??0)<fI,g0=(e,t,n)=>m0(e).some(s=>s.kind===t&&s.text===n.trim());$I=50,bc=new Map,b0=e=>bc.get(e);v0=e=>bm(e.key,{seen:e.last_no,came:void 0});fi(mI);An(Ta);setInterval(()=>{Wt.value.some(e=>e.phase==="queued")&&Ta()},pI);window.addEventListener("online",Ta)});function k0(e){kc.set(e,{upto:J.peek().logs[e]?.seen??0,since:new Map})}function y0(e,t){let n=kc.get(e);n&&(n.upto=Math.max(n.upto,t))}function w0(e,t){let n=kc.get(e);if(!n)return;pg(n);let s=new Set(t);for(let a of n.since.keys())s.has(a)||n.since.delete(a);for(let a of s)a>n.upto&&!n.since.has(a)&&n.since.set(a,Date.now())}function pg(e){let t=Date.now()-kI;for(let[n,s]of e.since)s>t||(e.upto=Math.max(e.upto,n),e.since.delete(n))}function x0(e,t,n){let s=J.peek().logs[e]?.items??{},a=t;for(;a<n&&s[a+1]&&!yI(s[a+1]);)a+=1;return a}function Ca(e){let t=kc.get(e);return t?(pg(t),x0(e,t.upto,Math.max(t.upto,...t.since.keys()))):null}function _0(e,t){let n=kc.get(e);return n?(pg(n),x0(e,t,n.upto)):t}var kI,kc,yI,Or=b(()=>{L();kI=1e3,kc=new Map;yI=({kind:e,author:t,automatic:n,delivery:s})=>(e==="note"||e==="out"&&!n)&&t.operator_id!==J.peek().me?.id&&s?.state!=="cancelled"});function SI(e){vm=`okno.draft.${e}.`;let t=Ni(vm).map(([n,s])=>[n,typeof s=="string"?{text:s,at:0,dirty:!0}:s]);sn.value=Object.fromEntries(t),Oa.value={}}function Ea(e,t){let n={...sn.value};t&&(wm(t)||t.dirty)?(n[e]=t,Ms(vm+e,t)):(delete n[e],Tr(vm+e)),sn.value=n}function hg(e,t){let n=sn.peek()[e];A0(e);let s={text:"",...n,seen:TI(e,n),...t,at:n?.at??0,dirty:!0};if(!wm(s)&&!n?.at&&!Er.has(e)&&!km.has(e)){Ea(e,null);return}Ea(e,s),clearTimeout(Er.get(e)),Er.set(e,setTimeout(()=>gg(e),wI))}function TI(e,t){let n=Number(e.split(".")[0]),s=t&&wm(t)?t.seen??null:null;return s===null?Ca(n):_0(n,s)}function C0(e,t){let n=To(e,t);clearTimeout(Er.get(n)),Er.delete(n),A0(n),Ea(n,null)}function O0(){for(let e in sn.peek())sn.peek()[e].dirty&&gg(e)}async function gg(e){clearTimeout(Er.get(e)),Er.delete(e);let t=sn.peek()[e];if(!t?.dirty||qe.peek()!=="in")return;let[n,s]=e.split("."),a=yc(t);km.set(e,{what:a,until:Date.now()+xI});try{let{at:i}=await Oe("PUT",`/api/dialogs/${n}/draft`,{mode:s,text:t.text,head:ym(t),seen:t.seen??null});E0(e,a,i)}catch(i){i.status===404&&Ea(e,null)}}function E0(e,t,n){let s=sn.peek()[e];s&&Ea(e,{...s,at:n,dirty:yc(s)!==t})}function CI(e){for(let t in e)for(let n in e[t])dg(Number(t),n,e[t][n]);for(let t in sn.peek()){let[n,s]=t.split(".");!e[n]?.[s]&&!(km.get(t)?.until>Date.now())&&dg(Number(n),s,void 0)}}function OI(e,t){for(let n of _I)dg(e,n,t[n])}function dg(e,t,n){let s=To(e,t),a=sn.peek()[s],i=km.get(s);if(!n){if(!a||a.dirty)return;if(h0(e,t)){Ea(s,{...a,dirty:!0}),gg(s);return}Ea(s,null);return}if(i?.what===yc(n)){E0(s,i.what,n.at);return}n.at<=(a?.at??0)||a?.dirty&&a.at||!a&&g0(e,t,n.text)||(a&&wm(a)&&yc(a)!==yc(n)&&(Oa.value={...Oa.value,[s]:{text:a.text,head:ym(a),seen:a.seen??null}}),Ea(s,{text:n.text,head:n.head,at:n.at,seen:n.seen??null,dirty:!1}))}function A0(e){if(!(e in Oa.peek()))return;let{[e]:t,...n}=Oa.peek();Oa.value=n}var wI,xI,_I,sn,mg,Oa,vm,Er,km,ym,yc,wm,To,an,fg,$g,S0,Yo,kn,Go,T0,N0,P0,Dn=b(()=>{it();oe();Y();hm();Rs();Or();wI=800,xI=5e3,_I=["reply","note"],sn=T({}),mg=T({}),Oa=T({}),vm="",Er=new Map,km=new Map,ym=e=>{let{subject:t=null,cc:n="",bcc:s="",to:a=null}=e?.head??{};return t!==null||n||s||a?{subject:t,cc:n,bcc:s,to:a}:null},yc=e=>JSON.stringify([e.text,ym(e)]),wm=e=>!!(e.text.trim()||ym(e));To=(e,t)=>`${e}.${t}`,an=(e,t)=>sn.value[To(e,t)]?.text??"",fg=e=>sn.value[To(e,"reply")]?.head??null,$g=(e,t)=>sn.peek()[To(e,t)]?.seen??null,S0=(e,t)=>sn.value[To(e,t)]?.dirty===!1,Yo=e=>mg.value[e]??"reply",kn=(e,t)=>{mg.value={...mg.value,[e]:t}};Go=(e,t,n,s=null)=>hg(To(e,t),{text:n.trim()?n:"",...s!==null&&{seen:s}}),T0=(e,t)=>hg(To(e,"reply"),{head:t});N0=(e,t)=>Oa.value[To(e,t)],P0=(e,t)=>hg(To(e,t),Oa.peek()[To(e,t)]);vp((e,{entered:t})=>{t&&SI(e.me.id),CI(e.drafts)});fi(O0);An(O0);Xt(e=>{for(let t of e)t.k==="draft"&&OI(t.id,t.row)})});function Na(){Aa=!1,AI()&&requestAnimationFrame(()=>{!Aa&&!k.peek()&&!zi(document.activeElement)&&wc()?.focus({preventScroll:!0})})}function NI(e){let t=wc();t.focus({preventScroll:!0}),t.setRangeText(e,t.selectionStart,t.selectionEnd,"end"),t.dispatchEvent(new Event("input",{bubbles:!0}))}function _m(){clearTimeout(Li?.timer),Li=null}function W0(){let{run:e,still:t}=Li;_m(),t()&&e()}function Tm(e,t,{settled:n=!0,pause:s=!0}={}){if(Cm(e)||n&&!mw(e.timeStamp))return;if(!s||!Ii(e)){t();return}let{dialog:a}=E.peek();Li={letter:e.key,run:t,still:()=>E.peek().dialog===a&&!k.peek(),timer:setTimeout(W0,vg)}}function Cm(e){let t=e.timeStamp-bg<vg;return Ii(e)&&(bg=e.timeStamp),t}function xm(e){e.preventDefault(),e.stopImmediatePropagation()}function PI(e){let t=zi(e.target),n=xi(Es(e),t),s=e.ctrlKey||e.metaKey;(t?R0.get(e.code)===e.target&&!(s&&(n||e.key==="Enter")):n?.walks||!(n||Ii(e)||e.key==="Enter"||e.key===" "))||xm(e)}function DI(e){if(Ii(e)&&/\p{L}/u.test(e.key)){let{letter:t}=Li;if(_m(),bg=e.timeStamp,xi(Es(e))?.id==="undo"||!wc()){xm(e);return}NI(t),e.stopImmediatePropagation()}else e.key==="Escape"?(_m(),xm(e)):(Ii(e)||e.key==="Enter")&&(xm(e),W0(),requestAnimationFrame(()=>MI(e)))}function MI({code:e,key:t}){let n=document.activeElement;!k.peek()||!n?.closest("[role=dialog], [role=menu]")||(t==="Enter"?n.click():n.dispatchEvent(new KeyboardEvent("keydown",{code:e,key:t,bubbles:!0,cancelable:!0})))}function RI(e){return Aa||!Ii(e)||zi(e.target)||k.peek()||dt.peek()||e.isComposing||!M0&&L0.some(t=>t())?!1:E.peek().page==="inbox"&&!!(E.peek().dialog&&wc())}function LI(e){if(qe.peek()==="in"){if(e.repeat){PI(e);return}if(R0.set(e.code,e.target),Li){DI(e);return}["Tab","Escape","F6"].includes(e.key)&&(Aa=!0),RI(e)&&(wc().focus({preventScroll:!0}),e.stopImmediatePropagation())}}var vg,EI,D0,Aa,M0,bg,Li,R0,L0,I0,zi,z0,Sm,wc,B0,AI,Ii,Pa=b(()=>{se();Y();_t();hs();V();vg=300,EI="input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]",D0=".dock .comp textarea",Aa=!1,M0=!1,bg=-vg,Li=null,R0=new Map,L0=[],I0=e=>{L0.push(e)},zi=e=>!!e?.closest?.(EI),z0=()=>Aa,Sm=()=>{Aa=!0},wc=()=>document.querySelector(D0),B0=e=>e.target,AI=()=>matchMedia("(min-width: 720px) and (hover: hover)").matches,Ii=e=>/^[\p{L}\p{N}]$/u.test(e.key)&&!e.ctrlKey&&!e.metaKey&&!e.altKey;window.addEventListener("keydown",LI,{capture:!0});window.addEventListener("pointerdown",e=>{Aa=!1,M0=!!B0(e)?.closest?.("#conversation"),_m()},{capture:!0});document.addEventListener("focusin",e=>{B0(e)?.matches?.(D0)&&(Aa=!1)})});function _g(e,t,n=()=>!0){let{ids:s}=lt,a=s.indexOf(e);for(a<0&&(a=t>0?-1:s.length),a+=t;a>=0&&a<s.length;a+=t)if(n(s[a]))return s[a];return null}function K0(e){if(e===null)return;let t=yn.peek()!==null;lt.reveal(e),R(j(E.peek().view,e)),t&&lt.focus(e)}function Cg(e){if(yn.peek()===null)return!1;let t=_g(yn.peek(),e);return t!==null&&lt.focus(t),!0}var Bi,kg,wg,oo,F0,lt,Wi,yn,xg,yg,Sg,Tg,Ls=b(()=>{oe();V();L();Bi=["cards","rows","table"],kg=matchMedia("(max-width: 719px)"),wg=T(kg.matches);kg.addEventListener("change",()=>{wg.value=kg.matches});oo=he(()=>{let e=be.value?.list?.mode??"cards";return wg.value&&e==="table"?"cards":e}),F0=he(()=>wg.value),lt={ids:[],reveal(){},focus(){},showNew(){}},Wi=T({from:0,to:1/0}),yn=T(null),xg=()=>yn.peek()!==null&&ae.peek()[yn.peek()]?yn.peek():E.peek().dialog;yg=()=>E.peek().dialog??yn.peek(),Sg=e=>K0(_g(yg(),e)??(yg()===null,null)),Tg=e=>K0(_g(yg(),e,t=>ui(ae.peek()[t])>0))});function Ki(e){kt.value=e,e.size||(Fi.value=null)}function Is(e){let t=new Set(kt.peek());t.has(e)?t.delete(e):t.add(e),Eg=e,Ki(t)}function Om(e){let{ids:t}=lt,[n,s]=[t.indexOf(Eg),t.indexOf(e)].sort((a,i)=>a-i);if(n<0){Is(e);return}Ki(new Set([...kt.peek(),...t.slice(n,s+1)]))}async function U0(e){try{let{ids:t}=await K(`/api/dialogs/ids?${new URLSearchParams({view:e,sort:mn(e,Zt.peek())})}`);Ki(new Set(t))}catch(t){te(z(t))}}function Ag(e){let t=new Set([...kt.value].map(n=>ae.value[n]?.state??(Je(e)==="closed"?"closed":"open")));return{open:t.has("open"),closed:t.has("closed")}}async function H0(e){let t={done:[],failed:[],undo:[]},n=e.flatMap(II),s=n.reduce((a,i)=>a+i.ids.length,0);for(let a of n){xc.value={done:t.done.length+t.failed.length,of:s};try{let i=await F("/api/bulk",{steps:[a]});for(let l in t)t[l].push(...i[l])}catch(i){t.failed.push(...a.ids.map(l=>({id:l,code:i.offline?"offline":i.code})))}}return xc.value=null,t}async function wn(e,t,n=null,{stay:s=!1}={}){let a=n??[...kt.peek()];if(xc.peek()||!a.length)return;let{done:i,failed:l,undo:c}=await H0([{...e,ids:a}]);!n&&!s&&pr(),s||Ki(new Set(l.map(u=>u.id))),Fi.value=l.length?{step:e,said:t,list:l,of:a.length}:null,i.length&&Q(t(i.length,i.length===1?i[0]:null),{keep:e.act==="close",undo:c.length?()=>zI(c):null})}async function zI(e){let{failed:t}=await H0(e);t.length&&te(S("{n} conversation could not be restored","{n} conversations could not be restored",t.length))}function G0({list:e,of:t}){let n=[...new Set(e.map(c=>(BI[c.code]??(()=>c.code))()))].join("; "),s=e.slice(0,2).map(c=>ae.value[c.id]?.name).filter(Boolean).join(", "),a=e.length-Math.min(2,e.length),i=a>0&&s?o("{names} and {n} more",{names:s,n:a}):s;return`${S("Failed for {n} of {of}","Failed for {n} of {of}",e.length,{of:t})}. ${i?`${i}: `:""}${n}`}var Og,kt,xc,Fi,Eg,Em,qi,q0,j0,II,Y0,BI,Da=b(()=>{Pa();oe();Y();x();Vn();hs();Ls();Jn();Et();L();ve();Og=200,kt=T(new Set),xc=T(null),Fi=T(null),Eg=null;I0(()=>kt.peek().size>0);Em=()=>Ki(new Set(lt.ids)),qi=()=>{Eg=null,Ki(new Set)},q0=()=>{let e=xg();return e===null?!1:(Is(e),!0)},j0=()=>{let e=xg();return e===null?!1:(Om(e),!0)};II=e=>Array.from({length:Math.ceil(e.ids.length/Og)},(t,n)=>{let s=[n*Og,(n+1)*Og];return{...e,ids:e.ids.slice(...s),...e.numbers&&{numbers:e.numbers.slice(...s)}}});Y0=()=>{let{step:e,said:t,list:n}=Fi.peek();return wn(e,t,n.map(s=>s.id))},BI={forbidden:()=>o("no permission"),"not-found":()=>o("deleted, or no access"),closed:()=>o("already closed"),"cannot-answer":()=>o("this colleague cannot reply there"),"team-cannot-answer":()=>o("nobody in this team can reply there"),"team-gone":()=>o("this team no longer exists"),"tag-gone":()=>o("this tag no longer exists"),"too-many-tags":()=>o("too many tags"),"invalid-time":()=>o("the time has passed"),offline:()=>o("no connection")}});function so(e){let t=new Set;for(let n of e??[]){let s=$o.value[n],a=s?.merged_into?$o.value[s.merged_into]:s;a&&!a.removed&&t.add(a)}return[...t]}var Co,xn,Vo,ji,Vt=b(()=>{oe();x();L();Co=[[1,()=>o("High")],[0,()=>o("Medium")],[-1,()=>o("Low")]],xn=e=>Co.find(([t])=>t===e)?.[1]()??"",Vo=he(()=>Object.values($o.value).filter(e=>!e.removed).sort((e,t)=>e.name.localeCompare(t.name)));ji=e=>$o.value[e]?.name??o("deleted tag")});function Am(e,t,n){let s=ae.peek()[e].tags,a=n?[t]:WI(s,t);if(!a.length||n&&s.includes(t))return null;let i=u=>({tags:u,tagged:so(u).length>0?1:0}),l=u=>()=>qt(e,"tags",{add:u},i([...s.filter(p=>!u.includes(p)),...u])),c=u=>()=>qt(e,"tags",{remove:u},i(s.filter(p=>!u.includes(p))));return n?Pn(Ng(e,a),l(a),c(a),"tag"):Pn(Pg(e,[t]),c(a),l([t]),"tag")}function J0(e,t){let n=ae.peek()[e].priority;if(n===t)return null;let s=a=>()=>qt(e,"priority",{priority:a},{priority:a});return Pn(Dg(e,t),s(t),s(n),"arrow-up-down")}async function Q0(e){let{tag:t}=await F("/api/tags",{name:e,color:Vo.peek().length%8+1});return Mg(t),t.id}function Mg(e){let t=Number(String(J.peek().cursor).split(":").pop());le({t:"rows",cursor:J.peek().cursor,rows:[{k:"tag",id:e.id,rev:t,row:e}]})}var V0,Ng,Pg,Dg,WI,Ar,Nr=b(()=>{Y();x();L();Vt();Qe();As();V0=e=>e.map(ji).join(", "),Ng=(e,t)=>o("Tag added: {tag} · {name}",{tag:V0(t),name:rc(e)}),Pg=(e,t)=>o("Tag removed: {tag} · {name}",{tag:V0(t),name:rc(e)}),Dg=(e,t)=>o("Priority: {priority} · {name}",{priority:xn(t).toLocaleLowerCase(),name:rc(e)}),WI=(e,t)=>e.filter(n=>n===t||$o.peek()[n]?.merged_into===t);Ar=()=>["supervisor","administrator"].includes(M.value?.role)});var Wn,ao,zs=b(()=>{V();L();Wn=()=>ae.peek()[E.peek().dialog],ao=()=>!!Wn()});function Nm({states:e,onSet:t,place:n="popasg"}){let[s,a]=g(""),[i,l]=g(0),c=O(null),u=O(new Set(Object.keys(e).map(Number))),p=xt(Z0);fe(),W(()=>c.current.focus({preventScroll:!0}),[]);let m=Rg(s),h=Vo.value,f=h.filter(A=>Rg(A.name).includes(m)).sort((A,ie)=>Number(u.current.has(ie.id))-Number(u.current.has(A.id))),$=m&&Ar()&&!h.some(A=>Rg(A.name)===m),v=f.length+($?1:0),_=Math.min(i,v-1),w=()=>{a(""),l(0),c.current?.focus({preventScroll:!0})},y=A=>{t(A.id,e[A.id]!=="all"),s&&w()},D=()=>ze(async()=>{t(await Q0(s.trim()),!0),w()}),q=A=>{let ie={ArrowDown:1,ArrowUp:-1}[A.key];ie&&(A.preventDefault(),l((_+ie+v)%Math.max(1,v))),A.key==="Enter"&&v&&(A.preventDefault(),f[_]?y(f[_]):D()),A.key==="Tab"&&Z0()};return r`<div class=${"menu pop poptags "+n} role="dialog" aria-label=${o("Tags")} ref=${p}>
<div class="gfind">
<${d} name="search" size="m" />
<input class="palq" ref=${c} role="combobox" aria-expanded="true" aria-controls="tgl" aria-autocomplete="list"
aria-activedescendant=${v?"tg"+_:null} maxlength="40"
aria-label=${Ar()?o("Find or create a tag"):o("Find a tag")}
placeholder=${Ar()?o("Find or create a tag"):o("Find a tag")} value=${s}
onInput=${A=>{a(A.currentTarget.value),l(0)}} onKeyDown=${q} />
</div>
<div role="listbox" id="tgl" class="asl" aria-label=${o("Tags")} aria-multiselectable="true">
${f.map((A,ie)=>r`<${FI} key=${A.id} tag=${A} state=${e[A.id]} index=${ie} on=${ie===_}
onAt=${l} onPick=${y} />`)}
${$&&r`<button type="button" class=${_===f.length?"mi on":"mi"} id=${"tg"+f.length}
role="option" tabindex="-1" aria-selected="false" onPointerMove=${()=>l(f.length)}
onClick=${D}>
<${d} name="plus" size="m" />
<span class="cut">${o("Create “{name}”",{name:s.trim()})}</span>
</button>`}
</div>
${!v&&r`<p class="dpad2 t13 dim">
${h.length||Ar()?m?o("Nothing found"):o("No tags yet. Type a name to create the first one."):o("No tags yet. A supervisor creates them in the settings.")}
</p>`}
</div>`}function FI({tag:e,state:t,index:n,on:s,onAt:a,onPick:i}){return r`<button type="button" class=${s?"mi on":"mi"} id=${"tg"+n} role="option" tabindex="-1"
aria-selected=${String(t==="all")} onPointerMove=${()=>a(n)} onClick=${()=>i(e)}>
<span class=${t?"tgbox on":"tgbox"} aria-hidden="true">
${t==="all"&&r`<${d} name="check" size="s" />`}
${t==="some"&&r`<span class="dash"></span>`}
</span>
<span class=${"sq h"+e.color}></span>
<span class="cut">${e.name}</span>
${t==="some"&&r`<span class="hrow end t12 dim">${o("some of them")}</span>`}
</button>`}var Z0,Rg,Lg=b(()=>{B();C();x();P();ye();se();Vt();Qe();Nr();Z0=()=>{k.value=null},Rg=e=>e.trim().toLocaleLowerCase().replaceAll("ё","е")});function Pr({ids:e,most:t=3}){let n=so(e);if(!n.length)return null;let s=n.slice(t);return r`
${n.slice(0,t).map(a=>r`<${Ig} key=${a.id} tag=${a} />`)}
${s.length>0&&r`<span class="tag plain" title=${s.map(a=>a.name).join(", ")}>+${s.length}</span>`}
`}var Ig,KI,qI,jI,zg,Nt,Oo=b(()=>{C();x();Vt();Ig=({tag:e,large:t=!1,children:n=null})=>r`<span class=${`tag h${e.color}${t?" lg":""}`} title=${e.name}>
<span class="cut">${e.name}</span>
${n}
</span>`;KI={1:"hi",0:"mid",[-1]:"low"},qI=[[1,8,5],[5.5,5,8],[10,1.5,11.5]],jI=e=>o("Priority: {priority}",{priority:xn(e).toLocaleLowerCase()}),zg=({priority:e})=>r`<svg class="prig" viewBox="0 0 14 14" aria-hidden="true">
${qI.map(([t,n,s],a)=>r`<rect class=${a<=e+1?"":"o"} x=${t} y=${n} width="3" height=${s} rx="1" />`)}
</svg>`,Nt=({priority:e,named:t=!1})=>r`<span class=${"pri "+KI[e]} title=${t?null:jI(e)}>
<${zg} priority=${e} />
<span class=${t?"":"vh"}>${xn(e)}</span>
</span>`});var Pm,Bg=b(()=>{C();x();P();se();on();Oo();Vt();Pm=({now:e,onPick:t,place:n="popmore"})=>r`<${Re} label=${o("Priority")} place=${"poppri "+n}>
${Co.map(([s])=>r`<button type="button" class="mi" role="menuitemradio" tabindex="-1" key=${s}
aria-checked=${String(s===e)} onClick=${()=>{k.value=null,t(s)}}>
<${Nt} priority=${s} named />
${s===e&&r`<span class="hrow end"><${d} name="check" size="m" /></span>`}
</button>`)}
<//>`});var X0={};_e(X0,{DialogPriority:()=>HI,DialogTags:()=>UI,PriorityMenu:()=>Pm,TagPicker:()=>Nm});var UI,HI,eS=b(()=>{C();Vt();Nr();Lg();Bg();Lg();Bg();UI=({dialog:e,place:t})=>r`<${Nm} states=${Object.fromEntries(so(e.tags).map(n=>[n.id,"all"]))} place=${t}
onSet=${(n,s)=>Am(e.id,n,s)} />`,HI=({dialog:e,place:t})=>r`<${Pm} now=${e.priority} place=${t} onPick=${n=>J0(e.id,n)} />`});var oS={};_e(oS,{DialogFacts:()=>YI});function YI({dialog:e}){let t=Ge.value[e.team_id];return r`<dl class="dlgkv">
<dt>${o("Priority")}</dt>
<dd class="kvat">
<button type="button" class="kvb" aria-haspopup="menu" aria-expanded=${nS("card-priority")}
title=${o("Priority")+"  P"} onClick=${tS("card-priority")}>
<${Nt} priority=${e.priority} named />
</button>
${k.value==="card-priority"&&r`<${Hi} dialog=${e} place="popcard" />`}
</dd>
${t&&!t.removed&&r`
<dt>${o("Team")}</dt>
<dd><span class="cut">${t.name}</span></dd>
`}
<dt>${o("Tags")}</dt>
<dd class="hrow wrap tight kvat">
${so(e.tags).map(n=>r`<${Ig} key=${n.id} tag=${n}>
<button type="button" class="tagx" aria-label=${o("Remove the tag {name}",{name:n.name})}
onClick=${()=>Am(e.id,n.id,!1)}>
<${d} name="x" size="s" />
</button>
<//>`)}
<button type="button" class="tag add" aria-haspopup="dialog" aria-expanded=${nS("card-tags")}
aria-label=${o("Change the tags")} title=${o("Tags")+"  L"} onClick=${tS("card-tags")}>
<${d} name="plus" size="s" />
</button>
${k.value==="card-tags"&&r`<${Ui} dialog=${e} place="popcard" />`}
</dd>
</dl>`}var tS,nS,sS=b(()=>{C();x();L();P();se();Oo();Vt();Nr();Dr();tS=e=>()=>{k.value=k.peek()===e?null:e},nS=e=>String(k.value===e)});var tt,st,ro,Pt,Ft=b(()=>{C();tt=({title:e,text:t,children:n})=>r`<div class="srow">
<div class="grow"><b class="b5 blk t13">${e}</b>${t&&r`<span class="t12 dim blk">${t}</span>`}</div>
<div class="sctl">${n}</div>
</div>`,st=({id:e,title:t,side:n,children:s})=>r`<section class="psec" aria-labelledby=${e}>
<div class="hrow"><h2 class="head2 grow" id=${e}>${t}</h2>${n}</div>
${s}
</section>`,ro=({label:e,checked:t,onChange:n,disabled:s})=>r`<input class="tog" type="checkbox" role="switch" aria-label=${e} checked=${t} disabled=${s}
onChange=${a=>n(a.currentTarget.checked)} />`,Pt=({label:e,options:t,value:n,onPick:s})=>r`<span class="seg" role="group" aria-label=${e}>
${t.map(([a,i,l])=>r`<button type="button" key=${a} aria-pressed=${String(a===n)} lang=${l}
onClick=${()=>s(a)}>
${i}
</button>`)}
</span>`});var rS={};_e(rS,{TagSettings:()=>VI});function VI(){let[e,t]=g(null),[n,s]=g({}),a=Vo.value,i=()=>t(null);N(()=>{ze(async()=>s((await K("/api/tags")).used))},[a]);let l=e?.id===null,c=r`<button type="button" class="btn small" onClick=${()=>t({id:null,form:"edit"})}>
<${d} name="plus" size="s" />${o("New tag")}
</button>`;return r`<${st} id="tgst" title=${o("Tags")} side=${!l&&c}>
<p class="lead">${o("Tags mark what a conversation is about. Everyone adds them; the list is kept here.")}</p>
${l&&r`<div class="card"><${aS} onDone=${i} /></div>`}
${!a.length&&!l&&r`<p class="card dpad2 t13 dim">${o("No tags yet. Create the first one.")}</p>`}
${a.length>0&&r`<ul class="card stlist">
${a.map(u=>r`<li key=${u.id}>
${e?.id!==u.id?r`<${QI} tag=${u} count=${n[u.id]??0} isOnly=${a.length<2}
onOpen=${p=>t({id:u.id,form:p})} />`:e.form==="merge"?r`<${ZI} tag=${u} others=${a.filter(p=>p!==u)} onDone=${i} />`:r`<${aS} tag=${u} onDone=${i} />`}
</li>`)}
</ul>`}
<//>`}function JI(e){let t=n=>Wg(`/api/tags/${e.id}/removed`,{removed:n});return ze(async()=>{await t(!0),Q(o("Deleted: {name}",{name:e.name}),{icon:"x",undo:()=>ze(()=>t(!1))})})}function QI({tag:e,count:t,isOnly:n,onOpen:s}){let{name:a}=e;return r`<section class="strow" aria-label=${a}>
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
onClick=${()=>JI(e)}>
<${d} name="x" size="m" />
</button>
</span>
</section>`}function aS({tag:e=null,onDone:t}){let[n,s]=g(e?.name??""),[a,i]=g(e?.color??Vo.peek().length%8+1),[l,c]=g(null),u=O(null);W(()=>u.current.focus(),[]);let p=async m=>{m.preventDefault();let h={name:n.trim(),color:a};try{await(e?Wg(`/api/tags/${e.id}`,h,{method:"PATCH"}):Wg("/api/tags",h)),t()}catch(f){if(!(f instanceof H))throw f;c(f),u.current.focus()}};return r`<form class="tmnew" aria-label=${e?.name??o("New tag")} onSubmit=${p}>
<div class="field">
<label for="tgn">${o("Name of the tag")}</label>
<input class="input" id="tgn" ref=${u} maxlength="40" required value=${n}
aria-invalid=${l?"true":null} aria-describedby=${l?"tge":null}
onInput=${m=>s(m.currentTarget.value)} />
${l&&r`<span class="hint bad" id="tge" role="alert">${z(l)}</span>`}
</div>
<div class="hrow wrap tight" role="radiogroup" aria-label=${o("Colour")}>
${GI.map((m,h)=>r`<button type="button" class="ib small" key=${h} role="radio" aria-checked=${String(h===a)}
aria-label=${m()} title=${m()} onClick=${()=>i(h)}>
<span class=${`tag h${h}`}>${h===a?r`<${d} name="check" size="s" />`:"A"}</span>
</button>`)}
</div>
<div class="hrow">
<button type="submit" class="btn primary" disabled=${!n.trim()}>${e?o("Save"):o("Create")}</button>
<button type="button" class="btn quiet" onClick=${t}>${o("Cancel")}</button>
</div>
</form>`}function ZI({tag:e,others:t,onDone:n}){let[s,a]=g(t[0]?.id),i=l=>(l.preventDefault(),ze(async()=>{await F(`/api/tags/${e.id}/merge`,{into:s}),n()}));return r`<form class="tmnew" aria-label=${o("Merge: {name}",{name:e.name})} onSubmit=${i}>
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
</form>`}var GI,Wg,iS=b(()=>{B();C();Y();x();ve();P();Ft();Vt();Qe();Nr();GI=[()=>o("Grey"),()=>o("Red"),()=>o("Orange"),()=>o("Yellow"),()=>o("Green"),()=>o("Teal"),()=>o("Blue"),()=>o("Purple"),()=>o("Pink")],Wg=async(e,t,n)=>Mg((await F(e,t,n)).tag)});var Dm,uS,pS,Ui,Hi,mS,XI,lS,cS,Dr=b(()=>{_t();x();V();bo();zs();se();tn();Nr();Dm=()=>Promise.resolve().then(()=>(eS(),X0)),uS=$e(Dm,"TagPicker",{keys:!0}),pS=$e(Dm,"PriorityMenu",{keys:!0}),Ui=$e(Dm,"DialogTags",{keys:!0}),Hi=$e(Dm,"DialogPriority",{keys:!0}),mS=$e(()=>Promise.resolve().then(()=>(sS(),oS)),"DialogFacts"),XI=$e(()=>Promise.resolve().then(()=>(iS(),rS)),"TagSettings");en({id:"tags",group:"company",icon:"tag",label:()=>o("Tags"),when:Ar,view:XI});lS=()=>E.peek().page==="inbox"?Wn():void 0,cS=e=>()=>{k.value=e};Ue({id:"tags",group:"dialog",label:()=>o("Tags"),icon:"tag",key:"KeyL",act:!0,opensField:!0,when:()=>!!lS(),run:cS("tags")},{id:"priority",group:"dialog",label:()=>o("Priority"),icon:"arrow-up-down",key:"KeyP",act:!0,when:()=>!!lS(),run:cS("priority")},{id:"go-untagged",group:"go",label:()=>o("Untagged"),icon:"tag",run:()=>R(j("untagged"))})});function Sc(e,t=9){let n=[{id:"hour",at:Math.ceil((e+36e5)/6e4)*6e4}];return Ae(e,0,18)-e>36e5&&n.push({id:"evening",at:Ae(e,0,18)}),n.push({id:"tomorrow",at:Ae(e,1,t)}),_c(e)>1&&n.push({id:"monday",at:Ae(e,_c(e),9)}),n}function fS(e,t){let s=(new Date(e,t,1).getDay()+6)%7,a=new Date(e,t+1,0).getDate(),i=[...Array(s).fill(null),...Array.from({length:a},(l,c)=>new Date(e,t,c+1).getTime())];for(;i.length%7;)i.push(null);return Array.from({length:i.length/7},(l,c)=>i.slice(c*7,c*7+7))}function $S(e){let t=/^\s*(\d{1,2})[:.\s]?(\d{2})\s*$/.exec(e);if(!t)return null;let[n,s]=[Number(t[1]),Number(t[2])];return n<24&&s<60?[n,s]:null}var Ae,_c,dS,Bs=b(()=>{Ae=(e,t,n,s=0)=>{let a=new Date(e);return a.setDate(a.getDate()+t),a.setHours(n,s,0,0)},_c=e=>(1-new Date(e).getDay()+7)%7||7;dS=e=>[...Sc(e,10),{id:"client",at:null}]});function Eo(e){let{dialog:t}=E.peek();t&&(kn(t,e),jp(()=>requestAnimationFrame(()=>Bt(".comp textarea")?.focus())))}var Tc=b(()=>{V();Ps();tn();Dn()});function tz(e,t){let n=`@${t.name}`.toLocaleLowerCase(),s=e.toLocaleLowerCase();for(let a=s.indexOf(n);a>=0;a=s.indexOf(n,a+1))if(!ez.test(s[a+n.length]??""))return!0;return!1}function gS(e,t){let n=/(^|[\s(«"])@([\p{L}\p{N}. -]{0,40})$/u.exec(e.slice(0,t));return n&&{from:t-n[2].length-1,query:n[2]}}function bS(e){let t=e.trim().toLocaleLowerCase(),n=({name:s})=>s.toLocaleLowerCase().startsWith(t)||s.toLocaleLowerCase().split(/\s+/).some(a=>a.startsWith(t));return hS().filter(n).sort((s,a)=>s.name.localeCompare(a.name)).slice(0,8)}var hS,ez,Yi,Cc=b(()=>{L();hS=()=>Object.values(Ee.value).filter(e=>e.active&&e.id!==M.value.id),ez=/[\p{L}\p{N}]/u;Yi=e=>e.includes("@")?hS().filter(t=>tz(e,t)):[]});function Fn(e,{open:t,...n}){t!==void 0&&(Fg.value={...Fg.peek(),[e]:t}),Object.keys(n).length&&T0(e,{...fg(e),...n})}function qg(e){for(let n of["cc","bcc"]){let s=io(e[n]).find(a=>!Kg(a));if(s)return{field:n,value:s}}return io(e.cc).length+io(e.bcc).length>oz?{field:"cc",value:null}:null}function yS(e){let{subject:t,cc:n,bcc:s,to:a}=Mm(e),i={subject:t??null,cc:io(n),bcc:io(s),to:a??null};return i.subject!==null||i.to||i.cc.length||i.bcc.length?i:void 0}var nz,oz,Fg,Mm,vS,io,Kg,kS,Oc=b(()=>{oe();Dn();nz=/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[^\s@.,;:<>()"\\/]+(\.[^\s@.,;:<>()"\\/]+)+$/i,oz=20,Fg=T({}),Mm=e=>({...fg(e),open:!!Fg.value[e]});vS=e=>Fn(e,{open:!1}),io=e=>[...new Set((e??"").split(/[,;\s]+/).map(t=>t.trim().toLowerCase()).filter(Boolean))],Kg=e=>e.length<=254&&nz.test(e),kS=e=>qg(Mm(e))});function Ws(e,t,n){let{[`${e}.${t}`]:s,...a}=jg.peek();jg.value=n===null?a:{...a,[`${e}.${t}`]:n}}var jg,Mr,Ec=b(()=>{oe();jg=T({}),Mr=(e,t)=>jg.value[`${e}.${t}`]??null});function az(e){Fs=`okno.up.${e}.`,ht.value=[...Ni(Fs).map(([,t])=>t),...rz()],Rr.value={},Ra.value={}}function rz(){try{return JSON.parse(sessionStorage.getItem(_S())??"[]").map(e=>({...e,state:"refused",code:e.state==="refused"?e.code:"lost"}))}catch{return[]}}function Ac(e,t,n,s="reply"){let a=Math.min(n.max_file||Ug,Ug),i=(n.max_files||10)-Dt(e,s).filter(c=>c.state!=="refused").length,l=[...t].map(c=>{let u={id:aa(),dialog_id:e,mode:s,name:c.name||"image.png",size:c.size,type:c.type,state:"waiting",share:0,source:c,seen:Ca(e)};return c.size>a?{...u,state:"refused",code:"too-large",limit:a}:c.size?i<=0?{...u,state:"refused",code:"too-many",limit:n.max_files||10}:(i-=1,u):{...u,state:"refused",code:"empty"}});ht.value=[...ht.value,...l],Gi()}function Ma(e,t){return ht.value=ht.value.map(n=>n.id===e?{...n,...t}:n),ht.value.find(n=>n.id===e)}function Gi(){if(qe.peek()!=="in")return;let e=ht.peek().filter(t=>t.state==="uploading").length;for(let t of ht.peek().filter(n=>n.state==="waiting").slice(0,Math.max(0,sz-e)))iz(t)}function iz(e){let t=new XMLHttpRequest;Rm.set(e.id,t),Ma(e.id,{state:"uploading",share:0}),t.open("POST",`/api/uploads?${new URLSearchParams({name:e.name})}`),t.setRequestHeader("Content-Type",e.type||"application/octet-stream"),t.responseType="json",t.upload.onprogress=n=>{n.lengthComputable&&Ma(e.id,{share:Math.floor(n.loaded/n.total*100)})},t.onload=()=>wS(e,t.status,t.response),t.onerror=()=>wS(e,0,null),t.send(e.source)}function wS(e,t,n){if(Rm.delete(e.id),t===401&&(qe.value="expired"),t===201){let i=Ma(e.id,{state:"done",share:100,file:n.file,source:void 0});i&&Ms(Fs+e.id,i)}else t===413?Ma(e.id,{state:"refused",code:"too-large",limit:n?.limit??Ug}):Ma(e.id,{state:"failed",code:t?n?.code??`http-${t}`:"offline"});Gi();let{dialog_id:s,mode:a="reply"}=ht.peek().find(i=>i.id===e.id)??e;Ra.peek()[s]?.mode===a&&!Ks(Dt(s,a))&&!Jo(Dt(s,a)).length&&Kn(s),TS(s,a)}function TS(e,t){let n=Rr.peek()[e];if(n===void 0||n.mode!==(t??"reply"))return;let s=Dt(e,n.mode);Ks(s)||(Kn(e),xS?.(e,n))}function Kn(e){for(let t of[Rr,Ra]){if(t.peek()[e]===void 0)continue;let{[e]:n,...s}=t.peek();t.value=s}}function Im(e,t){Kn(e);for(let n of Dt(e,t))n.state==="failed"&&Ma(n.id,{state:"waiting",code:void 0});Gi()}function CS(e,t){ht.value=ht.value.map(n=>n.dialog_id===e?{...n,dialog_id:t}:n);for(let n of ht.value)n.dialog_id===t&&n.state==="done"&&Ms(Fs+n.id,n)}function zm(e,t){for(let n of Jo(Dt(e,t)))Yg(n.id)}function OS(e){Ma(e,{state:"waiting",code:void 0}),Gi()}function lz(){for(let e of ht.peek())e.state==="failed"&&e.code==="offline"&&Ma(e.id,{state:"waiting"});Gi()}function Yg(e){let t=ht.peek().find(n=>n.id===e);Rm.get(e)?.abort(),Rm.delete(e),Tr(Fs+e),ht.value=ht.value.filter(n=>n.id!==e),!Jo(Dt(t.dialog_id,t.mode??"reply")).length&&Ra.peek()[t.dialog_id]&&Kn(t.dialog_id),t.file&&fetch(`/api/uploads/${t.file.token}`,{method:"DELETE"}).catch(()=>{}),Gi(),TS(t.dialog_id,t.mode)}function Bm(e,t){let n=Dt(e,t).filter(s=>s.state==="done");for(let s of n)Tr(Fs+s.id);return ht.value=ht.value.filter(s=>!n.includes(s)),n.map(s=>s.file)}function Wm(e,t,n="reply",s=null,a=[]){let i=t.map(c=>({id:aa(),dialog_id:e,mode:n,name:c.name,size:c.size,state:"done",share:100,file:c,seen:s}));for(let c of i)Ms(Fs+c.id,c);let l=a.map(c=>({id:aa(),dialog_id:e,mode:n,name:c.name,size:c.size,state:"refused",code:"gone"}));ht.value=[...ht.value,...i,...l]}var sz,Ug,ht,Rr,Ra,Fs,xS,Rm,_S,SS,Dt,Ks,Jo,Hg,Lm,Vi=b(()=>{it();oe();Y();hm();Hu();Or();sz=2,Ug=25*1024*1024,ht=T([]),Rr=T({}),Ra=T({}),Fs="",xS=null,Rm=new Map;_S=()=>`${Fs}unfinished`;ge(()=>{if(!ht.value.length&&!Fs)return;let e=ht.value.filter(t=>t.state!=="done").map(({source:t,share:n,...s})=>s);try{sessionStorage.setItem(_S(),JSON.stringify(e))}catch{}});SS=e=>{xS=e},Dt=(e,t="reply")=>ht.value.filter(n=>n.dialog_id===e&&(n.mode??"reply")===t),Ks=e=>e.some(t=>t.state==="waiting"||t.state==="uploading");qw(()=>Ks(ht.peek()));Jo=e=>e.filter(t=>t.state==="failed"||t.state==="refused");Hg=(e,t)=>{Rr.value={...Rr.value,[e]:t}};Lm=(e,t)=>{Ra.value={...Ra.value,[e]:t}};fi(az);An(lz)});function uz(e,t){let n=Dt(e,t).map(s=>s.seen??null).filter(s=>s!==null);return $g(e,t)??(n.length?Math.min(...n):Ca(e)??0)}function Gg(e,t,n={}){if(n.then&&mr())return;let s={mode:t,how:n,seen:uz(e,t)};Ks(Dt(e,t))?Hg(e,s):NS(e,s)}function NS(e,t){let{mode:n,how:s,seen:a}=t,i=an(e,n).trim(),l=Dt(e,n),c=Jo(l);if(!i&&c.length===l.length)return;if(Kn(e),c.length){Lm(e,t),pz(e);return}let u=Bm(e,n),p=ug(e,n,i,a,u,n==="note"?mz(e,i):dz(e,s));C0(e,n),Ws(e,n,null),n==="reply"&&(vS(e),RS(e,p,s)),s.then==="close"&&jh(e),J.peek().logs[e]?.later&&yp(e)}function PS(e,t){Im(e,t.mode),Hg(e,t)}function pz(e){if(E.peek().dialog===e)return;let t=J.peek().dialogs[e]?.name??o("the client");te(o("Not sent to {name} yet: a file was not uploaded",{name:t}),{action:()=>Km(e),label:o("Open"),ms:IS})}function DS(e,t){zm(e,t.mode),Gg(e,t.mode,t.how)}function Fm(e,t,n,s){if(mr())return;let a=Cr(J.peek().dialogs[e]?.kind)||void 0,i=ug(e,"reply",t,n,[],Vg({undo_ms:a,...s}));RS(e,i,s),s.then==="close"&&jh(e)}function mz(e,t){let n=Yi(t).map(s=>s.id);return Vg({reply_to_no:Mr(e,"note"),mentions:n.length?n:void 0})}function dz(e,{then:t,at:n}){let s=J.peek().dialogs[e],a=!!(s&&wt(s)?.can?.subject);return Vg({reply_to_no:Mr(e,"reply"),letter:a?yS(e):void 0,formatted:a,undo_ms:n?void 0:Cr(s?.kind)||void 0,not_before:n?Sa(n):void 0,then:t})}function RS(e,t,{then:n,at:s,snooze_until:a}){let i=()=>{LS(t,n,e)};n==="close"?Q(a_(e),{keep:!0,undo:i}):n==="snooze"?Q(r_(e,a),{icon:"alarm-clock",undo:i}):s?Q(Qp(e,s),{icon:"calendar-clock",undo:i}):Cr(J.peek().dialogs[e]?.kind)&&fw(i,Cr(J.peek().dialogs[e]?.kind)+cz)}function LS(e,t,n){let s=Wt.peek().find(i=>i.key===e);if(s&&s.phase!=="sending"){La(s);return}if(!s){let i=b0(e);i&&Ao(i,t,n);return}let a=ge(()=>{Wt.value.find(l=>l.key===e)?.phase!=="sending"&&Kt(()=>queueMicrotask(()=>{a(),LS(e,t,n)}))})}function fz({dialog_id:e,phase:t}){if(E.peek().dialog===e)return;let n=J.peek().dialogs[e]?.name??o("the client"),s=t==="held"?o("Not sent to {name} yet: the conversation changed while you were writing",{name:n}):o("Not sent to {name}",{name:n});te(s,{action:()=>Km(e),label:o("Open"),ms:IS})}async function Ao(e,t=e.data.then,n=e.dialog_id){let s;try{s=await F(`/api/messages/${e.id}/cancel`,{})}catch(a){if(a.code!=="already-sent"){ze(()=>{throw a});return}te(o("Already sent")),t&&await ze(()=>F(`/api/dialogs/${n}/${t==="close"?"reopen":"unsnooze"}`,{}))&&Km(n);return}le({t:"result",message:s.message}),zS(n,"reply",e.data.typed??e.text,e.no,s.files,$z(e.files??[],s.files)),Ws(n,"reply",e.reply_to_no),e.letter&&Fn(n,{subject:e.letter.subject,cc:e.letter.copies.join(", "),bcc:e.letter.blind.join(", "),to:e.letter.recipients[0]}),Q(i_(n),{icon:"undo-2"})}function $z(e,t){let n=t.map(s=>s.name);return e.filter(s=>{let a=n.indexOf(s.name);return a>=0&&n.splice(a,1),a<0})}function zS(e,t,n,s,a=[],i=[]){let l=an(e,t),c=Math.max(s,$g(e,t)??0);kn(e,t),Go(e,t,l&&l!==n?[n,l].filter(Boolean).join(`
`):n,c),Wm(e,a,t,c,i),Km(e),Eo(t)}function La(e){let{more:t={}}=e;Ri(e.key),zS(e.dialog_id,e.kind,e.text,e.last_no??e.seen,AS(e)?[]:e.files??[],AS(e)?e.files??[]:[]),t.reply_to_no&&Ws(e.dialog_id,e.kind,t.reply_to_no),t.letter&&Fn(e.dialog_id,{subject:t.letter.subject??void 0,cc:t.letter.cc.join(", "),bcc:t.letter.bcc.join(", "),to:t.letter.to??void 0})}function BS(e){Ri(e.key),Q(l_(e.dialog_id),{icon:"x",undo:()=>La(e)})}var cz,Vg,MS,IS,ES,AS,Km,Jg,qs=b(()=>{oe();Qe();Tc();As();Y();Cc();Dn();x();Oc();hs();Rs();Ec();V();Or();L();it();ve();So();nn();Vi();cz=500;SS(NS);Vg=e=>Object.fromEntries(Object.entries(e).filter(([,t])=>t!=null&&t!==!1));MS=e=>!!(e&&!e.blocked_at&&wt(e)&&wt(e).health!=="removed");IS=6e4,ES=new Map;ge(()=>{for(let e of Wt.value.filter(cg))ES.get(e.key)!==e.phase&&(ES.set(e.key,e.phase),Kt(()=>fz(e)))});AS=e=>e.phase==="refused"&&e.code==="file-gone";Km=e=>{E.peek().dialog!==e&&R(j(E.peek().view,e))};Jg=(e,t)=>ze(async()=>{let n=await F(`/api/messages/${e.id}/plan`,{not_before:t&&Sa(t)});le({t:"result",...n})})});function qm(){let[e,t]=g(!1),[n,s]=g(""),a=O(null),i=O(0);return W(()=>{e&&a.current?.focus()},[e]),{on:e,setOn:t,text:n,setText:s,field:a,seen:i,ready:c=>{let u=n.trim();return e&&!u?(a.current?.focus(),!1):(c(e?u:null,i.current),!0)}}}function jm({dialog:e,telling:t}){if(!MS(e))return null;let{on:n,setOn:s,text:a,setText:i,field:l,seen:c}=t,u=p=>{a.trim()||(c.current=Ca(e.id)??0),i(p)};return r`
<label class="hrow t13 tellc">
<input class="tog" type="checkbox" role="switch" aria-label=${o("Tell the client")} checked=${n}
onChange=${p=>s(p.currentTarget.checked)} />
${o("Tell the client")}
</label>
${n&&r`<textarea class="input tellw" rows="2" ref=${l} maxlength="4000" aria-required="true"
aria-label=${o("Message to the client")} placeholder=${o("Message to the client")} value=${a}
onInput=${p=>u(p.currentTarget.value)}></textarea>`}
`}var Qg=b(()=>{B();C();x();Or();qs()});function Lr({label:e,title:t,usual:n,given:s=null,hour:a="10:00",words:i={},deed:l,icon:c=null,place:u="popsnz",onPick:p,onShut:m,children:h,below:f}){let $=O(I.value).current,v=O(n($)).current,[_,w]=g(0),[y,D]=g(s?{day:hz(s),text:gz(s),used:!0}:{day:Ae($,1,0),text:a,used:!1}),q=xt(m);fe(),W(()=>q.current.querySelector(".mi")?.focus({preventScroll:!0}),[]);let A=$S(y.text),ie=A?Ae(y.day,0,...A):null,ee=y.used&&ie!==null&&ie<=Date.now(),He=y.used&&(A===null||ee),Ne=y.used?ie:v[_].at,Rt=pe=>{p(pe)!==!1&&m()},de=pe=>{pe.preventDefault(),pe.stopPropagation(),He||Rt(Ne)},ke=pe=>{let We={ArrowDown:1,ArrowUp:-1}[pe.key];if(!We)return;pe.preventDefault();let at=(_+We+v.length)%v.length;w(at),D({...y,used:!1}),pe.currentTarget.querySelectorAll(".mi")[at].focus()};return r`<form class=${`menu pop when ${u}`} role="dialog" aria-label=${e} ref=${q} onSubmit=${de}>
<div class="snzg">
<div role="group" aria-label=${t} onKeyDown=${ke}>
<div class="mh">${t}</div>
${v.map((pe,We)=>r`<button type="button" key=${pe.id} class=${!y.used&&We===_?"mi on":"mi"}
onFocus=${()=>{w(We),s||D({...y,used:!1})}} onClick=${()=>Rt(pe.at)}>
<${d} name=${WS[pe.id][1]} size="m" />
<span class="cut">${i[pe.id]?.()??WS[pe.id][0]()}</span>
${pe.at!==null&&r`<span class="hrow end t12 dim num">
${pe.id==="hour"||pe.id==="evening"?U(pe.at):Op(pe.at,$)}
</span>`}
</button>`)}
</div>
<${vz} own=${y} began=${$} onChange=${pe=>D({...y,...pe,used:!0})}
wrong=${He} />
</div>
<div class="snzf">
${h}
<span class="t12 dim grow snzw">
${He?r`<span class="hint bad" role="alert">
${ee?o("This time has passed"):o("Type the time like 10:00")}
</span>`:Ne===null?o("Until the client replies"):`${zn(Ne,$)}, ${U(Ne)}`}
</span>
<button type="submit" class="btn primary" disabled=${He}>
${c&&r`<${d} name=${c} size="s" />`}
${l}
<kbd>Enter</kbd>
</button>
</div>
${f}
</form>`}function vz({own:e,began:t,onChange:n,wrong:s}){let a=new Date(e.day),[i,l]=g([a.getFullYear(),a.getMonth()]),c=O(null),u=Ae(t,0,0),[p,m]=i,h=lx(new Date(p,m,1).getTime()),f=new Date(p,m,1)<=new Date(t),$=w=>{let y=new Date(i[0],i[1]+w,1);l([y.getFullYear(),y.getMonth()])},v=w=>{n({day:w});let y=new Date(w);l([y.getFullYear(),y.getMonth()])},_=w=>{let y=bz[w.key];y&&(w.preventDefault(),v(Math.max(u,Ae(e.day,y,0))),requestAnimationFrame(()=>c.current?.querySelector("[aria-pressed='true']")?.focus()))};return r`<div class="snzc">
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
<thead><tr>${cx().map(w=>r`<th scope="col" key=${w}>${w}</th>`)}</tr></thead>
<tbody>
${fS(...i).map((w,y)=>r`<tr key=${y}>
${w.map((D,q)=>r`<td key=${q}>
${D!==null&&r`<${kz} day=${D} today=${u} own=${e} onPick=${v} weekend=${q>4} />`}
</td>`)}
</tr>`)}
</tbody>
</table>
<div class="hrow">
<input class="input numin" aria-label=${o("Time")} inputmode="numeric" aria-invalid=${s?"true":null}
value=${e.text} onInput=${w=>n({text:w.currentTarget.value})} />
<span class="t12 dim">${zn(e.day,t)}</span>
</div>
</div>`}function kz({day:e,today:t,own:n,onPick:s,weekend:a}){let i=new Date(e).getDate(),l=n.used&&e===n.day;return r`<button type="button" class=${a?"off":""} disabled=${e<t} aria-label=${zn(e,0)}
aria-current=${e===t?"date":null} aria-pressed=${String(l)}
tabindex=${e===n.day||e===t&&n.day<t?0:-1} onClick=${()=>s(e)}>
${i}
</button>`}var WS,hz,gz,bz,Um=b(()=>{B();C();xe();ne();x();Bs();P();ye();WS={hour:[()=>o("In an hour"),"hourglass"],evening:[()=>o("This evening"),"sunset"],tomorrow:[()=>o("Tomorrow"),"sunrise"],days3:[()=>o("In 3 days"),"calendar"],monday:[()=>o("On Monday"),"calendar"],client:[()=>o("Until the client replies"),"message-circle"]},hz=e=>Ae(e,0,0),gz=e=>{let t=new Date(e);return[t.getHours(),t.getMinutes()].map(n=>String(n).padStart(2,"0")).join(":")};bz={ArrowLeft:-1,ArrowRight:1,ArrowUp:-7,ArrowDown:7}});var KS={};_e(KS,{Snooze:()=>Zg,SnoozeMenu:()=>FS,SnoozeStrip:()=>Xg});function FS({label:e,onPick:t,dialog:n=null,waitingSince:s=null,onShut:a=yz}){let[i,l]=g(""),c=qm(),u=s!==null&&!c.on&&r`<p class="hint snzh">
<${d} name="circle-alert" size="s" /> ${o("The client has been waiting for {span}. Snoozing does not stop the wait.",{span:Ve(I.value-s)})}
</p>`;return r`<${Lr} label=${e} title=${o("Snooze until")} usual=${dS}
deed=${c.on?o("Send and snooze"):o("Snooze")}
onPick=${p=>c.ready((m,h)=>t(p,i.trim(),m,h))} onShut=${a}
below=${u}>
<input class="input" aria-label=${o("Waiting reason (optional)")} placeholder=${o("Reason for the team")}
maxlength="500" value=${i} onInput=${p=>l(p.currentTarget.value)} />
<${jm} dialog=${n} telling=${c} />
<//>`}function Zg({dialog:e}){let t=(n,s,a,i)=>a?Fm(e.id,a,i,{then:"snooze",snooze_until:n,reason:s}):rm(e.id,n,s);return r`<${FS} label=${o("Snooze")} dialog=${e} waitingSince=${e.waiting_since}
onPick=${t} />`}function Xg({dialog:e}){if(!e?.snooze||e.state!=="open")return null;let{until:t,reason:n}=e.snooze,s=t===null?o("Snoozed until the client replies"):o("Snoozed until {day}, {time}",{day:zn(t,I.value),time:U(t)});return r`<div class="banner aside">
<${d} name="alarm-clock" size="m" />
<span class="grow cut">${s}${n&&r` · <span class="b4">${n}</span>`}</span>
<button type="button" class="btn small" onClick=${()=>xa(e.id)}>${o("Unsnooze")}</button>
</div>`}var yz,Hm=b(()=>{B();C();se();xe();ne();x();Bs();nn();qs();P();Qg();Um();yz=()=>{k.value=null}});function Ji(e){let t=vn(e),n=fs.value[e.status_id];return!n||n.base!==t||n.builtin===t&&!n.name?eb(t):no(n)}function zr(e){let t=yo.value?.[e.id]?.load;return t===void 0?"":e.capacity?o("{n} of {all}",{n:t,all:e.capacity}):String(t)}function wz(e){if(!yo.value||e.length<2)return null;let t=s=>yo.value[s.id]?.load??0,n=e.reduce((s,a)=>t(a)<t(s)?a:s);return e.every(s=>s===n||t(s)>t(n))?n.id:null}function _z(e,t,n){let s=t.trim().toLocaleLowerCase(),a=c=>c.toLocaleLowerCase().includes(s),i=[],l=(c,u)=>{u.length&&i.push({head:c},...u)};if(!n){(a(M.value.name)||a(o("Assign to me")))&&i.push({person:Ee.value[M.value.id]??M.value,mine:!0});let c=xz().filter(m=>a(m.name)),u=c.filter(m=>vn(m)==="online"),p=wz(u.filter(US));l(o("Online"),u.map(m=>({person:m,free:m.id===p}))),l(o("Not now"),c.filter(m=>!u.includes(m)).map(m=>({person:m})))}return l(o("Teams"),Ia().filter(c=>a(c.name)).map(c=>({team:c}))),!s&&e.assignee_id!==null&&!n&&i.push({nobody:"person"}),!s&&e.team_id!==null&&i.push({nobody:"team"}),i}function nb({dialog:e,onlyTeams:t}){let[n,s]=g(""),[a,i]=g(""),[l,c]=g(0),u=O(null),p=xt(qS);fe(),W(()=>{u.current.focus({preventScroll:!0}),wa(e.id)},[]);let m=_z(e,n,t),h=m.filter(_=>!_.head),f=Math.min(l,h.length-1),$=_=>{_.person&&!HS(_.person)||(qS(),_.team||_.nobody==="team"?h_(e.id,_.team?.id??null,a.trim()):sm(e.id,_.person?.id??null,a.trim()))},v=_=>{let w={ArrowDown:1,ArrowUp:-1}[_.key];w&&(_.preventDefault(),c((f+w+h.length)%Math.max(1,h.length))),_.key==="Enter"&&h[f]&&(_.preventDefault(),$(h[f]))};return r`<div class="menu pop popasg" role="dialog" aria-label=${t?o("Team"):o("Assignee")} ref=${p}
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
${m.map(_=>_.head?r`<div class="mh" role="presentation" key=${_.head}>${_.head}</div>`:r`<${Sz} option=${_} index=${h.indexOf(_)} chosen=${f} dialog=${e}
onAt=${c} onPick=${$} />`)}
${!h.length&&r`<p class="dpad2 t13 dim">
${t&&!n?o("No teams yet. An administrator creates them in the settings."):o("Nothing found")}
</p>`}
</div>
<div class="asgf">
<input class="input" aria-label=${o("Note for the new assignee")} placeholder=${o("Note (optional)")}
maxlength="4000" value=${a} onInput=${_=>i(_.currentTarget.value)} />
</div>
</div>`}function Sz({option:e,index:t,chosen:n,dialog:s,onAt:a,onPick:i}){let{person:l,team:c}=e,u=l?l.id===s.assignee_id:c?c.id===s.team_id:!1,p=l&&!HS(l);return r`
${e.nobody&&r`<div class="msep" role="presentation"></div>`}
<button type="button" class=${t===n?"mi on":"mi"} id=${"as"+t} role="option" tabindex="-1"
aria-selected=${String(u)} aria-disabled=${p?"true":null} onPointerMove=${()=>a(t)}
onClick=${()=>i(e)}>
${l&&r`<${Cz} person=${l} mine=${e.mine} free=${e.free} now=${u} shut=${p} />`}
${c&&r`
<span class=${"sq "+Xn(c.name)}></span>
<span class="cut">${c.name}</span>
${u&&r`<span class="tag plain">${o("now")}</span>`}
<span class="hrow end t12 dim">${S("{n} online","{n} online",tb(c))}</span>
`}
${e.nobody&&r`
<${d} name="user-round-x" size="m" />
${e.nobody==="person"?o("Remove the assignee"):o("Remove from the team")}
`}
</button>
`}function Tz(e,t){return!t&&vn(e)!=="online"?Ji(e):[!t&&!US(e)&&Ji(e),zr(e)].filter(Boolean).join(" · ")}function Cz({person:e,mine:t,free:n,now:s,shut:a}){let i=vn(e);return r`
<${X} name=${e.name} size="sm"><${Ir} shift=${i} /><//>
<span class="cut">${t&&!s?o("Assign to me"):e.name}</span>
${s&&r`<span class="tag plain">${o("now")}</span>`}
${n&&r`<span class="tag h4">${o("least busy")}</span>`}
<span class="hrow end t12 dim num">
${a?o("no access"):Tz(e,t)}
${t&&!s&&r`<kbd>I</kbd>`}
</span>
`}var qS,jS,Ir,eb,US,xz,Ia,tb,HS,Qi=b(()=>{B();C();se();x();Te();L();nn();P();ye();Ei();qS=()=>{k.value=null},jS=(e,t)=>e.name.localeCompare(t.name),Ir=({shift:e})=>r`<span class=${"dot "+{online:"on",away:"away",off:"off"}[e]}></span>`,eb=e=>({online:o("online"),away:o("away"),off:o("off shift")})[e];US=e=>fs.value[e.status_id]?.takes_new!==0;xz=()=>Object.values(Ee.value).filter(e=>e.active&&e.id!==M.value.id).sort(jS),Ia=()=>Object.values(Ge.value).filter(e=>!e.removed).sort(jS),tb=e=>e.members.filter(t=>Ee.value[t]?.active&&vn(Ee.value[t])==="online").length;HS=e=>yo.value?.[e.id]?.may??!0});function Az(e,t){let n=I.peek();return e==="tomorrow"?Ae(n,1,9):e==="monday"?Ae(n,_c(n),9):e==="week"?Ae(n,7,9):e==="date"?t?new Date(`${t}T09:00`).getTime():NaN:null}function JS({meId:e}){let[t,n]=g(e),[s,a]=g(null),[i,l]=g(null),[c,u]=g(new Set),[p,m]=g("person"),[h,f]=g({person:null,team:null,turn:null}),[$,v]=g("ever"),[_,w]=g(VS(Ae(I.peek(),7,9))),[y,D]=g(""),[q,A]=g(!1),[ie,ee]=g([]),He=O(null);fe();let Ne=O(t),Rt=()=>(Ne.current=t,a(null),l(null),Oz(t).then(ce=>{Ne.current===t&&(a(ce),u(new Set(ce.map(Ot=>Ot.id))))},ce=>{Ne.current===t&&l(ce)})),de=()=>K("/api/handovers").then(ce=>ee(ce.items.filter(Ot=>!Ot.undone_at)),()=>{});W(()=>{He.current.focus(),wa(),de()},[]),N(()=>{Rt()},[t]);let ke=t===e,pe=Gm(t),We=h.turn??pe.filter(ce=>vn(ce)==="online").map(ce=>ce.id),at=Az($,_),mo=$==="date"&&!(at>Date.now()),oi={person:h.person!==null,team:h.team!==null,turn:We.length>0}[p]&&c.size>0&&!mo&&!q,u$=async()=>{A(!0);let ce=s.length===c.size,Ot={...ke?{}:{from_id:t},kind:p,people:p==="person"?[h.person]:p==="turn"?We:[],team_id:p==="team"?h.team:null,dialogs:ce?null:[...c],note:y.trim(),return_at:at};try{let{hand_over:or}=await F("/api/handovers",Ot);Ym(),Dz(or,ce?s.length:c.size)}catch(or){l(or),A(!1)}},me=ce=>ze(async()=>{QS((await F(`/api/handovers/${ce.id}/undo`,{})).hand_over),de(),Rt()});return r`<div class="over" onPointerDown=${ce=>{ce.target===ce.currentTarget&&Ym()}}>
<div class="dialog wide ho" role="dialog" aria-modal="true" aria-label=${ke?o("Hand over my conversations"):o("Hand over conversations: {name}",{name:G(t)})} onKeyDown=${et}>
<header class="dhead">
<h2 class="head2 grow">
${ke?o("Hand over my conversations"):o("Hand over conversations: {name}",{name:G(t)})}
</h2>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${Ym}>
<${d} name="x" size="m" />
</button>
</header>
<div class="hobody">
<div class="hol">
${GS()&&r`<div class="field">
<label for="hofrom">${o("Whose conversations")}</label>
<select class="input" id="hofrom" value=${t} onChange=${ce=>{n(Number(ce.currentTarget.value)),f({person:null,team:null,turn:null})}}>
<option value=${e}>${o("Mine")}</option>
${Mz(e).map(ce=>r`<option value=${ce.id} key=${ce.id}>
${[ce.name,zr(ce)].filter(Boolean).join(" · ")}
</option>`)}
</select>
</div>`}
<fieldset class=${GS()?"field dgap":"field"}>
<legend class="lab">${o("Hand over to")}</legend>
<div class="rops">
${[["person",o("A colleague")],["team",o("A team")],["turn",o("Round robin")]].map(([ce,Ot],or)=>r`<label class="ropt" key=${ce}>
<input class="check rad" type="radio" name="to" ref=${or?null:He} checked=${p===ce}
onChange=${()=>m(ce)} />
<b class="b5 blk t13">${Ot}</b>
</label>`)}
</div>
</fieldset>
<${Rz} from=${t} kind=${p} who=${h} turn=${We} count=${c.size}
onPick=${ce=>f({...h,...ce})} onTurn=${()=>m("turn")} />
<div class="field dgap">
<label for="hol">${o("For how long")}</label>
<select class="input" id="hol" value=${$} onChange=${ce=>v(ce.currentTarget.value)}>
${Object.entries(Ez).filter(([ce])=>ce!=="monday"||_c(I.value)>1).map(([ce,Ot])=>r`<option value=${ce}>${Ot(ke)}</option>`)}
</select>
${$==="date"&&r`<input class="input" type="date" aria-label=${o("Return date")}
min=${VS(Ae(I.peek(),1,9))} aria-invalid=${mo?"true":null} value=${_}
onInput=${ce=>w(ce.currentTarget.value)} />`}
${at>0&&!mo&&r`<p class="hint">
${ke?o("They return to you: {when}",{when:`${zn(at,I.value)}, ${U(at)}`}):o("They return: {when}",{when:`${zn(at,I.value)}, ${U(at)}`})}
</p>`}
</div>
<div class="field dgap">
<label for="hn">${o("Handover note")}</label>
<textarea class="input" id="hn" rows="4" maxlength="4000"
placeholder=${o("Added to each conversation, visible to the team")} value=${y}
onInput=${ce=>D(ce.currentTarget.value)}></textarea>
</div>
</div>
<${Iz} own=${ke} mine=${s} problem=${s===null?i:null} picked=${c}
onPicked=${u} />
</div>
${ie.length>0&&r`<ul class="holast" aria-label=${o("Handed over in the last 7 days")}>
${ie.slice(0,3).map(ce=>r`<${zz} key=${ce.id} one=${ce} onUndo=${me} />`)}
</ul>`}
<footer class="dfoot">
<span class=${s!==null&&i?"t12 hint bad grow":"t12 dim grow"}
role=${s!==null&&i?"alert":null}>
${s!==null&&i?z(i):o("Clients will not notice. You can undo it for 7 days.")}
</span>
<button type="button" class="btn quiet" onClick=${Ym}>${o("Cancel")}</button>
<button type="button" class="btn primary" disabled=${!oi} onClick=${u$}>
${q?o("Handing over…"):o("Hand over {n}",{n:c.size})}
</button>
</footer>
</div>
</div>`}function Dz(e,t){let n=[S("Handed over: {n} conversation","Handed over: {n} conversations",e.moved),Pz(e.left)].filter(Boolean).join(". "),s=async()=>QS((await F(`/api/handovers/${e.id}/undo`,{})).hand_over);Q(n,{icon:t===e.moved?"users-round":"circle-alert",undo:e.moved?()=>ze(s):null})}function QS(e){let t=e.moved-e.back,n=e.from_id===M.peek().id?S("{n} conversation is yours again","{n} conversations are yours again",e.back):S("{n} conversation is back with {name}","{n} conversations are back with {name}",e.back,{name:G(e.from_id)});Q(t?`${n}. ${S("{n} has changed since and stays as is","{n} have changed since and stay as they are",t)}`:n,{icon:"undo-2"})}function Rz({from:e,kind:t,who:n,turn:s,count:a,onPick:i,onTurn:l}){if(t==="person"){let u=Gm(e),p=Ee.value[n.person];return r`
<select class="input" aria-label=${o("Colleague")} value=${n.person??""}
onChange=${m=>i({person:Number(m.currentTarget.value)})}>
<option value="" disabled>${o("Choose a colleague")}</option>
${u.map(m=>r`<option value=${m.id} key=${m.id}>
${[m.name,Ji(m),zr(m)].filter(Boolean).join(" · ")}
</option>`)}
</select>
${p&&r`<${Lz} from=${e} person=${p} count=${a} onTurn=${l} />`}
`}if(t==="team"){let u=Ia();return u.length?r`
<select class="input" aria-label=${o("Team")} value=${n.team??""}
onChange=${p=>i({team:Number(p.currentTarget.value)})}>
<option value="" disabled>${o("Choose a team")}</option>
${u.map(p=>r`<option value=${p.id} key=${p.id}>
${p.name} · ${S("{n} online","{n} online",tb(p))}
</option>`)}
</select>
<p class="hint">${o("They will have no assignee until a free team member takes them.")}</p>
`:r`<p class="hint">${o("No teams yet. An administrator creates them in the settings.")}</p>`}let c=u=>i({turn:s.includes(u)?s.filter(p=>p!==u):[...s,u]});return r`
<div class="hopeople" role="group" aria-label=${o("Participants")}>
${Gm(e).map(u=>r`<label key=${u.id}>
<input class="check" type="checkbox" checked=${s.includes(u.id)}
onChange=${()=>c(u.id)} />
<${X} name=${u.name} size="sm"><${Ir} shift=${vn(u)} /><//>
<span class="grow cut">${u.name}</span>
<span class="t12 dim num">${zr(u)}</span>
</label>`)}
</div>
<p class="hint">${o("One after another, skipping people who are away or at the limit.")}</p>
`}function Lz({from:e,person:t,count:n,onTurn:s}){let a=yo.value?.[t.id]?.load;if(a===void 0)return null;let i=a+n,l=t.capacity>0&&i>t.capacity,c=Gm(e).filter(m=>vn(m)==="online"&&m.id!==t.id),u=t.name.split(" ")[0],p=t.capacity?o("{name} will have {n} of {all}",{name:u,n:i,all:t.capacity}):o("{name} will have {n}",{name:u,n:i});return r`<p class=${l?"hint warn":"hint"}>
${l?`${p}: ${o("over the limit.")}`:`${p}.`} ${l&&c.length>0&&r`<button type="button" class="link" onClick=${s}>${o("Share them round robin")}</button>`}
</p>`}function Iz({own:e,mine:t,problem:n,picked:s,onPicked:a}){if(n)return r`<div class="hor">
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
<${we} kind=${c.kind} named />
<span class="grow cut">
<b class="b5 blk cut">${c.name}</b>
<span class="t12 dim blk cut">
${YS(c.id)?o("Your draft moves along"):c.preview?.text||c.title}
</span>
</span>
${YS(c.id)?r`<span class="tag h1">${o("draft")}</span>`:c.snooze?r`<span class="tag plain">${o("snoozed")}</span>`:r`<${wo} dialog=${c} still />`}
</label>
</li>`)}
</ul>
</div>`}function zz({one:e,onUndo:t}){let n=e.kind==="team"?qh(e.team_id):e.kind==="turn"?o("round robin"):G(e.people[0]),s=e.from_id===M.value.id?"":`${G(e.from_id)} · `;return r`<li class="hrow t12">
<${d} name="history" size="s" />
<span class="grow cut">
${zt(e.at)}
, ${U(e.at)} · ${s}
${S("{n} conversation","{n} conversations",e.moved)} → ${n}
${e.return_at&&` · ${o("return on {day}",{day:zt(e.return_at)})}`}
</span>
<button type="button" class="link" onClick=${()=>t(e)}>${o("Undo")}</button>
</li>`}var Ym,YS,Oz,GS,Ez,VS,Nz,Pz,Mz,Gm,ZS=b(()=>{B();C();Qe();se();Y();xe();Dn();ne();x();Te();L();Bs();ve();nn();Qi();P();ye();Ds();Ym=()=>{k.value=null},YS=e=>!!(an(e,"reply").trim()||an(e,"note").trim()),Oz=async e=>(await K(`/api/people/${e}/dialogs`)).items,GS=()=>["supervisor","administrator"].includes(M.value.role),Ez={ever:()=>o("Permanently"),tomorrow:e=>e?o("Until tomorrow, then back to me"):o("Until tomorrow, then back"),monday:e=>e?o("Until Monday, then back to me"):o("Until Monday, then back"),week:e=>e?o("For a week, then back to me"):o("For a week, then back"),date:e=>e?o("Until a date, then back to me"):o("Until a date, then back")};VS=e=>{let t=new Date(e);return[t.getFullYear(),t.getMonth()+1,t.getDate()].map(n=>String(n).padStart(2,"0")).join("-")};Nz={changed:e=>S("{n} changed in the meantime","{n} changed in the meantime",e),"cannot-answer":e=>S("{n} not handed over: no access to its channel","{n} not handed over: no access to their channels",e),"nobody-free":e=>S("{n} not handed over: everyone is away or at the limit","{n} not handed over: everyone is away or at the limit",e)},Pz=e=>Object.entries(e).map(([t,n])=>Nz[t]?.(n)).filter(Boolean).join(", ");Mz=e=>Object.values(Ee.value).filter(t=>(t.active||yo.value?.[t.id]?.load>0)&&t.id!==e).sort((t,n)=>t.name.localeCompare(n.name)),Gm=e=>Object.values(Ee.value).filter(t=>t.active&&t.id!==e).sort((t,n)=>t.name.localeCompare(n.name))});function XS(e){return[e.max_file?o("up to {size} each",{size:In(e.max_file)}):"",e.max_files?o("at most {n} files",{n:e.max_files}):""].filter(Boolean).join(", ")}function e1({id:e,can:t,mode:n}){let s=O(null),a=XS(t);return r`
<input class="vh" id="pickfiles" ref=${s} type="file" multiple tabindex="-1" aria-hidden="true"
onChange=${l=>{Ac(e,l.target.files,t,n),l.target.value="",Na()}} onCancel=${Na} />
<button type="button" class="ib small" id="attach"
aria-label=${a?o("Attach a file: {limits}",{limits:a}):o("Attach a file")}
title=${[o("Attach a file")+"  Ctrl U",a].filter(Boolean).join(`
`)}
onClick=${()=>s.current.click()}>
<${d} name="paperclip" size="m" />
</button>
`}function Bz(e,t){return e.code==="too-large"?o("{size}: {channel} allows up to {limit}",{size:In(e.size),channel:Se(t),limit:In(e.limit)}):e.code==="too-many"?o("{channel} allows at most {n} files in a message",{channel:Se(t),n:e.limit}):e.code==="no-space"?o("The server has no space left for files"):e.code==="gone"?o("The file is no longer on the server. Attach it again."):e.code==="lost"?o("The page was closed before the upload finished. Attach the file again."):e.code==="empty"?o("The file is empty"):e.code==="offline"?o("No connection to the server."):o("Upload failed. Code {code}.",{code:e.code})}function Jm({id:e,kind:t,mode:n}){let s=Dt(e,n);if(!s.length)return null;let a=Jo(s),i=[...a,...s.filter(l=>!a.includes(l))];return r`<ul class="cfiles" aria-label=${n==="note"?o("Files in the note"):o("Files in the reply")}>
${i.map(l=>r`<${Wz} key=${l.id} entry=${l} kind=${t} />`)}
</ul>`}function Qm({id:e,mode:t,again:n,without:s,wanted:a=Ra.value[e]}){let i=Dt(e,t),l=Jo(i);if(!a||a.mode!==t||!l.length)return null;let c=l.some(p=>p.state==="failed"),u=t==="note"?o("Leave without files"):o("Send without files");return r`<div class="cstrip warn cmiss" id="missing" role="alert">
<${d} name="file-warning" size="m" />
<span class="grow">
${S("{n} file was not uploaded. Send without it?","{n} files were not uploaded. Send without them?",l.length)}
</span>
<span class="hrow tight">
${c&&r`<button type="button" class="btn small" onClick=${()=>n(a)}>${o("Retry")}</button>`}
<button type="button" class="btn small" onClick=${()=>s(a)}>${u}</button>
<button type="button" class="ib small" aria-label=${o("Do not send yet")} title=${o("Do not send yet")}
onClick=${()=>Kn(e)}>
<${d} name="x" size="m" />
</button>
</span>
</div>`}function Wz({entry:e,kind:t}){let n=e.state==="failed"||e.state==="refused",s=n?"file-warning":e.type?.startsWith("image/")||e.file?.kind==="photo"?"image":"file-text",a=e.state==="uploading"||e.state==="waiting";return r`<li class=${n?"file fbadx":"file"} data-state=${e.state}>
${e.file?.thumb?r`<img class="cthumb" src=${`/files/${e.file.token}/thumb`} alt="" width="28" height="28" />`:r`<${d} name=${s} />`}
<span class="grow">
<b class="b5 blk cut">${e.name}</b>
${n?r`<span class="t12 blk" role="alert">${Bz(e,t)}</span>`:a?r`<svg class="pbar" viewBox="0 0 100 4" preserveAspectRatio="none" role="img"
aria-label=${o("Uploaded {n} %",{n:e.share})}>
<rect class="bg" width="100" height="4" rx="2" />
<rect class="fg" width=${e.share} height="4" rx="2" />
</svg>`:r`<span class="t12 dim blk">${In(e.size)}</span>`}
</span>
${a&&r`<span class="t12 dim num">${e.share} %</span>`}
${e.state==="failed"&&r`<button type="button" class="btn small" onClick=${()=>OS(e.id)}>${o("Retry")}</button>`}
<button type="button" class="ib small" aria-label=${a?o("Cancel the upload: {name}",{name:e.name}):o("Remove {name}",{name:e.name})} onClick=${()=>Yg(e.id)}>
<${d} name="x" size="m" />
</button>
</li>`}function t1({id:e,can:t,kind:n}){let[s,a]=g(!1);N(()=>{let l=document.getElementById("conversation"),c=!!t?.files||Yo(e)==="note",u=0,p=y=>l?.contains(y.target),m=y=>{Vm(y)&&p(y)&&(u+=1,a(c))},h=y=>{Vm(y)&&p(y)&&(u-=1,u<=0&&a(!1))},f=y=>{Vm(y)&&(y.preventDefault(),y.dataTransfer.dropEffect=c&&p(y)?"copy":"none")},$=y=>{Vm(y)&&(y.preventDefault(),u=0,a(!1),c&&p(y)&&_(y.dataTransfer.files))},v=y=>{c&&p(y)&&y.clipboardData?.files.length&&(y.preventDefault(),_(y.clipboardData.files))},_=y=>{Ac(e,y,Yo(e)==="note"?{}:t,Yo(e)),Na()},w={dragenter:m,dragleave:h,dragover:f,drop:$,paste:v};for(let y in w)document.addEventListener(y,w[y]);return()=>{for(let y in w)document.removeEventListener(y,w[y])}},[e,t,Yo(e)]);let i=Yo(e)==="note";return s&&r`<div class="dropzone" aria-hidden="true">
<div>
<${d} name="paperclip" size="l" />
<b>${i?o("Drop to attach to the note"):o("Drop to attach to the reply")}</b>
<span class="t13">
${i?o("The client will not see this"):[Se(n),XS(t)].filter(Boolean).join(": ")}
</span>
</div>
</div>`}var Vm,Zm=b(()=>{B();C();ne();x();Pa();Dn();Vi();P();Vm=e=>[...e.dataTransfer?.types??[]].includes("Files")});async function gt(e){let t=be.peek();le({t:"preferences",row:n1(t,e)});try{return le({t:"preferences",row:(await F("/api/me/preferences",{preferences:e},{method:"PATCH"})).preferences}),!0}catch(n){return le({t:"preferences",row:t}),te(z(n)),!1}}var n1,Br=b(()=>{Y();L();ve();n1=(e,t)=>Object.fromEntries(Object.entries({...e,...t}).map(([n,s])=>[n,s&&typeof s=="object"&&!Array.isArray(s)?n1(e?.[n]??{},s):s]))});function Zi({files:e,message:t}){let n=e.filter(sb);return r`
${n.length>0&&r`<${jz} files=${n} />`}
${e.filter(s=>!sb(s)).map(s=>r`<${Kz} key=${s.id} file=${s} />`)}
${t&&r`<${rb} message=${t} files=${e} />`}
`}function Kz({file:e}){return e.kind==="sticker"&&za(e)?r`<img class="stk" src=${rn(e,e.preview?"preview":"thumb")} alt=${o("Sticker")}
width="136" height="136" />`:["voice","audio"].includes(e.kind)&&ab(e,"audio")?r`<${Gz} file=${e} />`:["video","video_note","animation"].includes(e.kind)&&ab(e,"video")?r`<${Vz} file=${e} />`:r`<${ed} file=${e} />`}function ib(e){let{width:t,height:n}=e;if(!t||!n)return{width:240,height:180};let s=Math.min(1,o1/t,o1/n);return{width:Math.max(64,Math.round(t*s)),height:Math.max(48,Math.round(n*s))}}function i1({files:e,letter:t}){let n=!t&&e?.length===1&&sb(e[0])?e[0]:null;return n?{maxWidth:`${Math.max(ib(n).width,qz)+12}px`}:null}function jz({files:e}){if(e.length===1)return r`<div class="pics one">
<${s1} file=${e[0]} size=${ib(e[0])} label=${o("Open the photo")} />
</div>`;let t=e.length-ob;return r`<div class=${e.length===3?"pics three":"pics"}>
${e.slice(0,ob).map((n,s)=>{let a=s===ob-1&&t>0?t:0,i=a?o("Open photo {i} of {n}, {more} more",{i:s+1,n:e.length,more:a}):o("Open photo {i} of {n}",{i:s+1,n:e.length});return r`<${s1} key=${n.id} file=${n} size=${{width:220,height:150}} label=${i}
more=${a} />`})}
</div>`}function s1({file:e,size:t,label:n,more:s}){if(!za(e))return r`<${Uz} file=${e} place=${t} />`;let a=e.preview?`${rn(e,"thumb")} 320w, ${rn(e,"preview")} 1600w`:null;return r`<button type="button" class=${s?"more":null} aria-label=${n} data-token=${e.token}
onClick=${()=>nm(e.token)}>
<img src=${rn(e,e.thumb?"thumb":"preview")} srcset=${e.thumb?a:null}
sizes=${a&&`${t.width}px`} alt="" width=${t.width} height=${t.height} loading="lazy"
decoding="async" />
${s?r`<b>+${s}</b>`:null}
</button>`}function Uz({file:e,place:t}){if(e.state==="ready")return r`<${ed} file=${e} />`;let n=e.state==="pending";return r`<span class="notile" data-state=${e.state}>
<svg width=${t.width} height=${t.height} viewBox=${`0 0 ${t.width} ${t.height}`}
aria-hidden="true"></svg>
<span class="t12">
<${d} name=${n?"clock":"image-off"} />
<span>${n?o("Loading…"):l1(e)}</span>
</span>
</span>`}function Yz(e){if(a1.test(e.name))return"file-warning";let[t]=e.media_type.split("/");return t==="image"?"image":t==="audio"?"music":t==="video"?"play":"file-text"}function ed({file:e}){let t=Xm(e);if(e.state==="ready"){let s=a1.test(e.name);return r`<a class=${s?"file risky":"file"} href=${rn(e)} download=${e.name||!0}
data-state="ready" title=${o("Download {name}",{name:t})}>
<${d} name=${Yz(e)} />
<span class="grow">
<b class="b5 blk cut">${t}</b>
<span class="t12 dim">
${s?o("This is a program. Open it only if you trust the sender."):lb(e)}
</span>
</span>
<${d} name="download" size="m" />
<span class="vh">${o("Download")}</span>
</a>`}let n=e.state==="pending";return r`<span class=${n?"file":"file gone"} data-state=${e.state}>
<${d} name=${n?"clock":"file-warning"} />
<span class="grow">
<b class="b5 blk cut">${t}</b>
<span class="t12 blk">
${n?[o("Loading…"),e.size>0?In(e.size):""].filter(Boolean).join(" · "):l1(e)}
</span>
</span>
</span>`}function Gz({file:e}){let t=[Xm(e),e.duration?xs(e.duration):""].filter(Boolean).join(", ");return r`<div class="sound">
${e.kind==="audio"&&r`<span class="hrow t13"><b class="b5 cut grow">${Xm(e)}</b></span>`}
<audio controls preload="none" src=${rn(e,"media")} aria-label=${t}></audio>
<span class="hrow t12 dim">
${e.duration?r`<span class="num">${xs(e.duration)}</span>`:null}
<a class="link end hrow tight" href=${rn(e)} download=${e.name||!0}>
<${d} name="download" size="s" />
${o("Download")}
</a>
</span>
</div>`}function Vz({file:e}){let t=ib(e);return r`<div class="film">
<video controls preload="none" class=${e.kind==="video_note"?"round":null} src=${rn(e,"media")}
poster=${za(e)?rn(e,e.preview?"preview":"thumb"):null} width=${t.width}
height=${t.height} aria-label=${Xm(e)}></video>
<span class="hrow t12 dim">
<span class="num">
${[e.duration?xs(e.duration):"",e.size>0?In(e.size):""].filter(Boolean).join(" · ")}
</span>
<a class="link end hrow tight" href=${rn(e)} download=${e.name||!0}>
<${d} name="download" size="s" />
${o("Download")}
</a>
</span>
</div>`}var ob,o1,Fz,a1,rn,za,sb,ab,rb,r1,qz,l1,Hz,lb,Xm,Wr=b(()=>{C();Qe();ne();x();P();Ss();ob=4,o1=320,Fz={audio:["audio/mpeg","audio/mp4","audio/ogg","audio/aac","audio/wav","audio/flac"],video:["video/mp4","video/webm"]},a1=/\.(exe|msi|bat|cmd|com|scr|pif|js|jse|vbs|vbe|wsf|ps1|jar|apk|lnk|hta|reg|dll|iso|img)$/i,rn=(e,t="")=>`/files/${e.token}${t&&"/"+t}`,za=e=>e.state==="ready"&&!!(e.thumb||e.preview),sb=e=>e.kind==="photo"||e.kind==="animation"&&!ab(e,"video"),ab=(e,t)=>e.state==="ready"&&Fz[t].includes(e.media_type.split(";")[0]),rb=({message:e,files:t})=>t.filter(n=>n.state==="ready").length>1&&r`<a class="link t12 hrow tight" href=${`/api/messages/${e}/files.zip`} download>
<${d} name="download" size="s" />
${o("Download all")}
</a>`;r1=({files:e,text:t,letter:n})=>!t&&!n&&e.length===1&&e[0].state==="ready"&&e[0].kind==="sticker"&&za(e[0]);qz=240;l1=e=>`${e.state==="refused"?o("Not accepted"):o("Lost")}: ${yx(e.reason)}`,Hz=e=>(/\.([a-z0-9]{1,5})$/i.exec(e)??[])[1]?.toUpperCase()??"";lb=e=>[Hz(e.name),e.size>0?In(e.size):""].filter(Boolean).join(" · "),Xm=e=>e.name||({photo:o("Photo"),video:o("Video"),voice:o("Voice message"),audio:o("Audio"),sticker:o("Sticker")}[e.kind]??o("File"))});function c1({report:e}){let{action:t,recipient:n,status:s,words:a}=e??{},i=Jz[t]?.()??o("Mail server report"),l=[n,s,a].filter(Boolean).join(" · "),c=t==="failed";return r`<div class=${c?"bounce":"bounce mild"} data-action=${t??""}>
<${d} name=${c?"mail-x":t==="delayed"?"alarm-clock":"mail"} size="m" />
<span class="grow"><b class="b6 blk">${i}</b>${l&&r`<span class="t12 blk">${l}</span>`}</span>
</div>`}var Jz,u1=b(()=>{C();x();P();Jz={failed:()=>o("Email not delivered"),delayed:()=>o("Email delayed, the mail server keeps trying"),delivered:()=>o("Email delivered"),relayed:()=>o("Email relayed to another mail server"),expanded:()=>o("Email sent on to the members of a mailing list"),read:()=>o("Email opened"),deleted:()=>o("Email deleted without being read"),complaint:()=>o("A recipient marked the email as spam")}});function Xi(e){let t=/^www\./i.test(e)?`https://${e}`:/^[^/:]+@/.test(e)?`mailto:${e}`:/^[\w-]+(\.[\w-]+)+([/?#]|$)/.test(e)?`https://${e}`:e;return Zz.test(t)?t:null}function aB(e){let[t,n]=[e.length,0];for(let s of e)n+=s==="("||s==="["?1:s===")"||s==="]"?-1:0;for(;t>0;){let s=e[t-1];if(n<0&&(s===")"||s==="]"))n+=1;else if(!eB.has(s))break;t-=1}return t}function*rB(e){let t=0;for(let{0:n,index:s}of e.matchAll(Xz)){let a=n.slice(0,aB(n.slice(0,cb))),i=a.length<cb?Xi(a):null;if(i&&(yield{type:"link",offset:s,length:a.length,url:i},t+=1,t===tB))return}}function*iB(e,t){let n=0;for(let s of t)for(let a=e.indexOf(`@${s}`);a>=0;a=e.indexOf(`@${s}`,a+1)){if(n===nB)return;yield{type:"call",offset:a,length:s.length+1},n+=1}}function cB(e,t,n){let s=[];for(let i of(t??[]).slice(0,oB)){let l=Math.max(0,i.offset),c=Math.min(e.length,i.offset+i.length)-l;Qz.has(i.type)&&c>0&&s.push({type:i.type,offset:l,length:c,...i.type==="text_link"?{url:Xi(i.url??"")}:{}})}let a=s.filter(i=>["code","pre","text_link"].includes(i.type));for(let i of[...iB(e,n),...rB(e)])lB(i,a)&&(s.push(i),a.push(i));return s.sort(m1)}function d1(e,t,n,s,a=0){let i=[],l=t,c=a<sB?s:[];for(let u=0;u<c.length;){let p=c[u],m=Math.min(Nc(p),n);p.offset>l&&i.push({type:"text",text:e.slice(l,p.offset)});let h=u+1;for(;h<c.length&&c[h].offset<m;)h+=1;let f=c.slice(u+1,h),$=f.filter(w=>Nc(w)>m).map(w=>({...w,offset:m,length:Nc(w)-m})),{type:v,url:_}=p;i.push({type:v,..._===void 0?{}:{url:_},children:d1(e,p.offset,m,f,a+1)}),l=m,u=h,$.length&&([c,u]=[[...$,...c.slice(h)].sort(m1),0])}return l<n&&i.push({type:"text",text:e.slice(l,n)}),i}function f1(e,{looks:t=[],names:n=[]}={}){return e?d1(e,0,e.length,cB(e,t,n)):[]}function $1(e,t){if(e.length<=t)return e;let n=t-200,s=Math.max(e.lastIndexOf(`
`,t),e.slice(0,t).lastIndexOf(" ")),a=s>n?s:t;return e.slice(0,/[\uD800-\uDBFF]/.test(e[a-1])?a-1:a)}function h1(e,t){if(e.length>2*cb)return!1;let n=Xi(e.trim());return!!(n&&/^https?:/i.test(t)&&/^https?:/i.test(n)&&p1(n)!==p1(t))}var Qz,Zz,Xz,eB,cb,tB,nB,oB,sB,Nc,lB,m1,p1,ub=b(()=>{Qz=new Set(["bold","italic","underline","strikethrough","spoiler","blockquote","expandable_blockquote","code","pre","text_link"]),Zz=/^(https?:\/\/|mailto:)[^\s<>"'\p{Cc}]+$/iu,Xz=/(?:https?:\/\/|www\.)[^\s<>"'«»]{2,}|(?<![\w.+-])[\w.+-]{1,64}@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/giu,eB=new Set(`.,:;!?…'"»”`),cb=2048,tB=500,nB=200,oB=500,sB=8;Nc=e=>e.offset+e.length,lB=(e,t)=>t.every(n=>Nc(e)<=n.offset||e.offset>=Nc(n)),m1=(e,t)=>e.offset-t.offset||t.length-e.length;p1=e=>{try{return new URL(e).host.replace(/^www\./,"")}catch{return""}}});function js({text:e,looks:t,names:n}){let[s,a]=g(!1),i=cs(()=>s||e.length<=b1*1.1?e:$1(e,b1),[e,s]),l=cs(()=>f1(i,{looks:t,names:n}),[i,t,n?.join(`
`)]);return r`
<span class="text">${v1(l)}</span>
${i.length<e.length&&r`<span class="blk t13">
<span class="dim">… </span>
<button type="button" class="link t13" onClick=${()=>a(!0)}>${o("Show in full")}</button>
</span>`}
`}function uB({piece:e}){let{type:t,url:n}=e,s=v1(e.children);if(g1[t])return r`<${g1[t]}>${s}<//>`;if(t==="spoiler")return r`<${pB} inside=${s} />`;if(t==="blockquote"||t==="expandable_blockquote")return r`<blockquote class="bq">${s}</blockquote>`;if(t==="call")return r`<span class="at">${s}</span>`;if(!n)return r`<span class="nolink" title=${o("Links of this kind cannot be opened here")}>${s}</span>`;let a=h1(k1(e.children),n);return r`
<a class="link" href=${n} title=${n} target="_blank" rel="noopener noreferrer nofollow">${s}</a>
${a&&r`<span class="t12 leads"> (${o("leads to {host}",{host:new URL(n).host})})</span>`}
`}function pB({inside:e}){let[t,n]=g(!1);return t?r`<span class="spoiled">${e}</span>`:r`<button type="button" class="spoil" onClick=${()=>n(!0)}>${o("hidden text")}</button>`}var g1,b1,v1,k1,Pc=b(()=>{B();C();x();ub();g1={bold:"b",italic:"i",underline:"u",strikethrough:"s",code:"code",pre:"pre"},b1=2e4;v1=e=>e.map(t=>t.type==="text"?t.text:r`<${uB} piece=${t} />`),k1=e=>e.map(t=>t.text??k1(t.children)).join("")});function x1({message:e}){let{letter:t}=e,n=t.rich?"rich":"prose",[s,a]=g(!!t.html&&(!e.text||be.peek()?.letters?.[n]==="html")),[i,l]=g(!1),[c,u]=g(0),p=f=>{a(f),e.text&&gt({letters:{[n]:f?"html":"text"}})},m=()=>{l(!0),a(!0)},h=e.files.filter(f=>!(f.content_id&&t.html));return r`
<${fB} message=${e} />
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
${s?r`<${hB} key=${`${i} ${ip.value}`} message=${e} images=${i}
onFailed=${u} />`:r`<${$B} message=${e} />`}
${h.length>0&&r`<${gB} message=${e.id} files=${h} />`}
<${vB} message=${e} />
`}function fB({message:e}){let{letter:t}=e,[n,s]=g(!1),a=[[o("From"),t.sender],[o("Reply-To"),e.data.reply_to],[o("To"),t.recipients.join(", ")],[o("Cc"),t.copies.join(", ")],[o("Subject"),t.subject]].filter(([,i])=>i);return r`<div class="mailh">
<b class="b6">${t.subject||o("(no subject)")}</b>
<span class="dim t12">
${Us(t.sender)}
${t.recipients.length>0&&` → ${y1(t.recipients.map(Us))}`}
${t.copies.length>0&&` · ${o("copy")}: ${y1(t.copies.map(Us))}`}
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
</div>`}function $B({message:e}){let{letter:t,text:n}=e,s=t.quoted?[o("Show the quote"),o("Hide the quote")]:[o("Show the signature"),o("Hide the signature")];return r`${t.quoted_above&&r`<${w1} label=${[o("Show the quote"),o("Hide the quote")]}>
<blockquote class="mq">${t.quoted_above}</blockquote><//>`}
${n?r`<div><${js} text=${n} looks=${e.data.entities} names=${[]} /></div>`:r`<div class="dim t13">${o("This email has no text")}</div>`}
${(t.signature||t.quoted)&&r`<${w1} label=${s}>
${t.signature&&r`<div class="msign">${t.signature}</div>`}
${t.quoted&&r`<blockquote class="mq">${t.quoted}</blockquote>`}<//>`}`}function w1({label:[e,t],children:n}){let[s,a]=g(!1);return r`<div class="mfold"><button type="button" class="quoted" aria-label=${s?t:e}
aria-expanded=${String(s)} onClick=${()=>a(!s)}>···</button>${s&&n}</div>`}function hB({message:e,images:t,onFailed:n}){let s=O(null);N(()=>{let i=l=>{let c=Number(l.data?.height);l.source!==s.current?.contentWindow||!Number.isFinite(c)||(s.current.style.setProperty("height",`${Math.max(mB,Math.min(dB,Math.ceil(c)))}px`),s.current.dataset.sheet=l.data.sheet==="own"?"own":"plain",n(Number(l.data.failed)||0))};return window.addEventListener("message",i),()=>window.removeEventListener("message",i)},[]);let a=new URLSearchParams({images:t?"1":"0",dark:ip.value?"1":"0"});return r`<iframe class="mframe" ref=${s} title=${o("The email as it was sent")}
src=${`/api/messages/${e.id}/html?${a}`} data-dark=${String(ip.value)}
sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" referrerpolicy="no-referrer"></iframe>`}function gB({message:e,files:t}){let n=t.reduce((s,a)=>s+(a.size??0),0);return r`
<div class="attl">
<span class="t12 dim">
${S("{n} attachment","{n} attachments",t.length)}
${n>0&&` · ${In(n)}`}
</span>
<${rb} message=${e} files=${t} />
</div>
<ul class="atts">
${t.map(s=>r`<li key=${s.id}>
${za(s)?r`<${bB} file=${s} />`:r`<${ed} file=${s} />`}
</li>`)}
</ul>
`}function vB({message:e}){let{data:t,automatic:n}=e,s=(t.also_at??[]).map(a=>Ye.value[a]?.name).filter(Boolean);return r`
${n==="bounce"||n==="report"?r`<${c1} report=${t.bounce} />`:n&&r`<span class="autoflag">
<${d} name="bot" size="s" />
${o("Automatic email")}
: ${kx(n)}
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
${t.related&&r`<${kB} id=${t.related} />`}
`}function kB({id:e}){let[t,n]=g(ae.peek()[e]??null);return N(()=>{t||K(`/api/dialogs/${e}`).then(s=>n(s.dialog),()=>{})},[e]),t&&r`<span class="autoflag">
<${d} name="git-branch" size="s" />
<a class="link" href=${j(E.value.view,e)}>
${o("May belong to No. {number}, {name}",{number:ue(t.number),name:t.name})}
</a>
</span>`}function mb(e){let t=(e??"").trim();return/^re\s*:/i.test(t)?t:t?`Re: ${t}`:o("(no subject)")}var mB,dB,pb,Us,y1,bB,_1,Dc=b(()=>{B();C();Qe();Y();ne();x();V();Br();Et();L();P();Ss();Wr();u1();Pc();mB=40,dB=2e4,pb=2;Us=e=>/<([^<>\s]+)>/.exec(e)?.[1]??e,y1=e=>e.length>pb?o("{first} and {n} more",{first:e.slice(0,pb-1).join(", "),n:e.length-pb+1}):e.join(", ");bB=({file:e})=>r`<span class="file pfile" data-state="ready">
<button type="button" class="pthumb" aria-label=${o("Open {name}",{name:e.name||o("Photo")})}
data-token=${e.token} onClick=${()=>nm(e.token)}>
<img src=${rn(e,e.thumb?"thumb":"preview")} alt="" width="36" height="36" loading="lazy" />
</button>
<span class="grow">
<b class="b5 blk cut">${e.name||o("Photo")}</b>
<span class="t12 dim">${lb(e)}</span>
</span>
<a class="ib small" href=${rn(e)} download=${e.name||!0}
aria-label=${o("Download {name}",{name:e.name||o("Photo")})}>
<${d} name="download" size="m" />
</a>
</span>`;_1=({subject:e,to:t})=>r`<div class="mailh">
<b class="b6">${mb(e)}</b>
${t&&r`<span class="t12 dim">→ ${t}</span>`}
</div>`});function yB(e){let t=vt.value[e.id],n=t?$n(t).filter(a=>a.kind==="in"&&a.letter&&!a.automatic):[],s=Mr(e.id,"reply");return n.find(a=>a.no===s)??n.at(-1)}function wB(e,t,n){let s=e?e.letter.sender:n.label??"",a=Us(s),i=e?.data.reply_to,l=i&&t.to?t.to:e?.data.answer_to??a;return{address:l,sender:a,whole:l===a?s:l,other:i?l===a?i:a:null}}function xB({id:e,to:t}){let n=t.address===t.sender?o("Your reply goes to the sender; the email asks for replies to {other}",{other:t.other}):o("Your reply goes to {address}, not to the sender {sender}",{address:t.address,sender:t.sender});return r`<p class="hint answerto" role="status">
${n} <button type="button" class="link t12" onClick=${()=>Fn(e,{to:t.other})}>
${o("Reply to {address}",{address:t.other})}
</button>
</p>`}function _B(e,t){let n=new Set(Object.values(Ye.value).map(a=>a.name.toLowerCase())),s=[...e.recipients.slice(1),...e.copies].map(a=>Us(a).toLowerCase());return[...new Set(s)].filter(a=>a.includes("@")&&a!==Us(t).toLowerCase()&&!n.has(a))}function S1({dialog:e}){let{id:t}=e,n=Mm(t),s=yB(e),a=wB(s,n,e),i=a.whole,l=s?_B(s.letter,i).filter(p=>p!==a.sender.toLowerCase()&&!io(n.cc).includes(p)):[],c=n.open||n.cc||n.bcc,u=()=>Fn(t,{open:!0,cc:[...io(n.cc),...l].join(", ")});return r`<div class="mlines">
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
${a.other&&r`<${xB} id=${t} to=${a} />`}
${c&&r`
<${Mc} field="cc" label=${o("Cc")} value=${n.cc} onType=${p=>Fn(t,{open:!0,cc:p})} />
<${Mc} field="bcc" label=${o("Bcc")} value=${n.bcc}
onType=${p=>Fn(t,{open:!0,bcc:p})} />
`}
<label>
<span>${o("Subject")}</span>
<input class="palq" id="mailsubject" maxlength="400"
value=${n.subject??mb(s?.letter.subject||e.title)}
onInput=${p=>Fn(t,{subject:p.target.value})} />
</label>
</div>`}function Mc({field:e,label:t,value:n,onType:s,place:a="mail"}){let i=io(n).filter(p=>!Kg(p)),[l,c]=g(!0),u=i.length>0&&l;return r`
<label class=${u?"wrong":""}>
<span>${t}</span>
<input class="palq" id=${a+e} type="text" inputmode="email" autocomplete="off" spellcheck="false"
placeholder=${o("Addresses, separated by commas")} value=${n??""} aria-invalid=${u?"true":null}
aria-describedby=${u?`${a}${e}err`:null} onInput=${p=>{c(!1),s(p.target.value)}} onBlur=${()=>c(!0)} />
</label>
${u&&r`<p class="hint bad mailerr" id=${`${a}${e}err`} role="alert">
${o("Not a valid address: {value}",{value:i[0]})}
</p>`}
`}var db=b(()=>{B();C();x();Oc();Ec();Yt();L();Dc()});function T1({disabled:e}){let t=k.value==="send"||k.value==="later";return r`<button type="button" class="btn primary sendmore" id="sendmore" disabled=${e}
aria-label=${o("Send and…")} title=${o("Send and…")} aria-haspopup="menu" aria-expanded=${String(t)}
onClick=${()=>{k.value=t?null:"send"}}>
<${d} name="chevron-up" size="s" />
</button>`}function C1({send:e,more:t}){return k.value==="later"?r`<${Rc} pick=${n=>e({at:n})} />`:k.value!=="send"?null:r`<${Re} label=${o("Send and…")} place="popsend">
<${Z} icon="check" onPick=${()=>e({then:"close"})}>
${o("Send and close the conversation")}
<span class="end only-wide"><${Ln} of=${[$t,"Shift","↵"]} /></span>
<//>
<${Z} icon="alarm-clock" onPick=${()=>e({then:"snooze"})}>
${o("Send and snooze until the client replies")}
<//>
<${Z} icon="calendar-clock" stay onPick=${()=>{k.value="later"}}>
${o("Send later…")}
<span class="hrow end t12 dim">${Xe(Ae(Date.now(),1,9))}</span>
<//>
${t}
<//>`}var SB,TB,Rc,td=b(()=>{C();se();ne();x();ko();Bs();P();on();Um();SB=()=>{k.value=null};TB={evening:()=>o("This evening"),tomorrow:()=>o("Tomorrow morning"),monday:()=>o("On Monday morning")},Rc=({pick:e,given:t=null,place:n="popsend",onShut:s=SB})=>r`<${Lr} label=${o("Send later")} title=${o("Send later")} usual=${Sc} words=${TB}
given=${t} hour="09:00" place=${n} deed=${o("Schedule")} icon="calendar-clock" onPick=${e}
onShut=${s} />`});function O1(){let e=O(AB()).current,[t,n]=g(e.whom??null),[s,a]=g(null),[i,l]=g(null),[c,u]=g(e.subject??""),[p,m]=g(e.copies??{}),[h,f]=g(!1),[$,v]=g(e.text??""),[_,w]=g(!1),[y,D]=g([]),[q,A]=g(null),[ie,ee]=g(!1);fe(),W(()=>NB({whom:t,subject:c,copies:p,text:$}),[t,c,p,$]),N(()=>{if(w(!1),A(null),!t){a(null),D([]),l(null);return}if(!t.id){let ce=DB(t);a(ce),D([]),l(ce.find(Ot=>Ot.can)??null);return}let me=!0;return K(`/api/contacts/${t.id}/ways`).then(ce=>{me&&(a(ce.ways),D(ce.open),l(ce.ways.find(Ot=>Ot.can)??null))},ce=>{me&&A(ce)}),()=>{me=!1}},[t]);let He=i&&Ye.value[i.channel_id]?.kind,Ne=He==="email",Rt=y.find(me=>me.id===i?.dialog_id)??(Ne&&!_?y[0]:null),de=Dt(qn),ke=Ks(de),pe=i&&$.trim()&&!ie&&!ke&&!(Rt&&!Ne),We=()=>{if(!pe)return!1;if(Rt&&Ne&&!_)return w(!0),!1;let me=Ne&&qg(p);return me&&document.getElementById("nw"+me.field)?.focus(),!me},at=async(me=null)=>{if(!We())return;if(Jo(Dt(qn)).length){let Ot=Bt("#missing button");Ot?Ot.focus():Lm(qn,{mode:"reply",at:me});return}Kn(qn),ee(!0),A(null);let ce=Bm(qn);try{let Ot={channel_id:i.channel_id,text:$.trim(),files:ce.map(dM=>dM.token),anyway:!0,...me?{not_before:Sa(me)}:{undo_ms:Cr(He)},...Ne?{subject:c.trim(),cc:io(p.cc),bcc:io(p.bcc)}:{}},or=t.id?{contact_id:t.id,identity_id:i.identity_id}:{name:t.name,address:t.address},{dialog:Nu,message:mM}=await F("/api/dialogs",{...Ot,...or});le({t:"result",dialog:Nu,sentAtRev:pa(Nu.id)}),me&&Q(Qp(Nu.id,me),{icon:"calendar-clock",undo:()=>Ao(mM)}),sessionStorage.removeItem(od),nd(),R(j("mine",Nu.id))}catch(Ot){Wm(qn,ce),A(Ot),ee(!1)}},mo=me=>{$.trim()&&(kn(me,"reply"),Go(me,"reply",$)),Ne&&(p.cc||p.bcc||c.trim())&&Fn(me,{cc:p.cc??"",bcc:p.bcc??"",...c.trim()?{subject:c.trim()}:{}}),CS(qn,me),sessionStorage.removeItem(od),nd(),R(j("all",me))},oi=me=>{et(me),me.key==="Escape"&&(me.preventDefault(),me.stopPropagation(),f(!1))},u$=me=>{me.key==="Enter"&&(me.ctrlKey||me.metaKey)&&(me.preventDefault(),me.repeat||at())};return r`<div class="over">
<div class="dialog mid nw" role="dialog" aria-modal="true" aria-label=${o("Write to a client")}
onKeyDown=${me=>{et(me),u$(me)}}>
<header class="dhead">
<h2 class="head2 grow">${o("Write to a client")}</h2>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${nd}>
<${d} name="x" size="m" />
</button>
</header>
<div class="nwb">
<${RB} whom=${t} onPick=${n} />
${s&&r`<div class="field dgap">
<span class="lab" id="nwc">${o("Channel")}</span>
<${MB} ways=${s} way=${i} onPick=${l} />
</div>`}
${Rt&&r`<p class="livebox info dgap" role="note">
<${d} name="history" size="m" />
<span class="t13 grow">
${o("Conversation No. {number} with this client is already open, {day}. Write there?",{number:ue(Rt.number),day:ot(Rt.last_at,I.value)})}
</span>
<button type="button" class="btn small" onClick=${()=>mo(Rt.id)}>${o("Open")}</button>
</p>`}
${Ne&&r`
<div class="mlines nwcopies dgap">
${p.open||p.cc||p.bcc?r`
<${Mc} field="cc" place="nw" label=${o("Cc")} value=${p.cc}
onType=${me=>m({...p,open:!0,cc:me})} />
<${Mc} field="bcc" place="nw" label=${o("Bcc")} value=${p.bcc}
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
<${Jm} id=${qn} kind=${He} />
<textarea class="tx" rows="5" aria-label=${Ne?o("Email text"):o("Message text")}
placeholder=${Ne||!i?o("Write an email"):o("Write a message")} value=${$}
onInput=${me=>{Kn(qn),v(me.currentTarget.value)}}></textarea>
<${Qm} id=${qn} mode="reply" again=${()=>Im(qn,"reply")}
without=${({at:me})=>{zm(qn,"reply"),at(me)}} />
<div class="bar">
${i&&Ye.value[i.channel_id]?.can?.files&&r`<${PB} can=${Ye.value[i.channel_id].can} />`}
<span class="grow"></span>
</div>
</div>
${q&&r`<p class="hint bad dgap" role="alert">${z(q)}</p>`}
</div>
<footer class="dfoot">
<span class="t12 dim grow">
${$.trim()?o("Kept on this device until it is sent"):o("You will be the assignee")}
</span>
<button type="button" class="btn quiet only-wide" onClick=${nd}>${o("Cancel")}</button>
<button type="button" class="btn" id="nwlater" disabled=${!pe} aria-haspopup="dialog"
aria-expanded=${String(h)} onClick=${()=>{We()&&f(!0)}}>
<${d} name="calendar-clock" size="s" />
${o("Send later…")}
</button>
<button type="button" class="btn primary" disabled=${!pe} onClick=${()=>at()}>
<${d} name="send" size="s" />
${Rt&&Ne?o("Send as a new conversation"):o("Send")}
<kbd class="only-wide">${$t} ↵</kbd>
</button>
</footer>
</div>
${h&&r`<div class="rowsnz" onKeyDown=${oi}>
<${Rc} place="popsnz" pick=${at} onShut=${()=>f(!1)} />
</div>`}
</div>`}function PB({can:e}){let t=O(null);return r`
<input type="file" multiple hidden ref=${t} onChange=${n=>{Ac(qn,n.currentTarget.files,e),n.currentTarget.value=""}} />
<button type="button" class="ib small" aria-label=${o("Attach a file")} title=${o("Attach a file")}
onClick=${()=>t.current.click()}>
<${d} name="paperclip" size="m" />
</button>
`}function MB({ways:e,way:t,onPick:n}){if(!e.length)return r`<p class="hint">${o("No connected channel can reach this client.")}</p>`;let s=e.filter(i=>i.can);return r`<div class="nwch" role="radiogroup" aria-labelledby="nwc" onKeyDown=${i=>{let l={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[i.key];!l||!s.length||(i.preventDefault(),n(s[(s.indexOf(t)+l+s.length)%s.length]),requestAnimationFrame(()=>Bt(".chopt[aria-checked='true']")?.focus()))}}>
${e.map(i=>{let l=Ye.value[i.channel_id],c=Object.values(Ye.value).filter(p=>p.kind===l?.kind&&p.health!=="removed").length>1,u=i.can?i.last_at?o("wrote {day}",{day:ot(i.last_at,I.value)}):i.address:EB[i.why]?.();return r`<button type="button" class="chopt" role="radio" key=${`${i.channel_id}.${i.identity_id}`}
aria-checked=${String(i===t)} disabled=${!i.can} tabindex=${i===t?0:-1}
onClick=${()=>n(i)}>
<${we} kind=${l?.kind} size="mid" />
<span class="grow cut">
<b class="b5 blk t13 cut">${c?l.name:Se(l?.kind)}</b>
<span class="t12 dim blk cut">${u}</span>
</span>
</button>`})}
</div>`}function RB({whom:e,onPick:t}){let[n,s]=g(""),[a,i]=g([]),[l,c]=g(0),u=O(null);W(()=>u.current?.focus({preventScroll:!0}),[e]),N(()=>{let v=n.trim();if(v.length<2){i([]);return}let _=setTimeout(()=>K(`/api/search?${new URLSearchParams({q:v,limit:"6"})}`).then(w=>{i(w.contacts.filter(y=>y.kind!=="group")),c(0)},()=>{}),CB);return()=>clearTimeout(_)},[n]);let p=n.trim(),m=a.some(v=>v.identities.some(_=>_.label.toLowerCase()===p.toLowerCase())),h=[...a.map(v=>({client:v})),...OB.test(p)&&!m?[{address:p}]:[]],f=v=>{s(""),i([]),t(v.client?{id:v.client.id,name:v.client.name}:{address:v.address,name:v.address})},$=v=>{let _={ArrowDown:1,ArrowUp:-1}[v.key];_&&h.length&&(v.preventDefault(),c((l+_+h.length)%h.length)),v.key==="Enter"&&!v.ctrlKey&&!v.metaKey&&h[l]&&(v.preventDefault(),f(h[l]))};return e?r`<div class="field">
<span class="lab">${o("To")}</span>
<div class="input tokin">
<span class="tokn">
<${X} name=${e.name} size="xs" />
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
<${X} name=${v.client.name} size="sm" />
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
</div>`}var nd,CB,OB,od,qn,EB,AB,NB,DB,E1=b(()=>{B();Ps();C();se();As();Y();xe();Dn();ne();x();ko();Oc();V();L();ve();So();Vi();qs();Zm();P();ye();db();td();nd=()=>{k.value=null},CB=200,OB=/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/,od="okno.newdialog",qn="new",EB={"no-address":()=>o("no address"),"client-not-started":()=>o("the client must write first"),blocked:()=>o("the client has blocked us")},AB=()=>{try{return JSON.parse(sessionStorage.getItem(od))??{}}catch{return{}}},NB=e=>{try{sessionStorage.setItem(od,JSON.stringify(e))}catch{}};DB=e=>Object.values(Ye.value).filter(t=>t.health!=="removed").map(t=>({channel_id:t.id,identity_id:null,address:t.kind==="email"?e.address:"",can:t.kind==="email",why:t.kind==="email"?null:"client-not-started",last_at:null,dialog_id:null}))});var A1={};_e(A1,{WorkLayers:()=>LB});function LB(){return k.value==="handover"?r`<${JS} meId=${M.value.id} />`:k.value==="newdialog"?r`<${O1} />`:null}var N1=b(()=>{C();se();L();ZS();E1()});var D1={};_e(D1,{GiveMenu:()=>hb});function zB(e){let t=e.trim().toLocaleLowerCase(),n=i=>i.toLocaleLowerCase().includes(t),s=Object.values(Ee.value).filter(i=>i.active&&i.id!==M.value.id).sort((i,l)=>i.name.localeCompare(l.name)),a=[];(n(M.value.name)||n(o("Assign to me")))&&a.push({to:{person:M.value.id},name:o("Assign to me"),face:M.value.name});for(let i of s)n(i.name)&&a.push({to:{person:i.id},name:i.name,face:i.name});for(let i of _a.value)n(i.name)&&a.push({to:{team:i.id},name:i.name,icon:"users-round"});return t||a.push({to:{person:null},name:o("Remove the assignee"),icon:"user-round-x"}),a}function hb({onPick:e}){let[t,n]=g(""),[s,a]=g(0),i=O(null),l=xt($b);fe(),W(()=>i.current.focus({preventScroll:!0}),[]);let c=zB(t),u=Math.min(s,c.length-1),p=h=>{$b(),e(h.to)},m=h=>{let f={ArrowDown:1,ArrowUp:-1}[h.key];f&&(h.preventDefault(),a((u+f+c.length)%Math.max(1,c.length))),h.key==="Enter"&&c[u]&&(h.preventDefault(),p(c[u])),h.key==="Tab"&&$b()};return r`<div class="menu pop popgive" role="dialog" aria-label=${o("Assign")} ref=${l}>
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
${h.icon?r`<${d} name=${h.icon} size="m" />`:r`<${X} name=${h.face} size="sm" />`}
<span class="cut">${h.name}</span>
</button>`)}
${!c.length&&r`<p class="dpad2 t13 dim">${o("Nothing found")}</p>`}
</div>
</div>`}var $b,gb=b(()=>{B();C();se();x();L();Ai();P();ye();$b=()=>{k.value=null}});function tT({dialog_id:e,data:t}){let n=ae.value[e],s=(t.links??[]).find(a=>/^https?:\/\//.test(a));return n?.kind==="vk"?{name:o("VK"),url:s??"https://vk.com/im"}:n?.kind==="telegram"&&/^@\w+$/.test(n.label)?{name:o("Telegram"),url:`https://t.me/${n.label.slice(1)}`}:null}var eT,jt,Ba=b(()=>{x();L();eT={photo:()=>o("Photo"),video:()=>o("Video"),video_note:()=>o("Video note"),voice:()=>o("Voice message"),audio:()=>o("Audio"),document:()=>o("File"),sticker:()=>o("Sticker"),animation:()=>o("Animation"),location:()=>o("Location"),contact:()=>o("Contact"),poll:()=>o("Poll"),dice:()=>o("Dice"),venue:()=>o("Place"),story:()=>o("Story"),game:()=>o("Game"),invoice:()=>o("Invoice"),service:()=>o("Service message"),unknown:()=>o("Unknown message"),unreadable:()=>o("Could not be read")},jt=e=>eT[e]?.()??eT.unknown()});function Po({state:e}){let t=mW[e];return t?r`
<span class=${e==="read"?"read":""} data-state=${e} title=${t[1]()}>
<${d} name=${t[0]} size="s" />
</span>
<span class="vh">${t[1]()}</span>
`:null}var mW,rd=b(()=>{C();x();P();mW={queued:["clock",()=>o("sending")],sending:["clock",()=>o("sending")],sent:["check",()=>o("sent")],delivered:["check-check",()=>o("delivered")],read:["check-check",()=>o("read")],failed:["circle-alert",()=>o("failed")],uncertain:["circle-question-mark",()=>o("delivery uncertain")],cancelled:["ban",()=>o("cancelled")],waiting:["cloud-off",()=>o("queued")]}});function $d(){let{dialog:e}=E.peek();yt.peek()?.dialog!==e&&(yt.value={dialog:e,...Eb});let t=()=>document.getElementById("findq")?.select();jp(()=>requestAnimationFrame(t))}var Eb,yt,hT,hd=b(()=>{oe();V();tn();Eb={q:"",asked:"",found:[],at:-1,more:!1,swapped:null,failed:!1},yt=T(null),hT=e=>yt.value?.dialog===e});function qW({label:e,chosen:t="solved",onPick:n,dialog:s=null,onShut:a=KW}){let[i,l]=g(""),c=qm(),u=xt(a),p=O(null);fe(),W(()=>p.current?.focus({preventScroll:!0}),[]);let m=Object.keys(Si),h=$=>c.ready((v,_)=>{a(),n($,i.trim(),v,_)});return r`<div class="menu pop popfin" role="dialog" aria-label=${e} ref=${u} onKeyDown=${$=>{let v=[...u.current.querySelectorAll(".mi")],_={ArrowDown:1,ArrowUp:-1}[$.key];if(_){$.preventDefault(),v[(v.indexOf(document.activeElement)+_+v.length)%v.length].focus();return}if($.target.matches("textarea")){$.key==="Enter"&&($.ctrlKey||$.metaKey)&&($.preventDefault(),h(t));return}if($.target.matches("input:not(.tog)")){$.key==="Enter"&&($.preventDefault(),h(t));return}let w=$.code==="KeyE"?0:Number(/^(?:Digit|Numpad)([1-9])$/.exec($.code)?.[1]??0)-1;w>=0&&m[w]&&!$.repeat&&($.preventDefault(),h(m[w]))}}>
<div class="mh" id="finh">${o("Closing reason")}</div>
<div role="radiogroup" aria-labelledby="finh">
${m.map(($,v)=>r`<button type="button" key=${$} class=${$===t?"mi on":"mi"} role="radio"
aria-checked=${String($===t)} ref=${$===t?p:null}
onClick=${()=>h($)}>
<${d} name=${Si[$][1]} size="m" />
<span class="cut">${Si[$][0]()}</span>
<kbd>${v?v+1:"E"}</kbd>
</button>`)}
</div>
<div class="asgf">
<input class="input" aria-label=${o("Comment (optional)")} placeholder=${o("Comment for the team")}
maxlength="2000" value=${i} onInput=${$=>l($.currentTarget.value)} />
<${jm} dialog=${s} telling=${c} />
${c.on&&r`<div class="tellb">
<button type="button" class="btn primary" onClick=${()=>h(t)}>
${o("Send and close")}
<kbd class="only-wide">${$t} ↵</kbd>
</button>
</div>`}
</div>
</div>`}function gT({dialog:e}){let t=e.state==="closed";return r`<${qW} label=${t?o("Closing reason"):o("Close with a reason")}
chosen=${t&&e.close_reason||"solved"} dialog=${t?null:e}
onPick=${(n,s,a,i)=>t?y_(e.id,n,s):a?Fm(e.id,a,i,{then:"close",reason:n,comment:s}):Bn(e.id,n,s)} />`}var KW,bT=b(()=>{B();C();se();x();ko();nn();qs();P();ye();Qg();KW=()=>{k.value=null}});var vT,gd,kT,yT,wT,Ab,Ic=b(()=>{vT=new Map,gd=e=>{vT.set(e.id,{when:()=>!0,...e})},kT=()=>[...vT.values()],yT=new Map,wT=e=>{yT.set(e.id,{when:()=>!0,...e})},Ab=e=>[...yT.values()].filter(t=>t.when(e))});function xT({dialog:e,children:t}){let n=e.state==="open";return r`<div class="acts">
${t}
${n&&r`<button type="button" class="ib only-wide" aria-haspopup="dialog" aria-expanded=${vd("snooze")}
aria-label=${o("Snooze")} title=${o("Snooze")+"  H"} onClick=${bd("snooze")}>
<${d} name="alarm-clock" />
</button>`}
<button type="button" class="ib" aria-haspopup="menu" aria-expanded=${vd("actions")}
aria-label=${o("More actions")} title=${o("More actions")} onClick=${bd("actions")}>
<${d} name="ellipsis" />
</button>
${n?r`<span class="split">
<button type="button" class="btn" title=${o("Close the conversation")+"  E"}
onClick=${()=>Bn(e.id)}>
<${d} name="check" size="m" />
<span class="btnword">${o("Close")}</span>
</button>
<button type="button" class="btn caret" aria-haspopup="dialog" aria-expanded=${vd("finish")}
aria-label=${o("Close with a reason")} title=${o("Close with a reason")+"  Shift E"}
onClick=${bd("finish")}>
<${d} name="chevron-down" size="s" />
</button>
</span>`:r`<button type="button" class="btn" title=${o("Reopen the conversation")+"  E"}
onClick=${()=>ya(e.id)}>
<${d} name="undo-2" size="m" />
<span class="btnword">${o("Reopen")}</span>
</button>`}
<${jW} dialog=${e} />
</div>`}function jW({dialog:e}){let t=e.assignee_id===null?null:G(e.assignee_id),n=g_(e),s=t?$a(t):n?.name??o("Assign");return r`<button type="button" class="btn pick" id="assignee" aria-haspopup="dialog"
aria-expanded=${vd("assignee")} title=${o("Assignee")+"  A"} onClick=${bd("assignee")}>
<span class="vh">
${t?o("Assignee: {name}",{name:t}):o("Assignee: nobody")}
${n&&` · ${o("Team: {name}",{name:n.name})}`}
</span>
${t?r`<${X} name=${t} size="sm" />`:n?r`<span class=${"sq "+Xn(n.name)}></span>`:r`<${ha} size="sm" />`}
<span class="only-wide cut askn" aria-hidden="true">${s}</span>
<${d} name="chevron-down" size="s" />
</button>`}function UW({dialog:e}){let t=!!$s.value[e.id],n=ba("(max-width: 719px)"),s=e.state==="open";return r`<${Re} label=${o("More actions")} place="popmore">
${n&&r`<${Z} icon="user-round" onPick=${()=>{dt.value=!0}}>
${o("Client card")}
<//>`}
${n&&s&&r`<${Z} icon="alarm-clock" onPick=${()=>{k.value="snooze"}}>
${o("Snooze")}
<//>`}
${s&&r`<${Z} icon="check" onPick=${()=>{k.value="finish"}}>
${o("Close with a reason")}
<kbd>⇧E</kbd>
<//>`}
${e.waiting_since&&r`<${Z} icon="message-circle-off" onPick=${()=>lm(e.id)}>
${o("No reply needed")}
<kbd>Y</kbd>
<//>`}
<${Z} icon="eye" onPick=${()=>xr(e.id)}>
${t?o("Stop following"):o("Follow")}
<kbd>F</kbd>
<//>
${e.snooze&&r`<${Z} icon="alarm-clock" onPick=${()=>xa(e.id)}>${o("Unsnooze")}<//>`}
<${Z} icon="tag" onPick=${()=>{k.value="tags"}}>
${o("Tags")}
<kbd>L</kbd>
<//>
<${Z} icon="arrow-up-down" onPick=${()=>{k.value="priority"}}>
${o("Priority")}
<kbd>P</kbd>
<//>
<${Z} icon="users-round" onPick=${()=>{k.value="team"}}>
${o("Assign to a team")}
<kbd>⇧A</kbd>
<//>
${e.state==="closed"&&r`<${Z} icon="check" onPick=${()=>{k.value="finish"}}>
${o("Closing reason")}
<kbd>⇧E</kbd>
<//>`}
${kT().filter(a=>a.when(e)).map(a=>r`<${Z} key=${a.id} icon=${a.icon} onPick=${()=>a.run(e)}>
${a.label(e)}
${a.hint&&r`<kbd>${a.hint}</kbd>`}
<//>`)}
<//>`}function _T({dialog:e}){let t=HW[k.value];return t&&e?r`<${t} key=${k.value} dialog=${e} />`:null}var bd,vd,HW,ST=b(()=>{C();Qe();se();x();Te();L();nn();Dr();Qi();P();bT();ye();Ic();on();Hm();bd=e=>()=>{k.value=k.value===e?null:e},vd=e=>String(k.value===e);HW={snooze:Zg,finish:gT,actions:UW,assignee:nb,tags:Ui,priority:Hi,team:({dialog:e})=>r`<${nb} dialog=${e} onlyTeams />`}});function kd({dialog:e}){let t=e&&wt(e);return r`
${En.value==="off"&&r`<div class="banner" role="status">
<${d} name="cloud-off" size="m" />
<span class="grow">${o("Offline. Showing saved data; replies will be sent when the connection is back.")}</span>
<button type="button" class="btn small" onClick=${mp}>${o("Retry")}</button>
</div>`}
${t&&t.health==="trouble"&&r`<div class="banner bad" role="status">
<${d} name="circle-alert" size="m" />
<span class="grow">
${o("{name} has a problem: {cause}. Replies wait in the queue.",{name:t.name,cause:gn(t.health_code,t.health_detail)})}
</span>
</div>`}
${t&&t.health==="paused"&&r`<div class="banner" role="status">
<${d} name="pause" size="m" />
<span class="grow">${o("{name} is paused. Replies wait in the queue.",{name:t.name})}</span>
</div>`}
`}var TT=b(()=>{C();$r();x();L();P();Ss()});function yd(e){Hs.value={...Hs.value,[e.dialog_id]:{message:e,text:e.text}}}function OT(e,t){Hs.value={...Hs.value,[e]:{...Hs.value[e],text:t}}}function nl(e){let{[e]:t,...n}=Hs.peek();Hs.value=n}function wd(e,t){let n=wt(t)?.can??{},s=["sent","delivered","read"].includes(e.delivery?.state),a=!n.edit_hours||Date.now()-e.sent_at<n.edit_hours*YW;return!!(n.edit&&s&&a&&e.author.operator_id===M.peek().id&&!e.deleted_at&&e.content==="text"&&(n.edit_files||!e.files?.length))}async function ET(e){let{message:t,text:n}=Hs.peek()[e];if(nl(e),n.trim()===t.text)return;let s=await F(`/api/messages/${t.id}/edit`,{text:n.trim()});le({t:"result",...s})}var YW,Hs,CT,zc=b(()=>{oe();Y();L();YW=36e5,Hs=T({}),CT=e=>Hs.value[e]??null});function Kr(e,t,n,s){e.focus(),e.setSelectionRange(n,s),document.execCommand("insertText",!1,t)||e.setRangeText(t,n,s,"end"),e.dispatchEvent(new Event("input",{bubbles:!0}))}function xd(e,t){Kr(e,t,e.selectionStart,e.selectionEnd)}function AT(e,t,n,s){Kr(e,s,t,n)}function _d(e,t){let{selectionStart:n,selectionEnd:s,value:a}=e,i=a.slice(n,s),l=i.trim();if(a.slice(n-t.length,n)===t&&a.slice(s,s+t.length)===t){Kr(e,i,n-t.length,s+t.length),e.setSelectionRange(n-t.length,s-t.length);return}if(!i&&a.slice(s,s+t.length)===t){e.setSelectionRange(s+t.length,s+t.length);return}let c=i.slice(0,i.indexOf(l)),u=i.slice(c.length+l.length);Kr(e,`${c}${t}${l}${t}${u}`,n,s);let p=n+c.length+t.length;e.setSelectionRange(p,p+l.length)}function Nb(e,t){let{value:n}=e,s=n.lastIndexOf(`
`,e.selectionStart-1)+1,a=n.indexOf(`
`,e.selectionEnd),i=a<0?n.length:a,l=n.slice(s,i).split(`
`),c=t?/^\d{1,4}\. /:/^[-•] /,u=l.every(m=>c.test(m)),p=l.map((m,h)=>(u?"":t?`${h+1}. `:"- ")+m.replace(GW,"")).join(`
`);Kr(e,p,s,i)}function NT(e,t){let{selectionStart:n,selectionEnd:s,value:a}=e;Kr(e,`[${a.slice(n,s).trim()||t}](${t})`,n,s)}function PT(e){let{value:t,selectionStart:n}=e;if(n!==e.selectionEnd)return!1;let s=t.lastIndexOf(`
`,n-1)+1,a=/^(- |• |(\d{1,4})\. )/.exec(t.slice(s,n));return a?s+a[0].length===n?(Kr(e,"",s,n),!0):(xd(e,`
${a[2]?`${Number(a[2])+1}. `:a[1]}`),!0):!1}var GW,Pb=b(()=>{GW=/^(?:[-•] |\d{1,4}\. )/});var ln,Db=b(()=>{ln={current:null}});function Sd(e,t){let[n,s]=g(null),[a,i]=g(0),l=O(-1),c=t&&n?bS(n.query):[],u=()=>{let f=t&&e.current?gS(e.current.value,e.current.selectionStart):null;f?.query!==n?.query&&i(0),s(f)},p=()=>s(null),m=f=>{let $=e.current.selectionStart,v=e.current.value[$]===" ";AT(e.current,n.from,$,v?`@${f.name}`:`@${f.name} `),v&&e.current.setSelectionRange(n.from+f.name.length+2,n.from+f.name.length+2),l.current=e.current.selectionStart,p()},h=f=>{let $=l.current===e.current.selectionStart;if(l.current=-1,f.key===" "&&$)return f.preventDefault(),!0;if(!c.length)return!1;let v={ArrowDown:1,ArrowUp:-1}[f.key];if(v)i((a+v+c.length)%c.length);else if(f.key==="Enter"&&!f.ctrlKey&&!f.metaKey||f.key==="Tab")m(c[a]);else if(f.key==="Escape")f.stopPropagation(),p();else return!1;return f.preventDefault(),!0};return{list:c,at:Math.min(a,Math.max(0,c.length-1)),setAt:i,keys:h,look:u,pick:m,close:p}}function Td({calls:e}){return e.list.length?r`<div class="menu pop popcall" id="calls" role="listbox" aria-label=${o("Colleagues")}>
${e.list.map((t,n)=>r`<button type="button" class=${n===e.at?"mi on":"mi"} key=${t.id} id=${"call"+n}
role="option" tabindex="-1" aria-selected=${String(n===e.at)}
onPointerDown=${s=>s.preventDefault()} onPointerMove=${()=>e.setAt(n)}
onClick=${()=>e.pick(t)}>
<${X} name=${t.name} size="sm" />
<span class="cut">${t.name}</span>
</button>`)}
</div>`:null}var Mb=b(()=>{B();C();Cc();x();Pb();P()});var Rb,DT=b(()=>{Rb=[["faces",[["😀","улыбка радость smile grin"],["😃","улыбка smile happy"],["😄","смех smile laugh"],["😁","улыбка grin"],["😅","неловко sweat"],["😂","смех слёзы joy laugh"],["🤣","смех rofl"],["🙂","улыбка slight smile"],["😉","подмигивание wink"],["😊","улыбка румянец blush"],["😇","ангел angel"],["😍","влюблён любовь love"],["😘","поцелуй kiss"],["😋","вкусно yum"],["😎","круто очки cool"],["🤩","восторг star"],["🥳","праздник party"],["🤔","думаю think"],["🤗","обнимаю hug"],["😏","ухмылка smirk"],["😐","нейтрально neutral"],["😴","сон sleep"],["😌","спокойно relieved"],["😕","сомнение confused"],["😟","тревога worried"],["🙁","грусть frown"],["😢","слеза грусть cry"],["😭","плач cry sob"],["😤","пар злость"],["😠","злость angry"],["😱","ужас scream"],["😳","смущение flushed"],["🥺","просьба please"],["🙄","закатываю глаза roll eyes"],["😬","неловко grimace"],["🤒","болезнь sick"],["🫡","есть служу salute"]]],["hands",[["👍","да хорошо палец вверх thumbs up yes"],["👎","нет плохо палец вниз thumbs down no"],["👌","окей ok"],["✌️","победа victory"],["🤞","удачи пальцы luck"],["🤝","рукопожатие договор handshake"],["👏","аплодисменты браво clap"],["🙌","ура руки hooray"],["🙏","спасибо пожалуйста молитва thanks please pray"],["💪","сила strong"],["👋","привет пока hello bye wave"],["👀","глаза смотрю eyes"],["✍️","пишу writing"],["☝️","внимание up"],["👉","указатель right"],["👇","вниз down"],["🫶","сердце руки heart hands"]]],["hearts",[["❤️","сердце любовь heart love"],["🧡","сердце orange heart"],["💛","сердце yellow heart"],["💚","сердце green heart"],["💙","сердце blue heart"],["💜","сердце purple heart"],["🖤","сердце black heart"],["💔","разбитое сердце broken"],["💖","сердце sparkle"],["✨","блеск sparkles"],["🌟","звезда star"],["⭐","звезда star"],["🔥","огонь fire"],["🎉","праздник ура tada party"],["🎊","праздник confetti"],["🎁","подарок gift"],["🎂","торт день рождения birthday cake"],["🌹","роза rose"],["💐","цветы букет flowers"],["🌸","цветок blossom"],["☀️","солнце sun"],["🌈","радуга rainbow"],["❄️","снег snow"],["🎄","ёлка новый год christmas"]]],["work",[["✅","готово да галочка done check"],["☑️","галочка check"],["❌","нет крест cross no"],["❗","важно внимание important"],["❓","вопрос question"],["⚠️","внимание осторожно warning"],["⏰","время будильник clock"],["⏳","ждём песок hourglass"],["📅","дата календарь calendar"],["📌","закреплено pin"],["📎","скрепка вложение paperclip"],["📝","заметка memo"],["📄","документ document"],["📦","посылка коробка package"],["🚚","доставка грузовик delivery"],["🛒","корзина заказ cart"],["🧾","чек receipt"],["💳","карта оплата card"],["💰","деньги money"],["💸","деньги возврат money"],["🏷️","цена ярлык price"],["🔧","ремонт ключ repair wrench"],["🔨","молоток hammer"],["⚙️","настройки settings"],["🔍","поиск search"],["🔗","ссылка link"],["📞","телефон звонок phone call"],["📱","телефон mobile"],["💻","компьютер laptop"],["✉️","письмо почта mail"],["📷","фото camera"],["🎥","видео video"],["🔔","уведомление bell"],["🔒","замок lock"],["🔑","ключ key"],["🏠","дом home"],["🏢","офис office"],["📍","место адрес place address"],["🗺️","карта map"],["✈️","самолёт plane"],["🚗","машина car"],["☕","кофе coffee"],["🍕","пицца pizza"],["🆗","ok"],["🆕","новое new"],["🔝","топ top"],["💡","идея idea"],["📈","рост chart"],["🤖","бот robot"]]]]});function ZW(e){let t=e.trim().toLocaleLowerCase();if(!t)return[...Lb().length?[["recent",Lb().map(s=>[s,""])]]:[],...Rb];let n=Rb.flatMap(([,s])=>s).filter(([,s])=>s.split(" ").some(a=>a.startsWith(t)));return n.length?[["",n]]:[]}function zT({pick:e}){let t=xt(RT),n=O(null),[s,a]=g(""),[i,l]=g(0);fe(),W(()=>n.current.focus({preventScroll:!0}),[]);let c=ZW(s),u=c.flatMap(([,f])=>f);N(()=>t.current.querySelector(".emo.on")?.scrollIntoView({block:"nearest"}),[i]);let p=f=>{QW(f),RT(),e(f)},m=f=>{let $={ArrowRight:1,ArrowLeft:-1,ArrowDown:MT,ArrowUp:-MT}[f.key];$&&(s===""||f.key==="ArrowDown"||f.key==="ArrowUp")&&(f.preventDefault(),l(Math.max(0,Math.min(u.length-1,i+$)))),f.key==="Enter"&&(f.preventDefault(),f.stopPropagation(),u[i]&&p(u[i][0]))},h=-1;return r`<div class="menu pop popemoji" role="dialog" aria-label=${o("Emoji")} ref=${t} onKeyDown=${et}>
<div class="gfind">
<${d} name="search" size="m" />
<input class="palq" ref=${n} role="combobox" aria-expanded="true" aria-controls="emojis"
aria-autocomplete="list" aria-activedescendant=${u.length?"emo"+i:null}
aria-label=${o("Find an emoji")} placeholder=${o("For example: thanks")} value=${s}
onInput=${f=>{a(f.target.value),l(0)}} onKeyDown=${m} />
</div>
<div class="emojis" id="emojis" role="listbox" aria-label=${o("Emoji")}>
${c.map(([f,$])=>r`
${f&&r`<div class="mh" role="presentation">${JW[f]()}</div>`}
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
</div>`}var LT,VW,MT,JW,Lb,QW,RT,IT,BT=b(()=>{B();C();se();DT();x();ko();P();ye();LT="okno.emoji",VW=16,MT=8,JW={recent:()=>o("Recent"),faces:()=>o("Smileys"),hands:()=>o("Gestures"),hearts:()=>o("Hearts and holidays"),work:()=>o("Work")},Lb=()=>{try{return JSON.parse(localStorage.getItem(LT))??[]}catch{return[]}},QW=e=>localStorage.setItem(LT,JSON.stringify([e,...Lb().filter(t=>t!==e)].slice(0,VW))),RT=()=>{k.value=null},IT=()=>r`<button type="button" class="ib small" id="emoji" aria-label=${o("Emoji")}
title=${`${o("Emoji")}  ${$t} ;`} aria-haspopup="dialog" aria-expanded=${String(k.value==="emoji")}
onClick=${()=>{k.value=k.value==="emoji"?null:"emoji"}}>
<${d} name="smile" size="m" />
</button>`});function WT({id:e,dialog:t,note:n,text:s}){let a=Cw(e),i=a.filter(f=>f.typing==="reply"),l=a.filter(f=>f.typing==="note"),c=n?Yi(s):[],u=f=>f.map($=>G($.id??$)).join(", "),p=f=>r`<b class="b5">${f}</b>`,m=null;if(i.length?m=mt(S("{who} is replying…","{who} are replying…",i.length),{who:p(u(i))}):c.length?m=mt(S("Your team will see the note, {who} will be notified","Your team will see the note, {who} will be notified",c.length),{who:p(c.map(f=>f.name).join(", "))}):l.length?m=mt(S("{who} is writing a note…","{who} are writing a note…",l.length),{who:p(u(l))}):hp(e)?m=o("{name} is typing…",{name:jo(t?.name??"")}):a.length&&(m=mt(S("{who} is here too","{who} are here too",a.length),{who:p(u(a))})),!m)return null;let h=i.length?i:l.length?l:a;return r`<div class="seen cseen" role="status">
${!c.length&&h.length>0&&r`<span class="stack">
${h.slice(0,3).map(f=>r`<${X} key=${f.id} name=${G(f.id)} size="xs" />`)}
</span>`}
<span class="cut">${m}</span>
</div>`}function KT({id:e,mode:t}){let n=Mr(e,t);if(n===null)return null;let s=vt.value[e],a=s&&$n(s).find(l=>l.no===n),i=a&&(a.author.operator_id?G(a.author.operator_id):a.author.name);return r`<div class="cquote">
<${d} name="reply" size="m" />
<span class="quote grow">
<b class="b5 blk cut">${i??o("Message {no}",{no:n})}</b>
<span class="cut blk">${a?FT(a):""}</span>
</span>
<button type="button" class="ib small" aria-label=${o("Remove the quote")} onClick=${()=>Ws(e,t,null)}>
<${d} name="x" size="m" />
</button>
</div>`}function qT({id:e,dialog:t,message:n}){let s=wt(t)?.can?.edit_hours,a=Se(t.kind),i=s?S("{channel} lets you edit for {n} hour","{channel} lets you edit for {n} hours",s,{channel:a}):"";return r`<div class="cstrip" role="status">
<${d} name="square-pen" size="m" />
<span class="grow">
${o("You are editing your message from {time}.",{time:U(n.sent_at)})} ${i}
</span>
<button type="button" class="ib small" aria-label=${o("Cancel editing")} title="Esc"
onClick=${()=>nl(e)}>
<${d} name="x" size="m" />
</button>
</div>`}function jT({id:e}){let[t,n]=g(!1),s=l0(e);if(N(()=>{p0(e)},[e]),!s.length)return null;let a=vt.value[e],i=a?$n(a).findLast(c=>c.kind==="in")?.no??0:0,l=s.some(c=>c.no<i);return r`<div class=${l?"cstrip warn plan":"cstrip plan"}>
<div class="hrow">
<${d} name="calendar-clock" size="m" />
<span class="grow">
${s.length===1?o("Scheduled for {when}",{when:Xe(xo(s[0]))}):S("{n} reply scheduled","{n} replies scheduled",s.length)}
${l&&r`<b class="b6"> · ${o("the client has written since")}</b>`}
</span>
<button type="button" class="link t12" aria-expanded=${String(t)} onClick=${()=>n(!t)}>
${t?o("Hide"):o("Show")}
</button>
</div>
${t&&r`<ul class="plist">
${s.map(c=>r`<${XW} key=${c.id} message=${c} />`)}
</ul>`}
</div>`}function XW({message:e}){let t=`plan${e.id}`,n=k.value===t;return r`<li>
<span class="grow">
<b class="b5 blk">${Xe(xo(e))} · ${G(e.author.operator_id)}</b>
<span class="cut blk">${FT(e)}</span>
</span>
<span class="hrow tight pacts">
<button type="button" class="btn small" onClick=${()=>Jg(e,null)}>${o("Send now")}</button>
<span class="popbox">
<button type="button" class="ib small" aria-label=${o("Another time")} title=${o("Another time")}
aria-haspopup="dialog" aria-expanded=${String(n)} onClick=${()=>{k.value=n?null:t}}>
<${d} name="calendar-clock" size="m" />
</button>
${n&&r`<${Rc} place="popplan" given=${xo(e)} pick=${s=>Jg(e,s)} />`}
</span>
<button type="button" class="ib small" aria-label=${o("Undo and edit")} title=${o("Undo and edit")}
onClick=${()=>Ao(e)}>
<${d} name="square-pen" size="m" />
</button>
</span>
</li>`}var FT,Ib=b(()=>{B();C();se();Cc();zc();ne();hr();x();Te();gm();Ec();Yt();L();So();qs();P();Ba();td();FT=e=>e.text||jt(e.content==="text"&&e.files?.length?"document":e.content)});function UT({id:e,dialog:t}){let n=Yo(e),s=n==="note",a=O(null),i=an(e,n),l=t&&wt(t),c=s?eF:l?.can??{},u=!!c.subject&&!s,p=!s&&(En.value==="off"||l?.health==="trouble"||l?.health==="paused"),m=Dt(e,n),h=!!i.trim()||m.some(y=>["done","uploading","waiting"].includes(y.state)),f=Sd(a,s);W(()=>zb(a.current),[i]),N(()=>{z0()||Na()},[]);let $=(y={})=>{if(!h||!t)return;let D=u&&kS(e);if(D){document.getElementById("mail"+D.field)?.focus();return}sh();let q=Bt("#missing button");if(q){q.focus();return}Gg(e,n,y),a.current?.focus()};W(()=>(ln.current={id:e,mode:n,mail:u,field:a.current,submit:$,wrap:y=>_d(a.current,y),list:y=>Nb(a.current,y)},()=>{ln.current=null}));let v=y=>{uw(),Kn(e),Go(e,n,y.target.value),Rw(e,n,y.target.value),f.look()},_=s||(be.value?.send?.[t?.kind]??(u?"command":"enter"))==="command",w=y=>{if(!(y.isComposing||f.keys(y))){if(iF(y,_)){y.preventDefault(),!y.repeat&&sp()&&$();return}if(y.key==="Enter"&&u&&!y.shiftKey&&PT(a.current)){y.preventDefault();return}i||y.shiftKey||(y.key==="ArrowUp"&&!s&&oF(e,t)?y.preventDefault():y.code==="KeyZ"&&(y.ctrlKey||y.metaKey)&&(y.preventDefault(),rp()))}};return r`<form class=${s?"comp asnote":"comp"}
aria-label=${s?o("Note for the team"):o("Reply to the client")} onSubmit=${y=>{y.preventDefault(),$()}}>
<div class="bar top">
<${cF} id=${e} mode=${n} field=${a} />
${s?r`<span class="hrow tight end t12 notehint">
<${d} name="lock" size="s" />
${o("The client will not see this")}
</span>`:t&&r`<span class="hrow tight end t12 mut">
<${we} kind=${t.kind} />
<span class="cut">${u?l.name:yr(t)}</span>
${!u&&t.label&&r`<span class="only-wide cut">· ${t.label}</span>`}
</span>`}
</div>
${u&&t&&r`<${S1} dialog=${t} />`}
<${KT} id=${e} mode=${n} />
<${Jm} id=${e} kind=${t?.kind} mode=${n} />
<textarea class="tx" rows="2" ref=${a} value=${i} aria-label=${s?o("Note text"):o("Reply text")}
placeholder=${rF(s,t,p)} enterkeyhint=${_?"enter":"send"}
aria-controls=${f.list.length?"calls":null}
aria-activedescendant=${f.list.length?"call"+f.at:null} aria-autocomplete=${s?"list":null}
onInput=${v} onKeyDown=${w} onClick=${f.look} onBlur=${()=>{sh(),f.close()}}></textarea>
<${Td} calls=${f} />
<${Qm} id=${e} mode=${n} again=${y=>{PS(e,y),a.current?.focus()}} without=${y=>{DS(e,y),a.current?.focus()}} />
<div class="bar cbarx">
<${tF} id=${e} mode=${n} mail=${u} can=${c} field=${a} calls=${f} />
<span class="grow"></span>
<${aF} id=${e} mode=${n} text=${i} />
<span class=${s?"":"split"}>
<button type="submit" class="btn primary" disabled=${!h}>
${!s&&r`<${d} name="send" size="s" />`}
${sF(s,p,e,m)}
<kbd class="only-wide">${_?`${$t} ↵`:"Enter"}</kbd>
</button>
${!s&&r`<${T1} disabled=${!h} />`}
</span>
</div>
${!s&&r`<${C1} send=${$} />`}
${k.value==="emoji"&&r`<${zT} pick=${y=>xd(a.current,y)} />`}
</form>`}function tF({id:e,mode:t,mail:n,can:s,field:a,calls:i}){let l=(u,p,m,h)=>r`<button type="button" class="ib small" aria-label=${p} title=${m?`${p}  ${m}`:p}
onPointerDown=${f=>f.preventDefault()} onClick=${h}>
<${d} name=${u} size="m" />
</button>`,c=()=>{xd(a.current,/(^|\s)$/.test(a.current.value.slice(0,a.current.selectionStart))?"@":" @"),i.look()};return r`
${n&&r`
${l("bold",o("Bold"),`${$t} B`,()=>_d(a.current,"**"))}
${l("italic",o("Italic"),`${$t} I`,()=>_d(a.current,"_"))}
${l("list",o("List"),`${$t} Shift 8`,()=>Nb(a.current,!1))}
<${nF} field=${a} />
`}
${t==="note"&&l("at-sign",o("Mention a colleague"),"@",c)}
${s.files&&r`<${e1} id=${e} can=${s} mode=${t} />`}
<${IT} />
`}function nF({field:e}){let t=k.value==="link",n=s=>{s.preventDefault(),s.stopPropagation();let a=s.target.elements.address.value.trim();k.value=null,a&&NT(e.current,/^(https?:\/\/|mailto:)/i.test(a)?a:`https://${a}`)};return W(()=>{t&&document.getElementById("linkto")?.focus()},[t]),r`<span class="popbox">
<button type="button" class="ib small" aria-label=${o("Link")} title=${o("Link")} aria-expanded=${String(t)}
onPointerDown=${s=>s.preventDefault()} onClick=${()=>{k.value=t?null:"link"}}>
<${d} name="link" size="m" />
</button>
${t&&r`<form class="menu pop poplink" aria-label=${o("Link")} onSubmit=${n}>
<input class="input" id="linkto" name="address" autocomplete="off" aria-label=${o("Page address")}
placeholder="https://" />
<button type="submit" class="btn primary">${o("Insert")}</button>
</form>`}
</span>`}function oF(e,t){let n=vt.peek()[e],s=n&&$n(n).findLast(a=>a.kind==="out"&&a.author.operator_id===M.peek().id&&a.delivery?.state!=="cancelled");if(!s||!t||_o(s))return!1;if(Pi(s))Ao(s);else if(wd(s,t))yd(s);else return!1;return!0}function sF(e,t,n,s){return Rr.value[n]!==void 0?o("Sends when uploaded"):e?o("Leave a note"):Ks(s)?o("Send when uploaded"):t?o("Queue"):o("Send")}function aF({id:e,mode:t,text:n}){return N0(e,t)!==void 0?r`<span class="t12 dim saved hrow tight" role="status">
<span class="only-wide">${o("A newer draft from another device.")}</span>
<button type="button" class="link" onClick=${()=>P0(e,t)}>${o("Restore previous draft")}</button>
</span>`:n.trim()?S0(e,t)?r`<span class="t12 dim only-wide saved">${o("Draft saved")}</span>`:En.value==="off"?r`<span class="t12 dim only-wide saved">${o("Draft saved on this device")}</span>`:null:null}function rF(e,t,n){return t?e?o("Write a note for the team"):n?o("You can write, the reply will wait in the queue"):o("Write a reply"):o("You can write while the messages load")}function iF(e,t){return e.key!=="Enter"||e.shiftKey?!1:e.ctrlKey||e.metaKey||!t}function zb(e){e&&(e.style.height="auto",e.style.height=`${Math.min(e.scrollHeight,innerHeight*.4)}px`)}function cF({id:e,mode:t,field:n}){let s=i=>{kn(e,i),requestAnimationFrame(()=>n.current?.focus())},a=i=>{i.key!=="ArrowLeft"&&i.key!=="ArrowRight"||(i.preventDefault(),kn(e,t==="reply"?"note":"reply"),requestAnimationFrame(()=>Bt(".md[aria-selected='true']")?.focus()))};return r`<div class="hrow mds" role="tablist" aria-label=${o("Where the text goes")} onKeyDown=${a}>
${lF.map(([i,l])=>r`<button type="button" class="md" role="tab" aria-selected=${String(t===i)}
tabindex=${t===i?0:-1} onClick=${()=>s(i)}>
${l()}
</button>`)}
</div>`}var eF,lF,HT=b(()=>{B();Ps();C();se();Dn();zc();hr();x();Pa();ko();Oc();$r();Pb();hs();Yt();L();ve();So();Vi();Db();qs();Zm();P();Mb();BT();db();td();Ib();eF={files:!0,max_files:20};lF=[["reply",()=>o("Reply")],["note",()=>o("Note")]]});function pF(e,t){let n=e.findLast(a=>a.kind==="out")??e.at(-1),s={name:jo(YT(n)),ago:ix(n.created_at,t)};return n.kind==="note"?o("{name} left a note {ago}.",s):n.kind==="in"?o("{name} wrote {ago}.",s):o("{name} replied {ago}.",s)}function mF(){let[e,t]=g(Sa(Date.now()));return N(()=>{let n=setInterval(()=>t(Sa(Date.now())),1e3);return()=>clearInterval(n)},[]),e}function GT({entry:e}){let t=O(null);W(()=>t.current.focus({preventScroll:!0}),[e.key,e.last_no]);let n=O(0);W(()=>{n.current=Date.now(),y0(e.dialog_id,e.last_no)},[e.key,e.last_no]);let s=mF(),a=e.came??[],i=()=>{Date.now()-n.current>=dF&&v0(e)};return r`<div class="card fencebox" role="alertdialog"
aria-label=${o("The conversation changed while you were writing")}>
<div class="fence">
<p class="t13">
<b class="b6">
${a.length?pF(a,s):o("The conversation changed while you were writing.")}
</b> ${o("Your reply has not been sent yet.")}
</p>
${a.length>Bb&&r`<p class="t12 dim">${o("The last {n} of {count} messages",{n:Bb,count:a.length})}</p>`}
<ol class="came">
${a.slice(-Bb).map(l=>r`<li class=${"msg fm "+(l.kind==="in"?"in":l.kind==="note"?"out note":"out")}
key=${l.id}>
<div class="box">
<span class="by">${YT(l)}</span>
${uF(l)}
<span class="mt">${U(l.created_at)}</span>
</div>
</li>`)}
</ol>
${e.text&&r`<blockquote class="quote">${e.text}</blockquote>`}
${e.files?.length>0&&r`<p class="t12 dim">
${S("{n} file","{n} files",e.files.length)}
: ${e.files.map(l=>l.name).join(", ")}
</p>`}
<div class="hrow">
<button type="button" class="btn quiet" onClick=${()=>BS(e)}>${o("Do not send")}</button>
<span class="grow"></span>
<button type="button" class="btn" onClick=${()=>La(e)}>${o("Edit")}</button>
<button type="button" class="btn primary" ref=${t} onClick=${i}>
${o("Send anyway")}
<kbd class="only-wide">Enter</kbd>
</button>
</div>
</div>
</div>`}var YT,uF,Bb,dF,VT=b(()=>{B();C();ne();x();Rs();Te();Or();So();qs();Ba();YT=({author:e})=>e.operator_id?G(e.operator_id):e.name,uF=e=>e.text||jt(e.content==="text"?"document":e.content);Bb=20,dF=700});function JT({id:e,dialog:t}){let n=f0(e),s=Yo(e),a=CT(e);if(bF(e),n)return r`<div class="dock"><${GT} entry=${n} /></div>`;let i=s==="reply"&&t&&fF(t);return r`<div class="dock">
${t&&r`
<${jT} id=${e} />
<${WT} id=${e} dialog=${t} note=${s==="note"} text=${an(e,s)} />
`}
${a&&t?r`
<${qT} id=${e} dialog=${t} message=${a.message} />
<${hF} id=${e} dialog=${t} text=${a.text} />
`:i?r`<${$F} id=${e} ...${i} />`:r`<${UT} id=${e} dialog=${t} />`}
</div>`}function fF(e){if(e.blocked_at)return{icon:"ban",title:e.thread_kind==="group"?o("We are no longer in this group"):o("The client has blocked the bot"),text:o("Messages have not been delivered since {date}.",{date:zt(e.blocked_at)})};let t=wt(e);return!t||t.health==="removed"?{icon:"unplug",title:o("This channel was disconnected"),text:o("This channel can no longer send messages.")}:null}function $F({id:e,icon:t,title:n,text:s}){return r`<div class="creplace">
<${d} name=${t} />
<span class="grow t13"><b class="b6 blk">${n}</b>${s}</span>
<button type="button" class="btn" onClick=${()=>kn(e,"note")}>${o("Leave a note")}</button>
</div>`}function hF({id:e,dialog:t,text:n}){let s=O(null);W(()=>zb(s.current),[n]),W(()=>{s.current.focus(),s.current.setSelectionRange(n.length,n.length)},[]);let a=()=>{n.trim()&&ze(()=>ET(e))},i=l=>{l.key==="Escape"&&(l.stopPropagation(),l.preventDefault(),nl(e));let c=be.value?.send?.[t.kind]==="command";l.key==="Enter"&&!l.shiftKey&&!l.isComposing&&(l.ctrlKey||l.metaKey||!c)&&(l.preventDefault(),a())};return r`<form class="comp editing" aria-label=${o("Editing a message")}
onSubmit=${l=>{l.preventDefault(),a()}}>
<div class="bar top">
<span class="md t13 b5">${o("Editing")}</span>
<span class="hrow tight end t12 mut">
<${we} kind=${t.kind} />
<span class="cut">${yr(t)}</span>
</span>
</div>
<textarea class="tx" rows="2" ref=${s} value=${n} aria-label=${o("New message text")}
onInput=${l=>OT(e,l.target.value)} onKeyDown=${i}></textarea>
<div class="bar">
<span class="grow"></span>
<button type="button" class="btn quiet" onClick=${()=>nl(e)}>${o("Do not change")}</button>
<button type="submit" class="btn primary" disabled=${!n.trim()}>
${o("Save changes")}
<kbd class="only-wide">Enter</kbd>
</button>
</div>
</form>`}function bF(e){let t=J.value.mentions?.[e]?.no??null;N(()=>{if(t===null)return;let n=setInterval(()=>{let a=[...document.querySelectorAll(".log .msg.note[data-no]")].filter(vF).map(l=>Number(l.dataset.no)),i=Math.max(0,...a);document.hasFocus()&&!document.hidden&&i>=t&&(clearInterval(n),Oe("POST",`/api/dialogs/${e}/mentions`,{no:i}).catch(()=>{}))},gF);return()=>clearInterval(n)},[e,t])}function vF(e){let t=e.closest(".scroll")?.getBoundingClientRect(),n=e.getBoundingClientRect();return!!t&&n.bottom>t.top&&n.top<t.bottom}var gF,QT=b(()=>{B();C();Qe();Y();Dn();zc();ne();x();Rs();L();P();HT();VT();Ib();gF=1e3});function ol(e,{from:t=null}={}){let{view:n,dialog:s,at:a}=E.peek();s&&(Bc.value=t?{dialog:s,no:t}:null,a===e&&R(j(n,s),{replace:!0}),R(j(n,s,e),{replace:!0}))}function ZT(){let e=Bc.peek();e&&ol(e.no)}var Bc,Wc,sl=b(()=>{oe();V();Bc=T(null);Wc=e=>new URL(j("all",e.dialog_id,e.no),location.origin).href});function eC(){yt.value=null,globalThis.CSS?.highlights?.delete("found"),Bt("#conversation .scroll")?.focus({preventScroll:!0})}function yF(e){yt.value={...yt.peek(),q:e},clearTimeout(Wb),Wb=setTimeout(tC,kF)}async function tC(){clearTimeout(Wb);let{dialog:e,q:t}=yt.peek();if(!t.trim()||Fb(t)){yt.value={dialog:e,...Eb,q:t,asked:t};return}try{let n=await K(`/api/dialogs/${e}/find?${new URLSearchParams({q:t})}`);if(yt.peek()?.dialog!==e||yt.peek().q!==t)return;yt.value={...yt.peek(),asked:t,found:n.found,more:n.more,swapped:n.other_layout,at:-1,failed:!1},n.found.length&&al(1)}catch(n){if(!(n instanceof H))throw n;yt.peek()&&(yt.value={...yt.peek(),asked:t,found:[],failed:!0})}}function al(e){let{found:t,at:n}=yt.peek();if(!t.length)return;let s=(n+e+t.length)%t.length;yt.value={...yt.peek(),at:s},ol(t[s])}function wF(e){let{q:t,asked:n,dialog:s}=yt.peek(),a=Fb(t);a?ol(Math.max(1,Math.min(a,ae.peek()[s]?.last_no??a))):t!==n?tC():al(e.shiftKey?-1:1)}function xF(e){if(e.key==="Escape")eC();else if(e.key==="Enter")wF(e);else if(e.key==="ArrowUp")al(1);else if(e.key==="ArrowDown")al(-1);else return;e.preventDefault(),e.stopPropagation()}function nC({id:e}){let t=O(null),n=hT(e);if(W(()=>{n&&t.current?.focus()},[n]),!n)return null;let{q:s,asked:a,found:i,at:l,more:c,swapped:u,failed:p}=yt.value,m=p?o("Search failed"):!a.trim()||Fb(a)?"":i.length?o("{i} of {n}",{i:l+1,n:ue(i.length)+(c?"+":"")}):o("Nothing found");return r`<div class="findbar" role="search" aria-label=${o("Find in the conversation")}>
<${d} name="search" size="m" />
<input id="findq" ref=${t} class="grow" type="text" value=${s} maxlength="200" autocomplete="off"
spellcheck=${!1} aria-label=${o("Find in the conversation")} placeholder=${o("Words or message No.")}
onInput=${h=>yF(h.target.value)} onKeyDown=${xF} />
<span class="t12 mut num" role="status">${m}${u&&` · ${o("as “{text}”",{text:u})}`}</span>
<button type="button" class="ib small" disabled=${i.length<1} aria-label=${o("Earlier")}
title=${o("Earlier")+"  ↑"} onClick=${()=>al(1)}>
<${d} name="chevron-up" size="m" />
</button>
<button type="button" class="ib small" disabled=${i.length<1} aria-label=${o("Later")}
title=${o("Later")+"  ↓"} onClick=${()=>al(-1)}>
<${d} name="chevron-down" size="m" />
</button>
<button type="button" class="ib small" aria-label=${o("Dismiss")} title=${o("Dismiss")+"  Esc"} onClick=${eC}>
<${d} name="x" size="m" />
</button>
</div>`}function oC(e){let{highlights:t}=globalThis.CSS??{};if(!t||!yt.peek())return;let{asked:n,swapped:s,found:a}=yt.peek(),i=((s??n).toLowerCase().match(/[\p{L}\p{N}]{2,}/gu)??[]).map(u=>u.slice(0,Math.max(3,u.length-2))),l=[],c=new Set(a);for(let u of i.length?e.querySelectorAll("li[data-no]"):[])if(c.has(Number(u.dataset.no))&&l.length<XT){for(let p of _F(u,i))if(l.push(p)>=XT)break}t.set("found",new Highlight(...l))}function*_F(e,t){let n=document.createTreeWalker(e,NodeFilter.SHOW_TEXT);for(let s=n.nextNode();s;s=n.nextNode())if(!s.parentElement.closest(".mt, .by, .av"))for(let a of s.nodeValue.matchAll(/[\p{L}\p{N}]+/gu)){if(!t.some(l=>a[0].toLowerCase().startsWith(l)))continue;let i=new Range;i.setStart(s,a.index),i.setEnd(s,a.index+a[0].length),yield i}}var kF,Wb,Fb,XT,Kb=b(()=>{B();Ps();C();Y();ne();x();hd();sl();L();P();kF=180,Wb=0;Fb=e=>Number(/^\s*[№#]\s*(\d{1,9})\s*$/.exec(e)?.[1]??0);XT=1e3});async function qb(e){try{return await e()}catch(t){return te(z(t)),null}}function sC(e){let t=wt(ae.value[e.dialog_id]??{})?.can??{},n=["sent","delivered","read"].includes(e.delivery?.state),s=!t.delete_hours||Date.now()-e.sent_at<t.delete_hours*SF;return!!(t.delete&&n&&s&&jb(e)&&!e.deleted_at&&(e.files?.length??0)<2)}function Ub(e){let t=new Set(rl.peek());t.delete(e)||t.add(e),rl.value=t}async function Hb(e,t){let n=J.peek().marks[e];Cd.add(e),await qb(async()=>{let s=await F(`/api/dialogs/${e}/unread`,{no:t});le({t:"unreadFrom",id:e,read_no:s.read_no}),Q(Jp(e),{icon:"mail",undo:()=>(Cd.delete(e),le({t:"read",id:e,client_no:n??0}),qb(()=>F(`/api/dialogs/${e}/read`,{client_no:n??0})))})})}var SF,Od,jb,aC,rC,iC,lC,rl,cC,Cd,uC,pC,Fc=b(()=>{oe();As();ve();Y();L();SF=36e5;Od=(e,t,n)=>qb(async()=>(le({t:"result",...await F(`/api/messages/${e.id}/${t}`,n)}),!0));jb=e=>e.kind==="out"&&e.author.operator_id===M.value.id,aC=e=>Od(e,"delete",{}),rC=(e,t)=>Od(e,"reaction",{emoji:t}),iC=e=>Od(e,"amend",{act:"again"}),lC=e=>Od(e,"amend",{act:"drop"}),rl=T(new Set);cC=e=>K(`/api/messages/${e.id}/versions`).then(t=>t.versions),Cd=new Set,uC=e=>Cd.has(e),pC=e=>Cd.delete(e)});var Kc,mC,dC,fC,qc,jc=b(()=>{oe();C();x();Kc=T(null),mC=e=>{Kc.value=e},dC=e=>!!Kc.value?.when(e),fC=e=>Kc.peek().run(e),qc=({message:e})=>Kc.value?.when(e)?r`<button type="button" class="link whyb" aria-haspopup="dialog"
onClick=${()=>Kc.peek().run(e)}>
${o("Why?")}
</button>`:null});function gC({message:e,at:t}){let{state:n,code:s,detail:a}=e.delivery;return n==="failed"?r`<span class="mt trouble">
<${d} name="circle-alert" size="s" />
<span>${o("Not sent")}: ${gn(s,a)}</span>
</span>`:n==="uncertain"?r`<span class="mt trouble">
<${d} name="circle-question-mark" size="s" />
<span title=${gn(s,a)}>${o("Delivery uncertain")}</span>
</span>`:r`<span class="mt">${t} <${Po} state=${n} /></span>`}function bC({message:e,found:t}){let[n,s]=g(!1),a=$C(e),i=CF[e.delivery.code]?.(a)??o("{name} was cancelled",{name:a});return r`<li class=${t?"ev takenback found":"ev takenback"} data-no=${e.no}>
<span>
<${d} name="zap" size="s" />
${i} · <span title=${Ke(e.created_at)}>${U(e.created_at)}</span>
${" "}
<button type="button" class="link" aria-expanded=${String(n)} onClick=${()=>s(!n)}>
${n?o("Hide"):o("Show")}
</button>
<${qc} message=${e} />
${n&&r`<span class="taken">${e.text}</span>`}
</span>
</li>`}var TF,$C,Uc,hC,CF,Yb=b(()=>{B();C();ne();x();P();jc();Ss();rd();TF={out_of_hours:()=>o("Out-of-hours reply"),receipt:()=>o("Receipt"),progress:()=>o("Progress update"),rating:()=>o("Rating request"),confirmation:()=>o("Confirmation"),incident:()=>o("Incident message")},$C=e=>TF[e.automatic]?.()??o("Auto-reply"),Uc=e=>e.kind==="out"&&!!e.automatic,hC=({message:e})=>r`<span class="by">
<${d} name="zap" size="s" />
${$C(e)}
<${qc} message=${e} />
</span>`;CF={"too-late":e=>o("{name} was not sent: it was too late",{name:e}),paused:e=>o("{name} was not sent: automation was stopped",{name:e})}});function vC({message:e,at:t}){let{delivery:n}=e;return Uc(e)?r`<${gC} message=${e} at=${t} />`:n.state==="failed"?r`<span class="mt trouble">
<${d} name="circle-alert" size="s" />
<span>${EF(n)}</span>
<${_n} run=${()=>tm(e)}>${o("Retry")}<//>
<${_n} run=${()=>At(e.text)}>${o("Copy")}<//>
</span>`:n.state==="uncertain"?r`<${OF} message=${e} />`:n.code==="checking"?r`<span class="mt trouble" role="status">
<${Po} state="queued" />
<span>${o("Checking whether it arrived…")}</span>
</span>`:_o(e)?r`<span class="mt trouble">
<${d} name="calendar-clock" size="s" />
<span title=${Ke(xo(e))}>
${o("Scheduled for {when}",{when:Xe(xo(e))})}
</span>
<${_n} run=${()=>Ao(e)}>${o("Cancel")}<//>
</span>`:Pi(e)?r`<${AF} message=${e} at=${t} />`:n.state==="queued"&&(n.attempts>0||n.waits_for)?r`<span class="mt trouble">
<${Po} state="waiting" />
<span>${n.waits_for?o("Waiting for an earlier message"):o("Queued")}</span>
<${_n} run=${()=>Ao(e)}>${o("Cancel")}<//>
</span>`:r`<span class="mt">${t} <${Po} state=${n.state} /></span>`}function OF({message:e}){let{delivery:t}=e,n=wt(ae.value[e.dialog_id]??{}),s=n?.can?.can_check?o("Delivery uncertain"):o("Delivery uncertain: {platform} does not report it",{platform:Se(n?.kind)});return r`<span class="mt trouble">
<${d} name="circle-question-mark" size="s" />
<span title=${gn(t.code,t.detail)}>${s}</span>
${n?.can?.can_check&&r`<${_n} run=${()=>u_(e)}>${o("Check")}<//>`}
<${_n} run=${()=>tm(e)}>${o("Send again")}<//>
</span>`}function AF({message:e,at:t}){let[n,s]=g(Date.now());N(()=>{let c=setInterval(()=>s(Date.now()),250);return()=>clearInterval(c)},[]);let a=e.delivery.not_before-e.created_at,i=xo(e)-n;if(i<=0)return r`<span class="mt">${t} <${Po} state="sending" /></span>`;let l=Math.ceil(i/1e3);return r`<span class="mt trouble leaving" data-state="undo">
<svg class="ring" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
<circle class="bg" cx="6" cy="6" r="5" />
<circle class="fg" cx="6" cy="6" r="5" pathLength="100" stroke-dasharray="100"
stroke-dashoffset=${100-Math.min(100,i/a*100)} transform="rotate(-90 6 6)" />
</svg>
<span>${o("Sends in {n} s",{n:l})}</span>
<${_n} run=${()=>Ao(e)}>${o("Cancel")}<//>
</span>`}function kC({message:e,found:t}){let[n,s]=g(!1),a=e.author.operator_id===M.value.id?o("You cancelled sending"):o("{name} cancelled sending",{name:G(e.author.operator_id)});return r`<li class=${t?"ev takenback found":"ev takenback"} data-no=${e.no}>
<span>
<${d} name="undo-2" size="s" />
${a} · <span title=${Ke(e.created_at)}>${U(e.created_at)}</span>
${" "}
<button type="button" class="link" aria-expanded=${String(n)} onClick=${()=>s(!n)}>
${n?o("Hide"):o("Show")}
</button>
${n&&r`<span class="taken">
${e.text} <${_n} run=${()=>tm(e)}>${o("Send after all")}<//>
</span>`}
</span>
</li>`}function yC({entry:e}){let t=e.kind==="note",n=["msg out",t&&"note",e.phase==="refused"&&"fail",e.phase==="stale"&&"wait"].filter(Boolean).join(" ");return r`<li class=${n} data-pending=${e.phase}>
<div class="box">
${t&&r`<span class="by"><${d} name="lock" size="s" />${o("Note")} · ${M.value.name}</span>`}
${e.files?.length>0&&r`<${Zi} files=${e.files} />`}
${e.text&&r`<span class="text">${e.text}</span>`}
<${DF} entry=${e} />
</div>
<${X} name=${M.value.name} />
</li>`}function DF({entry:e}){if(e.phase==="refused"){let n=NF[e.code]?.()??z({code:e.code});return r`<span class="mt trouble">
<${d} name="circle-alert" size="s" />
<span>${o("Not sent")}: ${n}</span>
${e.code!=="file-gone"&&r`<${_n} run=${()=>bm(e.key)}>${o("Retry")}<//>`}
<${_n} run=${()=>La(e)}>${o("Edit")}<//>
<${_n} run=${()=>At(e.text)}>${o("Copy")}<//>
</span>`}if(e.phase==="stale")return r`<span class="mt trouble">
<${d} name="circle-question-mark" size="s" />
<span>${o("Written over an hour ago, not sent")}</span>
<${_n} run=${()=>bm(e.key)}>${o("Send")}<//>
<${_n} run=${()=>La(e)}>${o("Edit")}<//>
<${_n} run=${()=>Ri(e.key)}>${o("Delete")}<//>
</span>`;if(e.phase==="queued"&&(e.tries>0||En.value!=="on")){let n=PF.includes(e.code)?z({code:e.code}):"",s=n?o("{why} This is saved here and will be sent automatically.",{why:n}):o("Queued");return r`<span class="mt trouble">
<${Po} state="waiting" />
<span>${s}</span>
<${_n} run=${()=>La(e)}>${o("Cancel")}<//>
</span>`}return r`<span class="mt">${U(e.at)} <${Po} state="sending" /></span>`}var _n,EF,NF,PF,Gb=b(()=>{B();C();Qe();Y();ne();x();$r();Rs();Te();L();So();qs();P();Yb();Ss();Wr();rd();_n=({run:e,children:t})=>r`<button type="button" class="link" onClick=${e}>${t}</button>`;EF=({code:e,detail:t})=>e==="bounced"?[o("The email bounced"),t].filter(Boolean).join(": "):`${o("Not sent")}: ${gn(e,t)}`;NF={"cannot-see":()=>o("a mentioned colleague cannot see this conversation"),"address-wrong":()=>o("an address in Cc or Bcc is wrong"),"invalid-subject":()=>o("the subject cannot be sent"),"invalid-time":()=>o("the scheduled time has passed"),"file-gone":()=>o("a file is no longer there, attach it again"),blocked:()=>o("the client has blocked us"),"channel-removed":()=>o("the channel was disconnected")},PF=["no-space","read-only","disk-fault","database-damaged"]});var Ed,wC=b(()=>{ir();C();x();P();Ed=class extends Io{componentDidCatch(t){console.error(t),this.setState({broken:!0})}componentWillReceiveProps({message:t}){this.state.broken&&t.version!==this.props.message.version&&this.setState({broken:!1})}render({message:t,children:n},{broken:s}){if(!s)return n;let a=t.kind==="in"?"msg in":"msg out";return r`<li class=${a} data-no=${t.no} tabindex="-1">
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
</li>`}}});function jn(e={}){Jb.value=e,k.value="newtask"}var il,Vb,Jb,Ad,Zo=b(()=>{oe();L();se();il=hn("taskstatus"),Vb=hn("tasktype"),Jb=T({}),Ad=T(null)});function Qb(e,t,{me:n,now:s}){if(e==="done")return!Ut(t);if(!Ut(t))return!1;if(e==="mine")return t.assignee_id===n;if(e==="late")return Dd(t,s);if(e==="unassigned")return t.assignee_id===null;let a=/^team-(\d+)$/.exec(e);return a?t.team_id===Number(a[1]):!0}function Pd(e,t){for(let n=0;n<e.length;n+=1){if(e[n]<t[n])return-1;if(e[n]>t[n])return 1}return 0}function Zb(e,t){if(e===null)return"none";if(e<=t)return"late";if(e<Ae(t,1,0))return"today";if(e<Ae(t,2,0))return"tomorrow";let n=new Date(t).getDay(),s=n===LF?1:8-n;return e<Ae(t,s,0)?"week":e<Ae(t,s+7,0)?"nextweek":"later"}function _C(e,t,n,s){return n==="status"?`status-${e.status_id}`:n==="assignee"?`person-${e.assignee_id}`:n==="priority"?`priority-${e.priority}`:n==="due"&&t!=="done"?Zb(e.due_at,s):null}function SC(e,t,n,{me:s,now:a,facts:i,edge:l=null,known:c=new Set}){let u=[];for(let p of Object.values(e)){if(!Qb(t,p,{me:s,now:a}))continue;let m=Yc(p,n,i);(l===null||c.has(p.id)||Pd(m,l)<=0)&&u.push([m,p.id])}return u.sort((p,m)=>Pd(p[0],m[0])).map(([,p])=>p)}function TC(e,t,n){if(!n||!e.length)return{ids:t,waiting:0};let s=new Set(e);return{ids:e,waiting:t.filter(a=>!s.has(a)).length}}function CC(e,t){let n=null;for(let s of e)Ut(s)&&s.due_at!==null&&s.due_at>t&&(n===null||s.due_at<n)&&(n=s.due_at);return n}function Md(e){let t=[];return Ae(e,0,18)-e>RF/24&&t.push({id:"evening",at:Ae(e,0,18)}),t.push({id:"tomorrow",at:Ae(e,1,18)},{id:"days3",at:Ae(e,3,18)}),t}var xC,Hc,Ut,Dd,Nd,MF,Yc,RF,LF,Un=b(()=>{Bs();xC=["open","mine","late","unassigned","done"],Hc=["due","created","changed","status","assignee","priority"],Ut=e=>e.base!=="done"&&e.base!=="dropped",Dd=(e,t)=>Ut(e)&&e.due_at!==null&&e.due_at<=t;Nd=e=>e.due_at===null?[1,-e.id,0]:[0,e.due_at,e.id],MF={due:Nd,created:e=>[-e.id],changed:e=>[-e.changed_at,-e.id],status:(e,{places:t})=>[t[e.status_id]??0,e.status_id,-e.changed_at,-e.id],assignee:(e,{names:t})=>e.assignee_id===null?[1,"",0,...Nd(e)]:[0,t[e.assignee_id]??"",e.assignee_id,...Nd(e)],priority:e=>[-e.priority,...Nd(e)]},Yc=(e,t,n)=>MF[t](e,n);RF=24*36e5,LF=0});var Rd,IF,OC,qr,Xb,ev,Ys,Gs,zF,ll,Ld,EC,Xo,Wa,tv,Id,Hn=b(()=>{x();Ei();Zo();Rd={new:()=>o("New (task)"),active:()=>o("In progress"),waiting:()=>o("Waiting (task)"),asking:()=>o("Client confirmation"),done:()=>o("Done (status)"),dropped:()=>o("Closed unresolved")},IF={support:()=>o("Help and support"),paid:()=>o("Paid service"),warranty:()=>o("Warranty")},OC=Object.entries(Rd),qr=e=>(Rd[e]??Rd.new)(),Xb=e=>Rd[e?.builtin]?.()??"",ev=e=>IF[e?.builtin]?.()??"",Ys=e=>e?.name||Xb(e)||o("Deleted status"),Gs=e=>e?.name||ev(e)||o("Deleted type"),zF=e=>il.value[e],ll=e=>Ys(zF(e)),Ld=e=>Gs(Vb.value[e]),EC=e=>Object.values(e).filter(t=>!t.removed).sort(og),Xo=()=>EC(il.value),Wa=()=>EC(Vb.value),tv=[[null,()=>o("Not stated")],["incident",()=>o("Incident")],["request",()=>o("Request")]],Id=e=>tv.find(([t])=>t===e)?.[1]()??""});function Be(e){let t={"changed-meanwhile":()=>o("A colleague changed this meanwhile. Look at the change and repeat yours."),"cannot-see":()=>o("This colleague has no access to the channel of the task."),"type-gone":()=>o("This type was deleted. Choose another one."),"status-gone":()=>o("This status was deleted. Choose another one."),"title-needed":()=>o("A task needs a title."),"wake-needed":()=>o("Say when the task should come back."),"reason-needed":()=>o("Say why the task is closed without a solution."),"other-channel":()=>o("The messages are of another channel."),"other-dialog":()=>o("The messages are of another conversation."),"in-use":()=>o("Some tasks have this status. Move them to another one first."),"built-in":()=>o("This status is built in and cannot be deleted."),"name-taken":()=>o("Another entry already has this name.")}[e.code];return t?t():z(e)}function Fa(e,t,{long:n=!1}={}){if(e===null)return n?o("No due date"):"—";let s=U(e);return e>=Ae(t,0,0)&&e<Ae(t,1,0)?o("today, {time}",{time:s}):e>=Ae(t,1,0)&&e<Ae(t,2,0)?o("tomorrow, {time}",{time:s}):e>=Ae(t,-1,0)&&e<Ae(t,0,0)?o("yesterday, {time}",{time:s}):n?`${zn(e,t)}, ${s}`:WF(e,t)}function WF(e,t){let n=Math.abs(e-t)>300*BF,s=`${document.documentElement.lang}${n}`;return nv.has(s)||nv.set(s,new Intl.DateTimeFormat(document.documentElement.lang==="ru"?"ru-RU":"en-GB",{day:"numeric",month:"short",...n&&{year:"numeric"}})),nv.get(s).format(e).replace(/\p{L}+\.?/u,a=>a.slice(0,3))}function DC(e,t){let n=e?o("No. {number}",{number:e.number}):o("Task"),s=["status_id","assignee_id","team_id","due_at","priority","type_id","kind","remind_at"].find(l=>l in t);if(!s)return o("{task}: saved",{task:n});let[a,i]=ov[s];return o("{task}: {field} → {value}",{task:n,field:a().toLocaleLowerCase(),value:i(t[s])})}var PC,BF,nv,FF,KF,AC,NC,ov,cn=b(()=>{Y();ne();x();Te();L();Vt();Bs();Hn();PC=e=>e?e.title||o("No. {number}",{number:e.number}):o("Task");BF=24*36e5;nv=new Map;FF=e=>e===null?o("nobody"):G(e),KF=e=>e===null?o("none"):Ge.value[e]?.name??o("Deleted team"),AC=e=>e===null?o("no due date"):Xe(e),NC=e=>e?o("“{text}”",{text:e}):o("none"),ov={title:[()=>o("Title"),NC],text:[()=>o("Description"),e=>NC(e.length>80?`${e.slice(0,80)}…`:e)],status_id:[()=>o("Status"),ll],assignee_id:[()=>o("Assignee"),FF],team_id:[()=>o("Team"),KF],due_at:[()=>o("Due"),AC],remind_at:[()=>o("Reminder"),AC],priority:[()=>o("Priority"),xn],type_id:[()=>o("Type"),e=>e===null?o("none"):Ld(e)],kind:[()=>o("Kind"),Id]}});function Ka(e,t){let n={...ct.peek()};for(let s of e)(Vs.get(s.id)??-1)>t||(Vs.set(s.id,t),n[s.id]=s);ct.value=n}function cl(e){return Bd.add(e),()=>Bd.delete(e)}async function ul(e,t){let n=Vc(e,t),s=es.peek()[n];if(s?.busy||s?.loaded&&!s.next)return;sv(n,{busy:!0,problem:null});let a=new URLSearchParams({view:e,sort:t,limit:String(jF),...s?.next&&{after:s.next}});try{let i=await K(`/api/tasks?${a}`);Ka(i.items,fn(i.cursor));let l=new Set([...s?.ids??[],...i.items.map(c=>c.id)]);sv(n,{ids:l,last:i.next?i.items.at(-1).id:null,next:i.next,loaded:!0,busy:!1})}catch(i){if(!(i instanceof H))throw i;sv(n,{busy:!1,problem:i})}}function IC(e,t){let n=es.value[Vc(e,t)];if(!n?.loaded)return[];let s=n.last===null?null:ct.value[n.last],a={me:M.value.id,now:I.value,facts:Fd.value,known:n.ids};return SC(ct.value,e,t,{...a,edge:s?HF(s,t):null})}function zC(){Object.keys(ct.peek()).length<qF||(Vs.clear(),ct.value={},es.value={})}function YF(e,t){(Vs.get(e.id)??-1)===t&&(ct.value={...ct.peek(),[e.id]:e})}async function Wd(e,t,{seen:n=null}={}){let s=ct.peek()[e],a=Vs.get(e)??-1;av(e,BC(t));try{let i={...t,...n!==null&&{seen:n}},l=await F(`/api/tasks/${e}`,i,{method:"PATCH"});return YF(l.task,a),l}catch(i){if(!(i instanceof H))throw i;return s&&(Vs.get(e)??-1)===a&&av(e,s),te(Be(i)),null}}function BC(e){let t=e.status_id&&il.peek()[e.status_id];return t?{...e,base:t.base}:e}function pl(e,t){let n=ct.peek()[e];if(n&&Object.keys(t).every(i=>n[i]===t[i]))return null;let s=Wd(e,t),a=Q(DC(n,t),{icon:"circle-check-big",undo:async()=>{let i=await s;i&&Object.keys(i.was).length&&await Wd(e,KC(i.was,t))}});return s.then(i=>{if(!i)dr(a);else if(i.last_open_of_dialog)for(let l of WC)l(i.task)}),s}function dl(e,t=!Mt.peek().has(e)){let n=new Set(Mt.peek());t?n.add(e):n.delete(e),Mt.value=n,ml.value=[]}function jr(){Mt.value=new Set,ml.value=[]}async function RC(e){Gc.value=!0;try{return await F("/api/tasks/bulk",{steps:e})}catch(t){if(!(t instanceof H))throw t;return te(Be(t)),null}finally{Gc.value=!1}}async function Kd(e,t=null,n=[...Mt.peek()].slice(0,VF)){if(!n.length)return;if(t===null)for(let c of n)av(c,BC(e));let s=await RC([{ids:n,change:e,removed:t}]);if(!s){LC(n);return}if(s.failed.length&&LC(s.failed.map(c=>c.id)),ml.value=s.failed,Mt.value=new Set(s.failed.map(c=>c.id)),!s.done.length)return;let a=s.done.length,i=t?S("{n} task deleted","{n} tasks deleted",a):S("{n} task changed","{n} tasks changed",a),l=s.undo.map(c=>({ids:c.ids,removed:c.removed,change:c.removed===null?KC(c.change,e):{}}));Q(i,{icon:"circle-check-big",undo:()=>l.length&&RC(l)})}async function LC(e){for(let t of e)try{let n=await K(`/api/tasks/${t}`);Ka([n.task],fn(n.cursor))}catch{}}async function qC(e){let t=ct.peek()[e];try{return await F(`/api/tasks/${e}/removed`,{removed:!0}),Q(o("Task deleted: {task}",{task:PC(t)}),{icon:"trash-2",undo:()=>F(`/api/tasks/${e}/removed`,{removed:!1}).catch(n=>te(z(n)))}),!0}catch(n){return te(Be(n)),!1}}var qF,jF,ct,zd,es,Vs,un,Fd,Bd,MC,Vc,UF,sv,HF,av,WC,FC,GF,KC,Mt,ml,Gc,VF,Sn=b(()=>{oe();Y();xe();x();Yt();L();it();ve();Un();Zo();cn();qF=3e3,jF=50,ct=T({}),zd=T(new Set),es=T({}),Vs=new Map,un=e=>ct.value[e],Fd=he(()=>({places:Object.fromEntries(Object.values(il.value).map(e=>[e.id,e.place])),names:Object.fromEntries(Object.values(Ee.value).map(e=>[e.id,e.name.toLowerCase()]))}));Bd=new Set;Xt(e=>{let t=e.filter(a=>a.k==="task"||a.k==="gone"&&a.of==="task");if(!t.length)return;let n={...ct.peek()},s=new Set(zd.peek());for(let a of t)(Vs.get(a.id)??-1)>a.rev||(Vs.set(a.id,a.rev),a.k==="gone"?(n[a.id]&&s.add(a.id),delete n[a.id]):(s.delete(a.id),n[a.id]=a.row));ct.value=n,zd.value=s;for(let a of Bd)a(t.map(i=>i.id))});vp((e,{entered:t})=>{Vs.clear(),es.value={},t&&(ct.value={});for(let n of Bd)n(null)});An(()=>{for(let[e,t]of Object.entries(es.peek()))t.problem&&ul(...UF(e))});MC=0;ge(()=>{let e=CC(Object.values(ct.value),I.value);clearTimeout(MC),e!==null&&(MC=setTimeout(Ql,Math.min(Math.max(0,e-Date.now()),2147483647)))});Vc=(e,t)=>`${e}:${t}`,UF=e=>e.split(":"),sv=(e,t)=>{es.value={...es.peek(),[e]:{...es.peek()[e],...t}}};HF=(e,t)=>Kt(()=>Yc(e,t,Fd.value));av=(e,t)=>{let n=ct.peek()[e];n&&(ct.value={...ct.peek(),[e]:{...n,...t}})};WC=new Set,FC=e=>{WC.add(e)};GF=["status_id","wake_at","wake_reason","close_reason"],KC=(e,t)=>Object.fromEntries(Object.entries(e).filter(([n])=>n in t||"status_id"in t&&GF.includes(n))),Mt=T(new Set),ml=T([]),Gc=T(!1);VF=200});async function Zc(e){try{let t=await K(`/api/tasks/board?${new URLSearchParams({view:e==="open"?"all":e,sort:"due"})}`);for(let n of t.columns)Ka(n.items,fn(t.cursor));jC(e,{columns:t.columns,problem:null})}catch(t){if(!(t instanceof H))throw t;jC(e,{problem:t})}}function UC(e){Qc=e,Zc(e);let t=0,n=cl(()=>{clearTimeout(t),t=setTimeout(()=>Zc(e),QF)});return()=>{Qc===e&&(Qc=null),clearTimeout(t),n()}}function HC(e,t){let n=ZF.has(e.base),s={me:M.value.id,now:I.value},a=Object.values(ct.value).filter(i=>i.status_id===e.id&&(n||Qb(t,i,s))).map(i=>[Yc(i,n?"changed":"due",Fd.value),i.id]).sort((i,l)=>Pd(i[0],l[0])).map(([,i])=>i);return n?a.slice(0,JF):a}var JF,QF,Jc,jC,Qc,ZF,YC=b(()=>{oe();Y();xe();Yt();L();it();Un();Sn();JF=20,QF=500,Jc=T({}),jC=(e,t)=>{Jc.value={...Jc.peek(),[e]:{...Jc.peek()[e],...t}}};Qc=null;An(()=>{Qc&&Zc(Qc)});ZF=new Set(["done","dropped"])});function Ht({layout:e=null,view:t=void 0,task:n=void 0}={}){let s=tu(),a={task:n===void 0?s.task:n,view:t===void 0?s.view:t==="open"?null:t,sort:t===void 0?s.sort:null},i=e??(E.value.layout==="board"?"board":"list");return ho(i,a)}var qd,Xc,GC,Js,eu,tu,Ur=b(()=>{x();V();Un();qd={due:()=>o("By due date"),created:()=>o("Newest first (tasks)"),changed:()=>o("Recently changed"),status:()=>o("By status"),assignee:()=>o("By assignee"),priority:()=>o("By priority")},Xc=e=>e==="done"?"changed":"due",GC=e=>xC.includes(e)||/^team-\d+$/.test(e??""),Js=()=>GC(E.value.tasksView)?E.value.tasksView:"open",eu=()=>Hc.includes(E.value.tasksSort)?E.value.tasksSort:Xc(Js()),tu=()=>({task:E.value.task,view:GC(E.value.tasksView)&&E.value.tasksView!=="open"?E.value.tasksView:null,sort:Hc.includes(E.value.tasksSort)?E.value.tasksSort:null})});function nu(e,t){return!Ut(e)||e.due_at===null?"due":Dd(e,t)?"due bad":Zb(e.due_at,t)==="today"?"due warn":"due"}function Ud({task:e,short:t=!0}){if(e.assignee_id!==null){let s=G(e.assignee_id);return r`<span class="hrow">
<${X} name=${s} size="sm" />
<span class="cut">${t?$a(s):s}</span>
</span>`}let n=XF(e);return r`<span class="hrow dim">
${n?r`<span class="teamic"><${d} name="users-round" size="m" /></span>`:r`<${ha} size="sm" />`}
<span class="cut">${n?n.name:o("unassigned (task)")}</span>
</span>`}var VC,Do,jd,fl,XF,Hd,qa,ja=b(()=>{C();xe();ne();x();Te();L();P();Hn();Un();cn();VC={active:50,waiting:25,asking:75},Do=({base:e})=>r`<svg class=${`ring ${e}`} viewBox="0 0 12 12" aria-hidden="true">
${e==="done"||e==="dropped"?r`
<circle class="full" cx="6" cy="6" r="6" />
<path class="tk" d=${e==="done"?"M3.4 6.2l1.8 1.8 3.4-3.8":"M4 4l4 4M8 4l-4 4"} />
`:r`
<circle class="bg" cx="6" cy="6" r="5" />
${VC[e]&&r`<circle class="fg" cx="6" cy="6" r="2.1" pathLength="100" stroke-width="4"
stroke-dasharray=${`${VC[e]} 100`} transform="rotate(-90 6 6)" />`}
`}
</svg>`,jd=({task:e})=>r`<span class="st">
<${Do} base=${e.base} />
<span class="cut">${e.status_id?ll(e.status_id):qr(e.base)}</span>
</span>`;fl=({task:e,long:t=!1})=>r`<span class=${nu(e,I.value)} title=${e.due_at?Ke(e.due_at):null}>
${Dd(e,I.value)&&r`<span class="vh">${o("overdue")} </span>`}
${Fa(e.due_at,I.value,{long:t})}
</span>`,XF=e=>{let t=Ge.value[e.team_id];return t&&!t.removed?t:null};Hd=({task:e})=>e.client?r`
${e.client.kind&&r`<${we} kind=${e.client.kind} named />`}
<span class="cut">${e.client.name}</span>
`:r`<${d} name="link-2-off" size="s" /><span class="cut">${o("no conversation")}</span>`,qa=({task:e})=>e.news>0&&Ut(e)&&r`<span class="tag h5 newsmark" title=${o("The client wrote since")}>${o("new (mark)")}</span>`});function co(e,t,n,s=null){let a=k.peek()===Yd&&Qs.peek()?.field===e&&Qs.peek()?.id===t;Qs.value={field:e,id:t,step:s,box:n?.getBoundingClientRect()??null},k.value=a?null:Yd}function QC(){return k.value!==Yd||!Qs.value?null:r`<${eK} key=${`${Qs.value.field}${Qs.value.id}`} ...${Qs.value} />`}function eK({field:e,id:t,box:n,step:s}){let a=O(null),[i,l]=g(s);fe(),W(()=>{let p=a.current.firstElementChild;if(!p||matchMedia("(max-width: 719px)").matches)return;let{width:m,height:h}=p.getBoundingClientRect(),f=n??{left:innerWidth/2-m/2,top:innerHeight/3,bottom:innerHeight/3},$=f.bottom+4+h+8<=innerHeight;p.style.setProperty("left",`${Math.max(8,Math.min(f.left,innerWidth-m-8))}px`),p.style.setProperty("top",`${$?f.bottom+4:Math.max(8,Math.min(f.top,innerHeight)-h-4)}px`)},[i]);let c=p=>{t===null?Kd(p):pl(t,p)},u=t===null?null:un(t);return r`<div class="taskpop" ref=${a}>
${{status:()=>i?r`<${oK} key=${i.id} status=${i} pick=${c} />`:r`<${nK} task=${u} pick=${c} onStep=${l} />`,assignee:()=>r`<${hb} onPick=${p=>c(tK(p))} />`,due:()=>r`<${rK} task=${u} pick=${c} />`,priority:()=>r`<${iK} task=${u} pick=${c} />`,type:()=>r`<${lK} task=${u} pick=${c} />`,kind:()=>r`<${cK} task=${u} pick=${c} />`}[e]()}
</div>`}function nK({task:e,pick:t,onStep:n}){return r`<${Re} label=${o("Status")} place="poptask">
${Xo().map(s=>r`<button type="button" class="mi" role="menuitemradio" tabindex="-1" key=${s.id}
aria-checked=${String(e?.status_id===s.id)} onClick=${()=>{if(JC.has(s.base)){n(s);return}Hr(),t({status_id:s.id})}}>
<span class="st"><${Do} base=${s.base} /></span>
<span class="cut">${Ys(s)}${JC.has(s.base)&&"…"}</span>
</button>`)}
<//>`}function sK({status:e,pick:t}){let[n,s]=g("");return r`<${Lr} label=${Ys(e)} title=${o("Back to work")} usual=${a=>Sc(a,10)}
place="poptask" deed=${o("Wait")} onShut=${Hr}
onPick=${a=>t({status_id:e.id,wake_at:a,wake_reason:n.trim()})}>
<input class="input" aria-label=${o("Waiting reason (optional)")} placeholder=${o("What is it waiting for?")}
maxlength="500" value=${n} onInput=${a=>s(a.currentTarget.value)} />
<//>`}function aK({status:e,pick:t}){let[n,s]=g(""),a=xt(Hr),i=O(null);W(()=>i.current.focus({preventScroll:!0}),[]);let l=c=>{if(c.preventDefault(),!n.trim()){i.current.focus();return}Hr(),t({status_id:e.id,close_reason:n.trim()})};return r`<form class="menu pop poptask dropform" role="dialog" aria-label=${Ys(e)} ref=${a}
onSubmit=${l}>
<label class="lab" for="tkdrop">${o("Why is it closed without a solution?")}</label>
<input class="input" id="tkdrop" ref=${i} maxlength="500" required value=${n}
onInput=${c=>s(c.currentTarget.value)} />
<button type="submit" class="btn primary">${o("Close the task")}<kbd class="only-wide">Enter</kbd></button>
</form>`}function rK({task:e,pick:t}){let n=e?.due_at??null;return r`<${Lr} label=${o("Due")} title=${o("Due")} usual=${Md}
given=${n!==null&&n>Date.now()?n:null} hour="18:00" deed=${o("Set")} place="poptask"
onShut=${Hr} onPick=${s=>t({due_at:s})}>
${(n!==null||!e)&&r`<button type="button" class="btn quiet" onClick=${()=>{Hr(),t({due_at:null})}}>${o("No due date")}</button>`}
<//>`}var Yd,Qs,Ua,Hr,tK,JC,oK,rv,iK,lK,cK,Ha=b(()=>{oe();B();C();x();gb();P();Oo();ye();se();on();Vt();Um();Bs();Hn();Un();ja();Sn();Yd="taskpop",Qs=T(null);Ua=(e,t)=>k.value===Yd&&Qs.value?.field===e&&Qs.value?.id===t,Hr=()=>{k.value=null};tK=({person:e,team:t})=>t!==void 0?{team_id:t,assignee_id:null}:e===null?{assignee_id:null}:{assignee_id:e},JC=new Set(["waiting","dropped"]);oK=({status:e,pick:t})=>e.base==="waiting"?r`<${sK} status=${e} pick=${t} />`:r`<${aK} status=${e} pick=${t} />`;rv=({label:e,options:t,value:n,onPick:s})=>r`<${Re} label=${e} place="poptask">
${t.map(([a,i,l])=>r`<button type="button" class="mi" role="menuitemradio" tabindex="-1" key=${a}
aria-checked=${String(a===n)} onClick=${()=>{Hr(),s(a)}}>
${l??r`<${d} name=${a===n?"check":"circle-dot"} size="m" />`}
<span class="cut">${i}</span>
</button>`)}
<//>`,iK=({task:e,pick:t})=>r`<${rv} label=${o("Priority")} value=${e?.priority}
options=${Co.map(([n,s])=>[n,s(),r`<${zg} priority=${n} />`])}
onPick=${n=>t({priority:n})} />`,lK=({task:e,pick:t})=>r`<${rv} label=${o("Type")} value=${e?.type_id}
options=${[[null,o("none")],...Wa().map(n=>[n.id,Gs(n)])]}
onPick=${n=>t({type_id:n})} />`,cK=({task:e,pick:t})=>r`<${rv} label=${o("Kind")} value=${e?.kind} options=${tv.map(([n,s])=>[n,s()])}
onPick=${n=>t({kind:n})} />`});function ZC(){let e=Mt.value.size;return e?r`<div class="taskbulk" role="toolbar" aria-label=${o("Actions on the selected tasks")}>
${ml.value.length>0&&r`<p class="bulkerr t13" role="alert">
<${d} name="circle-alert" size="m" />
<span class="grow">
${o("Not changed:")}
${ml.value.map(({id:t,code:n})=>o("No. {number}, {why}",{number:un(t)?.number??"?",why:(pK[n]??(()=>n))()})).join("; ")}
</span>
</p>`}
<div class="bulk2">
<b class="b6 t13 grow">${S("{n} task selected","{n} tasks selected",e)}</b>
${uK.map(([t,n,s])=>r`<button type="button" class="btn small quiet" key=${t} disabled=${Gc.value}
aria-haspopup="true" aria-expanded=${String(Ua(t,null))} aria-label=${n()}
onClick=${a=>co(t,null,a.currentTarget)}>
<${d} name=${s} size="m" />
<span class="only-wide">${n()}</span>
</button>`)}
${M.value.role!=="operator"&&r`<button type="button" class="btn small quiet" disabled=${Gc.value} aria-label=${o("Delete")}
onClick=${()=>Kd({},!0)}>
<${d} name="trash-2" size="m" />
</button>`}
<button type="button" class="ib small" aria-label=${o("Clear the selection")} onClick=${jr}>
<${d} name="x" size="m" />
</button>
</div>
</div>`:null}var uK,pK,XC=b(()=>{C();x();L();P();Ha();Sn();uK=[["status",()=>o("Status"),"circle-dot"],["assignee",()=>o("Assign"),"user-round-plus"],["due",()=>o("Due"),"calendar"],["priority",()=>o("Priority"),"arrow-up"]],pK={"not-found":()=>o("no longer there"),forbidden:()=>o("no permission"),"cannot-see":()=>o("the assignee has no access")}});function eO({task:e,left:t,stop:n}){let s={number:e.number};return r`<tr data-task=${e.id} data-left=${t?"":null}
data-picked=${Mt.value.has(e.id)?"":null}
aria-selected=${E.value.task===e.id?"true":null}>
<td class="x-x">
<input class="check" type="checkbox" tabindex="-1" aria-label=${o("Select task {number}",s)}
checked=${Mt.value.has(e.id)} onChange=${()=>dl(e.id)} />
</td>
<${Gd} look="x-pr" task=${e} field="priority" label=${null}><${Nt} priority=${e.priority} /><//>
<td class="x-ti">
<a class="tt cut" href=${Ht({task:e.id})} tabindex=${n?0:-1}>
${e.title||o("No. {number}",s)}
</a>
<span class="tsub">
<span class="num">${e.number}</span>
<${Hd} task=${e} />
<${qa} task=${e} />
${e.checks.total>0&&r`<${iv} icon="check" text=${`${e.checks.done}/${e.checks.total}`} />`}
${e.comments>0&&r`<${iv} icon="message-circle" text=${e.comments} />`}
${e.files>0&&r`<${iv} icon="paperclip" text=${e.files} />`}
</span>
</td>
<${Gd} look="x-st" task=${e} field="status"><${jd} task=${e} /><//>
<${Gd} look="x-as" task=${e} field="assignee"><${Ud} task=${e} /><//>
<${Gd} look="x-dl" task=${e} field="due"><${fl} task=${e} /><//>
</tr>`}var Gd,iv,tO=b(()=>{C();x();V();P();Oo();Ur();ja();Ha();Sn();Gd=({look:e,task:t,field:n,label:s,children:a})=>r`<td class=${e}>
<button type="button" class="tcell" tabindex="-1" aria-haspopup="true" aria-label=${s}
aria-expanded=${String(Ua(n,t.id))}
onClick=${i=>co(n,t.id,i.currentTarget)}>
${a}
</button>
</td>`,iv=({icon:e,text:t})=>r`<span class="hrow tight num"><${d} name=${e} size="s" />${t}</span>`});function sO(){let[e,t]=[Js(),eu()],n=es.value[Vc(e,t)];return N(()=>{!n?.loaded&&!n?.busy&&!n?.problem&&ul(e,t)},[e,t,!!n]),r`
<div class="scroll tlist" role="group" tabindex="0" aria-label=${o("List of tasks")}>
${n?.loaded?r`<${dK} key=${Vc(e,t)} view=${e} sort=${t} list=${n} />`:n?.problem?r`<${cv} problem=${n.problem} again=${()=>ul(e,t)} />`:r`<${kK} />`}
</div>
<${ZC} />
`}function dK({view:e,sort:t,list:n}){let[s,a]=g(!1),i=O(null),l=O({ids:[],groups:{}}),c=IC(e,t),u=ct.value,{ids:p,waiting:m}=TC(l.current.ids,c,s),h=y=>_C(u[y],e,t,I.value),f=p.filter(y=>u[y]),$={};for(let y of f)$[y]=s&&l.current.groups[y]||h(y);l.current={ids:f,groups:$},W(()=>{lv.value=f});let v=new Set(c),_=y=>()=>a(y||i.current.contains(document.activeElement)||i.current.matches(":hover"));if(!f.length&&!m)return r`<${vK} view=${e} />`;let w=f.length>0&&f.every(y=>Mt.value.has(y));return r`<div ref=${i} onPointerEnter=${_(!0)} onPointerLeave=${()=>{a(i.current.contains(document.activeElement))}} onFocusIn=${_(!0)} onFocusOut=${()=>requestAnimationFrame(()=>i.current&&_(!1)())}>
${m>0&&r`<button type="button" class="taskpill" onClick=${()=>{l.current={ids:[],groups:{}},a(!1)}}>
${S("{n} new task, show","{n} new tasks, show",m)}
</button>`}
<table class="tbl ttbl">
<thead><tr>
<th class="c-x" scope="col">
<input class="check" type="checkbox" aria-label=${o("Select all loaded")} checked=${w}
indeterminate=${!w&&Mt.value.size>0}
onChange=${()=>w?jr():f.forEach(y=>dl(y,!0))} />
</th>
${mK.map(([y,D,q])=>r`<${$K} key=${y} look=${y} label=${D()} order=${q} />`)}
</tr></thead>
${fK(f,$).map(([y,D])=>r`<tbody key=${`${y}-${D[0]}`}>
${y!==null&&r`<${gK} name=${y} count=${D.length} view=${e} sort=${t} />`}
${D.map(q=>r`<${eO} key=${q} task=${u[q]} left=${!v.has(q)} stop=${q===f[0]} />`)}
</tbody>`)}
</table>
${n.next&&r`<${bK} view=${e} sort=${t} list=${n} />`}
</div>`}function fK(e,t){let n=[];for(let s of e){let a=n.at(-1);a&&a[0]===t[s]?a[1].push(s):n.push([t[s],[s]])}return n}function $K({look:e,label:t,order:n}){let s=eu(),a=n===Xc(Js())?null:n;return r`<th class=${e} scope="col" aria-sort=${s===n?n==="created"?"descending":"ascending":null}>
<button type="button" title=${o("Sort by this column")} aria-label=${t}
onClick=${()=>R(ho("list",{...tu(),sort:a}))}>
${e==="c-pr"?r`<${d} name="arrow-up-down" size="s" />`:t}
${s===n&&e!=="c-pr"&&r`<${d} name=${n==="created"?"arrow-down":"arrow-up"} size="s" />`}
</button>
</th>`}function hK(e){if(nO[e])return nO[e]();let[,t,n]=/^(status|person|priority)-(.+)$/.exec(e);return t==="status"?ll(Number(n)):t==="priority"?o("{priority} priority",{priority:xn(Number(n))}):n==="null"?o("Unassigned"):G(Number(n))}function bK({view:e,sort:t,list:n}){let s=O(null);return N(()=>{let a=new IntersectionObserver(i=>{i.some(l=>l.isIntersecting)&&ul(e,t)},{rootMargin:"600px"});return a.observe(s.current),()=>a.disconnect()},[n.next]),r`<div class="taskmore t13 dim" ref=${s}>
${n.problem?r`<button type="button" class="btn small" onClick=${()=>ul(e,t)}>${o("Retry")}</button>`:o("Loading…")}
</div>`}function vK({view:e}){let[t,n]=oO[e]??oO.open;return r`<${re} icon="circle-check-big" title=${t()} text=${n()}>
${e==="open"?r`<button type="button" class="btn primary" onClick=${()=>jn()}>
<${d} name="plus" size="m" />
${o("New task")}
</button>`:r`<a class="btn" href=${Ht({view:"open"})}>${o("All open tasks")}</a>`}
<//>`}function kK(){return ft(150,!0)&&r`<div class="taskskel" aria-busy="true" aria-label=${o("Loading…")}>
${[60,44,72,52,66,40,58,48].map((t,n)=>r`<div key=${n}><${De} width=${t} /></div>`)}
</div>`}var lv,mK,nO,gK,oO,cv,Vd=b(()=>{oe();B();C();Y();xe();x();V();Te();P();ye();Vt();XC();Ur();Hn();Un();tO();Zo();Sn();lv=T([]),mK=[["c-pr",()=>o("Priority"),"priority"],["c-ti",()=>o("Title"),"created"],["c-st",()=>o("Status"),"status"],["c-as",()=>o("Assignee"),"assignee"],["c-dl",()=>o("Due"),"due"]];nO={late:()=>o("Overdue"),today:()=>o("Today"),tomorrow:()=>o("Tomorrow"),week:()=>o("This week"),nextweek:()=>o("Next week"),later:()=>o("Later"),none:()=>o("No due date")};gK=({name:e,count:t})=>r`<tr class="grp"><th colspan="6" scope="rowgroup">${hK(e)}<span>${t}</span></th></tr>`;oO={open:[()=>o("No tasks"),()=>o("Create one from a message (T) or here (C).")],mine:[()=>o("No tasks for you"),()=>o("Tasks assigned to you stand here.")],late:[()=>o("Nothing is overdue"),()=>""],unassigned:[()=>o("Every task has an assignee"),()=>""],done:[()=>o("No finished tasks yet"),()=>""]};cv=({problem:e,again:t})=>r`<${re} icon="unplug" title=${o("The tasks could not be loaded")} text=${z(e)}>
<button type="button" class="btn" onClick=${t}>${o("Retry")}</button>
<//>`});function uv(e,t,n){!t||un(e)?.status_id===t.id||(yK.has(t.base)?co("status",e,n,t):pl(e,{status_id:t.id}))}function aO(e,t,n){let s=Xo(),a=s.findIndex(i=>i.id===un(e)?.status_id);a>=0&&uv(e,s[a+t],n)}var yK,pv=b(()=>{Hn();Ha();Sn();yK=new Set(["waiting","dropped"])});function iO(){let e=Js(),t=Jc.value[e];return N(()=>UC(e),[e]),t?.columns?r`<div class="board" role="group" tabindex="0" aria-label=${o("Board of tasks")} onKeyDown=${wK}>
${Xo().map(n=>r`<${xK} key=${n.id} status=${n} view=${e} board=${t} />`)}
</div>`:t?.problem?r`<${cv} problem=${t.problem} again=${()=>Zc(e)} />`:r`<${SK} />`}function wK(e){let t={ArrowLeft:-1,ArrowRight:1}[e.key],n=e.target.closest("li[data-task]");if(!t||!n||e.ctrlKey||e.metaKey||e.shiftKey)return;let s=[...e.currentTarget.querySelectorAll(".col")],a=n.closest(".col"),i=[...a.querySelectorAll("li[data-task]")].indexOf(n);for(let l=s.indexOf(a)+t;s[l];l+=t){let c=s[l].querySelectorAll("a.tcard");if(c.length){e.preventDefault(),c[Math.min(i,c.length-1)].focus();return}}}function xK({status:e,view:t,board:n}){let s=HC(e,t),a=n.columns.find(p=>p.status_id===e.id),i=Math.max(a?.count??0,a?.next?0:s.length),l=Ys(e),c=ou.value===e.id&&un(Yr.value)?.status_id!==e.id,u=p=>{p.preventDefault();let m=Yr.peek();ou.value=null,Yr.value=null,m!==null&&uv(m,e,p.currentTarget.querySelector("h2"))};return r`<section class="col" aria-label=${l} data-status=${e.id} data-over=${c?"":null}
onDragOver=${p=>{Yr.peek()!==null&&(p.preventDefault(),ou.value=e.id)}} onDragLeave=${p=>{p.currentTarget.contains(p.relatedTarget)||(ou.value=null)}} onDrop=${u}>
<h2>
<span class="st"><${Do} base=${e.base} /></span>
<span class="cut">${l}</span>
<span class="n">${i>=1e3?"999+":i}</span>
<button type="button" class="ib small" aria-label=${o("New task: {status}",{status:l})}
title=${o("New task: {status}",{status:l})}
disabled=${e.base==="waiting"||e.base==="dropped"}
onClick=${()=>jn({status_id:e.id})}>
<${d} name="plus" size="m" />
</button>
</h2>
<ul tabindex="-1">
${s.map(p=>r`<${_K} key=${p} task=${un(p)} />`)}
${a?.next&&r`<li class="t12 dim boardmore">
<a class="link" href=${Ht({layout:"list",task:null})}>${o("The others are in the list")}</a>
</li>`}
</ul>
</section>`}function _K({task:e}){let t=e.assignee_id===null?null:G(e.assignee_id);return r`<li data-task=${e.id} draggable="true" data-dragged=${Yr.value===e.id?"":null}
onDragStart=${n=>{n.dataTransfer.effectAllowed="move",n.dataTransfer.setData("text/plain",String(e.number)),Yr.value=e.id}} onDragEnd=${()=>{Yr.value=null,ou.value=null}}>
<a class="card tcard" href=${Ht({task:e.id})} draggable="false">
<span class="top">
<span class="num">${o("No. {number}",{number:e.number})}</span>
<${qa} task=${e} />
${e.priority!==0&&r`<${Nt} priority=${e.priority} named />`}
</span>
<span class="ti">${e.title}</span>
${e.base==="waiting"&&e.wake_at!==null&&r`<span class="waitl">
<${d} name="alarm-clock" size="s" />
<span class="cut">
${o("until {time}",{time:rO(e.wake_at)})}${e.wake_reason&&`, ${e.wake_reason}`}
</span>
</span>`}
<span class="ft">
<${Hd} task=${e} />
<span class="hrow end">
${e.due_at!==null&&r`<span class=${nu(e,I.value)}>${rO(e.due_at)}</span>`}
${t?r`<${X} name=${t} size="sm" />`:r`<${ha} size="sm" />`}
<span class="vh">${t??o("unassigned (task)")}</span>
</span>
</span>
</a>
<button type="button" class="ib tiny tcmove" aria-haspopup="menu" tabindex="-1"
aria-label=${o("Move No. {number} to…",{number:e.number})} title=${o("Move to…")}
aria-expanded=${String(Ua("status",e.id))}
onClick=${n=>co("status",e.id,n.currentTarget)}>
<${d} name="ellipsis" size="s" />
</button>
</li>`}function SK(){return ft(150,!0)&&r`<div class="board" aria-busy="true" aria-label=${o("Loading…")}>
${[0,1,2,3].map(t=>r`<section class="col" key=${t}>
${[70,50,60].map(n=>r`<div class="card tcard" key=${n}><${De} width=${n} /></div>`)}
</section>`)}
</div>`}var Yr,ou,rO,lO=b(()=>{oe();B();C();xe();ne();x();Te();P();Oo();ye();YC();Ur();Vd();Hn();pv();ja();Ha();Zo();Sn();cn();Yr=T(null),ou=T(null);rO=e=>{let t=Fa(e,I.value);return t===o("today, {time}",{time:U(e)})?U(e):t}});function TK(e){Jd.value=null;let t=e.dialog_id;kn(t,"reply"),an(t,"reply")||Go(t,"reply",o("Your request is settled: {title}",{title:e.title})),R(j("all",t)),requestAnimationFrame(()=>Eo("reply"))}function cO(){let e=Jd.value;if(!e)return null;let t=()=>{Jd.value=null};return r`<div class="banner aside lasttask" role="status">
<${d} name="circle-check-big" size="m" />
<span class="grow">
${o("That was the last task of the conversation with {name}. Tell the client?",{name:e.client?.name??""})}
</span>
<button type="button" class="btn small" onClick=${()=>TK(e)}>${o("Write to the client")}</button>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${t}>
<${d} name="x" size="m" />
</button>
</div>`}var Jd,uO=b(()=>{oe();C();x();V();Dn();Tc();P();Sn();Jd=T(null);FC(e=>{Jd.value=e})});function $l({value:e,label:t,save:n,empty:s,long:a=!1,head:i=null,look:l="",needed:c=!1,rows:u=4,explain:p=z}){let[m,h]=g(null),f=O(null),$=O(null);W(()=>{m!==null&&f.current?.focus()},[m!==null]);let v=()=>{h(null),requestAnimationFrame(()=>$.current?.focus())},_=async()=>{let q=(m??"").trim();if(h(null),!(q===e||c&&!q))try{await n(q)}catch(A){te(p(A))}},w=q=>{q.stopPropagation(),q.key==="Escape"&&(q.preventDefault(),v()),q.key==="Enter"&&(!a||q.ctrlKey||q.metaKey)&&(q.preventDefault(),_(),requestAnimationFrame(()=>$.current?.focus()))};if(m!==null){let q={class:"input",ref:f,value:m,"aria-label":t,onInput:A=>h(A.target.value),onKeyDown:w,onBlur:_};return a?r`<textarea rows=${u} ...${q}></textarea>`:r`<input ...${q} />`}let y=e?r`<span class=${a?"notetext":"cut"}>${e}</span>`:r`<span class="dim">${s}</span>`,D=r`<button type="button" class=${a?"editable t13 mut":"editable"} ref=${$}
aria-label=${e?o("{label}: {value}. Edit",{label:t,value:e}):t} title=${o("Edit")}
onClick=${()=>h(e)}>
${y}
</button>`;return i?r`<${i} class=${l}>${D}<//>`:D}var mv=b(()=>{B();C();Y();x();ve()});async function Gr(e){Qd+=1;let t=Qd;try{let n=await K(`/api/tasks/${e}`);if(t!==Qd)return;Ka([n.task],fn(n.cursor));let s=Tn.peek()?.id===e?Tn.peek().lines.filter(a=>a.no<(n.lines[0]?.no??0)):[];Tn.value={id:e,...n,lines:[...s,...n.lines],more:s.length?Tn.peek().more:n.more},Ya.value=null}catch(n){if(!(n instanceof H))throw n;t===Qd&&(Ya.value={id:e,problem:n})}}async function pO(e){let t=Tn.peek().lines[0]?.no;try{let n=await K(`/api/tasks/${e}/lines?before=${t}`);Tn.peek()?.id===e&&(Tn.value={...Tn.peek(),lines:[...n.lines,...Tn.peek().lines],more:n.more})}catch(n){te(Be(n))}}function mO(e){N(()=>{su=e,Tn.value=null,Ya.value=null,Gr(e);let n=0,s=cl(a=>{a!==null&&!a.includes(e)||(clearTimeout(n),n=setTimeout(()=>Gr(e),CK))});return()=>{clearTimeout(n),s(),su===e&&(su=null)}},[e]);let t=Tn.value?.id===e?Tn.value:null;return EK(t),t}function EK(e){let t=e?.lines.at(-1)?.no??0,n=e!==null&&(t>e.seen||e.task.news>0),s=e?.task.news??0;N(()=>{if(!n)return;let a=0,i=()=>{clearTimeout(a),document.hasFocus()&&!document.hidden&&(a=setTimeout(()=>{Oe("POST",`/api/tasks/${e.id}/seen`,{no:t}).catch(()=>{})},OK))};return i(),window.addEventListener("focus",i),()=>{clearTimeout(a),window.removeEventListener("focus",i)}},[e?.id,t,n,s])}async function Mn(e,t,n={},s="POST"){try{return s==="DELETE"?await Oe("DELETE",`/api/tasks/${e}/${t}`):await F(`/api/tasks/${e}/${t}`,n,{method:s}),un(e)&&Gr(e),!0}catch(a){if(!(a instanceof H))throw a;return te(Be(a)),Gr(e),!1}}var CK,OK,Tn,Ya,su,Qd,Vr=b(()=>{oe();B();Y();Yt();it();ve();Sn();cn();CK=120,OK=1e3,Tn=T(null),Ya=T(null),su=null,Qd=0;An(()=>{su!==null&&Gr(su)})});function dO(e){Tn.value={...Tn.peek(),checks:e}}function fO({id:e,checks:t}){let[n,s]=g(""),a=t.filter(p=>p.done_at!==null).length,i=async()=>{let p=n.trim();p&&(s(""),await Mn(e,"checks",{texts:[p]})||s(p))},l=(p,m)=>{dO(t.map(h=>h.id===p.id?{...h,done_at:m?Date.now():null}:h)),Mn(e,`checks/${p.id}`,{done:m},"PATCH")},c=p=>{dO(t.filter(m=>m.id!==p.id)),Mn(e,`checks/${p.id}`,{},"DELETE")},u=p=>Mn(e,`checks/${t[p].id}`,{before:t[p-1].id},"PATCH");return r`<section aria-labelledby="tkchk">
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
</section>`}var $O=b(()=>{B();C();x();P();Vr()});function AK(e){try{return sessionStorage.getItem(dv(e))??""}catch{return""}}function NK(e,t){try{t?sessionStorage.setItem(dv(e),t):sessionStorage.removeItem(dv(e))}catch{}}function hO({id:e}){let[t,n]=g(()=>AK(e)),[s,a]=g(!1),i=O(null),l=Sd(i,!0),c=m=>{n(m),NK(e,m)};W(()=>{i.current.style.setProperty("height","auto"),i.current.style.setProperty("height",`${Math.min(140,i.current.scrollHeight+2)}px`)},[t]);let u=async()=>{let m=t.trim();if(!m||s)return;a(!0);let h=Yi(m).map(f=>f.id);await Mn(e,"lines",{text:m,mentions:h})&&c(""),a(!1),i.current?.focus()},p=m=>{l.keys(m)||(m.key==="Escape"&&i.current.blur(),!(m.key!=="Enter"||m.shiftKey||m.isComposing)&&(m.preventDefault(),u()))};return r`<form class="ed-foot taskcomment" onSubmit=${m=>{m.preventDefault(),u()}}>
<${Td} calls=${l} />
<textarea class="input" rows="1" ref=${i} maxlength="20000" aria-label=${o("Comment")}
placeholder=${o("Comment for the team, @ to mention")} value=${t} onInput=${m=>{c(m.currentTarget.value),l.look()}} onKeyDown=${p} onClick=${l.look} onBlur=${l.close}></textarea>
<button type="submit" class="ib" disabled=${s||!t.trim()} aria-label=${o("Send the comment")}>
<${d} name="send" size="m" />
</button>
</form>`}var dv,gO=b(()=>{B();C();x();Cc();Mb();P();Vr();dv=e=>`okno.taskcomment.${e}`});function bO(e,t){fv.value={task:e,dialogs:t},k.value="massreply"}var fv,$v=b(()=>{oe();se();fv=T(null)});function MK(e){let[t,n]=g(null),[s,a]=g(null),i=async()=>{try{let l=await K(`/api/tasks/${e}/dialogs`);n(l),a(null)}catch(l){if(!(l instanceof H))throw l;a(l)}};return N(()=>(i(),cl(l=>(l===null||l.includes(e))&&i())),[e]),{linked:t,problem:s,load:i}}async function RK(e,t){try{await vO(e,[t.id],!1)}catch(n){te(Be(n));return}Q(o("No longer linked: {name}",{name:t.name}),{icon:"link",undo:()=>vO(e,[t.id],!0).catch(n=>te(Be(n)))})}function kO({id:e,closed:t}){let{linked:n,problem:s,load:a}=MK(e);if(s&&!n)return r`<p class="t13 dim">
${z(s)} <button type="button" class="btn small" onClick=${a}>${o("Retry")}</button>
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
${i.map(u=>r`<${LK} key=${u.id} id=${e} dialog=${u} />`)}
</ul>
${l>0&&r`<p class="t12 dim">
${S("and {n} conversation that you have no access to","and {n} conversations that you have no access to",l)}
</p>`}
</section>`}function LK({id:e,dialog:t}){let{name:n,text:s,waiting_since:a,reply_state:i}=t;return r`<li class="hrow">
<a class="hrow grow pk-link" href=${j("all",t.id)}>
<${X} name=${n} size="sm"><${we} kind=${t.channel_kind} /><//>
<span class="grow">
<span class="b5 t13 cut blk">${n}</span>
<span class="t12 dim cut blk">${s}</span>
</span>
<span class="t12 dim">
${i?r`<span class=${DK.has(i)?"bad":"okc"}>${PK[i]()}</span>`:a?o("waits {time}",{time:Ve(I.value-a)}):t.open?"":o("closed")}
</span>
</a>
<button type="button" class="ib small" aria-label=${o("Unlink {name}",{name:n})} title=${o("Unlink")}
onClick=${()=>RK(e,t)}>
<${d} name="x" size="s" />
</button>
</li>`}var PK,DK,vO,yO=b(()=>{B();C();Y();xe();ne();x();V();ve();P();$v();Sn();cn();PK={queued:()=>o("reply is being sent"),sending:()=>o("reply is being sent"),sent:()=>o("reply sent"),failed:()=>o("reply was not sent"),uncertain:()=>o("unknown whether the reply was sent"),cancelled:()=>o("reply cancelled")},DK=new Set(["failed","uncertain"]);vO=(e,t,n)=>F(`/api/tasks/${e}/dialogs`,{dialog_ids:t,on:n})});function BK({line:e}){let t=IK(e),n=xO(e)?r`<${X} name=${t} size="xs" />`:r`<span class="histic"><${d} name="zap" size="s" /></span>`,s=r`<time class="dim num" title=${Ke(e.at)}>${zK(e.at)}</time>`;return e.kind==="comment"?r`<li class="note">
${n}
<div class="grow">
<span class="hrow"><b class="b5 grow">${t}</b>${s}</span>
<div class="t13"><${js} text=${e.text} names=${(e.data.mentions??[]).map(G)} /></div>
${e.data.files>0&&r`<span class="dim">${S("{n} file","{n} files",e.data.files)}</span>`}
</div>
</li>`:r`<li>
${n}
<span class="grow">
${mt(o("{name}: {what}"),{name:r`<b class="b5">${t}</b>`,what:WK(e)})}
</span>
${s}
</li>`}function KK({field:e,from:t,to:n,reason:s,wake_at:a,cause:i}){if(e==="dialog_id")return o("linked to a conversation");let l=ov[e];if(!l)return e;let[c,u]=l,p=[a&&o("back {time}",{time:Xe(a)}),s,i&&FK[i]?.()].filter(Boolean),m=o("{field}: {before} → {after}",{field:c(),before:u(t),after:u(n)});return p.length?`${m} (${p.join(", ")})`:m}var wO,xO,IK,zK,WK,FK,qK,jK,_O=b(()=>{C();xe();ne();x();Pc();Te();P();Vr();cn();wO=({id:e,shown:t})=>r`<section aria-labelledby="tkhis">
<h3 class="pk-h" id="tkhis">${o("Comments and history")}</h3>
${t.more&&r`<button type="button" class="link t12" onClick=${()=>pO(e)}>${o("Show earlier")}</button>`}
<ol class="hist">
${t.lines.map(n=>r`<${BK} key=${n.no} line=${n} />`)}
</ol>
</section>`,xO=({author:e})=>e.kind==="operator"&&e.id!==null,IK=({author:e})=>xO({author:e})?G(e.id):e.kind==="rule"?o("A rule"):o("Okno"),zK=e=>nt(e)===nt(I.value)?U(e):vo(e,I.value);WK=e=>e.kind==="change"?KK(e.data):jK(e.data),FK={woke:()=>o("the waiting time is over"),wake:()=>o("the waiting time is over"),silence:()=>o("the client did not reply")};qK={made:({messages:e})=>e?.length?S("created the task from {n} message","created the task from {n} messages",e.length):o("created the task"),files:({count:e})=>S("attached {n} file","attached {n} files",e),"file-removed":()=>o("removed a file"),"checks-added":({texts:e})=>o("added to the checklist: {texts}",{texts:e.join(", ")}),"check-renamed":({from:e,to:t})=>o("{field}: {before} → {after}",{field:o("Checklist"),before:e,after:t}),checked:({text:e})=>o("ticked: {text}",{text:e}),unchecked:({text:e})=>o("removed the tick: {text}",{text:e}),"check-removed":({text:e})=>o("removed from the checklist: {text}",{text:e}),linked:({messages:e})=>S("linked {n} message","linked {n} messages",e.length),unlinked:()=>o("removed the link to a message"),"dialogs-linked":({dialogs:e})=>S("linked {n} conversation","linked {n} conversations",e.length),"dialogs-unlinked":({dialogs:e})=>S("unlinked {n} conversation","unlinked {n} conversations",e.length),replied:({count:e})=>S("replied to {n} client","replied to {n} clients",e),"replies-cancelled":({count:e})=>S("cancelled {n} reply","cancelled {n} replies",e),removed:()=>o("deleted the task"),restored:()=>o("restored the task")},jK=e=>(qK[e.what]??(()=>e.what))(e)});function SO({id:e,task:t,shown:n}){return t.dialog_id?r`<section aria-labelledby="tksrc">
<h3 class="pk-h" id="tksrc">${o("From the conversation")}</h3>
${n.sources.length?n.sources.map(s=>r`<${HK} key=${s.message_id} id=${e} task=${t} source=${s} />`):r`<a class="card hov pk-q" href=${j("all",t.dialog_id)}>
<span class="hrow">
<${TO} task=${t} name=${t.client?.name??""} />
<span class="grow b6 t13 cut">${t.client?.name}</span>
<span class="link t12">${o("To the conversation")}</span>
</span>
</a>`}
</section>`:null}function HK({id:e,task:t,source:n}){let s=n.text||jt(n.content);return r`<div class="pk-src">
<a class="card hov pk-q" href=${j("all",n.dialog_id,n.no)}>
<span class="hrow">
<${TO} task=${t} name=${n.author||t.client?.name||""} />
<span class="grow">
<b class="b6 t13 cut blk">${n.author||t.client?.name}</b>
<span class="t12 dim blk">
${t.client?.kind?`${Se(t.client.kind)} · `:""}
${ot(n.at,I.value)}, ${U(n.at)}
</span>
</span>
<span class="link t12">${o("To the conversation")}</span>
</span>
<span class="quote">${s}${s.length>=UK&&"…"}</span>
</a>
<button type="button" class="ib small pk-un" aria-label=${o("Remove the link to this message")}
title=${o("Remove the link to this message")}
onClick=${()=>Mn(e,`sources/${n.message_id}`,{},"DELETE")}>
<${d} name="x" size="s" />
</button>
</div>`}var UK,TO,CO=b(()=>{C();xe();ne();x();V();Ba();P();Vr();UK=400;TO=({task:e,name:t})=>r`<${X} name=${t} size="md">${e.client?.kind&&r`<${we} kind=${e.client.kind} />`}<//>`});async function OO(e){let t;try{t=await fetch(`/api/uploads?${new URLSearchParams({name:e.name||"image.png"})}`,{method:"POST",headers:{"Content-Type":e.type||"application/octet-stream"},body:e})}catch{throw new H(0,"offline")}let n=await t.json().catch(()=>null);if(!t.ok)throw new H(t.status,n?.code??`http-${t.status}`,n??{});return n.file.token}var EO=b(()=>{Y()});function AO({id:e,files:t}){let[n,s]=g(!1),a=O(null),i=async l=>{if(l.length){s(!0);try{let c=[];for(let u of l)c.push(await OO(u));await Mn(e,"files",{files:c})}catch(c){te(z(c))}s(!1),a.current.value=""}};return r`<section aria-labelledby="tkfil">
<h3 class="pk-h" id="tkfil">${o("Files")}</h3>
${t.length>0&&r`<div class="taskfiles">
${t.map(l=>r`<div class="taskfile" key=${l.id}>
<${Zi} files=${[l]} />
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
</section>`}var NO=b(()=>{B();C();Y();x();Wr();ve();P();Vr();EO()});function PO({id:e,full:t}){let n=mO(e),s=un(e),a=zd.value.has(e)||Ya.value?.id===e&&Ya.value.problem.status===404,i=s?o("Task No. {number}",{number:s.number}):o("Task");return r`<aside class=${t?"peek taskfull":"peek"} id="task" tabindex="-1" aria-label=${i}>
<${GK} id=${e} task=${s} shown=${n} full=${t} gone=${a} />
${a?r`<${re} icon="trash-2" title=${o("The task was deleted")}
text=${o("Or it is no longer shown to you.")} />`:s&&n?r`
<${JK} id=${e} task=${s} shown=${n} full=${t} />
<${hO} key=${e} id=${e} />
`:Ya.value?.id===e?r`<${re} icon="unplug" title=${o("The task could not be loaded")}
text=${z(Ya.value.problem)}>
<button type="button" class="btn" onClick=${()=>Gr(e)}>${o("Retry")}</button>
<//>`:r`<${YK} task=${s} />`}
</aside>`}function YK({task:e}){let t=ft(150,!0);return r`<div class="scroll ed">
${e&&r`<h2 class="pk-t">${e.title}</h2>`}
${t&&r`<div class="sks">${[80,60,90,50].map(n=>r`<${De} width=${n} />`)}</div>`}
</div>`}function GK({id:e,task:t,shown:n,full:s,gone:a}){let i=n?.followers.includes(M.value.id);return r`<div class="ed-top">
<span class="dim t13 num">${t?o("No. {number}",{number:t.number}):""}</span>
${t&&r`<${qa} task=${t} />`}
<span class="grow"></span>
${t&&n&&!a&&r`
<button type="button" class="ib small" id="taskfollow" aria-pressed=${String(!!i)}
aria-label=${i?o("Stop following"):o("Follow")}
title=${`${i?o("Stop following"):o("Follow")}  F`}
onClick=${()=>Mn(e,"follow",{on:!i})}>
<${d} name="eye" size="m" />
</button>
<button type="button" class="ib small" aria-label=${o("Copy link")} title=${o("Copy link")}
onClick=${()=>At(new URL(Cn(e),location.origin).href)}>
<${d} name="link" size="m" />
</button>
<${VK} id=${e} task=${t} full=${s} />
`}
${!s&&r`<a class="ib small" href=${Ht({task:null})} aria-label=${o("Close the task panel")}
title=${`${o("Dismiss")}  Esc`}>
<${d} name="x" size="m" />
</a>`}
</div>`}function VK({id:e,task:t,full:n}){let s=k.value==="taskmore",a=M.value.role!=="operator"||t.author.id===M.value.id,i=async()=>{await qC(e)&&R(Ht({task:null}))};return n&&!a?null:r`<span class="menuat">
<button type="button" class="ib small" aria-haspopup="menu" aria-expanded=${String(s)}
aria-label=${o("More actions")} onClick=${()=>{k.value=s?null:"taskmore"}}>
<${d} name="ellipsis" size="m" />
</button>
${s&&r`<${Re} label=${o("More actions")} place="poprule">
${!n&&r`<${Z} icon="external-link" onPick=${()=>R(Cn(e))}>${o("Open on the whole page")}<//>`}
${a&&r`<${Z} icon="trash-2" onPick=${i}>${o("Delete the task")}<//>`}
<//>`}
</span>`}function JK({id:e,task:t,shown:n,full:s}){let a=r`<${$l} key=${`t${e}`} value=${t.title} label=${o("Title")} needed head="h2" look="pk-t"
explain=${Be} save=${p=>pl(e,{title:p})} />`,i=r`
<h3 class="pk-h">${o("Description")}</h3>
<${$l} key=${`d${e}`} value=${n.text} label=${o("Description")} long rows="6"
empty=${o("Add a description")} explain=${Be}
save=${p=>Wd(e,{text:p},{seen:n.task.last_no})} />
`,l=r`
<${SO} id=${e} task=${t} shown=${n} />
<${kO} id=${e} closed=${!Ut(t)} />
<${fO} key=${e} id=${e} checks=${n.checks} />
<${AO} id=${e} files=${n.files} />
`,c=r`<${QK} task=${t} shown=${n} />`,u=r`<${wO} id=${e} task=${t} shown=${n} />`;return r`<div class="scroll ed" role="group" tabindex="0" aria-label=${o("Details of the task")}>
${s?r`<div class="fullgrid">
<div>${a}${i}${l}${u}</div>
<div class="fullside">${c}</div>
</div>`:r`${a}${c}${i}${l}${u}`}
</div>`}function QK({task:e,shown:t}){let n=Ge.value[e.team_id];return r`<dl class="taskkv">
<${hl} task=${e} field="status" label=${o("Status")}><${jd} task=${e} /><//>
${e.base==="waiting"&&r`<div>
<dt>${o("Back to work")}</dt>
<dd>
<${d} name="alarm-clock" size="m" />
<span>
${Fa(e.wake_at,I.value,{long:!0})}${e.wake_reason&&`, ${e.wake_reason}`}
</span>
</dd>
</div>`}
${e.close_reason&&r`<div><dt>${o("Reason")}</dt><dd>${e.close_reason}</dd></div>`}
<${hl} task=${e} field="assignee" label=${o("Assignee")}><${Ud} task=${e} short=${!1} /><//>
${n&&e.assignee_id!==null&&r`<div><dt>${o("Team")}</dt><dd>${n.name}</dd></div>`}
<${hl} task=${e} field="due" label=${o("Due")}>
<${d} name="calendar" size="m" />
<${fl} task=${e} long />
<//>
<${hl} task=${e} field="priority" label=${o("Priority")}>
<${Nt} priority=${e.priority} named />
<//>
<${hl} task=${e} field="type" label=${o("Type")}>
${e.type_id===null?r`<span class="dim">${o("none")}</span>`:Ld(e.type_id)}
<//>
<${hl} task=${e} field="kind" label=${o("Kind")}>
${e.kind===null?r`<span class="dim">${o("Not stated")}</span>`:Id(e.kind)}
<//>
<div>
<dt>${o("Created")}</dt>
<dd><span class="dim">${Ke(e.created_at)}</span></dd>
</div>
${t.followers.length>0&&r`<div><dt>${o("Followers")}</dt><dd><${ZK} ids=${t.followers} /></dd></div>`}
</dl>`}var hl,ZK,DO=b(()=>{C();Y();xe();ne();x();V();L();Te();mv();P();Oo();ye();se();on();Qe();$O();gO();Vr();Ur();yO();_O();Hn();ja();Ha();CO();NO();Sn();Un();cn();hl=({task:e,field:t,label:n,children:s})=>r`<div>
<dt>${n}</dt>
<dd>
<button type="button" class="kvb" data-field=${t} aria-haspopup="true"
aria-expanded=${String(Ua(t,e.id))}
onClick=${a=>co(t,e.id,a.currentTarget)}>
<span class="vh">${n}: </span>${s}
</button>
</dd>
</div>`;ZK=({ids:e})=>r`<span class="hrow wrap tight">
${e.map(t=>r`<span class="hrow tight" key=${t}>
<${X} name=${G(t)} size="xs" />${G(t)}
</span>`)}
</span>`});function RO(e){let t=zO()?tq():lv.peek();if(!t.length)return;let n=t.indexOf(ts()),s=t[n<0?e>0?0:t.length-1:Math.max(0,Math.min(t.length-1,n+e))];E.peek().task&&E.peek().layout!=="full"&&R(Ht({task:s}),{replace:!0});let a=ef(s);a?.focus({preventScroll:!0}),a?.scrollIntoView({block:"nearest"})}function Zd(e){let n=Mt.peek().size>0&&!E.peek().task?null:ts(),s={status:"x-st",assignee:"x-as",due:"x-dl",priority:"x-pr"},a=document.querySelector(`.peek [data-field="${e}"]`);co(e,n,a??document.querySelector(`tr[data-task="${n}"] .${s[e]} .tcell`)??ef(n))}function nq(){let e=un(ts());if(!e?.dialog_id)return;let t=document.querySelector(".peek .pk-q");R(t?.getAttribute("href")??j("all",e.dialog_id))}function LO(e){let t=ts();aO(t,e,ef(t)),requestAnimationFrame(()=>requestAnimationFrame(()=>ef(t)?.focus()))}function oq(){document.getElementById("taskfollow")?.click()}var ef,XK,ts,eq,MO,hv,zO,tq,Xd,IO,Yn,BO=b(()=>{_t();x();V();gl();Ur();Vd();pv();Ha();Sn();ef=e=>document.querySelector(`tr[data-task="${e}"] a.tt, li[data-task="${e}"] a.tcard`),XK=()=>{let e=document.activeElement?.closest("[data-task]");return e&&document.querySelector("#main")?.contains(e)?Number(e.dataset.task):null},ts=()=>XK()??E.peek().task,eq="button, input, summary, a:not(.tt, .tcard)",MO=()=>hv()&&!document.activeElement?.matches(eq),hv=()=>Ga()&&ts()!==null;zO=()=>E.peek().layout==="board",tq=()=>[...document.querySelectorAll(".board li[data-task]")].map(e=>Number(e.dataset.task));Xd=()=>Ga()&&(Mt.peek().size>0||ts()!==null);IO=()=>Ga()&&zO()&&ts()!==null;Yn=(e,t,n,s,a={})=>({id:e,key:t,label:n,run:s,group:"tasks",palette:!1,when:Ga,...a});Ue(Yn("task-next","KeyJ",()=>o("Next task"),()=>RO(1),{walks:!0,also:["ArrowDown"]}),Yn("task-previous","KeyK",()=>o("Previous task"),()=>RO(-1),{walks:!0,also:["ArrowUp"]}),Yn("task-peek","Space",()=>o("Open beside the list"),()=>R(Ht({task:ts()})),{when:MO}),Yn("task-full","Shift+Enter",()=>o("Open on the whole page"),()=>R(Cn(ts())),{when:MO}),Yn("task-status","KeyS",()=>o("Status"),()=>Zd("status"),{when:Xd,act:!0}),Yn("task-assignee","KeyA",()=>o("Assignee"),()=>Zd("assignee"),{when:Xd,act:!0,opensField:!0}),Yn("task-due","KeyD",()=>o("Due"),()=>Zd("due"),{when:Xd,act:!0}),Yn("task-priority","KeyP",()=>o("Priority"),()=>Zd("priority"),{when:Xd,act:!0}),Yn("task-dialog","KeyO",()=>o("To the conversation of the task"),nq,{when:hv}),Yn("task-pick","KeyX",()=>o("Select the task"),()=>dl(ts()),{when:hv}),Yn("task-follow","KeyF",()=>o("Follow"),oq,{when:()=>Ga()&&E.peek().task!==null,act:!0}),Yn("task-left","Ctrl+Shift+ArrowLeft",()=>o("Move the card to the left"),()=>LO(-1),{when:IO}),Yn("task-right","Ctrl+Shift+ArrowRight",()=>o("Move the card to the right"),()=>LO(1),{when:IO}))});var KO={};_e(KO,{Tasks:()=>aq,closeTask:()=>FO});function aq(){let{layout:e,task:t}=E.value,n=ba("(max-width: 1279px)");N(()=>(document.addEventListener("keydown",WO,{capture:!0}),()=>{document.removeEventListener("keydown",WO,{capture:!0}),jr(),zC()}),[]);let s=e==="full",a=!!t;return r`<main class=${`main page tasks ${s?"full":a?"peeking":""}`} id="main">
${s?r`<${rq} />`:r`
<${iq} board=${e==="board"} />
<${lq} board=${e==="board"} />
`}
<div class="twopane">
${!s&&r`<div class="taskside" inert=${a&&n||null}>
${e==="board"?r`<${iO} />`:r`<${sO} />`}
</div>`}
${a&&r`<${PO} key=${t} id=${t} full=${s} />`}
</div>
<${cO} />
<${QC} />
</main>`}function WO(e){e.key!=="Escape"||k.peek()||e.target.closest?.("input:not([type=checkbox]), textarea, select")||!Mt.peek().size&&!E.peek().task||(e.preventDefault(),e.stopPropagation(),Mt.peek().size?jr():FO())}function FO(){let{task:e}=E.peek();R(Ht({task:null})),requestAnimationFrame(()=>document.querySelector(`[data-task="${e}"] a, a[data-task="${e}"]`)?.focus())}function iq({board:e}){let t=[["list",o("List"),"list"],["board",o("Board"),"square-kanban"]];return r`<header class="bar1">
<h1>${o("Tasks")}</h1>
<nav class="seg tasklook" aria-label=${o("View")}>
${t.map(([n,s,a])=>r`<a key=${n} href=${Ht({layout:n,task:null})}
aria-current=${n==="board"===e?"page":null} aria-label=${s}>
<${d} name=${a} size="m" />
<span class="only-wide">${s}</span>
</a>`)}
</nav>
<span class="grow"></span>
<button type="button" class="btn primary" title=${`${o("New task")}  C`} onClick=${()=>jn()}>
<${d} name="plus" size="m" />
<span>${o("New task")}</span>
<kbd class="only-wide">C</kbd>
</button>
</header>`}function lq({board:e}){let t=Js(),n=Pe.value.tasks??{};return r`<div class="bar2">
<div class="chips" role="group" aria-label=${o("Quick filters")}>
${sq.filter(([s])=>!(e&&s==="done")).map(([s,a,i])=>r`<a class="chip" key=${s} href=${Ht({view:s,task:null})}
aria-current=${t===s?"true":null}>
${a()} ${i&&r`<span class="n">${ue(i(n)??0)}</span>`}
</a>`)}
</div>
${!e&&r`<${cq} />`}
</div>`}function cq(){let e=k.value==="tasksort",t=eu();return r`<span class="end menuat">
<button type="button" class="btn small quiet" aria-haspopup="menu" aria-expanded=${String(e)}
aria-label=${o("Sort: {order}",{order:qd[t]()})} onClick=${()=>{k.value=e?null:"tasksort"}}>
<${d} name="arrow-up-down" size="s" />
<span class="only-wide">${qd[t]()}</span>
</button>
${e&&r`<${Re} label=${o("Sort order")} place="poprule">
${Hc.map(n=>r`<${Z} key=${n} icon="arrow-up-down" checked=${n===t}
onPick=${()=>R(ho("list",{...tu(),sort:n===Xc(Js())?null:n}))}>
${qd[n]()}
<//>`)}
<//>`}
</span>`}var sq,rq,qO=b(()=>{B();C();ne();x();V();L();P();ye();se();on();lO();uO();Vd();Ur();Un();DO();Ha();Zo();Sn();BO();sq=[["open",()=>o("Open (tasks)"),e=>e.open],["mine",()=>o("Mine"),e=>e.mine],["late",()=>o("Overdue (tasks)"),e=>e.late],["unassigned",()=>o("Unassigned"),e=>e.free],["done",()=>o("Done (tasks)"),null]];rq=()=>r`<header class="bar1">
<a class="ib" href=${Ht({task:null})} aria-label=${o("All tasks")}><${d} name="chevron-left" /></a>
<h1 class="grow">${o("Task")}</h1>
</header>`});function jO(){let[e,t]=g([]),[n,s]=g(0);N(()=>{K("/api/task-templates").then(l=>t(l.templates),l=>{if(!(l instanceof H))throw l})},[]);let a=e.find(l=>l.id===n)??null;return{list:e,chosen:a,pick:s,use:async({message_ids:l=[],dialog_id:c=null})=>{try{let u=await F(`/api/task-templates/${a.id}/tasks`,{message_ids:l,dialog_id:c});return uq(u),null}catch(u){if(!(u instanceof H))throw u;return Be(u)}}}}function uq({task_ids:e,unassigned:t}){let n=()=>F("/api/tasks/bulk",{steps:[{ids:e,change:{},removed:!0}]});Q(S("{n} task created","{n} tasks created",e.length),{icon:"circle-check-big",undo:()=>n().catch(s=>te(Be(s))),more:{label:o("Open"),run:()=>R(ho())}}),t.length&&te(S("{n} task has no assignee, team or type: the one in the template is gone or has no access.","{n} tasks have no assignee, team or type: the one in the template is gone or has no access.",t.length))}function UO({template:{list:e,chosen:t,pick:n},problem:s}){return e.length?r`<div class="field">
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
</div>`:null}var HO=b(()=>{B();C();Y();x();V();ve();cn()});function YO(e){let t=e.trimStart().split(`
`,1)[0].slice(0,400).replaceAll(/\s+/g," ").trim(),n=t.length;for(let i=0;i<t.length;i+=1)if(".!?…".includes(t[i])&&(i+1===t.length||t[i+1]===" ")){n=t[i]==="?"?i+1:i;break}let s=t.slice(0,n);if(s.length<=80)return s;let a=s.lastIndexOf(" ",80);return`${s.slice(0,a>80/2?a:80)}…`}var GO=b(()=>{});var VO={};_e(VO,{NewTask:()=>mq});function mq(){let e=O(Jb.value).current,[t,n]=g(e.title??YO(e.text??"")),[s,a]=g(e.text??""),[i,l]=g({id:"none",at:null}),[c,u]=g(""),[p,m]=g(""),[h,f]=g(e.priority??0),[$,v]=g(null),[_,w]=g(!1),y=O(null);fe(),W(()=>{y.current.focus({preventScroll:!0}),y.current.select()},[]);let D=jO(),q=async()=>{if(!_){if(D.chosen){w(!0);let ee=await D.use(e);ee||au(),v(ee),w(!1);return}if(!t.trim()){v(o("A task needs a title.")),y.current.focus();return}w(!0);try{let{task:ee}=await F("/api/tasks",{title:t.trim(),text:s.trim(),message_ids:e.message_ids??[],dialog_id:e.dialog_id??null,status_id:e.status_id??null,due_at:i.at,assignee_id:c?Number(c):null,type_id:p?Number(p):null,priority:h});au(),gq(ee)}catch(ee){if(!(ee instanceof H))throw ee;v(Be(ee)),w(!1)}}},A=ee=>{et(ee),!(!(ee.key==="Enter"&&!ee.isComposing)||ee.repeat||!(ee.ctrlKey||ee.metaKey||ee.target===y.current))&&(ee.preventDefault(),q())},ie=r`
<div class="field">
<label for="tkt">${o("Title")}</label>
<input class="input" id="tkt" ref=${y} maxlength="200" autocomplete="off" value=${t}
aria-invalid=${$?"true":null} aria-describedby=${$?"tke":null}
onInput=${ee=>{n(ee.currentTarget.value),v(null)}} />
${$&&r`<span class="hint bad" id="tke" role="alert">${$}</span>`}
</div>
<${hq} due=${i} onPick=${l} />
<div class="taskpair">
<div class="field">
<label for="tka">${o("Assignee")}</label>
<select class="input sel" id="tka" value=${c}
onChange=${ee=>u(ee.currentTarget.value)}>
<option value="">${o("nobody")}</option>
<option value=${M.value.id}>${o("{name} (me)",{name:M.value.name})}</option>
${dq().map(ee=>r`<option key=${ee.id} value=${ee.id}>${ee.name}</option>`)}
</select>
</div>
<div class="field">
<label for="tky">${o("Type")}</label>
<select class="input sel" id="tky" value=${p} onChange=${ee=>m(ee.currentTarget.value)}>
<option value="">${o("none")}</option>
${Wa().map(ee=>r`<option key=${ee.id} value=${ee.id}>${Gs(ee)}</option>`)}
</select>
</div>
</div>
<div class="field">
<span class="lab">${o("Priority")}</span>
<${Pt} label=${o("Priority")} options=${Co.map(([ee,He])=>[ee,He()])}
value=${h} onPick=${f} />
</div>
<div class="field">
<label for="tkd">${o("Description")}</label>
<textarea class="input" id="tkd" rows="4" maxlength="20000" value=${s}
onInput=${ee=>a(ee.currentTarget.value)}></textarea>
</div>
`;return r`<div class="over" onPointerDown=${ee=>{ee.target===ee.currentTarget&&au()}}>
<div class="dialog taskdlg" role="dialog" aria-modal="true" aria-label=${o("New task")} onKeyDown=${A}>
<header class="dhead">
<h2 class="head2 grow">${o("New task")}</h2>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${au}>
<${d} name="x" size="m" />
</button>
</header>
<div class="nwb taskform">
<${UO} template=${D} problem=${D.chosen&&$} />
${!D.chosen&&ie}
</div>
<footer class="dfoot">
<span class="t12 dim grow">${fq(e)}</span>
<button type="button" class="btn quiet only-wide" onClick=${au}>${o("Cancel")}</button>
<button type="button" class="btn primary" disabled=${_} onClick=${q}>
${D.chosen?S("Create {n} task","Create {n} tasks",D.chosen.steps.length):o("Create")}
<kbd class="only-wide">${$t} ↵</kbd>
</button>
</footer>
</div>
</div>`}function fq({message_ids:e=null,dialog_id:t=null}){if(!e?.length)return t?o("Linked to the conversation"):"";let n=vt.value[t],s=n?$n(n).filter(i=>e.includes(i.id)&&i.files?.length>0):[],a=S("From {n} message","From {n} messages",e.length);return s.length?o("{words}, with its files",{words:a}):a}function hq({due:e,onPick:t}){let n=O(Md(I.value)).current,s=[{id:"none",at:null},...n,{id:"own",at:null}],a=c=>c==="none"?o("No due date"):c==="own"?o("Own date"):pq[c](),i=O(null),l=c=>{if(c.id!=="own"){t(c);return}t({id:"own",at:e.at??Ae(I.value,1,18)}),requestAnimationFrame(()=>i.current?.focus())};return r`<div class="field">
<span class="lab" id="tkdue">${o("Due")}</span>
<div class="taskchips" role="group" aria-labelledby="tkdue">
${s.map(c=>r`<button type="button" class="chip" key=${c.id} aria-pressed=${String(e.id===c.id)}
title=${c.at?`${zn(c.at,I.value)}, ${U(c.at)}`:null} onClick=${()=>l(c)}>
${a(c.id)}
</button>`)}
</div>
${e.id==="own"&&r`<input class="input" type="datetime-local" ref=${i} aria-label=${o("Due date and time")}
value=${e.at?$q(e.at):""} onInput=${c=>{let u=new Date(c.currentTarget.value).getTime();t({id:"own",at:Number.isNaN(u)?null:u})}} />`}
</div>`}function gq(e){let t=n=>F(`/api/tasks/${e.id}/removed`,{removed:n});Q(o("Task No. {number} created: {title}",{number:e.number,title:e.title}),{icon:"circle-check-big",undo:()=>t(!0).catch(n=>te(Be(n))),more:{label:o("Open"),run:()=>R(Cn(e.id))}})}var au,pq,dq,$q,JO=b(()=>{B();C();Y();xe();ne();x();ko();V();L();Yt();ve();P();Ft();ye();se();Vt();Bs();Hn();Un();Zo();HO();GO();cn();au=()=>{k.value=null},pq={evening:()=>o("Today, 18:00"),tomorrow:()=>o("Tomorrow"),days3:()=>o("In 3 days")};dq=()=>Object.values(Ee.value).filter(e=>e.active&&e.id!==M.value.id).sort((e,t)=>e.name.localeCompare(t.name));$q=e=>{let t=new Date(e);return new Date(e-t.getTimezoneOffset()*6e4).toISOString().slice(0,16)}});var QO={};_e(QO,{CloseQuestion:()=>vq});async function bq(e){let t=Xo().find(n=>n.base==="done");try{let{items:n}=await K(`/api/dialogs/${e}/tasks`),s=n.filter(Ut).map(a=>a.id);return s.length&&await F("/api/tasks/bulk",{steps:[{ids:s,change:{status_id:t.id}}]}),!0}catch(n){if(!(n instanceof H))throw n;return te(Be(n)),!1}}function vq(){let{id:e,open:t,close:n}=Ad.value,s=O(null);fe(),W(()=>s.current.focus(),[]);let a=()=>{tf(),n()},i=async()=>{tf(),await bq(e)&&n()},l=S("The conversation has {n} open task","The conversation has {n} open tasks",t);return r`<div class="over" onPointerDown=${c=>{c.target===c.currentTarget&&tf()}}>
<div class="dialog narrow" role="dialog" aria-modal="true" aria-label=${l} onKeyDown=${et}>
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
</div>`}var tf,ZO=b(()=>{B();C();Y();x();ve();ye();se();Hn();Un();Zo();cn();tf=()=>{k.value=null}});var eE={};_e(eE,{MassReply:()=>wq});function wq(){let{task:e,dialogs:t}=O(fv.value).current,n=t.filter(A=>A.open),[s,a]=g(()=>new Set(n.filter(A=>!A.reply_state).map(A=>A.id))),[i,l]=g(""),[c,u]=g(!1),[p,m]=g(null),[h,f]=g(!1),$=O(null);fe(),W(()=>$.current.focus({preventScroll:!0}),[]);let v=n.filter(A=>s.has(A.id)),_=async()=>{if(!h){if(!i.trim()||!v.length){m(i.trim()?o("Choose at least one conversation."):o("Write the text.")),$.current.focus();return}f(!0);try{let A=XO(),ie=await F(`/api/tasks/${e}/replies`,{text:i.trim(),dialogs:v.map(ee=>({id:ee.id,seen:ee.last_no})),undo_ms:A*1e3,close:c});nf(),Cq(e,ie,t,A)}catch(A){if(!(A instanceof H))throw A;m(Be(A)),f(!1)}}},w=A=>{et(A),!(A.key!=="Enter"||A.isComposing||A.repeat||!(A.ctrlKey||A.metaKey))&&(A.preventDefault(),_())},y=(A,ie)=>{let ee=new Set(s);ie?ee.add(A):ee.delete(A),a(ee)},D=A=>a(new Set(A?n.map(ie=>ie.id):[])),q=s.size===n.length;return r`<div class="over" onPointerDown=${A=>{A.target===A.currentTarget&&nf()}}>
<div class="dialog taskdlg" role="dialog" aria-modal="true" aria-label=${o("Reply to all")} onKeyDown=${w}>
<header class="dhead">
<h2 class="head2 grow">${o("Reply to all")}</h2>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${nf}>
<${d} name="x" size="m" />
</button>
</header>
<div class="nwb taskform">
<div class="field">
<label for="mrt">${o("Text for each client")}</label>
<textarea class="input" id="mrt" ref=${$} rows="5" maxlength="16000" value=${i}
aria-invalid=${p?"true":null} aria-describedby=${p?"mre":"mrh"}
onInput=${A=>{l(A.currentTarget.value),m(null)}}></textarea>
${p&&r`<span class="hint bad" id="mre" role="alert">${p}</span>`}
<${Sq} onPick=${A=>_q($.current,A,l)} />
<${Tq} text=${i} dialog=${v[0]} />
</div>
<fieldset class="mrlist">
<legend class="lab">${o("Conversations")}</legend>
<label class="hrow t13">
<input type="checkbox" checked=${q} indeterminate=${s.size>0&&!q}
onChange=${A=>D(A.currentTarget.checked)} />
${o("All")}
</label>
<ul>
${n.map(A=>r`<${xq} key=${A.id} dialog=${A} on=${s.has(A.id)} onPick=${y} />`)}
</ul>
</fieldset>
<label class="hrow t13">
<input type="checkbox" checked=${c} onChange=${A=>u(A.currentTarget.checked)} />
${o("Also close these conversations")}
</label>
</div>
<footer class="dfoot">
<span class="t12 dim grow">
${S("Can be undone for {n} second","Can be undone for {n} seconds",XO())}
</span>
<button type="button" class="btn quiet only-wide" onClick=${nf}>${o("Cancel")}</button>
<button type="button" class="btn primary" disabled=${h||!v.length} aria-busy=${String(h)}
onClick=${_}>
${S("Send to {n} client","Send to {n} clients",v.length)}
</button>
</footer>
</div>
</div>`}function _q(e,t,n){e.setRangeText(t,e.selectionStart,e.selectionEnd,"end"),n(e.value),e.focus()}function Tq({text:e,dialog:t}){if(!t||!/\{\s*(?:name|number)\b/.test(e))return null;let n=jo(t.name),s=e.replace(/\{\s*name\s*(?:\|([^{}]*))?\}/g,(a,i="")=>n||i);return r`<p class="t13 mrsee">
<span class="t12 dim blk">${o("{name} will see",{name:t.name})}</span>
${s.replace(/\{\s*number\s*\}/g,"№ …")}
</p>`}function Cq(e,{sent:t,failed:n},s,a){let i=new Map(s.map(l=>[l.id,l.name]));n.length&&te(S("No reply to {n} client: {list}","No reply to {n} clients: {list}",n.length,{list:n.map(l=>`${i.get(l.dialog_id)} (${Eq(l.code)})`).join(", ")}),{ms:2e4}),t.length&&Q(S("Reply goes to {n} client","Reply goes to {n} clients",t.length),{icon:"reply",ms:a*1e3,undo:()=>Aq(e,t)})}async function Aq(e,t){try{let n=await F(`/api/tasks/${e}/replies/cancel`,{message_ids:t.map(a=>a.message_id)}),s=S("{n} reply cancelled","{n} replies cancelled",n.cancelled.length);n.failed.length?te(`${s}. ${S("{n} was sent already","{n} were sent already",n.failed.length)}`):Q(s,{icon:"undo-2"})}catch(n){if(!(n instanceof H))throw n;te(Be(n))}}var kq,yq,nf,XO,xq,Sq,Oq,Eq,tE=b(()=>{B();C();Y();x();L();ve();Te();P();ye();se();$v();cn();kq=10,yq=["{name|…}","{number}"],nf=()=>{k.value=null},XO=()=>{let{messenger:e=0,email:t=0}=be.peek()?.undo??{};return Math.max(kq,e,t)};xq=({dialog:e,on:t,onPick:n})=>r`<li>
<label class="hrow t13">
<input type="checkbox" checked=${t} onChange=${s=>n(e.id,s.currentTarget.checked)} />
<${X} name=${e.name} size="xs"><${we} kind=${e.channel_kind} /><//>
<span class="grow">
<span class="b5 cut blk">${e.name}</span>
<span class="t12 dim cut blk">${e.text}</span>
</span>
${e.reply_state&&r`<span class="t12 dim">${o("has a reply")}</span>`}
</label>
</li>`;Sq=({onPick:e})=>r`<span class="taskchips" id="mrh" role="group" aria-label=${o("Variables")}>
${yq.map(t=>r`<button type="button" class="chip" key=${t} onClick=${()=>e(t)}>
<code>${t}</code>
</button>`)}
</span>`;Oq={"conversation-changed":()=>o("wrote meanwhile"),blocked:()=>o("has blocked us"),"channel-removed":()=>o("the channel was removed"),"not-linked":()=>o("is no longer linked")},Eq=e=>Oq[e]?.()??o("was refused")});var sE={};_e(sE,{LinkPicker:()=>Dq});async function oE(e,t){gv();try{await nE(e,t,!0)}catch(s){if(!(s instanceof H))throw s;te(Be(s));return}let n=S("{n} conversation linked to task No. {number}","{n} conversations linked to task No. {number}",t.length,{number:e.number});Q(n,{icon:"link",undo:()=>nE(e,t,!1).catch(s=>te(Be(s))),more:{label:o("Open"),run:()=>R(Cn(e.id))}})}async function Pq(e,t){try{let{task:n}=await F("/api/tasks",{title:e,kind:"incident"});await oE(n,t)}catch(n){if(!(n instanceof H))throw n;te(Be(n))}}function Dq(){let e=O([...kt.value.keys()]).current,[t,n]=g(""),[s,a]=g(null),[i,l]=g(null),[c,u]=g(0),p=O(null);fe(),W(()=>p.current.focus({preventScroll:!0}),[]),N(()=>{K("/api/tasks?view=open&sort=created&limit=100").then(w=>a(w.items),w=>l(w))},[]);let m=t.trim().toLowerCase(),f=[...(s??[]).filter(w=>!m||w.title.toLowerCase().includes(m)||String(w.number)===m).slice(0,Nq).map(w=>({id:w.id,text:o("No. {number} {title}",w),run:()=>oE(w,e)})),...t.trim()?[{id:"new",icon:"plus",text:o("New task “{title}”",{title:t.trim()}),run:()=>Pq(t.trim(),e)}]:[]],$=Math.min(c,f.length-1),v=w=>{et(w);let y={ArrowDown:1,ArrowUp:-1}[w.key];y?(w.preventDefault(),u(($+y+f.length)%Math.max(1,f.length))):w.key==="Enter"&&!w.isComposing&&!w.repeat&&(w.preventDefault(),f[$]?.run())},_=S("Link {n} conversation to a task","Link {n} conversations to a task",e.length);return r`<div class="over" onPointerDown=${w=>{w.target===w.currentTarget&&gv()}}>
<div class="dialog linkdlg" role="dialog" aria-modal="true" aria-label=${_} onKeyDown=${v}>
<header class="dhead">
<h2 class="head2 grow">${_}</h2>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${gv}>
<${d} name="x" size="m" />
</button>
</header>
<div class="nwb">
<input class="input" ref=${p} role="combobox" aria-expanded="true" aria-controls="lnklist" maxlength="200"
autocomplete="off" aria-activedescendant=${f.length?`lnk${$}`:null}
aria-label=${o("Find a task or name a new one")} placeholder=${o("Find a task or name a new one")}
value=${t} onInput=${w=>{n(w.currentTarget.value),u(0)}} />
${i&&r`<p class="hint bad" role="alert">${z(i)}</p>`}
<ul class="lnklist" id="lnklist" role="listbox" aria-label=${o("Tasks")}>
${f.map((w,y)=>r`<li key=${w.id} id=${`lnk${y}`} role="option" aria-selected=${String(y===$)}
class="mi" onPointerMove=${()=>u(y)} onClick=${w.run}>
<${d} name=${w.icon??"circle-check-big"} size="m" /><span class="cut">${w.text}</span>
</li>`)}
</ul>
${s&&!f.length&&r`<p class="t13 dim">${o("No open tasks. Type the name of a new one.")}</p>`}
</div>
</div>
</div>`}var Nq,gv,nE,aE=b(()=>{B();C();Y();x();V();Da();ve();P();ye();se();cn();Nq=8,gv=()=>{k.value=null},nE=(e,t,n)=>F(`/api/tasks/${e.id}/dialogs`,{dialog_ids:t,on:n})});var rE={};_e(rE,{TaskChips:()=>Mq});var Mq,iE=b(()=>{C();xe();V();x();ja();Hn();Un();cn();Mq=({tasks:e})=>r`<span class="mtasks">
${e.map(t=>r`<a class="mtask" key=${t.id} href=${Cn(t.id)} data-task=${t.id}>
<${Do} base=${t.base} />
<span class="vh">${o("Task, {status}:",{status:qr(t.base)})}</span>
<span class="cut">
<b class="b5">${o("No. {number}",{number:t.number})}</b> ${t.title}
</span>
${t.due_at!==null&&Ut(t)&&r`<span class=${`hrow end ${nu(t,I.value)}`}>${Fa(t.due_at,I.value)}</span>`}
</a>`)}
</span>`});function of(e,t=0){let[n,s]=g({id:null,seen:null,problem:null}),a=e?.id;return N(()=>{if(!a)return;let i=!1;return K(`/api/dialogs/${a}/clock`).then(l=>i||s({id:a,seen:l,problem:null}),l=>i||s(c=>({...c,id:a,problem:l}))),()=>{i=!0}},[a,e?.waiting_since,e?.due_at,e?.state,t]),n.id===a?n:{id:a,seen:null,problem:null}}var bv=b(()=>{B();Y()});var dE={};_e(dE,{Strip:()=>Lq});function Lq(){let e=mm.value,t=ae.value[e?.id],n=xt(pE),{seen:s,problem:a}=of(t,I.value);return fe(),N(()=>{n.current?.focus({preventScroll:!0}),t||pE()},[!!t]),W(()=>{if(!n.current)return;let{width:i,height:l}=n.current.getBoundingClientRect();n.current.style.setProperty("left",`${Math.max(8,Math.min(e.x,innerWidth-i-8))}px`),n.current.style.setProperty("top",`${Math.max(8,Math.min(e.y,innerHeight-l-8))}px`)},[s,a]),t?r`<div class="pop clockpop" role="dialog" aria-label=${o("How long the client waits")} tabindex="-1"
ref=${n}>
${s?r`<${zq} dialog=${t} seen=${s} />`:r`<${Iq} problem=${a} />`}
</div>`:null}function zq({dialog:e,seen:t}){return t.parts.length?r`
<p class="t13">
<b class="b6"><${Bq} dialog=${e} seen=${t} /></b> <span class="dim">${Wq(t)}</span>
</p>
<${Fq} parts=${t.parts.slice(-Rq)} running=${t.ended_at===null} />
<${Kq} parts=${t.parts} />
<${qq} parts=${t.parts} />
<${jq} seen=${t} />
`:r`<p class="t13">${o("The client has not been waiting yet.")}</p>`}function Bq({dialog:e,seen:t}){let n=dc(e),s={span:Ve(t.waited)};if(t.ended_at!==null)return t.ended_by==="closed"?o("Closed without a reply after {span}",s):t.ended_by==="no-answer"?o("No reply needed after {span}",s):o("Replied after {span}",s);if(!n)return o("The client has been waiting for {span}",s);let a=Oi(n,I.value);return n.look==="bad"||n.opens!==null?a:o("Reply within {span}",{span:a})}function Fq({parts:e,running:t}){let n=e.filter(([p,m])=>m>p),s=n.map(([p,m])=>Math.sqrt(m-p)),a=s.reduce((p,m)=>p+m,0)||1,i=sf-n.length*(lE+vv)+vv,l=0,c=0,u=n.at(-1)?.[1];return r`<svg class="strip" viewBox=${`0 0 ${sf} 46`} aria-hidden="true">
${n.map(([p,,m],h)=>{let f=lE+i*s[h]/a,$=l;l+=f+vv;let v=t&&h===n.length-1&&m==="waited",_=$>=c&&$<sf-2*cE;return _&&(c=$+cE),r`<rect class=${v?"s-now":`s-${m}`} x=${$} y="8" width=${f} height="14" rx="3" />
${_&&r`<text x=${$} y="40">${U(p)}</text>`}`})}
${u&&r`<text x=${sf} y="40" text-anchor="end">${U(u)}</text>`}
</svg>`}function Kq({parts:e}){let t=["waited","client","closed","holiday"].filter(n=>e.some(([,,s])=>s===n));return r`<div class="hrow wrap t12 mut skey">
${t.map(n=>r`<span><i class=${`k-${n}`}></i>${yv[n]()}</span>`)}
</div>`}function qq({parts:e}){let t=e.slice(0,-uE),n=t.reduce((s,[a,i,l])=>l==="waited"?s+i-a:s,0);return r`<ol class="stretches t12">
${t.length>0&&r`<li><span>${o("before that")}</span><span>${yv.waited()}</span><b class="num">${Ve(n)}</b></li>`}
${e.slice(-uE).map(([s,a,i])=>r`<li class=${i==="waited"?"counts":""}>
<span class="num">
${a>s?`${kv(s)} – ${mE(s,a)?U(a):kv(a)}`:kv(s)}
</span>
<span>${yv[i]()}</span>
${a>s&&r`<b class="num">${Ve(a-s)}</b>`}
</li>`)}
</ol>`}function jq({seen:e}){if(e.norm===null)return null;let t=Qn.value[e.hours_id],n=o("SLA within {norm}",{norm:Ve(e.norm)}),s=e.rule_id===null?n:r`<a class="link" href=${Fe(e.rule_id)}>${n}</a>`,a=[e.rule_version!==null&&o("version {n}",{n:e.rule_version}),t?t.name||o("company's working hours"):o("all hours count")].filter(Boolean);return r`<p class="t12 mut">${o("Why:")} ${s} · ${a.join(" · ")}</p>`}var sf,vv,lE,cE,uE,Rq,yv,pE,Iq,Wq,mE,kv,fE=b(()=>{B();Y();xe();ne();C();x();V();L();Ds();P();ye();se();bv();sf=340,vv=2,lE=8,cE=46,uE=8,Rq=24,yv={waited:()=>o("client waited for us"),client:()=>o("we waited for the client"),closed:()=>o("outside working hours"),holiday:()=>o("holiday"),answer:()=>o("our reply")},pE=()=>{k.value=null};Iq=({problem:e})=>e?r`<p class="t13" role="alert">${z(e)}</p>`:r`<${De} width=${60} /><${De} width=${90} />`;Wq=({norm:e,waited:t,ended_at:n})=>e===null?o("no target"):n===null?o("{waited} of {norm} passed",{waited:t<6e4?o("{n} min",{n:0}):Ve(t),norm:Ve(e)}):o("target {norm}",{norm:Ve(e)});mE=(e,t)=>nt(e)===nt(t),kv=e=>mE(e,I.value)?U(e):`${zt(e,I.value)}, ${U(e)}`});var $E={};_e($E,{SlaBox:()=>Uq});function Uq({dialog:e}){let{seen:t}=of(e),n=dc(e),s=t?.first??null;return!s&&!e.waiting_since?null:r`<div class="slabox">
${s&&r`<${Hq} first=${s} />`}
${e.waiting_since&&r`<${Yq} dialog=${e} target=${n} />`}
</div>`}function Yq({dialog:e,target:t}){let n=t?t.look==="bad"?o("Overdue by"):t.opens===null?o("Reply within"):o("Reply due"):o("The client waits"),s=t?t.look==="bad"?Ve(t.late):Oi(t,I.value):Ve(Math.max(0,I.value-e.waiting_since));return r`<button type="button" class=${t?.look??""} aria-haspopup="dialog"
onClick=${a=>mc(e.id,a.currentTarget)}>
<span class="k">${n}</span>
<span class="v">
${t?r`<${Xh} target=${t} />`:r`<${d} name="hourglass" size="s" />`} ${s}
</span>
</button>`}var Hq,hE=b(()=>{xe();ne();C();x();Ds();P();bv();Hq=({first:e})=>r`<div class=${e.late?"bad":"ok"}>
<div class="k">${o("First reply")}</div>
<div class="v"><${d} name=${e.late?"flame":"check"} size="s" />${Ve(e.waited)}</div>
</div>`});var bE,vE,gE,af,rf=b(()=>{oe();xe();_t();x();V();vr();zs();Qh();L();Ds();tn();bE=Gt(["clock"],()=>Promise.resolve().then(()=>(fE(),dE)),"Strip"),vE=$e(()=>Promise.resolve().then(()=>(hE(),$E)),"SlaBox"),gE=()=>E.peek().page==="inbox"?Wn():void 0;Ue({id:"clock",group:"dialog",label:()=>o("How long the client waits"),icon:"hourglass",key:"KeyQ",when:()=>!!gE(),run:()=>mc(gE().id,document.querySelector("[data-clock]")??document.querySelector(".thead .sub"))});af=new Map;ge(()=>{let e=I.value,t=new Set;for(let n of Object.values(ae.peek())){let s=n.assignee_id===M.peek()?.id?Ci(n,Qn.peek(),e):null;if(!s)continue;t.add(n.id);let a=af.get(n.id);af.set(n.id,{due:n.due_at,look:s.look}),!(a?.due!==n.due_at||a.look===s.look)&&(s.look==="warn"&&ws(o("{name}: a reply is due soon",{name:n.name})),s.look==="bad"&&ws(o("{name}: the reply is overdue",{name:n.name})))}for(let n of af.keys())t.has(n)||af.delete(n)})});function kE({contact:e}){let[t,n]=g(!1);return t?r`<${Qq} contact=${e} shut=${()=>n(!1)} />`:r`<button type="button" class="link t13 addaddr hrow tight" onClick=${()=>n(!0)}>
<${d} name="plus" size="s" />
${o("Add an address")}
</button>`}function Qq({contact:e,shut:t}){let[n,s]=g("email"),[a,i]=g(""),[l,c]=g(null),[u,p]=g(!1),m=O(null);return W(()=>m.current.focus(),[]),r`<form class="addform" onSubmit=${async $=>{if($.preventDefault(),!(u||!a.trim())){p(!0);try{await om(e,n,a.trim()),t()}catch(v){p(!1),c(v.status===422?Jq[n]():z(v)),m.current?.focus()}}}} onKeyDown=${$=>{$.key==="Escape"&&($.preventDefault(),$.stopPropagation(),t())}} aria-label=${o("Add an address")}>
<label class="vh" for="akind">${o("Address type")}</label>
<select class="input" id="akind" value=${n} onChange=${$=>{s($.target.value),c(null)}}>
${Gq.map($=>r`<option value=${$}>${Se($)}</option>`)}
</select>
<label class="vh" for="avalue">${o("Address")}</label>
<input class="input" id="avalue" ref=${m} value=${a} autocomplete="off"
inputmode=${n==="email"?"email":n==="phone"?"tel":"text"} placeholder=${Vq[n]()}
aria-invalid=${l?"true":null} aria-describedby=${l?"aerror":null}
onInput=${$=>{i($.target.value),c(null)}} />
${l&&r`<p class="hint bad" id="aerror" role="alert">${l}</p>`}
<p class="hint">${o("Conversations from this address will be added to the card.")}</p>
<span class="hrow">
<button type="submit" class="btn small primary" aria-busy=${String(u)}>${o("Add")}</button>
<button type="button" class="btn small quiet" onClick=${t}>${o("Cancel")}</button>
</span>
</form>`}var Gq,Vq,Jq,yE=b(()=>{B();C();Qe();Y();x();P();Gq=["email","phone","telegram","vk"],Vq={email:()=>o("name@example.com"),phone:()=>o("+7 900 000-00-00"),telegram:()=>o("numeric ID, not the @name"),vk:()=>o("numeric page ID")},Jq={email:()=>o("This is not an email address."),phone:()=>o("This is not a phone number."),telegram:()=>o("Enter the numeric Telegram ID, not the @name."),vk:()=>o("Enter the numeric VK ID, not the page address.")}});function Zq({contact:e,field:t,onSaved:n}){let[s,a,i,l]=wE[t],[c,u]=g(null),p=async h=>{u(h);try{return await lc(e,{[t]:h}),n({...e,[t]:h}),!0}catch(f){return te(z(f)),!1}finally{u(null)}},m=async h=>{await p(h)&&Q(h?a():i(),{icon:l,undo:()=>p(!h)})};return r`<label class="srow nop">
<span class="grow t13">${s()}</span>
<input class="tog" type="checkbox" role="switch" checked=${c??!!e[t]}
aria-busy=${c===null?null:"true"} onChange=${h=>m(h.currentTarget.checked)} />
</label>`}var wE,lf,wv=b(()=>{B();C();Y();x();ve();Qe();wE={no_automatic:[()=>o("No automatic messages"),()=>o("No automatic messages to this client"),()=>o("Automatic messages to this client allowed"),"zap"],sender_blocked:[()=>o("Blocked sender"),()=>o("Sender blocked: messages are kept, nobody is notified"),()=>o("Sender unblocked"),"ban"]},lf=({contact:e,onSaved:t=n=>{}})=>Object.keys(wE).map(n=>r`<${Zq} key=${n} contact=${e} field=${n} onSaved=${t} />`)});var xE={};_e(xE,{Card:()=>Xq,Section:()=>Va,facts:()=>uf,pastOf:()=>cf});function Xq(){let{dialog:e}=E.value,t=ae.value[e],n=t&&J.value.contacts[t.contact_id];return r`<${ej} open=${dt.value} busy=${!n}>
${t&&r`<${nj} dialog=${t} contact=${n} />`}
<//>`}function ej({open:e,busy:t,children:n}){let s=()=>{e?dt.value=!1:Zn.value=!0};return r`
${e&&r`<${tj} />`}
<aside class=${e?"ccard drawer":"ccard"} id="card" tabindex="-1" aria-label=${o("Client card")}
aria-busy=${t?"true":null} onKeyDown=${e?et:null}>
<div class="phead">
<h2 class="t13 b6 grow">${o("Client")}</h2>
<button type="button" class="ib small" aria-label=${o("Hide the card")} title=${o("Hide the card")+"  ]"}
onClick=${s}>
<${d} name=${e?"x":"panel-right"} size="m" />
</button>
</div>
<div class="scroll" role="group" tabindex="0" aria-label=${o("Client details")}>${n}</div>
</aside>
${e&&r`<div class="dscrim" aria-hidden="true" onClick=${()=>{dt.value=!1}}></div>`}
`}function tj(){return fe(),W(()=>Bt("#card .phead button")?.focus({preventScroll:!0}),[]),null}function nj({dialog:e,contact:t}){let n=t?.name??e.name;return r`
<div class="cc-top">
<${X} name=${n} face=${e.avatar} size="lg" />
<div class="grow">
${t?r`
<${$l} key=${t.id} value=${t.name} label=${o("Client name")}
save=${s=>lc(t,{name:s})} needed head="h3" look="b6 t16" />
<p class="t12 dim">${o("Client since {date}",{date:zt(t.created_at)})}</p>
`:r`<h3 class="b6 t16 cut">${n}</h3><${De} width=${60} />`}
</div>
</div>
<${vE} key=${e.id} dialog=${e} />
<${Va} name="dialog" title=${o("Conversation")}><${mS} key=${e.id} dialog=${e} /><//>
${t?r`
<${sj} contact=${t} dialog=${e} />
<${_E} key=${e.id} dialog=${e} />
<${aj} contact=${t} />
<${rj} contact=${t} /><${ij} contact=${t} />
`:r`<div class="sks">${[100,76,88,52].map(s=>r`<${De} width=${s} />`)}</div>`}
`}function sj({contact:e,dialog:t}){return r`<${Va} name="contacts" title=${o("Contacts")}>
${e.identities.map(n=>{let s=n.label||n.external_id;return r`<button type="button" class="crow" key=${n.id} title=${o("Copy")}
aria-label=${o("Copy {value}",{value:s})} onClick=${()=>At(s)}>
<${we} kind=${n.kind} named />
<span class="grow cut">${s}</span>
${n.kind===t.kind&&s===(t.label||n.external_id)&&r`<span class="t12 dim">${o("current")}</span>`}
<${d} name="copy" size="s" />
</button>`})}
<${kE} key=${e.id} contact=${e} />
<//>`}function aj({contact:e}){let t=cf(e);return r`<${Va} name="dialogs" title=${o("All conversations")} count=${t.length}>
${t.map(({dialog:n,episode:s})=>r`<a class="crow" key=${s.number} href=${j(E.value.view,n.id)}>
<${we} kind=${n.kind} named />
<span class="grow">
<span class="cut">${s.title||yr(n)}</span>
<span class="t12 dim cut">${uf(s)}</span>
${n.id===E.value.dialog&&s.state==="open"?r`<span class="vh">${o("current")}</span>`:null}
</span>
</a>`)}
<a class="link t13 addaddr hrow tight" href=${ep(e.id)}>
<${d} name="history" size="s" />
${o("Full history")}
</a>
<//>`}function uf(e){let t=e.state==="open",n=t?e.assignee_id:e.closed_by??e.assignee_id;return[o("No. {number}",{number:ue(e.number)}),ot(t?e.opened_at:e.closed_at,I.value),t?o("open"):n?$a(G(n)):o("closed")].join(" · ")}function rj({contact:e}){return r`<${Va} name="note" title=${o("Client note")}>
<${$l} key=${e.id} value=${e.note??""} label=${o("Client note")}
empty=${o("Add a note about the client")} save=${t=>lc(e,{note:t})} long />
<//>`}var oj,Va,cf,ij,pf=b(()=>{B();Ps();C();Qe();se();xe();ne();x();Te();Et();V();L();rf();Dr();yE();wv();P();mv();ye();gl();oj=e=>localStorage.getItem("okno.fold."+e)==="1",Va=({name:e,title:t,count:n,children:s})=>r`<details class="sect" open=${!oj(e)}
onToggle=${a=>localStorage.setItem("okno.fold."+e,a.currentTarget.open?"0":"1")}>
<summary>
${t} ${n>0&&r`<span class="n">${n}</span>`} <${d} name="chevron-down" size="s" />
</summary>
${s}
</details>`;cf=e=>e.dialogs.flatMap(t=>t.episodes.map(n=>({dialog:t,episode:n}))).sort((t,n)=>n.episode.opened_at-t.episode.opened_at);ij=({contact:e})=>r`<${Va} name="consent" title=${o("Consents and bans")}>
<${lf} key=${e.id} contact=${e} />
<//>`});var SE={};_e(SE,{CardTasks:()=>cj});function cj({dialog:e}){let[t,n]=g(!1),s=e.tasks?.open??0;N(()=>{let u=!0,p=()=>K(`/api/dialogs/${e.id}/tasks`).then(h=>u&&Ka(h.items,fn(h.cursor)),()=>{});p();let m=h=>{h.some(f=>f.k==="gone"&&f.of==="task")&&p()};return xv.add(m),()=>{u=!1,xv.delete(m)}},[e.id]);let a=Object.values(ct.value).filter(u=>u.dialog_id===e.id).sort((u,p)=>Number(Ut(p))-Number(Ut(u))||p.id-u.id),i=a.filter(Ut),l=a.filter(u=>!Ut(u)),c=[...i,...t?l:l.slice(0,i.length?0:lj)];return r`<${Va} name="tasks" title=${o("Tasks")} count=${i.length||s}>
${c.map(u=>r`<a class="crow" key=${u.id} href=${Cn(u.id)} data-task=${u.id}>
<span class="st"><${Do} base=${u.base} /></span>
<span class="grow">
<span class="cut">${u.title}</span>
<span class="t12 dim hrow">
${o("No. {number}",{number:u.number})}
<${qa} task=${u} />
${u.due_at!==null&&r`<${fl} task=${u} />`}
</span>
</span>
</a>`)}
${c.length<a.length&&r`<button type="button" class="link t12" onClick=${()=>n(!0)}>
${o("Finished tasks: {n}",{n:l.length})}
</button>`}
<button type="button" class="link t13 addaddr hrow tight" onClick=${()=>jn({dialog_id:e.id})}>
<${d} name="plus" size="s" />
${o("New task")}
</button>
<//>`}var lj,xv,TE=b(()=>{B();C();Y();x();V();pf();Yt();it();P();Un();ja();Zo();Sn();lj=5,xv=new Set;Xt(e=>{for(let t of xv)t(e)})});function _v({template:e=null,onSave:t,onDone:n}){let[s,a]=g(e?.name??""),[i,l]=g(e?.steps??[{...CE}]),[c,u]=g(null),[p,m]=g(!1),h=O(null);W(()=>h.current.focus(),[]);let f=(_,w)=>l(i.map((y,D)=>D===_?{...y,...w}:y)),$=i.findIndex((_,w)=>w>0&&!_.title.trim());return r`<form class="tplform" novalidate onSubmit=${async _=>{if(_.preventDefault(),!p){if(!s.trim()){u(o("Enter a name.")),h.current.focus();return}if($>0){u(o("Only the first task may take its title from the message."));return}m(!0);try{await t({name:s.trim(),steps:i.map(mj)})}catch(w){if(!(w instanceof H))throw w;u(Be(w)),m(!1)}}}}
aria-label=${e?o("Template {name}",{name:e.name}):o("New template")}>
<div class="field">
<label for="tpn">${o("Template name")}</label>
<input class="input" id="tpn" ref=${h} maxlength="40" autocomplete="off" value=${s}
onInput=${_=>a(_.currentTarget.value)} />
</div>
${i.map((_,w)=>r`<${dj} key=${w} step=${_} number=${w+1} onChange=${y=>f(w,y)}
onRemove=${i.length>1?()=>l(i.filter((y,D)=>D!==w)):null} />`)}
${c&&r`<p class="hint bad" role="alert">${c}</p>`}
<div class="hrow wrap">
<button type="button" class="btn small" disabled=${i.length>=uj}
onClick=${()=>l([...i,{...CE}])}>
<${d} name="plus" size="s" />${o("Add a task")}
</button>
<span class="grow"></span>
<button type="button" class="btn quiet" onClick=${n}>${o("Cancel")}</button>
<button type="submit" class="btn primary" disabled=${p}>${o("Save")}</button>
</div>
</form>`}function dj({step:e,number:t,onChange:n,onRemove:s}){let a=c=>`tps${t}${c}`,i=e.mine?"me":String(e.assignee_id??""),l=c=>n({mine:c==="me",assignee_id:c==="me"||!c?null:Number(c)});return r`<fieldset class="tplstep">
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
<${$j} id=${a("d")} minutes=${e.due_minutes} onChange=${c=>n({due_minutes:c})} />
<div class="field">
<label for=${a("a")}>${o("Assignee")}</label>
<select class="input sel" id=${a("a")} value=${i}
onChange=${c=>l(c.currentTarget.value)}>
<option value="">${o("nobody")}</option>
<option value="me">${o("whoever uses the template")}</option>
${fj(e.assignee_id).map(c=>r`<option key=${c.id} value=${c.id}>${c.name}</option>`)}
</select>
</div>
</div>
<div class="taskpair">
<div class="field">
<label for=${a("y")}>${o("Type")}</label>
<select class="input sel" id=${a("y")} value=${e.type_id??""}
onChange=${c=>n({type_id:Number(c.currentTarget.value)||null})}>
<option value="">${o("none")}</option>
${Wa().map(c=>r`<option key=${c.id} value=${c.id}>${Gs(c)}</option>`)}
</select>
</div>
<div class="field">
<span class="lab">${o("Priority")}</span>
<${Pt} label=${o("Priority")} options=${Co.map(([c,u])=>[c,u()])}
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
</fieldset>`}function $j({id:e,minutes:t,onChange:n}){let[s,a]=g(t?pj(t):1440),i=c=>{let u=Number(c);n(c.trim()===""||!Number.isInteger(u)||u<0?null:Math.min(u*s,366*1440))},l=c=>{t!==null&&n(Math.min(t/s*c,366*1440)),a(c)};return r`<div class="field">
<label for=${e}>${o("Due after the start")}</label>
<span class="hrow">
<input class="input numin" id=${e} inputmode="numeric" autocomplete="off" placeholder=${o("none")}
value=${t===null?"":t/s} onInput=${c=>i(c.currentTarget.value)} />
<select class="input sel" aria-label=${o("Unit of time")} value=${s}
onChange=${c=>l(Number(c.currentTarget.value))}>
${OE.map(([c,u])=>r`<option key=${c} value=${c}>${u()}</option>`)}
</select>
</span>
</div>`}var uj,OE,CE,pj,mj,fj,EE=b(()=>{B();C();Y();x();L();P();Ft();Vt();Hn();cn();uj=20,OE=[[1,()=>o("minutes")],[60,()=>o("hours")],[1440,()=>o("days")]],CE={title:"",text:"",kind:null,type_id:null,priority:0,due_minutes:null,assignee_id:null,mine:!1,team_id:null,checks:[]},pj=e=>OE.findLast(([t])=>e%t===0)?.[0]??1;mj=e=>({...e,title:e.title.trim(),checks:e.checks.map(t=>t.trim()).filter(Boolean)});fj=e=>Object.values(Ee.value).filter(t=>t.active||t.id===e).sort((t,n)=>t.name.localeCompare(n.name))});function AE(){let[e,t]=g(null),[n,s]=g(null),[a,i]=g(null),l=async()=>{try{t((await K("/api/task-templates")).templates),s(null)}catch($){if(!($ instanceof H))throw $;s($)}};N(()=>{l()},[]);let c=async $=>{try{return t((await $()).templates),!0}catch(v){if(!(v instanceof H))throw v;return te(z(v)),!1}},u=async($,v)=>{let _=await($==="new"?F("/api/task-templates",v):F(Sv($),v,{method:"PATCH"}));t(_.templates),i(null)},p=($,v)=>c(()=>F(Sv($,"/removed"),{removed:v})),m=async({id:$,name:v})=>{await p($,!0)&&Q(o("Template deleted: {name}",{name:v}),{icon:"x",undo:()=>p($,!1)})},h=($,v)=>{let _=e[v<0?$-1:$+2]?.id??null;return c(()=>F(Sv(e[$].id,"/place"),{before:_}))},f=r`<button type="button" class="btn small" onClick=${()=>i("new")}>
<${d} name="plus" size="s" />${o("New template")}
</button>`;return r`<${st} id="ttph" title=${o("Task templates")} side=${e&&a!=="new"&&f}>
<p class="lead">${o("A template makes several tasks at once, each with its due date, assignee and checklist.")}</p>
${n&&r`<${gj} problem=${n} retry=${l} />`}
${!e&&!n&&r`<div class="card fcard" aria-busy="true"><${De} width=${60} /></div>`}
${a==="new"&&r`<div class="card">
<${_v} onSave=${$=>u("new",$)} onDone=${()=>i(null)} />
</div>`}
${e?.length===0&&a!=="new"&&r`<${hj} />`}
${e?.length>0&&r`<ul class="card stlist">
${e.map(($,v)=>r`<li key=${$.id}>
${a===$.id?r`<${_v} template=${$} onSave=${_=>u($.id,_)}
onDone=${()=>i(null)} />`:r`<${bj} one=${$} first=${v===0} last=${v===e.length-1}
onMove=${_=>h(v,_)} onEdit=${()=>i($.id)}
onRemove=${()=>m($)} />`}
</li>`)}
</ul>`}
<//>`}function bj({one:e,first:t,last:n,onMove:s,onEdit:a,onRemove:i}){let{name:l,steps:c}=e,u=c.map(p=>p.title||o("the client's message"));return r`<section class="strow" aria-label=${l}>
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
</section>`}var Sv,hj,gj,NE=b(()=>{B();C();Y();x();ve();P();Ft();EE();Sv=(e,t="")=>`/api/task-templates/${e}${t}`;hj=()=>r`<${re} icon="list-checks" title=${o("No templates yet")}
text=${o("For work that repeats: a return, an installation, a claim.")} />`,gj=({problem:e,retry:t})=>r`<${re} icon="unplug" title=${o("The templates could not be loaded")} text=${z(e)}>
<button type="button" class="btn" onClick=${t}>${o("Retry")}</button>
<//>`});var LE={};_e(LE,{TaskListSettings:()=>yj});function yj(){return r`
<${PE} id="tkss" of=${vj} rows=${Xo()} />
<${PE} id="tkts" of=${kj} rows=${Wa()} />
<${AE} />
`}function PE({id:e,of:t,rows:n}){let[s,a]=g(null),i=()=>a(null),l=r`<button type="button" class="btn small" onClick=${()=>a("new")}>
<${d} name="plus" size="s" />${t.create()}
</button>`;return r`<${st} id=${e} title=${t.title()} side=${s!=="new"&&l}>
<p class="lead">${t.lead()}</p>
${s==="new"&&r`<div class="card"><${ME} of=${t} onDone=${i} /></div>`}
<ul class="card stlist">
${n.map((c,u)=>r`<li key=${c.id}>
${s===c.id?r`<${ME} of=${t} row=${c} onDone=${i} />`:r`<${xj} of=${t} row=${c} rows=${n} index=${u}
onEdit=${()=>a(c.id)} />`}
</li>`)}
</ul>
<//>`}async function RE(e){try{return await e(),!0}catch(t){if(!(t instanceof H))throw t;return te(Be(t)),!1}}function DE(e,t,n,s){let a=t[s<0?n-1:n+2];return RE(()=>F(`${e.path}/${t[n].id}/place`,{before:a?.id??null}))}async function wj(e,t){let n=s=>RE(()=>F(`${e.path}/${t.id}/removed`,{removed:s}));await n(!0)&&Q(o("Deleted: {name}",{name:e.nameOf(t)}),{icon:"x",undo:()=>n(!1)})}function xj({of:e,row:t,rows:n,index:s,onEdit:a}){let i=e.nameOf(t),l=e.isKept(t);return r`<section class="strow" aria-label=${i}>
${e.hasBase&&r`<span class="dotbox"><span class="st"><${Do} base=${t.base} /></span></span>`}
<div class="grow">
<b class="b5 blk t13 cut">${i}</b>
${e.hasBase&&qr(t.base)!==i&&r`<span class="t12 dim blk">${qr(t.base)}</span>`}
</div>
<span class="hrow stacts">
<button type="button" class="ib small" disabled=${s===0} aria-label=${o("Move up: {name}",{name:i})}
title=${o("Move up")} onClick=${()=>DE(e,n,s,-1)}>
<${d} name="chevron-up" size="m" />
</button>
<button type="button" class="ib small" disabled=${s===n.length-1}
aria-label=${o("Move down: {name}",{name:i})} title=${o("Move down")}
onClick=${()=>DE(e,n,s,1)}>
<${d} name="chevron-down" size="m" />
</button>
<button type="button" class="btn small quiet" aria-label=${o("Change: {name}",{name:i})} onClick=${a}>
${o("Change")}
</button>
<button type="button" class="ib small" disabled=${l} aria-label=${o("Delete: {name}",{name:i})}
title=${l?o("Built-in status"):o("Delete")} onClick=${()=>wj(e,t)}>
<${d} name="x" size="m" />
</button>
</span>
</section>`}function ME({of:e,row:t=null,onDone:n}){let[s,a]=g(t?.name??""),[i,l]=g("active"),[c,u]=g(null),p=O(null);W(()=>p.current.focus(),[]);let m=t?e.builtIn(t):"",h=`nm${e.hasBase?"s":"t"}${t?.id??""}`,f=async $=>{$.preventDefault();let v={name:s.trim(),...!t&&e.hasBase&&{base:i}};try{await(t?F(`${e.path}/${t.id}`,v,{method:"PATCH"}):F(e.path,v)),n()}catch(_){if(!(_ instanceof H))throw _;u(_),p.current.focus()}};return r`<form class="tmnew" aria-label=${t?e.nameOf(t):e.create()} onSubmit=${f}
onKeyDown=${$=>{$.key==="Escape"&&($.stopPropagation(),n())}}>
<div class="field">
<label for=${h}>${e.label()}</label>
<input class="input" id=${h} ref=${p} maxlength="40" required=${!m} placeholder=${m||null}
value=${s} aria-invalid=${c?"true":null} aria-describedby=${c?`${h}e`:null}
onInput=${$=>{a($.currentTarget.value),u(null)}} />
${c&&r`<span class="hint bad" id=${`${h}e`} role="alert">${Be(c)}</span>`}
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
</form>`}var vj,kj,IE=b(()=>{B();C();Y();x();ve();P();Ft();ja();Hn();NE();cn();vj={path:"/api/task-statuses",nameOf:Ys,builtIn:Xb,hasBase:!0,title:()=>o("Statuses of tasks"),lead:()=>o("Columns of the board. A new status behaves like the built-in one that you choose for it."),create:()=>o("New task status"),label:()=>o("Name of the status"),isKept:e=>!!e.builtin},kj={path:"/api/task-types",nameOf:Gs,builtIn:ev,hasBase:!1,title:()=>o("Types of tasks"),lead:()=>o("Tasks that have a deleted type keep it."),create:()=>o("New task type"),label:()=>o("Name of the type"),isKept:()=>!1}});function jE(e){let[t]=e;jn({message_ids:e.map(n=>n.id),dialog_id:t.dialog_id,text:e.map(n=>n.text).filter(Boolean).join(`

`)})}function Tj(){let e=Wn(),t=vt.peek()[e.id],n=t?$n(t).filter(UE):[],s=n.findLast(a=>a.kind==="in")??n.at(-1);s?jE([s]):jn({dialog_id:e.id})}var _j,zE,BE,WE,FE,KE,_E,Sj,qE,UE,Ga,gl=b(()=>{_t();x();V();bo();Ic();Yt();L();zs();tn();nn();se();Zo();_j=$e(()=>Promise.resolve().then(()=>(qO(),KO)),"Tasks"),zE=Gt(["newtask"],()=>Promise.resolve().then(()=>(JO(),VO)),"NewTask"),BE=Gt(["closetasks"],()=>Promise.resolve().then(()=>(ZO(),QO)),"CloseQuestion"),WE=Gt(["massreply"],()=>Promise.resolve().then(()=>(tE(),eE)),"MassReply"),FE=Gt(["picktask"],()=>Promise.resolve().then(()=>(aE(),sE)),"LinkPicker"),KE=$e(()=>Promise.resolve().then(()=>(iE(),rE)),"TaskChips"),_E=$e(()=>Promise.resolve().then(()=>(TE(),SE)),"CardTasks"),Sj=$e(()=>Promise.resolve().then(()=>(IE(),LE)),"TaskListSettings"),qE=(e=[])=>e.map(t=>[t.id,t]);rt("taskstatus",{map:"taskstatuses",snapshot:e=>qE(e.taskstatuses)});rt("tasktype",{map:"tasktypes",snapshot:e=>qE(e.tasktypes)});qo({page:"tasks",path:ho(),icon:"circle-check-big",label:()=>o("Tasks"),title:()=>o("Tasks"),view:_j,tab:!0,count:()=>({shown:Pe.value.tasks?.mine??0,urgent:(Pe.value.tasks?.mine_late??0)>0})});en({id:"tasks",group:"company",icon:"circle-check-big",label:()=>o("Tasks"),when:()=>M.value?.role==="administrator",view:Sj});k_((e,t)=>e.tasks?.open?(Ad.value={id:e.id,open:e.tasks.open,close:t},k.value="closetasks",!0):!1);UE=e=>e.kind!=="system"&&e.content!=="service"&&!e.deleted_at;wT({id:"task",icon:"circle-check-big",key:"KeyT",label:()=>o("Create a task"),when:UE,run:e=>jE([e])});Ga=()=>E.peek().page==="tasks";Ue({id:"go-tasks",group:"go",label:()=>o("Tasks"),icon:"circle-check-big",key:"KeyG KeyT",run:()=>R(ho())},{id:"new-task-from",group:"dialog",label:()=>o("Create a task from the newest message"),icon:"circle-check-big",key:"KeyT",act:!0,opensField:!0,when:()=>E.peek().page==="inbox"&&!!Wn(),run:Tj},{id:"new-task",group:"tasks",label:()=>o("New task"),icon:"circle-check-big",key:"KeyC",act:!0,opensField:!0,when:Ga,run:()=>jn()},{id:"new-task-anywhere",group:"everywhere",label:()=>o("New task"),icon:"circle-check-big",listed:!1,when:()=>!Ga(),run:()=>jn()})});function VE(e){let t=HE(e);return Jr.has(t)?Promise.resolve(Jr.get(t)):(mf.has(t)||(mf.set(t,new Promise(n=>Cv.push(()=>Ej(e.id,t).then(n)))),JE()),mf.get(t))}async function Ej(e,t){try{let{card:n}=await K(`/api/links?message=${e}`);return Aj(t,n),n}catch{return null}finally{mf.delete(t)}}function JE(){for(;Tv<Cj&&Cv.length;)Tv+=1,Cv.shift()().finally(()=>{Tv-=1,JE()})}function Aj(e,t){Jr.set(e,t),Jr.size>Oj&&Jr.delete(Jr.keys().next().value)}var Cj,Oj,Jr,mf,Cv,Tv,HE,YE,GE,Ov=b(()=>{Y();Cj=2,Oj=400,Jr=new Map,mf=new Map,Cv=[],Tv=0,HE=({id:e,version:t})=>`${e}:${t}`,YE=({id:e,text:t,data:n,deleted_at:s})=>!!e&&!s&&(/https?:\/\/|www\./i.test(t)||(n.entities??[]).some(a=>a.type==="text_link")),GE=e=>Jr.get(HE(e))});function eA({who:e}){let t=/^vk\.com\//.test(e)?Xi(e):null;return t?r`<a class="link" href=${t} target="_blank" rel="noopener noreferrer nofollow">${e}</a>`:e}function tA({data:e}){return r`
${(e.forwards??[]).map((t,n)=>r`<${nA} key=${n} one=${t} />`)}
${(e.posts??[]).map((t,n)=>r`<${Nj} key=${"p"+n} post=${t} />`)}
`}function nA({one:e}){return r`<div class="fwd">
<${XE} from=${e.from} at=${e.at} />
${e.text&&r`<${js} text=${e.text} />`}
${(e.forwards??[]).map((t,n)=>r`<${nA} key=${n} one=${t} />`)}
${e.more>0&&r`<span class="fwh">${S("and {n} more","and {n} more",e.more)}</span>`}
</div>`}function Nj({post:e}){let t=e.url&&Xi(e.url);return r`<div class="wpost">
<div class="hrow">
<span class="grow">
<b class="b6 blk cut t13"><${eA} who=${e.from??""} /></b>
<span class="t12 dim">${o("post on a wall")}${e.at?` · ${QE(e.at)}`:""}</span>
</span>
<span class="ch vk" aria-hidden="true"><${d} name="ch-vk" /></span>
</div>
${e.text&&r`<div class="t13"><${js} text=${e.text} /></div>`}
<span class="t12 dim hrow wrap">
${[e.likes>0&&S("{n} like","{n} likes",e.likes),e.comments>0&&S("{n} comment","{n} comments",e.comments)].filter(Boolean).join(" · ")}
${t&&r`<a class="link" href=${t} target="_blank" rel="noopener noreferrer nofollow">
${o("Open in {place}",{place:o("VK")})}
</a>`}
</span>
</div>`}var QE,ZE,XE,oA=b(()=>{C();ne();xe();x();ub();P();Pc();QE=e=>e?`${ot(e*1e3,I.value)}, ${U(e*1e3)}`:"",ZE=({data:e,children:t})=>r`<div class="fwd">
<${XE} from=${e.forwarded_from==="?"?"":e.forwarded_from} at=${e.forwarded_at} />
${t}
</div>`,XE=({from:e,at:t})=>r`<span class="fwh">
<${d} name="forward" size="s" />
${o("Forwarded")}
${e&&r`: <b class="b6"><${eA} who=${e} /></b>`}
${t?` · ${QE(t)}`:""}
</span>`});function df({message:e}){let{data:t}=e,n=`${sA(t.latitude)}, ${sA(t.longitude)}`,{latitude:s,longitude:a}=t,i=`https://www.openstreetmap.org/?mlat=${s}&mlon=${a}#map=17/${s}/${a}`;return r`<div class="loc">
<span class="locpin"><${d} name="map-pin" /></span>
<span class="loct grow">
<b class="b5 blk">${t.title||jt("location")}</b>
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
</div>`}function Ev({message:e,client:t}){let{data:n}=e,s=t&&J.value.contacts[t],[a,i]=g(!1),l=s?.identities.some(u=>u.kind==="phone"&&aA(u.external_id)===aA(n.phone)),c=async()=>{i(!0);try{await om(s,"phone",n.phone)}catch(u){te(z(u))}i(!1)};return r`
<div class="vc">
<${X} name=${n.name||n.phone} />
<span class="grow">
<b class="b5 blk cut">${n.name||jt("contact")}</b>
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
`}function Av({message:e}){let{question:t,options:n,votes:s=[],anonymous:a}=e.data,i=s.reduce((c,u)=>c+u,0),l=c=>i?Math.round((s[c]??0)/i*100):null;return r`
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
`}function Nv({message:e}){let{emoji:t,value:n}=e.data;return r`<span class="dice">
<span class="diceface" aria-hidden="true">${t||"🎲"}</span>
<span class="t13">${n?o("rolled {n}",{n}):jt("dice")}</span>
</span>`}function ru({message:e}){let{data:t,content:n}=e,s=t.price||(t.total_amount?rx(t.total_amount,t.currency):"");return r`<div class="file named">
<${d} name=${{invoice:"banknote",story:"circle-dot",game:"play"}[n]} />
<span class="grow">
<b class="b5 blk">${t.title||t.from||jt(n)}</b>
<span class="t12 dim blk">${[jt(n),t.description,s].filter(Boolean).join(" · ")}</span>
</span>
</div>`}var sA,aA,rA=b(()=>{B();C();Qe();Y();ne();x();ve();L();P();Ba();sA=e=>Number(e).toFixed(4);df.knows=e=>typeof e.latitude=="number"&&typeof e.longitude=="number";aA=e=>String(e).replace(/\D/g,"");Ev.knows=e=>!!(e.phone||e.name);Av.knows=e=>!!e.question;Nv.knows=()=>!0;ru.knows=e=>!!(e.title||e.from||e.description)});function iA({message:e}){let t=O(null),[n,s]=g(()=>GE(e));return N(()=>{if(n!==void 0)return;let a=new IntersectionObserver(i=>{i.some(l=>l.isIntersecting)&&(a.disconnect(),VE(e).then(s))});return a.observe(t.current),()=>a.disconnect()},[]),n?r`<${Pj} message=${e} card=${n} />`:r`<span ref=${t}></span>`}function Pj({message:e,card:t}){let[n,s]=g(t.picture),a=t.site&&t.site.toLowerCase()!==t.host?`${t.site} · ${t.host}`:t.host;return r`<a class=${n?"lp":"lp wordy"} href=${t.url} title=${t.url} target="_blank"
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
</a>`}var lA=b(()=>{B();C();Ov()});function mA({file:e,data:t}){let n=O(null),[s,a]=g({on:!1,at:0,whole:e.duration??0,failed:!1}),[i,l]=g(iu),[c,u]=g(!1),p=Rj(e,t.waveform,n);N(()=>()=>{bl===n.current&&(bl=null)},[]);let m=()=>{let _=n.current;if(!_.paused){_.pause();return}bl&&bl!==_&&bl.pause(),bl=_,_.playbackRate=iu,_.play().catch(()=>a(w=>({...w,failed:!0,on:!1})))},h=()=>{iu=Pv[(Pv.indexOf(i)+1)%Pv.length],n.current.playbackRate=iu,l(iu)},f=({target:_})=>a(w=>({...w,at:_.currentTime,whole:Number.isFinite(_.duration)?_.duration:w.whole})),$=_=>{let{whole:w}=s;w&&(n.current.currentTime=_*w)},v=e.kind==="voice"?o("Voice message"):e.name||o("Audio");return r`
<div class="voice" data-playing=${String(s.on)}>
<audio ref=${n} src=${uA(e)} preload="none"
onPlay=${()=>a(_=>({..._,on:!0,failed:!1}))}
onPause=${()=>a(_=>({..._,on:!1}))} onTimeUpdate=${f} onLoadedMetadata=${f}
onError=${()=>a(_=>({..._,failed:!0,on:!1}))}></audio>
<button type="button" class="pbtn" aria-label=${s.on?o("Pause"):o("Play {name}",{name:v})}
onClick=${m}>
<${d} name=${s.on?"pause":"play"} />
</button>
<span class="grow">
${e.kind==="audio"&&r`<b class="b5 blk cut">${v}</b>`}
<${Mj} bars=${p} share=${s.whole?s.at/s.whole:0} seek=${$} label=${v}
at=${s.at} whole=${s.whole} />
<span class="vmeta">
<span class="num">
${s.failed?o("This browser cannot play it"):s.whole?`${xs(s.at)} / ${xs(s.whole)}`:In(e.size??0)}
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
`}function Mj({bars:e,share:t,seek:n,label:s,at:a,whole:i}){let l=p=>{let m=p.currentTarget.getBoundingClientRect();n(Math.max(0,Math.min(1,(p.clientX-m.left)/m.width)))},c=p=>{let m={ArrowLeft:-5,ArrowRight:5}[p.key];!m||!i||(p.preventDefault(),p.stopPropagation(),n(Math.max(0,Math.min(1,(a+m)/i))))},u=Math.max(1,...e);return r`<span class="wvbox" role="slider" tabindex="0" aria-label=${s} aria-valuemin="0"
aria-valuemax=${Math.round(i)} aria-valuenow=${Math.round(a)}
aria-valuetext=${`${xs(a)} / ${xs(i)}`} onPointerDown=${l} onKeyDown=${c}>
<svg class="wv" viewBox=${`0 0 ${Zs*4} 24`} preserveAspectRatio="none" aria-hidden="true">
${e.map((p,m)=>{let h=3+p/u*19;return r`<rect class=${(m+.5)/Zs<=t?"on":""} x=${m*4} y=${12-h/2}
width="2.4" height=${h} rx="1.2" />`})}
</svg>
</span>`}function Rj(e,t,n){let[s,a]=g(()=>t?.length?Lj(t):pA.get(e.token)??cA);return N(()=>{if(s!==cA||!e.size||e.size>Dj||!window.IntersectionObserver)return;let i=new IntersectionObserver(l=>{l.some(c=>c.isIntersecting)&&(i.disconnect(),Ij(e).then(c=>{c&&a(c)}))});return i.observe(n.current.parentElement),()=>i.disconnect()},[]),s}async function Ij(e){try{let t=await fetch(uA(e));if(!t.ok)return null;let s=(await new OfflineAudioContext(1,1,8e3).decodeAudioData(await t.arrayBuffer())).getChannelData(0),a=Math.max(1,Math.floor(s.length/Zs)),i=Array.from({length:Zs},(l,c)=>zj(s,c*a,a));return pA.set(e.token,i),i}catch{return null}}function zj(e,t,n){let s=0;for(let a=t;a<Math.min(e.length,t+n);a+=8)s=Math.max(s,Math.abs(e[a]));return Math.round(s*100)}var Pv,Zs,Dj,uA,iu,bl,pA,cA,Lj,dA=b(()=>{B();C();ne();x();P();Pv=[1,1.5,2],Zs=44,Dj=15e5,uA=e=>`/files/${e.token}/media`,iu=1,bl=null,pA=new Map;cA=new Array(Zs).fill(0);Lj=e=>Array.from({length:Zs},(t,n)=>Math.max(0,...e.slice(Math.floor(n*e.length/Zs),Math.max(Math.floor(n*e.length/Zs)+1,Math.floor((n+1)*e.length/Zs)))))});function ff({message:e,mail:t,client:n}){if(e.letter)return r`<${x1} message=${e} />`;let s=r`<${Fj} message=${e} mail=${t} client=${n} />`;return e.data.forwarded_from&&!e.data.forwards?r`<${ZE} data=${e.data}>${s}<//>`:s}function Bj({message:e}){let{data:t}=e,n=t.forwards||t.posts?t.own??"":e.text;return n?r`<${js} text=${n} looks=${t.entities} names=${(t.mentions??[]).map(G)} />`:null}function Fj({message:e,mail:t,client:n}){let{content:s,data:a}=e,i=r`<${Bj} message=${e} />`,l=a.forwards||a.posts?r`<${tA} data=${a} />`:null;if(e.files?.length){let u=e.files.filter(fA),p=r`
${u.map(m=>r`<${mA} key=${m.id} file=${m} data=${u.length>1?{}:a} />`)}
<${Zi} files=${e.files.filter(m=>!fA(m))} message=${e.id} />
`;return t?r`<div>${i}</div>${p}`:r`${l}${p}${i}`}let c=Wj[s];return c&&c.knows(a)?r`<${c} message=${e} client=${n} />${i}`:s==="text"?r`
${l}
${i}
${!t&&YE(e)&&r`<${iA} key=${`${e.id}:${e.version}`} message=${e} />`}
`:r`<${Kj} message=${e} />${i}`}function Kj({message:e}){let t=e.has_original?r`<a class="link t13" href=${`/api/messages/${e.id}/original`} download>${o("Original")}</a>`:null;if(e.content==="unreadable")return r`<div class="raw">
<span class="hrow">
<${d} name="triangle-alert" size="m" />
<b class="b6">${o("Could not be read; the original is attached")}</b>
</span>
${t}
</div>`;let n=tT(e);return r`<div class="unk">
<span class="hrow">
<${d} name="circle-question-mark" size="m" />
<b class="b6">${o("“{kind}” cannot be shown here yet",{kind:jt(e.content)})}</b>
</span>
${n&&r`<a class="link t13" href=${n.url} target="_blank" rel="noopener noreferrer nofollow">
${o("Open in {place}",{place:n.name})}
</a>`}
${t}
</div>`}var fA,Wj,Dv=b(()=>{C();Ov();x();Te();P();Ba();oA();rA();Wr();Dc();lA();Pc();dA();fA=e=>e.state==="ready"&&["voice","audio"].includes(e.kind)&&/^audio\//.test(e.media_type),Wj={location:df,venue:df,contact:Ev,poll:Av,dice:Nv,story:ru,game:ru,invoice:ru}});function vA({message:e,found:t}){let n=e.has_original?r` · <a class="link" href=${`/api/messages/${e.id}/original`} download>${o("Original")}</a>`:null;return r`<${kA} message=${e} found=${t} icon=${qj[e.content]}
bad=${jj.has(e.content)} after=${r`<${qc} message=${e} />`}>
${lu(e)}
${n}
<//>`}function lu({content:e,data:t}){let n=t.by??null,s=Uj[e];return s?s(t,n):e}function yA({message:e,found:t}){return r`<${kA} message=${e} found=${t} icon=${e.data.names?"user-round-plus":"circle-dot"}>
${Yj(e)}
<//>`}function Yj({data:e,author:t,text:n}){let s={name:r`<b>${t.name}</b>`,names:r`<b>${(e.names??[]).join(", ")}</b>`,title:e.title??""},a=Vj[e.what];return a?mt(a(e),s):n?`${t.name}: ${n}`:mt(o("{name}: {what}"),{...s,what:o("chat event")})}var qj,jj,Mo,kA,Uj,$A,Mv,hA,gA,bA,Hj,Gj,Vj,cu=b(()=>{C();ne();x();Te();L();P();Ei();Vt();jc();qj={assigned:"user-round",team_changed:"users-round",closed:"check",reopened:"undo-2",snoozed:"alarm-clock",unsnoozed:"alarm-clock-check",sla_breached:"flame",tagged:"tag",ranked:"arrow-up-down","no-answer":"message-circle-off",blocked:"ban",unblocked:"check",bounced:"mail-x","held-up":"mail",moved:"users-round"},jj=new Set(["blocked","bounced","sla_breached"]),Mo=e=>r`<b>${G(e)}</b>`;kA=({message:e,found:t,icon:n,bad:s,after:a,children:i})=>r`<li class=${["ev",s&&"bad",t&&"found"].filter(Boolean).join(" ")} data-no=${e.no}
tabindex="-1">
<span>
${n&&r`<${d} name=${n} size="s" />`}
${i} · <span title=${Ke(e.created_at)}>${U(e.created_at)}</span>
${a&&r` ${a}`}
</span>
</li>`;Uj={assigned:(e,t)=>{if(e.to===null||e.to===void 0)return t?mt(o("{who} removed the assignee"),{who:Mo(t)}):o("No assignee now");let n=mt(o("Assignee: {who}"),{who:Mo(e.to)}),s=gA[e.cause]?.();return s?[...n,` · ${s}`,...hA(e.skipped)]:t&&t!==e.to?[...n," · ",...mt(o("assigned by {who}"),{who:Mo(t)})]:n},team_changed:(e,t)=>{let n=e.to?mt(o("Team: {team}"),{team:r`<b>${Ge.value[e.to]?.name??o("Deleted team")}</b>`}):[o("No team now")],s=e.run&&gA[e.cause]?.();return s?[...n,` · ${s}`,...hA(e.skipped)]:t?[...n," · ",Mo(t)]:n},closed:(e,t)=>{let n=Hj[e.reason]?.();return[...t?mt(o("Closed by {who}"),{who:Mo(t)}):[o("The conversation was closed")],n&&` · ${n}`,e.comment&&` · ${e.comment}`]},reopened:(e,t)=>e.cause==="delivery"?o("Reopened: a reply was not delivered"):t?mt(o("Reopened by {who}"),{who:Mo(t)}):o("Reopened: the client wrote again"),snoozed:(e,t)=>[e.until?o("Snoozed until {when}",{when:Xe(e.until)}):o("Snoozed until the client replies"),e.reason&&` · ${o("reason “{reason}”",{reason:e.reason})}`,t&&" · ",t&&Mo(t)],unsnoozed:(e,t)=>e.cause==="person"&&t?mt(o("Unsnoozed by {who}"),{who:Mo(t)}):`${o("Unsnoozed")}: ${(bA[e.cause]??bA.time)()}`,sla_breached:e=>[o("The reply was due within {norm}",{norm:Ve(e.norm)}),e.late&&` · ${o("announced late, Okno was not running")}`],tagged:(e,t)=>{let n=a=>r`<b>${a.map(ji).join(", ")}</b>`;return[e.added.length>0&&mt(o("Tags added: {tags}"),{tags:n(e.added)}),e.removed.length>0&&mt(o("Tags removed: {tags}"),{tags:n(e.removed)}),e.rule?o("by the rule “Tags by words”"):t&&Mo(t)].filter(Boolean).flatMap((a,i)=>i?[" · ",a]:[a])},ranked:(e,t)=>{let n=mt(o("Priority: {priority}"),{priority:r`<b>${xn(e.to).toLocaleLowerCase()}</b>`});return t?[n," · ",Mo(t)]:n},"no-answer":(e,t)=>{let n=e.undone?o("Reply needed after all"):o("No reply needed");return t?[n," · ",Mo(t)]:n},bounced:e=>[o("The email bounced"),e.recipient,e.words||e.status].filter(Boolean).join(" · "),"held-up":e=>[o("Email delayed, the mail server keeps trying"),e.words||e.status].filter(Boolean).join(" · "),moved:()=>o("The group became a supergroup, the conversation continues here"),blocked:e=>e.group?o("We were removed from the group"):o("The client has blocked the bot"),unblocked:e=>e.group?o("We are back in the group"):o("The client has unblocked the bot")},$A={away:()=>o("away"),off:()=>o("off shift"),status:({status:e})=>no(fs.value[e]),full:()=>o("at the limit"),"no-access":()=>o("no access"),"not-here":()=>o("not here"),"off-hours":()=>o("outside working hours"),"other-team":()=>o("in another team")},Mv=e=>($A[e.why]??$A.off)(e),hA=(e=[])=>e.length?[` · ${o("skipped:")} `,e.map(t=>`${G(t.id)} (${Mv(t)})`).join(", ")]:[],gA={reply:()=>o("first reply"),took:()=>o("took the most urgent"),handover:()=>o("handed over"),handback:()=>o("handed back"),started:()=>o("started the conversation"),reopened:()=>o("was the assignee before"),distribution:()=>o("by the rule “Round-robin assignment”"),former:()=>o("by the rule “Round-robin assignment”: this client's earlier assignee"),absent:()=>o("by the rule “Round-robin assignment”: the assignee was absent"),nobody:()=>o("by the rule “Round-robin assignment”: no operator was free")},bA={time:()=>o("as scheduled"),client:()=>o("the client wrote"),delivery:()=>o("a reply was not delivered"),reply:()=>o("replied")},Hj={solved:()=>o("Resolved"),"no-reply":()=>o("No reply"),duplicate:()=>o("Duplicate"),spam:()=>o("Spam"),declined:()=>o("Client declined"),other:()=>o("Other")};Gj=e=>e.names?.length?o("{name} added {names}"):o("{name} joined"),Vj={new_chat_members:Gj,chat_invite_user:()=>o("{name} invited someone"),chat_invite_user_by_link:()=>o("{name} joined by a link"),left_chat_member:()=>o("{names} left"),chat_kick_user:()=>o("Someone left the chat"),new_chat_title:()=>o("{name} named the chat “{title}”"),chat_title_update:()=>o("{name} named the chat “{title}”"),new_chat_photo:()=>o("{name} changed the chat picture"),chat_photo_update:()=>o("{name} changed the chat picture"),delete_chat_photo:()=>o("{name} removed the chat picture"),chat_photo_remove:()=>o("{name} removed the chat picture"),pinned_message:()=>o("{name} pinned a message"),chat_pin_message:()=>o("{name} pinned a message"),chat_unpin_message:()=>o("{name} unpinned a message"),group_chat_created:()=>o("{name} created the chat"),chat_create:()=>o("{name} created the chat"),successful_payment:()=>o("{name} has paid"),refunded_payment:()=>o("{name}: payment refunded")}});function Rv({message:e,look:t,children:n}){let s=a=>{let i=a.currentTarget.getBoundingClientRect();$f.value={message:e,x:i.left,y:i.bottom+6},k.value="participant"};return r`<button type="button" class=${t} aria-haspopup="dialog"
aria-label=${o("Who is {name}?",{name:e.author.name})} onClick=${s}>
${n}
</button>`}function Jj({message:e,x:t,y:n}){let s=xt(()=>{k.value=null}),[a,i]=g(null);return fe(),N(()=>{let{width:l,height:c}=s.current.getBoundingClientRect();s.current.style.setProperty("left",`${Math.max(8,Math.min(t,innerWidth-l-8))}px`),s.current.style.setProperty("top",`${Math.max(8,Math.min(n,innerHeight-c-8))}px`),s.current.focus({preventScroll:!0}),K(`/api/dialogs/${e.dialog_id}/people/${e.author.identity_id}`).then(u=>i(u.person),()=>i({}))},[]),r`<div class="pop pcard" role="dialog" aria-label=${e.author.name} tabindex="-1" ref=${s}>
<div class="hrow">
<${X} name=${e.author.name} size="lg" face=${e.author.avatar} />
<span class="grow">
<b class="b6 blk cut">${e.author.name}</b>
<span class="t12 mut blk cut">
${[a?.label,a?.kind&&Se(a.kind)].filter(Boolean).join(" · ")}
</span>
</span>
</div>
${a?.messages>0&&r`<p class="t13 mut">
${S("{n} message here","{n} messages here",a.messages)}
, ${o("since {date}",{date:zt(a.first_at)})}
</p>`}
${a?.dialog_id?r`<a class="btn small" href=${j("all",a.dialog_id)} onClick=${()=>{k.value=null}}>
${o("Direct conversation")}
</a>`:a&&r`<p class="t12 mut">${o("Has only written in groups so far")}</p>`}
</div>`}var $f,wA,Lv=b(()=>{B();C();se();Y();ne();x();oe();V();P();ye();$f=T(null);wA=()=>k.value==="participant"&&$f.value?r`<${Jj} key=${$f.value.message.id} ...${$f.value} />`:null});async function _A(e,t){let n=`${e}.${t}`;if(n in vl.peek())return;Iv.push(n);let s={...vl.peek(),[n]:null};Iv.length>Qj&&delete s[Iv.shift()],vl.value=s;try{let i=(await K(`/api/dialogs/${e}/messages?after=${t-1}&limit=1`)).messages[0];i?.no===t&&(vl.value={...vl.peek(),[n]:i})}catch(a){if(!(a instanceof H))throw a}}var Qj,vl,Iv,xA,SA=b(()=>{oe();Y();Qj=200,vl=T({}),Iv=[],xA=(e,t)=>vl.value[`${e}.${t}`]??null});function TA({message:e,near:t}){let n=e.reply_to_no,s=t??xA(e.dialog_id,n);N(()=>{t||_A(e.dialog_id,n)},[n,!!t]);let a=s?.deleted_at?o("The message was deleted"):e.data.quote||(s?Xj(s):o("Message {no}",{no:n}));return r`<button type="button" class="quote qbtn" aria-label=${o("Go to the quoted message: {text}",{text:a})}
onClick=${()=>ol(n,{from:e.no})}>
${s&&r`<b class="b6 blk cut">${Zj(s)}</b>`}
<span class="cut">${a}</span>
</button>`}var Zj,Xj,CA=b(()=>{B();C();x();sl();Te();SA();Ba();Zj=({author:e})=>e.operator_id?G(e.operator_id):e.name,Xj=e=>e.text||jt(e.content==="text"&&e.files?.length?"document":e.content)});function zv(e){return e.kind!=="in"||e.deleted_at||e.content==="service"?[]:wt(ae.value[e.dialog_id]??{})?.can?.can_react??[]}function OA({amendment:e}){return e?.kind==="react"&&["queued","sending"].includes(e.state)?e:null}function Bv(e){let t=OA(e);return(t?t.text:e.reactions?.find(n=>n.identity_id===null)?.signs[0])||null}function EA(e){let t=OA(e),n=new Map,s=(a,i)=>n.set(a,[...n.get(a)??[],i]);for(let a of e.reactions??[])if(a.identity_id!==null||!t)for(let i of a.signs)s(i,a);return t?.text&&s(t.text,{identity_id:null,operator_id:t.operator_id}),[...n].map(([a,i])=>{let l=i.some(c=>c.identity_id===null);return{sign:a,count:i.length,ours:l,busy:!!(l&&t),names:i.map(n3).join(", ")}})}function n3({identity_id:e,operator_id:t,name:n}){return e!==null?n:t===M.value.id?o("you"):G(t)}var e3,t3,Qr,hf,gf,bf=b(()=>{Fc();x();Te();L();e3=["👍","❤","🙏","👌","😁","🎉"],t3=new Set(["❤","✍","☃","🕊"]),Qr=e=>t3.has(e)?e+"️":e;hf=e=>e3.filter(t=>zv(e).includes(t));gf=(e,t)=>rC(e,t===Bv(e)?null:t)});function AA({message:e}){let t=EA(e);if(!t.length||e.deleted_at)return null;let n=zv(e);return r`<span class="reacts" role="group" aria-label=${o("Reactions")}>
${t.map(s=>r`<${s3} key=${s.sign} one=${s}
press=${n.includes(s.sign)?()=>gf(e,s.sign):null} />`)}
</span>`}function s3({one:{sign:e,count:t,ours:n,busy:s,names:a},press:i}){let l=o3[e],c=`${l?l.name():Qr(e)} ${t}: ${a}`,u=r`
<span aria-hidden="true">${l?l.sign():Qr(e)}</span>
${l&&r`<span class="t12">${l.name()}</span>`}
<b>${t}</b>
`;return i?r`<button type="button" class="react" aria-pressed=${String(n)} aria-busy=${s?"true":null}
aria-label=${c} title=${c} onClick=${i}>
${u}
</button>`:r`<span class=${n?"react on":"react"} role="img" aria-label=${c} title=${c}>
${u}
</span>`}var o3,NA=b(()=>{C();x();bf();P();o3={custom:{sign:()=>r`<${d} name="smile" size="s" />`,name:()=>o("Custom emoji")},paid:{sign:()=>"⭐",name:()=>o("Paid reaction")}}});function Wv(e,t){if(e===t)return e?[{kind:"same",text:e}]:[];if(e.length+t.length>6e4)return DA([e],[t]).filter(c=>c.text);let[n,s]=[PA(e),PA(t)],a=0;for(;a<n.length&&a<s.length&&n[a]===s[a];)a+=1;let i=0;for(;i<n.length-a&&i<s.length-a&&n.at(-1-i)===s.at(-1-i);)i+=1;let l=DA(n.slice(a,n.length-i),s.slice(a,s.length-i));return a3([...n.slice(0,a).map(c=>({kind:"same",text:c})),...l,...n.slice(n.length-i).map(c=>({kind:"same",text:c}))])}function DA(e,t){if(e.length*t.length>4e5)return[{kind:"gone",text:e.join("")},{kind:"new",text:t.join("")}];let n=t.length+1,s=new Uint16Array((e.length+1)*n);for(let c=e.length-1;c>=0;c-=1)for(let u=t.length-1;u>=0;u-=1)s[c*n+u]=e[c]===t[u]?s[(c+1)*n+u+1]+1:Math.max(s[(c+1)*n+u],s[c*n+u+1]);let a=[],i=0,l=0;for(;i<e.length||l<t.length;)i<e.length&&l<t.length&&e[i]===t[l]?(a.push({kind:"same",text:e[i]}),i+=1,l+=1):l>=t.length||i<e.length&&s[(i+1)*n+l]>=s[i*n+l+1]?(a.push({kind:"gone",text:e[i]}),i+=1):(a.push({kind:"new",text:t[l]}),l+=1);return a}function a3(e){let t=[];for(let n of e.filter(s=>s.text)){let s=t.at(-1);s?.kind===n.kind?s.text+=n.text:t.push({...n})}return t}var PA,MA=b(()=>{PA=e=>e.match(/\s+|[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]/gu)??[]});function RA({message:e}){return e.edited_at?e.version<2?r`<span title=${Ke(e.edited_at)}>${o("edited")} </span>`:r`
<button type="button" class="link edb" title=${Ke(e.edited_at)}
aria-expanded=${String(rl.value.has(e.id))} onClick=${()=>Ub(e.id)}>
${o("edited")}
</button> `:null}function LA({message:e}){return rl.value.has(e.id)&&e.version>1&&!e.deleted_at?r`<${r3} key=${e.version} message=${e} />`:null}function r3({message:e}){let[t,n]=g(null),[s,a]=g(!1),i=()=>{a(!1),cC(e).then(n,()=>a(!0))};return N(i,[]),s?r`<div class="vers">
<span class="t12">${o("Could not load earlier versions")} </span>
<button type="button" class="link t12" onClick=${i}>${o("Retry")}</button>
</div>`:t?r`<div class="vers" role="group" aria-label=${o("Earlier versions")}>
<span class="t12 b6 blk">${S("Edited {n} time","Edited {n} times",t.length-1)}</span>
<ol>
${t.slice(0,-1).map((l,c)=>r`<li key=${l.version}>
<time title=${Ke(l.at)}>${U(l.at)}</time>
<span class="text">${Wv(l.text,t[c+1].text).map(i3)}</span>
</li>`)}
<li key="now">
<time title=${Ke(t.at(-1).at)}>${U(t.at(-1).at)}</time>
<span class="text">${Wv(t.at(-2)?.text??"",t.at(-1).text).map(l3)}</span>
</li>
</ol>
</div>`:r`<div class="vers"><span class="t12">${o("Loading…")}</span></div>`}function IA({message:e,children:t}){let n=rl.value.has(-e.id);return r`
<span class="gonet">
<${d} name="trash-2" size="s" />
${c3(e)} <button type="button" class="link" aria-expanded=${String(n)}
onClick=${()=>Ub(-e.id)}>
${n?o("Hide"):o("Show")}
</button>
</span>
${n&&r`<div class="goneold">${t}</div>`}
`}function c3({amendment:e,author:t,kind:n,deleted_at:s}){let a={time:U(s)};if(n==="in")return o("{name} deleted the message at {time}",{...a,name:t.name});let i=e?.kind==="delete"?e.operator_id:null;return i?i===M.value.id?o("You deleted the message for the client"):o("{name} deleted the message for the client",{name:G(i)}):o("The message was deleted at {time}",a)}function zA({message:e}){let{amendment:t}=e;if(!t||t.state==="done"||t.kind==="react"&&t.state!=="failed"&&!t.code)return null;let n=t.kind==="edit"&&r`<span class="text amended">${t.text}</span>`,s=r`<button type="button" class="link" onClick=${()=>lC(e)}>
${o("Keep as is")}
</button>`;if(t.state==="failed"){let i=u3[t.kind](t.text);return r`<div class="amend bad" role="group" aria-label=${i}>
<span class="t12">
<${d} name="circle-alert" size="s" />
${i}
: ${gn(t.code,t.detail)}
</span>
${n}
<span class="hrow t12">
<button type="button" class="link" onClick=${()=>iC(e)}>${o("Retry")}</button>
${s}
</span>
</div>`}let a=p3[t.kind]();return r`<div class="amend" role="status">
<span class="t12">
<${d} name="clock" size="s" />
${a}
${t.code&&` · ${gn(t.code,t.detail)}`}
</span>
${n}
${t.state==="queued"&&t.code&&r`<span class="hrow t12">${s}</span>`}
</div>`}var i3,l3,u3,p3,BA=b(()=>{B();C();Fc();MA();ne();x();Te();L();bf();P();Ss();i3=e=>e.kind==="new"?null:e.kind==="gone"?r`<del>${e.text}</del>`:e.text,l3=e=>e.kind==="gone"?null:e.kind==="new"?r`<ins>${e.text}</ins>`:e.text;u3={edit:()=>o("Not edited for the client"),delete:()=>o("Not deleted for the client"),react:e=>e?o("The client does not see the reaction {sign}",{sign:Qr(e)}):o("The client still sees the reaction")},p3={edit:()=>o("Editing for the client…"),delete:()=>o("Deleting for the client…"),react:()=>o("Sending the reaction…")}});function WA({message:e,near:t,join:n,last:s,client:a,photo:i,contact:l,mailed:c,subject:u,to:p,found:m}){if(e.kind==="system")return r`<${vA} message=${e} found=${m} />`;if(e.content==="service")return r`<${yA} message=${e} found=${m} />`;if(e.delivery?.state==="cancelled"&&Uc(e))return r`<${bC} message=${e} found=${m} />`;if(e.delivery?.state==="cancelled")return r`<${kC} message=${e} found=${m} />`;let h=!!e.deleted_at,f=!h&&e.kind!=="note"&&!!(e.letter||c),$=e.kind==="in"?"in":e.kind==="note"?"out note":"out",v=e.delivery?.state,_=["msg",$,n&&"join",f&&"mail",m&&"found",h&&"gone",e.automatic&&(e.kind==="in"?"autom":"auto"),v==="failed"&&"fail",v==="uncertain"&&"wait",(Pi(e)||_o(e))&&"soon"],w=s?r`<${m3} message=${e} client=${a} photo=${i} />`:r`<span class="ph"></span>`,y=f&&!e.letter&&r`<${_1} subject=${u} to=${p} />`,D=r`<${ff} message=${e} mail=${f} client=${l} />`,q=r`<div class=${!h&&r1(e)?"box bare":"box"} style=${h?null:i1(e)}>
<${d3} message=${e} join=${n} group=${a===null} />
${y}
${e.reply_to_no&&r`<${TA} message=${e} near=${t} />`}
${h?r`<${IA} message=${e}>${D}<//>`:D}
<${LA} message=${e} />
<${zA} message=${e} />
<${h3} message=${e} />
<${AA} message=${e} />
${e.tasks?.length>0&&r`<${KE} tasks=${e.tasks} />`}
</div>`;return r`<li class=${_.filter(Boolean).join(" ")} data-no=${e.no} tabindex="-1">
${e.kind==="in"?[w,q]:[q,w]}
</li>`}function m3({message:e,client:t,photo:n}){let{author:s}=e;return s.operator_id?r`<${X} name=${G(s.operator_id)} />`:e.kind!=="in"?r`<span class="ph"></span>`:t!==null?r`<${X} name=${t} face=${n} />`:r`<${Rv} message=${e} look="pface">
<${X} name=${s.name} face=${s.avatar} />
<//>`}function d3({message:e,join:t,group:n}){if(t)return null;let{author:s}=e;return e.kind==="note"?r`<span class="by">
<${d} name="lock" size="s" />
${o("Note")} · ${G(s.operator_id)}
</span>`:Uc(e)?r`<${hC} message=${e} />`:e.kind==="out"&&s.kind==="outside"?r`<span class="by">
${e.data.by?o("{name}, outside Okno",{name:e.data.by}):o("Sent outside Okno")}
</span>`:e.kind==="out"&&s.operator_id!==M.value.id?r`<span class="by">${G(s.operator_id)}</span>`:n&&e.kind==="in"?r`<span class=${"by hue "+Xn(s.name)}>
<${Rv} message=${e} look="pname">${s.name}<//>
</span>`:null}function h3({message:e}){let t=e.kind==="in"&&e.created_at-e.sent_at>f3,n=r`
<${RA} message=${e} />
<span title=${Ke(e.sent_at)}>
${t?o("sent {sent}, received {time}",{sent:$3(e),time:U(e.created_at)}):U(e.created_at)}
</span>
`;return e.delivery?r`<${vC} message=${e} at=${n} />`:r`<span class="mt">${n}</span>`}var f3,$3,FA=b(()=>{C();ne();x();Te();L();gl();So();P();Yb();Dv();Gb();cu();Wr();Dc();Lv();CA();NA();BA();f3=5*6e4,$3=({sent_at:e,created_at:t})=>nt(e)===nt(t)?U(e):`${zt(e)}, ${U(e)}`});function jA(e,{line:t,dialog:n,at:s}){let a=[],i=n.kind==="email"?{subject:n.title,to:n.label}:null,l=new Map(e.map(u=>[u.no,u])),c=n.thread_kind==="group";return e.forEach((u,p)=>{let m=e[p-1],h=e[p+1];(!m||nt(m.created_at)!==nt(u.created_at))&&a.push(r`<li class="day" key=${"d"+u.no}><span>${gi(u.created_at,I.value)}</span></li>`),u.no===t&&a.push(r`<li class="newline" key="newline"><span>${o("New messages")}</span></li>`);let f=p>0&&u.no!==t&&qA(m,u),$=!(h&&h.no!==t&&qA(u,h));a.push(r`<${Ed} key=${u.id} message=${u}>
<${WA} message=${u} near=${l.get(u.reply_to_no)} join=${f} last=${$}
client=${c?null:n.name} photo=${c?null:n.avatar} contact=${n.contact_id}
mailed=${!!i} subject=${i?.subject} to=${i?.to} found=${u.no===s} />
<//>`),u.letter&&u.kind==="in"&&!u.automatic&&(i={subject:u.letter.subject,to:u.data.answer_to??Us(u.letter.sender)})}),a}function qA(e,t){return KA(e)||KA(t)?!1:e.kind===t.kind&&e.kind!=="system"&&e.author.operator_id===t.author.operator_id&&e.author.identity_id===t.author.identity_id&&e.automatic===t.automatic&&t.created_at-e.created_at<g3&&nt(e.created_at)===nt(t.created_at)}var g3,KA,UA=b(()=>{C();xe();ne();x();wC();Dc();FA();g3=3*6e4;KA=e=>e.letter||e.content==="service"||e.delivery?.state==="cancelled"});function uu(e,t){t==="reply"&&e.kind==="note"||(Ws(e.dialog_id,t,e.no),Eo(t))}function kf(e,t,n="menu"){Kv(e)&&(vf.value={message:e,...t},kl.value=n,k.value="message")}function HA(e,t){if(!t.ctrlKey&&!t.metaKey&&!t.altKey&&!t.shiftKey&&t.code==="KeyW"&&dC(e)&&be.peek()?.shortcuts!==!1)return fC(e),!0;if(!Kv(e))return!1;let s=t.ctrlKey||t.metaKey;if(s&&t.code==="KeyC"&&String(getSelection())===""&&e.text)At(e.text);else{if(s||t.altKey)return!1;if(/^Key/.test(t.code)&&be.peek()?.shortcuts===!1)return!1;if(t.code==="KeyR")uu(e,"reply");else if(t.code==="KeyN")uu(e,"note");else if(t.code==="KeyU"&&e.kind==="in")Hb(e.dialog_id,e.no);else if(t.key==="Enter"||t.key==="ContextMenu"||t.shiftKey&&t.key==="F10")kf(e,YA(t.currentTarget.querySelector(`li[data-no="${e.no}"] .box`)));else return b3(e,t)}return!0}function b3(e,t){let n=t.shiftKey?null:Ab(e).find(s=>s.key===t.code);return n?.run(e),!!n}function YA(e){let t=e?.getBoundingClientRect()??{right:innerWidth/2,top:innerHeight/2};return{x:t.right,y:t.top+28}}function yf(){let e=Zr?.parentElement?.querySelector(`li[data-no="${Zr.dataset.of}"] .box`);if(!e)return;let[t,n]=[Zr.parentElement.getBoundingClientRect(),e.getBoundingClientRect()],s=n.height<44?24:14;Zr.style.setProperty("top",`${Math.max(0,n.top-t.top-s)}px`),Zr.style.setProperty("right",`${Math.max(4,t.right-n.right+(e.parentElement.classList.contains("in")?-8:8))}px`)}function GA({find:e}){let t=O(null),n=Xr.value===null?null:e(Xr.value);if(W(()=>(Zr=t.current,yf(),()=>{Zr=null})),!n||!Kv(n)||n.deleted_at)return null;let s=k.value==="message"&&vf.value?.message.id===n.id,a=l=>s&&kl.value==="signs"==(l==="signs"),i=l=>c=>{a(l)?k.value=null:kf(n,YA(c.currentTarget),l)};return r`<div class="mbar" ref=${t} data-of=${n.no} role="toolbar" aria-label=${o("Message actions")}>
${n.kind!=="note"&&r`<button type="button" class="ib small" tabindex="-1" aria-label=${o("Quote reply")}
title=${o("Quote reply")+"  R"} onClick=${()=>uu(n,"reply")}>
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
</div>`}function VA(){if(k.value!=="message"||!vf.value)return null;let e={menu:v3,signs:k3,colleagues:y3}[kl.value];return r`<${e} key=${kl.value} ...${vf.value} />`}function qv(e,t){let n=O(null);return W(()=>{let s=n.current.firstElementChild,{width:a,height:i}=s.getBoundingClientRect(),l=e-Fv+a+8<=innerWidth,c=t+i+8<=innerHeight;s.style.setProperty("left",`${Math.max(8,l?e-Fv:e-a)}px`),s.style.setProperty("top",`${Math.max(8,c?t:t-Fv-i-8)}px`)},[]),n}function v3({message:e,x:t,y:n}){let s=JA(e),a=qv(t,n),i=ae.value[s.dialog_id],l=wd(s,i),c=sC(s),u=m=>r`<span class="end only-wide"><${Ln} of=${m} /></span>`,p=()=>{yd(s),Eo("reply")};return r`<div class="msgmenu" ref=${a}>
<${Re} label=${o("Message actions")} place="at">
${s.kind!=="note"&&r`<${Z} icon="reply" onPick=${()=>uu(s,"reply")}>${o("Quote reply")}${u(["R"])}<//>`}
${hf(s).length>0&&r`<${Z} icon="smile" stay onPick=${()=>{kl.value="signs"}}>
${o("Reaction")}
<//>`}
${Ab(s).map(m=>r`<${Z} key=${m.id} icon=${m.icon} stay onPick=${()=>{k.value=null,m.run(s)}}>
${m.label()}${u(Kp(m.key)[0])}
<//>`)}
<${Z} icon="sticky-note" onPick=${()=>uu(s,"note")}>${o("Note on message")}${u(["N"])}<//>
${s.text&&r`<${Z} icon="copy" onPick=${()=>At(s.text)}>${o("Copy text")}${u([$t,"C"])}<//>`}
<${Z} icon="link" onPick=${()=>At(Wc(s))}>${o("Copy link")}<//>
<${Z} icon="forward" stay onPick=${()=>{kl.value="colleagues"}}>
${o("Forward to a colleague")}
<//>
${s.kind==="in"&&r`
<div class="sep" role="separator"></div>
<${Z} icon="mail" onPick=${()=>Hb(s.dialog_id,s.no)}>
${o("Unread from here")}
${u(["U"])}
<//>
`}
${(l||c)&&jb(s)&&r`<div class="sep" role="separator"></div>`}
${l&&r`<${Z} icon="square-pen" onPick=${p}>${o("Edit for the client")}<//>`}
${c&&r`<${Z} icon="trash-2" onPick=${()=>aC(s)}>${o("Delete for the client")}<//>`}
<//>
</div>`}function k3({message:e,x:t,y:n}){let s=JA(e),a=qv(t,n),i=Bv(s);return r`<div class="msgmenu" ref=${a}>
<${Re} label=${o("Reaction")} place="at signs" across>
${hf(s).map(l=>r`<button type="button" class="sign" role="menuitemradio" tabindex="-1" key=${l}
aria-checked=${String(l===i)} onClick=${()=>{k.value=null,gf(s,l)}}>
${Qr(l)}
</button>`)}
<//>
</div>`}function y3({message:e,x:t,y:n}){let s=qv(t,n),a=Object.values(Ee.value).filter(l=>l.active&&l.id!==M.value.id).sort((l,c)=>l.name.localeCompare(c.name)),i=l=>{let{dialog_id:c,no:u}=e,p=an(c,"note");Go(c,"note",p.includes(`@${l.name}`)?p:`@${l.name} ${p}`),Ws(c,"note",u),Eo("note")};return r`<div class="msgmenu" ref=${s}>
<${Re} label=${o("Forward to a colleague")} place="at people">
<div class="mh">${o("Forward to a colleague")}</div>
${a.length?a.map(l=>r`<button type="button" class="mi" role="menuitem" tabindex="-1" key=${l.id}
onClick=${()=>{k.value=null,i(l)}}>
<${X} name=${l.name} size="sm" />
${l.name}
</button>`):r`<p class="t13 mut menunote">${o("No colleagues yet")}</p>`}
<//>
</div>`}var Xr,vf,kl,Fv,Kv,Zr,JA,jv=b(()=>{oe();B();C();Qe();Tc();se();Fc();Dn();zc();x();sl();ko();_t();Ic();Ec();bf();L();P();on();jc();Xr=T(null),vf=T(null),kl=T("menu"),Fv=28,Kv=e=>e.kind!=="system"&&e.content!=="service"&&e.delivery?.state!=="cancelled";Zr=null;JA=e=>vt.value[e.dialog_id]?.items[e.no]??e});function XA({dialog:e}){let t=vt.value[e.id],n=$n(t),s=new Set(n.map(i=>i.key).filter(Boolean)),a=Wt.value.filter(i=>i.dialog_id===e.id&&!s.has(i.key)&&i.phase!=="held");return r`<${Uv} dialog=${e} messages=${n} pending=${a} mark=${ca.value[e.id]}
at=${E.value.dialog===e.id?E.value.at:null} back=${Bc.value?.dialog===e.id}
later=${t.later} newer=${Ct.value[`newer:${e.id}`]} more=${t.more}
older=${Ct.value[`older:${e.id}`]} today=${new Date(I.value).toDateString()} />`}var w3,x3,QA,_3,ZA,Uv,eN=b(()=>{ir();C();Fc();xe();Pa();x();sl();Rs();Yt();V();Or();L();it();P();Gb();Kb();UA();jv();w3=48,x3=1e3,QA=1200,_3=500,ZA=12;Uv=class extends Io{box=g$();list=g$();state={missed:0,atEnd:!0,line:this.firstUnread(this.props.mark)};firstUnread(t){return t===void 0?null:this.props.messages.find(n=>n.client_no>t)?.no??null}componentDidMount(){k0(this.props.dialog.id);let t=this.props.at?null:this.box.current.querySelector(".newline");this.showFound(),t&&t.getBoundingClientRect().top<this.box.current.getBoundingClientRect().top&&t.scrollIntoView({block:"start"}),this.askOlder(),this.onLook=()=>this.look(),window.addEventListener("focus",this.onLook),document.addEventListener("visibilitychange",this.onLook),this.held=this.anchor(),this.grown=new ResizeObserver(()=>{this.isAtEnd()||this.keepPlace(this.held),yf()}),this.grown.observe(this.list.current),this.look()}componentWillUnmount(){clearTimeout(this.timer),clearTimeout(this.press),this.grown.disconnect(),window.removeEventListener("focus",this.onLook),document.removeEventListener("visibilitychange",this.onLook),pC(this.props.dialog.id),Xr.value=null,Bc.value=null}getSnapshotBeforeUpdate(){return{wasAtEnd:this.isAtEnd(),place:this.anchor()}}componentDidUpdate(t,n,{wasAtEnd:s,place:a}){let{current:i}=this.box,{messages:l,pending:c,later:u,at:p}=this.props,m=c.length>t.pending.length;this.wantsEnd&&!u?(this.wantsEnd=!1,i.scrollTop=0):m&&!u?(i.scrollTop=0,this.state.line&&this.setState({line:null})):l!==t.messages&&(!s||t.later||u)&&this.keepPlace(a),p!==t.at&&(this.shownAt=null),this.showFound();let h=l.filter(f=>f.no>(t.messages.at(-1)?.no??1/0)&&f.kind!=="system");h.length&&!t.later&&!u&&this.arrived(h,s),this.held=this.anchor(),this.askOlder(),this.askNewer(),this.look(),oC(this.list.current),yf()}arrived(t,n){n||this.setState(({missed:a})=>({missed:a+t.length}));let s=t.find(a=>a.kind==="in");s&&!this.state.line&&!(n&&document.hasFocus())&&this.setState({line:s.no})}row(t){return this.list.current.querySelector(`li[data-no="${t}"]`)}showFound(){let{at:t}=this.props;if(!t||this.shownAt===t)return;let n=this.row(t);n&&(this.shownAt=t,n.scrollIntoView({block:"center"}))}anchor(){let t=this.box.current.getBoundingClientRect().top,n=this.list.current.querySelectorAll("li[data-no]"),[s,a]=[0,n.length-1];for(;s<a;){let i=s+a>>1;n[i].getBoundingClientRect().bottom>t?a=i:s=i+1}return n[s]?{row:n[s],at:n[s].getBoundingClientRect().top-t}:null}keepPlace(t){if(!t?.row.isConnected)return;let n=t.row.getBoundingClientRect().top-this.box.current.getBoundingClientRect().top-t.at;n&&(this.box.current.scrollTop+=n)}isAtEnd(){return!this.props.later&&Math.abs(this.box.current?.scrollTop??0)<=w3}scrolled=()=>{this.held=this.anchor();let t=this.isAtEnd();t!==this.state.atEnd&&this.setState({atEnd:t,missed:t?0:this.state.missed}),this.askOlder(),this.askNewer(),this.look()};askOlder(){let{scrollTop:t,scrollHeight:n,clientHeight:s}=this.box.current;this.props.more&&!this.props.older&&n-s+t<QA&&ih(this.props.dialog.id)}askNewer(){let t=!this.props.at||this.shownAt===this.props.at;this.props.later&&!this.props.newer&&t&&Math.abs(this.box.current.scrollTop)<QA&&rh(this.props.dialog.id)}inSight(){if(document.hidden)return[];let{top:t,bottom:n}=this.box.current.getBoundingClientRect(),s=[];for(let a=this.list.current.lastElementChild;a;a=a.previousElementSibling){let i=a.getBoundingClientRect();if(i.bottom<t+ZA)break;a.dataset.no&&i.top<n-ZA&&s.push(Number(a.dataset.no))}return s}look(){w0(this.props.dialog.id,this.inSight());let t=()=>this.isAtEnd()&&document.hasFocus()&&!document.hidden&&!uC(this.props.dialog.id);if(!t()){clearTimeout(this.timer),this.timer=0;return}this.timer||=setTimeout(()=>{this.timer=0,t()&&Jw(this.props.dialog)},x3)}toEnd=async()=>{this.wantsEnd=this.props.later,this.props.later?await yp(this.props.dialog.id):this.box.current.scrollTo({top:0,behavior:"smooth"})};find=t=>this.props.messages.find(n=>n.no===t)??null;over=t=>{let n=t.target.closest?.("li[data-no]");n&&t.pointerType!=="touch"&&(Xr.value=Number(n.dataset.no))};out=()=>{this.focused()||(Xr.value=null)};focusin=t=>{let n=t.target.closest?.("li[data-no]");n&&(Xr.value=Number(n.dataset.no))};pressed=t=>{clearTimeout(this.press);let n=t.pointerType==="touch"&&t.target.closest?.("li[data-no]");if(!n||t.target.closest("button, a, audio, video, iframe"))return;let s=this.find(Number(n.dataset.no));s&&(this.press=setTimeout(()=>{getSelection()?.removeAllRanges(),kf(s,{x:t.clientX,y:t.clientY})},_3))};released=()=>clearTimeout(this.press);focused(){return this.list.current.contains(document.activeElement)?document.activeElement.closest("li[data-no]"):null}keys=t=>{if(t.target.closest("input, textarea, audio, video, [role=slider]"))return;let n=this.focused(),s=t.target===n||t.target===this.box.current,a=s&&!t.ctrlKey&&!t.metaKey&&{ArrowUp:-1,ArrowDown:1}[t.key];if(a)this.walk(n,a);else if(s&&t.key==="End")this.toEnd();else if(s&&t.key==="Escape"&&n)this.box.current.focus();else if(t.target===n&&n){if(!HA(this.find(Number(n.dataset.no)),t))return}else return;t.preventDefault(),t.stopPropagation()};walk(t,n){let s=[...this.list.current.querySelectorAll("li[data-no][tabindex]")],a=t?s[s.indexOf(t)+n]:this.lastSeen(s);a&&(Sm(),a.focus({preventScroll:!0}),a.scrollIntoView({block:"nearest"}))}lastSeen(t){let{bottom:n}=this.box.current.getBoundingClientRect();return t.findLast(s=>s.getBoundingClientRect().top<n-8)}render({dialog:t,messages:n,pending:s,more:a,older:i,newer:l,at:c,later:u,back:p},{line:m,atEnd:h,missed:f}){return r`
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
${jA(n,{line:m,dialog:t,at:c})}
${u&&r`<li class="ev" key="later">
${l?.problem?r`<button type="button" class="btn small" onClick=${()=>rh(t.id)}>
${o("Retry")}
</button>`:r`<span>${o("Loading newer messages…")}</span>`}
</li>`}
${!u&&s.map($=>r`<${yC} key=${"k"+$.key} entry=${$} />`)}
</ol>
<${GA} find=${this.find} />
</div>
</div>
<div class="todownbox">
${p&&r`<button type="button" class="btn toback" onClick=${ZT}>
<${d} name="undo-2" size="m" />
${o("Back to the reply")}
</button>`}
${(!h||u)&&r`<button type="button" class="todown" aria-label=${f?S("Jump to the latest, {n} new message","Jump to the latest, {n} new messages",f):o("Jump to the latest")} onClick=${this.toEnd}>
<${d} name="arrow-down" />
${f>0&&r`<span class="count">${f}</span>`}
</button>`}
</div>
`}}});var sN={};_e(sN,{Conversation:()=>S3});function S3(){let{dialog:e}=E.value;if(!e)return r`<section class="conversation" id="conversation" tabindex="-1"
aria-label=${o("No conversation selected")}>
<${kd} />
<${E3} />
</section>`;let t=ae.value[e],n=Ct.value[`dialog:${e}`]?.problem;return n&&!vt.value[e]?.loaded?r`<${nN} id=${e} dialog=${t} problem=${n} />`:!t&&!vt.value[e]&&J.value.recent.includes(e)?r`<${nN} id=${e} problem=${new H(404,"not-found")} />`:r`<section class="conversation" id="conversation" tabindex="-1" aria-label=${o("Conversation")} key=${e}
data-dialog=${e}>
<${oN} dialog=${t} />
<${kd} dialog=${t} />
<${Xg} dialog=${t} />
<${nC} key=${"find"+e} id=${e} />
${vt.value[e]?.loaded&&t?r`<${XA} key=${e} dialog=${t} />`:r`<${O3} />`}
<${JT} key=${"dock"+e} id=${e} dialog=${t} />
${t&&r`<${t1} key=${"drop"+e} id=${e} can=${wt(t)?.can} kind=${t.kind} />`}
<${_T} dialog=${t} />
<${VA} />
<${wA} />
</section>`}function tN(){return r`<a class="ib phoneback" href=${j(E.value.view)} aria-label=${o("Back to the list")}>
<${d} name="arrow-left" />
</a>`}function oN({dialog:e}){return e?r`<header class="thead">
<${tN} />
<span class="only-wide">
<${X} name=${e.name} face=${e.avatar}><${we} kind=${e.kind} /><//>
</span>
<div class="grow">
<h2 class="cut">${e.name}</h2>
<div class="sub">
<span class="cut"><${ex} dialog=${e} /></span>
<span class="only-wide num tno">· ${o("No. {number}",{number:ue(e.number)})}</span>
${e.waiting_since?r`<${wo} dialog=${e} short asButton />`:e.state==="closed"&&r`<span class="sla ok"><${d} name="check" size="s" />${o("closed")}</span>`}
${e.priority===1&&r`<${Nt} priority=${1} />`}
<span class="only-wide htags"><${Pr} ids=${e.tags} most=${2} /></span>
</div>
</div>
<${xT} dialog=${e}><${T3} /><//>
</header>`:r`<header class="thead">
<${tN} />
<div class="grow"><h2 class="cut">${o("Conversation")}</h2></div>
</header>`}function T3(){let e=()=>{matchMedia("(min-width: 1280px)").matches?Zn.value=!Zn.value:dt.value=!dt.value};return r`<button type="button" class=${Zn.value?"ib":"ib below-card"} aria-label=${o("Client card")}
title=${o("Client card")+"  ]"} aria-expanded=${String(dt.value)} onClick=${e}>
<${d} name="panel-right" />
</button>`}function O3(){let e=ft(150,!0);return r`<div class="scroll">
<div class="log" aria-busy="true" aria-label=${o("Loading messages")}>
<ol class="sklog">
${e&&C3.map(([t,n,s])=>r`<li class=${"msg "+t} aria-hidden="true">
${t==="in"&&r`<span class="ph"></span>`}
<svg class="skb" viewBox=${`0 0 ${n} ${s}`} width=${n} height=${s}>
<rect width=${n} height=${s} rx="16" />
</svg>
</li>`)}
</ol>
</div>
</div>`}function nN({id:e,dialog:t,problem:n}){let s=n.status===404||n.status===403;return r`<section class="conversation" id="conversation" tabindex="-1" aria-label=${o("Conversation")}>
<${oN} dialog=${t} />
<${kd} dialog=${t} />
<div class="nothing">
<${re} icon=${s?"lock":"unplug"}
title=${s?o("Conversation not found"):o("Could not load messages")} text=${z(n)}>
${s?r`<a class="btn" href=${j(E.value.view)}>${o("Back to the list")}</a>`:r`<button type="button" class="btn" onClick=${()=>Yl(e)}>${o("Retry")}</button>`}
<//>
</div>
</section>`}function E3(){return r`<div class="nothing">
<${hi} big />
<h2 class="head2">${o("No conversation selected")}</h2>
<p class="mut t13">${o("Click a row on the left or press")} <${Ln} of=${["J"]} /></p>
<ul class="hints">
<li><${Ln} of=${["1","2","3"]} /><span>${o("mine, unassigned, all")}</span></li>
<li><${Ln} of=${["Shift","I"]} /><span>${o("take the most urgent one")}</span></li>
<li><${Ln} of=${["?"]} /><span>${o("all keyboard shortcuts")}</span></li>
</ul>
</div>`}var C3,aN=b(()=>{C();se();Y();ne();x();Et();V();L();it();Zm();ST();TT();P();QT();Kb();ye();eN();jv();Lv();Oo();Ds();Hm();C3=[["in",300,58],["in",190,38],["out",340,58],["in",250,38],["in",300,120],["out",380,58],["in",170,38]]});var rN={};_e(rN,{Lightbox:()=>N3});function A3(){let e=vt.value[E.value.dialog];if(!e)return[];let t=n=>za(n)&&(n.kind==="photo"||n.media_type.startsWith("image/"));return $n(e).flatMap(n=>(n.deleted_at?[]:n.files??[]).filter(t).map(s=>({file:s,at:n.created_at})))}function N3(){return k.value==="photo"&&cc.value?r`<${P3} />`:null}function P3(){let e=A3(),t=e.findIndex(m=>m.file.token===cc.value),n=O(null),[s,a]=g(null);if(fe(),W(()=>{t<0?Hv():n.current?.focus()},[t<0]),t<0)return null;let{file:i,at:l}=e[t],c=m=>{let h=e[t+m];h&&(cc.value=h.file.token)},u=m=>{let h={ArrowLeft:-1,ArrowRight:1}[m.key];if(h){m.preventDefault(),c(h);return}et(m)},p=i.name||o("Photo");return r`<div class="over lightbox" onPointerDown=${m=>{(m.target===m.currentTarget||m.target.classList.contains("lbstage"))&&Hv()}}>
<div class="lbin" role="dialog" aria-modal="true" aria-label=${o("Photo {i} of {n}",{i:t+1,n:e.length})}
onKeyDown=${u}>
<header class="lbhead">
<span class="grow">
<b class="b5 blk cut">${p}</b>
<span class="t12 blk">
${Ke(l)}
${e.length>1&&r`<span class="num"> · ${t+1} / ${e.length}</span>`}
</span>
</span>
<a class="ib" href=${rn(i)} download=${i.name||!0} aria-label=${o("Download")}
title=${o("Download")}>
<${d} name="download" />
</a>
<button type="button" class="ib" ref=${n} aria-label=${o("Dismiss")} title=${o("Dismiss")+"  Esc"}
onClick=${Hv}>
<${d} name="x" />
</button>
</header>
<div class="lbstage">
${s===i.token?r`<p>${o("Could not load the picture")}</p>`:r`<img key=${i.token} src=${rn(i,i.preview?"preview":"thumb")} alt=${p}
onError=${()=>a(i.token)} />`}
</div>
${t>0&&r`<button type="button" class="lbturn left" aria-label=${o("Previous photo")} onClick=${()=>c(-1)}>
<${d} name="chevron-left" size="l" />
</button>`}
${t<e.length-1&&r`<button type="button" class="lbturn right" aria-label=${o("Next photo")} onClick=${()=>c(1)}>
<${d} name="chevron-right" size="l" />
</button>`}
</div>
</div>`}var Hv,iN=b(()=>{B();C();Qe();se();ne();x();Yt();V();L();P();Wr();ye();Hv=()=>{k.value=null}});var M3,pu,Yv=b(()=>{M3=()=>Intl.DateTimeFormat().resolvedOptions().timeZone??"UTC",pu=(e,t)=>`/api/contacts/${e}/export?${new URLSearchParams({zone:M3(),...t})}`});var uN={};_e(uN,{Client:()=>R3});function R3(){let{id:e}=E.value,[t,n]=g(null),[s,a]=g(null),i=()=>{a(null),K(`/api/contacts/${e}`).then(c=>n(c.contact),a)};N(()=>{n(null),e?i():a(new H(404,"not-found"))},[e]);let l=ft(150,!t&&!s);return r`<main class="main page client" id="main" tabindex="-1">
<header class="pagehead clhead">
<a class="ib" href=${Wo()} aria-label=${o("Back")}><${d} name="arrow-left" /></a>
${t?r`
<${X} name=${t.name} size="lg" />
<div class="grow">
<h1 class="head2 cut">${t.name}</h1>
<p class="t12 mut">${o("Client since {date}",{date:zt(t.created_at)})}</p>
</div>
<${L3} id=${t.id} />
`:r`<h1 class="head2 grow">${o("Client")}</h1>`}
</header>
${s?r`<${re} icon=${s.status===404?"lock":"unplug"}
title=${s.status===404?o("Client not found"):o("Could not load the page")}
text=${z(s)}>
${s.status!==404&&r`<button type="button" class="btn" onClick=${i}>${o("Retry")}</button>`}
<//>`:t?r`<div class="clbody">
<${I3} contact=${t} onSaved=${n} />
<${z3} key=${t.id} contact=${t} />
</div>`:l&&r`<p class="t13 mut clwait">${o("Loading…")}</p>`}
</main>`}function L3({id:e}){return r`<div class="hrow wrap cltake">
<a class="btn small" href=${pu(e,{format:"html",printed:1})} target="_blank" rel="noopener">
<${d} name="file-text" size="s" />
${o("Print")}
</a>
${["txt","json","html"].map(t=>r`<a class="btn small quiet" key=${t} href=${pu(e,{format:t})} download
aria-label=${o("Export as {format}",{format:t.toUpperCase()})}>
<${d} name="download" size="s" />
${t.toUpperCase()}
</a>`)}
</div>`}function I3({contact:e,onSaved:t}){let n=cf(e);return r`<section class="clfacts" aria-label=${o("Client details")}>
<h2 class="t13 b6">${o("Contacts")}</h2>
<ul>
${e.identities.map(s=>r`<li key=${s.id}>
<button type="button" class="crow" title=${o("Copy")}
aria-label=${o("Copy {value}",{value:s.label||s.external_id})}
onClick=${()=>At(s.label||s.external_id)}>
<${we} kind=${s.kind} named />
<span class="grow cut">${s.label||s.external_id}</span>
<${d} name="copy" size="s" />
</button>
</li>`)}
</ul>
<h2 class="t13 b6">${o("All conversations")} <span class="n dim">${n.length}</span></h2>
<ul>
${n.map(({dialog:s,episode:a})=>r`<li key=${a.number}>
<a class="crow" href=${j("all",s.id)}>
<${we} kind=${s.kind} named />
<span class="grow">
<span class="cut">
${a.title||Ye.value[s.channel_id]?.name||Se(s.kind)}
</span>
<span class="t12 dim cut">${uf(a)}</span>
</span>
</a>
</li>`)}
</ul>
${e.note&&r`<h2 class="t13 b6">${o("Client note")}</h2><p class="t13 notetext">${e.note}</p>`}
<h2 class="t13 b6">${o("Consents and bans")}</h2>
<${lf} contact=${e} onSaved=${t} />
</section>`}function z3({contact:e}){let[t,n]=g(null),[s,a]=g(!0),[i,l]=g({items:[],next:null,loaded:!1,problem:null}),c=O(0),u=m=>{let h=++c.current,f=new URLSearchParams({events:s?"1":"0",...t?{channel:t}:{},...m?{before:m}:{}});K(`/api/contacts/${e.id}/history?${f}`).then($=>{h===c.current&&l(v=>({items:m?[...v.items,...$.items]:$.items,next:$.next,loaded:!0,problem:null}))},$=>{h===c.current&&l(v=>({...v,problem:$}))})};N(()=>{l({items:[],next:null,loaded:!1,problem:null}),u(null)},[t,s]);let p=[...new Map(e.dialogs.map(m=>[m.channel_id,m.kind]))];return r`<section class="clpast" aria-label=${o("Full history")}>
<div class="clbar">
<h2 class="t13 b6">${o("Full history")}</h2>
${p.length>1&&r`<div class="hrow wrap" role="group" aria-label=${o("Channel")}>
<button type="button" class="chip" aria-pressed=${String(t===null)} onClick=${()=>n(null)}>
${o("All channels")}
</button>
${p.map(([m,h])=>r`<button type="button" class="chip" key=${m} aria-pressed=${String(t===m)}
onClick=${()=>n(m)}>
<${we} kind=${h} />
${Ye.value[m]?.name??Se(h)}
</button>`)}
</div>`}
<label class="hrow end t13">
<input type="checkbox" class="check" checked=${s} onChange=${m=>a(m.target.checked)} />
${o("Notes and events")}
</label>
</div>
<div class="clscroll" role="group" tabindex="0" aria-label=${o("Full history")}>
${i.items.length>0&&r`<ol class="cllog">${B3(i.items,e)}</ol>`}
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
</section>`}function B3(e,t){let n=new Map(t.dialogs.flatMap(a=>a.episodes.map(i=>[i.number,{...i,dialog:a}]))),s=[];return e.forEach(({episode:a,message:i},l)=>{let c=n.get(a);a!==e[l-1]?.episode&&s.push(r`<li class="clep" key=${`e${a}.${i.id}`}>
<span class="grow cut b6">
${ot(i.created_at,I.value)}
${c?.title?` · ${o("“{text}”",{text:c.title})}`:""} · ${o("No. {number}",{number:ue(a)})}
</span>
${c?.state==="closed"&&r`<span class="tag plain">${o("closed")}</span>`}
<a class="link t12" href=${j("all",i.dialog_id,i.no)}>${o("Open conversation")}</a>
</li>`),s.push(r`<${W3} key=${i.id} message=${i} kind=${c?.dialog.kind} contact=${t} />`)}),s}function W3({message:e,kind:t,contact:n}){if(e.kind==="system")return r`<li class="clline sys">
<span class="t12 mut">
${lu(e)} · <span title=${Ke(e.created_at)}>${U(e.created_at)}</span>
</span>
</li>`;let s=e.author.operator_id?G(e.author.operator_id):e.kind==="in"&&n.kind==="person"?n.name:e.author.name||o("Sent outside Okno");return r`<li class=${`clline ${e.kind}`}>
${e.kind==="note"?r`<span class="nic"><${d} name="lock" size="m" /></span>`:r`<${we} kind=${t} named />`}
<div class="grow">
<span class="t12">
<b class="b6">${s}</b> <a class="mut"
href=${new URL(Wc(e)).pathname+new URL(Wc(e)).search}
title=${Ke(e.sent_at)}>
${U(e.created_at)}
</a>
${e.deleted_at?r` · ${o("The message was deleted")}`:null}
${e.delivery&&_o(e)?r` · ${o("Scheduled for {when}",{when:Xe(xo(e))})}`:null}
</span>
<div class="clsaid"><${ff} message=${e} client=${n.id} /></div>
</div>
</li>`}var pN=b(()=>{B();C();Qe();Y();xe();ne();x();Te();V();L();So();P();pf();wv();Dv();cu();Yv();ye();sl()});function hN(e){Gv.value=e,k.value="why"}var Gv,$N,Vv=b(()=>{oe();se();Gv=T(null),$N=e=>!!(e?.data?.run||e?.data?.rule)});function xf(e){N(()=>{let t=n=>{n.key!=="Escape"||n.defaultPrevented||k.peek()||document.activeElement.matches?.("input:not([type=checkbox]), textarea, select")||(n.preventDefault(),R(Fe()))};return document.addEventListener("keydown",t,{capture:!0}),()=>document.removeEventListener("keydown",t,{capture:!0})},[]),N(()=>()=>{E.peek().page==="automation"&&E.peek().rule===null&&requestAnimationFrame(()=>{document.querySelector(e)?.focus()})},[])}var mu,Jv=b(()=>{B();C();V();P();se();mu=({label:e})=>r`<a class="ib small" href=${Fe()} aria-label=${e} title=${`${e}  Esc`}>
<${d} name="x" size="m" />
</a>`});function Sf(e){let t=c=>e.filter(u=>u.kind===c).length,[n,s,a,i]=["operator","team","channel","hours"].map(t),l=[n&&S("{n} operator","{n} operators",n),s&&S("{n} team","{n} teams",s),a&&S("{n} channel","{n} channels",a),i&&o("working hours")];return o("No longer there: {list}",{list:l.filter(Boolean).join(", ")})}var q3,_f,j3,du,yl=b(()=>{x();q3={loop:()=>o("it ran more than 5 times in one conversation within a minute"),failing:()=>o("it failed five times in a row")},_f=e=>q3[e]?.()??o("a fault, code {code}",{code:e});j3={"opted-out":()=>o("the client does not want automatic messages"),group:()=>o("it is a group chat"),automatic:()=>o("the client's message is automatic itself"),"no-address":()=>o("the client has no address in this channel"),"own-address":()=>o("it is one of our own addresses"),disowned:()=>o("the sender's address is forged"),blocked:()=>o("the client has blocked us"),"channel-gone":()=>o("the channel was removed"),"channel-paused":()=>o("the channel is paused"),"before-connection":()=>o("the message is older than the channel's connection"),"too-late":()=>o("too much time had passed"),"said-already":()=>o("it was said in this conversation already"),frequency:()=>o("it was said recently"),"sender-budget":()=>o("this address got 5 automatic messages today"),"dialog-budget":()=>o("this conversation got 20 automatic messages today"),"channel-budget":()=>o("the channel sent its automatic messages of this hour"),tripped:()=>o("the guard against loops has stopped it"),paused:()=>o("all automation was stopped"),"no-text":()=>o("there is no text for this channel and language"),nobody:()=>o("nobody could take it"),assigned:()=>o("it had an assignee already"),closed:()=>o("the conversation was closed"),missing:()=>o("the rule refers to something that is gone")},du=e=>j3[e]?.()??o("refused, code {code}",{code:e})});function U3({kind:e,body:t},n){let s=Xv[e];return s?[s.when(t,n),s.then(t,n)]:[e,""]}function kN(e,{channels:t=[],teams:n=[]},s){let a=[...t.map(s.channel),...n.map(s.team)];return a.length?`${e} (${a.join(", ")})`:e}function H3({operators:e,team_id:t,only_here:n,former_days:s},a){let i=[Y3(e,t,a)];return n&&i.push(o("only to those at the screen")),s&&i.push(o("first to the previous assignee")),i.join(", ")}function Y3(e,t,n){return t?o("in turn within the team “{team}”, who are online",{team:n.team(t)}):e?e.length===1?o("assign to: {name}, when online",{name:n.person(e[0])}):S("in turn among {n} operator online","in turn among {n} operators online",e.length):o("in turn among all who are online")}function G3(e=[]){let t=n=>(n.channel_id===null?0:2)+(n.language===Ie.value?0:1);return e.filter(n=>n.text.trim()).sort((n,s)=>t(n)-t(s))[0]?.text??""}function Qv({texts:e=[],frequency:t}){let n=G3(e);if(!n)return o("no text is written yet");let s=[o("“{text}”",{text:V3(n)})];return e.length>1&&s.push(S("and {n} more text","and {n} more texts",e.length-1)),t?.every==="hours"&&s.push(S("at most once in {n} hour","at most once in {n} hours",t.hours)),s.join(", ")}function J3({first_minutes:e,next_minutes:t,stages:n=[],channels:s,teams:a},i){let l=n.map(p=>Math.round(e*p/100)),u=e===t&&l.length>0?S("A client waits for {list} minute","A client waits for {list} minutes",l.at(-1),{list:vN(l.map(String))}):o("The first reply {first}, next replies {next}",{first:bN(e),next:bN(t)});return kN(u,{channels:s,teams:a},i)}function Q3({first_minutes:e,next_minutes:t,stages:n=[],whom:s,email:a},i){let l=yN(s,a,i);return e===t?l:o("at {list} of the time {what}",{list:vN(n.map(ek)),what:l})}function tk(e,t){let n=(e?.operators??[]).map(t.person);return[e?.assignee&&o("the assignee"),e?.leads&&o("team leads"),...n].filter(Boolean)}function yN(e,t,n){let s=tk(e,n).join(", ")||o("no one");return t?o("notify on screen and by email: {list}",{list:s}):o("notify: {list}",{list:s})}function Tf({every:e,hours:t=0}){return e==="hours"?S("At most once in {n} hour","At most once in {n} hours",t):{message:o("To every message"),wait:o("Once until we reply"),episode:o("Once per conversation")}[e]}var gN,Zv,vN,Xv,wl,bt,fu,V3,bN,ek,uo=b(()=>{x();gN=90,Zv=1,vN=e=>new Intl.ListFormat(Ie.value==="ru"?"ru-RU":"en-GB").format(e),Xv={distribution:{icon:"users-round",title:()=>o("Round-robin assignment"),when:({channels:e=[]},t)=>kN(o("A new conversation without an assignee"),{channels:e},t),then:H3},reply_assigns:{icon:"hand",title:()=>o("Who replies becomes the assignee"),when:()=>o("An operator replies in a conversation without an assignee"),then:()=>o("assign it to them")},autoreply:{icon:"message-square-reply",title:()=>o("Auto-reply"),when:({clients:e})=>e==="new"?o("The first conversation of a new client"):o("A new conversation"),then:Qv},out_of_hours:{icon:"moon",title:()=>o("Out of hours"),when:({hours_id:e},t)=>e===Zv?o("A message outside working hours"):o("A message outside “{hours}”",{hours:t.hours(e)}),then:Qv},receipt:{icon:"mail",title:()=>o("Receipt"),when:()=>o("A new conversation by email"),then:Qv},sla:{icon:"alarm-clock-check",title:({first_minutes:e})=>S("SLA within {n} minute","SLA within {n} minutes",e),when:J3,then:Q3},untouched:{icon:"bell-ring",title:()=>o("Reminder that nobody took it"),when:({minutes:e})=>S("Nobody takes a conversation for {n} minute","Nobody takes a conversation for {n} minutes",e),then:({whom:e,email:t},n)=>yN(e,t,n)}},wl=e=>Xv[e]?.icon??"zap",bt=({kind:e,body:t})=>Xv[e]?.title(t)??e;fu=(e,t)=>U3(e,t).filter(Boolean).join(" → ");V3=e=>{let t=e.trim().replace(/\{[^{}|]*(?:\|([^{}]*))?\}/g,(n,s)=>s||"…").replace(/\s+/g," ").replace(/(?<!\.)\.$/,"");return t.length>gN?`${t.slice(0,gN-1).trimEnd()}…`:t};bN=e=>S("within {n} minute","within {n} minutes",e);ek=e=>o("{n}%",{n:e})});async function po(){let e=Cf+=1;try{let t=await K("/api/rules");if(e!==Cf)return;Le.value=t,xl.value=null}catch(t){if(!(t instanceof H))throw t;e===Cf&&(xl.value=t)}}function ON(){clearTimeout(wN),nk&&(wN=setTimeout(po,Z3))}function EN(){nk+=1,po();let e=setInterval(()=>{document.hidden||po()},X3);return()=>{nk-=1,clearInterval(e)}}function ok(e){Cf+=1;let{rules:t}=Le.peek(),n=t.some(s=>s.id===e.id);Le.value={...Le.peek(),rules:n?t.map(s=>s.id===e.id?{...s,...e}:s):[...t,e]}}async function _l(e,t){e&&ok(e);try{let n=await t();return n?.rule?ok(n.rule):await po(),n??!0}catch(n){if(!(n instanceof H))throw n;return await po(),n.code==="not-reviewed"?AN(pn(e.id)):te(z(n)),null}}function Of(e,t,n,s){let a=n(),i=Q(e,{icon:t,undo:async()=>{await a&&await s()}});return a.then(l=>{l||dr(i)}),a}function AN(e){Ef.value=e,k.value="rulefirst"}function NN(e,t){return t&&ns(e.kind)?.writes_to_clients&&!e.reviewed?(AN(e),null):rk(e,t)}function lk(e,t){let n=$u(e.group),s=n[n.findIndex(l=>l.id===e.id)+1]?.id??null;if(t===s||t===e.id)return null;let a=n.filter(l=>l.id!==e.id);a.splice(t===null?a.length:a.findIndex(l=>l.id===t),0,e);let i=new Map(a.map((l,c)=>[l.id,c]));return Le.value={...Le.peek(),rules:Le.peek().rules.map(l=>i.has(l.id)?{...l,place:i.get(l.id)}:l)},Of(o("Order changed: {name}",{name:bt(e)}),"arrow-up",SN(e.id,t),SN(e.id,s))}function Nf(e,t){let n=$u(e.group),s=n.findIndex(a=>a.id===e.id);return n[s+t]?(lk(e,t<0?n[s-1].id:n[s+2]?.id??null),!0):!1}function PN(e){return Le.value={...Le.peek(),rules:Le.peek().rules.filter(t=>t.id!==e.id)},Of(o("Rule deleted: {name}",{name:bt(e)}),"trash-2",TN(e.id,!0),TN(e.id,!1))}async function MN({id:e,kind:t,version:n,body:s}){let a=e?await F(`/api/rules/${e}`,{version:n,body:s},{method:"PATCH"}):await F("/api/rules",{kind:t,body:s});return ok(a.rule),a.rule}var Z3,X3,Le,xl,sk,Ze,pn,ns,CN,$u,ak,nk,Cf,wN,eU,Ef,xN,rk,_N,ik,Af,SN,ck,TN,DN,Jt=b(()=>{oe();Y();x();L();it();ve();se();uo();Z3=250,X3=3e4,Le=T(null),xl=T(null),sk=he(()=>J.value.hours??{}),Ze=he(()=>M.value?.role==="administrator"),pn=e=>Le.value?.rules.find(t=>t.id===e)??null,ns=e=>Le.value?.kinds.find(t=>t.kind===e)??null,CN=e=>sk.value[e]?.name,$u=e=>(Le.value?.rules??[]).filter(t=>t.group===e).sort((t,n)=>t.place-n.place||t.id-n.id),ak=e=>!!e.paused_at||e.missing.length>0,nk=0,Cf=0,wN=null;eU=e=>e.k==="rule"||e.k==="automation"||e.k==="gone"&&e.of==="rule";Xt(e=>{e.some(eU)&&ON()});An(ON);Ef=T(null);xN=(e,t,n)=>()=>_l({id:e,active:t},()=>F(`/api/rules/${e}/active`,n===void 0?{active:t}:{active:t,version:n}));rk=(e,t,n)=>Of(t?o("Switched on: {name}",{name:bt(e)}):o("Switched off: {name}",{name:bt(e)}),"zap",xN(e.id,t,n),xN(e.id,!t)),_N=e=>()=>(Le.value={...Le.peek(),paused:e},_l(null,()=>F("/api/automation/paused",{paused:e}))),ik=e=>Of(e?o("All automation is stopped"):o("Automation works again"),e?"pause":"play",_N(e),_N(!e)),Af=e=>_l({id:e.id,paused_at:null,paused_why:null},()=>F(`/api/rules/${e.id}/resume`,{})),SN=(e,t)=>()=>_l(null,()=>F(`/api/rules/${e}/place`,{before:t}));ck=(e,t)=>{let n=$u(e.group);return!!n[n.findIndex(s=>s.id===e.id)+t]},TN=(e,t)=>()=>_l(null,()=>F(`/api/rules/${e}/removed`,{removed:t}));DN=e=>_l(null,()=>F(`/api/rules/${e.id}/share-out`,{}))});var Me,Pf,os=b(()=>{x();Te();P();L();Jt();uo();Me={person:G,team:e=>Ge.value[e]?.name??o("Deleted team"),channel:e=>Ye.value[e]?.name??o("Removed channel"),hours:e=>CN(e)||(e===Zv?o("company hours"):o("Removed hours"))},Pf=()=>Object.values(Ye.value).filter(e=>e.health!=="removed").sort((e,t)=>Se(e.kind).localeCompare(Se(t.kind))||e.name.localeCompare(t.name))});function Df(e,t){return t==null||t===""?o("none"):Array.isArray(t)?t.length?t.map(n=>Df(e,n)).join(", "):o("any"):RN[e]?RN[e](t):typeof t=="boolean"?sU(t):typeof t=="object"?JSON.stringify(t):String(t)}var tU,LN,nU,oU,sU,RN,Mf,aU,rU,Rf,Lf=b(()=>{x();P();yl();os();tU={ordinary:()=>o("A person wrote to us alone"),every:()=>o("How often"),new_client:()=>o("New client"),closed:()=>o("Outside working hours"),channel_kind:()=>o("Kind of channel"),channel:()=>o("Channel"),team:()=>o("Team"),assignee:()=>o("Assignee"),minutes:()=>o("Minutes passed"),untouched:()=>o("Nobody took it")},LN=e=>tU[e]?.()??e,nU={message:()=>o("to every message"),wait:()=>o("once until we reply"),episode:()=>o("once per conversation"),hours:()=>o("once in some hours")},oU=e=>nU[e]?.()??e,sU=e=>e?o("yes"):o("no"),RN={assignee:Me.person,channel:Me.channel,team:Me.team,channel_kind:Se,every:e=>oU(e)};Mf=e=>({did:()=>o("done"),refused:()=>du(e.code),failed:()=>o("it failed")})[e.outcome](),aU=e=>new Intl.ListFormat(Ie.value==="ru"?"ru-RU":"en-GB").format((e.operators??[]).map(Me.person)),rU={say:({message_id:e})=>e?o("A message was sent to the client"):o("No message was sent"),assign:({operator_id:e,team_id:t})=>e?o("Assigned to {name}",{name:Me.person(e)}):o("Given to the team “{team}”",{team:Me.team(t)}),target:({minutes:e})=>S("Reply is due within {n} minute","Reply is due within {n} minutes",e),notify:e=>e.operators?.length?o("Notified: {list}",{list:aU(e)}):o("Notified")},Rf=e=>rU[e.do]?.(e)??e.do});function iU({one:e}){let t=e.holds?r`<${d} name="check" size="s" /><span class="vh">${o("fits")}</span>`:r`<span class="nofit"><${d} name="x" size="s" /></span><span class="vh">${o("does not fit")}</span>`,n=Df(e.field,e.wanted),s=Df(e.field,e.value);return r`
${t}
<span>
${s}
${n!==s&&r` <span class="dim t12">${o("wanted: {value}",{value:n})}</span>`}
</span>
`}var If,uk=b(()=>{C();x();cu();Te();P();Lf();If=({run:e})=>r`<dl class="kv runkv">
${e.values.map(t=>r`<div key=${t.field}><dt>${LN(t.field)}</dt><dd><${iU} one=${t} /></dd></div>`)}
${e.done.map((t,n)=>r`<div key=${n}><dt>${n?"":o("Done")}</dt><dd>${Rf(t)}</dd></div>`)}
${e.skipped.map((t,n)=>r`<div key=${`s${t.id}`}>
<dt>${n?"":o("Passed over")}</dt>
<dd>
<${X} name=${G(t.id)} size="xs" />
<s class="dim">${G(t.id)}</s>
<span class="dim t12">${Mv(t)}</span>
</dd>
</div>`)}
${e.error&&r`<div><dt>${o("Error")}</dt><dd><code class="runerror">${e.error}</code></dd></div>`}
</dl>`});function zf({source:e,newest:t,empty:n,named:s=!1}){let[a,i]=g(lU),[l,c]=g(!1),u=async m=>{try{let h=await K(m?`${e}${e.includes("?")?"&":"?"}before=${m}`:e);i(f=>({runs:m?[...f.runs,...h.runs]:h.runs,more:h.more,problem:null})),m||c(!1)}catch(h){if(!(h instanceof H))throw h;i(f=>({...f,problem:h}))}};N(()=>{u()},[]),N(()=>{a.runs&&c((a.runs[0]?.at??0)<(t??0))},[t]);let p=ft(150,!a.runs&&!a.problem);return!a.runs&&a.problem?r`<${re} icon="unplug" title=${o("The log could not be loaded")} text=${z(a.problem)}>
<button type="button" class="btn" onClick=${()=>u()}>${o("Retry")}</button>
<//>`:a.runs?a.runs.length?r`
${l&&r`<p class="runmore">
<button type="button" class="btn small" onClick=${()=>u()}>
<${d} name="arrow-up" size="s" />
${o("Show newer runs")}
</button>
</p>`}
<ol class="runs">${cU(a.runs,s)}</ol>
${a.problem&&r`<p class="t13 runmore" role="alert">${z(a.problem)}</p>`}
${a.more&&r`<p class="runmore">
<button type="button" class="btn small" onClick=${()=>u(a.runs.at(-1).id)}>
${o("Show older ones")}
</button>
</p>`}
`:n:p&&r`<div class="sks" aria-busy="true">
${[90,70,80].map(m=>r`<${De} key=${m} width=${m} />`)}
</div>`}function cU(e,t){let n=[];return e.forEach((s,a)=>{(!a||nt(e[a-1].at)!==nt(s.at))&&n.push(r`<li class="mh" key=${`d${s.id}`}>${gi(s.at,I.value)}</li>`),n.push(r`<${dU} key=${s.id} run=${s} named=${t} />`)}),n}function dU({run:e,named:t}){return r`<li class=${`run ${e.outcome}`}>
<details>
<summary>
<${d} name=${uU[e.outcome]} size="s" />
<span class="grow">
<b class="b5 cut blk">${e.client||o("No conversation")}</b>
<span class="t12 mut blk">${pU(e)}</span>
${t&&r`<span class="t12 dim cut blk">${mU(e)}</span>`}
</span>
<time class="t12 dim" title=${Ke(e.at)}>${U(e.at)}</time>
</summary>
<div class="runin">
<${If} run=${e} />
<p class="hrow t12">
${t&&pn(e.rule_id)?r`<a class="link" href=${Fe(e.rule_id,"log")}>
${o("Rule, version {n}",{n:e.version})}
</a>`:r`<span class="dim">${o("Version {n}",{n:e.version})}</span>`}
${e.dialog_id&&r`<a class="link hrow end" href=${j("all",e.dialog_id)}>${o("Open conversation")}</a>`}
</p>
</div>
</details>
</li>`}var lU,uU,pU,mU,pk=b(()=>{B();C();Y();xe();ne();x();V();P();ye();uk();Jt();Lf();uo();lU={runs:null,more:!1,problem:null};uU={did:"check",refused:"ban",failed:"circle-alert"},pU=e=>e.outcome==="did"&&e.done.length?e.done.map(Rf).join(", "):Mf(e),mU=e=>bt(pn(e.rule_id)??{kind:e.kind,body:ns(e.kind)?.default??{}})});function zN(){let e=O(null),[t,n]=g("");xf(".autolog"),W(()=>{document.activeElement!==document.body&&e.current.focus({preventScroll:!0})},[]);let s=Math.max(0,...Le.value.rules.map(i=>i.last_run_at??0)),a=IN.find(([i])=>i===t)[2]();return r`<aside class="peek" aria-label=${o("Log of all rules")}>
<div class="ed-top">
<h2 class="grow cut" tabindex="-1" ref=${e}>${o("Log of all rules")}</h2>
<${mu} label=${o("Close the log")} />
</div>
<div class="scroll ed edbody" role="group" tabindex="0" aria-label=${o("Runs")}>
<div class="rulechips" role="group" aria-label=${o("Show runs")}>
${IN.map(([i,l])=>r`<button type="button" class="chip" key=${i} aria-pressed=${String(i===t)}
onClick=${()=>n(i)}>${l()}</button>`)}
</div>
<${zf} key=${t} source=${t?`/api/runs?outcome=${t}`:"/api/runs"} named
newest=${t?null:s} empty=${r`<${re} icon="history" title=${a}
text=${o("Runs of the last 90 days appear here.")} />`} />
</div>
</aside>`}var IN,BN=b(()=>{B();C();x();P();Jv();pk();Jt();IN=[["",()=>o("All"),()=>o("No runs yet")],["did",()=>o("Done"),()=>o("No rule has done anything yet")],["refused",()=>o("Refused"),()=>o("Nothing was refused")],["failed",()=>o("Failed"),()=>o("No run has failed")]]});var Bf,mk=b(()=>{C();Jt();Bf=({rule:e,label:t})=>r`<input class="tog" type="checkbox" role="switch" aria-label=${t} checked=${e.active} onChange=${n=>{let s=n.currentTarget.checked;n.currentTarget.checked=e.active,NN(e,s)}} />`});function fU(e){let t=Math.max(1,...e),n=(WN-2)/Math.max(1,e.length-1),s=(a,i)=>`${(1+i*n).toFixed(1)} ${(dk-2-a/t*(dk-5)).toFixed(1)}`;return`M${e.map(s).join("L")}`}function hU(e){return e.active?[S("{n} time today","{n} times today",e.today,{n:ue(e.today)}),e.last_run_at?o("{span} ago",{span:Ve(I.value-e.last_run_at)}):o("has not run yet")]:[o("off"),o("changed {date}",{date:zt(e.changed_at)})]}function gU(e){let t=s=>{let a=pn(Wf.id);!a||a.group!==e.group||a.id===e.id||(s.preventDefault(),s.currentTarget.dataset.drop=bU(s)?"after":"before")},n=s=>delete s.currentTarget.dataset.drop;return{draggable:!0,onDragStart:s=>{Wf.id=e.id,s.dataTransfer.effectAllowed="move",s.dataTransfer.setData("text/plain",bt(e))},onDragEnd:()=>{Wf.id=null},onDragOver:t,onDragLeave:n,onDrop:s=>{s.preventDefault();let a=s.currentTarget.dataset.drop==="after";n(s);let i=pn(Wf.id);i&&lk(i,a?vU(s.currentTarget,i):e.id)}}}function bU(e){let t=e.currentTarget.getBoundingClientRect();return e.currentTarget.parentElement.clientWidth>t.width*1.5?e.clientX>t.left+t.width/2:e.clientY>t.top+t.height/2}function vU(e,t){let n=e.nextElementSibling;return Number(n?.dataset.rule)===t.id&&(n=n.nextElementSibling),n?Number(n.dataset.rule):null}function kU(e,t){let n={ArrowUp:-1,ArrowDown:1}[e.key];if(!n||!e.shiftKey||!(e.ctrlKey||e.metaKey)||!Ze.value)return;e.preventDefault(),e.stopPropagation();let s=e.currentTarget.querySelector("h3 a");ws(Nf(t,n)?o("Moved: {name}",{name:bt(t)}):o("This is the edge of the group")),requestAnimationFrame(()=>s.focus())}function FN({rule:e,names:t,open:n}){let s=bt(e),a=Ze.value?gU(e):{},i=["card","hov","rule",e.paused_at&&"failing",!e.paused_at&&e.missing.length&&"lacking"];return r`<article class=${i.filter(Boolean).join(" ")} data-rule=${e.id} data-off=${e.active?null:""}
aria-current=${n?"true":null} ...${a} onKeyDown=${l=>kU(l,e)}>
<span class="ric"><${d} name=${wl(e.kind)} /></span>
<h3>
<a href=${Fe(e.id)}
aria-keyshortcuts=${Ze.value?"Control+Shift+ArrowUp Control+Shift+ArrowDown":null}>
${s}
</a>
</h3>
${Ze.value?r`<${Bf} rule=${e} label=${o("The rule “{name}” is on",{name:s})} />`:r`<span class="tag plain">${e.active?o("on"):o("off")}</span>`}
<p class="ds">${fu(e,t)}</p>
<${yU} rule=${e} />
<div class="mt2">
${hU(e).map((l,c)=>r`${c>0&&r`<span aria-hidden="true">·</span>`}<span>${l}</span>`)}
<${$U} days=${e.days} />
</div>
</article>`}function yU({rule:e}){return e.paused_at?r`<p class="rulebad">
<${d} name="circle-alert" size="s" />
<span class="grow">${o("Paused: {cause}",{cause:_f(e.paused_why)})}</span>
${Ze.value&&r`<button type="button" class="btn small" onClick=${()=>Af(e)}>${o("Continue")}</button>`}
</p>`:e.missing.length?r`<p class="rulewarn">
<${d} name="triangle-alert" size="s" />
<span class="grow">${Sf(e.missing)}</span>
${Ze.value&&r`<a class="link" href=${Fe(e.id)}>${o("Choose a replacement")}</a>`}
</p>`:null}var WN,dk,$U,Wf,KN=b(()=>{C();xe();ne();x();V();P();vr();yl();Jt();mk();uo();[WN,dk]=[72,18];$U=({days:e})=>r`<svg class="spark" viewBox=${`0 0 ${WN} ${dk}`} role="img"
aria-label=${o("Runs in the last 14 days: {list}",{list:e.join(", ")})}>
<path d=${fU(e)} />
</svg>`;Wf={id:null}});function xU(e,t){let n=new Map(e.map(l=>[UN(l),l.text])),s=new Map(t.map(l=>[UN(l),l.text])),a=[...s].filter(([l,c])=>n.get(l)!==c),i=[...n.keys()].filter(l=>!s.has(l));return[...a.map(([l,c])=>o("Text ({place}): “{text}”",{place:l,text:c})),...i.map(l=>o("Text removed ({place})",{place:l}))]}function Ff(e,t){return Object.keys(t).flatMap(n=>{if(JSON.stringify(e[n])===JSON.stringify(t[n]))return[];if(n==="texts")return xU(e.texts,t.texts);let[s,a]=wU[n]??[()=>n,JSON.stringify];return[o("{field}: {before} → {after}",{field:s(),before:a(e[n]),after:a(t[n])})]})}var qN,jN,fk,$k,wU,UN,hk=b(()=>{x();os();uo();qN=e=>e?o("yes"):o("no"),jN=e=>t=>t?.length?t.map(e).join(", "):o("all"),fk=e=>e?Me.team(e):o("none"),$k=e=>t=>e[t](),wU={operators:[()=>o("Operators"),e=>e?e.map(Me.person).join(", "):o("all")],team_id:[()=>o("Team"),fk],channels:[()=>o("Channels"),jN(e=>Me.channel(e))],teams:[()=>o("Teams"),jN(e=>Me.team(e))],cap:[()=>o("Open conversations of one person, at most"),String],only_here:[()=>o("Only those at the screen"),qN],former_days:[()=>o("Days for the previous assignee"),String],absent:[()=>o("When the assignee is absent"),$k({keep:()=>o("leave it to the assignee"),next:()=>o("give it to the next operator"),team:()=>o("give it to a team")})],absent_minutes:[()=>o("Minutes until absent"),String],absent_team_id:[()=>o("Team for conversations of the absent"),fk],nobody:[()=>o("When nobody can take it"),$k({leave:()=>o("leave it unassigned"),team:()=>o("give it to a team")})],nobody_team_id:[()=>o("Team when nobody can take it"),fk],clients:[()=>o("Clients"),$k({all:()=>o("All clients"),new:()=>o("Only new clients")})],frequency:[()=>o("How often"),Tf],hours_id:[()=>o("Working hours"),e=>Me.hours(e)],first_minutes:[()=>o("First reply within"),String],next_minutes:[()=>o("Next replies within"),String],minutes:[()=>o("Minutes"),String],stages:[()=>o("Moments"),e=>e.map(ek).join(", ")],whom:[()=>o("Whom to notify"),e=>tk(e,Me).join(", ")||o("no one")],email:[()=>o("Also by email"),qN]},UN=({channel_id:e,language:t})=>`${e===null?o("All channels"):Me.channel(e)}, ${t}`});function _U(e){return[...e.replace(/\{\s*(\w+)\s*(\|[^{}]*)?\}/g,(n,s)=>hu.includes(s)?"":n).matchAll(/\{[^{}]*\}?|\}/g)].map(([n])=>n)}function SU({texts:e=[]},t){let n=new Set;e.length||(t.texts=o("Write at least one text")),e.forEach((s,a)=>{let i=`${s.channel_id}:${s.language}`,l=_U(s.text);s.text.trim()?s.text.length>HN?t[`texts.${a}`]=S("At most {n} character","At most {n} characters",HN):l.length?t[`texts.${a}`]=o("There is no such variable: {list}",{list:l.join(" ")}):n.has(i)&&(t[`texts.${a}`]=o("There is already a text for this channel and language")):t[`texts.${a}`]=o("Write the text that the client will get"),n.add(i)})}function TU({frequency:e},t){e?.every==="hours"&&!Ja(e.hours,1,GN)&&(t.frequency=Qa(1,GN))}function VN({whom:e},t){!e.assignee&&!e.leads&&!e.operators.length&&(t.whom=o("Choose who is notified"))}function bk({kind:e,body:t}){let n={};return CU[e]?.(t,n),n}var hu,HN,qf,YN,Kf,GN,Ja,Qa,gk,CU,jf=b(()=>{x();hu=["name","number","company","hours","back"],HN=4e3,qf=1440,YN=30*qf,Kf=60*qf,GN=24*365;Ja=(e,t,n)=>Number.isInteger(e)&&e>=t&&e<=n,Qa=(e,t)=>o("A whole number from {least} to {most}",{least:e,most:t});gk=(e,t)=>{SU(e,t),TU(e,t)},CU={distribution:(e,t)=>{e.operators&&!e.operators.length&&(t.operators=o("Choose at least one operator")),e.team_id===0&&(t.team_id=o("Choose a team")),Ja(e.cap,0,1e3)||(t.cap=Qa(0,1e3)),Ja(e.former_days,0,365)||(t.former_days=Qa(0,365)),e.absent!=="keep"&&!Ja(e.absent_minutes,0,qf)&&(t.absent_minutes=Qa(0,qf)),e.absent==="team"&&!e.absent_team_id&&(t.absent_team_id=o("Choose a team")),e.nobody==="team"&&!e.nobody_team_id&&(t.nobody_team_id=o("Choose a team"))},autoreply:gk,out_of_hours:gk,receipt:gk,sla:(e,t)=>{Ja(e.first_minutes,1,Kf)||(t.first_minutes=Qa(1,Kf)),Ja(e.next_minutes,1,Kf)||(t.next_minutes=Qa(1,Kf)),e.stages.length?e.stages.some(n=>!Ja(n,1,1e3))?t.stages=Qa(1,1e3):new Set(e.stages).size<e.stages.length&&(t.stages=o("Two moments are the same")):t.stages=o("Add at least one moment"),VN(e,t)},untouched:(e,t)=>{Ja(e.minutes,1,YN)||(t.minutes=Qa(1,YN)),VN(e,t)}}});function OU(e){let t=(e?.detail?.errors??[]).map(({field:n,message:s})=>[n.split(".").at(-1),s]);return Object.fromEntries(t)}function Tl({id:e,kind:t,version:n,body:s}){Ce.value={id:e,kind:t,version:n,body:s,base:JSON.stringify(s)},vk.value=!1,Sl.value=null,Za.value=null}function Uf(e){Ce.value={...Ce.peek(),body:{...Ce.peek().body,...e}}}function ZN(){let{id:e,kind:t}=Ce.peek();Tl(e?pn(e):kk(t))}function XN(e){let{version:t,base:n}=Ce.peek();e.version!==t&&(JSON.stringify(e.body)===n?Ce.value={...Ce.peek(),version:e.version}:ss.peek()?Za.value={by:e.changed_by,at:e.changed_at}:Tl(e))}function tP(){let{id:e}=Ce.peek();return Ce.value={...Ce.peek(),version:pn(e).version},Za.value=null,Hf()}function EU(){requestAnimationFrame(()=>{document.querySelector(".edbody [aria-invalid='true']")?.focus()})}async function Hf(){if(!Ce.peek()||ei.peek())return!1;if(vk.value=!0,Sl.value=null,Object.keys(bk(Ce.peek())).length)return EU(),!1;ei.value=!0;let e=Ce.peek();try{let t=await MN(e);return Ce.peek()===e?Tl(t):Ce.value={...Ce.peek(),id:t.id,version:t.version,base:JSON.stringify(t.body)},e.id||(Q(o("Rule created: {name}. It is off.",{name:bt(t)}),{icon:"zap"}),R(Fe(t.id),{replace:!0,sure:!0})),!0}catch(t){if(!(t instanceof H))throw t;return t.code==="changed-meanwhile"?(await po(),Za.value={by:t.detail.by,at:t.detail.at}):Sl.value=t,!1}finally{ei.value=!1}}var Ce,vk,ei,Sl,Za,ss,JN,QN,kk,eP,nP,ti=b(()=>{oe();Y();x();V();ve();jf();Jt();uo();Ce=T(null),vk=T(!1),ei=T(!1),Sl=T(null),Za=T(null),ss=he(()=>!!Ce.value&&JSON.stringify(Ce.value.body)!==Ce.value.base),JN=he(()=>Ce.value&&vk.value?{...bk(Ce.value),...OU(Sl.value)}:{});QN=()=>{Ce.value=null},kk=e=>({id:null,kind:e,version:0,body:ns(e).default});eP=()=>Tl(pn(Ce.peek().id));nP=e=>({"unknown-variable":()=>o("A text names a variable that does not exist.")})[e.code]?.()??z(e)});var oP,sP=b(()=>{C();x();P();pk();oP=({rule:e})=>r`<${zf} source=${`/api/rules/${e.id}/runs`} newest=${e.last_run_at}
empty=${r`<${re} icon="history" title=${o("No runs yet")} text=${e.active?o("Runs of the last 90 days appear here."):o("The rule is off. “Dry run” shows what it would do.")} />`} />`});var Yf,yk=b(()=>{oe();Yf=T(null)});function aP({rule:e}){let[t,n]=g(30),[s,a]=g({busy:!1,result:null,problem:null}),i=async()=>{a({busy:!0,result:null,problem:null});let l=ss.peek()?{body:Ce.peek().body}:{};try{a({busy:!1,result:await Oe("POST",`/api/rules/${e.id}/rehearsal`,{days:t,...l}),problem:null})}catch(c){if(!(c instanceof H))throw c;a({busy:!1,result:null,problem:c})}};return N(()=>a({busy:!1,result:null,problem:null}),[e.version]),r`
<p class="t13 mut">${o("What the rule would have done in the past. Nothing is sent and nothing changes.")}</p>
${ss.value&&r`<p class="hint">${o("Checked with your changes, which are not saved yet.")}</p>`}
<div class="hrow wrap rowgap">
<${Pt} label=${o("Period")} value=${String(t)} onPick=${l=>n(Number(l))}
options=${AU.map(l=>[String(l),S("{n} day","{n} days",l)])} />
<button type="button" class="btn primary" disabled=${s.busy} aria-busy=${String(s.busy)} onClick=${i}>
<${d} name="play" size="m" />
${o("Check")}
</button>
</div>
<div aria-live="polite">
${s.busy&&r`<div class="sks">${[90,64,78].map(l=>r`<${De} key=${l} width=${l} />`)}</div>`}
${s.problem&&r`<${re} icon="unplug" title=${o("The dry run failed")} text=${z(s.problem)}>
<button type="button" class="btn" onClick=${i}>${o("Retry")}</button>
<//>`}
${s.result&&r`<${PU} rule=${e} result=${s.result} />`}
</div>
`}function NU(e,{matched:t,sent:n}){let s=S("It would have run {n} time","It would have run {n} times",t,{n:ue(t)});if(!ns(e.kind)?.writes_to_clients)return s;let a={n:ue(n)},i=S("{n} automatic message would have left","{n} automatic messages would have left",n,a);return`${s}, ${i}`}function PU({rule:e,result:t}){let n=Object.entries(t.refused).sort((s,a)=>a[1]-s[1]);return r`
<h3 class="t14 b6 rehead">${NU(e,t)}</h3>
${!t.exact&&r`<p class="hint">
${o("An estimate: {list}.",{list:t.not_recorded.map(RU).join(", ")||o("not everything is recorded")})}
</p>`}
${t.by_channel.length>1&&r`<dl class="kv rekv">
${t.by_channel.map(s=>r`<div key=${s.channel_id}>
<dt class="cut">${Me.channel(s.channel_id)}</dt>
<dd class="num">${ue(s.count)}</dd>
</div>`)}
</dl>`}
${n.length>0&&r`
<h4 class="mh">${o("It would have kept silent")}</h4>
<ul class="reref">
${n.map(([s,a])=>r`<li key=${s}>
<span class="grow">${du(s)}</span>
<span class="num">${ue(a)}</span>
</li>`)}
</ul>
`}
${t.dialogs.length>0&&r`
<h4 class="mh">${o("Conversations")}</h4>
<ol class="runs">${t.dialogs.map((s,a)=>r`<${DU} key=${a} one=${s} />`)}</ol>
${t.matched>t.dialogs.length&&r`<p class="hint">${S("The last {n} is shown.","The last {n} are shown.",t.dialogs.length)}</p>`}
`}
`}var AU,DU,MU,RU,rP=b(()=>{B();C();Y();xe();ne();x();V();P();Ft();yl();ti();os();Jt();AU=[7,30,90];DU=({one:e})=>r`<li class=${`run ${e.outcome}`}>
<a class="runlink" href=${j("all",e.dialog_id)}>
<${d} name=${e.outcome==="did"?"check":"ban"} size="s" />
<span class="grow">
<b class="b5 cut blk">${e.client}</b>
${e.code&&r`<span class="t12 mut blk">${du(e.code)}</span>`}
</span>
<span class="t12 dim">${ot(e.at,I.value)}, ${U(e.at)}</span>
</a>
</li>`,MU={presence:()=>o("who was online then is not recorded"),loads:()=>o("how many conversations each had then is not recorded"),here:()=>o("who was at the screen then is not recorded")},RU=e=>MU[e]?.()??e});function iP({label:e,hint:t,error:n,children:s}){let a=S$();return r`<div class="rowgap">
<div class="hrow">
<label class="t13 grow" for=${a}>${e}${t&&r`<span class="t12 dim blk">${t}</span>`}</label>
${s({id:a,invalid:n?"true":null,"aria-describedby":n?`${a}e`:null})}
</div>
<${as} id=${`${a}e`} text=${n} />
</div>`}function gu({id:e,value:t,onValue:n,unit:s,label:a,...i}){let[l,c]=g(String(t));N(()=>{Number(l)!==t&&!Number.isNaN(t)&&c(String(t))},[t]);let u=h=>{let f=h.currentTarget.value;c(f),n(/^\d+$/.test(f.trim())?Number(f):NaN)},{invalid:p,...m}=i;return r`<span class="hrow tight">
<input class="input numin" id=${e} inputmode="numeric" autocomplete="off" aria-label=${a} value=${l}
aria-invalid=${p} ...${m} onInput=${u} />
${s&&r`<span class="t13 dim">${s}</span>`}
</span>`}function bu({id:e,label:t,options:n,value:s,onPick:a,invalid:i,...l}){let c=n.findIndex(([u])=>u===s);return r`<select class="sel" id=${e} aria-label=${t} aria-invalid=${i} ...${l}
onChange=${u=>a(n[u.currentTarget.selectedIndex][0])}>
${n.map(([u,p],m)=>r`<option key=${u} value=${m} selected=${m===c}>${p}</option>`)}
</select>`}function xk({label:e,hint:t,error:n,children:s}){let a=S$();return r`<div class="field">
<label for=${a}>${e}</label>
${s({id:a,invalid:n?"true":null,"aria-describedby":n?`${a}e`:null})}
${t&&r`<span class="hint">${t}</span>`}
<${as} id=${`${a}e`} text=${n} />
</div>`}function Jf(e,t=o("Choose a team")){let n=Ia().map(s=>[s.id,s.name]);return e&&!n.some(([s])=>s===e)&&n.push([e,`${Me.team(e)} · ${o("deleted")}`]),[[null,t],...n]}function Qf(e){let t=Object.values(sk.value).filter(n=>!n.removed).map(n=>[n.id,Me.hours(n.id)]);return t.some(([n])=>n===e)||t.unshift([e,Me.hours(e)]),t}function lP({label:e,all:t,items:n,chosen:s,onChange:a}){return r`<div class="rulechips" role="group" aria-label=${e}>
<button type="button" class="chip" aria-pressed=${String(!s.length)} onClick=${()=>a([])}>
${t}
</button>
${n.map(({id:i,name:l,icon:c})=>r`<button type="button" class="chip" key=${i} aria-pressed=${String(s.includes(i))}
onClick=${()=>a(wk(s,i))}>
${c}
${l}
</button>`)}
</div>`}function Zf({chosen:e,onChange:t,kinds:n}){let a=Pf().filter(i=>!n||n.includes(i.kind)).map(i=>({id:i.id,name:i.name,icon:r`<${we} kind=${i.kind} named />`}));for(let i of cP(e,a))a.push({id:i,name:`${Me.channel(i)} · ${o("removed")}`,icon:null});return r`<${Gf} name=${o("Channel")}>
<${lP} label=${o("Channel")} all=${o("Any")} items=${a} chosen=${e} onChange=${t} />
<//>`}function uP({chosen:e,onChange:t}){let n=Ia().map(({id:s,name:a})=>({id:s,name:a}));for(let s of cP(e,n))n.push({id:s,name:`${Me.team(s)} · ${o("deleted")}`});return!n.length&&!Object.keys(Ge.value).length?null:r`<${Gf} name=${o("Team")}>
<${lP} label=${o("Team")} all=${o("Any team")} items=${n} chosen=${e} onChange=${t} />
<//>`}function _k({whom:e,email:t,error:n,change:s}){let a=l=>s({whom:{...e,...l}}),i=e.operators.filter(l=>!Ee.value[l]?.active);return r`
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
onChange=${()=>a({operators:wk(e.operators,l.id)})} />
<${X} name=${l.name} size="sm" />
<span class="cut">${l.name}</span>
</label>`)}
${i.map(l=>r`<label key=${l} class="hint warn">
<input class="check" type="checkbox" checked
onChange=${()=>a({operators:wk(e.operators,l)})} />
${Me.person(l)} · ${o("no longer works here")}
</label>`)}
</div>
<${as} text=${n} />
</div>
<${Vf} label=${o("Also send an email at once")} hint=${o("Even to those who are at the screen")}
checked=${t} onChange=${l=>s({email:l})} />
`}var ut,Gf,as,Vf,rs,is,wk,cP,Xf,vu=b(()=>{B();C();x();L();P();Qi();os();Jt();ut=({icon:e,title:t,children:n})=>r`<section class="step">
<span class="k"><${d} name=${e} size="s" /></span>
<h3>${t}</h3>
${n}
</section>`,Gf=({name:e,children:t})=>r`<div class="cond"><span>${e}</span>${t}</div>`,as=({id:e,text:t})=>t?r`<span class="hint bad" id=${e}>${t}</span>`:null;Vf=({label:e,hint:t,checked:n,onChange:s})=>r`<${iP} label=${e} hint=${t}>
${({id:a})=>r`<input class="tog" id=${a} type="checkbox" role="switch" checked=${n}
onChange=${i=>s(i.currentTarget.checked)} />`}
<//>`;rs=({label:e,hint:t,value:n,onValue:s,unit:a,error:i})=>r`<${iP} label=${e} hint=${t} error=${i}>
${l=>r`<${gu} ...${l} value=${n} unit=${a} onValue=${s} />`}
<//>`;is=({label:e,hint:t,error:n,...s})=>r`<div class="rowgap">
<${xk} label=${e} hint=${t} error=${n}>${a=>r`<${bu} ...${a} ...${s} />`}<//>
</div>`;wk=(e,t)=>e.includes(t)?e.filter(n=>n!==t):[...e,t];cP=(e,t)=>e.filter(n=>!t.some(s=>s.id===n));Xf=()=>Object.values(Ee.value).filter(e=>e.active).sort((e,t)=>e.name.localeCompare(t.name))});function mP({rule:e,body:t,errors:n,change:s}){N(()=>{wa()},[]);let a=zU(t),i=l=>s({operators:l==="chosen"?Xf().map(c=>c.id):null,team_id:l==="team"?0:null});return r`
<${ut} icon="zap" title=${o("When")}>
<p class="cond">${o("A client waits in a conversation without an assignee")}</p>
<${is} label=${o("Also when the client writes and the assignee is absent")} value=${t.absent}
onPick=${l=>s({absent:l,absent_minutes:t.absent_minutes||IU})}
options=${[["keep",o("leave it to the assignee")],["next",o("give it to the next operator")],["team",o("give it to a team")]]} />
${t.absent==="team"&&r`<${is} label=${o("Team for conversations of the absent")} value=${t.absent_team_id}
error=${n.absent_team_id} onPick=${l=>s({absent_team_id:l})}
options=${Jf(t.absent_team_id)} />`}
${t.absent!=="keep"&&r`<${rs} label=${o("Who is away counts as absent after")}
hint=${o("Who is off shift counts at once")} unit=${o("min")} value=${t.absent_minutes}
error=${n.absent_minutes} onValue=${l=>s({absent_minutes:l})} />`}
<//>
<${ut} icon="list-filter" title=${o("If")}>
<${Gf} name=${o("Assignee")}><span class="mut">${o("nobody")}</span><//>
<${Zf} chosen=${t.channels} onChange=${l=>s({channels:l})} />
<//>
<${ut} icon="user-round-check" title=${o("Then assign in turn")}>
<${Pt} label=${o("Among whom")} value=${a} onPick=${l=>l!==a&&i(l)}
options=${[["all",o("Everyone")],["team",o("Team")],["chosen",o("Chosen")]]} />
${a==="team"&&r`<${is} label=${o("Team")} value=${t.team_id||null} error=${n.team_id}
onPick=${l=>s({team_id:l??0})} options=${Jf(t.team_id)} />`}
${a==="chosen"&&r`<${BU} chosen=${t.operators} rule=${e} error=${n.operators}
onChange=${l=>s({operators:l})} />`}
<${rs} label=${o("Open conversations of one person, at most")}
hint=${o("0: the workload limit of each person")} value=${t.cap} error=${n.cap}
onValue=${l=>s({cap:l})} />
<${Vf} label=${o("Only those at the screen")}
hint=${o("Whose page is open; those who are online by their status, otherwise")} checked=${t.only_here}
onChange=${l=>s({only_here:l})} />
<${Vf} label=${o("First to the previous assignee, when online")}
checked=${t.former_days>0||Number.isNaN(t.former_days)}
onChange=${l=>s({former_days:l?LU:0})} />
${t.former_days!==0&&r`<${rs} label=${o("If they had it within the last")} unit=${o("days")} value=${t.former_days}
error=${n.former_days} onValue=${l=>s({former_days:l})} />`}
<${is} label=${o("When nobody can take it")} value=${t.nobody} onPick=${l=>s({nobody:l})}
options=${[["leave",o("leave it unassigned, deal it to the first who can")],["team",o("give it to a team")]]} />
${t.nobody==="team"&&r`<${is} label=${o("Team when nobody can take it")} value=${t.nobody_team_id}
error=${n.nobody_team_id} onPick=${l=>s({nobody_team_id:l})}
options=${Jf(t.nobody_team_id)} />`}
<//>
${e.id&&r`<${WU} rule=${e} />`}
`}function BU({chosen:e,rule:t,error:n,onChange:s}){let[a,i]=g(null),l=Xf().filter(m=>!e.includes(m.id)),c=[...e.map(m=>Ee.value[m]??{id:m,name:G(m),active:!1}),...l],u=(m,h)=>{if(h<0||h>=e.length)return;let f=e.filter($=>$!==m);f.splice(h,0,m),s(f),ws(o("{name}: place {n} of {all}",{name:G(m),n:h+1,all:f.length}))},p=(m,h)=>{let f={ArrowUp:-1,ArrowDown:1}[m.key];if(!f)return;m.preventDefault();let $=m.currentTarget;u(h,e.indexOf(h)+f),requestAnimationFrame(()=>$.focus())};return r`
<ul class="ppl rowgap" aria-label=${o("Operators in their order")}>
${c.map(m=>{let h=e.indexOf(m.id),f=h>=0;return r`<li key=${m.id} class=${a===m.id?"carried":null}
draggable=${f&&Ze.value?!0:null} onDragStart=${$=>{$.dataTransfer.setData("text/plain",m.name),i(m.id)}} onDragEnd=${()=>i(null)} onDragOver=${$=>{a===null||!f||($.preventDefault(),a!==m.id&&u(a,h))}} onDrop=${$=>$.preventDefault()}>
${f&&Ze.value?r`<button type="button" class="ib small gripb" aria-label=${o("Move: {name}",{name:m.name})}
title=${o("Drag, or press ↑ and ↓")} onKeyDown=${$=>p($,m.id)}>
<${d} name="grip-vertical" size="m" />
</button>`:r`<span class="gripb ib small"></span>`}
<${X} name=${m.name} size="md">${m.active&&r`<${Ir} shift=${vn(m)} />`}<//>
<span class="grow">
<span class="cut b5 blk">${m.name}</span>
<span class=${m.active?"t12 dim cut blk":"t12 hint warn blk"}>
${m.active?[zr(m),eb(vn(m))].filter(Boolean).join(" · "):o("no longer works here")}
</span>
</span>
${f&&t.next_operator_id===m.id&&r`<span class="tag plain">${o("next")}</span>`}
<input class="tog" type="checkbox" role="switch" aria-label=${o("{name} takes part",{name:m.name})}
checked=${f} aria-invalid=${n?"true":null}
onChange=${()=>s(f?e.filter($=>$!==m.id):[...e,m.id])} />
</li>`})}
</ul>
<${as} text=${n} />
`}function WU({rule:e}){let t=[...e.shares??[]].sort((a,i)=>i.count-a.count),n=Math.max(1,...t.map(a=>a.count)),s=async()=>{let a=await DN(e);a&&Q(S("{n} conversation is being dealt","{n} conversations are being dealt",a.count),{icon:"users-round"})};return r`<section class="rulenow" aria-labelledby="rulenow">
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
${e.waiting>0&&Ze.value&&r`<button type="button" class="btn small" disabled=${!e.active||ss.value} onClick=${s}>
${S("Deal {n} who waits","Deal {n} who wait",e.waiting)}
</button>`}
${e.waiting>0&&!e.active&&r`<p class="hint">${o("Switch the rule on to deal those who wait.")}</p>`}
</section>`}var pP,LU,IU,zU,dP=b(()=>{B();C();ne();x();L();ve();Te();P();Ft();Qi();nn();vr();ti();vu();Jt();pP=()=>r`
<${ut} icon="zap" title=${o("When")}><p class="cond">${o("An operator replies to a client")}</p><//>
<${ut} icon="list-filter" title=${o("If")}><p class="cond">${o("The conversation has no assignee")}</p><//>
<${ut} icon="user-round-check" title=${o("Then")}>
<p class="cond">${o("The operator becomes the assignee")}</p>
<p class="hint">${o("A note does not assign. The operator can undo it.")}</p>
<//>
`,LU=30,IU=30,zU=({operators:e,team_id:t})=>e?"chosen":t===null?"all":"team"});function fP({body:e,errors:t,change:n}){return r`
<${ut} icon="zap" title=${o("When")}><p class="cond">${o("A client waits for our reply")}</p><//>
<${ut} icon="list-filter" title=${o("If")}>
<${Zf} chosen=${e.channels} onChange=${s=>n({channels:s})} />
<${uP} chosen=${e.teams} onChange=${s=>n({teams:s})} />
<p class="hint">${o("The first rule that fits counts: its order in the group decides.")}</p>
<//>
<${ut} icon="hourglass" title=${o("Then reply")}>
<${rs} label=${o("First reply within")} unit=${o("min")} value=${e.first_minutes}
error=${t.first_minutes} onValue=${s=>n({first_minutes:s})} />
<${rs} label=${o("Next replies within")} unit=${o("min")} value=${e.next_minutes}
error=${t.next_minutes} onValue=${s=>n({next_minutes:s})} />
<${is} label=${o("By which hours")} hint=${o("Closed hours do not count.")} value=${e.hours_id}
options=${Qf(e.hours_id)} onPick=${s=>n({hours_id:s})} />
<//>
<${ut} icon="bell-ring" title=${o("And notify")}>
<${KU} body=${e} error=${t.stages} change=${n} />
<${_k} whom=${e.whom} email=${e.email} error=${t.whom} change=${n} />
<//>
`}function KU({body:e,error:t,change:n}){let{stages:s,first_minutes:a}=e,i=c=>n({stages:c}),l=[80,100,150,200,300].find(c=>!s.includes(c))??50;return r`
<ul class="stages" aria-label=${o("Moments")}>
${s.map((c,u)=>r`<li class="hrow" key=${u}>
<${gu} label=${o("Moment {n}, per cent of the time",{n:u+1})} value=${c} unit="%"
invalid=${t?"true":null} onValue=${p=>i(s.with(u,p))} />
<span class="grow t12 dim">${qU(c,a)}</span>
<button type="button" class="ib small" aria-label=${o("Remove moment {n}",{n:u+1})}
onClick=${()=>i(s.filter((p,m)=>m!==u))}>
<${d} name="x" size="m" />
</button>
</li>`)}
</ul>
<${as} text=${t} />
${s.length<FU&&r`<button type="button" class="btn small quiet" onClick=${()=>i([...s,l].sort((c,u)=>c-u))}>
<${d} name="plus" size="s" />
${o("Moment")}
</button>`}
`}function qU(e,t){let n=Math.round(t*e/100);return Number.isFinite(n)?e===100?o("the time is over"):e<100?S("warning, {n} minute after the client wrote","warning, {n} minutes after the client wrote",n):S("reminder, {n} minute after the client wrote","reminder, {n} minutes after the client wrote",n):""}function $P({body:e,errors:t,change:n}){return r`
<${ut} icon="zap" title=${o("When")}>
<p class="cond">${o("A client waits in a conversation that no one took")}</p>
<${rs} label=${o("For")} unit=${o("min")} value=${e.minutes} error=${t.minutes}
onValue=${s=>n({minutes:s})} />
<//>
<${ut} icon="list-filter" title=${o("If")}>
<p class="cond">${o("No assignee, no reply and no note since the client wrote")}</p>
<//>
<${ut} icon="bell-ring" title=${o("Then notify")}>
<${_k} whom=${e.whom} email=${e.email} error=${t.whom} change=${n} />
<//>
`}var FU,hP=b(()=>{C();x();P();vu();FU=5});function e$(e,t,n){let s={...gP[t]??gP.en,company:n||"Okno"};return e.split(/(\{[^{}]*\})/).filter(Boolean).map(a=>{let i=/^\{\s*(\w+)\s*(?:\|[^{}]*)?\}$/.exec(a)?.[1];return a.startsWith("{")?hu.includes(i)?{kind:"value",text:s[i]}:{kind:"unknown",text:a}:{kind:"text",text:a}})}var gP,Sk=b(()=>{jf();gP={ru:{name:"Екатерина",number:"1042",hours:"9:00–21:00",back:"завтра в 9:00"},en:{name:"Kate",number:"1042",hours:"9:00–21:00",back:"tomorrow at 9:00"}}});function Tk({body:e,error:t,change:n}){let{frequency:s}=e,a=l=>n({frequency:{...s,...l}}),i=["message","wait","episode"].map(l=>[l,Tf({every:l})]);return r`<div class="rowgap">
<${xk} label=${o("How often")} error=${t}>
${l=>r`<span class="hrow wrap">
<${bu} ...${l} value=${s.every} onPick=${c=>a({every:c})}
options=${[...i,["hours",o("Not again for some hours")]]} />
${s.every==="hours"&&r`<${gu} label=${o("Hours")} value=${s.hours} unit=${o("h")} invalid=${l.invalid}
onValue=${c=>a({hours:c})} />`}
</span>`}
<//>
</div>`}function jU(e,t){let n=(s,a)=>e.some(i=>i.channel_id===s&&i.language===a);for(let s of[null,...t.map(a=>a.id)])for(let[a]of wP)if(!n(s,a))return{channel_id:s,language:a};return null}function Ck({body:e,errors:t,change:n,kinds:s}){let a=Pf().filter(u=>!s||s.includes(u.kind)),{texts:i}=e,l=jU(i,a),c=(u,p)=>n({texts:i.with(u,{...i[u],...p})});return r`
${i.map((u,p)=>r`<${HU} key=${p} one=${u} index=${p} only=${i.length===1} channels=${a}
error=${t[`texts.${p}`]} onPut=${m=>c(p,m)}
onRemove=${()=>n({texts:i.filter((m,h)=>h!==p)})} />`)}
<${as} text=${t.texts} />
${l&&r`<button type="button" class="btn small quiet"
onClick=${()=>n({texts:[...i,{...l,text:""}]})}>
<${d} name="plus" size="s" />
${o("Text for a channel or language")}
</button>`}
<p class="hint">${o("A client gets the text of their channel and language, else the one for all channels.")}</p>
`}function HU({one:e,index:t,only:n,channels:s,error:a,onPut:i,onRemove:l}){let c=O(null),u=m=>{let h=c.current;h.setRangeText(`{${m}}`,h.selectionStart,h.selectionEnd,"end"),i({text:h.value}),h.focus()},p=o("Text {n}",{n:t+1});return r`<div class="card ruletext">
<div class="hrow wrap">
<${bu} label=${o("Channel of text {n}",{n:t+1})} value=${e.channel_id}
options=${UU(e.channel_id,s)} onPick=${m=>i({channel_id:m})} />
<${bu} label=${o("Language of text {n}",{n:t+1})} value=${e.language} options=${wP}
onPick=${m=>i({language:m})} />
${!n&&r`<button type="button" class="ib small" aria-label=${o("Remove text {n}",{n:t+1})}
onClick=${l}>
<${d} name="x" size="m" />
</button>`}
</div>
<textarea class="input" rows="4" ref=${c} lang=${e.language} aria-label=${p}
aria-invalid=${a?"true":null} aria-describedby=${a?`rt${t}`:null} value=${e.text}
onInput=${m=>i({text:m.currentTarget.value})}></textarea>
<${as} id=${`rt${t}`} text=${a} />
<div class="rulevars" role="group" aria-label=${o("Insert a variable")}>
${hu.map(m=>r`<button type="button" class="chip" key=${m} title=${bP(m)}
aria-label=${o("Insert: {what}",{what:bP(m)})} onClick=${()=>u(m)}>
${`{${m}}`}
</button>`)}
</div>
<${YU} one=${e} />
</div>`}function YU({one:e}){let t=e$(e.text,e.language,J.value.company);return e.text.trim()?r`<div class="rulepre" aria-label=${o("Preview")} role="group">
<span class="t12 dim">${o("The client will see")}</span>
<p class="rulebub" lang=${e.language}>
${t.map(n=>n.kind==="text"?n.text:r`<span class=${n.kind==="value"?"val":"bad"}>${n.text}</span>`)}
</p>
${Ie.value!==e.language&&r`<span class="t12 dim">
${e.language==="ru"?o("For clients who write in Russian"):o("For clients who write in English")}
</span>`}
</div>`:null}var vP,kP,yP,wP,UU,bP,xP=b(()=>{B();C();x();L();P();Ft();jf();vu();os();uo();Sk();vP=({body:e,errors:t,change:n})=>r`
<${ut} icon="zap" title=${o("When")}><p class="cond">${o("A client begins a new conversation")}</p><//>
<${ut} icon="list-filter" title=${o("If")}>
<${Pt} label=${o("Clients")} value=${e.clients} onPick=${s=>n({clients:s})}
options=${[["all",o("All clients")],["new",o("Only new clients")]]} />
<${Tk} body=${e} error=${t.frequency} change=${n} />
<//>
<${ut} icon="message-square-reply" title=${o("Then write to the client")}>
<${Ck} body=${e} errors=${t} change=${n} />
<//>
`,kP=({body:e,errors:t,change:n})=>r`
<${ut} icon="zap" title=${o("When")}>
<p class="cond">${o("A client writes while we are closed")}</p>
<${is} label=${o("Working hours")} value=${e.hours_id} options=${Qf(e.hours_id)}
onPick=${s=>n({hours_id:s})} />
<//>
<${ut} icon="list-filter" title=${o("If")}>
<${Tk} body=${e} error=${t.frequency} change=${n} />
<//>
<${ut} icon="moon" title=${o("Then write to the client")}>
<${Ck} body=${e} errors=${t} change=${n} />
<p class="hint">${o("It goes before the auto-reply: a client gets one automatic message per event.")}</p>
<//>
`,yP=({body:e,errors:t,change:n})=>r`
<${ut} icon="zap" title=${o("When")}><p class="cond">${o("A client begins a conversation by email")}</p><//>
<${ut} icon="list-filter" title=${o("If")}>
<${Tk} body=${e} error=${t.frequency} change=${n} />
<//>
<${ut} icon="mail" title=${o("Then reply in the same thread")}>
<${Ck} body=${e} errors=${t} change=${n} kinds=${["email"]} />
<//>
`;wP=[["ru","Русский"],["en","English"]];UU=(e,t)=>{let n=t.map(s=>[s.id,`${Se(s.kind)} · ${s.name}`]);return e!==null&&!n.some(([s])=>s===e)&&n.push([e,`${Me.channel(e)} · ${o("removed")}`]),[[null,o("All channels")],...n]};bP=e=>({name:o("name of the client"),number:o("number of the conversation"),company:o("name of the company"),hours:o("working hours of today"),back:o("when we are back")})[e]});function _P({rule:e}){let t=GU[Ce.value.kind];return r`<form class="ruleform" onSubmit=${n=>n.preventDefault()}>
<fieldset disabled=${!Ze.value}>
<legend class="vh">${o("Setup")}</legend>
${e.missing.length>0&&r`<p class="rulewarn">
<${d} name="triangle-alert" size="s" />
<span class="grow">${Sf(e.missing)}. ${o("Choose a replacement below.")}</span>
</p>`}
${t?r`<${t} rule=${e} body=${Ce.value.body} errors=${JN.value} change=${Uf} />`:r`<p class="t13">${o("This kind of rule is unknown to the page. Reload it.")}</p>`}
</fieldset>
</form>`}var GU,SP=b(()=>{C();x();P();yl();ti();dP();hP();Jt();xP();GU={distribution:mP,reply_assigns:pP,autoreply:vP,out_of_hours:kP,receipt:yP,sla:fP,untouched:$P}});function TP({rule:e}){let[t,n]=g(null),[s,a]=g(null),i=async()=>{a(null);try{n((await K(`/api/rules/${e.id}/versions`)).versions)}catch(c){if(!(c instanceof H))throw c;a(c)}};if(N(()=>{i()},[e.id,e.version]),s)return r`<${re} icon="unplug" title=${o("The versions could not be loaded")} text=${z(s)}>
<button type="button" class="btn" onClick=${i}>${o("Retry")}</button>
<//>`;let l=c=>{Uf(c.body),R(Fe(e.id),{replace:!0})};return r`
<p class="hrow t13">
<a class="link hrow tight" href=${Fe(e.id)}>
<${d} name="chevron-left" size="s" />
${o("Back to the setup")}
</a>
</p>
<ol class="versions">
${(t??[]).map((c,u)=>r`<${JU} key=${c.version} one=${c} before=${t[u+1]} onTake=${u>0&&Ze.value&&JSON.stringify(c.body)!==JSON.stringify(e.body)?()=>l(c):null} />`)}
</ol>
`}function VU(e,t){return t?JSON.stringify(e.body)!==JSON.stringify(t.body)?o("Settings changed"):e.active!==t.active?e.active?o("Switched on"):o("Switched off"):o("Saved again"):o("Created")}function JU({one:e,before:t,onTake:n}){let s=!t||JSON.stringify(e.body)!==JSON.stringify(t.body);return r`<li>
<p class="t13"><b class="b6">${o("Version {n}",{n:e.version})}</b> · ${VU(e,t)}</p>
<p class="t12 dim">${e.by?G(e.by):o("Okno")}, ${ot(e.at,I.value)}, ${U(e.at)}</p>
${s&&t&&r`<ul class="t13 mut changed">
${Ff(t.body,e.body).map(a=>r`<li key=${a}>${a}</li>`)}
</ul>`}
${n&&r`<button type="button" class="btn small quiet" onClick=${n}>
<${d} name="undo-2" size="s" />
${o("Take this version")}
</button>`}
</li>`}var CP=b(()=>{B();C();Y();xe();ne();x();V();Te();P();hk();ti();Jt()});function EP({id:e,tab:t}){let n=typeof e=="string"?QU(e):null,s=n?ns(n)&&{...kk(n),active:!1,missing:[],today:0}:pn(e),a=!s||n&&!Ze.value;return r`<aside class="peek" aria-label=${s?o("Rule “{name}”",{name:bt(s)}):o("Rule")}>
${a?r`<${ZU} />`:r`<${eH} rule=${s} tab=${n?"setup":t} />`}</aside>`}function XU(e){N(()=>sw((t,n)=>ss.peek()?t===null?!0:t.split("?")[0]===Fe(e)?!1:(Yf.value=n,k.value="ruleleave",!0):!1),[e])}function eH({rule:e,tab:t}){let n=O(null),s=OP[t]?t:"setup";if(xf(`.rule[data-rule="${e.id}"] h3 a`),XU(e.id??`new-${e.kind}`),W(()=>(Tl(e),document.activeElement!==document.body&&n.current.querySelector("h2").focus({preventScroll:!0}),QN),[]),N(()=>{e.id&&Ce.peek()&&XN(e)},[e]),!Ce.value)return r`<div class="ed-top" ref=${n}><h2 class="grow cut" tabindex="-1">${bt(e)}</h2></div>`;let a=OP[s];return r`
<div class="ed-top" ref=${n}>
<h2 class="grow cut" tabindex="-1">${bt(Ce.value)}</h2>
${e.id&&Ze.value&&r`<${Bf} rule=${e} label=${o("The rule is on")} /><${oH} rule=${e} />`}
<${mu} label=${o("Close the rule")} />
</div>
${e.id&&r`<${nH} rule=${e} view=${s} />`}
${e.paused_at&&r`<${sH} rule=${e} />`}
${Za.value&&r`<${aH} />`}
<div class="scroll ed edbody" role=${e.id&&s!=="versions"?"tabpanel":"group"} tabindex="0"
id="ruleview" aria-label=${tH(s)}>
<${a} rule=${e} key=${s} />
</div>
${Ze.value&&(s==="setup"||ss.value)&&r`<${rH} rule=${e} />`}
`}function nH({rule:e,view:t}){let n=a=>{let i={ArrowRight:1,ArrowLeft:-1}[a.key],l=[...a.currentTarget.children],c={Home:0,End:l.length-1}[a.key]??(l.indexOf(a.target)+i+l.length)%l.length;Number.isNaN(c)||(a.preventDefault(),l[c].focus(),l[c].click())},s=!Ok.some(([a])=>a===t);return r`<div class="tabs edtabs" role="tablist" aria-label=${o("Parts of the rule")} onKeyDown=${n}>
${Ok.map(([a,i],l)=>r`<button type="button" class="tab" role="tab" key=${a} aria-selected=${String(a===t)}
aria-controls="ruleview" tabindex=${a===t||s&&!l?0:-1}
onClick=${()=>R(Fe(e.id,a==="setup"?null:a),{replace:!0})}>
${i()}
${a==="log"&&e.today>0&&r`<span class="n">${ue(e.today)}</span>`}
</button>`)}
</div>`}function oH({rule:e}){let t=k.value==="rulemore",n=a=>()=>{Nf(e,a)&&ws(o("Moved: {name}",{name:bt(e)}))},s=()=>{PN(e),R(Fe(),{sure:!0})};return r`<span class="menuat">
<button type="button" class="ib small" aria-haspopup="menu" aria-expanded=${String(t)}
aria-label=${o("More actions")} title=${o("More actions")} onClick=${()=>{k.value=t?null:"rulemore"}}>
<${d} name="ellipsis" size="m" />
</button>
${t&&r`<${Re} label=${o("More actions")} place="poprule">
${ck(e,-1)&&r`<${Z} icon="arrow-up" onPick=${n(-1)}>${o("Move up")}<//>`}
${ck(e,1)&&r`<${Z} icon="arrow-down" onPick=${n(1)}>${o("Move down")}<//>`}
<${Z} icon="history" onPick=${()=>R(Fe(e.id,"versions"),{replace:!0})}>
${o("Versions")}
<//>
${ns(e.kind)?.many&&r`<${Z} icon="trash-2" onPick=${s}>${o("Delete the rule")}<//>`}
<//>`}
</span>`}function aH(){let{by:e,at:t}=Za.value,n=pn(Ce.value.id),s=r`<b>${e?G(e):o("Okno")}</b>`;return r`<div class="ruleclash" role="alert">
<p class="t13">
${mt(o("{who} has changed this rule ({when}). Your changes are not saved yet."),{who:s,when:t?`${ot(t,I.value)}, ${U(t)}`:""})}
</p>
<dl class="kv">
<div><dt>${o("Theirs")}</dt><dd>${fu(n,Me)}</dd></div>
<div><dt>${o("Yours")}</dt><dd>${fu(Ce.value,Me)}</dd></div>
</dl>
<ul class="t12 changed">
${Ff(n.body,Ce.value.body).map(a=>r`<li key=${a}>${a}</li>`)}
</ul>
<div class="hrow wrap">
<button type="button" class="btn small" onClick=${eP}>${o("Take theirs")}</button>
<button type="button" class="btn small primary" onClick=${tP}>${o("Save mine over it")}</button>
</div>
</div>`}function rH({rule:e}){let t=ss.value,n=Sl.value;return r`<div class="ed-foot">
<span class="hint grow" role="status">
${n?r`<span class="hint bad">${nP(n)}</span>`:t?o("Not saved yet"):r`<${iH} rule=${e} />`}
</span>
${e.id&&r`<button type="button" class="btn quiet" disabled=${!t||ei.value} onClick=${ZN}>
${o("Discard")}
</button>`}
<button type="button" class="btn primary" disabled=${e.id&&!t||ei.value||!!Za.value}
title=${`${$t} S`} aria-busy=${String(ei.value)} onClick=${Hf}>
${e.id?o("Update"):o("Create")}
</button>
</div>`}function iH({rule:e}){if(!e.id)return o("It will be created switched off");let t=`${ot(e.changed_at,I.value)}, ${U(e.changed_at)}`;return r`
<a class="link" href=${Fe(e.id,"versions")}
title=${e.changed_by?G(e.changed_by):null}>
${o("Version {n}",{n:e.version})}
</a> · ${t}
`}var Ok,OP,QU,ZU,tH,sH,AP=b(()=>{B();C();_t();xe();ne();x();ko();V();Te();P();se();on();vr();yl();hk();ti();ti();sP();Jv();yk();os();rP();Jt();mk();uo();SP();CP();Ok=[["setup",()=>o("Setup")],["log",()=>o("Log")],["check",()=>o("Dry run")]],OP={setup:_P,log:oP,check:aP,versions:TP};Ue({id:"save-rule",group:"everywhere",label:()=>o("Save the rule"),key:"Ctrl+KeyS",anywhere:!0,palette:!1,when:()=>E.peek().page==="automation"&&!!Ce.peek()&&Ze.peek(),run:()=>{Hf()}});QU=e=>/^new-(\w+)$/.exec(e)?.[1];ZU=()=>r`
<div class="ed-top"><h2 class="grow cut">${o("Rule")}</h2><${mu} label=${o("Close the rule")} /></div>
<${re} icon="search-x" title=${o("There is no such rule")} text=${o("It was deleted, or the link is mistyped.")}>
<a class="btn" href=${Fe()}>${o("All rules")}</a>
<//>
`;tH=e=>Ok.find(([t])=>t===e)?.[1]()??o("Versions");sH=({rule:e})=>r`<div class="banner bad" role="status">
<${d} name="circle-alert" size="m" />
<span class="grow">${o("Paused: {cause}",{cause:_f(e.paused_why)})}</span>
${Ze.value&&r`<button type="button" class="btn small" onClick=${()=>Af(e)}>${o("Continue")}</button>`}
</div>`});function PP(){let[e,t]=g(null),n=O(0),s=a=>{n.current+=1,t(a)};return N(()=>{if(!Le.value)return;let a=n.current+=1;K("/api/automation").then(i=>a===n.current&&t(i),i=>{if(!(i instanceof H))throw i})},[Le.value]),[e,s]}function DP({limits:e,onLimits:t}){return(e?.breakers.filter(s=>s.breaker==="channel")??[]).map(s=>r`<${lH} key=${s.id} one=${s} onLimits=${t} />`)}function lH({one:e,onLimits:t}){let[n,s]=g(!1),[a,i]=g(null),l=async()=>{s(!0);try{t(await F("/api/automation/resume",{breaker:e.breaker,id:e.id})),Q(o("Automatic messages are sent again"),{icon:"play"})}catch(u){if(!(u instanceof H))throw u;i(u),s(!1)}},c={day:ot(e.at,I.value),time:U(e.at),channel:Me.channel(e.id)};return r`<div class="banner" role="status">
<${d} name="triangle-alert" size="m" />
<span class="grow">
${o("Automatic messages of “{channel}” stopped ({day} at {time}): too many in an hour, perhaps a loop.",c)}
${a&&r` <b role="alert">${z(a)}</b>`}
</span>
${Ze.value&&r`<button type="button" class="btn small" aria-busy=${String(n)} disabled=${n} onClick=${l}>
${o("Resume")}
</button>`}
</div>`}function MP({limits:e,onLimits:t}){let[n,s]=g(null),[a,i]=g(null),[l,c]=g(!1);if(!e)return null;let u=n??e.channel_per_hour,p=!Number.isInteger(u)||u<1||u>NP,m=p?o("A whole number from {least} to {most}",{least:1,most:NP}):a&&z(a),h=async f=>{if(f.preventDefault(),!(p||l)){c(!0);try{t(await F("/api/automation/budget",{channel_per_hour:u})),s(null),i(null),Q(o("Limit saved"),{icon:"check"})}catch($){if(!($ instanceof H))throw $;i($)}c(!1)}};return r`<section aria-labelledby="rg-limits">
<h2 class="rules-h" id="rg-limits">${o("Guard against loops")}</h2>
<form class="card fcard rulelimit" novalidate onSubmit=${h}>
<p class="t13 mut">
${o("At most 5 automatic messages a day to one address and 20 in one conversation. A channel that sends more than its limit stops sending them until an administrator resumes it.")}
</p>
${Ze.value?r`<${rs} label=${o("Automatic messages of one channel in an hour, at most")} error=${m}
value=${u} onValue=${s} />
${n!==null&&n!==e.channel_per_hour&&r`<div class="hrow">
<button class="btn primary small" aria-busy=${String(l)} disabled=${l}>${o("Save")}</button>
<button type="button" class="btn small" onClick=${()=>s(null)}>${o("Cancel")}</button>
</div>`}`:r`<p class="t13">${o("One channel sends at most {n} in an hour",{n:ue(u)})}</p>`}
</form>
</section>`}var NP,RP=b(()=>{B();C();Y();ne();x();xe();ve();P();vu();os();Jt();NP=1e5});var IP={};_e(IP,{Automation:()=>uH});function uH(){N(EN,[]);let{rule:e}=E.value,[t,n]=PP(),[s,a]=g("all"),i=ba("(max-width: 719px)"),l=e!==null&&Le.value;return r`<main class=${l?"main page auto editing":"main page auto"} id="main">
<${pH} filter=${s} onFilter=${a} />
${Le.value?.paused&&r`<${$H} />`}
<${DP} limits=${t} onLimits=${n} />
<div class="twopane">
<div class="scroll sunk" role="group" tabindex="0" aria-label=${o("Rules")} inert=${i&&l||null}>
<${hH} filter=${s} open=${e} />
${s==="all"&&r`<${MP} limits=${t} onLimits=${n} />`}
</div>
${l&&e===Ek&&r`<${zN} />`}
${l&&e!==Ek&&r`<${EP} key=${e} id=${e} tab=${E.value.tab} />`}
</div>
</main>`}function pH({filter:e,onFilter:t}){let{paused:n,rules:s=[]}=Le.value??{};return r`
<header class="bar1">
<h1>${o("Automation")}</h1>
<span class="grow"></span>
<a class="btn autolog" href=${Fe(Ek)} aria-label=${o("Log of all rules")}>
<${d} name="history" size="m" />
<span class="only-wide">${o("Log")}</span>
</a>
${Le.value&&Ze.value&&r`
${!n&&r`<button type="button" class="btn stopall" aria-label=${o("Stop everything")}
onClick=${()=>ik(!0)}>
<${d} name="pause" size="m" />
<span class="only-wide">${o("Stop everything")}</span>
</button>`}
<${fH} />
`}
</header>
<div class="bar2">
<div class="chips" role="group" aria-label=${o("Show rules")}>
${LP.map(([a,i,l])=>r`<button type="button" class="chip" key=${a} aria-pressed=${String(a===e)}
onClick=${()=>t(a)}>
${i()} <span class="n">${s.filter(l).length}</span>
</button>`)}
</div>
${Le.value&&r`<${mH} rules=${s} />`}
</div>
`}function mH({rules:e}){let t=e.reduce((a,i)=>a+i.today,0),n=e.filter(ak).length,s=S("Rules ran {n} time today","Rules ran {n} times today",t,{n:ue(t)});return r`<div class="end t12 dim autostat">
${n?r`<span class="warntext">
<${d} name="triangle-alert" size="s" /> ${s}
, ${S("{n} needs attention","{n} need attention",n)}
</span>`:r`<span><${d} name="circle-check" size="s" /> ${s}, ${o("no faults")}</span>`}
</div>`}function fH(){let e=k.value==="rulenew",t=dH();return t.length?r`<span class="menuat">
<button type="button" class="btn primary" aria-haspopup="menu" aria-expanded=${String(e)}
onClick=${()=>{k.value=e?null:"rulenew"}}>
<${d} name="plus" size="m" />
${o("New rule")}
</button>
${e&&r`<${Re} label=${o("New rule")} place="poprule">
${t.map(n=>r`<${Z} key=${n.kind} icon=${wl(n.kind)} onPick=${()=>R(Fe(`new-${n.kind}`))}>
${bt({kind:n.kind,body:n.default})}
<//>`)}
<//>`}
</span>`:null}function hH({filter:e,open:t}){let n=ft(150,!Le.value&&!xl.value);if(!Le.value)return xl.value?r`<${gH} problem=${xl.value} />`:n&&r`<${bH} />`;if(!Le.value.rules.length)return r`<${re} icon="zap" title=${o("No rules yet")} text=${Ze.value?o("Create the first one: Okno will deal conversations and reply for you."):o("An administrator creates them.")} />`;let s=LP.find(([i])=>i===e)[2],a=cH.map(([i,l])=>[i,l(),$u(i).filter(s)]).filter(([,,i])=>i.length);return a.length?a.map(([i,l,c])=>r`<section key=${i} aria-labelledby=${`rg-${i}`}>
<h2 class="rules-h" id=${`rg-${i}`}>${l}</h2>
<div class="rules">
${c.map(u=>r`<${FN} key=${u.id} rule=${u} names=${Me} open=${t===u.id} />`)}
</div>
</section>`):r`<${re} icon="circle-check"
title=${e==="care"?o("Everything works"):o("All rules are off")} />`}var cH,LP,Ek,dH,$H,gH,bH,zP=b(()=>{B();C();Y();ne();x();V();P();ye();se();on();BN();KN();AP();RP();os();Jt();uo();cH=[["assignment",()=>o("Assignment")],["replies",()=>o("Replies to the client")],["deadlines",()=>o("Deadlines")]],LP=[["all",()=>o("All"),()=>!0],["on",()=>o("Switched on"),e=>e.active],["care",()=>o("Need attention"),ak]],Ek="log";dH=()=>(Le.value?.kinds??[]).filter(e=>e.many||!Le.value.rules.some(t=>t.kind===e.kind));$H=()=>r`<div class="banner" role="status">
<${d} name="pause" size="m" />
<span class="grow">${o("All automation is stopped: no rule runs and no automatic message leaves.")}</span>
${Ze.value&&r`<button type="button" class="btn small" onClick=${()=>ik(!1)}>${o("Start it again")}</button>`}
</div>`;gH=({problem:e})=>r`<${re} icon="unplug" title=${o("The rules could not be loaded")} text=${z(e)}>
<button type="button" class="btn" onClick=${po}>${o("Retry")}</button>
<//>`,bH=()=>r`<div class="rules first" aria-busy="true" aria-label=${o("Loading…")}>
${[72,54,80,60].map(e=>r`<div class="card rule" key=${e}>
<span class="ric"></span>
<${De} width=${e} />
<span></span>
<p class="ds"><${De} width=${96} /></p>
</div>`)}
</div>`});function ku({label:e,children:t}){let n=O(null);return fe(),W(()=>{(n.current.querySelector("[data-first]")??n.current.querySelector("button"))?.focus()},[]),r`<div class="over" onPointerDown=${s=>{s.target===s.currentTarget&&Ro()}}>
<div class="dialog narrow" role="dialog" aria-modal="true" aria-label=${e} ref=${n} onKeyDown=${et}>
${t}
</div>
</div>`}var Ro,Ak=b(()=>{B();C();ye();se();Ro=()=>{k.value=null}});function BP(){let e=Gv.value,[t,n]=g(null),[s,a]=g(null),i=async()=>{a(null);try{e.data.run?n(await K(`/api/runs/${e.data.run}`)):Le.value||await po()}catch(m){if(!(m instanceof H))throw m;a(m),m.status===404&&!Le.value&&await po()}};if(N(()=>{e&&i()},[e]),!e)return null;let l=t?.rule??pn(e.data.rule),c=t?.run.version??e.data.version,u=s?.status===404,p=e.data.run&&!t&&!s;return r`<${ku} label=${o("Why?")}>
<div class="dhead">
<h2 class="t13 b6 grow">${o("Why?")}</h2>
<button type="button" class="ib small" data-first aria-label=${o("Dismiss")} onClick=${Ro}>
<${d} name="x" size="m" />
</button>
</div>
<div class="dpad why">
<p class="t13">
<b class="b6">${kH(e)}</b>
<br />
<span class="dim">
${ot(e.created_at,I.value)}
, ${U(e.created_at)}
${l&&r` · ${o("rule “{name}”",{name:bt(l)})}`}
${c&&`, ${o("version {n}",{n:c})}`}
</span>
</p>
${p&&r`<div class="sks" aria-busy="true"><${De} width=${80} /><${De} width=${60} /></div>`}
${t&&r`<${yH} run=${t.run} />`}
${!e.data.run&&r`<p class="t13 mut">${o("The rule set this when the client began to wait.")}</p>`}
${u&&r`<p class="t13 mut">
${o("The record of this run is not there any more: they are kept for {n} days.",{n:vH})}
</p>`}
${s&&!u&&r`<p class="t13" role="alert">
${z(s)} <button type="button" class="btn small" onClick=${i}>${o("Retry")}</button>
</p>`}
${l&&r`<div class="hrow">
<a class="link t13 hrow tight" href=${Fe(l.id)} onClick=${Ro}>
<${d} name=${wl(l.kind)} size="s" />
${o("Open the rule")}
</a>
<a class="link t13 hrow end" href=${Fe(l.id,"log")} onClick=${Ro}>${o("Log")}</a>
</div>`}
</div>
<//>`}var vH,kH,yH,WP=b(()=>{B();C();Y();xe();ne();x();V();cu();P();Ak();Jt();uk();Lf();uo();Vv();vH=90;kH=e=>e.kind==="system"?lu(e):o("Automatic message to the client"),yH=({run:e})=>r`
${e.outcome!=="did"&&r`<p class="t13 rulewarn"><${d} name="triangle-alert" size="s" />${Mf(e)}</p>`}
<${If} run=${e} />
`});var FP={};_e(FP,{Layers:()=>wH});function xH({rule:e}){let t=()=>{Ro(),R(Fe(e.id,"check"))},n=()=>{Ro(),rk(e,!0,e.version)};return r`<${ku} label=${o("Switch on: {name}",{name:bt(e)})}>
<div class="dpad">
<h2 class="head2">${o("This rule writes to clients")}</h2>
<p class="lead">
${o("Read what it says. You can first see whom it would have written to in the last 30 days.")}
</p>
<div class="readtexts" role="group" tabindex="0" aria-label=${o("Texts of the rule")}>
${e.body.texts.map((s,a)=>r`<${_H} key=${a} one=${s} />`)}
</div>
</div>
<footer class="dfoot">
<button type="button" class="btn quiet" onClick=${Ro}>${o("Cancel")}</button>
<span class="grow"></span>
<button type="button" class="btn" data-first onClick=${t}>${o("Dry run first")}</button>
<button type="button" class="btn primary" onClick=${n}>${o("Switch on")}</button>
</footer>
<//>`}function _H({one:e}){let t=e.channel_id===null?o("All channels"):`${Se(Ye.value[e.channel_id]?.kind)} · ${Me.channel(e.channel_id)}`;return r`<div class="rulepre">
<span class="t12 dim">${t} · ${e.language==="ru"?"Русский":"English"}</span>
<p class="rulebub" lang=${e.language}>
${e$(e.text,e.language,J.value.company).map(n=>n.kind==="text"?n.text:r`<span class="val">${n.text}</span>`)}
</p>
</div>`}function SH(){let e=()=>{Ro(),Yf.value?.()};return r`<${ku} label=${o("Changes are not saved")}>
<div class="dpad">
<h2 class="head2">${o("Changes are not saved")}</h2>
<p class="lead">${o("If you leave now, the changes of this rule are lost.")}</p>
</div>
<footer class="dfoot">
<button type="button" class="btn quiet" onClick=${e}>${o("Leave without saving")}</button>
<span class="grow"></span>
<button type="button" class="btn primary" data-first onClick=${Ro}>${o("Stay")}</button>
</footer>
<//>`}var wH,KP=b(()=>{C();x();V();P();se();L();yk();Ak();os();Jt();uo();Sk();WP();wH=()=>({why:()=>r`<${BP} />`,rulefirst:()=>Ef.value&&r`<${xH} rule=${Ef.value} />`,ruleleave:()=>r`<${SH} />`})[k.value]?.()??null});var Nk={};_e(Nk,{Looks:()=>EH,Select:()=>Xs,Who:()=>UP,Work:()=>NH});function EH(){return r`
<${UP} />
<${st} id="looks-all" title=${o("Appearance")}>
<div class="card">
<${tt} title=${o("Language")} text=${o("Changes at once, no reload needed")}>
<${Pt} label=${o("Language")} value=${Ie.value} options=${[["ru","Русский","ru"],["en","English","en"]]} onPick=${Ko} />
<//>
<${tt} title=${o("Theme")}
text=${OH.matches?o("The system is set to dark now"):o("The system is set to light now")}>
<${Pt} label=${o("Theme")} value=${On.value} options=${[["system",o("System")],["light",o("Light")],["dark",o("Dark")]]} onPick=${ma} />
<//>
<${tt} title=${o("List density")} text=${o("Compact shows more conversations at once")}>
<${Pt} label=${o("List density")} value=${go.value} options=${[["compact",o("Compact")],["normal",o("Normal")],["roomy",o("Comfortable")]]} onPick=${mi} />
<//>
<${tt} title=${o("Text size")} text=${o("Everything grows except pictures")}>
<${Xs} label=${o("Text size")} value=${lp.value} options=${CH.map(([e,t])=>[e,t()])}
onPick=${e=>gt({text:e})} />
<//>
<${tt} title=${o("Less motion")} text=${o("When off, the system setting applies")}>
<${ro} label=${o("Less motion")} checked=${be.value.motion==="less"}
onChange=${e=>gt({motion:e?"less":"system"})} />
<//>
</div>
<//>
`}function NH(){let{send:e,undo:t,after_close:n}=be.value;return r`<${st} id="work-all" title=${o("Work with conversations")}>
<div class="card">
${Object.keys(e).map(s=>r`<${tt} key=${s} title=${o("Enter sends in {channel}",{channel:Se(s)})}
text=${e[s]==="enter"?o("Shift Enter starts a new line"):o("Ctrl Enter sends, Enter starts a new line")}>
<${ro} label=${o("Enter sends in {channel}",{channel:Se(s)})}
checked=${e[s]==="enter"}
onChange=${a=>gt({send:{[s]:a?"enter":"command"}})} />
<//>`)}
<${tt} title=${o("After “Close”")}>
<${Xs} label=${o("After “Close”")} value=${n} options=${AH.map(([s,a])=>[s,a()])}
onPick=${s=>gt({after_close:s})} />
<//>
<${tt} title=${o("Time to undo sending")} text=${o("In messengers")}>
<${Xs} label=${o("Time to undo sending: messengers")} value=${t.messenger}
options=${jP([0,2,4,8,15])} onPick=${s=>gt({undo:{messenger:Number(s)}})} />
<//>
<${tt} title=${o("Time to undo sending")} text=${o("In email")}>
<${Xs} label=${o("Time to undo sending: email")} value=${t.email}
options=${jP([0,5,10,20,30,60])}
onPick=${s=>gt({undo:{email:Number(s)}})} />
<//>
<${PH} />
</div>
<p class="hint rowgap">
${o("Notes always need Ctrl Enter, so that an internal remark is not sent to a client by habit.")}
</p>
<//>`}function PH(){let e=be.value.signature,[t,n]=g(null),s=async i=>{i.preventDefault(),await gt({signature:t.trim()})&&n(null)},a=i=>{i.key==="Enter"&&(i.ctrlKey||i.metaKey)&&s(i),i.key==="Escape"&&(i.preventDefault(),n(null))};return t===null?r`<${tt} title=${o("Email signature")} text=${e||o("The mailbox signature is used")}>
<button type="button" class="btn small" aria-label=${o("Change the email signature")}
onClick=${()=>n(e)}>
${o("Change")}
</button>
<//>`:r`<form class="srow sform" onSubmit=${s}>
<div class="field grow">
<label for="ownsign">${o("Email signature")}</label>
<textarea class="input" id="ownsign" rows="4" maxlength="2000" value=${t} ref=${DH} onKeyDown=${a}
onInput=${i=>n(i.currentTarget.value)}></textarea>
<p class="hint">
${o("{operator}, {company} and {number} are filled in automatically. Leave it empty to use the mailbox signature.",{operator:"{operator}",company:"{company}",number:"{number}"})}
</p>
<div class="hrow">
<button type="submit" class="btn primary">${o("Save")}</button>
<button type="button" class="btn quiet" onClick=${()=>n(null)}>${o("Cancel")}</button>
</div>
</div>
</form>`}var CH,OH,UP,Xs,AH,jP,DH,yu=b(()=>{oe();B();C();Br();x();Et();L();P();ag();Ft();ge(()=>{be.value&&(lp.value=be.value.text)});CH=[["small",()=>o("Small, {px}",{px:13})],["normal",()=>o("Default, {px}",{px:14})],["large",()=>o("Large, {px}",{px:16})],["largest",()=>o("Largest, {px}",{px:18})]],OH=matchMedia("(prefers-color-scheme: dark)"),UP=()=>r`<div class="pme">
<${X} name=${M.value.name} size="lg" />
<div class="grow">
<b class="b6 blk cut">${M.value.name}</b>
<span class="t12 dim blk cut">${Z_(M.value.role)} · ${M.value.email}</span>
</div>
</div>`;Xs=({label:e,value:t,options:n,onPick:s})=>r`<select class="sel" aria-label=${e} onChange=${a=>s(a.currentTarget.value)}>
${n.map(([a,i])=>r`<option key=${a} value=${a} selected=${String(a)===String(t)}>${i}</option>`)}
</select>`,AH=[["next",()=>o("Next most urgent")],["stay",()=>o("Stay in the conversation")],["list",()=>o("Return to the list")]],jP=e=>e.map(t=>[t,t?S("{n} second","{n} seconds",t):o("Send immediately")]);DH=e=>{e&&!e.dataset.met&&(e.dataset.met="1",e.focus())}});var HP={};_e(HP,{OwnKeys:()=>RH});function RH(){let e=be.value?.shortcuts??!0;return r`
<${st} id="keys-all" title=${o("Keyboard shortcuts")}>
<div class="card">
<${tt} title=${o("Single-key shortcuts")}
text=${o("A, E, H and others. They do nothing while you type in a field.")}>
<${ro} label=${o("Single-key shortcuts")} checked=${e}
onChange=${t=>gt({shortcuts:t})} />
<//>
<${tt} title=${o("Any keyboard layout works")} text=${o("A also works with a Russian layout on")}>
<span class="oktext t13"><${d} name="check" size="m" /> ${o("always")}</span>
<//>
<${tt} title=${o("All shortcuts")} text=${o("“?” also opens this list")}>
<button type="button" class="btn small" onClick=${()=>{k.value="shortcuts"}}>
${o("Show")}
<kbd>?</kbd>
</button>
<//>
</div>
<//>
${Object.entries(Fp).map(([t,n])=>r`<${LH} title=${n()} group=${t} />`)}
`}function LH({group:e,title:t}){let n=Os().filter(s=>s.group===e&&MH(s));return n.length?r`<${st} id=${"keys-"+e} title=${t}>
<div class="card">${n.map(s=>r`<${IH} key=${s.id} one=${s} />`)}</div>
<//>`:null}function IH({one:e}){let[t,n]=g(!1),[s,a]=g(null),i=e.label(),l=()=>{n(!1),a(null)},c=p=>{if(p.key==="Tab"){l();return}if(p.preventDefault(),p.stopPropagation(),p.key==="Escape"){l();return}if(!Qx(p))return;let m=Es(p),h=Jx(m,e);if(h){a(h);return}gt({keys:{[e.id]:m===e.key?"":m}}),l()},u=s?o("This key is taken: {name}",{name:(s.label??s.title)?.()??s.id}):Mh(e)?o("Changed by you"):null;return r`<${tt} title=${i} text=${u}>
${t?r`<${zH} name=${i} onKey=${c} onLeave=${l} />`:r`
<${Ti} one=${e} />
<button type="button" class="btn small" aria-label=${o("Change the key: {name}",{name:i})}
onClick=${()=>n(!0)}>
${o("Replace")}
</button>
`}
${Mh(e)&&!t&&r`<button type="button" class="ib small" aria-label=${o("Restore the default key: {name}",{name:i})}
onClick=${()=>gt({keys:{[e.id]:""}})}>
<${d} name="undo-2" size="m" />
</button>`}
<//>`}function zH({name:e,onKey:t,onLeave:n}){let s=O(null);return W(()=>s.current.focus(),[]),r`<button type="button" class="btn small primary" ref=${s}
aria-label=${o("Press the new key for: {name}",{name:e})} onKeyDown=${t} onBlur=${n}>
${o("Press a key…")}
</button>`}var MH,YP=b(()=>{B();C();se();Br();_t();x();L();P();Ft();cm();MH=e=>e.label&&e.listed!==!1&&e.run&&e.key&&!e.key.includes(" ")&&e.id!=="pane"});var GP={};_e(GP,{Mailbox:()=>WH,chosen:()=>Xa,learnMailbox:()=>wu});async function wu(){try{Xa.value=await K("/api/company/mailbox")}catch(e){if(!(e instanceof H))throw e}}async function BH(e){try{Xa.value=await Oe("PUT","/api/company/mailbox",{channel_id:e?Number(e):null}),Q(e?o("Emails are sent from {name}",{name:Xa.value.name}):o("Emails to colleagues are off"),{icon:"mail"})}catch(t){te(z(t)),wu()}}function WH(){N(()=>{wu()},[]);let e=Object.values(Ye.value).filter(t=>t.kind==="email"&&t.health!=="removed");return r`<${st} id="mailbox-all" title=${o("Emails to colleagues")}>
<p class="lead">
${o("Colleagues who are away for a few minutes can get their unseen notifications as one email. It says what happened and where, and never quotes clients.")}
</p>
<div class="card">
${e.length?r`<${tt} title=${o("Mailbox")} text=${o("Sends the notification emails, marked as automatic. Automatic replies to them do not open conversations.")}>
<${Xs} label=${o("Mailbox for emails to colleagues")} value=${Xa.value?.channel_id??""}
options=${[["",o("No emails")],...e.map(t=>[t.id,t.name])]} onPick=${BH} />
<//>`:r`<div class="srow">
<${d} name="mail-x" size="m" />
<span class="grow t13">${o("No mailbox is connected yet.")}</span>
</div>`}
</div>
${Xa.value?.channel_id&&r`<p class="hint rowgap">${o("“Check” in the notification settings sends one right away.")}</p>`}
<//>`}var Xa,Pk=b(()=>{B();oe();C();Y();x();L();ve();P();yu();Ft();Xa=T(null)});var ZP={};_e(ZP,{OwnNotifications:()=>jH});function qH(e,t){let n=/^([01]?\d|2[0-3])[:.]([0-5]\d)$/.exec(t.trim());n&&gt({quiet:{[e]:`${n[1].padStart(2,"0")}:${n[2]}`}})}function jH(){let{notices:e,quiet:t,sounds:n}=be.value;return N(()=>{wu()},[]),r`<${st} id="notifications-all" title=${o("Notifications")}>
<div class="card">
<${HH} />
<div class="tscroll" role="group" tabindex="0" aria-label=${o("Events and how you are notified")}>
<table class="tbl ntbl">
<thead>
<tr>
<th scope="col">${o("Event")}</th>
${JP.map(([s,a])=>r`<th scope="col" class="ctrc" key=${s}>${a()}</th>`)}
</tr>
</thead>
<tbody>
${KH().map(([s,a])=>r`<tr key=${s}>
<th scope="row">${a()}</th>
${JP.map(([i,l])=>r`<td key=${i}>
<input class="check" type="checkbox" aria-label=${`${a()}: ${l()}`}
checked=${e[s][i]} onChange=${c=>gt({notices:{[s]:{[i]:c.currentTarget.checked}}})} />
</td>`)}
</tr>`)}
</tbody>
</table>
</div>
<${tt} title=${o("Volume")}>
<span class="vol">
<input class="range" type="range" min="0" max="100" step="5" value=${n.volume} aria-label=${o("Volume")}
onChange=${s=>UH(Number(s.currentTarget.value))} />
<span class="t12 dim num">${n.volume} %</span>
</span>
<//>
<${tt} title=${o("Quiet hours")} text=${o("No sound and no desktop notifications, only the bell")}>
<span class="hrow tight">
${["since","until"].map(s=>r`<input class="input qtime" inputmode="numeric" maxlength="5" placeholder="21:00" key=${s}
aria-label=${s==="since"?o("Quiet from"):o("Quiet until")} value=${t[s]}
disabled=${!t.on} onInput=${a=>qH(s,a.currentTarget.value)}
onBlur=${a=>{a.currentTarget.value=be.value.quiet?.[s]??t[s]}} />`)}
</span>
<${ro} label=${o("Quiet hours")} checked=${t.on} onChange=${s=>gt({quiet:{on:s}})} />
<//>
<${tt} title=${o("While “Away”")} text=${o("Only the bell shows notifications")}>
<span class="t13 mut">${o("muted")}</span>
<//>
<${tt} title=${o("Email when I am away")} text=${Xa.value?.channel_id?o("Several notifications come as one email"):o("An administrator has not chosen a mailbox for these emails yet")}>
<${Xs} label=${o("Email when I am away")} value=${e.mail_after}
options=${[2,5,10,30,60,120].map(s=>[s,o("after {n} min",{n:s})])}
onPick=${s=>gt({notices:{mail_after:Number(s)}})} />
<//>
</div>
<//>`}async function UH(e){await gt({sounds:{volume:e}})&&Rp("message")}function HH(){let[e,t]=g(!1),[n,s,a]=QP[vi.value]??QP.default,i=async()=>{t(!0);try{await Pp(),await Fx()}catch(l){te(z(l))}finally{t(!1)}};return r`<div class="ntest" role="status">
<span class=${vi.value==="granted"?"okc":"okc none"}><${d} name=${n} size="s" /></span>
<span class="grow t13"><b class="b6">${s()}</b> ${a()}</span>
<button type="button" class="btn" disabled=${e} onClick=${i}>
<${d} name="bell-ring" size="m" />
${o("Check")}
</button>
</div>`}var VP,FH,KH,JP,QP,XP=b(()=>{B();C();Y();Br();bh();x();Oh();_h();L();ve();P();Pk();yu();Ft();VP=[["unassigned",()=>o("New unassigned conversation")],["message",()=>o("Activity in my conversations")],["assigned",()=>o("A conversation is assigned to me")],["handover",()=>o("Conversations are handed over to me")],["mention",()=>o("I am mentioned in a note")],["failed",()=>o("A reply was not sent")],["sla_warning",()=>o("A reply is due soon")],["sla_breach",()=>o("A reply is overdue")],["nobody",()=>o("No operator is free")],["untouched",()=>o("No operator has looked after a new conversation")],["unsnoozed",()=>o("A snoozed conversation is back")],["task",()=>o("A task is assigned to me, or something happens in it")],["taskdue",()=>o("A task is due")],["followed",()=>o("Activity in conversations I follow")]],FH=[["channel",()=>o("A channel stops working")],["fault",()=>o("An event could not be processed")],["breaker",()=>o("Automatic messages are stopped")],["rule",()=>o("A rule fails or is paused")]],KH=()=>M.value?.role==="administrator"?[...VP,...FH]:VP,JP=[["app",()=>o("In Okno")],["sound",()=>o("Sound")],["desktop",()=>o("Desktop")],["mail",()=>o("Email")]];QP={granted:["check",()=>o("The browser allows notifications."),()=>o("Make sure you can see and hear them here.")],default:["bell",()=>o("The browser has not been asked for permission yet."),()=>o("“Check” asks for it and sends a test notification.")],denied:["circle-alert",()=>o("The browser blocks notifications."),()=>o("Allow them next to this site's address in the browser. Sounds and the bell work anyway.")],unsupported:["circle-alert",()=>o("This browser has no desktop notifications."),()=>o("Sounds and the bell work anyway.")]}});function ea({id:e,field:t,value:n,onInput:s,error:a,hint:i,label:l,autocomplete:c,extra:u=""}){let[p,m]=g(!1),h=a??i;return r`<div class=${"field "+u}>
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
</div>`}function Cl(e){if(e.code==="wrong-password"){let t=e.detail.tries_left;return t===void 0?o("Wrong email or password."):S("Wrong email or password. {n} attempt left, then a pause.","Wrong email or password. {n} attempts left, then a pause.",t)}if(e.code==="locked"){let t=Math.max(1,Math.ceil((e.detail.retry_after??60)/60));return S("Too many attempts. Try again in {n} minute.","Too many attempts. Try again in {n} minutes.",t)}return e.code==="sign-in-busy"?o("Too many people are signing in right now. Try again in a few seconds."):z(e)}var xu=b(()=>{B();C();Y();x();P()});var Dk={};_e(Dk,{Password:()=>GH,Sessions:()=>t4,deviceName:()=>tD});function GH(){let[e,t]=g(!1);return r`<${st} id="password-all" title=${o("Password")}>
<div class="card">
${e?r`<${VH} onDone=${()=>t(!1)} />`:r`<${tt} title=${o("Password")} text=${o("Changing it signs you out everywhere else")}>
<button type="button" class="btn small" onClick=${()=>t(!0)}>${o("Change password")}</button>
<//>`}
</div>
<//>`}function VH({onDone:e}){let[t,n]=g(""),[s,a]=g(""),[i,l]=g(null),[c,u]=g(!1),p=O(null);W(()=>p.current.focus(),[]);let m=async $=>{$.preventDefault(),u(!0);try{await Oe("POST","/api/me/password",{current:t,new:s}),Q(o("Password changed. Your other sessions have ended."),{icon:"key-round"}),e()}catch(v){if(!(v instanceof H))throw v;l(v),u(!1)}},h=i&&["wrong-password","locked","sign-in-busy"].includes(i.code)?JH(i):null,f=i&&!h?QH(i):null;return r`<form class="pwform" onSubmit=${m}>
<input class="vh" type="email" autocomplete="username" value=${M.value.email} tabindex="-1" aria-hidden="true"
readonly />
<${ea} id="pwc" field=${p} value=${t} onInput=${n} error=${h}
label=${o("Current password")} autocomplete="current-password" />
<${ea} id="pwn" value=${s} onInput=${a} error=${f} hint=${o("At least 12 characters")}
label=${o("New password")} autocomplete="new-password" />
<div class="hrow">
<button type="submit" class="btn primary" disabled=${c||!t||[...s].length<YH}
aria-busy=${String(c)}>
${o("Change password")}
</button>
<button type="button" class="btn" onClick=${e}>${o("Cancel")}</button>
</div>
</form>`}function JH(e){if(e.code!=="wrong-password")return Cl(e);let t=e.detail.tries_left;return t===void 0?o("Wrong password."):S("Wrong password. {n} attempt left, then a pause.","Wrong password. {n} attempts left, then a pause.",t)}function QH(e){let t={"same-password":()=>o("This is your current password. Choose a different one."),"weak-password":()=>o("This password is too easy to guess. Choose a different one."),"password-changed":()=>o("The password has just been changed elsewhere. Sign in with the new one.")}[e.code];return t?t():z(e)}function tD(e){return[eD(e,ZH),eD(e,XH)].filter(Boolean).join(", ")||o("Unknown device")}function t4(){let[e,t]=g(null),[n,s]=g(null),a=ft(150,!e&&!n),i=async()=>{try{t((await K("/api/me/sessions")).items),s(null)}catch(p){if(!(p instanceof H))throw p;s(p)}};N(()=>{i()},[]);let l=async(p,m)=>{try{await Oe("POST","/api/me/sessions/end",p),Q(m,{icon:"log-out"})}catch(h){h.status!==404&&te(z(h))}i()},u=(e?.filter(p=>!p.current)??[]).length>0&&r`<button type="button" class="btn small danger" onClick=${()=>l({},o("All other sessions have ended"))}>
${o("End all other sessions")}
</button>`;return r`<${st} id="sessions-all" title=${o("Sessions")} side=${u}>
${n&&r`<p class="livebox rowgap">
<${d} name="circle-alert" size="m" />
<span class="grow t13">${z(n)}</span>
<button type="button" class="btn small" onClick=${i}>${o("Retry")}</button>
</p>`}
${!e&&a&&r`<ul class="card rowgap" aria-busy="true">
${[1,2].map(p=>r`<li class="sess" key=${p}>
<span class="sic"></span>
<span class="grow"><${De} width="40" /></span>
</li>`)}
</ul>`}
${e&&r`<ul class="card rowgap">
${e.map(p=>r`<${n4} one=${p} key=${p.id}
onEnd=${()=>l({session_id:p.id},o("The session has ended"))} />`)}
</ul>`}
<//>`}function n4({one:e,onEnd:t}){let n=tD(e.agent),s=e.current?o("now"):vo(e.seen_at,I.value);return r`<li class="sess">
<span class="sic"><${d} name=${e4(e.agent)?"smartphone":"laptop"} size="m" /></span>
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
</li>`}var YH,ZH,XH,eD,e4,Mk=b(()=>{B();C();Y();xe();ne();x();L();ve();P();ye();xu();Ft();YH=12;ZH=[["Edg","Edge"],["OPR","Opera"],["YaBrowser","Яндекс Браузер"],["Firefox","Firefox"],["Chrome","Chrome"],["Safari","Safari"]],XH=[["Windows","Windows"],["iPhone","iPhone"],["iPad","iPad"],["Android","Android"],["Mac OS X","macOS"],["CrOS","ChromeOS"],["Linux","Linux"]],eD=(e,t)=>t.find(([n])=>e.includes(n))?.[1];e4=e=>/iPhone|iPad|Android/.test(e)});var aD={};_e(aD,{Teams:()=>o4});function o4(){let[e,t]=g(null),n=Ia();return N(()=>{wa()},[]),r`
<${st} id="tmh" title=${o("Teams")} side=${e!=="new"&&n.length>0&&r`<button type="button" class="btn small" onClick=${()=>t("new")}>
<${d} name="plus" size="s" />
${o("New team")}
</button>`}>
<p class="lead">${o("A conversation assigned to a team has no assignee until a member takes it.")}</p>
${e==="new"&&r`<${nD} onDone=${()=>t(null)} />`}
${!n.length&&e!=="new"&&r`<${re} icon="users-round" title=${o("No teams yet")}
text=${o("Create the first one and choose its members.")}>
<button type="button" class="btn primary" onClick=${()=>t("new")}>${o("New team")}</button>
<//>`}
<div class="tmg">
${n.map(s=>e===s.id?r`<${nD} key=${s.id} team=${s} onDone=${()=>t(null)} />`:r`<${s4} key=${s.id} team=${s} onEdit=${()=>t(s.id)} />`)}
</div>
<//>
<${st} id="tmc" title=${o("Workload limit")}>
<p class="lead">${o("Round robin gives nobody more open conversations than this. 0 means no limit.")}</p>
<div class="card">${sD().map(s=>r`<${i4} key=${s.id} person=${s} />`)}</div>
<//>
`}function s4({team:e,onEdit:t}){let n=e.members.map(a=>Ee.value[a]).filter(a=>a?.active),s=Pe.value.teams?.[e.id]??0;return r`<section class="card tmc" aria-label=${e.name}>
<div class="hrow">
<span class=${"sq "+Xn(e.name)}></span>
<b class="b6 t13 grow cut">${e.name}</b>
<button type="button" class="btn small quiet" onClick=${t}>${o("Change")}</button>
<button type="button" class="ib small" aria-label=${o("Delete team {name}",{name:e.name})}
title=${o("Delete team")} onClick=${()=>r4(e)}>
<${d} name="x" size="m" />
</button>
</div>
<div class="avs">
${n.map(a=>r`<span key=${a.id} title=${`${a4(e,a)}: ${Ji(a)}`}>
<${X} name=${a.name} size="sm"><${Ir} shift=${vn(a)} /><//>
</span>`)}
${!n.length&&r`<span class="t12 hint warn">${o("No members")}</span>`}
</div>
<span class="t12 dim">
${S("{n} person","{n} people",n.length)} · ${S("{n} conversation","{n} conversations",s)}
</span>
</section>`}function r4(e){let t=n=>F(`/api/teams/${e.id}/removed`,{removed:n});return ze(async()=>{await t(!0),Q(o("Team deleted: {name}",{name:e.name}),{icon:"users-round",undo:()=>ze(()=>t(!1))})})}function nD({team:e,onDone:t}){let[n,s]=g(e?.name??""),[a,i]=g(new Set(e?.members??[])),[l,c]=g(new Set(e?.leads??[])),[u,p]=g(null),m=O(null);W(()=>m.current.focus(),[]);let h=$=>i(oD(a,$)),f=async $=>{$.preventDefault();let v=[...l].filter(w=>a.has(w)),_={name:n.trim(),members:[...a],leads:v};try{await(e?F(`/api/teams/${e.id}`,_,{method:"PATCH"}):F("/api/teams",_)),t()}catch(w){p(w),m.current.focus()}};return r`<form class="card tmnew" aria-label=${e?o("Team {name}",{name:e.name}):o("New team")}
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
${sD().map($=>r`<div class="tmrow" key=${$.id}>
<label>
<input class="check" type="checkbox" checked=${a.has($.id)}
onChange=${()=>h($.id)} />
<${X} name=${$.name} size="sm" />
<span class="cut">${$.name}</span>
</label>
${a.has($.id)&&r`<label class="t12 mut">
<input class="check" type="checkbox" checked=${l.has($.id)}
aria-label=${o("{name} leads the team",{name:$.name})}
onChange=${()=>c(oD(l,$.id))} />
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
</form>`}function oD(e,t){let n=new Set(e);return n.delete(t)||n.add(t),n}function i4({person:e}){let[t,n]=g(String(e.capacity??0)),[s,a]=g(null);N(()=>n(String(e.capacity??0)),[e.capacity]);let i=/^\d{1,4}$/.test(t.trim())?Number(t):NaN,l=!(i>=0&&i<=1e3),c=async()=>{if(!(l||i===e.capacity))try{await F(`/api/people/${e.id}`,{capacity:i},{method:"PATCH"}),a(null)}catch(p){a(p)}},u=yo.value?.[e.id]?.load;return r`<div class="caprow">
<${tt} title=${e.name} text=${s?z(s):u===void 0?"":S("{n} conversation now","{n} conversations now",u)}>
<${l4} person=${e} />
<input class="input" inputmode="numeric" aria-label=${o("Workload limit: {name}",{name:e.name})}
aria-invalid=${l?"true":null} value=${t} onInput=${p=>n(p.currentTarget.value)}
onBlur=${c} onKeyDown=${p=>{p.key==="Enter"&&c()}} />
<//>
</div>`}function l4({person:e}){let t=Object.values(Qn.value).filter(s=>!s.removed||s.id===e.hours_id),n=s=>{let a=Number(s.currentTarget.value)||null;return ze(()=>F(`/api/people/${e.id}`,{hours_id:a},{method:"PATCH"}))};return r`<select class="sel" aria-label=${o("Business hours: {name}",{name:e.name})}
value=${e.hours_id??0} onChange=${n}>
<option value="0">${o("Any time")}</option>
${t.map(s=>r`<option key=${s.id} value=${s.id}>${s.name||o("Company hours")}</option>`)}
</select>`}var sD,a4,rD=b(()=>{B();C();Qe();Y();x();Te();L();ve();nn();Qi();P();Ft();sD=()=>Object.values(Ee.value).filter(e=>e.active).sort((e,t)=>e.name.localeCompare(t.name));a4=(e,{id:t,name:n})=>e.leads.includes(t)?o("{name}, leads the team",{name:n}):n});var uD={};_e(uD,{Statuses:()=>m4});function m4(){let[e,t]=g(null),n=dm(),s=()=>t(null),a=r`<button type="button" class="btn small" onClick=${()=>t("new")}>
<${d} name="plus" size="s" />${o("New status")}
</button>`;return r`<${st} id="sth" title=${o("Operator statuses")} side=${e!=="new"&&a}>
<p class="lead">
${o("Operators choose a status in their menu. Round robin skips a status without new conversations; own ones stay.")}
</p>
${e==="new"&&r`<div class="card"><${lD} onDone=${s} /></div>`}
<ul class="card stlist">
${n.map((i,l)=>r`<li key=${i.id}>
${e===i.id?r`<${lD} status=${i} onDone=${s} />`:r`<${$4} status=${i} list=${n} index=${l}
onEdit=${()=>t(i.id)} />`}
</li>`)}
</ul>
<//>`}function iD(e,t,n){let s=e[n<0?t-1:t+2];return ze(()=>F(`/api/statuses/${e[t].id}/place`,{before:s?.id??null}))}function f4(e){let t=n=>F(`/api/statuses/${e.id}/removed`,{removed:n});return ze(async()=>{await t(!0),Q(o("Status deleted: {name}",{name:no(e)}),{icon:"x",undo:()=>ze(()=>t(!1))})})}function $4({status:e,list:t,index:n,onEdit:s}){let a=no(e),i=Object.values(Ee.value).filter(u=>u.active&&u.status_id===e.id),l=S("{n} person now","{n} people now",i.length),c=c4.has(e.builtin);return r`<section class="strow" aria-label=${a}>
<span class="dotbox"><span class=${$c(e.base)}></span></span>
<div class="grow">
<b class="b5 blk t13 cut">${a}</b>
<span class="t12 dim blk">
${u4(e.base)}
${i.length>0&&r` · <span title=${i.map(u=>u.name).join(", ")}>${l}</span>`}
</span>
</div>
<span class="hrow t12 dim sttake">
${o("New conversations")}
<${ro} label=${o("{name}: new conversations come",{name:a})} checked=${!!e.takes_new}
disabled=${p4(e)} onChange=${u=>d4(e,{takes_new:u})} />
</span>
<span class="hrow stacts">
<button type="button" class="ib small" disabled=${n===0} aria-label=${o("Move up: {name}",{name:a})}
title=${o("Move up")} onClick=${()=>iD(t,n,-1)}>
<${d} name="chevron-up" size="m" />
</button>
<button type="button" class="ib small" disabled=${n===t.length-1}
aria-label=${o("Move down: {name}",{name:a})} title=${o("Move down")} onClick=${()=>iD(t,n,1)}>
<${d} name="chevron-down" size="m" />
</button>
<button type="button" class="btn small quiet" onClick=${s}>${o("Change")}</button>
<button type="button" class="ib small" disabled=${c} aria-label=${o("Delete status {name}",{name:a})}
title=${c?o("Built-in status"):o("Delete status")} onClick=${()=>f4(e)}>
<${d} name="x" size="m" />
</button>
</span>
</section>`}function lD({status:e,onDone:t}){let[n,s]=g(e?.name??""),[a,i]=g(e?.base??"away"),[l,c]=g(!!e?.takes_new),[u,p]=g(null),m=O(null);W(()=>m.current.focus(),[]);let h=!!e?.builtin,f=async _=>{_.preventDefault();let w=h?{name:n.trim()}:{name:n.trim(),base:a,takes_new:a!=="off"&&l};try{await(e?F(`/api/statuses/${e.id}`,w,{method:"PATCH"}):F("/api/statuses",w)),t()}catch(y){p(y),m.current.focus()}},$=r`
<div class="field">
<span class="lab">${o("Colleagues see")}</span>
<${Pt} label=${o("Colleagues see")} options=${cD.map(([_,w])=>[_,w()])} value=${a}
onPick=${i} />
</div>
<label class="hrow t13">
<${ro} label=${o("New conversations come")} checked=${l&&a!=="off"} disabled=${a==="off"}
onChange=${c} />
${o("New conversations come")}
</label>
`,v=e?o("Status {name}",{name:no(e)}):o("New status");return r`<form class="tmnew" aria-label=${v} onSubmit=${f}>
<div class="field">
<label for="stn">${o("Status name")}</label>
<input class="input" id="stn" ref=${m} maxlength="40" required=${!h}
placeholder=${h?Q_(e):null} value=${n} aria-invalid=${u?"true":null}
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
</form>`}var c4,cD,u4,p4,d4,pD=b(()=>{B();C();Qe();Y();x();L();ve();Ei();P();Ft();c4=new Set(["online","away","off"]),cD=[["online",()=>o("Online")],["away",()=>o("Away")],["off",()=>o("Off shift")]],u4=e=>cD.find(([t])=>t===e)[1](),p4=e=>e.builtin==="online"||e.base==="off";d4=(e,t)=>ze(()=>F(`/api/statuses/${e.id}`,t,{method:"PATCH"}))});function mD(e,t,n,s){let[a,i]=g({preview:null,problem:null}),l=JSON.stringify([e,t,n]);return N(()=>{if(!s)return;let c=!0,u=setTimeout(async()=>{try{let p=await Oe("POST","/api/hours/preview",{...e,hours_id:t,minutes:n});c&&i({preview:p,problem:null})}catch(p){c&&i(m=>({...m,problem:p}))}},h4);return()=>{c=!1,clearTimeout(u)}},[l,s]),a}function dD({found:{preview:e,problem:t},zone:n,minutes:s,onMinutes:a}){return r`<section class="psec" aria-labelledby="hph">
<div class="hrow gap2 wrap">
<h3 class="head2 grow" id="hph">${o("Example")}</h3>
<label class="t13 dim" for="hpm">${o("Time for the reply")}</label>
<select class="sel hpm" id="hpm" onChange=${i=>a(Number(i.currentTarget.value))}>
${g4.map(i=>r`<option key=${i} value=${i} selected=${i===s}>
${Ve(i*6e4)}
</option>`)}
</select>
</div>
<div class="card fcard rowgap hpre" aria-live="polite" aria-busy=${String(!e)}>
${t&&r`<p class="hint bad">${z(t)}</p>`}
${e&&!e.examples.length&&r`<p class="hint bad">${o("With these hours you are never open.")}</p>`}
${e?.examples.map(i=>r`<${b4} key=${i.at} example=${i} zone=${n} />`)}
</div>
</section>`}var h4,g4,b4,v4,fD=b(()=>{B();Y();ne();C();x();P();h4=250,g4=[15,30,60,240,480];b4=({example:{at:e,due:t,parts:n},zone:s})=>r`
<p class="prev">
<${d} name="clock" size="m" />
<span>
${mt(o("Client writes {when} → reply by {due}"),{when:Ep(e,s),due:r`<b class="b6">${Ep(t,s)}</b>`})}
${n.length>1&&r`<span class="t12 blk">${n.map(a=>v4(a,s)).join("; ")}</span>`}
</span>
</p>
`,v4=([e,t],n)=>o("{span} from {time}",{span:Ve(t-e),time:Ep(e,n)})});function _u(e){let t=k4.exec(e);if(!t)return null;let n=Number(t[1])*60+Number(t[2]??0);return n<=tr?n:null}function hD(e){if(!e.trim())return[];let t=e.split(/[,;]/).map(n=>n.split(/[-–—]/).map(_u));return t.every(n=>n.length===2&&!n.includes(null))?t:null}function Ol(e){let t=[...e].sort((n,s)=>n[0]-s[0]);return t.some(([n,s])=>n>=s)?o("The end must be later than the start."):t.some(([n],s)=>s&&n<t[s-1][1])?o("These hours overlap."):null}function gD(e){if(y4(e))return o("Around the clock");let t=[];for(let n=0;n<7;n+=1){let s=ls(e.week[n]),a=n;for(;a<6&&ls(e.week[a+1])===s;)a+=1;let i=n===a?_s(n):`${_s(n)}–${_s(a)}`;s&&t.push(`${i} ${s}`),n=a}return t.join("; ")}function vD(e,t){let n=[];for(let s=e;s<=t&&n.length<400;s=bD(s))n.push(s);return n}function kD(e){let t=[];for(let n of Object.keys(e).sort()){let{name:s,spans:a}=e[n],i=t.at(-1);i&&bD(i.to)===n&&i.name===s&&ls(i.spans)===ls(a)?i.to=n:t.push({from:n,to:n,name:s,spans:a})}return t}function yD(e){let t=[...e].sort((s,a)=>a[1]-a[0]-(s[1]-s[0]))[0],n=Math.round((t[0]+t[1]-60)/2/30)*30;return e.flatMap(s=>s===t?[[s[0],n],[n+60,s[1]]]:[s])}function xD(e,t,n,s){let[a,i]=e[t],l=n===0?e[t-1]?.[1]??0:a+t$,c=n===0?i-t$:e[t+1]?.[0]??tr,u=Math.min(c,Math.max(l,Math.round(s/t$)*t$));return e.map((p,m)=>m!==t?p:n===0?[u,i]:[a,u])}var tr,n$,k4,er,ls,y4,bD,wD,$D,t$,Rk,Lk,El=b(()=>{x();ne();tr=1440,n$=[0,1,2,3,4,5,6],k4=/^\s*(\d{1,2})(?:[:.\s]?([0-5]\d))?\s*$/,er=e=>`${Math.floor(e/60)}:${String(e%60).padStart(2,"0")}`;ls=e=>e.map(([t,n])=>`${er(t)}–${er(n)}`).join(", ");y4=e=>[...e.week,...Object.values(e.days).map(t=>t.spans)].every(t=>t.length===1&&t[0][0]===0&&t[0][1]===tr);bD=e=>new Date(Date.parse(e)+864e5).toISOString().slice(0,10);wD=e=>e.some(([t,n])=>n-t>=180),$D=15,t$=5;Rk=e=>Math.round(e/$D)*$D,Lk=({name:e,zone:t,week:n,days:s})=>JSON.stringify([e,t,n,Object.keys(s).sort().map(a=>[a,s[a].spans,s[a].name])])});function TD({days:e,week:t,onChange:n}){let[s,a]=g(null),i=kD(e),l=[...new Set(i.map(h=>h.from.slice(0,4)))],c=O(null),u=()=>{a(null),sc(()=>c.current)},p=h=>{n(_D(e,h)),sc(()=>c.current)},m=(h,f,$,v)=>{let _=h?_D(e,h):e;n({..._,...Object.fromEntries(v.map(w=>[w,{name:f,spans:$}]))}),u()};return r`
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
${s==="preset"&&r`<${T4} week=${t} days=${e} onChange=${n} onDone=${u} />`}
${s==="new"&&r`<${SD} onDone=${u} onPut=${(h,f,$)=>m(null,h,f,$)} />`}
${i.length||s?l.map(h=>r`
<h4 class="t12 dim rowgap" key=${`h${h}`} id=${`sdy${h}`}>${h}</h4>
<ul class="card hol2" key=${h} aria-labelledby=${`sdy${h}`}>
${i.filter(f=>f.from.startsWith(h)).map(f=>s===f.from?r`<li key=${f.from}>
<${SD} group=${f} onDone=${u}
onPut=${($,v,_)=>m(f,$,v,_)} />
</li>`:r`<${w4} key=${f.from} group=${f} onEdit=${()=>a(f.from)}
onRemove=${()=>p(f)} />`)}
</ul>
`):r`<${re} icon="calendar" title=${o("No special days")}
text=${o("Load the public holidays of your country, or add a date.")} />`}
</section>
`}function w4({group:e,onEdit:t,onRemove:n}){let s=CD(e);return r`
<li class="srow">
<span class="b5 t13 num hdt">${ux(e.from,e.to)}</span>
<button type="button" class="grow t13 link hname" title=${o("Change")} onClick=${t}>${s}</button>
${e.spans.length?r`<span class="tag h2">${ls(e.spans)}</span>`:r`<span class="tag plain">${e.from===e.to?o("day off"):o("days off")}</span>`}
<button type="button" class="ib small" aria-label=${o("Remove: {name}",{name:s})} onClick=${n}>
<${d} name="x" size="m" />
</button>
</li>
`}function SD({group:e,onDone:t,onPut:n}){let[s,a]=g(e?.from??""),[i,l]=g(e?.to??""),[c,u]=g(e?.name??""),[p,m]=g(ls(e?.spans??[])),[h,f]=g(!1),$=O(null);W(()=>$.current.focus(),[]);let v=hD(p),_=s?i&&i<s?o("The last day is before the first."):null:o("Choose a date."),w=v?Ol(v):o("Type hours as 9:00–13:00, 14:00–18:00"),y=A=>{A.preventDefault(),A.stopPropagation(),f(!0),!_&&!w&&n(c.trim(),v,vD(s,i||s))},D=(A,ie,ee,He)=>r`
<div class="field"><label for=${A}>${ie}</label>${ee}
${h&&He&&r`<span class="hint bad" id=${`${A}e`} role="alert">${He}</span>`}</div>
`,q=A=>h&&A?"true":null;return r`
<form class="card fcard rowgap" aria-label=${e?CD(e):o("New date")} onSubmit=${y}>
<div class="f2 f4">
${D("sdf",o("First day"),r`<input class="input" type="date" id="sdf" ref=${$} value=${s} min="2000-01-01" max="2099-12-31"
aria-invalid=${q(_)} onInput=${A=>a(A.currentTarget.value)} />`,_)}
${D("sdt",o("Last day (optional)"),r`<input class="input" type="date" id="sdt" value=${i} min=${s} max="2099-12-31"
onInput=${A=>l(A.currentTarget.value)} />`)}
${D("sdn",o("Name of the day"),r`<input class="input" id="sdn" maxlength="120" value=${c}
onInput=${A=>u(A.currentTarget.value)} />`)}
${D("sdh2",o("Hours (empty: day off)"),r`<input class="input" id="sdh2" value=${p} placeholder="9:00–13:00" aria-invalid=${q(w)}
onInput=${A=>m(A.currentTarget.value)} />`,w)}
</div>
<div class="hrow dgap">
<button type="submit" class="btn primary small">${e?o("Apply"):o("Add date")}</button>
<button type="button" class="btn quiet small" onClick=${t}>${o("Cancel")}</button>
</div>
</form>
`}function T4({week:e,days:t,onChange:n,onDone:s}){let[a,i]=g(null),[l,c]=g("RU"),[u,p]=g(()=>new Date(Date.now()+S4).getFullYear()),[m,h]=g(null),[f,$]=g(!1),v=O(!1);N(()=>()=>{v.current=!0},[]);let _=async ie=>{try{h(null),await ie()}catch(ee){h(ee)}};N(()=>{_(async()=>i((await K("/api/hours/countries")).countries))},[]);let w=a?.find(ie=>ie.code===l)?.years??[],y=w.includes(u)?u:w.at(-1),D=async ie=>{ie.preventDefault(),ie.stopPropagation(),$(!0),await _(async()=>{let ee=(await Oe("POST","/api/hours/holidays",{country:l,year:y,week:e})).days;if(v.current)return;let He=ee.map(Ne=>[Ne.day,{spans:Ne.spans,name:_4[Ne.kind]?.(Ne)??Ne.name}]);n({...t,...Object.fromEntries(He)}),Q(S("{n} day of {year} loaded","{n} days of {year} loaded",ee.length,{year:y}),{icon:"calendar"}),s()}),$(!1)},q=x4(),A=(a??[]).map(({code:ie})=>[ie,q.of(ie)]).sort((ie,ee)=>ie[1].localeCompare(ee[1],Ie.value));return r`<form class="card fcard rowgap" aria-label=${o("Load holidays")} aria-busy=${String(f||!a)}
onSubmit=${D}>
<div class="f2">
<div class="field">
<label for="hcn">${o("Country")}</label>
<select class="sel" id="hcn" disabled=${!a}
onChange=${ie=>c(ie.currentTarget.value)}>
${A.map(([ie,ee])=>r`<option key=${ie} value=${ie} selected=${ie===l}>${ee}</option>`)}
</select>
</div>
<div class="field">
<label for="hyr">${o("Year")}</label>
<select class="sel" id="hyr" disabled=${!w.length}
onChange=${ie=>p(Number(ie.currentTarget.value))}>
${w.map(ie=>r`<option key=${ie} value=${ie} selected=${ie===y}>${ie}</option>`)}
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
</form>`}var _D,CD,x4,_4,S4,OD=b(()=>{B();Y();ne();C();x();ve();P();ye();El();_D=(e,{from:t,to:n})=>Object.fromEntries(Object.entries(e).filter(([s])=>s<t||s>n));CD=e=>e.name||(e.spans.length?o("Other hours"):o("Day off"));x4=()=>new Intl.DisplayNames(Ie.value==="ru"?"ru-RU":"en-GB",{type:"region"}),_4={off:e=>o("Day off moved from {date}",{date:$h(e.moved)}),working:e=>o("Working day instead of {date}",{date:$h(e.moved)}),short:()=>o("Shortened day")},S4=60*864e5});function AD(e,t){try{let n=new Intl.DateTimeFormat("en-GB",{timeStyle:"short",timeZone:t}).format(e),[s,a]=n.split(":").map(Number);return s*60+a}catch{return null}}var Ik,C4,O4,o$,E4,ED,s$,a$=b(()=>{ne();C();x();Ik={"Europe/Kaliningrad":()=>o("Kaliningrad"),"Europe/Moscow":()=>o("Moscow"),"Europe/Samara":()=>o("Samara"),"Asia/Yekaterinburg":()=>o("Yekaterinburg"),"Asia/Omsk":()=>o("Omsk"),"Asia/Novosibirsk":()=>o("Novosibirsk"),"Asia/Krasnoyarsk":()=>o("Krasnoyarsk"),"Asia/Irkutsk":()=>o("Irkutsk"),"Asia/Yakutsk":()=>o("Yakutsk"),"Asia/Vladivostok":()=>o("Vladivostok"),"Asia/Magadan":()=>o("Magadan"),"Asia/Kamchatka":()=>o("Kamchatka"),"Europe/Minsk":()=>o("Minsk"),"Asia/Almaty":()=>o("Almaty"),"Asia/Tashkent":()=>o("Tashkent"),"Asia/Bishkek":()=>o("Bishkek"),"Asia/Tbilisi":()=>o("Tbilisi"),"Asia/Yerevan":()=>o("Yerevan"),"Asia/Baku":()=>o("Baku")},C4={Africa:()=>o("Africa"),America:()=>o("America"),Antarctica:()=>o("Antarctica"),Arctic:()=>o("Arctic"),Asia:()=>o("Asia"),Atlantic:()=>o("Atlantic"),Australia:()=>o("Australia"),Europe:()=>o("Europe"),Indian:()=>o("Indian Ocean"),Pacific:()=>o("Pacific")},O4=e=>e.split("/").slice(1).reverse().join(", ").replaceAll("_"," ")||e,o$=e=>e==="UTC"?e:`${Ik[e]?.()??O4(e)}, ${px(e)}`;E4=mx(e=>{let t=e.split(" "),n=Object.keys(Ik).filter(i=>t.includes(i)),s=t.filter(i=>!Ik[i]),a=i=>s.filter(l=>l.startsWith(`${i}/`));return[["",[...n,...s.filter(i=>!i.includes("/"))]],...Object.entries(C4).map(([i,l])=>[l(),a(i)])].map(([i,l])=>[i,l.map(c=>[c,o$(c)])])}),ED=({members:e,value:t})=>e.map(([n,s])=>r`<option key=${n} value=${n} selected=${n===t}>${s}</option>`),s$=({id:e,zones:t,value:n,invalid:s,onPick:a})=>r`
<select class="sel" id=${e} aria-invalid=${s?"true":null}
onChange=${i=>a(i.currentTarget.value)}>
${!t.includes(n)&&r`<option value=${n} selected>${o$(n)}</option>`}
${E4(t.join(" ")).map(([i,l])=>i?r`<optgroup key=${i} label=${i}><${ED} members=${l} value=${n} /></optgroup>`:r`<${ED} key="near" members=${l} value=${n} />`)}
</select>
`});function zk({label:e,value:t,bad:n,onChange:s}){let[a,i]=g(er(t));N(()=>{_u(a)!==t&&i(er(t))},[t]);let l=_u(a)===null,c=u=>{let p=u.currentTarget.value;i(p);let m=_u(p);m!==null&&m!==t&&s(m)};return r`
<input class="input numin" inputmode="numeric" maxlength="5" aria-label=${e} value=${a}
aria-invalid=${l||n?"true":null} title=${l?o("A time from 0:00 to 24:00"):null}
onInput=${c} onBlur=${()=>i(er(t))} />
`}var ND=b(()=>{B();C();x();El()});function PD({week:e,zone:t,onChange:n}){let[s,a]=g(0),i=(l,c)=>n(e.map((u,p)=>p===l?c:u));return r`
<p class="lead" id="wklead">
${o("Drag the end of a bar or type the time. Arrow keys move an end by 15 minutes.")}
</p>
<div class="card fcard">
<div class="wkw" role="group" tabindex="0" aria-label=${o("Business hours by day")}>
<svg class="wk" viewBox="0 0 720 264">
${P4.map(l=>r`<g key=${l} aria-hidden="true">
<text x=${ta(l*60)} y="12" text-anchor="middle">${l}:00</text>
<path class="g" d=${`M${ta(l*60)} 20v240`} />
</g>`)}
${n$.map(l=>r`<${R4} key=${l} day=${l} spans=${e[l]} chosen=${l===s}
onChoose=${()=>a(l)} onChange=${c=>i(l,c)} />`)}
<${M4} zone=${t} />
</svg>
</div>
<div class="wkday">
<${Pt} label=${o("Day of the week")} value=${s} onPick=${a}
options=${n$.map(l=>[l,_s(l)])} />
<${z4} key=${s} day=${s} week=${e} onChange=${l=>i(s,l)} onWeek=${n} />
</div>
</div>
`}function M4({zone:e}){let t=AD(I.value,e);return t!==null&&r`<path class="now" d=${`M${ta(t)} 20v240`} />`}function R4({day:e,spans:t,chosen:n,onChoose:s,onChange:a}){let i=_s(e,"long");return r`
<g onPointerDown=${s}>
<text class=${n?"d on":"d"} x="0" y=${ni(e)+18} aria-hidden="true">${_s(e)}</text>
<rect class=${n?"tr on":"tr"} x=${Bk} y=${ni(e)} width=${Wk} height=${Fk} rx="5" />
${!t.length&&r`<text class="off" x=${ta(720)} y=${ni(e)+17} text-anchor="middle" aria-hidden="true">
${o("day off")}
</text>`}
${t.map((l,c)=>r`
<g key=${c}>
<${L4} day=${e} span=${l} />
${[0,1].map(u=>r`
<${I4} key=${u} name=${i} day=${e} spans=${t} place=${c} side=${u}
onMove=${p=>a(xD(t,c,u,p))} />
`)}
</g>
`)}
</g>
`}function L4({day:e,span:[t,n]}){return n<=t?null:r`
<rect class="on" x=${ta(t)} y=${ni(e)} width=${ta(n)-ta(t)} height=${Fk} rx="5" />
${n-t>=180&&r`<text class="h" x=${ta((t+n)/2)} y=${ni(e)+17} text-anchor="middle" aria-hidden="true">
${ls([[t,n]])}
</text>`}
`}function I4({name:e,day:t,spans:n,place:s,side:a,onMove:i}){let l=n[s][a],c=ta(l)+(a?-4:4),u=h=>{let f=D4[h.key],$=h.key==="Home"?0:h.key==="End"?tr:f?Rk(l+f):null;$===null||h.ctrlKey||h.altKey||h.metaKey||(h.preventDefault(),h.stopPropagation(),i($))},p=h=>{if(!h.currentTarget.hasPointerCapture(h.pointerId))return;let f=h.currentTarget.ownerSVGElement,$=new DOMPoint(h.clientX,h.clientY).matrixTransform(f.getScreenCTM().inverse());i(Rk(($.x-Bk)/Wk*tr))},m=a?o("{day}: end of hours",{day:e}):o("{day}: start of hours",{day:e});return r`
<g class="wkend" role="slider" tabindex="0" aria-label=${m} aria-valuemin="0" aria-valuemax=${tr}
aria-valuenow=${l} aria-valuetext=${er(l)} onKeyDown=${u} onPointerMove=${p}
onPointerDown=${h=>h.currentTarget.setPointerCapture(h.pointerId)}>
<rect class="grab" x=${c-8} y=${ni(t)} width="16" height=${Fk} rx="4" />
<rect class="gr" x=${c-1.25} y=${ni(t)+7} width="2.5" height="12" rx="1" />
</g>
`}function z4({day:e,week:t,onChange:n,onWeek:s}){let a=t[e],i=_s(e,"long"),l=Ol(a),c=(h,f,$)=>n(a.map((v,_)=>_!==h?v:f?[v[0],$]:[$,v[1]])),u=O(null),p=h=>{n(a.filter((f,$)=>$!==h)),sc(()=>u.current.querySelector("button"))},m=n$.filter(h=>h!==e&&h<5);return r`
<fieldset class="wkf" ref=${u} aria-describedby=${l?"wkbad":null}>
<legend class="vh">${i}</legend>
<div class="wkspans">
${a.map((h,f)=>r`
<span class="hrow tight" key=${f}>
<${zk} label=${o("{day}, from",{day:i})} value=${h[0]} bad=${l}
onChange=${$=>c(f,0,$)} />
<span class="dim" aria-hidden="true">–</span>
<${zk} label=${o("{day}, to",{day:i})} value=${h[1]} bad=${l}
onChange=${$=>c(f,1,$)} />
<button type="button" class="ib small"
aria-label=${o("Remove {hours}",{hours:ls([h])})}
onClick=${()=>p(f)}>
<${d} name="x" size="m" />
</button>
</span>
`)}
${!a.length&&r`<span class="t13 dim">${o("Day off")}</span>`}
</div>
<div class="hrow wrap">
${a.length?r`<button type="button" class="btn small quiet" disabled=${!wD(a)||l}
onClick=${()=>n(yD(a))}>
<${d} name="plus" size="s" />${o("Break")}
</button>`:r`<button type="button" class="btn small quiet" onClick=${()=>n([[540,1080]])}>
<${d} name="plus" size="s" />${o("Hours")}
</button>`}
${e===0?r`<button type="button" class="btn small quiet" onClick=${()=>s(B4(t,e,m))}>
<${d} name="copy" size="s" />${o("Copy to Tue–Fri")}
</button>`:r`<button type="button" class="btn small quiet" onClick=${()=>n(t[0])}>
<${d} name="copy" size="s" />${o("Same as Monday")}
</button>`}
</div>
</fieldset>
${l&&r`<p class="hint bad" id="wkbad" role="alert">${l}</p>`}
`}var Bk,Wk,A4,Fk,N4,ta,ni,P4,D4,B4,DD=b(()=>{B();xe();ne();C();x();P();Ft();ye();El();El();ND();a$();Bk=44,Wk=648,A4=34,Fk=26,N4=26,ta=e=>Bk+e*Wk/tr,ni=e=>N4+e*A4,P4=[0,3,6,9,12,15,18,21,24],D4={ArrowLeft:-15,ArrowDown:-15,ArrowRight:15,ArrowUp:15,PageUp:60,PageDown:-60};B4=(e,t,n)=>e.map((s,a)=>n.includes(a)?e[t]:s)});var RD={};_e(RD,{Hours:()=>U4,hoursName:()=>Cu});async function Tu(){try{let[e,t]=await Promise.all([K("/api/hours"),K("/api/company")]);Lo.value=e.hours.map(W4),MD.value=t.zones,Al.value=null}catch(e){if(!(e instanceof H))throw e;Al.value=e}}function Su(e,t){let n=Gn.value[e]??r$(e);Gn.value={...Gn.value,[e]:{...n,...t}}}function i$(e){Gn.value=Object.fromEntries(Object.entries(Gn.value).filter(([t])=>t!==String(e))),e===Rn&&(nr.value=na)}function U4(){let e=Object.values(Qn.value).map(a=>`${a.id}.${a.version}.${a.removed}.${a.name}`).join();N(()=>{Tu()},[e]);let t=ft(300,!Lo.value&&!Al.value);if(!Lo.value)return Al.value?r`<${re} icon="cloud-off" title=${o("Could not load the business hours")} text=${z(Al.value)}>
<button type="button" class="btn" onClick=${Tu}>${o("Retry")}</button>
<//>`:t&&r`<div class="card fcard" aria-busy="true"><${De} width="60" /></div>`;let n=Gn.value[Rn]?[...Lo.value,Gn.value[Rn]]:Lo.value,s=Gn.value[nr.value]??r$(nr.value)??Lo.value[0];return r`
<div class="hrow wrap">
<h2 class="head2 grow">${o("Business hours")}</h2>
<button type="button" class="btn" disabled=${Rn in Gn.value} onClick=${()=>{Su(Rn,K4()),nr.value=Rn}}>
<${d} name="plus" size="m" />
${o("New hours")}
</button>
</div>
<p class="lead">
${o("Outside business hours the time for a reply stands still. Rules choose which hours count.")}
</p>
<div class="hlist" role="group" aria-label=${o("Business hours")}>
${n.map(a=>r`<${H4} key=${a.id} hours=${Gn.value[a.id]??a} />`)}
</div>
<${G4} key=${s.id} hours=${s} />
`}function Y4(e){let t=[...e.week,...Object.values(e.days).map(n=>n.spans)].map(Ol).find(Boolean);return[e.id!==na&&!e.name.trim()&&o("Enter a name."),t,e.week.every(n=>!n.length)&&o("Enter hours for at least one day.")].filter(Boolean)}function G4({hours:e}){let[t,n]=g(!1),[s,a]=g(!1),[i,l]=g(null),c=O(null),u=O(null),p=Y4(e),{id:m,name:h,zone:f,week:$,days:v}=e,_=mD({zone:f,week:$,days:v},m===Rn?null:m,Kk.value,!p.length),w=qk(m),D=(i?.code==="hours-exist"?o("Other hours have this name."):null)??(t&&m!==na&&!h.trim()?o("Enter a name."):null),q=async(A,ie=e.version)=>{if(A?.preventDefault(),s||!w)return;n(!0),l(null);let ee=c.current.querySelector("[aria-invalid='true']");if(p.length||ee){requestAnimationFrame(()=>(u.current??ee).focus());return}a(!0);try{await V4({...e,version:ie},_.preview?.recounted??0),n(!1)}catch(He){l(He),requestAnimationFrame(()=>u.current?.focus())}a(!1)};return Bp(q),r`<form class="hform" ref=${c} aria-label=${Cu(e)} onSubmit=${q} novalidate>
<${J4} field=${u} problems=${t?p:[]} problem=${i} hours=${e} onSave=${q} />
<div class="card fcard">
<div class="f2">
<div class="field">
<label for="hnm">${o("Name of these hours")}</label>
<input class="input" id="hnm" maxlength="80" value=${h}
placeholder=${m===na?o("Company hours"):""} aria-invalid=${D?"true":null}
aria-describedby=${D?"hnme":null}
onInput=${A=>Su(m,{name:A.currentTarget.value})} />
${D&&r`<span class="hint bad" id="hnme">${D}</span>`}
</div>
<div class="field">
<label for="hzn">${o("Time zone")}</label>
<${s$} id="hzn" zones=${MD.value} value=${f} onPick=${A=>Su(m,{zone:A})} />
</div>
</div>
</div>
<h3 class="head2 gap2">${o("Week")}</h3>
<${PD} week=${$} zone=${f} onChange=${A=>Su(m,{week:A})} />
<${dD} found=${_} zone=${f} minutes=${Kk.value} onMinutes=${A=>{Kk.value=A}} />
<${TD} days=${v} week=${$} onChange=${A=>Su(m,{days:A})} />
${m!==na&&m!==Rn&&r`<${e6} hours=${r$(m)} />`}
${w&&r`<${X4} hours=${e} busy=${s} recounted=${_.preview?.recounted} onReset=${()=>i$(m)} />`}
</form>`}async function V4(e,t){let{id:n,name:s,zone:a,week:i,days:l,version:c}=e,u={zone:a,week:i,days:l},m=(n===Rn?await F("/api/hours",{name:s,schedule:u}):await F(`/api/hours/${n}`,{version:c,name:s,schedule:u},{method:"PATCH"})).hours;Lo.value=n===Rn?[...Lo.value,m]:Lo.value.map(f=>f.id===n?m:f),i$(n),nr.value=m.id;let h=S("{n} open conversation is counted again","{n} open conversations are counted again",t);Q(t?o("Hours saved. {counted}.",{counted:h}):o("Hours saved"),{icon:"clock"})}function J4({field:e,problems:t,problem:n,hours:s,onSave:a}){if(n?.code==="changed-meanwhile"){let{by:l,at:c,version:u}=n.detail,p=Ee.value[l]?.name??o("Someone");return r`
<div class="banner rowgap hsum" role="alert" tabindex="-1" ref=${e}>
<span class="grow">${o("Changed meanwhile: {who}, {time}",{who:p,time:Ke(c)})}</span>
<button type="button" class="btn small" onClick=${()=>Q4(s.id)}>${o("Show these changes")}</button>
<button type="button" class="btn small" onClick=${m=>a(m,u)}>${o("Save mine")}</button>
</div>
`}let i=n&&n.code!=="hours-exist"?[Z4(n)]:t;return i.length?r`
<div class="banner bad rowgap hsum" role="alert" tabindex="-1" ref=${e}>
<ul>${i.map(l=>r`<li key=${l}>${l}</li>`)}</ul>
</div>
`:null}async function Q4(e){await Tu(),Al.value||i$(e)}function Z4(e){let t={"never-open":()=>o("Enter hours for at least one day."),"spans-overlap":()=>o("These hours overlap."),"bad-span":()=>o("The end must be later than the start."),"too-many-spans":()=>o("A day has at most 12 periods."),"too-many-hours":()=>o("There are 100 business hours already. Delete some first."),"unknown-zone":()=>o("The server does not know this time zone.")}[e.code];return t?t():z(e)}function e6({hours:e}){let t=s=>F(`/api/hours/${e.id}/removed`,{removed:s});return r`<button type="button" class="btn quiet danger" onClick=${async()=>{try{await t(!0),i$(e.id),nr.value=na,await Tu(),Q(o("Hours deleted: {name}",{name:Cu(e)}),{icon:"clock",undo:()=>t(!1).then(Tu)})}catch(s){te(z(s))}}}>
<${d} name="x" size="m" />${o("Delete these hours")}
</button>`}var na,Rn,Lo,MD,Al,nr,Gn,Kk,Cu,W4,r$,F4,K4,qk,q4,j4,H4,X4,LD=b(()=>{oe();B();Y();ne();C();x();L();ve();P();ye();fD();El();OD();a$();DD();na=1,Rn="new",Lo=T(null),MD=T([]),Al=T(null),nr=T(na),Gn=T({}),Kk=T(60),Cu=e=>e.name||(e.id===na?o("Company hours"):o("New hours"));W4=e=>e.id===na&&e.version===1?{...e,zone:li.value.zone}:e,r$=e=>Lo.value.find(t=>t.id===e),F4=()=>[0,1,2,3,4,5,6].map(e=>e<5?[[540,1080]]:[]),K4=()=>({id:Rn,name:"",zone:li.value.zone,week:F4(),days:{},version:0}),qk=e=>e===Rn||e in Gn.value&&Lk(Gn.value[e])!==Lk(r$(e)),q4=he(()=>!!Lo.value&&Object.keys(Gn.value).some(e=>qk(j4(e)))),j4=e=>e===Rn?Rn:Number(e);window.addEventListener("beforeunload",e=>{q4.value&&e.preventDefault()});H4=({hours:e})=>r`
<button type="button" class="card polc" aria-pressed=${String(e.id===nr.value)}
onClick=${()=>{nr.value=e.id}}>
<b class="b6 blk t13">
${Cu(e)}${qk(e.id)&&r` <span class="t12 dim">· ${o("not saved")}</span>`}
</b>
<span class="t12 dim blk">${gD(e)}</span>
</button>
`;X4=({hours:e,busy:t,recounted:n,onReset:s})=>r`<div class="hfoot">
<span class="grow t12 dim" role="status">
${o("Changed: {name}.",{name:Cu(e)})}
${" "}
${n>0&&S("{n} open conversation will be counted again","{n} open conversations will be counted again",n)}
</span>
<button type="button" class="btn quiet" onClick=${s}>${o("Cancel")}</button>
<button type="submit" class="btn primary" disabled=${t} aria-busy=${String(t)}>
${o("Save")}
<kbd class="only-wide">Ctrl S</kbd>
</button>
</div>`});var ID={};_e(ID,{Company:()=>t6});function t6(){let[e,t]=g({}),[n,s]=g([]),[a,i]=g(null),[l,c]=g(!1),u=O(null),p={...li.value,...e},m=["name","zone","language"].some(v=>p[v]!==li.value[v]),h=!p.name.trim();N(()=>{K("/api/company").then(v=>s(v.zones),i)},[]);let f=v=>t({...e,...v}),$=async v=>{if(v.preventDefault(),!(l||!m)){if(h){u.current.focus();return}c(!0);try{let{name:_,zone:w,language:y}=p;await F("/api/company",{name:_.trim(),zone:w,language:y},{method:"PUT"}),t({}),i(null),Q(o("Company saved"),{icon:"check"})}catch(_){i(_)}c(!1)}};return Bp($),r`
<form class="hform" onSubmit=${$} novalidate aria-label=${o("Company profile")}>
<${st} id="coh" title=${o("Company profile")}>
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
<${s$} id="coz" zones=${n} value=${p.zone} onPick=${v=>f({zone:v})} />
${l$()!==p.zone&&n.includes(l$())&&r`<button type="button" class="link t12 cozone" onClick=${()=>f({zone:l$()})}>
${o("Use the zone of this device: {zone}",{zone:o$(l$())})}
</button>`}
</div>
<div class="field"><span class="lab">${o("Language of automatic messages")}</span>
<${Pt} label=${o("Language of automatic messages")} value=${p.language}
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
`}var l$,zD=b(()=>{B();Y();C();x();L();ve();Ft();ye();a$();l$=()=>Intl.DateTimeFormat().resolvedOptions().timeZone});var FD={};_e(FD,{Settings:()=>o6,title:()=>WD});function o6(){let{section:e}=E.value,t=$i(),n=e?Jl(e):t[0],s=ba("(max-width: 719px)");return r`<main class=${e?"main page":"main page setfirst"} id="main">
<header class="bar1">
${e&&r`<a class="ib phoneback" href=${Qt()} aria-label=${o("All settings")}>
<${d} name="chevron-left" />
</a>`}
<h1 class="grow">
${s?e&&n?.when()?n.label():o("Settings"):n6(n)??o("Settings")}
</h1>
${n?.group==="own"&&!s&&r`<span class="t12 dim">${o("Saved automatically")}</span>`}
</header>
<div class="sett">
<nav class="setnav" aria-label=${o("Settings")}>
${BD.map(([a,i])=>r`<${s6} parts=${t.filter(l=>l.group===a)} label=${i()}
chosen=${e||!s?n:null} />`)}
</nav>
<div class="setbody">
<div class="scroll" role="group" tabindex="0" aria-label=${WD()}><${a6} part=${n} /></div>
</div>
</div>
</main>`}function s6({parts:e,label:t,chosen:n}){return e.length?r`
<h2 class="navhead">${t}</h2>
<ul>
${e.map(s=>r`<li key=${s.id}>
<a class="nav sub" href=${Qt(s.id)} aria-current=${s===n?"page":null}>
<${d} name=${s.icon} size="m" />
<span class="cut">${s.label()}</span>
</a>
</li>`)}
</ul>
`:null}function a6({part:e}){return e?e.when()?r`<div class="setwrap"><${e.view} /></div>`:r`<${re} icon="lock" title=${o("You have no access to this section")}
text=${o("Ask an administrator for access.")} />`:r`<${re} icon="search-x" title=${o("Page not found")} text=${o("The link may be old or mistyped.")}>
<a class="btn" href=${Qt()}>${o("All settings")}</a>
<//>`}var BD,WD,n6,KD=b(()=>{C();x();bo();V();P();ye();BD=[["own",()=>o("My settings")],["company",()=>o("Company")]],WD=()=>Jl(E.value.section)?.label()??o("Settings"),n6=e=>BD.find(([t])=>t===e?.group)?.[1]()});function w6({kind:e,x:t,y:n}){let s=e!=="."&&e!=="d",a=r`<path class=${s?"frl":"fr"} d=${`M${t+56} ${n}v112M${t} ${n+44}h112`} />`;return s?r`<g>
<rect class="wl" x=${t} y=${n} width="112" height="112" rx="10" />
<rect class="wg" x=${t+6} y=${n+50} width="100" height="56" rx="5" opacity=".5" />
${a}
<path class=${e==="telegram"?"bb2":"bb"}
d=${`M${t+20} ${n+30}${k6}`} />
<use class="gl" href=${`${v6}#ch-${e}`} x=${t+41} y=${n+40} width="30" height="30" />
</g>`:r`<g>
<rect class=${e==="d"?"wd":"w"} x=${t} y=${n} width="112" height="112" rx="10" />
${a}
</g>`}var v6,qD,k6,y6,jD,UD=b(()=>{C();x();v6=new URL("../../icons.svg",import.meta.url).pathname,qD=136,k6="h72a10 10 0 0 1 10 10v30a10 10 0 0 1-10 10h-52l-16 14v-14h-4a10 10 0 0 1-10-10v-30a10 10 0 0 1 10-10z",y6=[["d",".","email","d"],["vk","telegram","d","."],[".","d",".","chat"],["d","form",".","."]];jD=()=>r`<svg class="house" viewBox="0 0 560 560" role="img"
aria-label=${o("A house with five lit windows, someone is writing in each")}>
${y6.map((e,t)=>e.map((n,s)=>r`<${w6} kind=${n} x=${20+s*qD} y=${20+t*qD} />`))}
</svg>`});function Ou({children:e}){let[t,n]=_6[On.value],s=Ie.value==="ru"?"en":"ru";return r`<div class="login">
<main class="form">
<div class="hrow">
<span class="brandl"><${hi} /><b>${o("Okno")}</b></span>
<span class="hrow end tight">
<button type="button" class="btn small quiet" lang=${s} onClick=${()=>Ko(s)}>
${s==="ru"?"Русский":"English"}
</button>
<button type="button" class="ib small" aria-label=${n()} title=${n()}
onClick=${()=>ma(x6[On.value])}>
<${d} name=${t} size="m" />
</button>
</span>
</div>
${e}
<p class="foot"><span class="grow">${o("Okno · open source")}</span></p>
</main>
<section class="art" aria-label=${o("About the product")}>
<${jD} />
<p>${o("Every channel in one window")}<small>${o("Every client in sight, not a word lost.")}</small></p>
</section>
</div>`}var x6,_6,jk=b(()=>{C();x();Et();P();UD();x6={system:"light",light:"dark",dark:"system"},_6={system:["sun-moon",()=>o("Theme: system")],light:["sun",()=>o("Theme: light")],dark:["moon",()=>o("Theme: dark")]}});var HD={};_e(HD,{Login:()=>S6});function S6(){let[e,t]=g(""),[n,s]=g(""),[a,i]=g(!0),[l,c]=g(null),[u,p]=g(!1),m=O(null),h=O(null);return W(()=>h.current.focus(),[]),r`<${Ou}>
<form class="formin" onSubmit=${async $=>{if($.preventDefault(),!u){p(!0);try{await Oe("POST","/api/session",{email:e.trim(),password:n,remember:a}),await up(),await gr(),R(c$.value,{replace:!0})}catch(v){p(!1),c(v),m.current?.select()}}}}>
<div><h1>${o("Sign-in")}</h1><p class="mut lgp">${location.host}</p></div>
<div class="field">
<label for="em">${o("Email")}</label>
<input class="input large" id="em" ref=${h} type="email" autocomplete="username" required value=${e}
onInput=${$=>t($.target.value)} />
</div>
<${ea} id="pw" field=${m} value=${n} onInput=${s}
error=${l&&Cl(l)} label=${o("Password")} autocomplete="current-password" />
<label class="hrow t13">
<input class="check" type="checkbox" checked=${a}
onChange=${$=>i($.target.checked)} />
${o("Remember this device for 7 days")}
</label>
<button type="submit" class="btn primary large wide" aria-busy=${String(u)}>${o("Sign in")}</button>
</form>
<//>`}var YD=b(()=>{B();C();Y();x();Et();V();it();Eu();jk();xu()});var VD={};_e(VD,{Setup:()=>E6});function O6(e){return e.code==="already-set-up"?o("Okno is already set up. Sign in."):e.code==="bad-link"?o("This link is no longer valid. Restart the server to get a new one."):z(e)}function E6(){let[e,t]=g({company:"",name:"",email:"",password:""}),[n,s]=g(null),[a,i]=g(!1),[l,c]=g(GD);N(()=>{let h=()=>{let f=GD();f&&(c(f),s(null))};return window.addEventListener("hashchange",h),()=>window.removeEventListener("hashchange",h)},[]);let u=h=>f=>t({...e,[h]:f.target.value}),p=async h=>{if(h.preventDefault(),e.password.length<T6){i(!0);return}i(!1);try{await Oe("POST","/api/setup",{...e,token:l,locale:Ie.value,zone:C6()}),await up(),await gr(),R("/inbox/all",{replace:!0})}catch(f){s(f)}};if(!l)return r`<${Ou}>
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
</div>`;return r`<${Ou}>
<form class="formin" onSubmit=${p}>
<div>
<h1>${o("First-time setup")}</h1>
<p class="mut lgp">${o("Your company and its first administrator. Everything can be changed later.")}</p>
</div>
${n&&r`<div class="errsum" role="alert">
<${d} name="circle-alert" size="m" />
<span>${O6(n)}</span>
</div>`}
${m("company",o("Company name"),"text","organization")}
<div class="field">
<span class="lab" id="slang">${o("Language")}</span>
<div class="seg" role="group" aria-labelledby="slang">
<button type="button" lang="ru" aria-pressed=${String(Ie.value==="ru")}
onClick=${()=>Ko("ru")}>
Русский
</button>
<button type="button" lang="en" aria-pressed=${String(Ie.value==="en")}
onClick=${()=>Ko("en")}>
English
</button>
</div>
</div>
${m("name",o("Your name"),"text","name")}
${m("email",o("Your email"),"email","username")}
<${ea} id="spassword" value=${e.password} onInput=${h=>t({...e,password:h})}
label=${o("Password")} autocomplete="new-password"
error=${a?o("At least 12 characters. A phrase of three words is best."):null}
hint=${o("At least 12 characters. A phrase of three words is best.")} />
<button type="submit" class="btn primary large wide">${o("Create")}</button>
</form>
<//>`}var T6,C6,GD,JD=b(()=>{B();C();Y();x();Et();V();it();P();jk();xu();T6=12,C6=()=>Intl.DateTimeFormat().resolvedOptions().timeZone??"UTC",GD=()=>new URLSearchParams(location.hash.slice(1)).get("token")??""});var QD={};_e(QD,{SessionExpired:()=>A6});function A6(){let[e,t]=g(""),[n,s]=g(null),a=O(null);fe(),W(()=>a.current.focus(),[]);let i=async c=>{c.preventDefault();try{await Oe("POST","/api/session",{email:M.value.email,password:e,remember:!1}),Bw()}catch(u){s(u),a.current.select()}},l=()=>{kp(),R("/login")};return r`<div class="over solid">
<div class="dialog narrow" role="dialog" aria-modal="true" aria-label=${o("Session expired")}
onKeyDown=${et}>
<form class="dpad" onSubmit=${i}>
<div class="hrow">
<${X} name=${M.value.name} size="lg" />
<div class="grow">
<h2 class="head2">${o("Session expired")}</h2>
<p class="t13 mut cut">${M.value.name} · ${M.value.email}</p>
</div>
</div>
${Object.keys(sn.value).length>0&&r`<p class="livebox ok dgap">
<${d} name="check" size="m" />
<span class="t13">${o("Your drafts are kept. After signing in you come back here.")}</span>
</p>`}
<input class="vh" type="email" autocomplete="username" value=${M.value.email} tabindex="-1" aria-hidden="true"
readonly />
<${ea} id="sp" field=${a} value=${e} onInput=${t}
error=${n&&Cl(n)} label=${o("Password")} autocomplete="current-password"
extra="dgap" />
<button type="submit" class="btn primary large wide dgap">${o("Sign in")}</button>
<div class="hrow dgap t13">
<button type="button" class="link" onClick=${l}>${o("Sign in as someone else")}</button>
</div>
</form>
</div>
</div>`}var ZD=b(()=>{B();C();Y();x();Dn();V();L();it();P();xu();ye()});var c$,XD,eM,tM,Eu=b(()=>{tn();c$={value:"/inbox/mine"},XD=$e(()=>Promise.resolve().then(()=>(YD(),HD)),"Login"),eM=$e(()=>Promise.resolve().then(()=>(JD(),VD)),"Setup"),tM=$e(()=>Promise.resolve().then(()=>(ZD(),QD)),"SessionExpired")});var nM={};_e(nM,{Shortcuts:()=>N6});function D6(){let e=O(null),[t,n]=g(""),[s,a]=g(null);fe(),W(()=>e.current.focus(),[]);let i=u=>{let p=Es(u);!p.startsWith("Ctrl+Key")&&!/^F\d/.test(p)||(u.preventDefault(),n(""),a(p))},l=u=>s?va(u).includes(s):!t.trim()||_i(t,u.label()),c=Object.entries(Fp).map(([u,p])=>({group:u,title:p(),rows:Os().filter(m=>m.group===u&&P6(m)&&l(m))})).filter(({rows:u})=>u.length);return r`<div class="over" onPointerDown=${u=>{u.target===u.currentTarget&&Uk()}}>
<div class="dialog wide" role="dialog" aria-modal="true" aria-label=${o("Keyboard shortcuts")}
onKeyDown=${et}>
<header class="dhead">
<h2 class="head2 grow">${o("Keyboard shortcuts")}</h2>
<span class="t12 dim">${o("Esc leaves the text field. Any keyboard layout works.")}</span>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${Uk}>
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
${m.map(h=>r`<div key=${h.id}><dt>${h.label()}</dt><dd><${Ti} one=${h} /></dd></div>`)}
</dl>
</section>`)}
${!c.length&&r`<p class="palno" role="status">${o("Nothing found")}</p>`}
</div>
<footer class="dfoot">
<a class="link t13" href=${Qt("keys")} onClick=${Uk}>${o("Change shortcuts")}</a>
<label class="hrow t13 end">
<${ro} label=${o("Single-key shortcuts")} checked=${be.value?.shortcuts??!0}
onChange=${u=>gt({shortcuts:u})} />
${o("Single-key shortcuts")}
</label>
</footer>
</div>
</div>`}var N6,Uk,P6,oM=b(()=>{B();C();se();Br();_t();x();Wh();V();L();P();cm();ye();Ft();N6=()=>k.value==="shortcuts"?r`<${D6} />`:null,Uk=()=>{k.value=null},P6=e=>e.label&&e.listed!==!1&&va(e).length>0});oe();ir();Y();x();C();Et();V();L();it();B();C();se();vr();Y();x();bo();Et();V();L();it();P();Wp();B();C();var Ux=16,Hx=260,Yx=560,Ah=document.documentElement,WL=e=>Number(localStorage.getItem("okno.width."+e))||null,Eh=e=>parseFloat(getComputedStyle(Ah).getPropertyValue(e));function FL(e,t){t?Ah.style.setProperty(e,`${t}px`):Ah.style.removeProperty(e)}function Nh({name:e,side:t,label:n}){let[s,a]=g(()=>WL(e)),i=O(null);N(()=>FL(e,s),[s]);let l=f=>{let $=Math.round(Math.min(Yx,Math.max(Hx,f)));a($),localStorage.setItem("okno.width."+e,String($))},c=t==="left"?1:-1,u=f=>{f.preventDefault(),f.currentTarget.setPointerCapture(f.pointerId),i.current={x:f.clientX,width:Eh(e)}},p=f=>{i.current&&l(i.current.width+c*(f.clientX-i.current.x))},m=f=>{let $={ArrowLeft:-Ux,ArrowRight:Ux}[f.key];$&&(f.preventDefault(),f.stopPropagation(),l(Eh(e)+c*$))},h=()=>{a(null),localStorage.removeItem("okno.width."+e)};return r`<div class=${"divider "+t} role="separator" tabindex="0" aria-orientation="vertical"
aria-label=${n} aria-valuemin=${Hx} aria-valuemax=${Yx}
aria-valuenow=${Math.round(s??Eh(e))} onPointerDown=${u} onPointerMove=${p}
onPointerUp=${()=>{i.current=null}} onLostPointerCapture=${()=>{i.current=null}} onDblClick=${h} onKeyDown=${m}></div>`}C();x();ne();bo();_t();x();V();bo();se();tn();var J_=Gt(["palette"],()=>Promise.resolve().then(()=>(I_(),L_)),"Palette"),V2=$e(()=>Promise.resolve().then(()=>(V_(),G_)),"Search",{keys:!0}),fc=()=>{k.value="palette"};function J2(){let e=document.getElementById("q");if(!e){R("/search");return}e.focus(),e.select()}qo({page:"search",title:()=>o("Search"),view:V2});Ue({id:"find",group:"everywhere",label:()=>o("Search"),icon:"search",key:"Slash",run:J2},{id:"search",group:"everywhere",label:()=>o("Search and commands"),icon:"search",key:"Ctrl+KeyK",anywhere:!0,palette:!1,run:fc});Et();$r();V();L();P();ko();ag();C();se();ne();x();Vn();bo();Te();V();L();Ai();P();on();var Sr=e=>E.value.page==="inbox"&&Je(E.value.view)===e,n0=([e])=>e!=="failed"||Pe.value.failed>0||Sr("failed"),nI=e=>e!=="closed",rg=()=>gc.some(([e])=>Sr(e))||_a.value.some(e=>Sr(`team-${e.id}`));function o0(){return r`
<h2 class="navhead">${o("Views")}</h2>
<ul>
${gc.filter(n0).map(([e,t,n])=>r`<li key=${e}>
<a class=${e==="failed"?"nav sub badnav":"nav sub"} href=${j(e)}
aria-current=${Sr(e)?"page":null} title=${t()}>
<${d} name=${n} />
<span class="lbl">${t()}</span>
<${$m} view=${e} />
</a>
</li>`)}
</ul>
${_a.value.length>0&&r`
<h2 class="navhead">${o("Teams")}</h2>
<ul>
${_a.value.map(e=>r`<li key=${e.id}>
<a class="nav sub" href=${j(`team-${e.id}`)}
aria-current=${Sr(`team-${e.id}`)?"page":null}
title=${e.members.includes(M.value.id)?o("{name}, my team",{name:e.name}):e.name}>
<span class=${"sq "+Xn(e.name)}></span>
<span class="lbl cut">${e.name}</span>
<${$m} view=${`team-${e.id}`} />
</a>
</li>`)}
</ul>
`}
`}function $m({view:e}){let t=fm(e)??0;return nI(e)&&t>0?r`<span class="n">${ue(t)}</span>`:null}var oI=()=>Vl().filter(e=>e.tab),sI=()=>{k.value=k.peek()==="more"?null:"more"};function s0(){let{page:e}=E.value,t=ci.value,n=rg();return r`
<nav class="tabbar" aria-label=${o("Sections")}>
<a href=${e==="inbox"?"/inbox/mine":Wo()}
aria-current=${e==="inbox"&&!n?"page":null}>
<${d} name="inbox" size="l" />
${o("Inbox")}
${t>0&&r`<span class="count">${t>99?"99+":t}</span>`}
</a>
${oI().map(s=>r`<a key=${s.page} href=${s.path} aria-current=${e===s.page?"page":null}>
<${d} name=${s.icon} size="l" />
${s.label()}
${s.count?.().shown>0&&r`<span class=${s.count().urgent?"count bad":"count"}>${Math.min(99,s.count().shown)}</span>`}
</a>`)}
<button type="button" aria-haspopup="menu" aria-expanded=${String(k.value==="views")}
aria-current=${n?"page":null} onClick=${()=>{k.value=k.peek()==="views"?null:"views"}}>
<${d} name="list-filter" size="l" />
${o("Views")}
</button>
<button type="button" aria-haspopup="dialog" onClick=${fc}>
<${d} name="search" size="l" />
${o("Search")}
</button>
<button type="button" aria-haspopup="menu" aria-expanded=${String(k.value==="more")}
aria-current=${e==="settings"||kr(e)?.icon&&!kr(e).tab?"page":null}
onClick=${sI}>
<${d} name="menu" size="l" />
${o("More")}
${Pe.value.notifications>0&&r`<span class="count">${Pe.value.notifications}</span>`}
</button>
</nav>
${k.value==="views"&&r`<${aI} />`}
${k.value==="more"&&r`<${rI} />`}
`}function aI(){return r`<${Re} label=${o("Views")} place="popsheet">
${gc.filter(n0).map(([e,t,n])=>r`<${Z} icon=${n} checked=${Sr(e)} onPick=${()=>R(j(e))}>
<span class="cut">${t()}</span>
<span class="hrow end"><${$m} view=${e} /></span>
<//>`)}
${_a.value.length>0&&r`<div class="mh" role="presentation">${o("Teams")}</div>`}
${_a.value.map(e=>r`<${Z} icon="users-round" checked=${Sr(`team-${e.id}`)}
onPick=${()=>R(j(`team-${e.id}`))}>
<span class="cut">${e.name}</span>
<span class="hrow end"><${$m} view=${`team-${e.id}`} /></span>
<//>`)}
<//>`}function rI(){let e=t=>()=>{k.value=t};return r`<${Re} label=${o("More")} place="popsheet">
<${Z} icon="bell" stay onPick=${e("bell")}>
${o("Notifications")}
${Pe.value.notifications>0&&r`<span class="count mend">${Pe.value.notifications}</span>`}
<//>
<${Z} icon="square-pen" stay onPick=${e("newdialog")}>${o("Write to a client")}<//>
<${Z} icon="users-round" stay onPick=${e("handover")}>${o("Hand over my conversations")}<//>
${Vl().filter(t=>!t.tab).map(t=>r`<${Z} icon=${t.icon} onPick=${()=>R(t.path)}>${t.label()}<//>`)}
${$i().length>0&&r`<${Z} icon="settings" onPick=${()=>R(Qt())}>${o("Settings")}<//>`}
<${Z} icon="user-round" stay onPick=${e("me")}>${o("My menu")}<//>
<//>`}function ig(){let{page:e}=E.value,t=ci.value;return r`
<nav class="side" aria-label=${o("Main navigation")}>
<div class="brand">
<${hi} />
<b>${o("Okno")}</b>
${En.value!=="on"&&r`<span class="dot off" title=${o("No connection to the server.")}></span>`}
<button type="button" class="ib small" aria-label=${o("Collapse the sidebar")}
title=${o("Collapse the sidebar")+"  ["} onClick=${()=>{Fo.value=!Fo.value}}>
<${d} name="panel-left" size="m" />
</button>
</div>
<button type="button" class="find" aria-haspopup="dialog" title=${`${o("Search and commands")}  ${$t} K`}
onClick=${fc}>
<${d} name="search" size="m" />
<span>${o("Search in the sidebar")}</span>
<span class="keys"><kbd>${$t} K</kbd></span>
</button>
<div class="scroll">
<ul>
<li>
<a class="nav" href="/inbox/mine" aria-current=${e==="inbox"&&!rg()?"page":null}
title=${o("Inbox")}>
<${d} name="inbox" />
<span class="lbl">${o("Inbox")}</span>
${t>0&&r`<span class="count">${ue(t)}</span>`}
</a>
</li>
${Vl().map(n=>r`<li key=${n.page}>
<a class="nav" href=${n.path} aria-current=${e===n.page?"page":null} title=${n.label()}>
<${d} name=${n.icon} />
<span class="lbl">${n.label()}</span>
${n.mark?.()&&r`<${iI} ...${n.mark()} />`}
<${lI} of=${n.count?.()} />
</a>
</li>`)}
</ul>
<${o0} />
</div>
${$i().length>0&&r`<div class="sidefoot">
<a class="nav" href=${Qt()} aria-current=${e==="settings"?"page":null}
title=${o("Settings")}>
<${d} name="settings" />
<span class="lbl">${o("Settings")}</span>
</a>
</div>`}
<${e0} />
</nav>
<${s0} />
<${X_} />
`}var iI=({icon:e,text:t})=>r`<span class="navmark" title=${t}><${d} name=${e} size="s" /><span class="vh">${t}</span></span>`,lI=({of:e})=>e?.shown>0?r`<span class=${e.urgent?"count bad":"count mutedc"}>${ue(e.shown)}</span>`:null,a0=()=>{let e=Pe.value.mine_unread+Pe.value.unassigned;return`${e?`(${e}) `:""}${kr(E.value.page)?.title()??o("Inbox")} — ${o("Okno")}`};B();C();Y();Dn();Ap();x();Vn();Pa();Ls();Jn();Rs();Da();Et();Yt();V();L();it();P();C();se();As();ne();x();Ls();Te();Da();V();L();Ai();nn();P();tn();Nr();Dr();Vt();_t();x();V();zs();L();se();tn();Qe();nn();var sd=$e(()=>Promise.resolve().then(()=>(Hm(),KS)),"SnoozeMenu",{keys:!0}),P1=Gt(["handover","newdialog"],()=>Promise.resolve().then(()=>(N1(),A1)),"WorkLayers"),No=()=>E.peek().page==="inbox"?Wn():void 0,fb=()=>No()?.state==="open",IB=()=>Wn()?.state==="closed",el=e=>()=>{k.value=e};Ue({id:"assign",group:"dialog",label:()=>o("Assign"),icon:"user-round-plus",key:"KeyA",act:!0,opensField:!0,when:ao,run:el("assignee")},{id:"take",group:"dialog",label:()=>o("Take it"),icon:"hand",key:"KeyI",act:!0,when:ao,run:()=>em(Wn().id)},{id:"reopen",group:"dialog",label:()=>o("Reopen"),icon:"undo-2",key:"KeyE",act:!0,listed:!1,when:IB,run:()=>{ya(Wn().id)}},{id:"take-next",group:"list",label:()=>o("Take the most urgent one"),icon:"hand",key:"Shift+KeyI",act:!0,run:()=>{am()}},{id:"close",group:"dialog",label:()=>o("Close"),icon:"check",key:"KeyE",act:!0,when:fb,run:()=>{Bn(No().id)}},{id:"finish",group:"dialog",label:()=>o("Close with a reason"),icon:"check",key:"Shift+KeyE",act:!0,when:()=>!!No(),run:el("finish")},{id:"snooze",group:"dialog",label:()=>o("Snooze"),icon:"alarm-clock",key:"KeyH",act:!0,when:fb,run:el("snooze")},{id:"wake",group:"dialog",label:()=>o("Unsnooze"),icon:"alarm-clock",listed:!1,when:()=>!!(fb()&&No().snooze),run:()=>{xa(No().id)}},{id:"team",group:"dialog",label:()=>o("Assign to a team"),icon:"users-round",key:"Shift+KeyA",act:!0,opensField:!0,when:()=>!!No(),run:el("team")},{id:"no-answer",group:"dialog",label:()=>o("No reply needed"),icon:"message-circle-off",key:"KeyY",act:!0,when:()=>!!No()?.waiting_since,run:()=>{lm(No().id)}},{id:"follow",group:"dialog",label:()=>$s.peek()[No()?.id]?o("Stop following"):o("Follow"),icon:"eye",key:"KeyF",act:!0,when:()=>!!No(),run:()=>{xr(No().id)}},{id:"new-dialog",group:"everywhere",label:()=>o("Write to a client"),icon:"square-pen",key:"KeyC",act:!0,opensField:!0,when:()=>E.peek().page!=="tasks",run:el("newdialog")},{id:"hand-over",group:"everywhere",label:()=>o("Hand over my conversations"),icon:"users-round",run:el("handover")});var BB=$e(()=>Promise.resolve().then(()=>(gb(),D1)),"GiveMenu",{keys:!0}),Qo=(e,t)=>(n,s)=>s===null?t(n):e(s),M1=()=>wn({act:"close"},Qo(e=>ic(e,im("solved")),e=>S("{n} conversation closed","{n} conversations closed",e))),R1=()=>wn({act:"reopen"},Qo(Hp,e=>S("{n} conversation reopened","{n} conversations reopened",e))),WB=()=>wn({act:"read"},Qo(Vp,e=>S("{n} conversation marked as read","{n} conversations marked as read",e))),bb=()=>wn({act:"follow",on:!0},Qo(e=>Gp(e,!0),e=>S("You follow {n} conversation","You follow {n} conversations",e))),L1=()=>Ag(E.peek().view).open?M1():R1();function FB(e,t){wn({act:"snooze",until:e,reason:t},Qo(n=>Yp(n,e),n=>e===null?S("{n} conversation snoozed until the client replies","{n} conversations snoozed until the client replies",n):S("{n} conversation snoozed until {when}","{n} conversations snoozed until {when}",n,{when:Xe(e)})))}function KB({person:e,team:t}){if(t!==void 0){let n=Ge.peek()[t]?.name??"";wn({act:"team",team_id:t},Qo(s=>Zp(s,n),s=>S("{n} conversation assigned to team {name}","{n} conversations assigned to team {name}",s,{name:n})))}else e===null?wn({act:"assign",operator_id:null},Qo(n=>ka(n,null),n=>S("{n} conversation has no assignee now","{n} conversations have no assignee now",n))):wn({act:"assign",operator_id:e},Qo(n=>ka(n,e),n=>S("{n} conversation assigned: {name}","{n} conversations assigned: {name}",n,{name:G(e)})))}var Lc=e=>{k.value=k.peek()===e?null:e};function qB(){let e=[...kt.value].map(n=>ae.value[n]).filter(Boolean),t={};for(let n of e)for(let s of so(n.tags))t[s.id]=(t[s.id]??0)+1;return Object.fromEntries(Object.entries(t).map(([n,s])=>[n,s===e.length?"all":"some"]))}function jB(){let e=new Set([...kt.value].map(t=>ae.value[t]?.priority??null));return e.size===1?[...e][0]:null}function UB(e,t){let n=ji(e);wn({act:t?"tag":"untag",tag_ids:[e]},Qo(s=>(t?Ng:Pg)(s,[e]),s=>t?S("{n} conversation tagged: {tag}","{n} conversations tagged: {tag}",s,{tag:n}):S("Tag {tag} removed from {n} conversation","Tag {tag} removed from {n} conversations",s,{tag:n})),null,{stay:!0})}var HB=e=>wn({act:"rank",priority:e},Qo(t=>Dg(t,e),t=>S("Priority of {n} conversation: {priority}","Priority of {n} conversations: {priority}",t,{priority:xn(e).toLocaleLowerCase()}))),YB=[["user-round-plus",()=>o("Assign"),"A",()=>Lc("pick-give"),"pick-give"],["tag",()=>o("Tags"),"L",()=>Lc("pick-tags"),"pick-tags"],["arrow-up-down",()=>o("Priority"),"P",()=>Lc("pick-priority"),"pick-priority"],["alarm-clock",()=>o("Snooze"),"H",()=>Lc("pick-snooze"),"pick-snooze","open"],["circle-check-big",()=>o("Link to a task"),null,()=>Lc("picktask"),"picktask"],["mail-open",()=>o("Mark as read"),null,WB],["eye",()=>o("Follow"),"F",bb],["undo-2",()=>o("Reopen"),"E",R1,null,"closed"],["check",()=>o("Close"),"E",M1,null,"open"]];function I1({view:e}){let t=kt.value.size;if(!t)return null;let n=xc.value,s=Ag(e),a=(l,c)=>l==="E"&&c==="closed"&&s.open?null:l,i=YB.filter(([,,,,,l])=>!l||s[l]).map(([l,c,u,p,m,h])=>[l,c,a(u,h),p,m]);return r`<div class="bulkwrap">
<${GB} view=${e} size=${t} />
${Fi.value&&r`<div class="bulkerr" role="alert">
<${d} name="circle-alert" size="m" />
<span class="grow">${G0(Fi.value)}</span>
<button type="button" class="link" onClick=${Y0}>${o("Retry")}</button>
</div>`}
<div class="bulk2" role="toolbar" aria-label=${o("Bulk actions")} aria-busy=${String(!!n)}>
<span class="b5 t13" role="status">
${n?o("{done} of {of}",n):o("{n} selected",{n:ue(t)})}
</span>
<span class="grow"></span>
${i.map(([l,c,u,p,m])=>r`<button type="button" class="ib small" disabled=${!!n}
aria-label=${u?`${c()} (${u})`:c()} title=${u?`${c()}  ${u}`:c()}
aria-haspopup=${m?"dialog":null} aria-expanded=${m?String(k.value===m):null}
onClick=${p}>
<${d} name=${l} size="m" />
</button>`)}
<button type="button" class="ib small" aria-label=${o("Clear selection")} title=${`${o("Clear selection")}  Esc`}
onClick=${qi}>
<${d} name="x" size="m" />
</button>
</div>
${k.value==="pick-snooze"&&r`<${sd} label=${o("Snooze")} onPick=${FB} />`}
${k.value==="pick-tags"&&r`<${uS} states=${qB()} onSet=${UB} place="popgive" />`}
${k.value==="pick-priority"&&r`<${pS} now=${jB()} onPick=${HB} place="popgive" />`}
${k.value==="pick-give"&&r`<${BB} onPick=${KB} />`}
</div>`}function GB({view:e,size:t}){let n=lt.ids.length,s=Math.max(fm(e)??0,n);return t<n||s<=t||n<2?null:r`<div class="bulkall" role="status">
<span>
${o("All loaded conversations are selected: {n} of {total}",{n:ue(t),total:ue(s)})}
</span>
<button type="button" class="link" onClick=${()=>U0(e)}>
${o("Select all {total}",{total:ue(s)})}
</button>
</div>`}ye();C();se();Br();ne();x();Ls();Vn();Jn();V();L();Ai();P();on();C();x();V();Vn();L();P();se();on();Oo();Vt();var W1=(e,t)=>e.includes(t)?e.filter(n=>n!==t):[...e,t],F1=(e,t)=>R(j(Yu(Je(e),t)),{replace:!0}),K1=(e,t)=>F1(e,{...fo(e),tags:W1(fo(e).tags,t)}),q1=(e,t)=>F1(e,{...fo(e),priorities:W1(fo(e).priorities,t)});function j1({view:e}){let t=k.value==="filter";return r`<span class="popat">
<button type="button" class=${ps(e)?"ib on":"ib"} aria-haspopup="menu" aria-expanded=${String(t)}
aria-label=${o("Filter")} title=${o("Filter")} onClick=${()=>{k.value=t?null:"filter"}}>
<${d} name="list-filter" />
</button>
${t&&r`<${VB} view=${e} />`}
</span>`}function VB({view:e}){let t=fo(e);return r`<${Re} label=${o("Filter")} place="popfilter">
<div class="mh" role="presentation">${o("Priority")}</div>
${Co.map(([n])=>r`<${z1} key=${n} on=${t.priorities.includes(n)} onPick=${()=>q1(e,n)}>
<${Nt} priority=${n} named />
<//>`)}
<div class="mh" role="presentation">${o("Tags")}</div>
${Vo.value.map(n=>r`<${z1} key=${n.id} on=${t.tags.includes(n.id)} onPick=${()=>K1(e,n.id)}>
<span class=${"sq h"+n.color}></span>
<span class="cut">${n.name}</span>
<//>`)}
${!Vo.value.length&&r`<p class="dpad2 t13 dim">${o("No tags yet")}</p>`}
<//>`}var z1=({on:e,onPick:t,children:n})=>r`<button type="button" class="mi" role="menuitemcheckbox" tabindex="-1" aria-checked=${String(e)}
onClick=${t}>
<span class=${e?"tgbox on":"tgbox"} aria-hidden="true">${e&&r`<${d} name="check" size="s" />`}</span>
${n}
</button>`;function U1({view:e}){if(!ps(e))return null;let t=fo(e);return r`<div class="lchips">
${t.priorities.map(n=>r`<${B1} key=${"p"+n} name=${xn(n)} onRemove=${()=>q1(e,n)}>
<${Nt} priority=${n} named />
<//>`)}
${t.tags.map(n=>r`<${B1} key=${n} name=${$o.value[n]?.name??o("deleted tag")} onRemove=${()=>K1(e,n)}>
<span class=${"sq h"+($o.value[n]?.color??0)}></span>
<span class="cut">${$o.value[n]?.name??o("deleted tag")}</span>
<//>`)}
<a class="link t12" href=${j(Je(e))}>${o("Clear filter")}</a>
</div>`}var B1=({name:e,onRemove:t,children:n})=>r`<button type="button" class="chip" aria-label=${o("Remove from the filter: {name}",{name:e})}
onClick=${t}>
${n}
<${d} name="x" size="s" />
</button>`;C();se();x();Et();P();on();var vb=[["urgent",()=>o("Most urgent first"),"hourglass"],["newest",()=>o("Newest first"),"clock"],["longest",()=>o("Longest waiting"),"flame"],["priority",()=>o("By priority"),"arrow-up"]];function kb(){let e=k.value==="sort",t=(vb.find(([n])=>n===Zt.value)??vb[0])[1]();return r`<button type="button" class="btn quiet small" aria-haspopup="menu" aria-expanded=${String(e)}
onClick=${()=>{k.value=e?null:"sort"}}><${d} name="arrow-down-wide-narrow" size="s" /><span class="cut">${t}</span></button>
${e&&r`<${Re} label=${o("Sort order")} place="popsort">${vb.map(([n,s,a])=>r`<${Z} icon=${a} checked=${n===Zt.value}
onPick=${()=>{Zt.value=n}}>${s()}<//>`)}<//>`}`}var Fr={cards:[()=>o("Cards"),"rows-3"],rows:[()=>o("Rows"),"rows-4"],table:[()=>o("Table"),"table-2"]},yb=e=>gt({list:{mode:e}}),Y1=()=>yb(Bi[(Bi.indexOf(be.peek()?.list?.mode??"cards")+1)%Bi.length]),H1=e=>mn(e,"urgent")!==mn(e,"longest");function G1({view:e}){let t=oo.value==="table";return r`
<div class="phead">
<h2 class="ttl cut">${t0(e)}</h2>
${t?r`<${eW} />`:r`<${XB} />`}
<${j1} view=${e} />
<${tW} wide=${t} />
</div>
<div class="ltabs">
<${QB} view=${e} />
${t&&H1(e)&&r`<div class="lfilter"><${kb} /></div>`}
</div>
${!t&&r`<div class="lfilter">
${H1(e)?r`<${kb} />`:r`<span class="t12 dim lown">${JB(e)}</span>`}
<${ZB} view=${e} />
</div>`}
<${U1} view=${e} />
`}var JB=e=>({snoozed:o("Returning soonest first"),mentions:o("Unseen first")})[Je(e)]??o("Newest first");function QB({view:e}){return r`<nav class="tabs" aria-label=${o("Whose conversations")}>${hc.map(([t,n])=>r`<a class="tab" href=${j(Yu(t,fo(e)))}
aria-current=${Je(e)===t?"page":null}>
${n()} <span class="n">${ue(Pe.value[t])}</span>
</a>`)}</nav>`}function ZB({view:e}){let t=Je(e),n=(s,a)=>r`<a class="chip" href=${j(t===s?"mine":s)} aria-current=${t===s?"true":null}>
${a}
</a>`;return r`<span class="hrow tight end">
${n("untagged",o("Untagged"))} ${n("unread",o("New ones"))}
</span>`}function XB(){let e=k.value==="mode",[t,n]=Fr[oo.value];return r`<span class="popat">
<button type="button" class="ib only-wide" aria-haspopup="menu" aria-expanded=${String(e)}
aria-label=${o("List view: {name}",{name:t().toLocaleLowerCase()})} title=${o("List view")+"  V"}
onClick=${()=>{k.value=e?null:"mode"}}>
<${d} name=${n} />
</button>
${e&&r`<${Re} label=${o("List view")} place="popmode">
${Bi.map(s=>r`<${Z} icon=${Fr[s][1]} checked=${s===oo.value} onPick=${()=>yb(s)}>
${Fr[s][0]()}
<//>`)}
<//>`}
</span>`}var eW=()=>r`<span class="seg" role="group" aria-label=${o("List view")}>
${Bi.map(e=>r`<button type="button" aria-pressed=${String(e===oo.value)} title=${Fr[e][0]()+"  V"}
onClick=${()=>yb(e)}>
<${d} name=${Fr[e][1]} size="m" />
${e===oo.value?Fr[e][0]():r`<span class="vh">${Fr[e][0]()}</span>`}
</button>`)}
</span>`;function tW({wide:e}){let t=()=>{k.value="newdialog"};return e?r`<button type="button" class="btn primary" onClick=${t}>
<${d} name="square-pen" size="m" />
${o("Write")}
<kbd>C</kbd>
</button>`:r`<button type="button" class="ib" aria-label=${o("Write to a client")} title=${o("Write to a client")+"  C"}
onClick=${t}>
<${d} name="square-pen" />
</button>`}B();C();Ap();x();Ls();Jn();V();L();it();Ai();P();function V1({view:e,ids:t,shown:n,waiting:s}){let{from:a,to:i}=Wi.value,l=[...new Set([...s,...eo.value])].filter(f=>ae.value[f]),c=l.filter(f=>{let $=n.indexOf(f);return $>=a&&$<=i});N(()=>{gh([...c,E.value.dialog])});let u=l.filter(f=>ia(ae.value[f],e,ua())&&!c.includes(f)&&f!==E.value.dialog);if(u.length)return r`<${oW} view=${e} list=${nW(u,t)} ids=${t} from=${a} to=${i} />`;let p=fx(J.value,eo.value.filter(f=>f!==E.value.dialog),e);if(!p)return null;let[,m]=hc.find(([f])=>f===p.view);return r`<${ad} icon="chevron-right" run=${()=>{bi.value={view:p.view,ids:p.ids},R(j(p.view,E.value.dialog))}}>
${S("{n} new in {tab}","{n} new in {tab}",p.ids.length,{tab:m()})}
<//>`}var wb=(e,t)=>{let n=e.indexOf(t);return n<0?1/0:n},nW=(e,t)=>[...e].sort((n,s)=>wb(t,n)-wb(t,s));function oW({view:e,list:t,ids:n,from:s,to:a}){let i=wb(n,t[0]),l=()=>{bi.value={view:e,ids:t},lt.showNew()};return i>a?r`<${ad} icon="arrow-down" run=${l}>${S("{n} new below","{n} new below",t.length)}<//>`:i<s?r`<${ad} icon="arrow-up" run=${l}>${S("{n} new above","{n} new above",t.length)}<//>`:r`<${ad} icon="eye" run=${l}>${S("{n} new · show","{n} new · show",t.length)}<//>`}var ad=({icon:e,run:t,children:n})=>r`<button type="button" class="newpill" data-key="queued" onClick=${t}>
<${d} name=${e} size="s" />
${n}
</button>`;function J1(e,t,n,s,a){N(()=>{let{view:i,ids:l}=bi.value??{};if(i!==e||!s?.loaded)return;let c=n.find(u=>l.includes(u));c!==void 0?(bi.value=null,requestAnimationFrame(()=>{lt.reveal(c),dx(l),gh(l)})):s.next&&!a?br(e,t):s.next||(bi.value=null)})}C();ne();x();Vn();V();L();nn();P();C();Qe();Dp();x();L();P();function Q1(){if(M.value?.role!=="administrator")return r`<${re} icon="plug" title=${o("No channel is connected yet")}
text=${o("An administrator connects Telegram, VK or email. Messages then appear here.")} />`;let e=ki(),t=e&&yi(e,"channel add");return r`<${re} icon="plug" title=${o("Connect the first channel")} text=${o("Telegram, VK or email: run this command on the server, in a second terminal, without stopping Okno. It asks for everything it needs, the token or password last. Messages then appear here.")}>
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
<//>`}var sW={unassigned:()=>["sun",o("No unassigned conversations"),o("New conversations appear here automatically.")],all:()=>["inbox",o("No open conversations"),o("New conversations appear here automatically.")],waiting:()=>["sun",o("No clients are waiting"),o("Conversations stay here from the client's message until your team replies.")],unread:()=>["mail-open",o("No unread conversations"),o("New messages in your conversations and in unassigned ones appear here.")],mentions:()=>["at-sign",o("No mentions"),o("Notes with your @name appear here.")],following:()=>["eye",o("You do not follow any conversations"),o("Follow a conversation to be notified of everything in it, whoever the assignee is.")],snoozed:()=>["alarm-clock",o("No snoozed conversations"),o("Snooze a conversation: it leaves the lists and comes back on time.")],untagged:()=>["tag",o("No untagged conversations"),o("Open conversations without a tag appear here.")],closed:()=>["archive",o("No closed conversations"),o("Closed conversations stay here and reopen when the client writes.")],failed:()=>["check-check",o("No unsent messages"),o("Messages that could not be delivered appear here, and you can retry them.")]};function xb({view:e}){if(!Object.keys(Ye.value).length)return r`<${Q1} />`;if(ps(e))return r`<${aW} view=${e} />`;if(e==="mine")return r`<${rW} />`;let t=ra(e);if(t!==null)return r`<${iW} team=${Ge.value[t]} />`;let[n,s,a]=sW[e]();return r`<${re} icon=${n} title=${s} text=${a} />`}var aW=({view:e})=>r`<${re} icon="search-x" title=${o("Nothing found")} text=${o("No conversation of this view fits the filter.")}>
<a class="btn" href=${j(Je(e))}>${o("Clear filter")}</a>
<//>`;function rW(){let e=Pe.value.unassigned;return r`<${re} icon="sun" title=${o("All answered")}
text=${o("You have no open conversations. Unassigned: {n}.",{n:ue(e)})}>
${e>0&&r`<button type="button" class="btn primary" onClick=${am}>
${o("Take the next one")}
<${Ln} of=${["Shift","I"]} />
</button>`}
<//>`}function iW({team:e}){if(!e||e.removed)return r`<${re} icon="users-round" title=${o("Team not found")}
text=${o("It was deleted, or the link is wrong.")}>
<a class="btn" href=${j("all")}>${o("All conversations")}</a>
<//>`;let t=e.members.includes(M.value.id);return r`<${re} icon="sun" title=${o("No conversations in this team")} text=${t?o("Conversations assigned to your team appear here."):o("Conversations assigned to this team appear here.")} />`}B();C();Qe();xe();Dp();ne();x();L();P();Ss();var lW=["token-wrong","password-wrong","settings-wrong","secrets-unreadable","folder-missing"],Z1=e=>nt(e)===nt(I.value)?U(e):Ke(e);function X1(){return Object.values(Ye.value).filter(t=>t.down_since&&["trouble","working"].includes(t.health)).sort((t,n)=>t.down_since-n.down_since).map(t=>t.health==="trouble"?r`<${cW} channel=${t} key=${t.id} />`:r`<${pW} channel=${t} key=${t.id} />`)}function cW({channel:e}){let[t,n]=g(!1),s={name:e.name,time:Z1(e.down_since),cause:gn(e.health_code,e.health_detail)},a=e.kind==="email"?o("{name} has received no emails since {time}: {cause}.",s):o("{name} has received no messages since {time}: {cause}.",s),i=M.value?.role==="administrator";return r`<div class="banner bad outage" role="alert" data-channel=${e.id}>
<${d} name="circle-alert" size="m" />
<span class="grow">
${a} <span class="b4">
${i?o("Replies wait in the queue."):o("Replies wait in the queue. Administrators have been notified.")}
</span>
</span>
${i&&r`<button type="button" class="btn small" aria-expanded=${String(t)} onClick=${()=>n(!t)}>
${o("What to do")}
</button>`}
${t&&r`<${uW} channel=${e} />`}
</div>`}function uW({channel:e}){let t=ki(),n=lW.includes(e.health_code),s=t&&yi(t,`channel ${n?"change":"test"} ${wx(e.name)}`);return r`<div class="remedy t13">
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
</div>`}function pW({channel:e}){return r`<div class="banner okb outage" role="status" data-channel=${e.id}>
<${d} name="check" size="m" />
<span class="grow">
${o("{name} works again. Messages from {from} to {until} arrive late.",{name:e.name,from:Z1(e.down_since),until:U(e.health_at)})}
</span>
</div>`}C();xe();ne();hr();x();Ba();Te();V();Vn();L();P();Ds();Oo();Vt();rd();var id=({snooze:e})=>r`<span class="sla" title=${e.reason||null}>
<${d} name="alarm-clock" size="s" />
${e.until===null?o("until the client replies"):Xe(e.until)}
</span>`;function ld({dialog:e,draft:t}){if(hp(e.id))return r`<span class="cut typing">${o("typing…")}</span>`;if(t)return r`<span class="cut"><span class="draft">${o("Draft:")}</span> ${t}</span>`;let n=e.preview;if(!n)return r`<span class="cut dim">${o("No messages")}</span>`;let s=n.content==="text"?n.text||o("File"):[jt(n.content),n.text].filter(Boolean).join(": ");if(n.kind==="in")return r`<span class="cut">${s}</span>`;let a=n.operator_id===M.value.id?o("You:"):n.operator_id?jo(G(n.operator_id))+":":"",i=n.kind==="note"?r`<${d} name="lock" size="s" />`:r`<${Po} state=${n.state} />`;return r`<span class="pvs">${i}</span><span class="cut"><span class="you">${a}</span> ${s}</span>`}var cd=()=>r`<span class="sla bad"><${d} name="circle-alert" size="s" />${o("not sent")}</span>`;function _b(e,t){return[e.name,Se(e.kind),t?S("{n} unread","{n} unread",t):"",e.priority===1?o("high priority"):"",e.failed?o("not sent"):"",e.snooze?o("snoozed"):j_(e,I.value),...so(e.tags).map(n=>n.name)].filter(Boolean).join(", ")}var ud=({count:e,called:t})=>r`
${t&&r`<span class="called" title=${o("You were mentioned")}><${d} name="at-sign" size="s" /></span>`}
${e>0&&r`<span class="count">${e>99?"99+":e}</span>`}
`,nT=e=>Wl.value[e]?.no!=null,oT=(e,t)=>Je(t)!=="mine"&&e.assignee_id!==null?G(e.assignee_id):null,sT=({dialog:e,picked:t,size:n})=>t?r`<span class=${`av pickedav ${n??""}`} aria-hidden="true">
<${d} name="check" />
<${we} kind=${e.kind} />
</span>`:r`<${X} name=${e.name} face=${e.avatar} size=${n??""}>
<${we} kind=${e.kind} />
<//>`;function dW({dialog:e,count:t,draft:n,view:s,picked:a}){let i=oT(e,s);return r`
<${sT} dialog=${e} picked=${a} />
<span class="grow">
<span class="who">
<span class="nm cut">${e.name}</span>
<span class="tm">${vo(e.last_at,I.value)}</span>
</span>
<span class="pv">
<${ld} dialog=${e} draft=${n} />
<span class="hrow tight end"><${ud} count=${t} called=${nT(e.id)} /></span>
</span>
<span class="ft">
${e.failed?r`<${cd} />`:""}
${e.snooze?r`<${id} snooze=${e.snooze} />`:r`<${wo} dialog=${e} />`}
${e.priority===1&&r`<${Nt} priority=${1} />`}
${e.tagged?r`<${Pr} ids=${e.tags} />`:r`<span class="t11 dim num">${o("No. {number}",{number:ue(e.number)})}</span>`}
${i&&r`<${X} name=${i} size="xs" />`}
</span>
</span>
`}function fW({dialog:e,count:t,draft:n,view:s,picked:a}){let i=oT(e,s);return r`
<${sT} dialog=${e} picked=${a} size="md2" />
<span class="grow">
<span class="who">
<span class="nm cut">${e.name}</span>
<span class="hrow tight end">
${e.priority===1&&r`<${Nt} priority=${1} />`}
<${Pr} ids=${e.tags} most=${1} />
${e.failed?r`<${cd} />`:e.snooze?r`<${id} snooze=${e.snooze} />`:r`<${wo} dialog=${e} short />`}
<span class="tm">${vo(e.last_at,I.value)}</span>
</span>
</span>
<span class="pv">
<${ld} dialog=${e} draft=${n} />
<span class="hrow tight end">
<${ud} count=${t} called=${nT(e.id)} />
${i&&r`<${X} name=${i} size="xs" />`}
</span>
</span>
</span>
`}var $W={cards:dW,rows:fW};function aT({look:e,dialog:t,count:n,draft:s,view:a,current:i,stop:l,picked:c}){let u=$W[e];return r`<a class=${`dlg ${e}`} href=${j(a,t.id)} data-id=${t.id}
data-unread=${n>0?"":null} data-picked=${c||null} draggable=${!1}
aria-current=${i?"true":null} aria-label=${_b(t,n)} tabindex=${l?0:-1}>
<${u} dialog=${t} count=${n} draft=${s} view=${a} picked=${c} />
</a>`}B();C();Jn();Ls();x();Et();var hW=200,pd=8,gW={cards:80,rows:52,table:42},rT=new Map;function iT({name:e,ids:t,look:n,row:s,head:a,tail:i,open:l,onNear:c,near:u}){let p=O(null),m=O(null),h=O({name:null,ids:[],height:0}),[f,$]=g(gW[n]),[v,_]=g([0,40]),w=O(null),y=()=>m.current.offsetTop,D=de=>{let ke=Math.floor((de-y())/f)-pd;return[Math.max(0,ke),Math.ceil((de+p.current.clientHeight-y())/f)+pd]},q=()=>{let{scrollTop:de,clientHeight:ke}=p.current,pe={from:Math.ceil((de-y()-1)/f),to:Math.floor((de+ke-y()+1)/f)-1};(pe.from!==Wi.peek().from||pe.to!==Wi.peek().to)&&(Wi.value=pe)},A=()=>{q();let de=D(p.current.scrollTop);(Math.abs(de[0]-v[0])>pd/2||Math.abs(de[1]-v[1])>pd/2)&&_(de)},ie=()=>{let{scrollTop:de}=p.current,ke=Math.min(h.current.ids.length-1,Math.floor(de/f));ke>=0&&rT.set(e,{id:h.current.ids[ke],offset:de-ke*f,atTop:de<4})},ee=()=>{ie(),A();let{scrollTop:de,scrollHeight:ke,clientHeight:pe}=p.current;ke-de-pe<u*f&&c()},He=O("");W(()=>{let de=[n,go.value,F0.value,innerWidth,devicePixelRatio,t.length>0].join();if(He.current!==de){He.current=de;let at=m.current.querySelector(":scope > .dli")?.getBoundingClientRect().height;if(at&&Math.abs(at-f)>.5){$(at);return}}let ke=h.current,pe=rT.get(e),We=ke.name!==e||ke.ids!==t||ke.height!==f;if(h.current={name:e,ids:t,height:f},We&&pe){let at=pe.atTop?null:Wy(pe,ke.name===e?ke.ids:t,t),mo=at===null?pe.atTop?0:p.current.scrollTop:at*f+Math.min(pe.offset,f);Math.abs(p.current.scrollTop-mo)>.5&&(p.current.scrollTop=mo)}else ke.name!==e&&(p.current.scrollTop=0);We?A():q(),We&&p.current.scrollHeight<=p.current.clientHeight+u*f&&c()}),W(()=>{if(w.current===null)return;let de=m.current.querySelector(`.dlg[data-id="${w.current}"]`);de&&(w.current=null,de.focus({preventScroll:!0}))}),lt.ids=t,lt.reveal=de=>{let ke=t.indexOf(de);if(ke<0||!p.current)return;let[pe,We]=[ke*f,(ke+1)*f],at=y(),{scrollTop:mo,clientHeight:oi}=p.current;pe<mo?p.current.scrollTop=pe:We+at>mo+oi&&(p.current.scrollTop=We+at-oi),ie(),_(D(p.current.scrollTop)),q()},lt.focus=de=>{w.current=de,lt.reveal(de),_(ke=>[...ke])};let Ne=vW(t,v,[l,yn.value]),Rt=t.length;return r`<div class="scroll" ref=${p} onScroll=${ee}>
${a}
<ul class="dlist" ref=${m} data-look=${n} aria-label=${o("Conversations")}
style=${{height:`${Rt*f}px`}}>
${Ne.map(de=>r`<${bW} key=${t[de]} index=${de} of=${Rt} height=${f}>${s(t[de])}<//>`)}
</ul>
${i}
</div>`}var bW=({index:e,of:t,height:n,children:s})=>r`<li class="dli" style=${{top:`${e*n}px`}} aria-setsize=${t} aria-posinset=${e+1}>
${s}
</li>`;function vW(e,[t,n],s){if(e.length<=hW)return e.map((i,l)=>l);let a=[];for(let i=t;i<Math.min(n,e.length);i+=1)a.push(i);for(let i of s){let l=i===null?-1:e.indexOf(i);l>=0&&(l<t||l>=n)&&a.push(l)}return a.sort((i,l)=>i-l)}oe();C();Qe();se();As();x();Da();L();nn();on();Dr();var tl=T(null),kW=240,yW=360;function Sb(e){let t=Number(e.currentTarget.dataset?.menu??e.target.closest?.(".dlg[data-id]")?.dataset.id);if(!t||e.shiftKey)return;e.preventDefault(),e.stopPropagation();let n=e.clientX?{x:e.clientX,y:e.clientY}:wW(e.target);tl.value={id:t,x:Math.min(n.x,innerWidth-kW),y:Math.min(n.y,innerHeight-yW)},k.value="row"}function wW(e){let t=e.getBoundingClientRect();return{x:t.left+24,y:t.top+24}}function Tb(e){tl.value={id:e,x:0,y:0},k.value="row-snooze"}var xW=e=>wn({act:"read"},()=>Vp(e),[e]),_W=e=>wn({act:"unread",numbers:[e.last_no]},()=>Jp(e.id),[e.id]);function lT(){let e=tl.value&&ae.value[tl.value.id];if(!e)return null;let{id:t}=e;if(k.value==="row-snooze")return r`<div class="rowsnz">
<${sd} label=${o("Snooze")} waitingSince=${e.waiting_since}
onPick=${(s,a)=>rm(t,s,a)} />
</div>`;if(k.value==="row-tags")return r`<div class="rowsnz"><${Ui} dialog=${e} place="popgive" /></div>`;if(k.value==="row-priority")return r`<div class="rowsnz"><${Hi} dialog=${e} place="popgive" /></div>`;if(k.value!=="row")return null;let n=e.state==="open";return r`<div class="rowpop" style=${{left:`${tl.value.x}px`,top:`${tl.value.y}px`}}>
<${Re} label=${o("Actions: {name}",{name:e.name})} place="poprow">
${n&&e.assignee_id!==M.value.id&&r`<${Z} icon="hand" onPick=${()=>sm(t,M.value.id)}>${o("Take it")}<//>`}
${n&&(e.snooze?r`<${Z} icon="alarm-clock" onPick=${()=>xa(t)}>${o("Unsnooze")}<//>`:r`<${Z} icon="alarm-clock" stay onPick=${()=>Tb(t)}>${o("Snooze")}<//>`)}
${n?r`<${Z} icon="check" onPick=${()=>Bn(t)}>${o("Close")}<//>`:r`<${Z} icon="undo-2" onPick=${()=>ya(t)}>${o("Reopen")}<//>`}
${ui(e)?r`<${Z} icon="mail-open" onPick=${()=>xW(t)}>${o("Mark as read")}<//>`:r`<${Z} icon="mail" onPick=${()=>_W(e)}>${o("Mark as unread")}<//>`}
<${Z} icon="tag" stay onPick=${()=>{k.value="row-tags"}}>${o("Tags")}<//>
<${Z} icon="arrow-up-down" stay onPick=${()=>{k.value="row-priority"}}>${o("Priority")}<//>
<${Z} icon="eye" onPick=${()=>xr(t)}>${$s.value[t]?o("Stop following"):o("Follow")}<//>
<${Z} icon="check" onPick=${()=>Is(t)}>${kt.value.has(t)?o("Deselect"):o("Select")}<//>
<//>
</div>`}C();xe();ne();x();Ls();Jn();Te();Da();Et();V();L();P();Ds();Oo();var SW=[["x-who",()=>o("Client"),["client"]],["x-last",()=>o("Last message"),null],["x-team",()=>o("Team"),null],["x-as",()=>o("Assignee"),["assignee"]],["x-sla",()=>o("Waiting"),["longest","urgent"]],["x-tm",()=>o("Updated"),["newest","oldest"]]],TW=new Set(["newest"]),md=()=>Object.values(Ge.value).some(e=>!e.removed);function cT({view:e}){let t=mn(e,Zt.value),n=lt.ids.length>0&&lt.ids.every(s=>kt.value.has(s));return r`<div class=${md()?"trow thd teams":"trow thd"}>
<span class="x-x">
<input type="checkbox" class="check" aria-label=${o("Select all loaded")} checked=${n}
indeterminate=${!n&&kt.value.size>0} onChange=${()=>n?qi():Em()} />
</span>
${SW.map(([s,a,i])=>s==="x-team"&&!md()?null:r`<span class=${s}>
${i&&mn(e,i[0])===i[0]?r`<${CW} label=${a()} orders=${i} chosen=${t} />`:a()}
</span>`)}
</div>`}function CW({label:e,orders:t,chosen:n}){let s=t.indexOf(n),a=t[(s+1)%t.length];return r`<button type="button" aria-pressed=${String(s>=0)} title=${o("Sort by this column")} onClick=${()=>{Zt.value=s>=0&&t.length===1?"urgent":a}}>${e}${s>=0&&r`<${d} name=${TW.has(n)?"arrow-down":"arrow-up"} size="s" />`}</button>`}function uT({dialog:e,count:t,draft:n,view:s,current:a,stop:i,picked:l}){let c=e.assignee_id===null?null:G(e.assignee_id),u=Ge.value[e.team_id];return r`<a class=${md()?"dlg trow teams":"dlg trow"} href=${j(s,e.id)}
data-id=${e.id} data-unread=${t>0?"":null} data-picked=${l||null} draggable=${!1}
aria-current=${a?"true":null} aria-label=${_b(e,t)} tabindex=${i?0:-1}>
<span class="x-x"></span>
<span class="x-who hrow">
<${we} kind=${e.kind} size="mid" />
<span class="nm cut">${e.name}</span>
<${ud} count=${t} called=${Wl.value[e.id]?.no!=null} />
</span>
<span class="x-last pv">
${e.priority===1&&r`<${Nt} priority=${1} />`}
<${Pr} ids=${e.tags} most=${2} />
<${ld} dialog=${e} draft=${n} />
</span>
${md()&&r`<span class="x-team cut mut">${u&&!u.removed?u.name:r`<span class="dim">—</span>`}</span>`}
<span class="x-as hrow">
${c?r`<${X} name=${c} size="sm" /><span class="cut">${$a(c)}</span>`:r`<${ha} size="sm" /><span class="dim">${o("nobody")}</span>`}
</span>
<span class="x-sla">
${e.failed?r`<${cd} />`:e.snooze?r`<${id} snooze=${e.snooze} />`:e.waiting_since?r`<${wo} dialog=${e} short />`:r`<span class="dim">—</span>`}
</span>
<span class="x-tm num dim">${vo(e.last_at,I.value)}</span>
</a>`}B();C();x();Da();L();it();nn();P();var dd=12,Cb=88,fd=72,OW=450;function pT(e,t){let n=O(null),s=O(0),[a,i]=g(0),[l,c]=g(!1),u=w=>{let[y]=w.touches;if(s.current=Date.now(),w.touches.length>1){f();return}let D=w.target.closest(".dlg[data-id]"),q=w.currentTarget.querySelector(".scroll");n.current={x:y.clientX,y:y.clientY,row:D,box:q,atTop:q?.scrollTop===0,dx:0,kind:null},D&&(n.current.timer=setTimeout(()=>{n.current.kind="long",navigator.vibrate?.(15),Is(Number(D.dataset.id))},OW))},p=w=>{let y=n.current;if(!y||y.kind==="long")return;let[D]=w.touches,[q,A]=[D.clientX-y.x,D.clientY-y.y];Math.hypot(q,A)>dd&&clearTimeout(y.timer),y.kind??=Math.abs(q)>dd&&Math.abs(q)>Math.abs(A)*1.5&&y.row?"swipe":A>dd&&y.atTop?"pull":Math.abs(A)>dd?"scroll":null,y.kind==="swipe"&&m(y,q),y.kind==="pull"&&i(Math.max(0,Math.min(fd*1.4,A/2)))},m=(w,y)=>{if(ae.peek()[Number(w.row.dataset.id)]?.state!=="open")return;w.dx=y,w.row.style.setProperty("transform",`translateX(${y}px)`);let q=w.row.parentElement;q.dataset.swipe=y>0?"aside":"close",q.toggleAttribute("data-enough",Math.abs(y)>Cb)},h=w=>{clearTimeout(w.timer),w.row&&(w.row.style.removeProperty("transform"),delete w.row.parentElement?.dataset.swipe,w.row.parentElement?.removeAttribute("data-enough"))},f=()=>{n.current&&h(n.current),n.current=null,i(0)},$=w=>{let y=n.current;if(!y)return;let D=Number(y.row?.dataset.id);h(y),n.current=null,w.cancelable&&(y.kind==="swipe"||y.kind==="long")&&w.preventDefault(),y.kind==="swipe"&&y.dx>Cb&&Tb(D),y.kind==="swipe"&&y.dx<-Cb&&Bn(D),y.kind==="pull"&&a>=fd&&v(),i(0)},v=async()=>{c(!0),await Uw(e,t),c(!1)},_=(a>0||l)&&r`<div class="pull" role="status" style=${{height:`${l?fd/1.4:a}px`}}>
<${d} name=${l?"clock":"arrow-down"} size="m" />
${l?o("Refreshing"):a>=fd?o("Release to refresh"):o("Pull to refresh")}
</div>`;return{handlers:{onTouchStart:u,onTouchMove:p,onTouchEnd:$,onTouchCancel:f},touched:()=>Date.now()-s.current<1e3,pull:_}}se();Ps();_t();x();Pa();Ls();Da();V();var lo=()=>E.peek().page==="inbox",mT=()=>lo()&&kt.peek().size>0,EW=()=>lo()&&lt.ids.length>0&&!document.activeElement?.closest("#conversation, #card")&&!getSelection().toString();Ue({id:"mine",group:"list",label:()=>o("Mine"),icon:"inbox",key:"Digit1",run:()=>R(j("mine"))},{id:"unassigned",group:"list",label:()=>o("Unassigned"),icon:"inbox",key:"Digit2",also:["KeyG KeyN"],run:()=>R(j("unassigned"))},{id:"all",group:"list",label:()=>o("All"),icon:"inbox",key:"Digit3",run:()=>R(j("all"))},{id:"queued",group:"list",label:()=>o("Show the new ones"),key:"Period",palette:!1,run:()=>Bt("[data-key='queued']")?.click()},{id:"next",group:"list",label:()=>o("Next"),key:"KeyJ",palette:!1,when:lo,walks:!0,run:()=>Sg(1)},{id:"previous",group:"list",label:()=>o("Previous"),key:"KeyK",palette:!1,when:lo,walks:!0,run:()=>Sg(-1)},{id:"next-unread",group:"list",label:()=>o("Next unread"),key:"Shift+KeyJ",when:lo,walks:!0,run:()=>Tg(1)},{id:"previous-unread",group:"list",label:()=>o("Previous unread"),key:"Shift+KeyK",when:lo,walks:!0,run:()=>Tg(-1)},{id:"down",group:"list",label:()=>o("Previous or next row"),key:"ArrowDown",palette:!1,listed:!1,when:lo,walks:!0,run:()=>Cg(1)},{id:"up",group:"list",key:"ArrowUp",palette:!1,listed:!1,when:lo,walks:!0,run:()=>Cg(-1)},{id:"pick",group:"list",label:()=>o("Select the row"),icon:"check",key:"KeyX",palette:!1,when:lo,run:q0},{id:"pick-range",group:"list",label:()=>o("Select up to this row"),key:"Shift+KeyX",palette:!1,when:lo,run:j0},{id:"pick-all",group:"list",label:()=>o("Select all loaded"),icon:"check",key:"Ctrl+KeyA",when:EW,run:Em},{id:"look",group:"list",label:()=>o("List view"),icon:"rows-3",key:"KeyV",when:lo,run:Y1},{id:"go-inbox",group:"go",label:()=>o("Inbox"),icon:"inbox",key:"KeyG KeyI",run:()=>R(Wo())},{id:"go-waiting",group:"go",label:()=>o("Waiting for us"),icon:"hourglass",run:()=>R(j("waiting"))},{id:"go-unread",group:"go",label:()=>o("Unread"),icon:"mail-open",run:()=>R(j("unread"))},{id:"go-mentions",group:"go",label:()=>o("Mentions"),icon:"at-sign",run:()=>R(j("mentions"))},{id:"go-following",group:"go",label:()=>o("Following"),icon:"eye",run:()=>R(j("following"))},{id:"go-snoozed",group:"go",label:()=>o("Snoozed"),icon:"alarm-clock",run:()=>R(j("snoozed"))},{id:"go-closed",group:"go",label:()=>o("Closed"),icon:"archive",run:()=>R(j("closed"))});var AW={KeyE:L1,KeyF:bb,KeyA:()=>{k.value="pick-give"},"Shift+KeyA":()=>{k.value="pick-give"},KeyH:()=>{k.value="pick-snooze"},KeyL:()=>{k.value="pick-tags"},KeyP:()=>{k.value="pick-priority"}};function NW(){let{view:e,dialog:t}=E.peek();R(j(e)),lt.focus(t)}var PW=()=>lo()&&oo.peek()==="table"&&E.peek().dialog!==null&&!dt.peek();function DW(e){if(e.defaultPrevented||e.altKey||e.ctrlKey||e.metaKey||k.peek()||e.target.closest?.("input:not([type=checkbox]), textarea, select, [contenteditable]"))return;let t=mT()?AW[e.shiftKey?`Shift+${e.code}`:e.code]:null,n=e.key==="Escape"?mT()?qi:PW()?NW:null:t;n&&(e.preventDefault(),e.stopPropagation(),t?Tm(e,n,{settled:!1,pause:!/Key[AL]$/.test(e.code)}):n())}document.addEventListener("keydown",DW,{capture:!0});var MW=10;function RW(e,t,n){let s=mn(e,Zt.value),a=Bo(e,s),i=O({name:"",shown:[],ids:[],queued:[],order:null});i.current.name!==a&&(i.current={name:a,shown:[],ids:[],queued:[],order:zy()});let l=Qu.value[a],c=i.current,u=l?.loaded?c.order(ae.value,e,s,ua(),l.edge):[],p=c.shown.length>0&&t,m=cs(()=>{let h=By(c.shown,u,{busy:p,keep:n});return{...h,shown:h.shown.every(f=>ae.value[f])?h.shown:h.shown.filter(f=>ae.value[f])}},[a,u,p,n,ae.value]);return c.shown=m.shown,{name:a,order:s,known:l,ids:u,queued:m.queued,shown:m.shown,settle:()=>{c.shown=[]}}}function LW(e,t,n){N(()=>{if(!n)return;let s=t.find(a=>ca.value[a]===void 0);if(s===void 0&&Je(e)==="unread"){let a={...ua(),marks:new Proxy({},{get:()=>-1})};s=Object.keys(ae.value).find(i=>ca.value[i]===void 0&&ia(ae.value[i],e,a))}s!==void 0&&Vw(ae.value[s])},[e,t,ca.value,ae.value,n])}function dT(){let{view:e,dialog:t}=E.value,[n,s]=g(!1),[,a]=g(0),{name:i,order:l,known:c,ids:u,queued:p,shown:m,settle:h}=RW(e,n||kt.value.size>0,t),f=Ct.value[`page:${i}`];LW(e,m,c?.loaded);let $=pT(e,l);J1(e,l,m,c,!!(f?.busy||f?.problem)),lt.showNew=()=>{h(),s(!1),a(D=>D+1)};let v=()=>{c?.next&&!f?.problem&&br(e,l)},_=D=>D.currentTarget.contains(D.relatedTarget)?void 0:null,w=D=>{let q=D.target.closest(".dlg[data-id]");!q||!(D.shiftKey||kt.peek().size&&$.touched())||(D.preventDefault(),D.stopPropagation(),D.shiftKey?Om(Number(q.dataset.id)):Is(Number(q.dataset.id)))},y=D=>{D.target.closest(".dlg[data-id]")&&!D.ctrlKey&&!D.metaKey&&!D.button&&Na()};return r`<section class=${`list ${oo.value==="table"?"wide":""}`} id="list"
aria-label=${o("List of conversations")}>
<${X1} />
<${G1} view=${e} />
<div class="lbody" onPointerMove=${D=>{D.pointerType==="mouse"&&s(!0)}} onPointerLeave=${D=>{D.currentTarget.contains(document.activeElement)||s(!1)}} onFocusIn=${D=>{s(!0);let q=D.target.closest(".dlg[data-id]");q&&(yn.value=Number(q.dataset.id))}} onFocusOut=${D=>{_(D)===null&&(yn.value=null,D.currentTarget.matches(":hover")||s(!1))}} onClickCapture=${w} onClick=${y} onContextMenu=${Sb} ...${$.handlers}>
${c?.loaded&&r`<${V1} view=${e} ids=${u} shown=${m} waiting=${p} />`}
${$.pull}
${c?.loaded&&(m.length||oo.value==="table")?r`<${IW} name=${i} view=${e} shown=${m} open=${t} near=${v}
more=${!!c.next} state=${f} />`:r`<div class="scroll">
${c?.loaded?r`<${xb} view=${e} />`:r`<${WW} state=${f} view=${e} order=${l} />`}
</div>`}
</div>
<${I1} view=${e} />
<${lT} />
</section>`}function IW({name:e,view:t,shown:n,open:s,near:a,more:i,state:l}){let c=oo.value,u=ua(),p=n.includes(s)?s:yn.value!==null&&n.includes(yn.value)?yn.value:n[0],m=f=>{let $=ae.value[f],v=d0(f)?{...$,failed:!0}:$,_={dialog:v,count:ui(v),draft:an(f,"reply"),view:t,current:f===s,stop:f===p,picked:kt.value.has(f)};return r`<${zW} id=${f} name=${v.name} leaving=${!ia(v,t,u)} picked=${_.picked}>
${c==="table"?r`<${uT} ...${_} />`:r`<${aT} look=${c} ...${_} />`}
<//>`},h=l?.problem?r`<${fT} problem=${l.problem} again=${a} />`:i?r`<ul aria-hidden="true"><${$T} widths=${[52,88]} /></ul>`:null;return r`<${iT} key=${e} name=${e} ids=${n} look=${c} row=${m} open=${s} near=${MW}
onNear=${a} head=${c==="table"&&r`<${cT} view=${t} />`}
tail=${n.length?h:r`<${xb} view=${t} />`} />`}function zW({id:e,name:t,leaving:n,picked:s,children:a}){let i=l=>{l.shiftKey?Om(e):Is(e)};return r`<div class="dlw" data-leaving=${n||null} data-picked=${s||null}
data-flash=${Xl.value.includes(e)||null} data-aside=${o("Snooze")} data-close=${o("Close")}>
${a}
<input type="checkbox" class="check rowpick" tabindex="-1" aria-label=${o("Select {name}",{name:t})}
checked=${s} onClick=${i} />
<button type="button" class="ib small rowmore" tabindex="-1" aria-haspopup="menu"
aria-label=${o("Actions: {name}",{name:t})} data-menu=${e} onClick=${Sb}>
<${d} name="ellipsis" size="m" />
</button>
</div>`}function fT({problem:e,again:t}){return r`<${re} icon="unplug" title=${o("Could not load conversations")} text=${z(e)}>
<button type="button" class="btn" onClick=${t}>${o("Retry")}</button>
<//>`}var $T=({widths:e})=>r`<li class="dlg cards" aria-hidden="true">
<span class="av skav"></span>
<span class="grow"><${De} width=${e[0]} /><${De} width=${e[1]} /><${De} width=${34} /></span>
</li>`,BW=[[52,88],[40,70],[60,92],[46,64],[56,82],[38,76],[50,90],[44,68]];function WW({state:e,view:t,order:n}){let s=ft(150,!e?.problem);return e?.problem?r`<${fT} problem=${e.problem} again=${()=>br(t,n)} />`:s?r`<ul aria-busy="true" aria-label=${o("Loading conversations")}>
${BW.map(a=>r`<${$T} widths=${a} />`)}
</ul>`:null}C();ve();P();var FW=e=>e===gs.value.findLast(t=>t.undo),Ob=()=>r`<div class="toasts">
${gs.value.filter(e=>!e.silent).map(e=>r`<div class="toast" role=${e.alert?"alert":"status"} key=${e.id}>
<${d} name=${e.icon} size="m" />
<span class="grow">${e.text}</span>
${e.more&&r`<button type="button" onClick=${()=>hw(e)}>${e.more.label}</button>`}
${e.run&&r`<button type="button" onClick=${()=>jl(e)}>${e.label}</button>`}
${FW(e)&&r`<kbd>Z</kbd>`}
</div>`)}
</div>`;C();_t();x();V();zs();tn();hd();var lN=$e(()=>Promise.resolve().then(()=>(aN(),sN)),"Conversation",{when:()=>E.value.dialog!==null,meanwhile:D3}),cN=Gt(["photo"],()=>Promise.resolve().then(()=>(iN(),rN)),"Lightbox");function D3(){return r`<section class="conversation" id="conversation" tabindex="-1" aria-busy="true"
aria-label=${o("Conversation")}></section>`}Ue({id:"find-inside",group:"log",label:()=>o("Find in the conversation"),icon:"search",key:"Ctrl+KeyF",anywhere:!0,when:()=>E.peek().page==="inbox"&&ao(),run:$d});_t();x();zs();hs();se();Tc();Rs();Dn();Db();gm();Vi();var wf=()=>!!ln.current?.mail;Ue({id:"reply",group:"dialog",label:()=>o("Reply"),icon:"reply",key:"KeyR",when:ao,run:()=>Eo("reply")},{id:"note",group:"dialog",label:()=>o("Note"),icon:"lock",key:"KeyN",when:ao,run:()=>Eo("note")},{id:"attach",group:"field",label:()=>o("Attach a file"),icon:"paperclip",key:"Ctrl+KeyU",anywhere:!0,when:()=>!!document.getElementById("attach"),run:()=>document.getElementById("pickfiles").click()},{id:"send",group:"field",label:()=>o("Send the reply"),key:"Enter",palette:!1,when:()=>!1},{id:"send-letter",group:"field",label:()=>o("Send the email, leave the note"),key:"Ctrl+Enter",palette:!1,when:()=>!1},{id:"new-line",group:"field",label:()=>o("New line"),key:"Shift+Enter",palette:!1,when:()=>!1},{id:"send-close",group:"field",label:()=>o("Send and close the conversation"),icon:"check",key:"Ctrl+Shift+Enter",anywhere:!0,palette:!1,when:()=>ln.current?.mode==="reply",run:()=>{sp()&&ln.current.submit({then:"close"})}},{id:"switch-mode",group:"field",label:()=>o("Switch reply and note"),icon:"lock",key:"Ctrl+Shift+KeyM",anywhere:!0,when:()=>!!ln.current,run:()=>{kn(ln.current.id,ln.current.mode==="reply"?"note":"reply"),ln.current.field.focus()}},{id:"emoji",group:"field",label:()=>o("Emoji"),icon:"smile",key:"Ctrl+Semicolon",anywhere:!0,when:()=>!!ln.current,run:()=>{k.value="emoji"}},{id:"bold",group:"field",label:()=>o("Bold"),icon:"bold",key:"Ctrl+KeyB",anywhere:!0,palette:!1,when:wf,run:()=>ln.current.wrap("**")},{id:"italic",group:"field",label:()=>o("Italic"),icon:"italic",key:"Ctrl+KeyI",anywhere:!0,palette:!1,when:wf,run:()=>ln.current.wrap("_")},{id:"numbers",group:"field",label:()=>o("Numbered list"),icon:"list",key:"Ctrl+Shift+Digit7",anywhere:!0,palette:!1,when:wf,run:()=>ln.current.list(!0)},{id:"bullets",group:"field",label:()=>o("List"),icon:"list",key:"Ctrl+Shift+Digit8",anywhere:!0,palette:!1,when:wf,run:()=>ln.current.list(!1)},{id:"edit-last",group:"field",label:()=>o("Edit my last message, in an empty field"),key:"ArrowUp",palette:!1,when:()=>!1});Dr();_t();x();V();bo();hd();Ic();Et();zs();se();tn();Yv();var mN=$e(()=>Promise.resolve().then(()=>(pf(),xE)),"Card"),F3=$e(()=>Promise.resolve().then(()=>(pN(),uN)),"Client");function K3(){E.peek().dialog&&(matchMedia("(min-width: 1280px)").matches?Zn.value=!Zn.value:dt.value=!dt.value)}Ue({id:"card",group:"everywhere",label:()=>o("Show or hide the client card"),icon:"panel-right",key:"BracketRight",when:ao,run:K3});qo({page:"clients",path:"/clients",title:()=>o("Client"),view:F3});gd({id:"find",icon:"search",label:()=>o("Find in the conversation"),run:$d});gd({id:"history",icon:"history",label:()=>o("Full history"),run:e=>R(ep(e.contact_id))});gd({id:"print",icon:"file-text",label:()=>o("Print the conversation"),run:e=>window.open(pu(e.contact_id,{format:"html",printed:1}),"_blank","noopener")});rf();_t();x();vr();Wp();oe();L();var fN=document.querySelector("link[rel='icon']"),dN=fN?.getAttribute("href")??"";ge(()=>{let e=J.value.ready&&(ci.value>0||Pe.value.notifications>0);fN?.setAttribute("href",e?dN.replace("favicon.svg","favicon-dot.svg"):dN)});Ue({id:"bell",group:"everywhere",label:()=>o("Notifications"),icon:"bell",key:"KeyG KeyB",run:wi});gl();_t();x();V();bo();Yt();L();tn();jc();Vv();var TH=$e(()=>Promise.resolve().then(()=>(zP(),IP)),"Automation"),qP=Gt(["why","rulefirst","ruleleave"],()=>Promise.resolve().then(()=>(KP(),FP)),"Layers");rt("rule",{map:"rules",snapshot:e=>(e.rules??[]).map(t=>[t.id,t])});mC({when:$N,run:hN});qo({page:"automation",path:"/automation",icon:"zap",label:()=>o("Automation"),title:()=>o("Automation"),view:TH,mark:()=>J.value.automation?.paused?{icon:"pause",text:o("All automation is stopped")}:null});Ue({id:"go-automation",group:"go",label:()=>o("Automation"),icon:"zap",key:"KeyG KeyA",run:()=>R(Fe())},{id:"why",group:"log",label:()=>o("Why? (at an automatic line)"),key:"KeyW",palette:!1,when:()=>!1});oe();_t();x();V();bo();L();tn();var r6=$e(()=>Promise.resolve().then(()=>(yu(),Nk)),"Looks"),i6=$e(()=>Promise.resolve().then(()=>(yu(),Nk)),"Work"),l6=$e(()=>Promise.resolve().then(()=>(YP(),HP)),"OwnKeys"),c6=$e(()=>Promise.resolve().then(()=>(XP(),ZP)),"OwnNotifications"),u6=$e(()=>Promise.resolve().then(()=>(Mk(),Dk)),"Password"),p6=$e(()=>Promise.resolve().then(()=>(Mk(),Dk)),"Sessions"),m6=$e(()=>Promise.resolve().then(()=>(Pk(),GP)),"Mailbox"),d6=$e(()=>Promise.resolve().then(()=>(rD(),aD)),"Teams"),f6=$e(()=>Promise.resolve().then(()=>(pD(),uD)),"Statuses"),$6=$e(()=>Promise.resolve().then(()=>(LD(),RD)),"Hours"),h6=$e(()=>Promise.resolve().then(()=>(zD(),ID)),"Company"),g6=$e(()=>Promise.resolve().then(()=>(KD(),FD)),"Settings"),b6=()=>Jl(E.value.section)?.label()??o("Settings");qo({page:"settings",title:b6,view:g6});Ue({id:"go-settings",group:"go",label:()=>o("Settings"),icon:"settings",key:"KeyG KeyS",run:()=>R(Qt())});en({id:"looks",group:"own",icon:"sun-moon",label:()=>o("Appearance"),view:r6});en({id:"work",group:"own",icon:"inbox",label:()=>o("Work with conversations"),view:i6});en({id:"keys",group:"own",icon:"keyboard",label:()=>o("Keyboard shortcuts"),view:l6});en({id:"notifications",group:"own",icon:"bell",label:()=>o("Notifications"),view:c6});en({id:"password",group:"own",icon:"key-round",label:()=>o("Password"),view:u6});en({id:"sessions",group:"own",icon:"monitor-smartphone",label:()=>o("Sessions"),view:p6});en({id:"company",group:"company",icon:"settings",label:()=>o("Company"),when:()=>M.value?.role==="administrator",view:h6});en({id:"hours",group:"company",icon:"clock",label:()=>o("Business hours"),when:()=>M.value?.role==="administrator",view:$6});en({id:"mailbox",group:"company",icon:"mail",label:()=>o("Emails to colleagues"),when:()=>M.value?.role==="administrator",view:m6});en({id:"teams",group:"company",icon:"users-round",label:()=>o("Teams"),when:()=>M.value?.role==="administrator",view:d6});en({id:"statuses",group:"company",icon:"circle-dot",label:()=>o("Statuses"),when:()=>M.value?.role==="administrator",view:f6});ge(()=>{be.value?.motion==="less"?document.documentElement.dataset.motion="less":delete document.documentElement.dataset.motion});Eu();Eu();tn();rf();gl();var M6=Gt(["shortcuts"],()=>Promise.resolve().then(()=>(oM(),nM)),"Shortcuts");function sM(){let{page:e,dialog:t}=E.value,n=J.value.ready;return N(()=>{document.documentElement.dataset.pane=n&&t?"dialog":"list",t||(dt.value=!1)},[n,t]),N(()=>{document.title=n?a0():o("Okno")}),e==="setup"?r`<${eM} />`:qe.value==="out"||e==="login"?r`<${XD} />`:n?e==="inbox"?r`<${I6} open=${!!t} />`:r`<${R6} view=${kr(e)?.view??L6} />`:null}var aM=()=>J.value.demo&&r`<div class="banner demo">
<${d} name="flask-conical" size="m" />
<span class="grow cut">${o("Demo: the clients are not real, nothing is sent out")}</span>
</div>`;function R6({view:e}){return r`
<a class="skip" href="#main">${o("Skip to the main content")}</a>
<div class=${Fo.value?"app rail":"app"} inert=${qe.value==="expired"||null}>
<${ig} />
<${aM} />
<${e} />
<${Ob} />
</div>
<${rM} />
`}var L6=()=>r`<main class="main page" id="main">
<h1 class="vh">${o("Page not found")}</h1>
<${re} icon="search-x" title=${o("Page not found")} text=${o("The link may be old or mistyped.")}>
<a class="btn" href="/inbox/mine">${o("Go to the inbox")}</a>
<//>
</main>`;function I6({open:e}){let t=Ct.value[`dialog:${E.value.dialog}`]?.problem,n=!e||t||Zn.value&&!dt.value;return r`
<a class="skip" href="#conversation">${o("Skip to the conversation")}</a>
<div class=${Fo.value?"app rail":"app"} inert=${qe.value==="expired"||null}>
<${ig} />
<${aM} />
<main class=${`main inbox ${n?"nocard":""} ${dt.value?"hasdrawer":""}`} id="main">
<h1 class="vh">${o("Inbox")}</h1>
<${dT} />
<${Nh} name="--w-list" side="left" label=${o("List width")} />
<${lN} />
${!n&&r`<${Nh} name="--w-card" side="right" label=${o("Card width")} /><${mN} />`}
<${Ob} />
</main>
</div>
<${rM} />
`}var rM=()=>r`
<${jx} />
<${M6} />
<${J_} />
<${cN} />
<${P1} />
<${qP} />
<${zE} />
<${WE} />
<${FE} />
<${BE} />
<${bE} />
${qe.value==="expired"&&r`<${tM} />`}
<div class="vh" aria-live="polite">${Gl.value}</div>
`;tn();oe();Ps();se();Y();_t();x();Pa();Et();V();zs();L();ve();var z6=[".side","#list","#conversation","#card"],B6=".nav[aria-current], .dlg, textarea";function iM(e){let t=z6.map(l=>Bt(l)).filter(l=>l?.offsetParent),n=t.findIndex(l=>l.contains(document.activeElement)),i=[...t[(n+e+t.length)%t.length].querySelectorAll("a[href], button, textarea")].filter(l=>l.offsetParent&&l.tabIndex===0);(i.find(l=>l.matches(B6))??i[0])?.focus()}function W6(){k.value?k.value=null:dt.value?dt.value=!1:document.activeElement!==document.body&&zi(document.activeElement)?document.activeElement.blur():E.peek().page!=="inbox"?R(Wo()):E.peek().dialog&&F6()}function F6(){let{view:e,dialog:t}=E.peek(),n=Bt(`#list .dlg[data-id="${t}"]`);n?.offsetParent?n.focus():R(j(e))}Ue({id:"pane",group:"everywhere",label:()=>o("Next pane"),key:"F6",anywhere:!0,palette:!1,run:()=>iM(1)},{id:"pane-back",group:"everywhere",key:"Shift+F6",anywhere:!0,palette:!1,listed:!1,run:()=>iM(-1)},{id:"undo",group:"everywhere",label:()=>o("Undo the last action"),icon:"undo-2",key:"KeyZ",run:rp},{id:"sidebar",group:"everywhere",label:()=>o("Show or hide the sidebar"),icon:"panel-left",key:"BracketLeft",run:()=>{Fo.value=!Fo.value}},{id:"shortcuts",group:"everywhere",label:()=>o("Keyboard shortcuts"),icon:"keyboard",key:"Shift+Slash",run:()=>{k.value="shortcuts"}});var lM=new Set(["F6","Shift+F6"]),K6=1200,Au=null,Hk=!0;ge(()=>{Hk=be.value?.shortcuts??!0,Vx(be.value?.keys)});function q6(e,t){let n=Au&&performance.now()-Au.at<K6?xi(`${Au.chord} ${e}`,t):null;return Au=null,n||(!t&&Hk&&Zx(e)&&(Au={chord:e,at:performance.now()}),xi(e,t))}function j6(e){if(qe.peek()!=="in"||e.defaultPrevented||e.altKey)return;if(e.key==="Escape"){W6();return}let t=Es(e),n=zi(e.target),s=!t.startsWith("Ctrl");if(k.peek()||s&&!Hk&&!lM.has(t)||n&&s&&!lM.has(t))return;let a={"?":"Shift+Slash","/":"Slash"}[e.key],i=q6(!n&&a||t,n);i?U6(i,e)!==!1&&e.preventDefault():Cm(e)}function U6(e,t){if(e.act)return Tm(t,()=>e.run(t),{settled:ao(),pause:!e.opensField});if(!(Cm(t)&&e.id==="undo"))return e.walks&&Sm(),e.run(t)}var cM=()=>document.addEventListener("keydown",j6);Eu();var H6=3e3;async function Y6(){await zl(bw()??N$()),cM(),ay(r`<${sM} />`,document.getElementById("app")),E.value.page!=="setup"&&await pM()}var G6=ge(()=>{J.value.ready&&(E.value.page!=="inbox"||Object.keys(Qu.value).length>0)&&setTimeout(()=>{G6(),Lh()})}),{session:Yk}=document.documentElement.dataset;async function pM(){try{let{needed:e,operator:t}=Yk?{needed:Yk==="new",operator:Yk==="in"}:await K("/api/setup");if(!t){uM(e);return}await gr(),(E.value.page==="login"||location.pathname==="/")&&R("/inbox/mine",{replace:!0})}catch(e){if(!(e instanceof H))throw e;e.status===401?uM(!1):setTimeout(pM,H6)}}function uM(e){E.value.page!=="login"&&location.pathname!=="/"&&(c$.value=location.pathname+location.search),qe.value="out",R(e?"/setup":"/login",{replace:!0})}Y6();
