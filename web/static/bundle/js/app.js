/* Okno, AGPL-3.0-or-later. Made by `make bundle` from js, css and vendor beside this folder; the licences of the libraries are in vendor. */
var $E=Object.defineProperty;var b=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(s){throw n=[s],s}};var Le=(e,t)=>{for(var n in t)$E(e,n,{get:t[n],enumerable:!0})};function Qs(e){e&&e.parentNode&&e.remove()}function Bl(e,t,n){var s,a,i,l={},c=arguments.length;for(i in t)i=="key"?s=t[i]:i=="ref"&&typeof e!="function"?a=t[i]:l[i]=t[i];return c>2&&(l.children=c>3?qd.call(arguments,2):n),Xr(e,l,s,a,null)}function Xr(e,t,n,s,a){var i={type:e,props:t,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:ei,__v:a||++Bg,__i:-1,__u:0};return!a&&Ae.vnode&&Ae.vnode(i),i}function Ud(){return{current:null}}function ea(e){return e.children}function Zn(e,t){this.props=e,this.context=t,this.__g=0}function ns(e,t){if(t==null)return e.__&&ns(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:ns(e)}function bE(e){var t,n=e.__v,s=n.__e,a=[],i=[],l=e.__P;l&&((t=Xs({constructor:ei},n)).__v=n.__v+1,Ae.vnode&&Ae.vnode(t),Hd(l,t,n,e.__n,l.namespaceURI,32&n.__u?[s]:null,a,s||ns(n),32&n.__u,i),t.__v=n.__v,t.__.__k[t.__i]=t,Yg(a,t,i),n.__=n.__e=null,t.__e!=s&&jg(t))}function jg(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),jg(e)}function Ig(e){(8&e.__g||(e.__g|=8,ts.push(e),zl++))&&Bd==Ae.debounceRendering||((Bd=Ae.debounceRendering)||queueMicrotask)(Kg)}function Kg(){try{for(var e,t=1;ts.length;)ts.length>t&&ts.sort(Wg),e=ts.shift(),t=ts.length,8&e.__g&&bE(e)}finally{(zl=ts.length)&&(Bd||queueMicrotask)(Kg)}}function qg(e,t,n,s,a,i,l,c,u,d,p){var h,m,$,v,k,x,y=s.__k||Ll,P=t.length;for(u=vE(n,t,y,u,P),h=0;h<P;h++)($=n.__k[h])!=null&&(m=~$.__i&&y[$.__i]||Il,$.__i=h,x=Hd(e,$,m,a,i,l,c,u,d,p),v=$.__e,(m.ref!=$.ref||8&m.__u)&&(m.ref&&Yd(m.ref,null,$,m),$.ref&&p.push($.ref,$.__c||v,$)),k=k||v,4&$.__u?(u=Ug($,u,e,!m.__v),m.__e&&(m.__e=null)):typeof $.type=="function"&&x!==void 0?u=x:v&&(u=v.nextSibling),$.__u&=-21);return n.__e=k,u}function vE(e,t,n,s,a){var i,l,c,u,d,p,h,m,$,v=n.length,k=v,x=0,y=0,P=e.__k=Array(a);for(i=0;i<a;i++)(l=t[i])!=null&&typeof l!="boolean"&&typeof l!="function"?(typeof l!="object"||l.constructor===String?l=P[i]=Xr(null,l):Kd(l)?l=P[i]=Xr(ea,{children:l}):l.constructor===ei&&l.__b?l=P[i]=Xr(l.type,l.props,l.key,l.ref,l.__v):P[i]=l,u=i+x,l.__=e,l.__b=e.__b+1,c=null,~(d=l.__i=yE(l,n,u,k))&&(k--,(c=n[d])&&(c.__u|=2)),c&&c.__v?(l.__u|=16,d==u-1?x--:d==u+1?x++:d!=u&&(d>u?x--:x++,y=1)):(~d||(a>v?x--:a<v&&x++),typeof l.type!="function"&&(l.__u|=4))):P[i]=null;if(y){for(p=[],h=[],i=0;i<a;i++)if((l=P[i])&&16&l.__u){for(x=0,m=p.length;x<m;)p[$=x+m>>1]<l.__i?x=$+1:m=$;p[x]=l.__i,h[i]=x+1}for(x=p.length;i--;)h[i]&&(h[i]==x?x--:P[i].__u|=4)}if(k)for(i=0;i<v;i++)!(c=n[i])||2&c.__u||(c.__e==s&&(s=ns(c)),Gd(c,c));return s}function Ug(e,t,n,s){var a,i,l,c;if(typeof e.type=="function"){if(e.props.__P)return t;if(a=e.__k)for(i=0;i<a.length;i++)a[i]&&(a[i].__=e,t=Ug(a[i],t,n,!1));return t}for(t&&!t.parentNode&&(t=ns(e))&&!t.parentNode&&(t=null),l=e.__e,c=t;c&&c.nodeType==8;)c=c.nextSibling;for(l!=c&&(!s&&n.moveBefore&&l.parentNode?n.moveBefore(l,t):n.insertBefore(l,t||null)),t=l;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function yE(e,t,n,s){var a,i=e.key,l=e.type,c=t[n],u=c&&!(2&c.__u);if(c===null&&i==null||u&&i==c.key&&l==c.type)return n;if(s>(u?1:0)){for(a=n-1;a>=0;a--)if((c=t[a])&&!(2&c.__u)&&i==c.key&&l==c.type)return a;for(a=n+1;a<t.length;a++)if((c=t[a])&&!(2&c.__u)&&i==c.key&&l==c.type)return a}return-1}function Lg(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function Dl(e,t,n,s,a){var i,l;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof s=="string"&&(e.style.cssText=s=""),s)for(t in s)n&&t in n||Lg(e.style,t);if(n)for(t in n)s&&n[t]==s[t]||Lg(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(e.__e||(e.__e={}))[t]=n,n&&s||(l=Wd[t]||(Wd[t]=wE(t)),(e.__a||(e.__a={}))[t]=jd,i=t!=(t=t.replace(Fg,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,l,i):e.removeEventListener(t,l,i));else{if(a=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function wE(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[Ml]==null)t[Ml]=jd++;else if(t[Ml]<this.__a[e])return;return n(Ae.event?Ae.event(t):t)}}}function Hd(e,t,n,s,a,i,l,c,u,d){var p,h,m,$,v,k,x,y,P,Y,M,ze,vt,Ee,De,yt,ce,me,se=t.type;if(t.constructor!==ei)return null;128&n.__u&&(u=32&n.__u,p=n.__c.__z)&&(t.__u|=u,h=i=[],p.nodeType==8?c=Rl(p,i):i.push(p),c=i[0]||c),(p=Ae.__b)&&p(t);e:if(typeof se=="function"){m=l.length;try{if(y=t.props,P=(p=se.prototype)&&p.render,Y=(p=se.contextType)&&s[p.__c],M=p?Y?Y.props.value:p.__:s,($=n.__c)?(t.__c=$,2&$.__g&&($.__g|=1)):(P?t.__c=$=new se(y,M):(t.__c=$=new Zn(y,M),$.constructor=se,$.render=xE),Y&&Y.sub($),$.state||($.state={}),$.__n=s,$.__g|=8,$.__h=[],$.__k=[]),P&&($.__s||($.__s=$.state),se.getDerivedStateFromProps&&($.__s==$.state&&($.__s=Xs({},$.__s)),Xs($.__s,se.getDerivedStateFromProps(y,$.__s)))),v=$.props,k=$.state,$.__v=t,n.__c){if(y!==v&&P&&!se.getDerivedStateFromProps&&$.componentWillReceiveProps&&$.componentWillReceiveProps(y,M),t.__v==n.__v&&!(8&$.__g)||!(4&$.__g)&&$.shouldComponentUpdate&&$.shouldComponentUpdate(y,$.__s,M)===!1){t.__v!=n.__v&&($.props=y,$.state=$.__s,$.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(xe){xe&&(xe.__=t)}),Ll.push.apply($.__h,$.__k),$.__k=[],$.__h.length&&l.push($),c=ns(n);break e}$.componentWillUpdate&&$.componentWillUpdate(y,$.__s,M),P&&$.componentDidUpdate&&$.__h.push(function(){$.componentDidUpdate(v,k,x)})}else P&&!se.getDerivedStateFromProps&&$.componentWillMount&&$.componentWillMount(),P&&$.componentDidMount&&$.__h.push($.componentDidMount);$.context=M,$.props=y,$.__P=e,$.__g&=-5,ze=Ae.__r,vt=P?25:0;do $.__g&=-9,ze&&ze(t),p=$.render($.props,$.state=$.__s,$.context);while(8&$.__g&&++vt<25);P&&(Ll.push.apply($.__h,$.__k),$.__k=[]),$.state=$.__s,$.getChildContext&&(s=Xs({},s,$.getChildContext())),P&&n.__c&&$.getSnapshotBeforeUpdate&&(x=$.getSnapshotBeforeUpdate(v,k)),Ee=p&&p.type===ea&&p.key==null?p.props.children:p,y.__P&&(p=c,a=(e=y.__P).namespaceURI,u=i=null,n.props&&n.props.__P!=e&&(n.__k.some(function(xe){xe&&Gd(xe,xe)}),n.__k=null),c=n.__k?ns(n,0):null),c=qg(e,Kd(Ee)?Ee:[Ee],t,n,s,a,i,l,c,u,d),y.__P&&(t.__e=null,c=p),t.__u&=-161,h&&h.some(Qs),$.__h.length&&l.push($),1&$.__g&&($.__g&=-4)}catch(xe){if(l.length=m,t.__v=null,u||i)if(xe&&xe.then){if(t.__u|=128|u,i){for(~(ce=i.indexOf(c||void 0))||(ce=i.length);(me=i[ce-1])&&me.nodeType==8;)ce--;for(;ce<i.length;ce++)if(me=i[ce])if(i[ce]=null,De){if(me==yt)break}else{if(me.nodeType!=8)break;me.data.startsWith("$s")&&(yt=Rl(De=me))}}if(!De){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;De=c}(p=Rl(De=t.__c.__z||(t.__c.__z=De)))?(t.__e=De,c=p):t.__e=c,c=c&&c.nextSibling}else i&&i.some(Qs);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),xe&&xe.then||Hg(t),Ae.__e(xe,t,n)}}else c=t.__e=kE(n.__e,t,n,s,a,i,l,u,d,e);return(p=Ae.diffed)&&p(t),c}function Rl(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Hg(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Hg))}function Yg(e,t,n){for(var s=0;s<n.length;)Yd(n[s++],n[s++],n[s++]);Ae.__c&&Ae.__c(t,e),e.some(function(a){try{e=a.__h,a.__h=[],e.some(function(i){i.call(a)})}catch(i){Ae.__e(i,a.__v)}})}function kE(e,t,n,s,a,i,l,c,u,d){var p,h,m,$,v,k,x,y,P=n.props||Il,Y=t.props,M=t.type;if(M=="svg"?a="http://www.w3.org/2000/svg":M=="math"?a="http://www.w3.org/1998/Math/MathML":a||(a="http://www.w3.org/1999/xhtml"),i){for(p=0;p<i.length;p++)if((v=i[p])&&(M?v.localName==M:v.nodeType==3)){e=v,i[p]=null;break}}if(!e){if(y=d.ownerDocument||document,!M)return y.createTextNode(Y);e=y.createElementNS(a,M,Y.is?Y:d),c&&(Ae.__m&&Ae.__m(t,i),c=!1),i=null}if(M){if(d=M=="template"&&e.content||e,i=M=="textarea"&&Y.defaultValue!=null?null:i&&qd.call(d.childNodes),!c&&i)for(P={},p=0;p<e.attributes.length;p++)P[(v=e.attributes[p]).name]=v.value;for(p in P)v=P[p],p=="dangerouslySetInnerHTML"?m=v:p=="children"||p in Y||p=="value"&&"defaultValue"in Y||p=="checked"&&"defaultChecked"in Y||Dl(e,p,null,v,a);for(p in Y)v=Y[p],p=="children"?$=v:p=="dangerouslySetInnerHTML"?h=v:p=="value"?k=v:p=="checked"?x=v:c&&typeof v!="function"||P[p]===v||Dl(e,p,v,P[p],a);h?(c||m&&(h.__html==m.__html||h.__html==e.innerHTML)||(e.innerHTML=h.__html),t.__k=[]):(m&&(e.textContent=""),(M=="foreignObject"||a=="http://www.w3.org/1998/Math/MathML"&&gE.test(M))&&(a="http://www.w3.org/1999/xhtml"),qg(d,Kd($)?$:[$],t,n,s,a,i,l,i?i[0]:n.__k&&ns(n,0),c,u),i&&i.some(Qs)),c&&M!="textarea"||(p="value",M=="progress"&&k==null?e.removeAttribute(p):k==null||k===e[p]&&(M!="progress"||k)||Dl(e,p,k,P[p],a),p="checked",x!=null&&x!=e[p]&&Dl(e,p,x,P[p],a))}else P===Y||c&&e.data==Y||(e.data=Y);return e}function Yd(e,t,n,s){try{typeof e=="function"?t?t.__x=e(t)||1:s&&(s=s.__c||s.__e)&&(t=s.__x)&&(s.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(a){Ae.__e(a,n)}}function Gd(e,t,n){var s,a,i,l;if(Ae.unmount&&Ae.unmount(e),!(s=e.ref)||s.current&&s.current!=e.__e||Yd(s,null,t,e),s=e.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(c){Ae.__e(c,t)}s.__P=s.__n=null}if(s=e.__k)for(l=0;l<s.length;l++)s[l]&&Gd(s[l],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(s=e.__c)&&(s=s.__z)&&(a=Rl(s,i=[]))&&(s==e.__e&&i.some(Qs),Qs(a),Qs(s)),n||Qs(e.__e),e.__e=e.__c=e.__=null}function xE(e,t,n){return this.constructor(e,n)}function Gg(e,t){var n,s,a,i;Ae.__&&Ae.__(e,t),t.nodeType==9&&(t=t.documentElement),s=(n=e&&32&e.__u)?null:t.__k,t.__k=Xr(ea,{children:[e]}),a=[],i=[],Hd(t,t.__k,s||Il,Il,t.namespaceURI,s?null:t.firstChild?qd.call(t.childNodes):null,a,s?s.__e:t.firstChild,n,i),Yg(a,t.__k,i),t.__k.props.children=null}var Ae,Bg,Fd,ts,Bd,zl,Wg,Ml,Fg,jd,Wd,hE,ei,Il,Ll,gE,Kd,qd,Xs,ta=b(()=>{ei=Symbol.for("pv"),Il={},Ll=[],gE=/^m(i|n|o|s|text|space)$/,Kd=Array.isArray,qd=Ll.slice,Xs=Object.assign;Ae={__e:function(e,t,n,s){for(var a,i,l;t=t.__;)if((a=t.__c)&&!(1&a.__g)){a.__g|=4;try{if((l=(i=a.constructor)&&i.getDerivedStateFromError)&&a.setState(i.getDerivedStateFromError(e)),a.componentDidCatch&&(a.componentDidCatch(e,s||{}),l=1),l&&8&a.__g)return void(a.__g|=2)}catch(c){e=c}}throw zl=0,e}},Bg=0,Fd=function(e){return e!=null&&e.constructor===ei},Zn.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=Xs({},this.state)),typeof e=="function"&&(e=e(Xs({},n),this.props)),e&&(Xs(n,e),this.__v&&(t&&this.__k.push(t),Ig(this)))},Zn.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),Ig(this))},Zn.prototype.render=ea,ts=[],zl=0,Wg=function(e,t){return e.__v.__b-t.__v.__b},Ml=Symbol(),Fg=/(PointerCapture)$|Capture$/i,jd=0,Wd={},hE=0});function ni(e,t){it.__h&&it.__h(lt,e,Wl||t),Wl=0;var n=lt.__H||(lt.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function g(e){return Wl=1,_E(ab,e)}function _E(e,t,n){var s=ni(na++,2);if(s.t=e,!s.__c&&(s.__=[n?n(t):ab(void 0,t),function(i){var l=(s.__N||s.__)[0],c=s.t(l,i);Jd(l,c)||(s.__N=[c,s.__[1]],s.__c.setState({}))}],s.__c=lt,!lt.__f)){lt.__f=!0;var a=lt.shouldComponentUpdate;lt.shouldComponentUpdate=function(i,l,c){var u=this.__H;if(!u)return!0;var d=!1,p=this.props!=i;if(u.__.some(function(m){m.__N&&(d=!0,Jd(m.__[0],m.__N[0])||(p=!0))}),a){var h=a.call(this,i,l,c);return d?h||p:h}return!d||p}}return s.__}function N(e,t){var n=ni(na++,3);!it.__s&&em(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,lt.__H.__h.push(n))}function B(e,t){var n=ni(na++,4);!it.__s&&em(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,lt.__h.push(n))}function A(e){return Wl=5,$o(function(){return{current:e}},[])}function $o(e,t){var n=ni(na++,7);return em(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Xd(){var e=ni(na++,11);if(!e.__){for(var t=lt.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+"-"+n[1]++}return e.__}function SE(){var e;do{for(;e=Zd.shift();)try{ti(e)}catch(n){it.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=sb.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(ti),t.__h.some(Qd),t.__h=[]}catch(n){t.__h=[],it.__e(n,e.__v)}}}while(Zd.length)}function CE(e){var t,n=function(){clearTimeout(s),nb&&cancelAnimationFrame(t),setTimeout(e)},s=setTimeout(n,35);nb&&(t=requestAnimationFrame(n))}function ob(e){e!=1&&Vg==it.requestAnimationFrame||((Vg=it.requestAnimationFrame)||CE)(SE)}function ti(e){var t=lt,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),lt=t}function Qd(e){var t=lt;e.__c=e.__(),lt=t}function em(e,t){return!e||e.length!=t.length||t.some(function(n,s){return!Jd(n,e[s])})}function ab(e,t){return typeof t=="function"?t(e):t}var na,lt,Vd,Vg,Jd,Wl,sb,Zd,it,Jg,Zg,Qg,Xg,eb,tb,nb,L=b(()=>{ta();Jd=Object.is,Wl=0,sb=[],Zd=[],it=Ae,Jg=it.__b,Zg=it.__r,Qg=it.diffed,Xg=it.__c,eb=it.unmount,tb=it.__;it.__b=function(e){lt=null,Jg&&Jg(e)},it.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),tb&&tb(e,t)},it.__r=function(e){Zg&&Zg(e),na=0;var t=(lt=e.__c).__H;t&&(Vd==lt?lt.__h=[]:(t.__h.some(ti),t.__h.some(Qd),na=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Vd=lt},it.diffed=function(e){Qg&&Qg(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&ob(sb.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Vd=lt=null},it.__c=function(e,t){t.some(function(n){try{n.__h.some(ti),n.__h=n.__h.filter(function(s){return!s.__||Qd(s)})}catch(s){n.__h=[function(){throw s}]}}),Xg&&Xg(e,t)},it.unmount=function(e){eb&&eb(e);var t,n,s=e.__c;s&&s.__H&&(s.__H.__.some(function(a){try{if(a.__P&&a.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}a.__P=n,ob(Zd.push(a))}else ti(a)}catch(i){t=i}}),s.__H=void 0,t&&it.__e(t,s.__v))};nb=typeof requestAnimationFrame=="function"});function ql(){if(ho>1){ho--;return}let e,t=!1;for((function(){let n=Fl;for(Fl=void 0;n!==void 0;){let s=n.S;if(s.v===n.v)for(let a=s.t;a!==void 0;a=a.x)a.i===n.i&&(a.i=s.i);n=n.o}})();si!==void 0;){let n=si;for(si=void 0,jl++;n!==void 0;){let s=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&ib(n))try{n.c()}catch(a){t||(e=a,t=!0)}n=s}}if(jl=0,ho--,t)throw e}function oa(e){if(ho>0)return e();tm=++EE,ho++;try{return e()}finally{ql()}}function Rt(e){let t=Ve,n=oi;Ve=void 0,oi=void 0;try{return e()}finally{Ve=t,oi=n}}function rb(e){if(Ve===void 0)return;let t=e.n;if(t===void 0||t.t!==Ve)return t={i:0,S:e,p:Ve.s,n:void 0,t:Ve,e:void 0,x:void 0,r:t},Ve.s!==void 0&&(Ve.s.n=t),Ve.s=t,e.n=t,32&Ve.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=Ve.s,t.n=void 0,Ve.s.n=t,Ve.s=t),t}function wt(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}function S(e,t){return new wt(e,t)}function ib(e){for(let t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function lb(e){for(let t=e.s;t!==void 0;t=t.n){let n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function cb(e){let t,n=e.s;for(;n!==void 0;){let s=n.p;n.i===-1?(n.S.U(n),s!==void 0&&(s.n=n.n),n.n!==void 0&&(n.n.p=s)):t=n,n.S.n=n.r,n.r!==void 0&&(n.r=void 0),n=s}e.s=t}function sa(e,t){wt.call(this,void 0,t),this.x=e,this.s=void 0,this.g=Kl-1,this.f=4}function fe(e,t){return new sa(e,t)}function ub(e){let t=e.j;if(e.j=void 0,typeof t=="function"){ho++;let n=Ve;Ve=void 0;try{t()}catch(s){throw e.f&=-2,e.f|=8,nm(e),s}finally{Ve=n,ql()}}}function nm(e){for(let t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,ub(e)}function AE(e){if(Ve!==this)throw new Error("Out-of-order effect");cb(this),Ve=e,this.f&=-2;try{8&this.f&&nm(this)}finally{ql()}}function Wa(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,oi&&oi.push(this)}function pe(e,t){let n=new Wa(e,t);try{n.c()}catch(a){throw n.d(),a}let s=n.d.bind(n);return s[Symbol.dispose]=s,s}var TE,Ve,oi,si,Fl,ho,jl,EE,tm,Kl,om=b(()=>{TE=Symbol.for("preact-signals");ho=0,jl=0,EE=0,tm=0,Kl=0;wt.prototype.brand=TE;wt.prototype.h=function(){return!0};wt.prototype.S=function(e){let t=this.t;t!==e&&e.e===void 0&&(e.x=t,this.t=e,t!==void 0?t.e=e:Rt(()=>{var n;(n=this.W)==null||n.call(this)}))};wt.prototype.U=function(e){if(this.t!==void 0){let t=e.e,n=e.x;t!==void 0&&(t.x=n,e.e=void 0),n!==void 0&&(n.e=t,e.x=void 0),e===this.t&&(this.t=n,n===void 0&&Rt(()=>{var s;(s=this.Z)==null||s.call(this)}))}};wt.prototype.subscribe=function(e){return pe(()=>{let t=this.value;Rt(()=>e(t))},{name:"sub"})};wt.prototype.valueOf=function(){return this.value};wt.prototype.toString=function(){return this.value+""};wt.prototype.toJSON=function(){return this.value};wt.prototype.peek=function(){return Rt(()=>this.value)};Object.defineProperty(wt.prototype,"value",{get(){let e=rb(this);return e!==void 0&&(e.i=this.i),this.v},set(e){if(e!==this.v){if(jl>100)throw new Error("Cycle detected");(function(t){ho!==0&&jl===0&&t.l!==tm&&(t.l=tm,Fl={S:t,v:t.v,i:t.i,o:Fl})})(this),this.v=e,this.i++,Kl++,ho++;try{for(let t=this.t;t!==void 0;t=t.x)t.t.N()}finally{ql()}}}});sa.prototype=new wt;sa.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===Kl))return!0;if(this.g=Kl,this.f|=1,this.i>0&&!ib(this))return this.f&=-2,!0;let e=Ve;try{lb(this),Ve=this;let t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(t){this.v=t,this.f|=16,this.i++}return Ve=e,cb(this),this.f&=-2,!0};sa.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(let t=this.s;t!==void 0;t=t.n)t.S.S(t)}wt.prototype.S.call(this,e)};sa.prototype.U=function(e){if(this.t!==void 0&&(wt.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(let t=this.s;t!==void 0;t=t.n)t.S.U(t)}};sa.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(let e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(sa.prototype,"value",{get(){if(1&this.f)throw new Error("Cycle detected");let e=rb(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});Wa.prototype.c=function(){let e=this.S();try{if(8&this.f||this.x===void 0)return;let t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};Wa.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,ub(this),lb(this),ho++;let e=Ve;return Ve=this,AE.bind(this,e)};Wa.prototype.N=function(){2&this.f||(this.f|=2,this.u=si,si=this)};Wa.prototype.d=function(){this.f|=8,1&this.f||nm(this)};Wa.prototype.dispose=function(){this.d()}});function Fa(e,t){Ae[e]=t.bind(null,Ae[e]||(()=>{}))}function ai(e){if(Ul){let t=Ul;Ul=void 0,t()}Ul=e&&e.S()}function mb({data:e}){let t=PE(e);t.name="ReactiveDom",t.value=e;let[n,s]=$o(()=>{let a=this,i=this.__v;for(;i=i.__;)if(i.__c){i.__c.__$f|=4;break}let l=fe(()=>{let p=t.value.value;return p===0?0:p===!0?"":p||""}),c=fe(()=>!Array.isArray(l.value)&&!Fd(l.value)),u=pe(function(){if(this.N=fb,c.value){let p=l.value;a.__v&&a.__v.__e&&a.__v.__e.nodeType===3&&(a.__v.__e.data=p)}}),d=this.__$u.d;return this.__$u.d=function(){u(),d.call(this)},[c,l]},[]);return n.value?s.peek():s.value}function NE(e,t,n,s){let a=t in e&&e.ownerSVGElement===void 0,i=S(n);return{o:(l,c)=>{i.value=l,s=c},d:pe(function(){this.N=fb;let l=i.value.value;s[t]!==l&&(s[t]=l,a?e[t]=l:l!=null&&(l!==!1||t[4]==="-")?e.setAttribute(t,l):e.removeAttribute(t))})}}function PE(e,t){return $o(()=>S(e,t),[])}function ME(){oa(()=>{let e;for(;e=db.shift();)pb.call(e)})}function fb(){db.push(this)===1&&(Ae.requestAnimationFrame||DE)(ME)}var OE,pb,Hl,Ul,db,DE,Q=b(()=>{ta();L();om();om();OE=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__,db=[];pe(function(){pb=this.N})();mb.displayName="ReactiveTextNode";Object.defineProperties(wt.prototype,{constructor:{configurable:!0,value:Bl(ea,null).constructor},type:{configurable:!0,value:mb},props:{configurable:!0,get(){let e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});Fa("__b",(e,t)=>{if(ai(),Hl=void 0,typeof t.type=="string"){let n,s=t.props;for(let a in s){if(a==="children")continue;let i=s[a];i instanceof wt&&(n||(t.__np=n={}),n[a]=i,s[a]=i.peek())}}e(t)});Fa("__r",(e,t)=>{if(e(t),t.type!==ea){ai();let n,s=t.__c;s&&(s.__$f&=-2,n=s.__$u,n===void 0&&(s.__$u=n=(function(a,i){let l;return pe(function(){l=this},{name:i}),l.c=a,l})((function(a){return function(){var i;OE&&((i=this.y)==null||i.call(this)),a.__$f|=1,a.setState({})}})(s),typeof t.type=="function"?t.type.displayName||t.type.name:""))),Hl=s,ai(n)}});Fa("__e",(e,t,n,s)=>{ai(),Hl=void 0,e(t,n,s)});Fa("diffed",(e,t)=>{ai(),Hl=void 0;let n;if(typeof t.type=="string"&&(n=t.__e)){let s=t.__np,a=t.props,i=n.U;if(i)for(let l in i){let c=i[l];c===void 0||s&&l in s||(c.d(),i[l]=void 0)}if(s){i||(i={},n.U=i);for(let l in s){let c=i[l],u=s[l];c===void 0?(c=NE(n,l,u,a),i[l]=c):c.o(u,a)}}}e(t)});Fa("unmount",(e,t)=>{if(typeof t.type=="string"){let n=t.__e;if(n){let a=n.U;if(a){n.U=void 0;for(let i in a){let l=a[i];l&&l.d()}}}let s=t.__np;if(s){let a=t.props;for(let i in s)a[i]=s[i]}t.__np=void 0}else{let n=t.__c;if(n){n.__$f|=8;let s=n.__$u;s&&(n.__$u=void 0,s.d())}}e(t)});Fa("__h",(e,t,n,s)=>{s<3&&(t.__$f|=2),e(t,n,s)});Zn.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;let n=this.__$u,s=n&&n.s!==void 0;for(let a in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){let a=2&this.__$f;if(!(s||a||4&this.__$f)||1&this.__$f)return!0}else if(!(s||4&this.__$f)||3&this.__$f)return!0;for(let a in e)if(a!=="__source"&&e[a]!==this.props[a])return!0;for(let a in this.props)if(!(a in e))return!0;return!1};DE=e=>{queueMicrotask(()=>{queueMicrotask(e)})}});function os(){if(crypto.randomUUID)return crypto.randomUUID();let e=crypto.getRandomValues(new Uint8Array(16));e[6]=e[6]&15|64,e[8]=e[8]&63|128;let t=[...e].map(n=>n.toString(16).padStart(2,"0")).join("");return[t.slice(0,8),t.slice(8,12),t.slice(12,16),t.slice(16,20),t.slice(20)].join("-")}var Yl=b(()=>{});async function ri(e){let t=RE.includes(e)?e:am(),s=await(await fetch(new URL(`../../i18n/${t}.json`,import.meta.url))).json();$b=new Intl.PluralRules(t),document.documentElement.lang=t,sm.value=s,ve.value=t}function o(e,t){return hb(sm.value[e]||e,t)}function C(e,t,n,s){let a=sm.value[e],i=Array.isArray(a)?a[zE(n)]:n===1?e:t;return hb(i,{n,...s})}function zE(e){let t=$b.select(e);return ve.value!=="ru"?t==="one"?0:1:{one:0,few:1}[t]??2}function hb(e,t){return t?e.replace(/\{(\w+)\}/g,(n,s)=>t[s]??n):e}function kt(e,t){return e.split(/(\{\w+\})/).map(n=>{let s=/^\{(\w+)\}$/.exec(n);return s&&s[1]in t?t[s[1]]:n})}var sm,ve,$b,RE,am,_=b(()=>{Q();sm=S({}),ve=S("en"),$b=new Intl.PluralRules("en"),RE=["ru","en"],am=()=>navigator.language.toLowerCase().startsWith("ru")?"ru":"en"});async function ye(e,t,n){let s,a=n===void 0?void 0:JSON.stringify(n);try{s=await fetch(t,{method:e,headers:n===void 0?{}:{"Content-Type":"application/json"},body:a,keepalive:a!==void 0&&a.length<BE,signal:AbortSignal.timeout(IE)})}catch(c){throw new ue(0,c.name==="TimeoutError"?"timeout":"offline")}let i=await WE(s);if(s.ok)return i;let l=i?.code??`http-${s.status}`;throw s.status===401&&l!=="wrong-password"&&Ce.value==="in"&&(Ce.value="expired"),new ue(s.status,l,i??{})}async function WE(e){if(e.status===204)return null;try{return await e.json()}catch{return null}}async function Z(e,t,{method:n="POST",key:s=os()}={}){try{return await ye(n,e,{...t,key:s})}catch(a){if(!a.offline)throw a;return await new Promise(i=>setTimeout(i,LE)),ye(n,e,{...t,key:s})}}function I(e){if(e.offline&&e.status===0)return e.code==="timeout"?o("The server did not answer within 10 seconds."):o("No connection to the server.");let t={"not-found":()=>o("This no longer exists, or you have no access to it."),forbidden:()=>o("You do not have permission to do this."),"signed-out":()=>o("Your session has expired."),"key-reused":()=>o("This was already sent with a different text."),"cannot-answer":()=>o("This colleague cannot reply in this channel."),"team-cannot-answer":()=>o("Nobody in this team can reply in this channel."),"team-gone":()=>o("This team no longer exists."),"team-exists":()=>o("A team with this name already exists."),"rate-limited":()=>o("Too many attempts. Try again in a few minutes."),"no-candidates":()=>o("Nobody can take these conversations."),"operator-gone":()=>o("This no longer exists, or you have no access to it."),closed:()=>o("The conversation is closed."),"invalid-time":()=>o("Choose a time within the next year."),"nothing-to-undo":()=>o("Nothing to undo: this has been changed since."),"too-late":()=>o("More than 7 days have passed, this can no longer be undone."),"client-not-started":()=>o("The client must write first in this channel."),"no-address":()=>o("The client has no address in this channel."),"address-wrong":()=>o("Emails cannot be sent to this address."),"invalid-subject":()=>o("This subject cannot be sent."),"cannot-check":()=>o("This platform cannot tell whether the message arrived."),"not-uncertain":()=>o("The delivery state is already known."),"edit-in-progress":()=>o("An earlier change to this message is still being sent. Try again in a moment."),"not-supported":()=>o("This channel does not support this."),"channel-removed":()=>o("The channel was disconnected."),blocked:()=>o("The client has blocked us."),invalid:()=>o("The server did not accept these values. Check them and try again."),"search-busy":()=>o("Your earlier searches are still running. Try again in a moment."),"too-slow":()=>o("The search took too long. Try a rarer word, or several words."),"no-space":()=>o("The server's disk is full."),"read-only":()=>o("The server cannot save anything: its disk is read-only."),"disk-fault":()=>o("The server cannot save anything: its disk fails."),"database-damaged":()=>o("The server cannot save anything: its database is damaged.")}[e.code];return t?t():o("Something went wrong. Try again. Code {code}.",{code:e.status||e.code})}var IE,LE,Ce,ue,BE,F,V=b(()=>{Q();Yl();_();IE=1e4,LE=700,Ce=S("unknown"),ue=class extends Error{constructor(t,n,s={}){super(n),this.status=t,this.code=n,this.detail=s}get offline(){return this.status===0||[502,503,504].includes(this.status)}},BE=16384;F=e=>ye("GET",e)});function vb(e){var t=gb.get(this);return t||(t=new Map,gb.set(this,t)),(t=bb(this,t.get(e)||(t.set(e,t=(function(n){for(var s,a,i=1,l="",c="",u=[0],d=function(m){i===1&&(m||(l=l.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,m,l):i===3&&(m||l)?(u.push(3,m,l),i=2):i===2&&l==="..."&&m?u.push(4,m,0):i===2&&l&&!m?u.push(5,0,!0,l):i>=5&&((l||!m&&i===5)&&(u.push(i,0,l,a),i=6),m&&(u.push(i,m,0,a),i=6)),l=""},p=0;p<n.length;p++){p&&(i===1&&d(),d(p));for(var h=0;h<n[p].length;h++)s=n[p][h],i===1?s==="<"?(d(),u=[u],i=3):l+=s:i===4?l==="--"&&s===">"?(i=1,l=""):l=s+l[0]:c?s===c?c="":l+=s:s==='"'||s==="'"?c=s:s===">"?(d(),i=1):i&&(s==="="?(i=5,a=l,l=""):s==="/"&&(i<5||n[p][h+1]===">")?(d(),i===3&&(u=u[0]),i=u,(u=u[0]).push(2,0,i),i=0):s===" "||s==="	"||s===`
`||s==="\r"?(d(),i=2):l+=s),i===3&&l==="!--"&&(i=4,u=u[0])}return d(),u})(e)),t),arguments,[])).length>1?t:t[0]}var bb,gb,yb=b(()=>{bb=function(e,t,n,s){var a;t[0]=0;for(var i=1;i<t.length;i++){var l=t[i++],c=t[i]?(t[0]|=l?1:2,n[t[i++]]):t[++i];l===3?s[0]=c:l===4?s[1]=Object.assign(s[1]||{},c):l===5?(s[1]=s[1]||{})[t[++i]]=c:l===6?s[1][t[++i]]+=c+"":l?(a=e.apply(c,bb(e,c,n,["",null])),s.push(a),c[0]?t[0]|=2:(t[i-2]=0,t[i]=a)):s.push(c)}return s},gb=new Map});var r,T=b(()=>{ta();yb();r=vb.bind(function(...t){return this[0]=3,Bl(...t)})});var FE,wb,ss,ii=b(()=>{FE=["mine","unassigned","all","waiting","unread","mentions","following","snoozed","closed","failed"],wb=e=>FE.includes(e)||/^team-[1-9]\d{0,14}$/.test(e??""),ss=e=>e.startsWith("team-")?Number(e.slice(5)):null});function Kt(e,t){return e==="snoozed"||e==="mentions"?"urgent":e==="closed"?t==="oldest"?"oldest":"newest":t}function rs(e,t,n){let s=ss(t);return s===null?HE[t](e,n):as(e)&&e.team_id===s}function YE(e){return e.waiting_since===null?Gl-e.last_at:e.due_at??e.waiting_since+jE}function rm(e,t,n,s){if(t==="snoozed")return[e.snooze?.until??Gl,e.id];if(t==="mentions"){let a=s.mentions[e.id];return[-((a?.no!=null?Gl:0)+(a?.at??0)),-e.id]}return GE[Kt(t,n)](e,s)}function _b(e,t,n,s,a){if(!rs(e,t,s))return null;let i=rm(e,t,n,s);return a&&im(i,a)>0?null:[i[0],i[1],e.id]}function ja(e,t,n,s,a){return Sb(e,t,n,s,a).map(i=>i[2])}function Sb(e,t,n,s,a){let i=[];for(let l in e){let c=_b(e[l],t,n,s,a);c&&i.push(c)}return i.sort(im)}function Cb(){let e=null;return(t,n,s,a,i)=>{let l=e&&e.view===n&&e.sort===s&&e.edge===i&&QE(e.who,a,n,s),c=l?XE(e.dialogs,t):null,u=c&&c.size<=JE?eA(e.entries,c,t,n,s,a,i):Sb(t,n,s,a,i),d=l&&nA(e.entries,u)?e.ids:u.map(p=>p[2]);return e={dialogs:t,view:n,sort:s,who:a,edge:i,entries:u,ids:d},d}}function QE(e,t,n,s){return s==="assignee"&&e.operators!==t.operators?!1:e.id===t.id&&(ZE[n]??[]).every(a=>e[a]===t[a])}function XE(e,t){let n=new Set;if(e===t)return n;for(let s in t)t[s]!==e[s]&&n.add(Number(s));for(let s in e)s in t||n.add(Number(s));return n}function eA(e,t,n,s,a,i,l){if(!t.size)return e;let c=e.filter(u=>!t.has(u[2]));for(let u of t){let d=n[u]&&_b(n[u],s,a,i,l);d&&c.splice(tA(c,d),0,d)}return c}function tA(e,t){let n=0,s=e.length;for(;n<s;){let a=n+s>>1;im(e[a],t)<0?n=a+1:s=a}return n}function Tb(e,t,{busy:n,keep:s}){if(e===t)return{shown:e,queued:[]};if(!n)return{shown:sA(e,t,s),queued:[]};let a=new Set(e),i=oA(a,t),l=[],c=[];return t.forEach((u,d)=>{a.has(u)||(d>i?l.push(u):c.push(u))}),{shown:l.length?[...e,...l]:e,queued:c}}function oA(e,t){for(let n=t.length-1;n>=0;n-=1)if(e.has(t[n]))return n;return-1}function sA(e,t,n){if(n===null||t.includes(n))return t;let s=e.indexOf(n);if(s<0)return t;let a=[...t];return a.splice(Math.min(s,a.length),0,n),a}function Eb(e,t,n){let s=new Map(n.map((a,i)=>[a,i]));if(s.has(e.id))return s.get(e.id);for(let a=Math.max(0,t.indexOf(e.id));a<t.length;a+=1)if(s.has(t[a]))return s.get(t[a]);return null}var Gl,jE,KE,qE,xb,as,UE,HE,kb,GE,VE,im,JE,ZE,nA,gn=b(()=>{ii();Gl=10**14,jE=60*6e4,KE=720*60*6e4,qE=40,xb=["urgent","newest","oldest","longest","client","assignee"];as=e=>e.state==="open"&&!e.snooze,UE=(e,t)=>e.client_count>(t.marks[e.id]??1/0),HE={mine:(e,t)=>as(e)&&e.assignee_id===t.id,unassigned:e=>as(e)&&e.assignee_id===null,all:as,waiting:e=>as(e)&&e.waiting_since!==null,unread:(e,t)=>as(e)&&UE(e,t)&&(e.assignee_id===t.id||e.assignee_id===null||!!t.follows[e.id]),mentions:(e,t)=>{let n=t.mentions[e.id];return!!n&&(n.no!==null||n.at>Date.now()-KE)},following:(e,t)=>e.state==="open"&&!!t.follows[e.id],snoozed:e=>e.state==="open"&&!!e.snooze,closed:e=>e.state==="closed",failed:e=>e.state==="open"&&!!e.failed};kb=e=>[...e??""].slice(0,qE).join("");GE={urgent:e=>[YE(e),e.id],newest:e=>[-e.last_at,-e.id],oldest:e=>[e.last_at,e.id],longest:e=>[e.waiting_since??Gl+e.last_at,e.id],client:e=>[kb(e.name),e.id],assignee:(e,t)=>[kb(t.operators[e.assignee_id]?.name),e.id]};VE=(e,t)=>e<t?-1:e>t?1:0,im=(e,t)=>VE(e[0],t[0])||e[1]-t[1];JE=64;ZE={unread:["marks","follows"],following:["follows"],mentions:["mentions"]};nA=(e,t)=>e===t||e.length===t.length&&e.every((n,s)=>n[2]===t[s][2])});function mt(e,{map:t=null,put:n=(l,c,u)=>{l[t][c]=u},leaves:s=t?[t]:[],accepts:a=aA,snapshot:i=rA}){go.set(e,{map:t,write:n,leaves:s,accepts:a,snapshot:i})}function Nb({k:e,of:t}){if(e==="gone")return go.get(t)?.leaves??[];let n=go.get(e)?.map;return n?[n]:[]}function qt(e,...t){let n={...e};for(let s of t)n[s]={...e[s]};return n}function Vl(e,t,n){return(e.revs[t]??-1)>n?!1:(e.revs[t]=n,!0)}function Qn(e,t,n,s,a){let i=go.get(t);i?.accepts(e,a)&&Vl(e,t+n,s)&&i.write(e,n,a)}function Db(e,t,n,s){let a=go.get(t);if(a&&Vl(e,t+n,s))for(let i of a.leaves)delete e[i][n]}function Mb(e,t,n){for(let[s,{snapshot:a}]of go)for(let[i,l]of a(t))Qn(e,s,i,n,l)}var go,aA,rA,Ab,lm,Ob,Pb,Jl=b(()=>{go=new Map,aA=()=>!0,rA=()=>[];Ab=e=>go.get(e).map,lm=()=>[...go.values()].map(e=>e.map).filter(Boolean),Ob=()=>Object.fromEntries(lm().map(e=>[e,{}]));Pb=(e,t,n,s)=>go.get(t).write(e,n,s)});function Zl(){return{ready:!1,cursor:null,company:null,version:"",demo:!1,me:null,preferences:null,counts:cA,room:zb,recent:[],revs:{},views:{},...Ob()}}function Ib(e,t){let n=NA[t.t];return n?n(e,t):e}function Bb(e){let t=Object.keys(e.items).map(Number).sort((n,s)=>n-s);for(let n=1;n<t.length;n+=1)if(t[n]!==t[n-1]+1)return t[n-1];return null}function uA(e,t,n){if(e.operators[t]=n,e.me?.id!==t)return;let{name:s,role:a,presence:i,status_id:l}=n;e.me={...e.me,name:s,role:a,presence:i,status_id:l}}function pA(e,t,n){n.at||n.no?e.mentions[t]={no:n.no??null,at:n.at??0}:delete e.mentions[t]}function dA(e,t,n){let s=e.logs[n.dialog_id];e.logs[n.dialog_id]={...s,items:{...s.items,[n.no]:n},seen:Math.max(s.seen,n.no)}}function mA(e,t){let n=e.logs[t.dialog_id];return!n||n.loaded&&t.no<cm(n)||n.later&&t.no>um(n)}function cm(e){let t=1/0;for(let n in e.items)t=Math.min(t,Number(n));return t}function um(e){let t=0;for(let n in e.items)t=Math.max(t,Number(n));return t}function fA(e,{data:t,reset:n}){let s=n?{...Zl(),recent:e.recent}:e,a=qt(s,"revs",...lm()),i=Ka(t.cursor);return Object.assign(a,{ready:!0,cursor:t.cursor,version:t.version,demo:t.demo,me:t.me,counts:t.counts}),Mb(a,t,i),a}function $A(e,{view:t,sort:n,data:s}){let a=qt(e,"dialogs","marks","mentions","revs","views"),i=Ka(s.cursor);for(let c of s.items)Qn(a,"dialog",c.id,i,c);for(let c in s.marks)Qn(a,"mark",Number(c),i,{read_no:s.marks[c]});for(let[c,u]of Wb(s))Qn(a,"mention",c,i,u);let l=s.items.at(-1);return a.views[Xn(t,n)]={loaded:!0,next:s.next,edge:s.next&&l?rm(l,t,n,is(a)):null},a}function hA(e,{data:t}){let n=qt(e,"dialogs","marks","contacts","logs","revs"),s=Ka(t.cursor),{id:a}=t.dialog;return Qn(n,"dialog",a,s,t.dialog),Qn(n,"mark",a,s,{read_no:t.mark}),Qn(n,"contact",t.contact.id,s,t.contact),n.logs[a]?.later&&jb(n,a),dm(n,a,s,t.messages,{more:!!t.more,later:!1}),n}function gA(e,{id:t,data:n}){if(!e.logs[t])return e;let s=qt(e,"logs","revs");jb(s,t);let a=n.messages.at(-1)?.no??0;return dm(s,t,Ka(n.cursor),n.messages,{more:!!n.more,later:a<(e.dialogs[t]?.last_no??0)}),s}function dm(e,t,n,s,a){let i=e.logs[t]??pm(),l={...i.items};for(let c of s)Vl(e,"message"+c.id,n)&&(l[c.no]=c);e.logs[t]={...i,items:l,loaded:!0,seen:Math.max(i.seen,s.at(-1)?.no??0),...a}}function Fb(e,t,n){let s=e.logs[t],a=Object.keys(s.items).map(Number).sort((c,u)=>c-u),i=a.length-Rb;if(i<=0)return;let l={...s.items};for(let c of n==="before"?a.slice(-i):a.slice(0,i))delete e.revs["message"+l[c].id],delete l[c];e.logs[t]={...s,items:l,...n==="before"?{later:!0}:{more:!0}}}function jb(e,t){let{seen:n}=e.logs[t];Kb(e,t),e.logs[t]={...pm(),seen:n}}function bA(e,t,n){let[s,a]=[t[0]?.no,t.at(-1)?.no];return!t.length||!Object.keys(e.items).length?!0:n==="before"?a+1>=cm(e)&&s<=um(e):s-1<=um(e)&&a>=cm(e)}function vA(e,{id:t,data:n,side:s}){if(!e.logs[t]||s&&!bA(e.logs[t],n.messages,s))return e;let a=qt(e,"logs","revs"),{later:i}=a.logs[t],l=s==="before"?{more:!!n.more}:{later:i&&!!n.more};return dm(a,t,Ka(n.cursor),n.messages,l),s&&Fb(a,t,s),a}function yA(e,{id:t}){let n=qt(e,"logs","revs");n.recent=[t,...e.recent.filter(s=>s!==t)].slice(0,iA),n.logs[t]??=pm();for(let s in n.logs)n.recent.includes(Number(s))||Kb(n,s);return n}function Kb(e,t){for(let n of Object.values(e.logs[t].items))delete e.revs["message"+n.id];delete e.logs[t]}function wA(e,t){let n=qt(e,"revs",...new Set(t.rows.flatMap(Nb)));for(let s of t.rows)s.k==="gone"?Db(n,s.of,s.id,s.rev):Qn(n,s.k,s.id,s.rev,s.row);if(n.cursor=t.cursor,t.rows.some(s=>s.k==="message"))for(let s in n.logs)Object.keys(n.logs[s].items).length>Rb*2&&Fb(n,s,"after");return Object.keys(n.dialogs).length>n.room?kA(n):n}function kA(e){let t=qt(e,"dialogs","marks"),n=new Set(t.recent);for(let s in t.views){let[a,i]=s.split(":");for(let l of ja(t.dialogs,a,i,is(t),t.views[s].edge))n.add(l)}for(let s in t.dialogs)if(!n.has(Number(s))){for(let a of["dialog","mark"])delete t.revs[a+s];delete t.dialogs[s],delete t.marks[s]}return t.room=Math.max(zb,n.size+lA),t}function xA(e,{dialog:t,message:n,sentAtRev:s}){let a=qt(e,"dialogs","logs");if(t&&(e.revs["dialog"+t.id]??-1)===s&&(a.dialogs[t.id]=t),n){let i=e.logs[n.dialog_id];i&&!i.later&&!i.items[n.no]&&(a.logs[n.dialog_id]={...i,items:{...i.items,[n.no]:n},seen:Math.max(i.seen,n.no)})}return a}function _A(e,{id:t,client_no:n}){if((e.marks[t]??0)>=n)return e;let s=qt(e,"marks");return s.marks[t]=n,s}function SA(e,{data:t}){let n=qt(e,"notifications","revs");for(let s of t.items)Qn(n,"notice",s.id,Ka(t.cursor),s);return n}function CA(e,{row:t}){return{...e,preferences:t}}function TA(e,{id:t,read_no:n}){let s=qt(e,"marks");return s.marks[t]=n,s}function EA(e,{row:t}){return{...e,me:{...e.me,...t}}}function AA(e,{row:t}){let n=qt(e,"contacts");return n.contacts[t.id]=t,n}function OA(e,{id:t,on:n}){let s=qt(e,"follows");return Pb(s,"follow",t,{on:n}),s}var iA,Rb,zb,lA,cA,is,Ka,Lb,Mn,pm,li,Wb,Xn,NA,Rn=b(()=>{gn();Jl();Jl();iA=8,Rb=360,zb=3e3,lA=500,cA={mine:0,unassigned:0,all:0,mine_unread:0,waiting:0,unread:0,mentions:0,following:0,snoozed:0,failed:0,notifications:0,teams:{}},is=e=>({id:e.me?.id,marks:e.marks,follows:e.follows,mentions:e.mentions,operators:e.operators});Ka=e=>Number(String(e).split(":").pop()),Lb=(e,t)=>{let n=e.marks[t.id];return n===void 0?0:Math.max(0,t.client_count-n)};Mn=e=>Object.values(e.items).sort((t,n)=>t.no-n.no),pm=()=>({items:{},more:!1,later:!1,loaded:!1,seen:0}),li=(e=[])=>e.map(t=>[t.id,t]);mt("dialog",{map:"dialogs",leaves:["dialogs","logs","marks"]});mt("mark",{map:"marks",put:(e,t,n)=>{e.marks[t]=n.read_no}});mt("contact",{map:"contacts"});mt("operator",{map:"operators",put:uA,snapshot:e=>li(e.operators)});mt("channel",{map:"channels",snapshot:e=>li(e.channels)});mt("hours",{map:"hours",snapshot:e=>li(e.hours)});mt("company",{put:(e,t,n)=>{e.company=n},snapshot:e=>[[e.company.id,e.company]]});mt("team",{map:"teams",snapshot:e=>li(e.teams)});mt("status",{map:"statuses",snapshot:e=>li(e.statuses)});mt("follow",{map:"follows",put:(e,t,n)=>{n.on?e.follows[t]=!0:delete e.follows[t]},snapshot:e=>(e.follows??[]).map(t=>[t,{on:!0}])});mt("mention",{map:"mentions",put:pA,snapshot:e=>Wb(e)});mt("me",{put:(e,t,n)=>{e.me={...e.me,...n}}});mt("counts",{put:(e,t,n)=>{e.counts=n}});mt("preferences",{put:(e,t,n)=>{e.preferences=n},snapshot:e=>[[0,e.preferences]]});mt("notice",{map:"notifications",put:(e,t,n)=>{n.id?e.notifications[t]=n:delete e.notifications[t]}});mt("message",{map:"logs",put:dA,leaves:[],accepts:(e,t)=>!mA(e,t)});Wb=({mentions:e={}})=>Object.entries(e).map(([t,n])=>[Number(t),n]);Xn=(e,t)=>`${e}:${t}`;NA={start:fA,page:$A,dialog:hA,around:gA,log:vA,opened:yA,rows:wA,result:xA,read:_A,unreadFrom:TA,me:EA,preferences:CA,bell:SA,contact:AA,follow:OA,forget:()=>Zl()}});function te(e){W.value=Ib(W.value,e)}var W,PA,zn,ne,ls,Oe,Me,xt,_e,Ql,de,ct,bo,bn,qa,vo,ci,cs,ui,O,Ua,us,Ha,ot,R=b(()=>{Q();Rn();Jl();W=S(Zl());PA={},zn=e=>fe(()=>W.value[Ab(e)]??PA),ne=zn("dialog"),ls=zn("mark"),Oe=zn("operator"),Me=zn("channel"),xt=zn("message"),_e=fe(()=>W.value.counts),Ql=fe(()=>W.value.views),de=fe(()=>W.value.preferences),ct=zn("team"),bo=zn("status"),bn=zn("hours"),qa=fe(()=>W.value.company),vo=zn("follow"),ci=zn("mention"),cs=()=>is({me:O.value,marks:ls.value,follows:vo.value,mentions:ci.value,operators:Oe.value}),ui=zn("notice"),O=fe(()=>W.value.me),Ua=fe(()=>_e.value.mine_unread+_e.value.unassigned),us=e=>W.value.revs["dialog"+e]??-1,Ha=e=>Lb({marks:ls.value},e),ot=e=>Me.value[e.channel_id]});function Ub(e){pi.peek().startsWith("/inbox")&&(qb=pi.peek()),pi.value=e}function Hb(e){return di=e,()=>{di===e&&(di=null)}}function z(e,{replace:t=!1,sure:n=!1}={}){e===ec()||!n&&Yb(e)||(history[t?"replaceState":"pushState"](null,"",e),Ub(e))}var ec,pi,Xl,DA,E,qb,eo,di,Yb,j,tc,zt,nc,Ie,G=b(()=>{Q();ii();ec=()=>location.pathname+location.search,pi=S(ec()),Xl=e=>/^\d{1,15}$/.test(e??"")?Number(e):null,DA={notices:"notifications"},E=fe(()=>{let e=new URL(pi.value,location.origin),[,t,n,s]=e.pathname.split("/"),a={dialog:null,at:null,q:"",section:null,id:null,rule:null,tab:null},i={view:wb(n)?n:"mine",...a};return t==="login"||t==="setup"?{...i,page:t}:t==="search"?{...i,page:t,q:e.searchParams.get("q")??""}:t==="settings"?{...i,page:t,section:DA[n]??(n||null)}:t==="clients"?{...i,page:t,id:Xl(n)}:t==="automation"?{...i,page:t,rule:Xl(n)??(n||null),tab:e.searchParams.get("tab")}:t&&t!=="inbox"?{...i,page:"nowhere"}:{...i,page:"inbox",dialog:Xl(s),at:Xl(e.searchParams.get("m"))}}),qb="/inbox/mine",eo=()=>qb;di=null;window.addEventListener("beforeunload",e=>{di?.(null)&&e.preventDefault()});Yb=e=>!!di?.(e,()=>z(e,{sure:!0}));j=(e,t,n)=>t?`/inbox/${e}/${t}${n?`?m=${n}`:""}`:`/inbox/${e}`,tc=e=>e?`/search?${new URLSearchParams({q:e})}`:"/search",zt=e=>e?`/settings/${e}`:"/settings",nc=e=>`/clients/${e}`,Ie=(e=null,t=null)=>`/automation${e?`/${e}`:""}${t?`?tab=${t}`:""}`;window.addEventListener("popstate",()=>{Yb(ec())?history.pushState(null,"",pi.peek()):Ub(ec())});document.addEventListener("click",e=>{let t=e.target.closest?.("a[href^='/inbox'], a[href^='/search'], a[href^='/settings'], a[href^='/clients'], a[href^='/automation']");!t||e.defaultPrevented||e.button||e.metaKey||e.ctrlKey||e.shiftKey||(e.preventDefault(),z(t.getAttribute("href")))})});function Zb(e){e(),requestAnimationFrame(()=>requestAnimationFrame(e))}function aa(){oc+=1;let e=oc;Zb(()=>{e===oc&&(sc=performance.now())})}function hm(){oc+=1,sc=-ac}var ac,Gb,sc,Vb,Jb,mm,$m,fm,oc,Qb,Xb,ev,ra,rc,yo=b(()=>{Q();G();R();ac=700,Gb=0,sc=-ac,Vb=0,Jb=0,mm=0,$m=!1,fm=fe(()=>{let{page:e,dialog:t}=E.value;return e==="inbox"&&t&&xt.value[t]?.loaded?t:null});pe(()=>{let e=fm.value;$m=!1,Zb(()=>{fm.peek()===e&&(Gb=performance.now())})});for(let e of["keydown","pointerdown","click"])window.addEventListener(e,t=>{Vb=t.timeStamp,e!=="pointerdown"&&(mm=e==="click"?t.detail:0,mm===1&&(Jb=t.timeStamp))},{capture:!0});oc=0,Qb=()=>{$m=!0};Xb=e=>e-Gb>=ac,ev=e=>fm.peek()!==null&&Xb(e),ra=()=>Vb-sc<ac||mm>1&&sc>=Jb,rc=()=>$m||Xb(performance.now())});function IA(e,t){let n=[...e],s=[];for(;n.length+1>RA;){let a=Math.min(...n.map(gm));if(a>gm(t))break;s.push(...n.splice(n.findIndex(i=>gm(i)===a),1))}return s}function oe(e,{icon:t="check",undo:n=null,action:s=null,label:a="",alert:i=!1,ms:l=MA,silent:c=!1,more:u=null,keep:d=!1}={}){tv+=1;let p={id:tv,text:e,icon:t,alert:i,silent:c,more:u,keep:d,label:n?o("Undo"):a,run:n??s,undo:!!n},h=c?[]:IA(wo.value.filter(m=>!m.silent),p);return wo.value=[...wo.value.filter(m=>!h.includes(m)),p],n&&!c&&(ko.value=[{id:p.id,text:e,icon:t,at:Date.now(),run:n},...ko.peek()].slice(0,zA)),setTimeout(()=>ic(p.id),l),p.id}function ic(e){wo.value=wo.value.filter(t=>t.id!==e)}function mi(e){ic(e),ko.value=ko.peek().filter(t=>t.id!==e)}function fi(e){hm(),e.undo??!0?mi(e.id):ic(e.id),e.run()}function sv(e){hm(),ic(e.id),e.more.run()}function lc(){let e=wo.value.findLast(t=>t.undo);e&&fi(e)}var MA,RA,tv,wo,ko,zA,gm,nv,$e,ov,Ne=b(()=>{Q();_();yo();MA=8e3,RA=3,tv=0,wo=S([]),ko=S([]),zA=50,gm=e=>e.keep?2:e.run||e.alert?1:0;nv=(e,t)=>oe("",{undo:e,ms:t,silent:!0}),$e=(e,t)=>oe(e,{icon:"circle-alert",alert:!0,...t});ov=()=>{ko.value=[]}});function bm(e,t,n){localStorage.setItem("okno."+e,t),t===n?delete document.documentElement.dataset[e]:document.documentElement.dataset[e]=t}async function no(e){localStorage.setItem("okno.lang",e),await ri(e),await pc({locale:e})}async function ps(e){Zt.value=e,await pc({theme:e})}async function Ya(e){In.value=e,await pc({density:e})}async function pc(e){if(Ce.value!=="in"){$i={...$i,...e};return}try{te({t:"me",row:await Z("/api/me",e,{method:"PATCH"})})}catch(t){$e(I(t))}}async function dc(){if(Object.keys($i).length)try{await Z("/api/me",$i,{method:"PATCH"}),$i={}}catch{}}async function vm(){let{locale:e,theme:t,density:n}=O.peek();Zt.value=t,In.value=n,e&&localStorage.setItem("okno.lang",e),e&&e!==ve.peek()&&await ri(e)}var Zt,av,cc,In,uc,to,vn,It,rv,iv,$i,LA,ft=b(()=>{Q();V();R();_();gn();Ne();Zt=S(localStorage.getItem("okno.theme")??"system"),av=S(matchMedia("(prefers-color-scheme: dark)").matches);matchMedia("(prefers-color-scheme: dark)").addEventListener("change",e=>{av.value=e.matches});cc=fe(()=>Zt.value==="dark"||Zt.value==="system"&&av.value),In=S(localStorage.getItem("okno.density")??"normal"),uc=S(localStorage.getItem("okno.text")??"normal"),to=S(localStorage.getItem("okno.side")==="hidden"),vn=S(localStorage.getItem("okno.card")==="hidden"),It=S(xb.includes(localStorage.getItem("okno.sort"))?localStorage.getItem("okno.sort"):"urgent");pe(()=>{bm("theme",Zt.value,"system")});pe(()=>{bm("density",In.value,"normal")});pe(()=>{bm("text",uc.value,"normal")});pe(()=>{localStorage.setItem("okno.side",to.value?"hidden":"shown")});pe(()=>{localStorage.setItem("okno.card",vn.value?"hidden":"shown")});pe(()=>{localStorage.setItem("okno.sort",It.value)});rv=()=>localStorage.getItem("okno.lang");iv=e=>pc({status_id:e});$i={};LA=fe(()=>O.value&&[O.value.locale,O.value.theme,O.value.density].join());pe(()=>{LA.value&&Rt(()=>{vm()})})});function km(e){xo=e,_o=!0,Sm()}function xm(){_o=!1,clearTimeout(wm),_t?.close(),_t=null,ia=0,Qt.value="on"}function _m(){_t?.readyState===WebSocket.OPEN&&_t.send(JSON.stringify({t:"hello",cursor:xo.cursor(),build:xo.build}))}function cv(e){_t?.readyState===WebSocket.OPEN&&_t.send(JSON.stringify(e))}function Sm(){if(clearTimeout(wm),!_o||_t&&_t.readyState<=WebSocket.OPEN)return;let e=location.protocol==="https:"?"wss:":"ws:",t=new WebSocket(`${e}//${location.host}/api/live`);_t=t,ym=Date.now(),t.addEventListener("open",()=>{t===_t&&_m()}),t.addEventListener("message",n=>{t===_t&&qA(JSON.parse(n.data))}),t.addEventListener("close",n=>{t===_t&&uv(n.code)})}function qA(e){if(ym=Date.now(),e.t==="ping"){_t.send('{"t":"pong"}');return}if(e.t==="welcome"){xo.signal(e),Cm();return}e.t==="resync"&&xo.resync(),e.t==="events"?xo.events(e):xo.signal(e)}function UA(){if(!_o)return;let e=_t;_t=null,e?.close(),fc()}function Cm(){mc=0;let e=ia>0;ia=0,Qt.value="on",xo.back(e)}function uv(e){if(_t=null,!_o)return;if(ia||=Date.now(),e===lv.signedOut){_o=!1,xo.signedOut();return}let t=e===lv.tooSlow?0:Math.min(WA,BA*2**mc);mc+=1,wm=setTimeout(Sm,t*(.5+Math.random()/2))}function fc(){mc=0,Sm()}var BA,WA,FA,jA,KA,lv,Qt,_t,xo,mc,ia,ym,wm,_o,la=b(()=>{Q();BA=1e3,WA=3e4,FA=45e3,jA=2e3,KA=5e3,lv={signedOut:4401,foreign:4403,tooSlow:4408},Qt=S("on"),_t=null,xo=null,mc=0,ia=0,ym=0,wm=0,_o=!1;setInterval(()=>{if(!_o)return;if(_t?.readyState===WebSocket.OPEN&&Date.now()-ym>FA){let t=_t;uv(0),t.close()}let e=ia?Date.now()-ia:0;Qt.value=e>KA?"off":e>jA?"grey":"on"},500);window.addEventListener("online",UA);window.addEventListener("offline",()=>{_o&&(ia||=Date.now())});document.addEventListener("visibilitychange",()=>{!document.hidden&&_o&&!_t&&fc()})});function bv(e){e.t==="welcome"&&(hv=Date.now(),$c.value={},hc.value={},ms.value={},vc()),e.t==="presence"&&($c.value=pv($c.peek(),e.people,t=>t==="off")),e.t==="here"&&(hc.value=pv(hc.peek(),{[e.dialog]:e.people},t=>!t.length)),e.t==="typing"&&YA(e.dialog)}function pv(e,t,n){let s={...e,...t};for(let a in t)n(t[a])&&delete s[a];return s}function YA(e){let t=Date.now()+Em;ms.value={...ms.peek(),[e]:t},setTimeout(()=>{ms.peek()[e]===t&&vv(e)},Em)}function vv(e){if(!(e in ms.peek()))return;let{[e]:t,...n}=ms.peek();ms.value=n}function yv(e){for(let t of e)t.k==="message"&&t.row.kind==="in"&&vv(t.row.dialog_id)}function xv(e,t,n){let s=Date.now();ds.value=n.trim()?{dialog:e,mode:t,at:s}:null,ds.value&&(s-Am>=Tm&&vc(),setTimeout(()=>{ds.peek()?.at===s&&(ds.value=null)},Em-Tm))}function Om(){ds.value=null}function vc(){if(clearTimeout(dv),Ce.peek()!=="in")return;let e=Am+Tm-Date.now();if(e>0){dv=setTimeout(vc,e);return}Am=Date.now(),cv(JSON.parse(kv.peek()))}function Nm(){gc.value=!1,clearTimeout(mv),mv=setTimeout(()=>{gc.value=!0},HA)}var Tm,Em,HA,$c,hc,ms,fv,$v,bc,hv,gv,wv,gc,ds,Am,dv,mv,kv,ca=b(()=>{Q();V();la();G();R();Tm=2e3,Em=6e3,HA=5*6e4,$c=S({}),hc=S({}),ms=S({}),fv=e=>$c.value[e]??"off",$v=e=>(hc.value[e]??[]).filter(t=>t.id!==O.value?.id),bc=e=>e in ms.value,hv=0,gv=()=>hv;wv=S(!document.hidden),gc=S(!1),ds=S(null),Am=0,dv=0,mv=0,kv=fe(()=>{let{page:e,dialog:t}=E.value,n=e==="inbox"&&wv.value&&!gc.value?t:null,s=ds.value&&ds.value.dialog===n?ds.value.mode:null;return JSON.stringify({t:"look",dialog:n,typing:s,idle:gc.value})});pe(()=>{kv.value&&Qt.value==="on"&&vc()});for(let e of["keydown","pointerdown","pointermove","wheel"])window.addEventListener(e,Nm,{passive:!0,capture:!0});document.addEventListener("visibilitychange",()=>{wv.value=!document.hidden,document.hidden||Nm()});Nm()});function Ga(e,...t){for(let n of hi[e])n(...t)}async function So(e,t){if(ut.value[e]?.busy)return!1;ut.value={...ut.value,[e]:{busy:!0}};try{await t();let{[e]:n,...s}=ut.value;return ut.value=s,!0}catch(n){if(!(n instanceof ue))throw n;return ut.value={...ut.value,[e]:{busy:!1,problem:n}},!1}}async function ua(){let e=await F("/api/start");Ce.value="in",Sv.value=Date.now(),oa(()=>{te({t:"start",data:e,reset:!0}),Ga("snapshot",e,{entered:!0})}),await vm(),Ga("entered",e.me.id),km(Ov),Tv.postMessage(e.me.id)}function wc(){xm(),Ce.value="out",ut.value={},te({t:"forget"})}function Ev(){Ce.value="in",km(Ov),Ga("online")}async function Dv(){let{view:e,dialog:t}=E.peek(),n=Kt(e,It.peek());try{let s=await F("/api/start");if(s.build!==Av&&!Nv.some(l=>l())){location.reload();return}let a=await VA(e,n),i=t?await F(`/api/dialogs/${t}`).catch(()=>null):null;oa(()=>{te({t:"start",data:s,reset:!0}),Ga("snapshot",s,{entered:!1});for(let l of a)te({t:"page",view:e,sort:n,data:l});t&&te({t:"opened",id:t}),i&&te({t:"dialog",data:i})}),_m(),Cm()}catch(s){if(!(s instanceof ue))throw s;s.offline&&setTimeout(Dv,3e3)}}async function VA(e,t){let{dialogs:n,views:s}=W.peek(),a=s[Xn(e,t)],i=a?.loaded?ja(n,e,t,is(W.peek()),a.edge).length:0,l=[await F(yc(e,t,null))];for(let c=l[0].items.length;c<i&&l.length<GA&&l.at(-1).next;c+=l.at(-1).items.length)l.push(await F(yc(e,t,l.at(-1).next)));return l}function yc(e,t,n){let s=new URLSearchParams({view:e,sort:t,limit:n?"100":"50"});return n&&s.set("after",n),`/api/dialogs?${s}`}function pa(e,t){let n=W.peek().views[Xn(e,t)];return n?.loaded&&!n.next?null:So(`page:${Xn(e,t)}`,async()=>{let s=await F(yc(e,t,n?.next));te({t:"page",view:e,sort:t,data:s})})}async function gi(e,{unread:t=!0}={}){te({t:"opened",id:e}),!W.peek().logs[e].loaded&&(await So(`dialog:${e}`,async()=>{let n=await F(`/api/dialogs/${e}`),s=t?await JA(e,n):null;oa(()=>{te({t:"dialog",data:n}),s&&te({t:"around",id:e,data:s})})}),Iv())}async function JA(e,{mark:t,dialog:n,messages:s,more:a}){let i=Math.min(...s.map(c=>c.client_no??1/0));if(!a||t>=n.client_count||i<=t+1)return null;let{no:l}=await F(`/api/dialogs/${e}/place?client_no=${t+1}`);return l?F(Rv(e,l)):null}async function ZA(e,t){await gi(e,{unread:!1});let n=W.peek().logs[e];!n?.loaded||n.items[t]||t>(W.peek().dialogs[e]?.last_no??0)||await So(`around:${e}`,async()=>{te({t:"around",id:e,data:await F(Rv(e,t))})})}function Pm(e){let t=W.peek().logs[e];if(!t?.later)return null;let n=Math.max(...Object.keys(t.items).map(Number));return So(`newer:${e}`,async()=>{te({t:"log",id:e,side:"after",data:await F(`/api/dialogs/${e}/messages?after=${n}&limit=${zv}`)})})}function Dm(e){let t=W.peek().logs[e];if(!t?.loaded||!t.more)return null;let n=Math.min(...Object.keys(t.items).map(Number));return So(`older:${e}`,async()=>{te({t:"log",id:e,side:"before",data:await F(`/api/dialogs/${e}/messages?before=${n}&limit=${zv}`)})})}function Iv(){for(let e of W.peek().recent){let t=W.peek().logs[e],n=t?.loaded?Bb(t):null;n!==null&&So(`hole:${e}`,async()=>{te({t:"log",id:e,side:"after",data:await F(`/api/dialogs/${e}/messages?after=${n}&limit=40`)})})}}function Lv(e){let t=n=>te({t:"rows",cursor:W.peek().cursor,rows:[{k:"mark",id:e.id,rev:0,row:{read_no:n}}]});if(e.opened_at>=Sv.peek()){t(0);return}So("mark",async()=>{t((await F(`/api/dialogs/${e.id}`)).mark)})}async function Bv(e){let t=e.id,n=e.client_count;if(!((W.peek().marks[t]??0)>=n)){te({t:"read",id:t,client_no:n});try{await ye("POST",`/api/dialogs/${t}/read`,{client_no:n})}catch{}}}function QA(){for(let s of Object.keys(ut.value)){if(!ut.value[s].problem?.offline)continue;let{[s]:a,...i}=ut.value;ut.value=i}let{view:e,dialog:t}=E.peek(),n=Kt(e,It.peek());W.peek().views[Xn(e,n)]?.loaded||pa(e,n),t&&!W.peek().logs[t]?.loaded&&gi(t)}var ut,Sv,hi,Cv,Va,yn,fs,Tv,Av,Ov,Nv,Pv,GA,Mv,_v,Rv,kc,zv,pt=b(()=>{Q();V();gn();la();ca();ft();Rn();G();R();ut=S({}),Sv=S(0),hi={snapshot:[],entered:[],rows:[],online:[]},Cv=e=>{hi.snapshot.push(e)},Va=e=>{hi.entered.push(e)},yn=e=>{hi.rows.push(e)},fs=e=>{hi.online.push(e)};Tv=new BroadcastChannel("okno");Tv.addEventListener("message",e=>{Ce.peek()==="out"||!W.peek().me||e.data===W.peek().me.id||(xm(),ua().catch(()=>location.reload()))});Av=new URL(import.meta.url).pathname.split("/")[2],Ov={build:Av,cursor:()=>W.peek().cursor,events:e=>{let t=W.peek();te({t:"rows",cursor:e.cursor,rows:e.rows}),yv(e.rows),Ga("rows",e.rows,t,W.peek()),Iv()},signal:bv,resync:()=>{Dv()},back:()=>{QA(),Ga("online")},signedOut:()=>{Ce.value="expired"}},Nv=[],Pv=e=>{Nv.push(e)};GA=10;Mv=(e,t)=>So(`page:${Xn(e,t)}`,async()=>{te({t:"page",view:e,sort:t,data:await F(yc(e,t,null))})});_v=40,Rv=(e,t)=>`/api/dialogs/${e}/messages?before=${t+_v/2}&limit=${_v}`,kc=e=>So(`dialog:${e}`,async()=>{te({t:"dialog",data:await F(`/api/dialogs/${e}`)})}),zv=60;pe(()=>{let{page:e,view:t,dialog:n,at:s}=E.value,a=Kt(t,It.value);Ce.value!=="in"||e!=="inbox"||Rt(()=>{W.value.views[Xn(t,a)]?.loaded||pa(t,a),n&&s?ZA(n,s):n&&gi(n)})})});var w,Je,ae=b(()=>{Q();w=S(null),Je=S(!1)});function Mm(e){bi.value=bi.value===e?`${e} `:e}function eO(e){xc.push(e),Wv||=setTimeout(tO,XA)}function tO(){let e=[...new Set(xc)];bi.value=e.length===1?o("New message: {name}",{name:e[0]}):C("{n} new message","{n} new messages",xc.length),xc=[],Wv=0}var XA,bi,xc,Wv,_c=b(()=>{Q();pt();_();XA=4e3,bi=S(""),xc=[],Wv=0;yn((e,t,n)=>{for(let s of e){if(s.k!=="message"||s.row.kind!=="in")continue;let a=n.dialogs[s.row.dialog_id],i=t.dialogs[s.row.dialog_id];a&&(!i||i.last_no<s.row.no)&&a.assignee_id===n.me.id&&eO(a.name)}})});var Rm,zm,$s,Ja,Sc,wn,Za,vi,Co=b(()=>{Rm=new Map,zm=new Map,$s=e=>{Rm.set(e.page,e)},Ja=e=>Rm.get(e),Sc=()=>[...Rm.values()].filter(e=>e.icon),wn=e=>{zm.set(e.id,{when:()=>!0,...e})},Za=()=>[...zm.values()].filter(e=>e.when()),vi=e=>zm.get(e)});function Fv(e){let t=String(e).replace(/[«»"“”]/g," ").split(/\s+/).filter(s=>/[\p{L}\p{N}]/u.test(s));return t.length?(t.length>1?[t[0],t[1]]:[t[0]]).map(s=>[...s.replace(/^[^\p{L}\p{N}]+/u,"")][0]).join("").toUpperCase():"?"}function kn(e){let t=0;for(let n of String(e))t=(t*31+n.codePointAt(0))%9973;return"h"+(1+t%8)}function Qa(e){let[t,n]=String(e).split(/\s+/);return n?`${t} ${[...n][0]}.`:t}var hs,U,Pe=b(()=>{R();_();hs=e=>String(e).split(/\s+/)[0],U=e=>Oe.value[e]?.name??o("Former colleague")});function da(e){let t=Object.values(Me.value).filter(s=>s.kind===e.kind&&s.health!=="removed"),n=Me.value[e.channel_id];return t.length>1&&n?`${ge(e.kind)} · ${n.name}`:ge(e.kind)}var nO,f,Xa,jv,ge,Kv,Se,J,Cc,rn,Be,re,D=b(()=>{T();_();Pe();R();nO=new URL("../../icons.svg",import.meta.url).pathname,f=({name:e,size:t=""})=>r`<svg class=${"i "+t} aria-hidden="true"><use href=${`${nO}#${e}`} /></svg>`,Xa=({big:e})=>r`<svg class=${e?"mark big":"mark"} viewBox="0 0 26 26" aria-hidden="true">
<rect class="fr" width="26" height="26" rx="7" />
<rect class="p" x="5" y="5" width="7.2" height="7.2" rx="1.8" />
<rect class="p2" x="13.8" y="5" width="7.2" height="7.2" rx="1.8" />
<rect class="p2" x="5" y="13.8" width="7.2" height="7.2" rx="1.8" />
<rect class="lit" x="13.8" y="13.8" width="7.2" height="7.2" rx="1.8" />
</svg>`,jv={telegram:()=>o("Telegram"),vk:()=>o("VK"),email:()=>o("Email"),phone:()=>o("Phone")},ge=e=>jv[e]?jv[e]():e;Kv=({dialog:e})=>{let[t,...n]=da(e).split(" · ");return n.length?r`<span class="only-roomy">${t} · </span>${n.join(" · ")}`:t},Se=({kind:e,size:t="",named:n})=>r`<span class=${`ch ${e} ${t}`} role=${n?"img":null} aria-label=${n?ge(e):null}
aria-hidden=${n?null:"true"}>
<${f} name=${"ch-"+e} />
</span>`,J=({name:e,face:t,size:n="",children:s})=>r`<span class=${`av ${kn(e)} ${n}`} aria-hidden="true">
${Fv(e)}
${t&&r`<img key=${t} src=${`/avatars/${t}`} alt="" loading="lazy" draggable=${!1} />`}
${s}
</span>`,Cc=({size:e=""})=>r`<span class=${`av none ${e}`} aria-hidden="true"><${f} name="user-round" size="s" /></span>`,rn=({of:e})=>r`<span class="keys">${e.map(t=>r`<kbd>${t}</kbd>`)}</span>`,Be=({width:e})=>r`<svg class="skw" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
<rect width=${e} height="8" rx="2" />
</svg>`,re=({icon:e,title:t,text:n,children:s})=>r`<div class="empty"><span class="eic"><${f} name=${e} size="l" /></span>
<b>${t}</b>${n&&r`<span>${n}</span>`}${s}</div>`});function Bm(){let e=Date.now();Ac.value=e,e-K.value>=Im-Lm/2&&(K.value=e),Ec=setTimeout(Bm,Tc?Lm:Im)}function qv(){return Tc+=1,Tc===1&&(clearTimeout(Ec),Ec=setTimeout(Bm,Lm)),()=>{Tc-=1}}function Wm(){K.value=Ac.value=Date.now()}var Im,Lm,K,Ac,Tc,Ec,We=b(()=>{Q();Im=15e3,Lm=1e3,K=S(Date.now()),Ac=S(Date.now()),Tc=0,Ec=0;Ec=setTimeout(Bm,Im);document.addEventListener("visibilitychange",()=>{document.hidden||Wm()})});function Xt(e){let t=ve.value+JSON.stringify(e);return Fm.has(t)||Fm.set(t,new Intl.DateTimeFormat(ve.value==="ru"?"ru-RU":"en-GB",e)),Fm.get(t)}function Vv(e,t){try{let n=new Intl.NumberFormat(ve.value==="ru"?"ru-RU":"en-GB",{style:"currency",currency:t,trailingZeroDisplay:"stripIfInteger"});return n.format(e/10**n.resolvedOptions().maximumFractionDigits)}catch{return`${e/100} ${t??""}`.trim()}}function ln(e){let t=e,n=0;for(;t>=1e3&&n<Yv.length-1;)t/=1024,n+=1;let s=n>1&&t<10?1:0;return`${new Intl.NumberFormat(ve.value==="ru"?"ru-RU":"en-GB",{maximumFractionDigits:s}).format(t)} ${Yv[n]()}`}function St(e,t=Date.now()){return Xt(Nc(e,t)?{day:"numeric",month:"long"}:{day:"numeric",month:"long",year:"numeric"}).format(e)}function Eo(e,t){let n=yi(e,t);return n<=0?q(e):n===1?o("yesterday"):n<7?Xt({weekday:"short"}).format(e):Xt(Nc(e,t)?{day:"numeric",month:"short"}:{day:"2-digit",month:"2-digit",year:"2-digit"}).format(e)}function er(e,t){let n=yi(e,t);return n===0?o("Today"):n===1?o("Yesterday"):St(e,t)}function st(e,t){let n=yi(e,t);return n<=0?o("today"):n===1?o("yesterday"):St(e,t)}function ht(e,t=Date.now()){let n=-yi(e,t);if(n===0)return o("today at {time}",{time:q(e)});if(n===1)return o("tomorrow at {time}",{time:q(e)});let s=Xt(Nc(e,t)?{weekday:"short",day:"numeric",month:"long"}:{day:"numeric",month:"long",year:"numeric"}).format(e);return o("{day} at {time}",{day:s,time:q(e)})}function Fe(e){let t=Math.max(1,Math.floor(e/Gv));if(t<60)return o("{n} min",{n:t});let n=Math.floor(e/jm);return n<24?t%60&&n<10?o("{h} h {m} min",{h:n,m:t%60}):o("{h} h",{h:n}):C("{n} day","{n} days",Math.floor(e/Oc))}function Jv(e,t){let n=Math.floor((t-e)/1e3);return n<5?o("just now"):n<60?C("{n} second ago","{n} seconds ago",n):t-e<jm?C("{n} minute ago","{n} minutes ago",Math.floor(n/60)):yi(e,t)===0?o("at {time}",{time:q(e)}):Ke(e)}function Zv(e){let t=Xt({month:"long",year:"numeric"}).format(e).replace(/\s*г\.$/,"");return t[0].toUpperCase()+t.slice(1)}function Pc(e,t=Date.now()){let n=e-t<2*Oc?{weekday:"short"}:{day:"numeric",month:"short"};return`${Xt(n).format(e)}, ${q(e)}`}function Oo(e,t="short"){let n=Xt({weekday:t,timeZone:"UTC"}).format(oO+e*Oc);return n[0].toUpperCase()+n.slice(1)}function ey(e){try{let t=new Intl.DateTimeFormat("en-GB",{timeZone:e,timeZoneName:"shortOffset"}).formatToParts(),{value:n}=t.find(s=>s.type==="timeZoneName");return n.replace("GMT","UTC")}catch{return e}}function ty(e){let t=null;return n=>((t?.text!==n||t.lang!==ve.value)&&(t={text:n,lang:ve.value,made:e(n)}),t.made)}var Gv,jm,Oc,Fm,Uv,yi,Nc,Hv,ie,$t,q,Ke,Yv,To,Ao,Qv,oO,Dc,Km,Xv,X=b(()=>{_();Gv=6e4,jm=60*Gv,Oc=24*jm,Fm=new Map;Uv=e=>new Date(e).setHours(0,0,0,0),yi=(e,t)=>Math.round((Uv(t)-Uv(e))/Oc),Nc=(e,t)=>new Date(e).getFullYear()===new Date(t).getFullYear(),Hv={ru:new Intl.NumberFormat("ru-RU"),en:new Intl.NumberFormat("en-GB")},ie=e=>(Hv[ve.value]??Hv.en).format(e).replaceAll(","," ");$t=e=>new Date(e).toDateString(),q=e=>Xt({hour:"2-digit",minute:"2-digit"}).format(e),Ke=e=>Xt({dateStyle:"long",timeStyle:"short"}).format(e),Yv=[()=>o("B"),()=>o("KB"),()=>o("MB"),()=>o("GB")];To=e=>`${Math.floor(e/60)}:${String(Math.floor(e%60)).padStart(2,"0")}`;Ao=(e,t=Date.now())=>Xt(!t||Nc(e,t)?{weekday:"short",day:"numeric",month:"long"}:{day:"numeric",month:"long",year:"numeric"}).format(e);Qv=()=>Array.from({length:7},(e,t)=>{let n=Xt({weekday:"short"}).format(new Date(2024,0,t+1));return n[0].toUpperCase()+n.slice(1,2)}),oO=Date.UTC(2024,0,1);Dc=(e,t)=>Xt({weekday:"short",day:"numeric",month:"long",hour:"2-digit",minute:"2-digit",timeZone:t}).format(e),Km=e=>Xt({day:"numeric",month:"long",year:"numeric",timeZone:"UTC"}).format(Date.parse(e)),Xv=(e,t)=>Xt({day:"numeric",month:"long",timeZone:"UTC"}).formatRange(Date.parse(e),Date.parse(t))});function Um(e){let t=xn.peek().filter(n=>!e.includes(n));t.length!==xn.peek().length&&(xn.value=t)}function ny(e){wi.value=e,setTimeout(()=>{wi.peek()===e&&(wi.value=[])},sO)}function oy(e,t,n){let s=is(e),a=t.filter(l=>e.dialogs[l]&&!rs(e.dialogs[l],n,s));if(!a.length)return null;let i=a.filter(l=>e.dialogs[l].assignee_id===e.me.id);return i.length?{view:"mine",ids:i}:{view:"unassigned",ids:a}}var sO,xn,wi,tr,qm,Mc=b(()=>{pt();Q();gn();Rn();sO=1600,xn=S([]),wi=S([]),tr=S(null),qm=(e,t)=>as(e)&&e.waiting_since!==null&&(e.assignee_id===null||e.assignee_id===t);yn((e,t,n)=>{let s=n.me?.id,a=e.filter(({k:l,id:c,row:u})=>l==="dialog"&&qm(u,s)&&!(t.dialogs[c]&&qm(t.dialogs[c],s))&&!xn.peek().includes(c)),i=xn.peek().filter(l=>n.dialogs[l]&&qm(n.dialogs[l],s));(a.length||i.length!==xn.peek().length)&&(xn.value=[...i,...a.map(({id:l})=>l)])})});async function zc(){nr.value!=="unsupported"&&(nr.value=await Notification.requestPermission())}function ly(e,t,n,s){if(nr.value!=="granted")return!1;let a=new Notification(e,{body:t,tag:`okno-${n}`,silent:!0});return a.addEventListener("click",()=>{window.focus(),a.close(),s()}),!0}var nr,ki,Rc,sy,ay,ry,iy,Hm=b(()=>{Q();nr=S("Notification"in window?Notification.permission:"unsupported"),ki=S(!1);navigator.locks?.request("okno.leader",()=>new Promise(()=>{ki.value=!0}));navigator.locks||(ki.value=!0);Rc="okno.focus",sy=crypto.randomUUID?.()??String(Math.random()),ay=()=>{localStorage.setItem(Rc,sy)},ry=()=>{localStorage.getItem(Rc)===sy&&localStorage.removeItem(Rc)};window.addEventListener("focus",ay);window.addEventListener("blur",ry);window.addEventListener("pagehide",ry);document.hasFocus()&&ay();iy=()=>localStorage.getItem(Rc)!==null});var aO,rO,cy,iO,uy,Ut,No=b(()=>{_();aO={"token-wrong":()=>o("the platform rejects the token"),"other-poller":()=>o("another program receives this bot's messages"),"webhook-set":()=>o("a webhook is set on the bot"),"settings-wrong":()=>o("the stored settings cannot be used"),"secrets-unreadable":()=>o("the stored token cannot be decrypted with the current key"),network:()=>o("the platform cannot be reached"),"server-error":()=>o("the platform has a problem"),"answer-broken":()=>o("unexpected response from the platform"),"rate-limited":()=>o("the platform asks to wait"),"storage-failed":()=>o("messages cannot be stored"),"internal-error":()=>o("the connector failed, the log has the details"),"history-gap":()=>o("the platform lost some events; the rest was loaded from its history"),"longpoll-off":()=>o("Long Poll is off in the community's settings"),"password-wrong":()=>o("the mail server rejects the name or the password"),"certificate-wrong":()=>o("the mail server's certificate cannot be trusted"),"tls-missing":()=>o("the mail server offers no secure connection"),"tls-failed":()=>o("a secure connection to the mail server failed"),"folder-missing":()=>o("the mailbox has no such folder"),"mailbox-full":()=>o("the mailbox is full, clients' emails are rejected"),"server-unreachable":()=>o("the mail server cannot be reached"),"blocked-by-client":()=>o("the client has blocked the bot"),"client-gone":()=>o("the client's account no longer exists"),"kicked-from-group":()=>o("the bot is no longer in the group"),"no-permission":()=>o("the bot may not write there"),"too-late":()=>o("the platform no longer allows changes"),"reaction-refused":()=>o("the platform does not accept this reaction here"),"never-arrived":()=>o("the platform says it does not have it"),"message-gone":()=>o("the client no longer has the message"),"client-not-started":()=>o("the client must write first"),"chat-not-found":()=>o("the platform does not know this chat"),"text-too-long":()=>o("the text is too long for this channel"),"text-empty":()=>o("the text is empty"),"not-allowed-by-client":()=>o("the client has not allowed messages from the community"),"client-privacy":()=>o("the client's privacy settings block it"),blacklisted:()=>o("the client is on the community's blacklist"),"too-many-files":()=>o("too many files for one message"),"file-missing":()=>o("a file is no longer stored here"),"file-too-large":()=>o("the file is too large for this channel"),"address-wrong":()=>o("emails cannot be sent to this address"),"address-refused":()=>o("the mail server does not know this address or rejects it"),"sender-refused":()=>o("the mail server does not allow this mailbox to send"),"recipient-mailbox-full":()=>o("the client's mailbox is full"),bounced:()=>o("the email bounced"),"email-too-large":()=>o("the email with its files is too large"),postponed:()=>o("the mail server asks to try again later"),"header-unsafe":()=>o("the email headers contain unsafe characters"),"partly-sent":()=>o("only part of it was sent"),"gave-up":()=>o("could not be sent in time"),"no-answer":()=>o("the connection broke before a response came"),"server-stopped":()=>o("the server stopped during the send"),"server-crashed":()=>o("the server ended during the send")},rO={"auto-replied":()=>o("auto-reply"),"auto-generated":()=>o("sent by a program"),"auto-notified":()=>o("notification"),bounce:()=>o("an email bounced"),report:()=>o("mail server report"),own:()=>o("sent from our own address"),"empty-return-path":()=>o("no replies expected"),list:()=>o("mailing list"),bulk:()=>o("bulk email"),"blocked-sender":()=>o("blocked sender")},cy=e=>rO[e]?.()??o("sent by a program"),iO={"too-large":()=>o("larger than the limit"),"too-many":()=>o("too many files in one message"),"file-gone":()=>o("the platform no longer has it"),refused:()=>o("the platform refused it"),"gave-up":()=>o("could not be downloaded in time")},uy=e=>iO[e]?.()??(e||o("could not be downloaded")),Ut=(e,t)=>aO[e]?.()??(t||o("the platform refused it"))});function or(){return!Ym.value&&!Gm&&(Gm=!0,F("/api/command-line").then(e=>{Ym.value=e},()=>{Gm=!1})),Ym.value}var Ym,Gm,sr,py,Ic=b(()=>{Q();V();Ym=S(null),Gm=!1;sr=(e,t)=>`${e.program} ${t} ${e.options}`,py=e=>`'${e.replaceAll("'","'\\''")}'`});function my(e){let t=e.by_id===null?o("Someone"):hs(U(e.by_id)),{what:n,to:s}=e.data;if(n==="in"&&e.count>1)return C("{n} new message","{n} new messages",e.count);let a=n==="assigned"?s===null?o("no assignee now"):o("assignee is {name}",{name:U(s)}):(dy[n]??dy.in)(t);return e.count>1?`${a} · ${C("{n} event","{n} events",e.count)}`:a}function uO(e){return e.kind==="fault"?o("Conversations are complete, but a notification may be missing. Okno tries again by itself and after each start. If this line stays, update Okno; this command on the server names the cause: {command}",{command:cO()}):e.kind==="breaker"?e.data.why==="channel-budget"?o("There were too many within an hour. See whether they go round in a loop before they go on."):o("One conversation got 20 in a day. See whether they go round in a loop before they go on."):e.kind==="rule"?(hy[e.data.why]??hy.failed)():e.kind==="channel"?e.data.state==="up"?o("Outage from {from} to {until}",{from:q(e.data.since),until:q(e.data.until)}):o("Since {time}. Replies wait in the queue.",{time:q(e.data.since)}):e.kind==="nobody"?o("Round robin gives them out as soon as an operator is free."):e.kind==="test"?o("You pressed “Check” in the settings"):e.data.late?o("Announced late, Okno was not running at that time"):e.text?o("“{text}”",{text:e.text}):e.kind==="assigned"&&e.by_id!==null?o("Assigned by {name}",{name:U(e.by_id)}):e.kind==="mention"?e.name:e.kind==="unsnoozed"?o("Snoozed until now"):""}function xi(e){let t=e.name||o("A client"),n=e.by_id===null?o("Someone"):U(e.by_id);return{plain:(fy[e.kind]??fy.message)(e,t,n),strong:e.kind==="mention"||e.kind==="handover"?n:e.name,text:uO(e),icon:lO[e.kind]??"bell",face:(e.kind==="mention"||e.kind==="handover")&&e.by_id!==null?n:null}}function Lc(e){return e.kind==="breaker"?e.data.breaker==="rule"?`/automation/${e.data.id}`:"/inbox/all":e.kind==="channel"?"/inbox/all":e.kind==="nobody"?"/inbox/unassigned":e.kind==="test"||!e.dialog_id?"/settings/notifications":e.count>1&&(e.kind==="assigned"||e.kind==="handover")?"/inbox/mine":j("all",e.dialog_id,e.kind==="mention"||e.kind==="failed"?e.no:void 0)}var lO,dy,fy,$y,cO,hy,_i,Vm=b(()=>{No();Ic();X();_();Pe();G();lO={assigned:"user-round-plus",unsnoozed:"alarm-clock",failed:"circle-alert",test:"bell-ring",followed:"eye",message:"message-square-text",handover:"forward",mention:"at-sign",unassigned:"message-circle",channel:"plug",fault:"circle-alert",sla_warning:"hourglass",sla_breach:"flame",breaker:"zap",nobody:"users-round",untouched:"hourglass",rule:"circle-alert"},dy={in:()=>o("new message"),out:e=>o("{who} replied",{who:e}),note:e=>o("{who} left a note",{who:e}),closed:e=>o("{who} closed it",{who:e}),reopened:e=>o("{who} reopened it",{who:e}),snoozed:e=>o("{who} snoozed it",{who:e}),unsnoozed:e=>o("{who} unsnoozed it",{who:e})};fy={message:(e,t)=>`${t}: ${my(e)}`,unassigned:(e,t)=>o("New conversation: {name}",{name:t}),channel:({data:e})=>e.state==="up"?o("{name} works again",{name:e.name}):o("{name} receives no messages: {cause}",{name:e.name,cause:Ut(e.code,e.detail)}),fault:({data:e})=>C("{n} event could not be processed","{n} events could not be processed",e.count),breaker:({data:e})=>e.breaker==="rule"?o("A rule was stopped: too many automatic messages"):o("{name}: automatic messages were stopped",{name:e.name}),followed:(e,t)=>`${t}: ${my(e)}`,assigned:(e,t)=>e.count>1?C("{n} conversation assigned to you","{n} conversations assigned to you",e.count):o("Assigned to you: {name}",{name:t}),handover:(e,t,n)=>C("{who} handed you {n} conversation","{who} handed you {n} conversations",e.count,{who:n}),mention:(e,t,n)=>o("{who} mentioned you",{who:n}),unsnoozed:(e,t)=>o("Back from snooze: {name}",{name:t}),failed:(e,t)=>e.data.state==="uncertain"?o("{name}: reply delivery uncertain",{name:t}):o("{name}: the reply was not sent",{name:t}),sla_warning:({data:e,at:t},n)=>o("{name}: reply due at {time}",{name:n,time:$y(e.due_at,t)}),sla_breach:({data:e,at:t},n)=>e.stage>100?o("{name}: still no reply, {percent} % of the target has passed",{name:n,percent:e.stage}):o("{name}: reply overdue since {time}",{name:n,time:$y(e.due_at,t)}),nobody:({data:e})=>C("{n} conversation waits and no operator is free","{n} conversations wait and no operator is free",e.waiting),untouched:({data:e},t)=>C("{name}: no operator has looked after it for {n} minute","{name}: no operator has looked after it for {n} minutes",e.minutes,{name:t}),rule:({data:e})=>e.why==="failed"?o("A rule has failed"):o("Okno paused a rule"),test:()=>o("This is what a notification looks like")},$y=(e,t)=>$t(e)===$t(t)?q(e):ht(e,t),cO=()=>{let e=or();return e?sr(e,"check"):"okno check"},hy={failed:()=>o("Its journal under Automation has the cause"),loop:()=>o("It ran more than five times in one conversation in a minute"),failing:()=>o("It failed five times in a row")};_i=e=>e.kind==="failed"||e.kind==="fault"||e.kind==="sla_breach"||e.kind==="breaker"||e.kind==="channel"&&e.data.state==="down"});function mO(){Po??=new AudioContext,Po.state==="suspended"&&Po.resume().catch(()=>{})}function fO(e,t=new Date){if(!e?.on)return!1;let n=l=>Number(l.slice(0,2))*60+Number(l.slice(3)),[s,a,i]=[t.getHours()*60+t.getMinutes(),n(e.since),n(e.until)];return a<=i?s>=a&&s<i:s>=a||s<i}function Bc(e){let t=(de.peek()?.sounds.volume??0)/100;if(!t||!Po||Po.state!=="running")return!1;for(let[n,s,a]of pO[e])$O(n,Po.currentTime+s,a,t*t*dO);return!0}function $O(e,t,n,s){let a=Po.createOscillator(),i=Po.createGain();a.type="sine",a.frequency.value=e,i.gain.setValueAtTime(0,t),i.gain.linearRampToValueAtTime(s,t+.012),i.gain.exponentialRampToValueAtTime(1e-4,t+n),a.connect(i).connect(Po.destination),a.start(t),a.stop(t+n+.02)}var pO,dO,Po,Jm,Zm=b(()=>{R();pO={message:[[659,0,.12],[880,.09,.2]],assigned:[[523,0,.12],[659,.1,.12],[784,.2,.26]],alarm:[[440,0,.16],[349,.17,.16],[440,.34,.24]]},dO=.3,Po=null;for(let e of["pointerdown","keydown"])window.addEventListener(e,mO,{capture:!0,passive:!0});Jm=()=>O.peek()?.presence==="online"&&!fO(de.peek()?.quiet)});async function Si(e=!1){let t=e?gs.peek()?.next:null;gs.value={...gs.peek(),busy:!0,problem:null};try{let n=new URLSearchParams({limit:"50",...Do.peek()&&{only:Do.peek()},...t&&{before:t}}),s=await F(`/api/notifications?${n}`);te({t:"bell",data:s}),gs.value={busy:!1,next:s.next}}catch(n){if(!(n instanceof ue))throw n;gs.value={...gs.peek(),busy:!1,problem:n}}}function by(e){Do.value=e,Si()}async function Fc(e,t){let n=Date.now();for(let s of t){let a=ui.peek()[s];a&&a.read_at===null&&te({t:"bell",data:{cursor:`:${W.peek().revs["notice"+s]??0}`,items:[{...a,read_at:n}]}})}try{await ye("POST","/api/notifications/read",e)}catch{}}function jc(e){yO(e),z(Lc(e))}function wy(e){e&&_e.peek().notifications&&Fc({dialog_id:e},Xm.peek().filter(t=>yy(t,e)).map(t=>t.id))}function kO(){let e=[...Qm.keys()].map(t=>ui.peek()[t]).filter(t=>t&&t.read_at===null);if(Qm=new Map,ky=0,!!e.length){if(Date.now()-gv()<gO&&e.length>1){xy(e.length);return}for(let t of[xO,_O,SO])try{t(e)}catch(n){console.warn("notification",t.name,n)}}}function xO(e){if(Wc.peek())return;let t=l=>E.peek().page==="inbox"&&!xn.peek().includes(l.dialog_id),n=l=>l.kind==="followed"||l.kind==="message"&&E.peek().page==="inbox"||l.kind==="unassigned"&&t(l),s=e.filter(l=>ef(l,"app")&&!n(l)),a=s.filter(l=>l.kind==="unassigned");a.length>1&&oe(C("{n} new conversation","{n} new conversations",a.length),{icon:"message-circle",label:o("Open"),action:()=>z(j("unassigned"))});let i=a.length>1?s.filter(l=>l.kind!=="unassigned"):s;if(i.length>2){xy(i.length);return}for(let l of i){let{plain:c,icon:u}=xi(l);(_i(l)?$e:oe)(c,{icon:u,label:l.dialog_id?o("Open"):"",action:l.dialog_id?()=>jc(l):null})}}function _O(e){let t=e.filter(a=>ef(a,"sound")&&(a.kind==="test"||Jm()));if(!t.length||!ki.peek()||t.every(a=>a.kind==="unassigned")&&Date.now()-gy<bO)return;gy=Date.now();let s=t.map(a=>_i(a)?"alarm":vO[a.kind]??"assigned");Bc(["alarm","assigned","message"].find(a=>s.includes(a)))}function SO(e){if(ki.peek())for(let t of e){if(!ef(t,"desktop")||t.kind!=="test"&&(iy()||!Jm()))continue;let{plain:n,text:s}=xi(t);ly(n,s,t.id,()=>jc(t))}}async function Cy(){await zc(),await ye("POST","/api/notifications/test",{})}var hO,gO,bO,vO,gs,Do,Wc,Xm,yO,vy,yy,wO,Qm,ky,ef,xy,_y,Sy,gy,tf=b(()=>{pt();Q();V();Mc();Hm();ca();_();Vm();G();Zm();R();Ne();hO=700,gO=3e3,bO=3e3,vO={message:"message",followed:"message",unassigned:"message"},gs=S(null),Do=S(""),Wc=S(!1),Xm=fe(()=>Object.values(ui.value).filter(e=>!Do.value||e.kind===Do.value).sort((e,t)=>t.at-e.at||t.id-e.id));yO=e=>Fc({ids:[e.id]},[e.id]),vy=()=>Fc({all:!0},Object.keys(ui.peek()));yy=(e,t)=>!!t&&e.dialog_id===t&&(e.count===1||e.kind!=="assigned"&&e.kind!=="handover"),wO=e=>E.peek().page==="inbox"&&yy(e,E.peek().dialog)&&document.hasFocus()&&!document.hidden;pe(()=>{let{page:e,dialog:t}=E.value;e==="inbox"&&t&&W.value.ready&&Rt(()=>wy(t))});window.addEventListener("focus",()=>{E.peek().page==="inbox"&&wy(E.peek().dialog)});Qm=new Map,ky=0;yn((e,t)=>{for(let{k:n,id:s,row:a}of e){if(n!=="notice"||!a.id||a.read_at!==null)continue;let i=t.notifications[s];if(!(i&&i.read_at===null&&i.at>=a.at)){if(wO(a)){Fc({ids:[s]},[s]);continue}Qm.set(s,a),ky||=setTimeout(kO,hO)}}});ef=(e,t)=>e.kind==="test"||de.peek().notices[e.kind]?.[t],xy=e=>oe(C("{n} notification while you were away","{n} notifications while you were away",e),{icon:"bell",label:o("Show"),action:()=>_y()}),_y=()=>{},Sy=e=>{_y=e};gy=0});function Ot(e,t){let[n,s]=g(!1);return N(()=>{if(s(!1),!t)return;let a=setTimeout(()=>s(!0),e);return()=>clearTimeout(a)},[e,t]),t&&n}function be(){let e=A(document.activeElement);B(()=>()=>{e.current?.isConnected&&e.current.focus({preventScroll:!0})},[])}function Kc(e){let t=A(e);t.current=e,N(()=>{let n=s=>{s.code==="KeyS"&&(s.ctrlKey||s.metaKey)&&!s.altKey&&!s.shiftKey&&t.current(s)};return document.addEventListener("keydown",n),()=>document.removeEventListener("keydown",n)},[])}function Ci(e){requestAnimationFrame(()=>{document.activeElement===document.body&&e()?.focus()})}function Nt(e){let t=A(null);return N(()=>{let n=s=>{t.current&&!t.current.contains(s.target)&&!s.target.closest("[aria-expanded='true']")&&e()};return document.addEventListener("pointerdown",n),()=>document.removeEventListener("pointerdown",n)}),t}function ar(e){let t=A(matchMedia(e)),[n,s]=g(t.current.matches);return N(()=>{let a=()=>s(t.current.matches);return t.current.addEventListener("change",a),()=>t.current.removeEventListener("change",a)},[]),n}function Ct(e){if(e.key!=="Tab")return;let t=[...e.currentTarget.querySelectorAll("button, input, a[href], textarea")].filter(s=>!s.disabled),n=e.shiftKey?t[0]:t.at(-1);document.activeElement===n&&(e.preventDefault(),(e.shiftKey?t.at(-1):t[0]).focus())}var Te=b(()=>{L()});function Ey(){let e=_e.value.notifications??0,t=w.value==="bell",n=e?C("Notifications: {n} new","Notifications: {n} new",e):o("Notifications");return r`<button type="button" class="ib bellb" aria-label=${n} title=${o("Notifications")}
aria-haspopup="dialog" aria-expanded=${String(t)} onClick=${()=>t?Ti():rr()}>
<${f} name="bell" size="m" />
${e>0&&r`<span class="count" aria-hidden="true">${e>99?"99+":ie(e)}</span>`}
</button>`}function Ay(){return w.value!=="bell"?null:r`<${TO} />`}function TO(){let e=Nt(Ti),t=A(null);be(),N(()=>(t.current.focus({preventScroll:!0}),Si(),Wc.value=!0,()=>{Wc.value=!1}),[]);let n=()=>{Ti(),z(zt("notifications"))};return r`<section class="bellp" role="dialog" aria-label=${o("Notifications")} ref=${e}>
<header class="dhead">
<h2 class="head2 grow" tabindex="-1" ref=${t}>${o("Notifications")}</h2>
${(_e.value.notifications??0)>0&&r`<button type="button" class="btn small quiet" onClick=${vy}>${o("Mark all as read")}</button>`}
<button type="button" class="ib small" aria-label=${o("Notification settings")}
title=${o("Notification settings")} onClick=${n}>
<${f} name="settings" size="m" />
</button>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${Ti}>
<${f} name="x" size="m" />
</button>
</header>
<div class="bchips" role="group" aria-label=${o("Filter notifications")}>
${[["",o("All")],["mention",o("Mentions")],["failed",o("Not sent")]].map(([s,a])=>r`<button type="button" class="chip" key=${s} aria-pressed=${String(Do.value===s)}
onClick=${()=>by(s)}>
${a}
</button>`)}
</div>
<div class="scroll" role="group" tabindex="0" aria-label=${o("Notification list")}><${EO} /></div>
<footer class="dfoot t12 dim">${o("Kept for 30 days. Opening a notification marks it as read.")}</footer>
</section>`}function EO(){let{busy:e,problem:t,next:n}=gs.value??{busy:!0},s=Ot(150,!!e),a=Xm.value,i=!Do.value&&ko.value.length>0&&r`<${AO} />`,l=r`${t&&r`<div class="empty">
<b>${o("Could not load notifications")}</b>
<span>${I(t)}</span>
<button type="button" class="btn" onClick=${()=>Si()}>${o("Retry")}</button>
</div>`}`;return a.length?r`
${i}
${l}
${NO(a).map(([c,u])=>r`
<h3 class="mh" key=${c}>${c}</h3>
<ul>${u.map(d=>r`<${RO} row=${d} key=${d.id} />`)}</ul>
`)}
${n&&r`<div class="bmore">
<button type="button" class="btn small" disabled=${e} onClick=${()=>Si(!0)}>
${o("Show older ones")}
</button>
</div>`}
`:e?r`
${i}
${s&&r`<ul aria-busy="true" aria-label=${o("Loading notifications")}>
${[70,54,62].map(c=>r`<li class="nb" aria-hidden="true">
<span class="nic"></span>
<span class="grow"><${Be} width=${c} /><${Be} width=${c/2} /></span>
</li>`)}
</ul>`}
`:t?r`${i}${l}`:i||r`<${re} icon="bell" title=${o("No notifications")} text=${Do.value?o("None of this kind in the last 30 days."):o("Activity in your conversations will appear here.")} />`}function AO(){let[e,t]=g(!1),n=ko.value.length-Ty;return r`
<h3 class="mh">${o("Can be undone")}</h3>
<ul>
${ko.value.slice(0,e?void 0:Ty).map(s=>r`<${OO} one=${s} key=${s.id} />`)}
</ul>
${!e&&n>0&&r`<div class="bmore">
<button type="button" class="btn small" onClick=${()=>t(!0)}>
${C("{n} more","{n} more",n)}
</button>
</div>`}
`}function NO(e){let t=new Map;for(let n of e){let s=er(n.at,K.value);t.set(s,[...t.get(s)??[],n])}return[...t]}function PO({plain:e,strong:t}){let n=t?e.indexOf(t):-1;return n<0?e:r`${e.slice(0,n)}<b class="b6">${t}</b>${e.slice(n+t.length)}`}function MO({data:e}){let[t,n]=g(!1),s=async()=>{n(!0);try{await Z("/api/automation/resume",{breaker:e.breaker,id:e.id}),oe(e.breaker==="rule"?o("The rule works again"):o("Automatic messages are sent again"))}catch(a){$e(I(a))}finally{n(!1)}};return r`<span class="hrow nact">
<button type="button" class="btn small" aria-busy=${String(t)} disabled=${t} onClick=${s}>
${o("Resume")}
</button>
</span>`}function RO({row:e}){let{plain:t,strong:n,text:s,icon:a,face:i}=xi(e),l=c=>{c.button||c.metaKey||c.ctrlKey||c.shiftKey||(c.preventDefault(),Ti(),jc(e))};return r`<li class="nb" data-unread=${e.read_at===null?"":null}>
${i?r`<${J} name=${i} size="md" />`:r`<span class=${_i(e)?"nic bad":"nic"}><${f} name=${a} size="m" /></span>`}
<span class="grow">
<a class="blk t13" href=${Lc(e)} onClick=${l}>
${e.read_at===null&&r`<span class="vh">${o("New:")} </span>`}
<${PO} plain=${t} strong=${n} />
</a>
${s&&r`<span class=${DO(e)?"t12 dim blk":"t12 dim blk cut2"}>${s}</span>`}
${e.kind==="breaker"&&r`<${MO} data=${e.data} />`}
</span>
<time class="t12 dim num">${q(e.at)}</time>
</li>`}var Ti,Ty,CO,rr,OO,DO,qc=b(()=>{Q();L();T();ae();V();We();X();_();tf();Vm();G();R();Ne();D();Te();Ti=()=>{w.value=null},Ty=5,CO=fe(()=>O.value?.id??null);pe(()=>{CO.value,Rt(ov)});rr=()=>{w.value="bell"};Sy(rr);OO=({one:e})=>r`<li class="nb">
<span class="nic"><${f} name=${e.icon} size="m" /></span>
<span class="grow">
<span class="blk t13">${e.text}</span>
<button type="button" class="link t12" aria-label=${o("Undo: {what}",{what:e.text})}
onClick=${()=>fi(e)}>
${o("Undo")}
</button>
</span>
<time class="t12 dim num">${q(e.at)}</time>
</li>`;DO=({kind:e})=>e==="fault"||e==="breaker"});var at,oo=b(()=>{at=navigator.platform.startsWith("Mac")?"⌘":"Ctrl"});function Ze(...e){for(let t of e)Dy.set(t.id,{when:LO,...t})}function Ro(e){return[...[(e.ctrlKey||e.metaKey)&&"Ctrl",e.shiftKey&&"Shift"].filter(Boolean),e.code==="NumpadEnter"?"Enter":e.code].join("+")}var Uc,Dy,LO,Mo,af,rf,My,lf,Ry,BO,zy,bs,WO,FO,Iy,ir,Ly,Pt=b(()=>{oo();_();Uc={everywhere:()=>o("Everywhere"),list:()=>o("List"),dialog:()=>o("Conversation"),field:()=>o("Text field"),log:()=>o("Messages"),go:()=>o("Go to")},Dy=new Map;LO=()=>!0,Mo=()=>[...Dy.values()],af=e=>!!e.when(),rf={},My=e=>{rf=e??{}},lf=e=>rf[e.id],Ry=(e,t)=>Mo().find(n=>n!==t&&n.key!==t.key&&bs(n).includes(e)),BO=new Set(["Escape","Tab","Enter","Space","F6","AltLeft","AltRight"]),zy=e=>!e.altKey&&!BO.has(e.code)&&!/^(Shift|Control|Meta)/.test(e.code)&&/^[A-Z][A-Za-z0-9]*$/.test(e.code),bs=e=>[rf[e.id]??e.key,...e.also??[]].filter(Boolean),WO={BracketLeft:"[",BracketRight:"]",Period:".",Slash:"/",Semicolon:";",ArrowUp:"↑",ArrowDown:"↓",ArrowLeft:"←",ArrowRight:"→",Escape:"Esc",Ctrl:at,Enter:"Enter"},FO=e=>WO[e]??e.replace(/^(Key|Digit)/,""),Iy=e=>e.split(" ").map(t=>t==="Shift+Slash"?["?"]:t.split("+").map(FO));ir=(e,t)=>Mo().find(n=>(!t||n.anywhere)&&bs(n).includes(e)&&af(n)),Ly=e=>Mo().some(t=>bs(t).some(n=>n.startsWith(e+" ")))});function we(e,t,{when:n=()=>!0,keys:s=!1,meanwhile:a=()=>null}={}){let i=S(null),l=null,c=()=>l||(Hc.value+=1,l=e().then(p=>{i.value=p[t]}).catch(p=>{throw l=null,p}).finally(()=>{Hc.value-=1}),l);Wy.push(c);let u=s?qO:KO;return Object.assign(p=>r`<${u} view=${i} start=${c} when=${n} meanwhile=${a} props=${p} />`,{load:c})}function _n(e,t,n){let s=we(t,n,{keys:!0});return Object.assign(()=>e.includes(w.value)?r`<${s} key=${w.value} />`:null,{load:s.load})}function cf(e){e().catch(t=>{console.warn("module",t),$e(o("Could not load this part of the page."),{label:o("Retry"),action:()=>cf(e)}),w.value=null})}function KO({view:e,start:t,when:n,meanwhile:s,props:a}){let i=!e.value&&n();return B(()=>{i&&cf(t)},[i]),e.value?r`<${e.value} ...${a} />`:s()}function qO({view:e,start:t,props:n}){let s=A(document.activeElement),a=A(null),i=A([]),l=A(""),c=e.value,u=()=>{s.current?.isConnected&&s.current.focus({preventScroll:!0})};return c&&a.current&&(l.current=a.current.value,u()),B(()=>{if(!c)return a.current.focus({preventScroll:!0}),cf(t),()=>{e.peek()||u()}},[]),B(()=>{c&&GO(l.current,i.current)},[!!c]),c?r`<${c} ...${n} />`:r`<input class="keycatch" ref=${a} inputmode="none" autocomplete="off" aria-label=${o("Loading…")}
onKeyDown=${d=>YO(d,i.current)} />`}function YO(e,t){if(e.isComposing||e.key==="Escape")return;let{key:n,code:s,shiftKey:a}=e;t.push({key:n,code:s,shiftKey:a,letter:UO(e)}),/^(Enter|Tab|Arrow)/.test(n)&&(e.preventDefault(),e.stopPropagation())}function GO(e,t){let n=document.activeElement,s=HO(n);e&&s&&(n.setRangeText(e,n.selectionStart,n.selectionEnd,"end"),n.dispatchEvent(new Event("input",{bubbles:!0})));let a=t.splice(0).filter(i=>!(s&&(i.letter||i.key==="Backspace"))&&!["Shift","Control"].includes(i.key));a.length&&requestAnimationFrame(()=>{for(let{letter:i,...l}of a)document.activeElement.dispatchEvent(new KeyboardEvent("keydown",{...l,bubbles:!0,cancelable:!0}))})}function Yc(e){if(!Hc.peek()){e();return}let t=Hc.subscribe(n=>{n||setTimeout(()=>{t(),e()})})}async function uf(){for(let e of Wy){await VO();try{await e()}catch{setTimeout(uf,jO);return}}}var jO,By,Wy,Hc,UO,HO,VO,en=b(()=>{Q();L();T();_();Ne();ae();jO=5e3,By=2e3,Wy=[],Hc=S(0);UO=e=>e.key.length===1&&!e.ctrlKey&&!e.metaKey,HO=e=>e.matches("input:not([type=checkbox]):not([type=radio]), textarea");VO=()=>new Promise(e=>{globalThis.requestIdleCallback?requestIdleCallback(e,{timeout:By}):setTimeout(e,By)})});function Gc(e,t){let n=[...e],s=[],a=0;for(let[i,l]of t)i<a||(i>a&&s.push({text:n.slice(a,i).join(""),marked:!1}),s.push({text:n.slice(i,i+l).join(""),marked:!0}),a=i+l);return a<n.length&&s.push({text:n.slice(a).join(""),marked:!1}),s}var pf=b(()=>{});function JO(e){let t=ne.peek()[e]?.name??o("the client");return t.length>Fy?`${t.slice(0,Fy-1).trimEnd()}…`:t}var Fy,jy,Ht,Ei,Vc,Jc,Ky,qy,Zc,Qc,Xc,Uy,Hy,eu,Yy,Gy,vs,tu,ys=b(()=>{X();_();Pe();R();Fy=40;jy=e=>e===null?o("until the client replies"):ht(e),Ht=e=>(t,...n)=>e(JO(t),...n),Ei=Ht((e,t)=>o("Closed: {name} · {reason}",{name:e,reason:t})),Vc=Ht(e=>o("Reopened: {name}",{name:e})),Jc=Ht((e,t)=>o("Snoozed: {name} · {when}",{name:e,when:jy(t)})),Ky=Ht(e=>o("Unsnoozed: {name}",{name:e})),qy=Ht(e=>o("No reply needed: {name}",{name:e})),Zc=Ht((e,t)=>t?o("Following: {name}",{name:e}):o("No longer following: {name}",{name:e})),Qc=Ht(e=>o("Marked as read: {name}",{name:e})),Xc=Ht(e=>o("Marked as unread: {name}",{name:e})),Uy=Ht(e=>o("Sent and closed: {name}",{name:e})),Hy=Ht((e,t)=>o("Sent and snoozed: {name} · {when}",{name:e,when:jy(t??null)})),eu=Ht((e,t)=>o("Reply scheduled: {name} · {when}",{name:e,when:ht(t)})),Yy=Ht(e=>o("Not sent, the text is back in the field: {name}",{name:e})),Gy=Ht(e=>o("Not sent: {name}",{name:e})),vs=Ht((e,t)=>t===null?o("No assignee now: {name}",{name:e}):t===O.peek().id?o("You are the assignee: {name}",{name:e}):o("Assigned: {name} · {who}",{name:e,who:U(t)})),tu=Ht((e,t)=>t===null?o("Removed from the team: {name}",{name:e}):o("Assigned to a team: {name} · {team}",{name:e,team:t}))});async function qe(e){try{return await e(),!0}catch(t){return $e(I(t)),!1}}async function tn(e,t,n,s){let a=nu(e),i=us(e);te({t:"result",dialog:{...a,...s},sentAtRev:i});try{let l=await Z(`/api/dialogs/${e}/${t}`,n);return te({t:"result",...l,sentAtRev:i}),l}catch(l){throw te({t:"result",dialog:a,sentAtRev:i}),l}}function so(e,t,n,s,{more:a,keep:i}={}){if(ra())return null;let l=qe(t),c=oe(e,{icon:s,more:a,keep:i,undo:async()=>{await l&&await qe(n)}});return l.then(u=>{u||mi(c)}),l}function df(e,t){let n=nu(e).assignee_id;return n===t?null:so(vs(e,t),Vy(e,t),Vy(e,n),"user-round-check")}function ws(e){if(nu(e).state!=="closed")return null;let t={reason:nu(e).close_reason??"solved",comment:""},n=async()=>{t=(await tn(e,"reopen",{},{state:"open",close_reason:null})).was??t},s=()=>tn(e,"close",t,{state:"closed",waiting_since:null,snooze:null,close_reason:t.reason}),a=so(Vc(e),n,s,"undo-2");return a&&E.peek().dialog===e&&aa(),a}async function Dt(e){try{await navigator.clipboard.writeText(e),oe(o("Copied"))}catch{ZO(e)?oe(o("Copied")):$e(o("The browser blocked copying"))}}function ZO(e){let t=Object.assign(document.createElement("textarea"),{value:e,className:"vh"}),n=document.activeElement;document.body.append(t),t.select();let s=document.execCommand("copy");return t.remove(),n?.focus?.({preventScroll:!0}),s}async function Ai(e,t){await Z(`/api/contacts/${e.id}`,t,{method:"PATCH"}),te({t:"contact",row:{...e,...t}})}function au(e){Oi.value=e,w.value="photo"}async function ru(e,t,n){let s=await Z(`/api/contacts/${e.id}/identities`,{kind:t,external_id:n});te({t:"contact",row:s.contact}),oe(s.moved.length?C("Address added, {n} conversation added to the card","Address added, {n} conversations added to the card",s.moved.length):o("Address added"))}async function Zy(){await qe(async()=>{await ye("DELETE","/api/session"),w.value=null,wc(),z("/login")})}var nu,Vy,ou,su,Jy,Oi,Qe=b(()=>{ae();Q();V();_();G();R();pt();Ne();ys();yo();nu=e=>W.peek().dialogs[e];Vy=(e,t)=>()=>tn(e,"assignee",{operator_id:t},{assignee_id:t});ou=e=>df(e,O.peek().id);su=e=>qe(async()=>{te({t:"result",...await Z(`/api/messages/${e.id}/retry`,{})})}),Jy=e=>qe(async()=>{te({t:"result",...await Z(`/api/messages/${e.id}/check`,{})})});Oi=S(null)});function nN(e){let t=/[а-яё]/i.test(e)?XO:QO,n=[...e].map(s=>t.get(s)??s).join("");return n===e?null:n}function Qy(e){return[...tN(e).matchAll(/[\p{L}\p{N}@№+]+/gu)].map(t=>({word:t[0],at:t.index}))}function oN(e,t){if(e.length<eN)return!1;let n=s=>t.slice(0,s);for(let s of[e.length-1,e.length,e.length+1])if(s<=t.length&&sN(e,n(s)))return!0;return!1}function sN(e,t){let n=0;for(;n<e.length&&n<t.length&&e[n]===t[n];)n+=1;return e.length===t.length?e.slice(n+1)===t.slice(n+1)||e[n]===t[n+1]&&e[n+1]===t[n]&&e.slice(n+2)===t.slice(n+2):e.length>t.length?e.slice(n+1)===t.slice(n):e.slice(n)===t.slice(n+1)}function aN(e,t){let n=t.find(({word:i})=>i.startsWith(e));if(n)return{score:n.at===0?4:3,mark:[n.at,e.length]};let s=e.length>1&&t.find(({word:i})=>i.includes(e));if(s)return{score:2,mark:[s.at+s.word.indexOf(e),e.length]};let a=t.find(({word:i})=>oN(e,i));return a?{score:1,mark:[a.at,Math.min(e.length,a.word.length)]}:null}function Xy(e,t){let n=Qy(t),s=Qy(e).map(({word:a})=>aN(a,n));return!s.length||s.some(a=>!a)?null:{score:s.reduce((a,i)=>a+i.score,0)/s.length,marks:s.map(a=>a.mark).sort((a,i)=>a[0]-i[0])}}function lr(e,t){let[n,s]=[e.slice(0,rN),t.slice(0,iN)],a=Xy(n,s);if(a)return a;let i=nN(n),l=i&&Xy(i,s);return l?{...l,score:l.score-.5}:null}function mf(e,t,n){return t.map(s=>({item:s,fit:lr(e,n(s))})).filter(s=>s.fit).sort((s,a)=>a.fit.score-s.fit.score)}var ew,tw,QO,XO,eN,tN,rN,iN,ff=b(()=>{ew="qwertyuiop[]asdfghjkl;'zxcvbnm,.`QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>~",tw="йцукенгшщзхъфывапролджэячсмитьбюёЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮЁ",QO=new Map([...ew].map((e,t)=>[e,[...tw][t]])),XO=new Map([...tw].map((e,t)=>[e,[...ew][t]])),eN=4,tN=e=>e.toLowerCase().replaceAll("ё","е");rN=200,iN=1e3});function iu(e,t,n=""){let s=ma(e).assignee_id;if(s===t&&!n)return null;let a=(i,l)=>()=>tn(e,"assignee",{operator_id:i,note:l},{assignee_id:i});return so(vs(e,t),a(t,n),a(s,""),"user-round-check")}function nw(e,t,n=""){let{team_id:s,assignee_id:a}=ma(e),i=tu(e,t===null?null:gf(t)),l=(c,u,d)=>()=>tn(e,"team",{team_id:c,operator_id:u,note:d},{team_id:c,assignee_id:u});return so(i,l(t,t===null?a:null,n),l(s,a,""),"users-round")}function Yt(e){let t=e.id===O.value.id?"online":fv(e.id);return e.presence==="off"||t==="off"?"off":e.presence==="away"||t==="away"?"away":"online"}async function ks(e){try{let{people:t}=await F(e?`/api/people?dialog=${e}`:"/api/people");Ln.value=Object.fromEntries(t.map(n=>[n.id,n]))}catch{}}async function lu(){$f||ra()||($f=!0,await qe(async()=>{let{dialog:e}=await Z("/api/dialogs/next",{});if(!e){oe(o("No unassigned conversations"));return}te({t:"rows",cursor:W.peek().cursor,rows:[{k:"dialog",id:e.id,rev:lN(),row:e}]}),aa(),z(j("mine",e.id));let t=()=>qe(()=>tn(e.id,"assignee",{operator_id:null},{assignee_id:null}));oe(vs(e.id,O.peek().id),{icon:"user-round-check",undo:t})}),$f=!1)}function cu(e,t,n=""){let s=ma(e).snooze,a=s&&(s.until===null||s.until>Date.now())?hf(e,s.until,s.reason):sw(e);return so(Jc(e,t),hf(e,t,n),a,"alarm-clock")}function xs(e){let t=ma(e).snooze;return t?so(Ky(e),sw(e),hf(e,t.until,t.reason),"alarm-clock"):null}function Sn(e,t="solved",n=""){let s=ma(e);if(s.state!=="open")return null;let{view:a}=E.peek(),i=rw(e,a),l=async()=>{await pN(s)(),E.peek().page==="inbox"&&z(j(a,e))},c={label:o("Reason"),run:()=>{z(j(a,e)),w.value="finish"}},u=so(Ei(e,uu(t)),uN(e,t,n),l,"check",{more:c,keep:!0});return u&&E.peek().dialog===e&&iw(a,i),u}function bf(e){let{dialog:t,view:n}=E.peek();t===e&&iw(n,rw(e,n))}function aw(e,t,n){let s={reason:ma(e).close_reason??"solved",comment:""},a=l=>tn(e,"close",l,{close_reason:l.reason}),i=async()=>{s=(await a({reason:t,comment:n})).was??s};return so(Ei(e,uu(t)),i,()=>a(s),"check")}function rw(e,t){let n=W.peek().dialogs;return ja(n,t,"urgent",cs(),null).find(s=>s!==e)??null}function iw(e,t){aa();let n=de.peek()?.after_close??"next";n==="stay"||e==="closed"||z(n==="next"&&t?j(e,t):j(e))}function pu(e){let t=ma(e).waiting_since;if(!t)return null;let n=()=>tn(e,"no-answer",{},{waiting_since:null});return so(qy(e),n,()=>tn(e,"answer-after-all",{},{waiting_since:t}),"message-circle-off")}async function fa(e,t=!vo.peek()[e]){te({t:"follow",id:e,on:t});try{await Z(`/api/dialogs/${e}/follow`,{on:t}),oe(Zc(e,t),{icon:"eye",undo:()=>fa(e,!t)})}catch(n){te({t:"follow",id:e,on:!t}),$e(I(n))}}var ma,gf,ow,Ln,$f,lN,hf,sw,cr,uu,cN,uN,pN,Gt=b(()=>{Q();Qe();ae();ys();V();ca();_();yo();gn();G();R();Ne();ma=e=>ne.peek()[e];gf=e=>ct.value[e]?.name??o("Deleted team"),ow=e=>{let t=ct.value[e.team_id];return t&&!t.removed?t:null};Ln=S(null);$f=!1;lN=()=>Number(String(W.peek().cursor).split(":").pop()),hf=(e,t,n)=>()=>tn(e,"snooze",{until:t,reason:n},{snooze:{at:Date.now(),until:t,reason:n,by:O.peek().id}}),sw=e=>()=>tn(e,"unsnooze",{},{snooze:null});cr={solved:[()=>o("Resolved"),"check"],"no-reply":[()=>o("No reply"),"message-circle-off"],duplicate:[()=>o("Duplicate"),"copy"],spam:[()=>o("Spam"),"ban"],declined:[()=>o("Client declined"),"user-round-x"],other:[()=>o("Other reason"),"circle-question-mark"]},uu=e=>(cr[e]??cr.solved)[0](),cN=e=>({state:"closed",waiting_since:null,snooze:null,close_reason:e}),uN=(e,t,n)=>()=>tn(e,"close",{reason:t,comment:n},cN(t)),pN=({id:e,snooze:t,waiting_since:n})=>()=>tn(e,"reopen",{},{state:"open",snooze:t,waiting_since:n,close_reason:null})});function dw(){ao.value="",zo.value=null,Cn.value=null}function mw(e){if(ao.value=e,clearTimeout(lw),e.trim().length<2){Ni+=1,zo.value=null;return}lw=setTimeout(()=>mN(e),dN)}async function mN(e){Ni+=1;let t=Ni;try{let n=await F(`/api/search?${new URLSearchParams({q:e,limit:String(vf)})}`);t===Ni&&(zo.value={q:e,data:n})}catch(n){if(!(n instanceof ue))throw n;t===Ni&&(zo.value={q:e,problem:n})}}function uw(e){let t=ao.value.trim();return t?mf(t,e,fw).map(({item:n,fit:{marks:s}})=>cw(n,s)):e.map(n=>cw(n))}function $w(e){let t=e.assignee_id===O.peek().id?"mine":"all",n={id:"open",icon:"message-square-text",text:o("Open"),run:()=>z(j(t,e.id))},s=i=>()=>{$N(e),i(e.id)},a=e.state==="open"?[e.assignee_id!==O.peek().id&&{id:"take",icon:"hand",text:o("Take it"),run:s(ou)},e.assignee_id===O.peek().id&&{id:"free",icon:"user-round",text:o("Remove the assignee"),run:s(i=>df(i,null))},{id:"close",icon:"check",text:o("Close"),run:s(Sn)}]:[{id:"reopen",icon:"undo-2",text:o("Reopen"),run:s(ws)}];return[n,...a.filter(Boolean)]}function $N(e){ne.peek()[e.id]||te({t:"result",dialog:e,sentAtRev:us(e.id)})}function hw(e,t=[]){return{id:"d:"+e.id,kind:"dialog",dialog:e,text:e.name,marks:t,acts:()=>$w(e),run:()=>z(j("all",e.id))}}function hN(e){let t=e.dialog_id;return{id:"k:"+e.id,kind:"contact",contact:e,text:e.name,marks:e.marks,run:()=>{t&&z(j("all",t))}}}function gN(e){return{id:"m:"+e.id,kind:"message",message:e,text:e.text,marks:e.marks,acts:()=>$w(e.dialog),run:()=>z(j("all",e.dialog_id,e.no))}}function bN(e){let t=Object.values(ne.value);return mf(e,t,s=>s.name).slice(0,vf).map(({item:s,fit:{marks:a}})=>hw(s,a))}function vN(e){return{dialogs:e.dialogs.map(n=>hw(n)),contacts:e.contacts.map(hN),messages:e.messages.map(gN)}}function yN(){let e=ao.value.trim(),t=fN(),n=[{id:"acts",title:o("Conversation actions"),items:uw(t.filter(s=>pw.has(s.group)))}];if(e){let s=zo.value?.data&&lr(e,zo.value.q)?vN(zo.value.data):{dialogs:[],contacts:[],messages:[]},a=new Set(s.dialogs.map(i=>i.id));n.push({id:"dialogs",title:o("Conversations"),items:[...s.dialogs,...bN(e).filter(i=>!a.has(i.id))].slice(0,vf)}),n.push({id:"contacts",title:o("Clients"),items:s.contacts}),n.push({id:"messages",title:o("Messages found"),items:s.messages})}return n.push({id:"go",title:o("Go to"),items:uw(t.filter(s=>!pw.has(s.group)))}),e&&n.push({id:"all",title:"",items:[{id:"search",kind:"search",icon:"search",text:o("Search everywhere: {q}",{q:e}),marks:[],run:()=>z(tc(e))}]}),n.filter(s=>s.items.length)}function wN(e){let t=ao.value.trim(),n=e.acts().map(s=>({...s,id:"a:"+s.id,kind:"act",marks:t?lr(t,s.text)?.marks:[]})).filter(s=>s.marks);return[{id:"actions",title:e.text,items:n}]}function yf(e){w.value=null,requestAnimationFrame(()=>e.run())}function bw(e){return e?.acts?(Cn.value=e,ao.value="",!0):!1}function wf(){return Cn.value?(Cn.value=null,!0):!1}var dN,vf,ao,zo,Cn,Ni,lw,fN,fw,cw,pw,gw,vw=b(()=>{Q();Qe();ae();V();Pt();_();ff();G();R();Gt();dN=150,vf=5,ao=S(""),zo=S(null),Cn=S(null),Ni=0,lw=0;fN=()=>Mo().filter(e=>e.palette!==!1&&e.label&&af(e)),fw=e=>(e.title??e.label)(),cw=(e,t=[])=>({id:"c:"+e.id,kind:"command",icon:e.icon??"chevron-right",text:fw(e),marks:t,command:e,run:e.run});pw=new Set(["dialog","log"]);gw=fe(()=>Cn.value?wN(Cn.value):yN())});function ur({one:e}){let[t]=bs(e);return t?r`<${kf} keys=${t} />`:null}var kf,du=b(()=>{T();Pt();_();D();kf=({keys:e})=>Iy(e).map((t,n)=>r`${n>0&&r` <span class="then dim t12">${o("then")}</span> `}<${rn} of=${t} />`)});var yw={};Le(yw,{Palette:()=>kN});function xN(){let e=A(null),t=A(null),[n,s]=g({at:0,asked:""});g(dw),be(),B(()=>e.current.focus(),[]);let a=gw.value,i=`${Cn.value?.id??""} ${ao.value}`,l=n.asked===i?n.at:0,c=m=>s({at:m,asked:i}),u=a.flatMap(m=>m.items),d=u[Math.min(l,u.length-1)];N(()=>{t.current?.querySelector(".mi.on")?.scrollIntoView({block:"nearest"})},[l,a]);let p=()=>{w.value=null},h=m=>{if(m.isComposing)return;let $={ArrowDown:(l+1)%u.length,ArrowUp:(Math.min(l,u.length-1)-1+u.length)%u.length,PageDown:Math.min(u.length-1,l+8),PageUp:Math.max(0,l-8)}[m.key];if($!==void 0&&u.length){m.preventDefault(),c($);return}if(m.key==="Enter"&&d){m.preventDefault(),yf(d);return}if(m.key==="Tab"&&!m.shiftKey&&bw(d)){m.preventDefault(),m.stopPropagation();return}m.key==="Backspace"&&!ao.value&&wf()&&m.preventDefault(),m.key==="Escape"&&wf()&&(m.preventDefault(),m.stopPropagation())};return r`<div class="over" onPointerDown=${m=>{m.target===m.currentTarget&&p()}}>
<div class="dialog pal" role="dialog" aria-modal="true" aria-label=${o("Search and commands")}
onKeyDown=${Ct}>
<div class="hrow palin">
<${f} name="search" />
<input class="palq" ref=${e} value=${ao.value} role="combobox" aria-expanded="true"
aria-controls="pallist" aria-autocomplete="list" aria-activedescendant=${d?"pal-"+d.id:null}
aria-label=${o("Command, client or message text")}
placeholder=${Cn.value?o("Action"):o("Command, client or message text")} autocomplete="off"
spellcheck="false" onInput=${m=>mw(m.currentTarget.value)} onKeyDown=${h} />
<${_N} />
</div>
<div class="palbody" id="pallist" role="listbox" aria-label=${o("Results")} ref=${t}>
${a.map(m=>r`<div role="group" aria-label=${m.title||o("Search")} key=${m.id}>
${m.title&&r`<div class="mh" role="presentation">${m.title}</div>`}
${m.items.map($=>r`<${SN} key=${$.id} item=${$} on=${$===d}
onLook=${()=>c(u.indexOf($))} />`)}
</div>`)}
${!u.length&&r`<p class="palno">${o("Nothing found")}</p>`}
</div>
${zo.value?.problem&&r`<p class="palno" role="status">${o("Could not search clients and messages. Try again.")}</p>`}
<div class="palfoot">
<span><span class="keys"><kbd>↑</kbd><kbd>↓</kbd></span> ${o("choose")}</span>
<span><span class="keys"><kbd>Enter</kbd></span> ${o("run")}</span>
${d?.acts&&!Cn.value&&r`<span><span class="keys"><kbd>Tab</kbd></span> ${o("actions")}</span>`}
<span class="hrow end"><span class="keys"><kbd>Esc</kbd></span> ${Cn.value?o("back"):o("dismiss")}</span>
</div>
<div class="vh" role="status">${d?"":o("Nothing found")}</div>
</div>
</div>`}function _N(){let e=Cn.value?.text??ne.value[E.value.dialog]?.name;return e?r`<span class="tag plain lg cut palwhere">${e}</span>`:null}function SN({item:e,on:t,onLook:n}){let s={dialog:TN,contact:EN,message:AN}[e.kind]??CN;return r`<div class=${t?"mi on":"mi"} role="option" id=${"pal-"+e.id} aria-selected=${String(t)}
onPointerMove=${t?null:n} onPointerDown=${a=>a.preventDefault()}
onClick=${()=>yf(e)}>
<${s} item=${e} />
</div>`}function EN({item:e}){let[t]=e.contact.identities;return r`
<${J} name=${e.contact.name} size="sm" />
<span class="cut"><${mu} item=${e} /></span>
${t&&r`<span class="hrow end tight dim t12">
<${Se} kind=${t.kind} named />
<span class="cut">${t.label||ge(t.kind)}</span>
</span>`}
`}function AN({item:e}){let{message:t}=e,n=t.operator_id?U(t.operator_id):t.dialog.name;return r`
<${f} name="message-square-text" />
<span class="cut"><${mu} item=${e} /></span>
<span class="hrow end dim t12 palwho">${n}, ${st(t.created_at,K.value)}</span>
`}var kN,mu,CN,TN,ww=b(()=>{L();T();ae();We();X();_();pf();vw();Pe();G();R();D();Te();du();kN=()=>w.value==="palette"?r`<${xN} />`:null;mu=({item:e})=>Gc(e.text,e.marks??[]).map(t=>t.marked?r`<b class="b6">${t.text}</b>`:t.text),CN=({item:e})=>r`
<${f} name=${e.icon} />
<span class="cut"><${mu} item=${e} /></span>
${e.command&&r`<span class="hrow end tight"><${ur} one=${e.command} /></span>`}
`,TN=({item:e})=>r`
<${J} name=${e.dialog.name} size="sm" />
<span class="cut"><${mu} item=${e} /></span>
<span class="hrow end tight dim t12">
${o("No. {number}",{number:ie(e.dialog.number)})}
<${Se} kind=${e.dialog.kind} named />
</span>
`});var Tt,Io=b(()=>{Tt=(e,t=document)=>t.querySelector(e)});function _f(e){z(tc(e),{replace:!0}),clearTimeout(xf),xf=setTimeout(()=>fu(e),ON)}async function fu(e){if(clearTimeout(xf),ro.peek()?.q===e&&ro.peek().data)return;Pi+=1;let t=Pi;if(!e.trim()){ro.value=null,$a.value=!1;return}$a.value=!0;try{let n=await F(`/api/search?${new URLSearchParams({q:e})}`);t===Pi&&(ro.value={q:e,data:n})}catch(n){if(!(n instanceof ue))throw n;t===Pi&&(ro.value={q:e,problem:n})}t===Pi&&($a.value=!1)}var ON,ro,$a,Pi,xf,kw,xw=b(()=>{Q();V();G();ON=200,ro=S(null),$a=S(!1),Pi=0,xf=0;kw=e=>{ro.value=null,fu(e)}});function Sw(e,t,n){if(n<=t)return 0;if(!e||e.always)return n-t;let s=0,a=0;for(let[l,c]of e.spans)s+=_w(t,n,l,c),a+=c-l;let i=n-t-_w(t,n,e.from,e.until);return s+Math.round(i*a/(e.until-e.from))}function NN(e,t){if(!e||e.always)return null;let n=e.spans.find(([,s])=>s>t);return n&&n[0]>t?n[0]:null}function pr(e,t,n){if(!e.sla||e.due_at===null||e.waiting_since===null||e.state!=="open")return null;let s=t[e.sla.hours],a=n>=e.due_at,i=a?0:Math.min(e.sla.norm,Sw(s,n,e.due_at)),l=i/e.sla.norm;return{left:i,late:a?Sw(s,e.due_at,n):0,share:l,look:a?"bad":l<=.3?"warn":"",opens:a?null:NN(s,n)}}var _w,Sf=b(()=>{_w=(e,t,n,s)=>Math.max(0,Math.min(t,s)-Math.max(e,n))});function Di(e,t){Wm();let n=t?.getBoundingClientRect()??{left:0,bottom:0};$u.value={id:e,x:n.left,y:n.bottom+6},w.value="clock"}function dr({left:e,late:t,look:n,opens:s},a){return n==="bad"?o("{span} overdue",{span:Fe(t)}):s===null?DN(e):o("paused until {time}",{time:MN(s,a)})}function Ew(e,t){let n=pr(e,bn.value,t);if(n){let s=dr(n,t);return n.look==="bad"||n.opens!==null?s:o("reply within {span}",{span:s})}return e.waiting_since?o("waiting {span}",{span:Fe(t-e.waiting_since)}):""}function Tf({target:e}){return e.look==="bad"?r`<${f} name="flame" size="s" />`:e.opens===null?r`<${RN} share=${e.share} />`:r`<${f} name="pause" size="s" />`}function Mi(e){let t=pr(e,bn.value,K.value),n=t!==null&&t.look!=="bad"&&t.opens===null&&t.left<=75e3;return N(()=>n?qv():void 0,[n]),n?pr(e,bn.value,Ac.value):t}function Bn({dialog:e,short:t=!1,asButton:n=!1,still:s=!1}){let a=Mi(e);if(!e.waiting_since)return null;let i=a?`sla due ${a.look}`:"sla due",l=a?r`<${Tf} target=${a} /><span class="vh">${o("Reply due:")} </span>${dr(a,K.value)}`:r`<${zN} since=${e.waiting_since} short=${t} />`,c=d=>{d.preventDefault(),d.stopPropagation(),Di(e.id,d.currentTarget)};if(s)return r`<span class=${i}>${l}</span>`;if(!n)return r`<span class=${i} title=${Cw(e,a)} onClick=${c}>${l}</span>`;let u=w.value==="clock"&&$u.value?.id===e.id;return r`<button type="button" class=${i} data-clock aria-haspopup="dialog" aria-expanded=${String(u)}
title=${Cw(e,a)} onClick=${c}>
${l}
</button>`}function zN({since:e,short:t}){let n=Fe(Math.max(0,K.value-e));return r`<${f} name="hourglass" size="s" />${t?r`<span class="vh">${o("waiting")} </span>${n}`:o("waiting {span}",{span:n})}`}var Cf,PN,$u,DN,MN,RN,Cw,Lo=b(()=>{Q();L();We();X();T();_();Sf();R();D();ae();Cf=6e4,PN=1440*Cf,$u=S(null);DN=e=>e<=6e4?o("{n} s",{n:Math.ceil(e/1e3)}):Fe(Math.ceil(e/Cf)*Cf),MN=(e,t)=>e-t<PN?q(e):Pc(e,t);RN=({share:e})=>r`<svg class="pie" viewBox="0 0 12 12" aria-hidden="true">
<circle class="bg" cx="6" cy="6" r="4.6" />
<circle class="fg" cx="6" cy="6" r="4.6" pathLength="100" stroke-dasharray=${`${Math.round(e*100)} 100`} />
</svg>`;Cw=(e,t)=>t?o("Reply due at {time}",{time:Eo(e.due_at,K.value)}):o("waiting {span}",{span:Fe(Math.max(0,K.value-e.waiting_since))})});var Pw={};Le(Pw,{Search:()=>LN});function LN(){let{q:e}=E.value,[t,n]=g("all"),s=A(null);N(()=>{fu(e)},[e]),B(()=>{s.current.focus(),s.current.select()},[]);let a=ro.value?.q===e?ro.value:null,i=a?.data??($a.value?ro.value?.data:null),l=c=>{c.key!=="ArrowDown"&&c.key!=="Enter"||(c.preventDefault(),Tt(".srh")?.focus())};return r`<main class="main page" id="main">
<header class="bar1 srbar">
<a class="ib only-phone" href=${eo()} aria-label=${o("Back to the list")}><${f} name="arrow-left" /></a>
<form class="srin" role="search" onSubmit=${c=>c.preventDefault()}>
<${f} name="search" />
<input class="palq" id="q" ref=${s} type="text" inputmode="search" enterkeyhint="search" autocomplete="off"
spellcheck="false" maxlength="200" aria-label=${o("Search in conversations, clients and messages")}
placeholder=${o("Word, name, address or No.")} value=${e} onInput=${c=>_f(c.target.value)}
onKeyDown=${l} />
${e&&r`<button type="button" class="ib small" aria-label=${o("Clear")} onClick=${()=>{_f(""),s.current.focus()}}>
<${f} name="x" size="m" />
</button>`}
</form>
<h1 class="vh">${e?o("Search: {q}",{q:e}):o("Search")}</h1>
</header>
${i&&r`<${FN} data=${i} tab=${t} pick=${n} />`}
<div class="srgrid">
<div class="scroll" role="group" tabindex="0" aria-label=${o("Search results")}
aria-busy=${$a.value?"true":null} onKeyDown=${WN}>
<div class="srbody"><${jN} q=${e} data=${i} problem=${a?.problem} tab=${t} pick=${n} /></div>
</div>
</div>
<div class="vh" aria-live="polite">${a?.data?C("{n} found","{n} found",Ef(a.data)):""}</div>
</main>`}function WN(e){let t=[...e.currentTarget.querySelectorAll(".srh")],n=t.indexOf(document.activeElement),s={ArrowDown:n+1,ArrowUp:n-1}[e.key];n<0||s===void 0||(e.preventDefault(),s<0?document.getElementById("q").focus():t[Math.min(s,t.length-1)].focus())}function FN({data:e,tab:t,pick:n}){return r`<div class="bar2 tabsrow">
<div class="tabs flat" role="group" aria-label=${o("Search in")}>
${IN.map(([s,a])=>r`<button type="button" class="tab" aria-current=${t===s?"page":null}
onClick=${()=>n(s)}>
${a()} <span class="n">${ie(BN(e,s))}</span>
</button>`)}
</div>
</div>`}function jN({q:e,data:t,problem:n,tab:s,pick:a}){let i=Ot(300,$a.value&&!t);if(n)return r`<${re} icon="unplug" title=${o("Search failed")} text=${I(n)}>
<button type="button" class="btn" onClick=${()=>kw(e)}>${o("Retry")}</button>
<//>`;if(!e.trim())return r`<${re} icon="search" title=${o("What are you looking for?")} text=${o("Words in any form, names, addresses, conversation numbers. Quotes find an exact phrase, a minus excludes a word.")} />`;if(!t)return i?r`<p class="t12 dim srq">${o("Searching…")}</p>`:null;if(!Ef(t))return r`<${re} icon="search" title=${o("Nothing found")} text=${o("Try fewer or different words.")} />`;let l=d=>(s==="all"||s===d)&&t[d].length>0,c=d=>s==="all"?t[d].slice(0,Aw):t[d],u=(d,p)=>s==="all"&&t[d].length>Aw&&r`<button type="button" class="link t13 srall" onClick=${()=>a(d)}>
${p}
: ${ie(t[d].length)}
</button>`;return r`
${t.other_layout&&r`<p class="t12 dim srq">
${o("Nothing found for “{typed}”. Showing “{read}”, typed in the wrong keyboard layout.",{typed:t.text,read:t.other_layout})}
</p>`}
${l("dialogs")&&r`
<h2 class="rules-h">${o("Conversations")}</h2>
<ul class="card">
${c("dialogs").map(d=>r`<${KN} key=${d.id} dialog=${d} />`)}
</ul>
${u("dialogs",o("All conversations found"))}
`}
${l("contacts")&&r`
<h2 class="rules-h">${o("Clients")}</h2>
<ul class="card">${c("contacts").map(d=>r`<${qN} key=${d.id} contact=${d} />`)}</ul>
${u("contacts",o("All clients found"))}
`}
${l("messages")&&r`
<h2 class="rules-h">${o("Messages found")}</h2>
<ul class="card">${c("messages").map(d=>r`<${UN} key=${d.id} message=${d} />`)}</ul>
${u("messages",o("All messages found"))}
`}
${s!=="all"&&!t[s].length&&r`<${re} icon="search" title=${o("Nothing found")} />`}
`}function KN({dialog:e}){return r`<li>
<a class="srh" href=${j("all",e.id)}>
<${J} name=${e.name} face=${e.avatar}><${Se} kind=${e.kind} named /><//>
<span class="grow">
<span class="hrow">
<b class="b6 cut">${e.name}</b>
<${Bn} dialog=${e} />
${e.state==="closed"&&r`<span class="tag plain">${o("closed")}</span>`}
</span>
<span class="t13 mut blk srx">
${[o("No. {number}",{number:ie(e.number)}),e.title].filter(Boolean).join(" · ")}
</span>
</span>
<span class="t12 dim srm">${Nw(e.last_at)}</span>
</a>
</li>`}function qN({contact:e}){let t=r`
<${J} name=${e.name} />
<span class="grow">
<span class="hrow"><b class="b6 cut"><${Ow} text=${e.name} marks=${e.marks} /></b></span>
<span class="t13 mut blk srx">${e.identities.map(n=>n.label).join(" · ")}</span>
</span>
${e.identities.map(n=>r`<${Se} kind=${n.kind} named />`)}
`;return r`<li>
${e.dialog_id?r`<a class="srh" href=${j("all",e.dialog_id)}>${t}</a>`:r`<span class="srh">${t}</span>`}
</li>`}function UN({message:e}){let{dialog:t}=e,n=e.operator_id?U(e.operator_id):"",s=e.kind==="note"?`${o("Note")} · ${n}`:e.kind==="out"&&n?`${n} → ${t.name}`:t.name,a=e.kind==="note"?r`<span class="nic"><${f} name="lock" size="m" /></span>`:r`<${Se} kind=${t.kind} size="mid" named />`;return r`<li>
<a class="srh" href=${j("all",t.id,e.no)}>
${a}
<span class="grow">
<span class="hrow"><b class="b6 cut">${s}</b></span>
<span class="t13 mut blk srx"><${Ow} text=${e.text} marks=${e.marks} /></span>
</span>
<span class="t12 dim srm">${Nw(e.created_at)}</span>
</a>
</li>`}var Aw,IN,Ef,BN,Ow,Nw,Dw=b(()=>{L();Io();T();V();We();X();_();pf();Pe();G();xw();D();Te();Lo();Aw=5,IN=[["all",()=>o("Everything")],["dialogs",()=>o("Conversations")],["contacts",()=>o("Clients")],["messages",()=>o("Messages found")]];Ef=e=>e.dialogs.length+e.contacts.length+e.messages.length,BN=(e,t)=>t==="all"?Ef(e):e[t].length;Ow=({text:e,marks:t})=>Gc(e,t).map(n=>n.marked?r`<mark>${n.text}</mark>`:n.text),Nw=e=>`${st(e,K.value)}, ${q(e)}`});function tt({label:e,place:t,across:n=!1,children:s}){let a=Nt(Af);return be(),B(()=>{(a.current.querySelector("[aria-checked='true']")??a.current.querySelector("button")).focus({preventScroll:!0})},[]),r`<div class=${"menu pop "+t} role="menu" aria-label=${e} ref=${a}
onKeyDown=${i=>GN(i,n)}>
${s}
</div>`}function GN(e,t){let n=[...e.currentTarget.querySelectorAll("button")],s=n.indexOf(document.activeElement),[a,i]=[(s+1)%n.length,(s-1+n.length)%n.length],l=t?{ArrowRight:a,ArrowLeft:i}:{},c={ArrowDown:a,ArrowUp:i,Home:0,End:n.length-1,...l}[e.key];e.key==="Tab"&&Af(),c!==void 0&&(e.preventDefault(),e.stopPropagation(),n[c].focus())}var Af,H,Wn=b(()=>{L();T();ae();D();Te();Af=()=>{w.value=null};H=({icon:e,checked:t,onPick:n,stay:s,children:a})=>r`<button type="button" class="mi" tabindex="-1"
role=${t===void 0?"menuitem":"menuitemradio"}
aria-checked=${t===void 0?null:String(t)} onClick=${()=>{s||Af(),n()}}>
<${f} name=${t?"check":e} size="m" />
${a}
</button>`});var Of,Tn,VN,zi,Rw,JN,hu,Ii=b(()=>{_();R();Of={online:()=>o("Online"),lunch:()=>o("Lunch"),training:()=>o("Training"),away:()=>o("Away"),off:()=>o("Off shift")},Tn=e=>e?.name||(Of[e?.builtin]??Of.off)(),VN={online:"on",away:"away",off:"off"},zi=e=>`dot ${VN[e]??"off"}`,Rw=e=>Of[e.builtin]?.()??"",JN=(e,t)=>e.place-t.place||e.id-t.id,hu=()=>Object.values(bo.value).filter(e=>!e.removed).sort(JN)});function Iw(){return w.value!=="me"?null:r`<${tt} label=${o("My menu")} place="popme">
${hu().map(e=>r`<button type="button" class="mi" tabindex="-1" role="menuitemradio" key=${e.id}
aria-checked=${String(O.value.status_id===e.id)} onClick=${()=>{w.value=null,iv(e.id)}}>
<span class="dotbox"><span class=${zi(e.base)}></span></span>
<span class="cut">${Tn(e)}</span>
${O.value.status_id===e.id&&r`<span class="mend"><${f} name="check" size="m" /></span>`}
</button>`)}
<div class="msep" role="separator"></div>
<${H} icon="bell" onPick=${rr}>
${o("Notifications")}
${_e.value.notifications>0&&r`<span class="count mend">${_e.value.notifications}</span>`}
<//>
<${H} icon="settings" onPick=${()=>z(zt("looks"))}>${o("My settings")}<//>
<div class="msep" role="separator"></div>
<div class="mh" role="presentation">${o("Language")}</div>
<${H} icon="languages" checked=${ve.value==="ru"} onPick=${()=>no("ru")}>
<span lang="ru">Русский</span>
<//>
<${H} icon="languages" checked=${ve.value==="en"} onPick=${()=>no("en")}>
<span lang="en">English</span>
<//>
<div class="mh" role="presentation">${o("Theme")}</div>
<${H} icon="sun-moon" checked=${Zt.value==="system"} onPick=${()=>ps("system")} stay>
${o("System")}
<//>
<${H} icon="sun" checked=${Zt.value==="light"} onPick=${()=>ps("light")} stay>${o("Light")}<//>
<${H} icon="moon" checked=${Zt.value==="dark"} onPick=${()=>ps("dark")} stay>${o("Dark")}<//>
<div class="mh" role="presentation">${o("Density")}</div>
<${H} icon="rows-4" checked=${In.value==="compact"} onPick=${()=>Ya("compact")} stay>
${o("Compact")}
<//>
<${H} icon="rows-3" checked=${In.value==="normal"} onPick=${()=>Ya("normal")} stay>
${o("Normal")}
<//>
<${H} icon="menu" checked=${In.value==="roomy"} onPick=${()=>Ya("roomy")} stay>
${o("Comfortable")}
<//>
<div class="msep" role="separator"></div>
<${H} icon="users-round" onPick=${()=>{w.value="handover"}}>
${o("Hand over my conversations")}
<//>
<${H} icon="keyboard" onPick=${()=>{w.value="shortcuts"}}>
${o("Keyboard shortcuts")}
<kbd>?</kbd>
<//>
<${H} icon="log-out" onPick=${Zy}>${o("Sign out")}<//>
<//>`}var ZN,zw,Nf,QN,XN,Lw,Pf=b(()=>{T();Qe();ae();_();ft();G();R();qc();D();Wn();Ii();ZN={operator:()=>o("Operator"),supervisor:()=>o("Supervisor"),administrator:()=>o("Administrator")},zw=e=>ZN[e]?.()??"",Nf=()=>bo.value[O.value.status_id]??{builtin:O.value.presence,base:O.value.presence},QN=()=>{w.value=w.value==="me"?null:"me"},XN=({children:e})=>r`<button type="button" class=${e?"mebtn":"ib"} aria-haspopup="menu"
aria-expanded=${String(w.value==="me")} aria-label=${o("{name}: my menu",{name:O.value.name})}
title=${Tn(Nf())} onClick=${QN}>
<${J} name=${O.value.name} size="md"><span class=${zi(Nf().base)}></span><//>
${e}
</button>`;Lw=()=>r`<div class="me">
<${XN}>
<span class="grow">
<span class="nmx cut">${O.value.name}</span>
<br />
<span class="t12 dim">${Tn(Nf())}</span>
</span>
<//>
<${Ey} />
</div>`});function Bw(e){if(Li.some(([n])=>n===e))return o("Inbox");let t=ss(e);return t!==null?ct.value[t]?.name??o("Team"):Bi.find(([n])=>n===e)[1]()}var Li,Bi,_s,gu,mr=b(()=>{Q();_();ii();R();Li=[["mine",()=>o("Mine")],["unassigned",()=>o("Unassigned")],["all",()=>o("All")]],Bi=[["waiting",()=>o("Waiting for us"),"hourglass"],["unread",()=>o("Unread"),"mail-open"],["mentions",()=>o("Mentions"),"at-sign"],["following",()=>o("Following"),"eye"],["snoozed",()=>o("Snoozed"),"alarm-clock"],["failed",()=>o("Not sent"),"circle-alert"],["closed",()=>o("Closed"),"archive"]],_s=fe(()=>Object.values(ct.value).filter(e=>!e.removed).sort((e,t)=>e.name.localeCompare(t.name))),gu=e=>ss(e)===null?_e.value[e]:_e.value.teams?.[ss(e)]??0});function Bo(e,t){try{localStorage.setItem(e,JSON.stringify(t))}catch{}}function ga(e){localStorage.removeItem(e)}function fr(e){let t=[];for(let n=0;n<localStorage.length;n+=1){let s=localStorage.key(n);if(s.startsWith(e))try{t.push([s.slice(e.length),JSON.parse(localStorage.getItem(s))])}catch{}}return t}var vu=b(()=>{});function qw(e){Rf.value=e.created_at-Date.now()}function ba(e){let t=de.peek()?.undo??{messenger:4,email:10};return(e==="email"?t.email:t.messenger)*1e3}var sP,Rf,Ss,Uw,Fn,jn,$r,Kn=b(()=>{Q();R();sP=6e4,Rf=S(0);Ss=e=>e+Rf.peek(),Uw=({kind:e,delivery:t})=>e==="out"&&t?.state==="queued"&&!t.attempts,Fn=e=>e.delivery.not_before-Rf.value,jn=e=>Uw(e)&&e.delivery.not_before-e.created_at>sP,$r=(e,t=Date.now())=>Uw(e)&&!jn(e)&&e.delivery.not_before>e.created_at&&Fn(e)>t});function Yw(e){let t={...hr.peek()[e.dialog_id]};if(jn(e))t[e.id]=e;else if(t[e.id])delete t[e.id];else return;hr.value={...hr.peek(),[e.dialog_id]:t}}async function Vw(e){try{let{messages:t}=await F(`/api/dialogs/${e}/planned`);hr.value={...hr.peek(),[e]:Object.fromEntries(t.map(n=>[n.id,n]))}}catch(t){if(!(t instanceof ue))throw t}}var hr,Hw,Gw,yu=b(()=>{pt();Q();V();Kn();hr=S({}),Hw=e=>Object.values(hr.value[e]??{}).sort((t,n)=>t.delivery.not_before-n.delivery.not_before);yn(e=>{for(let t of e)t.k==="message"&&Yw(t.row)});Gw=Yw});function iP(e){gr=`okno.out.${e}.`;let t=Date.now()-aP;Et.value=fr(gr).map(([,n])=>({...n,phase:lP(n,t)})).sort((n,s)=>n.at-s.at),Cs()}function lP(e,t){return e.phase==="held"||e.phase==="refused"?e.phase:e.at<t?"stale":"queued"}function If(e,t,n,s,a=[],i={}){let l={key:os(),dialog_id:e,kind:t,text:n,seen:s,files:a,more:i,at:Date.now(),phase:"queued"};return Bo(gr+l.key,l),Et.value=[...Et.value,l],Cs(),l.key}function pP(e,t){Wi.set(e,t),Wi.size>uP&&Wi.delete(Wi.keys().next().value)}function Fi(e,t){Et.value=Et.value.map(s=>s.key===e?{...s,...t}:s);let n=Et.value.find(s=>s.key===e);n&&Bo(gr+e,n)}function br(e){ga(gr+e),Et.value=Et.value.filter(t=>t.key!==e)}function wu(e,t={}){Fi(e,{...t,phase:"queued",at:Date.now()}),Cs()}function Cs(){if(Ce.value!=="in"||!gr)return;let e=new Set;for(let t of Et.value)e.has(t.dialog_id)||(t.phase==="queued"&&dP(t),["queued","sending","held"].includes(t.phase)&&e.add(t.dialog_id))}async function dP(e){Fi(e.key,{phase:"sending"});let t=us(e.dialog_id),{key:n,kind:s,text:a,seen:i}=e,l=(e.files??[]).map(c=>c.token);try{let c=await ye("POST",`/api/dialogs/${e.dialog_id}/messages`,{...mP(e.more),key:n,kind:s,text:a,seen:i,files:l});qw(c.message),Gw(c.message),pP(n,c.message),te({t:"result",...c,sentAtRev:t}),Xw.set(`${e.dialog_id}.${s}`,Date.now()),br(n),Cs()}catch(c){fP(e,c)}}function mP(e={}){if(!e.not_before||e.not_before>Date.now())return e;let{not_before:t,...n}=e;return n}function fP(e,t){t.offline||t.status===401||t.status===429||t.status>=500?Fi(e.key,{phase:"queued",tries:(e.tries??0)+1,code:t.code}):t.code==="conversation-changed"?Fi(e.key,{phase:"held",came:t.detail.messages,last_no:t.detail.last_no}):(Fi(e.key,{phase:"refused",code:t.code}),Cs())}var aP,rP,Et,gr,Jw,zf,Zw,Qw,Xw,cP,ek,tk,uP,Wi,nk,ok,Wo=b(()=>{pt();Q();V();vu();Yl();yu();R();Kn();aP=3600*1e3,rP=5e3,Et=S([]),gr="";Jw=e=>Et.value.filter(t=>t.dialog_id===e),zf=({phase:e})=>["held","refused","stale"].includes(e),Zw=e=>Et.value.some(t=>t.dialog_id===e&&zf(t)),Qw=e=>Et.value.find(t=>t.dialog_id===e&&t.phase==="held"),Xw=new Map,cP=5e3,ek=(e,t)=>Jw(e).some(n=>n.kind===t)||Date.now()-(Xw.get(`${e}.${t}`)??0)<cP,tk=(e,t,n)=>Jw(e).some(s=>s.kind===t&&s.text===n.trim());uP=50,Wi=new Map,nk=e=>Wi.get(e);ok=e=>wu(e.key,{seen:e.last_no,came:void 0});Va(iP);fs(Cs);setInterval(()=>{Et.value.some(e=>e.phase==="queued")&&Cs()},rP);window.addEventListener("online",Cs)});function sk(e){ji.set(e,{upto:W.peek().logs[e]?.seen??0,since:new Map})}function ak(e,t){let n=ji.get(e);n&&(n.upto=Math.max(n.upto,t))}function rk(e,t){let n=ji.get(e);if(!n)return;Lf(n);let s=new Set(t);for(let a of n.since.keys())s.has(a)||n.since.delete(a);for(let a of s)a>n.upto&&!n.since.has(a)&&n.since.set(a,Date.now())}function Lf(e){let t=Date.now()-$P;for(let[n,s]of e.since)s>t||(e.upto=Math.max(e.upto,n),e.since.delete(n))}function ik(e,t,n){let s=W.peek().logs[e]?.items??{},a=t;for(;a<n&&s[a+1]&&!hP(s[a+1]);)a+=1;return a}function Ts(e){let t=ji.get(e);return t?(Lf(t),ik(e,t.upto,Math.max(t.upto,...t.since.keys()))):null}function lk(e,t){let n=ji.get(e);return n?(Lf(n),ik(e,t,n.upto)):t}var $P,ji,hP,va=b(()=>{R();$P=1e3,ji=new Map;hP=({kind:e,author:t,automatic:n,delivery:s})=>(e==="note"||e==="out"&&!n)&&t.operator_id!==W.peek().me?.id&&s?.state!=="cancelled"});function yP(e){ku=`okno.draft.${e}.`;let t=fr(ku).map(([n,s])=>[n,typeof s=="string"?{text:s,at:0,dirty:!0}:s]);Lt.value=Object.fromEntries(t),Es.value={}}function As(e,t){let n={...Lt.value};t&&(Su(t)||t.dirty)?(n[e]=t,Bo(ku+e,t)):(delete n[e],ga(ku+e)),Lt.value=n}function Kf(e,t){let n=Lt.peek()[e];fk(e);let s={text:"",...n,seen:wP(e,n),...t,at:n?.at??0,dirty:!0};if(!Su(s)&&!n?.at&&!ya.has(e)&&!xu.has(e)){As(e,null);return}As(e,s),clearTimeout(ya.get(e)),ya.set(e,setTimeout(()=>qf(e),gP))}function wP(e,t){let n=Number(e.split(".")[0]),s=t&&Su(t)?t.seen??null:null;return s===null?Ts(n):lk(n,s)}function pk(e,t){let n=qn(e,t);clearTimeout(ya.get(n)),ya.delete(n),fk(n),As(n,null)}function dk(){for(let e in Lt.peek())Lt.peek()[e].dirty&&qf(e)}async function qf(e){clearTimeout(ya.get(e)),ya.delete(e);let t=Lt.peek()[e];if(!t?.dirty||Ce.peek()!=="in")return;let[n,s]=e.split("."),a=Ki(t);xu.set(e,{what:a,until:Date.now()+bP});try{let{at:i}=await ye("PUT",`/api/dialogs/${n}/draft`,{mode:s,text:t.text,head:_u(t),seen:t.seen??null});mk(e,a,i)}catch(i){i.status===404&&As(e,null)}}function mk(e,t,n){let s=Lt.peek()[e];s&&As(e,{...s,at:n,dirty:Ki(s)!==t})}function kP(e){for(let t in e)for(let n in e[t])Wf(Number(t),n,e[t][n]);for(let t in Lt.peek()){let[n,s]=t.split(".");!e[n]?.[s]&&!(xu.get(t)?.until>Date.now())&&Wf(Number(n),s,void 0)}}function xP(e,t){for(let n of vP)Wf(e,n,t[n])}function Wf(e,t,n){let s=qn(e,t),a=Lt.peek()[s],i=xu.get(s);if(!n){if(!a||a.dirty)return;if(ek(e,t)){As(s,{...a,dirty:!0}),qf(s);return}As(s,null);return}if(i?.what===Ki(n)){mk(s,i.what,n.at);return}n.at<=(a?.at??0)||a?.dirty&&a.at||!a&&tk(e,t,n.text)||(a&&Su(a)&&Ki(a)!==Ki(n)&&(Es.value={...Es.value,[s]:{text:a.text,head:_u(a),seen:a.seen??null}}),As(s,{text:n.text,head:n.head,at:n.at,seen:n.seen??null,dirty:!1}))}function fk(e){if(!(e in Es.peek()))return;let{[e]:t,...n}=Es.peek();Es.value=n}var gP,bP,vP,Lt,Bf,Es,ku,ya,xu,_u,Ki,Su,qn,nn,Ff,jf,ck,io,cn,Os,uk,$k,hk,un=b(()=>{pt();Q();V();vu();Wo();va();gP=800,bP=5e3,vP=["reply","note"],Lt=S({}),Bf=S({}),Es=S({}),ku="",ya=new Map,xu=new Map,_u=e=>{let{subject:t=null,cc:n="",bcc:s="",to:a=null}=e?.head??{};return t!==null||n||s||a?{subject:t,cc:n,bcc:s,to:a}:null},Ki=e=>JSON.stringify([e.text,_u(e)]),Su=e=>!!(e.text.trim()||_u(e));qn=(e,t)=>`${e}.${t}`,nn=(e,t)=>Lt.value[qn(e,t)]?.text??"",Ff=e=>Lt.value[qn(e,"reply")]?.head??null,jf=(e,t)=>Lt.peek()[qn(e,t)]?.seen??null,ck=(e,t)=>Lt.value[qn(e,t)]?.dirty===!1,io=e=>Bf.value[e]??"reply",cn=(e,t)=>{Bf.value={...Bf.value,[e]:t}};Os=(e,t,n,s=null)=>Kf(qn(e,t),{text:n.trim()?n:"",...s!==null&&{seen:s}}),uk=(e,t)=>Kf(qn(e,"reply"),{head:t});$k=(e,t)=>Es.value[qn(e,t)],hk=(e,t)=>Kf(qn(e,t),Es.peek()[qn(e,t)]);Cv((e,{entered:t})=>{t&&yP(e.me.id),kP(e.drafts)});Va(dk);fs(dk);yn(e=>{for(let t of e)t.k==="draft"&&xP(t.id,t.row)})});function Ps(){Ns=!1,SP()&&requestAnimationFrame(()=>{!Ns&&!w.peek()&&!wr(document.activeElement)&&qi()?.focus({preventScroll:!0})})}function CP(e){let t=qi();t.focus({preventScroll:!0}),t.setRangeText(e,t.selectionStart,t.selectionEnd,"end"),t.dispatchEvent(new Event("input",{bubbles:!0}))}function Tu(){clearTimeout(vr?.timer),vr=null}function _k(){let{run:e,still:t}=vr;Tu(),t()&&e()}function Au(e,t,{settled:n=!0,pause:s=!0}={}){if(Ou(e)||n&&!ev(e.timeStamp))return;if(!s||!yr(e)){t();return}let{dialog:a}=E.peek();vr={letter:e.key,run:t,still:()=>E.peek().dialog===a&&!w.peek(),timer:setTimeout(_k,Hf)}}function Ou(e){let t=e.timeStamp-Uf<Hf;return yr(e)&&(Uf=e.timeStamp),t}function Cu(e){e.preventDefault(),e.stopImmediatePropagation()}function TP(e){let t=wr(e.target),n=ir(Ro(e),t),s=e.ctrlKey||e.metaKey;(t?vk.get(e.code)===e.target&&!(s&&(n||e.key==="Enter")):n?.walks||!(n||yr(e)||e.key==="Enter"||e.key===" "))||Cu(e)}function EP(e){if(yr(e)&&/\p{L}/u.test(e.key)){let{letter:t}=vr;if(Tu(),Uf=e.timeStamp,ir(Ro(e))?.id==="undo"||!qi()){Cu(e);return}CP(t),e.stopImmediatePropagation()}else e.key==="Escape"?(Tu(),Cu(e)):(yr(e)||e.key==="Enter")&&(Cu(e),_k(),requestAnimationFrame(()=>AP(e)))}function AP({code:e,key:t}){let n=document.activeElement;!w.peek()||!n?.closest("[role=dialog], [role=menu]")||(t==="Enter"?n.click():n.dispatchEvent(new KeyboardEvent("keydown",{code:e,key:t,bubbles:!0,cancelable:!0})))}function OP(e){return Ns||!yr(e)||wr(e.target)||w.peek()||Je.peek()||e.isComposing||!bk&&yk.some(t=>t())?!1:E.peek().page==="inbox"&&!!(E.peek().dialog&&qi())}function NP(e){if(Ce.peek()==="in"){if(e.repeat){TP(e);return}if(vk.set(e.code,e.target),vr){EP(e);return}["Tab","Escape","F6"].includes(e.key)&&(Ns=!0),OP(e)&&(qi().focus({preventScroll:!0}),e.stopImmediatePropagation())}}var Hf,_P,gk,Ns,bk,Uf,vr,vk,yk,wk,wr,kk,Eu,qi,xk,SP,yr,Ds=b(()=>{ae();V();Pt();yo();G();Hf=300,_P="input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]",gk=".dock .comp textarea",Ns=!1,bk=!1,Uf=-Hf,vr=null,vk=new Map,yk=[],wk=e=>{yk.push(e)},wr=e=>!!e?.closest?.(_P),kk=()=>Ns,Eu=()=>{Ns=!0},qi=()=>document.querySelector(gk),xk=e=>e.target,SP=()=>matchMedia("(min-width: 720px) and (hover: hover)").matches,yr=e=>/^[\p{L}\p{N}]$/u.test(e.key)&&!e.ctrlKey&&!e.metaKey&&!e.altKey;window.addEventListener("keydown",NP,{capture:!0});window.addEventListener("pointerdown",e=>{Ns=!1,bk=!!xk(e)?.closest?.("#conversation"),Tu()},{capture:!0});document.addEventListener("focusin",e=>{xk(e)?.matches?.(gk)&&(Ns=!1)})});var Ms,An,wa=b(()=>{G();R();Ms=()=>ne.peek()[E.peek().dialog],An=()=>!!Ms()});function s$(e,t=9){let n=[{id:"hour",at:Math.ceil((e+36e5)/6e4)*6e4}];return Mt(e,0,18)-e>36e5&&n.push({id:"evening",at:Mt(e,0,18)}),n.push({id:"tomorrow",at:Mt(e,1,t)}),Hi(e)>1&&n.push({id:"monday",at:Mt(e,Hi(e),9)}),n}function Mk(e,t){let s=(new Date(e,t,1).getDay()+6)%7,a=new Date(e,t+1,0).getDate(),i=[...Array(s).fill(null),...Array.from({length:a},(l,c)=>new Date(e,t,c+1).getTime())];for(;i.length%7;)i.push(null);return Array.from({length:i.length/7},(l,c)=>i.slice(c*7,c*7+7))}function Rk(e){let t=/^\s*(\d{1,2})[:.\s]?(\d{2})\s*$/.exec(e);if(!t)return null;let[n,s]=[Number(t[1]),Number(t[2])];return n<24&&s<60?[n,s]:null}var Mt,Hi,Dk,Yi=b(()=>{Mt=(e,t,n,s=0)=>{let a=new Date(e);return a.setDate(a.getDate()+t),a.setHours(n,s,0,0)},Hi=e=>(1-new Date(e).getDay()+7)%7||7;Dk=e=>[...s$(e,10),{id:"client",at:null}]});function jo(e){let{dialog:t}=E.peek();t&&(cn(t,e),Yc(()=>requestAnimationFrame(()=>Tt(".comp textarea")?.focus())))}var Du=b(()=>{G();Io();en();un()});function zP(e,t){let n=`@${t.name}`.toLocaleLowerCase(),s=e.toLocaleLowerCase();for(let a=s.indexOf(n);a>=0;a=s.indexOf(n,a+1))if(!RP.test(s[a+n.length]??""))return!0;return!1}function Ik(e,t){let n=/(^|[\s(«"])@([\p{L}\p{N}. -]{0,40})$/u.exec(e.slice(0,t));return n&&{from:t-n[2].length-1,query:n[2]}}function Lk(e){let t=e.trim().toLocaleLowerCase(),n=({name:s})=>s.toLocaleLowerCase().startsWith(t)||s.toLocaleLowerCase().split(/\s+/).some(a=>a.startsWith(t));return zk().filter(n).sort((s,a)=>s.name.localeCompare(a.name)).slice(0,8)}var zk,RP,Mu,Ru=b(()=>{R();zk=()=>Object.values(Oe.value).filter(e=>e.active&&e.id!==O.value.id),RP=/[\p{L}\p{N}]/u;Mu=e=>e.includes("@")?zk().filter(t=>zP(e,t)):[]});function dn(e,{open:t,...n}){t!==void 0&&(a$.value={...a$.peek(),[e]:t}),Object.keys(n).length&&uk(e,{...Ff(e),...n})}function i$(e){for(let n of["cc","bcc"]){let s=On(e[n]).find(a=>!r$(a));if(s)return{field:n,value:s}}return On(e.cc).length+On(e.bcc).length>LP?{field:"cc",value:null}:null}function Fk(e){let{subject:t,cc:n,bcc:s,to:a}=zu(e),i={subject:t??null,cc:On(n),bcc:On(s),to:a??null};return i.subject!==null||i.to||i.cc.length||i.bcc.length?i:void 0}var IP,LP,a$,zu,Bk,On,r$,Wk,Gi=b(()=>{Q();un();IP=/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[^\s@.,;:<>()"\\/]+(\.[^\s@.,;:<>()"\\/]+)+$/i,LP=20,a$=S({}),zu=e=>({...Ff(e),open:!!a$.value[e]});Bk=e=>dn(e,{open:!1}),On=e=>[...new Set((e??"").split(/[,;\s]+/).map(t=>t.trim().toLowerCase()).filter(Boolean))],r$=e=>e.length<=254&&IP.test(e),Wk=e=>i$(zu(e))});function Ko(e,t,n){let{[`${e}.${t}`]:s,...a}=l$.peek();l$.value=n===null?a:{...a,[`${e}.${t}`]:n}}var l$,ka,Vi=b(()=>{Q();l$=S({}),ka=(e,t)=>l$.value[`${e}.${t}`]??null});function WP(e){qo=`okno.up.${e}.`,Xe.value=[...fr(qo).map(([,t])=>t),...FP()],xa.value={},zs.value={}}function FP(){try{return JSON.parse(sessionStorage.getItem(qk())??"[]").map(e=>({...e,state:"refused",code:e.state==="refused"?e.code:"lost"}))}catch{return[]}}function Ji(e,t,n,s="reply"){let a=Math.min(n.max_file||c$,c$),i=(n.max_files||10)-gt(e,s).filter(c=>c.state!=="refused").length,l=[...t].map(c=>{let u={id:os(),dialog_id:e,mode:s,name:c.name||"image.png",size:c.size,type:c.type,state:"waiting",share:0,source:c,seen:Ts(e)};return c.size>a?{...u,state:"refused",code:"too-large",limit:a}:c.size?i<=0?{...u,state:"refused",code:"too-many",limit:n.max_files||10}:(i-=1,u):{...u,state:"refused",code:"empty"}});Xe.value=[...Xe.value,...l],Tr()}function Rs(e,t){return Xe.value=Xe.value.map(n=>n.id===e?{...n,...t}:n),Xe.value.find(n=>n.id===e)}function Tr(){if(Ce.peek()!=="in")return;let e=Xe.peek().filter(t=>t.state==="uploading").length;for(let t of Xe.peek().filter(n=>n.state==="waiting").slice(0,Math.max(0,BP-e)))jP(t)}function jP(e){let t=new XMLHttpRequest;Iu.set(e.id,t),Rs(e.id,{state:"uploading",share:0}),t.open("POST",`/api/uploads?${new URLSearchParams({name:e.name})}`),t.setRequestHeader("Content-Type",e.type||"application/octet-stream"),t.responseType="json",t.upload.onprogress=n=>{n.lengthComputable&&Rs(e.id,{share:Math.floor(n.loaded/n.total*100)})},t.onload=()=>jk(e,t.status,t.response),t.onerror=()=>jk(e,0,null),t.send(e.source)}function jk(e,t,n){if(Iu.delete(e.id),t===401&&(Ce.value="expired"),t===201){let i=Rs(e.id,{state:"done",share:100,file:n.file,source:void 0});i&&Bo(qo+e.id,i)}else t===413?Rs(e.id,{state:"refused",code:"too-large",limit:n?.limit??c$}):Rs(e.id,{state:"failed",code:t?n?.code??`http-${t}`:"offline"});Tr();let{dialog_id:s,mode:a="reply"}=Xe.peek().find(i=>i.id===e.id)??e;zs.peek()[s]?.mode===a&&!Uo(gt(s,a))&&!lo(gt(s,a)).length&&mn(s),Hk(s,a)}function Hk(e,t){let n=xa.peek()[e];if(n===void 0||n.mode!==(t??"reply"))return;let s=gt(e,n.mode);Uo(s)||(mn(e),Kk?.(e,n))}function mn(e){for(let t of[xa,zs]){if(t.peek()[e]===void 0)continue;let{[e]:n,...s}=t.peek();t.value=s}}function Bu(e,t){mn(e);for(let n of gt(e,t))n.state==="failed"&&Rs(n.id,{state:"waiting",code:void 0});Tr()}function Yk(e,t){Xe.value=Xe.value.map(n=>n.dialog_id===e?{...n,dialog_id:t}:n);for(let n of Xe.value)n.dialog_id===t&&n.state==="done"&&Bo(qo+n.id,n)}function Wu(e,t){for(let n of lo(gt(e,t)))p$(n.id)}function Gk(e){Rs(e,{state:"waiting",code:void 0}),Tr()}function KP(){for(let e of Xe.peek())e.state==="failed"&&e.code==="offline"&&Rs(e.id,{state:"waiting"});Tr()}function p$(e){let t=Xe.peek().find(n=>n.id===e);Iu.get(e)?.abort(),Iu.delete(e),ga(qo+e),Xe.value=Xe.value.filter(n=>n.id!==e),!lo(gt(t.dialog_id,t.mode??"reply")).length&&zs.peek()[t.dialog_id]&&mn(t.dialog_id),t.file&&fetch(`/api/uploads/${t.file.token}`,{method:"DELETE"}).catch(()=>{}),Tr(),Hk(t.dialog_id,t.mode)}function Fu(e,t){let n=gt(e,t).filter(s=>s.state==="done");for(let s of n)ga(qo+s.id);return Xe.value=Xe.value.filter(s=>!n.includes(s)),n.map(s=>s.file)}function ju(e,t,n="reply",s=null,a=[]){let i=t.map(c=>({id:os(),dialog_id:e,mode:n,name:c.name,size:c.size,state:"done",share:100,file:c,seen:s}));for(let c of i)Bo(qo+c.id,c);let l=a.map(c=>({id:os(),dialog_id:e,mode:n,name:c.name,size:c.size,state:"refused",code:"gone"}));Xe.value=[...Xe.value,...i,...l]}var BP,c$,Xe,xa,zs,qo,Kk,Iu,qk,Uk,gt,Uo,lo,u$,Lu,Er=b(()=>{pt();Q();V();vu();Yl();va();BP=2,c$=25*1024*1024,Xe=S([]),xa=S({}),zs=S({}),qo="",Kk=null,Iu=new Map;qk=()=>`${qo}unfinished`;pe(()=>{if(!Xe.value.length&&!qo)return;let e=Xe.value.filter(t=>t.state!=="done").map(({source:t,share:n,...s})=>s);try{sessionStorage.setItem(qk(),JSON.stringify(e))}catch{}});Uk=e=>{Kk=e},gt=(e,t="reply")=>Xe.value.filter(n=>n.dialog_id===e&&(n.mode??"reply")===t),Uo=e=>e.some(t=>t.state==="waiting"||t.state==="uploading");Pv(()=>Uo(Xe.peek()));lo=e=>e.filter(t=>t.state==="failed"||t.state==="refused");u$=(e,t)=>{xa.value={...xa.value,[e]:t}};Lu=(e,t)=>{zs.value={...zs.value,[e]:t}};Va(WP);fs(KP)});function UP(e,t){let n=gt(e,t).map(s=>s.seen??null).filter(s=>s!==null);return jf(e,t)??(n.length?Math.min(...n):Ts(e)??0)}function d$(e,t,n={}){if(n.then&&ra())return;let s={mode:t,how:n,seen:UP(e,t)};Uo(gt(e,t))?u$(e,s):Zk(e,s)}function Zk(e,t){let{mode:n,how:s,seen:a}=t,i=nn(e,n).trim(),l=gt(e,n),c=lo(l);if(!i&&c.length===l.length)return;if(mn(e),c.length){Lu(e,t),HP(e);return}let u=Fu(e,n),d=If(e,n,i,a,u,n==="note"?YP(e,i):GP(e,s));pk(e,n),Ko(e,n,null),n==="reply"&&(Bk(e),tx(e,d,s)),s.then==="close"&&bf(e),W.peek().logs[e]?.later&&kc(e)}function Qk(e,t){Bu(e,t.mode),u$(e,t)}function HP(e){if(E.peek().dialog===e)return;let t=W.peek().dialogs[e]?.name??o("the client");$e(o("Not sent to {name} yet: a file was not uploaded",{name:t}),{action:()=>qu(e),label:o("Open"),ms:ox})}function Xk(e,t){Wu(e,t.mode),d$(e,t.mode,t.how)}function Ku(e,t,n,s){if(ra())return;let a=ba(W.peek().dialogs[e]?.kind)||void 0,i=If(e,"reply",t,n,[],m$({undo_ms:a,...s}));tx(e,i,s),s.then==="close"&&bf(e)}function YP(e,t){let n=Mu(t).map(s=>s.id);return m$({reply_to_no:ka(e,"note"),mentions:n.length?n:void 0})}function GP(e,{then:t,at:n}){let s=W.peek().dialogs[e],a=!!(s&&ot(s)?.can?.subject);return m$({reply_to_no:ka(e,"reply"),letter:a?Fk(e):void 0,formatted:a,undo_ms:n?void 0:ba(s?.kind)||void 0,not_before:n?Ss(n):void 0,then:t})}function tx(e,t,{then:n,at:s,snooze_until:a}){let i=()=>{nx(t,n,e)};n==="close"?oe(Uy(e),{keep:!0,undo:i}):n==="snooze"?oe(Hy(e,a),{icon:"alarm-clock",undo:i}):s?oe(eu(e,s),{icon:"calendar-clock",undo:i}):ba(W.peek().dialogs[e]?.kind)&&nv(i,ba(W.peek().dialogs[e]?.kind)+qP)}function nx(e,t,n){let s=Et.peek().find(i=>i.key===e);if(s&&s.phase!=="sending"){Is(s);return}if(!s){let i=nk(e);i&&Un(i,t,n);return}let a=pe(()=>{Et.value.find(l=>l.key===e)?.phase!=="sending"&&Rt(()=>queueMicrotask(()=>{a(),nx(e,t,n)}))})}function VP({dialog_id:e,phase:t}){if(E.peek().dialog===e)return;let n=W.peek().dialogs[e]?.name??o("the client"),s=t==="held"?o("Not sent to {name} yet: the conversation changed while you were writing",{name:n}):o("Not sent to {name}",{name:n});$e(s,{action:()=>qu(e),label:o("Open"),ms:ox})}async function Un(e,t=e.data.then,n=e.dialog_id){let s;try{s=await Z(`/api/messages/${e.id}/cancel`,{})}catch(a){if(a.code!=="already-sent"){qe(()=>{throw a});return}$e(o("Already sent")),t&&await qe(()=>Z(`/api/dialogs/${n}/${t==="close"?"reopen":"unsnooze"}`,{}))&&qu(n);return}te({t:"result",message:s.message}),sx(n,"reply",e.data.typed??e.text,e.no,s.files,JP(e.files??[],s.files)),Ko(n,"reply",e.reply_to_no),e.letter&&dn(n,{subject:e.letter.subject,cc:e.letter.copies.join(", "),bcc:e.letter.blind.join(", "),to:e.letter.recipients[0]}),oe(Yy(n),{icon:"undo-2"})}function JP(e,t){let n=t.map(s=>s.name);return e.filter(s=>{let a=n.indexOf(s.name);return a>=0&&n.splice(a,1),a<0})}function sx(e,t,n,s,a=[],i=[]){let l=nn(e,t),c=Math.max(s,jf(e,t)??0);cn(e,t),Os(e,t,l&&l!==n?[n,l].filter(Boolean).join(`
`):n,c),ju(e,a,t,c,i),qu(e),jo(t)}function Is(e){let{more:t={}}=e;br(e.key),sx(e.dialog_id,e.kind,e.text,e.last_no??e.seen,Jk(e)?[]:e.files??[],Jk(e)?e.files??[]:[]),t.reply_to_no&&Ko(e.dialog_id,e.kind,t.reply_to_no),t.letter&&dn(e.dialog_id,{subject:t.letter.subject??void 0,cc:t.letter.cc.join(", "),bcc:t.letter.bcc.join(", "),to:t.letter.to??void 0})}function ax(e){br(e.key),oe(Gy(e.dialog_id),{icon:"x",undo:()=>Is(e)})}var qP,m$,ex,ox,Vk,Jk,qu,f$,Ho=b(()=>{Q();Qe();Du();ys();V();Ru();un();_();Gi();yo();Wo();Vi();G();va();R();pt();Ne();Kn();Gt();Er();qP=500;Uk(Zk);m$=e=>Object.fromEntries(Object.entries(e).filter(([,t])=>t!=null&&t!==!1));ex=e=>!!(e&&!e.blocked_at&&ot(e)&&ot(e).health!=="removed");ox=6e4,Vk=new Map;pe(()=>{for(let e of Et.value.filter(zf))Vk.get(e.key)!==e.phase&&(Vk.set(e.key,e.phase),Rt(()=>VP(e)))});Jk=e=>e.phase==="refused"&&e.code==="file-gone";qu=e=>{E.peek().dialog!==e&&z(j(E.peek().view,e))};f$=(e,t)=>qe(async()=>{let n=await Z(`/api/messages/${e.id}/plan`,{not_before:t&&Ss(t)});te({t:"result",...n})})});function Uu(){let[e,t]=g(!1),[n,s]=g(""),a=A(null),i=A(0);return B(()=>{e&&a.current?.focus()},[e]),{on:e,setOn:t,text:n,setText:s,field:a,seen:i,ready:c=>{let u=n.trim();return e&&!u?(a.current?.focus(),!1):(c(e?u:null,i.current),!0)}}}function Hu({dialog:e,telling:t}){if(!ex(e))return null;let{on:n,setOn:s,text:a,setText:i,field:l,seen:c}=t,u=d=>{a.trim()||(c.current=Ts(e.id)??0),i(d)};return r`
<label class="hrow t13 tellc">
<input class="tog" type="checkbox" role="switch" aria-label=${o("Tell the client")} checked=${n}
onChange=${d=>s(d.currentTarget.checked)} />
${o("Tell the client")}
</label>
${n&&r`<textarea class="input tellw" rows="2" ref=${l} maxlength="4000" aria-required="true"
aria-label=${o("Message to the client")} placeholder=${o("Message to the client")} value=${a}
onInput=${d=>u(d.currentTarget.value)}></textarea>`}
`}var $$=b(()=>{L();T();_();va();Ho()});function Yu({label:e,title:t,usual:n,given:s=null,hour:a="10:00",words:i={},deed:l,icon:c=null,place:u="popsnz",onPick:d,onShut:p,children:h,below:m}){let $=A(K.value).current,v=A(n($)).current,[k,x]=g(0),[y,P]=g(s?{day:ZP(s),text:QP(s),used:!0}:{day:Mt($,1,0),text:a,used:!1}),Y=Nt(p);be(),B(()=>Y.current.querySelector(".mi")?.focus({preventScroll:!0}),[]);let M=Rk(y.text),ze=M?Mt(y.day,0,...M):null,vt=y.used&&ze!==null&&ze<=Date.now(),Ee=y.used&&(M===null||vt),De=y.used?ze:v[k].at,yt=se=>{d(se)!==!1&&p()},ce=se=>{se.preventDefault(),se.stopPropagation(),Ee||yt(De)},me=se=>{let xe={ArrowDown:1,ArrowUp:-1}[se.key];if(!xe)return;se.preventDefault();let Ue=(k+xe+v.length)%v.length;x(Ue),P({...y,used:!1}),se.currentTarget.querySelectorAll(".mi")[Ue].focus()};return r`<form class=${`menu pop when ${u}`} role="dialog" aria-label=${e} ref=${Y} onSubmit=${ce}>
<div class="snzg">
<div role="group" aria-label=${t} onKeyDown=${me}>
<div class="mh">${t}</div>
${v.map((se,xe)=>r`<button type="button" key=${se.id} class=${!y.used&&xe===k?"mi on":"mi"}
onFocus=${()=>{x(xe),s||P({...y,used:!1})}} onClick=${()=>yt(se.at)}>
<${f} name=${rx[se.id][1]} size="m" />
<span class="cut">${i[se.id]?.()??rx[se.id][0]()}</span>
${se.at!==null&&r`<span class="hrow end t12 dim num">
${se.id==="hour"||se.id==="evening"?q(se.at):Pc(se.at,$)}
</span>`}
</button>`)}
</div>
<${eD} own=${y} began=${$} onChange=${se=>P({...y,...se,used:!0})}
wrong=${Ee} />
</div>
<div class="snzf">
${h}
<span class="t12 dim grow snzw">
${Ee?r`<span class="hint bad" role="alert">
${vt?o("This time has passed"):o("Type the time like 10:00")}
</span>`:De===null?o("Until the client replies"):`${Ao(De,$)}, ${q(De)}`}
</span>
<button type="submit" class="btn primary" disabled=${Ee}>
${c&&r`<${f} name=${c} size="s" />`}
${l}
<kbd>Enter</kbd>
</button>
</div>
${m}
</form>`}function eD({own:e,began:t,onChange:n,wrong:s}){let a=new Date(e.day),[i,l]=g([a.getFullYear(),a.getMonth()]),c=A(null),u=Mt(t,0,0),[d,p]=i,h=Zv(new Date(d,p,1).getTime()),m=new Date(d,p,1)<=new Date(t),$=x=>{let y=new Date(i[0],i[1]+x,1);l([y.getFullYear(),y.getMonth()])},v=x=>{n({day:x});let y=new Date(x);l([y.getFullYear(),y.getMonth()])},k=x=>{let y=XP[x.key];y&&(x.preventDefault(),v(Math.max(u,Mt(e.day,y,0))),requestAnimationFrame(()=>c.current?.querySelector("[aria-pressed='true']")?.focus()))};return r`<div class="snzc">
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
<table class="cal" ref=${c} onKeyDown=${k}>
<caption class="vh">${h}</caption>
<thead><tr>${Qv().map(x=>r`<th scope="col" key=${x}>${x}</th>`)}</tr></thead>
<tbody>
${Mk(...i).map((x,y)=>r`<tr key=${y}>
${x.map((P,Y)=>r`<td key=${Y}>
${P!==null&&r`<${tD} day=${P} today=${u} own=${e} onPick=${v} weekend=${Y>4} />`}
</td>`)}
</tr>`)}
</tbody>
</table>
<div class="hrow">
<input class="input numin" aria-label=${o("Time")} inputmode="numeric" aria-invalid=${s?"true":null}
value=${e.text} onInput=${x=>n({text:x.currentTarget.value})} />
<span class="t12 dim">${Ao(e.day,t)}</span>
</div>
</div>`}function tD({day:e,today:t,own:n,onPick:s,weekend:a}){let i=new Date(e).getDate(),l=n.used&&e===n.day;return r`<button type="button" class=${a?"off":""} disabled=${e<t} aria-label=${Ao(e,0)}
aria-current=${e===t?"date":null} aria-pressed=${String(l)}
tabindex=${e===n.day||e===t&&n.day<t?0:-1} onClick=${()=>s(e)}>
${i}
</button>`}var rx,ZP,QP,XP,h$=b(()=>{L();T();We();X();_();Yi();D();Te();rx={hour:[()=>o("In an hour"),"hourglass"],evening:[()=>o("This evening"),"sunset"],tomorrow:[()=>o("Tomorrow"),"sunrise"],monday:[()=>o("On Monday"),"calendar"],client:[()=>o("Until the client replies"),"message-circle"]},ZP=e=>Mt(e,0,0),QP=e=>{let t=new Date(e);return[t.getHours(),t.getMinutes()].map(n=>String(n).padStart(2,"0")).join(":")};XP={ArrowLeft:-1,ArrowRight:1,ArrowUp:-7,ArrowDown:7}});var lx={};Le(lx,{Snooze:()=>g$,SnoozeMenu:()=>ix,SnoozeStrip:()=>b$});function ix({label:e,onPick:t,dialog:n=null,waitingSince:s=null,onShut:a=nD}){let[i,l]=g(""),c=Uu(),u=s!==null&&!c.on&&r`<p class="hint snzh">
<${f} name="circle-alert" size="s" /> ${o("The client has been waiting for {span}. Snoozing does not stop the wait.",{span:Fe(K.value-s)})}
</p>`;return r`<${Yu} label=${e} title=${o("Snooze until")} usual=${Dk}
deed=${c.on?o("Send and snooze"):o("Snooze")}
onPick=${d=>c.ready((p,h)=>t(d,i.trim(),p,h))} onShut=${a}
below=${u}>
<input class="input" aria-label=${o("Waiting reason (optional)")} placeholder=${o("Reason for the team")}
maxlength="500" value=${i} onInput=${d=>l(d.currentTarget.value)} />
<${Hu} dialog=${n} telling=${c} />
<//>`}function g$({dialog:e}){let t=(n,s,a,i)=>a?Ku(e.id,a,i,{then:"snooze",snooze_until:n,reason:s}):cu(e.id,n,s);return r`<${ix} label=${o("Snooze")} dialog=${e} waitingSince=${e.waiting_since}
onPick=${t} />`}function b$({dialog:e}){if(!e?.snooze||e.state!=="open")return null;let{until:t,reason:n}=e.snooze,s=t===null?o("Snoozed until the client replies"):o("Snoozed until {day}, {time}",{day:Ao(t,K.value),time:q(t)});return r`<div class="banner aside">
<${f} name="alarm-clock" size="m" />
<span class="grow cut">${s}${n&&r` · <span class="b4">${n}</span>`}</span>
<button type="button" class="btn small" onClick=${()=>xs(e.id)}>${o("Unsnooze")}</button>
</div>`}var nD,Gu=b(()=>{L();T();ae();We();X();_();Yi();Gt();Ho();D();$$();h$();nD=()=>{w.value=null}});function Ar(e){let t=Yt(e),n=bo.value[e.status_id];return!n||n.base!==t||n.builtin===t&&!n.name?v$(t):Tn(n)}function Sa(e){let t=Ln.value?.[e.id]?.load;return t===void 0?"":e.capacity?o("{n} of {all}",{n:t,all:e.capacity}):String(t)}function oD(e){if(!Ln.value||e.length<2)return null;let t=s=>Ln.value[s.id]?.load??0,n=e.reduce((s,a)=>t(a)<t(s)?a:s);return e.every(s=>s===n||t(s)>t(n))?n.id:null}function aD(e,t,n){let s=t.trim().toLocaleLowerCase(),a=c=>c.toLocaleLowerCase().includes(s),i=[],l=(c,u)=>{u.length&&i.push({head:c},...u)};if(!n){(a(O.value.name)||a(o("Assign to me")))&&i.push({person:Oe.value[O.value.id]??O.value,mine:!0});let c=sD().filter(p=>a(p.name)),u=c.filter(p=>Yt(p)==="online"),d=oD(u.filter(px));l(o("Online"),u.map(p=>({person:p,free:p.id===d}))),l(o("Not now"),c.filter(p=>!u.includes(p)).map(p=>({person:p})))}return l(o("Teams"),Ls().filter(c=>a(c.name)).map(c=>({team:c}))),!s&&e.assignee_id!==null&&!n&&i.push({nobody:"person"}),!s&&e.team_id!==null&&i.push({nobody:"team"}),i}function w$({dialog:e,onlyTeams:t}){let[n,s]=g(""),[a,i]=g(""),[l,c]=g(0),u=A(null),d=Nt(cx);be(),B(()=>{u.current.focus({preventScroll:!0}),ks(e.id)},[]);let p=aD(e,n,t),h=p.filter(k=>!k.head),m=Math.min(l,h.length-1),$=k=>{k.person&&!dx(k.person)||(cx(),k.team||k.nobody==="team"?nw(e.id,k.team?.id??null,a.trim()):iu(e.id,k.person?.id??null,a.trim()))},v=k=>{let x={ArrowDown:1,ArrowUp:-1}[k.key];x&&(k.preventDefault(),c((m+x+h.length)%Math.max(1,h.length))),k.key==="Enter"&&h[m]&&(k.preventDefault(),$(h[m]))};return r`<div class="menu pop popasg" role="dialog" aria-label=${t?o("Team"):o("Assignee")} ref=${d}
onKeyDown=${v}>
<div class="gfind">
<${f} name="search" size="m" />
<input class="palq" ref=${u} role="combobox" aria-expanded="true" aria-controls="asl" aria-autocomplete="list"
aria-activedescendant=${h.length?"as"+m:null}
aria-label=${t?o("Find a team"):o("Find a colleague or a team")}
placeholder=${t?o("Team name"):o("Name or team")} value=${n}
onInput=${k=>{s(k.currentTarget.value),c(0)}} />
</div>
<div role="listbox" id="asl" class="asl" aria-label=${t?o("Team"):o("Assignee")}>
${p.map(k=>k.head?r`<div class="mh" role="presentation" key=${k.head}>${k.head}</div>`:r`<${rD} option=${k} index=${h.indexOf(k)} chosen=${m} dialog=${e}
onAt=${c} onPick=${$} />`)}
${!h.length&&r`<p class="dpad2 t13 dim">
${t&&!n?o("No teams yet. An administrator creates them in the settings."):o("Nothing found")}
</p>`}
</div>
<div class="asgf">
<input class="input" aria-label=${o("Note for the new assignee")} placeholder=${o("Note (optional)")}
maxlength="4000" value=${a} onInput=${k=>i(k.currentTarget.value)} />
</div>
</div>`}function rD({option:e,index:t,chosen:n,dialog:s,onAt:a,onPick:i}){let{person:l,team:c}=e,u=l?l.id===s.assignee_id:c?c.id===s.team_id:!1,d=l&&!dx(l);return r`
${e.nobody&&r`<div class="msep" role="presentation"></div>`}
<button type="button" class=${t===n?"mi on":"mi"} id=${"as"+t} role="option" tabindex="-1"
aria-selected=${String(u)} aria-disabled=${d?"true":null} onPointerMove=${()=>a(t)}
onClick=${()=>i(e)}>
${l&&r`<${lD} person=${l} mine=${e.mine} free=${e.free} now=${u} shut=${d} />`}
${c&&r`
<span class=${"sq "+kn(c.name)}></span>
<span class="cut">${c.name}</span>
${u&&r`<span class="tag plain">${o("now")}</span>`}
<span class="hrow end t12 dim">${C("{n} online","{n} online",y$(c))}</span>
`}
${e.nobody&&r`
<${f} name="user-round-x" size="m" />
${e.nobody==="person"?o("Remove the assignee"):o("Remove from the team")}
`}
</button>
`}function iD(e,t){return!t&&Yt(e)!=="online"?Ar(e):[!t&&!px(e)&&Ar(e),Sa(e)].filter(Boolean).join(" · ")}function lD({person:e,mine:t,free:n,now:s,shut:a}){let i=Yt(e);return r`
<${J} name=${e.name} size="sm"><${_a} shift=${i} /><//>
<span class="cut">${t&&!s?o("Assign to me"):e.name}</span>
${s&&r`<span class="tag plain">${o("now")}</span>`}
${n&&r`<span class="tag h4">${o("least busy")}</span>`}
<span class="hrow end t12 dim num">
${a?o("no access"):iD(e,t)}
${t&&!s&&r`<kbd>I</kbd>`}
</span>
`}var cx,ux,_a,v$,px,sD,Ls,y$,dx,Or=b(()=>{L();T();ae();_();Pe();R();Gt();D();Te();Ii();cx=()=>{w.value=null},ux=(e,t)=>e.name.localeCompare(t.name),_a=({shift:e})=>r`<span class=${"dot "+{online:"on",away:"away",off:"off"}[e]}></span>`,v$=e=>({online:o("online"),away:o("away"),off:o("off shift")})[e];px=e=>bo.value[e.status_id]?.takes_new!==0;sD=()=>Object.values(Oe.value).filter(e=>e.active&&e.id!==O.value.id).sort(ux),Ls=()=>Object.values(ct.value).filter(e=>!e.removed).sort(ux),y$=e=>e.members.filter(t=>Oe.value[t]?.active&&Yt(Oe.value[t])==="online").length;dx=e=>Ln.value?.[e.id]?.may??!0});function pD(e,t){let n=K.peek();return e==="tomorrow"?Mt(n,1,9):e==="monday"?Mt(n,Hi(n),9):e==="week"?Mt(n,7,9):e==="date"?t?new Date(`${t}T09:00`).getTime():NaN:null}function hx({meId:e}){let[t,n]=g(e),[s,a]=g(null),[i,l]=g(null),[c,u]=g(new Set),[d,p]=g("person"),[h,m]=g({person:null,team:null,turn:null}),[$,v]=g("ever"),[k,x]=g($x(Mt(K.peek(),7,9))),[y,P]=g(""),[Y,M]=g(!1),[ze,vt]=g([]),Ee=A(null);be();let De=A(t),yt=()=>(De.current=t,a(null),l(null),cD(t).then(ee=>{De.current===t&&(a(ee),u(new Set(ee.map(dt=>dt.id))))},ee=>{De.current===t&&l(ee)})),ce=()=>F("/api/handovers").then(ee=>vt(ee.items.filter(dt=>!dt.undone_at)),()=>{});B(()=>{Ee.current.focus(),ks(),ce()},[]),N(()=>{yt()},[t]);let me=t===e,se=Ju(t),xe=h.turn??se.filter(ee=>Yt(ee)==="online").map(ee=>ee.id),Ue=pD($,k),Dn=$==="date"&&!(Ue>Date.now()),Ba={person:h.person!==null,team:h.team!==null,turn:xe.length>0}[d]&&c.size>0&&!Dn&&!Y,Ld=async()=>{M(!0);let ee=s.length===c.size,dt={...me?{}:{from_id:t},kind:d,people:d==="person"?[h.person]:d==="turn"?xe:[],team_id:d==="team"?h.team:null,dialogs:ee?null:[...c],note:y.trim(),return_at:Ue};try{let{hand_over:Zs}=await Z("/api/handovers",dt);Vu(),fD(Zs,ee?s.length:c.size)}catch(Zs){l(Zs),M(!1)}},le=ee=>qe(async()=>{gx((await Z(`/api/handovers/${ee.id}/undo`,{})).hand_over),ce(),yt()});return r`<div class="over" onPointerDown=${ee=>{ee.target===ee.currentTarget&&Vu()}}>
<div class="dialog wide ho" role="dialog" aria-modal="true" aria-label=${me?o("Hand over my conversations"):o("Hand over conversations: {name}",{name:U(t)})} onKeyDown=${Ct}>
<header class="dhead">
<h2 class="head2 grow">
${me?o("Hand over my conversations"):o("Hand over conversations: {name}",{name:U(t)})}
</h2>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${Vu}>
<${f} name="x" size="m" />
</button>
</header>
<div class="hobody">
<div class="hol">
${fx()&&r`<div class="field">
<label for="hofrom">${o("Whose conversations")}</label>
<select class="input" id="hofrom" value=${t} onChange=${ee=>{n(Number(ee.currentTarget.value)),m({person:null,team:null,turn:null})}}>
<option value=${e}>${o("Mine")}</option>
${$D(e).map(ee=>r`<option value=${ee.id} key=${ee.id}>
${[ee.name,Sa(ee)].filter(Boolean).join(" · ")}
</option>`)}
</select>
</div>`}
<fieldset class=${fx()?"field dgap":"field"}>
<legend class="lab">${o("Hand over to")}</legend>
<div class="rops">
${[["person",o("A colleague")],["team",o("A team")],["turn",o("Round robin")]].map(([ee,dt],Zs)=>r`<label class="ropt" key=${ee}>
<input class="check rad" type="radio" name="to" ref=${Zs?null:Ee} checked=${d===ee}
onChange=${()=>p(ee)} />
<b class="b5 blk t13">${dt}</b>
</label>`)}
</div>
</fieldset>
<${hD} from=${t} kind=${d} who=${h} turn=${xe} count=${c.size}
onPick=${ee=>m({...h,...ee})} onTurn=${()=>p("turn")} />
<div class="field dgap">
<label for="hol">${o("For how long")}</label>
<select class="input" id="hol" value=${$} onChange=${ee=>v(ee.currentTarget.value)}>
${Object.entries(uD).filter(([ee])=>ee!=="monday"||Hi(K.value)>1).map(([ee,dt])=>r`<option value=${ee}>${dt(me)}</option>`)}
</select>
${$==="date"&&r`<input class="input" type="date" aria-label=${o("Return date")}
min=${$x(Mt(K.peek(),1,9))} aria-invalid=${Dn?"true":null} value=${k}
onInput=${ee=>x(ee.currentTarget.value)} />`}
${Ue>0&&!Dn&&r`<p class="hint">
${me?o("They return to you: {when}",{when:`${Ao(Ue,K.value)}, ${q(Ue)}`}):o("They return: {when}",{when:`${Ao(Ue,K.value)}, ${q(Ue)}`})}
</p>`}
</div>
<div class="field dgap">
<label for="hn">${o("Handover note")}</label>
<textarea class="input" id="hn" rows="4" maxlength="4000"
placeholder=${o("Added to each conversation, visible to the team")} value=${y}
onInput=${ee=>P(ee.currentTarget.value)}></textarea>
</div>
</div>
<${bD} own=${me} mine=${s} problem=${s===null?i:null} picked=${c}
onPicked=${u} />
</div>
${ze.length>0&&r`<ul class="holast" aria-label=${o("Handed over in the last 7 days")}>
${ze.slice(0,3).map(ee=>r`<${vD} key=${ee.id} one=${ee} onUndo=${le} />`)}
</ul>`}
<footer class="dfoot">
<span class=${s!==null&&i?"t12 hint bad grow":"t12 dim grow"}
role=${s!==null&&i?"alert":null}>
${s!==null&&i?I(i):o("Clients will not notice. You can undo it for 7 days.")}
</span>
<button type="button" class="btn quiet" onClick=${Vu}>${o("Cancel")}</button>
<button type="button" class="btn primary" disabled=${!Ba} onClick=${Ld}>
${Y?o("Handing over…"):o("Hand over {n}",{n:c.size})}
</button>
</footer>
</div>
</div>`}function fD(e,t){let n=[C("Handed over: {n} conversation","Handed over: {n} conversations",e.moved),mD(e.left)].filter(Boolean).join(". "),s=async()=>gx((await Z(`/api/handovers/${e.id}/undo`,{})).hand_over);oe(n,{icon:t===e.moved?"users-round":"circle-alert",undo:e.moved?()=>qe(s):null})}function gx(e){let t=e.moved-e.back,n=e.from_id===O.peek().id?C("{n} conversation is yours again","{n} conversations are yours again",e.back):C("{n} conversation is back with {name}","{n} conversations are back with {name}",e.back,{name:U(e.from_id)});oe(t?`${n}. ${C("{n} has changed since and stays as is","{n} have changed since and stay as they are",t)}`:n,{icon:"undo-2"})}function hD({from:e,kind:t,who:n,turn:s,count:a,onPick:i,onTurn:l}){if(t==="person"){let u=Ju(e),d=Oe.value[n.person];return r`
<select class="input" aria-label=${o("Colleague")} value=${n.person??""}
onChange=${p=>i({person:Number(p.currentTarget.value)})}>
<option value="" disabled>${o("Choose a colleague")}</option>
${u.map(p=>r`<option value=${p.id} key=${p.id}>
${[p.name,Ar(p),Sa(p)].filter(Boolean).join(" · ")}
</option>`)}
</select>
${d&&r`<${gD} from=${e} person=${d} count=${a} onTurn=${l} />`}
`}if(t==="team"){let u=Ls();return u.length?r`
<select class="input" aria-label=${o("Team")} value=${n.team??""}
onChange=${d=>i({team:Number(d.currentTarget.value)})}>
<option value="" disabled>${o("Choose a team")}</option>
${u.map(d=>r`<option value=${d.id} key=${d.id}>
${d.name} · ${C("{n} online","{n} online",y$(d))}
</option>`)}
</select>
<p class="hint">${o("They will have no assignee until a free team member takes them.")}</p>
`:r`<p class="hint">${o("No teams yet. An administrator creates them in the settings.")}</p>`}let c=u=>i({turn:s.includes(u)?s.filter(d=>d!==u):[...s,u]});return r`
<div class="hopeople" role="group" aria-label=${o("Participants")}>
${Ju(e).map(u=>r`<label key=${u.id}>
<input class="check" type="checkbox" checked=${s.includes(u.id)}
onChange=${()=>c(u.id)} />
<${J} name=${u.name} size="sm"><${_a} shift=${Yt(u)} /><//>
<span class="grow cut">${u.name}</span>
<span class="t12 dim num">${Sa(u)}</span>
</label>`)}
</div>
<p class="hint">${o("One after another, skipping people who are away or at the limit.")}</p>
`}function gD({from:e,person:t,count:n,onTurn:s}){let a=Ln.value?.[t.id]?.load;if(a===void 0)return null;let i=a+n,l=t.capacity>0&&i>t.capacity,c=Ju(e).filter(p=>Yt(p)==="online"&&p.id!==t.id),u=t.name.split(" ")[0],d=t.capacity?o("{name} will have {n} of {all}",{name:u,n:i,all:t.capacity}):o("{name} will have {n}",{name:u,n:i});return r`<p class=${l?"hint warn":"hint"}>
${l?`${d}: ${o("over the limit.")}`:`${d}.`} ${l&&c.length>0&&r`<button type="button" class="link" onClick=${s}>${o("Share them round robin")}</button>`}
</p>`}function bD({own:e,mine:t,problem:n,picked:s,onPicked:a}){if(n)return r`<div class="hor">
<${re} icon="unplug" title=${e?o("Could not load your conversations"):o("Could not load conversations")}
text=${I(n)} />
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
<${Se} kind=${c.kind} named />
<span class="grow cut">
<b class="b5 blk cut">${c.name}</b>
<span class="t12 dim blk cut">
${mx(c.id)?o("Your draft moves along"):c.preview?.text||c.title}
</span>
</span>
${mx(c.id)?r`<span class="tag h1">${o("draft")}</span>`:c.snooze?r`<span class="tag plain">${o("snoozed")}</span>`:r`<${Bn} dialog=${c} still />`}
</label>
</li>`)}
</ul>
</div>`}function vD({one:e,onUndo:t}){let n=e.kind==="team"?gf(e.team_id):e.kind==="turn"?o("round robin"):U(e.people[0]),s=e.from_id===O.value.id?"":`${U(e.from_id)} · `;return r`<li class="hrow t12">
<${f} name="history" size="s" />
<span class="grow cut">
${St(e.at)}
, ${q(e.at)} · ${s}
${C("{n} conversation","{n} conversations",e.moved)} → ${n}
${e.return_at&&` · ${o("return on {day}",{day:St(e.return_at)})}`}
</span>
<button type="button" class="link" onClick=${()=>t(e)}>${o("Undo")}</button>
</li>`}var Vu,mx,cD,fx,uD,$x,dD,mD,$D,Ju,bx=b(()=>{L();T();Qe();ae();V();We();un();X();_();Pe();R();Yi();Ne();Gt();Or();D();Te();Lo();Vu=()=>{w.value=null},mx=e=>!!(nn(e,"reply").trim()||nn(e,"note").trim()),cD=async e=>(await F(`/api/people/${e}/dialogs`)).items,fx=()=>["supervisor","administrator"].includes(O.value.role),uD={ever:()=>o("Permanently"),tomorrow:e=>e?o("Until tomorrow, then back to me"):o("Until tomorrow, then back"),monday:e=>e?o("Until Monday, then back to me"):o("Until Monday, then back"),week:e=>e?o("For a week, then back to me"):o("For a week, then back"),date:e=>e?o("Until a date, then back to me"):o("Until a date, then back")};$x=e=>{let t=new Date(e);return[t.getFullYear(),t.getMonth()+1,t.getDate()].map(n=>String(n).padStart(2,"0")).join("-")};dD={changed:e=>C("{n} changed in the meantime","{n} changed in the meantime",e),"cannot-answer":e=>C("{n} not handed over: no access to its channel","{n} not handed over: no access to their channels",e),"nobody-free":e=>C("{n} not handed over: everyone is away or at the limit","{n} not handed over: everyone is away or at the limit",e)},mD=e=>Object.entries(e).map(([t,n])=>dD[t]?.(n)).filter(Boolean).join(", ");$D=e=>Object.values(Oe.value).filter(t=>(t.active||Ln.value?.[t.id]?.load>0)&&t.id!==e).sort((t,n)=>t.name.localeCompare(n.name)),Ju=e=>Object.values(Oe.value).filter(t=>t.active&&t.id!==e).sort((t,n)=>t.name.localeCompare(n.name))});function vx(e){return[e.max_file?o("up to {size} each",{size:ln(e.max_file)}):"",e.max_files?o("at most {n} files",{n:e.max_files}):""].filter(Boolean).join(", ")}function yx({id:e,can:t,mode:n}){let s=A(null),a=vx(t);return r`
<input class="vh" id="pickfiles" ref=${s} type="file" multiple tabindex="-1" aria-hidden="true"
onChange=${l=>{Ji(e,l.target.files,t,n),l.target.value="",Ps()}} onCancel=${Ps} />
<button type="button" class="ib small" id="attach"
aria-label=${a?o("Attach a file: {limits}",{limits:a}):o("Attach a file")}
title=${[o("Attach a file")+"  Ctrl U",a].filter(Boolean).join(`
`)}
onClick=${()=>s.current.click()}>
<${f} name="paperclip" size="m" />
</button>
`}function yD(e,t){return e.code==="too-large"?o("{size}: {channel} allows up to {limit}",{size:ln(e.size),channel:ge(t),limit:ln(e.limit)}):e.code==="too-many"?o("{channel} allows at most {n} files in a message",{channel:ge(t),n:e.limit}):e.code==="no-space"?o("The server has no space left for files"):e.code==="gone"?o("The file is no longer on the server. Attach it again."):e.code==="lost"?o("The page was closed before the upload finished. Attach the file again."):e.code==="empty"?o("The file is empty"):e.code==="offline"?o("No connection to the server."):o("Upload failed. Code {code}.",{code:e.code})}function Qu({id:e,kind:t,mode:n}){let s=gt(e,n);if(!s.length)return null;let a=lo(s),i=[...a,...s.filter(l=>!a.includes(l))];return r`<ul class="cfiles" aria-label=${n==="note"?o("Files in the note"):o("Files in the reply")}>
${i.map(l=>r`<${wD} key=${l.id} entry=${l} kind=${t} />`)}
</ul>`}function Xu({id:e,mode:t,again:n,without:s,wanted:a=zs.value[e]}){let i=gt(e,t),l=lo(i);if(!a||a.mode!==t||!l.length)return null;let c=l.some(d=>d.state==="failed"),u=t==="note"?o("Leave without files"):o("Send without files");return r`<div class="cstrip warn cmiss" id="missing" role="alert">
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
</div>`}function wD({entry:e,kind:t}){let n=e.state==="failed"||e.state==="refused",s=n?"file-warning":e.type?.startsWith("image/")||e.file?.kind==="photo"?"image":"file-text",a=e.state==="uploading"||e.state==="waiting";return r`<li class=${n?"file fbadx":"file"} data-state=${e.state}>
${e.file?.thumb?r`<img class="cthumb" src=${`/files/${e.file.token}/thumb`} alt="" width="28" height="28" />`:r`<${f} name=${s} />`}
<span class="grow">
<b class="b5 blk cut">${e.name}</b>
${n?r`<span class="t12 blk" role="alert">${yD(e,t)}</span>`:a?r`<svg class="pbar" viewBox="0 0 100 4" preserveAspectRatio="none" role="img"
aria-label=${o("Uploaded {n} %",{n:e.share})}>
<rect class="bg" width="100" height="4" rx="2" />
<rect class="fg" width=${e.share} height="4" rx="2" />
</svg>`:r`<span class="t12 dim blk">${ln(e.size)}</span>`}
</span>
${a&&r`<span class="t12 dim num">${e.share} %</span>`}
${e.state==="failed"&&r`<button type="button" class="btn small" onClick=${()=>Gk(e.id)}>${o("Retry")}</button>`}
<button type="button" class="ib small" aria-label=${a?o("Cancel the upload: {name}",{name:e.name}):o("Remove {name}",{name:e.name})} onClick=${()=>p$(e.id)}>
<${f} name="x" size="m" />
</button>
</li>`}function wx({id:e,can:t,kind:n}){let[s,a]=g(!1);N(()=>{let l=document.getElementById("conversation"),c=!!t?.files||io(e)==="note",u=0,d=y=>l?.contains(y.target),p=y=>{Zu(y)&&d(y)&&(u+=1,a(c))},h=y=>{Zu(y)&&d(y)&&(u-=1,u<=0&&a(!1))},m=y=>{Zu(y)&&(y.preventDefault(),y.dataTransfer.dropEffect=c&&d(y)?"copy":"none")},$=y=>{Zu(y)&&(y.preventDefault(),u=0,a(!1),c&&d(y)&&k(y.dataTransfer.files))},v=y=>{c&&d(y)&&y.clipboardData?.files.length&&(y.preventDefault(),k(y.clipboardData.files))},k=y=>{Ji(e,y,io(e)==="note"?{}:t,io(e)),Ps()},x={dragenter:p,dragleave:h,dragover:m,drop:$,paste:v};for(let y in x)document.addEventListener(y,x[y]);return()=>{for(let y in x)document.removeEventListener(y,x[y])}},[e,t,io(e)]);let i=io(e)==="note";return s&&r`<div class="dropzone" aria-hidden="true">
<div>
<${f} name="paperclip" size="l" />
<b>${i?o("Drop to attach to the note"):o("Drop to attach to the reply")}</b>
<span class="t13">
${i?o("The client will not see this"):[ge(n),vx(t)].filter(Boolean).join(": ")}
</span>
</div>
</div>`}var Zu,ep=b(()=>{L();T();X();_();Ds();un();Er();D();Zu=e=>[...e.dataTransfer?.types??[]].includes("Files")});async function et(e){let t=de.peek();te({t:"preferences",row:kx(t,e)});try{return te({t:"preferences",row:(await Z("/api/me/preferences",{preferences:e},{method:"PATCH"})).preferences}),!0}catch(n){return te({t:"preferences",row:t}),$e(I(n)),!1}}var kx,Ca=b(()=>{V();R();Ne();kx=(e,t)=>Object.fromEntries(Object.entries({...e,...t}).map(([n,s])=>[n,s&&typeof s=="object"&&!Array.isArray(s)?kx(e?.[n]??{},s):s]))});function np({files:e,message:t}){let n=e.filter(x$);return r`
${n.length>0&&r`<${SD} files=${n} />`}
${e.filter(s=>!x$(s)).map(s=>r`<${xD} key=${s.id} file=${s} />`)}
${t&&r`<${S$} message=${t} files=${e} />`}
`}function xD({file:e}){return e.kind==="sticker"&&Bs(e)?r`<img class="stk" src=${Bt(e,e.preview?"preview":"thumb")} alt=${o("Sticker")}
width="136" height="136" />`:["voice","audio"].includes(e.kind)&&_$(e,"audio")?r`<${AD} file=${e} />`:["video","video_note","animation"].includes(e.kind)&&_$(e,"video")?r`<${OD} file=${e} />`:r`<${op} file=${e} />`}function C$(e){let{width:t,height:n}=e;if(!t||!n)return{width:240,height:180};let s=Math.min(1,xx/t,xx/n);return{width:Math.max(64,Math.round(t*s)),height:Math.max(48,Math.round(n*s))}}function Tx({files:e,letter:t}){let n=!t&&e?.length===1&&x$(e[0])?e[0]:null;return n?{maxWidth:`${Math.max(C$(n).width,_D)+12}px`}:null}function SD({files:e}){if(e.length===1)return r`<div class="pics one">
<${_x} file=${e[0]} size=${C$(e[0])} label=${o("Open the photo")} />
</div>`;let t=e.length-k$;return r`<div class=${e.length===3?"pics three":"pics"}>
${e.slice(0,k$).map((n,s)=>{let a=s===k$-1&&t>0?t:0,i=a?o("Open photo {i} of {n}, {more} more",{i:s+1,n:e.length,more:a}):o("Open photo {i} of {n}",{i:s+1,n:e.length});return r`<${_x} key=${n.id} file=${n} size=${{width:220,height:150}} label=${i}
more=${a} />`})}
</div>`}function _x({file:e,size:t,label:n,more:s}){if(!Bs(e))return r`<${CD} file=${e} place=${t} />`;let a=e.preview?`${Bt(e,"thumb")} 320w, ${Bt(e,"preview")} 1600w`:null;return r`<button type="button" class=${s?"more":null} aria-label=${n} data-token=${e.token}
onClick=${()=>au(e.token)}>
<img src=${Bt(e,e.thumb?"thumb":"preview")} srcset=${e.thumb?a:null}
sizes=${a&&`${t.width}px`} alt="" width=${t.width} height=${t.height} loading="lazy"
decoding="async" />
${s?r`<b>+${s}</b>`:null}
</button>`}function CD({file:e,place:t}){if(e.state==="ready")return r`<${op} file=${e} />`;let n=e.state==="pending";return r`<span class="notile" data-state=${e.state}>
<svg width=${t.width} height=${t.height} viewBox=${`0 0 ${t.width} ${t.height}`}
aria-hidden="true"></svg>
<span class="t12">
<${f} name=${n?"clock":"image-off"} />
<span>${n?o("Loading…"):Ex(e)}</span>
</span>
</span>`}function ED(e){if(Sx.test(e.name))return"file-warning";let[t]=e.media_type.split("/");return t==="image"?"image":t==="audio"?"music":t==="video"?"play":"file-text"}function op({file:e}){let t=tp(e);if(e.state==="ready"){let s=Sx.test(e.name);return r`<a class=${s?"file risky":"file"} href=${Bt(e)} download=${e.name||!0}
data-state="ready" title=${o("Download {name}",{name:t})}>
<${f} name=${ED(e)} />
<span class="grow">
<b class="b5 blk cut">${t}</b>
<span class="t12 dim">
${s?o("This is a program. Open it only if you trust the sender."):T$(e)}
</span>
</span>
<${f} name="download" size="m" />
<span class="vh">${o("Download")}</span>
</a>`}let n=e.state==="pending";return r`<span class=${n?"file":"file gone"} data-state=${e.state}>
<${f} name=${n?"clock":"file-warning"} />
<span class="grow">
<b class="b5 blk cut">${t}</b>
<span class="t12 blk">
${n?[o("Loading…"),e.size>0?ln(e.size):""].filter(Boolean).join(" · "):Ex(e)}
</span>
</span>
</span>`}function AD({file:e}){let t=[tp(e),e.duration?To(e.duration):""].filter(Boolean).join(", ");return r`<div class="sound">
${e.kind==="audio"&&r`<span class="hrow t13"><b class="b5 cut grow">${tp(e)}</b></span>`}
<audio controls preload="none" src=${Bt(e,"media")} aria-label=${t}></audio>
<span class="hrow t12 dim">
${e.duration?r`<span class="num">${To(e.duration)}</span>`:null}
<a class="link end hrow tight" href=${Bt(e)} download=${e.name||!0}>
<${f} name="download" size="s" />
${o("Download")}
</a>
</span>
</div>`}function OD({file:e}){let t=C$(e);return r`<div class="film">
<video controls preload="none" class=${e.kind==="video_note"?"round":null} src=${Bt(e,"media")}
poster=${Bs(e)?Bt(e,e.preview?"preview":"thumb"):null} width=${t.width}
height=${t.height} aria-label=${tp(e)}></video>
<span class="hrow t12 dim">
<span class="num">
${[e.duration?To(e.duration):"",e.size>0?ln(e.size):""].filter(Boolean).join(" · ")}
</span>
<a class="link end hrow tight" href=${Bt(e)} download=${e.name||!0}>
<${f} name="download" size="s" />
${o("Download")}
</a>
</span>
</div>`}var k$,xx,kD,Sx,Bt,Bs,x$,_$,S$,Cx,_D,Ex,TD,T$,tp,Nr=b(()=>{T();Qe();X();_();D();No();k$=4,xx=320,kD={audio:["audio/mpeg","audio/mp4","audio/ogg","audio/aac","audio/wav","audio/flac"],video:["video/mp4","video/webm"]},Sx=/\.(exe|msi|bat|cmd|com|scr|pif|js|jse|vbs|vbe|wsf|ps1|jar|apk|lnk|hta|reg|dll|iso|img)$/i,Bt=(e,t="")=>`/files/${e.token}${t&&"/"+t}`,Bs=e=>e.state==="ready"&&!!(e.thumb||e.preview),x$=e=>e.kind==="photo"||e.kind==="animation"&&!_$(e,"video"),_$=(e,t)=>e.state==="ready"&&kD[t].includes(e.media_type.split(";")[0]),S$=({message:e,files:t})=>t.filter(n=>n.state==="ready").length>1&&r`<a class="link t12 hrow tight" href=${`/api/messages/${e}/files.zip`} download>
<${f} name="download" size="s" />
${o("Download all")}
</a>`;Cx=({files:e,text:t,letter:n})=>!t&&!n&&e.length===1&&e[0].state==="ready"&&e[0].kind==="sticker"&&Bs(e[0]);_D=240;Ex=e=>`${e.state==="refused"?o("Not accepted"):o("Lost")}: ${uy(e.reason)}`,TD=e=>(/\.([a-z0-9]{1,5})$/i.exec(e)??[])[1]?.toUpperCase()??"";T$=e=>[TD(e.name),e.size>0?ln(e.size):""].filter(Boolean).join(" · "),tp=e=>e.name||({photo:o("Photo"),video:o("Video"),voice:o("Voice message"),audio:o("Audio"),sticker:o("Sticker")}[e.kind]??o("File"))});function Ax({report:e}){let{action:t,recipient:n,status:s,words:a}=e??{},i=ND[t]?.()??o("Mail server report"),l=[n,s,a].filter(Boolean).join(" · "),c=t==="failed";return r`<div class=${c?"bounce":"bounce mild"} data-action=${t??""}>
<${f} name=${c?"mail-x":t==="delayed"?"alarm-clock":"mail"} size="m" />
<span class="grow"><b class="b6 blk">${i}</b>${l&&r`<span class="t12 blk">${l}</span>`}</span>
</div>`}var ND,Ox=b(()=>{T();_();D();ND={failed:()=>o("Email not delivered"),delayed:()=>o("Email delayed, the mail server keeps trying"),delivered:()=>o("Email delivered"),relayed:()=>o("Email relayed to another mail server"),expanded:()=>o("Email sent on to the members of a mailing list"),read:()=>o("Email opened"),deleted:()=>o("Email deleted without being read"),complaint:()=>o("A recipient marked the email as spam")}});function Pr(e){let t=/^www\./i.test(e)?`https://${e}`:/^[^/:]+@/.test(e)?`mailto:${e}`:/^[\w-]+(\.[\w-]+)+([/?#]|$)/.test(e)?`https://${e}`:e;return DD.test(t)?t:null}function WD(e){let[t,n]=[e.length,0];for(let s of e)n+=s==="("||s==="["?1:s===")"||s==="]"?-1:0;for(;t>0;){let s=e[t-1];if(n<0&&(s===")"||s==="]"))n+=1;else if(!RD.has(s))break;t-=1}return t}function*FD(e){let t=0;for(let{0:n,index:s}of e.matchAll(MD)){let a=n.slice(0,WD(n.slice(0,E$))),i=a.length<E$?Pr(a):null;if(i&&(yield{type:"link",offset:s,length:a.length,url:i},t+=1,t===zD))return}}function*jD(e,t){let n=0;for(let s of t)for(let a=e.indexOf(`@${s}`);a>=0;a=e.indexOf(`@${s}`,a+1)){if(n===ID)return;yield{type:"call",offset:a,length:s.length+1},n+=1}}function qD(e,t,n){let s=[];for(let i of(t??[]).slice(0,LD)){let l=Math.max(0,i.offset),c=Math.min(e.length,i.offset+i.length)-l;PD.has(i.type)&&c>0&&s.push({type:i.type,offset:l,length:c,...i.type==="text_link"?{url:Pr(i.url??"")}:{}})}let a=s.filter(i=>["code","pre","text_link"].includes(i.type));for(let i of[...jD(e,n),...FD(e)])KD(i,a)&&(s.push(i),a.push(i));return s.sort(Px)}function Dx(e,t,n,s,a=0){let i=[],l=t,c=a<BD?s:[];for(let u=0;u<c.length;){let d=c[u],p=Math.min(Zi(d),n);d.offset>l&&i.push({type:"text",text:e.slice(l,d.offset)});let h=u+1;for(;h<c.length&&c[h].offset<p;)h+=1;let m=c.slice(u+1,h),$=m.filter(x=>Zi(x)>p).map(x=>({...x,offset:p,length:Zi(x)-p})),{type:v,url:k}=d;i.push({type:v,...k===void 0?{}:{url:k},children:Dx(e,d.offset,p,m,a+1)}),l=p,u=h,$.length&&([c,u]=[[...$,...c.slice(h)].sort(Px),0])}return l<n&&i.push({type:"text",text:e.slice(l,n)}),i}function Mx(e,{looks:t=[],names:n=[]}={}){return e?Dx(e,0,e.length,qD(e,t,n)):[]}function Rx(e,t){if(e.length<=t)return e;let n=t-200,s=Math.max(e.lastIndexOf(`
`,t),e.slice(0,t).lastIndexOf(" ")),a=s>n?s:t;return e.slice(0,/[\uD800-\uDBFF]/.test(e[a-1])?a-1:a)}function zx(e,t){if(e.length>2*E$)return!1;let n=Pr(e.trim());return!!(n&&/^https?:/i.test(t)&&/^https?:/i.test(n)&&Nx(n)!==Nx(t))}var PD,DD,MD,RD,E$,zD,ID,LD,BD,Zi,KD,Px,Nx,A$=b(()=>{PD=new Set(["bold","italic","underline","strikethrough","spoiler","blockquote","expandable_blockquote","code","pre","text_link"]),DD=/^(https?:\/\/|mailto:)[^\s<>"'\p{Cc}]+$/iu,MD=/(?:https?:\/\/|www\.)[^\s<>"'«»]{2,}|(?<![\w.+-])[\w.+-]{1,64}@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/giu,RD=new Set(`.,:;!?…'"»”`),E$=2048,zD=500,ID=200,LD=500,BD=8;Zi=e=>e.offset+e.length,KD=(e,t)=>t.every(n=>Zi(e)<=n.offset||e.offset>=Zi(n)),Px=(e,t)=>e.offset-t.offset||t.length-e.length;Nx=e=>{try{return new URL(e).host.replace(/^www\./,"")}catch{return""}}});function Ta({text:e,looks:t,names:n}){let[s,a]=g(!1),i=$o(()=>s||e.length<=Lx*1.1?e:Rx(e,Lx),[e,s]),l=$o(()=>Mx(i,{looks:t,names:n}),[i,t,n?.join(`
`)]);return r`
<span class="text">${Bx(l)}</span>
${i.length<e.length&&r`<span class="blk t13">
<span class="dim">… </span>
<button type="button" class="link t13" onClick=${()=>a(!0)}>${o("Show in full")}</button>
</span>`}
`}function UD({piece:e}){let{type:t,url:n}=e,s=Bx(e.children);if(Ix[t])return r`<${Ix[t]}>${s}<//>`;if(t==="spoiler")return r`<${HD} inside=${s} />`;if(t==="blockquote"||t==="expandable_blockquote")return r`<blockquote class="bq">${s}</blockquote>`;if(t==="call")return r`<span class="at">${s}</span>`;if(!n)return r`<span class="nolink" title=${o("Links of this kind cannot be opened here")}>${s}</span>`;let a=zx(Wx(e.children),n);return r`
<a class="link" href=${n} title=${n} target="_blank" rel="noopener noreferrer nofollow">${s}</a>
${a&&r`<span class="t12 leads"> (${o("leads to {host}",{host:new URL(n).host})})</span>`}
`}function HD({inside:e}){let[t,n]=g(!1);return t?r`<span class="spoiled">${e}</span>`:r`<button type="button" class="spoil" onClick=${()=>n(!0)}>${o("hidden text")}</button>`}var Ix,Lx,Bx,Wx,sp=b(()=>{L();T();_();A$();Ix={bold:"b",italic:"i",underline:"u",strikethrough:"s",code:"code",pre:"pre"},Lx=2e4;Bx=e=>e.map(t=>t.type==="text"?t.text:r`<${UD} piece=${t} />`),Wx=e=>e.map(t=>t.text??Wx(t.children)).join("")});function Kx({message:e}){let{letter:t}=e,n=t.rich?"rich":"prose",[s,a]=g(!!t.html&&(!e.text||de.peek()?.letters?.[n]==="html")),[i,l]=g(!1),[c,u]=g(0),d=m=>{a(m),e.text&&et({letters:{[n]:m?"html":"text"}})},p=()=>{l(!0),a(!0)},h=e.files.filter(m=>!(m.content_id&&t.html));return r`
<${VD} message=${e} />
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
${s?r`<${ZD} key=${`${i} ${cc.value}`} message=${e} images=${i}
onFailed=${u} />`:r`<${JD} message=${e} />`}
${h.length>0&&r`<${QD} message=${e.id} files=${h} />`}
<${eM} message=${e} />
`}function VD({message:e}){let{letter:t}=e,[n,s]=g(!1),a=[[o("From"),t.sender],[o("Reply-To"),e.data.reply_to],[o("To"),t.recipients.join(", ")],[o("Cc"),t.copies.join(", ")],[o("Subject"),t.subject]].filter(([,i])=>i);return r`<div class="mailh">
<b class="b6">${t.subject||o("(no subject)")}</b>
<span class="dim t12">
${Yo(t.sender)}
${t.recipients.length>0&&` → ${Fx(t.recipients.map(Yo))}`}
${t.copies.length>0&&` · ${o("copy")}: ${Fx(t.copies.map(Yo))}`}
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
</div>`}function JD({message:e}){let{letter:t,text:n}=e,s=t.quoted?[o("Show the quote"),o("Hide the quote")]:[o("Show the signature"),o("Hide the signature")];return r`${t.quoted_above&&r`<${jx} label=${[o("Show the quote"),o("Hide the quote")]}>
<blockquote class="mq">${t.quoted_above}</blockquote><//>`}
${n?r`<div><${Ta} text=${n} looks=${e.data.entities} names=${[]} /></div>`:r`<div class="dim t13">${o("This email has no text")}</div>`}
${(t.signature||t.quoted)&&r`<${jx} label=${s}>
${t.signature&&r`<div class="msign">${t.signature}</div>`}
${t.quoted&&r`<blockquote class="mq">${t.quoted}</blockquote>`}<//>`}`}function jx({label:[e,t],children:n}){let[s,a]=g(!1);return r`<div class="mfold"><button type="button" class="quoted" aria-label=${s?t:e}
aria-expanded=${String(s)} onClick=${()=>a(!s)}>···</button>${s&&n}</div>`}function ZD({message:e,images:t,onFailed:n}){let s=A(null);N(()=>{let i=l=>{let c=Number(l.data?.height);l.source!==s.current?.contentWindow||!Number.isFinite(c)||(s.current.style.setProperty("height",`${Math.max(YD,Math.min(GD,Math.ceil(c)))}px`),s.current.dataset.sheet=l.data.sheet==="own"?"own":"plain",n(Number(l.data.failed)||0))};return window.addEventListener("message",i),()=>window.removeEventListener("message",i)},[]);let a=new URLSearchParams({images:t?"1":"0",dark:cc.value?"1":"0"});return r`<iframe class="mframe" ref=${s} title=${o("The email as it was sent")}
src=${`/api/messages/${e.id}/html?${a}`} data-dark=${String(cc.value)}
sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" referrerpolicy="no-referrer"></iframe>`}function QD({message:e,files:t}){let n=t.reduce((s,a)=>s+(a.size??0),0);return r`
<div class="attl">
<span class="t12 dim">
${C("{n} attachment","{n} attachments",t.length)}
${n>0&&` · ${ln(n)}`}
</span>
<${S$} message=${e} files=${t} />
</div>
<ul class="atts">
${t.map(s=>r`<li key=${s.id}>
${Bs(s)?r`<${XD} file=${s} />`:r`<${op} file=${s} />`}
</li>`)}
</ul>
`}function eM({message:e}){let{data:t,automatic:n}=e,s=(t.also_at??[]).map(a=>Me.value[a]?.name).filter(Boolean);return r`
${n==="bounce"||n==="report"?r`<${Ax} report=${t.bounce} />`:n&&r`<span class="autoflag">
<${f} name="bot" size="s" />
${o("Automatic email")}
: ${cy(n)}
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
${t.related&&r`<${tM} id=${t.related} />`}
`}function tM({id:e}){let[t,n]=g(ne.peek()[e]??null);return N(()=>{t||F(`/api/dialogs/${e}`).then(s=>n(s.dialog),()=>{})},[e]),t&&r`<span class="autoflag">
<${f} name="git-branch" size="s" />
<a class="link" href=${j(E.value.view,e)}>
${o("May belong to No. {number}, {name}",{number:ie(t.number),name:t.name})}
</a>
</span>`}function N$(e){let t=(e??"").trim();return/^re\s*:/i.test(t)?t:t?`Re: ${t}`:o("(no subject)")}var YD,GD,O$,Yo,Fx,XD,qx,Qi=b(()=>{L();T();Qe();V();X();_();G();Ca();ft();R();D();No();Nr();Ox();sp();YD=40,GD=2e4,O$=2;Yo=e=>/<([^<>\s]+)>/.exec(e)?.[1]??e,Fx=e=>e.length>O$?o("{first} and {n} more",{first:e.slice(0,O$-1).join(", "),n:e.length-O$+1}):e.join(", ");XD=({file:e})=>r`<span class="file pfile" data-state="ready">
<button type="button" class="pthumb" aria-label=${o("Open {name}",{name:e.name||o("Photo")})}
data-token=${e.token} onClick=${()=>au(e.token)}>
<img src=${Bt(e,e.thumb?"thumb":"preview")} alt="" width="36" height="36" loading="lazy" />
</button>
<span class="grow">
<b class="b5 blk cut">${e.name||o("Photo")}</b>
<span class="t12 dim">${T$(e)}</span>
</span>
<a class="ib small" href=${Bt(e)} download=${e.name||!0}
aria-label=${o("Download {name}",{name:e.name||o("Photo")})}>
<${f} name="download" size="m" />
</a>
</span>`;qx=({subject:e,to:t})=>r`<div class="mailh">
<b class="b6">${N$(e)}</b>
${t&&r`<span class="t12 dim">→ ${t}</span>`}
</div>`});function nM(e){let t=xt.value[e.id],n=t?Mn(t).filter(a=>a.kind==="in"&&a.letter&&!a.automatic):[],s=ka(e.id,"reply");return n.find(a=>a.no===s)??n.at(-1)}function oM(e,t,n){let s=e?e.letter.sender:n.label??"",a=Yo(s),i=e?.data.reply_to,l=i&&t.to?t.to:e?.data.answer_to??a;return{address:l,sender:a,whole:l===a?s:l,other:i?l===a?i:a:null}}function sM({id:e,to:t}){let n=t.address===t.sender?o("Your reply goes to the sender; the email asks for replies to {other}",{other:t.other}):o("Your reply goes to {address}, not to the sender {sender}",{address:t.address,sender:t.sender});return r`<p class="hint answerto" role="status">
${n} <button type="button" class="link t12" onClick=${()=>dn(e,{to:t.other})}>
${o("Reply to {address}",{address:t.other})}
</button>
</p>`}function aM(e,t){let n=new Set(Object.values(Me.value).map(a=>a.name.toLowerCase())),s=[...e.recipients.slice(1),...e.copies].map(a=>Yo(a).toLowerCase());return[...new Set(s)].filter(a=>a.includes("@")&&a!==Yo(t).toLowerCase()&&!n.has(a))}function Ux({dialog:e}){let{id:t}=e,n=zu(t),s=nM(e),a=oM(s,n,e),i=a.whole,l=s?aM(s.letter,i).filter(d=>d!==a.sender.toLowerCase()&&!On(n.cc).includes(d)):[],c=n.open||n.cc||n.bcc,u=()=>dn(t,{open:!0,cc:[...On(n.cc),...l].join(", ")});return r`<div class="mlines">
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
${a.other&&r`<${sM} id=${t} to=${a} />`}
${c&&r`
<${Xi} field="cc" label=${o("Cc")} value=${n.cc} onType=${d=>dn(t,{open:!0,cc:d})} />
<${Xi} field="bcc" label=${o("Bcc")} value=${n.bcc}
onType=${d=>dn(t,{open:!0,bcc:d})} />
`}
<label>
<span>${o("Subject")}</span>
<input class="palq" id="mailsubject" maxlength="400"
value=${n.subject??N$(s?.letter.subject||e.title)}
onInput=${d=>dn(t,{subject:d.target.value})} />
</label>
</div>`}function Xi({field:e,label:t,value:n,onType:s,place:a="mail"}){let i=On(n).filter(d=>!r$(d)),[l,c]=g(!0),u=i.length>0&&l;return r`
<label class=${u?"wrong":""}>
<span>${t}</span>
<input class="palq" id=${a+e} type="text" inputmode="email" autocomplete="off" spellcheck="false"
placeholder=${o("Addresses, separated by commas")} value=${n??""} aria-invalid=${u?"true":null}
aria-describedby=${u?`${a}${e}err`:null} onInput=${d=>{c(!1),s(d.target.value)}} onBlur=${()=>c(!0)} />
</label>
${u&&r`<p class="hint bad mailerr" id=${`${a}${e}err`} role="alert">
${o("Not a valid address: {value}",{value:i[0]})}
</p>`}
`}var P$=b(()=>{L();T();_();Gi();Vi();Rn();R();Qi()});function Hx({disabled:e}){let t=w.value==="send"||w.value==="later";return r`<button type="button" class="btn primary sendmore" id="sendmore" disabled=${e}
aria-label=${o("Send and…")} title=${o("Send and…")} aria-haspopup="menu" aria-expanded=${String(t)}
onClick=${()=>{w.value=t?null:"send"}}>
<${f} name="chevron-up" size="s" />
</button>`}function Yx({send:e,more:t}){return w.value==="later"?r`<${el} pick=${n=>e({at:n})} />`:w.value!=="send"?null:r`<${tt} label=${o("Send and…")} place="popsend">
<${H} icon="check" onPick=${()=>e({then:"close"})}>
${o("Send and close the conversation")}
<span class="end only-wide"><${rn} of=${[at,"Shift","↵"]} /></span>
<//>
<${H} icon="alarm-clock" onPick=${()=>e({then:"snooze"})}>
${o("Send and snooze until the client replies")}
<//>
<${H} icon="calendar-clock" stay onPick=${()=>{w.value="later"}}>
${o("Send later…")}
<span class="hrow end t12 dim">${ht(Mt(Date.now(),1,9))}</span>
<//>
${t}
<//>`}var rM,iM,el,ap=b(()=>{T();ae();X();_();oo();Yi();D();Wn();h$();rM=()=>{w.value=null};iM={evening:()=>o("This evening"),tomorrow:()=>o("Tomorrow morning"),monday:()=>o("On Monday morning")},el=({pick:e,given:t=null,place:n="popsend",onShut:s=rM})=>r`<${Yu} label=${o("Send later")} title=${o("Send later")} usual=${s$} words=${iM}
given=${t} hour="09:00" place=${n} deed=${o("Schedule")} icon="calendar-clock" onPick=${e}
onShut=${s} />`});function Gx(){let e=A(pM()).current,[t,n]=g(e.whom??null),[s,a]=g(null),[i,l]=g(null),[c,u]=g(e.subject??""),[d,p]=g(e.copies??{}),[h,m]=g(!1),[$,v]=g(e.text??""),[k,x]=g(!1),[y,P]=g([]),[Y,M]=g(null),[ze,vt]=g(!1);be(),B(()=>dM({whom:t,subject:c,copies:d,text:$}),[t,c,d,$]),N(()=>{if(x(!1),M(null),!t){a(null),P([]),l(null);return}if(!t.id){let ee=fM(t);a(ee),P([]),l(ee.find(dt=>dt.can)??null);return}let le=!0;return F(`/api/contacts/${t.id}/ways`).then(ee=>{le&&(a(ee.ways),P(ee.open),l(ee.ways.find(dt=>dt.can)??null))},ee=>{le&&M(ee)}),()=>{le=!1}},[t]);let Ee=i&&Me.value[i.channel_id]?.kind,De=Ee==="email",yt=y.find(le=>le.id===i?.dialog_id)??(De&&!k?y[0]:null),ce=gt(fn),me=Uo(ce),se=i&&$.trim()&&!ze&&!me&&!(yt&&!De),xe=()=>{if(!se)return!1;if(yt&&De&&!k)return x(!0),!1;let le=De&&i$(d);return le&&document.getElementById("nw"+le.field)?.focus(),!le},Ue=async(le=null)=>{if(!xe())return;if(lo(gt(fn)).length){let dt=Tt("#missing button");dt?dt.focus():Lu(fn,{mode:"reply",at:le});return}mn(fn),vt(!0),M(null);let ee=Fu(fn);try{let dt={channel_id:i.channel_id,text:$.trim(),files:ee.map(fE=>fE.token),anyway:!0,...le?{not_before:Ss(le)}:{undo_ms:ba(Ee)},...De?{subject:c.trim(),cc:On(d.cc),bcc:On(d.bcc)}:{}},Zs=t.id?{contact_id:t.id,identity_id:i.identity_id}:{name:t.name,address:t.address},{dialog:Pl,message:mE}=await Z("/api/dialogs",{...dt,...Zs});te({t:"result",dialog:Pl,sentAtRev:us(Pl.id)}),le&&oe(eu(Pl.id,le),{icon:"calendar-clock",undo:()=>Un(mE)}),sessionStorage.removeItem(ip),rp(),z(j("mine",Pl.id))}catch(dt){ju(fn,ee),M(dt),vt(!1)}},Dn=le=>{$.trim()&&(cn(le,"reply"),Os(le,"reply",$)),De&&(d.cc||d.bcc||c.trim())&&dn(le,{cc:d.cc??"",bcc:d.bcc??"",...c.trim()?{subject:c.trim()}:{}}),Yk(fn,le),sessionStorage.removeItem(ip),rp(),z(j("all",le))},Ba=le=>{Ct(le),le.key==="Escape"&&(le.preventDefault(),le.stopPropagation(),m(!1))},Ld=le=>{le.key==="Enter"&&(le.ctrlKey||le.metaKey)&&(le.preventDefault(),le.repeat||Ue())};return r`<div class="over">
<div class="dialog mid nw" role="dialog" aria-modal="true" aria-label=${o("Write to a client")}
onKeyDown=${le=>{Ct(le),Ld(le)}}>
<header class="dhead">
<h2 class="head2 grow">${o("Write to a client")}</h2>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${rp}>
<${f} name="x" size="m" />
</button>
</header>
<div class="nwb">
<${hM} whom=${t} onPick=${n} />
${s&&r`<div class="field dgap">
<span class="lab" id="nwc">${o("Channel")}</span>
<${$M} ways=${s} way=${i} onPick=${l} />
</div>`}
${yt&&r`<p class="livebox info dgap" role="note">
<${f} name="history" size="m" />
<span class="t13 grow">
${o("Conversation No. {number} with this client is already open, {day}. Write there?",{number:ie(yt.number),day:st(yt.last_at,K.value)})}
</span>
<button type="button" class="btn small" onClick=${()=>Dn(yt.id)}>${o("Open")}</button>
</p>`}
${De&&r`
<div class="mlines nwcopies dgap">
${d.open||d.cc||d.bcc?r`
<${Xi} field="cc" place="nw" label=${o("Cc")} value=${d.cc}
onType=${le=>p({...d,open:!0,cc:le})} />
<${Xi} field="bcc" place="nw" label=${o("Bcc")} value=${d.bcc}
onType=${le=>p({...d,open:!0,bcc:le})} />
`:r`<div>
<button type="button" class="link t12" onClick=${()=>{p({...d,open:!0}),requestAnimationFrame(()=>document.getElementById("nwcc")?.focus())}}>
${o("Cc and Bcc")}
</button>
</div>`}
</div>
<div class="field dgap">
<label for="nw2">${o("Subject")}</label>
<input class="input" id="nw2" maxlength="400" value=${c}
onInput=${le=>u(le.currentTarget.value)} />
</div>
`}
<div class="comp dgap">
<${Qu} id=${fn} kind=${Ee} />
<textarea class="tx" rows="5" aria-label=${De?o("Email text"):o("Message text")}
placeholder=${De||!i?o("Write an email"):o("Write a message")} value=${$}
onInput=${le=>{mn(fn),v(le.currentTarget.value)}}></textarea>
<${Xu} id=${fn} mode="reply" again=${()=>Bu(fn,"reply")}
without=${({at:le})=>{Wu(fn,"reply"),Ue(le)}} />
<div class="bar">
${i&&Me.value[i.channel_id]?.can?.files&&r`<${mM} can=${Me.value[i.channel_id].can} />`}
<span class="grow"></span>
</div>
</div>
${Y&&r`<p class="hint bad dgap" role="alert">${I(Y)}</p>`}
</div>
<footer class="dfoot">
<span class="t12 dim grow">
${$.trim()?o("Kept on this device until it is sent"):o("You will be the assignee")}
</span>
<button type="button" class="btn quiet only-wide" onClick=${rp}>${o("Cancel")}</button>
<button type="button" class="btn" id="nwlater" disabled=${!se} aria-haspopup="dialog"
aria-expanded=${String(h)} onClick=${()=>{xe()&&m(!0)}}>
<${f} name="calendar-clock" size="s" />
${o("Send later…")}
</button>
<button type="button" class="btn primary" disabled=${!se} onClick=${()=>Ue()}>
<${f} name="send" size="s" />
${yt&&De?o("Send as a new conversation"):o("Send")}
<kbd class="only-wide">${at} ↵</kbd>
</button>
</footer>
</div>
${h&&r`<div class="rowsnz" onKeyDown=${Ba}>
<${el} place="popsnz" pick=${Ue} onShut=${()=>m(!1)} />
</div>`}
</div>`}function mM({can:e}){let t=A(null);return r`
<input type="file" multiple hidden ref=${t} onChange=${n=>{Ji(fn,n.currentTarget.files,e),n.currentTarget.value=""}} />
<button type="button" class="ib small" aria-label=${o("Attach a file")} title=${o("Attach a file")}
onClick=${()=>t.current.click()}>
<${f} name="paperclip" size="m" />
</button>
`}function $M({ways:e,way:t,onPick:n}){if(!e.length)return r`<p class="hint">${o("No connected channel can reach this client.")}</p>`;let s=e.filter(i=>i.can);return r`<div class="nwch" role="radiogroup" aria-labelledby="nwc" onKeyDown=${i=>{let l={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[i.key];!l||!s.length||(i.preventDefault(),n(s[(s.indexOf(t)+l+s.length)%s.length]),requestAnimationFrame(()=>Tt(".chopt[aria-checked='true']")?.focus()))}}>
${e.map(i=>{let l=Me.value[i.channel_id],c=Object.values(Me.value).filter(d=>d.kind===l?.kind&&d.health!=="removed").length>1,u=i.can?i.last_at?o("wrote {day}",{day:st(i.last_at,K.value)}):i.address:uM[i.why]?.();return r`<button type="button" class="chopt" role="radio" key=${`${i.channel_id}.${i.identity_id}`}
aria-checked=${String(i===t)} disabled=${!i.can} tabindex=${i===t?0:-1}
onClick=${()=>n(i)}>
<${Se} kind=${l?.kind} size="mid" />
<span class="grow cut">
<b class="b5 blk t13 cut">${c?l.name:ge(l?.kind)}</b>
<span class="t12 dim blk cut">${u}</span>
</span>
</button>`})}
</div>`}function hM({whom:e,onPick:t}){let[n,s]=g(""),[a,i]=g([]),[l,c]=g(0),u=A(null);B(()=>u.current?.focus({preventScroll:!0}),[e]),N(()=>{let v=n.trim();if(v.length<2){i([]);return}let k=setTimeout(()=>F(`/api/search?${new URLSearchParams({q:v,limit:"6"})}`).then(x=>{i(x.contacts.filter(y=>y.kind!=="group")),c(0)},()=>{}),lM);return()=>clearTimeout(k)},[n]);let d=n.trim(),p=a.some(v=>v.identities.some(k=>k.label.toLowerCase()===d.toLowerCase())),h=[...a.map(v=>({client:v})),...cM.test(d)&&!p?[{address:d}]:[]],m=v=>{s(""),i([]),t(v.client?{id:v.client.id,name:v.client.name}:{address:v.address,name:v.address})},$=v=>{let k={ArrowDown:1,ArrowUp:-1}[v.key];k&&h.length&&(v.preventDefault(),c((l+k+h.length)%h.length)),v.key==="Enter"&&!v.ctrlKey&&!v.metaKey&&h[l]&&(v.preventDefault(),m(h[l]))};return e?r`<div class="field">
<span class="lab">${o("To")}</span>
<div class="input tokin">
<span class="tokn">
<${J} name=${e.name} size="xs" />
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
${h.map((v,k)=>r`<button type="button" class=${k===l?"mi on":"mi"} role="option" id=${`nwo${k}`}
key=${v.client?.id??"new"} tabindex="-1" aria-selected=${String(k===l)}
onPointerMove=${()=>c(k)} onClick=${()=>m(v)}>
${v.client?r`
<${J} name=${v.client.name} size="sm" />
<span class="cut">${v.client.name}</span>
<span class="hrow end t12 dim cut">
${v.client.identities.map(x=>x.label).filter(Boolean).slice(0,2).join(", ")}
</span>
`:r`
<${f} name="user-round-plus" size="m" />
<span class="cut">${o("New client: {address}",{address:v.address})}</span>
`}
</button>`)}
</div>
</div>
</div>`}var rp,lM,cM,ip,fn,uM,pM,dM,fM,Vx=b(()=>{L();Io();T();ae();ys();V();We();un();X();_();oo();Gi();G();R();Ne();Kn();Er();Ho();ep();D();Te();P$();ap();rp=()=>{w.value=null},lM=200,cM=/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/,ip="okno.newdialog",fn="new",uM={"no-address":()=>o("no address"),"client-not-started":()=>o("the client must write first"),blocked:()=>o("the client has blocked us")},pM=()=>{try{return JSON.parse(sessionStorage.getItem(ip))??{}}catch{return{}}},dM=e=>{try{sessionStorage.setItem(ip,JSON.stringify(e))}catch{}};fM=e=>Object.values(Me.value).filter(t=>t.health!=="removed").map(t=>({channel_id:t.id,identity_id:null,address:t.kind==="email"?e.address:"",can:t.kind==="email",why:t.kind==="email"?null:"client-not-started",last_at:null,dialog_id:null}))});var Jx={};Le(Jx,{WorkLayers:()=>gM});function gM(){return w.value==="handover"?r`<${hx} meId=${O.value.id} />`:w.value==="newdialog"?r`<${Gx} />`:null}var Zx=b(()=>{T();ae();R();bx();Vx()});var Xx={};Le(Xx,{GiveMenu:()=>yM});function vM(e){let t=e.trim().toLocaleLowerCase(),n=i=>i.toLocaleLowerCase().includes(t),s=Object.values(Oe.value).filter(i=>i.active&&i.id!==O.value.id).sort((i,l)=>i.name.localeCompare(l.name)),a=[];(n(O.value.name)||n(o("Assign to me")))&&a.push({to:{person:O.value.id},name:o("Assign to me"),face:O.value.name});for(let i of s)n(i.name)&&a.push({to:{person:i.id},name:i.name,face:i.name});for(let i of _s.value)n(i.name)&&a.push({to:{team:i.id},name:i.name,icon:"users-round"});return t||a.push({to:{person:null},name:o("Remove the assignee"),icon:"user-round-x"}),a}function yM({onPick:e}){let[t,n]=g(""),[s,a]=g(0),i=A(null),l=Nt(M$);be(),B(()=>i.current.focus({preventScroll:!0}),[]);let c=vM(t),u=Math.min(s,c.length-1),d=h=>{M$(),e(h.to)},p=h=>{let m={ArrowDown:1,ArrowUp:-1}[h.key];m&&(h.preventDefault(),a((u+m+c.length)%Math.max(1,c.length))),h.key==="Enter"&&c[u]&&(h.preventDefault(),d(c[u])),h.key==="Tab"&&M$()};return r`<div class="menu pop popgive" role="dialog" aria-label=${o("Assign")} ref=${l}>
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
${h.icon?r`<${f} name=${h.icon} size="m" />`:r`<${J} name=${h.face} size="sm" />`}
<span class="cut">${h.name}</span>
</button>`)}
${!c.length&&r`<p class="dpad2 t13 dim">${o("Nothing found")}</p>`}
</div>
</div>`}var M$,e_=b(()=>{L();T();ae();_();R();mr();D();Te();M$=()=>{w.value=null}});function $_({dialog_id:e,data:t}){let n=ne.value[e],s=(t.links??[]).find(a=>/^https?:\/\//.test(a));return n?.kind==="vk"?{name:o("VK"),url:s??"https://vk.com/im"}:n?.kind==="telegram"&&/^@\w+$/.test(n.label)?{name:o("Telegram"),url:`https://t.me/${n.label.slice(1)}`}:null}var f_,Wt,Aa=b(()=>{_();R();f_={photo:()=>o("Photo"),video:()=>o("Video"),video_note:()=>o("Video note"),voice:()=>o("Voice message"),audio:()=>o("Audio"),document:()=>o("File"),sticker:()=>o("Sticker"),animation:()=>o("Animation"),location:()=>o("Location"),contact:()=>o("Contact"),poll:()=>o("Poll"),dice:()=>o("Dice"),venue:()=>o("Place"),story:()=>o("Story"),game:()=>o("Game"),invoice:()=>o("Invoice"),service:()=>o("Service message"),unknown:()=>o("Unknown message"),unreadable:()=>o("Could not be read")},Wt=e=>f_[e]?.()??f_.unknown()});function Yn({state:e}){let t=jM[e];return t?r`
<span class=${e==="read"?"read":""} data-state=${e} title=${t[1]()}>
<${f} name=${t[0]} size="s" />
</span>
<span class="vh">${t[1]()}</span>
`:null}var jM,up=b(()=>{T();_();D();jM={queued:["clock",()=>o("sending")],sending:["clock",()=>o("sending")],sent:["check",()=>o("sent")],delivered:["check-check",()=>o("delivered")],read:["check-check",()=>o("read")],failed:["circle-alert",()=>o("failed")],uncertain:["circle-question-mark",()=>o("delivery uncertain")],cancelled:["ban",()=>o("cancelled")],waiting:["cloud-off",()=>o("queued")]}});function vp(){let{dialog:e}=E.peek();nt.peek()?.dialog!==e&&(nt.value={dialog:e,...H$});let t=()=>document.getElementById("findq")?.select();Yc(()=>requestAnimationFrame(t))}var H$,nt,O_,yp=b(()=>{Q();G();en();H$={q:"",asked:"",found:[],at:-1,more:!1,swapped:null,failed:!1},nt=S(null),O_=e=>nt.value?.dialog===e});function v2({label:e,chosen:t="solved",onPick:n,dialog:s=null,onShut:a=b2}){let[i,l]=g(""),c=Uu(),u=Nt(a),d=A(null);be(),B(()=>d.current?.focus({preventScroll:!0}),[]);let p=Object.keys(cr),h=$=>c.ready((v,k)=>{a(),n($,i.trim(),v,k)});return r`<div class="menu pop popfin" role="dialog" aria-label=${e} ref=${u} onKeyDown=${$=>{let v=[...u.current.querySelectorAll(".mi")],k={ArrowDown:1,ArrowUp:-1}[$.key];if(k){$.preventDefault(),v[(v.indexOf(document.activeElement)+k+v.length)%v.length].focus();return}if($.target.matches("textarea")){$.key==="Enter"&&($.ctrlKey||$.metaKey)&&($.preventDefault(),h(t));return}if($.target.matches("input:not(.tog)")){$.key==="Enter"&&($.preventDefault(),h(t));return}let x=$.code==="KeyE"?0:Number(/^(?:Digit|Numpad)([1-9])$/.exec($.code)?.[1]??0)-1;x>=0&&p[x]&&!$.repeat&&($.preventDefault(),h(p[x]))}}>
<div class="mh" id="finh">${o("Closing reason")}</div>
<div role="radiogroup" aria-labelledby="finh">
${p.map(($,v)=>r`<button type="button" key=${$} class=${$===t?"mi on":"mi"} role="radio"
aria-checked=${String($===t)} ref=${$===t?d:null}
onClick=${()=>h($)}>
<${f} name=${cr[$][1]} size="m" />
<span class="cut">${cr[$][0]()}</span>
<kbd>${v?v+1:"E"}</kbd>
</button>`)}
</div>
<div class="asgf">
<input class="input" aria-label=${o("Comment (optional)")} placeholder=${o("Comment for the team")}
maxlength="2000" value=${i} onInput=${$=>l($.currentTarget.value)} />
<${Hu} dialog=${s} telling=${c} />
${c.on&&r`<div class="tellb">
<button type="button" class="btn primary" onClick=${()=>h(t)}>
${o("Send and close")}
<kbd class="only-wide">${at} ↵</kbd>
</button>
</div>`}
</div>
</div>`}function N_({dialog:e}){let t=e.state==="closed";return r`<${v2} label=${t?o("Closing reason"):o("Close with a reason")}
chosen=${t&&e.close_reason||"solved"} dialog=${t?null:e}
onPick=${(n,s,a,i)=>t?aw(e.id,n,s):a?Ku(e.id,a,i,{then:"close",reason:n,comment:s}):Sn(e.id,n,s)} />`}var b2,P_=b(()=>{L();T();ae();_();oo();Gt();Ho();D();Te();$$();b2=()=>{w.value=null}});var D_,wp,M_,Y$=b(()=>{D_=new Map,wp=e=>{D_.set(e.id,{when:()=>!0,...e})},M_=()=>[...D_.values()]});function R_({dialog:e,children:t}){let n=e.state==="open";return r`<div class="acts">
${t}
${n&&r`<button type="button" class="ib only-wide" aria-haspopup="dialog" aria-expanded=${xp("snooze")}
aria-label=${o("Snooze")} title=${o("Snooze")+"  H"} onClick=${kp("snooze")}>
<${f} name="alarm-clock" />
</button>`}
<button type="button" class="ib" aria-haspopup="menu" aria-expanded=${xp("actions")}
aria-label=${o("More actions")} title=${o("More actions")} onClick=${kp("actions")}>
<${f} name="ellipsis" />
</button>
${n?r`<span class="split">
<button type="button" class="btn" title=${o("Close the conversation")+"  E"}
onClick=${()=>Sn(e.id)}>
<${f} name="check" size="m" />
<span class="btnword">${o("Close")}</span>
</button>
<button type="button" class="btn caret" aria-haspopup="dialog" aria-expanded=${xp("finish")}
aria-label=${o("Close with a reason")} title=${o("Close with a reason")+"  Shift E"}
onClick=${kp("finish")}>
<${f} name="chevron-down" size="s" />
</button>
</span>`:r`<button type="button" class="btn" title=${o("Reopen the conversation")+"  E"}
onClick=${()=>ws(e.id)}>
<${f} name="undo-2" size="m" />
<span class="btnword">${o("Reopen")}</span>
</button>`}
<${y2} dialog=${e} />
</div>`}function y2({dialog:e}){let t=e.assignee_id===null?null:U(e.assignee_id),n=ow(e),s=t?Qa(t):n?.name??o("Assign");return r`<button type="button" class="btn pick" id="assignee" aria-haspopup="dialog"
aria-expanded=${xp("assignee")} title=${o("Assignee")+"  A"} onClick=${kp("assignee")}>
<span class="vh">
${t?o("Assignee: {name}",{name:t}):o("Assignee: nobody")}
${n&&` · ${o("Team: {name}",{name:n.name})}`}
</span>
${t?r`<${J} name=${t} size="sm" />`:n?r`<span class=${"sq "+kn(n.name)}></span>`:r`<${Cc} size="sm" />`}
<span class="only-wide cut askn" aria-hidden="true">${s}</span>
<${f} name="chevron-down" size="s" />
</button>`}function w2({dialog:e}){let t=!!vo.value[e.id],n=ar("(max-width: 719px)"),s=e.state==="open";return r`<${tt} label=${o("More actions")} place="popmore">
${n&&r`<${H} icon="user-round" onPick=${()=>{Je.value=!0}}>
${o("Client card")}
<//>`}
${n&&s&&r`<${H} icon="alarm-clock" onPick=${()=>{w.value="snooze"}}>
${o("Snooze")}
<//>`}
${s&&r`<${H} icon="check" onPick=${()=>{w.value="finish"}}>
${o("Close with a reason")}
<kbd>⇧E</kbd>
<//>`}
${e.waiting_since&&r`<${H} icon="message-circle-off" onPick=${()=>pu(e.id)}>
${o("No reply needed")}
<kbd>Y</kbd>
<//>`}
<${H} icon="eye" onPick=${()=>fa(e.id)}>
${t?o("Stop following"):o("Follow")}
<kbd>F</kbd>
<//>
${e.snooze&&r`<${H} icon="alarm-clock" onPick=${()=>xs(e.id)}>${o("Unsnooze")}<//>`}
<${H} icon="users-round" onPick=${()=>{w.value="team"}}>
${o("Assign to a team")}
<kbd>⇧A</kbd>
<//>
${e.state==="closed"&&r`<${H} icon="check" onPick=${()=>{w.value="finish"}}>
${o("Closing reason")}
<kbd>⇧E</kbd>
<//>`}
${M_().filter(a=>a.when(e)).map(a=>r`<${H} key=${a.id} icon=${a.icon} onPick=${()=>a.run(e)}>
${a.label(e)}
${a.hint&&r`<kbd>${a.hint}</kbd>`}
<//>`)}
<//>`}function z_({dialog:e}){let t=k2[w.value];return t&&e?r`<${t} key=${w.value} dialog=${e} />`:null}var kp,xp,k2,I_=b(()=>{T();Qe();ae();_();Pe();R();Gt();Or();D();P_();Te();Y$();Wn();Gu();kp=e=>()=>{w.value=w.value===e?null:e},xp=e=>String(w.value===e);k2={snooze:g$,finish:N_,actions:w2,assignee:w$,team:({dialog:e})=>r`<${w$} dialog=${e} onlyTeams />`}});function _p({dialog:e}){let t=e&&ot(e);return r`
${Qt.value==="off"&&r`<div class="banner" role="status">
<${f} name="cloud-off" size="m" />
<span class="grow">${o("Offline. Showing saved data; replies will be sent when the connection is back.")}</span>
<button type="button" class="btn small" onClick=${fc}>${o("Retry")}</button>
</div>`}
${t&&t.health==="trouble"&&r`<div class="banner bad" role="status">
<${f} name="circle-alert" size="m" />
<span class="grow">
${o("{name} has a problem: {cause}. Replies wait in the queue.",{name:t.name,cause:Ut(t.health_code,t.health_detail)})}
</span>
</div>`}
${t&&t.health==="paused"&&r`<div class="banner" role="status">
<${f} name="pause" size="m" />
<span class="grow">${o("{name} is paused. Replies wait in the queue.",{name:t.name})}</span>
</div>`}
`}var L_=b(()=>{T();la();_();R();D();No()});function Sp(e){Go.value={...Go.value,[e.dialog_id]:{message:e,text:e.text}}}function W_(e,t){Go.value={...Go.value,[e]:{...Go.value[e],text:t}}}function Rr(e){let{[e]:t,...n}=Go.peek();Go.value=n}function Cp(e,t){let n=ot(t)?.can??{},s=["sent","delivered","read"].includes(e.delivery?.state),a=!n.edit_hours||Date.now()-e.sent_at<n.edit_hours*x2;return!!(n.edit&&s&&a&&e.author.operator_id===O.peek().id&&!e.deleted_at&&e.content==="text"&&(n.edit_files||!e.files?.length))}async function F_(e){let{message:t,text:n}=Go.peek()[e];if(Rr(e),n.trim()===t.text)return;let s=await Z(`/api/messages/${t.id}/edit`,{text:n.trim()});te({t:"result",...s})}var x2,Go,B_,tl=b(()=>{Q();V();R();x2=36e5,Go=S({}),B_=e=>Go.value[e]??null});function Oa(e,t,n,s){e.focus(),e.setSelectionRange(n,s),document.execCommand("insertText",!1,t)||e.setRangeText(t,n,s,"end"),e.dispatchEvent(new Event("input",{bubbles:!0}))}function Tp(e,t){Oa(e,t,e.selectionStart,e.selectionEnd)}function j_(e,t,n,s){Oa(e,s,t,n)}function Ep(e,t){let{selectionStart:n,selectionEnd:s,value:a}=e,i=a.slice(n,s),l=i.trim();if(a.slice(n-t.length,n)===t&&a.slice(s,s+t.length)===t){Oa(e,i,n-t.length,s+t.length),e.setSelectionRange(n-t.length,s-t.length);return}if(!i&&a.slice(s,s+t.length)===t){e.setSelectionRange(s+t.length,s+t.length);return}let c=i.slice(0,i.indexOf(l)),u=i.slice(c.length+l.length);Oa(e,`${c}${t}${l}${t}${u}`,n,s);let d=n+c.length+t.length;e.setSelectionRange(d,d+l.length)}function G$(e,t){let{value:n}=e,s=n.lastIndexOf(`
`,e.selectionStart-1)+1,a=n.indexOf(`
`,e.selectionEnd),i=a<0?n.length:a,l=n.slice(s,i).split(`
`),c=t?/^\d{1,4}\. /:/^[-•] /,u=l.every(p=>c.test(p)),d=l.map((p,h)=>(u?"":t?`${h+1}. `:"- ")+p.replace(_2,"")).join(`
`);Oa(e,d,s,i)}function K_(e,t){let{selectionStart:n,selectionEnd:s,value:a}=e;Oa(e,`[${a.slice(n,s).trim()||t}](${t})`,n,s)}function q_(e){let{value:t,selectionStart:n}=e;if(n!==e.selectionEnd)return!1;let s=t.lastIndexOf(`
`,n-1)+1,a=/^(- |• |(\d{1,4})\. )/.exec(t.slice(s,n));return a?s+a[0].length===n?(Oa(e,"",s,n),!0):(Tp(e,`
${a[2]?`${Number(a[2])+1}. `:a[1]}`),!0):!1}var _2,V$=b(()=>{_2=/^(?:[-•] |\d{1,4}\. )/});var Ft,J$=b(()=>{Ft={current:null}});function U_(e,t){let[n,s]=g(null),[a,i]=g(0),l=A(-1),c=t&&n?Lk(n.query):[],u=()=>{let m=t&&e.current?Ik(e.current.value,e.current.selectionStart):null;m?.query!==n?.query&&i(0),s(m)},d=()=>s(null),p=m=>{let $=e.current.selectionStart,v=e.current.value[$]===" ";j_(e.current,n.from,$,v?`@${m.name}`:`@${m.name} `),v&&e.current.setSelectionRange(n.from+m.name.length+2,n.from+m.name.length+2),l.current=e.current.selectionStart,d()},h=m=>{let $=l.current===e.current.selectionStart;if(l.current=-1,m.key===" "&&$)return m.preventDefault(),!0;if(!c.length)return!1;let v={ArrowDown:1,ArrowUp:-1}[m.key];if(v)i((a+v+c.length)%c.length);else if(m.key==="Enter"&&!m.ctrlKey&&!m.metaKey||m.key==="Tab")p(c[a]);else if(m.key==="Escape")m.stopPropagation(),d();else return!1;return m.preventDefault(),!0};return{list:c,at:Math.min(a,Math.max(0,c.length-1)),setAt:i,keys:h,look:u,pick:p,close:d}}function H_({calls:e}){return e.list.length?r`<div class="menu pop popcall" id="calls" role="listbox" aria-label=${o("Colleagues")}>
${e.list.map((t,n)=>r`<button type="button" class=${n===e.at?"mi on":"mi"} key=${t.id} id=${"call"+n}
role="option" tabindex="-1" aria-selected=${String(n===e.at)}
onPointerDown=${s=>s.preventDefault()} onPointerMove=${()=>e.setAt(n)}
onClick=${()=>e.pick(t)}>
<${J} name=${t.name} size="sm" />
<span class="cut">${t.name}</span>
</button>`)}
</div>`:null}var Y_=b(()=>{L();T();Ru();_();V$();D()});var Z$,G_=b(()=>{Z$=[["faces",[["😀","улыбка радость smile grin"],["😃","улыбка smile happy"],["😄","смех smile laugh"],["😁","улыбка grin"],["😅","неловко sweat"],["😂","смех слёзы joy laugh"],["🤣","смех rofl"],["🙂","улыбка slight smile"],["😉","подмигивание wink"],["😊","улыбка румянец blush"],["😇","ангел angel"],["😍","влюблён любовь love"],["😘","поцелуй kiss"],["😋","вкусно yum"],["😎","круто очки cool"],["🤩","восторг star"],["🥳","праздник party"],["🤔","думаю think"],["🤗","обнимаю hug"],["😏","ухмылка smirk"],["😐","нейтрально neutral"],["😴","сон sleep"],["😌","спокойно relieved"],["😕","сомнение confused"],["😟","тревога worried"],["🙁","грусть frown"],["😢","слеза грусть cry"],["😭","плач cry sob"],["😤","пар злость"],["😠","злость angry"],["😱","ужас scream"],["😳","смущение flushed"],["🥺","просьба please"],["🙄","закатываю глаза roll eyes"],["😬","неловко grimace"],["🤒","болезнь sick"],["🫡","есть служу salute"]]],["hands",[["👍","да хорошо палец вверх thumbs up yes"],["👎","нет плохо палец вниз thumbs down no"],["👌","окей ok"],["✌️","победа victory"],["🤞","удачи пальцы luck"],["🤝","рукопожатие договор handshake"],["👏","аплодисменты браво clap"],["🙌","ура руки hooray"],["🙏","спасибо пожалуйста молитва thanks please pray"],["💪","сила strong"],["👋","привет пока hello bye wave"],["👀","глаза смотрю eyes"],["✍️","пишу writing"],["☝️","внимание up"],["👉","указатель right"],["👇","вниз down"],["🫶","сердце руки heart hands"]]],["hearts",[["❤️","сердце любовь heart love"],["🧡","сердце orange heart"],["💛","сердце yellow heart"],["💚","сердце green heart"],["💙","сердце blue heart"],["💜","сердце purple heart"],["🖤","сердце black heart"],["💔","разбитое сердце broken"],["💖","сердце sparkle"],["✨","блеск sparkles"],["🌟","звезда star"],["⭐","звезда star"],["🔥","огонь fire"],["🎉","праздник ура tada party"],["🎊","праздник confetti"],["🎁","подарок gift"],["🎂","торт день рождения birthday cake"],["🌹","роза rose"],["💐","цветы букет flowers"],["🌸","цветок blossom"],["☀️","солнце sun"],["🌈","радуга rainbow"],["❄️","снег snow"],["🎄","ёлка новый год christmas"]]],["work",[["✅","готово да галочка done check"],["☑️","галочка check"],["❌","нет крест cross no"],["❗","важно внимание important"],["❓","вопрос question"],["⚠️","внимание осторожно warning"],["⏰","время будильник clock"],["⏳","ждём песок hourglass"],["📅","дата календарь calendar"],["📌","закреплено pin"],["📎","скрепка вложение paperclip"],["📝","заметка memo"],["📄","документ document"],["📦","посылка коробка package"],["🚚","доставка грузовик delivery"],["🛒","корзина заказ cart"],["🧾","чек receipt"],["💳","карта оплата card"],["💰","деньги money"],["💸","деньги возврат money"],["🏷️","цена ярлык price"],["🔧","ремонт ключ repair wrench"],["🔨","молоток hammer"],["⚙️","настройки settings"],["🔍","поиск search"],["🔗","ссылка link"],["📞","телефон звонок phone call"],["📱","телефон mobile"],["💻","компьютер laptop"],["✉️","письмо почта mail"],["📷","фото camera"],["🎥","видео video"],["🔔","уведомление bell"],["🔒","замок lock"],["🔑","ключ key"],["🏠","дом home"],["🏢","офис office"],["📍","место адрес place address"],["🗺️","карта map"],["✈️","самолёт plane"],["🚗","машина car"],["☕","кофе coffee"],["🍕","пицца pizza"],["🆗","ok"],["🆕","новое new"],["🔝","топ top"],["💡","идея idea"],["📈","рост chart"],["🤖","бот robot"]]]]});function E2(e){let t=e.trim().toLocaleLowerCase();if(!t)return[...Q$().length?[["recent",Q$().map(s=>[s,""])]]:[],...Z$];let n=Z$.flatMap(([,s])=>s).filter(([,s])=>s.split(" ").some(a=>a.startsWith(t)));return n.length?[["",n]]:[]}function X_({pick:e}){let t=Nt(J_),n=A(null),[s,a]=g(""),[i,l]=g(0);be(),B(()=>n.current.focus({preventScroll:!0}),[]);let c=E2(s),u=c.flatMap(([,m])=>m);N(()=>t.current.querySelector(".emo.on")?.scrollIntoView({block:"nearest"}),[i]);let d=m=>{T2(m),J_(),e(m)},p=m=>{let $={ArrowRight:1,ArrowLeft:-1,ArrowDown:V_,ArrowUp:-V_}[m.key];$&&(s===""||m.key==="ArrowDown"||m.key==="ArrowUp")&&(m.preventDefault(),l(Math.max(0,Math.min(u.length-1,i+$)))),m.key==="Enter"&&(m.preventDefault(),m.stopPropagation(),u[i]&&d(u[i][0]))},h=-1;return r`<div class="menu pop popemoji" role="dialog" aria-label=${o("Emoji")} ref=${t} onKeyDown=${Ct}>
<div class="gfind">
<${f} name="search" size="m" />
<input class="palq" ref=${n} role="combobox" aria-expanded="true" aria-controls="emojis"
aria-autocomplete="list" aria-activedescendant=${u.length?"emo"+i:null}
aria-label=${o("Find an emoji")} placeholder=${o("For example: thanks")} value=${s}
onInput=${m=>{a(m.target.value),l(0)}} onKeyDown=${p} />
</div>
<div class="emojis" id="emojis" role="listbox" aria-label=${o("Emoji")}>
${c.map(([m,$])=>r`
${m&&r`<div class="mh" role="presentation">${C2[m]()}</div>`}
<div class="emogrid" role="presentation">
${$.map(([v,k])=>{h+=1;let x=h;return r`<button type="button" class=${x===i?"emo on":"emo"} id=${"emo"+x}
role="option" tabindex="-1" aria-selected=${String(x===i)}
aria-label=${`${v} ${k}`.trim()} onPointerMove=${()=>l(x)}
onClick=${()=>d(v)}>
${v}
</button>`})}
</div>
`)}
${!u.length&&r`<p class="dpad2 t13 dim">${o("Nothing found")}</p>`}
</div>
</div>`}var Z_,S2,V_,C2,Q$,T2,J_,Q_,e0=b(()=>{L();T();ae();G_();_();oo();D();Te();Z_="okno.emoji",S2=16,V_=8,C2={recent:()=>o("Recent"),faces:()=>o("Smileys"),hands:()=>o("Gestures"),hearts:()=>o("Hearts and holidays"),work:()=>o("Work")},Q$=()=>{try{return JSON.parse(localStorage.getItem(Z_))??[]}catch{return[]}},T2=e=>localStorage.setItem(Z_,JSON.stringify([e,...Q$().filter(t=>t!==e)].slice(0,S2))),J_=()=>{w.value=null},Q_=()=>r`<button type="button" class="ib small" id="emoji" aria-label=${o("Emoji")}
title=${`${o("Emoji")}  ${at} ;`} aria-haspopup="dialog" aria-expanded=${String(w.value==="emoji")}
onClick=${()=>{w.value=w.value==="emoji"?null:"emoji"}}>
<${f} name="smile" size="m" />
</button>`});function t0({id:e,dialog:t,note:n,text:s}){let a=$v(e),i=a.filter(m=>m.typing==="reply"),l=a.filter(m=>m.typing==="note"),c=n?Mu(s):[],u=m=>m.map($=>U($.id??$)).join(", "),d=m=>r`<b class="b5">${m}</b>`,p=null;if(i.length?p=kt(C("{who} is replying…","{who} are replying…",i.length),{who:d(u(i))}):c.length?p=kt(C("Your team will see the note, {who} will be notified","Your team will see the note, {who} will be notified",c.length),{who:d(c.map(m=>m.name).join(", "))}):l.length?p=kt(C("{who} is writing a note…","{who} are writing a note…",l.length),{who:d(u(l))}):bc(e)?p=o("{name} is typing…",{name:hs(t?.name??"")}):a.length&&(p=kt(C("{who} is here too","{who} are here too",a.length),{who:d(u(a))})),!p)return null;let h=i.length?i:l.length?l:a;return r`<div class="seen cseen" role="status">
${!c.length&&h.length>0&&r`<span class="stack">
${h.slice(0,3).map(m=>r`<${J} key=${m.id} name=${U(m.id)} size="xs" />`)}
</span>`}
<span class="cut">${p}</span>
</div>`}function o0({id:e,mode:t}){let n=ka(e,t);if(n===null)return null;let s=xt.value[e],a=s&&Mn(s).find(l=>l.no===n),i=a&&(a.author.operator_id?U(a.author.operator_id):a.author.name);return r`<div class="cquote">
<${f} name="reply" size="m" />
<span class="quote grow">
<b class="b5 blk cut">${i??o("Message {no}",{no:n})}</b>
<span class="cut blk">${a?n0(a):""}</span>
</span>
<button type="button" class="ib small" aria-label=${o("Remove the quote")} onClick=${()=>Ko(e,t,null)}>
<${f} name="x" size="m" />
</button>
</div>`}function s0({id:e,dialog:t,message:n}){let s=ot(t)?.can?.edit_hours,a=ge(t.kind),i=s?C("{channel} lets you edit for {n} hour","{channel} lets you edit for {n} hours",s,{channel:a}):"";return r`<div class="cstrip" role="status">
<${f} name="square-pen" size="m" />
<span class="grow">
${o("You are editing your message from {time}.",{time:q(n.sent_at)})} ${i}
</span>
<button type="button" class="ib small" aria-label=${o("Cancel editing")} title="Esc"
onClick=${()=>Rr(e)}>
<${f} name="x" size="m" />
</button>
</div>`}function a0({id:e}){let[t,n]=g(!1),s=Hw(e);if(N(()=>{Vw(e)},[e]),!s.length)return null;let a=xt.value[e],i=a?Mn(a).findLast(c=>c.kind==="in")?.no??0:0,l=s.some(c=>c.no<i);return r`<div class=${l?"cstrip warn plan":"cstrip plan"}>
<div class="hrow">
<${f} name="calendar-clock" size="m" />
<span class="grow">
${s.length===1?o("Scheduled for {when}",{when:ht(Fn(s[0]))}):C("{n} reply scheduled","{n} replies scheduled",s.length)}
${l&&r`<b class="b6"> · ${o("the client has written since")}</b>`}
</span>
<button type="button" class="link t12" aria-expanded=${String(t)} onClick=${()=>n(!t)}>
${t?o("Hide"):o("Show")}
</button>
</div>
${t&&r`<ul class="plist">
${s.map(c=>r`<${A2} key=${c.id} message=${c} />`)}
</ul>`}
</div>`}function A2({message:e}){let t=`plan${e.id}`,n=w.value===t;return r`<li>
<span class="grow">
<b class="b5 blk">${ht(Fn(e))} · ${U(e.author.operator_id)}</b>
<span class="cut blk">${n0(e)}</span>
</span>
<span class="hrow tight pacts">
<button type="button" class="btn small" onClick=${()=>f$(e,null)}>${o("Send now")}</button>
<span class="popbox">
<button type="button" class="ib small" aria-label=${o("Another time")} title=${o("Another time")}
aria-haspopup="dialog" aria-expanded=${String(n)} onClick=${()=>{w.value=n?null:t}}>
<${f} name="calendar-clock" size="m" />
</button>
${n&&r`<${el} place="popplan" given=${Fn(e)} pick=${s=>f$(e,s)} />`}
</span>
<button type="button" class="ib small" aria-label=${o("Undo and edit")} title=${o("Undo and edit")}
onClick=${()=>Un(e)}>
<${f} name="square-pen" size="m" />
</button>
</span>
</li>`}var n0,X$=b(()=>{L();T();ae();Ru();tl();X();ca();_();Pe();yu();Vi();Rn();R();Kn();Ho();D();Aa();ap();n0=e=>e.text||Wt(e.content==="text"&&e.files?.length?"document":e.content)});function r0({id:e,dialog:t}){let n=io(e),s=n==="note",a=A(null),i=nn(e,n),l=t&&ot(t),c=s?O2:l?.can??{},u=!!c.subject&&!s,d=!s&&(Qt.value==="off"||l?.health==="trouble"||l?.health==="paused"),p=gt(e,n),h=!!i.trim()||p.some(y=>["done","uploading","waiting"].includes(y.state)),m=U_(a,s);B(()=>eh(a.current),[i]),N(()=>{kk()||Ps()},[]);let $=(y={})=>{if(!h||!t)return;let P=u&&Wk(e);if(P){document.getElementById("mail"+P.field)?.focus();return}Om();let Y=Tt("#missing button");if(Y){Y.focus();return}d$(e,n,y),a.current?.focus()};B(()=>(Ft.current={id:e,mode:n,mail:u,field:a.current,submit:$,wrap:y=>Ep(a.current,y),list:y=>G$(a.current,y)},()=>{Ft.current=null}));let v=y=>{Qb(),mn(e),Os(e,n,y.target.value),xv(e,n,y.target.value),m.look()},k=s||(de.value?.send?.[t?.kind]??(u?"command":"enter"))==="command",x=y=>{if(!(y.isComposing||m.keys(y))){if(I2(y,k)){y.preventDefault(),!y.repeat&&rc()&&$();return}if(y.key==="Enter"&&u&&!y.shiftKey&&q_(a.current)){y.preventDefault();return}i||y.shiftKey||(y.key==="ArrowUp"&&!s&&D2(e,t)?y.preventDefault():y.code==="KeyZ"&&(y.ctrlKey||y.metaKey)&&(y.preventDefault(),lc()))}};return r`<form class=${s?"comp asnote":"comp"}
aria-label=${s?o("Note for the team"):o("Reply to the client")} onSubmit=${y=>{y.preventDefault(),$()}}>
<div class="bar top">
<${B2} id=${e} mode=${n} field=${a} />
${s?r`<span class="hrow tight end t12 notehint">
<${f} name="lock" size="s" />
${o("The client will not see this")}
</span>`:t&&r`<span class="hrow tight end t12 mut">
<${Se} kind=${t.kind} />
<span class="cut">${u?l.name:da(t)}</span>
${!u&&t.label&&r`<span class="only-wide cut">· ${t.label}</span>`}
</span>`}
</div>
${u&&t&&r`<${Ux} dialog=${t} />`}
<${o0} id=${e} mode=${n} />
<${Qu} id=${e} kind=${t?.kind} mode=${n} />
<textarea class="tx" rows="2" ref=${a} value=${i} aria-label=${s?o("Note text"):o("Reply text")}
placeholder=${z2(s,t,d)} enterkeyhint=${k?"enter":"send"}
aria-controls=${m.list.length?"calls":null}
aria-activedescendant=${m.list.length?"call"+m.at:null} aria-autocomplete=${s?"list":null}
onInput=${v} onKeyDown=${x} onClick=${m.look} onBlur=${()=>{Om(),m.close()}}></textarea>
<${H_} calls=${m} />
<${Xu} id=${e} mode=${n} again=${y=>{Qk(e,y),a.current?.focus()}} without=${y=>{Xk(e,y),a.current?.focus()}} />
<div class="bar cbarx">
<${N2} id=${e} mode=${n} mail=${u} can=${c} field=${a} calls=${m} />
<span class="grow"></span>
<${R2} id=${e} mode=${n} text=${i} />
<span class=${s?"":"split"}>
<button type="submit" class="btn primary" disabled=${!h}>
${!s&&r`<${f} name="send" size="s" />`}
${M2(s,d,e,p)}
<kbd class="only-wide">${k?`${at} ↵`:"Enter"}</kbd>
</button>
${!s&&r`<${Hx} disabled=${!h} />`}
</span>
</div>
${!s&&r`<${Yx} send=${$} />`}
${w.value==="emoji"&&r`<${X_} pick=${y=>Tp(a.current,y)} />`}
</form>`}function N2({id:e,mode:t,mail:n,can:s,field:a,calls:i}){let l=(u,d,p,h)=>r`<button type="button" class="ib small" aria-label=${d} title=${p?`${d}  ${p}`:d}
onPointerDown=${m=>m.preventDefault()} onClick=${h}>
<${f} name=${u} size="m" />
</button>`,c=()=>{Tp(a.current,/(^|\s)$/.test(a.current.value.slice(0,a.current.selectionStart))?"@":" @"),i.look()};return r`
${n&&r`
${l("bold",o("Bold"),`${at} B`,()=>Ep(a.current,"**"))}
${l("italic",o("Italic"),`${at} I`,()=>Ep(a.current,"_"))}
${l("list",o("List"),`${at} Shift 8`,()=>G$(a.current,!1))}
<${P2} field=${a} />
`}
${t==="note"&&l("at-sign",o("Mention a colleague"),"@",c)}
${s.files&&r`<${yx} id=${e} can=${s} mode=${t} />`}
<${Q_} />
`}function P2({field:e}){let t=w.value==="link",n=s=>{s.preventDefault(),s.stopPropagation();let a=s.target.elements.address.value.trim();w.value=null,a&&K_(e.current,/^(https?:\/\/|mailto:)/i.test(a)?a:`https://${a}`)};return B(()=>{t&&document.getElementById("linkto")?.focus()},[t]),r`<span class="popbox">
<button type="button" class="ib small" aria-label=${o("Link")} title=${o("Link")} aria-expanded=${String(t)}
onPointerDown=${s=>s.preventDefault()} onClick=${()=>{w.value=t?null:"link"}}>
<${f} name="link" size="m" />
</button>
${t&&r`<form class="menu pop poplink" aria-label=${o("Link")} onSubmit=${n}>
<input class="input" id="linkto" name="address" autocomplete="off" aria-label=${o("Page address")}
placeholder="https://" />
<button type="submit" class="btn primary">${o("Insert")}</button>
</form>`}
</span>`}function D2(e,t){let n=xt.peek()[e],s=n&&Mn(n).findLast(a=>a.kind==="out"&&a.author.operator_id===O.peek().id&&a.delivery?.state!=="cancelled");if(!s||!t||jn(s))return!1;if($r(s))Un(s);else if(Cp(s,t))Sp(s);else return!1;return!0}function M2(e,t,n,s){return xa.value[n]!==void 0?o("Sends when uploaded"):e?o("Leave a note"):Uo(s)?o("Send when uploaded"):t?o("Queue"):o("Send")}function R2({id:e,mode:t,text:n}){return $k(e,t)!==void 0?r`<span class="t12 dim saved hrow tight" role="status">
<span class="only-wide">${o("A newer draft from another device.")}</span>
<button type="button" class="link" onClick=${()=>hk(e,t)}>${o("Restore previous draft")}</button>
</span>`:n.trim()?ck(e,t)?r`<span class="t12 dim only-wide saved">${o("Draft saved")}</span>`:Qt.value==="off"?r`<span class="t12 dim only-wide saved">${o("Draft saved on this device")}</span>`:null:null}function z2(e,t,n){return t?e?o("Write a note for the team"):n?o("You can write, the reply will wait in the queue"):o("Write a reply"):o("You can write while the messages load")}function I2(e,t){return e.key!=="Enter"||e.shiftKey?!1:e.ctrlKey||e.metaKey||!t}function eh(e){e&&(e.style.height="auto",e.style.height=`${Math.min(e.scrollHeight,innerHeight*.4)}px`)}function B2({id:e,mode:t,field:n}){let s=i=>{cn(e,i),requestAnimationFrame(()=>n.current?.focus())},a=i=>{i.key!=="ArrowLeft"&&i.key!=="ArrowRight"||(i.preventDefault(),cn(e,t==="reply"?"note":"reply"),requestAnimationFrame(()=>Tt(".md[aria-selected='true']")?.focus()))};return r`<div class="hrow mds" role="tablist" aria-label=${o("Where the text goes")} onKeyDown=${a}>
${L2.map(([i,l])=>r`<button type="button" class="md" role="tab" aria-selected=${String(t===i)}
tabindex=${t===i?0:-1} onClick=${()=>s(i)}>
${l()}
</button>`)}
</div>`}var O2,L2,i0=b(()=>{L();Io();T();ae();un();tl();ca();_();Ds();oo();Gi();la();V$();yo();Rn();R();Ne();Kn();Er();J$();Ho();ep();D();Y_();e0();P$();ap();X$();O2={files:!0,max_files:20};L2=[["reply",()=>o("Reply")],["note",()=>o("Note")]]});function F2(e,t){let n=e.findLast(a=>a.kind==="out")??e.at(-1),s={name:hs(l0(n)),ago:Jv(n.created_at,t)};return n.kind==="note"?o("{name} left a note {ago}.",s):n.kind==="in"?o("{name} wrote {ago}.",s):o("{name} replied {ago}.",s)}function j2(){let[e,t]=g(Ss(Date.now()));return N(()=>{let n=setInterval(()=>t(Ss(Date.now())),1e3);return()=>clearInterval(n)},[]),e}function c0({entry:e}){let t=A(null);B(()=>t.current.focus({preventScroll:!0}),[e.key,e.last_no]);let n=A(0);B(()=>{n.current=Date.now(),ak(e.dialog_id,e.last_no)},[e.key,e.last_no]);let s=j2(),a=e.came??[],i=()=>{Date.now()-n.current>=K2&&ok(e)};return r`<div class="card fencebox" role="alertdialog"
aria-label=${o("The conversation changed while you were writing")}>
<div class="fence">
<p class="t13">
<b class="b6">
${a.length?F2(a,s):o("The conversation changed while you were writing.")}
</b> ${o("Your reply has not been sent yet.")}
</p>
${a.length>th&&r`<p class="t12 dim">${o("The last {n} of {count} messages",{n:th,count:a.length})}</p>`}
<ol class="came">
${a.slice(-th).map(l=>r`<li class=${"msg fm "+(l.kind==="in"?"in":l.kind==="note"?"out note":"out")}
key=${l.id}>
<div class="box">
<span class="by">${l0(l)}</span>
${W2(l)}
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
<button type="button" class="btn quiet" onClick=${()=>ax(e)}>${o("Do not send")}</button>
<span class="grow"></span>
<button type="button" class="btn" onClick=${()=>Is(e)}>${o("Edit")}</button>
<button type="button" class="btn primary" ref=${t} onClick=${i}>
${o("Send anyway")}
<kbd class="only-wide">Enter</kbd>
</button>
</div>
</div>
</div>`}var l0,W2,th,K2,u0=b(()=>{L();T();X();_();Wo();Pe();va();Kn();Ho();Aa();l0=({author:e})=>e.operator_id?U(e.operator_id):e.name,W2=e=>e.text||Wt(e.content==="text"?"document":e.content);th=20,K2=700});function p0({id:e,dialog:t}){let n=Qw(e),s=io(e),a=B_(e);if(G2(e),n)return r`<div class="dock"><${c0} entry=${n} /></div>`;let i=s==="reply"&&t&&q2(t);return r`<div class="dock">
${t&&r`
<${a0} id=${e} />
<${t0} id=${e} dialog=${t} note=${s==="note"} text=${nn(e,s)} />
`}
${a&&t?r`
<${s0} id=${e} dialog=${t} message=${a.message} />
<${H2} id=${e} dialog=${t} text=${a.text} />
`:i?r`<${U2} id=${e} ...${i} />`:r`<${r0} id=${e} dialog=${t} />`}
</div>`}function q2(e){if(e.blocked_at)return{icon:"ban",title:e.thread_kind==="group"?o("We are no longer in this group"):o("The client has blocked the bot"),text:o("Messages have not been delivered since {date}.",{date:St(e.blocked_at)})};let t=ot(e);return!t||t.health==="removed"?{icon:"unplug",title:o("This channel was disconnected"),text:o("This channel can no longer send messages.")}:null}function U2({id:e,icon:t,title:n,text:s}){return r`<div class="creplace">
<${f} name=${t} />
<span class="grow t13"><b class="b6 blk">${n}</b>${s}</span>
<button type="button" class="btn" onClick=${()=>cn(e,"note")}>${o("Leave a note")}</button>
</div>`}function H2({id:e,dialog:t,text:n}){let s=A(null);B(()=>eh(s.current),[n]),B(()=>{s.current.focus(),s.current.setSelectionRange(n.length,n.length)},[]);let a=()=>{n.trim()&&qe(()=>F_(e))},i=l=>{l.key==="Escape"&&(l.stopPropagation(),l.preventDefault(),Rr(e));let c=de.value?.send?.[t.kind]==="command";l.key==="Enter"&&!l.shiftKey&&!l.isComposing&&(l.ctrlKey||l.metaKey||!c)&&(l.preventDefault(),a())};return r`<form class="comp editing" aria-label=${o("Editing a message")}
onSubmit=${l=>{l.preventDefault(),a()}}>
<div class="bar top">
<span class="md t13 b5">${o("Editing")}</span>
<span class="hrow tight end t12 mut">
<${Se} kind=${t.kind} />
<span class="cut">${da(t)}</span>
</span>
</div>
<textarea class="tx" rows="2" ref=${s} value=${n} aria-label=${o("New message text")}
onInput=${l=>W_(e,l.target.value)} onKeyDown=${i}></textarea>
<div class="bar">
<span class="grow"></span>
<button type="button" class="btn quiet" onClick=${()=>Rr(e)}>${o("Do not change")}</button>
<button type="submit" class="btn primary" disabled=${!n.trim()}>
${o("Save changes")}
<kbd class="only-wide">Enter</kbd>
</button>
</div>
</form>`}function G2(e){let t=W.value.mentions?.[e]?.no??null;N(()=>{if(t===null)return;let n=setInterval(()=>{let a=[...document.querySelectorAll(".log .msg.note[data-no]")].filter(V2).map(l=>Number(l.dataset.no)),i=Math.max(0,...a);document.hasFocus()&&!document.hidden&&i>=t&&(clearInterval(n),ye("POST",`/api/dialogs/${e}/mentions`,{no:i}).catch(()=>{}))},Y2);return()=>clearInterval(n)},[e,t])}function V2(e){let t=e.closest(".scroll")?.getBoundingClientRect(),n=e.getBoundingClientRect();return!!t&&n.bottom>t.top&&n.top<t.bottom}var Y2,d0=b(()=>{L();T();Qe();V();un();tl();X();_();Wo();R();D();i0();u0();X$();Y2=1e3});function zr(e,{from:t=null}={}){let{view:n,dialog:s,at:a}=E.peek();s&&(nl.value=t?{dialog:s,no:t}:null,a===e&&z(j(n,s),{replace:!0}),z(j(n,s,e),{replace:!0}))}function m0(){let e=nl.peek();e&&zr(e.no)}var nl,ol,Ir=b(()=>{Q();G();nl=S(null);ol=e=>new URL(j("all",e.dialog_id,e.no),location.origin).href});function $0(){nt.value=null,globalThis.CSS?.highlights?.delete("found"),Tt("#conversation .scroll")?.focus({preventScroll:!0})}function Z2(e){nt.value={...nt.peek(),q:e},clearTimeout(nh),nh=setTimeout(h0,J2)}async function h0(){clearTimeout(nh);let{dialog:e,q:t}=nt.peek();if(!t.trim()||oh(t)){nt.value={dialog:e,...H$,q:t,asked:t};return}try{let n=await F(`/api/dialogs/${e}/find?${new URLSearchParams({q:t})}`);if(nt.peek()?.dialog!==e||nt.peek().q!==t)return;nt.value={...nt.peek(),asked:t,found:n.found,more:n.more,swapped:n.other_layout,at:-1,failed:!1},n.found.length&&Lr(1)}catch(n){if(!(n instanceof ue))throw n;nt.peek()&&(nt.value={...nt.peek(),asked:t,found:[],failed:!0})}}function Lr(e){let{found:t,at:n}=nt.peek();if(!t.length)return;let s=(n+e+t.length)%t.length;nt.value={...nt.peek(),at:s},zr(t[s])}function Q2(e){let{q:t,asked:n,dialog:s}=nt.peek(),a=oh(t);a?zr(Math.max(1,Math.min(a,ne.peek()[s]?.last_no??a))):t!==n?h0():Lr(e.shiftKey?-1:1)}function X2(e){if(e.key==="Escape")$0();else if(e.key==="Enter")Q2(e);else if(e.key==="ArrowUp")Lr(1);else if(e.key==="ArrowDown")Lr(-1);else return;e.preventDefault(),e.stopPropagation()}function g0({id:e}){let t=A(null),n=O_(e);if(B(()=>{n&&t.current?.focus()},[n]),!n)return null;let{q:s,asked:a,found:i,at:l,more:c,swapped:u,failed:d}=nt.value,p=d?o("Search failed"):!a.trim()||oh(a)?"":i.length?o("{i} of {n}",{i:l+1,n:ie(i.length)+(c?"+":"")}):o("Nothing found");return r`<div class="findbar" role="search" aria-label=${o("Find in the conversation")}>
<${f} name="search" size="m" />
<input id="findq" ref=${t} class="grow" type="text" value=${s} maxlength="200" autocomplete="off"
spellcheck=${!1} aria-label=${o("Find in the conversation")} placeholder=${o("Words or message No.")}
onInput=${h=>Z2(h.target.value)} onKeyDown=${X2} />
<span class="t12 mut num" role="status">${p}${u&&` · ${o("as “{text}”",{text:u})}`}</span>
<button type="button" class="ib small" disabled=${i.length<1} aria-label=${o("Earlier")}
title=${o("Earlier")+"  ↑"} onClick=${()=>Lr(1)}>
<${f} name="chevron-up" size="m" />
</button>
<button type="button" class="ib small" disabled=${i.length<1} aria-label=${o("Later")}
title=${o("Later")+"  ↓"} onClick=${()=>Lr(-1)}>
<${f} name="chevron-down" size="m" />
</button>
<button type="button" class="ib small" aria-label=${o("Dismiss")} title=${o("Dismiss")+"  Esc"} onClick=${$0}>
<${f} name="x" size="m" />
</button>
</div>`}function b0(e){let{highlights:t}=globalThis.CSS??{};if(!t||!nt.peek())return;let{asked:n,swapped:s,found:a}=nt.peek(),i=((s??n).toLowerCase().match(/[\p{L}\p{N}]{2,}/gu)??[]).map(u=>u.slice(0,Math.max(3,u.length-2))),l=[],c=new Set(a);for(let u of i.length?e.querySelectorAll("li[data-no]"):[])if(c.has(Number(u.dataset.no))&&l.length<f0){for(let d of eR(u,i))if(l.push(d)>=f0)break}t.set("found",new Highlight(...l))}function*eR(e,t){let n=document.createTreeWalker(e,NodeFilter.SHOW_TEXT);for(let s=n.nextNode();s;s=n.nextNode())if(!s.parentElement.closest(".mt, .by, .av"))for(let a of s.nodeValue.matchAll(/[\p{L}\p{N}]+/gu)){if(!t.some(l=>a[0].toLowerCase().startsWith(l)))continue;let i=new Range;i.setStart(s,a.index),i.setEnd(s,a.index+a[0].length),yield i}}var J2,nh,oh,f0,sh=b(()=>{L();Io();T();V();X();_();yp();Ir();R();D();J2=180,nh=0;oh=e=>Number(/^\s*[№#]\s*(\d{1,9})\s*$/.exec(e)?.[1]??0);f0=1e3});async function ah(e){try{return await e()}catch(t){return $e(I(t)),null}}function v0(e){let t=ot(ne.value[e.dialog_id]??{})?.can??{},n=["sent","delivered","read"].includes(e.delivery?.state),s=!t.delete_hours||Date.now()-e.sent_at<t.delete_hours*tR;return!!(t.delete&&n&&s&&rh(e)&&!e.deleted_at&&(e.files?.length??0)<2)}function ih(e){let t=new Set(Br.peek());t.delete(e)||t.add(e),Br.value=t}async function lh(e,t){let n=W.peek().marks[e];Ap.add(e),await ah(async()=>{let s=await Z(`/api/dialogs/${e}/unread`,{no:t});te({t:"unreadFrom",id:e,read_no:s.read_no}),oe(Xc(e),{icon:"mail",undo:()=>(Ap.delete(e),te({t:"read",id:e,client_no:n??0}),ah(()=>Z(`/api/dialogs/${e}/read`,{client_no:n??0})))})})}var tR,Op,rh,y0,w0,k0,x0,Br,_0,Ap,S0,C0,sl=b(()=>{Q();ys();Ne();V();R();tR=36e5;Op=(e,t,n)=>ah(async()=>(te({t:"result",...await Z(`/api/messages/${e.id}/${t}`,n)}),!0));rh=e=>e.kind==="out"&&e.author.operator_id===O.value.id,y0=e=>Op(e,"delete",{}),w0=(e,t)=>Op(e,"reaction",{emoji:t}),k0=e=>Op(e,"amend",{act:"again"}),x0=e=>Op(e,"amend",{act:"drop"}),Br=S(new Set);_0=e=>F(`/api/messages/${e.id}/versions`).then(t=>t.versions),Ap=new Set,S0=e=>Ap.has(e),C0=e=>Ap.delete(e)});var al,T0,Np,E0,rl,il=b(()=>{Q();T();_();al=S(null),T0=e=>{al.value=e},Np=e=>!!al.value?.when(e),E0=e=>al.peek().run(e),rl=({message:e})=>al.value?.when(e)?r`<button type="button" class="link whyb" aria-haspopup="dialog"
onClick=${()=>al.peek().run(e)}>
${o("Why?")}
</button>`:null});function N0({message:e,at:t}){let{state:n,code:s,detail:a}=e.delivery;return n==="failed"?r`<span class="mt trouble">
<${f} name="circle-alert" size="s" />
<span>${o("Not sent")}: ${Ut(s,a)}</span>
</span>`:n==="uncertain"?r`<span class="mt trouble">
<${f} name="circle-question-mark" size="s" />
<span title=${Ut(s,a)}>${o("Delivery uncertain")}</span>
</span>`:r`<span class="mt">${t} <${Yn} state=${n} /></span>`}function P0({message:e,found:t}){let[n,s]=g(!1),a=A0(e),i=oR[e.delivery.code]?.(a)??o("{name} was cancelled",{name:a});return r`<li class=${t?"ev takenback found":"ev takenback"} data-no=${e.no}>
<span>
<${f} name="zap" size="s" />
${i} · <span title=${Ke(e.created_at)}>${q(e.created_at)}</span>
${" "}
<button type="button" class="link" aria-expanded=${String(n)} onClick=${()=>s(!n)}>
${n?o("Hide"):o("Show")}
</button>
<${rl} message=${e} />
${n&&r`<span class="taken">${e.text}</span>`}
</span>
</li>`}var nR,A0,ll,O0,oR,ch=b(()=>{L();T();X();_();D();il();No();up();nR={out_of_hours:()=>o("Out-of-hours reply"),receipt:()=>o("Receipt"),progress:()=>o("Progress update"),rating:()=>o("Rating request"),confirmation:()=>o("Confirmation"),incident:()=>o("Incident message")},A0=e=>nR[e.automatic]?.()??o("Auto-reply"),ll=e=>e.kind==="out"&&!!e.automatic,O0=({message:e})=>r`<span class="by">
<${f} name="zap" size="s" />
${A0(e)}
<${rl} message=${e} />
</span>`;oR={"too-late":e=>o("{name} was not sent: it was too late",{name:e}),paused:e=>o("{name} was not sent: automation was stopped",{name:e})}});function D0({message:e,at:t}){let{delivery:n}=e;return ll(e)?r`<${N0} message=${e} at=${t} />`:n.state==="failed"?r`<span class="mt trouble">
<${f} name="circle-alert" size="s" />
<span>${aR(n)}</span>
<${Jt} run=${()=>su(e)}>${o("Retry")}<//>
<${Jt} run=${()=>Dt(e.text)}>${o("Copy")}<//>
</span>`:n.state==="uncertain"?r`<${sR} message=${e} />`:n.code==="checking"?r`<span class="mt trouble" role="status">
<${Yn} state="queued" />
<span>${o("Checking whether it arrived…")}</span>
</span>`:jn(e)?r`<span class="mt trouble">
<${f} name="calendar-clock" size="s" />
<span title=${Ke(Fn(e))}>
${o("Scheduled for {when}",{when:ht(Fn(e))})}
</span>
<${Jt} run=${()=>Un(e)}>${o("Cancel")}<//>
</span>`:$r(e)?r`<${rR} message=${e} at=${t} />`:n.state==="queued"&&(n.attempts>0||n.waits_for)?r`<span class="mt trouble">
<${Yn} state="waiting" />
<span>${n.waits_for?o("Waiting for an earlier message"):o("Queued")}</span>
<${Jt} run=${()=>Un(e)}>${o("Cancel")}<//>
</span>`:r`<span class="mt">${t} <${Yn} state=${n.state} /></span>`}function sR({message:e}){let{delivery:t}=e,n=ot(ne.value[e.dialog_id]??{}),s=n?.can?.can_check?o("Delivery uncertain"):o("Delivery uncertain: {platform} does not report it",{platform:ge(n?.kind)});return r`<span class="mt trouble">
<${f} name="circle-question-mark" size="s" />
<span title=${Ut(t.code,t.detail)}>${s}</span>
${n?.can?.can_check&&r`<${Jt} run=${()=>Jy(e)}>${o("Check")}<//>`}
<${Jt} run=${()=>su(e)}>${o("Send again")}<//>
</span>`}function rR({message:e,at:t}){let[n,s]=g(Date.now());N(()=>{let c=setInterval(()=>s(Date.now()),250);return()=>clearInterval(c)},[]);let a=e.delivery.not_before-e.created_at,i=Fn(e)-n;if(i<=0)return r`<span class="mt">${t} <${Yn} state="sending" /></span>`;let l=Math.ceil(i/1e3);return r`<span class="mt trouble leaving" data-state="undo">
<svg class="ring" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
<circle class="bg" cx="6" cy="6" r="5" />
<circle class="fg" cx="6" cy="6" r="5" pathLength="100" stroke-dasharray="100"
stroke-dashoffset=${100-Math.min(100,i/a*100)} transform="rotate(-90 6 6)" />
</svg>
<span>${o("Sends in {n} s",{n:l})}</span>
<${Jt} run=${()=>Un(e)}>${o("Cancel")}<//>
</span>`}function M0({message:e,found:t}){let[n,s]=g(!1),a=e.author.operator_id===O.value.id?o("You cancelled sending"):o("{name} cancelled sending",{name:U(e.author.operator_id)});return r`<li class=${t?"ev takenback found":"ev takenback"} data-no=${e.no}>
<span>
<${f} name="undo-2" size="s" />
${a} · <span title=${Ke(e.created_at)}>${q(e.created_at)}</span>
${" "}
<button type="button" class="link" aria-expanded=${String(n)} onClick=${()=>s(!n)}>
${n?o("Hide"):o("Show")}
</button>
${n&&r`<span class="taken">
${e.text} <${Jt} run=${()=>su(e)}>${o("Send after all")}<//>
</span>`}
</span>
</li>`}function R0({entry:e}){let t=e.kind==="note",n=["msg out",t&&"note",e.phase==="refused"&&"fail",e.phase==="stale"&&"wait"].filter(Boolean).join(" ");return r`<li class=${n} data-pending=${e.phase}>
<div class="box">
${t&&r`<span class="by"><${f} name="lock" size="s" />${o("Note")} · ${O.value.name}</span>`}
${e.files?.length>0&&r`<${np} files=${e.files} />`}
${e.text&&r`<span class="text">${e.text}</span>`}
<${cR} entry=${e} />
</div>
<${J} name=${O.value.name} />
</li>`}function cR({entry:e}){if(e.phase==="refused"){let n=iR[e.code]?.()??I({code:e.code});return r`<span class="mt trouble">
<${f} name="circle-alert" size="s" />
<span>${o("Not sent")}: ${n}</span>
${e.code!=="file-gone"&&r`<${Jt} run=${()=>wu(e.key)}>${o("Retry")}<//>`}
<${Jt} run=${()=>Is(e)}>${o("Edit")}<//>
<${Jt} run=${()=>Dt(e.text)}>${o("Copy")}<//>
</span>`}if(e.phase==="stale")return r`<span class="mt trouble">
<${f} name="circle-question-mark" size="s" />
<span>${o("Written over an hour ago, not sent")}</span>
<${Jt} run=${()=>wu(e.key)}>${o("Send")}<//>
<${Jt} run=${()=>Is(e)}>${o("Edit")}<//>
<${Jt} run=${()=>br(e.key)}>${o("Delete")}<//>
</span>`;if(e.phase==="queued"&&(e.tries>0||Qt.value!=="on")){let n=lR.includes(e.code)?I({code:e.code}):"",s=n?o("{why} This is saved here and will be sent automatically.",{why:n}):o("Queued");return r`<span class="mt trouble">
<${Yn} state="waiting" />
<span>${s}</span>
<${Jt} run=${()=>Is(e)}>${o("Cancel")}<//>
</span>`}return r`<span class="mt">${q(e.at)} <${Yn} state="sending" /></span>`}var Jt,aR,iR,lR,uh=b(()=>{L();T();Qe();V();X();_();la();Wo();Pe();R();Kn();Ho();D();ch();No();Nr();up();Jt=({run:e,children:t})=>r`<button type="button" class="link" onClick=${e}>${t}</button>`;aR=({code:e,detail:t})=>e==="bounced"?[o("The email bounced"),t].filter(Boolean).join(": "):`${o("Not sent")}: ${Ut(e,t)}`;iR={"cannot-see":()=>o("a mentioned colleague cannot see this conversation"),"address-wrong":()=>o("an address in Cc or Bcc is wrong"),"invalid-subject":()=>o("the subject cannot be sent"),"invalid-time":()=>o("the scheduled time has passed"),"file-gone":()=>o("a file is no longer there, attach it again"),blocked:()=>o("the client has blocked us"),"channel-removed":()=>o("the channel was disconnected")},lR=["no-space","read-only","disk-fault","database-damaged"]});var Pp,z0=b(()=>{ta();T();_();D();Pp=class extends Zn{componentDidCatch(t){console.error(t),this.setState({broken:!0})}componentWillReceiveProps({message:t}){this.state.broken&&t.version!==this.props.message.version&&this.setState({broken:!1})}render({message:t,children:n},{broken:s}){if(!s)return n;let a=t.kind==="in"?"msg in":"msg out";return r`<li class=${a} data-no=${t.no} tabindex="-1">
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
</li>`}}});function W0(e){let t=I0(e);return Na.has(t)?Promise.resolve(Na.get(t)):(Dp.has(t)||(Dp.set(t,new Promise(n=>dh.push(()=>dR(e.id,t).then(n)))),F0()),Dp.get(t))}async function dR(e,t){try{let{card:n}=await F(`/api/links?message=${e}`);return mR(t,n),n}catch{return null}finally{Dp.delete(t)}}function F0(){for(;ph<uR&&dh.length;)ph+=1,dh.shift()().finally(()=>{ph-=1,F0()})}function mR(e,t){Na.set(e,t),Na.size>pR&&Na.delete(Na.keys().next().value)}var uR,pR,Na,Dp,dh,ph,I0,L0,B0,mh=b(()=>{V();uR=2,pR=400,Na=new Map,Dp=new Map,dh=[],ph=0,I0=({id:e,version:t})=>`${e}:${t}`,L0=({id:e,text:t,data:n,deleted_at:s})=>!!e&&!s&&(/https?:\/\/|www\./i.test(t)||(n.entities??[]).some(a=>a.type==="text_link")),B0=e=>Na.get(I0(e))});function U0({who:e}){let t=/^vk\.com\//.test(e)?Pr(e):null;return t?r`<a class="link" href=${t} target="_blank" rel="noopener noreferrer nofollow">${e}</a>`:e}function H0({data:e}){return r`
${(e.forwards??[]).map((t,n)=>r`<${Y0} key=${n} one=${t} />`)}
${(e.posts??[]).map((t,n)=>r`<${fR} key=${"p"+n} post=${t} />`)}
`}function Y0({one:e}){return r`<div class="fwd">
<${q0} from=${e.from} at=${e.at} />
${e.text&&r`<${Ta} text=${e.text} />`}
${(e.forwards??[]).map((t,n)=>r`<${Y0} key=${n} one=${t} />`)}
${e.more>0&&r`<span class="fwh">${C("and {n} more","and {n} more",e.more)}</span>`}
</div>`}function fR({post:e}){let t=e.url&&Pr(e.url);return r`<div class="wpost">
<div class="hrow">
<span class="grow">
<b class="b6 blk cut t13"><${U0} who=${e.from??""} /></b>
<span class="t12 dim">${o("post on a wall")}${e.at?` · ${j0(e.at)}`:""}</span>
</span>
<span class="ch vk" aria-hidden="true"><${f} name="ch-vk" /></span>
</div>
${e.text&&r`<div class="t13"><${Ta} text=${e.text} /></div>`}
<span class="t12 dim hrow wrap">
${[e.likes>0&&C("{n} like","{n} likes",e.likes),e.comments>0&&C("{n} comment","{n} comments",e.comments)].filter(Boolean).join(" · ")}
${t&&r`<a class="link" href=${t} target="_blank" rel="noopener noreferrer nofollow">
${o("Open in {place}",{place:o("VK")})}
</a>`}
</span>
</div>`}var j0,K0,q0,G0=b(()=>{T();X();We();_();A$();D();sp();j0=e=>e?`${st(e*1e3,K.value)}, ${q(e*1e3)}`:"",K0=({data:e,children:t})=>r`<div class="fwd">
<${q0} from=${e.forwarded_from==="?"?"":e.forwarded_from} at=${e.forwarded_at} />
${t}
</div>`,q0=({from:e,at:t})=>r`<span class="fwh">
<${f} name="forward" size="s" />
${o("Forwarded")}
${e&&r`: <b class="b6"><${U0} who=${e} /></b>`}
${t?` · ${j0(t)}`:""}
</span>`});function Mp({message:e}){let{data:t}=e,n=`${V0(t.latitude)}, ${V0(t.longitude)}`,{latitude:s,longitude:a}=t,i=`https://www.openstreetmap.org/?mlat=${s}&mlon=${a}#map=17/${s}/${a}`;return r`<div class="loc">
<span class="locpin"><${f} name="map-pin" /></span>
<span class="loct grow">
<b class="b5 blk">${t.title||Wt("location")}</b>
${t.address&&r`<span class="t12 blk">${t.address}</span>`}
<span class="t12 dim num">${n}</span>
${t.live?r`<span class="t12 dim blk">${o("Live location")}</span>`:null}
</span>
<span class="hrow wrap vca">
<a class="btn small" href=${i} target="_blank" rel="noopener noreferrer nofollow">
<${f} name="external-link" size="s" />
${o("Open the map")}
</a>
<button type="button" class="btn small quiet" onClick=${()=>Dt(n)}>
<${f} name="copy" size="s" />
${o("Copy")}
</button>
</span>
</div>`}function fh({message:e,client:t}){let{data:n}=e,s=t&&W.value.contacts[t],[a,i]=g(!1),l=s?.identities.some(u=>u.kind==="phone"&&J0(u.external_id)===J0(n.phone)),c=async()=>{i(!0);try{await ru(s,"phone",n.phone)}catch(u){$e(I(u))}i(!1)};return r`
<div class="vc">
<${J} name=${n.name||n.phone} />
<span class="grow">
<b class="b5 blk cut">${n.name||Wt("contact")}</b>
${n.phone&&r`<span class="t12 dim num">${n.phone}</span>`}
</span>
</div>
<div class="hrow wrap vca">
${n.phone&&s&&(l?r`<span class="tag plain">${o("on the card")}</span>`:r`<button type="button" class="btn small" aria-busy=${String(a)} disabled=${a} onClick=${c}>
<${f} name="user-round-plus" size="s" />
${o("Add to the card")}
</button>`)}
<button type="button" class="btn small quiet" onClick=${()=>Dt(n.phone||n.name)}>
<${f} name="copy" size="s" />
${o("Copy")}
</button>
</div>
`}function $h({message:e}){let{question:t,options:n,votes:s=[],anonymous:a}=e.data,i=s.reduce((c,u)=>c+u,0),l=c=>i?Math.round((s[c]??0)/i*100):null;return r`
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
`}function hh({message:e}){let{emoji:t,value:n}=e.data;return r`<span class="dice">
<span class="diceface" aria-hidden="true">${t||"🎲"}</span>
<span class="t13">${n?o("rolled {n}",{n}):Wt("dice")}</span>
</span>`}function cl({message:e}){let{data:t,content:n}=e,s=t.price||(t.total_amount?Vv(t.total_amount,t.currency):"");return r`<div class="file named">
<${f} name=${{invoice:"banknote",story:"circle-dot",game:"play"}[n]} />
<span class="grow">
<b class="b5 blk">${t.title||t.from||Wt(n)}</b>
<span class="t12 dim blk">${[Wt(n),t.description,s].filter(Boolean).join(" · ")}</span>
</span>
</div>`}var V0,J0,Z0=b(()=>{L();T();Qe();V();X();_();Ne();R();D();Aa();V0=e=>Number(e).toFixed(4);Mp.knows=e=>typeof e.latitude=="number"&&typeof e.longitude=="number";J0=e=>String(e).replace(/\D/g,"");fh.knows=e=>!!(e.phone||e.name);$h.knows=e=>!!e.question;hh.knows=()=>!0;cl.knows=e=>!!(e.title||e.from||e.description)});function Q0({message:e}){let t=A(null),[n,s]=g(()=>B0(e));return N(()=>{if(n!==void 0)return;let a=new IntersectionObserver(i=>{i.some(l=>l.isIntersecting)&&(a.disconnect(),W0(e).then(s))});return a.observe(t.current),()=>a.disconnect()},[]),n?r`<${$R} message=${e} card=${n} />`:r`<span ref=${t}></span>`}function $R({message:e,card:t}){let[n,s]=g(t.picture),a=t.site&&t.site.toLowerCase()!==t.host?`${t.site} · ${t.host}`:t.host;return r`<a class=${n?"lp":"lp wordy"} href=${t.url} title=${t.url} target="_blank"
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
</a>`}var X0=b(()=>{L();T();mh()});function oS({file:e,data:t}){let n=A(null),[s,a]=g({on:!1,at:0,whole:e.duration??0,failed:!1}),[i,l]=g(ul),[c,u]=g(!1),d=bR(e,t.waveform,n);N(()=>()=>{Wr===n.current&&(Wr=null)},[]);let p=()=>{let k=n.current;if(!k.paused){k.pause();return}Wr&&Wr!==k&&Wr.pause(),Wr=k,k.playbackRate=ul,k.play().catch(()=>a(x=>({...x,failed:!0,on:!1})))},h=()=>{ul=gh[(gh.indexOf(i)+1)%gh.length],n.current.playbackRate=ul,l(ul)},m=({target:k})=>a(x=>({...x,at:k.currentTime,whole:Number.isFinite(k.duration)?k.duration:x.whole})),$=k=>{let{whole:x}=s;x&&(n.current.currentTime=k*x)},v=e.kind==="voice"?o("Voice message"):e.name||o("Audio");return r`
<div class="voice" data-playing=${String(s.on)}>
<audio ref=${n} src=${tS(e)} preload="none"
onPlay=${()=>a(k=>({...k,on:!0,failed:!1}))}
onPause=${()=>a(k=>({...k,on:!1}))} onTimeUpdate=${m} onLoadedMetadata=${m}
onError=${()=>a(k=>({...k,failed:!0,on:!1}))}></audio>
<button type="button" class="pbtn" aria-label=${s.on?o("Pause"):o("Play {name}",{name:v})}
onClick=${p}>
<${f} name=${s.on?"pause":"play"} />
</button>
<span class="grow">
${e.kind==="audio"&&r`<b class="b5 blk cut">${v}</b>`}
<${gR} bars=${d} share=${s.whole?s.at/s.whole:0} seek=${$} label=${v}
at=${s.at} whole=${s.whole} />
<span class="vmeta">
<span class="num">
${s.failed?o("This browser cannot play it"):s.whole?`${To(s.at)} / ${To(s.whole)}`:ln(e.size??0)}
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
`}function gR({bars:e,share:t,seek:n,label:s,at:a,whole:i}){let l=d=>{let p=d.currentTarget.getBoundingClientRect();n(Math.max(0,Math.min(1,(d.clientX-p.left)/p.width)))},c=d=>{let p={ArrowLeft:-5,ArrowRight:5}[d.key];!p||!i||(d.preventDefault(),d.stopPropagation(),n(Math.max(0,Math.min(1,(a+p)/i))))},u=Math.max(1,...e);return r`<span class="wvbox" role="slider" tabindex="0" aria-label=${s} aria-valuemin="0"
aria-valuemax=${Math.round(i)} aria-valuenow=${Math.round(a)}
aria-valuetext=${`${To(a)} / ${To(i)}`} onPointerDown=${l} onKeyDown=${c}>
<svg class="wv" viewBox=${`0 0 ${Vo*4} 24`} preserveAspectRatio="none" aria-hidden="true">
${e.map((d,p)=>{let h=3+d/u*19;return r`<rect class=${(p+.5)/Vo<=t?"on":""} x=${p*4} y=${12-h/2}
width="2.4" height=${h} rx="1.2" />`})}
</svg>
</span>`}function bR(e,t,n){let[s,a]=g(()=>t?.length?vR(t):nS.get(e.token)??eS);return N(()=>{if(s!==eS||!e.size||e.size>hR||!window.IntersectionObserver)return;let i=new IntersectionObserver(l=>{l.some(c=>c.isIntersecting)&&(i.disconnect(),yR(e).then(c=>{c&&a(c)}))});return i.observe(n.current.parentElement),()=>i.disconnect()},[]),s}async function yR(e){try{let t=await fetch(tS(e));if(!t.ok)return null;let s=(await new OfflineAudioContext(1,1,8e3).decodeAudioData(await t.arrayBuffer())).getChannelData(0),a=Math.max(1,Math.floor(s.length/Vo)),i=Array.from({length:Vo},(l,c)=>wR(s,c*a,a));return nS.set(e.token,i),i}catch{return null}}function wR(e,t,n){let s=0;for(let a=t;a<Math.min(e.length,t+n);a+=8)s=Math.max(s,Math.abs(e[a]));return Math.round(s*100)}var gh,Vo,hR,tS,ul,Wr,nS,eS,vR,sS=b(()=>{L();T();X();_();D();gh=[1,1.5,2],Vo=44,hR=15e5,tS=e=>`/files/${e.token}/media`,ul=1,Wr=null,nS=new Map;eS=new Array(Vo).fill(0);vR=e=>Array.from({length:Vo},(t,n)=>Math.max(0,...e.slice(Math.floor(n*e.length/Vo),Math.max(Math.floor(n*e.length/Vo)+1,Math.floor((n+1)*e.length/Vo)))))});function Rp({message:e,mail:t,client:n}){if(e.letter)return r`<${Kx} message=${e} />`;let s=r`<${_R} message=${e} mail=${t} client=${n} />`;return e.data.forwarded_from&&!e.data.forwards?r`<${K0} data=${e.data}>${s}<//>`:s}function kR({message:e}){let{data:t}=e,n=t.forwards||t.posts?t.own??"":e.text;return n?r`<${Ta} text=${n} looks=${t.entities} names=${(t.mentions??[]).map(U)} />`:null}function _R({message:e,mail:t,client:n}){let{content:s,data:a}=e,i=r`<${kR} message=${e} />`,l=a.forwards||a.posts?r`<${H0} data=${a} />`:null;if(e.files?.length){let u=e.files.filter(aS),d=r`
${u.map(p=>r`<${oS} key=${p.id} file=${p} data=${u.length>1?{}:a} />`)}
<${np} files=${e.files.filter(p=>!aS(p))} message=${e.id} />
`;return t?r`<div>${i}</div>${d}`:r`${l}${d}${i}`}let c=xR[s];return c&&c.knows(a)?r`<${c} message=${e} client=${n} />${i}`:s==="text"?r`
${l}
${i}
${!t&&L0(e)&&r`<${Q0} key=${`${e.id}:${e.version}`} message=${e} />`}
`:r`<${SR} message=${e} />${i}`}function SR({message:e}){let t=e.has_original?r`<a class="link t13" href=${`/api/messages/${e.id}/original`} download>${o("Original")}</a>`:null;if(e.content==="unreadable")return r`<div class="raw">
<span class="hrow">
<${f} name="triangle-alert" size="m" />
<b class="b6">${o("Could not be read; the original is attached")}</b>
</span>
${t}
</div>`;let n=$_(e);return r`<div class="unk">
<span class="hrow">
<${f} name="circle-question-mark" size="m" />
<b class="b6">${o("“{kind}” cannot be shown here yet",{kind:Wt(e.content)})}</b>
</span>
${n&&r`<a class="link t13" href=${n.url} target="_blank" rel="noopener noreferrer nofollow">
${o("Open in {place}",{place:n.name})}
</a>`}
${t}
</div>`}var aS,xR,bh=b(()=>{T();mh();_();Pe();D();Aa();G0();Z0();Nr();Qi();X0();sp();sS();aS=e=>e.state==="ready"&&["voice","audio"].includes(e.kind)&&/^audio\//.test(e.media_type),xR={location:Mp,venue:Mp,contact:fh,poll:$h,dice:hh,story:cl,game:cl,invoice:cl}});function uS({message:e,found:t}){let n=e.has_original?r` · <a class="link" href=${`/api/messages/${e.id}/original`} download>${o("Original")}</a>`:null;return r`<${pS} message=${e} found=${t} icon=${CR[e.content]}
bad=${TR.has(e.content)}>
${pl(e)}
${n}
${Np(e)&&r` · <${rl} message=${e} />`}
<//>`}function pl({content:e,data:t}){let n=t.by??null,s=ER[e];return s?s(t,n):e}function dS({message:e,found:t}){return r`<${pS} message=${e} found=${t} icon=${e.data.names?"user-round-plus":"circle-dot"}>
${OR(e)}
<//>`}function OR({data:e,author:t,text:n}){let s={name:r`<b>${t.name}</b>`,names:r`<b>${(e.names??[]).join(", ")}</b>`,title:e.title??""},a=PR[e.what];return a?kt(a(e),s):n?`${t.name}: ${n}`:kt(o("{name}: {what}"),{...s,what:o("chat event")})}var CR,TR,Jo,pS,ER,rS,vh,iS,lS,cS,AR,NR,PR,dl=b(()=>{T();X();_();Pe();R();D();Ii();il();CR={assigned:"user-round",team_changed:"users-round",closed:"check",reopened:"undo-2",snoozed:"alarm-clock",unsnoozed:"alarm-clock-check",sla_breached:"flame","no-answer":"message-circle-off",blocked:"ban",unblocked:"check",bounced:"mail-x","held-up":"mail",moved:"users-round"},TR=new Set(["blocked","bounced","sla_breached"]),Jo=e=>r`<b>${U(e)}</b>`;pS=({message:e,found:t,icon:n,bad:s,children:a})=>r`<li class=${["ev",s&&"bad",t&&"found"].filter(Boolean).join(" ")} data-no=${e.no}
tabindex="-1">
<span>
${n&&r`<${f} name=${n} size="s" />`}
${a} · <span title=${Ke(e.created_at)}>${q(e.created_at)}</span>
</span>
</li>`;ER={assigned:(e,t)=>{if(e.to===null||e.to===void 0)return t?kt(o("{who} removed the assignee"),{who:Jo(t)}):o("No assignee now");let n=kt(o("Assignee: {who}"),{who:Jo(e.to)}),s=lS[e.cause]?.();return s?[...n,` · ${s}`,...iS(e.skipped)]:t&&t!==e.to?[...n," · ",...kt(o("assigned by {who}"),{who:Jo(t)})]:n},team_changed:(e,t)=>{let n=e.to?kt(o("Team: {team}"),{team:r`<b>${ct.value[e.to]?.name??o("Deleted team")}</b>`}):[o("No team now")],s=e.run&&lS[e.cause]?.();return s?[...n,` · ${s}`,...iS(e.skipped)]:t?[...n," · ",Jo(t)]:n},closed:(e,t)=>{let n=AR[e.reason]?.();return[...t?kt(o("Closed by {who}"),{who:Jo(t)}):[o("The conversation was closed")],n&&` · ${n}`,e.comment&&` · ${e.comment}`]},reopened:(e,t)=>e.cause==="delivery"?o("Reopened: a reply was not delivered"):t?kt(o("Reopened by {who}"),{who:Jo(t)}):o("Reopened: the client wrote again"),snoozed:(e,t)=>[e.until?o("Snoozed until {when}",{when:ht(e.until)}):o("Snoozed until the client replies"),e.reason&&` · ${o("reason “{reason}”",{reason:e.reason})}`,t&&" · ",t&&Jo(t)],unsnoozed:(e,t)=>e.cause==="person"&&t?kt(o("Unsnoozed by {who}"),{who:Jo(t)}):`${o("Unsnoozed")}: ${(cS[e.cause]??cS.time)()}`,sla_breached:e=>[o("The reply was due within {norm}",{norm:Fe(e.norm)}),e.late&&` · ${o("announced late, Okno was not running")}`],"no-answer":(e,t)=>{let n=e.undone?o("Reply needed after all"):o("No reply needed");return t?[n," · ",Jo(t)]:n},bounced:e=>[o("The email bounced"),e.recipient,e.words||e.status].filter(Boolean).join(" · "),"held-up":e=>[o("Email delayed, the mail server keeps trying"),e.words||e.status].filter(Boolean).join(" · "),moved:()=>o("The group became a supergroup, the conversation continues here"),blocked:e=>e.group?o("We were removed from the group"):o("The client has blocked the bot"),unblocked:e=>e.group?o("We are back in the group"):o("The client has unblocked the bot")},rS={away:()=>o("away"),off:()=>o("off shift"),status:({status:e})=>Tn(bo.value[e]),full:()=>o("at the limit"),"no-access":()=>o("no access"),"not-here":()=>o("not here"),"off-hours":()=>o("outside working hours"),"other-team":()=>o("in another team")},vh=e=>(rS[e.why]??rS.off)(e),iS=(e=[])=>e.length?[` · ${o("skipped:")} `,e.map(t=>`${U(t.id)} (${vh(t)})`).join(", ")]:[],lS={reply:()=>o("first reply"),took:()=>o("took the most urgent"),handover:()=>o("handed over"),handback:()=>o("handed back"),started:()=>o("started the conversation"),reopened:()=>o("was the assignee before"),distribution:()=>o("by the rule “Round-robin assignment”"),former:()=>o("by the rule “Round-robin assignment”: this client's earlier assignee"),absent:()=>o("by the rule “Round-robin assignment”: the assignee was absent"),nobody:()=>o("by the rule “Round-robin assignment”: no operator was free")},cS={time:()=>o("as scheduled"),client:()=>o("the client wrote"),delivery:()=>o("a reply was not delivered"),reply:()=>o("replied")},AR={solved:()=>o("Resolved"),"no-reply":()=>o("No reply"),duplicate:()=>o("Duplicate"),spam:()=>o("Spam"),declined:()=>o("Client declined"),other:()=>o("Other")};NR=e=>e.names?.length?o("{name} added {names}"):o("{name} joined"),PR={new_chat_members:NR,chat_invite_user:()=>o("{name} invited someone"),chat_invite_user_by_link:()=>o("{name} joined by a link"),left_chat_member:()=>o("{names} left"),chat_kick_user:()=>o("Someone left the chat"),new_chat_title:()=>o("{name} named the chat “{title}”"),chat_title_update:()=>o("{name} named the chat “{title}”"),new_chat_photo:()=>o("{name} changed the chat picture"),chat_photo_update:()=>o("{name} changed the chat picture"),delete_chat_photo:()=>o("{name} removed the chat picture"),chat_photo_remove:()=>o("{name} removed the chat picture"),pinned_message:()=>o("{name} pinned a message"),chat_pin_message:()=>o("{name} pinned a message"),chat_unpin_message:()=>o("{name} unpinned a message"),group_chat_created:()=>o("{name} created the chat"),chat_create:()=>o("{name} created the chat"),successful_payment:()=>o("{name} has paid"),refunded_payment:()=>o("{name}: payment refunded")}});function yh({message:e,look:t,children:n}){let s=a=>{let i=a.currentTarget.getBoundingClientRect();zp.value={message:e,x:i.left,y:i.bottom+6},w.value="participant"};return r`<button type="button" class=${t} aria-haspopup="dialog"
aria-label=${o("Who is {name}?",{name:e.author.name})} onClick=${s}>
${n}
</button>`}function DR({message:e,x:t,y:n}){let s=Nt(()=>{w.value=null}),[a,i]=g(null);return be(),N(()=>{let{width:l,height:c}=s.current.getBoundingClientRect();s.current.style.setProperty("left",`${Math.max(8,Math.min(t,innerWidth-l-8))}px`),s.current.style.setProperty("top",`${Math.max(8,Math.min(n,innerHeight-c-8))}px`),s.current.focus({preventScroll:!0}),F(`/api/dialogs/${e.dialog_id}/people/${e.author.identity_id}`).then(u=>i(u.person),()=>i({}))},[]),r`<div class="pop pcard" role="dialog" aria-label=${e.author.name} tabindex="-1" ref=${s}>
<div class="hrow">
<${J} name=${e.author.name} size="lg" face=${e.author.avatar} />
<span class="grow">
<b class="b6 blk cut">${e.author.name}</b>
<span class="t12 mut blk cut">
${[a?.label,a?.kind&&ge(a.kind)].filter(Boolean).join(" · ")}
</span>
</span>
</div>
${a?.messages>0&&r`<p class="t13 mut">
${C("{n} message here","{n} messages here",a.messages)}
, ${o("since {date}",{date:St(a.first_at)})}
</p>`}
${a?.dialog_id?r`<a class="btn small" href=${j("all",a.dialog_id)} onClick=${()=>{w.value=null}}>
${o("Direct conversation")}
</a>`:a&&r`<p class="t12 mut">${o("Has only written in groups so far")}</p>`}
</div>`}var zp,mS,wh=b(()=>{L();T();ae();V();X();_();Q();G();D();Te();zp=S(null);mS=()=>w.value==="participant"&&zp.value?r`<${DR} key=${zp.value.message.id} ...${zp.value} />`:null});async function $S(e,t){let n=`${e}.${t}`;if(n in Fr.peek())return;kh.push(n);let s={...Fr.peek(),[n]:null};kh.length>MR&&delete s[kh.shift()],Fr.value=s;try{let i=(await F(`/api/dialogs/${e}/messages?after=${t-1}&limit=1`)).messages[0];i?.no===t&&(Fr.value={...Fr.peek(),[n]:i})}catch(a){if(!(a instanceof ue))throw a}}var MR,Fr,kh,fS,hS=b(()=>{Q();V();MR=200,Fr=S({}),kh=[],fS=(e,t)=>Fr.value[`${e}.${t}`]??null});function gS({message:e,near:t}){let n=e.reply_to_no,s=t??fS(e.dialog_id,n);N(()=>{t||$S(e.dialog_id,n)},[n,!!t]);let a=s?.deleted_at?o("The message was deleted"):e.data.quote||(s?zR(s):o("Message {no}",{no:n}));return r`<button type="button" class="quote qbtn" aria-label=${o("Go to the quoted message: {text}",{text:a})}
onClick=${()=>zr(n,{from:e.no})}>
${s&&r`<b class="b6 blk cut">${RR(s)}</b>`}
<span class="cut">${a}</span>
</button>`}var RR,zR,bS=b(()=>{L();T();_();Ir();Pe();hS();Aa();RR=({author:e})=>e.operator_id?U(e.operator_id):e.name,zR=e=>e.text||Wt(e.content==="text"&&e.files?.length?"document":e.content)});function xh(e){return e.kind!=="in"||e.deleted_at||e.content==="service"?[]:ot(ne.value[e.dialog_id]??{})?.can?.can_react??[]}function vS({amendment:e}){return e?.kind==="react"&&["queued","sending"].includes(e.state)?e:null}function _h(e){let t=vS(e);return(t?t.text:e.reactions?.find(n=>n.identity_id===null)?.signs[0])||null}function yS(e){let t=vS(e),n=new Map,s=(a,i)=>n.set(a,[...n.get(a)??[],i]);for(let a of e.reactions??[])if(a.identity_id!==null||!t)for(let i of a.signs)s(i,a);return t?.text&&s(t.text,{identity_id:null,operator_id:t.operator_id}),[...n].map(([a,i])=>{let l=i.some(c=>c.identity_id===null);return{sign:a,count:i.length,ours:l,busy:!!(l&&t),names:i.map(BR).join(", ")}})}function BR({identity_id:e,operator_id:t,name:n}){return e!==null?n:t===O.value.id?o("you"):U(t)}var IR,LR,Pa,Ip,Lp,Bp=b(()=>{sl();_();Pe();R();IR=["👍","❤","🙏","👌","😁","🎉"],LR=new Set(["❤","✍","☃","🕊"]),Pa=e=>LR.has(e)?e+"️":e;Ip=e=>IR.filter(t=>xh(e).includes(t));Lp=(e,t)=>w0(e,t===_h(e)?null:t)});function wS({message:e}){let t=yS(e);if(!t.length||e.deleted_at)return null;let n=xh(e);return r`<span class="reacts" role="group" aria-label=${o("Reactions")}>
${t.map(s=>r`<${FR} key=${s.sign} one=${s}
press=${n.includes(s.sign)?()=>Lp(e,s.sign):null} />`)}
</span>`}function FR({one:{sign:e,count:t,ours:n,busy:s,names:a},press:i}){let l=WR[e],c=`${l?l.name():Pa(e)} ${t}: ${a}`,u=r`
<span aria-hidden="true">${l?l.sign():Pa(e)}</span>
${l&&r`<span class="t12">${l.name()}</span>`}
<b>${t}</b>
`;return i?r`<button type="button" class="react" aria-pressed=${String(n)} aria-busy=${s?"true":null}
aria-label=${c} title=${c} onClick=${i}>
${u}
</button>`:r`<span class=${n?"react on":"react"} role="img" aria-label=${c} title=${c}>
${u}
</span>`}var WR,kS=b(()=>{T();_();Bp();D();WR={custom:{sign:()=>r`<${f} name="smile" size="s" />`,name:()=>o("Custom emoji")},paid:{sign:()=>"⭐",name:()=>o("Paid reaction")}}});function Sh(e,t){if(e===t)return e?[{kind:"same",text:e}]:[];if(e.length+t.length>6e4)return _S([e],[t]).filter(c=>c.text);let[n,s]=[xS(e),xS(t)],a=0;for(;a<n.length&&a<s.length&&n[a]===s[a];)a+=1;let i=0;for(;i<n.length-a&&i<s.length-a&&n.at(-1-i)===s.at(-1-i);)i+=1;let l=_S(n.slice(a,n.length-i),s.slice(a,s.length-i));return jR([...n.slice(0,a).map(c=>({kind:"same",text:c})),...l,...n.slice(n.length-i).map(c=>({kind:"same",text:c}))])}function _S(e,t){if(e.length*t.length>4e5)return[{kind:"gone",text:e.join("")},{kind:"new",text:t.join("")}];let n=t.length+1,s=new Uint16Array((e.length+1)*n);for(let c=e.length-1;c>=0;c-=1)for(let u=t.length-1;u>=0;u-=1)s[c*n+u]=e[c]===t[u]?s[(c+1)*n+u+1]+1:Math.max(s[(c+1)*n+u],s[c*n+u+1]);let a=[],i=0,l=0;for(;i<e.length||l<t.length;)i<e.length&&l<t.length&&e[i]===t[l]?(a.push({kind:"same",text:e[i]}),i+=1,l+=1):l>=t.length||i<e.length&&s[(i+1)*n+l]>=s[i*n+l+1]?(a.push({kind:"gone",text:e[i]}),i+=1):(a.push({kind:"new",text:t[l]}),l+=1);return a}function jR(e){let t=[];for(let n of e.filter(s=>s.text)){let s=t.at(-1);s?.kind===n.kind?s.text+=n.text:t.push({...n})}return t}var xS,SS=b(()=>{xS=e=>e.match(/\s+|[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]/gu)??[]});function CS({message:e}){return e.edited_at?e.version<2?r`<span title=${Ke(e.edited_at)}>${o("edited")} </span>`:r`
<button type="button" class="link edb" title=${Ke(e.edited_at)}
aria-expanded=${String(Br.value.has(e.id))} onClick=${()=>ih(e.id)}>
${o("edited")}
</button> `:null}function TS({message:e}){return Br.value.has(e.id)&&e.version>1&&!e.deleted_at?r`<${KR} key=${e.version} message=${e} />`:null}function KR({message:e}){let[t,n]=g(null),[s,a]=g(!1),i=()=>{a(!1),_0(e).then(n,()=>a(!0))};return N(i,[]),s?r`<div class="vers">
<span class="t12">${o("Could not load earlier versions")} </span>
<button type="button" class="link t12" onClick=${i}>${o("Retry")}</button>
</div>`:t?r`<div class="vers" role="group" aria-label=${o("Earlier versions")}>
<span class="t12 b6 blk">${C("Edited {n} time","Edited {n} times",t.length-1)}</span>
<ol>
${t.slice(0,-1).map((l,c)=>r`<li key=${l.version}>
<time title=${Ke(l.at)}>${q(l.at)}</time>
<span class="text">${Sh(l.text,t[c+1].text).map(qR)}</span>
</li>`)}
<li key="now">
<time title=${Ke(t.at(-1).at)}>${q(t.at(-1).at)}</time>
<span class="text">${Sh(t.at(-2)?.text??"",t.at(-1).text).map(UR)}</span>
</li>
</ol>
</div>`:r`<div class="vers"><span class="t12">${o("Loading…")}</span></div>`}function ES({message:e,children:t}){let n=Br.value.has(-e.id);return r`
<span class="gonet">
<${f} name="trash-2" size="s" />
${HR(e)} <button type="button" class="link" aria-expanded=${String(n)}
onClick=${()=>ih(-e.id)}>
${n?o("Hide"):o("Show")}
</button>
</span>
${n&&r`<div class="goneold">${t}</div>`}
`}function HR({amendment:e,author:t,kind:n,deleted_at:s}){let a={time:q(s)};if(n==="in")return o("{name} deleted the message at {time}",{...a,name:t.name});let i=e?.kind==="delete"?e.operator_id:null;return i?i===O.value.id?o("You deleted the message for the client"):o("{name} deleted the message for the client",{name:U(i)}):o("The message was deleted at {time}",a)}function AS({message:e}){let{amendment:t}=e;if(!t||t.state==="done"||t.kind==="react"&&t.state!=="failed"&&!t.code)return null;let n=t.kind==="edit"&&r`<span class="text amended">${t.text}</span>`,s=r`<button type="button" class="link" onClick=${()=>x0(e)}>
${o("Keep as is")}
</button>`;if(t.state==="failed"){let i=YR[t.kind](t.text);return r`<div class="amend bad" role="group" aria-label=${i}>
<span class="t12">
<${f} name="circle-alert" size="s" />
${i}
: ${Ut(t.code,t.detail)}
</span>
${n}
<span class="hrow t12">
<button type="button" class="link" onClick=${()=>k0(e)}>${o("Retry")}</button>
${s}
</span>
</div>`}let a=GR[t.kind]();return r`<div class="amend" role="status">
<span class="t12">
<${f} name="clock" size="s" />
${a}
${t.code&&` · ${Ut(t.code,t.detail)}`}
</span>
${n}
${t.state==="queued"&&t.code&&r`<span class="hrow t12">${s}</span>`}
</div>`}var qR,UR,YR,GR,OS=b(()=>{L();T();sl();SS();X();_();Pe();R();Bp();D();No();qR=e=>e.kind==="new"?null:e.kind==="gone"?r`<del>${e.text}</del>`:e.text,UR=e=>e.kind==="gone"?null:e.kind==="new"?r`<ins>${e.text}</ins>`:e.text;YR={edit:()=>o("Not edited for the client"),delete:()=>o("Not deleted for the client"),react:e=>e?o("The client does not see the reaction {sign}",{sign:Pa(e)}):o("The client still sees the reaction")},GR={edit:()=>o("Editing for the client…"),delete:()=>o("Deleting for the client…"),react:()=>o("Sending the reaction…")}});function NS({message:e,near:t,join:n,last:s,client:a,photo:i,contact:l,mailed:c,subject:u,to:d,found:p}){if(e.kind==="system")return r`<${uS} message=${e} found=${p} />`;if(e.content==="service")return r`<${dS} message=${e} found=${p} />`;if(e.delivery?.state==="cancelled"&&ll(e))return r`<${P0} message=${e} found=${p} />`;if(e.delivery?.state==="cancelled")return r`<${M0} message=${e} found=${p} />`;let h=!!e.deleted_at,m=!h&&e.kind!=="note"&&!!(e.letter||c),$=e.kind==="in"?"in":e.kind==="note"?"out note":"out",v=e.delivery?.state,k=["msg",$,n&&"join",m&&"mail",p&&"found",h&&"gone",e.automatic&&(e.kind==="in"?"autom":"auto"),v==="failed"&&"fail",v==="uncertain"&&"wait",($r(e)||jn(e))&&"soon"],x=s?r`<${VR} message=${e} client=${a} photo=${i} />`:r`<span class="ph"></span>`,y=m&&!e.letter&&r`<${qx} subject=${u} to=${d} />`,P=r`<${Rp} message=${e} mail=${m} client=${l} />`,Y=r`<div class=${!h&&Cx(e)?"box bare":"box"} style=${h?null:Tx(e)}>
<${JR} message=${e} join=${n} group=${a===null} />
${y}
${e.reply_to_no&&r`<${gS} message=${e} near=${t} />`}
${h?r`<${ES} message=${e}>${P}<//>`:P}
<${TS} message=${e} />
<${AS} message=${e} />
<${XR} message=${e} />
<${wS} message=${e} />
</div>`;return r`<li class=${k.filter(Boolean).join(" ")} data-no=${e.no} tabindex="-1">
${e.kind==="in"?[x,Y]:[Y,x]}
</li>`}function VR({message:e,client:t,photo:n}){let{author:s}=e;return s.operator_id?r`<${J} name=${U(s.operator_id)} />`:e.kind!=="in"?r`<span class="ph"></span>`:t!==null?r`<${J} name=${t} face=${n} />`:r`<${yh} message=${e} look="pface">
<${J} name=${s.name} face=${s.avatar} />
<//>`}function JR({message:e,join:t,group:n}){if(t)return null;let{author:s}=e;return e.kind==="note"?r`<span class="by">
<${f} name="lock" size="s" />
${o("Note")} · ${U(s.operator_id)}
</span>`:ll(e)?r`<${O0} message=${e} />`:e.kind==="out"&&s.kind==="outside"?r`<span class="by">
${e.data.by?o("{name}, outside Okno",{name:e.data.by}):o("Sent outside Okno")}
</span>`:e.kind==="out"&&s.operator_id!==O.value.id?r`<span class="by">${U(s.operator_id)}</span>`:n&&e.kind==="in"?r`<span class=${"by hue "+kn(s.name)}>
<${yh} message=${e} look="pname">${s.name}<//>
</span>`:null}function XR({message:e}){let t=e.kind==="in"&&e.created_at-e.sent_at>ZR,n=r`
<${CS} message=${e} />
<span title=${Ke(e.sent_at)}>
${t?o("sent {sent}, received {time}",{sent:QR(e),time:q(e.created_at)}):q(e.created_at)}
</span>
`;return e.delivery?r`<${D0} message=${e} at=${n} />`:r`<span class="mt">${n}</span>`}var ZR,QR,PS=b(()=>{T();X();_();Pe();R();Kn();D();ch();bh();uh();dl();Nr();Qi();wh();bS();kS();OS();ZR=5*6e4,QR=({sent_at:e,created_at:t})=>$t(e)===$t(t)?q(e):`${St(e)}, ${q(e)}`});function RS(e,{line:t,dialog:n,at:s}){let a=[],i=n.kind==="email"?{subject:n.title,to:n.label}:null,l=new Map(e.map(u=>[u.no,u])),c=n.thread_kind==="group";return e.forEach((u,d)=>{let p=e[d-1],h=e[d+1];(!p||$t(p.created_at)!==$t(u.created_at))&&a.push(r`<li class="day" key=${"d"+u.no}><span>${er(u.created_at,K.value)}</span></li>`),u.no===t&&a.push(r`<li class="newline" key="newline"><span>${o("New messages")}</span></li>`);let m=d>0&&u.no!==t&&MS(p,u),$=!(h&&h.no!==t&&MS(u,h));a.push(r`<${Pp} key=${u.id} message=${u}>
<${NS} message=${u} near=${l.get(u.reply_to_no)} join=${m} last=${$}
client=${c?null:n.name} photo=${c?null:n.avatar} contact=${n.contact_id}
mailed=${!!i} subject=${i?.subject} to=${i?.to} found=${u.no===s} />
<//>`),u.letter&&u.kind==="in"&&!u.automatic&&(i={subject:u.letter.subject,to:u.data.answer_to??Yo(u.letter.sender)})}),a}function MS(e,t){return DS(e)||DS(t)?!1:e.kind===t.kind&&e.kind!=="system"&&e.author.operator_id===t.author.operator_id&&e.author.identity_id===t.author.identity_id&&e.automatic===t.automatic&&t.created_at-e.created_at<ez&&$t(e.created_at)===$t(t.created_at)}var ez,DS,zS=b(()=>{T();We();X();_();z0();Qi();PS();ez=3*6e4;DS=e=>e.letter||e.content==="service"||e.delivery?.state==="cancelled"});function ml(e,t){t==="reply"&&e.kind==="note"||(Ko(e.dialog_id,t,e.no),jo(t))}function Fp(e,t,n="menu"){Th(e)&&(Wp.value={message:e,...t},jr.value=n,w.value="message")}function IS(e,t){if(!t.ctrlKey&&!t.metaKey&&!t.altKey&&!t.shiftKey&&t.code==="KeyW"&&Np(e)&&de.peek()?.shortcuts!==!1)return E0(e),!0;if(!Th(e))return!1;let s=t.ctrlKey||t.metaKey;if(s&&t.code==="KeyC"&&String(getSelection())===""&&e.text)Dt(e.text);else{if(s||t.altKey)return!1;if(/^Key/.test(t.code)&&de.peek()?.shortcuts===!1)return!1;if(t.code==="KeyR")ml(e,"reply");else if(t.code==="KeyN")ml(e,"note");else if(t.code==="KeyU"&&e.kind==="in")lh(e.dialog_id,e.no);else if(t.key==="Enter"||t.key==="ContextMenu"||t.shiftKey&&t.key==="F10")Fp(e,LS(t.currentTarget.querySelector(`li[data-no="${e.no}"] .box`)));else return!1}return!0}function LS(e){let t=e?.getBoundingClientRect()??{right:innerWidth/2,top:innerHeight/2};return{x:t.right,y:t.top+28}}function jp(){let e=Da?.parentElement?.querySelector(`li[data-no="${Da.dataset.of}"] .box`);if(!e)return;let[t,n]=[Da.parentElement.getBoundingClientRect(),e.getBoundingClientRect()],s=n.height<44?24:14;Da.style.setProperty("top",`${Math.max(0,n.top-t.top-s)}px`),Da.style.setProperty("right",`${Math.max(4,t.right-n.right+(e.parentElement.classList.contains("in")?-8:8))}px`)}function BS({find:e}){let t=A(null),n=Ma.value===null?null:e(Ma.value);if(B(()=>(Da=t.current,jp(),()=>{Da=null})),!n||!Th(n)||n.deleted_at)return null;let s=w.value==="message"&&Wp.value?.message.id===n.id,a=l=>s&&jr.value==="signs"==(l==="signs"),i=l=>c=>{a(l)?w.value=null:Fp(n,LS(c.currentTarget),l)};return r`<div class="mbar" ref=${t} data-of=${n.no} role="toolbar" aria-label=${o("Message actions")}>
${n.kind!=="note"&&r`<button type="button" class="ib small" tabindex="-1" aria-label=${o("Quote reply")}
title=${o("Quote reply")+"  R"} onClick=${()=>ml(n,"reply")}>
<${f} name="reply" size="m" />
</button>`}
${Ip(n).length>0&&r`<button type="button" class="ib small" tabindex="-1" aria-label=${o("Reaction")} title=${o("Reaction")}
aria-haspopup="menu" aria-expanded=${String(a("signs"))} onClick=${i("signs")}>
<${f} name="smile" size="m" />
</button>`}
<button type="button" class="ib small" tabindex="-1" aria-label=${o("More actions")} aria-haspopup="menu"
aria-expanded=${String(a("menu"))} onClick=${i("menu")}>
<${f} name="ellipsis" size="m" />
</button>
</div>`}function WS(){if(w.value!=="message"||!Wp.value)return null;let e={menu:tz,signs:nz,colleagues:oz}[jr.value];return r`<${e} key=${jr.value} ...${Wp.value} />`}function Eh(e,t){let n=A(null);return B(()=>{let s=n.current.firstElementChild,{width:a,height:i}=s.getBoundingClientRect(),l=e-Ch+a+8<=innerWidth,c=t+i+8<=innerHeight;s.style.setProperty("left",`${Math.max(8,l?e-Ch:e-a)}px`),s.style.setProperty("top",`${Math.max(8,c?t:t-Ch-i-8)}px`)},[]),n}function tz({message:e,x:t,y:n}){let s=FS(e),a=Eh(t,n),i=ne.value[s.dialog_id],l=Cp(s,i),c=v0(s),u=p=>r`<span class="end only-wide"><${rn} of=${p} /></span>`,d=()=>{Sp(s),jo("reply")};return r`<div class="msgmenu" ref=${a}>
<${tt} label=${o("Message actions")} place="at">
${s.kind!=="note"&&r`<${H} icon="reply" onPick=${()=>ml(s,"reply")}>${o("Quote reply")}${u(["R"])}<//>`}
${Ip(s).length>0&&r`<${H} icon="smile" stay onPick=${()=>{jr.value="signs"}}>
${o("Reaction")}
<//>`}
<${H} icon="sticky-note" onPick=${()=>ml(s,"note")}>${o("Note on message")}${u(["N"])}<//>
${s.text&&r`<${H} icon="copy" onPick=${()=>Dt(s.text)}>${o("Copy text")}${u([at,"C"])}<//>`}
<${H} icon="link" onPick=${()=>Dt(ol(s))}>${o("Copy link")}<//>
<${H} icon="forward" stay onPick=${()=>{jr.value="colleagues"}}>
${o("Forward to a colleague")}
<//>
${s.kind==="in"&&r`
<div class="sep" role="separator"></div>
<${H} icon="mail" onPick=${()=>lh(s.dialog_id,s.no)}>
${o("Unread from here")}
${u(["U"])}
<//>
`}
${(l||c)&&rh(s)&&r`<div class="sep" role="separator"></div>`}
${l&&r`<${H} icon="square-pen" onPick=${d}>${o("Edit for the client")}<//>`}
${c&&r`<${H} icon="trash-2" onPick=${()=>y0(s)}>${o("Delete for the client")}<//>`}
<//>
</div>`}function nz({message:e,x:t,y:n}){let s=FS(e),a=Eh(t,n),i=_h(s);return r`<div class="msgmenu" ref=${a}>
<${tt} label=${o("Reaction")} place="at signs" across>
${Ip(s).map(l=>r`<button type="button" class="sign" role="menuitemradio" tabindex="-1" key=${l}
aria-checked=${String(l===i)} onClick=${()=>{w.value=null,Lp(s,l)}}>
${Pa(l)}
</button>`)}
<//>
</div>`}function oz({message:e,x:t,y:n}){let s=Eh(t,n),a=Object.values(Oe.value).filter(l=>l.active&&l.id!==O.value.id).sort((l,c)=>l.name.localeCompare(c.name)),i=l=>{let{dialog_id:c,no:u}=e,d=nn(c,"note");Os(c,"note",d.includes(`@${l.name}`)?d:`@${l.name} ${d}`),Ko(c,"note",u),jo("note")};return r`<div class="msgmenu" ref=${s}>
<${tt} label=${o("Forward to a colleague")} place="at people">
<div class="mh">${o("Forward to a colleague")}</div>
${a.length?a.map(l=>r`<button type="button" class="mi" role="menuitem" tabindex="-1" key=${l.id}
onClick=${()=>{w.value=null,i(l)}}>
<${J} name=${l.name} size="sm" />
${l.name}
</button>`):r`<p class="t13 mut menunote">${o("No colleagues yet")}</p>`}
<//>
</div>`}var Ma,Wp,jr,Ch,Th,Da,FS,Ah=b(()=>{Q();L();T();Qe();Du();ae();sl();un();tl();_();Ir();oo();Vi();Bp();R();D();Wn();il();Ma=S(null),Wp=S(null),jr=S("menu"),Ch=28,Th=e=>e.kind!=="system"&&e.content!=="service"&&e.delivery?.state!=="cancelled";Da=null;FS=e=>xt.value[e.dialog_id]?.items[e.no]??e});function qS({dialog:e}){let t=xt.value[e.id],n=Mn(t),s=new Set(n.map(i=>i.key).filter(Boolean)),a=Et.value.filter(i=>i.dialog_id===e.id&&!s.has(i.key)&&i.phase!=="held");return r`<${Oh} dialog=${e} messages=${n} pending=${a} mark=${ls.value[e.id]}
at=${E.value.dialog===e.id?E.value.at:null} back=${nl.value?.dialog===e.id}
later=${t.later} newer=${ut.value[`newer:${e.id}`]} more=${t.more}
older=${ut.value[`older:${e.id}`]} today=${new Date(K.value).toDateString()} />`}var sz,az,jS,rz,KS,Oh,US=b(()=>{ta();T();sl();We();Ds();_();Ir();Wo();Rn();G();va();R();pt();D();uh();sh();zS();Ah();sz=48,az=1e3,jS=1200,rz=500,KS=12;Oh=class extends Zn{box=Ud();list=Ud();state={missed:0,atEnd:!0,line:this.firstUnread(this.props.mark)};firstUnread(t){return t===void 0?null:this.props.messages.find(n=>n.client_no>t)?.no??null}componentDidMount(){sk(this.props.dialog.id);let t=this.props.at?null:this.box.current.querySelector(".newline");this.showFound(),t&&t.getBoundingClientRect().top<this.box.current.getBoundingClientRect().top&&t.scrollIntoView({block:"start"}),this.askOlder(),this.onLook=()=>this.look(),window.addEventListener("focus",this.onLook),document.addEventListener("visibilitychange",this.onLook),this.held=this.anchor(),this.grown=new ResizeObserver(()=>{this.isAtEnd()||this.keepPlace(this.held),jp()}),this.grown.observe(this.list.current),this.look()}componentWillUnmount(){clearTimeout(this.timer),clearTimeout(this.press),this.grown.disconnect(),window.removeEventListener("focus",this.onLook),document.removeEventListener("visibilitychange",this.onLook),C0(this.props.dialog.id),Ma.value=null,nl.value=null}getSnapshotBeforeUpdate(){return{wasAtEnd:this.isAtEnd(),place:this.anchor()}}componentDidUpdate(t,n,{wasAtEnd:s,place:a}){let{current:i}=this.box,{messages:l,pending:c,later:u,at:d}=this.props,p=c.length>t.pending.length;this.wantsEnd&&!u?(this.wantsEnd=!1,i.scrollTop=0):p&&!u?(i.scrollTop=0,this.state.line&&this.setState({line:null})):l!==t.messages&&(!s||t.later||u)&&this.keepPlace(a),d!==t.at&&(this.shownAt=null),this.showFound();let h=l.filter(m=>m.no>(t.messages.at(-1)?.no??1/0)&&m.kind!=="system");h.length&&!t.later&&!u&&this.arrived(h,s),this.held=this.anchor(),this.askOlder(),this.askNewer(),this.look(),b0(this.list.current),jp()}arrived(t,n){n||this.setState(({missed:a})=>({missed:a+t.length}));let s=t.find(a=>a.kind==="in");s&&!this.state.line&&!(n&&document.hasFocus())&&this.setState({line:s.no})}row(t){return this.list.current.querySelector(`li[data-no="${t}"]`)}showFound(){let{at:t}=this.props;if(!t||this.shownAt===t)return;let n=this.row(t);n&&(this.shownAt=t,n.scrollIntoView({block:"center"}))}anchor(){let t=this.box.current.getBoundingClientRect().top,n=this.list.current.querySelectorAll("li[data-no]"),[s,a]=[0,n.length-1];for(;s<a;){let i=s+a>>1;n[i].getBoundingClientRect().bottom>t?a=i:s=i+1}return n[s]?{row:n[s],at:n[s].getBoundingClientRect().top-t}:null}keepPlace(t){if(!t?.row.isConnected)return;let n=t.row.getBoundingClientRect().top-this.box.current.getBoundingClientRect().top-t.at;n&&(this.box.current.scrollTop+=n)}isAtEnd(){return!this.props.later&&Math.abs(this.box.current?.scrollTop??0)<=sz}scrolled=()=>{this.held=this.anchor();let t=this.isAtEnd();t!==this.state.atEnd&&this.setState({atEnd:t,missed:t?0:this.state.missed}),this.askOlder(),this.askNewer(),this.look()};askOlder(){let{scrollTop:t,scrollHeight:n,clientHeight:s}=this.box.current;this.props.more&&!this.props.older&&n-s+t<jS&&Dm(this.props.dialog.id)}askNewer(){let t=!this.props.at||this.shownAt===this.props.at;this.props.later&&!this.props.newer&&t&&Math.abs(this.box.current.scrollTop)<jS&&Pm(this.props.dialog.id)}inSight(){if(document.hidden)return[];let{top:t,bottom:n}=this.box.current.getBoundingClientRect(),s=[];for(let a=this.list.current.lastElementChild;a;a=a.previousElementSibling){let i=a.getBoundingClientRect();if(i.bottom<t+KS)break;a.dataset.no&&i.top<n-KS&&s.push(Number(a.dataset.no))}return s}look(){rk(this.props.dialog.id,this.inSight());let t=()=>this.isAtEnd()&&document.hasFocus()&&!document.hidden&&!S0(this.props.dialog.id);if(!t()){clearTimeout(this.timer),this.timer=0;return}this.timer||=setTimeout(()=>{this.timer=0,t()&&Bv(this.props.dialog)},az)}toEnd=async()=>{this.wantsEnd=this.props.later,this.props.later?await kc(this.props.dialog.id):this.box.current.scrollTo({top:0,behavior:"smooth"})};find=t=>this.props.messages.find(n=>n.no===t)??null;over=t=>{let n=t.target.closest?.("li[data-no]");n&&t.pointerType!=="touch"&&(Ma.value=Number(n.dataset.no))};out=()=>{this.focused()||(Ma.value=null)};focusin=t=>{let n=t.target.closest?.("li[data-no]");n&&(Ma.value=Number(n.dataset.no))};pressed=t=>{clearTimeout(this.press);let n=t.pointerType==="touch"&&t.target.closest?.("li[data-no]");if(!n||t.target.closest("button, a, audio, video, iframe"))return;let s=this.find(Number(n.dataset.no));s&&(this.press=setTimeout(()=>{getSelection()?.removeAllRanges(),Fp(s,{x:t.clientX,y:t.clientY})},rz))};released=()=>clearTimeout(this.press);focused(){return this.list.current.contains(document.activeElement)?document.activeElement.closest("li[data-no]"):null}keys=t=>{if(t.target.closest("input, textarea, audio, video, [role=slider]"))return;let n=this.focused(),s=t.target===n||t.target===this.box.current,a=s&&!t.ctrlKey&&!t.metaKey&&{ArrowUp:-1,ArrowDown:1}[t.key];if(a)this.walk(n,a);else if(s&&t.key==="End")this.toEnd();else if(s&&t.key==="Escape"&&n)this.box.current.focus();else if(t.target===n&&n){if(!IS(this.find(Number(n.dataset.no)),t))return}else return;t.preventDefault(),t.stopPropagation()};walk(t,n){let s=[...this.list.current.querySelectorAll("li[data-no][tabindex]")],a=t?s[s.indexOf(t)+n]:this.lastSeen(s);a&&(Eu(),a.focus({preventScroll:!0}),a.scrollIntoView({block:"nearest"}))}lastSeen(t){let{bottom:n}=this.box.current.getBoundingClientRect();return t.findLast(s=>s.getBoundingClientRect().top<n-8)}render({dialog:t,messages:n,pending:s,more:a,older:i,newer:l,at:c,later:u,back:d},{line:p,atEnd:h,missed:m}){return r`
<div class="scroll" ref=${this.box} onScroll=${this.scrolled} onPointerOver=${this.over}
onPointerLeave=${this.out} onPointerDown=${this.pressed} onPointerUp=${this.released}
onPointerMove=${this.released} onPointerCancel=${this.released} onFocusIn=${this.focusin}
onKeyDown=${this.keys} role="group" tabindex="0" aria-label=${o("Messages")}>
<div class="log" role="log" aria-label=${o("Conversation with {name}",{name:t.name})}>
<ol ref=${this.list}>
${a&&r`<li class="ev" key="more">
${i?.problem?r`<button type="button" class="btn small" onClick=${()=>Dm(t.id)}>
${o("Retry")}
</button>`:r`<span>${o("Loading older messages…")}</span>`}
</li>`}
${RS(n,{line:p,dialog:t,at:c})}
${u&&r`<li class="ev" key="later">
${l?.problem?r`<button type="button" class="btn small" onClick=${()=>Pm(t.id)}>
${o("Retry")}
</button>`:r`<span>${o("Loading newer messages…")}</span>`}
</li>`}
${!u&&s.map($=>r`<${R0} key=${"k"+$.key} entry=${$} />`)}
</ol>
<${BS} find=${this.find} />
</div>
</div>
<div class="todownbox">
${d&&r`<button type="button" class="btn toback" onClick=${m0}>
<${f} name="undo-2" size="m" />
${o("Back to the reply")}
</button>`}
${(!h||u)&&r`<button type="button" class="todown" aria-label=${m?C("Jump to the latest, {n} new message","Jump to the latest, {n} new messages",m):o("Jump to the latest")} onClick=${this.toEnd}>
<${f} name="arrow-down" />
${m>0&&r`<span class="count">${m}</span>`}
</button>`}
</div>
`}}});var VS={};Le(VS,{Conversation:()=>iz});function iz(){let{dialog:e}=E.value;if(!e)return r`<section class="conversation" id="conversation" tabindex="-1"
aria-label=${o("No conversation selected")}>
<${_p} />
<${pz} />
</section>`;let t=ne.value[e],n=ut.value[`dialog:${e}`]?.problem;return n&&!xt.value[e]?.loaded?r`<${YS} id=${e} dialog=${t} problem=${n} />`:!t&&!xt.value[e]&&W.value.recent.includes(e)?r`<${YS} id=${e} problem=${new ue(404,"not-found")} />`:r`<section class="conversation" id="conversation" tabindex="-1" aria-label=${o("Conversation")} key=${e}
data-dialog=${e}>
<${GS} dialog=${t} />
<${_p} dialog=${t} />
<${b$} dialog=${t} />
<${g0} key=${"find"+e} id=${e} />
${xt.value[e]?.loaded&&t?r`<${qS} key=${e} dialog=${t} />`:r`<${uz} />`}
<${p0} key=${"dock"+e} id=${e} dialog=${t} />
${t&&r`<${wx} key=${"drop"+e} id=${e} can=${ot(t)?.can} kind=${t.kind} />`}
<${z_} dialog=${t} />
<${WS} />
<${mS} />
</section>`}function HS(){return r`<a class="ib phoneback" href=${j(E.value.view)} aria-label=${o("Back to the list")}>
<${f} name="arrow-left" />
</a>`}function GS({dialog:e}){return e?r`<header class="thead">
<${HS} />
<span class="only-wide">
<${J} name=${e.name} face=${e.avatar}><${Se} kind=${e.kind} /><//>
</span>
<div class="grow">
<h2 class="cut">${e.name}</h2>
<div class="sub">
<span class="cut"><${Kv} dialog=${e} /></span>
<span class="only-wide num tno">· ${o("No. {number}",{number:ie(e.number)})}</span>
${e.waiting_since?r`<${Bn} dialog=${e} short asButton />`:e.state==="closed"&&r`<span class="sla ok"><${f} name="check" size="s" />${o("closed")}</span>`}
</div>
</div>
<${R_} dialog=${e}><${lz} /><//>
</header>`:r`<header class="thead">
<${HS} />
<div class="grow"><h2 class="cut">${o("Conversation")}</h2></div>
</header>`}function lz(){let e=()=>{matchMedia("(min-width: 1280px)").matches?vn.value=!vn.value:Je.value=!Je.value};return r`<button type="button" class=${vn.value?"ib":"ib below-card"} aria-label=${o("Client card")}
title=${o("Client card")+"  ]"} aria-expanded=${String(Je.value)} onClick=${e}>
<${f} name="panel-right" />
</button>`}function uz(){let e=Ot(150,!0);return r`<div class="scroll">
<div class="log" aria-busy="true" aria-label=${o("Loading messages")}>
<ol class="sklog">
${e&&cz.map(([t,n,s])=>r`<li class=${"msg "+t} aria-hidden="true">
${t==="in"&&r`<span class="ph"></span>`}
<svg class="skb" viewBox=${`0 0 ${n} ${s}`} width=${n} height=${s}>
<rect width=${n} height=${s} rx="16" />
</svg>
</li>`)}
</ol>
</div>
</div>`}function YS({id:e,dialog:t,problem:n}){let s=n.status===404||n.status===403;return r`<section class="conversation" id="conversation" tabindex="-1" aria-label=${o("Conversation")}>
<${GS} dialog=${t} />
<${_p} dialog=${t} />
<div class="nothing">
<${re} icon=${s?"lock":"unplug"}
title=${s?o("Conversation not found"):o("Could not load messages")} text=${I(n)}>
${s?r`<a class="btn" href=${j(E.value.view)}>${o("Back to the list")}</a>`:r`<button type="button" class="btn" onClick=${()=>gi(e)}>${o("Retry")}</button>`}
<//>
</div>
</section>`}function pz(){return r`<div class="nothing">
<${Xa} big />
<h2 class="head2">${o("No conversation selected")}</h2>
<p class="mut t13">${o("Click a row on the left or press")} <${rn} of=${["J"]} /></p>
<ul class="hints">
<li><${rn} of=${["1","2","3"]} /><span>${o("mine, unassigned, all")}</span></li>
<li><${rn} of=${["Shift","I"]} /><span>${o("take the most urgent one")}</span></li>
<li><${rn} of=${["?"]} /><span>${o("all keyboard shortcuts")}</span></li>
</ul>
</div>`}var cz,JS=b(()=>{T();ae();V();X();_();ft();G();R();pt();ep();I_();L_();D();d0();sh();Te();US();Ah();wh();Lo();Gu();cz=[["in",300,58],["in",190,38],["out",340,58],["in",250,38],["in",300,120],["out",380,58],["in",170,38]]});var ZS={};Le(ZS,{Lightbox:()=>mz});function dz(){let e=xt.value[E.value.dialog];if(!e)return[];let t=n=>Bs(n)&&(n.kind==="photo"||n.media_type.startsWith("image/"));return Mn(e).flatMap(n=>(n.deleted_at?[]:n.files??[]).filter(t).map(s=>({file:s,at:n.created_at})))}function mz(){return w.value==="photo"&&Oi.value?r`<${fz} />`:null}function fz(){let e=dz(),t=e.findIndex(p=>p.file.token===Oi.value),n=A(null),[s,a]=g(null);if(be(),B(()=>{t<0?Nh():n.current?.focus()},[t<0]),t<0)return null;let{file:i,at:l}=e[t],c=p=>{let h=e[t+p];h&&(Oi.value=h.file.token)},u=p=>{let h={ArrowLeft:-1,ArrowRight:1}[p.key];if(h){p.preventDefault(),c(h);return}Ct(p)},d=i.name||o("Photo");return r`<div class="over lightbox" onPointerDown=${p=>{(p.target===p.currentTarget||p.target.classList.contains("lbstage"))&&Nh()}}>
<div class="lbin" role="dialog" aria-modal="true" aria-label=${o("Photo {i} of {n}",{i:t+1,n:e.length})}
onKeyDown=${u}>
<header class="lbhead">
<span class="grow">
<b class="b5 blk cut">${d}</b>
<span class="t12 blk">
${Ke(l)}
${e.length>1&&r`<span class="num"> · ${t+1} / ${e.length}</span>`}
</span>
</span>
<a class="ib" href=${Bt(i)} download=${i.name||!0} aria-label=${o("Download")}
title=${o("Download")}>
<${f} name="download" />
</a>
<button type="button" class="ib" ref=${n} aria-label=${o("Dismiss")} title=${o("Dismiss")+"  Esc"}
onClick=${Nh}>
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
</div>`}var Nh,QS=b(()=>{L();T();Qe();ae();X();_();Rn();G();R();D();Nr();Te();Nh=()=>{w.value=null}});var hz,fl,Ph=b(()=>{hz=()=>Intl.DateTimeFormat().resolvedOptions().timeZone??"UTC",fl=(e,t)=>`/api/contacts/${e}/export?${new URLSearchParams({zone:hz(),...t})}`});function qp(e,t=0){let[n,s]=g({id:null,seen:null,problem:null}),a=e?.id;return N(()=>{if(!a)return;let i=!1;return F(`/api/dialogs/${a}/clock`).then(l=>i||s({id:a,seen:l,problem:null}),l=>i||s(c=>({...c,id:a,problem:l}))),()=>{i=!0}},[a,e?.waiting_since,e?.due_at,e?.state,t]),n.id===a?n:{id:a,seen:null,problem:null}}var Dh=b(()=>{L();V()});var r1={};Le(r1,{Strip:()=>bz});function bz(){let e=$u.value,t=ne.value[e?.id],n=Nt(s1),{seen:s,problem:a}=qp(t,K.value);return be(),N(()=>{n.current?.focus({preventScroll:!0}),t||s1()},[!!t]),B(()=>{if(!n.current)return;let{width:i,height:l}=n.current.getBoundingClientRect();n.current.style.setProperty("left",`${Math.max(8,Math.min(e.x,innerWidth-i-8))}px`),n.current.style.setProperty("top",`${Math.max(8,Math.min(e.y,innerHeight-l-8))}px`)},[s,a]),t?r`<div class="pop clockpop" role="dialog" aria-label=${o("How long the client waits")} tabindex="-1"
ref=${n}>
${s?r`<${yz} dialog=${t} seen=${s} />`:r`<${vz} problem=${a} />`}
</div>`:null}function yz({dialog:e,seen:t}){return t.parts.length?r`
<p class="t13">
<b class="b6"><${wz} dialog=${e} seen=${t} /></b> <span class="dim">${kz(t)}</span>
</p>
<${xz} parts=${t.parts.slice(-gz)} running=${t.ended_at===null} />
<${_z} parts=${t.parts} />
<${Sz} parts=${t.parts} />
<${Cz} seen=${t} />
`:r`<p class="t13">${o("The client has not been waiting yet.")}</p>`}function wz({dialog:e,seen:t}){let n=Mi(e),s={span:Fe(t.waited)};if(t.ended_at!==null)return t.ended_by==="closed"?o("Closed without a reply after {span}",s):t.ended_by==="no-answer"?o("No reply needed after {span}",s):o("Replied after {span}",s);if(!n)return o("The client has been waiting for {span}",s);let a=dr(n,K.value);return n.look==="bad"||n.opens!==null?a:o("Reply within {span}",{span:a})}function xz({parts:e,running:t}){let n=e.filter(([d,p])=>p>d),s=n.map(([d,p])=>Math.sqrt(p-d)),a=s.reduce((d,p)=>d+p,0)||1,i=Up-n.length*(t1+Mh)+Mh,l=0,c=0,u=n.at(-1)?.[1];return r`<svg class="strip" viewBox=${`0 0 ${Up} 46`} aria-hidden="true">
${n.map(([d,,p],h)=>{let m=t1+i*s[h]/a,$=l;l+=m+Mh;let v=t&&h===n.length-1&&p==="waited",k=$>=c&&$<Up-2*n1;return k&&(c=$+n1),r`<rect class=${v?"s-now":`s-${p}`} x=${$} y="8" width=${m} height="14" rx="3" />
${k&&r`<text x=${$} y="40">${q(d)}</text>`}`})}
${u&&r`<text x=${Up} y="40" text-anchor="end">${q(u)}</text>`}
</svg>`}function _z({parts:e}){let t=["waited","client","closed","holiday"].filter(n=>e.some(([,,s])=>s===n));return r`<div class="hrow wrap t12 mut skey">
${t.map(n=>r`<span><i class=${`k-${n}`}></i>${zh[n]()}</span>`)}
</div>`}function Sz({parts:e}){let t=e.slice(0,-o1),n=t.reduce((s,[a,i,l])=>l==="waited"?s+i-a:s,0);return r`<ol class="stretches t12">
${t.length>0&&r`<li><span>${o("before that")}</span><span>${zh.waited()}</span><b class="num">${Fe(n)}</b></li>`}
${e.slice(-o1).map(([s,a,i])=>r`<li class=${i==="waited"?"counts":""}>
<span class="num">
${a>s?`${Rh(s)} – ${a1(s,a)?q(a):Rh(a)}`:Rh(s)}
</span>
<span>${zh[i]()}</span>
${a>s&&r`<b class="num">${Fe(a-s)}</b>`}
</li>`)}
</ol>`}function Cz({seen:e}){if(e.norm===null)return null;let t=bn.value[e.hours_id],n=o("SLA within {norm}",{norm:Fe(e.norm)}),s=e.rule_id===null?n:r`<a class="link" href=${Ie(e.rule_id)}>${n}</a>`,a=[e.rule_version!==null&&o("version {n}",{n:e.rule_version}),t?t.name||o("company's working hours"):o("all hours count")].filter(Boolean);return r`<p class="t12 mut">${o("Why:")} ${s} · ${a.join(" · ")}</p>`}var Up,Mh,t1,n1,o1,gz,zh,s1,vz,kz,a1,Rh,i1=b(()=>{L();V();We();X();T();_();G();R();Lo();D();Te();ae();Dh();Up=340,Mh=2,t1=8,n1=46,o1=8,gz=24,zh={waited:()=>o("client waited for us"),client:()=>o("we waited for the client"),closed:()=>o("outside working hours"),holiday:()=>o("holiday"),answer:()=>o("our reply")},s1=()=>{w.value=null};vz=({problem:e})=>e?r`<p class="t13" role="alert">${I(e)}</p>`:r`<${Be} width=${60} /><${Be} width=${90} />`;kz=({norm:e,waited:t,ended_at:n})=>e===null?o("no target"):n===null?o("{waited} of {norm} passed",{waited:t<6e4?o("{n} min",{n:0}):Fe(t),norm:Fe(e)}):o("target {norm}",{norm:Fe(e)});a1=(e,t)=>$t(e)===$t(t),Rh=e=>a1(e,K.value)?q(e):`${St(e,K.value)}, ${q(e)}`});var l1={};Le(l1,{SlaBox:()=>Tz});function Tz({dialog:e}){let{seen:t}=qp(e),n=Mi(e),s=t?.first??null;return!s&&!e.waiting_since?null:r`<div class="slabox">
${s&&r`<${Ez} first=${s} />`}
${e.waiting_since&&r`<${Az} dialog=${e} target=${n} />`}
</div>`}function Az({dialog:e,target:t}){let n=t?t.look==="bad"?o("Overdue by"):t.opens===null?o("Reply within"):o("Reply due"):o("The client waits"),s=t?t.look==="bad"?Fe(t.late):dr(t,K.value):Fe(Math.max(0,K.value-e.waiting_since));return r`<button type="button" class=${t?.look??""} aria-haspopup="dialog"
onClick=${a=>Di(e.id,a.currentTarget)}>
<span class="k">${n}</span>
<span class="v">
${t?r`<${Tf} target=${t} />`:r`<${f} name="hourglass" size="s" />`} ${s}
</span>
</button>`}var Ez,c1=b(()=>{We();X();T();_();Lo();D();Dh();Ez=({first:e})=>r`<div class=${e.late?"bad":"ok"}>
<div class="k">${o("First reply")}</div>
<div class="v"><${f} name=${e.late?"flame":"check"} size="s" />${Fe(e.waited)}</div>
</div>`});var p1,d1,u1,Hp,Yp=b(()=>{Q();We();Pt();_();G();_c();wa();Sf();R();Lo();en();p1=_n(["clock"],()=>Promise.resolve().then(()=>(i1(),r1)),"Strip"),d1=we(()=>Promise.resolve().then(()=>(c1(),l1)),"SlaBox"),u1=()=>E.peek().page==="inbox"?Ms():void 0;Ze({id:"clock",group:"dialog",label:()=>o("How long the client waits"),icon:"hourglass",key:"KeyQ",when:()=>!!u1(),run:()=>Di(u1().id,document.querySelector("[data-clock]")??document.querySelector(".thead .sub"))});Hp=new Map;pe(()=>{let e=K.value,t=new Set;for(let n of Object.values(ne.peek())){let s=n.assignee_id===O.peek()?.id?pr(n,bn.peek(),e):null;if(!s)continue;t.add(n.id);let a=Hp.get(n.id);Hp.set(n.id,{due:n.due_at,look:s.look}),!(a?.due!==n.due_at||a.look===s.look)&&(s.look==="warn"&&Mm(o("{name}: a reply is due soon",{name:n.name})),s.look==="bad"&&Mm(o("{name}: the reply is overdue",{name:n.name})))}for(let n of Hp.keys())t.has(n)||Hp.delete(n)})});function m1({contact:e}){let[t,n]=g(!1);return t?r`<${Dz} contact=${e} shut=${()=>n(!1)} />`:r`<button type="button" class="link t13 addaddr hrow tight" onClick=${()=>n(!0)}>
<${f} name="plus" size="s" />
${o("Add an address")}
</button>`}function Dz({contact:e,shut:t}){let[n,s]=g("email"),[a,i]=g(""),[l,c]=g(null),[u,d]=g(!1),p=A(null);return B(()=>p.current.focus(),[]),r`<form class="addform" onSubmit=${async $=>{if($.preventDefault(),!(u||!a.trim())){d(!0);try{await ru(e,n,a.trim()),t()}catch(v){d(!1),c(v.status===422?Pz[n]():I(v)),p.current?.focus()}}}} onKeyDown=${$=>{$.key==="Escape"&&($.preventDefault(),$.stopPropagation(),t())}} aria-label=${o("Add an address")}>
<label class="vh" for="akind">${o("Address type")}</label>
<select class="input" id="akind" value=${n} onChange=${$=>{s($.target.value),c(null)}}>
${Oz.map($=>r`<option value=${$}>${ge($)}</option>`)}
</select>
<label class="vh" for="avalue">${o("Address")}</label>
<input class="input" id="avalue" ref=${p} value=${a} autocomplete="off"
inputmode=${n==="email"?"email":n==="phone"?"tel":"text"} placeholder=${Nz[n]()}
aria-invalid=${l?"true":null} aria-describedby=${l?"aerror":null}
onInput=${$=>{i($.target.value),c(null)}} />
${l&&r`<p class="hint bad" id="aerror" role="alert">${l}</p>`}
<p class="hint">${o("Conversations from this address will be added to the card.")}</p>
<span class="hrow">
<button type="submit" class="btn small primary" aria-busy=${String(u)}>${o("Add")}</button>
<button type="button" class="btn small quiet" onClick=${t}>${o("Cancel")}</button>
</span>
</form>`}var Oz,Nz,Pz,f1=b(()=>{L();T();Qe();V();_();D();Oz=["email","phone","telegram","vk"],Nz={email:()=>o("name@example.com"),phone:()=>o("+7 900 000-00-00"),telegram:()=>o("numeric ID, not the @name"),vk:()=>o("numeric page ID")},Pz={email:()=>o("This is not an email address."),phone:()=>o("This is not a phone number."),telegram:()=>o("Enter the numeric Telegram ID, not the @name."),vk:()=>o("Enter the numeric VK ID, not the page address.")}});function Mz({contact:e,field:t,onSaved:n}){let[s,a,i,l]=$1[t],[c,u]=g(null),d=async h=>{u(h);try{return await Ai(e,{[t]:h}),n({...e,[t]:h}),!0}catch(m){return $e(I(m)),!1}finally{u(null)}},p=async h=>{await d(h)&&oe(h?a():i(),{icon:l,undo:()=>d(!h)})};return r`<label class="srow nop">
<span class="grow t13">${s()}</span>
<input class="tog" type="checkbox" role="switch" checked=${c??!!e[t]}
aria-busy=${c===null?null:"true"} onChange=${h=>p(h.currentTarget.checked)} />
</label>`}var $1,Gp,Ih=b(()=>{L();T();V();_();Ne();Qe();$1={no_automatic:[()=>o("No automatic messages"),()=>o("No automatic messages to this client"),()=>o("Automatic messages to this client allowed"),"zap"],sender_blocked:[()=>o("Blocked sender"),()=>o("Sender blocked: messages are kept, nobody is notified"),()=>o("Sender unblocked"),"ban"]},Gp=({contact:e,onSaved:t=n=>{}})=>Object.keys($1).map(n=>r`<${Mz} key=${n} contact=${e} field=${n} onSaved=${t} />`)});var g1={};Le(g1,{Card:()=>Rz,facts:()=>Zp,pastOf:()=>Jp});function Rz(){let{dialog:e}=E.value,t=ne.value[e],n=t&&W.value.contacts[t.contact_id];return r`<${zz} open=${Je.value} busy=${!n}>
${t&&r`<${Lz} dialog=${t} contact=${n} />`}
<//>`}function zz({open:e,busy:t,children:n}){let s=()=>{e?Je.value=!1:vn.value=!0};return r`
${e&&r`<${Iz} />`}
<aside class=${e?"ccard drawer":"ccard"} id="card" tabindex="-1" aria-label=${o("Client card")}
aria-busy=${t?"true":null} onKeyDown=${e?Ct:null}>
<div class="phead">
<h2 class="t13 b6 grow">${o("Client")}</h2>
<button type="button" class="ib small" aria-label=${o("Hide the card")} title=${o("Hide the card")+"  ]"}
onClick=${s}>
<${f} name=${e?"x":"panel-right"} size="m" />
</button>
</div>
<div class="scroll" role="group" tabindex="0" aria-label=${o("Client details")}>${n}</div>
</aside>
${e&&r`<div class="dscrim" aria-hidden="true" onClick=${()=>{Je.value=!1}}></div>`}
`}function Iz(){return be(),B(()=>Tt("#card .phead button")?.focus({preventScroll:!0}),[]),null}function Lz({dialog:e,contact:t}){let n=t?.name??e.name;return r`
<div class="cc-top">
<${J} name=${n} face=${e.avatar} size="lg" />
<div class="grow">
${t?r`
<${h1} key=${t.id} value=${t.name} label=${o("Client name")}
save=${s=>Ai(t,{name:s})} needed head />
<p class="t12 dim">${o("Client since {date}",{date:St(t.created_at)})}</p>
`:r`<h3 class="b6 t16 cut">${n}</h3><${Be} width=${60} />`}
</div>
</div>
<${d1} key=${e.id} dialog=${e} />
${t?r`
<${Wz} contact=${t} dialog=${e} />
<${Fz} contact=${t} />
<${jz} contact=${t} /><${Kz} contact=${t} />
`:r`<div class="sks">${[100,76,88,52].map(s=>r`<${Be} width=${s} />`)}</div>`}
`}function Wz({contact:e,dialog:t}){return r`<${Vp} name="contacts" title=${o("Contacts")}>
${e.identities.map(n=>{let s=n.label||n.external_id;return r`<button type="button" class="crow" key=${n.id} title=${o("Copy")}
aria-label=${o("Copy {value}",{value:s})} onClick=${()=>Dt(s)}>
<${Se} kind=${n.kind} named />
<span class="grow cut">${s}</span>
${n.kind===t.kind&&s===(t.label||n.external_id)&&r`<span class="t12 dim">${o("current")}</span>`}
<${f} name="copy" size="s" />
</button>`})}
<${m1} key=${e.id} contact=${e} />
<//>`}function Fz({contact:e}){let t=Jp(e);return r`<${Vp} name="dialogs" title=${o("All conversations")} count=${t.length}>
${t.map(({dialog:n,episode:s})=>r`<a class="crow" key=${s.number} href=${j(E.value.view,n.id)}>
<${Se} kind=${n.kind} named />
<span class="grow">
<span class="cut">${s.title||da(n)}</span>
<span class="t12 dim cut">${Zp(s)}</span>
${n.id===E.value.dialog&&s.state==="open"?r`<span class="vh">${o("current")}</span>`:null}
</span>
</a>`)}
<a class="link t13 addaddr hrow tight" href=${nc(e.id)}>
<${f} name="history" size="s" />
${o("Full history")}
</a>
<//>`}function Zp(e){let t=e.state==="open",n=t?e.assignee_id:e.closed_by??e.assignee_id;return[o("No. {number}",{number:ie(e.number)}),st(t?e.opened_at:e.closed_at,K.value),t?o("open"):n?Qa(U(n)):o("closed")].join(" · ")}function jz({contact:e}){return r`<${Vp} name="note" title=${o("Client note")}>
<${h1} key=${e.id} value=${e.note??""} label=${o("Client note")}
empty=${o("Add a note about the client")} save=${t=>Ai(e,{note:t})} long />
<//>`}function h1({value:e,label:t,save:n,empty:s,long:a,head:i,needed:l}){let[c,u]=g(null),d=A(null),p=A(null);B(()=>{c!==null&&d.current?.focus()},[c!==null]);let h=()=>{u(null),requestAnimationFrame(()=>p.current?.focus())},m=async()=>{let x=(c??"").trim();if(u(null),!(x===e||l&&!x))try{await n(x)}catch(y){$e(I(y))}},$=x=>{x.stopPropagation(),x.key==="Escape"&&(x.preventDefault(),h()),x.key==="Enter"&&(!a||x.ctrlKey||x.metaKey)&&(x.preventDefault(),m(),requestAnimationFrame(()=>p.current?.focus()))};if(c!==null){let x={class:"input",ref:d,value:c,"aria-label":t,onInput:y=>u(y.target.value),onKeyDown:$,onBlur:m};return a?r`<textarea rows="4" ...${x}></textarea>`:r`<input ...${x} />`}let v=e?r`<span class=${a?"notetext":"cut"}>${e}</span>`:r`<span class="dim">${s}</span>`,k=r`<button type="button" class=${a?"editable t13 mut":"editable"} ref=${p}
aria-label=${e?o("{label}: {value}. Edit",{label:t,value:e}):t} title=${o("Edit")}
onClick=${()=>u(e)}>
${v}
</button>`;return i?r`<h3 class="b6 t16">${k}</h3>`:k}var Bz,Vp,Jp,Kz,Lh=b(()=>{L();Io();T();Qe();ae();V();We();X();_();Pe();ft();G();R();Ne();Yp();f1();Ih();D();Te();Bz=e=>localStorage.getItem("okno.fold."+e)==="1",Vp=({name:e,title:t,count:n,children:s})=>r`<details class="sect" open=${!Bz(e)}
onToggle=${a=>localStorage.setItem("okno.fold."+e,a.currentTarget.open?"0":"1")}>
<summary>
${t} ${n>0&&r`<span class="n">${n}</span>`} <${f} name="chevron-down" size="s" />
</summary>
${s}
</details>`;Jp=e=>e.dialogs.flatMap(t=>t.episodes.map(n=>({dialog:t,episode:n}))).sort((t,n)=>n.episode.opened_at-t.episode.opened_at);Kz=({contact:e})=>r`<${Vp} name="consent" title=${o("Consents and bans")}>
<${Gp} key=${e.id} contact=${e} />
<//>`});var b1={};Le(b1,{Client:()=>qz});function qz(){let{id:e}=E.value,[t,n]=g(null),[s,a]=g(null),i=()=>{a(null),F(`/api/contacts/${e}`).then(c=>n(c.contact),a)};N(()=>{n(null),e?i():a(new ue(404,"not-found"))},[e]);let l=Ot(150,!t&&!s);return r`<main class="main page client" id="main" tabindex="-1">
<header class="pagehead clhead">
<a class="ib" href=${eo()} aria-label=${o("Back")}><${f} name="arrow-left" /></a>
${t?r`
<${J} name=${t.name} size="lg" />
<div class="grow">
<h1 class="head2 cut">${t.name}</h1>
<p class="t12 mut">${o("Client since {date}",{date:St(t.created_at)})}</p>
</div>
<${Uz} id=${t.id} />
`:r`<h1 class="head2 grow">${o("Client")}</h1>`}
</header>
${s?r`<${re} icon=${s.status===404?"lock":"unplug"}
title=${s.status===404?o("Client not found"):o("Could not load the page")}
text=${I(s)}>
${s.status!==404&&r`<button type="button" class="btn" onClick=${i}>${o("Retry")}</button>`}
<//>`:t?r`<div class="clbody">
<${Hz} contact=${t} onSaved=${n} />
<${Yz} key=${t.id} contact=${t} />
</div>`:l&&r`<p class="t13 mut clwait">${o("Loading…")}</p>`}
</main>`}function Uz({id:e}){return r`<div class="hrow wrap cltake">
<a class="btn small" href=${fl(e,{format:"html",printed:1})} target="_blank" rel="noopener">
<${f} name="file-text" size="s" />
${o("Print")}
</a>
${["txt","json","html"].map(t=>r`<a class="btn small quiet" key=${t} href=${fl(e,{format:t})} download
aria-label=${o("Export as {format}",{format:t.toUpperCase()})}>
<${f} name="download" size="s" />
${t.toUpperCase()}
</a>`)}
</div>`}function Hz({contact:e,onSaved:t}){let n=Jp(e);return r`<section class="clfacts" aria-label=${o("Client details")}>
<h2 class="t13 b6">${o("Contacts")}</h2>
<ul>
${e.identities.map(s=>r`<li key=${s.id}>
<button type="button" class="crow" title=${o("Copy")}
aria-label=${o("Copy {value}",{value:s.label||s.external_id})}
onClick=${()=>Dt(s.label||s.external_id)}>
<${Se} kind=${s.kind} named />
<span class="grow cut">${s.label||s.external_id}</span>
<${f} name="copy" size="s" />
</button>
</li>`)}
</ul>
<h2 class="t13 b6">${o("All conversations")} <span class="n dim">${n.length}</span></h2>
<ul>
${n.map(({dialog:s,episode:a})=>r`<li key=${a.number}>
<a class="crow" href=${j("all",s.id)}>
<${Se} kind=${s.kind} named />
<span class="grow">
<span class="cut">
${a.title||Me.value[s.channel_id]?.name||ge(s.kind)}
</span>
<span class="t12 dim cut">${Zp(a)}</span>
</span>
</a>
</li>`)}
</ul>
${e.note&&r`<h2 class="t13 b6">${o("Client note")}</h2><p class="t13 notetext">${e.note}</p>`}
<h2 class="t13 b6">${o("Consents and bans")}</h2>
<${Gp} contact=${e} onSaved=${t} />
</section>`}function Yz({contact:e}){let[t,n]=g(null),[s,a]=g(!0),[i,l]=g({items:[],next:null,loaded:!1,problem:null}),c=A(0),u=p=>{let h=++c.current,m=new URLSearchParams({events:s?"1":"0",...t?{channel:t}:{},...p?{before:p}:{}});F(`/api/contacts/${e.id}/history?${m}`).then($=>{h===c.current&&l(v=>({items:p?[...v.items,...$.items]:$.items,next:$.next,loaded:!0,problem:null}))},$=>{h===c.current&&l(v=>({...v,problem:$}))})};N(()=>{l({items:[],next:null,loaded:!1,problem:null}),u(null)},[t,s]);let d=[...new Map(e.dialogs.map(p=>[p.channel_id,p.kind]))];return r`<section class="clpast" aria-label=${o("Full history")}>
<div class="clbar">
<h2 class="t13 b6">${o("Full history")}</h2>
${d.length>1&&r`<div class="hrow wrap" role="group" aria-label=${o("Channel")}>
<button type="button" class="chip" aria-pressed=${String(t===null)} onClick=${()=>n(null)}>
${o("All channels")}
</button>
${d.map(([p,h])=>r`<button type="button" class="chip" key=${p} aria-pressed=${String(t===p)}
onClick=${()=>n(p)}>
<${Se} kind=${h} />
${Me.value[p]?.name??ge(h)}
</button>`)}
</div>`}
<label class="hrow end t13">
<input type="checkbox" class="check" checked=${s} onChange=${p=>a(p.target.checked)} />
${o("Notes and events")}
</label>
</div>
<div class="clscroll" role="group" tabindex="0" aria-label=${o("Full history")}>
${i.items.length>0&&r`<ol class="cllog">${Gz(i.items,e)}</ol>`}
${i.loaded&&!i.items.length&&r`<${re} icon="inbox" title=${o("No messages yet")} />`}
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
</section>`}function Gz(e,t){let n=new Map(t.dialogs.flatMap(a=>a.episodes.map(i=>[i.number,{...i,dialog:a}]))),s=[];return e.forEach(({episode:a,message:i},l)=>{let c=n.get(a);a!==e[l-1]?.episode&&s.push(r`<li class="clep" key=${`e${a}.${i.id}`}>
<span class="grow cut b6">
${st(i.created_at,K.value)}
${c?.title?` · ${o("“{text}”",{text:c.title})}`:""} · ${o("No. {number}",{number:ie(a)})}
</span>
${c?.state==="closed"&&r`<span class="tag plain">${o("closed")}</span>`}
<a class="link t12" href=${j("all",i.dialog_id,i.no)}>${o("Open conversation")}</a>
</li>`),s.push(r`<${Vz} key=${i.id} message=${i} kind=${c?.dialog.kind} contact=${t} />`)}),s}function Vz({message:e,kind:t,contact:n}){if(e.kind==="system")return r`<li class="clline sys">
<span class="t12 mut">
${pl(e)} · <span title=${Ke(e.created_at)}>${q(e.created_at)}</span>
</span>
</li>`;let s=e.author.operator_id?U(e.author.operator_id):e.kind==="in"&&n.kind==="person"?n.name:e.author.name||o("Sent outside Okno");return r`<li class=${`clline ${e.kind}`}>
${e.kind==="note"?r`<span class="nic"><${f} name="lock" size="m" /></span>`:r`<${Se} kind=${t} named />`}
<div class="grow">
<span class="t12">
<b class="b6">${s}</b> <a class="mut"
href=${new URL(ol(e)).pathname+new URL(ol(e)).search}
title=${Ke(e.sent_at)}>
${q(e.created_at)}
</a>
${e.deleted_at?r` · ${o("The message was deleted")}`:null}
${e.delivery&&jn(e)?r` · ${o("Scheduled for {when}",{when:ht(Fn(e))})}`:null}
</span>
<div class="clsaid"><${Rp} message=${e} client=${n.id} /></div>
</div>
</li>`}var v1=b(()=>{L();T();Qe();V();We();X();_();Pe();G();R();Kn();D();Lh();Ih();bh();dl();Ph();Te();Ir()});function _1(e){Bh.value=e,w.value="why"}var Bh,x1,Wh=b(()=>{Q();ae();Bh=S(null),x1=e=>!!(e?.data?.run||e?.data?.rule)});function Kr(e){S1.value="",requestAnimationFrame(()=>{S1.value=e})}var S1,Qp=b(()=>{Q();S1=S("")});function ed(e){let t=c=>e.filter(u=>u.kind===c).length,[n,s,a,i]=["operator","team","channel","hours"].map(t),l=[n&&C("{n} operator","{n} operators",n),s&&C("{n} team","{n} teams",s),a&&C("{n} channel","{n} channels",a),i&&o("working hours")];return o("No longer there: {list}",{list:l.filter(Boolean).join(", ")})}var Qz,Xp,Xz,$l,qr=b(()=>{_();Qz={loop:()=>o("it ran more than 5 times in one conversation within a minute"),failing:()=>o("it failed five times in a row")},Xp=e=>Qz[e]?.()??o("a fault, code {code}",{code:e});Xz={"opted-out":()=>o("the client does not want automatic messages"),group:()=>o("it is a group chat"),automatic:()=>o("the client's message is automatic itself"),"no-address":()=>o("the client has no address in this channel"),"own-address":()=>o("it is one of our own addresses"),disowned:()=>o("the sender's address is forged"),blocked:()=>o("the client has blocked us"),"channel-gone":()=>o("the channel was removed"),"channel-paused":()=>o("the channel is paused"),"before-connection":()=>o("the message is older than the channel's connection"),"too-late":()=>o("too much time had passed"),"said-already":()=>o("it was said in this conversation already"),frequency:()=>o("it was said recently"),"sender-budget":()=>o("this address got 5 automatic messages today"),"dialog-budget":()=>o("this conversation got 20 automatic messages today"),"channel-budget":()=>o("the channel sent its automatic messages of this hour"),tripped:()=>o("the guard against loops has stopped it"),paused:()=>o("all automation was stopped"),"no-text":()=>o("there is no text for this channel and language"),nobody:()=>o("nobody could take it"),assigned:()=>o("it had an assignee already"),closed:()=>o("the conversation was closed"),missing:()=>o("the rule refers to something that is gone")},$l=e=>Xz[e]?.()??o("refused, code {code}",{code:e})});function eI({kind:e,body:t},n){let s=Kh[e];return s?[s.when(t,n),s.then(t,n)]:[e,""]}function A1(e,{channels:t=[],teams:n=[]},s){let a=[...t.map(s.channel),...n.map(s.team)];return a.length?`${e} (${a.join(", ")})`:e}function tI({operators:e,team_id:t,only_here:n,former_days:s},a){let i=[nI(e,t,a)];return n&&i.push(o("only to those at the screen")),s&&i.push(o("first to the previous assignee")),i.join(", ")}function nI(e,t,n){return t?o("in turn within the team “{team}”, who are online",{team:n.team(t)}):e?e.length===1?o("assign to: {name}, when online",{name:n.person(e[0])}):C("in turn among {n} operator online","in turn among {n} operators online",e.length):o("in turn among all who are online")}function oI(e=[]){let t=n=>(n.channel_id===null?0:2)+(n.language===ve.value?0:1);return e.filter(n=>n.text.trim()).sort((n,s)=>t(n)-t(s))[0]?.text??""}function Fh({texts:e=[],frequency:t}){let n=oI(e);if(!n)return o("no text is written yet");let s=[o("“{text}”",{text:sI(n)})];return e.length>1&&s.push(C("and {n} more text","and {n} more texts",e.length-1)),t?.every==="hours"&&s.push(C("at most once in {n} hour","at most once in {n} hours",t.hours)),s.join(", ")}function aI({first_minutes:e,next_minutes:t,stages:n=[],channels:s,teams:a},i){let l=n.map(d=>Math.round(e*d/100)),u=e===t&&l.length>0?C("A client waits for {list} minute","A client waits for {list} minutes",l.at(-1),{list:E1(l.map(String))}):o("The first reply {first}, next replies {next}",{first:T1(e),next:T1(t)});return A1(u,{channels:s,teams:a},i)}function rI({first_minutes:e,next_minutes:t,stages:n=[],whom:s,email:a},i){let l=O1(s,a,i);return e===t?l:o("at {list} of the time {what}",{list:E1(n.map(qh)),what:l})}function Uh(e,t){let n=(e?.operators??[]).map(t.person);return[e?.assignee&&o("the assignee"),e?.leads&&o("team leads"),...n].filter(Boolean)}function O1(e,t,n){let s=Uh(e,n).join(", ")||o("no one");return t?o("notify on screen and by email: {list}",{list:s}):o("notify: {list}",{list:s})}function td({every:e,hours:t=0}){return e==="hours"?C("At most once in {n} hour","At most once in {n} hours",t):{message:o("To every message"),wait:o("Once until we reply"),episode:o("Once per conversation")}[e]}var C1,jh,E1,Kh,Ur,rt,hl,sI,T1,qh,Gn=b(()=>{_();C1=90,jh=1,E1=e=>new Intl.ListFormat(ve.value==="ru"?"ru-RU":"en-GB").format(e),Kh={distribution:{icon:"users-round",title:()=>o("Round-robin assignment"),when:({channels:e=[]},t)=>A1(o("A new conversation without an assignee"),{channels:e},t),then:tI},reply_assigns:{icon:"hand",title:()=>o("Who replies becomes the assignee"),when:()=>o("An operator replies in a conversation without an assignee"),then:()=>o("assign it to them")},autoreply:{icon:"message-square-reply",title:()=>o("Auto-reply"),when:({clients:e})=>e==="new"?o("The first conversation of a new client"):o("A new conversation"),then:Fh},out_of_hours:{icon:"moon",title:()=>o("Out of hours"),when:({hours_id:e},t)=>e===jh?o("A message outside working hours"):o("A message outside “{hours}”",{hours:t.hours(e)}),then:Fh},receipt:{icon:"mail",title:()=>o("Receipt"),when:()=>o("A new conversation by email"),then:Fh},sla:{icon:"alarm-clock-check",title:({first_minutes:e})=>C("SLA within {n} minute","SLA within {n} minutes",e),when:aI,then:rI},untouched:{icon:"bell-ring",title:()=>o("Reminder that nobody took it"),when:({minutes:e})=>C("Nobody takes a conversation for {n} minute","Nobody takes a conversation for {n} minutes",e),then:({whom:e,email:t},n)=>O1(e,t,n)}},Ur=e=>Kh[e]?.icon??"zap",rt=({kind:e,body:t})=>Kh[e]?.title(t)??e;hl=(e,t)=>eI(e,t).filter(Boolean).join(" → ");sI=e=>{let t=e.trim().replace(/\{[^{}|]*\|?([^{}]*)\}/g,(n,s)=>s||"…").replace(/\s+/g," ").replace(/(?<!\.)\.$/,"");return t.length>C1?`${t.slice(0,C1-1).trimEnd()}…`:t};T1=e=>C("within {n} minute","within {n} minutes",e);qh=e=>o("{n}%",{n:e})});async function Nn(){let e=nd+=1;try{let t=await F("/api/rules");if(e!==nd)return;Re.value=t,Hr.value=null}catch(t){if(!(t instanceof ue))throw t;e===nd&&(Hr.value=t)}}function I1(){clearTimeout(N1),Hh&&(N1=setTimeout(Nn,iI))}function L1(){Hh+=1,Nn();let e=setInterval(()=>{document.hidden||Nn()},lI);return()=>{Hh-=1,clearInterval(e)}}function Yh(e){nd+=1;let{rules:t}=Re.peek(),n=t.some(s=>s.id===e.id);Re.value={...Re.peek(),rules:n?t.map(s=>s.id===e.id?{...s,...e}:s):[...t,e]}}async function Yr(e,t){e&&Yh(e);try{let n=await t();return n?.rule?Yh(n.rule):await Nn(),n??!0}catch(n){if(!(n instanceof ue))throw n;return await Nn(),n.code==="not-reviewed"?B1($n(e.id)):$e(I(n)),null}}function od(e,t,n,s){let a=n(),i=oe(e,{icon:t,undo:async()=>{await a&&await s()}});return a.then(l=>{l||mi(i)}),a}function B1(e){sd.value=e,w.value="rulefirst"}function W1(e,t){return t&&Fs(e.kind)?.writes_to_clients&&!e.reviewed?(B1(e),null):Jh(e,t)}function Qh(e,t){let n=gl(e.group),s=n[n.findIndex(l=>l.id===e.id)+1]?.id??null;if(t===s||t===e.id)return null;let a=n.filter(l=>l.id!==e.id);a.splice(t===null?a.length:a.findIndex(l=>l.id===t),0,e);let i=new Map(a.map((l,c)=>[l.id,c]));return Re.value={...Re.peek(),rules:Re.peek().rules.map(l=>i.has(l.id)?{...l,place:i.get(l.id)}:l)},od(o("Order changed: {name}",{name:rt(e)}),"arrow-up",M1(e.id,t),M1(e.id,s))}function rd(e,t){let n=gl(e.group),s=n.findIndex(a=>a.id===e.id);return n[s+t]?(Qh(e,t<0?n[s-1].id:n[s+2]?.id??null),!0):!1}function F1(e){return Re.value={...Re.peek(),rules:Re.peek().rules.filter(t=>t.id!==e.id)},od(o("Rule deleted: {name}",{name:rt(e)}),"trash-2",R1(e.id,!0),R1(e.id,!1))}async function K1({id:e,kind:t,version:n,body:s}){let a=e?await Z(`/api/rules/${e}`,{version:n,body:s},{method:"PATCH"}):await Z("/api/rules",{kind:t,body:s});return Yh(a.rule),a.rule}var iI,lI,Re,Hr,Gh,Ye,$n,Fs,z1,gl,Vh,Hh,nd,N1,cI,sd,P1,Jh,D1,Zh,ad,M1,Xh,R1,j1,on=b(()=>{Q();V();_();R();pt();Ne();ae();Gn();iI=250,lI=3e4,Re=S(null),Hr=S(null),Gh=fe(()=>W.value.hours??{}),Ye=fe(()=>O.value?.role==="administrator"),$n=e=>Re.value?.rules.find(t=>t.id===e)??null,Fs=e=>Re.value?.kinds.find(t=>t.kind===e)??null,z1=e=>Gh.value[e]?.name,gl=e=>(Re.value?.rules??[]).filter(t=>t.group===e).sort((t,n)=>t.place-n.place||t.id-n.id),Vh=e=>!!e.paused_at||e.missing.length>0,Hh=0,nd=0,N1=null;cI=e=>e.k==="rule"||e.k==="gone"&&e.of==="rule";yn(e=>{e.some(cI)&&I1()});fs(I1);sd=S(null);P1=(e,t,n)=>()=>Yr({id:e,active:t},()=>Z(`/api/rules/${e}/active`,n===void 0?{active:t}:{active:t,version:n}));Jh=(e,t,n)=>od(t?o("Switched on: {name}",{name:rt(e)}):o("Switched off: {name}",{name:rt(e)}),"zap",P1(e.id,t,n),P1(e.id,!t)),D1=e=>()=>(Re.value={...Re.peek(),paused:e},Yr(null,()=>Z("/api/automation/paused",{paused:e}))),Zh=e=>od(e?o("All automation is stopped"):o("Automation works again"),e?"pause":"play",D1(e),D1(!e)),ad=e=>Yr({id:e.id,paused_at:null,paused_why:null},()=>Z(`/api/rules/${e.id}/resume`,{})),M1=(e,t)=>()=>Yr(null,()=>Z(`/api/rules/${e}/place`,{before:t}));Xh=(e,t)=>{let n=gl(e.group);return!!n[n.findIndex(s=>s.id===e.id)+t]},R1=(e,t)=>()=>Yr(null,()=>Z(`/api/rules/${e}/removed`,{removed:t}));j1=e=>Yr(null,()=>Z(`/api/rules/${e.id}/share-out`,{}))});var id,eg=b(()=>{T();on();id=({rule:e,label:t})=>r`<input class="tog" type="checkbox" role="switch" aria-label=${t} checked=${e.active} onChange=${n=>{let s=n.currentTarget.checked;n.currentTarget.checked=e.active,W1(e,s)}} />`});function uI(e){let t=Math.max(1,...e),n=(q1-2)/Math.max(1,e.length-1),s=(a,i)=>`${(1+i*n).toFixed(1)} ${(tg-2-a/t*(tg-5)).toFixed(1)}`;return`M${e.map(s).join("L")}`}function dI(e){return e.active?[C("{n} time today","{n} times today",e.today,{n:ie(e.today)}),e.last_run_at?o("{span} ago",{span:Fe(K.value-e.last_run_at)}):o("has not run yet")]:[o("off"),o("changed {date}",{date:St(e.changed_at)})]}function mI(e){let t=s=>{let a=$n(ld.id);!a||a.group!==e.group||a.id===e.id||(s.preventDefault(),s.currentTarget.dataset.drop=fI(s)?"after":"before")},n=s=>delete s.currentTarget.dataset.drop;return{draggable:!0,onDragStart:s=>{ld.id=e.id,s.dataTransfer.effectAllowed="move",s.dataTransfer.setData("text/plain",rt(e))},onDragEnd:()=>{ld.id=null},onDragOver:t,onDragLeave:n,onDrop:s=>{s.preventDefault();let a=s.currentTarget.dataset.drop==="after";n(s);let i=$n(ld.id);i&&Qh(i,a?$I(s.currentTarget,i):e.id)}}}function fI(e){let t=e.currentTarget.getBoundingClientRect();return e.currentTarget.parentElement.clientWidth>t.width*1.5?e.clientX>t.left+t.width/2:e.clientY>t.top+t.height/2}function $I(e,t){let n=e.nextElementSibling;return Number(n?.dataset.rule)===t.id&&(n=n.nextElementSibling),n?Number(n.dataset.rule):null}function hI(e,t){let n={ArrowUp:-1,ArrowDown:1}[e.key];if(!n||!e.shiftKey||!(e.ctrlKey||e.metaKey)||!Ye.value)return;e.preventDefault(),e.stopPropagation();let s=e.currentTarget.querySelector("h3 a");Kr(rd(t,n)?o("Moved: {name}",{name:rt(t)}):o("This is the edge of the group")),requestAnimationFrame(()=>s.focus())}function U1({rule:e,names:t,open:n}){let s=rt(e),a=Ye.value?mI(e):{},i=["card","hov","rule",e.paused_at&&"failing",!e.paused_at&&e.missing.length&&"lacking"];return r`<article class=${i.filter(Boolean).join(" ")} data-rule=${e.id} data-off=${e.active?null:""}
aria-current=${n?"true":null} ...${a} onKeyDown=${l=>hI(l,e)}>
<span class="ric"><${f} name=${Ur(e.kind)} /></span>
<h3>
<a href=${Ie(e.id)}
aria-keyshortcuts=${Ye.value?"Control+Shift+ArrowUp Control+Shift+ArrowDown":null}>
${s}
</a>
</h3>
${Ye.value?r`<${id} rule=${e} label=${o("The rule “{name}” is on",{name:s})} />`:r`<span class="tag plain">${e.active?o("on"):o("off")}</span>`}
<p class="ds">${hl(e,t)}</p>
<${gI} rule=${e} />
<div class="mt2">
${dI(e).map((l,c)=>r`${c>0&&r`<span aria-hidden="true">·</span>`}<span>${l}</span>`)}
<${pI} days=${e.days} />
</div>
</article>`}function gI({rule:e}){return e.paused_at?r`<p class="rulebad">
<${f} name="circle-alert" size="s" />
<span class="grow">${o("Paused: {cause}",{cause:Xp(e.paused_why)})}</span>
${Ye.value&&r`<button type="button" class="btn small" onClick=${()=>ad(e)}>${o("Continue")}</button>`}
</p>`:e.missing.length?r`<p class="rulewarn">
<${f} name="triangle-alert" size="s" />
<span class="grow">${ed(e.missing)}</span>
${Ye.value&&r`<a class="link" href=${Ie(e.id)}>${o("Choose a replacement")}</a>`}
</p>`:null}var q1,tg,pI,ld,H1=b(()=>{T();We();X();_();G();D();Qp();qr();on();eg();Gn();[q1,tg]=[72,18];pI=({days:e})=>r`<svg class="spark" viewBox=${`0 0 ${q1} ${tg}`} role="img"
aria-label=${o("Runs in the last 14 days: {list}",{list:e.join(", ")})}>
<path d=${uI(e)} />
</svg>`;ld={id:null}});var ke,cd,Zo=b(()=>{_();Pe();D();R();on();Gn();ke={person:U,team:e=>ct.value[e]?.name??o("Deleted team"),channel:e=>Me.value[e]?.name??o("Removed channel"),hours:e=>z1(e)||(e===jh?o("company hours"):o("Removed hours"))},cd=()=>Object.values(Me.value).filter(e=>e.health!=="removed").sort((e,t)=>ge(e.kind).localeCompare(ge(t.kind))||e.name.localeCompare(t.name))});function vI(e,t){let n=new Map(e.map(l=>[V1(l),l.text])),s=new Map(t.map(l=>[V1(l),l.text])),a=[...s].filter(([l,c])=>n.get(l)!==c),i=[...n.keys()].filter(l=>!s.has(l));return[...a.map(([l,c])=>o("Text ({place}): “{text}”",{place:l,text:c})),...i.map(l=>o("Text removed ({place})",{place:l}))]}function ud(e,t){return Object.keys(t).flatMap(n=>{if(JSON.stringify(e[n])===JSON.stringify(t[n]))return[];if(n==="texts")return vI(e.texts,t.texts);let[s,a]=bI[n]??[()=>n,JSON.stringify];return[o("{field}: {before} → {after}",{field:s(),before:a(e[n]),after:a(t[n])})]})}var Y1,G1,ng,og,bI,V1,sg=b(()=>{_();Zo();Gn();Y1=e=>e?o("yes"):o("no"),G1=e=>t=>t?.length?t.map(e).join(", "):o("all"),ng=e=>e?ke.team(e):o("none"),og=e=>t=>e[t](),bI={operators:[()=>o("Operators"),e=>e?e.map(ke.person).join(", "):o("all")],team_id:[()=>o("Team"),ng],channels:[()=>o("Channels"),G1(e=>ke.channel(e))],teams:[()=>o("Teams"),G1(e=>ke.team(e))],cap:[()=>o("Open conversations of one person, at most"),String],only_here:[()=>o("Only those at the screen"),Y1],former_days:[()=>o("Days for the previous assignee"),String],absent:[()=>o("When the assignee is absent"),og({keep:()=>o("leave it to the assignee"),next:()=>o("give it to the next operator"),team:()=>o("give it to a team")})],absent_minutes:[()=>o("Minutes until absent"),String],absent_team_id:[()=>o("Team for conversations of the absent"),ng],nobody:[()=>o("When nobody can take it"),og({leave:()=>o("leave it unassigned"),team:()=>o("give it to a team")})],nobody_team_id:[()=>o("Team when nobody can take it"),ng],clients:[()=>o("Clients"),og({all:()=>o("All clients"),new:()=>o("Only new clients")})],frequency:[()=>o("How often"),td],hours_id:[()=>o("Working hours"),e=>ke.hours(e)],first_minutes:[()=>o("First reply within"),String],next_minutes:[()=>o("Next replies within"),String],minutes:[()=>o("Minutes"),String],stages:[()=>o("Moments"),e=>e.map(qh).join(", ")],whom:[()=>o("Whom to notify"),e=>Uh(e,ke).join(", ")||o("no one")],email:[()=>o("Also by email"),Y1]},V1=({channel_id:e,language:t})=>`${e===null?o("All channels"):ke.channel(e)}, ${t}`});function yI(e){return[...e.replace(/\{\s*(\w+)\s*(\|[^{}]*)?\}/g,(n,s)=>bl.includes(s)?"":n).matchAll(/\{[^{}]*\}?|\}/g)].map(([n])=>n)}function wI({texts:e=[]},t){let n=new Set;e.length||(t.texts=o("Write at least one text")),e.forEach((s,a)=>{let i=`${s.channel_id}:${s.language}`,l=yI(s.text);s.text.trim()?s.text.length>J1?t[`texts.${a}`]=C("At most {n} character","At most {n} characters",J1):l.length?t[`texts.${a}`]=o("There is no such variable: {list}",{list:l.join(" ")}):n.has(i)&&(t[`texts.${a}`]=o("There is already a text for this channel and language")):t[`texts.${a}`]=o("Write the text that the client will get"),n.add(i)})}function kI({frequency:e},t){e?.every==="hours"&&!js(e.hours,1,Q1)&&(t.frequency=Ks(1,Q1))}function X1({whom:e},t){!e.assignee&&!e.leads&&!e.operators.length&&(t.whom=o("Choose who is notified"))}function rg({kind:e,body:t}){let n={};return xI[e]?.(t,n),n}var bl,J1,dd,Z1,pd,Q1,js,Ks,ag,xI,md=b(()=>{_();bl=["name","number","company","hours","back"],J1=4e3,dd=1440,Z1=30*dd,pd=60*dd,Q1=24*365;js=(e,t,n)=>Number.isInteger(e)&&e>=t&&e<=n,Ks=(e,t)=>o("A whole number from {least} to {most}",{least:e,most:t});ag=(e,t)=>{wI(e,t),kI(e,t)},xI={distribution:(e,t)=>{e.operators&&!e.operators.length&&(t.operators=o("Choose at least one operator")),e.team_id===0&&(t.team_id=o("Choose a team")),js(e.cap,0,1e3)||(t.cap=Ks(0,1e3)),js(e.former_days,0,365)||(t.former_days=Ks(0,365)),e.absent!=="keep"&&!js(e.absent_minutes,0,dd)&&(t.absent_minutes=Ks(0,dd)),e.absent==="team"&&!e.absent_team_id&&(t.absent_team_id=o("Choose a team")),e.nobody==="team"&&!e.nobody_team_id&&(t.nobody_team_id=o("Choose a team"))},autoreply:ag,out_of_hours:ag,receipt:ag,sla:(e,t)=>{js(e.first_minutes,1,pd)||(t.first_minutes=Ks(1,pd)),js(e.next_minutes,1,pd)||(t.next_minutes=Ks(1,pd)),e.stages.length?e.stages.some(n=>!js(n,1,1e3))?t.stages=Ks(1,1e3):new Set(e.stages).size<e.stages.length&&(t.stages=o("Two moments are the same")):t.stages=o("Add at least one moment"),X1(e,t)},untouched:(e,t)=>{js(e.minutes,1,Z1)||(t.minutes=Ks(1,Z1)),X1(e,t)}}});function _I(e){let t=(e?.detail?.errors??[]).map(({field:n,message:s})=>[n.split(".").at(-1),s]);return Object.fromEntries(t)}function Vr({id:e,kind:t,version:n,body:s}){he.value={id:e,kind:t,version:n,body:s,base:JSON.stringify(s)},ig.value=!1,Gr.value=null,qs.value=null}function fd(e){he.value={...he.peek(),body:{...he.peek().body,...e}}}function nC(){let{id:e,kind:t}=he.peek();Vr(e?$n(e):lg(t))}function oC(e){let{version:t,base:n}=he.peek();e.version!==t&&(JSON.stringify(e.body)===n?he.value={...he.peek(),version:e.version}:uo.peek()?qs.value={by:e.changed_by,at:e.changed_at}:Vr(e))}function aC(){let{id:e}=he.peek();return he.value={...he.peek(),version:$n(e).version},qs.value=null,$d()}function SI(){requestAnimationFrame(()=>{document.querySelector(".edbody [aria-invalid='true']")?.focus()})}async function $d(){if(!he.peek()||Ra.peek())return!1;if(ig.value=!0,Gr.value=null,Object.keys(rg(he.peek())).length)return SI(),!1;Ra.value=!0;let e=he.peek();try{let t=await K1(e);return he.peek()===e?Vr(t):he.value={...he.peek(),id:t.id,version:t.version,base:JSON.stringify(t.body)},e.id||(oe(o("Rule created: {name}. It is off.",{name:rt(t)}),{icon:"zap"}),z(Ie(t.id),{replace:!0,sure:!0})),!0}catch(t){if(!(t instanceof ue))throw t;return t.code==="changed-meanwhile"?(await Nn(),qs.value={by:t.detail.by,at:t.detail.at}):Gr.value=t,!1}finally{Ra.value=!1}}var he,ig,Ra,Gr,qs,uo,eC,tC,lg,sC,rC,za=b(()=>{Q();V();_();G();Ne();md();on();Gn();he=S(null),ig=S(!1),Ra=S(!1),Gr=S(null),qs=S(null),uo=fe(()=>!!he.value&&JSON.stringify(he.value.body)!==he.value.base),eC=fe(()=>he.value&&ig.value?{...rg(he.value),..._I(Gr.value)}:{});tC=()=>{he.value=null},lg=e=>({id:null,kind:e,version:0,body:Fs(e).default});sC=()=>Vr($n(he.peek().id));rC=e=>({"unknown-variable":()=>o("A text names a variable that does not exist.")})[e.code]?.()??I(e)});function hd(e,t){return t==null||t===""?o("none"):Array.isArray(t)?t.length?t.map(n=>hd(e,n)).join(", "):o("any"):iC[e]?iC[e](t):typeof t=="boolean"?AI(t):typeof t=="object"?JSON.stringify(t):String(t)}var CI,lC,TI,EI,AI,iC,gd,OI,NI,bd,vd=b(()=>{_();D();qr();Zo();CI={ordinary:()=>o("A person wrote to us alone"),every:()=>o("How often"),new_client:()=>o("New client"),closed:()=>o("Outside working hours"),channel_kind:()=>o("Kind of channel"),channel:()=>o("Channel"),team:()=>o("Team"),assignee:()=>o("Assignee"),minutes:()=>o("Minutes passed"),untouched:()=>o("Nobody took it")},lC=e=>CI[e]?.()??e,TI={message:()=>o("to every message"),wait:()=>o("once until we reply"),episode:()=>o("once per conversation"),hours:()=>o("once in some hours")},EI=e=>TI[e]?.()??e,AI=e=>e?o("yes"):o("no"),iC={assignee:ke.person,channel:ke.channel,team:ke.team,channel_kind:ge,every:e=>EI(e)};gd=e=>({did:()=>o("done"),refused:()=>$l(e.code),failed:()=>o("it failed")})[e.outcome](),OI=e=>new Intl.ListFormat(ve.value==="ru"?"ru-RU":"en-GB").format((e.operators??[]).map(ke.person)),NI={say:({message_id:e})=>e?o("A message was sent to the client"):o("No message was sent"),assign:({operator_id:e,team_id:t})=>e?o("Assigned to {name}",{name:ke.person(e)}):o("Given to the team “{team}”",{team:ke.team(t)}),target:({minutes:e})=>C("Reply is due within {n} minute","Reply is due within {n} minutes",e),notify:e=>e.operators?.length?o("Notified: {list}",{list:OI(e)}):o("Notified")},bd=e=>NI[e.do]?.(e)??e.do});function PI({one:e}){let t=e.holds?r`<${f} name="check" size="s" /><span class="vh">${o("fits")}</span>`:r`<span class="nofit"><${f} name="x" size="s" /></span><span class="vh">${o("does not fit")}</span>`,n=hd(e.field,e.wanted),s=hd(e.field,e.value);return r`
${t}
<span>
${s}
${n!==s&&r` <span class="dim t12">${o("wanted: {value}",{value:n})}</span>`}
</span>
`}var yd,cg=b(()=>{T();_();dl();Pe();D();vd();yd=({run:e})=>r`<dl class="kv runkv">
${e.values.map(t=>r`<div key=${t.field}><dt>${lC(t.field)}</dt><dd><${PI} one=${t} /></dd></div>`)}
${e.done.map((t,n)=>r`<div key=${n}><dt>${n?"":o("Done")}</dt><dd>${bd(t)}</dd></div>`)}
${e.skipped.map((t,n)=>r`<div key=${`s${t.id}`}>
<dt>${n?"":o("Passed over")}</dt>
<dd>
<${J} name=${U(t.id)} size="xs" />
<s class="dim">${U(t.id)}</s>
<span class="dim t12">${vh(t)}</span>
</dd>
</div>`)}
${e.error&&r`<div><dt>${o("Error")}</dt><dd><code class="runerror">${e.error}</code></dd></div>`}
</dl>`});function cC({rule:e}){let[t,n]=g(DI),[s,a]=g(!1),i=async c=>{try{let u=await F(`/api/rules/${e.id}/runs${c?`?before=${c}`:""}`);n(d=>({runs:c?[...d.runs,...u.runs]:u.runs,more:u.more,problem:null})),c||a(!1)}catch(u){if(!(u instanceof ue))throw u;n(d=>({...d,problem:u}))}};N(()=>{i()},[e.id]),N(()=>{t.runs&&a((t.runs[0]?.at??0)<(e.last_run_at??0))},[e.last_run_at]);let l=Ot(150,!t.runs&&!t.problem);return!t.runs&&t.problem?r`<${re} icon="unplug" title=${o("The log could not be loaded")} text=${I(t.problem)}>
<button type="button" class="btn" onClick=${()=>i()}>${o("Retry")}</button>
<//>`:t.runs?t.runs.length?r`
${s&&r`<p class="runmore">
<button type="button" class="btn small" onClick=${()=>i()}>
<${f} name="arrow-up" size="s" />
${o("Show newer runs")}
</button>
</p>`}
<ol class="runs">${MI(t.runs)}</ol>
${t.problem&&r`<p class="t13 runmore" role="alert">${I(t.problem)}</p>`}
${t.more&&r`<p class="runmore">
<button type="button" class="btn small" onClick=${()=>i(t.runs.at(-1).id)}>
${o("Show older ones")}
</button>
</p>`}
`:r`<${re} icon="history" title=${o("No runs yet")} text=${e.active?o("Runs of the last 90 days appear here."):o("The rule is off. “Dry run” shows what it would do.")} />`:l&&r`<div class="sks" aria-busy="true">
${[90,70,80].map(c=>r`<${Be} key=${c} width=${c} />`)}
</div>`}function MI(e){let t=[];return e.forEach((n,s)=>{(!s||$t(e[s-1].at)!==$t(n.at))&&t.push(r`<li class="mh" key=${`d${n.id}`}>${er(n.at,K.value)}</li>`),t.push(r`<${II} key=${n.id} run=${n} />`)}),t}function II({run:e}){return r`<li class=${`run ${e.outcome}`}>
<details>
<summary>
<${f} name=${RI[e.outcome]} size="s" />
<span class="grow">
<b class="b5 cut blk">${e.client||o("No conversation")}</b>
<span class="t12 mut blk">${zI(e)}</span>
</span>
<time class="t12 dim" title=${Ke(e.at)}>${q(e.at)}</time>
</summary>
<div class="runin">
<${yd} run=${e} />
<p class="hrow t12">
<span class="dim">${o("Version {n}",{n:e.version})}</span>
${e.dialog_id&&r`<a class="link hrow end" href=${j("all",e.dialog_id)}>${o("Open conversation")}</a>`}
</p>
</div>
</details>
</li>`}var DI,RI,zI,uC=b(()=>{L();T();V();We();X();_();G();D();Te();cg();vd();DI={runs:null,more:!1,problem:null};RI={did:"check",refused:"ban",failed:"circle-alert"},zI=e=>e.outcome==="did"&&e.done.length?e.done.map(bd).join(", "):gd(e)});var wd,ug=b(()=>{Q();wd=S(null)});var je,bt,Pn,jt,sn=b(()=>{T();je=({title:e,text:t,children:n})=>r`<div class="srow">
<div class="grow"><b class="b5 blk t13">${e}</b>${t&&r`<span class="t12 dim blk">${t}</span>`}</div>
<div class="sctl">${n}</div>
</div>`,bt=({id:e,title:t,side:n,children:s})=>r`<section class="psec" aria-labelledby=${e}>
<div class="hrow"><h2 class="head2 grow" id=${e}>${t}</h2>${n}</div>
${s}
</section>`,Pn=({label:e,checked:t,onChange:n,disabled:s})=>r`<input class="tog" type="checkbox" role="switch" aria-label=${e} checked=${t} disabled=${s}
onChange=${a=>n(a.currentTarget.checked)} />`,jt=({label:e,options:t,value:n,onPick:s})=>r`<span class="seg" role="group" aria-label=${e}>
${t.map(([a,i,l])=>r`<button type="button" key=${a} aria-pressed=${String(a===n)} lang=${l}
onClick=${()=>s(a)}>
${i}
</button>`)}
</span>`});function pC({rule:e}){let[t,n]=g(30),[s,a]=g({busy:!1,result:null,problem:null}),i=async()=>{a({busy:!0,result:null,problem:null});let l=uo.peek()?{body:he.peek().body}:{};try{a({busy:!1,result:await ye("POST",`/api/rules/${e.id}/rehearsal`,{days:t,...l}),problem:null})}catch(c){if(!(c instanceof ue))throw c;a({busy:!1,result:null,problem:c})}};return N(()=>a({busy:!1,result:null,problem:null}),[e.version]),r`
<p class="t13 mut">${o("What the rule would have done in the past. Nothing is sent and nothing changes.")}</p>
${uo.value&&r`<p class="hint">${o("Checked with your changes, which are not saved yet.")}</p>`}
<div class="hrow wrap rowgap">
<${jt} label=${o("Period")} value=${String(t)} onPick=${l=>n(Number(l))}
options=${LI.map(l=>[String(l),C("{n} day","{n} days",l)])} />
<button type="button" class="btn primary" disabled=${s.busy} aria-busy=${String(s.busy)} onClick=${i}>
<${f} name="play" size="m" />
${o("Check")}
</button>
</div>
<div aria-live="polite">
${s.busy&&r`<div class="sks">${[90,64,78].map(l=>r`<${Be} key=${l} width=${l} />`)}</div>`}
${s.problem&&r`<${re} icon="unplug" title=${o("The dry run failed")} text=${I(s.problem)}>
<button type="button" class="btn" onClick=${i}>${o("Retry")}</button>
<//>`}
${s.result&&r`<${WI} rule=${e} result=${s.result} />`}
</div>
`}function BI(e,{matched:t,sent:n}){let s=C("It would have run {n} time","It would have run {n} times",t,{n:ie(t)});if(!Fs(e.kind)?.writes_to_clients)return s;let a={n:ie(n)},i=C("{n} automatic message would have left","{n} automatic messages would have left",n,a);return`${s}, ${i}`}function WI({rule:e,result:t}){let n=Object.entries(t.refused).sort((s,a)=>a[1]-s[1]);return r`
<h3 class="t14 b6 rehead">${BI(e,t)}</h3>
${!t.exact&&r`<p class="hint">
${o("An estimate: {list}.",{list:t.not_recorded.map(KI).join(", ")||o("not everything is recorded")})}
</p>`}
${t.by_channel.length>1&&r`<dl class="kv rekv">
${t.by_channel.map(s=>r`<div key=${s.channel_id}>
<dt class="cut">${ke.channel(s.channel_id)}</dt>
<dd class="num">${ie(s.count)}</dd>
</div>`)}
</dl>`}
${n.length>0&&r`
<h4 class="mh">${o("It would have kept silent")}</h4>
<ul class="reref">
${n.map(([s,a])=>r`<li key=${s}>
<span class="grow">${$l(s)}</span>
<span class="num">${ie(a)}</span>
</li>`)}
</ul>
`}
${t.dialogs.length>0&&r`
<h4 class="mh">${o("Conversations")}</h4>
<ol class="runs">${t.dialogs.map((s,a)=>r`<${FI} key=${a} one=${s} />`)}</ol>
${t.matched>t.dialogs.length&&r`<p class="hint">${C("The last {n} is shown.","The last {n} are shown.",t.dialogs.length)}</p>`}
`}
`}var LI,FI,jI,KI,dC=b(()=>{L();T();V();We();X();_();G();D();sn();qr();za();Zo();on();LI=[7,30,90];FI=({one:e})=>r`<li class=${`run ${e.outcome}`}>
<a class="runlink" href=${j("all",e.dialog_id)}>
<${f} name=${e.outcome==="did"?"check":"ban"} size="s" />
<span class="grow">
<b class="b5 cut blk">${e.client}</b>
${e.code&&r`<span class="t12 mut blk">${$l(e.code)}</span>`}
</span>
<span class="t12 dim">${st(e.at,K.value)}, ${q(e.at)}</span>
</a>
</li>`,jI={presence:()=>o("who was online then is not recorded"),loads:()=>o("how many conversations each had then is not recorded"),here:()=>o("who was at the screen then is not recorded")},KI=e=>jI[e]?.()??e});function mC({label:e,hint:t,error:n,children:s}){let a=Xd();return r`<div class="rowgap">
<div class="hrow">
<label class="t13 grow" for=${a}>${e}${t&&r`<span class="t12 dim blk">${t}</span>`}</label>
${s({id:a,invalid:n?"true":null,"aria-describedby":n?`${a}e`:null})}
</div>
<${po} id=${`${a}e`} text=${n} />
</div>`}function vl({id:e,value:t,onValue:n,unit:s,label:a,...i}){let[l,c]=g(String(t));N(()=>{Number(l)!==t&&!Number.isNaN(t)&&c(String(t))},[t]);let u=h=>{let m=h.currentTarget.value;c(m),n(/^\d+$/.test(m.trim())?Number(m):NaN)},{invalid:d,...p}=i;return r`<span class="hrow tight">
<input class="input numin" id=${e} inputmode="numeric" autocomplete="off" aria-label=${a} value=${l}
aria-invalid=${d} ...${p} onInput=${u} />
${s&&r`<span class="t13 dim">${s}</span>`}
</span>`}function yl({id:e,label:t,options:n,value:s,onPick:a,invalid:i,...l}){let c=n.findIndex(([u])=>u===s);return r`<select class="sel" id=${e} aria-label=${t} aria-invalid=${i} ...${l}
onChange=${u=>a(n[u.currentTarget.selectedIndex][0])}>
${n.map(([u,d],p)=>r`<option key=${u} value=${p} selected=${p===c}>${d}</option>`)}
</select>`}function dg({label:e,hint:t,error:n,children:s}){let a=Xd();return r`<div class="field">
<label for=${a}>${e}</label>
${s({id:a,invalid:n?"true":null,"aria-describedby":n?`${a}e`:null})}
${t&&r`<span class="hint">${t}</span>`}
<${po} id=${`${a}e`} text=${n} />
</div>`}function _d(e,t=o("Choose a team")){let n=Ls().map(s=>[s.id,s.name]);return e&&!n.some(([s])=>s===e)&&n.push([e,`${ke.team(e)} · ${o("deleted")}`]),[[null,t],...n]}function Sd(e){let t=Object.values(Gh.value).filter(n=>!n.removed).map(n=>[n.id,ke.hours(n.id)]);return t.some(([n])=>n===e)||t.unshift([e,ke.hours(e)]),t}function fC({label:e,all:t,items:n,chosen:s,onChange:a}){return r`<div class="rulechips" role="group" aria-label=${e}>
<button type="button" class="chip" aria-pressed=${String(!s.length)} onClick=${()=>a([])}>
${t}
</button>
${n.map(({id:i,name:l,icon:c})=>r`<button type="button" class="chip" key=${i} aria-pressed=${String(s.includes(i))}
onClick=${()=>a(pg(s,i))}>
${c}
${l}
</button>`)}
</div>`}function Cd({chosen:e,onChange:t,kinds:n}){let a=cd().filter(i=>!n||n.includes(i.kind)).map(i=>({id:i.id,name:i.name,icon:r`<${Se} kind=${i.kind} named />`}));for(let i of $C(e,a))a.push({id:i,name:`${ke.channel(i)} · ${o("removed")}`,icon:null});return r`<${kd} name=${o("Channel")}>
<${fC} label=${o("Channel")} all=${o("Any")} items=${a} chosen=${e} onChange=${t} />
<//>`}function hC({chosen:e,onChange:t}){let n=Ls().map(({id:s,name:a})=>({id:s,name:a}));for(let s of $C(e,n))n.push({id:s,name:`${ke.team(s)} · ${o("deleted")}`});return!n.length&&!Object.keys(ct.value).length?null:r`<${kd} name=${o("Team")}>
<${fC} label=${o("Team")} all=${o("Any team")} items=${n} chosen=${e} onChange=${t} />
<//>`}function mg({whom:e,email:t,error:n,change:s}){let a=l=>s({whom:{...e,...l}}),i=e.operators.filter(l=>!Oe.value[l]?.active);return r`
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
${Td().map(l=>r`<label key=${l.id}>
<input class="check" type="checkbox" checked=${e.operators.includes(l.id)}
onChange=${()=>a({operators:pg(e.operators,l.id)})} />
<${J} name=${l.name} size="sm" />
<span class="cut">${l.name}</span>
</label>`)}
${i.map(l=>r`<label key=${l} class="hint warn">
<input class="check" type="checkbox" checked
onChange=${()=>a({operators:pg(e.operators,l)})} />
${ke.person(l)} · ${o("no longer works here")}
</label>`)}
</div>
<${po} text=${n} />
</div>
<${xd} label=${o("Also send an email at once")} hint=${o("Even to those who are at the screen")}
checked=${t} onChange=${l=>s({email:l})} />
`}var Ge,kd,po,xd,Us,mo,pg,$C,Td,Ed=b(()=>{L();T();_();R();D();Or();Zo();on();Ge=({icon:e,title:t,children:n})=>r`<section class="step">
<span class="k"><${f} name=${e} size="s" /></span>
<h3>${t}</h3>
${n}
</section>`,kd=({name:e,children:t})=>r`<div class="cond"><span>${e}</span>${t}</div>`,po=({id:e,text:t})=>t?r`<span class="hint bad" id=${e}>${t}</span>`:null;xd=({label:e,hint:t,checked:n,onChange:s})=>r`<${mC} label=${e} hint=${t}>
${({id:a})=>r`<input class="tog" id=${a} type="checkbox" role="switch" checked=${n}
onChange=${i=>s(i.currentTarget.checked)} />`}
<//>`;Us=({label:e,hint:t,value:n,onValue:s,unit:a,error:i})=>r`<${mC} label=${e} hint=${t} error=${i}>
${l=>r`<${vl} ...${l} value=${n} unit=${a} onValue=${s} />`}
<//>`;mo=({label:e,hint:t,error:n,...s})=>r`<div class="rowgap">
<${dg} label=${e} hint=${t} error=${n}>${a=>r`<${yl} ...${a} ...${s} />`}<//>
</div>`;pg=(e,t)=>e.includes(t)?e.filter(n=>n!==t):[...e,t];$C=(e,t)=>e.filter(n=>!t.some(s=>s.id===n));Td=()=>Object.values(Oe.value).filter(e=>e.active).sort((e,t)=>e.name.localeCompare(t.name))});function bC({rule:e,body:t,errors:n,change:s}){N(()=>{ks()},[]);let a=HI(t),i=l=>s({operators:l==="chosen"?Td().map(c=>c.id):null,team_id:l==="team"?0:null});return r`
<${Ge} icon="zap" title=${o("When")}>
<p class="cond">${o("A client waits in a conversation without an assignee")}</p>
<${mo} label=${o("Also when the client writes and the assignee is absent")} value=${t.absent}
onPick=${l=>s({absent:l,absent_minutes:t.absent_minutes||UI})}
options=${[["keep",o("leave it to the assignee")],["next",o("give it to the next operator")],["team",o("give it to a team")]]} />
${t.absent==="team"&&r`<${mo} label=${o("Team for conversations of the absent")} value=${t.absent_team_id}
error=${n.absent_team_id} onPick=${l=>s({absent_team_id:l})}
options=${_d(t.absent_team_id)} />`}
${t.absent!=="keep"&&r`<${Us} label=${o("Who is away counts as absent after")}
hint=${o("Who is off shift counts at once")} unit=${o("min")} value=${t.absent_minutes}
error=${n.absent_minutes} onValue=${l=>s({absent_minutes:l})} />`}
<//>
<${Ge} icon="list-filter" title=${o("If")}>
<${kd} name=${o("Assignee")}><span class="mut">${o("nobody")}</span><//>
<${Cd} chosen=${t.channels} onChange=${l=>s({channels:l})} />
<//>
<${Ge} icon="user-round-check" title=${o("Then assign in turn")}>
<${jt} label=${o("Among whom")} value=${a} onPick=${l=>l!==a&&i(l)}
options=${[["all",o("Everyone")],["team",o("Team")],["chosen",o("Chosen")]]} />
${a==="team"&&r`<${mo} label=${o("Team")} value=${t.team_id||null} error=${n.team_id}
onPick=${l=>s({team_id:l??0})} options=${_d(t.team_id)} />`}
${a==="chosen"&&r`<${YI} chosen=${t.operators} rule=${e} error=${n.operators}
onChange=${l=>s({operators:l})} />`}
<${Us} label=${o("Open conversations of one person, at most")}
hint=${o("0: the workload limit of each person")} value=${t.cap} error=${n.cap}
onValue=${l=>s({cap:l})} />
<${xd} label=${o("Only those at the screen")}
hint=${o("Whose page is open; those who are online by their status, otherwise")} checked=${t.only_here}
onChange=${l=>s({only_here:l})} />
<${xd} label=${o("First to the previous assignee, when online")}
checked=${t.former_days>0||Number.isNaN(t.former_days)}
onChange=${l=>s({former_days:l?qI:0})} />
${t.former_days!==0&&r`<${Us} label=${o("If they had it within the last")} unit=${o("days")} value=${t.former_days}
error=${n.former_days} onValue=${l=>s({former_days:l})} />`}
<${mo} label=${o("When nobody can take it")} value=${t.nobody} onPick=${l=>s({nobody:l})}
options=${[["leave",o("leave it unassigned, deal it to the first who can")],["team",o("give it to a team")]]} />
${t.nobody==="team"&&r`<${mo} label=${o("Team when nobody can take it")} value=${t.nobody_team_id}
error=${n.nobody_team_id} onPick=${l=>s({nobody_team_id:l})}
options=${_d(t.nobody_team_id)} />`}
<//>
${e.id&&r`<${GI} rule=${e} />`}
`}function YI({chosen:e,rule:t,error:n,onChange:s}){let[a,i]=g(null),l=Td().filter(p=>!e.includes(p.id)),c=[...e.map(p=>Oe.value[p]??{id:p,name:U(p),active:!1}),...l],u=(p,h)=>{if(h<0||h>=e.length)return;let m=e.filter($=>$!==p);m.splice(h,0,p),s(m),Kr(o("{name}: place {n} of {all}",{name:U(p),n:h+1,all:m.length}))},d=(p,h)=>{let m={ArrowUp:-1,ArrowDown:1}[p.key];if(!m)return;p.preventDefault();let $=p.currentTarget;u(h,e.indexOf(h)+m),requestAnimationFrame(()=>$.focus())};return r`
<ul class="ppl rowgap" aria-label=${o("Operators in their order")}>
${c.map(p=>{let h=e.indexOf(p.id),m=h>=0;return r`<li key=${p.id} class=${a===p.id?"carried":null}
draggable=${m&&Ye.value?!0:null} onDragStart=${$=>{$.dataTransfer.setData("text/plain",p.name),i(p.id)}} onDragEnd=${()=>i(null)} onDragOver=${$=>{a===null||!m||($.preventDefault(),a!==p.id&&u(a,h))}} onDrop=${$=>$.preventDefault()}>
${m&&Ye.value?r`<button type="button" class="ib small gripb" aria-label=${o("Move: {name}",{name:p.name})}
title=${o("Drag, or press ↑ and ↓")} onKeyDown=${$=>d($,p.id)}>
<${f} name="grip-vertical" size="m" />
</button>`:r`<span class="gripb ib small"></span>`}
<${J} name=${p.name} size="md">${p.active&&r`<${_a} shift=${Yt(p)} />`}<//>
<span class="grow">
<span class="cut b5 blk">${p.name}</span>
<span class=${p.active?"t12 dim cut blk":"t12 hint warn blk"}>
${p.active?[Sa(p),v$(Yt(p))].filter(Boolean).join(" · "):o("no longer works here")}
</span>
</span>
${m&&t.next_operator_id===p.id&&r`<span class="tag plain">${o("next")}</span>`}
<input class="tog" type="checkbox" role="switch" aria-label=${o("{name} takes part",{name:p.name})}
checked=${m} aria-invalid=${n?"true":null}
onChange=${()=>s(m?e.filter($=>$!==p.id):[...e,p.id])} />
</li>`})}
</ul>
<${po} text=${n} />
`}function GI({rule:e}){let t=[...e.shares??[]].sort((a,i)=>i.count-a.count),n=Math.max(1,...t.map(a=>a.count)),s=async()=>{let a=await j1(e);a&&oe(C("{n} conversation is being dealt","{n} conversations are being dealt",a.count),{icon:"users-round"})};return r`<section class="rulenow" aria-labelledby="rulenow">
<h3 class="t13 b6" id="rulenow">${o("Today")}</h3>
${e.next_operator_id&&r`<p class="t13">${o("Next in turn: {name}",{name:U(e.next_operator_id)})}</p>`}
${t.length?r`<ul class="shares">
${t.map(a=>r`<li key=${a.operator_id}>
<span class="cut">${U(a.operator_id)}</span>
<svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
<rect width=${a.count/n*100} height="8" rx="2" />
</svg>
<span class="num">${ie(a.count)}</span>
</li>`)}
</ul>`:r`<p class="hint">${o("Nothing was dealt today.")}</p>`}
${e.waiting>0&&Ye.value&&r`<button type="button" class="btn small" disabled=${!e.active||uo.value} onClick=${s}>
${C("Deal {n} who waits","Deal {n} who wait",e.waiting)}
</button>`}
${e.waiting>0&&!e.active&&r`<p class="hint">${o("Switch the rule on to deal those who wait.")}</p>`}
</section>`}var gC,qI,UI,HI,vC=b(()=>{L();T();X();_();R();Ne();Pe();D();sn();Or();Gt();Qp();za();Ed();on();gC=()=>r`
<${Ge} icon="zap" title=${o("When")}><p class="cond">${o("An operator replies to a client")}</p><//>
<${Ge} icon="list-filter" title=${o("If")}><p class="cond">${o("The conversation has no assignee")}</p><//>
<${Ge} icon="user-round-check" title=${o("Then")}>
<p class="cond">${o("The operator becomes the assignee")}</p>
<p class="hint">${o("A note does not assign. The operator can undo it.")}</p>
<//>
`,qI=30,UI=30,HI=({operators:e,team_id:t})=>e?"chosen":t===null?"all":"team"});function yC({body:e,errors:t,change:n}){return r`
<${Ge} icon="zap" title=${o("When")}><p class="cond">${o("A client waits for our reply")}</p><//>
<${Ge} icon="list-filter" title=${o("If")}>
<${Cd} chosen=${e.channels} onChange=${s=>n({channels:s})} />
<${hC} chosen=${e.teams} onChange=${s=>n({teams:s})} />
<p class="hint">${o("The first rule that fits counts: its order in the group decides.")}</p>
<//>
<${Ge} icon="hourglass" title=${o("Then reply")}>
<${Us} label=${o("First reply within")} unit=${o("min")} value=${e.first_minutes}
error=${t.first_minutes} onValue=${s=>n({first_minutes:s})} />
<${Us} label=${o("Next replies within")} unit=${o("min")} value=${e.next_minutes}
error=${t.next_minutes} onValue=${s=>n({next_minutes:s})} />
<${mo} label=${o("By which hours")} hint=${o("Closed hours do not count.")} value=${e.hours_id}
options=${Sd(e.hours_id)} onPick=${s=>n({hours_id:s})} />
<//>
<${Ge} icon="bell-ring" title=${o("And notify")}>
<${JI} body=${e} error=${t.stages} change=${n} />
<${mg} whom=${e.whom} email=${e.email} error=${t.whom} change=${n} />
<//>
`}function JI({body:e,error:t,change:n}){let{stages:s,first_minutes:a}=e,i=c=>n({stages:c}),l=[80,100,150,200,300].find(c=>!s.includes(c))??50;return r`
<ul class="stages" aria-label=${o("Moments")}>
${s.map((c,u)=>r`<li class="hrow" key=${u}>
<${vl} label=${o("Moment {n}, per cent of the time",{n:u+1})} value=${c} unit="%"
invalid=${t?"true":null} onValue=${d=>i(s.with(u,d))} />
<span class="grow t12 dim">${ZI(c,a)}</span>
<button type="button" class="ib small" aria-label=${o("Remove moment {n}",{n:u+1})}
onClick=${()=>i(s.filter((d,p)=>p!==u))}>
<${f} name="x" size="m" />
</button>
</li>`)}
</ul>
<${po} text=${t} />
${s.length<VI&&r`<button type="button" class="btn small quiet" onClick=${()=>i([...s,l].sort((c,u)=>c-u))}>
<${f} name="plus" size="s" />
${o("Moment")}
</button>`}
`}function ZI(e,t){let n=Math.round(t*e/100);return Number.isFinite(n)?e===100?o("the time is over"):e<100?C("warning, {n} minute after the client wrote","warning, {n} minutes after the client wrote",n):C("reminder, {n} minute after the client wrote","reminder, {n} minutes after the client wrote",n):""}function wC({body:e,errors:t,change:n}){return r`
<${Ge} icon="zap" title=${o("When")}>
<p class="cond">${o("A client waits in a conversation that no one took")}</p>
<${Us} label=${o("For")} unit=${o("min")} value=${e.minutes} error=${t.minutes}
onValue=${s=>n({minutes:s})} />
<//>
<${Ge} icon="list-filter" title=${o("If")}>
<p class="cond">${o("No assignee, no reply and no note since the client wrote")}</p>
<//>
<${Ge} icon="bell-ring" title=${o("Then notify")}>
<${mg} whom=${e.whom} email=${e.email} error=${t.whom} change=${n} />
<//>
`}var VI,kC=b(()=>{T();_();D();Ed();VI=5});function Ad(e,t,n){let s={...xC[t]??xC.en,company:n||"Okno"};return e.split(/(\{[^{}]*\})/).filter(Boolean).map(a=>{let i=/^\{\s*(\w+)\s*(?:\|[^{}]*)?\}$/.exec(a)?.[1];return a.startsWith("{")?bl.includes(i)?{kind:"value",text:s[i]}:{kind:"unknown",text:a}:{kind:"text",text:a}})}var xC,fg=b(()=>{md();xC={ru:{name:"Екатерина",number:"1042",hours:"9:00–21:00",back:"завтра в 9:00"},en:{name:"Kate",number:"1042",hours:"9:00–21:00",back:"tomorrow at 9:00"}}});function $g({body:e,error:t,change:n}){let{frequency:s}=e,a=l=>n({frequency:{...s,...l}}),i=["message","wait","episode"].map(l=>[l,td({every:l})]);return r`<div class="rowgap">
<${dg} label=${o("How often")} error=${t}>
${l=>r`<span class="hrow wrap">
<${yl} ...${l} value=${s.every} onPick=${c=>a({every:c})}
options=${[...i,["hours",o("Not again for some hours")]]} />
${s.every==="hours"&&r`<${vl} label=${o("Hours")} value=${s.hours} unit=${o("h")} invalid=${l.invalid}
onValue=${c=>a({hours:c})} />`}
</span>`}
<//>
</div>`}function QI(e,t){let n=(s,a)=>e.some(i=>i.channel_id===s&&i.language===a);for(let s of[null,...t.map(a=>a.id)])for(let[a]of EC)if(!n(s,a))return{channel_id:s,language:a};return null}function hg({body:e,errors:t,change:n,kinds:s}){let a=cd().filter(u=>!s||s.includes(u.kind)),{texts:i}=e,l=QI(i,a),c=(u,d)=>n({texts:i.with(u,{...i[u],...d})});return r`
${i.map((u,d)=>r`<${eL} key=${d} one=${u} index=${d} only=${i.length===1} channels=${a}
error=${t[`texts.${d}`]} onPut=${p=>c(d,p)}
onRemove=${()=>n({texts:i.filter((p,h)=>h!==d)})} />`)}
<${po} text=${t.texts} />
${l&&r`<button type="button" class="btn small quiet"
onClick=${()=>n({texts:[...i,{...l,text:""}]})}>
<${f} name="plus" size="s" />
${o("Text for a channel or language")}
</button>`}
<p class="hint">${o("A client gets the text of their channel and language, else the one for all channels.")}</p>
`}function eL({one:e,index:t,only:n,channels:s,error:a,onPut:i,onRemove:l}){let c=A(null),u=p=>{let h=c.current;h.setRangeText(`{${p}}`,h.selectionStart,h.selectionEnd,"end"),i({text:h.value}),h.focus()},d=o("Text {n}",{n:t+1});return r`<div class="card ruletext">
<div class="hrow wrap">
<${yl} label=${o("Channel of text {n}",{n:t+1})} value=${e.channel_id}
options=${XI(e.channel_id,s)} onPick=${p=>i({channel_id:p})} />
<${yl} label=${o("Language of text {n}",{n:t+1})} value=${e.language} options=${EC}
onPick=${p=>i({language:p})} />
${!n&&r`<button type="button" class="ib small" aria-label=${o("Remove text {n}",{n:t+1})}
onClick=${l}>
<${f} name="x" size="m" />
</button>`}
</div>
<textarea class="input" rows="4" ref=${c} lang=${e.language} aria-label=${d}
aria-invalid=${a?"true":null} aria-describedby=${a?`rt${t}`:null} value=${e.text}
onInput=${p=>i({text:p.currentTarget.value})}></textarea>
<${po} id=${`rt${t}`} text=${a} />
<div class="rulevars" role="group" aria-label=${o("Insert a variable")}>
${bl.map(p=>r`<button type="button" class="chip" key=${p} title=${_C(p)}
aria-label=${o("Insert: {what}",{what:_C(p)})} onClick=${()=>u(p)}>
${`{${p}}`}
</button>`)}
</div>
<${tL} one=${e} />
</div>`}function tL({one:e}){let t=Ad(e.text,e.language,W.value.company);return e.text.trim()?r`<div class="rulepre" aria-label=${o("Preview")} role="group">
<span class="t12 dim">${o("The client will see")}</span>
<p class="rulebub" lang=${e.language}>
${t.map(n=>n.kind==="text"?n.text:r`<span class=${n.kind==="value"?"val":"bad"}>${n.text}</span>`)}
</p>
${ve.value!==e.language&&r`<span class="t12 dim">
${e.language==="ru"?o("For clients who write in Russian"):o("For clients who write in English")}
</span>`}
</div>`:null}var SC,CC,TC,EC,XI,_C,AC=b(()=>{L();T();_();R();D();sn();md();Ed();Zo();Gn();fg();SC=({body:e,errors:t,change:n})=>r`
<${Ge} icon="zap" title=${o("When")}><p class="cond">${o("A client begins a new conversation")}</p><//>
<${Ge} icon="list-filter" title=${o("If")}>
<${jt} label=${o("Clients")} value=${e.clients} onPick=${s=>n({clients:s})}
options=${[["all",o("All clients")],["new",o("Only new clients")]]} />
<${$g} body=${e} error=${t.frequency} change=${n} />
<//>
<${Ge} icon="message-square-reply" title=${o("Then write to the client")}>
<${hg} body=${e} errors=${t} change=${n} />
<//>
`,CC=({body:e,errors:t,change:n})=>r`
<${Ge} icon="zap" title=${o("When")}>
<p class="cond">${o("A client writes while we are closed")}</p>
<${mo} label=${o("Working hours")} value=${e.hours_id} options=${Sd(e.hours_id)}
onPick=${s=>n({hours_id:s})} />
<//>
<${Ge} icon="list-filter" title=${o("If")}>
<${$g} body=${e} error=${t.frequency} change=${n} />
<//>
<${Ge} icon="moon" title=${o("Then write to the client")}>
<${hg} body=${e} errors=${t} change=${n} />
<p class="hint">${o("It goes before the auto-reply: a client gets one automatic message per event.")}</p>
<//>
`,TC=({body:e,errors:t,change:n})=>r`
<${Ge} icon="zap" title=${o("When")}><p class="cond">${o("A client begins a conversation by email")}</p><//>
<${Ge} icon="list-filter" title=${o("If")}>
<${$g} body=${e} error=${t.frequency} change=${n} />
<//>
<${Ge} icon="mail" title=${o("Then reply in the same thread")}>
<${hg} body=${e} errors=${t} change=${n} kinds=${["email"]} />
<//>
`;EC=[["ru","Русский"],["en","English"]];XI=(e,t)=>{let n=t.map(s=>[s.id,`${ge(s.kind)} · ${s.name}`]);return e!==null&&!n.some(([s])=>s===e)&&n.push([e,`${ke.channel(e)} · ${o("removed")}`]),[[null,o("All channels")],...n]};_C=e=>({name:o("name of the client"),number:o("number of the conversation"),company:o("name of the company"),hours:o("working hours of today"),back:o("when we are back")})[e]});function OC({rule:e}){let t=nL[he.value.kind];return r`<form class="ruleform" onSubmit=${n=>n.preventDefault()}>
<fieldset disabled=${!Ye.value}>
<legend class="vh">${o("Setup")}</legend>
${e.missing.length>0&&r`<p class="rulewarn">
<${f} name="triangle-alert" size="s" />
<span class="grow">${ed(e.missing)}. ${o("Choose a replacement below.")}</span>
</p>`}
${t?r`<${t} rule=${e} body=${he.value.body} errors=${eC.value} change=${fd} />`:r`<p class="t13">${o("This kind of rule is unknown to the page. Reload it.")}</p>`}
</fieldset>
</form>`}var nL,NC=b(()=>{T();_();D();qr();za();vC();kC();on();AC();nL={distribution:bC,reply_assigns:gC,autoreply:SC,out_of_hours:CC,receipt:TC,sla:yC,untouched:wC}});function PC({rule:e}){let[t,n]=g(null),[s,a]=g(null),i=async()=>{a(null);try{n((await F(`/api/rules/${e.id}/versions`)).versions)}catch(c){if(!(c instanceof ue))throw c;a(c)}};if(N(()=>{i()},[e.id,e.version]),s)return r`<${re} icon="unplug" title=${o("The versions could not be loaded")} text=${I(s)}>
<button type="button" class="btn" onClick=${i}>${o("Retry")}</button>
<//>`;let l=c=>{fd(c.body),z(Ie(e.id),{replace:!0})};return r`
<p class="hrow t13">
<a class="link hrow tight" href=${Ie(e.id)}>
<${f} name="chevron-left" size="s" />
${o("Back to the setup")}
</a>
</p>
<ol class="versions">
${(t??[]).map((c,u)=>r`<${sL} key=${c.version} one=${c} before=${t[u+1]} onTake=${u>0&&Ye.value&&JSON.stringify(c.body)!==JSON.stringify(e.body)?()=>l(c):null} />`)}
</ol>
`}function oL(e,t){return t?JSON.stringify(e.body)!==JSON.stringify(t.body)?o("Settings changed"):e.active!==t.active?e.active?o("Switched on"):o("Switched off"):o("Saved again"):o("Created")}function sL({one:e,before:t,onTake:n}){let s=!t||JSON.stringify(e.body)!==JSON.stringify(t.body);return r`<li>
<p class="t13"><b class="b6">${o("Version {n}",{n:e.version})}</b> · ${oL(e,t)}</p>
<p class="t12 dim">${e.by?U(e.by):o("Okno")}, ${st(e.at,K.value)}, ${q(e.at)}</p>
${s&&t&&r`<ul class="t13 mut changed">
${ud(t.body,e.body).map(a=>r`<li key=${a}>${a}</li>`)}
</ul>`}
${n&&r`<button type="button" class="btn small quiet" onClick=${n}>
<${f} name="undo-2" size="s" />
${o("Take this version")}
</button>`}
</li>`}var DC=b(()=>{L();T();V();We();X();_();G();Pe();D();sg();za();on()});function RC({id:e,tab:t}){let n=typeof e=="string"?aL(e):null,s=n?Fs(n)&&{...lg(n),active:!1,missing:[],today:0}:$n(e),a=!s||n&&!Ye.value;return r`<aside class="peek" aria-label=${s?o("Rule “{name}”",{name:rt(s)}):o("Rule")}>
${a?r`<${rL} />`:r`<${cL} rule=${s} tab=${n?"setup":t} />`}</aside>`}function iL(e){N(()=>{let t=n=>{n.key!=="Escape"||n.defaultPrevented||w.peek()||document.activeElement.matches?.("input:not([type=checkbox]), textarea, select")||(n.preventDefault(),z(Ie()))};return document.addEventListener("keydown",t,{capture:!0}),()=>document.removeEventListener("keydown",t,{capture:!0})},[]),N(()=>()=>{E.peek().page==="automation"&&E.peek().rule===null&&requestAnimationFrame(()=>{document.querySelector(`.rule[data-rule="${e}"] h3 a`)?.focus()})},[])}function lL(e){N(()=>Hb((t,n)=>uo.peek()?t===null?!0:t.split("?")[0]===Ie(e)?!1:(wd.value=n,w.value="ruleleave",!0):!1),[e])}function cL({rule:e,tab:t}){let n=A(null),s=MC[t]?t:"setup";if(iL(e.id),lL(e.id??`new-${e.kind}`),B(()=>(Vr(e),document.activeElement!==document.body&&n.current.querySelector("h2").focus({preventScroll:!0}),tC),[]),N(()=>{e.id&&he.peek()&&oC(e)},[e]),!he.value)return r`<div class="ed-top" ref=${n}><h2 class="grow cut" tabindex="-1">${rt(e)}</h2></div>`;let a=MC[s];return r`
<div class="ed-top" ref=${n}>
<h2 class="grow cut" tabindex="-1">${rt(he.value)}</h2>
${e.id&&Ye.value&&r`<${id} rule=${e} label=${o("The rule is on")} /><${dL} rule=${e} />`}
<${zC} />
</div>
${e.id&&r`<${pL} rule=${e} view=${s} />`}
${e.paused_at&&r`<${mL} rule=${e} />`}
${qs.value&&r`<${fL} />`}
<div class="scroll ed edbody" role=${e.id&&s!=="versions"?"tabpanel":"group"} tabindex="0"
id="ruleview" aria-label=${uL(s)}>
<${a} rule=${e} key=${s} />
</div>
${Ye.value&&(s==="setup"||uo.value)&&r`<${$L} rule=${e} />`}
`}function pL({rule:e,view:t}){let n=a=>{let i={ArrowRight:1,ArrowLeft:-1}[a.key],l=[...a.currentTarget.children],c={Home:0,End:l.length-1}[a.key]??(l.indexOf(a.target)+i+l.length)%l.length;Number.isNaN(c)||(a.preventDefault(),l[c].focus(),l[c].click())},s=!gg.some(([a])=>a===t);return r`<div class="tabs edtabs" role="tablist" aria-label=${o("Parts of the rule")} onKeyDown=${n}>
${gg.map(([a,i],l)=>r`<button type="button" class="tab" role="tab" key=${a} aria-selected=${String(a===t)}
aria-controls="ruleview" tabindex=${a===t||s&&!l?0:-1}
onClick=${()=>z(Ie(e.id,a==="setup"?null:a),{replace:!0})}>
${i()}
${a==="log"&&e.today>0&&r`<span class="n">${ie(e.today)}</span>`}
</button>`)}
</div>`}function dL({rule:e}){let t=w.value==="rulemore",n=a=>()=>{rd(e,a)&&Kr(o("Moved: {name}",{name:rt(e)}))},s=()=>{F1(e),z(Ie(),{sure:!0})};return r`<span class="menuat">
<button type="button" class="ib small" aria-haspopup="menu" aria-expanded=${String(t)}
aria-label=${o("More actions")} title=${o("More actions")} onClick=${()=>{w.value=t?null:"rulemore"}}>
<${f} name="ellipsis" size="m" />
</button>
${t&&r`<${tt} label=${o("More actions")} place="poprule">
${Xh(e,-1)&&r`<${H} icon="arrow-up" onPick=${n(-1)}>${o("Move up")}<//>`}
${Xh(e,1)&&r`<${H} icon="arrow-down" onPick=${n(1)}>${o("Move down")}<//>`}
<${H} icon="history" onPick=${()=>z(Ie(e.id,"versions"),{replace:!0})}>
${o("Versions")}
<//>
${Fs(e.kind)?.many&&r`<${H} icon="trash-2" onPick=${s}>${o("Delete the rule")}<//>`}
<//>`}
</span>`}function fL(){let{by:e,at:t}=qs.value,n=$n(he.value.id),s=r`<b>${e?U(e):o("Okno")}</b>`;return r`<div class="ruleclash" role="alert">
<p class="t13">
${kt(o("{who} has changed this rule ({when}). Your changes are not saved yet."),{who:s,when:t?`${st(t,K.value)}, ${q(t)}`:""})}
</p>
<dl class="kv">
<div><dt>${o("Theirs")}</dt><dd>${hl(n,ke)}</dd></div>
<div><dt>${o("Yours")}</dt><dd>${hl(he.value,ke)}</dd></div>
</dl>
<ul class="t12 changed">
${ud(n.body,he.value.body).map(a=>r`<li key=${a}>${a}</li>`)}
</ul>
<div class="hrow wrap">
<button type="button" class="btn small" onClick=${sC}>${o("Take theirs")}</button>
<button type="button" class="btn small primary" onClick=${aC}>${o("Save mine over it")}</button>
</div>
</div>`}function $L({rule:e}){let t=uo.value,n=Gr.value;return r`<div class="ed-foot">
<span class="hint grow" role="status">
${n?r`<span class="hint bad">${rC(n)}</span>`:t?o("Not saved yet"):r`<${hL} rule=${e} />`}
</span>
${e.id&&r`<button type="button" class="btn quiet" disabled=${!t||Ra.value} onClick=${nC}>
${o("Discard")}
</button>`}
<button type="button" class="btn primary" disabled=${e.id&&!t||Ra.value||!!qs.value}
title=${`${at} S`} aria-busy=${String(Ra.value)} onClick=${$d}>
${e.id?o("Update"):o("Create")}
</button>
</div>`}function hL({rule:e}){if(!e.id)return o("It will be created switched off");let t=`${st(e.changed_at,K.value)}, ${q(e.changed_at)}`;return r`
<a class="link" href=${Ie(e.id,"versions")}
title=${e.changed_by?U(e.changed_by):null}>
${o("Version {n}",{n:e.version})}
</a> · ${t}
`}var gg,MC,aL,rL,zC,uL,mL,IC=b(()=>{L();T();Pt();We();X();_();oo();G();Pe();D();ae();Wn();Qp();qr();sg();za();za();uC();ug();Zo();dC();on();eg();Gn();NC();DC();gg=[["setup",()=>o("Setup")],["log",()=>o("Log")],["check",()=>o("Dry run")]],MC={setup:OC,log:cC,check:pC,versions:PC};Ze({id:"save-rule",group:"everywhere",label:()=>o("Save the rule"),key:"Ctrl+KeyS",anywhere:!0,palette:!1,when:()=>E.peek().page==="automation"&&!!he.peek()&&Ye.peek(),run:()=>{$d()}});aL=e=>/^new-(\w+)$/.exec(e)?.[1];rL=()=>r`
<div class="ed-top"><h2 class="grow cut">${o("Rule")}</h2><${zC} /></div>
<${re} icon="search-x" title=${o("There is no such rule")} text=${o("It was deleted, or the link is mistyped.")}>
<a class="btn" href=${Ie()}>${o("All rules")}</a>
<//>
`,zC=()=>r`<a class="ib small" href=${Ie()} aria-label=${o("Close the rule")} title=${o("Close the rule")+"  Esc"}>
<${f} name="x" size="m" />
</a>`;uL=e=>gg.find(([t])=>t===e)?.[1]()??o("Versions");mL=({rule:e})=>r`<div class="banner bad" role="status">
<${f} name="circle-alert" size="m" />
<span class="grow">${o("Paused: {cause}",{cause:Xp(e.paused_why)})}</span>
${Ye.value&&r`<button type="button" class="btn small" onClick=${()=>ad(e)}>${o("Continue")}</button>`}
</div>`});var BC={};Le(BC,{Automation:()=>bL});function bL(){N(L1,[]);let{rule:e}=E.value,[t,n]=g("all"),s=ar("(max-width: 719px)"),a=e!==null&&Re.value;return r`<main class=${a?"main page auto editing":"main page auto"} id="main">
<${vL} filter=${t} onFilter=${n} />
${Re.value?.paused&&r`<${xL} />`}
<div class="twopane">
<div class="scroll sunk" role="group" tabindex="0" aria-label=${o("Rules")} inert=${s&&a||null}>
<${_L} filter=${t} open=${e} />
</div>
${a&&r`<${RC} key=${e} id=${e} tab=${E.value.tab} />`}
</div>
</main>`}function vL({filter:e,onFilter:t}){let{paused:n,rules:s=[]}=Re.value??{};return r`
<header class="bar1">
<h1>${o("Automation")}</h1>
<span class="grow"></span>
${Re.value&&Ye.value&&r`
${!n&&r`<button type="button" class="btn stopall" aria-label=${o("Stop everything")}
onClick=${()=>Zh(!0)}>
<${f} name="pause" size="m" />
<span class="only-wide">${o("Stop everything")}</span>
</button>`}
<${kL} />
`}
</header>
<div class="bar2">
<div class="chips" role="group" aria-label=${o("Show rules")}>
${LC.map(([a,i,l])=>r`<button type="button" class="chip" key=${a} aria-pressed=${String(a===e)}
onClick=${()=>t(a)}>
${i()} <span class="n">${s.filter(l).length}</span>
</button>`)}
</div>
${Re.value&&r`<${yL} rules=${s} />`}
</div>
`}function yL({rules:e}){let t=e.reduce((a,i)=>a+i.today,0),n=e.filter(Vh).length,s=C("Rules ran {n} time today","Rules ran {n} times today",t,{n:ie(t)});return r`<div class="end t12 dim autostat">
${n?r`<span class="warntext">
<${f} name="triangle-alert" size="s" /> ${s}
, ${C("{n} needs attention","{n} need attention",n)}
</span>`:r`<span><${f} name="circle-check" size="s" /> ${s}, ${o("no faults")}</span>`}
</div>`}function kL(){let e=w.value==="rulenew",t=wL();return t.length?r`<span class="menuat">
<button type="button" class="btn primary" aria-haspopup="menu" aria-expanded=${String(e)}
onClick=${()=>{w.value=e?null:"rulenew"}}>
<${f} name="plus" size="m" />
${o("New rule")}
</button>
${e&&r`<${tt} label=${o("New rule")} place="poprule">
${t.map(n=>r`<${H} key=${n.kind} icon=${Ur(n.kind)} onPick=${()=>z(Ie(`new-${n.kind}`))}>
${rt({kind:n.kind,body:n.default})}
<//>`)}
<//>`}
</span>`:null}function _L({filter:e,open:t}){let n=Ot(150,!Re.value&&!Hr.value);if(!Re.value)return Hr.value?r`<${SL} problem=${Hr.value} />`:n&&r`<${CL} />`;if(!Re.value.rules.length)return r`<${re} icon="zap" title=${o("No rules yet")} text=${Ye.value?o("Create the first one: Okno will deal conversations and reply for you."):o("An administrator creates them.")} />`;let s=LC.find(([i])=>i===e)[2],a=gL.map(([i,l])=>[i,l(),gl(i).filter(s)]).filter(([,,i])=>i.length);return a.length?a.map(([i,l,c])=>r`<section key=${i} aria-labelledby=${`rg-${i}`}>
<h2 class="rules-h" id=${`rg-${i}`}>${l}</h2>
<div class="rules">
${c.map(u=>r`<${U1} key=${u.id} rule=${u} names=${ke} open=${t===u.id} />`)}
</div>
</section>`):r`<${re} icon="circle-check"
title=${e==="care"?o("Everything works"):o("All rules are off")} />`}var gL,LC,wL,xL,SL,CL,WC=b(()=>{L();T();V();X();_();G();D();Te();ae();Wn();H1();IC();Zo();on();Gn();gL=[["assignment",()=>o("Assignment")],["replies",()=>o("Replies to the client")],["deadlines",()=>o("Deadlines")]],LC=[["all",()=>o("All"),()=>!0],["on",()=>o("Switched on"),e=>e.active],["care",()=>o("Need attention"),Vh]];wL=()=>(Re.value?.kinds??[]).filter(e=>e.many||!Re.value.rules.some(t=>t.kind===e.kind));xL=()=>r`<div class="banner" role="status">
<${f} name="pause" size="m" />
<span class="grow">${o("All automation is stopped: no rule runs and no automatic message leaves.")}</span>
${Ye.value&&r`<button type="button" class="btn small" onClick=${()=>Zh(!1)}>${o("Start it again")}</button>`}
</div>`;SL=({problem:e})=>r`<${re} icon="unplug" title=${o("The rules could not be loaded")} text=${I(e)}>
<button type="button" class="btn" onClick=${Nn}>${o("Retry")}</button>
<//>`,CL=()=>r`<div class="rules first" aria-busy="true" aria-label=${o("Loading…")}>
${[72,54,80,60].map(e=>r`<div class="card rule" key=${e}>
<span class="ric"></span>
<${Be} width=${e} />
<span></span>
<p class="ds"><${Be} width=${96} /></p>
</div>`)}
</div>`});function wl({label:e,children:t}){let n=A(null);return be(),B(()=>{(n.current.querySelector("[data-first]")??n.current.querySelector("button"))?.focus()},[]),r`<div class="over" onPointerDown=${s=>{s.target===s.currentTarget&&Vn()}}>
<div class="dialog narrow" role="dialog" aria-modal="true" aria-label=${e} ref=${n} onKeyDown=${Ct}>
${t}
</div>
</div>`}var Vn,bg=b(()=>{L();T();Te();ae();Vn=()=>{w.value=null}});function FC(){let e=Bh.value,[t,n]=g(null),[s,a]=g(null),i=async()=>{a(null);try{e.data.run?n(await F(`/api/runs/${e.data.run}`)):Re.value||await Nn()}catch(p){if(!(p instanceof ue))throw p;a(p),p.status===404&&!Re.value&&await Nn()}};if(N(()=>{e&&i()},[e]),!e)return null;let l=t?.rule??$n(e.data.rule),c=t?.run.version??e.data.version,u=s?.status===404,d=e.data.run&&!t&&!s;return r`<${wl} label=${o("Why?")}>
<div class="dhead">
<h2 class="t13 b6 grow">${o("Why?")}</h2>
<button type="button" class="ib small" data-first aria-label=${o("Dismiss")} onClick=${Vn}>
<${f} name="x" size="m" />
</button>
</div>
<div class="dpad why">
<p class="t13">
<b class="b6">${EL(e)}</b>
<br />
<span class="dim">
${st(e.created_at,K.value)}
, ${q(e.created_at)}
${l&&r` · ${o("rule “{name}”",{name:rt(l)})}`}
${c&&`, ${o("version {n}",{n:c})}`}
</span>
</p>
${d&&r`<div class="sks" aria-busy="true"><${Be} width=${80} /><${Be} width=${60} /></div>`}
${t&&r`<${AL} run=${t.run} />`}
${!e.data.run&&r`<p class="t13 mut">${o("The rule set this when the client began to wait.")}</p>`}
${u&&r`<p class="t13 mut">
${o("The record of this run is not there any more: they are kept for {n} days.",{n:TL})}
</p>`}
${s&&!u&&r`<p class="t13" role="alert">
${I(s)} <button type="button" class="btn small" onClick=${i}>${o("Retry")}</button>
</p>`}
${l&&r`<div class="hrow">
<a class="link t13 hrow tight" href=${Ie(l.id)} onClick=${Vn}>
<${f} name=${Ur(l.kind)} size="s" />
${o("Open the rule")}
</a>
<a class="link t13 hrow end" href=${Ie(l.id,"log")} onClick=${Vn}>${o("Log")}</a>
</div>`}
</div>
<//>`}var TL,EL,AL,jC=b(()=>{L();T();V();We();X();_();G();dl();D();bg();on();cg();vd();Gn();Wh();TL=90;EL=e=>e.kind==="system"?pl(e):o("Automatic message to the client"),AL=({run:e})=>r`
${e.outcome!=="did"&&r`<p class="t13 rulewarn"><${f} name="triangle-alert" size="s" />${gd(e)}</p>`}
<${yd} run=${e} />
`});var KC={};Le(KC,{Layers:()=>OL});function NL({rule:e}){let t=()=>{Vn(),z(Ie(e.id,"check"))},n=()=>{Vn(),Jh(e,!0,e.version)};return r`<${wl} label=${o("Switch on: {name}",{name:rt(e)})}>
<div class="dpad">
<h2 class="head2">${o("This rule writes to clients")}</h2>
<p class="lead">
${o("Read what it says. You can first see whom it would have written to in the last 30 days.")}
</p>
<div class="readtexts" role="group" tabindex="0" aria-label=${o("Texts of the rule")}>
${e.body.texts.map((s,a)=>r`<${PL} key=${a} one=${s} />`)}
</div>
</div>
<footer class="dfoot">
<button type="button" class="btn quiet" onClick=${Vn}>${o("Cancel")}</button>
<span class="grow"></span>
<button type="button" class="btn" data-first onClick=${t}>${o("Dry run first")}</button>
<button type="button" class="btn primary" onClick=${n}>${o("Switch on")}</button>
</footer>
<//>`}function PL({one:e}){let t=e.channel_id===null?o("All channels"):`${ge(Me.value[e.channel_id]?.kind)} · ${ke.channel(e.channel_id)}`;return r`<div class="rulepre">
<span class="t12 dim">${t} · ${e.language==="ru"?"Русский":"English"}</span>
<p class="rulebub" lang=${e.language}>
${Ad(e.text,e.language,W.value.company).map(n=>n.kind==="text"?n.text:r`<span class="val">${n.text}</span>`)}
</p>
</div>`}function DL(){let e=()=>{Vn(),wd.value?.()};return r`<${wl} label=${o("Changes are not saved")}>
<div class="dpad">
<h2 class="head2">${o("Changes are not saved")}</h2>
<p class="lead">${o("If you leave now, the changes of this rule are lost.")}</p>
</div>
<footer class="dfoot">
<button type="button" class="btn quiet" onClick=${e}>${o("Leave without saving")}</button>
<span class="grow"></span>
<button type="button" class="btn primary" data-first onClick=${Vn}>${o("Stay")}</button>
</footer>
<//>`}var OL,qC=b(()=>{T();_();G();D();ae();R();ug();bg();Zo();on();Gn();fg();jC();OL=()=>({why:()=>r`<${FC} />`,rulefirst:()=>sd.value&&r`<${NL} rule=${sd.value} />`,ruleleave:()=>r`<${DL} />`})[w.value]?.()??null});var vg={};Le(vg,{Looks:()=>IL,Select:()=>Qo,Who:()=>YC,Work:()=>BL});function IL(){return r`
<${YC} />
<${bt} id="looks-all" title=${o("Appearance")}>
<div class="card">
<${je} title=${o("Language")} text=${o("Changes at once, no reload needed")}>
<${jt} label=${o("Language")} value=${ve.value} options=${[["ru","Русский","ru"],["en","English","en"]]} onPick=${no} />
<//>
<${je} title=${o("Theme")}
text=${zL.matches?o("The system is set to dark now"):o("The system is set to light now")}>
<${jt} label=${o("Theme")} value=${Zt.value} options=${[["system",o("System")],["light",o("Light")],["dark",o("Dark")]]} onPick=${ps} />
<//>
<${je} title=${o("List density")} text=${o("Compact shows more conversations at once")}>
<${jt} label=${o("List density")} value=${In.value} options=${[["compact",o("Compact")],["normal",o("Normal")],["roomy",o("Comfortable")]]} onPick=${Ya} />
<//>
<${je} title=${o("Text size")} text=${o("Everything grows except pictures")}>
<${Qo} label=${o("Text size")} value=${uc.value} options=${RL.map(([e,t])=>[e,t()])}
onPick=${e=>et({text:e})} />
<//>
<${je} title=${o("Less motion")} text=${o("When off, the system setting applies")}>
<${Pn} label=${o("Less motion")} checked=${de.value.motion==="less"}
onChange=${e=>et({motion:e?"less":"system"})} />
<//>
</div>
<//>
`}function BL(){let{send:e,undo:t,after_close:n}=de.value;return r`<${bt} id="work-all" title=${o("Work with conversations")}>
<div class="card">
${Object.keys(e).map(s=>r`<${je} key=${s} title=${o("Enter sends in {channel}",{channel:ge(s)})}
text=${e[s]==="enter"?o("Shift Enter starts a new line"):o("Ctrl Enter sends, Enter starts a new line")}>
<${Pn} label=${o("Enter sends in {channel}",{channel:ge(s)})}
checked=${e[s]==="enter"}
onChange=${a=>et({send:{[s]:a?"enter":"command"}})} />
<//>`)}
<${je} title=${o("After “Close”")}>
<${Qo} label=${o("After “Close”")} value=${n} options=${LL.map(([s,a])=>[s,a()])}
onPick=${s=>et({after_close:s})} />
<//>
<${je} title=${o("Time to undo sending")} text=${o("In messengers")}>
<${Qo} label=${o("Time to undo sending: messengers")} value=${t.messenger}
options=${HC([0,2,4,8,15])} onPick=${s=>et({undo:{messenger:Number(s)}})} />
<//>
<${je} title=${o("Time to undo sending")} text=${o("In email")}>
<${Qo} label=${o("Time to undo sending: email")} value=${t.email}
options=${HC([0,5,10,20,30,60])}
onPick=${s=>et({undo:{email:Number(s)}})} />
<//>
<${WL} />
</div>
<p class="hint rowgap">
${o("Notes always need Ctrl Enter, so that an internal remark is not sent to a client by habit.")}
</p>
<//>`}function WL(){let e=de.value.signature,[t,n]=g(null),s=async i=>{i.preventDefault(),await et({signature:t.trim()})&&n(null)},a=i=>{i.key==="Enter"&&(i.ctrlKey||i.metaKey)&&s(i),i.key==="Escape"&&(i.preventDefault(),n(null))};return t===null?r`<${je} title=${o("Email signature")} text=${e||o("The mailbox signature is used")}>
<button type="button" class="btn small" aria-label=${o("Change the email signature")}
onClick=${()=>n(e)}>
${o("Change")}
</button>
<//>`:r`<form class="srow sform" onSubmit=${s}>
<div class="field grow">
<label for="ownsign">${o("Email signature")}</label>
<textarea class="input" id="ownsign" rows="4" maxlength="2000" value=${t} ref=${FL} onKeyDown=${a}
onInput=${i=>n(i.currentTarget.value)}></textarea>
<p class="hint">
${o("{operator}, {company} and {number} are filled in automatically. Leave it empty to use the mailbox signature.",{operator:"{operator}",company:"{company}",number:"{number}"})}
</p>
<div class="hrow">
<button type="submit" class="btn primary">${o("Save")}</button>
<button type="button" class="btn quiet" onClick=${()=>n(null)}>${o("Cancel")}</button>
</div>
</div>
</form>`}var RL,zL,YC,Qo,LL,HC,FL,kl=b(()=>{Q();L();T();Ca();_();ft();R();D();Pf();sn();pe(()=>{de.value&&(uc.value=de.value.text)});RL=[["small",()=>o("Small, {px}",{px:13})],["normal",()=>o("Default, {px}",{px:14})],["large",()=>o("Large, {px}",{px:16})],["largest",()=>o("Largest, {px}",{px:18})]],zL=matchMedia("(prefers-color-scheme: dark)"),YC=()=>r`<div class="pme">
<${J} name=${O.value.name} size="lg" />
<div class="grow">
<b class="b6 blk cut">${O.value.name}</b>
<span class="t12 dim blk cut">${zw(O.value.role)} · ${O.value.email}</span>
</div>
</div>`;Qo=({label:e,value:t,options:n,onPick:s})=>r`<select class="sel" aria-label=${e} onChange=${a=>s(a.currentTarget.value)}>
${n.map(([a,i])=>r`<option key=${a} value=${a} selected=${String(a)===String(t)}>${i}</option>`)}
</select>`,LL=[["next",()=>o("Next most urgent")],["stay",()=>o("Stay in the conversation")],["list",()=>o("Return to the list")]],HC=e=>e.map(t=>[t,t?C("{n} second","{n} seconds",t):o("Send immediately")]);FL=e=>{e&&!e.dataset.met&&(e.dataset.met="1",e.focus())}});var GC={};Le(GC,{OwnKeys:()=>KL});function KL(){let e=de.value?.shortcuts??!0;return r`
<${bt} id="keys-all" title=${o("Keyboard shortcuts")}>
<div class="card">
<${je} title=${o("Single-key shortcuts")}
text=${o("A, E, H and others. They do nothing while you type in a field.")}>
<${Pn} label=${o("Single-key shortcuts")} checked=${e}
onChange=${t=>et({shortcuts:t})} />
<//>
<${je} title=${o("Any keyboard layout works")} text=${o("A also works with a Russian layout on")}>
<span class="oktext t13"><${f} name="check" size="m" /> ${o("always")}</span>
<//>
<${je} title=${o("All shortcuts")} text=${o("“?” also opens this list")}>
<button type="button" class="btn small" onClick=${()=>{w.value="shortcuts"}}>
${o("Show")}
<kbd>?</kbd>
</button>
<//>
</div>
<//>
${Object.entries(Uc).map(([t,n])=>r`<${qL} title=${n()} group=${t} />`)}
`}function qL({group:e,title:t}){let n=Mo().filter(s=>s.group===e&&jL(s));return n.length?r`<${bt} id=${"keys-"+e} title=${t}>
<div class="card">${n.map(s=>r`<${UL} key=${s.id} one=${s} />`)}</div>
<//>`:null}function UL({one:e}){let[t,n]=g(!1),[s,a]=g(null),i=e.label(),l=()=>{n(!1),a(null)},c=d=>{if(d.key==="Tab"){l();return}if(d.preventDefault(),d.stopPropagation(),d.key==="Escape"){l();return}if(!zy(d))return;let p=Ro(d),h=Ry(p,e);if(h){a(h);return}et({keys:{[e.id]:p===e.key?"":p}}),l()},u=s?o("This key is taken: {name}",{name:(s.label??s.title)?.()??s.id}):lf(e)?o("Changed by you"):null;return r`<${je} title=${i} text=${u}>
${t?r`<${HL} name=${i} onKey=${c} onLeave=${l} />`:r`
<${ur} one=${e} />
<button type="button" class="btn small" aria-label=${o("Change the key: {name}",{name:i})}
onClick=${()=>n(!0)}>
${o("Replace")}
</button>
`}
${lf(e)&&!t&&r`<button type="button" class="ib small" aria-label=${o("Restore the default key: {name}",{name:i})}
onClick=${()=>et({keys:{[e.id]:""}})}>
<${f} name="undo-2" size="m" />
</button>`}
<//>`}function HL({name:e,onKey:t,onLeave:n}){let s=A(null);return B(()=>s.current.focus(),[]),r`<button type="button" class="btn small primary" ref=${s}
aria-label=${o("Press the new key for: {name}",{name:e})} onKeyDown=${t} onBlur=${n}>
${o("Press a key…")}
</button>`}var jL,VC=b(()=>{L();T();ae();Ca();Pt();_();R();D();sn();du();jL=e=>e.label&&e.listed!==!1&&e.run&&e.key&&!e.key.includes(" ")&&e.id!=="pane"});var JC={};Le(JC,{Mailbox:()=>GL,chosen:()=>Hs,learnMailbox:()=>xl});async function xl(){try{Hs.value=await F("/api/company/mailbox")}catch(e){if(!(e instanceof ue))throw e}}async function YL(e){try{Hs.value=await ye("PUT","/api/company/mailbox",{channel_id:e?Number(e):null}),oe(e?o("Emails are sent from {name}",{name:Hs.value.name}):o("Emails to colleagues are off"),{icon:"mail"})}catch(t){$e(I(t)),xl()}}function GL(){N(()=>{xl()},[]);let e=Object.values(Me.value).filter(t=>t.kind==="email"&&t.health!=="removed");return r`<${bt} id="mailbox-all" title=${o("Emails to colleagues")}>
<p class="lead">
${o("Colleagues who are away for a few minutes can get their unseen notifications as one email. It says what happened and where, and never quotes clients.")}
</p>
<div class="card">
${e.length?r`<${je} title=${o("Mailbox")} text=${o("Sends the notification emails, marked as automatic. Automatic replies to them do not open conversations.")}>
<${Qo} label=${o("Mailbox for emails to colleagues")} value=${Hs.value?.channel_id??""}
options=${[["",o("No emails")],...e.map(t=>[t.id,t.name])]} onPick=${YL} />
<//>`:r`<div class="srow">
<${f} name="mail-x" size="m" />
<span class="grow t13">${o("No mailbox is connected yet.")}</span>
</div>`}
</div>
${Hs.value?.channel_id&&r`<p class="hint rowgap">${o("“Check” in the notification settings sends one right away.")}</p>`}
<//>`}var Hs,yg=b(()=>{L();Q();T();V();_();R();Ne();D();kl();sn();Hs=S(null)});var eT={};Le(eT,{OwnNotifications:()=>QL});function ZL(e,t){let n=/^([01]?\d|2[0-3])[:.]([0-5]\d)$/.exec(t.trim());n&&et({quiet:{[e]:`${n[1].padStart(2,"0")}:${n[2]}`}})}function QL(){let{notices:e,quiet:t,sounds:n}=de.value;return N(()=>{xl()},[]),r`<${bt} id="notifications-all" title=${o("Notifications")}>
<div class="card">
<${eB} />
<div class="tscroll" role="group" tabindex="0" aria-label=${o("Events and how you are notified")}>
<table class="tbl ntbl">
<thead>
<tr>
<th scope="col">${o("Event")}</th>
${QC.map(([s,a])=>r`<th scope="col" class="ctrc" key=${s}>${a()}</th>`)}
</tr>
</thead>
<tbody>
${JL().map(([s,a])=>r`<tr key=${s}>
<th scope="row">${a()}</th>
${QC.map(([i,l])=>r`<td key=${i}>
<input class="check" type="checkbox" aria-label=${`${a()}: ${l()}`}
checked=${e[s][i]} onChange=${c=>et({notices:{[s]:{[i]:c.currentTarget.checked}}})} />
</td>`)}
</tr>`)}
</tbody>
</table>
</div>
<${je} title=${o("Volume")}>
<span class="vol">
<input class="range" type="range" min="0" max="100" step="5" value=${n.volume} aria-label=${o("Volume")}
onChange=${s=>XL(Number(s.currentTarget.value))} />
<span class="t12 dim num">${n.volume} %</span>
</span>
<//>
<${je} title=${o("Quiet hours")} text=${o("No sound and no desktop notifications, only the bell")}>
<span class="hrow tight">
${["since","until"].map(s=>r`<input class="input qtime" inputmode="numeric" maxlength="5" placeholder="21:00" key=${s}
aria-label=${s==="since"?o("Quiet from"):o("Quiet until")} value=${t[s]}
disabled=${!t.on} onInput=${a=>ZL(s,a.currentTarget.value)}
onBlur=${a=>{a.currentTarget.value=de.value.quiet?.[s]??t[s]}} />`)}
</span>
<${Pn} label=${o("Quiet hours")} checked=${t.on} onChange=${s=>et({quiet:{on:s}})} />
<//>
<${je} title=${o("While “Away”")} text=${o("Only the bell shows notifications")}>
<span class="t13 mut">${o("muted")}</span>
<//>
<${je} title=${o("Email when I am away")} text=${Hs.value?.channel_id?o("Several notifications come as one email"):o("An administrator has not chosen a mailbox for these emails yet")}>
<${Qo} label=${o("Email when I am away")} value=${e.mail_after}
options=${[2,5,10,30,60,120].map(s=>[s,o("after {n} min",{n:s})])}
onPick=${s=>et({notices:{mail_after:Number(s)}})} />
<//>
</div>
<//>`}async function XL(e){await et({sounds:{volume:e}})&&Bc("message")}function eB(){let[e,t]=g(!1),[n,s,a]=XC[nr.value]??XC.default,i=async()=>{t(!0);try{await zc(),await Cy()}catch(l){$e(I(l))}finally{t(!1)}};return r`<div class="ntest" role="status">
<span class=${nr.value==="granted"?"okc":"okc none"}><${f} name=${n} size="s" /></span>
<span class="grow t13"><b class="b6">${s()}</b> ${a()}</span>
<button type="button" class="btn" disabled=${e} onClick=${i}>
<${f} name="bell-ring" size="m" />
${o("Check")}
</button>
</div>`}var ZC,VL,JL,QC,XC,tT=b(()=>{L();T();V();Ca();Hm();_();tf();Zm();R();Ne();D();yg();kl();sn();ZC=[["unassigned",()=>o("New unassigned conversation")],["message",()=>o("Activity in my conversations")],["assigned",()=>o("A conversation is assigned to me")],["handover",()=>o("Conversations are handed over to me")],["mention",()=>o("I am mentioned in a note")],["failed",()=>o("A reply was not sent")],["sla_warning",()=>o("A reply is due soon")],["sla_breach",()=>o("A reply is overdue")],["nobody",()=>o("No operator is free")],["untouched",()=>o("No operator has looked after a new conversation")],["unsnoozed",()=>o("A snoozed conversation is back")],["followed",()=>o("Activity in conversations I follow")]],VL=[["channel",()=>o("A channel stops working")],["fault",()=>o("An event could not be processed")],["breaker",()=>o("Automatic messages are stopped")],["rule",()=>o("A rule fails or is paused")]],JL=()=>O.value?.role==="administrator"?[...ZC,...VL]:ZC,QC=[["app",()=>o("In Okno")],["sound",()=>o("Sound")],["desktop",()=>o("Desktop")],["mail",()=>o("Email")]];XC={granted:["check",()=>o("The browser allows notifications."),()=>o("Make sure you can see and hear them here.")],default:["bell",()=>o("The browser has not been asked for permission yet."),()=>o("“Check” asks for it and sends a test notification.")],denied:["circle-alert",()=>o("The browser blocks notifications."),()=>o("Allow them next to this site's address in the browser. Sounds and the bell work anyway.")],unsupported:["circle-alert",()=>o("This browser has no desktop notifications."),()=>o("Sounds and the bell work anyway.")]}});function Xo({id:e,field:t,value:n,onInput:s,error:a,hint:i,label:l,autocomplete:c,extra:u=""}){let[d,p]=g(!1),h=a??i;return r`<div class=${"field "+u}>
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
</div>`}function Jr(e){if(e.code==="wrong-password"){let t=e.detail.tries_left;return t===void 0?o("Wrong email or password."):C("Wrong email or password. {n} attempt left, then a pause.","Wrong email or password. {n} attempts left, then a pause.",t)}if(e.code==="locked"){let t=Math.max(1,Math.ceil((e.detail.retry_after??60)/60));return C("Too many attempts. Try again in {n} minute.","Too many attempts. Try again in {n} minutes.",t)}return e.code==="sign-in-busy"?o("Too many people are signing in right now. Try again in a few seconds."):I(e)}var _l=b(()=>{L();T();V();_();D()});var wg={};Le(wg,{Password:()=>nB,Sessions:()=>cB,deviceName:()=>oT});function nB(){let[e,t]=g(!1);return r`<${bt} id="password-all" title=${o("Password")}>
<div class="card">
${e?r`<${oB} onDone=${()=>t(!1)} />`:r`<${je} title=${o("Password")} text=${o("Changing it signs you out everywhere else")}>
<button type="button" class="btn small" onClick=${()=>t(!0)}>${o("Change password")}</button>
<//>`}
</div>
<//>`}function oB({onDone:e}){let[t,n]=g(""),[s,a]=g(""),[i,l]=g(null),[c,u]=g(!1),d=A(null);B(()=>d.current.focus(),[]);let p=async $=>{$.preventDefault(),u(!0);try{await ye("POST","/api/me/password",{current:t,new:s}),oe(o("Password changed. Your other sessions have ended."),{icon:"key-round"}),e()}catch(v){if(!(v instanceof ue))throw v;l(v),u(!1)}},h=i&&["wrong-password","locked","sign-in-busy"].includes(i.code)?sB(i):null,m=i&&!h?aB(i):null;return r`<form class="pwform" onSubmit=${p}>
<input class="vh" type="email" autocomplete="username" value=${O.value.email} tabindex="-1" aria-hidden="true"
readonly />
<${Xo} id="pwc" field=${d} value=${t} onInput=${n} error=${h}
label=${o("Current password")} autocomplete="current-password" />
<${Xo} id="pwn" value=${s} onInput=${a} error=${m} hint=${o("At least 12 characters")}
label=${o("New password")} autocomplete="new-password" />
<div class="hrow">
<button type="submit" class="btn primary" disabled=${c||!t||[...s].length<tB}
aria-busy=${String(c)}>
${o("Change password")}
</button>
<button type="button" class="btn" onClick=${e}>${o("Cancel")}</button>
</div>
</form>`}function sB(e){if(e.code!=="wrong-password")return Jr(e);let t=e.detail.tries_left;return t===void 0?o("Wrong password."):C("Wrong password. {n} attempt left, then a pause.","Wrong password. {n} attempts left, then a pause.",t)}function aB(e){let t={"same-password":()=>o("This is your current password. Choose a different one."),"weak-password":()=>o("This password is too easy to guess. Choose a different one."),"password-changed":()=>o("The password has just been changed elsewhere. Sign in with the new one.")}[e.code];return t?t():I(e)}function oT(e){return[nT(e,rB),nT(e,iB)].filter(Boolean).join(", ")||o("Unknown device")}function cB(){let[e,t]=g(null),[n,s]=g(null),a=Ot(150,!e&&!n),i=async()=>{try{t((await F("/api/me/sessions")).items),s(null)}catch(d){if(!(d instanceof ue))throw d;s(d)}};N(()=>{i()},[]);let l=async(d,p)=>{try{await ye("POST","/api/me/sessions/end",d),oe(p,{icon:"log-out"})}catch(h){h.status!==404&&$e(I(h))}i()},u=(e?.filter(d=>!d.current)??[]).length>0&&r`<button type="button" class="btn small danger" onClick=${()=>l({},o("All other sessions have ended"))}>
${o("End all other sessions")}
</button>`;return r`<${bt} id="sessions-all" title=${o("Sessions")} side=${u}>
${n&&r`<p class="livebox rowgap">
<${f} name="circle-alert" size="m" />
<span class="grow t13">${I(n)}</span>
<button type="button" class="btn small" onClick=${i}>${o("Retry")}</button>
</p>`}
${!e&&a&&r`<ul class="card rowgap" aria-busy="true">
${[1,2].map(d=>r`<li class="sess" key=${d}>
<span class="sic"></span>
<span class="grow"><${Be} width="40" /></span>
</li>`)}
</ul>`}
${e&&r`<ul class="card rowgap">
${e.map(d=>r`<${uB} one=${d} key=${d.id}
onEnd=${()=>l({session_id:d.id},o("The session has ended"))} />`)}
</ul>`}
<//>`}function uB({one:e,onEnd:t}){let n=oT(e.agent),s=e.current?o("now"):Eo(e.seen_at,K.value);return r`<li class="sess">
<span class="sic"><${f} name=${lB(e.agent)?"smartphone":"laptop"} size="m" /></span>
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
</li>`}var tB,rB,iB,nT,lB,kg=b(()=>{L();T();V();We();X();_();R();Ne();D();Te();_l();sn();tB=12;rB=[["Edg","Edge"],["OPR","Opera"],["YaBrowser","Яндекс Браузер"],["Firefox","Firefox"],["Chrome","Chrome"],["Safari","Safari"]],iB=[["Windows","Windows"],["iPhone","iPhone"],["iPad","iPad"],["Android","Android"],["Mac OS X","macOS"],["CrOS","ChromeOS"],["Linux","Linux"]],nT=(e,t)=>t.find(([n])=>e.includes(n))?.[1];lB=e=>/iPhone|iPad|Android/.test(e)});var iT={};Le(iT,{Teams:()=>pB});function pB(){let[e,t]=g(null),n=Ls();return N(()=>{ks()},[]),r`
<${bt} id="tmh" title=${o("Teams")} side=${e!=="new"&&n.length>0&&r`<button type="button" class="btn small" onClick=${()=>t("new")}>
<${f} name="plus" size="s" />
${o("New team")}
</button>`}>
<p class="lead">${o("A conversation assigned to a team has no assignee until a member takes it.")}</p>
${e==="new"&&r`<${sT} onDone=${()=>t(null)} />`}
${!n.length&&e!=="new"&&r`<${re} icon="users-round" title=${o("No teams yet")}
text=${o("Create the first one and choose its members.")}>
<button type="button" class="btn primary" onClick=${()=>t("new")}>${o("New team")}</button>
<//>`}
<div class="tmg">
${n.map(s=>e===s.id?r`<${sT} key=${s.id} team=${s} onDone=${()=>t(null)} />`:r`<${dB} key=${s.id} team=${s} onEdit=${()=>t(s.id)} />`)}
</div>
<//>
<${bt} id="tmc" title=${o("Workload limit")}>
<p class="lead">${o("Round robin gives nobody more open conversations than this. 0 means no limit.")}</p>
<div class="card">${rT().map(s=>r`<${$B} key=${s.id} person=${s} />`)}</div>
<//>
`}function dB({team:e,onEdit:t}){let n=e.members.map(a=>Oe.value[a]).filter(a=>a?.active),s=_e.value.teams?.[e.id]??0;return r`<section class="card tmc" aria-label=${e.name}>
<div class="hrow">
<span class=${"sq "+kn(e.name)}></span>
<b class="b6 t13 grow cut">${e.name}</b>
<button type="button" class="btn small quiet" onClick=${t}>${o("Change")}</button>
<button type="button" class="ib small" aria-label=${o("Delete team {name}",{name:e.name})}
title=${o("Delete team")} onClick=${()=>fB(e)}>
<${f} name="x" size="m" />
</button>
</div>
<div class="avs">
${n.map(a=>r`<span key=${a.id} title=${`${mB(e,a)}: ${Ar(a)}`}>
<${J} name=${a.name} size="sm"><${_a} shift=${Yt(a)} /><//>
</span>`)}
${!n.length&&r`<span class="t12 hint warn">${o("No members")}</span>`}
</div>
<span class="t12 dim">
${C("{n} person","{n} people",n.length)} · ${C("{n} conversation","{n} conversations",s)}
</span>
</section>`}function fB(e){let t=n=>Z(`/api/teams/${e.id}/removed`,{removed:n});return qe(async()=>{await t(!0),oe(o("Team deleted: {name}",{name:e.name}),{icon:"users-round",undo:()=>qe(()=>t(!1))})})}function sT({team:e,onDone:t}){let[n,s]=g(e?.name??""),[a,i]=g(new Set(e?.members??[])),[l,c]=g(new Set(e?.leads??[])),[u,d]=g(null),p=A(null);B(()=>p.current.focus(),[]);let h=$=>i(aT(a,$)),m=async $=>{$.preventDefault();let v=[...l].filter(x=>a.has(x)),k={name:n.trim(),members:[...a],leads:v};try{await(e?Z(`/api/teams/${e.id}`,k,{method:"PATCH"}):Z("/api/teams",k)),t()}catch(x){d(x),p.current.focus()}};return r`<form class="card tmnew" aria-label=${e?o("Team {name}",{name:e.name}):o("New team")}
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
${rT().map($=>r`<div class="tmrow" key=${$.id}>
<label>
<input class="check" type="checkbox" checked=${a.has($.id)}
onChange=${()=>h($.id)} />
<${J} name=${$.name} size="sm" />
<span class="cut">${$.name}</span>
</label>
${a.has($.id)&&r`<label class="t12 mut">
<input class="check" type="checkbox" checked=${l.has($.id)}
aria-label=${o("{name} leads the team",{name:$.name})}
onChange=${()=>c(aT(l,$.id))} />
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
</form>`}function aT(e,t){let n=new Set(e);return n.delete(t)||n.add(t),n}function $B({person:e}){let[t,n]=g(String(e.capacity??0)),[s,a]=g(null);N(()=>n(String(e.capacity??0)),[e.capacity]);let i=/^\d{1,4}$/.test(t.trim())?Number(t):NaN,l=!(i>=0&&i<=1e3),c=async()=>{if(!(l||i===e.capacity))try{await Z(`/api/people/${e.id}`,{capacity:i},{method:"PATCH"}),a(null)}catch(d){a(d)}},u=Ln.value?.[e.id]?.load;return r`<div class="caprow">
<${je} title=${e.name} text=${s?I(s):u===void 0?"":C("{n} conversation now","{n} conversations now",u)}>
<${hB} person=${e} />
<input class="input" inputmode="numeric" aria-label=${o("Workload limit: {name}",{name:e.name})}
aria-invalid=${l?"true":null} value=${t} onInput=${d=>n(d.currentTarget.value)}
onBlur=${c} onKeyDown=${d=>{d.key==="Enter"&&c()}} />
<//>
</div>`}function hB({person:e}){let t=Object.values(bn.value).filter(s=>!s.removed||s.id===e.hours_id),n=s=>{let a=Number(s.currentTarget.value)||null;return qe(()=>Z(`/api/people/${e.id}`,{hours_id:a},{method:"PATCH"}))};return r`<select class="sel" aria-label=${o("Business hours: {name}",{name:e.name})}
value=${e.hours_id??0} onChange=${n}>
<option value="0">${o("Any time")}</option>
${t.map(s=>r`<option key=${s.id} value=${s.id}>${s.name||o("Company hours")}</option>`)}
</select>`}var rT,mB,lT=b(()=>{L();T();Qe();V();_();Pe();R();Ne();Gt();Or();D();sn();rT=()=>Object.values(Oe.value).filter(e=>e.active).sort((e,t)=>e.name.localeCompare(t.name));mB=(e,{id:t,name:n})=>e.leads.includes(t)?o("{name}, leads the team",{name:n}):n});var dT={};Le(dT,{Statuses:()=>yB});function yB(){let[e,t]=g(null),n=hu(),s=()=>t(null),a=r`<button type="button" class="btn small" onClick=${()=>t("new")}>
<${f} name="plus" size="s" />${o("New status")}
</button>`;return r`<${bt} id="sth" title=${o("Operator statuses")} side=${e!=="new"&&a}>
<p class="lead">
${o("Operators choose a status in their menu. Round robin skips a status without new conversations; own ones stay.")}
</p>
${e==="new"&&r`<div class="card"><${uT} onDone=${s} /></div>`}
<ul class="card stlist">
${n.map((i,l)=>r`<li key=${i.id}>
${e===i.id?r`<${uT} status=${i} onDone=${s} />`:r`<${xB} status=${i} list=${n} index=${l}
onEdit=${()=>t(i.id)} />`}
</li>`)}
</ul>
<//>`}function cT(e,t,n){let s=e[n<0?t-1:t+2];return qe(()=>Z(`/api/statuses/${e[t].id}/place`,{before:s?.id??null}))}function kB(e){let t=n=>Z(`/api/statuses/${e.id}/removed`,{removed:n});return qe(async()=>{await t(!0),oe(o("Status deleted: {name}",{name:Tn(e)}),{icon:"x",undo:()=>qe(()=>t(!1))})})}function xB({status:e,list:t,index:n,onEdit:s}){let a=Tn(e),i=Object.values(Oe.value).filter(u=>u.active&&u.status_id===e.id),l=C("{n} person now","{n} people now",i.length),c=gB.has(e.builtin);return r`<section class="strow" aria-label=${a}>
<span class="dotbox"><span class=${zi(e.base)}></span></span>
<div class="grow">
<b class="b5 blk t13 cut">${a}</b>
<span class="t12 dim blk">
${bB(e.base)}
${i.length>0&&r` · <span title=${i.map(u=>u.name).join(", ")}>${l}</span>`}
</span>
</div>
<span class="hrow t12 dim sttake">
${o("New conversations")}
<${Pn} label=${o("{name}: new conversations come",{name:a})} checked=${!!e.takes_new}
disabled=${vB(e)} onChange=${u=>wB(e,{takes_new:u})} />
</span>
<span class="hrow stacts">
<button type="button" class="ib small" disabled=${n===0} aria-label=${o("Move up: {name}",{name:a})}
title=${o("Move up")} onClick=${()=>cT(t,n,-1)}>
<${f} name="chevron-up" size="m" />
</button>
<button type="button" class="ib small" disabled=${n===t.length-1}
aria-label=${o("Move down: {name}",{name:a})} title=${o("Move down")} onClick=${()=>cT(t,n,1)}>
<${f} name="chevron-down" size="m" />
</button>
<button type="button" class="btn small quiet" onClick=${s}>${o("Change")}</button>
<button type="button" class="ib small" disabled=${c} aria-label=${o("Delete status {name}",{name:a})}
title=${c?o("Built-in status"):o("Delete status")} onClick=${()=>kB(e)}>
<${f} name="x" size="m" />
</button>
</span>
</section>`}function uT({status:e,onDone:t}){let[n,s]=g(e?.name??""),[a,i]=g(e?.base??"away"),[l,c]=g(!!e?.takes_new),[u,d]=g(null),p=A(null);B(()=>p.current.focus(),[]);let h=!!e?.builtin,m=async k=>{k.preventDefault();let x=h?{name:n.trim()}:{name:n.trim(),base:a,takes_new:a!=="off"&&l};try{await(e?Z(`/api/statuses/${e.id}`,x,{method:"PATCH"}):Z("/api/statuses",x)),t()}catch(y){d(y),p.current.focus()}},$=r`
<div class="field">
<span class="lab">${o("Colleagues see")}</span>
<${jt} label=${o("Colleagues see")} options=${pT.map(([k,x])=>[k,x()])} value=${a}
onPick=${i} />
</div>
<label class="hrow t13">
<${Pn} label=${o("New conversations come")} checked=${l&&a!=="off"} disabled=${a==="off"}
onChange=${c} />
${o("New conversations come")}
</label>
`,v=e?o("Status {name}",{name:Tn(e)}):o("New status");return r`<form class="tmnew" aria-label=${v} onSubmit=${m}>
<div class="field">
<label for="stn">${o("Status name")}</label>
<input class="input" id="stn" ref=${p} maxlength="40" required=${!h}
placeholder=${h?Rw(e):null} value=${n} aria-invalid=${u?"true":null}
aria-describedby=${u?"ste":null} onInput=${k=>s(k.currentTarget.value)} />
${u&&r`<span class="hint bad" id="ste" role="alert">${I(u)}</span>`}
</div>
${!h&&$}
<div class="hrow">
<button type="submit" class="btn primary" disabled=${!h&&!n.trim()}>
${e?o("Save"):o("Create status")}
</button>
<button type="button" class="btn quiet" onClick=${t}>${o("Cancel")}</button>
</div>
</form>`}var gB,pT,bB,vB,wB,mT=b(()=>{L();T();Qe();V();_();R();Ne();Ii();D();sn();gB=new Set(["online","away","off"]),pT=[["online",()=>o("Online")],["away",()=>o("Away")],["off",()=>o("Off shift")]],bB=e=>pT.find(([t])=>t===e)[1](),vB=e=>e.builtin==="online"||e.base==="off";wB=(e,t)=>qe(()=>Z(`/api/statuses/${e.id}`,t,{method:"PATCH"}))});function fT(e,t,n,s){let[a,i]=g({preview:null,problem:null}),l=JSON.stringify([e,t,n]);return N(()=>{if(!s)return;let c=!0,u=setTimeout(async()=>{try{let d=await ye("POST","/api/hours/preview",{...e,hours_id:t,minutes:n});c&&i({preview:d,problem:null})}catch(d){c&&i(p=>({...p,problem:d}))}},_B);return()=>{c=!1,clearTimeout(u)}},[l,s]),a}function $T({found:{preview:e,problem:t},zone:n,minutes:s,onMinutes:a}){return r`<section class="psec" aria-labelledby="hph">
<div class="hrow gap2 wrap">
<h3 class="head2 grow" id="hph">${o("Preview")}</h3>
<label class="t13 dim" for="hpm">${o("Time for the reply")}</label>
<select class="sel hpm" id="hpm" onChange=${i=>a(Number(i.currentTarget.value))}>
${SB.map(i=>r`<option key=${i} value=${i} selected=${i===s}>
${Fe(i*6e4)}
</option>`)}
</select>
</div>
<div class="card fcard rowgap hpre" aria-live="polite" aria-busy=${String(!e)}>
${t&&r`<p class="hint bad">${I(t)}</p>`}
${e&&!e.examples.length&&r`<p class="hint bad">${o("With these hours you are never open.")}</p>`}
${e?.examples.map(i=>r`<${CB} key=${i.at} example=${i} zone=${n} />`)}
</div>
</section>`}var _B,SB,CB,TB,hT=b(()=>{L();V();X();T();_();D();_B=250,SB=[15,30,60,240,480];CB=({example:{at:e,due:t,parts:n},zone:s})=>r`
<p class="prev">
<${f} name="clock" size="m" />
<span>
${kt(o("Client writes {when} → reply by {due}"),{when:Dc(e,s),due:r`<b class="b6">${Dc(t,s)}</b>`})}
${n.length>1&&r`<span class="t12 blk">${n.map(a=>TB(a,s)).join("; ")}</span>`}
</span>
</p>
`,TB=([e,t],n)=>o("{span} from {time}",{span:Fe(t-e),time:Dc(e,n)})});function Sl(e){let t=EB.exec(e);if(!t)return null;let n=Number(t[1])*60+Number(t[2]??0);return n<=Gs?n:null}function bT(e){if(!e.trim())return[];let t=e.split(/[,;]/).map(n=>n.split(/[-–—]/).map(Sl));return t.every(n=>n.length===2&&!n.includes(null))?t:null}function Zr(e){let t=[...e].sort((n,s)=>n[0]-s[0]);return t.some(([n,s])=>n>=s)?o("The end must be later than the start."):t.some(([n],s)=>s&&n<t[s-1][1])?o("These hours overlap."):null}function vT(e){if(AB(e))return o("Around the clock");let t=[];for(let n=0;n<7;n+=1){let s=fo(e.week[n]),a=n;for(;a<6&&fo(e.week[a+1])===s;)a+=1;let i=n===a?Oo(n):`${Oo(n)}–${Oo(a)}`;s&&t.push(`${i} ${s}`),n=a}return t.join("; ")}function wT(e,t){let n=[];for(let s=e;s<=t&&n.length<400;s=yT(s))n.push(s);return n}function kT(e){let t=[];for(let n of Object.keys(e).sort()){let{name:s,spans:a}=e[n],i=t.at(-1);i&&yT(i.to)===n&&i.name===s&&fo(i.spans)===fo(a)?i.to=n:t.push({from:n,to:n,name:s,spans:a})}return t}function xT(e){let t=[...e].sort((s,a)=>a[1]-a[0]-(s[1]-s[0]))[0],n=Math.round((t[0]+t[1]-60)/2/30)*30;return e.flatMap(s=>s===t?[[s[0],n],[n+60,s[1]]]:[s])}function ST(e,t,n,s){let[a,i]=e[t],l=n===0?e[t-1]?.[1]??0:a+Od,c=n===0?i-Od:e[t+1]?.[0]??Gs,u=Math.min(c,Math.max(l,Math.round(s/Od)*Od));return e.map((d,p)=>p!==t?d:n===0?[u,i]:[a,u])}var Gs,Nd,EB,Ys,fo,AB,yT,_T,gT,Od,xg,_g,Qr=b(()=>{_();X();Gs=1440,Nd=[0,1,2,3,4,5,6],EB=/^\s*(\d{1,2})(?:[:.\s]?([0-5]\d))?\s*$/,Ys=e=>`${Math.floor(e/60)}:${String(e%60).padStart(2,"0")}`;fo=e=>e.map(([t,n])=>`${Ys(t)}–${Ys(n)}`).join(", ");AB=e=>[...e.week,...Object.values(e.days).map(t=>t.spans)].every(t=>t.length===1&&t[0][0]===0&&t[0][1]===Gs);yT=e=>new Date(Date.parse(e)+864e5).toISOString().slice(0,10);_T=e=>e.some(([t,n])=>n-t>=180),gT=15,Od=5;xg=e=>Math.round(e/gT)*gT,_g=({name:e,zone:t,week:n,days:s})=>JSON.stringify([e,t,n,Object.keys(s).sort().map(a=>[a,s[a].spans,s[a].name])])});function ET({days:e,week:t,onChange:n}){let[s,a]=g(null),i=kT(e),l=[...new Set(i.map(h=>h.from.slice(0,4)))],c=A(null),u=()=>{a(null),Ci(()=>c.current)},d=h=>{n(CT(e,h)),Ci(()=>c.current)},p=(h,m,$,v)=>{let k=h?CT(e,h):e;n({...k,...Object.fromEntries(v.map(x=>[x,{name:m,spans:$}]))}),u()};return r`
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
${s==="preset"&&r`<${MB} week=${t} days=${e} onChange=${n} onDone=${u} />`}
${s==="new"&&r`<${TT} onDone=${u} onPut=${(h,m,$)=>p(null,h,m,$)} />`}
${i.length||s?l.map(h=>r`
<h4 class="t12 dim rowgap" key=${`h${h}`} id=${`sdy${h}`}>${h}</h4>
<ul class="card hol2" key=${h} aria-labelledby=${`sdy${h}`}>
${i.filter(m=>m.from.startsWith(h)).map(m=>s===m.from?r`<li key=${m.from}>
<${TT} group=${m} onDone=${u}
onPut=${($,v,k)=>p(m,$,v,k)} />
</li>`:r`<${OB} key=${m.from} group=${m} onEdit=${()=>a(m.from)}
onRemove=${()=>d(m)} />`)}
</ul>
`):r`<${re} icon="calendar" title=${o("No special days")}
text=${o("Load the public holidays of your country, or add a date.")} />`}
</section>
`}function OB({group:e,onEdit:t,onRemove:n}){let s=AT(e);return r`
<li class="srow">
<span class="b5 t13 num hdt">${Xv(e.from,e.to)}</span>
<button type="button" class="grow t13 link hname" title=${o("Change")} onClick=${t}>${s}</button>
${e.spans.length?r`<span class="tag h2">${fo(e.spans)}</span>`:r`<span class="tag plain">${e.from===e.to?o("day off"):o("days off")}</span>`}
<button type="button" class="ib small" aria-label=${o("Remove: {name}",{name:s})} onClick=${n}>
<${f} name="x" size="m" />
</button>
</li>
`}function TT({group:e,onDone:t,onPut:n}){let[s,a]=g(e?.from??""),[i,l]=g(e?.to??""),[c,u]=g(e?.name??""),[d,p]=g(fo(e?.spans??[])),[h,m]=g(!1),$=A(null);B(()=>$.current.focus(),[]);let v=bT(d),k=s?i&&i<s?o("The last day is before the first."):null:o("Choose a date."),x=v?Zr(v):o("Type hours as 9:00–13:00, 14:00–18:00"),y=M=>{M.preventDefault(),M.stopPropagation(),m(!0),!k&&!x&&n(c.trim(),v,wT(s,i||s))},P=(M,ze,vt,Ee)=>r`
<div class="field"><label for=${M}>${ze}</label>${vt}
${h&&Ee&&r`<span class="hint bad" id=${`${M}e`} role="alert">${Ee}</span>`}</div>
`,Y=M=>h&&M?"true":null;return r`
<form class="card fcard rowgap" aria-label=${e?AT(e):o("New date")} onSubmit=${y}>
<div class="f2 f4">
${P("sdf",o("First day"),r`<input class="input" type="date" id="sdf" ref=${$} value=${s} min="2000-01-01" max="2099-12-31"
aria-invalid=${Y(k)} onInput=${M=>a(M.currentTarget.value)} />`,k)}
${P("sdt",o("Last day (optional)"),r`<input class="input" type="date" id="sdt" value=${i} min=${s} max="2099-12-31"
onInput=${M=>l(M.currentTarget.value)} />`)}
${P("sdn",o("Name of the day"),r`<input class="input" id="sdn" maxlength="120" value=${c}
onInput=${M=>u(M.currentTarget.value)} />`)}
${P("sdh2",o("Hours (empty: day off)"),r`<input class="input" id="sdh2" value=${d} placeholder="9:00–13:00" aria-invalid=${Y(x)}
onInput=${M=>p(M.currentTarget.value)} />`,x)}
</div>
<div class="hrow dgap">
<button type="submit" class="btn primary small">${e?o("Apply"):o("Add date")}</button>
<button type="button" class="btn quiet small" onClick=${t}>${o("Cancel")}</button>
</div>
</form>
`}function MB({week:e,days:t,onChange:n,onDone:s}){let[a,i]=g(null),[l,c]=g("RU"),[u,d]=g(()=>new Date(Date.now()+DB).getFullYear()),[p,h]=g(null),[m,$]=g(!1),v=async M=>{try{h(null),await M()}catch(ze){h(ze)}};N(()=>{v(async()=>i((await F("/api/hours/countries")).countries))},[]);let k=a?.find(M=>M.code===l)?.years??[],x=k.includes(u)?u:k.at(-1),y=async M=>{M.preventDefault(),M.stopPropagation(),$(!0),await v(async()=>{let ze=(await ye("POST","/api/hours/holidays",{country:l,year:x,week:e})).days,vt=ze.map(Ee=>[Ee.day,{spans:Ee.spans,name:PB[Ee.kind]?.(Ee)??Ee.name}]);n({...t,...Object.fromEntries(vt)}),oe(C("{n} day of {year} loaded","{n} days of {year} loaded",ze.length,{year:x}),{icon:"calendar"}),s()}),$(!1)},P=NB(),Y=(a??[]).map(({code:M})=>[M,P.of(M)]).sort((M,ze)=>M[1].localeCompare(ze[1],ve.value));return r`<form class="card fcard rowgap" aria-label=${o("Load holidays")} aria-busy=${String(m||!a)}
onSubmit=${y}>
<div class="f2">
<div class="field">
<label for="hcn">${o("Country")}</label>
<select class="sel" id="hcn" disabled=${!a}
onChange=${M=>c(M.currentTarget.value)}>
${Y.map(([M,ze])=>r`<option key=${M} value=${M} selected=${M===l}>${ze}</option>`)}
</select>
</div>
<div class="field">
<label for="hyr">${o("Year")}</label>
<select class="sel" id="hyr" disabled=${!k.length}
onChange=${M=>d(Number(M.currentTarget.value))}>
${k.map(M=>r`<option key=${M} value=${M} selected=${M===x}>${M}</option>`)}
</select>
</div>
</div>
<p class="hint dgap">
${l==="RU"?o("Production calendar {years}: moved days and working Saturdays by government decrees; shortened days.",{years:k.length?`${k[0]}–${k.at(-1)}`:""}):o("Public holidays become days off. Moved and shortened days are not included.")}
</p>
${p&&r`<p class="hint bad" role="alert">${I(p)}</p>`}
<div class="hrow dgap">
<button type="submit" class="btn primary small" disabled=${m||!k.length}>${o("Load")}</button>
<button type="button" class="btn quiet small" onClick=${s}>${o("Cancel")}</button>
</div>
</form>`}var CT,AT,NB,PB,DB,OT=b(()=>{L();V();X();T();_();Ne();D();Te();Qr();CT=(e,{from:t,to:n})=>Object.fromEntries(Object.entries(e).filter(([s])=>s<t||s>n));AT=e=>e.name||(e.spans.length?o("Other hours"):o("Day off"));NB=()=>new Intl.DisplayNames(ve.value==="ru"?"ru-RU":"en-GB",{type:"region"}),PB={off:e=>o("Day off moved from {date}",{date:Km(e.moved)}),working:e=>o("Working day instead of {date}",{date:Km(e.moved)}),short:()=>o("Shortened day")},DB=60*864e5});var Sg,RB,zB,Pd,IB,NT,Dd,Cg=b(()=>{X();T();_();Sg={"Europe/Kaliningrad":()=>o("Kaliningrad"),"Europe/Moscow":()=>o("Moscow"),"Europe/Samara":()=>o("Samara"),"Asia/Yekaterinburg":()=>o("Yekaterinburg"),"Asia/Omsk":()=>o("Omsk"),"Asia/Novosibirsk":()=>o("Novosibirsk"),"Asia/Krasnoyarsk":()=>o("Krasnoyarsk"),"Asia/Irkutsk":()=>o("Irkutsk"),"Asia/Yakutsk":()=>o("Yakutsk"),"Asia/Vladivostok":()=>o("Vladivostok"),"Asia/Magadan":()=>o("Magadan"),"Asia/Kamchatka":()=>o("Kamchatka"),"Europe/Minsk":()=>o("Minsk"),"Asia/Almaty":()=>o("Almaty"),"Asia/Tashkent":()=>o("Tashkent"),"Asia/Bishkek":()=>o("Bishkek"),"Asia/Tbilisi":()=>o("Tbilisi"),"Asia/Yerevan":()=>o("Yerevan"),"Asia/Baku":()=>o("Baku")},RB={Africa:()=>o("Africa"),America:()=>o("America"),Antarctica:()=>o("Antarctica"),Arctic:()=>o("Arctic"),Asia:()=>o("Asia"),Atlantic:()=>o("Atlantic"),Australia:()=>o("Australia"),Europe:()=>o("Europe"),Indian:()=>o("Indian Ocean"),Pacific:()=>o("Pacific")},zB=e=>e.split("/").slice(1).reverse().join(", ").replaceAll("_"," ")||e,Pd=e=>e==="UTC"?e:`${Sg[e]?.()??zB(e)}, ${ey(e)}`,IB=ty(e=>{let t=e.split(" "),n=Object.keys(Sg).filter(i=>t.includes(i)),s=t.filter(i=>!Sg[i]),a=i=>s.filter(l=>l.startsWith(`${i}/`));return[["",[...n,...s.filter(i=>!i.includes("/"))]],...Object.entries(RB).map(([i,l])=>[l(),a(i)])].map(([i,l])=>[i,l.map(c=>[c,Pd(c)])])}),NT=({members:e,value:t})=>e.map(([n,s])=>r`<option key=${n} value=${n} selected=${n===t}>${s}</option>`),Dd=({id:e,zones:t,value:n,invalid:s,onPick:a})=>r`
<select class="sel" id=${e} aria-invalid=${s?"true":null}
onChange=${i=>a(i.currentTarget.value)}>
${!t.includes(n)&&r`<option value=${n} selected>${Pd(n)}</option>`}
${IB(t.join(" ")).map(([i,l])=>i?r`<optgroup key=${i} label=${i}><${NT} members=${l} value=${n} /></optgroup>`:r`<${NT} key="near" members=${l} value=${n} />`)}
</select>
`});function Tg({label:e,value:t,bad:n,onChange:s}){let[a,i]=g(Ys(t));N(()=>{Sl(a)!==t&&i(Ys(t))},[t]);let l=Sl(a)===null,c=u=>{let d=u.currentTarget.value;i(d);let p=Sl(d);p!==null&&p!==t&&s(p)};return r`
<input class="input numin" inputmode="numeric" maxlength="5" aria-label=${e} value=${a}
aria-invalid=${l||n?"true":null} title=${l?o("A time from 0:00 to 24:00"):null}
onInput=${c} onBlur=${()=>i(Ys(t))} />
`}var PT=b(()=>{L();T();_();Qr()});function DT({week:e,onChange:t}){let[n,s]=g(0),a=(i,l)=>t(e.map((c,u)=>u===i?l:c));return r`
<p class="lead" id="wklead">
${o("Drag the end of a bar or type the time. Arrow keys move an end by 15 minutes.")}
</p>
<div class="card fcard">
<div class="wkw" role="group" tabindex="0" aria-label=${o("Business hours by day")}>
<svg class="wk" viewBox="0 0 720 264">
${WB.map(i=>r`<g key=${i} aria-hidden="true">
<text x=${Vs(i*60)} y="12" text-anchor="middle">${i}:00</text>
<path class="g" d=${`M${Vs(i*60)} 20v240`} />
</g>`)}
${Nd.map(i=>r`<${jB} key=${i} day=${i} spans=${e[i]} chosen=${i===n}
onChoose=${()=>s(i)} onChange=${l=>a(i,l)} />`)}
</svg>
</div>
<div class="wkday">
<${jt} label=${o("Day of the week")} value=${n} onPick=${s}
options=${Nd.map(i=>[i,Oo(i)])} />
<${UB} key=${n} day=${n} week=${e} onChange=${i=>a(n,i)} onWeek=${t} />
</div>
</div>
`}function jB({day:e,spans:t,chosen:n,onChoose:s,onChange:a}){let i=Oo(e,"long");return r`
<g onPointerDown=${s}>
<text class=${n?"d on":"d"} x="0" y=${Ia(e)+18} aria-hidden="true">${Oo(e)}</text>
<rect class=${n?"tr on":"tr"} x=${Eg} y=${Ia(e)} width=${Ag} height=${Og} rx="5" />
${!t.length&&r`<text class="off" x=${Vs(720)} y=${Ia(e)+17} text-anchor="middle" aria-hidden="true">
${o("day off")}
</text>`}
${t.map((l,c)=>r`
<g key=${c}>
<${KB} day=${e} span=${l} />
${[0,1].map(u=>r`
<${qB} key=${u} name=${i} day=${e} spans=${t} place=${c} side=${u}
onMove=${d=>a(ST(t,c,u,d))} />
`)}
</g>
`)}
</g>
`}function KB({day:e,span:[t,n]}){return n<=t?null:r`
<rect class="on" x=${Vs(t)} y=${Ia(e)} width=${Vs(n)-Vs(t)} height=${Og} rx="5" />
${n-t>=180&&r`<text class="h" x=${Vs((t+n)/2)} y=${Ia(e)+17} text-anchor="middle" aria-hidden="true">
${fo([[t,n]])}
</text>`}
`}function qB({name:e,day:t,spans:n,place:s,side:a,onMove:i}){let l=n[s][a],c=Vs(l)+(a?-4:4),u=h=>{let m=FB[h.key],$=h.key==="Home"?0:h.key==="End"?Gs:m?xg(l+m):null;$===null||h.ctrlKey||h.altKey||h.metaKey||(h.preventDefault(),h.stopPropagation(),i($))},d=h=>{if(!h.currentTarget.hasPointerCapture(h.pointerId))return;let m=h.currentTarget.ownerSVGElement,$=new DOMPoint(h.clientX,h.clientY).matrixTransform(m.getScreenCTM().inverse());i(xg(($.x-Eg)/Ag*Gs))},p=a?o("{day}: end of hours",{day:e}):o("{day}: start of hours",{day:e});return r`
<g class="wkend" role="slider" tabindex="0" aria-label=${p} aria-valuemin="0" aria-valuemax=${Gs}
aria-valuenow=${l} aria-valuetext=${Ys(l)} onKeyDown=${u} onPointerMove=${d}
onPointerDown=${h=>h.currentTarget.setPointerCapture(h.pointerId)}>
<rect class="grab" x=${c-8} y=${Ia(t)} width="16" height=${Og} rx="4" />
<rect class="gr" x=${c-1.25} y=${Ia(t)+7} width="2.5" height="12" rx="1" />
</g>
`}function UB({day:e,week:t,onChange:n,onWeek:s}){let a=t[e],i=Oo(e,"long"),l=Zr(a),c=(h,m,$)=>n(a.map((v,k)=>k!==h?v:m?[v[0],$]:[$,v[1]])),u=A(null),d=h=>{n(a.filter((m,$)=>$!==h)),Ci(()=>u.current.querySelector("button"))},p=Nd.filter(h=>h!==e&&h<5);return r`
<fieldset class="wkf" ref=${u} aria-describedby=${l?"wkbad":null}>
<legend class="vh">${i}</legend>
<div class="wkspans">
${a.map((h,m)=>r`
<span class="hrow tight" key=${m}>
<${Tg} label=${o("{day}, from",{day:i})} value=${h[0]} bad=${l}
onChange=${$=>c(m,0,$)} />
<span class="dim" aria-hidden="true">–</span>
<${Tg} label=${o("{day}, to",{day:i})} value=${h[1]} bad=${l}
onChange=${$=>c(m,1,$)} />
<button type="button" class="ib small"
aria-label=${o("Remove {hours}",{hours:fo([h])})}
onClick=${()=>d(m)}>
<${f} name="x" size="m" />
</button>
</span>
`)}
${!a.length&&r`<span class="t13 dim">${o("Day off")}</span>`}
</div>
<div class="hrow wrap">
${a.length?r`<button type="button" class="btn small quiet" disabled=${!_T(a)||l}
onClick=${()=>n(xT(a))}>
<${f} name="plus" size="s" />${o("Break")}
</button>`:r`<button type="button" class="btn small quiet" onClick=${()=>n([[540,1080]])}>
<${f} name="plus" size="s" />${o("Hours")}
</button>`}
${e===0?r`<button type="button" class="btn small quiet" onClick=${()=>s(HB(t,e,p))}>
<${f} name="copy" size="s" />${o("Copy to Tue–Fri")}
</button>`:r`<button type="button" class="btn small quiet" onClick=${()=>n(t[0])}>
<${f} name="copy" size="s" />${o("Same as Monday")}
</button>`}
</div>
</fieldset>
${l&&r`<p class="hint bad" id="wkbad" role="alert">${l}</p>`}
`}var Eg,Ag,LB,Og,BB,Vs,Ia,WB,FB,HB,MT=b(()=>{L();X();T();_();D();sn();Te();Qr();Qr();PT();Eg=44,Ag=648,LB=34,Og=26,BB=26,Vs=e=>Eg+e*Ag/Gs,Ia=e=>BB+e*LB,WB=[0,3,6,9,12,15,18,21,24],FB={ArrowLeft:-15,ArrowDown:-15,ArrowRight:15,ArrowUp:15,PageUp:60,PageDown:-60};HB=(e,t,n)=>e.map((s,a)=>n.includes(a)?e[t]:s)});var zT={};Le(zT,{Hours:()=>QB,hoursName:()=>El});async function Tl(){try{let[e,t]=await Promise.all([F("/api/hours"),F("/api/company")]);Jn.value=e.hours.map(YB),RT.value=t.zones,La.value=null}catch(e){if(!(e instanceof ue))throw e;La.value=e}}function Cl(e,t){let n=hn.value[e]??Md(e);hn.value={...hn.value,[e]:{...n,...t}}}function Rd(e){hn.value=Object.fromEntries(Object.entries(hn.value).filter(([t])=>t!==String(e))),e===an&&(Js.value=es)}function QB(){let e=Object.values(bn.value).map(a=>`${a.id}.${a.version}.${a.removed}.${a.name}`).join();N(()=>{Tl()},[e]);let t=Ot(300,!Jn.value&&!La.value);if(!Jn.value)return La.value?r`<${re} icon="cloud-off" title=${o("Could not load the business hours")} text=${I(La.value)}>
<button type="button" class="btn" onClick=${Tl}>${o("Retry")}</button>
<//>`:t&&r`<div class="card fcard" aria-busy="true"><${Be} width="60" /></div>`;let n=hn.value[an]?[...Jn.value,hn.value[an]]:Jn.value,s=hn.value[Js.value]??Md(Js.value)??Jn.value[0];return r`
<div class="hrow wrap">
<h2 class="head2 grow">${o("Business hours")}</h2>
<button type="button" class="btn" disabled=${an in hn.value} onClick=${()=>{Cl(an,VB()),Js.value=an}}>
<${f} name="plus" size="m" />
${o("New hours")}
</button>
</div>
<p class="lead">
${o("Outside business hours the time for a reply stands still. Rules choose which hours count.")}
</p>
<div class="hlist" role="group" aria-label=${o("Business hours")}>
${n.map(a=>r`<${XB} key=${a.id} hours=${hn.value[a.id]??a} />`)}
</div>
<${tW} key=${s.id} hours=${s} />
`}function eW(e){let t=[...e.week,...Object.values(e.days).map(n=>n.spans)].map(Zr).find(Boolean);return[e.id!==es&&!e.name.trim()&&o("Enter a name."),t,e.week.every(n=>!n.length)&&o("Enter hours for at least one day.")].filter(Boolean)}function tW({hours:e}){let[t,n]=g(!1),[s,a]=g(!1),[i,l]=g(null),c=A(null),u=A(null),d=eW(e),{id:p,name:h,zone:m,week:$,days:v}=e,k=fT({zone:m,week:$,days:v},p===an?null:p,Ng.value,!d.length),x=Pg(p),P=(i?.code==="hours-exist"?o("Other hours have this name."):null)??(t&&p!==es&&!h.trim()?o("Enter a name."):null),Y=async(M,ze=e.version)=>{if(M?.preventDefault(),s||!x)return;n(!0),l(null);let vt=c.current.querySelector("[aria-invalid='true']");if(d.length||vt){requestAnimationFrame(()=>(u.current??vt).focus());return}a(!0);try{await nW({...e,version:ze},k.preview?.recounted??0),n(!1)}catch(Ee){l(Ee),requestAnimationFrame(()=>u.current?.focus())}a(!1)};return Kc(Y),r`<form class="hform" ref=${c} aria-label=${El(e)} onSubmit=${Y} novalidate>
<${oW} field=${u} problems=${t?d:[]} problem=${i} hours=${e} onSave=${Y} />
<div class="card fcard">
<div class="f2">
<div class="field">
<label for="hnm">${o("Name of these hours")}</label>
<input class="input" id="hnm" maxlength="80" value=${h}
placeholder=${p===es?o("Company hours"):""} aria-invalid=${P?"true":null}
aria-describedby=${P?"hnme":null}
onInput=${M=>Cl(p,{name:M.currentTarget.value})} />
${P&&r`<span class="hint bad" id="hnme">${P}</span>`}
</div>
<div class="field">
<label for="hzn">${o("Time zone")}</label>
<${Dd} id="hzn" zones=${RT.value} value=${m} onPick=${M=>Cl(p,{zone:M})} />
</div>
</div>
</div>
<h3 class="head2 gap2">${o("Week")}</h3>
<${DT} week=${$} onChange=${M=>Cl(p,{week:M})} />
<${$T} found=${k} zone=${m} minutes=${Ng.value} onMinutes=${M=>{Ng.value=M}} />
<${ET} days=${v} week=${$} onChange=${M=>Cl(p,{days:M})} />
${p!==es&&p!==an&&r`<${iW} hours=${Md(p)} />`}
${x&&r`<${rW} hours=${e} busy=${s} recounted=${k.preview?.recounted} onReset=${()=>Rd(p)} />`}
</form>`}async function nW(e,t){let{id:n,name:s,zone:a,week:i,days:l,version:c}=e,u={zone:a,week:i,days:l},p=(n===an?await Z("/api/hours",{name:s,schedule:u}):await Z(`/api/hours/${n}`,{version:c,name:s,schedule:u},{method:"PATCH"})).hours;Jn.value=n===an?[...Jn.value,p]:Jn.value.map(m=>m.id===n?p:m),Rd(n),Js.value=p.id;let h=C("{n} open conversation is counted again","{n} open conversations are counted again",t);oe(t?o("Hours saved. {counted}.",{counted:h}):o("Hours saved"),{icon:"clock"})}function oW({field:e,problems:t,problem:n,hours:s,onSave:a}){if(n?.code==="changed-meanwhile"){let{by:l,at:c,version:u}=n.detail,d=Oe.value[l]?.name??o("Someone");return r`
<div class="banner rowgap hsum" role="alert" tabindex="-1" ref=${e}>
<span class="grow">${o("Changed meanwhile: {who}, {time}",{who:d,time:Ke(c)})}</span>
<button type="button" class="btn small" onClick=${()=>sW(s.id)}>${o("Show these changes")}</button>
<button type="button" class="btn small" onClick=${p=>a(p,u)}>${o("Save mine")}</button>
</div>
`}let i=n&&n.code!=="hours-exist"?[aW(n)]:t;return i.length?r`
<div class="banner bad rowgap hsum" role="alert" tabindex="-1" ref=${e}>
<ul>${i.map(l=>r`<li key=${l}>${l}</li>`)}</ul>
</div>
`:null}async function sW(e){await Tl(),La.value||Rd(e)}function aW(e){let t={"never-open":()=>o("Enter hours for at least one day."),"spans-overlap":()=>o("These hours overlap."),"bad-span":()=>o("The end must be later than the start."),"too-many-spans":()=>o("A day has at most 12 periods."),"too-many-hours":()=>o("There are 100 business hours already. Delete some first."),"unknown-zone":()=>o("The server does not know this time zone.")}[e.code];return t?t():I(e)}function iW({hours:e}){let t=s=>Z(`/api/hours/${e.id}/removed`,{removed:s});return r`<button type="button" class="btn quiet danger" onClick=${async()=>{try{await t(!0),Rd(e.id),Js.value=es,await Tl(),oe(o("Hours deleted: {name}",{name:El(e)}),{icon:"clock",undo:()=>t(!1).then(Tl)})}catch(s){La.value=s}}}>
<${f} name="x" size="m" />${o("Delete these hours")}
</button>`}var es,an,Jn,RT,La,Js,hn,Ng,El,YB,Md,GB,VB,Pg,JB,ZB,XB,rW,IT=b(()=>{Q();L();V();X();T();_();R();Ne();D();Te();hT();Qr();OT();Cg();MT();es=1,an="new",Jn=S(null),RT=S([]),La=S(null),Js=S(es),hn=S({}),Ng=S(60),El=e=>e.name||(e.id===es?o("Company hours"):o("New hours"));YB=e=>e.id===es&&e.version===1?{...e,zone:qa.value.zone}:e,Md=e=>Jn.value.find(t=>t.id===e),GB=()=>[0,1,2,3,4,5,6].map(e=>e<5?[[540,1080]]:[]),VB=()=>({id:an,name:"",zone:qa.value.zone,week:GB(),days:{},version:0}),Pg=e=>e===an||e in hn.value&&_g(hn.value[e])!==_g(Md(e)),JB=fe(()=>!!Jn.value&&Object.keys(hn.value).some(e=>Pg(ZB(e)))),ZB=e=>e===an?an:Number(e);window.addEventListener("beforeunload",e=>{JB.value&&e.preventDefault()});XB=({hours:e})=>r`
<button type="button" class="card polc" aria-pressed=${String(e.id===Js.value)}
onClick=${()=>{Js.value=e.id}}>
<b class="b6 blk t13">
${El(e)}${Pg(e.id)&&r` <span class="t12 dim">· ${o("not saved")}</span>`}
</b>
<span class="t12 dim blk">${vT(e)}</span>
</button>
`;rW=({hours:e,busy:t,recounted:n,onReset:s})=>r`<div class="hfoot">
<span class="grow t12 dim" role="status">
${o("Changed: {name}.",{name:El(e)})}
${" "}
${n>0&&C("{n} open conversation will be counted again","{n} open conversations will be counted again",n)}
</span>
<button type="button" class="btn quiet" onClick=${s}>${o("Cancel")}</button>
<button type="submit" class="btn primary" disabled=${t} aria-busy=${String(t)}>
${o("Save")}
<kbd class="only-wide">Ctrl S</kbd>
</button>
</div>`});var LT={};Le(LT,{Company:()=>lW});function lW(){let[e,t]=g({}),[n,s]=g([]),[a,i]=g(null),[l,c]=g(!1),u=A(null),d={...qa.value,...e},p=["name","zone","language"].some(v=>d[v]!==qa.value[v]),h=!d.name.trim();N(()=>{F("/api/company").then(v=>s(v.zones),i)},[]);let m=v=>t({...e,...v}),$=async v=>{if(v.preventDefault(),!(l||!p)){if(h){u.current.focus();return}c(!0);try{let{name:k,zone:x,language:y}=d;await Z("/api/company",{name:k.trim(),zone:x,language:y},{method:"PUT"}),t({}),i(null),oe(o("Company saved"),{icon:"check"})}catch(k){i(k)}c(!1)}};return Kc($),r`
<form class="hform" onSubmit=${$} novalidate aria-label=${o("Company profile")}>
<${bt} id="coh" title=${o("Company profile")}>
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
<${Dd} id="coz" zones=${n} value=${d.zone} onPick=${v=>m({zone:v})} />
${zd()!==d.zone&&n.includes(zd())&&r`<button type="button" class="link t12 cozone" onClick=${()=>m({zone:zd()})}>
${o("Use the zone of this device: {zone}",{zone:Pd(zd())})}
</button>`}
</div>
<div class="field"><span class="lab">${o("Language of automatic messages")}</span>
<${jt} label=${o("Language of automatic messages")} value=${d.language}
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
`}var zd,BT=b(()=>{L();V();T();_();R();Ne();sn();Te();Cg();zd=()=>Intl.DateTimeFormat().resolvedOptions().timeZone});var jT={};Le(jT,{Settings:()=>uW,title:()=>FT});function uW(){let{section:e}=E.value,t=Za(),n=e?vi(e):t[0],s=ar("(max-width: 719px)");return r`<main class=${e?"main page":"main page setfirst"} id="main">
<header class="bar1">
${e&&r`<a class="ib phoneback" href=${zt()} aria-label=${o("All settings")}>
<${f} name="chevron-left" />
</a>`}
<h1 class="grow">
${s?e&&n?.when()?n.label():o("Settings"):cW(n)??o("Settings")}
</h1>
${n?.group==="own"&&!s&&r`<span class="t12 dim">${o("Saved automatically")}</span>`}
</header>
<div class="sett">
<nav class="setnav" aria-label=${o("Settings")}>
${WT.map(([a,i])=>r`<${pW} parts=${t.filter(l=>l.group===a)} label=${i()}
chosen=${e||!s?n:null} />`)}
</nav>
<div class="setbody">
<div class="scroll" role="group" tabindex="0" aria-label=${FT()}><${dW} part=${n} /></div>
</div>
</div>
</main>`}function pW({parts:e,label:t,chosen:n}){return e.length?r`
<h2 class="navhead">${t}</h2>
<ul>
${e.map(s=>r`<li key=${s.id}>
<a class="nav sub" href=${zt(s.id)} aria-current=${s===n?"page":null}>
<${f} name=${s.icon} size="m" />
<span class="cut">${s.label()}</span>
</a>
</li>`)}
</ul>
`:null}function dW({part:e}){return e?e.when()?r`<div class="setwrap"><${e.view} /></div>`:r`<${re} icon="lock" title=${o("You have no access to this section")}
text=${o("Ask an administrator for access.")} />`:r`<${re} icon="search-x" title=${o("Page not found")} text=${o("The link may be old or mistyped.")}>
<a class="btn" href=${zt()}>${o("All settings")}</a>
<//>`}var WT,FT,cW,KT=b(()=>{T();_();Co();G();D();Te();WT=[["own",()=>o("My settings")],["company",()=>o("Company")]],FT=()=>vi(E.value.section)?.label()??o("Settings"),cW=e=>WT.find(([t])=>t===e?.group)?.[1]()});function AW({kind:e,x:t,y:n}){let s=e!=="."&&e!=="d",a=r`<path class=${s?"frl":"fr"} d=${`M${t+56} ${n}v112M${t} ${n+44}h112`} />`;return s?r`<g>
<rect class="wl" x=${t} y=${n} width="112" height="112" rx="10" />
<rect class="wg" x=${t+6} y=${n+50} width="100" height="56" rx="5" opacity=".5" />
${a}
<path class=${e==="telegram"?"bb2":"bb"}
d=${`M${t+20} ${n+30}${TW}`} />
<use class="gl" href=${`${CW}#ch-${e}`} x=${t+41} y=${n+40} width="30" height="30" />
</g>`:r`<g>
<rect class=${e==="d"?"wd":"w"} x=${t} y=${n} width="112" height="112" rx="10" />
${a}
</g>`}var CW,qT,TW,EW,UT,HT=b(()=>{T();_();CW=new URL("../../icons.svg",import.meta.url).pathname,qT=136,TW="h72a10 10 0 0 1 10 10v30a10 10 0 0 1-10 10h-52l-16 14v-14h-4a10 10 0 0 1-10-10v-30a10 10 0 0 1 10-10z",EW=[["d",".","email","d"],["vk","telegram","d","."],[".","d",".","chat"],["d","form",".","."]];UT=()=>r`<svg class="house" viewBox="0 0 560 560" role="img"
aria-label=${o("A house with five lit windows, someone is writing in each")}>
${EW.map((e,t)=>e.map((n,s)=>r`<${AW} kind=${n} x=${20+s*qT} y=${20+t*qT} />`))}
</svg>`});function Al({children:e}){let[t,n]=NW[Zt.value],s=ve.value==="ru"?"en":"ru";return r`<div class="login">
<main class="form">
<div class="hrow">
<span class="brandl"><${Xa} /><b>${o("Okno")}</b></span>
<span class="hrow end tight">
<button type="button" class="btn small quiet" lang=${s} onClick=${()=>no(s)}>
${s==="ru"?"Русский":"English"}
</button>
<button type="button" class="ib small" aria-label=${n()} title=${n()}
onClick=${()=>ps(OW[Zt.value])}>
<${f} name=${t} size="m" />
</button>
</span>
</div>
${e}
<p class="foot"><span class="grow">${o("Okno · open source")}</span></p>
</main>
<section class="art" aria-label=${o("About the product")}>
<${UT} />
<p>${o("Every channel in one window")}<small>${o("Every client in sight, not a word lost.")}</small></p>
</section>
</div>`}var OW,NW,Dg=b(()=>{T();_();ft();D();HT();OW={system:"light",light:"dark",dark:"system"},NW={system:["sun-moon",()=>o("Theme: system")],light:["sun",()=>o("Theme: light")],dark:["moon",()=>o("Theme: dark")]}});var YT={};Le(YT,{Login:()=>PW});function PW(){let[e,t]=g(""),[n,s]=g(""),[a,i]=g(!0),[l,c]=g(null),[u,d]=g(!1),p=A(null),h=A(null);return B(()=>h.current.focus(),[]),r`<${Al}>
<form class="formin" onSubmit=${async $=>{if($.preventDefault(),!u){d(!0);try{await ye("POST","/api/session",{email:e.trim(),password:n,remember:a}),await dc(),await ua(),z(Id.value,{replace:!0})}catch(v){d(!1),c(v),p.current?.select()}}}}>
<div><h1>${o("Sign-in")}</h1><p class="mut lgp">${location.host}</p></div>
<div class="field">
<label for="em">${o("Email")}</label>
<input class="input large" id="em" ref=${h} type="email" autocomplete="username" required value=${e}
onInput=${$=>t($.target.value)} />
</div>
<${Xo} id="pw" field=${p} value=${n} onInput=${s}
error=${l&&Jr(l)} label=${o("Password")} autocomplete="current-password" />
<label class="hrow t13">
<input class="check" type="checkbox" checked=${a}
onChange=${$=>i($.target.checked)} />
${o("Remember this device for 7 days")}
</label>
<button type="submit" class="btn primary large wide" aria-busy=${String(u)}>${o("Sign in")}</button>
</form>
<//>`}var GT=b(()=>{L();T();V();_();ft();G();pt();Ol();Dg();_l()});var JT={};Le(JT,{Setup:()=>zW});function RW(e){return e.code==="already-set-up"?o("Okno is already set up. Sign in."):e.code==="bad-link"?o("This link is no longer valid. Restart the server to get a new one."):I(e)}function zW(){let[e,t]=g({company:"",name:"",email:"",password:""}),[n,s]=g(null),[a,i]=g(!1),[l,c]=g(VT);N(()=>{let h=()=>{let m=VT();m&&(c(m),s(null))};return window.addEventListener("hashchange",h),()=>window.removeEventListener("hashchange",h)},[]);let u=h=>m=>t({...e,[h]:m.target.value}),d=async h=>{if(h.preventDefault(),e.password.length<DW){i(!0);return}i(!1);try{await ye("POST","/api/setup",{...e,token:l,locale:ve.value,zone:MW()}),await dc(),await ua(),z("/inbox/all",{replace:!0})}catch(m){s(m)}};if(!l)return r`<${Al}>
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
</div>`;return r`<${Al}>
<form class="formin" onSubmit=${d}>
<div>
<h1>${o("First-time setup")}</h1>
<p class="mut lgp">${o("Your company and its first administrator. Everything can be changed later.")}</p>
</div>
${n&&r`<div class="errsum" role="alert">
<${f} name="circle-alert" size="m" />
<span>${RW(n)}</span>
</div>`}
${p("company",o("Company name"),"text","organization")}
<div class="field">
<span class="lab" id="slang">${o("Language")}</span>
<div class="seg" role="group" aria-labelledby="slang">
<button type="button" lang="ru" aria-pressed=${String(ve.value==="ru")}
onClick=${()=>no("ru")}>
Русский
</button>
<button type="button" lang="en" aria-pressed=${String(ve.value==="en")}
onClick=${()=>no("en")}>
English
</button>
</div>
</div>
${p("name",o("Your name"),"text","name")}
${p("email",o("Your email"),"email","username")}
<${Xo} id="spassword" value=${e.password} onInput=${h=>t({...e,password:h})}
label=${o("Password")} autocomplete="new-password"
error=${a?o("At least 12 characters. A phrase of three words is best."):null}
hint=${o("At least 12 characters. A phrase of three words is best.")} />
<button type="submit" class="btn primary large wide">${o("Create")}</button>
</form>
<//>`}var DW,MW,VT,ZT=b(()=>{L();T();V();_();ft();G();pt();D();Dg();_l();DW=12,MW=()=>Intl.DateTimeFormat().resolvedOptions().timeZone??"UTC",VT=()=>new URLSearchParams(location.hash.slice(1)).get("token")??""});var QT={};Le(QT,{SessionExpired:()=>IW});function IW(){let[e,t]=g(""),[n,s]=g(null),a=A(null);be(),B(()=>a.current.focus(),[]);let i=async c=>{c.preventDefault();try{await ye("POST","/api/session",{email:O.value.email,password:e,remember:!1}),Ev()}catch(u){s(u),a.current.select()}},l=()=>{wc(),z("/login")};return r`<div class="over solid">
<div class="dialog narrow" role="dialog" aria-modal="true" aria-label=${o("Session expired")}
onKeyDown=${Ct}>
<form class="dpad" onSubmit=${i}>
<div class="hrow">
<${J} name=${O.value.name} size="lg" />
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
<${Xo} id="sp" field=${a} value=${e} onInput=${t}
error=${n&&Jr(n)} label=${o("Password")} autocomplete="current-password"
extra="dgap" />
<button type="submit" class="btn primary large wide dgap">${o("Sign in")}</button>
<div class="hrow dgap t13">
<button type="button" class="link" onClick=${l}>${o("Sign in as someone else")}</button>
</div>
</form>
</div>
</div>`}var XT=b(()=>{L();T();V();_();un();G();R();pt();D();_l();Te()});var Id,eE,tE,nE,Ol=b(()=>{en();Id={value:"/inbox/mine"},eE=we(()=>Promise.resolve().then(()=>(GT(),YT)),"Login"),tE=we(()=>Promise.resolve().then(()=>(ZT(),JT)),"Setup"),nE=we(()=>Promise.resolve().then(()=>(XT(),QT)),"SessionExpired")});var oE={};Le(oE,{Shortcuts:()=>LW});function WW(){let e=A(null),[t,n]=g(""),[s,a]=g(null);be(),B(()=>e.current.focus(),[]);let i=u=>{let d=Ro(u);!d.startsWith("Ctrl+Key")&&!/^F\d/.test(d)||(u.preventDefault(),n(""),a(d))},l=u=>s?bs(u).includes(s):!t.trim()||lr(t,u.label()),c=Object.entries(Uc).map(([u,d])=>({group:u,title:d(),rows:Mo().filter(p=>p.group===u&&BW(p)&&l(p))})).filter(({rows:u})=>u.length);return r`<div class="over" onPointerDown=${u=>{u.target===u.currentTarget&&Mg()}}>
<div class="dialog wide" role="dialog" aria-modal="true" aria-label=${o("Keyboard shortcuts")}
onKeyDown=${Ct}>
<header class="dhead">
<h2 class="head2 grow">${o("Keyboard shortcuts")}</h2>
<span class="t12 dim">${o("Esc leaves the text field. Any keyboard layout works.")}</span>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${Mg}>
<${f} name="x" size="m" />
</button>
</header>
<div class="gfind ksf">
<${f} name="search" size="m" />
<input class="palq" ref=${e} value=${t} aria-label=${o("Find a shortcut")}
placeholder=${o("Find an action or press its keys")} autocomplete="off" onKeyDown=${i}
onInput=${u=>{a(null),n(u.currentTarget.value)}} />
${s&&r`<${kf} keys=${s} />`}
</div>
<div class="kgrid" role="group" tabindex="0" aria-label=${o("List of shortcuts")}>
${c.map(({group:u,title:d,rows:p})=>r`<section class="ksec" key=${u}>
<h3 class="mh">${d}</h3>
<dl>
${p.map(h=>r`<div key=${h.id}><dt>${h.label()}</dt><dd><${ur} one=${h} /></dd></div>`)}
</dl>
</section>`)}
${!c.length&&r`<p class="palno" role="status">${o("Nothing found")}</p>`}
</div>
<footer class="dfoot">
<a class="link t13" href=${zt("keys")} onClick=${Mg}>${o("Change shortcuts")}</a>
<label class="hrow t13 end">
<${Pn} label=${o("Single-key shortcuts")} checked=${de.value?.shortcuts??!0}
onChange=${u=>et({shortcuts:u})} />
${o("Single-key shortcuts")}
</label>
</footer>
</div>
</div>`}var LW,Mg,BW,sE=b(()=>{L();T();ae();Ca();Pt();_();ff();G();R();D();du();Te();sn();LW=()=>w.value==="shortcuts"?r`<${WW} />`:null,Mg=()=>{w.value=null},BW=e=>e.label&&e.listed!==!1&&bs(e).length>0});Q();ta();V();_();T();ft();G();R();pt();L();T();ae();_c();V();_();Co();ft();G();R();pt();D();qc();L();T();var Oy=16,Ny=260,Py=560,of=document.documentElement,zO=e=>Number(localStorage.getItem("okno.width."+e))||null,nf=e=>parseFloat(getComputedStyle(of).getPropertyValue(e));function IO(e,t){t?of.style.setProperty(e,`${t}px`):of.style.removeProperty(e)}function sf({name:e,side:t,label:n}){let[s,a]=g(()=>zO(e)),i=A(null);N(()=>IO(e,s),[s]);let l=m=>{let $=Math.round(Math.min(Py,Math.max(Ny,m)));a($),localStorage.setItem("okno.width."+e,String($))},c=t==="left"?1:-1,u=m=>{m.preventDefault(),m.currentTarget.setPointerCapture(m.pointerId),i.current={x:m.clientX,width:nf(e)}},d=m=>{i.current&&l(i.current.width+c*(m.clientX-i.current.x))},p=m=>{let $={ArrowLeft:-Oy,ArrowRight:Oy}[m.key];$&&(m.preventDefault(),m.stopPropagation(),l(nf(e)+c*$))},h=()=>{a(null),localStorage.removeItem("okno.width."+e)};return r`<div class=${"divider "+t} role="separator" tabindex="0" aria-orientation="vertical"
aria-label=${n} aria-valuemin=${Ny} aria-valuemax=${Py}
aria-valuenow=${Math.round(s??nf(e))} onPointerDown=${u} onPointerMove=${d}
onPointerUp=${()=>{i.current=null}} onLostPointerCapture=${()=>{i.current=null}} onDblClick=${h} onKeyDown=${p}></div>`}T();_();X();Co();Pt();_();G();Co();ae();en();var Mw=_n(["palette"],()=>Promise.resolve().then(()=>(ww(),yw)),"Palette"),HN=we(()=>Promise.resolve().then(()=>(Dw(),Pw)),"Search",{keys:!0}),Ri=()=>{w.value="palette"};function YN(){let e=document.getElementById("q");if(!e){z("/search");return}e.focus(),e.select()}$s({page:"search",title:()=>o("Search"),view:HN});Ze({id:"find",group:"everywhere",label:()=>o("Search"),icon:"search",key:"Slash",run:YN},{id:"search",group:"everywhere",label:()=>o("Search and commands"),icon:"search",key:"Ctrl+KeyK",anywhere:!0,palette:!1,run:Ri});ft();la();G();R();D();oo();Pf();T();ae();X();_();Co();Pe();G();R();mr();D();Wn();var ha=e=>E.value.page==="inbox"&&E.value.view===e,Ww=([e])=>e!=="failed"||_e.value.failed>0||ha("failed"),eP=e=>e!=="closed",Df=()=>Bi.some(([e])=>ha(e))||_s.value.some(e=>ha(`team-${e.id}`));function Fw(){return r`
<h2 class="navhead">${o("Views")}</h2>
<ul>
${Bi.filter(Ww).map(([e,t,n])=>r`<li key=${e}>
<a class=${e==="failed"?"nav sub badnav":"nav sub"} href=${j(e)}
aria-current=${ha(e)?"page":null} title=${t()}>
<${f} name=${n} />
<span class="lbl">${t()}</span>
<${bu} view=${e} />
</a>
</li>`)}
</ul>
${_s.value.length>0&&r`
<h2 class="navhead">${o("Teams")}</h2>
<ul>
${_s.value.map(e=>r`<li key=${e.id}>
<a class="nav sub" href=${j(`team-${e.id}`)}
aria-current=${ha(`team-${e.id}`)?"page":null}
title=${e.members.includes(O.value.id)?o("{name}, my team",{name:e.name}):e.name}>
<span class=${"sq "+kn(e.name)}></span>
<span class="lbl cut">${e.name}</span>
<${bu} view=${`team-${e.id}`} />
</a>
</li>`)}
</ul>
`}
`}function bu({view:e}){let t=gu(e)??0;return eP(e)&&t>0?r`<span class="n">${ie(t)}</span>`:null}var tP=()=>{w.value=w.peek()==="more"?null:"more"};function jw(){let{page:e}=E.value,t=Ua.value,n=Df();return r`
<nav class="tabbar" aria-label=${o("Sections")}>
<a href=${e==="inbox"?"/inbox/mine":eo()}
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
<button type="button" aria-haspopup="dialog" onClick=${Ri}>
<${f} name="search" size="l" />
${o("Search")}
</button>
<button type="button" aria-haspopup="menu" aria-expanded=${String(w.value==="more")}
aria-current=${e==="settings"||Ja(e)?.icon?"page":null} onClick=${tP}>
<${f} name="menu" size="l" />
${o("More")}
${_e.value.notifications>0&&r`<span class="count">${_e.value.notifications}</span>`}
</button>
</nav>
${w.value==="views"&&r`<${nP} />`}
${w.value==="more"&&r`<${oP} />`}
`}function nP(){return r`<${tt} label=${o("Views")} place="popsheet">
${Bi.filter(Ww).map(([e,t,n])=>r`<${H} icon=${n} checked=${ha(e)} onPick=${()=>z(j(e))}>
<span class="cut">${t()}</span>
<span class="hrow end"><${bu} view=${e} /></span>
<//>`)}
${_s.value.length>0&&r`<div class="mh" role="presentation">${o("Teams")}</div>`}
${_s.value.map(e=>r`<${H} icon="users-round" checked=${ha(`team-${e.id}`)}
onPick=${()=>z(j(`team-${e.id}`))}>
<span class="cut">${e.name}</span>
<span class="hrow end"><${bu} view=${`team-${e.id}`} /></span>
<//>`)}
<//>`}function oP(){let e=t=>()=>{w.value=t};return r`<${tt} label=${o("More")} place="popsheet">
<${H} icon="bell" stay onPick=${e("bell")}>
${o("Notifications")}
${_e.value.notifications>0&&r`<span class="count mend">${_e.value.notifications}</span>`}
<//>
<${H} icon="square-pen" stay onPick=${e("newdialog")}>${o("Write to a client")}<//>
<${H} icon="users-round" stay onPick=${e("handover")}>${o("Hand over my conversations")}<//>
${Sc().map(t=>r`<${H} icon=${t.icon} onPick=${()=>z(t.path)}>${t.label()}<//>`)}
${Za().length>0&&r`<${H} icon="settings" onPick=${()=>z(zt())}>${o("Settings")}<//>`}
<${H} icon="user-round" stay onPick=${e("me")}>${o("My menu")}<//>
<//>`}function Mf(){let{page:e}=E.value,t=Ua.value;return r`
<nav class="side" aria-label=${o("Main navigation")}>
<div class="brand">
<${Xa} />
<b>${o("Okno")}</b>
${Qt.value!=="on"&&r`<span class="dot off" title=${o("No connection to the server.")}></span>`}
<button type="button" class="ib small" aria-label=${o("Collapse the sidebar")}
title=${o("Collapse the sidebar")+"  ["} onClick=${()=>{to.value=!to.value}}>
<${f} name="panel-left" size="m" />
</button>
</div>
<button type="button" class="find" aria-haspopup="dialog" title=${`${o("Search and commands")}  ${at} K`}
onClick=${Ri}>
<${f} name="search" size="m" />
<span>${o("Search in the sidebar")}</span>
<span class="keys"><kbd>${at} K</kbd></span>
</button>
<div class="scroll">
<ul>
<li>
<a class="nav" href="/inbox/mine" aria-current=${e==="inbox"&&!Df()?"page":null}
title=${o("Inbox")}>
<${f} name="inbox" />
<span class="lbl">${o("Inbox")}</span>
${t>0&&r`<span class="count">${ie(t)}</span>`}
</a>
</li>
${Sc().map(n=>r`<li key=${n.page}>
<a class="nav" href=${n.path} aria-current=${e===n.page?"page":null} title=${n.label()}>
<${f} name=${n.icon} />
<span class="lbl">${n.label()}</span>
</a>
</li>`)}
</ul>
<${Fw} />
</div>
${Za().length>0&&r`<div class="sidefoot">
<a class="nav" href=${zt()} aria-current=${e==="settings"?"page":null}
title=${o("Settings")}>
<${f} name="settings" />
<span class="lbl">${o("Settings")}</span>
</a>
</div>`}
<${Lw} />
</nav>
<${jw} />
<${Iw} />
`}var Kw=()=>{let e=_e.value.mine_unread+_e.value.unassigned;return`${e?`(${e}) `:""}${Ja(E.value.page)?.title()??o("Inbox")} — ${o("Okno")}`};L();T();V();un();Mc();_();Ds();Q();G();R();var kr=["cards","rows","table"],Yf=matchMedia("(max-width: 719px)"),Vf=S(Yf.matches);Yf.addEventListener("change",()=>{Vf.value=Yf.matches});var En=fe(()=>{let e=de.value?.list?.mode??"cards";return Vf.value&&e==="table"?"cards":e}),Sk=fe(()=>Vf.value),He={ids:[],reveal(){},focus(){},showNew(){}},xr=S({from:0,to:1/0}),Vt=S(null),Jf=()=>Vt.peek()!==null&&ne.peek()[Vt.peek()]?Vt.peek():E.peek().dialog;function Zf(e,t,n=()=>!0){let{ids:s}=He,a=s.indexOf(e);for(a<0&&(a=t>0?-1:s.length),a+=t;a>=0&&a<s.length;a+=t)if(n(s[a]))return s[a];return null}function Ck(e){if(e===null)return;let t=Vt.peek()!==null;He.reveal(e),z(j(E.peek().view,e)),t&&He.focus(e)}var Gf=()=>E.peek().dialog??Vt.peek(),Qf=e=>Ck(Zf(Gf(),e)??(Gf()===null,null)),Xf=e=>Ck(Zf(Gf(),e,t=>Ha(ne.peek()[t])>0));function e$(e){if(Vt.peek()===null)return!1;let t=Zf(Vt.peek(),e);return t!==null&&He.focus(t),!0}gn();Wo();Ds();Q();V();_();yo();gn();ft();R();Ne();var t$=200,At=S(new Set),Ui=S(null),_r=S(null),n$=null;wk(()=>At.peek().size>0);function Sr(e){At.value=e,e.size||(_r.value=null)}function Fo(e){let t=new Set(At.peek());t.has(e)?t.delete(e):t.add(e),n$=e,Sr(t)}function Nu(e){let{ids:t}=He,[n,s]=[t.indexOf(n$),t.indexOf(e)].sort((a,i)=>a-i);if(n<0){Fo(e);return}Sr(new Set([...At.peek(),...t.slice(n,s+1)]))}var Pu=()=>Sr(new Set(He.ids)),Cr=()=>{n$=null,Sr(new Set)},Tk=()=>{let e=Jf();return e===null?!1:(Fo(e),!0)},Ek=()=>{let e=Jf();return e===null?!1:(Nu(e),!0)};async function Ak(e){try{let{ids:t}=await F(`/api/dialogs/ids?${new URLSearchParams({view:e,sort:Kt(e,It.peek())})}`);Sr(new Set(t))}catch(t){$e(I(t))}}function o$(e){let t=new Set([...At.value].map(n=>ne.value[n]?.state??(e==="closed"?"closed":"open")));return{open:t.has("open"),closed:t.has("closed")}}var PP=e=>Array.from({length:Math.ceil(e.ids.length/t$)},(t,n)=>{let s=[n*t$,(n+1)*t$];return{...e,ids:e.ids.slice(...s),...e.numbers&&{numbers:e.numbers.slice(...s)}}});async function Ok(e){let t={done:[],failed:[],undo:[]},n=e.flatMap(PP),s=n.reduce((a,i)=>a+i.ids.length,0);for(let a of n){Ui.value={done:t.done.length+t.failed.length,of:s};try{let i=await Z("/api/bulk",{steps:[a]});for(let l in t)t[l].push(...i[l])}catch(i){t.failed.push(...a.ids.map(l=>({id:l,code:i.offline?"offline":i.code})))}}return Ui.value=null,t}async function pn(e,t,n=null){let s=n??[...At.peek()];if(Ui.peek()||!s.length)return;let{done:a,failed:i,undo:l}=await Ok([{...e,ids:s}]);n||aa(),Sr(new Set(i.map(c=>c.id))),_r.value=i.length?{step:e,said:t,list:i,of:s.length}:null,a.length&&oe(t(a.length,a.length===1?a[0]:null),{keep:e.act==="close",undo:l.length?()=>DP(l):null})}async function DP(e){let{failed:t}=await Ok(e);t.length&&$e(C("{n} conversation could not be restored","{n} conversations could not be restored",t.length))}var Nk=()=>{let{step:e,said:t,list:n}=_r.peek();return pn(e,t,n.map(s=>s.id))},MP={forbidden:()=>o("no permission"),"not-found":()=>o("deleted, or no access"),closed:()=>o("already closed"),"cannot-answer":()=>o("this colleague cannot reply there"),"team-cannot-answer":()=>o("nobody in this team can reply there"),"team-gone":()=>o("this team no longer exists"),"invalid-time":()=>o("the time has passed"),offline:()=>o("no connection")};function Pk({list:e,of:t}){let n=[...new Set(e.map(c=>(MP[c.code]??(()=>c.code))()))].join("; "),s=e.slice(0,2).map(c=>ne.value[c.id]?.name).filter(Boolean).join(", "),a=e.length-Math.min(2,e.length),i=a>0&&s?o("{names} and {n} more",{names:s,n:a}):s;return`${C("Failed for {n} of {of}","Failed for {n} of {of}",e.length,{of:t})}. ${i?`${i}: `:""}${n}`}ft();Rn();G();R();pt();D();T();ae();ys();X();_();Pe();G();R();mr();Gt();D();en();Pt();_();G();wa();R();ae();en();Qe();Gt();var lp=we(()=>Promise.resolve().then(()=>(Gu(),lx)),"SnoozeMenu",{keys:!0}),Qx=_n(["handover","newdialog"],()=>Promise.resolve().then(()=>(Zx(),Jx)),"WorkLayers"),Hn=()=>E.peek().page==="inbox"?Ms():void 0,D$=()=>Hn()?.state==="open",bM=()=>Ms()?.state==="closed",Dr=e=>()=>{w.value=e};Ze({id:"assign",group:"dialog",label:()=>o("Assign"),icon:"user-round-plus",key:"KeyA",act:!0,opensField:!0,when:An,run:Dr("assignee")},{id:"take",group:"dialog",label:()=>o("Take it"),icon:"hand",key:"KeyI",act:!0,when:An,run:()=>ou(Ms().id)},{id:"reopen",group:"dialog",label:()=>o("Reopen"),icon:"undo-2",key:"KeyE",act:!0,listed:!1,when:bM,run:()=>{ws(Ms().id)}},{id:"take-next",group:"list",label:()=>o("Take the most urgent one"),icon:"hand",key:"Shift+KeyI",act:!0,run:()=>{lu()}},{id:"close",group:"dialog",label:()=>o("Close"),icon:"check",key:"KeyE",act:!0,when:D$,run:()=>{Sn(Hn().id)}},{id:"finish",group:"dialog",label:()=>o("Close with a reason"),icon:"check",key:"Shift+KeyE",act:!0,when:()=>!!Hn(),run:Dr("finish")},{id:"snooze",group:"dialog",label:()=>o("Snooze"),icon:"alarm-clock",key:"KeyH",act:!0,when:D$,run:Dr("snooze")},{id:"wake",group:"dialog",label:()=>o("Unsnooze"),icon:"alarm-clock",listed:!1,when:()=>!!(D$()&&Hn().snooze),run:()=>{xs(Hn().id)}},{id:"team",group:"dialog",label:()=>o("Assign to a team"),icon:"users-round",key:"Shift+KeyA",act:!0,opensField:!0,when:()=>!!Hn(),run:Dr("team")},{id:"no-answer",group:"dialog",label:()=>o("No reply needed"),icon:"message-circle-off",key:"KeyY",act:!0,when:()=>!!Hn()?.waiting_since,run:()=>{pu(Hn().id)}},{id:"follow",group:"dialog",label:()=>vo.peek()[Hn()?.id]?o("Stop following"):o("Follow"),icon:"eye",key:"KeyF",act:!0,when:()=>!!Hn(),run:()=>{fa(Hn().id)}},{id:"new-dialog",group:"everywhere",label:()=>o("Write to a client"),icon:"square-pen",key:"KeyC",act:!0,opensField:!0,run:Dr("newdialog")},{id:"hand-over",group:"everywhere",label:()=>o("Hand over my conversations"),icon:"users-round",run:Dr("handover")});var wM=we(()=>Promise.resolve().then(()=>(e_(),Xx)),"GiveMenu",{keys:!0}),Ws=(e,t)=>(n,s)=>s===null?t(n):e(s),n_=()=>pn({act:"close"},Ws(e=>Ei(e,uu("solved")),e=>C("{n} conversation closed","{n} conversations closed",e))),o_=()=>pn({act:"reopen"},Ws(Vc,e=>C("{n} conversation reopened","{n} conversations reopened",e))),kM=()=>pn({act:"read"},Ws(Qc,e=>C("{n} conversation marked as read","{n} conversations marked as read",e))),R$=()=>pn({act:"follow",on:!0},Ws(e=>Zc(e,!0),e=>C("You follow {n} conversation","You follow {n} conversations",e))),s_=()=>o$(E.peek().view).open?n_():o_();function xM(e,t){pn({act:"snooze",until:e,reason:t},Ws(n=>Jc(n,e),n=>e===null?C("{n} conversation snoozed until the client replies","{n} conversations snoozed until the client replies",n):C("{n} conversation snoozed until {when}","{n} conversations snoozed until {when}",n,{when:ht(e)})))}function _M({person:e,team:t}){if(t!==void 0){let n=ct.peek()[t]?.name??"";pn({act:"team",team_id:t},Ws(s=>tu(s,n),s=>C("{n} conversation assigned to team {name}","{n} conversations assigned to team {name}",s,{name:n})))}else e===null?pn({act:"assign",operator_id:null},Ws(n=>vs(n,null),n=>C("{n} conversation has no assignee now","{n} conversations have no assignee now",n))):pn({act:"assign",operator_id:e},Ws(n=>vs(n,e),n=>C("{n} conversation assigned: {name}","{n} conversations assigned: {name}",n,{name:U(e)})))}var t_=e=>{w.value=w.peek()===e?null:e},SM=[["user-round-plus",()=>o("Assign"),"A",()=>t_("pick-give"),"pick-give"],["alarm-clock",()=>o("Snooze"),"H",()=>t_("pick-snooze"),"pick-snooze","open"],["mail-open",()=>o("Mark as read"),null,kM],["eye",()=>o("Follow"),"F",R$],["undo-2",()=>o("Reopen"),"E",o_,null,"closed"],["check",()=>o("Close"),"E",n_,null,"open"]];function a_({view:e}){let t=At.value.size;if(!t)return null;let n=Ui.value,s=o$(e),a=(l,c)=>l==="E"&&c==="closed"&&s.open?null:l,i=SM.filter(([,,,,,l])=>!l||s[l]).map(([l,c,u,d,p,h])=>[l,c,a(u,h),d,p]);return r`<div class="bulkwrap">
<${CM} view=${e} size=${t} />
${_r.value&&r`<div class="bulkerr" role="alert">
<${f} name="circle-alert" size="m" />
<span class="grow">${Pk(_r.value)}</span>
<button type="button" class="link" onClick=${Nk}>${o("Retry")}</button>
</div>`}
<div class="bulk2" role="toolbar" aria-label=${o("Bulk actions")} aria-busy=${String(!!n)}>
<span class="b5 t13" role="status">
${n?o("{done} of {of}",n):o("{n} selected",{n:ie(t)})}
</span>
<span class="grow"></span>
${i.map(([l,c,u,d,p])=>r`<button type="button" class="ib small" disabled=${!!n}
aria-label=${u?`${c()} (${u})`:c()} title=${u?`${c()}  ${u}`:c()}
aria-haspopup=${p?"dialog":null} aria-expanded=${p?String(w.value===p):null}
onClick=${d}>
<${f} name=${l} size="m" />
</button>`)}
<button type="button" class="ib small" aria-label=${o("Clear selection")} title=${`${o("Clear selection")}  Esc`}
onClick=${Cr}>
<${f} name="x" size="m" />
</button>
</div>
${w.value==="pick-snooze"&&r`<${lp} label=${o("Snooze")} onPick=${xM} />`}
${w.value==="pick-give"&&r`<${wM} onPick=${_M} />`}
</div>`}function CM({view:e,size:t}){let n=He.ids.length,s=Math.max(gu(e)??0,n);return t<n||s<=t||n<2?null:r`<div class="bulkall" role="status">
<span>
${o("All loaded conversations are selected: {n} of {total}",{n:ie(t),total:ie(s)})}
</span>
<button type="button" class="link" onClick=${()=>Ak(e)}>
${o("Select all {total}",{total:ie(s)})}
</button>
</div>`}Te();T();ae();Ca();X();_();gn();G();R();mr();D();Wn();T();ae();_();ft();D();Wn();var z$=[["urgent",()=>o("Most urgent first"),"hourglass"],["newest",()=>o("Newest first"),"clock"],["longest",()=>o("Longest waiting"),"flame"]];function I$(){let e=w.value==="sort",t=(z$.find(([n])=>n===It.value)??z$[0])[1]();return r`<button type="button" class="btn quiet small" aria-haspopup="menu" aria-expanded=${String(e)}
onClick=${()=>{w.value=e?null:"sort"}}><${f} name="arrow-down-wide-narrow" size="s" />${t}</button>
${e&&r`<${tt} label=${o("Sort order")} place="popsort">${z$.map(([n,s,a])=>r`<${H} icon=${a} checked=${n===It.value}
onPick=${()=>{It.value=n}}>${s()}<//>`)}<//>`}`}var Ea={cards:[()=>o("Cards"),"rows-3"],rows:[()=>o("Rows"),"rows-4"],table:[()=>o("Table"),"table-2"]},L$=e=>et({list:{mode:e}}),i_=()=>L$(kr[(kr.indexOf(de.peek()?.list?.mode??"cards")+1)%kr.length]),r_=e=>Kt(e,"urgent")!==Kt(e,"longest");function l_({view:e}){let t=En.value==="table";return r`
<div class="phead">
<h2 class="ttl cut">${Bw(e)}</h2>
${t?r`<${NM} />`:r`<${OM} />`}
<${PM} wide=${t} />
</div>
<div class="ltabs">
<${EM} view=${e} />
${t&&r_(e)&&r`<div class="lfilter"><${I$} /></div>`}
</div>
${!t&&r`<div class="lfilter">
${r_(e)?r`<${I$} />`:r`<span class="t12 dim lown">${TM(e)}</span>`}
<${AM} view=${e} />
</div>`}
`}var TM=e=>({snoozed:o("Returning soonest first"),mentions:o("Unseen first")})[e]??o("Newest first");function EM({view:e}){return r`<nav class="tabs" aria-label=${o("Whose conversations")}>${Li.map(([t,n])=>r`<a class="tab" href=${j(t)}
aria-current=${e===t?"page":null}>${n()} <span class="n">${ie(_e.value[t])}</span></a>`)}</nav>`}function AM({view:e}){return r`<span class="hrow tight end">
<a class="chip" href=${j(e==="unread"?"mine":"unread")}
aria-current=${e==="unread"?"true":null}>
${o("Unread")}
${_e.value.unread>0&&r` <span class="num">${ie(_e.value.unread)}</span>`}
</a>
</span>`}function OM(){let e=w.value==="mode",[t,n]=Ea[En.value];return r`<span class="popat">
<button type="button" class="ib only-wide" aria-haspopup="menu" aria-expanded=${String(e)}
aria-label=${o("List view: {name}",{name:t().toLocaleLowerCase()})} title=${o("List view")+"  V"}
onClick=${()=>{w.value=e?null:"mode"}}>
<${f} name=${n} />
</button>
${e&&r`<${tt} label=${o("List view")} place="popmode">
${kr.map(s=>r`<${H} icon=${Ea[s][1]} checked=${s===En.value} onPick=${()=>L$(s)}>
${Ea[s][0]()}
<//>`)}
<//>`}
</span>`}var NM=()=>r`<span class="seg" role="group" aria-label=${o("List view")}>
${kr.map(e=>r`<button type="button" aria-pressed=${String(e===En.value)} title=${Ea[e][0]()+"  V"}
onClick=${()=>L$(e)}>
<${f} name=${Ea[e][1]} size="m" />
${e===En.value?Ea[e][0]():r`<span class="vh">${Ea[e][0]()}</span>`}
</button>`)}
</span>`;function PM({wide:e}){let t=()=>{w.value="newdialog"};return e?r`<button type="button" class="btn primary" onClick=${t}>
<${f} name="square-pen" size="m" />
${o("Write")}
<kbd>C</kbd>
</button>`:r`<button type="button" class="ib" aria-label=${o("Write to a client")} title=${o("Write to a client")+"  C"}
onClick=${t}>
<${f} name="square-pen" />
</button>`}L();T();Mc();_();gn();G();R();pt();mr();D();function c_({view:e,ids:t,shown:n,waiting:s}){let{from:a,to:i}=xr.value,l=[...new Set([...s,...xn.value])].filter(m=>ne.value[m]),c=l.filter(m=>{let $=n.indexOf(m);return $>=a&&$<=i});N(()=>{Um([...c,E.value.dialog])});let u=l.filter(m=>rs(ne.value[m],e,cs())&&!c.includes(m)&&m!==E.value.dialog);if(u.length)return r`<${MM} view=${e} list=${DM(u,t)} ids=${t} from=${a} to=${i} />`;let d=oy(W.value,xn.value.filter(m=>m!==E.value.dialog),e);if(!d)return null;let[,p]=Li.find(([m])=>m===d.view);return r`<${cp} icon="chevron-right" run=${()=>{tr.value={view:d.view,ids:d.ids},z(j(d.view,E.value.dialog))}}>
${C("{n} new in {tab}","{n} new in {tab}",d.ids.length,{tab:p()})}
<//>`}var B$=(e,t)=>{let n=e.indexOf(t);return n<0?1/0:n},DM=(e,t)=>[...e].sort((n,s)=>B$(t,n)-B$(t,s));function MM({view:e,list:t,ids:n,from:s,to:a}){let i=B$(n,t[0]),l=()=>{tr.value={view:e,ids:t},He.showNew()};return i>a?r`<${cp} icon="arrow-down" run=${l}>${C("{n} new below","{n} new below",t.length)}<//>`:i<s?r`<${cp} icon="arrow-up" run=${l}>${C("{n} new above","{n} new above",t.length)}<//>`:r`<${cp} icon="eye" run=${l}>${C("{n} new · show","{n} new · show",t.length)}<//>`}var cp=({icon:e,run:t,children:n})=>r`<button type="button" class="newpill" data-key="queued" onClick=${t}>
<${f} name=${e} size="s" />
${n}
</button>`;function u_(e,t,n,s,a){N(()=>{let{view:i,ids:l}=tr.value??{};if(i!==e||!s?.loaded)return;let c=n.find(u=>l.includes(u));c!==void 0?(tr.value=null,requestAnimationFrame(()=>{He.reveal(c),ny(l),Um(l)})):s.next&&!a?pa(e,t):s.next||(tr.value=null)})}T();X();_();ii();G();R();Gt();D();T();Qe();Ic();_();R();D();function p_(){if(O.value?.role!=="administrator")return r`<${re} icon="plug" title=${o("No channel is connected yet")}
text=${o("An administrator connects Telegram, VK or email. Messages then appear here.")} />`;let e=or(),t=e&&sr(e,"channel add");return r`<${re} icon="plug" title=${o("Connect the first channel")} text=${o("Telegram, VK or email: run this command on the server, in a second terminal, without stopping Okno. It asks for everything it needs, the token or password last. Messages then appear here.")}>
${t&&r`
<code class="cmd first">${t}</code>
<span class="hrow wrap ctr">
<button type="button" class="btn" onClick=${()=>Dt(t)}>
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
<//>`}var RM={unassigned:()=>["sun",o("No unassigned conversations"),o("New conversations appear here automatically.")],all:()=>["inbox",o("No open conversations"),o("New conversations appear here automatically.")],waiting:()=>["sun",o("No clients are waiting"),o("Conversations stay here from the client's message until your team replies.")],unread:()=>["mail-open",o("No unread conversations"),o("New messages in your conversations and in unassigned ones appear here.")],mentions:()=>["at-sign",o("No mentions"),o("Notes with your @name appear here.")],following:()=>["eye",o("You do not follow any conversations"),o("Follow a conversation to be notified of everything in it, whoever the assignee is.")],snoozed:()=>["alarm-clock",o("No snoozed conversations"),o("Snooze a conversation: it leaves the lists and comes back on time.")],closed:()=>["archive",o("No closed conversations"),o("Closed conversations stay here and reopen when the client writes.")],failed:()=>["check-check",o("No unsent messages"),o("Messages that could not be delivered appear here, and you can retry them.")]};function W$({view:e}){if(!Object.keys(Me.value).length)return r`<${p_} />`;if(e==="mine")return r`<${zM} />`;let t=ss(e);if(t!==null)return r`<${IM} team=${ct.value[t]} />`;let[n,s,a]=RM[e]();return r`<${re} icon=${n} title=${s} text=${a} />`}function zM(){let e=_e.value.unassigned;return r`<${re} icon="sun" title=${o("All answered")}
text=${o("You have no open conversations. Unassigned: {n}.",{n:ie(e)})}>
${e>0&&r`<button type="button" class="btn primary" onClick=${lu}>
${o("Take the next one")}
<${rn} of=${["Shift","I"]} />
</button>`}
<//>`}function IM({team:e}){if(!e||e.removed)return r`<${re} icon="users-round" title=${o("Team not found")}
text=${o("It was deleted, or the link is wrong.")}>
<a class="btn" href=${j("all")}>${o("All conversations")}</a>
<//>`;let t=e.members.includes(O.value.id);return r`<${re} icon="sun" title=${o("No conversations in this team")} text=${t?o("Conversations assigned to your team appear here."):o("Conversations assigned to this team appear here.")} />`}L();T();Qe();We();Ic();X();_();R();D();No();var LM=["token-wrong","password-wrong","settings-wrong","secrets-unreadable","folder-missing"],d_=e=>$t(e)===$t(K.value)?q(e):Ke(e);function m_(){return Object.values(Me.value).filter(t=>t.down_since&&["trouble","working"].includes(t.health)).sort((t,n)=>t.down_since-n.down_since).map(t=>t.health==="trouble"?r`<${BM} channel=${t} key=${t.id} />`:r`<${FM} channel=${t} key=${t.id} />`)}function BM({channel:e}){let[t,n]=g(!1),s={name:e.name,time:d_(e.down_since),cause:Ut(e.health_code,e.health_detail)},a=e.kind==="email"?o("{name} has received no emails since {time}: {cause}.",s):o("{name} has received no messages since {time}: {cause}.",s),i=O.value?.role==="administrator";return r`<div class="banner bad outage" role="alert" data-channel=${e.id}>
<${f} name="circle-alert" size="m" />
<span class="grow">
${a} <span class="b4">
${i?o("Replies wait in the queue."):o("Replies wait in the queue. Administrators have been notified.")}
</span>
</span>
${i&&r`<button type="button" class="btn small" aria-expanded=${String(t)} onClick=${()=>n(!t)}>
${o("What to do")}
</button>`}
${t&&r`<${WM} channel=${e} />`}
</div>`}function WM({channel:e}){let t=or(),n=LM.includes(e.health_code),s=t&&sr(t,`channel ${n?"change":"test"} ${py(e.name)}`);return r`<div class="remedy t13">
<p>
${n?o("Get a valid token or password, then run this command on the server. It asks for the new one:"):o("Okno keeps trying. Run this command on the server to see what the platform answers:")}
</p>
${s&&r`
<code class="cmd">${s}</code>
<button type="button" class="btn small" onClick=${()=>Dt(s)}>
<${f} name="copy" size="s" />
${o("Copy")}
</button>
`}
</div>`}function FM({channel:e}){return r`<div class="banner okb outage" role="status" data-channel=${e.id}>
<${f} name="check" size="m" />
<span class="grow">
${o("{name} works again. Messages from {from} to {until} arrive late.",{name:e.name,from:d_(e.down_since),until:q(e.health_at)})}
</span>
</div>`}T();We();X();ca();_();Aa();Pe();G();R();D();Lo();up();var pp=({snooze:e})=>r`<span class="sla" title=${e.reason||null}>
<${f} name="alarm-clock" size="s" />
${e.until===null?o("until the client replies"):ht(e.until)}
</span>`;function dp({dialog:e,draft:t}){if(bc(e.id))return r`<span class="cut typing">${o("typing…")}</span>`;if(t)return r`<span class="cut"><span class="draft">${o("Draft:")}</span> ${t}</span>`;let n=e.preview;if(!n)return r`<span class="cut dim">${o("No messages")}</span>`;let s=n.content==="text"?n.text||o("File"):[Wt(n.content),n.text].filter(Boolean).join(": ");if(n.kind==="in")return r`<span class="cut">${s}</span>`;let a=n.operator_id===O.value.id?o("You:"):n.operator_id?hs(U(n.operator_id))+":":"",i=n.kind==="note"?r`<${f} name="lock" size="s" />`:r`<${Yn} state=${n.state} />`;return r`<span class="pvs">${i}</span><span class="cut"><span class="you">${a}</span> ${s}</span>`}var mp=()=>r`<span class="sla bad"><${f} name="circle-alert" size="s" />${o("not sent")}</span>`;function F$(e,t){return[e.name,ge(e.kind),t?C("{n} unread","{n} unread",t):"",e.failed?o("not sent"):"",e.snooze?o("snoozed"):Ew(e,K.value)].filter(Boolean).join(", ")}var fp=({count:e,called:t})=>r`
${t&&r`<span class="called" title=${o("You were mentioned")}><${f} name="at-sign" size="s" /></span>`}
${e>0&&r`<span class="count">${e>99?"99+":e}</span>`}
`,h_=e=>ci.value[e]?.no!=null,g_=(e,t)=>t!=="mine"&&e.assignee_id!==null?U(e.assignee_id):null,b_=({dialog:e,picked:t,size:n})=>t?r`<span class=${`av pickedav ${n??""}`} aria-hidden="true">
<${f} name="check" />
<${Se} kind=${e.kind} />
</span>`:r`<${J} name=${e.name} face=${e.avatar} size=${n??""}>
<${Se} kind=${e.kind} />
<//>`;function KM({dialog:e,count:t,draft:n,view:s,picked:a}){let i=g_(e,s);return r`
<${b_} dialog=${e} picked=${a} />
<span class="grow">
<span class="who">
<span class="nm cut">${e.name}</span>
<span class="tm">${Eo(e.last_at,K.value)}</span>
</span>
<span class="pv">
<${dp} dialog=${e} draft=${n} />
<span class="hrow tight end"><${fp} count=${t} called=${h_(e.id)} /></span>
</span>
<span class="ft">
${e.failed?r`<${mp} />`:""}
${e.snooze?r`<${pp} snooze=${e.snooze} />`:r`<${Bn} dialog=${e} />`}
<span class="t11 dim num">${o("No. {number}",{number:ie(e.number)})}</span>
${i&&r`<${J} name=${i} size="xs" />`}
</span>
</span>
`}function qM({dialog:e,count:t,draft:n,view:s,picked:a}){let i=g_(e,s);return r`
<${b_} dialog=${e} picked=${a} size="md2" />
<span class="grow">
<span class="who">
<span class="nm cut">${e.name}</span>
<span class="hrow tight end">
${e.failed?r`<${mp} />`:e.snooze?r`<${pp} snooze=${e.snooze} />`:r`<${Bn} dialog=${e} short />`}
<span class="tm">${Eo(e.last_at,K.value)}</span>
</span>
</span>
<span class="pv">
<${dp} dialog=${e} draft=${n} />
<span class="hrow tight end">
<${fp} count=${t} called=${h_(e.id)} />
${i&&r`<${J} name=${i} size="xs" />`}
</span>
</span>
</span>
`}var UM={cards:KM,rows:qM};function v_({look:e,dialog:t,count:n,draft:s,view:a,current:i,stop:l,picked:c}){let u=UM[e];return r`<a class=${`dlg ${e}`} href=${j(a,t.id)} data-id=${t.id}
data-unread=${n>0?"":null} data-picked=${c||null} draggable=${!1}
aria-current=${i?"true":null} aria-label=${F$(t,n)} tabindex=${l?0:-1}>
<${u} dialog=${t} count=${n} draft=${s} view=${a} picked=${c} />
</a>`}L();T();gn();_();ft();var HM=200,$p=8,YM={cards:80,rows:52,table:42},y_=new Map;function w_({name:e,ids:t,look:n,row:s,head:a,tail:i,open:l,onNear:c,near:u}){let d=A(null),p=A(null),h=A({name:null,ids:[],height:0}),[m,$]=g(YM[n]),[v,k]=g([0,40]),x=A(null),y=()=>p.current.offsetTop,P=ce=>{let me=Math.floor((ce-y())/m)-$p;return[Math.max(0,me),Math.ceil((ce+d.current.clientHeight-y())/m)+$p]},Y=()=>{let{scrollTop:ce,clientHeight:me}=d.current,se={from:Math.ceil((ce-y()-1)/m),to:Math.floor((ce+me-y()+1)/m)-1};(se.from!==xr.peek().from||se.to!==xr.peek().to)&&(xr.value=se)},M=()=>{Y();let ce=P(d.current.scrollTop);(Math.abs(ce[0]-v[0])>$p/2||Math.abs(ce[1]-v[1])>$p/2)&&k(ce)},ze=()=>{let{scrollTop:ce}=d.current,me=Math.min(h.current.ids.length-1,Math.floor(ce/m));me>=0&&y_.set(e,{id:h.current.ids[me],offset:ce-me*m,atTop:ce<4})},vt=()=>{ze(),M();let{scrollTop:ce,scrollHeight:me,clientHeight:se}=d.current;me-ce-se<u*m&&c()},Ee=A("");B(()=>{let ce=[n,In.value,Sk.value,innerWidth,devicePixelRatio,t.length>0].join();if(Ee.current!==ce){Ee.current=ce;let Ue=p.current.querySelector(":scope > .dli")?.getBoundingClientRect().height;if(Ue&&Math.abs(Ue-m)>.5){$(Ue);return}}let me=h.current,se=y_.get(e),xe=me.name!==e||me.ids!==t||me.height!==m;if(h.current={name:e,ids:t,height:m},xe&&se){let Ue=se.atTop?null:Eb(se,me.name===e?me.ids:t,t),Dn=Ue===null?se.atTop?0:d.current.scrollTop:Ue*m+Math.min(se.offset,m);Math.abs(d.current.scrollTop-Dn)>.5&&(d.current.scrollTop=Dn)}else me.name!==e&&(d.current.scrollTop=0);xe?M():Y(),xe&&d.current.scrollHeight<=d.current.clientHeight+u*m&&c()}),B(()=>{if(x.current===null)return;let ce=p.current.querySelector(`.dlg[data-id="${x.current}"]`);ce&&(x.current=null,ce.focus({preventScroll:!0}))}),He.ids=t,He.reveal=ce=>{let me=t.indexOf(ce);if(me<0||!d.current)return;let[se,xe]=[me*m,(me+1)*m],Ue=y(),{scrollTop:Dn,clientHeight:Ba}=d.current;se<Dn?d.current.scrollTop=se:xe+Ue>Dn+Ba&&(d.current.scrollTop=xe+Ue-Ba),ze(),k(P(d.current.scrollTop)),Y()},He.focus=ce=>{x.current=ce,He.reveal(ce),k(me=>[...me])};let De=VM(t,v,[l,Vt.value]),yt=t.length;return r`<div class="scroll" ref=${d} onScroll=${vt}>
${a}
<ul class="dlist" ref=${p} data-look=${n} aria-label=${o("Conversations")}
style=${{height:`${yt*m}px`}}>
${De.map(ce=>r`<${GM} key=${t[ce]} index=${ce} of=${yt} height=${m}>${s(t[ce])}<//>`)}
</ul>
${i}
</div>`}var GM=({index:e,of:t,height:n,children:s})=>r`<li class="dli" style=${{top:`${e*n}px`}} aria-setsize=${t} aria-posinset=${e+1}>
${s}
</li>`;function VM(e,[t,n],s){if(e.length<=HM)return e.map((i,l)=>l);let a=[];for(let i=t;i<Math.min(n,e.length);i+=1)a.push(i);for(let i of s){let l=i===null?-1:e.indexOf(i);l>=0&&(l<t||l>=n)&&a.push(l)}return a.sort((i,l)=>i-l)}Q();T();Qe();ae();ys();_();R();Gt();Wn();var Mr=S(null),JM=240,ZM=290;function j$(e){let t=Number(e.currentTarget.dataset?.menu??e.target.closest?.(".dlg[data-id]")?.dataset.id);if(!t||e.shiftKey)return;e.preventDefault(),e.stopPropagation();let n=e.clientX?{x:e.clientX,y:e.clientY}:QM(e.target);Mr.value={id:t,x:Math.min(n.x,innerWidth-JM),y:Math.min(n.y,innerHeight-ZM)},w.value="row"}function QM(e){let t=e.getBoundingClientRect();return{x:t.left+24,y:t.top+24}}function K$(e){Mr.value={id:e,x:0,y:0},w.value="row-snooze"}var XM=e=>pn({act:"read"},()=>Qc(e),[e]),e2=e=>pn({act:"unread",numbers:[e.last_no]},()=>Xc(e.id),[e.id]);function k_(){let e=Mr.value&&ne.value[Mr.value.id];if(!e)return null;let{id:t}=e;if(w.value==="row-snooze")return r`<div class="rowsnz">
<${lp} label=${o("Snooze")} waitingSince=${e.waiting_since}
onPick=${(s,a)=>cu(t,s,a)} />
</div>`;if(w.value!=="row")return null;let n=e.state==="open";return r`<div class="rowpop" style=${{left:`${Mr.value.x}px`,top:`${Mr.value.y}px`}}>
<${tt} label=${o("Actions: {name}",{name:e.name})} place="poprow">
${n&&e.assignee_id!==O.value.id&&r`<${H} icon="hand" onPick=${()=>iu(t,O.value.id)}>${o("Take it")}<//>`}
${n&&(e.snooze?r`<${H} icon="alarm-clock" onPick=${()=>xs(t)}>${o("Unsnooze")}<//>`:r`<${H} icon="alarm-clock" stay onPick=${()=>K$(t)}>${o("Snooze")}<//>`)}
${n?r`<${H} icon="check" onPick=${()=>Sn(t)}>${o("Close")}<//>`:r`<${H} icon="undo-2" onPick=${()=>ws(t)}>${o("Reopen")}<//>`}
${Ha(e)?r`<${H} icon="mail-open" onPick=${()=>XM(t)}>${o("Mark as read")}<//>`:r`<${H} icon="mail" onPick=${()=>e2(e)}>${o("Mark as unread")}<//>`}
<${H} icon="eye" onPick=${()=>fa(t)}>${vo.value[t]?o("Stop following"):o("Follow")}<//>
<${H} icon="check" onPick=${()=>Fo(t)}>${At.value.has(t)?o("Deselect"):o("Select")}<//>
<//>
</div>`}T();We();X();_();gn();Pe();ft();G();R();D();Lo();var t2=[["x-who",()=>o("Client"),["client"]],["x-last",()=>o("Last message"),null],["x-team",()=>o("Team"),null],["x-as",()=>o("Assignee"),["assignee"]],["x-sla",()=>o("Waiting"),["longest","urgent"]],["x-tm",()=>o("Updated"),["newest","oldest"]]],n2=new Set(["newest"]),hp=()=>Object.values(ct.value).some(e=>!e.removed);function x_({view:e}){let t=Kt(e,It.value),n=He.ids.length>0&&He.ids.every(s=>At.value.has(s));return r`<div class=${hp()?"trow thd teams":"trow thd"}>
<span class="x-x">
<input type="checkbox" class="check" aria-label=${o("Select all loaded")} checked=${n}
indeterminate=${!n&&At.value.size>0} onChange=${()=>n?Cr():Pu()} />
</span>
${t2.map(([s,a,i])=>s==="x-team"&&!hp()?null:r`<span class=${s}>
${i&&Kt(e,i[0])===i[0]?r`<${o2} label=${a()} orders=${i} chosen=${t} />`:a()}
</span>`)}
</div>`}function o2({label:e,orders:t,chosen:n}){let s=t.indexOf(n),a=t[(s+1)%t.length];return r`<button type="button" aria-pressed=${String(s>=0)} title=${o("Sort by this column")} onClick=${()=>{It.value=s>=0&&t.length===1?"urgent":a}}>${e}${s>=0&&r`<${f} name=${n2.has(n)?"arrow-down":"arrow-up"} size="s" />`}</button>`}function __({dialog:e,count:t,draft:n,view:s,current:a,stop:i,picked:l}){let c=e.assignee_id===null?null:U(e.assignee_id),u=ct.value[e.team_id];return r`<a class=${hp()?"dlg trow teams":"dlg trow"} href=${j(s,e.id)}
data-id=${e.id} data-unread=${t>0?"":null} data-picked=${l||null} draggable=${!1}
aria-current=${a?"true":null} aria-label=${F$(e,t)} tabindex=${i?0:-1}>
<span class="x-x"></span>
<span class="x-who hrow">
<${Se} kind=${e.kind} size="mid" />
<span class="nm cut">${e.name}</span>
<${fp} count=${t} called=${ci.value[e.id]?.no!=null} />
</span>
<span class="x-last pv"><${dp} dialog=${e} draft=${n} /></span>
${hp()&&r`<span class="x-team cut mut">${u&&!u.removed?u.name:r`<span class="dim">—</span>`}</span>`}
<span class="x-as hrow">
${c?r`<${J} name=${c} size="sm" /><span class="cut">${Qa(c)}</span>`:r`<${Cc} size="sm" /><span class="dim">${o("nobody")}</span>`}
</span>
<span class="x-sla">
${e.failed?r`<${mp} />`:e.snooze?r`<${pp} snooze=${e.snooze} />`:e.waiting_since?r`<${Bn} dialog=${e} short />`:r`<span class="dim">—</span>`}
</span>
<span class="x-tm num dim">${Eo(e.last_at,K.value)}</span>
</a>`}L();T();_();R();pt();Gt();D();var gp=12,q$=88,bp=72,s2=450;function S_(e,t){let n=A(null),s=A(0),[a,i]=g(0),[l,c]=g(!1),u=x=>{let[y]=x.touches;if(s.current=Date.now(),x.touches.length>1){m();return}let P=x.target.closest(".dlg[data-id]"),Y=x.currentTarget.querySelector(".scroll");n.current={x:y.clientX,y:y.clientY,row:P,box:Y,atTop:Y?.scrollTop===0,dx:0,kind:null},P&&(n.current.timer=setTimeout(()=>{n.current.kind="long",navigator.vibrate?.(15),Fo(Number(P.dataset.id))},s2))},d=x=>{let y=n.current;if(!y||y.kind==="long")return;let[P]=x.touches,[Y,M]=[P.clientX-y.x,P.clientY-y.y];Math.hypot(Y,M)>gp&&clearTimeout(y.timer),y.kind??=Math.abs(Y)>gp&&Math.abs(Y)>Math.abs(M)*1.5&&y.row?"swipe":M>gp&&y.atTop?"pull":Math.abs(M)>gp?"scroll":null,y.kind==="swipe"&&p(y,Y),y.kind==="pull"&&i(Math.max(0,Math.min(bp*1.4,M/2)))},p=(x,y)=>{if(ne.peek()[Number(x.row.dataset.id)]?.state!=="open")return;x.dx=y,x.row.style.setProperty("transform",`translateX(${y}px)`);let Y=x.row.parentElement;Y.dataset.swipe=y>0?"aside":"close",Y.toggleAttribute("data-enough",Math.abs(y)>q$)},h=x=>{clearTimeout(x.timer),x.row&&(x.row.style.removeProperty("transform"),delete x.row.parentElement?.dataset.swipe,x.row.parentElement?.removeAttribute("data-enough"))},m=()=>{n.current&&h(n.current),n.current=null,i(0)},$=x=>{let y=n.current;if(!y)return;let P=Number(y.row?.dataset.id);h(y),n.current=null,x.cancelable&&(y.kind==="swipe"||y.kind==="long")&&x.preventDefault(),y.kind==="swipe"&&y.dx>q$&&K$(P),y.kind==="swipe"&&y.dx<-q$&&Sn(P),y.kind==="pull"&&a>=bp&&v(),i(0)},v=async()=>{c(!0),await Mv(e,t),c(!1)},k=(a>0||l)&&r`<div class="pull" role="status" style=${{height:`${l?bp/1.4:a}px`}}>
<${f} name=${l?"clock":"arrow-down"} size="m" />
${l?o("Refreshing"):a>=bp?o("Release to refresh"):o("Pull to refresh")}
</div>`;return{handlers:{onTouchStart:u,onTouchMove:d,onTouchEnd:$,onTouchCancel:m},touched:()=>Date.now()-s.current<1e3,pull:k}}ae();Io();Pt();_();Ds();G();var co=()=>E.peek().page==="inbox",C_=()=>co()&&At.peek().size>0,a2=()=>co()&&He.ids.length>0&&!document.activeElement?.closest("#conversation, #card")&&!getSelection().toString();Ze({id:"mine",group:"list",label:()=>o("Mine"),icon:"inbox",key:"Digit1",run:()=>z(j("mine"))},{id:"unassigned",group:"list",label:()=>o("Unassigned"),icon:"inbox",key:"Digit2",also:["KeyG KeyN"],run:()=>z(j("unassigned"))},{id:"all",group:"list",label:()=>o("All"),icon:"inbox",key:"Digit3",run:()=>z(j("all"))},{id:"queued",group:"list",label:()=>o("Show the new ones"),key:"Period",palette:!1,run:()=>Tt("[data-key='queued']")?.click()},{id:"next",group:"list",label:()=>o("Next"),key:"KeyJ",palette:!1,when:co,walks:!0,run:()=>Qf(1)},{id:"previous",group:"list",label:()=>o("Previous"),key:"KeyK",palette:!1,when:co,walks:!0,run:()=>Qf(-1)},{id:"next-unread",group:"list",label:()=>o("Next unread"),key:"Shift+KeyJ",when:co,walks:!0,run:()=>Xf(1)},{id:"previous-unread",group:"list",label:()=>o("Previous unread"),key:"Shift+KeyK",when:co,walks:!0,run:()=>Xf(-1)},{id:"down",group:"list",label:()=>o("Previous or next row"),key:"ArrowDown",palette:!1,listed:!1,walks:!0,run:()=>e$(1)},{id:"up",group:"list",key:"ArrowUp",palette:!1,listed:!1,walks:!0,run:()=>e$(-1)},{id:"pick",group:"list",label:()=>o("Select the row"),icon:"check",key:"KeyX",palette:!1,when:co,run:Tk},{id:"pick-range",group:"list",label:()=>o("Select up to this row"),key:"Shift+KeyX",palette:!1,when:co,run:Ek},{id:"pick-all",group:"list",label:()=>o("Select all loaded"),icon:"check",key:"Ctrl+KeyA",when:a2,run:Pu},{id:"look",group:"list",label:()=>o("List view"),icon:"rows-3",key:"KeyV",when:co,run:i_},{id:"go-inbox",group:"go",label:()=>o("Inbox"),icon:"inbox",key:"KeyG KeyI",run:()=>z(eo())},{id:"go-waiting",group:"go",label:()=>o("Waiting for us"),icon:"hourglass",run:()=>z(j("waiting"))},{id:"go-unread",group:"go",label:()=>o("Unread"),icon:"mail-open",run:()=>z(j("unread"))},{id:"go-mentions",group:"go",label:()=>o("Mentions"),icon:"at-sign",run:()=>z(j("mentions"))},{id:"go-following",group:"go",label:()=>o("Following"),icon:"eye",run:()=>z(j("following"))},{id:"go-snoozed",group:"go",label:()=>o("Snoozed"),icon:"alarm-clock",run:()=>z(j("snoozed"))},{id:"go-closed",group:"go",label:()=>o("Closed"),icon:"archive",run:()=>z(j("closed"))});var r2={KeyE:s_,KeyF:R$,KeyA:()=>{w.value="pick-give"},"Shift+KeyA":()=>{w.value="pick-give"},KeyH:()=>{w.value="pick-snooze"}};function i2(){let{view:e,dialog:t}=E.peek();z(j(e)),He.focus(t)}var l2=()=>co()&&En.peek()==="table"&&E.peek().dialog!==null&&!Je.peek();function c2(e){if(e.defaultPrevented||e.altKey||e.ctrlKey||e.metaKey||w.peek()||e.target.closest?.("input:not([type=checkbox]), textarea, select, [contenteditable]"))return;let t=C_()?r2[e.shiftKey?`Shift+${e.code}`:e.code]:null,n=e.key==="Escape"?C_()?Cr:l2()?i2:null:t;n&&(e.preventDefault(),e.stopPropagation(),t?Au(e,n,{settled:!1,pause:!/KeyA$/.test(e.code)}):n())}document.addEventListener("keydown",c2,{capture:!0});var u2=10;function p2(e,t,n){let s=Kt(e,It.value),a=Xn(e,s),i=A({name:"",shown:[],ids:[],queued:[],order:null});i.current.name!==a&&(i.current={name:a,shown:[],ids:[],queued:[],order:Cb()});let l=Ql.value[a],c=i.current,u=l?.loaded?c.order(ne.value,e,s,cs(),l.edge):[],d=c.shown.length>0&&t,p=$o(()=>{let h=Tb(c.shown,u,{busy:d,keep:n});return{...h,shown:h.shown.every(m=>ne.value[m])?h.shown:h.shown.filter(m=>ne.value[m])}},[a,u,d,n,ne.value]);return c.shown=p.shown,{name:a,order:s,known:l,ids:u,queued:p.queued,shown:p.shown,settle:()=>{c.shown=[]}}}function d2(e,t,n){N(()=>{if(!n)return;let s=t.find(a=>ls.value[a]===void 0);if(s===void 0&&e==="unread"){let a={...cs(),marks:new Proxy({},{get:()=>-1})};s=Object.keys(ne.value).find(i=>ls.value[i]===void 0&&rs(ne.value[i],e,a))}s!==void 0&&Lv(ne.value[s])},[e,t,ls.value,ne.value,n])}function T_(){let{view:e,dialog:t}=E.value,[n,s]=g(!1),[,a]=g(0),{name:i,order:l,known:c,ids:u,queued:d,shown:p,settle:h}=p2(e,n||At.value.size>0,t),m=ut.value[`page:${i}`];d2(e,p,c?.loaded);let $=S_(e,l);u_(e,l,p,c,!!(m?.busy||m?.problem)),He.showNew=()=>{h(),s(!1),a(P=>P+1)};let v=()=>{c?.next&&!m?.problem&&pa(e,l)},k=P=>P.currentTarget.contains(P.relatedTarget)?void 0:null,x=P=>{let Y=P.target.closest(".dlg[data-id]");!Y||!(P.shiftKey||At.peek().size&&$.touched())||(P.preventDefault(),P.stopPropagation(),P.shiftKey?Nu(Number(Y.dataset.id)):Fo(Number(Y.dataset.id)))},y=P=>{P.target.closest(".dlg[data-id]")&&!P.ctrlKey&&!P.metaKey&&!P.button&&Ps()};return r`<section class=${`list ${En.value==="table"?"wide":""}`} id="list"
aria-label=${o("List of conversations")}>
<${m_} />
<${l_} view=${e} />
<div class="lbody" onPointerMove=${P=>{P.pointerType==="mouse"&&s(!0)}} onPointerLeave=${P=>{P.currentTarget.contains(document.activeElement)||s(!1)}} onFocusIn=${P=>{s(!0);let Y=P.target.closest(".dlg[data-id]");Y&&(Vt.value=Number(Y.dataset.id))}} onFocusOut=${P=>{k(P)===null&&(Vt.value=null,P.currentTarget.matches(":hover")||s(!1))}} onClickCapture=${x} onClick=${y} onContextMenu=${j$} ...${$.handlers}>
${c?.loaded&&r`<${c_} view=${e} ids=${u} shown=${p} waiting=${d} />`}
${$.pull}
${c?.loaded&&(p.length||En.value==="table")?r`<${m2} name=${i} view=${e} shown=${p} open=${t} near=${v}
more=${!!c.next} state=${m} />`:r`<div class="scroll">
${c?.loaded?r`<${W$} view=${e} />`:r`<${h2} state=${m} view=${e} order=${l} />`}
</div>`}
</div>
<${a_} view=${e} />
<${k_} />
</section>`}function m2({name:e,view:t,shown:n,open:s,near:a,more:i,state:l}){let c=En.value,u=cs(),d=n.includes(s)?s:Vt.value!==null&&n.includes(Vt.value)?Vt.value:n[0],p=m=>{let $=ne.value[m],v=Zw(m)?{...$,failed:!0}:$,k={dialog:v,count:Ha(v),draft:nn(m,"reply"),view:t,current:m===s,stop:m===d,picked:At.value.has(m)};return r`<${f2} id=${m} name=${v.name} leaving=${!rs(v,t,u)} picked=${k.picked}>
${c==="table"?r`<${__} ...${k} />`:r`<${v_} look=${c} ...${k} />`}
<//>`},h=l?.problem?r`<${E_} problem=${l.problem} again=${a} />`:i?r`<ul aria-hidden="true"><${A_} widths=${[52,88]} /></ul>`:null;return r`<${w_} key=${e} name=${e} ids=${n} look=${c} row=${p} open=${s} near=${u2}
onNear=${a} head=${c==="table"&&r`<${x_} view=${t} />`}
tail=${n.length?h:r`<${W$} view=${t} />`} />`}function f2({id:e,name:t,leaving:n,picked:s,children:a}){let i=l=>{l.shiftKey?Nu(e):Fo(e)};return r`<div class="dlw" data-leaving=${n||null} data-picked=${s||null}
data-flash=${wi.value.includes(e)||null} data-aside=${o("Snooze")} data-close=${o("Close")}>
${a}
<input type="checkbox" class="check rowpick" tabindex="-1" aria-label=${o("Select {name}",{name:t})}
checked=${s} onClick=${i} />
<button type="button" class="ib small rowmore" tabindex="-1" aria-haspopup="menu"
aria-label=${o("Actions: {name}",{name:t})} data-menu=${e} onClick=${j$}>
<${f} name="ellipsis" size="m" />
</button>
</div>`}function E_({problem:e,again:t}){return r`<${re} icon="unplug" title=${o("Could not load conversations")} text=${I(e)}>
<button type="button" class="btn" onClick=${t}>${o("Retry")}</button>
<//>`}var A_=({widths:e})=>r`<li class="dlg cards" aria-hidden="true">
<span class="av skav"></span>
<span class="grow"><${Be} width=${e[0]} /><${Be} width=${e[1]} /><${Be} width=${34} /></span>
</li>`,$2=[[52,88],[40,70],[60,92],[46,64],[56,82],[38,76],[50,90],[44,68]];function h2({state:e,view:t,order:n}){let s=Ot(150,!e?.problem);return e?.problem?r`<${E_} problem=${e.problem} again=${()=>pa(t,n)} />`:s?r`<ul aria-busy="true" aria-label=${o("Loading conversations")}>
${$2.map(a=>r`<${A_} widths=${a} />`)}
</ul>`:null}T();Ne();D();var g2=e=>e===wo.value.findLast(t=>t.undo),U$=()=>r`<div class="toasts">
${wo.value.filter(e=>!e.silent).map(e=>r`<div class="toast" role=${e.alert?"alert":"status"} key=${e.id}>
<${f} name=${e.icon} size="m" />
<span class="grow">${e.text}</span>
${e.more&&r`<button type="button" onClick=${()=>sv(e)}>${e.more.label}</button>`}
${e.run&&r`<button type="button" onClick=${()=>fi(e)}>${e.label}</button>`}
${g2(e)&&r`<kbd>Z</kbd>`}
</div>`)}
</div>`;T();Pt();_();G();wa();en();yp();var XS=we(()=>Promise.resolve().then(()=>(JS(),VS)),"Conversation",{when:()=>E.value.dialog!==null,meanwhile:$z}),e1=_n(["photo"],()=>Promise.resolve().then(()=>(QS(),ZS)),"Lightbox");function $z(){return r`<section class="conversation" id="conversation" tabindex="-1" aria-busy="true"
aria-label=${o("Conversation")}></section>`}Ze({id:"find-inside",group:"log",label:()=>o("Find in the conversation"),icon:"search",key:"Ctrl+KeyF",anywhere:!0,when:()=>E.peek().page==="inbox"&&An(),run:vp});Pt();_();wa();yo();ae();Du();Wo();un();J$();yu();Er();var Kp=()=>!!Ft.current?.mail;Ze({id:"reply",group:"dialog",label:()=>o("Reply"),icon:"reply",key:"KeyR",when:An,run:()=>jo("reply")},{id:"note",group:"dialog",label:()=>o("Note"),icon:"lock",key:"KeyN",when:An,run:()=>jo("note")},{id:"attach",group:"field",label:()=>o("Attach a file"),icon:"paperclip",key:"Ctrl+KeyU",anywhere:!0,when:()=>!!document.getElementById("attach"),run:()=>document.getElementById("pickfiles").click()},{id:"send",group:"field",label:()=>o("Send the reply"),key:"Enter",palette:!1,when:()=>!1},{id:"send-letter",group:"field",label:()=>o("Send the email, leave the note"),key:"Ctrl+Enter",palette:!1,when:()=>!1},{id:"new-line",group:"field",label:()=>o("New line"),key:"Shift+Enter",palette:!1,when:()=>!1},{id:"send-close",group:"field",label:()=>o("Send and close the conversation"),icon:"check",key:"Ctrl+Shift+Enter",anywhere:!0,palette:!1,when:()=>Ft.current?.mode==="reply",run:()=>{rc()&&Ft.current.submit({then:"close"})}},{id:"switch-mode",group:"field",label:()=>o("Switch reply and note"),icon:"lock",key:"Ctrl+Shift+KeyM",anywhere:!0,when:()=>!!Ft.current,run:()=>{cn(Ft.current.id,Ft.current.mode==="reply"?"note":"reply"),Ft.current.field.focus()}},{id:"emoji",group:"field",label:()=>o("Emoji"),icon:"smile",key:"Ctrl+Semicolon",anywhere:!0,when:()=>!!Ft.current,run:()=>{w.value="emoji"}},{id:"bold",group:"field",label:()=>o("Bold"),icon:"bold",key:"Ctrl+KeyB",anywhere:!0,palette:!1,when:Kp,run:()=>Ft.current.wrap("**")},{id:"italic",group:"field",label:()=>o("Italic"),icon:"italic",key:"Ctrl+KeyI",anywhere:!0,palette:!1,when:Kp,run:()=>Ft.current.wrap("_")},{id:"numbers",group:"field",label:()=>o("Numbered list"),icon:"list",key:"Ctrl+Shift+Digit7",anywhere:!0,palette:!1,when:Kp,run:()=>Ft.current.list(!0)},{id:"bullets",group:"field",label:()=>o("List"),icon:"list",key:"Ctrl+Shift+Digit8",anywhere:!0,palette:!1,when:Kp,run:()=>Ft.current.list(!1)},{id:"edit-last",group:"field",label:()=>o("Edit my last message, in an empty field"),key:"ArrowUp",palette:!1,when:()=>!1});Pt();_();G();Co();yp();Y$();ft();wa();ae();en();Ph();var y1=we(()=>Promise.resolve().then(()=>(Lh(),g1)),"Card"),Jz=we(()=>Promise.resolve().then(()=>(v1(),b1)),"Client");function Zz(){E.peek().dialog&&(matchMedia("(min-width: 1280px)").matches?vn.value=!vn.value:Je.value=!Je.value)}Ze({id:"card",group:"everywhere",label:()=>o("Show or hide the client card"),icon:"panel-right",key:"BracketRight",when:An,run:Zz});$s({page:"clients",path:"/clients",title:()=>o("Client"),view:Jz});wp({id:"find",icon:"search",label:()=>o("Find in the conversation"),run:vp});wp({id:"history",icon:"history",label:()=>o("Full history"),run:e=>z(nc(e.contact_id))});wp({id:"print",icon:"file-text",label:()=>o("Print the conversation"),run:e=>window.open(fl(e.contact_id,{format:"html",printed:1}),"_blank","noopener")});Yp();Pt();_();_c();qc();Q();R();var k1=document.querySelector("link[rel='icon']"),w1=k1?.getAttribute("href")??"";pe(()=>{let e=W.value.ready&&(Ua.value>0||_e.value.notifications>0);k1?.setAttribute("href",e?w1.replace("favicon.svg","favicon-dot.svg"):w1)});Ze({id:"bell",group:"everywhere",label:()=>o("Notifications"),icon:"bell",key:"KeyG KeyB",run:rr});Pt();_();G();Co();Rn();en();il();Wh();var ML=we(()=>Promise.resolve().then(()=>(WC(),BC)),"Automation"),UC=_n(["why","rulefirst","ruleleave"],()=>Promise.resolve().then(()=>(qC(),KC)),"Layers");mt("rule",{map:"rules",snapshot:e=>(e.rules??[]).map(t=>[t.id,t])});T0({when:x1,run:_1});$s({page:"automation",path:"/automation",icon:"zap",label:()=>o("Automation"),title:()=>o("Automation"),view:ML});Ze({id:"go-automation",group:"go",label:()=>o("Automation"),icon:"zap",key:"KeyG KeyA",run:()=>z(Ie())},{id:"why",group:"log",label:()=>o("Why? (at an automatic line)"),key:"KeyW",palette:!1,when:()=>!1});Q();Pt();_();G();Co();R();en();var mW=we(()=>Promise.resolve().then(()=>(kl(),vg)),"Looks"),fW=we(()=>Promise.resolve().then(()=>(kl(),vg)),"Work"),$W=we(()=>Promise.resolve().then(()=>(VC(),GC)),"OwnKeys"),hW=we(()=>Promise.resolve().then(()=>(tT(),eT)),"OwnNotifications"),gW=we(()=>Promise.resolve().then(()=>(kg(),wg)),"Password"),bW=we(()=>Promise.resolve().then(()=>(kg(),wg)),"Sessions"),vW=we(()=>Promise.resolve().then(()=>(yg(),JC)),"Mailbox"),yW=we(()=>Promise.resolve().then(()=>(lT(),iT)),"Teams"),wW=we(()=>Promise.resolve().then(()=>(mT(),dT)),"Statuses"),kW=we(()=>Promise.resolve().then(()=>(IT(),zT)),"Hours"),xW=we(()=>Promise.resolve().then(()=>(BT(),LT)),"Company"),_W=we(()=>Promise.resolve().then(()=>(KT(),jT)),"Settings"),SW=()=>vi(E.value.section)?.label()??o("Settings");$s({page:"settings",title:SW,view:_W});Ze({id:"go-settings",group:"go",label:()=>o("Settings"),icon:"settings",key:"KeyG KeyS",run:()=>z(zt())});wn({id:"looks",group:"own",icon:"sun-moon",label:()=>o("Appearance"),view:mW});wn({id:"work",group:"own",icon:"inbox",label:()=>o("Work with conversations"),view:fW});wn({id:"keys",group:"own",icon:"keyboard",label:()=>o("Keyboard shortcuts"),view:$W});wn({id:"notifications",group:"own",icon:"bell",label:()=>o("Notifications"),view:hW});wn({id:"password",group:"own",icon:"key-round",label:()=>o("Password"),view:gW});wn({id:"sessions",group:"own",icon:"monitor-smartphone",label:()=>o("Sessions"),view:bW});wn({id:"company",group:"company",icon:"settings",label:()=>o("Company"),when:()=>O.value?.role==="administrator",view:xW});wn({id:"hours",group:"company",icon:"clock",label:()=>o("Business hours"),when:()=>O.value?.role==="administrator",view:kW});wn({id:"mailbox",group:"company",icon:"mail",label:()=>o("Emails to colleagues"),when:()=>O.value?.role==="administrator",view:vW});wn({id:"teams",group:"company",icon:"users-round",label:()=>o("Teams"),when:()=>O.value?.role==="administrator",view:yW});wn({id:"statuses",group:"company",icon:"circle-dot",label:()=>o("Statuses"),when:()=>O.value?.role==="administrator",view:wW});pe(()=>{de.value?.motion==="less"?document.documentElement.dataset.motion="less":delete document.documentElement.dataset.motion});Ol();Ol();en();Yp();var FW=_n(["shortcuts"],()=>Promise.resolve().then(()=>(sE(),oE)),"Shortcuts");function aE(){let{page:e,dialog:t}=E.value,n=W.value.ready;return N(()=>{document.documentElement.dataset.pane=n&&t?"dialog":"list",t||(Je.value=!1)},[n,t]),N(()=>{document.title=n?Kw():o("Okno")}),e==="setup"?r`<${tE} />`:Ce.value==="out"||e==="login"?r`<${eE} />`:n?e==="inbox"?r`<${qW} open=${!!t} />`:r`<${jW} view=${Ja(e)?.view??KW} />`:null}var rE=()=>W.value.demo&&r`<div class="banner demo">
<${f} name="flask-conical" size="m" />
<span class="grow cut">${o("Demo: the clients are not real, nothing is sent out")}</span>
</div>`;function jW({view:e}){return r`
<a class="skip" href="#main">${o("Skip to the main content")}</a>
<div class=${to.value?"app rail":"app"} inert=${Ce.value==="expired"||null}>
<${Mf} />
<${rE} />
<${e} />
<${U$} />
</div>
<${iE} />
`}var KW=()=>r`<main class="main page" id="main">
<h1 class="vh">${o("Page not found")}</h1>
<${re} icon="search-x" title=${o("Page not found")} text=${o("The link may be old or mistyped.")}>
<a class="btn" href="/inbox/mine">${o("Go to the inbox")}</a>
<//>
</main>`;function qW({open:e}){let t=ut.value[`dialog:${E.value.dialog}`]?.problem,n=!e||t||vn.value&&!Je.value;return r`
<a class="skip" href="#conversation">${o("Skip to the conversation")}</a>
<div class=${to.value?"app rail":"app"} inert=${Ce.value==="expired"||null}>
<${Mf} />
<${rE} />
<main class=${`main inbox ${n?"nocard":""} ${Je.value?"hasdrawer":""}`} id="main">
<h1 class="vh">${o("Inbox")}</h1>
<${T_} />
<${sf} name="--w-list" side="left" label=${o("List width")} />
<${XS} />
${!n&&r`<${sf} name="--w-card" side="right" label=${o("Card width")} /><${y1} />`}
<${U$} />
</main>
</div>
<${iE} />
`}var iE=()=>r`
<${Ay} />
<${FW} />
<${Mw} />
<${e1} />
<${Qx} />
<${UC} />
<${p1} />
${Ce.value==="expired"&&r`<${nE} />`}
<div class="vh" aria-live="polite">${bi.value}</div>
`;en();Q();Io();ae();V();Pt();_();Ds();ft();G();wa();R();Ne();var UW=[".side","#list","#conversation","#card"],HW=".nav[aria-current], .dlg, textarea";function lE(e){let t=UW.map(l=>Tt(l)).filter(l=>l?.offsetParent),n=t.findIndex(l=>l.contains(document.activeElement)),i=[...t[(n+e+t.length)%t.length].querySelectorAll("a[href], button, textarea")].filter(l=>l.offsetParent&&l.tabIndex===0);(i.find(l=>l.matches(HW))??i[0])?.focus()}function YW(){w.value?w.value=null:Je.value?Je.value=!1:document.activeElement!==document.body&&wr(document.activeElement)?document.activeElement.blur():E.peek().page!=="inbox"?z(eo()):E.peek().dialog&&GW()}function GW(){let{view:e,dialog:t}=E.peek(),n=Tt(`#list .dlg[data-id="${t}"]`);n?.offsetParent?n.focus():z(j(e))}Ze({id:"pane",group:"everywhere",label:()=>o("Next pane"),key:"F6",anywhere:!0,palette:!1,run:()=>lE(1)},{id:"pane-back",group:"everywhere",key:"Shift+F6",anywhere:!0,palette:!1,listed:!1,run:()=>lE(-1)},{id:"undo",group:"everywhere",label:()=>o("Undo the last action"),icon:"undo-2",key:"KeyZ",run:lc},{id:"sidebar",group:"everywhere",label:()=>o("Show or hide the sidebar"),icon:"panel-left",key:"BracketLeft",run:()=>{to.value=!to.value}},{id:"shortcuts",group:"everywhere",label:()=>o("Keyboard shortcuts"),icon:"keyboard",key:"Shift+Slash",run:()=>{w.value="shortcuts"}});var cE=new Set(["F6","Shift+F6"]),VW=1200,Nl=null,Rg=!0;pe(()=>{Rg=de.value?.shortcuts??!0,My(de.value?.keys)});function JW(e,t){let n=Nl&&performance.now()-Nl.at<VW?ir(`${Nl.chord} ${e}`,t):null;return Nl=null,n||(!t&&Rg&&Ly(e)&&(Nl={chord:e,at:performance.now()}),ir(e,t))}function ZW(e){if(Ce.peek()!=="in"||e.defaultPrevented||e.altKey)return;if(e.key==="Escape"){YW();return}let t=Ro(e),n=wr(e.target),s=!t.startsWith("Ctrl");if(w.peek()||s&&!Rg&&!cE.has(t)||n&&s&&!cE.has(t))return;let a={"?":"Shift+Slash","/":"Slash"}[e.key],i=JW(!n&&a||t,n);i?QW(i,e)!==!1&&e.preventDefault():Ou(e)}function QW(e,t){if(e.act)return Au(t,()=>e.run(t),{settled:An(),pause:!e.opensField});if(!(Ou(t)&&e.id==="undo"))return e.walks&&Eu(),e.run(t)}var uE=()=>document.addEventListener("keydown",ZW);Ol();var XW=3e3;async function eF(){await ri(rv()??am()),uE(),Gg(r`<${aE} />`,document.getElementById("app")),E.value.page!=="setup"&&await dE()}var tF=pe(()=>{W.value.ready&&(E.value.page!=="inbox"||Object.keys(Ql.value).length>0)&&setTimeout(()=>{tF(),uf()})}),{session:zg}=document.documentElement.dataset;async function dE(){try{let{needed:e,operator:t}=zg?{needed:zg==="new",operator:zg==="in"}:await F("/api/setup");if(!t){pE(e);return}await ua(),(E.value.page==="login"||location.pathname==="/")&&z("/inbox/mine",{replace:!0})}catch(e){if(!(e instanceof ue))throw e;e.status===401?pE(!1):setTimeout(dE,XW)}}function pE(e){E.value.page!=="login"&&location.pathname!=="/"&&(Id.value=location.pathname+location.search),Ce.value="out",z(e?"/setup":"/login",{replace:!0})}eF();
