/* Okno, AGPL-3.0-or-later. Made by `make bundle` from js, css and vendor beside this folder; the licences of the libraries are in vendor. */
var $E=Object.defineProperty;var b=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(s){throw n=[s],s}};var Le=(e,t)=>{for(var n in t)$E(e,n,{get:t[n],enumerable:!0})};function Qs(e){e&&e.parentNode&&e.remove()}function Ll(e,t,n){var s,a,i,l={},c=arguments.length;for(i in t)i=="key"?s=t[i]:i=="ref"&&typeof e!="function"?a=t[i]:l[i]=t[i];return c>2&&(l.children=c>3?Hd.call(arguments,2):n),Qr(e,l,s,a,null)}function Qr(e,t,n,s,a){var i={type:e,props:t,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Xr,__v:a||++Lg,__i:-1,__u:0};return!a&&Ae.vnode&&Ae.vnode(i),i}function Yd(){return{current:null}}function ea(e){return e.children}function Jn(e,t){this.props=e,this.context=t,this.__g=0}function ns(e,t){if(t==null)return e.__&&ns(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:ns(e)}function bE(e){var t,n=e.__v,s=n.__e,a=[],i=[],l=e.__P;l&&((t=Xs({constructor:Xr},n)).__v=n.__v+1,Ae.vnode&&Ae.vnode(t),Gd(l,t,n,e.__n,l.namespaceURI,32&n.__u?[s]:null,a,s||ns(n),32&n.__u,i),t.__v=n.__v,t.__.__k[t.__i]=t,Hg(a,t,i),n.__=n.__e=null,t.__e!=s&&Fg(t))}function Fg(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),Fg(e)}function zg(e){(8&e.__g||(e.__g|=8,ts.push(e),Rl++))&&Fd==Ae.debounceRendering||((Fd=Ae.debounceRendering)||queueMicrotask)(jg)}function jg(){try{for(var e,t=1;ts.length;)ts.length>t&&ts.sort(Bg),e=ts.shift(),t=ts.length,8&e.__g&&bE(e)}finally{(Rl=ts.length)&&(Fd||queueMicrotask)(jg)}}function Kg(e,t,n,s,a,i,l,c,u,d,p){var h,m,$,v,k,x,y=s.__k||Il,P=t.length;for(u=vE(n,t,y,u,P),h=0;h<P;h++)($=n.__k[h])!=null&&(m=~$.__i&&y[$.__i]||zl,$.__i=h,x=Gd(e,$,m,a,i,l,c,u,d,p),v=$.__e,(m.ref!=$.ref||8&m.__u)&&(m.ref&&Vd(m.ref,null,$,m),$.ref&&p.push($.ref,$.__c||v,$)),k=k||v,4&$.__u?(u=qg($,u,e,!m.__v),m.__e&&(m.__e=null)):typeof $.type=="function"&&x!==void 0?u=x:v&&(u=v.nextSibling),$.__u&=-21);return n.__e=k,u}function vE(e,t,n,s,a){var i,l,c,u,d,p,h,m,$,v=n.length,k=v,x=0,y=0,P=e.__k=Array(a);for(i=0;i<a;i++)(l=t[i])!=null&&typeof l!="boolean"&&typeof l!="function"?(typeof l!="object"||l.constructor===String?l=P[i]=Qr(null,l):Ud(l)?l=P[i]=Qr(ea,{children:l}):l.constructor===Xr&&l.__b?l=P[i]=Qr(l.type,l.props,l.key,l.ref,l.__v):P[i]=l,u=i+x,l.__=e,l.__b=e.__b+1,c=null,~(d=l.__i=yE(l,n,u,k))&&(k--,(c=n[d])&&(c.__u|=2)),c&&c.__v?(l.__u|=16,d==u-1?x--:d==u+1?x++:d!=u&&(d>u?x--:x++,y=1)):(~d||(a>v?x--:a<v&&x++),typeof l.type!="function"&&(l.__u|=4))):P[i]=null;if(y){for(p=[],h=[],i=0;i<a;i++)if((l=P[i])&&16&l.__u){for(x=0,m=p.length;x<m;)p[$=x+m>>1]<l.__i?x=$+1:m=$;p[x]=l.__i,h[i]=x+1}for(x=p.length;i--;)h[i]&&(h[i]==x?x--:P[i].__u|=4)}if(k)for(i=0;i<v;i++)!(c=n[i])||2&c.__u||(c.__e==s&&(s=ns(c)),Jd(c,c));return s}function qg(e,t,n,s){var a,i,l,c;if(typeof e.type=="function"){if(e.props.__P)return t;if(a=e.__k)for(i=0;i<a.length;i++)a[i]&&(a[i].__=e,t=qg(a[i],t,n,!1));return t}for(t&&!t.parentNode&&(t=ns(e))&&!t.parentNode&&(t=null),l=e.__e,c=t;c&&c.nodeType==8;)c=c.nextSibling;for(l!=c&&(!s&&n.moveBefore&&l.parentNode?n.moveBefore(l,t):n.insertBefore(l,t||null)),t=l;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function yE(e,t,n,s){var a,i=e.key,l=e.type,c=t[n],u=c&&!(2&c.__u);if(c===null&&i==null||u&&i==c.key&&l==c.type)return n;if(s>(u?1:0)){for(a=n-1;a>=0;a--)if((c=t[a])&&!(2&c.__u)&&i==c.key&&l==c.type)return a;for(a=n+1;a<t.length;a++)if((c=t[a])&&!(2&c.__u)&&i==c.key&&l==c.type)return a}return-1}function Ig(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function Pl(e,t,n,s,a){var i,l;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof s=="string"&&(e.style.cssText=s=""),s)for(t in s)n&&t in n||Ig(e.style,t);if(n)for(t in n)s&&n[t]==s[t]||Ig(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(e.__e||(e.__e={}))[t]=n,n&&s||(l=jd[t]||(jd[t]=wE(t)),(e.__a||(e.__a={}))[t]=qd,i=t!=(t=t.replace(Wg,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,l,i):e.removeEventListener(t,l,i));else{if(a=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function wE(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[Dl]==null)t[Dl]=qd++;else if(t[Dl]<this.__a[e])return;return n(Ae.event?Ae.event(t):t)}}}function Gd(e,t,n,s,a,i,l,c,u,d){var p,h,m,$,v,k,x,y,P,Y,M,ze,vt,Ee,De,yt,ce,me,se=t.type;if(t.constructor!==Xr)return null;128&n.__u&&(u=32&n.__u,p=n.__c.__z)&&(t.__u|=u,h=i=[],p.nodeType==8?c=Ml(p,i):i.push(p),c=i[0]||c),(p=Ae.__b)&&p(t);e:if(typeof se=="function"){m=l.length;try{if(y=t.props,P=(p=se.prototype)&&p.render,Y=(p=se.contextType)&&s[p.__c],M=p?Y?Y.props.value:p.__:s,($=n.__c)?(t.__c=$,2&$.__g&&($.__g|=1)):(P?t.__c=$=new se(y,M):(t.__c=$=new Jn(y,M),$.constructor=se,$.render=xE),Y&&Y.sub($),$.state||($.state={}),$.__n=s,$.__g|=8,$.__h=[],$.__k=[]),P&&($.__s||($.__s=$.state),se.getDerivedStateFromProps&&($.__s==$.state&&($.__s=Xs({},$.__s)),Xs($.__s,se.getDerivedStateFromProps(y,$.__s)))),v=$.props,k=$.state,$.__v=t,n.__c){if(y!==v&&P&&!se.getDerivedStateFromProps&&$.componentWillReceiveProps&&$.componentWillReceiveProps(y,M),t.__v==n.__v&&!(8&$.__g)||!(4&$.__g)&&$.shouldComponentUpdate&&$.shouldComponentUpdate(y,$.__s,M)===!1){t.__v!=n.__v&&($.props=y,$.state=$.__s,$.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(ke){ke&&(ke.__=t)}),Il.push.apply($.__h,$.__k),$.__k=[],$.__h.length&&l.push($),c=ns(n);break e}$.componentWillUpdate&&$.componentWillUpdate(y,$.__s,M),P&&$.componentDidUpdate&&$.__h.push(function(){$.componentDidUpdate(v,k,x)})}else P&&!se.getDerivedStateFromProps&&$.componentWillMount&&$.componentWillMount(),P&&$.componentDidMount&&$.__h.push($.componentDidMount);$.context=M,$.props=y,$.__P=e,$.__g&=-5,ze=Ae.__r,vt=P?25:0;do $.__g&=-9,ze&&ze(t),p=$.render($.props,$.state=$.__s,$.context);while(8&$.__g&&++vt<25);P&&(Il.push.apply($.__h,$.__k),$.__k=[]),$.state=$.__s,$.getChildContext&&(s=Xs({},s,$.getChildContext())),P&&n.__c&&$.getSnapshotBeforeUpdate&&(x=$.getSnapshotBeforeUpdate(v,k)),Ee=p&&p.type===ea&&p.key==null?p.props.children:p,y.__P&&(p=c,a=(e=y.__P).namespaceURI,u=i=null,n.props&&n.props.__P!=e&&(n.__k.some(function(ke){ke&&Jd(ke,ke)}),n.__k=null),c=n.__k?ns(n,0):null),c=Kg(e,Ud(Ee)?Ee:[Ee],t,n,s,a,i,l,c,u,d),y.__P&&(t.__e=null,c=p),t.__u&=-161,h&&h.some(Qs),$.__h.length&&l.push($),1&$.__g&&($.__g&=-4)}catch(ke){if(l.length=m,t.__v=null,u||i)if(ke&&ke.then){if(t.__u|=128|u,i){for(~(ce=i.indexOf(c||void 0))||(ce=i.length);(me=i[ce-1])&&me.nodeType==8;)ce--;for(;ce<i.length;ce++)if(me=i[ce])if(i[ce]=null,De){if(me==yt)break}else{if(me.nodeType!=8)break;me.data.startsWith("$s")&&(yt=Ml(De=me))}}if(!De){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;De=c}(p=Ml(De=t.__c.__z||(t.__c.__z=De)))?(t.__e=De,c=p):t.__e=c,c=c&&c.nextSibling}else i&&i.some(Qs);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),ke&&ke.then||Ug(t),Ae.__e(ke,t,n)}}else c=t.__e=kE(n.__e,t,n,s,a,i,l,u,d,e);return(p=Ae.diffed)&&p(t),c}function Ml(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Ug(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Ug))}function Hg(e,t,n){for(var s=0;s<n.length;)Vd(n[s++],n[s++],n[s++]);Ae.__c&&Ae.__c(t,e),e.some(function(a){try{e=a.__h,a.__h=[],e.some(function(i){i.call(a)})}catch(i){Ae.__e(i,a.__v)}})}function kE(e,t,n,s,a,i,l,c,u,d){var p,h,m,$,v,k,x,y,P=n.props||zl,Y=t.props,M=t.type;if(M=="svg"?a="http://www.w3.org/2000/svg":M=="math"?a="http://www.w3.org/1998/Math/MathML":a||(a="http://www.w3.org/1999/xhtml"),i){for(p=0;p<i.length;p++)if((v=i[p])&&(M?v.localName==M:v.nodeType==3)){e=v,i[p]=null;break}}if(!e){if(y=d.ownerDocument||document,!M)return y.createTextNode(Y);e=y.createElementNS(a,M,Y.is?Y:d),c&&(Ae.__m&&Ae.__m(t,i),c=!1),i=null}if(M){if(d=M=="template"&&e.content||e,i=M=="textarea"&&Y.defaultValue!=null?null:i&&Hd.call(d.childNodes),!c&&i)for(P={},p=0;p<e.attributes.length;p++)P[(v=e.attributes[p]).name]=v.value;for(p in P)v=P[p],p=="dangerouslySetInnerHTML"?m=v:p=="children"||p in Y||p=="value"&&"defaultValue"in Y||p=="checked"&&"defaultChecked"in Y||Pl(e,p,null,v,a);for(p in Y)v=Y[p],p=="children"?$=v:p=="dangerouslySetInnerHTML"?h=v:p=="value"?k=v:p=="checked"?x=v:c&&typeof v!="function"||P[p]===v||Pl(e,p,v,P[p],a);h?(c||m&&(h.__html==m.__html||h.__html==e.innerHTML)||(e.innerHTML=h.__html),t.__k=[]):(m&&(e.textContent=""),(M=="foreignObject"||a=="http://www.w3.org/1998/Math/MathML"&&gE.test(M))&&(a="http://www.w3.org/1999/xhtml"),Kg(d,Ud($)?$:[$],t,n,s,a,i,l,i?i[0]:n.__k&&ns(n,0),c,u),i&&i.some(Qs)),c&&M!="textarea"||(p="value",M=="progress"&&k==null?e.removeAttribute(p):k==null||k===e[p]&&(M!="progress"||k)||Pl(e,p,k,P[p],a),p="checked",x!=null&&x!=e[p]&&Pl(e,p,x,P[p],a))}else P===Y||c&&e.data==Y||(e.data=Y);return e}function Vd(e,t,n,s){try{typeof e=="function"?t?t.__x=e(t)||1:s&&(s=s.__c||s.__e)&&(t=s.__x)&&(s.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(a){Ae.__e(a,n)}}function Jd(e,t,n){var s,a,i,l;if(Ae.unmount&&Ae.unmount(e),!(s=e.ref)||s.current&&s.current!=e.__e||Vd(s,null,t,e),s=e.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(c){Ae.__e(c,t)}s.__P=s.__n=null}if(s=e.__k)for(l=0;l<s.length;l++)s[l]&&Jd(s[l],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(s=e.__c)&&(s=s.__z)&&(a=Ml(s,i=[]))&&(s==e.__e&&i.some(Qs),Qs(a),Qs(s)),n||Qs(e.__e),e.__e=e.__c=e.__=null}function xE(e,t,n){return this.constructor(e,n)}function Yg(e,t){var n,s,a,i;Ae.__&&Ae.__(e,t),t.nodeType==9&&(t=t.documentElement),s=(n=e&&32&e.__u)?null:t.__k,t.__k=Qr(ea,{children:[e]}),a=[],i=[],Gd(t,t.__k,s||zl,zl,t.namespaceURI,s?null:t.firstChild?Hd.call(t.childNodes):null,a,s?s.__e:t.firstChild,n,i),Hg(a,t.__k,i),t.__k.props.children=null}var Ae,Lg,Kd,ts,Fd,Rl,Bg,Dl,Wg,qd,jd,hE,Xr,zl,Il,gE,Ud,Hd,Xs,ta=b(()=>{Xr=Symbol.for("pv"),zl={},Il=[],gE=/^m(i|n|o|s|text|space)$/,Ud=Array.isArray,Hd=Il.slice,Xs=Object.assign;Ae={__e:function(e,t,n,s){for(var a,i,l;t=t.__;)if((a=t.__c)&&!(1&a.__g)){a.__g|=4;try{if((l=(i=a.constructor)&&i.getDerivedStateFromError)&&a.setState(i.getDerivedStateFromError(e)),a.componentDidCatch&&(a.componentDidCatch(e,s||{}),l=1),l&&8&a.__g)return void(a.__g|=2)}catch(c){e=c}}throw Rl=0,e}},Lg=0,Kd=function(e){return e!=null&&e.constructor===Xr},Jn.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=Xs({},this.state)),typeof e=="function"&&(e=e(Xs({},n),this.props)),e&&(Xs(n,e),this.__v&&(t&&this.__k.push(t),zg(this)))},Jn.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),zg(this))},Jn.prototype.render=ea,ts=[],Rl=0,Bg=function(e,t){return e.__v.__b-t.__v.__b},Dl=Symbol(),Wg=/(PointerCapture)$|Capture$/i,qd=0,jd={},hE=0});function ti(e,t){it.__h&&it.__h(lt,e,Bl||t),Bl=0;var n=lt.__H||(lt.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function g(e){return Bl=1,_E(sb,e)}function _E(e,t,n){var s=ti(na++,2);if(s.t=e,!s.__c&&(s.__=[n?n(t):sb(void 0,t),function(i){var l=(s.__N||s.__)[0],c=s.t(l,i);Qd(l,c)||(s.__N=[c,s.__[1]],s.__c.setState({}))}],s.__c=lt,!lt.__f)){lt.__f=!0;var a=lt.shouldComponentUpdate;lt.shouldComponentUpdate=function(i,l,c){var u=this.__H;if(!u)return!0;var d=!1,p=this.props!=i;if(u.__.some(function(m){m.__N&&(d=!0,Qd(m.__[0],m.__N[0])||(p=!0))}),a){var h=a.call(this,i,l,c);return d?h||p:h}return!d||p}}return s.__}function N(e,t){var n=ti(na++,3);!it.__s&&nm(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,lt.__H.__h.push(n))}function B(e,t){var n=ti(na++,4);!it.__s&&nm(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,lt.__h.push(n))}function A(e){return Bl=5,$o(function(){return{current:e}},[])}function $o(e,t){var n=ti(na++,7);return nm(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function tm(){var e=ti(na++,11);if(!e.__){for(var t=lt.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+"-"+n[1]++}return e.__}function SE(){var e;do{for(;e=Xd.shift();)try{ei(e)}catch(n){it.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=ob.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(ei),t.__h.some(em),t.__h=[]}catch(n){t.__h=[],it.__e(n,e.__v)}}}while(Xd.length)}function CE(e){var t,n=function(){clearTimeout(s),tb&&cancelAnimationFrame(t),setTimeout(e)},s=setTimeout(n,35);tb&&(t=requestAnimationFrame(n))}function nb(e){e!=1&&Gg==it.requestAnimationFrame||((Gg=it.requestAnimationFrame)||CE)(SE)}function ei(e){var t=lt,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),lt=t}function em(e){var t=lt;e.__c=e.__(),lt=t}function nm(e,t){return!e||e.length!=t.length||t.some(function(n,s){return!Qd(n,e[s])})}function sb(e,t){return typeof t=="function"?t(e):t}var na,lt,Zd,Gg,Qd,Bl,ob,Xd,it,Vg,Jg,Zg,Qg,Xg,eb,tb,L=b(()=>{ta();Qd=Object.is,Bl=0,ob=[],Xd=[],it=Ae,Vg=it.__b,Jg=it.__r,Zg=it.diffed,Qg=it.__c,Xg=it.unmount,eb=it.__;it.__b=function(e){lt=null,Vg&&Vg(e)},it.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),eb&&eb(e,t)},it.__r=function(e){Jg&&Jg(e),na=0;var t=(lt=e.__c).__H;t&&(Zd==lt?lt.__h=[]:(t.__h.some(ei),t.__h.some(em),na=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Zd=lt},it.diffed=function(e){Zg&&Zg(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&nb(ob.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Zd=lt=null},it.__c=function(e,t){t.some(function(n){try{n.__h.some(ei),n.__h=n.__h.filter(function(s){return!s.__||em(s)})}catch(s){n.__h=[function(){throw s}]}}),Qg&&Qg(e,t)},it.unmount=function(e){Xg&&Xg(e);var t,n,s=e.__c;s&&s.__H&&(s.__H.__.some(function(a){try{if(a.__P&&a.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}a.__P=n,nb(Xd.push(a))}else ei(a)}catch(i){t=i}}),s.__H=void 0,t&&it.__e(t,s.__v))};tb=typeof requestAnimationFrame=="function"});function Kl(){if(ho>1){ho--;return}let e,t=!1;for((function(){let n=Wl;for(Wl=void 0;n!==void 0;){let s=n.S;if(s.v===n.v)for(let a=s.t;a!==void 0;a=a.x)a.i===n.i&&(a.i=s.i);n=n.o}})();oi!==void 0;){let n=oi;for(oi=void 0,Fl++;n!==void 0;){let s=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&rb(n))try{n.c()}catch(a){t||(e=a,t=!0)}n=s}}if(Fl=0,ho--,t)throw e}function oa(e){if(ho>0)return e();om=++EE,ho++;try{return e()}finally{Kl()}}function Rt(e){let t=Ve,n=ni;Ve=void 0,ni=void 0;try{return e()}finally{Ve=t,ni=n}}function ab(e){if(Ve===void 0)return;let t=e.n;if(t===void 0||t.t!==Ve)return t={i:0,S:e,p:Ve.s,n:void 0,t:Ve,e:void 0,x:void 0,r:t},Ve.s!==void 0&&(Ve.s.n=t),Ve.s=t,e.n=t,32&Ve.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=Ve.s,t.n=void 0,Ve.s.n=t,Ve.s=t),t}function wt(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}function S(e,t){return new wt(e,t)}function rb(e){for(let t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function ib(e){for(let t=e.s;t!==void 0;t=t.n){let n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function lb(e){let t,n=e.s;for(;n!==void 0;){let s=n.p;n.i===-1?(n.S.U(n),s!==void 0&&(s.n=n.n),n.n!==void 0&&(n.n.p=s)):t=n,n.S.n=n.r,n.r!==void 0&&(n.r=void 0),n=s}e.s=t}function sa(e,t){wt.call(this,void 0,t),this.x=e,this.s=void 0,this.g=jl-1,this.f=4}function fe(e,t){return new sa(e,t)}function cb(e){let t=e.j;if(e.j=void 0,typeof t=="function"){ho++;let n=Ve;Ve=void 0;try{t()}catch(s){throw e.f&=-2,e.f|=8,sm(e),s}finally{Ve=n,Kl()}}}function sm(e){for(let t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,cb(e)}function AE(e){if(Ve!==this)throw new Error("Out-of-order effect");lb(this),Ve=e,this.f&=-2;try{8&this.f&&sm(this)}finally{Kl()}}function Wa(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,ni&&ni.push(this)}function pe(e,t){let n=new Wa(e,t);try{n.c()}catch(a){throw n.d(),a}let s=n.d.bind(n);return s[Symbol.dispose]=s,s}var TE,Ve,ni,oi,Wl,ho,Fl,EE,om,jl,am=b(()=>{TE=Symbol.for("preact-signals");ho=0,Fl=0,EE=0,om=0,jl=0;wt.prototype.brand=TE;wt.prototype.h=function(){return!0};wt.prototype.S=function(e){let t=this.t;t!==e&&e.e===void 0&&(e.x=t,this.t=e,t!==void 0?t.e=e:Rt(()=>{var n;(n=this.W)==null||n.call(this)}))};wt.prototype.U=function(e){if(this.t!==void 0){let t=e.e,n=e.x;t!==void 0&&(t.x=n,e.e=void 0),n!==void 0&&(n.e=t,e.x=void 0),e===this.t&&(this.t=n,n===void 0&&Rt(()=>{var s;(s=this.Z)==null||s.call(this)}))}};wt.prototype.subscribe=function(e){return pe(()=>{let t=this.value;Rt(()=>e(t))},{name:"sub"})};wt.prototype.valueOf=function(){return this.value};wt.prototype.toString=function(){return this.value+""};wt.prototype.toJSON=function(){return this.value};wt.prototype.peek=function(){return Rt(()=>this.value)};Object.defineProperty(wt.prototype,"value",{get(){let e=ab(this);return e!==void 0&&(e.i=this.i),this.v},set(e){if(e!==this.v){if(Fl>100)throw new Error("Cycle detected");(function(t){ho!==0&&Fl===0&&t.l!==om&&(t.l=om,Wl={S:t,v:t.v,i:t.i,o:Wl})})(this),this.v=e,this.i++,jl++,ho++;try{for(let t=this.t;t!==void 0;t=t.x)t.t.N()}finally{Kl()}}}});sa.prototype=new wt;sa.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===jl))return!0;if(this.g=jl,this.f|=1,this.i>0&&!rb(this))return this.f&=-2,!0;let e=Ve;try{ib(this),Ve=this;let t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(t){this.v=t,this.f|=16,this.i++}return Ve=e,lb(this),this.f&=-2,!0};sa.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(let t=this.s;t!==void 0;t=t.n)t.S.S(t)}wt.prototype.S.call(this,e)};sa.prototype.U=function(e){if(this.t!==void 0&&(wt.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(let t=this.s;t!==void 0;t=t.n)t.S.U(t)}};sa.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(let e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(sa.prototype,"value",{get(){if(1&this.f)throw new Error("Cycle detected");let e=ab(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});Wa.prototype.c=function(){let e=this.S();try{if(8&this.f||this.x===void 0)return;let t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};Wa.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,cb(this),ib(this),ho++;let e=Ve;return Ve=this,AE.bind(this,e)};Wa.prototype.N=function(){2&this.f||(this.f|=2,this.u=oi,oi=this)};Wa.prototype.d=function(){this.f|=8,1&this.f||sm(this)};Wa.prototype.dispose=function(){this.d()}});function Fa(e,t){Ae[e]=t.bind(null,Ae[e]||(()=>{}))}function si(e){if(ql){let t=ql;ql=void 0,t()}ql=e&&e.S()}function db({data:e}){let t=PE(e);t.name="ReactiveDom",t.value=e;let[n,s]=$o(()=>{let a=this,i=this.__v;for(;i=i.__;)if(i.__c){i.__c.__$f|=4;break}let l=fe(()=>{let p=t.value.value;return p===0?0:p===!0?"":p||""}),c=fe(()=>!Array.isArray(l.value)&&!Kd(l.value)),u=pe(function(){if(this.N=mb,c.value){let p=l.value;a.__v&&a.__v.__e&&a.__v.__e.nodeType===3&&(a.__v.__e.data=p)}}),d=this.__$u.d;return this.__$u.d=function(){u(),d.call(this)},[c,l]},[]);return n.value?s.peek():s.value}function NE(e,t,n,s){let a=t in e&&e.ownerSVGElement===void 0,i=S(n);return{o:(l,c)=>{i.value=l,s=c},d:pe(function(){this.N=mb;let l=i.value.value;s[t]!==l&&(s[t]=l,a?e[t]=l:l!=null&&(l!==!1||t[4]==="-")?e.setAttribute(t,l):e.removeAttribute(t))})}}function PE(e,t){return $o(()=>S(e,t),[])}function ME(){oa(()=>{let e;for(;e=pb.shift();)ub.call(e)})}function mb(){pb.push(this)===1&&(Ae.requestAnimationFrame||DE)(ME)}var OE,ub,Ul,ql,pb,DE,Q=b(()=>{ta();L();am();am();OE=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__,pb=[];pe(function(){ub=this.N})();db.displayName="ReactiveTextNode";Object.defineProperties(wt.prototype,{constructor:{configurable:!0,value:Ll(ea,null).constructor},type:{configurable:!0,value:db},props:{configurable:!0,get(){let e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});Fa("__b",(e,t)=>{if(si(),Ul=void 0,typeof t.type=="string"){let n,s=t.props;for(let a in s){if(a==="children")continue;let i=s[a];i instanceof wt&&(n||(t.__np=n={}),n[a]=i,s[a]=i.peek())}}e(t)});Fa("__r",(e,t)=>{if(e(t),t.type!==ea){si();let n,s=t.__c;s&&(s.__$f&=-2,n=s.__$u,n===void 0&&(s.__$u=n=(function(a,i){let l;return pe(function(){l=this},{name:i}),l.c=a,l})((function(a){return function(){var i;OE&&((i=this.y)==null||i.call(this)),a.__$f|=1,a.setState({})}})(s),typeof t.type=="function"?t.type.displayName||t.type.name:""))),Ul=s,si(n)}});Fa("__e",(e,t,n,s)=>{si(),Ul=void 0,e(t,n,s)});Fa("diffed",(e,t)=>{si(),Ul=void 0;let n;if(typeof t.type=="string"&&(n=t.__e)){let s=t.__np,a=t.props,i=n.U;if(i)for(let l in i){let c=i[l];c===void 0||s&&l in s||(c.d(),i[l]=void 0)}if(s){i||(i={},n.U=i);for(let l in s){let c=i[l],u=s[l];c===void 0?(c=NE(n,l,u,a),i[l]=c):c.o(u,a)}}}e(t)});Fa("unmount",(e,t)=>{if(typeof t.type=="string"){let n=t.__e;if(n){let a=n.U;if(a){n.U=void 0;for(let i in a){let l=a[i];l&&l.d()}}}let s=t.__np;if(s){let a=t.props;for(let i in s)a[i]=s[i]}t.__np=void 0}else{let n=t.__c;if(n){n.__$f|=8;let s=n.__$u;s&&(n.__$u=void 0,s.d())}}e(t)});Fa("__h",(e,t,n,s)=>{s<3&&(t.__$f|=2),e(t,n,s)});Jn.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;let n=this.__$u,s=n&&n.s!==void 0;for(let a in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){let a=2&this.__$f;if(!(s||a||4&this.__$f)||1&this.__$f)return!0}else if(!(s||4&this.__$f)||3&this.__$f)return!0;for(let a in e)if(a!=="__source"&&e[a]!==this.props[a])return!0;for(let a in this.props)if(!(a in e))return!0;return!1};DE=e=>{queueMicrotask(()=>{queueMicrotask(e)})}});function os(){if(crypto.randomUUID)return crypto.randomUUID();let e=crypto.getRandomValues(new Uint8Array(16));e[6]=e[6]&15|64,e[8]=e[8]&63|128;let t=[...e].map(n=>n.toString(16).padStart(2,"0")).join("");return[t.slice(0,8),t.slice(8,12),t.slice(12,16),t.slice(16,20),t.slice(20)].join("-")}var Hl=b(()=>{});async function ai(e){let t=RE.includes(e)?e:im(),s=await(await fetch(new URL(`../../i18n/${t}.json`,import.meta.url))).json();fb=new Intl.PluralRules(t),document.documentElement.lang=t,rm.value=s,ve.value=t}function o(e,t){return $b(rm.value[e]||e,t)}function C(e,t,n,s){let a=rm.value[e],i=Array.isArray(a)?a[zE(n)]:n===1?e:t;return $b(i,{n,...s})}function zE(e){let t=fb.select(e);return ve.value!=="ru"?t==="one"?0:1:{one:0,few:1}[t]??2}function $b(e,t){return t?e.replace(/\{(\w+)\}/g,(n,s)=>t[s]??n):e}function kt(e,t){return e.split(/(\{\w+\})/).map(n=>{let s=/^\{(\w+)\}$/.exec(n);return s&&s[1]in t?t[s[1]]:n})}var rm,ve,fb,RE,im,_=b(()=>{Q();rm=S({}),ve=S("en"),fb=new Intl.PluralRules("en"),RE=["ru","en"],im=()=>navigator.language.toLowerCase().startsWith("ru")?"ru":"en"});async function ye(e,t,n){let s,a=n===void 0?void 0:JSON.stringify(n);try{s=await fetch(t,{method:e,headers:n===void 0?{}:{"Content-Type":"application/json"},body:a,keepalive:a!==void 0&&a.length<BE,signal:AbortSignal.timeout(IE)})}catch(c){throw new ue(0,c.name==="TimeoutError"?"timeout":"offline")}let i=await WE(s);if(s.ok)return i;let l=i?.code??`http-${s.status}`;throw s.status===401&&l!=="wrong-password"&&Ce.value==="in"&&(Ce.value="expired"),new ue(s.status,l,i??{})}async function WE(e){if(e.status===204)return null;try{return await e.json()}catch{return null}}async function Z(e,t,{method:n="POST",key:s=os()}={}){try{return await ye(n,e,{...t,key:s})}catch(a){if(!a.offline)throw a;return await new Promise(i=>setTimeout(i,LE)),ye(n,e,{...t,key:s})}}function I(e){if(e.offline&&e.status===0)return e.code==="timeout"?o("The server did not answer within 10 seconds."):o("No connection to the server.");let t={"not-found":()=>o("This no longer exists, or you have no access to it."),forbidden:()=>o("You do not have permission to do this."),"signed-out":()=>o("Your session has expired."),"key-reused":()=>o("This was already sent with a different text."),"cannot-answer":()=>o("This colleague cannot reply in this channel."),"team-cannot-answer":()=>o("Nobody in this team can reply in this channel."),"team-gone":()=>o("This team no longer exists."),"team-exists":()=>o("A team with this name already exists."),"rate-limited":()=>o("Too many attempts. Try again in a few minutes."),"no-candidates":()=>o("Nobody can take these conversations."),"operator-gone":()=>o("This no longer exists, or you have no access to it."),closed:()=>o("The conversation is closed."),"invalid-time":()=>o("Choose a time within the next year."),"nothing-to-undo":()=>o("Nothing to undo: this has been changed since."),"too-late":()=>o("More than 7 days have passed, this can no longer be undone."),"client-not-started":()=>o("The client must write first in this channel."),"no-address":()=>o("The client has no address in this channel."),"address-wrong":()=>o("Emails cannot be sent to this address."),"invalid-subject":()=>o("This subject cannot be sent."),"cannot-check":()=>o("This platform cannot tell whether the message arrived."),"not-uncertain":()=>o("The delivery state is already known."),"edit-in-progress":()=>o("An earlier change to this message is still being sent. Try again in a moment."),"not-supported":()=>o("This channel does not support this."),"channel-removed":()=>o("The channel was disconnected."),blocked:()=>o("The client has blocked us."),invalid:()=>o("The server did not accept these values. Check them and try again."),"search-busy":()=>o("Your earlier searches are still running. Try again in a moment."),"too-slow":()=>o("The search took too long. Try a rarer word, or several words."),"no-space":()=>o("The server's disk is full."),"read-only":()=>o("The server cannot save anything: its disk is read-only."),"disk-fault":()=>o("The server cannot save anything: its disk fails."),"database-damaged":()=>o("The server cannot save anything: its database is damaged.")}[e.code];return t?t():o("Something went wrong. Try again. Code {code}.",{code:e.status||e.code})}var IE,LE,Ce,ue,BE,W,V=b(()=>{Q();Hl();_();IE=1e4,LE=700,Ce=S("unknown"),ue=class extends Error{constructor(t,n,s={}){super(n),this.status=t,this.code=n,this.detail=s}get offline(){return this.status===0||[502,503,504].includes(this.status)}},BE=16384;W=e=>ye("GET",e)});function bb(e){var t=hb.get(this);return t||(t=new Map,hb.set(this,t)),(t=gb(this,t.get(e)||(t.set(e,t=(function(n){for(var s,a,i=1,l="",c="",u=[0],d=function(m){i===1&&(m||(l=l.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,m,l):i===3&&(m||l)?(u.push(3,m,l),i=2):i===2&&l==="..."&&m?u.push(4,m,0):i===2&&l&&!m?u.push(5,0,!0,l):i>=5&&((l||!m&&i===5)&&(u.push(i,0,l,a),i=6),m&&(u.push(i,m,0,a),i=6)),l=""},p=0;p<n.length;p++){p&&(i===1&&d(),d(p));for(var h=0;h<n[p].length;h++)s=n[p][h],i===1?s==="<"?(d(),u=[u],i=3):l+=s:i===4?l==="--"&&s===">"?(i=1,l=""):l=s+l[0]:c?s===c?c="":l+=s:s==='"'||s==="'"?c=s:s===">"?(d(),i=1):i&&(s==="="?(i=5,a=l,l=""):s==="/"&&(i<5||n[p][h+1]===">")?(d(),i===3&&(u=u[0]),i=u,(u=u[0]).push(2,0,i),i=0):s===" "||s==="	"||s===`
`||s==="\r"?(d(),i=2):l+=s),i===3&&l==="!--"&&(i=4,u=u[0])}return d(),u})(e)),t),arguments,[])).length>1?t:t[0]}var gb,hb,vb=b(()=>{gb=function(e,t,n,s){var a;t[0]=0;for(var i=1;i<t.length;i++){var l=t[i++],c=t[i]?(t[0]|=l?1:2,n[t[i++]]):t[++i];l===3?s[0]=c:l===4?s[1]=Object.assign(s[1]||{},c):l===5?(s[1]=s[1]||{})[t[++i]]=c:l===6?s[1][t[++i]]+=c+"":l?(a=e.apply(c,gb(e,c,n,["",null])),s.push(a),c[0]?t[0]|=2:(t[i-2]=0,t[i]=a)):s.push(c)}return s},hb=new Map});var r,T=b(()=>{ta();vb();r=bb.bind(function(...t){return this[0]=3,Ll(...t)})});var FE,yb,ss,ri=b(()=>{FE=["mine","unassigned","all","waiting","unread","mentions","following","snoozed","closed","failed"],yb=e=>FE.includes(e)||/^team-[1-9]\d{0,14}$/.test(e??""),ss=e=>e.startsWith("team-")?Number(e.slice(5)):null});function Kt(e,t){return e==="snoozed"||e==="mentions"?"urgent":e==="closed"?t==="oldest"?"oldest":"newest":t}function rs(e,t,n){let s=ss(t);return s===null?HE[t](e,n):as(e)&&e.team_id===s}function YE(e){return e.waiting_since===null?Yl-e.last_at:e.due_at??e.waiting_since+jE}function lm(e,t,n,s){if(t==="snoozed")return[e.snooze?.until??Yl,e.id];if(t==="mentions"){let a=s.mentions[e.id];return[-((a?.no!=null?Yl:0)+(a?.at??0)),-e.id]}return GE[Kt(t,n)](e,s)}function xb(e,t,n,s,a){if(!rs(e,t,s))return null;let i=lm(e,t,n,s);return a&&cm(i,a)>0?null:[i[0],i[1],e.id]}function ja(e,t,n,s,a){return _b(e,t,n,s,a).map(i=>i[2])}function _b(e,t,n,s,a){let i=[];for(let l in e){let c=xb(e[l],t,n,s,a);c&&i.push(c)}return i.sort(cm)}function Sb(){let e=null;return(t,n,s,a,i)=>{let l=e&&e.view===n&&e.sort===s&&e.edge===i&&QE(e.who,a,n,s),c=l?XE(e.dialogs,t):null,u=c&&c.size<=JE?eA(e.entries,c,t,n,s,a,i):_b(t,n,s,a,i),d=l&&nA(e.entries,u)?e.ids:u.map(p=>p[2]);return e={dialogs:t,view:n,sort:s,who:a,edge:i,entries:u,ids:d},d}}function QE(e,t,n,s){return s==="assignee"&&e.operators!==t.operators?!1:e.id===t.id&&(ZE[n]??[]).every(a=>e[a]===t[a])}function XE(e,t){let n=new Set;if(e===t)return n;for(let s in t)t[s]!==e[s]&&n.add(Number(s));for(let s in e)s in t||n.add(Number(s));return n}function eA(e,t,n,s,a,i,l){if(!t.size)return e;let c=e.filter(u=>!t.has(u[2]));for(let u of t){let d=n[u]&&xb(n[u],s,a,i,l);d&&c.splice(tA(c,d),0,d)}return c}function tA(e,t){let n=0,s=e.length;for(;n<s;){let a=n+s>>1;cm(e[a],t)<0?n=a+1:s=a}return n}function Cb(e,t,{busy:n,keep:s}){if(e===t)return{shown:e,queued:[]};if(!n)return{shown:sA(e,t,s),queued:[]};let a=new Set(e),i=oA(a,t),l=[],c=[];return t.forEach((u,d)=>{a.has(u)||(d>i?l.push(u):c.push(u))}),{shown:l.length?[...e,...l]:e,queued:c}}function oA(e,t){for(let n=t.length-1;n>=0;n-=1)if(e.has(t[n]))return n;return-1}function sA(e,t,n){if(n===null||t.includes(n))return t;let s=e.indexOf(n);if(s<0)return t;let a=[...t];return a.splice(Math.min(s,a.length),0,n),a}function Tb(e,t,n){let s=new Map(n.map((a,i)=>[a,i]));if(s.has(e.id))return s.get(e.id);for(let a=Math.max(0,t.indexOf(e.id));a<t.length;a+=1)if(s.has(t[a]))return s.get(t[a]);return null}var Yl,jE,KE,qE,kb,as,UE,HE,wb,GE,VE,cm,JE,ZE,nA,gn=b(()=>{ri();Yl=10**14,jE=60*6e4,KE=720*60*6e4,qE=40,kb=["urgent","newest","oldest","longest","client","assignee"];as=e=>e.state==="open"&&!e.snooze,UE=(e,t)=>e.client_count>(t.marks[e.id]??1/0),HE={mine:(e,t)=>as(e)&&e.assignee_id===t.id,unassigned:e=>as(e)&&e.assignee_id===null,all:as,waiting:e=>as(e)&&e.waiting_since!==null,unread:(e,t)=>as(e)&&UE(e,t)&&(e.assignee_id===t.id||e.assignee_id===null||!!t.follows[e.id]),mentions:(e,t)=>{let n=t.mentions[e.id];return!!n&&(n.no!==null||n.at>Date.now()-KE)},following:(e,t)=>e.state==="open"&&!!t.follows[e.id],snoozed:e=>e.state==="open"&&!!e.snooze,closed:e=>e.state==="closed",failed:e=>e.state==="open"&&!!e.failed};wb=e=>[...e??""].slice(0,qE).join("");GE={urgent:e=>[YE(e),e.id],newest:e=>[-e.last_at,-e.id],oldest:e=>[e.last_at,e.id],longest:e=>[e.waiting_since??Yl+e.last_at,e.id],client:e=>[wb(e.name),e.id],assignee:(e,t)=>[wb(t.operators[e.assignee_id]?.name),e.id]};VE=(e,t)=>e<t?-1:e>t?1:0,cm=(e,t)=>VE(e[0],t[0])||e[1]-t[1];JE=64;ZE={unread:["marks","follows"],following:["follows"],mentions:["mentions"]};nA=(e,t)=>e===t||e.length===t.length&&e.every((n,s)=>n[2]===t[s][2])});function mt(e,{map:t=null,put:n=(l,c,u)=>{l[t][c]=u},leaves:s=t?[t]:[],accepts:a=aA,snapshot:i=rA}){go.set(e,{map:t,write:n,leaves:s,accepts:a,snapshot:i})}function Ob({k:e,of:t}){if(e==="gone")return go.get(t)?.leaves??[];let n=go.get(e)?.map;return n?[n]:[]}function qt(e,...t){let n={...e};for(let s of t)n[s]={...e[s]};return n}function Gl(e,t,n){return(e.revs[t]??-1)>n?!1:(e.revs[t]=n,!0)}function Zn(e,t,n,s,a){let i=go.get(t);i?.accepts(e,a)&&Gl(e,t+n,s)&&i.write(e,n,a)}function Pb(e,t,n,s){let a=go.get(t);if(a&&Gl(e,t+n,s))for(let i of a.leaves)delete e[i][n]}function Db(e,t,n){for(let[s,{snapshot:a}]of go)for(let[i,l]of a(t))Zn(e,s,i,n,l)}var go,aA,rA,Eb,um,Ab,Nb,Vl=b(()=>{go=new Map,aA=()=>!0,rA=()=>[];Eb=e=>go.get(e).map,um=()=>[...go.values()].map(e=>e.map).filter(Boolean),Ab=()=>Object.fromEntries(um().map(e=>[e,{}]));Nb=(e,t,n,s)=>go.get(t).write(e,n,s)});function Jl(){return{ready:!1,cursor:null,company:null,version:"",demo:!1,me:null,preferences:null,counts:cA,room:Rb,recent:[],revs:{},views:{},...Ab()}}function zb(e,t){let n=NA[t.t];return n?n(e,t):e}function Lb(e){let t=Object.keys(e.items).map(Number).sort((n,s)=>n-s);for(let n=1;n<t.length;n+=1)if(t[n]!==t[n-1]+1)return t[n-1];return null}function uA(e,t,n){if(e.operators[t]=n,e.me?.id!==t)return;let{name:s,role:a,presence:i,status_id:l}=n;e.me={...e.me,name:s,role:a,presence:i,status_id:l}}function pA(e,t,n){n.at||n.no?e.mentions[t]={no:n.no??null,at:n.at??0}:delete e.mentions[t]}function dA(e,t,n){let s=e.logs[n.dialog_id];e.logs[n.dialog_id]={...s,items:{...s.items,[n.no]:n},seen:Math.max(s.seen,n.no)}}function mA(e,t){let n=e.logs[t.dialog_id];return!n||n.loaded&&t.no<pm(n)||n.later&&t.no>dm(n)}function pm(e){let t=1/0;for(let n in e.items)t=Math.min(t,Number(n));return t}function dm(e){let t=0;for(let n in e.items)t=Math.max(t,Number(n));return t}function fA(e,{data:t,reset:n}){let s=n?{...Jl(),recent:e.recent}:e,a=qt(s,"revs",...um()),i=Ka(t.cursor);return Object.assign(a,{ready:!0,cursor:t.cursor,version:t.version,demo:t.demo,me:t.me,counts:t.counts}),Db(a,t,i),a}function $A(e,{view:t,sort:n,data:s}){let a=qt(e,"dialogs","marks","mentions","revs","views"),i=Ka(s.cursor);for(let c of s.items)Zn(a,"dialog",c.id,i,c);for(let c in s.marks)Zn(a,"mark",Number(c),i,{read_no:s.marks[c]});for(let[c,u]of Bb(s))Zn(a,"mention",c,i,u);let l=s.items.at(-1);return a.views[Qn(t,n)]={loaded:!0,next:s.next,edge:s.next&&l?lm(l,t,n,is(a)):null},a}function hA(e,{data:t}){let n=qt(e,"dialogs","marks","contacts","logs","revs"),s=Ka(t.cursor),{id:a}=t.dialog;return Zn(n,"dialog",a,s,t.dialog),Zn(n,"mark",a,s,{read_no:t.mark}),Zn(n,"contact",t.contact.id,s,t.contact),n.logs[a]?.later&&Fb(n,a),fm(n,a,s,t.messages,{more:!!t.more,later:!1}),n}function gA(e,{id:t,data:n}){if(!e.logs[t])return e;let s=qt(e,"logs","revs");Fb(s,t);let a=n.messages.at(-1)?.no??0;return fm(s,t,Ka(n.cursor),n.messages,{more:!!n.more,later:a<(e.dialogs[t]?.last_no??0)}),s}function fm(e,t,n,s,a){let i=e.logs[t]??mm(),l={...i.items};for(let c of s)Gl(e,"message"+c.id,n)&&(l[c.no]=c);e.logs[t]={...i,items:l,loaded:!0,seen:Math.max(i.seen,s.at(-1)?.no??0),...a}}function Wb(e,t,n){let s=e.logs[t],a=Object.keys(s.items).map(Number).sort((c,u)=>c-u),i=a.length-Mb;if(i<=0)return;let l={...s.items};for(let c of n==="before"?a.slice(-i):a.slice(0,i))delete e.revs["message"+l[c].id],delete l[c];e.logs[t]={...s,items:l,...n==="before"?{later:!0}:{more:!0}}}function Fb(e,t){let{seen:n}=e.logs[t];jb(e,t),e.logs[t]={...mm(),seen:n}}function bA(e,t,n){let[s,a]=[t[0]?.no,t.at(-1)?.no];return!t.length||!Object.keys(e.items).length?!0:n==="before"?a+1>=pm(e)&&s<=dm(e):s-1<=dm(e)&&a>=pm(e)}function vA(e,{id:t,data:n,side:s}){if(!e.logs[t]||s&&!bA(e.logs[t],n.messages,s))return e;let a=qt(e,"logs","revs"),{later:i}=a.logs[t],l=s==="before"?{more:!!n.more}:{later:i&&!!n.more};return fm(a,t,Ka(n.cursor),n.messages,l),s&&Wb(a,t,s),a}function yA(e,{id:t}){let n=qt(e,"logs","revs");n.recent=[t,...e.recent.filter(s=>s!==t)].slice(0,iA),n.logs[t]??=mm();for(let s in n.logs)n.recent.includes(Number(s))||jb(n,s);return n}function jb(e,t){for(let n of Object.values(e.logs[t].items))delete e.revs["message"+n.id];delete e.logs[t]}function wA(e,t){let n=qt(e,"revs",...new Set(t.rows.flatMap(Ob)));for(let s of t.rows)s.k==="gone"?Pb(n,s.of,s.id,s.rev):Zn(n,s.k,s.id,s.rev,s.row);if(n.cursor=t.cursor,t.rows.some(s=>s.k==="message"))for(let s in n.logs)Object.keys(n.logs[s].items).length>Mb*2&&Wb(n,s,"after");return Object.keys(n.dialogs).length>n.room?kA(n):n}function kA(e){let t=qt(e,"dialogs","marks"),n=new Set(t.recent);for(let s in t.views){let[a,i]=s.split(":");for(let l of ja(t.dialogs,a,i,is(t),t.views[s].edge))n.add(l)}for(let s in t.dialogs)if(!n.has(Number(s))){for(let a of["dialog","mark"])delete t.revs[a+s];delete t.dialogs[s],delete t.marks[s]}return t.room=Math.max(Rb,n.size+lA),t}function xA(e,{dialog:t,message:n,sentAtRev:s}){let a=qt(e,"dialogs","logs");if(t&&(e.revs["dialog"+t.id]??-1)===s&&(a.dialogs[t.id]=t),n){let i=e.logs[n.dialog_id];i&&!i.later&&!i.items[n.no]&&(a.logs[n.dialog_id]={...i,items:{...i.items,[n.no]:n},seen:Math.max(i.seen,n.no)})}return a}function _A(e,{id:t,client_no:n}){if((e.marks[t]??0)>=n)return e;let s=qt(e,"marks");return s.marks[t]=n,s}function SA(e,{data:t}){let n=qt(e,"notifications","revs");for(let s of t.items)Zn(n,"notice",s.id,Ka(t.cursor),s);return n}function CA(e,{row:t}){return{...e,preferences:t}}function TA(e,{id:t,read_no:n}){let s=qt(e,"marks");return s.marks[t]=n,s}function EA(e,{row:t}){return{...e,me:{...e.me,...t}}}function AA(e,{row:t}){let n=qt(e,"contacts");return n.contacts[t.id]=t,n}function OA(e,{id:t,on:n}){let s=qt(e,"follows");return Nb(s,"follow",t,{on:n}),s}var iA,Mb,Rb,lA,cA,is,Ka,Ib,Mn,mm,ii,Bb,Qn,NA,Rn=b(()=>{gn();Vl();Vl();iA=8,Mb=360,Rb=3e3,lA=500,cA={mine:0,unassigned:0,all:0,mine_unread:0,waiting:0,unread:0,mentions:0,following:0,snoozed:0,failed:0,notifications:0,teams:{}},is=e=>({id:e.me?.id,marks:e.marks,follows:e.follows,mentions:e.mentions,operators:e.operators});Ka=e=>Number(String(e).split(":").pop()),Ib=(e,t)=>{let n=e.marks[t.id];return n===void 0?0:Math.max(0,t.client_count-n)};Mn=e=>Object.values(e.items).sort((t,n)=>t.no-n.no),mm=()=>({items:{},more:!1,later:!1,loaded:!1,seen:0}),ii=(e=[])=>e.map(t=>[t.id,t]);mt("dialog",{map:"dialogs",leaves:["dialogs","logs","marks"]});mt("mark",{map:"marks",put:(e,t,n)=>{e.marks[t]=n.read_no}});mt("contact",{map:"contacts"});mt("operator",{map:"operators",put:uA,snapshot:e=>ii(e.operators)});mt("channel",{map:"channels",snapshot:e=>ii(e.channels)});mt("hours",{map:"hours",snapshot:e=>ii(e.hours)});mt("company",{put:(e,t,n)=>{e.company=n},snapshot:e=>[[e.company.id,e.company]]});mt("team",{map:"teams",snapshot:e=>ii(e.teams)});mt("status",{map:"statuses",snapshot:e=>ii(e.statuses)});mt("follow",{map:"follows",put:(e,t,n)=>{n.on?e.follows[t]=!0:delete e.follows[t]},snapshot:e=>(e.follows??[]).map(t=>[t,{on:!0}])});mt("mention",{map:"mentions",put:pA,snapshot:e=>Bb(e)});mt("me",{put:(e,t,n)=>{e.me={...e.me,...n}}});mt("counts",{put:(e,t,n)=>{e.counts=n}});mt("preferences",{put:(e,t,n)=>{e.preferences=n},snapshot:e=>[[0,e.preferences]]});mt("notice",{map:"notifications",put:(e,t,n)=>{n.id?e.notifications[t]=n:delete e.notifications[t]}});mt("message",{map:"logs",put:dA,leaves:[],accepts:(e,t)=>!mA(e,t)});Bb=({mentions:e={}})=>Object.entries(e).map(([t,n])=>[Number(t),n]);Qn=(e,t)=>`${e}:${t}`;NA={start:fA,page:$A,dialog:hA,around:gA,log:vA,opened:yA,rows:wA,result:xA,read:_A,unreadFrom:TA,me:EA,preferences:CA,bell:SA,contact:AA,follow:OA,forget:()=>Jl()}});function te(e){j.value=zb(j.value,e)}var j,PA,zn,ne,ls,Oe,Me,xt,xe,Zl,de,ct,bo,bn,qa,vo,li,cs,ci,O,Ua,us,Ha,ot,R=b(()=>{Q();Rn();Vl();j=S(Jl());PA={},zn=e=>fe(()=>j.value[Eb(e)]??PA),ne=zn("dialog"),ls=zn("mark"),Oe=zn("operator"),Me=zn("channel"),xt=zn("message"),xe=fe(()=>j.value.counts),Zl=fe(()=>j.value.views),de=fe(()=>j.value.preferences),ct=zn("team"),bo=zn("status"),bn=zn("hours"),qa=fe(()=>j.value.company),vo=zn("follow"),li=zn("mention"),cs=()=>is({me:O.value,marks:ls.value,follows:vo.value,mentions:li.value,operators:Oe.value}),ci=zn("notice"),O=fe(()=>j.value.me),Ua=fe(()=>xe.value.mine_unread+xe.value.unassigned),us=e=>j.value.revs["dialog"+e]??-1,Ha=e=>Ib({marks:ls.value},e),ot=e=>Me.value[e.channel_id]});function qb(e){ui.peek().startsWith("/inbox")&&(Kb=ui.peek()),ui.value=e}function Ub(e){return pi=e,()=>{pi===e&&(pi=null)}}function z(e,{replace:t=!1,sure:n=!1}={}){e===Xl()||!n&&Hb(e)||(history[t?"replaceState":"pushState"](null,"",e),qb(e))}var Xl,ui,Ql,DA,E,Kb,Xn,pi,Hb,F,ec,zt,tc,Ie,G=b(()=>{Q();ri();Xl=()=>location.pathname+location.search,ui=S(Xl()),Ql=e=>/^\d{1,15}$/.test(e??"")?Number(e):null,DA={notices:"notifications"},E=fe(()=>{let e=new URL(ui.value,location.origin),[,t,n,s]=e.pathname.split("/"),a={dialog:null,at:null,q:"",section:null,id:null,rule:null,tab:null},i={view:yb(n)?n:"mine",...a};return t==="login"||t==="setup"?{...i,page:t}:t==="search"?{...i,page:t,q:e.searchParams.get("q")??""}:t==="settings"?{...i,page:t,section:DA[n]??(n||null)}:t==="clients"?{...i,page:t,id:Ql(n)}:t==="automation"?{...i,page:t,rule:Ql(n)??(n||null),tab:e.searchParams.get("tab")}:t&&t!=="inbox"?{...i,page:"nowhere"}:{...i,page:"inbox",dialog:Ql(s),at:Ql(e.searchParams.get("m"))}}),Kb="/inbox/mine",Xn=()=>Kb;pi=null;window.addEventListener("beforeunload",e=>{pi?.(null)&&e.preventDefault()});Hb=e=>!!pi?.(e,()=>z(e,{sure:!0}));F=(e,t,n)=>t?`/inbox/${e}/${t}${n?`?m=${n}`:""}`:`/inbox/${e}`,ec=e=>e?`/search?${new URLSearchParams({q:e})}`:"/search",zt=e=>e?`/settings/${e}`:"/settings",tc=e=>`/clients/${e}`,Ie=(e=null,t=null)=>`/automation${e?`/${e}`:""}${t?`?tab=${t}`:""}`;window.addEventListener("popstate",()=>{Hb(Xl())?history.pushState(null,"",ui.peek()):qb(Xl())});document.addEventListener("click",e=>{let t=e.target.closest?.("a[href^='/inbox'], a[href^='/search'], a[href^='/settings'], a[href^='/clients'], a[href^='/automation']");!t||e.defaultPrevented||e.button||e.metaKey||e.ctrlKey||e.shiftKey||(e.preventDefault(),z(t.getAttribute("href")))})});function Jb(e){e(),requestAnimationFrame(()=>requestAnimationFrame(e))}function aa(){nc+=1;let e=nc;Jb(()=>{e===nc&&(oc=performance.now())})}function bm(){nc+=1,oc=-sc}var sc,Yb,oc,Gb,Vb,$m,gm,hm,nc,Zb,Qb,Xb,ra,ac,yo=b(()=>{Q();G();R();sc=700,Yb=0,oc=-sc,Gb=0,Vb=0,$m=0,gm=!1,hm=fe(()=>{let{page:e,dialog:t}=E.value;return e==="inbox"&&t&&xt.value[t]?.loaded?t:null});pe(()=>{let e=hm.value;gm=!1,Jb(()=>{hm.peek()===e&&(Yb=performance.now())})});for(let e of["keydown","pointerdown","click"])window.addEventListener(e,t=>{Gb=t.timeStamp,e!=="pointerdown"&&($m=e==="click"?t.detail:0,$m===1&&(Vb=t.timeStamp))},{capture:!0});nc=0,Zb=()=>{gm=!0};Qb=e=>e-Yb>=sc,Xb=e=>hm.peek()!==null&&Qb(e),ra=()=>Gb-oc<sc||$m>1&&oc>=Vb,ac=()=>gm||Qb(performance.now())});function IA(e,t){let n=[...e],s=[];for(;n.length+1>RA;){let a=Math.min(...n.map(vm));if(a>vm(t))break;s.push(...n.splice(n.findIndex(i=>vm(i)===a),1))}return s}function oe(e,{icon:t="check",undo:n=null,action:s=null,label:a="",alert:i=!1,ms:l=MA,silent:c=!1,more:u=null,keep:d=!1}={}){ev+=1;let p={id:ev,text:e,icon:t,alert:i,silent:c,more:u,keep:d,label:n?o("Undo"):a,run:n??s,undo:!!n},h=c?[]:IA(wo.value.filter(m=>!m.silent),p);return wo.value=[...wo.value.filter(m=>!h.includes(m)),p],n&&!c&&(ko.value=[{id:p.id,text:e,icon:t,at:Date.now(),run:n},...ko.peek()].slice(0,zA)),setTimeout(()=>rc(p.id),l),p.id}function rc(e){wo.value=wo.value.filter(t=>t.id!==e)}function di(e){rc(e),ko.value=ko.peek().filter(t=>t.id!==e)}function mi(e){bm(),e.undo??!0?di(e.id):rc(e.id),e.run()}function ov(e){bm(),rc(e.id),e.more.run()}function ic(){let e=wo.value.findLast(t=>t.undo);e&&mi(e)}var MA,RA,ev,wo,ko,zA,vm,tv,$e,nv,Ne=b(()=>{Q();_();yo();MA=8e3,RA=3,ev=0,wo=S([]),ko=S([]),zA=50,vm=e=>e.keep?2:e.run||e.alert?1:0;tv=(e,t)=>oe("",{undo:e,ms:t,silent:!0}),$e=(e,t)=>oe(e,{icon:"circle-alert",alert:!0,...t});nv=()=>{ko.value=[]}});function ym(e,t,n){localStorage.setItem("okno."+e,t),t===n?delete document.documentElement.dataset[e]:document.documentElement.dataset[e]=t}async function to(e){localStorage.setItem("okno.lang",e),await ai(e),await uc({locale:e})}async function ps(e){Zt.value=e,await uc({theme:e})}async function Ya(e){In.value=e,await uc({density:e})}async function uc(e){if(Ce.value!=="in"){fi={...fi,...e};return}try{te({t:"me",row:await Z("/api/me",e,{method:"PATCH"})})}catch(t){$e(I(t))}}async function pc(){if(Object.keys(fi).length)try{await Z("/api/me",fi,{method:"PATCH"}),fi={}}catch{}}async function wm(){let{locale:e,theme:t,density:n}=O.peek();Zt.value=t,In.value=n,e&&localStorage.setItem("okno.lang",e),e&&e!==ve.peek()&&await ai(e)}var Zt,sv,lc,In,cc,eo,vn,It,av,rv,fi,LA,ft=b(()=>{Q();V();R();_();gn();Ne();Zt=S(localStorage.getItem("okno.theme")??"system"),sv=S(matchMedia("(prefers-color-scheme: dark)").matches);matchMedia("(prefers-color-scheme: dark)").addEventListener("change",e=>{sv.value=e.matches});lc=fe(()=>Zt.value==="dark"||Zt.value==="system"&&sv.value),In=S(localStorage.getItem("okno.density")??"normal"),cc=S(localStorage.getItem("okno.text")??"normal"),eo=S(localStorage.getItem("okno.side")==="hidden"),vn=S(localStorage.getItem("okno.card")==="hidden"),It=S(kb.includes(localStorage.getItem("okno.sort"))?localStorage.getItem("okno.sort"):"urgent");pe(()=>{ym("theme",Zt.value,"system")});pe(()=>{ym("density",In.value,"normal")});pe(()=>{ym("text",cc.value,"normal")});pe(()=>{localStorage.setItem("okno.side",eo.value?"hidden":"shown")});pe(()=>{localStorage.setItem("okno.card",vn.value?"hidden":"shown")});pe(()=>{localStorage.setItem("okno.sort",It.value)});av=()=>localStorage.getItem("okno.lang");rv=e=>uc({status_id:e});fi={};LA=fe(()=>O.value&&[O.value.locale,O.value.theme,O.value.density].join());pe(()=>{LA.value&&Rt(()=>{wm()})})});function _m(e){xo=e,_o=!0,Tm()}function Sm(){_o=!1,clearTimeout(xm),_t?.close(),_t=null,ia=0,Qt.value="on"}function Cm(){_t?.readyState===WebSocket.OPEN&&_t.send(JSON.stringify({t:"hello",cursor:xo.cursor(),build:xo.build}))}function lv(e){_t?.readyState===WebSocket.OPEN&&_t.send(JSON.stringify(e))}function Tm(){if(clearTimeout(xm),!_o||_t&&_t.readyState<=WebSocket.OPEN)return;let e=location.protocol==="https:"?"wss:":"ws:",t=new WebSocket(`${e}//${location.host}/api/live`);_t=t,km=Date.now(),t.addEventListener("open",()=>{t===_t&&Cm()}),t.addEventListener("message",n=>{t===_t&&qA(JSON.parse(n.data))}),t.addEventListener("close",n=>{t===_t&&cv(n.code)})}function qA(e){if(km=Date.now(),e.t==="ping"){_t.send('{"t":"pong"}');return}if(e.t==="welcome"){xo.signal(e),Em();return}e.t==="resync"&&xo.resync(),e.t==="events"?xo.events(e):xo.signal(e)}function UA(){if(!_o)return;let e=_t;_t=null,e?.close(),mc()}function Em(){dc=0;let e=ia>0;ia=0,Qt.value="on",xo.back(e)}function cv(e){if(_t=null,!_o)return;if(ia||=Date.now(),e===iv.signedOut){_o=!1,xo.signedOut();return}let t=e===iv.tooSlow?0:Math.min(WA,BA*2**dc);dc+=1,xm=setTimeout(Tm,t*(.5+Math.random()/2))}function mc(){dc=0,Tm()}var BA,WA,FA,jA,KA,iv,Qt,_t,xo,dc,ia,km,xm,_o,la=b(()=>{Q();BA=1e3,WA=3e4,FA=45e3,jA=2e3,KA=5e3,iv={signedOut:4401,foreign:4403,tooSlow:4408},Qt=S("on"),_t=null,xo=null,dc=0,ia=0,km=0,xm=0,_o=!1;setInterval(()=>{if(!_o)return;if(_t?.readyState===WebSocket.OPEN&&Date.now()-km>FA){let t=_t;cv(0),t.close()}let e=ia?Date.now()-ia:0;Qt.value=e>KA?"off":e>jA?"grey":"on"},500);window.addEventListener("online",UA);window.addEventListener("offline",()=>{_o&&(ia||=Date.now())});document.addEventListener("visibilitychange",()=>{!document.hidden&&_o&&!_t&&mc()})});function gv(e){e.t==="welcome"&&($v=Date.now(),fc.value={},$c.value={},ms.value={},bc()),e.t==="presence"&&(fc.value=uv(fc.peek(),e.people,t=>t==="off")),e.t==="here"&&($c.value=uv($c.peek(),{[e.dialog]:e.people},t=>!t.length)),e.t==="typing"&&YA(e.dialog)}function uv(e,t,n){let s={...e,...t};for(let a in t)n(t[a])&&delete s[a];return s}function YA(e){let t=Date.now()+Om;ms.value={...ms.peek(),[e]:t},setTimeout(()=>{ms.peek()[e]===t&&bv(e)},Om)}function bv(e){if(!(e in ms.peek()))return;let{[e]:t,...n}=ms.peek();ms.value=n}function vv(e){for(let t of e)t.k==="message"&&t.row.kind==="in"&&bv(t.row.dialog_id)}function kv(e,t,n){let s=Date.now();ds.value=n.trim()?{dialog:e,mode:t,at:s}:null,ds.value&&(s-Nm>=Am&&bc(),setTimeout(()=>{ds.peek()?.at===s&&(ds.value=null)},Om-Am))}function Pm(){ds.value=null}function bc(){if(clearTimeout(pv),Ce.peek()!=="in")return;let e=Nm+Am-Date.now();if(e>0){pv=setTimeout(bc,e);return}Nm=Date.now(),lv(JSON.parse(wv.peek()))}function Dm(){hc.value=!1,clearTimeout(dv),dv=setTimeout(()=>{hc.value=!0},HA)}var Am,Om,HA,fc,$c,ms,mv,fv,gc,$v,hv,yv,hc,ds,Nm,pv,dv,wv,ca=b(()=>{Q();V();la();G();R();Am=2e3,Om=6e3,HA=5*6e4,fc=S({}),$c=S({}),ms=S({}),mv=e=>fc.value[e]??"off",fv=e=>($c.value[e]??[]).filter(t=>t.id!==O.value?.id),gc=e=>e in ms.value,$v=0,hv=()=>$v;yv=S(!document.hidden),hc=S(!1),ds=S(null),Nm=0,pv=0,dv=0,wv=fe(()=>{let{page:e,dialog:t}=E.value,n=e==="inbox"&&yv.value&&!hc.value?t:null,s=ds.value&&ds.value.dialog===n?ds.value.mode:null;return JSON.stringify({t:"look",dialog:n,typing:s,idle:hc.value})});pe(()=>{wv.value&&Qt.value==="on"&&bc()});for(let e of["keydown","pointerdown","pointermove","wheel"])window.addEventListener(e,Dm,{passive:!0,capture:!0});document.addEventListener("visibilitychange",()=>{yv.value=!document.hidden,document.hidden||Dm()});Dm()});function Ga(e,...t){for(let n of $i[e])n(...t)}async function So(e,t){if(ut.value[e]?.busy)return!1;ut.value={...ut.value,[e]:{busy:!0}};try{await t();let{[e]:n,...s}=ut.value;return ut.value=s,!0}catch(n){if(!(n instanceof ue))throw n;return ut.value={...ut.value,[e]:{busy:!1,problem:n}},!1}}async function ua(){let e=await W("/api/start");Ce.value="in",_v.value=Date.now(),oa(()=>{te({t:"start",data:e,reset:!0}),Ga("snapshot",e,{entered:!0})}),await wm(),Ga("entered",e.me.id),_m(Av),Cv.postMessage(e.me.id)}function yc(){Sm(),Ce.value="out",ut.value={},te({t:"forget"})}function Tv(){Ce.value="in",_m(Av),Ga("online")}async function Pv(){let{view:e,dialog:t}=E.peek(),n=Kt(e,It.peek());try{let s=await W("/api/start");if(s.build!==Ev&&!Ov.some(l=>l())){location.reload();return}let a=await VA(e,n),i=t?await W(`/api/dialogs/${t}`).catch(()=>null):null;oa(()=>{te({t:"start",data:s,reset:!0}),Ga("snapshot",s,{entered:!1});for(let l of a)te({t:"page",view:e,sort:n,data:l});t&&te({t:"opened",id:t}),i&&te({t:"dialog",data:i})}),Cm(),Em()}catch(s){if(!(s instanceof ue))throw s;s.offline&&setTimeout(Pv,3e3)}}async function VA(e,t){let{dialogs:n,views:s}=j.peek(),a=s[Qn(e,t)],i=a?.loaded?ja(n,e,t,is(j.peek()),a.edge).length:0,l=[await W(vc(e,t,null))];for(let c=l[0].items.length;c<i&&l.length<GA&&l.at(-1).next;c+=l.at(-1).items.length)l.push(await W(vc(e,t,l.at(-1).next)));return l}function vc(e,t,n){let s=new URLSearchParams({view:e,sort:t,limit:n?"100":"50"});return n&&s.set("after",n),`/api/dialogs?${s}`}function pa(e,t){let n=j.peek().views[Qn(e,t)];return n?.loaded&&!n.next?null:So(`page:${Qn(e,t)}`,async()=>{let s=await W(vc(e,t,n?.next));te({t:"page",view:e,sort:t,data:s})})}async function hi(e,{unread:t=!0}={}){te({t:"opened",id:e}),!j.peek().logs[e].loaded&&(await So(`dialog:${e}`,async()=>{let n=await W(`/api/dialogs/${e}`),s=t?await JA(e,n):null;oa(()=>{te({t:"dialog",data:n}),s&&te({t:"around",id:e,data:s})})}),zv())}async function JA(e,{mark:t,dialog:n,messages:s,more:a}){let i=Math.min(...s.map(c=>c.client_no??1/0));if(!a||t>=n.client_count||i<=t+1)return null;let{no:l}=await W(`/api/dialogs/${e}/place?client_no=${t+1}`);return l?W(Mv(e,l)):null}async function ZA(e,t){await hi(e,{unread:!1});let n=j.peek().logs[e];!n?.loaded||n.items[t]||t>(j.peek().dialogs[e]?.last_no??0)||await So(`around:${e}`,async()=>{te({t:"around",id:e,data:await W(Mv(e,t))})})}function Mm(e){let t=j.peek().logs[e];if(!t?.later)return null;let n=Math.max(...Object.keys(t.items).map(Number));return So(`newer:${e}`,async()=>{te({t:"log",id:e,side:"after",data:await W(`/api/dialogs/${e}/messages?after=${n}&limit=${Rv}`)})})}function Rm(e){let t=j.peek().logs[e];if(!t?.loaded||!t.more)return null;let n=Math.min(...Object.keys(t.items).map(Number));return So(`older:${e}`,async()=>{te({t:"log",id:e,side:"before",data:await W(`/api/dialogs/${e}/messages?before=${n}&limit=${Rv}`)})})}function zv(){for(let e of j.peek().recent){let t=j.peek().logs[e],n=t?.loaded?Lb(t):null;n!==null&&So(`hole:${e}`,async()=>{te({t:"log",id:e,side:"after",data:await W(`/api/dialogs/${e}/messages?after=${n}&limit=40`)})})}}function Iv(e){let t=n=>te({t:"rows",cursor:j.peek().cursor,rows:[{k:"mark",id:e.id,rev:0,row:{read_no:n}}]});if(e.opened_at>=_v.peek()){t(0);return}So("mark",async()=>{t((await W(`/api/dialogs/${e.id}`)).mark)})}async function Lv(e){let t=e.id,n=e.client_count;if(!((j.peek().marks[t]??0)>=n)){te({t:"read",id:t,client_no:n});try{await ye("POST",`/api/dialogs/${t}/read`,{client_no:n})}catch{}}}function QA(){for(let s of Object.keys(ut.value)){if(!ut.value[s].problem?.offline)continue;let{[s]:a,...i}=ut.value;ut.value=i}let{view:e,dialog:t}=E.peek(),n=Kt(e,It.peek());j.peek().views[Qn(e,n)]?.loaded||pa(e,n),t&&!j.peek().logs[t]?.loaded&&hi(t)}var ut,_v,$i,Sv,Va,yn,fs,Cv,Ev,Av,Ov,Nv,GA,Dv,xv,Mv,wc,Rv,pt=b(()=>{Q();V();gn();la();ca();ft();Rn();G();R();ut=S({}),_v=S(0),$i={snapshot:[],entered:[],rows:[],online:[]},Sv=e=>{$i.snapshot.push(e)},Va=e=>{$i.entered.push(e)},yn=e=>{$i.rows.push(e)},fs=e=>{$i.online.push(e)};Cv=new BroadcastChannel("okno");Cv.addEventListener("message",e=>{Ce.peek()==="out"||!j.peek().me||e.data===j.peek().me.id||(Sm(),ua().catch(()=>location.reload()))});Ev=new URL(import.meta.url).pathname.split("/")[2],Av={build:Ev,cursor:()=>j.peek().cursor,events:e=>{let t=j.peek();te({t:"rows",cursor:e.cursor,rows:e.rows}),vv(e.rows),Ga("rows",e.rows,t,j.peek()),zv()},signal:gv,resync:()=>{Pv()},back:()=>{QA(),Ga("online")},signedOut:()=>{Ce.value="expired"}},Ov=[],Nv=e=>{Ov.push(e)};GA=10;Dv=(e,t)=>So(`page:${Qn(e,t)}`,async()=>{te({t:"page",view:e,sort:t,data:await W(vc(e,t,null))})});xv=40,Mv=(e,t)=>`/api/dialogs/${e}/messages?before=${t+xv/2}&limit=${xv}`,wc=e=>So(`dialog:${e}`,async()=>{te({t:"dialog",data:await W(`/api/dialogs/${e}`)})}),Rv=60;pe(()=>{let{page:e,view:t,dialog:n,at:s}=E.value,a=Kt(t,It.value);Ce.value!=="in"||e!=="inbox"||Rt(()=>{j.value.views[Qn(t,a)]?.loaded||pa(t,a),n&&s?ZA(n,s):n&&hi(n)})})});var w,Je,ae=b(()=>{Q();w=S(null),Je=S(!1)});function zm(e){gi.value=gi.value===e?`${e} `:e}function eO(e){kc.push(e),Bv||=setTimeout(tO,XA)}function tO(){let e=[...new Set(kc)];gi.value=e.length===1?o("New message: {name}",{name:e[0]}):C("{n} new message","{n} new messages",kc.length),kc=[],Bv=0}var XA,gi,kc,Bv,xc=b(()=>{Q();pt();_();XA=4e3,gi=S(""),kc=[],Bv=0;yn((e,t,n)=>{for(let s of e){if(s.k!=="message"||s.row.kind!=="in")continue;let a=n.dialogs[s.row.dialog_id],i=t.dialogs[s.row.dialog_id];a&&(!i||i.last_no<s.row.no)&&a.assignee_id===n.me.id&&eO(a.name)}})});var Im,Lm,$s,Ja,_c,wn,Za,bi,Co=b(()=>{Im=new Map,Lm=new Map,$s=e=>{Im.set(e.page,e)},Ja=e=>Im.get(e),_c=()=>[...Im.values()].filter(e=>e.icon),wn=e=>{Lm.set(e.id,{when:()=>!0,...e})},Za=()=>[...Lm.values()].filter(e=>e.when()),bi=e=>Lm.get(e)});function Wv(e){let t=String(e).replace(/[«»"“”]/g," ").split(/\s+/).filter(s=>/[\p{L}\p{N}]/u.test(s));return t.length?(t.length>1?[t[0],t[1]]:[t[0]]).map(s=>[...s.replace(/^[^\p{L}\p{N}]+/u,"")][0]).join("").toUpperCase():"?"}function kn(e){let t=0;for(let n of String(e))t=(t*31+n.codePointAt(0))%9973;return"h"+(1+t%8)}function Qa(e){let[t,n]=String(e).split(/\s+/);return n?`${t} ${[...n][0]}.`:t}var hs,U,Pe=b(()=>{R();_();hs=e=>String(e).split(/\s+/)[0],U=e=>Oe.value[e]?.name??o("Former colleague")});function da(e){let t=Object.values(Me.value).filter(s=>s.kind===e.kind&&s.health!=="removed"),n=Me.value[e.channel_id];return t.length>1&&n?`${ge(e.kind)} · ${n.name}`:ge(e.kind)}var nO,f,Xa,Fv,ge,jv,_e,J,Sc,rn,Be,re,D=b(()=>{T();_();Pe();R();nO=new URL("../../icons.svg",import.meta.url).pathname,f=({name:e,size:t=""})=>r`<svg class=${"i "+t} aria-hidden="true"><use href=${`${nO}#${e}`} /></svg>`,Xa=({big:e})=>r`<svg class=${e?"mark big":"mark"} viewBox="0 0 26 26" aria-hidden="true">
<rect class="fr" width="26" height="26" rx="7" />
<rect class="p" x="5" y="5" width="7.2" height="7.2" rx="1.8" />
<rect class="p2" x="13.8" y="5" width="7.2" height="7.2" rx="1.8" />
<rect class="p2" x="5" y="13.8" width="7.2" height="7.2" rx="1.8" />
<rect class="lit" x="13.8" y="13.8" width="7.2" height="7.2" rx="1.8" />
</svg>`,Fv={telegram:()=>o("Telegram"),vk:()=>o("VK"),email:()=>o("Email"),phone:()=>o("Phone")},ge=e=>Fv[e]?Fv[e]():e;jv=({dialog:e})=>{let[t,...n]=da(e).split(" · ");return n.length?r`<span class="only-roomy">${t} · </span>${n.join(" · ")}`:t},_e=({kind:e,size:t="",named:n})=>r`<span class=${`ch ${e} ${t}`} role=${n?"img":null} aria-label=${n?ge(e):null}
aria-hidden=${n?null:"true"}>
<${f} name=${"ch-"+e} />
</span>`,J=({name:e,face:t,size:n="",children:s})=>r`<span class=${`av ${kn(e)} ${n}`} aria-hidden="true">
${Wv(e)}
${t&&r`<img key=${t} src=${`/avatars/${t}`} alt="" loading="lazy" draggable=${!1} />`}
${s}
</span>`,Sc=({size:e=""})=>r`<span class=${`av none ${e}`} aria-hidden="true"><${f} name="user-round" size="s" /></span>`,rn=({of:e})=>r`<span class="keys">${e.map(t=>r`<kbd>${t}</kbd>`)}</span>`,Be=({width:e})=>r`<svg class="skw" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
<rect width=${e} height="8" rx="2" />
</svg>`,re=({icon:e,title:t,text:n,children:s})=>r`<div class="empty"><span class="eic"><${f} name=${e} size="l" /></span>
<b>${t}</b>${n&&r`<span>${n}</span>`}${s}</div>`});function Fm(){let e=Date.now();Ec.value=e,e-K.value>=Bm-Wm/2&&(K.value=e),Tc=setTimeout(Fm,Cc?Wm:Bm)}function Kv(){return Cc+=1,Cc===1&&(clearTimeout(Tc),Tc=setTimeout(Fm,Wm)),()=>{Cc-=1}}function jm(){K.value=Ec.value=Date.now()}var Bm,Wm,K,Ec,Cc,Tc,We=b(()=>{Q();Bm=15e3,Wm=1e3,K=S(Date.now()),Ec=S(Date.now()),Cc=0,Tc=0;Tc=setTimeout(Fm,Bm);document.addEventListener("visibilitychange",()=>{document.hidden||jm()})});function Xt(e){let t=ve.value+JSON.stringify(e);return Km.has(t)||Km.set(t,new Intl.DateTimeFormat(ve.value==="ru"?"ru-RU":"en-GB",e)),Km.get(t)}function Gv(e,t){try{let n=new Intl.NumberFormat(ve.value==="ru"?"ru-RU":"en-GB",{style:"currency",currency:t,trailingZeroDisplay:"stripIfInteger"});return n.format(e/10**n.resolvedOptions().maximumFractionDigits)}catch{return`${e/100} ${t??""}`.trim()}}function ln(e){let t=e,n=0;for(;t>=1e3&&n<Hv.length-1;)t/=1024,n+=1;let s=n>1&&t<10?1:0;return`${new Intl.NumberFormat(ve.value==="ru"?"ru-RU":"en-GB",{maximumFractionDigits:s}).format(t)} ${Hv[n]()}`}function St(e,t=Date.now()){return Xt(Oc(e,t)?{day:"numeric",month:"long"}:{day:"numeric",month:"long",year:"numeric"}).format(e)}function Eo(e,t){let n=vi(e,t);return n<=0?q(e):n===1?o("yesterday"):n<7?Xt({weekday:"short"}).format(e):Xt(Oc(e,t)?{day:"numeric",month:"short"}:{day:"2-digit",month:"2-digit",year:"2-digit"}).format(e)}function er(e,t){let n=vi(e,t);return n===0?o("Today"):n===1?o("Yesterday"):St(e,t)}function st(e,t){let n=vi(e,t);return n<=0?o("today"):n===1?o("yesterday"):St(e,t)}function ht(e,t=Date.now()){let n=-vi(e,t);if(n===0)return o("today at {time}",{time:q(e)});if(n===1)return o("tomorrow at {time}",{time:q(e)});let s=Xt(Oc(e,t)?{weekday:"short",day:"numeric",month:"long"}:{day:"numeric",month:"long",year:"numeric"}).format(e);return o("{day} at {time}",{day:s,time:q(e)})}function Fe(e){let t=Math.max(1,Math.floor(e/Yv));if(t<60)return o("{n} min",{n:t});let n=Math.floor(e/qm);return n<24?t%60&&n<10?o("{h} h {m} min",{h:n,m:t%60}):o("{h} h",{h:n}):C("{n} day","{n} days",Math.floor(e/Ac))}function Vv(e,t){let n=Math.floor((t-e)/1e3);return n<5?o("just now"):n<60?C("{n} second ago","{n} seconds ago",n):t-e<qm?C("{n} minute ago","{n} minutes ago",Math.floor(n/60)):vi(e,t)===0?o("at {time}",{time:q(e)}):Ke(e)}function Jv(e){let t=Xt({month:"long",year:"numeric"}).format(e).replace(/\s*г\.$/,"");return t[0].toUpperCase()+t.slice(1)}function Nc(e,t=Date.now()){let n=e-t<2*Ac?{weekday:"short"}:{day:"numeric",month:"short"};return`${Xt(n).format(e)}, ${q(e)}`}function Oo(e,t="short"){let n=Xt({weekday:t,timeZone:"UTC"}).format(oO+e*Ac);return n[0].toUpperCase()+n.slice(1)}function Xv(e){try{let t=new Intl.DateTimeFormat("en-GB",{timeZone:e,timeZoneName:"shortOffset"}).formatToParts(),{value:n}=t.find(s=>s.type==="timeZoneName");return n.replace("GMT","UTC")}catch{return e}}function ey(e){let t=null;return n=>((t?.text!==n||t.lang!==ve.value)&&(t={text:n,lang:ve.value,made:e(n)}),t.made)}var Yv,qm,Ac,Km,qv,vi,Oc,Uv,ie,$t,q,Ke,Hv,To,Ao,Zv,oO,Pc,Um,Qv,X=b(()=>{_();Yv=6e4,qm=60*Yv,Ac=24*qm,Km=new Map;qv=e=>new Date(e).setHours(0,0,0,0),vi=(e,t)=>Math.round((qv(t)-qv(e))/Ac),Oc=(e,t)=>new Date(e).getFullYear()===new Date(t).getFullYear(),Uv={ru:new Intl.NumberFormat("ru-RU"),en:new Intl.NumberFormat("en-GB")},ie=e=>(Uv[ve.value]??Uv.en).format(e).replaceAll(","," ");$t=e=>new Date(e).toDateString(),q=e=>Xt({hour:"2-digit",minute:"2-digit"}).format(e),Ke=e=>Xt({dateStyle:"long",timeStyle:"short"}).format(e),Hv=[()=>o("B"),()=>o("KB"),()=>o("MB"),()=>o("GB")];To=e=>`${Math.floor(e/60)}:${String(Math.floor(e%60)).padStart(2,"0")}`;Ao=(e,t=Date.now())=>Xt(!t||Oc(e,t)?{weekday:"short",day:"numeric",month:"long"}:{day:"numeric",month:"long",year:"numeric"}).format(e);Zv=()=>Array.from({length:7},(e,t)=>{let n=Xt({weekday:"short"}).format(new Date(2024,0,t+1));return n[0].toUpperCase()+n.slice(1,2)}),oO=Date.UTC(2024,0,1);Pc=(e,t)=>Xt({weekday:"short",day:"numeric",month:"long",hour:"2-digit",minute:"2-digit",timeZone:t}).format(e),Um=e=>Xt({day:"numeric",month:"long",year:"numeric",timeZone:"UTC"}).format(Date.parse(e)),Qv=(e,t)=>Xt({day:"numeric",month:"long",timeZone:"UTC"}).formatRange(Date.parse(e),Date.parse(t))});function Ym(e){let t=xn.peek().filter(n=>!e.includes(n));t.length!==xn.peek().length&&(xn.value=t)}function ty(e){yi.value=e,setTimeout(()=>{yi.peek()===e&&(yi.value=[])},sO)}function ny(e,t,n){let s=is(e),a=t.filter(l=>e.dialogs[l]&&!rs(e.dialogs[l],n,s));if(!a.length)return null;let i=a.filter(l=>e.dialogs[l].assignee_id===e.me.id);return i.length?{view:"mine",ids:i}:{view:"unassigned",ids:a}}var sO,xn,yi,tr,Hm,Dc=b(()=>{pt();Q();gn();Rn();sO=1600,xn=S([]),yi=S([]),tr=S(null),Hm=(e,t)=>as(e)&&e.waiting_since!==null&&(e.assignee_id===null||e.assignee_id===t);yn((e,t,n)=>{let s=n.me?.id,a=e.filter(({k:l,id:c,row:u})=>l==="dialog"&&Hm(u,s)&&!(t.dialogs[c]&&Hm(t.dialogs[c],s))&&!xn.peek().includes(c)),i=xn.peek().filter(l=>n.dialogs[l]&&Hm(n.dialogs[l],s));(a.length||i.length!==xn.peek().length)&&(xn.value=[...i,...a.map(({id:l})=>l)])})});async function Rc(){nr.value!=="unsupported"&&(nr.value=await Notification.requestPermission())}function iy(e,t,n,s){if(nr.value!=="granted")return!1;let a=new Notification(e,{body:t,tag:`okno-${n}`,silent:!0});return a.addEventListener("click",()=>{window.focus(),a.close(),s()}),!0}var nr,wi,Mc,oy,sy,ay,ry,Gm=b(()=>{Q();nr=S("Notification"in window?Notification.permission:"unsupported"),wi=S(!1);navigator.locks?.request("okno.leader",()=>new Promise(()=>{wi.value=!0}));navigator.locks||(wi.value=!0);Mc="okno.focus",oy=crypto.randomUUID?.()??String(Math.random()),sy=()=>{localStorage.setItem(Mc,oy)},ay=()=>{localStorage.getItem(Mc)===oy&&localStorage.removeItem(Mc)};window.addEventListener("focus",sy);window.addEventListener("blur",ay);window.addEventListener("pagehide",ay);document.hasFocus()&&sy();ry=()=>localStorage.getItem(Mc)!==null});var aO,rO,ly,iO,cy,Ut,No=b(()=>{_();aO={"token-wrong":()=>o("the platform rejects the token"),"other-poller":()=>o("another program receives this bot's messages"),"webhook-set":()=>o("a webhook is set on the bot"),"settings-wrong":()=>o("the stored settings cannot be used"),"secrets-unreadable":()=>o("the stored token cannot be decrypted with the current key"),network:()=>o("the platform cannot be reached"),"server-error":()=>o("the platform has a problem"),"answer-broken":()=>o("unexpected response from the platform"),"rate-limited":()=>o("the platform asks to wait"),"storage-failed":()=>o("messages cannot be stored"),"internal-error":()=>o("the connector failed, the log has the details"),"history-gap":()=>o("the platform lost some events; the rest was loaded from its history"),"longpoll-off":()=>o("Long Poll is off in the community's settings"),"password-wrong":()=>o("the mail server rejects the name or the password"),"certificate-wrong":()=>o("the mail server's certificate cannot be trusted"),"tls-missing":()=>o("the mail server offers no secure connection"),"tls-failed":()=>o("a secure connection to the mail server failed"),"folder-missing":()=>o("the mailbox has no such folder"),"mailbox-full":()=>o("the mailbox is full, clients' emails are rejected"),"server-unreachable":()=>o("the mail server cannot be reached"),"blocked-by-client":()=>o("the client has blocked the bot"),"client-gone":()=>o("the client's account no longer exists"),"kicked-from-group":()=>o("the bot is no longer in the group"),"no-permission":()=>o("the bot may not write there"),"too-late":()=>o("the platform no longer allows changes"),"reaction-refused":()=>o("the platform does not accept this reaction here"),"never-arrived":()=>o("the platform says it does not have it"),"message-gone":()=>o("the client no longer has the message"),"client-not-started":()=>o("the client must write first"),"chat-not-found":()=>o("the platform does not know this chat"),"text-too-long":()=>o("the text is too long for this channel"),"text-empty":()=>o("the text is empty"),"not-allowed-by-client":()=>o("the client has not allowed messages from the community"),"client-privacy":()=>o("the client's privacy settings block it"),blacklisted:()=>o("the client is on the community's blacklist"),"too-many-files":()=>o("too many files for one message"),"file-missing":()=>o("a file is no longer stored here"),"file-too-large":()=>o("the file is too large for this channel"),"address-wrong":()=>o("emails cannot be sent to this address"),"address-refused":()=>o("the mail server does not know this address or rejects it"),"sender-refused":()=>o("the mail server does not allow this mailbox to send"),"recipient-mailbox-full":()=>o("the client's mailbox is full"),bounced:()=>o("the email bounced"),"email-too-large":()=>o("the email with its files is too large"),postponed:()=>o("the mail server asks to try again later"),"header-unsafe":()=>o("the email headers contain unsafe characters"),"partly-sent":()=>o("only part of it was sent"),"gave-up":()=>o("could not be sent in time"),"no-answer":()=>o("the connection broke before a response came"),"server-stopped":()=>o("the server stopped during the send"),"server-crashed":()=>o("the server ended during the send")},rO={"auto-replied":()=>o("auto-reply"),"auto-generated":()=>o("sent by a program"),"auto-notified":()=>o("notification"),bounce:()=>o("an email bounced"),report:()=>o("mail server report"),own:()=>o("sent from our own address"),"empty-return-path":()=>o("no replies expected"),list:()=>o("mailing list"),bulk:()=>o("bulk email"),"blocked-sender":()=>o("blocked sender")},ly=e=>rO[e]?.()??o("sent by a program"),iO={"too-large":()=>o("larger than the limit"),"too-many":()=>o("too many files in one message"),"file-gone":()=>o("the platform no longer has it"),refused:()=>o("the platform refused it"),"gave-up":()=>o("could not be downloaded in time")},cy=e=>iO[e]?.()??(e||o("could not be downloaded")),Ut=(e,t)=>aO[e]?.()??(t||o("the platform refused it"))});function or(){return!Vm.value&&!Jm&&(Jm=!0,W("/api/command-line").then(e=>{Vm.value=e},()=>{Jm=!1})),Vm.value}var Vm,Jm,sr,uy,zc=b(()=>{Q();V();Vm=S(null),Jm=!1;sr=(e,t)=>`${e.program} ${t} ${e.options}`,uy=e=>`'${e.replaceAll("'","'\\''")}'`});function dy(e){let t=e.by_id===null?o("Someone"):hs(U(e.by_id)),{what:n,to:s}=e.data;if(n==="in"&&e.count>1)return C("{n} new message","{n} new messages",e.count);let a=n==="assigned"?s===null?o("no assignee now"):o("assignee is {name}",{name:U(s)}):(py[n]??py.in)(t);return e.count>1?`${a} · ${C("{n} event","{n} events",e.count)}`:a}function uO(e){return e.kind==="fault"?o("Conversations are complete, but a notification may be missing. Okno tries again by itself and after each start. If this line stays, update Okno; this command on the server names the cause: {command}",{command:cO()}):e.kind==="breaker"?e.data.why==="channel-budget"?o("There were too many within an hour. See whether they go round in a loop before they go on."):o("One conversation got 20 in a day. See whether they go round in a loop before they go on."):e.kind==="rule"?($y[e.data.why]??$y.failed)():e.kind==="channel"?e.data.state==="up"?o("Outage from {from} to {until}",{from:q(e.data.since),until:q(e.data.until)}):o("Since {time}. Replies wait in the queue.",{time:q(e.data.since)}):e.kind==="nobody"?o("Round robin gives them out as soon as somebody is free."):e.kind==="test"?o("You pressed “Check” in the settings"):e.data.late?o("Announced late, Okno was not running at that time"):e.text?o("“{text}”",{text:e.text}):e.kind==="assigned"&&e.by_id!==null?o("Assigned by {name}",{name:U(e.by_id)}):e.kind==="mention"?e.name:e.kind==="unsnoozed"?o("Snoozed until now"):""}function ki(e){let t=e.name||o("A client"),n=e.by_id===null?o("Someone"):U(e.by_id);return{plain:(my[e.kind]??my.message)(e,t,n),strong:e.kind==="mention"||e.kind==="handover"?n:e.name,text:uO(e),icon:lO[e.kind]??"bell",face:(e.kind==="mention"||e.kind==="handover")&&e.by_id!==null?n:null}}function Ic(e){return e.kind==="breaker"?e.data.breaker==="rule"?`/automation/${e.data.id}`:"/inbox/all":e.kind==="channel"?"/inbox/all":e.kind==="nobody"?"/inbox/unassigned":e.kind==="test"||!e.dialog_id?"/settings/notifications":e.count>1&&(e.kind==="assigned"||e.kind==="handover")?"/inbox/mine":F("all",e.dialog_id,e.kind==="mention"||e.kind==="failed"?e.no:void 0)}var lO,py,my,fy,cO,$y,xi,Zm=b(()=>{No();zc();X();_();Pe();G();lO={assigned:"user-round-plus",unsnoozed:"alarm-clock",failed:"circle-alert",test:"bell-ring",followed:"eye",message:"message-square-text",handover:"forward",mention:"at-sign",unassigned:"message-circle",channel:"plug",fault:"circle-alert",sla_warning:"hourglass",sla_breach:"flame",breaker:"zap",nobody:"users-round",untouched:"hourglass",rule:"circle-alert"},py={in:()=>o("new message"),out:e=>o("{who} replied",{who:e}),note:e=>o("{who} left a note",{who:e}),closed:e=>o("{who} closed it",{who:e}),reopened:e=>o("{who} reopened it",{who:e}),snoozed:e=>o("{who} snoozed it",{who:e}),unsnoozed:e=>o("{who} unsnoozed it",{who:e})};my={message:(e,t)=>`${t}: ${dy(e)}`,unassigned:(e,t)=>o("New conversation: {name}",{name:t}),channel:({data:e})=>e.state==="up"?o("{name} works again",{name:e.name}):o("{name} receives no messages: {cause}",{name:e.name,cause:Ut(e.code,e.detail)}),fault:({data:e})=>C("{n} event could not be processed","{n} events could not be processed",e.count),breaker:({data:e})=>e.breaker==="rule"?o("A rule was stopped: too many automatic messages"):o("{name}: automatic messages were stopped",{name:e.name}),followed:(e,t)=>`${t}: ${dy(e)}`,assigned:(e,t)=>e.count>1?C("{n} conversation assigned to you","{n} conversations assigned to you",e.count):o("Assigned to you: {name}",{name:t}),handover:(e,t,n)=>C("{who} handed you {n} conversation","{who} handed you {n} conversations",e.count,{who:n}),mention:(e,t,n)=>o("{who} mentioned you",{who:n}),unsnoozed:(e,t)=>o("Back from snooze: {name}",{name:t}),failed:(e,t)=>e.data.state==="uncertain"?o("{name}: reply delivery uncertain",{name:t}):o("{name}: the reply was not sent",{name:t}),sla_warning:({data:e,at:t},n)=>o("{name}: reply due at {time}",{name:n,time:fy(e.due_at,t)}),sla_breach:({data:e,at:t},n)=>e.stage>100?o("{name}: still no reply, {percent} % of the target has passed",{name:n,percent:e.stage}):o("{name}: reply overdue since {time}",{name:n,time:fy(e.due_at,t)}),nobody:({data:e})=>C("{n} conversation waits and no operator is free","{n} conversations wait and no operator is free",e.waiting),untouched:({data:e},t)=>C("{name}: no operator has looked after it for {n} minute","{name}: no operator has looked after it for {n} minutes",e.minutes,{name:t}),rule:({data:e})=>e.why==="failed"?o("A rule has failed"):o("Okno paused a rule"),test:()=>o("This is what a notification looks like")},fy=(e,t)=>$t(e)===$t(t)?q(e):ht(e,t),cO=()=>{let e=or();return e?sr(e,"check"):"okno check"},$y={failed:()=>o("Its journal under Automation has the cause"),loop:()=>o("It ran more than five times in one conversation in a minute"),failing:()=>o("It failed five times in a row")};xi=e=>e.kind==="failed"||e.kind==="fault"||e.kind==="sla_breach"||e.kind==="breaker"||e.kind==="channel"&&e.data.state==="down"});function mO(){Po??=new AudioContext,Po.state==="suspended"&&Po.resume().catch(()=>{})}function fO(e,t=new Date){if(!e?.on)return!1;let n=l=>Number(l.slice(0,2))*60+Number(l.slice(3)),[s,a,i]=[t.getHours()*60+t.getMinutes(),n(e.since),n(e.until)];return a<=i?s>=a&&s<i:s>=a||s<i}function Lc(e){let t=(de.peek()?.sounds.volume??0)/100;if(!t||!Po||Po.state!=="running")return!1;for(let[n,s,a]of pO[e])$O(n,Po.currentTime+s,a,t*t*dO);return!0}function $O(e,t,n,s){let a=Po.createOscillator(),i=Po.createGain();a.type="sine",a.frequency.value=e,i.gain.setValueAtTime(0,t),i.gain.linearRampToValueAtTime(s,t+.012),i.gain.exponentialRampToValueAtTime(1e-4,t+n),a.connect(i).connect(Po.destination),a.start(t),a.stop(t+n+.02)}var pO,dO,Po,Qm,Xm=b(()=>{R();pO={message:[[659,0,.12],[880,.09,.2]],assigned:[[523,0,.12],[659,.1,.12],[784,.2,.26]],alarm:[[440,0,.16],[349,.17,.16],[440,.34,.24]]},dO=.3,Po=null;for(let e of["pointerdown","keydown"])window.addEventListener(e,mO,{capture:!0,passive:!0});Qm=()=>O.peek()?.presence==="online"&&!fO(de.peek()?.quiet)});async function _i(e=!1){let t=e?gs.peek()?.next:null;gs.value={...gs.peek(),busy:!0,problem:null};try{let n=new URLSearchParams({limit:"50",...Do.peek()&&{only:Do.peek()},...t&&{before:t}}),s=await W(`/api/notifications?${n}`);te({t:"bell",data:s}),gs.value={busy:!1,next:s.next}}catch(n){if(!(n instanceof ue))throw n;gs.value={...gs.peek(),busy:!1,problem:n}}}function gy(e){Do.value=e,_i()}async function Wc(e,t){let n=Date.now();for(let s of t){let a=ci.peek()[s];a&&a.read_at===null&&te({t:"bell",data:{cursor:`:${j.peek().revs["notice"+s]??0}`,items:[{...a,read_at:n}]}})}try{await ye("POST","/api/notifications/read",e)}catch{}}function Fc(e){yO(e),z(Ic(e))}function yy(e){e&&xe.peek().notifications&&Wc({dialog_id:e},tf.peek().filter(t=>vy(t,e)).map(t=>t.id))}function kO(){let e=[...ef.keys()].map(t=>ci.peek()[t]).filter(t=>t&&t.read_at===null);if(ef=new Map,wy=0,!!e.length){if(Date.now()-hv()<gO&&e.length>1){ky(e.length);return}for(let t of[xO,_O,SO])try{t(e)}catch(n){console.warn("notification",t.name,n)}}}function xO(e){if(Bc.peek())return;let t=l=>E.peek().page==="inbox"&&!xn.peek().includes(l.dialog_id),n=l=>l.kind==="followed"||l.kind==="message"&&E.peek().page==="inbox"||l.kind==="unassigned"&&t(l),s=e.filter(l=>nf(l,"app")&&!n(l)),a=s.filter(l=>l.kind==="unassigned");a.length>1&&oe(C("{n} new conversation","{n} new conversations",a.length),{icon:"message-circle",label:o("Open"),action:()=>z(F("unassigned"))});let i=a.length>1?s.filter(l=>l.kind!=="unassigned"):s;if(i.length>2){ky(i.length);return}for(let l of i){let{plain:c,icon:u}=ki(l);(xi(l)?$e:oe)(c,{icon:u,label:l.dialog_id?o("Open"):"",action:l.dialog_id?()=>Fc(l):null})}}function _O(e){let t=e.filter(a=>nf(a,"sound")&&(a.kind==="test"||Qm()));if(!t.length||!wi.peek()||t.every(a=>a.kind==="unassigned")&&Date.now()-hy<bO)return;hy=Date.now();let s=t.map(a=>xi(a)?"alarm":vO[a.kind]??"assigned");Lc(["alarm","assigned","message"].find(a=>s.includes(a)))}function SO(e){if(wi.peek())for(let t of e){if(!nf(t,"desktop")||t.kind!=="test"&&(ry()||!Qm()))continue;let{plain:n,text:s}=ki(t);iy(n,s,t.id,()=>Fc(t))}}async function Sy(){await Rc(),await ye("POST","/api/notifications/test",{})}var hO,gO,bO,vO,gs,Do,Bc,tf,yO,by,vy,wO,ef,wy,nf,ky,xy,_y,hy,of=b(()=>{pt();Q();V();Dc();Gm();ca();_();Zm();G();Xm();R();Ne();hO=700,gO=3e3,bO=3e3,vO={message:"message",followed:"message",unassigned:"message"},gs=S(null),Do=S(""),Bc=S(!1),tf=fe(()=>Object.values(ci.value).filter(e=>!Do.value||e.kind===Do.value).sort((e,t)=>t.at-e.at||t.id-e.id));yO=e=>Wc({ids:[e.id]},[e.id]),by=()=>Wc({all:!0},Object.keys(ci.peek()));vy=(e,t)=>!!t&&e.dialog_id===t&&(e.count===1||e.kind!=="assigned"&&e.kind!=="handover"),wO=e=>E.peek().page==="inbox"&&vy(e,E.peek().dialog)&&document.hasFocus()&&!document.hidden;pe(()=>{let{page:e,dialog:t}=E.value;e==="inbox"&&t&&j.value.ready&&Rt(()=>yy(t))});window.addEventListener("focus",()=>{E.peek().page==="inbox"&&yy(E.peek().dialog)});ef=new Map,wy=0;yn((e,t)=>{for(let{k:n,id:s,row:a}of e){if(n!=="notice"||!a.id||a.read_at!==null)continue;let i=t.notifications[s];if(!(i&&i.read_at===null&&i.at>=a.at)){if(wO(a)){Wc({ids:[s]},[s]);continue}ef.set(s,a),wy||=setTimeout(kO,hO)}}});nf=(e,t)=>e.kind==="test"||de.peek().notices[e.kind]?.[t],ky=e=>oe(C("{n} notification while you were away","{n} notifications while you were away",e),{icon:"bell",label:o("Show"),action:()=>xy()}),xy=()=>{},_y=e=>{xy=e};hy=0});function Ot(e,t){let[n,s]=g(!1);return N(()=>{if(s(!1),!t)return;let a=setTimeout(()=>s(!0),e);return()=>clearTimeout(a)},[e,t]),t&&n}function be(){let e=A(document.activeElement);B(()=>()=>{e.current?.isConnected&&e.current.focus({preventScroll:!0})},[])}function jc(e){let t=A(e);t.current=e,N(()=>{let n=s=>{s.code==="KeyS"&&(s.ctrlKey||s.metaKey)&&!s.altKey&&!s.shiftKey&&t.current(s)};return document.addEventListener("keydown",n),()=>document.removeEventListener("keydown",n)},[])}function Si(e){requestAnimationFrame(()=>{document.activeElement===document.body&&e()?.focus()})}function Nt(e){let t=A(null);return N(()=>{let n=s=>{t.current&&!t.current.contains(s.target)&&!s.target.closest("[aria-expanded='true']")&&e()};return document.addEventListener("pointerdown",n),()=>document.removeEventListener("pointerdown",n)}),t}function Kc(e){let t=A(matchMedia(e)),[n,s]=g(t.current.matches);return N(()=>{let a=()=>s(t.current.matches);return t.current.addEventListener("change",a),()=>t.current.removeEventListener("change",a)},[]),n}function Ct(e){if(e.key!=="Tab")return;let t=[...e.currentTarget.querySelectorAll("button, input, a[href], textarea")].filter(s=>!s.disabled),n=e.shiftKey?t[0]:t.at(-1);document.activeElement===n&&(e.preventDefault(),(e.shiftKey?t.at(-1):t[0]).focus())}var Te=b(()=>{L()});function Ty(){let e=xe.value.notifications??0,t=w.value==="bell",n=e?C("Notifications: {n} new","Notifications: {n} new",e):o("Notifications");return r`<button type="button" class="ib bellb" aria-label=${n} title=${o("Notifications")}
aria-haspopup="dialog" aria-expanded=${String(t)} onClick=${()=>t?Ci():ar()}>
<${f} name="bell" size="m" />
${e>0&&r`<span class="count" aria-hidden="true">${e>99?"99+":ie(e)}</span>`}
</button>`}function Ey(){return w.value!=="bell"?null:r`<${TO} />`}function TO(){let e=Nt(Ci),t=A(null);be(),N(()=>(t.current.focus({preventScroll:!0}),_i(),Bc.value=!0,()=>{Bc.value=!1}),[]);let n=()=>{Ci(),z(zt("notifications"))};return r`<section class="bellp" role="dialog" aria-label=${o("Notifications")} ref=${e}>
<header class="dhead">
<h2 class="head2 grow" tabindex="-1" ref=${t}>${o("Notifications")}</h2>
${(xe.value.notifications??0)>0&&r`<button type="button" class="btn small quiet" onClick=${by}>${o("Mark all as read")}</button>`}
<button type="button" class="ib small" aria-label=${o("Notification settings")}
title=${o("Notification settings")} onClick=${n}>
<${f} name="settings" size="m" />
</button>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${Ci}>
<${f} name="x" size="m" />
</button>
</header>
<div class="bchips" role="group" aria-label=${o("Filter notifications")}>
${[["",o("All")],["mention",o("Mentions")],["failed",o("Not sent")]].map(([s,a])=>r`<button type="button" class="chip" key=${s} aria-pressed=${String(Do.value===s)}
onClick=${()=>gy(s)}>
${a}
</button>`)}
</div>
<div class="scroll" role="group" tabindex="0" aria-label=${o("Notification list")}><${EO} /></div>
<footer class="dfoot t12 dim">${o("Kept for 30 days. Opening a notification marks it as read.")}</footer>
</section>`}function EO(){let{busy:e,problem:t,next:n}=gs.value??{busy:!0},s=Ot(150,!!e),a=tf.value,i=!Do.value&&ko.value.length>0&&r`<${AO} />`,l=r`${t&&r`<div class="empty">
<b>${o("Could not load notifications")}</b>
<span>${I(t)}</span>
<button type="button" class="btn" onClick=${()=>_i()}>${o("Retry")}</button>
</div>`}`;return a.length?r`
${i}
${l}
${NO(a).map(([c,u])=>r`
<h3 class="mh" key=${c}>${c}</h3>
<ul>${u.map(d=>r`<${RO} row=${d} key=${d.id} />`)}</ul>
`)}
${n&&r`<div class="bmore">
<button type="button" class="btn small" disabled=${e} onClick=${()=>_i(!0)}>
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
`:t?r`${i}${l}`:i||r`<${re} icon="bell" title=${o("No notifications")} text=${Do.value?o("None of this kind in the last 30 days."):o("Activity in your conversations will appear here.")} />`}function AO(){let[e,t]=g(!1),n=ko.value.length-Cy;return r`
<h3 class="mh">${o("Can be undone")}</h3>
<ul>
${ko.value.slice(0,e?void 0:Cy).map(s=>r`<${OO} one=${s} key=${s.id} />`)}
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
</span>`}function RO({row:e}){let{plain:t,strong:n,text:s,icon:a,face:i}=ki(e),l=c=>{c.button||c.metaKey||c.ctrlKey||c.shiftKey||(c.preventDefault(),Ci(),Fc(e))};return r`<li class="nb" data-unread=${e.read_at===null?"":null}>
${i?r`<${J} name=${i} size="md" />`:r`<span class=${xi(e)?"nic bad":"nic"}><${f} name=${a} size="m" /></span>`}
<span class="grow">
<a class="blk t13" href=${Ic(e)} onClick=${l}>
${e.read_at===null&&r`<span class="vh">${o("New:")} </span>`}
<${PO} plain=${t} strong=${n} />
</a>
${s&&r`<span class=${DO(e)?"t12 dim blk":"t12 dim blk cut2"}>${s}</span>`}
${e.kind==="breaker"&&r`<${MO} data=${e.data} />`}
</span>
<time class="t12 dim num">${q(e.at)}</time>
</li>`}var Ci,Cy,CO,ar,OO,DO,qc=b(()=>{Q();L();T();ae();V();We();X();_();of();Zm();G();R();Ne();D();Te();Ci=()=>{w.value=null},Cy=5,CO=fe(()=>O.value?.id??null);pe(()=>{CO.value,Rt(nv)});ar=()=>{w.value="bell"};_y(ar);OO=({one:e})=>r`<li class="nb">
<span class="nic"><${f} name=${e.icon} size="m" /></span>
<span class="grow">
<span class="blk t13">${e.text}</span>
<button type="button" class="link t12" aria-label=${o("Undo: {what}",{what:e.text})}
onClick=${()=>mi(e)}>
${o("Undo")}
</button>
</span>
<time class="t12 dim num">${q(e.at)}</time>
</li>`;DO=({kind:e})=>e==="fault"||e==="breaker"});var at,no=b(()=>{at=navigator.platform.startsWith("Mac")?"⌘":"Ctrl"});function Ze(...e){for(let t of e)Py.set(t.id,{when:LO,...t})}function Ro(e){return[...[(e.ctrlKey||e.metaKey)&&"Ctrl",e.shiftKey&&"Shift"].filter(Boolean),e.code==="NumpadEnter"?"Enter":e.code].join("+")}var Uc,Py,LO,Mo,lf,cf,Dy,uf,My,BO,Ry,bs,WO,FO,zy,rr,Iy,Pt=b(()=>{no();_();Uc={everywhere:()=>o("Everywhere"),list:()=>o("List"),dialog:()=>o("Conversation"),field:()=>o("Text field"),log:()=>o("Messages"),go:()=>o("Go to")},Py=new Map;LO=()=>!0,Mo=()=>[...Py.values()],lf=e=>!!e.when(),cf={},Dy=e=>{cf=e??{}},uf=e=>cf[e.id],My=(e,t)=>Mo().find(n=>n!==t&&n.key!==t.key&&bs(n).includes(e)),BO=new Set(["Escape","Tab","Enter","Space","F6","AltLeft","AltRight"]),Ry=e=>!e.altKey&&!BO.has(e.code)&&!/^(Shift|Control|Meta)/.test(e.code)&&/^[A-Z][A-Za-z0-9]*$/.test(e.code),bs=e=>[cf[e.id]??e.key,...e.also??[]].filter(Boolean),WO={BracketLeft:"[",BracketRight:"]",Period:".",Slash:"/",Semicolon:";",ArrowUp:"↑",ArrowDown:"↓",ArrowLeft:"←",ArrowRight:"→",Escape:"Esc",Ctrl:at,Enter:"Enter"},FO=e=>WO[e]??e.replace(/^(Key|Digit)/,""),zy=e=>e.split(" ").map(t=>t==="Shift+Slash"?["?"]:t.split("+").map(FO));rr=(e,t)=>Mo().find(n=>(!t||n.anywhere)&&bs(n).includes(e)&&lf(n)),Iy=e=>Mo().some(t=>bs(t).some(n=>n.startsWith(e+" ")))});function we(e,t,{when:n=()=>!0,keys:s=!1,meanwhile:a=()=>null}={}){let i=S(null),l=null,c=()=>l||(Hc.value+=1,l=e().then(p=>{i.value=p[t]}).catch(p=>{throw l=null,p}).finally(()=>{Hc.value-=1}),l);By.push(c);let u=s?qO:KO;return Object.assign(p=>r`<${u} view=${i} start=${c} when=${n} meanwhile=${a} props=${p} />`,{load:c})}function _n(e,t,n){let s=we(t,n,{keys:!0});return Object.assign(()=>e.includes(w.value)?r`<${s} key=${w.value} />`:null,{load:s.load})}function pf(e){e().catch(t=>{console.warn("module",t),$e(o("Could not load this part of the page."),{label:o("Retry"),action:()=>pf(e)}),w.value=null})}function KO({view:e,start:t,when:n,meanwhile:s,props:a}){let i=!e.value&&n();return B(()=>{i&&pf(t)},[i]),e.value?r`<${e.value} ...${a} />`:s()}function qO({view:e,start:t,props:n}){let s=A(document.activeElement),a=A(null),i=A([]),l=A(""),c=e.value,u=()=>{s.current?.isConnected&&s.current.focus({preventScroll:!0})};return c&&a.current&&(l.current=a.current.value,u()),B(()=>{if(!c)return a.current.focus({preventScroll:!0}),pf(t),()=>{e.peek()||u()}},[]),B(()=>{c&&GO(l.current,i.current)},[!!c]),c?r`<${c} ...${n} />`:r`<input class="keycatch" ref=${a} inputmode="none" autocomplete="off" aria-label=${o("Loading…")}
onKeyDown=${d=>YO(d,i.current)} />`}function YO(e,t){if(e.isComposing||e.key==="Escape")return;let{key:n,code:s,shiftKey:a}=e;t.push({key:n,code:s,shiftKey:a,letter:UO(e)}),/^(Enter|Tab|Arrow)/.test(n)&&(e.preventDefault(),e.stopPropagation())}function GO(e,t){let n=document.activeElement,s=HO(n);e&&s&&(n.setRangeText(e,n.selectionStart,n.selectionEnd,"end"),n.dispatchEvent(new Event("input",{bubbles:!0})));let a=t.splice(0).filter(i=>!(s&&(i.letter||i.key==="Backspace"))&&!["Shift","Control"].includes(i.key));a.length&&requestAnimationFrame(()=>{for(let{letter:i,...l}of a)document.activeElement.dispatchEvent(new KeyboardEvent("keydown",{...l,bubbles:!0,cancelable:!0}))})}function Yc(e){if(!Hc.peek()){e();return}let t=Hc.subscribe(n=>{n||setTimeout(()=>{t(),e()})})}async function df(){for(let e of By){await VO();try{await e()}catch{setTimeout(df,jO);return}}}var jO,Ly,By,Hc,UO,HO,VO,en=b(()=>{Q();L();T();_();Ne();ae();jO=5e3,Ly=2e3,By=[],Hc=S(0);UO=e=>e.key.length===1&&!e.ctrlKey&&!e.metaKey,HO=e=>e.matches("input:not([type=checkbox]):not([type=radio]), textarea");VO=()=>new Promise(e=>{globalThis.requestIdleCallback?requestIdleCallback(e,{timeout:Ly}):setTimeout(e,Ly)})});function Gc(e,t){let n=[...e],s=[],a=0;for(let[i,l]of t)i<a||(i>a&&s.push({text:n.slice(a,i).join(""),marked:!1}),s.push({text:n.slice(i,i+l).join(""),marked:!0}),a=i+l);return a<n.length&&s.push({text:n.slice(a).join(""),marked:!1}),s}var mf=b(()=>{});function JO(e){let t=ne.peek()[e]?.name??o("the client");return t.length>Wy?`${t.slice(0,Wy-1).trimEnd()}…`:t}var Wy,Fy,Ht,Ti,Vc,Jc,jy,Ky,Zc,Qc,Xc,qy,Uy,eu,Hy,Yy,vs,tu,ys=b(()=>{X();_();Pe();R();Wy=40;Fy=e=>e===null?o("until the client replies"):ht(e),Ht=e=>(t,...n)=>e(JO(t),...n),Ti=Ht((e,t)=>o("Closed: {name} · {reason}",{name:e,reason:t})),Vc=Ht(e=>o("Reopened: {name}",{name:e})),Jc=Ht((e,t)=>o("Snoozed: {name} · {when}",{name:e,when:Fy(t)})),jy=Ht(e=>o("Unsnoozed: {name}",{name:e})),Ky=Ht(e=>o("No reply needed: {name}",{name:e})),Zc=Ht((e,t)=>t?o("Following: {name}",{name:e}):o("No longer following: {name}",{name:e})),Qc=Ht(e=>o("Marked as read: {name}",{name:e})),Xc=Ht(e=>o("Marked as unread: {name}",{name:e})),qy=Ht(e=>o("Sent and closed: {name}",{name:e})),Uy=Ht((e,t)=>o("Sent and snoozed: {name} · {when}",{name:e,when:Fy(t??null)})),eu=Ht((e,t)=>o("Reply scheduled: {name} · {when}",{name:e,when:ht(t)})),Hy=Ht(e=>o("Not sent, the text is back in the field: {name}",{name:e})),Yy=Ht(e=>o("Not sent: {name}",{name:e})),vs=Ht((e,t)=>t===null?o("No assignee now: {name}",{name:e}):t===O.peek().id?o("You are the assignee: {name}",{name:e}):o("Assigned: {name} · {who}",{name:e,who:U(t)})),tu=Ht((e,t)=>t===null?o("Removed from the team: {name}",{name:e}):o("Assigned to a team: {name} · {team}",{name:e,team:t}))});async function qe(e){try{return await e(),!0}catch(t){return $e(I(t)),!1}}async function tn(e,t,n,s){let a=nu(e),i=us(e);te({t:"result",dialog:{...a,...s},sentAtRev:i});try{let l=await Z(`/api/dialogs/${e}/${t}`,n);return te({t:"result",...l,sentAtRev:i}),l}catch(l){throw te({t:"result",dialog:a,sentAtRev:i}),l}}function oo(e,t,n,s,{more:a,keep:i}={}){if(ra())return null;let l=qe(t),c=oe(e,{icon:s,more:a,keep:i,undo:async()=>{await l&&await qe(n)}});return l.then(u=>{u||di(c)}),l}function ff(e,t){let n=nu(e).assignee_id;return n===t?null:oo(vs(e,t),Gy(e,t),Gy(e,n),"user-round-check")}function ws(e){if(nu(e).state!=="closed")return null;let t={reason:nu(e).close_reason??"solved",comment:""},n=async()=>{t=(await tn(e,"reopen",{},{state:"open",close_reason:null})).was??t},s=()=>tn(e,"close",t,{state:"closed",waiting_since:null,snooze:null,close_reason:t.reason}),a=oo(Vc(e),n,s,"undo-2");return a&&E.peek().dialog===e&&aa(),a}async function Dt(e){try{await navigator.clipboard.writeText(e),oe(o("Copied"))}catch{ZO(e)?oe(o("Copied")):$e(o("The browser blocked copying"))}}function ZO(e){let t=Object.assign(document.createElement("textarea"),{value:e,className:"vh"}),n=document.activeElement;document.body.append(t),t.select();let s=document.execCommand("copy");return t.remove(),n?.focus?.({preventScroll:!0}),s}async function Ei(e,t){await Z(`/api/contacts/${e.id}`,t,{method:"PATCH"}),te({t:"contact",row:{...e,...t}})}function au(e){Ai.value=e,w.value="photo"}async function ru(e,t,n){let s=await Z(`/api/contacts/${e.id}/identities`,{kind:t,external_id:n});te({t:"contact",row:s.contact}),oe(s.moved.length?C("Address added, {n} conversation added to the card","Address added, {n} conversations added to the card",s.moved.length):o("Address added"))}async function Jy(){await qe(async()=>{await ye("DELETE","/api/session"),w.value=null,yc(),z("/login")})}var nu,Gy,ou,su,Vy,Ai,Qe=b(()=>{ae();Q();V();_();G();R();pt();Ne();ys();yo();nu=e=>j.peek().dialogs[e];Gy=(e,t)=>()=>tn(e,"assignee",{operator_id:t},{assignee_id:t});ou=e=>ff(e,O.peek().id);su=e=>qe(async()=>{te({t:"result",...await Z(`/api/messages/${e.id}/retry`,{})})}),Vy=e=>qe(async()=>{te({t:"result",...await Z(`/api/messages/${e.id}/check`,{})})});Ai=S(null)});function nN(e){let t=/[а-яё]/i.test(e)?XO:QO,n=[...e].map(s=>t.get(s)??s).join("");return n===e?null:n}function Zy(e){return[...tN(e).matchAll(/[\p{L}\p{N}@№+]+/gu)].map(t=>({word:t[0],at:t.index}))}function oN(e,t){if(e.length<eN)return!1;let n=s=>t.slice(0,s);for(let s of[e.length-1,e.length,e.length+1])if(s<=t.length&&sN(e,n(s)))return!0;return!1}function sN(e,t){let n=0;for(;n<e.length&&n<t.length&&e[n]===t[n];)n+=1;return e.length===t.length?e.slice(n+1)===t.slice(n+1)||e[n]===t[n+1]&&e[n+1]===t[n]&&e.slice(n+2)===t.slice(n+2):e.length>t.length?e.slice(n+1)===t.slice(n):e.slice(n)===t.slice(n+1)}function aN(e,t){let n=t.find(({word:i})=>i.startsWith(e));if(n)return{score:n.at===0?4:3,mark:[n.at,e.length]};let s=e.length>1&&t.find(({word:i})=>i.includes(e));if(s)return{score:2,mark:[s.at+s.word.indexOf(e),e.length]};let a=t.find(({word:i})=>oN(e,i));return a?{score:1,mark:[a.at,Math.min(e.length,a.word.length)]}:null}function Qy(e,t){let n=Zy(t),s=Zy(e).map(({word:a})=>aN(a,n));return!s.length||s.some(a=>!a)?null:{score:s.reduce((a,i)=>a+i.score,0)/s.length,marks:s.map(a=>a.mark).sort((a,i)=>a[0]-i[0])}}function ir(e,t){let[n,s]=[e.slice(0,rN),t.slice(0,iN)],a=Qy(n,s);if(a)return a;let i=nN(n),l=i&&Qy(i,s);return l?{...l,score:l.score-.5}:null}function $f(e,t,n){return t.map(s=>({item:s,fit:ir(e,n(s))})).filter(s=>s.fit).sort((s,a)=>a.fit.score-s.fit.score)}var Xy,ew,QO,XO,eN,tN,rN,iN,hf=b(()=>{Xy="qwertyuiop[]asdfghjkl;'zxcvbnm,.`QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>~",ew="йцукенгшщзхъфывапролджэячсмитьбюёЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮЁ",QO=new Map([...Xy].map((e,t)=>[e,[...ew][t]])),XO=new Map([...ew].map((e,t)=>[e,[...Xy][t]])),eN=4,tN=e=>e.toLowerCase().replaceAll("ё","е");rN=200,iN=1e3});function iu(e,t,n=""){let s=ma(e).assignee_id;if(s===t&&!n)return null;let a=(i,l)=>()=>tn(e,"assignee",{operator_id:i,note:l},{assignee_id:i});return oo(vs(e,t),a(t,n),a(s,""),"user-round-check")}function tw(e,t,n=""){let{team_id:s,assignee_id:a}=ma(e),i=tu(e,t===null?null:vf(t)),l=(c,u,d)=>()=>tn(e,"team",{team_id:c,operator_id:u,note:d},{team_id:c,assignee_id:u});return oo(i,l(t,t===null?a:null,n),l(s,a,""),"users-round")}function Yt(e){let t=e.id===O.value.id?"online":mv(e.id);return e.presence==="off"||t==="off"?"off":e.presence==="away"||t==="away"?"away":"online"}async function ks(e){try{let{people:t}=await W(e?`/api/people?dialog=${e}`:"/api/people");Ln.value=Object.fromEntries(t.map(n=>[n.id,n]))}catch{}}async function lu(){gf||ra()||(gf=!0,await qe(async()=>{let{dialog:e}=await Z("/api/dialogs/next",{});if(!e){oe(o("No unassigned conversations"));return}te({t:"rows",cursor:j.peek().cursor,rows:[{k:"dialog",id:e.id,rev:lN(),row:e}]}),aa(),z(F("mine",e.id));let t=()=>qe(()=>tn(e.id,"assignee",{operator_id:null},{assignee_id:null}));oe(vs(e.id,O.peek().id),{icon:"user-round-check",undo:t})}),gf=!1)}function cu(e,t,n=""){let s=ma(e).snooze,a=s&&(s.until===null||s.until>Date.now())?bf(e,s.until,s.reason):ow(e);return oo(Jc(e,t),bf(e,t,n),a,"alarm-clock")}function xs(e){let t=ma(e).snooze;return t?oo(jy(e),ow(e),bf(e,t.until,t.reason),"alarm-clock"):null}function Sn(e,t="solved",n=""){let s=ma(e);if(s.state!=="open")return null;let{view:a}=E.peek(),i=aw(e,a),l=async()=>{await pN(s)(),E.peek().page==="inbox"&&z(F(a,e))},c={label:o("Reason"),run:()=>{z(F(a,e)),w.value="finish"}},u=oo(Ti(e,uu(t)),uN(e,t,n),l,"check",{more:c,keep:!0});return u&&E.peek().dialog===e&&rw(a,i),u}function yf(e){let{dialog:t,view:n}=E.peek();t===e&&rw(n,aw(e,n))}function sw(e,t,n){let s={reason:ma(e).close_reason??"solved",comment:""},a=l=>tn(e,"close",l,{close_reason:l.reason}),i=async()=>{s=(await a({reason:t,comment:n})).was??s};return oo(Ti(e,uu(t)),i,()=>a(s),"check")}function aw(e,t){let n=j.peek().dialogs;return ja(n,t,"urgent",cs(),null).find(s=>s!==e)??null}function rw(e,t){aa();let n=de.peek()?.after_close??"next";n==="stay"||e==="closed"||z(n==="next"&&t?F(e,t):F(e))}function pu(e){let t=ma(e).waiting_since;if(!t)return null;let n=()=>tn(e,"no-answer",{},{waiting_since:null});return oo(Ky(e),n,()=>tn(e,"answer-after-all",{},{waiting_since:t}),"message-circle-off")}async function fa(e,t=!vo.peek()[e]){te({t:"follow",id:e,on:t});try{await Z(`/api/dialogs/${e}/follow`,{on:t}),oe(Zc(e,t),{icon:"eye",undo:()=>fa(e,!t)})}catch(n){te({t:"follow",id:e,on:!t}),$e(I(n))}}var ma,vf,nw,Ln,gf,lN,bf,ow,lr,uu,cN,uN,pN,Gt=b(()=>{Q();Qe();ae();ys();V();ca();_();yo();gn();G();R();Ne();ma=e=>ne.peek()[e];vf=e=>ct.value[e]?.name??o("Deleted team"),nw=e=>{let t=ct.value[e.team_id];return t&&!t.removed?t:null};Ln=S(null);gf=!1;lN=()=>Number(String(j.peek().cursor).split(":").pop()),bf=(e,t,n)=>()=>tn(e,"snooze",{until:t,reason:n},{snooze:{at:Date.now(),until:t,reason:n,by:O.peek().id}}),ow=e=>()=>tn(e,"unsnooze",{},{snooze:null});lr={solved:[()=>o("Resolved"),"check"],"no-reply":[()=>o("No reply"),"message-circle-off"],duplicate:[()=>o("Duplicate"),"copy"],spam:[()=>o("Spam"),"ban"],declined:[()=>o("Client declined"),"user-round-x"],other:[()=>o("Other reason"),"circle-question-mark"]},uu=e=>(lr[e]??lr.solved)[0](),cN=e=>({state:"closed",waiting_since:null,snooze:null,close_reason:e}),uN=(e,t,n)=>()=>tn(e,"close",{reason:t,comment:n},cN(t)),pN=({id:e,snooze:t,waiting_since:n})=>()=>tn(e,"reopen",{},{state:"open",snooze:t,waiting_since:n,close_reason:null})});function pw(){so.value="",zo.value=null,Cn.value=null}function dw(e){if(so.value=e,clearTimeout(iw),e.trim().length<2){Oi+=1,zo.value=null;return}iw=setTimeout(()=>mN(e),dN)}async function mN(e){Oi+=1;let t=Oi;try{let n=await W(`/api/search?${new URLSearchParams({q:e,limit:String(wf)})}`);t===Oi&&(zo.value={q:e,data:n})}catch(n){if(!(n instanceof ue))throw n;t===Oi&&(zo.value={q:e,problem:n})}}function cw(e){let t=so.value.trim();return t?$f(t,e,mw).map(({item:n,fit:{marks:s}})=>lw(n,s)):e.map(n=>lw(n))}function fw(e){let t=e.assignee_id===O.peek().id?"mine":"all",n={id:"open",icon:"message-square-text",text:o("Open"),run:()=>z(F(t,e.id))},s=i=>()=>{$N(e),i(e.id)},a=e.state==="open"?[e.assignee_id!==O.peek().id&&{id:"take",icon:"hand",text:o("Take it"),run:s(ou)},e.assignee_id===O.peek().id&&{id:"free",icon:"user-round",text:o("Remove the assignee"),run:s(i=>ff(i,null))},{id:"close",icon:"check",text:o("Close"),run:s(Sn)}]:[{id:"reopen",icon:"undo-2",text:o("Reopen"),run:s(ws)}];return[n,...a.filter(Boolean)]}function $N(e){ne.peek()[e.id]||te({t:"result",dialog:e,sentAtRev:us(e.id)})}function $w(e,t=[]){return{id:"d:"+e.id,kind:"dialog",dialog:e,text:e.name,marks:t,acts:()=>fw(e),run:()=>z(F("all",e.id))}}function hN(e){let t=e.dialog_id;return{id:"k:"+e.id,kind:"contact",contact:e,text:e.name,marks:e.marks,run:()=>{t&&z(F("all",t))}}}function gN(e){return{id:"m:"+e.id,kind:"message",message:e,text:e.text,marks:e.marks,acts:()=>fw(e.dialog),run:()=>z(F("all",e.dialog_id,e.no))}}function bN(e){let t=Object.values(ne.value);return $f(e,t,s=>s.name).slice(0,wf).map(({item:s,fit:{marks:a}})=>$w(s,a))}function vN(e){return{dialogs:e.dialogs.map(n=>$w(n)),contacts:e.contacts.map(hN),messages:e.messages.map(gN)}}function yN(){let e=so.value.trim(),t=fN(),n=[{id:"acts",title:o("Conversation actions"),items:cw(t.filter(s=>uw.has(s.group)))}];if(e){let s=zo.value?.data&&ir(e,zo.value.q)?vN(zo.value.data):{dialogs:[],contacts:[],messages:[]},a=new Set(s.dialogs.map(i=>i.id));n.push({id:"dialogs",title:o("Conversations"),items:[...s.dialogs,...bN(e).filter(i=>!a.has(i.id))].slice(0,wf)}),n.push({id:"contacts",title:o("Clients"),items:s.contacts}),n.push({id:"messages",title:o("Messages found"),items:s.messages})}return n.push({id:"go",title:o("Go to"),items:cw(t.filter(s=>!uw.has(s.group)))}),e&&n.push({id:"all",title:"",items:[{id:"search",kind:"search",icon:"search",text:o("Search everywhere: {q}",{q:e}),marks:[],run:()=>z(ec(e))}]}),n.filter(s=>s.items.length)}function wN(e){let t=so.value.trim(),n=e.acts().map(s=>({...s,id:"a:"+s.id,kind:"act",marks:t?ir(t,s.text)?.marks:[]})).filter(s=>s.marks);return[{id:"actions",title:e.text,items:n}]}function kf(e){w.value=null,requestAnimationFrame(()=>e.run())}function gw(e){return e?.acts?(Cn.value=e,so.value="",!0):!1}function xf(){return Cn.value?(Cn.value=null,!0):!1}var dN,wf,so,zo,Cn,Oi,iw,fN,mw,lw,uw,hw,bw=b(()=>{Q();Qe();ae();V();Pt();_();hf();G();R();Gt();dN=150,wf=5,so=S(""),zo=S(null),Cn=S(null),Oi=0,iw=0;fN=()=>Mo().filter(e=>e.palette!==!1&&e.label&&lf(e)),mw=e=>(e.title??e.label)(),lw=(e,t=[])=>({id:"c:"+e.id,kind:"command",icon:e.icon??"chevron-right",text:mw(e),marks:t,command:e,run:e.run});uw=new Set(["dialog","log"]);hw=fe(()=>Cn.value?wN(Cn.value):yN())});function cr({one:e}){let[t]=bs(e);return t?r`<${_f} keys=${t} />`:null}var _f,du=b(()=>{T();Pt();_();D();_f=({keys:e})=>zy(e).map((t,n)=>r`${n>0&&r` <span class="then dim t12">${o("then")}</span> `}<${rn} of=${t} />`)});var vw={};Le(vw,{Palette:()=>kN});function xN(){let e=A(null),t=A(null),[n,s]=g({at:0,asked:""});g(pw),be(),B(()=>e.current.focus(),[]);let a=hw.value,i=`${Cn.value?.id??""} ${so.value}`,l=n.asked===i?n.at:0,c=m=>s({at:m,asked:i}),u=a.flatMap(m=>m.items),d=u[Math.min(l,u.length-1)];N(()=>{t.current?.querySelector(".mi.on")?.scrollIntoView({block:"nearest"})},[l,a]);let p=()=>{w.value=null},h=m=>{if(m.isComposing)return;let $={ArrowDown:(l+1)%u.length,ArrowUp:(Math.min(l,u.length-1)-1+u.length)%u.length,PageDown:Math.min(u.length-1,l+8),PageUp:Math.max(0,l-8)}[m.key];if($!==void 0&&u.length){m.preventDefault(),c($);return}if(m.key==="Enter"&&d){m.preventDefault(),kf(d);return}if(m.key==="Tab"&&!m.shiftKey&&gw(d)){m.preventDefault(),m.stopPropagation();return}m.key==="Backspace"&&!so.value&&xf()&&m.preventDefault(),m.key==="Escape"&&xf()&&(m.preventDefault(),m.stopPropagation())};return r`<div class="over" onPointerDown=${m=>{m.target===m.currentTarget&&p()}}>
<div class="dialog pal" role="dialog" aria-modal="true" aria-label=${o("Search and commands")}
onKeyDown=${Ct}>
<div class="hrow palin">
<${f} name="search" />
<input class="palq" ref=${e} value=${so.value} role="combobox" aria-expanded="true"
aria-controls="pallist" aria-autocomplete="list" aria-activedescendant=${d?"pal-"+d.id:null}
aria-label=${o("Command, client or message text")}
placeholder=${Cn.value?o("Action"):o("Command, client or message text")} autocomplete="off"
spellcheck="false" onInput=${m=>dw(m.currentTarget.value)} onKeyDown=${h} />
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
onClick=${()=>kf(e)}>
<${s} item=${e} />
</div>`}function EN({item:e}){let[t]=e.contact.identities;return r`
<${J} name=${e.contact.name} size="sm" />
<span class="cut"><${mu} item=${e} /></span>
${t&&r`<span class="hrow end tight dim t12">
<${_e} kind=${t.kind} named />
<span class="cut">${t.label||ge(t.kind)}</span>
</span>`}
`}function AN({item:e}){let{message:t}=e,n=t.operator_id?U(t.operator_id):t.dialog.name;return r`
<${f} name="message-square-text" />
<span class="cut"><${mu} item=${e} /></span>
<span class="hrow end dim t12 palwho">${n}, ${st(t.created_at,K.value)}</span>
`}var kN,mu,CN,TN,yw=b(()=>{L();T();ae();We();X();_();mf();bw();Pe();G();R();D();Te();du();kN=()=>w.value==="palette"?r`<${xN} />`:null;mu=({item:e})=>Gc(e.text,e.marks??[]).map(t=>t.marked?r`<b class="b6">${t.text}</b>`:t.text),CN=({item:e})=>r`
<${f} name=${e.icon} />
<span class="cut"><${mu} item=${e} /></span>
${e.command&&r`<span class="hrow end tight"><${cr} one=${e.command} /></span>`}
`,TN=({item:e})=>r`
<${J} name=${e.dialog.name} size="sm" />
<span class="cut"><${mu} item=${e} /></span>
<span class="hrow end tight dim t12">
${o("No. {number}",{number:ie(e.dialog.number)})}
<${_e} kind=${e.dialog.kind} named />
</span>
`});var Tt,Io=b(()=>{Tt=(e,t=document)=>t.querySelector(e)});function Cf(e){z(ec(e),{replace:!0}),clearTimeout(Sf),Sf=setTimeout(()=>fu(e),ON)}async function fu(e){if(clearTimeout(Sf),ao.peek()?.q===e&&ao.peek().data)return;Ni+=1;let t=Ni;if(!e.trim()){ao.value=null,$a.value=!1;return}$a.value=!0;try{let n=await W(`/api/search?${new URLSearchParams({q:e})}`);t===Ni&&(ao.value={q:e,data:n})}catch(n){if(!(n instanceof ue))throw n;t===Ni&&(ao.value={q:e,problem:n})}t===Ni&&($a.value=!1)}var ON,ao,$a,Ni,Sf,ww,kw=b(()=>{Q();V();G();ON=200,ao=S(null),$a=S(!1),Ni=0,Sf=0;ww=e=>{ao.value=null,fu(e)}});function _w(e,t,n){if(n<=t)return 0;if(!e||e.always)return n-t;let s=0,a=0;for(let[l,c]of e.spans)s+=xw(t,n,l,c),a+=c-l;let i=n-t-xw(t,n,e.from,e.until);return s+Math.round(i*a/(e.until-e.from))}function NN(e,t){if(!e||e.always)return null;let n=e.spans.find(([,s])=>s>t);return n&&n[0]>t?n[0]:null}function ur(e,t,n){if(!e.sla||e.due_at===null||e.waiting_since===null||e.state!=="open")return null;let s=t[e.sla.hours],a=n>=e.due_at,i=a?0:Math.min(e.sla.norm,_w(s,n,e.due_at)),l=i/e.sla.norm;return{left:i,late:a?_w(s,e.due_at,n):0,share:l,look:a?"bad":l<=.3?"warn":"",opens:a?null:NN(s,n)}}var xw,Tf=b(()=>{xw=(e,t,n,s)=>Math.max(0,Math.min(t,s)-Math.max(e,n))});function Pi(e,t){jm();let n=t?.getBoundingClientRect()??{left:0,bottom:0};$u.value={id:e,x:n.left,y:n.bottom+6},w.value="clock"}function pr({left:e,late:t,look:n,opens:s},a){return n==="bad"?o("{span} overdue",{span:Fe(t)}):s===null?DN(e):o("paused until {time}",{time:MN(s,a)})}function Tw(e,t){let n=ur(e,bn.value,t);if(n){let s=pr(n,t);return n.look==="bad"||n.opens!==null?s:o("reply within {span}",{span:s})}return e.waiting_since?o("waiting {span}",{span:Fe(t-e.waiting_since)}):""}function Af({target:e}){return e.look==="bad"?r`<${f} name="flame" size="s" />`:e.opens===null?r`<${RN} share=${e.share} />`:r`<${f} name="pause" size="s" />`}function Di(e){let t=ur(e,bn.value,K.value),n=t!==null&&t.look!=="bad"&&t.opens===null&&t.left<=75e3;return N(()=>n?Kv():void 0,[n]),n?ur(e,bn.value,Ec.value):t}function Bn({dialog:e,short:t=!1,asButton:n=!1,still:s=!1}){let a=Di(e);if(!e.waiting_since)return null;let i=a?`sla due ${a.look}`:"sla due",l=a?r`<${Af} target=${a} /><span class="vh">${o("Reply due:")} </span>${pr(a,K.value)}`:r`<${zN} since=${e.waiting_since} short=${t} />`,c=d=>{d.preventDefault(),d.stopPropagation(),Pi(e.id,d.currentTarget)};if(s)return r`<span class=${i}>${l}</span>`;if(!n)return r`<span class=${i} title=${Sw(e,a)} onClick=${c}>${l}</span>`;let u=w.value==="clock"&&$u.value?.id===e.id;return r`<button type="button" class=${i} data-clock aria-haspopup="dialog" aria-expanded=${String(u)}
title=${Sw(e,a)} onClick=${c}>
${l}
</button>`}function zN({since:e,short:t}){let n=Fe(Math.max(0,K.value-e));return r`<${f} name="hourglass" size="s" />${t?r`<span class="vh">${o("waiting")} </span>${n}`:o("waiting {span}",{span:n})}`}var Ef,PN,$u,DN,MN,RN,Sw,Lo=b(()=>{Q();L();We();X();T();_();Tf();R();D();ae();Ef=6e4,PN=1440*Ef,$u=S(null);DN=e=>e<=6e4?o("{n} s",{n:Math.ceil(e/1e3)}):Fe(Math.ceil(e/Ef)*Ef),MN=(e,t)=>e-t<PN?q(e):Nc(e,t);RN=({share:e})=>r`<svg class="pie" viewBox="0 0 12 12" aria-hidden="true">
<circle class="bg" cx="6" cy="6" r="4.6" />
<circle class="fg" cx="6" cy="6" r="4.6" pathLength="100" stroke-dasharray=${`${Math.round(e*100)} 100`} />
</svg>`;Sw=(e,t)=>t?o("Reply due at {time}",{time:Eo(e.due_at,K.value)}):o("waiting {span}",{span:Fe(Math.max(0,K.value-e.waiting_since))})});var Nw={};Le(Nw,{Search:()=>LN});function LN(){let{q:e}=E.value,[t,n]=g("all"),s=A(null);N(()=>{fu(e)},[e]),B(()=>{s.current.focus(),s.current.select()},[]);let a=ao.value?.q===e?ao.value:null,i=a?.data??($a.value?ao.value?.data:null),l=c=>{c.key!=="ArrowDown"&&c.key!=="Enter"||(c.preventDefault(),Tt(".srh")?.focus())};return r`<main class="main page" id="main">
<header class="bar1 srbar">
<a class="ib only-phone" href=${Xn()} aria-label=${o("Back to the list")}><${f} name="arrow-left" /></a>
<form class="srin" role="search" onSubmit=${c=>c.preventDefault()}>
<${f} name="search" />
<input class="palq" id="q" ref=${s} type="text" inputmode="search" enterkeyhint="search" autocomplete="off"
spellcheck="false" maxlength="200" aria-label=${o("Search in conversations, clients and messages")}
placeholder=${o("Word, name, address or No.")} value=${e} onInput=${c=>Cf(c.target.value)}
onKeyDown=${l} />
${e&&r`<button type="button" class="ib small" aria-label=${o("Clear")} onClick=${()=>{Cf(""),s.current.focus()}}>
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
<div class="vh" aria-live="polite">${a?.data?C("{n} found","{n} found",Of(a.data)):""}</div>
</main>`}function WN(e){let t=[...e.currentTarget.querySelectorAll(".srh")],n=t.indexOf(document.activeElement),s={ArrowDown:n+1,ArrowUp:n-1}[e.key];n<0||s===void 0||(e.preventDefault(),s<0?document.getElementById("q").focus():t[Math.min(s,t.length-1)].focus())}function FN({data:e,tab:t,pick:n}){return r`<div class="bar2 tabsrow">
<div class="tabs flat" role="group" aria-label=${o("Search in")}>
${IN.map(([s,a])=>r`<button type="button" class="tab" aria-current=${t===s?"page":null}
onClick=${()=>n(s)}>
${a()} <span class="n">${ie(BN(e,s))}</span>
</button>`)}
</div>
</div>`}function jN({q:e,data:t,problem:n,tab:s,pick:a}){let i=Ot(300,$a.value&&!t);if(n)return r`<${re} icon="unplug" title=${o("Search failed")} text=${I(n)}>
<button type="button" class="btn" onClick=${()=>ww(e)}>${o("Retry")}</button>
<//>`;if(!e.trim())return r`<${re} icon="search" title=${o("What are you looking for?")} text=${o("Words in any form, names, addresses, conversation numbers. Quotes find an exact phrase, a minus excludes a word.")} />`;if(!t)return i?r`<p class="t12 dim srq">${o("Searching…")}</p>`:null;if(!Of(t))return r`<${re} icon="search" title=${o("Nothing found")} text=${o("Try fewer or different words.")} />`;let l=d=>(s==="all"||s===d)&&t[d].length>0,c=d=>s==="all"?t[d].slice(0,Ew):t[d],u=(d,p)=>s==="all"&&t[d].length>Ew&&r`<button type="button" class="link t13 srall" onClick=${()=>a(d)}>
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
<a class="srh" href=${F("all",e.id)}>
<${J} name=${e.name} face=${e.avatar}><${_e} kind=${e.kind} named /><//>
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
<span class="t12 dim srm">${Ow(e.last_at)}</span>
</a>
</li>`}function qN({contact:e}){let t=r`
<${J} name=${e.name} />
<span class="grow">
<span class="hrow"><b class="b6 cut"><${Aw} text=${e.name} marks=${e.marks} /></b></span>
<span class="t13 mut blk srx">${e.identities.map(n=>n.label).join(" · ")}</span>
</span>
${e.identities.map(n=>r`<${_e} kind=${n.kind} named />`)}
`;return r`<li>
${e.dialog_id?r`<a class="srh" href=${F("all",e.dialog_id)}>${t}</a>`:r`<span class="srh">${t}</span>`}
</li>`}function UN({message:e}){let{dialog:t}=e,n=e.operator_id?U(e.operator_id):"",s=e.kind==="note"?`${o("Note")} · ${n}`:e.kind==="out"&&n?`${n} → ${t.name}`:t.name,a=e.kind==="note"?r`<span class="nic"><${f} name="lock" size="m" /></span>`:r`<${_e} kind=${t.kind} size="mid" named />`;return r`<li>
<a class="srh" href=${F("all",t.id,e.no)}>
${a}
<span class="grow">
<span class="hrow"><b class="b6 cut">${s}</b></span>
<span class="t13 mut blk srx"><${Aw} text=${e.text} marks=${e.marks} /></span>
</span>
<span class="t12 dim srm">${Ow(e.created_at)}</span>
</a>
</li>`}var Ew,IN,Of,BN,Aw,Ow,Pw=b(()=>{L();Io();T();V();We();X();_();mf();Pe();G();kw();D();Te();Lo();Ew=5,IN=[["all",()=>o("Everything")],["dialogs",()=>o("Conversations")],["contacts",()=>o("Clients")],["messages",()=>o("Messages found")]];Of=e=>e.dialogs.length+e.contacts.length+e.messages.length,BN=(e,t)=>t==="all"?Of(e):e[t].length;Aw=({text:e,marks:t})=>Gc(e,t).map(n=>n.marked?r`<mark>${n.text}</mark>`:n.text),Ow=e=>`${st(e,K.value)}, ${q(e)}`});function tt({label:e,place:t,across:n=!1,children:s}){let a=Nt(Nf);return be(),B(()=>{(a.current.querySelector("[aria-checked='true']")??a.current.querySelector("button")).focus({preventScroll:!0})},[]),r`<div class=${"menu pop "+t} role="menu" aria-label=${e} ref=${a}
onKeyDown=${i=>GN(i,n)}>
${s}
</div>`}function GN(e,t){let n=[...e.currentTarget.querySelectorAll("button")],s=n.indexOf(document.activeElement),[a,i]=[(s+1)%n.length,(s-1+n.length)%n.length],l=t?{ArrowRight:a,ArrowLeft:i}:{},c={ArrowDown:a,ArrowUp:i,Home:0,End:n.length-1,...l}[e.key];e.key==="Tab"&&Nf(),c!==void 0&&(e.preventDefault(),e.stopPropagation(),n[c].focus())}var Nf,H,Wn=b(()=>{L();T();ae();D();Te();Nf=()=>{w.value=null};H=({icon:e,checked:t,onPick:n,stay:s,children:a})=>r`<button type="button" class="mi" tabindex="-1"
role=${t===void 0?"menuitem":"menuitemradio"}
aria-checked=${t===void 0?null:String(t)} onClick=${()=>{s||Nf(),n()}}>
<${f} name=${t?"check":e} size="m" />
${a}
</button>`});var Pf,Tn,VN,Ri,Mw,JN,hu,zi=b(()=>{_();R();Pf={online:()=>o("Online"),lunch:()=>o("Lunch"),training:()=>o("Training"),away:()=>o("Away"),off:()=>o("Off shift")},Tn=e=>e?.name||(Pf[e?.builtin]??Pf.off)(),VN={online:"on",away:"away",off:"off"},Ri=e=>`dot ${VN[e]??"off"}`,Mw=e=>Pf[e.builtin]?.()??"",JN=(e,t)=>e.place-t.place||e.id-t.id,hu=()=>Object.values(bo.value).filter(e=>!e.removed).sort(JN)});function zw(){return w.value!=="me"?null:r`<${tt} label=${o("My menu")} place="popme">
${hu().map(e=>r`<button type="button" class="mi" tabindex="-1" role="menuitemradio" key=${e.id}
aria-checked=${String(O.value.status_id===e.id)} onClick=${()=>{w.value=null,rv(e.id)}}>
<span class="dotbox"><span class=${Ri(e.base)}></span></span>
<span class="cut">${Tn(e)}</span>
${O.value.status_id===e.id&&r`<span class="mend"><${f} name="check" size="m" /></span>`}
</button>`)}
<div class="msep" role="separator"></div>
<${H} icon="bell" onPick=${ar}>
${o("Notifications")}
${xe.value.notifications>0&&r`<span class="count mend">${xe.value.notifications}</span>`}
<//>
<${H} icon="settings" onPick=${()=>z(zt("looks"))}>${o("My settings")}<//>
<div class="msep" role="separator"></div>
<div class="mh" role="presentation">${o("Language")}</div>
<${H} icon="languages" checked=${ve.value==="ru"} onPick=${()=>to("ru")}>
<span lang="ru">Русский</span>
<//>
<${H} icon="languages" checked=${ve.value==="en"} onPick=${()=>to("en")}>
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
<${H} icon="log-out" onPick=${Jy}>${o("Sign out")}<//>
<//>`}var ZN,Rw,Df,QN,XN,Iw,Mf=b(()=>{T();Qe();ae();_();ft();G();R();qc();D();Wn();zi();ZN={operator:()=>o("Operator"),supervisor:()=>o("Supervisor"),administrator:()=>o("Administrator")},Rw=e=>ZN[e]?.()??"",Df=()=>bo.value[O.value.status_id]??{builtin:O.value.presence,base:O.value.presence},QN=()=>{w.value=w.value==="me"?null:"me"},XN=({children:e})=>r`<button type="button" class=${e?"mebtn":"ib"} aria-haspopup="menu"
aria-expanded=${String(w.value==="me")} aria-label=${o("{name}: my menu",{name:O.value.name})}
title=${Tn(Df())} onClick=${QN}>
<${J} name=${O.value.name} size="md"><span class=${Ri(Df().base)}></span><//>
${e}
</button>`;Iw=()=>r`<div class="me">
<${XN}>
<span class="grow">
<span class="nmx cut">${O.value.name}</span>
<br />
<span class="t12 dim">${Tn(Df())}</span>
</span>
<//>
<${Ty} />
</div>`});function Lw(e){if(Ii.some(([n])=>n===e))return o("Inbox");let t=ss(e);return t!==null?ct.value[t]?.name??o("Team"):Li.find(([n])=>n===e)[1]()}var Ii,Li,_s,gu,dr=b(()=>{Q();_();ri();R();Ii=[["mine",()=>o("Mine")],["unassigned",()=>o("Unassigned")],["all",()=>o("All")]],Li=[["waiting",()=>o("Waiting for us"),"hourglass"],["unread",()=>o("Unread"),"mail-open"],["mentions",()=>o("Mentions"),"at-sign"],["following",()=>o("Following"),"eye"],["snoozed",()=>o("Snoozed"),"alarm-clock"],["failed",()=>o("Not sent"),"circle-alert"],["closed",()=>o("Closed"),"archive"]],_s=fe(()=>Object.values(ct.value).filter(e=>!e.removed).sort((e,t)=>e.name.localeCompare(t.name))),gu=e=>ss(e)===null?xe.value[e]:xe.value.teams?.[ss(e)]??0});function Bo(e,t){try{localStorage.setItem(e,JSON.stringify(t))}catch{}}function ga(e){localStorage.removeItem(e)}function mr(e){let t=[];for(let n=0;n<localStorage.length;n+=1){let s=localStorage.key(n);if(s.startsWith(e))try{t.push([s.slice(e.length),JSON.parse(localStorage.getItem(s))])}catch{}}return t}var vu=b(()=>{});function Kw(e){If.value=e.created_at-Date.now()}function ba(e){let t=de.peek()?.undo??{messenger:4,email:10};return(e==="email"?t.email:t.messenger)*1e3}var sP,If,Ss,qw,Fn,jn,fr,Kn=b(()=>{Q();R();sP=6e4,If=S(0);Ss=e=>e+If.peek(),qw=({kind:e,delivery:t})=>e==="out"&&t?.state==="queued"&&!t.attempts,Fn=e=>e.delivery.not_before-If.value,jn=e=>qw(e)&&e.delivery.not_before-e.created_at>sP,fr=(e,t=Date.now())=>qw(e)&&!jn(e)&&e.delivery.not_before>e.created_at&&Fn(e)>t});function Hw(e){let t={...$r.peek()[e.dialog_id]};if(jn(e))t[e.id]=e;else if(t[e.id])delete t[e.id];else return;$r.value={...$r.peek(),[e.dialog_id]:t}}async function Gw(e){try{let{messages:t}=await W(`/api/dialogs/${e}/planned`);$r.value={...$r.peek(),[e]:Object.fromEntries(t.map(n=>[n.id,n]))}}catch(t){if(!(t instanceof ue))throw t}}var $r,Uw,Yw,yu=b(()=>{pt();Q();V();Kn();$r=S({}),Uw=e=>Object.values($r.value[e]??{}).sort((t,n)=>t.delivery.not_before-n.delivery.not_before);yn(e=>{for(let t of e)t.k==="message"&&Hw(t.row)});Yw=Hw});function iP(e){hr=`okno.out.${e}.`;let t=Date.now()-aP;Et.value=mr(hr).map(([,n])=>({...n,phase:lP(n,t)})).sort((n,s)=>n.at-s.at),Cs()}function lP(e,t){return e.phase==="held"||e.phase==="refused"?e.phase:e.at<t?"stale":"queued"}function Bf(e,t,n,s,a=[],i={}){let l={key:os(),dialog_id:e,kind:t,text:n,seen:s,files:a,more:i,at:Date.now(),phase:"queued"};return Bo(hr+l.key,l),Et.value=[...Et.value,l],Cs(),l.key}function pP(e,t){Bi.set(e,t),Bi.size>uP&&Bi.delete(Bi.keys().next().value)}function Wi(e,t){Et.value=Et.value.map(s=>s.key===e?{...s,...t}:s);let n=Et.value.find(s=>s.key===e);n&&Bo(hr+e,n)}function gr(e){ga(hr+e),Et.value=Et.value.filter(t=>t.key!==e)}function wu(e,t={}){Wi(e,{...t,phase:"queued",at:Date.now()}),Cs()}function Cs(){if(Ce.value!=="in"||!hr)return;let e=new Set;for(let t of Et.value)e.has(t.dialog_id)||(t.phase==="queued"&&dP(t),["queued","sending","held"].includes(t.phase)&&e.add(t.dialog_id))}async function dP(e){Wi(e.key,{phase:"sending"});let t=us(e.dialog_id),{key:n,kind:s,text:a,seen:i}=e,l=(e.files??[]).map(c=>c.token);try{let c=await ye("POST",`/api/dialogs/${e.dialog_id}/messages`,{...mP(e.more),key:n,kind:s,text:a,seen:i,files:l});Kw(c.message),Yw(c.message),pP(n,c.message),te({t:"result",...c,sentAtRev:t}),Qw.set(`${e.dialog_id}.${s}`,Date.now()),gr(n),Cs()}catch(c){fP(e,c)}}function mP(e={}){if(!e.not_before||e.not_before>Date.now())return e;let{not_before:t,...n}=e;return n}function fP(e,t){t.offline||t.status===401||t.status===429||t.status>=500?Wi(e.key,{phase:"queued",tries:(e.tries??0)+1,code:t.code}):t.code==="conversation-changed"?Wi(e.key,{phase:"held",came:t.detail.messages,last_no:t.detail.last_no}):(Wi(e.key,{phase:"refused",code:t.code}),Cs())}var aP,rP,Et,hr,Vw,Lf,Jw,Zw,Qw,cP,Xw,ek,uP,Bi,tk,nk,Wo=b(()=>{pt();Q();V();vu();Hl();yu();R();Kn();aP=3600*1e3,rP=5e3,Et=S([]),hr="";Vw=e=>Et.value.filter(t=>t.dialog_id===e),Lf=({phase:e})=>["held","refused","stale"].includes(e),Jw=e=>Et.value.some(t=>t.dialog_id===e&&Lf(t)),Zw=e=>Et.value.find(t=>t.dialog_id===e&&t.phase==="held"),Qw=new Map,cP=5e3,Xw=(e,t)=>Vw(e).some(n=>n.kind===t)||Date.now()-(Qw.get(`${e}.${t}`)??0)<cP,ek=(e,t,n)=>Vw(e).some(s=>s.kind===t&&s.text===n.trim());uP=50,Bi=new Map,tk=e=>Bi.get(e);nk=e=>wu(e.key,{seen:e.last_no,came:void 0});Va(iP);fs(Cs);setInterval(()=>{Et.value.some(e=>e.phase==="queued")&&Cs()},rP);window.addEventListener("online",Cs)});function ok(e){Fi.set(e,{upto:j.peek().logs[e]?.seen??0,since:new Map})}function sk(e,t){let n=Fi.get(e);n&&(n.upto=Math.max(n.upto,t))}function ak(e,t){let n=Fi.get(e);if(!n)return;Wf(n);let s=new Set(t);for(let a of n.since.keys())s.has(a)||n.since.delete(a);for(let a of s)a>n.upto&&!n.since.has(a)&&n.since.set(a,Date.now())}function Wf(e){let t=Date.now()-$P;for(let[n,s]of e.since)s>t||(e.upto=Math.max(e.upto,n),e.since.delete(n))}function rk(e,t,n){let s=j.peek().logs[e]?.items??{},a=t;for(;a<n&&s[a+1]&&!hP(s[a+1]);)a+=1;return a}function Ts(e){let t=Fi.get(e);return t?(Wf(t),rk(e,t.upto,Math.max(t.upto,...t.since.keys()))):null}function ik(e,t){let n=Fi.get(e);return n?(Wf(n),rk(e,t,n.upto)):t}var $P,Fi,hP,va=b(()=>{R();$P=1e3,Fi=new Map;hP=({kind:e,author:t,automatic:n,delivery:s})=>(e==="note"||e==="out"&&!n)&&t.operator_id!==j.peek().me?.id&&s?.state!=="cancelled"});function yP(e){ku=`okno.draft.${e}.`;let t=mr(ku).map(([n,s])=>[n,typeof s=="string"?{text:s,at:0,dirty:!0}:s]);Lt.value=Object.fromEntries(t),Es.value={}}function As(e,t){let n={...Lt.value};t&&(Su(t)||t.dirty)?(n[e]=t,Bo(ku+e,t)):(delete n[e],ga(ku+e)),Lt.value=n}function Uf(e,t){let n=Lt.peek()[e];mk(e);let s={text:"",...n,seen:wP(e,n),...t,at:n?.at??0,dirty:!0};if(!Su(s)&&!n?.at&&!ya.has(e)&&!xu.has(e)){As(e,null);return}As(e,s),clearTimeout(ya.get(e)),ya.set(e,setTimeout(()=>Hf(e),gP))}function wP(e,t){let n=Number(e.split(".")[0]),s=t&&Su(t)?t.seen??null:null;return s===null?Ts(n):ik(n,s)}function uk(e,t){let n=qn(e,t);clearTimeout(ya.get(n)),ya.delete(n),mk(n),As(n,null)}function pk(){for(let e in Lt.peek())Lt.peek()[e].dirty&&Hf(e)}async function Hf(e){clearTimeout(ya.get(e)),ya.delete(e);let t=Lt.peek()[e];if(!t?.dirty||Ce.peek()!=="in")return;let[n,s]=e.split("."),a=ji(t);xu.set(e,{what:a,until:Date.now()+bP});try{let{at:i}=await ye("PUT",`/api/dialogs/${n}/draft`,{mode:s,text:t.text,head:_u(t),seen:t.seen??null});dk(e,a,i)}catch(i){i.status===404&&As(e,null)}}function dk(e,t,n){let s=Lt.peek()[e];s&&As(e,{...s,at:n,dirty:ji(s)!==t})}function kP(e){for(let t in e)for(let n in e[t])jf(Number(t),n,e[t][n]);for(let t in Lt.peek()){let[n,s]=t.split(".");!e[n]?.[s]&&!(xu.get(t)?.until>Date.now())&&jf(Number(n),s,void 0)}}function xP(e,t){for(let n of vP)jf(e,n,t[n])}function jf(e,t,n){let s=qn(e,t),a=Lt.peek()[s],i=xu.get(s);if(!n){if(!a||a.dirty)return;if(Xw(e,t)){As(s,{...a,dirty:!0}),Hf(s);return}As(s,null);return}if(i?.what===ji(n)){dk(s,i.what,n.at);return}n.at<=(a?.at??0)||a?.dirty&&a.at||!a&&ek(e,t,n.text)||(a&&Su(a)&&ji(a)!==ji(n)&&(Es.value={...Es.value,[s]:{text:a.text,head:_u(a),seen:a.seen??null}}),As(s,{text:n.text,head:n.head,at:n.at,seen:n.seen??null,dirty:!1}))}function mk(e){if(!(e in Es.peek()))return;let{[e]:t,...n}=Es.peek();Es.value=n}var gP,bP,vP,Lt,Ff,Es,ku,ya,xu,_u,ji,Su,qn,nn,Kf,qf,lk,ro,cn,Os,ck,fk,$k,un=b(()=>{pt();Q();V();vu();Wo();va();gP=800,bP=5e3,vP=["reply","note"],Lt=S({}),Ff=S({}),Es=S({}),ku="",ya=new Map,xu=new Map,_u=e=>{let{subject:t=null,cc:n="",bcc:s="",to:a=null}=e?.head??{};return t!==null||n||s||a?{subject:t,cc:n,bcc:s,to:a}:null},ji=e=>JSON.stringify([e.text,_u(e)]),Su=e=>!!(e.text.trim()||_u(e));qn=(e,t)=>`${e}.${t}`,nn=(e,t)=>Lt.value[qn(e,t)]?.text??"",Kf=e=>Lt.value[qn(e,"reply")]?.head??null,qf=(e,t)=>Lt.peek()[qn(e,t)]?.seen??null,lk=(e,t)=>Lt.value[qn(e,t)]?.dirty===!1,ro=e=>Ff.value[e]??"reply",cn=(e,t)=>{Ff.value={...Ff.value,[e]:t}};Os=(e,t,n,s=null)=>Uf(qn(e,t),{text:n.trim()?n:"",...s!==null&&{seen:s}}),ck=(e,t)=>Uf(qn(e,"reply"),{head:t});fk=(e,t)=>Es.value[qn(e,t)],$k=(e,t)=>Uf(qn(e,t),Es.peek()[qn(e,t)]);Sv((e,{entered:t})=>{t&&yP(e.me.id),kP(e.drafts)});Va(pk);fs(pk);yn(e=>{for(let t of e)t.k==="draft"&&xP(t.id,t.row)})});function Ps(){Ns=!1,SP()&&requestAnimationFrame(()=>{!Ns&&!w.peek()&&!yr(document.activeElement)&&Ki()?.focus({preventScroll:!0})})}function CP(e){let t=Ki();t.focus({preventScroll:!0}),t.setRangeText(e,t.selectionStart,t.selectionEnd,"end"),t.dispatchEvent(new Event("input",{bubbles:!0}))}function Tu(){clearTimeout(br?.timer),br=null}function xk(){let{run:e,still:t}=br;Tu(),t()&&e()}function Au(e,t,{settled:n=!0,pause:s=!0}={}){if(Ou(e)||n&&!Xb(e.timeStamp))return;if(!s||!vr(e)){t();return}let{dialog:a}=E.peek();br={letter:e.key,run:t,still:()=>E.peek().dialog===a&&!w.peek(),timer:setTimeout(xk,Gf)}}function Ou(e){let t=e.timeStamp-Yf<Gf;return vr(e)&&(Yf=e.timeStamp),t}function Cu(e){e.preventDefault(),e.stopImmediatePropagation()}function TP(e){let t=yr(e.target),n=rr(Ro(e),t),s=e.ctrlKey||e.metaKey;(t?bk.get(e.code)===e.target&&!(s&&(n||e.key==="Enter")):n?.walks||!(n||vr(e)||e.key==="Enter"||e.key===" "))||Cu(e)}function EP(e){if(vr(e)&&/\p{L}/u.test(e.key)){let{letter:t}=br;if(Tu(),Yf=e.timeStamp,rr(Ro(e))?.id==="undo"||!Ki()){Cu(e);return}CP(t),e.stopImmediatePropagation()}else e.key==="Escape"?(Tu(),Cu(e)):(vr(e)||e.key==="Enter")&&(Cu(e),xk(),requestAnimationFrame(()=>AP(e)))}function AP({code:e,key:t}){let n=document.activeElement;!w.peek()||!n?.closest("[role=dialog], [role=menu]")||(t==="Enter"?n.click():n.dispatchEvent(new KeyboardEvent("keydown",{code:e,key:t,bubbles:!0,cancelable:!0})))}function OP(e){return Ns||!vr(e)||yr(e.target)||w.peek()||Je.peek()||e.isComposing||!gk&&vk.some(t=>t())?!1:E.peek().page==="inbox"&&!!(E.peek().dialog&&Ki())}function NP(e){if(Ce.peek()==="in"){if(e.repeat){TP(e);return}if(bk.set(e.code,e.target),br){EP(e);return}["Tab","Escape","F6"].includes(e.key)&&(Ns=!0),OP(e)&&(Ki().focus({preventScroll:!0}),e.stopImmediatePropagation())}}var Gf,_P,hk,Ns,gk,Yf,br,bk,vk,yk,yr,wk,Eu,Ki,kk,SP,vr,Ds=b(()=>{ae();V();Pt();yo();G();Gf=300,_P="input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]",hk=".dock .comp textarea",Ns=!1,gk=!1,Yf=-Gf,br=null,bk=new Map,vk=[],yk=e=>{vk.push(e)},yr=e=>!!e?.closest?.(_P),wk=()=>Ns,Eu=()=>{Ns=!0},Ki=()=>document.querySelector(hk),kk=e=>e.target,SP=()=>matchMedia("(min-width: 720px) and (hover: hover)").matches,vr=e=>/^[\p{L}\p{N}]$/u.test(e.key)&&!e.ctrlKey&&!e.metaKey&&!e.altKey;window.addEventListener("keydown",NP,{capture:!0});window.addEventListener("pointerdown",e=>{Ns=!1,gk=!!kk(e)?.closest?.("#conversation"),Tu()},{capture:!0});document.addEventListener("focusin",e=>{kk(e)?.matches?.(hk)&&(Ns=!1)})});var Ms,An,wa=b(()=>{G();R();Ms=()=>ne.peek()[E.peek().dialog],An=()=>!!Ms()});function r$(e,t=9){let n=[{id:"hour",at:Math.ceil((e+36e5)/6e4)*6e4}];return Mt(e,0,18)-e>36e5&&n.push({id:"evening",at:Mt(e,0,18)}),n.push({id:"tomorrow",at:Mt(e,1,t)}),Ui(e)>1&&n.push({id:"monday",at:Mt(e,Ui(e),9)}),n}function Dk(e,t){let s=(new Date(e,t,1).getDay()+6)%7,a=new Date(e,t+1,0).getDate(),i=[...Array(s).fill(null),...Array.from({length:a},(l,c)=>new Date(e,t,c+1).getTime())];for(;i.length%7;)i.push(null);return Array.from({length:i.length/7},(l,c)=>i.slice(c*7,c*7+7))}function Mk(e){let t=/^\s*(\d{1,2})[:.\s]?(\d{2})\s*$/.exec(e);if(!t)return null;let[n,s]=[Number(t[1]),Number(t[2])];return n<24&&s<60?[n,s]:null}var Mt,Ui,Pk,Hi=b(()=>{Mt=(e,t,n,s=0)=>{let a=new Date(e);return a.setDate(a.getDate()+t),a.setHours(n,s,0,0)},Ui=e=>(1-new Date(e).getDay()+7)%7||7;Pk=e=>[...r$(e,10),{id:"client",at:null}]});function jo(e){let{dialog:t}=E.peek();t&&(cn(t,e),Yc(()=>requestAnimationFrame(()=>Tt(".comp textarea")?.focus())))}var Du=b(()=>{G();Io();en();un()});function zP(e,t){let n=`@${t.name}`.toLocaleLowerCase(),s=e.toLocaleLowerCase();for(let a=s.indexOf(n);a>=0;a=s.indexOf(n,a+1))if(!RP.test(s[a+n.length]??""))return!0;return!1}function zk(e,t){let n=/(^|[\s(«"])@([\p{L}\p{N}. -]{0,40})$/u.exec(e.slice(0,t));return n&&{from:t-n[2].length-1,query:n[2]}}function Ik(e){let t=e.trim().toLocaleLowerCase(),n=({name:s})=>s.toLocaleLowerCase().startsWith(t)||s.toLocaleLowerCase().split(/\s+/).some(a=>a.startsWith(t));return Rk().filter(n).sort((s,a)=>s.name.localeCompare(a.name)).slice(0,8)}var Rk,RP,Mu,Ru=b(()=>{R();Rk=()=>Object.values(Oe.value).filter(e=>e.active&&e.id!==O.value.id),RP=/[\p{L}\p{N}]/u;Mu=e=>e.includes("@")?Rk().filter(t=>zP(e,t)):[]});function dn(e,{open:t,...n}){t!==void 0&&(i$.value={...i$.peek(),[e]:t}),Object.keys(n).length&&ck(e,{...Kf(e),...n})}function c$(e){for(let n of["cc","bcc"]){let s=On(e[n]).find(a=>!l$(a));if(s)return{field:n,value:s}}return On(e.cc).length+On(e.bcc).length>LP?{field:"cc",value:null}:null}function Wk(e){let{subject:t,cc:n,bcc:s,to:a}=zu(e),i={subject:t??null,cc:On(n),bcc:On(s),to:a??null};return i.subject!==null||i.to||i.cc.length||i.bcc.length?i:void 0}var IP,LP,i$,zu,Lk,On,l$,Bk,Yi=b(()=>{Q();un();IP=/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[^\s@.,;:<>()"\\/]+(\.[^\s@.,;:<>()"\\/]+)+$/i,LP=20,i$=S({}),zu=e=>({...Kf(e),open:!!i$.value[e]});Lk=e=>dn(e,{open:!1}),On=e=>[...new Set((e??"").split(/[,;\s]+/).map(t=>t.trim().toLowerCase()).filter(Boolean))],l$=e=>e.length<=254&&IP.test(e),Bk=e=>c$(zu(e))});function Ko(e,t,n){let{[`${e}.${t}`]:s,...a}=u$.peek();u$.value=n===null?a:{...a,[`${e}.${t}`]:n}}var u$,ka,Gi=b(()=>{Q();u$=S({}),ka=(e,t)=>u$.value[`${e}.${t}`]??null});function WP(e){qo=`okno.up.${e}.`,Xe.value=[...mr(qo).map(([,t])=>t),...FP()],xa.value={},zs.value={}}function FP(){try{return JSON.parse(sessionStorage.getItem(Kk())??"[]").map(e=>({...e,state:"refused",code:e.state==="refused"?e.code:"lost"}))}catch{return[]}}function Vi(e,t,n,s="reply"){let a=Math.min(n.max_file||p$,p$),i=(n.max_files||10)-gt(e,s).filter(c=>c.state!=="refused").length,l=[...t].map(c=>{let u={id:os(),dialog_id:e,mode:s,name:c.name||"image.png",size:c.size,type:c.type,state:"waiting",share:0,source:c,seen:Ts(e)};return c.size>a?{...u,state:"refused",code:"too-large",limit:a}:c.size?i<=0?{...u,state:"refused",code:"too-many",limit:n.max_files||10}:(i-=1,u):{...u,state:"refused",code:"empty"}});Xe.value=[...Xe.value,...l],Cr()}function Rs(e,t){return Xe.value=Xe.value.map(n=>n.id===e?{...n,...t}:n),Xe.value.find(n=>n.id===e)}function Cr(){if(Ce.peek()!=="in")return;let e=Xe.peek().filter(t=>t.state==="uploading").length;for(let t of Xe.peek().filter(n=>n.state==="waiting").slice(0,Math.max(0,BP-e)))jP(t)}function jP(e){let t=new XMLHttpRequest;Iu.set(e.id,t),Rs(e.id,{state:"uploading",share:0}),t.open("POST",`/api/uploads?${new URLSearchParams({name:e.name})}`),t.setRequestHeader("Content-Type",e.type||"application/octet-stream"),t.responseType="json",t.upload.onprogress=n=>{n.lengthComputable&&Rs(e.id,{share:Math.floor(n.loaded/n.total*100)})},t.onload=()=>Fk(e,t.status,t.response),t.onerror=()=>Fk(e,0,null),t.send(e.source)}function Fk(e,t,n){if(Iu.delete(e.id),t===401&&(Ce.value="expired"),t===201){let i=Rs(e.id,{state:"done",share:100,file:n.file,source:void 0});i&&Bo(qo+e.id,i)}else t===413?Rs(e.id,{state:"refused",code:"too-large",limit:n?.limit??p$}):Rs(e.id,{state:"failed",code:t?n?.code??`http-${t}`:"offline"});Cr();let{dialog_id:s,mode:a="reply"}=Xe.peek().find(i=>i.id===e.id)??e;zs.peek()[s]?.mode===a&&!Uo(gt(s,a))&&!io(gt(s,a)).length&&mn(s),Uk(s,a)}function Uk(e,t){let n=xa.peek()[e];if(n===void 0||n.mode!==(t??"reply"))return;let s=gt(e,n.mode);Uo(s)||(mn(e),jk?.(e,n))}function mn(e){for(let t of[xa,zs]){if(t.peek()[e]===void 0)continue;let{[e]:n,...s}=t.peek();t.value=s}}function Bu(e,t){mn(e);for(let n of gt(e,t))n.state==="failed"&&Rs(n.id,{state:"waiting",code:void 0});Cr()}function Hk(e,t){Xe.value=Xe.value.map(n=>n.dialog_id===e?{...n,dialog_id:t}:n);for(let n of Xe.value)n.dialog_id===t&&n.state==="done"&&Bo(qo+n.id,n)}function Wu(e,t){for(let n of io(gt(e,t)))m$(n.id)}function Yk(e){Rs(e,{state:"waiting",code:void 0}),Cr()}function KP(){for(let e of Xe.peek())e.state==="failed"&&e.code==="offline"&&Rs(e.id,{state:"waiting"});Cr()}function m$(e){let t=Xe.peek().find(n=>n.id===e);Iu.get(e)?.abort(),Iu.delete(e),ga(qo+e),Xe.value=Xe.value.filter(n=>n.id!==e),!io(gt(t.dialog_id,t.mode??"reply")).length&&zs.peek()[t.dialog_id]&&mn(t.dialog_id),t.file&&fetch(`/api/uploads/${t.file.token}`,{method:"DELETE"}).catch(()=>{}),Cr(),Uk(t.dialog_id,t.mode)}function Fu(e,t){let n=gt(e,t).filter(s=>s.state==="done");for(let s of n)ga(qo+s.id);return Xe.value=Xe.value.filter(s=>!n.includes(s)),n.map(s=>s.file)}function ju(e,t,n="reply",s=null,a=[]){let i=t.map(c=>({id:os(),dialog_id:e,mode:n,name:c.name,size:c.size,state:"done",share:100,file:c,seen:s}));for(let c of i)Bo(qo+c.id,c);let l=a.map(c=>({id:os(),dialog_id:e,mode:n,name:c.name,size:c.size,state:"refused",code:"gone"}));Xe.value=[...Xe.value,...i,...l]}var BP,p$,Xe,xa,zs,qo,jk,Iu,Kk,qk,gt,Uo,io,d$,Lu,Tr=b(()=>{pt();Q();V();vu();Hl();va();BP=2,p$=25*1024*1024,Xe=S([]),xa=S({}),zs=S({}),qo="",jk=null,Iu=new Map;Kk=()=>`${qo}unfinished`;pe(()=>{if(!Xe.value.length&&!qo)return;let e=Xe.value.filter(t=>t.state!=="done").map(({source:t,share:n,...s})=>s);try{sessionStorage.setItem(Kk(),JSON.stringify(e))}catch{}});qk=e=>{jk=e},gt=(e,t="reply")=>Xe.value.filter(n=>n.dialog_id===e&&(n.mode??"reply")===t),Uo=e=>e.some(t=>t.state==="waiting"||t.state==="uploading");Nv(()=>Uo(Xe.peek()));io=e=>e.filter(t=>t.state==="failed"||t.state==="refused");d$=(e,t)=>{xa.value={...xa.value,[e]:t}};Lu=(e,t)=>{zs.value={...zs.value,[e]:t}};Va(WP);fs(KP)});function UP(e,t){let n=gt(e,t).map(s=>s.seen??null).filter(s=>s!==null);return qf(e,t)??(n.length?Math.min(...n):Ts(e)??0)}function f$(e,t,n={}){if(n.then&&ra())return;let s={mode:t,how:n,seen:UP(e,t)};Uo(gt(e,t))?d$(e,s):Jk(e,s)}function Jk(e,t){let{mode:n,how:s,seen:a}=t,i=nn(e,n).trim(),l=gt(e,n),c=io(l);if(!i&&c.length===l.length)return;if(mn(e),c.length){Lu(e,t),HP(e);return}let u=Fu(e,n),d=Bf(e,n,i,a,u,n==="note"?YP(e,i):GP(e,s));uk(e,n),Ko(e,n,null),n==="reply"&&(Lk(e),ex(e,d,s)),s.then==="close"&&yf(e),j.peek().logs[e]?.later&&wc(e)}function Zk(e,t){Bu(e,t.mode),d$(e,t)}function HP(e){if(E.peek().dialog===e)return;let t=j.peek().dialogs[e]?.name??o("the client");$e(o("Not sent to {name} yet: a file was not uploaded",{name:t}),{action:()=>qu(e),label:o("Open"),ms:nx})}function Qk(e,t){Wu(e,t.mode),f$(e,t.mode,t.how)}function Ku(e,t,n,s){if(ra())return;let a=ba(j.peek().dialogs[e]?.kind)||void 0,i=Bf(e,"reply",t,n,[],$$({undo_ms:a,...s}));ex(e,i,s),s.then==="close"&&yf(e)}function YP(e,t){let n=Mu(t).map(s=>s.id);return $$({reply_to_no:ka(e,"note"),mentions:n.length?n:void 0})}function GP(e,{then:t,at:n}){let s=j.peek().dialogs[e],a=!!(s&&ot(s)?.can?.subject);return $$({reply_to_no:ka(e,"reply"),letter:a?Wk(e):void 0,formatted:a,undo_ms:n?void 0:ba(s?.kind)||void 0,not_before:n?Ss(n):void 0,then:t})}function ex(e,t,{then:n,at:s,snooze_until:a}){let i=()=>{tx(t,n,e)};n==="close"?oe(qy(e),{keep:!0,undo:i}):n==="snooze"?oe(Uy(e,a),{icon:"alarm-clock",undo:i}):s?oe(eu(e,s),{icon:"calendar-clock",undo:i}):ba(j.peek().dialogs[e]?.kind)&&tv(i,ba(j.peek().dialogs[e]?.kind)+qP)}function tx(e,t,n){let s=Et.peek().find(i=>i.key===e);if(s&&s.phase!=="sending"){Is(s);return}if(!s){let i=tk(e);i&&Un(i,t,n);return}let a=pe(()=>{Et.value.find(l=>l.key===e)?.phase!=="sending"&&Rt(()=>queueMicrotask(()=>{a(),tx(e,t,n)}))})}function VP({dialog_id:e,phase:t}){if(E.peek().dialog===e)return;let n=j.peek().dialogs[e]?.name??o("the client"),s=t==="held"?o("Not sent to {name} yet: the conversation changed while you were writing",{name:n}):o("Not sent to {name}",{name:n});$e(s,{action:()=>qu(e),label:o("Open"),ms:nx})}async function Un(e,t=e.data.then,n=e.dialog_id){let s;try{s=await Z(`/api/messages/${e.id}/cancel`,{})}catch(a){if(a.code!=="already-sent"){qe(()=>{throw a});return}$e(o("Already sent")),t&&await qe(()=>Z(`/api/dialogs/${n}/${t==="close"?"reopen":"unsnooze"}`,{}))&&qu(n);return}te({t:"result",message:s.message}),ox(n,"reply",e.data.typed??e.text,e.no,s.files,JP(e.files??[],s.files)),Ko(n,"reply",e.reply_to_no),e.letter&&dn(n,{subject:e.letter.subject,cc:e.letter.copies.join(", "),bcc:e.letter.blind.join(", "),to:e.letter.recipients[0]}),oe(Hy(n),{icon:"undo-2"})}function JP(e,t){let n=t.map(s=>s.name);return e.filter(s=>{let a=n.indexOf(s.name);return a>=0&&n.splice(a,1),a<0})}function ox(e,t,n,s,a=[],i=[]){let l=nn(e,t),c=Math.max(s,qf(e,t)??0);cn(e,t),Os(e,t,l&&l!==n?[n,l].filter(Boolean).join(`
`):n,c),ju(e,a,t,c,i),qu(e),jo(t)}function Is(e){let{more:t={}}=e;gr(e.key),ox(e.dialog_id,e.kind,e.text,e.last_no??e.seen,Vk(e)?[]:e.files??[],Vk(e)?e.files??[]:[]),t.reply_to_no&&Ko(e.dialog_id,e.kind,t.reply_to_no),t.letter&&dn(e.dialog_id,{subject:t.letter.subject??void 0,cc:t.letter.cc.join(", "),bcc:t.letter.bcc.join(", "),to:t.letter.to??void 0})}function sx(e){gr(e.key),oe(Yy(e.dialog_id),{icon:"x",undo:()=>Is(e)})}var qP,$$,Xk,nx,Gk,Vk,qu,h$,Ho=b(()=>{Q();Qe();Du();ys();V();Ru();un();_();Yi();yo();Wo();Gi();G();va();R();pt();Ne();Kn();Gt();Tr();qP=500;qk(Jk);$$=e=>Object.fromEntries(Object.entries(e).filter(([,t])=>t!=null&&t!==!1));Xk=e=>!!(e&&!e.blocked_at&&ot(e)&&ot(e).health!=="removed");nx=6e4,Gk=new Map;pe(()=>{for(let e of Et.value.filter(Lf))Gk.get(e.key)!==e.phase&&(Gk.set(e.key,e.phase),Rt(()=>VP(e)))});Vk=e=>e.phase==="refused"&&e.code==="file-gone";qu=e=>{E.peek().dialog!==e&&z(F(E.peek().view,e))};h$=(e,t)=>qe(async()=>{let n=await Z(`/api/messages/${e.id}/plan`,{not_before:t&&Ss(t)});te({t:"result",...n})})});function Uu(){let[e,t]=g(!1),[n,s]=g(""),a=A(null),i=A(0);return B(()=>{e&&a.current?.focus()},[e]),{on:e,setOn:t,text:n,setText:s,field:a,seen:i,ready:c=>{let u=n.trim();return e&&!u?(a.current?.focus(),!1):(c(e?u:null,i.current),!0)}}}function Hu({dialog:e,telling:t}){if(!Xk(e))return null;let{on:n,setOn:s,text:a,setText:i,field:l,seen:c}=t,u=d=>{a.trim()||(c.current=Ts(e.id)??0),i(d)};return r`
<label class="hrow t13 tellc">
<input class="tog" type="checkbox" role="switch" aria-label=${o("Tell the client")} checked=${n}
onChange=${d=>s(d.currentTarget.checked)} />
${o("Tell the client")}
</label>
${n&&r`<textarea class="input tellw" rows="2" ref=${l} maxlength="4000" aria-required="true"
aria-label=${o("Message to the client")} placeholder=${o("Message to the client")} value=${a}
onInput=${d=>u(d.currentTarget.value)}></textarea>`}
`}var g$=b(()=>{L();T();_();va();Ho()});function Yu({label:e,title:t,usual:n,given:s=null,hour:a="10:00",words:i={},deed:l,icon:c=null,place:u="popsnz",onPick:d,onShut:p,children:h,below:m}){let $=A(K.value).current,v=A(n($)).current,[k,x]=g(0),[y,P]=g(s?{day:ZP(s),text:QP(s),used:!0}:{day:Mt($,1,0),text:a,used:!1}),Y=Nt(p);be(),B(()=>Y.current.querySelector(".mi")?.focus({preventScroll:!0}),[]);let M=Mk(y.text),ze=M?Mt(y.day,0,...M):null,vt=y.used&&ze!==null&&ze<=Date.now(),Ee=y.used&&(M===null||vt),De=y.used?ze:v[k].at,yt=se=>{d(se)!==!1&&p()},ce=se=>{se.preventDefault(),se.stopPropagation(),Ee||yt(De)},me=se=>{let ke={ArrowDown:1,ArrowUp:-1}[se.key];if(!ke)return;se.preventDefault();let Ue=(k+ke+v.length)%v.length;x(Ue),P({...y,used:!1}),se.currentTarget.querySelectorAll(".mi")[Ue].focus()};return r`<form class=${`menu pop when ${u}`} role="dialog" aria-label=${e} ref=${Y} onSubmit=${ce}>
<div class="snzg">
<div role="group" aria-label=${t} onKeyDown=${me}>
<div class="mh">${t}</div>
${v.map((se,ke)=>r`<button type="button" key=${se.id} class=${!y.used&&ke===k?"mi on":"mi"}
onFocus=${()=>{x(ke),s||P({...y,used:!1})}} onClick=${()=>yt(se.at)}>
<${f} name=${ax[se.id][1]} size="m" />
<span class="cut">${i[se.id]?.()??ax[se.id][0]()}</span>
${se.at!==null&&r`<span class="hrow end t12 dim num">
${se.id==="hour"||se.id==="evening"?q(se.at):Nc(se.at,$)}
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
</form>`}function eD({own:e,began:t,onChange:n,wrong:s}){let a=new Date(e.day),[i,l]=g([a.getFullYear(),a.getMonth()]),c=A(null),u=Mt(t,0,0),[d,p]=i,h=Jv(new Date(d,p,1).getTime()),m=new Date(d,p,1)<=new Date(t),$=x=>{let y=new Date(i[0],i[1]+x,1);l([y.getFullYear(),y.getMonth()])},v=x=>{n({day:x});let y=new Date(x);l([y.getFullYear(),y.getMonth()])},k=x=>{let y=XP[x.key];y&&(x.preventDefault(),v(Math.max(u,Mt(e.day,y,0))),requestAnimationFrame(()=>c.current?.querySelector("[aria-pressed='true']")?.focus()))};return r`<div class="snzc">
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
<thead><tr>${Zv().map(x=>r`<th scope="col" key=${x}>${x}</th>`)}</tr></thead>
<tbody>
${Dk(...i).map((x,y)=>r`<tr key=${y}>
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
</button>`}var ax,ZP,QP,XP,b$=b(()=>{L();T();We();X();_();Hi();D();Te();ax={hour:[()=>o("In an hour"),"hourglass"],evening:[()=>o("This evening"),"sunset"],tomorrow:[()=>o("Tomorrow"),"sunrise"],monday:[()=>o("On Monday"),"calendar"],client:[()=>o("Until the client replies"),"message-circle"]},ZP=e=>Mt(e,0,0),QP=e=>{let t=new Date(e);return[t.getHours(),t.getMinutes()].map(n=>String(n).padStart(2,"0")).join(":")};XP={ArrowLeft:-1,ArrowRight:1,ArrowUp:-7,ArrowDown:7}});var ix={};Le(ix,{Snooze:()=>v$,SnoozeMenu:()=>rx,SnoozeStrip:()=>y$});function rx({label:e,onPick:t,dialog:n=null,waitingSince:s=null,onShut:a=nD}){let[i,l]=g(""),c=Uu(),u=s!==null&&!c.on&&r`<p class="hint snzh">
<${f} name="circle-alert" size="s" /> ${o("The client has been waiting for {span}. Snoozing does not stop the wait.",{span:Fe(K.value-s)})}
</p>`;return r`<${Yu} label=${e} title=${o("Snooze until")} usual=${Pk}
deed=${c.on?o("Send and snooze"):o("Snooze")}
onPick=${d=>c.ready((p,h)=>t(d,i.trim(),p,h))} onShut=${a}
below=${u}>
<input class="input" aria-label=${o("Waiting reason (optional)")} placeholder=${o("Reason for the team")}
maxlength="500" value=${i} onInput=${d=>l(d.currentTarget.value)} />
<${Hu} dialog=${n} telling=${c} />
<//>`}function v$({dialog:e}){let t=(n,s,a,i)=>a?Ku(e.id,a,i,{then:"snooze",snooze_until:n,reason:s}):cu(e.id,n,s);return r`<${rx} label=${o("Snooze")} dialog=${e} waitingSince=${e.waiting_since}
onPick=${t} />`}function y$({dialog:e}){if(!e?.snooze||e.state!=="open")return null;let{until:t,reason:n}=e.snooze,s=t===null?o("Snoozed until the client replies"):o("Snoozed until {day}, {time}",{day:Ao(t,K.value),time:q(t)});return r`<div class="banner aside">
<${f} name="alarm-clock" size="m" />
<span class="grow cut">${s}${n&&r` · <span class="b4">${n}</span>`}</span>
<button type="button" class="btn small" onClick=${()=>xs(e.id)}>${o("Unsnooze")}</button>
</div>`}var nD,Gu=b(()=>{L();T();ae();We();X();_();Hi();Gt();Ho();D();g$();b$();nD=()=>{w.value=null}});function Er(e){let t=Yt(e),n=bo.value[e.status_id];return!n||n.base!==t||n.builtin===t&&!n.name?w$(t):Tn(n)}function Sa(e){let t=Ln.value?.[e.id]?.load;return t===void 0?"":e.capacity?o("{n} of {all}",{n:t,all:e.capacity}):String(t)}function oD(e){if(!Ln.value||e.length<2)return null;let t=s=>Ln.value[s.id]?.load??0,n=e.reduce((s,a)=>t(a)<t(s)?a:s);return e.every(s=>s===n||t(s)>t(n))?n.id:null}function aD(e,t,n){let s=t.trim().toLocaleLowerCase(),a=c=>c.toLocaleLowerCase().includes(s),i=[],l=(c,u)=>{u.length&&i.push({head:c},...u)};if(!n){(a(O.value.name)||a(o("Assign to me")))&&i.push({person:Oe.value[O.value.id]??O.value,mine:!0});let c=sD().filter(p=>a(p.name)),u=c.filter(p=>Yt(p)==="online"),d=oD(u.filter(ux));l(o("Online"),u.map(p=>({person:p,free:p.id===d}))),l(o("Not now"),c.filter(p=>!u.includes(p)).map(p=>({person:p})))}return l(o("Teams"),Ls().filter(c=>a(c.name)).map(c=>({team:c}))),!s&&e.assignee_id!==null&&!n&&i.push({nobody:"person"}),!s&&e.team_id!==null&&i.push({nobody:"team"}),i}function x$({dialog:e,onlyTeams:t}){let[n,s]=g(""),[a,i]=g(""),[l,c]=g(0),u=A(null),d=Nt(lx);be(),B(()=>{u.current.focus({preventScroll:!0}),ks(e.id)},[]);let p=aD(e,n,t),h=p.filter(k=>!k.head),m=Math.min(l,h.length-1),$=k=>{k.person&&!px(k.person)||(lx(),k.team||k.nobody==="team"?tw(e.id,k.team?.id??null,a.trim()):iu(e.id,k.person?.id??null,a.trim()))},v=k=>{let x={ArrowDown:1,ArrowUp:-1}[k.key];x&&(k.preventDefault(),c((m+x+h.length)%Math.max(1,h.length))),k.key==="Enter"&&h[m]&&(k.preventDefault(),$(h[m]))};return r`<div class="menu pop popasg" role="dialog" aria-label=${t?o("Team"):o("Assignee")} ref=${d}
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
</div>`}function rD({option:e,index:t,chosen:n,dialog:s,onAt:a,onPick:i}){let{person:l,team:c}=e,u=l?l.id===s.assignee_id:c?c.id===s.team_id:!1,d=l&&!px(l);return r`
${e.nobody&&r`<div class="msep" role="presentation"></div>`}
<button type="button" class=${t===n?"mi on":"mi"} id=${"as"+t} role="option" tabindex="-1"
aria-selected=${String(u)} aria-disabled=${d?"true":null} onPointerMove=${()=>a(t)}
onClick=${()=>i(e)}>
${l&&r`<${lD} person=${l} mine=${e.mine} free=${e.free} now=${u} shut=${d} />`}
${c&&r`
<span class=${"sq "+kn(c.name)}></span>
<span class="cut">${c.name}</span>
${u&&r`<span class="tag plain">${o("now")}</span>`}
<span class="hrow end t12 dim">${C("{n} online","{n} online",k$(c))}</span>
`}
${e.nobody&&r`
<${f} name="user-round-x" size="m" />
${e.nobody==="person"?o("Remove the assignee"):o("Remove from the team")}
`}
</button>
`}function iD(e,t){return!t&&Yt(e)!=="online"?Er(e):[!t&&!ux(e)&&Er(e),Sa(e)].filter(Boolean).join(" · ")}function lD({person:e,mine:t,free:n,now:s,shut:a}){let i=Yt(e);return r`
<${J} name=${e.name} size="sm"><${_a} shift=${i} /><//>
<span class="cut">${t&&!s?o("Assign to me"):e.name}</span>
${s&&r`<span class="tag plain">${o("now")}</span>`}
${n&&r`<span class="tag h4">${o("least busy")}</span>`}
<span class="hrow end t12 dim num">
${a?o("no access"):iD(e,t)}
${t&&!s&&r`<kbd>I</kbd>`}
</span>
`}var lx,cx,_a,w$,ux,sD,Ls,k$,px,Ar=b(()=>{L();T();ae();_();Pe();R();Gt();D();Te();zi();lx=()=>{w.value=null},cx=(e,t)=>e.name.localeCompare(t.name),_a=({shift:e})=>r`<span class=${"dot "+{online:"on",away:"away",off:"off"}[e]}></span>`,w$=e=>({online:o("online"),away:o("away"),off:o("off shift")})[e];ux=e=>bo.value[e.status_id]?.takes_new!==0;sD=()=>Object.values(Oe.value).filter(e=>e.active&&e.id!==O.value.id).sort(cx),Ls=()=>Object.values(ct.value).filter(e=>!e.removed).sort(cx),k$=e=>e.members.filter(t=>Oe.value[t]?.active&&Yt(Oe.value[t])==="online").length;px=e=>Ln.value?.[e.id]?.may??!0});function pD(e,t){let n=K.peek();return e==="tomorrow"?Mt(n,1,9):e==="monday"?Mt(n,Ui(n),9):e==="week"?Mt(n,7,9):e==="date"?t?new Date(`${t}T09:00`).getTime():NaN:null}function $x({meId:e}){let[t,n]=g(e),[s,a]=g(null),[i,l]=g(null),[c,u]=g(new Set),[d,p]=g("person"),[h,m]=g({person:null,team:null,turn:null}),[$,v]=g("ever"),[k,x]=g(fx(Mt(K.peek(),7,9))),[y,P]=g(""),[Y,M]=g(!1),[ze,vt]=g([]),Ee=A(null);be();let De=A(t),yt=()=>(De.current=t,a(null),l(null),cD(t).then(ee=>{De.current===t&&(a(ee),u(new Set(ee.map(dt=>dt.id))))},ee=>{De.current===t&&l(ee)})),ce=()=>W("/api/handovers").then(ee=>vt(ee.items.filter(dt=>!dt.undone_at)),()=>{});B(()=>{Ee.current.focus(),ks(),ce()},[]),N(()=>{yt()},[t]);let me=t===e,se=Ju(t),ke=h.turn??se.filter(ee=>Yt(ee)==="online").map(ee=>ee.id),Ue=pD($,k),Dn=$==="date"&&!(Ue>Date.now()),Ba={person:h.person!==null,team:h.team!==null,turn:ke.length>0}[d]&&c.size>0&&!Dn&&!Y,Wd=async()=>{M(!0);let ee=s.length===c.size,dt={...me?{}:{from_id:t},kind:d,people:d==="person"?[h.person]:d==="turn"?ke:[],team_id:d==="team"?h.team:null,dialogs:ee?null:[...c],note:y.trim(),return_at:Ue};try{let{hand_over:Zs}=await Z("/api/handovers",dt);Vu(),fD(Zs,ee?s.length:c.size)}catch(Zs){l(Zs),M(!1)}},le=ee=>qe(async()=>{hx((await Z(`/api/handovers/${ee.id}/undo`,{})).hand_over),ce(),yt()});return r`<div class="over" onPointerDown=${ee=>{ee.target===ee.currentTarget&&Vu()}}>
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
${mx()&&r`<div class="field">
<label for="hofrom">${o("Whose conversations")}</label>
<select class="input" id="hofrom" value=${t} onChange=${ee=>{n(Number(ee.currentTarget.value)),m({person:null,team:null,turn:null})}}>
<option value=${e}>${o("Mine")}</option>
${$D(e).map(ee=>r`<option value=${ee.id} key=${ee.id}>
${[ee.name,Sa(ee)].filter(Boolean).join(" · ")}
</option>`)}
</select>
</div>`}
<fieldset class=${mx()?"field dgap":"field"}>
<legend class="lab">${o("Hand over to")}</legend>
<div class="rops">
${[["person",o("A colleague")],["team",o("A team")],["turn",o("Round robin")]].map(([ee,dt],Zs)=>r`<label class="ropt" key=${ee}>
<input class="check rad" type="radio" name="to" ref=${Zs?null:Ee} checked=${d===ee}
onChange=${()=>p(ee)} />
<b class="b5 blk t13">${dt}</b>
</label>`)}
</div>
</fieldset>
<${hD} from=${t} kind=${d} who=${h} turn=${ke} count=${c.size}
onPick=${ee=>m({...h,...ee})} onTurn=${()=>p("turn")} />
<div class="field dgap">
<label for="hol">${o("For how long")}</label>
<select class="input" id="hol" value=${$} onChange=${ee=>v(ee.currentTarget.value)}>
${Object.entries(uD).filter(([ee])=>ee!=="monday"||Ui(K.value)>1).map(([ee,dt])=>r`<option value=${ee}>${dt(me)}</option>`)}
</select>
${$==="date"&&r`<input class="input" type="date" aria-label=${o("Return date")}
min=${fx(Mt(K.peek(),1,9))} aria-invalid=${Dn?"true":null} value=${k}
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
<button type="button" class="btn primary" disabled=${!Ba} onClick=${Wd}>
${Y?o("Handing over…"):o("Hand over {n}",{n:c.size})}
</button>
</footer>
</div>
</div>`}function fD(e,t){let n=[C("Handed over: {n} conversation","Handed over: {n} conversations",e.moved),mD(e.left)].filter(Boolean).join(". "),s=async()=>hx((await Z(`/api/handovers/${e.id}/undo`,{})).hand_over);oe(n,{icon:t===e.moved?"users-round":"circle-alert",undo:e.moved?()=>qe(s):null})}function hx(e){let t=e.moved-e.back,n=e.from_id===O.peek().id?C("{n} conversation is yours again","{n} conversations are yours again",e.back):C("{n} conversation is back with {name}","{n} conversations are back with {name}",e.back,{name:U(e.from_id)});oe(t?`${n}. ${C("{n} has changed since and stays as is","{n} have changed since and stay as they are",t)}`:n,{icon:"undo-2"})}function hD({from:e,kind:t,who:n,turn:s,count:a,onPick:i,onTurn:l}){if(t==="person"){let u=Ju(e),d=Oe.value[n.person];return r`
<select class="input" aria-label=${o("Colleague")} value=${n.person??""}
onChange=${p=>i({person:Number(p.currentTarget.value)})}>
<option value="" disabled>${o("Choose a colleague")}</option>
${u.map(p=>r`<option value=${p.id} key=${p.id}>
${[p.name,Er(p),Sa(p)].filter(Boolean).join(" · ")}
</option>`)}
</select>
${d&&r`<${gD} from=${e} person=${d} count=${a} onTurn=${l} />`}
`}if(t==="team"){let u=Ls();return u.length?r`
<select class="input" aria-label=${o("Team")} value=${n.team??""}
onChange=${d=>i({team:Number(d.currentTarget.value)})}>
<option value="" disabled>${o("Choose a team")}</option>
${u.map(d=>r`<option value=${d.id} key=${d.id}>
${d.name} · ${C("{n} online","{n} online",k$(d))}
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
<${_e} kind=${c.kind} named />
<span class="grow cut">
<b class="b5 blk cut">${c.name}</b>
<span class="t12 dim blk cut">
${dx(c.id)?o("Your draft moves along"):c.preview?.text||c.title}
</span>
</span>
${dx(c.id)?r`<span class="tag h1">${o("draft")}</span>`:c.snooze?r`<span class="tag plain">${o("snoozed")}</span>`:r`<${Bn} dialog=${c} still />`}
</label>
</li>`)}
</ul>
</div>`}function vD({one:e,onUndo:t}){let n=e.kind==="team"?vf(e.team_id):e.kind==="turn"?o("round robin"):U(e.people[0]),s=e.from_id===O.value.id?"":`${U(e.from_id)} · `;return r`<li class="hrow t12">
<${f} name="history" size="s" />
<span class="grow cut">
${St(e.at)}
, ${q(e.at)} · ${s}
${C("{n} conversation","{n} conversations",e.moved)} → ${n}
${e.return_at&&` · ${o("return on {day}",{day:St(e.return_at)})}`}
</span>
<button type="button" class="link" onClick=${()=>t(e)}>${o("Undo")}</button>
</li>`}var Vu,dx,cD,mx,uD,fx,dD,mD,$D,Ju,gx=b(()=>{L();T();Qe();ae();V();We();un();X();_();Pe();R();Hi();Ne();Gt();Ar();D();Te();Lo();Vu=()=>{w.value=null},dx=e=>!!(nn(e,"reply").trim()||nn(e,"note").trim()),cD=async e=>(await W(`/api/people/${e}/dialogs`)).items,mx=()=>["supervisor","administrator"].includes(O.value.role),uD={ever:()=>o("Permanently"),tomorrow:e=>e?o("Until tomorrow, then back to me"):o("Until tomorrow, then back"),monday:e=>e?o("Until Monday, then back to me"):o("Until Monday, then back"),week:e=>e?o("For a week, then back to me"):o("For a week, then back"),date:e=>e?o("Until a date, then back to me"):o("Until a date, then back")};fx=e=>{let t=new Date(e);return[t.getFullYear(),t.getMonth()+1,t.getDate()].map(n=>String(n).padStart(2,"0")).join("-")};dD={changed:e=>C("{n} changed in the meantime","{n} changed in the meantime",e),"cannot-answer":e=>C("{n} not handed over: no access to its channel","{n} not handed over: no access to their channels",e),"nobody-free":e=>C("{n} not handed over: everyone is away or at the limit","{n} not handed over: everyone is away or at the limit",e)},mD=e=>Object.entries(e).map(([t,n])=>dD[t]?.(n)).filter(Boolean).join(", ");$D=e=>Object.values(Oe.value).filter(t=>(t.active||Ln.value?.[t.id]?.load>0)&&t.id!==e).sort((t,n)=>t.name.localeCompare(n.name)),Ju=e=>Object.values(Oe.value).filter(t=>t.active&&t.id!==e).sort((t,n)=>t.name.localeCompare(n.name))});function bx(e){return[e.max_file?o("up to {size} each",{size:ln(e.max_file)}):"",e.max_files?o("at most {n} files",{n:e.max_files}):""].filter(Boolean).join(", ")}function vx({id:e,can:t,mode:n}){let s=A(null),a=bx(t);return r`
<input class="vh" id="pickfiles" ref=${s} type="file" multiple tabindex="-1" aria-hidden="true"
onChange=${l=>{Vi(e,l.target.files,t,n),l.target.value="",Ps()}} onCancel=${Ps} />
<button type="button" class="ib small" id="attach"
aria-label=${a?o("Attach a file: {limits}",{limits:a}):o("Attach a file")}
title=${[o("Attach a file")+"  Ctrl U",a].filter(Boolean).join(`
`)}
onClick=${()=>s.current.click()}>
<${f} name="paperclip" size="m" />
</button>
`}function yD(e,t){return e.code==="too-large"?o("{size}: {channel} allows up to {limit}",{size:ln(e.size),channel:ge(t),limit:ln(e.limit)}):e.code==="too-many"?o("{channel} allows at most {n} files in a message",{channel:ge(t),n:e.limit}):e.code==="no-space"?o("The server has no space left for files"):e.code==="gone"?o("The file is no longer on the server. Attach it again."):e.code==="lost"?o("The page was closed before the upload finished. Attach the file again."):e.code==="empty"?o("The file is empty"):e.code==="offline"?o("No connection to the server."):o("Upload failed. Code {code}.",{code:e.code})}function Qu({id:e,kind:t,mode:n}){let s=gt(e,n);if(!s.length)return null;let a=io(s),i=[...a,...s.filter(l=>!a.includes(l))];return r`<ul class="cfiles" aria-label=${n==="note"?o("Files in the note"):o("Files in the reply")}>
${i.map(l=>r`<${wD} key=${l.id} entry=${l} kind=${t} />`)}
</ul>`}function Xu({id:e,mode:t,again:n,without:s,wanted:a=zs.value[e]}){let i=gt(e,t),l=io(i);if(!a||a.mode!==t||!l.length)return null;let c=l.some(d=>d.state==="failed"),u=t==="note"?o("Leave without files"):o("Send without files");return r`<div class="cstrip warn cmiss" id="missing" role="alert">
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
${e.state==="failed"&&r`<button type="button" class="btn small" onClick=${()=>Yk(e.id)}>${o("Retry")}</button>`}
<button type="button" class="ib small" aria-label=${a?o("Cancel the upload: {name}",{name:e.name}):o("Remove {name}",{name:e.name})} onClick=${()=>m$(e.id)}>
<${f} name="x" size="m" />
</button>
</li>`}function yx({id:e,can:t,kind:n}){let[s,a]=g(!1);N(()=>{let l=document.getElementById("conversation"),c=!!t?.files||ro(e)==="note",u=0,d=y=>l?.contains(y.target),p=y=>{Zu(y)&&d(y)&&(u+=1,a(c))},h=y=>{Zu(y)&&d(y)&&(u-=1,u<=0&&a(!1))},m=y=>{Zu(y)&&(y.preventDefault(),y.dataTransfer.dropEffect=c&&d(y)?"copy":"none")},$=y=>{Zu(y)&&(y.preventDefault(),u=0,a(!1),c&&d(y)&&k(y.dataTransfer.files))},v=y=>{c&&d(y)&&y.clipboardData?.files.length&&(y.preventDefault(),k(y.clipboardData.files))},k=y=>{Vi(e,y,ro(e)==="note"?{}:t,ro(e)),Ps()},x={dragenter:p,dragleave:h,dragover:m,drop:$,paste:v};for(let y in x)document.addEventListener(y,x[y]);return()=>{for(let y in x)document.removeEventListener(y,x[y])}},[e,t,ro(e)]);let i=ro(e)==="note";return s&&r`<div class="dropzone" aria-hidden="true">
<div>
<${f} name="paperclip" size="l" />
<b>${i?o("Drop to attach to the note"):o("Drop to attach to the reply")}</b>
<span class="t13">
${i?o("The client will not see this"):[ge(n),bx(t)].filter(Boolean).join(": ")}
</span>
</div>
</div>`}var Zu,ep=b(()=>{L();T();X();_();Ds();un();Tr();D();Zu=e=>[...e.dataTransfer?.types??[]].includes("Files")});async function et(e){let t=de.peek();te({t:"preferences",row:wx(t,e)});try{return te({t:"preferences",row:(await Z("/api/me/preferences",{preferences:e},{method:"PATCH"})).preferences}),!0}catch(n){return te({t:"preferences",row:t}),$e(I(n)),!1}}var wx,Ca=b(()=>{V();R();Ne();wx=(e,t)=>Object.fromEntries(Object.entries({...e,...t}).map(([n,s])=>[n,s&&typeof s=="object"&&!Array.isArray(s)?wx(e?.[n]??{},s):s]))});function np({files:e,message:t}){let n=e.filter(S$);return r`
${n.length>0&&r`<${SD} files=${n} />`}
${e.filter(s=>!S$(s)).map(s=>r`<${xD} key=${s.id} file=${s} />`)}
${t&&r`<${T$} message=${t} files=${e} />`}
`}function xD({file:e}){return e.kind==="sticker"&&Bs(e)?r`<img class="stk" src=${Bt(e,e.preview?"preview":"thumb")} alt=${o("Sticker")}
width="136" height="136" />`:["voice","audio"].includes(e.kind)&&C$(e,"audio")?r`<${AD} file=${e} />`:["video","video_note","animation"].includes(e.kind)&&C$(e,"video")?r`<${OD} file=${e} />`:r`<${op} file=${e} />`}function E$(e){let{width:t,height:n}=e;if(!t||!n)return{width:240,height:180};let s=Math.min(1,kx/t,kx/n);return{width:Math.max(64,Math.round(t*s)),height:Math.max(48,Math.round(n*s))}}function Cx({files:e,letter:t}){let n=!t&&e?.length===1&&S$(e[0])?e[0]:null;return n?{maxWidth:`${Math.max(E$(n).width,_D)+12}px`}:null}function SD({files:e}){if(e.length===1)return r`<div class="pics one">
<${xx} file=${e[0]} size=${E$(e[0])} label=${o("Open the photo")} />
</div>`;let t=e.length-_$;return r`<div class=${e.length===3?"pics three":"pics"}>
${e.slice(0,_$).map((n,s)=>{let a=s===_$-1&&t>0?t:0,i=a?o("Open photo {i} of {n}, {more} more",{i:s+1,n:e.length,more:a}):o("Open photo {i} of {n}",{i:s+1,n:e.length});return r`<${xx} key=${n.id} file=${n} size=${{width:220,height:150}} label=${i}
more=${a} />`})}
</div>`}function xx({file:e,size:t,label:n,more:s}){if(!Bs(e))return r`<${CD} file=${e} place=${t} />`;let a=e.preview?`${Bt(e,"thumb")} 320w, ${Bt(e,"preview")} 1600w`:null;return r`<button type="button" class=${s?"more":null} aria-label=${n} data-token=${e.token}
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
<span>${n?o("Loading…"):Tx(e)}</span>
</span>
</span>`}function ED(e){if(_x.test(e.name))return"file-warning";let[t]=e.media_type.split("/");return t==="image"?"image":t==="audio"?"music":t==="video"?"play":"file-text"}function op({file:e}){let t=tp(e);if(e.state==="ready"){let s=_x.test(e.name);return r`<a class=${s?"file risky":"file"} href=${Bt(e)} download=${e.name||!0}
data-state="ready" title=${o("Download {name}",{name:t})}>
<${f} name=${ED(e)} />
<span class="grow">
<b class="b5 blk cut">${t}</b>
<span class="t12 dim">
${s?o("This is a program. Open it only if you trust the sender."):A$(e)}
</span>
</span>
<${f} name="download" size="m" />
<span class="vh">${o("Download")}</span>
</a>`}let n=e.state==="pending";return r`<span class=${n?"file":"file gone"} data-state=${e.state}>
<${f} name=${n?"clock":"file-warning"} />
<span class="grow">
<b class="b5 blk cut">${t}</b>
<span class="t12 blk">
${n?[o("Loading…"),e.size>0?ln(e.size):""].filter(Boolean).join(" · "):Tx(e)}
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
</div>`}function OD({file:e}){let t=E$(e);return r`<div class="film">
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
</div>`}var _$,kx,kD,_x,Bt,Bs,S$,C$,T$,Sx,_D,Tx,TD,A$,tp,Or=b(()=>{T();Qe();X();_();D();No();_$=4,kx=320,kD={audio:["audio/mpeg","audio/mp4","audio/ogg","audio/aac","audio/wav","audio/flac"],video:["video/mp4","video/webm"]},_x=/\.(exe|msi|bat|cmd|com|scr|pif|js|jse|vbs|vbe|wsf|ps1|jar|apk|lnk|hta|reg|dll|iso|img)$/i,Bt=(e,t="")=>`/files/${e.token}${t&&"/"+t}`,Bs=e=>e.state==="ready"&&!!(e.thumb||e.preview),S$=e=>e.kind==="photo"||e.kind==="animation"&&!C$(e,"video"),C$=(e,t)=>e.state==="ready"&&kD[t].includes(e.media_type.split(";")[0]),T$=({message:e,files:t})=>t.filter(n=>n.state==="ready").length>1&&r`<a class="link t12 hrow tight" href=${`/api/messages/${e}/files.zip`} download>
<${f} name="download" size="s" />
${o("Download all")}
</a>`;Sx=({files:e,text:t,letter:n})=>!t&&!n&&e.length===1&&e[0].state==="ready"&&e[0].kind==="sticker"&&Bs(e[0]);_D=240;Tx=e=>`${e.state==="refused"?o("Not accepted"):o("Lost")}: ${cy(e.reason)}`,TD=e=>(/\.([a-z0-9]{1,5})$/i.exec(e)??[])[1]?.toUpperCase()??"";A$=e=>[TD(e.name),e.size>0?ln(e.size):""].filter(Boolean).join(" · "),tp=e=>e.name||({photo:o("Photo"),video:o("Video"),voice:o("Voice message"),audio:o("Audio"),sticker:o("Sticker")}[e.kind]??o("File"))});function Ex({report:e}){let{action:t,recipient:n,status:s,words:a}=e??{},i=ND[t]?.()??o("Mail server report"),l=[n,s,a].filter(Boolean).join(" · "),c=t==="failed";return r`<div class=${c?"bounce":"bounce mild"} data-action=${t??""}>
<${f} name=${c?"mail-x":t==="delayed"?"alarm-clock":"mail"} size="m" />
<span class="grow"><b class="b6 blk">${i}</b>${l&&r`<span class="t12 blk">${l}</span>`}</span>
</div>`}var ND,Ax=b(()=>{T();_();D();ND={failed:()=>o("Email not delivered"),delayed:()=>o("Email delayed, the mail server keeps trying"),delivered:()=>o("Email delivered"),relayed:()=>o("Email relayed to another mail server"),expanded:()=>o("Email sent on to the members of a mailing list"),read:()=>o("Email opened"),deleted:()=>o("Email deleted without being read"),complaint:()=>o("A recipient marked the email as spam")}});function Nr(e){let t=/^www\./i.test(e)?`https://${e}`:/^[^/:]+@/.test(e)?`mailto:${e}`:/^[\w-]+(\.[\w-]+)+([/?#]|$)/.test(e)?`https://${e}`:e;return DD.test(t)?t:null}function WD(e){let[t,n]=[e.length,0];for(let s of e)n+=s==="("||s==="["?1:s===")"||s==="]"?-1:0;for(;t>0;){let s=e[t-1];if(n<0&&(s===")"||s==="]"))n+=1;else if(!RD.has(s))break;t-=1}return t}function*FD(e){let t=0;for(let{0:n,index:s}of e.matchAll(MD)){let a=n.slice(0,WD(n.slice(0,O$))),i=a.length<O$?Nr(a):null;if(i&&(yield{type:"link",offset:s,length:a.length,url:i},t+=1,t===zD))return}}function*jD(e,t){let n=0;for(let s of t)for(let a=e.indexOf(`@${s}`);a>=0;a=e.indexOf(`@${s}`,a+1)){if(n===ID)return;yield{type:"call",offset:a,length:s.length+1},n+=1}}function qD(e,t,n){let s=[];for(let i of(t??[]).slice(0,LD)){let l=Math.max(0,i.offset),c=Math.min(e.length,i.offset+i.length)-l;PD.has(i.type)&&c>0&&s.push({type:i.type,offset:l,length:c,...i.type==="text_link"?{url:Nr(i.url??"")}:{}})}let a=s.filter(i=>["code","pre","text_link"].includes(i.type));for(let i of[...jD(e,n),...FD(e)])KD(i,a)&&(s.push(i),a.push(i));return s.sort(Nx)}function Px(e,t,n,s,a=0){let i=[],l=t,c=a<BD?s:[];for(let u=0;u<c.length;){let d=c[u],p=Math.min(Ji(d),n);d.offset>l&&i.push({type:"text",text:e.slice(l,d.offset)});let h=u+1;for(;h<c.length&&c[h].offset<p;)h+=1;let m=c.slice(u+1,h),$=m.filter(x=>Ji(x)>p).map(x=>({...x,offset:p,length:Ji(x)-p})),{type:v,url:k}=d;i.push({type:v,...k===void 0?{}:{url:k},children:Px(e,d.offset,p,m,a+1)}),l=p,u=h,$.length&&([c,u]=[[...$,...c.slice(h)].sort(Nx),0])}return l<n&&i.push({type:"text",text:e.slice(l,n)}),i}function Dx(e,{looks:t=[],names:n=[]}={}){return e?Px(e,0,e.length,qD(e,t,n)):[]}function Mx(e,t){if(e.length<=t)return e;let n=t-200,s=Math.max(e.lastIndexOf(`
`,t),e.slice(0,t).lastIndexOf(" ")),a=s>n?s:t;return e.slice(0,/[\uD800-\uDBFF]/.test(e[a-1])?a-1:a)}function Rx(e,t){if(e.length>2*O$)return!1;let n=Nr(e.trim());return!!(n&&/^https?:/i.test(t)&&/^https?:/i.test(n)&&Ox(n)!==Ox(t))}var PD,DD,MD,RD,O$,zD,ID,LD,BD,Ji,KD,Nx,Ox,N$=b(()=>{PD=new Set(["bold","italic","underline","strikethrough","spoiler","blockquote","expandable_blockquote","code","pre","text_link"]),DD=/^(https?:\/\/|mailto:)[^\s<>"'\p{Cc}]+$/iu,MD=/(?:https?:\/\/|www\.)[^\s<>"'«»]{2,}|(?<![\w.+-])[\w.+-]{1,64}@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/giu,RD=new Set(`.,:;!?…'"»”`),O$=2048,zD=500,ID=200,LD=500,BD=8;Ji=e=>e.offset+e.length,KD=(e,t)=>t.every(n=>Ji(e)<=n.offset||e.offset>=Ji(n)),Nx=(e,t)=>e.offset-t.offset||t.length-e.length;Ox=e=>{try{return new URL(e).host.replace(/^www\./,"")}catch{return""}}});function Ta({text:e,looks:t,names:n}){let[s,a]=g(!1),i=$o(()=>s||e.length<=Ix*1.1?e:Mx(e,Ix),[e,s]),l=$o(()=>Dx(i,{looks:t,names:n}),[i,t,n?.join(`
`)]);return r`
<span class="text">${Lx(l)}</span>
${i.length<e.length&&r`<span class="blk t13">
<span class="dim">… </span>
<button type="button" class="link t13" onClick=${()=>a(!0)}>${o("Show in full")}</button>
</span>`}
`}function UD({piece:e}){let{type:t,url:n}=e,s=Lx(e.children);if(zx[t])return r`<${zx[t]}>${s}<//>`;if(t==="spoiler")return r`<${HD} inside=${s} />`;if(t==="blockquote"||t==="expandable_blockquote")return r`<blockquote class="bq">${s}</blockquote>`;if(t==="call")return r`<span class="at">${s}</span>`;if(!n)return r`<span class="nolink" title=${o("Links of this kind cannot be opened here")}>${s}</span>`;let a=Rx(Bx(e.children),n);return r`
<a class="link" href=${n} title=${n} target="_blank" rel="noopener noreferrer nofollow">${s}</a>
${a&&r`<span class="t12 leads"> (${o("leads to {host}",{host:new URL(n).host})})</span>`}
`}function HD({inside:e}){let[t,n]=g(!1);return t?r`<span class="spoiled">${e}</span>`:r`<button type="button" class="spoil" onClick=${()=>n(!0)}>${o("hidden text")}</button>`}var zx,Ix,Lx,Bx,sp=b(()=>{L();T();_();N$();zx={bold:"b",italic:"i",underline:"u",strikethrough:"s",code:"code",pre:"pre"},Ix=2e4;Lx=e=>e.map(t=>t.type==="text"?t.text:r`<${UD} piece=${t} />`),Bx=e=>e.map(t=>t.text??Bx(t.children)).join("")});function jx({message:e}){let{letter:t}=e,n=t.rich?"rich":"prose",[s,a]=g(!!t.html&&(!e.text||de.peek()?.letters?.[n]==="html")),[i,l]=g(!1),[c,u]=g(0),d=m=>{a(m),e.text&&et({letters:{[n]:m?"html":"text"}})},p=()=>{l(!0),a(!0)},h=e.files.filter(m=>!(m.content_id&&t.html));return r`
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
${s?r`<${ZD} key=${`${i} ${lc.value}`} message=${e} images=${i}
onFailed=${u} />`:r`<${JD} message=${e} />`}
${h.length>0&&r`<${QD} message=${e.id} files=${h} />`}
<${eM} message=${e} />
`}function VD({message:e}){let{letter:t}=e,[n,s]=g(!1),a=[[o("From"),t.sender],[o("Reply-To"),e.data.reply_to],[o("To"),t.recipients.join(", ")],[o("Cc"),t.copies.join(", ")],[o("Subject"),t.subject]].filter(([,i])=>i);return r`<div class="mailh">
<b class="b6">${t.subject||o("(no subject)")}</b>
<span class="dim t12">
${Yo(t.sender)}
${t.recipients.length>0&&` → ${Wx(t.recipients.map(Yo))}`}
${t.copies.length>0&&` · ${o("copy")}: ${Wx(t.copies.map(Yo))}`}
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
</div>`}function JD({message:e}){let{letter:t,text:n}=e,s=t.quoted?[o("Show the quote"),o("Hide the quote")]:[o("Show the signature"),o("Hide the signature")];return r`${t.quoted_above&&r`<${Fx} label=${[o("Show the quote"),o("Hide the quote")]}>
<blockquote class="mq">${t.quoted_above}</blockquote><//>`}
${n?r`<div><${Ta} text=${n} looks=${e.data.entities} names=${[]} /></div>`:r`<div class="dim t13">${o("This email has no text")}</div>`}
${(t.signature||t.quoted)&&r`<${Fx} label=${s}>
${t.signature&&r`<div class="msign">${t.signature}</div>`}
${t.quoted&&r`<blockquote class="mq">${t.quoted}</blockquote>`}<//>`}`}function Fx({label:[e,t],children:n}){let[s,a]=g(!1);return r`<div class="mfold"><button type="button" class="quoted" aria-label=${s?t:e}
aria-expanded=${String(s)} onClick=${()=>a(!s)}>···</button>${s&&n}</div>`}function ZD({message:e,images:t,onFailed:n}){let s=A(null);N(()=>{let i=l=>{let c=Number(l.data?.height);l.source!==s.current?.contentWindow||!Number.isFinite(c)||(s.current.style.setProperty("height",`${Math.max(YD,Math.min(GD,Math.ceil(c)))}px`),s.current.dataset.sheet=l.data.sheet==="own"?"own":"plain",n(Number(l.data.failed)||0))};return window.addEventListener("message",i),()=>window.removeEventListener("message",i)},[]);let a=new URLSearchParams({images:t?"1":"0",dark:lc.value?"1":"0"});return r`<iframe class="mframe" ref=${s} title=${o("The email as it was sent")}
src=${`/api/messages/${e.id}/html?${a}`} data-dark=${String(lc.value)}
sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" referrerpolicy="no-referrer"></iframe>`}function QD({message:e,files:t}){let n=t.reduce((s,a)=>s+(a.size??0),0);return r`
<div class="attl">
<span class="t12 dim">
${C("{n} attachment","{n} attachments",t.length)}
${n>0&&` · ${ln(n)}`}
</span>
<${T$} message=${e} files=${t} />
</div>
<ul class="atts">
${t.map(s=>r`<li key=${s.id}>
${Bs(s)?r`<${XD} file=${s} />`:r`<${op} file=${s} />`}
</li>`)}
</ul>
`}function eM({message:e}){let{data:t,automatic:n}=e,s=(t.also_at??[]).map(a=>Me.value[a]?.name).filter(Boolean);return r`
${n==="bounce"||n==="report"?r`<${Ex} report=${t.bounce} />`:n&&r`<span class="autoflag">
<${f} name="bot" size="s" />
${o("Automatic email")}
: ${ly(n)}
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
`}function tM({id:e}){let[t,n]=g(ne.peek()[e]??null);return N(()=>{t||W(`/api/dialogs/${e}`).then(s=>n(s.dialog),()=>{})},[e]),t&&r`<span class="autoflag">
<${f} name="git-branch" size="s" />
<a class="link" href=${F(E.value.view,e)}>
${o("May belong to No. {number}, {name}",{number:ie(t.number),name:t.name})}
</a>
</span>`}function D$(e){let t=(e??"").trim();return/^re\s*:/i.test(t)?t:t?`Re: ${t}`:o("(no subject)")}var YD,GD,P$,Yo,Wx,XD,Kx,Zi=b(()=>{L();T();Qe();V();X();_();G();Ca();ft();R();D();No();Or();Ax();sp();YD=40,GD=2e4,P$=2;Yo=e=>/<([^<>\s]+)>/.exec(e)?.[1]??e,Wx=e=>e.length>P$?o("{first} and {n} more",{first:e.slice(0,P$-1).join(", "),n:e.length-P$+1}):e.join(", ");XD=({file:e})=>r`<span class="file pfile" data-state="ready">
<button type="button" class="pthumb" aria-label=${o("Open {name}",{name:e.name||o("Photo")})}
data-token=${e.token} onClick=${()=>au(e.token)}>
<img src=${Bt(e,e.thumb?"thumb":"preview")} alt="" width="36" height="36" loading="lazy" />
</button>
<span class="grow">
<b class="b5 blk cut">${e.name||o("Photo")}</b>
<span class="t12 dim">${A$(e)}</span>
</span>
<a class="ib small" href=${Bt(e)} download=${e.name||!0}
aria-label=${o("Download {name}",{name:e.name||o("Photo")})}>
<${f} name="download" size="m" />
</a>
</span>`;Kx=({subject:e,to:t})=>r`<div class="mailh">
<b class="b6">${D$(e)}</b>
${t&&r`<span class="t12 dim">→ ${t}</span>`}
</div>`});function nM(e){let t=xt.value[e.id],n=t?Mn(t).filter(a=>a.kind==="in"&&a.letter&&!a.automatic):[],s=ka(e.id,"reply");return n.find(a=>a.no===s)??n.at(-1)}function oM(e,t,n){let s=e?e.letter.sender:n.label??"",a=Yo(s),i=e?.data.reply_to,l=i&&t.to?t.to:e?.data.answer_to??a;return{address:l,sender:a,whole:l===a?s:l,other:i?l===a?i:a:null}}function sM({id:e,to:t}){let n=t.address===t.sender?o("Your reply goes to the sender; the email asks for replies to {other}",{other:t.other}):o("Your reply goes to {address}, not to the sender {sender}",{address:t.address,sender:t.sender});return r`<p class="hint answerto" role="status">
${n} <button type="button" class="link t12" onClick=${()=>dn(e,{to:t.other})}>
${o("Reply to {address}",{address:t.other})}
</button>
</p>`}function aM(e,t){let n=new Set(Object.values(Me.value).map(a=>a.name.toLowerCase())),s=[...e.recipients.slice(1),...e.copies].map(a=>Yo(a).toLowerCase());return[...new Set(s)].filter(a=>a.includes("@")&&a!==Yo(t).toLowerCase()&&!n.has(a))}function qx({dialog:e}){let{id:t}=e,n=zu(t),s=nM(e),a=oM(s,n,e),i=a.whole,l=s?aM(s.letter,i).filter(d=>d!==a.sender.toLowerCase()&&!On(n.cc).includes(d)):[],c=n.open||n.cc||n.bcc,u=()=>dn(t,{open:!0,cc:[...On(n.cc),...l].join(", ")});return r`<div class="mlines">
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
<${Qi} field="cc" label=${o("Cc")} value=${n.cc} onType=${d=>dn(t,{open:!0,cc:d})} />
<${Qi} field="bcc" label=${o("Bcc")} value=${n.bcc}
onType=${d=>dn(t,{open:!0,bcc:d})} />
`}
<label>
<span>${o("Subject")}</span>
<input class="palq" id="mailsubject" maxlength="400"
value=${n.subject??D$(s?.letter.subject||e.title)}
onInput=${d=>dn(t,{subject:d.target.value})} />
</label>
</div>`}function Qi({field:e,label:t,value:n,onType:s,place:a="mail"}){let i=On(n).filter(d=>!l$(d)),[l,c]=g(!0),u=i.length>0&&l;return r`
<label class=${u?"wrong":""}>
<span>${t}</span>
<input class="palq" id=${a+e} type="text" inputmode="email" autocomplete="off" spellcheck="false"
placeholder=${o("Addresses, separated by commas")} value=${n??""} aria-invalid=${u?"true":null}
aria-describedby=${u?`${a}${e}err`:null} onInput=${d=>{c(!1),s(d.target.value)}} onBlur=${()=>c(!0)} />
</label>
${u&&r`<p class="hint bad mailerr" id=${`${a}${e}err`} role="alert">
${o("Not a valid address: {value}",{value:i[0]})}
</p>`}
`}var M$=b(()=>{L();T();_();Yi();Gi();Rn();R();Zi()});function Ux({disabled:e}){let t=w.value==="send"||w.value==="later";return r`<button type="button" class="btn primary sendmore" id="sendmore" disabled=${e}
aria-label=${o("Send and…")} title=${o("Send and…")} aria-haspopup="menu" aria-expanded=${String(t)}
onClick=${()=>{w.value=t?null:"send"}}>
<${f} name="chevron-up" size="s" />
</button>`}function Hx({send:e,more:t}){return w.value==="later"?r`<${Xi} pick=${n=>e({at:n})} />`:w.value!=="send"?null:r`<${tt} label=${o("Send and…")} place="popsend">
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
<//>`}var rM,iM,Xi,ap=b(()=>{T();ae();X();_();no();Hi();D();Wn();b$();rM=()=>{w.value=null};iM={evening:()=>o("This evening"),tomorrow:()=>o("Tomorrow morning"),monday:()=>o("On Monday morning")},Xi=({pick:e,given:t=null,place:n="popsend",onShut:s=rM})=>r`<${Yu} label=${o("Send later")} title=${o("Send later")} usual=${r$} words=${iM}
given=${t} hour="09:00" place=${n} deed=${o("Schedule")} icon="calendar-clock" onPick=${e}
onShut=${s} />`});function Yx(){let e=A(pM()).current,[t,n]=g(e.whom??null),[s,a]=g(null),[i,l]=g(null),[c,u]=g(e.subject??""),[d,p]=g(e.copies??{}),[h,m]=g(!1),[$,v]=g(e.text??""),[k,x]=g(!1),[y,P]=g([]),[Y,M]=g(null),[ze,vt]=g(!1);be(),B(()=>dM({whom:t,subject:c,copies:d,text:$}),[t,c,d,$]),N(()=>{if(x(!1),M(null),!t){a(null),P([]),l(null);return}if(!t.id){let ee=fM(t);a(ee),P([]),l(ee.find(dt=>dt.can)??null);return}let le=!0;return W(`/api/contacts/${t.id}/ways`).then(ee=>{le&&(a(ee.ways),P(ee.open),l(ee.ways.find(dt=>dt.can)??null))},ee=>{le&&M(ee)}),()=>{le=!1}},[t]);let Ee=i&&Me.value[i.channel_id]?.kind,De=Ee==="email",yt=y.find(le=>le.id===i?.dialog_id)??(De&&!k?y[0]:null),ce=gt(fn),me=Uo(ce),se=i&&$.trim()&&!ze&&!me&&!(yt&&!De),ke=()=>{if(!se)return!1;if(yt&&De&&!k)return x(!0),!1;let le=De&&c$(d);return le&&document.getElementById("nw"+le.field)?.focus(),!le},Ue=async(le=null)=>{if(!ke())return;if(io(gt(fn)).length){let dt=Tt("#missing button");dt?dt.focus():Lu(fn,{mode:"reply",at:le});return}mn(fn),vt(!0),M(null);let ee=Fu(fn);try{let dt={channel_id:i.channel_id,text:$.trim(),files:ee.map(fE=>fE.token),anyway:!0,...le?{not_before:Ss(le)}:{undo_ms:ba(Ee)},...De?{subject:c.trim(),cc:On(d.cc),bcc:On(d.bcc)}:{}},Zs=t.id?{contact_id:t.id,identity_id:i.identity_id}:{name:t.name,address:t.address},{dialog:Nl,message:mE}=await Z("/api/dialogs",{...dt,...Zs});te({t:"result",dialog:Nl,sentAtRev:us(Nl.id)}),le&&oe(eu(Nl.id,le),{icon:"calendar-clock",undo:()=>Un(mE)}),sessionStorage.removeItem(ip),rp(),z(F("mine",Nl.id))}catch(dt){ju(fn,ee),M(dt),vt(!1)}},Dn=le=>{$.trim()&&(cn(le,"reply"),Os(le,"reply",$)),De&&(d.cc||d.bcc||c.trim())&&dn(le,{cc:d.cc??"",bcc:d.bcc??"",...c.trim()?{subject:c.trim()}:{}}),Hk(fn,le),sessionStorage.removeItem(ip),rp(),z(F("all",le))},Ba=le=>{Ct(le),le.key==="Escape"&&(le.preventDefault(),le.stopPropagation(),m(!1))},Wd=le=>{le.key==="Enter"&&(le.ctrlKey||le.metaKey)&&(le.preventDefault(),le.repeat||Ue())};return r`<div class="over">
<div class="dialog mid nw" role="dialog" aria-modal="true" aria-label=${o("Write to a client")}
onKeyDown=${le=>{Ct(le),Wd(le)}}>
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
<${Qi} field="cc" place="nw" label=${o("Cc")} value=${d.cc}
onType=${le=>p({...d,open:!0,cc:le})} />
<${Qi} field="bcc" place="nw" label=${o("Bcc")} value=${d.bcc}
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
aria-expanded=${String(h)} onClick=${()=>{ke()&&m(!0)}}>
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
<${Xi} place="popsnz" pick=${Ue} onShut=${()=>m(!1)} />
</div>`}
</div>`}function mM({can:e}){let t=A(null);return r`
<input type="file" multiple hidden ref=${t} onChange=${n=>{Vi(fn,n.currentTarget.files,e),n.currentTarget.value=""}} />
<button type="button" class="ib small" aria-label=${o("Attach a file")} title=${o("Attach a file")}
onClick=${()=>t.current.click()}>
<${f} name="paperclip" size="m" />
</button>
`}function $M({ways:e,way:t,onPick:n}){if(!e.length)return r`<p class="hint">${o("No connected channel can reach this client.")}</p>`;let s=e.filter(i=>i.can);return r`<div class="nwch" role="radiogroup" aria-labelledby="nwc" onKeyDown=${i=>{let l={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[i.key];!l||!s.length||(i.preventDefault(),n(s[(s.indexOf(t)+l+s.length)%s.length]),requestAnimationFrame(()=>Tt(".chopt[aria-checked='true']")?.focus()))}}>
${e.map(i=>{let l=Me.value[i.channel_id],c=Object.values(Me.value).filter(d=>d.kind===l?.kind&&d.health!=="removed").length>1,u=i.can?i.last_at?o("wrote {day}",{day:st(i.last_at,K.value)}):i.address:uM[i.why]?.();return r`<button type="button" class="chopt" role="radio" key=${`${i.channel_id}.${i.identity_id}`}
aria-checked=${String(i===t)} disabled=${!i.can} tabindex=${i===t?0:-1}
onClick=${()=>n(i)}>
<${_e} kind=${l?.kind} size="mid" />
<span class="grow cut">
<b class="b5 blk t13 cut">${c?l.name:ge(l?.kind)}</b>
<span class="t12 dim blk cut">${u}</span>
</span>
</button>`})}
</div>`}function hM({whom:e,onPick:t}){let[n,s]=g(""),[a,i]=g([]),[l,c]=g(0),u=A(null);B(()=>u.current?.focus({preventScroll:!0}),[e]),N(()=>{let v=n.trim();if(v.length<2){i([]);return}let k=setTimeout(()=>W(`/api/search?${new URLSearchParams({q:v,limit:"6"})}`).then(x=>{i(x.contacts.filter(y=>y.kind!=="group")),c(0)},()=>{}),lM);return()=>clearTimeout(k)},[n]);let d=n.trim(),p=a.some(v=>v.identities.some(k=>k.label.toLowerCase()===d.toLowerCase())),h=[...a.map(v=>({client:v})),...cM.test(d)&&!p?[{address:d}]:[]],m=v=>{s(""),i([]),t(v.client?{id:v.client.id,name:v.client.name}:{address:v.address,name:v.address})},$=v=>{let k={ArrowDown:1,ArrowUp:-1}[v.key];k&&h.length&&(v.preventDefault(),c((l+k+h.length)%h.length)),v.key==="Enter"&&!v.ctrlKey&&!v.metaKey&&h[l]&&(v.preventDefault(),m(h[l]))};return e?r`<div class="field">
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
</div>`}var rp,lM,cM,ip,fn,uM,pM,dM,fM,Gx=b(()=>{L();Io();T();ae();ys();V();We();un();X();_();no();Yi();G();R();Ne();Kn();Tr();Ho();ep();D();Te();M$();ap();rp=()=>{w.value=null},lM=200,cM=/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/,ip="okno.newdialog",fn="new",uM={"no-address":()=>o("no address"),"client-not-started":()=>o("the client must write first"),blocked:()=>o("the client has blocked us")},pM=()=>{try{return JSON.parse(sessionStorage.getItem(ip))??{}}catch{return{}}},dM=e=>{try{sessionStorage.setItem(ip,JSON.stringify(e))}catch{}};fM=e=>Object.values(Me.value).filter(t=>t.health!=="removed").map(t=>({channel_id:t.id,identity_id:null,address:t.kind==="email"?e.address:"",can:t.kind==="email",why:t.kind==="email"?null:"client-not-started",last_at:null,dialog_id:null}))});var Vx={};Le(Vx,{WorkLayers:()=>gM});function gM(){return w.value==="handover"?r`<${$x} meId=${O.value.id} />`:w.value==="newdialog"?r`<${Yx} />`:null}var Jx=b(()=>{T();ae();R();gx();Gx()});var Qx={};Le(Qx,{GiveMenu:()=>yM});function vM(e){let t=e.trim().toLocaleLowerCase(),n=i=>i.toLocaleLowerCase().includes(t),s=Object.values(Oe.value).filter(i=>i.active&&i.id!==O.value.id).sort((i,l)=>i.name.localeCompare(l.name)),a=[];(n(O.value.name)||n(o("Assign to me")))&&a.push({to:{person:O.value.id},name:o("Assign to me"),face:O.value.name});for(let i of s)n(i.name)&&a.push({to:{person:i.id},name:i.name,face:i.name});for(let i of _s.value)n(i.name)&&a.push({to:{team:i.id},name:i.name,icon:"users-round"});return t||a.push({to:{person:null},name:o("Remove the assignee"),icon:"user-round-x"}),a}function yM({onPick:e}){let[t,n]=g(""),[s,a]=g(0),i=A(null),l=Nt(z$);be(),B(()=>i.current.focus({preventScroll:!0}),[]);let c=vM(t),u=Math.min(s,c.length-1),d=h=>{z$(),e(h.to)},p=h=>{let m={ArrowDown:1,ArrowUp:-1}[h.key];m&&(h.preventDefault(),a((u+m+c.length)%Math.max(1,c.length))),h.key==="Enter"&&c[u]&&(h.preventDefault(),d(c[u])),h.key==="Tab"&&z$()};return r`<div class="menu pop popgive" role="dialog" aria-label=${o("Assign")} ref=${l}>
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
</div>`}var z$,Xx=b(()=>{L();T();ae();_();R();dr();D();Te();z$=()=>{w.value=null}});function f_({dialog_id:e,data:t}){let n=ne.value[e],s=(t.links??[]).find(a=>/^https?:\/\//.test(a));return n?.kind==="vk"?{name:o("VK"),url:s??"https://vk.com/im"}:n?.kind==="telegram"&&/^@\w+$/.test(n.label)?{name:o("Telegram"),url:`https://t.me/${n.label.slice(1)}`}:null}var m_,Wt,Aa=b(()=>{_();R();m_={photo:()=>o("Photo"),video:()=>o("Video"),video_note:()=>o("Video note"),voice:()=>o("Voice message"),audio:()=>o("Audio"),document:()=>o("File"),sticker:()=>o("Sticker"),animation:()=>o("Animation"),location:()=>o("Location"),contact:()=>o("Contact"),poll:()=>o("Poll"),dice:()=>o("Dice"),venue:()=>o("Place"),story:()=>o("Story"),game:()=>o("Game"),invoice:()=>o("Invoice"),service:()=>o("Service message"),unknown:()=>o("Unknown message"),unreadable:()=>o("Could not be read")},Wt=e=>m_[e]?.()??m_.unknown()});function Yn({state:e}){let t=jM[e];return t?r`
<span class=${e==="read"?"read":""} data-state=${e} title=${t[1]()}>
<${f} name=${t[0]} size="s" />
</span>
<span class="vh">${t[1]()}</span>
`:null}var jM,up=b(()=>{T();_();D();jM={queued:["clock",()=>o("sending")],sending:["clock",()=>o("sending")],sent:["check",()=>o("sent")],delivered:["check-check",()=>o("delivered")],read:["check-check",()=>o("read")],failed:["circle-alert",()=>o("failed")],uncertain:["circle-question-mark",()=>o("delivery uncertain")],cancelled:["ban",()=>o("cancelled")],waiting:["cloud-off",()=>o("queued")]}});function vp(){let{dialog:e}=E.peek();nt.peek()?.dialog!==e&&(nt.value={dialog:e,...G$});let t=()=>document.getElementById("findq")?.select();Yc(()=>requestAnimationFrame(t))}var G$,nt,A_,yp=b(()=>{Q();G();en();G$={q:"",asked:"",found:[],at:-1,more:!1,swapped:null,failed:!1},nt=S(null),A_=e=>nt.value?.dialog===e});function v2({label:e,chosen:t="solved",onPick:n,dialog:s=null,onShut:a=b2}){let[i,l]=g(""),c=Uu(),u=Nt(a),d=A(null);be(),B(()=>d.current?.focus({preventScroll:!0}),[]);let p=Object.keys(lr),h=$=>c.ready((v,k)=>{a(),n($,i.trim(),v,k)});return r`<div class="menu pop popfin" role="dialog" aria-label=${e} ref=${u} onKeyDown=${$=>{let v=[...u.current.querySelectorAll(".mi")],k={ArrowDown:1,ArrowUp:-1}[$.key];if(k){$.preventDefault(),v[(v.indexOf(document.activeElement)+k+v.length)%v.length].focus();return}if($.target.matches("textarea")){$.key==="Enter"&&($.ctrlKey||$.metaKey)&&($.preventDefault(),h(t));return}if($.target.matches("input:not(.tog)")){$.key==="Enter"&&($.preventDefault(),h(t));return}let x=$.code==="KeyE"?0:Number(/^(?:Digit|Numpad)([1-9])$/.exec($.code)?.[1]??0)-1;x>=0&&p[x]&&!$.repeat&&($.preventDefault(),h(p[x]))}}>
<div class="mh" id="finh">${o("Closing reason")}</div>
<div role="radiogroup" aria-labelledby="finh">
${p.map(($,v)=>r`<button type="button" key=${$} class=${$===t?"mi on":"mi"} role="radio"
aria-checked=${String($===t)} ref=${$===t?d:null}
onClick=${()=>h($)}>
<${f} name=${lr[$][1]} size="m" />
<span class="cut">${lr[$][0]()}</span>
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
</div>`}function O_({dialog:e}){let t=e.state==="closed";return r`<${v2} label=${t?o("Closing reason"):o("Close with a reason")}
chosen=${t&&e.close_reason||"solved"} dialog=${t?null:e}
onPick=${(n,s,a,i)=>t?sw(e.id,n,s):a?Ku(e.id,a,i,{then:"close",reason:n,comment:s}):Sn(e.id,n,s)} />`}var b2,N_=b(()=>{L();T();ae();_();no();Gt();Ho();D();Te();g$();b2=()=>{w.value=null}});var P_,wp,D_,V$=b(()=>{P_=new Map,wp=e=>{P_.set(e.id,{when:()=>!0,...e})},D_=()=>[...P_.values()]});function M_({dialog:e,children:t}){let n=e.state==="open";return r`<div class="acts">
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
</div>`}function y2({dialog:e}){let t=e.assignee_id===null?null:U(e.assignee_id),n=nw(e),s=t?Qa(t):n?.name??o("Assign");return r`<button type="button" class="btn pick" id="assignee" aria-haspopup="dialog"
aria-expanded=${xp("assignee")} title=${o("Assignee")+"  A"} onClick=${kp("assignee")}>
<span class="vh">
${t?o("Assignee: {name}",{name:t}):o("Assignee: nobody")}
${n&&` · ${o("Team: {name}",{name:n.name})}`}
</span>
${t?r`<${J} name=${t} size="sm" />`:n?r`<span class=${"sq "+kn(n.name)}></span>`:r`<${Sc} size="sm" />`}
<span class="only-wide cut askn" aria-hidden="true">${s}</span>
<${f} name="chevron-down" size="s" />
</button>`}function w2({dialog:e}){let t=!!vo.value[e.id],n=Kc("(max-width: 719px)"),s=e.state==="open";return r`<${tt} label=${o("More actions")} place="popmore">
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
${D_().filter(a=>a.when(e)).map(a=>r`<${H} key=${a.id} icon=${a.icon} onPick=${()=>a.run(e)}>
${a.label(e)}
${a.hint&&r`<kbd>${a.hint}</kbd>`}
<//>`)}
<//>`}function R_({dialog:e}){let t=k2[w.value];return t&&e?r`<${t} key=${w.value} dialog=${e} />`:null}var kp,xp,k2,z_=b(()=>{T();Qe();ae();_();Pe();R();Gt();Ar();D();N_();Te();V$();Wn();Gu();kp=e=>()=>{w.value=w.value===e?null:e},xp=e=>String(w.value===e);k2={snooze:v$,finish:O_,actions:w2,assignee:x$,team:({dialog:e})=>r`<${x$} dialog=${e} onlyTeams />`}});function _p({dialog:e}){let t=e&&ot(e);return r`
${Qt.value==="off"&&r`<div class="banner" role="status">
<${f} name="cloud-off" size="m" />
<span class="grow">${o("Offline. Showing saved data; replies will be sent when the connection is back.")}</span>
<button type="button" class="btn small" onClick=${mc}>${o("Retry")}</button>
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
`}var I_=b(()=>{T();la();_();R();D();No()});function Sp(e){Go.value={...Go.value,[e.dialog_id]:{message:e,text:e.text}}}function B_(e,t){Go.value={...Go.value,[e]:{...Go.value[e],text:t}}}function Mr(e){let{[e]:t,...n}=Go.peek();Go.value=n}function Cp(e,t){let n=ot(t)?.can??{},s=["sent","delivered","read"].includes(e.delivery?.state),a=!n.edit_hours||Date.now()-e.sent_at<n.edit_hours*x2;return!!(n.edit&&s&&a&&e.author.operator_id===O.peek().id&&!e.deleted_at&&e.content==="text"&&(n.edit_files||!e.files?.length))}async function W_(e){let{message:t,text:n}=Go.peek()[e];if(Mr(e),n.trim()===t.text)return;let s=await Z(`/api/messages/${t.id}/edit`,{text:n.trim()});te({t:"result",...s})}var x2,Go,L_,el=b(()=>{Q();V();R();x2=36e5,Go=S({}),L_=e=>Go.value[e]??null});function Oa(e,t,n,s){e.focus(),e.setSelectionRange(n,s),document.execCommand("insertText",!1,t)||e.setRangeText(t,n,s,"end"),e.dispatchEvent(new Event("input",{bubbles:!0}))}function Tp(e,t){Oa(e,t,e.selectionStart,e.selectionEnd)}function F_(e,t,n,s){Oa(e,s,t,n)}function Ep(e,t){let{selectionStart:n,selectionEnd:s,value:a}=e,i=a.slice(n,s),l=i.trim();if(a.slice(n-t.length,n)===t&&a.slice(s,s+t.length)===t){Oa(e,i,n-t.length,s+t.length),e.setSelectionRange(n-t.length,s-t.length);return}if(!i&&a.slice(s,s+t.length)===t){e.setSelectionRange(s+t.length,s+t.length);return}let c=i.slice(0,i.indexOf(l)),u=i.slice(c.length+l.length);Oa(e,`${c}${t}${l}${t}${u}`,n,s);let d=n+c.length+t.length;e.setSelectionRange(d,d+l.length)}function J$(e,t){let{value:n}=e,s=n.lastIndexOf(`
`,e.selectionStart-1)+1,a=n.indexOf(`
`,e.selectionEnd),i=a<0?n.length:a,l=n.slice(s,i).split(`
`),c=t?/^\d{1,4}\. /:/^[-•] /,u=l.every(p=>c.test(p)),d=l.map((p,h)=>(u?"":t?`${h+1}. `:"- ")+p.replace(_2,"")).join(`
`);Oa(e,d,s,i)}function j_(e,t){let{selectionStart:n,selectionEnd:s,value:a}=e;Oa(e,`[${a.slice(n,s).trim()||t}](${t})`,n,s)}function K_(e){let{value:t,selectionStart:n}=e;if(n!==e.selectionEnd)return!1;let s=t.lastIndexOf(`
`,n-1)+1,a=/^(- |• |(\d{1,4})\. )/.exec(t.slice(s,n));return a?s+a[0].length===n?(Oa(e,"",s,n),!0):(Tp(e,`
${a[2]?`${Number(a[2])+1}. `:a[1]}`),!0):!1}var _2,Z$=b(()=>{_2=/^(?:[-•] |\d{1,4}\. )/});var Ft,Q$=b(()=>{Ft={current:null}});function q_(e,t){let[n,s]=g(null),[a,i]=g(0),l=A(-1),c=t&&n?Ik(n.query):[],u=()=>{let m=t&&e.current?zk(e.current.value,e.current.selectionStart):null;m?.query!==n?.query&&i(0),s(m)},d=()=>s(null),p=m=>{let $=e.current.selectionStart,v=e.current.value[$]===" ";F_(e.current,n.from,$,v?`@${m.name}`:`@${m.name} `),v&&e.current.setSelectionRange(n.from+m.name.length+2,n.from+m.name.length+2),l.current=e.current.selectionStart,d()},h=m=>{let $=l.current===e.current.selectionStart;if(l.current=-1,m.key===" "&&$)return m.preventDefault(),!0;if(!c.length)return!1;let v={ArrowDown:1,ArrowUp:-1}[m.key];if(v)i((a+v+c.length)%c.length);else if(m.key==="Enter"&&!m.ctrlKey&&!m.metaKey||m.key==="Tab")p(c[a]);else if(m.key==="Escape")m.stopPropagation(),d();else return!1;return m.preventDefault(),!0};return{list:c,at:Math.min(a,Math.max(0,c.length-1)),setAt:i,keys:h,look:u,pick:p,close:d}}function U_({calls:e}){return e.list.length?r`<div class="menu pop popcall" id="calls" role="listbox" aria-label=${o("Colleagues")}>
${e.list.map((t,n)=>r`<button type="button" class=${n===e.at?"mi on":"mi"} key=${t.id} id=${"call"+n}
role="option" tabindex="-1" aria-selected=${String(n===e.at)}
onPointerDown=${s=>s.preventDefault()} onPointerMove=${()=>e.setAt(n)}
onClick=${()=>e.pick(t)}>
<${J} name=${t.name} size="sm" />
<span class="cut">${t.name}</span>
</button>`)}
</div>`:null}var H_=b(()=>{L();T();Ru();_();Z$();D()});var X$,Y_=b(()=>{X$=[["faces",[["😀","улыбка радость smile grin"],["😃","улыбка smile happy"],["😄","смех smile laugh"],["😁","улыбка grin"],["😅","неловко sweat"],["😂","смех слёзы joy laugh"],["🤣","смех rofl"],["🙂","улыбка slight smile"],["😉","подмигивание wink"],["😊","улыбка румянец blush"],["😇","ангел angel"],["😍","влюблён любовь love"],["😘","поцелуй kiss"],["😋","вкусно yum"],["😎","круто очки cool"],["🤩","восторг star"],["🥳","праздник party"],["🤔","думаю think"],["🤗","обнимаю hug"],["😏","ухмылка smirk"],["😐","нейтрально neutral"],["😴","сон sleep"],["😌","спокойно relieved"],["😕","сомнение confused"],["😟","тревога worried"],["🙁","грусть frown"],["😢","слеза грусть cry"],["😭","плач cry sob"],["😤","пар злость"],["😠","злость angry"],["😱","ужас scream"],["😳","смущение flushed"],["🥺","просьба please"],["🙄","закатываю глаза roll eyes"],["😬","неловко grimace"],["🤒","болезнь sick"],["🫡","есть служу salute"]]],["hands",[["👍","да хорошо палец вверх thumbs up yes"],["👎","нет плохо палец вниз thumbs down no"],["👌","окей ok"],["✌️","победа victory"],["🤞","удачи пальцы luck"],["🤝","рукопожатие договор handshake"],["👏","аплодисменты браво clap"],["🙌","ура руки hooray"],["🙏","спасибо пожалуйста молитва thanks please pray"],["💪","сила strong"],["👋","привет пока hello bye wave"],["👀","глаза смотрю eyes"],["✍️","пишу writing"],["☝️","внимание up"],["👉","указатель right"],["👇","вниз down"],["🫶","сердце руки heart hands"]]],["hearts",[["❤️","сердце любовь heart love"],["🧡","сердце orange heart"],["💛","сердце yellow heart"],["💚","сердце green heart"],["💙","сердце blue heart"],["💜","сердце purple heart"],["🖤","сердце black heart"],["💔","разбитое сердце broken"],["💖","сердце sparkle"],["✨","блеск sparkles"],["🌟","звезда star"],["⭐","звезда star"],["🔥","огонь fire"],["🎉","праздник ура tada party"],["🎊","праздник confetti"],["🎁","подарок gift"],["🎂","торт день рождения birthday cake"],["🌹","роза rose"],["💐","цветы букет flowers"],["🌸","цветок blossom"],["☀️","солнце sun"],["🌈","радуга rainbow"],["❄️","снег snow"],["🎄","ёлка новый год christmas"]]],["work",[["✅","готово да галочка done check"],["☑️","галочка check"],["❌","нет крест cross no"],["❗","важно внимание important"],["❓","вопрос question"],["⚠️","внимание осторожно warning"],["⏰","время будильник clock"],["⏳","ждём песок hourglass"],["📅","дата календарь calendar"],["📌","закреплено pin"],["📎","скрепка вложение paperclip"],["📝","заметка memo"],["📄","документ document"],["📦","посылка коробка package"],["🚚","доставка грузовик delivery"],["🛒","корзина заказ cart"],["🧾","чек receipt"],["💳","карта оплата card"],["💰","деньги money"],["💸","деньги возврат money"],["🏷️","цена ярлык price"],["🔧","ремонт ключ repair wrench"],["🔨","молоток hammer"],["⚙️","настройки settings"],["🔍","поиск search"],["🔗","ссылка link"],["📞","телефон звонок phone call"],["📱","телефон mobile"],["💻","компьютер laptop"],["✉️","письмо почта mail"],["📷","фото camera"],["🎥","видео video"],["🔔","уведомление bell"],["🔒","замок lock"],["🔑","ключ key"],["🏠","дом home"],["🏢","офис office"],["📍","место адрес place address"],["🗺️","карта map"],["✈️","самолёт plane"],["🚗","машина car"],["☕","кофе coffee"],["🍕","пицца pizza"],["🆗","ok"],["🆕","новое new"],["🔝","топ top"],["💡","идея idea"],["📈","рост chart"],["🤖","бот robot"]]]]});function E2(e){let t=e.trim().toLocaleLowerCase();if(!t)return[...eh().length?[["recent",eh().map(s=>[s,""])]]:[],...X$];let n=X$.flatMap(([,s])=>s).filter(([,s])=>s.split(" ").some(a=>a.startsWith(t)));return n.length?[["",n]]:[]}function Q_({pick:e}){let t=Nt(V_),n=A(null),[s,a]=g(""),[i,l]=g(0);be(),B(()=>n.current.focus({preventScroll:!0}),[]);let c=E2(s),u=c.flatMap(([,m])=>m);N(()=>t.current.querySelector(".emo.on")?.scrollIntoView({block:"nearest"}),[i]);let d=m=>{T2(m),V_(),e(m)},p=m=>{let $={ArrowRight:1,ArrowLeft:-1,ArrowDown:G_,ArrowUp:-G_}[m.key];$&&(s===""||m.key==="ArrowDown"||m.key==="ArrowUp")&&(m.preventDefault(),l(Math.max(0,Math.min(u.length-1,i+$)))),m.key==="Enter"&&(m.preventDefault(),m.stopPropagation(),u[i]&&d(u[i][0]))},h=-1;return r`<div class="menu pop popemoji" role="dialog" aria-label=${o("Emoji")} ref=${t} onKeyDown=${Ct}>
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
</div>`}var J_,S2,G_,C2,eh,T2,V_,Z_,X_=b(()=>{L();T();ae();Y_();_();no();D();Te();J_="okno.emoji",S2=16,G_=8,C2={recent:()=>o("Recent"),faces:()=>o("Smileys"),hands:()=>o("Gestures"),hearts:()=>o("Hearts and holidays"),work:()=>o("Work")},eh=()=>{try{return JSON.parse(localStorage.getItem(J_))??[]}catch{return[]}},T2=e=>localStorage.setItem(J_,JSON.stringify([e,...eh().filter(t=>t!==e)].slice(0,S2))),V_=()=>{w.value=null},Z_=()=>r`<button type="button" class="ib small" id="emoji" aria-label=${o("Emoji")}
title=${`${o("Emoji")}  ${at} ;`} aria-haspopup="dialog" aria-expanded=${String(w.value==="emoji")}
onClick=${()=>{w.value=w.value==="emoji"?null:"emoji"}}>
<${f} name="smile" size="m" />
</button>`});function e0({id:e,dialog:t,note:n,text:s}){let a=fv(e),i=a.filter(m=>m.typing==="reply"),l=a.filter(m=>m.typing==="note"),c=n?Mu(s):[],u=m=>m.map($=>U($.id??$)).join(", "),d=m=>r`<b class="b5">${m}</b>`,p=null;if(i.length?p=kt(C("{who} is replying…","{who} are replying…",i.length),{who:d(u(i))}):c.length?p=kt(C("Your team will see the note, {who} will be notified","Your team will see the note, {who} will be notified",c.length),{who:d(c.map(m=>m.name).join(", "))}):l.length?p=kt(C("{who} is writing a note…","{who} are writing a note…",l.length),{who:d(u(l))}):gc(e)?p=o("{name} is typing…",{name:hs(t?.name??"")}):a.length&&(p=kt(C("{who} is here too","{who} are here too",a.length),{who:d(u(a))})),!p)return null;let h=i.length?i:l.length?l:a;return r`<div class="seen cseen" role="status">
${!c.length&&h.length>0&&r`<span class="stack">
${h.slice(0,3).map(m=>r`<${J} key=${m.id} name=${U(m.id)} size="xs" />`)}
</span>`}
<span class="cut">${p}</span>
</div>`}function n0({id:e,mode:t}){let n=ka(e,t);if(n===null)return null;let s=xt.value[e],a=s&&Mn(s).find(l=>l.no===n),i=a&&(a.author.operator_id?U(a.author.operator_id):a.author.name);return r`<div class="cquote">
<${f} name="reply" size="m" />
<span class="quote grow">
<b class="b5 blk cut">${i??o("Message {no}",{no:n})}</b>
<span class="cut blk">${a?t0(a):""}</span>
</span>
<button type="button" class="ib small" aria-label=${o("Remove the quote")} onClick=${()=>Ko(e,t,null)}>
<${f} name="x" size="m" />
</button>
</div>`}function o0({id:e,dialog:t,message:n}){let s=ot(t)?.can?.edit_hours,a=ge(t.kind),i=s?C("{channel} lets you edit for {n} hour","{channel} lets you edit for {n} hours",s,{channel:a}):"";return r`<div class="cstrip" role="status">
<${f} name="square-pen" size="m" />
<span class="grow">
${o("You are editing your message from {time}.",{time:q(n.sent_at)})} ${i}
</span>
<button type="button" class="ib small" aria-label=${o("Cancel editing")} title="Esc"
onClick=${()=>Mr(e)}>
<${f} name="x" size="m" />
</button>
</div>`}function s0({id:e}){let[t,n]=g(!1),s=Uw(e);if(N(()=>{Gw(e)},[e]),!s.length)return null;let a=xt.value[e],i=a?Mn(a).findLast(c=>c.kind==="in")?.no??0:0,l=s.some(c=>c.no<i);return r`<div class=${l?"cstrip warn plan":"cstrip plan"}>
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
<span class="cut blk">${t0(e)}</span>
</span>
<span class="hrow tight pacts">
<button type="button" class="btn small" onClick=${()=>h$(e,null)}>${o("Send now")}</button>
<span class="popbox">
<button type="button" class="ib small" aria-label=${o("Another time")} title=${o("Another time")}
aria-haspopup="dialog" aria-expanded=${String(n)} onClick=${()=>{w.value=n?null:t}}>
<${f} name="calendar-clock" size="m" />
</button>
${n&&r`<${Xi} place="popplan" given=${Fn(e)} pick=${s=>h$(e,s)} />`}
</span>
<button type="button" class="ib small" aria-label=${o("Undo and edit")} title=${o("Undo and edit")}
onClick=${()=>Un(e)}>
<${f} name="square-pen" size="m" />
</button>
</span>
</li>`}var t0,th=b(()=>{L();T();ae();Ru();el();X();ca();_();Pe();yu();Gi();Rn();R();Kn();Ho();D();Aa();ap();t0=e=>e.text||Wt(e.content==="text"&&e.files?.length?"document":e.content)});function a0({id:e,dialog:t}){let n=ro(e),s=n==="note",a=A(null),i=nn(e,n),l=t&&ot(t),c=s?O2:l?.can??{},u=!!c.subject&&!s,d=!s&&(Qt.value==="off"||l?.health==="trouble"||l?.health==="paused"),p=gt(e,n),h=!!i.trim()||p.some(y=>["done","uploading","waiting"].includes(y.state)),m=q_(a,s);B(()=>nh(a.current),[i]),N(()=>{wk()||Ps()},[]);let $=(y={})=>{if(!h||!t)return;let P=u&&Bk(e);if(P){document.getElementById("mail"+P.field)?.focus();return}Pm();let Y=Tt("#missing button");if(Y){Y.focus();return}f$(e,n,y),a.current?.focus()};B(()=>(Ft.current={id:e,mode:n,mail:u,field:a.current,submit:$,wrap:y=>Ep(a.current,y),list:y=>J$(a.current,y)},()=>{Ft.current=null}));let v=y=>{Zb(),mn(e),Os(e,n,y.target.value),kv(e,n,y.target.value),m.look()},k=s||(de.value?.send?.[t?.kind]??(u?"command":"enter"))==="command",x=y=>{if(!(y.isComposing||m.keys(y))){if(I2(y,k)){y.preventDefault(),!y.repeat&&ac()&&$();return}if(y.key==="Enter"&&u&&!y.shiftKey&&K_(a.current)){y.preventDefault();return}i||y.shiftKey||(y.key==="ArrowUp"&&!s&&D2(e,t)?y.preventDefault():y.code==="KeyZ"&&(y.ctrlKey||y.metaKey)&&(y.preventDefault(),ic()))}};return r`<form class=${s?"comp asnote":"comp"}
aria-label=${s?o("Note for the team"):o("Reply to the client")} onSubmit=${y=>{y.preventDefault(),$()}}>
<div class="bar top">
<${B2} id=${e} mode=${n} field=${a} />
${s?r`<span class="hrow tight end t12 notehint">
<${f} name="lock" size="s" />
${o("The client will not see this")}
</span>`:t&&r`<span class="hrow tight end t12 mut">
<${_e} kind=${t.kind} />
<span class="cut">${u?l.name:da(t)}</span>
${!u&&t.label&&r`<span class="only-wide cut">· ${t.label}</span>`}
</span>`}
</div>
${u&&t&&r`<${qx} dialog=${t} />`}
<${n0} id=${e} mode=${n} />
<${Qu} id=${e} kind=${t?.kind} mode=${n} />
<textarea class="tx" rows="2" ref=${a} value=${i} aria-label=${s?o("Note text"):o("Reply text")}
placeholder=${z2(s,t,d)} enterkeyhint=${k?"enter":"send"}
aria-controls=${m.list.length?"calls":null}
aria-activedescendant=${m.list.length?"call"+m.at:null} aria-autocomplete=${s?"list":null}
onInput=${v} onKeyDown=${x} onClick=${m.look} onBlur=${()=>{Pm(),m.close()}}></textarea>
<${U_} calls=${m} />
<${Xu} id=${e} mode=${n} again=${y=>{Zk(e,y),a.current?.focus()}} without=${y=>{Qk(e,y),a.current?.focus()}} />
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
${!s&&r`<${Ux} disabled=${!h} />`}
</span>
</div>
${!s&&r`<${Hx} send=${$} />`}
${w.value==="emoji"&&r`<${Q_} pick=${y=>Tp(a.current,y)} />`}
</form>`}function N2({id:e,mode:t,mail:n,can:s,field:a,calls:i}){let l=(u,d,p,h)=>r`<button type="button" class="ib small" aria-label=${d} title=${p?`${d}  ${p}`:d}
onPointerDown=${m=>m.preventDefault()} onClick=${h}>
<${f} name=${u} size="m" />
</button>`,c=()=>{Tp(a.current,/(^|\s)$/.test(a.current.value.slice(0,a.current.selectionStart))?"@":" @"),i.look()};return r`
${n&&r`
${l("bold",o("Bold"),`${at} B`,()=>Ep(a.current,"**"))}
${l("italic",o("Italic"),`${at} I`,()=>Ep(a.current,"_"))}
${l("list",o("List"),`${at} Shift 8`,()=>J$(a.current,!1))}
<${P2} field=${a} />
`}
${t==="note"&&l("at-sign",o("Mention a colleague"),"@",c)}
${s.files&&r`<${vx} id=${e} can=${s} mode=${t} />`}
<${Z_} />
`}function P2({field:e}){let t=w.value==="link",n=s=>{s.preventDefault(),s.stopPropagation();let a=s.target.elements.address.value.trim();w.value=null,a&&j_(e.current,/^(https?:\/\/|mailto:)/i.test(a)?a:`https://${a}`)};return B(()=>{t&&document.getElementById("linkto")?.focus()},[t]),r`<span class="popbox">
<button type="button" class="ib small" aria-label=${o("Link")} title=${o("Link")} aria-expanded=${String(t)}
onPointerDown=${s=>s.preventDefault()} onClick=${()=>{w.value=t?null:"link"}}>
<${f} name="link" size="m" />
</button>
${t&&r`<form class="menu pop poplink" aria-label=${o("Link")} onSubmit=${n}>
<input class="input" id="linkto" name="address" autocomplete="off" aria-label=${o("Page address")}
placeholder="https://" />
<button type="submit" class="btn primary">${o("Insert")}</button>
</form>`}
</span>`}function D2(e,t){let n=xt.peek()[e],s=n&&Mn(n).findLast(a=>a.kind==="out"&&a.author.operator_id===O.peek().id&&a.delivery?.state!=="cancelled");if(!s||!t||jn(s))return!1;if(fr(s))Un(s);else if(Cp(s,t))Sp(s);else return!1;return!0}function M2(e,t,n,s){return xa.value[n]!==void 0?o("Sends when uploaded"):e?o("Leave a note"):Uo(s)?o("Send when uploaded"):t?o("Queue"):o("Send")}function R2({id:e,mode:t,text:n}){return fk(e,t)!==void 0?r`<span class="t12 dim saved hrow tight" role="status">
<span class="only-wide">${o("A newer draft from another device.")}</span>
<button type="button" class="link" onClick=${()=>$k(e,t)}>${o("Restore previous draft")}</button>
</span>`:n.trim()?lk(e,t)?r`<span class="t12 dim only-wide saved">${o("Draft saved")}</span>`:Qt.value==="off"?r`<span class="t12 dim only-wide saved">${o("Draft saved on this device")}</span>`:null:null}function z2(e,t,n){return t?e?o("Write a note for the team"):n?o("You can write, the reply will wait in the queue"):o("Write a reply"):o("You can write while the messages load")}function I2(e,t){return e.key!=="Enter"||e.shiftKey?!1:e.ctrlKey||e.metaKey||!t}function nh(e){e&&(e.style.height="auto",e.style.height=`${Math.min(e.scrollHeight,innerHeight*.4)}px`)}function B2({id:e,mode:t,field:n}){let s=i=>{cn(e,i),requestAnimationFrame(()=>n.current?.focus())},a=i=>{i.key!=="ArrowLeft"&&i.key!=="ArrowRight"||(i.preventDefault(),cn(e,t==="reply"?"note":"reply"),requestAnimationFrame(()=>Tt(".md[aria-selected='true']")?.focus()))};return r`<div class="hrow mds" role="tablist" aria-label=${o("Where the text goes")} onKeyDown=${a}>
${L2.map(([i,l])=>r`<button type="button" class="md" role="tab" aria-selected=${String(t===i)}
tabindex=${t===i?0:-1} onClick=${()=>s(i)}>
${l()}
</button>`)}
</div>`}var O2,L2,r0=b(()=>{L();Io();T();ae();un();el();ca();_();Ds();no();Yi();la();Z$();yo();Rn();R();Ne();Kn();Tr();Q$();Ho();ep();D();H_();X_();M$();ap();th();O2={files:!0,max_files:20};L2=[["reply",()=>o("Reply")],["note",()=>o("Note")]]});function F2(e,t){let n=e.findLast(a=>a.kind==="out")??e.at(-1),s={name:hs(i0(n)),ago:Vv(n.created_at,t)};return n.kind==="note"?o("{name} left a note {ago}.",s):n.kind==="in"?o("{name} wrote {ago}.",s):o("{name} replied {ago}.",s)}function j2(){let[e,t]=g(Ss(Date.now()));return N(()=>{let n=setInterval(()=>t(Ss(Date.now())),1e3);return()=>clearInterval(n)},[]),e}function l0({entry:e}){let t=A(null);B(()=>t.current.focus({preventScroll:!0}),[e.key,e.last_no]);let n=A(0);B(()=>{n.current=Date.now(),sk(e.dialog_id,e.last_no)},[e.key,e.last_no]);let s=j2(),a=e.came??[],i=()=>{Date.now()-n.current>=K2&&nk(e)};return r`<div class="card fencebox" role="alertdialog"
aria-label=${o("The conversation changed while you were writing")}>
<div class="fence">
<p class="t13">
<b class="b6">
${a.length?F2(a,s):o("The conversation changed while you were writing.")}
</b> ${o("Your reply has not been sent yet.")}
</p>
${a.length>oh&&r`<p class="t12 dim">${o("The last {n} of {count} messages",{n:oh,count:a.length})}</p>`}
<ol class="came">
${a.slice(-oh).map(l=>r`<li class=${"msg fm "+(l.kind==="in"?"in":l.kind==="note"?"out note":"out")}
key=${l.id}>
<div class="box">
<span class="by">${i0(l)}</span>
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
<button type="button" class="btn quiet" onClick=${()=>sx(e)}>${o("Do not send")}</button>
<span class="grow"></span>
<button type="button" class="btn" onClick=${()=>Is(e)}>${o("Edit")}</button>
<button type="button" class="btn primary" ref=${t} onClick=${i}>
${o("Send anyway")}
<kbd class="only-wide">Enter</kbd>
</button>
</div>
</div>
</div>`}var i0,W2,oh,K2,c0=b(()=>{L();T();X();_();Wo();Pe();va();Kn();Ho();Aa();i0=({author:e})=>e.operator_id?U(e.operator_id):e.name,W2=e=>e.text||Wt(e.content==="text"?"document":e.content);oh=20,K2=700});function u0({id:e,dialog:t}){let n=Zw(e),s=ro(e),a=L_(e);if(G2(e),n)return r`<div class="dock"><${l0} entry=${n} /></div>`;let i=s==="reply"&&t&&q2(t);return r`<div class="dock">
${t&&r`
<${s0} id=${e} />
<${e0} id=${e} dialog=${t} note=${s==="note"} text=${nn(e,s)} />
`}
${a&&t?r`
<${o0} id=${e} dialog=${t} message=${a.message} />
<${H2} id=${e} dialog=${t} text=${a.text} />
`:i?r`<${U2} id=${e} ...${i} />`:r`<${a0} id=${e} dialog=${t} />`}
</div>`}function q2(e){if(e.blocked_at)return{icon:"ban",title:e.thread_kind==="group"?o("We are no longer in this group"):o("The client has blocked the bot"),text:o("Messages have not been delivered since {date}.",{date:St(e.blocked_at)})};let t=ot(e);return!t||t.health==="removed"?{icon:"unplug",title:o("This channel was disconnected"),text:o("This channel can no longer send messages.")}:null}function U2({id:e,icon:t,title:n,text:s}){return r`<div class="creplace">
<${f} name=${t} />
<span class="grow t13"><b class="b6 blk">${n}</b>${s}</span>
<button type="button" class="btn" onClick=${()=>cn(e,"note")}>${o("Leave a note")}</button>
</div>`}function H2({id:e,dialog:t,text:n}){let s=A(null);B(()=>nh(s.current),[n]),B(()=>{s.current.focus(),s.current.setSelectionRange(n.length,n.length)},[]);let a=()=>{n.trim()&&qe(()=>W_(e))},i=l=>{l.key==="Escape"&&(l.stopPropagation(),l.preventDefault(),Mr(e));let c=de.value?.send?.[t.kind]==="command";l.key==="Enter"&&!l.shiftKey&&!l.isComposing&&(l.ctrlKey||l.metaKey||!c)&&(l.preventDefault(),a())};return r`<form class="comp editing" aria-label=${o("Editing a message")}
onSubmit=${l=>{l.preventDefault(),a()}}>
<div class="bar top">
<span class="md t13 b5">${o("Editing")}</span>
<span class="hrow tight end t12 mut">
<${_e} kind=${t.kind} />
<span class="cut">${da(t)}</span>
</span>
</div>
<textarea class="tx" rows="2" ref=${s} value=${n} aria-label=${o("New message text")}
onInput=${l=>B_(e,l.target.value)} onKeyDown=${i}></textarea>
<div class="bar">
<span class="grow"></span>
<button type="button" class="btn quiet" onClick=${()=>Mr(e)}>${o("Do not change")}</button>
<button type="submit" class="btn primary" disabled=${!n.trim()}>
${o("Save changes")}
<kbd class="only-wide">Enter</kbd>
</button>
</div>
</form>`}function G2(e){let t=j.value.mentions?.[e]?.no??null;N(()=>{if(t===null)return;let n=setInterval(()=>{let a=[...document.querySelectorAll(".log .msg.note[data-no]")].filter(V2).map(l=>Number(l.dataset.no)),i=Math.max(0,...a);document.hasFocus()&&!document.hidden&&i>=t&&(clearInterval(n),ye("POST",`/api/dialogs/${e}/mentions`,{no:i}).catch(()=>{}))},Y2);return()=>clearInterval(n)},[e,t])}function V2(e){let t=e.closest(".scroll")?.getBoundingClientRect(),n=e.getBoundingClientRect();return!!t&&n.bottom>t.top&&n.top<t.bottom}var Y2,p0=b(()=>{L();T();Qe();V();un();el();X();_();Wo();R();D();r0();c0();th();Y2=1e3});function Rr(e,{from:t=null}={}){let{view:n,dialog:s,at:a}=E.peek();s&&(tl.value=t?{dialog:s,no:t}:null,a===e&&z(F(n,s),{replace:!0}),z(F(n,s,e),{replace:!0}))}function d0(){let e=tl.peek();e&&Rr(e.no)}var tl,nl,zr=b(()=>{Q();G();tl=S(null);nl=e=>new URL(F("all",e.dialog_id,e.no),location.origin).href});function f0(){nt.value=null,globalThis.CSS?.highlights?.delete("found"),Tt("#conversation .scroll")?.focus({preventScroll:!0})}function Z2(e){nt.value={...nt.peek(),q:e},clearTimeout(sh),sh=setTimeout($0,J2)}async function $0(){clearTimeout(sh);let{dialog:e,q:t}=nt.peek();if(!t.trim()||ah(t)){nt.value={dialog:e,...G$,q:t,asked:t};return}try{let n=await W(`/api/dialogs/${e}/find?${new URLSearchParams({q:t})}`);if(nt.peek()?.dialog!==e||nt.peek().q!==t)return;nt.value={...nt.peek(),asked:t,found:n.found,more:n.more,swapped:n.other_layout,at:-1,failed:!1},n.found.length&&Ir(1)}catch(n){if(!(n instanceof ue))throw n;nt.peek()&&(nt.value={...nt.peek(),asked:t,found:[],failed:!0})}}function Ir(e){let{found:t,at:n}=nt.peek();if(!t.length)return;let s=(n+e+t.length)%t.length;nt.value={...nt.peek(),at:s},Rr(t[s])}function Q2(e){let{q:t,asked:n,dialog:s}=nt.peek(),a=ah(t);a?Rr(Math.max(1,Math.min(a,ne.peek()[s]?.last_no??a))):t!==n?$0():Ir(e.shiftKey?-1:1)}function X2(e){if(e.key==="Escape")f0();else if(e.key==="Enter")Q2(e);else if(e.key==="ArrowUp")Ir(1);else if(e.key==="ArrowDown")Ir(-1);else return;e.preventDefault(),e.stopPropagation()}function h0({id:e}){let t=A(null),n=A_(e);if(B(()=>{n&&t.current?.focus()},[n]),!n)return null;let{q:s,asked:a,found:i,at:l,more:c,swapped:u,failed:d}=nt.value,p=d?o("Search failed"):!a.trim()||ah(a)?"":i.length?o("{i} of {n}",{i:l+1,n:ie(i.length)+(c?"+":"")}):o("Nothing found");return r`<div class="findbar" role="search" aria-label=${o("Find in the conversation")}>
<${f} name="search" size="m" />
<input id="findq" ref=${t} class="grow" type="text" value=${s} maxlength="200" autocomplete="off"
spellcheck=${!1} aria-label=${o("Find in the conversation")} placeholder=${o("Words or message No.")}
onInput=${h=>Z2(h.target.value)} onKeyDown=${X2} />
<span class="t12 mut num" role="status">${p}${u&&` · ${o("as “{text}”",{text:u})}`}</span>
<button type="button" class="ib small" disabled=${i.length<1} aria-label=${o("Earlier")}
title=${o("Earlier")+"  ↑"} onClick=${()=>Ir(1)}>
<${f} name="chevron-up" size="m" />
</button>
<button type="button" class="ib small" disabled=${i.length<1} aria-label=${o("Later")}
title=${o("Later")+"  ↓"} onClick=${()=>Ir(-1)}>
<${f} name="chevron-down" size="m" />
</button>
<button type="button" class="ib small" aria-label=${o("Dismiss")} title=${o("Dismiss")+"  Esc"} onClick=${f0}>
<${f} name="x" size="m" />
</button>
</div>`}function g0(e){let{highlights:t}=globalThis.CSS??{};if(!t||!nt.peek())return;let{asked:n,swapped:s,found:a}=nt.peek(),i=((s??n).toLowerCase().match(/[\p{L}\p{N}]{2,}/gu)??[]).map(u=>u.slice(0,Math.max(3,u.length-2))),l=[],c=new Set(a);for(let u of i.length?e.querySelectorAll("li[data-no]"):[])if(c.has(Number(u.dataset.no))&&l.length<m0){for(let d of eR(u,i))if(l.push(d)>=m0)break}t.set("found",new Highlight(...l))}function*eR(e,t){let n=document.createTreeWalker(e,NodeFilter.SHOW_TEXT);for(let s=n.nextNode();s;s=n.nextNode())if(!s.parentElement.closest(".mt, .by, .av"))for(let a of s.nodeValue.matchAll(/[\p{L}\p{N}]+/gu)){if(!t.some(l=>a[0].toLowerCase().startsWith(l)))continue;let i=new Range;i.setStart(s,a.index),i.setEnd(s,a.index+a[0].length),yield i}}var J2,sh,ah,m0,rh=b(()=>{L();Io();T();V();X();_();yp();zr();R();D();J2=180,sh=0;ah=e=>Number(/^\s*[№#]\s*(\d{1,9})\s*$/.exec(e)?.[1]??0);m0=1e3});async function ih(e){try{return await e()}catch(t){return $e(I(t)),null}}function b0(e){let t=ot(ne.value[e.dialog_id]??{})?.can??{},n=["sent","delivered","read"].includes(e.delivery?.state),s=!t.delete_hours||Date.now()-e.sent_at<t.delete_hours*tR;return!!(t.delete&&n&&s&&lh(e)&&!e.deleted_at&&(e.files?.length??0)<2)}function ch(e){let t=new Set(Lr.peek());t.delete(e)||t.add(e),Lr.value=t}async function uh(e,t){let n=j.peek().marks[e];Ap.add(e),await ih(async()=>{let s=await Z(`/api/dialogs/${e}/unread`,{no:t});te({t:"unreadFrom",id:e,read_no:s.read_no}),oe(Xc(e),{icon:"mail",undo:()=>(Ap.delete(e),te({t:"read",id:e,client_no:n??0}),ih(()=>Z(`/api/dialogs/${e}/read`,{client_no:n??0})))})})}var tR,Op,lh,v0,y0,w0,k0,Lr,x0,Ap,_0,S0,ol=b(()=>{Q();ys();Ne();V();R();tR=36e5;Op=(e,t,n)=>ih(async()=>(te({t:"result",...await Z(`/api/messages/${e.id}/${t}`,n)}),!0));lh=e=>e.kind==="out"&&e.author.operator_id===O.value.id,v0=e=>Op(e,"delete",{}),y0=(e,t)=>Op(e,"reaction",{emoji:t}),w0=e=>Op(e,"amend",{act:"again"}),k0=e=>Op(e,"amend",{act:"drop"}),Lr=S(new Set);x0=e=>W(`/api/messages/${e.id}/versions`).then(t=>t.versions),Ap=new Set,_0=e=>Ap.has(e),S0=e=>Ap.delete(e)});var sl,C0,Np,T0,al,rl=b(()=>{Q();T();_();sl=S(null),C0=e=>{sl.value=e},Np=e=>!!sl.value?.when(e),T0=e=>sl.peek().run(e),al=({message:e})=>sl.value?.when(e)?r`<button type="button" class="link whyb" aria-haspopup="dialog"
onClick=${()=>sl.peek().run(e)}>
${o("Why?")}
</button>`:null});function O0({message:e,at:t}){let{state:n,code:s,detail:a}=e.delivery;return n==="failed"?r`<span class="mt trouble">
<${f} name="circle-alert" size="s" />
<span>${o("Not sent")}: ${Ut(s,a)}</span>
</span>`:n==="uncertain"?r`<span class="mt trouble">
<${f} name="circle-question-mark" size="s" />
<span title=${Ut(s,a)}>${o("Delivery uncertain")}</span>
</span>`:r`<span class="mt">${t} <${Yn} state=${n} /></span>`}function N0({message:e,found:t}){let[n,s]=g(!1),a=E0(e),i=oR[e.delivery.code]?.(a)??o("{name} was cancelled",{name:a});return r`<li class=${t?"ev takenback found":"ev takenback"} data-no=${e.no}>
<span>
<${f} name="zap" size="s" />
${i} · <span title=${Ke(e.created_at)}>${q(e.created_at)}</span>
${" "}
<button type="button" class="link" aria-expanded=${String(n)} onClick=${()=>s(!n)}>
${n?o("Hide"):o("Show")}
</button>
<${al} message=${e} />
${n&&r`<span class="taken">${e.text}</span>`}
</span>
</li>`}var nR,E0,il,A0,oR,ph=b(()=>{L();T();X();_();D();rl();No();up();nR={out_of_hours:()=>o("Out-of-hours reply"),receipt:()=>o("Receipt"),progress:()=>o("Progress update"),rating:()=>o("Rating request"),confirmation:()=>o("Confirmation"),incident:()=>o("Incident notice")},E0=e=>nR[e.automatic]?.()??o("Auto-reply"),il=e=>e.kind==="out"&&!!e.automatic,A0=({message:e})=>r`<span class="by">
<${f} name="zap" size="s" />
${E0(e)}
<${al} message=${e} />
</span>`;oR={"too-late":e=>o("{name} was not sent: it was too late",{name:e}),paused:e=>o("{name} was not sent: automation was stopped",{name:e})}});function P0({message:e,at:t}){let{delivery:n}=e;return il(e)?r`<${O0} message=${e} at=${t} />`:n.state==="failed"?r`<span class="mt trouble">
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
</span>`:fr(e)?r`<${rR} message=${e} at=${t} />`:n.state==="queued"&&(n.attempts>0||n.waits_for)?r`<span class="mt trouble">
<${Yn} state="waiting" />
<span>${n.waits_for?o("Waiting for an earlier message"):o("Queued")}</span>
<${Jt} run=${()=>Un(e)}>${o("Cancel")}<//>
</span>`:r`<span class="mt">${t} <${Yn} state=${n.state} /></span>`}function sR({message:e}){let{delivery:t}=e,n=ot(ne.value[e.dialog_id]??{}),s=n?.can?.can_check?o("Delivery uncertain"):o("Delivery uncertain: {platform} does not report it",{platform:ge(n?.kind)});return r`<span class="mt trouble">
<${f} name="circle-question-mark" size="s" />
<span title=${Ut(t.code,t.detail)}>${s}</span>
${n?.can?.can_check&&r`<${Jt} run=${()=>Vy(e)}>${o("Check")}<//>`}
<${Jt} run=${()=>su(e)}>${o("Send again")}<//>
</span>`}function rR({message:e,at:t}){let[n,s]=g(Date.now());N(()=>{let c=setInterval(()=>s(Date.now()),250);return()=>clearInterval(c)},[]);let a=e.delivery.not_before-e.created_at,i=Fn(e)-n;if(i<=0)return r`<span class="mt">${t} <${Yn} state="sending" /></span>`;let l=Math.ceil(i/1e3);return r`<span class="mt trouble leaving" data-state="undo">
<svg class="ring" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
<circle class="bg" cx="6" cy="6" r="5" />
<circle class="fg" cx="6" cy="6" r="5" pathLength="100" stroke-dasharray="100"
stroke-dashoffset=${100-Math.min(100,i/a*100)} transform="rotate(-90 6 6)" />
</svg>
<span>${o("Sends in {n} s",{n:l})}</span>
<${Jt} run=${()=>Un(e)}>${o("Cancel")}<//>
</span>`}function D0({message:e,found:t}){let[n,s]=g(!1),a=e.author.operator_id===O.value.id?o("You cancelled sending"):o("{name} cancelled sending",{name:U(e.author.operator_id)});return r`<li class=${t?"ev takenback found":"ev takenback"} data-no=${e.no}>
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
</li>`}function M0({entry:e}){let t=e.kind==="note",n=["msg out",t&&"note",e.phase==="refused"&&"fail",e.phase==="stale"&&"wait"].filter(Boolean).join(" ");return r`<li class=${n} data-pending=${e.phase}>
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
<${Jt} run=${()=>gr(e.key)}>${o("Delete")}<//>
</span>`;if(e.phase==="queued"&&(e.tries>0||Qt.value!=="on")){let n=lR.includes(e.code)?I({code:e.code}):"",s=n?o("{why} This is saved here and will be sent automatically.",{why:n}):o("Queued");return r`<span class="mt trouble">
<${Yn} state="waiting" />
<span>${s}</span>
<${Jt} run=${()=>Is(e)}>${o("Cancel")}<//>
</span>`}return r`<span class="mt">${q(e.at)} <${Yn} state="sending" /></span>`}var Jt,aR,iR,lR,dh=b(()=>{L();T();Qe();V();X();_();la();Wo();Pe();R();Kn();Ho();D();ph();No();Or();up();Jt=({run:e,children:t})=>r`<button type="button" class="link" onClick=${e}>${t}</button>`;aR=({code:e,detail:t})=>e==="bounced"?[o("The email bounced"),t].filter(Boolean).join(": "):`${o("Not sent")}: ${Ut(e,t)}`;iR={"cannot-see":()=>o("a mentioned colleague cannot see this conversation"),"address-wrong":()=>o("an address in Cc or Bcc is wrong"),"invalid-subject":()=>o("the subject cannot be sent"),"invalid-time":()=>o("the scheduled time has passed"),"file-gone":()=>o("a file is no longer there, attach it again"),blocked:()=>o("the client has blocked us"),"channel-removed":()=>o("the channel was disconnected")},lR=["no-space","read-only","disk-fault","database-damaged"]});var Pp,R0=b(()=>{ta();T();_();D();Pp=class extends Jn{componentDidCatch(t){console.error(t),this.setState({broken:!0})}componentWillReceiveProps({message:t}){this.state.broken&&t.version!==this.props.message.version&&this.setState({broken:!1})}render({message:t,children:n},{broken:s}){if(!s)return n;let a=t.kind==="in"?"msg in":"msg out";return r`<li class=${a} data-no=${t.no} tabindex="-1">
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
</li>`}}});function B0(e){let t=z0(e);return Na.has(t)?Promise.resolve(Na.get(t)):(Dp.has(t)||(Dp.set(t,new Promise(n=>fh.push(()=>dR(e.id,t).then(n)))),W0()),Dp.get(t))}async function dR(e,t){try{let{card:n}=await W(`/api/links?message=${e}`);return mR(t,n),n}catch{return null}finally{Dp.delete(t)}}function W0(){for(;mh<uR&&fh.length;)mh+=1,fh.shift()().finally(()=>{mh-=1,W0()})}function mR(e,t){Na.set(e,t),Na.size>pR&&Na.delete(Na.keys().next().value)}var uR,pR,Na,Dp,fh,mh,z0,I0,L0,$h=b(()=>{V();uR=2,pR=400,Na=new Map,Dp=new Map,fh=[],mh=0,z0=({id:e,version:t})=>`${e}:${t}`,I0=({id:e,text:t,data:n,deleted_at:s})=>!!e&&!s&&(/https?:\/\/|www\./i.test(t)||(n.entities??[]).some(a=>a.type==="text_link")),L0=e=>Na.get(z0(e))});function q0({who:e}){let t=/^vk\.com\//.test(e)?Nr(e):null;return t?r`<a class="link" href=${t} target="_blank" rel="noopener noreferrer nofollow">${e}</a>`:e}function U0({data:e}){return r`
${(e.forwards??[]).map((t,n)=>r`<${H0} key=${n} one=${t} />`)}
${(e.posts??[]).map((t,n)=>r`<${fR} key=${"p"+n} post=${t} />`)}
`}function H0({one:e}){return r`<div class="fwd">
<${K0} from=${e.from} at=${e.at} />
${e.text&&r`<${Ta} text=${e.text} />`}
${(e.forwards??[]).map((t,n)=>r`<${H0} key=${n} one=${t} />`)}
${e.more>0&&r`<span class="fwh">${C("and {n} more","and {n} more",e.more)}</span>`}
</div>`}function fR({post:e}){let t=e.url&&Nr(e.url);return r`<div class="wpost">
<div class="hrow">
<span class="grow">
<b class="b6 blk cut t13"><${q0} who=${e.from??""} /></b>
<span class="t12 dim">${o("post on a wall")}${e.at?` · ${F0(e.at)}`:""}</span>
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
</div>`}var F0,j0,K0,Y0=b(()=>{T();X();We();_();N$();D();sp();F0=e=>e?`${st(e*1e3,K.value)}, ${q(e*1e3)}`:"",j0=({data:e,children:t})=>r`<div class="fwd">
<${K0} from=${e.forwarded_from==="?"?"":e.forwarded_from} at=${e.forwarded_at} />
${t}
</div>`,K0=({from:e,at:t})=>r`<span class="fwh">
<${f} name="forward" size="s" />
${o("Forwarded")}
${e&&r`: <b class="b6"><${q0} who=${e} /></b>`}
${t?` · ${F0(t)}`:""}
</span>`});function Mp({message:e}){let{data:t}=e,n=`${G0(t.latitude)}, ${G0(t.longitude)}`,{latitude:s,longitude:a}=t,i=`https://www.openstreetmap.org/?mlat=${s}&mlon=${a}#map=17/${s}/${a}`;return r`<div class="loc">
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
</div>`}function hh({message:e,client:t}){let{data:n}=e,s=t&&j.value.contacts[t],[a,i]=g(!1),l=s?.identities.some(u=>u.kind==="phone"&&V0(u.external_id)===V0(n.phone)),c=async()=>{i(!0);try{await ru(s,"phone",n.phone)}catch(u){$e(I(u))}i(!1)};return r`
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
`}function gh({message:e}){let{question:t,options:n,votes:s=[],anonymous:a}=e.data,i=s.reduce((c,u)=>c+u,0),l=c=>i?Math.round((s[c]??0)/i*100):null;return r`
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
`}function bh({message:e}){let{emoji:t,value:n}=e.data;return r`<span class="dice">
<span class="diceface" aria-hidden="true">${t||"🎲"}</span>
<span class="t13">${n?o("rolled {n}",{n}):Wt("dice")}</span>
</span>`}function ll({message:e}){let{data:t,content:n}=e,s=t.price||(t.total_amount?Gv(t.total_amount,t.currency):"");return r`<div class="file named">
<${f} name=${{invoice:"banknote",story:"circle-dot",game:"play"}[n]} />
<span class="grow">
<b class="b5 blk">${t.title||t.from||Wt(n)}</b>
<span class="t12 dim blk">${[Wt(n),t.description,s].filter(Boolean).join(" · ")}</span>
</span>
</div>`}var G0,V0,J0=b(()=>{L();T();Qe();V();X();_();Ne();R();D();Aa();G0=e=>Number(e).toFixed(4);Mp.knows=e=>typeof e.latitude=="number"&&typeof e.longitude=="number";V0=e=>String(e).replace(/\D/g,"");hh.knows=e=>!!(e.phone||e.name);gh.knows=e=>!!e.question;bh.knows=()=>!0;ll.knows=e=>!!(e.title||e.from||e.description)});function Z0({message:e}){let t=A(null),[n,s]=g(()=>L0(e));return N(()=>{if(n!==void 0)return;let a=new IntersectionObserver(i=>{i.some(l=>l.isIntersecting)&&(a.disconnect(),B0(e).then(s))});return a.observe(t.current),()=>a.disconnect()},[]),n?r`<${$R} message=${e} card=${n} />`:r`<span ref=${t}></span>`}function $R({message:e,card:t}){let[n,s]=g(t.picture),a=t.site&&t.site.toLowerCase()!==t.host?`${t.site} · ${t.host}`:t.host;return r`<a class=${n?"lp":"lp wordy"} href=${t.url} title=${t.url} target="_blank"
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
</a>`}var Q0=b(()=>{L();T();$h()});function nS({file:e,data:t}){let n=A(null),[s,a]=g({on:!1,at:0,whole:e.duration??0,failed:!1}),[i,l]=g(cl),[c,u]=g(!1),d=bR(e,t.waveform,n);N(()=>()=>{Br===n.current&&(Br=null)},[]);let p=()=>{let k=n.current;if(!k.paused){k.pause();return}Br&&Br!==k&&Br.pause(),Br=k,k.playbackRate=cl,k.play().catch(()=>a(x=>({...x,failed:!0,on:!1})))},h=()=>{cl=vh[(vh.indexOf(i)+1)%vh.length],n.current.playbackRate=cl,l(cl)},m=({target:k})=>a(x=>({...x,at:k.currentTime,whole:Number.isFinite(k.duration)?k.duration:x.whole})),$=k=>{let{whole:x}=s;x&&(n.current.currentTime=k*x)},v=e.kind==="voice"?o("Voice message"):e.name||o("Audio");return r`
<div class="voice" data-playing=${String(s.on)}>
<audio ref=${n} src=${eS(e)} preload="none"
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
</span>`}function bR(e,t,n){let[s,a]=g(()=>t?.length?vR(t):tS.get(e.token)??X0);return N(()=>{if(s!==X0||!e.size||e.size>hR||!window.IntersectionObserver)return;let i=new IntersectionObserver(l=>{l.some(c=>c.isIntersecting)&&(i.disconnect(),yR(e).then(c=>{c&&a(c)}))});return i.observe(n.current.parentElement),()=>i.disconnect()},[]),s}async function yR(e){try{let t=await fetch(eS(e));if(!t.ok)return null;let s=(await new OfflineAudioContext(1,1,8e3).decodeAudioData(await t.arrayBuffer())).getChannelData(0),a=Math.max(1,Math.floor(s.length/Vo)),i=Array.from({length:Vo},(l,c)=>wR(s,c*a,a));return tS.set(e.token,i),i}catch{return null}}function wR(e,t,n){let s=0;for(let a=t;a<Math.min(e.length,t+n);a+=8)s=Math.max(s,Math.abs(e[a]));return Math.round(s*100)}var vh,Vo,hR,eS,cl,Br,tS,X0,vR,oS=b(()=>{L();T();X();_();D();vh=[1,1.5,2],Vo=44,hR=15e5,eS=e=>`/files/${e.token}/media`,cl=1,Br=null,tS=new Map;X0=new Array(Vo).fill(0);vR=e=>Array.from({length:Vo},(t,n)=>Math.max(0,...e.slice(Math.floor(n*e.length/Vo),Math.max(Math.floor(n*e.length/Vo)+1,Math.floor((n+1)*e.length/Vo)))))});function Rp({message:e,mail:t,client:n}){if(e.letter)return r`<${jx} message=${e} />`;let s=r`<${_R} message=${e} mail=${t} client=${n} />`;return e.data.forwarded_from&&!e.data.forwards?r`<${j0} data=${e.data}>${s}<//>`:s}function kR({message:e}){let{data:t}=e,n=t.forwards||t.posts?t.own??"":e.text;return n?r`<${Ta} text=${n} looks=${t.entities} names=${(t.mentions??[]).map(U)} />`:null}function _R({message:e,mail:t,client:n}){let{content:s,data:a}=e,i=r`<${kR} message=${e} />`,l=a.forwards||a.posts?r`<${U0} data=${a} />`:null;if(e.files?.length){let u=e.files.filter(sS),d=r`
${u.map(p=>r`<${nS} key=${p.id} file=${p} data=${u.length>1?{}:a} />`)}
<${np} files=${e.files.filter(p=>!sS(p))} message=${e.id} />
`;return t?r`<div>${i}</div>${d}`:r`${l}${d}${i}`}let c=xR[s];return c&&c.knows(a)?r`<${c} message=${e} client=${n} />${i}`:s==="text"?r`
${l}
${i}
${!t&&I0(e)&&r`<${Z0} key=${`${e.id}:${e.version}`} message=${e} />`}
`:r`<${SR} message=${e} />${i}`}function SR({message:e}){let t=e.has_original?r`<a class="link t13" href=${`/api/messages/${e.id}/original`} download>${o("Original")}</a>`:null;if(e.content==="unreadable")return r`<div class="raw">
<span class="hrow">
<${f} name="triangle-alert" size="m" />
<b class="b6">${o("Could not be read; the original is attached")}</b>
</span>
${t}
</div>`;let n=f_(e);return r`<div class="unk">
<span class="hrow">
<${f} name="circle-question-mark" size="m" />
<b class="b6">${o("“{kind}” cannot be shown here yet",{kind:Wt(e.content)})}</b>
</span>
${n&&r`<a class="link t13" href=${n.url} target="_blank" rel="noopener noreferrer nofollow">
${o("Open in {place}",{place:n.name})}
</a>`}
${t}
</div>`}var sS,xR,yh=b(()=>{T();$h();_();Pe();D();Aa();Y0();J0();Or();Zi();Q0();sp();oS();sS=e=>e.state==="ready"&&["voice","audio"].includes(e.kind)&&/^audio\//.test(e.media_type),xR={location:Mp,venue:Mp,contact:hh,poll:gh,dice:bh,story:ll,game:ll,invoice:ll}});function cS({message:e,found:t}){let n=e.has_original?r` · <a class="link" href=${`/api/messages/${e.id}/original`} download>${o("Original")}</a>`:null;return r`<${uS} message=${e} found=${t} icon=${CR[e.content]}
bad=${TR.has(e.content)}>
${ul(e)}
${n}
${Np(e)&&r` · <${al} message=${e} />`}
<//>`}function ul({content:e,data:t}){let n=t.by??null,s=ER[e];return s?s(t,n):e}function pS({message:e,found:t}){return r`<${uS} message=${e} found=${t} icon=${e.data.names?"user-round-plus":"circle-dot"}>
${OR(e)}
<//>`}function OR({data:e,author:t,text:n}){let s={name:r`<b>${t.name}</b>`,names:r`<b>${(e.names??[]).join(", ")}</b>`,title:e.title??""},a=PR[e.what];return a?kt(a(e),s):n?`${t.name}: ${n}`:kt(o("{name}: {what}"),{...s,what:o("chat event")})}var CR,TR,Jo,uS,ER,aS,wh,rS,iS,lS,AR,NR,PR,pl=b(()=>{T();X();_();Pe();R();D();zi();rl();CR={assigned:"user-round",team_changed:"users-round",closed:"check",reopened:"undo-2",snoozed:"alarm-clock",unsnoozed:"alarm-clock-check",sla_breached:"flame","no-answer":"message-circle-off",blocked:"ban",unblocked:"check",bounced:"mail-x","held-up":"mail",moved:"users-round"},TR=new Set(["blocked","bounced","sla_breached"]),Jo=e=>r`<b>${U(e)}</b>`;uS=({message:e,found:t,icon:n,bad:s,children:a})=>r`<li class=${["ev",s&&"bad",t&&"found"].filter(Boolean).join(" ")} data-no=${e.no}
tabindex="-1">
<span>
${n&&r`<${f} name=${n} size="s" />`}
${a} · <span title=${Ke(e.created_at)}>${q(e.created_at)}</span>
</span>
</li>`;ER={assigned:(e,t)=>{if(e.to===null||e.to===void 0)return t?kt(o("{who} removed the assignee"),{who:Jo(t)}):o("No assignee now");let n=kt(o("Assignee: {who}"),{who:Jo(e.to)}),s=iS[e.cause]?.();return s?[...n,` · ${s}`,...rS(e.skipped)]:t&&t!==e.to?[...n," · ",...kt(o("assigned by {who}"),{who:Jo(t)})]:n},team_changed:(e,t)=>{let n=e.to?kt(o("Team: {team}"),{team:r`<b>${ct.value[e.to]?.name??o("Deleted team")}</b>`}):[o("No team now")],s=e.run&&iS[e.cause]?.();return s?[...n,` · ${s}`,...rS(e.skipped)]:t?[...n," · ",Jo(t)]:n},closed:(e,t)=>{let n=AR[e.reason]?.();return[...t?kt(o("Closed by {who}"),{who:Jo(t)}):[o("The conversation was closed")],n&&` · ${n}`,e.comment&&` · ${e.comment}`]},reopened:(e,t)=>e.cause==="delivery"?o("Reopened: a reply was not delivered"):t?kt(o("Reopened by {who}"),{who:Jo(t)}):o("Reopened: the client wrote again"),snoozed:(e,t)=>[e.until?o("Snoozed until {when}",{when:ht(e.until)}):o("Snoozed until the client replies"),e.reason&&` · ${o("reason “{reason}”",{reason:e.reason})}`,t&&" · ",t&&Jo(t)],unsnoozed:(e,t)=>e.cause==="person"&&t?kt(o("Unsnoozed by {who}"),{who:Jo(t)}):`${o("Unsnoozed")}: ${(lS[e.cause]??lS.time)()}`,sla_breached:e=>[o("The reply was due within {norm}",{norm:Fe(e.norm)}),e.late&&` · ${o("announced late, Okno was not running")}`],"no-answer":(e,t)=>{let n=e.undone?o("Reply needed after all"):o("No reply needed");return t?[n," · ",Jo(t)]:n},bounced:e=>[o("The email bounced"),e.recipient,e.words||e.status].filter(Boolean).join(" · "),"held-up":e=>[o("Email delayed, the mail server keeps trying"),e.words||e.status].filter(Boolean).join(" · "),moved:()=>o("The group became a supergroup, the conversation continues here"),blocked:e=>e.group?o("We were removed from the group"):o("The client has blocked the bot"),unblocked:e=>e.group?o("We are back in the group"):o("The client has unblocked the bot")},aS={away:()=>o("away"),off:()=>o("off shift"),status:({status:e})=>Tn(bo.value[e]),full:()=>o("at the limit"),"no-access":()=>o("no access"),"not-here":()=>o("not here"),"off-hours":()=>o("outside working hours"),"other-team":()=>o("in another team")},wh=e=>(aS[e.why]??aS.off)(e),rS=(e=[])=>e.length?[` · ${o("skipped:")} `,e.map(t=>`${U(t.id)} (${wh(t)})`).join(", ")]:[],iS={reply:()=>o("first reply"),took:()=>o("took the most urgent"),handover:()=>o("handed over"),handback:()=>o("handed back"),started:()=>o("started the conversation"),reopened:()=>o("was the assignee before"),distribution:()=>o("by the rule “Round-robin assignment”"),former:()=>o("by the rule “Round-robin assignment”: this client's former assignee"),absent:()=>o("by the rule “Round-robin assignment”: the assignee was absent"),nobody:()=>o("by the rule “Round-robin assignment”: no operator was free")},lS={time:()=>o("as scheduled"),client:()=>o("the client wrote"),delivery:()=>o("a reply was not delivered"),reply:()=>o("replied")},AR={solved:()=>o("Resolved"),"no-reply":()=>o("No reply"),duplicate:()=>o("Duplicate"),spam:()=>o("Spam"),declined:()=>o("Client declined"),other:()=>o("Other")};NR=e=>e.names?.length?o("{name} added {names}"):o("{name} joined"),PR={new_chat_members:NR,chat_invite_user:()=>o("{name} invited someone"),chat_invite_user_by_link:()=>o("{name} joined by a link"),left_chat_member:()=>o("{names} left"),chat_kick_user:()=>o("Someone left the chat"),new_chat_title:()=>o("{name} named the chat “{title}”"),chat_title_update:()=>o("{name} named the chat “{title}”"),new_chat_photo:()=>o("{name} changed the chat picture"),chat_photo_update:()=>o("{name} changed the chat picture"),delete_chat_photo:()=>o("{name} removed the chat picture"),chat_photo_remove:()=>o("{name} removed the chat picture"),pinned_message:()=>o("{name} pinned a message"),chat_pin_message:()=>o("{name} pinned a message"),chat_unpin_message:()=>o("{name} unpinned a message"),group_chat_created:()=>o("{name} created the chat"),chat_create:()=>o("{name} created the chat"),successful_payment:()=>o("{name} has paid"),refunded_payment:()=>o("{name}: payment refunded")}});function kh({message:e,look:t,children:n}){let s=a=>{let i=a.currentTarget.getBoundingClientRect();zp.value={message:e,x:i.left,y:i.bottom+6},w.value="participant"};return r`<button type="button" class=${t} aria-haspopup="dialog"
aria-label=${o("Who is {name}?",{name:e.author.name})} onClick=${s}>
${n}
</button>`}function DR({message:e,x:t,y:n}){let s=Nt(()=>{w.value=null}),[a,i]=g(null);return be(),N(()=>{let{width:l,height:c}=s.current.getBoundingClientRect();s.current.style.setProperty("left",`${Math.max(8,Math.min(t,innerWidth-l-8))}px`),s.current.style.setProperty("top",`${Math.max(8,Math.min(n,innerHeight-c-8))}px`),s.current.focus({preventScroll:!0}),W(`/api/dialogs/${e.dialog_id}/people/${e.author.identity_id}`).then(u=>i(u.person),()=>i({}))},[]),r`<div class="pop pcard" role="dialog" aria-label=${e.author.name} tabindex="-1" ref=${s}>
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
${a?.dialog_id?r`<a class="btn small" href=${F("all",a.dialog_id)} onClick=${()=>{w.value=null}}>
${o("Direct conversation")}
</a>`:a&&r`<p class="t12 mut">${o("Has only written in groups so far")}</p>`}
</div>`}var zp,dS,xh=b(()=>{L();T();ae();V();X();_();Q();G();D();Te();zp=S(null);dS=()=>w.value==="participant"&&zp.value?r`<${DR} key=${zp.value.message.id} ...${zp.value} />`:null});async function fS(e,t){let n=`${e}.${t}`;if(n in Wr.peek())return;_h.push(n);let s={...Wr.peek(),[n]:null};_h.length>MR&&delete s[_h.shift()],Wr.value=s;try{let i=(await W(`/api/dialogs/${e}/messages?after=${t-1}&limit=1`)).messages[0];i?.no===t&&(Wr.value={...Wr.peek(),[n]:i})}catch(a){if(!(a instanceof ue))throw a}}var MR,Wr,_h,mS,$S=b(()=>{Q();V();MR=200,Wr=S({}),_h=[],mS=(e,t)=>Wr.value[`${e}.${t}`]??null});function hS({message:e,near:t}){let n=e.reply_to_no,s=t??mS(e.dialog_id,n);N(()=>{t||fS(e.dialog_id,n)},[n,!!t]);let a=s?.deleted_at?o("The message was deleted"):e.data.quote||(s?zR(s):o("Message {no}",{no:n}));return r`<button type="button" class="quote qbtn" aria-label=${o("Go to the quoted message: {text}",{text:a})}
onClick=${()=>Rr(n,{from:e.no})}>
${s&&r`<b class="b6 blk cut">${RR(s)}</b>`}
<span class="cut">${a}</span>
</button>`}var RR,zR,gS=b(()=>{L();T();_();zr();Pe();$S();Aa();RR=({author:e})=>e.operator_id?U(e.operator_id):e.name,zR=e=>e.text||Wt(e.content==="text"&&e.files?.length?"document":e.content)});function Sh(e){return e.kind!=="in"||e.deleted_at||e.content==="service"?[]:ot(ne.value[e.dialog_id]??{})?.can?.can_react??[]}function bS({amendment:e}){return e?.kind==="react"&&["queued","sending"].includes(e.state)?e:null}function Ch(e){let t=bS(e);return(t?t.text:e.reactions?.find(n=>n.identity_id===null)?.signs[0])||null}function vS(e){let t=bS(e),n=new Map,s=(a,i)=>n.set(a,[...n.get(a)??[],i]);for(let a of e.reactions??[])if(a.identity_id!==null||!t)for(let i of a.signs)s(i,a);return t?.text&&s(t.text,{identity_id:null,operator_id:t.operator_id}),[...n].map(([a,i])=>{let l=i.some(c=>c.identity_id===null);return{sign:a,count:i.length,ours:l,busy:!!(l&&t),names:i.map(BR).join(", ")}})}function BR({identity_id:e,operator_id:t,name:n}){return e!==null?n:t===O.value.id?o("you"):U(t)}var IR,LR,Pa,Ip,Lp,Bp=b(()=>{ol();_();Pe();R();IR=["👍","❤","🙏","👌","😁","🎉"],LR=new Set(["❤","✍","☃","🕊"]),Pa=e=>LR.has(e)?e+"️":e;Ip=e=>IR.filter(t=>Sh(e).includes(t));Lp=(e,t)=>y0(e,t===Ch(e)?null:t)});function yS({message:e}){let t=vS(e);if(!t.length||e.deleted_at)return null;let n=Sh(e);return r`<span class="reacts" role="group" aria-label=${o("Reactions")}>
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
</span>`}var WR,wS=b(()=>{T();_();Bp();D();WR={custom:{sign:()=>r`<${f} name="smile" size="s" />`,name:()=>o("Custom emoji")},paid:{sign:()=>"⭐",name:()=>o("Paid reaction")}}});function Th(e,t){if(e===t)return e?[{kind:"same",text:e}]:[];if(e.length+t.length>6e4)return xS([e],[t]).filter(c=>c.text);let[n,s]=[kS(e),kS(t)],a=0;for(;a<n.length&&a<s.length&&n[a]===s[a];)a+=1;let i=0;for(;i<n.length-a&&i<s.length-a&&n.at(-1-i)===s.at(-1-i);)i+=1;let l=xS(n.slice(a,n.length-i),s.slice(a,s.length-i));return jR([...n.slice(0,a).map(c=>({kind:"same",text:c})),...l,...n.slice(n.length-i).map(c=>({kind:"same",text:c}))])}function xS(e,t){if(e.length*t.length>4e5)return[{kind:"gone",text:e.join("")},{kind:"new",text:t.join("")}];let n=t.length+1,s=new Uint16Array((e.length+1)*n);for(let c=e.length-1;c>=0;c-=1)for(let u=t.length-1;u>=0;u-=1)s[c*n+u]=e[c]===t[u]?s[(c+1)*n+u+1]+1:Math.max(s[(c+1)*n+u],s[c*n+u+1]);let a=[],i=0,l=0;for(;i<e.length||l<t.length;)i<e.length&&l<t.length&&e[i]===t[l]?(a.push({kind:"same",text:e[i]}),i+=1,l+=1):l>=t.length||i<e.length&&s[(i+1)*n+l]>=s[i*n+l+1]?(a.push({kind:"gone",text:e[i]}),i+=1):(a.push({kind:"new",text:t[l]}),l+=1);return a}function jR(e){let t=[];for(let n of e.filter(s=>s.text)){let s=t.at(-1);s?.kind===n.kind?s.text+=n.text:t.push({...n})}return t}var kS,_S=b(()=>{kS=e=>e.match(/\s+|[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]/gu)??[]});function SS({message:e}){return e.edited_at?e.version<2?r`<span title=${Ke(e.edited_at)}>${o("edited")} </span>`:r`
<button type="button" class="link edb" title=${Ke(e.edited_at)}
aria-expanded=${String(Lr.value.has(e.id))} onClick=${()=>ch(e.id)}>
${o("edited")}
</button> `:null}function CS({message:e}){return Lr.value.has(e.id)&&e.version>1&&!e.deleted_at?r`<${KR} key=${e.version} message=${e} />`:null}function KR({message:e}){let[t,n]=g(null),[s,a]=g(!1),i=()=>{a(!1),x0(e).then(n,()=>a(!0))};return N(i,[]),s?r`<div class="vers">
<span class="t12">${o("Could not load earlier versions")} </span>
<button type="button" class="link t12" onClick=${i}>${o("Retry")}</button>
</div>`:t?r`<div class="vers" role="group" aria-label=${o("Earlier versions")}>
<span class="t12 b6 blk">${C("Edited {n} time","Edited {n} times",t.length-1)}</span>
<ol>
${t.slice(0,-1).map((l,c)=>r`<li key=${l.version}>
<time title=${Ke(l.at)}>${q(l.at)}</time>
<span class="text">${Th(l.text,t[c+1].text).map(qR)}</span>
</li>`)}
<li key="now">
<time title=${Ke(t.at(-1).at)}>${q(t.at(-1).at)}</time>
<span class="text">${Th(t.at(-2)?.text??"",t.at(-1).text).map(UR)}</span>
</li>
</ol>
</div>`:r`<div class="vers"><span class="t12">${o("Loading…")}</span></div>`}function TS({message:e,children:t}){let n=Lr.value.has(-e.id);return r`
<span class="gonet">
<${f} name="trash-2" size="s" />
${HR(e)} <button type="button" class="link" aria-expanded=${String(n)}
onClick=${()=>ch(-e.id)}>
${n?o("Hide"):o("Show")}
</button>
</span>
${n&&r`<div class="goneold">${t}</div>`}
`}function HR({amendment:e,author:t,kind:n,deleted_at:s}){let a={time:q(s)};if(n==="in")return o("{name} deleted the message at {time}",{...a,name:t.name});let i=e?.kind==="delete"?e.operator_id:null;return i?i===O.value.id?o("You deleted the message for the client"):o("{name} deleted the message for the client",{name:U(i)}):o("The message was deleted at {time}",a)}function ES({message:e}){let{amendment:t}=e;if(!t||t.state==="done"||t.kind==="react"&&t.state!=="failed"&&!t.code)return null;let n=t.kind==="edit"&&r`<span class="text amended">${t.text}</span>`,s=r`<button type="button" class="link" onClick=${()=>k0(e)}>
${o("Keep as is")}
</button>`;if(t.state==="failed"){let i=YR[t.kind](t.text);return r`<div class="amend bad" role="group" aria-label=${i}>
<span class="t12">
<${f} name="circle-alert" size="s" />
${i}
: ${Ut(t.code,t.detail)}
</span>
${n}
<span class="hrow t12">
<button type="button" class="link" onClick=${()=>w0(e)}>${o("Retry")}</button>
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
</div>`}var qR,UR,YR,GR,AS=b(()=>{L();T();ol();_S();X();_();Pe();R();Bp();D();No();qR=e=>e.kind==="new"?null:e.kind==="gone"?r`<del>${e.text}</del>`:e.text,UR=e=>e.kind==="gone"?null:e.kind==="new"?r`<ins>${e.text}</ins>`:e.text;YR={edit:()=>o("Not edited for the client"),delete:()=>o("Not deleted for the client"),react:e=>e?o("The client does not see the reaction {sign}",{sign:Pa(e)}):o("The client still sees the reaction")},GR={edit:()=>o("Editing for the client…"),delete:()=>o("Deleting for the client…"),react:()=>o("Sending the reaction…")}});function OS({message:e,near:t,join:n,last:s,client:a,photo:i,contact:l,mailed:c,subject:u,to:d,found:p}){if(e.kind==="system")return r`<${cS} message=${e} found=${p} />`;if(e.content==="service")return r`<${pS} message=${e} found=${p} />`;if(e.delivery?.state==="cancelled"&&il(e))return r`<${N0} message=${e} found=${p} />`;if(e.delivery?.state==="cancelled")return r`<${D0} message=${e} found=${p} />`;let h=!!e.deleted_at,m=!h&&e.kind!=="note"&&!!(e.letter||c),$=e.kind==="in"?"in":e.kind==="note"?"out note":"out",v=e.delivery?.state,k=["msg",$,n&&"join",m&&"mail",p&&"found",h&&"gone",e.automatic&&(e.kind==="in"?"autom":"auto"),v==="failed"&&"fail",v==="uncertain"&&"wait",(fr(e)||jn(e))&&"soon"],x=s?r`<${VR} message=${e} client=${a} photo=${i} />`:r`<span class="ph"></span>`,y=m&&!e.letter&&r`<${Kx} subject=${u} to=${d} />`,P=r`<${Rp} message=${e} mail=${m} client=${l} />`,Y=r`<div class=${!h&&Sx(e)?"box bare":"box"} style=${h?null:Cx(e)}>
<${JR} message=${e} join=${n} group=${a===null} />
${y}
${e.reply_to_no&&r`<${hS} message=${e} near=${t} />`}
${h?r`<${TS} message=${e}>${P}<//>`:P}
<${CS} message=${e} />
<${ES} message=${e} />
<${XR} message=${e} />
<${yS} message=${e} />
</div>`;return r`<li class=${k.filter(Boolean).join(" ")} data-no=${e.no} tabindex="-1">
${e.kind==="in"?[x,Y]:[Y,x]}
</li>`}function VR({message:e,client:t,photo:n}){let{author:s}=e;return s.operator_id?r`<${J} name=${U(s.operator_id)} />`:e.kind!=="in"?r`<span class="ph"></span>`:t!==null?r`<${J} name=${t} face=${n} />`:r`<${kh} message=${e} look="pface">
<${J} name=${s.name} face=${s.avatar} />
<//>`}function JR({message:e,join:t,group:n}){if(t)return null;let{author:s}=e;return e.kind==="note"?r`<span class="by">
<${f} name="lock" size="s" />
${o("Note")} · ${U(s.operator_id)}
</span>`:il(e)?r`<${A0} message=${e} />`:e.kind==="out"&&s.kind==="outside"?r`<span class="by">
${e.data.by?o("{name}, outside Okno",{name:e.data.by}):o("Sent outside Okno")}
</span>`:e.kind==="out"&&s.operator_id!==O.value.id?r`<span class="by">${U(s.operator_id)}</span>`:n&&e.kind==="in"?r`<span class=${"by hue "+kn(s.name)}>
<${kh} message=${e} look="pname">${s.name}<//>
</span>`:null}function XR({message:e}){let t=e.kind==="in"&&e.created_at-e.sent_at>ZR,n=r`
<${SS} message=${e} />
<span title=${Ke(e.sent_at)}>
${t?o("sent {sent}, received {time}",{sent:QR(e),time:q(e.created_at)}):q(e.created_at)}
</span>
`;return e.delivery?r`<${P0} message=${e} at=${n} />`:r`<span class="mt">${n}</span>`}var ZR,QR,NS=b(()=>{T();X();_();Pe();R();Kn();D();ph();yh();dh();pl();Or();Zi();xh();gS();wS();AS();ZR=5*6e4,QR=({sent_at:e,created_at:t})=>$t(e)===$t(t)?q(e):`${St(e)}, ${q(e)}`});function MS(e,{line:t,dialog:n,at:s}){let a=[],i=n.kind==="email"?{subject:n.title,to:n.label}:null,l=new Map(e.map(u=>[u.no,u])),c=n.thread_kind==="group";return e.forEach((u,d)=>{let p=e[d-1],h=e[d+1];(!p||$t(p.created_at)!==$t(u.created_at))&&a.push(r`<li class="day" key=${"d"+u.no}><span>${er(u.created_at,K.value)}</span></li>`),u.no===t&&a.push(r`<li class="newline" key="newline"><span>${o("New messages")}</span></li>`);let m=d>0&&u.no!==t&&DS(p,u),$=!(h&&h.no!==t&&DS(u,h));a.push(r`<${Pp} key=${u.id} message=${u}>
<${OS} message=${u} near=${l.get(u.reply_to_no)} join=${m} last=${$}
client=${c?null:n.name} photo=${c?null:n.avatar} contact=${n.contact_id}
mailed=${!!i} subject=${i?.subject} to=${i?.to} found=${u.no===s} />
<//>`),u.letter&&u.kind==="in"&&!u.automatic&&(i={subject:u.letter.subject,to:u.data.answer_to??Yo(u.letter.sender)})}),a}function DS(e,t){return PS(e)||PS(t)?!1:e.kind===t.kind&&e.kind!=="system"&&e.author.operator_id===t.author.operator_id&&e.author.identity_id===t.author.identity_id&&e.automatic===t.automatic&&t.created_at-e.created_at<ez&&$t(e.created_at)===$t(t.created_at)}var ez,PS,RS=b(()=>{T();We();X();_();R0();Zi();NS();ez=3*6e4;PS=e=>e.letter||e.content==="service"||e.delivery?.state==="cancelled"});function dl(e,t){t==="reply"&&e.kind==="note"||(Ko(e.dialog_id,t,e.no),jo(t))}function Fp(e,t,n="menu"){Ah(e)&&(Wp.value={message:e,...t},Fr.value=n,w.value="message")}function zS(e,t){if(!t.ctrlKey&&!t.metaKey&&!t.altKey&&!t.shiftKey&&t.code==="KeyW"&&Np(e)&&de.peek()?.shortcuts!==!1)return T0(e),!0;if(!Ah(e))return!1;let s=t.ctrlKey||t.metaKey;if(s&&t.code==="KeyC"&&String(getSelection())===""&&e.text)Dt(e.text);else{if(s||t.altKey)return!1;if(/^Key/.test(t.code)&&de.peek()?.shortcuts===!1)return!1;if(t.code==="KeyR")dl(e,"reply");else if(t.code==="KeyN")dl(e,"note");else if(t.code==="KeyU"&&e.kind==="in")uh(e.dialog_id,e.no);else if(t.key==="Enter"||t.key==="ContextMenu"||t.shiftKey&&t.key==="F10")Fp(e,IS(t.currentTarget.querySelector(`li[data-no="${e.no}"] .box`)));else return!1}return!0}function IS(e){let t=e?.getBoundingClientRect()??{right:innerWidth/2,top:innerHeight/2};return{x:t.right,y:t.top+28}}function jp(){let e=Da?.parentElement?.querySelector(`li[data-no="${Da.dataset.of}"] .box`);if(!e)return;let[t,n]=[Da.parentElement.getBoundingClientRect(),e.getBoundingClientRect()],s=n.height<44?24:14;Da.style.setProperty("top",`${Math.max(0,n.top-t.top-s)}px`),Da.style.setProperty("right",`${Math.max(4,t.right-n.right+(e.parentElement.classList.contains("in")?-8:8))}px`)}function LS({find:e}){let t=A(null),n=Ma.value===null?null:e(Ma.value);if(B(()=>(Da=t.current,jp(),()=>{Da=null})),!n||!Ah(n)||n.deleted_at)return null;let s=w.value==="message"&&Wp.value?.message.id===n.id,a=l=>s&&Fr.value==="signs"==(l==="signs"),i=l=>c=>{a(l)?w.value=null:Fp(n,IS(c.currentTarget),l)};return r`<div class="mbar" ref=${t} data-of=${n.no} role="toolbar" aria-label=${o("Message actions")}>
${n.kind!=="note"&&r`<button type="button" class="ib small" tabindex="-1" aria-label=${o("Quote reply")}
title=${o("Quote reply")+"  R"} onClick=${()=>dl(n,"reply")}>
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
</div>`}function BS(){if(w.value!=="message"||!Wp.value)return null;let e={menu:tz,signs:nz,colleagues:oz}[Fr.value];return r`<${e} key=${Fr.value} ...${Wp.value} />`}function Oh(e,t){let n=A(null);return B(()=>{let s=n.current.firstElementChild,{width:a,height:i}=s.getBoundingClientRect(),l=e-Eh+a+8<=innerWidth,c=t+i+8<=innerHeight;s.style.setProperty("left",`${Math.max(8,l?e-Eh:e-a)}px`),s.style.setProperty("top",`${Math.max(8,c?t:t-Eh-i-8)}px`)},[]),n}function tz({message:e,x:t,y:n}){let s=WS(e),a=Oh(t,n),i=ne.value[s.dialog_id],l=Cp(s,i),c=b0(s),u=p=>r`<span class="end only-wide"><${rn} of=${p} /></span>`,d=()=>{Sp(s),jo("reply")};return r`<div class="msgmenu" ref=${a}>
<${tt} label=${o("Message actions")} place="at">
${s.kind!=="note"&&r`<${H} icon="reply" onPick=${()=>dl(s,"reply")}>${o("Quote reply")}${u(["R"])}<//>`}
${Ip(s).length>0&&r`<${H} icon="smile" stay onPick=${()=>{Fr.value="signs"}}>
${o("Reaction")}
<//>`}
<${H} icon="sticky-note" onPick=${()=>dl(s,"note")}>${o("Note on message")}${u(["N"])}<//>
${s.text&&r`<${H} icon="copy" onPick=${()=>Dt(s.text)}>${o("Copy text")}${u([at,"C"])}<//>`}
<${H} icon="link" onPick=${()=>Dt(nl(s))}>${o("Copy link")}<//>
<${H} icon="forward" stay onPick=${()=>{Fr.value="colleagues"}}>
${o("Forward to a colleague")}
<//>
${s.kind==="in"&&r`
<div class="sep" role="separator"></div>
<${H} icon="mail" onPick=${()=>uh(s.dialog_id,s.no)}>
${o("Unread from here")}
${u(["U"])}
<//>
`}
${(l||c)&&lh(s)&&r`<div class="sep" role="separator"></div>`}
${l&&r`<${H} icon="square-pen" onPick=${d}>${o("Edit for the client")}<//>`}
${c&&r`<${H} icon="trash-2" onPick=${()=>v0(s)}>${o("Delete for the client")}<//>`}
<//>
</div>`}function nz({message:e,x:t,y:n}){let s=WS(e),a=Oh(t,n),i=Ch(s);return r`<div class="msgmenu" ref=${a}>
<${tt} label=${o("Reaction")} place="at signs" across>
${Ip(s).map(l=>r`<button type="button" class="sign" role="menuitemradio" tabindex="-1" key=${l}
aria-checked=${String(l===i)} onClick=${()=>{w.value=null,Lp(s,l)}}>
${Pa(l)}
</button>`)}
<//>
</div>`}function oz({message:e,x:t,y:n}){let s=Oh(t,n),a=Object.values(Oe.value).filter(l=>l.active&&l.id!==O.value.id).sort((l,c)=>l.name.localeCompare(c.name)),i=l=>{let{dialog_id:c,no:u}=e,d=nn(c,"note");Os(c,"note",d.includes(`@${l.name}`)?d:`@${l.name} ${d}`),Ko(c,"note",u),jo("note")};return r`<div class="msgmenu" ref=${s}>
<${tt} label=${o("Forward to a colleague")} place="at people">
<div class="mh">${o("Forward to a colleague")}</div>
${a.length?a.map(l=>r`<button type="button" class="mi" role="menuitem" tabindex="-1" key=${l.id}
onClick=${()=>{w.value=null,i(l)}}>
<${J} name=${l.name} size="sm" />
${l.name}
</button>`):r`<p class="t13 mut menunote">${o("No colleagues yet")}</p>`}
<//>
</div>`}var Ma,Wp,Fr,Eh,Ah,Da,WS,Nh=b(()=>{Q();L();T();Qe();Du();ae();ol();un();el();_();zr();no();Gi();Bp();R();D();Wn();rl();Ma=S(null),Wp=S(null),Fr=S("menu"),Eh=28,Ah=e=>e.kind!=="system"&&e.content!=="service"&&e.delivery?.state!=="cancelled";Da=null;WS=e=>xt.value[e.dialog_id]?.items[e.no]??e});function KS({dialog:e}){let t=xt.value[e.id],n=Mn(t),s=new Set(n.map(i=>i.key).filter(Boolean)),a=Et.value.filter(i=>i.dialog_id===e.id&&!s.has(i.key)&&i.phase!=="held");return r`<${Ph} dialog=${e} messages=${n} pending=${a} mark=${ls.value[e.id]}
at=${E.value.dialog===e.id?E.value.at:null} back=${tl.value?.dialog===e.id}
later=${t.later} newer=${ut.value[`newer:${e.id}`]} more=${t.more}
older=${ut.value[`older:${e.id}`]} today=${new Date(K.value).toDateString()} />`}var sz,az,FS,rz,jS,Ph,qS=b(()=>{ta();T();ol();We();Ds();_();zr();Wo();Rn();G();va();R();pt();D();dh();rh();RS();Nh();sz=48,az=1e3,FS=1200,rz=500,jS=12;Ph=class extends Jn{box=Yd();list=Yd();state={missed:0,atEnd:!0,line:this.firstUnread(this.props.mark)};firstUnread(t){return t===void 0?null:this.props.messages.find(n=>n.client_no>t)?.no??null}componentDidMount(){ok(this.props.dialog.id);let t=this.props.at?null:this.box.current.querySelector(".newline");this.showFound(),t&&t.getBoundingClientRect().top<this.box.current.getBoundingClientRect().top&&t.scrollIntoView({block:"start"}),this.askOlder(),this.onLook=()=>this.look(),window.addEventListener("focus",this.onLook),document.addEventListener("visibilitychange",this.onLook),this.held=this.anchor(),this.grown=new ResizeObserver(()=>{this.isAtEnd()||this.keepPlace(this.held),jp()}),this.grown.observe(this.list.current),this.look()}componentWillUnmount(){clearTimeout(this.timer),clearTimeout(this.press),this.grown.disconnect(),window.removeEventListener("focus",this.onLook),document.removeEventListener("visibilitychange",this.onLook),S0(this.props.dialog.id),Ma.value=null,tl.value=null}getSnapshotBeforeUpdate(){return{wasAtEnd:this.isAtEnd(),place:this.anchor()}}componentDidUpdate(t,n,{wasAtEnd:s,place:a}){let{current:i}=this.box,{messages:l,pending:c,later:u,at:d}=this.props,p=c.length>t.pending.length;this.wantsEnd&&!u?(this.wantsEnd=!1,i.scrollTop=0):p&&!u?(i.scrollTop=0,this.state.line&&this.setState({line:null})):l!==t.messages&&(!s||t.later||u)&&this.keepPlace(a),d!==t.at&&(this.shownAt=null),this.showFound();let h=l.filter(m=>m.no>(t.messages.at(-1)?.no??1/0)&&m.kind!=="system");h.length&&!t.later&&!u&&this.arrived(h,s),this.held=this.anchor(),this.askOlder(),this.askNewer(),this.look(),g0(this.list.current),jp()}arrived(t,n){n||this.setState(({missed:a})=>({missed:a+t.length}));let s=t.find(a=>a.kind==="in");s&&!this.state.line&&!(n&&document.hasFocus())&&this.setState({line:s.no})}row(t){return this.list.current.querySelector(`li[data-no="${t}"]`)}showFound(){let{at:t}=this.props;if(!t||this.shownAt===t)return;let n=this.row(t);n&&(this.shownAt=t,n.scrollIntoView({block:"center"}))}anchor(){let t=this.box.current.getBoundingClientRect().top,n=this.list.current.querySelectorAll("li[data-no]"),[s,a]=[0,n.length-1];for(;s<a;){let i=s+a>>1;n[i].getBoundingClientRect().bottom>t?a=i:s=i+1}return n[s]?{row:n[s],at:n[s].getBoundingClientRect().top-t}:null}keepPlace(t){if(!t?.row.isConnected)return;let n=t.row.getBoundingClientRect().top-this.box.current.getBoundingClientRect().top-t.at;n&&(this.box.current.scrollTop+=n)}isAtEnd(){return!this.props.later&&Math.abs(this.box.current?.scrollTop??0)<=sz}scrolled=()=>{this.held=this.anchor();let t=this.isAtEnd();t!==this.state.atEnd&&this.setState({atEnd:t,missed:t?0:this.state.missed}),this.askOlder(),this.askNewer(),this.look()};askOlder(){let{scrollTop:t,scrollHeight:n,clientHeight:s}=this.box.current;this.props.more&&!this.props.older&&n-s+t<FS&&Rm(this.props.dialog.id)}askNewer(){let t=!this.props.at||this.shownAt===this.props.at;this.props.later&&!this.props.newer&&t&&Math.abs(this.box.current.scrollTop)<FS&&Mm(this.props.dialog.id)}inSight(){if(document.hidden)return[];let{top:t,bottom:n}=this.box.current.getBoundingClientRect(),s=[];for(let a=this.list.current.lastElementChild;a;a=a.previousElementSibling){let i=a.getBoundingClientRect();if(i.bottom<t+jS)break;a.dataset.no&&i.top<n-jS&&s.push(Number(a.dataset.no))}return s}look(){ak(this.props.dialog.id,this.inSight());let t=()=>this.isAtEnd()&&document.hasFocus()&&!document.hidden&&!_0(this.props.dialog.id);if(!t()){clearTimeout(this.timer),this.timer=0;return}this.timer||=setTimeout(()=>{this.timer=0,t()&&Lv(this.props.dialog)},az)}toEnd=async()=>{this.wantsEnd=this.props.later,this.props.later?await wc(this.props.dialog.id):this.box.current.scrollTo({top:0,behavior:"smooth"})};find=t=>this.props.messages.find(n=>n.no===t)??null;over=t=>{let n=t.target.closest?.("li[data-no]");n&&t.pointerType!=="touch"&&(Ma.value=Number(n.dataset.no))};out=()=>{this.focused()||(Ma.value=null)};focusin=t=>{let n=t.target.closest?.("li[data-no]");n&&(Ma.value=Number(n.dataset.no))};pressed=t=>{clearTimeout(this.press);let n=t.pointerType==="touch"&&t.target.closest?.("li[data-no]");if(!n||t.target.closest("button, a, audio, video, iframe"))return;let s=this.find(Number(n.dataset.no));s&&(this.press=setTimeout(()=>{getSelection()?.removeAllRanges(),Fp(s,{x:t.clientX,y:t.clientY})},rz))};released=()=>clearTimeout(this.press);focused(){return this.list.current.contains(document.activeElement)?document.activeElement.closest("li[data-no]"):null}keys=t=>{if(t.target.closest("input, textarea, audio, video, [role=slider]"))return;let n=this.focused(),s=t.target===n||t.target===this.box.current,a=s&&!t.ctrlKey&&!t.metaKey&&{ArrowUp:-1,ArrowDown:1}[t.key];if(a)this.walk(n,a);else if(s&&t.key==="End")this.toEnd();else if(s&&t.key==="Escape"&&n)this.box.current.focus();else if(t.target===n&&n){if(!zS(this.find(Number(n.dataset.no)),t))return}else return;t.preventDefault(),t.stopPropagation()};walk(t,n){let s=[...this.list.current.querySelectorAll("li[data-no][tabindex]")],a=t?s[s.indexOf(t)+n]:this.lastSeen(s);a&&(Eu(),a.focus({preventScroll:!0}),a.scrollIntoView({block:"nearest"}))}lastSeen(t){let{bottom:n}=this.box.current.getBoundingClientRect();return t.findLast(s=>s.getBoundingClientRect().top<n-8)}render({dialog:t,messages:n,pending:s,more:a,older:i,newer:l,at:c,later:u,back:d},{line:p,atEnd:h,missed:m}){return r`
<div class="scroll" ref=${this.box} onScroll=${this.scrolled} onPointerOver=${this.over}
onPointerLeave=${this.out} onPointerDown=${this.pressed} onPointerUp=${this.released}
onPointerMove=${this.released} onPointerCancel=${this.released} onFocusIn=${this.focusin}
onKeyDown=${this.keys} role="group" tabindex="0" aria-label=${o("Messages")}>
<div class="log" role="log" aria-label=${o("Conversation with {name}",{name:t.name})}>
<ol ref=${this.list}>
${a&&r`<li class="ev" key="more">
${i?.problem?r`<button type="button" class="btn small" onClick=${()=>Rm(t.id)}>
${o("Retry")}
</button>`:r`<span>${o("Loading older messages…")}</span>`}
</li>`}
${MS(n,{line:p,dialog:t,at:c})}
${u&&r`<li class="ev" key="later">
${l?.problem?r`<button type="button" class="btn small" onClick=${()=>Mm(t.id)}>
${o("Retry")}
</button>`:r`<span>${o("Loading newer messages…")}</span>`}
</li>`}
${!u&&s.map($=>r`<${M0} key=${"k"+$.key} entry=${$} />`)}
</ol>
<${LS} find=${this.find} />
</div>
</div>
<div class="todownbox">
${d&&r`<button type="button" class="btn toback" onClick=${d0}>
<${f} name="undo-2" size="m" />
${o("Back to the reply")}
</button>`}
${(!h||u)&&r`<button type="button" class="todown" aria-label=${m?C("Jump to the latest, {n} new message","Jump to the latest, {n} new messages",m):o("Jump to the latest")} onClick=${this.toEnd}>
<${f} name="arrow-down" />
${m>0&&r`<span class="count">${m}</span>`}
</button>`}
</div>
`}}});var GS={};Le(GS,{Conversation:()=>iz});function iz(){let{dialog:e}=E.value;if(!e)return r`<section class="conversation" id="conversation" tabindex="-1"
aria-label=${o("No conversation selected")}>
<${_p} />
<${pz} />
</section>`;let t=ne.value[e],n=ut.value[`dialog:${e}`]?.problem;return n&&!xt.value[e]?.loaded?r`<${HS} id=${e} dialog=${t} problem=${n} />`:!t&&!xt.value[e]&&j.value.recent.includes(e)?r`<${HS} id=${e} problem=${new ue(404,"not-found")} />`:r`<section class="conversation" id="conversation" tabindex="-1" aria-label=${o("Conversation")} key=${e}
data-dialog=${e}>
<${YS} dialog=${t} />
<${_p} dialog=${t} />
<${y$} dialog=${t} />
<${h0} key=${"find"+e} id=${e} />
${xt.value[e]?.loaded&&t?r`<${KS} key=${e} dialog=${t} />`:r`<${uz} />`}
<${u0} key=${"dock"+e} id=${e} dialog=${t} />
${t&&r`<${yx} key=${"drop"+e} id=${e} can=${ot(t)?.can} kind=${t.kind} />`}
<${R_} dialog=${t} />
<${BS} />
<${dS} />
</section>`}function US(){return r`<a class="ib phoneback" href=${F(E.value.view)} aria-label=${o("Back to the list")}>
<${f} name="arrow-left" />
</a>`}function YS({dialog:e}){return e?r`<header class="thead">
<${US} />
<span class="only-wide">
<${J} name=${e.name} face=${e.avatar}><${_e} kind=${e.kind} /><//>
</span>
<div class="grow">
<h2 class="cut">${e.name}</h2>
<div class="sub">
<span class="cut"><${jv} dialog=${e} /></span>
<span class="only-wide num tno">· ${o("No. {number}",{number:ie(e.number)})}</span>
${e.waiting_since?r`<${Bn} dialog=${e} short asButton />`:e.state==="closed"&&r`<span class="sla ok"><${f} name="check" size="s" />${o("closed")}</span>`}
</div>
</div>
<${M_} dialog=${e}><${lz} /><//>
</header>`:r`<header class="thead">
<${US} />
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
</div>`}function HS({id:e,dialog:t,problem:n}){let s=n.status===404||n.status===403;return r`<section class="conversation" id="conversation" tabindex="-1" aria-label=${o("Conversation")}>
<${YS} dialog=${t} />
<${_p} dialog=${t} />
<div class="nothing">
<${re} icon=${s?"lock":"unplug"}
title=${s?o("Conversation not found"):o("Could not load messages")} text=${I(n)}>
${s?r`<a class="btn" href=${F(E.value.view)}>${o("Back to the list")}</a>`:r`<button type="button" class="btn" onClick=${()=>hi(e)}>${o("Retry")}</button>`}
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
</div>`}var cz,VS=b(()=>{T();ae();V();X();_();ft();G();R();pt();ep();z_();I_();D();p0();rh();Te();qS();Nh();xh();Lo();Gu();cz=[["in",300,58],["in",190,38],["out",340,58],["in",250,38],["in",300,120],["out",380,58],["in",170,38]]});var JS={};Le(JS,{Lightbox:()=>mz});function dz(){let e=xt.value[E.value.dialog];if(!e)return[];let t=n=>Bs(n)&&(n.kind==="photo"||n.media_type.startsWith("image/"));return Mn(e).flatMap(n=>(n.deleted_at?[]:n.files??[]).filter(t).map(s=>({file:s,at:n.created_at})))}function mz(){return w.value==="photo"&&Ai.value?r`<${fz} />`:null}function fz(){let e=dz(),t=e.findIndex(p=>p.file.token===Ai.value),n=A(null),[s,a]=g(null);if(be(),B(()=>{t<0?Dh():n.current?.focus()},[t<0]),t<0)return null;let{file:i,at:l}=e[t],c=p=>{let h=e[t+p];h&&(Ai.value=h.file.token)},u=p=>{let h={ArrowLeft:-1,ArrowRight:1}[p.key];if(h){p.preventDefault(),c(h);return}Ct(p)},d=i.name||o("Photo");return r`<div class="over lightbox" onPointerDown=${p=>{(p.target===p.currentTarget||p.target.classList.contains("lbstage"))&&Dh()}}>
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
onClick=${Dh}>
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
</div>`}var Dh,ZS=b(()=>{L();T();Qe();ae();X();_();Rn();G();R();D();Or();Te();Dh=()=>{w.value=null}});var hz,ml,Mh=b(()=>{hz=()=>Intl.DateTimeFormat().resolvedOptions().timeZone??"UTC",ml=(e,t)=>`/api/contacts/${e}/export?${new URLSearchParams({zone:hz(),...t})}`});function qp(e,t=0){let[n,s]=g({id:null,seen:null,problem:null}),a=e?.id;return N(()=>{if(!a)return;let i=!1;return W(`/api/dialogs/${a}/clock`).then(l=>i||s({id:a,seen:l,problem:null}),l=>i||s(c=>({...c,id:a,problem:l}))),()=>{i=!0}},[a,e?.waiting_since,e?.due_at,e?.state,t]),n.id===a?n:{id:a,seen:null,problem:null}}var Rh=b(()=>{L();V()});var a1={};Le(a1,{Strip:()=>bz});function bz(){let e=$u.value,t=ne.value[e?.id],n=Nt(o1),{seen:s,problem:a}=qp(t,K.value);return be(),N(()=>{n.current?.focus({preventScroll:!0}),t||o1()},[!!t]),B(()=>{if(!n.current)return;let{width:i,height:l}=n.current.getBoundingClientRect();n.current.style.setProperty("left",`${Math.max(8,Math.min(e.x,innerWidth-i-8))}px`),n.current.style.setProperty("top",`${Math.max(8,Math.min(e.y,innerHeight-l-8))}px`)},[s,a]),t?r`<div class="pop clockpop" role="dialog" aria-label=${o("How long the client waits")} tabindex="-1"
ref=${n}>
${s?r`<${yz} dialog=${t} seen=${s} />`:r`<${vz} problem=${a} />`}
</div>`:null}function yz({dialog:e,seen:t}){return t.parts.length?r`
<p class="t13"><b class="b6"><${wz} dialog=${e} seen=${t} /></b> <span class="dim">${kz(t)}</span></p>
<${xz} parts=${t.parts.slice(-gz)} running=${t.ended_at===null} />
<${_z} parts=${t.parts} />
<${Sz} parts=${t.parts} />
<${Cz} seen=${t} />
`:r`<p class="t13">${o("The client has not been waiting yet.")}</p>`}function wz({dialog:e,seen:t}){let n=Di(e),s={span:Fe(t.waited)};if(t.ended_at!==null)return t.ended_by==="closed"?o("Closed without a reply after {span}",s):t.ended_by==="no-answer"?o("No reply needed after {span}",s):o("Replied after {span}",s);if(!n)return o("The client has been waiting for {span}",s);let a=pr(n,K.value);return n.look==="bad"||n.opens!==null?a:o("Reply within {span}",{span:a})}function xz({parts:e,running:t}){let n=e.filter(([d,p])=>p>d),s=n.map(([d,p])=>Math.sqrt(p-d)),a=s.reduce((d,p)=>d+p,0)||1,i=Up-n.length*(e1+zh)+zh,l=0,c=0,u=n.at(-1)?.[1];return r`<svg class="strip" viewBox=${`0 0 ${Up} 46`} aria-hidden="true">
${n.map(([d,,p],h)=>{let m=e1+i*s[h]/a,$=l;l+=m+zh;let v=t&&h===n.length-1&&p==="waited",k=$>=c&&$<Up-2*t1;return k&&(c=$+t1),r`<rect class=${v?"s-now":`s-${p}`} x=${$} y="8" width=${m} height="14" rx="3" />
${k&&r`<text x=${$} y="40">${q(d)}</text>`}`})}
${u&&r`<text x=${Up} y="40" text-anchor="end">${q(u)}</text>`}
</svg>`}function _z({parts:e}){let t=["waited","client","closed","holiday"].filter(n=>e.some(([,,s])=>s===n));return r`<div class="hrow wrap t12 mut skey">
${t.map(n=>r`<span><i class=${`k-${n}`}></i>${Lh[n]()}</span>`)}
</div>`}function Sz({parts:e}){let t=e.slice(0,-n1),n=t.reduce((s,[a,i,l])=>l==="waited"?s+i-a:s,0);return r`<ol class="stretches t12">
${t.length>0&&r`<li><span>${o("before that")}</span><span>${Lh.waited()}</span><b class="num">${Fe(n)}</b></li>`}
${e.slice(-n1).map(([s,a,i])=>r`<li class=${i==="waited"?"counts":""}>
<span class="num">${a>s?`${Ih(s)} – ${s1(s,a)?q(a):Ih(a)}`:Ih(s)}</span>
<span>${Lh[i]()}</span>
${a>s&&r`<b class="num">${Fe(a-s)}</b>`}
</li>`)}
</ol>`}function Cz({seen:e}){if(e.norm===null)return null;let t=bn.value[e.hours_id],n=o("SLA within {norm}",{norm:Fe(e.norm)}),s=e.rule_id===null?n:r`<a class="link" href=${Ie(e.rule_id)}>${n}</a>`,a=[e.rule_version!==null&&o("version {n}",{n:e.rule_version}),t?t.name||o("company's working hours"):o("all hours count")].filter(Boolean);return r`<p class="t12 mut">${o("Why:")} ${s} · ${a.join(" · ")}</p>`}var Up,zh,e1,t1,n1,gz,Lh,o1,vz,kz,s1,Ih,r1=b(()=>{L();V();We();X();T();_();G();R();Lo();D();Te();ae();Rh();Up=340,zh=2,e1=8,t1=46,n1=8,gz=24,Lh={waited:()=>o("client waited for us"),client:()=>o("we waited for the client"),closed:()=>o("outside working hours"),holiday:()=>o("holiday"),answer:()=>o("our reply")},o1=()=>{w.value=null};vz=({problem:e})=>e?r`<p class="t13" role="alert">${I(e)}</p>`:r`<${Be} width=${60} /><${Be} width=${90} />`;kz=({norm:e,waited:t,ended_at:n})=>e===null?o("no target"):n===null?o("{waited} of {norm} passed",{waited:t<6e4?o("{n} min",{n:0}):Fe(t),norm:Fe(e)}):o("target {norm}",{norm:Fe(e)});s1=(e,t)=>$t(e)===$t(t),Ih=e=>s1(e,K.value)?q(e):`${St(e,K.value)}, ${q(e)}`});var i1={};Le(i1,{SlaBox:()=>Tz});function Tz({dialog:e}){let{seen:t}=qp(e),n=Di(e),s=t?.first??null;return!s&&!e.waiting_since?null:r`<div class="slabox">
${s&&r`<${Ez} first=${s} />`}
${e.waiting_since&&r`<${Az} dialog=${e} target=${n} />`}
</div>`}function Az({dialog:e,target:t}){let n=t?t.look==="bad"?o("Overdue by"):t.opens===null?o("Reply within"):o("Reply due"):o("The client waits"),s=t?t.look==="bad"?Fe(t.late):pr(t,K.value):Fe(Math.max(0,K.value-e.waiting_since));return r`<button type="button" class=${t?.look??""} aria-haspopup="dialog"
onClick=${a=>Pi(e.id,a.currentTarget)}>
<span class="k">${n}</span>
<span class="v">
${t?r`<${Af} target=${t} />`:r`<${f} name="hourglass" size="s" />`} ${s}
</span>
</button>`}var Ez,l1=b(()=>{We();X();T();_();Lo();D();Rh();Ez=({first:e})=>r`<div class=${e.late?"bad":"ok"}>
<div class="k">${o("First reply")}</div>
<div class="v"><${f} name=${e.late?"flame":"check"} size="s" />${Fe(e.waited)}</div>
</div>`});var u1,p1,c1,Hp,Yp=b(()=>{Q();We();Pt();_();G();xc();wa();Tf();R();Lo();en();u1=_n(["clock"],()=>Promise.resolve().then(()=>(r1(),a1)),"Strip"),p1=we(()=>Promise.resolve().then(()=>(l1(),i1)),"SlaBox"),c1=()=>E.peek().page==="inbox"?Ms():void 0;Ze({id:"clock",group:"dialog",label:()=>o("How long the client waits"),icon:"hourglass",key:"KeyQ",when:()=>!!c1(),run:()=>Pi(c1().id,document.querySelector("[data-clock]")??document.querySelector(".thead .sub"))});Hp=new Map;pe(()=>{let e=K.value,t=new Set;for(let n of Object.values(ne.peek())){let s=n.assignee_id===O.peek()?.id?ur(n,bn.peek(),e):null;if(!s)continue;t.add(n.id);let a=Hp.get(n.id);Hp.set(n.id,{due:n.due_at,look:s.look}),!(a?.due!==n.due_at||a.look===s.look)&&(s.look==="warn"&&zm(o("{name}: a reply is due soon",{name:n.name})),s.look==="bad"&&zm(o("{name}: the reply is overdue",{name:n.name})))}for(let n of Hp.keys())t.has(n)||Hp.delete(n)})});function d1({contact:e}){let[t,n]=g(!1);return t?r`<${Dz} contact=${e} shut=${()=>n(!1)} />`:r`<button type="button" class="link t13 addaddr hrow tight" onClick=${()=>n(!0)}>
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
</form>`}var Oz,Nz,Pz,m1=b(()=>{L();T();Qe();V();_();D();Oz=["email","phone","telegram","vk"],Nz={email:()=>o("name@example.com"),phone:()=>o("+7 900 000-00-00"),telegram:()=>o("numeric ID, not the @name"),vk:()=>o("numeric page ID")},Pz={email:()=>o("This is not an email address."),phone:()=>o("This is not a phone number."),telegram:()=>o("Enter the numeric Telegram ID, not the @name."),vk:()=>o("Enter the numeric VK ID, not the page address.")}});function Mz({contact:e,field:t,onSaved:n}){let[s,a,i,l]=f1[t],[c,u]=g(null),d=async h=>{u(h);try{return await Ei(e,{[t]:h}),n({...e,[t]:h}),!0}catch(m){return $e(I(m)),!1}finally{u(null)}},p=async h=>{await d(h)&&oe(h?a():i(),{icon:l,undo:()=>d(!h)})};return r`<label class="srow nop">
<span class="grow t13">${s()}</span>
<input class="tog" type="checkbox" role="switch" checked=${c??!!e[t]}
aria-busy=${c===null?null:"true"} onChange=${h=>p(h.currentTarget.checked)} />
</label>`}var f1,Gp,Bh=b(()=>{L();T();V();_();Ne();Qe();f1={no_automatic:[()=>o("No automatic messages"),()=>o("No automatic messages to this client"),()=>o("Automatic messages to this client allowed"),"zap"],sender_blocked:[()=>o("Blocked sender"),()=>o("Sender blocked: messages are kept, nobody is notified"),()=>o("Sender unblocked"),"ban"]},Gp=({contact:e,onSaved:t=n=>{}})=>Object.keys(f1).map(n=>r`<${Mz} key=${n} contact=${e} field=${n} onSaved=${t} />`)});var h1={};Le(h1,{Card:()=>Rz,facts:()=>Zp,pastOf:()=>Jp});function Rz(){let{dialog:e}=E.value,t=ne.value[e],n=t&&j.value.contacts[t.contact_id];return r`<${zz} open=${Je.value} busy=${!n}>
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
<${$1} key=${t.id} value=${t.name} label=${o("Client name")}
save=${s=>Ei(t,{name:s})} needed head />
<p class="t12 dim">${o("Client since {date}",{date:St(t.created_at)})}</p>
`:r`<h3 class="b6 t16 cut">${n}</h3><${Be} width=${60} />`}
</div>
</div>
<${p1} key=${e.id} dialog=${e} />
${t?r`
<${Wz} contact=${t} dialog=${e} />
<${Fz} contact=${t} />
<${jz} contact=${t} /><${Kz} contact=${t} />
`:r`<div class="sks">${[100,76,88,52].map(s=>r`<${Be} width=${s} />`)}</div>`}
`}function Wz({contact:e,dialog:t}){return r`<${Vp} name="contacts" title=${o("Contacts")}>
${e.identities.map(n=>{let s=n.label||n.external_id;return r`<button type="button" class="crow" key=${n.id} title=${o("Copy")}
aria-label=${o("Copy {value}",{value:s})} onClick=${()=>Dt(s)}>
<${_e} kind=${n.kind} named />
<span class="grow cut">${s}</span>
${n.kind===t.kind&&s===(t.label||n.external_id)&&r`<span class="t12 dim">${o("current")}</span>`}
<${f} name="copy" size="s" />
</button>`})}
<${d1} key=${e.id} contact=${e} />
<//>`}function Fz({contact:e}){let t=Jp(e);return r`<${Vp} name="dialogs" title=${o("All conversations")} count=${t.length}>
${t.map(({dialog:n,episode:s})=>r`<a class="crow" key=${s.number} href=${F(E.value.view,n.id)}>
<${_e} kind=${n.kind} named />
<span class="grow">
<span class="cut">${s.title||da(n)}</span>
<span class="t12 dim cut">${Zp(s)}</span>
${n.id===E.value.dialog&&s.state==="open"?r`<span class="vh">${o("current")}</span>`:null}
</span>
</a>`)}
<a class="link t13 addaddr hrow tight" href=${tc(e.id)}>
<${f} name="history" size="s" />
${o("Full history")}
</a>
<//>`}function Zp(e){let t=e.state==="open",n=t?e.assignee_id:e.closed_by??e.assignee_id;return[o("No. {number}",{number:ie(e.number)}),st(t?e.opened_at:e.closed_at,K.value),t?o("open"):n?Qa(U(n)):o("closed")].join(" · ")}function jz({contact:e}){return r`<${Vp} name="note" title=${o("Client note")}>
<${$1} key=${e.id} value=${e.note??""} label=${o("Client note")}
empty=${o("Add a note about the client")} save=${t=>Ei(e,{note:t})} long />
<//>`}function $1({value:e,label:t,save:n,empty:s,long:a,head:i,needed:l}){let[c,u]=g(null),d=A(null),p=A(null);B(()=>{c!==null&&d.current?.focus()},[c!==null]);let h=()=>{u(null),requestAnimationFrame(()=>p.current?.focus())},m=async()=>{let x=(c??"").trim();if(u(null),!(x===e||l&&!x))try{await n(x)}catch(y){$e(I(y))}},$=x=>{x.stopPropagation(),x.key==="Escape"&&(x.preventDefault(),h()),x.key==="Enter"&&(!a||x.ctrlKey||x.metaKey)&&(x.preventDefault(),m(),requestAnimationFrame(()=>p.current?.focus()))};if(c!==null){let x={class:"input",ref:d,value:c,"aria-label":t,onInput:y=>u(y.target.value),onKeyDown:$,onBlur:m};return a?r`<textarea rows="4" ...${x}></textarea>`:r`<input ...${x} />`}let v=e?r`<span class=${a?"notetext":"cut"}>${e}</span>`:r`<span class="dim">${s}</span>`,k=r`<button type="button" class=${a?"editable t13 mut":"editable"} ref=${p}
aria-label=${e?o("{label}: {value}. Edit",{label:t,value:e}):t} title=${o("Edit")}
onClick=${()=>u(e)}>
${v}
</button>`;return i?r`<h3 class="b6 t16">${k}</h3>`:k}var Bz,Vp,Jp,Kz,Wh=b(()=>{L();Io();T();Qe();ae();V();We();X();_();Pe();ft();G();R();Ne();Yp();m1();Bh();D();Te();Bz=e=>localStorage.getItem("okno.fold."+e)==="1",Vp=({name:e,title:t,count:n,children:s})=>r`<details class="sect" open=${!Bz(e)}
onToggle=${a=>localStorage.setItem("okno.fold."+e,a.currentTarget.open?"0":"1")}>
<summary>
${t} ${n>0&&r`<span class="n">${n}</span>`} <${f} name="chevron-down" size="s" />
</summary>
${s}
</details>`;Jp=e=>e.dialogs.flatMap(t=>t.episodes.map(n=>({dialog:t,episode:n}))).sort((t,n)=>n.episode.opened_at-t.episode.opened_at);Kz=({contact:e})=>r`<${Vp} name="consent" title=${o("Consents and bans")}><${Gp} key=${e.id} contact=${e} /><//>`});var g1={};Le(g1,{Client:()=>qz});function qz(){let{id:e}=E.value,[t,n]=g(null),[s,a]=g(null),i=()=>{a(null),W(`/api/contacts/${e}`).then(c=>n(c.contact),a)};N(()=>{n(null),e?i():a(new ue(404,"not-found"))},[e]);let l=Ot(150,!t&&!s);return r`<main class="main page client" id="main" tabindex="-1">
<header class="pagehead clhead">
<a class="ib" href=${Xn()} aria-label=${o("Back")}><${f} name="arrow-left" /></a>
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
<a class="btn small" href=${ml(e,{format:"html",printed:1})} target="_blank" rel="noopener">
<${f} name="file-text" size="s" />
${o("Print")}
</a>
${["txt","json","html"].map(t=>r`<a class="btn small quiet" key=${t} href=${ml(e,{format:t})} download
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
<${_e} kind=${s.kind} named />
<span class="grow cut">${s.label||s.external_id}</span>
<${f} name="copy" size="s" />
</button>
</li>`)}
</ul>
<h2 class="t13 b6">${o("All conversations")} <span class="n dim">${n.length}</span></h2>
<ul>
${n.map(({dialog:s,episode:a})=>r`<li key=${a.number}>
<a class="crow" href=${F("all",s.id)}>
<${_e} kind=${s.kind} named />
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
</section>`}function Yz({contact:e}){let[t,n]=g(null),[s,a]=g(!0),[i,l]=g({items:[],next:null,loaded:!1,problem:null}),c=A(0),u=p=>{let h=++c.current,m=new URLSearchParams({events:s?"1":"0",...t?{channel:t}:{},...p?{before:p}:{}});W(`/api/contacts/${e.id}/history?${m}`).then($=>{h===c.current&&l(v=>({items:p?[...v.items,...$.items]:$.items,next:$.next,loaded:!0,problem:null}))},$=>{h===c.current&&l(v=>({...v,problem:$}))})};N(()=>{l({items:[],next:null,loaded:!1,problem:null}),u(null)},[t,s]);let d=[...new Map(e.dialogs.map(p=>[p.channel_id,p.kind]))];return r`<section class="clpast" aria-label=${o("Full history")}>
<div class="clbar">
<h2 class="t13 b6">${o("Full history")}</h2>
${d.length>1&&r`<div class="hrow wrap" role="group" aria-label=${o("Channel")}>
<button type="button" class="chip" aria-pressed=${String(t===null)} onClick=${()=>n(null)}>
${o("All channels")}
</button>
${d.map(([p,h])=>r`<button type="button" class="chip" key=${p} aria-pressed=${String(t===p)}
onClick=${()=>n(p)}>
<${_e} kind=${h} />
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
<a class="link t12" href=${F("all",i.dialog_id,i.no)}>${o("Open conversation")}</a>
</li>`),s.push(r`<${Vz} key=${i.id} message=${i} kind=${c?.dialog.kind} contact=${t} />`)}),s}function Vz({message:e,kind:t,contact:n}){if(e.kind==="system")return r`<li class="clline sys">
<span class="t12 mut">
${ul(e)} · <span title=${Ke(e.created_at)}>${q(e.created_at)}</span>
</span>
</li>`;let s=e.author.operator_id?U(e.author.operator_id):e.kind==="in"&&n.kind==="person"?n.name:e.author.name||o("Sent outside Okno");return r`<li class=${`clline ${e.kind}`}>
${e.kind==="note"?r`<span class="nic"><${f} name="lock" size="m" /></span>`:r`<${_e} kind=${t} named />`}
<div class="grow">
<span class="t12">
<b class="b6">${s}</b> <a class="mut"
href=${new URL(nl(e)).pathname+new URL(nl(e)).search}
title=${Ke(e.sent_at)}>
${q(e.created_at)}
</a>
${e.deleted_at?r` · ${o("The message was deleted")}`:null}
${e.delivery&&jn(e)?r` · ${o("Scheduled for {when}",{when:ht(Fn(e))})}`:null}
</span>
<div class="clsaid"><${Rp} message=${e} client=${n.id} /></div>
</div>
</li>`}var b1=b(()=>{L();T();Qe();V();We();X();_();Pe();G();R();Kn();D();Wh();Bh();yh();pl();Mh();Te();zr()});function x1(e){Fh.value=e,w.value="why"}var Fh,k1,jh=b(()=>{Q();ae();Fh=S(null),k1=e=>!!(e?.data?.run||e?.data?.rule)});function jr(e){_1.value="",requestAnimationFrame(()=>{_1.value=e})}var _1,Qp=b(()=>{Q();_1=S("")});function ed(e){let t=c=>e.filter(u=>u.kind===c).length,[n,s,a,i]=["operator","team","channel","hours"].map(t),l=[n&&C("{n} operator","{n} operators",n),s&&C("{n} team","{n} teams",s),a&&C("{n} channel","{n} channels",a),i&&o("working hours")];return o("No longer there: {list}",{list:l.filter(Boolean).join(", ")})}var Qz,Xp,Xz,fl,Kr=b(()=>{_();Qz={loop:()=>o("it ran more than 5 times in one conversation within a minute"),failing:()=>o("it failed five times in a row")},Xp=e=>Qz[e]?.()??o("a fault, code {code}",{code:e});Xz={"opted-out":()=>o("the client does not want automatic messages"),group:()=>o("it is a group chat"),automatic:()=>o("the client's message is automatic itself"),"no-address":()=>o("the client has no address in this channel"),"own-address":()=>o("it is one of our own addresses"),disowned:()=>o("the sender's address is forged"),blocked:()=>o("the client has blocked us"),"channel-gone":()=>o("the channel was removed"),"channel-paused":()=>o("the channel is paused"),"before-connection":()=>o("the message is older than the channel's connection"),"too-late":()=>o("too much time had passed"),"said-already":()=>o("it was said in this conversation already"),frequency:()=>o("it was said recently"),"sender-budget":()=>o("this address got 5 automatic messages today"),"dialog-budget":()=>o("this conversation got 20 automatic messages today"),"channel-budget":()=>o("the channel sent its automatic messages of this hour"),tripped:()=>o("the guard against loops has stopped it"),paused:()=>o("all automation was stopped"),"no-text":()=>o("there is no text for this channel and language"),nobody:()=>o("nobody could take it"),assigned:()=>o("it had an assignee already"),closed:()=>o("the conversation was closed"),missing:()=>o("the rule refers to something that is gone")},fl=e=>Xz[e]?.()??o("refused, code {code}",{code:e})});function eI({kind:e,body:t},n){let s=qh[e];return s?[s.when(t,n),s.then(t,n)]:[e,""]}function E1(e,{channels:t=[],teams:n=[]},s){let a=[...t.map(s.channel),...n.map(s.team)];return a.length?`${e} (${a.join(", ")})`:e}function tI({operators:e,team_id:t,only_here:n,former_days:s},a){let i=[nI(e,t,a)];return n&&i.push(o("only to those at the screen")),s&&i.push(o("first to the previous assignee")),i.join(", ")}function nI(e,t,n){return t?o("in turn within the team “{team}”, who are online",{team:n.team(t)}):e?e.length===1?o("assign to: {name}, when online",{name:n.person(e[0])}):C("in turn among {n} operator online","in turn among {n} operators online",e.length):o("in turn among all who are online")}function oI(e=[]){let t=n=>(n.channel_id===null?0:2)+(n.language===ve.value?0:1);return e.filter(n=>n.text.trim()).sort((n,s)=>t(n)-t(s))[0]?.text??""}function Kh({texts:e=[],frequency:t}){let n=oI(e);if(!n)return o("no text is written yet");let s=[o("“{text}”",{text:sI(n)})];return e.length>1&&s.push(C("and {n} more text","and {n} more texts",e.length-1)),t?.every==="hours"&&s.push(C("at most once in {n} hour","at most once in {n} hours",t.hours)),s.join(", ")}function aI({first_minutes:e,next_minutes:t,stages:n=[],channels:s,teams:a},i){let l=n.map(d=>Math.round(e*d/100)),u=e===t&&l.length>0?C("A client waits for {list} minute","A client waits for {list} minutes",l.at(-1),{list:T1(l.map(String))}):o("The first reply {first}, next replies {next}",{first:C1(e),next:C1(t)});return E1(u,{channels:s,teams:a},i)}function rI({first_minutes:e,next_minutes:t,stages:n=[],whom:s,email:a},i){let l=A1(s,a,i);return e===t?l:o("at {list} of the time {what}",{list:T1(n.map(Uh)),what:l})}function Hh(e,t){let n=(e?.operators??[]).map(t.person);return[e?.assignee&&o("the assignee"),e?.leads&&o("team leads"),...n].filter(Boolean)}function A1(e,t,n){let s=Hh(e,n).join(", ")||o("no one");return t?o("notify on screen and by email: {list}",{list:s}):o("notify: {list}",{list:s})}function td({every:e,hours:t=0}){return e==="hours"?C("At most once in {n} hour","At most once in {n} hours",t):{message:o("To every message"),wait:o("Once until we reply"),episode:o("Once per conversation")}[e]}var S1,T1,qh,qr,rt,$l,sI,C1,Uh,co=b(()=>{_();S1=90,T1=e=>new Intl.ListFormat(ve.value==="ru"?"ru-RU":"en-GB").format(e),qh={distribution:{icon:"users-round",title:()=>o("Round-robin assignment"),when:({channels:e=[]},t)=>E1(o("A new conversation without an assignee"),{channels:e},t),then:tI},reply_assigns:{icon:"hand",title:()=>o("Who replies becomes the assignee"),when:()=>o("An operator replies in a conversation without an assignee"),then:()=>o("assign it to them")},autoreply:{icon:"message-square-reply",title:()=>o("Auto-reply"),when:({clients:e})=>e==="new"?o("The first conversation of a new client"):o("A new conversation"),then:Kh},out_of_hours:{icon:"moon",title:()=>o("Out of hours"),when:({hours_id:e},t)=>o("A message outside “{hours}”",{hours:t.hours(e)}),then:Kh},receipt:{icon:"mail",title:()=>o("Receipt"),when:()=>o("A new conversation by email"),then:Kh},sla:{icon:"alarm-clock-check",title:({first_minutes:e})=>C("SLA within {n} minute","SLA within {n} minutes",e),when:aI,then:rI},untouched:{icon:"bell-ring",title:()=>o("Reminder that nobody took it"),when:({minutes:e})=>C("Nobody takes a conversation for {n} minute","Nobody takes a conversation for {n} minutes",e),then:({whom:e,email:t},n)=>A1(e,t,n)}},qr=e=>qh[e]?.icon??"zap",rt=({kind:e,body:t})=>qh[e]?.title(t)??e;$l=(e,t)=>eI(e,t).filter(Boolean).join(" → ");sI=e=>{let t=e.trim().replace(/\{[^{}|]*\|?([^{}]*)\}/g,(n,s)=>s||"…").replace(/\s+/g," ").replace(/(?<!\.)\.$/,"");return t.length>S1?`${t.slice(0,S1-1).trimEnd()}…`:t};C1=e=>C("within {n} minute","within {n} minutes",e);Uh=e=>o("{n}%",{n:e})});async function Nn(){let e=nd+=1;try{let t=await W("/api/rules");if(e!==nd)return;Re.value=t,Ur.value=null}catch(t){if(!(t instanceof ue))throw t;e===nd&&(Ur.value=t)}}async function z1(){try{let{hours:e}=await W("/api/hours");sd.value=Object.fromEntries(e.map(t=>[t.id,t]))}catch(e){if(!(e instanceof ue))throw e}}function I1(){clearTimeout(O1),od&&(O1=setTimeout(Nn,iI))}function L1(){od+=1,Nn(),z1();let e=setInterval(()=>{document.hidden||Nn()},lI);return()=>{od-=1,clearInterval(e)}}function Yh(e){nd+=1;let{rules:t}=Re.peek(),n=t.some(s=>s.id===e.id);Re.value={...Re.peek(),rules:n?t.map(s=>s.id===e.id?{...s,...e}:s):[...t,e]}}async function Hr(e,t){e&&Yh(e);try{let n=await t();return n?.rule?Yh(n.rule):await Nn(),n??!0}catch(n){if(!(n instanceof ue))throw n;return await Nn(),n.code==="not-reviewed"?B1($n(e.id)):$e(I(n)),null}}function ad(e,t,n,s){let a=n(),i=oe(e,{icon:t,undo:async()=>{await a&&await s()}});return a.then(l=>{l||di(i)}),a}function B1(e){rd.value=e,w.value="rulefirst"}function W1(e,t){return t&&Fs(e.kind)?.writes_to_clients&&!e.reviewed?(B1(e),null):Vh(e,t)}function Zh(e,t){let n=hl(e.group),s=n[n.findIndex(l=>l.id===e.id)+1]?.id??null;if(t===s||t===e.id)return null;let a=n.filter(l=>l.id!==e.id);a.splice(t===null?a.length:a.findIndex(l=>l.id===t),0,e);let i=new Map(a.map((l,c)=>[l.id,c]));return Re.value={...Re.peek(),rules:Re.peek().rules.map(l=>i.has(l.id)?{...l,place:i.get(l.id)}:l)},ad(o("Order changed: {name}",{name:rt(e)}),"arrow-up",D1(e.id,t),D1(e.id,s))}function ld(e,t){let n=hl(e.group),s=n.findIndex(a=>a.id===e.id);return n[s+t]?(Zh(e,t<0?n[s-1].id:n[s+2]?.id??null),!0):!1}function F1(e){return Re.value={...Re.peek(),rules:Re.peek().rules.filter(t=>t.id!==e.id)},ad(o("Rule deleted: {name}",{name:rt(e)}),"trash-2",M1(e.id,!0),M1(e.id,!1))}async function K1({id:e,kind:t,version:n,body:s}){let a=e?await Z(`/api/rules/${e}`,{version:n,body:s},{method:"PATCH"}):await Z("/api/rules",{kind:t,body:s});return Yh(a.rule),a.rule}var iI,lI,Re,Ur,sd,Ye,$n,Fs,R1,hl,Gh,od,nd,O1,cI,rd,N1,Vh,P1,Jh,id,D1,Qh,M1,j1,on=b(()=>{Q();V();_();R();pt();Ne();ae();co();iI=250,lI=3e4,Re=S(null),Ur=S(null),sd=S({}),Ye=fe(()=>O.value?.role==="administrator"),$n=e=>Re.value?.rules.find(t=>t.id===e)??null,Fs=e=>Re.value?.kinds.find(t=>t.kind===e)??null,R1=e=>sd.value[e]?.name,hl=e=>(Re.value?.rules??[]).filter(t=>t.group===e).sort((t,n)=>t.place-n.place||t.id-n.id),Gh=e=>!!e.paused_at||e.missing.length>0,od=0,nd=0,O1=null;cI=e=>e.k==="rule"||e.k==="gone"&&e.of==="rule";yn(e=>{e.some(cI)&&I1(),od&&e.some(t=>t.k==="hours")&&z1()});fs(I1);rd=S(null);N1=(e,t,n)=>()=>Hr({id:e,active:t},()=>Z(`/api/rules/${e}/active`,n===void 0?{active:t}:{active:t,version:n}));Vh=(e,t,n)=>ad(t?o("Switched on: {name}",{name:rt(e)}):o("Switched off: {name}",{name:rt(e)}),"zap",N1(e.id,t,n),N1(e.id,!t)),P1=e=>()=>(Re.value={...Re.peek(),paused:e},Hr(null,()=>Z("/api/automation/paused",{paused:e}))),Jh=e=>ad(e?o("All automation is stopped"):o("Automation works again"),e?"pause":"play",P1(e),P1(!e)),id=e=>Hr({id:e.id,paused_at:null,paused_why:null},()=>Z(`/api/rules/${e.id}/resume`,{})),D1=(e,t)=>()=>Hr(null,()=>Z(`/api/rules/${e}/place`,{before:t}));Qh=(e,t)=>{let n=hl(e.group);return!!n[n.findIndex(s=>s.id===e.id)+t]},M1=(e,t)=>()=>Hr(null,()=>Z(`/api/rules/${e}/removed`,{removed:t}));j1=e=>Hr(null,()=>Z(`/api/rules/${e.id}/share-out`,{}))});var cd,Xh=b(()=>{T();on();cd=({rule:e,label:t})=>r`<input class="tog" type="checkbox" role="switch" aria-label=${t} checked=${e.active} onChange=${n=>{let s=n.currentTarget.checked;n.currentTarget.checked=e.active,W1(e,s)}} />`});function uI(e){let t=Math.max(1,...e),n=(q1-2)/Math.max(1,e.length-1),s=(a,i)=>`${(1+i*n).toFixed(1)} ${(eg-2-a/t*(eg-5)).toFixed(1)}`;return`M${e.map(s).join("L")}`}function dI(e){return e.active?[C("{n} time today","{n} times today",e.today,{n:ie(e.today)}),e.last_run_at?o("{span} ago",{span:Fe(K.value-e.last_run_at)}):o("has not run yet")]:[o("off"),o("changed {date}",{date:St(e.changed_at)})]}function mI(e){let t=s=>{let a=$n(ud.id);!a||a.group!==e.group||a.id===e.id||(s.preventDefault(),s.currentTarget.dataset.drop=fI(s)?"after":"before")},n=s=>delete s.currentTarget.dataset.drop;return{draggable:!0,onDragStart:s=>{ud.id=e.id,s.dataTransfer.effectAllowed="move",s.dataTransfer.setData("text/plain",rt(e))},onDragEnd:()=>{ud.id=null},onDragOver:t,onDragLeave:n,onDrop:s=>{s.preventDefault();let a=s.currentTarget.dataset.drop==="after";n(s);let i=$n(ud.id);i&&Zh(i,a?$I(s.currentTarget,i):e.id)}}}function fI(e){let t=e.currentTarget.getBoundingClientRect();return e.currentTarget.parentElement.clientWidth>t.width*1.5?e.clientX>t.left+t.width/2:e.clientY>t.top+t.height/2}function $I(e,t){let n=e.nextElementSibling;return Number(n?.dataset.rule)===t.id&&(n=n.nextElementSibling),n?Number(n.dataset.rule):null}function hI(e,t){let n={ArrowUp:-1,ArrowDown:1}[e.key];if(!n||!e.shiftKey||!(e.ctrlKey||e.metaKey)||!Ye.value)return;e.preventDefault(),e.stopPropagation();let s=e.currentTarget.querySelector("h3 a");jr(ld(t,n)?o("Moved: {name}",{name:rt(t)}):o("This is the edge of the group")),requestAnimationFrame(()=>s.focus())}function U1({rule:e,names:t,open:n}){let s=rt(e),a=Ye.value?mI(e):{},i=["card","hov","rule",e.paused_at&&"failing",!e.paused_at&&e.missing.length&&"lacking"];return r`<article class=${i.filter(Boolean).join(" ")} data-rule=${e.id} data-off=${e.active?null:""}
aria-current=${n?"true":null} ...${a} onKeyDown=${l=>hI(l,e)}>
<span class="ric"><${f} name=${qr(e.kind)} /></span>
<h3>
<a href=${Ie(e.id)}
aria-keyshortcuts=${Ye.value?"Control+Shift+ArrowUp Control+Shift+ArrowDown":null}>
${s}
</a>
</h3>
${Ye.value?r`<${cd} rule=${e} label=${o("The rule “{name}” is on",{name:s})} />`:r`<span class="tag plain">${e.active?o("on"):o("off")}</span>`}
<p class="ds">${$l(e,t)}</p>
<${gI} rule=${e} />
<div class="mt2">
${dI(e).map((l,c)=>r`${c>0&&r`<span aria-hidden="true">·</span>`}<span>${l}</span>`)}
<${pI} days=${e.days} />
</div>
</article>`}function gI({rule:e}){return e.paused_at?r`<p class="rulebad">
<${f} name="circle-alert" size="s" />
<span class="grow">${o("Paused: {cause}",{cause:Xp(e.paused_why)})}</span>
${Ye.value&&r`<button type="button" class="btn small" onClick=${()=>id(e)}>${o("Go on")}</button>`}
</p>`:e.missing.length?r`<p class="rulewarn">
<${f} name="triangle-alert" size="s" />
<span class="grow">${ed(e.missing)}</span>
${Ye.value&&r`<a class="link" href=${Ie(e.id)}>${o("Choose a replacement")}</a>`}
</p>`:null}var q1,eg,pI,ud,H1=b(()=>{T();We();X();_();G();D();Qp();Kr();on();Xh();co();[q1,eg]=[72,18];pI=({days:e})=>r`<svg class="spark" viewBox=${`0 0 ${q1} ${eg}`} role="img"
aria-label=${o("Runs in the last 14 days: {list}",{list:e.join(", ")})}>
<path d=${uI(e)} />
</svg>`;ud={id:null}});var bI,Se,pd,Zo=b(()=>{_();Pe();D();R();on();bI=1,Se={person:U,team:e=>ct.value[e]?.name??o("Deleted team"),channel:e=>Me.value[e]?.name??o("Removed channel"),hours:e=>R1(e)??(e===bI?o("company hours"):o("Removed hours"))},pd=()=>Object.values(Me.value).filter(e=>e.health!=="removed").sort((e,t)=>ge(e.kind).localeCompare(ge(t.kind))||e.name.localeCompare(t.name))});function yI(e,t){let n=new Map(e.map(l=>[V1(l),l.text])),s=new Map(t.map(l=>[V1(l),l.text])),a=[...s].filter(([l,c])=>n.get(l)!==c),i=[...n.keys()].filter(l=>!s.has(l));return[...a.map(([l,c])=>o("Text ({place}): “{text}”",{place:l,text:c})),...i.map(l=>o("Text removed ({place})",{place:l}))]}function dd(e,t){return Object.keys(t).flatMap(n=>{if(JSON.stringify(e[n])===JSON.stringify(t[n]))return[];if(n==="texts")return yI(e.texts,t.texts);let[s,a]=vI[n]??[()=>n,JSON.stringify];return[o("{field}: {before} → {after}",{field:s(),before:a(e[n]),after:a(t[n])})]})}var Y1,G1,tg,ng,vI,V1,og=b(()=>{_();Zo();co();Y1=e=>e?o("yes"):o("no"),G1=e=>t=>t?.length?t.map(e).join(", "):o("all"),tg=e=>e?Se.team(e):o("none"),ng=e=>t=>e[t](),vI={operators:[()=>o("Operators"),e=>e?e.map(Se.person).join(", "):o("all")],team_id:[()=>o("Team"),tg],channels:[()=>o("Channels"),G1(e=>Se.channel(e))],teams:[()=>o("Teams"),G1(e=>Se.team(e))],cap:[()=>o("Open conversations of one person, at most"),String],only_here:[()=>o("Only those at the screen"),Y1],former_days:[()=>o("Days for the previous assignee"),String],absent:[()=>o("When the assignee is absent"),ng({keep:()=>o("leave it to the assignee"),next:()=>o("give it to the next operator"),team:()=>o("give it to a team")})],absent_minutes:[()=>o("Minutes until absent"),String],absent_team_id:[()=>o("Team for conversations of the absent"),tg],nobody:[()=>o("When nobody can take it"),ng({leave:()=>o("leave it unassigned"),team:()=>o("give it to a team")})],nobody_team_id:[()=>o("Team when nobody can take it"),tg],clients:[()=>o("Clients"),ng({all:()=>o("All clients"),new:()=>o("Only new clients")})],frequency:[()=>o("How often"),td],hours_id:[()=>o("Working hours"),e=>Se.hours(e)],first_minutes:[()=>o("First reply within"),String],next_minutes:[()=>o("Next replies within"),String],minutes:[()=>o("Minutes"),String],stages:[()=>o("Moments"),e=>e.map(Uh).join(", ")],whom:[()=>o("Whom to notify"),e=>Hh(e,Se).join(", ")||o("no one")],email:[()=>o("Also by email"),Y1]},V1=({channel_id:e,language:t})=>`${e===null?o("All channels"):Se.channel(e)}, ${t}`});function wI(e){return[...e.replace(/\{\s*(\w+)\s*(\|[^{}]*)?\}/g,(n,s)=>gl.includes(s)?"":n).matchAll(/\{[^{}]*\}?|\}/g)].map(([n])=>n)}function kI({texts:e=[]},t){let n=new Set;e.length||(t.texts=o("Write at least one text")),e.forEach((s,a)=>{let i=`${s.channel_id}:${s.language}`,l=wI(s.text);s.text.trim()?s.text.length>J1?t[`texts.${a}`]=C("At most {n} character","At most {n} characters",J1):l.length?t[`texts.${a}`]=o("There is no such variable: {list}",{list:l.join(" ")}):n.has(i)&&(t[`texts.${a}`]=o("There is already a text for this channel and language")):t[`texts.${a}`]=o("Write the text that the client will get"),n.add(i)})}function xI({frequency:e},t){e?.every==="hours"&&!js(e.hours,1,Q1)&&(t.frequency=Ks(1,Q1))}function X1({whom:e},t){!e.assignee&&!e.leads&&!e.operators.length&&(t.whom=o("Choose who is notified"))}function ag({kind:e,body:t}){let n={};return _I[e]?.(t,n),n}var gl,J1,fd,Z1,md,Q1,js,Ks,sg,_I,$d=b(()=>{_();gl=["name","number","company","hours","back"],J1=4e3,fd=1440,Z1=30*fd,md=60*fd,Q1=24*365;js=(e,t,n)=>Number.isInteger(e)&&e>=t&&e<=n,Ks=(e,t)=>o("A whole number from {least} to {most}",{least:e,most:t});sg=(e,t)=>{kI(e,t),xI(e,t)},_I={distribution:(e,t)=>{e.operators&&!e.operators.length&&(t.operators=o("Choose at least one operator")),e.team_id===0&&(t.team_id=o("Choose a team")),js(e.cap,0,1e3)||(t.cap=Ks(0,1e3)),js(e.former_days,0,365)||(t.former_days=Ks(0,365)),e.absent!=="keep"&&!js(e.absent_minutes,0,fd)&&(t.absent_minutes=Ks(0,fd)),e.absent==="team"&&!e.absent_team_id&&(t.absent_team_id=o("Choose a team")),e.nobody==="team"&&!e.nobody_team_id&&(t.nobody_team_id=o("Choose a team"))},autoreply:sg,out_of_hours:sg,receipt:sg,sla:(e,t)=>{js(e.first_minutes,1,md)||(t.first_minutes=Ks(1,md)),js(e.next_minutes,1,md)||(t.next_minutes=Ks(1,md)),e.stages.length?e.stages.some(n=>!js(n,1,1e3))?t.stages=Ks(1,1e3):new Set(e.stages).size<e.stages.length&&(t.stages=o("Two moments are the same")):t.stages=o("Add at least one moment"),X1(e,t)},untouched:(e,t)=>{js(e.minutes,1,Z1)||(t.minutes=Ks(1,Z1)),X1(e,t)}}});function SI(e){let t=(e?.detail?.errors??[]).map(({field:n,message:s})=>[n.split(".").at(-1),s]);return Object.fromEntries(t)}function Gr({id:e,kind:t,version:n,body:s}){he.value={id:e,kind:t,version:n,body:s,base:JSON.stringify(s)},rg.value=!1,Yr.value=null,qs.value=null}function hd(e){he.value={...he.peek(),body:{...he.peek().body,...e}}}function nC(){let{id:e,kind:t}=he.peek();Gr(e?$n(e):ig(t))}function oC(e){let{version:t,base:n}=he.peek();e.version!==t&&(JSON.stringify(e.body)===n?he.value={...he.peek(),version:e.version}:uo.peek()?qs.value={by:e.changed_by,at:e.changed_at}:Gr(e))}function aC(){let{id:e}=he.peek();return he.value={...he.peek(),version:$n(e).version},qs.value=null,gd()}function CI(){requestAnimationFrame(()=>{document.querySelector(".edbody [aria-invalid='true']")?.focus()})}async function gd(){if(!he.peek()||Ra.peek())return!1;if(rg.value=!0,Yr.value=null,Object.keys(ag(he.peek())).length)return CI(),!1;Ra.value=!0;let e=he.peek();try{let t=await K1(e);return he.peek()===e?Gr(t):he.value={...he.peek(),id:t.id,version:t.version,base:JSON.stringify(t.body)},e.id||(oe(o("Rule created: {name}. It is off.",{name:rt(t)}),{icon:"zap"}),z(Ie(t.id),{replace:!0,sure:!0})),!0}catch(t){if(!(t instanceof ue))throw t;return t.code==="changed-meanwhile"?(await Nn(),qs.value={by:t.detail.by,at:t.detail.at}):Yr.value=t,!1}finally{Ra.value=!1}}var he,rg,Ra,Yr,qs,uo,eC,tC,ig,sC,rC,za=b(()=>{Q();V();_();G();Ne();$d();on();co();he=S(null),rg=S(!1),Ra=S(!1),Yr=S(null),qs=S(null),uo=fe(()=>!!he.value&&JSON.stringify(he.value.body)!==he.value.base),eC=fe(()=>he.value&&rg.value?{...ag(he.value),...SI(Yr.value)}:{});tC=()=>{he.value=null},ig=e=>({id:null,kind:e,version:0,body:Fs(e).default});sC=()=>Gr($n(he.peek().id));rC=e=>({"unknown-variable":()=>o("A text names a variable that does not exist.")})[e.code]?.()??I(e)});function bd(e,t){return t==null||t===""?o("none"):Array.isArray(t)?t.length?t.map(n=>bd(e,n)).join(", "):o("any"):iC[e]?iC[e](t):typeof t=="boolean"?OI(t):typeof t=="object"?JSON.stringify(t):String(t)}var TI,lC,EI,AI,OI,iC,vd,NI,PI,yd,wd=b(()=>{_();D();Kr();Zo();TI={ordinary:()=>o("A person wrote to us alone"),every:()=>o("How often"),new_client:()=>o("New client"),closed:()=>o("Outside working hours"),channel_kind:()=>o("Kind of channel"),channel:()=>o("Channel"),team:()=>o("Team"),assignee:()=>o("Assignee"),minutes:()=>o("Minutes passed"),untouched:()=>o("Nobody took it")},lC=e=>TI[e]?.()??e,EI={message:()=>o("to every message"),wait:()=>o("once until we reply"),episode:()=>o("once per conversation"),hours:()=>o("once in some hours")},AI=e=>EI[e]?.()??e,OI=e=>e?o("yes"):o("no"),iC={assignee:Se.person,channel:Se.channel,team:Se.team,channel_kind:ge,every:e=>AI(e)};vd=e=>({did:()=>o("done"),refused:()=>fl(e.code),failed:()=>o("it failed")})[e.outcome](),NI=e=>new Intl.ListFormat(ve.value==="ru"?"ru-RU":"en-GB").format((e.operators??[]).map(Se.person)),PI={say:({message_id:e})=>e?o("A message was sent to the client"):o("No message was sent"),assign:({operator_id:e,team_id:t})=>e?o("Assigned to {name}",{name:Se.person(e)}):o("Given to the team “{team}”",{team:Se.team(t)}),target:({minutes:e})=>C("Reply is due within {n} minute","Reply is due within {n} minutes",e),notify:e=>e.operators?.length?o("Notified: {list}",{list:NI(e)}):o("Notified")},yd=e=>PI[e.do]?.(e)??e.do});function DI({one:e}){let t=e.holds?r`<${f} name="check" size="s" /><span class="vh">${o("fits")}</span>`:r`<span class="nofit"><${f} name="x" size="s" /></span><span class="vh">${o("does not fit")}</span>`,n=bd(e.field,e.wanted),s=bd(e.field,e.value);return r`
${t}
<span>
${s}
${n!==s&&r` <span class="dim t12">${o("wanted: {value}",{value:n})}</span>`}
</span>
`}var kd,lg=b(()=>{T();_();pl();Pe();D();wd();kd=({run:e})=>r`<dl class="kv runkv">
${e.values.map(t=>r`<div key=${t.field}><dt>${lC(t.field)}</dt><dd><${DI} one=${t} /></dd></div>`)}
${e.done.map((t,n)=>r`<div key=${n}><dt>${n?"":o("Done")}</dt><dd>${yd(t)}</dd></div>`)}
${e.skipped.map((t,n)=>r`<div key=${`s${t.id}`}>
<dt>${n?"":o("Passed over")}</dt>
<dd>
<${J} name=${U(t.id)} size="xs" />
<s class="dim">${U(t.id)}</s>
<span class="dim t12">${wh(t)}</span>
</dd>
</div>`)}
${e.error&&r`<div><dt>${o("Error")}</dt><dd><code class="runerror">${e.error}</code></dd></div>`}
</dl>`});function cC({rule:e}){let[t,n]=g(MI),[s,a]=g(!1),i=async c=>{try{let u=await W(`/api/rules/${e.id}/runs${c?`?before=${c}`:""}`);n(d=>({runs:c?[...d.runs,...u.runs]:u.runs,more:u.more,problem:null})),c||a(!1)}catch(u){if(!(u instanceof ue))throw u;n(d=>({...d,problem:u}))}};N(()=>{i()},[e.id]),N(()=>{t.runs&&a((t.runs[0]?.at??0)<(e.last_run_at??0))},[e.last_run_at]);let l=Ot(150,!t.runs&&!t.problem);return!t.runs&&t.problem?r`<${re} icon="unplug" title=${o("The log could not be loaded")} text=${I(t.problem)}>
<button type="button" class="btn" onClick=${()=>i()}>${o("Retry")}</button>
<//>`:t.runs?t.runs.length?r`
${s&&r`<p class="runmore">
<button type="button" class="btn small" onClick=${()=>i()}>
<${f} name="arrow-up" size="s" />
${o("Show newer runs")}
</button>
</p>`}
<ol class="runs">${RI(t.runs)}</ol>
${t.problem&&r`<p class="t13 runmore" role="alert">${I(t.problem)}</p>`}
${t.more&&r`<p class="runmore">
<button type="button" class="btn small" onClick=${()=>i(t.runs.at(-1).id)}>
${o("Show older ones")}
</button>
</p>`}
`:r`<${re} icon="history" title=${o("No runs yet")} text=${e.active?o("Runs of the last 90 days appear here."):o("The rule is off. “Dry run” shows what it would do.")} />`:l&&r`<div class="sks" aria-busy="true">
${[90,70,80].map(c=>r`<${Be} key=${c} width=${c} />`)}
</div>`}function RI(e){let t=[];return e.forEach((n,s)=>{(!s||$t(e[s-1].at)!==$t(n.at))&&t.push(r`<li class="mh" key=${`d${n.id}`}>${er(n.at,K.value)}</li>`),t.push(r`<${LI} key=${n.id} run=${n} />`)}),t}function LI({run:e}){return r`<li class=${`run ${e.outcome}`}>
<details>
<summary>
<${f} name=${zI[e.outcome]} size="s" />
<span class="grow">
<b class="b5 cut blk">${e.client||o("No conversation")}</b>
<span class="t12 mut blk">${II(e)}</span>
</span>
<time class="t12 dim" title=${Ke(e.at)}>${q(e.at)}</time>
</summary>
<div class="runin">
<${kd} run=${e} />
<p class="hrow t12">
<span class="dim">${o("Version {n}",{n:e.version})}</span>
${e.dialog_id&&r`<a class="link hrow end" href=${F("all",e.dialog_id)}>${o("Open conversation")}</a>`}
</p>
</div>
</details>
</li>`}var MI,zI,II,uC=b(()=>{L();T();V();We();X();_();G();D();Te();lg();wd();MI={runs:null,more:!1,problem:null};zI={did:"check",refused:"ban",failed:"circle-alert"},II=e=>e.outcome==="did"&&e.done.length?e.done.map(yd).join(", "):vd(e)});var xd,cg=b(()=>{Q();xd=S(null)});var je,bt,Pn,jt,sn=b(()=>{T();je=({title:e,text:t,children:n})=>r`<div class="srow">
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
options=${BI.map(l=>[String(l),C("{n} day","{n} days",l)])} />
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
${s.result&&r`<${FI} rule=${e} result=${s.result} />`}
</div>
`}function WI(e,{matched:t,sent:n}){let s=C("It would have run {n} time","It would have run {n} times",t,{n:ie(t)});if(!Fs(e.kind)?.writes_to_clients)return s;let a={n:ie(n)},i=C("{n} automatic message would have left","{n} automatic messages would have left",n,a);return`${s}, ${i}`}function FI({rule:e,result:t}){let n=Object.entries(t.refused).sort((s,a)=>a[1]-s[1]);return r`
<h3 class="t14 b6 rehead">${WI(e,t)}</h3>
${!t.exact&&r`<p class="hint">
${o("An estimate: {list}.",{list:t.not_recorded.map(qI).join(", ")||o("not everything is recorded")})}
</p>`}
${t.by_channel.length>1&&r`<dl class="kv rekv">
${t.by_channel.map(s=>r`<div key=${s.channel_id}>
<dt class="cut">${Se.channel(s.channel_id)}</dt>
<dd class="num">${ie(s.count)}</dd>
</div>`)}
</dl>`}
${n.length>0&&r`
<h4 class="mh">${o("It would have kept silent")}</h4>
<ul class="reref">
${n.map(([s,a])=>r`<li key=${s}>
<span class="grow">${fl(s)}</span>
<span class="num">${ie(a)}</span>
</li>`)}
</ul>
`}
${t.dialogs.length>0&&r`
<h4 class="mh">${o("Conversations")}</h4>
<ol class="runs">${t.dialogs.map((s,a)=>r`<${jI} key=${a} one=${s} />`)}</ol>
${t.matched>t.dialogs.length&&r`<p class="hint">${C("The last {n} is shown.","The last {n} are shown.",t.dialogs.length)}</p>`}
`}
`}var BI,jI,KI,qI,dC=b(()=>{L();T();V();We();X();_();G();D();sn();Kr();za();Zo();on();BI=[7,30,90];jI=({one:e})=>r`<li class=${`run ${e.outcome}`}>
<a class="runlink" href=${F("all",e.dialog_id)}>
<${f} name=${e.outcome==="did"?"check":"ban"} size="s" />
<span class="grow">
<b class="b5 cut blk">${e.client}</b>
${e.code&&r`<span class="t12 mut blk">${fl(e.code)}</span>`}
</span>
<span class="t12 dim">${st(e.at,K.value)}, ${q(e.at)}</span>
</a>
</li>`,KI={presence:()=>o("who was online then is not recorded"),loads:()=>o("how many conversations each had then is not recorded"),here:()=>o("who was at the screen then is not recorded")},qI=e=>KI[e]?.()??e});function mC({label:e,hint:t,error:n,children:s}){let a=tm();return r`<div class="rowgap">
<div class="hrow">
<label class="t13 grow" for=${a}>${e}${t&&r`<span class="t12 dim blk">${t}</span>`}</label>
${s({id:a,invalid:n?"true":null,"aria-describedby":n?`${a}e`:null})}
</div>
<${po} id=${`${a}e`} text=${n} />
</div>`}function bl({id:e,value:t,onValue:n,unit:s,label:a,...i}){let[l,c]=g(String(t));N(()=>{Number(l)!==t&&!Number.isNaN(t)&&c(String(t))},[t]);let u=h=>{let m=h.currentTarget.value;c(m),n(/^\d+$/.test(m.trim())?Number(m):NaN)},{invalid:d,...p}=i;return r`<span class="hrow tight">
<input class="input numin" id=${e} inputmode="numeric" autocomplete="off" aria-label=${a} value=${l}
aria-invalid=${d} ...${p} onInput=${u} />
${s&&r`<span class="t13 dim">${s}</span>`}
</span>`}function vl({id:e,label:t,options:n,value:s,onPick:a,invalid:i,...l}){let c=n.findIndex(([u])=>u===s);return r`<select class="sel" id=${e} aria-label=${t} aria-invalid=${i} ...${l}
onChange=${u=>a(n[u.currentTarget.selectedIndex][0])}>
${n.map(([u,d],p)=>r`<option key=${u} value=${p} selected=${p===c}>${d}</option>`)}
</select>`}function pg({label:e,hint:t,error:n,children:s}){let a=tm();return r`<div class="field">
<label for=${a}>${e}</label>
${s({id:a,invalid:n?"true":null,"aria-describedby":n?`${a}e`:null})}
${t&&r`<span class="hint">${t}</span>`}
<${po} id=${`${a}e`} text=${n} />
</div>`}function Cd(e,t=o("Choose a team")){let n=Ls().map(s=>[s.id,s.name]);return e&&!n.some(([s])=>s===e)&&n.push([e,`${Se.team(e)} · ${o("deleted")}`]),[[null,t],...n]}function Td(e){let t=Object.values(sd.value).filter(n=>!n.removed_at&&!n.removed).map(n=>[n.id,n.name]);return t.some(([n])=>n===e)||t.unshift([e,Se.hours(e)]),t}function fC({label:e,all:t,items:n,chosen:s,onChange:a}){return r`<div class="rulechips" role="group" aria-label=${e}>
<button type="button" class="chip" aria-pressed=${String(!s.length)} onClick=${()=>a([])}>
${t}
</button>
${n.map(({id:i,name:l,icon:c})=>r`<button type="button" class="chip" key=${i} aria-pressed=${String(s.includes(i))}
onClick=${()=>a(ug(s,i))}>
${c}
${l}
</button>`)}
</div>`}function Ed({chosen:e,onChange:t,kinds:n}){let a=pd().filter(i=>!n||n.includes(i.kind)).map(i=>({id:i.id,name:i.name,icon:r`<${_e} kind=${i.kind} named />`}));for(let i of $C(e,a))a.push({id:i,name:`${Se.channel(i)} · ${o("removed")}`,icon:null});return r`<${_d} name=${o("Channel")}>
<${fC} label=${o("Channel")} all=${o("Any")} items=${a} chosen=${e} onChange=${t} />
<//>`}function hC({chosen:e,onChange:t}){let n=Ls().map(({id:s,name:a})=>({id:s,name:a}));for(let s of $C(e,n))n.push({id:s,name:`${Se.team(s)} · ${o("deleted")}`});return!n.length&&!Object.keys(ct.value).length?null:r`<${_d} name=${o("Team")}>
<${fC} label=${o("Team")} all=${o("Any team")} items=${n} chosen=${e} onChange=${t} />
<//>`}function dg({whom:e,email:t,error:n,change:s}){let a=l=>s({whom:{...e,...l}}),i=e.operators.filter(l=>!Oe.value[l]?.active);return r`
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
${Ad().map(l=>r`<label key=${l.id}>
<input class="check" type="checkbox" checked=${e.operators.includes(l.id)}
onChange=${()=>a({operators:ug(e.operators,l.id)})} />
<${J} name=${l.name} size="sm" />
<span class="cut">${l.name}</span>
</label>`)}
${i.map(l=>r`<label key=${l} class="hint warn">
<input class="check" type="checkbox" checked
onChange=${()=>a({operators:ug(e.operators,l)})} />
${Se.person(l)} · ${o("no longer works here")}
</label>`)}
</div>
<${po} text=${n} />
</div>
<${Sd} label=${o("Also send an email at once")} hint=${o("Even to those who are at the screen")}
checked=${t} onChange=${l=>s({email:l})} />
`}var Ge,_d,po,Sd,Us,mo,ug,$C,Ad,Od=b(()=>{L();T();_();R();D();Ar();Zo();on();Ge=({icon:e,title:t,children:n})=>r`<section class="step">
<span class="k"><${f} name=${e} size="s" /></span>
<h3>${t}</h3>
${n}
</section>`,_d=({name:e,children:t})=>r`<div class="cond"><span>${e}</span>${t}</div>`,po=({id:e,text:t})=>t?r`<span class="hint bad" id=${e}>${t}</span>`:null;Sd=({label:e,hint:t,checked:n,onChange:s})=>r`<${mC} label=${e} hint=${t}>
${({id:a})=>r`<input class="tog" id=${a} type="checkbox" role="switch" checked=${n}
onChange=${i=>s(i.currentTarget.checked)} />`}
<//>`;Us=({label:e,hint:t,value:n,onValue:s,unit:a,error:i})=>r`<${mC} label=${e} hint=${t} error=${i}>
${l=>r`<${bl} ...${l} value=${n} unit=${a} onValue=${s} />`}
<//>`;mo=({label:e,hint:t,error:n,...s})=>r`<div class="rowgap">
<${pg} label=${e} hint=${t} error=${n}>${a=>r`<${vl} ...${a} ...${s} />`}<//>
</div>`;ug=(e,t)=>e.includes(t)?e.filter(n=>n!==t):[...e,t];$C=(e,t)=>e.filter(n=>!t.some(s=>s.id===n));Ad=()=>Object.values(Oe.value).filter(e=>e.active).sort((e,t)=>e.name.localeCompare(t.name))});function bC({rule:e,body:t,errors:n,change:s}){N(()=>{ks()},[]);let a=YI(t),i=l=>s({operators:l==="chosen"?Ad().map(c=>c.id):null,team_id:l==="team"?0:null});return r`
<${Ge} icon="zap" title=${o("When")}>
<p class="cond">${o("A client waits in a conversation without an assignee")}</p>
<${mo} label=${o("Also when the client writes and the assignee is absent")} value=${t.absent}
onPick=${l=>s({absent:l,absent_minutes:t.absent_minutes||HI})}
options=${[["keep",o("leave it to the assignee")],["next",o("give it to the next operator")],["team",o("give it to a team")]]} />
${t.absent==="team"&&r`<${mo} label=${o("Team for conversations of the absent")} value=${t.absent_team_id}
error=${n.absent_team_id} onPick=${l=>s({absent_team_id:l})}
options=${Cd(t.absent_team_id)} />`}
${t.absent!=="keep"&&r`<${Us} label=${o("Who is away counts as absent after")}
hint=${o("Who is off shift counts at once")} unit=${o("min")} value=${t.absent_minutes}
error=${n.absent_minutes} onValue=${l=>s({absent_minutes:l})} />`}
<//>
<${Ge} icon="list-filter" title=${o("If")}>
<${_d} name=${o("Assignee")}><span class="mut">${o("nobody")}</span><//>
<${Ed} chosen=${t.channels} onChange=${l=>s({channels:l})} />
<//>
<${Ge} icon="user-round-check" title=${o("Then assign in turn")}>
<${jt} label=${o("Among whom")} value=${a} onPick=${l=>l!==a&&i(l)}
options=${[["all",o("Everyone")],["team",o("Team")],["chosen",o("Chosen")]]} />
${a==="team"&&r`<${mo} label=${o("Team")} value=${t.team_id||null} error=${n.team_id}
onPick=${l=>s({team_id:l??0})} options=${Cd(t.team_id)} />`}
${a==="chosen"&&r`<${GI} chosen=${t.operators} rule=${e} error=${n.operators}
onChange=${l=>s({operators:l})} />`}
<${Us} label=${o("Open conversations of one person, at most")}
hint=${o("0: the workload limit of each person")} value=${t.cap} error=${n.cap}
onValue=${l=>s({cap:l})} />
<${Sd} label=${o("Only those at the screen")}
hint=${o("Whose page is open; those who are online by their status, otherwise")} checked=${t.only_here}
onChange=${l=>s({only_here:l})} />
<${Sd} label=${o("First to the previous assignee, when online")}
checked=${t.former_days>0||Number.isNaN(t.former_days)}
onChange=${l=>s({former_days:l?UI:0})} />
${t.former_days!==0&&r`<${Us} label=${o("If they had it within the last")} unit=${o("days")} value=${t.former_days}
error=${n.former_days} onValue=${l=>s({former_days:l})} />`}
<${mo} label=${o("When nobody can take it")} value=${t.nobody} onPick=${l=>s({nobody:l})}
options=${[["leave",o("leave it unassigned, deal it to the first who can")],["team",o("give it to a team")]]} />
${t.nobody==="team"&&r`<${mo} label=${o("Team when nobody can take it")} value=${t.nobody_team_id}
error=${n.nobody_team_id} onPick=${l=>s({nobody_team_id:l})}
options=${Cd(t.nobody_team_id)} />`}
<//>
${e.id&&r`<${VI} rule=${e} />`}
`}function GI({chosen:e,rule:t,error:n,onChange:s}){let[a,i]=g(null),l=Ad().filter(p=>!e.includes(p.id)),c=[...e.map(p=>Oe.value[p]??{id:p,name:U(p),active:!1}),...l],u=(p,h)=>{if(h<0||h>=e.length)return;let m=e.filter($=>$!==p);m.splice(h,0,p),s(m),jr(o("{name}: place {n} of {all}",{name:U(p),n:h+1,all:m.length}))},d=(p,h)=>{let m={ArrowUp:-1,ArrowDown:1}[p.key];if(!m)return;p.preventDefault();let $=p.currentTarget;u(h,e.indexOf(h)+m),requestAnimationFrame(()=>$.focus())};return r`
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
${p.active?[Sa(p),w$(Yt(p))].filter(Boolean).join(" · "):o("no longer works here")}
</span>
</span>
${m&&t.next_operator_id===p.id&&r`<span class="tag plain">${o("next")}</span>`}
<input class="tog" type="checkbox" role="switch" aria-label=${o("{name} takes part",{name:p.name})}
checked=${m} aria-invalid=${n?"true":null}
onChange=${()=>s(m?e.filter($=>$!==p.id):[...e,p.id])} />
</li>`})}
</ul>
<${po} text=${n} />
`}function VI({rule:e}){let t=[...e.shares??[]].sort((a,i)=>i.count-a.count),n=Math.max(1,...t.map(a=>a.count)),s=async()=>{let a=await j1(e);a&&oe(C("{n} conversation is being dealt","{n} conversations are being dealt",a.count),{icon:"users-round"})};return r`<section class="rulenow" aria-labelledby="rulenow">
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
</section>`}var gC,UI,HI,YI,vC=b(()=>{L();T();X();_();R();Ne();Pe();D();sn();Ar();Gt();Qp();za();Od();on();gC=()=>r`
<${Ge} icon="zap" title=${o("When")}><p class="cond">${o("An operator replies to a client")}</p><//>
<${Ge} icon="list-filter" title=${o("If")}><p class="cond">${o("The conversation has no assignee")}</p><//>
<${Ge} icon="user-round-check" title=${o("Then")}>
<p class="cond">${o("The operator becomes the assignee")}</p>
<p class="hint">${o("A note does not assign. The operator can undo it.")}</p>
<//>
`,UI=30,HI=30,YI=({operators:e,team_id:t})=>e?"chosen":t===null?"all":"team"});function yC({body:e,errors:t,change:n}){return r`
<${Ge} icon="zap" title=${o("When")}><p class="cond">${o("A client waits for our reply")}</p><//>
<${Ge} icon="list-filter" title=${o("If")}>
<${Ed} chosen=${e.channels} onChange=${s=>n({channels:s})} />
<${hC} chosen=${e.teams} onChange=${s=>n({teams:s})} />
<p class="hint">${o("The first rule that fits counts: its order in the group decides.")}</p>
<//>
<${Ge} icon="hourglass" title=${o("Then reply")}>
<${Us} label=${o("First reply within")} unit=${o("min")} value=${e.first_minutes}
error=${t.first_minutes} onValue=${s=>n({first_minutes:s})} />
<${Us} label=${o("Next replies within")} unit=${o("min")} value=${e.next_minutes}
error=${t.next_minutes} onValue=${s=>n({next_minutes:s})} />
<${mo} label=${o("By which hours")} hint=${o("Closed hours do not count.")} value=${e.hours_id}
options=${Td(e.hours_id)} onPick=${s=>n({hours_id:s})} />
<//>
<${Ge} icon="bell-ring" title=${o("And notify")}>
<${ZI} body=${e} error=${t.stages} change=${n} />
<${dg} whom=${e.whom} email=${e.email} error=${t.whom} change=${n} />
<//>
`}function ZI({body:e,error:t,change:n}){let{stages:s,first_minutes:a}=e,i=c=>n({stages:c}),l=[80,100,150,200,300].find(c=>!s.includes(c))??50;return r`
<ul class="stages" aria-label=${o("Moments")}>
${s.map((c,u)=>r`<li class="hrow" key=${u}>
<${bl} label=${o("Moment {n}, per cent of the time",{n:u+1})} value=${c} unit="%"
invalid=${t?"true":null} onValue=${d=>i(s.with(u,d))} />
<span class="grow t12 dim">${QI(c,a)}</span>
<button type="button" class="ib small" aria-label=${o("Remove moment {n}",{n:u+1})}
onClick=${()=>i(s.filter((d,p)=>p!==u))}>
<${f} name="x" size="m" />
</button>
</li>`)}
</ul>
<${po} text=${t} />
${s.length<JI&&r`<button type="button" class="btn small quiet" onClick=${()=>i([...s,l].sort((c,u)=>c-u))}>
<${f} name="plus" size="s" />
${o("Moment")}
</button>`}
`}function QI(e,t){let n=Math.round(t*e/100);return Number.isFinite(n)?e===100?o("the time is over"):e<100?C("warning, {n} minute after the client wrote","warning, {n} minutes after the client wrote",n):C("reminder, {n} minute after the client wrote","reminder, {n} minutes after the client wrote",n):""}function wC({body:e,errors:t,change:n}){return r`
<${Ge} icon="zap" title=${o("When")}>
<p class="cond">${o("A client waits in a conversation that no one took")}</p>
<${Us} label=${o("For")} unit=${o("min")} value=${e.minutes} error=${t.minutes}
onValue=${s=>n({minutes:s})} />
<//>
<${Ge} icon="list-filter" title=${o("If")}>
<p class="cond">${o("No assignee, no reply and no note since the client wrote")}</p>
<//>
<${Ge} icon="bell-ring" title=${o("Then notify")}>
<${dg} whom=${e.whom} email=${e.email} error=${t.whom} change=${n} />
<//>
`}var JI,kC=b(()=>{T();_();D();Od();JI=5});function Nd(e,t,n){let s={...xC[t]??xC.en,company:n||"Okno"};return e.split(/(\{[^{}]*\})/).filter(Boolean).map(a=>{let i=/^\{\s*(\w+)\s*(?:\|[^{}]*)?\}$/.exec(a)?.[1];return a.startsWith("{")?gl.includes(i)?{kind:"value",text:s[i]}:{kind:"unknown",text:a}:{kind:"text",text:a}})}var xC,mg=b(()=>{$d();xC={ru:{name:"Екатерина",number:"1042",hours:"9:00–21:00",back:"завтра в 9:00"},en:{name:"Kate",number:"1042",hours:"9:00–21:00",back:"tomorrow at 9:00"}}});function fg({body:e,error:t,change:n}){let{frequency:s}=e,a=l=>n({frequency:{...s,...l}}),i=["message","wait","episode"].map(l=>[l,td({every:l})]);return r`<div class="rowgap">
<${pg} label=${o("How often")} error=${t}>
${l=>r`<span class="hrow wrap">
<${vl} ...${l} value=${s.every} onPick=${c=>a({every:c})}
options=${[...i,["hours",o("Not again for some hours")]]} />
${s.every==="hours"&&r`<${bl} label=${o("Hours")} value=${s.hours} unit=${o("h")} invalid=${l.invalid}
onValue=${c=>a({hours:c})} />`}
</span>`}
<//>
</div>`}function XI(e,t){let n=(s,a)=>e.some(i=>i.channel_id===s&&i.language===a);for(let s of[null,...t.map(a=>a.id)])for(let[a]of EC)if(!n(s,a))return{channel_id:s,language:a};return null}function $g({body:e,errors:t,change:n,kinds:s}){let a=pd().filter(u=>!s||s.includes(u.kind)),{texts:i}=e,l=XI(i,a),c=(u,d)=>n({texts:i.with(u,{...i[u],...d})});return r`
${i.map((u,d)=>r`<${tL} key=${d} one=${u} index=${d} only=${i.length===1} channels=${a}
error=${t[`texts.${d}`]} onPut=${p=>c(d,p)}
onRemove=${()=>n({texts:i.filter((p,h)=>h!==d)})} />`)}
<${po} text=${t.texts} />
${l&&r`<button type="button" class="btn small quiet"
onClick=${()=>n({texts:[...i,{...l,text:""}]})}>
<${f} name="plus" size="s" />
${o("Text for a channel or language")}
</button>`}
<p class="hint">${o("A client gets the text of their channel and language, else the one for all channels.")}</p>
`}function tL({one:e,index:t,only:n,channels:s,error:a,onPut:i,onRemove:l}){let c=A(null),u=p=>{let h=c.current;h.setRangeText(`{${p}}`,h.selectionStart,h.selectionEnd,"end"),i({text:h.value}),h.focus()},d=o("Text {n}",{n:t+1});return r`<div class="card ruletext">
<div class="hrow wrap">
<${vl} label=${o("Channel of text {n}",{n:t+1})} value=${e.channel_id}
options=${eL(e.channel_id,s)} onPick=${p=>i({channel_id:p})} />
<${vl} label=${o("Language of text {n}",{n:t+1})} value=${e.language} options=${EC}
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
${gl.map(p=>r`<button type="button" class="chip" key=${p} title=${_C(p)}
aria-label=${o("Insert: {what}",{what:_C(p)})} onClick=${()=>u(p)}>
${`{${p}}`}
</button>`)}
</div>
<${nL} one=${e} />
</div>`}function nL({one:e}){let t=Nd(e.text,e.language,j.value.company);return e.text.trim()?r`<div class="rulepre" aria-label=${o("Preview")} role="group">
<span class="t12 dim">${o("The client will see")}</span>
<p class="rulebub" lang=${e.language}>
${t.map(n=>n.kind==="text"?n.text:r`<span class=${n.kind==="value"?"val":"bad"}>${n.text}</span>`)}
</p>
${ve.value!==e.language&&r`<span class="t12 dim">
${e.language==="ru"?o("For clients who write in Russian"):o("For clients who write in English")}
</span>`}
</div>`:null}var SC,CC,TC,EC,eL,_C,AC=b(()=>{L();T();_();R();D();sn();$d();Od();Zo();co();mg();SC=({body:e,errors:t,change:n})=>r`
<${Ge} icon="zap" title=${o("When")}><p class="cond">${o("A client begins a new conversation")}</p><//>
<${Ge} icon="list-filter" title=${o("If")}>
<${jt} label=${o("Clients")} value=${e.clients} onPick=${s=>n({clients:s})}
options=${[["all",o("All clients")],["new",o("Only new clients")]]} />
<${fg} body=${e} error=${t.frequency} change=${n} />
<//>
<${Ge} icon="message-square-reply" title=${o("Then write to the client")}>
<${$g} body=${e} errors=${t} change=${n} />
<//>
`,CC=({body:e,errors:t,change:n})=>r`
<${Ge} icon="zap" title=${o("When")}>
<p class="cond">${o("A client writes while we are closed")}</p>
<${mo} label=${o("Working hours")} value=${e.hours_id} options=${Td(e.hours_id)}
onPick=${s=>n({hours_id:s})} />
<//>
<${Ge} icon="list-filter" title=${o("If")}>
<${fg} body=${e} error=${t.frequency} change=${n} />
<//>
<${Ge} icon="moon" title=${o("Then write to the client")}>
<${$g} body=${e} errors=${t} change=${n} />
<p class="hint">${o("It goes before the auto-reply: a client gets one automatic message per event.")}</p>
<//>
`,TC=({body:e,errors:t,change:n})=>r`
<${Ge} icon="zap" title=${o("When")}><p class="cond">${o("A client begins a conversation by email")}</p><//>
<${Ge} icon="list-filter" title=${o("If")}>
<${fg} body=${e} error=${t.frequency} change=${n} />
<//>
<${Ge} icon="mail" title=${o("Then reply in the same thread")}>
<${$g} body=${e} errors=${t} change=${n} kinds=${["email"]} />
<//>
`;EC=[["ru","Русский"],["en","English"]];eL=(e,t)=>{let n=t.map(s=>[s.id,`${ge(s.kind)} · ${s.name}`]);return e!==null&&!n.some(([s])=>s===e)&&n.push([e,`${Se.channel(e)} · ${o("removed")}`]),[[null,o("All channels")],...n]};_C=e=>({name:o("name of the client"),number:o("number of the conversation"),company:o("name of the company"),hours:o("working hours of today"),back:o("when we are back")})[e]});function OC({rule:e}){let t=oL[he.value.kind];return r`<form class="ruleform" onSubmit=${n=>n.preventDefault()}>
<fieldset disabled=${!Ye.value}>
<legend class="vh">${o("Setup")}</legend>
${e.missing.length>0&&r`<p class="rulewarn">
<${f} name="triangle-alert" size="s" />
<span class="grow">${ed(e.missing)}. ${o("Choose a replacement below.")}</span>
</p>`}
${t?r`<${t} rule=${e} body=${he.value.body} errors=${eC.value} change=${hd} />`:r`<p class="t13">${o("This kind of rule is unknown to the page. Reload it.")}</p>`}
</fieldset>
</form>`}var oL,NC=b(()=>{T();_();D();Kr();za();vC();kC();on();AC();oL={distribution:bC,reply_assigns:gC,autoreply:SC,out_of_hours:CC,receipt:TC,sla:yC,untouched:wC}});function PC({rule:e}){let[t,n]=g(null),[s,a]=g(null),i=async()=>{a(null);try{n((await W(`/api/rules/${e.id}/versions`)).versions)}catch(c){if(!(c instanceof ue))throw c;a(c)}};if(N(()=>{i()},[e.id,e.version]),s)return r`<${re} icon="unplug" title=${o("The versions could not be loaded")} text=${I(s)}>
<button type="button" class="btn" onClick=${i}>${o("Retry")}</button>
<//>`;let l=c=>{hd(c.body),z(Ie(e.id),{replace:!0})};return r`
<p class="hrow t13">
<a class="link hrow tight" href=${Ie(e.id)}>
<${f} name="chevron-left" size="s" />
${o("Back to the setup")}
</a>
</p>
<ol class="versions">
${(t??[]).map((c,u)=>r`<${aL} key=${c.version} one=${c} before=${t[u+1]} onTake=${u>0&&Ye.value&&JSON.stringify(c.body)!==JSON.stringify(e.body)?()=>l(c):null} />`)}
</ol>
`}function sL(e,t){return t?JSON.stringify(e.body)!==JSON.stringify(t.body)?o("Settings changed"):e.active!==t.active?e.active?o("Switched on"):o("Switched off"):o("Saved again"):o("Created")}function aL({one:e,before:t,onTake:n}){let s=!t||JSON.stringify(e.body)!==JSON.stringify(t.body);return r`<li>
<p class="t13"><b class="b6">${o("Version {n}",{n:e.version})}</b> · ${sL(e,t)}</p>
<p class="t12 dim">${e.by?U(e.by):o("Okno")}, ${st(e.at,K.value)}, ${q(e.at)}</p>
${s&&t&&r`<ul class="t13 mut changed">
${dd(t.body,e.body).map(a=>r`<li key=${a}>${a}</li>`)}
</ul>`}
${n&&r`<button type="button" class="btn small quiet" onClick=${n}>
<${f} name="undo-2" size="s" />
${o("Take this version")}
</button>`}
</li>`}var DC=b(()=>{L();T();V();We();X();_();G();Pe();D();og();za();on()});function RC({id:e,tab:t}){let n=typeof e=="string"?rL(e):null,s=n?Fs(n)&&{...ig(n),active:!1,missing:[],today:0}:$n(e),a=!s||n&&!Ye.value;return r`<aside class="peek" aria-label=${s?o("Rule “{name}”",{name:rt(s)}):o("Rule")}>
${a?r`<${iL} />`:r`<${uL} rule=${s} tab=${n?"setup":t} />`}</aside>`}function lL(e){N(()=>{let t=n=>{n.key!=="Escape"||n.defaultPrevented||w.peek()||document.activeElement.matches?.("input:not([type=checkbox]), textarea, select")||(n.preventDefault(),z(Ie()))};return document.addEventListener("keydown",t,{capture:!0}),()=>document.removeEventListener("keydown",t,{capture:!0})},[]),N(()=>()=>{E.peek().page==="automation"&&E.peek().rule===null&&requestAnimationFrame(()=>{document.querySelector(`.rule[data-rule="${e}"] h3 a`)?.focus()})},[])}function cL(e){N(()=>Ub((t,n)=>uo.peek()?t===null?!0:t.split("?")[0]===Ie(e)?!1:(xd.value=n,w.value="ruleleave",!0):!1),[e])}function uL({rule:e,tab:t}){let n=A(null),s=MC[t]?t:"setup";if(lL(e.id),cL(e.id??`new-${e.kind}`),B(()=>(Gr(e),document.activeElement!==document.body&&n.current.querySelector("h2").focus({preventScroll:!0}),tC),[]),N(()=>{e.id&&he.peek()&&oC(e)},[e]),!he.value)return r`<div class="ed-top" ref=${n}><h2 class="grow cut" tabindex="-1">${rt(e)}</h2></div>`;let a=MC[s];return r`
<div class="ed-top" ref=${n}>
<h2 class="grow cut" tabindex="-1">${rt(he.value)}</h2>
${e.id&&Ye.value&&r`<${cd} rule=${e} label=${o("The rule is on")} /><${mL} rule=${e} />`}
<${zC} />
</div>
${e.id&&r`<${dL} rule=${e} view=${s} />`}
${e.paused_at&&r`<${fL} rule=${e} />`}
${qs.value&&r`<${$L} />`}
<div class="scroll ed edbody" role=${e.id&&s!=="versions"?"tabpanel":"group"} tabindex="0"
id="ruleview" aria-label=${pL(s)}>
<${a} rule=${e} key=${s} />
</div>
${Ye.value&&(s==="setup"||uo.value)&&r`<${hL} rule=${e} />`}
`}function dL({rule:e,view:t}){let n=a=>{let i={ArrowRight:1,ArrowLeft:-1}[a.key],l=[...a.currentTarget.children],c={Home:0,End:l.length-1}[a.key]??(l.indexOf(a.target)+i+l.length)%l.length;Number.isNaN(c)||(a.preventDefault(),l[c].focus(),l[c].click())},s=!hg.some(([a])=>a===t);return r`<div class="tabs edtabs" role="tablist" aria-label=${o("Parts of the rule")} onKeyDown=${n}>
${hg.map(([a,i],l)=>r`<button type="button" class="tab" role="tab" key=${a} aria-selected=${String(a===t)}
aria-controls="ruleview" tabindex=${a===t||s&&!l?0:-1}
onClick=${()=>z(Ie(e.id,a==="setup"?null:a),{replace:!0})}>
${i()}
${a==="log"&&e.today>0&&r`<span class="n">${ie(e.today)}</span>`}
</button>`)}
</div>`}function mL({rule:e}){let t=w.value==="rulemore",n=a=>()=>{ld(e,a)&&jr(o("Moved: {name}",{name:rt(e)}))},s=()=>{F1(e),z(Ie(),{sure:!0})};return r`<span class="menuat">
<button type="button" class="ib small" aria-haspopup="menu" aria-expanded=${String(t)}
aria-label=${o("More actions")} title=${o("More actions")} onClick=${()=>{w.value=t?null:"rulemore"}}>
<${f} name="ellipsis" size="m" />
</button>
${t&&r`<${tt} label=${o("More actions")} place="poprule">
${Qh(e,-1)&&r`<${H} icon="arrow-up" onPick=${n(-1)}>${o("Move up")}<//>`}
${Qh(e,1)&&r`<${H} icon="arrow-down" onPick=${n(1)}>${o("Move down")}<//>`}
<${H} icon="history" onPick=${()=>z(Ie(e.id,"versions"),{replace:!0})}>
${o("Versions")}
<//>
${Fs(e.kind)?.many&&r`<${H} icon="trash-2" onPick=${s}>${o("Delete the rule")}<//>`}
<//>`}
</span>`}function $L(){let{by:e,at:t}=qs.value,n=$n(he.value.id),s=r`<b>${e?U(e):o("Okno")}</b>`;return r`<div class="ruleclash" role="alert">
<p class="t13">
${kt(o("{who} has changed this rule ({when}). Your changes are not saved yet."),{who:s,when:t?`${st(t,K.value)}, ${q(t)}`:""})}
</p>
<dl class="kv">
<div><dt>${o("Theirs")}</dt><dd>${$l(n,Se)}</dd></div>
<div><dt>${o("Yours")}</dt><dd>${$l(he.value,Se)}</dd></div>
</dl>
<ul class="t12 changed">
${dd(n.body,he.value.body).map(a=>r`<li key=${a}>${a}</li>`)}
</ul>
<div class="hrow wrap">
<button type="button" class="btn small" onClick=${sC}>${o("Take theirs")}</button>
<button type="button" class="btn small primary" onClick=${aC}>${o("Save mine over it")}</button>
</div>
</div>`}function hL({rule:e}){let t=uo.value,n=Yr.value;return r`<div class="ed-foot">
<span class="hint grow" role="status">
${n?r`<span class="hint bad">${rC(n)}</span>`:t?o("Not saved yet"):r`<${gL} rule=${e} />`}
</span>
${e.id&&r`<button type="button" class="btn quiet" disabled=${!t||Ra.value} onClick=${nC}>
${o("Discard")}
</button>`}
<button type="button" class="btn primary" disabled=${e.id&&!t||Ra.value||!!qs.value}
title=${`${at} S`} aria-busy=${String(Ra.value)} onClick=${gd}>
${e.id?o("Update"):o("Create")}
</button>
</div>`}function gL({rule:e}){if(!e.id)return o("It will be created switched off");let t=`${st(e.changed_at,K.value)}, ${q(e.changed_at)}`;return r`
<a class="link" href=${Ie(e.id,"versions")}
title=${e.changed_by?U(e.changed_by):null}>
${o("Version {n}",{n:e.version})}
</a> · ${t}
`}var hg,MC,rL,iL,zC,pL,fL,IC=b(()=>{L();T();Pt();We();X();_();no();G();Pe();D();ae();Wn();Qp();Kr();og();za();za();uC();cg();Zo();dC();on();Xh();co();NC();DC();hg=[["setup",()=>o("Setup")],["log",()=>o("Log")],["check",()=>o("Dry run")]],MC={setup:OC,log:cC,check:pC,versions:PC};Ze({id:"save-rule",group:"everywhere",label:()=>o("Save the rule"),key:"Ctrl+KeyS",anywhere:!0,palette:!1,when:()=>E.peek().page==="automation"&&!!he.peek()&&Ye.peek(),run:()=>{gd()}});rL=e=>/^new-(\w+)$/.exec(e)?.[1];iL=()=>r`
<div class="ed-top"><h2 class="grow cut">${o("Rule")}</h2><${zC} /></div>
<${re} icon="search-x" title=${o("There is no such rule")} text=${o("It was deleted, or the link is mistyped.")}>
<a class="btn" href=${Ie()}>${o("All rules")}</a>
<//>
`,zC=()=>r`<a class="ib small" href=${Ie()} aria-label=${o("Close the rule")} title=${o("Close the rule")+"  Esc"}>
<${f} name="x" size="m" />
</a>`;pL=e=>hg.find(([t])=>t===e)?.[1]()??o("Versions");fL=({rule:e})=>r`<div class="banner bad" role="status">
<${f} name="circle-alert" size="m" />
<span class="grow">${o("Paused: {cause}",{cause:Xp(e.paused_why)})}</span>
${Ye.value&&r`<button type="button" class="btn small" onClick=${()=>id(e)}>${o("Go on")}</button>`}
</div>`});var BC={};Le(BC,{Automation:()=>vL});function vL(){N(L1,[]);let{rule:e}=E.value,[t,n]=g("all"),s=e!==null&&Re.value;return r`<main class=${s?"main page auto editing":"main page auto"} id="main">
<${yL} filter=${t} onFilter=${n} />
${Re.value?.paused&&r`<${_L} />`}
<div class="twopane">
<div class="scroll sunk" role="group" tabindex="0" aria-label=${o("Rules")}>
<${SL} filter=${t} open=${e} />
</div>
${s&&r`<${RC} key=${e} id=${e} tab=${E.value.tab} />`}
</div>
</main>`}function yL({filter:e,onFilter:t}){let{paused:n,rules:s=[]}=Re.value??{};return r`
<header class="bar1">
<h1>${o("Automation")}</h1>
<span class="grow"></span>
${Re.value&&Ye.value&&r`
${!n&&r`<button type="button" class="btn stopall" aria-label=${o("Stop everything")}
onClick=${()=>Jh(!0)}>
<${f} name="pause" size="m" />
<span class="only-wide">${o("Stop everything")}</span>
</button>`}
<${xL} />
`}
</header>
<div class="bar2">
<div class="chips" role="group" aria-label=${o("Show rules")}>
${LC.map(([a,i,l])=>r`<button type="button" class="chip" key=${a} aria-pressed=${String(a===e)}
onClick=${()=>t(a)}>
${i()} <span class="n">${s.filter(l).length}</span>
</button>`)}
</div>
${Re.value&&r`<${wL} rules=${s} />`}
</div>
`}function wL({rules:e}){let t=e.reduce((a,i)=>a+i.today,0),n=e.filter(Gh).length,s=C("Rules ran {n} time today","Rules ran {n} times today",t,{n:ie(t)});return r`<div class="end t12 dim autostat">
${n?r`<span class="warntext">
<${f} name="triangle-alert" size="s" /> ${s}
, ${C("{n} needs attention","{n} need attention",n)}
</span>`:r`<span><${f} name="circle-check" size="s" /> ${s}, ${o("no faults")}</span>`}
</div>`}function xL(){let e=w.value==="rulenew",t=kL();return t.length?r`<span class="menuat">
<button type="button" class="btn primary" aria-haspopup="menu" aria-expanded=${String(e)}
onClick=${()=>{w.value=e?null:"rulenew"}}>
<${f} name="plus" size="m" />
${o("New rule")}
</button>
${e&&r`<${tt} label=${o("New rule")} place="poprule">
${t.map(n=>r`<${H} key=${n.kind} icon=${qr(n.kind)} onPick=${()=>z(Ie(`new-${n.kind}`))}>
${rt({kind:n.kind,body:n.default})}
<//>`)}
<//>`}
</span>`:null}function SL({filter:e,open:t}){let n=Ot(150,!Re.value&&!Ur.value);if(!Re.value)return Ur.value?r`<${CL} problem=${Ur.value} />`:n&&r`<${TL} />`;if(!Re.value.rules.length)return r`<${re} icon="zap" title=${o("No rules yet")} text=${Ye.value?o("Create the first one: Okno will deal conversations and reply for you."):o("An administrator creates them.")} />`;let s=LC.find(([i])=>i===e)[2],a=bL.map(([i,l])=>[i,l(),hl(i).filter(s)]).filter(([,,i])=>i.length);return a.length?a.map(([i,l,c])=>r`<section key=${i} aria-labelledby=${`rg-${i}`}>
<h2 class="rules-h" id=${`rg-${i}`}>${l}</h2>
<div class="rules">
${c.map(u=>r`<${U1} key=${u.id} rule=${u} names=${Se} open=${t===u.id} />`)}
</div>
</section>`):r`<${re} icon="circle-check"
title=${e==="care"?o("Everything works"):o("All rules are off")} />`}var bL,LC,kL,_L,CL,TL,WC=b(()=>{L();T();V();X();_();G();D();Te();ae();Wn();H1();IC();Zo();on();co();bL=[["assignment",()=>o("Assignment")],["replies",()=>o("Replies to the client")],["deadlines",()=>o("Deadlines")]],LC=[["all",()=>o("All"),()=>!0],["on",()=>o("Switched on"),e=>e.active],["care",()=>o("Need attention"),Gh]];kL=()=>(Re.value?.kinds??[]).filter(e=>e.many||!Re.value.rules.some(t=>t.kind===e.kind));_L=()=>r`<div class="banner" role="status">
<${f} name="pause" size="m" />
<span class="grow">${o("All automation is stopped: no rule runs and no automatic message leaves.")}</span>
${Ye.value&&r`<button type="button" class="btn small" onClick=${()=>Jh(!1)}>${o("Start it again")}</button>`}
</div>`;CL=({problem:e})=>r`<${re} icon="unplug" title=${o("The rules could not be loaded")} text=${I(e)}>
<button type="button" class="btn" onClick=${Nn}>${o("Retry")}</button>
<//>`,TL=()=>r`<div class="rules first" aria-busy="true" aria-label=${o("Loading…")}>
${[72,54,80,60].map(e=>r`<div class="card rule" key=${e}>
<span class="ric"></span>
<${Be} width=${e} />
<span></span>
<p class="ds"><${Be} width=${96} /></p>
</div>`)}
</div>`});function yl({label:e,children:t}){let n=A(null);return be(),B(()=>{(n.current.querySelector("[data-first]")??n.current.querySelector("button"))?.focus()},[]),r`<div class="over" onPointerDown=${s=>{s.target===s.currentTarget&&Gn()}}>
<div class="dialog narrow" role="dialog" aria-modal="true" aria-label=${e} ref=${n} onKeyDown=${Ct}>
${t}
</div>
</div>`}var Gn,gg=b(()=>{L();T();Te();ae();Gn=()=>{w.value=null}});function FC(){let e=Fh.value,[t,n]=g(null),[s,a]=g(null),i=async()=>{a(null);try{e.data.run?n(await W(`/api/runs/${e.data.run}`)):Re.value||await Nn()}catch(p){if(!(p instanceof ue))throw p;a(p),p.status===404&&!Re.value&&await Nn()}};if(N(()=>{e&&i()},[e]),!e)return null;let l=t?.rule??$n(e.data.rule),c=t?.run.version??e.data.version,u=s?.status===404,d=e.data.run&&!t&&!s;return r`<${yl} label=${o("Why?")}>
<div class="dhead">
<h2 class="t13 b6 grow">${o("Why?")}</h2>
<button type="button" class="ib small" data-first aria-label=${o("Dismiss")} onClick=${Gn}>
<${f} name="x" size="m" />
</button>
</div>
<div class="dpad why">
<p class="t13">
<b class="b6">${AL(e)}</b>
<br />
<span class="dim">
${st(e.created_at,K.value)}
, ${q(e.created_at)}
${l&&r` · ${o("rule “{name}”",{name:rt(l)})}`}
${c&&`, ${o("version {n}",{n:c})}`}
</span>
</p>
${d&&r`<div class="sks" aria-busy="true"><${Be} width=${80} /><${Be} width=${60} /></div>`}
${t&&r`<${OL} run=${t.run} />`}
${!e.data.run&&r`<p class="t13 mut">${o("The rule set this when the client began to wait.")}</p>`}
${u&&r`<p class="t13 mut">
${o("The record of this run is not there any more: they are kept for {n} days.",{n:EL})}
</p>`}
${s&&!u&&r`<p class="t13" role="alert">
${I(s)} <button type="button" class="btn small" onClick=${i}>${o("Retry")}</button>
</p>`}
${l&&r`<div class="hrow">
<a class="link t13 hrow tight" href=${Ie(l.id)} onClick=${Gn}>
<${f} name=${qr(l.kind)} size="s" />
${o("Open the rule")}
</a>
<a class="link t13 hrow end" href=${Ie(l.id,"log")} onClick=${Gn}>${o("Log")}</a>
</div>`}
</div>
<//>`}var EL,AL,OL,jC=b(()=>{L();T();V();We();X();_();G();pl();D();gg();on();lg();wd();co();jh();EL=90;AL=e=>e.kind==="system"?ul(e):o("Automatic message to the client"),OL=({run:e})=>r`
${e.outcome!=="did"&&r`<p class="t13 rulewarn"><${f} name="triangle-alert" size="s" />${vd(e)}</p>`}
<${kd} run=${e} />
`});var KC={};Le(KC,{Layers:()=>NL});function PL({rule:e}){let t=()=>{Gn(),z(Ie(e.id,"check"))},n=()=>{Gn(),Vh(e,!0,e.version)};return r`<${yl} label=${o("Switch on: {name}",{name:rt(e)})}>
<div class="dpad">
<h2 class="head2">${o("This rule writes to clients")}</h2>
<p class="lead">
${o("Read what it says. You can first see whom it would have written to in the last 30 days.")}
</p>
<div class="readtexts" role="group" tabindex="0" aria-label=${o("Texts of the rule")}>
${e.body.texts.map((s,a)=>r`<${DL} key=${a} one=${s} />`)}
</div>
</div>
<footer class="dfoot">
<button type="button" class="btn quiet" onClick=${Gn}>${o("Cancel")}</button>
<span class="grow"></span>
<button type="button" class="btn" data-first onClick=${t}>${o("Dry run first")}</button>
<button type="button" class="btn primary" onClick=${n}>${o("Switch on")}</button>
</footer>
<//>`}function DL({one:e}){let t=e.channel_id===null?o("All channels"):`${ge(Me.value[e.channel_id]?.kind)} · ${Se.channel(e.channel_id)}`;return r`<div class="rulepre">
<span class="t12 dim">${t} · ${e.language==="ru"?"Русский":"English"}</span>
<p class="rulebub" lang=${e.language}>
${Nd(e.text,e.language,j.value.company).map(n=>n.kind==="text"?n.text:r`<span class="val">${n.text}</span>`)}
</p>
</div>`}function ML(){let e=()=>{Gn(),xd.value?.()};return r`<${yl} label=${o("Changes are not saved")}>
<div class="dpad">
<h2 class="head2">${o("Changes are not saved")}</h2>
<p class="lead">${o("If you leave now, the changes of this rule are lost.")}</p>
</div>
<footer class="dfoot">
<button type="button" class="btn quiet" onClick=${e}>${o("Leave without saving")}</button>
<span class="grow"></span>
<button type="button" class="btn primary" data-first onClick=${Gn}>${o("Stay")}</button>
</footer>
<//>`}var NL,qC=b(()=>{T();_();G();D();ae();R();cg();gg();Zo();on();co();mg();jC();NL=()=>({why:()=>r`<${FC} />`,rulefirst:()=>rd.value&&r`<${PL} rule=${rd.value} />`,ruleleave:()=>r`<${ML} />`})[w.value]?.()??null});var bg={};Le(bg,{Looks:()=>LL,Select:()=>Qo,Who:()=>YC,Work:()=>WL});function LL(){return r`
<${YC} />
<${bt} id="looks-all" title=${o("Appearance")}>
<div class="card">
<${je} title=${o("Language")} text=${o("Changes at once, no reload needed")}>
<${jt} label=${o("Language")} value=${ve.value} options=${[["ru","Русский","ru"],["en","English","en"]]} onPick=${to} />
<//>
<${je} title=${o("Theme")}
text=${IL.matches?o("The system is set to dark now"):o("The system is set to light now")}>
<${jt} label=${o("Theme")} value=${Zt.value} options=${[["system",o("System")],["light",o("Light")],["dark",o("Dark")]]} onPick=${ps} />
<//>
<${je} title=${o("List density")} text=${o("Compact shows more conversations at once")}>
<${jt} label=${o("List density")} value=${In.value} options=${[["compact",o("Compact")],["normal",o("Normal")],["roomy",o("Comfortable")]]} onPick=${Ya} />
<//>
<${je} title=${o("Text size")} text=${o("Everything grows except pictures")}>
<${Qo} label=${o("Text size")} value=${cc.value} options=${zL.map(([e,t])=>[e,t()])}
onPick=${e=>et({text:e})} />
<//>
<${je} title=${o("Less motion")} text=${o("When off, the system setting applies")}>
<${Pn} label=${o("Less motion")} checked=${de.value.motion==="less"}
onChange=${e=>et({motion:e?"less":"system"})} />
<//>
</div>
<//>
`}function WL(){let{send:e,undo:t,after_close:n}=de.value;return r`<${bt} id="work-all" title=${o("Work with conversations")}>
<div class="card">
${Object.keys(e).map(s=>r`<${je} key=${s} title=${o("Enter sends in {channel}",{channel:ge(s)})}
text=${e[s]==="enter"?o("Shift Enter starts a new line"):o("Ctrl Enter sends, Enter starts a new line")}>
<${Pn} label=${o("Enter sends in {channel}",{channel:ge(s)})}
checked=${e[s]==="enter"}
onChange=${a=>et({send:{[s]:a?"enter":"command"}})} />
<//>`)}
<${je} title=${o("After “Close”")}>
<${Qo} label=${o("After “Close”")} value=${n} options=${BL.map(([s,a])=>[s,a()])}
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
<${FL} />
</div>
<p class="hint rowgap">
${o("Notes always need Ctrl Enter, so that an internal remark is not sent to a client by habit.")}
</p>
<//>`}function FL(){let e=de.value.signature,[t,n]=g(null),s=async i=>{i.preventDefault(),await et({signature:t.trim()})&&n(null)},a=i=>{i.key==="Enter"&&(i.ctrlKey||i.metaKey)&&s(i),i.key==="Escape"&&(i.preventDefault(),n(null))};return t===null?r`<${je} title=${o("Email signature")} text=${e||o("The mailbox signature is used")}>
<button type="button" class="btn small" aria-label=${o("Change the email signature")}
onClick=${()=>n(e)}>
${o("Change")}
</button>
<//>`:r`<form class="srow sform" onSubmit=${s}>
<div class="field grow">
<label for="ownsign">${o("Email signature")}</label>
<textarea class="input" id="ownsign" rows="4" maxlength="2000" value=${t} ref=${jL} onKeyDown=${a}
onInput=${i=>n(i.currentTarget.value)}></textarea>
<p class="hint">
${o("{operator}, {company} and {number} are filled in automatically. Leave it empty to use the mailbox signature.",{operator:"{operator}",company:"{company}",number:"{number}"})}
</p>
<div class="hrow">
<button type="submit" class="btn primary">${o("Save")}</button>
<button type="button" class="btn quiet" onClick=${()=>n(null)}>${o("Cancel")}</button>
</div>
</div>
</form>`}var zL,IL,YC,Qo,BL,HC,jL,wl=b(()=>{Q();L();T();Ca();_();ft();R();D();Mf();sn();pe(()=>{de.value&&(cc.value=de.value.text)});zL=[["small",()=>o("Small, {px}",{px:13})],["normal",()=>o("Default, {px}",{px:14})],["large",()=>o("Large, {px}",{px:16})],["largest",()=>o("Largest, {px}",{px:18})]],IL=matchMedia("(prefers-color-scheme: dark)"),YC=()=>r`<div class="pme">
<${J} name=${O.value.name} size="lg" />
<div class="grow">
<b class="b6 blk cut">${O.value.name}</b>
<span class="t12 dim blk cut">${Rw(O.value.role)} · ${O.value.email}</span>
</div>
</div>`;Qo=({label:e,value:t,options:n,onPick:s})=>r`<select class="sel" aria-label=${e} onChange=${a=>s(a.currentTarget.value)}>
${n.map(([a,i])=>r`<option key=${a} value=${a} selected=${String(a)===String(t)}>${i}</option>`)}
</select>`,BL=[["next",()=>o("Next most urgent")],["stay",()=>o("Stay in the conversation")],["list",()=>o("Return to the list")]],HC=e=>e.map(t=>[t,t?C("{n} second","{n} seconds",t):o("Send immediately")]);jL=e=>{e&&!e.dataset.met&&(e.dataset.met="1",e.focus())}});var GC={};Le(GC,{OwnKeys:()=>qL});function qL(){let e=de.value?.shortcuts??!0;return r`
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
${Object.entries(Uc).map(([t,n])=>r`<${UL} title=${n()} group=${t} />`)}
`}function UL({group:e,title:t}){let n=Mo().filter(s=>s.group===e&&KL(s));return n.length?r`<${bt} id=${"keys-"+e} title=${t}>
<div class="card">${n.map(s=>r`<${HL} key=${s.id} one=${s} />`)}</div>
<//>`:null}function HL({one:e}){let[t,n]=g(!1),[s,a]=g(null),i=e.label(),l=()=>{n(!1),a(null)},c=d=>{if(d.key==="Tab"){l();return}if(d.preventDefault(),d.stopPropagation(),d.key==="Escape"){l();return}if(!Ry(d))return;let p=Ro(d),h=My(p,e);if(h){a(h);return}et({keys:{[e.id]:p===e.key?"":p}}),l()},u=s?o("This key is taken: {name}",{name:(s.label??s.title)?.()??s.id}):uf(e)?o("Changed by you"):null;return r`<${je} title=${i} text=${u}>
${t?r`<${YL} name=${i} onKey=${c} onLeave=${l} />`:r`
<${cr} one=${e} />
<button type="button" class="btn small" aria-label=${o("Change the key: {name}",{name:i})}
onClick=${()=>n(!0)}>
${o("Replace")}
</button>
`}
${uf(e)&&!t&&r`<button type="button" class="ib small" aria-label=${o("Restore the default key: {name}",{name:i})}
onClick=${()=>et({keys:{[e.id]:""}})}>
<${f} name="undo-2" size="m" />
</button>`}
<//>`}function YL({name:e,onKey:t,onLeave:n}){let s=A(null);return B(()=>s.current.focus(),[]),r`<button type="button" class="btn small primary" ref=${s}
aria-label=${o("Press the new key for: {name}",{name:e})} onKeyDown=${t} onBlur=${n}>
${o("Press a key…")}
</button>`}var KL,VC=b(()=>{L();T();ae();Ca();Pt();_();R();D();sn();du();KL=e=>e.label&&e.listed!==!1&&e.run&&e.key&&!e.key.includes(" ")&&e.id!=="pane"});var JC={};Le(JC,{Mailbox:()=>VL,chosen:()=>Hs,learnMailbox:()=>kl});async function kl(){try{Hs.value=await W("/api/company/mailbox")}catch(e){if(!(e instanceof ue))throw e}}async function GL(e){try{Hs.value=await ye("PUT","/api/company/mailbox",{channel_id:e?Number(e):null}),oe(e?o("Emails are sent from {name}",{name:Hs.value.name}):o("Emails to colleagues are off"),{icon:"mail"})}catch(t){$e(I(t)),kl()}}function VL(){N(()=>{kl()},[]);let e=Object.values(Me.value).filter(t=>t.kind==="email"&&t.health!=="removed");return r`<${bt} id="mailbox-all" title=${o("Emails to colleagues")}>
<p class="lead">
${o("Colleagues who are away for a few minutes can get their unseen notifications as one email. It says what happened and where, and never quotes clients.")}
</p>
<div class="card">
${e.length?r`<${je} title=${o("Mailbox")} text=${o("Sends the notification emails, marked as automatic. Automatic replies to them do not open conversations.")}>
<${Qo} label=${o("Mailbox for emails to colleagues")} value=${Hs.value?.channel_id??""}
options=${[["",o("No emails")],...e.map(t=>[t.id,t.name])]} onPick=${GL} />
<//>`:r`<div class="srow">
<${f} name="mail-x" size="m" />
<span class="grow t13">${o("No mailbox is connected yet.")}</span>
</div>`}
</div>
${Hs.value?.channel_id&&r`<p class="hint rowgap">${o("“Check” in the notification settings sends one right away.")}</p>`}
<//>`}var Hs,vg=b(()=>{L();Q();T();V();_();R();Ne();D();wl();sn();Hs=S(null)});var eT={};Le(eT,{OwnNotifications:()=>XL});function QL(e,t){let n=/^([01]?\d|2[0-3])[:.]([0-5]\d)$/.exec(t.trim());n&&et({quiet:{[e]:`${n[1].padStart(2,"0")}:${n[2]}`}})}function XL(){let{notices:e,quiet:t,sounds:n}=de.value;return N(()=>{kl()},[]),r`<${bt} id="notifications-all" title=${o("Notifications")}>
<div class="card">
<${tB} />
<div class="tscroll" role="group" tabindex="0" aria-label=${o("Events and how you are notified")}>
<table class="tbl ntbl">
<thead>
<tr>
<th scope="col">${o("Event")}</th>
${QC.map(([s,a])=>r`<th scope="col" class="ctrc" key=${s}>${a()}</th>`)}
</tr>
</thead>
<tbody>
${ZL().map(([s,a])=>r`<tr key=${s}>
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
onChange=${s=>eB(Number(s.currentTarget.value))} />
<span class="t12 dim num">${n.volume} %</span>
</span>
<//>
<${je} title=${o("Quiet hours")} text=${o("No sound and no desktop notifications, only the bell")}>
<span class="hrow tight">
${["since","until"].map(s=>r`<input class="input qtime" inputmode="numeric" maxlength="5" placeholder="21:00" key=${s}
aria-label=${s==="since"?o("Quiet from"):o("Quiet until")} value=${t[s]}
disabled=${!t.on} onInput=${a=>QL(s,a.currentTarget.value)}
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
<//>`}async function eB(e){await et({sounds:{volume:e}})&&Lc("message")}function tB(){let[e,t]=g(!1),[n,s,a]=XC[nr.value]??XC.default,i=async()=>{t(!0);try{await Rc(),await Sy()}catch(l){$e(I(l))}finally{t(!1)}};return r`<div class="ntest" role="status">
<span class=${nr.value==="granted"?"okc":"okc none"}><${f} name=${n} size="s" /></span>
<span class="grow t13"><b class="b6">${s()}</b> ${a()}</span>
<button type="button" class="btn" disabled=${e} onClick=${i}>
<${f} name="bell-ring" size="m" />
${o("Check")}
</button>
</div>`}var ZC,JL,ZL,QC,XC,tT=b(()=>{L();T();V();Ca();Gm();_();of();Xm();R();Ne();D();vg();wl();sn();ZC=[["unassigned",()=>o("New unassigned conversation")],["message",()=>o("Activity in my conversations")],["assigned",()=>o("A conversation is assigned to me")],["handover",()=>o("Conversations are handed over to me")],["mention",()=>o("I am mentioned in a note")],["failed",()=>o("A reply was not sent")],["sla_warning",()=>o("A reply is due soon")],["sla_breach",()=>o("A reply is overdue")],["nobody",()=>o("No operator is free")],["untouched",()=>o("No operator has looked after a new conversation")],["unsnoozed",()=>o("A snoozed conversation is back")],["followed",()=>o("Activity in conversations I follow")]],JL=[["channel",()=>o("A channel stops working")],["fault",()=>o("An event could not be processed")],["breaker",()=>o("Automatic messages are stopped")],["rule",()=>o("A rule fails or is paused")]],ZL=()=>O.value?.role==="administrator"?[...ZC,...JL]:ZC,QC=[["app",()=>o("In Okno")],["sound",()=>o("Sound")],["desktop",()=>o("Desktop")],["mail",()=>o("Email")]];XC={granted:["check",()=>o("The browser allows notifications."),()=>o("Make sure you can see and hear them here.")],default:["bell",()=>o("The browser has not been asked for permission yet."),()=>o("“Check” asks for it and sends a test notification.")],denied:["circle-alert",()=>o("The browser blocks notifications."),()=>o("Allow them next to this site's address in the browser. Sounds and the bell work anyway.")],unsupported:["circle-alert",()=>o("This browser has no desktop notifications."),()=>o("Sounds and the bell work anyway.")]}});function Xo({id:e,field:t,value:n,onInput:s,error:a,hint:i,label:l,autocomplete:c,extra:u=""}){let[d,p]=g(!1),h=a??i;return r`<div class=${"field "+u}>
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
</div>`}function Vr(e){if(e.code==="wrong-password"){let t=e.detail.tries_left;return t===void 0?o("Wrong email or password."):C("Wrong email or password. {n} attempt left, then a pause.","Wrong email or password. {n} attempts left, then a pause.",t)}if(e.code==="locked"){let t=Math.max(1,Math.ceil((e.detail.retry_after??60)/60));return C("Too many attempts. Try again in {n} minute.","Too many attempts. Try again in {n} minutes.",t)}return e.code==="sign-in-busy"?o("Too many people are signing in right now. Try again in a few seconds."):I(e)}var xl=b(()=>{L();T();V();_();D()});var yg={};Le(yg,{Password:()=>oB,Sessions:()=>uB,deviceName:()=>oT});function oB(){let[e,t]=g(!1);return r`<${bt} id="password-all" title=${o("Password")}>
<div class="card">
${e?r`<${sB} onDone=${()=>t(!1)} />`:r`<${je} title=${o("Password")} text=${o("Changing it signs you out everywhere else")}>
<button type="button" class="btn small" onClick=${()=>t(!0)}>${o("Change password")}</button>
<//>`}
</div>
<//>`}function sB({onDone:e}){let[t,n]=g(""),[s,a]=g(""),[i,l]=g(null),[c,u]=g(!1),d=A(null);B(()=>d.current.focus(),[]);let p=async $=>{$.preventDefault(),u(!0);try{await ye("POST","/api/me/password",{current:t,new:s}),oe(o("Password changed. Your other sessions have ended."),{icon:"key-round"}),e()}catch(v){if(!(v instanceof ue))throw v;l(v),u(!1)}},h=i&&["wrong-password","locked","sign-in-busy"].includes(i.code)?aB(i):null,m=i&&!h?rB(i):null;return r`<form class="pwform" onSubmit=${p}>
<input class="vh" type="email" autocomplete="username" value=${O.value.email} tabindex="-1" aria-hidden="true"
readonly />
<${Xo} id="pwc" field=${d} value=${t} onInput=${n} error=${h}
label=${o("Current password")} autocomplete="current-password" />
<${Xo} id="pwn" value=${s} onInput=${a} error=${m} hint=${o("At least 12 characters")}
label=${o("New password")} autocomplete="new-password" />
<div class="hrow">
<button type="submit" class="btn primary" disabled=${c||!t||[...s].length<nB}
aria-busy=${String(c)}>
${o("Change password")}
</button>
<button type="button" class="btn" onClick=${e}>${o("Cancel")}</button>
</div>
</form>`}function aB(e){if(e.code!=="wrong-password")return Vr(e);let t=e.detail.tries_left;return t===void 0?o("Wrong password."):C("Wrong password. {n} attempt left, then a pause.","Wrong password. {n} attempts left, then a pause.",t)}function rB(e){let t={"same-password":()=>o("This is your current password. Choose a different one."),"weak-password":()=>o("This password is too easy to guess. Choose a different one."),"password-changed":()=>o("The password has just been changed elsewhere. Sign in with the new one.")}[e.code];return t?t():I(e)}function oT(e){return[nT(e,iB),nT(e,lB)].filter(Boolean).join(", ")||o("Unknown device")}function uB(){let[e,t]=g(null),[n,s]=g(null),a=Ot(150,!e&&!n),i=async()=>{try{t((await W("/api/me/sessions")).items),s(null)}catch(d){if(!(d instanceof ue))throw d;s(d)}};N(()=>{i()},[]);let l=async(d,p)=>{try{await ye("POST","/api/me/sessions/end",d),oe(p,{icon:"log-out"})}catch(h){h.status!==404&&$e(I(h))}i()},u=(e?.filter(d=>!d.current)??[]).length>0&&r`<button type="button" class="btn small danger" onClick=${()=>l({},o("All other sessions have ended"))}>
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
${e.map(d=>r`<${pB} one=${d} key=${d.id}
onEnd=${()=>l({session_id:d.id},o("The session has ended"))} />`)}
</ul>`}
<//>`}function pB({one:e,onEnd:t}){let n=oT(e.agent),s=e.current?o("now"):Eo(e.seen_at,K.value);return r`<li class="sess">
<span class="sic"><${f} name=${cB(e.agent)?"smartphone":"laptop"} size="m" /></span>
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
</li>`}var nB,iB,lB,nT,cB,wg=b(()=>{L();T();V();We();X();_();R();Ne();D();Te();xl();sn();nB=12;iB=[["Edg","Edge"],["OPR","Opera"],["YaBrowser","Яндекс Браузер"],["Firefox","Firefox"],["Chrome","Chrome"],["Safari","Safari"]],lB=[["Windows","Windows"],["iPhone","iPhone"],["iPad","iPad"],["Android","Android"],["Mac OS X","macOS"],["CrOS","ChromeOS"],["Linux","Linux"]],nT=(e,t)=>t.find(([n])=>e.includes(n))?.[1];cB=e=>/iPhone|iPad|Android/.test(e)});var iT={};Le(iT,{Teams:()=>dB});function dB(){let[e,t]=g(null),n=Ls();return N(()=>{ks()},[]),r`
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
${n.map(s=>e===s.id?r`<${sT} key=${s.id} team=${s} onDone=${()=>t(null)} />`:r`<${mB} key=${s.id} team=${s} onEdit=${()=>t(s.id)} />`)}
</div>
<//>
<${bt} id="tmc" title=${o("Workload limit")}>
<p class="lead">${o("Round robin gives nobody more open conversations than this. 0 means no limit.")}</p>
<div class="card">${rT().map(s=>r`<${hB} key=${s.id} person=${s} />`)}</div>
<//>
`}function mB({team:e,onEdit:t}){let n=e.members.map(a=>Oe.value[a]).filter(a=>a?.active),s=xe.value.teams?.[e.id]??0;return r`<section class="card tmc" aria-label=${e.name}>
<div class="hrow">
<span class=${"sq "+kn(e.name)}></span>
<b class="b6 t13 grow cut">${e.name}</b>
<button type="button" class="btn small quiet" onClick=${t}>${o("Change")}</button>
<button type="button" class="ib small" aria-label=${o("Delete team {name}",{name:e.name})}
title=${o("Delete team")} onClick=${()=>$B(e)}>
<${f} name="x" size="m" />
</button>
</div>
<div class="avs">
${n.map(a=>r`<span key=${a.id} title=${`${fB(e,a)}: ${Er(a)}`}>
<${J} name=${a.name} size="sm"><${_a} shift=${Yt(a)} /><//>
</span>`)}
${!n.length&&r`<span class="t12 hint warn">${o("No members")}</span>`}
</div>
<span class="t12 dim">
${C("{n} person","{n} people",n.length)} · ${C("{n} conversation","{n} conversations",s)}
</span>
</section>`}function $B(e){let t=n=>Z(`/api/teams/${e.id}/removed`,{removed:n});return qe(async()=>{await t(!0),oe(o("Team deleted: {name}",{name:e.name}),{icon:"users-round",undo:()=>qe(()=>t(!1))})})}function sT({team:e,onDone:t}){let[n,s]=g(e?.name??""),[a,i]=g(new Set(e?.members??[])),[l,c]=g(new Set(e?.leads??[])),[u,d]=g(null),p=A(null);B(()=>p.current.focus(),[]);let h=$=>i(aT(a,$)),m=async $=>{$.preventDefault();let v=[...l].filter(x=>a.has(x)),k={name:n.trim(),members:[...a],leads:v};try{await(e?Z(`/api/teams/${e.id}`,k,{method:"PATCH"}):Z("/api/teams",k)),t()}catch(x){d(x),p.current.focus()}};return r`<form class="card tmnew" aria-label=${e?o("Team {name}",{name:e.name}):o("New team")}
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
</form>`}function aT(e,t){let n=new Set(e);return n.delete(t)||n.add(t),n}function hB({person:e}){let[t,n]=g(String(e.capacity??0)),[s,a]=g(null);N(()=>n(String(e.capacity??0)),[e.capacity]);let i=/^\d{1,4}$/.test(t.trim())?Number(t):NaN,l=!(i>=0&&i<=1e3),c=async()=>{if(!(l||i===e.capacity))try{await Z(`/api/people/${e.id}`,{capacity:i},{method:"PATCH"}),a(null)}catch(d){a(d)}},u=Ln.value?.[e.id]?.load;return r`<div class="caprow">
<${je} title=${e.name} text=${s?I(s):u===void 0?"":C("{n} conversation now","{n} conversations now",u)}>
<${gB} person=${e} />
<input class="input" inputmode="numeric" aria-label=${o("Workload limit: {name}",{name:e.name})}
aria-invalid=${l?"true":null} value=${t} onInput=${d=>n(d.currentTarget.value)}
onBlur=${c} onKeyDown=${d=>{d.key==="Enter"&&c()}} />
<//>
</div>`}function gB({person:e}){let t=Object.values(bn.value).filter(s=>!s.removed||s.id===e.hours_id),n=s=>{let a=Number(s.currentTarget.value)||null;return qe(()=>Z(`/api/people/${e.id}`,{hours_id:a},{method:"PATCH"}))};return r`<select class="sel" aria-label=${o("Business hours: {name}",{name:e.name})}
value=${e.hours_id??0} onChange=${n}>
<option value="0">${o("Any time")}</option>
${t.map(s=>r`<option key=${s.id} value=${s.id}>${s.name||o("Company hours")}</option>`)}
</select>`}var rT,fB,lT=b(()=>{L();T();Qe();V();_();Pe();R();Ne();Gt();Ar();D();sn();rT=()=>Object.values(Oe.value).filter(e=>e.active).sort((e,t)=>e.name.localeCompare(t.name));fB=(e,{id:t,name:n})=>e.leads.includes(t)?o("{name}, leads the team",{name:n}):n});var dT={};Le(dT,{Statuses:()=>wB});function wB(){let[e,t]=g(null),n=hu(),s=()=>t(null),a=r`<button type="button" class="btn small" onClick=${()=>t("new")}>
<${f} name="plus" size="s" />${o("New status")}
</button>`;return r`<${bt} id="sth" title=${o("Operator statuses")} side=${e!=="new"&&a}>
<p class="lead">
${o("Operators choose a status in their menu. Round robin skips a status without new conversations; own ones stay.")}
</p>
${e==="new"&&r`<div class="card"><${uT} onDone=${s} /></div>`}
<ul class="card stlist">
${n.map((i,l)=>r`<li key=${i.id}>
${e===i.id?r`<${uT} status=${i} onDone=${s} />`:r`<${_B} status=${i} list=${n} index=${l}
onEdit=${()=>t(i.id)} />`}
</li>`)}
</ul>
<//>`}function cT(e,t,n){let s=e[n<0?t-1:t+2];return qe(()=>Z(`/api/statuses/${e[t].id}/place`,{before:s?.id??null}))}function xB(e){let t=n=>Z(`/api/statuses/${e.id}/removed`,{removed:n});return qe(async()=>{await t(!0),oe(o("Status deleted: {name}",{name:Tn(e)}),{icon:"x",undo:()=>qe(()=>t(!1))})})}function _B({status:e,list:t,index:n,onEdit:s}){let a=Tn(e),i=Object.values(Oe.value).filter(u=>u.active&&u.status_id===e.id),l=C("{n} person now","{n} people now",i.length),c=bB.has(e.builtin);return r`<section class="strow" aria-label=${a}>
<span class="dotbox"><span class=${Ri(e.base)}></span></span>
<div class="grow">
<b class="b5 blk t13 cut">${a}</b>
<span class="t12 dim blk">
${vB(e.base)}
${i.length>0&&r` · <span title=${i.map(u=>u.name).join(", ")}>${l}</span>`}
</span>
</div>
<span class="hrow t12 dim sttake">
${o("New conversations")}
<${Pn} label=${o("{name}: new conversations come",{name:a})} checked=${!!e.takes_new}
disabled=${yB(e)} onChange=${u=>kB(e,{takes_new:u})} />
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
title=${c?o("Built-in status"):o("Delete status")} onClick=${()=>xB(e)}>
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
placeholder=${h?Mw(e):null} value=${n} aria-invalid=${u?"true":null}
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
</form>`}var bB,pT,vB,yB,kB,mT=b(()=>{L();T();Qe();V();_();R();Ne();zi();D();sn();bB=new Set(["online","away","off"]),pT=[["online",()=>o("Online")],["away",()=>o("Away")],["off",()=>o("Off shift")]],vB=e=>pT.find(([t])=>t===e)[1](),yB=e=>e.builtin==="online"||e.base==="off";kB=(e,t)=>qe(()=>Z(`/api/statuses/${e.id}`,t,{method:"PATCH"}))});function fT(e,t,n,s){let[a,i]=g({preview:null,problem:null}),l=JSON.stringify([e,t,n]);return N(()=>{if(!s)return;let c=!0,u=setTimeout(async()=>{try{let d=await ye("POST","/api/hours/preview",{...e,hours_id:t,minutes:n});c&&i({preview:d,problem:null})}catch(d){c&&i(p=>({...p,problem:d}))}},SB);return()=>{c=!1,clearTimeout(u)}},[l,s]),a}function $T({found:{preview:e,problem:t},zone:n,minutes:s,onMinutes:a}){return r`
<section class="psec" aria-labelledby="hph">
<div class="hrow gap2 wrap">
<h3 class="head2 grow" id="hph">${o("Preview")}</h3>
<label class="t13 dim" for="hpm">${o("Time for the reply")}</label>
<select class="sel hpm" id="hpm" onChange=${i=>a(Number(i.currentTarget.value))}>
${CB.map(i=>r`<option key=${i} value=${i} selected=${i===s}>
${Fe(i*6e4)}
</option>`)}
</select>
</div>
<div class="card fcard rowgap hpre" aria-live="polite" aria-busy=${String(!e)}>
${t&&r`<p class="hint bad">${I(t)}</p>`}
${e&&!e.examples.length&&r`<p class="hint bad">${o("With these hours you are never open.")}</p>`}
${e?.examples.map(i=>r`<${TB} key=${i.at} example=${i} zone=${n} />`)}
</div>
</section>
`}var SB,CB,TB,EB,hT=b(()=>{L();V();X();T();_();D();SB=250,CB=[15,30,60,240,480];TB=({example:{at:e,due:t,parts:n},zone:s})=>r`
<p class="prev">
<${f} name="clock" size="m" />
<span>
${kt(o("Client writes {when} → reply by {due}"),{when:Pc(e,s),due:r`<b class="b6">${Pc(t,s)}</b>`})}
${n.length>1&&r`<span class="t12 blk">${n.map(a=>EB(a,s)).join("; ")}</span>`}
</span>
</p>
`,EB=([e,t],n)=>o("{span} from {time}",{span:Fe(t-e),time:Pc(e,n)})});function _l(e){let t=AB.exec(e);if(!t)return null;let n=Number(t[1])*60+Number(t[2]??0);return n<=Gs?n:null}function bT(e){if(!e.trim())return[];let t=e.split(/[,;]/).map(n=>n.split(/[-–—]/).map(_l));return t.every(n=>n.length===2&&!n.includes(null))?t:null}function Jr(e){let t=[...e].sort((n,s)=>n[0]-s[0]);return t.some(([n,s])=>n>=s)?o("The end must be later than the start."):t.some(([n],s)=>s&&n<t[s-1][1])?o("These hours overlap."):null}function vT(e){if(OB(e))return o("Around the clock");let t=[];for(let n=0;n<7;n+=1){let s=fo(e.week[n]),a=n;for(;a<6&&fo(e.week[a+1])===s;)a+=1;let i=n===a?Oo(n):`${Oo(n)}–${Oo(a)}`;s&&t.push(`${i} ${s}`),n=a}return t.join("; ")}function wT(e,t){let n=[];for(let s=e;s<=t&&n.length<400;s=yT(s))n.push(s);return n}function kT(e){let t=[];for(let n of Object.keys(e).sort()){let{name:s,spans:a}=e[n],i=t.at(-1);i&&yT(i.to)===n&&i.name===s&&fo(i.spans)===fo(a)?i.to=n:t.push({from:n,to:n,name:s,spans:a})}return t}function xT(e){let t=[...e].sort((s,a)=>a[1]-a[0]-(s[1]-s[0]))[0],n=Math.round((t[0]+t[1]-60)/2/30)*30;return e.flatMap(s=>s===t?[[s[0],n],[n+60,s[1]]]:[s])}function ST(e,t,n,s){let[a,i]=e[t],l=n===0?e[t-1]?.[1]??0:a+Pd,c=n===0?i-Pd:e[t+1]?.[0]??Gs,u=Math.min(c,Math.max(l,Math.round(s/Pd)*Pd));return e.map((d,p)=>p!==t?d:n===0?[u,i]:[a,u])}var Gs,Dd,AB,Ys,fo,OB,yT,_T,gT,Pd,kg,xg,Zr=b(()=>{_();X();Gs=1440,Dd=[0,1,2,3,4,5,6],AB=/^\s*(\d{1,2})(?:[:.\s]?([0-5]\d))?\s*$/,Ys=e=>`${Math.floor(e/60)}:${String(e%60).padStart(2,"0")}`;fo=e=>e.map(([t,n])=>`${Ys(t)}–${Ys(n)}`).join(", ");OB=e=>[...e.week,...Object.values(e.days).map(t=>t.spans)].every(t=>t.length===1&&t[0][0]===0&&t[0][1]===Gs);yT=e=>new Date(Date.parse(e)+864e5).toISOString().slice(0,10);_T=e=>e.some(([t,n])=>n-t>=180),gT=15,Pd=5;kg=e=>Math.round(e/gT)*gT,xg=({name:e,zone:t,week:n,days:s})=>JSON.stringify([e,t,n,Object.keys(s).sort().map(a=>[a,s[a].spans,s[a].name])])});function ET({days:e,week:t,onChange:n}){let[s,a]=g(null),i=kT(e),l=[...new Set(i.map(h=>h.from.slice(0,4)))],c=A(null),u=()=>{a(null),Si(()=>c.current)},d=h=>{n(CT(e,h)),Si(()=>c.current)},p=(h,m,$,v)=>{let k=h?CT(e,h):e;n({...k,...Object.fromEntries(v.map(x=>[x,{name:m,spans:$}]))}),u()};return r`
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
${s==="preset"&&r`<${RB} week=${t} days=${e} onChange=${n} onDone=${u} />`}
${s==="new"&&r`<${TT} onDone=${u} onPut=${(h,m,$)=>p(null,h,m,$)} />`}
${i.length||s?l.map(h=>r`
<h4 class="t12 dim rowgap" key=${`h${h}`} id=${`sdy${h}`}>${h}</h4>
<ul class="card hol2" key=${h} aria-labelledby=${`sdy${h}`}>
${i.filter(m=>m.from.startsWith(h)).map(m=>s===m.from?r`<li key=${m.from}>
<${TT} group=${m} onDone=${u}
onPut=${($,v,k)=>p(m,$,v,k)} />
</li>`:r`<${NB} key=${m.from} group=${m} onEdit=${()=>a(m.from)}
onRemove=${()=>d(m)} />`)}
</ul>
`):r`<${re} icon="calendar" title=${o("No special days")}
text=${o("Load the public holidays of your country, or add a date.")} />`}
</section>
`}function NB({group:e,onEdit:t,onRemove:n}){let s=AT(e);return r`
<li class="srow">
<span class="b5 t13 num hdt">${Qv(e.from,e.to)}</span>
<button type="button" class="grow t13 link hname" title=${o("Change")} onClick=${t}>${s}</button>
${e.spans.length?r`<span class="tag h2">${fo(e.spans)}</span>`:r`<span class="tag plain">${e.from===e.to?o("day off"):o("days off")}</span>`}
<button type="button" class="ib small" aria-label=${o("Remove: {name}",{name:s})} onClick=${n}>
<${f} name="x" size="m" />
</button>
</li>
`}function TT({group:e,onDone:t,onPut:n}){let[s,a]=g(e?.from??""),[i,l]=g(e?.to??""),[c,u]=g(e?.name??""),[d,p]=g(fo(e?.spans??[])),[h,m]=g(!1),$=A(null);B(()=>$.current.focus(),[]);let v=bT(d),k=s?i&&i<s?o("The last day is before the first."):null:o("Choose a date."),x=v?Jr(v):o("Type hours as 9:00–13:00, 14:00–18:00"),y=M=>{M.preventDefault(),M.stopPropagation(),m(!0),!k&&!x&&n(c.trim(),v,wT(s,i||s))},P=(M,ze,vt,Ee)=>r`
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
`}function RB({week:e,days:t,onChange:n,onDone:s}){let[a,i]=g(null),[l,c]=g("RU"),[u,d]=g(()=>new Date(Date.now()+MB).getFullYear()),[p,h]=g(null),[m,$]=g(!1),v=async M=>{try{h(null),await M()}catch(ze){h(ze)}};N(()=>{v(async()=>i((await W("/api/hours/countries")).countries))},[]);let k=a?.find(M=>M.code===l)?.years??[],x=k.includes(u)?u:k.at(-1),y=async M=>{M.preventDefault(),M.stopPropagation(),$(!0),await v(async()=>{let ze=(await ye("POST","/api/hours/holidays",{country:l,year:x,week:e})).days,vt=ze.map(Ee=>[Ee.day,{spans:Ee.spans,name:DB[Ee.kind]?.(Ee)??Ee.name}]);n({...t,...Object.fromEntries(vt)}),oe(C("{n} day of {year} loaded","{n} days of {year} loaded",ze.length,{year:x}),{icon:"calendar"}),s()}),$(!1)},P=PB(),Y=(a??[]).map(({code:M})=>[M,P.of(M)]).sort((M,ze)=>M[1].localeCompare(ze[1],ve.value));return r`
<form class="card fcard rowgap" aria-label=${o("Load holidays")} aria-busy=${String(m||!a)}
onSubmit=${y}>
<div class="f2">
<div class="field"><label for="hcn">${o("Country")}</label>
<select class="sel" id="hcn" disabled=${!a} onChange=${M=>c(M.currentTarget.value)}>
${Y.map(([M,ze])=>r`<option key=${M} value=${M} selected=${M===l}>${ze}</option>`)}
</select>
</div>
<div class="field"><label for="hyr">${o("Year")}</label>
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
</form>
`}var CT,AT,PB,DB,MB,OT=b(()=>{L();V();X();T();_();Ne();D();Te();Zr();CT=(e,{from:t,to:n})=>Object.fromEntries(Object.entries(e).filter(([s])=>s<t||s>n));AT=e=>e.name||(e.spans.length?o("Other hours"):o("Day off"));PB=()=>new Intl.DisplayNames(ve.value==="ru"?"ru-RU":"en-GB",{type:"region"}),DB={off:e=>o("Day off moved from {date}",{date:Um(e.moved)}),working:e=>o("Working day instead of {date}",{date:Um(e.moved)}),short:()=>o("Shortened day")},MB=60*864e5});var _g,zB,IB,Md,LB,NT,Rd,Sg=b(()=>{X();T();_();_g={"Europe/Kaliningrad":()=>o("Kaliningrad"),"Europe/Moscow":()=>o("Moscow"),"Europe/Samara":()=>o("Samara"),"Asia/Yekaterinburg":()=>o("Yekaterinburg"),"Asia/Omsk":()=>o("Omsk"),"Asia/Novosibirsk":()=>o("Novosibirsk"),"Asia/Krasnoyarsk":()=>o("Krasnoyarsk"),"Asia/Irkutsk":()=>o("Irkutsk"),"Asia/Yakutsk":()=>o("Yakutsk"),"Asia/Vladivostok":()=>o("Vladivostok"),"Asia/Magadan":()=>o("Magadan"),"Asia/Kamchatka":()=>o("Kamchatka"),"Europe/Minsk":()=>o("Minsk"),"Asia/Almaty":()=>o("Almaty"),"Asia/Tashkent":()=>o("Tashkent"),"Asia/Bishkek":()=>o("Bishkek"),"Asia/Tbilisi":()=>o("Tbilisi"),"Asia/Yerevan":()=>o("Yerevan"),"Asia/Baku":()=>o("Baku")},zB={Africa:()=>o("Africa"),America:()=>o("America"),Antarctica:()=>o("Antarctica"),Arctic:()=>o("Arctic"),Asia:()=>o("Asia"),Atlantic:()=>o("Atlantic"),Australia:()=>o("Australia"),Europe:()=>o("Europe"),Indian:()=>o("Indian Ocean"),Pacific:()=>o("Pacific")},IB=e=>e.split("/").slice(1).reverse().join(", ").replaceAll("_"," ")||e,Md=e=>e==="UTC"?e:`${_g[e]?.()??IB(e)}, ${Xv(e)}`,LB=ey(e=>{let t=e.split(" "),n=Object.keys(_g).filter(i=>t.includes(i)),s=t.filter(i=>!_g[i]),a=i=>s.filter(l=>l.startsWith(`${i}/`));return[["",[...n,...s.filter(i=>!i.includes("/"))]],...Object.entries(zB).map(([i,l])=>[l(),a(i)])].map(([i,l])=>[i,l.map(c=>[c,Md(c)])])}),NT=({members:e,value:t})=>e.map(([n,s])=>r`<option key=${n} value=${n} selected=${n===t}>${s}</option>`),Rd=({id:e,zones:t,value:n,invalid:s,onPick:a})=>r`
<select class="sel" id=${e} aria-invalid=${s?"true":null}
onChange=${i=>a(i.currentTarget.value)}>
${!t.includes(n)&&r`<option value=${n} selected>${Md(n)}</option>`}
${LB(t.join(" ")).map(([i,l])=>i?r`<optgroup key=${i} label=${i}><${NT} members=${l} value=${n} /></optgroup>`:r`<${NT} key="near" members=${l} value=${n} />`)}
</select>
`});function Cg({label:e,value:t,bad:n,onChange:s}){let[a,i]=g(Ys(t));N(()=>{_l(a)!==t&&i(Ys(t))},[t]);let l=_l(a)===null,c=u=>{let d=u.currentTarget.value;i(d);let p=_l(d);p!==null&&p!==t&&s(p)};return r`
<input class="input numin" inputmode="numeric" maxlength="5" aria-label=${e} value=${a}
aria-invalid=${l||n?"true":null} title=${l?o("A time from 0:00 to 24:00"):null}
onInput=${c} onBlur=${()=>i(Ys(t))} />
`}var PT=b(()=>{L();T();_();Zr()});function DT({week:e,onChange:t}){let[n,s]=g(0),a=(i,l)=>t(e.map((c,u)=>u===i?l:c));return r`
<p class="lead" id="wklead">${o("Drag the end of a bar or type the time. Arrow keys move an end by 15 minutes.")}</p>
<div class="card fcard">
<div class="wkw" role="group" tabindex="0" aria-label=${o("Business hours by day")}>
<svg class="wk" viewBox="0 0 720 264">
${FB.map(i=>r`
<g key=${i} aria-hidden="true">
<text x=${Vs(i*60)} y="12" text-anchor="middle">${i}:00</text>
<path class="g" d=${`M${Vs(i*60)} 20v240`} />
</g>
`)}
${Dd.map(i=>r`
<${KB} key=${i} day=${i} spans=${e[i]} chosen=${i===n}
onChoose=${()=>s(i)} onChange=${l=>a(i,l)} />
`)}
</svg>
</div>
<div class="wkday">
<${jt} label=${o("Day of the week")} value=${n} onPick=${s}
options=${Dd.map(i=>[i,Oo(i)])} />
<${HB} key=${n} day=${n} week=${e} onChange=${i=>a(n,i)} onWeek=${t} />
</div>
</div>
`}function KB({day:e,spans:t,chosen:n,onChoose:s,onChange:a}){let i=Oo(e,"long");return r`
<g onPointerDown=${s}>
<text class=${n?"d on":"d"} x="0" y=${Ia(e)+18} aria-hidden="true">${Oo(e)}</text>
<rect class=${n?"tr on":"tr"} x=${Tg} y=${Ia(e)} width=${Eg} height=${Ag} rx="5" />
${!t.length&&r`<text class="off" x=${Vs(720)} y=${Ia(e)+17} text-anchor="middle" aria-hidden="true">
${o("day off")}
</text>`}
${t.map((l,c)=>r`
<g key=${c}>
<${qB} day=${e} span=${l} />
${[0,1].map(u=>r`
<${UB} key=${u} name=${i} day=${e} spans=${t} place=${c} side=${u}
onMove=${d=>a(ST(t,c,u,d))} />
`)}
</g>
`)}
</g>
`}function qB({day:e,span:[t,n]}){return n<=t?null:r`
<rect class="on" x=${Vs(t)} y=${Ia(e)} width=${Vs(n)-Vs(t)} height=${Ag} rx="5" />
${n-t>=180&&r`<text class="h" x=${Vs((t+n)/2)} y=${Ia(e)+17} text-anchor="middle" aria-hidden="true">
${fo([[t,n]])}
</text>`}
`}function UB({name:e,day:t,spans:n,place:s,side:a,onMove:i}){let l=n[s][a],c=Vs(l)+(a?-4:4),u=h=>{let m=jB[h.key],$=h.key==="Home"?0:h.key==="End"?Gs:m?kg(l+m):null;$===null||h.ctrlKey||h.altKey||h.metaKey||(h.preventDefault(),h.stopPropagation(),i($))},d=h=>{if(!h.currentTarget.hasPointerCapture(h.pointerId))return;let m=h.currentTarget.ownerSVGElement,$=new DOMPoint(h.clientX,h.clientY).matrixTransform(m.getScreenCTM().inverse());i(kg(($.x-Tg)/Eg*Gs))},p=a?o("{day}: end of hours",{day:e}):o("{day}: start of hours",{day:e});return r`
<g class="wkend" role="slider" tabindex="0" aria-label=${p} aria-valuemin="0" aria-valuemax=${Gs}
aria-valuenow=${l} aria-valuetext=${Ys(l)} onKeyDown=${u} onPointerMove=${d}
onPointerDown=${h=>h.currentTarget.setPointerCapture(h.pointerId)}>
<rect class="grab" x=${c-8} y=${Ia(t)} width="16" height=${Ag} rx="4" />
<rect class="gr" x=${c-1.25} y=${Ia(t)+7} width="2.5" height="12" rx="1" />
</g>
`}function HB({day:e,week:t,onChange:n,onWeek:s}){let a=t[e],i=Oo(e,"long"),l=Jr(a),c=(h,m,$)=>n(a.map((v,k)=>k!==h?v:m?[v[0],$]:[$,v[1]])),u=A(null),d=h=>{n(a.filter((m,$)=>$!==h)),Si(()=>u.current.querySelector("button"))},p=Dd.filter(h=>h!==e&&h<5);return r`
<fieldset class="wkf" ref=${u} aria-describedby=${l?"wkbad":null}>
<legend class="vh">${i}</legend>
<div class="wkspans">
${a.map((h,m)=>r`
<span class="hrow tight" key=${m}>
<${Cg} label=${o("{day}, from",{day:i})} value=${h[0]} bad=${l}
onChange=${$=>c(m,0,$)} />
<span class="dim" aria-hidden="true">–</span>
<${Cg} label=${o("{day}, to",{day:i})} value=${h[1]} bad=${l}
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
${e===0?r`<button type="button" class="btn small quiet" onClick=${()=>s(YB(t,e,p))}>
<${f} name="copy" size="s" />${o("Copy to Tue–Fri")}
</button>`:r`<button type="button" class="btn small quiet" onClick=${()=>n(t[0])}>
<${f} name="copy" size="s" />${o("Same as Monday")}
</button>`}
</div>
</fieldset>
${l&&r`<p class="hint bad" id="wkbad" role="alert">${l}</p>`}
`}var Tg,Eg,BB,Ag,WB,Vs,Ia,FB,jB,YB,MT=b(()=>{L();X();T();_();D();sn();Te();Zr();Zr();PT();Tg=44,Eg=648,BB=34,Ag=26,WB=26,Vs=e=>Tg+e*Eg/Gs,Ia=e=>WB+e*BB,FB=[0,3,6,9,12,15,18,21,24],jB={ArrowLeft:-15,ArrowDown:-15,ArrowRight:15,ArrowUp:15,PageUp:60,PageDown:-60};YB=(e,t,n)=>e.map((s,a)=>n.includes(a)?e[t]:s)});var zT={};Le(zT,{Hours:()=>XB,hoursName:()=>Tl});async function Cl(){try{let[e,t]=await Promise.all([W("/api/hours"),W("/api/company")]);Vn.value=e.hours.map(GB),RT.value=t.zones,La.value=null}catch(e){if(!(e instanceof ue))throw e;La.value=e}}function Sl(e,t){let n=hn.value[e]??zd(e);hn.value={...hn.value,[e]:{...n,...t}}}function Id(e){hn.value=Object.fromEntries(Object.entries(hn.value).filter(([t])=>t!==String(e))),e===an&&(Js.value=es)}function XB(){let e=Object.values(bn.value).map(a=>`${a.id}.${a.version}.${a.removed}.${a.name}`).join();N(()=>{Cl()},[e]);let t=Ot(300,!Vn.value&&!La.value);if(!Vn.value)return La.value?r`<${re} icon="cloud-off" title=${o("Could not load the business hours")} text=${I(La.value)}>
<button type="button" class="btn" onClick=${Cl}>${o("Retry")}</button>
<//>`:t&&r`<div class="card fcard" aria-busy="true"><${Be} width="60" /></div>`;let n=hn.value[an]?[...Vn.value,hn.value[an]]:Vn.value,s=hn.value[Js.value]??zd(Js.value)??Vn.value[0];return r`
<div class="hrow wrap">
<h2 class="head2 grow">${o("Business hours")}</h2>
<button type="button" class="btn" disabled=${an in hn.value}
onClick=${()=>{Sl(an,JB()),Js.value=an}}>
<${f} name="plus" size="m" />${o("New hours")}
</button>
</div>
<p class="lead">${o("Outside business hours the time for a reply stands still. Rules choose which hours count.")}</p>
<div class="hlist" role="group" aria-label=${o("Business hours")}>
${n.map(a=>r`<${eW} key=${a.id} hours=${hn.value[a.id]??a} />`)}
</div>
<${nW} key=${s.id} hours=${s} />
`}function tW(e){let t=[...e.week,...Object.values(e.days).map(n=>n.spans)].map(Jr).find(Boolean);return[e.id!==es&&!e.name.trim()&&o("Enter a name."),t,e.week.every(n=>!n.length)&&o("Enter hours for at least one day.")].filter(Boolean)}function nW({hours:e}){let[t,n]=g(!1),[s,a]=g(!1),[i,l]=g(null),c=A(null),u=A(null),d=tW(e),{id:p,name:h,zone:m,week:$,days:v}=e,k=fT({zone:m,week:$,days:v},p===an?null:p,Og.value,!d.length),x=Ng(p),P=(i?.code==="hours-exist"?o("Other hours have this name."):null)??(t&&p!==es&&!h.trim()?o("Enter a name."):null),Y=async(M,ze=e.version)=>{if(M?.preventDefault(),s||!x)return;n(!0),l(null);let vt=c.current.querySelector("[aria-invalid='true']");if(d.length||vt){requestAnimationFrame(()=>(u.current??vt).focus());return}a(!0);try{await oW({...e,version:ze},k.preview?.recounted??0),n(!1)}catch(Ee){l(Ee),requestAnimationFrame(()=>u.current?.focus())}a(!1)};return jc(Y),r`
<form class="hform" ref=${c} aria-label=${Tl(e)} onSubmit=${Y} novalidate>
<${sW} field=${u} problems=${t?d:[]} problem=${i} hours=${e} onSave=${Y} />
<div class="card fcard">
<div class="f2">
<div class="field"><label for="hnm">${o("Name of these hours")}</label>
<input class="input" id="hnm" maxlength="80" value=${h} placeholder=${p===es?o("Company hours"):""}
aria-invalid=${P?"true":null} aria-describedby=${P?"hnme":null}
onInput=${M=>Sl(p,{name:M.currentTarget.value})} />
${P&&r`<span class="hint bad" id="hnme">${P}</span>`}
</div>
<div class="field"><label for="hzn">${o("Time zone")}</label>
<${Rd} id="hzn" zones=${RT.value} value=${m} onPick=${M=>Sl(p,{zone:M})} />
</div>
</div>
</div>
<h3 class="head2 gap2">${o("Week")}</h3>
<${DT} week=${$} onChange=${M=>Sl(p,{week:M})} />
<${$T} found=${k} zone=${m} minutes=${Og.value}
onMinutes=${M=>{Og.value=M}} />
<${ET} days=${v} week=${$} onChange=${M=>Sl(p,{days:M})} />
${p!==es&&p!==an&&r`<${lW} hours=${zd(p)} />`}
${x&&r`<${iW} hours=${e} busy=${s} recounted=${k.preview?.recounted} onReset=${()=>Id(p)} />`}
</form>
`}async function oW(e,t){let{id:n,name:s,zone:a,week:i,days:l,version:c}=e,u={zone:a,week:i,days:l},p=(n===an?await Z("/api/hours",{name:s,schedule:u}):await Z(`/api/hours/${n}`,{version:c,name:s,schedule:u},{method:"PATCH"})).hours;Vn.value=n===an?[...Vn.value,p]:Vn.value.map(m=>m.id===n?p:m),Id(n),Js.value=p.id;let h=C("{n} open conversation is counted again","{n} open conversations are counted again",t);oe(t?o("Hours saved. {counted}.",{counted:h}):o("Hours saved"),{icon:"clock"})}function sW({field:e,problems:t,problem:n,hours:s,onSave:a}){if(n?.code==="changed-meanwhile"){let{by:l,at:c,version:u}=n.detail,d=Oe.value[l]?.name??o("Someone");return r`
<div class="banner rowgap hsum" role="alert" tabindex="-1" ref=${e}>
<span class="grow">${o("Changed meanwhile: {who}, {time}",{who:d,time:Ke(c)})}</span>
<button type="button" class="btn small" onClick=${()=>aW(s.id)}>${o("Show these changes")}</button>
<button type="button" class="btn small" onClick=${p=>a(p,u)}>${o("Save mine")}</button>
</div>
`}let i=n&&n.code!=="hours-exist"?[rW(n)]:t;return i.length?r`
<div class="banner bad rowgap hsum" role="alert" tabindex="-1" ref=${e}>
<ul>${i.map(l=>r`<li key=${l}>${l}</li>`)}</ul>
</div>
`:null}async function aW(e){await Cl(),La.value||Id(e)}function rW(e){let t={"never-open":()=>o("Enter hours for at least one day."),"spans-overlap":()=>o("These hours overlap."),"bad-span":()=>o("The end must be later than the start."),"too-many-spans":()=>o("A day has at most 12 periods."),"too-many-hours":()=>o("There are 100 business hours already. Delete some first."),"unknown-zone":()=>o("The server does not know this time zone.")}[e.code];return t?t():I(e)}function lW({hours:e}){let t=s=>Z(`/api/hours/${e.id}/removed`,{removed:s});return r`<button type="button" class="btn quiet danger" onClick=${async()=>{try{await t(!0),Id(e.id),Js.value=es,await Cl(),oe(o("Hours deleted: {name}",{name:Tl(e)}),{icon:"clock",undo:()=>t(!1).then(Cl)})}catch(s){La.value=s}}}>
<${f} name="x" size="m" />${o("Delete these hours")}
</button>`}var es,an,Vn,RT,La,Js,hn,Og,Tl,GB,zd,VB,JB,Ng,ZB,QB,eW,iW,IT=b(()=>{Q();L();V();X();T();_();R();Ne();D();Te();hT();Zr();OT();Sg();MT();es=1,an="new",Vn=S(null),RT=S([]),La=S(null),Js=S(es),hn=S({}),Og=S(60),Tl=e=>e.name||(e.id===es?o("Company hours"):o("New hours"));GB=e=>e.id===es&&e.version===1?{...e,zone:qa.value.zone}:e,zd=e=>Vn.value.find(t=>t.id===e),VB=()=>[0,1,2,3,4,5,6].map(e=>e<5?[[540,1080]]:[]),JB=()=>({id:an,name:"",zone:qa.value.zone,week:VB(),days:{},version:0}),Ng=e=>e===an||e in hn.value&&xg(hn.value[e])!==xg(zd(e)),ZB=fe(()=>!!Vn.value&&Object.keys(hn.value).some(e=>Ng(QB(e)))),QB=e=>e===an?an:Number(e);window.addEventListener("beforeunload",e=>{ZB.value&&e.preventDefault()});eW=({hours:e})=>r`
<button type="button" class="card polc" aria-pressed=${String(e.id===Js.value)}
onClick=${()=>{Js.value=e.id}}>
<b class="b6 blk t13">
${Tl(e)}${Ng(e.id)&&r` <span class="t12 dim">· ${o("not saved")}</span>`}
</b>
<span class="t12 dim blk">${vT(e)}</span>
</button>
`;iW=({hours:e,busy:t,recounted:n,onReset:s})=>r`
<div class="hfoot">
<span class="grow t12 dim" role="status">
${o("Changed: {name}.",{name:Tl(e)})}${" "}
${n>0&&C("{n} open conversation will be counted again","{n} open conversations will be counted again",n)}
</span>
<button type="button" class="btn quiet" onClick=${s}>${o("Cancel")}</button>
<button type="submit" class="btn primary" disabled=${t} aria-busy=${String(t)}>
${o("Save")}<kbd class="only-wide">Ctrl S</kbd>
</button>
</div>
`});var LT={};Le(LT,{Company:()=>cW});function cW(){let[e,t]=g({}),[n,s]=g([]),[a,i]=g(null),[l,c]=g(!1),u=A(null),d={...qa.value,...e},p=["name","zone","language"].some(v=>d[v]!==qa.value[v]),h=!d.name.trim();N(()=>{W("/api/company").then(v=>s(v.zones),i)},[]);let m=v=>t({...e,...v}),$=async v=>{if(v.preventDefault(),!(l||!p)){if(h){u.current.focus();return}c(!0);try{let{name:k,zone:x,language:y}=d;await Z("/api/company",{name:k.trim(),zone:x,language:y},{method:"PUT"}),t({}),i(null),oe(o("Company saved"),{icon:"check"})}catch(k){i(k)}c(!1)}};return jc($),r`
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
<${Rd} id="coz" zones=${n} value=${d.zone} onPick=${v=>m({zone:v})} />
${Ld()!==d.zone&&n.includes(Ld())&&r`<button type="button" class="link t12 cozone" onClick=${()=>m({zone:Ld()})}>
${o("Use the zone of this device: {zone}",{zone:Md(Ld())})}
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
`}var Ld,BT=b(()=>{L();V();T();_();R();Ne();sn();Te();Sg();Ld=()=>Intl.DateTimeFormat().resolvedOptions().timeZone});var jT={};Le(jT,{Settings:()=>pW,title:()=>FT});function pW(){let{section:e}=E.value,t=Za(),n=e?bi(e):t[0],s=Kc("(max-width: 719px)");return r`<main class=${e?"main page":"main page setfirst"} id="main">
<header class="bar1">
${e&&r`<a class="ib phoneback" href=${zt()} aria-label=${o("All settings")}>
<${f} name="chevron-left" />
</a>`}
<h1 class="grow">
${s?e&&n?.when()?n.label():o("Settings"):uW(n)??o("Settings")}
</h1>
${n?.group==="own"&&!s&&r`<span class="t12 dim">${o("Saved automatically")}</span>`}
</header>
<div class="sett">
<nav class="setnav" aria-label=${o("Settings")}>
${WT.map(([a,i])=>r`<${dW} parts=${t.filter(l=>l.group===a)} label=${i()}
chosen=${e||!s?n:null} />`)}
</nav>
<div class="setbody">
<div class="scroll" role="group" tabindex="0" aria-label=${FT()}><${mW} part=${n} /></div>
</div>
</div>
</main>`}function dW({parts:e,label:t,chosen:n}){return e.length?r`
<h2 class="navhead">${t}</h2>
<ul>
${e.map(s=>r`<li key=${s.id}>
<a class="nav sub" href=${zt(s.id)} aria-current=${s===n?"page":null}>
<${f} name=${s.icon} size="m" />
<span class="cut">${s.label()}</span>
</a>
</li>`)}
</ul>
`:null}function mW({part:e}){return e?e.when()?r`<div class="setwrap"><${e.view} /></div>`:r`<${re} icon="lock" title=${o("You have no access to this section")}
text=${o("Ask an administrator for access.")} />`:r`<${re} icon="search-x" title=${o("Page not found")} text=${o("The link may be old or mistyped.")}>
<a class="btn" href=${zt()}>${o("All settings")}</a>
<//>`}var WT,FT,uW,KT=b(()=>{T();_();Co();G();D();Te();WT=[["own",()=>o("My settings")],["company",()=>o("Company")]],FT=()=>bi(E.value.section)?.label()??o("Settings"),uW=e=>WT.find(([t])=>t===e?.group)?.[1]()});function OW({kind:e,x:t,y:n}){let s=e!=="."&&e!=="d",a=r`<path class=${s?"frl":"fr"} d=${`M${t+56} ${n}v112M${t} ${n+44}h112`} />`;return s?r`<g>
<rect class="wl" x=${t} y=${n} width="112" height="112" rx="10" />
<rect class="wg" x=${t+6} y=${n+50} width="100" height="56" rx="5" opacity=".5" />
${a}
<path class=${e==="telegram"?"bb2":"bb"}
d=${`M${t+20} ${n+30}${EW}`} />
<use class="gl" href=${`${TW}#ch-${e}`} x=${t+41} y=${n+40} width="30" height="30" />
</g>`:r`<g>
<rect class=${e==="d"?"wd":"w"} x=${t} y=${n} width="112" height="112" rx="10" />
${a}
</g>`}var TW,qT,EW,AW,UT,HT=b(()=>{T();_();TW=new URL("../../icons.svg",import.meta.url).pathname,qT=136,EW="h72a10 10 0 0 1 10 10v30a10 10 0 0 1-10 10h-52l-16 14v-14h-4a10 10 0 0 1-10-10v-30a10 10 0 0 1 10-10z",AW=[["d",".","email","d"],["vk","telegram","d","."],[".","d",".","chat"],["d","form",".","."]];UT=()=>r`<svg class="house" viewBox="0 0 560 560" role="img"
aria-label=${o("A house with five lit windows, someone is writing in each")}>
${AW.map((e,t)=>e.map((n,s)=>r`<${OW} kind=${n} x=${20+s*qT} y=${20+t*qT} />`))}
</svg>`});function El({children:e}){let[t,n]=PW[Zt.value],s=ve.value==="ru"?"en":"ru";return r`<div class="login">
<main class="form">
<div class="hrow">
<span class="brandl"><${Xa} /><b>${o("Okno")}</b></span>
<span class="hrow end tight">
<button type="button" class="btn small quiet" lang=${s} onClick=${()=>to(s)}>
${s==="ru"?"Русский":"English"}
</button>
<button type="button" class="ib small" aria-label=${n()} title=${n()}
onClick=${()=>ps(NW[Zt.value])}>
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
</div>`}var NW,PW,Pg=b(()=>{T();_();ft();D();HT();NW={system:"light",light:"dark",dark:"system"},PW={system:["sun-moon",()=>o("Theme: system")],light:["sun",()=>o("Theme: light")],dark:["moon",()=>o("Theme: dark")]}});var YT={};Le(YT,{Login:()=>DW});function DW(){let[e,t]=g(""),[n,s]=g(""),[a,i]=g(!0),[l,c]=g(null),[u,d]=g(!1),p=A(null),h=A(null);return B(()=>h.current.focus(),[]),r`<${El}>
<form class="formin" onSubmit=${async $=>{if($.preventDefault(),!u){d(!0);try{await ye("POST","/api/session",{email:e.trim(),password:n,remember:a}),await pc(),await ua(),z(Bd.value,{replace:!0})}catch(v){d(!1),c(v),p.current?.select()}}}}>
<div><h1>${o("Sign-in")}</h1><p class="mut lgp">${location.host}</p></div>
<div class="field">
<label for="em">${o("Email")}</label>
<input class="input large" id="em" ref=${h} type="email" autocomplete="username" required value=${e}
onInput=${$=>t($.target.value)} />
</div>
<${Xo} id="pw" field=${p} value=${n} onInput=${s}
error=${l&&Vr(l)} label=${o("Password")} autocomplete="current-password" />
<label class="hrow t13">
<input class="check" type="checkbox" checked=${a}
onChange=${$=>i($.target.checked)} />
${o("Remember this device for 7 days")}
</label>
<button type="submit" class="btn primary large wide" aria-busy=${String(u)}>${o("Sign in")}</button>
</form>
<//>`}var GT=b(()=>{L();T();V();_();ft();G();pt();Al();Pg();xl()});var JT={};Le(JT,{Setup:()=>IW});function zW(e){return e.code==="already-set-up"?o("Okno is already set up. Sign in."):e.code==="bad-link"?o("This link is no longer valid. Restart the server to get a new one."):I(e)}function IW(){let[e,t]=g({company:"",name:"",email:"",password:""}),[n,s]=g(null),[a,i]=g(!1),[l,c]=g(VT);N(()=>{let h=()=>{let m=VT();m&&(c(m),s(null))};return window.addEventListener("hashchange",h),()=>window.removeEventListener("hashchange",h)},[]);let u=h=>m=>t({...e,[h]:m.target.value}),d=async h=>{if(h.preventDefault(),e.password.length<MW){i(!0);return}i(!1);try{await ye("POST","/api/setup",{...e,token:l,locale:ve.value,zone:RW()}),await pc(),await ua(),z("/inbox/all",{replace:!0})}catch(m){s(m)}};if(!l)return r`<${El}>
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
</div>`;return r`<${El}>
<form class="formin" onSubmit=${d}>
<div>
<h1>${o("First-time setup")}</h1>
<p class="mut lgp">${o("Your company and its first administrator. Everything can be changed later.")}</p>
</div>
${n&&r`<div class="errsum" role="alert">
<${f} name="circle-alert" size="m" />
<span>${zW(n)}</span>
</div>`}
${p("company",o("Company name"),"text","organization")}
<div class="field">
<span class="lab" id="slang">${o("Language")}</span>
<div class="seg" role="group" aria-labelledby="slang">
<button type="button" lang="ru" aria-pressed=${String(ve.value==="ru")}
onClick=${()=>to("ru")}>
Русский
</button>
<button type="button" lang="en" aria-pressed=${String(ve.value==="en")}
onClick=${()=>to("en")}>
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
<//>`}var MW,RW,VT,ZT=b(()=>{L();T();V();_();ft();G();pt();D();Pg();xl();MW=12,RW=()=>Intl.DateTimeFormat().resolvedOptions().timeZone??"UTC",VT=()=>new URLSearchParams(location.hash.slice(1)).get("token")??""});var QT={};Le(QT,{SessionExpired:()=>LW});function LW(){let[e,t]=g(""),[n,s]=g(null),a=A(null);be(),B(()=>a.current.focus(),[]);let i=async c=>{c.preventDefault();try{await ye("POST","/api/session",{email:O.value.email,password:e,remember:!1}),Tv()}catch(u){s(u),a.current.select()}},l=()=>{yc(),z("/login")};return r`<div class="over solid">
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
error=${n&&Vr(n)} label=${o("Password")} autocomplete="current-password"
extra="dgap" />
<button type="submit" class="btn primary large wide dgap">${o("Sign in")}</button>
<div class="hrow dgap t13">
<button type="button" class="link" onClick=${l}>${o("Sign in as someone else")}</button>
</div>
</form>
</div>
</div>`}var XT=b(()=>{L();T();V();_();un();G();R();pt();D();xl();Te()});var Bd,eE,tE,nE,Al=b(()=>{en();Bd={value:"/inbox/mine"},eE=we(()=>Promise.resolve().then(()=>(GT(),YT)),"Login"),tE=we(()=>Promise.resolve().then(()=>(ZT(),JT)),"Setup"),nE=we(()=>Promise.resolve().then(()=>(XT(),QT)),"SessionExpired")});var oE={};Le(oE,{Shortcuts:()=>BW});function FW(){let e=A(null),[t,n]=g(""),[s,a]=g(null);be(),B(()=>e.current.focus(),[]);let i=u=>{let d=Ro(u);!d.startsWith("Ctrl+Key")&&!/^F\d/.test(d)||(u.preventDefault(),n(""),a(d))},l=u=>s?bs(u).includes(s):!t.trim()||ir(t,u.label()),c=Object.entries(Uc).map(([u,d])=>({group:u,title:d(),rows:Mo().filter(p=>p.group===u&&WW(p)&&l(p))})).filter(({rows:u})=>u.length);return r`<div class="over" onPointerDown=${u=>{u.target===u.currentTarget&&Dg()}}>
<div class="dialog wide" role="dialog" aria-modal="true" aria-label=${o("Keyboard shortcuts")}
onKeyDown=${Ct}>
<header class="dhead">
<h2 class="head2 grow">${o("Keyboard shortcuts")}</h2>
<span class="t12 dim">${o("Esc leaves the text field. Any keyboard layout works.")}</span>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${Dg}>
<${f} name="x" size="m" />
</button>
</header>
<div class="gfind ksf">
<${f} name="search" size="m" />
<input class="palq" ref=${e} value=${t} aria-label=${o("Find a shortcut")}
placeholder=${o("Find an action or press its keys")} autocomplete="off" onKeyDown=${i}
onInput=${u=>{a(null),n(u.currentTarget.value)}} />
${s&&r`<${_f} keys=${s} />`}
</div>
<div class="kgrid" role="group" tabindex="0" aria-label=${o("List of shortcuts")}>
${c.map(({group:u,title:d,rows:p})=>r`<section class="ksec" key=${u}>
<h3 class="mh">${d}</h3>
<dl>
${p.map(h=>r`<div key=${h.id}><dt>${h.label()}</dt><dd><${cr} one=${h} /></dd></div>`)}
</dl>
</section>`)}
${!c.length&&r`<p class="palno" role="status">${o("Nothing found")}</p>`}
</div>
<footer class="dfoot">
<a class="link t13" href=${zt("keys")} onClick=${Dg}>${o("Change shortcuts")}</a>
<label class="hrow t13 end">
<${Pn} label=${o("Single-key shortcuts")} checked=${de.value?.shortcuts??!0}
onChange=${u=>et({shortcuts:u})} />
${o("Single-key shortcuts")}
</label>
</footer>
</div>
</div>`}var BW,Dg,WW,sE=b(()=>{L();T();ae();Ca();Pt();_();hf();G();R();D();du();Te();sn();BW=()=>w.value==="shortcuts"?r`<${FW} />`:null,Dg=()=>{w.value=null},WW=e=>e.label&&e.listed!==!1&&bs(e).length>0});Q();ta();V();_();T();ft();G();R();pt();L();T();ae();xc();V();_();Co();ft();G();R();pt();D();qc();L();T();var Ay=16,Oy=260,Ny=560,af=document.documentElement,zO=e=>Number(localStorage.getItem("okno.width."+e))||null,sf=e=>parseFloat(getComputedStyle(af).getPropertyValue(e));function IO(e,t){t?af.style.setProperty(e,`${t}px`):af.style.removeProperty(e)}function rf({name:e,side:t,label:n}){let[s,a]=g(()=>zO(e)),i=A(null);N(()=>IO(e,s),[s]);let l=m=>{let $=Math.round(Math.min(Ny,Math.max(Oy,m)));a($),localStorage.setItem("okno.width."+e,String($))},c=t==="left"?1:-1,u=m=>{m.preventDefault(),m.currentTarget.setPointerCapture(m.pointerId),i.current={x:m.clientX,width:sf(e)}},d=m=>{i.current&&l(i.current.width+c*(m.clientX-i.current.x))},p=m=>{let $={ArrowLeft:-Ay,ArrowRight:Ay}[m.key];$&&(m.preventDefault(),m.stopPropagation(),l(sf(e)+c*$))},h=()=>{a(null),localStorage.removeItem("okno.width."+e)};return r`<div class=${"divider "+t} role="separator" tabindex="0" aria-orientation="vertical"
aria-label=${n} aria-valuemin=${Oy} aria-valuemax=${Ny}
aria-valuenow=${Math.round(s??sf(e))} onPointerDown=${u} onPointerMove=${d}
onPointerUp=${()=>{i.current=null}} onLostPointerCapture=${()=>{i.current=null}} onDblClick=${h} onKeyDown=${p}></div>`}T();_();X();Co();Pt();_();G();Co();ae();en();var Dw=_n(["palette"],()=>Promise.resolve().then(()=>(yw(),vw)),"Palette"),HN=we(()=>Promise.resolve().then(()=>(Pw(),Nw)),"Search",{keys:!0}),Mi=()=>{w.value="palette"};function YN(){let e=document.getElementById("q");if(!e){z("/search");return}e.focus(),e.select()}$s({page:"search",title:()=>o("Search"),view:HN});Ze({id:"find",group:"everywhere",label:()=>o("Search"),icon:"search",key:"Slash",run:YN},{id:"search",group:"everywhere",label:()=>o("Search and commands"),icon:"search",key:"Ctrl+KeyK",anywhere:!0,palette:!1,run:Mi});ft();la();G();R();D();no();Mf();T();ae();X();_();Co();Pe();G();R();dr();D();Wn();var ha=e=>E.value.page==="inbox"&&E.value.view===e,Bw=([e])=>e!=="failed"||xe.value.failed>0||ha("failed"),eP=e=>e!=="closed",Rf=()=>Li.some(([e])=>ha(e))||_s.value.some(e=>ha(`team-${e.id}`));function Ww(){return r`
<h2 class="navhead">${o("Views")}</h2>
<ul>
${Li.filter(Bw).map(([e,t,n])=>r`<li key=${e}>
<a class=${e==="failed"?"nav sub badnav":"nav sub"} href=${F(e)}
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
<a class="nav sub" href=${F(`team-${e.id}`)}
aria-current=${ha(`team-${e.id}`)?"page":null}
title=${e.members.includes(O.value.id)?o("{name}, my team",{name:e.name}):e.name}>
<span class=${"sq "+kn(e.name)}></span>
<span class="lbl cut">${e.name}</span>
<${bu} view=${`team-${e.id}`} />
</a>
</li>`)}
</ul>
`}
`}function bu({view:e}){let t=gu(e)??0;return eP(e)&&t>0?r`<span class="n">${ie(t)}</span>`:null}var tP=()=>{w.value=w.peek()==="more"?null:"more"};function Fw(){let{page:e}=E.value,t=Ua.value,n=Rf();return r`
<nav class="tabbar" aria-label=${o("Sections")}>
<a href=${e==="inbox"?"/inbox/mine":Xn()}
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
<button type="button" aria-haspopup="dialog" onClick=${Mi}>
<${f} name="search" size="l" />
${o("Search")}
</button>
<button type="button" aria-haspopup="menu" aria-expanded=${String(w.value==="more")}
aria-current=${e==="settings"||Ja(e)?.icon?"page":null} onClick=${tP}>
<${f} name="menu" size="l" />
${o("More")}
${xe.value.notifications>0&&r`<span class="count">${xe.value.notifications}</span>`}
</button>
</nav>
${w.value==="views"&&r`<${nP} />`}
${w.value==="more"&&r`<${oP} />`}
`}function nP(){return r`<${tt} label=${o("Views")} place="popsheet">
${Li.filter(Bw).map(([e,t,n])=>r`<${H} icon=${n} checked=${ha(e)} onPick=${()=>z(F(e))}>
<span class="cut">${t()}</span>
<span class="hrow end"><${bu} view=${e} /></span>
<//>`)}
${_s.value.length>0&&r`<div class="mh" role="presentation">${o("Teams")}</div>`}
${_s.value.map(e=>r`<${H} icon="users-round" checked=${ha(`team-${e.id}`)}
onPick=${()=>z(F(`team-${e.id}`))}>
<span class="cut">${e.name}</span>
<span class="hrow end"><${bu} view=${`team-${e.id}`} /></span>
<//>`)}
<//>`}function oP(){let e=t=>()=>{w.value=t};return r`<${tt} label=${o("More")} place="popsheet">
<${H} icon="bell" stay onPick=${e("bell")}>
${o("Notifications")}
${xe.value.notifications>0&&r`<span class="count mend">${xe.value.notifications}</span>`}
<//>
<${H} icon="square-pen" stay onPick=${e("newdialog")}>${o("Write to a client")}<//>
<${H} icon="users-round" stay onPick=${e("handover")}>${o("Hand over my conversations")}<//>
${_c().map(t=>r`<${H} icon=${t.icon} onPick=${()=>z(t.path)}>${t.label()}<//>`)}
${Za().length>0&&r`<${H} icon="settings" onPick=${()=>z(zt())}>${o("Settings")}<//>`}
<${H} icon="user-round" stay onPick=${e("me")}>${o("My menu")}<//>
<//>`}function zf(){let{page:e}=E.value,t=Ua.value;return r`
<nav class="side" aria-label=${o("Main navigation")}>
<div class="brand">
<${Xa} />
<b>${o("Okno")}</b>
${Qt.value!=="on"&&r`<span class="dot off" title=${o("No connection to the server.")}></span>`}
<button type="button" class="ib small" aria-label=${o("Collapse the sidebar")}
title=${o("Collapse the sidebar")+"  ["} onClick=${()=>{eo.value=!eo.value}}>
<${f} name="panel-left" size="m" />
</button>
</div>
<button type="button" class="find" aria-haspopup="dialog" title=${`${o("Search and commands")}  ${at} K`}
onClick=${Mi}>
<${f} name="search" size="m" />
<span>${o("Search in the sidebar")}</span>
<span class="keys"><kbd>${at} K</kbd></span>
</button>
<div class="scroll">
<ul>
<li>
<a class="nav" href="/inbox/mine" aria-current=${e==="inbox"&&!Rf()?"page":null}
title=${o("Inbox")}>
<${f} name="inbox" />
<span class="lbl">${o("Inbox")}</span>
${t>0&&r`<span class="count">${ie(t)}</span>`}
</a>
</li>
${_c().map(n=>r`<li key=${n.page}>
<a class="nav" href=${n.path} aria-current=${e===n.page?"page":null} title=${n.label()}>
<${f} name=${n.icon} />
<span class="lbl">${n.label()}</span>
</a>
</li>`)}
</ul>
<${Ww} />
</div>
${Za().length>0&&r`<div class="sidefoot">
<a class="nav" href=${zt()} aria-current=${e==="settings"?"page":null}
title=${o("Settings")}>
<${f} name="settings" />
<span class="lbl">${o("Settings")}</span>
</a>
</div>`}
<${Iw} />
</nav>
<${Fw} />
<${zw} />
`}var jw=()=>{let e=xe.value.mine_unread+xe.value.unassigned;return`${e?`(${e}) `:""}${Ja(E.value.page)?.title()??o("Inbox")} — ${o("Okno")}`};L();T();V();un();Dc();_();Ds();Q();G();R();var wr=["cards","rows","table"],Vf=matchMedia("(max-width: 719px)"),Zf=S(Vf.matches);Vf.addEventListener("change",()=>{Zf.value=Vf.matches});var En=fe(()=>{let e=de.value?.list?.mode??"cards";return Zf.value&&e==="table"?"cards":e}),_k=fe(()=>Zf.value),He={ids:[],reveal(){},focus(){},showNew(){}},kr=S({from:0,to:1/0}),Vt=S(null),Qf=()=>Vt.peek()!==null&&ne.peek()[Vt.peek()]?Vt.peek():E.peek().dialog;function Xf(e,t,n=()=>!0){let{ids:s}=He,a=s.indexOf(e);for(a<0&&(a=t>0?-1:s.length),a+=t;a>=0&&a<s.length;a+=t)if(n(s[a]))return s[a];return null}function Sk(e){if(e===null)return;let t=Vt.peek()!==null;He.reveal(e),z(F(E.peek().view,e)),t&&He.focus(e)}var Jf=()=>E.peek().dialog??Vt.peek(),e$=e=>Sk(Xf(Jf(),e)??(Jf()===null,null)),t$=e=>Sk(Xf(Jf(),e,t=>Ha(ne.peek()[t])>0));function n$(e){if(Vt.peek()===null)return!1;let t=Xf(Vt.peek(),e);return t!==null&&He.focus(t),!0}gn();Wo();Ds();Q();V();_();yo();gn();ft();R();Ne();var o$=200,At=S(new Set),qi=S(null),xr=S(null),s$=null;yk(()=>At.peek().size>0);function _r(e){At.value=e,e.size||(xr.value=null)}function Fo(e){let t=new Set(At.peek());t.has(e)?t.delete(e):t.add(e),s$=e,_r(t)}function Nu(e){let{ids:t}=He,[n,s]=[t.indexOf(s$),t.indexOf(e)].sort((a,i)=>a-i);if(n<0){Fo(e);return}_r(new Set([...At.peek(),...t.slice(n,s+1)]))}var Pu=()=>_r(new Set(He.ids)),Sr=()=>{s$=null,_r(new Set)},Ck=()=>{let e=Qf();return e===null?!1:(Fo(e),!0)},Tk=()=>{let e=Qf();return e===null?!1:(Nu(e),!0)};async function Ek(e){try{let{ids:t}=await W(`/api/dialogs/ids?${new URLSearchParams({view:e,sort:Kt(e,It.peek())})}`);_r(new Set(t))}catch(t){$e(I(t))}}function a$(e){let t=new Set([...At.value].map(n=>ne.value[n]?.state??(e==="closed"?"closed":"open")));return{open:t.has("open"),closed:t.has("closed")}}var PP=e=>Array.from({length:Math.ceil(e.ids.length/o$)},(t,n)=>{let s=[n*o$,(n+1)*o$];return{...e,ids:e.ids.slice(...s),...e.numbers&&{numbers:e.numbers.slice(...s)}}});async function Ak(e){let t={done:[],failed:[],undo:[]},n=e.flatMap(PP),s=n.reduce((a,i)=>a+i.ids.length,0);for(let a of n){qi.value={done:t.done.length+t.failed.length,of:s};try{let i=await Z("/api/bulk",{steps:[a]});for(let l in t)t[l].push(...i[l])}catch(i){t.failed.push(...a.ids.map(l=>({id:l,code:i.offline?"offline":i.code})))}}return qi.value=null,t}async function pn(e,t,n=null){let s=n??[...At.peek()];if(qi.peek()||!s.length)return;let{done:a,failed:i,undo:l}=await Ak([{...e,ids:s}]);n||aa(),_r(new Set(i.map(c=>c.id))),xr.value=i.length?{step:e,said:t,list:i,of:s.length}:null,a.length&&oe(t(a.length,a.length===1?a[0]:null),{keep:e.act==="close",undo:l.length?()=>DP(l):null})}async function DP(e){let{failed:t}=await Ak(e);t.length&&$e(C("{n} conversation could not be restored","{n} conversations could not be restored",t.length))}var Ok=()=>{let{step:e,said:t,list:n}=xr.peek();return pn(e,t,n.map(s=>s.id))},MP={forbidden:()=>o("no permission"),"not-found":()=>o("deleted, or no access"),closed:()=>o("already closed"),"cannot-answer":()=>o("this colleague cannot reply there"),"team-cannot-answer":()=>o("nobody in this team can reply there"),"team-gone":()=>o("this team no longer exists"),"invalid-time":()=>o("the time has passed"),offline:()=>o("no connection")};function Nk({list:e,of:t}){let n=[...new Set(e.map(c=>(MP[c.code]??(()=>c.code))()))].join("; "),s=e.slice(0,2).map(c=>ne.value[c.id]?.name).filter(Boolean).join(", "),a=e.length-Math.min(2,e.length),i=a>0&&s?o("{names} and {n} more",{names:s,n:a}):s;return`${C("Failed for {n} of {of}","Failed for {n} of {of}",e.length,{of:t})}. ${i?`${i}: `:""}${n}`}ft();Rn();G();R();pt();D();T();ae();ys();X();_();Pe();G();R();dr();Gt();D();en();Pt();_();G();wa();R();ae();en();Qe();Gt();var lp=we(()=>Promise.resolve().then(()=>(Gu(),ix)),"SnoozeMenu",{keys:!0}),Zx=_n(["handover","newdialog"],()=>Promise.resolve().then(()=>(Jx(),Vx)),"WorkLayers"),Hn=()=>E.peek().page==="inbox"?Ms():void 0,R$=()=>Hn()?.state==="open",bM=()=>Ms()?.state==="closed",Pr=e=>()=>{w.value=e};Ze({id:"assign",group:"dialog",label:()=>o("Assign"),icon:"user-round-plus",key:"KeyA",act:!0,opensField:!0,when:An,run:Pr("assignee")},{id:"take",group:"dialog",label:()=>o("Take it"),icon:"hand",key:"KeyI",act:!0,when:An,run:()=>ou(Ms().id)},{id:"reopen",group:"dialog",label:()=>o("Reopen"),icon:"undo-2",key:"KeyE",act:!0,listed:!1,when:bM,run:()=>{ws(Ms().id)}},{id:"take-next",group:"list",label:()=>o("Take the most urgent one"),icon:"hand",key:"Shift+KeyI",act:!0,run:()=>{lu()}},{id:"close",group:"dialog",label:()=>o("Close"),icon:"check",key:"KeyE",act:!0,when:R$,run:()=>{Sn(Hn().id)}},{id:"finish",group:"dialog",label:()=>o("Close with a reason"),icon:"check",key:"Shift+KeyE",act:!0,when:()=>!!Hn(),run:Pr("finish")},{id:"snooze",group:"dialog",label:()=>o("Snooze"),icon:"alarm-clock",key:"KeyH",act:!0,when:R$,run:Pr("snooze")},{id:"wake",group:"dialog",label:()=>o("Unsnooze"),icon:"alarm-clock",listed:!1,when:()=>!!(R$()&&Hn().snooze),run:()=>{xs(Hn().id)}},{id:"team",group:"dialog",label:()=>o("Assign to a team"),icon:"users-round",key:"Shift+KeyA",act:!0,opensField:!0,when:()=>!!Hn(),run:Pr("team")},{id:"no-answer",group:"dialog",label:()=>o("No reply needed"),icon:"message-circle-off",key:"KeyY",act:!0,when:()=>!!Hn()?.waiting_since,run:()=>{pu(Hn().id)}},{id:"follow",group:"dialog",label:()=>vo.peek()[Hn()?.id]?o("Stop following"):o("Follow"),icon:"eye",key:"KeyF",act:!0,when:()=>!!Hn(),run:()=>{fa(Hn().id)}},{id:"new-dialog",group:"everywhere",label:()=>o("Write to a client"),icon:"square-pen",key:"KeyC",act:!0,opensField:!0,run:Pr("newdialog")},{id:"hand-over",group:"everywhere",label:()=>o("Hand over my conversations"),icon:"users-round",run:Pr("handover")});var wM=we(()=>Promise.resolve().then(()=>(Xx(),Qx)),"GiveMenu",{keys:!0}),Ws=(e,t)=>(n,s)=>s===null?t(n):e(s),t_=()=>pn({act:"close"},Ws(e=>Ti(e,uu("solved")),e=>C("{n} conversation closed","{n} conversations closed",e))),n_=()=>pn({act:"reopen"},Ws(Vc,e=>C("{n} conversation reopened","{n} conversations reopened",e))),kM=()=>pn({act:"read"},Ws(Qc,e=>C("{n} conversation marked as read","{n} conversations marked as read",e))),I$=()=>pn({act:"follow",on:!0},Ws(e=>Zc(e,!0),e=>C("You follow {n} conversation","You follow {n} conversations",e))),o_=()=>a$(E.peek().view).open?t_():n_();function xM(e,t){pn({act:"snooze",until:e,reason:t},Ws(n=>Jc(n,e),n=>e===null?C("{n} conversation snoozed until the client replies","{n} conversations snoozed until the client replies",n):C("{n} conversation snoozed until {when}","{n} conversations snoozed until {when}",n,{when:ht(e)})))}function _M({person:e,team:t}){if(t!==void 0){let n=ct.peek()[t]?.name??"";pn({act:"team",team_id:t},Ws(s=>tu(s,n),s=>C("{n} conversation assigned to team {name}","{n} conversations assigned to team {name}",s,{name:n})))}else e===null?pn({act:"assign",operator_id:null},Ws(n=>vs(n,null),n=>C("{n} conversation has no assignee now","{n} conversations have no assignee now",n))):pn({act:"assign",operator_id:e},Ws(n=>vs(n,e),n=>C("{n} conversation assigned: {name}","{n} conversations assigned: {name}",n,{name:U(e)})))}var e_=e=>{w.value=w.peek()===e?null:e},SM=[["user-round-plus",()=>o("Assign"),"A",()=>e_("pick-give"),"pick-give"],["alarm-clock",()=>o("Snooze"),"H",()=>e_("pick-snooze"),"pick-snooze","open"],["mail-open",()=>o("Mark as read"),null,kM],["eye",()=>o("Follow"),"F",I$],["undo-2",()=>o("Reopen"),"E",n_,null,"closed"],["check",()=>o("Close"),"E",t_,null,"open"]];function s_({view:e}){let t=At.value.size;if(!t)return null;let n=qi.value,s=a$(e),a=(l,c)=>l==="E"&&c==="closed"&&s.open?null:l,i=SM.filter(([,,,,,l])=>!l||s[l]).map(([l,c,u,d,p,h])=>[l,c,a(u,h),d,p]);return r`<div class="bulkwrap">
<${CM} view=${e} size=${t} />
${xr.value&&r`<div class="bulkerr" role="alert">
<${f} name="circle-alert" size="m" />
<span class="grow">${Nk(xr.value)}</span>
<button type="button" class="link" onClick=${Ok}>${o("Retry")}</button>
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
onClick=${Sr}>
<${f} name="x" size="m" />
</button>
</div>
${w.value==="pick-snooze"&&r`<${lp} label=${o("Snooze")} onPick=${xM} />`}
${w.value==="pick-give"&&r`<${wM} onPick=${_M} />`}
</div>`}function CM({view:e,size:t}){let n=He.ids.length,s=Math.max(gu(e)??0,n);return t<n||s<=t||n<2?null:r`<div class="bulkall" role="status">
<span>
${o("All loaded conversations are selected: {n} of {total}",{n:ie(t),total:ie(s)})}
</span>
<button type="button" class="link" onClick=${()=>Ek(e)}>
${o("Select all {total}",{total:ie(s)})}
</button>
</div>`}Te();T();ae();Ca();X();_();gn();G();R();dr();D();Wn();T();ae();_();ft();D();Wn();var L$=[["urgent",()=>o("Most urgent first"),"hourglass"],["newest",()=>o("Newest first"),"clock"],["longest",()=>o("Longest waiting"),"flame"]];function B$(){let e=w.value==="sort",t=(L$.find(([n])=>n===It.value)??L$[0])[1]();return r`<button type="button" class="btn quiet small" aria-haspopup="menu" aria-expanded=${String(e)}
onClick=${()=>{w.value=e?null:"sort"}}><${f} name="arrow-down-wide-narrow" size="s" />${t}</button>
${e&&r`<${tt} label=${o("Sort order")} place="popsort">${L$.map(([n,s,a])=>r`<${H} icon=${a} checked=${n===It.value}
onPick=${()=>{It.value=n}}>${s()}<//>`)}<//>`}`}var Ea={cards:[()=>o("Cards"),"rows-3"],rows:[()=>o("Rows"),"rows-4"],table:[()=>o("Table"),"table-2"]},W$=e=>et({list:{mode:e}}),r_=()=>W$(wr[(wr.indexOf(de.peek()?.list?.mode??"cards")+1)%wr.length]),a_=e=>Kt(e,"urgent")!==Kt(e,"longest");function i_({view:e}){let t=En.value==="table";return r`
<div class="phead">
<h2 class="ttl cut">${Lw(e)}</h2>
${t?r`<${NM} />`:r`<${OM} />`}
<${PM} wide=${t} />
</div>
<div class="ltabs">
<${EM} view=${e} />
${t&&a_(e)&&r`<div class="lfilter"><${B$} /></div>`}
</div>
${!t&&r`<div class="lfilter">
${a_(e)?r`<${B$} />`:r`<span class="t12 dim lown">${TM(e)}</span>`}
<${AM} view=${e} />
</div>`}
`}var TM=e=>({snoozed:o("Returning soonest first"),mentions:o("Unseen first")})[e]??o("Newest first");function EM({view:e}){return r`<nav class="tabs" aria-label=${o("Whose conversations")}>${Ii.map(([t,n])=>r`<a class="tab" href=${F(t)}
aria-current=${e===t?"page":null}>${n()} <span class="n">${ie(xe.value[t])}</span></a>`)}</nav>`}function AM({view:e}){return r`<span class="hrow tight end">
<a class="chip" href=${F(e==="unread"?"mine":"unread")}
aria-current=${e==="unread"?"true":null}>
${o("Unread")}
${xe.value.unread>0&&r` <span class="num">${ie(xe.value.unread)}</span>`}
</a>
</span>`}function OM(){let e=w.value==="mode",[t,n]=Ea[En.value];return r`<span class="popat">
<button type="button" class="ib only-wide" aria-haspopup="menu" aria-expanded=${String(e)}
aria-label=${o("List view: {name}",{name:t().toLocaleLowerCase()})} title=${o("List view")+"  V"}
onClick=${()=>{w.value=e?null:"mode"}}>
<${f} name=${n} />
</button>
${e&&r`<${tt} label=${o("List view")} place="popmode">
${wr.map(s=>r`<${H} icon=${Ea[s][1]} checked=${s===En.value} onPick=${()=>W$(s)}>
${Ea[s][0]()}
<//>`)}
<//>`}
</span>`}var NM=()=>r`<span class="seg" role="group" aria-label=${o("List view")}>
${wr.map(e=>r`<button type="button" aria-pressed=${String(e===En.value)} title=${Ea[e][0]()+"  V"}
onClick=${()=>W$(e)}>
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
</button>`}L();T();Dc();_();gn();G();R();pt();dr();D();function l_({view:e,ids:t,shown:n,waiting:s}){let{from:a,to:i}=kr.value,l=[...new Set([...s,...xn.value])].filter(m=>ne.value[m]),c=l.filter(m=>{let $=n.indexOf(m);return $>=a&&$<=i});N(()=>{Ym([...c,E.value.dialog])});let u=l.filter(m=>rs(ne.value[m],e,cs())&&!c.includes(m)&&m!==E.value.dialog);if(u.length)return r`<${MM} view=${e} list=${DM(u,t)} ids=${t} from=${a} to=${i} />`;let d=ny(j.value,xn.value.filter(m=>m!==E.value.dialog),e);if(!d)return null;let[,p]=Ii.find(([m])=>m===d.view);return r`<${cp} icon="chevron-right" run=${()=>{tr.value={view:d.view,ids:d.ids},z(F(d.view,E.value.dialog))}}>
${C("{n} new in {tab}","{n} new in {tab}",d.ids.length,{tab:p()})}
<//>`}var F$=(e,t)=>{let n=e.indexOf(t);return n<0?1/0:n},DM=(e,t)=>[...e].sort((n,s)=>F$(t,n)-F$(t,s));function MM({view:e,list:t,ids:n,from:s,to:a}){let i=F$(n,t[0]),l=()=>{tr.value={view:e,ids:t},He.showNew()};return i>a?r`<${cp} icon="arrow-down" run=${l}>${C("{n} new below","{n} new below",t.length)}<//>`:i<s?r`<${cp} icon="arrow-up" run=${l}>${C("{n} new above","{n} new above",t.length)}<//>`:r`<${cp} icon="eye" run=${l}>${C("{n} new · show","{n} new · show",t.length)}<//>`}var cp=({icon:e,run:t,children:n})=>r`<button type="button" class="newpill" data-key="queued" onClick=${t}>
<${f} name=${e} size="s" />
${n}
</button>`;function c_(e,t,n,s,a){N(()=>{let{view:i,ids:l}=tr.value??{};if(i!==e||!s?.loaded)return;let c=n.find(u=>l.includes(u));c!==void 0?(tr.value=null,requestAnimationFrame(()=>{He.reveal(c),ty(l),Ym(l)})):s.next&&!a?pa(e,t):s.next||(tr.value=null)})}T();X();_();ri();G();R();Gt();D();T();Qe();zc();_();R();D();function u_(){if(O.value?.role!=="administrator")return r`<${re} icon="plug" title=${o("No channel is connected yet")}
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
<//>`}var RM={unassigned:()=>["sun",o("No unassigned conversations"),o("New conversations appear here automatically.")],all:()=>["inbox",o("No open conversations"),o("New conversations appear here automatically.")],waiting:()=>["sun",o("No clients are waiting"),o("Conversations stay here from the client's message until your team replies.")],unread:()=>["mail-open",o("No unread conversations"),o("New messages in your conversations and in unassigned ones appear here.")],mentions:()=>["at-sign",o("No mentions"),o("Notes with your @name appear here.")],following:()=>["eye",o("You do not follow any conversations"),o("Follow a conversation to be notified of everything in it, whoever the assignee is.")],snoozed:()=>["alarm-clock",o("No snoozed conversations"),o("Snooze a conversation: it leaves the lists and comes back on time.")],closed:()=>["archive",o("No closed conversations"),o("Closed conversations stay here and reopen when the client writes.")],failed:()=>["check-check",o("No unsent messages"),o("Messages that could not be delivered appear here, and you can retry them.")]};function j$({view:e}){if(!Object.keys(Me.value).length)return r`<${u_} />`;if(e==="mine")return r`<${zM} />`;let t=ss(e);if(t!==null)return r`<${IM} team=${ct.value[t]} />`;let[n,s,a]=RM[e]();return r`<${re} icon=${n} title=${s} text=${a} />`}function zM(){let e=xe.value.unassigned;return r`<${re} icon="sun" title=${o("All answered")}
text=${o("You have no open conversations. Unassigned: {n}.",{n:ie(e)})}>
${e>0&&r`<button type="button" class="btn primary" onClick=${lu}>
${o("Take the next one")}
<${rn} of=${["Shift","I"]} />
</button>`}
<//>`}function IM({team:e}){if(!e||e.removed)return r`<${re} icon="users-round" title=${o("Team not found")}
text=${o("It was deleted, or the link is wrong.")}>
<a class="btn" href=${F("all")}>${o("All conversations")}</a>
<//>`;let t=e.members.includes(O.value.id);return r`<${re} icon="sun" title=${o("No conversations in this team")} text=${t?o("Conversations assigned to your team appear here."):o("Conversations assigned to this team appear here.")} />`}L();T();Qe();We();zc();X();_();R();D();No();var LM=["token-wrong","password-wrong","settings-wrong","secrets-unreadable","folder-missing"],p_=e=>$t(e)===$t(K.value)?q(e):Ke(e);function d_(){return Object.values(Me.value).filter(t=>t.down_since&&["trouble","working"].includes(t.health)).sort((t,n)=>t.down_since-n.down_since).map(t=>t.health==="trouble"?r`<${BM} channel=${t} key=${t.id} />`:r`<${FM} channel=${t} key=${t.id} />`)}function BM({channel:e}){let[t,n]=g(!1),s={name:e.name,time:p_(e.down_since),cause:Ut(e.health_code,e.health_detail)},a=e.kind==="email"?o("{name} has received no emails since {time}: {cause}.",s):o("{name} has received no messages since {time}: {cause}.",s),i=O.value?.role==="administrator";return r`<div class="banner bad outage" role="alert" data-channel=${e.id}>
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
</div>`}function WM({channel:e}){let t=or(),n=LM.includes(e.health_code),s=t&&sr(t,`channel ${n?"change":"test"} ${uy(e.name)}`);return r`<div class="remedy t13">
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
${o("{name} works again. Messages from {from} to {until} arrive late.",{name:e.name,from:p_(e.down_since),until:q(e.health_at)})}
</span>
</div>`}T();We();X();ca();_();Aa();Pe();G();R();D();Lo();up();var pp=({snooze:e})=>r`<span class="sla" title=${e.reason||null}>
<${f} name="alarm-clock" size="s" />
${e.until===null?o("until the client replies"):ht(e.until)}
</span>`;function dp({dialog:e,draft:t}){if(gc(e.id))return r`<span class="cut typing">${o("typing…")}</span>`;if(t)return r`<span class="cut"><span class="draft">${o("Draft:")}</span> ${t}</span>`;let n=e.preview;if(!n)return r`<span class="cut dim">${o("No messages")}</span>`;let s=n.content==="text"?n.text||o("File"):[Wt(n.content),n.text].filter(Boolean).join(": ");if(n.kind==="in")return r`<span class="cut">${s}</span>`;let a=n.operator_id===O.value.id?o("You:"):n.operator_id?hs(U(n.operator_id))+":":"",i=n.kind==="note"?r`<${f} name="lock" size="s" />`:r`<${Yn} state=${n.state} />`;return r`<span class="pvs">${i}</span><span class="cut"><span class="you">${a}</span> ${s}</span>`}var mp=()=>r`<span class="sla bad"><${f} name="circle-alert" size="s" />${o("not sent")}</span>`;function K$(e,t){return[e.name,ge(e.kind),t?C("{n} unread","{n} unread",t):"",e.failed?o("not sent"):"",e.snooze?o("snoozed"):Tw(e,K.value)].filter(Boolean).join(", ")}var fp=({count:e,called:t})=>r`
${t&&r`<span class="called" title=${o("You were mentioned")}><${f} name="at-sign" size="s" /></span>`}
${e>0&&r`<span class="count">${e>99?"99+":e}</span>`}
`,$_=e=>li.value[e]?.no!=null,h_=(e,t)=>t!=="mine"&&e.assignee_id!==null?U(e.assignee_id):null,g_=({dialog:e,picked:t,size:n})=>t?r`<span class=${`av pickedav ${n??""}`} aria-hidden="true">
<${f} name="check" />
<${_e} kind=${e.kind} />
</span>`:r`<${J} name=${e.name} face=${e.avatar} size=${n??""}>
<${_e} kind=${e.kind} />
<//>`;function KM({dialog:e,count:t,draft:n,view:s,picked:a}){let i=h_(e,s);return r`
<${g_} dialog=${e} picked=${a} />
<span class="grow">
<span class="who">
<span class="nm cut">${e.name}</span>
<span class="tm">${Eo(e.last_at,K.value)}</span>
</span>
<span class="pv">
<${dp} dialog=${e} draft=${n} />
<span class="hrow tight end"><${fp} count=${t} called=${$_(e.id)} /></span>
</span>
<span class="ft">
${e.failed?r`<${mp} />`:""}
${e.snooze?r`<${pp} snooze=${e.snooze} />`:r`<${Bn} dialog=${e} />`}
<span class="t11 dim num">${o("No. {number}",{number:ie(e.number)})}</span>
${i&&r`<${J} name=${i} size="xs" />`}
</span>
</span>
`}function qM({dialog:e,count:t,draft:n,view:s,picked:a}){let i=h_(e,s);return r`
<${g_} dialog=${e} picked=${a} size="md2" />
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
<${fp} count=${t} called=${$_(e.id)} />
${i&&r`<${J} name=${i} size="xs" />`}
</span>
</span>
</span>
`}var UM={cards:KM,rows:qM};function b_({look:e,dialog:t,count:n,draft:s,view:a,current:i,stop:l,picked:c}){let u=UM[e];return r`<a class=${`dlg ${e}`} href=${F(a,t.id)} data-id=${t.id}
data-unread=${n>0?"":null} data-picked=${c||null} draggable=${!1}
aria-current=${i?"true":null} aria-label=${K$(t,n)} tabindex=${l?0:-1}>
<${u} dialog=${t} count=${n} draft=${s} view=${a} picked=${c} />
</a>`}L();T();gn();_();ft();var HM=200,$p=8,YM={cards:80,rows:52,table:42},v_=new Map;function y_({name:e,ids:t,look:n,row:s,head:a,tail:i,open:l,onNear:c,near:u}){let d=A(null),p=A(null),h=A({name:null,ids:[],height:0}),[m,$]=g(YM[n]),[v,k]=g([0,40]),x=A(null),y=()=>p.current.offsetTop,P=ce=>{let me=Math.floor((ce-y())/m)-$p;return[Math.max(0,me),Math.ceil((ce+d.current.clientHeight-y())/m)+$p]},Y=()=>{let{scrollTop:ce,clientHeight:me}=d.current,se={from:Math.ceil((ce-y()-1)/m),to:Math.floor((ce+me-y()+1)/m)-1};(se.from!==kr.peek().from||se.to!==kr.peek().to)&&(kr.value=se)},M=()=>{Y();let ce=P(d.current.scrollTop);(Math.abs(ce[0]-v[0])>$p/2||Math.abs(ce[1]-v[1])>$p/2)&&k(ce)},ze=()=>{let{scrollTop:ce}=d.current,me=Math.min(h.current.ids.length-1,Math.floor(ce/m));me>=0&&v_.set(e,{id:h.current.ids[me],offset:ce-me*m,atTop:ce<4})},vt=()=>{ze(),M();let{scrollTop:ce,scrollHeight:me,clientHeight:se}=d.current;me-ce-se<u*m&&c()},Ee=A("");B(()=>{let ce=[n,In.value,_k.value,innerWidth,devicePixelRatio,t.length>0].join();if(Ee.current!==ce){Ee.current=ce;let Ue=p.current.querySelector(":scope > .dli")?.getBoundingClientRect().height;if(Ue&&Math.abs(Ue-m)>.5){$(Ue);return}}let me=h.current,se=v_.get(e),ke=me.name!==e||me.ids!==t||me.height!==m;if(h.current={name:e,ids:t,height:m},ke&&se){let Ue=se.atTop?null:Tb(se,me.name===e?me.ids:t,t),Dn=Ue===null?se.atTop?0:d.current.scrollTop:Ue*m+Math.min(se.offset,m);Math.abs(d.current.scrollTop-Dn)>.5&&(d.current.scrollTop=Dn)}else me.name!==e&&(d.current.scrollTop=0);ke?M():Y(),ke&&d.current.scrollHeight<=d.current.clientHeight+u*m&&c()}),B(()=>{if(x.current===null)return;let ce=p.current.querySelector(`.dlg[data-id="${x.current}"]`);ce&&(x.current=null,ce.focus({preventScroll:!0}))}),He.ids=t,He.reveal=ce=>{let me=t.indexOf(ce);if(me<0||!d.current)return;let[se,ke]=[me*m,(me+1)*m],Ue=y(),{scrollTop:Dn,clientHeight:Ba}=d.current;se<Dn?d.current.scrollTop=se:ke+Ue>Dn+Ba&&(d.current.scrollTop=ke+Ue-Ba),ze(),k(P(d.current.scrollTop)),Y()},He.focus=ce=>{x.current=ce,He.reveal(ce),k(me=>[...me])};let De=VM(t,v,[l,Vt.value]),yt=t.length;return r`<div class="scroll" ref=${d} onScroll=${vt}>
${a}
<ul class="dlist" ref=${p} data-look=${n} aria-label=${o("Conversations")}
style=${{height:`${yt*m}px`}}>
${De.map(ce=>r`<${GM} key=${t[ce]} index=${ce} of=${yt} height=${m}>${s(t[ce])}<//>`)}
</ul>
${i}
</div>`}var GM=({index:e,of:t,height:n,children:s})=>r`<li class="dli" style=${{top:`${e*n}px`}} aria-setsize=${t} aria-posinset=${e+1}>
${s}
</li>`;function VM(e,[t,n],s){if(e.length<=HM)return e.map((i,l)=>l);let a=[];for(let i=t;i<Math.min(n,e.length);i+=1)a.push(i);for(let i of s){let l=i===null?-1:e.indexOf(i);l>=0&&(l<t||l>=n)&&a.push(l)}return a.sort((i,l)=>i-l)}Q();T();Qe();ae();ys();_();R();Gt();Wn();var Dr=S(null),JM=240,ZM=290;function q$(e){let t=Number(e.currentTarget.dataset?.menu??e.target.closest?.(".dlg[data-id]")?.dataset.id);if(!t||e.shiftKey)return;e.preventDefault(),e.stopPropagation();let n=e.clientX?{x:e.clientX,y:e.clientY}:QM(e.target);Dr.value={id:t,x:Math.min(n.x,innerWidth-JM),y:Math.min(n.y,innerHeight-ZM)},w.value="row"}function QM(e){let t=e.getBoundingClientRect();return{x:t.left+24,y:t.top+24}}function U$(e){Dr.value={id:e,x:0,y:0},w.value="row-snooze"}var XM=e=>pn({act:"read"},()=>Qc(e),[e]),e2=e=>pn({act:"unread",numbers:[e.last_no]},()=>Xc(e.id),[e.id]);function w_(){let e=Dr.value&&ne.value[Dr.value.id];if(!e)return null;let{id:t}=e;if(w.value==="row-snooze")return r`<div class="rowsnz">
<${lp} label=${o("Snooze")} waitingSince=${e.waiting_since}
onPick=${(s,a)=>cu(t,s,a)} />
</div>`;if(w.value!=="row")return null;let n=e.state==="open";return r`<div class="rowpop" style=${{left:`${Dr.value.x}px`,top:`${Dr.value.y}px`}}>
<${tt} label=${o("Actions: {name}",{name:e.name})} place="poprow">
${n&&e.assignee_id!==O.value.id&&r`<${H} icon="hand" onPick=${()=>iu(t,O.value.id)}>${o("Take it")}<//>`}
${n&&(e.snooze?r`<${H} icon="alarm-clock" onPick=${()=>xs(t)}>${o("Unsnooze")}<//>`:r`<${H} icon="alarm-clock" stay onPick=${()=>U$(t)}>${o("Snooze")}<//>`)}
${n?r`<${H} icon="check" onPick=${()=>Sn(t)}>${o("Close")}<//>`:r`<${H} icon="undo-2" onPick=${()=>ws(t)}>${o("Reopen")}<//>`}
${Ha(e)?r`<${H} icon="mail-open" onPick=${()=>XM(t)}>${o("Mark as read")}<//>`:r`<${H} icon="mail" onPick=${()=>e2(e)}>${o("Mark as unread")}<//>`}
<${H} icon="eye" onPick=${()=>fa(t)}>${vo.value[t]?o("Stop following"):o("Follow")}<//>
<${H} icon="check" onPick=${()=>Fo(t)}>${At.value.has(t)?o("Deselect"):o("Select")}<//>
<//>
</div>`}T();We();X();_();gn();Pe();ft();G();R();D();Lo();var t2=[["x-who",()=>o("Client"),["client"]],["x-last",()=>o("Last message"),null],["x-team",()=>o("Team"),null],["x-as",()=>o("Assignee"),["assignee"]],["x-sla",()=>o("Waiting"),["longest","urgent"]],["x-tm",()=>o("Updated"),["newest","oldest"]]],n2=new Set(["newest"]),hp=()=>Object.values(ct.value).some(e=>!e.removed);function k_({view:e}){let t=Kt(e,It.value),n=He.ids.length>0&&He.ids.every(s=>At.value.has(s));return r`<div class=${hp()?"trow thd teams":"trow thd"}>
<span class="x-x">
<input type="checkbox" class="check" aria-label=${o("Select all loaded")} checked=${n}
indeterminate=${!n&&At.value.size>0} onChange=${()=>n?Sr():Pu()} />
</span>
${t2.map(([s,a,i])=>s==="x-team"&&!hp()?null:r`<span class=${s}>
${i&&Kt(e,i[0])===i[0]?r`<${o2} label=${a()} orders=${i} chosen=${t} />`:a()}
</span>`)}
</div>`}function o2({label:e,orders:t,chosen:n}){let s=t.indexOf(n),a=t[(s+1)%t.length];return r`<button type="button" aria-pressed=${String(s>=0)} title=${o("Sort by this column")} onClick=${()=>{It.value=s>=0&&t.length===1?"urgent":a}}>${e}${s>=0&&r`<${f} name=${n2.has(n)?"arrow-down":"arrow-up"} size="s" />`}</button>`}function x_({dialog:e,count:t,draft:n,view:s,current:a,stop:i,picked:l}){let c=e.assignee_id===null?null:U(e.assignee_id),u=ct.value[e.team_id];return r`<a class=${hp()?"dlg trow teams":"dlg trow"} href=${F(s,e.id)}
data-id=${e.id} data-unread=${t>0?"":null} data-picked=${l||null} draggable=${!1}
aria-current=${a?"true":null} aria-label=${K$(e,t)} tabindex=${i?0:-1}>
<span class="x-x"></span>
<span class="x-who hrow">
<${_e} kind=${e.kind} size="mid" />
<span class="nm cut">${e.name}</span>
<${fp} count=${t} called=${li.value[e.id]?.no!=null} />
</span>
<span class="x-last pv"><${dp} dialog=${e} draft=${n} /></span>
${hp()&&r`<span class="x-team cut mut">${u&&!u.removed?u.name:r`<span class="dim">—</span>`}</span>`}
<span class="x-as hrow">
${c?r`<${J} name=${c} size="sm" /><span class="cut">${Qa(c)}</span>`:r`<${Sc} size="sm" /><span class="dim">${o("nobody")}</span>`}
</span>
<span class="x-sla">
${e.failed?r`<${mp} />`:e.snooze?r`<${pp} snooze=${e.snooze} />`:e.waiting_since?r`<${Bn} dialog=${e} short />`:r`<span class="dim">—</span>`}
</span>
<span class="x-tm num dim">${Eo(e.last_at,K.value)}</span>
</a>`}L();T();_();R();pt();Gt();D();var gp=12,H$=88,bp=72,s2=450;function __(e,t){let n=A(null),s=A(0),[a,i]=g(0),[l,c]=g(!1),u=x=>{let[y]=x.touches;if(s.current=Date.now(),x.touches.length>1){m();return}let P=x.target.closest(".dlg[data-id]"),Y=x.currentTarget.querySelector(".scroll");n.current={x:y.clientX,y:y.clientY,row:P,box:Y,atTop:Y?.scrollTop===0,dx:0,kind:null},P&&(n.current.timer=setTimeout(()=>{n.current.kind="long",navigator.vibrate?.(15),Fo(Number(P.dataset.id))},s2))},d=x=>{let y=n.current;if(!y||y.kind==="long")return;let[P]=x.touches,[Y,M]=[P.clientX-y.x,P.clientY-y.y];Math.hypot(Y,M)>gp&&clearTimeout(y.timer),y.kind??=Math.abs(Y)>gp&&Math.abs(Y)>Math.abs(M)*1.5&&y.row?"swipe":M>gp&&y.atTop?"pull":Math.abs(M)>gp?"scroll":null,y.kind==="swipe"&&p(y,Y),y.kind==="pull"&&i(Math.max(0,Math.min(bp*1.4,M/2)))},p=(x,y)=>{if(ne.peek()[Number(x.row.dataset.id)]?.state!=="open")return;x.dx=y,x.row.style.setProperty("transform",`translateX(${y}px)`);let Y=x.row.parentElement;Y.dataset.swipe=y>0?"aside":"close",Y.toggleAttribute("data-enough",Math.abs(y)>H$)},h=x=>{clearTimeout(x.timer),x.row&&(x.row.style.removeProperty("transform"),delete x.row.parentElement?.dataset.swipe,x.row.parentElement?.removeAttribute("data-enough"))},m=()=>{n.current&&h(n.current),n.current=null,i(0)},$=x=>{let y=n.current;if(!y)return;let P=Number(y.row?.dataset.id);h(y),n.current=null,x.cancelable&&(y.kind==="swipe"||y.kind==="long")&&x.preventDefault(),y.kind==="swipe"&&y.dx>H$&&U$(P),y.kind==="swipe"&&y.dx<-H$&&Sn(P),y.kind==="pull"&&a>=bp&&v(),i(0)},v=async()=>{c(!0),await Dv(e,t),c(!1)},k=(a>0||l)&&r`<div class="pull" role="status" style=${{height:`${l?bp/1.4:a}px`}}>
<${f} name=${l?"clock":"arrow-down"} size="m" />
${l?o("Refreshing"):a>=bp?o("Release to refresh"):o("Pull to refresh")}
</div>`;return{handlers:{onTouchStart:u,onTouchMove:d,onTouchEnd:$,onTouchCancel:m},touched:()=>Date.now()-s.current<1e3,pull:k}}ae();Io();Pt();_();Ds();G();var lo=()=>E.peek().page==="inbox",S_=()=>lo()&&At.peek().size>0,a2=()=>lo()&&He.ids.length>0&&!document.activeElement?.closest("#conversation, #card")&&!getSelection().toString();Ze({id:"mine",group:"list",label:()=>o("Mine"),icon:"inbox",key:"Digit1",run:()=>z(F("mine"))},{id:"unassigned",group:"list",label:()=>o("Unassigned"),icon:"inbox",key:"Digit2",also:["KeyG KeyN"],run:()=>z(F("unassigned"))},{id:"all",group:"list",label:()=>o("All"),icon:"inbox",key:"Digit3",run:()=>z(F("all"))},{id:"queued",group:"list",label:()=>o("Show the new ones"),key:"Period",palette:!1,run:()=>Tt("[data-key='queued']")?.click()},{id:"next",group:"list",label:()=>o("Next"),key:"KeyJ",palette:!1,when:lo,walks:!0,run:()=>e$(1)},{id:"previous",group:"list",label:()=>o("Previous"),key:"KeyK",palette:!1,when:lo,walks:!0,run:()=>e$(-1)},{id:"next-unread",group:"list",label:()=>o("Next unread"),key:"Shift+KeyJ",when:lo,walks:!0,run:()=>t$(1)},{id:"previous-unread",group:"list",label:()=>o("Previous unread"),key:"Shift+KeyK",when:lo,walks:!0,run:()=>t$(-1)},{id:"down",group:"list",label:()=>o("Previous or next row"),key:"ArrowDown",palette:!1,listed:!1,walks:!0,run:()=>n$(1)},{id:"up",group:"list",key:"ArrowUp",palette:!1,listed:!1,walks:!0,run:()=>n$(-1)},{id:"pick",group:"list",label:()=>o("Select the row"),icon:"check",key:"KeyX",palette:!1,when:lo,run:Ck},{id:"pick-range",group:"list",label:()=>o("Select up to this row"),key:"Shift+KeyX",palette:!1,when:lo,run:Tk},{id:"pick-all",group:"list",label:()=>o("Select all loaded"),icon:"check",key:"Ctrl+KeyA",when:a2,run:Pu},{id:"look",group:"list",label:()=>o("List view"),icon:"rows-3",key:"KeyV",when:lo,run:r_},{id:"go-inbox",group:"go",label:()=>o("Inbox"),icon:"inbox",key:"KeyG KeyI",run:()=>z(Xn())},{id:"go-waiting",group:"go",label:()=>o("Waiting for us"),icon:"hourglass",run:()=>z(F("waiting"))},{id:"go-unread",group:"go",label:()=>o("Unread"),icon:"mail-open",run:()=>z(F("unread"))},{id:"go-mentions",group:"go",label:()=>o("Mentions"),icon:"at-sign",run:()=>z(F("mentions"))},{id:"go-following",group:"go",label:()=>o("Following"),icon:"eye",run:()=>z(F("following"))},{id:"go-snoozed",group:"go",label:()=>o("Snoozed"),icon:"alarm-clock",run:()=>z(F("snoozed"))},{id:"go-closed",group:"go",label:()=>o("Closed"),icon:"archive",run:()=>z(F("closed"))});var r2={KeyE:o_,KeyF:I$,KeyA:()=>{w.value="pick-give"},"Shift+KeyA":()=>{w.value="pick-give"},KeyH:()=>{w.value="pick-snooze"}};function i2(){let{view:e,dialog:t}=E.peek();z(F(e)),He.focus(t)}var l2=()=>lo()&&En.peek()==="table"&&E.peek().dialog!==null&&!Je.peek();function c2(e){if(e.defaultPrevented||e.altKey||e.ctrlKey||e.metaKey||w.peek()||e.target.closest?.("input:not([type=checkbox]), textarea, select, [contenteditable]"))return;let t=S_()?r2[e.shiftKey?`Shift+${e.code}`:e.code]:null,n=e.key==="Escape"?S_()?Sr:l2()?i2:null:t;n&&(e.preventDefault(),e.stopPropagation(),t?Au(e,n,{settled:!1,pause:!/KeyA$/.test(e.code)}):n())}document.addEventListener("keydown",c2,{capture:!0});var u2=10;function p2(e,t,n){let s=Kt(e,It.value),a=Qn(e,s),i=A({name:"",shown:[],ids:[],queued:[],order:null});i.current.name!==a&&(i.current={name:a,shown:[],ids:[],queued:[],order:Sb()});let l=Zl.value[a],c=i.current,u=l?.loaded?c.order(ne.value,e,s,cs(),l.edge):[],d=c.shown.length>0&&t,p=$o(()=>{let h=Cb(c.shown,u,{busy:d,keep:n});return{...h,shown:h.shown.every(m=>ne.value[m])?h.shown:h.shown.filter(m=>ne.value[m])}},[a,u,d,n,ne.value]);return c.shown=p.shown,{name:a,order:s,known:l,ids:u,queued:p.queued,shown:p.shown,settle:()=>{c.shown=[]}}}function d2(e,t,n){N(()=>{if(!n)return;let s=t.find(a=>ls.value[a]===void 0);if(s===void 0&&e==="unread"){let a={...cs(),marks:new Proxy({},{get:()=>-1})};s=Object.keys(ne.value).find(i=>ls.value[i]===void 0&&rs(ne.value[i],e,a))}s!==void 0&&Iv(ne.value[s])},[e,t,ls.value,ne.value,n])}function C_(){let{view:e,dialog:t}=E.value,[n,s]=g(!1),[,a]=g(0),{name:i,order:l,known:c,ids:u,queued:d,shown:p,settle:h}=p2(e,n||At.value.size>0,t),m=ut.value[`page:${i}`];d2(e,p,c?.loaded);let $=__(e,l);c_(e,l,p,c,!!(m?.busy||m?.problem)),He.showNew=()=>{h(),s(!1),a(P=>P+1)};let v=()=>{c?.next&&!m?.problem&&pa(e,l)},k=P=>P.currentTarget.contains(P.relatedTarget)?void 0:null,x=P=>{let Y=P.target.closest(".dlg[data-id]");!Y||!(P.shiftKey||At.peek().size&&$.touched())||(P.preventDefault(),P.stopPropagation(),P.shiftKey?Nu(Number(Y.dataset.id)):Fo(Number(Y.dataset.id)))},y=P=>{P.target.closest(".dlg[data-id]")&&!P.ctrlKey&&!P.metaKey&&!P.button&&Ps()};return r`<section class=${`list ${En.value==="table"?"wide":""}`} id="list"
aria-label=${o("List of conversations")}>
<${d_} />
<${i_} view=${e} />
<div class="lbody" onPointerMove=${P=>{P.pointerType==="mouse"&&s(!0)}} onPointerLeave=${P=>{P.currentTarget.contains(document.activeElement)||s(!1)}} onFocusIn=${P=>{s(!0);let Y=P.target.closest(".dlg[data-id]");Y&&(Vt.value=Number(Y.dataset.id))}} onFocusOut=${P=>{k(P)===null&&(Vt.value=null,P.currentTarget.matches(":hover")||s(!1))}} onClickCapture=${x} onClick=${y} onContextMenu=${q$} ...${$.handlers}>
${c?.loaded&&r`<${l_} view=${e} ids=${u} shown=${p} waiting=${d} />`}
${$.pull}
${c?.loaded&&(p.length||En.value==="table")?r`<${m2} name=${i} view=${e} shown=${p} open=${t} near=${v}
more=${!!c.next} state=${m} />`:r`<div class="scroll">
${c?.loaded?r`<${j$} view=${e} />`:r`<${h2} state=${m} view=${e} order=${l} />`}
</div>`}
</div>
<${s_} view=${e} />
<${w_} />
</section>`}function m2({name:e,view:t,shown:n,open:s,near:a,more:i,state:l}){let c=En.value,u=cs(),d=n.includes(s)?s:Vt.value!==null&&n.includes(Vt.value)?Vt.value:n[0],p=m=>{let $=ne.value[m],v=Jw(m)?{...$,failed:!0}:$,k={dialog:v,count:Ha(v),draft:nn(m,"reply"),view:t,current:m===s,stop:m===d,picked:At.value.has(m)};return r`<${f2} id=${m} name=${v.name} leaving=${!rs(v,t,u)} picked=${k.picked}>
${c==="table"?r`<${x_} ...${k} />`:r`<${b_} look=${c} ...${k} />`}
<//>`},h=l?.problem?r`<${T_} problem=${l.problem} again=${a} />`:i?r`<ul aria-hidden="true"><${E_} widths=${[52,88]} /></ul>`:null;return r`<${y_} key=${e} name=${e} ids=${n} look=${c} row=${p} open=${s} near=${u2}
onNear=${a} head=${c==="table"&&r`<${k_} view=${t} />`}
tail=${n.length?h:r`<${j$} view=${t} />`} />`}function f2({id:e,name:t,leaving:n,picked:s,children:a}){let i=l=>{l.shiftKey?Nu(e):Fo(e)};return r`<div class="dlw" data-leaving=${n||null} data-picked=${s||null}
data-flash=${yi.value.includes(e)||null} data-aside=${o("Snooze")} data-close=${o("Close")}>
${a}
<input type="checkbox" class="check rowpick" tabindex="-1" aria-label=${o("Select {name}",{name:t})}
checked=${s} onClick=${i} />
<button type="button" class="ib small rowmore" tabindex="-1" aria-haspopup="menu"
aria-label=${o("Actions: {name}",{name:t})} data-menu=${e} onClick=${q$}>
<${f} name="ellipsis" size="m" />
</button>
</div>`}function T_({problem:e,again:t}){return r`<${re} icon="unplug" title=${o("Could not load conversations")} text=${I(e)}>
<button type="button" class="btn" onClick=${t}>${o("Retry")}</button>
<//>`}var E_=({widths:e})=>r`<li class="dlg cards" aria-hidden="true">
<span class="av skav"></span>
<span class="grow"><${Be} width=${e[0]} /><${Be} width=${e[1]} /><${Be} width=${34} /></span>
</li>`,$2=[[52,88],[40,70],[60,92],[46,64],[56,82],[38,76],[50,90],[44,68]];function h2({state:e,view:t,order:n}){let s=Ot(150,!e?.problem);return e?.problem?r`<${T_} problem=${e.problem} again=${()=>pa(t,n)} />`:s?r`<ul aria-busy="true" aria-label=${o("Loading conversations")}>
${$2.map(a=>r`<${E_} widths=${a} />`)}
</ul>`:null}T();Ne();D();var g2=e=>e===wo.value.findLast(t=>t.undo),Y$=()=>r`<div class="toasts">
${wo.value.filter(e=>!e.silent).map(e=>r`<div class="toast" role=${e.alert?"alert":"status"} key=${e.id}>
<${f} name=${e.icon} size="m" />
<span class="grow">${e.text}</span>
${e.more&&r`<button type="button" onClick=${()=>ov(e)}>${e.more.label}</button>`}
${e.run&&r`<button type="button" onClick=${()=>mi(e)}>${e.label}</button>`}
${g2(e)&&r`<kbd>Z</kbd>`}
</div>`)}
</div>`;T();Pt();_();G();wa();en();yp();var QS=we(()=>Promise.resolve().then(()=>(VS(),GS)),"Conversation",{when:()=>E.value.dialog!==null,meanwhile:$z}),XS=_n(["photo"],()=>Promise.resolve().then(()=>(ZS(),JS)),"Lightbox");function $z(){return r`<section class="conversation" id="conversation" tabindex="-1" aria-busy="true"
aria-label=${o("Conversation")}></section>`}Ze({id:"find-inside",group:"log",label:()=>o("Find in the conversation"),icon:"search",key:"Ctrl+KeyF",anywhere:!0,when:()=>E.peek().page==="inbox"&&An(),run:vp});Pt();_();wa();yo();ae();Du();Wo();un();Q$();yu();Tr();var Kp=()=>!!Ft.current?.mail;Ze({id:"reply",group:"dialog",label:()=>o("Reply"),icon:"reply",key:"KeyR",when:An,run:()=>jo("reply")},{id:"note",group:"dialog",label:()=>o("Note"),icon:"lock",key:"KeyN",when:An,run:()=>jo("note")},{id:"attach",group:"field",label:()=>o("Attach a file"),icon:"paperclip",key:"Ctrl+KeyU",anywhere:!0,when:()=>!!document.getElementById("attach"),run:()=>document.getElementById("pickfiles").click()},{id:"send",group:"field",label:()=>o("Send the reply"),key:"Enter",palette:!1,when:()=>!1},{id:"send-letter",group:"field",label:()=>o("Send the email, leave the note"),key:"Ctrl+Enter",palette:!1,when:()=>!1},{id:"new-line",group:"field",label:()=>o("New line"),key:"Shift+Enter",palette:!1,when:()=>!1},{id:"send-close",group:"field",label:()=>o("Send and close the conversation"),icon:"check",key:"Ctrl+Shift+Enter",anywhere:!0,palette:!1,when:()=>Ft.current?.mode==="reply",run:()=>{ac()&&Ft.current.submit({then:"close"})}},{id:"switch-mode",group:"field",label:()=>o("Switch reply and note"),icon:"lock",key:"Ctrl+Shift+KeyM",anywhere:!0,when:()=>!!Ft.current,run:()=>{cn(Ft.current.id,Ft.current.mode==="reply"?"note":"reply"),Ft.current.field.focus()}},{id:"emoji",group:"field",label:()=>o("Emoji"),icon:"smile",key:"Ctrl+Semicolon",anywhere:!0,when:()=>!!Ft.current,run:()=>{w.value="emoji"}},{id:"bold",group:"field",label:()=>o("Bold"),icon:"bold",key:"Ctrl+KeyB",anywhere:!0,palette:!1,when:Kp,run:()=>Ft.current.wrap("**")},{id:"italic",group:"field",label:()=>o("Italic"),icon:"italic",key:"Ctrl+KeyI",anywhere:!0,palette:!1,when:Kp,run:()=>Ft.current.wrap("_")},{id:"numbers",group:"field",label:()=>o("Numbered list"),icon:"list",key:"Ctrl+Shift+Digit7",anywhere:!0,palette:!1,when:Kp,run:()=>Ft.current.list(!0)},{id:"bullets",group:"field",label:()=>o("List"),icon:"list",key:"Ctrl+Shift+Digit8",anywhere:!0,palette:!1,when:Kp,run:()=>Ft.current.list(!1)},{id:"edit-last",group:"field",label:()=>o("Edit my last message, in an empty field"),key:"ArrowUp",palette:!1,when:()=>!1});Pt();_();G();Co();yp();V$();ft();wa();ae();en();Mh();var v1=we(()=>Promise.resolve().then(()=>(Wh(),h1)),"Card"),Jz=we(()=>Promise.resolve().then(()=>(b1(),g1)),"Client");function Zz(){E.peek().dialog&&(matchMedia("(min-width: 1280px)").matches?vn.value=!vn.value:Je.value=!Je.value)}Ze({id:"card",group:"everywhere",label:()=>o("Show or hide the client card"),icon:"panel-right",key:"BracketRight",when:An,run:Zz});$s({page:"clients",path:"/clients",title:()=>o("Client"),view:Jz});wp({id:"find",icon:"search",label:()=>o("Find in the conversation"),run:vp});wp({id:"history",icon:"history",label:()=>o("Full history"),run:e=>z(tc(e.contact_id))});wp({id:"print",icon:"file-text",label:()=>o("Print the conversation"),run:e=>window.open(ml(e.contact_id,{format:"html",printed:1}),"_blank","noopener")});Yp();Pt();_();xc();qc();Q();R();var w1=document.querySelector("link[rel='icon']"),y1=w1?.getAttribute("href")??"";pe(()=>{let e=j.value.ready&&(Ua.value>0||xe.value.notifications>0);w1?.setAttribute("href",e?y1.replace("favicon.svg","favicon-dot.svg"):y1)});Ze({id:"bell",group:"everywhere",label:()=>o("Notifications"),icon:"bell",key:"KeyG KeyB",run:ar});Pt();_();G();Co();Rn();en();rl();jh();var RL=we(()=>Promise.resolve().then(()=>(WC(),BC)),"Automation"),UC=_n(["why","rulefirst","ruleleave"],()=>Promise.resolve().then(()=>(qC(),KC)),"Layers");mt("rule",{map:"rules",snapshot:e=>(e.rules??[]).map(t=>[t.id,t])});C0({when:k1,run:x1});$s({page:"automation",path:"/automation",icon:"zap",label:()=>o("Automation"),title:()=>o("Automation"),view:RL});Ze({id:"go-automation",group:"go",label:()=>o("Automation"),icon:"zap",key:"KeyG KeyA",run:()=>z(Ie())},{id:"why",group:"log",label:()=>o("Why? (at an automatic line)"),key:"KeyW",palette:!1,when:()=>!1});Q();Pt();_();G();Co();R();en();var fW=we(()=>Promise.resolve().then(()=>(wl(),bg)),"Looks"),$W=we(()=>Promise.resolve().then(()=>(wl(),bg)),"Work"),hW=we(()=>Promise.resolve().then(()=>(VC(),GC)),"OwnKeys"),gW=we(()=>Promise.resolve().then(()=>(tT(),eT)),"OwnNotifications"),bW=we(()=>Promise.resolve().then(()=>(wg(),yg)),"Password"),vW=we(()=>Promise.resolve().then(()=>(wg(),yg)),"Sessions"),yW=we(()=>Promise.resolve().then(()=>(vg(),JC)),"Mailbox"),wW=we(()=>Promise.resolve().then(()=>(lT(),iT)),"Teams"),kW=we(()=>Promise.resolve().then(()=>(mT(),dT)),"Statuses"),xW=we(()=>Promise.resolve().then(()=>(IT(),zT)),"Hours"),_W=we(()=>Promise.resolve().then(()=>(BT(),LT)),"Company"),SW=we(()=>Promise.resolve().then(()=>(KT(),jT)),"Settings"),CW=()=>bi(E.value.section)?.label()??o("Settings");$s({page:"settings",title:CW,view:SW});Ze({id:"go-settings",group:"go",label:()=>o("Settings"),icon:"settings",key:"KeyG KeyS",run:()=>z(zt())});wn({id:"looks",group:"own",icon:"sun-moon",label:()=>o("Appearance"),view:fW});wn({id:"work",group:"own",icon:"inbox",label:()=>o("Work with conversations"),view:$W});wn({id:"keys",group:"own",icon:"keyboard",label:()=>o("Keyboard shortcuts"),view:hW});wn({id:"notifications",group:"own",icon:"bell",label:()=>o("Notifications"),view:gW});wn({id:"password",group:"own",icon:"key-round",label:()=>o("Password"),view:bW});wn({id:"sessions",group:"own",icon:"monitor-smartphone",label:()=>o("Sessions"),view:vW});wn({id:"company",group:"company",icon:"settings",label:()=>o("Company"),when:()=>O.value?.role==="administrator",view:_W});wn({id:"hours",group:"company",icon:"clock",label:()=>o("Business hours"),when:()=>O.value?.role==="administrator",view:xW});wn({id:"mailbox",group:"company",icon:"mail",label:()=>o("Emails to colleagues"),when:()=>O.value?.role==="administrator",view:yW});wn({id:"teams",group:"company",icon:"users-round",label:()=>o("Teams"),when:()=>O.value?.role==="administrator",view:wW});wn({id:"statuses",group:"company",icon:"circle-dot",label:()=>o("Statuses"),when:()=>O.value?.role==="administrator",view:kW});pe(()=>{de.value?.motion==="less"?document.documentElement.dataset.motion="less":delete document.documentElement.dataset.motion});Al();Al();en();Yp();var jW=_n(["shortcuts"],()=>Promise.resolve().then(()=>(sE(),oE)),"Shortcuts");function aE(){let{page:e,dialog:t}=E.value,n=j.value.ready;return N(()=>{document.documentElement.dataset.pane=n&&t?"dialog":"list",t||(Je.value=!1)},[n,t]),N(()=>{document.title=n?jw():o("Okno")}),e==="setup"?r`<${tE} />`:Ce.value==="out"||e==="login"?r`<${eE} />`:n?e==="inbox"?r`<${UW} open=${!!t} />`:r`<${KW} view=${Ja(e)?.view??qW} />`:null}var rE=()=>j.value.demo&&r`<div class="banner demo">
<${f} name="flask-conical" size="m" />
<span class="grow cut">${o("Demo: the clients are not real, nothing is sent out")}</span>
</div>`;function KW({view:e}){return r`
<a class="skip" href="#main">${o("Skip to the main content")}</a>
<div class=${eo.value?"app rail":"app"} inert=${Ce.value==="expired"||null}>
<${zf} />
<${rE} />
<${e} />
<${Y$} />
</div>
<${iE} />
`}var qW=()=>r`<main class="main page" id="main">
<h1 class="vh">${o("Page not found")}</h1>
<${re} icon="search-x" title=${o("Page not found")} text=${o("The link may be old or mistyped.")}>
<a class="btn" href="/inbox/mine">${o("Go to the inbox")}</a>
<//>
</main>`;function UW({open:e}){let t=ut.value[`dialog:${E.value.dialog}`]?.problem,n=!e||t||vn.value&&!Je.value;return r`
<a class="skip" href="#conversation">${o("Skip to the conversation")}</a>
<div class=${eo.value?"app rail":"app"} inert=${Ce.value==="expired"||null}>
<${zf} />
<${rE} />
<main class=${`main inbox ${n?"nocard":""} ${Je.value?"hasdrawer":""}`} id="main">
<h1 class="vh">${o("Inbox")}</h1>
<${C_} />
<${rf} name="--w-list" side="left" label=${o("List width")} />
<${QS} />
${!n&&r`<${rf} name="--w-card" side="right" label=${o("Card width")} /><${v1} />`}
<${Y$} />
</main>
</div>
<${iE} />
`}var iE=()=>r`
<${Ey} />
<${jW} />
<${Dw} />
<${XS} />
<${Zx} />
<${UC} />
<${u1} />
${Ce.value==="expired"&&r`<${nE} />`}
<div class="vh" aria-live="polite">${gi.value}</div>
`;en();Q();Io();ae();V();Pt();_();Ds();ft();G();wa();R();Ne();var HW=[".side","#list","#conversation","#card"],YW=".nav[aria-current], .dlg, textarea";function lE(e){let t=HW.map(l=>Tt(l)).filter(l=>l?.offsetParent),n=t.findIndex(l=>l.contains(document.activeElement)),i=[...t[(n+e+t.length)%t.length].querySelectorAll("a[href], button, textarea")].filter(l=>l.offsetParent&&l.tabIndex===0);(i.find(l=>l.matches(YW))??i[0])?.focus()}function GW(){w.value?w.value=null:Je.value?Je.value=!1:document.activeElement!==document.body&&yr(document.activeElement)?document.activeElement.blur():E.peek().page!=="inbox"?z(Xn()):E.peek().dialog&&VW()}function VW(){let{view:e,dialog:t}=E.peek(),n=Tt(`#list .dlg[data-id="${t}"]`);n?.offsetParent?n.focus():z(F(e))}Ze({id:"pane",group:"everywhere",label:()=>o("Next pane"),key:"F6",anywhere:!0,palette:!1,run:()=>lE(1)},{id:"pane-back",group:"everywhere",key:"Shift+F6",anywhere:!0,palette:!1,listed:!1,run:()=>lE(-1)},{id:"undo",group:"everywhere",label:()=>o("Undo the last action"),icon:"undo-2",key:"KeyZ",run:ic},{id:"sidebar",group:"everywhere",label:()=>o("Show or hide the sidebar"),icon:"panel-left",key:"BracketLeft",run:()=>{eo.value=!eo.value}},{id:"shortcuts",group:"everywhere",label:()=>o("Keyboard shortcuts"),icon:"keyboard",key:"Shift+Slash",run:()=>{w.value="shortcuts"}});var cE=new Set(["F6","Shift+F6"]),JW=1200,Ol=null,Mg=!0;pe(()=>{Mg=de.value?.shortcuts??!0,Dy(de.value?.keys)});function ZW(e,t){let n=Ol&&performance.now()-Ol.at<JW?rr(`${Ol.chord} ${e}`,t):null;return Ol=null,n||(!t&&Mg&&Iy(e)&&(Ol={chord:e,at:performance.now()}),rr(e,t))}function QW(e){if(Ce.peek()!=="in"||e.defaultPrevented||e.altKey)return;if(e.key==="Escape"){GW();return}let t=Ro(e),n=yr(e.target),s=!t.startsWith("Ctrl");if(w.peek()||s&&!Mg&&!cE.has(t)||n&&s&&!cE.has(t))return;let a={"?":"Shift+Slash","/":"Slash"}[e.key],i=ZW(!n&&a||t,n);i?XW(i,e)!==!1&&e.preventDefault():Ou(e)}function XW(e,t){if(e.act)return Au(t,()=>e.run(t),{settled:An(),pause:!e.opensField});if(!(Ou(t)&&e.id==="undo"))return e.walks&&Eu(),e.run(t)}var uE=()=>document.addEventListener("keydown",QW);Al();var eF=3e3;async function tF(){await ai(av()??im()),uE(),Yg(r`<${aE} />`,document.getElementById("app")),E.value.page!=="setup"&&await dE()}var nF=pe(()=>{j.value.ready&&(E.value.page!=="inbox"||Object.keys(Zl.value).length>0)&&setTimeout(()=>{nF(),df()})}),{session:Rg}=document.documentElement.dataset;async function dE(){try{let{needed:e,operator:t}=Rg?{needed:Rg==="new",operator:Rg==="in"}:await W("/api/setup");if(!t){pE(e);return}await ua(),(E.value.page==="login"||location.pathname==="/")&&z("/inbox/mine",{replace:!0})}catch(e){if(!(e instanceof ue))throw e;e.status===401?pE(!1):setTimeout(dE,eF)}}function pE(e){E.value.page!=="login"&&location.pathname!=="/"&&(Bd.value=location.pathname+location.search),Ce.value="out",z(e?"/setup":"/login",{replace:!0})}tF();
