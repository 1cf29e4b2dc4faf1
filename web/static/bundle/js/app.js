/* Okno, AGPL-3.0-or-later. Made by `make bundle` from js, css and vendor beside this folder; the licences of the libraries are in vendor. */
var xT=Object.defineProperty;var b=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(s){throw n=[s],s}};var Fe=(e,t)=>{for(var n in t)xT(e,n,{get:t[n],enumerable:!0})};function Gs(e){e&&e.parentNode&&e.remove()}function Nl(e,t,n){var s,a,i,l={},c=arguments.length;for(i in t)i=="key"?s=t[i]:i=="ref"&&typeof e!="function"?a=t[i]:l[i]=t[i];return c>2&&(l.children=c>3?Ad.call(arguments,2):n),Gr(e,l,s,a,null)}function Gr(e,t,n,s,a){var i={type:e,props:t,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Vr,__v:a||++ug,__i:-1,__u:0};return!a&&Ee.vnode&&Ee.vnode(i),i}function Od(){return{current:null}}function Js(e){return e.children}function Yn(e,t){this.props=e,this.context=t,this.__g=0}function Xo(e,t){if(t==null)return e.__&&Xo(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:Xo(e)}function CT(e){var t,n=e.__v,s=n.__e,a=[],i=[],l=e.__P;l&&((t=Vs({constructor:Vr},n)).__v=n.__v+1,Ee.vnode&&Ee.vnode(t),Nd(l,t,n,e.__n,l.namespaceURI,32&n.__u?[s]:null,a,s||Xo(n),32&n.__u,i),t.__v=n.__v,t.__.__k[t.__i]=t,bg(a,t,i),n.__=n.__e=null,t.__e!=s&&mg(t))}function mg(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),mg(e)}function lg(e){(8&e.__g||(e.__g|=8,Qo.push(e),El++))&&_d==Ee.debounceRendering||((_d=Ee.debounceRendering)||queueMicrotask)(fg)}function fg(){try{for(var e,t=1;Qo.length;)Qo.length>t&&Qo.sort(pg),e=Qo.shift(),t=Qo.length,8&e.__g&&CT(e)}finally{(El=Qo.length)&&(_d||queueMicrotask)(fg)}}function $g(e,t,n,s,a,i,l,c,u,d,p){var h,m,$,v,x,k,y=s.__k||Ol,N=t.length;for(u=TT(n,t,y,u,N),h=0;h<N;h++)($=n.__k[h])!=null&&(m=~$.__i&&y[$.__i]||Al,$.__i=h,k=Nd(e,$,m,a,i,l,c,u,d,p),v=$.__e,(m.ref!=$.ref||8&m.__u)&&(m.ref&&Pd(m.ref,null,$,m),$.ref&&p.push($.ref,$.__c||v,$)),x=x||v,4&$.__u?(u=hg($,u,e,!m.__v),m.__e&&(m.__e=null)):typeof $.type=="function"&&k!==void 0?u=k:v&&(u=v.nextSibling),$.__u&=-21);return n.__e=x,u}function TT(e,t,n,s,a){var i,l,c,u,d,p,h,m,$,v=n.length,x=v,k=0,y=0,N=e.__k=Array(a);for(i=0;i<a;i++)(l=t[i])!=null&&typeof l!="boolean"&&typeof l!="function"?(typeof l!="object"||l.constructor===String?l=N[i]=Gr(null,l):Ed(l)?l=N[i]=Gr(Js,{children:l}):l.constructor===Vr&&l.__b?l=N[i]=Gr(l.type,l.props,l.key,l.ref,l.__v):N[i]=l,u=i+k,l.__=e,l.__b=e.__b+1,c=null,~(d=l.__i=ET(l,n,u,x))&&(x--,(c=n[d])&&(c.__u|=2)),c&&c.__v?(l.__u|=16,d==u-1?k--:d==u+1?k++:d!=u&&(d>u?k--:k++,y=1)):(~d||(a>v?k--:a<v&&k++),typeof l.type!="function"&&(l.__u|=4))):N[i]=null;if(y){for(p=[],h=[],i=0;i<a;i++)if((l=N[i])&&16&l.__u){for(k=0,m=p.length;k<m;)p[$=k+m>>1]<l.__i?k=$+1:m=$;p[k]=l.__i,h[i]=k+1}for(k=p.length;i--;)h[i]&&(h[i]==k?k--:N[i].__u|=4)}if(x)for(i=0;i<v;i++)!(c=n[i])||2&c.__u||(c.__e==s&&(s=Xo(c)),Dd(c,c));return s}function hg(e,t,n,s){var a,i,l,c;if(typeof e.type=="function"){if(e.props.__P)return t;if(a=e.__k)for(i=0;i<a.length;i++)a[i]&&(a[i].__=e,t=hg(a[i],t,n,!1));return t}for(t&&!t.parentNode&&(t=Xo(e))&&!t.parentNode&&(t=null),l=e.__e,c=t;c&&c.nodeType==8;)c=c.nextSibling;for(l!=c&&(!s&&n.moveBefore&&l.parentNode?n.moveBefore(l,t):n.insertBefore(l,t||null)),t=l;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function ET(e,t,n,s){var a,i=e.key,l=e.type,c=t[n],u=c&&!(2&c.__u);if(c===null&&i==null||u&&i==c.key&&l==c.type)return n;if(s>(u?1:0)){for(a=n-1;a>=0;a--)if((c=t[a])&&!(2&c.__u)&&i==c.key&&l==c.type)return a;for(a=n+1;a<t.length;a++)if((c=t[a])&&!(2&c.__u)&&i==c.key&&l==c.type)return a}return-1}function cg(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function Sl(e,t,n,s,a){var i,l;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof s=="string"&&(e.style.cssText=s=""),s)for(t in s)n&&t in n||cg(e.style,t);if(n)for(t in n)s&&n[t]==s[t]||cg(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(e.__e||(e.__e={}))[t]=n,n&&s||(l=Sd[t]||(Sd[t]=AT(t)),(e.__a||(e.__a={}))[t]=Td,i=t!=(t=t.replace(dg,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,l,i):e.removeEventListener(t,l,i));else{if(a=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function AT(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[Cl]==null)t[Cl]=Td++;else if(t[Cl]<this.__a[e])return;return n(Ee.event?Ee.event(t):t)}}}function Nd(e,t,n,s,a,i,l,c,u,d){var p,h,m,$,v,x,k,y,N,U,D,Re,gt,Te,De,bt,ce,de,oe=t.type;if(t.constructor!==Vr)return null;128&n.__u&&(u=32&n.__u,p=n.__c.__z)&&(t.__u|=u,h=i=[],p.nodeType==8?c=Tl(p,i):i.push(p),c=i[0]||c),(p=Ee.__b)&&p(t);e:if(typeof oe=="function"){m=l.length;try{if(y=t.props,N=(p=oe.prototype)&&p.render,U=(p=oe.contextType)&&s[p.__c],D=p?U?U.props.value:p.__:s,($=n.__c)?(t.__c=$,2&$.__g&&($.__g|=1)):(N?t.__c=$=new oe(y,D):(t.__c=$=new Yn(y,D),$.constructor=oe,$.render=NT),U&&U.sub($),$.state||($.state={}),$.__n=s,$.__g|=8,$.__h=[],$.__k=[]),N&&($.__s||($.__s=$.state),oe.getDerivedStateFromProps&&($.__s==$.state&&($.__s=Vs({},$.__s)),Vs($.__s,oe.getDerivedStateFromProps(y,$.__s)))),v=$.props,x=$.state,$.__v=t,n.__c){if(y!==v&&N&&!oe.getDerivedStateFromProps&&$.componentWillReceiveProps&&$.componentWillReceiveProps(y,D),t.__v==n.__v&&!(8&$.__g)||!(4&$.__g)&&$.shouldComponentUpdate&&$.shouldComponentUpdate(y,$.__s,D)===!1){t.__v!=n.__v&&($.props=y,$.state=$.__s,$.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(ye){ye&&(ye.__=t)}),Ol.push.apply($.__h,$.__k),$.__k=[],$.__h.length&&l.push($),c=Xo(n);break e}$.componentWillUpdate&&$.componentWillUpdate(y,$.__s,D),N&&$.componentDidUpdate&&$.__h.push(function(){$.componentDidUpdate(v,x,k)})}else N&&!oe.getDerivedStateFromProps&&$.componentWillMount&&$.componentWillMount(),N&&$.componentDidMount&&$.__h.push($.componentDidMount);$.context=D,$.props=y,$.__P=e,$.__g&=-5,Re=Ee.__r,gt=N?25:0;do $.__g&=-9,Re&&Re(t),p=$.render($.props,$.state=$.__s,$.context);while(8&$.__g&&++gt<25);N&&(Ol.push.apply($.__h,$.__k),$.__k=[]),$.state=$.__s,$.getChildContext&&(s=Vs({},s,$.getChildContext())),N&&n.__c&&$.getSnapshotBeforeUpdate&&(k=$.getSnapshotBeforeUpdate(v,x)),Te=p&&p.type===Js&&p.key==null?p.props.children:p,y.__P&&(p=c,a=(e=y.__P).namespaceURI,u=i=null,n.props&&n.props.__P!=e&&(n.__k.some(function(ye){ye&&Dd(ye,ye)}),n.__k=null),c=n.__k?Xo(n,0):null),c=$g(e,Ed(Te)?Te:[Te],t,n,s,a,i,l,c,u,d),y.__P&&(t.__e=null,c=p),t.__u&=-161,h&&h.some(Gs),$.__h.length&&l.push($),1&$.__g&&($.__g&=-4)}catch(ye){if(l.length=m,t.__v=null,u||i)if(ye&&ye.then){if(t.__u|=128|u,i){for(~(ce=i.indexOf(c||void 0))||(ce=i.length);(de=i[ce-1])&&de.nodeType==8;)ce--;for(;ce<i.length;ce++)if(de=i[ce])if(i[ce]=null,De){if(de==bt)break}else{if(de.nodeType!=8)break;de.data.startsWith("$s")&&(bt=Tl(De=de))}}if(!De){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;De=c}(p=Tl(De=t.__c.__z||(t.__c.__z=De)))?(t.__e=De,c=p):t.__e=c,c=c&&c.nextSibling}else i&&i.some(Gs);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),ye&&ye.then||gg(t),Ee.__e(ye,t,n)}}else c=t.__e=OT(n.__e,t,n,s,a,i,l,u,d,e);return(p=Ee.diffed)&&p(t),c}function Tl(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function gg(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(gg))}function bg(e,t,n){for(var s=0;s<n.length;)Pd(n[s++],n[s++],n[s++]);Ee.__c&&Ee.__c(t,e),e.some(function(a){try{e=a.__h,a.__h=[],e.some(function(i){i.call(a)})}catch(i){Ee.__e(i,a.__v)}})}function OT(e,t,n,s,a,i,l,c,u,d){var p,h,m,$,v,x,k,y,N=n.props||Al,U=t.props,D=t.type;if(D=="svg"?a="http://www.w3.org/2000/svg":D=="math"?a="http://www.w3.org/1998/Math/MathML":a||(a="http://www.w3.org/1999/xhtml"),i){for(p=0;p<i.length;p++)if((v=i[p])&&(D?v.localName==D:v.nodeType==3)){e=v,i[p]=null;break}}if(!e){if(y=d.ownerDocument||document,!D)return y.createTextNode(U);e=y.createElementNS(a,D,U.is?U:d),c&&(Ee.__m&&Ee.__m(t,i),c=!1),i=null}if(D){if(d=D=="template"&&e.content||e,i=D=="textarea"&&U.defaultValue!=null?null:i&&Ad.call(d.childNodes),!c&&i)for(N={},p=0;p<e.attributes.length;p++)N[(v=e.attributes[p]).name]=v.value;for(p in N)v=N[p],p=="dangerouslySetInnerHTML"?m=v:p=="children"||p in U||p=="value"&&"defaultValue"in U||p=="checked"&&"defaultChecked"in U||Sl(e,p,null,v,a);for(p in U)v=U[p],p=="children"?$=v:p=="dangerouslySetInnerHTML"?h=v:p=="value"?x=v:p=="checked"?k=v:c&&typeof v!="function"||N[p]===v||Sl(e,p,v,N[p],a);h?(c||m&&(h.__html==m.__html||h.__html==e.innerHTML)||(e.innerHTML=h.__html),t.__k=[]):(m&&(e.textContent=""),(D=="foreignObject"||a=="http://www.w3.org/1998/Math/MathML"&&ST.test(D))&&(a="http://www.w3.org/1999/xhtml"),$g(d,Ed($)?$:[$],t,n,s,a,i,l,i?i[0]:n.__k&&Xo(n,0),c,u),i&&i.some(Gs)),c&&D!="textarea"||(p="value",D=="progress"&&x==null?e.removeAttribute(p):x==null||x===e[p]&&(D!="progress"||x)||Sl(e,p,x,N[p],a),p="checked",k!=null&&k!=e[p]&&Sl(e,p,k,N[p],a))}else N===U||c&&e.data==U||(e.data=U);return e}function Pd(e,t,n,s){try{typeof e=="function"?t?t.__x=e(t)||1:s&&(s=s.__c||s.__e)&&(t=s.__x)&&(s.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(a){Ee.__e(a,n)}}function Dd(e,t,n){var s,a,i,l;if(Ee.unmount&&Ee.unmount(e),!(s=e.ref)||s.current&&s.current!=e.__e||Pd(s,null,t,e),s=e.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(c){Ee.__e(c,t)}s.__P=s.__n=null}if(s=e.__k)for(l=0;l<s.length;l++)s[l]&&Dd(s[l],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(s=e.__c)&&(s=s.__z)&&(a=Tl(s,i=[]))&&(s==e.__e&&i.some(Gs),Gs(a),Gs(s)),n||Gs(e.__e),e.__e=e.__c=e.__=null}function NT(e,t,n){return this.constructor(e,n)}function vg(e,t){var n,s,a,i;Ee.__&&Ee.__(e,t),t.nodeType==9&&(t=t.documentElement),s=(n=e&&32&e.__u)?null:t.__k,t.__k=Gr(Js,{children:[e]}),a=[],i=[],Nd(t,t.__k,s||Al,Al,t.namespaceURI,s?null:t.firstChild?Ad.call(t.childNodes):null,a,s?s.__e:t.firstChild,n,i),bg(a,t.__k,i),t.__k.props.children=null}var Ee,ug,Cd,Qo,_d,El,pg,Cl,dg,Td,Sd,_T,Vr,Al,Ol,ST,Ed,Ad,Vs,Zs=b(()=>{Vr=Symbol.for("pv"),Al={},Ol=[],ST=/^m(i|n|o|s|text|space)$/,Ed=Array.isArray,Ad=Ol.slice,Vs=Object.assign;Ee={__e:function(e,t,n,s){for(var a,i,l;t=t.__;)if((a=t.__c)&&!(1&a.__g)){a.__g|=4;try{if((l=(i=a.constructor)&&i.getDerivedStateFromError)&&a.setState(i.getDerivedStateFromError(e)),a.componentDidCatch&&(a.componentDidCatch(e,s||{}),l=1),l&&8&a.__g)return void(a.__g|=2)}catch(c){e=c}}throw El=0,e}},ug=0,Cd=function(e){return e!=null&&e.constructor===Vr},Yn.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=Vs({},this.state)),typeof e=="function"&&(e=e(Vs({},n),this.props)),e&&(Vs(n,e),this.__v&&(t&&this.__k.push(t),lg(this)))},Yn.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),lg(this))},Yn.prototype.render=Js,Qo=[],El=0,pg=function(e,t){return e.__v.__b-t.__v.__b},Cl=Symbol(),dg=/(PointerCapture)$|Capture$/i,Td=0,Sd={},_T=0});function Zr(e,t){rt.__h&&rt.__h(it,e,Pl||t),Pl=0;var n=it.__H||(it.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function g(e){return Pl=1,PT(Og,e)}function PT(e,t,n){var s=Zr(Qs++,2);if(s.t=e,!s.__c&&(s.__=[n?n(t):Og(void 0,t),function(i){var l=(s.__N||s.__)[0],c=s.t(l,i);zd(l,c)||(s.__N=[c,s.__[1]],s.__c.setState({}))}],s.__c=it,!it.__f)){it.__f=!0;var a=it.shouldComponentUpdate;it.shouldComponentUpdate=function(i,l,c){var u=this.__H;if(!u)return!0;var d=!1,p=this.props!=i;if(u.__.some(function(m){m.__N&&(d=!0,zd(m.__[0],m.__N[0])||(p=!0))}),a){var h=a.call(this,i,l,c);return d?h||p:h}return!d||p}}return s.__}function P(e,t){var n=Zr(Qs++,3);!rt.__s&&Bd(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,it.__H.__h.push(n))}function W(e,t){var n=Zr(Qs++,4);!rt.__s&&Bd(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,it.__h.push(n))}function A(e){return Pl=5,fo(function(){return{current:e}},[])}function fo(e,t){var n=Zr(Qs++,7);return Bd(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Ld(){var e=Zr(Qs++,11);if(!e.__){for(var t=it.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+"-"+n[1]++}return e.__}function DT(){var e;do{for(;e=Rd.shift();)try{Jr(e)}catch(n){rt.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=Ag.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Jr),t.__h.some(Id),t.__h=[]}catch(n){t.__h=[],rt.__e(n,e.__v)}}}while(Rd.length)}function MT(e){var t,n=function(){clearTimeout(s),Tg&&cancelAnimationFrame(t),setTimeout(e)},s=setTimeout(n,35);Tg&&(t=requestAnimationFrame(n))}function Eg(e){e!=1&&yg==rt.requestAnimationFrame||((yg=rt.requestAnimationFrame)||MT)(DT)}function Jr(e){var t=it,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),it=t}function Id(e){var t=it;e.__c=e.__(),it=t}function Bd(e,t){return!e||e.length!=t.length||t.some(function(n,s){return!zd(n,e[s])})}function Og(e,t){return typeof t=="function"?t(e):t}var Qs,it,Md,yg,zd,Pl,Ag,Rd,rt,wg,kg,xg,_g,Sg,Cg,Tg,L=b(()=>{Zs();zd=Object.is,Pl=0,Ag=[],Rd=[],rt=Ee,wg=rt.__b,kg=rt.__r,xg=rt.diffed,_g=rt.__c,Sg=rt.unmount,Cg=rt.__;rt.__b=function(e){it=null,wg&&wg(e)},rt.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Cg&&Cg(e,t)},rt.__r=function(e){kg&&kg(e),Qs=0;var t=(it=e.__c).__H;t&&(Md==it?it.__h=[]:(t.__h.some(Jr),t.__h.some(Id),Qs=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Md=it},rt.diffed=function(e){xg&&xg(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Eg(Ag.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Md=it=null},rt.__c=function(e,t){t.some(function(n){try{n.__h.some(Jr),n.__h=n.__h.filter(function(s){return!s.__||Id(s)})}catch(s){n.__h=[function(){throw s}]}}),_g&&_g(e,t)},rt.unmount=function(e){Sg&&Sg(e);var t,n,s=e.__c;s&&s.__H&&(s.__H.__.some(function(a){try{if(a.__P&&a.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}a.__P=n,Eg(Rd.push(a))}else Jr(a)}catch(i){t=i}}),s.__H=void 0,t&&rt.__e(t,s.__v))};Tg=typeof requestAnimationFrame=="function"});function Rl(){if($o>1){$o--;return}let e,t=!1;for((function(){let n=Dl;for(Dl=void 0;n!==void 0;){let s=n.S;if(s.v===n.v)for(let a=s.t;a!==void 0;a=a.x)a.i===n.i&&(a.i=s.i);n=n.o}})();Xr!==void 0;){let n=Xr;for(Xr=void 0,Ml++;n!==void 0;){let s=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&Pg(n))try{n.c()}catch(a){t||(e=a,t=!0)}n=s}}if(Ml=0,$o--,t)throw e}function Xs(e){if($o>0)return e();Wd=++RT,$o++;try{return e()}finally{Rl()}}function Dt(e){let t=He,n=Qr;He=void 0,Qr=void 0;try{return e()}finally{He=t,Qr=n}}function Ng(e){if(He===void 0)return;let t=e.n;if(t===void 0||t.t!==He)return t={i:0,S:e,p:He.s,n:void 0,t:He,e:void 0,x:void 0,r:t},He.s!==void 0&&(He.s.n=t),He.s=t,e.n=t,32&He.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=He.s,t.n=void 0,He.s.n=t,He.s=t),t}function vt(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}function S(e,t){return new vt(e,t)}function Pg(e){for(let t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function Dg(e){for(let t=e.s;t!==void 0;t=t.n){let n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function Mg(e){let t,n=e.s;for(;n!==void 0;){let s=n.p;n.i===-1?(n.S.U(n),s!==void 0&&(s.n=n.n),n.n!==void 0&&(n.n.p=s)):t=n,n.S.n=n.r,n.r!==void 0&&(n.r=void 0),n=s}e.s=t}function ea(e,t){vt.call(this,void 0,t),this.x=e,this.s=void 0,this.g=zl-1,this.f=4}function fe(e,t){return new ea(e,t)}function zg(e){let t=e.j;if(e.j=void 0,typeof t=="function"){$o++;let n=He;He=void 0;try{t()}catch(s){throw e.f&=-2,e.f|=8,Fd(e),s}finally{He=n,Rl()}}}function Fd(e){for(let t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,zg(e)}function IT(e){if(He!==this)throw new Error("Out-of-order effect");Mg(this),He=e,this.f&=-2;try{8&this.f&&Fd(this)}finally{Rl()}}function Ra(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,Qr&&Qr.push(this)}function me(e,t){let n=new Ra(e,t);try{n.c()}catch(a){throw n.d(),a}let s=n.d.bind(n);return s[Symbol.dispose]=s,s}var zT,He,Qr,Xr,Dl,$o,Ml,RT,Wd,zl,jd=b(()=>{zT=Symbol.for("preact-signals");$o=0,Ml=0,RT=0,Wd=0,zl=0;vt.prototype.brand=zT;vt.prototype.h=function(){return!0};vt.prototype.S=function(e){let t=this.t;t!==e&&e.e===void 0&&(e.x=t,this.t=e,t!==void 0?t.e=e:Dt(()=>{var n;(n=this.W)==null||n.call(this)}))};vt.prototype.U=function(e){if(this.t!==void 0){let t=e.e,n=e.x;t!==void 0&&(t.x=n,e.e=void 0),n!==void 0&&(n.e=t,e.x=void 0),e===this.t&&(this.t=n,n===void 0&&Dt(()=>{var s;(s=this.Z)==null||s.call(this)}))}};vt.prototype.subscribe=function(e){return me(()=>{let t=this.value;Dt(()=>e(t))},{name:"sub"})};vt.prototype.valueOf=function(){return this.value};vt.prototype.toString=function(){return this.value+""};vt.prototype.toJSON=function(){return this.value};vt.prototype.peek=function(){return Dt(()=>this.value)};Object.defineProperty(vt.prototype,"value",{get(){let e=Ng(this);return e!==void 0&&(e.i=this.i),this.v},set(e){if(e!==this.v){if(Ml>100)throw new Error("Cycle detected");(function(t){$o!==0&&Ml===0&&t.l!==Wd&&(t.l=Wd,Dl={S:t,v:t.v,i:t.i,o:Dl})})(this),this.v=e,this.i++,zl++,$o++;try{for(let t=this.t;t!==void 0;t=t.x)t.t.N()}finally{Rl()}}}});ea.prototype=new vt;ea.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===zl))return!0;if(this.g=zl,this.f|=1,this.i>0&&!Pg(this))return this.f&=-2,!0;let e=He;try{Dg(this),He=this;let t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(t){this.v=t,this.f|=16,this.i++}return He=e,Mg(this),this.f&=-2,!0};ea.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(let t=this.s;t!==void 0;t=t.n)t.S.S(t)}vt.prototype.S.call(this,e)};ea.prototype.U=function(e){if(this.t!==void 0&&(vt.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(let t=this.s;t!==void 0;t=t.n)t.S.U(t)}};ea.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(let e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(ea.prototype,"value",{get(){if(1&this.f)throw new Error("Cycle detected");let e=Ng(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});Ra.prototype.c=function(){let e=this.S();try{if(8&this.f||this.x===void 0)return;let t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};Ra.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,zg(this),Dg(this),$o++;let e=He;return He=this,IT.bind(this,e)};Ra.prototype.N=function(){2&this.f||(this.f|=2,this.u=Xr,Xr=this)};Ra.prototype.d=function(){this.f|=8,1&this.f||Fd(this)};Ra.prototype.dispose=function(){this.d()}});function Ia(e,t){Ee[e]=t.bind(null,Ee[e]||(()=>{}))}function ei(e){if(Il){let t=Il;Il=void 0,t()}Il=e&&e.S()}function Lg({data:e}){let t=WT(e);t.name="ReactiveDom",t.value=e;let[n,s]=fo(()=>{let a=this,i=this.__v;for(;i=i.__;)if(i.__c){i.__c.__$f|=4;break}let l=fe(()=>{let p=t.value.value;return p===0?0:p===!0?"":p||""}),c=fe(()=>!Array.isArray(l.value)&&!Cd(l.value)),u=me(function(){if(this.N=Bg,c.value){let p=l.value;a.__v&&a.__v.__e&&a.__v.__e.nodeType===3&&(a.__v.__e.data=p)}}),d=this.__$u.d;return this.__$u.d=function(){u(),d.call(this)},[c,l]},[]);return n.value?s.peek():s.value}function BT(e,t,n,s){let a=t in e&&e.ownerSVGElement===void 0,i=S(n);return{o:(l,c)=>{i.value=l,s=c},d:me(function(){this.N=Bg;let l=i.value.value;s[t]!==l&&(s[t]=l,a?e[t]=l:l!=null&&(l!==!1||t[4]==="-")?e.setAttribute(t,l):e.removeAttribute(t))})}}function WT(e,t){return fo(()=>S(e,t),[])}function jT(){Xs(()=>{let e;for(;e=Ig.shift();)Rg.call(e)})}function Bg(){Ig.push(this)===1&&(Ee.requestAnimationFrame||FT)(jT)}var LT,Rg,Ll,Il,Ig,FT,X=b(()=>{Zs();L();jd();jd();LT=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__,Ig=[];me(function(){Rg=this.N})();Lg.displayName="ReactiveTextNode";Object.defineProperties(vt.prototype,{constructor:{configurable:!0,value:Nl(Js,null).constructor},type:{configurable:!0,value:Lg},props:{configurable:!0,get(){let e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});Ia("__b",(e,t)=>{if(ei(),Ll=void 0,typeof t.type=="string"){let n,s=t.props;for(let a in s){if(a==="children")continue;let i=s[a];i instanceof vt&&(n||(t.__np=n={}),n[a]=i,s[a]=i.peek())}}e(t)});Ia("__r",(e,t)=>{if(e(t),t.type!==Js){ei();let n,s=t.__c;s&&(s.__$f&=-2,n=s.__$u,n===void 0&&(s.__$u=n=(function(a,i){let l;return me(function(){l=this},{name:i}),l.c=a,l})((function(a){return function(){var i;LT&&((i=this.y)==null||i.call(this)),a.__$f|=1,a.setState({})}})(s),typeof t.type=="function"?t.type.displayName||t.type.name:""))),Ll=s,ei(n)}});Ia("__e",(e,t,n,s)=>{ei(),Ll=void 0,e(t,n,s)});Ia("diffed",(e,t)=>{ei(),Ll=void 0;let n;if(typeof t.type=="string"&&(n=t.__e)){let s=t.__np,a=t.props,i=n.U;if(i)for(let l in i){let c=i[l];c===void 0||s&&l in s||(c.d(),i[l]=void 0)}if(s){i||(i={},n.U=i);for(let l in s){let c=i[l],u=s[l];c===void 0?(c=BT(n,l,u,a),i[l]=c):c.o(u,a)}}}e(t)});Ia("unmount",(e,t)=>{if(typeof t.type=="string"){let n=t.__e;if(n){let a=n.U;if(a){n.U=void 0;for(let i in a){let l=a[i];l&&l.d()}}}let s=t.__np;if(s){let a=t.props;for(let i in s)a[i]=s[i]}t.__np=void 0}else{let n=t.__c;if(n){n.__$f|=8;let s=n.__$u;s&&(n.__$u=void 0,s.d())}}e(t)});Ia("__h",(e,t,n,s)=>{s<3&&(t.__$f|=2),e(t,n,s)});Yn.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;let n=this.__$u,s=n&&n.s!==void 0;for(let a in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){let a=2&this.__$f;if(!(s||a||4&this.__$f)||1&this.__$f)return!0}else if(!(s||4&this.__$f)||3&this.__$f)return!0;for(let a in e)if(a!=="__source"&&e[a]!==this.props[a])return!0;for(let a in this.props)if(!(a in e))return!0;return!1};FT=e=>{queueMicrotask(()=>{queueMicrotask(e)})}});function es(){if(crypto.randomUUID)return crypto.randomUUID();let e=crypto.getRandomValues(new Uint8Array(16));e[6]=e[6]&15|64,e[8]=e[8]&63|128;let t=[...e].map(n=>n.toString(16).padStart(2,"0")).join("");return[t.slice(0,8),t.slice(8,12),t.slice(12,16),t.slice(16,20),t.slice(20)].join("-")}var Bl=b(()=>{});async function ti(e){let t=KT.includes(e)?e:qd(),s=await(await fetch(new URL(`../../i18n/${t}.json`,import.meta.url))).json();Wg=new Intl.PluralRules(t),document.documentElement.lang=t,Kd.value=s,be.value=t}function o(e,t){return Fg(Kd.value[e]||e,t)}function C(e,t,n,s){let a=Kd.value[e],i=Array.isArray(a)?a[qT(n)]:n===1?e:t;return Fg(i,{n,...s})}function qT(e){let t=Wg.select(e);return be.value!=="ru"?t==="one"?0:1:{one:0,few:1}[t]??2}function Fg(e,t){return t?e.replace(/\{(\w+)\}/g,(n,s)=>t[s]??n):e}function yt(e,t){return e.split(/(\{\w+\})/).map(n=>{let s=/^\{(\w+)\}$/.exec(n);return s&&s[1]in t?t[s[1]]:n})}var Kd,be,Wg,KT,qd,_=b(()=>{X();Kd=S({}),be=S("en"),Wg=new Intl.PluralRules("en"),KT=["ru","en"],qd=()=>navigator.language.toLowerCase().startsWith("ru")?"ru":"en"});async function ve(e,t,n){let s,a=n===void 0?void 0:JSON.stringify(n);try{s=await fetch(t,{method:e,headers:n===void 0?{}:{"Content-Type":"application/json"},body:a,keepalive:a!==void 0&&a.length<YT,signal:AbortSignal.timeout(UT)})}catch(c){throw new ue(0,c.name==="TimeoutError"?"timeout":"offline")}let i=await GT(s);if(s.ok)return i;let l=i?.code??`http-${s.status}`;throw s.status===401&&l!=="wrong-password"&&Se.value==="in"&&(Se.value="expired"),new ue(s.status,l,i??{})}async function GT(e){if(e.status===204)return null;try{return await e.json()}catch{return null}}async function J(e,t,{method:n="POST",key:s=es()}={}){try{return await ve(n,e,{...t,key:s})}catch(a){if(!a.offline)throw a;return await new Promise(i=>setTimeout(i,HT)),ve(n,e,{...t,key:s})}}function I(e){if(e.offline&&e.status===0)return e.code==="timeout"?o("The server did not answer within 10 seconds."):o("No connection to the server.");let t={"not-found":()=>o("This no longer exists, or you have no access to it."),forbidden:()=>o("You do not have permission to do this."),"signed-out":()=>o("Your session has expired."),"key-reused":()=>o("This was already sent with a different text."),"cannot-answer":()=>o("This colleague cannot reply in this channel."),"team-cannot-answer":()=>o("Nobody in this team can reply in this channel."),"team-gone":()=>o("This team no longer exists."),"team-exists":()=>o("A team with this name already exists."),"rate-limited":()=>o("Too many attempts. Try again in a few minutes."),"no-candidates":()=>o("Nobody can take these conversations."),"operator-gone":()=>o("This no longer exists, or you have no access to it."),closed:()=>o("The conversation is closed."),"invalid-time":()=>o("Choose a time within the next year."),"nothing-to-undo":()=>o("Nothing to undo: this has been changed since."),"too-late":()=>o("More than 7 days have passed, this can no longer be undone."),"client-not-started":()=>o("The client must write first in this channel."),"no-address":()=>o("The client has no address in this channel."),"address-wrong":()=>o("Emails cannot be sent to this address."),"invalid-subject":()=>o("This subject cannot be sent."),"cannot-check":()=>o("This platform cannot tell whether the message arrived."),"not-uncertain":()=>o("The delivery state is already known."),"edit-in-progress":()=>o("An earlier change to this message is still being sent. Try again in a moment."),"not-supported":()=>o("This channel does not support this."),"channel-removed":()=>o("The channel was disconnected."),blocked:()=>o("The client has blocked us."),invalid:()=>o("The server did not accept these values. Check them and try again."),"search-busy":()=>o("Your earlier searches are still running. Try again in a moment."),"too-slow":()=>o("The search took too long. Try a rarer word, or several words."),"no-space":()=>o("The server's disk is full."),"read-only":()=>o("The server cannot save anything: its disk is read-only."),"disk-fault":()=>o("The server cannot save anything: its disk fails."),"database-damaged":()=>o("The server cannot save anything: its database is damaged.")}[e.code];return t?t():o("Something went wrong. Try again. Code {code}.",{code:e.status||e.code})}var UT,HT,Se,ue,YT,F,V=b(()=>{X();Bl();_();UT=1e4,HT=700,Se=S("unknown"),ue=class extends Error{constructor(t,n,s={}){super(n),this.status=t,this.code=n,this.detail=s}get offline(){return this.status===0||[502,503,504].includes(this.status)}},YT=16384;F=e=>ve("GET",e)});function qg(e){var t=jg.get(this);return t||(t=new Map,jg.set(this,t)),(t=Kg(this,t.get(e)||(t.set(e,t=(function(n){for(var s,a,i=1,l="",c="",u=[0],d=function(m){i===1&&(m||(l=l.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,m,l):i===3&&(m||l)?(u.push(3,m,l),i=2):i===2&&l==="..."&&m?u.push(4,m,0):i===2&&l&&!m?u.push(5,0,!0,l):i>=5&&((l||!m&&i===5)&&(u.push(i,0,l,a),i=6),m&&(u.push(i,m,0,a),i=6)),l=""},p=0;p<n.length;p++){p&&(i===1&&d(),d(p));for(var h=0;h<n[p].length;h++)s=n[p][h],i===1?s==="<"?(d(),u=[u],i=3):l+=s:i===4?l==="--"&&s===">"?(i=1,l=""):l=s+l[0]:c?s===c?c="":l+=s:s==='"'||s==="'"?c=s:s===">"?(d(),i=1):i&&(s==="="?(i=5,a=l,l=""):s==="/"&&(i<5||n[p][h+1]===">")?(d(),i===3&&(u=u[0]),i=u,(u=u[0]).push(2,0,i),i=0):s===" "||s==="	"||s===`
`||s==="\r"?(d(),i=2):l+=s),i===3&&l==="!--"&&(i=4,u=u[0])}return d(),u})(e)),t),arguments,[])).length>1?t:t[0]}var Kg,jg,Ug=b(()=>{Kg=function(e,t,n,s){var a;t[0]=0;for(var i=1;i<t.length;i++){var l=t[i++],c=t[i]?(t[0]|=l?1:2,n[t[i++]]):t[++i];l===3?s[0]=c:l===4?s[1]=Object.assign(s[1]||{},c):l===5?(s[1]=s[1]||{})[t[++i]]=c:l===6?s[1][t[++i]]+=c+"":l?(a=e.apply(c,Kg(e,c,n,["",null])),s.push(a),c[0]?t[0]|=2:(t[i-2]=0,t[i]=a)):s.push(c)}return s},jg=new Map});var r,T=b(()=>{Zs();Ug();r=qg.bind(function(...t){return this[0]=3,Nl(...t)})});var VT,Hg,ts,ni=b(()=>{VT=["mine","unassigned","all","waiting","unread","mentions","following","snoozed","closed","failed"],Hg=e=>VT.includes(e)||/^team-[1-9]\d{0,14}$/.test(e??""),ts=e=>e.startsWith("team-")?Number(e.slice(5)):null});function jt(e,t){return e==="snoozed"||e==="mentions"?"urgent":e==="closed"?t==="oldest"?"oldest":"newest":t}function os(e,t,n){let s=ts(t);return s===null?eE[t](e,n):ns(e)&&e.team_id===s}function tE(e){return e.waiting_since===null?Wl-e.last_at:e.due_at??e.waiting_since+JT}function Ud(e,t,n,s){if(t==="snoozed")return[e.snooze?.until??Wl,e.id];if(t==="mentions"){let a=s.mentions[e.id];return[-((a?.no!=null?Wl:0)+(a?.at??0)),-e.id]}return nE[jt(t,n)](e,s)}function Vg(e,t,n,s,a){if(!os(e,t,s))return null;let i=Ud(e,t,n,s);return a&&Hd(i,a)>0?null:[i[0],i[1],e.id]}function La(e,t,n,s,a){return Jg(e,t,n,s,a).map(i=>i[2])}function Jg(e,t,n,s,a){let i=[];for(let l in e){let c=Vg(e[l],t,n,s,a);c&&i.push(c)}return i.sort(Hd)}function Zg(){let e=null;return(t,n,s,a,i)=>{let l=e&&e.view===n&&e.sort===s&&e.edge===i&&rE(e.who,a,n,s),c=l?iE(e.dialogs,t):null,u=c&&c.size<=sE?lE(e.entries,c,t,n,s,a,i):Jg(t,n,s,a,i),d=l&&uE(e.entries,u)?e.ids:u.map(p=>p[2]);return e={dialogs:t,view:n,sort:s,who:a,edge:i,entries:u,ids:d},d}}function rE(e,t,n,s){return s==="assignee"&&e.operators!==t.operators?!1:e.id===t.id&&(aE[n]??[]).every(a=>e[a]===t[a])}function iE(e,t){let n=new Set;if(e===t)return n;for(let s in t)t[s]!==e[s]&&n.add(Number(s));for(let s in e)s in t||n.add(Number(s));return n}function lE(e,t,n,s,a,i,l){if(!t.size)return e;let c=e.filter(u=>!t.has(u[2]));for(let u of t){let d=n[u]&&Vg(n[u],s,a,i,l);d&&c.splice(cE(c,d),0,d)}return c}function cE(e,t){let n=0,s=e.length;for(;n<s;){let a=n+s>>1;Hd(e[a],t)<0?n=a+1:s=a}return n}function Qg(e,t,{busy:n,keep:s}){if(e===t)return{shown:e,queued:[]};if(!n)return{shown:dE(e,t,s),queued:[]};let a=new Set(e),i=pE(a,t),l=[],c=[];return t.forEach((u,d)=>{a.has(u)||(d>i?l.push(u):c.push(u))}),{shown:l.length?[...e,...l]:e,queued:c}}function pE(e,t){for(let n=t.length-1;n>=0;n-=1)if(e.has(t[n]))return n;return-1}function dE(e,t,n){if(n===null||t.includes(n))return t;let s=e.indexOf(n);if(s<0)return t;let a=[...t];return a.splice(Math.min(s,a.length),0,n),a}function Xg(e,t,n){let s=new Map(n.map((a,i)=>[a,i]));if(s.has(e.id))return s.get(e.id);for(let a=Math.max(0,t.indexOf(e.id));a<t.length;a+=1)if(s.has(t[a]))return s.get(t[a]);return null}var Wl,JT,ZT,QT,Gg,ns,XT,eE,Yg,nE,oE,Hd,sE,aE,uE,gn=b(()=>{ni();Wl=10**14,JT=60*6e4,ZT=720*60*6e4,QT=40,Gg=["urgent","newest","oldest","longest","client","assignee"];ns=e=>e.state==="open"&&!e.snooze,XT=(e,t)=>e.client_count>(t.marks[e.id]??1/0),eE={mine:(e,t)=>ns(e)&&e.assignee_id===t.id,unassigned:e=>ns(e)&&e.assignee_id===null,all:ns,waiting:e=>ns(e)&&e.waiting_since!==null,unread:(e,t)=>ns(e)&&XT(e,t)&&(e.assignee_id===t.id||e.assignee_id===null||!!t.follows[e.id]),mentions:(e,t)=>{let n=t.mentions[e.id];return!!n&&(n.no!==null||n.at>Date.now()-ZT)},following:(e,t)=>e.state==="open"&&!!t.follows[e.id],snoozed:e=>e.state==="open"&&!!e.snooze,closed:e=>e.state==="closed",failed:e=>e.state==="open"&&!!e.failed};Yg=e=>[...e??""].slice(0,QT).join("");nE={urgent:e=>[tE(e),e.id],newest:e=>[-e.last_at,-e.id],oldest:e=>[e.last_at,e.id],longest:e=>[e.waiting_since??Wl+e.last_at,e.id],client:e=>[Yg(e.name),e.id],assignee:(e,t)=>[Yg(t.operators[e.assignee_id]?.name),e.id]};oE=(e,t)=>e<t?-1:e>t?1:0,Hd=(e,t)=>oE(e[0],t[0])||e[1]-t[1];sE=64;aE={unread:["marks","follows"],following:["follows"],mentions:["mentions"]};uE=(e,t)=>e===t||e.length===t.length&&e.every((n,s)=>n[2]===t[s][2])});function dt(e,{map:t=null,put:n=(l,c,u)=>{l[t][c]=u},leaves:s=t?[t]:[],accepts:a=mE,snapshot:i=fE}){ho.set(e,{map:t,write:n,leaves:s,accepts:a,snapshot:i})}function nb({k:e,of:t}){if(e==="gone")return ho.get(t)?.leaves??[];let n=ho.get(e)?.map;return n?[n]:[]}function Kt(e,...t){let n={...e};for(let s of t)n[s]={...e[s]};return n}function Fl(e,t,n){return(e.revs[t]??-1)>n?!1:(e.revs[t]=n,!0)}function Gn(e,t,n,s,a){let i=ho.get(t);i?.accepts(e,a)&&Fl(e,t+n,s)&&i.write(e,n,a)}function sb(e,t,n,s){let a=ho.get(t);if(a&&Fl(e,t+n,s))for(let i of a.leaves)delete e[i][n]}function ab(e,t,n){for(let[s,{snapshot:a}]of ho)for(let[i,l]of a(t))Gn(e,s,i,n,l)}var ho,mE,fE,eb,Yd,tb,ob,jl=b(()=>{ho=new Map,mE=()=>!0,fE=()=>[];eb=e=>ho.get(e).map,Yd=()=>[...ho.values()].map(e=>e.map).filter(Boolean),tb=()=>Object.fromEntries(Yd().map(e=>[e,{}]));ob=(e,t,n,s)=>ho.get(t).write(e,n,s)});function Kl(){return{ready:!1,cursor:null,company:null,version:"",demo:!1,me:null,preferences:null,counts:gE,room:ib,recent:[],revs:{},views:{},...tb()}}function lb(e,t){let n=BE[t.t];return n?n(e,t):e}function ub(e){let t=Object.keys(e.items).map(Number).sort((n,s)=>n-s);for(let n=1;n<t.length;n+=1)if(t[n]!==t[n-1]+1)return t[n-1];return null}function bE(e,t,n){if(e.operators[t]=n,e.me?.id!==t)return;let{name:s,role:a,presence:i,status_id:l}=n;e.me={...e.me,name:s,role:a,presence:i,status_id:l}}function vE(e,t,n){n.at||n.no?e.mentions[t]={no:n.no??null,at:n.at??0}:delete e.mentions[t]}function yE(e,t,n){let s=e.logs[n.dialog_id];e.logs[n.dialog_id]={...s,items:{...s.items,[n.no]:n},seen:Math.max(s.seen,n.no)}}function wE(e,t){let n=e.logs[t.dialog_id];return!n||n.loaded&&t.no<Gd(n)||n.later&&t.no>Vd(n)}function Gd(e){let t=1/0;for(let n in e.items)t=Math.min(t,Number(n));return t}function Vd(e){let t=0;for(let n in e.items)t=Math.max(t,Number(n));return t}function kE(e,{data:t,reset:n}){let s=n?{...Kl(),recent:e.recent}:e,a=Kt(s,"revs",...Yd()),i=Ba(t.cursor);return Object.assign(a,{ready:!0,cursor:t.cursor,version:t.version,demo:t.demo,me:t.me,counts:t.counts}),ab(a,t,i),a}function xE(e,{view:t,sort:n,data:s}){let a=Kt(e,"dialogs","marks","mentions","revs","views"),i=Ba(s.cursor);for(let c of s.items)Gn(a,"dialog",c.id,i,c);for(let c in s.marks)Gn(a,"mark",Number(c),i,{read_no:s.marks[c]});for(let[c,u]of pb(s))Gn(a,"mention",c,i,u);let l=s.items.at(-1);return a.views[Vn(t,n)]={loaded:!0,next:s.next,edge:s.next&&l?Ud(l,t,n,ss(a)):null},a}function _E(e,{data:t}){let n=Kt(e,"dialogs","marks","contacts","logs","revs"),s=Ba(t.cursor),{id:a}=t.dialog;return Gn(n,"dialog",a,s,t.dialog),Gn(n,"mark",a,s,{read_no:t.mark}),Gn(n,"contact",t.contact.id,s,t.contact),n.logs[a]?.later&&mb(n,a),Zd(n,a,s,t.messages,{more:!!t.more,later:!1}),n}function SE(e,{id:t,data:n}){if(!e.logs[t])return e;let s=Kt(e,"logs","revs");mb(s,t);let a=n.messages.at(-1)?.no??0;return Zd(s,t,Ba(n.cursor),n.messages,{more:!!n.more,later:a<(e.dialogs[t]?.last_no??0)}),s}function Zd(e,t,n,s,a){let i=e.logs[t]??Jd(),l={...i.items};for(let c of s)Fl(e,"message"+c.id,n)&&(l[c.no]=c);e.logs[t]={...i,items:l,loaded:!0,seen:Math.max(i.seen,s.at(-1)?.no??0),...a}}function db(e,t,n){let s=e.logs[t],a=Object.keys(s.items).map(Number).sort((c,u)=>c-u),i=a.length-rb;if(i<=0)return;let l={...s.items};for(let c of n==="before"?a.slice(-i):a.slice(0,i))delete e.revs["message"+l[c].id],delete l[c];e.logs[t]={...s,items:l,...n==="before"?{later:!0}:{more:!0}}}function mb(e,t){let{seen:n}=e.logs[t];fb(e,t),e.logs[t]={...Jd(),seen:n}}function CE(e,t,n){let[s,a]=[t[0]?.no,t.at(-1)?.no];return!t.length||!Object.keys(e.items).length?!0:n==="before"?a+1>=Gd(e)&&s<=Vd(e):s-1<=Vd(e)&&a>=Gd(e)}function TE(e,{id:t,data:n,side:s}){if(!e.logs[t]||s&&!CE(e.logs[t],n.messages,s))return e;let a=Kt(e,"logs","revs"),{later:i}=a.logs[t],l=s==="before"?{more:!!n.more}:{later:i&&!!n.more};return Zd(a,t,Ba(n.cursor),n.messages,l),s&&db(a,t,s),a}function EE(e,{id:t}){let n=Kt(e,"logs","revs");n.recent=[t,...e.recent.filter(s=>s!==t)].slice(0,$E),n.logs[t]??=Jd();for(let s in n.logs)n.recent.includes(Number(s))||fb(n,s);return n}function fb(e,t){for(let n of Object.values(e.logs[t].items))delete e.revs["message"+n.id];delete e.logs[t]}function AE(e,t){let n=Kt(e,"revs",...new Set(t.rows.flatMap(nb)));for(let s of t.rows)s.k==="gone"?sb(n,s.of,s.id,s.rev):Gn(n,s.k,s.id,s.rev,s.row);if(n.cursor=t.cursor,t.rows.some(s=>s.k==="message"))for(let s in n.logs)Object.keys(n.logs[s].items).length>rb*2&&db(n,s,"after");return Object.keys(n.dialogs).length>n.room?OE(n):n}function OE(e){let t=Kt(e,"dialogs","marks"),n=new Set(t.recent);for(let s in t.views){let[a,i]=s.split(":");for(let l of La(t.dialogs,a,i,ss(t),t.views[s].edge))n.add(l)}for(let s in t.dialogs)if(!n.has(Number(s))){for(let a of["dialog","mark"])delete t.revs[a+s];delete t.dialogs[s],delete t.marks[s]}return t.room=Math.max(ib,n.size+hE),t}function NE(e,{dialog:t,message:n,sentAtRev:s}){let a=Kt(e,"dialogs","logs");if(t&&(e.revs["dialog"+t.id]??-1)===s&&(a.dialogs[t.id]=t),n){let i=e.logs[n.dialog_id];i&&!i.later&&!i.items[n.no]&&(a.logs[n.dialog_id]={...i,items:{...i.items,[n.no]:n},seen:Math.max(i.seen,n.no)})}return a}function PE(e,{id:t,client_no:n}){if((e.marks[t]??0)>=n)return e;let s=Kt(e,"marks");return s.marks[t]=n,s}function DE(e,{data:t}){let n=Kt(e,"notifications","revs");for(let s of t.items)Gn(n,"notice",s.id,Ba(t.cursor),s);return n}function ME(e,{row:t}){return{...e,preferences:t}}function zE(e,{id:t,read_no:n}){let s=Kt(e,"marks");return s.marks[t]=n,s}function RE(e,{row:t}){return{...e,me:{...e.me,...t}}}function IE(e,{row:t}){let n=Kt(e,"contacts");return n.contacts[t.id]=t,n}function LE(e,{id:t,on:n}){let s=Kt(e,"follows");return ob(s,"follow",t,{on:n}),s}var $E,rb,ib,hE,gE,ss,Ba,cb,Pn,Jd,oi,pb,Vn,BE,Dn=b(()=>{gn();jl();jl();$E=8,rb=360,ib=3e3,hE=500,gE={mine:0,unassigned:0,all:0,mine_unread:0,waiting:0,unread:0,mentions:0,following:0,snoozed:0,failed:0,notifications:0,teams:{}},ss=e=>({id:e.me?.id,marks:e.marks,follows:e.follows,mentions:e.mentions,operators:e.operators});Ba=e=>Number(String(e).split(":").pop()),cb=(e,t)=>{let n=e.marks[t.id];return n===void 0?0:Math.max(0,t.client_count-n)};Pn=e=>Object.values(e.items).sort((t,n)=>t.no-n.no),Jd=()=>({items:{},more:!1,later:!1,loaded:!1,seen:0}),oi=(e=[])=>e.map(t=>[t.id,t]);dt("dialog",{map:"dialogs",leaves:["dialogs","logs","marks"]});dt("mark",{map:"marks",put:(e,t,n)=>{e.marks[t]=n.read_no}});dt("contact",{map:"contacts"});dt("operator",{map:"operators",put:bE,snapshot:e=>oi(e.operators)});dt("channel",{map:"channels",snapshot:e=>oi(e.channels)});dt("hours",{map:"hours",snapshot:e=>oi(e.hours)});dt("company",{put:(e,t,n)=>{e.company=n},snapshot:e=>[[e.company.id,e.company]]});dt("team",{map:"teams",snapshot:e=>oi(e.teams)});dt("status",{map:"statuses",snapshot:e=>oi(e.statuses)});dt("follow",{map:"follows",put:(e,t,n)=>{n.on?e.follows[t]=!0:delete e.follows[t]},snapshot:e=>(e.follows??[]).map(t=>[t,{on:!0}])});dt("mention",{map:"mentions",put:vE,snapshot:e=>pb(e)});dt("me",{put:(e,t,n)=>{e.me={...e.me,...n}}});dt("counts",{put:(e,t,n)=>{e.counts=n}});dt("preferences",{put:(e,t,n)=>{e.preferences=n},snapshot:e=>[[0,e.preferences]]});dt("notice",{map:"notifications",put:(e,t,n)=>{n.id?e.notifications[t]=n:delete e.notifications[t]}});dt("message",{map:"logs",put:yE,leaves:[],accepts:(e,t)=>!wE(e,t)});pb=({mentions:e={}})=>Object.entries(e).map(([t,n])=>[Number(t),n]);Vn=(e,t)=>`${e}:${t}`;BE={start:kE,page:xE,dialog:_E,around:SE,log:TE,opened:EE,rows:AE,result:NE,read:PE,unreadFrom:zE,me:RE,preferences:ME,bell:DE,contact:IE,follow:LE,forget:()=>Kl()}});function ee(e){j.value=lb(j.value,e)}var j,WE,Mn,se,as,Ae,Me,wt,we,ql,pe,lt,go,$b,Wa,bo,si,rs,ai,O,Fa,is,ja,tt,z=b(()=>{X();Dn();jl();j=S(Kl());WE={},Mn=e=>fe(()=>j.value[eb(e)]??WE),se=Mn("dialog"),as=Mn("mark"),Ae=Mn("operator"),Me=Mn("channel"),wt=Mn("message"),we=fe(()=>j.value.counts),ql=fe(()=>j.value.views),pe=fe(()=>j.value.preferences),lt=Mn("team"),go=Mn("status"),$b=Mn("hours"),Wa=fe(()=>j.value.company),bo=Mn("follow"),si=Mn("mention"),rs=()=>ss({me:O.value,marks:as.value,follows:bo.value,mentions:si.value,operators:Ae.value}),ai=Mn("notice"),O=fe(()=>j.value.me),Fa=fe(()=>we.value.mine_unread+we.value.unassigned),is=e=>j.value.revs["dialog"+e]??-1,ja=e=>cb({marks:as.value},e),tt=e=>Me.value[e.channel_id]});function gb(e){ri.peek().startsWith("/inbox")&&(hb=ri.peek()),ri.value=e}function bb(e){return ii=e,()=>{ii===e&&(ii=null)}}function R(e,{replace:t=!1,sure:n=!1}={}){e===Hl()||!n&&vb(e)||(history[t?"replaceState":"pushState"](null,"",e),gb(e))}var Hl,ri,Ul,FE,E,hb,Jn,ii,vb,B,Yl,Mt,Gl,Le,Y=b(()=>{X();ni();Hl=()=>location.pathname+location.search,ri=S(Hl()),Ul=e=>/^\d{1,15}$/.test(e??"")?Number(e):null,FE={notices:"notifications"},E=fe(()=>{let e=new URL(ri.value,location.origin),[,t,n,s]=e.pathname.split("/"),a={dialog:null,at:null,q:"",section:null,id:null,rule:null,tab:null},i={view:Hg(n)?n:"mine",...a};return t==="login"||t==="setup"?{...i,page:t}:t==="search"?{...i,page:t,q:e.searchParams.get("q")??""}:t==="settings"?{...i,page:t,section:FE[n]??(n||null)}:t==="clients"?{...i,page:t,id:Ul(n)}:t==="automation"?{...i,page:t,rule:Ul(n)??(n||null),tab:e.searchParams.get("tab")}:t&&t!=="inbox"?{...i,page:"nowhere"}:{...i,page:"inbox",dialog:Ul(s),at:Ul(e.searchParams.get("m"))}}),hb="/inbox/mine",Jn=()=>hb;ii=null;window.addEventListener("beforeunload",e=>{ii?.(null)&&e.preventDefault()});vb=e=>!!ii?.(e,()=>R(e,{sure:!0}));B=(e,t,n)=>t?`/inbox/${e}/${t}${n?`?m=${n}`:""}`:`/inbox/${e}`,Yl=e=>e?`/search?${new URLSearchParams({q:e})}`:"/search",Mt=e=>e?`/settings/${e}`:"/settings",Gl=e=>`/clients/${e}`,Le=(e=null,t=null)=>`/automation${e?`/${e}`:""}${t?`?tab=${t}`:""}`;window.addEventListener("popstate",()=>{vb(Hl())?history.pushState(null,"",ri.peek()):gb(Hl())});document.addEventListener("click",e=>{let t=e.target.closest?.("a[href^='/inbox'], a[href^='/search'], a[href^='/settings'], a[href^='/clients'], a[href^='/automation']");!t||e.defaultPrevented||e.button||e.metaKey||e.ctrlKey||e.shiftKey||(e.preventDefault(),R(t.getAttribute("href")))})});function xb(e){e(),requestAnimationFrame(()=>requestAnimationFrame(e))}function ta(){Vl+=1;let e=Vl;xb(()=>{e===Vl&&(Jl=performance.now())})}function tm(){Vl+=1,Jl=-Zl}var Zl,yb,Jl,wb,kb,Qd,em,Xd,Vl,_b,Sb,Cb,na,Ql,vo=b(()=>{X();Y();z();Zl=700,yb=0,Jl=-Zl,wb=0,kb=0,Qd=0,em=!1,Xd=fe(()=>{let{page:e,dialog:t}=E.value;return e==="inbox"&&t&&wt.value[t]?.loaded?t:null});me(()=>{let e=Xd.value;em=!1,xb(()=>{Xd.peek()===e&&(yb=performance.now())})});for(let e of["keydown","pointerdown","click"])window.addEventListener(e,t=>{wb=t.timeStamp,e!=="pointerdown"&&(Qd=e==="click"?t.detail:0,Qd===1&&(kb=t.timeStamp))},{capture:!0});Vl=0,_b=()=>{em=!0};Sb=e=>e-yb>=Zl,Cb=e=>Xd.peek()!==null&&Sb(e),na=()=>wb-Jl<Zl||Qd>1&&Jl>=kb,Ql=()=>em||Sb(performance.now())});function UE(e,t){let n=[...e],s=[];for(;n.length+1>KE;){let a=Math.min(...n.map(nm));if(a>nm(t))break;s.push(...n.splice(n.findIndex(i=>nm(i)===a),1))}return s}function te(e,{icon:t="check",undo:n=null,action:s=null,label:a="",alert:i=!1,ms:l=jE,silent:c=!1,more:u=null,keep:d=!1}={}){Tb+=1;let p={id:Tb,text:e,icon:t,alert:i,silent:c,more:u,keep:d,label:n?o("Undo"):a,run:n??s,undo:!!n},h=c?[]:UE(yo.value.filter(m=>!m.silent),p);return yo.value=[...yo.value.filter(m=>!h.includes(m)),p],n&&!c&&(wo.value=[{id:p.id,text:e,icon:t,at:Date.now(),run:n},...wo.peek()].slice(0,qE)),setTimeout(()=>Xl(p.id),l),p.id}function Xl(e){yo.value=yo.value.filter(t=>t.id!==e)}function li(e){Xl(e),wo.value=wo.peek().filter(t=>t.id!==e)}function ci(e){tm(),e.undo??!0?li(e.id):Xl(e.id),e.run()}function Ob(e){tm(),Xl(e.id),e.more.run()}function ec(){let e=yo.value.findLast(t=>t.undo);e&&ci(e)}var jE,KE,Tb,yo,wo,qE,nm,Eb,$e,Ab,Oe=b(()=>{X();_();vo();jE=8e3,KE=3,Tb=0,yo=S([]),wo=S([]),qE=50,nm=e=>e.keep?2:e.run||e.alert?1:0;Eb=(e,t)=>te("",{undo:e,ms:t,silent:!0}),$e=(e,t)=>te(e,{icon:"circle-alert",alert:!0,...t});Ab=()=>{wo.value=[]}});function om(e,t,n){localStorage.setItem("okno."+e,t),t===n?delete document.documentElement.dataset[e]:document.documentElement.dataset[e]=t}async function Qn(e){localStorage.setItem("okno.lang",e),await ti(e),await oc({locale:e})}async function ls(e){Jt.value=e,await oc({theme:e})}async function Ka(e){zn.value=e,await oc({density:e})}async function oc(e){if(Se.value!=="in"){ui={...ui,...e};return}try{ee({t:"me",row:await J("/api/me",e,{method:"PATCH"})})}catch(t){$e(I(t))}}async function sc(){if(Object.keys(ui).length)try{await J("/api/me",ui,{method:"PATCH"}),ui={}}catch{}}async function sm(){let{locale:e,theme:t,density:n}=O.peek();Jt.value=t,zn.value=n,e&&localStorage.setItem("okno.lang",e),e&&e!==be.peek()&&await ti(e)}var Jt,Nb,tc,zn,nc,Zn,bn,zt,Pb,Db,ui,HE,mt=b(()=>{X();V();z();_();gn();Oe();Jt=S(localStorage.getItem("okno.theme")??"system"),Nb=S(matchMedia("(prefers-color-scheme: dark)").matches);matchMedia("(prefers-color-scheme: dark)").addEventListener("change",e=>{Nb.value=e.matches});tc=fe(()=>Jt.value==="dark"||Jt.value==="system"&&Nb.value),zn=S(localStorage.getItem("okno.density")??"normal"),nc=S(localStorage.getItem("okno.text")??"normal"),Zn=S(localStorage.getItem("okno.side")==="hidden"),bn=S(localStorage.getItem("okno.card")==="hidden"),zt=S(Gg.includes(localStorage.getItem("okno.sort"))?localStorage.getItem("okno.sort"):"urgent");me(()=>{om("theme",Jt.value,"system")});me(()=>{om("density",zn.value,"normal")});me(()=>{om("text",nc.value,"normal")});me(()=>{localStorage.setItem("okno.side",Zn.value?"hidden":"shown")});me(()=>{localStorage.setItem("okno.card",bn.value?"hidden":"shown")});me(()=>{localStorage.setItem("okno.sort",zt.value)});Pb=()=>localStorage.getItem("okno.lang");Db=e=>oc({status_id:e});ui={};HE=fe(()=>O.value&&[O.value.locale,O.value.theme,O.value.density].join());me(()=>{HE.value&&Dt(()=>{sm()})})});function im(e){ko=e,xo=!0,um()}function lm(){xo=!1,clearTimeout(rm),kt?.close(),kt=null,oa=0,Zt.value="on"}function cm(){kt?.readyState===WebSocket.OPEN&&kt.send(JSON.stringify({t:"hello",cursor:ko.cursor(),build:ko.build}))}function zb(e){kt?.readyState===WebSocket.OPEN&&kt.send(JSON.stringify(e))}function um(){if(clearTimeout(rm),!xo||kt&&kt.readyState<=WebSocket.OPEN)return;let e=location.protocol==="https:"?"wss:":"ws:",t=new WebSocket(`${e}//${location.host}/api/live`);kt=t,am=Date.now(),t.addEventListener("open",()=>{t===kt&&cm()}),t.addEventListener("message",n=>{t===kt&&QE(JSON.parse(n.data))}),t.addEventListener("close",n=>{t===kt&&Rb(n.code)})}function QE(e){if(am=Date.now(),e.t==="ping"){kt.send('{"t":"pong"}');return}if(e.t==="welcome"){ko.signal(e),pm();return}e.t==="resync"&&ko.resync(),e.t==="events"?ko.events(e):ko.signal(e)}function XE(){if(!xo)return;let e=kt;kt=null,e?.close(),rc()}function pm(){ac=0;let e=oa>0;oa=0,Zt.value="on",ko.back(e)}function Rb(e){if(kt=null,!xo)return;if(oa||=Date.now(),e===Mb.signedOut){xo=!1,ko.signedOut();return}let t=e===Mb.tooSlow?0:Math.min(GE,YE*2**ac);ac+=1,rm=setTimeout(um,t*(.5+Math.random()/2))}function rc(){ac=0,um()}var YE,GE,VE,JE,ZE,Mb,Zt,kt,ko,ac,oa,am,rm,xo,sa=b(()=>{X();YE=1e3,GE=3e4,VE=45e3,JE=2e3,ZE=5e3,Mb={signedOut:4401,foreign:4403,tooSlow:4408},Zt=S("on"),kt=null,ko=null,ac=0,oa=0,am=0,rm=0,xo=!1;setInterval(()=>{if(!xo)return;if(kt?.readyState===WebSocket.OPEN&&Date.now()-am>VE){let t=kt;Rb(0),t.close()}let e=oa?Date.now()-oa:0;Zt.value=e>ZE?"off":e>JE?"grey":"on"},500);window.addEventListener("online",XE);window.addEventListener("offline",()=>{xo&&(oa||=Date.now())});document.addEventListener("visibilitychange",()=>{!document.hidden&&xo&&!kt&&rc()})});function qb(e){e.t==="welcome"&&(jb=Date.now(),ic.value={},lc.value={},us.value={},pc()),e.t==="presence"&&(ic.value=Ib(ic.peek(),e.people,t=>t==="off")),e.t==="here"&&(lc.value=Ib(lc.peek(),{[e.dialog]:e.people},t=>!t.length)),e.t==="typing"&&tA(e.dialog)}function Ib(e,t,n){let s={...e,...t};for(let a in t)n(t[a])&&delete s[a];return s}function tA(e){let t=Date.now()+mm;us.value={...us.peek(),[e]:t},setTimeout(()=>{us.peek()[e]===t&&Ub(e)},mm)}function Ub(e){if(!(e in us.peek()))return;let{[e]:t,...n}=us.peek();us.value=n}function Hb(e){for(let t of e)t.k==="message"&&t.row.kind==="in"&&Ub(t.row.dialog_id)}function Vb(e,t,n){let s=Date.now();cs.value=n.trim()?{dialog:e,mode:t,at:s}:null,cs.value&&(s-fm>=dm&&pc(),setTimeout(()=>{cs.peek()?.at===s&&(cs.value=null)},mm-dm))}function $m(){cs.value=null}function pc(){if(clearTimeout(Lb),Se.peek()!=="in")return;let e=fm+dm-Date.now();if(e>0){Lb=setTimeout(pc,e);return}fm=Date.now(),zb(JSON.parse(Gb.peek()))}function hm(){cc.value=!1,clearTimeout(Bb),Bb=setTimeout(()=>{cc.value=!0},eA)}var dm,mm,eA,ic,lc,us,Wb,Fb,uc,jb,Kb,Yb,cc,cs,fm,Lb,Bb,Gb,aa=b(()=>{X();V();sa();Y();z();dm=2e3,mm=6e3,eA=5*6e4,ic=S({}),lc=S({}),us=S({}),Wb=e=>ic.value[e]??"off",Fb=e=>(lc.value[e]??[]).filter(t=>t.id!==O.value?.id),uc=e=>e in us.value,jb=0,Kb=()=>jb;Yb=S(!document.hidden),cc=S(!1),cs=S(null),fm=0,Lb=0,Bb=0,Gb=fe(()=>{let{page:e,dialog:t}=E.value,n=e==="inbox"&&Yb.value&&!cc.value?t:null,s=cs.value&&cs.value.dialog===n?cs.value.mode:null;return JSON.stringify({t:"look",dialog:n,typing:s,idle:cc.value})});me(()=>{Gb.value&&Zt.value==="on"&&pc()});for(let e of["keydown","pointerdown","pointermove","wheel"])window.addEventListener(e,hm,{passive:!0,capture:!0});document.addEventListener("visibilitychange",()=>{Yb.value=!document.hidden,document.hidden||hm()});hm()});function qa(e,...t){for(let n of pi[e])n(...t)}async function _o(e,t){if(ct.value[e]?.busy)return!1;ct.value={...ct.value,[e]:{busy:!0}};try{await t();let{[e]:n,...s}=ct.value;return ct.value=s,!0}catch(n){if(!(n instanceof ue))throw n;return ct.value={...ct.value,[e]:{busy:!1,problem:n}},!1}}async function ra(){let e=await F("/api/start");Se.value="in",Zb.value=Date.now(),Xs(()=>{ee({t:"start",data:e,reset:!0}),qa("snapshot",e,{entered:!0})}),await sm(),qa("entered",e.me.id),im(nv),Xb.postMessage(e.me.id)}function mc(){lm(),Se.value="out",ct.value={},ee({t:"forget"})}function ev(){Se.value="in",im(nv),qa("online")}async function av(){let{view:e,dialog:t}=E.peek(),n=jt(e,zt.peek());try{let s=await F("/api/start");if(s.build!==tv&&!ov.some(l=>l())){location.reload();return}let a=await oA(e,n),i=t?await F(`/api/dialogs/${t}`).catch(()=>null):null;Xs(()=>{ee({t:"start",data:s,reset:!0}),qa("snapshot",s,{entered:!1});for(let l of a)ee({t:"page",view:e,sort:n,data:l});t&&ee({t:"opened",id:t}),i&&ee({t:"dialog",data:i})}),cm(),pm()}catch(s){if(!(s instanceof ue))throw s;s.offline&&setTimeout(av,3e3)}}async function oA(e,t){let{dialogs:n,views:s}=j.peek(),a=s[Vn(e,t)],i=a?.loaded?La(n,e,t,ss(j.peek()),a.edge).length:0,l=[await F(dc(e,t,null))];for(let c=l[0].items.length;c<i&&l.length<nA&&l.at(-1).next;c+=l.at(-1).items.length)l.push(await F(dc(e,t,l.at(-1).next)));return l}function dc(e,t,n){let s=new URLSearchParams({view:e,sort:t,limit:n?"100":"50"});return n&&s.set("after",n),`/api/dialogs?${s}`}function ia(e,t){let n=j.peek().views[Vn(e,t)];return n?.loaded&&!n.next?null:_o(`page:${Vn(e,t)}`,async()=>{let s=await F(dc(e,t,n?.next));ee({t:"page",view:e,sort:t,data:s})})}async function di(e,{unread:t=!0}={}){ee({t:"opened",id:e}),!j.peek().logs[e].loaded&&(await _o(`dialog:${e}`,async()=>{let n=await F(`/api/dialogs/${e}`),s=t?await sA(e,n):null;Xs(()=>{ee({t:"dialog",data:n}),s&&ee({t:"around",id:e,data:s})})}),cv())}async function sA(e,{mark:t,dialog:n,messages:s,more:a}){let i=Math.min(...s.map(c=>c.client_no??1/0));if(!a||t>=n.client_count||i<=t+1)return null;let{no:l}=await F(`/api/dialogs/${e}/place?client_no=${t+1}`);return l?F(iv(e,l)):null}async function aA(e,t){await di(e,{unread:!1});let n=j.peek().logs[e];!n?.loaded||n.items[t]||t>(j.peek().dialogs[e]?.last_no??0)||await _o(`around:${e}`,async()=>{ee({t:"around",id:e,data:await F(iv(e,t))})})}function gm(e){let t=j.peek().logs[e];if(!t?.later)return null;let n=Math.max(...Object.keys(t.items).map(Number));return _o(`newer:${e}`,async()=>{ee({t:"log",id:e,side:"after",data:await F(`/api/dialogs/${e}/messages?after=${n}&limit=${lv}`)})})}function bm(e){let t=j.peek().logs[e];if(!t?.loaded||!t.more)return null;let n=Math.min(...Object.keys(t.items).map(Number));return _o(`older:${e}`,async()=>{ee({t:"log",id:e,side:"before",data:await F(`/api/dialogs/${e}/messages?before=${n}&limit=${lv}`)})})}function cv(){for(let e of j.peek().recent){let t=j.peek().logs[e],n=t?.loaded?ub(t):null;n!==null&&_o(`hole:${e}`,async()=>{ee({t:"log",id:e,side:"after",data:await F(`/api/dialogs/${e}/messages?after=${n}&limit=40`)})})}}function uv(e){let t=n=>ee({t:"rows",cursor:j.peek().cursor,rows:[{k:"mark",id:e.id,rev:0,row:{read_no:n}}]});if(e.opened_at>=Zb.peek()){t(0);return}_o("mark",async()=>{t((await F(`/api/dialogs/${e.id}`)).mark)})}async function pv(e){let t=e.id,n=e.client_count;if(!((j.peek().marks[t]??0)>=n)){ee({t:"read",id:t,client_no:n});try{await ve("POST",`/api/dialogs/${t}/read`,{client_no:n})}catch{}}}function rA(){for(let s of Object.keys(ct.value)){if(!ct.value[s].problem?.offline)continue;let{[s]:a,...i}=ct.value;ct.value=i}let{view:e,dialog:t}=E.peek(),n=jt(e,zt.peek());j.peek().views[Vn(e,n)]?.loaded||ia(e,n),t&&!j.peek().logs[t]?.loaded&&di(t)}var ct,Zb,pi,Qb,Ua,vn,ps,Xb,tv,nv,ov,sv,nA,rv,Jb,iv,fc,lv,ut=b(()=>{X();V();gn();sa();aa();mt();Dn();Y();z();ct=S({}),Zb=S(0),pi={snapshot:[],entered:[],rows:[],online:[]},Qb=e=>{pi.snapshot.push(e)},Ua=e=>{pi.entered.push(e)},vn=e=>{pi.rows.push(e)},ps=e=>{pi.online.push(e)};Xb=new BroadcastChannel("okno");Xb.addEventListener("message",e=>{Se.peek()==="out"||!j.peek().me||e.data===j.peek().me.id||(lm(),ra().catch(()=>location.reload()))});tv=new URL(import.meta.url).pathname.split("/")[2],nv={build:tv,cursor:()=>j.peek().cursor,events:e=>{let t=j.peek();ee({t:"rows",cursor:e.cursor,rows:e.rows}),Hb(e.rows),qa("rows",e.rows,t,j.peek()),cv()},signal:qb,resync:()=>{av()},back:()=>{rA(),qa("online")},signedOut:()=>{Se.value="expired"}},ov=[],sv=e=>{ov.push(e)};nA=10;rv=(e,t)=>_o(`page:${Vn(e,t)}`,async()=>{ee({t:"page",view:e,sort:t,data:await F(dc(e,t,null))})});Jb=40,iv=(e,t)=>`/api/dialogs/${e}/messages?before=${t+Jb/2}&limit=${Jb}`,fc=e=>_o(`dialog:${e}`,async()=>{ee({t:"dialog",data:await F(`/api/dialogs/${e}`)})}),lv=60;me(()=>{let{page:e,view:t,dialog:n,at:s}=E.value,a=jt(t,zt.value);Se.value!=="in"||e!=="inbox"||Dt(()=>{j.value.views[Vn(t,a)]?.loaded||ia(t,a),n&&s?aA(n,s):n&&di(n)})})});var w,Ye,le=b(()=>{X();w=S(null),Ye=S(!1)});var ym,wm,ds,Ha,hc,yn,Ya,mi,So=b(()=>{ym=new Map,wm=new Map,ds=e=>{ym.set(e.page,e)},Ha=e=>ym.get(e),hc=()=>[...ym.values()].filter(e=>e.icon),yn=e=>{wm.set(e.id,{when:()=>!0,...e})},Ya=()=>[...wm.values()].filter(e=>e.when()),mi=e=>wm.get(e)});function mv(e){let t=String(e).replace(/[«»"“”]/g," ").split(/\s+/).filter(s=>/[\p{L}\p{N}]/u.test(s));return t.length?(t.length>1?[t[0],t[1]]:[t[0]]).map(s=>[...s.replace(/^[^\p{L}\p{N}]+/u,"")][0]).join("").toUpperCase():"?"}function wn(e){let t=0;for(let n of String(e))t=(t*31+n.codePointAt(0))%9973;return"h"+(1+t%8)}function Ga(e){let[t,n]=String(e).split(/\s+/);return n?`${t} ${[...n][0]}.`:t}var ms,K,Ne=b(()=>{z();_();ms=e=>String(e).split(/\s+/)[0],K=e=>Ae.value[e]?.name??o("Former colleague")});function la(e){let t=Object.values(Me.value).filter(s=>s.kind===e.kind&&s.health!=="removed"),n=Me.value[e.channel_id];return t.length>1&&n?`${ge(e.kind)} · ${n.name}`:ge(e.kind)}var uA,f,Va,fv,ge,$v,ke,G,gc,an,Ge,ae,M=b(()=>{T();_();Ne();z();uA=new URL("../../icons.svg",import.meta.url).pathname,f=({name:e,size:t=""})=>r`<svg class=${"i "+t} aria-hidden="true"><use href=${`${uA}#${e}`} /></svg>`,Va=({big:e})=>r`<svg class=${e?"mark big":"mark"} viewBox="0 0 26 26" aria-hidden="true">
<rect class="fr" width="26" height="26" rx="7" />
<rect class="p" x="5" y="5" width="7.2" height="7.2" rx="1.8" />
<rect class="p2" x="13.8" y="5" width="7.2" height="7.2" rx="1.8" />
<rect class="p2" x="5" y="13.8" width="7.2" height="7.2" rx="1.8" />
<rect class="lit" x="13.8" y="13.8" width="7.2" height="7.2" rx="1.8" />
</svg>`,fv={telegram:()=>o("Telegram"),vk:()=>o("VK"),email:()=>o("Email"),phone:()=>o("Phone")},ge=e=>fv[e]?fv[e]():e;$v=({dialog:e})=>{let[t,...n]=la(e).split(" · ");return n.length?r`<span class="only-roomy">${t} · </span>${n.join(" · ")}`:t},ke=({kind:e,size:t="",named:n})=>r`<span class=${`ch ${e} ${t}`} role=${n?"img":null} aria-label=${n?ge(e):null}
aria-hidden=${n?null:"true"}>
<${f} name=${"ch-"+e} />
</span>`,G=({name:e,face:t,size:n="",children:s})=>r`<span class=${`av ${wn(e)} ${n}`} aria-hidden="true">
${mv(e)}
${t&&r`<img key=${t} src=${`/avatars/${t}`} alt="" loading="lazy" draggable=${!1} />`}
${s}
</span>`,gc=({size:e=""})=>r`<span class=${`av none ${e}`} aria-hidden="true"><${f} name="user-round" size="s" /></span>`,an=({of:e})=>r`<span class="keys">${e.map(t=>r`<kbd>${t}</kbd>`)}</span>`,Ge=({width:e})=>r`<svg class="skw" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
<rect width=${e} height="8" rx="2" />
</svg>`,ae=({icon:e,title:t,text:n,children:s})=>r`<div class="empty"><span class="eic"><${f} name=${e} size="l" /></span>
<b>${t}</b>${n&&r`<span>${n}</span>`}${s}</div>`});var pA,Z,Qe=b(()=>{X();pA=15e3,Z=S(Date.now());setInterval(()=>{Z.value=Date.now()},pA);document.addEventListener("visibilitychange",()=>{document.hidden||(Z.value=Date.now())})});function Qt(e){let t=be.value+JSON.stringify(e);return km.has(t)||km.set(t,new Intl.DateTimeFormat(be.value==="ru"?"ru-RU":"en-GB",e)),km.get(t)}function yv(e,t){try{let n=new Intl.NumberFormat(be.value==="ru"?"ru-RU":"en-GB",{style:"currency",currency:t,trailingZeroDisplay:"stripIfInteger"});return n.format(e/10**n.resolvedOptions().maximumFractionDigits)}catch{return`${e/100} ${t??""}`.trim()}}function rn(e){let t=e,n=0;for(;t>=1e3&&n<bv.length-1;)t/=1024,n+=1;let s=n>1&&t<10?1:0;return`${new Intl.NumberFormat(be.value==="ru"?"ru-RU":"en-GB",{maximumFractionDigits:s}).format(t)} ${bv[n]()}`}function Nt(e,t=Date.now()){return Qt(vc(e,t)?{day:"numeric",month:"long"}:{day:"numeric",month:"long",year:"numeric"}).format(e)}function ca(e,t){let n=fi(e,t);return n<=0?H(e):n===1?o("yesterday"):n<7?Qt({weekday:"short"}).format(e):Qt(vc(e,t)?{day:"numeric",month:"short"}:{day:"2-digit",month:"2-digit",year:"2-digit"}).format(e)}function Ja(e,t){let n=fi(e,t);return n===0?o("Today"):n===1?o("Yesterday"):Nt(e,t)}function nt(e,t){let n=fi(e,t);return n<=0?o("today"):n===1?o("yesterday"):Nt(e,t)}function ft(e,t=Date.now()){let n=-fi(e,t);if(n===0)return o("today at {time}",{time:H(e)});if(n===1)return o("tomorrow at {time}",{time:H(e)});let s=Qt(vc(e,t)?{weekday:"short",day:"numeric",month:"long"}:{day:"numeric",month:"long",year:"numeric"}).format(e);return o("{day} at {time}",{day:s,time:H(e)})}function Xt(e){let t=Math.max(1,Math.floor(e/vv));if(t<60)return o("{n} min",{n:t});let n=Math.floor(e/xm);return n<24?t%60&&n<10?o("{h} h {m} min",{h:n,m:t%60}):o("{h} h",{h:n}):C("{n} day","{n} days",Math.floor(e/bc))}function wv(e,t){let n=Math.floor((t-e)/1e3);return n<5?o("just now"):n<60?C("{n} second ago","{n} seconds ago",n):t-e<xm?C("{n} minute ago","{n} minutes ago",Math.floor(n/60)):fi(e,t)===0?o("at {time}",{time:H(e)}):Be(e)}function kv(e){let t=Qt({month:"long",year:"numeric"}).format(e).replace(/\s*г\.$/,"");return t[0].toUpperCase()+t.slice(1)}function xv(e,t=Date.now()){let n=e-t<2*bc?{weekday:"short"}:{day:"numeric",month:"short"};return`${Qt(n).format(e)}, ${H(e)}`}function Eo(e,t="short"){let n=Qt({weekday:t,timeZone:"UTC"}).format(dA+e*bc);return n[0].toUpperCase()+n.slice(1)}function Cv(e){try{let t=new Intl.DateTimeFormat("en-GB",{timeZone:e,timeZoneName:"shortOffset"}).formatToParts(),{value:n}=t.find(s=>s.type==="timeZoneName");return n.replace("GMT","UTC")}catch{return e}}function Tv(e){let t=null;return n=>((t?.text!==n||t.lang!==be.value)&&(t={text:n,lang:be.value,made:e(n)}),t.made)}var vv,xm,bc,km,hv,fi,vc,gv,re,Ot,H,Be,bv,Co,To,_v,dA,yc,_m,Sv,ne=b(()=>{_();vv=6e4,xm=60*vv,bc=24*xm,km=new Map;hv=e=>new Date(e).setHours(0,0,0,0),fi=(e,t)=>Math.round((hv(t)-hv(e))/bc),vc=(e,t)=>new Date(e).getFullYear()===new Date(t).getFullYear(),gv={ru:new Intl.NumberFormat("ru-RU"),en:new Intl.NumberFormat("en-GB")},re=e=>(gv[be.value]??gv.en).format(e).replaceAll(","," ");Ot=e=>new Date(e).toDateString(),H=e=>Qt({hour:"2-digit",minute:"2-digit"}).format(e),Be=e=>Qt({dateStyle:"long",timeStyle:"short"}).format(e),bv=[()=>o("B"),()=>o("KB"),()=>o("MB"),()=>o("GB")];Co=e=>`${Math.floor(e/60)}:${String(Math.floor(e%60)).padStart(2,"0")}`;To=(e,t=Date.now())=>Qt(!t||vc(e,t)?{weekday:"short",day:"numeric",month:"long"}:{day:"numeric",month:"long",year:"numeric"}).format(e);_v=()=>Array.from({length:7},(e,t)=>{let n=Qt({weekday:"short"}).format(new Date(2024,0,t+1));return n[0].toUpperCase()+n.slice(1,2)}),dA=Date.UTC(2024,0,1);yc=(e,t)=>Qt({weekday:"short",day:"numeric",month:"long",hour:"2-digit",minute:"2-digit",timeZone:t}).format(e),_m=e=>Qt({day:"numeric",month:"long",year:"numeric",timeZone:"UTC"}).format(Date.parse(e)),Sv=(e,t)=>Qt({day:"numeric",month:"long",timeZone:"UTC"}).formatRange(Date.parse(e),Date.parse(t))});function Cm(e){let t=kn.peek().filter(n=>!e.includes(n));t.length!==kn.peek().length&&(kn.value=t)}function Ev(e){$i.value=e,setTimeout(()=>{$i.peek()===e&&($i.value=[])},mA)}function Av(e,t,n){let s=ss(e),a=t.filter(l=>e.dialogs[l]&&!os(e.dialogs[l],n,s));if(!a.length)return null;let i=a.filter(l=>e.dialogs[l].assignee_id===e.me.id);return i.length?{view:"mine",ids:i}:{view:"unassigned",ids:a}}var mA,kn,$i,Za,Sm,wc=b(()=>{ut();X();gn();Dn();mA=1600,kn=S([]),$i=S([]),Za=S(null),Sm=(e,t)=>ns(e)&&e.waiting_since!==null&&(e.assignee_id===null||e.assignee_id===t);vn((e,t,n)=>{let s=n.me?.id,a=e.filter(({k:l,id:c,row:u})=>l==="dialog"&&Sm(u,s)&&!(t.dialogs[c]&&Sm(t.dialogs[c],s))&&!kn.peek().includes(c)),i=kn.peek().filter(l=>n.dialogs[l]&&Sm(n.dialogs[l],s));(a.length||i.length!==kn.peek().length)&&(kn.value=[...i,...a.map(({id:l})=>l)])})});async function xc(){Qa.value!=="unsupported"&&(Qa.value=await Notification.requestPermission())}function Mv(e,t,n,s){if(Qa.value!=="granted")return!1;let a=new Notification(e,{body:t,tag:`okno-${n}`,silent:!0});return a.addEventListener("click",()=>{window.focus(),a.close(),s()}),!0}var Qa,hi,kc,Ov,Nv,Pv,Dv,Tm=b(()=>{X();Qa=S("Notification"in window?Notification.permission:"unsupported"),hi=S(!1);navigator.locks?.request("okno.leader",()=>new Promise(()=>{hi.value=!0}));navigator.locks||(hi.value=!0);kc="okno.focus",Ov=crypto.randomUUID?.()??String(Math.random()),Nv=()=>{localStorage.setItem(kc,Ov)},Pv=()=>{localStorage.getItem(kc)===Ov&&localStorage.removeItem(kc)};window.addEventListener("focus",Nv);window.addEventListener("blur",Pv);window.addEventListener("pagehide",Pv);document.hasFocus()&&Nv();Dv=()=>localStorage.getItem(kc)!==null});var fA,$A,zv,hA,Rv,qt,Ao=b(()=>{_();fA={"token-wrong":()=>o("the platform rejects the token"),"other-poller":()=>o("another program receives this bot's messages"),"webhook-set":()=>o("a webhook is set on the bot"),"settings-wrong":()=>o("the stored settings cannot be used"),"secrets-unreadable":()=>o("the stored token cannot be decrypted with the current key"),network:()=>o("the platform cannot be reached"),"server-error":()=>o("the platform has a problem"),"answer-broken":()=>o("unexpected response from the platform"),"rate-limited":()=>o("the platform asks to wait"),"storage-failed":()=>o("messages cannot be stored"),"internal-error":()=>o("the connector failed, the log has the details"),"history-gap":()=>o("the platform lost some events; the rest was loaded from its history"),"longpoll-off":()=>o("Long Poll is off in the community's settings"),"password-wrong":()=>o("the mail server rejects the name or the password"),"certificate-wrong":()=>o("the mail server's certificate cannot be trusted"),"tls-missing":()=>o("the mail server offers no secure connection"),"tls-failed":()=>o("a secure connection to the mail server failed"),"folder-missing":()=>o("the mailbox has no such folder"),"mailbox-full":()=>o("the mailbox is full, clients' emails are rejected"),"server-unreachable":()=>o("the mail server cannot be reached"),"blocked-by-client":()=>o("the client has blocked the bot"),"client-gone":()=>o("the client's account no longer exists"),"kicked-from-group":()=>o("the bot is no longer in the group"),"no-permission":()=>o("the bot may not write there"),"too-late":()=>o("the platform no longer allows changes"),"reaction-refused":()=>o("the platform does not accept this reaction here"),"never-arrived":()=>o("the platform says it does not have it"),"message-gone":()=>o("the client no longer has the message"),"client-not-started":()=>o("the client must write first"),"chat-not-found":()=>o("the platform does not know this chat"),"text-too-long":()=>o("the text is too long for this channel"),"text-empty":()=>o("the text is empty"),"not-allowed-by-client":()=>o("the client has not allowed messages from the community"),"client-privacy":()=>o("the client's privacy settings block it"),blacklisted:()=>o("the client is on the community's blacklist"),"too-many-files":()=>o("too many files for one message"),"file-missing":()=>o("a file is no longer stored here"),"file-too-large":()=>o("the file is too large for this channel"),"address-wrong":()=>o("emails cannot be sent to this address"),"address-refused":()=>o("the mail server does not know this address or rejects it"),"sender-refused":()=>o("the mail server does not allow this mailbox to send"),"recipient-mailbox-full":()=>o("the client's mailbox is full"),bounced:()=>o("the email bounced"),"email-too-large":()=>o("the email with its files is too large"),postponed:()=>o("the mail server asks to try again later"),"header-unsafe":()=>o("the email headers contain unsafe characters"),"partly-sent":()=>o("only part of it was sent"),"gave-up":()=>o("could not be sent in time"),"no-answer":()=>o("the connection broke before a response came"),"server-stopped":()=>o("the server stopped during the send"),"server-crashed":()=>o("the server ended during the send")},$A={"auto-replied":()=>o("auto-reply"),"auto-generated":()=>o("sent by a program"),"auto-notified":()=>o("notification"),bounce:()=>o("an email bounced"),report:()=>o("mail server report"),own:()=>o("sent from our own address"),"empty-return-path":()=>o("no replies expected"),list:()=>o("mailing list"),bulk:()=>o("bulk email"),"blocked-sender":()=>o("blocked sender")},zv=e=>$A[e]?.()??o("sent by a program"),hA={"too-large":()=>o("larger than the limit"),"too-many":()=>o("too many files in one message"),"file-gone":()=>o("the platform no longer has it"),refused:()=>o("the platform refused it"),"gave-up":()=>o("could not be downloaded in time")},Rv=e=>hA[e]?.()??(e||o("could not be downloaded")),qt=(e,t)=>fA[e]?.()??(t||o("the platform refused it"))});function Xa(){return!Em.value&&!Am&&(Am=!0,F("/api/command-line").then(e=>{Em.value=e},()=>{Am=!1})),Em.value}var Em,Am,er,Iv,_c=b(()=>{X();V();Em=S(null),Am=!1;er=(e,t)=>`${e.program} ${t} ${e.options}`,Iv=e=>`'${e.replaceAll("'","'\\''")}'`});function Bv(e){let t=e.by_id===null?o("Someone"):ms(K(e.by_id)),{what:n,to:s}=e.data;if(n==="in"&&e.count>1)return C("{n} new message","{n} new messages",e.count);let a=n==="assigned"?s===null?o("no assignee now"):o("assignee is {name}",{name:K(s)}):(Lv[n]??Lv.in)(t);return e.count>1?`${a} · ${C("{n} event","{n} events",e.count)}`:a}function vA(e){return e.kind==="fault"?o("Conversations are complete, but a notification may be missing. Okno tries again by itself and after each start. If this line stays, update Okno; this command on the server names the cause: {command}",{command:bA()}):e.kind==="breaker"?e.data.why==="channel-budget"?o("There were too many within an hour. See whether they go round in a loop before they go on."):o("One conversation got 20 in a day. See whether they go round in a loop before they go on."):e.kind==="channel"?e.data.state==="up"?o("Outage from {from} to {until}",{from:H(e.data.since),until:H(e.data.until)}):o("Since {time}. Replies wait in the queue.",{time:H(e.data.since)}):e.kind==="test"?o("You pressed “Check” in the settings"):e.data.late?o("Announced late, Okno was not running at that time"):e.text?o("“{text}”",{text:e.text}):e.kind==="assigned"&&e.by_id!==null?o("Assigned by {name}",{name:K(e.by_id)}):e.kind==="mention"?e.name:e.kind==="unsnoozed"?o("Snoozed until now"):""}function gi(e){let t=e.name||o("A client"),n=e.by_id===null?o("Someone"):K(e.by_id);return{plain:(Wv[e.kind]??Wv.message)(e,t,n),strong:e.kind==="mention"||e.kind==="handover"?n:e.name,text:vA(e),icon:gA[e.kind]??"bell",face:(e.kind==="mention"||e.kind==="handover")&&e.by_id!==null?n:null}}function Sc(e){return e.kind==="breaker"?e.data.breaker==="rule"?`/automation/${e.data.id}`:"/inbox/all":e.kind==="channel"?"/inbox/all":e.kind==="test"||!e.dialog_id?"/settings/notifications":e.count>1&&(e.kind==="assigned"||e.kind==="handover")?"/inbox/mine":B("all",e.dialog_id,e.kind==="mention"||e.kind==="failed"?e.no:void 0)}var gA,Lv,Wv,Fv,bA,bi,Om=b(()=>{Ao();_c();ne();_();Ne();Y();gA={assigned:"user-round-plus",unsnoozed:"alarm-clock",failed:"circle-alert",test:"bell-ring",followed:"eye",message:"message-square-text",handover:"forward",mention:"at-sign",unassigned:"message-circle",channel:"plug",fault:"circle-alert",sla_warning:"hourglass",sla_breach:"flame",breaker:"zap"},Lv={in:()=>o("new message"),out:e=>o("{who} replied",{who:e}),note:e=>o("{who} left a note",{who:e}),closed:e=>o("{who} closed it",{who:e}),reopened:e=>o("{who} reopened it",{who:e}),snoozed:e=>o("{who} snoozed it",{who:e}),unsnoozed:e=>o("{who} unsnoozed it",{who:e})};Wv={message:(e,t)=>`${t}: ${Bv(e)}`,unassigned:(e,t)=>o("New conversation: {name}",{name:t}),channel:({data:e})=>e.state==="up"?o("{name} works again",{name:e.name}):o("{name} receives no messages: {cause}",{name:e.name,cause:qt(e.code,e.detail)}),fault:({data:e})=>C("{n} event could not be processed","{n} events could not be processed",e.count),breaker:({data:e})=>e.breaker==="rule"?o("A rule was stopped: too many automatic messages"):o("{name}: automatic messages were stopped",{name:e.name}),followed:(e,t)=>`${t}: ${Bv(e)}`,assigned:(e,t)=>e.count>1?C("{n} conversation assigned to you","{n} conversations assigned to you",e.count):o("Assigned to you: {name}",{name:t}),handover:(e,t,n)=>C("{who} handed you {n} conversation","{who} handed you {n} conversations",e.count,{who:n}),mention:(e,t,n)=>o("{who} mentioned you",{who:n}),unsnoozed:(e,t)=>o("Back from snooze: {name}",{name:t}),failed:(e,t)=>e.data.state==="uncertain"?o("{name}: reply delivery uncertain",{name:t}):o("{name}: the reply was not sent",{name:t}),sla_warning:({data:e,at:t},n)=>o("{name}: reply due at {time}",{name:n,time:Fv(e.due_at,t)}),sla_breach:({data:e,at:t},n)=>e.stage>100?o("{name}: still no reply, {percent} % of the target has passed",{name:n,percent:e.stage}):o("{name}: reply overdue since {time}",{name:n,time:Fv(e.due_at,t)}),test:()=>o("This is what a notification looks like")},Fv=(e,t)=>Ot(e)===Ot(t)?H(e):ft(e,t),bA=()=>{let e=Xa();return e?er(e,"check"):"okno check"};bi=e=>e.kind==="failed"||e.kind==="fault"||e.kind==="sla_breach"||e.kind==="breaker"||e.kind==="channel"&&e.data.state==="down"});function kA(){Oo??=new AudioContext,Oo.state==="suspended"&&Oo.resume().catch(()=>{})}function xA(e,t=new Date){if(!e?.on)return!1;let n=l=>Number(l.slice(0,2))*60+Number(l.slice(3)),[s,a,i]=[t.getHours()*60+t.getMinutes(),n(e.since),n(e.until)];return a<=i?s>=a&&s<i:s>=a||s<i}function Cc(e){let t=(pe.peek()?.sounds.volume??0)/100;if(!t||!Oo||Oo.state!=="running")return!1;for(let[n,s,a]of yA[e])_A(n,Oo.currentTime+s,a,t*t*wA);return!0}function _A(e,t,n,s){let a=Oo.createOscillator(),i=Oo.createGain();a.type="sine",a.frequency.value=e,i.gain.setValueAtTime(0,t),i.gain.linearRampToValueAtTime(s,t+.012),i.gain.exponentialRampToValueAtTime(1e-4,t+n),a.connect(i).connect(Oo.destination),a.start(t),a.stop(t+n+.02)}var yA,wA,Oo,Nm,Pm=b(()=>{z();yA={message:[[659,0,.12],[880,.09,.2]],assigned:[[523,0,.12],[659,.1,.12],[784,.2,.26]],alarm:[[440,0,.16],[349,.17,.16],[440,.34,.24]]},wA=.3,Oo=null;for(let e of["pointerdown","keydown"])window.addEventListener(e,kA,{capture:!0,passive:!0});Nm=()=>O.peek()?.presence==="online"&&!xA(pe.peek()?.quiet)});async function vi(e=!1){let t=e?fs.peek()?.next:null;fs.value={...fs.peek(),busy:!0,problem:null};try{let n=new URLSearchParams({limit:"50",...No.peek()&&{only:No.peek()},...t&&{before:t}}),s=await F(`/api/notifications?${n}`);ee({t:"bell",data:s}),fs.value={busy:!1,next:s.next}}catch(n){if(!(n instanceof ue))throw n;fs.value={...fs.peek(),busy:!1,problem:n}}}function Kv(e){No.value=e,vi()}async function Ec(e,t){let n=Date.now();for(let s of t){let a=ai.peek()[s];a&&a.read_at===null&&ee({t:"bell",data:{cursor:`:${j.peek().revs["notice"+s]??0}`,items:[{...a,read_at:n}]}})}try{await ve("POST","/api/notifications/read",e)}catch{}}function Ac(e){AA(e),R(Sc(e))}function Hv(e){e&&we.peek().notifications&&Ec({dialog_id:e},Mm.peek().filter(t=>Uv(t,e)).map(t=>t.id))}function NA(){let e=[...Dm.keys()].map(t=>ai.peek()[t]).filter(t=>t&&t.read_at===null);if(Dm=new Map,Yv=0,!!e.length){if(Date.now()-Kb()<CA&&e.length>1){Gv(e.length);return}for(let t of[PA,DA,MA])try{t(e)}catch(n){console.warn("notification",t.name,n)}}}function PA(e){if(Tc.peek())return;let t=l=>E.peek().page==="inbox"&&!kn.peek().includes(l.dialog_id),n=l=>l.kind==="followed"||l.kind==="message"&&E.peek().page==="inbox"||l.kind==="unassigned"&&t(l),s=e.filter(l=>zm(l,"app")&&!n(l)),a=s.filter(l=>l.kind==="unassigned");a.length>1&&te(C("{n} new conversation","{n} new conversations",a.length),{icon:"message-circle",label:o("Open"),action:()=>R(B("unassigned"))});let i=a.length>1?s.filter(l=>l.kind!=="unassigned"):s;if(i.length>2){Gv(i.length);return}for(let l of i){let{plain:c,icon:u}=gi(l);(bi(l)?$e:te)(c,{icon:u,label:l.dialog_id?o("Open"):"",action:l.dialog_id?()=>Ac(l):null})}}function DA(e){let t=e.filter(a=>zm(a,"sound")&&(a.kind==="test"||Nm()));if(!t.length||!hi.peek()||t.every(a=>a.kind==="unassigned")&&Date.now()-jv<TA)return;jv=Date.now();let s=t.map(a=>bi(a)?"alarm":EA[a.kind]??"assigned");Cc(["alarm","assigned","message"].find(a=>s.includes(a)))}function MA(e){if(hi.peek())for(let t of e){if(!zm(t,"desktop")||t.kind!=="test"&&(Dv()||!Nm()))continue;let{plain:n,text:s}=gi(t);Mv(n,s,t.id,()=>Ac(t))}}async function Zv(){await xc(),await ve("POST","/api/notifications/test",{})}var SA,CA,TA,EA,fs,No,Tc,Mm,AA,qv,Uv,OA,Dm,Yv,zm,Gv,Vv,Jv,jv,Rm=b(()=>{ut();X();V();wc();Tm();aa();_();Om();Y();Pm();z();Oe();SA=700,CA=3e3,TA=3e3,EA={message:"message",followed:"message",unassigned:"message"},fs=S(null),No=S(""),Tc=S(!1),Mm=fe(()=>Object.values(ai.value).filter(e=>!No.value||e.kind===No.value).sort((e,t)=>t.at-e.at||t.id-e.id));AA=e=>Ec({ids:[e.id]},[e.id]),qv=()=>Ec({all:!0},Object.keys(ai.peek()));Uv=(e,t)=>!!t&&e.dialog_id===t&&(e.count===1||e.kind!=="assigned"&&e.kind!=="handover"),OA=e=>E.peek().page==="inbox"&&Uv(e,E.peek().dialog)&&document.hasFocus()&&!document.hidden;me(()=>{let{page:e,dialog:t}=E.value;e==="inbox"&&t&&j.value.ready&&Dt(()=>Hv(t))});window.addEventListener("focus",()=>{E.peek().page==="inbox"&&Hv(E.peek().dialog)});Dm=new Map,Yv=0;vn((e,t)=>{for(let{k:n,id:s,row:a}of e){if(n!=="notice"||!a.id||a.read_at!==null)continue;let i=t.notifications[s];if(!(i&&i.read_at===null&&i.at>=a.at)){if(OA(a)){Ec({ids:[s]},[s]);continue}Dm.set(s,a),Yv||=setTimeout(NA,SA)}}});zm=(e,t)=>e.kind==="test"||pe.peek().notices[e.kind]?.[t],Gv=e=>te(C("{n} notification while you were away","{n} notifications while you were away",e),{icon:"bell",label:o("Show"),action:()=>Vv()}),Vv=()=>{},Jv=e=>{Vv=e};jv=0});function Tt(e,t){let[n,s]=g(!1);return P(()=>{if(s(!1),!t)return;let a=setTimeout(()=>s(!0),e);return()=>clearTimeout(a)},[e,t]),t&&n}function xe(){let e=A(document.activeElement);W(()=>()=>{e.current?.isConnected&&e.current.focus({preventScroll:!0})},[])}function Oc(e){let t=A(e);t.current=e,P(()=>{let n=s=>{s.code==="KeyS"&&(s.ctrlKey||s.metaKey)&&!s.altKey&&!s.shiftKey&&t.current(s)};return document.addEventListener("keydown",n),()=>document.removeEventListener("keydown",n)},[])}function yi(e){requestAnimationFrame(()=>{document.activeElement===document.body&&e()?.focus()})}function Rt(e){let t=A(null);return P(()=>{let n=s=>{t.current&&!t.current.contains(s.target)&&!s.target.closest("[aria-expanded='true']")&&e()};return document.addEventListener("pointerdown",n),()=>document.removeEventListener("pointerdown",n)}),t}function Nc(e){let t=A(matchMedia(e)),[n,s]=g(t.current.matches);return P(()=>{let a=()=>s(t.current.matches);return t.current.addEventListener("change",a),()=>t.current.removeEventListener("change",a)},[]),n}function xt(e){if(e.key!=="Tab")return;let t=[...e.currentTarget.querySelectorAll("button, input, a[href], textarea")].filter(s=>!s.disabled),n=e.shiftKey?t[0]:t.at(-1);document.activeElement===n&&(e.preventDefault(),(e.shiftKey?t.at(-1):t[0]).focus())}var Pe=b(()=>{L()});function Xv(){let e=we.value.notifications??0,t=w.value==="bell",n=e?C("Notifications: {n} new","Notifications: {n} new",e):o("Notifications");return r`<button type="button" class="ib bellb" aria-label=${n} title=${o("Notifications")}
aria-haspopup="dialog" aria-expanded=${String(t)} onClick=${()=>t?wi():tr()}>
<${f} name="bell" size="m" />
${e>0&&r`<span class="count" aria-hidden="true">${e>99?"99+":re(e)}</span>`}
</button>`}function ey(){return w.value!=="bell"?null:r`<${RA} />`}function RA(){let e=Rt(wi),t=A(null);xe(),P(()=>(t.current.focus({preventScroll:!0}),vi(),Tc.value=!0,()=>{Tc.value=!1}),[]);let n=()=>{wi(),R(Mt("notifications"))};return r`<section class="bellp" role="dialog" aria-label=${o("Notifications")} ref=${e}>
<header class="dhead">
<h2 class="head2 grow" tabindex="-1" ref=${t}>${o("Notifications")}</h2>
${(we.value.notifications??0)>0&&r`<button type="button" class="btn small quiet" onClick=${qv}>${o("Mark all as read")}</button>`}
<button type="button" class="ib small" aria-label=${o("Notification settings")}
title=${o("Notification settings")} onClick=${n}>
<${f} name="settings" size="m" />
</button>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${wi}>
<${f} name="x" size="m" />
</button>
</header>
<div class="bchips" role="group" aria-label=${o("Filter notifications")}>
${[["",o("All")],["mention",o("Mentions")],["failed",o("Not sent")]].map(([s,a])=>r`<button type="button" class="chip" key=${s} aria-pressed=${String(No.value===s)}
onClick=${()=>Kv(s)}>
${a}
</button>`)}
</div>
<div class="scroll" role="group" tabindex="0" aria-label=${o("Notification list")}><${IA} /></div>
<footer class="dfoot t12 dim">${o("Kept for 30 days. Opening a notification marks it as read.")}</footer>
</section>`}function IA(){let{busy:e,problem:t,next:n}=fs.value??{busy:!0},s=Tt(150,!!e),a=Mm.value,i=!No.value&&wo.value.length>0&&r`<${LA} />`,l=r`${t&&r`<div class="empty">
<b>${o("Could not load notifications")}</b>
<span>${I(t)}</span>
<button type="button" class="btn" onClick=${()=>vi()}>${o("Retry")}</button>
</div>`}`;return a.length?r`
${i}
${l}
${WA(a).map(([c,u])=>r`
<h3 class="mh" key=${c}>${c}</h3>
<ul>${u.map(d=>r`<${qA} row=${d} key=${d.id} />`)}</ul>
`)}
${n&&r`<div class="bmore">
<button type="button" class="btn small" disabled=${e} onClick=${()=>vi(!0)}>
${o("Show older ones")}
</button>
</div>`}
`:e?r`
${i}
${s&&r`<ul aria-busy="true" aria-label=${o("Loading notifications")}>
${[70,54,62].map(c=>r`<li class="nb" aria-hidden="true">
<span class="nic"></span>
<span class="grow"><${Ge} width=${c} /><${Ge} width=${c/2} /></span>
</li>`)}
</ul>`}
`:t?r`${i}${l}`:i||r`<${ae} icon="bell" title=${o("No notifications")} text=${No.value?o("None of this kind in the last 30 days."):o("Activity in your conversations will appear here.")} />`}function LA(){let[e,t]=g(!1),n=wo.value.length-Qv;return r`
<h3 class="mh">${o("Can be undone")}</h3>
<ul>
${wo.value.slice(0,e?void 0:Qv).map(s=>r`<${BA} one=${s} key=${s.id} />`)}
</ul>
${!e&&n>0&&r`<div class="bmore">
<button type="button" class="btn small" onClick=${()=>t(!0)}>
${C("{n} more","{n} more",n)}
</button>
</div>`}
`}function WA(e){let t=new Map;for(let n of e){let s=Ja(n.at,Z.value);t.set(s,[...t.get(s)??[],n])}return[...t]}function FA({plain:e,strong:t}){let n=t?e.indexOf(t):-1;return n<0?e:r`${e.slice(0,n)}<b class="b6">${t}</b>${e.slice(n+t.length)}`}function KA({data:e}){let[t,n]=g(!1),s=async()=>{n(!0);try{await J("/api/automation/resume",{breaker:e.breaker,id:e.id}),te(e.breaker==="rule"?o("The rule works again"):o("Automatic messages are sent again"))}catch(a){$e(I(a))}finally{n(!1)}};return r`<span class="hrow nact">
<button type="button" class="btn small" aria-busy=${String(t)} disabled=${t} onClick=${s}>
${o("Resume")}
</button>
</span>`}function qA({row:e}){let{plain:t,strong:n,text:s,icon:a,face:i}=gi(e),l=c=>{c.button||c.metaKey||c.ctrlKey||c.shiftKey||(c.preventDefault(),wi(),Ac(e))};return r`<li class="nb" data-unread=${e.read_at===null?"":null}>
${i?r`<${G} name=${i} size="md" />`:r`<span class=${bi(e)?"nic bad":"nic"}><${f} name=${a} size="m" /></span>`}
<span class="grow">
<a class="blk t13" href=${Sc(e)} onClick=${l}>
${e.read_at===null&&r`<span class="vh">${o("New:")} </span>`}
<${FA} plain=${t} strong=${n} />
</a>
${s&&r`<span class=${jA(e)?"t12 dim blk":"t12 dim blk cut2"}>${s}</span>`}
${e.kind==="breaker"&&r`<${KA} data=${e.data} />`}
</span>
<time class="t12 dim num">${H(e.at)}</time>
</li>`}var wi,Qv,zA,tr,BA,jA,Pc=b(()=>{X();L();T();le();V();Qe();ne();_();Rm();Om();Y();z();Oe();M();Pe();wi=()=>{w.value=null},Qv=5,zA=fe(()=>O.value?.id??null);me(()=>{zA.value,Dt(Ab)});tr=()=>{w.value="bell"};Jv(tr);BA=({one:e})=>r`<li class="nb">
<span class="nic"><${f} name=${e.icon} size="m" /></span>
<span class="grow">
<span class="blk t13">${e.text}</span>
<button type="button" class="link t12" aria-label=${o("Undo: {what}",{what:e.text})}
onClick=${()=>ci(e)}>
${o("Undo")}
</button>
</span>
<time class="t12 dim num">${H(e.at)}</time>
</li>`;jA=({kind:e})=>e==="fault"||e==="breaker"});var ot,Xn=b(()=>{ot=navigator.platform.startsWith("Mac")?"⌘":"Ctrl"});function st(...e){for(let t of e)sy.set(t.id,{when:YA,...t})}function Do(e){return[...[(e.ctrlKey||e.metaKey)&&"Ctrl",e.shiftKey&&"Shift"].filter(Boolean),e.code==="NumpadEnter"?"Enter":e.code].join("+")}var Dc,sy,YA,Po,Wm,Fm,ay,jm,ry,GA,iy,$s,VA,JA,ly,nr,cy,Pt=b(()=>{Xn();_();Dc={everywhere:()=>o("Everywhere"),list:()=>o("List"),dialog:()=>o("Conversation"),field:()=>o("Text field"),log:()=>o("Messages"),go:()=>o("Go to")},sy=new Map;YA=()=>!0,Po=()=>[...sy.values()],Wm=e=>!!e.when(),Fm={},ay=e=>{Fm=e??{}},jm=e=>Fm[e.id],ry=(e,t)=>Po().find(n=>n!==t&&n.key!==t.key&&$s(n).includes(e)),GA=new Set(["Escape","Tab","Enter","Space","F6","AltLeft","AltRight"]),iy=e=>!e.altKey&&!GA.has(e.code)&&!/^(Shift|Control|Meta)/.test(e.code)&&/^[A-Z][A-Za-z0-9]*$/.test(e.code),$s=e=>[Fm[e.id]??e.key,...e.also??[]].filter(Boolean),VA={BracketLeft:"[",BracketRight:"]",Period:".",Slash:"/",Semicolon:";",ArrowUp:"↑",ArrowDown:"↓",ArrowLeft:"←",ArrowRight:"→",Escape:"Esc",Ctrl:ot,Enter:"Enter"},JA=e=>VA[e]??e.replace(/^(Key|Digit)/,""),ly=e=>e.split(" ").map(t=>t==="Shift+Slash"?["?"]:t.split("+").map(JA));nr=(e,t)=>Po().find(n=>(!t||n.anywhere)&&$s(n).includes(e)&&Wm(n)),cy=e=>Po().some(t=>$s(t).some(n=>n.startsWith(e+" ")))});function Ce(e,t,{when:n=()=>!0,keys:s=!1,meanwhile:a=()=>null}={}){let i=S(null),l=null,c=()=>l||(Mc.value+=1,l=e().then(p=>{i.value=p[t]}).catch(p=>{throw l=null,p}).finally(()=>{Mc.value-=1}),l);py.push(c);let u=s?XA:QA;return Object.assign(p=>r`<${u} view=${i} start=${c} when=${n} meanwhile=${a} props=${p} />`,{load:c})}function eo(e,t,n){let s=Ce(t,n,{keys:!0});return Object.assign(()=>e.includes(w.value)?r`<${s} key=${w.value} />`:null,{load:s.load})}function Km(e){e().catch(t=>{console.warn("module",t),$e(o("Could not load this part of the page."),{label:o("Retry"),action:()=>Km(e)}),w.value=null})}function QA({view:e,start:t,when:n,meanwhile:s,props:a}){let i=!e.value&&n();return W(()=>{i&&Km(t)},[i]),e.value?r`<${e.value} ...${a} />`:s()}function XA({view:e,start:t,props:n}){let s=A(document.activeElement),a=A(null),i=A([]),l=A(""),c=e.value,u=()=>{s.current?.isConnected&&s.current.focus({preventScroll:!0})};return c&&a.current&&(l.current=a.current.value,u()),W(()=>{if(!c)return a.current.focus({preventScroll:!0}),Km(t),()=>{e.peek()||u()}},[]),W(()=>{c&&oO(l.current,i.current)},[!!c]),c?r`<${c} ...${n} />`:r`<input class="keycatch" ref=${a} inputmode="none" autocomplete="off" aria-label=${o("Loading…")}
onKeyDown=${d=>nO(d,i.current)} />`}function nO(e,t){if(e.isComposing||e.key==="Escape")return;let{key:n,code:s,shiftKey:a}=e;t.push({key:n,code:s,shiftKey:a,letter:eO(e)}),/^(Enter|Tab|Arrow)/.test(n)&&(e.preventDefault(),e.stopPropagation())}function oO(e,t){let n=document.activeElement,s=tO(n);e&&s&&(n.setRangeText(e,n.selectionStart,n.selectionEnd,"end"),n.dispatchEvent(new Event("input",{bubbles:!0})));let a=t.splice(0).filter(i=>!(s&&(i.letter||i.key==="Backspace"))&&!["Shift","Control"].includes(i.key));a.length&&requestAnimationFrame(()=>{for(let{letter:i,...l}of a)document.activeElement.dispatchEvent(new KeyboardEvent("keydown",{...l,bubbles:!0,cancelable:!0}))})}function zc(e){if(!Mc.peek()){e();return}let t=Mc.subscribe(n=>{n||setTimeout(()=>{t(),e()})})}async function qm(){for(let e of py){await sO();try{await e()}catch{setTimeout(qm,ZA);return}}}var ZA,uy,py,Mc,eO,tO,sO,ln=b(()=>{X();L();T();_();Oe();le();ZA=5e3,uy=2e3,py=[],Mc=S(0);eO=e=>e.key.length===1&&!e.ctrlKey&&!e.metaKey,tO=e=>e.matches("input:not([type=checkbox]):not([type=radio]), textarea");sO=()=>new Promise(e=>{globalThis.requestIdleCallback?requestIdleCallback(e,{timeout:uy}):setTimeout(e,uy)})});function Rc(e,t){let n=[...e],s=[],a=0;for(let[i,l]of t)i<a||(i>a&&s.push({text:n.slice(a,i).join(""),marked:!1}),s.push({text:n.slice(i,i+l).join(""),marked:!0}),a=i+l);return a<n.length&&s.push({text:n.slice(a).join(""),marked:!1}),s}var Um=b(()=>{});function aO(e){let t=se.peek()[e]?.name??o("the client");return t.length>dy?`${t.slice(0,dy-1).trimEnd()}…`:t}var dy,my,Ut,ki,Ic,Lc,fy,$y,Bc,Wc,Fc,hy,gy,jc,by,vy,hs,Kc,gs=b(()=>{ne();_();Ne();z();dy=40;my=e=>e===null?o("until the client replies"):ft(e),Ut=e=>(t,...n)=>e(aO(t),...n),ki=Ut((e,t)=>o("Closed: {name} · {reason}",{name:e,reason:t})),Ic=Ut(e=>o("Reopened: {name}",{name:e})),Lc=Ut((e,t)=>o("Snoozed: {name} · {when}",{name:e,when:my(t)})),fy=Ut(e=>o("Unsnoozed: {name}",{name:e})),$y=Ut(e=>o("No reply needed: {name}",{name:e})),Bc=Ut((e,t)=>t?o("Following: {name}",{name:e}):o("No longer following: {name}",{name:e})),Wc=Ut(e=>o("Marked as read: {name}",{name:e})),Fc=Ut(e=>o("Marked as unread: {name}",{name:e})),hy=Ut(e=>o("Sent and closed: {name}",{name:e})),gy=Ut((e,t)=>o("Sent and snoozed: {name} · {when}",{name:e,when:my(t??null)})),jc=Ut((e,t)=>o("Reply scheduled: {name} · {when}",{name:e,when:ft(t)})),by=Ut(e=>o("Not sent, the text is back in the field: {name}",{name:e})),vy=Ut(e=>o("Not sent: {name}",{name:e})),hs=Ut((e,t)=>t===null?o("No assignee now: {name}",{name:e}):t===O.peek().id?o("You are the assignee: {name}",{name:e}):o("Assigned: {name} · {who}",{name:e,who:K(t)})),Kc=Ut((e,t)=>t===null?o("Removed from the team: {name}",{name:e}):o("Assigned to a team: {name} · {team}",{name:e,team:t}))});async function je(e){try{return await e(),!0}catch(t){return $e(I(t)),!1}}async function en(e,t,n,s){let a=qc(e),i=is(e);ee({t:"result",dialog:{...a,...s},sentAtRev:i});try{let l=await J(`/api/dialogs/${e}/${t}`,n);return ee({t:"result",...l,sentAtRev:i}),l}catch(l){throw ee({t:"result",dialog:a,sentAtRev:i}),l}}function to(e,t,n,s,{more:a,keep:i}={}){if(na())return null;let l=je(t),c=te(e,{icon:s,more:a,keep:i,undo:async()=>{await l&&await je(n)}});return l.then(u=>{u||li(c)}),l}function Hm(e,t){let n=qc(e).assignee_id;return n===t?null:to(hs(e,t),yy(e,t),yy(e,n),"user-round-check")}function bs(e){if(qc(e).state!=="closed")return null;let t={reason:qc(e).close_reason??"solved",comment:""},n=async()=>{t=(await en(e,"reopen",{},{state:"open",close_reason:null})).was??t},s=()=>en(e,"close",t,{state:"closed",waiting_since:null,snooze:null,close_reason:t.reason}),a=to(Ic(e),n,s,"undo-2");return a&&E.peek().dialog===e&&ta(),a}async function Et(e){try{await navigator.clipboard.writeText(e),te(o("Copied"))}catch{rO(e)?te(o("Copied")):$e(o("The browser blocked copying"))}}function rO(e){let t=Object.assign(document.createElement("textarea"),{value:e,className:"vh"}),n=document.activeElement;document.body.append(t),t.select();let s=document.execCommand("copy");return t.remove(),n?.focus?.({preventScroll:!0}),s}async function xi(e,t){await J(`/api/contacts/${e.id}`,t,{method:"PATCH"}),ee({t:"contact",row:{...e,...t}})}function Yc(e){_i.value=e,w.value="photo"}async function Gc(e,t,n){let s=await J(`/api/contacts/${e.id}/identities`,{kind:t,external_id:n});ee({t:"contact",row:s.contact}),te(s.moved.length?C("Address added, {n} conversation added to the card","Address added, {n} conversations added to the card",s.moved.length):o("Address added"))}async function ky(){await je(async()=>{await ve("DELETE","/api/session"),w.value=null,mc(),R("/login")})}var qc,yy,Uc,Hc,wy,_i,Ve=b(()=>{le();X();V();_();Y();z();ut();Oe();gs();vo();qc=e=>j.peek().dialogs[e];yy=(e,t)=>()=>en(e,"assignee",{operator_id:t},{assignee_id:t});Uc=e=>Hm(e,O.peek().id);Hc=e=>je(async()=>{ee({t:"result",...await J(`/api/messages/${e.id}/retry`,{})})}),wy=e=>je(async()=>{ee({t:"result",...await J(`/api/messages/${e.id}/check`,{})})});_i=S(null)});function pO(e){let t=/[а-яё]/i.test(e)?lO:iO,n=[...e].map(s=>t.get(s)??s).join("");return n===e?null:n}function xy(e){return[...uO(e).matchAll(/[\p{L}\p{N}@№+]+/gu)].map(t=>({word:t[0],at:t.index}))}function dO(e,t){if(e.length<cO)return!1;let n=s=>t.slice(0,s);for(let s of[e.length-1,e.length,e.length+1])if(s<=t.length&&mO(e,n(s)))return!0;return!1}function mO(e,t){let n=0;for(;n<e.length&&n<t.length&&e[n]===t[n];)n+=1;return e.length===t.length?e.slice(n+1)===t.slice(n+1)||e[n]===t[n+1]&&e[n+1]===t[n]&&e.slice(n+2)===t.slice(n+2):e.length>t.length?e.slice(n+1)===t.slice(n):e.slice(n)===t.slice(n+1)}function fO(e,t){let n=t.find(({word:i})=>i.startsWith(e));if(n)return{score:n.at===0?4:3,mark:[n.at,e.length]};let s=e.length>1&&t.find(({word:i})=>i.includes(e));if(s)return{score:2,mark:[s.at+s.word.indexOf(e),e.length]};let a=t.find(({word:i})=>dO(e,i));return a?{score:1,mark:[a.at,Math.min(e.length,a.word.length)]}:null}function _y(e,t){let n=xy(t),s=xy(e).map(({word:a})=>fO(a,n));return!s.length||s.some(a=>!a)?null:{score:s.reduce((a,i)=>a+i.score,0)/s.length,marks:s.map(a=>a.mark).sort((a,i)=>a[0]-i[0])}}function or(e,t){let[n,s]=[e.slice(0,$O),t.slice(0,hO)],a=_y(n,s);if(a)return a;let i=pO(n),l=i&&_y(i,s);return l?{...l,score:l.score-.5}:null}function Ym(e,t,n){return t.map(s=>({item:s,fit:or(e,n(s))})).filter(s=>s.fit).sort((s,a)=>a.fit.score-s.fit.score)}var Sy,Cy,iO,lO,cO,uO,$O,hO,Gm=b(()=>{Sy="qwertyuiop[]asdfghjkl;'zxcvbnm,.`QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>~",Cy="йцукенгшщзхъфывапролджэячсмитьбюёЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮЁ",iO=new Map([...Sy].map((e,t)=>[e,[...Cy][t]])),lO=new Map([...Cy].map((e,t)=>[e,[...Sy][t]])),cO=4,uO=e=>e.toLowerCase().replaceAll("ё","е");$O=200,hO=1e3});function Vc(e,t,n=""){let s=ua(e).assignee_id;if(s===t&&!n)return null;let a=(i,l)=>()=>en(e,"assignee",{operator_id:i,note:l},{assignee_id:i});return to(hs(e,t),a(t,n),a(s,""),"user-round-check")}function Ty(e,t,n=""){let{team_id:s,assignee_id:a}=ua(e),i=Kc(e,t===null?null:Zm(t)),l=(c,u,d)=>()=>en(e,"team",{team_id:c,operator_id:u,note:d},{team_id:c,assignee_id:u});return to(i,l(t,t===null?a:null,n),l(s,a,""),"users-round")}function Ht(e){let t=e.id===O.value.id?"online":Wb(e.id);return e.presence==="off"||t==="off"?"off":e.presence==="away"||t==="away"?"away":"online"}async function vs(e){try{let{people:t}=await F(e?`/api/people?dialog=${e}`:"/api/people");Rn.value=Object.fromEntries(t.map(n=>[n.id,n]))}catch{}}async function Jc(){Vm||na()||(Vm=!0,await je(async()=>{let{dialog:e}=await J("/api/dialogs/next",{});if(!e){te(o("No unassigned conversations"));return}ee({t:"rows",cursor:j.peek().cursor,rows:[{k:"dialog",id:e.id,rev:gO(),row:e}]}),ta(),R(B("mine",e.id));let t=()=>je(()=>en(e.id,"assignee",{operator_id:null},{assignee_id:null}));te(hs(e.id,O.peek().id),{icon:"user-round-check",undo:t})}),Vm=!1)}function Zc(e,t,n=""){let s=ua(e).snooze,a=s&&(s.until===null||s.until>Date.now())?Jm(e,s.until,s.reason):Ay(e);return to(Lc(e,t),Jm(e,t,n),a,"alarm-clock")}function ys(e){let t=ua(e).snooze;return t?to(fy(e),Ay(e),Jm(e,t.until,t.reason),"alarm-clock"):null}function xn(e,t="solved",n=""){let s=ua(e);if(s.state!=="open")return null;let{view:a}=E.peek(),i=Ny(e,a),l=async()=>{await yO(s)(),E.peek().page==="inbox"&&R(B(a,e))},c={label:o("Reason"),run:()=>{R(B(a,e)),w.value="finish"}},u=to(ki(e,Qc(t)),vO(e,t,n),l,"check",{more:c,keep:!0});return u&&E.peek().dialog===e&&Py(a,i),u}function Qm(e){let{dialog:t,view:n}=E.peek();t===e&&Py(n,Ny(e,n))}function Oy(e,t,n){let s={reason:ua(e).close_reason??"solved",comment:""},a=l=>en(e,"close",l,{close_reason:l.reason}),i=async()=>{s=(await a({reason:t,comment:n})).was??s};return to(ki(e,Qc(t)),i,()=>a(s),"check")}function Ny(e,t){let n=j.peek().dialogs;return La(n,t,"urgent",rs(),null).find(s=>s!==e)??null}function Py(e,t){ta();let n=pe.peek()?.after_close??"next";n==="stay"||e==="closed"||R(n==="next"&&t?B(e,t):B(e))}function Xc(e){let t=ua(e).waiting_since;if(!t)return null;let n=()=>en(e,"no-answer",{},{waiting_since:null});return to($y(e),n,()=>en(e,"answer-after-all",{},{waiting_since:t}),"message-circle-off")}async function pa(e,t=!bo.peek()[e]){ee({t:"follow",id:e,on:t});try{await J(`/api/dialogs/${e}/follow`,{on:t}),te(Bc(e,t),{icon:"eye",undo:()=>pa(e,!t)})}catch(n){ee({t:"follow",id:e,on:!t}),$e(I(n))}}var ua,Zm,Ey,Rn,Vm,gO,Jm,Ay,sr,Qc,bO,vO,yO,Yt=b(()=>{X();Ve();le();gs();V();aa();_();vo();gn();Y();z();Oe();ua=e=>se.peek()[e];Zm=e=>lt.value[e]?.name??o("Deleted team"),Ey=e=>{let t=lt.value[e.team_id];return t&&!t.removed?t:null};Rn=S(null);Vm=!1;gO=()=>Number(String(j.peek().cursor).split(":").pop()),Jm=(e,t,n)=>()=>en(e,"snooze",{until:t,reason:n},{snooze:{at:Date.now(),until:t,reason:n,by:O.peek().id}}),Ay=e=>()=>en(e,"unsnooze",{},{snooze:null});sr={solved:[()=>o("Resolved"),"check"],"no-reply":[()=>o("No reply"),"message-circle-off"],duplicate:[()=>o("Duplicate"),"copy"],spam:[()=>o("Spam"),"ban"],declined:[()=>o("Client declined"),"user-round-x"],other:[()=>o("Other reason"),"circle-question-mark"]},Qc=e=>(sr[e]??sr.solved)[0](),bO=e=>({state:"closed",waiting_since:null,snooze:null,close_reason:e}),vO=(e,t,n)=>()=>en(e,"close",{reason:t,comment:n},bO(t)),yO=({id:e,snooze:t,waiting_since:n})=>()=>en(e,"reopen",{},{state:"open",snooze:t,waiting_since:n,close_reason:null})});function Iy(){no.value="",Mo.value=null,_n.value=null}function Ly(e){if(no.value=e,clearTimeout(Dy),e.trim().length<2){Si+=1,Mo.value=null;return}Dy=setTimeout(()=>kO(e),wO)}async function kO(e){Si+=1;let t=Si;try{let n=await F(`/api/search?${new URLSearchParams({q:e,limit:String(Xm)})}`);t===Si&&(Mo.value={q:e,data:n})}catch(n){if(!(n instanceof ue))throw n;t===Si&&(Mo.value={q:e,problem:n})}}function zy(e){let t=no.value.trim();return t?Ym(t,e,By).map(({item:n,fit:{marks:s}})=>My(n,s)):e.map(n=>My(n))}function Wy(e){let t=e.assignee_id===O.peek().id?"mine":"all",n={id:"open",icon:"message-square-text",text:o("Open"),run:()=>R(B(t,e.id))},s=i=>()=>{_O(e),i(e.id)},a=e.state==="open"?[e.assignee_id!==O.peek().id&&{id:"take",icon:"hand",text:o("Take it"),run:s(Uc)},e.assignee_id===O.peek().id&&{id:"free",icon:"user-round",text:o("Remove the assignee"),run:s(i=>Hm(i,null))},{id:"close",icon:"check",text:o("Close"),run:s(xn)}]:[{id:"reopen",icon:"undo-2",text:o("Reopen"),run:s(bs)}];return[n,...a.filter(Boolean)]}function _O(e){se.peek()[e.id]||ee({t:"result",dialog:e,sentAtRev:is(e.id)})}function Fy(e,t=[]){return{id:"d:"+e.id,kind:"dialog",dialog:e,text:e.name,marks:t,acts:()=>Wy(e),run:()=>R(B("all",e.id))}}function SO(e){let t=e.dialog_id;return{id:"k:"+e.id,kind:"contact",contact:e,text:e.name,marks:e.marks,run:()=>{t&&R(B("all",t))}}}function CO(e){return{id:"m:"+e.id,kind:"message",message:e,text:e.text,marks:e.marks,acts:()=>Wy(e.dialog),run:()=>R(B("all",e.dialog_id,e.no))}}function TO(e){let t=Object.values(se.value);return Ym(e,t,s=>s.name).slice(0,Xm).map(({item:s,fit:{marks:a}})=>Fy(s,a))}function EO(e){return{dialogs:e.dialogs.map(n=>Fy(n)),contacts:e.contacts.map(SO),messages:e.messages.map(CO)}}function AO(){let e=no.value.trim(),t=xO(),n=[{id:"acts",title:o("Conversation actions"),items:zy(t.filter(s=>Ry.has(s.group)))}];if(e){let s=Mo.value?.data&&or(e,Mo.value.q)?EO(Mo.value.data):{dialogs:[],contacts:[],messages:[]},a=new Set(s.dialogs.map(i=>i.id));n.push({id:"dialogs",title:o("Conversations"),items:[...s.dialogs,...TO(e).filter(i=>!a.has(i.id))].slice(0,Xm)}),n.push({id:"contacts",title:o("Clients"),items:s.contacts}),n.push({id:"messages",title:o("Messages found"),items:s.messages})}return n.push({id:"go",title:o("Go to"),items:zy(t.filter(s=>!Ry.has(s.group)))}),e&&n.push({id:"all",title:"",items:[{id:"search",kind:"search",icon:"search",text:o("Search everywhere: {q}",{q:e}),marks:[],run:()=>R(Yl(e))}]}),n.filter(s=>s.items.length)}function OO(e){let t=no.value.trim(),n=e.acts().map(s=>({...s,id:"a:"+s.id,kind:"act",marks:t?or(t,s.text)?.marks:[]})).filter(s=>s.marks);return[{id:"actions",title:e.text,items:n}]}function ef(e){w.value=null,requestAnimationFrame(()=>e.run())}function Ky(e){return e?.acts?(_n.value=e,no.value="",!0):!1}function tf(){return _n.value?(_n.value=null,!0):!1}var wO,Xm,no,Mo,_n,Si,Dy,xO,By,My,Ry,jy,qy=b(()=>{X();Ve();le();V();Pt();_();Gm();Y();z();Yt();wO=150,Xm=5,no=S(""),Mo=S(null),_n=S(null),Si=0,Dy=0;xO=()=>Po().filter(e=>e.palette!==!1&&e.label&&Wm(e)),By=e=>(e.title??e.label)(),My=(e,t=[])=>({id:"c:"+e.id,kind:"command",icon:e.icon??"chevron-right",text:By(e),marks:t,command:e,run:e.run});Ry=new Set(["dialog","log"]);jy=fe(()=>_n.value?OO(_n.value):AO())});function ar({one:e}){let[t]=$s(e);return t?r`<${nf} keys=${t} />`:null}var nf,eu=b(()=>{T();Pt();_();M();nf=({keys:e})=>ly(e).map((t,n)=>r`${n>0&&r` <span class="then dim t12">${o("then")}</span> `}<${an} of=${t} />`)});var Uy={};Fe(Uy,{Palette:()=>NO});function PO(){let e=A(null),t=A(null),[n,s]=g({at:0,asked:""});g(Iy),xe(),W(()=>e.current.focus(),[]);let a=jy.value,i=`${_n.value?.id??""} ${no.value}`,l=n.asked===i?n.at:0,c=m=>s({at:m,asked:i}),u=a.flatMap(m=>m.items),d=u[Math.min(l,u.length-1)];P(()=>{t.current?.querySelector(".mi.on")?.scrollIntoView({block:"nearest"})},[l,a]);let p=()=>{w.value=null},h=m=>{if(m.isComposing)return;let $={ArrowDown:(l+1)%u.length,ArrowUp:(Math.min(l,u.length-1)-1+u.length)%u.length,PageDown:Math.min(u.length-1,l+8),PageUp:Math.max(0,l-8)}[m.key];if($!==void 0&&u.length){m.preventDefault(),c($);return}if(m.key==="Enter"&&d){m.preventDefault(),ef(d);return}if(m.key==="Tab"&&!m.shiftKey&&Ky(d)){m.preventDefault(),m.stopPropagation();return}m.key==="Backspace"&&!no.value&&tf()&&m.preventDefault(),m.key==="Escape"&&tf()&&(m.preventDefault(),m.stopPropagation())};return r`<div class="over" onPointerDown=${m=>{m.target===m.currentTarget&&p()}}>
<div class="dialog pal" role="dialog" aria-modal="true" aria-label=${o("Search and commands")}
onKeyDown=${xt}>
<div class="hrow palin">
<${f} name="search" />
<input class="palq" ref=${e} value=${no.value} role="combobox" aria-expanded="true"
aria-controls="pallist" aria-autocomplete="list" aria-activedescendant=${d?"pal-"+d.id:null}
aria-label=${o("Command, client or message text")}
placeholder=${_n.value?o("Action"):o("Command, client or message text")} autocomplete="off"
spellcheck="false" onInput=${m=>Ly(m.currentTarget.value)} onKeyDown=${h} />
<${DO} />
</div>
<div class="palbody" id="pallist" role="listbox" aria-label=${o("Results")} ref=${t}>
${a.map(m=>r`<div role="group" aria-label=${m.title||o("Search")} key=${m.id}>
${m.title&&r`<div class="mh" role="presentation">${m.title}</div>`}
${m.items.map($=>r`<${MO} key=${$.id} item=${$} on=${$===d}
onLook=${()=>c(u.indexOf($))} />`)}
</div>`)}
${!u.length&&r`<p class="palno">${o("Nothing found")}</p>`}
</div>
${Mo.value?.problem&&r`<p class="palno" role="status">${o("Could not search clients and messages. Try again.")}</p>`}
<div class="palfoot">
<span><span class="keys"><kbd>↑</kbd><kbd>↓</kbd></span> ${o("choose")}</span>
<span><span class="keys"><kbd>Enter</kbd></span> ${o("run")}</span>
${d?.acts&&!_n.value&&r`<span><span class="keys"><kbd>Tab</kbd></span> ${o("actions")}</span>`}
<span class="hrow end"><span class="keys"><kbd>Esc</kbd></span> ${_n.value?o("back"):o("dismiss")}</span>
</div>
<div class="vh" role="status">${d?"":o("Nothing found")}</div>
</div>
</div>`}function DO(){let e=_n.value?.text??se.value[E.value.dialog]?.name;return e?r`<span class="tag plain lg cut palwhere">${e}</span>`:null}function MO({item:e,on:t,onLook:n}){let s={dialog:RO,contact:IO,message:LO}[e.kind]??zO;return r`<div class=${t?"mi on":"mi"} role="option" id=${"pal-"+e.id} aria-selected=${String(t)}
onPointerMove=${t?null:n} onPointerDown=${a=>a.preventDefault()}
onClick=${()=>ef(e)}>
<${s} item=${e} />
</div>`}function IO({item:e}){let[t]=e.contact.identities;return r`
<${G} name=${e.contact.name} size="sm" />
<span class="cut"><${tu} item=${e} /></span>
${t&&r`<span class="hrow end tight dim t12">
<${ke} kind=${t.kind} named />
<span class="cut">${t.label||ge(t.kind)}</span>
</span>`}
`}function LO({item:e}){let{message:t}=e,n=t.operator_id?K(t.operator_id):t.dialog.name;return r`
<${f} name="message-square-text" />
<span class="cut"><${tu} item=${e} /></span>
<span class="hrow end dim t12 palwho">${n}, ${nt(t.created_at,Z.value)}</span>
`}var NO,tu,zO,RO,Hy=b(()=>{L();T();le();Qe();ne();_();Um();qy();Ne();Y();z();M();Pe();eu();NO=()=>w.value==="palette"?r`<${PO} />`:null;tu=({item:e})=>Rc(e.text,e.marks??[]).map(t=>t.marked?r`<b class="b6">${t.text}</b>`:t.text),zO=({item:e})=>r`
<${f} name=${e.icon} />
<span class="cut"><${tu} item=${e} /></span>
${e.command&&r`<span class="hrow end tight"><${ar} one=${e.command} /></span>`}
`,RO=({item:e})=>r`
<${G} name=${e.dialog.name} size="sm" />
<span class="cut"><${tu} item=${e} /></span>
<span class="hrow end tight dim t12">
${o("No. {number}",{number:re(e.dialog.number)})}
<${ke} kind=${e.dialog.kind} named />
</span>
`});var _t,zo=b(()=>{_t=(e,t=document)=>t.querySelector(e)});function sf(e){R(Yl(e),{replace:!0}),clearTimeout(of),of=setTimeout(()=>nu(e),BO)}async function nu(e){if(clearTimeout(of),oo.peek()?.q===e&&oo.peek().data)return;Ci+=1;let t=Ci;if(!e.trim()){oo.value=null,da.value=!1;return}da.value=!0;try{let n=await F(`/api/search?${new URLSearchParams({q:e})}`);t===Ci&&(oo.value={q:e,data:n})}catch(n){if(!(n instanceof ue))throw n;t===Ci&&(oo.value={q:e,problem:n})}t===Ci&&(da.value=!1)}var BO,oo,da,Ci,of,Yy,Gy=b(()=>{X();V();Y();BO=200,oo=S(null),da=S(!1),Ci=0,of=0;Yy=e=>{oo.value=null,nu(e)}});function Jy({dialog_id:e,data:t}){let n=se.value[e],s=(t.links??[]).find(a=>/^https?:\/\//.test(a));return n?.kind==="vk"?{name:o("VK"),url:s??"https://vk.com/im"}:n?.kind==="telegram"&&/^@\w+$/.test(n.label)?{name:o("Telegram"),url:`https://t.me/${n.label.slice(1)}`}:null}var Vy,It,ma=b(()=>{_();z();Vy={photo:()=>o("Photo"),video:()=>o("Video"),video_note:()=>o("Video note"),voice:()=>o("Voice message"),audio:()=>o("Audio"),document:()=>o("File"),sticker:()=>o("Sticker"),animation:()=>o("Animation"),location:()=>o("Location"),contact:()=>o("Contact"),poll:()=>o("Poll"),dice:()=>o("Dice"),venue:()=>o("Place"),story:()=>o("Story"),game:()=>o("Game"),invoice:()=>o("Invoice"),service:()=>o("Service message"),unknown:()=>o("Unknown message"),unreadable:()=>o("Could not be read")},It=e=>Vy[e]?.()??Vy.unknown()});function In({state:e}){let t=WO[e];return t?r`
<span class=${e==="read"?"read":""} data-state=${e} title=${t[1]()}>
<${f} name=${t[0]} size="s" />
</span>
<span class="vh">${t[1]()}</span>
`:null}var WO,ou=b(()=>{T();_();M();WO={queued:["clock",()=>o("sending")],sending:["clock",()=>o("sending")],sent:["check",()=>o("sent")],delivered:["check-check",()=>o("delivered")],read:["check-check",()=>o("read")],failed:["circle-alert",()=>o("failed")],uncertain:["circle-question-mark",()=>o("delivery uncertain")],cancelled:["ban",()=>o("cancelled")],waiting:["cloud-off",()=>o("queued")]}});function so({since:e,short:t}){let n=Math.max(0,Z.value-e),s=n>Zy?"bad":n>Zy*FO?"warn":"";return r`<span class=${"sla "+s} title=${t?o("waiting {span}",{span:Xt(n)}):null}>
<${f} name=${s==="bad"?"flame":"hourglass"} size="s" />
${t?r`<span class="vh">${o("waiting")} </span>${Xt(n)}`:o("waiting {span}",{span:Xt(n)})}
</span>`}function au({dialog:e,draft:t}){if(uc(e.id))return r`<span class="cut typing">${o("typing…")}</span>`;if(t)return r`<span class="cut"><span class="draft">${o("Draft:")}</span> ${t}</span>`;let n=e.preview;if(!n)return r`<span class="cut dim">${o("No messages")}</span>`;let s=n.content==="text"?n.text||o("File"):[It(n.content),n.text].filter(Boolean).join(": ");if(n.kind==="in")return r`<span class="cut">${s}</span>`;let a=n.operator_id===O.value.id?o("You:"):n.operator_id?ms(K(n.operator_id))+":":"",i=n.kind==="note"?r`<${f} name="lock" size="s" />`:r`<${In} state=${n.state} />`;return r`<span class="pvs">${i}</span><span class="cut"><span class="you">${a}</span> ${s}</span>`}function af(e,t){return[e.name,ge(e.kind),t?C("{n} unread","{n} unread",t):"",e.failed?o("not sent"):"",e.snooze?o("snoozed"):e.waiting_since?o("waiting {span}",{span:Xt(Z.value-e.waiting_since)}):""].filter(Boolean).join(", ")}function jO({dialog:e,count:t,draft:n,view:s,picked:a}){let i=Xy(e,s);return r`
<${ew} dialog=${e} picked=${a} />
<span class="grow">
<span class="who">
<span class="nm cut">${e.name}</span>
<span class="tm">${ca(e.last_at,Z.value)}</span>
</span>
<span class="pv">
<${au} dialog=${e} draft=${n} />
<span class="hrow tight end"><${iu} count=${t} called=${Qy(e.id)} /></span>
</span>
<span class="ft">
${e.failed?r`<${ru} />`:""}
${e.snooze?r`<${su} snooze=${e.snooze} />`:e.waiting_since&&r`<${so} since=${e.waiting_since} />`}
<span class="t11 dim num">${o("No. {number}",{number:re(e.number)})}</span>
${i&&r`<${G} name=${i} size="xs" />`}
</span>
</span>
`}function KO({dialog:e,count:t,draft:n,view:s,picked:a}){let i=Xy(e,s);return r`
<${ew} dialog=${e} picked=${a} size="md2" />
<span class="grow">
<span class="who">
<span class="nm cut">${e.name}</span>
<span class="hrow tight end">
${e.failed?r`<${ru} />`:e.snooze?r`<${su} snooze=${e.snooze} />`:e.waiting_since&&r`<${so} since=${e.waiting_since} short />`}
<span class="tm">${ca(e.last_at,Z.value)}</span>
</span>
</span>
<span class="pv">
<${au} dialog=${e} draft=${n} />
<span class="hrow tight end">
<${iu} count=${t} called=${Qy(e.id)} />
${i&&r`<${G} name=${i} size="xs" />`}
</span>
</span>
</span>
`}function tw({look:e,dialog:t,count:n,draft:s,view:a,current:i,stop:l,picked:c}){let u=qO[e];return r`<a class=${`dlg ${e}`} href=${B(a,t.id)} data-id=${t.id}
data-unread=${n>0?"":null} data-picked=${c||null} draggable=${!1}
aria-current=${i?"true":null} aria-label=${af(t,n)} tabindex=${l?0:-1}>
<${u} dialog=${t} count=${n} draft=${s} view=${a} picked=${c} />
</a>`}var Zy,FO,su,ru,iu,Qy,Xy,ew,qO,rr=b(()=>{T();Qe();ne();aa();_();ma();Ne();Y();z();M();ou();Zy=60*6e4,FO=.7;su=({snooze:e})=>r`<span class="sla" title=${e.reason||null}>
<${f} name="alarm-clock" size="s" />
${e.until===null?o("until the client replies"):ft(e.until)}
</span>`;ru=()=>r`<span class="sla bad"><${f} name="circle-alert" size="s" />${o("not sent")}</span>`;iu=({count:e,called:t})=>r`
${t&&r`<span class="called" title=${o("You were mentioned")}><${f} name="at-sign" size="s" /></span>`}
${e>0&&r`<span class="count">${e>99?"99+":e}</span>`}
`,Qy=e=>si.value[e]?.no!=null,Xy=(e,t)=>t!=="mine"&&e.assignee_id!==null?K(e.assignee_id):null,ew=({dialog:e,picked:t,size:n})=>t?r`<span class=${`av pickedav ${n??""}`} aria-hidden="true">
<${f} name="check" />
<${ke} kind=${e.kind} />
</span>`:r`<${G} name=${e.name} face=${e.avatar} size=${n??""}>
<${ke} kind=${e.kind} />
<//>`;qO={cards:jO,rows:KO}});var aw={};Fe(aw,{Search:()=>HO});function HO(){let{q:e}=E.value,[t,n]=g("all"),s=A(null);P(()=>{nu(e)},[e]),W(()=>{s.current.focus(),s.current.select()},[]);let a=oo.value?.q===e?oo.value:null,i=a?.data??(da.value?oo.value?.data:null),l=c=>{c.key!=="ArrowDown"&&c.key!=="Enter"||(c.preventDefault(),_t(".srh")?.focus())};return r`<main class="main page" id="main">
<header class="bar1 srbar">
<a class="ib only-phone" href=${Jn()} aria-label=${o("Back to the list")}><${f} name="arrow-left" /></a>
<form class="srin" role="search" onSubmit=${c=>c.preventDefault()}>
<${f} name="search" />
<input class="palq" id="q" ref=${s} type="text" inputmode="search" enterkeyhint="search" autocomplete="off"
spellcheck="false" maxlength="200" aria-label=${o("Search in conversations, clients and messages")}
placeholder=${o("Word, name, address or No.")} value=${e} onInput=${c=>sf(c.target.value)}
onKeyDown=${l} />
${e&&r`<button type="button" class="ib small" aria-label=${o("Clear")} onClick=${()=>{sf(""),s.current.focus()}}>
<${f} name="x" size="m" />
</button>`}
</form>
<h1 class="vh">${e?o("Search: {q}",{q:e}):o("Search")}</h1>
</header>
${i&&r`<${VO} data=${i} tab=${t} pick=${n} />`}
<div class="srgrid">
<div class="scroll" role="group" tabindex="0" aria-label=${o("Search results")}
aria-busy=${da.value?"true":null} onKeyDown=${GO}>
<div class="srbody"><${JO} q=${e} data=${i} problem=${a?.problem} tab=${t} pick=${n} /></div>
</div>
</div>
<div class="vh" aria-live="polite">${a?.data?C("{n} found","{n} found",rf(a.data)):""}</div>
</main>`}function GO(e){let t=[...e.currentTarget.querySelectorAll(".srh")],n=t.indexOf(document.activeElement),s={ArrowDown:n+1,ArrowUp:n-1}[e.key];n<0||s===void 0||(e.preventDefault(),s<0?document.getElementById("q").focus():t[Math.min(s,t.length-1)].focus())}function VO({data:e,tab:t,pick:n}){return r`<div class="bar2 tabsrow">
<div class="tabs flat" role="group" aria-label=${o("Search in")}>
${UO.map(([s,a])=>r`<button type="button" class="tab" aria-current=${t===s?"page":null}
onClick=${()=>n(s)}>
${a()} <span class="n">${re(YO(e,s))}</span>
</button>`)}
</div>
</div>`}function JO({q:e,data:t,problem:n,tab:s,pick:a}){let i=Tt(300,da.value&&!t);if(n)return r`<${ae} icon="unplug" title=${o("Search failed")} text=${I(n)}>
<button type="button" class="btn" onClick=${()=>Yy(e)}>${o("Retry")}</button>
<//>`;if(!e.trim())return r`<${ae} icon="search" title=${o("What are you looking for?")} text=${o("Words in any form, names, addresses, conversation numbers. Quotes find an exact phrase, a minus excludes a word.")} />`;if(!t)return i?r`<p class="t12 dim srq">${o("Searching…")}</p>`:null;if(!rf(t))return r`<${ae} icon="search" title=${o("Nothing found")} text=${o("Try fewer or different words.")} />`;let l=d=>(s==="all"||s===d)&&t[d].length>0,c=d=>s==="all"?t[d].slice(0,nw):t[d],u=(d,p)=>s==="all"&&t[d].length>nw&&r`<button type="button" class="link t13 srall" onClick=${()=>a(d)}>
${p}
: ${re(t[d].length)}
</button>`;return r`
${t.other_layout&&r`<p class="t12 dim srq">
${o("Nothing found for “{typed}”. Showing “{read}”, typed in the wrong keyboard layout.",{typed:t.text,read:t.other_layout})}
</p>`}
${l("dialogs")&&r`
<h2 class="rules-h">${o("Conversations")}</h2>
<ul class="card">
${c("dialogs").map(d=>r`<${ZO} key=${d.id} dialog=${d} />`)}
</ul>
${u("dialogs",o("All conversations found"))}
`}
${l("contacts")&&r`
<h2 class="rules-h">${o("Clients")}</h2>
<ul class="card">${c("contacts").map(d=>r`<${QO} key=${d.id} contact=${d} />`)}</ul>
${u("contacts",o("All clients found"))}
`}
${l("messages")&&r`
<h2 class="rules-h">${o("Messages found")}</h2>
<ul class="card">${c("messages").map(d=>r`<${XO} key=${d.id} message=${d} />`)}</ul>
${u("messages",o("All messages found"))}
`}
${s!=="all"&&!t[s].length&&r`<${ae} icon="search" title=${o("Nothing found")} />`}
`}function ZO({dialog:e}){return r`<li>
<a class="srh" href=${B("all",e.id)}>
<${G} name=${e.name} face=${e.avatar}><${ke} kind=${e.kind} named /><//>
<span class="grow">
<span class="hrow">
<b class="b6 cut">${e.name}</b>
${e.waiting_since&&r`<${so} since=${e.waiting_since} />`}
${e.state==="closed"&&r`<span class="tag plain">${o("closed")}</span>`}
</span>
<span class="t13 mut blk srx">
${[o("No. {number}",{number:re(e.number)}),e.title].filter(Boolean).join(" · ")}
</span>
</span>
<span class="t12 dim srm">${sw(e.last_at)}</span>
</a>
</li>`}function QO({contact:e}){let t=r`
<${G} name=${e.name} />
<span class="grow">
<span class="hrow"><b class="b6 cut"><${ow} text=${e.name} marks=${e.marks} /></b></span>
<span class="t13 mut blk srx">${e.identities.map(n=>n.label).join(" · ")}</span>
</span>
${e.identities.map(n=>r`<${ke} kind=${n.kind} named />`)}
`;return r`<li>
${e.dialog_id?r`<a class="srh" href=${B("all",e.dialog_id)}>${t}</a>`:r`<span class="srh">${t}</span>`}
</li>`}function XO({message:e}){let{dialog:t}=e,n=e.operator_id?K(e.operator_id):"",s=e.kind==="note"?`${o("Note")} · ${n}`:e.kind==="out"&&n?`${n} → ${t.name}`:t.name,a=e.kind==="note"?r`<span class="nic"><${f} name="lock" size="m" /></span>`:r`<${ke} kind=${t.kind} size="mid" named />`;return r`<li>
<a class="srh" href=${B("all",t.id,e.no)}>
${a}
<span class="grow">
<span class="hrow"><b class="b6 cut">${s}</b></span>
<span class="t13 mut blk srx"><${ow} text=${e.text} marks=${e.marks} /></span>
</span>
<span class="t12 dim srm">${sw(e.created_at)}</span>
</a>
</li>`}var nw,UO,rf,YO,ow,sw,rw=b(()=>{L();zo();T();V();Qe();ne();_();Um();Ne();Y();Gy();M();Pe();rr();nw=5,UO=[["all",()=>o("Everything")],["dialogs",()=>o("Conversations")],["contacts",()=>o("Clients")],["messages",()=>o("Messages found")]];rf=e=>e.dialogs.length+e.contacts.length+e.messages.length,YO=(e,t)=>t==="all"?rf(e):e[t].length;ow=({text:e,marks:t})=>Rc(e,t).map(n=>n.marked?r`<mark>${n.text}</mark>`:n.text),sw=e=>`${nt(e,Z.value)}, ${H(e)}`});function Xe({label:e,place:t,across:n=!1,children:s}){let a=Rt(lf);return xe(),W(()=>{(a.current.querySelector("[aria-checked='true']")??a.current.querySelector("button")).focus({preventScroll:!0})},[]),r`<div class=${"menu pop "+t} role="menu" aria-label=${e} ref=${a}
onKeyDown=${i=>nN(i,n)}>
${s}
</div>`}function nN(e,t){let n=[...e.currentTarget.querySelectorAll("button")],s=n.indexOf(document.activeElement),[a,i]=[(s+1)%n.length,(s-1+n.length)%n.length],l=t?{ArrowRight:a,ArrowLeft:i}:{},c={ArrowDown:a,ArrowUp:i,Home:0,End:n.length-1,...l}[e.key];e.key==="Tab"&&lf(),c!==void 0&&(e.preventDefault(),e.stopPropagation(),n[c].focus())}var lf,q,Ln=b(()=>{L();T();le();M();Pe();lf=()=>{w.value=null};q=({icon:e,checked:t,onPick:n,stay:s,children:a})=>r`<button type="button" class="mi" tabindex="-1"
role=${t===void 0?"menuitem":"menuitemradio"}
aria-checked=${t===void 0?null:String(t)} onClick=${()=>{s||lf(),n()}}>
<${f} name=${t?"check":e} size="m" />
${a}
</button>`});var cf,Sn,oN,Ei,lw,sN,lu,Ai=b(()=>{_();z();cf={online:()=>o("Online"),lunch:()=>o("Lunch"),training:()=>o("Training"),away:()=>o("Away"),off:()=>o("Off shift")},Sn=e=>e?.name||(cf[e?.builtin]??cf.off)(),oN={online:"on",away:"away",off:"off"},Ei=e=>`dot ${oN[e]??"off"}`,lw=e=>cf[e.builtin]?.()??"",sN=(e,t)=>e.place-t.place||e.id-t.id,lu=()=>Object.values(go.value).filter(e=>!e.removed).sort(sN)});function uw(){return w.value!=="me"?null:r`<${Xe} label=${o("My menu")} place="popme">
${lu().map(e=>r`<button type="button" class="mi" tabindex="-1" role="menuitemradio" key=${e.id}
aria-checked=${String(O.value.status_id===e.id)} onClick=${()=>{w.value=null,Db(e.id)}}>
<span class="dotbox"><span class=${Ei(e.base)}></span></span>
<span class="cut">${Sn(e)}</span>
${O.value.status_id===e.id&&r`<span class="mend"><${f} name="check" size="m" /></span>`}
</button>`)}
<div class="msep" role="separator"></div>
<${q} icon="bell" onPick=${tr}>
${o("Notifications")}
${we.value.notifications>0&&r`<span class="count mend">${we.value.notifications}</span>`}
<//>
<${q} icon="settings" onPick=${()=>R(Mt("looks"))}>${o("My settings")}<//>
<div class="msep" role="separator"></div>
<div class="mh" role="presentation">${o("Language")}</div>
<${q} icon="languages" checked=${be.value==="ru"} onPick=${()=>Qn("ru")}>
<span lang="ru">Русский</span>
<//>
<${q} icon="languages" checked=${be.value==="en"} onPick=${()=>Qn("en")}>
<span lang="en">English</span>
<//>
<div class="mh" role="presentation">${o("Theme")}</div>
<${q} icon="sun-moon" checked=${Jt.value==="system"} onPick=${()=>ls("system")} stay>
${o("System")}
<//>
<${q} icon="sun" checked=${Jt.value==="light"} onPick=${()=>ls("light")} stay>${o("Light")}<//>
<${q} icon="moon" checked=${Jt.value==="dark"} onPick=${()=>ls("dark")} stay>${o("Dark")}<//>
<div class="mh" role="presentation">${o("Density")}</div>
<${q} icon="rows-4" checked=${zn.value==="compact"} onPick=${()=>Ka("compact")} stay>
${o("Compact")}
<//>
<${q} icon="rows-3" checked=${zn.value==="normal"} onPick=${()=>Ka("normal")} stay>
${o("Normal")}
<//>
<${q} icon="menu" checked=${zn.value==="roomy"} onPick=${()=>Ka("roomy")} stay>
${o("Comfortable")}
<//>
<div class="msep" role="separator"></div>
<${q} icon="users-round" onPick=${()=>{w.value="handover"}}>
${o("Hand over my conversations")}
<//>
<${q} icon="keyboard" onPick=${()=>{w.value="shortcuts"}}>
${o("Keyboard shortcuts")}
<kbd>?</kbd>
<//>
<${q} icon="log-out" onPick=${ky}>${o("Sign out")}<//>
<//>`}var aN,cw,uf,rN,iN,pw,pf=b(()=>{T();Ve();le();_();mt();Y();z();Pc();M();Ln();Ai();aN={operator:()=>o("Operator"),supervisor:()=>o("Supervisor"),administrator:()=>o("Administrator")},cw=e=>aN[e]?.()??"",uf=()=>go.value[O.value.status_id]??{builtin:O.value.presence,base:O.value.presence},rN=()=>{w.value=w.value==="me"?null:"me"},iN=({children:e})=>r`<button type="button" class=${e?"mebtn":"ib"} aria-haspopup="menu"
aria-expanded=${String(w.value==="me")} aria-label=${o("{name}: my menu",{name:O.value.name})}
title=${Sn(uf())} onClick=${rN}>
<${G} name=${O.value.name} size="md"><span class=${Ei(uf().base)}></span><//>
${e}
</button>`;pw=()=>r`<div class="me">
<${iN}>
<span class="grow">
<span class="nmx cut">${O.value.name}</span>
<br />
<span class="t12 dim">${Sn(uf())}</span>
</span>
<//>
<${Xv} />
</div>`});function dw(e){if(Oi.some(([n])=>n===e))return o("Inbox");let t=ts(e);return t!==null?lt.value[t]?.name??o("Team"):Ni.find(([n])=>n===e)[1]()}var Oi,Ni,ws,cu,ir=b(()=>{X();_();ni();z();Oi=[["mine",()=>o("Mine")],["unassigned",()=>o("Unassigned")],["all",()=>o("All")]],Ni=[["waiting",()=>o("Waiting for us"),"hourglass"],["unread",()=>o("Unread"),"mail-open"],["mentions",()=>o("Mentions"),"at-sign"],["following",()=>o("Following"),"eye"],["snoozed",()=>o("Snoozed"),"alarm-clock"],["failed",()=>o("Not sent"),"circle-alert"],["closed",()=>o("Closed"),"archive"]],ws=fe(()=>Object.values(lt.value).filter(e=>!e.removed).sort((e,t)=>e.name.localeCompare(t.name))),cu=e=>ts(e)===null?we.value[e]:we.value.teams?.[ts(e)]??0});function Ro(e,t){try{localStorage.setItem(e,JSON.stringify(t))}catch{}}function $a(e){localStorage.removeItem(e)}function lr(e){let t=[];for(let n=0;n<localStorage.length;n+=1){let s=localStorage.key(n);if(s.startsWith(e))try{t.push([s.slice(e.length),JSON.parse(localStorage.getItem(s))])}catch{}}return t}var pu=b(()=>{});function gw(e){ff.value=e.created_at-Date.now()}function ha(e){let t=pe.peek()?.undo??{messenger:4,email:10};return(e==="email"?t.email:t.messenger)*1e3}var dN,ff,ks,bw,Bn,Wn,cr,Fn=b(()=>{X();z();dN=6e4,ff=S(0);ks=e=>e+ff.peek(),bw=({kind:e,delivery:t})=>e==="out"&&t?.state==="queued"&&!t.attempts,Bn=e=>e.delivery.not_before-ff.value,Wn=e=>bw(e)&&e.delivery.not_before-e.created_at>dN,cr=(e,t=Date.now())=>bw(e)&&!Wn(e)&&e.delivery.not_before>e.created_at&&Bn(e)>t});function yw(e){let t={...ur.peek()[e.dialog_id]};if(Wn(e))t[e.id]=e;else if(t[e.id])delete t[e.id];else return;ur.value={...ur.peek(),[e.dialog_id]:t}}async function kw(e){try{let{messages:t}=await F(`/api/dialogs/${e}/planned`);ur.value={...ur.peek(),[e]:Object.fromEntries(t.map(n=>[n.id,n]))}}catch(t){if(!(t instanceof ue))throw t}}var ur,vw,ww,du=b(()=>{ut();X();V();Fn();ur=S({}),vw=e=>Object.values(ur.value[e]??{}).sort((t,n)=>t.delivery.not_before-n.delivery.not_before);vn(e=>{for(let t of e)t.k==="message"&&yw(t.row)});ww=yw});function $N(e){pr=`okno.out.${e}.`;let t=Date.now()-mN;St.value=lr(pr).map(([,n])=>({...n,phase:hN(n,t)})).sort((n,s)=>n.at-s.at),xs()}function hN(e,t){return e.phase==="held"||e.phase==="refused"?e.phase:e.at<t?"stale":"queued"}function hf(e,t,n,s,a=[],i={}){let l={key:es(),dialog_id:e,kind:t,text:n,seen:s,files:a,more:i,at:Date.now(),phase:"queued"};return Ro(pr+l.key,l),St.value=[...St.value,l],xs(),l.key}function vN(e,t){Pi.set(e,t),Pi.size>bN&&Pi.delete(Pi.keys().next().value)}function Di(e,t){St.value=St.value.map(s=>s.key===e?{...s,...t}:s);let n=St.value.find(s=>s.key===e);n&&Ro(pr+e,n)}function dr(e){$a(pr+e),St.value=St.value.filter(t=>t.key!==e)}function mu(e,t={}){Di(e,{...t,phase:"queued",at:Date.now()}),xs()}function xs(){if(Se.value!=="in"||!pr)return;let e=new Set;for(let t of St.value)e.has(t.dialog_id)||(t.phase==="queued"&&yN(t),["queued","sending","held"].includes(t.phase)&&e.add(t.dialog_id))}async function yN(e){Di(e.key,{phase:"sending"});let t=is(e.dialog_id),{key:n,kind:s,text:a,seen:i}=e,l=(e.files??[]).map(c=>c.token);try{let c=await ve("POST",`/api/dialogs/${e.dialog_id}/messages`,{...wN(e.more),key:n,kind:s,text:a,seen:i,files:l});gw(c.message),ww(c.message),vN(n,c.message),ee({t:"result",...c,sentAtRev:t}),Cw.set(`${e.dialog_id}.${s}`,Date.now()),dr(n),xs()}catch(c){kN(e,c)}}function wN(e={}){if(!e.not_before||e.not_before>Date.now())return e;let{not_before:t,...n}=e;return n}function kN(e,t){t.offline||t.status===401||t.status===429||t.status>=500?Di(e.key,{phase:"queued",tries:(e.tries??0)+1,code:t.code}):t.code==="conversation-changed"?Di(e.key,{phase:"held",came:t.detail.messages,last_no:t.detail.last_no}):(Di(e.key,{phase:"refused",code:t.code}),xs())}var mN,fN,St,pr,xw,$f,_w,Sw,Cw,gN,Tw,Ew,bN,Pi,Aw,Ow,Io=b(()=>{ut();X();V();pu();Bl();du();z();Fn();mN=3600*1e3,fN=5e3,St=S([]),pr="";xw=e=>St.value.filter(t=>t.dialog_id===e),$f=({phase:e})=>["held","refused","stale"].includes(e),_w=e=>St.value.some(t=>t.dialog_id===e&&$f(t)),Sw=e=>St.value.find(t=>t.dialog_id===e&&t.phase==="held"),Cw=new Map,gN=5e3,Tw=(e,t)=>xw(e).some(n=>n.kind===t)||Date.now()-(Cw.get(`${e}.${t}`)??0)<gN,Ew=(e,t,n)=>xw(e).some(s=>s.kind===t&&s.text===n.trim());bN=50,Pi=new Map,Aw=e=>Pi.get(e);Ow=e=>mu(e.key,{seen:e.last_no,came:void 0});Ua($N);ps(xs);setInterval(()=>{St.value.some(e=>e.phase==="queued")&&xs()},fN);window.addEventListener("online",xs)});function Nw(e){Mi.set(e,{upto:j.peek().logs[e]?.seen??0,since:new Map})}function Pw(e,t){let n=Mi.get(e);n&&(n.upto=Math.max(n.upto,t))}function Dw(e,t){let n=Mi.get(e);if(!n)return;gf(n);let s=new Set(t);for(let a of n.since.keys())s.has(a)||n.since.delete(a);for(let a of s)a>n.upto&&!n.since.has(a)&&n.since.set(a,Date.now())}function gf(e){let t=Date.now()-xN;for(let[n,s]of e.since)s>t||(e.upto=Math.max(e.upto,n),e.since.delete(n))}function Mw(e,t,n){let s=j.peek().logs[e]?.items??{},a=t;for(;a<n&&s[a+1]&&!_N(s[a+1]);)a+=1;return a}function _s(e){let t=Mi.get(e);return t?(gf(t),Mw(e,t.upto,Math.max(t.upto,...t.since.keys()))):null}function zw(e,t){let n=Mi.get(e);return n?(gf(n),Mw(e,t,n.upto)):t}var xN,Mi,_N,ga=b(()=>{z();xN=1e3,Mi=new Map;_N=({kind:e,author:t,automatic:n,delivery:s})=>(e==="note"||e==="out"&&!n)&&t.operator_id!==j.peek().me?.id&&s?.state!=="cancelled"});function EN(e){fu=`okno.draft.${e}.`;let t=lr(fu).map(([n,s])=>[n,typeof s=="string"?{text:s,at:0,dirty:!0}:s]);Lt.value=Object.fromEntries(t),Ss.value={}}function Cs(e,t){let n={...Lt.value};t&&(gu(t)||t.dirty)?(n[e]=t,Ro(fu+e,t)):(delete n[e],$a(fu+e)),Lt.value=n}function kf(e,t){let n=Lt.peek()[e];Fw(e);let s={text:"",...n,seen:AN(e,n),...t,at:n?.at??0,dirty:!0};if(!gu(s)&&!n?.at&&!ba.has(e)&&!$u.has(e)){Cs(e,null);return}Cs(e,s),clearTimeout(ba.get(e)),ba.set(e,setTimeout(()=>xf(e),SN))}function AN(e,t){let n=Number(e.split(".")[0]),s=t&&gu(t)?t.seen??null:null;return s===null?_s(n):zw(n,s)}function Lw(e,t){let n=jn(e,t);clearTimeout(ba.get(n)),ba.delete(n),Fw(n),Cs(n,null)}function Bw(){for(let e in Lt.peek())Lt.peek()[e].dirty&&xf(e)}async function xf(e){clearTimeout(ba.get(e)),ba.delete(e);let t=Lt.peek()[e];if(!t?.dirty||Se.peek()!=="in")return;let[n,s]=e.split("."),a=zi(t);$u.set(e,{what:a,until:Date.now()+CN});try{let{at:i}=await ve("PUT",`/api/dialogs/${n}/draft`,{mode:s,text:t.text,head:hu(t),seen:t.seen??null});Ww(e,a,i)}catch(i){i.status===404&&Cs(e,null)}}function Ww(e,t,n){let s=Lt.peek()[e];s&&Cs(e,{...s,at:n,dirty:zi(s)!==t})}function ON(e){for(let t in e)for(let n in e[t])vf(Number(t),n,e[t][n]);for(let t in Lt.peek()){let[n,s]=t.split(".");!e[n]?.[s]&&!($u.get(t)?.until>Date.now())&&vf(Number(n),s,void 0)}}function NN(e,t){for(let n of TN)vf(e,n,t[n])}function vf(e,t,n){let s=jn(e,t),a=Lt.peek()[s],i=$u.get(s);if(!n){if(!a||a.dirty)return;if(Tw(e,t)){Cs(s,{...a,dirty:!0}),xf(s);return}Cs(s,null);return}if(i?.what===zi(n)){Ww(s,i.what,n.at);return}n.at<=(a?.at??0)||a?.dirty&&a.at||!a&&Ew(e,t,n.text)||(a&&gu(a)&&zi(a)!==zi(n)&&(Ss.value={...Ss.value,[s]:{text:a.text,head:hu(a),seen:a.seen??null}}),Cs(s,{text:n.text,head:n.head,at:n.at,seen:n.seen??null,dirty:!1}))}function Fw(e){if(!(e in Ss.peek()))return;let{[e]:t,...n}=Ss.peek();Ss.value=n}var SN,CN,TN,Lt,bf,Ss,fu,ba,$u,hu,zi,gu,jn,tn,yf,wf,Rw,ao,cn,Ts,Iw,jw,Kw,un=b(()=>{ut();X();V();pu();Io();ga();SN=800,CN=5e3,TN=["reply","note"],Lt=S({}),bf=S({}),Ss=S({}),fu="",ba=new Map,$u=new Map,hu=e=>{let{subject:t=null,cc:n="",bcc:s="",to:a=null}=e?.head??{};return t!==null||n||s||a?{subject:t,cc:n,bcc:s,to:a}:null},zi=e=>JSON.stringify([e.text,hu(e)]),gu=e=>!!(e.text.trim()||hu(e));jn=(e,t)=>`${e}.${t}`,tn=(e,t)=>Lt.value[jn(e,t)]?.text??"",yf=e=>Lt.value[jn(e,"reply")]?.head??null,wf=(e,t)=>Lt.peek()[jn(e,t)]?.seen??null,Rw=(e,t)=>Lt.value[jn(e,t)]?.dirty===!1,ao=e=>bf.value[e]??"reply",cn=(e,t)=>{bf.value={...bf.value,[e]:t}};Ts=(e,t,n,s=null)=>kf(jn(e,t),{text:n.trim()?n:"",...s!==null&&{seen:s}}),Iw=(e,t)=>kf(jn(e,"reply"),{head:t});jw=(e,t)=>Ss.value[jn(e,t)],Kw=(e,t)=>kf(jn(e,t),Ss.peek()[jn(e,t)]);Qb((e,{entered:t})=>{t&&EN(e.me.id),ON(e.drafts)});Ua(Bw);ps(Bw);vn(e=>{for(let t of e)t.k==="draft"&&NN(t.id,t.row)})});function As(){Es=!1,DN()&&requestAnimationFrame(()=>{!Es&&!w.peek()&&!$r(document.activeElement)&&Ri()?.focus({preventScroll:!0})})}function MN(e){let t=Ri();t.focus({preventScroll:!0}),t.setRangeText(e,t.selectionStart,t.selectionEnd,"end"),t.dispatchEvent(new Event("input",{bubbles:!0}))}function vu(){clearTimeout(mr?.timer),mr=null}function Zw(){let{run:e,still:t}=mr;vu(),t()&&e()}function wu(e,t,{settled:n=!0,pause:s=!0}={}){if(ku(e)||n&&!Cb(e.timeStamp))return;if(!s||!fr(e)){t();return}let{dialog:a}=E.peek();mr={letter:e.key,run:t,still:()=>E.peek().dialog===a&&!w.peek(),timer:setTimeout(Zw,Sf)}}function ku(e){let t=e.timeStamp-_f<Sf;return fr(e)&&(_f=e.timeStamp),t}function bu(e){e.preventDefault(),e.stopImmediatePropagation()}function zN(e){let t=$r(e.target),n=nr(Do(e),t),s=e.ctrlKey||e.metaKey;(t?Hw.get(e.code)===e.target&&!(s&&(n||e.key==="Enter")):n?.walks||!(n||fr(e)||e.key==="Enter"||e.key===" "))||bu(e)}function RN(e){if(fr(e)&&/\p{L}/u.test(e.key)){let{letter:t}=mr;if(vu(),_f=e.timeStamp,nr(Do(e))?.id==="undo"||!Ri()){bu(e);return}MN(t),e.stopImmediatePropagation()}else e.key==="Escape"?(vu(),bu(e)):(fr(e)||e.key==="Enter")&&(bu(e),Zw(),requestAnimationFrame(()=>IN(e)))}function IN({code:e,key:t}){let n=document.activeElement;!w.peek()||!n?.closest("[role=dialog], [role=menu]")||(t==="Enter"?n.click():n.dispatchEvent(new KeyboardEvent("keydown",{code:e,key:t,bubbles:!0,cancelable:!0})))}function LN(e){return Es||!fr(e)||$r(e.target)||w.peek()||Ye.peek()||e.isComposing||!Uw&&Yw.some(t=>t())?!1:E.peek().page==="inbox"&&!!(E.peek().dialog&&Ri())}function BN(e){if(Se.peek()==="in"){if(e.repeat){zN(e);return}if(Hw.set(e.code,e.target),mr){RN(e);return}["Tab","Escape","F6"].includes(e.key)&&(Es=!0),LN(e)&&(Ri().focus({preventScroll:!0}),e.stopImmediatePropagation())}}var Sf,PN,qw,Es,Uw,_f,mr,Hw,Yw,Gw,$r,Vw,yu,Ri,Jw,DN,fr,Os=b(()=>{le();V();Pt();vo();Y();Sf=300,PN="input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]",qw=".dock .comp textarea",Es=!1,Uw=!1,_f=-Sf,mr=null,Hw=new Map,Yw=[],Gw=e=>{Yw.push(e)},$r=e=>!!e?.closest?.(PN),Vw=()=>Es,yu=()=>{Es=!0},Ri=()=>document.querySelector(qw),Jw=e=>e.target,DN=()=>matchMedia("(min-width: 720px) and (hover: hover)").matches,fr=e=>/^[\p{L}\p{N}]$/u.test(e.key)&&!e.ctrlKey&&!e.metaKey&&!e.altKey;window.addEventListener("keydown",BN,{capture:!0});window.addEventListener("pointerdown",e=>{Es=!1,Uw=!!Jw(e)?.closest?.("#conversation"),vu()},{capture:!0});document.addEventListener("focusin",e=>{Jw(e)?.matches?.(qw)&&(Es=!1)})});function If(e,t=9){let n=[{id:"hour",at:Math.ceil((e+36e5)/6e4)*6e4}];return At(e,0,18)-e>36e5&&n.push({id:"evening",at:At(e,0,18)}),n.push({id:"tomorrow",at:At(e,1,t)}),Li(e)>1&&n.push({id:"monday",at:At(e,Li(e),9)}),n}function ik(e,t){let s=(new Date(e,t,1).getDay()+6)%7,a=new Date(e,t+1,0).getDate(),i=[...Array(s).fill(null),...Array.from({length:a},(l,c)=>new Date(e,t,c+1).getTime())];for(;i.length%7;)i.push(null);return Array.from({length:i.length/7},(l,c)=>i.slice(c*7,c*7+7))}function lk(e){let t=/^\s*(\d{1,2})[:.\s]?(\d{2})\s*$/.exec(e);if(!t)return null;let[n,s]=[Number(t[1]),Number(t[2])];return n<24&&s<60?[n,s]:null}var At,Li,rk,Bi=b(()=>{At=(e,t,n,s=0)=>{let a=new Date(e);return a.setDate(a.getDate()+t),a.setHours(n,s,0,0)},Li=e=>(1-new Date(e).getDay()+7)%7||7;rk=e=>[...If(e,10),{id:"client",at:null}]});function Bo(e){let{dialog:t}=E.peek();t&&(cn(t,e),zc(()=>requestAnimationFrame(()=>_t(".comp textarea")?.focus())))}var Su=b(()=>{Y();zo();ln();un()});function qN(e,t){let n=`@${t.name}`.toLocaleLowerCase(),s=e.toLocaleLowerCase();for(let a=s.indexOf(n);a>=0;a=s.indexOf(n,a+1))if(!KN.test(s[a+n.length]??""))return!0;return!1}function uk(e,t){let n=/(^|[\s(«"])@([\p{L}\p{N}. -]{0,40})$/u.exec(e.slice(0,t));return n&&{from:t-n[2].length-1,query:n[2]}}function pk(e){let t=e.trim().toLocaleLowerCase(),n=({name:s})=>s.toLocaleLowerCase().startsWith(t)||s.toLocaleLowerCase().split(/\s+/).some(a=>a.startsWith(t));return ck().filter(n).sort((s,a)=>s.name.localeCompare(a.name)).slice(0,8)}var ck,KN,Cu,Tu=b(()=>{z();ck=()=>Object.values(Ae.value).filter(e=>e.active&&e.id!==O.value.id),KN=/[\p{L}\p{N}]/u;Cu=e=>e.includes("@")?ck().filter(t=>qN(e,t)):[]});function dn(e,{open:t,...n}){t!==void 0&&(Lf.value={...Lf.peek(),[e]:t}),Object.keys(n).length&&Iw(e,{...yf(e),...n})}function Wf(e){for(let n of["cc","bcc"]){let s=En(e[n]).find(a=>!Bf(a));if(s)return{field:n,value:s}}return En(e.cc).length+En(e.bcc).length>HN?{field:"cc",value:null}:null}function fk(e){let{subject:t,cc:n,bcc:s,to:a}=Eu(e),i={subject:t??null,cc:En(n),bcc:En(s),to:a??null};return i.subject!==null||i.to||i.cc.length||i.bcc.length?i:void 0}var UN,HN,Lf,Eu,dk,En,Bf,mk,Wi=b(()=>{X();un();UN=/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[^\s@.,;:<>()"\\/]+(\.[^\s@.,;:<>()"\\/]+)+$/i,HN=20,Lf=S({}),Eu=e=>({...yf(e),open:!!Lf.value[e]});dk=e=>dn(e,{open:!1}),En=e=>[...new Set((e??"").split(/[,;\s]+/).map(t=>t.trim().toLowerCase()).filter(Boolean))],Bf=e=>e.length<=254&&UN.test(e),mk=e=>Wf(Eu(e))});function Wo(e,t,n){let{[`${e}.${t}`]:s,...a}=Ff.peek();Ff.value=n===null?a:{...a,[`${e}.${t}`]:n}}var Ff,va,Fi=b(()=>{X();Ff=S({}),va=(e,t)=>Ff.value[`${e}.${t}`]??null});function GN(e){Fo=`okno.up.${e}.`,Je.value=[...lr(Fo).map(([,t])=>t),...VN()],ya.value={},Ps.value={}}function VN(){try{return JSON.parse(sessionStorage.getItem(gk())??"[]").map(e=>({...e,state:"refused",code:e.state==="refused"?e.code:"lost"}))}catch{return[]}}function ji(e,t,n,s="reply"){let a=Math.min(n.max_file||jf,jf),i=(n.max_files||10)-$t(e,s).filter(c=>c.state!=="refused").length,l=[...t].map(c=>{let u={id:es(),dialog_id:e,mode:s,name:c.name||"image.png",size:c.size,type:c.type,state:"waiting",share:0,source:c,seen:_s(e)};return c.size>a?{...u,state:"refused",code:"too-large",limit:a}:c.size?i<=0?{...u,state:"refused",code:"too-many",limit:n.max_files||10}:(i-=1,u):{...u,state:"refused",code:"empty"}});Je.value=[...Je.value,...l],kr()}function Ns(e,t){return Je.value=Je.value.map(n=>n.id===e?{...n,...t}:n),Je.value.find(n=>n.id===e)}function kr(){if(Se.peek()!=="in")return;let e=Je.peek().filter(t=>t.state==="uploading").length;for(let t of Je.peek().filter(n=>n.state==="waiting").slice(0,Math.max(0,YN-e)))JN(t)}function JN(e){let t=new XMLHttpRequest;Au.set(e.id,t),Ns(e.id,{state:"uploading",share:0}),t.open("POST",`/api/uploads?${new URLSearchParams({name:e.name})}`),t.setRequestHeader("Content-Type",e.type||"application/octet-stream"),t.responseType="json",t.upload.onprogress=n=>{n.lengthComputable&&Ns(e.id,{share:Math.floor(n.loaded/n.total*100)})},t.onload=()=>$k(e,t.status,t.response),t.onerror=()=>$k(e,0,null),t.send(e.source)}function $k(e,t,n){if(Au.delete(e.id),t===401&&(Se.value="expired"),t===201){let i=Ns(e.id,{state:"done",share:100,file:n.file,source:void 0});i&&Ro(Fo+e.id,i)}else t===413?Ns(e.id,{state:"refused",code:"too-large",limit:n?.limit??jf}):Ns(e.id,{state:"failed",code:t?n?.code??`http-${t}`:"offline"});kr();let{dialog_id:s,mode:a="reply"}=Je.peek().find(i=>i.id===e.id)??e;Ps.peek()[s]?.mode===a&&!jo($t(s,a))&&!ro($t(s,a)).length&&mn(s),vk(s,a)}function vk(e,t){let n=ya.peek()[e];if(n===void 0||n.mode!==(t??"reply"))return;let s=$t(e,n.mode);jo(s)||(mn(e),hk?.(e,n))}function mn(e){for(let t of[ya,Ps]){if(t.peek()[e]===void 0)continue;let{[e]:n,...s}=t.peek();t.value=s}}function Nu(e,t){mn(e);for(let n of $t(e,t))n.state==="failed"&&Ns(n.id,{state:"waiting",code:void 0});kr()}function yk(e,t){Je.value=Je.value.map(n=>n.dialog_id===e?{...n,dialog_id:t}:n);for(let n of Je.value)n.dialog_id===t&&n.state==="done"&&Ro(Fo+n.id,n)}function Pu(e,t){for(let n of ro($t(e,t)))qf(n.id)}function wk(e){Ns(e,{state:"waiting",code:void 0}),kr()}function ZN(){for(let e of Je.peek())e.state==="failed"&&e.code==="offline"&&Ns(e.id,{state:"waiting"});kr()}function qf(e){let t=Je.peek().find(n=>n.id===e);Au.get(e)?.abort(),Au.delete(e),$a(Fo+e),Je.value=Je.value.filter(n=>n.id!==e),!ro($t(t.dialog_id,t.mode??"reply")).length&&Ps.peek()[t.dialog_id]&&mn(t.dialog_id),t.file&&fetch(`/api/uploads/${t.file.token}`,{method:"DELETE"}).catch(()=>{}),kr(),vk(t.dialog_id,t.mode)}function Du(e,t){let n=$t(e,t).filter(s=>s.state==="done");for(let s of n)$a(Fo+s.id);return Je.value=Je.value.filter(s=>!n.includes(s)),n.map(s=>s.file)}function Mu(e,t,n="reply",s=null,a=[]){let i=t.map(c=>({id:es(),dialog_id:e,mode:n,name:c.name,size:c.size,state:"done",share:100,file:c,seen:s}));for(let c of i)Ro(Fo+c.id,c);let l=a.map(c=>({id:es(),dialog_id:e,mode:n,name:c.name,size:c.size,state:"refused",code:"gone"}));Je.value=[...Je.value,...i,...l]}var YN,jf,Je,ya,Ps,Fo,hk,Au,gk,bk,$t,jo,ro,Kf,Ou,xr=b(()=>{ut();X();V();pu();Bl();ga();YN=2,jf=25*1024*1024,Je=S([]),ya=S({}),Ps=S({}),Fo="",hk=null,Au=new Map;gk=()=>`${Fo}unfinished`;me(()=>{if(!Je.value.length&&!Fo)return;let e=Je.value.filter(t=>t.state!=="done").map(({source:t,share:n,...s})=>s);try{sessionStorage.setItem(gk(),JSON.stringify(e))}catch{}});bk=e=>{hk=e},$t=(e,t="reply")=>Je.value.filter(n=>n.dialog_id===e&&(n.mode??"reply")===t),jo=e=>e.some(t=>t.state==="waiting"||t.state==="uploading");sv(()=>jo(Je.peek()));ro=e=>e.filter(t=>t.state==="failed"||t.state==="refused");Kf=(e,t)=>{ya.value={...ya.value,[e]:t}};Ou=(e,t)=>{Ps.value={...Ps.value,[e]:t}};Ua(GN);ps(ZN)});function XN(e,t){let n=$t(e,t).map(s=>s.seen??null).filter(s=>s!==null);return wf(e,t)??(n.length?Math.min(...n):_s(e)??0)}function Uf(e,t,n={}){if(n.then&&na())return;let s={mode:t,how:n,seen:XN(e,t)};jo($t(e,t))?Kf(e,s):_k(e,s)}function _k(e,t){let{mode:n,how:s,seen:a}=t,i=tn(e,n).trim(),l=$t(e,n),c=ro(l);if(!i&&c.length===l.length)return;if(mn(e),c.length){Ou(e,t),eP(e);return}let u=Du(e,n),d=hf(e,n,i,a,u,n==="note"?tP(e,i):nP(e,s));Lw(e,n),Wo(e,n,null),n==="reply"&&(dk(e),Ek(e,d,s)),s.then==="close"&&Qm(e),j.peek().logs[e]?.later&&fc(e)}function Sk(e,t){Nu(e,t.mode),Kf(e,t)}function eP(e){if(E.peek().dialog===e)return;let t=j.peek().dialogs[e]?.name??o("the client");$e(o("Not sent to {name} yet: a file was not uploaded",{name:t}),{action:()=>Ru(e),label:o("Open"),ms:Ok})}function Ck(e,t){Pu(e,t.mode),Uf(e,t.mode,t.how)}function zu(e,t,n,s){if(na())return;let a=ha(j.peek().dialogs[e]?.kind)||void 0,i=hf(e,"reply",t,n,[],Hf({undo_ms:a,...s}));Ek(e,i,s),s.then==="close"&&Qm(e)}function tP(e,t){let n=Cu(t).map(s=>s.id);return Hf({reply_to_no:va(e,"note"),mentions:n.length?n:void 0})}function nP(e,{then:t,at:n}){let s=j.peek().dialogs[e],a=!!(s&&tt(s)?.can?.subject);return Hf({reply_to_no:va(e,"reply"),letter:a?fk(e):void 0,formatted:a,undo_ms:n?void 0:ha(s?.kind)||void 0,not_before:n?ks(n):void 0,then:t})}function Ek(e,t,{then:n,at:s,snooze_until:a}){let i=()=>{Ak(t,n,e)};n==="close"?te(hy(e),{keep:!0,undo:i}):n==="snooze"?te(gy(e,a),{icon:"alarm-clock",undo:i}):s?te(jc(e,s),{icon:"calendar-clock",undo:i}):ha(j.peek().dialogs[e]?.kind)&&Eb(i,ha(j.peek().dialogs[e]?.kind)+QN)}function Ak(e,t,n){let s=St.peek().find(i=>i.key===e);if(s&&s.phase!=="sending"){Ds(s);return}if(!s){let i=Aw(e);i&&Kn(i,t,n);return}let a=me(()=>{St.value.find(l=>l.key===e)?.phase!=="sending"&&Dt(()=>queueMicrotask(()=>{a(),Ak(e,t,n)}))})}function oP({dialog_id:e,phase:t}){if(E.peek().dialog===e)return;let n=j.peek().dialogs[e]?.name??o("the client"),s=t==="held"?o("Not sent to {name} yet: the conversation changed while you were writing",{name:n}):o("Not sent to {name}",{name:n});$e(s,{action:()=>Ru(e),label:o("Open"),ms:Ok})}async function Kn(e,t=e.data.then,n=e.dialog_id){let s;try{s=await J(`/api/messages/${e.id}/cancel`,{})}catch(a){if(a.code!=="already-sent"){je(()=>{throw a});return}$e(o("Already sent")),t&&await je(()=>J(`/api/dialogs/${n}/${t==="close"?"reopen":"unsnooze"}`,{}))&&Ru(n);return}ee({t:"result",message:s.message}),Nk(n,"reply",e.data.typed??e.text,e.no,s.files,sP(e.files??[],s.files)),Wo(n,"reply",e.reply_to_no),e.letter&&dn(n,{subject:e.letter.subject,cc:e.letter.copies.join(", "),bcc:e.letter.blind.join(", "),to:e.letter.recipients[0]}),te(by(n),{icon:"undo-2"})}function sP(e,t){let n=t.map(s=>s.name);return e.filter(s=>{let a=n.indexOf(s.name);return a>=0&&n.splice(a,1),a<0})}function Nk(e,t,n,s,a=[],i=[]){let l=tn(e,t),c=Math.max(s,wf(e,t)??0);cn(e,t),Ts(e,t,l&&l!==n?[n,l].filter(Boolean).join(`
`):n,c),Mu(e,a,t,c,i),Ru(e),Bo(t)}function Ds(e){let{more:t={}}=e;dr(e.key),Nk(e.dialog_id,e.kind,e.text,e.last_no??e.seen,xk(e)?[]:e.files??[],xk(e)?e.files??[]:[]),t.reply_to_no&&Wo(e.dialog_id,e.kind,t.reply_to_no),t.letter&&dn(e.dialog_id,{subject:t.letter.subject??void 0,cc:t.letter.cc.join(", "),bcc:t.letter.bcc.join(", "),to:t.letter.to??void 0})}function Pk(e){dr(e.key),te(vy(e.dialog_id),{icon:"x",undo:()=>Ds(e)})}var QN,Hf,Tk,Ok,kk,xk,Ru,Yf,Ko=b(()=>{X();Ve();Su();gs();V();Tu();un();_();Wi();vo();Io();Fi();Y();ga();z();ut();Oe();Fn();Yt();xr();QN=500;bk(_k);Hf=e=>Object.fromEntries(Object.entries(e).filter(([,t])=>t!=null&&t!==!1));Tk=e=>!!(e&&!e.blocked_at&&tt(e)&&tt(e).health!=="removed");Ok=6e4,kk=new Map;me(()=>{for(let e of St.value.filter($f))kk.get(e.key)!==e.phase&&(kk.set(e.key,e.phase),Dt(()=>oP(e)))});xk=e=>e.phase==="refused"&&e.code==="file-gone";Ru=e=>{E.peek().dialog!==e&&R(B(E.peek().view,e))};Yf=(e,t)=>je(async()=>{let n=await J(`/api/messages/${e.id}/plan`,{not_before:t&&ks(t)});ee({t:"result",...n})})});function Iu(){let[e,t]=g(!1),[n,s]=g(""),a=A(null),i=A(0);return W(()=>{e&&a.current?.focus()},[e]),{on:e,setOn:t,text:n,setText:s,field:a,seen:i,ready:c=>{let u=n.trim();return e&&!u?(a.current?.focus(),!1):(c(e?u:null,i.current),!0)}}}function Lu({dialog:e,telling:t}){if(!Tk(e))return null;let{on:n,setOn:s,text:a,setText:i,field:l,seen:c}=t,u=d=>{a.trim()||(c.current=_s(e.id)??0),i(d)};return r`
<label class="hrow t13 tellc">
<input class="tog" type="checkbox" role="switch" aria-label=${o("Tell the client")} checked=${n}
onChange=${d=>s(d.currentTarget.checked)} />
${o("Tell the client")}
</label>
${n&&r`<textarea class="input tellw" rows="2" ref=${l} maxlength="4000" aria-required="true"
aria-label=${o("Message to the client")} placeholder=${o("Message to the client")} value=${a}
onInput=${d=>u(d.currentTarget.value)}></textarea>`}
`}var Gf=b(()=>{L();T();_();ga();Ko()});function Bu({label:e,title:t,usual:n,given:s=null,hour:a="10:00",words:i={},deed:l,icon:c=null,place:u="popsnz",onPick:d,onShut:p,children:h,below:m}){let $=A(Z.value).current,v=A(n($)).current,[x,k]=g(0),[y,N]=g(s?{day:aP(s),text:rP(s),used:!0}:{day:At($,1,0),text:a,used:!1}),U=Rt(p);xe(),W(()=>U.current.querySelector(".mi")?.focus({preventScroll:!0}),[]);let D=lk(y.text),Re=D?At(y.day,0,...D):null,gt=y.used&&Re!==null&&Re<=Date.now(),Te=y.used&&(D===null||gt),De=y.used?Re:v[x].at,bt=oe=>{d(oe)!==!1&&p()},ce=oe=>{oe.preventDefault(),oe.stopPropagation(),Te||bt(De)},de=oe=>{let ye={ArrowDown:1,ArrowUp:-1}[oe.key];if(!ye)return;oe.preventDefault();let We=(x+ye+v.length)%v.length;k(We),N({...y,used:!1}),oe.currentTarget.querySelectorAll(".mi")[We].focus()};return r`<form class=${`menu pop when ${u}`} role="dialog" aria-label=${e} ref=${U} onSubmit=${ce}>
<div class="snzg">
<div role="group" aria-label=${t} onKeyDown=${de}>
<div class="mh">${t}</div>
${v.map((oe,ye)=>r`<button type="button" key=${oe.id} class=${!y.used&&ye===x?"mi on":"mi"}
onFocus=${()=>{k(ye),s||N({...y,used:!1})}} onClick=${()=>bt(oe.at)}>
<${f} name=${Dk[oe.id][1]} size="m" />
<span class="cut">${i[oe.id]?.()??Dk[oe.id][0]()}</span>
${oe.at!==null&&r`<span class="hrow end t12 dim num">
${oe.id==="hour"||oe.id==="evening"?H(oe.at):xv(oe.at,$)}
</span>`}
</button>`)}
</div>
<${lP} own=${y} began=${$} onChange=${oe=>N({...y,...oe,used:!0})}
wrong=${Te} />
</div>
<div class="snzf">
${h}
<span class="t12 dim grow snzw">
${Te?r`<span class="hint bad" role="alert">
${gt?o("This time has passed"):o("Type the time like 10:00")}
</span>`:De===null?o("Until the client replies"):`${To(De,$)}, ${H(De)}`}
</span>
<button type="submit" class="btn primary" disabled=${Te}>
${c&&r`<${f} name=${c} size="s" />`}
${l}
<kbd>Enter</kbd>
</button>
</div>
${m}
</form>`}function lP({own:e,began:t,onChange:n,wrong:s}){let a=new Date(e.day),[i,l]=g([a.getFullYear(),a.getMonth()]),c=A(null),u=At(t,0,0),[d,p]=i,h=kv(new Date(d,p,1).getTime()),m=new Date(d,p,1)<=new Date(t),$=k=>{let y=new Date(i[0],i[1]+k,1);l([y.getFullYear(),y.getMonth()])},v=k=>{n({day:k});let y=new Date(k);l([y.getFullYear(),y.getMonth()])},x=k=>{let y=iP[k.key];y&&(k.preventDefault(),v(Math.max(u,At(e.day,y,0))),requestAnimationFrame(()=>c.current?.querySelector("[aria-pressed='true']")?.focus()))};return r`<div class="snzc">
<div class="hrow">
<b class="b6 t13 grow">${h}</b>
<button type="button" class="ib small" aria-label=${o("Previous month")} disabled=${m}
onClick=${()=>$(-1)}>
<${f} name="chevron-left" size="m" />
</button>
<button type="button" class="ib small" aria-label=${o("Next month")} onClick=${()=>$(1)}>
<${f} name="chevron-right" size="m" />
</button>
</div>
<table class="cal" ref=${c} onKeyDown=${x}>
<caption class="vh">${h}</caption>
<thead><tr>${_v().map(k=>r`<th scope="col" key=${k}>${k}</th>`)}</tr></thead>
<tbody>
${ik(...i).map((k,y)=>r`<tr key=${y}>
${k.map((N,U)=>r`<td key=${U}>
${N!==null&&r`<${cP} day=${N} today=${u} own=${e} onPick=${v} weekend=${U>4} />`}
</td>`)}
</tr>`)}
</tbody>
</table>
<div class="hrow">
<input class="input numin" aria-label=${o("Time")} inputmode="numeric" aria-invalid=${s?"true":null}
value=${e.text} onInput=${k=>n({text:k.currentTarget.value})} />
<span class="t12 dim">${To(e.day,t)}</span>
</div>
</div>`}function cP({day:e,today:t,own:n,onPick:s,weekend:a}){let i=new Date(e).getDate(),l=n.used&&e===n.day;return r`<button type="button" class=${a?"off":""} disabled=${e<t} aria-label=${To(e,0)}
aria-current=${e===t?"date":null} aria-pressed=${String(l)}
tabindex=${e===n.day||e===t&&n.day<t?0:-1} onClick=${()=>s(e)}>
${i}
</button>`}var Dk,aP,rP,iP,Vf=b(()=>{L();T();Qe();ne();_();Bi();M();Pe();Dk={hour:[()=>o("In an hour"),"hourglass"],evening:[()=>o("This evening"),"sunset"],tomorrow:[()=>o("Tomorrow"),"sunrise"],monday:[()=>o("On Monday"),"calendar"],client:[()=>o("Until the client replies"),"message-circle"]},aP=e=>At(e,0,0),rP=e=>{let t=new Date(e);return[t.getHours(),t.getMinutes()].map(n=>String(n).padStart(2,"0")).join(":")};iP={ArrowLeft:-1,ArrowRight:1,ArrowUp:-7,ArrowDown:7}});var zk={};Fe(zk,{Snooze:()=>Jf,SnoozeMenu:()=>Mk,SnoozeStrip:()=>Zf});function Mk({label:e,onPick:t,dialog:n=null,waitingSince:s=null,onShut:a=uP}){let[i,l]=g(""),c=Iu(),u=s!==null&&!c.on&&r`<p class="hint snzh">
<${f} name="circle-alert" size="s" /> ${o("The client has been waiting for {span}. Snoozing does not stop the wait.",{span:Xt(Z.value-s)})}
</p>`;return r`<${Bu} label=${e} title=${o("Snooze until")} usual=${rk}
deed=${c.on?o("Send and snooze"):o("Snooze")}
onPick=${d=>c.ready((p,h)=>t(d,i.trim(),p,h))} onShut=${a}
below=${u}>
<input class="input" aria-label=${o("Waiting reason (optional)")} placeholder=${o("Reason for the team")}
maxlength="500" value=${i} onInput=${d=>l(d.currentTarget.value)} />
<${Lu} dialog=${n} telling=${c} />
<//>`}function Jf({dialog:e}){let t=(n,s,a,i)=>a?zu(e.id,a,i,{then:"snooze",snooze_until:n,reason:s}):Zc(e.id,n,s);return r`<${Mk} label=${o("Snooze")} dialog=${e} waitingSince=${e.waiting_since}
onPick=${t} />`}function Zf({dialog:e}){if(!e?.snooze||e.state!=="open")return null;let{until:t,reason:n}=e.snooze,s=t===null?o("Snoozed until the client replies"):o("Snoozed until {day}, {time}",{day:To(t,Z.value),time:H(t)});return r`<div class="banner aside">
<${f} name="alarm-clock" size="m" />
<span class="grow cut">${s}${n&&r` · <span class="b4">${n}</span>`}</span>
<button type="button" class="btn small" onClick=${()=>ys(e.id)}>${o("Unsnooze")}</button>
</div>`}var uP,Wu=b(()=>{L();T();le();Qe();ne();_();Bi();Yt();Ko();M();Gf();Vf();uP=()=>{w.value=null}});function _r(e){let t=Ht(e),n=go.value[e.status_id];return!n||n.base!==t||n.builtin===t&&!n.name?Qf(t):Sn(n)}function ka(e){let t=Rn.value?.[e.id]?.load;return t===void 0?"":e.capacity?o("{n} of {all}",{n:t,all:e.capacity}):String(t)}function pP(e){if(!Rn.value||e.length<2)return null;let t=s=>Rn.value[s.id]?.load??0,n=e.reduce((s,a)=>t(a)<t(s)?a:s);return e.every(s=>s===n||t(s)>t(n))?n.id:null}function mP(e,t,n){let s=t.trim().toLocaleLowerCase(),a=c=>c.toLocaleLowerCase().includes(s),i=[],l=(c,u)=>{u.length&&i.push({head:c},...u)};if(!n){(a(O.value.name)||a(o("Assign to me")))&&i.push({person:Ae.value[O.value.id]??O.value,mine:!0});let c=dP().filter(p=>a(p.name)),u=c.filter(p=>Ht(p)==="online"),d=pP(u.filter(Lk));l(o("Online"),u.map(p=>({person:p,free:p.id===d}))),l(o("Not now"),c.filter(p=>!u.includes(p)).map(p=>({person:p})))}return l(o("Teams"),Ms().filter(c=>a(c.name)).map(c=>({team:c}))),!s&&e.assignee_id!==null&&!n&&i.push({nobody:"person"}),!s&&e.team_id!==null&&i.push({nobody:"team"}),i}function e$({dialog:e,onlyTeams:t}){let[n,s]=g(""),[a,i]=g(""),[l,c]=g(0),u=A(null),d=Rt(Rk);xe(),W(()=>{u.current.focus({preventScroll:!0}),vs(e.id)},[]);let p=mP(e,n,t),h=p.filter(x=>!x.head),m=Math.min(l,h.length-1),$=x=>{x.person&&!Bk(x.person)||(Rk(),x.team||x.nobody==="team"?Ty(e.id,x.team?.id??null,a.trim()):Vc(e.id,x.person?.id??null,a.trim()))},v=x=>{let k={ArrowDown:1,ArrowUp:-1}[x.key];k&&(x.preventDefault(),c((m+k+h.length)%Math.max(1,h.length))),x.key==="Enter"&&h[m]&&(x.preventDefault(),$(h[m]))};return r`<div class="menu pop popasg" role="dialog" aria-label=${t?o("Team"):o("Assignee")} ref=${d}
onKeyDown=${v}>
<div class="gfind">
<${f} name="search" size="m" />
<input class="palq" ref=${u} role="combobox" aria-expanded="true" aria-controls="asl" aria-autocomplete="list"
aria-activedescendant=${h.length?"as"+m:null}
aria-label=${t?o("Find a team"):o("Find a colleague or a team")}
placeholder=${t?o("Team name"):o("Name or team")} value=${n}
onInput=${x=>{s(x.currentTarget.value),c(0)}} />
</div>
<div role="listbox" id="asl" class="asl" aria-label=${t?o("Team"):o("Assignee")}>
${p.map(x=>x.head?r`<div class="mh" role="presentation" key=${x.head}>${x.head}</div>`:r`<${fP} option=${x} index=${h.indexOf(x)} chosen=${m} dialog=${e}
onAt=${c} onPick=${$} />`)}
${!h.length&&r`<p class="dpad2 t13 dim">
${t&&!n?o("No teams yet. An administrator creates them in the settings."):o("Nothing found")}
</p>`}
</div>
<div class="asgf">
<input class="input" aria-label=${o("Note for the new assignee")} placeholder=${o("Note (optional)")}
maxlength="4000" value=${a} onInput=${x=>i(x.currentTarget.value)} />
</div>
</div>`}function fP({option:e,index:t,chosen:n,dialog:s,onAt:a,onPick:i}){let{person:l,team:c}=e,u=l?l.id===s.assignee_id:c?c.id===s.team_id:!1,d=l&&!Bk(l);return r`
${e.nobody&&r`<div class="msep" role="presentation"></div>`}
<button type="button" class=${t===n?"mi on":"mi"} id=${"as"+t} role="option" tabindex="-1"
aria-selected=${String(u)} aria-disabled=${d?"true":null} onPointerMove=${()=>a(t)}
onClick=${()=>i(e)}>
${l&&r`<${hP} person=${l} mine=${e.mine} free=${e.free} now=${u} shut=${d} />`}
${c&&r`
<span class=${"sq "+wn(c.name)}></span>
<span class="cut">${c.name}</span>
${u&&r`<span class="tag plain">${o("now")}</span>`}
<span class="hrow end t12 dim">${C("{n} online","{n} online",Xf(c))}</span>
`}
${e.nobody&&r`
<${f} name="user-round-x" size="m" />
${e.nobody==="person"?o("Remove the assignee"):o("Remove from the team")}
`}
</button>
`}function $P(e,t){return!t&&Ht(e)!=="online"?_r(e):[!t&&!Lk(e)&&_r(e),ka(e)].filter(Boolean).join(" · ")}function hP({person:e,mine:t,free:n,now:s,shut:a}){let i=Ht(e);return r`
<${G} name=${e.name} size="sm"><${wa} shift=${i} /><//>
<span class="cut">${t&&!s?o("Assign to me"):e.name}</span>
${s&&r`<span class="tag plain">${o("now")}</span>`}
${n&&r`<span class="tag h4">${o("least busy")}</span>`}
<span class="hrow end t12 dim num">
${a?o("no access"):$P(e,t)}
${t&&!s&&r`<kbd>I</kbd>`}
</span>
`}var Rk,Ik,wa,Qf,Lk,dP,Ms,Xf,Bk,Sr=b(()=>{L();T();le();_();Ne();z();Yt();M();Pe();Ai();Rk=()=>{w.value=null},Ik=(e,t)=>e.name.localeCompare(t.name),wa=({shift:e})=>r`<span class=${"dot "+{online:"on",away:"away",off:"off"}[e]}></span>`,Qf=e=>({online:o("online"),away:o("away"),off:o("off shift")})[e];Lk=e=>go.value[e.status_id]?.takes_new!==0;dP=()=>Object.values(Ae.value).filter(e=>e.active&&e.id!==O.value.id).sort(Ik),Ms=()=>Object.values(lt.value).filter(e=>!e.removed).sort(Ik),Xf=e=>e.members.filter(t=>Ae.value[t]?.active&&Ht(Ae.value[t])==="online").length;Bk=e=>Rn.value?.[e.id]?.may??!0});function vP(e,t){let n=Z.peek();return e==="tomorrow"?At(n,1,9):e==="monday"?At(n,Li(n),9):e==="week"?At(n,7,9):e==="date"?t?new Date(`${t}T09:00`).getTime():NaN:null}function Kk({meId:e}){let[t,n]=g(e),[s,a]=g(null),[i,l]=g(null),[c,u]=g(new Set),[d,p]=g("person"),[h,m]=g({person:null,team:null,turn:null}),[$,v]=g("ever"),[x,k]=g(jk(At(Z.peek(),7,9))),[y,N]=g(""),[U,D]=g(!1),[Re,gt]=g([]),Te=A(null);xe();let De=A(t),bt=()=>(De.current=t,a(null),l(null),gP(t).then(Q=>{De.current===t&&(a(Q),u(new Set(Q.map(pt=>pt.id))))},Q=>{De.current===t&&l(Q)})),ce=()=>F("/api/handovers").then(Q=>gt(Q.items.filter(pt=>!pt.undone_at)),()=>{});W(()=>{Te.current.focus(),vs(),ce()},[]),P(()=>{bt()},[t]);let de=t===e,oe=ju(t),ye=h.turn??oe.filter(Q=>Ht(Q)==="online").map(Q=>Q.id),We=vP($,x),Nn=$==="date"&&!(We>Date.now()),za={person:h.person!==null,team:h.team!==null,turn:ye.length>0}[d]&&c.size>0&&!Nn&&!U,xd=async()=>{D(!0);let Q=s.length===c.size,pt={...de?{}:{from_id:t},kind:d,people:d==="person"?[h.person]:d==="turn"?ye:[],team_id:d==="team"?h.team:null,dialogs:Q?null:[...c],note:y.trim(),return_at:We};try{let{hand_over:Ys}=await J("/api/handovers",pt);Fu(),kP(Ys,Q?s.length:c.size)}catch(Ys){l(Ys),D(!1)}},ie=Q=>je(async()=>{qk((await J(`/api/handovers/${Q.id}/undo`,{})).hand_over),ce(),bt()});return r`<div class="over" onPointerDown=${Q=>{Q.target===Q.currentTarget&&Fu()}}>
<div class="dialog wide ho" role="dialog" aria-modal="true" aria-label=${de?o("Hand over my conversations"):o("Hand over conversations: {name}",{name:K(t)})} onKeyDown=${xt}>
<header class="dhead">
<h2 class="head2 grow">
${de?o("Hand over my conversations"):o("Hand over conversations: {name}",{name:K(t)})}
</h2>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${Fu}>
<${f} name="x" size="m" />
</button>
</header>
<div class="hobody">
<div class="hol">
${Fk()&&r`<div class="field">
<label for="hofrom">${o("Whose conversations")}</label>
<select class="input" id="hofrom" value=${t} onChange=${Q=>{n(Number(Q.currentTarget.value)),m({person:null,team:null,turn:null})}}>
<option value=${e}>${o("Mine")}</option>
${xP(e).map(Q=>r`<option value=${Q.id} key=${Q.id}>
${[Q.name,ka(Q)].filter(Boolean).join(" · ")}
</option>`)}
</select>
</div>`}
<fieldset class=${Fk()?"field dgap":"field"}>
<legend class="lab">${o("Hand over to")}</legend>
<div class="rops">
${[["person",o("A colleague")],["team",o("A team")],["turn",o("Round robin")]].map(([Q,pt],Ys)=>r`<label class="ropt" key=${Q}>
<input class="check rad" type="radio" name="to" ref=${Ys?null:Te} checked=${d===Q}
onChange=${()=>p(Q)} />
<b class="b5 blk t13">${pt}</b>
</label>`)}
</div>
</fieldset>
<${_P} from=${t} kind=${d} who=${h} turn=${ye} count=${c.size}
onPick=${Q=>m({...h,...Q})} onTurn=${()=>p("turn")} />
<div class="field dgap">
<label for="hol">${o("For how long")}</label>
<select class="input" id="hol" value=${$} onChange=${Q=>v(Q.currentTarget.value)}>
${Object.entries(bP).filter(([Q])=>Q!=="monday"||Li(Z.value)>1).map(([Q,pt])=>r`<option value=${Q}>${pt(de)}</option>`)}
</select>
${$==="date"&&r`<input class="input" type="date" aria-label=${o("Return date")}
min=${jk(At(Z.peek(),1,9))} aria-invalid=${Nn?"true":null} value=${x}
onInput=${Q=>k(Q.currentTarget.value)} />`}
${We>0&&!Nn&&r`<p class="hint">
${de?o("They return to you: {when}",{when:`${To(We,Z.value)}, ${H(We)}`}):o("They return: {when}",{when:`${To(We,Z.value)}, ${H(We)}`})}
</p>`}
</div>
<div class="field dgap">
<label for="hn">${o("Handover note")}</label>
<textarea class="input" id="hn" rows="4" maxlength="4000"
placeholder=${o("Added to each conversation, visible to the team")} value=${y}
onInput=${Q=>N(Q.currentTarget.value)}></textarea>
</div>
</div>
<${CP} own=${de} mine=${s} problem=${s===null?i:null} picked=${c}
onPicked=${u} />
</div>
${Re.length>0&&r`<ul class="holast" aria-label=${o("Handed over in the last 7 days")}>
${Re.slice(0,3).map(Q=>r`<${TP} key=${Q.id} one=${Q} onUndo=${ie} />`)}
</ul>`}
<footer class="dfoot">
<span class=${s!==null&&i?"t12 hint bad grow":"t12 dim grow"}
role=${s!==null&&i?"alert":null}>
${s!==null&&i?I(i):o("Clients will not notice. You can undo it for 7 days.")}
</span>
<button type="button" class="btn quiet" onClick=${Fu}>${o("Cancel")}</button>
<button type="button" class="btn primary" disabled=${!za} onClick=${xd}>
${U?o("Handing over…"):o("Hand over {n}",{n:c.size})}
</button>
</footer>
</div>
</div>`}function kP(e,t){let n=[C("Handed over: {n} conversation","Handed over: {n} conversations",e.moved),wP(e.left)].filter(Boolean).join(". "),s=async()=>qk((await J(`/api/handovers/${e.id}/undo`,{})).hand_over);te(n,{icon:t===e.moved?"users-round":"circle-alert",undo:e.moved?()=>je(s):null})}function qk(e){let t=e.moved-e.back,n=e.from_id===O.peek().id?C("{n} conversation is yours again","{n} conversations are yours again",e.back):C("{n} conversation is back with {name}","{n} conversations are back with {name}",e.back,{name:K(e.from_id)});te(t?`${n}. ${C("{n} has changed since and stays as is","{n} have changed since and stay as they are",t)}`:n,{icon:"undo-2"})}function _P({from:e,kind:t,who:n,turn:s,count:a,onPick:i,onTurn:l}){if(t==="person"){let u=ju(e),d=Ae.value[n.person];return r`
<select class="input" aria-label=${o("Colleague")} value=${n.person??""}
onChange=${p=>i({person:Number(p.currentTarget.value)})}>
<option value="" disabled>${o("Choose a colleague")}</option>
${u.map(p=>r`<option value=${p.id} key=${p.id}>
${[p.name,_r(p),ka(p)].filter(Boolean).join(" · ")}
</option>`)}
</select>
${d&&r`<${SP} from=${e} person=${d} count=${a} onTurn=${l} />`}
`}if(t==="team"){let u=Ms();return u.length?r`
<select class="input" aria-label=${o("Team")} value=${n.team??""}
onChange=${d=>i({team:Number(d.currentTarget.value)})}>
<option value="" disabled>${o("Choose a team")}</option>
${u.map(d=>r`<option value=${d.id} key=${d.id}>
${d.name} · ${C("{n} online","{n} online",Xf(d))}
</option>`)}
</select>
<p class="hint">${o("They will have no assignee until a free team member takes them.")}</p>
`:r`<p class="hint">${o("No teams yet. An administrator creates them in the settings.")}</p>`}let c=u=>i({turn:s.includes(u)?s.filter(d=>d!==u):[...s,u]});return r`
<div class="hopeople" role="group" aria-label=${o("Participants")}>
${ju(e).map(u=>r`<label key=${u.id}>
<input class="check" type="checkbox" checked=${s.includes(u.id)}
onChange=${()=>c(u.id)} />
<${G} name=${u.name} size="sm"><${wa} shift=${Ht(u)} /><//>
<span class="grow cut">${u.name}</span>
<span class="t12 dim num">${ka(u)}</span>
</label>`)}
</div>
<p class="hint">${o("One after another, skipping people who are away or at the limit.")}</p>
`}function SP({from:e,person:t,count:n,onTurn:s}){let a=Rn.value?.[t.id]?.load;if(a===void 0)return null;let i=a+n,l=t.capacity>0&&i>t.capacity,c=ju(e).filter(p=>Ht(p)==="online"&&p.id!==t.id),u=t.name.split(" ")[0],d=t.capacity?o("{name} will have {n} of {all}",{name:u,n:i,all:t.capacity}):o("{name} will have {n}",{name:u,n:i});return r`<p class=${l?"hint warn":"hint"}>
${l?`${d}: ${o("over the limit.")}`:`${d}.`} ${l&&c.length>0&&r`<button type="button" class="link" onClick=${s}>${o("Share them round robin")}</button>`}
</p>`}function CP({own:e,mine:t,problem:n,picked:s,onPicked:a}){if(n)return r`<div class="hor">
<${ae} icon="unplug" title=${e?o("Could not load your conversations"):o("Could not load conversations")}
text=${I(n)} />
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
<${ke} kind=${c.kind} named />
<span class="grow cut">
<b class="b5 blk cut">${c.name}</b>
<span class="t12 dim blk cut">
${Wk(c.id)?o("Your draft moves along"):c.preview?.text||c.title}
</span>
</span>
${Wk(c.id)?r`<span class="tag h1">${o("draft")}</span>`:c.snooze?r`<span class="tag plain">${o("snoozed")}</span>`:c.waiting_since&&r`<${so} since=${c.waiting_since} />`}
</label>
</li>`)}
</ul>
</div>`}function TP({one:e,onUndo:t}){let n=e.kind==="team"?Zm(e.team_id):e.kind==="turn"?o("round robin"):K(e.people[0]),s=e.from_id===O.value.id?"":`${K(e.from_id)} · `;return r`<li class="hrow t12">
<${f} name="history" size="s" />
<span class="grow cut">
${Nt(e.at)}
, ${H(e.at)} · ${s}
${C("{n} conversation","{n} conversations",e.moved)} → ${n}
${e.return_at&&` · ${o("return on {day}",{day:Nt(e.return_at)})}`}
</span>
<button type="button" class="link" onClick=${()=>t(e)}>${o("Undo")}</button>
</li>`}var Fu,Wk,gP,Fk,bP,jk,yP,wP,xP,ju,Uk=b(()=>{L();T();Ve();le();V();Qe();un();ne();_();Ne();z();Bi();Oe();Yt();Sr();M();Pe();rr();Fu=()=>{w.value=null},Wk=e=>!!(tn(e,"reply").trim()||tn(e,"note").trim()),gP=async e=>(await F(`/api/people/${e}/dialogs`)).items,Fk=()=>["supervisor","administrator"].includes(O.value.role),bP={ever:()=>o("Permanently"),tomorrow:e=>e?o("Until tomorrow, then back to me"):o("Until tomorrow, then back"),monday:e=>e?o("Until Monday, then back to me"):o("Until Monday, then back"),week:e=>e?o("For a week, then back to me"):o("For a week, then back"),date:e=>e?o("Until a date, then back to me"):o("Until a date, then back")};jk=e=>{let t=new Date(e);return[t.getFullYear(),t.getMonth()+1,t.getDate()].map(n=>String(n).padStart(2,"0")).join("-")};yP={changed:e=>C("{n} changed in the meantime","{n} changed in the meantime",e),"cannot-answer":e=>C("{n} not handed over: no access to its channel","{n} not handed over: no access to their channels",e),"nobody-free":e=>C("{n} not handed over: everyone is away or at the limit","{n} not handed over: everyone is away or at the limit",e)},wP=e=>Object.entries(e).map(([t,n])=>yP[t]?.(n)).filter(Boolean).join(", ");xP=e=>Object.values(Ae.value).filter(t=>(t.active||Rn.value?.[t.id]?.load>0)&&t.id!==e).sort((t,n)=>t.name.localeCompare(n.name)),ju=e=>Object.values(Ae.value).filter(t=>t.active&&t.id!==e).sort((t,n)=>t.name.localeCompare(n.name))});function Hk(e){return[e.max_file?o("up to {size} each",{size:rn(e.max_file)}):"",e.max_files?o("at most {n} files",{n:e.max_files}):""].filter(Boolean).join(", ")}function Yk({id:e,can:t,mode:n}){let s=A(null),a=Hk(t);return r`
<input class="vh" id="pickfiles" ref=${s} type="file" multiple tabindex="-1" aria-hidden="true"
onChange=${l=>{ji(e,l.target.files,t,n),l.target.value="",As()}} onCancel=${As} />
<button type="button" class="ib small" id="attach"
aria-label=${a?o("Attach a file: {limits}",{limits:a}):o("Attach a file")}
title=${[o("Attach a file")+"  Ctrl U",a].filter(Boolean).join(`
`)}
onClick=${()=>s.current.click()}>
<${f} name="paperclip" size="m" />
</button>
`}function EP(e,t){return e.code==="too-large"?o("{size}: {channel} allows up to {limit}",{size:rn(e.size),channel:ge(t),limit:rn(e.limit)}):e.code==="too-many"?o("{channel} allows at most {n} files in a message",{channel:ge(t),n:e.limit}):e.code==="no-space"?o("The server has no space left for files"):e.code==="gone"?o("The file is no longer on the server. Attach it again."):e.code==="lost"?o("The page was closed before the upload finished. Attach the file again."):e.code==="empty"?o("The file is empty"):e.code==="offline"?o("No connection to the server."):o("Upload failed. Code {code}.",{code:e.code})}function qu({id:e,kind:t,mode:n}){let s=$t(e,n);if(!s.length)return null;let a=ro(s),i=[...a,...s.filter(l=>!a.includes(l))];return r`<ul class="cfiles" aria-label=${n==="note"?o("Files in the note"):o("Files in the reply")}>
${i.map(l=>r`<${AP} key=${l.id} entry=${l} kind=${t} />`)}
</ul>`}function Uu({id:e,mode:t,again:n,without:s,wanted:a=Ps.value[e]}){let i=$t(e,t),l=ro(i);if(!a||a.mode!==t||!l.length)return null;let c=l.some(d=>d.state==="failed"),u=t==="note"?o("Leave without files"):o("Send without files");return r`<div class="cstrip warn cmiss" id="missing" role="alert">
<${f} name="file-warning" size="m" />
<span class="grow">
${C("{n} file was not uploaded. Send without it?","{n} files were not uploaded. Send without them?",l.length)}
</span>
<span class="hrow tight">
${c&&r`<button type="button" class="btn small" onClick=${()=>n(a)}>${o("Retry")}</button>`}
<button type="button" class="btn small" onClick=${()=>s(a)}>${u}</button>
<button type="button" class="ib small" aria-label=${o("Do not send yet")} title=${o("Do not send yet")}
onClick=${()=>mn(e)}>
<${f} name="x" size="m" />
</button>
</span>
</div>`}function AP({entry:e,kind:t}){let n=e.state==="failed"||e.state==="refused",s=n?"file-warning":e.type?.startsWith("image/")||e.file?.kind==="photo"?"image":"file-text",a=e.state==="uploading"||e.state==="waiting";return r`<li class=${n?"file fbadx":"file"} data-state=${e.state}>
${e.file?.thumb?r`<img class="cthumb" src=${`/files/${e.file.token}/thumb`} alt="" width="28" height="28" />`:r`<${f} name=${s} />`}
<span class="grow">
<b class="b5 blk cut">${e.name}</b>
${n?r`<span class="t12 blk" role="alert">${EP(e,t)}</span>`:a?r`<svg class="pbar" viewBox="0 0 100 4" preserveAspectRatio="none" role="img"
aria-label=${o("Uploaded {n} %",{n:e.share})}>
<rect class="bg" width="100" height="4" rx="2" />
<rect class="fg" width=${e.share} height="4" rx="2" />
</svg>`:r`<span class="t12 dim blk">${rn(e.size)}</span>`}
</span>
${a&&r`<span class="t12 dim num">${e.share} %</span>`}
${e.state==="failed"&&r`<button type="button" class="btn small" onClick=${()=>wk(e.id)}>${o("Retry")}</button>`}
<button type="button" class="ib small" aria-label=${a?o("Cancel the upload: {name}",{name:e.name}):o("Remove {name}",{name:e.name})} onClick=${()=>qf(e.id)}>
<${f} name="x" size="m" />
</button>
</li>`}function Gk({id:e,can:t,kind:n}){let[s,a]=g(!1);P(()=>{let l=document.getElementById("conversation"),c=!!t?.files||ao(e)==="note",u=0,d=y=>l?.contains(y.target),p=y=>{Ku(y)&&d(y)&&(u+=1,a(c))},h=y=>{Ku(y)&&d(y)&&(u-=1,u<=0&&a(!1))},m=y=>{Ku(y)&&(y.preventDefault(),y.dataTransfer.dropEffect=c&&d(y)?"copy":"none")},$=y=>{Ku(y)&&(y.preventDefault(),u=0,a(!1),c&&d(y)&&x(y.dataTransfer.files))},v=y=>{c&&d(y)&&y.clipboardData?.files.length&&(y.preventDefault(),x(y.clipboardData.files))},x=y=>{ji(e,y,ao(e)==="note"?{}:t,ao(e)),As()},k={dragenter:p,dragleave:h,dragover:m,drop:$,paste:v};for(let y in k)document.addEventListener(y,k[y]);return()=>{for(let y in k)document.removeEventListener(y,k[y])}},[e,t,ao(e)]);let i=ao(e)==="note";return s&&r`<div class="dropzone" aria-hidden="true">
<div>
<${f} name="paperclip" size="l" />
<b>${i?o("Drop to attach to the note"):o("Drop to attach to the reply")}</b>
<span class="t13">
${i?o("The client will not see this"):[ge(n),Hk(t)].filter(Boolean).join(": ")}
</span>
</div>
</div>`}var Ku,Hu=b(()=>{L();T();ne();_();Os();un();xr();M();Ku=e=>[...e.dataTransfer?.types??[]].includes("Files")});async function Ze(e){let t=pe.peek();ee({t:"preferences",row:Vk(t,e)});try{return ee({t:"preferences",row:(await J("/api/me/preferences",{preferences:e},{method:"PATCH"})).preferences}),!0}catch(n){return ee({t:"preferences",row:t}),$e(I(n)),!1}}var Vk,xa=b(()=>{V();z();Oe();Vk=(e,t)=>Object.fromEntries(Object.entries({...e,...t}).map(([n,s])=>[n,s&&typeof s=="object"&&!Array.isArray(s)?Vk(e?.[n]??{},s):s]))});function Gu({files:e,message:t}){let n=e.filter(n$);return r`
${n.length>0&&r`<${DP} files=${n} />`}
${e.filter(s=>!n$(s)).map(s=>r`<${NP} key=${s.id} file=${s} />`)}
${t&&r`<${s$} message=${t} files=${e} />`}
`}function NP({file:e}){return e.kind==="sticker"&&zs(e)?r`<img class="stk" src=${Bt(e,e.preview?"preview":"thumb")} alt=${o("Sticker")}
width="136" height="136" />`:["voice","audio"].includes(e.kind)&&o$(e,"audio")?r`<${IP} file=${e} />`:["video","video_note","animation"].includes(e.kind)&&o$(e,"video")?r`<${LP} file=${e} />`:r`<${Vu} file=${e} />`}function a$(e){let{width:t,height:n}=e;if(!t||!n)return{width:240,height:180};let s=Math.min(1,Jk/t,Jk/n);return{width:Math.max(64,Math.round(t*s)),height:Math.max(48,Math.round(n*s))}}function ex({files:e,letter:t}){let n=!t&&e?.length===1&&n$(e[0])?e[0]:null;return n?{maxWidth:`${Math.max(a$(n).width,PP)+12}px`}:null}function DP({files:e}){if(e.length===1)return r`<div class="pics one">
<${Zk} file=${e[0]} size=${a$(e[0])} label=${o("Open the photo")} />
</div>`;let t=e.length-t$;return r`<div class=${e.length===3?"pics three":"pics"}>
${e.slice(0,t$).map((n,s)=>{let a=s===t$-1&&t>0?t:0,i=a?o("Open photo {i} of {n}, {more} more",{i:s+1,n:e.length,more:a}):o("Open photo {i} of {n}",{i:s+1,n:e.length});return r`<${Zk} key=${n.id} file=${n} size=${{width:220,height:150}} label=${i}
more=${a} />`})}
</div>`}function Zk({file:e,size:t,label:n,more:s}){if(!zs(e))return r`<${MP} file=${e} place=${t} />`;let a=e.preview?`${Bt(e,"thumb")} 320w, ${Bt(e,"preview")} 1600w`:null;return r`<button type="button" class=${s?"more":null} aria-label=${n} data-token=${e.token}
onClick=${()=>Yc(e.token)}>
<img src=${Bt(e,e.thumb?"thumb":"preview")} srcset=${e.thumb?a:null}
sizes=${a&&`${t.width}px`} alt="" width=${t.width} height=${t.height} loading="lazy"
decoding="async" />
${s?r`<b>+${s}</b>`:null}
</button>`}function MP({file:e,place:t}){if(e.state==="ready")return r`<${Vu} file=${e} />`;let n=e.state==="pending";return r`<span class="notile" data-state=${e.state}>
<svg width=${t.width} height=${t.height} viewBox=${`0 0 ${t.width} ${t.height}`}
aria-hidden="true"></svg>
<span class="t12">
<${f} name=${n?"clock":"image-off"} />
<span>${n?o("Loading…"):tx(e)}</span>
</span>
</span>`}function RP(e){if(Qk.test(e.name))return"file-warning";let[t]=e.media_type.split("/");return t==="image"?"image":t==="audio"?"music":t==="video"?"play":"file-text"}function Vu({file:e}){let t=Yu(e);if(e.state==="ready"){let s=Qk.test(e.name);return r`<a class=${s?"file risky":"file"} href=${Bt(e)} download=${e.name||!0}
data-state="ready" title=${o("Download {name}",{name:t})}>
<${f} name=${RP(e)} />
<span class="grow">
<b class="b5 blk cut">${t}</b>
<span class="t12 dim">
${s?o("This is a program. Open it only if you trust the sender."):r$(e)}
</span>
</span>
<${f} name="download" size="m" />
<span class="vh">${o("Download")}</span>
</a>`}let n=e.state==="pending";return r`<span class=${n?"file":"file gone"} data-state=${e.state}>
<${f} name=${n?"clock":"file-warning"} />
<span class="grow">
<b class="b5 blk cut">${t}</b>
<span class="t12 blk">
${n?[o("Loading…"),e.size>0?rn(e.size):""].filter(Boolean).join(" · "):tx(e)}
</span>
</span>
</span>`}function IP({file:e}){let t=[Yu(e),e.duration?Co(e.duration):""].filter(Boolean).join(", ");return r`<div class="sound">
${e.kind==="audio"&&r`<span class="hrow t13"><b class="b5 cut grow">${Yu(e)}</b></span>`}
<audio controls preload="none" src=${Bt(e,"media")} aria-label=${t}></audio>
<span class="hrow t12 dim">
${e.duration?r`<span class="num">${Co(e.duration)}</span>`:null}
<a class="link end hrow tight" href=${Bt(e)} download=${e.name||!0}>
<${f} name="download" size="s" />
${o("Download")}
</a>
</span>
</div>`}function LP({file:e}){let t=a$(e);return r`<div class="film">
<video controls preload="none" class=${e.kind==="video_note"?"round":null} src=${Bt(e,"media")}
poster=${zs(e)?Bt(e,e.preview?"preview":"thumb"):null} width=${t.width}
height=${t.height} aria-label=${Yu(e)}></video>
<span class="hrow t12 dim">
<span class="num">
${[e.duration?Co(e.duration):"",e.size>0?rn(e.size):""].filter(Boolean).join(" · ")}
</span>
<a class="link end hrow tight" href=${Bt(e)} download=${e.name||!0}>
<${f} name="download" size="s" />
${o("Download")}
</a>
</span>
</div>`}var t$,Jk,OP,Qk,Bt,zs,n$,o$,s$,Xk,PP,tx,zP,r$,Yu,Cr=b(()=>{T();Ve();ne();_();M();Ao();t$=4,Jk=320,OP={audio:["audio/mpeg","audio/mp4","audio/ogg","audio/aac","audio/wav","audio/flac"],video:["video/mp4","video/webm"]},Qk=/\.(exe|msi|bat|cmd|com|scr|pif|js|jse|vbs|vbe|wsf|ps1|jar|apk|lnk|hta|reg|dll|iso|img)$/i,Bt=(e,t="")=>`/files/${e.token}${t&&"/"+t}`,zs=e=>e.state==="ready"&&!!(e.thumb||e.preview),n$=e=>e.kind==="photo"||e.kind==="animation"&&!o$(e,"video"),o$=(e,t)=>e.state==="ready"&&OP[t].includes(e.media_type.split(";")[0]),s$=({message:e,files:t})=>t.filter(n=>n.state==="ready").length>1&&r`<a class="link t12 hrow tight" href=${`/api/messages/${e}/files.zip`} download>
<${f} name="download" size="s" />
${o("Download all")}
</a>`;Xk=({files:e,text:t,letter:n})=>!t&&!n&&e.length===1&&e[0].state==="ready"&&e[0].kind==="sticker"&&zs(e[0]);PP=240;tx=e=>`${e.state==="refused"?o("Not accepted"):o("Lost")}: ${Rv(e.reason)}`,zP=e=>(/\.([a-z0-9]{1,5})$/i.exec(e)??[])[1]?.toUpperCase()??"";r$=e=>[zP(e.name),e.size>0?rn(e.size):""].filter(Boolean).join(" · "),Yu=e=>e.name||({photo:o("Photo"),video:o("Video"),voice:o("Voice message"),audio:o("Audio"),sticker:o("Sticker")}[e.kind]??o("File"))});function nx({report:e}){let{action:t,recipient:n,status:s,words:a}=e??{},i=BP[t]?.()??o("Mail server report"),l=[n,s,a].filter(Boolean).join(" · "),c=t==="failed";return r`<div class=${c?"bounce":"bounce mild"} data-action=${t??""}>
<${f} name=${c?"mail-x":t==="delayed"?"alarm-clock":"mail"} size="m" />
<span class="grow"><b class="b6 blk">${i}</b>${l&&r`<span class="t12 blk">${l}</span>`}</span>
</div>`}var BP,ox=b(()=>{T();_();M();BP={failed:()=>o("Email not delivered"),delayed:()=>o("Email delayed, the mail server keeps trying"),delivered:()=>o("Email delivered"),relayed:()=>o("Email relayed to another mail server"),expanded:()=>o("Email sent on to the members of a mailing list"),read:()=>o("Email opened"),deleted:()=>o("Email deleted without being read"),complaint:()=>o("A recipient marked the email as spam")}});function Tr(e){let t=/^www\./i.test(e)?`https://${e}`:/^[^/:]+@/.test(e)?`mailto:${e}`:/^[\w-]+(\.[\w-]+)+([/?#]|$)/.test(e)?`https://${e}`:e;return FP.test(t)?t:null}function GP(e){let[t,n]=[e.length,0];for(let s of e)n+=s==="("||s==="["?1:s===")"||s==="]"?-1:0;for(;t>0;){let s=e[t-1];if(n<0&&(s===")"||s==="]"))n+=1;else if(!KP.has(s))break;t-=1}return t}function*VP(e){let t=0;for(let{0:n,index:s}of e.matchAll(jP)){let a=n.slice(0,GP(n.slice(0,i$))),i=a.length<i$?Tr(a):null;if(i&&(yield{type:"link",offset:s,length:a.length,url:i},t+=1,t===qP))return}}function*JP(e,t){let n=0;for(let s of t)for(let a=e.indexOf(`@${s}`);a>=0;a=e.indexOf(`@${s}`,a+1)){if(n===UP)return;yield{type:"call",offset:a,length:s.length+1},n+=1}}function QP(e,t,n){let s=[];for(let i of(t??[]).slice(0,HP)){let l=Math.max(0,i.offset),c=Math.min(e.length,i.offset+i.length)-l;WP.has(i.type)&&c>0&&s.push({type:i.type,offset:l,length:c,...i.type==="text_link"?{url:Tr(i.url??"")}:{}})}let a=s.filter(i=>["code","pre","text_link"].includes(i.type));for(let i of[...JP(e,n),...VP(e)])ZP(i,a)&&(s.push(i),a.push(i));return s.sort(ax)}function rx(e,t,n,s,a=0){let i=[],l=t,c=a<YP?s:[];for(let u=0;u<c.length;){let d=c[u],p=Math.min(Ki(d),n);d.offset>l&&i.push({type:"text",text:e.slice(l,d.offset)});let h=u+1;for(;h<c.length&&c[h].offset<p;)h+=1;let m=c.slice(u+1,h),$=m.filter(k=>Ki(k)>p).map(k=>({...k,offset:p,length:Ki(k)-p})),{type:v,url:x}=d;i.push({type:v,...x===void 0?{}:{url:x},children:rx(e,d.offset,p,m,a+1)}),l=p,u=h,$.length&&([c,u]=[[...$,...c.slice(h)].sort(ax),0])}return l<n&&i.push({type:"text",text:e.slice(l,n)}),i}function ix(e,{looks:t=[],names:n=[]}={}){return e?rx(e,0,e.length,QP(e,t,n)):[]}function lx(e,t){if(e.length<=t)return e;let n=t-200,s=Math.max(e.lastIndexOf(`
`,t),e.slice(0,t).lastIndexOf(" ")),a=s>n?s:t;return e.slice(0,/[\uD800-\uDBFF]/.test(e[a-1])?a-1:a)}function cx(e,t){if(e.length>2*i$)return!1;let n=Tr(e.trim());return!!(n&&/^https?:/i.test(t)&&/^https?:/i.test(n)&&sx(n)!==sx(t))}var WP,FP,jP,KP,i$,qP,UP,HP,YP,Ki,ZP,ax,sx,l$=b(()=>{WP=new Set(["bold","italic","underline","strikethrough","spoiler","blockquote","expandable_blockquote","code","pre","text_link"]),FP=/^(https?:\/\/|mailto:)[^\s<>"'\p{Cc}]+$/iu,jP=/(?:https?:\/\/|www\.)[^\s<>"'«»]{2,}|(?<![\w.+-])[\w.+-]{1,64}@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/giu,KP=new Set(`.,:;!?…'"»”`),i$=2048,qP=500,UP=200,HP=500,YP=8;Ki=e=>e.offset+e.length,ZP=(e,t)=>t.every(n=>Ki(e)<=n.offset||e.offset>=Ki(n)),ax=(e,t)=>e.offset-t.offset||t.length-e.length;sx=e=>{try{return new URL(e).host.replace(/^www\./,"")}catch{return""}}});function _a({text:e,looks:t,names:n}){let[s,a]=g(!1),i=fo(()=>s||e.length<=px*1.1?e:lx(e,px),[e,s]),l=fo(()=>ix(i,{looks:t,names:n}),[i,t,n?.join(`
`)]);return r`
<span class="text">${dx(l)}</span>
${i.length<e.length&&r`<span class="blk t13">
<span class="dim">… </span>
<button type="button" class="link t13" onClick=${()=>a(!0)}>${o("Show in full")}</button>
</span>`}
`}function XP({piece:e}){let{type:t,url:n}=e,s=dx(e.children);if(ux[t])return r`<${ux[t]}>${s}<//>`;if(t==="spoiler")return r`<${eD} inside=${s} />`;if(t==="blockquote"||t==="expandable_blockquote")return r`<blockquote class="bq">${s}</blockquote>`;if(t==="call")return r`<span class="at">${s}</span>`;if(!n)return r`<span class="nolink" title=${o("Links of this kind cannot be opened here")}>${s}</span>`;let a=cx(mx(e.children),n);return r`
<a class="link" href=${n} title=${n} target="_blank" rel="noopener noreferrer nofollow">${s}</a>
${a&&r`<span class="t12 leads"> (${o("leads to {host}",{host:new URL(n).host})})</span>`}
`}function eD({inside:e}){let[t,n]=g(!1);return t?r`<span class="spoiled">${e}</span>`:r`<button type="button" class="spoil" onClick=${()=>n(!0)}>${o("hidden text")}</button>`}var ux,px,dx,mx,Ju=b(()=>{L();T();_();l$();ux={bold:"b",italic:"i",underline:"u",strikethrough:"s",code:"code",pre:"pre"},px=2e4;dx=e=>e.map(t=>t.type==="text"?t.text:r`<${XP} piece=${t} />`),mx=e=>e.map(t=>t.text??mx(t.children)).join("")});function hx({message:e}){let{letter:t}=e,n=t.rich?"rich":"prose",[s,a]=g(!!t.html&&(!e.text||pe.peek()?.letters?.[n]==="html")),[i,l]=g(!1),[c,u]=g(0),d=m=>{a(m),e.text&&Ze({letters:{[n]:m?"html":"text"}})},p=()=>{l(!0),a(!0)},h=e.files.filter(m=>!(m.content_id&&t.html));return r`
<${oD} message=${e} />
${t.html?r`<div class="lview seg" role="group" aria-label=${o("Email view")}>
<button type="button" aria-pressed=${String(!s)} onClick=${()=>d(!1)}>${o("Text")}</button>
<button type="button" aria-pressed=${String(s)} onClick=${()=>d(!0)}>HTML</button>
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
${s?r`<${aD} key=${`${i} ${tc.value}`} message=${e} images=${i}
onFailed=${u} />`:r`<${sD} message=${e} />`}
${h.length>0&&r`<${rD} message=${e.id} files=${h} />`}
<${lD} message=${e} />
`}function oD({message:e}){let{letter:t}=e,[n,s]=g(!1),a=[[o("From"),t.sender],[o("Reply-To"),e.data.reply_to],[o("To"),t.recipients.join(", ")],[o("Cc"),t.copies.join(", ")],[o("Subject"),t.subject]].filter(([,i])=>i);return r`<div class="mailh">
<b class="b6">${t.subject||o("(no subject)")}</b>
<span class="dim t12">
${qo(t.sender)}
${t.recipients.length>0&&` → ${fx(t.recipients.map(qo))}`}
${t.copies.length>0&&` · ${o("copy")}: ${fx(t.copies.map(qo))}`}
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
</div>`}function sD({message:e}){let{letter:t,text:n}=e,s=t.quoted?[o("Show the quote"),o("Hide the quote")]:[o("Show the signature"),o("Hide the signature")];return r`${t.quoted_above&&r`<${$x} label=${[o("Show the quote"),o("Hide the quote")]}>
<blockquote class="mq">${t.quoted_above}</blockquote><//>`}
${n?r`<div><${_a} text=${n} looks=${e.data.entities} names=${[]} /></div>`:r`<div class="dim t13">${o("This email has no text")}</div>`}
${(t.signature||t.quoted)&&r`<${$x} label=${s}>
${t.signature&&r`<div class="msign">${t.signature}</div>`}
${t.quoted&&r`<blockquote class="mq">${t.quoted}</blockquote>`}<//>`}`}function $x({label:[e,t],children:n}){let[s,a]=g(!1);return r`<div class="mfold"><button type="button" class="quoted" aria-label=${s?t:e}
aria-expanded=${String(s)} onClick=${()=>a(!s)}>···</button>${s&&n}</div>`}function aD({message:e,images:t,onFailed:n}){let s=A(null);P(()=>{let i=l=>{let c=Number(l.data?.height);l.source!==s.current?.contentWindow||!Number.isFinite(c)||(s.current.style.setProperty("height",`${Math.max(tD,Math.min(nD,Math.ceil(c)))}px`),s.current.dataset.sheet=l.data.sheet==="own"?"own":"plain",n(Number(l.data.failed)||0))};return window.addEventListener("message",i),()=>window.removeEventListener("message",i)},[]);let a=new URLSearchParams({images:t?"1":"0",dark:tc.value?"1":"0"});return r`<iframe class="mframe" ref=${s} title=${o("The email as it was sent")}
src=${`/api/messages/${e.id}/html?${a}`} data-dark=${String(tc.value)}
sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" referrerpolicy="no-referrer"></iframe>`}function rD({message:e,files:t}){let n=t.reduce((s,a)=>s+(a.size??0),0);return r`
<div class="attl">
<span class="t12 dim">
${C("{n} attachment","{n} attachments",t.length)}
${n>0&&` · ${rn(n)}`}
</span>
<${s$} message=${e} files=${t} />
</div>
<ul class="atts">
${t.map(s=>r`<li key=${s.id}>
${zs(s)?r`<${iD} file=${s} />`:r`<${Vu} file=${s} />`}
</li>`)}
</ul>
`}function lD({message:e}){let{data:t,automatic:n}=e,s=(t.also_at??[]).map(a=>Me.value[a]?.name).filter(Boolean);return r`
${n==="bounce"||n==="report"?r`<${nx} report=${t.bounce} />`:n&&r`<span class="autoflag">
<${f} name="bot" size="s" />
${o("Automatic email")}
: ${zv(n)}
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
${t.related&&r`<${cD} id=${t.related} />`}
`}function cD({id:e}){let[t,n]=g(se.peek()[e]??null);return P(()=>{t||F(`/api/dialogs/${e}`).then(s=>n(s.dialog),()=>{})},[e]),t&&r`<span class="autoflag">
<${f} name="git-branch" size="s" />
<a class="link" href=${B(E.value.view,e)}>
${o("May belong to No. {number}, {name}",{number:re(t.number),name:t.name})}
</a>
</span>`}function u$(e){let t=(e??"").trim();return/^re\s*:/i.test(t)?t:t?`Re: ${t}`:o("(no subject)")}var tD,nD,c$,qo,fx,iD,gx,qi=b(()=>{L();T();Ve();V();ne();_();Y();xa();mt();z();M();Ao();Cr();ox();Ju();tD=40,nD=2e4,c$=2;qo=e=>/<([^<>\s]+)>/.exec(e)?.[1]??e,fx=e=>e.length>c$?o("{first} and {n} more",{first:e.slice(0,c$-1).join(", "),n:e.length-c$+1}):e.join(", ");iD=({file:e})=>r`<span class="file pfile" data-state="ready">
<button type="button" class="pthumb" aria-label=${o("Open {name}",{name:e.name||o("Photo")})}
data-token=${e.token} onClick=${()=>Yc(e.token)}>
<img src=${Bt(e,e.thumb?"thumb":"preview")} alt="" width="36" height="36" loading="lazy" />
</button>
<span class="grow">
<b class="b5 blk cut">${e.name||o("Photo")}</b>
<span class="t12 dim">${r$(e)}</span>
</span>
<a class="ib small" href=${Bt(e)} download=${e.name||!0}
aria-label=${o("Download {name}",{name:e.name||o("Photo")})}>
<${f} name="download" size="m" />
</a>
</span>`;gx=({subject:e,to:t})=>r`<div class="mailh">
<b class="b6">${u$(e)}</b>
${t&&r`<span class="t12 dim">→ ${t}</span>`}
</div>`});function uD(e){let t=wt.value[e.id],n=t?Pn(t).filter(a=>a.kind==="in"&&a.letter&&!a.automatic):[],s=va(e.id,"reply");return n.find(a=>a.no===s)??n.at(-1)}function pD(e,t,n){let s=e?e.letter.sender:n.label??"",a=qo(s),i=e?.data.reply_to,l=i&&t.to?t.to:e?.data.answer_to??a;return{address:l,sender:a,whole:l===a?s:l,other:i?l===a?i:a:null}}function dD({id:e,to:t}){let n=t.address===t.sender?o("Your reply goes to the sender; the email asks for replies to {other}",{other:t.other}):o("Your reply goes to {address}, not to the sender {sender}",{address:t.address,sender:t.sender});return r`<p class="hint answerto" role="status">
${n} <button type="button" class="link t12" onClick=${()=>dn(e,{to:t.other})}>
${o("Reply to {address}",{address:t.other})}
</button>
</p>`}function mD(e,t){let n=new Set(Object.values(Me.value).map(a=>a.name.toLowerCase())),s=[...e.recipients.slice(1),...e.copies].map(a=>qo(a).toLowerCase());return[...new Set(s)].filter(a=>a.includes("@")&&a!==qo(t).toLowerCase()&&!n.has(a))}function bx({dialog:e}){let{id:t}=e,n=Eu(t),s=uD(e),a=pD(s,n,e),i=a.whole,l=s?mD(s.letter,i).filter(d=>d!==a.sender.toLowerCase()&&!En(n.cc).includes(d)):[],c=n.open||n.cc||n.bcc,u=()=>dn(t,{open:!0,cc:[...En(n.cc),...l].join(", ")});return r`<div class="mlines">
<div>
<span>${o("To")}</span>
<span class="cut grow" title=${i}>${i}</span>
${l.length>0&&r`<button type="button" class="link t12 toall" title=${l.join(", ")} onClick=${u}>
${o("Reply to all")}
</button>`}
${!c&&r`<button type="button" class="link t12" onClick=${()=>{dn(t,{open:!0}),requestAnimationFrame(()=>document.getElementById("mailcc")?.focus())}}>
${o("Cc and Bcc")}
</button>`}
</div>
${a.other&&r`<${dD} id=${t} to=${a} />`}
${c&&r`
<${Ui} field="cc" label=${o("Cc")} value=${n.cc} onType=${d=>dn(t,{open:!0,cc:d})} />
<${Ui} field="bcc" label=${o("Bcc")} value=${n.bcc}
onType=${d=>dn(t,{open:!0,bcc:d})} />
`}
<label>
<span>${o("Subject")}</span>
<input class="palq" id="mailsubject" maxlength="400"
value=${n.subject??u$(s?.letter.subject||e.title)}
onInput=${d=>dn(t,{subject:d.target.value})} />
</label>
</div>`}function Ui({field:e,label:t,value:n,onType:s,place:a="mail"}){let i=En(n).filter(d=>!Bf(d)),[l,c]=g(!0),u=i.length>0&&l;return r`
<label class=${u?"wrong":""}>
<span>${t}</span>
<input class="palq" id=${a+e} type="text" inputmode="email" autocomplete="off" spellcheck="false"
placeholder=${o("Addresses, separated by commas")} value=${n??""} aria-invalid=${u?"true":null}
aria-describedby=${u?`${a}${e}err`:null} onInput=${d=>{c(!1),s(d.target.value)}} onBlur=${()=>c(!0)} />
</label>
${u&&r`<p class="hint bad mailerr" id=${`${a}${e}err`} role="alert">
${o("Not a valid address: {value}",{value:i[0]})}
</p>`}
`}var p$=b(()=>{L();T();_();Wi();Fi();Dn();z();qi()});function vx({disabled:e}){let t=w.value==="send"||w.value==="later";return r`<button type="button" class="btn primary sendmore" id="sendmore" disabled=${e}
aria-label=${o("Send and…")} title=${o("Send and…")} aria-haspopup="menu" aria-expanded=${String(t)}
onClick=${()=>{w.value=t?null:"send"}}>
<${f} name="chevron-up" size="s" />
</button>`}function yx({send:e,more:t}){return w.value==="later"?r`<${Hi} pick=${n=>e({at:n})} />`:w.value!=="send"?null:r`<${Xe} label=${o("Send and…")} place="popsend">
<${q} icon="check" onPick=${()=>e({then:"close"})}>
${o("Send and close the conversation")}
<span class="end only-wide"><${an} of=${[ot,"Shift","↵"]} /></span>
<//>
<${q} icon="alarm-clock" onPick=${()=>e({then:"snooze"})}>
${o("Send and snooze until the client replies")}
<//>
<${q} icon="calendar-clock" stay onPick=${()=>{w.value="later"}}>
${o("Send later…")}
<span class="hrow end t12 dim">${ft(At(Date.now(),1,9))}</span>
<//>
${t}
<//>`}var fD,$D,Hi,Zu=b(()=>{T();le();ne();_();Xn();Bi();M();Ln();Vf();fD=()=>{w.value=null};$D={evening:()=>o("This evening"),tomorrow:()=>o("Tomorrow morning"),monday:()=>o("On Monday morning")},Hi=({pick:e,given:t=null,place:n="popsend",onShut:s=fD})=>r`<${Bu} label=${o("Send later")} title=${o("Send later")} usual=${If} words=${$D}
given=${t} hour="09:00" place=${n} deed=${o("Schedule")} icon="calendar-clock" onPick=${e}
onShut=${s} />`});function wx(){let e=A(vD()).current,[t,n]=g(e.whom??null),[s,a]=g(null),[i,l]=g(null),[c,u]=g(e.subject??""),[d,p]=g(e.copies??{}),[h,m]=g(!1),[$,v]=g(e.text??""),[x,k]=g(!1),[y,N]=g([]),[U,D]=g(null),[Re,gt]=g(!1);xe(),W(()=>yD({whom:t,subject:c,copies:d,text:$}),[t,c,d,$]),P(()=>{if(k(!1),D(null),!t){a(null),N([]),l(null);return}if(!t.id){let Q=kD(t);a(Q),N([]),l(Q.find(pt=>pt.can)??null);return}let ie=!0;return F(`/api/contacts/${t.id}/ways`).then(Q=>{ie&&(a(Q.ways),N(Q.open),l(Q.ways.find(pt=>pt.can)??null))},Q=>{ie&&D(Q)}),()=>{ie=!1}},[t]);let Te=i&&Me.value[i.channel_id]?.kind,De=Te==="email",bt=y.find(ie=>ie.id===i?.dialog_id)??(De&&!x?y[0]:null),ce=$t(fn),de=jo(ce),oe=i&&$.trim()&&!Re&&!de&&!(bt&&!De),ye=()=>{if(!oe)return!1;if(bt&&De&&!x)return k(!0),!1;let ie=De&&Wf(d);return ie&&document.getElementById("nw"+ie.field)?.focus(),!ie},We=async(ie=null)=>{if(!ye())return;if(ro($t(fn)).length){let pt=_t("#missing button");pt?pt.focus():Ou(fn,{mode:"reply",at:ie});return}mn(fn),gt(!0),D(null);let Q=Du(fn);try{let pt={channel_id:i.channel_id,text:$.trim(),files:Q.map(kT=>kT.token),anyway:!0,...ie?{not_before:ks(ie)}:{undo_ms:ha(Te)},...De?{subject:c.trim(),cc:En(d.cc),bcc:En(d.bcc)}:{}},Ys=t.id?{contact_id:t.id,identity_id:i.identity_id}:{name:t.name,address:t.address},{dialog:_l,message:wT}=await J("/api/dialogs",{...pt,...Ys});ee({t:"result",dialog:_l,sentAtRev:is(_l.id)}),ie&&te(jc(_l.id,ie),{icon:"calendar-clock",undo:()=>Kn(wT)}),sessionStorage.removeItem(Xu),Qu(),R(B("mine",_l.id))}catch(pt){Mu(fn,Q),D(pt),gt(!1)}},Nn=ie=>{$.trim()&&(cn(ie,"reply"),Ts(ie,"reply",$)),De&&(d.cc||d.bcc||c.trim())&&dn(ie,{cc:d.cc??"",bcc:d.bcc??"",...c.trim()?{subject:c.trim()}:{}}),yk(fn,ie),sessionStorage.removeItem(Xu),Qu(),R(B("all",ie))},za=ie=>{xt(ie),ie.key==="Escape"&&(ie.preventDefault(),ie.stopPropagation(),m(!1))},xd=ie=>{ie.key==="Enter"&&(ie.ctrlKey||ie.metaKey)&&(ie.preventDefault(),ie.repeat||We())};return r`<div class="over">
<div class="dialog mid nw" role="dialog" aria-modal="true" aria-label=${o("Write to a client")}
onKeyDown=${ie=>{xt(ie),xd(ie)}}>
<header class="dhead">
<h2 class="head2 grow">${o("Write to a client")}</h2>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${Qu}>
<${f} name="x" size="m" />
</button>
</header>
<div class="nwb">
<${_D} whom=${t} onPick=${n} />
${s&&r`<div class="field dgap">
<span class="lab" id="nwc">${o("Channel")}</span>
<${xD} ways=${s} way=${i} onPick=${l} />
</div>`}
${bt&&r`<p class="livebox info dgap" role="note">
<${f} name="history" size="m" />
<span class="t13 grow">
${o("Conversation No. {number} with this client is already open, {day}. Write there?",{number:re(bt.number),day:nt(bt.last_at,Z.value)})}
</span>
<button type="button" class="btn small" onClick=${()=>Nn(bt.id)}>${o("Open")}</button>
</p>`}
${De&&r`
<div class="mlines nwcopies dgap">
${d.open||d.cc||d.bcc?r`
<${Ui} field="cc" place="nw" label=${o("Cc")} value=${d.cc}
onType=${ie=>p({...d,open:!0,cc:ie})} />
<${Ui} field="bcc" place="nw" label=${o("Bcc")} value=${d.bcc}
onType=${ie=>p({...d,open:!0,bcc:ie})} />
`:r`<div>
<button type="button" class="link t12" onClick=${()=>{p({...d,open:!0}),requestAnimationFrame(()=>document.getElementById("nwcc")?.focus())}}>
${o("Cc and Bcc")}
</button>
</div>`}
</div>
<div class="field dgap">
<label for="nw2">${o("Subject")}</label>
<input class="input" id="nw2" maxlength="400" value=${c}
onInput=${ie=>u(ie.currentTarget.value)} />
</div>
`}
<div class="comp dgap">
<${qu} id=${fn} kind=${Te} />
<textarea class="tx" rows="5" aria-label=${De?o("Email text"):o("Message text")}
placeholder=${De||!i?o("Write an email"):o("Write a message")} value=${$}
onInput=${ie=>{mn(fn),v(ie.currentTarget.value)}}></textarea>
<${Uu} id=${fn} mode="reply" again=${()=>Nu(fn,"reply")}
without=${({at:ie})=>{Pu(fn,"reply"),We(ie)}} />
<div class="bar">
${i&&Me.value[i.channel_id]?.can?.files&&r`<${wD} can=${Me.value[i.channel_id].can} />`}
<span class="grow"></span>
</div>
</div>
${U&&r`<p class="hint bad dgap" role="alert">${I(U)}</p>`}
</div>
<footer class="dfoot">
<span class="t12 dim grow">
${$.trim()?o("Kept on this device until it is sent"):o("You will be the assignee")}
</span>
<button type="button" class="btn quiet only-wide" onClick=${Qu}>${o("Cancel")}</button>
<button type="button" class="btn" id="nwlater" disabled=${!oe} aria-haspopup="dialog"
aria-expanded=${String(h)} onClick=${()=>{ye()&&m(!0)}}>
<${f} name="calendar-clock" size="s" />
${o("Send later…")}
</button>
<button type="button" class="btn primary" disabled=${!oe} onClick=${()=>We()}>
<${f} name="send" size="s" />
${bt&&De?o("Send as a new conversation"):o("Send")}
<kbd class="only-wide">${ot} ↵</kbd>
</button>
</footer>
</div>
${h&&r`<div class="rowsnz" onKeyDown=${za}>
<${Hi} place="popsnz" pick=${We} onShut=${()=>m(!1)} />
</div>`}
</div>`}function wD({can:e}){let t=A(null);return r`
<input type="file" multiple hidden ref=${t} onChange=${n=>{ji(fn,n.currentTarget.files,e),n.currentTarget.value=""}} />
<button type="button" class="ib small" aria-label=${o("Attach a file")} title=${o("Attach a file")}
onClick=${()=>t.current.click()}>
<${f} name="paperclip" size="m" />
</button>
`}function xD({ways:e,way:t,onPick:n}){if(!e.length)return r`<p class="hint">${o("No connected channel can reach this client.")}</p>`;let s=e.filter(i=>i.can);return r`<div class="nwch" role="radiogroup" aria-labelledby="nwc" onKeyDown=${i=>{let l={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[i.key];!l||!s.length||(i.preventDefault(),n(s[(s.indexOf(t)+l+s.length)%s.length]),requestAnimationFrame(()=>_t(".chopt[aria-checked='true']")?.focus()))}}>
${e.map(i=>{let l=Me.value[i.channel_id],c=Object.values(Me.value).filter(d=>d.kind===l?.kind&&d.health!=="removed").length>1,u=i.can?i.last_at?o("wrote {day}",{day:nt(i.last_at,Z.value)}):i.address:bD[i.why]?.();return r`<button type="button" class="chopt" role="radio" key=${`${i.channel_id}.${i.identity_id}`}
aria-checked=${String(i===t)} disabled=${!i.can} tabindex=${i===t?0:-1}
onClick=${()=>n(i)}>
<${ke} kind=${l?.kind} size="mid" />
<span class="grow cut">
<b class="b5 blk t13 cut">${c?l.name:ge(l?.kind)}</b>
<span class="t12 dim blk cut">${u}</span>
</span>
</button>`})}
</div>`}function _D({whom:e,onPick:t}){let[n,s]=g(""),[a,i]=g([]),[l,c]=g(0),u=A(null);W(()=>u.current?.focus({preventScroll:!0}),[e]),P(()=>{let v=n.trim();if(v.length<2){i([]);return}let x=setTimeout(()=>F(`/api/search?${new URLSearchParams({q:v,limit:"6"})}`).then(k=>{i(k.contacts.filter(y=>y.kind!=="group")),c(0)},()=>{}),hD);return()=>clearTimeout(x)},[n]);let d=n.trim(),p=a.some(v=>v.identities.some(x=>x.label.toLowerCase()===d.toLowerCase())),h=[...a.map(v=>({client:v})),...gD.test(d)&&!p?[{address:d}]:[]],m=v=>{s(""),i([]),t(v.client?{id:v.client.id,name:v.client.name}:{address:v.address,name:v.address})},$=v=>{let x={ArrowDown:1,ArrowUp:-1}[v.key];x&&h.length&&(v.preventDefault(),c((l+x+h.length)%h.length)),v.key==="Enter"&&!v.ctrlKey&&!v.metaKey&&h[l]&&(v.preventDefault(),m(h[l]))};return e?r`<div class="field">
<span class="lab">${o("To")}</span>
<div class="input tokin">
<span class="tokn">
<${G} name=${e.name} size="xs" />
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
${h.map((v,x)=>r`<button type="button" class=${x===l?"mi on":"mi"} role="option" id=${`nwo${x}`}
key=${v.client?.id??"new"} tabindex="-1" aria-selected=${String(x===l)}
onPointerMove=${()=>c(x)} onClick=${()=>m(v)}>
${v.client?r`
<${G} name=${v.client.name} size="sm" />
<span class="cut">${v.client.name}</span>
<span class="hrow end t12 dim cut">
${v.client.identities.map(k=>k.label).filter(Boolean).slice(0,2).join(", ")}
</span>
`:r`
<${f} name="user-round-plus" size="m" />
<span class="cut">${o("New client: {address}",{address:v.address})}</span>
`}
</button>`)}
</div>
</div>
</div>`}var Qu,hD,gD,Xu,fn,bD,vD,yD,kD,kx=b(()=>{L();zo();T();le();gs();V();Qe();un();ne();_();Xn();Wi();Y();z();Oe();Fn();xr();Ko();Hu();M();Pe();p$();Zu();Qu=()=>{w.value=null},hD=200,gD=/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/,Xu="okno.newdialog",fn="new",bD={"no-address":()=>o("no address"),"client-not-started":()=>o("the client must write first"),blocked:()=>o("the client has blocked us")},vD=()=>{try{return JSON.parse(sessionStorage.getItem(Xu))??{}}catch{return{}}},yD=e=>{try{sessionStorage.setItem(Xu,JSON.stringify(e))}catch{}};kD=e=>Object.values(Me.value).filter(t=>t.health!=="removed").map(t=>({channel_id:t.id,identity_id:null,address:t.kind==="email"?e.address:"",can:t.kind==="email",why:t.kind==="email"?null:"client-not-started",last_at:null,dialog_id:null}))});var xx={};Fe(xx,{WorkLayers:()=>SD});function SD(){return w.value==="handover"?r`<${Kk} meId=${O.value.id} />`:w.value==="newdialog"?r`<${wx} />`:null}var _x=b(()=>{T();le();z();Uk();kx()});var Cx={};Fe(Cx,{GiveMenu:()=>ED});function TD(e){let t=e.trim().toLocaleLowerCase(),n=i=>i.toLocaleLowerCase().includes(t),s=Object.values(Ae.value).filter(i=>i.active&&i.id!==O.value.id).sort((i,l)=>i.name.localeCompare(l.name)),a=[];(n(O.value.name)||n(o("Assign to me")))&&a.push({to:{person:O.value.id},name:o("Assign to me"),face:O.value.name});for(let i of s)n(i.name)&&a.push({to:{person:i.id},name:i.name,face:i.name});for(let i of ws.value)n(i.name)&&a.push({to:{team:i.id},name:i.name,icon:"users-round"});return t||a.push({to:{person:null},name:o("Remove the assignee"),icon:"user-round-x"}),a}function ED({onPick:e}){let[t,n]=g(""),[s,a]=g(0),i=A(null),l=Rt(m$);xe(),W(()=>i.current.focus({preventScroll:!0}),[]);let c=TD(t),u=Math.min(s,c.length-1),d=h=>{m$(),e(h.to)},p=h=>{let m={ArrowDown:1,ArrowUp:-1}[h.key];m&&(h.preventDefault(),a((u+m+c.length)%Math.max(1,c.length))),h.key==="Enter"&&c[u]&&(h.preventDefault(),d(c[u])),h.key==="Tab"&&m$()};return r`<div class="menu pop popgive" role="dialog" aria-label=${o("Assign")} ref=${l}>
<div class="gfind">
<${f} name="search" size="m" />
<input class="palq" ref=${i} role="combobox" aria-expanded="true" aria-controls="gvl" aria-autocomplete="list"
aria-activedescendant=${c.length?"gv"+u:null} aria-label=${o("Find a colleague or a team")}
placeholder=${o("Name")} value=${t} onInput=${h=>{n(h.target.value),a(0)}} onKeyDown=${p} />
</div>
<div role="listbox" id="gvl" class="gvl" aria-label=${o("Assign")}>
${c.map((h,m)=>r`<button type="button" class=${m===u?"mi on":"mi"} id=${"gv"+m} role="option"
tabindex="-1" aria-selected=${String(m===u)} onPointerMove=${()=>a(m)}
onClick=${()=>d(h)}>
${h.icon?r`<${f} name=${h.icon} size="m" />`:r`<${G} name=${h.face} size="sm" />`}
<span class="cut">${h.name}</span>
</button>`)}
${!c.length&&r`<p class="dpad2 t13 dim">${o("Nothing found")}</p>`}
</div>
</div>`}var m$,Tx=b(()=>{L();T();le();_();z();ir();M();Pe();m$=()=>{w.value=null}});function rp(){let{dialog:e}=E.peek();et.peek()?.dialog!==e&&(et.value={dialog:e,..._$});let t=()=>document.getElementById("findq")?.select();zc(()=>requestAnimationFrame(t))}var _$,et,Zx,ip=b(()=>{X();Y();ln();_$={q:"",asked:"",found:[],at:-1,more:!1,swapped:null,failed:!1},et=S(null),Zx=e=>et.value?.dialog===e});function xM({label:e,chosen:t="solved",onPick:n,dialog:s=null,onShut:a=kM}){let[i,l]=g(""),c=Iu(),u=Rt(a),d=A(null);xe(),W(()=>d.current?.focus({preventScroll:!0}),[]);let p=Object.keys(sr),h=$=>c.ready((v,x)=>{a(),n($,i.trim(),v,x)});return r`<div class="menu pop popfin" role="dialog" aria-label=${e} ref=${u} onKeyDown=${$=>{let v=[...u.current.querySelectorAll(".mi")],x={ArrowDown:1,ArrowUp:-1}[$.key];if(x){$.preventDefault(),v[(v.indexOf(document.activeElement)+x+v.length)%v.length].focus();return}if($.target.matches("textarea")){$.key==="Enter"&&($.ctrlKey||$.metaKey)&&($.preventDefault(),h(t));return}if($.target.matches("input:not(.tog)")){$.key==="Enter"&&($.preventDefault(),h(t));return}let k=$.code==="KeyE"?0:Number(/^(?:Digit|Numpad)([1-9])$/.exec($.code)?.[1]??0)-1;k>=0&&p[k]&&!$.repeat&&($.preventDefault(),h(p[k]))}}>
<div class="mh" id="finh">${o("Closing reason")}</div>
<div role="radiogroup" aria-labelledby="finh">
${p.map(($,v)=>r`<button type="button" key=${$} class=${$===t?"mi on":"mi"} role="radio"
aria-checked=${String($===t)} ref=${$===t?d:null}
onClick=${()=>h($)}>
<${f} name=${sr[$][1]} size="m" />
<span class="cut">${sr[$][0]()}</span>
<kbd>${v?v+1:"E"}</kbd>
</button>`)}
</div>
<div class="asgf">
<input class="input" aria-label=${o("Comment (optional)")} placeholder=${o("Comment for the team")}
maxlength="2000" value=${i} onInput=${$=>l($.currentTarget.value)} />
<${Lu} dialog=${s} telling=${c} />
${c.on&&r`<div class="tellb">
<button type="button" class="btn primary" onClick=${()=>h(t)}>
${o("Send and close")}
<kbd class="only-wide">${ot} ↵</kbd>
</button>
</div>`}
</div>
</div>`}function Qx({dialog:e}){let t=e.state==="closed";return r`<${xM} label=${t?o("Closing reason"):o("Close with a reason")}
chosen=${t&&e.close_reason||"solved"} dialog=${t?null:e}
onPick=${(n,s,a,i)=>t?Oy(e.id,n,s):a?zu(e.id,a,i,{then:"close",reason:n,comment:s}):xn(e.id,n,s)} />`}var kM,Xx=b(()=>{L();T();le();_();Xn();Yt();Ko();M();Pe();Gf();kM=()=>{w.value=null}});var e_,lp,t_,S$=b(()=>{e_=new Map,lp=e=>{e_.set(e.id,{when:()=>!0,...e})},t_=()=>[...e_.values()]});function n_({dialog:e,children:t}){let n=e.state==="open";return r`<div class="acts">
${t}
${n&&r`<button type="button" class="ib only-wide" aria-haspopup="dialog" aria-expanded=${up("snooze")}
aria-label=${o("Snooze")} title=${o("Snooze")+"  H"} onClick=${cp("snooze")}>
<${f} name="alarm-clock" />
</button>`}
<button type="button" class="ib" aria-haspopup="menu" aria-expanded=${up("actions")}
aria-label=${o("More actions")} title=${o("More actions")} onClick=${cp("actions")}>
<${f} name="ellipsis" />
</button>
${n?r`<span class="split">
<button type="button" class="btn" title=${o("Close the conversation")+"  E"}
onClick=${()=>xn(e.id)}>
<${f} name="check" size="m" />
<span class="btnword">${o("Close")}</span>
</button>
<button type="button" class="btn caret" aria-haspopup="dialog" aria-expanded=${up("finish")}
aria-label=${o("Close with a reason")} title=${o("Close with a reason")+"  Shift E"}
onClick=${cp("finish")}>
<${f} name="chevron-down" size="s" />
</button>
</span>`:r`<button type="button" class="btn" title=${o("Reopen the conversation")+"  E"}
onClick=${()=>bs(e.id)}>
<${f} name="undo-2" size="m" />
<span class="btnword">${o("Reopen")}</span>
</button>`}
<${_M} dialog=${e} />
</div>`}function _M({dialog:e}){let t=e.assignee_id===null?null:K(e.assignee_id),n=Ey(e),s=t?Ga(t):n?.name??o("Assign");return r`<button type="button" class="btn pick" id="assignee" aria-haspopup="dialog"
aria-expanded=${up("assignee")} title=${o("Assignee")+"  A"} onClick=${cp("assignee")}>
<span class="vh">
${t?o("Assignee: {name}",{name:t}):o("Assignee: nobody")}
${n&&` · ${o("Team: {name}",{name:n.name})}`}
</span>
${t?r`<${G} name=${t} size="sm" />`:n?r`<span class=${"sq "+wn(n.name)}></span>`:r`<${gc} size="sm" />`}
<span class="only-wide cut askn" aria-hidden="true">${s}</span>
<${f} name="chevron-down" size="s" />
</button>`}function SM({dialog:e}){let t=!!bo.value[e.id],n=Nc("(max-width: 719px)"),s=e.state==="open";return r`<${Xe} label=${o("More actions")} place="popmore">
${n&&r`<${q} icon="user-round" onPick=${()=>{Ye.value=!0}}>
${o("Client card")}
<//>`}
${n&&s&&r`<${q} icon="alarm-clock" onPick=${()=>{w.value="snooze"}}>
${o("Snooze")}
<//>`}
${s&&r`<${q} icon="check" onPick=${()=>{w.value="finish"}}>
${o("Close with a reason")}
<kbd>⇧E</kbd>
<//>`}
${e.waiting_since&&r`<${q} icon="message-circle-off" onPick=${()=>Xc(e.id)}>
${o("No reply needed")}
<kbd>Y</kbd>
<//>`}
<${q} icon="eye" onPick=${()=>pa(e.id)}>
${t?o("Stop following"):o("Follow")}
<kbd>F</kbd>
<//>
${e.snooze&&r`<${q} icon="alarm-clock" onPick=${()=>ys(e.id)}>${o("Unsnooze")}<//>`}
<${q} icon="users-round" onPick=${()=>{w.value="team"}}>
${o("Assign to a team")}
<kbd>⇧A</kbd>
<//>
${e.state==="closed"&&r`<${q} icon="check" onPick=${()=>{w.value="finish"}}>
${o("Closing reason")}
<kbd>⇧E</kbd>
<//>`}
${t_().filter(a=>a.when(e)).map(a=>r`<${q} key=${a.id} icon=${a.icon} onPick=${()=>a.run(e)}>
${a.label(e)}
${a.hint&&r`<kbd>${a.hint}</kbd>`}
<//>`)}
<//>`}function o_({dialog:e}){let t=CM[w.value];return t&&e?r`<${t} key=${w.value} dialog=${e} />`:null}var cp,up,CM,s_=b(()=>{T();Ve();le();_();Ne();z();Yt();Sr();M();Xx();Pe();S$();Ln();Wu();cp=e=>()=>{w.value=w.value===e?null:e},up=e=>String(w.value===e);CM={snooze:Jf,finish:Qx,actions:SM,assignee:e$,team:({dialog:e})=>r`<${e$} dialog=${e} onlyTeams />`}});function pp({dialog:e}){let t=e&&tt(e);return r`
${Zt.value==="off"&&r`<div class="banner" role="status">
<${f} name="cloud-off" size="m" />
<span class="grow">${o("Offline. Showing saved data; replies will be sent when the connection is back.")}</span>
<button type="button" class="btn small" onClick=${rc}>${o("Retry")}</button>
</div>`}
${t&&t.health==="trouble"&&r`<div class="banner bad" role="status">
<${f} name="circle-alert" size="m" />
<span class="grow">
${o("{name} has a problem: {cause}. Replies wait in the queue.",{name:t.name,cause:qt(t.health_code,t.health_detail)})}
</span>
</div>`}
${t&&t.health==="paused"&&r`<div class="banner" role="status">
<${f} name="pause" size="m" />
<span class="grow">${o("{name} is paused. Replies wait in the queue.",{name:t.name})}</span>
</div>`}
`}var a_=b(()=>{T();sa();_();z();M();Ao()});function dp(e){Uo.value={...Uo.value,[e.dialog_id]:{message:e,text:e.text}}}function i_(e,t){Uo.value={...Uo.value,[e]:{...Uo.value[e],text:t}}}function Or(e){let{[e]:t,...n}=Uo.peek();Uo.value=n}function mp(e,t){let n=tt(t)?.can??{},s=["sent","delivered","read"].includes(e.delivery?.state),a=!n.edit_hours||Date.now()-e.sent_at<n.edit_hours*TM;return!!(n.edit&&s&&a&&e.author.operator_id===O.peek().id&&!e.deleted_at&&e.content==="text"&&(n.edit_files||!e.files?.length))}async function l_(e){let{message:t,text:n}=Uo.peek()[e];if(Or(e),n.trim()===t.text)return;let s=await J(`/api/messages/${t.id}/edit`,{text:n.trim()});ee({t:"result",...s})}var TM,Uo,r_,Yi=b(()=>{X();V();z();TM=36e5,Uo=S({}),r_=e=>Uo.value[e]??null});function Ca(e,t,n,s){e.focus(),e.setSelectionRange(n,s),document.execCommand("insertText",!1,t)||e.setRangeText(t,n,s,"end"),e.dispatchEvent(new Event("input",{bubbles:!0}))}function fp(e,t){Ca(e,t,e.selectionStart,e.selectionEnd)}function c_(e,t,n,s){Ca(e,s,t,n)}function $p(e,t){let{selectionStart:n,selectionEnd:s,value:a}=e,i=a.slice(n,s),l=i.trim();if(a.slice(n-t.length,n)===t&&a.slice(s,s+t.length)===t){Ca(e,i,n-t.length,s+t.length),e.setSelectionRange(n-t.length,s-t.length);return}if(!i&&a.slice(s,s+t.length)===t){e.setSelectionRange(s+t.length,s+t.length);return}let c=i.slice(0,i.indexOf(l)),u=i.slice(c.length+l.length);Ca(e,`${c}${t}${l}${t}${u}`,n,s);let d=n+c.length+t.length;e.setSelectionRange(d,d+l.length)}function C$(e,t){let{value:n}=e,s=n.lastIndexOf(`
`,e.selectionStart-1)+1,a=n.indexOf(`
`,e.selectionEnd),i=a<0?n.length:a,l=n.slice(s,i).split(`
`),c=t?/^\d{1,4}\. /:/^[-•] /,u=l.every(p=>c.test(p)),d=l.map((p,h)=>(u?"":t?`${h+1}. `:"- ")+p.replace(EM,"")).join(`
`);Ca(e,d,s,i)}function u_(e,t){let{selectionStart:n,selectionEnd:s,value:a}=e;Ca(e,`[${a.slice(n,s).trim()||t}](${t})`,n,s)}function p_(e){let{value:t,selectionStart:n}=e;if(n!==e.selectionEnd)return!1;let s=t.lastIndexOf(`
`,n-1)+1,a=/^(- |• |(\d{1,4})\. )/.exec(t.slice(s,n));return a?s+a[0].length===n?(Ca(e,"",s,n),!0):(fp(e,`
${a[2]?`${Number(a[2])+1}. `:a[1]}`),!0):!1}var EM,T$=b(()=>{EM=/^(?:[-•] |\d{1,4}\. )/});var Wt,E$=b(()=>{Wt={current:null}});function d_(e,t){let[n,s]=g(null),[a,i]=g(0),l=A(-1),c=t&&n?pk(n.query):[],u=()=>{let m=t&&e.current?uk(e.current.value,e.current.selectionStart):null;m?.query!==n?.query&&i(0),s(m)},d=()=>s(null),p=m=>{let $=e.current.selectionStart,v=e.current.value[$]===" ";c_(e.current,n.from,$,v?`@${m.name}`:`@${m.name} `),v&&e.current.setSelectionRange(n.from+m.name.length+2,n.from+m.name.length+2),l.current=e.current.selectionStart,d()},h=m=>{let $=l.current===e.current.selectionStart;if(l.current=-1,m.key===" "&&$)return m.preventDefault(),!0;if(!c.length)return!1;let v={ArrowDown:1,ArrowUp:-1}[m.key];if(v)i((a+v+c.length)%c.length);else if(m.key==="Enter"&&!m.ctrlKey&&!m.metaKey||m.key==="Tab")p(c[a]);else if(m.key==="Escape")m.stopPropagation(),d();else return!1;return m.preventDefault(),!0};return{list:c,at:Math.min(a,Math.max(0,c.length-1)),setAt:i,keys:h,look:u,pick:p,close:d}}function m_({calls:e}){return e.list.length?r`<div class="menu pop popcall" id="calls" role="listbox" aria-label=${o("Colleagues")}>
${e.list.map((t,n)=>r`<button type="button" class=${n===e.at?"mi on":"mi"} key=${t.id} id=${"call"+n}
role="option" tabindex="-1" aria-selected=${String(n===e.at)}
onPointerDown=${s=>s.preventDefault()} onPointerMove=${()=>e.setAt(n)}
onClick=${()=>e.pick(t)}>
<${G} name=${t.name} size="sm" />
<span class="cut">${t.name}</span>
</button>`)}
</div>`:null}var f_=b(()=>{L();T();Tu();_();T$();M()});var A$,$_=b(()=>{A$=[["faces",[["😀","улыбка радость smile grin"],["😃","улыбка smile happy"],["😄","смех smile laugh"],["😁","улыбка grin"],["😅","неловко sweat"],["😂","смех слёзы joy laugh"],["🤣","смех rofl"],["🙂","улыбка slight smile"],["😉","подмигивание wink"],["😊","улыбка румянец blush"],["😇","ангел angel"],["😍","влюблён любовь love"],["😘","поцелуй kiss"],["😋","вкусно yum"],["😎","круто очки cool"],["🤩","восторг star"],["🥳","праздник party"],["🤔","думаю think"],["🤗","обнимаю hug"],["😏","ухмылка smirk"],["😐","нейтрально neutral"],["😴","сон sleep"],["😌","спокойно relieved"],["😕","сомнение confused"],["😟","тревога worried"],["🙁","грусть frown"],["😢","слеза грусть cry"],["😭","плач cry sob"],["😤","пар злость"],["😠","злость angry"],["😱","ужас scream"],["😳","смущение flushed"],["🥺","просьба please"],["🙄","закатываю глаза roll eyes"],["😬","неловко grimace"],["🤒","болезнь sick"],["🫡","есть служу salute"]]],["hands",[["👍","да хорошо палец вверх thumbs up yes"],["👎","нет плохо палец вниз thumbs down no"],["👌","окей ok"],["✌️","победа victory"],["🤞","удачи пальцы luck"],["🤝","рукопожатие договор handshake"],["👏","аплодисменты браво clap"],["🙌","ура руки hooray"],["🙏","спасибо пожалуйста молитва thanks please pray"],["💪","сила strong"],["👋","привет пока hello bye wave"],["👀","глаза смотрю eyes"],["✍️","пишу writing"],["☝️","внимание up"],["👉","указатель right"],["👇","вниз down"],["🫶","сердце руки heart hands"]]],["hearts",[["❤️","сердце любовь heart love"],["🧡","сердце orange heart"],["💛","сердце yellow heart"],["💚","сердце green heart"],["💙","сердце blue heart"],["💜","сердце purple heart"],["🖤","сердце black heart"],["💔","разбитое сердце broken"],["💖","сердце sparkle"],["✨","блеск sparkles"],["🌟","звезда star"],["⭐","звезда star"],["🔥","огонь fire"],["🎉","праздник ура tada party"],["🎊","праздник confetti"],["🎁","подарок gift"],["🎂","торт день рождения birthday cake"],["🌹","роза rose"],["💐","цветы букет flowers"],["🌸","цветок blossom"],["☀️","солнце sun"],["🌈","радуга rainbow"],["❄️","снег snow"],["🎄","ёлка новый год christmas"]]],["work",[["✅","готово да галочка done check"],["☑️","галочка check"],["❌","нет крест cross no"],["❗","важно внимание important"],["❓","вопрос question"],["⚠️","внимание осторожно warning"],["⏰","время будильник clock"],["⏳","ждём песок hourglass"],["📅","дата календарь calendar"],["📌","закреплено pin"],["📎","скрепка вложение paperclip"],["📝","заметка memo"],["📄","документ document"],["📦","посылка коробка package"],["🚚","доставка грузовик delivery"],["🛒","корзина заказ cart"],["🧾","чек receipt"],["💳","карта оплата card"],["💰","деньги money"],["💸","деньги возврат money"],["🏷️","цена ярлык price"],["🔧","ремонт ключ repair wrench"],["🔨","молоток hammer"],["⚙️","настройки settings"],["🔍","поиск search"],["🔗","ссылка link"],["📞","телефон звонок phone call"],["📱","телефон mobile"],["💻","компьютер laptop"],["✉️","письмо почта mail"],["📷","фото camera"],["🎥","видео video"],["🔔","уведомление bell"],["🔒","замок lock"],["🔑","ключ key"],["🏠","дом home"],["🏢","офис office"],["📍","место адрес place address"],["🗺️","карта map"],["✈️","самолёт plane"],["🚗","машина car"],["☕","кофе coffee"],["🍕","пицца pizza"],["🆗","ok"],["🆕","новое new"],["🔝","топ top"],["💡","идея idea"],["📈","рост chart"],["🤖","бот robot"]]]]});function PM(e){let t=e.trim().toLocaleLowerCase();if(!t)return[...O$().length?[["recent",O$().map(s=>[s,""])]]:[],...A$];let n=A$.flatMap(([,s])=>s).filter(([,s])=>s.split(" ").some(a=>a.startsWith(t)));return n.length?[["",n]]:[]}function y_({pick:e}){let t=Rt(g_),n=A(null),[s,a]=g(""),[i,l]=g(0);xe(),W(()=>n.current.focus({preventScroll:!0}),[]);let c=PM(s),u=c.flatMap(([,m])=>m);P(()=>t.current.querySelector(".emo.on")?.scrollIntoView({block:"nearest"}),[i]);let d=m=>{NM(m),g_(),e(m)},p=m=>{let $={ArrowRight:1,ArrowLeft:-1,ArrowDown:h_,ArrowUp:-h_}[m.key];$&&(s===""||m.key==="ArrowDown"||m.key==="ArrowUp")&&(m.preventDefault(),l(Math.max(0,Math.min(u.length-1,i+$)))),m.key==="Enter"&&(m.preventDefault(),m.stopPropagation(),u[i]&&d(u[i][0]))},h=-1;return r`<div class="menu pop popemoji" role="dialog" aria-label=${o("Emoji")} ref=${t} onKeyDown=${xt}>
<div class="gfind">
<${f} name="search" size="m" />
<input class="palq" ref=${n} role="combobox" aria-expanded="true" aria-controls="emojis"
aria-autocomplete="list" aria-activedescendant=${u.length?"emo"+i:null}
aria-label=${o("Find an emoji")} placeholder=${o("For example: thanks")} value=${s}
onInput=${m=>{a(m.target.value),l(0)}} onKeyDown=${p} />
</div>
<div class="emojis" id="emojis" role="listbox" aria-label=${o("Emoji")}>
${c.map(([m,$])=>r`
${m&&r`<div class="mh" role="presentation">${OM[m]()}</div>`}
<div class="emogrid" role="presentation">
${$.map(([v,x])=>{h+=1;let k=h;return r`<button type="button" class=${k===i?"emo on":"emo"} id=${"emo"+k}
role="option" tabindex="-1" aria-selected=${String(k===i)}
aria-label=${`${v} ${x}`.trim()} onPointerMove=${()=>l(k)}
onClick=${()=>d(v)}>
${v}
</button>`})}
</div>
`)}
${!u.length&&r`<p class="dpad2 t13 dim">${o("Nothing found")}</p>`}
</div>
</div>`}var b_,AM,h_,OM,O$,NM,g_,v_,w_=b(()=>{L();T();le();$_();_();Xn();M();Pe();b_="okno.emoji",AM=16,h_=8,OM={recent:()=>o("Recent"),faces:()=>o("Smileys"),hands:()=>o("Gestures"),hearts:()=>o("Hearts and holidays"),work:()=>o("Work")},O$=()=>{try{return JSON.parse(localStorage.getItem(b_))??[]}catch{return[]}},NM=e=>localStorage.setItem(b_,JSON.stringify([e,...O$().filter(t=>t!==e)].slice(0,AM))),g_=()=>{w.value=null},v_=()=>r`<button type="button" class="ib small" id="emoji" aria-label=${o("Emoji")}
title=${`${o("Emoji")}  ${ot} ;`} aria-haspopup="dialog" aria-expanded=${String(w.value==="emoji")}
onClick=${()=>{w.value=w.value==="emoji"?null:"emoji"}}>
<${f} name="smile" size="m" />
</button>`});function k_({id:e,dialog:t,note:n,text:s}){let a=Fb(e),i=a.filter(m=>m.typing==="reply"),l=a.filter(m=>m.typing==="note"),c=n?Cu(s):[],u=m=>m.map($=>K($.id??$)).join(", "),d=m=>r`<b class="b5">${m}</b>`,p=null;if(i.length?p=yt(C("{who} is replying…","{who} are replying…",i.length),{who:d(u(i))}):c.length?p=yt(C("Your team will see the note, {who} will be notified","Your team will see the note, {who} will be notified",c.length),{who:d(c.map(m=>m.name).join(", "))}):l.length?p=yt(C("{who} is writing a note…","{who} are writing a note…",l.length),{who:d(u(l))}):uc(e)?p=o("{name} is typing…",{name:ms(t?.name??"")}):a.length&&(p=yt(C("{who} is here too","{who} are here too",a.length),{who:d(u(a))})),!p)return null;let h=i.length?i:l.length?l:a;return r`<div class="seen cseen" role="status">
${!c.length&&h.length>0&&r`<span class="stack">
${h.slice(0,3).map(m=>r`<${G} key=${m.id} name=${K(m.id)} size="xs" />`)}
</span>`}
<span class="cut">${p}</span>
</div>`}function __({id:e,mode:t}){let n=va(e,t);if(n===null)return null;let s=wt.value[e],a=s&&Pn(s).find(l=>l.no===n),i=a&&(a.author.operator_id?K(a.author.operator_id):a.author.name);return r`<div class="cquote">
<${f} name="reply" size="m" />
<span class="quote grow">
<b class="b5 blk cut">${i??o("Message {no}",{no:n})}</b>
<span class="cut blk">${a?x_(a):""}</span>
</span>
<button type="button" class="ib small" aria-label=${o("Remove the quote")} onClick=${()=>Wo(e,t,null)}>
<${f} name="x" size="m" />
</button>
</div>`}function S_({id:e,dialog:t,message:n}){let s=tt(t)?.can?.edit_hours,a=ge(t.kind),i=s?C("{channel} lets you edit for {n} hour","{channel} lets you edit for {n} hours",s,{channel:a}):"";return r`<div class="cstrip" role="status">
<${f} name="square-pen" size="m" />
<span class="grow">
${o("You are editing your message from {time}.",{time:H(n.sent_at)})} ${i}
</span>
<button type="button" class="ib small" aria-label=${o("Cancel editing")} title="Esc"
onClick=${()=>Or(e)}>
<${f} name="x" size="m" />
</button>
</div>`}function C_({id:e}){let[t,n]=g(!1),s=vw(e);if(P(()=>{kw(e)},[e]),!s.length)return null;let a=wt.value[e],i=a?Pn(a).findLast(c=>c.kind==="in")?.no??0:0,l=s.some(c=>c.no<i);return r`<div class=${l?"cstrip warn plan":"cstrip plan"}>
<div class="hrow">
<${f} name="calendar-clock" size="m" />
<span class="grow">
${s.length===1?o("Scheduled for {when}",{when:ft(Bn(s[0]))}):C("{n} reply scheduled","{n} replies scheduled",s.length)}
${l&&r`<b class="b6"> · ${o("the client has written since")}</b>`}
</span>
<button type="button" class="link t12" aria-expanded=${String(t)} onClick=${()=>n(!t)}>
${t?o("Hide"):o("Show")}
</button>
</div>
${t&&r`<ul class="plist">
${s.map(c=>r`<${DM} key=${c.id} message=${c} />`)}
</ul>`}
</div>`}function DM({message:e}){let t=`plan${e.id}`,n=w.value===t;return r`<li>
<span class="grow">
<b class="b5 blk">${ft(Bn(e))} · ${K(e.author.operator_id)}</b>
<span class="cut blk">${x_(e)}</span>
</span>
<span class="hrow tight pacts">
<button type="button" class="btn small" onClick=${()=>Yf(e,null)}>${o("Send now")}</button>
<span class="popbox">
<button type="button" class="ib small" aria-label=${o("Another time")} title=${o("Another time")}
aria-haspopup="dialog" aria-expanded=${String(n)} onClick=${()=>{w.value=n?null:t}}>
<${f} name="calendar-clock" size="m" />
</button>
${n&&r`<${Hi} place="popplan" given=${Bn(e)} pick=${s=>Yf(e,s)} />`}
</span>
<button type="button" class="ib small" aria-label=${o("Undo and edit")} title=${o("Undo and edit")}
onClick=${()=>Kn(e)}>
<${f} name="square-pen" size="m" />
</button>
</span>
</li>`}var x_,N$=b(()=>{L();T();le();Tu();Yi();ne();aa();_();Ne();du();Fi();Dn();z();Fn();Ko();M();ma();Zu();x_=e=>e.text||It(e.content==="text"&&e.files?.length?"document":e.content)});function T_({id:e,dialog:t}){let n=ao(e),s=n==="note",a=A(null),i=tn(e,n),l=t&&tt(t),c=s?MM:l?.can??{},u=!!c.subject&&!s,d=!s&&(Zt.value==="off"||l?.health==="trouble"||l?.health==="paused"),p=$t(e,n),h=!!i.trim()||p.some(y=>["done","uploading","waiting"].includes(y.state)),m=d_(a,s);W(()=>P$(a.current),[i]),P(()=>{Vw()||As()},[]);let $=(y={})=>{if(!h||!t)return;let N=u&&mk(e);if(N){document.getElementById("mail"+N.field)?.focus();return}$m();let U=_t("#missing button");if(U){U.focus();return}Uf(e,n,y),a.current?.focus()};W(()=>(Wt.current={id:e,mode:n,mail:u,field:a.current,submit:$,wrap:y=>$p(a.current,y),list:y=>C$(a.current,y)},()=>{Wt.current=null}));let v=y=>{_b(),mn(e),Ts(e,n,y.target.value),Vb(e,n,y.target.value),m.look()},x=s||(pe.value?.send?.[t?.kind]??(u?"command":"enter"))==="command",k=y=>{if(!(y.isComposing||m.keys(y))){if(FM(y,x)){y.preventDefault(),!y.repeat&&Ql()&&$();return}if(y.key==="Enter"&&u&&!y.shiftKey&&p_(a.current)){y.preventDefault();return}i||y.shiftKey||(y.key==="ArrowUp"&&!s&&IM(e,t)?y.preventDefault():y.code==="KeyZ"&&(y.ctrlKey||y.metaKey)&&(y.preventDefault(),ec()))}};return r`<form class=${s?"comp asnote":"comp"}
aria-label=${s?o("Note for the team"):o("Reply to the client")} onSubmit=${y=>{y.preventDefault(),$()}}>
<div class="bar top">
<${KM} id=${e} mode=${n} field=${a} />
${s?r`<span class="hrow tight end t12 notehint">
<${f} name="lock" size="s" />
${o("The client will not see this")}
</span>`:t&&r`<span class="hrow tight end t12 mut">
<${ke} kind=${t.kind} />
<span class="cut">${u?l.name:la(t)}</span>
${!u&&t.label&&r`<span class="only-wide cut">· ${t.label}</span>`}
</span>`}
</div>
${u&&t&&r`<${bx} dialog=${t} />`}
<${__} id=${e} mode=${n} />
<${qu} id=${e} kind=${t?.kind} mode=${n} />
<textarea class="tx" rows="2" ref=${a} value=${i} aria-label=${s?o("Note text"):o("Reply text")}
placeholder=${WM(s,t,d)} enterkeyhint=${x?"enter":"send"}
aria-controls=${m.list.length?"calls":null}
aria-activedescendant=${m.list.length?"call"+m.at:null} aria-autocomplete=${s?"list":null}
onInput=${v} onKeyDown=${k} onClick=${m.look} onBlur=${()=>{$m(),m.close()}}></textarea>
<${m_} calls=${m} />
<${Uu} id=${e} mode=${n} again=${y=>{Sk(e,y),a.current?.focus()}} without=${y=>{Ck(e,y),a.current?.focus()}} />
<div class="bar cbarx">
<${zM} id=${e} mode=${n} mail=${u} can=${c} field=${a} calls=${m} />
<span class="grow"></span>
<${BM} id=${e} mode=${n} text=${i} />
<span class=${s?"":"split"}>
<button type="submit" class="btn primary" disabled=${!h}>
${!s&&r`<${f} name="send" size="s" />`}
${LM(s,d,e,p)}
<kbd class="only-wide">${x?`${ot} ↵`:"Enter"}</kbd>
</button>
${!s&&r`<${vx} disabled=${!h} />`}
</span>
</div>
${!s&&r`<${yx} send=${$} />`}
${w.value==="emoji"&&r`<${y_} pick=${y=>fp(a.current,y)} />`}
</form>`}function zM({id:e,mode:t,mail:n,can:s,field:a,calls:i}){let l=(u,d,p,h)=>r`<button type="button" class="ib small" aria-label=${d} title=${p?`${d}  ${p}`:d}
onPointerDown=${m=>m.preventDefault()} onClick=${h}>
<${f} name=${u} size="m" />
</button>`,c=()=>{fp(a.current,/(^|\s)$/.test(a.current.value.slice(0,a.current.selectionStart))?"@":" @"),i.look()};return r`
${n&&r`
${l("bold",o("Bold"),`${ot} B`,()=>$p(a.current,"**"))}
${l("italic",o("Italic"),`${ot} I`,()=>$p(a.current,"_"))}
${l("list",o("List"),`${ot} Shift 8`,()=>C$(a.current,!1))}
<${RM} field=${a} />
`}
${t==="note"&&l("at-sign",o("Mention a colleague"),"@",c)}
${s.files&&r`<${Yk} id=${e} can=${s} mode=${t} />`}
<${v_} />
`}function RM({field:e}){let t=w.value==="link",n=s=>{s.preventDefault(),s.stopPropagation();let a=s.target.elements.address.value.trim();w.value=null,a&&u_(e.current,/^(https?:\/\/|mailto:)/i.test(a)?a:`https://${a}`)};return W(()=>{t&&document.getElementById("linkto")?.focus()},[t]),r`<span class="popbox">
<button type="button" class="ib small" aria-label=${o("Link")} title=${o("Link")} aria-expanded=${String(t)}
onPointerDown=${s=>s.preventDefault()} onClick=${()=>{w.value=t?null:"link"}}>
<${f} name="link" size="m" />
</button>
${t&&r`<form class="menu pop poplink" aria-label=${o("Link")} onSubmit=${n}>
<input class="input" id="linkto" name="address" autocomplete="off" aria-label=${o("Page address")}
placeholder="https://" />
<button type="submit" class="btn primary">${o("Insert")}</button>
</form>`}
</span>`}function IM(e,t){let n=wt.peek()[e],s=n&&Pn(n).findLast(a=>a.kind==="out"&&a.author.operator_id===O.peek().id&&a.delivery?.state!=="cancelled");if(!s||!t||Wn(s))return!1;if(cr(s))Kn(s);else if(mp(s,t))dp(s);else return!1;return!0}function LM(e,t,n,s){return ya.value[n]!==void 0?o("Sends when uploaded"):e?o("Leave a note"):jo(s)?o("Send when uploaded"):t?o("Queue"):o("Send")}function BM({id:e,mode:t,text:n}){return jw(e,t)!==void 0?r`<span class="t12 dim saved hrow tight" role="status">
<span class="only-wide">${o("A newer draft from another device.")}</span>
<button type="button" class="link" onClick=${()=>Kw(e,t)}>${o("Restore previous draft")}</button>
</span>`:n.trim()?Rw(e,t)?r`<span class="t12 dim only-wide saved">${o("Draft saved")}</span>`:Zt.value==="off"?r`<span class="t12 dim only-wide saved">${o("Draft saved on this device")}</span>`:null:null}function WM(e,t,n){return t?e?o("Write a note for the team"):n?o("You can write, the reply will wait in the queue"):o("Write a reply"):o("You can write while the messages load")}function FM(e,t){return e.key!=="Enter"||e.shiftKey?!1:e.ctrlKey||e.metaKey||!t}function P$(e){e&&(e.style.height="auto",e.style.height=`${Math.min(e.scrollHeight,innerHeight*.4)}px`)}function KM({id:e,mode:t,field:n}){let s=i=>{cn(e,i),requestAnimationFrame(()=>n.current?.focus())},a=i=>{i.key!=="ArrowLeft"&&i.key!=="ArrowRight"||(i.preventDefault(),cn(e,t==="reply"?"note":"reply"),requestAnimationFrame(()=>_t(".md[aria-selected='true']")?.focus()))};return r`<div class="hrow mds" role="tablist" aria-label=${o("Where the text goes")} onKeyDown=${a}>
${jM.map(([i,l])=>r`<button type="button" class="md" role="tab" aria-selected=${String(t===i)}
tabindex=${t===i?0:-1} onClick=${()=>s(i)}>
${l()}
</button>`)}
</div>`}var MM,jM,E_=b(()=>{L();zo();T();le();un();Yi();aa();_();Os();Xn();Wi();sa();T$();vo();Dn();z();Oe();Fn();xr();E$();Ko();Hu();M();f_();w_();p$();Zu();N$();MM={files:!0,max_files:20};jM=[["reply",()=>o("Reply")],["note",()=>o("Note")]]});function UM(e,t){let n=e.findLast(a=>a.kind==="out")??e.at(-1),s={name:ms(A_(n)),ago:wv(n.created_at,t)};return n.kind==="note"?o("{name} left a note {ago}.",s):n.kind==="in"?o("{name} wrote {ago}.",s):o("{name} replied {ago}.",s)}function HM(){let[e,t]=g(ks(Date.now()));return P(()=>{let n=setInterval(()=>t(ks(Date.now())),1e3);return()=>clearInterval(n)},[]),e}function O_({entry:e}){let t=A(null);W(()=>t.current.focus({preventScroll:!0}),[e.key,e.last_no]);let n=A(0);W(()=>{n.current=Date.now(),Pw(e.dialog_id,e.last_no)},[e.key,e.last_no]);let s=HM(),a=e.came??[],i=()=>{Date.now()-n.current>=YM&&Ow(e)};return r`<div class="card fencebox" role="alertdialog"
aria-label=${o("The conversation changed while you were writing")}>
<div class="fence">
<p class="t13">
<b class="b6">
${a.length?UM(a,s):o("The conversation changed while you were writing.")}
</b> ${o("Your reply has not been sent yet.")}
</p>
${a.length>D$&&r`<p class="t12 dim">${o("The last {n} of {count} messages",{n:D$,count:a.length})}</p>`}
<ol class="came">
${a.slice(-D$).map(l=>r`<li class=${"msg fm "+(l.kind==="in"?"in":l.kind==="note"?"out note":"out")}
key=${l.id}>
<div class="box">
<span class="by">${A_(l)}</span>
${qM(l)}
<span class="mt">${H(l.created_at)}</span>
</div>
</li>`)}
</ol>
${e.text&&r`<blockquote class="quote">${e.text}</blockquote>`}
${e.files?.length>0&&r`<p class="t12 dim">
${C("{n} file","{n} files",e.files.length)}
: ${e.files.map(l=>l.name).join(", ")}
</p>`}
<div class="hrow">
<button type="button" class="btn quiet" onClick=${()=>Pk(e)}>${o("Do not send")}</button>
<span class="grow"></span>
<button type="button" class="btn" onClick=${()=>Ds(e)}>${o("Edit")}</button>
<button type="button" class="btn primary" ref=${t} onClick=${i}>
${o("Send anyway")}
<kbd class="only-wide">Enter</kbd>
</button>
</div>
</div>
</div>`}var A_,qM,D$,YM,N_=b(()=>{L();T();ne();_();Io();Ne();ga();Fn();Ko();ma();A_=({author:e})=>e.operator_id?K(e.operator_id):e.name,qM=e=>e.text||It(e.content==="text"?"document":e.content);D$=20,YM=700});function P_({id:e,dialog:t}){let n=Sw(e),s=ao(e),a=r_(e);if(QM(e),n)return r`<div class="dock"><${O_} entry=${n} /></div>`;let i=s==="reply"&&t&&GM(t);return r`<div class="dock">
${t&&r`
<${C_} id=${e} />
<${k_} id=${e} dialog=${t} note=${s==="note"} text=${tn(e,s)} />
`}
${a&&t?r`
<${S_} id=${e} dialog=${t} message=${a.message} />
<${JM} id=${e} dialog=${t} text=${a.text} />
`:i?r`<${VM} id=${e} ...${i} />`:r`<${T_} id=${e} dialog=${t} />`}
</div>`}function GM(e){if(e.blocked_at)return{icon:"ban",title:e.thread_kind==="group"?o("We are no longer in this group"):o("The client has blocked the bot"),text:o("Messages have not been delivered since {date}.",{date:Nt(e.blocked_at)})};let t=tt(e);return!t||t.health==="removed"?{icon:"unplug",title:o("This channel was disconnected"),text:o("This channel can no longer send messages.")}:null}function VM({id:e,icon:t,title:n,text:s}){return r`<div class="creplace">
<${f} name=${t} />
<span class="grow t13"><b class="b6 blk">${n}</b>${s}</span>
<button type="button" class="btn" onClick=${()=>cn(e,"note")}>${o("Leave a note")}</button>
</div>`}function JM({id:e,dialog:t,text:n}){let s=A(null);W(()=>P$(s.current),[n]),W(()=>{s.current.focus(),s.current.setSelectionRange(n.length,n.length)},[]);let a=()=>{n.trim()&&je(()=>l_(e))},i=l=>{l.key==="Escape"&&(l.stopPropagation(),l.preventDefault(),Or(e));let c=pe.value?.send?.[t.kind]==="command";l.key==="Enter"&&!l.shiftKey&&!l.isComposing&&(l.ctrlKey||l.metaKey||!c)&&(l.preventDefault(),a())};return r`<form class="comp editing" aria-label=${o("Editing a message")}
onSubmit=${l=>{l.preventDefault(),a()}}>
<div class="bar top">
<span class="md t13 b5">${o("Editing")}</span>
<span class="hrow tight end t12 mut">
<${ke} kind=${t.kind} />
<span class="cut">${la(t)}</span>
</span>
</div>
<textarea class="tx" rows="2" ref=${s} value=${n} aria-label=${o("New message text")}
onInput=${l=>i_(e,l.target.value)} onKeyDown=${i}></textarea>
<div class="bar">
<span class="grow"></span>
<button type="button" class="btn quiet" onClick=${()=>Or(e)}>${o("Do not change")}</button>
<button type="submit" class="btn primary" disabled=${!n.trim()}>
${o("Save changes")}
<kbd class="only-wide">Enter</kbd>
</button>
</div>
</form>`}function QM(e){let t=j.value.mentions?.[e]?.no??null;P(()=>{if(t===null)return;let n=setInterval(()=>{let a=[...document.querySelectorAll(".log .msg.note[data-no]")].filter(XM).map(l=>Number(l.dataset.no)),i=Math.max(0,...a);document.hasFocus()&&!document.hidden&&i>=t&&(clearInterval(n),ve("POST",`/api/dialogs/${e}/mentions`,{no:i}).catch(()=>{}))},ZM);return()=>clearInterval(n)},[e,t])}function XM(e){let t=e.closest(".scroll")?.getBoundingClientRect(),n=e.getBoundingClientRect();return!!t&&n.bottom>t.top&&n.top<t.bottom}var ZM,D_=b(()=>{L();T();Ve();V();un();Yi();ne();_();Io();z();M();E_();N_();N$();ZM=1e3});function Nr(e,{from:t=null}={}){let{view:n,dialog:s,at:a}=E.peek();s&&(Gi.value=t?{dialog:s,no:t}:null,a===e&&R(B(n,s),{replace:!0}),R(B(n,s,e),{replace:!0}))}function M_(){let e=Gi.peek();e&&Nr(e.no)}var Gi,Vi,Pr=b(()=>{X();Y();Gi=S(null);Vi=e=>new URL(B("all",e.dialog_id,e.no),location.origin).href});function R_(){et.value=null,globalThis.CSS?.highlights?.delete("found"),_t("#conversation .scroll")?.focus({preventScroll:!0})}function t2(e){et.value={...et.peek(),q:e},clearTimeout(M$),M$=setTimeout(I_,e2)}async function I_(){clearTimeout(M$);let{dialog:e,q:t}=et.peek();if(!t.trim()||z$(t)){et.value={dialog:e,..._$,q:t,asked:t};return}try{let n=await F(`/api/dialogs/${e}/find?${new URLSearchParams({q:t})}`);if(et.peek()?.dialog!==e||et.peek().q!==t)return;et.value={...et.peek(),asked:t,found:n.found,more:n.more,swapped:n.other_layout,at:-1,failed:!1},n.found.length&&Dr(1)}catch(n){if(!(n instanceof ue))throw n;et.peek()&&(et.value={...et.peek(),asked:t,found:[],failed:!0})}}function Dr(e){let{found:t,at:n}=et.peek();if(!t.length)return;let s=(n+e+t.length)%t.length;et.value={...et.peek(),at:s},Nr(t[s])}function n2(e){let{q:t,asked:n,dialog:s}=et.peek(),a=z$(t);a?Nr(Math.max(1,Math.min(a,se.peek()[s]?.last_no??a))):t!==n?I_():Dr(e.shiftKey?-1:1)}function o2(e){if(e.key==="Escape")R_();else if(e.key==="Enter")n2(e);else if(e.key==="ArrowUp")Dr(1);else if(e.key==="ArrowDown")Dr(-1);else return;e.preventDefault(),e.stopPropagation()}function L_({id:e}){let t=A(null),n=Zx(e);if(W(()=>{n&&t.current?.focus()},[n]),!n)return null;let{q:s,asked:a,found:i,at:l,more:c,swapped:u,failed:d}=et.value,p=d?o("Search failed"):!a.trim()||z$(a)?"":i.length?o("{i} of {n}",{i:l+1,n:re(i.length)+(c?"+":"")}):o("Nothing found");return r`<div class="findbar" role="search" aria-label=${o("Find in the conversation")}>
<${f} name="search" size="m" />
<input id="findq" ref=${t} class="grow" type="text" value=${s} maxlength="200" autocomplete="off"
spellcheck=${!1} aria-label=${o("Find in the conversation")} placeholder=${o("Words or message No.")}
onInput=${h=>t2(h.target.value)} onKeyDown=${o2} />
<span class="t12 mut num" role="status">${p}${u&&` · ${o("as “{text}”",{text:u})}`}</span>
<button type="button" class="ib small" disabled=${i.length<1} aria-label=${o("Earlier")}
title=${o("Earlier")+"  ↑"} onClick=${()=>Dr(1)}>
<${f} name="chevron-up" size="m" />
</button>
<button type="button" class="ib small" disabled=${i.length<1} aria-label=${o("Later")}
title=${o("Later")+"  ↓"} onClick=${()=>Dr(-1)}>
<${f} name="chevron-down" size="m" />
</button>
<button type="button" class="ib small" aria-label=${o("Dismiss")} title=${o("Dismiss")+"  Esc"} onClick=${R_}>
<${f} name="x" size="m" />
</button>
</div>`}function B_(e){let{highlights:t}=globalThis.CSS??{};if(!t||!et.peek())return;let{asked:n,swapped:s,found:a}=et.peek(),i=((s??n).toLowerCase().match(/[\p{L}\p{N}]{2,}/gu)??[]).map(u=>u.slice(0,Math.max(3,u.length-2))),l=[],c=new Set(a);for(let u of i.length?e.querySelectorAll("li[data-no]"):[])if(c.has(Number(u.dataset.no))&&l.length<z_){for(let d of s2(u,i))if(l.push(d)>=z_)break}t.set("found",new Highlight(...l))}function*s2(e,t){let n=document.createTreeWalker(e,NodeFilter.SHOW_TEXT);for(let s=n.nextNode();s;s=n.nextNode())if(!s.parentElement.closest(".mt, .by, .av"))for(let a of s.nodeValue.matchAll(/[\p{L}\p{N}]+/gu)){if(!t.some(l=>a[0].toLowerCase().startsWith(l)))continue;let i=new Range;i.setStart(s,a.index),i.setEnd(s,a.index+a[0].length),yield i}}var e2,M$,z$,z_,R$=b(()=>{L();zo();T();V();ne();_();ip();Pr();z();M();e2=180,M$=0;z$=e=>Number(/^\s*[№#]\s*(\d{1,9})\s*$/.exec(e)?.[1]??0);z_=1e3});async function I$(e){try{return await e()}catch(t){return $e(I(t)),null}}function W_(e){let t=tt(se.value[e.dialog_id]??{})?.can??{},n=["sent","delivered","read"].includes(e.delivery?.state),s=!t.delete_hours||Date.now()-e.sent_at<t.delete_hours*a2;return!!(t.delete&&n&&s&&L$(e)&&!e.deleted_at&&(e.files?.length??0)<2)}function B$(e){let t=new Set(Mr.peek());t.delete(e)||t.add(e),Mr.value=t}async function W$(e,t){let n=j.peek().marks[e];hp.add(e),await I$(async()=>{let s=await J(`/api/dialogs/${e}/unread`,{no:t});ee({t:"unreadFrom",id:e,read_no:s.read_no}),te(Fc(e),{icon:"mail",undo:()=>(hp.delete(e),ee({t:"read",id:e,client_no:n??0}),I$(()=>J(`/api/dialogs/${e}/read`,{client_no:n??0})))})})}var a2,gp,L$,F_,j_,K_,q_,Mr,U_,hp,H_,Y_,Ji=b(()=>{X();gs();Oe();V();z();a2=36e5;gp=(e,t,n)=>I$(async()=>(ee({t:"result",...await J(`/api/messages/${e.id}/${t}`,n)}),!0));L$=e=>e.kind==="out"&&e.author.operator_id===O.value.id,F_=e=>gp(e,"delete",{}),j_=(e,t)=>gp(e,"reaction",{emoji:t}),K_=e=>gp(e,"amend",{act:"again"}),q_=e=>gp(e,"amend",{act:"drop"}),Mr=S(new Set);U_=e=>F(`/api/messages/${e.id}/versions`).then(t=>t.versions),hp=new Set,H_=e=>hp.has(e),Y_=e=>hp.delete(e)});var Zi,G_,bp,V_,Qi,Xi=b(()=>{X();T();_();Zi=S(null),G_=e=>{Zi.value=e},bp=e=>!!Zi.value?.when(e),V_=e=>Zi.peek().run(e),Qi=({message:e})=>Zi.value?.when(e)?r`<button type="button" class="link whyb" aria-haspopup="dialog"
onClick=${()=>Zi.peek().run(e)}>
${o("Why?")}
</button>`:null});function Q_({message:e,at:t}){let{state:n,code:s,detail:a}=e.delivery;return n==="failed"?r`<span class="mt trouble">
<${f} name="circle-alert" size="s" />
<span>${o("Not sent")}: ${qt(s,a)}</span>
</span>`:n==="uncertain"?r`<span class="mt trouble">
<${f} name="circle-question-mark" size="s" />
<span title=${qt(s,a)}>${o("Delivery uncertain")}</span>
</span>`:r`<span class="mt">${t} <${In} state=${n} /></span>`}function X_({message:e,found:t}){let[n,s]=g(!1),a=J_(e),i=i2[e.delivery.code]?.(a)??o("{name} was cancelled",{name:a});return r`<li class=${t?"ev takenback found":"ev takenback"} data-no=${e.no}>
<span>
<${f} name="zap" size="s" />
${i} · <span title=${Be(e.created_at)}>${H(e.created_at)}</span>
${" "}
<button type="button" class="link" aria-expanded=${String(n)} onClick=${()=>s(!n)}>
${n?o("Hide"):o("Show")}
</button>
<${Qi} message=${e} />
${n&&r`<span class="taken">${e.text}</span>`}
</span>
</li>`}var r2,J_,el,Z_,i2,F$=b(()=>{L();T();ne();_();M();Xi();Ao();ou();r2={out_of_hours:()=>o("Out-of-hours reply"),receipt:()=>o("Receipt"),progress:()=>o("Progress update"),rating:()=>o("Rating request"),confirmation:()=>o("Confirmation"),incident:()=>o("Incident notice")},J_=e=>r2[e.automatic]?.()??o("Auto-reply"),el=e=>e.kind==="out"&&!!e.automatic,Z_=({message:e})=>r`<span class="by">
<${f} name="zap" size="s" />
${J_(e)}
<${Qi} message=${e} />
</span>`;i2={"too-late":e=>o("{name} was not sent: it was too late",{name:e}),paused:e=>o("{name} was not sent: automation was stopped",{name:e})}});function e0({message:e,at:t}){let{delivery:n}=e;return el(e)?r`<${Q_} message=${e} at=${t} />`:n.state==="failed"?r`<span class="mt trouble">
<${f} name="circle-alert" size="s" />
<span>${c2(n)}</span>
<${Vt} run=${()=>Hc(e)}>${o("Retry")}<//>
<${Vt} run=${()=>Et(e.text)}>${o("Copy")}<//>
</span>`:n.state==="uncertain"?r`<${l2} message=${e} />`:n.code==="checking"?r`<span class="mt trouble" role="status">
<${In} state="queued" />
<span>${o("Checking whether it arrived…")}</span>
</span>`:Wn(e)?r`<span class="mt trouble">
<${f} name="calendar-clock" size="s" />
<span title=${Be(Bn(e))}>
${o("Scheduled for {when}",{when:ft(Bn(e))})}
</span>
<${Vt} run=${()=>Kn(e)}>${o("Cancel")}<//>
</span>`:cr(e)?r`<${u2} message=${e} at=${t} />`:n.state==="queued"&&(n.attempts>0||n.waits_for)?r`<span class="mt trouble">
<${In} state="waiting" />
<span>${n.waits_for?o("Waiting for an earlier message"):o("Queued")}</span>
<${Vt} run=${()=>Kn(e)}>${o("Cancel")}<//>
</span>`:r`<span class="mt">${t} <${In} state=${n.state} /></span>`}function l2({message:e}){let{delivery:t}=e,n=tt(se.value[e.dialog_id]??{}),s=n?.can?.can_check?o("Delivery uncertain"):o("Delivery uncertain: {platform} does not report it",{platform:ge(n?.kind)});return r`<span class="mt trouble">
<${f} name="circle-question-mark" size="s" />
<span title=${qt(t.code,t.detail)}>${s}</span>
${n?.can?.can_check&&r`<${Vt} run=${()=>wy(e)}>${o("Check")}<//>`}
<${Vt} run=${()=>Hc(e)}>${o("Send again")}<//>
</span>`}function u2({message:e,at:t}){let[n,s]=g(Date.now());P(()=>{let c=setInterval(()=>s(Date.now()),250);return()=>clearInterval(c)},[]);let a=e.delivery.not_before-e.created_at,i=Bn(e)-n;if(i<=0)return r`<span class="mt">${t} <${In} state="sending" /></span>`;let l=Math.ceil(i/1e3);return r`<span class="mt trouble leaving" data-state="undo">
<svg class="ring" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
<circle class="bg" cx="6" cy="6" r="5" />
<circle class="fg" cx="6" cy="6" r="5" pathLength="100" stroke-dasharray="100"
stroke-dashoffset=${100-Math.min(100,i/a*100)} transform="rotate(-90 6 6)" />
</svg>
<span>${o("Sends in {n} s",{n:l})}</span>
<${Vt} run=${()=>Kn(e)}>${o("Cancel")}<//>
</span>`}function t0({message:e,found:t}){let[n,s]=g(!1),a=e.author.operator_id===O.value.id?o("You cancelled sending"):o("{name} cancelled sending",{name:K(e.author.operator_id)});return r`<li class=${t?"ev takenback found":"ev takenback"} data-no=${e.no}>
<span>
<${f} name="undo-2" size="s" />
${a} · <span title=${Be(e.created_at)}>${H(e.created_at)}</span>
${" "}
<button type="button" class="link" aria-expanded=${String(n)} onClick=${()=>s(!n)}>
${n?o("Hide"):o("Show")}
</button>
${n&&r`<span class="taken">
${e.text} <${Vt} run=${()=>Hc(e)}>${o("Send after all")}<//>
</span>`}
</span>
</li>`}function n0({entry:e}){let t=e.kind==="note",n=["msg out",t&&"note",e.phase==="refused"&&"fail",e.phase==="stale"&&"wait"].filter(Boolean).join(" ");return r`<li class=${n} data-pending=${e.phase}>
<div class="box">
${t&&r`<span class="by"><${f} name="lock" size="s" />${o("Note")} · ${O.value.name}</span>`}
${e.files?.length>0&&r`<${Gu} files=${e.files} />`}
${e.text&&r`<span class="text">${e.text}</span>`}
<${m2} entry=${e} />
</div>
<${G} name=${O.value.name} />
</li>`}function m2({entry:e}){if(e.phase==="refused"){let n=p2[e.code]?.()??I({code:e.code});return r`<span class="mt trouble">
<${f} name="circle-alert" size="s" />
<span>${o("Not sent")}: ${n}</span>
${e.code!=="file-gone"&&r`<${Vt} run=${()=>mu(e.key)}>${o("Retry")}<//>`}
<${Vt} run=${()=>Ds(e)}>${o("Edit")}<//>
<${Vt} run=${()=>Et(e.text)}>${o("Copy")}<//>
</span>`}if(e.phase==="stale")return r`<span class="mt trouble">
<${f} name="circle-question-mark" size="s" />
<span>${o("Written over an hour ago, not sent")}</span>
<${Vt} run=${()=>mu(e.key)}>${o("Send")}<//>
<${Vt} run=${()=>Ds(e)}>${o("Edit")}<//>
<${Vt} run=${()=>dr(e.key)}>${o("Delete")}<//>
</span>`;if(e.phase==="queued"&&(e.tries>0||Zt.value!=="on")){let n=d2.includes(e.code)?I({code:e.code}):"",s=n?o("{why} This is saved here and will be sent automatically.",{why:n}):o("Queued");return r`<span class="mt trouble">
<${In} state="waiting" />
<span>${s}</span>
<${Vt} run=${()=>Ds(e)}>${o("Cancel")}<//>
</span>`}return r`<span class="mt">${H(e.at)} <${In} state="sending" /></span>`}var Vt,c2,p2,d2,j$=b(()=>{L();T();Ve();V();ne();_();sa();Io();Ne();z();Fn();Ko();M();F$();Ao();Cr();ou();Vt=({run:e,children:t})=>r`<button type="button" class="link" onClick=${e}>${t}</button>`;c2=({code:e,detail:t})=>e==="bounced"?[o("The email bounced"),t].filter(Boolean).join(": "):`${o("Not sent")}: ${qt(e,t)}`;p2={"cannot-see":()=>o("a mentioned colleague cannot see this conversation"),"address-wrong":()=>o("an address in Cc or Bcc is wrong"),"invalid-subject":()=>o("the subject cannot be sent"),"invalid-time":()=>o("the scheduled time has passed"),"file-gone":()=>o("a file is no longer there, attach it again"),blocked:()=>o("the client has blocked us"),"channel-removed":()=>o("the channel was disconnected")},d2=["no-space","read-only","disk-fault","database-damaged"]});var vp,o0=b(()=>{Zs();T();_();M();vp=class extends Yn{componentDidCatch(t){console.error(t),this.setState({broken:!0})}componentWillReceiveProps({message:t}){this.state.broken&&t.version!==this.props.message.version&&this.setState({broken:!1})}render({message:t,children:n},{broken:s}){if(!s)return n;let a=t.kind==="in"?"msg in":"msg out";return r`<li class=${a} data-no=${t.no} tabindex="-1">
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
</li>`}}});function i0(e){let t=s0(e);return Ta.has(t)?Promise.resolve(Ta.get(t)):(yp.has(t)||(yp.set(t,new Promise(n=>q$.push(()=>h2(e.id,t).then(n)))),l0()),yp.get(t))}async function h2(e,t){try{let{card:n}=await F(`/api/links?message=${e}`);return g2(t,n),n}catch{return null}finally{yp.delete(t)}}function l0(){for(;K$<f2&&q$.length;)K$+=1,q$.shift()().finally(()=>{K$-=1,l0()})}function g2(e,t){Ta.set(e,t),Ta.size>$2&&Ta.delete(Ta.keys().next().value)}var f2,$2,Ta,yp,q$,K$,s0,a0,r0,U$=b(()=>{V();f2=2,$2=400,Ta=new Map,yp=new Map,q$=[],K$=0,s0=({id:e,version:t})=>`${e}:${t}`,a0=({id:e,text:t,data:n,deleted_at:s})=>!!e&&!s&&(/https?:\/\/|www\./i.test(t)||(n.entities??[]).some(a=>a.type==="text_link")),r0=e=>Ta.get(s0(e))});function d0({who:e}){let t=/^vk\.com\//.test(e)?Tr(e):null;return t?r`<a class="link" href=${t} target="_blank" rel="noopener noreferrer nofollow">${e}</a>`:e}function m0({data:e}){return r`
${(e.forwards??[]).map((t,n)=>r`<${f0} key=${n} one=${t} />`)}
${(e.posts??[]).map((t,n)=>r`<${b2} key=${"p"+n} post=${t} />`)}
`}function f0({one:e}){return r`<div class="fwd">
<${p0} from=${e.from} at=${e.at} />
${e.text&&r`<${_a} text=${e.text} />`}
${(e.forwards??[]).map((t,n)=>r`<${f0} key=${n} one=${t} />`)}
${e.more>0&&r`<span class="fwh">${C("and {n} more","and {n} more",e.more)}</span>`}
</div>`}function b2({post:e}){let t=e.url&&Tr(e.url);return r`<div class="wpost">
<div class="hrow">
<span class="grow">
<b class="b6 blk cut t13"><${d0} who=${e.from??""} /></b>
<span class="t12 dim">${o("post on a wall")}${e.at?` · ${c0(e.at)}`:""}</span>
</span>
<span class="ch vk" aria-hidden="true"><${f} name="ch-vk" /></span>
</div>
${e.text&&r`<div class="t13"><${_a} text=${e.text} /></div>`}
<span class="t12 dim hrow wrap">
${[e.likes>0&&C("{n} like","{n} likes",e.likes),e.comments>0&&C("{n} comment","{n} comments",e.comments)].filter(Boolean).join(" · ")}
${t&&r`<a class="link" href=${t} target="_blank" rel="noopener noreferrer nofollow">
${o("Open in {place}",{place:o("VK")})}
</a>`}
</span>
</div>`}var c0,u0,p0,$0=b(()=>{T();ne();Qe();_();l$();M();Ju();c0=e=>e?`${nt(e*1e3,Z.value)}, ${H(e*1e3)}`:"",u0=({data:e,children:t})=>r`<div class="fwd">
<${p0} from=${e.forwarded_from==="?"?"":e.forwarded_from} at=${e.forwarded_at} />
${t}
</div>`,p0=({from:e,at:t})=>r`<span class="fwh">
<${f} name="forward" size="s" />
${o("Forwarded")}
${e&&r`: <b class="b6"><${d0} who=${e} /></b>`}
${t?` · ${c0(t)}`:""}
</span>`});function wp({message:e}){let{data:t}=e,n=`${h0(t.latitude)}, ${h0(t.longitude)}`,{latitude:s,longitude:a}=t,i=`https://www.openstreetmap.org/?mlat=${s}&mlon=${a}#map=17/${s}/${a}`;return r`<div class="loc">
<span class="locpin"><${f} name="map-pin" /></span>
<span class="loct grow">
<b class="b5 blk">${t.title||It("location")}</b>
${t.address&&r`<span class="t12 blk">${t.address}</span>`}
<span class="t12 dim num">${n}</span>
${t.live?r`<span class="t12 dim blk">${o("Live location")}</span>`:null}
</span>
<span class="hrow wrap vca">
<a class="btn small" href=${i} target="_blank" rel="noopener noreferrer nofollow">
<${f} name="external-link" size="s" />
${o("Open the map")}
</a>
<button type="button" class="btn small quiet" onClick=${()=>Et(n)}>
<${f} name="copy" size="s" />
${o("Copy")}
</button>
</span>
</div>`}function H$({message:e,client:t}){let{data:n}=e,s=t&&j.value.contacts[t],[a,i]=g(!1),l=s?.identities.some(u=>u.kind==="phone"&&g0(u.external_id)===g0(n.phone)),c=async()=>{i(!0);try{await Gc(s,"phone",n.phone)}catch(u){$e(I(u))}i(!1)};return r`
<div class="vc">
<${G} name=${n.name||n.phone} />
<span class="grow">
<b class="b5 blk cut">${n.name||It("contact")}</b>
${n.phone&&r`<span class="t12 dim num">${n.phone}</span>`}
</span>
</div>
<div class="hrow wrap vca">
${n.phone&&s&&(l?r`<span class="tag plain">${o("on the card")}</span>`:r`<button type="button" class="btn small" aria-busy=${String(a)} disabled=${a} onClick=${c}>
<${f} name="user-round-plus" size="s" />
${o("Add to the card")}
</button>`)}
<button type="button" class="btn small quiet" onClick=${()=>Et(n.phone||n.name)}>
<${f} name="copy" size="s" />
${o("Copy")}
</button>
</div>
`}function Y$({message:e}){let{question:t,options:n,votes:s=[],anonymous:a}=e.data,i=s.reduce((c,u)=>c+u,0),l=c=>i?Math.round((s[c]??0)/i*100):null;return r`
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
`}function G$({message:e}){let{emoji:t,value:n}=e.data;return r`<span class="dice">
<span class="diceface" aria-hidden="true">${t||"🎲"}</span>
<span class="t13">${n?o("rolled {n}",{n}):It("dice")}</span>
</span>`}function tl({message:e}){let{data:t,content:n}=e,s=t.price||(t.total_amount?yv(t.total_amount,t.currency):"");return r`<div class="file named">
<${f} name=${{invoice:"banknote",story:"circle-dot",game:"play"}[n]} />
<span class="grow">
<b class="b5 blk">${t.title||t.from||It(n)}</b>
<span class="t12 dim blk">${[It(n),t.description,s].filter(Boolean).join(" · ")}</span>
</span>
</div>`}var h0,g0,b0=b(()=>{L();T();Ve();V();ne();_();Oe();z();M();ma();h0=e=>Number(e).toFixed(4);wp.knows=e=>typeof e.latitude=="number"&&typeof e.longitude=="number";g0=e=>String(e).replace(/\D/g,"");H$.knows=e=>!!(e.phone||e.name);Y$.knows=e=>!!e.question;G$.knows=()=>!0;tl.knows=e=>!!(e.title||e.from||e.description)});function v0({message:e}){let t=A(null),[n,s]=g(()=>r0(e));return P(()=>{if(n!==void 0)return;let a=new IntersectionObserver(i=>{i.some(l=>l.isIntersecting)&&(a.disconnect(),i0(e).then(s))});return a.observe(t.current),()=>a.disconnect()},[]),n?r`<${v2} message=${e} card=${n} />`:r`<span ref=${t}></span>`}function v2({message:e,card:t}){let[n,s]=g(t.picture),a=t.site&&t.site.toLowerCase()!==t.host?`${t.site} · ${t.host}`:t.host;return r`<a class=${n?"lp":"lp wordy"} href=${t.url} title=${t.url} target="_blank"
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
</a>`}var y0=b(()=>{L();T();U$()});function _0({file:e,data:t}){let n=A(null),[s,a]=g({on:!1,at:0,whole:e.duration??0,failed:!1}),[i,l]=g(nl),[c,u]=g(!1),d=k2(e,t.waveform,n);P(()=>()=>{zr===n.current&&(zr=null)},[]);let p=()=>{let x=n.current;if(!x.paused){x.pause();return}zr&&zr!==x&&zr.pause(),zr=x,x.playbackRate=nl,x.play().catch(()=>a(k=>({...k,failed:!0,on:!1})))},h=()=>{nl=V$[(V$.indexOf(i)+1)%V$.length],n.current.playbackRate=nl,l(nl)},m=({target:x})=>a(k=>({...k,at:x.currentTime,whole:Number.isFinite(x.duration)?x.duration:k.whole})),$=x=>{let{whole:k}=s;k&&(n.current.currentTime=x*k)},v=e.kind==="voice"?o("Voice message"):e.name||o("Audio");return r`
<div class="voice" data-playing=${String(s.on)}>
<audio ref=${n} src=${k0(e)} preload="none"
onPlay=${()=>a(x=>({...x,on:!0,failed:!1}))}
onPause=${()=>a(x=>({...x,on:!1}))} onTimeUpdate=${m} onLoadedMetadata=${m}
onError=${()=>a(x=>({...x,failed:!0,on:!1}))}></audio>
<button type="button" class="pbtn" aria-label=${s.on?o("Pause"):o("Play {name}",{name:v})}
onClick=${p}>
<${f} name=${s.on?"pause":"play"} />
</button>
<span class="grow">
${e.kind==="audio"&&r`<b class="b5 blk cut">${v}</b>`}
<${w2} bars=${d} share=${s.whole?s.at/s.whole:0} seek=${$} label=${v}
at=${s.at} whole=${s.whole} />
<span class="vmeta">
<span class="num">
${s.failed?o("This browser cannot play it"):s.whole?`${Co(s.at)} / ${Co(s.whole)}`:rn(e.size??0)}
</span>
<span class="hrow tight">
${t.transcript&&r`<button type="button" class="link" aria-expanded=${String(c)} onClick=${()=>u(!c)}>
${o("Text")}
</button>`}
<a class="link hrow" href=${`/files/${e.token}`} download=${e.name||!0}
aria-label=${o("Download {name}",{name:v})}>
<${f} name="download" size="s" />
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
`}function w2({bars:e,share:t,seek:n,label:s,at:a,whole:i}){let l=d=>{let p=d.currentTarget.getBoundingClientRect();n(Math.max(0,Math.min(1,(d.clientX-p.left)/p.width)))},c=d=>{let p={ArrowLeft:-5,ArrowRight:5}[d.key];!p||!i||(d.preventDefault(),d.stopPropagation(),n(Math.max(0,Math.min(1,(a+p)/i))))},u=Math.max(1,...e);return r`<span class="wvbox" role="slider" tabindex="0" aria-label=${s} aria-valuemin="0"
aria-valuemax=${Math.round(i)} aria-valuenow=${Math.round(a)}
aria-valuetext=${`${Co(a)} / ${Co(i)}`} onPointerDown=${l} onKeyDown=${c}>
<svg class="wv" viewBox=${`0 0 ${Ho*4} 24`} preserveAspectRatio="none" aria-hidden="true">
${e.map((d,p)=>{let h=3+d/u*19;return r`<rect class=${(p+.5)/Ho<=t?"on":""} x=${p*4} y=${12-h/2}
width="2.4" height=${h} rx="1.2" />`})}
</svg>
</span>`}function k2(e,t,n){let[s,a]=g(()=>t?.length?x2(t):x0.get(e.token)??w0);return P(()=>{if(s!==w0||!e.size||e.size>y2||!window.IntersectionObserver)return;let i=new IntersectionObserver(l=>{l.some(c=>c.isIntersecting)&&(i.disconnect(),_2(e).then(c=>{c&&a(c)}))});return i.observe(n.current.parentElement),()=>i.disconnect()},[]),s}async function _2(e){try{let t=await fetch(k0(e));if(!t.ok)return null;let s=(await new OfflineAudioContext(1,1,8e3).decodeAudioData(await t.arrayBuffer())).getChannelData(0),a=Math.max(1,Math.floor(s.length/Ho)),i=Array.from({length:Ho},(l,c)=>S2(s,c*a,a));return x0.set(e.token,i),i}catch{return null}}function S2(e,t,n){let s=0;for(let a=t;a<Math.min(e.length,t+n);a+=8)s=Math.max(s,Math.abs(e[a]));return Math.round(s*100)}var V$,Ho,y2,k0,nl,zr,x0,w0,x2,S0=b(()=>{L();T();ne();_();M();V$=[1,1.5,2],Ho=44,y2=15e5,k0=e=>`/files/${e.token}/media`,nl=1,zr=null,x0=new Map;w0=new Array(Ho).fill(0);x2=e=>Array.from({length:Ho},(t,n)=>Math.max(0,...e.slice(Math.floor(n*e.length/Ho),Math.max(Math.floor(n*e.length/Ho)+1,Math.floor((n+1)*e.length/Ho)))))});function kp({message:e,mail:t,client:n}){if(e.letter)return r`<${hx} message=${e} />`;let s=r`<${E2} message=${e} mail=${t} client=${n} />`;return e.data.forwarded_from&&!e.data.forwards?r`<${u0} data=${e.data}>${s}<//>`:s}function C2({message:e}){let{data:t}=e,n=t.forwards||t.posts?t.own??"":e.text;return n?r`<${_a} text=${n} looks=${t.entities} names=${(t.mentions??[]).map(K)} />`:null}function E2({message:e,mail:t,client:n}){let{content:s,data:a}=e,i=r`<${C2} message=${e} />`,l=a.forwards||a.posts?r`<${m0} data=${a} />`:null;if(e.files?.length){let u=e.files.filter(C0),d=r`
${u.map(p=>r`<${_0} key=${p.id} file=${p} data=${u.length>1?{}:a} />`)}
<${Gu} files=${e.files.filter(p=>!C0(p))} message=${e.id} />
`;return t?r`<div>${i}</div>${d}`:r`${l}${d}${i}`}let c=T2[s];return c&&c.knows(a)?r`<${c} message=${e} client=${n} />${i}`:s==="text"?r`
${l}
${i}
${!t&&a0(e)&&r`<${v0} key=${`${e.id}:${e.version}`} message=${e} />`}
`:r`<${A2} message=${e} />${i}`}function A2({message:e}){let t=e.has_original?r`<a class="link t13" href=${`/api/messages/${e.id}/original`} download>${o("Original")}</a>`:null;if(e.content==="unreadable")return r`<div class="raw">
<span class="hrow">
<${f} name="triangle-alert" size="m" />
<b class="b6">${o("Could not be read; the original is attached")}</b>
</span>
${t}
</div>`;let n=Jy(e);return r`<div class="unk">
<span class="hrow">
<${f} name="circle-question-mark" size="m" />
<b class="b6">${o("“{kind}” cannot be shown here yet",{kind:It(e.content)})}</b>
</span>
${n&&r`<a class="link t13" href=${n.url} target="_blank" rel="noopener noreferrer nofollow">
${o("Open in {place}",{place:n.name})}
</a>`}
${t}
</div>`}var C0,T2,J$=b(()=>{T();U$();_();Ne();M();ma();$0();b0();Cr();qi();y0();Ju();S0();C0=e=>e.state==="ready"&&["voice","audio"].includes(e.kind)&&/^audio\//.test(e.media_type),T2={location:wp,venue:wp,contact:H$,poll:Y$,dice:G$,story:tl,game:tl,invoice:tl}});function A0({message:e,found:t}){let n=e.has_original?r` · <a class="link" href=${`/api/messages/${e.id}/original`} download>${o("Original")}</a>`:null;return r`<${O0} message=${e} found=${t} icon=${O2[e.content]}
bad=${N2.has(e.content)}>
${ol(e)}
${n}
${bp(e)&&r` · <${Qi} message=${e} />`}
<//>`}function ol({content:e,data:t}){let n=t.by??null,s=P2[e];return s?s(t,n):e}function N0({message:e,found:t}){return r`<${O0} message=${e} found=${t} icon=${e.data.names?"user-round-plus":"circle-dot"}>
${R2(e)}
<//>`}function R2({data:e,author:t,text:n}){let s={name:r`<b>${t.name}</b>`,names:r`<b>${(e.names??[]).join(", ")}</b>`,title:e.title??""},a=L2[e.what];return a?yt(a(e),s):n?`${t.name}: ${n}`:yt(o("{name}: {what}"),{...s,what:o("chat event")})}var O2,N2,Yo,O0,P2,T0,Z$,D2,M2,E0,z2,I2,L2,sl=b(()=>{T();ne();_();Ne();z();M();Ai();Xi();O2={assigned:"user-round",team_changed:"users-round",closed:"check",reopened:"undo-2",snoozed:"alarm-clock",unsnoozed:"alarm-clock-check",sla_breached:"flame","no-answer":"message-circle-off",blocked:"ban",unblocked:"check",bounced:"mail-x","held-up":"mail",moved:"users-round"},N2=new Set(["blocked","bounced","sla_breached"]),Yo=e=>r`<b>${K(e)}</b>`;O0=({message:e,found:t,icon:n,bad:s,children:a})=>r`<li class=${["ev",s&&"bad",t&&"found"].filter(Boolean).join(" ")} data-no=${e.no}
tabindex="-1">
<span>
${n&&r`<${f} name=${n} size="s" />`}
${a} · <span title=${Be(e.created_at)}>${H(e.created_at)}</span>
</span>
</li>`;P2={assigned:(e,t)=>{if(e.to===null||e.to===void 0)return t?yt(o("{who} removed the assignee"),{who:Yo(t)}):o("No assignee now");let n=yt(o("Assignee: {who}"),{who:Yo(e.to)}),s=M2[e.cause]?.();return s?[...n,` · ${s}`,...D2(e.skipped)]:t&&t!==e.to?[...n," · ",...yt(o("assigned by {who}"),{who:Yo(t)})]:n},team_changed:(e,t)=>{let n=e.to?yt(o("Team: {team}"),{team:r`<b>${lt.value[e.to]?.name??o("Deleted team")}</b>`}):[o("No team now")];return t?[...n," · ",Yo(t)]:n},closed:(e,t)=>{let n=z2[e.reason]?.();return[...t?yt(o("Closed by {who}"),{who:Yo(t)}):[o("The conversation was closed")],n&&` · ${n}`,e.comment&&` · ${e.comment}`]},reopened:(e,t)=>e.cause==="delivery"?o("Reopened: a reply was not delivered"):t?yt(o("Reopened by {who}"),{who:Yo(t)}):o("Reopened: the client wrote again"),snoozed:(e,t)=>[e.until?o("Snoozed until {when}",{when:ft(e.until)}):o("Snoozed until the client replies"),e.reason&&` · ${o("reason “{reason}”",{reason:e.reason})}`,t&&" · ",t&&Yo(t)],unsnoozed:(e,t)=>e.cause==="person"&&t?yt(o("Unsnoozed by {who}"),{who:Yo(t)}):`${o("Unsnoozed")}: ${(E0[e.cause]??E0.time)()}`,sla_breached:e=>[o("The reply was due within {norm}",{norm:Xt(e.norm)}),e.late&&` · ${o("announced late, Okno was not running")}`],"no-answer":(e,t)=>{let n=e.undone?o("Reply needed after all"):o("No reply needed");return t?[n," · ",Yo(t)]:n},bounced:e=>[o("The email bounced"),e.recipient,e.words||e.status].filter(Boolean).join(" · "),"held-up":e=>[o("Email delayed, the mail server keeps trying"),e.words||e.status].filter(Boolean).join(" · "),moved:()=>o("The group became a supergroup, the conversation continues here"),blocked:e=>e.group?o("We were removed from the group"):o("The client has blocked the bot"),unblocked:e=>e.group?o("We are back in the group"):o("The client has unblocked the bot")},T0={away:()=>o("away"),off:()=>o("off shift"),status:({status:e})=>Sn(go.value[e]),full:()=>o("at the limit"),"no-access":()=>o("no access"),"not-here":()=>o("not here"),"other-team":()=>o("in another team")},Z$=e=>(T0[e.why]??T0.off)(e),D2=(e=[])=>e.length?[` · ${o("skipped:")} `,e.map(t=>`${K(t.id)} (${Z$(t)})`).join(", ")]:[],M2={reply:()=>o("first reply"),took:()=>o("took the most urgent"),handover:()=>o("handed over"),handback:()=>o("handed back"),started:()=>o("started the conversation"),reopened:()=>o("was the assignee before")},E0={time:()=>o("as scheduled"),client:()=>o("the client wrote"),delivery:()=>o("a reply was not delivered"),reply:()=>o("replied")},z2={solved:()=>o("Resolved"),"no-reply":()=>o("No reply"),duplicate:()=>o("Duplicate"),spam:()=>o("Spam"),declined:()=>o("Client declined"),other:()=>o("Other")};I2=e=>e.names?.length?o("{name} added {names}"):o("{name} joined"),L2={new_chat_members:I2,chat_invite_user:()=>o("{name} invited someone"),chat_invite_user_by_link:()=>o("{name} joined by a link"),left_chat_member:()=>o("{names} left"),chat_kick_user:()=>o("Someone left the chat"),new_chat_title:()=>o("{name} named the chat “{title}”"),chat_title_update:()=>o("{name} named the chat “{title}”"),new_chat_photo:()=>o("{name} changed the chat picture"),chat_photo_update:()=>o("{name} changed the chat picture"),delete_chat_photo:()=>o("{name} removed the chat picture"),chat_photo_remove:()=>o("{name} removed the chat picture"),pinned_message:()=>o("{name} pinned a message"),chat_pin_message:()=>o("{name} pinned a message"),chat_unpin_message:()=>o("{name} unpinned a message"),group_chat_created:()=>o("{name} created the chat"),chat_create:()=>o("{name} created the chat"),successful_payment:()=>o("{name} has paid"),refunded_payment:()=>o("{name}: payment refunded")}});function Q$({message:e,look:t,children:n}){let s=a=>{let i=a.currentTarget.getBoundingClientRect();xp.value={message:e,x:i.left,y:i.bottom+6},w.value="participant"};return r`<button type="button" class=${t} aria-haspopup="dialog"
aria-label=${o("Who is {name}?",{name:e.author.name})} onClick=${s}>
${n}
</button>`}function B2({message:e,x:t,y:n}){let s=Rt(()=>{w.value=null}),[a,i]=g(null);return xe(),P(()=>{let{width:l,height:c}=s.current.getBoundingClientRect();s.current.style.setProperty("left",`${Math.max(8,Math.min(t,innerWidth-l-8))}px`),s.current.style.setProperty("top",`${Math.max(8,Math.min(n,innerHeight-c-8))}px`),s.current.focus({preventScroll:!0}),F(`/api/dialogs/${e.dialog_id}/people/${e.author.identity_id}`).then(u=>i(u.person),()=>i({}))},[]),r`<div class="pop pcard" role="dialog" aria-label=${e.author.name} tabindex="-1" ref=${s}>
<div class="hrow">
<${G} name=${e.author.name} size="lg" face=${e.author.avatar} />
<span class="grow">
<b class="b6 blk cut">${e.author.name}</b>
<span class="t12 mut blk cut">
${[a?.label,a?.kind&&ge(a.kind)].filter(Boolean).join(" · ")}
</span>
</span>
</div>
${a?.messages>0&&r`<p class="t13 mut">
${C("{n} message here","{n} messages here",a.messages)}
, ${o("since {date}",{date:Nt(a.first_at)})}
</p>`}
${a?.dialog_id?r`<a class="btn small" href=${B("all",a.dialog_id)} onClick=${()=>{w.value=null}}>
${o("Direct conversation")}
</a>`:a&&r`<p class="t12 mut">${o("Has only written in groups so far")}</p>`}
</div>`}var xp,P0,X$=b(()=>{L();T();le();V();ne();_();X();Y();M();Pe();xp=S(null);P0=()=>w.value==="participant"&&xp.value?r`<${B2} key=${xp.value.message.id} ...${xp.value} />`:null});async function M0(e,t){let n=`${e}.${t}`;if(n in Rr.peek())return;eh.push(n);let s={...Rr.peek(),[n]:null};eh.length>W2&&delete s[eh.shift()],Rr.value=s;try{let i=(await F(`/api/dialogs/${e}/messages?after=${t-1}&limit=1`)).messages[0];i?.no===t&&(Rr.value={...Rr.peek(),[n]:i})}catch(a){if(!(a instanceof ue))throw a}}var W2,Rr,eh,D0,z0=b(()=>{X();V();W2=200,Rr=S({}),eh=[],D0=(e,t)=>Rr.value[`${e}.${t}`]??null});function R0({message:e,near:t}){let n=e.reply_to_no,s=t??D0(e.dialog_id,n);P(()=>{t||M0(e.dialog_id,n)},[n,!!t]);let a=s?.deleted_at?o("The message was deleted"):e.data.quote||(s?j2(s):o("Message {no}",{no:n}));return r`<button type="button" class="quote qbtn" aria-label=${o("Go to the quoted message: {text}",{text:a})}
onClick=${()=>Nr(n,{from:e.no})}>
${s&&r`<b class="b6 blk cut">${F2(s)}</b>`}
<span class="cut">${a}</span>
</button>`}var F2,j2,I0=b(()=>{L();T();_();Pr();Ne();z0();ma();F2=({author:e})=>e.operator_id?K(e.operator_id):e.name,j2=e=>e.text||It(e.content==="text"&&e.files?.length?"document":e.content)});function th(e){return e.kind!=="in"||e.deleted_at||e.content==="service"?[]:tt(se.value[e.dialog_id]??{})?.can?.can_react??[]}function L0({amendment:e}){return e?.kind==="react"&&["queued","sending"].includes(e.state)?e:null}function nh(e){let t=L0(e);return(t?t.text:e.reactions?.find(n=>n.identity_id===null)?.signs[0])||null}function B0(e){let t=L0(e),n=new Map,s=(a,i)=>n.set(a,[...n.get(a)??[],i]);for(let a of e.reactions??[])if(a.identity_id!==null||!t)for(let i of a.signs)s(i,a);return t?.text&&s(t.text,{identity_id:null,operator_id:t.operator_id}),[...n].map(([a,i])=>{let l=i.some(c=>c.identity_id===null);return{sign:a,count:i.length,ours:l,busy:!!(l&&t),names:i.map(U2).join(", ")}})}function U2({identity_id:e,operator_id:t,name:n}){return e!==null?n:t===O.value.id?o("you"):K(t)}var K2,q2,Ea,_p,Sp,Cp=b(()=>{Ji();_();Ne();z();K2=["👍","❤","🙏","👌","😁","🎉"],q2=new Set(["❤","✍","☃","🕊"]),Ea=e=>q2.has(e)?e+"️":e;_p=e=>K2.filter(t=>th(e).includes(t));Sp=(e,t)=>j_(e,t===nh(e)?null:t)});function W0({message:e}){let t=B0(e);if(!t.length||e.deleted_at)return null;let n=th(e);return r`<span class="reacts" role="group" aria-label=${o("Reactions")}>
${t.map(s=>r`<${Y2} key=${s.sign} one=${s}
press=${n.includes(s.sign)?()=>Sp(e,s.sign):null} />`)}
</span>`}function Y2({one:{sign:e,count:t,ours:n,busy:s,names:a},press:i}){let l=H2[e],c=`${l?l.name():Ea(e)} ${t}: ${a}`,u=r`
<span aria-hidden="true">${l?l.sign():Ea(e)}</span>
${l&&r`<span class="t12">${l.name()}</span>`}
<b>${t}</b>
`;return i?r`<button type="button" class="react" aria-pressed=${String(n)} aria-busy=${s?"true":null}
aria-label=${c} title=${c} onClick=${i}>
${u}
</button>`:r`<span class=${n?"react on":"react"} role="img" aria-label=${c} title=${c}>
${u}
</span>`}var H2,F0=b(()=>{T();_();Cp();M();H2={custom:{sign:()=>r`<${f} name="smile" size="s" />`,name:()=>o("Custom emoji")},paid:{sign:()=>"⭐",name:()=>o("Paid reaction")}}});function oh(e,t){if(e===t)return e?[{kind:"same",text:e}]:[];if(e.length+t.length>6e4)return K0([e],[t]).filter(c=>c.text);let[n,s]=[j0(e),j0(t)],a=0;for(;a<n.length&&a<s.length&&n[a]===s[a];)a+=1;let i=0;for(;i<n.length-a&&i<s.length-a&&n.at(-1-i)===s.at(-1-i);)i+=1;let l=K0(n.slice(a,n.length-i),s.slice(a,s.length-i));return G2([...n.slice(0,a).map(c=>({kind:"same",text:c})),...l,...n.slice(n.length-i).map(c=>({kind:"same",text:c}))])}function K0(e,t){if(e.length*t.length>4e5)return[{kind:"gone",text:e.join("")},{kind:"new",text:t.join("")}];let n=t.length+1,s=new Uint16Array((e.length+1)*n);for(let c=e.length-1;c>=0;c-=1)for(let u=t.length-1;u>=0;u-=1)s[c*n+u]=e[c]===t[u]?s[(c+1)*n+u+1]+1:Math.max(s[(c+1)*n+u],s[c*n+u+1]);let a=[],i=0,l=0;for(;i<e.length||l<t.length;)i<e.length&&l<t.length&&e[i]===t[l]?(a.push({kind:"same",text:e[i]}),i+=1,l+=1):l>=t.length||i<e.length&&s[(i+1)*n+l]>=s[i*n+l+1]?(a.push({kind:"gone",text:e[i]}),i+=1):(a.push({kind:"new",text:t[l]}),l+=1);return a}function G2(e){let t=[];for(let n of e.filter(s=>s.text)){let s=t.at(-1);s?.kind===n.kind?s.text+=n.text:t.push({...n})}return t}var j0,q0=b(()=>{j0=e=>e.match(/\s+|[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]/gu)??[]});function U0({message:e}){return e.edited_at?e.version<2?r`<span title=${Be(e.edited_at)}>${o("edited")} </span>`:r`
<button type="button" class="link edb" title=${Be(e.edited_at)}
aria-expanded=${String(Mr.value.has(e.id))} onClick=${()=>B$(e.id)}>
${o("edited")}
</button> `:null}function H0({message:e}){return Mr.value.has(e.id)&&e.version>1&&!e.deleted_at?r`<${V2} key=${e.version} message=${e} />`:null}function V2({message:e}){let[t,n]=g(null),[s,a]=g(!1),i=()=>{a(!1),U_(e).then(n,()=>a(!0))};return P(i,[]),s?r`<div class="vers">
<span class="t12">${o("Could not load earlier versions")} </span>
<button type="button" class="link t12" onClick=${i}>${o("Retry")}</button>
</div>`:t?r`<div class="vers" role="group" aria-label=${o("Earlier versions")}>
<span class="t12 b6 blk">${C("Edited {n} time","Edited {n} times",t.length-1)}</span>
<ol>
${t.slice(0,-1).map((l,c)=>r`<li key=${l.version}>
<time title=${Be(l.at)}>${H(l.at)}</time>
<span class="text">${oh(l.text,t[c+1].text).map(J2)}</span>
</li>`)}
<li key="now">
<time title=${Be(t.at(-1).at)}>${H(t.at(-1).at)}</time>
<span class="text">${oh(t.at(-2)?.text??"",t.at(-1).text).map(Z2)}</span>
</li>
</ol>
</div>`:r`<div class="vers"><span class="t12">${o("Loading…")}</span></div>`}function Y0({message:e,children:t}){let n=Mr.value.has(-e.id);return r`
<span class="gonet">
<${f} name="trash-2" size="s" />
${Q2(e)} <button type="button" class="link" aria-expanded=${String(n)}
onClick=${()=>B$(-e.id)}>
${n?o("Hide"):o("Show")}
</button>
</span>
${n&&r`<div class="goneold">${t}</div>`}
`}function Q2({amendment:e,author:t,kind:n,deleted_at:s}){let a={time:H(s)};if(n==="in")return o("{name} deleted the message at {time}",{...a,name:t.name});let i=e?.kind==="delete"?e.operator_id:null;return i?i===O.value.id?o("You deleted the message for the client"):o("{name} deleted the message for the client",{name:K(i)}):o("The message was deleted at {time}",a)}function G0({message:e}){let{amendment:t}=e;if(!t||t.state==="done"||t.kind==="react"&&t.state!=="failed"&&!t.code)return null;let n=t.kind==="edit"&&r`<span class="text amended">${t.text}</span>`,s=r`<button type="button" class="link" onClick=${()=>q_(e)}>
${o("Keep as is")}
</button>`;if(t.state==="failed"){let i=X2[t.kind](t.text);return r`<div class="amend bad" role="group" aria-label=${i}>
<span class="t12">
<${f} name="circle-alert" size="s" />
${i}
: ${qt(t.code,t.detail)}
</span>
${n}
<span class="hrow t12">
<button type="button" class="link" onClick=${()=>K_(e)}>${o("Retry")}</button>
${s}
</span>
</div>`}let a=ez[t.kind]();return r`<div class="amend" role="status">
<span class="t12">
<${f} name="clock" size="s" />
${a}
${t.code&&` · ${qt(t.code,t.detail)}`}
</span>
${n}
${t.state==="queued"&&t.code&&r`<span class="hrow t12">${s}</span>`}
</div>`}var J2,Z2,X2,ez,V0=b(()=>{L();T();Ji();q0();ne();_();Ne();z();Cp();M();Ao();J2=e=>e.kind==="new"?null:e.kind==="gone"?r`<del>${e.text}</del>`:e.text,Z2=e=>e.kind==="gone"?null:e.kind==="new"?r`<ins>${e.text}</ins>`:e.text;X2={edit:()=>o("Not edited for the client"),delete:()=>o("Not deleted for the client"),react:e=>e?o("The client does not see the reaction {sign}",{sign:Ea(e)}):o("The client still sees the reaction")},ez={edit:()=>o("Editing for the client…"),delete:()=>o("Deleting for the client…"),react:()=>o("Sending the reaction…")}});function J0({message:e,near:t,join:n,last:s,client:a,photo:i,contact:l,mailed:c,subject:u,to:d,found:p}){if(e.kind==="system")return r`<${A0} message=${e} found=${p} />`;if(e.content==="service")return r`<${N0} message=${e} found=${p} />`;if(e.delivery?.state==="cancelled"&&el(e))return r`<${X_} message=${e} found=${p} />`;if(e.delivery?.state==="cancelled")return r`<${t0} message=${e} found=${p} />`;let h=!!e.deleted_at,m=!h&&e.kind!=="note"&&!!(e.letter||c),$=e.kind==="in"?"in":e.kind==="note"?"out note":"out",v=e.delivery?.state,x=["msg",$,n&&"join",m&&"mail",p&&"found",h&&"gone",e.automatic&&(e.kind==="in"?"autom":"auto"),v==="failed"&&"fail",v==="uncertain"&&"wait",(cr(e)||Wn(e))&&"soon"],k=s?r`<${tz} message=${e} client=${a} photo=${i} />`:r`<span class="ph"></span>`,y=m&&!e.letter&&r`<${gx} subject=${u} to=${d} />`,N=r`<${kp} message=${e} mail=${m} client=${l} />`,U=r`<div class=${!h&&Xk(e)?"box bare":"box"} style=${h?null:ex(e)}>
<${nz} message=${e} join=${n} group=${a===null} />
${y}
${e.reply_to_no&&r`<${R0} message=${e} near=${t} />`}
${h?r`<${Y0} message=${e}>${N}<//>`:N}
<${H0} message=${e} />
<${G0} message=${e} />
<${az} message=${e} />
<${W0} message=${e} />
</div>`;return r`<li class=${x.filter(Boolean).join(" ")} data-no=${e.no} tabindex="-1">
${e.kind==="in"?[k,U]:[U,k]}
</li>`}function tz({message:e,client:t,photo:n}){let{author:s}=e;return s.operator_id?r`<${G} name=${K(s.operator_id)} />`:e.kind!=="in"?r`<span class="ph"></span>`:t!==null?r`<${G} name=${t} face=${n} />`:r`<${Q$} message=${e} look="pface">
<${G} name=${s.name} face=${s.avatar} />
<//>`}function nz({message:e,join:t,group:n}){if(t)return null;let{author:s}=e;return e.kind==="note"?r`<span class="by">
<${f} name="lock" size="s" />
${o("Note")} · ${K(s.operator_id)}
</span>`:el(e)?r`<${Z_} message=${e} />`:e.kind==="out"&&s.kind==="outside"?r`<span class="by">
${e.data.by?o("{name}, outside Okno",{name:e.data.by}):o("Sent outside Okno")}
</span>`:e.kind==="out"&&s.operator_id!==O.value.id?r`<span class="by">${K(s.operator_id)}</span>`:n&&e.kind==="in"?r`<span class=${"by hue "+wn(s.name)}>
<${Q$} message=${e} look="pname">${s.name}<//>
</span>`:null}function az({message:e}){let t=e.kind==="in"&&e.created_at-e.sent_at>oz,n=r`
<${U0} message=${e} />
<span title=${Be(e.sent_at)}>
${t?o("sent {sent}, received {time}",{sent:sz(e),time:H(e.created_at)}):H(e.created_at)}
</span>
`;return e.delivery?r`<${e0} message=${e} at=${n} />`:r`<span class="mt">${n}</span>`}var oz,sz,Z0=b(()=>{T();ne();_();Ne();z();Fn();M();F$();J$();j$();sl();Cr();qi();X$();I0();F0();V0();oz=5*6e4,sz=({sent_at:e,created_at:t})=>Ot(e)===Ot(t)?H(e):`${Nt(e)}, ${H(e)}`});function eS(e,{line:t,dialog:n,at:s}){let a=[],i=n.kind==="email"?{subject:n.title,to:n.label}:null,l=new Map(e.map(u=>[u.no,u])),c=n.thread_kind==="group";return e.forEach((u,d)=>{let p=e[d-1],h=e[d+1];(!p||Ot(p.created_at)!==Ot(u.created_at))&&a.push(r`<li class="day" key=${"d"+u.no}><span>${Ja(u.created_at,Z.value)}</span></li>`),u.no===t&&a.push(r`<li class="newline" key="newline"><span>${o("New messages")}</span></li>`);let m=d>0&&u.no!==t&&X0(p,u),$=!(h&&h.no!==t&&X0(u,h));a.push(r`<${vp} key=${u.id} message=${u}>
<${J0} message=${u} near=${l.get(u.reply_to_no)} join=${m} last=${$}
client=${c?null:n.name} photo=${c?null:n.avatar} contact=${n.contact_id}
mailed=${!!i} subject=${i?.subject} to=${i?.to} found=${u.no===s} />
<//>`),u.letter&&u.kind==="in"&&!u.automatic&&(i={subject:u.letter.subject,to:u.data.answer_to??qo(u.letter.sender)})}),a}function X0(e,t){return Q0(e)||Q0(t)?!1:e.kind===t.kind&&e.kind!=="system"&&e.author.operator_id===t.author.operator_id&&e.author.identity_id===t.author.identity_id&&e.automatic===t.automatic&&t.created_at-e.created_at<rz&&Ot(e.created_at)===Ot(t.created_at)}var rz,Q0,tS=b(()=>{T();Qe();ne();_();o0();qi();Z0();rz=3*6e4;Q0=e=>e.letter||e.content==="service"||e.delivery?.state==="cancelled"});function al(e,t){t==="reply"&&e.kind==="note"||(Wo(e.dialog_id,t,e.no),Bo(t))}function Ep(e,t,n="menu"){ah(e)&&(Tp.value={message:e,...t},Ir.value=n,w.value="message")}function nS(e,t){if(!t.ctrlKey&&!t.metaKey&&!t.altKey&&!t.shiftKey&&t.code==="KeyW"&&bp(e)&&pe.peek()?.shortcuts!==!1)return V_(e),!0;if(!ah(e))return!1;let s=t.ctrlKey||t.metaKey;if(s&&t.code==="KeyC"&&String(getSelection())===""&&e.text)Et(e.text);else{if(s||t.altKey)return!1;if(/^Key/.test(t.code)&&pe.peek()?.shortcuts===!1)return!1;if(t.code==="KeyR")al(e,"reply");else if(t.code==="KeyN")al(e,"note");else if(t.code==="KeyU"&&e.kind==="in")W$(e.dialog_id,e.no);else if(t.key==="Enter"||t.key==="ContextMenu"||t.shiftKey&&t.key==="F10")Ep(e,oS(t.currentTarget.querySelector(`li[data-no="${e.no}"] .box`)));else return!1}return!0}function oS(e){let t=e?.getBoundingClientRect()??{right:innerWidth/2,top:innerHeight/2};return{x:t.right,y:t.top+28}}function Ap(){let e=Aa?.parentElement?.querySelector(`li[data-no="${Aa.dataset.of}"] .box`);if(!e)return;let[t,n]=[Aa.parentElement.getBoundingClientRect(),e.getBoundingClientRect()],s=n.height<44?24:14;Aa.style.setProperty("top",`${Math.max(0,n.top-t.top-s)}px`),Aa.style.setProperty("right",`${Math.max(4,t.right-n.right+(e.parentElement.classList.contains("in")?-8:8))}px`)}function sS({find:e}){let t=A(null),n=Oa.value===null?null:e(Oa.value);if(W(()=>(Aa=t.current,Ap(),()=>{Aa=null})),!n||!ah(n)||n.deleted_at)return null;let s=w.value==="message"&&Tp.value?.message.id===n.id,a=l=>s&&Ir.value==="signs"==(l==="signs"),i=l=>c=>{a(l)?w.value=null:Ep(n,oS(c.currentTarget),l)};return r`<div class="mbar" ref=${t} data-of=${n.no} role="toolbar" aria-label=${o("Message actions")}>
${n.kind!=="note"&&r`<button type="button" class="ib small" tabindex="-1" aria-label=${o("Quote reply")}
title=${o("Quote reply")+"  R"} onClick=${()=>al(n,"reply")}>
<${f} name="reply" size="m" />
</button>`}
${_p(n).length>0&&r`<button type="button" class="ib small" tabindex="-1" aria-label=${o("Reaction")} title=${o("Reaction")}
aria-haspopup="menu" aria-expanded=${String(a("signs"))} onClick=${i("signs")}>
<${f} name="smile" size="m" />
</button>`}
<button type="button" class="ib small" tabindex="-1" aria-label=${o("More actions")} aria-haspopup="menu"
aria-expanded=${String(a("menu"))} onClick=${i("menu")}>
<${f} name="ellipsis" size="m" />
</button>
</div>`}function aS(){if(w.value!=="message"||!Tp.value)return null;let e={menu:iz,signs:lz,colleagues:cz}[Ir.value];return r`<${e} key=${Ir.value} ...${Tp.value} />`}function rh(e,t){let n=A(null);return W(()=>{let s=n.current.firstElementChild,{width:a,height:i}=s.getBoundingClientRect(),l=e-sh+a+8<=innerWidth,c=t+i+8<=innerHeight;s.style.setProperty("left",`${Math.max(8,l?e-sh:e-a)}px`),s.style.setProperty("top",`${Math.max(8,c?t:t-sh-i-8)}px`)},[]),n}function iz({message:e,x:t,y:n}){let s=rS(e),a=rh(t,n),i=se.value[s.dialog_id],l=mp(s,i),c=W_(s),u=p=>r`<span class="end only-wide"><${an} of=${p} /></span>`,d=()=>{dp(s),Bo("reply")};return r`<div class="msgmenu" ref=${a}>
<${Xe} label=${o("Message actions")} place="at">
${s.kind!=="note"&&r`<${q} icon="reply" onPick=${()=>al(s,"reply")}>${o("Quote reply")}${u(["R"])}<//>`}
${_p(s).length>0&&r`<${q} icon="smile" stay onPick=${()=>{Ir.value="signs"}}>
${o("Reaction")}
<//>`}
<${q} icon="sticky-note" onPick=${()=>al(s,"note")}>${o("Note on message")}${u(["N"])}<//>
${s.text&&r`<${q} icon="copy" onPick=${()=>Et(s.text)}>${o("Copy text")}${u([ot,"C"])}<//>`}
<${q} icon="link" onPick=${()=>Et(Vi(s))}>${o("Copy link")}<//>
<${q} icon="forward" stay onPick=${()=>{Ir.value="colleagues"}}>
${o("Forward to a colleague")}
<//>
${s.kind==="in"&&r`
<div class="sep" role="separator"></div>
<${q} icon="mail" onPick=${()=>W$(s.dialog_id,s.no)}>
${o("Unread from here")}
${u(["U"])}
<//>
`}
${(l||c)&&L$(s)&&r`<div class="sep" role="separator"></div>`}
${l&&r`<${q} icon="square-pen" onPick=${d}>${o("Edit for the client")}<//>`}
${c&&r`<${q} icon="trash-2" onPick=${()=>F_(s)}>${o("Delete for the client")}<//>`}
<//>
</div>`}function lz({message:e,x:t,y:n}){let s=rS(e),a=rh(t,n),i=nh(s);return r`<div class="msgmenu" ref=${a}>
<${Xe} label=${o("Reaction")} place="at signs" across>
${_p(s).map(l=>r`<button type="button" class="sign" role="menuitemradio" tabindex="-1" key=${l}
aria-checked=${String(l===i)} onClick=${()=>{w.value=null,Sp(s,l)}}>
${Ea(l)}
</button>`)}
<//>
</div>`}function cz({message:e,x:t,y:n}){let s=rh(t,n),a=Object.values(Ae.value).filter(l=>l.active&&l.id!==O.value.id).sort((l,c)=>l.name.localeCompare(c.name)),i=l=>{let{dialog_id:c,no:u}=e,d=tn(c,"note");Ts(c,"note",d.includes(`@${l.name}`)?d:`@${l.name} ${d}`),Wo(c,"note",u),Bo("note")};return r`<div class="msgmenu" ref=${s}>
<${Xe} label=${o("Forward to a colleague")} place="at people">
<div class="mh">${o("Forward to a colleague")}</div>
${a.length?a.map(l=>r`<button type="button" class="mi" role="menuitem" tabindex="-1" key=${l.id}
onClick=${()=>{w.value=null,i(l)}}>
<${G} name=${l.name} size="sm" />
${l.name}
</button>`):r`<p class="t13 mut menunote">${o("No colleagues yet")}</p>`}
<//>
</div>`}var Oa,Tp,Ir,sh,ah,Aa,rS,ih=b(()=>{X();L();T();Ve();Su();le();Ji();un();Yi();_();Pr();Xn();Fi();Cp();z();M();Ln();Xi();Oa=S(null),Tp=S(null),Ir=S("menu"),sh=28,ah=e=>e.kind!=="system"&&e.content!=="service"&&e.delivery?.state!=="cancelled";Aa=null;rS=e=>wt.value[e.dialog_id]?.items[e.no]??e});function cS({dialog:e}){let t=wt.value[e.id],n=Pn(t),s=new Set(n.map(i=>i.key).filter(Boolean)),a=St.value.filter(i=>i.dialog_id===e.id&&!s.has(i.key)&&i.phase!=="held");return r`<${lh} dialog=${e} messages=${n} pending=${a} mark=${as.value[e.id]}
at=${E.value.dialog===e.id?E.value.at:null} back=${Gi.value?.dialog===e.id}
later=${t.later} newer=${ct.value[`newer:${e.id}`]} more=${t.more}
older=${ct.value[`older:${e.id}`]} today=${new Date(Z.value).toDateString()} />`}var uz,pz,iS,dz,lS,lh,uS=b(()=>{Zs();T();Ji();Qe();Os();_();Pr();Io();Dn();Y();ga();z();ut();M();j$();R$();tS();ih();uz=48,pz=1e3,iS=1200,dz=500,lS=12;lh=class extends Yn{box=Od();list=Od();state={missed:0,atEnd:!0,line:this.firstUnread(this.props.mark)};firstUnread(t){return t===void 0?null:this.props.messages.find(n=>n.client_no>t)?.no??null}componentDidMount(){Nw(this.props.dialog.id);let t=this.props.at?null:this.box.current.querySelector(".newline");this.showFound(),t&&t.getBoundingClientRect().top<this.box.current.getBoundingClientRect().top&&t.scrollIntoView({block:"start"}),this.askOlder(),this.onLook=()=>this.look(),window.addEventListener("focus",this.onLook),document.addEventListener("visibilitychange",this.onLook),this.held=this.anchor(),this.grown=new ResizeObserver(()=>{this.isAtEnd()||this.keepPlace(this.held),Ap()}),this.grown.observe(this.list.current),this.look()}componentWillUnmount(){clearTimeout(this.timer),clearTimeout(this.press),this.grown.disconnect(),window.removeEventListener("focus",this.onLook),document.removeEventListener("visibilitychange",this.onLook),Y_(this.props.dialog.id),Oa.value=null,Gi.value=null}getSnapshotBeforeUpdate(){return{wasAtEnd:this.isAtEnd(),place:this.anchor()}}componentDidUpdate(t,n,{wasAtEnd:s,place:a}){let{current:i}=this.box,{messages:l,pending:c,later:u,at:d}=this.props,p=c.length>t.pending.length;this.wantsEnd&&!u?(this.wantsEnd=!1,i.scrollTop=0):p&&!u?(i.scrollTop=0,this.state.line&&this.setState({line:null})):l!==t.messages&&(!s||t.later||u)&&this.keepPlace(a),d!==t.at&&(this.shownAt=null),this.showFound();let h=l.filter(m=>m.no>(t.messages.at(-1)?.no??1/0)&&m.kind!=="system");h.length&&!t.later&&!u&&this.arrived(h,s),this.held=this.anchor(),this.askOlder(),this.askNewer(),this.look(),B_(this.list.current),Ap()}arrived(t,n){n||this.setState(({missed:a})=>({missed:a+t.length}));let s=t.find(a=>a.kind==="in");s&&!this.state.line&&!(n&&document.hasFocus())&&this.setState({line:s.no})}row(t){return this.list.current.querySelector(`li[data-no="${t}"]`)}showFound(){let{at:t}=this.props;if(!t||this.shownAt===t)return;let n=this.row(t);n&&(this.shownAt=t,n.scrollIntoView({block:"center"}))}anchor(){let t=this.box.current.getBoundingClientRect().top,n=this.list.current.querySelectorAll("li[data-no]"),[s,a]=[0,n.length-1];for(;s<a;){let i=s+a>>1;n[i].getBoundingClientRect().bottom>t?a=i:s=i+1}return n[s]?{row:n[s],at:n[s].getBoundingClientRect().top-t}:null}keepPlace(t){if(!t?.row.isConnected)return;let n=t.row.getBoundingClientRect().top-this.box.current.getBoundingClientRect().top-t.at;n&&(this.box.current.scrollTop+=n)}isAtEnd(){return!this.props.later&&Math.abs(this.box.current?.scrollTop??0)<=uz}scrolled=()=>{this.held=this.anchor();let t=this.isAtEnd();t!==this.state.atEnd&&this.setState({atEnd:t,missed:t?0:this.state.missed}),this.askOlder(),this.askNewer(),this.look()};askOlder(){let{scrollTop:t,scrollHeight:n,clientHeight:s}=this.box.current;this.props.more&&!this.props.older&&n-s+t<iS&&bm(this.props.dialog.id)}askNewer(){let t=!this.props.at||this.shownAt===this.props.at;this.props.later&&!this.props.newer&&t&&Math.abs(this.box.current.scrollTop)<iS&&gm(this.props.dialog.id)}inSight(){if(document.hidden)return[];let{top:t,bottom:n}=this.box.current.getBoundingClientRect(),s=[];for(let a=this.list.current.lastElementChild;a;a=a.previousElementSibling){let i=a.getBoundingClientRect();if(i.bottom<t+lS)break;a.dataset.no&&i.top<n-lS&&s.push(Number(a.dataset.no))}return s}look(){Dw(this.props.dialog.id,this.inSight());let t=()=>this.isAtEnd()&&document.hasFocus()&&!document.hidden&&!H_(this.props.dialog.id);if(!t()){clearTimeout(this.timer),this.timer=0;return}this.timer||=setTimeout(()=>{this.timer=0,t()&&pv(this.props.dialog)},pz)}toEnd=async()=>{this.wantsEnd=this.props.later,this.props.later?await fc(this.props.dialog.id):this.box.current.scrollTo({top:0,behavior:"smooth"})};find=t=>this.props.messages.find(n=>n.no===t)??null;over=t=>{let n=t.target.closest?.("li[data-no]");n&&t.pointerType!=="touch"&&(Oa.value=Number(n.dataset.no))};out=()=>{this.focused()||(Oa.value=null)};focusin=t=>{let n=t.target.closest?.("li[data-no]");n&&(Oa.value=Number(n.dataset.no))};pressed=t=>{clearTimeout(this.press);let n=t.pointerType==="touch"&&t.target.closest?.("li[data-no]");if(!n||t.target.closest("button, a, audio, video, iframe"))return;let s=this.find(Number(n.dataset.no));s&&(this.press=setTimeout(()=>{getSelection()?.removeAllRanges(),Ep(s,{x:t.clientX,y:t.clientY})},dz))};released=()=>clearTimeout(this.press);focused(){return this.list.current.contains(document.activeElement)?document.activeElement.closest("li[data-no]"):null}keys=t=>{if(t.target.closest("input, textarea, audio, video, [role=slider]"))return;let n=this.focused(),s=t.target===n||t.target===this.box.current,a=s&&!t.ctrlKey&&!t.metaKey&&{ArrowUp:-1,ArrowDown:1}[t.key];if(a)this.walk(n,a);else if(s&&t.key==="End")this.toEnd();else if(s&&t.key==="Escape"&&n)this.box.current.focus();else if(t.target===n&&n){if(!nS(this.find(Number(n.dataset.no)),t))return}else return;t.preventDefault(),t.stopPropagation()};walk(t,n){let s=[...this.list.current.querySelectorAll("li[data-no][tabindex]")],a=t?s[s.indexOf(t)+n]:this.lastSeen(s);a&&(yu(),a.focus({preventScroll:!0}),a.scrollIntoView({block:"nearest"}))}lastSeen(t){let{bottom:n}=this.box.current.getBoundingClientRect();return t.findLast(s=>s.getBoundingClientRect().top<n-8)}render({dialog:t,messages:n,pending:s,more:a,older:i,newer:l,at:c,later:u,back:d},{line:p,atEnd:h,missed:m}){return r`
<div class="scroll" ref=${this.box} onScroll=${this.scrolled} onPointerOver=${this.over}
onPointerLeave=${this.out} onPointerDown=${this.pressed} onPointerUp=${this.released}
onPointerMove=${this.released} onPointerCancel=${this.released} onFocusIn=${this.focusin}
onKeyDown=${this.keys} role="group" tabindex="0" aria-label=${o("Messages")}>
<div class="log" role="log" aria-label=${o("Conversation with {name}",{name:t.name})}>
<ol ref=${this.list}>
${a&&r`<li class="ev" key="more">
${i?.problem?r`<button type="button" class="btn small" onClick=${()=>bm(t.id)}>
${o("Retry")}
</button>`:r`<span>${o("Loading older messages…")}</span>`}
</li>`}
${eS(n,{line:p,dialog:t,at:c})}
${u&&r`<li class="ev" key="later">
${l?.problem?r`<button type="button" class="btn small" onClick=${()=>gm(t.id)}>
${o("Retry")}
</button>`:r`<span>${o("Loading newer messages…")}</span>`}
</li>`}
${!u&&s.map($=>r`<${n0} key=${"k"+$.key} entry=${$} />`)}
</ol>
<${sS} find=${this.find} />
</div>
</div>
<div class="todownbox">
${d&&r`<button type="button" class="btn toback" onClick=${M_}>
<${f} name="undo-2" size="m" />
${o("Back to the reply")}
</button>`}
${(!h||u)&&r`<button type="button" class="todown" aria-label=${m?C("Jump to the latest, {n} new message","Jump to the latest, {n} new messages",m):o("Jump to the latest")} onClick=${this.toEnd}>
<${f} name="arrow-down" />
${m>0&&r`<span class="count">${m}</span>`}
</button>`}
</div>
`}}});var fS={};Fe(fS,{Conversation:()=>mz});function mz(){let{dialog:e}=E.value;if(!e)return r`<section class="conversation" id="conversation" tabindex="-1"
aria-label=${o("No conversation selected")}>
<${pp} />
<${gz} />
</section>`;let t=se.value[e],n=ct.value[`dialog:${e}`]?.problem;return n&&!wt.value[e]?.loaded?r`<${dS} id=${e} dialog=${t} problem=${n} />`:!t&&!wt.value[e]&&j.value.recent.includes(e)?r`<${dS} id=${e} problem=${new ue(404,"not-found")} />`:r`<section class="conversation" id="conversation" tabindex="-1" aria-label=${o("Conversation")} key=${e}
data-dialog=${e}>
<${mS} dialog=${t} />
<${pp} dialog=${t} />
<${Zf} dialog=${t} />
<${L_} key=${"find"+e} id=${e} />
${wt.value[e]?.loaded&&t?r`<${cS} key=${e} dialog=${t} />`:r`<${hz} />`}
<${P_} key=${"dock"+e} id=${e} dialog=${t} />
${t&&r`<${Gk} key=${"drop"+e} id=${e} can=${tt(t)?.can} kind=${t.kind} />`}
<${o_} dialog=${t} />
<${aS} />
<${P0} />
</section>`}function pS(){return r`<a class="ib phoneback" href=${B(E.value.view)} aria-label=${o("Back to the list")}>
<${f} name="arrow-left" />
</a>`}function mS({dialog:e}){return e?r`<header class="thead">
<${pS} />
<span class="only-wide">
<${G} name=${e.name} face=${e.avatar}><${ke} kind=${e.kind} /><//>
</span>
<div class="grow">
<h2 class="cut">${e.name}</h2>
<div class="sub">
<span class="cut"><${$v} dialog=${e} /></span>
<span class="only-wide num tno">· ${o("No. {number}",{number:re(e.number)})}</span>
${e.waiting_since?r`<${so} since=${e.waiting_since} short />`:e.state==="closed"&&r`<span class="sla ok"><${f} name="check" size="s" />${o("closed")}</span>`}
</div>
</div>
<${n_} dialog=${e}><${fz} /><//>
</header>`:r`<header class="thead">
<${pS} />
<div class="grow"><h2 class="cut">${o("Conversation")}</h2></div>
</header>`}function fz(){let e=()=>{matchMedia("(min-width: 1280px)").matches?bn.value=!bn.value:Ye.value=!Ye.value};return r`<button type="button" class=${bn.value?"ib":"ib below-card"} aria-label=${o("Client card")}
title=${o("Client card")+"  ]"} aria-expanded=${String(Ye.value)} onClick=${e}>
<${f} name="panel-right" />
</button>`}function hz(){let e=Tt(150,!0);return r`<div class="scroll">
<div class="log" aria-busy="true" aria-label=${o("Loading messages")}>
<ol class="sklog">
${e&&$z.map(([t,n,s])=>r`<li class=${"msg "+t} aria-hidden="true">
${t==="in"&&r`<span class="ph"></span>`}
<svg class="skb" viewBox=${`0 0 ${n} ${s}`} width=${n} height=${s}>
<rect width=${n} height=${s} rx="16" />
</svg>
</li>`)}
</ol>
</div>
</div>`}function dS({id:e,dialog:t,problem:n}){let s=n.status===404||n.status===403;return r`<section class="conversation" id="conversation" tabindex="-1" aria-label=${o("Conversation")}>
<${mS} dialog=${t} />
<${pp} dialog=${t} />
<div class="nothing">
<${ae} icon=${s?"lock":"unplug"}
title=${s?o("Conversation not found"):o("Could not load messages")} text=${I(n)}>
${s?r`<a class="btn" href=${B(E.value.view)}>${o("Back to the list")}</a>`:r`<button type="button" class="btn" onClick=${()=>di(e)}>${o("Retry")}</button>`}
<//>
</div>
</section>`}function gz(){return r`<div class="nothing">
<${Va} big />
<h2 class="head2">${o("No conversation selected")}</h2>
<p class="mut t13">${o("Click a row on the left or press")} <${an} of=${["J"]} /></p>
<ul class="hints">
<li><${an} of=${["1","2","3"]} /><span>${o("mine, unassigned, all")}</span></li>
<li><${an} of=${["Shift","I"]} /><span>${o("take the most urgent one")}</span></li>
<li><${an} of=${["?"]} /><span>${o("all keyboard shortcuts")}</span></li>
</ul>
</div>`}var $z,$S=b(()=>{T();le();V();ne();_();mt();Y();z();ut();Hu();s_();a_();M();D_();R$();Pe();uS();ih();X$();rr();Wu();$z=[["in",300,58],["in",190,38],["out",340,58],["in",250,38],["in",300,120],["out",380,58],["in",170,38]]});var hS={};Fe(hS,{Lightbox:()=>vz});function bz(){let e=wt.value[E.value.dialog];if(!e)return[];let t=n=>zs(n)&&(n.kind==="photo"||n.media_type.startsWith("image/"));return Pn(e).flatMap(n=>(n.deleted_at?[]:n.files??[]).filter(t).map(s=>({file:s,at:n.created_at})))}function vz(){return w.value==="photo"&&_i.value?r`<${yz} />`:null}function yz(){let e=bz(),t=e.findIndex(p=>p.file.token===_i.value),n=A(null),[s,a]=g(null);if(xe(),W(()=>{t<0?ch():n.current?.focus()},[t<0]),t<0)return null;let{file:i,at:l}=e[t],c=p=>{let h=e[t+p];h&&(_i.value=h.file.token)},u=p=>{let h={ArrowLeft:-1,ArrowRight:1}[p.key];if(h){p.preventDefault(),c(h);return}xt(p)},d=i.name||o("Photo");return r`<div class="over lightbox" onPointerDown=${p=>{(p.target===p.currentTarget||p.target.classList.contains("lbstage"))&&ch()}}>
<div class="lbin" role="dialog" aria-modal="true" aria-label=${o("Photo {i} of {n}",{i:t+1,n:e.length})}
onKeyDown=${u}>
<header class="lbhead">
<span class="grow">
<b class="b5 blk cut">${d}</b>
<span class="t12 blk">
${Be(l)}
${e.length>1&&r`<span class="num"> · ${t+1} / ${e.length}</span>`}
</span>
</span>
<a class="ib" href=${Bt(i)} download=${i.name||!0} aria-label=${o("Download")}
title=${o("Download")}>
<${f} name="download" />
</a>
<button type="button" class="ib" ref=${n} aria-label=${o("Dismiss")} title=${o("Dismiss")+"  Esc"}
onClick=${ch}>
<${f} name="x" />
</button>
</header>
<div class="lbstage">
${s===i.token?r`<p>${o("Could not load the picture")}</p>`:r`<img key=${i.token} src=${Bt(i,i.preview?"preview":"thumb")} alt=${d}
onError=${()=>a(i.token)} />`}
</div>
${t>0&&r`<button type="button" class="lbturn left" aria-label=${o("Previous photo")} onClick=${()=>c(-1)}>
<${f} name="chevron-left" size="l" />
</button>`}
${t<e.length-1&&r`<button type="button" class="lbturn right" aria-label=${o("Next photo")} onClick=${()=>c(1)}>
<${f} name="chevron-right" size="l" />
</button>`}
</div>
</div>`}var ch,gS=b(()=>{L();T();Ve();le();ne();_();Dn();Y();z();M();Cr();Pe();ch=()=>{w.value=null}});var kz,rl,uh=b(()=>{kz=()=>Intl.DateTimeFormat().resolvedOptions().timeZone??"UTC",rl=(e,t)=>`/api/contacts/${e}/export?${new URLSearchParams({zone:kz(),...t})}`});function yS({contact:e}){let[t,n]=g(!1);return t?r`<${Cz} contact=${e} shut=${()=>n(!1)} />`:r`<button type="button" class="link t13 addaddr hrow tight" onClick=${()=>n(!0)}>
<${f} name="plus" size="s" />
${o("Add an address")}
</button>`}function Cz({contact:e,shut:t}){let[n,s]=g("email"),[a,i]=g(""),[l,c]=g(null),[u,d]=g(!1),p=A(null);return W(()=>p.current.focus(),[]),r`<form class="addform" onSubmit=${async $=>{if($.preventDefault(),!(u||!a.trim())){d(!0);try{await Gc(e,n,a.trim()),t()}catch(v){d(!1),c(v.status===422?Sz[n]():I(v)),p.current?.focus()}}}} onKeyDown=${$=>{$.key==="Escape"&&($.preventDefault(),$.stopPropagation(),t())}} aria-label=${o("Add an address")}>
<label class="vh" for="akind">${o("Address type")}</label>
<select class="input" id="akind" value=${n} onChange=${$=>{s($.target.value),c(null)}}>
${xz.map($=>r`<option value=${$}>${ge($)}</option>`)}
</select>
<label class="vh" for="avalue">${o("Address")}</label>
<input class="input" id="avalue" ref=${p} value=${a} autocomplete="off"
inputmode=${n==="email"?"email":n==="phone"?"tel":"text"} placeholder=${_z[n]()}
aria-invalid=${l?"true":null} aria-describedby=${l?"aerror":null}
onInput=${$=>{i($.target.value),c(null)}} />
${l&&r`<p class="hint bad" id="aerror" role="alert">${l}</p>`}
<p class="hint">${o("Conversations from this address will be added to the card.")}</p>
<span class="hrow">
<button type="submit" class="btn small primary" aria-busy=${String(u)}>${o("Add")}</button>
<button type="button" class="btn small quiet" onClick=${t}>${o("Cancel")}</button>
</span>
</form>`}var xz,_z,Sz,wS=b(()=>{L();T();Ve();V();_();M();xz=["email","phone","telegram","vk"],_z={email:()=>o("name@example.com"),phone:()=>o("+7 900 000-00-00"),telegram:()=>o("numeric ID, not the @name"),vk:()=>o("numeric page ID")},Sz={email:()=>o("This is not an email address."),phone:()=>o("This is not a phone number."),telegram:()=>o("Enter the numeric Telegram ID, not the @name."),vk:()=>o("Enter the numeric VK ID, not the page address.")}});function Tz({contact:e,field:t,onSaved:n}){let[s,a,i,l]=kS[t],[c,u]=g(null),d=async h=>{u(h);try{return await xi(e,{[t]:h}),n({...e,[t]:h}),!0}catch(m){return $e(I(m)),!1}finally{u(null)}},p=async h=>{await d(h)&&te(h?a():i(),{icon:l,undo:()=>d(!h)})};return r`<label class="srow nop">
<span class="grow t13">${s()}</span>
<input class="tog" type="checkbox" role="switch" checked=${c??!!e[t]}
aria-busy=${c===null?null:"true"} onChange=${h=>p(h.currentTarget.checked)} />
</label>`}var kS,Np,ph=b(()=>{L();T();V();_();Oe();Ve();kS={no_automatic:[()=>o("No automatic messages"),()=>o("No automatic messages to this client"),()=>o("Automatic messages to this client allowed"),"zap"],sender_blocked:[()=>o("Blocked sender"),()=>o("Sender blocked: messages are kept, nobody is notified"),()=>o("Sender unblocked"),"ban"]},Np=({contact:e,onSaved:t=n=>{}})=>Object.keys(kS).map(n=>r`<${Tz} key=${n} contact=${e} field=${n} onSaved=${t} />`)});var _S={};Fe(_S,{Card:()=>Ez,facts:()=>Mp,pastOf:()=>Dp});function Ez(){let{dialog:e}=E.value,t=se.value[e],n=t&&j.value.contacts[t.contact_id];return r`<${Az} open=${Ye.value} busy=${!n}>
${t&&r`<${Nz} dialog=${t} contact=${n} />`}
<//>`}function Az({open:e,busy:t,children:n}){let s=()=>{e?Ye.value=!1:bn.value=!0};return r`
${e&&r`<${Oz} />`}
<aside class=${e?"ccard drawer":"ccard"} id="card" tabindex="-1" aria-label=${o("Client card")}
aria-busy=${t?"true":null} onKeyDown=${e?xt:null}>
<div class="phead">
<h2 class="t13 b6 grow">${o("Client")}</h2>
<button type="button" class="ib small" aria-label=${o("Hide the card")} title=${o("Hide the card")+"  ]"}
onClick=${s}>
<${f} name=${e?"x":"panel-right"} size="m" />
</button>
</div>
<div class="scroll" role="group" tabindex="0" aria-label=${o("Client details")}>${n}</div>
</aside>
${e&&r`<div class="dscrim" aria-hidden="true" onClick=${()=>{Ye.value=!1}}></div>`}
`}function Oz(){return xe(),W(()=>_t("#card .phead button")?.focus({preventScroll:!0}),[]),null}function Nz({dialog:e,contact:t}){let n=t?.name??e.name;return r`
<div class="cc-top">
<${G} name=${n} face=${e.avatar} size="lg" />
<div class="grow">
${t?r`
<${xS} key=${t.id} value=${t.name} label=${o("Client name")}
save=${s=>xi(t,{name:s})} needed head />
<p class="t12 dim">${o("Client since {date}",{date:Nt(t.created_at)})}</p>
`:r`<h3 class="b6 t16 cut">${n}</h3><${Ge} width=${60} />`}
</div>
</div>
${t?r`
<${Dz} contact=${t} dialog=${e} />
<${Mz} contact=${t} />
<${zz} contact=${t} /><${Rz} contact=${t} />
`:r`<div class="sks">${[100,76,88,52].map(s=>r`<${Ge} width=${s} />`)}</div>`}
`}function Dz({contact:e,dialog:t}){return r`<${Pp} name="contacts" title=${o("Contacts")}>
${e.identities.map(n=>{let s=n.label||n.external_id;return r`<button type="button" class="crow" key=${n.id} title=${o("Copy")}
aria-label=${o("Copy {value}",{value:s})} onClick=${()=>Et(s)}>
<${ke} kind=${n.kind} named />
<span class="grow cut">${s}</span>
${n.kind===t.kind&&s===(t.label||n.external_id)&&r`<span class="t12 dim">${o("current")}</span>`}
<${f} name="copy" size="s" />
</button>`})}
<${yS} key=${e.id} contact=${e} />
<//>`}function Mz({contact:e}){let t=Dp(e);return r`<${Pp} name="dialogs" title=${o("All conversations")} count=${t.length}>
${t.map(({dialog:n,episode:s})=>r`<a class="crow" key=${s.number} href=${B(E.value.view,n.id)}>
<${ke} kind=${n.kind} named />
<span class="grow">
<span class="cut">${s.title||la(n)}</span>
<span class="t12 dim cut">${Mp(s)}</span>
${n.id===E.value.dialog&&s.state==="open"?r`<span class="vh">${o("current")}</span>`:null}
</span>
</a>`)}
<a class="link t13 addaddr hrow tight" href=${Gl(e.id)}>
<${f} name="history" size="s" />
${o("Full history")}
</a>
<//>`}function Mp(e){let t=e.state==="open",n=t?e.assignee_id:e.closed_by??e.assignee_id;return[o("No. {number}",{number:re(e.number)}),nt(t?e.opened_at:e.closed_at,Z.value),t?o("open"):n?Ga(K(n)):o("closed")].join(" · ")}function zz({contact:e}){return r`<${Pp} name="note" title=${o("Client note")}>
<${xS} key=${e.id} value=${e.note??""} label=${o("Client note")}
empty=${o("Add a note about the client")} save=${t=>xi(e,{note:t})} long />
<//>`}function xS({value:e,label:t,save:n,empty:s,long:a,head:i,needed:l}){let[c,u]=g(null),d=A(null),p=A(null);W(()=>{c!==null&&d.current?.focus()},[c!==null]);let h=()=>{u(null),requestAnimationFrame(()=>p.current?.focus())},m=async()=>{let k=(c??"").trim();if(u(null),!(k===e||l&&!k))try{await n(k)}catch(y){$e(I(y))}},$=k=>{k.stopPropagation(),k.key==="Escape"&&(k.preventDefault(),h()),k.key==="Enter"&&(!a||k.ctrlKey||k.metaKey)&&(k.preventDefault(),m(),requestAnimationFrame(()=>p.current?.focus()))};if(c!==null){let k={class:"input",ref:d,value:c,"aria-label":t,onInput:y=>u(y.target.value),onKeyDown:$,onBlur:m};return a?r`<textarea rows="4" ...${k}></textarea>`:r`<input ...${k} />`}let v=e?r`<span class=${a?"notetext":"cut"}>${e}</span>`:r`<span class="dim">${s}</span>`,x=r`<button type="button" class=${a?"editable t13 mut":"editable"} ref=${p}
aria-label=${e?o("{label}: {value}. Edit",{label:t,value:e}):t} title=${o("Edit")}
onClick=${()=>u(e)}>
${v}
</button>`;return i?r`<h3 class="b6 t16">${x}</h3>`:x}var Pz,Pp,Dp,Rz,dh=b(()=>{L();zo();T();Ve();le();V();Qe();ne();_();Ne();mt();Y();z();Oe();wS();ph();M();Pe();Pz=e=>localStorage.getItem("okno.fold."+e)==="1",Pp=({name:e,title:t,count:n,children:s})=>r`<details class="sect" open=${!Pz(e)}
onToggle=${a=>localStorage.setItem("okno.fold."+e,a.currentTarget.open?"0":"1")}>
<summary>
${t} ${n>0&&r`<span class="n">${n}</span>`} <${f} name="chevron-down" size="s" />
</summary>
${s}
</details>`;Dp=e=>e.dialogs.flatMap(t=>t.episodes.map(n=>({dialog:t,episode:n}))).sort((t,n)=>n.episode.opened_at-t.episode.opened_at);Rz=({contact:e})=>r`<${Pp} name="consent" title=${o("Consents and bans")}><${Np} key=${e.id} contact=${e} /><//>`});var SS={};Fe(SS,{Client:()=>Iz});function Iz(){let{id:e}=E.value,[t,n]=g(null),[s,a]=g(null),i=()=>{a(null),F(`/api/contacts/${e}`).then(c=>n(c.contact),a)};P(()=>{n(null),e?i():a(new ue(404,"not-found"))},[e]);let l=Tt(150,!t&&!s);return r`<main class="main page client" id="main" tabindex="-1">
<header class="pagehead clhead">
<a class="ib" href=${Jn()} aria-label=${o("Back")}><${f} name="arrow-left" /></a>
${t?r`
<${G} name=${t.name} size="lg" />
<div class="grow">
<h1 class="head2 cut">${t.name}</h1>
<p class="t12 mut">${o("Client since {date}",{date:Nt(t.created_at)})}</p>
</div>
<${Lz} id=${t.id} />
`:r`<h1 class="head2 grow">${o("Client")}</h1>`}
</header>
${s?r`<${ae} icon=${s.status===404?"lock":"unplug"}
title=${s.status===404?o("Client not found"):o("Could not load the page")}
text=${I(s)}>
${s.status!==404&&r`<button type="button" class="btn" onClick=${i}>${o("Retry")}</button>`}
<//>`:t?r`<div class="clbody">
<${Bz} contact=${t} onSaved=${n} />
<${Wz} key=${t.id} contact=${t} />
</div>`:l&&r`<p class="t13 mut clwait">${o("Loading…")}</p>`}
</main>`}function Lz({id:e}){return r`<div class="hrow wrap cltake">
<a class="btn small" href=${rl(e,{format:"html",printed:1})} target="_blank" rel="noopener">
<${f} name="file-text" size="s" />
${o("Print")}
</a>
${["txt","json","html"].map(t=>r`<a class="btn small quiet" key=${t} href=${rl(e,{format:t})} download
aria-label=${o("Export as {format}",{format:t.toUpperCase()})}>
<${f} name="download" size="s" />
${t.toUpperCase()}
</a>`)}
</div>`}function Bz({contact:e,onSaved:t}){let n=Dp(e);return r`<section class="clfacts" aria-label=${o("Client details")}>
<h2 class="t13 b6">${o("Contacts")}</h2>
<ul>
${e.identities.map(s=>r`<li key=${s.id}>
<button type="button" class="crow" title=${o("Copy")}
aria-label=${o("Copy {value}",{value:s.label||s.external_id})}
onClick=${()=>Et(s.label||s.external_id)}>
<${ke} kind=${s.kind} named />
<span class="grow cut">${s.label||s.external_id}</span>
<${f} name="copy" size="s" />
</button>
</li>`)}
</ul>
<h2 class="t13 b6">${o("All conversations")} <span class="n dim">${n.length}</span></h2>
<ul>
${n.map(({dialog:s,episode:a})=>r`<li key=${a.number}>
<a class="crow" href=${B("all",s.id)}>
<${ke} kind=${s.kind} named />
<span class="grow">
<span class="cut">
${a.title||Me.value[s.channel_id]?.name||ge(s.kind)}
</span>
<span class="t12 dim cut">${Mp(a)}</span>
</span>
</a>
</li>`)}
</ul>
${e.note&&r`<h2 class="t13 b6">${o("Client note")}</h2><p class="t13 notetext">${e.note}</p>`}
<h2 class="t13 b6">${o("Consents and bans")}</h2>
<${Np} contact=${e} onSaved=${t} />
</section>`}function Wz({contact:e}){let[t,n]=g(null),[s,a]=g(!0),[i,l]=g({items:[],next:null,loaded:!1,problem:null}),c=A(0),u=p=>{let h=++c.current,m=new URLSearchParams({events:s?"1":"0",...t?{channel:t}:{},...p?{before:p}:{}});F(`/api/contacts/${e.id}/history?${m}`).then($=>{h===c.current&&l(v=>({items:p?[...v.items,...$.items]:$.items,next:$.next,loaded:!0,problem:null}))},$=>{h===c.current&&l(v=>({...v,problem:$}))})};P(()=>{l({items:[],next:null,loaded:!1,problem:null}),u(null)},[t,s]);let d=[...new Map(e.dialogs.map(p=>[p.channel_id,p.kind]))];return r`<section class="clpast" aria-label=${o("Full history")}>
<div class="clbar">
<h2 class="t13 b6">${o("Full history")}</h2>
${d.length>1&&r`<div class="hrow wrap" role="group" aria-label=${o("Channel")}>
<button type="button" class="chip" aria-pressed=${String(t===null)} onClick=${()=>n(null)}>
${o("All channels")}
</button>
${d.map(([p,h])=>r`<button type="button" class="chip" key=${p} aria-pressed=${String(t===p)}
onClick=${()=>n(p)}>
<${ke} kind=${h} />
${Me.value[p]?.name??ge(h)}
</button>`)}
</div>`}
<label class="hrow end t13">
<input type="checkbox" class="check" checked=${s} onChange=${p=>a(p.target.checked)} />
${o("Notes and events")}
</label>
</div>
<div class="clscroll" role="group" tabindex="0" aria-label=${o("Full history")}>
${i.items.length>0&&r`<ol class="cllog">${Fz(i.items,e)}</ol>`}
${i.loaded&&!i.items.length&&r`<${ae} icon="inbox" title=${o("No messages yet")} />`}
${i.problem?r`<p class="t13 clmore">
${I(i.problem)} <button type="button" class="btn small"
onClick=${()=>u(i.items.at(-1)?.message.id??null)}>
${o("Retry")}
</button>
</p>`:i.next?r`<p class="clmore">
<button type="button" class="btn small" onClick=${()=>u(i.next)}>
${o("Show older ones")}
</button>
</p>`:null}
</div>
</section>`}function Fz(e,t){let n=new Map(t.dialogs.flatMap(a=>a.episodes.map(i=>[i.number,{...i,dialog:a}]))),s=[];return e.forEach(({episode:a,message:i},l)=>{let c=n.get(a);a!==e[l-1]?.episode&&s.push(r`<li class="clep" key=${`e${a}.${i.id}`}>
<span class="grow cut b6">
${nt(i.created_at,Z.value)}
${c?.title?` · ${o("“{text}”",{text:c.title})}`:""} · ${o("No. {number}",{number:re(a)})}
</span>
${c?.state==="closed"&&r`<span class="tag plain">${o("closed")}</span>`}
<a class="link t12" href=${B("all",i.dialog_id,i.no)}>${o("Open conversation")}</a>
</li>`),s.push(r`<${jz} key=${i.id} message=${i} kind=${c?.dialog.kind} contact=${t} />`)}),s}function jz({message:e,kind:t,contact:n}){if(e.kind==="system")return r`<li class="clline sys">
<span class="t12 mut">
${ol(e)} · <span title=${Be(e.created_at)}>${H(e.created_at)}</span>
</span>
</li>`;let s=e.author.operator_id?K(e.author.operator_id):e.kind==="in"&&n.kind==="person"?n.name:e.author.name||o("Sent outside Okno");return r`<li class=${`clline ${e.kind}`}>
${e.kind==="note"?r`<span class="nic"><${f} name="lock" size="m" /></span>`:r`<${ke} kind=${t} named />`}
<div class="grow">
<span class="t12">
<b class="b6">${s}</b> <a class="mut"
href=${new URL(Vi(e)).pathname+new URL(Vi(e)).search}
title=${Be(e.sent_at)}>
${H(e.created_at)}
</a>
${e.deleted_at?r` · ${o("The message was deleted")}`:null}
${e.delivery&&Wn(e)?r` · ${o("Scheduled for {when}",{when:ft(Bn(e))})}`:null}
</span>
<div class="clsaid"><${kp} message=${e} client=${n.id} /></div>
</div>
</li>`}var CS=b(()=>{L();T();Ve();V();Qe();ne();_();Ne();Y();z();Fn();M();dh();ph();J$();sl();uh();Pe();Pr()});function NS(e){mh.value=e,w.value="why"}var mh,OS,fh=b(()=>{X();le();mh=S(null),OS=e=>!!(e?.data?.run||e?.data?.rule)});function Lr(e){PS.value="",requestAnimationFrame(()=>{PS.value=e})}var PS,zp=b(()=>{X();PS=S("")});function Ip(e){let t=c=>e.filter(u=>u.kind===c).length,[n,s,a,i]=["operator","team","channel","hours"].map(t),l=[n&&C("{n} operator","{n} operators",n),s&&C("{n} team","{n} teams",s),a&&C("{n} channel","{n} channels",a),i&&o("working hours")];return o("No longer there: {list}",{list:l.filter(Boolean).join(", ")})}var Uz,Rp,Hz,il,Br=b(()=>{_();Uz={loop:()=>o("it ran more than 5 times in one conversation within a minute"),failing:()=>o("it failed five times in a row")},Rp=e=>Uz[e]?.()??o("a fault, code {code}",{code:e});Hz={"opted-out":()=>o("the client does not want automatic messages"),group:()=>o("it is a group chat"),automatic:()=>o("the client's message is automatic itself"),"no-address":()=>o("the client has no address in this channel"),"own-address":()=>o("it is one of our own addresses"),disowned:()=>o("the sender's address is forged"),blocked:()=>o("the client has blocked us"),"channel-gone":()=>o("the channel was removed"),"channel-paused":()=>o("the channel is paused"),"before-connection":()=>o("the message is older than the channel's connection"),"too-late":()=>o("too much time had passed"),"said-already":()=>o("it was said in this conversation already"),frequency:()=>o("it was said recently"),"sender-budget":()=>o("this address got 5 automatic messages today"),"dialog-budget":()=>o("this conversation got 20 automatic messages today"),"channel-budget":()=>o("the channel sent its automatic messages of this hour"),tripped:()=>o("the guard against loops has stopped it"),paused:()=>o("all automation was stopped"),"no-text":()=>o("there is no text for this channel and language"),nobody:()=>o("nobody could take it"),assigned:()=>o("it had an assignee already"),closed:()=>o("the conversation was closed"),missing:()=>o("the rule refers to something that is gone")},il=e=>Hz[e]?.()??o("refused, code {code}",{code:e})});function Yz({kind:e,body:t},n){let s=hh[e];return s?[s.when(t,n),s.then(t,n)]:[e,""]}function RS(e,{channels:t=[],teams:n=[]},s){let a=[...t.map(s.channel),...n.map(s.team)];return a.length?`${e} (${a.join(", ")})`:e}function Gz({operators:e,team_id:t,only_here:n,former_days:s},a){let i=[Vz(e,t,a)];return n&&i.push(o("only to those at the screen")),s&&i.push(o("first to the previous assignee")),i.join(", ")}function Vz(e,t,n){return t?o("in turn within the team “{team}”, who are online",{team:n.team(t)}):e?e.length===1?o("assign to: {name}, when online",{name:n.person(e[0])}):C("in turn among {n} operator online","in turn among {n} operators online",e.length):o("in turn among all who are online")}function Jz(e=[]){let t=n=>(n.channel_id===null?0:2)+(n.language===be.value?0:1);return e.filter(n=>n.text.trim()).sort((n,s)=>t(n)-t(s))[0]?.text??""}function $h({texts:e=[],frequency:t}){let n=Jz(e);if(!n)return o("no text is written yet");let s=[o("“{text}”",{text:Zz(n)})];return e.length>1&&s.push(C("and {n} more text","and {n} more texts",e.length-1)),t?.every==="hours"&&s.push(C("at most once in {n} hour","at most once in {n} hours",t.hours)),s.join(", ")}function Qz({first_minutes:e,next_minutes:t,stages:n=[],channels:s,teams:a},i){let l=n.map(d=>Math.round(e*d/100)),u=e===t&&l.length>0?C("A client waits for {list} minute","A client waits for {list} minutes",l.at(-1),{list:zS(l.map(String))}):o("The first reply {first}, next replies {next}",{first:MS(e),next:MS(t)});return RS(u,{channels:s,teams:a},i)}function Xz({first_minutes:e,next_minutes:t,stages:n=[],whom:s,email:a},i){let l=IS(s,a,i);return e===t?l:o("at {list} of the time {what}",{list:zS(n.map(gh)),what:l})}function bh(e,t){let n=(e?.operators??[]).map(t.person);return[e?.assignee&&o("the assignee"),e?.leads&&o("team leads"),...n].filter(Boolean)}function IS(e,t,n){let s=bh(e,n).join(", ")||o("no one");return t?o("notify on screen and by email: {list}",{list:s}):o("notify: {list}",{list:s})}function Lp({every:e,hours:t=0}){return e==="hours"?C("At most once in {n} hour","At most once in {n} hours",t):{message:o("To every message"),wait:o("Once until we reply"),episode:o("Once per conversation")}[e]}var DS,zS,hh,Wr,at,ll,Zz,MS,gh,lo=b(()=>{_();DS=90,zS=e=>new Intl.ListFormat(be.value==="ru"?"ru-RU":"en-GB").format(e),hh={distribution:{icon:"users-round",title:()=>o("Round-robin assignment"),when:({channels:e=[]},t)=>RS(o("A new conversation without an assignee"),{channels:e},t),then:Gz},reply_assigns:{icon:"hand",title:()=>o("Who replies becomes the assignee"),when:()=>o("An operator replies in a conversation without an assignee"),then:()=>o("assign it to them")},autoreply:{icon:"message-square-reply",title:()=>o("Auto-reply"),when:({clients:e})=>e==="new"?o("The first conversation of a new client"):o("A new conversation"),then:$h},out_of_hours:{icon:"moon",title:()=>o("Out of hours"),when:({hours_id:e},t)=>o("A message outside “{hours}”",{hours:t.hours(e)}),then:$h},receipt:{icon:"mail",title:()=>o("Receipt"),when:()=>o("A new conversation by email"),then:$h},sla:{icon:"alarm-clock-check",title:({first_minutes:e})=>C("SLA within {n} minute","SLA within {n} minutes",e),when:Qz,then:Xz},untouched:{icon:"bell-ring",title:()=>o("Reminder that nobody took it"),when:({minutes:e})=>C("Nobody takes a conversation for {n} minute","Nobody takes a conversation for {n} minutes",e),then:({whom:e,email:t},n)=>IS(e,t,n)}},Wr=e=>hh[e]?.icon??"zap",at=({kind:e,body:t})=>hh[e]?.title(t)??e;ll=(e,t)=>Yz(e,t).filter(Boolean).join(" → ");Zz=e=>{let t=e.trim().replace(/\{[^{}|]*\|?([^{}]*)\}/g,(n,s)=>s||"…").replace(/\s+/g," ").replace(/(?<!\.)\.$/,"");return t.length>DS?`${t.slice(0,DS-1).trimEnd()}…`:t};MS=e=>C("within {n} minute","within {n} minutes",e);gh=e=>o("{n}%",{n:e})});async function An(){let e=Bp+=1;try{let t=await F("/api/rules");if(e!==Bp)return;ze.value=t,Fr.value=null}catch(t){if(!(t instanceof ue))throw t;e===Bp&&(Fr.value=t)}}async function qS(){try{let{hours:e}=await F("/api/hours");Fp.value=Object.fromEntries(e.map(t=>[t.id,t]))}catch(e){if(!(e instanceof ue))throw e}}function US(){clearTimeout(LS),Wp&&(LS=setTimeout(An,eR))}function HS(){Wp+=1,An(),qS();let e=setInterval(()=>{document.hidden||An()},tR);return()=>{Wp-=1,clearInterval(e)}}function vh(e){Bp+=1;let{rules:t}=ze.peek(),n=t.some(s=>s.id===e.id);ze.value={...ze.peek(),rules:n?t.map(s=>s.id===e.id?{...s,...e}:s):[...t,e]}}async function jr(e,t){e&&vh(e);try{let n=await t();return n?.rule?vh(n.rule):await An(),n??!0}catch(n){if(!(n instanceof ue))throw n;return await An(),n.code==="not-reviewed"?YS($n(e.id)):$e(I(n)),null}}function jp(e,t,n,s){let a=n(),i=te(e,{icon:t,undo:async()=>{await a&&await s()}});return a.then(l=>{l||li(i)}),a}function YS(e){Kp.value=e,w.value="rulefirst"}function GS(e,t){return t&&Is(e.kind)?.writes_to_clients&&!e.reviewed?(YS(e),null):wh(e,t)}function xh(e,t){let n=cl(e.group),s=n[n.findIndex(l=>l.id===e.id)+1]?.id??null;if(t===s||t===e.id)return null;let a=n.filter(l=>l.id!==e.id);a.splice(t===null?a.length:a.findIndex(l=>l.id===t),0,e);let i=new Map(a.map((l,c)=>[l.id,c]));return ze.value={...ze.peek(),rules:ze.peek().rules.map(l=>i.has(l.id)?{...l,place:i.get(l.id)}:l)},jp(o("Order changed: {name}",{name:at(e)}),"arrow-up",FS(e.id,t),FS(e.id,s))}function Up(e,t){let n=cl(e.group),s=n.findIndex(a=>a.id===e.id);return n[s+t]?(xh(e,t<0?n[s-1].id:n[s+2]?.id??null),!0):!1}function VS(e){return ze.value={...ze.peek(),rules:ze.peek().rules.filter(t=>t.id!==e.id)},jp(o("Rule deleted: {name}",{name:at(e)}),"trash-2",jS(e.id,!0),jS(e.id,!1))}async function ZS({id:e,kind:t,version:n,body:s}){let a=e?await J(`/api/rules/${e}`,{version:n,body:s},{method:"PATCH"}):await J("/api/rules",{kind:t,body:s});return vh(a.rule),a.rule}var eR,tR,ze,Fr,Fp,qe,$n,Is,KS,cl,yh,Wp,Bp,LS,nR,Kp,BS,wh,WS,kh,qp,FS,_h,jS,JS,nn=b(()=>{X();V();_();z();ut();Oe();le();lo();eR=250,tR=3e4,ze=S(null),Fr=S(null),Fp=S({}),qe=fe(()=>O.value?.role==="administrator"),$n=e=>ze.value?.rules.find(t=>t.id===e)??null,Is=e=>ze.value?.kinds.find(t=>t.kind===e)??null,KS=e=>Fp.value[e]?.name,cl=e=>(ze.value?.rules??[]).filter(t=>t.group===e).sort((t,n)=>t.place-n.place||t.id-n.id),yh=e=>!!e.paused_at||e.missing.length>0,Wp=0,Bp=0,LS=null;nR=e=>e.k==="rule"||e.k==="gone"&&e.of==="rule";vn(e=>{e.some(nR)&&US(),Wp&&e.some(t=>t.k==="hours")&&qS()});ps(US);Kp=S(null);BS=(e,t,n)=>()=>jr({id:e,active:t},()=>J(`/api/rules/${e}/active`,n===void 0?{active:t}:{active:t,version:n}));wh=(e,t,n)=>jp(t?o("Switched on: {name}",{name:at(e)}):o("Switched off: {name}",{name:at(e)}),"zap",BS(e.id,t,n),BS(e.id,!t)),WS=e=>()=>(ze.value={...ze.peek(),paused:e},jr(null,()=>J("/api/automation/paused",{paused:e}))),kh=e=>jp(e?o("All automation is stopped"):o("Automation works again"),e?"pause":"play",WS(e),WS(!e)),qp=e=>jr({id:e.id,paused_at:null,paused_why:null},()=>J(`/api/rules/${e.id}/resume`,{})),FS=(e,t)=>()=>jr(null,()=>J(`/api/rules/${e}/place`,{before:t}));_h=(e,t)=>{let n=cl(e.group);return!!n[n.findIndex(s=>s.id===e.id)+t]},jS=(e,t)=>()=>jr(null,()=>J(`/api/rules/${e}/removed`,{removed:t}));JS=e=>jr(null,()=>J(`/api/rules/${e.id}/share-out`,{}))});var Hp,Sh=b(()=>{T();nn();Hp=({rule:e,label:t})=>r`<input class="tog" type="checkbox" role="switch" aria-label=${t} checked=${e.active} onChange=${n=>{let s=n.currentTarget.checked;n.currentTarget.checked=e.active,GS(e,s)}} />`});function oR(e){let t=Math.max(1,...e),n=(QS-2)/Math.max(1,e.length-1),s=(a,i)=>`${(1+i*n).toFixed(1)} ${(Ch-2-a/t*(Ch-5)).toFixed(1)}`;return`M${e.map(s).join("L")}`}function aR(e){return e.active?[C("{n} time today","{n} times today",e.today,{n:re(e.today)}),e.last_run_at?o("{span} ago",{span:Xt(Z.value-e.last_run_at)}):o("has not run yet")]:[o("off"),o("changed {date}",{date:Nt(e.changed_at)})]}function rR(e){let t=s=>{let a=$n(Yp.id);!a||a.group!==e.group||a.id===e.id||(s.preventDefault(),s.currentTarget.dataset.drop=iR(s)?"after":"before")},n=s=>delete s.currentTarget.dataset.drop;return{draggable:!0,onDragStart:s=>{Yp.id=e.id,s.dataTransfer.effectAllowed="move",s.dataTransfer.setData("text/plain",at(e))},onDragEnd:()=>{Yp.id=null},onDragOver:t,onDragLeave:n,onDrop:s=>{s.preventDefault();let a=s.currentTarget.dataset.drop==="after";n(s);let i=$n(Yp.id);i&&xh(i,a?lR(s.currentTarget,i):e.id)}}}function iR(e){let t=e.currentTarget.getBoundingClientRect();return e.currentTarget.parentElement.clientWidth>t.width*1.5?e.clientX>t.left+t.width/2:e.clientY>t.top+t.height/2}function lR(e,t){let n=e.nextElementSibling;return Number(n?.dataset.rule)===t.id&&(n=n.nextElementSibling),n?Number(n.dataset.rule):null}function cR(e,t){let n={ArrowUp:-1,ArrowDown:1}[e.key];if(!n||!e.shiftKey||!(e.ctrlKey||e.metaKey)||!qe.value)return;e.preventDefault(),e.stopPropagation();let s=e.currentTarget.querySelector("h3 a");Lr(Up(t,n)?o("Moved: {name}",{name:at(t)}):o("This is the edge of the group")),requestAnimationFrame(()=>s.focus())}function XS({rule:e,names:t,open:n}){let s=at(e),a=qe.value?rR(e):{},i=["card","hov","rule",e.paused_at&&"failing",!e.paused_at&&e.missing.length&&"lacking"];return r`<article class=${i.filter(Boolean).join(" ")} data-rule=${e.id} data-off=${e.active?null:""}
aria-current=${n?"true":null} ...${a} onKeyDown=${l=>cR(l,e)}>
<span class="ric"><${f} name=${Wr(e.kind)} /></span>
<h3>
<a href=${Le(e.id)}
aria-keyshortcuts=${qe.value?"Control+Shift+ArrowUp Control+Shift+ArrowDown":null}>
${s}
</a>
</h3>
${qe.value?r`<${Hp} rule=${e} label=${o("The rule “{name}” is on",{name:s})} />`:r`<span class="tag plain">${e.active?o("on"):o("off")}</span>`}
<p class="ds">${ll(e,t)}</p>
<${uR} rule=${e} />
<div class="mt2">
${aR(e).map((l,c)=>r`${c>0&&r`<span aria-hidden="true">·</span>`}<span>${l}</span>`)}
<${sR} days=${e.days} />
</div>
</article>`}function uR({rule:e}){return e.paused_at?r`<p class="rulebad">
<${f} name="circle-alert" size="s" />
<span class="grow">${o("Paused: {cause}",{cause:Rp(e.paused_why)})}</span>
${qe.value&&r`<button type="button" class="btn small" onClick=${()=>qp(e)}>${o("Go on")}</button>`}
</p>`:e.missing.length?r`<p class="rulewarn">
<${f} name="triangle-alert" size="s" />
<span class="grow">${Ip(e.missing)}</span>
${qe.value&&r`<a class="link" href=${Le(e.id)}>${o("Choose a replacement")}</a>`}
</p>`:null}var QS,Ch,sR,Yp,e1=b(()=>{T();Qe();ne();_();Y();M();zp();Br();nn();Sh();lo();[QS,Ch]=[72,18];sR=({days:e})=>r`<svg class="spark" viewBox=${`0 0 ${QS} ${Ch}`} role="img"
aria-label=${o("Runs in the last 14 days: {list}",{list:e.join(", ")})}>
<path d=${oR(e)} />
</svg>`;Yp={id:null}});var pR,_e,Gp,Go=b(()=>{_();Ne();M();z();nn();pR=1,_e={person:K,team:e=>lt.value[e]?.name??o("Deleted team"),channel:e=>Me.value[e]?.name??o("Removed channel"),hours:e=>KS(e)??(e===pR?o("company hours"):o("Removed hours"))},Gp=()=>Object.values(Me.value).filter(e=>e.health!=="removed").sort((e,t)=>ge(e.kind).localeCompare(ge(t.kind))||e.name.localeCompare(t.name))});function mR(e,t){let n=new Map(e.map(l=>[o1(l),l.text])),s=new Map(t.map(l=>[o1(l),l.text])),a=[...s].filter(([l,c])=>n.get(l)!==c),i=[...n.keys()].filter(l=>!s.has(l));return[...a.map(([l,c])=>o("Text ({place}): “{text}”",{place:l,text:c})),...i.map(l=>o("Text removed ({place})",{place:l}))]}function Vp(e,t){return Object.keys(t).flatMap(n=>{if(JSON.stringify(e[n])===JSON.stringify(t[n]))return[];if(n==="texts")return mR(e.texts,t.texts);let[s,a]=dR[n]??[()=>n,JSON.stringify];return[o("{field}: {before} → {after}",{field:s(),before:a(e[n]),after:a(t[n])})]})}var t1,n1,Th,Eh,dR,o1,Ah=b(()=>{_();Go();lo();t1=e=>e?o("yes"):o("no"),n1=e=>t=>t?.length?t.map(e).join(", "):o("all"),Th=e=>e?_e.team(e):o("none"),Eh=e=>t=>e[t](),dR={operators:[()=>o("Operators"),e=>e?e.map(_e.person).join(", "):o("all")],team_id:[()=>o("Team"),Th],channels:[()=>o("Channels"),n1(e=>_e.channel(e))],teams:[()=>o("Teams"),n1(e=>_e.team(e))],cap:[()=>o("Open conversations of one person, at most"),String],only_here:[()=>o("Only those at the screen"),t1],former_days:[()=>o("Days for the previous assignee"),String],absent:[()=>o("When the assignee is absent"),Eh({keep:()=>o("leave it to the assignee"),next:()=>o("give it to the next operator"),team:()=>o("give it to a team")})],absent_minutes:[()=>o("Minutes until absent"),String],absent_team_id:[()=>o("Team for conversations of the absent"),Th],nobody:[()=>o("When nobody can take it"),Eh({leave:()=>o("leave it unassigned"),team:()=>o("give it to a team")})],nobody_team_id:[()=>o("Team when nobody can take it"),Th],clients:[()=>o("Clients"),Eh({all:()=>o("All clients"),new:()=>o("Only new clients")})],frequency:[()=>o("How often"),Lp],hours_id:[()=>o("Working hours"),e=>_e.hours(e)],first_minutes:[()=>o("First reply within"),String],next_minutes:[()=>o("Next replies within"),String],minutes:[()=>o("Minutes"),String],stages:[()=>o("Moments"),e=>e.map(gh).join(", ")],whom:[()=>o("Whom to notify"),e=>bh(e,_e).join(", ")||o("no one")],email:[()=>o("Also by email"),t1]},o1=({channel_id:e,language:t})=>`${e===null?o("All channels"):_e.channel(e)}, ${t}`});function fR(e){return[...e.replace(/\{\s*(\w+)\s*(\|[^{}]*)?\}/g,(n,s)=>ul.includes(s)?"":n).matchAll(/\{[^{}]*\}?|\}/g)].map(([n])=>n)}function $R({texts:e=[]},t){let n=new Set;e.length||(t.texts=o("Write at least one text")),e.forEach((s,a)=>{let i=`${s.channel_id}:${s.language}`,l=fR(s.text);s.text.trim()?s.text.length>s1?t[`texts.${a}`]=C("At most {n} character","At most {n} characters",s1):l.length?t[`texts.${a}`]=o("There is no such variable: {list}",{list:l.join(" ")}):n.has(i)&&(t[`texts.${a}`]=o("There is already a text for this channel and language")):t[`texts.${a}`]=o("Write the text that the client will get"),n.add(i)})}function hR({frequency:e},t){e?.every==="hours"&&!Ls(e.hours,1,r1)&&(t.frequency=Bs(1,r1))}function i1({whom:e},t){!e.assignee&&!e.leads&&!e.operators.length&&(t.whom=o("Choose who is notified"))}function Nh({kind:e,body:t}){let n={};return gR[e]?.(t,n),n}var ul,s1,Zp,a1,Jp,r1,Ls,Bs,Oh,gR,Qp=b(()=>{_();ul=["name","number","company","hours","back"],s1=4e3,Zp=1440,a1=30*Zp,Jp=60*Zp,r1=24*365;Ls=(e,t,n)=>Number.isInteger(e)&&e>=t&&e<=n,Bs=(e,t)=>o("A whole number from {least} to {most}",{least:e,most:t});Oh=(e,t)=>{$R(e,t),hR(e,t)},gR={distribution:(e,t)=>{e.operators&&!e.operators.length&&(t.operators=o("Choose at least one operator")),e.team_id===0&&(t.team_id=o("Choose a team")),Ls(e.cap,0,1e3)||(t.cap=Bs(0,1e3)),Ls(e.former_days,0,365)||(t.former_days=Bs(0,365)),e.absent!=="keep"&&!Ls(e.absent_minutes,0,Zp)&&(t.absent_minutes=Bs(0,Zp)),e.absent==="team"&&!e.absent_team_id&&(t.absent_team_id=o("Choose a team")),e.nobody==="team"&&!e.nobody_team_id&&(t.nobody_team_id=o("Choose a team"))},autoreply:Oh,out_of_hours:Oh,receipt:Oh,sla:(e,t)=>{Ls(e.first_minutes,1,Jp)||(t.first_minutes=Bs(1,Jp)),Ls(e.next_minutes,1,Jp)||(t.next_minutes=Bs(1,Jp)),e.stages.length?e.stages.some(n=>!Ls(n,1,1e3))?t.stages=Bs(1,1e3):new Set(e.stages).size<e.stages.length&&(t.stages=o("Two moments are the same")):t.stages=o("Add at least one moment"),i1(e,t)},untouched:(e,t)=>{Ls(e.minutes,1,a1)||(t.minutes=Bs(1,a1)),i1(e,t)}}});function bR(e){let t=(e?.detail?.errors??[]).map(({field:n,message:s})=>[n.split(".").at(-1),s]);return Object.fromEntries(t)}function qr({id:e,kind:t,version:n,body:s}){he.value={id:e,kind:t,version:n,body:s,base:JSON.stringify(s)},Ph.value=!1,Kr.value=null,Ws.value=null}function Xp(e){he.value={...he.peek(),body:{...he.peek().body,...e}}}function u1(){let{id:e,kind:t}=he.peek();qr(e?$n(e):Dh(t))}function p1(e){let{version:t,base:n}=he.peek();e.version!==t&&(JSON.stringify(e.body)===n?he.value={...he.peek(),version:e.version}:co.peek()?Ws.value={by:e.changed_by,at:e.changed_at}:qr(e))}function m1(){let{id:e}=he.peek();return he.value={...he.peek(),version:$n(e).version},Ws.value=null,ed()}function vR(){requestAnimationFrame(()=>{document.querySelector(".edbody [aria-invalid='true']")?.focus()})}async function ed(){if(!he.peek()||Na.peek())return!1;if(Ph.value=!0,Kr.value=null,Object.keys(Nh(he.peek())).length)return vR(),!1;Na.value=!0;let e=he.peek();try{let t=await ZS(e);return he.peek()===e?qr(t):he.value={...he.peek(),id:t.id,version:t.version,base:JSON.stringify(t.body)},e.id||(te(o("Rule created: {name}. It is off.",{name:at(t)}),{icon:"zap"}),R(Le(t.id),{replace:!0,sure:!0})),!0}catch(t){if(!(t instanceof ue))throw t;return t.code==="changed-meanwhile"?(await An(),Ws.value={by:t.detail.by,at:t.detail.at}):Kr.value=t,!1}finally{Na.value=!1}}var he,Ph,Na,Kr,Ws,co,l1,c1,Dh,d1,f1,Pa=b(()=>{X();V();_();Y();Oe();Qp();nn();lo();he=S(null),Ph=S(!1),Na=S(!1),Kr=S(null),Ws=S(null),co=fe(()=>!!he.value&&JSON.stringify(he.value.body)!==he.value.base),l1=fe(()=>he.value&&Ph.value?{...Nh(he.value),...bR(Kr.value)}:{});c1=()=>{he.value=null},Dh=e=>({id:null,kind:e,version:0,body:Is(e).default});d1=()=>qr($n(he.peek().id));f1=e=>({"unknown-variable":()=>o("A text names a variable that does not exist.")})[e.code]?.()??I(e)});function td(e,t){return t==null||t===""?o("none"):Array.isArray(t)?t.length?t.map(n=>td(e,n)).join(", "):o("any"):$1[e]?$1[e](t):typeof t=="boolean"?xR(t):typeof t=="object"?JSON.stringify(t):String(t)}var yR,h1,wR,kR,xR,$1,nd,_R,SR,od,sd=b(()=>{_();M();Br();Go();yR={ordinary:()=>o("A person wrote to us alone"),every:()=>o("How often"),new_client:()=>o("New client"),closed:()=>o("Outside working hours"),channel_kind:()=>o("Kind of channel"),channel:()=>o("Channel"),team:()=>o("Team"),assignee:()=>o("Assignee"),minutes:()=>o("Minutes passed"),untouched:()=>o("Nobody took it")},h1=e=>yR[e]?.()??e,wR={message:()=>o("to every message"),wait:()=>o("once until we reply"),episode:()=>o("once per conversation"),hours:()=>o("once in some hours")},kR=e=>wR[e]?.()??e,xR=e=>e?o("yes"):o("no"),$1={assignee:_e.person,channel:_e.channel,team:_e.team,channel_kind:ge,every:e=>kR(e)};nd=e=>({did:()=>o("done"),refused:()=>il(e.code),failed:()=>o("it failed")})[e.outcome](),_R=e=>new Intl.ListFormat(be.value==="ru"?"ru-RU":"en-GB").format((e.operators??[]).map(_e.person)),SR={say:({message_id:e})=>e?o("A message was sent to the client"):o("No message was sent"),assign:({operator_id:e,team_id:t})=>e?o("Assigned to {name}",{name:_e.person(e)}):o("Given to the team “{team}”",{team:_e.team(t)}),target:({minutes:e})=>C("Reply is due within {n} minute","Reply is due within {n} minutes",e),notify:e=>e.operators?.length?o("Notified: {list}",{list:_R(e)}):o("Notified")},od=e=>SR[e.do]?.(e)??e.do});function CR({one:e}){let t=e.holds?r`<${f} name="check" size="s" /><span class="vh">${o("fits")}</span>`:r`<span class="nofit"><${f} name="x" size="s" /></span><span class="vh">${o("does not fit")}</span>`,n=td(e.field,e.wanted),s=td(e.field,e.value);return r`
${t}
<span>
${s}
${n!==s&&r` <span class="dim t12">${o("wanted: {value}",{value:n})}</span>`}
</span>
`}var ad,Mh=b(()=>{T();_();sl();Ne();M();sd();ad=({run:e})=>r`<dl class="kv runkv">
${e.values.map(t=>r`<div key=${t.field}><dt>${h1(t.field)}</dt><dd><${CR} one=${t} /></dd></div>`)}
${e.done.map((t,n)=>r`<div key=${n}><dt>${n?"":o("Done")}</dt><dd>${od(t)}</dd></div>`)}
${e.skipped.map((t,n)=>r`<div key=${`s${t.id}`}>
<dt>${n?"":o("Passed over")}</dt>
<dd>
<${G} name=${K(t.id)} size="xs" />
<s class="dim">${K(t.id)}</s>
<span class="dim t12">${Z$(t)}</span>
</dd>
</div>`)}
${e.error&&r`<div><dt>${o("Error")}</dt><dd><code class="runerror">${e.error}</code></dd></div>`}
</dl>`});function g1({rule:e}){let[t,n]=g(TR),[s,a]=g(!1),i=async c=>{try{let u=await F(`/api/rules/${e.id}/runs${c?`?before=${c}`:""}`);n(d=>({runs:c?[...d.runs,...u.runs]:u.runs,more:u.more,problem:null})),c||a(!1)}catch(u){if(!(u instanceof ue))throw u;n(d=>({...d,problem:u}))}};P(()=>{i()},[e.id]),P(()=>{t.runs&&a((t.runs[0]?.at??0)<(e.last_run_at??0))},[e.last_run_at]);let l=Tt(150,!t.runs&&!t.problem);return!t.runs&&t.problem?r`<${ae} icon="unplug" title=${o("The log could not be loaded")} text=${I(t.problem)}>
<button type="button" class="btn" onClick=${()=>i()}>${o("Retry")}</button>
<//>`:t.runs?t.runs.length?r`
${s&&r`<p class="runmore">
<button type="button" class="btn small" onClick=${()=>i()}>
<${f} name="arrow-up" size="s" />
${o("Show newer runs")}
</button>
</p>`}
<ol class="runs">${ER(t.runs)}</ol>
${t.problem&&r`<p class="t13 runmore" role="alert">${I(t.problem)}</p>`}
${t.more&&r`<p class="runmore">
<button type="button" class="btn small" onClick=${()=>i(t.runs.at(-1).id)}>
${o("Show older ones")}
</button>
</p>`}
`:r`<${ae} icon="history" title=${o("No runs yet")} text=${e.active?o("Runs of the last 90 days appear here."):o("The rule is off. “Dry run” shows what it would do.")} />`:l&&r`<div class="sks" aria-busy="true">
${[90,70,80].map(c=>r`<${Ge} key=${c} width=${c} />`)}
</div>`}function ER(e){let t=[];return e.forEach((n,s)=>{(!s||Ot(e[s-1].at)!==Ot(n.at))&&t.push(r`<li class="mh" key=${`d${n.id}`}>${Ja(n.at,Z.value)}</li>`),t.push(r`<${NR} key=${n.id} run=${n} />`)}),t}function NR({run:e}){return r`<li class=${`run ${e.outcome}`}>
<details>
<summary>
<${f} name=${AR[e.outcome]} size="s" />
<span class="grow">
<b class="b5 cut blk">${e.client||o("No conversation")}</b>
<span class="t12 mut blk">${OR(e)}</span>
</span>
<time class="t12 dim" title=${Be(e.at)}>${H(e.at)}</time>
</summary>
<div class="runin">
<${ad} run=${e} />
<p class="hrow t12">
<span class="dim">${o("Version {n}",{n:e.version})}</span>
${e.dialog_id&&r`<a class="link hrow end" href=${B("all",e.dialog_id)}>${o("Open conversation")}</a>`}
</p>
</div>
</details>
</li>`}var TR,AR,OR,b1=b(()=>{L();T();V();Qe();ne();_();Y();M();Pe();Mh();sd();TR={runs:null,more:!1,problem:null};AR={did:"check",refused:"ban",failed:"circle-alert"},OR=e=>e.outcome==="did"&&e.done.length?e.done.map(od).join(", "):nd(e)});var rd,zh=b(()=>{X();rd=S(null)});var Ie,ht,On,Ft,on=b(()=>{T();Ie=({title:e,text:t,children:n})=>r`<div class="srow">
<div class="grow"><b class="b5 blk t13">${e}</b>${t&&r`<span class="t12 dim blk">${t}</span>`}</div>
<div class="sctl">${n}</div>
</div>`,ht=({id:e,title:t,side:n,children:s})=>r`<section class="psec" aria-labelledby=${e}>
<div class="hrow"><h2 class="head2 grow" id=${e}>${t}</h2>${n}</div>
${s}
</section>`,On=({label:e,checked:t,onChange:n,disabled:s})=>r`<input class="tog" type="checkbox" role="switch" aria-label=${e} checked=${t} disabled=${s}
onChange=${a=>n(a.currentTarget.checked)} />`,Ft=({label:e,options:t,value:n,onPick:s})=>r`<span class="seg" role="group" aria-label=${e}>
${t.map(([a,i,l])=>r`<button type="button" key=${a} aria-pressed=${String(a===n)} lang=${l}
onClick=${()=>s(a)}>
${i}
</button>`)}
</span>`});function v1({rule:e}){let[t,n]=g(30),[s,a]=g({busy:!1,result:null,problem:null}),i=async()=>{a({busy:!0,result:null,problem:null});let l=co.peek()?{body:he.peek().body}:{};try{a({busy:!1,result:await ve("POST",`/api/rules/${e.id}/rehearsal`,{days:t,...l}),problem:null})}catch(c){if(!(c instanceof ue))throw c;a({busy:!1,result:null,problem:c})}};return P(()=>a({busy:!1,result:null,problem:null}),[e.version]),r`
<p class="t13 mut">${o("What the rule would have done in the past. Nothing is sent and nothing changes.")}</p>
${co.value&&r`<p class="hint">${o("Checked with your changes, which are not saved yet.")}</p>`}
<div class="hrow wrap rowgap">
<${Ft} label=${o("Period")} value=${String(t)} onPick=${l=>n(Number(l))}
options=${PR.map(l=>[String(l),C("{n} day","{n} days",l)])} />
<button type="button" class="btn primary" disabled=${s.busy} aria-busy=${String(s.busy)} onClick=${i}>
<${f} name="play" size="m" />
${o("Check")}
</button>
</div>
<div aria-live="polite">
${s.busy&&r`<div class="sks">${[90,64,78].map(l=>r`<${Ge} key=${l} width=${l} />`)}</div>`}
${s.problem&&r`<${ae} icon="unplug" title=${o("The dry run failed")} text=${I(s.problem)}>
<button type="button" class="btn" onClick=${i}>${o("Retry")}</button>
<//>`}
${s.result&&r`<${MR} rule=${e} result=${s.result} />`}
</div>
`}function DR(e,{matched:t,sent:n}){let s=C("It would have run {n} time","It would have run {n} times",t,{n:re(t)});if(!Is(e.kind)?.writes_to_clients)return s;let a={n:re(n)},i=C("{n} automatic message would have left","{n} automatic messages would have left",n,a);return`${s}, ${i}`}function MR({rule:e,result:t}){let n=Object.entries(t.refused).sort((s,a)=>a[1]-s[1]);return r`
<h3 class="t14 b6 rehead">${DR(e,t)}</h3>
${!t.exact&&r`<p class="hint">
${o("An estimate: {list}.",{list:t.not_recorded.map(IR).join(", ")||o("not everything is recorded")})}
</p>`}
${t.by_channel.length>1&&r`<dl class="kv rekv">
${t.by_channel.map(s=>r`<div key=${s.channel_id}>
<dt class="cut">${_e.channel(s.channel_id)}</dt>
<dd class="num">${re(s.count)}</dd>
</div>`)}
</dl>`}
${n.length>0&&r`
<h4 class="mh">${o("It would have kept silent")}</h4>
<ul class="reref">
${n.map(([s,a])=>r`<li key=${s}>
<span class="grow">${il(s)}</span>
<span class="num">${re(a)}</span>
</li>`)}
</ul>
`}
${t.dialogs.length>0&&r`
<h4 class="mh">${o("Conversations")}</h4>
<ol class="runs">${t.dialogs.map((s,a)=>r`<${zR} key=${a} one=${s} />`)}</ol>
${t.matched>t.dialogs.length&&r`<p class="hint">${C("The last {n} is shown.","The last {n} are shown.",t.dialogs.length)}</p>`}
`}
`}var PR,zR,RR,IR,y1=b(()=>{L();T();V();Qe();ne();_();Y();M();on();Br();Pa();Go();nn();PR=[7,30,90];zR=({one:e})=>r`<li class=${`run ${e.outcome}`}>
<a class="runlink" href=${B("all",e.dialog_id)}>
<${f} name=${e.outcome==="did"?"check":"ban"} size="s" />
<span class="grow">
<b class="b5 cut blk">${e.client}</b>
${e.code&&r`<span class="t12 mut blk">${il(e.code)}</span>`}
</span>
<span class="t12 dim">${nt(e.at,Z.value)}, ${H(e.at)}</span>
</a>
</li>`,RR={presence:()=>o("who was online then is not recorded"),loads:()=>o("how many conversations each had then is not recorded"),here:()=>o("who was at the screen then is not recorded")},IR=e=>RR[e]?.()??e});function w1({label:e,hint:t,error:n,children:s}){let a=Ld();return r`<div class="rowgap">
<div class="hrow">
<label class="t13 grow" for=${a}>${e}${t&&r`<span class="t12 dim blk">${t}</span>`}</label>
${s({id:a,invalid:n?"true":null,"aria-describedby":n?`${a}e`:null})}
</div>
<${uo} id=${`${a}e`} text=${n} />
</div>`}function pl({id:e,value:t,onValue:n,unit:s,label:a,...i}){let[l,c]=g(String(t));P(()=>{Number(l)!==t&&!Number.isNaN(t)&&c(String(t))},[t]);let u=h=>{let m=h.currentTarget.value;c(m),n(/^\d+$/.test(m.trim())?Number(m):NaN)},{invalid:d,...p}=i;return r`<span class="hrow tight">
<input class="input numin" id=${e} inputmode="numeric" autocomplete="off" aria-label=${a} value=${l}
aria-invalid=${d} ...${p} onInput=${u} />
${s&&r`<span class="t13 dim">${s}</span>`}
</span>`}function dl({id:e,label:t,options:n,value:s,onPick:a,invalid:i,...l}){let c=n.findIndex(([u])=>u===s);return r`<select class="sel" id=${e} aria-label=${t} aria-invalid=${i} ...${l}
onChange=${u=>a(n[u.currentTarget.selectedIndex][0])}>
${n.map(([u,d],p)=>r`<option key=${u} value=${p} selected=${p===c}>${d}</option>`)}
</select>`}function Ih({label:e,hint:t,error:n,children:s}){let a=Ld();return r`<div class="field">
<label for=${a}>${e}</label>
${s({id:a,invalid:n?"true":null,"aria-describedby":n?`${a}e`:null})}
${t&&r`<span class="hint">${t}</span>`}
<${uo} id=${`${a}e`} text=${n} />
</div>`}function cd(e,t=o("Choose a team")){let n=Ms().map(s=>[s.id,s.name]);return e&&!n.some(([s])=>s===e)&&n.push([e,`${_e.team(e)} · ${o("deleted")}`]),[[null,t],...n]}function ud(e){let t=Object.values(Fp.value).filter(n=>!n.removed_at&&!n.removed).map(n=>[n.id,n.name]);return t.some(([n])=>n===e)||t.unshift([e,_e.hours(e)]),t}function k1({label:e,all:t,items:n,chosen:s,onChange:a}){return r`<div class="rulechips" role="group" aria-label=${e}>
<button type="button" class="chip" aria-pressed=${String(!s.length)} onClick=${()=>a([])}>
${t}
</button>
${n.map(({id:i,name:l,icon:c})=>r`<button type="button" class="chip" key=${i} aria-pressed=${String(s.includes(i))}
onClick=${()=>a(Rh(s,i))}>
${c}
${l}
</button>`)}
</div>`}function pd({chosen:e,onChange:t,kinds:n}){let a=Gp().filter(i=>!n||n.includes(i.kind)).map(i=>({id:i.id,name:i.name,icon:r`<${ke} kind=${i.kind} named />`}));for(let i of x1(e,a))a.push({id:i,name:`${_e.channel(i)} · ${o("removed")}`,icon:null});return r`<${id} name=${o("Channel")}>
<${k1} label=${o("Channel")} all=${o("Any")} items=${a} chosen=${e} onChange=${t} />
<//>`}function _1({chosen:e,onChange:t}){let n=Ms().map(({id:s,name:a})=>({id:s,name:a}));for(let s of x1(e,n))n.push({id:s,name:`${_e.team(s)} · ${o("deleted")}`});return!n.length&&!Object.keys(lt.value).length?null:r`<${id} name=${o("Team")}>
<${k1} label=${o("Team")} all=${o("Any team")} items=${n} chosen=${e} onChange=${t} />
<//>`}function Lh({whom:e,email:t,error:n,change:s}){let a=l=>s({whom:{...e,...l}}),i=e.operators.filter(l=>!Ae.value[l]?.active);return r`
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
${dd().map(l=>r`<label key=${l.id}>
<input class="check" type="checkbox" checked=${e.operators.includes(l.id)}
onChange=${()=>a({operators:Rh(e.operators,l.id)})} />
<${G} name=${l.name} size="sm" />
<span class="cut">${l.name}</span>
</label>`)}
${i.map(l=>r`<label key=${l} class="hint warn">
<input class="check" type="checkbox" checked
onChange=${()=>a({operators:Rh(e.operators,l)})} />
${_e.person(l)} · ${o("no longer works here")}
</label>`)}
</div>
<${uo} text=${n} />
</div>
<${ld} label=${o("Also send an email at once")} hint=${o("Even to those who are at the screen")}
checked=${t} onChange=${l=>s({email:l})} />
`}var Ue,id,uo,ld,Fs,po,Rh,x1,dd,md=b(()=>{L();T();_();z();M();Sr();Go();nn();Ue=({icon:e,title:t,children:n})=>r`<section class="step">
<span class="k"><${f} name=${e} size="s" /></span>
<h3>${t}</h3>
${n}
</section>`,id=({name:e,children:t})=>r`<div class="cond"><span>${e}</span>${t}</div>`,uo=({id:e,text:t})=>t?r`<span class="hint bad" id=${e}>${t}</span>`:null;ld=({label:e,hint:t,checked:n,onChange:s})=>r`<${w1} label=${e} hint=${t}>
${({id:a})=>r`<input class="tog" id=${a} type="checkbox" role="switch" checked=${n}
onChange=${i=>s(i.currentTarget.checked)} />`}
<//>`;Fs=({label:e,hint:t,value:n,onValue:s,unit:a,error:i})=>r`<${w1} label=${e} hint=${t} error=${i}>
${l=>r`<${pl} ...${l} value=${n} unit=${a} onValue=${s} />`}
<//>`;po=({label:e,hint:t,error:n,...s})=>r`<div class="rowgap">
<${Ih} label=${e} hint=${t} error=${n}>${a=>r`<${dl} ...${a} ...${s} />`}<//>
</div>`;Rh=(e,t)=>e.includes(t)?e.filter(n=>n!==t):[...e,t];x1=(e,t)=>e.filter(n=>!t.some(s=>s.id===n));dd=()=>Object.values(Ae.value).filter(e=>e.active).sort((e,t)=>e.name.localeCompare(t.name))});function C1({rule:e,body:t,errors:n,change:s}){P(()=>{vs()},[]);let a=WR(t),i=l=>s({operators:l==="chosen"?dd().map(c=>c.id):null,team_id:l==="team"?0:null});return r`
<${Ue} icon="zap" title=${o("When")}>
<p class="cond">${o("A client waits in a conversation without an assignee")}</p>
<${po} label=${o("Also when the client writes and the assignee is absent")} value=${t.absent}
onPick=${l=>s({absent:l,absent_minutes:t.absent_minutes||BR})}
options=${[["keep",o("leave it to the assignee")],["next",o("give it to the next operator")],["team",o("give it to a team")]]} />
${t.absent==="team"&&r`<${po} label=${o("Team for conversations of the absent")} value=${t.absent_team_id}
error=${n.absent_team_id} onPick=${l=>s({absent_team_id:l})}
options=${cd(t.absent_team_id)} />`}
${t.absent!=="keep"&&r`<${Fs} label=${o("Who is away counts as absent after")}
hint=${o("Who is off shift counts at once")} unit=${o("min")} value=${t.absent_minutes}
error=${n.absent_minutes} onValue=${l=>s({absent_minutes:l})} />`}
<//>
<${Ue} icon="list-filter" title=${o("If")}>
<${id} name=${o("Assignee")}><span class="mut">${o("nobody")}</span><//>
<${pd} chosen=${t.channels} onChange=${l=>s({channels:l})} />
<//>
<${Ue} icon="user-round-check" title=${o("Then assign in turn")}>
<${Ft} label=${o("Among whom")} value=${a} onPick=${l=>l!==a&&i(l)}
options=${[["all",o("Everyone")],["team",o("Team")],["chosen",o("Chosen")]]} />
${a==="team"&&r`<${po} label=${o("Team")} value=${t.team_id||null} error=${n.team_id}
onPick=${l=>s({team_id:l??0})} options=${cd(t.team_id)} />`}
${a==="chosen"&&r`<${FR} chosen=${t.operators} rule=${e} error=${n.operators}
onChange=${l=>s({operators:l})} />`}
<${Fs} label=${o("Open conversations of one person, at most")}
hint=${o("0: the workload limit of each person")} value=${t.cap} error=${n.cap}
onValue=${l=>s({cap:l})} />
<${ld} label=${o("Only those at the screen")}
hint=${o("Whose page is open; those who are online by their status, otherwise")} checked=${t.only_here}
onChange=${l=>s({only_here:l})} />
<${ld} label=${o("First to the previous assignee, when online")}
checked=${t.former_days>0||Number.isNaN(t.former_days)}
onChange=${l=>s({former_days:l?LR:0})} />
${t.former_days!==0&&r`<${Fs} label=${o("If they had it within the last")} unit=${o("days")} value=${t.former_days}
error=${n.former_days} onValue=${l=>s({former_days:l})} />`}
<${po} label=${o("When nobody can take it")} value=${t.nobody} onPick=${l=>s({nobody:l})}
options=${[["leave",o("leave it unassigned, deal it to the first who can")],["team",o("give it to a team")]]} />
${t.nobody==="team"&&r`<${po} label=${o("Team when nobody can take it")} value=${t.nobody_team_id}
error=${n.nobody_team_id} onPick=${l=>s({nobody_team_id:l})}
options=${cd(t.nobody_team_id)} />`}
<//>
${e.id&&r`<${jR} rule=${e} />`}
`}function FR({chosen:e,rule:t,error:n,onChange:s}){let[a,i]=g(null),l=dd().filter(p=>!e.includes(p.id)),c=[...e.map(p=>Ae.value[p]??{id:p,name:K(p),active:!1}),...l],u=(p,h)=>{if(h<0||h>=e.length)return;let m=e.filter($=>$!==p);m.splice(h,0,p),s(m),Lr(o("{name}: place {n} of {all}",{name:K(p),n:h+1,all:m.length}))},d=(p,h)=>{let m={ArrowUp:-1,ArrowDown:1}[p.key];if(!m)return;p.preventDefault();let $=p.currentTarget;u(h,e.indexOf(h)+m),requestAnimationFrame(()=>$.focus())};return r`
<ul class="ppl rowgap" aria-label=${o("Operators in their order")}>
${c.map(p=>{let h=e.indexOf(p.id),m=h>=0;return r`<li key=${p.id} class=${a===p.id?"carried":null}
draggable=${m&&qe.value?!0:null} onDragStart=${$=>{$.dataTransfer.setData("text/plain",p.name),i(p.id)}} onDragEnd=${()=>i(null)} onDragOver=${$=>{a===null||!m||($.preventDefault(),a!==p.id&&u(a,h))}} onDrop=${$=>$.preventDefault()}>
${m&&qe.value?r`<button type="button" class="ib small gripb" aria-label=${o("Move: {name}",{name:p.name})}
title=${o("Drag, or press ↑ and ↓")} onKeyDown=${$=>d($,p.id)}>
<${f} name="grip-vertical" size="m" />
</button>`:r`<span class="gripb ib small"></span>`}
<${G} name=${p.name} size="md">${p.active&&r`<${wa} shift=${Ht(p)} />`}<//>
<span class="grow">
<span class="cut b5 blk">${p.name}</span>
<span class=${p.active?"t12 dim cut blk":"t12 hint warn blk"}>
${p.active?[ka(p),Qf(Ht(p))].filter(Boolean).join(" · "):o("no longer works here")}
</span>
</span>
${m&&t.next_operator_id===p.id&&r`<span class="tag plain">${o("next")}</span>`}
<input class="tog" type="checkbox" role="switch" aria-label=${o("{name} takes part",{name:p.name})}
checked=${m} aria-invalid=${n?"true":null}
onChange=${()=>s(m?e.filter($=>$!==p.id):[...e,p.id])} />
</li>`})}
</ul>
<${uo} text=${n} />
`}function jR({rule:e}){let t=[...e.shares??[]].sort((a,i)=>i.count-a.count),n=Math.max(1,...t.map(a=>a.count)),s=async()=>{let a=await JS(e);a&&te(C("{n} conversation is being dealt","{n} conversations are being dealt",a.count),{icon:"users-round"})};return r`<section class="rulenow" aria-labelledby="rulenow">
<h3 class="t13 b6" id="rulenow">${o("Today")}</h3>
${e.next_operator_id&&r`<p class="t13">${o("Next in turn: {name}",{name:K(e.next_operator_id)})}</p>`}
${t.length?r`<ul class="shares">
${t.map(a=>r`<li key=${a.operator_id}>
<span class="cut">${K(a.operator_id)}</span>
<svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
<rect width=${a.count/n*100} height="8" rx="2" />
</svg>
<span class="num">${re(a.count)}</span>
</li>`)}
</ul>`:r`<p class="hint">${o("Nothing was dealt today.")}</p>`}
${e.waiting>0&&qe.value&&r`<button type="button" class="btn small" disabled=${!e.active||co.value} onClick=${s}>
${C("Deal {n} who waits","Deal {n} who wait",e.waiting)}
</button>`}
${e.waiting>0&&!e.active&&r`<p class="hint">${o("Switch the rule on to deal those who wait.")}</p>`}
</section>`}var S1,LR,BR,WR,T1=b(()=>{L();T();ne();_();z();Oe();Ne();M();on();Sr();Yt();zp();Pa();md();nn();S1=()=>r`
<${Ue} icon="zap" title=${o("When")}><p class="cond">${o("An operator replies to a client")}</p><//>
<${Ue} icon="list-filter" title=${o("If")}><p class="cond">${o("The conversation has no assignee")}</p><//>
<${Ue} icon="user-round-check" title=${o("Then")}>
<p class="cond">${o("The operator becomes the assignee")}</p>
<p class="hint">${o("A note does not assign. The operator can undo it.")}</p>
<//>
`,LR=30,BR=30,WR=({operators:e,team_id:t})=>e?"chosen":t===null?"all":"team"});function E1({body:e,errors:t,change:n}){return r`
<${Ue} icon="zap" title=${o("When")}><p class="cond">${o("A client waits for our reply")}</p><//>
<${Ue} icon="list-filter" title=${o("If")}>
<${pd} chosen=${e.channels} onChange=${s=>n({channels:s})} />
<${_1} chosen=${e.teams} onChange=${s=>n({teams:s})} />
<p class="hint">${o("The first rule that fits counts: its order in the group decides.")}</p>
<//>
<${Ue} icon="hourglass" title=${o("Then reply")}>
<${Fs} label=${o("First reply within")} unit=${o("min")} value=${e.first_minutes}
error=${t.first_minutes} onValue=${s=>n({first_minutes:s})} />
<${Fs} label=${o("Next replies within")} unit=${o("min")} value=${e.next_minutes}
error=${t.next_minutes} onValue=${s=>n({next_minutes:s})} />
<${po} label=${o("By which hours")} hint=${o("Closed hours do not count.")} value=${e.hours_id}
options=${ud(e.hours_id)} onPick=${s=>n({hours_id:s})} />
<//>
<${Ue} icon="bell-ring" title=${o("And notify")}>
<${qR} body=${e} error=${t.stages} change=${n} />
<${Lh} whom=${e.whom} email=${e.email} error=${t.whom} change=${n} />
<//>
`}function qR({body:e,error:t,change:n}){let{stages:s,first_minutes:a}=e,i=c=>n({stages:c}),l=[80,100,150,200,300].find(c=>!s.includes(c))??50;return r`
<ul class="stages" aria-label=${o("Moments")}>
${s.map((c,u)=>r`<li class="hrow" key=${u}>
<${pl} label=${o("Moment {n}, per cent of the time",{n:u+1})} value=${c} unit="%"
invalid=${t?"true":null} onValue=${d=>i(s.with(u,d))} />
<span class="grow t12 dim">${UR(c,a)}</span>
<button type="button" class="ib small" aria-label=${o("Remove moment {n}",{n:u+1})}
onClick=${()=>i(s.filter((d,p)=>p!==u))}>
<${f} name="x" size="m" />
</button>
</li>`)}
</ul>
<${uo} text=${t} />
${s.length<KR&&r`<button type="button" class="btn small quiet" onClick=${()=>i([...s,l].sort((c,u)=>c-u))}>
<${f} name="plus" size="s" />
${o("Moment")}
</button>`}
`}function UR(e,t){let n=Math.round(t*e/100);return Number.isFinite(n)?e===100?o("the time is over"):e<100?C("warning, {n} minute after the client wrote","warning, {n} minutes after the client wrote",n):C("reminder, {n} minute after the client wrote","reminder, {n} minutes after the client wrote",n):""}function A1({body:e,errors:t,change:n}){return r`
<${Ue} icon="zap" title=${o("When")}>
<p class="cond">${o("A client waits in a conversation that no one took")}</p>
<${Fs} label=${o("For")} unit=${o("min")} value=${e.minutes} error=${t.minutes}
onValue=${s=>n({minutes:s})} />
<//>
<${Ue} icon="list-filter" title=${o("If")}>
<p class="cond">${o("No assignee, no reply and no note since the client wrote")}</p>
<//>
<${Ue} icon="bell-ring" title=${o("Then notify")}>
<${Lh} whom=${e.whom} email=${e.email} error=${t.whom} change=${n} />
<//>
`}var KR,O1=b(()=>{T();_();M();md();KR=5});function fd(e,t,n){let s={...N1[t]??N1.en,company:n||"Okno"};return e.split(/(\{[^{}]*\})/).filter(Boolean).map(a=>{let i=/^\{\s*(\w+)\s*(?:\|[^{}]*)?\}$/.exec(a)?.[1];return a.startsWith("{")?ul.includes(i)?{kind:"value",text:s[i]}:{kind:"unknown",text:a}:{kind:"text",text:a}})}var N1,Bh=b(()=>{Qp();N1={ru:{name:"Екатерина",number:"1042",hours:"9:00–21:00",back:"завтра в 9:00"},en:{name:"Kate",number:"1042",hours:"9:00–21:00",back:"tomorrow at 9:00"}}});function Wh({body:e,error:t,change:n}){let{frequency:s}=e,a=l=>n({frequency:{...s,...l}}),i=["message","wait","episode"].map(l=>[l,Lp({every:l})]);return r`<div class="rowgap">
<${Ih} label=${o("How often")} error=${t}>
${l=>r`<span class="hrow wrap">
<${dl} ...${l} value=${s.every} onPick=${c=>a({every:c})}
options=${[...i,["hours",o("Not again for some hours")]]} />
${s.every==="hours"&&r`<${pl} label=${o("Hours")} value=${s.hours} unit=${o("h")} invalid=${l.invalid}
onValue=${c=>a({hours:c})} />`}
</span>`}
<//>
</div>`}function HR(e,t){let n=(s,a)=>e.some(i=>i.channel_id===s&&i.language===a);for(let s of[null,...t.map(a=>a.id)])for(let[a]of R1)if(!n(s,a))return{channel_id:s,language:a};return null}function Fh({body:e,errors:t,change:n,kinds:s}){let a=Gp().filter(u=>!s||s.includes(u.kind)),{texts:i}=e,l=HR(i,a),c=(u,d)=>n({texts:i.with(u,{...i[u],...d})});return r`
${i.map((u,d)=>r`<${GR} key=${d} one=${u} index=${d} only=${i.length===1} channels=${a}
error=${t[`texts.${d}`]} onPut=${p=>c(d,p)}
onRemove=${()=>n({texts:i.filter((p,h)=>h!==d)})} />`)}
<${uo} text=${t.texts} />
${l&&r`<button type="button" class="btn small quiet"
onClick=${()=>n({texts:[...i,{...l,text:""}]})}>
<${f} name="plus" size="s" />
${o("Text for a channel or language")}
</button>`}
<p class="hint">${o("A client gets the text of their channel and language, else the one for all channels.")}</p>
`}function GR({one:e,index:t,only:n,channels:s,error:a,onPut:i,onRemove:l}){let c=A(null),u=p=>{let h=c.current;h.setRangeText(`{${p}}`,h.selectionStart,h.selectionEnd,"end"),i({text:h.value}),h.focus()},d=o("Text {n}",{n:t+1});return r`<div class="card ruletext">
<div class="hrow wrap">
<${dl} label=${o("Channel of text {n}",{n:t+1})} value=${e.channel_id}
options=${YR(e.channel_id,s)} onPick=${p=>i({channel_id:p})} />
<${dl} label=${o("Language of text {n}",{n:t+1})} value=${e.language} options=${R1}
onPick=${p=>i({language:p})} />
${!n&&r`<button type="button" class="ib small" aria-label=${o("Remove text {n}",{n:t+1})}
onClick=${l}>
<${f} name="x" size="m" />
</button>`}
</div>
<textarea class="input" rows="4" ref=${c} lang=${e.language} aria-label=${d}
aria-invalid=${a?"true":null} aria-describedby=${a?`rt${t}`:null} value=${e.text}
onInput=${p=>i({text:p.currentTarget.value})}></textarea>
<${uo} id=${`rt${t}`} text=${a} />
<div class="rulevars" role="group" aria-label=${o("Insert a variable")}>
${ul.map(p=>r`<button type="button" class="chip" key=${p} title=${P1(p)}
aria-label=${o("Insert: {what}",{what:P1(p)})} onClick=${()=>u(p)}>
${`{${p}}`}
</button>`)}
</div>
<${VR} one=${e} />
</div>`}function VR({one:e}){let t=fd(e.text,e.language,j.value.company);return e.text.trim()?r`<div class="rulepre" aria-label=${o("Preview")} role="group">
<span class="t12 dim">${o("The client will see")}</span>
<p class="rulebub" lang=${e.language}>
${t.map(n=>n.kind==="text"?n.text:r`<span class=${n.kind==="value"?"val":"bad"}>${n.text}</span>`)}
</p>
${be.value!==e.language&&r`<span class="t12 dim">
${e.language==="ru"?o("For clients who write in Russian"):o("For clients who write in English")}
</span>`}
</div>`:null}var D1,M1,z1,R1,YR,P1,I1=b(()=>{L();T();_();z();M();on();Qp();md();Go();lo();Bh();D1=({body:e,errors:t,change:n})=>r`
<${Ue} icon="zap" title=${o("When")}><p class="cond">${o("A client begins a new conversation")}</p><//>
<${Ue} icon="list-filter" title=${o("If")}>
<${Ft} label=${o("Clients")} value=${e.clients} onPick=${s=>n({clients:s})}
options=${[["all",o("All clients")],["new",o("Only new clients")]]} />
<${Wh} body=${e} error=${t.frequency} change=${n} />
<//>
<${Ue} icon="message-square-reply" title=${o("Then write to the client")}>
<${Fh} body=${e} errors=${t} change=${n} />
<//>
`,M1=({body:e,errors:t,change:n})=>r`
<${Ue} icon="zap" title=${o("When")}>
<p class="cond">${o("A client writes while we are closed")}</p>
<${po} label=${o("Working hours")} value=${e.hours_id} options=${ud(e.hours_id)}
onPick=${s=>n({hours_id:s})} />
<//>
<${Ue} icon="list-filter" title=${o("If")}>
<${Wh} body=${e} error=${t.frequency} change=${n} />
<//>
<${Ue} icon="moon" title=${o("Then write to the client")}>
<${Fh} body=${e} errors=${t} change=${n} />
<p class="hint">${o("It goes before the auto-reply: a client gets one automatic message per event.")}</p>
<//>
`,z1=({body:e,errors:t,change:n})=>r`
<${Ue} icon="zap" title=${o("When")}><p class="cond">${o("A client begins a conversation by email")}</p><//>
<${Ue} icon="list-filter" title=${o("If")}>
<${Wh} body=${e} error=${t.frequency} change=${n} />
<//>
<${Ue} icon="mail" title=${o("Then reply in the same thread")}>
<${Fh} body=${e} errors=${t} change=${n} kinds=${["email"]} />
<//>
`;R1=[["ru","Русский"],["en","English"]];YR=(e,t)=>{let n=t.map(s=>[s.id,`${ge(s.kind)} · ${s.name}`]);return e!==null&&!n.some(([s])=>s===e)&&n.push([e,`${_e.channel(e)} · ${o("removed")}`]),[[null,o("All channels")],...n]};P1=e=>({name:o("name of the client"),number:o("number of the conversation"),company:o("name of the company"),hours:o("working hours of today"),back:o("when we are back")})[e]});function L1({rule:e}){let t=JR[he.value.kind];return r`<form class="ruleform" onSubmit=${n=>n.preventDefault()}>
<fieldset disabled=${!qe.value}>
<legend class="vh">${o("Setup")}</legend>
${e.missing.length>0&&r`<p class="rulewarn">
<${f} name="triangle-alert" size="s" />
<span class="grow">${Ip(e.missing)}. ${o("Choose a replacement below.")}</span>
</p>`}
${t?r`<${t} rule=${e} body=${he.value.body} errors=${l1.value} change=${Xp} />`:r`<p class="t13">${o("This kind of rule is unknown to the page. Reload it.")}</p>`}
</fieldset>
</form>`}var JR,B1=b(()=>{T();_();M();Br();Pa();T1();O1();nn();I1();JR={distribution:C1,reply_assigns:S1,autoreply:D1,out_of_hours:M1,receipt:z1,sla:E1,untouched:A1}});function W1({rule:e}){let[t,n]=g(null),[s,a]=g(null),i=async()=>{a(null);try{n((await F(`/api/rules/${e.id}/versions`)).versions)}catch(c){if(!(c instanceof ue))throw c;a(c)}};if(P(()=>{i()},[e.id,e.version]),s)return r`<${ae} icon="unplug" title=${o("The versions could not be loaded")} text=${I(s)}>
<button type="button" class="btn" onClick=${i}>${o("Retry")}</button>
<//>`;let l=c=>{Xp(c.body),R(Le(e.id),{replace:!0})};return r`
<p class="hrow t13">
<a class="link hrow tight" href=${Le(e.id)}>
<${f} name="chevron-left" size="s" />
${o("Back to the setup")}
</a>
</p>
<ol class="versions">
${(t??[]).map((c,u)=>r`<${QR} key=${c.version} one=${c} before=${t[u+1]} onTake=${u>0&&qe.value&&JSON.stringify(c.body)!==JSON.stringify(e.body)?()=>l(c):null} />`)}
</ol>
`}function ZR(e,t){return t?JSON.stringify(e.body)!==JSON.stringify(t.body)?o("Settings changed"):e.active!==t.active?e.active?o("Switched on"):o("Switched off"):o("Saved again"):o("Created")}function QR({one:e,before:t,onTake:n}){let s=!t||JSON.stringify(e.body)!==JSON.stringify(t.body);return r`<li>
<p class="t13"><b class="b6">${o("Version {n}",{n:e.version})}</b> · ${ZR(e,t)}</p>
<p class="t12 dim">${e.by?K(e.by):o("Okno")}, ${nt(e.at,Z.value)}, ${H(e.at)}</p>
${s&&t&&r`<ul class="t13 mut changed">
${Vp(t.body,e.body).map(a=>r`<li key=${a}>${a}</li>`)}
</ul>`}
${n&&r`<button type="button" class="btn small quiet" onClick=${n}>
<${f} name="undo-2" size="s" />
${o("Take this version")}
</button>`}
</li>`}var F1=b(()=>{L();T();V();Qe();ne();_();Y();Ne();M();Ah();Pa();nn()});function K1({id:e,tab:t}){let n=typeof e=="string"?XR(e):null,s=n?Is(n)&&{...Dh(n),active:!1,missing:[],today:0}:$n(e),a=!s||n&&!qe.value;return r`<aside class="peek" aria-label=${s?o("Rule “{name}”",{name:at(s)}):o("Rule")}>
${a?r`<${eI} />`:r`<${oI} rule=${s} tab=${n?"setup":t} />`}</aside>`}function tI(e){P(()=>{let t=n=>{n.key!=="Escape"||n.defaultPrevented||w.peek()||document.activeElement.matches?.("input:not([type=checkbox]), textarea, select")||(n.preventDefault(),R(Le()))};return document.addEventListener("keydown",t,{capture:!0}),()=>document.removeEventListener("keydown",t,{capture:!0})},[]),P(()=>()=>{E.peek().page==="automation"&&E.peek().rule===null&&requestAnimationFrame(()=>{document.querySelector(`.rule[data-rule="${e}"] h3 a`)?.focus()})},[])}function nI(e){P(()=>bb((t,n)=>co.peek()?t===null?!0:t.split("?")[0]===Le(e)?!1:(rd.value=n,w.value="ruleleave",!0):!1),[e])}function oI({rule:e,tab:t}){let n=A(null),s=j1[t]?t:"setup";if(tI(e.id),nI(e.id??`new-${e.kind}`),W(()=>(qr(e),document.activeElement!==document.body&&n.current.querySelector("h2").focus({preventScroll:!0}),c1),[]),P(()=>{e.id&&he.peek()&&p1(e)},[e]),!he.value)return r`<div class="ed-top" ref=${n}><h2 class="grow cut" tabindex="-1">${at(e)}</h2></div>`;let a=j1[s];return r`
<div class="ed-top" ref=${n}>
<h2 class="grow cut" tabindex="-1">${at(he.value)}</h2>
${e.id&&qe.value&&r`<${Hp} rule=${e} label=${o("The rule is on")} /><${rI} rule=${e} />`}
<${q1} />
</div>
${e.id&&r`<${aI} rule=${e} view=${s} />`}
${e.paused_at&&r`<${iI} rule=${e} />`}
${Ws.value&&r`<${lI} />`}
<div class="scroll ed edbody" role=${e.id&&s!=="versions"?"tabpanel":"group"} tabindex="0"
id="ruleview" aria-label=${sI(s)}>
<${a} rule=${e} key=${s} />
</div>
${qe.value&&(s==="setup"||co.value)&&r`<${cI} rule=${e} />`}
`}function aI({rule:e,view:t}){let n=a=>{let i={ArrowRight:1,ArrowLeft:-1}[a.key],l=[...a.currentTarget.children],c={Home:0,End:l.length-1}[a.key]??(l.indexOf(a.target)+i+l.length)%l.length;Number.isNaN(c)||(a.preventDefault(),l[c].focus(),l[c].click())},s=!jh.some(([a])=>a===t);return r`<div class="tabs edtabs" role="tablist" aria-label=${o("Parts of the rule")} onKeyDown=${n}>
${jh.map(([a,i],l)=>r`<button type="button" class="tab" role="tab" key=${a} aria-selected=${String(a===t)}
aria-controls="ruleview" tabindex=${a===t||s&&!l?0:-1}
onClick=${()=>R(Le(e.id,a==="setup"?null:a),{replace:!0})}>
${i()}
${a==="log"&&e.today>0&&r`<span class="n">${re(e.today)}</span>`}
</button>`)}
</div>`}function rI({rule:e}){let t=w.value==="rulemore",n=a=>()=>{Up(e,a)&&Lr(o("Moved: {name}",{name:at(e)}))},s=()=>{VS(e),R(Le(),{sure:!0})};return r`<span class="menuat">
<button type="button" class="ib small" aria-haspopup="menu" aria-expanded=${String(t)}
aria-label=${o("More actions")} title=${o("More actions")} onClick=${()=>{w.value=t?null:"rulemore"}}>
<${f} name="ellipsis" size="m" />
</button>
${t&&r`<${Xe} label=${o("More actions")} place="poprule">
${_h(e,-1)&&r`<${q} icon="arrow-up" onPick=${n(-1)}>${o("Move up")}<//>`}
${_h(e,1)&&r`<${q} icon="arrow-down" onPick=${n(1)}>${o("Move down")}<//>`}
<${q} icon="history" onPick=${()=>R(Le(e.id,"versions"),{replace:!0})}>
${o("Versions")}
<//>
${Is(e.kind)?.many&&r`<${q} icon="trash-2" onPick=${s}>${o("Delete the rule")}<//>`}
<//>`}
</span>`}function lI(){let{by:e,at:t}=Ws.value,n=$n(he.value.id),s=r`<b>${e?K(e):o("Okno")}</b>`;return r`<div class="ruleclash" role="alert">
<p class="t13">
${yt(o("{who} has changed this rule ({when}). Your changes are not saved yet."),{who:s,when:t?`${nt(t,Z.value)}, ${H(t)}`:""})}
</p>
<dl class="kv">
<div><dt>${o("Theirs")}</dt><dd>${ll(n,_e)}</dd></div>
<div><dt>${o("Yours")}</dt><dd>${ll(he.value,_e)}</dd></div>
</dl>
<ul class="t12 changed">
${Vp(n.body,he.value.body).map(a=>r`<li key=${a}>${a}</li>`)}
</ul>
<div class="hrow wrap">
<button type="button" class="btn small" onClick=${d1}>${o("Take theirs")}</button>
<button type="button" class="btn small primary" onClick=${m1}>${o("Save mine over it")}</button>
</div>
</div>`}function cI({rule:e}){let t=co.value,n=Kr.value;return r`<div class="ed-foot">
<span class="hint grow" role="status">
${n?r`<span class="hint bad">${f1(n)}</span>`:t?o("Not saved yet"):r`<${uI} rule=${e} />`}
</span>
${e.id&&r`<button type="button" class="btn quiet" disabled=${!t||Na.value} onClick=${u1}>
${o("Discard")}
</button>`}
<button type="button" class="btn primary" disabled=${e.id&&!t||Na.value||!!Ws.value}
title=${`${ot} S`} aria-busy=${String(Na.value)} onClick=${ed}>
${e.id?o("Update"):o("Create")}
</button>
</div>`}function uI({rule:e}){if(!e.id)return o("It will be created switched off");let t=`${nt(e.changed_at,Z.value)}, ${H(e.changed_at)}`;return r`
<a class="link" href=${Le(e.id,"versions")}
title=${e.changed_by?K(e.changed_by):null}>
${o("Version {n}",{n:e.version})}
</a> · ${t}
`}var jh,j1,XR,eI,q1,sI,iI,U1=b(()=>{L();T();Pt();Qe();ne();_();Xn();Y();Ne();M();le();Ln();zp();Br();Ah();Pa();Pa();b1();zh();Go();y1();nn();Sh();lo();B1();F1();jh=[["setup",()=>o("Setup")],["log",()=>o("Log")],["check",()=>o("Dry run")]],j1={setup:L1,log:g1,check:v1,versions:W1};st({id:"save-rule",group:"everywhere",label:()=>o("Save the rule"),key:"Ctrl+KeyS",anywhere:!0,palette:!1,when:()=>E.peek().page==="automation"&&!!he.peek()&&qe.peek(),run:()=>{ed()}});XR=e=>/^new-(\w+)$/.exec(e)?.[1];eI=()=>r`
<div class="ed-top"><h2 class="grow cut">${o("Rule")}</h2><${q1} /></div>
<${ae} icon="search-x" title=${o("There is no such rule")} text=${o("It was deleted, or the link is mistyped.")}>
<a class="btn" href=${Le()}>${o("All rules")}</a>
<//>
`,q1=()=>r`<a class="ib small" href=${Le()} aria-label=${o("Close the rule")} title=${o("Close the rule")+"  Esc"}>
<${f} name="x" size="m" />
</a>`;sI=e=>jh.find(([t])=>t===e)?.[1]()??o("Versions");iI=({rule:e})=>r`<div class="banner bad" role="status">
<${f} name="circle-alert" size="m" />
<span class="grow">${o("Paused: {cause}",{cause:Rp(e.paused_why)})}</span>
${qe.value&&r`<button type="button" class="btn small" onClick=${()=>qp(e)}>${o("Go on")}</button>`}
</div>`});var Y1={};Fe(Y1,{Automation:()=>dI});function dI(){P(HS,[]);let{rule:e}=E.value,[t,n]=g("all"),s=e!==null&&ze.value;return r`<main class=${s?"main page auto editing":"main page auto"} id="main">
<${mI} filter=${t} onFilter=${n} />
${ze.value?.paused&&r`<${gI} />`}
<div class="twopane">
<div class="scroll sunk" role="group" tabindex="0" aria-label=${o("Rules")}>
<${bI} filter=${t} open=${e} />
</div>
${s&&r`<${K1} key=${e} id=${e} tab=${E.value.tab} />`}
</div>
</main>`}function mI({filter:e,onFilter:t}){let{paused:n,rules:s=[]}=ze.value??{};return r`
<header class="bar1">
<h1>${o("Automation")}</h1>
<span class="grow"></span>
${ze.value&&qe.value&&r`
${!n&&r`<button type="button" class="btn stopall" aria-label=${o("Stop everything")}
onClick=${()=>kh(!0)}>
<${f} name="pause" size="m" />
<span class="only-wide">${o("Stop everything")}</span>
</button>`}
<${hI} />
`}
</header>
<div class="bar2">
<div class="chips" role="group" aria-label=${o("Show rules")}>
${H1.map(([a,i,l])=>r`<button type="button" class="chip" key=${a} aria-pressed=${String(a===e)}
onClick=${()=>t(a)}>
${i()} <span class="n">${s.filter(l).length}</span>
</button>`)}
</div>
${ze.value&&r`<${fI} rules=${s} />`}
</div>
`}function fI({rules:e}){let t=e.reduce((a,i)=>a+i.today,0),n=e.filter(yh).length,s=C("Rules ran {n} time today","Rules ran {n} times today",t,{n:re(t)});return r`<div class="end t12 dim autostat">
${n?r`<span class="warntext">
<${f} name="triangle-alert" size="s" /> ${s}
, ${C("{n} needs attention","{n} need attention",n)}
</span>`:r`<span><${f} name="circle-check" size="s" /> ${s}, ${o("no faults")}</span>`}
</div>`}function hI(){let e=w.value==="rulenew",t=$I();return t.length?r`<span class="menuat">
<button type="button" class="btn primary" aria-haspopup="menu" aria-expanded=${String(e)}
onClick=${()=>{w.value=e?null:"rulenew"}}>
<${f} name="plus" size="m" />
${o("New rule")}
</button>
${e&&r`<${Xe} label=${o("New rule")} place="poprule">
${t.map(n=>r`<${q} key=${n.kind} icon=${Wr(n.kind)} onPick=${()=>R(Le(`new-${n.kind}`))}>
${at({kind:n.kind,body:n.default})}
<//>`)}
<//>`}
</span>`:null}function bI({filter:e,open:t}){let n=Tt(150,!ze.value&&!Fr.value);if(!ze.value)return Fr.value?r`<${vI} problem=${Fr.value} />`:n&&r`<${yI} />`;if(!ze.value.rules.length)return r`<${ae} icon="zap" title=${o("No rules yet")} text=${qe.value?o("Create the first one: Okno will deal conversations and reply for you."):o("An administrator creates them.")} />`;let s=H1.find(([i])=>i===e)[2],a=pI.map(([i,l])=>[i,l(),cl(i).filter(s)]).filter(([,,i])=>i.length);return a.length?a.map(([i,l,c])=>r`<section key=${i} aria-labelledby=${`rg-${i}`}>
<h2 class="rules-h" id=${`rg-${i}`}>${l}</h2>
<div class="rules">
${c.map(u=>r`<${XS} key=${u.id} rule=${u} names=${_e} open=${t===u.id} />`)}
</div>
</section>`):r`<${ae} icon="circle-check"
title=${e==="care"?o("Everything works"):o("All rules are off")} />`}var pI,H1,$I,gI,vI,yI,G1=b(()=>{L();T();V();ne();_();Y();M();Pe();le();Ln();e1();U1();Go();nn();lo();pI=[["assignment",()=>o("Assignment")],["replies",()=>o("Replies to the client")],["deadlines",()=>o("Deadlines")]],H1=[["all",()=>o("All"),()=>!0],["on",()=>o("Switched on"),e=>e.active],["care",()=>o("Need attention"),yh]];$I=()=>(ze.value?.kinds??[]).filter(e=>e.many||!ze.value.rules.some(t=>t.kind===e.kind));gI=()=>r`<div class="banner" role="status">
<${f} name="pause" size="m" />
<span class="grow">${o("All automation is stopped: no rule runs and no automatic message leaves.")}</span>
${qe.value&&r`<button type="button" class="btn small" onClick=${()=>kh(!1)}>${o("Start it again")}</button>`}
</div>`;vI=({problem:e})=>r`<${ae} icon="unplug" title=${o("The rules could not be loaded")} text=${I(e)}>
<button type="button" class="btn" onClick=${An}>${o("Retry")}</button>
<//>`,yI=()=>r`<div class="rules first" aria-busy="true" aria-label=${o("Loading…")}>
${[72,54,80,60].map(e=>r`<div class="card rule" key=${e}>
<span class="ric"></span>
<${Ge} width=${e} />
<span></span>
<p class="ds"><${Ge} width=${96} /></p>
</div>`)}
</div>`});function ml({label:e,children:t}){let n=A(null);return xe(),W(()=>{(n.current.querySelector("[data-first]")??n.current.querySelector("button"))?.focus()},[]),r`<div class="over" onPointerDown=${s=>{s.target===s.currentTarget&&Un()}}>
<div class="dialog narrow" role="dialog" aria-modal="true" aria-label=${e} ref=${n} onKeyDown=${xt}>
${t}
</div>
</div>`}var Un,Kh=b(()=>{L();T();Pe();le();Un=()=>{w.value=null}});function V1(){let e=mh.value,[t,n]=g(null),[s,a]=g(null),i=async()=>{a(null);try{e.data.run?n(await F(`/api/runs/${e.data.run}`)):ze.value||await An()}catch(p){if(!(p instanceof ue))throw p;a(p),p.status===404&&!ze.value&&await An()}};if(P(()=>{e&&i()},[e]),!e)return null;let l=t?.rule??$n(e.data.rule),c=t?.run.version??e.data.version,u=s?.status===404,d=e.data.run&&!t&&!s;return r`<${ml} label=${o("Why?")}>
<div class="dhead">
<h2 class="t13 b6 grow">${o("Why?")}</h2>
<button type="button" class="ib small" data-first aria-label=${o("Dismiss")} onClick=${Un}>
<${f} name="x" size="m" />
</button>
</div>
<div class="dpad why">
<p class="t13">
<b class="b6">${kI(e)}</b>
<br />
<span class="dim">
${nt(e.created_at,Z.value)}
, ${H(e.created_at)}
${l&&r` · ${o("rule “{name}”",{name:at(l)})}`}
${c&&`, ${o("version {n}",{n:c})}`}
</span>
</p>
${d&&r`<div class="sks" aria-busy="true"><${Ge} width=${80} /><${Ge} width=${60} /></div>`}
${t&&r`<${xI} run=${t.run} />`}
${!e.data.run&&r`<p class="t13 mut">${o("The rule set this when the client began to wait.")}</p>`}
${u&&r`<p class="t13 mut">
${o("The record of this run is not there any more: they are kept for {n} days.",{n:wI})}
</p>`}
${s&&!u&&r`<p class="t13" role="alert">
${I(s)} <button type="button" class="btn small" onClick=${i}>${o("Retry")}</button>
</p>`}
${l&&r`<div class="hrow">
<a class="link t13 hrow tight" href=${Le(l.id)} onClick=${Un}>
<${f} name=${Wr(l.kind)} size="s" />
${o("Open the rule")}
</a>
<a class="link t13 hrow end" href=${Le(l.id,"log")} onClick=${Un}>${o("Log")}</a>
</div>`}
</div>
<//>`}var wI,kI,xI,J1=b(()=>{L();T();V();Qe();ne();_();Y();sl();M();Kh();nn();Mh();sd();lo();fh();wI=90;kI=e=>e.kind==="system"?ol(e):o("Automatic message to the client"),xI=({run:e})=>r`
${e.outcome!=="did"&&r`<p class="t13 rulewarn"><${f} name="triangle-alert" size="s" />${nd(e)}</p>`}
<${ad} run=${e} />
`});var Z1={};Fe(Z1,{Layers:()=>_I});function SI({rule:e}){let t=()=>{Un(),R(Le(e.id,"check"))},n=()=>{Un(),wh(e,!0,e.version)};return r`<${ml} label=${o("Switch on: {name}",{name:at(e)})}>
<div class="dpad">
<h2 class="head2">${o("This rule writes to clients")}</h2>
<p class="lead">
${o("Read what it says. You can first see whom it would have written to in the last 30 days.")}
</p>
<div class="readtexts" role="group" tabindex="0" aria-label=${o("Texts of the rule")}>
${e.body.texts.map((s,a)=>r`<${CI} key=${a} one=${s} />`)}
</div>
</div>
<footer class="dfoot">
<button type="button" class="btn quiet" onClick=${Un}>${o("Cancel")}</button>
<span class="grow"></span>
<button type="button" class="btn" data-first onClick=${t}>${o("Dry run first")}</button>
<button type="button" class="btn primary" onClick=${n}>${o("Switch on")}</button>
</footer>
<//>`}function CI({one:e}){let t=e.channel_id===null?o("All channels"):`${ge(Me.value[e.channel_id]?.kind)} · ${_e.channel(e.channel_id)}`;return r`<div class="rulepre">
<span class="t12 dim">${t} · ${e.language==="ru"?"Русский":"English"}</span>
<p class="rulebub" lang=${e.language}>
${fd(e.text,e.language,j.value.company).map(n=>n.kind==="text"?n.text:r`<span class="val">${n.text}</span>`)}
</p>
</div>`}function TI(){let e=()=>{Un(),rd.value?.()};return r`<${ml} label=${o("Changes are not saved")}>
<div class="dpad">
<h2 class="head2">${o("Changes are not saved")}</h2>
<p class="lead">${o("If you leave now, the changes of this rule are lost.")}</p>
</div>
<footer class="dfoot">
<button type="button" class="btn quiet" onClick=${e}>${o("Leave without saving")}</button>
<span class="grow"></span>
<button type="button" class="btn primary" data-first onClick=${Un}>${o("Stay")}</button>
</footer>
<//>`}var _I,Q1=b(()=>{T();_();Y();M();le();z();zh();Kh();Go();nn();lo();Bh();J1();_I=()=>({why:()=>r`<${V1} />`,rulefirst:()=>Kp.value&&r`<${SI} rule=${Kp.value} />`,ruleleave:()=>r`<${TI} />`})[w.value]?.()??null});var qh={};Fe(qh,{Looks:()=>NI,Select:()=>Vo,Who:()=>tC,Work:()=>DI});function NI(){return r`
<${tC} />
<${ht} id="looks-all" title=${o("Appearance")}>
<div class="card">
<${Ie} title=${o("Language")} text=${o("Changes at once, no reload needed")}>
<${Ft} label=${o("Language")} value=${be.value} options=${[["ru","Русский","ru"],["en","English","en"]]} onPick=${Qn} />
<//>
<${Ie} title=${o("Theme")}
text=${OI.matches?o("The system is set to dark now"):o("The system is set to light now")}>
<${Ft} label=${o("Theme")} value=${Jt.value} options=${[["system",o("System")],["light",o("Light")],["dark",o("Dark")]]} onPick=${ls} />
<//>
<${Ie} title=${o("List density")} text=${o("Compact shows more conversations at once")}>
<${Ft} label=${o("List density")} value=${zn.value} options=${[["compact",o("Compact")],["normal",o("Normal")],["roomy",o("Comfortable")]]} onPick=${Ka} />
<//>
<${Ie} title=${o("Text size")} text=${o("Everything grows except pictures")}>
<${Vo} label=${o("Text size")} value=${nc.value} options=${AI.map(([e,t])=>[e,t()])}
onPick=${e=>Ze({text:e})} />
<//>
<${Ie} title=${o("Less motion")} text=${o("When off, the system setting applies")}>
<${On} label=${o("Less motion")} checked=${pe.value.motion==="less"}
onChange=${e=>Ze({motion:e?"less":"system"})} />
<//>
</div>
<//>
`}function DI(){let{send:e,undo:t,after_close:n}=pe.value;return r`<${ht} id="work-all" title=${o("Work with conversations")}>
<div class="card">
${Object.keys(e).map(s=>r`<${Ie} key=${s} title=${o("Enter sends in {channel}",{channel:ge(s)})}
text=${e[s]==="enter"?o("Shift Enter starts a new line"):o("Ctrl Enter sends, Enter starts a new line")}>
<${On} label=${o("Enter sends in {channel}",{channel:ge(s)})}
checked=${e[s]==="enter"}
onChange=${a=>Ze({send:{[s]:a?"enter":"command"}})} />
<//>`)}
<${Ie} title=${o("After “Close”")}>
<${Vo} label=${o("After “Close”")} value=${n} options=${PI.map(([s,a])=>[s,a()])}
onPick=${s=>Ze({after_close:s})} />
<//>
<${Ie} title=${o("Time to undo sending")} text=${o("In messengers")}>
<${Vo} label=${o("Time to undo sending: messengers")} value=${t.messenger}
options=${eC([0,2,4,8,15])} onPick=${s=>Ze({undo:{messenger:Number(s)}})} />
<//>
<${Ie} title=${o("Time to undo sending")} text=${o("In email")}>
<${Vo} label=${o("Time to undo sending: email")} value=${t.email}
options=${eC([0,5,10,20,30,60])}
onPick=${s=>Ze({undo:{email:Number(s)}})} />
<//>
<${MI} />
</div>
<p class="hint rowgap">
${o("Notes always need Ctrl Enter, so that an internal remark is not sent to a client by habit.")}
</p>
<//>`}function MI(){let e=pe.value.signature,[t,n]=g(null),s=async i=>{i.preventDefault(),await Ze({signature:t.trim()})&&n(null)},a=i=>{i.key==="Enter"&&(i.ctrlKey||i.metaKey)&&s(i),i.key==="Escape"&&(i.preventDefault(),n(null))};return t===null?r`<${Ie} title=${o("Email signature")} text=${e||o("The mailbox signature is used")}>
<button type="button" class="btn small" aria-label=${o("Change the email signature")}
onClick=${()=>n(e)}>
${o("Change")}
</button>
<//>`:r`<form class="srow sform" onSubmit=${s}>
<div class="field grow">
<label for="ownsign">${o("Email signature")}</label>
<textarea class="input" id="ownsign" rows="4" maxlength="2000" value=${t} ref=${zI} onKeyDown=${a}
onInput=${i=>n(i.currentTarget.value)}></textarea>
<p class="hint">
${o("{operator}, {company} and {number} are filled in automatically. Leave it empty to use the mailbox signature.",{operator:"{operator}",company:"{company}",number:"{number}"})}
</p>
<div class="hrow">
<button type="submit" class="btn primary">${o("Save")}</button>
<button type="button" class="btn quiet" onClick=${()=>n(null)}>${o("Cancel")}</button>
</div>
</div>
</form>`}var AI,OI,tC,Vo,PI,eC,zI,fl=b(()=>{X();L();T();xa();_();mt();z();M();pf();on();me(()=>{pe.value&&(nc.value=pe.value.text)});AI=[["small",()=>o("Small, {px}",{px:13})],["normal",()=>o("Default, {px}",{px:14})],["large",()=>o("Large, {px}",{px:16})],["largest",()=>o("Largest, {px}",{px:18})]],OI=matchMedia("(prefers-color-scheme: dark)"),tC=()=>r`<div class="pme">
<${G} name=${O.value.name} size="lg" />
<div class="grow">
<b class="b6 blk cut">${O.value.name}</b>
<span class="t12 dim blk cut">${cw(O.value.role)} · ${O.value.email}</span>
</div>
</div>`;Vo=({label:e,value:t,options:n,onPick:s})=>r`<select class="sel" aria-label=${e} onChange=${a=>s(a.currentTarget.value)}>
${n.map(([a,i])=>r`<option key=${a} value=${a} selected=${String(a)===String(t)}>${i}</option>`)}
</select>`,PI=[["next",()=>o("Next most urgent")],["stay",()=>o("Stay in the conversation")],["list",()=>o("Return to the list")]],eC=e=>e.map(t=>[t,t?C("{n} second","{n} seconds",t):o("Send immediately")]);zI=e=>{e&&!e.dataset.met&&(e.dataset.met="1",e.focus())}});var nC={};Fe(nC,{OwnKeys:()=>II});function II(){let e=pe.value?.shortcuts??!0;return r`
<${ht} id="keys-all" title=${o("Keyboard shortcuts")}>
<div class="card">
<${Ie} title=${o("Single-key shortcuts")}
text=${o("A, E, H and others. They do nothing while you type in a field.")}>
<${On} label=${o("Single-key shortcuts")} checked=${e}
onChange=${t=>Ze({shortcuts:t})} />
<//>
<${Ie} title=${o("Any keyboard layout works")} text=${o("A also works with a Russian layout on")}>
<span class="oktext t13"><${f} name="check" size="m" /> ${o("always")}</span>
<//>
<${Ie} title=${o("All shortcuts")} text=${o("“?” also opens this list")}>
<button type="button" class="btn small" onClick=${()=>{w.value="shortcuts"}}>
${o("Show")}
<kbd>?</kbd>
</button>
<//>
</div>
<//>
${Object.entries(Dc).map(([t,n])=>r`<${LI} title=${n()} group=${t} />`)}
`}function LI({group:e,title:t}){let n=Po().filter(s=>s.group===e&&RI(s));return n.length?r`<${ht} id=${"keys-"+e} title=${t}>
<div class="card">${n.map(s=>r`<${BI} key=${s.id} one=${s} />`)}</div>
<//>`:null}function BI({one:e}){let[t,n]=g(!1),[s,a]=g(null),i=e.label(),l=()=>{n(!1),a(null)},c=d=>{if(d.key==="Tab"){l();return}if(d.preventDefault(),d.stopPropagation(),d.key==="Escape"){l();return}if(!iy(d))return;let p=Do(d),h=ry(p,e);if(h){a(h);return}Ze({keys:{[e.id]:p===e.key?"":p}}),l()},u=s?o("This key is taken: {name}",{name:(s.label??s.title)?.()??s.id}):jm(e)?o("Changed by you"):null;return r`<${Ie} title=${i} text=${u}>
${t?r`<${WI} name=${i} onKey=${c} onLeave=${l} />`:r`
<${ar} one=${e} />
<button type="button" class="btn small" aria-label=${o("Change the key: {name}",{name:i})}
onClick=${()=>n(!0)}>
${o("Replace")}
</button>
`}
${jm(e)&&!t&&r`<button type="button" class="ib small" aria-label=${o("Restore the default key: {name}",{name:i})}
onClick=${()=>Ze({keys:{[e.id]:""}})}>
<${f} name="undo-2" size="m" />
</button>`}
<//>`}function WI({name:e,onKey:t,onLeave:n}){let s=A(null);return W(()=>s.current.focus(),[]),r`<button type="button" class="btn small primary" ref=${s}
aria-label=${o("Press the new key for: {name}",{name:e})} onKeyDown=${t} onBlur=${n}>
${o("Press a key…")}
</button>`}var RI,oC=b(()=>{L();T();le();xa();Pt();_();z();M();on();eu();RI=e=>e.label&&e.listed!==!1&&e.run&&e.key&&!e.key.includes(" ")&&e.id!=="pane"});var sC={};Fe(sC,{Mailbox:()=>jI,chosen:()=>js,learnMailbox:()=>$l});async function $l(){try{js.value=await F("/api/company/mailbox")}catch(e){if(!(e instanceof ue))throw e}}async function FI(e){try{js.value=await ve("PUT","/api/company/mailbox",{channel_id:e?Number(e):null}),te(e?o("Emails are sent from {name}",{name:js.value.name}):o("Emails to colleagues are off"),{icon:"mail"})}catch(t){$e(I(t)),$l()}}function jI(){P(()=>{$l()},[]);let e=Object.values(Me.value).filter(t=>t.kind==="email"&&t.health!=="removed");return r`<${ht} id="mailbox-all" title=${o("Emails to colleagues")}>
<p class="lead">
${o("Colleagues who are away for a few minutes can get their unseen notifications as one email. It says what happened and where, and never quotes clients.")}
</p>
<div class="card">
${e.length?r`<${Ie} title=${o("Mailbox")} text=${o("Sends the notification emails, marked as automatic. Automatic replies to them do not open conversations.")}>
<${Vo} label=${o("Mailbox for emails to colleagues")} value=${js.value?.channel_id??""}
options=${[["",o("No emails")],...e.map(t=>[t.id,t.name])]} onPick=${FI} />
<//>`:r`<div class="srow">
<${f} name="mail-x" size="m" />
<span class="grow t13">${o("No mailbox is connected yet.")}</span>
</div>`}
</div>
${js.value?.channel_id&&r`<p class="hint rowgap">${o("“Check” in the notification settings sends one right away.")}</p>`}
<//>`}var js,Uh=b(()=>{L();X();T();V();_();z();Oe();M();fl();on();js=S(null)});var lC={};Fe(lC,{OwnNotifications:()=>HI});function UI(e,t){let n=/^([01]?\d|2[0-3])[:.]([0-5]\d)$/.exec(t.trim());n&&Ze({quiet:{[e]:`${n[1].padStart(2,"0")}:${n[2]}`}})}function HI(){let{notices:e,quiet:t,sounds:n}=pe.value;return P(()=>{$l()},[]),r`<${ht} id="notifications-all" title=${o("Notifications")}>
<div class="card">
<${GI} />
<div class="tscroll" role="group" tabindex="0" aria-label=${o("Events and how you are notified")}>
<table class="tbl ntbl">
<thead>
<tr>
<th scope="col">${o("Event")}</th>
${rC.map(([s,a])=>r`<th scope="col" class="ctrc" key=${s}>${a()}</th>`)}
</tr>
</thead>
<tbody>
${qI().map(([s,a])=>r`<tr key=${s}>
<th scope="row">${a()}</th>
${rC.map(([i,l])=>r`<td key=${i}>
<input class="check" type="checkbox" aria-label=${`${a()}: ${l()}`}
checked=${e[s][i]} onChange=${c=>Ze({notices:{[s]:{[i]:c.currentTarget.checked}}})} />
</td>`)}
</tr>`)}
</tbody>
</table>
</div>
<${Ie} title=${o("Volume")}>
<span class="vol">
<input class="range" type="range" min="0" max="100" step="5" value=${n.volume} aria-label=${o("Volume")}
onChange=${s=>YI(Number(s.currentTarget.value))} />
<span class="t12 dim num">${n.volume} %</span>
</span>
<//>
<${Ie} title=${o("Quiet hours")} text=${o("No sound and no desktop notifications, only the bell")}>
<span class="hrow tight">
${["since","until"].map(s=>r`<input class="input qtime" inputmode="numeric" maxlength="5" placeholder="21:00" key=${s}
aria-label=${s==="since"?o("Quiet from"):o("Quiet until")} value=${t[s]}
disabled=${!t.on} onInput=${a=>UI(s,a.currentTarget.value)}
onBlur=${a=>{a.currentTarget.value=pe.value.quiet?.[s]??t[s]}} />`)}
</span>
<${On} label=${o("Quiet hours")} checked=${t.on} onChange=${s=>Ze({quiet:{on:s}})} />
<//>
<${Ie} title=${o("While “Away”")} text=${o("Only the bell shows notifications")}>
<span class="t13 mut">${o("muted")}</span>
<//>
<${Ie} title=${o("Email when I am away")} text=${js.value?.channel_id?o("Several notifications come as one email"):o("An administrator has not chosen a mailbox for these emails yet")}>
<${Vo} label=${o("Email when I am away")} value=${e.mail_after}
options=${[2,5,10,30,60,120].map(s=>[s,o("after {n} min",{n:s})])}
onPick=${s=>Ze({notices:{mail_after:Number(s)}})} />
<//>
</div>
<//>`}async function YI(e){await Ze({sounds:{volume:e}})&&Cc("message")}function GI(){let[e,t]=g(!1),[n,s,a]=iC[Qa.value]??iC.default,i=async()=>{t(!0);try{await xc(),await Zv()}catch(l){$e(I(l))}finally{t(!1)}};return r`<div class="ntest" role="status">
<span class=${Qa.value==="granted"?"okc":"okc none"}><${f} name=${n} size="s" /></span>
<span class="grow t13"><b class="b6">${s()}</b> ${a()}</span>
<button type="button" class="btn" disabled=${e} onClick=${i}>
<${f} name="bell-ring" size="m" />
${o("Check")}
</button>
</div>`}var aC,KI,qI,rC,iC,cC=b(()=>{L();T();V();xa();Tm();_();Rm();Pm();z();Oe();M();Uh();fl();on();aC=[["unassigned",()=>o("New unassigned conversation")],["message",()=>o("Activity in my conversations")],["assigned",()=>o("A conversation is assigned to me")],["handover",()=>o("Conversations are handed over to me")],["mention",()=>o("I am mentioned in a note")],["failed",()=>o("A reply was not sent")],["sla_warning",()=>o("A reply is due soon")],["sla_breach",()=>o("A reply is overdue")],["unsnoozed",()=>o("A snoozed conversation is back")],["followed",()=>o("Activity in conversations I follow")]],KI=[["channel",()=>o("A channel stops working")],["fault",()=>o("An event could not be processed")],["breaker",()=>o("Automatic messages are stopped")]],qI=()=>O.value?.role==="administrator"?[...aC,...KI]:aC,rC=[["app",()=>o("In Okno")],["sound",()=>o("Sound")],["desktop",()=>o("Desktop")],["mail",()=>o("Email")]];iC={granted:["check",()=>o("The browser allows notifications."),()=>o("Make sure you can see and hear them here.")],default:["bell",()=>o("The browser has not been asked for permission yet."),()=>o("“Check” asks for it and sends a test notification.")],denied:["circle-alert",()=>o("The browser blocks notifications."),()=>o("Allow them next to this site's address in the browser. Sounds and the bell work anyway.")],unsupported:["circle-alert",()=>o("This browser has no desktop notifications."),()=>o("Sounds and the bell work anyway.")]}});function Jo({id:e,field:t,value:n,onInput:s,error:a,hint:i,label:l,autocomplete:c,extra:u=""}){let[d,p]=g(!1),h=a??i;return r`<div class=${"field "+u}>
<label for=${e}>${l}</label>
<div class="affix">
<input class="input large" id=${e} ref=${t} type=${d?"text":"password"} autocomplete=${c}
value=${n} required aria-invalid=${a?"true":null} aria-describedby=${h?e+"e":null}
onInput=${m=>s(m.target.value)} />
<button type="button" class="ib small" aria-label=${d?o("Hide the password"):o("Show the password")}
aria-pressed=${String(d)} onClick=${()=>p(!d)}>
<${f} name="eye" size="m" />
</button>
</div>
${h&&r`<p class=${a?"hint bad":"hint"} id=${e+"e"} role=${a?"alert":null}>${h}</p>`}
</div>`}function Ur(e){if(e.code==="wrong-password"){let t=e.detail.tries_left;return t===void 0?o("Wrong email or password."):C("Wrong email or password. {n} attempt left, then a pause.","Wrong email or password. {n} attempts left, then a pause.",t)}if(e.code==="locked"){let t=Math.max(1,Math.ceil((e.detail.retry_after??60)/60));return C("Too many attempts. Try again in {n} minute.","Too many attempts. Try again in {n} minutes.",t)}return e.code==="sign-in-busy"?o("Too many people are signing in right now. Try again in a few seconds."):I(e)}var hl=b(()=>{L();T();V();_();M()});var Hh={};Fe(Hh,{Password:()=>JI,Sessions:()=>oL,deviceName:()=>pC});function JI(){let[e,t]=g(!1);return r`<${ht} id="password-all" title=${o("Password")}>
<div class="card">
${e?r`<${ZI} onDone=${()=>t(!1)} />`:r`<${Ie} title=${o("Password")} text=${o("Changing it signs you out everywhere else")}>
<button type="button" class="btn small" onClick=${()=>t(!0)}>${o("Change password")}</button>
<//>`}
</div>
<//>`}function ZI({onDone:e}){let[t,n]=g(""),[s,a]=g(""),[i,l]=g(null),[c,u]=g(!1),d=A(null);W(()=>d.current.focus(),[]);let p=async $=>{$.preventDefault(),u(!0);try{await ve("POST","/api/me/password",{current:t,new:s}),te(o("Password changed. Your other sessions have ended."),{icon:"key-round"}),e()}catch(v){if(!(v instanceof ue))throw v;l(v),u(!1)}},h=i&&["wrong-password","locked","sign-in-busy"].includes(i.code)?QI(i):null,m=i&&!h?XI(i):null;return r`<form class="pwform" onSubmit=${p}>
<input class="vh" type="email" autocomplete="username" value=${O.value.email} tabindex="-1" aria-hidden="true"
readonly />
<${Jo} id="pwc" field=${d} value=${t} onInput=${n} error=${h}
label=${o("Current password")} autocomplete="current-password" />
<${Jo} id="pwn" value=${s} onInput=${a} error=${m} hint=${o("At least 12 characters")}
label=${o("New password")} autocomplete="new-password" />
<div class="hrow">
<button type="submit" class="btn primary" disabled=${c||!t||[...s].length<VI}
aria-busy=${String(c)}>
${o("Change password")}
</button>
<button type="button" class="btn" onClick=${e}>${o("Cancel")}</button>
</div>
</form>`}function QI(e){if(e.code!=="wrong-password")return Ur(e);let t=e.detail.tries_left;return t===void 0?o("Wrong password."):C("Wrong password. {n} attempt left, then a pause.","Wrong password. {n} attempts left, then a pause.",t)}function XI(e){let t={"same-password":()=>o("This is your current password. Choose a different one."),"weak-password":()=>o("This password is too easy to guess. Choose a different one."),"password-changed":()=>o("The password has just been changed elsewhere. Sign in with the new one.")}[e.code];return t?t():I(e)}function pC(e){return[uC(e,eL),uC(e,tL)].filter(Boolean).join(", ")||o("Unknown device")}function oL(){let[e,t]=g(null),[n,s]=g(null),a=Tt(150,!e&&!n),i=async()=>{try{t((await F("/api/me/sessions")).items),s(null)}catch(d){if(!(d instanceof ue))throw d;s(d)}};P(()=>{i()},[]);let l=async(d,p)=>{try{await ve("POST","/api/me/sessions/end",d),te(p,{icon:"log-out"})}catch(h){h.status!==404&&$e(I(h))}i()},u=(e?.filter(d=>!d.current)??[]).length>0&&r`<button type="button" class="btn small danger" onClick=${()=>l({},o("All other sessions have ended"))}>
${o("End all other sessions")}
</button>`;return r`<${ht} id="sessions-all" title=${o("Sessions")} side=${u}>
${n&&r`<p class="livebox rowgap">
<${f} name="circle-alert" size="m" />
<span class="grow t13">${I(n)}</span>
<button type="button" class="btn small" onClick=${i}>${o("Retry")}</button>
</p>`}
${!e&&a&&r`<ul class="card rowgap" aria-busy="true">
${[1,2].map(d=>r`<li class="sess" key=${d}>
<span class="sic"></span>
<span class="grow"><${Ge} width="40" /></span>
</li>`)}
</ul>`}
${e&&r`<ul class="card rowgap">
${e.map(d=>r`<${sL} one=${d} key=${d.id}
onEnd=${()=>l({session_id:d.id},o("The session has ended"))} />`)}
</ul>`}
<//>`}function sL({one:e,onEnd:t}){let n=pC(e.agent),s=e.current?o("now"):ca(e.seen_at,Z.value);return r`<li class="sess">
<span class="sic"><${f} name=${nL(e.agent)?"smartphone":"laptop"} size="m" /></span>
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
</li>`}var VI,eL,tL,uC,nL,Yh=b(()=>{L();T();V();Qe();ne();_();z();Oe();M();Pe();hl();on();VI=12;eL=[["Edg","Edge"],["OPR","Opera"],["YaBrowser","Яндекс Браузер"],["Firefox","Firefox"],["Chrome","Chrome"],["Safari","Safari"]],tL=[["Windows","Windows"],["iPhone","iPhone"],["iPad","iPad"],["Android","Android"],["Mac OS X","macOS"],["CrOS","ChromeOS"],["Linux","Linux"]],uC=(e,t)=>t.find(([n])=>e.includes(n))?.[1];nL=e=>/iPhone|iPad|Android/.test(e)});var $C={};Fe($C,{Teams:()=>aL});function aL(){let[e,t]=g(null),n=Ms();return P(()=>{vs()},[]),r`
<${ht} id="tmh" title=${o("Teams")} side=${e!=="new"&&n.length>0&&r`<button type="button" class="btn small" onClick=${()=>t("new")}>
<${f} name="plus" size="s" />
${o("New team")}
</button>`}>
<p class="lead">${o("A conversation assigned to a team has no assignee until a member takes it.")}</p>
${e==="new"&&r`<${dC} onDone=${()=>t(null)} />`}
${!n.length&&e!=="new"&&r`<${ae} icon="users-round" title=${o("No teams yet")}
text=${o("Create the first one and choose its members.")}>
<button type="button" class="btn primary" onClick=${()=>t("new")}>${o("New team")}</button>
<//>`}
<div class="tmg">
${n.map(s=>e===s.id?r`<${dC} key=${s.id} team=${s} onDone=${()=>t(null)} />`:r`<${rL} key=${s.id} team=${s} onEdit=${()=>t(s.id)} />`)}
</div>
<//>
<${ht} id="tmc" title=${o("Workload limit")}>
<p class="lead">${o("Round robin gives nobody more open conversations than this. 0 means no limit.")}</p>
<div class="card">${fC().map(s=>r`<${cL} key=${s.id} person=${s} />`)}</div>
<//>
`}function rL({team:e,onEdit:t}){let n=e.members.map(a=>Ae.value[a]).filter(a=>a?.active),s=we.value.teams?.[e.id]??0;return r`<section class="card tmc" aria-label=${e.name}>
<div class="hrow">
<span class=${"sq "+wn(e.name)}></span>
<b class="b6 t13 grow cut">${e.name}</b>
<button type="button" class="btn small quiet" onClick=${t}>${o("Change")}</button>
<button type="button" class="ib small" aria-label=${o("Delete team {name}",{name:e.name})}
title=${o("Delete team")} onClick=${()=>lL(e)}>
<${f} name="x" size="m" />
</button>
</div>
<div class="avs">
${n.map(a=>r`<span key=${a.id} title=${`${iL(e,a)}: ${_r(a)}`}>
<${G} name=${a.name} size="sm"><${wa} shift=${Ht(a)} /><//>
</span>`)}
${!n.length&&r`<span class="t12 hint warn">${o("No members")}</span>`}
</div>
<span class="t12 dim">
${C("{n} person","{n} people",n.length)} · ${C("{n} conversation","{n} conversations",s)}
</span>
</section>`}function lL(e){let t=n=>J(`/api/teams/${e.id}/removed`,{removed:n});return je(async()=>{await t(!0),te(o("Team deleted: {name}",{name:e.name}),{icon:"users-round",undo:()=>je(()=>t(!1))})})}function dC({team:e,onDone:t}){let[n,s]=g(e?.name??""),[a,i]=g(new Set(e?.members??[])),[l,c]=g(new Set(e?.leads??[])),[u,d]=g(null),p=A(null);W(()=>p.current.focus(),[]);let h=$=>i(mC(a,$)),m=async $=>{$.preventDefault();let v=[...l].filter(k=>a.has(k)),x={name:n.trim(),members:[...a],leads:v};try{await(e?J(`/api/teams/${e.id}`,x,{method:"PATCH"}):J("/api/teams",x)),t()}catch(k){d(k),p.current.focus()}};return r`<form class="card tmnew" aria-label=${e?o("Team {name}",{name:e.name}):o("New team")}
onSubmit=${m}>
<div class="field">
<label for="tmn">${o("Team name")}</label>
<input class="input" id="tmn" ref=${p} maxlength="80" required value=${n}
aria-invalid=${u?"true":null} aria-describedby=${u?"tme":null}
onInput=${$=>s($.currentTarget.value)} />
${u&&r`<span class="hint bad" id="tme" role="alert">${I(u)}</span>`}
</div>
<fieldset class="field">
<legend class="lab">${o("Members")}</legend>
<div class="tmpick">
${fC().map($=>r`<div class="tmrow" key=${$.id}>
<label>
<input class="check" type="checkbox" checked=${a.has($.id)}
onChange=${()=>h($.id)} />
<${G} name=${$.name} size="sm" />
<span class="cut">${$.name}</span>
</label>
${a.has($.id)&&r`<label class="t12 mut">
<input class="check" type="checkbox" checked=${l.has($.id)}
aria-label=${o("{name} leads the team",{name:$.name})}
onChange=${()=>c(mC(l,$.id))} />
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
</form>`}function mC(e,t){let n=new Set(e);return n.delete(t)||n.add(t),n}function cL({person:e}){let[t,n]=g(String(e.capacity??0)),[s,a]=g(null);P(()=>n(String(e.capacity??0)),[e.capacity]);let i=/^\d{1,4}$/.test(t.trim())?Number(t):NaN,l=!(i>=0&&i<=1e3),c=async()=>{if(!(l||i===e.capacity))try{await J(`/api/people/${e.id}`,{capacity:i},{method:"PATCH"}),a(null)}catch(d){a(d)}},u=Rn.value?.[e.id]?.load;return r`<div class="caprow">
<${Ie} title=${e.name} text=${s?I(s):u===void 0?"":C("{n} conversation now","{n} conversations now",u)}>
<input class="input" inputmode="numeric" aria-label=${o("Workload limit: {name}",{name:e.name})}
aria-invalid=${l?"true":null} value=${t} onInput=${d=>n(d.currentTarget.value)}
onBlur=${c} onKeyDown=${d=>{d.key==="Enter"&&c()}} />
<//>
</div>`}var fC,iL,hC=b(()=>{L();T();Ve();V();_();Ne();z();Oe();Yt();Sr();M();on();fC=()=>Object.values(Ae.value).filter(e=>e.active).sort((e,t)=>e.name.localeCompare(t.name));iL=(e,{id:t,name:n})=>e.leads.includes(t)?o("{name}, leads the team",{name:n}):n});var yC={};Fe(yC,{Statuses:()=>mL});function mL(){let[e,t]=g(null),n=lu(),s=()=>t(null),a=r`<button type="button" class="btn small" onClick=${()=>t("new")}>
<${f} name="plus" size="s" />${o("New status")}
</button>`;return r`<${ht} id="sth" title=${o("Operator statuses")} side=${e!=="new"&&a}>
<p class="lead">
${o("Operators choose a status in their menu. Round robin skips a status without new conversations; own ones stay.")}
</p>
${e==="new"&&r`<div class="card"><${bC} onDone=${s} /></div>`}
<ul class="card stlist">
${n.map((i,l)=>r`<li key=${i.id}>
${e===i.id?r`<${bC} status=${i} onDone=${s} />`:r`<${hL} status=${i} list=${n} index=${l}
onEdit=${()=>t(i.id)} />`}
</li>`)}
</ul>
<//>`}function gC(e,t,n){let s=e[n<0?t-1:t+2];return je(()=>J(`/api/statuses/${e[t].id}/place`,{before:s?.id??null}))}function $L(e){let t=n=>J(`/api/statuses/${e.id}/removed`,{removed:n});return je(async()=>{await t(!0),te(o("Status deleted: {name}",{name:Sn(e)}),{icon:"x",undo:()=>je(()=>t(!1))})})}function hL({status:e,list:t,index:n,onEdit:s}){let a=Sn(e),i=Object.values(Ae.value).filter(u=>u.active&&u.status_id===e.id),l=C("{n} person now","{n} people now",i.length),c=uL.has(e.builtin);return r`<section class="strow" aria-label=${a}>
<span class="dotbox"><span class=${Ei(e.base)}></span></span>
<div class="grow">
<b class="b5 blk t13 cut">${a}</b>
<span class="t12 dim blk">
${pL(e.base)}
${i.length>0&&r` · <span title=${i.map(u=>u.name).join(", ")}>${l}</span>`}
</span>
</div>
<span class="hrow t12 dim sttake">
${o("New conversations")}
<${On} label=${o("{name}: new conversations come",{name:a})} checked=${!!e.takes_new}
disabled=${dL(e)} onChange=${u=>fL(e,{takes_new:u})} />
</span>
<span class="hrow stacts">
<button type="button" class="ib small" disabled=${n===0} aria-label=${o("Move up: {name}",{name:a})}
title=${o("Move up")} onClick=${()=>gC(t,n,-1)}>
<${f} name="chevron-up" size="m" />
</button>
<button type="button" class="ib small" disabled=${n===t.length-1}
aria-label=${o("Move down: {name}",{name:a})} title=${o("Move down")} onClick=${()=>gC(t,n,1)}>
<${f} name="chevron-down" size="m" />
</button>
<button type="button" class="btn small quiet" onClick=${s}>${o("Change")}</button>
<button type="button" class="ib small" disabled=${c} aria-label=${o("Delete status {name}",{name:a})}
title=${c?o("Built-in status"):o("Delete status")} onClick=${()=>$L(e)}>
<${f} name="x" size="m" />
</button>
</span>
</section>`}function bC({status:e,onDone:t}){let[n,s]=g(e?.name??""),[a,i]=g(e?.base??"away"),[l,c]=g(!!e?.takes_new),[u,d]=g(null),p=A(null);W(()=>p.current.focus(),[]);let h=!!e?.builtin,m=async x=>{x.preventDefault();let k=h?{name:n.trim()}:{name:n.trim(),base:a,takes_new:a!=="off"&&l};try{await(e?J(`/api/statuses/${e.id}`,k,{method:"PATCH"}):J("/api/statuses",k)),t()}catch(y){d(y),p.current.focus()}},$=r`
<div class="field">
<span class="lab">${o("Colleagues see")}</span>
<${Ft} label=${o("Colleagues see")} options=${vC.map(([x,k])=>[x,k()])} value=${a}
onPick=${i} />
</div>
<label class="hrow t13">
<${On} label=${o("New conversations come")} checked=${l&&a!=="off"} disabled=${a==="off"}
onChange=${c} />
${o("New conversations come")}
</label>
`,v=e?o("Status {name}",{name:Sn(e)}):o("New status");return r`<form class="tmnew" aria-label=${v} onSubmit=${m}>
<div class="field">
<label for="stn">${o("Status name")}</label>
<input class="input" id="stn" ref=${p} maxlength="40" required=${!h}
placeholder=${h?lw(e):null} value=${n} aria-invalid=${u?"true":null}
aria-describedby=${u?"ste":null} onInput=${x=>s(x.currentTarget.value)} />
${u&&r`<span class="hint bad" id="ste" role="alert">${I(u)}</span>`}
</div>
${!h&&$}
<div class="hrow">
<button type="submit" class="btn primary" disabled=${!h&&!n.trim()}>
${e?o("Save"):o("Create status")}
</button>
<button type="button" class="btn quiet" onClick=${t}>${o("Cancel")}</button>
</div>
</form>`}var uL,vC,pL,dL,fL,wC=b(()=>{L();T();Ve();V();_();z();Oe();Ai();M();on();uL=new Set(["online","away","off"]),vC=[["online",()=>o("Online")],["away",()=>o("Away")],["off",()=>o("Off shift")]],pL=e=>vC.find(([t])=>t===e)[1](),dL=e=>e.builtin==="online"||e.base==="off";fL=(e,t)=>je(()=>J(`/api/statuses/${e.id}`,t,{method:"PATCH"}))});function kC(e,t,n,s){let[a,i]=g({preview:null,problem:null}),l=JSON.stringify([e,t,n]);return P(()=>{if(!s)return;let c=!0,u=setTimeout(async()=>{try{let d=await ve("POST","/api/hours/preview",{...e,hours_id:t,minutes:n});c&&i({preview:d,problem:null})}catch(d){c&&i(p=>({...p,problem:d}))}},gL);return()=>{c=!1,clearTimeout(u)}},[l,s]),a}function xC({found:{preview:e,problem:t},zone:n,minutes:s,onMinutes:a}){return r`
<section class="psec" aria-labelledby="hph">
<div class="hrow gap2 wrap">
<h3 class="head2 grow" id="hph">${o("Preview")}</h3>
<label class="t13 dim" for="hpm">${o("Time for the reply")}</label>
<select class="sel hpm" id="hpm" onChange=${i=>a(Number(i.currentTarget.value))}>
${bL.map(i=>r`<option key=${i} value=${i} selected=${i===s}>
${Xt(i*6e4)}
</option>`)}
</select>
</div>
<div class="card fcard rowgap hpre" aria-live="polite" aria-busy=${String(!e)}>
${t&&r`<p class="hint bad">${I(t)}</p>`}
${e&&!e.examples.length&&r`<p class="hint bad">${o("With these hours you are never open.")}</p>`}
${e?.examples.map(i=>r`<${vL} key=${i.at} example=${i} zone=${n} />`)}
</div>
</section>
`}var gL,bL,vL,yL,_C=b(()=>{L();V();ne();T();_();M();gL=250,bL=[15,30,60,240,480];vL=({example:{at:e,due:t,parts:n},zone:s})=>r`
<p class="prev">
<${f} name="clock" size="m" />
<span>
${yt(o("Client writes {when} → reply by {due}"),{when:yc(e,s),due:r`<b class="b6">${yc(t,s)}</b>`})}
${n.length>1&&r`<span class="t12 blk">${n.map(a=>yL(a,s)).join("; ")}</span>`}
</span>
</p>
`,yL=([e,t],n)=>o("{span} from {time}",{span:Xt(t-e),time:yc(e,n)})});function gl(e){let t=wL.exec(e);if(!t)return null;let n=Number(t[1])*60+Number(t[2]??0);return n<=qs?n:null}function CC(e){if(!e.trim())return[];let t=e.split(/[,;]/).map(n=>n.split(/[-–—]/).map(gl));return t.every(n=>n.length===2&&!n.includes(null))?t:null}function Hr(e){let t=[...e].sort((n,s)=>n[0]-s[0]);return t.some(([n,s])=>n>=s)?o("The end must be later than the start."):t.some(([n],s)=>s&&n<t[s-1][1])?o("These hours overlap."):null}function TC(e){if(kL(e))return o("Around the clock");let t=[];for(let n=0;n<7;n+=1){let s=mo(e.week[n]),a=n;for(;a<6&&mo(e.week[a+1])===s;)a+=1;let i=n===a?Eo(n):`${Eo(n)}–${Eo(a)}`;s&&t.push(`${i} ${s}`),n=a}return t.join("; ")}function AC(e,t){let n=[];for(let s=e;s<=t&&n.length<400;s=EC(s))n.push(s);return n}function OC(e){let t=[];for(let n of Object.keys(e).sort()){let{name:s,spans:a}=e[n],i=t.at(-1);i&&EC(i.to)===n&&i.name===s&&mo(i.spans)===mo(a)?i.to=n:t.push({from:n,to:n,name:s,spans:a})}return t}function NC(e){let t=[...e].sort((s,a)=>a[1]-a[0]-(s[1]-s[0]))[0],n=Math.round((t[0]+t[1]-60)/2/30)*30;return e.flatMap(s=>s===t?[[s[0],n],[n+60,s[1]]]:[s])}function DC(e,t,n,s){let[a,i]=e[t],l=n===0?e[t-1]?.[1]??0:a+$d,c=n===0?i-$d:e[t+1]?.[0]??qs,u=Math.min(c,Math.max(l,Math.round(s/$d)*$d));return e.map((d,p)=>p!==t?d:n===0?[u,i]:[a,u])}var qs,hd,wL,Ks,mo,kL,EC,PC,SC,$d,Gh,Vh,Yr=b(()=>{_();ne();qs=1440,hd=[0,1,2,3,4,5,6],wL=/^\s*(\d{1,2})(?:[:.\s]?([0-5]\d))?\s*$/,Ks=e=>`${Math.floor(e/60)}:${String(e%60).padStart(2,"0")}`;mo=e=>e.map(([t,n])=>`${Ks(t)}–${Ks(n)}`).join(", ");kL=e=>[...e.week,...Object.values(e.days).map(t=>t.spans)].every(t=>t.length===1&&t[0][0]===0&&t[0][1]===qs);EC=e=>new Date(Date.parse(e)+864e5).toISOString().slice(0,10);PC=e=>e.some(([t,n])=>n-t>=180),SC=15,$d=5;Gh=e=>Math.round(e/SC)*SC,Vh=({name:e,zone:t,week:n,days:s})=>JSON.stringify([e,t,n,Object.keys(s).sort().map(a=>[a,s[a].spans,s[a].name])])});function RC({days:e,week:t,onChange:n}){let[s,a]=g(null),i=OC(e),l=[...new Set(i.map(h=>h.from.slice(0,4)))],c=A(null),u=()=>{a(null),yi(()=>c.current)},d=h=>{n(MC(e,h)),yi(()=>c.current)},p=(h,m,$,v)=>{let x=h?MC(e,h):e;n({...x,...Object.fromEntries(v.map(k=>[k,{name:m,spans:$}]))}),u()};return r`
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
${s==="preset"&&r`<${TL} week=${t} days=${e} onChange=${n} onDone=${u} />`}
${s==="new"&&r`<${zC} onDone=${u} onPut=${(h,m,$)=>p(null,h,m,$)} />`}
${i.length||s?l.map(h=>r`
<h4 class="t12 dim rowgap" key=${`h${h}`} id=${`sdy${h}`}>${h}</h4>
<ul class="card hol2" key=${h} aria-labelledby=${`sdy${h}`}>
${i.filter(m=>m.from.startsWith(h)).map(m=>s===m.from?r`<li key=${m.from}>
<${zC} group=${m} onDone=${u}
onPut=${($,v,x)=>p(m,$,v,x)} />
</li>`:r`<${xL} key=${m.from} group=${m} onEdit=${()=>a(m.from)}
onRemove=${()=>d(m)} />`)}
</ul>
`):r`<${ae} icon="calendar" title=${o("No special days")}
text=${o("Load the public holidays of your country, or add a date.")} />`}
</section>
`}function xL({group:e,onEdit:t,onRemove:n}){let s=IC(e);return r`
<li class="srow">
<span class="b5 t13 num hdt">${Sv(e.from,e.to)}</span>
<button type="button" class="grow t13 link hname" title=${o("Change")} onClick=${t}>${s}</button>
${e.spans.length?r`<span class="tag h2">${mo(e.spans)}</span>`:r`<span class="tag plain">${e.from===e.to?o("day off"):o("days off")}</span>`}
<button type="button" class="ib small" aria-label=${o("Remove: {name}",{name:s})} onClick=${n}>
<${f} name="x" size="m" />
</button>
</li>
`}function zC({group:e,onDone:t,onPut:n}){let[s,a]=g(e?.from??""),[i,l]=g(e?.to??""),[c,u]=g(e?.name??""),[d,p]=g(mo(e?.spans??[])),[h,m]=g(!1),$=A(null);W(()=>$.current.focus(),[]);let v=CC(d),x=s?i&&i<s?o("The last day is before the first."):null:o("Choose a date."),k=v?Hr(v):o("Type hours as 9:00–13:00, 14:00–18:00"),y=D=>{D.preventDefault(),D.stopPropagation(),m(!0),!x&&!k&&n(c.trim(),v,AC(s,i||s))},N=(D,Re,gt,Te)=>r`
<div class="field"><label for=${D}>${Re}</label>${gt}
${h&&Te&&r`<span class="hint bad" id=${`${D}e`} role="alert">${Te}</span>`}</div>
`,U=D=>h&&D?"true":null;return r`
<form class="card fcard rowgap" aria-label=${e?IC(e):o("New date")} onSubmit=${y}>
<div class="f2 f4">
${N("sdf",o("First day"),r`<input class="input" type="date" id="sdf" ref=${$} value=${s} min="2000-01-01" max="2099-12-31"
aria-invalid=${U(x)} onInput=${D=>a(D.currentTarget.value)} />`,x)}
${N("sdt",o("Last day (optional)"),r`<input class="input" type="date" id="sdt" value=${i} min=${s} max="2099-12-31"
onInput=${D=>l(D.currentTarget.value)} />`)}
${N("sdn",o("Name of the day"),r`<input class="input" id="sdn" maxlength="120" value=${c}
onInput=${D=>u(D.currentTarget.value)} />`)}
${N("sdh2",o("Hours (empty: day off)"),r`<input class="input" id="sdh2" value=${d} placeholder="9:00–13:00" aria-invalid=${U(k)}
onInput=${D=>p(D.currentTarget.value)} />`,k)}
</div>
<div class="hrow dgap">
<button type="submit" class="btn primary small">${e?o("Apply"):o("Add date")}</button>
<button type="button" class="btn quiet small" onClick=${t}>${o("Cancel")}</button>
</div>
</form>
`}function TL({week:e,days:t,onChange:n,onDone:s}){let[a,i]=g(null),[l,c]=g("RU"),[u,d]=g(()=>new Date(Date.now()+CL).getFullYear()),[p,h]=g(null),[m,$]=g(!1),v=async D=>{try{h(null),await D()}catch(Re){h(Re)}};P(()=>{v(async()=>i((await F("/api/hours/countries")).countries))},[]);let x=a?.find(D=>D.code===l)?.years??[],k=x.includes(u)?u:x.at(-1),y=async D=>{D.preventDefault(),D.stopPropagation(),$(!0),await v(async()=>{let Re=(await ve("POST","/api/hours/holidays",{country:l,year:k,week:e})).days,gt=Re.map(Te=>[Te.day,{spans:Te.spans,name:SL[Te.kind]?.(Te)??Te.name}]);n({...t,...Object.fromEntries(gt)}),te(C("{n} day of {year} loaded","{n} days of {year} loaded",Re.length,{year:k}),{icon:"calendar"}),s()}),$(!1)},N=_L(),U=(a??[]).map(({code:D})=>[D,N.of(D)]).sort((D,Re)=>D[1].localeCompare(Re[1],be.value));return r`
<form class="card fcard rowgap" aria-label=${o("Load holidays")} aria-busy=${String(m||!a)}
onSubmit=${y}>
<div class="f2">
<div class="field"><label for="hcn">${o("Country")}</label>
<select class="sel" id="hcn" disabled=${!a} onChange=${D=>c(D.currentTarget.value)}>
${U.map(([D,Re])=>r`<option key=${D} value=${D} selected=${D===l}>${Re}</option>`)}
</select>
</div>
<div class="field"><label for="hyr">${o("Year")}</label>
<select class="sel" id="hyr" disabled=${!x.length}
onChange=${D=>d(Number(D.currentTarget.value))}>
${x.map(D=>r`<option key=${D} value=${D} selected=${D===k}>${D}</option>`)}
</select>
</div>
</div>
<p class="hint dgap">
${l==="RU"?o("Production calendar {years}: moved days and working Saturdays by government decrees; shortened days.",{years:x.length?`${x[0]}–${x.at(-1)}`:""}):o("Public holidays become days off. Moved and shortened days are not included.")}
</p>
${p&&r`<p class="hint bad" role="alert">${I(p)}</p>`}
<div class="hrow dgap">
<button type="submit" class="btn primary small" disabled=${m||!x.length}>${o("Load")}</button>
<button type="button" class="btn quiet small" onClick=${s}>${o("Cancel")}</button>
</div>
</form>
`}var MC,IC,_L,SL,CL,LC=b(()=>{L();V();ne();T();_();Oe();M();Pe();Yr();MC=(e,{from:t,to:n})=>Object.fromEntries(Object.entries(e).filter(([s])=>s<t||s>n));IC=e=>e.name||(e.spans.length?o("Other hours"):o("Day off"));_L=()=>new Intl.DisplayNames(be.value==="ru"?"ru-RU":"en-GB",{type:"region"}),SL={off:e=>o("Day off moved from {date}",{date:_m(e.moved)}),working:e=>o("Working day instead of {date}",{date:_m(e.moved)}),short:()=>o("Shortened day")},CL=60*864e5});var Jh,EL,AL,gd,OL,BC,bd,Zh=b(()=>{ne();T();_();Jh={"Europe/Kaliningrad":()=>o("Kaliningrad"),"Europe/Moscow":()=>o("Moscow"),"Europe/Samara":()=>o("Samara"),"Asia/Yekaterinburg":()=>o("Yekaterinburg"),"Asia/Omsk":()=>o("Omsk"),"Asia/Novosibirsk":()=>o("Novosibirsk"),"Asia/Krasnoyarsk":()=>o("Krasnoyarsk"),"Asia/Irkutsk":()=>o("Irkutsk"),"Asia/Yakutsk":()=>o("Yakutsk"),"Asia/Vladivostok":()=>o("Vladivostok"),"Asia/Magadan":()=>o("Magadan"),"Asia/Kamchatka":()=>o("Kamchatka"),"Europe/Minsk":()=>o("Minsk"),"Asia/Almaty":()=>o("Almaty"),"Asia/Tashkent":()=>o("Tashkent"),"Asia/Bishkek":()=>o("Bishkek"),"Asia/Tbilisi":()=>o("Tbilisi"),"Asia/Yerevan":()=>o("Yerevan"),"Asia/Baku":()=>o("Baku")},EL={Africa:()=>o("Africa"),America:()=>o("America"),Antarctica:()=>o("Antarctica"),Arctic:()=>o("Arctic"),Asia:()=>o("Asia"),Atlantic:()=>o("Atlantic"),Australia:()=>o("Australia"),Europe:()=>o("Europe"),Indian:()=>o("Indian Ocean"),Pacific:()=>o("Pacific")},AL=e=>e.split("/").slice(1).reverse().join(", ").replaceAll("_"," ")||e,gd=e=>e==="UTC"?e:`${Jh[e]?.()??AL(e)}, ${Cv(e)}`,OL=Tv(e=>{let t=e.split(" "),n=Object.keys(Jh).filter(i=>t.includes(i)),s=t.filter(i=>!Jh[i]),a=i=>s.filter(l=>l.startsWith(`${i}/`));return[["",[...n,...s.filter(i=>!i.includes("/"))]],...Object.entries(EL).map(([i,l])=>[l(),a(i)])].map(([i,l])=>[i,l.map(c=>[c,gd(c)])])}),BC=({members:e,value:t})=>e.map(([n,s])=>r`<option key=${n} value=${n} selected=${n===t}>${s}</option>`),bd=({id:e,zones:t,value:n,invalid:s,onPick:a})=>r`
<select class="sel" id=${e} aria-invalid=${s?"true":null}
onChange=${i=>a(i.currentTarget.value)}>
${!t.includes(n)&&r`<option value=${n} selected>${gd(n)}</option>`}
${OL(t.join(" ")).map(([i,l])=>i?r`<optgroup key=${i} label=${i}><${BC} members=${l} value=${n} /></optgroup>`:r`<${BC} key="near" members=${l} value=${n} />`)}
</select>
`});function Qh({label:e,value:t,bad:n,onChange:s}){let[a,i]=g(Ks(t));P(()=>{gl(a)!==t&&i(Ks(t))},[t]);let l=gl(a)===null,c=u=>{let d=u.currentTarget.value;i(d);let p=gl(d);p!==null&&p!==t&&s(p)};return r`
<input class="input numin" inputmode="numeric" maxlength="5" aria-label=${e} value=${a}
aria-invalid=${l||n?"true":null} title=${l?o("A time from 0:00 to 24:00"):null}
onInput=${c} onBlur=${()=>i(Ks(t))} />
`}var WC=b(()=>{L();T();_();Yr()});function FC({week:e,onChange:t}){let[n,s]=g(0),a=(i,l)=>t(e.map((c,u)=>u===i?l:c));return r`
<p class="lead" id="wklead">${o("Drag the end of a bar or type the time. Arrow keys move an end by 15 minutes.")}</p>
<div class="card fcard">
<div class="wkw" role="group" tabindex="0" aria-label=${o("Business hours by day")}>
<svg class="wk" viewBox="0 0 720 264">
${DL.map(i=>r`
<g key=${i} aria-hidden="true">
<text x=${Us(i*60)} y="12" text-anchor="middle">${i}:00</text>
<path class="g" d=${`M${Us(i*60)} 20v240`} />
</g>
`)}
${hd.map(i=>r`
<${zL} key=${i} day=${i} spans=${e[i]} chosen=${i===n}
onChoose=${()=>s(i)} onChange=${l=>a(i,l)} />
`)}
</svg>
</div>
<div class="wkday">
<${Ft} label=${o("Day of the week")} value=${n} onPick=${s}
options=${hd.map(i=>[i,Eo(i)])} />
<${LL} key=${n} day=${n} week=${e} onChange=${i=>a(n,i)} onWeek=${t} />
</div>
</div>
`}function zL({day:e,spans:t,chosen:n,onChoose:s,onChange:a}){let i=Eo(e,"long");return r`
<g onPointerDown=${s}>
<text class=${n?"d on":"d"} x="0" y=${Da(e)+18} aria-hidden="true">${Eo(e)}</text>
<rect class=${n?"tr on":"tr"} x=${Xh} y=${Da(e)} width=${eg} height=${tg} rx="5" />
${!t.length&&r`<text class="off" x=${Us(720)} y=${Da(e)+17} text-anchor="middle" aria-hidden="true">
${o("day off")}
</text>`}
${t.map((l,c)=>r`
<g key=${c}>
<${RL} day=${e} span=${l} />
${[0,1].map(u=>r`
<${IL} key=${u} name=${i} day=${e} spans=${t} place=${c} side=${u}
onMove=${d=>a(DC(t,c,u,d))} />
`)}
</g>
`)}
</g>
`}function RL({day:e,span:[t,n]}){return n<=t?null:r`
<rect class="on" x=${Us(t)} y=${Da(e)} width=${Us(n)-Us(t)} height=${tg} rx="5" />
${n-t>=180&&r`<text class="h" x=${Us((t+n)/2)} y=${Da(e)+17} text-anchor="middle" aria-hidden="true">
${mo([[t,n]])}
</text>`}
`}function IL({name:e,day:t,spans:n,place:s,side:a,onMove:i}){let l=n[s][a],c=Us(l)+(a?-4:4),u=h=>{let m=ML[h.key],$=h.key==="Home"?0:h.key==="End"?qs:m?Gh(l+m):null;$===null||h.ctrlKey||h.altKey||h.metaKey||(h.preventDefault(),h.stopPropagation(),i($))},d=h=>{if(!h.currentTarget.hasPointerCapture(h.pointerId))return;let m=h.currentTarget.ownerSVGElement,$=new DOMPoint(h.clientX,h.clientY).matrixTransform(m.getScreenCTM().inverse());i(Gh(($.x-Xh)/eg*qs))},p=a?o("{day}: end of hours",{day:e}):o("{day}: start of hours",{day:e});return r`
<g class="wkend" role="slider" tabindex="0" aria-label=${p} aria-valuemin="0" aria-valuemax=${qs}
aria-valuenow=${l} aria-valuetext=${Ks(l)} onKeyDown=${u} onPointerMove=${d}
onPointerDown=${h=>h.currentTarget.setPointerCapture(h.pointerId)}>
<rect class="grab" x=${c-8} y=${Da(t)} width="16" height=${tg} rx="4" />
<rect class="gr" x=${c-1.25} y=${Da(t)+7} width="2.5" height="12" rx="1" />
</g>
`}function LL({day:e,week:t,onChange:n,onWeek:s}){let a=t[e],i=Eo(e,"long"),l=Hr(a),c=(h,m,$)=>n(a.map((v,x)=>x!==h?v:m?[v[0],$]:[$,v[1]])),u=A(null),d=h=>{n(a.filter((m,$)=>$!==h)),yi(()=>u.current.querySelector("button"))},p=hd.filter(h=>h!==e&&h<5);return r`
<fieldset class="wkf" ref=${u} aria-describedby=${l?"wkbad":null}>
<legend class="vh">${i}</legend>
<div class="wkspans">
${a.map((h,m)=>r`
<span class="hrow tight" key=${m}>
<${Qh} label=${o("{day}, from",{day:i})} value=${h[0]} bad=${l}
onChange=${$=>c(m,0,$)} />
<span class="dim" aria-hidden="true">–</span>
<${Qh} label=${o("{day}, to",{day:i})} value=${h[1]} bad=${l}
onChange=${$=>c(m,1,$)} />
<button type="button" class="ib small"
aria-label=${o("Remove {hours}",{hours:mo([h])})}
onClick=${()=>d(m)}>
<${f} name="x" size="m" />
</button>
</span>
`)}
${!a.length&&r`<span class="t13 dim">${o("Day off")}</span>`}
</div>
<div class="hrow wrap">
${a.length?r`<button type="button" class="btn small quiet" disabled=${!PC(a)||l}
onClick=${()=>n(NC(a))}>
<${f} name="plus" size="s" />${o("Break")}
</button>`:r`<button type="button" class="btn small quiet" onClick=${()=>n([[540,1080]])}>
<${f} name="plus" size="s" />${o("Hours")}
</button>`}
${e===0?r`<button type="button" class="btn small quiet" onClick=${()=>s(BL(t,e,p))}>
<${f} name="copy" size="s" />${o("Copy to Tue–Fri")}
</button>`:r`<button type="button" class="btn small quiet" onClick=${()=>n(t[0])}>
<${f} name="copy" size="s" />${o("Same as Monday")}
</button>`}
</div>
</fieldset>
${l&&r`<p class="hint bad" id="wkbad" role="alert">${l}</p>`}
`}var Xh,eg,NL,tg,PL,Us,Da,DL,ML,BL,jC=b(()=>{L();ne();T();_();M();on();Pe();Yr();Yr();WC();Xh=44,eg=648,NL=34,tg=26,PL=26,Us=e=>Xh+e*eg/qs,Da=e=>PL+e*NL,DL=[0,3,6,9,12,15,18,21,24],ML={ArrowLeft:-15,ArrowDown:-15,ArrowRight:15,ArrowUp:15,PageUp:60,PageDown:-60};BL=(e,t,n)=>e.map((s,a)=>n.includes(a)?e[t]:s)});var qC={};Fe(qC,{Hours:()=>UL,hoursName:()=>yl});async function vl(){try{let[e,t]=await Promise.all([F("/api/hours"),F("/api/company")]);Hn.value=e.hours.map(WL),KC.value=t.zones,Ma.value=null}catch(e){if(!(e instanceof ue))throw e;Ma.value=e}}function bl(e,t){let n=hn.value[e]??vd(e);hn.value={...hn.value,[e]:{...n,...t}}}function yd(e){hn.value=Object.fromEntries(Object.entries(hn.value).filter(([t])=>t!==String(e))),e===sn&&(Hs.value=Zo)}function UL(){let e=Object.values($b.value).map(a=>`${a.id}.${a.version}.${a.removed}.${a.name}`).join();P(()=>{vl()},[e]);let t=Tt(300,!Hn.value&&!Ma.value);if(!Hn.value)return Ma.value?r`<${ae} icon="cloud-off" title=${o("Could not load the business hours")} text=${I(Ma.value)}>
<button type="button" class="btn" onClick=${vl}>${o("Retry")}</button>
<//>`:t&&r`<div class="card fcard" aria-busy="true"><${Ge} width="60" /></div>`;let n=hn.value[sn]?[...Hn.value,hn.value[sn]]:Hn.value,s=hn.value[Hs.value]??vd(Hs.value)??Hn.value[0];return r`
<div class="hrow wrap">
<h2 class="head2 grow">${o("Business hours")}</h2>
<button type="button" class="btn" disabled=${sn in hn.value}
onClick=${()=>{bl(sn,jL()),Hs.value=sn}}>
<${f} name="plus" size="m" />${o("New hours")}
</button>
</div>
<p class="lead">${o("Outside business hours the time for a reply stands still. Rules choose which hours count.")}</p>
<div class="hlist" role="group" aria-label=${o("Business hours")}>
${n.map(a=>r`<${HL} key=${a.id} hours=${hn.value[a.id]??a} />`)}
</div>
<${GL} key=${s.id} hours=${s} />
`}function YL(e){let t=[...e.week,...Object.values(e.days).map(n=>n.spans)].map(Hr).find(Boolean);return[e.id!==Zo&&!e.name.trim()&&o("Enter a name."),t,e.week.every(n=>!n.length)&&o("Enter hours for at least one day.")].filter(Boolean)}function GL({hours:e}){let[t,n]=g(!1),[s,a]=g(!1),[i,l]=g(null),c=A(null),u=A(null),d=YL(e),{id:p,name:h,zone:m,week:$,days:v}=e,x=kC({zone:m,week:$,days:v},p===sn?null:p,ng.value,!d.length),k=og(p),N=(i?.code==="hours-exist"?o("Other hours have this name."):null)??(t&&p!==Zo&&!h.trim()?o("Enter a name."):null),U=async(D,Re=e.version)=>{if(D?.preventDefault(),s||!k)return;n(!0),l(null);let gt=c.current.querySelector("[aria-invalid='true']");if(d.length||gt){requestAnimationFrame(()=>(u.current??gt).focus());return}a(!0);try{await VL({...e,version:Re},x.preview?.recounted??0),n(!1)}catch(Te){l(Te),requestAnimationFrame(()=>u.current?.focus())}a(!1)};return Oc(U),r`
<form class="hform" ref=${c} aria-label=${yl(e)} onSubmit=${U} novalidate>
<${JL} field=${u} problems=${t?d:[]} problem=${i} hours=${e} onSave=${U} />
<div class="card fcard">
<div class="f2">
<div class="field"><label for="hnm">${o("Name of these hours")}</label>
<input class="input" id="hnm" maxlength="80" value=${h} placeholder=${p===Zo?o("Company hours"):""}
aria-invalid=${N?"true":null} aria-describedby=${N?"hnme":null}
onInput=${D=>bl(p,{name:D.currentTarget.value})} />
${N&&r`<span class="hint bad" id="hnme">${N}</span>`}
</div>
<div class="field"><label for="hzn">${o("Time zone")}</label>
<${bd} id="hzn" zones=${KC.value} value=${m} onPick=${D=>bl(p,{zone:D})} />
</div>
</div>
</div>
<h3 class="head2 gap2">${o("Week")}</h3>
<${FC} week=${$} onChange=${D=>bl(p,{week:D})} />
<${xC} found=${x} zone=${m} minutes=${ng.value}
onMinutes=${D=>{ng.value=D}} />
<${RC} days=${v} week=${$} onChange=${D=>bl(p,{days:D})} />
${p!==Zo&&p!==sn&&r`<${eB} hours=${vd(p)} />`}
${k&&r`<${XL} hours=${e} busy=${s} recounted=${x.preview?.recounted} onReset=${()=>yd(p)} />`}
</form>
`}async function VL(e,t){let{id:n,name:s,zone:a,week:i,days:l,version:c}=e,u={zone:a,week:i,days:l},p=(n===sn?await J("/api/hours",{name:s,schedule:u}):await J(`/api/hours/${n}`,{version:c,name:s,schedule:u},{method:"PATCH"})).hours;Hn.value=n===sn?[...Hn.value,p]:Hn.value.map(m=>m.id===n?p:m),yd(n),Hs.value=p.id;let h=C("{n} open conversation is counted again","{n} open conversations are counted again",t);te(t?o("Hours saved. {counted}.",{counted:h}):o("Hours saved"),{icon:"clock"})}function JL({field:e,problems:t,problem:n,hours:s,onSave:a}){if(n?.code==="changed-meanwhile"){let{by:l,at:c,version:u}=n.detail,d=Ae.value[l]?.name??o("Someone");return r`
<div class="banner rowgap hsum" role="alert" tabindex="-1" ref=${e}>
<span class="grow">${o("Changed meanwhile: {who}, {time}",{who:d,time:Be(c)})}</span>
<button type="button" class="btn small" onClick=${()=>ZL(s.id)}>${o("Show these changes")}</button>
<button type="button" class="btn small" onClick=${p=>a(p,u)}>${o("Save mine")}</button>
</div>
`}let i=n&&n.code!=="hours-exist"?[QL(n)]:t;return i.length?r`
<div class="banner bad rowgap hsum" role="alert" tabindex="-1" ref=${e}>
<ul>${i.map(l=>r`<li key=${l}>${l}</li>`)}</ul>
</div>
`:null}async function ZL(e){await vl(),Ma.value||yd(e)}function QL(e){let t={"never-open":()=>o("Enter hours for at least one day."),"spans-overlap":()=>o("These hours overlap."),"bad-span":()=>o("The end must be later than the start."),"too-many-spans":()=>o("A day has at most 12 periods."),"too-many-hours":()=>o("There are 100 business hours already. Delete some first."),"unknown-zone":()=>o("The server does not know this time zone.")}[e.code];return t?t():I(e)}function eB({hours:e}){let t=s=>J(`/api/hours/${e.id}/removed`,{removed:s});return r`<button type="button" class="btn quiet danger" onClick=${async()=>{try{await t(!0),yd(e.id),Hs.value=Zo,await vl(),te(o("Hours deleted: {name}",{name:yl(e)}),{icon:"clock",undo:()=>t(!1).then(vl)})}catch(s){Ma.value=s}}}>
<${f} name="x" size="m" />${o("Delete these hours")}
</button>`}var Zo,sn,Hn,KC,Ma,Hs,hn,ng,yl,WL,vd,FL,jL,og,KL,qL,HL,XL,UC=b(()=>{X();L();V();ne();T();_();z();Oe();M();Pe();_C();Yr();LC();Zh();jC();Zo=1,sn="new",Hn=S(null),KC=S([]),Ma=S(null),Hs=S(Zo),hn=S({}),ng=S(60),yl=e=>e.name||(e.id===Zo?o("Company hours"):o("New hours"));WL=e=>e.id===Zo&&e.version===1?{...e,zone:Wa.value.zone}:e,vd=e=>Hn.value.find(t=>t.id===e),FL=()=>[0,1,2,3,4,5,6].map(e=>e<5?[[540,1080]]:[]),jL=()=>({id:sn,name:"",zone:Wa.value.zone,week:FL(),days:{},version:0}),og=e=>e===sn||e in hn.value&&Vh(hn.value[e])!==Vh(vd(e)),KL=fe(()=>!!Hn.value&&Object.keys(hn.value).some(e=>og(qL(e)))),qL=e=>e===sn?sn:Number(e);window.addEventListener("beforeunload",e=>{KL.value&&e.preventDefault()});HL=({hours:e})=>r`
<button type="button" class="card polc" aria-pressed=${String(e.id===Hs.value)}
onClick=${()=>{Hs.value=e.id}}>
<b class="b6 blk t13">
${yl(e)}${og(e.id)&&r` <span class="t12 dim">· ${o("not saved")}</span>`}
</b>
<span class="t12 dim blk">${TC(e)}</span>
</button>
`;XL=({hours:e,busy:t,recounted:n,onReset:s})=>r`
<div class="hfoot">
<span class="grow t12 dim" role="status">
${o("Changed: {name}.",{name:yl(e)})}${" "}
${n>0&&C("{n} open conversation will be counted again","{n} open conversations will be counted again",n)}
</span>
<button type="button" class="btn quiet" onClick=${s}>${o("Cancel")}</button>
<button type="submit" class="btn primary" disabled=${t} aria-busy=${String(t)}>
${o("Save")}<kbd class="only-wide">Ctrl S</kbd>
</button>
</div>
`});var HC={};Fe(HC,{Company:()=>tB});function tB(){let[e,t]=g({}),[n,s]=g([]),[a,i]=g(null),[l,c]=g(!1),u=A(null),d={...Wa.value,...e},p=["name","zone","language"].some(v=>d[v]!==Wa.value[v]),h=!d.name.trim();P(()=>{F("/api/company").then(v=>s(v.zones),i)},[]);let m=v=>t({...e,...v}),$=async v=>{if(v.preventDefault(),!(l||!p)){if(h){u.current.focus();return}c(!0);try{let{name:x,zone:k,language:y}=d;await J("/api/company",{name:x.trim(),zone:k,language:y},{method:"PUT"}),t({}),i(null),te(o("Company saved"),{icon:"check"})}catch(x){i(x)}c(!1)}};return Oc($),r`
<form class="hform" onSubmit=${$} novalidate aria-label=${o("Company profile")}>
<${ht} id="coh" title=${o("Company profile")}>
<p class="lead">${o("Clients read the name. The time zone is that of new business hours and of reports.")}</p>
${a&&r`<p class="banner bad rowgap" role="alert">${I(a)}</p>`}
<div class="card fcard">
<div class="field"><label for="con">${o("Company name")}</label>
<input class="input" id="con" ref=${u} maxlength="200" value=${d.name}
aria-invalid=${h?"true":null} aria-describedby=${h?"cone":null}
onInput=${v=>m({name:v.currentTarget.value})} />
${h&&r`<span class="hint bad" id="cone">${o("Enter a name.")}</span>`}
</div>
<div class="f2 dgap">
<div class="field"><label for="coz">${o("Time zone")}</label>
<${bd} id="coz" zones=${n} value=${d.zone} onPick=${v=>m({zone:v})} />
${wd()!==d.zone&&n.includes(wd())&&r`<button type="button" class="link t12 cozone" onClick=${()=>m({zone:wd()})}>
${o("Use the zone of this device: {zone}",{zone:gd(wd())})}
</button>`}
</div>
<div class="field"><span class="lab">${o("Language of automatic messages")}</span>
<${Ft} label=${o("Language of automatic messages")} value=${d.language}
options=${[["ru","Русский","ru"],["en","English","en"]]} onPick=${v=>m({language:v})} />
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
`}var wd,YC=b(()=>{L();V();T();_();z();Oe();on();Pe();Zh();wd=()=>Intl.DateTimeFormat().resolvedOptions().timeZone});var JC={};Fe(JC,{Settings:()=>oB,title:()=>VC});function oB(){let{section:e}=E.value,t=Ya(),n=e?mi(e):t[0],s=Nc("(max-width: 719px)");return r`<main class=${e?"main page":"main page setfirst"} id="main">
<header class="bar1">
${e&&r`<a class="ib phoneback" href=${Mt()} aria-label=${o("All settings")}>
<${f} name="chevron-left" />
</a>`}
<h1 class="grow">
${s?e&&n?.when()?n.label():o("Settings"):nB(n)??o("Settings")}
</h1>
${n?.group==="own"&&!s&&r`<span class="t12 dim">${o("Saved automatically")}</span>`}
</header>
<div class="sett">
<nav class="setnav" aria-label=${o("Settings")}>
${GC.map(([a,i])=>r`<${sB} parts=${t.filter(l=>l.group===a)} label=${i()}
chosen=${e||!s?n:null} />`)}
</nav>
<div class="setbody">
<div class="scroll" role="group" tabindex="0" aria-label=${VC()}><${aB} part=${n} /></div>
</div>
</div>
</main>`}function sB({parts:e,label:t,chosen:n}){return e.length?r`
<h2 class="navhead">${t}</h2>
<ul>
${e.map(s=>r`<li key=${s.id}>
<a class="nav sub" href=${Mt(s.id)} aria-current=${s===n?"page":null}>
<${f} name=${s.icon} size="m" />
<span class="cut">${s.label()}</span>
</a>
</li>`)}
</ul>
`:null}function aB({part:e}){return e?e.when()?r`<div class="setwrap"><${e.view} /></div>`:r`<${ae} icon="lock" title=${o("You have no access to this section")}
text=${o("Ask an administrator for access.")} />`:r`<${ae} icon="search-x" title=${o("Page not found")} text=${o("The link may be old or mistyped.")}>
<a class="btn" href=${Mt()}>${o("All settings")}</a>
<//>`}var GC,VC,nB,ZC=b(()=>{T();_();So();Y();M();Pe();GC=[["own",()=>o("My settings")],["company",()=>o("Company")]],VC=()=>mi(E.value.section)?.label()??o("Settings"),nB=e=>GC.find(([t])=>t===e?.group)?.[1]()});function kB({kind:e,x:t,y:n}){let s=e!=="."&&e!=="d",a=r`<path class=${s?"frl":"fr"} d=${`M${t+56} ${n}v112M${t} ${n+44}h112`} />`;return s?r`<g>
<rect class="wl" x=${t} y=${n} width="112" height="112" rx="10" />
<rect class="wg" x=${t+6} y=${n+50} width="100" height="56" rx="5" opacity=".5" />
${a}
<path class=${e==="telegram"?"bb2":"bb"}
d=${`M${t+20} ${n+30}${yB}`} />
<use class="gl" href=${`${vB}#ch-${e}`} x=${t+41} y=${n+40} width="30" height="30" />
</g>`:r`<g>
<rect class=${e==="d"?"wd":"w"} x=${t} y=${n} width="112" height="112" rx="10" />
${a}
</g>`}var vB,QC,yB,wB,XC,eT=b(()=>{T();_();vB=new URL("../../icons.svg",import.meta.url).pathname,QC=136,yB="h72a10 10 0 0 1 10 10v30a10 10 0 0 1-10 10h-52l-16 14v-14h-4a10 10 0 0 1-10-10v-30a10 10 0 0 1 10-10z",wB=[["d",".","email","d"],["vk","telegram","d","."],[".","d",".","chat"],["d","form",".","."]];XC=()=>r`<svg class="house" viewBox="0 0 560 560" role="img"
aria-label=${o("A house with five lit windows, someone is writing in each")}>
${wB.map((e,t)=>e.map((n,s)=>r`<${kB} kind=${n} x=${20+s*QC} y=${20+t*QC} />`))}
</svg>`});function wl({children:e}){let[t,n]=_B[Jt.value],s=be.value==="ru"?"en":"ru";return r`<div class="login">
<main class="form">
<div class="hrow">
<span class="brandl"><${Va} /><b>${o("Okno")}</b></span>
<span class="hrow end tight">
<button type="button" class="btn small quiet" lang=${s} onClick=${()=>Qn(s)}>
${s==="ru"?"Русский":"English"}
</button>
<button type="button" class="ib small" aria-label=${n()} title=${n()}
onClick=${()=>ls(xB[Jt.value])}>
<${f} name=${t} size="m" />
</button>
</span>
</div>
${e}
<p class="foot"><span class="grow">${o("Okno · open source")}</span></p>
</main>
<section class="art" aria-label=${o("About the product")}>
<${XC} />
<p>${o("Every channel in one window")}<small>${o("Every client in sight, not a word lost.")}</small></p>
</section>
</div>`}var xB,_B,sg=b(()=>{T();_();mt();M();eT();xB={system:"light",light:"dark",dark:"system"},_B={system:["sun-moon",()=>o("Theme: system")],light:["sun",()=>o("Theme: light")],dark:["moon",()=>o("Theme: dark")]}});var tT={};Fe(tT,{Login:()=>SB});function SB(){let[e,t]=g(""),[n,s]=g(""),[a,i]=g(!0),[l,c]=g(null),[u,d]=g(!1),p=A(null),h=A(null);return W(()=>h.current.focus(),[]),r`<${wl}>
<form class="formin" onSubmit=${async $=>{if($.preventDefault(),!u){d(!0);try{await ve("POST","/api/session",{email:e.trim(),password:n,remember:a}),await sc(),await ra(),R(kd.value,{replace:!0})}catch(v){d(!1),c(v),p.current?.select()}}}}>
<div><h1>${o("Sign-in")}</h1><p class="mut lgp">${location.host}</p></div>
<div class="field">
<label for="em">${o("Email")}</label>
<input class="input large" id="em" ref=${h} type="email" autocomplete="username" required value=${e}
onInput=${$=>t($.target.value)} />
</div>
<${Jo} id="pw" field=${p} value=${n} onInput=${s}
error=${l&&Ur(l)} label=${o("Password")} autocomplete="current-password" />
<label class="hrow t13">
<input class="check" type="checkbox" checked=${a}
onChange=${$=>i($.target.checked)} />
${o("Remember this device for 7 days")}
</label>
<button type="submit" class="btn primary large wide" aria-busy=${String(u)}>${o("Sign in")}</button>
</form>
<//>`}var nT=b(()=>{L();T();V();_();mt();Y();ut();kl();sg();hl()});var sT={};Fe(sT,{Setup:()=>AB});function EB(e){return e.code==="already-set-up"?o("Okno is already set up. Sign in."):e.code==="bad-link"?o("This link is no longer valid. Restart the server to get a new one."):I(e)}function AB(){let[e,t]=g({company:"",name:"",email:"",password:""}),[n,s]=g(null),[a,i]=g(!1),[l,c]=g(oT);P(()=>{let h=()=>{let m=oT();m&&(c(m),s(null))};return window.addEventListener("hashchange",h),()=>window.removeEventListener("hashchange",h)},[]);let u=h=>m=>t({...e,[h]:m.target.value}),d=async h=>{if(h.preventDefault(),e.password.length<CB){i(!0);return}i(!1);try{await ve("POST","/api/setup",{...e,token:l,locale:be.value,zone:TB()}),await sc(),await ra(),R("/inbox/all",{replace:!0})}catch(m){s(m)}};if(!l)return r`<${wl}>
<div class="formin">
<div>
<h1>${o("First-time setup")}</h1>
<p class="mut lgp">${o("Open the one-time link that the server printed at its first start.")}</p>
</div>
</div>
<//>`;let p=(h,m,$,v)=>r`<div class="field">
<label for=${"s"+h}>${m}</label>
<input class="input large" id=${"s"+h} type=${$} autocomplete=${v} required value=${e[h]}
onInput=${u(h)} />
</div>`;return r`<${wl}>
<form class="formin" onSubmit=${d}>
<div>
<h1>${o("First-time setup")}</h1>
<p class="mut lgp">${o("Your company and its first administrator. Everything can be changed later.")}</p>
</div>
${n&&r`<div class="errsum" role="alert">
<${f} name="circle-alert" size="m" />
<span>${EB(n)}</span>
</div>`}
${p("company",o("Company name"),"text","organization")}
<div class="field">
<span class="lab" id="slang">${o("Language")}</span>
<div class="seg" role="group" aria-labelledby="slang">
<button type="button" lang="ru" aria-pressed=${String(be.value==="ru")}
onClick=${()=>Qn("ru")}>
Русский
</button>
<button type="button" lang="en" aria-pressed=${String(be.value==="en")}
onClick=${()=>Qn("en")}>
English
</button>
</div>
</div>
${p("name",o("Your name"),"text","name")}
${p("email",o("Your email"),"email","username")}
<${Jo} id="spassword" value=${e.password} onInput=${h=>t({...e,password:h})}
label=${o("Password")} autocomplete="new-password"
error=${a?o("At least 12 characters. A phrase of three words is best."):null}
hint=${o("At least 12 characters. A phrase of three words is best.")} />
<button type="submit" class="btn primary large wide">${o("Create")}</button>
</form>
<//>`}var CB,TB,oT,aT=b(()=>{L();T();V();_();mt();Y();ut();M();sg();hl();CB=12,TB=()=>Intl.DateTimeFormat().resolvedOptions().timeZone??"UTC",oT=()=>new URLSearchParams(location.hash.slice(1)).get("token")??""});var rT={};Fe(rT,{SessionExpired:()=>OB});function OB(){let[e,t]=g(""),[n,s]=g(null),a=A(null);xe(),W(()=>a.current.focus(),[]);let i=async c=>{c.preventDefault();try{await ve("POST","/api/session",{email:O.value.email,password:e,remember:!1}),ev()}catch(u){s(u),a.current.select()}},l=()=>{mc(),R("/login")};return r`<div class="over solid">
<div class="dialog narrow" role="dialog" aria-modal="true" aria-label=${o("Session expired")}
onKeyDown=${xt}>
<form class="dpad" onSubmit=${i}>
<div class="hrow">
<${G} name=${O.value.name} size="lg" />
<div class="grow">
<h2 class="head2">${o("Session expired")}</h2>
<p class="t13 mut cut">${O.value.name} · ${O.value.email}</p>
</div>
</div>
${Object.keys(Lt.value).length>0&&r`<p class="livebox ok dgap">
<${f} name="check" size="m" />
<span class="t13">${o("Your drafts are kept. After signing in you come back here.")}</span>
</p>`}
<input class="vh" type="email" autocomplete="username" value=${O.value.email} tabindex="-1" aria-hidden="true"
readonly />
<${Jo} id="sp" field=${a} value=${e} onInput=${t}
error=${n&&Ur(n)} label=${o("Password")} autocomplete="current-password"
extra="dgap" />
<button type="submit" class="btn primary large wide dgap">${o("Sign in")}</button>
<div class="hrow dgap t13">
<button type="button" class="link" onClick=${l}>${o("Sign in as someone else")}</button>
</div>
</form>
</div>
</div>`}var iT=b(()=>{L();T();V();_();un();Y();z();ut();M();hl();Pe()});var kd,lT,cT,uT,kl=b(()=>{ln();kd={value:"/inbox/mine"},lT=Ce(()=>Promise.resolve().then(()=>(nT(),tT)),"Login"),cT=Ce(()=>Promise.resolve().then(()=>(aT(),sT)),"Setup"),uT=Ce(()=>Promise.resolve().then(()=>(iT(),rT)),"SessionExpired")});var pT={};Fe(pT,{Shortcuts:()=>NB});function DB(){let e=A(null),[t,n]=g(""),[s,a]=g(null);xe(),W(()=>e.current.focus(),[]);let i=u=>{let d=Do(u);!d.startsWith("Ctrl+Key")&&!/^F\d/.test(d)||(u.preventDefault(),n(""),a(d))},l=u=>s?$s(u).includes(s):!t.trim()||or(t,u.label()),c=Object.entries(Dc).map(([u,d])=>({group:u,title:d(),rows:Po().filter(p=>p.group===u&&PB(p)&&l(p))})).filter(({rows:u})=>u.length);return r`<div class="over" onPointerDown=${u=>{u.target===u.currentTarget&&ag()}}>
<div class="dialog wide" role="dialog" aria-modal="true" aria-label=${o("Keyboard shortcuts")}
onKeyDown=${xt}>
<header class="dhead">
<h2 class="head2 grow">${o("Keyboard shortcuts")}</h2>
<span class="t12 dim">${o("Esc leaves the text field. Any keyboard layout works.")}</span>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${ag}>
<${f} name="x" size="m" />
</button>
</header>
<div class="gfind ksf">
<${f} name="search" size="m" />
<input class="palq" ref=${e} value=${t} aria-label=${o("Find a shortcut")}
placeholder=${o("Find an action or press its keys")} autocomplete="off" onKeyDown=${i}
onInput=${u=>{a(null),n(u.currentTarget.value)}} />
${s&&r`<${nf} keys=${s} />`}
</div>
<div class="kgrid" role="group" tabindex="0" aria-label=${o("List of shortcuts")}>
${c.map(({group:u,title:d,rows:p})=>r`<section class="ksec" key=${u}>
<h3 class="mh">${d}</h3>
<dl>
${p.map(h=>r`<div key=${h.id}><dt>${h.label()}</dt><dd><${ar} one=${h} /></dd></div>`)}
</dl>
</section>`)}
${!c.length&&r`<p class="palno" role="status">${o("Nothing found")}</p>`}
</div>
<footer class="dfoot">
<a class="link t13" href=${Mt("keys")} onClick=${ag}>${o("Change shortcuts")}</a>
<label class="hrow t13 end">
<${On} label=${o("Single-key shortcuts")} checked=${pe.value?.shortcuts??!0}
onChange=${u=>Ze({shortcuts:u})} />
${o("Single-key shortcuts")}
</label>
</footer>
</div>
</div>`}var NB,ag,PB,dT=b(()=>{L();T();le();xa();Pt();_();Gm();Y();z();M();eu();Pe();on();NB=()=>w.value==="shortcuts"?r`<${DB} />`:null,ag=()=>{w.value=null},PB=e=>e.label&&e.listed!==!1&&$s(e).length>0});X();Zs();V();_();T();mt();Y();z();ut();L();T();le();X();ut();_();var iA=4e3,vm=S(""),$c=[],dv=0;vn((e,t,n)=>{for(let s of e){if(s.k!=="message"||s.row.kind!=="in")continue;let a=n.dialogs[s.row.dialog_id],i=t.dialogs[s.row.dialog_id];a&&(!i||i.last_no<s.row.no)&&a.assignee_id===n.me.id&&lA(a.name)}});function lA(e){$c.push(e),dv||=setTimeout(cA,iA)}function cA(){let e=[...new Set($c)];vm.value=e.length===1?o("New message: {name}",{name:e[0]}):C("{n} new message","{n} new messages",$c.length),$c=[],dv=0}V();_();So();mt();Y();z();ut();M();Pc();L();T();var ty=16,ny=260,oy=560,Lm=document.documentElement,UA=e=>Number(localStorage.getItem("okno.width."+e))||null,Im=e=>parseFloat(getComputedStyle(Lm).getPropertyValue(e));function HA(e,t){t?Lm.style.setProperty(e,`${t}px`):Lm.style.removeProperty(e)}function Bm({name:e,side:t,label:n}){let[s,a]=g(()=>UA(e)),i=A(null);P(()=>HA(e,s),[s]);let l=m=>{let $=Math.round(Math.min(oy,Math.max(ny,m)));a($),localStorage.setItem("okno.width."+e,String($))},c=t==="left"?1:-1,u=m=>{m.preventDefault(),m.currentTarget.setPointerCapture(m.pointerId),i.current={x:m.clientX,width:Im(e)}},d=m=>{i.current&&l(i.current.width+c*(m.clientX-i.current.x))},p=m=>{let $={ArrowLeft:-ty,ArrowRight:ty}[m.key];$&&(m.preventDefault(),m.stopPropagation(),l(Im(e)+c*$))},h=()=>{a(null),localStorage.removeItem("okno.width."+e)};return r`<div class=${"divider "+t} role="separator" tabindex="0" aria-orientation="vertical"
aria-label=${n} aria-valuemin=${ny} aria-valuemax=${oy}
aria-valuenow=${Math.round(s??Im(e))} onPointerDown=${u} onPointerMove=${d}
onPointerUp=${()=>{i.current=null}} onLostPointerCapture=${()=>{i.current=null}} onDblClick=${h} onKeyDown=${p}></div>`}T();_();ne();So();Pt();_();Y();So();le();ln();var iw=eo(["palette"],()=>Promise.resolve().then(()=>(Hy(),Uy)),"Palette"),eN=Ce(()=>Promise.resolve().then(()=>(rw(),aw)),"Search",{keys:!0}),Ti=()=>{w.value="palette"};function tN(){let e=document.getElementById("q");if(!e){R("/search");return}e.focus(),e.select()}ds({page:"search",title:()=>o("Search"),view:eN});st({id:"find",group:"everywhere",label:()=>o("Search"),icon:"search",key:"Slash",run:tN},{id:"search",group:"everywhere",label:()=>o("Search and commands"),icon:"search",key:"Ctrl+KeyK",anywhere:!0,palette:!1,run:Ti});mt();sa();Y();z();M();Xn();pf();T();le();ne();_();So();Ne();Y();z();ir();M();Ln();var fa=e=>E.value.page==="inbox"&&E.value.view===e,mw=([e])=>e!=="failed"||we.value.failed>0||fa("failed"),lN=e=>e!=="closed",df=()=>Ni.some(([e])=>fa(e))||ws.value.some(e=>fa(`team-${e.id}`));function fw(){return r`
<h2 class="navhead">${o("Views")}</h2>
<ul>
${Ni.filter(mw).map(([e,t,n])=>r`<li key=${e}>
<a class=${e==="failed"?"nav sub badnav":"nav sub"} href=${B(e)}
aria-current=${fa(e)?"page":null} title=${t()}>
<${f} name=${n} />
<span class="lbl">${t()}</span>
<${uu} view=${e} />
</a>
</li>`)}
</ul>
${ws.value.length>0&&r`
<h2 class="navhead">${o("Teams")}</h2>
<ul>
${ws.value.map(e=>r`<li key=${e.id}>
<a class="nav sub" href=${B(`team-${e.id}`)}
aria-current=${fa(`team-${e.id}`)?"page":null}
title=${e.members.includes(O.value.id)?o("{name}, my team",{name:e.name}):e.name}>
<span class=${"sq "+wn(e.name)}></span>
<span class="lbl cut">${e.name}</span>
<${uu} view=${`team-${e.id}`} />
</a>
</li>`)}
</ul>
`}
`}function uu({view:e}){let t=cu(e)??0;return lN(e)&&t>0?r`<span class="n">${re(t)}</span>`:null}var cN=()=>{w.value=w.peek()==="more"?null:"more"};function $w(){let{page:e}=E.value,t=Fa.value,n=df();return r`
<nav class="tabbar" aria-label=${o("Sections")}>
<a href=${e==="inbox"?"/inbox/mine":Jn()}
aria-current=${e==="inbox"&&!n?"page":null}>
<${f} name="inbox" size="l" />
${o("Inbox")}
${t>0&&r`<span class="count">${t>99?"99+":t}</span>`}
</a>
<button type="button" aria-haspopup="menu" aria-expanded=${String(w.value==="views")}
aria-current=${n?"page":null} onClick=${()=>{w.value=w.peek()==="views"?null:"views"}}>
<${f} name="list-filter" size="l" />
${o("Views")}
</button>
<button type="button" aria-haspopup="dialog" onClick=${Ti}>
<${f} name="search" size="l" />
${o("Search")}
</button>
<button type="button" aria-haspopup="menu" aria-expanded=${String(w.value==="more")}
aria-current=${e==="settings"||Ha(e)?.icon?"page":null} onClick=${cN}>
<${f} name="menu" size="l" />
${o("More")}
${we.value.notifications>0&&r`<span class="count">${we.value.notifications}</span>`}
</button>
</nav>
${w.value==="views"&&r`<${uN} />`}
${w.value==="more"&&r`<${pN} />`}
`}function uN(){return r`<${Xe} label=${o("Views")} place="popsheet">
${Ni.filter(mw).map(([e,t,n])=>r`<${q} icon=${n} checked=${fa(e)} onPick=${()=>R(B(e))}>
<span class="cut">${t()}</span>
<span class="hrow end"><${uu} view=${e} /></span>
<//>`)}
${ws.value.length>0&&r`<div class="mh" role="presentation">${o("Teams")}</div>`}
${ws.value.map(e=>r`<${q} icon="users-round" checked=${fa(`team-${e.id}`)}
onPick=${()=>R(B(`team-${e.id}`))}>
<span class="cut">${e.name}</span>
<span class="hrow end"><${uu} view=${`team-${e.id}`} /></span>
<//>`)}
<//>`}function pN(){let e=t=>()=>{w.value=t};return r`<${Xe} label=${o("More")} place="popsheet">
<${q} icon="bell" stay onPick=${e("bell")}>
${o("Notifications")}
${we.value.notifications>0&&r`<span class="count mend">${we.value.notifications}</span>`}
<//>
<${q} icon="square-pen" stay onPick=${e("newdialog")}>${o("Write to a client")}<//>
<${q} icon="users-round" stay onPick=${e("handover")}>${o("Hand over my conversations")}<//>
${hc().map(t=>r`<${q} icon=${t.icon} onPick=${()=>R(t.path)}>${t.label()}<//>`)}
${Ya().length>0&&r`<${q} icon="settings" onPick=${()=>R(Mt())}>${o("Settings")}<//>`}
<${q} icon="user-round" stay onPick=${e("me")}>${o("My menu")}<//>
<//>`}function mf(){let{page:e}=E.value,t=Fa.value;return r`
<nav class="side" aria-label=${o("Main navigation")}>
<div class="brand">
<${Va} />
<b>${o("Okno")}</b>
${Zt.value!=="on"&&r`<span class="dot off" title=${o("No connection to the server.")}></span>`}
<button type="button" class="ib small" aria-label=${o("Collapse the sidebar")}
title=${o("Collapse the sidebar")+"  ["} onClick=${()=>{Zn.value=!Zn.value}}>
<${f} name="panel-left" size="m" />
</button>
</div>
<button type="button" class="find" aria-haspopup="dialog" title=${`${o("Search and commands")}  ${ot} K`}
onClick=${Ti}>
<${f} name="search" size="m" />
<span>${o("Search in the sidebar")}</span>
<span class="keys"><kbd>${ot} K</kbd></span>
</button>
<div class="scroll">
<ul>
<li>
<a class="nav" href="/inbox/mine" aria-current=${e==="inbox"&&!df()?"page":null}
title=${o("Inbox")}>
<${f} name="inbox" />
<span class="lbl">${o("Inbox")}</span>
${t>0&&r`<span class="count">${re(t)}</span>`}
</a>
</li>
${hc().map(n=>r`<li key=${n.page}>
<a class="nav" href=${n.path} aria-current=${e===n.page?"page":null} title=${n.label()}>
<${f} name=${n.icon} />
<span class="lbl">${n.label()}</span>
</a>
</li>`)}
</ul>
<${fw} />
</div>
${Ya().length>0&&r`<div class="sidefoot">
<a class="nav" href=${Mt()} aria-current=${e==="settings"?"page":null}
title=${o("Settings")}>
<${f} name="settings" />
<span class="lbl">${o("Settings")}</span>
</a>
</div>`}
<${pw} />
</nav>
<${$w} />
<${uw} />
`}var hw=()=>{let e=we.value.mine_unread+we.value.unassigned;return`${e?`(${e}) `:""}${Ha(E.value.page)?.title()??o("Inbox")} — ${o("Okno")}`};L();T();V();un();wc();_();Os();X();Y();z();var hr=["cards","rows","table"],Cf=matchMedia("(max-width: 719px)"),Ef=S(Cf.matches);Cf.addEventListener("change",()=>{Ef.value=Cf.matches});var Cn=fe(()=>{let e=pe.value?.list?.mode??"cards";return Ef.value&&e==="table"?"cards":e}),Qw=fe(()=>Ef.value),Ke={ids:[],reveal(){},focus(){},showNew(){}},gr=S({from:0,to:1/0}),Gt=S(null),Af=()=>Gt.peek()!==null&&se.peek()[Gt.peek()]?Gt.peek():E.peek().dialog;function Of(e,t,n=()=>!0){let{ids:s}=Ke,a=s.indexOf(e);for(a<0&&(a=t>0?-1:s.length),a+=t;a>=0&&a<s.length;a+=t)if(n(s[a]))return s[a];return null}function Xw(e){if(e===null)return;let t=Gt.peek()!==null;Ke.reveal(e),R(B(E.peek().view,e)),t&&Ke.focus(e)}var Tf=()=>E.peek().dialog??Gt.peek(),Nf=e=>Xw(Of(Tf(),e)??(Tf()===null,null)),Pf=e=>Xw(Of(Tf(),e,t=>ja(se.peek()[t])>0));function Df(e){if(Gt.peek()===null)return!1;let t=Of(Gt.peek(),e);return t!==null&&Ke.focus(t),!0}gn();Io();Os();X();V();_();vo();gn();mt();z();Oe();var Mf=200,Ct=S(new Set),Ii=S(null),br=S(null),zf=null;Gw(()=>Ct.peek().size>0);function vr(e){Ct.value=e,e.size||(br.value=null)}function Lo(e){let t=new Set(Ct.peek());t.has(e)?t.delete(e):t.add(e),zf=e,vr(t)}function xu(e){let{ids:t}=Ke,[n,s]=[t.indexOf(zf),t.indexOf(e)].sort((a,i)=>a-i);if(n<0){Lo(e);return}vr(new Set([...Ct.peek(),...t.slice(n,s+1)]))}var _u=()=>vr(new Set(Ke.ids)),yr=()=>{zf=null,vr(new Set)},ek=()=>{let e=Af();return e===null?!1:(Lo(e),!0)},tk=()=>{let e=Af();return e===null?!1:(xu(e),!0)};async function nk(e){try{let{ids:t}=await F(`/api/dialogs/ids?${new URLSearchParams({view:e,sort:jt(e,zt.peek())})}`);vr(new Set(t))}catch(t){$e(I(t))}}function Rf(e){let t=new Set([...Ct.value].map(n=>se.value[n]?.state??(e==="closed"?"closed":"open")));return{open:t.has("open"),closed:t.has("closed")}}var WN=e=>Array.from({length:Math.ceil(e.ids.length/Mf)},(t,n)=>{let s=[n*Mf,(n+1)*Mf];return{...e,ids:e.ids.slice(...s),...e.numbers&&{numbers:e.numbers.slice(...s)}}});async function ok(e){let t={done:[],failed:[],undo:[]},n=e.flatMap(WN),s=n.reduce((a,i)=>a+i.ids.length,0);for(let a of n){Ii.value={done:t.done.length+t.failed.length,of:s};try{let i=await J("/api/bulk",{steps:[a]});for(let l in t)t[l].push(...i[l])}catch(i){t.failed.push(...a.ids.map(l=>({id:l,code:i.offline?"offline":i.code})))}}return Ii.value=null,t}async function pn(e,t,n=null){let s=n??[...Ct.peek()];if(Ii.peek()||!s.length)return;let{done:a,failed:i,undo:l}=await ok([{...e,ids:s}]);n||ta(),vr(new Set(i.map(c=>c.id))),br.value=i.length?{step:e,said:t,list:i,of:s.length}:null,a.length&&te(t(a.length,a.length===1?a[0]:null),{keep:e.act==="close",undo:l.length?()=>FN(l):null})}async function FN(e){let{failed:t}=await ok(e);t.length&&$e(C("{n} conversation could not be restored","{n} conversations could not be restored",t.length))}var sk=()=>{let{step:e,said:t,list:n}=br.peek();return pn(e,t,n.map(s=>s.id))},jN={forbidden:()=>o("no permission"),"not-found":()=>o("deleted, or no access"),closed:()=>o("already closed"),"cannot-answer":()=>o("this colleague cannot reply there"),"team-cannot-answer":()=>o("nobody in this team can reply there"),"team-gone":()=>o("this team no longer exists"),"invalid-time":()=>o("the time has passed"),offline:()=>o("no connection")};function ak({list:e,of:t}){let n=[...new Set(e.map(c=>(jN[c.code]??(()=>c.code))()))].join("; "),s=e.slice(0,2).map(c=>se.value[c.id]?.name).filter(Boolean).join(", "),a=e.length-Math.min(2,e.length),i=a>0&&s?o("{names} and {n} more",{names:s,n:a}):s;return`${C("Failed for {n} of {of}","Failed for {n} of {of}",e.length,{of:t})}. ${i?`${i}: `:""}${n}`}mt();Dn();Y();z();ut();M();T();le();gs();ne();_();Ne();Y();z();ir();Yt();M();ln();Pt();_();Y();Y();z();var wr=()=>se.peek()[E.peek().dialog],Tn=()=>!!wr();z();le();ln();Ve();Yt();var ep=Ce(()=>Promise.resolve().then(()=>(Wu(),zk)),"SnoozeMenu",{keys:!0}),Sx=eo(["handover","newdialog"],()=>Promise.resolve().then(()=>(_x(),xx)),"WorkLayers"),qn=()=>E.peek().page==="inbox"?wr():void 0,d$=()=>qn()?.state==="open",CD=()=>wr()?.state==="closed",Er=e=>()=>{w.value=e};st({id:"assign",group:"dialog",label:()=>o("Assign"),icon:"user-round-plus",key:"KeyA",act:!0,opensField:!0,when:Tn,run:Er("assignee")},{id:"take",group:"dialog",label:()=>o("Take it"),icon:"hand",key:"KeyI",act:!0,when:Tn,run:()=>Uc(wr().id)},{id:"reopen",group:"dialog",label:()=>o("Reopen"),icon:"undo-2",key:"KeyE",act:!0,listed:!1,when:CD,run:()=>{bs(wr().id)}},{id:"take-next",group:"list",label:()=>o("Take the most urgent one"),icon:"hand",key:"Shift+KeyI",act:!0,run:()=>{Jc()}},{id:"close",group:"dialog",label:()=>o("Close"),icon:"check",key:"KeyE",act:!0,when:d$,run:()=>{xn(qn().id)}},{id:"finish",group:"dialog",label:()=>o("Close with a reason"),icon:"check",key:"Shift+KeyE",act:!0,when:()=>!!qn(),run:Er("finish")},{id:"snooze",group:"dialog",label:()=>o("Snooze"),icon:"alarm-clock",key:"KeyH",act:!0,when:d$,run:Er("snooze")},{id:"wake",group:"dialog",label:()=>o("Unsnooze"),icon:"alarm-clock",listed:!1,when:()=>!!(d$()&&qn().snooze),run:()=>{ys(qn().id)}},{id:"team",group:"dialog",label:()=>o("Assign to a team"),icon:"users-round",key:"Shift+KeyA",act:!0,opensField:!0,when:()=>!!qn(),run:Er("team")},{id:"no-answer",group:"dialog",label:()=>o("No reply needed"),icon:"message-circle-off",key:"KeyY",act:!0,when:()=>!!qn()?.waiting_since,run:()=>{Xc(qn().id)}},{id:"follow",group:"dialog",label:()=>bo.peek()[qn()?.id]?o("Stop following"):o("Follow"),icon:"eye",key:"KeyF",act:!0,when:()=>!!qn(),run:()=>{pa(qn().id)}},{id:"new-dialog",group:"everywhere",label:()=>o("Write to a client"),icon:"square-pen",key:"KeyC",act:!0,opensField:!0,run:Er("newdialog")},{id:"hand-over",group:"everywhere",label:()=>o("Hand over my conversations"),icon:"users-round",run:Er("handover")});var AD=Ce(()=>Promise.resolve().then(()=>(Tx(),Cx)),"GiveMenu",{keys:!0}),Rs=(e,t)=>(n,s)=>s===null?t(n):e(s),Ax=()=>pn({act:"close"},Rs(e=>ki(e,Qc("solved")),e=>C("{n} conversation closed","{n} conversations closed",e))),Ox=()=>pn({act:"reopen"},Rs(Ic,e=>C("{n} conversation reopened","{n} conversations reopened",e))),OD=()=>pn({act:"read"},Rs(Wc,e=>C("{n} conversation marked as read","{n} conversations marked as read",e))),f$=()=>pn({act:"follow",on:!0},Rs(e=>Bc(e,!0),e=>C("You follow {n} conversation","You follow {n} conversations",e))),Nx=()=>Rf(E.peek().view).open?Ax():Ox();function ND(e,t){pn({act:"snooze",until:e,reason:t},Rs(n=>Lc(n,e),n=>e===null?C("{n} conversation snoozed until the client replies","{n} conversations snoozed until the client replies",n):C("{n} conversation snoozed until {when}","{n} conversations snoozed until {when}",n,{when:ft(e)})))}function PD({person:e,team:t}){if(t!==void 0){let n=lt.peek()[t]?.name??"";pn({act:"team",team_id:t},Rs(s=>Kc(s,n),s=>C("{n} conversation assigned to team {name}","{n} conversations assigned to team {name}",s,{name:n})))}else e===null?pn({act:"assign",operator_id:null},Rs(n=>hs(n,null),n=>C("{n} conversation has no assignee now","{n} conversations have no assignee now",n))):pn({act:"assign",operator_id:e},Rs(n=>hs(n,e),n=>C("{n} conversation assigned: {name}","{n} conversations assigned: {name}",n,{name:K(e)})))}var Ex=e=>{w.value=w.peek()===e?null:e},DD=[["user-round-plus",()=>o("Assign"),"A",()=>Ex("pick-give"),"pick-give"],["alarm-clock",()=>o("Snooze"),"H",()=>Ex("pick-snooze"),"pick-snooze","open"],["mail-open",()=>o("Mark as read"),null,OD],["eye",()=>o("Follow"),"F",f$],["undo-2",()=>o("Reopen"),"E",Ox,null,"closed"],["check",()=>o("Close"),"E",Ax,null,"open"]];function Px({view:e}){let t=Ct.value.size;if(!t)return null;let n=Ii.value,s=Rf(e),a=(l,c)=>l==="E"&&c==="closed"&&s.open?null:l,i=DD.filter(([,,,,,l])=>!l||s[l]).map(([l,c,u,d,p,h])=>[l,c,a(u,h),d,p]);return r`<div class="bulkwrap">
<${MD} view=${e} size=${t} />
${br.value&&r`<div class="bulkerr" role="alert">
<${f} name="circle-alert" size="m" />
<span class="grow">${ak(br.value)}</span>
<button type="button" class="link" onClick=${sk}>${o("Retry")}</button>
</div>`}
<div class="bulk2" role="toolbar" aria-label=${o("Bulk actions")} aria-busy=${String(!!n)}>
<span class="b5 t13" role="status">
${n?o("{done} of {of}",n):o("{n} selected",{n:re(t)})}
</span>
<span class="grow"></span>
${i.map(([l,c,u,d,p])=>r`<button type="button" class="ib small" disabled=${!!n}
aria-label=${u?`${c()} (${u})`:c()} title=${u?`${c()}  ${u}`:c()}
aria-haspopup=${p?"dialog":null} aria-expanded=${p?String(w.value===p):null}
onClick=${d}>
<${f} name=${l} size="m" />
</button>`)}
<button type="button" class="ib small" aria-label=${o("Clear selection")} title=${`${o("Clear selection")}  Esc`}
onClick=${yr}>
<${f} name="x" size="m" />
</button>
</div>
${w.value==="pick-snooze"&&r`<${ep} label=${o("Snooze")} onPick=${ND} />`}
${w.value==="pick-give"&&r`<${AD} onPick=${PD} />`}
</div>`}function MD({view:e,size:t}){let n=Ke.ids.length,s=Math.max(cu(e)??0,n);return t<n||s<=t||n<2?null:r`<div class="bulkall" role="status">
<span>
${o("All loaded conversations are selected: {n} of {total}",{n:re(t),total:re(s)})}
</span>
<button type="button" class="link" onClick=${()=>nk(e)}>
${o("Select all {total}",{total:re(s)})}
</button>
</div>`}Pe();T();le();xa();ne();_();gn();Y();z();ir();M();Ln();T();le();_();mt();M();Ln();var $$=[["urgent",()=>o("Most urgent first"),"hourglass"],["newest",()=>o("Newest first"),"clock"],["longest",()=>o("Longest waiting"),"flame"]];function h$(){let e=w.value==="sort",t=($$.find(([n])=>n===zt.value)??$$[0])[1]();return r`<button type="button" class="btn quiet small" aria-haspopup="menu" aria-expanded=${String(e)}
onClick=${()=>{w.value=e?null:"sort"}}><${f} name="arrow-down-wide-narrow" size="s" />${t}</button>
${e&&r`<${Xe} label=${o("Sort order")} place="popsort">${$$.map(([n,s,a])=>r`<${q} icon=${a} checked=${n===zt.value}
onPick=${()=>{zt.value=n}}>${s()}<//>`)}<//>`}`}var Sa={cards:[()=>o("Cards"),"rows-3"],rows:[()=>o("Rows"),"rows-4"],table:[()=>o("Table"),"table-2"]},g$=e=>Ze({list:{mode:e}}),Mx=()=>g$(hr[(hr.indexOf(pe.peek()?.list?.mode??"cards")+1)%hr.length]),Dx=e=>jt(e,"urgent")!==jt(e,"longest");function zx({view:e}){let t=Cn.value==="table";return r`
<div class="phead">
<h2 class="ttl cut">${dw(e)}</h2>
${t?r`<${BD} />`:r`<${LD} />`}
<${WD} wide=${t} />
</div>
<div class="ltabs">
<${RD} view=${e} />
${t&&Dx(e)&&r`<div class="lfilter"><${h$} /></div>`}
</div>
${!t&&r`<div class="lfilter">
${Dx(e)?r`<${h$} />`:r`<span class="t12 dim lown">${zD(e)}</span>`}
<${ID} view=${e} />
</div>`}
`}var zD=e=>({snoozed:o("Returning soonest first"),mentions:o("Unseen first")})[e]??o("Newest first");function RD({view:e}){return r`<nav class="tabs" aria-label=${o("Whose conversations")}>${Oi.map(([t,n])=>r`<a class="tab" href=${B(t)}
aria-current=${e===t?"page":null}>${n()} <span class="n">${re(we.value[t])}</span></a>`)}</nav>`}function ID({view:e}){return r`<span class="hrow tight end">
<a class="chip" href=${B(e==="unread"?"mine":"unread")}
aria-current=${e==="unread"?"true":null}>
${o("Unread")}
${we.value.unread>0&&r` <span class="num">${re(we.value.unread)}</span>`}
</a>
</span>`}function LD(){let e=w.value==="mode",[t,n]=Sa[Cn.value];return r`<span class="popat">
<button type="button" class="ib only-wide" aria-haspopup="menu" aria-expanded=${String(e)}
aria-label=${o("List view: {name}",{name:t().toLocaleLowerCase()})} title=${o("List view")+"  V"}
onClick=${()=>{w.value=e?null:"mode"}}>
<${f} name=${n} />
</button>
${e&&r`<${Xe} label=${o("List view")} place="popmode">
${hr.map(s=>r`<${q} icon=${Sa[s][1]} checked=${s===Cn.value} onPick=${()=>g$(s)}>
${Sa[s][0]()}
<//>`)}
<//>`}
</span>`}var BD=()=>r`<span class="seg" role="group" aria-label=${o("List view")}>
${hr.map(e=>r`<button type="button" aria-pressed=${String(e===Cn.value)} title=${Sa[e][0]()+"  V"}
onClick=${()=>g$(e)}>
<${f} name=${Sa[e][1]} size="m" />
${e===Cn.value?Sa[e][0]():r`<span class="vh">${Sa[e][0]()}</span>`}
</button>`)}
</span>`;function WD({wide:e}){let t=()=>{w.value="newdialog"};return e?r`<button type="button" class="btn primary" onClick=${t}>
<${f} name="square-pen" size="m" />
${o("Write")}
<kbd>C</kbd>
</button>`:r`<button type="button" class="ib" aria-label=${o("Write to a client")} title=${o("Write to a client")+"  C"}
onClick=${t}>
<${f} name="square-pen" />
</button>`}L();T();wc();_();gn();Y();z();ut();ir();M();function Rx({view:e,ids:t,shown:n,waiting:s}){let{from:a,to:i}=gr.value,l=[...new Set([...s,...kn.value])].filter(m=>se.value[m]),c=l.filter(m=>{let $=n.indexOf(m);return $>=a&&$<=i});P(()=>{Cm([...c,E.value.dialog])});let u=l.filter(m=>os(se.value[m],e,rs())&&!c.includes(m)&&m!==E.value.dialog);if(u.length)return r`<${jD} view=${e} list=${FD(u,t)} ids=${t} from=${a} to=${i} />`;let d=Av(j.value,kn.value.filter(m=>m!==E.value.dialog),e);if(!d)return null;let[,p]=Oi.find(([m])=>m===d.view);return r`<${tp} icon="chevron-right" run=${()=>{Za.value={view:d.view,ids:d.ids},R(B(d.view,E.value.dialog))}}>
${C("{n} new in {tab}","{n} new in {tab}",d.ids.length,{tab:p()})}
<//>`}var b$=(e,t)=>{let n=e.indexOf(t);return n<0?1/0:n},FD=(e,t)=>[...e].sort((n,s)=>b$(t,n)-b$(t,s));function jD({view:e,list:t,ids:n,from:s,to:a}){let i=b$(n,t[0]),l=()=>{Za.value={view:e,ids:t},Ke.showNew()};return i>a?r`<${tp} icon="arrow-down" run=${l}>${C("{n} new below","{n} new below",t.length)}<//>`:i<s?r`<${tp} icon="arrow-up" run=${l}>${C("{n} new above","{n} new above",t.length)}<//>`:r`<${tp} icon="eye" run=${l}>${C("{n} new · show","{n} new · show",t.length)}<//>`}var tp=({icon:e,run:t,children:n})=>r`<button type="button" class="newpill" data-key="queued" onClick=${t}>
<${f} name=${e} size="s" />
${n}
</button>`;function Ix(e,t,n,s,a){P(()=>{let{view:i,ids:l}=Za.value??{};if(i!==e||!s?.loaded)return;let c=n.find(u=>l.includes(u));c!==void 0?(Za.value=null,requestAnimationFrame(()=>{Ke.reveal(c),Ev(l),Cm(l)})):s.next&&!a?ia(e,t):s.next||(Za.value=null)})}T();ne();_();ni();Y();z();Yt();M();T();Ve();_c();_();z();M();function Lx(){if(O.value?.role!=="administrator")return r`<${ae} icon="plug" title=${o("No channel is connected yet")}
text=${o("An administrator connects Telegram, VK or email. Messages then appear here.")} />`;let e=Xa(),t=e&&er(e,"channel add");return r`<${ae} icon="plug" title=${o("Connect the first channel")} text=${o("Telegram, VK or email: run this command on the server, in a second terminal, without stopping Okno. It asks for everything it needs, the token or password last. Messages then appear here.")}>
${t&&r`
<code class="cmd first">${t}</code>
<span class="hrow wrap ctr">
<button type="button" class="btn" onClick=${()=>Et(t)}>
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
<//>`}var KD={unassigned:()=>["sun",o("No unassigned conversations"),o("New conversations appear here automatically.")],all:()=>["inbox",o("No open conversations"),o("New conversations appear here automatically.")],waiting:()=>["sun",o("No clients are waiting"),o("Conversations stay here from the client's message until your team replies.")],unread:()=>["mail-open",o("No unread conversations"),o("New messages in your conversations and in unassigned ones appear here.")],mentions:()=>["at-sign",o("No mentions"),o("Notes with your @name appear here.")],following:()=>["eye",o("You do not follow any conversations"),o("Follow a conversation to be notified of everything in it, whoever the assignee is.")],snoozed:()=>["alarm-clock",o("No snoozed conversations"),o("Snooze a conversation: it leaves the lists and comes back on time.")],closed:()=>["archive",o("No closed conversations"),o("Closed conversations stay here and reopen when the client writes.")],failed:()=>["check-check",o("No unsent messages"),o("Messages that could not be delivered appear here, and you can retry them.")]};function v$({view:e}){if(!Object.keys(Me.value).length)return r`<${Lx} />`;if(e==="mine")return r`<${qD} />`;let t=ts(e);if(t!==null)return r`<${UD} team=${lt.value[t]} />`;let[n,s,a]=KD[e]();return r`<${ae} icon=${n} title=${s} text=${a} />`}function qD(){let e=we.value.unassigned;return r`<${ae} icon="sun" title=${o("All answered")}
text=${o("You have no open conversations. Unassigned: {n}.",{n:re(e)})}>
${e>0&&r`<button type="button" class="btn primary" onClick=${Jc}>
${o("Take the next one")}
<${an} of=${["Shift","I"]} />
</button>`}
<//>`}function UD({team:e}){if(!e||e.removed)return r`<${ae} icon="users-round" title=${o("Team not found")}
text=${o("It was deleted, or the link is wrong.")}>
<a class="btn" href=${B("all")}>${o("All conversations")}</a>
<//>`;let t=e.members.includes(O.value.id);return r`<${ae} icon="sun" title=${o("No conversations in this team")} text=${t?o("Conversations assigned to your team appear here."):o("Conversations assigned to this team appear here.")} />`}L();T();Ve();Qe();_c();ne();_();z();M();Ao();var HD=["token-wrong","password-wrong","settings-wrong","secrets-unreadable","folder-missing"],Bx=e=>Ot(e)===Ot(Z.value)?H(e):Be(e);function Wx(){return Object.values(Me.value).filter(t=>t.down_since&&["trouble","working"].includes(t.health)).sort((t,n)=>t.down_since-n.down_since).map(t=>t.health==="trouble"?r`<${YD} channel=${t} key=${t.id} />`:r`<${VD} channel=${t} key=${t.id} />`)}function YD({channel:e}){let[t,n]=g(!1),s={name:e.name,time:Bx(e.down_since),cause:qt(e.health_code,e.health_detail)},a=e.kind==="email"?o("{name} has received no emails since {time}: {cause}.",s):o("{name} has received no messages since {time}: {cause}.",s),i=O.value?.role==="administrator";return r`<div class="banner bad outage" role="alert" data-channel=${e.id}>
<${f} name="circle-alert" size="m" />
<span class="grow">
${a} <span class="b4">
${i?o("Replies wait in the queue."):o("Replies wait in the queue. Administrators have been notified.")}
</span>
</span>
${i&&r`<button type="button" class="btn small" aria-expanded=${String(t)} onClick=${()=>n(!t)}>
${o("What to do")}
</button>`}
${t&&r`<${GD} channel=${e} />`}
</div>`}function GD({channel:e}){let t=Xa(),n=HD.includes(e.health_code),s=t&&er(t,`channel ${n?"change":"test"} ${Iv(e.name)}`);return r`<div class="remedy t13">
<p>
${n?o("Get a valid token or password, then run this command on the server. It asks for the new one:"):o("Okno keeps trying. Run this command on the server to see what the platform answers:")}
</p>
${s&&r`
<code class="cmd">${s}</code>
<button type="button" class="btn small" onClick=${()=>Et(s)}>
<${f} name="copy" size="s" />
${o("Copy")}
</button>
`}
</div>`}function VD({channel:e}){return r`<div class="banner okb outage" role="status" data-channel=${e.id}>
<${f} name="check" size="m" />
<span class="grow">
${o("{name} works again. Messages from {from} to {until} arrive late.",{name:e.name,from:Bx(e.down_since),until:H(e.health_at)})}
</span>
</div>`}rr();L();T();gn();_();mt();var JD=200,np=8,ZD={cards:80,rows:52,table:42},Fx=new Map;function jx({name:e,ids:t,look:n,row:s,head:a,tail:i,open:l,onNear:c,near:u}){let d=A(null),p=A(null),h=A({name:null,ids:[],height:0}),[m,$]=g(ZD[n]),[v,x]=g([0,40]),k=A(null),y=()=>p.current.offsetTop,N=ce=>{let de=Math.floor((ce-y())/m)-np;return[Math.max(0,de),Math.ceil((ce+d.current.clientHeight-y())/m)+np]},U=()=>{let{scrollTop:ce,clientHeight:de}=d.current,oe={from:Math.ceil((ce-y()-1)/m),to:Math.floor((ce+de-y()+1)/m)-1};(oe.from!==gr.peek().from||oe.to!==gr.peek().to)&&(gr.value=oe)},D=()=>{U();let ce=N(d.current.scrollTop);(Math.abs(ce[0]-v[0])>np/2||Math.abs(ce[1]-v[1])>np/2)&&x(ce)},Re=()=>{let{scrollTop:ce}=d.current,de=Math.min(h.current.ids.length-1,Math.floor(ce/m));de>=0&&Fx.set(e,{id:h.current.ids[de],offset:ce-de*m,atTop:ce<4})},gt=()=>{Re(),D();let{scrollTop:ce,scrollHeight:de,clientHeight:oe}=d.current;de-ce-oe<u*m&&c()},Te=A("");W(()=>{let ce=[n,zn.value,Qw.value,innerWidth,devicePixelRatio,t.length>0].join();if(Te.current!==ce){Te.current=ce;let We=p.current.querySelector(":scope > .dli")?.getBoundingClientRect().height;if(We&&Math.abs(We-m)>.5){$(We);return}}let de=h.current,oe=Fx.get(e),ye=de.name!==e||de.ids!==t||de.height!==m;if(h.current={name:e,ids:t,height:m},ye&&oe){let We=oe.atTop?null:Xg(oe,de.name===e?de.ids:t,t),Nn=We===null?oe.atTop?0:d.current.scrollTop:We*m+Math.min(oe.offset,m);Math.abs(d.current.scrollTop-Nn)>.5&&(d.current.scrollTop=Nn)}else de.name!==e&&(d.current.scrollTop=0);ye?D():U(),ye&&d.current.scrollHeight<=d.current.clientHeight+u*m&&c()}),W(()=>{if(k.current===null)return;let ce=p.current.querySelector(`.dlg[data-id="${k.current}"]`);ce&&(k.current=null,ce.focus({preventScroll:!0}))}),Ke.ids=t,Ke.reveal=ce=>{let de=t.indexOf(ce);if(de<0||!d.current)return;let[oe,ye]=[de*m,(de+1)*m],We=y(),{scrollTop:Nn,clientHeight:za}=d.current;oe<Nn?d.current.scrollTop=oe:ye+We>Nn+za&&(d.current.scrollTop=ye+We-za),Re(),x(N(d.current.scrollTop)),U()},Ke.focus=ce=>{k.current=ce,Ke.reveal(ce),x(de=>[...de])};let De=XD(t,v,[l,Gt.value]),bt=t.length;return r`<div class="scroll" ref=${d} onScroll=${gt}>
${a}
<ul class="dlist" ref=${p} data-look=${n} aria-label=${o("Conversations")}
style=${{height:`${bt*m}px`}}>
${De.map(ce=>r`<${QD} key=${t[ce]} index=${ce} of=${bt} height=${m}>${s(t[ce])}<//>`)}
</ul>
${i}
</div>`}var QD=({index:e,of:t,height:n,children:s})=>r`<li class="dli" style=${{top:`${e*n}px`}} aria-setsize=${t} aria-posinset=${e+1}>
${s}
</li>`;function XD(e,[t,n],s){if(e.length<=JD)return e.map((i,l)=>l);let a=[];for(let i=t;i<Math.min(n,e.length);i+=1)a.push(i);for(let i of s){let l=i===null?-1:e.indexOf(i);l>=0&&(l<t||l>=n)&&a.push(l)}return a.sort((i,l)=>i-l)}X();T();Ve();le();gs();_();z();Yt();Ln();var Ar=S(null),eM=240,tM=290;function y$(e){let t=Number(e.currentTarget.dataset?.menu??e.target.closest?.(".dlg[data-id]")?.dataset.id);if(!t||e.shiftKey)return;e.preventDefault(),e.stopPropagation();let n=e.clientX?{x:e.clientX,y:e.clientY}:nM(e.target);Ar.value={id:t,x:Math.min(n.x,innerWidth-eM),y:Math.min(n.y,innerHeight-tM)},w.value="row"}function nM(e){let t=e.getBoundingClientRect();return{x:t.left+24,y:t.top+24}}function w$(e){Ar.value={id:e,x:0,y:0},w.value="row-snooze"}var oM=e=>pn({act:"read"},()=>Wc(e),[e]),sM=e=>pn({act:"unread",numbers:[e.last_no]},()=>Fc(e.id),[e.id]);function Kx(){let e=Ar.value&&se.value[Ar.value.id];if(!e)return null;let{id:t}=e;if(w.value==="row-snooze")return r`<div class="rowsnz">
<${ep} label=${o("Snooze")} waitingSince=${e.waiting_since}
onPick=${(s,a)=>Zc(t,s,a)} />
</div>`;if(w.value!=="row")return null;let n=e.state==="open";return r`<div class="rowpop" style=${{left:`${Ar.value.x}px`,top:`${Ar.value.y}px`}}>
<${Xe} label=${o("Actions: {name}",{name:e.name})} place="poprow">
${n&&e.assignee_id!==O.value.id&&r`<${q} icon="hand" onPick=${()=>Vc(t,O.value.id)}>${o("Take it")}<//>`}
${n&&(e.snooze?r`<${q} icon="alarm-clock" onPick=${()=>ys(t)}>${o("Unsnooze")}<//>`:r`<${q} icon="alarm-clock" stay onPick=${()=>w$(t)}>${o("Snooze")}<//>`)}
${n?r`<${q} icon="check" onPick=${()=>xn(t)}>${o("Close")}<//>`:r`<${q} icon="undo-2" onPick=${()=>bs(t)}>${o("Reopen")}<//>`}
${ja(e)?r`<${q} icon="mail-open" onPick=${()=>oM(t)}>${o("Mark as read")}<//>`:r`<${q} icon="mail" onPick=${()=>sM(e)}>${o("Mark as unread")}<//>`}
<${q} icon="eye" onPick=${()=>pa(t)}>${bo.value[t]?o("Stop following"):o("Follow")}<//>
<${q} icon="check" onPick=${()=>Lo(t)}>${Ct.value.has(t)?o("Deselect"):o("Select")}<//>
<//>
</div>`}T();Qe();ne();_();gn();Ne();mt();Y();z();M();rr();var aM=[["x-who",()=>o("Client"),["client"]],["x-last",()=>o("Last message"),null],["x-team",()=>o("Team"),null],["x-as",()=>o("Assignee"),["assignee"]],["x-sla",()=>o("Waiting"),["longest","urgent"]],["x-tm",()=>o("Updated"),["newest","oldest"]]],rM=new Set(["newest"]),op=()=>Object.values(lt.value).some(e=>!e.removed);function qx({view:e}){let t=jt(e,zt.value),n=Ke.ids.length>0&&Ke.ids.every(s=>Ct.value.has(s));return r`<div class=${op()?"trow thd teams":"trow thd"}>
<span class="x-x">
<input type="checkbox" class="check" aria-label=${o("Select all loaded")} checked=${n}
indeterminate=${!n&&Ct.value.size>0} onChange=${()=>n?yr():_u()} />
</span>
${aM.map(([s,a,i])=>s==="x-team"&&!op()?null:r`<span class=${s}>
${i&&jt(e,i[0])===i[0]?r`<${iM} label=${a()} orders=${i} chosen=${t} />`:a()}
</span>`)}
</div>`}function iM({label:e,orders:t,chosen:n}){let s=t.indexOf(n),a=t[(s+1)%t.length];return r`<button type="button" aria-pressed=${String(s>=0)} title=${o("Sort by this column")} onClick=${()=>{zt.value=s>=0&&t.length===1?"urgent":a}}>${e}${s>=0&&r`<${f} name=${rM.has(n)?"arrow-down":"arrow-up"} size="s" />`}</button>`}function Ux({dialog:e,count:t,draft:n,view:s,current:a,stop:i,picked:l}){let c=e.assignee_id===null?null:K(e.assignee_id),u=lt.value[e.team_id];return r`<a class=${op()?"dlg trow teams":"dlg trow"} href=${B(s,e.id)}
data-id=${e.id} data-unread=${t>0?"":null} data-picked=${l||null} draggable=${!1}
aria-current=${a?"true":null} aria-label=${af(e,t)} tabindex=${i?0:-1}>
<span class="x-x"></span>
<span class="x-who hrow">
<${ke} kind=${e.kind} size="mid" />
<span class="nm cut">${e.name}</span>
<${iu} count=${t} called=${si.value[e.id]?.no!=null} />
</span>
<span class="x-last pv"><${au} dialog=${e} draft=${n} /></span>
${op()&&r`<span class="x-team cut mut">${u&&!u.removed?u.name:r`<span class="dim">—</span>`}</span>`}
<span class="x-as hrow">
${c?r`<${G} name=${c} size="sm" /><span class="cut">${Ga(c)}</span>`:r`<${gc} size="sm" /><span class="dim">${o("nobody")}</span>`}
</span>
<span class="x-sla">
${e.failed?r`<${ru} />`:e.snooze?r`<${su} snooze=${e.snooze} />`:e.waiting_since?r`<${so} since=${e.waiting_since} short />`:r`<span class="dim">—</span>`}
</span>
<span class="x-tm num dim">${ca(e.last_at,Z.value)}</span>
</a>`}L();T();_();z();ut();Yt();M();var sp=12,k$=88,ap=72,lM=450;function Hx(e,t){let n=A(null),s=A(0),[a,i]=g(0),[l,c]=g(!1),u=k=>{let[y]=k.touches;if(s.current=Date.now(),k.touches.length>1){m();return}let N=k.target.closest(".dlg[data-id]"),U=k.currentTarget.querySelector(".scroll");n.current={x:y.clientX,y:y.clientY,row:N,box:U,atTop:U?.scrollTop===0,dx:0,kind:null},N&&(n.current.timer=setTimeout(()=>{n.current.kind="long",navigator.vibrate?.(15),Lo(Number(N.dataset.id))},lM))},d=k=>{let y=n.current;if(!y||y.kind==="long")return;let[N]=k.touches,[U,D]=[N.clientX-y.x,N.clientY-y.y];Math.hypot(U,D)>sp&&clearTimeout(y.timer),y.kind??=Math.abs(U)>sp&&Math.abs(U)>Math.abs(D)*1.5&&y.row?"swipe":D>sp&&y.atTop?"pull":Math.abs(D)>sp?"scroll":null,y.kind==="swipe"&&p(y,U),y.kind==="pull"&&i(Math.max(0,Math.min(ap*1.4,D/2)))},p=(k,y)=>{if(se.peek()[Number(k.row.dataset.id)]?.state!=="open")return;k.dx=y,k.row.style.setProperty("transform",`translateX(${y}px)`);let U=k.row.parentElement;U.dataset.swipe=y>0?"aside":"close",U.toggleAttribute("data-enough",Math.abs(y)>k$)},h=k=>{clearTimeout(k.timer),k.row&&(k.row.style.removeProperty("transform"),delete k.row.parentElement?.dataset.swipe,k.row.parentElement?.removeAttribute("data-enough"))},m=()=>{n.current&&h(n.current),n.current=null,i(0)},$=k=>{let y=n.current;if(!y)return;let N=Number(y.row?.dataset.id);h(y),n.current=null,k.cancelable&&(y.kind==="swipe"||y.kind==="long")&&k.preventDefault(),y.kind==="swipe"&&y.dx>k$&&w$(N),y.kind==="swipe"&&y.dx<-k$&&xn(N),y.kind==="pull"&&a>=ap&&v(),i(0)},v=async()=>{c(!0),await rv(e,t),c(!1)},x=(a>0||l)&&r`<div class="pull" role="status" style=${{height:`${l?ap/1.4:a}px`}}>
<${f} name=${l?"clock":"arrow-down"} size="m" />
${l?o("Refreshing"):a>=ap?o("Release to refresh"):o("Pull to refresh")}
</div>`;return{handlers:{onTouchStart:u,onTouchMove:d,onTouchEnd:$,onTouchCancel:m},touched:()=>Date.now()-s.current<1e3,pull:x}}le();zo();Pt();_();Os();Y();var io=()=>E.peek().page==="inbox",Yx=()=>io()&&Ct.peek().size>0,cM=()=>io()&&Ke.ids.length>0&&!document.activeElement?.closest("#conversation, #card")&&!getSelection().toString();st({id:"mine",group:"list",label:()=>o("Mine"),icon:"inbox",key:"Digit1",run:()=>R(B("mine"))},{id:"unassigned",group:"list",label:()=>o("Unassigned"),icon:"inbox",key:"Digit2",also:["KeyG KeyN"],run:()=>R(B("unassigned"))},{id:"all",group:"list",label:()=>o("All"),icon:"inbox",key:"Digit3",run:()=>R(B("all"))},{id:"queued",group:"list",label:()=>o("Show the new ones"),key:"Period",palette:!1,run:()=>_t("[data-key='queued']")?.click()},{id:"next",group:"list",label:()=>o("Next"),key:"KeyJ",palette:!1,when:io,walks:!0,run:()=>Nf(1)},{id:"previous",group:"list",label:()=>o("Previous"),key:"KeyK",palette:!1,when:io,walks:!0,run:()=>Nf(-1)},{id:"next-unread",group:"list",label:()=>o("Next unread"),key:"Shift+KeyJ",when:io,walks:!0,run:()=>Pf(1)},{id:"previous-unread",group:"list",label:()=>o("Previous unread"),key:"Shift+KeyK",when:io,walks:!0,run:()=>Pf(-1)},{id:"down",group:"list",label:()=>o("Previous or next row"),key:"ArrowDown",palette:!1,listed:!1,walks:!0,run:()=>Df(1)},{id:"up",group:"list",key:"ArrowUp",palette:!1,listed:!1,walks:!0,run:()=>Df(-1)},{id:"pick",group:"list",label:()=>o("Select the row"),icon:"check",key:"KeyX",palette:!1,when:io,run:ek},{id:"pick-range",group:"list",label:()=>o("Select up to this row"),key:"Shift+KeyX",palette:!1,when:io,run:tk},{id:"pick-all",group:"list",label:()=>o("Select all loaded"),icon:"check",key:"Ctrl+KeyA",when:cM,run:_u},{id:"look",group:"list",label:()=>o("List view"),icon:"rows-3",key:"KeyV",when:io,run:Mx},{id:"go-inbox",group:"go",label:()=>o("Inbox"),icon:"inbox",key:"KeyG KeyI",run:()=>R(Jn())},{id:"go-waiting",group:"go",label:()=>o("Waiting for us"),icon:"hourglass",run:()=>R(B("waiting"))},{id:"go-unread",group:"go",label:()=>o("Unread"),icon:"mail-open",run:()=>R(B("unread"))},{id:"go-mentions",group:"go",label:()=>o("Mentions"),icon:"at-sign",run:()=>R(B("mentions"))},{id:"go-following",group:"go",label:()=>o("Following"),icon:"eye",run:()=>R(B("following"))},{id:"go-snoozed",group:"go",label:()=>o("Snoozed"),icon:"alarm-clock",run:()=>R(B("snoozed"))},{id:"go-closed",group:"go",label:()=>o("Closed"),icon:"archive",run:()=>R(B("closed"))});var uM={KeyE:Nx,KeyF:f$,KeyA:()=>{w.value="pick-give"},"Shift+KeyA":()=>{w.value="pick-give"},KeyH:()=>{w.value="pick-snooze"}};function pM(){let{view:e,dialog:t}=E.peek();R(B(e)),Ke.focus(t)}var dM=()=>io()&&Cn.peek()==="table"&&E.peek().dialog!==null&&!Ye.peek();function mM(e){if(e.defaultPrevented||e.altKey||e.ctrlKey||e.metaKey||w.peek()||e.target.closest?.("input:not([type=checkbox]), textarea, select, [contenteditable]"))return;let t=Yx()?uM[e.shiftKey?`Shift+${e.code}`:e.code]:null,n=e.key==="Escape"?Yx()?yr:dM()?pM:null:t;n&&(e.preventDefault(),e.stopPropagation(),t?wu(e,n,{settled:!1,pause:!/KeyA$/.test(e.code)}):n())}document.addEventListener("keydown",mM,{capture:!0});var fM=10;function $M(e,t,n){let s=jt(e,zt.value),a=Vn(e,s),i=A({name:"",shown:[],ids:[],queued:[],order:null});i.current.name!==a&&(i.current={name:a,shown:[],ids:[],queued:[],order:Zg()});let l=ql.value[a],c=i.current,u=l?.loaded?c.order(se.value,e,s,rs(),l.edge):[],d=c.shown.length>0&&t,p=fo(()=>{let h=Qg(c.shown,u,{busy:d,keep:n});return{...h,shown:h.shown.every(m=>se.value[m])?h.shown:h.shown.filter(m=>se.value[m])}},[a,u,d,n,se.value]);return c.shown=p.shown,{name:a,order:s,known:l,ids:u,queued:p.queued,shown:p.shown,settle:()=>{c.shown=[]}}}function hM(e,t,n){P(()=>{if(!n)return;let s=t.find(a=>as.value[a]===void 0);if(s===void 0&&e==="unread"){let a={...rs(),marks:new Proxy({},{get:()=>-1})};s=Object.keys(se.value).find(i=>as.value[i]===void 0&&os(se.value[i],e,a))}s!==void 0&&uv(se.value[s])},[e,t,as.value,se.value,n])}function Gx(){let{view:e,dialog:t}=E.value,[n,s]=g(!1),[,a]=g(0),{name:i,order:l,known:c,ids:u,queued:d,shown:p,settle:h}=$M(e,n||Ct.value.size>0,t),m=ct.value[`page:${i}`];hM(e,p,c?.loaded);let $=Hx(e,l);Ix(e,l,p,c,!!(m?.busy||m?.problem)),Ke.showNew=()=>{h(),s(!1),a(N=>N+1)};let v=()=>{c?.next&&!m?.problem&&ia(e,l)},x=N=>N.currentTarget.contains(N.relatedTarget)?void 0:null,k=N=>{let U=N.target.closest(".dlg[data-id]");!U||!(N.shiftKey||Ct.peek().size&&$.touched())||(N.preventDefault(),N.stopPropagation(),N.shiftKey?xu(Number(U.dataset.id)):Lo(Number(U.dataset.id)))},y=N=>{N.target.closest(".dlg[data-id]")&&!N.ctrlKey&&!N.metaKey&&!N.button&&As()};return r`<section class=${`list ${Cn.value==="table"?"wide":""}`} id="list"
aria-label=${o("List of conversations")}>
<${Wx} />
<${zx} view=${e} />
<div class="lbody" onPointerMove=${N=>{N.pointerType==="mouse"&&s(!0)}} onPointerLeave=${N=>{N.currentTarget.contains(document.activeElement)||s(!1)}} onFocusIn=${N=>{s(!0);let U=N.target.closest(".dlg[data-id]");U&&(Gt.value=Number(U.dataset.id))}} onFocusOut=${N=>{x(N)===null&&(Gt.value=null,N.currentTarget.matches(":hover")||s(!1))}} onClickCapture=${k} onClick=${y} onContextMenu=${y$} ...${$.handlers}>
${c?.loaded&&r`<${Rx} view=${e} ids=${u} shown=${p} waiting=${d} />`}
${$.pull}
${c?.loaded&&(p.length||Cn.value==="table")?r`<${gM} name=${i} view=${e} shown=${p} open=${t} near=${v}
more=${!!c.next} state=${m} />`:r`<div class="scroll">
${c?.loaded?r`<${v$} view=${e} />`:r`<${yM} state=${m} view=${e} order=${l} />`}
</div>`}
</div>
<${Px} view=${e} />
<${Kx} />
</section>`}function gM({name:e,view:t,shown:n,open:s,near:a,more:i,state:l}){let c=Cn.value,u=rs(),d=n.includes(s)?s:Gt.value!==null&&n.includes(Gt.value)?Gt.value:n[0],p=m=>{let $=se.value[m],v=_w(m)?{...$,failed:!0}:$,x={dialog:v,count:ja(v),draft:tn(m,"reply"),view:t,current:m===s,stop:m===d,picked:Ct.value.has(m)};return r`<${bM} id=${m} name=${v.name} leaving=${!os(v,t,u)} picked=${x.picked}>
${c==="table"?r`<${Ux} ...${x} />`:r`<${tw} look=${c} ...${x} />`}
<//>`},h=l?.problem?r`<${Vx} problem=${l.problem} again=${a} />`:i?r`<ul aria-hidden="true"><${Jx} widths=${[52,88]} /></ul>`:null;return r`<${jx} key=${e} name=${e} ids=${n} look=${c} row=${p} open=${s} near=${fM}
onNear=${a} head=${c==="table"&&r`<${qx} view=${t} />`}
tail=${n.length?h:r`<${v$} view=${t} />`} />`}function bM({id:e,name:t,leaving:n,picked:s,children:a}){let i=l=>{l.shiftKey?xu(e):Lo(e)};return r`<div class="dlw" data-leaving=${n||null} data-picked=${s||null}
data-flash=${$i.value.includes(e)||null} data-aside=${o("Snooze")} data-close=${o("Close")}>
${a}
<input type="checkbox" class="check rowpick" tabindex="-1" aria-label=${o("Select {name}",{name:t})}
checked=${s} onClick=${i} />
<button type="button" class="ib small rowmore" tabindex="-1" aria-haspopup="menu"
aria-label=${o("Actions: {name}",{name:t})} data-menu=${e} onClick=${y$}>
<${f} name="ellipsis" size="m" />
</button>
</div>`}function Vx({problem:e,again:t}){return r`<${ae} icon="unplug" title=${o("Could not load conversations")} text=${I(e)}>
<button type="button" class="btn" onClick=${t}>${o("Retry")}</button>
<//>`}var Jx=({widths:e})=>r`<li class="dlg cards" aria-hidden="true">
<span class="av skav"></span>
<span class="grow"><${Ge} width=${e[0]} /><${Ge} width=${e[1]} /><${Ge} width=${34} /></span>
</li>`,vM=[[52,88],[40,70],[60,92],[46,64],[56,82],[38,76],[50,90],[44,68]];function yM({state:e,view:t,order:n}){let s=Tt(150,!e?.problem);return e?.problem?r`<${Vx} problem=${e.problem} again=${()=>ia(t,n)} />`:s?r`<ul aria-busy="true" aria-label=${o("Loading conversations")}>
${vM.map(a=>r`<${Jx} widths=${a} />`)}
</ul>`:null}T();Oe();M();var wM=e=>e===yo.value.findLast(t=>t.undo),x$=()=>r`<div class="toasts">
${yo.value.filter(e=>!e.silent).map(e=>r`<div class="toast" role=${e.alert?"alert":"status"} key=${e.id}>
<${f} name=${e.icon} size="m" />
<span class="grow">${e.text}</span>
${e.more&&r`<button type="button" onClick=${()=>Ob(e)}>${e.more.label}</button>`}
${e.run&&r`<button type="button" onClick=${()=>ci(e)}>${e.label}</button>`}
${wM(e)&&r`<kbd>Z</kbd>`}
</div>`)}
</div>`;T();Pt();_();Y();ln();ip();var bS=Ce(()=>Promise.resolve().then(()=>($S(),fS)),"Conversation",{when:()=>E.value.dialog!==null,meanwhile:wz}),vS=eo(["photo"],()=>Promise.resolve().then(()=>(gS(),hS)),"Lightbox");function wz(){return r`<section class="conversation" id="conversation" tabindex="-1" aria-busy="true"
aria-label=${o("Conversation")}></section>`}st({id:"find-inside",group:"log",label:()=>o("Find in the conversation"),icon:"search",key:"Ctrl+KeyF",anywhere:!0,when:()=>E.peek().page==="inbox"&&Tn(),run:rp});Pt();_();vo();le();Su();Io();un();E$();du();xr();var Op=()=>!!Wt.current?.mail;st({id:"reply",group:"dialog",label:()=>o("Reply"),icon:"reply",key:"KeyR",when:Tn,run:()=>Bo("reply")},{id:"note",group:"dialog",label:()=>o("Note"),icon:"lock",key:"KeyN",when:Tn,run:()=>Bo("note")},{id:"attach",group:"field",label:()=>o("Attach a file"),icon:"paperclip",key:"Ctrl+KeyU",anywhere:!0,when:()=>!!document.getElementById("attach"),run:()=>document.getElementById("pickfiles").click()},{id:"send",group:"field",label:()=>o("Send the reply"),key:"Enter",palette:!1,when:()=>!1},{id:"send-letter",group:"field",label:()=>o("Send the email, leave the note"),key:"Ctrl+Enter",palette:!1,when:()=>!1},{id:"new-line",group:"field",label:()=>o("New line"),key:"Shift+Enter",palette:!1,when:()=>!1},{id:"send-close",group:"field",label:()=>o("Send and close the conversation"),icon:"check",key:"Ctrl+Shift+Enter",anywhere:!0,palette:!1,when:()=>Wt.current?.mode==="reply",run:()=>{Ql()&&Wt.current.submit({then:"close"})}},{id:"switch-mode",group:"field",label:()=>o("Switch reply and note"),icon:"lock",key:"Ctrl+Shift+KeyM",anywhere:!0,when:()=>!!Wt.current,run:()=>{cn(Wt.current.id,Wt.current.mode==="reply"?"note":"reply"),Wt.current.field.focus()}},{id:"emoji",group:"field",label:()=>o("Emoji"),icon:"smile",key:"Ctrl+Semicolon",anywhere:!0,when:()=>!!Wt.current,run:()=>{w.value="emoji"}},{id:"bold",group:"field",label:()=>o("Bold"),icon:"bold",key:"Ctrl+KeyB",anywhere:!0,palette:!1,when:Op,run:()=>Wt.current.wrap("**")},{id:"italic",group:"field",label:()=>o("Italic"),icon:"italic",key:"Ctrl+KeyI",anywhere:!0,palette:!1,when:Op,run:()=>Wt.current.wrap("_")},{id:"numbers",group:"field",label:()=>o("Numbered list"),icon:"list",key:"Ctrl+Shift+Digit7",anywhere:!0,palette:!1,when:Op,run:()=>Wt.current.list(!0)},{id:"bullets",group:"field",label:()=>o("List"),icon:"list",key:"Ctrl+Shift+Digit8",anywhere:!0,palette:!1,when:Op,run:()=>Wt.current.list(!1)},{id:"edit-last",group:"field",label:()=>o("Edit my last message, in an empty field"),key:"ArrowUp",palette:!1,when:()=>!1});Pt();_();Y();So();ip();S$();mt();le();ln();uh();var TS=Ce(()=>Promise.resolve().then(()=>(dh(),_S)),"Card"),Kz=Ce(()=>Promise.resolve().then(()=>(CS(),SS)),"Client");function qz(){E.peek().dialog&&(matchMedia("(min-width: 1280px)").matches?bn.value=!bn.value:Ye.value=!Ye.value)}st({id:"card",group:"everywhere",label:()=>o("Show or hide the client card"),icon:"panel-right",key:"BracketRight",when:Tn,run:qz});ds({page:"clients",path:"/clients",title:()=>o("Client"),view:Kz});lp({id:"find",icon:"search",label:()=>o("Find in the conversation"),run:rp});lp({id:"history",icon:"history",label:()=>o("Full history"),run:e=>R(Gl(e.contact_id))});lp({id:"print",icon:"file-text",label:()=>o("Print the conversation"),run:e=>window.open(rl(e.contact_id,{format:"html",printed:1}),"_blank","noopener")});Pt();_();Pc();X();z();var AS=document.querySelector("link[rel='icon']"),ES=AS?.getAttribute("href")??"";me(()=>{let e=j.value.ready&&(Fa.value>0||we.value.notifications>0);AS?.setAttribute("href",e?ES.replace("favicon.svg","favicon-dot.svg"):ES)});st({id:"bell",group:"everywhere",label:()=>o("Notifications"),icon:"bell",key:"KeyG KeyB",run:tr});Pt();_();Y();So();Dn();ln();Xi();fh();var EI=Ce(()=>Promise.resolve().then(()=>(G1(),Y1)),"Automation"),X1=eo(["why","rulefirst","ruleleave"],()=>Promise.resolve().then(()=>(Q1(),Z1)),"Layers");dt("rule",{map:"rules",snapshot:e=>(e.rules??[]).map(t=>[t.id,t])});G_({when:OS,run:NS});ds({page:"automation",path:"/automation",icon:"zap",label:()=>o("Automation"),title:()=>o("Automation"),view:EI});st({id:"go-automation",group:"go",label:()=>o("Automation"),icon:"zap",key:"KeyG KeyA",run:()=>R(Le())},{id:"why",group:"log",label:()=>o("Why? (at an automatic line)"),key:"KeyW",palette:!1,when:()=>!1});X();Pt();_();Y();So();z();ln();var rB=Ce(()=>Promise.resolve().then(()=>(fl(),qh)),"Looks"),iB=Ce(()=>Promise.resolve().then(()=>(fl(),qh)),"Work"),lB=Ce(()=>Promise.resolve().then(()=>(oC(),nC)),"OwnKeys"),cB=Ce(()=>Promise.resolve().then(()=>(cC(),lC)),"OwnNotifications"),uB=Ce(()=>Promise.resolve().then(()=>(Yh(),Hh)),"Password"),pB=Ce(()=>Promise.resolve().then(()=>(Yh(),Hh)),"Sessions"),dB=Ce(()=>Promise.resolve().then(()=>(Uh(),sC)),"Mailbox"),mB=Ce(()=>Promise.resolve().then(()=>(hC(),$C)),"Teams"),fB=Ce(()=>Promise.resolve().then(()=>(wC(),yC)),"Statuses"),$B=Ce(()=>Promise.resolve().then(()=>(UC(),qC)),"Hours"),hB=Ce(()=>Promise.resolve().then(()=>(YC(),HC)),"Company"),gB=Ce(()=>Promise.resolve().then(()=>(ZC(),JC)),"Settings"),bB=()=>mi(E.value.section)?.label()??o("Settings");ds({page:"settings",title:bB,view:gB});st({id:"go-settings",group:"go",label:()=>o("Settings"),icon:"settings",key:"KeyG KeyS",run:()=>R(Mt())});yn({id:"looks",group:"own",icon:"sun-moon",label:()=>o("Appearance"),view:rB});yn({id:"work",group:"own",icon:"inbox",label:()=>o("Work with conversations"),view:iB});yn({id:"keys",group:"own",icon:"keyboard",label:()=>o("Keyboard shortcuts"),view:lB});yn({id:"notifications",group:"own",icon:"bell",label:()=>o("Notifications"),view:cB});yn({id:"password",group:"own",icon:"key-round",label:()=>o("Password"),view:uB});yn({id:"sessions",group:"own",icon:"monitor-smartphone",label:()=>o("Sessions"),view:pB});yn({id:"company",group:"company",icon:"settings",label:()=>o("Company"),when:()=>O.value?.role==="administrator",view:hB});yn({id:"hours",group:"company",icon:"clock",label:()=>o("Business hours"),when:()=>O.value?.role==="administrator",view:$B});yn({id:"mailbox",group:"company",icon:"mail",label:()=>o("Emails to colleagues"),when:()=>O.value?.role==="administrator",view:dB});yn({id:"teams",group:"company",icon:"users-round",label:()=>o("Teams"),when:()=>O.value?.role==="administrator",view:mB});yn({id:"statuses",group:"company",icon:"circle-dot",label:()=>o("Statuses"),when:()=>O.value?.role==="administrator",view:fB});me(()=>{pe.value?.motion==="less"?document.documentElement.dataset.motion="less":delete document.documentElement.dataset.motion});kl();kl();ln();var MB=eo(["shortcuts"],()=>Promise.resolve().then(()=>(dT(),pT)),"Shortcuts");function mT(){let{page:e,dialog:t}=E.value,n=j.value.ready;return P(()=>{document.documentElement.dataset.pane=n&&t?"dialog":"list",t||(Ye.value=!1)},[n,t]),P(()=>{document.title=n?hw():o("Okno")}),e==="setup"?r`<${cT} />`:Se.value==="out"||e==="login"?r`<${lT} />`:n?e==="inbox"?r`<${IB} open=${!!t} />`:r`<${zB} view=${Ha(e)?.view??RB} />`:null}var fT=()=>j.value.demo&&r`<div class="banner demo">
<${f} name="flask-conical" size="m" />
<span class="grow cut">${o("Demo: the clients are not real, nothing is sent out")}</span>
</div>`;function zB({view:e}){return r`
<a class="skip" href="#main">${o("Skip to the main content")}</a>
<div class=${Zn.value?"app rail":"app"} inert=${Se.value==="expired"||null}>
<${mf} />
<${fT} />
<${e} />
<${x$} />
</div>
<${$T} />
`}var RB=()=>r`<main class="main page" id="main">
<h1 class="vh">${o("Page not found")}</h1>
<${ae} icon="search-x" title=${o("Page not found")} text=${o("The link may be old or mistyped.")}>
<a class="btn" href="/inbox/mine">${o("Go to the inbox")}</a>
<//>
</main>`;function IB({open:e}){let t=ct.value[`dialog:${E.value.dialog}`]?.problem,n=!e||t||bn.value&&!Ye.value;return r`
<a class="skip" href="#conversation">${o("Skip to the conversation")}</a>
<div class=${Zn.value?"app rail":"app"} inert=${Se.value==="expired"||null}>
<${mf} />
<${fT} />
<main class=${`main inbox ${n?"nocard":""} ${Ye.value?"hasdrawer":""}`} id="main">
<h1 class="vh">${o("Inbox")}</h1>
<${Gx} />
<${Bm} name="--w-list" side="left" label=${o("List width")} />
<${bS} />
${!n&&r`<${Bm} name="--w-card" side="right" label=${o("Card width")} /><${TS} />`}
<${x$} />
</main>
</div>
<${$T} />
`}var $T=()=>r`
<${ey} />
<${MB} />
<${iw} />
<${vS} />
<${Sx} />
<${X1} />
${Se.value==="expired"&&r`<${uT} />`}
<div class="vh" aria-live="polite">${vm.value}</div>
`;ln();X();zo();le();V();Pt();_();Os();mt();Y();z();Oe();var LB=[".side","#list","#conversation","#card"],BB=".nav[aria-current], .dlg, textarea";function hT(e){let t=LB.map(l=>_t(l)).filter(l=>l?.offsetParent),n=t.findIndex(l=>l.contains(document.activeElement)),i=[...t[(n+e+t.length)%t.length].querySelectorAll("a[href], button, textarea")].filter(l=>l.offsetParent&&l.tabIndex===0);(i.find(l=>l.matches(BB))??i[0])?.focus()}function WB(){w.value?w.value=null:Ye.value?Ye.value=!1:document.activeElement!==document.body&&$r(document.activeElement)?document.activeElement.blur():E.peek().page!=="inbox"?R(Jn()):E.peek().dialog&&FB()}function FB(){let{view:e,dialog:t}=E.peek(),n=_t(`#list .dlg[data-id="${t}"]`);n?.offsetParent?n.focus():R(B(e))}st({id:"pane",group:"everywhere",label:()=>o("Next pane"),key:"F6",anywhere:!0,palette:!1,run:()=>hT(1)},{id:"pane-back",group:"everywhere",key:"Shift+F6",anywhere:!0,palette:!1,listed:!1,run:()=>hT(-1)},{id:"undo",group:"everywhere",label:()=>o("Undo the last action"),icon:"undo-2",key:"KeyZ",run:ec},{id:"sidebar",group:"everywhere",label:()=>o("Show or hide the sidebar"),icon:"panel-left",key:"BracketLeft",run:()=>{Zn.value=!Zn.value}},{id:"shortcuts",group:"everywhere",label:()=>o("Keyboard shortcuts"),icon:"keyboard",key:"Shift+Slash",run:()=>{w.value="shortcuts"}});var gT=new Set(["F6","Shift+F6"]),jB=1200,xl=null,rg=!0;me(()=>{rg=pe.value?.shortcuts??!0,ay(pe.value?.keys)});function KB(e,t){let n=xl&&performance.now()-xl.at<jB?nr(`${xl.chord} ${e}`,t):null;return xl=null,n||(!t&&rg&&cy(e)&&(xl={chord:e,at:performance.now()}),nr(e,t))}function qB(e){if(Se.peek()!=="in"||e.defaultPrevented||e.altKey)return;if(e.key==="Escape"){WB();return}let t=Do(e),n=$r(e.target),s=!t.startsWith("Ctrl");if(w.peek()||s&&!rg&&!gT.has(t)||n&&s&&!gT.has(t))return;let a={"?":"Shift+Slash","/":"Slash"}[e.key],i=KB(!n&&a||t,n);i?UB(i,e)!==!1&&e.preventDefault():ku(e)}function UB(e,t){if(e.act)return wu(t,()=>e.run(t),{settled:Tn(),pause:!e.opensField});if(!(ku(t)&&e.id==="undo"))return e.walks&&yu(),e.run(t)}var bT=()=>document.addEventListener("keydown",qB);kl();var HB=3e3;async function YB(){await ti(Pb()??qd()),bT(),vg(r`<${mT} />`,document.getElementById("app")),E.value.page!=="setup"&&await yT()}var GB=me(()=>{j.value.ready&&(E.value.page!=="inbox"||Object.keys(ql.value).length>0)&&setTimeout(()=>{GB(),qm()})}),{session:ig}=document.documentElement.dataset;async function yT(){try{let{needed:e,operator:t}=ig?{needed:ig==="new",operator:ig==="in"}:await F("/api/setup");if(!t){vT(e);return}await ra(),(E.value.page==="login"||location.pathname==="/")&&R("/inbox/mine",{replace:!0})}catch(e){if(!(e instanceof ue))throw e;e.status===401?vT(!1):setTimeout(yT,HB)}}function vT(e){E.value.page!=="login"&&location.pathname!=="/"&&(kd.value=location.pathname+location.search),Se.value="out",R(e?"/setup":"/login",{replace:!0})}YB();
