/* Okno, AGPL-3.0-or-later. Made by `make bundle` from js, css and vendor beside this folder; the licences of the libraries are in vendor. */
var iC=Object.defineProperty;var b=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(s){throw n=[s],s}};var Ve=(e,t)=>{for(var n in t)iC(e,n,{get:t[n],enumerable:!0})};function zs(e){e&&e.parentNode&&e.remove()}function ul(e,t,n){var s,a,i,l={},c=arguments.length;for(i in t)i=="key"?s=t[i]:i=="ref"&&typeof e!="function"?a=t[i]:l[i]=t[i];return c>2&&(l.children=c>3?Zp.call(arguments,2):n),Dr(e,l,s,a,null)}function Dr(e,t,n,s,a){var i={type:e,props:t,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Mr,__v:a||++_h,__i:-1,__u:0};return!a&&_e.vnode&&_e.vnode(i),i}function ed(){return{current:null}}function Ws(e){return e.children}function Fn(e,t){this.props=e,this.context=t,this.__g=0}function Go(e,t){if(t==null)return e.__&&Go(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:Go(e)}function uC(e){var t,n=e.__v,s=n.__e,a=[],i=[],l=e.__P;l&&((t=Bs({constructor:Mr},n)).__v=n.__v+1,_e.vnode&&_e.vnode(t),td(l,t,n,e.__n,l.namespaceURI,32&n.__u?[s]:null,a,s||Go(n),32&n.__u,i),t.__v=n.__v,t.__.__k[t.__i]=t,Ph(a,t,i),n.__=n.__e=null,t.__e!=s&&Th(t))}function Th(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),Th(e)}function kh(e){(8&e.__g||(e.__g|=8,Ho.push(e),il++))&&Vp==_e.debounceRendering||((Vp=_e.debounceRendering)||queueMicrotask)(Oh)}function Oh(){try{for(var e,t=1;Ho.length;)Ho.length>t&&Ho.sort(Sh),e=Ho.shift(),t=Ho.length,8&e.__g&&uC(e)}finally{(il=Ho.length)&&(Vp||queueMicrotask)(Oh)}}function Eh(e,t,n,s,a,i,l,c,u,d,p){var h,f,$,y,S,k,v=s.__k||cl,P=t.length;for(u=pC(n,t,v,u,P),h=0;h<P;h++)($=n.__k[h])!=null&&(f=~$.__i&&v[$.__i]||ll,$.__i=h,k=td(e,$,f,a,i,l,c,u,d,p),y=$.__e,(f.ref!=$.ref||8&f.__u)&&(f.ref&&nd(f.ref,null,$,f),$.ref&&p.push($.ref,$.__c||y,$)),S=S||y,4&$.__u?(u=Ah($,u,e,!f.__v),f.__e&&(f.__e=null)):typeof $.type=="function"&&k!==void 0?u=k:y&&(u=y.nextSibling),$.__u&=-21);return n.__e=S,u}function pC(e,t,n,s,a){var i,l,c,u,d,p,h,f,$,y=n.length,S=y,k=0,v=0,P=e.__k=Array(a);for(i=0;i<a;i++)(l=t[i])!=null&&typeof l!="boolean"&&typeof l!="function"?(typeof l!="object"||l.constructor===String?l=P[i]=Dr(null,l):Xp(l)?l=P[i]=Dr(Ws,{children:l}):l.constructor===Mr&&l.__b?l=P[i]=Dr(l.type,l.props,l.key,l.ref,l.__v):P[i]=l,u=i+k,l.__=e,l.__b=e.__b+1,c=null,~(d=l.__i=dC(l,n,u,S))&&(S--,(c=n[d])&&(c.__u|=2)),c&&c.__v?(l.__u|=16,d==u-1?k--:d==u+1?k++:d!=u&&(d>u?k--:k++,v=1)):(~d||(a>y?k--:a<y&&k++),typeof l.type!="function"&&(l.__u|=4))):P[i]=null;if(v){for(p=[],h=[],i=0;i<a;i++)if((l=P[i])&&16&l.__u){for(k=0,f=p.length;k<f;)p[$=k+f>>1]<l.__i?k=$+1:f=$;p[k]=l.__i,h[i]=k+1}for(k=p.length;i--;)h[i]&&(h[i]==k?k--:P[i].__u|=4)}if(S)for(i=0;i<y;i++)!(c=n[i])||2&c.__u||(c.__e==s&&(s=Go(c)),od(c,c));return s}function Ah(e,t,n,s){var a,i,l,c;if(typeof e.type=="function"){if(e.props.__P)return t;if(a=e.__k)for(i=0;i<a.length;i++)a[i]&&(a[i].__=e,t=Ah(a[i],t,n,!1));return t}for(t&&!t.parentNode&&(t=Go(e))&&!t.parentNode&&(t=null),l=e.__e,c=t;c&&c.nodeType==8;)c=c.nextSibling;for(l!=c&&(!s&&n.moveBefore&&l.parentNode?n.moveBefore(l,t):n.insertBefore(l,t||null)),t=l;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function dC(e,t,n,s){var a,i=e.key,l=e.type,c=t[n],u=c&&!(2&c.__u);if(c===null&&i==null||u&&i==c.key&&l==c.type)return n;if(s>(u?1:0)){for(a=n-1;a>=0;a--)if((c=t[a])&&!(2&c.__u)&&i==c.key&&l==c.type)return a;for(a=n+1;a<t.length;a++)if((c=t[a])&&!(2&c.__u)&&i==c.key&&l==c.type)return a}return-1}function xh(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function sl(e,t,n,s,a){var i,l;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof s=="string"&&(e.style.cssText=s=""),s)for(t in s)n&&t in n||xh(e.style,t);if(n)for(t in n)s&&n[t]==s[t]||xh(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(e.__e||(e.__e={}))[t]=n,n&&s||(l=Yp[t]||(Yp[t]=mC(t)),(e.__a||(e.__a={}))[t]=Qp,i=t!=(t=t.replace(Ch,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,l,i):e.removeEventListener(t,l,i));else{if(a=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function mC(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[al]==null)t[al]=Qp++;else if(t[al]<this.__a[e])return;return n(_e.event?_e.event(t):t)}}}function td(e,t,n,s,a,i,l,c,u,d){var p,h,f,$,y,S,k,v,P,G,ue,Bt,un,mt,Ce,ft,ie,de,ee=t.type;if(t.constructor!==Mr)return null;128&n.__u&&(u=32&n.__u,p=n.__c.__z)&&(t.__u|=u,h=i=[],p.nodeType==8?c=rl(p,i):i.push(p),c=i[0]||c),(p=_e.__b)&&p(t);e:if(typeof ee=="function"){f=l.length;try{if(v=t.props,P=(p=ee.prototype)&&p.render,G=(p=ee.contextType)&&s[p.__c],ue=p?G?G.props.value:p.__:s,($=n.__c)?(t.__c=$,2&$.__g&&($.__g|=1)):(P?t.__c=$=new ee(v,ue):(t.__c=$=new Fn(v,ue),$.constructor=ee,$.render=$C),G&&G.sub($),$.state||($.state={}),$.__n=s,$.__g|=8,$.__h=[],$.__k=[]),P&&($.__s||($.__s=$.state),ee.getDerivedStateFromProps&&($.__s==$.state&&($.__s=Bs({},$.__s)),Bs($.__s,ee.getDerivedStateFromProps(v,$.__s)))),y=$.props,S=$.state,$.__v=t,n.__c){if(v!==y&&P&&!ee.getDerivedStateFromProps&&$.componentWillReceiveProps&&$.componentWillReceiveProps(v,ue),t.__v==n.__v&&!(8&$.__g)||!(4&$.__g)&&$.shouldComponentUpdate&&$.shouldComponentUpdate(v,$.__s,ue)===!1){t.__v!=n.__v&&($.props=v,$.state=$.__s,$.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(be){be&&(be.__=t)}),cl.push.apply($.__h,$.__k),$.__k=[],$.__h.length&&l.push($),c=Go(n);break e}$.componentWillUpdate&&$.componentWillUpdate(v,$.__s,ue),P&&$.componentDidUpdate&&$.__h.push(function(){$.componentDidUpdate(y,S,k)})}else P&&!ee.getDerivedStateFromProps&&$.componentWillMount&&$.componentWillMount(),P&&$.componentDidMount&&$.__h.push($.componentDidMount);$.context=ue,$.props=v,$.__P=e,$.__g&=-5,Bt=_e.__r,un=P?25:0;do $.__g&=-9,Bt&&Bt(t),p=$.render($.props,$.state=$.__s,$.context);while(8&$.__g&&++un<25);P&&(cl.push.apply($.__h,$.__k),$.__k=[]),$.state=$.__s,$.getChildContext&&(s=Bs({},s,$.getChildContext())),P&&n.__c&&$.getSnapshotBeforeUpdate&&(k=$.getSnapshotBeforeUpdate(y,S)),mt=p&&p.type===Ws&&p.key==null?p.props.children:p,v.__P&&(p=c,a=(e=v.__P).namespaceURI,u=i=null,n.props&&n.props.__P!=e&&(n.__k.some(function(be){be&&od(be,be)}),n.__k=null),c=n.__k?Go(n,0):null),c=Eh(e,Xp(mt)?mt:[mt],t,n,s,a,i,l,c,u,d),v.__P&&(t.__e=null,c=p),t.__u&=-161,h&&h.some(zs),$.__h.length&&l.push($),1&$.__g&&($.__g&=-4)}catch(be){if(l.length=f,t.__v=null,u||i)if(be&&be.then){if(t.__u|=128|u,i){for(~(ie=i.indexOf(c||void 0))||(ie=i.length);(de=i[ie-1])&&de.nodeType==8;)ie--;for(;ie<i.length;ie++)if(de=i[ie])if(i[ie]=null,Ce){if(de==ft)break}else{if(de.nodeType!=8)break;de.data.startsWith("$s")&&(ft=rl(Ce=de))}}if(!Ce){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;Ce=c}(p=rl(Ce=t.__c.__z||(t.__c.__z=Ce)))?(t.__e=Ce,c=p):t.__e=c,c=c&&c.nextSibling}else i&&i.some(zs);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),be&&be.then||Nh(t),_e.__e(be,t,n)}}else c=t.__e=fC(n.__e,t,n,s,a,i,l,u,d,e);return(p=_e.diffed)&&p(t),c}function rl(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Nh(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Nh))}function Ph(e,t,n){for(var s=0;s<n.length;)nd(n[s++],n[s++],n[s++]);_e.__c&&_e.__c(t,e),e.some(function(a){try{e=a.__h,a.__h=[],e.some(function(i){i.call(a)})}catch(i){_e.__e(i,a.__v)}})}function fC(e,t,n,s,a,i,l,c,u,d){var p,h,f,$,y,S,k,v,P=n.props||ll,G=t.props,ue=t.type;if(ue=="svg"?a="http://www.w3.org/2000/svg":ue=="math"?a="http://www.w3.org/1998/Math/MathML":a||(a="http://www.w3.org/1999/xhtml"),i){for(p=0;p<i.length;p++)if((y=i[p])&&(ue?y.localName==ue:y.nodeType==3)){e=y,i[p]=null;break}}if(!e){if(v=d.ownerDocument||document,!ue)return v.createTextNode(G);e=v.createElementNS(a,ue,G.is?G:d),c&&(_e.__m&&_e.__m(t,i),c=!1),i=null}if(ue){if(d=ue=="template"&&e.content||e,i=ue=="textarea"&&G.defaultValue!=null?null:i&&Zp.call(d.childNodes),!c&&i)for(P={},p=0;p<e.attributes.length;p++)P[(y=e.attributes[p]).name]=y.value;for(p in P)y=P[p],p=="dangerouslySetInnerHTML"?f=y:p=="children"||p in G||p=="value"&&"defaultValue"in G||p=="checked"&&"defaultChecked"in G||sl(e,p,null,y,a);for(p in G)y=G[p],p=="children"?$=y:p=="dangerouslySetInnerHTML"?h=y:p=="value"?S=y:p=="checked"?k=y:c&&typeof y!="function"||P[p]===y||sl(e,p,y,P[p],a);h?(c||f&&(h.__html==f.__html||h.__html==e.innerHTML)||(e.innerHTML=h.__html),t.__k=[]):(f&&(e.textContent=""),(ue=="foreignObject"||a=="http://www.w3.org/1998/Math/MathML"&&cC.test(ue))&&(a="http://www.w3.org/1999/xhtml"),Eh(d,Xp($)?$:[$],t,n,s,a,i,l,i?i[0]:n.__k&&Go(n,0),c,u),i&&i.some(zs)),c&&ue!="textarea"||(p="value",ue=="progress"&&S==null?e.removeAttribute(p):S==null||S===e[p]&&(ue!="progress"||S)||sl(e,p,S,P[p],a),p="checked",k!=null&&k!=e[p]&&sl(e,p,k,P[p],a))}else P===G||c&&e.data==G||(e.data=G);return e}function nd(e,t,n,s){try{typeof e=="function"?t?t.__x=e(t)||1:s&&(s=s.__c||s.__e)&&(t=s.__x)&&(s.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(a){_e.__e(a,n)}}function od(e,t,n){var s,a,i,l;if(_e.unmount&&_e.unmount(e),!(s=e.ref)||s.current&&s.current!=e.__e||nd(s,null,t,e),s=e.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(c){_e.__e(c,t)}s.__P=s.__n=null}if(s=e.__k)for(l=0;l<s.length;l++)s[l]&&od(s[l],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(s=e.__c)&&(s=s.__z)&&(a=rl(s,i=[]))&&(s==e.__e&&i.some(zs),zs(a),zs(s)),n||zs(e.__e),e.__e=e.__c=e.__=null}function $C(e,t,n){return this.constructor(e,n)}function Dh(e,t){var n,s,a,i;_e.__&&_e.__(e,t),t.nodeType==9&&(t=t.documentElement),s=(n=e&&32&e.__u)?null:t.__k,t.__k=Dr(Ws,{children:[e]}),a=[],i=[],td(t,t.__k,s||ll,ll,t.namespaceURI,s?null:t.firstChild?Zp.call(t.childNodes):null,a,s?s.__e:t.firstChild,n,i),Ph(a,t.__k,i),t.__k.props.children=null}var _e,_h,Jp,Ho,Vp,il,Sh,al,Ch,Qp,Yp,lC,Mr,ll,cl,cC,Xp,Zp,Bs,Fs=b(()=>{Mr=Symbol.for("pv"),ll={},cl=[],cC=/^m(i|n|o|s|text|space)$/,Xp=Array.isArray,Zp=cl.slice,Bs=Object.assign;_e={__e:function(e,t,n,s){for(var a,i,l;t=t.__;)if((a=t.__c)&&!(1&a.__g)){a.__g|=4;try{if((l=(i=a.constructor)&&i.getDerivedStateFromError)&&a.setState(i.getDerivedStateFromError(e)),a.componentDidCatch&&(a.componentDidCatch(e,s||{}),l=1),l&&8&a.__g)return void(a.__g|=2)}catch(c){e=c}}throw il=0,e}},_h=0,Jp=function(e){return e!=null&&e.constructor===Mr},Fn.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=Bs({},this.state)),typeof e=="function"&&(e=e(Bs({},n),this.props)),e&&(Bs(n,e),this.__v&&(t&&this.__k.push(t),kh(this)))},Fn.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),kh(this))},Fn.prototype.render=Ws,Ho=[],il=0,Sh=function(e,t){return e.__v.__b-t.__v.__b},al=Symbol(),Ch=/(PointerCapture)$|Capture$/i,Qp=0,Yp={},lC=0});function Lr(e,t){st.__h&&st.__h(at,e,pl||t),pl=0;var n=at.__H||(at.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function g(e){return pl=1,hC(Kh,e)}function hC(e,t,n){var s=Lr(js++,2);if(s.t=e,!s.__c&&(s.__=[n?n(t):Kh(void 0,t),function(i){var l=(s.__N||s.__)[0],c=s.t(l,i);ad(l,c)||(s.__N=[c,s.__[1]],s.__c.setState({}))}],s.__c=at,!at.__f)){at.__f=!0;var a=at.shouldComponentUpdate;at.shouldComponentUpdate=function(i,l,c){var u=this.__H;if(!u)return!0;var d=!1,p=this.props!=i;if(u.__.some(function(f){f.__N&&(d=!0,ad(f.__[0],f.__N[0])||(p=!0))}),a){var h=a.call(this,i,l,c);return d?h||p:h}return!d||p}}return s.__}function M(e,t){var n=Lr(js++,3);!st.__s&&cd(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,at.__H.__h.push(n))}function z(e,t){var n=Lr(js++,4);!st.__s&&cd(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,at.__h.push(n))}function E(e){return pl=5,co(function(){return{current:e}},[])}function co(e,t){var n=Lr(js++,7);return cd(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function ld(){var e=Lr(js++,11);if(!e.__){for(var t=at.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+"-"+n[1]++}return e.__}function gC(){var e;do{for(;e=rd.shift();)try{Rr(e)}catch(n){st.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=qh.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Rr),t.__h.some(id),t.__h=[]}catch(n){t.__h=[],st.__e(n,e.__v)}}}while(rd.length)}function bC(e){var t,n=function(){clearTimeout(s),Fh&&cancelAnimationFrame(t),setTimeout(e)},s=setTimeout(n,35);Fh&&(t=requestAnimationFrame(n))}function jh(e){e!=1&&Mh==st.requestAnimationFrame||((Mh=st.requestAnimationFrame)||bC)(gC)}function Rr(e){var t=at,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),at=t}function id(e){var t=at;e.__c=e.__(),at=t}function cd(e,t){return!e||e.length!=t.length||t.some(function(n,s){return!ad(n,e[s])})}function Kh(e,t){return typeof t=="function"?t(e):t}var js,at,sd,Mh,ad,pl,qh,rd,st,Rh,Lh,Ih,zh,Bh,Wh,Fh,W=b(()=>{Fs();ad=Object.is,pl=0,qh=[],rd=[],st=_e,Rh=st.__b,Lh=st.__r,Ih=st.diffed,zh=st.__c,Bh=st.unmount,Wh=st.__;st.__b=function(e){at=null,Rh&&Rh(e)},st.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Wh&&Wh(e,t)},st.__r=function(e){Lh&&Lh(e),js=0;var t=(at=e.__c).__H;t&&(sd==at?at.__h=[]:(t.__h.some(Rr),t.__h.some(id),js=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),sd=at},st.diffed=function(e){Ih&&Ih(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&jh(qh.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),sd=at=null},st.__c=function(e,t){t.some(function(n){try{n.__h.some(Rr),n.__h=n.__h.filter(function(s){return!s.__||id(s)})}catch(s){n.__h=[function(){throw s}]}}),zh&&zh(e,t)},st.unmount=function(e){Bh&&Bh(e);var t,n,s=e.__c;s&&s.__H&&(s.__H.__.some(function(a){try{if(a.__P&&a.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}a.__P=n,jh(rd.push(a))}else Rr(a)}catch(i){t=i}}),s.__H=void 0,t&&st.__e(t,s.__v))};Fh=typeof requestAnimationFrame=="function"});function $l(){if(uo>1){uo--;return}let e,t=!1;for((function(){let n=dl;for(dl=void 0;n!==void 0;){let s=n.S;if(s.v===n.v)for(let a=s.t;a!==void 0;a=a.x)a.i===n.i&&(a.i=s.i);n=n.o}})();zr!==void 0;){let n=zr;for(zr=void 0,ml++;n!==void 0;){let s=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&Hh(n))try{n.c()}catch(a){t||(e=a,t=!0)}n=s}}if(ml=0,uo--,t)throw e}function qs(e){if(uo>0)return e();ud=++wC,uo++;try{return e()}finally{$l()}}function At(e){let t=je,n=Ir;je=void 0,Ir=void 0;try{return e()}finally{je=t,Ir=n}}function Uh(e){if(je===void 0)return;let t=e.n;if(t===void 0||t.t!==je)return t={i:0,S:e,p:je.s,n:void 0,t:je,e:void 0,x:void 0,r:t},je.s!==void 0&&(je.s.n=t),je.s=t,e.n=t,32&je.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=je.s,t.n=void 0,je.s.n=t,je.s=t),t}function $t(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}function _(e,t){return new $t(e,t)}function Hh(e){for(let t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function Gh(e){for(let t=e.s;t!==void 0;t=t.n){let n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function Vh(e){let t,n=e.s;for(;n!==void 0;){let s=n.p;n.i===-1?(n.S.U(n),s!==void 0&&(s.n=n.n),n.n!==void 0&&(n.n.p=s)):t=n,n.S.n=n.r,n.r!==void 0&&(n.r=void 0),n=s}e.s=t}function Ks(e,t){$t.call(this,void 0,t),this.x=e,this.s=void 0,this.g=fl-1,this.f=4}function he(e,t){return new Ks(e,t)}function Yh(e){let t=e.j;if(e.j=void 0,typeof t=="function"){uo++;let n=je;je=void 0;try{t()}catch(s){throw e.f&=-2,e.f|=8,pd(e),s}finally{je=n,$l()}}}function pd(e){for(let t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,Yh(e)}function yC(e){if(je!==this)throw new Error("Out-of-order effect");Vh(this),je=e,this.f&=-2;try{8&this.f&&pd(this)}finally{$l()}}function _a(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,Ir&&Ir.push(this)}function me(e,t){let n=new _a(e,t);try{n.c()}catch(a){throw n.d(),a}let s=n.d.bind(n);return s[Symbol.dispose]=s,s}var vC,je,Ir,zr,dl,uo,ml,wC,ud,fl,dd=b(()=>{vC=Symbol.for("preact-signals");uo=0,ml=0,wC=0,ud=0,fl=0;$t.prototype.brand=vC;$t.prototype.h=function(){return!0};$t.prototype.S=function(e){let t=this.t;t!==e&&e.e===void 0&&(e.x=t,this.t=e,t!==void 0?t.e=e:At(()=>{var n;(n=this.W)==null||n.call(this)}))};$t.prototype.U=function(e){if(this.t!==void 0){let t=e.e,n=e.x;t!==void 0&&(t.x=n,e.e=void 0),n!==void 0&&(n.e=t,e.x=void 0),e===this.t&&(this.t=n,n===void 0&&At(()=>{var s;(s=this.Z)==null||s.call(this)}))}};$t.prototype.subscribe=function(e){return me(()=>{let t=this.value;At(()=>e(t))},{name:"sub"})};$t.prototype.valueOf=function(){return this.value};$t.prototype.toString=function(){return this.value+""};$t.prototype.toJSON=function(){return this.value};$t.prototype.peek=function(){return At(()=>this.value)};Object.defineProperty($t.prototype,"value",{get(){let e=Uh(this);return e!==void 0&&(e.i=this.i),this.v},set(e){if(e!==this.v){if(ml>100)throw new Error("Cycle detected");(function(t){uo!==0&&ml===0&&t.l!==ud&&(t.l=ud,dl={S:t,v:t.v,i:t.i,o:dl})})(this),this.v=e,this.i++,fl++,uo++;try{for(let t=this.t;t!==void 0;t=t.x)t.t.N()}finally{$l()}}}});Ks.prototype=new $t;Ks.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===fl))return!0;if(this.g=fl,this.f|=1,this.i>0&&!Hh(this))return this.f&=-2,!0;let e=je;try{Gh(this),je=this;let t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(t){this.v=t,this.f|=16,this.i++}return je=e,Vh(this),this.f&=-2,!0};Ks.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(let t=this.s;t!==void 0;t=t.n)t.S.S(t)}$t.prototype.S.call(this,e)};Ks.prototype.U=function(e){if(this.t!==void 0&&($t.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(let t=this.s;t!==void 0;t=t.n)t.S.U(t)}};Ks.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(let e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(Ks.prototype,"value",{get(){if(1&this.f)throw new Error("Cycle detected");let e=Uh(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});_a.prototype.c=function(){let e=this.S();try{if(8&this.f||this.x===void 0)return;let t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};_a.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Yh(this),Gh(this),uo++;let e=je;return je=this,yC.bind(this,e)};_a.prototype.N=function(){2&this.f||(this.f|=2,this.u=zr,zr=this)};_a.prototype.d=function(){this.f|=8,1&this.f||pd(this)};_a.prototype.dispose=function(){this.d()}});function Sa(e,t){_e[e]=t.bind(null,_e[e]||(()=>{}))}function Br(e){if(hl){let t=hl;hl=void 0,t()}hl=e&&e.S()}function Xh({data:e}){let t=_C(e);t.name="ReactiveDom",t.value=e;let[n,s]=co(()=>{let a=this,i=this.__v;for(;i=i.__;)if(i.__c){i.__c.__$f|=4;break}let l=he(()=>{let p=t.value.value;return p===0?0:p===!0?"":p||""}),c=he(()=>!Array.isArray(l.value)&&!Jp(l.value)),u=me(function(){if(this.N=Zh,c.value){let p=l.value;a.__v&&a.__v.__e&&a.__v.__e.nodeType===3&&(a.__v.__e.data=p)}}),d=this.__$u.d;return this.__$u.d=function(){u(),d.call(this)},[c,l]},[]);return n.value?s.peek():s.value}function xC(e,t,n,s){let a=t in e&&e.ownerSVGElement===void 0,i=_(n);return{o:(l,c)=>{i.value=l,s=c},d:me(function(){this.N=Zh;let l=i.value.value;s[t]!==l&&(s[t]=l,a?e[t]=l:l!=null&&(l!==!1||t[4]==="-")?e.setAttribute(t,l):e.removeAttribute(t))})}}function _C(e,t){return co(()=>_(e,t),[])}function CC(){qs(()=>{let e;for(;e=Qh.shift();)Jh.call(e)})}function Zh(){Qh.push(this)===1&&(_e.requestAnimationFrame||SC)(CC)}var kC,Jh,gl,hl,Qh,SC,X=b(()=>{Fs();W();dd();dd();kC=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__,Qh=[];me(function(){Jh=this.N})();Xh.displayName="ReactiveTextNode";Object.defineProperties($t.prototype,{constructor:{configurable:!0,value:ul(Ws,null).constructor},type:{configurable:!0,value:Xh},props:{configurable:!0,get(){let e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});Sa("__b",(e,t)=>{if(Br(),gl=void 0,typeof t.type=="string"){let n,s=t.props;for(let a in s){if(a==="children")continue;let i=s[a];i instanceof $t&&(n||(t.__np=n={}),n[a]=i,s[a]=i.peek())}}e(t)});Sa("__r",(e,t)=>{if(e(t),t.type!==Ws){Br();let n,s=t.__c;s&&(s.__$f&=-2,n=s.__$u,n===void 0&&(s.__$u=n=(function(a,i){let l;return me(function(){l=this},{name:i}),l.c=a,l})((function(a){return function(){var i;kC&&((i=this.y)==null||i.call(this)),a.__$f|=1,a.setState({})}})(s),typeof t.type=="function"?t.type.displayName||t.type.name:""))),gl=s,Br(n)}});Sa("__e",(e,t,n,s)=>{Br(),gl=void 0,e(t,n,s)});Sa("diffed",(e,t)=>{Br(),gl=void 0;let n;if(typeof t.type=="string"&&(n=t.__e)){let s=t.__np,a=t.props,i=n.U;if(i)for(let l in i){let c=i[l];c===void 0||s&&l in s||(c.d(),i[l]=void 0)}if(s){i||(i={},n.U=i);for(let l in s){let c=i[l],u=s[l];c===void 0?(c=xC(n,l,u,a),i[l]=c):c.o(u,a)}}}e(t)});Sa("unmount",(e,t)=>{if(typeof t.type=="string"){let n=t.__e;if(n){let a=n.U;if(a){n.U=void 0;for(let i in a){let l=a[i];l&&l.d()}}}let s=t.__np;if(s){let a=t.props;for(let i in s)a[i]=s[i]}t.__np=void 0}else{let n=t.__c;if(n){n.__$f|=8;let s=n.__$u;s&&(n.__$u=void 0,s.d())}}e(t)});Sa("__h",(e,t,n,s)=>{s<3&&(t.__$f|=2),e(t,n,s)});Fn.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;let n=this.__$u,s=n&&n.s!==void 0;for(let a in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){let a=2&this.__$f;if(!(s||a||4&this.__$f)||1&this.__$f)return!0}else if(!(s||4&this.__$f)||3&this.__$f)return!0;for(let a in e)if(a!=="__source"&&e[a]!==this.props[a])return!0;for(let a in this.props)if(!(a in e))return!0;return!1};SC=e=>{queueMicrotask(()=>{queueMicrotask(e)})}});function Vo(){if(crypto.randomUUID)return crypto.randomUUID();let e=crypto.getRandomValues(new Uint8Array(16));e[6]=e[6]&15|64,e[8]=e[8]&63|128;let t=[...e].map(n=>n.toString(16).padStart(2,"0")).join("");return[t.slice(0,8),t.slice(8,12),t.slice(12,16),t.slice(16,20),t.slice(20)].join("-")}var bl=b(()=>{});async function Wr(e){let t=TC.includes(e)?e:fd(),s=await(await fetch(new URL(`../../i18n/${t}.json`,import.meta.url))).json();eg=new Intl.PluralRules(t),document.documentElement.lang=t,md.value=s,Ne.value=t}function o(e,t){return tg(md.value[e]||e,t)}function C(e,t,n,s){let a=md.value[e],i=Array.isArray(a)?a[OC(n)]:n===1?e:t;return tg(i,{n,...s})}function OC(e){let t=eg.select(e);return Ne.value!=="ru"?t==="one"?0:1:{one:0,few:1}[t]??2}function tg(e,t){return t?e.replace(/\{(\w+)\}/g,(n,s)=>t[s]??n):e}function Ct(e,t){return e.split(/(\{\w+\})/).map(n=>{let s=/^\{(\w+)\}$/.exec(n);return s&&s[1]in t?t[s[1]]:n})}var md,Ne,eg,TC,fd,x=b(()=>{X();md=_({}),Ne=_("en"),eg=new Intl.PluralRules("en"),TC=["ru","en"],fd=()=>navigator.language.toLowerCase().startsWith("ru")?"ru":"en"});async function Te(e,t,n){let s,a=n===void 0?void 0:JSON.stringify(n);try{s=await fetch(t,{method:e,headers:n===void 0?{}:{"Content-Type":"application/json"},body:a,keepalive:a!==void 0&&a.length<NC,signal:AbortSignal.timeout(EC)})}catch(c){throw new ce(0,c.name==="TimeoutError"?"timeout":"offline")}let i=await PC(s);if(s.ok)return i;let l=i?.code??`http-${s.status}`;throw s.status===401&&l!=="wrong-password"&&xe.value==="in"&&(xe.value="expired"),new ce(s.status,l,i??{})}async function PC(e){if(e.status===204)return null;try{return await e.json()}catch{return null}}async function Z(e,t,{method:n="POST",key:s=Vo()}={}){try{return await Te(n,e,{...t,key:s})}catch(a){if(!a.offline)throw a;return await new Promise(i=>setTimeout(i,AC)),Te(n,e,{...t,key:s})}}function B(e){if(e.offline&&e.status===0)return e.code==="timeout"?o("The server did not answer within 10 seconds."):o("No connection to the server.");let t={"not-found":()=>o("This no longer exists, or you have no access to it."),forbidden:()=>o("You do not have permission to do this."),"signed-out":()=>o("Your session has expired."),"key-reused":()=>o("This was already sent with a different text."),"cannot-answer":()=>o("This colleague cannot reply in this channel."),"team-cannot-answer":()=>o("Nobody in this team can reply in this channel."),"team-gone":()=>o("This team no longer exists."),"team-exists":()=>o("A team with this name already exists."),"rate-limited":()=>o("Too many attempts. Try again in a few minutes."),"no-candidates":()=>o("Nobody can take these conversations."),"operator-gone":()=>o("This no longer exists, or you have no access to it."),closed:()=>o("The conversation is closed."),"invalid-time":()=>o("Choose a time within the next year."),"nothing-to-undo":()=>o("Nothing to undo: this has been changed since."),"too-late":()=>o("More than 7 days have passed, this can no longer be undone."),"client-not-started":()=>o("The client must write first in this channel."),"no-address":()=>o("The client has no address in this channel."),"address-wrong":()=>o("Emails cannot be sent to this address."),"invalid-subject":()=>o("This subject cannot be sent."),"cannot-check":()=>o("This platform cannot tell whether the message arrived."),"not-uncertain":()=>o("The delivery state is already known."),"edit-in-progress":()=>o("An earlier change to this message is still being sent. Try again in a moment."),"not-supported":()=>o("This channel does not support this."),"channel-removed":()=>o("The channel was disconnected."),blocked:()=>o("The client has blocked us."),invalid:()=>o("The server did not accept these values. Check them and try again."),"search-busy":()=>o("Your earlier searches are still running. Try again in a moment."),"too-slow":()=>o("The search took too long. Try a rarer word, or several words."),"no-space":()=>o("The server's disk is full."),"read-only":()=>o("The server cannot save anything: its disk is read-only."),"disk-fault":()=>o("The server cannot save anything: its disk fails."),"database-damaged":()=>o("The server cannot save anything: its database is damaged.")}[e.code];return t?t():o("Something went wrong. Try again. Code {code}.",{code:e.status||e.code})}var EC,AC,xe,ce,NC,q,V=b(()=>{X();bl();x();EC=1e4,AC=700,xe=_("unknown"),ce=class extends Error{constructor(t,n,s={}){super(n),this.status=t,this.code=n,this.detail=s}get offline(){return this.status===0||[502,503,504].includes(this.status)}},NC=16384;q=e=>Te("GET",e)});function sg(e){var t=ng.get(this);return t||(t=new Map,ng.set(this,t)),(t=og(this,t.get(e)||(t.set(e,t=(function(n){for(var s,a,i=1,l="",c="",u=[0],d=function(f){i===1&&(f||(l=l.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,f,l):i===3&&(f||l)?(u.push(3,f,l),i=2):i===2&&l==="..."&&f?u.push(4,f,0):i===2&&l&&!f?u.push(5,0,!0,l):i>=5&&((l||!f&&i===5)&&(u.push(i,0,l,a),i=6),f&&(u.push(i,f,0,a),i=6)),l=""},p=0;p<n.length;p++){p&&(i===1&&d(),d(p));for(var h=0;h<n[p].length;h++)s=n[p][h],i===1?s==="<"?(d(),u=[u],i=3):l+=s:i===4?l==="--"&&s===">"?(i=1,l=""):l=s+l[0]:c?s===c?c="":l+=s:s==='"'||s==="'"?c=s:s===">"?(d(),i=1):i&&(s==="="?(i=5,a=l,l=""):s==="/"&&(i<5||n[p][h+1]===">")?(d(),i===3&&(u=u[0]),i=u,(u=u[0]).push(2,0,i),i=0):s===" "||s==="	"||s===`
`||s==="\r"?(d(),i=2):l+=s),i===3&&l==="!--"&&(i=4,u=u[0])}return d(),u})(e)),t),arguments,[])).length>1?t:t[0]}var og,ng,ag=b(()=>{og=function(e,t,n,s){var a;t[0]=0;for(var i=1;i<t.length;i++){var l=t[i++],c=t[i]?(t[0]|=l?1:2,n[t[i++]]):t[++i];l===3?s[0]=c:l===4?s[1]=Object.assign(s[1]||{},c):l===5?(s[1]=s[1]||{})[t[++i]]=c:l===6?s[1][t[++i]]+=c+"":l?(a=e.apply(c,og(e,c,n,["",null])),s.push(a),c[0]?t[0]|=2:(t[i-2]=0,t[i]=a)):s.push(c)}return s},ng=new Map});var r,O=b(()=>{Fs();ag();r=sg.bind(function(...t){return this[0]=3,ul(...t)})});var DC,rg,Yo,Fr=b(()=>{DC=["mine","unassigned","all","waiting","unread","mentions","following","snoozed","closed","failed"],rg=e=>DC.includes(e)||/^team-[1-9]\d{0,14}$/.test(e??""),Yo=e=>e.startsWith("team-")?Number(e.slice(5)):null});function Wt(e,t){return e==="snoozed"||e==="mentions"?"urgent":e==="closed"?t==="oldest"?"oldest":"newest":t}function Qo(e,t,n){let s=Yo(t);return s===null?zC[t](e,n):Jo(e)&&e.team_id===s}function BC(e){return e.waiting_since===null?vl-e.last_at:e.due_at??e.waiting_since+MC}function $d(e,t,n,s){if(t==="snoozed")return[e.snooze?.until??vl,e.id];if(t==="mentions"){let a=s.mentions[e.id];return[-((a?.no!=null?vl:0)+(a?.at??0)),-e.id]}return WC[Wt(t,n)](e,s)}function cg(e,t,n,s,a){if(!Qo(e,t,s))return null;let i=$d(e,t,n,s);return a&&hd(i,a)>0?null:[i[0],i[1],e.id]}function Ca(e,t,n,s,a){return ug(e,t,n,s,a).map(i=>i[2])}function ug(e,t,n,s,a){let i=[];for(let l in e){let c=cg(e[l],t,n,s,a);c&&i.push(c)}return i.sort(hd)}function pg(){let e=null;return(t,n,s,a,i)=>{let l=e&&e.view===n&&e.sort===s&&e.edge===i&&KC(e.who,a,n,s),c=l?UC(e.dialogs,t):null,u=c&&c.size<=jC?HC(e.entries,c,t,n,s,a,i):ug(t,n,s,a,i),d=l&&VC(e.entries,u)?e.ids:u.map(p=>p[2]);return e={dialogs:t,view:n,sort:s,who:a,edge:i,entries:u,ids:d},d}}function KC(e,t,n,s){return s==="assignee"&&e.operators!==t.operators?!1:e.id===t.id&&(qC[n]??[]).every(a=>e[a]===t[a])}function UC(e,t){let n=new Set;if(e===t)return n;for(let s in t)t[s]!==e[s]&&n.add(Number(s));for(let s in e)s in t||n.add(Number(s));return n}function HC(e,t,n,s,a,i,l){if(!t.size)return e;let c=e.filter(u=>!t.has(u[2]));for(let u of t){let d=n[u]&&cg(n[u],s,a,i,l);d&&c.splice(GC(c,d),0,d)}return c}function GC(e,t){let n=0,s=e.length;for(;n<s;){let a=n+s>>1;hd(e[a],t)<0?n=a+1:s=a}return n}function dg(e,t,{busy:n,keep:s}){if(e===t)return{shown:e,queued:[]};if(!n)return{shown:JC(e,t,s),queued:[]};let a=new Set(e),i=YC(a,t),l=[],c=[];return t.forEach((u,d)=>{a.has(u)||(d>i?l.push(u):c.push(u))}),{shown:l.length?[...e,...l]:e,queued:c}}function YC(e,t){for(let n=t.length-1;n>=0;n-=1)if(e.has(t[n]))return n;return-1}function JC(e,t,n){if(n===null||t.includes(n))return t;let s=e.indexOf(n);if(s<0)return t;let a=[...t];return a.splice(Math.min(s,a.length),0,n),a}function mg(e,t,n){let s=new Map(n.map((a,i)=>[a,i]));if(s.has(e.id))return s.get(e.id);for(let a=Math.max(0,t.indexOf(e.id));a<t.length;a+=1)if(s.has(t[a]))return s.get(t[a]);return null}var vl,MC,RC,LC,lg,Jo,IC,zC,ig,WC,FC,hd,jC,qC,VC,pn=b(()=>{Fr();vl=10**14,MC=60*6e4,RC=720*60*6e4,LC=40,lg=["urgent","newest","oldest","longest","client","assignee"];Jo=e=>e.state==="open"&&!e.snooze,IC=(e,t)=>e.client_count>(t.marks[e.id]??1/0),zC={mine:(e,t)=>Jo(e)&&e.assignee_id===t.id,unassigned:e=>Jo(e)&&e.assignee_id===null,all:Jo,waiting:e=>Jo(e)&&e.waiting_since!==null,unread:(e,t)=>Jo(e)&&IC(e,t)&&(e.assignee_id===t.id||e.assignee_id===null||!!t.follows[e.id]),mentions:(e,t)=>{let n=t.mentions[e.id];return!!n&&(n.no!==null||n.at>Date.now()-RC)},following:(e,t)=>e.state==="open"&&!!t.follows[e.id],snoozed:e=>e.state==="open"&&!!e.snooze,closed:e=>e.state==="closed",failed:e=>e.state==="open"&&!!e.failed};ig=e=>[...e??""].slice(0,LC).join("");WC={urgent:e=>[BC(e),e.id],newest:e=>[-e.last_at,-e.id],oldest:e=>[e.last_at,e.id],longest:e=>[e.waiting_since??vl+e.last_at,e.id],client:e=>[ig(e.name),e.id],assignee:(e,t)=>[ig(t.operators[e.assignee_id]?.name),e.id]};FC=(e,t)=>e<t?-1:e>t?1:0,hd=(e,t)=>FC(e[0],t[0])||e[1]-t[1];jC=64;qC={unread:["marks","follows"],following:["follows"],mentions:["mentions"]};VC=(e,t)=>e===t||e.length===t.length&&e.every((n,s)=>n[2]===t[s][2])});function kt(e,{map:t=null,put:n=(l,c,u)=>{l[t][c]=u},leaves:s=t?[t]:[],accepts:a=QC,snapshot:i=XC}){po.set(e,{map:t,write:n,leaves:s,accepts:a,snapshot:i})}function hg({k:e,of:t}){if(e==="gone")return po.get(t)?.leaves??[];let n=po.get(e)?.map;return n?[n]:[]}function Ft(e,...t){let n={...e};for(let s of t)n[s]={...e[s]};return n}function wl(e,t,n){return(e.revs[t]??-1)>n?!1:(e.revs[t]=n,!0)}function jn(e,t,n,s,a){let i=po.get(t);i?.accepts(e,a)&&wl(e,t+n,s)&&i.write(e,n,a)}function bg(e,t,n,s){let a=po.get(t);if(a&&wl(e,t+n,s))for(let i of a.leaves)delete e[i][n]}function vg(e,t,n){for(let[s,{snapshot:a}]of po)for(let[i,l]of a(t))jn(e,s,i,n,l)}var po,QC,XC,fg,gd,$g,gg,yl=b(()=>{po=new Map,QC=()=>!0,XC=()=>[];fg=e=>po.get(e).map,gd=()=>[...po.values()].map(e=>e.map).filter(Boolean),$g=()=>Object.fromEntries(gd().map(e=>[e,{}]));gg=(e,t,n,s)=>po.get(t).write(e,n,s)});function kl(){return{ready:!1,cursor:null,company:"",version:"",demo:!1,me:null,preferences:null,counts:tT,room:yg,recent:[],revs:{},views:{},...$g()}}function kg(e,t){let n=xT[t.t];return n?n(e,t):e}function _g(e){let t=Object.keys(e.items).map(Number).sort((n,s)=>n-s);for(let n=1;n<t.length;n+=1)if(t[n]!==t[n-1]+1)return t[n-1];return null}function nT(e,t,n){if(e.operators[t]=n,e.me?.id!==t)return;let{name:s,role:a,presence:i,status_id:l}=n;e.me={...e.me,name:s,role:a,presence:i,status_id:l}}function oT(e,t,n){n.at||n.no?e.mentions[t]={no:n.no??null,at:n.at??0}:delete e.mentions[t]}function sT(e,t,n){let s=e.logs[n.dialog_id];e.logs[n.dialog_id]={...s,items:{...s.items,[n.no]:n},seen:Math.max(s.seen,n.no)}}function aT(e,t){let n=e.logs[t.dialog_id];return!n||n.loaded&&t.no<bd(n)||n.later&&t.no>vd(n)}function bd(e){let t=1/0;for(let n in e.items)t=Math.min(t,Number(n));return t}function vd(e){let t=0;for(let n in e.items)t=Math.max(t,Number(n));return t}function rT(e,{data:t,reset:n}){let s=n?{...kl(),recent:e.recent}:e,a=Ft(s,"revs",...gd()),i=Ta(t.cursor);return Object.assign(a,{ready:!0,cursor:t.cursor,company:t.company,version:t.version,demo:t.demo,me:t.me,counts:t.counts}),vg(a,t,i),a}function iT(e,{view:t,sort:n,data:s}){let a=Ft(e,"dialogs","marks","mentions","revs","views"),i=Ta(s.cursor);for(let c of s.items)jn(a,"dialog",c.id,i,c);for(let c in s.marks)jn(a,"mark",Number(c),i,{read_no:s.marks[c]});for(let[c,u]of Sg(s))jn(a,"mention",c,i,u);let l=s.items.at(-1);return a.views[qn(t,n)]={loaded:!0,next:s.next,edge:s.next&&l?$d(l,t,n,Xo(a)):null},a}function lT(e,{data:t}){let n=Ft(e,"dialogs","marks","contacts","logs","revs"),s=Ta(t.cursor),{id:a}=t.dialog;return jn(n,"dialog",a,s,t.dialog),jn(n,"mark",a,s,{read_no:t.mark}),jn(n,"contact",t.contact.id,s,t.contact),n.logs[a]?.later&&Tg(n,a),yd(n,a,s,t.messages,{more:!!t.more,later:!1}),n}function cT(e,{id:t,data:n}){if(!e.logs[t])return e;let s=Ft(e,"logs","revs");Tg(s,t);let a=n.messages.at(-1)?.no??0;return yd(s,t,Ta(n.cursor),n.messages,{more:!!n.more,later:a<(e.dialogs[t]?.last_no??0)}),s}function yd(e,t,n,s,a){let i=e.logs[t]??wd(),l={...i.items};for(let c of s)wl(e,"message"+c.id,n)&&(l[c.no]=c);e.logs[t]={...i,items:l,loaded:!0,seen:Math.max(i.seen,s.at(-1)?.no??0),...a}}function Cg(e,t,n){let s=e.logs[t],a=Object.keys(s.items).map(Number).sort((c,u)=>c-u),i=a.length-wg;if(i<=0)return;let l={...s.items};for(let c of n==="before"?a.slice(-i):a.slice(0,i))delete e.revs["message"+l[c].id],delete l[c];e.logs[t]={...s,items:l,...n==="before"?{later:!0}:{more:!0}}}function Tg(e,t){let{seen:n}=e.logs[t];Og(e,t),e.logs[t]={...wd(),seen:n}}function uT(e,t,n){let[s,a]=[t[0]?.no,t.at(-1)?.no];return!t.length||!Object.keys(e.items).length?!0:n==="before"?a+1>=bd(e)&&s<=vd(e):s-1<=vd(e)&&a>=bd(e)}function pT(e,{id:t,data:n,side:s}){if(!e.logs[t]||s&&!uT(e.logs[t],n.messages,s))return e;let a=Ft(e,"logs","revs"),{later:i}=a.logs[t],l=s==="before"?{more:!!n.more}:{later:i&&!!n.more};return yd(a,t,Ta(n.cursor),n.messages,l),s&&Cg(a,t,s),a}function dT(e,{id:t}){let n=Ft(e,"logs","revs");n.recent=[t,...e.recent.filter(s=>s!==t)].slice(0,ZC),n.logs[t]??=wd();for(let s in n.logs)n.recent.includes(Number(s))||Og(n,s);return n}function Og(e,t){for(let n of Object.values(e.logs[t].items))delete e.revs["message"+n.id];delete e.logs[t]}function mT(e,t){let n=Ft(e,"revs",...new Set(t.rows.flatMap(hg)));for(let s of t.rows)s.k==="gone"?bg(n,s.of,s.id,s.rev):jn(n,s.k,s.id,s.rev,s.row);if(n.cursor=t.cursor,t.rows.some(s=>s.k==="message"))for(let s in n.logs)Object.keys(n.logs[s].items).length>wg*2&&Cg(n,s,"after");return Object.keys(n.dialogs).length>n.room?fT(n):n}function fT(e){let t=Ft(e,"dialogs","marks"),n=new Set(t.recent);for(let s in t.views){let[a,i]=s.split(":");for(let l of Ca(t.dialogs,a,i,Xo(t),t.views[s].edge))n.add(l)}for(let s in t.dialogs)if(!n.has(Number(s))){for(let a of["dialog","mark"])delete t.revs[a+s];delete t.dialogs[s],delete t.marks[s]}return t.room=Math.max(yg,n.size+eT),t}function $T(e,{dialog:t,message:n,sentAtRev:s}){let a=Ft(e,"dialogs","logs");if(t&&(e.revs["dialog"+t.id]??-1)===s&&(a.dialogs[t.id]=t),n){let i=e.logs[n.dialog_id];i&&!i.later&&!i.items[n.no]&&(a.logs[n.dialog_id]={...i,items:{...i.items,[n.no]:n},seen:Math.max(i.seen,n.no)})}return a}function hT(e,{id:t,client_no:n}){if((e.marks[t]??0)>=n)return e;let s=Ft(e,"marks");return s.marks[t]=n,s}function gT(e,{data:t}){let n=Ft(e,"notifications","revs");for(let s of t.items)jn(n,"notice",s.id,Ta(t.cursor),s);return n}function bT(e,{row:t}){return{...e,preferences:t}}function vT(e,{id:t,read_no:n}){let s=Ft(e,"marks");return s.marks[t]=n,s}function wT(e,{row:t}){return{...e,me:{...e.me,...t}}}function yT(e,{row:t}){let n=Ft(e,"contacts");return n.contacts[t.id]=t,n}function kT(e,{id:t,on:n}){let s=Ft(e,"follows");return gg(s,"follow",t,{on:n}),s}var ZC,wg,yg,eT,tT,Xo,Ta,xg,Tn,wd,xl,Sg,qn,xT,On=b(()=>{pn();yl();yl();ZC=8,wg=360,yg=3e3,eT=500,tT={mine:0,unassigned:0,all:0,mine_unread:0,waiting:0,unread:0,mentions:0,following:0,snoozed:0,failed:0,notifications:0,teams:{}},Xo=e=>({id:e.me?.id,marks:e.marks,follows:e.follows,mentions:e.mentions,operators:e.operators});Ta=e=>Number(String(e).split(":").pop()),xg=(e,t)=>{let n=e.marks[t.id];return n===void 0?0:Math.max(0,t.client_count-n)};Tn=e=>Object.values(e.items).sort((t,n)=>t.no-n.no),wd=()=>({items:{},more:!1,later:!1,loaded:!1,seen:0}),xl=(e=[])=>e.map(t=>[t.id,t]);kt("dialog",{map:"dialogs",leaves:["dialogs","logs","marks"]});kt("mark",{map:"marks",put:(e,t,n)=>{e.marks[t]=n.read_no}});kt("contact",{map:"contacts"});kt("operator",{map:"operators",put:nT,snapshot:e=>xl(e.operators)});kt("channel",{map:"channels",snapshot:e=>xl(e.channels)});kt("team",{map:"teams",snapshot:e=>xl(e.teams)});kt("status",{map:"statuses",snapshot:e=>xl(e.statuses)});kt("follow",{map:"follows",put:(e,t,n)=>{n.on?e.follows[t]=!0:delete e.follows[t]},snapshot:e=>(e.follows??[]).map(t=>[t,{on:!0}])});kt("mention",{map:"mentions",put:oT,snapshot:e=>Sg(e)});kt("me",{put:(e,t,n)=>{e.me={...e.me,...n}}});kt("counts",{put:(e,t,n)=>{e.counts=n}});kt("preferences",{put:(e,t,n)=>{e.preferences=n},snapshot:e=>[[0,e.preferences]]});kt("notice",{map:"notifications",put:(e,t,n)=>{n.id?e.notifications[t]=n:delete e.notifications[t]}});kt("message",{map:"logs",put:sT,leaves:[],accepts:(e,t)=>!aT(e,t)});Sg=({mentions:e={}})=>Object.entries(e).map(([t,n])=>[Number(t),n]);qn=(e,t)=>`${e}:${t}`;xT={start:rT,page:iT,dialog:lT,around:cT,log:pT,opened:dT,rows:mT,result:$T,read:hT,unreadFrom:vT,me:wT,preferences:bT,bell:gT,contact:yT,follow:kT,forget:()=>kl()}});function Q(e){I.value=kg(I.value,e)}var I,_T,Kn,te,Zo,Pe,Oe,ht,ve,_l,pe,rt,mo,fo,jr,es,qr,A,Oa,ts,Ea,Xe,D=b(()=>{X();On();yl();I=_(kl());_T={},Kn=e=>he(()=>I.value[fg(e)]??_T),te=Kn("dialog"),Zo=Kn("mark"),Pe=Kn("operator"),Oe=Kn("channel"),ht=Kn("message"),ve=he(()=>I.value.counts),_l=he(()=>I.value.views),pe=he(()=>I.value.preferences),rt=Kn("team"),mo=Kn("status"),fo=Kn("follow"),jr=Kn("mention"),es=()=>Xo({me:A.value,marks:Zo.value,follows:fo.value,mentions:jr.value,operators:Pe.value}),qr=Kn("notice"),A=he(()=>I.value.me),Oa=he(()=>ve.value.mine_unread+ve.value.unassigned),ts=e=>I.value.revs["dialog"+e]??-1,Ea=e=>xg({marks:Zo.value},e),Xe=e=>Oe.value[e.channel_id]});function Ag(e){Kr.peek().startsWith("/inbox")&&(Eg=Kr.peek()),Kr.value=e}function Ng(e){return Ur=e,()=>{Ur===e&&(Ur=null)}}function R(e,{replace:t=!1,sure:n=!1}={}){e===Cl()||!n&&Pg(e)||(history[t?"replaceState":"pushState"](null,"",e),Ag(e))}var Cl,Kr,Sl,ST,T,Eg,Un,Ur,Pg,L,Tl,Nt,Ol,Re,U=b(()=>{X();Fr();Cl=()=>location.pathname+location.search,Kr=_(Cl()),Sl=e=>/^\d{1,15}$/.test(e??"")?Number(e):null,ST={notices:"notifications"},T=he(()=>{let e=new URL(Kr.value,location.origin),[,t,n,s]=e.pathname.split("/"),a={dialog:null,at:null,q:"",section:null,id:null,rule:null,tab:null},i={view:rg(n)?n:"mine",...a};return t==="login"||t==="setup"?{...i,page:t}:t==="search"?{...i,page:t,q:e.searchParams.get("q")??""}:t==="settings"?{...i,page:t,section:ST[n]??(n||null)}:t==="clients"?{...i,page:t,id:Sl(n)}:t==="automation"?{...i,page:t,rule:Sl(n)??(n||null),tab:e.searchParams.get("tab")}:t&&t!=="inbox"?{...i,page:"nowhere"}:{...i,page:"inbox",dialog:Sl(s),at:Sl(e.searchParams.get("m"))}}),Eg="/inbox/mine",Un=()=>Eg;Ur=null;window.addEventListener("beforeunload",e=>{Ur?.(null)&&e.preventDefault()});Pg=e=>!!Ur?.(e,()=>R(e,{sure:!0}));L=(e,t,n)=>t?`/inbox/${e}/${t}${n?`?m=${n}`:""}`:`/inbox/${e}`,Tl=e=>e?`/search?${new URLSearchParams({q:e})}`:"/search",Nt=e=>e?`/settings/${e}`:"/settings",Ol=e=>`/clients/${e}`,Re=(e=null,t=null)=>`/automation${e?`/${e}`:""}${t?`?tab=${t}`:""}`;window.addEventListener("popstate",()=>{Pg(Cl())?history.pushState(null,"",Kr.peek()):Ag(Cl())});document.addEventListener("click",e=>{let t=e.target.closest?.("a[href^='/inbox'], a[href^='/search'], a[href^='/settings'], a[href^='/clients'], a[href^='/automation']");!t||e.defaultPrevented||e.button||e.metaKey||e.ctrlKey||e.shiftKey||(e.preventDefault(),R(t.getAttribute("href")))})});function Lg(e){e(),requestAnimationFrame(()=>requestAnimationFrame(e))}function Us(){El+=1;let e=El;Lg(()=>{e===El&&(Al=performance.now())})}function Sd(){El+=1,Al=-Nl}var Nl,Dg,Al,Mg,Rg,kd,_d,xd,El,Ig,zg,Bg,Hs,Pl,$o=b(()=>{X();U();D();Nl=700,Dg=0,Al=-Nl,Mg=0,Rg=0,kd=0,_d=!1,xd=he(()=>{let{page:e,dialog:t}=T.value;return e==="inbox"&&t&&ht.value[t]?.loaded?t:null});me(()=>{let e=xd.value;_d=!1,Lg(()=>{xd.peek()===e&&(Dg=performance.now())})});for(let e of["keydown","pointerdown","click"])window.addEventListener(e,t=>{Mg=t.timeStamp,e!=="pointerdown"&&(kd=e==="click"?t.detail:0,kd===1&&(Rg=t.timeStamp))},{capture:!0});El=0,Ig=()=>{_d=!0};zg=e=>e-Dg>=Nl,Bg=e=>xd.peek()!==null&&zg(e),Hs=()=>Mg-Al<Nl||kd>1&&Al>=Rg,Pl=()=>_d||zg(performance.now())});function ET(e,t){let n=[...e],s=[];for(;n.length+1>TT;){let a=Math.min(...n.map(Cd));if(a>Cd(t))break;s.push(...n.splice(n.findIndex(i=>Cd(i)===a),1))}return s}function ne(e,{icon:t="check",undo:n=null,action:s=null,label:a="",alert:i=!1,ms:l=CT,silent:c=!1,more:u=null,keep:d=!1}={}){Wg+=1;let p={id:Wg,text:e,icon:t,alert:i,silent:c,more:u,keep:d,label:n?o("Undo"):a,run:n??s,undo:!!n},h=c?[]:ET(ho.value.filter(f=>!f.silent),p);return ho.value=[...ho.value.filter(f=>!h.includes(f)),p],n&&!c&&(go.value=[{id:p.id,text:e,icon:t,at:Date.now(),run:n},...go.peek()].slice(0,OT)),setTimeout(()=>Dl(p.id),l),p.id}function Dl(e){ho.value=ho.value.filter(t=>t.id!==e)}function Hr(e){Dl(e),go.value=go.peek().filter(t=>t.id!==e)}function Gr(e){Sd(),e.undo??!0?Hr(e.id):Dl(e.id),e.run()}function qg(e){Sd(),Dl(e.id),e.more.run()}function Ml(){let e=ho.value.findLast(t=>t.undo);e&&Gr(e)}var CT,TT,Wg,ho,go,OT,Cd,Fg,fe,jg,De=b(()=>{X();x();$o();CT=8e3,TT=3,Wg=0,ho=_([]),go=_([]),OT=50,Cd=e=>e.keep?2:e.run||e.alert?1:0;Fg=(e,t)=>ne("",{undo:e,ms:t,silent:!0}),fe=(e,t)=>ne(e,{icon:"circle-alert",alert:!0,...t});jg=()=>{go.value=[]}});function Td(e,t,n){localStorage.setItem("okno."+e,t),t===n?delete document.documentElement.dataset[e]:document.documentElement.dataset[e]=t}async function Gn(e){localStorage.setItem("okno.lang",e),await Wr(e),await Il({locale:e})}async function ns(e){Vt.value=e,await Il({theme:e})}async function Aa(e){En.value=e,await Il({density:e})}async function Il(e){if(xe.value!=="in"){Vr={...Vr,...e};return}try{Q({t:"me",row:await Z("/api/me",e,{method:"PATCH"})})}catch(t){fe(B(t))}}async function zl(){if(Object.keys(Vr).length)try{await Z("/api/me",Vr,{method:"PATCH"}),Vr={}}catch{}}async function Od(){let{locale:e,theme:t,density:n}=A.peek();Vt.value=t,En.value=n,e&&localStorage.setItem("okno.lang",e),e&&e!==Ne.peek()&&await Wr(e)}var Vt,Kg,Rl,En,Ll,Hn,dn,Pt,Ug,Hg,Vr,AT,ut=b(()=>{X();V();D();x();pn();De();Vt=_(localStorage.getItem("okno.theme")??"system"),Kg=_(matchMedia("(prefers-color-scheme: dark)").matches);matchMedia("(prefers-color-scheme: dark)").addEventListener("change",e=>{Kg.value=e.matches});Rl=he(()=>Vt.value==="dark"||Vt.value==="system"&&Kg.value),En=_(localStorage.getItem("okno.density")??"normal"),Ll=_(localStorage.getItem("okno.text")??"normal"),Hn=_(localStorage.getItem("okno.side")==="hidden"),dn=_(localStorage.getItem("okno.card")==="hidden"),Pt=_(lg.includes(localStorage.getItem("okno.sort"))?localStorage.getItem("okno.sort"):"urgent");me(()=>{Td("theme",Vt.value,"system")});me(()=>{Td("density",En.value,"normal")});me(()=>{Td("text",Ll.value,"normal")});me(()=>{localStorage.setItem("okno.side",Hn.value?"hidden":"shown")});me(()=>{localStorage.setItem("okno.card",dn.value?"hidden":"shown")});me(()=>{localStorage.setItem("okno.sort",Pt.value)});Ug=()=>localStorage.getItem("okno.lang");Hg=e=>Il({status_id:e});Vr={};AT=he(()=>A.value&&[A.value.locale,A.value.theme,A.value.density].join());me(()=>{AT.value&&At(()=>{Od()})})});function Nd(e){bo=e,vo=!0,Md()}function Pd(){vo=!1,clearTimeout(Ad),gt?.close(),gt=null,Gs=0,Yt.value="on"}function Dd(){gt?.readyState===WebSocket.OPEN&&gt.send(JSON.stringify({t:"hello",cursor:bo.cursor(),build:bo.build}))}function Vg(e){gt?.readyState===WebSocket.OPEN&&gt.send(JSON.stringify(e))}function Md(){if(clearTimeout(Ad),!vo||gt&&gt.readyState<=WebSocket.OPEN)return;let e=location.protocol==="https:"?"wss:":"ws:",t=new WebSocket(`${e}//${location.host}/api/live`);gt=t,Ed=Date.now(),t.addEventListener("open",()=>{t===gt&&Dd()}),t.addEventListener("message",n=>{t===gt&&LT(JSON.parse(n.data))}),t.addEventListener("close",n=>{t===gt&&Yg(n.code)})}function LT(e){if(Ed=Date.now(),e.t==="ping"){gt.send('{"t":"pong"}');return}if(e.t==="welcome"){bo.signal(e),Rd();return}e.t==="resync"&&bo.resync(),e.t==="events"?bo.events(e):bo.signal(e)}function IT(){if(!vo)return;let e=gt;gt=null,e?.close(),Wl()}function Rd(){Bl=0;let e=Gs>0;Gs=0,Yt.value="on",bo.back(e)}function Yg(e){if(gt=null,!vo)return;if(Gs||=Date.now(),e===Gg.signedOut){vo=!1,bo.signedOut();return}let t=e===Gg.tooSlow?0:Math.min(PT,NT*2**Bl);Bl+=1,Ad=setTimeout(Md,t*(.5+Math.random()/2))}function Wl(){Bl=0,Md()}var NT,PT,DT,MT,RT,Gg,Yt,gt,bo,Bl,Gs,Ed,Ad,vo,Vs=b(()=>{X();NT=1e3,PT=3e4,DT=45e3,MT=2e3,RT=5e3,Gg={signedOut:4401,foreign:4403,tooSlow:4408},Yt=_("on"),gt=null,bo=null,Bl=0,Gs=0,Ed=0,Ad=0,vo=!1;setInterval(()=>{if(!vo)return;if(gt?.readyState===WebSocket.OPEN&&Date.now()-Ed>DT){let t=gt;Yg(0),t.close()}let e=Gs?Date.now()-Gs:0;Yt.value=e>RT?"off":e>MT?"grey":"on"},500);window.addEventListener("online",IT);window.addEventListener("offline",()=>{vo&&(Gs||=Date.now())});document.addEventListener("visibilitychange",()=>{!document.hidden&&vo&&!gt&&Wl()})});function ob(e){e.t==="welcome"&&(tb=Date.now(),Fl.value={},jl.value={},ss.value={},Ul()),e.t==="presence"&&(Fl.value=Jg(Fl.peek(),e.people,t=>t==="off")),e.t==="here"&&(jl.value=Jg(jl.peek(),{[e.dialog]:e.people},t=>!t.length)),e.t==="typing"&&BT(e.dialog)}function Jg(e,t,n){let s={...e,...t};for(let a in t)n(t[a])&&delete s[a];return s}function BT(e){let t=Date.now()+Id;ss.value={...ss.peek(),[e]:t},setTimeout(()=>{ss.peek()[e]===t&&sb(e)},Id)}function sb(e){if(!(e in ss.peek()))return;let{[e]:t,...n}=ss.peek();ss.value=n}function ab(e){for(let t of e)t.k==="message"&&t.row.kind==="in"&&sb(t.row.dialog_id)}function lb(e,t,n){let s=Date.now();os.value=n.trim()?{dialog:e,mode:t,at:s}:null,os.value&&(s-zd>=Ld&&Ul(),setTimeout(()=>{os.peek()?.at===s&&(os.value=null)},Id-Ld))}function Bd(){os.value=null}function Ul(){if(clearTimeout(Qg),xe.peek()!=="in")return;let e=zd+Ld-Date.now();if(e>0){Qg=setTimeout(Ul,e);return}zd=Date.now(),Vg(JSON.parse(ib.peek()))}function Wd(){ql.value=!1,clearTimeout(Xg),Xg=setTimeout(()=>{ql.value=!0},zT)}var Ld,Id,zT,Fl,jl,ss,Zg,eb,Kl,tb,nb,rb,ql,os,zd,Qg,Xg,ib,Ys=b(()=>{X();V();Vs();U();D();Ld=2e3,Id=6e3,zT=5*6e4,Fl=_({}),jl=_({}),ss=_({}),Zg=e=>Fl.value[e]??"off",eb=e=>(jl.value[e]??[]).filter(t=>t.id!==A.value?.id),Kl=e=>e in ss.value,tb=0,nb=()=>tb;rb=_(!document.hidden),ql=_(!1),os=_(null),zd=0,Qg=0,Xg=0,ib=he(()=>{let{page:e,dialog:t}=T.value,n=e==="inbox"&&rb.value&&!ql.value?t:null,s=os.value&&os.value.dialog===n?os.value.mode:null;return JSON.stringify({t:"look",dialog:n,typing:s,idle:ql.value})});me(()=>{ib.value&&Yt.value==="on"&&Ul()});for(let e of["keydown","pointerdown","pointermove","wheel"])window.addEventListener(e,Wd,{passive:!0,capture:!0});document.addEventListener("visibilitychange",()=>{rb.value=!document.hidden,document.hidden||Wd()});Wd()});function Na(e,...t){for(let n of Yr[e])n(...t)}async function wo(e,t){if(it.value[e]?.busy)return!1;it.value={...it.value,[e]:{busy:!0}};try{await t();let{[e]:n,...s}=it.value;return it.value=s,!0}catch(n){if(!(n instanceof ce))throw n;return it.value={...it.value,[e]:{busy:!1,problem:n}},!1}}async function Js(){let e=await q("/api/start");xe.value="in",ub.value=Date.now(),qs(()=>{Q({t:"start",data:e,reset:!0}),Na("snapshot",e,{entered:!0})}),await Od(),Na("entered",e.me.id),Nd($b),db.postMessage(e.me.id)}function Gl(){Pd(),xe.value="out",it.value={},Q({t:"forget"})}function mb(){xe.value="in",Nd($b),Na("online")}async function bb(){let{view:e,dialog:t}=T.peek(),n=Wt(e,Pt.peek());try{let s=await q("/api/start");if(s.build!==fb&&!hb.some(l=>l())){location.reload();return}let a=await FT(e,n),i=t?await q(`/api/dialogs/${t}`).catch(()=>null):null;qs(()=>{Q({t:"start",data:s,reset:!0}),Na("snapshot",s,{entered:!1});for(let l of a)Q({t:"page",view:e,sort:n,data:l});t&&Q({t:"opened",id:t}),i&&Q({t:"dialog",data:i})}),Dd(),Rd()}catch(s){if(!(s instanceof ce))throw s;s.offline&&setTimeout(bb,3e3)}}async function FT(e,t){let{dialogs:n,views:s}=I.peek(),a=s[qn(e,t)],i=a?.loaded?Ca(n,e,t,Xo(I.peek()),a.edge).length:0,l=[await q(Hl(e,t,null))];for(let c=l[0].items.length;c<i&&l.length<WT&&l.at(-1).next;c+=l.at(-1).items.length)l.push(await q(Hl(e,t,l.at(-1).next)));return l}function Hl(e,t,n){let s=new URLSearchParams({view:e,sort:t,limit:n?"100":"50"});return n&&s.set("after",n),`/api/dialogs?${s}`}function Qs(e,t){let n=I.peek().views[qn(e,t)];return n?.loaded&&!n.next?null:wo(`page:${qn(e,t)}`,async()=>{let s=await q(Hl(e,t,n?.next));Q({t:"page",view:e,sort:t,data:s})})}async function Jr(e,{unread:t=!0}={}){Q({t:"opened",id:e}),!I.peek().logs[e].loaded&&(await wo(`dialog:${e}`,async()=>{let n=await q(`/api/dialogs/${e}`),s=t?await jT(e,n):null;qs(()=>{Q({t:"dialog",data:n}),s&&Q({t:"around",id:e,data:s})})}),kb())}async function jT(e,{mark:t,dialog:n,messages:s,more:a}){let i=Math.min(...s.map(c=>c.client_no??1/0));if(!a||t>=n.client_count||i<=t+1)return null;let{no:l}=await q(`/api/dialogs/${e}/place?client_no=${t+1}`);return l?q(wb(e,l)):null}async function qT(e,t){await Jr(e,{unread:!1});let n=I.peek().logs[e];!n?.loaded||n.items[t]||t>(I.peek().dialogs[e]?.last_no??0)||await wo(`around:${e}`,async()=>{Q({t:"around",id:e,data:await q(wb(e,t))})})}function Fd(e){let t=I.peek().logs[e];if(!t?.later)return null;let n=Math.max(...Object.keys(t.items).map(Number));return wo(`newer:${e}`,async()=>{Q({t:"log",id:e,side:"after",data:await q(`/api/dialogs/${e}/messages?after=${n}&limit=${yb}`)})})}function jd(e){let t=I.peek().logs[e];if(!t?.loaded||!t.more)return null;let n=Math.min(...Object.keys(t.items).map(Number));return wo(`older:${e}`,async()=>{Q({t:"log",id:e,side:"before",data:await q(`/api/dialogs/${e}/messages?before=${n}&limit=${yb}`)})})}function kb(){for(let e of I.peek().recent){let t=I.peek().logs[e],n=t?.loaded?_g(t):null;n!==null&&wo(`hole:${e}`,async()=>{Q({t:"log",id:e,side:"after",data:await q(`/api/dialogs/${e}/messages?after=${n}&limit=40`)})})}}function xb(e){let t=n=>Q({t:"rows",cursor:I.peek().cursor,rows:[{k:"mark",id:e.id,rev:0,row:{read_no:n}}]});if(e.opened_at>=ub.peek()){t(0);return}wo("mark",async()=>{t((await q(`/api/dialogs/${e.id}`)).mark)})}async function _b(e){let t=e.id,n=e.client_count;if(!((I.peek().marks[t]??0)>=n)){Q({t:"read",id:t,client_no:n});try{await Te("POST",`/api/dialogs/${t}/read`,{client_no:n})}catch{}}}function KT(){for(let s of Object.keys(it.value)){if(!it.value[s].problem?.offline)continue;let{[s]:a,...i}=it.value;it.value=i}let{view:e,dialog:t}=T.peek(),n=Wt(e,Pt.peek());I.peek().views[qn(e,n)]?.loaded||Qs(e,n),t&&!I.peek().logs[t]?.loaded&&Jr(t)}var it,ub,Yr,pb,Pa,mn,as,db,fb,$b,hb,gb,WT,vb,cb,wb,Vl,yb,lt=b(()=>{X();V();pn();Vs();Ys();ut();On();U();D();it=_({}),ub=_(0),Yr={snapshot:[],entered:[],rows:[],online:[]},pb=e=>{Yr.snapshot.push(e)},Pa=e=>{Yr.entered.push(e)},mn=e=>{Yr.rows.push(e)},as=e=>{Yr.online.push(e)};db=new BroadcastChannel("okno");db.addEventListener("message",e=>{xe.peek()==="out"||!I.peek().me||e.data===I.peek().me.id||(Pd(),Js().catch(()=>location.reload()))});fb=new URL(import.meta.url).pathname.split("/")[2],$b={build:fb,cursor:()=>I.peek().cursor,events:e=>{let t=I.peek();Q({t:"rows",cursor:e.cursor,rows:e.rows}),ab(e.rows),Na("rows",e.rows,t,I.peek()),kb()},signal:ob,resync:()=>{bb()},back:()=>{KT(),Na("online")},signedOut:()=>{xe.value="expired"}},hb=[],gb=e=>{hb.push(e)};WT=10;vb=(e,t)=>wo(`page:${qn(e,t)}`,async()=>{Q({t:"page",view:e,sort:t,data:await q(Hl(e,t,null))})});cb=40,wb=(e,t)=>`/api/dialogs/${e}/messages?before=${t+cb/2}&limit=${cb}`,Vl=e=>wo(`dialog:${e}`,async()=>{Q({t:"dialog",data:await q(`/api/dialogs/${e}`)})}),yb=60;me(()=>{let{page:e,view:t,dialog:n,at:s}=T.value,a=Wt(t,Pt.value);xe.value!=="in"||e!=="inbox"||At(()=>{I.value.views[qn(t,a)]?.loaded||Qs(t,a),n&&s?qT(n,s):n&&Jr(n)})})});var w,qe,re=b(()=>{X();w=_(null),qe=_(!1)});var Kd,Ud,rs,Da,Jl,Vn,Ma,Qr,yo=b(()=>{Kd=new Map,Ud=new Map,rs=e=>{Kd.set(e.page,e)},Da=e=>Kd.get(e),Jl=()=>[...Kd.values()].filter(e=>e.icon),Vn=e=>{Ud.set(e.id,{when:()=>!0,...e})},Ma=()=>[...Ud.values()].filter(e=>e.when()),Qr=e=>Ud.get(e)});function Cb(e){let t=String(e).replace(/[«»"“”]/g," ").split(/\s+/).filter(s=>/[\p{L}\p{N}]/u.test(s));return t.length?(t.length>1?[t[0],t[1]]:[t[0]]).map(s=>[...s.replace(/^[^\p{L}\p{N}]+/u,"")][0]).join("").toUpperCase():"?"}function fn(e){let t=0;for(let n of String(e))t=(t*31+n.codePointAt(0))%9973;return"h"+(1+t%8)}function Ra(e){let[t,n]=String(e).split(/\s+/);return n?`${t} ${[...n][0]}.`:t}var is,F,Se=b(()=>{D();x();is=e=>String(e).split(/\s+/)[0],F=e=>Pe.value[e]?.name??o("Former colleague")});function Xs(e){let t=Object.values(Oe.value).filter(s=>s.kind===e.kind&&s.health!=="removed"),n=Oe.value[e.channel_id];return t.length>1&&n?`${ge(e.kind)} · ${n.name}`:ge(e.kind)}var VT,m,La,Tb,ge,Ob,we,H,Ql,Zt,Ze,le,N=b(()=>{O();x();Se();D();VT=new URL("../../icons.svg",import.meta.url).pathname,m=({name:e,size:t=""})=>r`<svg class=${"i "+t} aria-hidden="true"><use href=${`${VT}#${e}`} /></svg>`,La=({big:e})=>r`<svg class=${e?"mark big":"mark"} viewBox="0 0 26 26" aria-hidden="true">
<rect class="fr" width="26" height="26" rx="7" />
<rect class="p" x="5" y="5" width="7.2" height="7.2" rx="1.8" />
<rect class="p2" x="13.8" y="5" width="7.2" height="7.2" rx="1.8" />
<rect class="p2" x="5" y="13.8" width="7.2" height="7.2" rx="1.8" />
<rect class="lit" x="13.8" y="13.8" width="7.2" height="7.2" rx="1.8" />
</svg>`,Tb={telegram:()=>o("Telegram"),vk:()=>o("VK"),email:()=>o("Email"),phone:()=>o("Phone")},ge=e=>Tb[e]?Tb[e]():e;Ob=({dialog:e})=>{let[t,...n]=Xs(e).split(" · ");return n.length?r`<span class="only-roomy">${t} · </span>${n.join(" · ")}`:t},we=({kind:e,size:t="",named:n})=>r`<span class=${`ch ${e} ${t}`} role=${n?"img":null} aria-label=${n?ge(e):null}
aria-hidden=${n?null:"true"}>
<${m} name=${"ch-"+e} />
</span>`,H=({name:e,face:t,size:n="",children:s})=>r`<span class=${`av ${fn(e)} ${n}`} aria-hidden="true">
${Cb(e)}
${t&&r`<img key=${t} src=${`/avatars/${t}`} alt="" loading="lazy" draggable=${!1} />`}
${s}
</span>`,Ql=({size:e=""})=>r`<span class=${`av none ${e}`} aria-hidden="true"><${m} name="user-round" size="s" /></span>`,Zt=({of:e})=>r`<span class="keys">${e.map(t=>r`<kbd>${t}</kbd>`)}</span>`,Ze=({width:e})=>r`<svg class="skw" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
<rect width=${e} height="8" rx="2" />
</svg>`,le=({icon:e,title:t,text:n,children:s})=>r`<div class="empty"><span class="eic"><${m} name=${e} size="l" /></span>
<b>${t}</b>${n&&r`<span>${n}</span>`}${s}</div>`});var YT,Y,Ye=b(()=>{X();YT=15e3,Y=_(Date.now());setInterval(()=>{Y.value=Date.now()},YT);document.addEventListener("visibilitychange",()=>{document.hidden||(Y.value=Date.now())})});function Yn(e){let t=Ne.value+JSON.stringify(e);return Hd.has(t)||Hd.set(t,new Intl.DateTimeFormat(Ne.value==="ru"?"ru-RU":"en-GB",e)),Hd.get(t)}function Db(e,t){try{let n=new Intl.NumberFormat(Ne.value==="ru"?"ru-RU":"en-GB",{style:"currency",currency:t,trailingZeroDisplay:"stripIfInteger"});return n.format(e/10**n.resolvedOptions().maximumFractionDigits)}catch{return`${e/100} ${t??""}`.trim()}}function en(e){let t=e,n=0;for(;t>=1e3&&n<Nb.length-1;)t/=1024,n+=1;let s=n>1&&t<10?1:0;return`${new Intl.NumberFormat(Ne.value==="ru"?"ru-RU":"en-GB",{maximumFractionDigits:s}).format(t)} ${Nb[n]()}`}function Ot(e,t=Date.now()){return Yn(Xl(e,t)?{day:"numeric",month:"long"}:{day:"numeric",month:"long",year:"numeric"}).format(e)}function Zs(e,t){let n=Xr(e,t);return n<=0?K(e):n===1?o("yesterday"):n<7?Yn({weekday:"short"}).format(e):Yn(Xl(e,t)?{day:"numeric",month:"short"}:{day:"2-digit",month:"2-digit",year:"2-digit"}).format(e)}function Ia(e,t){let n=Xr(e,t);return n===0?o("Today"):n===1?o("Yesterday"):Ot(e,t)}function et(e,t){let n=Xr(e,t);return n<=0?o("today"):n===1?o("yesterday"):Ot(e,t)}function pt(e,t=Date.now()){let n=-Xr(e,t);if(n===0)return o("today at {time}",{time:K(e)});if(n===1)return o("tomorrow at {time}",{time:K(e)});let s=Yn(Xl(e,t)?{weekday:"short",day:"numeric",month:"long"}:{day:"numeric",month:"long",year:"numeric"}).format(e);return o("{day} at {time}",{day:s,time:K(e)})}function An(e){let t=Math.max(1,Math.floor(e/Pb));if(t<60)return o("{n} min",{n:t});let n=Math.floor(e/Gd);return n<24?t%60&&n<10?o("{h} h {m} min",{h:n,m:t%60}):o("{h} h",{h:n}):C("{n} day","{n} days",Math.floor(e/Vd))}function Mb(e,t){let n=Math.floor((t-e)/1e3);return n<5?o("just now"):n<60?C("{n} second ago","{n} seconds ago",n):t-e<Gd?C("{n} minute ago","{n} minutes ago",Math.floor(n/60)):Xr(e,t)===0?o("at {time}",{time:K(e)}):Ke(e)}function Rb(e){let t=Yn({month:"long",year:"numeric"}).format(e).replace(/\s*г\.$/,"");return t[0].toUpperCase()+t.slice(1)}function Lb(e,t=Date.now()){let n=e-t<2*Vd?{weekday:"short"}:{day:"numeric",month:"short"};return`${Yn(n).format(e)}, ${K(e)}`}var Pb,Gd,Vd,Hd,Eb,Xr,Xl,Ab,oe,Tt,K,Ke,Nb,ko,xo,Ib,se=b(()=>{x();Pb=6e4,Gd=60*Pb,Vd=24*Gd,Hd=new Map;Eb=e=>new Date(e).setHours(0,0,0,0),Xr=(e,t)=>Math.round((Eb(t)-Eb(e))/Vd),Xl=(e,t)=>new Date(e).getFullYear()===new Date(t).getFullYear(),Ab={ru:new Intl.NumberFormat("ru-RU"),en:new Intl.NumberFormat("en-GB")},oe=e=>(Ab[Ne.value]??Ab.en).format(e).replaceAll(","," ");Tt=e=>new Date(e).toDateString(),K=e=>Yn({hour:"2-digit",minute:"2-digit"}).format(e),Ke=e=>Yn({dateStyle:"long",timeStyle:"short"}).format(e),Nb=[()=>o("B"),()=>o("KB"),()=>o("MB"),()=>o("GB")];ko=e=>`${Math.floor(e/60)}:${String(Math.floor(e%60)).padStart(2,"0")}`;xo=(e,t=Date.now())=>Yn(!t||Xl(e,t)?{weekday:"short",day:"numeric",month:"long"}:{day:"numeric",month:"long",year:"numeric"}).format(e);Ib=()=>Array.from({length:7},(e,t)=>{let n=Yn({weekday:"short"}).format(new Date(2024,0,t+1));return n[0].toUpperCase()+n.slice(1,2)})});function Jd(e){let t=$n.peek().filter(n=>!e.includes(n));t.length!==$n.peek().length&&($n.value=t)}function zb(e){Zr.value=e,setTimeout(()=>{Zr.peek()===e&&(Zr.value=[])},JT)}function Bb(e,t,n){let s=Xo(e),a=t.filter(l=>e.dialogs[l]&&!Qo(e.dialogs[l],n,s));if(!a.length)return null;let i=a.filter(l=>e.dialogs[l].assignee_id===e.me.id);return i.length?{view:"mine",ids:i}:{view:"unassigned",ids:a}}var JT,$n,Zr,za,Yd,Zl=b(()=>{lt();X();pn();On();JT=1600,$n=_([]),Zr=_([]),za=_(null),Yd=(e,t)=>Jo(e)&&e.waiting_since!==null&&(e.assignee_id===null||e.assignee_id===t);mn((e,t,n)=>{let s=n.me?.id,a=e.filter(({k:l,id:c,row:u})=>l==="dialog"&&Yd(u,s)&&!(t.dialogs[c]&&Yd(t.dialogs[c],s))&&!$n.peek().includes(c)),i=$n.peek().filter(l=>n.dialogs[l]&&Yd(n.dialogs[l],s));(a.length||i.length!==$n.peek().length)&&($n.value=[...i,...a.map(({id:l})=>l)])})});async function tc(){Ba.value!=="unsupported"&&(Ba.value=await Notification.requestPermission())}function Kb(e,t,n,s){if(Ba.value!=="granted")return!1;let a=new Notification(e,{body:t,tag:`okno-${n}`,silent:!0});return a.addEventListener("click",()=>{window.focus(),a.close(),s()}),!0}var Ba,ei,ec,Wb,Fb,jb,qb,Qd=b(()=>{X();Ba=_("Notification"in window?Notification.permission:"unsupported"),ei=_(!1);navigator.locks?.request("okno.leader",()=>new Promise(()=>{ei.value=!0}));navigator.locks||(ei.value=!0);ec="okno.focus",Wb=crypto.randomUUID?.()??String(Math.random()),Fb=()=>{localStorage.setItem(ec,Wb)},jb=()=>{localStorage.getItem(ec)===Wb&&localStorage.removeItem(ec)};window.addEventListener("focus",Fb);window.addEventListener("blur",jb);window.addEventListener("pagehide",jb);document.hasFocus()&&Fb();qb=()=>localStorage.getItem(ec)!==null});var QT,XT,Ub,ZT,Hb,jt,_o=b(()=>{x();QT={"token-wrong":()=>o("the platform rejects the token"),"other-poller":()=>o("another program receives this bot's messages"),"webhook-set":()=>o("a webhook is set on the bot"),"settings-wrong":()=>o("the stored settings cannot be used"),"secrets-unreadable":()=>o("the stored token cannot be decrypted with the current key"),network:()=>o("the platform cannot be reached"),"server-error":()=>o("the platform has a problem"),"answer-broken":()=>o("unexpected response from the platform"),"rate-limited":()=>o("the platform asks to wait"),"storage-failed":()=>o("messages cannot be stored"),"internal-error":()=>o("the connector failed, the log has the details"),"history-gap":()=>o("the platform lost some events; the rest was loaded from its history"),"longpoll-off":()=>o("Long Poll is off in the community's settings"),"password-wrong":()=>o("the mail server rejects the name or the password"),"certificate-wrong":()=>o("the mail server's certificate cannot be trusted"),"tls-missing":()=>o("the mail server offers no secure connection"),"tls-failed":()=>o("a secure connection to the mail server failed"),"folder-missing":()=>o("the mailbox has no such folder"),"mailbox-full":()=>o("the mailbox is full, clients' emails are rejected"),"server-unreachable":()=>o("the mail server cannot be reached"),"blocked-by-client":()=>o("the client has blocked the bot"),"client-gone":()=>o("the client's account no longer exists"),"kicked-from-group":()=>o("the bot is no longer in the group"),"no-permission":()=>o("the bot may not write there"),"too-late":()=>o("the platform no longer allows changes"),"reaction-refused":()=>o("the platform does not accept this reaction here"),"never-arrived":()=>o("the platform says it does not have it"),"message-gone":()=>o("the client no longer has the message"),"client-not-started":()=>o("the client must write first"),"chat-not-found":()=>o("the platform does not know this chat"),"text-too-long":()=>o("the text is too long for this channel"),"text-empty":()=>o("the text is empty"),"not-allowed-by-client":()=>o("the client has not allowed messages from the community"),"client-privacy":()=>o("the client's privacy settings block it"),blacklisted:()=>o("the client is on the community's blacklist"),"too-many-files":()=>o("too many files for one message"),"file-missing":()=>o("a file is no longer stored here"),"file-too-large":()=>o("the file is too large for this channel"),"address-wrong":()=>o("emails cannot be sent to this address"),"address-refused":()=>o("the mail server does not know this address or rejects it"),"sender-refused":()=>o("the mail server does not allow this mailbox to send"),"recipient-mailbox-full":()=>o("the client's mailbox is full"),bounced:()=>o("the email bounced"),"email-too-large":()=>o("the email with its files is too large"),postponed:()=>o("the mail server asks to try again later"),"header-unsafe":()=>o("the email headers contain unsafe characters"),"partly-sent":()=>o("only part of it was sent"),"gave-up":()=>o("could not be sent in time"),"no-answer":()=>o("the connection broke before a response came"),"server-stopped":()=>o("the server stopped during the send"),"server-crashed":()=>o("the server ended during the send")},XT={"auto-replied":()=>o("auto-reply"),"auto-generated":()=>o("sent by a program"),"auto-notified":()=>o("notification"),bounce:()=>o("an email bounced"),report:()=>o("mail server report"),own:()=>o("sent from our own address"),"empty-return-path":()=>o("no replies expected"),list:()=>o("mailing list"),bulk:()=>o("bulk email"),"blocked-sender":()=>o("blocked sender")},Ub=e=>XT[e]?.()??o("sent by a program"),ZT={"too-large":()=>o("larger than the limit"),"too-many":()=>o("too many files in one message"),"file-gone":()=>o("the platform no longer has it"),refused:()=>o("the platform refused it"),"gave-up":()=>o("could not be downloaded in time")},Hb=e=>ZT[e]?.()??(e||o("could not be downloaded")),jt=(e,t)=>QT[e]?.()??(t||o("the platform refused it"))});function Wa(){return!Xd.value&&!Zd&&(Zd=!0,q("/api/command-line").then(e=>{Xd.value=e},()=>{Zd=!1})),Xd.value}var Xd,Zd,Fa,Gb,nc=b(()=>{X();V();Xd=_(null),Zd=!1;Fa=(e,t)=>`${e.program} ${t} ${e.options}`,Gb=e=>`'${e.replaceAll("'","'\\''")}'`});function Yb(e){let t=e.by_id===null?o("Someone"):is(F(e.by_id)),{what:n,to:s}=e.data;if(n==="in"&&e.count>1)return C("{n} new message","{n} new messages",e.count);let a=n==="assigned"?s===null?o("no assignee now"):o("assignee is {name}",{name:F(s)}):(Vb[n]??Vb.in)(t);return e.count>1?`${a} · ${C("{n} event","{n} events",e.count)}`:a}function nO(e){return e.kind==="fault"?o("Conversations are complete, but a notification may be missing. Okno tries again by itself and after each start. If this line stays, update Okno; this command on the server names the cause: {command}",{command:tO()}):e.kind==="breaker"?e.data.why==="channel-budget"?o("There were too many within an hour. See whether they go round in a loop before they go on."):o("One conversation got 20 in a day. See whether they go round in a loop before they go on."):e.kind==="channel"?e.data.state==="up"?o("Outage from {from} to {until}",{from:K(e.data.since),until:K(e.data.until)}):o("Since {time}. Replies wait in the queue.",{time:K(e.data.since)}):e.kind==="test"?o("You pressed “Check” in the settings"):e.data.late?o("Announced late, Okno was not running at that time"):e.text?o("“{text}”",{text:e.text}):e.kind==="assigned"&&e.by_id!==null?o("Assigned by {name}",{name:F(e.by_id)}):e.kind==="mention"?e.name:e.kind==="unsnoozed"?o("Snoozed until now"):""}function ti(e){let t=e.name||o("A client"),n=e.by_id===null?o("Someone"):F(e.by_id);return{plain:(Jb[e.kind]??Jb.message)(e,t,n),strong:e.kind==="mention"||e.kind==="handover"?n:e.name,text:nO(e),icon:eO[e.kind]??"bell",face:(e.kind==="mention"||e.kind==="handover")&&e.by_id!==null?n:null}}function oc(e){return e.kind==="breaker"?e.data.breaker==="rule"?`/automation/${e.data.id}`:"/inbox/all":e.kind==="channel"?"/inbox/all":e.kind==="test"||!e.dialog_id?"/settings/notifications":e.count>1&&(e.kind==="assigned"||e.kind==="handover")?"/inbox/mine":L("all",e.dialog_id,e.kind==="mention"||e.kind==="failed"?e.no:void 0)}var eO,Vb,Jb,Qb,tO,ni,em=b(()=>{_o();nc();se();x();Se();U();eO={assigned:"user-round-plus",unsnoozed:"alarm-clock",failed:"circle-alert",test:"bell-ring",followed:"eye",message:"message-square-text",handover:"forward",mention:"at-sign",unassigned:"message-circle",channel:"plug",fault:"circle-alert",sla_warning:"hourglass",sla_breach:"flame",breaker:"zap"},Vb={in:()=>o("new message"),out:e=>o("{who} replied",{who:e}),note:e=>o("{who} left a note",{who:e}),closed:e=>o("{who} closed it",{who:e}),reopened:e=>o("{who} reopened it",{who:e}),snoozed:e=>o("{who} snoozed it",{who:e}),unsnoozed:e=>o("{who} unsnoozed it",{who:e})};Jb={message:(e,t)=>`${t}: ${Yb(e)}`,unassigned:(e,t)=>o("New conversation: {name}",{name:t}),channel:({data:e})=>e.state==="up"?o("{name} works again",{name:e.name}):o("{name} receives no messages: {cause}",{name:e.name,cause:jt(e.code,e.detail)}),fault:({data:e})=>C("{n} event could not be processed","{n} events could not be processed",e.count),breaker:({data:e})=>e.breaker==="rule"?o("A rule was stopped: too many automatic messages"):o("{name}: automatic messages were stopped",{name:e.name}),followed:(e,t)=>`${t}: ${Yb(e)}`,assigned:(e,t)=>e.count>1?C("{n} conversation assigned to you","{n} conversations assigned to you",e.count):o("Assigned to you: {name}",{name:t}),handover:(e,t,n)=>C("{who} handed you {n} conversation","{who} handed you {n} conversations",e.count,{who:n}),mention:(e,t,n)=>o("{who} mentioned you",{who:n}),unsnoozed:(e,t)=>o("Back from snooze: {name}",{name:t}),failed:(e,t)=>e.data.state==="uncertain"?o("{name}: reply delivery uncertain",{name:t}):o("{name}: the reply was not sent",{name:t}),sla_warning:({data:e,at:t},n)=>o("{name}: reply due at {time}",{name:n,time:Qb(e.due_at,t)}),sla_breach:({data:e,at:t},n)=>e.stage>100?o("{name}: still no reply, {percent} % of the target has passed",{name:n,percent:e.stage}):o("{name}: reply overdue since {time}",{name:n,time:Qb(e.due_at,t)}),test:()=>o("This is what a notification looks like")},Qb=(e,t)=>Tt(e)===Tt(t)?K(e):pt(e,t),tO=()=>{let e=Wa();return e?Fa(e,"check"):"okno check"};ni=e=>e.kind==="failed"||e.kind==="fault"||e.kind==="sla_breach"||e.kind==="breaker"||e.kind==="channel"&&e.data.state==="down"});function aO(){So??=new AudioContext,So.state==="suspended"&&So.resume().catch(()=>{})}function rO(e,t=new Date){if(!e?.on)return!1;let n=l=>Number(l.slice(0,2))*60+Number(l.slice(3)),[s,a,i]=[t.getHours()*60+t.getMinutes(),n(e.since),n(e.until)];return a<=i?s>=a&&s<i:s>=a||s<i}function sc(e){let t=(pe.peek()?.sounds.volume??0)/100;if(!t||!So||So.state!=="running")return!1;for(let[n,s,a]of oO[e])iO(n,So.currentTime+s,a,t*t*sO);return!0}function iO(e,t,n,s){let a=So.createOscillator(),i=So.createGain();a.type="sine",a.frequency.value=e,i.gain.setValueAtTime(0,t),i.gain.linearRampToValueAtTime(s,t+.012),i.gain.exponentialRampToValueAtTime(1e-4,t+n),a.connect(i).connect(So.destination),a.start(t),a.stop(t+n+.02)}var oO,sO,So,tm,nm=b(()=>{D();oO={message:[[659,0,.12],[880,.09,.2]],assigned:[[523,0,.12],[659,.1,.12],[784,.2,.26]],alarm:[[440,0,.16],[349,.17,.16],[440,.34,.24]]},sO=.3,So=null;for(let e of["pointerdown","keydown"])window.addEventListener(e,aO,{capture:!0,passive:!0});tm=()=>A.peek()?.presence==="online"&&!rO(pe.peek()?.quiet)});async function oi(e=!1){let t=e?ls.peek()?.next:null;ls.value={...ls.peek(),busy:!0,problem:null};try{let n=new URLSearchParams({limit:"50",...Co.peek()&&{only:Co.peek()},...t&&{before:t}}),s=await q(`/api/notifications?${n}`);Q({t:"bell",data:s}),ls.value={busy:!1,next:s.next}}catch(n){if(!(n instanceof ce))throw n;ls.value={...ls.peek(),busy:!1,problem:n}}}function Zb(e){Co.value=e,oi()}async function rc(e,t){let n=Date.now();for(let s of t){let a=qr.peek()[s];a&&a.read_at===null&&Q({t:"bell",data:{cursor:`:${I.peek().revs["notice"+s]??0}`,items:[{...a,read_at:n}]}})}try{await Te("POST","/api/notifications/read",e)}catch{}}function ic(e){dO(e),R(oc(e))}function nv(e){e&&ve.peek().notifications&&rc({dialog_id:e},sm.peek().filter(t=>tv(t,e)).map(t=>t.id))}function fO(){let e=[...om.keys()].map(t=>qr.peek()[t]).filter(t=>t&&t.read_at===null);if(om=new Map,ov=0,!!e.length){if(Date.now()-nb()<cO&&e.length>1){sv(e.length);return}for(let t of[$O,hO,gO])try{t(e)}catch(n){console.warn("notification",t.name,n)}}}function $O(e){if(ac.peek())return;let t=l=>T.peek().page==="inbox"&&!$n.peek().includes(l.dialog_id),n=l=>l.kind==="followed"||l.kind==="message"&&T.peek().page==="inbox"||l.kind==="unassigned"&&t(l),s=e.filter(l=>am(l,"app")&&!n(l)),a=s.filter(l=>l.kind==="unassigned");a.length>1&&ne(C("{n} new conversation","{n} new conversations",a.length),{icon:"message-circle",label:o("Open"),action:()=>R(L("unassigned"))});let i=a.length>1?s.filter(l=>l.kind!=="unassigned"):s;if(i.length>2){sv(i.length);return}for(let l of i){let{plain:c,icon:u}=ti(l);(ni(l)?fe:ne)(c,{icon:u,label:l.dialog_id?o("Open"):"",action:l.dialog_id?()=>ic(l):null})}}function hO(e){let t=e.filter(a=>am(a,"sound")&&(a.kind==="test"||tm()));if(!t.length||!ei.peek()||t.every(a=>a.kind==="unassigned")&&Date.now()-Xb<uO)return;Xb=Date.now();let s=t.map(a=>ni(a)?"alarm":pO[a.kind]??"assigned");sc(["alarm","assigned","message"].find(a=>s.includes(a)))}function gO(e){if(ei.peek())for(let t of e){if(!am(t,"desktop")||t.kind!=="test"&&(qb()||!tm()))continue;let{plain:n,text:s}=ti(t);Kb(n,s,t.id,()=>ic(t))}}async function iv(){await tc(),await Te("POST","/api/notifications/test",{})}var lO,cO,uO,pO,ls,Co,ac,sm,dO,ev,tv,mO,om,ov,am,sv,av,rv,Xb,rm=b(()=>{lt();X();V();Zl();Qd();Ys();x();em();U();nm();D();De();lO=700,cO=3e3,uO=3e3,pO={message:"message",followed:"message",unassigned:"message"},ls=_(null),Co=_(""),ac=_(!1),sm=he(()=>Object.values(qr.value).filter(e=>!Co.value||e.kind===Co.value).sort((e,t)=>t.at-e.at||t.id-e.id));dO=e=>rc({ids:[e.id]},[e.id]),ev=()=>rc({all:!0},Object.keys(qr.peek()));tv=(e,t)=>!!t&&e.dialog_id===t&&(e.count===1||e.kind!=="assigned"&&e.kind!=="handover"),mO=e=>T.peek().page==="inbox"&&tv(e,T.peek().dialog)&&document.hasFocus()&&!document.hidden;me(()=>{let{page:e,dialog:t}=T.value;e==="inbox"&&t&&I.value.ready&&At(()=>nv(t))});window.addEventListener("focus",()=>{T.peek().page==="inbox"&&nv(T.peek().dialog)});om=new Map,ov=0;mn((e,t)=>{for(let{k:n,id:s,row:a}of e){if(n!=="notice"||!a.id||a.read_at!==null)continue;let i=t.notifications[s];if(!(i&&i.read_at===null&&i.at>=a.at)){if(mO(a)){rc({ids:[s]},[s]);continue}om.set(s,a),ov||=setTimeout(fO,lO)}}});am=(e,t)=>e.kind==="test"||pe.peek().notices[e.kind]?.[t],sv=e=>ne(C("{n} notification while you were away","{n} notifications while you were away",e),{icon:"bell",label:o("Show"),action:()=>av()}),av=()=>{},rv=e=>{av=e};Xb=0});function Dt(e,t){let[n,s]=g(!1);return M(()=>{if(s(!1),!t)return;let a=setTimeout(()=>s(!0),e);return()=>clearTimeout(a)},[e,t]),t&&n}function ye(){let e=E(document.activeElement);z(()=>()=>{e.current?.isConnected&&e.current.focus({preventScroll:!0})},[])}function Mt(e){let t=E(null);return M(()=>{let n=s=>{t.current&&!t.current.contains(s.target)&&!s.target.closest("[aria-expanded='true']")&&e()};return document.addEventListener("pointerdown",n),()=>document.removeEventListener("pointerdown",n)}),t}function lc(e){let t=E(matchMedia(e)),[n,s]=g(t.current.matches);return M(()=>{let a=()=>s(t.current.matches);return t.current.addEventListener("change",a),()=>t.current.removeEventListener("change",a)},[]),n}function bt(e){if(e.key!=="Tab")return;let t=[...e.currentTarget.querySelectorAll("button, input, a[href], textarea")].filter(s=>!s.disabled),n=e.shiftKey?t[0]:t.at(-1);document.activeElement===n&&(e.preventDefault(),(e.shiftKey?t.at(-1):t[0]).focus())}var Le=b(()=>{W()});function cv(){let e=ve.value.notifications??0,t=w.value==="bell",n=e?C("Notifications: {n} new","Notifications: {n} new",e):o("Notifications");return r`<button type="button" class="ib bellb" aria-label=${n} title=${o("Notifications")}
aria-haspopup="dialog" aria-expanded=${String(t)} onClick=${()=>t?si():ja()}>
<${m} name="bell" size="m" />
${e>0&&r`<span class="count" aria-hidden="true">${e>99?"99+":oe(e)}</span>`}
</button>`}function uv(){return w.value!=="bell"?null:r`<${vO} />`}function vO(){let e=Mt(si),t=E(null);ye(),M(()=>(t.current.focus({preventScroll:!0}),oi(),ac.value=!0,()=>{ac.value=!1}),[]);let n=()=>{si(),R(Nt("notifications"))};return r`<section class="bellp" role="dialog" aria-label=${o("Notifications")} ref=${e}>
<header class="dhead">
<h2 class="head2 grow" tabindex="-1" ref=${t}>${o("Notifications")}</h2>
${(ve.value.notifications??0)>0&&r`<button type="button" class="btn small quiet" onClick=${ev}>${o("Mark all as read")}</button>`}
<button type="button" class="ib small" aria-label=${o("Notification settings")}
title=${o("Notification settings")} onClick=${n}>
<${m} name="settings" size="m" />
</button>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${si}>
<${m} name="x" size="m" />
</button>
</header>
<div class="bchips" role="group" aria-label=${o("Filter notifications")}>
${[["",o("All")],["mention",o("Mentions")],["failed",o("Not sent")]].map(([s,a])=>r`<button type="button" class="chip" key=${s} aria-pressed=${String(Co.value===s)}
onClick=${()=>Zb(s)}>
${a}
</button>`)}
</div>
<div class="scroll" role="group" tabindex="0" aria-label=${o("Notification list")}><${wO} /></div>
<footer class="dfoot t12 dim">${o("Kept for 30 days. Opening a notification marks it as read.")}</footer>
</section>`}function wO(){let{busy:e,problem:t,next:n}=ls.value??{busy:!0},s=Dt(150,!!e),a=sm.value,i=!Co.value&&go.value.length>0&&r`<${yO} />`,l=r`${t&&r`<div class="empty">
<b>${o("Could not load notifications")}</b>
<span>${B(t)}</span>
<button type="button" class="btn" onClick=${()=>oi()}>${o("Retry")}</button>
</div>`}`;return a.length?r`
${i}
${l}
${xO(a).map(([c,u])=>r`
<h3 class="mh" key=${c}>${c}</h3>
<ul>${u.map(d=>r`<${TO} row=${d} key=${d.id} />`)}</ul>
`)}
${n&&r`<div class="bmore">
<button type="button" class="btn small" disabled=${e} onClick=${()=>oi(!0)}>
${o("Show older ones")}
</button>
</div>`}
`:e?r`
${i}
${s&&r`<ul aria-busy="true" aria-label=${o("Loading notifications")}>
${[70,54,62].map(c=>r`<li class="nb" aria-hidden="true">
<span class="nic"></span>
<span class="grow"><${Ze} width=${c} /><${Ze} width=${c/2} /></span>
</li>`)}
</ul>`}
`:t?r`${i}${l}`:i||r`<${le} icon="bell" title=${o("No notifications")} text=${Co.value?o("None of this kind in the last 30 days."):o("Activity in your conversations will appear here.")} />`}function yO(){let[e,t]=g(!1),n=go.value.length-lv;return r`
<h3 class="mh">${o("Can be undone")}</h3>
<ul>
${go.value.slice(0,e?void 0:lv).map(s=>r`<${kO} one=${s} key=${s.id} />`)}
</ul>
${!e&&n>0&&r`<div class="bmore">
<button type="button" class="btn small" onClick=${()=>t(!0)}>
${C("{n} more","{n} more",n)}
</button>
</div>`}
`}function xO(e){let t=new Map;for(let n of e){let s=Ia(n.at,Y.value);t.set(s,[...t.get(s)??[],n])}return[...t]}function _O({plain:e,strong:t}){let n=t?e.indexOf(t):-1;return n<0?e:r`${e.slice(0,n)}<b class="b6">${t}</b>${e.slice(n+t.length)}`}function CO({data:e}){let[t,n]=g(!1),s=async()=>{n(!0);try{await Z("/api/automation/resume",{breaker:e.breaker,id:e.id}),ne(e.breaker==="rule"?o("The rule works again"):o("Automatic messages are sent again"))}catch(a){fe(B(a))}finally{n(!1)}};return r`<span class="hrow nact">
<button type="button" class="btn small" aria-busy=${String(t)} disabled=${t} onClick=${s}>
${o("Resume")}
</button>
</span>`}function TO({row:e}){let{plain:t,strong:n,text:s,icon:a,face:i}=ti(e),l=c=>{c.button||c.metaKey||c.ctrlKey||c.shiftKey||(c.preventDefault(),si(),ic(e))};return r`<li class="nb" data-unread=${e.read_at===null?"":null}>
${i?r`<${H} name=${i} size="md" />`:r`<span class=${ni(e)?"nic bad":"nic"}><${m} name=${a} size="m" /></span>`}
<span class="grow">
<a class="blk t13" href=${oc(e)} onClick=${l}>
${e.read_at===null&&r`<span class="vh">${o("New:")} </span>`}
<${_O} plain=${t} strong=${n} />
</a>
${s&&r`<span class=${SO(e)?"t12 dim blk":"t12 dim blk cut2"}>${s}</span>`}
${e.kind==="breaker"&&r`<${CO} data=${e.data} />`}
</span>
<time class="t12 dim num">${K(e.at)}</time>
</li>`}var si,lv,bO,ja,kO,SO,cc=b(()=>{X();W();O();re();V();Ye();se();x();rm();em();U();D();De();N();Le();si=()=>{w.value=null},lv=5,bO=he(()=>A.value?.id??null);me(()=>{bO.value,At(jg)});ja=()=>{w.value="bell"};rv(ja);kO=({one:e})=>r`<li class="nb">
<span class="nic"><${m} name=${e.icon} size="m" /></span>
<span class="grow">
<span class="blk t13">${e.text}</span>
<button type="button" class="link t12" aria-label=${o("Undo: {what}",{what:e.text})}
onClick=${()=>Gr(e)}>
${o("Undo")}
</button>
</span>
<time class="t12 dim num">${K(e.at)}</time>
</li>`;SO=({kind:e})=>e==="fault"||e==="breaker"});var tt,Jn=b(()=>{tt=navigator.platform.startsWith("Mac")?"⌘":"Ctrl"});function nt(...e){for(let t of e)fv.set(t.id,{when:AO,...t})}function Oo(e){return[...[(e.ctrlKey||e.metaKey)&&"Ctrl",e.shiftKey&&"Shift"].filter(Boolean),e.code==="NumpadEnter"?"Enter":e.code].join("+")}var uc,fv,AO,To,um,pm,$v,dm,hv,NO,gv,cs,PO,DO,bv,qa,vv,Et=b(()=>{Jn();x();uc={everywhere:()=>o("Everywhere"),list:()=>o("List"),dialog:()=>o("Conversation"),field:()=>o("Text field"),log:()=>o("Messages"),go:()=>o("Go to")},fv=new Map;AO=()=>!0,To=()=>[...fv.values()],um=e=>!!e.when(),pm={},$v=e=>{pm=e??{}},dm=e=>pm[e.id],hv=(e,t)=>To().find(n=>n!==t&&n.key!==t.key&&cs(n).includes(e)),NO=new Set(["Escape","Tab","Enter","Space","F6","AltLeft","AltRight"]),gv=e=>!e.altKey&&!NO.has(e.code)&&!/^(Shift|Control|Meta)/.test(e.code)&&/^[A-Z][A-Za-z0-9]*$/.test(e.code),cs=e=>[pm[e.id]??e.key,...e.also??[]].filter(Boolean),PO={BracketLeft:"[",BracketRight:"]",Period:".",Slash:"/",Semicolon:";",ArrowUp:"↑",ArrowDown:"↓",ArrowLeft:"←",ArrowRight:"→",Escape:"Esc",Ctrl:tt,Enter:"Enter"},DO=e=>PO[e]??e.replace(/^(Key|Digit)/,""),bv=e=>e.split(" ").map(t=>t==="Shift+Slash"?["?"]:t.split("+").map(DO));qa=(e,t)=>To().find(n=>(!t||n.anywhere)&&cs(n).includes(e)&&um(n)),vv=e=>To().some(t=>cs(t).some(n=>n.startsWith(e+" ")))});function Ee(e,t,{when:n=()=>!0,keys:s=!1,meanwhile:a=()=>null}={}){let i=_(null),l=null,c=()=>l||(pc.value+=1,l=e().then(p=>{i.value=p[t]}).catch(p=>{throw l=null,p}).finally(()=>{pc.value-=1}),l);yv.push(c);let u=s?LO:RO;return Object.assign(p=>r`<${u} view=${i} start=${c} when=${n} meanwhile=${a} props=${p} />`,{load:c})}function Qn(e,t,n){let s=Ee(t,n,{keys:!0});return Object.assign(()=>e.includes(w.value)?r`<${s} key=${w.value} />`:null,{load:s.load})}function mm(e){e().catch(t=>{console.warn("module",t),fe(o("Could not load this part of the page."),{label:o("Retry"),action:()=>mm(e)}),w.value=null})}function RO({view:e,start:t,when:n,meanwhile:s,props:a}){let i=!e.value&&n();return z(()=>{i&&mm(t)},[i]),e.value?r`<${e.value} ...${a} />`:s()}function LO({view:e,start:t,props:n}){let s=E(document.activeElement),a=E(null),i=E([]),l=E(""),c=e.value,u=()=>{s.current?.isConnected&&s.current.focus({preventScroll:!0})};return c&&a.current&&(l.current=a.current.value,u()),z(()=>{if(!c)return a.current.focus({preventScroll:!0}),mm(t),()=>{e.peek()||u()}},[]),z(()=>{c&&WO(l.current,i.current)},[!!c]),c?r`<${c} ...${n} />`:r`<input class="keycatch" ref=${a} inputmode="none" autocomplete="off" aria-label=${o("Loading…")}
onKeyDown=${d=>BO(d,i.current)} />`}function BO(e,t){if(e.isComposing||e.key==="Escape")return;let{key:n,code:s,shiftKey:a}=e;t.push({key:n,code:s,shiftKey:a,letter:IO(e)}),/^(Enter|Tab|Arrow)/.test(n)&&(e.preventDefault(),e.stopPropagation())}function WO(e,t){let n=document.activeElement,s=zO(n);e&&s&&(n.setRangeText(e,n.selectionStart,n.selectionEnd,"end"),n.dispatchEvent(new Event("input",{bubbles:!0})));let a=t.splice(0).filter(i=>!(s&&(i.letter||i.key==="Backspace"))&&!["Shift","Control"].includes(i.key));a.length&&requestAnimationFrame(()=>{for(let{letter:i,...l}of a)document.activeElement.dispatchEvent(new KeyboardEvent("keydown",{...l,bubbles:!0,cancelable:!0}))})}function dc(e){if(!pc.peek()){e();return}let t=pc.subscribe(n=>{n||setTimeout(()=>{t(),e()})})}async function fm(){for(let e of yv){await FO();try{await e()}catch{setTimeout(fm,MO);return}}}var MO,wv,yv,pc,IO,zO,FO,tn=b(()=>{X();W();O();x();De();re();MO=5e3,wv=2e3,yv=[],pc=_(0);IO=e=>e.key.length===1&&!e.ctrlKey&&!e.metaKey,zO=e=>e.matches("input:not([type=checkbox]):not([type=radio]), textarea");FO=()=>new Promise(e=>{globalThis.requestIdleCallback?requestIdleCallback(e,{timeout:wv}):setTimeout(e,wv)})});function mc(e,t){let n=[...e],s=[],a=0;for(let[i,l]of t)i<a||(i>a&&s.push({text:n.slice(a,i).join(""),marked:!1}),s.push({text:n.slice(i,i+l).join(""),marked:!0}),a=i+l);return a<n.length&&s.push({text:n.slice(a).join(""),marked:!1}),s}var $m=b(()=>{});function jO(e){let t=te.peek()[e]?.name??o("the client");return t.length>kv?`${t.slice(0,kv-1).trimEnd()}…`:t}var kv,xv,qt,ai,fc,$c,_v,Sv,hc,gc,bc,Cv,Tv,vc,Ov,Ev,us,wc,ps=b(()=>{se();x();Se();D();kv=40;xv=e=>e===null?o("until the client replies"):pt(e),qt=e=>(t,...n)=>e(jO(t),...n),ai=qt((e,t)=>o("Closed: {name} · {reason}",{name:e,reason:t})),fc=qt(e=>o("Reopened: {name}",{name:e})),$c=qt((e,t)=>o("Snoozed: {name} · {when}",{name:e,when:xv(t)})),_v=qt(e=>o("Unsnoozed: {name}",{name:e})),Sv=qt(e=>o("No reply needed: {name}",{name:e})),hc=qt((e,t)=>t?o("Following: {name}",{name:e}):o("No longer following: {name}",{name:e})),gc=qt(e=>o("Marked as read: {name}",{name:e})),bc=qt(e=>o("Marked as unread: {name}",{name:e})),Cv=qt(e=>o("Sent and closed: {name}",{name:e})),Tv=qt((e,t)=>o("Sent and snoozed: {name} · {when}",{name:e,when:xv(t??null)})),vc=qt((e,t)=>o("Reply scheduled: {name} · {when}",{name:e,when:pt(t)})),Ov=qt(e=>o("Not sent, the text is back in the field: {name}",{name:e})),Ev=qt(e=>o("Not sent: {name}",{name:e})),us=qt((e,t)=>t===null?o("No assignee now: {name}",{name:e}):t===A.peek().id?o("You are the assignee: {name}",{name:e}):o("Assigned: {name} · {who}",{name:e,who:F(t)})),wc=qt((e,t)=>t===null?o("Removed from the team: {name}",{name:e}):o("Assigned to a team: {name} · {team}",{name:e,team:t}))});async function ze(e){try{return await e(),!0}catch(t){return fe(B(t)),!1}}async function Jt(e,t,n,s){let a=yc(e),i=ts(e);Q({t:"result",dialog:{...a,...s},sentAtRev:i});try{let l=await Z(`/api/dialogs/${e}/${t}`,n);return Q({t:"result",...l,sentAtRev:i}),l}catch(l){throw Q({t:"result",dialog:a,sentAtRev:i}),l}}function Xn(e,t,n,s,{more:a,keep:i}={}){if(Hs())return null;let l=ze(t),c=ne(e,{icon:s,more:a,keep:i,undo:async()=>{await l&&await ze(n)}});return l.then(u=>{u||Hr(c)}),l}function hm(e,t){let n=yc(e).assignee_id;return n===t?null:Xn(us(e,t),Av(e,t),Av(e,n),"user-round-check")}function ds(e){if(yc(e).state!=="closed")return null;let t={reason:yc(e).close_reason??"solved",comment:""},n=async()=>{t=(await Jt(e,"reopen",{},{state:"open",close_reason:null})).was??t},s=()=>Jt(e,"close",t,{state:"closed",waiting_since:null,snooze:null,close_reason:t.reason}),a=Xn(fc(e),n,s,"undo-2");return a&&T.peek().dialog===e&&Us(),a}async function xt(e){try{await navigator.clipboard.writeText(e),ne(o("Copied"))}catch{qO(e)?ne(o("Copied")):fe(o("The browser blocked copying"))}}function qO(e){let t=Object.assign(document.createElement("textarea"),{value:e,className:"vh"}),n=document.activeElement;document.body.append(t),t.select();let s=document.execCommand("copy");return t.remove(),n?.focus?.({preventScroll:!0}),s}async function ri(e,t){await Z(`/api/contacts/${e.id}`,t,{method:"PATCH"}),Q({t:"contact",row:{...e,...t}})}function _c(e){ii.value=e,w.value="photo"}async function Sc(e,t,n){let s=await Z(`/api/contacts/${e.id}/identities`,{kind:t,external_id:n});Q({t:"contact",row:s.contact}),ne(s.moved.length?C("Address added, {n} conversation added to the card","Address added, {n} conversations added to the card",s.moved.length):o("Address added"))}async function Pv(){await ze(async()=>{await Te("DELETE","/api/session"),w.value=null,Gl(),R("/login")})}var yc,Av,kc,xc,Nv,ii,Ue=b(()=>{re();X();V();x();U();D();lt();De();ps();$o();yc=e=>I.peek().dialogs[e];Av=(e,t)=>()=>Jt(e,"assignee",{operator_id:t},{assignee_id:t});kc=e=>hm(e,A.peek().id);xc=e=>ze(async()=>{Q({t:"result",...await Z(`/api/messages/${e.id}/retry`,{})})}),Nv=e=>ze(async()=>{Q({t:"result",...await Z(`/api/messages/${e.id}/check`,{})})});ii=_(null)});function VO(e){let t=/[а-яё]/i.test(e)?UO:KO,n=[...e].map(s=>t.get(s)??s).join("");return n===e?null:n}function Dv(e){return[...GO(e).matchAll(/[\p{L}\p{N}@№+]+/gu)].map(t=>({word:t[0],at:t.index}))}function YO(e,t){if(e.length<HO)return!1;let n=s=>t.slice(0,s);for(let s of[e.length-1,e.length,e.length+1])if(s<=t.length&&JO(e,n(s)))return!0;return!1}function JO(e,t){let n=0;for(;n<e.length&&n<t.length&&e[n]===t[n];)n+=1;return e.length===t.length?e.slice(n+1)===t.slice(n+1)||e[n]===t[n+1]&&e[n+1]===t[n]&&e.slice(n+2)===t.slice(n+2):e.length>t.length?e.slice(n+1)===t.slice(n):e.slice(n)===t.slice(n+1)}function QO(e,t){let n=t.find(({word:i})=>i.startsWith(e));if(n)return{score:n.at===0?4:3,mark:[n.at,e.length]};let s=e.length>1&&t.find(({word:i})=>i.includes(e));if(s)return{score:2,mark:[s.at+s.word.indexOf(e),e.length]};let a=t.find(({word:i})=>YO(e,i));return a?{score:1,mark:[a.at,Math.min(e.length,a.word.length)]}:null}function Mv(e,t){let n=Dv(t),s=Dv(e).map(({word:a})=>QO(a,n));return!s.length||s.some(a=>!a)?null:{score:s.reduce((a,i)=>a+i.score,0)/s.length,marks:s.map(a=>a.mark).sort((a,i)=>a[0]-i[0])}}function Ka(e,t){let[n,s]=[e.slice(0,XO),t.slice(0,ZO)],a=Mv(n,s);if(a)return a;let i=VO(n),l=i&&Mv(i,s);return l?{...l,score:l.score-.5}:null}function gm(e,t,n){return t.map(s=>({item:s,fit:Ka(e,n(s))})).filter(s=>s.fit).sort((s,a)=>a.fit.score-s.fit.score)}var Rv,Lv,KO,UO,HO,GO,XO,ZO,bm=b(()=>{Rv="qwertyuiop[]asdfghjkl;'zxcvbnm,.`QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>~",Lv="йцукенгшщзхъфывапролджэячсмитьбюёЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮЁ",KO=new Map([...Rv].map((e,t)=>[e,[...Lv][t]])),UO=new Map([...Lv].map((e,t)=>[e,[...Rv][t]])),HO=4,GO=e=>e.toLowerCase().replaceAll("ё","е");XO=200,ZO=1e3});function Cc(e,t,n=""){let s=ea(e).assignee_id;if(s===t&&!n)return null;let a=(i,l)=>()=>Jt(e,"assignee",{operator_id:i,note:l},{assignee_id:i});return Xn(us(e,t),a(t,n),a(s,""),"user-round-check")}function Iv(e,t,n=""){let{team_id:s,assignee_id:a}=ea(e),i=wc(e,t===null?null:ym(t)),l=(c,u,d)=>()=>Jt(e,"team",{team_id:c,operator_id:u,note:d},{team_id:c,assignee_id:u});return Xn(i,l(t,t===null?a:null,n),l(s,a,""),"users-round")}function Kt(e){let t=e.id===A.value.id?"online":Zg(e.id);return e.presence==="off"||t==="off"?"off":e.presence==="away"||t==="away"?"away":"online"}async function ms(e){try{let{people:t}=await q(e?`/api/people?dialog=${e}`:"/api/people");Nn.value=Object.fromEntries(t.map(n=>[n.id,n]))}catch{}}async function Tc(){vm||Hs()||(vm=!0,await ze(async()=>{let{dialog:e}=await Z("/api/dialogs/next",{});if(!e){ne(o("No unassigned conversations"));return}Q({t:"rows",cursor:I.peek().cursor,rows:[{k:"dialog",id:e.id,rev:eE(),row:e}]}),Us(),R(L("mine",e.id));let t=()=>ze(()=>Jt(e.id,"assignee",{operator_id:null},{assignee_id:null}));ne(us(e.id,A.peek().id),{icon:"user-round-check",undo:t})}),vm=!1)}function Oc(e,t,n=""){let s=ea(e).snooze,a=s&&(s.until===null||s.until>Date.now())?wm(e,s.until,s.reason):Bv(e);return Xn($c(e,t),wm(e,t,n),a,"alarm-clock")}function fs(e){let t=ea(e).snooze;return t?Xn(_v(e),Bv(e),wm(e,t.until,t.reason),"alarm-clock"):null}function hn(e,t="solved",n=""){let s=ea(e);if(s.state!=="open")return null;let{view:a}=T.peek(),i=Fv(e,a),l=async()=>{await oE(s)(),T.peek().page==="inbox"&&R(L(a,e))},c={label:o("Reason"),run:()=>{R(L(a,e)),w.value="finish"}},u=Xn(ai(e,Ec(t)),nE(e,t,n),l,"check",{more:c,keep:!0});return u&&T.peek().dialog===e&&jv(a,i),u}function km(e){let{dialog:t,view:n}=T.peek();t===e&&jv(n,Fv(e,n))}function Wv(e,t,n){let s={reason:ea(e).close_reason??"solved",comment:""},a=l=>Jt(e,"close",l,{close_reason:l.reason}),i=async()=>{s=(await a({reason:t,comment:n})).was??s};return Xn(ai(e,Ec(t)),i,()=>a(s),"check")}function Fv(e,t){let n=I.peek().dialogs;return Ca(n,t,"urgent",es(),null).find(s=>s!==e)??null}function jv(e,t){Us();let n=pe.peek()?.after_close??"next";n==="stay"||e==="closed"||R(n==="next"&&t?L(e,t):L(e))}function Ac(e){let t=ea(e).waiting_since;if(!t)return null;let n=()=>Jt(e,"no-answer",{},{waiting_since:null});return Xn(Sv(e),n,()=>Jt(e,"answer-after-all",{},{waiting_since:t}),"message-circle-off")}async function ta(e,t=!fo.peek()[e]){Q({t:"follow",id:e,on:t});try{await Z(`/api/dialogs/${e}/follow`,{on:t}),ne(hc(e,t),{icon:"eye",undo:()=>ta(e,!t)})}catch(n){Q({t:"follow",id:e,on:!t}),fe(B(n))}}var ea,ym,zv,Nn,vm,eE,wm,Bv,Ua,Ec,tE,nE,oE,Ut=b(()=>{X();Ue();re();ps();V();Ys();x();$o();pn();U();D();De();ea=e=>te.peek()[e];ym=e=>rt.value[e]?.name??o("Deleted team"),zv=e=>{let t=rt.value[e.team_id];return t&&!t.removed?t:null};Nn=_(null);vm=!1;eE=()=>Number(String(I.peek().cursor).split(":").pop()),wm=(e,t,n)=>()=>Jt(e,"snooze",{until:t,reason:n},{snooze:{at:Date.now(),until:t,reason:n,by:A.peek().id}}),Bv=e=>()=>Jt(e,"unsnooze",{},{snooze:null});Ua={solved:[()=>o("Resolved"),"check"],"no-reply":[()=>o("No reply"),"message-circle-off"],duplicate:[()=>o("Duplicate"),"copy"],spam:[()=>o("Spam"),"ban"],declined:[()=>o("Client declined"),"user-round-x"],other:[()=>o("Other reason"),"circle-question-mark"]},Ec=e=>(Ua[e]??Ua.solved)[0](),tE=e=>({state:"closed",waiting_since:null,snooze:null,close_reason:e}),nE=(e,t,n)=>()=>Jt(e,"close",{reason:t,comment:n},tE(t)),oE=({id:e,snooze:t,waiting_since:n})=>()=>Jt(e,"reopen",{},{state:"open",snooze:t,waiting_since:n,close_reason:null})});function Gv(){Zn.value="",Eo.value=null,gn.value=null}function Vv(e){if(Zn.value=e,clearTimeout(qv),e.trim().length<2){li+=1,Eo.value=null;return}qv=setTimeout(()=>aE(e),sE)}async function aE(e){li+=1;let t=li;try{let n=await q(`/api/search?${new URLSearchParams({q:e,limit:String(xm)})}`);t===li&&(Eo.value={q:e,data:n})}catch(n){if(!(n instanceof ce))throw n;t===li&&(Eo.value={q:e,problem:n})}}function Uv(e){let t=Zn.value.trim();return t?gm(t,e,Yv).map(({item:n,fit:{marks:s}})=>Kv(n,s)):e.map(n=>Kv(n))}function Jv(e){let t=e.assignee_id===A.peek().id?"mine":"all",n={id:"open",icon:"message-square-text",text:o("Open"),run:()=>R(L(t,e.id))},s=i=>()=>{iE(e),i(e.id)},a=e.state==="open"?[e.assignee_id!==A.peek().id&&{id:"take",icon:"hand",text:o("Take it"),run:s(kc)},e.assignee_id===A.peek().id&&{id:"free",icon:"user-round",text:o("Remove the assignee"),run:s(i=>hm(i,null))},{id:"close",icon:"check",text:o("Close"),run:s(hn)}]:[{id:"reopen",icon:"undo-2",text:o("Reopen"),run:s(ds)}];return[n,...a.filter(Boolean)]}function iE(e){te.peek()[e.id]||Q({t:"result",dialog:e,sentAtRev:ts(e.id)})}function Qv(e,t=[]){return{id:"d:"+e.id,kind:"dialog",dialog:e,text:e.name,marks:t,acts:()=>Jv(e),run:()=>R(L("all",e.id))}}function lE(e){let t=e.dialog_id;return{id:"k:"+e.id,kind:"contact",contact:e,text:e.name,marks:e.marks,run:()=>{t&&R(L("all",t))}}}function cE(e){return{id:"m:"+e.id,kind:"message",message:e,text:e.text,marks:e.marks,acts:()=>Jv(e.dialog),run:()=>R(L("all",e.dialog_id,e.no))}}function uE(e){let t=Object.values(te.value);return gm(e,t,s=>s.name).slice(0,xm).map(({item:s,fit:{marks:a}})=>Qv(s,a))}function pE(e){return{dialogs:e.dialogs.map(n=>Qv(n)),contacts:e.contacts.map(lE),messages:e.messages.map(cE)}}function dE(){let e=Zn.value.trim(),t=rE(),n=[{id:"acts",title:o("Conversation actions"),items:Uv(t.filter(s=>Hv.has(s.group)))}];if(e){let s=Eo.value?.data&&Ka(e,Eo.value.q)?pE(Eo.value.data):{dialogs:[],contacts:[],messages:[]},a=new Set(s.dialogs.map(i=>i.id));n.push({id:"dialogs",title:o("Conversations"),items:[...s.dialogs,...uE(e).filter(i=>!a.has(i.id))].slice(0,xm)}),n.push({id:"contacts",title:o("Clients"),items:s.contacts}),n.push({id:"messages",title:o("Messages found"),items:s.messages})}return n.push({id:"go",title:o("Go to"),items:Uv(t.filter(s=>!Hv.has(s.group)))}),e&&n.push({id:"all",title:"",items:[{id:"search",kind:"search",icon:"search",text:o("Search everywhere: {q}",{q:e}),marks:[],run:()=>R(Tl(e))}]}),n.filter(s=>s.items.length)}function mE(e){let t=Zn.value.trim(),n=e.acts().map(s=>({...s,id:"a:"+s.id,kind:"act",marks:t?Ka(t,s.text)?.marks:[]})).filter(s=>s.marks);return[{id:"actions",title:e.text,items:n}]}function _m(e){w.value=null,requestAnimationFrame(()=>e.run())}function Zv(e){return e?.acts?(gn.value=e,Zn.value="",!0):!1}function Sm(){return gn.value?(gn.value=null,!0):!1}var sE,xm,Zn,Eo,gn,li,qv,rE,Yv,Kv,Hv,Xv,ew=b(()=>{X();Ue();re();V();Et();x();bm();U();D();Ut();sE=150,xm=5,Zn=_(""),Eo=_(null),gn=_(null),li=0,qv=0;rE=()=>To().filter(e=>e.palette!==!1&&e.label&&um(e)),Yv=e=>(e.title??e.label)(),Kv=(e,t=[])=>({id:"c:"+e.id,kind:"command",icon:e.icon??"chevron-right",text:Yv(e),marks:t,command:e,run:e.run});Hv=new Set(["dialog","log"]);Xv=he(()=>gn.value?mE(gn.value):dE())});function Ha({one:e}){let[t]=cs(e);return t?r`<${Cm} keys=${t} />`:null}var Cm,Nc=b(()=>{O();Et();x();N();Cm=({keys:e})=>bv(e).map((t,n)=>r`${n>0&&r` <span class="then dim t12">${o("then")}</span> `}<${Zt} of=${t} />`)});var tw={};Ve(tw,{Palette:()=>fE});function $E(){let e=E(null),t=E(null),[n,s]=g({at:0,asked:""});g(Gv),ye(),z(()=>e.current.focus(),[]);let a=Xv.value,i=`${gn.value?.id??""} ${Zn.value}`,l=n.asked===i?n.at:0,c=f=>s({at:f,asked:i}),u=a.flatMap(f=>f.items),d=u[Math.min(l,u.length-1)];M(()=>{t.current?.querySelector(".mi.on")?.scrollIntoView({block:"nearest"})},[l,a]);let p=()=>{w.value=null},h=f=>{if(f.isComposing)return;let $={ArrowDown:(l+1)%u.length,ArrowUp:(Math.min(l,u.length-1)-1+u.length)%u.length,PageDown:Math.min(u.length-1,l+8),PageUp:Math.max(0,l-8)}[f.key];if($!==void 0&&u.length){f.preventDefault(),c($);return}if(f.key==="Enter"&&d){f.preventDefault(),_m(d);return}if(f.key==="Tab"&&!f.shiftKey&&Zv(d)){f.preventDefault(),f.stopPropagation();return}f.key==="Backspace"&&!Zn.value&&Sm()&&f.preventDefault(),f.key==="Escape"&&Sm()&&(f.preventDefault(),f.stopPropagation())};return r`<div class="over" onPointerDown=${f=>{f.target===f.currentTarget&&p()}}>
<div class="dialog pal" role="dialog" aria-modal="true" aria-label=${o("Search and commands")}
onKeyDown=${bt}>
<div class="hrow palin">
<${m} name="search" />
<input class="palq" ref=${e} value=${Zn.value} role="combobox" aria-expanded="true"
aria-controls="pallist" aria-autocomplete="list" aria-activedescendant=${d?"pal-"+d.id:null}
aria-label=${o("Command, client or message text")}
placeholder=${gn.value?o("Action"):o("Command, client or message text")} autocomplete="off"
spellcheck="false" onInput=${f=>Vv(f.currentTarget.value)} onKeyDown=${h} />
<${hE} />
</div>
<div class="palbody" id="pallist" role="listbox" aria-label=${o("Results")} ref=${t}>
${a.map(f=>r`<div role="group" aria-label=${f.title||o("Search")} key=${f.id}>
${f.title&&r`<div class="mh" role="presentation">${f.title}</div>`}
${f.items.map($=>r`<${gE} key=${$.id} item=${$} on=${$===d}
onLook=${()=>c(u.indexOf($))} />`)}
</div>`)}
${!u.length&&r`<p class="palno">${o("Nothing found")}</p>`}
</div>
${Eo.value?.problem&&r`<p class="palno" role="status">${o("Could not search clients and messages. Try again.")}</p>`}
<div class="palfoot">
<span><span class="keys"><kbd>↑</kbd><kbd>↓</kbd></span> ${o("choose")}</span>
<span><span class="keys"><kbd>Enter</kbd></span> ${o("run")}</span>
${d?.acts&&!gn.value&&r`<span><span class="keys"><kbd>Tab</kbd></span> ${o("actions")}</span>`}
<span class="hrow end"><span class="keys"><kbd>Esc</kbd></span> ${gn.value?o("back"):o("dismiss")}</span>
</div>
<div class="vh" role="status">${d?"":o("Nothing found")}</div>
</div>
</div>`}function hE(){let e=gn.value?.text??te.value[T.value.dialog]?.name;return e?r`<span class="tag plain lg cut palwhere">${e}</span>`:null}function gE({item:e,on:t,onLook:n}){let s={dialog:vE,contact:wE,message:yE}[e.kind]??bE;return r`<div class=${t?"mi on":"mi"} role="option" id=${"pal-"+e.id} aria-selected=${String(t)}
onPointerMove=${t?null:n} onPointerDown=${a=>a.preventDefault()}
onClick=${()=>_m(e)}>
<${s} item=${e} />
</div>`}function wE({item:e}){let[t]=e.contact.identities;return r`
<${H} name=${e.contact.name} size="sm" />
<span class="cut"><${Pc} item=${e} /></span>
${t&&r`<span class="hrow end tight dim t12">
<${we} kind=${t.kind} named />
<span class="cut">${t.label||ge(t.kind)}</span>
</span>`}
`}function yE({item:e}){let{message:t}=e,n=t.operator_id?F(t.operator_id):t.dialog.name;return r`
<${m} name="message-square-text" />
<span class="cut"><${Pc} item=${e} /></span>
<span class="hrow end dim t12 palwho">${n}, ${et(t.created_at,Y.value)}</span>
`}var fE,Pc,bE,vE,nw=b(()=>{W();O();re();Ye();se();x();$m();ew();Se();U();D();N();Le();Nc();fE=()=>w.value==="palette"?r`<${$E} />`:null;Pc=({item:e})=>mc(e.text,e.marks??[]).map(t=>t.marked?r`<b class="b6">${t.text}</b>`:t.text),bE=({item:e})=>r`
<${m} name=${e.icon} />
<span class="cut"><${Pc} item=${e} /></span>
${e.command&&r`<span class="hrow end tight"><${Ha} one=${e.command} /></span>`}
`,vE=({item:e})=>r`
<${H} name=${e.dialog.name} size="sm" />
<span class="cut"><${Pc} item=${e} /></span>
<span class="hrow end tight dim t12">
${o("No. {number}",{number:oe(e.dialog.number)})}
<${we} kind=${e.dialog.kind} named />
</span>
`});var vt,Ao=b(()=>{vt=(e,t=document)=>t.querySelector(e)});function Om(e){R(Tl(e),{replace:!0}),clearTimeout(Tm),Tm=setTimeout(()=>Dc(e),kE)}async function Dc(e){if(clearTimeout(Tm),eo.peek()?.q===e&&eo.peek().data)return;ci+=1;let t=ci;if(!e.trim()){eo.value=null,na.value=!1;return}na.value=!0;try{let n=await q(`/api/search?${new URLSearchParams({q:e})}`);t===ci&&(eo.value={q:e,data:n})}catch(n){if(!(n instanceof ce))throw n;t===ci&&(eo.value={q:e,problem:n})}t===ci&&(na.value=!1)}var kE,eo,na,ci,Tm,ow,sw=b(()=>{X();V();U();kE=200,eo=_(null),na=_(!1),ci=0,Tm=0;ow=e=>{eo.value=null,Dc(e)}});function rw({dialog_id:e,data:t}){let n=te.value[e],s=(t.links??[]).find(a=>/^https?:\/\//.test(a));return n?.kind==="vk"?{name:o("VK"),url:s??"https://vk.com/im"}:n?.kind==="telegram"&&/^@\w+$/.test(n.label)?{name:o("Telegram"),url:`https://t.me/${n.label.slice(1)}`}:null}var aw,Rt,oa=b(()=>{x();D();aw={photo:()=>o("Photo"),video:()=>o("Video"),video_note:()=>o("Video note"),voice:()=>o("Voice message"),audio:()=>o("Audio"),document:()=>o("File"),sticker:()=>o("Sticker"),animation:()=>o("Animation"),location:()=>o("Location"),contact:()=>o("Contact"),poll:()=>o("Poll"),dice:()=>o("Dice"),venue:()=>o("Place"),story:()=>o("Story"),game:()=>o("Game"),invoice:()=>o("Invoice"),service:()=>o("Service message"),unknown:()=>o("Unknown message"),unreadable:()=>o("Could not be read")},Rt=e=>aw[e]?.()??aw.unknown()});function Pn({state:e}){let t=xE[e];return t?r`
<span class=${e==="read"?"read":""} data-state=${e} title=${t[1]()}>
<${m} name=${t[0]} size="s" />
</span>
<span class="vh">${t[1]()}</span>
`:null}var xE,Mc=b(()=>{O();x();N();xE={queued:["clock",()=>o("sending")],sending:["clock",()=>o("sending")],sent:["check",()=>o("sent")],delivered:["check-check",()=>o("delivered")],read:["check-check",()=>o("read")],failed:["circle-alert",()=>o("failed")],uncertain:["circle-question-mark",()=>o("delivery uncertain")],cancelled:["ban",()=>o("cancelled")],waiting:["cloud-off",()=>o("queued")]}});function to({since:e,short:t}){let n=Math.max(0,Y.value-e),s=n>iw?"bad":n>iw*_E?"warn":"";return r`<span class=${"sla "+s} title=${t?o("waiting {span}",{span:An(n)}):null}>
<${m} name=${s==="bad"?"flame":"hourglass"} size="s" />
${t?r`<span class="vh">${o("waiting")} </span>${An(n)}`:o("waiting {span}",{span:An(n)})}
</span>`}function Lc({dialog:e,draft:t}){if(Kl(e.id))return r`<span class="cut typing">${o("typing…")}</span>`;if(t)return r`<span class="cut"><span class="draft">${o("Draft:")}</span> ${t}</span>`;let n=e.preview;if(!n)return r`<span class="cut dim">${o("No messages")}</span>`;let s=n.content==="text"?n.text||o("File"):[Rt(n.content),n.text].filter(Boolean).join(": ");if(n.kind==="in")return r`<span class="cut">${s}</span>`;let a=n.operator_id===A.value.id?o("You:"):n.operator_id?is(F(n.operator_id))+":":"",i=n.kind==="note"?r`<${m} name="lock" size="s" />`:r`<${Pn} state=${n.state} />`;return r`<span class="pvs">${i}</span><span class="cut"><span class="you">${a}</span> ${s}</span>`}function Em(e,t){return[e.name,ge(e.kind),t?C("{n} unread","{n} unread",t):"",e.failed?o("not sent"):"",e.snooze?o("snoozed"):e.waiting_since?o("waiting {span}",{span:An(Y.value-e.waiting_since)}):""].filter(Boolean).join(", ")}function SE({dialog:e,count:t,draft:n,view:s,picked:a}){let i=cw(e,s);return r`
<${uw} dialog=${e} picked=${a} />
<span class="grow">
<span class="who">
<span class="nm cut">${e.name}</span>
<span class="tm">${Zs(e.last_at,Y.value)}</span>
</span>
<span class="pv">
<${Lc} dialog=${e} draft=${n} />
<span class="hrow tight end"><${zc} count=${t} called=${lw(e.id)} /></span>
</span>
<span class="ft">
${e.failed?r`<${Ic} />`:""}
${e.snooze?r`<${Rc} snooze=${e.snooze} />`:e.waiting_since&&r`<${to} since=${e.waiting_since} />`}
<span class="t11 dim num">${o("No. {number}",{number:oe(e.number)})}</span>
${i&&r`<${H} name=${i} size="xs" />`}
</span>
</span>
`}function CE({dialog:e,count:t,draft:n,view:s,picked:a}){let i=cw(e,s);return r`
<${uw} dialog=${e} picked=${a} size="md2" />
<span class="grow">
<span class="who">
<span class="nm cut">${e.name}</span>
<span class="hrow tight end">
${e.failed?r`<${Ic} />`:e.snooze?r`<${Rc} snooze=${e.snooze} />`:e.waiting_since&&r`<${to} since=${e.waiting_since} short />`}
<span class="tm">${Zs(e.last_at,Y.value)}</span>
</span>
</span>
<span class="pv">
<${Lc} dialog=${e} draft=${n} />
<span class="hrow tight end">
<${zc} count=${t} called=${lw(e.id)} />
${i&&r`<${H} name=${i} size="xs" />`}
</span>
</span>
</span>
`}function pw({look:e,dialog:t,count:n,draft:s,view:a,current:i,stop:l,picked:c}){let u=TE[e];return r`<a class=${`dlg ${e}`} href=${L(a,t.id)} data-id=${t.id}
data-unread=${n>0?"":null} data-picked=${c||null} draggable=${!1}
aria-current=${i?"true":null} aria-label=${Em(t,n)} tabindex=${l?0:-1}>
<${u} dialog=${t} count=${n} draft=${s} view=${a} picked=${c} />
</a>`}var iw,_E,Rc,Ic,zc,lw,cw,uw,TE,Ga=b(()=>{O();Ye();se();Ys();x();oa();Se();U();D();N();Mc();iw=60*6e4,_E=.7;Rc=({snooze:e})=>r`<span class="sla" title=${e.reason||null}>
<${m} name="alarm-clock" size="s" />
${e.until===null?o("until the client replies"):pt(e.until)}
</span>`;Ic=()=>r`<span class="sla bad"><${m} name="circle-alert" size="s" />${o("not sent")}</span>`;zc=({count:e,called:t})=>r`
${t&&r`<span class="called" title=${o("You were mentioned")}><${m} name="at-sign" size="s" /></span>`}
${e>0&&r`<span class="count">${e>99?"99+":e}</span>`}
`,lw=e=>jr.value[e]?.no!=null,cw=(e,t)=>t!=="mine"&&e.assignee_id!==null?F(e.assignee_id):null,uw=({dialog:e,picked:t,size:n})=>t?r`<span class=${`av pickedav ${n??""}`} aria-hidden="true">
<${m} name="check" />
<${we} kind=${e.kind} />
</span>`:r`<${H} name=${e.name} face=${e.avatar} size=${n??""}>
<${we} kind=${e.kind} />
<//>`;TE={cards:SE,rows:CE}});var $w={};Ve($w,{Search:()=>EE});function EE(){let{q:e}=T.value,[t,n]=g("all"),s=E(null);M(()=>{Dc(e)},[e]),z(()=>{s.current.focus(),s.current.select()},[]);let a=eo.value?.q===e?eo.value:null,i=a?.data??(na.value?eo.value?.data:null),l=c=>{c.key!=="ArrowDown"&&c.key!=="Enter"||(c.preventDefault(),vt(".srh")?.focus())};return r`<main class="main page" id="main">
<header class="bar1 srbar">
<a class="ib only-phone" href=${Un()} aria-label=${o("Back to the list")}><${m} name="arrow-left" /></a>
<form class="srin" role="search" onSubmit=${c=>c.preventDefault()}>
<${m} name="search" />
<input class="palq" id="q" ref=${s} type="text" inputmode="search" enterkeyhint="search" autocomplete="off"
spellcheck="false" maxlength="200" aria-label=${o("Search in conversations, clients and messages")}
placeholder=${o("Word, name, address or No.")} value=${e} onInput=${c=>Om(c.target.value)}
onKeyDown=${l} />
${e&&r`<button type="button" class="ib small" aria-label=${o("Clear")} onClick=${()=>{Om(""),s.current.focus()}}>
<${m} name="x" size="m" />
</button>`}
</form>
<h1 class="vh">${e?o("Search: {q}",{q:e}):o("Search")}</h1>
</header>
${i&&r`<${PE} data=${i} tab=${t} pick=${n} />`}
<div class="srgrid">
<div class="scroll" role="group" tabindex="0" aria-label=${o("Search results")}
aria-busy=${na.value?"true":null} onKeyDown=${NE}>
<div class="srbody"><${DE} q=${e} data=${i} problem=${a?.problem} tab=${t} pick=${n} /></div>
</div>
</div>
<div class="vh" aria-live="polite">${a?.data?C("{n} found","{n} found",Am(a.data)):""}</div>
</main>`}function NE(e){let t=[...e.currentTarget.querySelectorAll(".srh")],n=t.indexOf(document.activeElement),s={ArrowDown:n+1,ArrowUp:n-1}[e.key];n<0||s===void 0||(e.preventDefault(),s<0?document.getElementById("q").focus():t[Math.min(s,t.length-1)].focus())}function PE({data:e,tab:t,pick:n}){return r`<div class="bar2 tabsrow">
<div class="tabs flat" role="group" aria-label=${o("Search in")}>
${OE.map(([s,a])=>r`<button type="button" class="tab" aria-current=${t===s?"page":null}
onClick=${()=>n(s)}>
${a()} <span class="n">${oe(AE(e,s))}</span>
</button>`)}
</div>
</div>`}function DE({q:e,data:t,problem:n,tab:s,pick:a}){let i=Dt(300,na.value&&!t);if(n)return r`<${le} icon="unplug" title=${o("Search failed")} text=${B(n)}>
<button type="button" class="btn" onClick=${()=>ow(e)}>${o("Retry")}</button>
<//>`;if(!e.trim())return r`<${le} icon="search" title=${o("What are you looking for?")} text=${o("Words in any form, names, addresses, conversation numbers. Quotes find an exact phrase, a minus excludes a word.")} />`;if(!t)return i?r`<p class="t12 dim srq">${o("Searching…")}</p>`:null;if(!Am(t))return r`<${le} icon="search" title=${o("Nothing found")} text=${o("Try fewer or different words.")} />`;let l=d=>(s==="all"||s===d)&&t[d].length>0,c=d=>s==="all"?t[d].slice(0,dw):t[d],u=(d,p)=>s==="all"&&t[d].length>dw&&r`<button type="button" class="link t13 srall" onClick=${()=>a(d)}>
${p}
: ${oe(t[d].length)}
</button>`;return r`
${t.other_layout&&r`<p class="t12 dim srq">
${o("Nothing found for “{typed}”. Showing “{read}”, typed in the wrong keyboard layout.",{typed:t.text,read:t.other_layout})}
</p>`}
${l("dialogs")&&r`
<h2 class="rules-h">${o("Conversations")}</h2>
<ul class="card">
${c("dialogs").map(d=>r`<${ME} key=${d.id} dialog=${d} />`)}
</ul>
${u("dialogs",o("All conversations found"))}
`}
${l("contacts")&&r`
<h2 class="rules-h">${o("Clients")}</h2>
<ul class="card">${c("contacts").map(d=>r`<${RE} key=${d.id} contact=${d} />`)}</ul>
${u("contacts",o("All clients found"))}
`}
${l("messages")&&r`
<h2 class="rules-h">${o("Messages found")}</h2>
<ul class="card">${c("messages").map(d=>r`<${LE} key=${d.id} message=${d} />`)}</ul>
${u("messages",o("All messages found"))}
`}
${s!=="all"&&!t[s].length&&r`<${le} icon="search" title=${o("Nothing found")} />`}
`}function ME({dialog:e}){return r`<li>
<a class="srh" href=${L("all",e.id)}>
<${H} name=${e.name} face=${e.avatar}><${we} kind=${e.kind} named /><//>
<span class="grow">
<span class="hrow">
<b class="b6 cut">${e.name}</b>
${e.waiting_since&&r`<${to} since=${e.waiting_since} />`}
${e.state==="closed"&&r`<span class="tag plain">${o("closed")}</span>`}
</span>
<span class="t13 mut blk srx">
${[o("No. {number}",{number:oe(e.number)}),e.title].filter(Boolean).join(" · ")}
</span>
</span>
<span class="t12 dim srm">${fw(e.last_at)}</span>
</a>
</li>`}function RE({contact:e}){let t=r`
<${H} name=${e.name} />
<span class="grow">
<span class="hrow"><b class="b6 cut"><${mw} text=${e.name} marks=${e.marks} /></b></span>
<span class="t13 mut blk srx">${e.identities.map(n=>n.label).join(" · ")}</span>
</span>
${e.identities.map(n=>r`<${we} kind=${n.kind} named />`)}
`;return r`<li>
${e.dialog_id?r`<a class="srh" href=${L("all",e.dialog_id)}>${t}</a>`:r`<span class="srh">${t}</span>`}
</li>`}function LE({message:e}){let{dialog:t}=e,n=e.operator_id?F(e.operator_id):"",s=e.kind==="note"?`${o("Note")} · ${n}`:e.kind==="out"&&n?`${n} → ${t.name}`:t.name,a=e.kind==="note"?r`<span class="nic"><${m} name="lock" size="m" /></span>`:r`<${we} kind=${t.kind} size="mid" named />`;return r`<li>
<a class="srh" href=${L("all",t.id,e.no)}>
${a}
<span class="grow">
<span class="hrow"><b class="b6 cut">${s}</b></span>
<span class="t13 mut blk srx"><${mw} text=${e.text} marks=${e.marks} /></span>
</span>
<span class="t12 dim srm">${fw(e.created_at)}</span>
</a>
</li>`}var dw,OE,Am,AE,mw,fw,hw=b(()=>{W();Ao();O();V();Ye();se();x();$m();Se();U();sw();N();Le();Ga();dw=5,OE=[["all",()=>o("Everything")],["dialogs",()=>o("Conversations")],["contacts",()=>o("Clients")],["messages",()=>o("Messages found")]];Am=e=>e.dialogs.length+e.contacts.length+e.messages.length,AE=(e,t)=>t==="all"?Am(e):e[t].length;mw=({text:e,marks:t})=>mc(e,t).map(n=>n.marked?r`<mark>${n.text}</mark>`:n.text),fw=e=>`${et(e,Y.value)}, ${K(e)}`});function Je({label:e,place:t,across:n=!1,children:s}){let a=Mt(Nm);return ye(),z(()=>{(a.current.querySelector("[aria-checked='true']")??a.current.querySelector("button")).focus({preventScroll:!0})},[]),r`<div class=${"menu pop "+t} role="menu" aria-label=${e} ref=${a}
onKeyDown=${i=>BE(i,n)}>
${s}
</div>`}function BE(e,t){let n=[...e.currentTarget.querySelectorAll("button")],s=n.indexOf(document.activeElement),[a,i]=[(s+1)%n.length,(s-1+n.length)%n.length],l=t?{ArrowRight:a,ArrowLeft:i}:{},c={ArrowDown:a,ArrowUp:i,Home:0,End:n.length-1,...l}[e.key];e.key==="Tab"&&Nm(),c!==void 0&&(e.preventDefault(),e.stopPropagation(),n[c].focus())}var Nm,j,Dn=b(()=>{W();O();re();N();Le();Nm=()=>{w.value=null};j=({icon:e,checked:t,onPick:n,stay:s,children:a})=>r`<button type="button" class="mi" tabindex="-1"
role=${t===void 0?"menuitem":"menuitemradio"}
aria-checked=${t===void 0?null:String(t)} onClick=${()=>{s||Nm(),n()}}>
<${m} name=${t?"check":e} size="m" />
${a}
</button>`});var Pm,bn,WE,pi,bw,FE,Bc,di=b(()=>{x();D();Pm={online:()=>o("Online"),lunch:()=>o("Lunch"),training:()=>o("Training"),away:()=>o("Away"),off:()=>o("Off shift")},bn=e=>e?.name||(Pm[e?.builtin]??Pm.off)(),WE={online:"on",away:"away",off:"off"},pi=e=>`dot ${WE[e]??"off"}`,bw=e=>Pm[e.builtin]?.()??"",FE=(e,t)=>e.place-t.place||e.id-t.id,Bc=()=>Object.values(mo.value).filter(e=>!e.removed).sort(FE)});function ww(){return w.value!=="me"?null:r`<${Je} label=${o("My menu")} place="popme">
${Bc().map(e=>r`<button type="button" class="mi" tabindex="-1" role="menuitemradio" key=${e.id}
aria-checked=${String(A.value.status_id===e.id)} onClick=${()=>{w.value=null,Hg(e.id)}}>
<span class="dotbox"><span class=${pi(e.base)}></span></span>
<span class="cut">${bn(e)}</span>
${A.value.status_id===e.id&&r`<span class="mend"><${m} name="check" size="m" /></span>`}
</button>`)}
<div class="msep" role="separator"></div>
<${j} icon="bell" onPick=${ja}>
${o("Notifications")}
${ve.value.notifications>0&&r`<span class="count mend">${ve.value.notifications}</span>`}
<//>
<${j} icon="settings" onPick=${()=>R(Nt("looks"))}>${o("My settings")}<//>
<div class="msep" role="separator"></div>
<div class="mh" role="presentation">${o("Language")}</div>
<${j} icon="languages" checked=${Ne.value==="ru"} onPick=${()=>Gn("ru")}>
<span lang="ru">Русский</span>
<//>
<${j} icon="languages" checked=${Ne.value==="en"} onPick=${()=>Gn("en")}>
<span lang="en">English</span>
<//>
<div class="mh" role="presentation">${o("Theme")}</div>
<${j} icon="sun-moon" checked=${Vt.value==="system"} onPick=${()=>ns("system")} stay>
${o("System")}
<//>
<${j} icon="sun" checked=${Vt.value==="light"} onPick=${()=>ns("light")} stay>${o("Light")}<//>
<${j} icon="moon" checked=${Vt.value==="dark"} onPick=${()=>ns("dark")} stay>${o("Dark")}<//>
<div class="mh" role="presentation">${o("Density")}</div>
<${j} icon="rows-4" checked=${En.value==="compact"} onPick=${()=>Aa("compact")} stay>
${o("Compact")}
<//>
<${j} icon="rows-3" checked=${En.value==="normal"} onPick=${()=>Aa("normal")} stay>
${o("Normal")}
<//>
<${j} icon="menu" checked=${En.value==="roomy"} onPick=${()=>Aa("roomy")} stay>
${o("Comfortable")}
<//>
<div class="msep" role="separator"></div>
<${j} icon="users-round" onPick=${()=>{w.value="handover"}}>
${o("Hand over my conversations")}
<//>
<${j} icon="keyboard" onPick=${()=>{w.value="shortcuts"}}>
${o("Keyboard shortcuts")}
<kbd>?</kbd>
<//>
<${j} icon="log-out" onPick=${Pv}>${o("Sign out")}<//>
<//>`}var jE,vw,Dm,qE,KE,yw,Mm=b(()=>{O();Ue();re();x();ut();U();D();cc();N();Dn();di();jE={operator:()=>o("Operator"),supervisor:()=>o("Supervisor"),administrator:()=>o("Administrator")},vw=e=>jE[e]?.()??"",Dm=()=>mo.value[A.value.status_id]??{builtin:A.value.presence,base:A.value.presence},qE=()=>{w.value=w.value==="me"?null:"me"},KE=({children:e})=>r`<button type="button" class=${e?"mebtn":"ib"} aria-haspopup="menu"
aria-expanded=${String(w.value==="me")} aria-label=${o("{name}: my menu",{name:A.value.name})}
title=${bn(Dm())} onClick=${qE}>
<${H} name=${A.value.name} size="md"><span class=${pi(Dm().base)}></span><//>
${e}
</button>`;yw=()=>r`<div class="me">
<${KE}>
<span class="grow">
<span class="nmx cut">${A.value.name}</span>
<br />
<span class="t12 dim">${bn(Dm())}</span>
</span>
<//>
<${cv} />
</div>`});function kw(e){if(mi.some(([n])=>n===e))return o("Inbox");let t=Yo(e);return t!==null?rt.value[t]?.name??o("Team"):fi.find(([n])=>n===e)[1]()}var mi,fi,$s,Wc,Va=b(()=>{X();x();Fr();D();mi=[["mine",()=>o("Mine")],["unassigned",()=>o("Unassigned")],["all",()=>o("All")]],fi=[["waiting",()=>o("Waiting for us"),"hourglass"],["unread",()=>o("Unread"),"mail-open"],["mentions",()=>o("Mentions"),"at-sign"],["following",()=>o("Following"),"eye"],["snoozed",()=>o("Snoozed"),"alarm-clock"],["failed",()=>o("Not sent"),"circle-alert"],["closed",()=>o("Closed"),"archive"]],$s=he(()=>Object.values(rt.value).filter(e=>!e.removed).sort((e,t)=>e.name.localeCompare(t.name))),Wc=e=>Yo(e)===null?ve.value[e]:ve.value.teams?.[Yo(e)]??0});function No(e,t){try{localStorage.setItem(e,JSON.stringify(t))}catch{}}function aa(e){localStorage.removeItem(e)}function Ya(e){let t=[];for(let n=0;n<localStorage.length;n+=1){let s=localStorage.key(n);if(s.startsWith(e))try{t.push([s.slice(e.length),JSON.parse(localStorage.getItem(s))])}catch{}}return t}var jc=b(()=>{});function Tw(e){Im.value=e.created_at-Date.now()}function ra(e){let t=pe.peek()?.undo??{messenger:4,email:10};return(e==="email"?t.email:t.messenger)*1e3}var YE,Im,hs,Ow,Mn,Rn,Ja,Ln=b(()=>{X();D();YE=6e4,Im=_(0);hs=e=>e+Im.peek(),Ow=({kind:e,delivery:t})=>e==="out"&&t?.state==="queued"&&!t.attempts,Mn=e=>e.delivery.not_before-Im.value,Rn=e=>Ow(e)&&e.delivery.not_before-e.created_at>YE,Ja=(e,t=Date.now())=>Ow(e)&&!Rn(e)&&e.delivery.not_before>e.created_at&&Mn(e)>t});function Aw(e){let t={...Qa.peek()[e.dialog_id]};if(Rn(e))t[e.id]=e;else if(t[e.id])delete t[e.id];else return;Qa.value={...Qa.peek(),[e.dialog_id]:t}}async function Pw(e){try{let{messages:t}=await q(`/api/dialogs/${e}/planned`);Qa.value={...Qa.peek(),[e]:Object.fromEntries(t.map(n=>[n.id,n]))}}catch(t){if(!(t instanceof ce))throw t}}var Qa,Ew,Nw,qc=b(()=>{lt();X();V();Ln();Qa=_({}),Ew=e=>Object.values(Qa.value[e]??{}).sort((t,n)=>t.delivery.not_before-n.delivery.not_before);mn(e=>{for(let t of e)t.k==="message"&&Aw(t.row)});Nw=Aw});function XE(e){Xa=`okno.out.${e}.`;let t=Date.now()-JE;wt.value=Ya(Xa).map(([,n])=>({...n,phase:ZE(n,t)})).sort((n,s)=>n.at-s.at),gs()}function ZE(e,t){return e.phase==="held"||e.phase==="refused"?e.phase:e.at<t?"stale":"queued"}function Bm(e,t,n,s,a=[],i={}){let l={key:Vo(),dialog_id:e,kind:t,text:n,seen:s,files:a,more:i,at:Date.now(),phase:"queued"};return No(Xa+l.key,l),wt.value=[...wt.value,l],gs(),l.key}function nA(e,t){$i.set(e,t),$i.size>tA&&$i.delete($i.keys().next().value)}function hi(e,t){wt.value=wt.value.map(s=>s.key===e?{...s,...t}:s);let n=wt.value.find(s=>s.key===e);n&&No(Xa+e,n)}function Za(e){aa(Xa+e),wt.value=wt.value.filter(t=>t.key!==e)}function Kc(e,t={}){hi(e,{...t,phase:"queued",at:Date.now()}),gs()}function gs(){if(xe.value!=="in"||!Xa)return;let e=new Set;for(let t of wt.value)e.has(t.dialog_id)||(t.phase==="queued"&&oA(t),["queued","sending","held"].includes(t.phase)&&e.add(t.dialog_id))}async function oA(e){hi(e.key,{phase:"sending"});let t=ts(e.dialog_id),{key:n,kind:s,text:a,seen:i}=e,l=(e.files??[]).map(c=>c.token);try{let c=await Te("POST",`/api/dialogs/${e.dialog_id}/messages`,{...sA(e.more),key:n,kind:s,text:a,seen:i,files:l});Tw(c.message),Nw(c.message),nA(n,c.message),Q({t:"result",...c,sentAtRev:t}),Lw.set(`${e.dialog_id}.${s}`,Date.now()),Za(n),gs()}catch(c){aA(e,c)}}function sA(e={}){if(!e.not_before||e.not_before>Date.now())return e;let{not_before:t,...n}=e;return n}function aA(e,t){t.offline||t.status===401||t.status===429||t.status>=500?hi(e.key,{phase:"queued",tries:(e.tries??0)+1,code:t.code}):t.code==="conversation-changed"?hi(e.key,{phase:"held",came:t.detail.messages,last_no:t.detail.last_no}):(hi(e.key,{phase:"refused",code:t.code}),gs())}var JE,QE,wt,Xa,Dw,zm,Mw,Rw,Lw,eA,Iw,zw,tA,$i,Bw,Ww,Po=b(()=>{lt();X();V();jc();bl();qc();D();Ln();JE=3600*1e3,QE=5e3,wt=_([]),Xa="";Dw=e=>wt.value.filter(t=>t.dialog_id===e),zm=({phase:e})=>["held","refused","stale"].includes(e),Mw=e=>wt.value.some(t=>t.dialog_id===e&&zm(t)),Rw=e=>wt.value.find(t=>t.dialog_id===e&&t.phase==="held"),Lw=new Map,eA=5e3,Iw=(e,t)=>Dw(e).some(n=>n.kind===t)||Date.now()-(Lw.get(`${e}.${t}`)??0)<eA,zw=(e,t,n)=>Dw(e).some(s=>s.kind===t&&s.text===n.trim());tA=50,$i=new Map,Bw=e=>$i.get(e);Ww=e=>Kc(e.key,{seen:e.last_no,came:void 0});Pa(XE);as(gs);setInterval(()=>{wt.value.some(e=>e.phase==="queued")&&gs()},QE);window.addEventListener("online",gs)});function Fw(e){gi.set(e,{upto:I.peek().logs[e]?.seen??0,since:new Map})}function jw(e,t){let n=gi.get(e);n&&(n.upto=Math.max(n.upto,t))}function qw(e,t){let n=gi.get(e);if(!n)return;Wm(n);let s=new Set(t);for(let a of n.since.keys())s.has(a)||n.since.delete(a);for(let a of s)a>n.upto&&!n.since.has(a)&&n.since.set(a,Date.now())}function Wm(e){let t=Date.now()-rA;for(let[n,s]of e.since)s>t||(e.upto=Math.max(e.upto,n),e.since.delete(n))}function Kw(e,t,n){let s=I.peek().logs[e]?.items??{},a=t;for(;a<n&&s[a+1]&&!iA(s[a+1]);)a+=1;return a}function bs(e){let t=gi.get(e);return t?(Wm(t),Kw(e,t.upto,Math.max(t.upto,...t.since.keys()))):null}function Uw(e,t){let n=gi.get(e);return n?(Wm(n),Kw(e,t,n.upto)):t}var rA,gi,iA,ia=b(()=>{D();rA=1e3,gi=new Map;iA=({kind:e,author:t,automatic:n,delivery:s})=>(e==="note"||e==="out"&&!n)&&t.operator_id!==I.peek().me?.id&&s?.state!=="cancelled"});function pA(e){Uc=`okno.draft.${e}.`;let t=Ya(Uc).map(([n,s])=>[n,typeof s=="string"?{text:s,at:0,dirty:!0}:s]);Lt.value=Object.fromEntries(t),vs.value={}}function ws(e,t){let n={...Lt.value};t&&(Vc(t)||t.dirty)?(n[e]=t,No(Uc+e,t)):(delete n[e],aa(Uc+e)),Lt.value=n}function Um(e,t){let n=Lt.peek()[e];Qw(e);let s={text:"",...n,seen:dA(e,n),...t,at:n?.at??0,dirty:!0};if(!Vc(s)&&!n?.at&&!la.has(e)&&!Hc.has(e)){ws(e,null);return}ws(e,s),clearTimeout(la.get(e)),la.set(e,setTimeout(()=>Hm(e),lA))}function dA(e,t){let n=Number(e.split(".")[0]),s=t&&Vc(t)?t.seen??null:null;return s===null?bs(n):Uw(n,s)}function Vw(e,t){let n=In(e,t);clearTimeout(la.get(n)),la.delete(n),Qw(n),ws(n,null)}function Yw(){for(let e in Lt.peek())Lt.peek()[e].dirty&&Hm(e)}async function Hm(e){clearTimeout(la.get(e)),la.delete(e);let t=Lt.peek()[e];if(!t?.dirty||xe.peek()!=="in")return;let[n,s]=e.split("."),a=bi(t);Hc.set(e,{what:a,until:Date.now()+cA});try{let{at:i}=await Te("PUT",`/api/dialogs/${n}/draft`,{mode:s,text:t.text,head:Gc(t),seen:t.seen??null});Jw(e,a,i)}catch(i){i.status===404&&ws(e,null)}}function Jw(e,t,n){let s=Lt.peek()[e];s&&ws(e,{...s,at:n,dirty:bi(s)!==t})}function mA(e){for(let t in e)for(let n in e[t])jm(Number(t),n,e[t][n]);for(let t in Lt.peek()){let[n,s]=t.split(".");!e[n]?.[s]&&!(Hc.get(t)?.until>Date.now())&&jm(Number(n),s,void 0)}}function fA(e,t){for(let n of uA)jm(e,n,t[n])}function jm(e,t,n){let s=In(e,t),a=Lt.peek()[s],i=Hc.get(s);if(!n){if(!a||a.dirty)return;if(Iw(e,t)){ws(s,{...a,dirty:!0}),Hm(s);return}ws(s,null);return}if(i?.what===bi(n)){Jw(s,i.what,n.at);return}n.at<=(a?.at??0)||a?.dirty&&a.at||!a&&zw(e,t,n.text)||(a&&Vc(a)&&bi(a)!==bi(n)&&(vs.value={...vs.value,[s]:{text:a.text,head:Gc(a),seen:a.seen??null}}),ws(s,{text:n.text,head:n.head,at:n.at,seen:n.seen??null,dirty:!1}))}function Qw(e){if(!(e in vs.peek()))return;let{[e]:t,...n}=vs.peek();vs.value=n}var lA,cA,uA,Lt,Fm,vs,Uc,la,Hc,Gc,bi,Vc,In,Qt,qm,Km,Hw,no,nn,ys,Gw,Xw,Zw,on=b(()=>{lt();X();V();jc();Po();ia();lA=800,cA=5e3,uA=["reply","note"],Lt=_({}),Fm=_({}),vs=_({}),Uc="",la=new Map,Hc=new Map,Gc=e=>{let{subject:t=null,cc:n="",bcc:s="",to:a=null}=e?.head??{};return t!==null||n||s||a?{subject:t,cc:n,bcc:s,to:a}:null},bi=e=>JSON.stringify([e.text,Gc(e)]),Vc=e=>!!(e.text.trim()||Gc(e));In=(e,t)=>`${e}.${t}`,Qt=(e,t)=>Lt.value[In(e,t)]?.text??"",qm=e=>Lt.value[In(e,"reply")]?.head??null,Km=(e,t)=>Lt.peek()[In(e,t)]?.seen??null,Hw=(e,t)=>Lt.value[In(e,t)]?.dirty===!1,no=e=>Fm.value[e]??"reply",nn=(e,t)=>{Fm.value={...Fm.value,[e]:t}};ys=(e,t,n,s=null)=>Um(In(e,t),{text:n.trim()?n:"",...s!==null&&{seen:s}}),Gw=(e,t)=>Um(In(e,"reply"),{head:t});Xw=(e,t)=>vs.value[In(e,t)],Zw=(e,t)=>Um(In(e,t),vs.peek()[In(e,t)]);pb((e,{entered:t})=>{t&&pA(e.me.id),mA(e.drafts)});Pa(Yw);as(Yw);mn(e=>{for(let t of e)t.k==="draft"&&fA(t.id,t.row)})});function xs(){ks=!1,hA()&&requestAnimationFrame(()=>{!ks&&!w.peek()&&!nr(document.activeElement)&&vi()?.focus({preventScroll:!0})})}function gA(e){let t=vi();t.focus({preventScroll:!0}),t.setRangeText(e,t.selectionStart,t.selectionEnd,"end"),t.dispatchEvent(new Event("input",{bubbles:!0}))}function Jc(){clearTimeout(er?.timer),er=null}function iy(){let{run:e,still:t}=er;Jc(),t()&&e()}function Xc(e,t,{settled:n=!0,pause:s=!0}={}){if(Zc(e)||n&&!Bg(e.timeStamp))return;if(!s||!tr(e)){t();return}let{dialog:a}=T.peek();er={letter:e.key,run:t,still:()=>T.peek().dialog===a&&!w.peek(),timer:setTimeout(iy,Vm)}}function Zc(e){let t=e.timeStamp-Gm<Vm;return tr(e)&&(Gm=e.timeStamp),t}function Yc(e){e.preventDefault(),e.stopImmediatePropagation()}function bA(e){let t=nr(e.target),n=qa(Oo(e),t),s=e.ctrlKey||e.metaKey;(t?ny.get(e.code)===e.target&&!(s&&(n||e.key==="Enter")):n?.walks||!(n||tr(e)||e.key==="Enter"||e.key===" "))||Yc(e)}function vA(e){if(tr(e)&&/\p{L}/u.test(e.key)){let{letter:t}=er;if(Jc(),Gm=e.timeStamp,qa(Oo(e))?.id==="undo"||!vi()){Yc(e);return}gA(t),e.stopImmediatePropagation()}else e.key==="Escape"?(Jc(),Yc(e)):(tr(e)||e.key==="Enter")&&(Yc(e),iy(),requestAnimationFrame(()=>wA(e)))}function wA({code:e,key:t}){let n=document.activeElement;!w.peek()||!n?.closest("[role=dialog], [role=menu]")||(t==="Enter"?n.click():n.dispatchEvent(new KeyboardEvent("keydown",{code:e,key:t,bubbles:!0,cancelable:!0})))}function yA(e){return ks||!tr(e)||nr(e.target)||w.peek()||qe.peek()||e.isComposing||!ty&&oy.some(t=>t())?!1:T.peek().page==="inbox"&&!!(T.peek().dialog&&vi())}function kA(e){if(xe.peek()==="in"){if(e.repeat){bA(e);return}if(ny.set(e.code,e.target),er){vA(e);return}["Tab","Escape","F6"].includes(e.key)&&(ks=!0),yA(e)&&(vi().focus({preventScroll:!0}),e.stopImmediatePropagation())}}var Vm,$A,ey,ks,ty,Gm,er,ny,oy,sy,nr,ay,Qc,vi,ry,hA,tr,_s=b(()=>{re();V();Et();$o();U();Vm=300,$A="input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]",ey=".dock .comp textarea",ks=!1,ty=!1,Gm=-Vm,er=null,ny=new Map,oy=[],sy=e=>{oy.push(e)},nr=e=>!!e?.closest?.($A),ay=()=>ks,Qc=()=>{ks=!0},vi=()=>document.querySelector(ey),ry=e=>e.target,hA=()=>matchMedia("(min-width: 720px) and (hover: hover)").matches,tr=e=>/^[\p{L}\p{N}]$/u.test(e.key)&&!e.ctrlKey&&!e.metaKey&&!e.altKey;window.addEventListener("keydown",kA,{capture:!0});window.addEventListener("pointerdown",e=>{ks=!1,ty=!!ry(e)?.closest?.("#conversation"),Jc()},{capture:!0});document.addEventListener("focusin",e=>{ry(e)?.matches?.(ey)&&(ks=!1)})});function rf(e,t=9){let n=[{id:"hour",at:Math.ceil((e+36e5)/6e4)*6e4}];return _t(e,0,18)-e>36e5&&n.push({id:"evening",at:_t(e,0,18)}),n.push({id:"tomorrow",at:_t(e,1,t)}),yi(e)>1&&n.push({id:"monday",at:_t(e,yi(e),9)}),n}function gy(e,t){let s=(new Date(e,t,1).getDay()+6)%7,a=new Date(e,t+1,0).getDate(),i=[...Array(s).fill(null),...Array.from({length:a},(l,c)=>new Date(e,t,c+1).getTime())];for(;i.length%7;)i.push(null);return Array.from({length:i.length/7},(l,c)=>i.slice(c*7,c*7+7))}function by(e){let t=/^\s*(\d{1,2})[:.\s]?(\d{2})\s*$/.exec(e);if(!t)return null;let[n,s]=[Number(t[1]),Number(t[2])];return n<24&&s<60?[n,s]:null}var _t,yi,hy,ki=b(()=>{_t=(e,t,n,s=0)=>{let a=new Date(e);return a.setDate(a.getDate()+t),a.setHours(n,s,0,0)},yi=e=>(1-new Date(e).getDay()+7)%7||7;hy=e=>[...rf(e,10),{id:"client",at:null}]});function Mo(e){let{dialog:t}=T.peek();t&&(nn(t,e),dc(()=>requestAnimationFrame(()=>vt(".comp textarea")?.focus())))}var nu=b(()=>{U();Ao();tn();on()});function TA(e,t){let n=`@${t.name}`.toLocaleLowerCase(),s=e.toLocaleLowerCase();for(let a=s.indexOf(n);a>=0;a=s.indexOf(n,a+1))if(!CA.test(s[a+n.length]??""))return!0;return!1}function wy(e,t){let n=/(^|[\s(«"])@([\p{L}\p{N}. -]{0,40})$/u.exec(e.slice(0,t));return n&&{from:t-n[2].length-1,query:n[2]}}function yy(e){let t=e.trim().toLocaleLowerCase(),n=({name:s})=>s.toLocaleLowerCase().startsWith(t)||s.toLocaleLowerCase().split(/\s+/).some(a=>a.startsWith(t));return vy().filter(n).sort((s,a)=>s.name.localeCompare(a.name)).slice(0,8)}var vy,CA,ou,su=b(()=>{D();vy=()=>Object.values(Pe.value).filter(e=>e.active&&e.id!==A.value.id),CA=/[\p{L}\p{N}]/u;ou=e=>e.includes("@")?vy().filter(t=>TA(e,t)):[]});function an(e,{open:t,...n}){t!==void 0&&(lf.value={...lf.peek(),[e]:t}),Object.keys(n).length&&Gw(e,{...qm(e),...n})}function uf(e){for(let n of["cc","bcc"]){let s=yn(e[n]).find(a=>!cf(a));if(s)return{field:n,value:s}}return yn(e.cc).length+yn(e.bcc).length>EA?{field:"cc",value:null}:null}function _y(e){let{subject:t,cc:n,bcc:s,to:a}=au(e),i={subject:t??null,cc:yn(n),bcc:yn(s),to:a??null};return i.subject!==null||i.to||i.cc.length||i.bcc.length?i:void 0}var OA,EA,lf,au,ky,yn,cf,xy,xi=b(()=>{X();on();OA=/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[^\s@.,;:<>()"\\/]+(\.[^\s@.,;:<>()"\\/]+)+$/i,EA=20,lf=_({}),au=e=>({...qm(e),open:!!lf.value[e]});ky=e=>an(e,{open:!1}),yn=e=>[...new Set((e??"").split(/[,;\s]+/).map(t=>t.trim().toLowerCase()).filter(Boolean))],cf=e=>e.length<=254&&OA.test(e),xy=e=>uf(au(e))});function Ro(e,t,n){let{[`${e}.${t}`]:s,...a}=pf.peek();pf.value=n===null?a:{...a,[`${e}.${t}`]:n}}var pf,ca,_i=b(()=>{X();pf=_({}),ca=(e,t)=>pf.value[`${e}.${t}`]??null});function NA(e){Lo=`okno.up.${e}.`,He.value=[...Ya(Lo).map(([,t])=>t),...PA()],ua.value={},Cs.value={}}function PA(){try{return JSON.parse(sessionStorage.getItem(Ty())??"[]").map(e=>({...e,state:"refused",code:e.state==="refused"?e.code:"lost"}))}catch{return[]}}function Si(e,t,n,s="reply"){let a=Math.min(n.max_file||df,df),i=(n.max_files||10)-dt(e,s).filter(c=>c.state!=="refused").length,l=[...t].map(c=>{let u={id:Vo(),dialog_id:e,mode:s,name:c.name||"image.png",size:c.size,type:c.type,state:"waiting",share:0,source:c,seen:bs(e)};return c.size>a?{...u,state:"refused",code:"too-large",limit:a}:c.size?i<=0?{...u,state:"refused",code:"too-many",limit:n.max_files||10}:(i-=1,u):{...u,state:"refused",code:"empty"}});He.value=[...He.value,...l],cr()}function Ss(e,t){return He.value=He.value.map(n=>n.id===e?{...n,...t}:n),He.value.find(n=>n.id===e)}function cr(){if(xe.peek()!=="in")return;let e=He.peek().filter(t=>t.state==="uploading").length;for(let t of He.peek().filter(n=>n.state==="waiting").slice(0,Math.max(0,AA-e)))DA(t)}function DA(e){let t=new XMLHttpRequest;ru.set(e.id,t),Ss(e.id,{state:"uploading",share:0}),t.open("POST",`/api/uploads?${new URLSearchParams({name:e.name})}`),t.setRequestHeader("Content-Type",e.type||"application/octet-stream"),t.responseType="json",t.upload.onprogress=n=>{n.lengthComputable&&Ss(e.id,{share:Math.floor(n.loaded/n.total*100)})},t.onload=()=>Sy(e,t.status,t.response),t.onerror=()=>Sy(e,0,null),t.send(e.source)}function Sy(e,t,n){if(ru.delete(e.id),t===401&&(xe.value="expired"),t===201){let i=Ss(e.id,{state:"done",share:100,file:n.file,source:void 0});i&&No(Lo+e.id,i)}else t===413?Ss(e.id,{state:"refused",code:"too-large",limit:n?.limit??df}):Ss(e.id,{state:"failed",code:t?n?.code??`http-${t}`:"offline"});cr();let{dialog_id:s,mode:a="reply"}=He.peek().find(i=>i.id===e.id)??e;Cs.peek()[s]?.mode===a&&!Io(dt(s,a))&&!oo(dt(s,a)).length&&rn(s),Ey(s,a)}function Ey(e,t){let n=ua.peek()[e];if(n===void 0||n.mode!==(t??"reply"))return;let s=dt(e,n.mode);Io(s)||(rn(e),Cy?.(e,n))}function rn(e){for(let t of[ua,Cs]){if(t.peek()[e]===void 0)continue;let{[e]:n,...s}=t.peek();t.value=s}}function lu(e,t){rn(e);for(let n of dt(e,t))n.state==="failed"&&Ss(n.id,{state:"waiting",code:void 0});cr()}function Ay(e,t){He.value=He.value.map(n=>n.dialog_id===e?{...n,dialog_id:t}:n);for(let n of He.value)n.dialog_id===t&&n.state==="done"&&No(Lo+n.id,n)}function cu(e,t){for(let n of oo(dt(e,t)))ff(n.id)}function Ny(e){Ss(e,{state:"waiting",code:void 0}),cr()}function MA(){for(let e of He.peek())e.state==="failed"&&e.code==="offline"&&Ss(e.id,{state:"waiting"});cr()}function ff(e){let t=He.peek().find(n=>n.id===e);ru.get(e)?.abort(),ru.delete(e),aa(Lo+e),He.value=He.value.filter(n=>n.id!==e),!oo(dt(t.dialog_id,t.mode??"reply")).length&&Cs.peek()[t.dialog_id]&&rn(t.dialog_id),t.file&&fetch(`/api/uploads/${t.file.token}`,{method:"DELETE"}).catch(()=>{}),cr(),Ey(t.dialog_id,t.mode)}function uu(e,t){let n=dt(e,t).filter(s=>s.state==="done");for(let s of n)aa(Lo+s.id);return He.value=He.value.filter(s=>!n.includes(s)),n.map(s=>s.file)}function pu(e,t,n="reply",s=null,a=[]){let i=t.map(c=>({id:Vo(),dialog_id:e,mode:n,name:c.name,size:c.size,state:"done",share:100,file:c,seen:s}));for(let c of i)No(Lo+c.id,c);let l=a.map(c=>({id:Vo(),dialog_id:e,mode:n,name:c.name,size:c.size,state:"refused",code:"gone"}));He.value=[...He.value,...i,...l]}var AA,df,He,ua,Cs,Lo,Cy,ru,Ty,Oy,dt,Io,oo,mf,iu,ur=b(()=>{lt();X();V();jc();bl();ia();AA=2,df=25*1024*1024,He=_([]),ua=_({}),Cs=_({}),Lo="",Cy=null,ru=new Map;Ty=()=>`${Lo}unfinished`;me(()=>{if(!He.value.length&&!Lo)return;let e=He.value.filter(t=>t.state!=="done").map(({source:t,share:n,...s})=>s);try{sessionStorage.setItem(Ty(),JSON.stringify(e))}catch{}});Oy=e=>{Cy=e},dt=(e,t="reply")=>He.value.filter(n=>n.dialog_id===e&&(n.mode??"reply")===t),Io=e=>e.some(t=>t.state==="waiting"||t.state==="uploading");gb(()=>Io(He.peek()));oo=e=>e.filter(t=>t.state==="failed"||t.state==="refused");mf=(e,t)=>{ua.value={...ua.value,[e]:t}};iu=(e,t)=>{Cs.value={...Cs.value,[e]:t}};Pa(NA);as(MA)});function LA(e,t){let n=dt(e,t).map(s=>s.seen??null).filter(s=>s!==null);return Km(e,t)??(n.length?Math.min(...n):bs(e)??0)}function $f(e,t,n={}){if(n.then&&Hs())return;let s={mode:t,how:n,seen:LA(e,t)};Io(dt(e,t))?mf(e,s):My(e,s)}function My(e,t){let{mode:n,how:s,seen:a}=t,i=Qt(e,n).trim(),l=dt(e,n),c=oo(l);if(!i&&c.length===l.length)return;if(rn(e),c.length){iu(e,t),IA(e);return}let u=uu(e,n),d=Bm(e,n,i,a,u,n==="note"?zA(e,i):BA(e,s));Vw(e,n),Ro(e,n,null),n==="reply"&&(ky(e),zy(e,d,s)),s.then==="close"&&km(e),I.peek().logs[e]?.later&&Vl(e)}function Ry(e,t){lu(e,t.mode),mf(e,t)}function IA(e){if(T.peek().dialog===e)return;let t=I.peek().dialogs[e]?.name??o("the client");fe(o("Not sent to {name} yet: a file was not uploaded",{name:t}),{action:()=>mu(e),label:o("Open"),ms:Wy})}function Ly(e,t){cu(e,t.mode),$f(e,t.mode,t.how)}function du(e,t,n,s){if(Hs())return;let a=ra(I.peek().dialogs[e]?.kind)||void 0,i=Bm(e,"reply",t,n,[],hf({undo_ms:a,...s}));zy(e,i,s),s.then==="close"&&km(e)}function zA(e,t){let n=ou(t).map(s=>s.id);return hf({reply_to_no:ca(e,"note"),mentions:n.length?n:void 0})}function BA(e,{then:t,at:n}){let s=I.peek().dialogs[e],a=!!(s&&Xe(s)?.can?.subject);return hf({reply_to_no:ca(e,"reply"),letter:a?_y(e):void 0,formatted:a,undo_ms:n?void 0:ra(s?.kind)||void 0,not_before:n?hs(n):void 0,then:t})}function zy(e,t,{then:n,at:s,snooze_until:a}){let i=()=>{By(t,n,e)};n==="close"?ne(Cv(e),{keep:!0,undo:i}):n==="snooze"?ne(Tv(e,a),{icon:"alarm-clock",undo:i}):s?ne(vc(e,s),{icon:"calendar-clock",undo:i}):ra(I.peek().dialogs[e]?.kind)&&Fg(i,ra(I.peek().dialogs[e]?.kind)+RA)}function By(e,t,n){let s=wt.peek().find(i=>i.key===e);if(s&&s.phase!=="sending"){Ts(s);return}if(!s){let i=Bw(e);i&&zn(i,t,n);return}let a=me(()=>{wt.value.find(l=>l.key===e)?.phase!=="sending"&&At(()=>queueMicrotask(()=>{a(),By(e,t,n)}))})}function WA({dialog_id:e,phase:t}){if(T.peek().dialog===e)return;let n=I.peek().dialogs[e]?.name??o("the client"),s=t==="held"?o("Not sent to {name} yet: the conversation changed while you were writing",{name:n}):o("Not sent to {name}",{name:n});fe(s,{action:()=>mu(e),label:o("Open"),ms:Wy})}async function zn(e,t=e.data.then,n=e.dialog_id){let s;try{s=await Z(`/api/messages/${e.id}/cancel`,{})}catch(a){if(a.code!=="already-sent"){ze(()=>{throw a});return}fe(o("Already sent")),t&&await ze(()=>Z(`/api/dialogs/${n}/${t==="close"?"reopen":"unsnooze"}`,{}))&&mu(n);return}Q({t:"result",message:s.message}),Fy(n,"reply",e.data.typed??e.text,e.no,s.files,FA(e.files??[],s.files)),Ro(n,"reply",e.reply_to_no),e.letter&&an(n,{subject:e.letter.subject,cc:e.letter.copies.join(", "),bcc:e.letter.blind.join(", "),to:e.letter.recipients[0]}),ne(Ov(n),{icon:"undo-2"})}function FA(e,t){let n=t.map(s=>s.name);return e.filter(s=>{let a=n.indexOf(s.name);return a>=0&&n.splice(a,1),a<0})}function Fy(e,t,n,s,a=[],i=[]){let l=Qt(e,t),c=Math.max(s,Km(e,t)??0);nn(e,t),ys(e,t,l&&l!==n?[n,l].filter(Boolean).join(`
`):n,c),pu(e,a,t,c,i),mu(e),Mo(t)}function Ts(e){let{more:t={}}=e;Za(e.key),Fy(e.dialog_id,e.kind,e.text,e.last_no??e.seen,Dy(e)?[]:e.files??[],Dy(e)?e.files??[]:[]),t.reply_to_no&&Ro(e.dialog_id,e.kind,t.reply_to_no),t.letter&&an(e.dialog_id,{subject:t.letter.subject??void 0,cc:t.letter.cc.join(", "),bcc:t.letter.bcc.join(", "),to:t.letter.to??void 0})}function jy(e){Za(e.key),ne(Ev(e.dialog_id),{icon:"x",undo:()=>Ts(e)})}var RA,hf,Iy,Wy,Py,Dy,mu,gf,zo=b(()=>{X();Ue();nu();ps();V();su();on();x();xi();$o();Po();_i();U();ia();D();lt();De();Ln();Ut();ur();RA=500;Oy(My);hf=e=>Object.fromEntries(Object.entries(e).filter(([,t])=>t!=null&&t!==!1));Iy=e=>!!(e&&!e.blocked_at&&Xe(e)&&Xe(e).health!=="removed");Wy=6e4,Py=new Map;me(()=>{for(let e of wt.value.filter(zm))Py.get(e.key)!==e.phase&&(Py.set(e.key,e.phase),At(()=>WA(e)))});Dy=e=>e.phase==="refused"&&e.code==="file-gone";mu=e=>{T.peek().dialog!==e&&R(L(T.peek().view,e))};gf=(e,t)=>ze(async()=>{let n=await Z(`/api/messages/${e.id}/plan`,{not_before:t&&hs(t)});Q({t:"result",...n})})});function fu(){let[e,t]=g(!1),[n,s]=g(""),a=E(null),i=E(0);return z(()=>{e&&a.current?.focus()},[e]),{on:e,setOn:t,text:n,setText:s,field:a,seen:i,ready:c=>{let u=n.trim();return e&&!u?(a.current?.focus(),!1):(c(e?u:null,i.current),!0)}}}function $u({dialog:e,telling:t}){if(!Iy(e))return null;let{on:n,setOn:s,text:a,setText:i,field:l,seen:c}=t,u=d=>{a.trim()||(c.current=bs(e.id)??0),i(d)};return r`
<label class="hrow t13 tellc">
<input class="tog" type="checkbox" role="switch" aria-label=${o("Tell the client")} checked=${n}
onChange=${d=>s(d.currentTarget.checked)} />
${o("Tell the client")}
</label>
${n&&r`<textarea class="input tellw" rows="2" ref=${l} maxlength="4000" aria-required="true"
aria-label=${o("Message to the client")} placeholder=${o("Message to the client")} value=${a}
onInput=${d=>u(d.currentTarget.value)}></textarea>`}
`}var bf=b(()=>{W();O();x();ia();zo()});function hu({label:e,title:t,usual:n,given:s=null,hour:a="10:00",words:i={},deed:l,icon:c=null,place:u="popsnz",onPick:d,onShut:p,children:h,below:f}){let $=E(Y.value).current,y=E(n($)).current,[S,k]=g(0),[v,P]=g(s?{day:jA(s),text:qA(s),used:!0}:{day:_t($,1,0),text:a,used:!1}),G=Mt(p);ye(),z(()=>G.current.querySelector(".mi")?.focus({preventScroll:!0}),[]);let ue=by(v.text),Bt=ue?_t(v.day,0,...ue):null,un=v.used&&Bt!==null&&Bt<=Date.now(),mt=v.used&&(ue===null||un),Ce=v.used?Bt:y[S].at,ft=ee=>{d(ee)!==!1&&p()},ie=ee=>{ee.preventDefault(),ee.stopPropagation(),mt||ft(Ce)},de=ee=>{let be={ArrowDown:1,ArrowUp:-1}[ee.key];if(!be)return;ee.preventDefault();let Ie=(S+be+y.length)%y.length;k(Ie),P({...v,used:!1}),ee.currentTarget.querySelectorAll(".mi")[Ie].focus()};return r`<form class=${`menu pop when ${u}`} role="dialog" aria-label=${e} ref=${G} onSubmit=${ie}>
<div class="snzg">
<div role="group" aria-label=${t} onKeyDown=${de}>
<div class="mh">${t}</div>
${y.map((ee,be)=>r`<button type="button" key=${ee.id} class=${!v.used&&be===S?"mi on":"mi"}
onFocus=${()=>{k(be),s||P({...v,used:!1})}} onClick=${()=>ft(ee.at)}>
<${m} name=${qy[ee.id][1]} size="m" />
<span class="cut">${i[ee.id]?.()??qy[ee.id][0]()}</span>
${ee.at!==null&&r`<span class="hrow end t12 dim num">
${ee.id==="hour"||ee.id==="evening"?K(ee.at):Lb(ee.at,$)}
</span>`}
</button>`)}
</div>
<${UA} own=${v} began=${$} onChange=${ee=>P({...v,...ee,used:!0})}
wrong=${mt} />
</div>
<div class="snzf">
${h}
<span class="t12 dim grow snzw">
${mt?r`<span class="hint bad" role="alert">
${un?o("This time has passed"):o("Type the time like 10:00")}
</span>`:Ce===null?o("Until the client replies"):`${xo(Ce,$)}, ${K(Ce)}`}
</span>
<button type="submit" class="btn primary" disabled=${mt}>
${c&&r`<${m} name=${c} size="s" />`}
${l}
<kbd>Enter</kbd>
</button>
</div>
${f}
</form>`}function UA({own:e,began:t,onChange:n,wrong:s}){let a=new Date(e.day),[i,l]=g([a.getFullYear(),a.getMonth()]),c=E(null),u=_t(t,0,0),[d,p]=i,h=Rb(new Date(d,p,1).getTime()),f=new Date(d,p,1)<=new Date(t),$=k=>{let v=new Date(i[0],i[1]+k,1);l([v.getFullYear(),v.getMonth()])},y=k=>{n({day:k});let v=new Date(k);l([v.getFullYear(),v.getMonth()])},S=k=>{let v=KA[k.key];v&&(k.preventDefault(),y(Math.max(u,_t(e.day,v,0))),requestAnimationFrame(()=>c.current?.querySelector("[aria-pressed='true']")?.focus()))};return r`<div class="snzc">
<div class="hrow">
<b class="b6 t13 grow">${h}</b>
<button type="button" class="ib small" aria-label=${o("Previous month")} disabled=${f}
onClick=${()=>$(-1)}>
<${m} name="chevron-left" size="m" />
</button>
<button type="button" class="ib small" aria-label=${o("Next month")} onClick=${()=>$(1)}>
<${m} name="chevron-right" size="m" />
</button>
</div>
<table class="cal" ref=${c} onKeyDown=${S}>
<caption class="vh">${h}</caption>
<thead><tr>${Ib().map(k=>r`<th scope="col" key=${k}>${k}</th>`)}</tr></thead>
<tbody>
${gy(...i).map((k,v)=>r`<tr key=${v}>
${k.map((P,G)=>r`<td key=${G}>
${P!==null&&r`<${HA} day=${P} today=${u} own=${e} onPick=${y} weekend=${G>4} />`}
</td>`)}
</tr>`)}
</tbody>
</table>
<div class="hrow">
<input class="input numin" aria-label=${o("Time")} inputmode="numeric" aria-invalid=${s?"true":null}
value=${e.text} onInput=${k=>n({text:k.currentTarget.value})} />
<span class="t12 dim">${xo(e.day,t)}</span>
</div>
</div>`}function HA({day:e,today:t,own:n,onPick:s,weekend:a}){let i=new Date(e).getDate(),l=n.used&&e===n.day;return r`<button type="button" class=${a?"off":""} disabled=${e<t} aria-label=${xo(e,0)}
aria-current=${e===t?"date":null} aria-pressed=${String(l)}
tabindex=${e===n.day||e===t&&n.day<t?0:-1} onClick=${()=>s(e)}>
${i}
</button>`}var qy,jA,qA,KA,vf=b(()=>{W();O();Ye();se();x();ki();N();Le();qy={hour:[()=>o("In an hour"),"hourglass"],evening:[()=>o("This evening"),"sunset"],tomorrow:[()=>o("Tomorrow"),"sunrise"],monday:[()=>o("On Monday"),"calendar"],client:[()=>o("Until the client replies"),"message-circle"]},jA=e=>_t(e,0,0),qA=e=>{let t=new Date(e);return[t.getHours(),t.getMinutes()].map(n=>String(n).padStart(2,"0")).join(":")};KA={ArrowLeft:-1,ArrowRight:1,ArrowUp:-7,ArrowDown:7}});var Uy={};Ve(Uy,{Snooze:()=>wf,SnoozeMenu:()=>Ky,SnoozeStrip:()=>yf});function Ky({label:e,onPick:t,dialog:n=null,waitingSince:s=null,onShut:a=GA}){let[i,l]=g(""),c=fu(),u=s!==null&&!c.on&&r`<p class="hint snzh">
<${m} name="circle-alert" size="s" /> ${o("The client has been waiting for {span}. Snoozing does not stop the wait.",{span:An(Y.value-s)})}
</p>`;return r`<${hu} label=${e} title=${o("Snooze until")} usual=${hy}
deed=${c.on?o("Send and snooze"):o("Snooze")}
onPick=${d=>c.ready((p,h)=>t(d,i.trim(),p,h))} onShut=${a}
below=${u}>
<input class="input" aria-label=${o("Waiting reason (optional)")} placeholder=${o("Reason for the team")}
maxlength="500" value=${i} onInput=${d=>l(d.currentTarget.value)} />
<${$u} dialog=${n} telling=${c} />
<//>`}function wf({dialog:e}){let t=(n,s,a,i)=>a?du(e.id,a,i,{then:"snooze",snooze_until:n,reason:s}):Oc(e.id,n,s);return r`<${Ky} label=${o("Snooze")} dialog=${e} waitingSince=${e.waiting_since}
onPick=${t} />`}function yf({dialog:e}){if(!e?.snooze||e.state!=="open")return null;let{until:t,reason:n}=e.snooze,s=t===null?o("Snoozed until the client replies"):o("Snoozed until {day}, {time}",{day:xo(t,Y.value),time:K(t)});return r`<div class="banner aside">
<${m} name="alarm-clock" size="m" />
<span class="grow cut">${s}${n&&r` · <span class="b4">${n}</span>`}</span>
<button type="button" class="btn small" onClick=${()=>fs(e.id)}>${o("Unsnooze")}</button>
</div>`}var GA,gu=b(()=>{W();O();re();Ye();se();x();ki();Ut();zo();N();bf();vf();GA=()=>{w.value=null}});function pr(e){let t=Kt(e),n=mo.value[e.status_id];return!n||n.base!==t||n.builtin===t&&!n.name?kf(t):bn(n)}function da(e){let t=Nn.value?.[e.id]?.load;return t===void 0?"":e.capacity?o("{n} of {all}",{n:t,all:e.capacity}):String(t)}function VA(e){if(!Nn.value||e.length<2)return null;let t=s=>Nn.value[s.id]?.load??0,n=e.reduce((s,a)=>t(a)<t(s)?a:s);return e.every(s=>s===n||t(s)>t(n))?n.id:null}function JA(e,t,n){let s=t.trim().toLocaleLowerCase(),a=c=>c.toLocaleLowerCase().includes(s),i=[],l=(c,u)=>{u.length&&i.push({head:c},...u)};if(!n){(a(A.value.name)||a(o("Assign to me")))&&i.push({person:Pe.value[A.value.id]??A.value,mine:!0});let c=YA().filter(p=>a(p.name)),u=c.filter(p=>Kt(p)==="online"),d=VA(u.filter(Vy));l(o("Online"),u.map(p=>({person:p,free:p.id===d}))),l(o("Not now"),c.filter(p=>!u.includes(p)).map(p=>({person:p})))}return l(o("Teams"),Os().filter(c=>a(c.name)).map(c=>({team:c}))),!s&&e.assignee_id!==null&&!n&&i.push({nobody:"person"}),!s&&e.team_id!==null&&i.push({nobody:"team"}),i}function _f({dialog:e,onlyTeams:t}){let[n,s]=g(""),[a,i]=g(""),[l,c]=g(0),u=E(null),d=Mt(Hy);ye(),z(()=>{u.current.focus({preventScroll:!0}),ms(e.id)},[]);let p=JA(e,n,t),h=p.filter(S=>!S.head),f=Math.min(l,h.length-1),$=S=>{S.person&&!Yy(S.person)||(Hy(),S.team||S.nobody==="team"?Iv(e.id,S.team?.id??null,a.trim()):Cc(e.id,S.person?.id??null,a.trim()))},y=S=>{let k={ArrowDown:1,ArrowUp:-1}[S.key];k&&(S.preventDefault(),c((f+k+h.length)%Math.max(1,h.length))),S.key==="Enter"&&h[f]&&(S.preventDefault(),$(h[f]))};return r`<div class="menu pop popasg" role="dialog" aria-label=${t?o("Team"):o("Assignee")} ref=${d}
onKeyDown=${y}>
<div class="gfind">
<${m} name="search" size="m" />
<input class="palq" ref=${u} role="combobox" aria-expanded="true" aria-controls="asl" aria-autocomplete="list"
aria-activedescendant=${h.length?"as"+f:null}
aria-label=${t?o("Find a team"):o("Find a colleague or a team")}
placeholder=${t?o("Team name"):o("Name or team")} value=${n}
onInput=${S=>{s(S.currentTarget.value),c(0)}} />
</div>
<div role="listbox" id="asl" class="asl" aria-label=${t?o("Team"):o("Assignee")}>
${p.map(S=>S.head?r`<div class="mh" role="presentation" key=${S.head}>${S.head}</div>`:r`<${QA} option=${S} index=${h.indexOf(S)} chosen=${f} dialog=${e}
onAt=${c} onPick=${$} />`)}
${!h.length&&r`<p class="dpad2 t13 dim">
${t&&!n?o("No teams yet. An administrator creates them in the settings."):o("Nothing found")}
</p>`}
</div>
<div class="asgf">
<input class="input" aria-label=${o("Note for the new assignee")} placeholder=${o("Note (optional)")}
maxlength="4000" value=${a} onInput=${S=>i(S.currentTarget.value)} />
</div>
</div>`}function QA({option:e,index:t,chosen:n,dialog:s,onAt:a,onPick:i}){let{person:l,team:c}=e,u=l?l.id===s.assignee_id:c?c.id===s.team_id:!1,d=l&&!Yy(l);return r`
${e.nobody&&r`<div class="msep" role="presentation"></div>`}
<button type="button" class=${t===n?"mi on":"mi"} id=${"as"+t} role="option" tabindex="-1"
aria-selected=${String(u)} aria-disabled=${d?"true":null} onPointerMove=${()=>a(t)}
onClick=${()=>i(e)}>
${l&&r`<${ZA} person=${l} mine=${e.mine} free=${e.free} now=${u} shut=${d} />`}
${c&&r`
<span class=${"sq "+fn(c.name)}></span>
<span class="cut">${c.name}</span>
${u&&r`<span class="tag plain">${o("now")}</span>`}
<span class="hrow end t12 dim">${C("{n} online","{n} online",xf(c))}</span>
`}
${e.nobody&&r`
<${m} name="user-round-x" size="m" />
${e.nobody==="person"?o("Remove the assignee"):o("Remove from the team")}
`}
</button>
`}function XA(e,t){return!t&&Kt(e)!=="online"?pr(e):[!t&&!Vy(e)&&pr(e),da(e)].filter(Boolean).join(" · ")}function ZA({person:e,mine:t,free:n,now:s,shut:a}){let i=Kt(e);return r`
<${H} name=${e.name} size="sm"><${pa} shift=${i} /><//>
<span class="cut">${t&&!s?o("Assign to me"):e.name}</span>
${s&&r`<span class="tag plain">${o("now")}</span>`}
${n&&r`<span class="tag h4">${o("least busy")}</span>`}
<span class="hrow end t12 dim num">
${a?o("no access"):XA(e,t)}
${t&&!s&&r`<kbd>I</kbd>`}
</span>
`}var Hy,Gy,pa,kf,Vy,YA,Os,xf,Yy,dr=b(()=>{W();O();re();x();Se();D();Ut();N();Le();di();Hy=()=>{w.value=null},Gy=(e,t)=>e.name.localeCompare(t.name),pa=({shift:e})=>r`<span class=${"dot "+{online:"on",away:"away",off:"off"}[e]}></span>`,kf=e=>({online:o("online"),away:o("away"),off:o("off shift")})[e];Vy=e=>mo.value[e.status_id]?.takes_new!==0;YA=()=>Object.values(Pe.value).filter(e=>e.active&&e.id!==A.value.id).sort(Gy),Os=()=>Object.values(rt.value).filter(e=>!e.removed).sort(Gy),xf=e=>e.members.filter(t=>Pe.value[t]?.active&&Kt(Pe.value[t])==="online").length;Yy=e=>Nn.value?.[e.id]?.may??!0});function nN(e,t){let n=Y.peek();return e==="tomorrow"?_t(n,1,9):e==="monday"?_t(n,yi(n),9):e==="week"?_t(n,7,9):e==="date"?t?new Date(`${t}T09:00`).getTime():NaN:null}function Zy({meId:e}){let[t,n]=g(e),[s,a]=g(null),[i,l]=g(null),[c,u]=g(new Set),[d,p]=g("person"),[h,f]=g({person:null,team:null,turn:null}),[$,y]=g("ever"),[S,k]=g(Xy(_t(Y.peek(),7,9))),[v,P]=g(""),[G,ue]=g(!1),[Bt,un]=g([]),mt=E(null);ye();let Ce=E(t),ft=()=>(Ce.current=t,a(null),l(null),eN(t).then(J=>{Ce.current===t&&(a(J),u(new Set(J.map(ct=>ct.id))))},J=>{Ce.current===t&&l(J)})),ie=()=>q("/api/handovers").then(J=>un(J.items.filter(ct=>!ct.undone_at)),()=>{});z(()=>{mt.current.focus(),ms(),ie()},[]),M(()=>{ft()},[t]);let de=t===e,ee=vu(t),be=h.turn??ee.filter(J=>Kt(J)==="online").map(J=>J.id),Ie=nN($,S),Cn=$==="date"&&!(Ie>Date.now()),xa={person:h.person!==null,team:h.team!==null,turn:be.length>0}[d]&&c.size>0&&!Cn&&!G,Gp=async()=>{ue(!0);let J=s.length===c.size,ct={...de?{}:{from_id:t},kind:d,people:d==="person"?[h.person]:d==="turn"?be:[],team_id:d==="team"?h.team:null,dialogs:J?null:[...c],note:v.trim(),return_at:Ie};try{let{hand_over:Is}=await Z("/api/handovers",ct);bu(),aN(Is,J?s.length:c.size)}catch(Is){l(Is),ue(!1)}},ae=J=>ze(async()=>{ek((await Z(`/api/handovers/${J.id}/undo`,{})).hand_over),ie(),ft()});return r`<div class="over" onPointerDown=${J=>{J.target===J.currentTarget&&bu()}}>
<div class="dialog wide ho" role="dialog" aria-modal="true" aria-label=${de?o("Hand over my conversations"):o("Hand over conversations: {name}",{name:F(t)})} onKeyDown=${bt}>
<header class="dhead">
<h2 class="head2 grow">
${de?o("Hand over my conversations"):o("Hand over conversations: {name}",{name:F(t)})}
</h2>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${bu}>
<${m} name="x" size="m" />
</button>
</header>
<div class="hobody">
<div class="hol">
${Qy()&&r`<div class="field">
<label for="hofrom">${o("Whose conversations")}</label>
<select class="input" id="hofrom" value=${t} onChange=${J=>{n(Number(J.currentTarget.value)),f({person:null,team:null,turn:null})}}>
<option value=${e}>${o("Mine")}</option>
${rN(e).map(J=>r`<option value=${J.id} key=${J.id}>
${[J.name,da(J)].filter(Boolean).join(" · ")}
</option>`)}
</select>
</div>`}
<fieldset class=${Qy()?"field dgap":"field"}>
<legend class="lab">${o("Hand over to")}</legend>
<div class="rops">
${[["person",o("A colleague")],["team",o("A team")],["turn",o("Round robin")]].map(([J,ct],Is)=>r`<label class="ropt" key=${J}>
<input class="check rad" type="radio" name="to" ref=${Is?null:mt} checked=${d===J}
onChange=${()=>p(J)} />
<b class="b5 blk t13">${ct}</b>
</label>`)}
</div>
</fieldset>
<${iN} from=${t} kind=${d} who=${h} turn=${be} count=${c.size}
onPick=${J=>f({...h,...J})} onTurn=${()=>p("turn")} />
<div class="field dgap">
<label for="hol">${o("For how long")}</label>
<select class="input" id="hol" value=${$} onChange=${J=>y(J.currentTarget.value)}>
${Object.entries(tN).filter(([J])=>J!=="monday"||yi(Y.value)>1).map(([J,ct])=>r`<option value=${J}>${ct(de)}</option>`)}
</select>
${$==="date"&&r`<input class="input" type="date" aria-label=${o("Return date")}
min=${Xy(_t(Y.peek(),1,9))} aria-invalid=${Cn?"true":null} value=${S}
onInput=${J=>k(J.currentTarget.value)} />`}
${Ie>0&&!Cn&&r`<p class="hint">
${de?o("They return to you: {when}",{when:`${xo(Ie,Y.value)}, ${K(Ie)}`}):o("They return: {when}",{when:`${xo(Ie,Y.value)}, ${K(Ie)}`})}
</p>`}
</div>
<div class="field dgap">
<label for="hn">${o("Handover note")}</label>
<textarea class="input" id="hn" rows="4" maxlength="4000"
placeholder=${o("Added to each conversation, visible to the team")} value=${v}
onInput=${J=>P(J.currentTarget.value)}></textarea>
</div>
</div>
<${cN} own=${de} mine=${s} problem=${s===null?i:null} picked=${c}
onPicked=${u} />
</div>
${Bt.length>0&&r`<ul class="holast" aria-label=${o("Handed over in the last 7 days")}>
${Bt.slice(0,3).map(J=>r`<${uN} key=${J.id} one=${J} onUndo=${ae} />`)}
</ul>`}
<footer class="dfoot">
<span class=${s!==null&&i?"t12 hint bad grow":"t12 dim grow"}
role=${s!==null&&i?"alert":null}>
${s!==null&&i?B(i):o("Clients will not notice. You can undo it for 7 days.")}
</span>
<button type="button" class="btn quiet" onClick=${bu}>${o("Cancel")}</button>
<button type="button" class="btn primary" disabled=${!xa} onClick=${Gp}>
${G?o("Handing over…"):o("Hand over {n}",{n:c.size})}
</button>
</footer>
</div>
</div>`}function aN(e,t){let n=[C("Handed over: {n} conversation","Handed over: {n} conversations",e.moved),sN(e.left)].filter(Boolean).join(". "),s=async()=>ek((await Z(`/api/handovers/${e.id}/undo`,{})).hand_over);ne(n,{icon:t===e.moved?"users-round":"circle-alert",undo:e.moved?()=>ze(s):null})}function ek(e){let t=e.moved-e.back,n=e.from_id===A.peek().id?C("{n} conversation is yours again","{n} conversations are yours again",e.back):C("{n} conversation is back with {name}","{n} conversations are back with {name}",e.back,{name:F(e.from_id)});ne(t?`${n}. ${C("{n} has changed since and stays as is","{n} have changed since and stay as they are",t)}`:n,{icon:"undo-2"})}function iN({from:e,kind:t,who:n,turn:s,count:a,onPick:i,onTurn:l}){if(t==="person"){let u=vu(e),d=Pe.value[n.person];return r`
<select class="input" aria-label=${o("Colleague")} value=${n.person??""}
onChange=${p=>i({person:Number(p.currentTarget.value)})}>
<option value="" disabled>${o("Choose a colleague")}</option>
${u.map(p=>r`<option value=${p.id} key=${p.id}>
${[p.name,pr(p),da(p)].filter(Boolean).join(" · ")}
</option>`)}
</select>
${d&&r`<${lN} from=${e} person=${d} count=${a} onTurn=${l} />`}
`}if(t==="team"){let u=Os();return u.length?r`
<select class="input" aria-label=${o("Team")} value=${n.team??""}
onChange=${d=>i({team:Number(d.currentTarget.value)})}>
<option value="" disabled>${o("Choose a team")}</option>
${u.map(d=>r`<option value=${d.id} key=${d.id}>
${d.name} · ${C("{n} online","{n} online",xf(d))}
</option>`)}
</select>
<p class="hint">${o("They will have no assignee until a free team member takes them.")}</p>
`:r`<p class="hint">${o("No teams yet. An administrator creates them in the settings.")}</p>`}let c=u=>i({turn:s.includes(u)?s.filter(d=>d!==u):[...s,u]});return r`
<div class="hopeople" role="group" aria-label=${o("Participants")}>
${vu(e).map(u=>r`<label key=${u.id}>
<input class="check" type="checkbox" checked=${s.includes(u.id)}
onChange=${()=>c(u.id)} />
<${H} name=${u.name} size="sm"><${pa} shift=${Kt(u)} /><//>
<span class="grow cut">${u.name}</span>
<span class="t12 dim num">${da(u)}</span>
</label>`)}
</div>
<p class="hint">${o("One after another, skipping people who are away or at the limit.")}</p>
`}function lN({from:e,person:t,count:n,onTurn:s}){let a=Nn.value?.[t.id]?.load;if(a===void 0)return null;let i=a+n,l=t.capacity>0&&i>t.capacity,c=vu(e).filter(p=>Kt(p)==="online"&&p.id!==t.id),u=t.name.split(" ")[0],d=t.capacity?o("{name} will have {n} of {all}",{name:u,n:i,all:t.capacity}):o("{name} will have {n}",{name:u,n:i});return r`<p class=${l?"hint warn":"hint"}>
${l?`${d}: ${o("over the limit.")}`:`${d}.`} ${l&&c.length>0&&r`<button type="button" class="link" onClick=${s}>${o("Share them round robin")}</button>`}
</p>`}function cN({own:e,mine:t,problem:n,picked:s,onPicked:a}){if(n)return r`<div class="hor">
<${le} icon="unplug" title=${e?o("Could not load your conversations"):o("Could not load conversations")}
text=${B(n)} />
</div>`;if(t===null)return r`<div class="hor" aria-busy="true"></div>`;if(!t.length)return r`<div class="hor">
<${le} icon="inbox" title=${e?o("You have no open conversations"):o("No open conversations")}
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
${Jy(c.id)?o("Your draft moves along"):c.preview?.text||c.title}
</span>
</span>
${Jy(c.id)?r`<span class="tag h1">${o("draft")}</span>`:c.snooze?r`<span class="tag plain">${o("snoozed")}</span>`:c.waiting_since&&r`<${to} since=${c.waiting_since} />`}
</label>
</li>`)}
</ul>
</div>`}function uN({one:e,onUndo:t}){let n=e.kind==="team"?ym(e.team_id):e.kind==="turn"?o("round robin"):F(e.people[0]),s=e.from_id===A.value.id?"":`${F(e.from_id)} · `;return r`<li class="hrow t12">
<${m} name="history" size="s" />
<span class="grow cut">
${Ot(e.at)}
, ${K(e.at)} · ${s}
${C("{n} conversation","{n} conversations",e.moved)} → ${n}
${e.return_at&&` · ${o("return on {day}",{day:Ot(e.return_at)})}`}
</span>
<button type="button" class="link" onClick=${()=>t(e)}>${o("Undo")}</button>
</li>`}var bu,Jy,eN,Qy,tN,Xy,oN,sN,rN,vu,tk=b(()=>{W();O();Ue();re();V();Ye();on();se();x();Se();D();ki();De();Ut();dr();N();Le();Ga();bu=()=>{w.value=null},Jy=e=>!!(Qt(e,"reply").trim()||Qt(e,"note").trim()),eN=async e=>(await q(`/api/people/${e}/dialogs`)).items,Qy=()=>["supervisor","administrator"].includes(A.value.role),tN={ever:()=>o("Permanently"),tomorrow:e=>e?o("Until tomorrow, then back to me"):o("Until tomorrow, then back"),monday:e=>e?o("Until Monday, then back to me"):o("Until Monday, then back"),week:e=>e?o("For a week, then back to me"):o("For a week, then back"),date:e=>e?o("Until a date, then back to me"):o("Until a date, then back")};Xy=e=>{let t=new Date(e);return[t.getFullYear(),t.getMonth()+1,t.getDate()].map(n=>String(n).padStart(2,"0")).join("-")};oN={changed:e=>C("{n} changed in the meantime","{n} changed in the meantime",e),"cannot-answer":e=>C("{n} not handed over: no access to its channel","{n} not handed over: no access to their channels",e),"nobody-free":e=>C("{n} not handed over: everyone is away or at the limit","{n} not handed over: everyone is away or at the limit",e)},sN=e=>Object.entries(e).map(([t,n])=>oN[t]?.(n)).filter(Boolean).join(", ");rN=e=>Object.values(Pe.value).filter(t=>(t.active||Nn.value?.[t.id]?.load>0)&&t.id!==e).sort((t,n)=>t.name.localeCompare(n.name)),vu=e=>Object.values(Pe.value).filter(t=>t.active&&t.id!==e).sort((t,n)=>t.name.localeCompare(n.name))});function nk(e){return[e.max_file?o("up to {size} each",{size:en(e.max_file)}):"",e.max_files?o("at most {n} files",{n:e.max_files}):""].filter(Boolean).join(", ")}function ok({id:e,can:t,mode:n}){let s=E(null),a=nk(t);return r`
<input class="vh" id="pickfiles" ref=${s} type="file" multiple tabindex="-1" aria-hidden="true"
onChange=${l=>{Si(e,l.target.files,t,n),l.target.value="",xs()}} onCancel=${xs} />
<button type="button" class="ib small" id="attach"
aria-label=${a?o("Attach a file: {limits}",{limits:a}):o("Attach a file")}
title=${[o("Attach a file")+"  Ctrl U",a].filter(Boolean).join(`
`)}
onClick=${()=>s.current.click()}>
<${m} name="paperclip" size="m" />
</button>
`}function pN(e,t){return e.code==="too-large"?o("{size}: {channel} allows up to {limit}",{size:en(e.size),channel:ge(t),limit:en(e.limit)}):e.code==="too-many"?o("{channel} allows at most {n} files in a message",{channel:ge(t),n:e.limit}):e.code==="no-space"?o("The server has no space left for files"):e.code==="gone"?o("The file is no longer on the server. Attach it again."):e.code==="lost"?o("The page was closed before the upload finished. Attach the file again."):e.code==="empty"?o("The file is empty"):e.code==="offline"?o("No connection to the server."):o("Upload failed. Code {code}.",{code:e.code})}function yu({id:e,kind:t,mode:n}){let s=dt(e,n);if(!s.length)return null;let a=oo(s),i=[...a,...s.filter(l=>!a.includes(l))];return r`<ul class="cfiles" aria-label=${n==="note"?o("Files in the note"):o("Files in the reply")}>
${i.map(l=>r`<${dN} key=${l.id} entry=${l} kind=${t} />`)}
</ul>`}function ku({id:e,mode:t,again:n,without:s,wanted:a=Cs.value[e]}){let i=dt(e,t),l=oo(i);if(!a||a.mode!==t||!l.length)return null;let c=l.some(d=>d.state==="failed"),u=t==="note"?o("Leave without files"):o("Send without files");return r`<div class="cstrip warn cmiss" id="missing" role="alert">
<${m} name="file-warning" size="m" />
<span class="grow">
${C("{n} file was not uploaded. Send without it?","{n} files were not uploaded. Send without them?",l.length)}
</span>
<span class="hrow tight">
${c&&r`<button type="button" class="btn small" onClick=${()=>n(a)}>${o("Retry")}</button>`}
<button type="button" class="btn small" onClick=${()=>s(a)}>${u}</button>
<button type="button" class="ib small" aria-label=${o("Do not send yet")} title=${o("Do not send yet")}
onClick=${()=>rn(e)}>
<${m} name="x" size="m" />
</button>
</span>
</div>`}function dN({entry:e,kind:t}){let n=e.state==="failed"||e.state==="refused",s=n?"file-warning":e.type?.startsWith("image/")||e.file?.kind==="photo"?"image":"file-text",a=e.state==="uploading"||e.state==="waiting";return r`<li class=${n?"file fbadx":"file"} data-state=${e.state}>
${e.file?.thumb?r`<img class="cthumb" src=${`/files/${e.file.token}/thumb`} alt="" width="28" height="28" />`:r`<${m} name=${s} />`}
<span class="grow">
<b class="b5 blk cut">${e.name}</b>
${n?r`<span class="t12 blk" role="alert">${pN(e,t)}</span>`:a?r`<svg class="pbar" viewBox="0 0 100 4" preserveAspectRatio="none" role="img"
aria-label=${o("Uploaded {n} %",{n:e.share})}>
<rect class="bg" width="100" height="4" rx="2" />
<rect class="fg" width=${e.share} height="4" rx="2" />
</svg>`:r`<span class="t12 dim blk">${en(e.size)}</span>`}
</span>
${a&&r`<span class="t12 dim num">${e.share} %</span>`}
${e.state==="failed"&&r`<button type="button" class="btn small" onClick=${()=>Ny(e.id)}>${o("Retry")}</button>`}
<button type="button" class="ib small" aria-label=${a?o("Cancel the upload: {name}",{name:e.name}):o("Remove {name}",{name:e.name})} onClick=${()=>ff(e.id)}>
<${m} name="x" size="m" />
</button>
</li>`}function sk({id:e,can:t,kind:n}){let[s,a]=g(!1);M(()=>{let l=document.getElementById("conversation"),c=!!t?.files||no(e)==="note",u=0,d=v=>l?.contains(v.target),p=v=>{wu(v)&&d(v)&&(u+=1,a(c))},h=v=>{wu(v)&&d(v)&&(u-=1,u<=0&&a(!1))},f=v=>{wu(v)&&(v.preventDefault(),v.dataTransfer.dropEffect=c&&d(v)?"copy":"none")},$=v=>{wu(v)&&(v.preventDefault(),u=0,a(!1),c&&d(v)&&S(v.dataTransfer.files))},y=v=>{c&&d(v)&&v.clipboardData?.files.length&&(v.preventDefault(),S(v.clipboardData.files))},S=v=>{Si(e,v,no(e)==="note"?{}:t,no(e)),xs()},k={dragenter:p,dragleave:h,dragover:f,drop:$,paste:y};for(let v in k)document.addEventListener(v,k[v]);return()=>{for(let v in k)document.removeEventListener(v,k[v])}},[e,t,no(e)]);let i=no(e)==="note";return s&&r`<div class="dropzone" aria-hidden="true">
<div>
<${m} name="paperclip" size="l" />
<b>${i?o("Drop to attach to the note"):o("Drop to attach to the reply")}</b>
<span class="t13">
${i?o("The client will not see this"):[ge(n),nk(t)].filter(Boolean).join(": ")}
</span>
</div>
</div>`}var wu,xu=b(()=>{W();O();se();x();_s();on();ur();N();wu=e=>[...e.dataTransfer?.types??[]].includes("Files")});async function Ge(e){let t=pe.peek();Q({t:"preferences",row:ak(t,e)});try{return Q({t:"preferences",row:(await Z("/api/me/preferences",{preferences:e},{method:"PATCH"})).preferences}),!0}catch(n){return Q({t:"preferences",row:t}),fe(B(n)),!1}}var ak,ma=b(()=>{V();D();De();ak=(e,t)=>Object.fromEntries(Object.entries({...e,...t}).map(([n,s])=>[n,s&&typeof s=="object"&&!Array.isArray(s)?ak(e?.[n]??{},s):s]))});function Su({files:e,message:t}){let n=e.filter(Cf);return r`
${n.length>0&&r`<${hN} files=${n} />`}
${e.filter(s=>!Cf(s)).map(s=>r`<${fN} key=${s.id} file=${s} />`)}
${t&&r`<${Of} message=${t} files=${e} />`}
`}function fN({file:e}){return e.kind==="sticker"&&Es(e)?r`<img class="stk" src=${It(e,e.preview?"preview":"thumb")} alt=${o("Sticker")}
width="136" height="136" />`:["voice","audio"].includes(e.kind)&&Tf(e,"audio")?r`<${wN} file=${e} />`:["video","video_note","animation"].includes(e.kind)&&Tf(e,"video")?r`<${yN} file=${e} />`:r`<${Cu} file=${e} />`}function Ef(e){let{width:t,height:n}=e;if(!t||!n)return{width:240,height:180};let s=Math.min(1,rk/t,rk/n);return{width:Math.max(64,Math.round(t*s)),height:Math.max(48,Math.round(n*s))}}function uk({files:e,letter:t}){let n=!t&&e?.length===1&&Cf(e[0])?e[0]:null;return n?{maxWidth:`${Math.max(Ef(n).width,$N)+12}px`}:null}function hN({files:e}){if(e.length===1)return r`<div class="pics one">
<${ik} file=${e[0]} size=${Ef(e[0])} label=${o("Open the photo")} />
</div>`;let t=e.length-Sf;return r`<div class=${e.length===3?"pics three":"pics"}>
${e.slice(0,Sf).map((n,s)=>{let a=s===Sf-1&&t>0?t:0,i=a?o("Open photo {i} of {n}, {more} more",{i:s+1,n:e.length,more:a}):o("Open photo {i} of {n}",{i:s+1,n:e.length});return r`<${ik} key=${n.id} file=${n} size=${{width:220,height:150}} label=${i}
more=${a} />`})}
</div>`}function ik({file:e,size:t,label:n,more:s}){if(!Es(e))return r`<${gN} file=${e} place=${t} />`;let a=e.preview?`${It(e,"thumb")} 320w, ${It(e,"preview")} 1600w`:null;return r`<button type="button" class=${s?"more":null} aria-label=${n} data-token=${e.token}
onClick=${()=>_c(e.token)}>
<img src=${It(e,e.thumb?"thumb":"preview")} srcset=${e.thumb?a:null}
sizes=${a&&`${t.width}px`} alt="" width=${t.width} height=${t.height} loading="lazy"
decoding="async" />
${s?r`<b>+${s}</b>`:null}
</button>`}function gN({file:e,place:t}){if(e.state==="ready")return r`<${Cu} file=${e} />`;let n=e.state==="pending";return r`<span class="notile" data-state=${e.state}>
<svg width=${t.width} height=${t.height} viewBox=${`0 0 ${t.width} ${t.height}`}
aria-hidden="true"></svg>
<span class="t12">
<${m} name=${n?"clock":"image-off"} />
<span>${n?o("Loading…"):pk(e)}</span>
</span>
</span>`}function vN(e){if(lk.test(e.name))return"file-warning";let[t]=e.media_type.split("/");return t==="image"?"image":t==="audio"?"music":t==="video"?"play":"file-text"}function Cu({file:e}){let t=_u(e);if(e.state==="ready"){let s=lk.test(e.name);return r`<a class=${s?"file risky":"file"} href=${It(e)} download=${e.name||!0}
data-state="ready" title=${o("Download {name}",{name:t})}>
<${m} name=${vN(e)} />
<span class="grow">
<b class="b5 blk cut">${t}</b>
<span class="t12 dim">
${s?o("This is a program. Open it only if you trust the sender."):Af(e)}
</span>
</span>
<${m} name="download" size="m" />
<span class="vh">${o("Download")}</span>
</a>`}let n=e.state==="pending";return r`<span class=${n?"file":"file gone"} data-state=${e.state}>
<${m} name=${n?"clock":"file-warning"} />
<span class="grow">
<b class="b5 blk cut">${t}</b>
<span class="t12 blk">
${n?[o("Loading…"),e.size>0?en(e.size):""].filter(Boolean).join(" · "):pk(e)}
</span>
</span>
</span>`}function wN({file:e}){let t=[_u(e),e.duration?ko(e.duration):""].filter(Boolean).join(", ");return r`<div class="sound">
${e.kind==="audio"&&r`<span class="hrow t13"><b class="b5 cut grow">${_u(e)}</b></span>`}
<audio controls preload="none" src=${It(e,"media")} aria-label=${t}></audio>
<span class="hrow t12 dim">
${e.duration?r`<span class="num">${ko(e.duration)}</span>`:null}
<a class="link end hrow tight" href=${It(e)} download=${e.name||!0}>
<${m} name="download" size="s" />
${o("Download")}
</a>
</span>
</div>`}function yN({file:e}){let t=Ef(e);return r`<div class="film">
<video controls preload="none" class=${e.kind==="video_note"?"round":null} src=${It(e,"media")}
poster=${Es(e)?It(e,e.preview?"preview":"thumb"):null} width=${t.width}
height=${t.height} aria-label=${_u(e)}></video>
<span class="hrow t12 dim">
<span class="num">
${[e.duration?ko(e.duration):"",e.size>0?en(e.size):""].filter(Boolean).join(" · ")}
</span>
<a class="link end hrow tight" href=${It(e)} download=${e.name||!0}>
<${m} name="download" size="s" />
${o("Download")}
</a>
</span>
</div>`}var Sf,rk,mN,lk,It,Es,Cf,Tf,Of,ck,$N,pk,bN,Af,_u,mr=b(()=>{O();Ue();se();x();N();_o();Sf=4,rk=320,mN={audio:["audio/mpeg","audio/mp4","audio/ogg","audio/aac","audio/wav","audio/flac"],video:["video/mp4","video/webm"]},lk=/\.(exe|msi|bat|cmd|com|scr|pif|js|jse|vbs|vbe|wsf|ps1|jar|apk|lnk|hta|reg|dll|iso|img)$/i,It=(e,t="")=>`/files/${e.token}${t&&"/"+t}`,Es=e=>e.state==="ready"&&!!(e.thumb||e.preview),Cf=e=>e.kind==="photo"||e.kind==="animation"&&!Tf(e,"video"),Tf=(e,t)=>e.state==="ready"&&mN[t].includes(e.media_type.split(";")[0]),Of=({message:e,files:t})=>t.filter(n=>n.state==="ready").length>1&&r`<a class="link t12 hrow tight" href=${`/api/messages/${e}/files.zip`} download>
<${m} name="download" size="s" />
${o("Download all")}
</a>`;ck=({files:e,text:t,letter:n})=>!t&&!n&&e.length===1&&e[0].state==="ready"&&e[0].kind==="sticker"&&Es(e[0]);$N=240;pk=e=>`${e.state==="refused"?o("Not accepted"):o("Lost")}: ${Hb(e.reason)}`,bN=e=>(/\.([a-z0-9]{1,5})$/i.exec(e)??[])[1]?.toUpperCase()??"";Af=e=>[bN(e.name),e.size>0?en(e.size):""].filter(Boolean).join(" · "),_u=e=>e.name||({photo:o("Photo"),video:o("Video"),voice:o("Voice message"),audio:o("Audio"),sticker:o("Sticker")}[e.kind]??o("File"))});function dk({report:e}){let{action:t,recipient:n,status:s,words:a}=e??{},i=kN[t]?.()??o("Mail server report"),l=[n,s,a].filter(Boolean).join(" · "),c=t==="failed";return r`<div class=${c?"bounce":"bounce mild"} data-action=${t??""}>
<${m} name=${c?"mail-x":t==="delayed"?"alarm-clock":"mail"} size="m" />
<span class="grow"><b class="b6 blk">${i}</b>${l&&r`<span class="t12 blk">${l}</span>`}</span>
</div>`}var kN,mk=b(()=>{O();x();N();kN={failed:()=>o("Email not delivered"),delayed:()=>o("Email delayed, the mail server keeps trying"),delivered:()=>o("Email delivered"),relayed:()=>o("Email relayed to another mail server"),expanded:()=>o("Email sent on to the members of a mailing list"),read:()=>o("Email opened"),deleted:()=>o("Email deleted without being read"),complaint:()=>o("A recipient marked the email as spam")}});function fr(e){let t=/^www\./i.test(e)?`https://${e}`:/^[^/:]+@/.test(e)?`mailto:${e}`:/^[\w-]+(\.[\w-]+)+([/?#]|$)/.test(e)?`https://${e}`:e;return _N.test(t)?t:null}function NN(e){let[t,n]=[e.length,0];for(let s of e)n+=s==="("||s==="["?1:s===")"||s==="]"?-1:0;for(;t>0;){let s=e[t-1];if(n<0&&(s===")"||s==="]"))n+=1;else if(!CN.has(s))break;t-=1}return t}function*PN(e){let t=0;for(let{0:n,index:s}of e.matchAll(SN)){let a=n.slice(0,NN(n.slice(0,Nf))),i=a.length<Nf?fr(a):null;if(i&&(yield{type:"link",offset:s,length:a.length,url:i},t+=1,t===TN))return}}function*DN(e,t){let n=0;for(let s of t)for(let a=e.indexOf(`@${s}`);a>=0;a=e.indexOf(`@${s}`,a+1)){if(n===ON)return;yield{type:"call",offset:a,length:s.length+1},n+=1}}function RN(e,t,n){let s=[];for(let i of(t??[]).slice(0,EN)){let l=Math.max(0,i.offset),c=Math.min(e.length,i.offset+i.length)-l;xN.has(i.type)&&c>0&&s.push({type:i.type,offset:l,length:c,...i.type==="text_link"?{url:fr(i.url??"")}:{}})}let a=s.filter(i=>["code","pre","text_link"].includes(i.type));for(let i of[...DN(e,n),...PN(e)])MN(i,a)&&(s.push(i),a.push(i));return s.sort($k)}function hk(e,t,n,s,a=0){let i=[],l=t,c=a<AN?s:[];for(let u=0;u<c.length;){let d=c[u],p=Math.min(Ci(d),n);d.offset>l&&i.push({type:"text",text:e.slice(l,d.offset)});let h=u+1;for(;h<c.length&&c[h].offset<p;)h+=1;let f=c.slice(u+1,h),$=f.filter(k=>Ci(k)>p).map(k=>({...k,offset:p,length:Ci(k)-p})),{type:y,url:S}=d;i.push({type:y,...S===void 0?{}:{url:S},children:hk(e,d.offset,p,f,a+1)}),l=p,u=h,$.length&&([c,u]=[[...$,...c.slice(h)].sort($k),0])}return l<n&&i.push({type:"text",text:e.slice(l,n)}),i}function gk(e,{looks:t=[],names:n=[]}={}){return e?hk(e,0,e.length,RN(e,t,n)):[]}function bk(e,t){if(e.length<=t)return e;let n=t-200,s=Math.max(e.lastIndexOf(`
`,t),e.slice(0,t).lastIndexOf(" ")),a=s>n?s:t;return e.slice(0,/[\uD800-\uDBFF]/.test(e[a-1])?a-1:a)}function vk(e,t){if(e.length>2*Nf)return!1;let n=fr(e.trim());return!!(n&&/^https?:/i.test(t)&&/^https?:/i.test(n)&&fk(n)!==fk(t))}var xN,_N,SN,CN,Nf,TN,ON,EN,AN,Ci,MN,$k,fk,Pf=b(()=>{xN=new Set(["bold","italic","underline","strikethrough","spoiler","blockquote","expandable_blockquote","code","pre","text_link"]),_N=/^(https?:\/\/|mailto:)[^\s<>"'\p{Cc}]+$/iu,SN=/(?:https?:\/\/|www\.)[^\s<>"'«»]{2,}|(?<![\w.+-])[\w.+-]{1,64}@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/giu,CN=new Set(`.,:;!?…'"»”`),Nf=2048,TN=500,ON=200,EN=500,AN=8;Ci=e=>e.offset+e.length,MN=(e,t)=>t.every(n=>Ci(e)<=n.offset||e.offset>=Ci(n)),$k=(e,t)=>e.offset-t.offset||t.length-e.length;fk=e=>{try{return new URL(e).host.replace(/^www\./,"")}catch{return""}}});function fa({text:e,looks:t,names:n}){let[s,a]=g(!1),i=co(()=>s||e.length<=yk*1.1?e:bk(e,yk),[e,s]),l=co(()=>gk(i,{looks:t,names:n}),[i,t,n?.join(`
`)]);return r`
<span class="text">${kk(l)}</span>
${i.length<e.length&&r`<span class="blk t13">
<span class="dim">… </span>
<button type="button" class="link t13" onClick=${()=>a(!0)}>${o("Show in full")}</button>
</span>`}
`}function LN({piece:e}){let{type:t,url:n}=e,s=kk(e.children);if(wk[t])return r`<${wk[t]}>${s}<//>`;if(t==="spoiler")return r`<${IN} inside=${s} />`;if(t==="blockquote"||t==="expandable_blockquote")return r`<blockquote class="bq">${s}</blockquote>`;if(t==="call")return r`<span class="at">${s}</span>`;if(!n)return r`<span class="nolink" title=${o("Links of this kind cannot be opened here")}>${s}</span>`;let a=vk(xk(e.children),n);return r`
<a class="link" href=${n} title=${n} target="_blank" rel="noopener noreferrer nofollow">${s}</a>
${a&&r`<span class="t12 leads"> (${o("leads to {host}",{host:new URL(n).host})})</span>`}
`}function IN({inside:e}){let[t,n]=g(!1);return t?r`<span class="spoiled">${e}</span>`:r`<button type="button" class="spoil" onClick=${()=>n(!0)}>${o("hidden text")}</button>`}var wk,yk,kk,xk,Tu=b(()=>{W();O();x();Pf();wk={bold:"b",italic:"i",underline:"u",strikethrough:"s",code:"code",pre:"pre"},yk=2e4;kk=e=>e.map(t=>t.type==="text"?t.text:r`<${LN} piece=${t} />`),xk=e=>e.map(t=>t.text??xk(t.children)).join("")});function Ck({message:e}){let{letter:t}=e,n=t.rich?"rich":"prose",[s,a]=g(!!t.html&&(!e.text||pe.peek()?.letters?.[n]==="html")),[i,l]=g(!1),[c,u]=g(0),d=f=>{a(f),e.text&&Ge({letters:{[n]:f?"html":"text"}})},p=()=>{l(!0),a(!0)},h=e.files.filter(f=>!(f.content_id&&t.html));return r`
<${WN} message=${e} />
${t.html?r`<div class="lview seg" role="group" aria-label=${o("Email view")}>
<button type="button" aria-pressed=${String(!s)} onClick=${()=>d(!1)}>${o("Text")}</button>
<button type="button" aria-pressed=${String(s)} onClick=${()=>d(!0)}>HTML</button>
</div>`:null}
${t.remote_images>0&&!i&&r`<div class="mimg">
<${m} name="image-off" size="m" />
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
<${m} name="image-off" size="m" />
<span class="grow">${C("{n} picture could not be loaded","{n} pictures could not be loaded",c)}</span>
</div>`}
${s?r`<${jN} key=${`${i} ${Rl.value}`} message=${e} images=${i}
onFailed=${u} />`:r`<${FN} message=${e} />`}
${h.length>0&&r`<${qN} message=${e.id} files=${h} />`}
<${UN} message=${e} />
`}function WN({message:e}){let{letter:t}=e,[n,s]=g(!1),a=[[o("From"),t.sender],[o("Reply-To"),e.data.reply_to],[o("To"),t.recipients.join(", ")],[o("Cc"),t.copies.join(", ")],[o("Subject"),t.subject]].filter(([,i])=>i);return r`<div class="mailh">
<b class="b6">${t.subject||o("(no subject)")}</b>
<span class="dim t12">
${Bo(t.sender)}
${t.recipients.length>0&&` → ${_k(t.recipients.map(Bo))}`}
${t.copies.length>0&&` · ${o("copy")}: ${_k(t.copies.map(Bo))}`}
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
</div>`}function FN({message:e}){let{letter:t,text:n}=e,s=t.quoted?[o("Show the quote"),o("Hide the quote")]:[o("Show the signature"),o("Hide the signature")];return r`${t.quoted_above&&r`<${Sk} label=${[o("Show the quote"),o("Hide the quote")]}>
<blockquote class="mq">${t.quoted_above}</blockquote><//>`}
${n?r`<div><${fa} text=${n} looks=${e.data.entities} names=${[]} /></div>`:r`<div class="dim t13">${o("This email has no text")}</div>`}
${(t.signature||t.quoted)&&r`<${Sk} label=${s}>
${t.signature&&r`<div class="msign">${t.signature}</div>`}
${t.quoted&&r`<blockquote class="mq">${t.quoted}</blockquote>`}<//>`}`}function Sk({label:[e,t],children:n}){let[s,a]=g(!1);return r`<div class="mfold"><button type="button" class="quoted" aria-label=${s?t:e}
aria-expanded=${String(s)} onClick=${()=>a(!s)}>···</button>${s&&n}</div>`}function jN({message:e,images:t,onFailed:n}){let s=E(null);M(()=>{let i=l=>{let c=Number(l.data?.height);l.source!==s.current?.contentWindow||!Number.isFinite(c)||(s.current.style.setProperty("height",`${Math.max(zN,Math.min(BN,Math.ceil(c)))}px`),s.current.dataset.sheet=l.data.sheet==="own"?"own":"plain",n(Number(l.data.failed)||0))};return window.addEventListener("message",i),()=>window.removeEventListener("message",i)},[]);let a=new URLSearchParams({images:t?"1":"0",dark:Rl.value?"1":"0"});return r`<iframe class="mframe" ref=${s} title=${o("The email as it was sent")}
src=${`/api/messages/${e.id}/html?${a}`} data-dark=${String(Rl.value)}
sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" referrerpolicy="no-referrer"></iframe>`}function qN({message:e,files:t}){let n=t.reduce((s,a)=>s+(a.size??0),0);return r`
<div class="attl">
<span class="t12 dim">
${C("{n} attachment","{n} attachments",t.length)}
${n>0&&` · ${en(n)}`}
</span>
<${Of} message=${e} files=${t} />
</div>
<ul class="atts">
${t.map(s=>r`<li key=${s.id}>
${Es(s)?r`<${KN} file=${s} />`:r`<${Cu} file=${s} />`}
</li>`)}
</ul>
`}function UN({message:e}){let{data:t,automatic:n}=e,s=(t.also_at??[]).map(a=>Oe.value[a]?.name).filter(Boolean);return r`
${n==="bounce"||n==="report"?r`<${dk} report=${t.bounce} />`:n&&r`<span class="autoflag">
<${m} name="bot" size="s" />
${o("Automatic email")}
: ${Ub(n)}
</span>`}
${t.through&&r`<span class="autoflag">
<${m} name="mail" size="s" />
${o("Sent via {address}",{address:t.through})}
</span>`}
${t.reply_to&&r`<span class="autoflag">
<${m} name="mail" size="s" />
${o("Asks for replies to {address}",{address:t.reply_to})}
</span>`}
${t.cut?.length>0&&r`<span class="autoflag">
<${m} name="triangle-alert" size="s" />
${o("Only part of this email is shown, the original has all of it")}
</span>`}
${s.length>0&&r`<span class="autoflag">
<${m} name="mail" size="s" />
${o("Also received at: {places}",{places:s.join(", ")})}
</span>`}
${t.related&&r`<${HN} id=${t.related} />`}
`}function HN({id:e}){let[t,n]=g(te.peek()[e]??null);return M(()=>{t||q(`/api/dialogs/${e}`).then(s=>n(s.dialog),()=>{})},[e]),t&&r`<span class="autoflag">
<${m} name="git-branch" size="s" />
<a class="link" href=${L(T.value.view,e)}>
${o("May belong to No. {number}, {name}",{number:oe(t.number),name:t.name})}
</a>
</span>`}function Mf(e){let t=(e??"").trim();return/^re\s*:/i.test(t)?t:t?`Re: ${t}`:o("(no subject)")}var zN,BN,Df,Bo,_k,KN,Tk,Ti=b(()=>{W();O();Ue();V();se();x();U();ma();ut();D();N();_o();mr();mk();Tu();zN=40,BN=2e4,Df=2;Bo=e=>/<([^<>\s]+)>/.exec(e)?.[1]??e,_k=e=>e.length>Df?o("{first} and {n} more",{first:e.slice(0,Df-1).join(", "),n:e.length-Df+1}):e.join(", ");KN=({file:e})=>r`<span class="file pfile" data-state="ready">
<button type="button" class="pthumb" aria-label=${o("Open {name}",{name:e.name||o("Photo")})}
data-token=${e.token} onClick=${()=>_c(e.token)}>
<img src=${It(e,e.thumb?"thumb":"preview")} alt="" width="36" height="36" loading="lazy" />
</button>
<span class="grow">
<b class="b5 blk cut">${e.name||o("Photo")}</b>
<span class="t12 dim">${Af(e)}</span>
</span>
<a class="ib small" href=${It(e)} download=${e.name||!0}
aria-label=${o("Download {name}",{name:e.name||o("Photo")})}>
<${m} name="download" size="m" />
</a>
</span>`;Tk=({subject:e,to:t})=>r`<div class="mailh">
<b class="b6">${Mf(e)}</b>
${t&&r`<span class="t12 dim">→ ${t}</span>`}
</div>`});function GN(e){let t=ht.value[e.id],n=t?Tn(t).filter(a=>a.kind==="in"&&a.letter&&!a.automatic):[],s=ca(e.id,"reply");return n.find(a=>a.no===s)??n.at(-1)}function VN(e,t,n){let s=e?e.letter.sender:n.label??"",a=Bo(s),i=e?.data.reply_to,l=i&&t.to?t.to:e?.data.answer_to??a;return{address:l,sender:a,whole:l===a?s:l,other:i?l===a?i:a:null}}function YN({id:e,to:t}){let n=t.address===t.sender?o("Your reply goes to the sender; the email asks for replies to {other}",{other:t.other}):o("Your reply goes to {address}, not to the sender {sender}",{address:t.address,sender:t.sender});return r`<p class="hint answerto" role="status">
${n} <button type="button" class="link t12" onClick=${()=>an(e,{to:t.other})}>
${o("Reply to {address}",{address:t.other})}
</button>
</p>`}function JN(e,t){let n=new Set(Object.values(Oe.value).map(a=>a.name.toLowerCase())),s=[...e.recipients.slice(1),...e.copies].map(a=>Bo(a).toLowerCase());return[...new Set(s)].filter(a=>a.includes("@")&&a!==Bo(t).toLowerCase()&&!n.has(a))}function Ok({dialog:e}){let{id:t}=e,n=au(t),s=GN(e),a=VN(s,n,e),i=a.whole,l=s?JN(s.letter,i).filter(d=>d!==a.sender.toLowerCase()&&!yn(n.cc).includes(d)):[],c=n.open||n.cc||n.bcc,u=()=>an(t,{open:!0,cc:[...yn(n.cc),...l].join(", ")});return r`<div class="mlines">
<div>
<span>${o("To")}</span>
<span class="cut grow" title=${i}>${i}</span>
${l.length>0&&r`<button type="button" class="link t12 toall" title=${l.join(", ")} onClick=${u}>
${o("Reply to all")}
</button>`}
${!c&&r`<button type="button" class="link t12" onClick=${()=>{an(t,{open:!0}),requestAnimationFrame(()=>document.getElementById("mailcc")?.focus())}}>
${o("Cc and Bcc")}
</button>`}
</div>
${a.other&&r`<${YN} id=${t} to=${a} />`}
${c&&r`
<${Oi} field="cc" label=${o("Cc")} value=${n.cc} onType=${d=>an(t,{open:!0,cc:d})} />
<${Oi} field="bcc" label=${o("Bcc")} value=${n.bcc}
onType=${d=>an(t,{open:!0,bcc:d})} />
`}
<label>
<span>${o("Subject")}</span>
<input class="palq" id="mailsubject" maxlength="400"
value=${n.subject??Mf(s?.letter.subject||e.title)}
onInput=${d=>an(t,{subject:d.target.value})} />
</label>
</div>`}function Oi({field:e,label:t,value:n,onType:s,place:a="mail"}){let i=yn(n).filter(d=>!cf(d)),[l,c]=g(!0),u=i.length>0&&l;return r`
<label class=${u?"wrong":""}>
<span>${t}</span>
<input class="palq" id=${a+e} type="text" inputmode="email" autocomplete="off" spellcheck="false"
placeholder=${o("Addresses, separated by commas")} value=${n??""} aria-invalid=${u?"true":null}
aria-describedby=${u?`${a}${e}err`:null} onInput=${d=>{c(!1),s(d.target.value)}} onBlur=${()=>c(!0)} />
</label>
${u&&r`<p class="hint bad mailerr" id=${`${a}${e}err`} role="alert">
${o("Not a valid address: {value}",{value:i[0]})}
</p>`}
`}var Rf=b(()=>{W();O();x();xi();_i();On();D();Ti()});function Ek({disabled:e}){let t=w.value==="send"||w.value==="later";return r`<button type="button" class="btn primary sendmore" id="sendmore" disabled=${e}
aria-label=${o("Send and…")} title=${o("Send and…")} aria-haspopup="menu" aria-expanded=${String(t)}
onClick=${()=>{w.value=t?null:"send"}}>
<${m} name="chevron-up" size="s" />
</button>`}function Ak({send:e,more:t}){return w.value==="later"?r`<${Ei} pick=${n=>e({at:n})} />`:w.value!=="send"?null:r`<${Je} label=${o("Send and…")} place="popsend">
<${j} icon="check" onPick=${()=>e({then:"close"})}>
${o("Send and close the conversation")}
<span class="end only-wide"><${Zt} of=${[tt,"Shift","↵"]} /></span>
<//>
<${j} icon="alarm-clock" onPick=${()=>e({then:"snooze"})}>
${o("Send and snooze until the client replies")}
<//>
<${j} icon="calendar-clock" stay onPick=${()=>{w.value="later"}}>
${o("Send later…")}
<span class="hrow end t12 dim">${pt(_t(Date.now(),1,9))}</span>
<//>
${t}
<//>`}var QN,XN,Ei,Ou=b(()=>{O();re();se();x();Jn();ki();N();Dn();vf();QN=()=>{w.value=null};XN={evening:()=>o("This evening"),tomorrow:()=>o("Tomorrow morning"),monday:()=>o("On Monday morning")},Ei=({pick:e,given:t=null,place:n="popsend",onShut:s=QN})=>r`<${hu} label=${o("Send later")} title=${o("Send later")} usual=${rf} words=${XN}
given=${t} hour="09:00" place=${n} deed=${o("Schedule")} icon="calendar-clock" onPick=${e}
onShut=${s} />`});function Nk(){let e=E(nP()).current,[t,n]=g(e.whom??null),[s,a]=g(null),[i,l]=g(null),[c,u]=g(e.subject??""),[d,p]=g(e.copies??{}),[h,f]=g(!1),[$,y]=g(e.text??""),[S,k]=g(!1),[v,P]=g([]),[G,ue]=g(null),[Bt,un]=g(!1);ye(),z(()=>oP({whom:t,subject:c,copies:d,text:$}),[t,c,d,$]),M(()=>{if(k(!1),ue(null),!t){a(null),P([]),l(null);return}if(!t.id){let J=aP(t);a(J),P([]),l(J.find(ct=>ct.can)??null);return}let ae=!0;return q(`/api/contacts/${t.id}/ways`).then(J=>{ae&&(a(J.ways),P(J.open),l(J.ways.find(ct=>ct.can)??null))},J=>{ae&&ue(J)}),()=>{ae=!1}},[t]);let mt=i&&Oe.value[i.channel_id]?.kind,Ce=mt==="email",ft=v.find(ae=>ae.id===i?.dialog_id)??(Ce&&!S?v[0]:null),ie=dt(ln),de=Io(ie),ee=i&&$.trim()&&!Bt&&!de&&!(ft&&!Ce),be=()=>{if(!ee)return!1;if(ft&&Ce&&!S)return k(!0),!1;let ae=Ce&&uf(d);return ae&&document.getElementById("nw"+ae.field)?.focus(),!ae},Ie=async(ae=null)=>{if(!be())return;if(oo(dt(ln)).length){let ct=vt("#missing button");ct?ct.focus():iu(ln,{mode:"reply",at:ae});return}rn(ln),un(!0),ue(null);let J=uu(ln);try{let ct={channel_id:i.channel_id,text:$.trim(),files:J.map(rC=>rC.token),anyway:!0,...ae?{not_before:hs(ae)}:{undo_ms:ra(mt)},...Ce?{subject:c.trim(),cc:yn(d.cc),bcc:yn(d.bcc)}:{}},Is=t.id?{contact_id:t.id,identity_id:i.identity_id}:{name:t.name,address:t.address},{dialog:ol,message:aC}=await Z("/api/dialogs",{...ct,...Is});Q({t:"result",dialog:ol,sentAtRev:ts(ol.id)}),ae&&ne(vc(ol.id,ae),{icon:"calendar-clock",undo:()=>zn(aC)}),sessionStorage.removeItem(Au),Eu(),R(L("mine",ol.id))}catch(ct){pu(ln,J),ue(ct),un(!1)}},Cn=ae=>{$.trim()&&(nn(ae,"reply"),ys(ae,"reply",$)),Ce&&(d.cc||d.bcc||c.trim())&&an(ae,{cc:d.cc??"",bcc:d.bcc??"",...c.trim()?{subject:c.trim()}:{}}),Ay(ln,ae),sessionStorage.removeItem(Au),Eu(),R(L("all",ae))},xa=ae=>{bt(ae),ae.key==="Escape"&&(ae.preventDefault(),ae.stopPropagation(),f(!1))},Gp=ae=>{ae.key==="Enter"&&(ae.ctrlKey||ae.metaKey)&&(ae.preventDefault(),ae.repeat||Ie())};return r`<div class="over">
<div class="dialog mid nw" role="dialog" aria-modal="true" aria-label=${o("Write to a client")}
onKeyDown=${ae=>{bt(ae),Gp(ae)}}>
<header class="dhead">
<h2 class="head2 grow">${o("Write to a client")}</h2>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${Eu}>
<${m} name="x" size="m" />
</button>
</header>
<div class="nwb">
<${iP} whom=${t} onPick=${n} />
${s&&r`<div class="field dgap">
<span class="lab" id="nwc">${o("Channel")}</span>
<${rP} ways=${s} way=${i} onPick=${l} />
</div>`}
${ft&&r`<p class="livebox info dgap" role="note">
<${m} name="history" size="m" />
<span class="t13 grow">
${o("Conversation No. {number} with this client is already open, {day}. Write there?",{number:oe(ft.number),day:et(ft.last_at,Y.value)})}
</span>
<button type="button" class="btn small" onClick=${()=>Cn(ft.id)}>${o("Open")}</button>
</p>`}
${Ce&&r`
<div class="mlines nwcopies dgap">
${d.open||d.cc||d.bcc?r`
<${Oi} field="cc" place="nw" label=${o("Cc")} value=${d.cc}
onType=${ae=>p({...d,open:!0,cc:ae})} />
<${Oi} field="bcc" place="nw" label=${o("Bcc")} value=${d.bcc}
onType=${ae=>p({...d,open:!0,bcc:ae})} />
`:r`<div>
<button type="button" class="link t12" onClick=${()=>{p({...d,open:!0}),requestAnimationFrame(()=>document.getElementById("nwcc")?.focus())}}>
${o("Cc and Bcc")}
</button>
</div>`}
</div>
<div class="field dgap">
<label for="nw2">${o("Subject")}</label>
<input class="input" id="nw2" maxlength="400" value=${c}
onInput=${ae=>u(ae.currentTarget.value)} />
</div>
`}
<div class="comp dgap">
<${yu} id=${ln} kind=${mt} />
<textarea class="tx" rows="5" aria-label=${Ce?o("Email text"):o("Message text")}
placeholder=${Ce||!i?o("Write an email"):o("Write a message")} value=${$}
onInput=${ae=>{rn(ln),y(ae.currentTarget.value)}}></textarea>
<${ku} id=${ln} mode="reply" again=${()=>lu(ln,"reply")}
without=${({at:ae})=>{cu(ln,"reply"),Ie(ae)}} />
<div class="bar">
${i&&Oe.value[i.channel_id]?.can?.files&&r`<${sP} can=${Oe.value[i.channel_id].can} />`}
<span class="grow"></span>
</div>
</div>
${G&&r`<p class="hint bad dgap" role="alert">${B(G)}</p>`}
</div>
<footer class="dfoot">
<span class="t12 dim grow">
${$.trim()?o("Kept on this device until it is sent"):o("You will be the assignee")}
</span>
<button type="button" class="btn quiet only-wide" onClick=${Eu}>${o("Cancel")}</button>
<button type="button" class="btn" id="nwlater" disabled=${!ee} aria-haspopup="dialog"
aria-expanded=${String(h)} onClick=${()=>{be()&&f(!0)}}>
<${m} name="calendar-clock" size="s" />
${o("Send later…")}
</button>
<button type="button" class="btn primary" disabled=${!ee} onClick=${()=>Ie()}>
<${m} name="send" size="s" />
${ft&&Ce?o("Send as a new conversation"):o("Send")}
<kbd class="only-wide">${tt} ↵</kbd>
</button>
</footer>
</div>
${h&&r`<div class="rowsnz" onKeyDown=${xa}>
<${Ei} place="popsnz" pick=${Ie} onShut=${()=>f(!1)} />
</div>`}
</div>`}function sP({can:e}){let t=E(null);return r`
<input type="file" multiple hidden ref=${t} onChange=${n=>{Si(ln,n.currentTarget.files,e),n.currentTarget.value=""}} />
<button type="button" class="ib small" aria-label=${o("Attach a file")} title=${o("Attach a file")}
onClick=${()=>t.current.click()}>
<${m} name="paperclip" size="m" />
</button>
`}function rP({ways:e,way:t,onPick:n}){if(!e.length)return r`<p class="hint">${o("No connected channel can reach this client.")}</p>`;let s=e.filter(i=>i.can);return r`<div class="nwch" role="radiogroup" aria-labelledby="nwc" onKeyDown=${i=>{let l={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[i.key];!l||!s.length||(i.preventDefault(),n(s[(s.indexOf(t)+l+s.length)%s.length]),requestAnimationFrame(()=>vt(".chopt[aria-checked='true']")?.focus()))}}>
${e.map(i=>{let l=Oe.value[i.channel_id],c=Object.values(Oe.value).filter(d=>d.kind===l?.kind&&d.health!=="removed").length>1,u=i.can?i.last_at?o("wrote {day}",{day:et(i.last_at,Y.value)}):i.address:tP[i.why]?.();return r`<button type="button" class="chopt" role="radio" key=${`${i.channel_id}.${i.identity_id}`}
aria-checked=${String(i===t)} disabled=${!i.can} tabindex=${i===t?0:-1}
onClick=${()=>n(i)}>
<${we} kind=${l?.kind} size="mid" />
<span class="grow cut">
<b class="b5 blk t13 cut">${c?l.name:ge(l?.kind)}</b>
<span class="t12 dim blk cut">${u}</span>
</span>
</button>`})}
</div>`}function iP({whom:e,onPick:t}){let[n,s]=g(""),[a,i]=g([]),[l,c]=g(0),u=E(null);z(()=>u.current?.focus({preventScroll:!0}),[e]),M(()=>{let y=n.trim();if(y.length<2){i([]);return}let S=setTimeout(()=>q(`/api/search?${new URLSearchParams({q:y,limit:"6"})}`).then(k=>{i(k.contacts.filter(v=>v.kind!=="group")),c(0)},()=>{}),ZN);return()=>clearTimeout(S)},[n]);let d=n.trim(),p=a.some(y=>y.identities.some(S=>S.label.toLowerCase()===d.toLowerCase())),h=[...a.map(y=>({client:y})),...eP.test(d)&&!p?[{address:d}]:[]],f=y=>{s(""),i([]),t(y.client?{id:y.client.id,name:y.client.name}:{address:y.address,name:y.address})},$=y=>{let S={ArrowDown:1,ArrowUp:-1}[y.key];S&&h.length&&(y.preventDefault(),c((l+S+h.length)%h.length)),y.key==="Enter"&&!y.ctrlKey&&!y.metaKey&&h[l]&&(y.preventDefault(),f(h[l]))};return e?r`<div class="field">
<span class="lab">${o("To")}</span>
<div class="input tokin">
<span class="tokn">
<${H} name=${e.name} size="xs" />
<span class="cut">${e.name}</span>
<button type="button" class="ib tiny" ref=${u} aria-label=${o("Choose another client")}
onClick=${()=>t(null)}>
<${m} name="x" size="s" />
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
<input class="palq" id="nw1" ref=${u} role="combobox" aria-expanded=${String(h.length>0)}
aria-controls="nwl" aria-autocomplete="list" aria-activedescendant=${h.length?`nwo${l}`:null}
autocomplete="off" placeholder=${o("Client name or address")} value=${n}
onInput=${y=>s(y.currentTarget.value)} onKeyDown=${$} />
</div>
<div class="nwfound">
<div id="nwl" class=${h.length?"menu":""} role="listbox" aria-label=${o("Matching clients")}>
${h.map((y,S)=>r`<button type="button" class=${S===l?"mi on":"mi"} role="option" id=${`nwo${S}`}
key=${y.client?.id??"new"} tabindex="-1" aria-selected=${String(S===l)}
onPointerMove=${()=>c(S)} onClick=${()=>f(y)}>
${y.client?r`
<${H} name=${y.client.name} size="sm" />
<span class="cut">${y.client.name}</span>
<span class="hrow end t12 dim cut">
${y.client.identities.map(k=>k.label).filter(Boolean).slice(0,2).join(", ")}
</span>
`:r`
<${m} name="user-round-plus" size="m" />
<span class="cut">${o("New client: {address}",{address:y.address})}</span>
`}
</button>`)}
</div>
</div>
</div>`}var Eu,ZN,eP,Au,ln,tP,nP,oP,aP,Pk=b(()=>{W();Ao();O();re();ps();V();Ye();on();se();x();Jn();xi();U();D();De();Ln();ur();zo();xu();N();Le();Rf();Ou();Eu=()=>{w.value=null},ZN=200,eP=/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/,Au="okno.newdialog",ln="new",tP={"no-address":()=>o("no address"),"client-not-started":()=>o("the client must write first"),blocked:()=>o("the client has blocked us")},nP=()=>{try{return JSON.parse(sessionStorage.getItem(Au))??{}}catch{return{}}},oP=e=>{try{sessionStorage.setItem(Au,JSON.stringify(e))}catch{}};aP=e=>Object.values(Oe.value).filter(t=>t.health!=="removed").map(t=>({channel_id:t.id,identity_id:null,address:t.kind==="email"?e.address:"",can:t.kind==="email",why:t.kind==="email"?null:"client-not-started",last_at:null,dialog_id:null}))});var Dk={};Ve(Dk,{WorkLayers:()=>lP});function lP(){return w.value==="handover"?r`<${Zy} meId=${A.value.id} />`:w.value==="newdialog"?r`<${Nk} />`:null}var Mk=b(()=>{O();re();D();tk();Pk()});var Lk={};Ve(Lk,{GiveMenu:()=>pP});function uP(e){let t=e.trim().toLocaleLowerCase(),n=i=>i.toLocaleLowerCase().includes(t),s=Object.values(Pe.value).filter(i=>i.active&&i.id!==A.value.id).sort((i,l)=>i.name.localeCompare(l.name)),a=[];(n(A.value.name)||n(o("Assign to me")))&&a.push({to:{person:A.value.id},name:o("Assign to me"),face:A.value.name});for(let i of s)n(i.name)&&a.push({to:{person:i.id},name:i.name,face:i.name});for(let i of $s.value)n(i.name)&&a.push({to:{team:i.id},name:i.name,icon:"users-round"});return t||a.push({to:{person:null},name:o("Remove the assignee"),icon:"user-round-x"}),a}function pP({onPick:e}){let[t,n]=g(""),[s,a]=g(0),i=E(null),l=Mt(If);ye(),z(()=>i.current.focus({preventScroll:!0}),[]);let c=uP(t),u=Math.min(s,c.length-1),d=h=>{If(),e(h.to)},p=h=>{let f={ArrowDown:1,ArrowUp:-1}[h.key];f&&(h.preventDefault(),a((u+f+c.length)%Math.max(1,c.length))),h.key==="Enter"&&c[u]&&(h.preventDefault(),d(c[u])),h.key==="Tab"&&If()};return r`<div class="menu pop popgive" role="dialog" aria-label=${o("Assign")} ref=${l}>
<div class="gfind">
<${m} name="search" size="m" />
<input class="palq" ref=${i} role="combobox" aria-expanded="true" aria-controls="gvl" aria-autocomplete="list"
aria-activedescendant=${c.length?"gv"+u:null} aria-label=${o("Find a colleague or a team")}
placeholder=${o("Name")} value=${t} onInput=${h=>{n(h.target.value),a(0)}} onKeyDown=${p} />
</div>
<div role="listbox" id="gvl" class="gvl" aria-label=${o("Assign")}>
${c.map((h,f)=>r`<button type="button" class=${f===u?"mi on":"mi"} id=${"gv"+f} role="option"
tabindex="-1" aria-selected=${String(f===u)} onPointerMove=${()=>a(f)}
onClick=${()=>d(h)}>
${h.icon?r`<${m} name=${h.icon} size="m" />`:r`<${H} name=${h.face} size="sm" />`}
<span class="cut">${h.name}</span>
</button>`)}
${!c.length&&r`<p class="dpad2 t13 dim">${o("Nothing found")}</p>`}
</div>
</div>`}var If,Ik=b(()=>{W();O();re();x();D();Va();N();Le();If=()=>{w.value=null}});function Iu(){let{dialog:e}=T.peek();Qe.peek()?.dialog!==e&&(Qe.value={dialog:e,...Vf});let t=()=>document.getElementById("findq")?.select();dc(()=>requestAnimationFrame(t))}var Vf,Qe,ix,zu=b(()=>{X();U();tn();Vf={q:"",asked:"",found:[],at:-1,more:!1,swapped:null,failed:!1},Qe=_(null),ix=e=>Qe.value?.dialog===e});function rD({label:e,chosen:t="solved",onPick:n,dialog:s=null,onShut:a=aD}){let[i,l]=g(""),c=fu(),u=Mt(a),d=E(null);ye(),z(()=>d.current?.focus({preventScroll:!0}),[]);let p=Object.keys(Ua),h=$=>c.ready((y,S)=>{a(),n($,i.trim(),y,S)});return r`<div class="menu pop popfin" role="dialog" aria-label=${e} ref=${u} onKeyDown=${$=>{let y=[...u.current.querySelectorAll(".mi")],S={ArrowDown:1,ArrowUp:-1}[$.key];if(S){$.preventDefault(),y[(y.indexOf(document.activeElement)+S+y.length)%y.length].focus();return}if($.target.matches("textarea")){$.key==="Enter"&&($.ctrlKey||$.metaKey)&&($.preventDefault(),h(t));return}if($.target.matches("input:not(.tog)")){$.key==="Enter"&&($.preventDefault(),h(t));return}let k=$.code==="KeyE"?0:Number(/^(?:Digit|Numpad)([1-9])$/.exec($.code)?.[1]??0)-1;k>=0&&p[k]&&!$.repeat&&($.preventDefault(),h(p[k]))}}>
<div class="mh" id="finh">${o("Closing reason")}</div>
<div role="radiogroup" aria-labelledby="finh">
${p.map(($,y)=>r`<button type="button" key=${$} class=${$===t?"mi on":"mi"} role="radio"
aria-checked=${String($===t)} ref=${$===t?d:null}
onClick=${()=>h($)}>
<${m} name=${Ua[$][1]} size="m" />
<span class="cut">${Ua[$][0]()}</span>
<kbd>${y?y+1:"E"}</kbd>
</button>`)}
</div>
<div class="asgf">
<input class="input" aria-label=${o("Comment (optional)")} placeholder=${o("Comment for the team")}
maxlength="2000" value=${i} onInput=${$=>l($.currentTarget.value)} />
<${$u} dialog=${s} telling=${c} />
${c.on&&r`<div class="tellb">
<button type="button" class="btn primary" onClick=${()=>h(t)}>
${o("Send and close")}
<kbd class="only-wide">${tt} ↵</kbd>
</button>
</div>`}
</div>
</div>`}function lx({dialog:e}){let t=e.state==="closed";return r`<${rD} label=${t?o("Closing reason"):o("Close with a reason")}
chosen=${t&&e.close_reason||"solved"} dialog=${t?null:e}
onPick=${(n,s,a,i)=>t?Wv(e.id,n,s):a?du(e.id,a,i,{then:"close",reason:n,comment:s}):hn(e.id,n,s)} />`}var aD,cx=b(()=>{W();O();re();x();Jn();Ut();zo();N();Le();bf();aD=()=>{w.value=null}});var ux,Bu,px,Yf=b(()=>{ux=new Map,Bu=e=>{ux.set(e.id,{when:()=>!0,...e})},px=()=>[...ux.values()]});function dx({dialog:e,children:t}){let n=e.state==="open";return r`<div class="acts">
${t}
${n&&r`<button type="button" class="ib only-wide" aria-haspopup="dialog" aria-expanded=${Fu("snooze")}
aria-label=${o("Snooze")} title=${o("Snooze")+"  H"} onClick=${Wu("snooze")}>
<${m} name="alarm-clock" />
</button>`}
<button type="button" class="ib" aria-haspopup="menu" aria-expanded=${Fu("actions")}
aria-label=${o("More actions")} title=${o("More actions")} onClick=${Wu("actions")}>
<${m} name="ellipsis" />
</button>
${n?r`<span class="split">
<button type="button" class="btn" title=${o("Close the conversation")+"  E"}
onClick=${()=>hn(e.id)}>
<${m} name="check" size="m" />
<span class="btnword">${o("Close")}</span>
</button>
<button type="button" class="btn caret" aria-haspopup="dialog" aria-expanded=${Fu("finish")}
aria-label=${o("Close with a reason")} title=${o("Close with a reason")+"  Shift E"}
onClick=${Wu("finish")}>
<${m} name="chevron-down" size="s" />
</button>
</span>`:r`<button type="button" class="btn" title=${o("Reopen the conversation")+"  E"}
onClick=${()=>ds(e.id)}>
<${m} name="undo-2" size="m" />
<span class="btnword">${o("Reopen")}</span>
</button>`}
<${iD} dialog=${e} />
</div>`}function iD({dialog:e}){let t=e.assignee_id===null?null:F(e.assignee_id),n=zv(e),s=t?Ra(t):n?.name??o("Assign");return r`<button type="button" class="btn pick" id="assignee" aria-haspopup="dialog"
aria-expanded=${Fu("assignee")} title=${o("Assignee")+"  A"} onClick=${Wu("assignee")}>
<span class="vh">
${t?o("Assignee: {name}",{name:t}):o("Assignee: nobody")}
${n&&` · ${o("Team: {name}",{name:n.name})}`}
</span>
${t?r`<${H} name=${t} size="sm" />`:n?r`<span class=${"sq "+fn(n.name)}></span>`:r`<${Ql} size="sm" />`}
<span class="only-wide cut askn" aria-hidden="true">${s}</span>
<${m} name="chevron-down" size="s" />
</button>`}function lD({dialog:e}){let t=!!fo.value[e.id],n=lc("(max-width: 719px)"),s=e.state==="open";return r`<${Je} label=${o("More actions")} place="popmore">
${n&&r`<${j} icon="user-round" onPick=${()=>{qe.value=!0}}>
${o("Client card")}
<//>`}
${n&&s&&r`<${j} icon="alarm-clock" onPick=${()=>{w.value="snooze"}}>
${o("Snooze")}
<//>`}
${s&&r`<${j} icon="check" onPick=${()=>{w.value="finish"}}>
${o("Close with a reason")}
<kbd>⇧E</kbd>
<//>`}
${e.waiting_since&&r`<${j} icon="message-circle-off" onPick=${()=>Ac(e.id)}>
${o("No reply needed")}
<kbd>Y</kbd>
<//>`}
<${j} icon="eye" onPick=${()=>ta(e.id)}>
${t?o("Stop following"):o("Follow")}
<kbd>F</kbd>
<//>
${e.snooze&&r`<${j} icon="alarm-clock" onPick=${()=>fs(e.id)}>${o("Unsnooze")}<//>`}
<${j} icon="users-round" onPick=${()=>{w.value="team"}}>
${o("Assign to a team")}
<kbd>⇧A</kbd>
<//>
${e.state==="closed"&&r`<${j} icon="check" onPick=${()=>{w.value="finish"}}>
${o("Closing reason")}
<kbd>⇧E</kbd>
<//>`}
${px().filter(a=>a.when(e)).map(a=>r`<${j} key=${a.id} icon=${a.icon} onPick=${()=>a.run(e)}>
${a.label(e)}
${a.hint&&r`<kbd>${a.hint}</kbd>`}
<//>`)}
<//>`}function mx({dialog:e}){let t=cD[w.value];return t&&e?r`<${t} key=${w.value} dialog=${e} />`:null}var Wu,Fu,cD,fx=b(()=>{O();Ue();re();x();Se();D();Ut();dr();N();cx();Le();Yf();Dn();gu();Wu=e=>()=>{w.value=w.value===e?null:e},Fu=e=>String(w.value===e);cD={snooze:wf,finish:lx,actions:lD,assignee:_f,team:({dialog:e})=>r`<${_f} dialog=${e} onlyTeams />`}});function ju({dialog:e}){let t=e&&Xe(e);return r`
${Yt.value==="off"&&r`<div class="banner" role="status">
<${m} name="cloud-off" size="m" />
<span class="grow">${o("Offline. Showing saved data; replies will be sent when the connection is back.")}</span>
<button type="button" class="btn small" onClick=${Wl}>${o("Retry")}</button>
</div>`}
${t&&t.health==="trouble"&&r`<div class="banner bad" role="status">
<${m} name="circle-alert" size="m" />
<span class="grow">
${o("{name} has a problem: {cause}. Replies wait in the queue.",{name:t.name,cause:jt(t.health_code,t.health_detail)})}
</span>
</div>`}
${t&&t.health==="paused"&&r`<div class="banner" role="status">
<${m} name="pause" size="m" />
<span class="grow">${o("{name} is paused. Replies wait in the queue.",{name:t.name})}</span>
</div>`}
`}var $x=b(()=>{O();Vs();x();D();N();_o()});function qu(e){Wo.value={...Wo.value,[e.dialog_id]:{message:e,text:e.text}}}function gx(e,t){Wo.value={...Wo.value,[e]:{...Wo.value[e],text:t}}}function gr(e){let{[e]:t,...n}=Wo.peek();Wo.value=n}function Ku(e,t){let n=Xe(t)?.can??{},s=["sent","delivered","read"].includes(e.delivery?.state),a=!n.edit_hours||Date.now()-e.sent_at<n.edit_hours*uD;return!!(n.edit&&s&&a&&e.author.operator_id===A.peek().id&&!e.deleted_at&&e.content==="text"&&(n.edit_files||!e.files?.length))}async function bx(e){let{message:t,text:n}=Wo.peek()[e];if(gr(e),n.trim()===t.text)return;let s=await Z(`/api/messages/${t.id}/edit`,{text:n.trim()});Q({t:"result",...s})}var uD,Wo,hx,Ai=b(()=>{X();V();D();uD=36e5,Wo=_({}),hx=e=>Wo.value[e]??null});function ha(e,t,n,s){e.focus(),e.setSelectionRange(n,s),document.execCommand("insertText",!1,t)||e.setRangeText(t,n,s,"end"),e.dispatchEvent(new Event("input",{bubbles:!0}))}function Uu(e,t){ha(e,t,e.selectionStart,e.selectionEnd)}function vx(e,t,n,s){ha(e,s,t,n)}function Hu(e,t){let{selectionStart:n,selectionEnd:s,value:a}=e,i=a.slice(n,s),l=i.trim();if(a.slice(n-t.length,n)===t&&a.slice(s,s+t.length)===t){ha(e,i,n-t.length,s+t.length),e.setSelectionRange(n-t.length,s-t.length);return}if(!i&&a.slice(s,s+t.length)===t){e.setSelectionRange(s+t.length,s+t.length);return}let c=i.slice(0,i.indexOf(l)),u=i.slice(c.length+l.length);ha(e,`${c}${t}${l}${t}${u}`,n,s);let d=n+c.length+t.length;e.setSelectionRange(d,d+l.length)}function Jf(e,t){let{value:n}=e,s=n.lastIndexOf(`
`,e.selectionStart-1)+1,a=n.indexOf(`
`,e.selectionEnd),i=a<0?n.length:a,l=n.slice(s,i).split(`
`),c=t?/^\d{1,4}\. /:/^[-•] /,u=l.every(p=>c.test(p)),d=l.map((p,h)=>(u?"":t?`${h+1}. `:"- ")+p.replace(pD,"")).join(`
`);ha(e,d,s,i)}function wx(e,t){let{selectionStart:n,selectionEnd:s,value:a}=e;ha(e,`[${a.slice(n,s).trim()||t}](${t})`,n,s)}function yx(e){let{value:t,selectionStart:n}=e;if(n!==e.selectionEnd)return!1;let s=t.lastIndexOf(`
`,n-1)+1,a=/^(- |• |(\d{1,4})\. )/.exec(t.slice(s,n));return a?s+a[0].length===n?(ha(e,"",s,n),!0):(Uu(e,`
${a[2]?`${Number(a[2])+1}. `:a[1]}`),!0):!1}var pD,Qf=b(()=>{pD=/^(?:[-•] |\d{1,4}\. )/});var zt,Xf=b(()=>{zt={current:null}});function kx(e,t){let[n,s]=g(null),[a,i]=g(0),l=E(-1),c=t&&n?yy(n.query):[],u=()=>{let f=t&&e.current?wy(e.current.value,e.current.selectionStart):null;f?.query!==n?.query&&i(0),s(f)},d=()=>s(null),p=f=>{let $=e.current.selectionStart,y=e.current.value[$]===" ";vx(e.current,n.from,$,y?`@${f.name}`:`@${f.name} `),y&&e.current.setSelectionRange(n.from+f.name.length+2,n.from+f.name.length+2),l.current=e.current.selectionStart,d()},h=f=>{let $=l.current===e.current.selectionStart;if(l.current=-1,f.key===" "&&$)return f.preventDefault(),!0;if(!c.length)return!1;let y={ArrowDown:1,ArrowUp:-1}[f.key];if(y)i((a+y+c.length)%c.length);else if(f.key==="Enter"&&!f.ctrlKey&&!f.metaKey||f.key==="Tab")p(c[a]);else if(f.key==="Escape")f.stopPropagation(),d();else return!1;return f.preventDefault(),!0};return{list:c,at:Math.min(a,Math.max(0,c.length-1)),setAt:i,keys:h,look:u,pick:p,close:d}}function xx({calls:e}){return e.list.length?r`<div class="menu pop popcall" id="calls" role="listbox" aria-label=${o("Colleagues")}>
${e.list.map((t,n)=>r`<button type="button" class=${n===e.at?"mi on":"mi"} key=${t.id} id=${"call"+n}
role="option" tabindex="-1" aria-selected=${String(n===e.at)}
onPointerDown=${s=>s.preventDefault()} onPointerMove=${()=>e.setAt(n)}
onClick=${()=>e.pick(t)}>
<${H} name=${t.name} size="sm" />
<span class="cut">${t.name}</span>
</button>`)}
</div>`:null}var _x=b(()=>{W();O();su();x();Qf();N()});var Zf,Sx=b(()=>{Zf=[["faces",[["😀","улыбка радость smile grin"],["😃","улыбка smile happy"],["😄","смех smile laugh"],["😁","улыбка grin"],["😅","неловко sweat"],["😂","смех слёзы joy laugh"],["🤣","смех rofl"],["🙂","улыбка slight smile"],["😉","подмигивание wink"],["😊","улыбка румянец blush"],["😇","ангел angel"],["😍","влюблён любовь love"],["😘","поцелуй kiss"],["😋","вкусно yum"],["😎","круто очки cool"],["🤩","восторг star"],["🥳","праздник party"],["🤔","думаю think"],["🤗","обнимаю hug"],["😏","ухмылка smirk"],["😐","нейтрально neutral"],["😴","сон sleep"],["😌","спокойно relieved"],["😕","сомнение confused"],["😟","тревога worried"],["🙁","грусть frown"],["😢","слеза грусть cry"],["😭","плач cry sob"],["😤","пар злость"],["😠","злость angry"],["😱","ужас scream"],["😳","смущение flushed"],["🥺","просьба please"],["🙄","закатываю глаза roll eyes"],["😬","неловко grimace"],["🤒","болезнь sick"],["🫡","есть служу salute"]]],["hands",[["👍","да хорошо палец вверх thumbs up yes"],["👎","нет плохо палец вниз thumbs down no"],["👌","окей ok"],["✌️","победа victory"],["🤞","удачи пальцы luck"],["🤝","рукопожатие договор handshake"],["👏","аплодисменты браво clap"],["🙌","ура руки hooray"],["🙏","спасибо пожалуйста молитва thanks please pray"],["💪","сила strong"],["👋","привет пока hello bye wave"],["👀","глаза смотрю eyes"],["✍️","пишу writing"],["☝️","внимание up"],["👉","указатель right"],["👇","вниз down"],["🫶","сердце руки heart hands"]]],["hearts",[["❤️","сердце любовь heart love"],["🧡","сердце orange heart"],["💛","сердце yellow heart"],["💚","сердце green heart"],["💙","сердце blue heart"],["💜","сердце purple heart"],["🖤","сердце black heart"],["💔","разбитое сердце broken"],["💖","сердце sparkle"],["✨","блеск sparkles"],["🌟","звезда star"],["⭐","звезда star"],["🔥","огонь fire"],["🎉","праздник ура tada party"],["🎊","праздник confetti"],["🎁","подарок gift"],["🎂","торт день рождения birthday cake"],["🌹","роза rose"],["💐","цветы букет flowers"],["🌸","цветок blossom"],["☀️","солнце sun"],["🌈","радуга rainbow"],["❄️","снег snow"],["🎄","ёлка новый год christmas"]]],["work",[["✅","готово да галочка done check"],["☑️","галочка check"],["❌","нет крест cross no"],["❗","важно внимание important"],["❓","вопрос question"],["⚠️","внимание осторожно warning"],["⏰","время будильник clock"],["⏳","ждём песок hourglass"],["📅","дата календарь calendar"],["📌","закреплено pin"],["📎","скрепка вложение paperclip"],["📝","заметка memo"],["📄","документ document"],["📦","посылка коробка package"],["🚚","доставка грузовик delivery"],["🛒","корзина заказ cart"],["🧾","чек receipt"],["💳","карта оплата card"],["💰","деньги money"],["💸","деньги возврат money"],["🏷️","цена ярлык price"],["🔧","ремонт ключ repair wrench"],["🔨","молоток hammer"],["⚙️","настройки settings"],["🔍","поиск search"],["🔗","ссылка link"],["📞","телефон звонок phone call"],["📱","телефон mobile"],["💻","компьютер laptop"],["✉️","письмо почта mail"],["📷","фото camera"],["🎥","видео video"],["🔔","уведомление bell"],["🔒","замок lock"],["🔑","ключ key"],["🏠","дом home"],["🏢","офис office"],["📍","место адрес place address"],["🗺️","карта map"],["✈️","самолёт plane"],["🚗","машина car"],["☕","кофе coffee"],["🍕","пицца pizza"],["🆗","ok"],["🆕","новое new"],["🔝","топ top"],["💡","идея idea"],["📈","рост chart"],["🤖","бот robot"]]]]});function $D(e){let t=e.trim().toLocaleLowerCase();if(!t)return[...e$().length?[["recent",e$().map(s=>[s,""])]]:[],...Zf];let n=Zf.flatMap(([,s])=>s).filter(([,s])=>s.split(" ").some(a=>a.startsWith(t)));return n.length?[["",n]]:[]}function Ax({pick:e}){let t=Mt(Tx),n=E(null),[s,a]=g(""),[i,l]=g(0);ye(),z(()=>n.current.focus({preventScroll:!0}),[]);let c=$D(s),u=c.flatMap(([,f])=>f);M(()=>t.current.querySelector(".emo.on")?.scrollIntoView({block:"nearest"}),[i]);let d=f=>{fD(f),Tx(),e(f)},p=f=>{let $={ArrowRight:1,ArrowLeft:-1,ArrowDown:Cx,ArrowUp:-Cx}[f.key];$&&(s===""||f.key==="ArrowDown"||f.key==="ArrowUp")&&(f.preventDefault(),l(Math.max(0,Math.min(u.length-1,i+$)))),f.key==="Enter"&&(f.preventDefault(),f.stopPropagation(),u[i]&&d(u[i][0]))},h=-1;return r`<div class="menu pop popemoji" role="dialog" aria-label=${o("Emoji")} ref=${t} onKeyDown=${bt}>
<div class="gfind">
<${m} name="search" size="m" />
<input class="palq" ref=${n} role="combobox" aria-expanded="true" aria-controls="emojis"
aria-autocomplete="list" aria-activedescendant=${u.length?"emo"+i:null}
aria-label=${o("Find an emoji")} placeholder=${o("For example: thanks")} value=${s}
onInput=${f=>{a(f.target.value),l(0)}} onKeyDown=${p} />
</div>
<div class="emojis" id="emojis" role="listbox" aria-label=${o("Emoji")}>
${c.map(([f,$])=>r`
${f&&r`<div class="mh" role="presentation">${mD[f]()}</div>`}
<div class="emogrid" role="presentation">
${$.map(([y,S])=>{h+=1;let k=h;return r`<button type="button" class=${k===i?"emo on":"emo"} id=${"emo"+k}
role="option" tabindex="-1" aria-selected=${String(k===i)}
aria-label=${`${y} ${S}`.trim()} onPointerMove=${()=>l(k)}
onClick=${()=>d(y)}>
${y}
</button>`})}
</div>
`)}
${!u.length&&r`<p class="dpad2 t13 dim">${o("Nothing found")}</p>`}
</div>
</div>`}var Ox,dD,Cx,mD,e$,fD,Tx,Ex,Nx=b(()=>{W();O();re();Sx();x();Jn();N();Le();Ox="okno.emoji",dD=16,Cx=8,mD={recent:()=>o("Recent"),faces:()=>o("Smileys"),hands:()=>o("Gestures"),hearts:()=>o("Hearts and holidays"),work:()=>o("Work")},e$=()=>{try{return JSON.parse(localStorage.getItem(Ox))??[]}catch{return[]}},fD=e=>localStorage.setItem(Ox,JSON.stringify([e,...e$().filter(t=>t!==e)].slice(0,dD))),Tx=()=>{w.value=null},Ex=()=>r`<button type="button" class="ib small" id="emoji" aria-label=${o("Emoji")}
title=${`${o("Emoji")}  ${tt} ;`} aria-haspopup="dialog" aria-expanded=${String(w.value==="emoji")}
onClick=${()=>{w.value=w.value==="emoji"?null:"emoji"}}>
<${m} name="smile" size="m" />
</button>`});function Px({id:e,dialog:t,note:n,text:s}){let a=eb(e),i=a.filter(f=>f.typing==="reply"),l=a.filter(f=>f.typing==="note"),c=n?ou(s):[],u=f=>f.map($=>F($.id??$)).join(", "),d=f=>r`<b class="b5">${f}</b>`,p=null;if(i.length?p=Ct(C("{who} is replying…","{who} are replying…",i.length),{who:d(u(i))}):c.length?p=Ct(C("Your team will see the note, {who} will be notified","Your team will see the note, {who} will be notified",c.length),{who:d(c.map(f=>f.name).join(", "))}):l.length?p=Ct(C("{who} is writing a note…","{who} are writing a note…",l.length),{who:d(u(l))}):Kl(e)?p=o("{name} is typing…",{name:is(t?.name??"")}):a.length&&(p=Ct(C("{who} is here too","{who} are here too",a.length),{who:d(u(a))})),!p)return null;let h=i.length?i:l.length?l:a;return r`<div class="seen cseen" role="status">
${!c.length&&h.length>0&&r`<span class="stack">
${h.slice(0,3).map(f=>r`<${H} key=${f.id} name=${F(f.id)} size="xs" />`)}
</span>`}
<span class="cut">${p}</span>
</div>`}function Mx({id:e,mode:t}){let n=ca(e,t);if(n===null)return null;let s=ht.value[e],a=s&&Tn(s).find(l=>l.no===n),i=a&&(a.author.operator_id?F(a.author.operator_id):a.author.name);return r`<div class="cquote">
<${m} name="reply" size="m" />
<span class="quote grow">
<b class="b5 blk cut">${i??o("Message {no}",{no:n})}</b>
<span class="cut blk">${a?Dx(a):""}</span>
</span>
<button type="button" class="ib small" aria-label=${o("Remove the quote")} onClick=${()=>Ro(e,t,null)}>
<${m} name="x" size="m" />
</button>
</div>`}function Rx({id:e,dialog:t,message:n}){let s=Xe(t)?.can?.edit_hours,a=ge(t.kind),i=s?C("{channel} lets you edit for {n} hour","{channel} lets you edit for {n} hours",s,{channel:a}):"";return r`<div class="cstrip" role="status">
<${m} name="square-pen" size="m" />
<span class="grow">
${o("You are editing your message from {time}.",{time:K(n.sent_at)})} ${i}
</span>
<button type="button" class="ib small" aria-label=${o("Cancel editing")} title="Esc"
onClick=${()=>gr(e)}>
<${m} name="x" size="m" />
</button>
</div>`}function Lx({id:e}){let[t,n]=g(!1),s=Ew(e);if(M(()=>{Pw(e)},[e]),!s.length)return null;let a=ht.value[e],i=a?Tn(a).findLast(c=>c.kind==="in")?.no??0:0,l=s.some(c=>c.no<i);return r`<div class=${l?"cstrip warn plan":"cstrip plan"}>
<div class="hrow">
<${m} name="calendar-clock" size="m" />
<span class="grow">
${s.length===1?o("Scheduled for {when}",{when:pt(Mn(s[0]))}):C("{n} reply scheduled","{n} replies scheduled",s.length)}
${l&&r`<b class="b6"> · ${o("the client has written since")}</b>`}
</span>
<button type="button" class="link t12" aria-expanded=${String(t)} onClick=${()=>n(!t)}>
${t?o("Hide"):o("Show")}
</button>
</div>
${t&&r`<ul class="plist">
${s.map(c=>r`<${hD} key=${c.id} message=${c} />`)}
</ul>`}
</div>`}function hD({message:e}){let t=`plan${e.id}`,n=w.value===t;return r`<li>
<span class="grow">
<b class="b5 blk">${pt(Mn(e))} · ${F(e.author.operator_id)}</b>
<span class="cut blk">${Dx(e)}</span>
</span>
<span class="hrow tight pacts">
<button type="button" class="btn small" onClick=${()=>gf(e,null)}>${o("Send now")}</button>
<span class="popbox">
<button type="button" class="ib small" aria-label=${o("Another time")} title=${o("Another time")}
aria-haspopup="dialog" aria-expanded=${String(n)} onClick=${()=>{w.value=n?null:t}}>
<${m} name="calendar-clock" size="m" />
</button>
${n&&r`<${Ei} place="popplan" given=${Mn(e)} pick=${s=>gf(e,s)} />`}
</span>
<button type="button" class="ib small" aria-label=${o("Undo and edit")} title=${o("Undo and edit")}
onClick=${()=>zn(e)}>
<${m} name="square-pen" size="m" />
</button>
</span>
</li>`}var Dx,t$=b(()=>{W();O();re();su();Ai();se();Ys();x();Se();qc();_i();On();D();Ln();zo();N();oa();Ou();Dx=e=>e.text||Rt(e.content==="text"&&e.files?.length?"document":e.content)});function Ix({id:e,dialog:t}){let n=no(e),s=n==="note",a=E(null),i=Qt(e,n),l=t&&Xe(t),c=s?gD:l?.can??{},u=!!c.subject&&!s,d=!s&&(Yt.value==="off"||l?.health==="trouble"||l?.health==="paused"),p=dt(e,n),h=!!i.trim()||p.some(v=>["done","uploading","waiting"].includes(v.state)),f=kx(a,s);z(()=>n$(a.current),[i]),M(()=>{ay()||xs()},[]);let $=(v={})=>{if(!h||!t)return;let P=u&&xy(e);if(P){document.getElementById("mail"+P.field)?.focus();return}Bd();let G=vt("#missing button");if(G){G.focus();return}$f(e,n,v),a.current?.focus()};z(()=>(zt.current={id:e,mode:n,mail:u,field:a.current,submit:$,wrap:v=>Hu(a.current,v),list:v=>Jf(a.current,v)},()=>{zt.current=null}));let y=v=>{Ig(),rn(e),ys(e,n,v.target.value),lb(e,n,v.target.value),f.look()},S=s||(pe.value?.send?.[t?.kind]??(u?"command":"enter"))==="command",k=v=>{if(!(v.isComposing||f.keys(v))){if(_D(v,S)){v.preventDefault(),!v.repeat&&Pl()&&$();return}if(v.key==="Enter"&&u&&!v.shiftKey&&yx(a.current)){v.preventDefault();return}i||v.shiftKey||(v.key==="ArrowUp"&&!s&&wD(e,t)?v.preventDefault():v.code==="KeyZ"&&(v.ctrlKey||v.metaKey)&&(v.preventDefault(),Ml()))}};return r`<form class=${s?"comp asnote":"comp"}
aria-label=${s?o("Note for the team"):o("Reply to the client")} onSubmit=${v=>{v.preventDefault(),$()}}>
<div class="bar top">
<${CD} id=${e} mode=${n} field=${a} />
${s?r`<span class="hrow tight end t12 notehint">
<${m} name="lock" size="s" />
${o("The client will not see this")}
</span>`:t&&r`<span class="hrow tight end t12 mut">
<${we} kind=${t.kind} />
<span class="cut">${u?l.name:Xs(t)}</span>
${!u&&t.label&&r`<span class="only-wide cut">· ${t.label}</span>`}
</span>`}
</div>
${u&&t&&r`<${Ok} dialog=${t} />`}
<${Mx} id=${e} mode=${n} />
<${yu} id=${e} kind=${t?.kind} mode=${n} />
<textarea class="tx" rows="2" ref=${a} value=${i} aria-label=${s?o("Note text"):o("Reply text")}
placeholder=${xD(s,t,d)} enterkeyhint=${S?"enter":"send"}
aria-controls=${f.list.length?"calls":null}
aria-activedescendant=${f.list.length?"call"+f.at:null} aria-autocomplete=${s?"list":null}
onInput=${y} onKeyDown=${k} onClick=${f.look} onBlur=${()=>{Bd(),f.close()}}></textarea>
<${xx} calls=${f} />
<${ku} id=${e} mode=${n} again=${v=>{Ry(e,v),a.current?.focus()}} without=${v=>{Ly(e,v),a.current?.focus()}} />
<div class="bar cbarx">
<${bD} id=${e} mode=${n} mail=${u} can=${c} field=${a} calls=${f} />
<span class="grow"></span>
<${kD} id=${e} mode=${n} text=${i} />
<span class=${s?"":"split"}>
<button type="submit" class="btn primary" disabled=${!h}>
${!s&&r`<${m} name="send" size="s" />`}
${yD(s,d,e,p)}
<kbd class="only-wide">${S?`${tt} ↵`:"Enter"}</kbd>
</button>
${!s&&r`<${Ek} disabled=${!h} />`}
</span>
</div>
${!s&&r`<${Ak} send=${$} />`}
${w.value==="emoji"&&r`<${Ax} pick=${v=>Uu(a.current,v)} />`}
</form>`}function bD({id:e,mode:t,mail:n,can:s,field:a,calls:i}){let l=(u,d,p,h)=>r`<button type="button" class="ib small" aria-label=${d} title=${p?`${d}  ${p}`:d}
onPointerDown=${f=>f.preventDefault()} onClick=${h}>
<${m} name=${u} size="m" />
</button>`,c=()=>{Uu(a.current,/(^|\s)$/.test(a.current.value.slice(0,a.current.selectionStart))?"@":" @"),i.look()};return r`
${n&&r`
${l("bold",o("Bold"),`${tt} B`,()=>Hu(a.current,"**"))}
${l("italic",o("Italic"),`${tt} I`,()=>Hu(a.current,"_"))}
${l("list",o("List"),`${tt} Shift 8`,()=>Jf(a.current,!1))}
<${vD} field=${a} />
`}
${t==="note"&&l("at-sign",o("Mention a colleague"),"@",c)}
${s.files&&r`<${ok} id=${e} can=${s} mode=${t} />`}
<${Ex} />
`}function vD({field:e}){let t=w.value==="link",n=s=>{s.preventDefault(),s.stopPropagation();let a=s.target.elements.address.value.trim();w.value=null,a&&wx(e.current,/^(https?:\/\/|mailto:)/i.test(a)?a:`https://${a}`)};return z(()=>{t&&document.getElementById("linkto")?.focus()},[t]),r`<span class="popbox">
<button type="button" class="ib small" aria-label=${o("Link")} title=${o("Link")} aria-expanded=${String(t)}
onPointerDown=${s=>s.preventDefault()} onClick=${()=>{w.value=t?null:"link"}}>
<${m} name="link" size="m" />
</button>
${t&&r`<form class="menu pop poplink" aria-label=${o("Link")} onSubmit=${n}>
<input class="input" id="linkto" name="address" autocomplete="off" aria-label=${o("Page address")}
placeholder="https://" />
<button type="submit" class="btn primary">${o("Insert")}</button>
</form>`}
</span>`}function wD(e,t){let n=ht.peek()[e],s=n&&Tn(n).findLast(a=>a.kind==="out"&&a.author.operator_id===A.peek().id&&a.delivery?.state!=="cancelled");if(!s||!t||Rn(s))return!1;if(Ja(s))zn(s);else if(Ku(s,t))qu(s);else return!1;return!0}function yD(e,t,n,s){return ua.value[n]!==void 0?o("Sends when uploaded"):e?o("Leave a note"):Io(s)?o("Send when uploaded"):t?o("Queue"):o("Send")}function kD({id:e,mode:t,text:n}){return Xw(e,t)!==void 0?r`<span class="t12 dim saved hrow tight" role="status">
<span class="only-wide">${o("A newer draft from another device.")}</span>
<button type="button" class="link" onClick=${()=>Zw(e,t)}>${o("Restore previous draft")}</button>
</span>`:n.trim()?Hw(e,t)?r`<span class="t12 dim only-wide saved">${o("Draft saved")}</span>`:Yt.value==="off"?r`<span class="t12 dim only-wide saved">${o("Draft saved on this device")}</span>`:null:null}function xD(e,t,n){return t?e?o("Write a note for the team"):n?o("You can write, the reply will wait in the queue"):o("Write a reply"):o("You can write while the messages load")}function _D(e,t){return e.key!=="Enter"||e.shiftKey?!1:e.ctrlKey||e.metaKey||!t}function n$(e){e&&(e.style.height="auto",e.style.height=`${Math.min(e.scrollHeight,innerHeight*.4)}px`)}function CD({id:e,mode:t,field:n}){let s=i=>{nn(e,i),requestAnimationFrame(()=>n.current?.focus())},a=i=>{i.key!=="ArrowLeft"&&i.key!=="ArrowRight"||(i.preventDefault(),nn(e,t==="reply"?"note":"reply"),requestAnimationFrame(()=>vt(".md[aria-selected='true']")?.focus()))};return r`<div class="hrow mds" role="tablist" aria-label=${o("Where the text goes")} onKeyDown=${a}>
${SD.map(([i,l])=>r`<button type="button" class="md" role="tab" aria-selected=${String(t===i)}
tabindex=${t===i?0:-1} onClick=${()=>s(i)}>
${l()}
</button>`)}
</div>`}var gD,SD,zx=b(()=>{W();Ao();O();re();on();Ai();Ys();x();_s();Jn();xi();Vs();Qf();$o();On();D();De();Ln();ur();Xf();zo();xu();N();_x();Nx();Rf();Ou();t$();gD={files:!0,max_files:20};SD=[["reply",()=>o("Reply")],["note",()=>o("Note")]]});function OD(e,t){let n=e.findLast(a=>a.kind==="out")??e.at(-1),s={name:is(Bx(n)),ago:Mb(n.created_at,t)};return n.kind==="note"?o("{name} left a note {ago}.",s):n.kind==="in"?o("{name} wrote {ago}.",s):o("{name} replied {ago}.",s)}function ED(){let[e,t]=g(hs(Date.now()));return M(()=>{let n=setInterval(()=>t(hs(Date.now())),1e3);return()=>clearInterval(n)},[]),e}function Wx({entry:e}){let t=E(null);z(()=>t.current.focus({preventScroll:!0}),[e.key,e.last_no]);let n=E(0);z(()=>{n.current=Date.now(),jw(e.dialog_id,e.last_no)},[e.key,e.last_no]);let s=ED(),a=e.came??[],i=()=>{Date.now()-n.current>=AD&&Ww(e)};return r`<div class="card fencebox" role="alertdialog"
aria-label=${o("The conversation changed while you were writing")}>
<div class="fence">
<p class="t13">
<b class="b6">
${a.length?OD(a,s):o("The conversation changed while you were writing.")}
</b> ${o("Your reply has not been sent yet.")}
</p>
${a.length>o$&&r`<p class="t12 dim">${o("The last {n} of {count} messages",{n:o$,count:a.length})}</p>`}
<ol class="came">
${a.slice(-o$).map(l=>r`<li class=${"msg fm "+(l.kind==="in"?"in":l.kind==="note"?"out note":"out")}
key=${l.id}>
<div class="box">
<span class="by">${Bx(l)}</span>
${TD(l)}
<span class="mt">${K(l.created_at)}</span>
</div>
</li>`)}
</ol>
${e.text&&r`<blockquote class="quote">${e.text}</blockquote>`}
${e.files?.length>0&&r`<p class="t12 dim">
${C("{n} file","{n} files",e.files.length)}
: ${e.files.map(l=>l.name).join(", ")}
</p>`}
<div class="hrow">
<button type="button" class="btn quiet" onClick=${()=>jy(e)}>${o("Do not send")}</button>
<span class="grow"></span>
<button type="button" class="btn" onClick=${()=>Ts(e)}>${o("Edit")}</button>
<button type="button" class="btn primary" ref=${t} onClick=${i}>
${o("Send anyway")}
<kbd class="only-wide">Enter</kbd>
</button>
</div>
</div>
</div>`}var Bx,TD,o$,AD,Fx=b(()=>{W();O();se();x();Po();Se();ia();Ln();zo();oa();Bx=({author:e})=>e.operator_id?F(e.operator_id):e.name,TD=e=>e.text||Rt(e.content==="text"?"document":e.content);o$=20,AD=700});function jx({id:e,dialog:t}){let n=Rw(e),s=no(e),a=hx(e);if(RD(e),n)return r`<div class="dock"><${Wx} entry=${n} /></div>`;let i=s==="reply"&&t&&ND(t);return r`<div class="dock">
${t&&r`
<${Lx} id=${e} />
<${Px} id=${e} dialog=${t} note=${s==="note"} text=${Qt(e,s)} />
`}
${a&&t?r`
<${Rx} id=${e} dialog=${t} message=${a.message} />
<${DD} id=${e} dialog=${t} text=${a.text} />
`:i?r`<${PD} id=${e} ...${i} />`:r`<${Ix} id=${e} dialog=${t} />`}
</div>`}function ND(e){if(e.blocked_at)return{icon:"ban",title:e.thread_kind==="group"?o("We are no longer in this group"):o("The client has blocked the bot"),text:o("Messages have not been delivered since {date}.",{date:Ot(e.blocked_at)})};let t=Xe(e);return!t||t.health==="removed"?{icon:"unplug",title:o("This channel was disconnected"),text:o("This channel can no longer send messages.")}:null}function PD({id:e,icon:t,title:n,text:s}){return r`<div class="creplace">
<${m} name=${t} />
<span class="grow t13"><b class="b6 blk">${n}</b>${s}</span>
<button type="button" class="btn" onClick=${()=>nn(e,"note")}>${o("Leave a note")}</button>
</div>`}function DD({id:e,dialog:t,text:n}){let s=E(null);z(()=>n$(s.current),[n]),z(()=>{s.current.focus(),s.current.setSelectionRange(n.length,n.length)},[]);let a=()=>{n.trim()&&ze(()=>bx(e))},i=l=>{l.key==="Escape"&&(l.stopPropagation(),l.preventDefault(),gr(e));let c=pe.value?.send?.[t.kind]==="command";l.key==="Enter"&&!l.shiftKey&&!l.isComposing&&(l.ctrlKey||l.metaKey||!c)&&(l.preventDefault(),a())};return r`<form class="comp editing" aria-label=${o("Editing a message")}
onSubmit=${l=>{l.preventDefault(),a()}}>
<div class="bar top">
<span class="md t13 b5">${o("Editing")}</span>
<span class="hrow tight end t12 mut">
<${we} kind=${t.kind} />
<span class="cut">${Xs(t)}</span>
</span>
</div>
<textarea class="tx" rows="2" ref=${s} value=${n} aria-label=${o("New message text")}
onInput=${l=>gx(e,l.target.value)} onKeyDown=${i}></textarea>
<div class="bar">
<span class="grow"></span>
<button type="button" class="btn quiet" onClick=${()=>gr(e)}>${o("Do not change")}</button>
<button type="submit" class="btn primary" disabled=${!n.trim()}>
${o("Save changes")}
<kbd class="only-wide">Enter</kbd>
</button>
</div>
</form>`}function RD(e){let t=I.value.mentions?.[e]?.no??null;M(()=>{if(t===null)return;let n=setInterval(()=>{let a=[...document.querySelectorAll(".log .msg.note[data-no]")].filter(LD).map(l=>Number(l.dataset.no)),i=Math.max(0,...a);document.hasFocus()&&!document.hidden&&i>=t&&(clearInterval(n),Te("POST",`/api/dialogs/${e}/mentions`,{no:i}).catch(()=>{}))},MD);return()=>clearInterval(n)},[e,t])}function LD(e){let t=e.closest(".scroll")?.getBoundingClientRect(),n=e.getBoundingClientRect();return!!t&&n.bottom>t.top&&n.top<t.bottom}var MD,qx=b(()=>{W();O();Ue();V();on();Ai();se();x();Po();D();N();zx();Fx();t$();MD=1e3});function br(e,{from:t=null}={}){let{view:n,dialog:s,at:a}=T.peek();s&&(Ni.value=t?{dialog:s,no:t}:null,a===e&&R(L(n,s),{replace:!0}),R(L(n,s,e),{replace:!0}))}function Kx(){let e=Ni.peek();e&&br(e.no)}var Ni,Pi,vr=b(()=>{X();U();Ni=_(null);Pi=e=>new URL(L("all",e.dialog_id,e.no),location.origin).href});function Hx(){Qe.value=null,globalThis.CSS?.highlights?.delete("found"),vt("#conversation .scroll")?.focus({preventScroll:!0})}function zD(e){Qe.value={...Qe.peek(),q:e},clearTimeout(s$),s$=setTimeout(Gx,ID)}async function Gx(){clearTimeout(s$);let{dialog:e,q:t}=Qe.peek();if(!t.trim()||a$(t)){Qe.value={dialog:e,...Vf,q:t,asked:t};return}try{let n=await q(`/api/dialogs/${e}/find?${new URLSearchParams({q:t})}`);if(Qe.peek()?.dialog!==e||Qe.peek().q!==t)return;Qe.value={...Qe.peek(),asked:t,found:n.found,more:n.more,swapped:n.other_layout,at:-1,failed:!1},n.found.length&&wr(1)}catch(n){if(!(n instanceof ce))throw n;Qe.peek()&&(Qe.value={...Qe.peek(),asked:t,found:[],failed:!0})}}function wr(e){let{found:t,at:n}=Qe.peek();if(!t.length)return;let s=(n+e+t.length)%t.length;Qe.value={...Qe.peek(),at:s},br(t[s])}function BD(e){let{q:t,asked:n,dialog:s}=Qe.peek(),a=a$(t);a?br(Math.max(1,Math.min(a,te.peek()[s]?.last_no??a))):t!==n?Gx():wr(e.shiftKey?-1:1)}function WD(e){if(e.key==="Escape")Hx();else if(e.key==="Enter")BD(e);else if(e.key==="ArrowUp")wr(1);else if(e.key==="ArrowDown")wr(-1);else return;e.preventDefault(),e.stopPropagation()}function Vx({id:e}){let t=E(null),n=ix(e);if(z(()=>{n&&t.current?.focus()},[n]),!n)return null;let{q:s,asked:a,found:i,at:l,more:c,swapped:u,failed:d}=Qe.value,p=d?o("Search failed"):!a.trim()||a$(a)?"":i.length?o("{i} of {n}",{i:l+1,n:oe(i.length)+(c?"+":"")}):o("Nothing found");return r`<div class="findbar" role="search" aria-label=${o("Find in the conversation")}>
<${m} name="search" size="m" />
<input id="findq" ref=${t} class="grow" type="text" value=${s} maxlength="200" autocomplete="off"
spellcheck=${!1} aria-label=${o("Find in the conversation")} placeholder=${o("Words or message No.")}
onInput=${h=>zD(h.target.value)} onKeyDown=${WD} />
<span class="t12 mut num" role="status">${p}${u&&` · ${o("as “{text}”",{text:u})}`}</span>
<button type="button" class="ib small" disabled=${i.length<1} aria-label=${o("Earlier")}
title=${o("Earlier")+"  ↑"} onClick=${()=>wr(1)}>
<${m} name="chevron-up" size="m" />
</button>
<button type="button" class="ib small" disabled=${i.length<1} aria-label=${o("Later")}
title=${o("Later")+"  ↓"} onClick=${()=>wr(-1)}>
<${m} name="chevron-down" size="m" />
</button>
<button type="button" class="ib small" aria-label=${o("Dismiss")} title=${o("Dismiss")+"  Esc"} onClick=${Hx}>
<${m} name="x" size="m" />
</button>
</div>`}function Yx(e){let{highlights:t}=globalThis.CSS??{};if(!t||!Qe.peek())return;let{asked:n,swapped:s,found:a}=Qe.peek(),i=((s??n).toLowerCase().match(/[\p{L}\p{N}]{2,}/gu)??[]).map(u=>u.slice(0,Math.max(3,u.length-2))),l=[],c=new Set(a);for(let u of i.length?e.querySelectorAll("li[data-no]"):[])if(c.has(Number(u.dataset.no))&&l.length<Ux){for(let d of FD(u,i))if(l.push(d)>=Ux)break}t.set("found",new Highlight(...l))}function*FD(e,t){let n=document.createTreeWalker(e,NodeFilter.SHOW_TEXT);for(let s=n.nextNode();s;s=n.nextNode())if(!s.parentElement.closest(".mt, .by, .av"))for(let a of s.nodeValue.matchAll(/[\p{L}\p{N}]+/gu)){if(!t.some(l=>a[0].toLowerCase().startsWith(l)))continue;let i=new Range;i.setStart(s,a.index),i.setEnd(s,a.index+a[0].length),yield i}}var ID,s$,a$,Ux,r$=b(()=>{W();Ao();O();V();se();x();zu();vr();D();N();ID=180,s$=0;a$=e=>Number(/^\s*[№#]\s*(\d{1,9})\s*$/.exec(e)?.[1]??0);Ux=1e3});async function i$(e){try{return await e()}catch(t){return fe(B(t)),null}}function Jx(e){let t=Xe(te.value[e.dialog_id]??{})?.can??{},n=["sent","delivered","read"].includes(e.delivery?.state),s=!t.delete_hours||Date.now()-e.sent_at<t.delete_hours*jD;return!!(t.delete&&n&&s&&l$(e)&&!e.deleted_at&&(e.files?.length??0)<2)}function c$(e){let t=new Set(yr.peek());t.delete(e)||t.add(e),yr.value=t}async function u$(e,t){let n=I.peek().marks[e];Gu.add(e),await i$(async()=>{let s=await Z(`/api/dialogs/${e}/unread`,{no:t});Q({t:"unreadFrom",id:e,read_no:s.read_no}),ne(bc(e),{icon:"mail",undo:()=>(Gu.delete(e),Q({t:"read",id:e,client_no:n??0}),i$(()=>Z(`/api/dialogs/${e}/read`,{client_no:n??0})))})})}var jD,Vu,l$,Qx,Xx,Zx,e_,yr,t_,Gu,n_,o_,Di=b(()=>{X();ps();De();V();D();jD=36e5;Vu=(e,t,n)=>i$(async()=>(Q({t:"result",...await Z(`/api/messages/${e.id}/${t}`,n)}),!0));l$=e=>e.kind==="out"&&e.author.operator_id===A.value.id,Qx=e=>Vu(e,"delete",{}),Xx=(e,t)=>Vu(e,"reaction",{emoji:t}),Zx=e=>Vu(e,"amend",{act:"again"}),e_=e=>Vu(e,"amend",{act:"drop"}),yr=_(new Set);t_=e=>q(`/api/messages/${e.id}/versions`).then(t=>t.versions),Gu=new Set,n_=e=>Gu.has(e),o_=e=>Gu.delete(e)});var Mi,s_,Yu,a_,Ri,Li=b(()=>{X();O();x();Mi=_(null),s_=e=>{Mi.value=e},Yu=e=>!!Mi.value?.when(e),a_=e=>Mi.peek().run(e),Ri=({message:e})=>Mi.value?.when(e)?r`<button type="button" class="link whyb" aria-haspopup="dialog"
onClick=${()=>Mi.peek().run(e)}>
${o("Why?")}
</button>`:null});function l_({message:e,at:t}){let{state:n,code:s,detail:a}=e.delivery;return n==="failed"?r`<span class="mt trouble">
<${m} name="circle-alert" size="s" />
<span>${o("Not sent")}: ${jt(s,a)}</span>
</span>`:n==="uncertain"?r`<span class="mt trouble">
<${m} name="circle-question-mark" size="s" />
<span title=${jt(s,a)}>${o("Delivery uncertain")}</span>
</span>`:r`<span class="mt">${t} <${Pn} state=${n} /></span>`}function c_({message:e,found:t}){let[n,s]=g(!1),a=r_(e),i=KD[e.delivery.code]?.(a)??o("{name} was cancelled",{name:a});return r`<li class=${t?"ev takenback found":"ev takenback"} data-no=${e.no}>
<span>
<${m} name="zap" size="s" />
${i} · <span title=${Ke(e.created_at)}>${K(e.created_at)}</span>
${" "}
<button type="button" class="link" aria-expanded=${String(n)} onClick=${()=>s(!n)}>
${n?o("Hide"):o("Show")}
</button>
<${Ri} message=${e} />
${n&&r`<span class="taken">${e.text}</span>`}
</span>
</li>`}var qD,r_,Ii,i_,KD,p$=b(()=>{W();O();se();x();N();Li();_o();Mc();qD={out_of_hours:()=>o("Out-of-hours reply"),receipt:()=>o("Receipt"),progress:()=>o("Progress update"),rating:()=>o("Rating request"),confirmation:()=>o("Confirmation"),incident:()=>o("Incident notice")},r_=e=>qD[e.automatic]?.()??o("Auto-reply"),Ii=e=>e.kind==="out"&&!!e.automatic,i_=({message:e})=>r`<span class="by">
<${m} name="zap" size="s" />
${r_(e)}
<${Ri} message=${e} />
</span>`;KD={"too-late":e=>o("{name} was not sent: it was too late",{name:e}),paused:e=>o("{name} was not sent: automation was stopped",{name:e})}});function u_({message:e,at:t}){let{delivery:n}=e;return Ii(e)?r`<${l_} message=${e} at=${t} />`:n.state==="failed"?r`<span class="mt trouble">
<${m} name="circle-alert" size="s" />
<span>${HD(n)}</span>
<${Gt} run=${()=>xc(e)}>${o("Retry")}<//>
<${Gt} run=${()=>xt(e.text)}>${o("Copy")}<//>
</span>`:n.state==="uncertain"?r`<${UD} message=${e} />`:n.code==="checking"?r`<span class="mt trouble" role="status">
<${Pn} state="queued" />
<span>${o("Checking whether it arrived…")}</span>
</span>`:Rn(e)?r`<span class="mt trouble">
<${m} name="calendar-clock" size="s" />
<span title=${Ke(Mn(e))}>
${o("Scheduled for {when}",{when:pt(Mn(e))})}
</span>
<${Gt} run=${()=>zn(e)}>${o("Cancel")}<//>
</span>`:Ja(e)?r`<${GD} message=${e} at=${t} />`:n.state==="queued"&&(n.attempts>0||n.waits_for)?r`<span class="mt trouble">
<${Pn} state="waiting" />
<span>${n.waits_for?o("Waiting for an earlier message"):o("Queued")}</span>
<${Gt} run=${()=>zn(e)}>${o("Cancel")}<//>
</span>`:r`<span class="mt">${t} <${Pn} state=${n.state} /></span>`}function UD({message:e}){let{delivery:t}=e,n=Xe(te.value[e.dialog_id]??{}),s=n?.can?.can_check?o("Delivery uncertain"):o("Delivery uncertain: {platform} does not report it",{platform:ge(n?.kind)});return r`<span class="mt trouble">
<${m} name="circle-question-mark" size="s" />
<span title=${jt(t.code,t.detail)}>${s}</span>
${n?.can?.can_check&&r`<${Gt} run=${()=>Nv(e)}>${o("Check")}<//>`}
<${Gt} run=${()=>xc(e)}>${o("Send again")}<//>
</span>`}function GD({message:e,at:t}){let[n,s]=g(Date.now());M(()=>{let c=setInterval(()=>s(Date.now()),250);return()=>clearInterval(c)},[]);let a=e.delivery.not_before-e.created_at,i=Mn(e)-n;if(i<=0)return r`<span class="mt">${t} <${Pn} state="sending" /></span>`;let l=Math.ceil(i/1e3);return r`<span class="mt trouble leaving" data-state="undo">
<svg class="ring" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
<circle class="bg" cx="6" cy="6" r="5" />
<circle class="fg" cx="6" cy="6" r="5" pathLength="100" stroke-dasharray="100"
stroke-dashoffset=${100-Math.min(100,i/a*100)} transform="rotate(-90 6 6)" />
</svg>
<span>${o("Sends in {n} s",{n:l})}</span>
<${Gt} run=${()=>zn(e)}>${o("Cancel")}<//>
</span>`}function p_({message:e,found:t}){let[n,s]=g(!1),a=e.author.operator_id===A.value.id?o("You cancelled sending"):o("{name} cancelled sending",{name:F(e.author.operator_id)});return r`<li class=${t?"ev takenback found":"ev takenback"} data-no=${e.no}>
<span>
<${m} name="undo-2" size="s" />
${a} · <span title=${Ke(e.created_at)}>${K(e.created_at)}</span>
${" "}
<button type="button" class="link" aria-expanded=${String(n)} onClick=${()=>s(!n)}>
${n?o("Hide"):o("Show")}
</button>
${n&&r`<span class="taken">
${e.text} <${Gt} run=${()=>xc(e)}>${o("Send after all")}<//>
</span>`}
</span>
</li>`}function d_({entry:e}){let t=e.kind==="note",n=["msg out",t&&"note",e.phase==="refused"&&"fail",e.phase==="stale"&&"wait"].filter(Boolean).join(" ");return r`<li class=${n} data-pending=${e.phase}>
<div class="box">
${t&&r`<span class="by"><${m} name="lock" size="s" />${o("Note")} · ${A.value.name}</span>`}
${e.files?.length>0&&r`<${Su} files=${e.files} />`}
${e.text&&r`<span class="text">${e.text}</span>`}
<${JD} entry=${e} />
</div>
<${H} name=${A.value.name} />
</li>`}function JD({entry:e}){if(e.phase==="refused"){let n=VD[e.code]?.()??B({code:e.code});return r`<span class="mt trouble">
<${m} name="circle-alert" size="s" />
<span>${o("Not sent")}: ${n}</span>
${e.code!=="file-gone"&&r`<${Gt} run=${()=>Kc(e.key)}>${o("Retry")}<//>`}
<${Gt} run=${()=>Ts(e)}>${o("Edit")}<//>
<${Gt} run=${()=>xt(e.text)}>${o("Copy")}<//>
</span>`}if(e.phase==="stale")return r`<span class="mt trouble">
<${m} name="circle-question-mark" size="s" />
<span>${o("Written over an hour ago, not sent")}</span>
<${Gt} run=${()=>Kc(e.key)}>${o("Send")}<//>
<${Gt} run=${()=>Ts(e)}>${o("Edit")}<//>
<${Gt} run=${()=>Za(e.key)}>${o("Delete")}<//>
</span>`;if(e.phase==="queued"&&(e.tries>0||Yt.value!=="on")){let n=YD.includes(e.code)?B({code:e.code}):"",s=n?o("{why} This is saved here and will be sent automatically.",{why:n}):o("Queued");return r`<span class="mt trouble">
<${Pn} state="waiting" />
<span>${s}</span>
<${Gt} run=${()=>Ts(e)}>${o("Cancel")}<//>
</span>`}return r`<span class="mt">${K(e.at)} <${Pn} state="sending" /></span>`}var Gt,HD,VD,YD,d$=b(()=>{W();O();Ue();V();se();x();Vs();Po();Se();D();Ln();zo();N();p$();_o();mr();Mc();Gt=({run:e,children:t})=>r`<button type="button" class="link" onClick=${e}>${t}</button>`;HD=({code:e,detail:t})=>e==="bounced"?[o("The email bounced"),t].filter(Boolean).join(": "):`${o("Not sent")}: ${jt(e,t)}`;VD={"cannot-see":()=>o("a mentioned colleague cannot see this conversation"),"address-wrong":()=>o("an address in Cc or Bcc is wrong"),"invalid-subject":()=>o("the subject cannot be sent"),"invalid-time":()=>o("the scheduled time has passed"),"file-gone":()=>o("a file is no longer there, attach it again"),blocked:()=>o("the client has blocked us"),"channel-removed":()=>o("the channel was disconnected")},YD=["no-space","read-only","disk-fault","database-damaged"]});var Ju,m_=b(()=>{Fs();O();x();N();Ju=class extends Fn{componentDidCatch(t){console.error(t),this.setState({broken:!0})}componentWillReceiveProps({message:t}){this.state.broken&&t.version!==this.props.message.version&&this.setState({broken:!1})}render({message:t,children:n},{broken:s}){if(!s)return n;let a=t.kind==="in"?"msg in":"msg out";return r`<li class=${a} data-no=${t.no} tabindex="-1">
<span class="ph"></span>
<div class="box">
<div class="raw">
<span class="hrow">
<${m} name="triangle-alert" size="m" />
<b class="b6">${o("This message could not be shown")}</b>
</span>
</div>
${t.text&&r`<span class="text">${t.text}</span>`}
</div>
</li>`}}});function g_(e){let t=f_(e);return ga.has(t)?Promise.resolve(ga.get(t)):(Qu.has(t)||(Qu.set(t,new Promise(n=>f$.push(()=>ZD(e.id,t).then(n)))),b_()),Qu.get(t))}async function ZD(e,t){try{let{card:n}=await q(`/api/links?message=${e}`);return eM(t,n),n}catch{return null}finally{Qu.delete(t)}}function b_(){for(;m$<QD&&f$.length;)m$+=1,f$.shift()().finally(()=>{m$-=1,b_()})}function eM(e,t){ga.set(e,t),ga.size>XD&&ga.delete(ga.keys().next().value)}var QD,XD,ga,Qu,f$,m$,f_,$_,h_,$$=b(()=>{V();QD=2,XD=400,ga=new Map,Qu=new Map,f$=[],m$=0,f_=({id:e,version:t})=>`${e}:${t}`,$_=({id:e,text:t,data:n,deleted_at:s})=>!!e&&!s&&(/https?:\/\/|www\./i.test(t)||(n.entities??[]).some(a=>a.type==="text_link")),h_=e=>ga.get(f_(e))});function k_({who:e}){let t=/^vk\.com\//.test(e)?fr(e):null;return t?r`<a class="link" href=${t} target="_blank" rel="noopener noreferrer nofollow">${e}</a>`:e}function x_({data:e}){return r`
${(e.forwards??[]).map((t,n)=>r`<${__} key=${n} one=${t} />`)}
${(e.posts??[]).map((t,n)=>r`<${tM} key=${"p"+n} post=${t} />`)}
`}function __({one:e}){return r`<div class="fwd">
<${y_} from=${e.from} at=${e.at} />
${e.text&&r`<${fa} text=${e.text} />`}
${(e.forwards??[]).map((t,n)=>r`<${__} key=${n} one=${t} />`)}
${e.more>0&&r`<span class="fwh">${C("and {n} more","and {n} more",e.more)}</span>`}
</div>`}function tM({post:e}){let t=e.url&&fr(e.url);return r`<div class="wpost">
<div class="hrow">
<span class="grow">
<b class="b6 blk cut t13"><${k_} who=${e.from??""} /></b>
<span class="t12 dim">${o("post on a wall")}${e.at?` · ${v_(e.at)}`:""}</span>
</span>
<span class="ch vk" aria-hidden="true"><${m} name="ch-vk" /></span>
</div>
${e.text&&r`<div class="t13"><${fa} text=${e.text} /></div>`}
<span class="t12 dim hrow wrap">
${[e.likes>0&&C("{n} like","{n} likes",e.likes),e.comments>0&&C("{n} comment","{n} comments",e.comments)].filter(Boolean).join(" · ")}
${t&&r`<a class="link" href=${t} target="_blank" rel="noopener noreferrer nofollow">
${o("Open in {place}",{place:o("VK")})}
</a>`}
</span>
</div>`}var v_,w_,y_,S_=b(()=>{O();se();Ye();x();Pf();N();Tu();v_=e=>e?`${et(e*1e3,Y.value)}, ${K(e*1e3)}`:"",w_=({data:e,children:t})=>r`<div class="fwd">
<${y_} from=${e.forwarded_from==="?"?"":e.forwarded_from} at=${e.forwarded_at} />
${t}
</div>`,y_=({from:e,at:t})=>r`<span class="fwh">
<${m} name="forward" size="s" />
${o("Forwarded")}
${e&&r`: <b class="b6"><${k_} who=${e} /></b>`}
${t?` · ${v_(t)}`:""}
</span>`});function Xu({message:e}){let{data:t}=e,n=`${C_(t.latitude)}, ${C_(t.longitude)}`,{latitude:s,longitude:a}=t,i=`https://www.openstreetmap.org/?mlat=${s}&mlon=${a}#map=17/${s}/${a}`;return r`<div class="loc">
<span class="locpin"><${m} name="map-pin" /></span>
<span class="loct grow">
<b class="b5 blk">${t.title||Rt("location")}</b>
${t.address&&r`<span class="t12 blk">${t.address}</span>`}
<span class="t12 dim num">${n}</span>
${t.live?r`<span class="t12 dim blk">${o("Live location")}</span>`:null}
</span>
<span class="hrow wrap vca">
<a class="btn small" href=${i} target="_blank" rel="noopener noreferrer nofollow">
<${m} name="external-link" size="s" />
${o("Open the map")}
</a>
<button type="button" class="btn small quiet" onClick=${()=>xt(n)}>
<${m} name="copy" size="s" />
${o("Copy")}
</button>
</span>
</div>`}function h$({message:e,client:t}){let{data:n}=e,s=t&&I.value.contacts[t],[a,i]=g(!1),l=s?.identities.some(u=>u.kind==="phone"&&T_(u.external_id)===T_(n.phone)),c=async()=>{i(!0);try{await Sc(s,"phone",n.phone)}catch(u){fe(B(u))}i(!1)};return r`
<div class="vc">
<${H} name=${n.name||n.phone} />
<span class="grow">
<b class="b5 blk cut">${n.name||Rt("contact")}</b>
${n.phone&&r`<span class="t12 dim num">${n.phone}</span>`}
</span>
</div>
<div class="hrow wrap vca">
${n.phone&&s&&(l?r`<span class="tag plain">${o("on the card")}</span>`:r`<button type="button" class="btn small" aria-busy=${String(a)} disabled=${a} onClick=${c}>
<${m} name="user-round-plus" size="s" />
${o("Add to the card")}
</button>`)}
<button type="button" class="btn small quiet" onClick=${()=>xt(n.phone||n.name)}>
<${m} name="copy" size="s" />
${o("Copy")}
</button>
</div>
`}function g$({message:e}){let{question:t,options:n,votes:s=[],anonymous:a}=e.data,i=s.reduce((c,u)=>c+u,0),l=c=>i?Math.round((s[c]??0)/i*100):null;return r`
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
`}function b$({message:e}){let{emoji:t,value:n}=e.data;return r`<span class="dice">
<span class="diceface" aria-hidden="true">${t||"🎲"}</span>
<span class="t13">${n?o("rolled {n}",{n}):Rt("dice")}</span>
</span>`}function zi({message:e}){let{data:t,content:n}=e,s=t.price||(t.total_amount?Db(t.total_amount,t.currency):"");return r`<div class="file named">
<${m} name=${{invoice:"banknote",story:"circle-dot",game:"play"}[n]} />
<span class="grow">
<b class="b5 blk">${t.title||t.from||Rt(n)}</b>
<span class="t12 dim blk">${[Rt(n),t.description,s].filter(Boolean).join(" · ")}</span>
</span>
</div>`}var C_,T_,O_=b(()=>{W();O();Ue();V();se();x();De();D();N();oa();C_=e=>Number(e).toFixed(4);Xu.knows=e=>typeof e.latitude=="number"&&typeof e.longitude=="number";T_=e=>String(e).replace(/\D/g,"");h$.knows=e=>!!(e.phone||e.name);g$.knows=e=>!!e.question;b$.knows=()=>!0;zi.knows=e=>!!(e.title||e.from||e.description)});function E_({message:e}){let t=E(null),[n,s]=g(()=>h_(e));return M(()=>{if(n!==void 0)return;let a=new IntersectionObserver(i=>{i.some(l=>l.isIntersecting)&&(a.disconnect(),g_(e).then(s))});return a.observe(t.current),()=>a.disconnect()},[]),n?r`<${nM} message=${e} card=${n} />`:r`<span ref=${t}></span>`}function nM({message:e,card:t}){let[n,s]=g(t.picture),a=t.site&&t.site.toLowerCase()!==t.host?`${t.site} · ${t.host}`:t.host;return r`<a class=${n?"lp":"lp wordy"} href=${t.url} title=${t.url} target="_blank"
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
</a>`}var A_=b(()=>{W();O();$$()});function M_({file:e,data:t}){let n=E(null),[s,a]=g({on:!1,at:0,whole:e.duration??0,failed:!1}),[i,l]=g(Bi),[c,u]=g(!1),d=aM(e,t.waveform,n);M(()=>()=>{kr===n.current&&(kr=null)},[]);let p=()=>{let S=n.current;if(!S.paused){S.pause();return}kr&&kr!==S&&kr.pause(),kr=S,S.playbackRate=Bi,S.play().catch(()=>a(k=>({...k,failed:!0,on:!1})))},h=()=>{Bi=v$[(v$.indexOf(i)+1)%v$.length],n.current.playbackRate=Bi,l(Bi)},f=({target:S})=>a(k=>({...k,at:S.currentTime,whole:Number.isFinite(S.duration)?S.duration:k.whole})),$=S=>{let{whole:k}=s;k&&(n.current.currentTime=S*k)},y=e.kind==="voice"?o("Voice message"):e.name||o("Audio");return r`
<div class="voice" data-playing=${String(s.on)}>
<audio ref=${n} src=${P_(e)} preload="none"
onPlay=${()=>a(S=>({...S,on:!0,failed:!1}))}
onPause=${()=>a(S=>({...S,on:!1}))} onTimeUpdate=${f} onLoadedMetadata=${f}
onError=${()=>a(S=>({...S,failed:!0,on:!1}))}></audio>
<button type="button" class="pbtn" aria-label=${s.on?o("Pause"):o("Play {name}",{name:y})}
onClick=${p}>
<${m} name=${s.on?"pause":"play"} />
</button>
<span class="grow">
${e.kind==="audio"&&r`<b class="b5 blk cut">${y}</b>`}
<${sM} bars=${d} share=${s.whole?s.at/s.whole:0} seek=${$} label=${y}
at=${s.at} whole=${s.whole} />
<span class="vmeta">
<span class="num">
${s.failed?o("This browser cannot play it"):s.whole?`${ko(s.at)} / ${ko(s.whole)}`:en(e.size??0)}
</span>
<span class="hrow tight">
${t.transcript&&r`<button type="button" class="link" aria-expanded=${String(c)} onClick=${()=>u(!c)}>
${o("Text")}
</button>`}
<a class="link hrow" href=${`/files/${e.token}`} download=${e.name||!0}
aria-label=${o("Download {name}",{name:y})}>
<${m} name="download" size="s" />
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
`}function sM({bars:e,share:t,seek:n,label:s,at:a,whole:i}){let l=d=>{let p=d.currentTarget.getBoundingClientRect();n(Math.max(0,Math.min(1,(d.clientX-p.left)/p.width)))},c=d=>{let p={ArrowLeft:-5,ArrowRight:5}[d.key];!p||!i||(d.preventDefault(),d.stopPropagation(),n(Math.max(0,Math.min(1,(a+p)/i))))},u=Math.max(1,...e);return r`<span class="wvbox" role="slider" tabindex="0" aria-label=${s} aria-valuemin="0"
aria-valuemax=${Math.round(i)} aria-valuenow=${Math.round(a)}
aria-valuetext=${`${ko(a)} / ${ko(i)}`} onPointerDown=${l} onKeyDown=${c}>
<svg class="wv" viewBox=${`0 0 ${Fo*4} 24`} preserveAspectRatio="none" aria-hidden="true">
${e.map((d,p)=>{let h=3+d/u*19;return r`<rect class=${(p+.5)/Fo<=t?"on":""} x=${p*4} y=${12-h/2}
width="2.4" height=${h} rx="1.2" />`})}
</svg>
</span>`}function aM(e,t,n){let[s,a]=g(()=>t?.length?rM(t):D_.get(e.token)??N_);return M(()=>{if(s!==N_||!e.size||e.size>oM||!window.IntersectionObserver)return;let i=new IntersectionObserver(l=>{l.some(c=>c.isIntersecting)&&(i.disconnect(),iM(e).then(c=>{c&&a(c)}))});return i.observe(n.current.parentElement),()=>i.disconnect()},[]),s}async function iM(e){try{let t=await fetch(P_(e));if(!t.ok)return null;let s=(await new OfflineAudioContext(1,1,8e3).decodeAudioData(await t.arrayBuffer())).getChannelData(0),a=Math.max(1,Math.floor(s.length/Fo)),i=Array.from({length:Fo},(l,c)=>lM(s,c*a,a));return D_.set(e.token,i),i}catch{return null}}function lM(e,t,n){let s=0;for(let a=t;a<Math.min(e.length,t+n);a+=8)s=Math.max(s,Math.abs(e[a]));return Math.round(s*100)}var v$,Fo,oM,P_,Bi,kr,D_,N_,rM,R_=b(()=>{W();O();se();x();N();v$=[1,1.5,2],Fo=44,oM=15e5,P_=e=>`/files/${e.token}/media`,Bi=1,kr=null,D_=new Map;N_=new Array(Fo).fill(0);rM=e=>Array.from({length:Fo},(t,n)=>Math.max(0,...e.slice(Math.floor(n*e.length/Fo),Math.max(Math.floor(n*e.length/Fo)+1,Math.floor((n+1)*e.length/Fo)))))});function Zu({message:e,mail:t,client:n}){if(e.letter)return r`<${Ck} message=${e} />`;let s=r`<${pM} message=${e} mail=${t} client=${n} />`;return e.data.forwarded_from&&!e.data.forwards?r`<${w_} data=${e.data}>${s}<//>`:s}function cM({message:e}){let{data:t}=e,n=t.forwards||t.posts?t.own??"":e.text;return n?r`<${fa} text=${n} looks=${t.entities} names=${(t.mentions??[]).map(F)} />`:null}function pM({message:e,mail:t,client:n}){let{content:s,data:a}=e,i=r`<${cM} message=${e} />`,l=a.forwards||a.posts?r`<${x_} data=${a} />`:null;if(e.files?.length){let u=e.files.filter(L_),d=r`
${u.map(p=>r`<${M_} key=${p.id} file=${p} data=${u.length>1?{}:a} />`)}
<${Su} files=${e.files.filter(p=>!L_(p))} message=${e.id} />
`;return t?r`<div>${i}</div>${d}`:r`${l}${d}${i}`}let c=uM[s];return c&&c.knows(a)?r`<${c} message=${e} client=${n} />${i}`:s==="text"?r`
${l}
${i}
${!t&&$_(e)&&r`<${E_} key=${`${e.id}:${e.version}`} message=${e} />`}
`:r`<${dM} message=${e} />${i}`}function dM({message:e}){let t=e.has_original?r`<a class="link t13" href=${`/api/messages/${e.id}/original`} download>${o("Original")}</a>`:null;if(e.content==="unreadable")return r`<div class="raw">
<span class="hrow">
<${m} name="triangle-alert" size="m" />
<b class="b6">${o("Could not be read; the original is attached")}</b>
</span>
${t}
</div>`;let n=rw(e);return r`<div class="unk">
<span class="hrow">
<${m} name="circle-question-mark" size="m" />
<b class="b6">${o("“{kind}” cannot be shown here yet",{kind:Rt(e.content)})}</b>
</span>
${n&&r`<a class="link t13" href=${n.url} target="_blank" rel="noopener noreferrer nofollow">
${o("Open in {place}",{place:n.name})}
</a>`}
${t}
</div>`}var L_,uM,w$=b(()=>{O();$$();x();Se();N();oa();S_();O_();mr();Ti();A_();Tu();R_();L_=e=>e.state==="ready"&&["voice","audio"].includes(e.kind)&&/^audio\//.test(e.media_type),uM={location:Xu,venue:Xu,contact:h$,poll:g$,dice:b$,story:zi,game:zi,invoice:zi}});function B_({message:e,found:t}){let n=e.has_original?r` · <a class="link" href=${`/api/messages/${e.id}/original`} download>${o("Original")}</a>`:null;return r`<${W_} message=${e} found=${t} icon=${mM[e.content]}
bad=${fM.has(e.content)}>
${Wi(e)}
${n}
${Yu(e)&&r` · <${Ri} message=${e} />`}
<//>`}function Wi({content:e,data:t}){let n=t.by??null,s=$M[e];return s?s(t,n):e}function F_({message:e,found:t}){return r`<${W_} message=${e} found=${t} icon=${e.data.names?"user-round-plus":"circle-dot"}>
${vM(e)}
<//>`}function vM({data:e,author:t,text:n}){let s={name:r`<b>${t.name}</b>`,names:r`<b>${(e.names??[]).join(", ")}</b>`,title:e.title??""},a=yM[e.what];return a?Ct(a(e),s):n?`${t.name}: ${n}`:Ct(o("{name}: {what}"),{...s,what:o("chat event")})}var mM,fM,jo,W_,$M,I_,y$,hM,gM,z_,bM,wM,yM,Fi=b(()=>{O();se();x();Se();D();N();di();Li();mM={assigned:"user-round",team_changed:"users-round",closed:"check",reopened:"undo-2",snoozed:"alarm-clock",unsnoozed:"alarm-clock-check",sla_breached:"flame","no-answer":"message-circle-off",blocked:"ban",unblocked:"check",bounced:"mail-x","held-up":"mail",moved:"users-round"},fM=new Set(["blocked","bounced","sla_breached"]),jo=e=>r`<b>${F(e)}</b>`;W_=({message:e,found:t,icon:n,bad:s,children:a})=>r`<li class=${["ev",s&&"bad",t&&"found"].filter(Boolean).join(" ")} data-no=${e.no}
tabindex="-1">
<span>
${n&&r`<${m} name=${n} size="s" />`}
${a} · <span title=${Ke(e.created_at)}>${K(e.created_at)}</span>
</span>
</li>`;$M={assigned:(e,t)=>{if(e.to===null||e.to===void 0)return t?Ct(o("{who} removed the assignee"),{who:jo(t)}):o("No assignee now");let n=Ct(o("Assignee: {who}"),{who:jo(e.to)}),s=gM[e.cause]?.();return s?[...n,` · ${s}`,...hM(e.skipped)]:t&&t!==e.to?[...n," · ",...Ct(o("assigned by {who}"),{who:jo(t)})]:n},team_changed:(e,t)=>{let n=e.to?Ct(o("Team: {team}"),{team:r`<b>${rt.value[e.to]?.name??o("Deleted team")}</b>`}):[o("No team now")];return t?[...n," · ",jo(t)]:n},closed:(e,t)=>{let n=bM[e.reason]?.();return[...t?Ct(o("Closed by {who}"),{who:jo(t)}):[o("The conversation was closed")],n&&` · ${n}`,e.comment&&` · ${e.comment}`]},reopened:(e,t)=>e.cause==="delivery"?o("Reopened: a reply was not delivered"):t?Ct(o("Reopened by {who}"),{who:jo(t)}):o("Reopened: the client wrote again"),snoozed:(e,t)=>[e.until?o("Snoozed until {when}",{when:pt(e.until)}):o("Snoozed until the client replies"),e.reason&&` · ${o("reason “{reason}”",{reason:e.reason})}`,t&&" · ",t&&jo(t)],unsnoozed:(e,t)=>e.cause==="person"&&t?Ct(o("Unsnoozed by {who}"),{who:jo(t)}):`${o("Unsnoozed")}: ${(z_[e.cause]??z_.time)()}`,sla_breached:e=>[o("The reply was due within {norm}",{norm:An(e.norm)}),e.late&&` · ${o("announced late, Okno was not running")}`],"no-answer":(e,t)=>{let n=e.undone?o("Reply needed after all"):o("No reply needed");return t?[n," · ",jo(t)]:n},bounced:e=>[o("The email bounced"),e.recipient,e.words||e.status].filter(Boolean).join(" · "),"held-up":e=>[o("Email delayed, the mail server keeps trying"),e.words||e.status].filter(Boolean).join(" · "),moved:()=>o("The group became a supergroup, the conversation continues here"),blocked:e=>e.group?o("We were removed from the group"):o("The client has blocked the bot"),unblocked:e=>e.group?o("We are back in the group"):o("The client has unblocked the bot")},I_={away:()=>o("away"),off:()=>o("off shift"),status:({status:e})=>bn(mo.value[e]),full:()=>o("at the limit"),"no-access":()=>o("no access"),"not-here":()=>o("not here"),"other-team":()=>o("in another team")},y$=e=>(I_[e.why]??I_.off)(e),hM=(e=[])=>e.length?[` · ${o("skipped:")} `,e.map(t=>`${F(t.id)} (${y$(t)})`).join(", ")]:[],gM={reply:()=>o("first reply"),took:()=>o("took the most urgent"),handover:()=>o("handed over"),handback:()=>o("handed back"),started:()=>o("started the conversation"),reopened:()=>o("was the assignee before")},z_={time:()=>o("as scheduled"),client:()=>o("the client wrote"),delivery:()=>o("a reply was not delivered"),reply:()=>o("replied")},bM={solved:()=>o("Resolved"),"no-reply":()=>o("No reply"),duplicate:()=>o("Duplicate"),spam:()=>o("Spam"),declined:()=>o("Client declined"),other:()=>o("Other")};wM=e=>e.names?.length?o("{name} added {names}"):o("{name} joined"),yM={new_chat_members:wM,chat_invite_user:()=>o("{name} invited someone"),chat_invite_user_by_link:()=>o("{name} joined by a link"),left_chat_member:()=>o("{names} left"),chat_kick_user:()=>o("Someone left the chat"),new_chat_title:()=>o("{name} named the chat “{title}”"),chat_title_update:()=>o("{name} named the chat “{title}”"),new_chat_photo:()=>o("{name} changed the chat picture"),chat_photo_update:()=>o("{name} changed the chat picture"),delete_chat_photo:()=>o("{name} removed the chat picture"),chat_photo_remove:()=>o("{name} removed the chat picture"),pinned_message:()=>o("{name} pinned a message"),chat_pin_message:()=>o("{name} pinned a message"),chat_unpin_message:()=>o("{name} unpinned a message"),group_chat_created:()=>o("{name} created the chat"),chat_create:()=>o("{name} created the chat"),successful_payment:()=>o("{name} has paid"),refunded_payment:()=>o("{name}: payment refunded")}});function k$({message:e,look:t,children:n}){let s=a=>{let i=a.currentTarget.getBoundingClientRect();ep.value={message:e,x:i.left,y:i.bottom+6},w.value="participant"};return r`<button type="button" class=${t} aria-haspopup="dialog"
aria-label=${o("Who is {name}?",{name:e.author.name})} onClick=${s}>
${n}
</button>`}function kM({message:e,x:t,y:n}){let s=Mt(()=>{w.value=null}),[a,i]=g(null);return ye(),M(()=>{let{width:l,height:c}=s.current.getBoundingClientRect();s.current.style.setProperty("left",`${Math.max(8,Math.min(t,innerWidth-l-8))}px`),s.current.style.setProperty("top",`${Math.max(8,Math.min(n,innerHeight-c-8))}px`),s.current.focus({preventScroll:!0}),q(`/api/dialogs/${e.dialog_id}/people/${e.author.identity_id}`).then(u=>i(u.person),()=>i({}))},[]),r`<div class="pop pcard" role="dialog" aria-label=${e.author.name} tabindex="-1" ref=${s}>
<div class="hrow">
<${H} name=${e.author.name} size="lg" face=${e.author.avatar} />
<span class="grow">
<b class="b6 blk cut">${e.author.name}</b>
<span class="t12 mut blk cut">
${[a?.label,a?.kind&&ge(a.kind)].filter(Boolean).join(" · ")}
</span>
</span>
</div>
${a?.messages>0&&r`<p class="t13 mut">
${C("{n} message here","{n} messages here",a.messages)}
, ${o("since {date}",{date:Ot(a.first_at)})}
</p>`}
${a?.dialog_id?r`<a class="btn small" href=${L("all",a.dialog_id)} onClick=${()=>{w.value=null}}>
${o("Direct conversation")}
</a>`:a&&r`<p class="t12 mut">${o("Has only written in groups so far")}</p>`}
</div>`}var ep,j_,x$=b(()=>{W();O();re();V();se();x();X();U();N();Le();ep=_(null);j_=()=>w.value==="participant"&&ep.value?r`<${kM} key=${ep.value.message.id} ...${ep.value} />`:null});async function K_(e,t){let n=`${e}.${t}`;if(n in xr.peek())return;_$.push(n);let s={...xr.peek(),[n]:null};_$.length>xM&&delete s[_$.shift()],xr.value=s;try{let i=(await q(`/api/dialogs/${e}/messages?after=${t-1}&limit=1`)).messages[0];i?.no===t&&(xr.value={...xr.peek(),[n]:i})}catch(a){if(!(a instanceof ce))throw a}}var xM,xr,_$,q_,U_=b(()=>{X();V();xM=200,xr=_({}),_$=[],q_=(e,t)=>xr.value[`${e}.${t}`]??null});function H_({message:e,near:t}){let n=e.reply_to_no,s=t??q_(e.dialog_id,n);M(()=>{t||K_(e.dialog_id,n)},[n,!!t]);let a=s?.deleted_at?o("The message was deleted"):e.data.quote||(s?SM(s):o("Message {no}",{no:n}));return r`<button type="button" class="quote qbtn" aria-label=${o("Go to the quoted message: {text}",{text:a})}
onClick=${()=>br(n,{from:e.no})}>
${s&&r`<b class="b6 blk cut">${_M(s)}</b>`}
<span class="cut">${a}</span>
</button>`}var _M,SM,G_=b(()=>{W();O();x();vr();Se();U_();oa();_M=({author:e})=>e.operator_id?F(e.operator_id):e.name,SM=e=>e.text||Rt(e.content==="text"&&e.files?.length?"document":e.content)});function S$(e){return e.kind!=="in"||e.deleted_at||e.content==="service"?[]:Xe(te.value[e.dialog_id]??{})?.can?.can_react??[]}function V_({amendment:e}){return e?.kind==="react"&&["queued","sending"].includes(e.state)?e:null}function C$(e){let t=V_(e);return(t?t.text:e.reactions?.find(n=>n.identity_id===null)?.signs[0])||null}function Y_(e){let t=V_(e),n=new Map,s=(a,i)=>n.set(a,[...n.get(a)??[],i]);for(let a of e.reactions??[])if(a.identity_id!==null||!t)for(let i of a.signs)s(i,a);return t?.text&&s(t.text,{identity_id:null,operator_id:t.operator_id}),[...n].map(([a,i])=>{let l=i.some(c=>c.identity_id===null);return{sign:a,count:i.length,ours:l,busy:!!(l&&t),names:i.map(OM).join(", ")}})}function OM({identity_id:e,operator_id:t,name:n}){return e!==null?n:t===A.value.id?o("you"):F(t)}var CM,TM,ba,tp,np,op=b(()=>{Di();x();Se();D();CM=["👍","❤","🙏","👌","😁","🎉"],TM=new Set(["❤","✍","☃","🕊"]),ba=e=>TM.has(e)?e+"️":e;tp=e=>CM.filter(t=>S$(e).includes(t));np=(e,t)=>Xx(e,t===C$(e)?null:t)});function J_({message:e}){let t=Y_(e);if(!t.length||e.deleted_at)return null;let n=S$(e);return r`<span class="reacts" role="group" aria-label=${o("Reactions")}>
${t.map(s=>r`<${AM} key=${s.sign} one=${s}
press=${n.includes(s.sign)?()=>np(e,s.sign):null} />`)}
</span>`}function AM({one:{sign:e,count:t,ours:n,busy:s,names:a},press:i}){let l=EM[e],c=`${l?l.name():ba(e)} ${t}: ${a}`,u=r`
<span aria-hidden="true">${l?l.sign():ba(e)}</span>
${l&&r`<span class="t12">${l.name()}</span>`}
<b>${t}</b>
`;return i?r`<button type="button" class="react" aria-pressed=${String(n)} aria-busy=${s?"true":null}
aria-label=${c} title=${c} onClick=${i}>
${u}
</button>`:r`<span class=${n?"react on":"react"} role="img" aria-label=${c} title=${c}>
${u}
</span>`}var EM,Q_=b(()=>{O();x();op();N();EM={custom:{sign:()=>r`<${m} name="smile" size="s" />`,name:()=>o("Custom emoji")},paid:{sign:()=>"⭐",name:()=>o("Paid reaction")}}});function T$(e,t){if(e===t)return e?[{kind:"same",text:e}]:[];if(e.length+t.length>6e4)return Z_([e],[t]).filter(c=>c.text);let[n,s]=[X_(e),X_(t)],a=0;for(;a<n.length&&a<s.length&&n[a]===s[a];)a+=1;let i=0;for(;i<n.length-a&&i<s.length-a&&n.at(-1-i)===s.at(-1-i);)i+=1;let l=Z_(n.slice(a,n.length-i),s.slice(a,s.length-i));return NM([...n.slice(0,a).map(c=>({kind:"same",text:c})),...l,...n.slice(n.length-i).map(c=>({kind:"same",text:c}))])}function Z_(e,t){if(e.length*t.length>4e5)return[{kind:"gone",text:e.join("")},{kind:"new",text:t.join("")}];let n=t.length+1,s=new Uint16Array((e.length+1)*n);for(let c=e.length-1;c>=0;c-=1)for(let u=t.length-1;u>=0;u-=1)s[c*n+u]=e[c]===t[u]?s[(c+1)*n+u+1]+1:Math.max(s[(c+1)*n+u],s[c*n+u+1]);let a=[],i=0,l=0;for(;i<e.length||l<t.length;)i<e.length&&l<t.length&&e[i]===t[l]?(a.push({kind:"same",text:e[i]}),i+=1,l+=1):l>=t.length||i<e.length&&s[(i+1)*n+l]>=s[i*n+l+1]?(a.push({kind:"gone",text:e[i]}),i+=1):(a.push({kind:"new",text:t[l]}),l+=1);return a}function NM(e){let t=[];for(let n of e.filter(s=>s.text)){let s=t.at(-1);s?.kind===n.kind?s.text+=n.text:t.push({...n})}return t}var X_,e0=b(()=>{X_=e=>e.match(/\s+|[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]/gu)??[]});function t0({message:e}){return e.edited_at?e.version<2?r`<span title=${Ke(e.edited_at)}>${o("edited")} </span>`:r`
<button type="button" class="link edb" title=${Ke(e.edited_at)}
aria-expanded=${String(yr.value.has(e.id))} onClick=${()=>c$(e.id)}>
${o("edited")}
</button> `:null}function n0({message:e}){return yr.value.has(e.id)&&e.version>1&&!e.deleted_at?r`<${PM} key=${e.version} message=${e} />`:null}function PM({message:e}){let[t,n]=g(null),[s,a]=g(!1),i=()=>{a(!1),t_(e).then(n,()=>a(!0))};return M(i,[]),s?r`<div class="vers">
<span class="t12">${o("Could not load earlier versions")} </span>
<button type="button" class="link t12" onClick=${i}>${o("Retry")}</button>
</div>`:t?r`<div class="vers" role="group" aria-label=${o("Earlier versions")}>
<span class="t12 b6 blk">${C("Edited {n} time","Edited {n} times",t.length-1)}</span>
<ol>
${t.slice(0,-1).map((l,c)=>r`<li key=${l.version}>
<time title=${Ke(l.at)}>${K(l.at)}</time>
<span class="text">${T$(l.text,t[c+1].text).map(DM)}</span>
</li>`)}
<li key="now">
<time title=${Ke(t.at(-1).at)}>${K(t.at(-1).at)}</time>
<span class="text">${T$(t.at(-2)?.text??"",t.at(-1).text).map(MM)}</span>
</li>
</ol>
</div>`:r`<div class="vers"><span class="t12">${o("Loading…")}</span></div>`}function o0({message:e,children:t}){let n=yr.value.has(-e.id);return r`
<span class="gonet">
<${m} name="trash-2" size="s" />
${RM(e)} <button type="button" class="link" aria-expanded=${String(n)}
onClick=${()=>c$(-e.id)}>
${n?o("Hide"):o("Show")}
</button>
</span>
${n&&r`<div class="goneold">${t}</div>`}
`}function RM({amendment:e,author:t,kind:n,deleted_at:s}){let a={time:K(s)};if(n==="in")return o("{name} deleted the message at {time}",{...a,name:t.name});let i=e?.kind==="delete"?e.operator_id:null;return i?i===A.value.id?o("You deleted the message for the client"):o("{name} deleted the message for the client",{name:F(i)}):o("The message was deleted at {time}",a)}function s0({message:e}){let{amendment:t}=e;if(!t||t.state==="done"||t.kind==="react"&&t.state!=="failed"&&!t.code)return null;let n=t.kind==="edit"&&r`<span class="text amended">${t.text}</span>`,s=r`<button type="button" class="link" onClick=${()=>e_(e)}>
${o("Keep as is")}
</button>`;if(t.state==="failed"){let i=LM[t.kind](t.text);return r`<div class="amend bad" role="group" aria-label=${i}>
<span class="t12">
<${m} name="circle-alert" size="s" />
${i}
: ${jt(t.code,t.detail)}
</span>
${n}
<span class="hrow t12">
<button type="button" class="link" onClick=${()=>Zx(e)}>${o("Retry")}</button>
${s}
</span>
</div>`}let a=IM[t.kind]();return r`<div class="amend" role="status">
<span class="t12">
<${m} name="clock" size="s" />
${a}
${t.code&&` · ${jt(t.code,t.detail)}`}
</span>
${n}
${t.state==="queued"&&t.code&&r`<span class="hrow t12">${s}</span>`}
</div>`}var DM,MM,LM,IM,a0=b(()=>{W();O();Di();e0();se();x();Se();D();op();N();_o();DM=e=>e.kind==="new"?null:e.kind==="gone"?r`<del>${e.text}</del>`:e.text,MM=e=>e.kind==="gone"?null:e.kind==="new"?r`<ins>${e.text}</ins>`:e.text;LM={edit:()=>o("Not edited for the client"),delete:()=>o("Not deleted for the client"),react:e=>e?o("The client does not see the reaction {sign}",{sign:ba(e)}):o("The client still sees the reaction")},IM={edit:()=>o("Editing for the client…"),delete:()=>o("Deleting for the client…"),react:()=>o("Sending the reaction…")}});function r0({message:e,near:t,join:n,last:s,client:a,photo:i,contact:l,mailed:c,subject:u,to:d,found:p}){if(e.kind==="system")return r`<${B_} message=${e} found=${p} />`;if(e.content==="service")return r`<${F_} message=${e} found=${p} />`;if(e.delivery?.state==="cancelled"&&Ii(e))return r`<${c_} message=${e} found=${p} />`;if(e.delivery?.state==="cancelled")return r`<${p_} message=${e} found=${p} />`;let h=!!e.deleted_at,f=!h&&e.kind!=="note"&&!!(e.letter||c),$=e.kind==="in"?"in":e.kind==="note"?"out note":"out",y=e.delivery?.state,S=["msg",$,n&&"join",f&&"mail",p&&"found",h&&"gone",e.automatic&&(e.kind==="in"?"autom":"auto"),y==="failed"&&"fail",y==="uncertain"&&"wait",(Ja(e)||Rn(e))&&"soon"],k=s?r`<${zM} message=${e} client=${a} photo=${i} />`:r`<span class="ph"></span>`,v=f&&!e.letter&&r`<${Tk} subject=${u} to=${d} />`,P=r`<${Zu} message=${e} mail=${f} client=${l} />`,G=r`<div class=${!h&&ck(e)?"box bare":"box"} style=${h?null:uk(e)}>
<${BM} message=${e} join=${n} group=${a===null} />
${v}
${e.reply_to_no&&r`<${H_} message=${e} near=${t} />`}
${h?r`<${o0} message=${e}>${P}<//>`:P}
<${n0} message=${e} />
<${s0} message=${e} />
<${jM} message=${e} />
<${J_} message=${e} />
</div>`;return r`<li class=${S.filter(Boolean).join(" ")} data-no=${e.no} tabindex="-1">
${e.kind==="in"?[k,G]:[G,k]}
</li>`}function zM({message:e,client:t,photo:n}){let{author:s}=e;return s.operator_id?r`<${H} name=${F(s.operator_id)} />`:e.kind!=="in"?r`<span class="ph"></span>`:t!==null?r`<${H} name=${t} face=${n} />`:r`<${k$} message=${e} look="pface">
<${H} name=${s.name} face=${s.avatar} />
<//>`}function BM({message:e,join:t,group:n}){if(t)return null;let{author:s}=e;return e.kind==="note"?r`<span class="by">
<${m} name="lock" size="s" />
${o("Note")} · ${F(s.operator_id)}
</span>`:Ii(e)?r`<${i_} message=${e} />`:e.kind==="out"&&s.kind==="outside"?r`<span class="by">
${e.data.by?o("{name}, outside Okno",{name:e.data.by}):o("Sent outside Okno")}
</span>`:e.kind==="out"&&s.operator_id!==A.value.id?r`<span class="by">${F(s.operator_id)}</span>`:n&&e.kind==="in"?r`<span class=${"by hue "+fn(s.name)}>
<${k$} message=${e} look="pname">${s.name}<//>
</span>`:null}function jM({message:e}){let t=e.kind==="in"&&e.created_at-e.sent_at>WM,n=r`
<${t0} message=${e} />
<span title=${Ke(e.sent_at)}>
${t?o("sent {sent}, received {time}",{sent:FM(e),time:K(e.created_at)}):K(e.created_at)}
</span>
`;return e.delivery?r`<${u_} message=${e} at=${n} />`:r`<span class="mt">${n}</span>`}var WM,FM,i0=b(()=>{O();se();x();Se();D();Ln();N();p$();w$();d$();Fi();mr();Ti();x$();G_();Q_();a0();WM=5*6e4,FM=({sent_at:e,created_at:t})=>Tt(e)===Tt(t)?K(e):`${Ot(e)}, ${K(e)}`});function u0(e,{line:t,dialog:n,at:s}){let a=[],i=n.kind==="email"?{subject:n.title,to:n.label}:null,l=new Map(e.map(u=>[u.no,u])),c=n.thread_kind==="group";return e.forEach((u,d)=>{let p=e[d-1],h=e[d+1];(!p||Tt(p.created_at)!==Tt(u.created_at))&&a.push(r`<li class="day" key=${"d"+u.no}><span>${Ia(u.created_at,Y.value)}</span></li>`),u.no===t&&a.push(r`<li class="newline" key="newline"><span>${o("New messages")}</span></li>`);let f=d>0&&u.no!==t&&c0(p,u),$=!(h&&h.no!==t&&c0(u,h));a.push(r`<${Ju} key=${u.id} message=${u}>
<${r0} message=${u} near=${l.get(u.reply_to_no)} join=${f} last=${$}
client=${c?null:n.name} photo=${c?null:n.avatar} contact=${n.contact_id}
mailed=${!!i} subject=${i?.subject} to=${i?.to} found=${u.no===s} />
<//>`),u.letter&&u.kind==="in"&&!u.automatic&&(i={subject:u.letter.subject,to:u.data.answer_to??Bo(u.letter.sender)})}),a}function c0(e,t){return l0(e)||l0(t)?!1:e.kind===t.kind&&e.kind!=="system"&&e.author.operator_id===t.author.operator_id&&e.author.identity_id===t.author.identity_id&&e.automatic===t.automatic&&t.created_at-e.created_at<qM&&Tt(e.created_at)===Tt(t.created_at)}var qM,l0,p0=b(()=>{O();Ye();se();x();m_();Ti();i0();qM=3*6e4;l0=e=>e.letter||e.content==="service"||e.delivery?.state==="cancelled"});function ji(e,t){t==="reply"&&e.kind==="note"||(Ro(e.dialog_id,t,e.no),Mo(t))}function ap(e,t,n="menu"){E$(e)&&(sp.value={message:e,...t},_r.value=n,w.value="message")}function d0(e,t){if(!t.ctrlKey&&!t.metaKey&&!t.altKey&&!t.shiftKey&&t.code==="KeyW"&&Yu(e)&&pe.peek()?.shortcuts!==!1)return a_(e),!0;if(!E$(e))return!1;let s=t.ctrlKey||t.metaKey;if(s&&t.code==="KeyC"&&String(getSelection())===""&&e.text)xt(e.text);else{if(s||t.altKey)return!1;if(/^Key/.test(t.code)&&pe.peek()?.shortcuts===!1)return!1;if(t.code==="KeyR")ji(e,"reply");else if(t.code==="KeyN")ji(e,"note");else if(t.code==="KeyU"&&e.kind==="in")u$(e.dialog_id,e.no);else if(t.key==="Enter"||t.key==="ContextMenu"||t.shiftKey&&t.key==="F10")ap(e,m0(t.currentTarget.querySelector(`li[data-no="${e.no}"] .box`)));else return!1}return!0}function m0(e){let t=e?.getBoundingClientRect()??{right:innerWidth/2,top:innerHeight/2};return{x:t.right,y:t.top+28}}function rp(){let e=va?.parentElement?.querySelector(`li[data-no="${va.dataset.of}"] .box`);if(!e)return;let[t,n]=[va.parentElement.getBoundingClientRect(),e.getBoundingClientRect()],s=n.height<44?24:14;va.style.setProperty("top",`${Math.max(0,n.top-t.top-s)}px`),va.style.setProperty("right",`${Math.max(4,t.right-n.right+(e.parentElement.classList.contains("in")?-8:8))}px`)}function f0({find:e}){let t=E(null),n=wa.value===null?null:e(wa.value);if(z(()=>(va=t.current,rp(),()=>{va=null})),!n||!E$(n)||n.deleted_at)return null;let s=w.value==="message"&&sp.value?.message.id===n.id,a=l=>s&&_r.value==="signs"==(l==="signs"),i=l=>c=>{a(l)?w.value=null:ap(n,m0(c.currentTarget),l)};return r`<div class="mbar" ref=${t} data-of=${n.no} role="toolbar" aria-label=${o("Message actions")}>
${n.kind!=="note"&&r`<button type="button" class="ib small" tabindex="-1" aria-label=${o("Quote reply")}
title=${o("Quote reply")+"  R"} onClick=${()=>ji(n,"reply")}>
<${m} name="reply" size="m" />
</button>`}
${tp(n).length>0&&r`<button type="button" class="ib small" tabindex="-1" aria-label=${o("Reaction")} title=${o("Reaction")}
aria-haspopup="menu" aria-expanded=${String(a("signs"))} onClick=${i("signs")}>
<${m} name="smile" size="m" />
</button>`}
<button type="button" class="ib small" tabindex="-1" aria-label=${o("More actions")} aria-haspopup="menu"
aria-expanded=${String(a("menu"))} onClick=${i("menu")}>
<${m} name="ellipsis" size="m" />
</button>
</div>`}function $0(){if(w.value!=="message"||!sp.value)return null;let e={menu:KM,signs:UM,colleagues:HM}[_r.value];return r`<${e} key=${_r.value} ...${sp.value} />`}function A$(e,t){let n=E(null);return z(()=>{let s=n.current.firstElementChild,{width:a,height:i}=s.getBoundingClientRect(),l=e-O$+a+8<=innerWidth,c=t+i+8<=innerHeight;s.style.setProperty("left",`${Math.max(8,l?e-O$:e-a)}px`),s.style.setProperty("top",`${Math.max(8,c?t:t-O$-i-8)}px`)},[]),n}function KM({message:e,x:t,y:n}){let s=h0(e),a=A$(t,n),i=te.value[s.dialog_id],l=Ku(s,i),c=Jx(s),u=p=>r`<span class="end only-wide"><${Zt} of=${p} /></span>`,d=()=>{qu(s),Mo("reply")};return r`<div class="msgmenu" ref=${a}>
<${Je} label=${o("Message actions")} place="at">
${s.kind!=="note"&&r`<${j} icon="reply" onPick=${()=>ji(s,"reply")}>${o("Quote reply")}${u(["R"])}<//>`}
${tp(s).length>0&&r`<${j} icon="smile" stay onPick=${()=>{_r.value="signs"}}>
${o("Reaction")}
<//>`}
<${j} icon="sticky-note" onPick=${()=>ji(s,"note")}>${o("Note on message")}${u(["N"])}<//>
${s.text&&r`<${j} icon="copy" onPick=${()=>xt(s.text)}>${o("Copy text")}${u([tt,"C"])}<//>`}
<${j} icon="link" onPick=${()=>xt(Pi(s))}>${o("Copy link")}<//>
<${j} icon="forward" stay onPick=${()=>{_r.value="colleagues"}}>
${o("Forward to a colleague")}
<//>
${s.kind==="in"&&r`
<div class="sep" role="separator"></div>
<${j} icon="mail" onPick=${()=>u$(s.dialog_id,s.no)}>
${o("Unread from here")}
${u(["U"])}
<//>
`}
${(l||c)&&l$(s)&&r`<div class="sep" role="separator"></div>`}
${l&&r`<${j} icon="square-pen" onPick=${d}>${o("Edit for the client")}<//>`}
${c&&r`<${j} icon="trash-2" onPick=${()=>Qx(s)}>${o("Delete for the client")}<//>`}
<//>
</div>`}function UM({message:e,x:t,y:n}){let s=h0(e),a=A$(t,n),i=C$(s);return r`<div class="msgmenu" ref=${a}>
<${Je} label=${o("Reaction")} place="at signs" across>
${tp(s).map(l=>r`<button type="button" class="sign" role="menuitemradio" tabindex="-1" key=${l}
aria-checked=${String(l===i)} onClick=${()=>{w.value=null,np(s,l)}}>
${ba(l)}
</button>`)}
<//>
</div>`}function HM({message:e,x:t,y:n}){let s=A$(t,n),a=Object.values(Pe.value).filter(l=>l.active&&l.id!==A.value.id).sort((l,c)=>l.name.localeCompare(c.name)),i=l=>{let{dialog_id:c,no:u}=e,d=Qt(c,"note");ys(c,"note",d.includes(`@${l.name}`)?d:`@${l.name} ${d}`),Ro(c,"note",u),Mo("note")};return r`<div class="msgmenu" ref=${s}>
<${Je} label=${o("Forward to a colleague")} place="at people">
<div class="mh">${o("Forward to a colleague")}</div>
${a.length?a.map(l=>r`<button type="button" class="mi" role="menuitem" tabindex="-1" key=${l.id}
onClick=${()=>{w.value=null,i(l)}}>
<${H} name=${l.name} size="sm" />
${l.name}
</button>`):r`<p class="t13 mut menunote">${o("No colleagues yet")}</p>`}
<//>
</div>`}var wa,sp,_r,O$,E$,va,h0,N$=b(()=>{X();W();O();Ue();nu();re();Di();on();Ai();x();vr();Jn();_i();op();D();N();Dn();Li();wa=_(null),sp=_(null),_r=_("menu"),O$=28,E$=e=>e.kind!=="system"&&e.content!=="service"&&e.delivery?.state!=="cancelled";va=null;h0=e=>ht.value[e.dialog_id]?.items[e.no]??e});function v0({dialog:e}){let t=ht.value[e.id],n=Tn(t),s=new Set(n.map(i=>i.key).filter(Boolean)),a=wt.value.filter(i=>i.dialog_id===e.id&&!s.has(i.key)&&i.phase!=="held");return r`<${P$} dialog=${e} messages=${n} pending=${a} mark=${Zo.value[e.id]}
at=${T.value.dialog===e.id?T.value.at:null} back=${Ni.value?.dialog===e.id}
later=${t.later} newer=${it.value[`newer:${e.id}`]} more=${t.more}
older=${it.value[`older:${e.id}`]} today=${new Date(Y.value).toDateString()} />`}var GM,VM,g0,YM,b0,P$,w0=b(()=>{Fs();O();Di();Ye();_s();x();vr();Po();On();U();ia();D();lt();N();d$();r$();p0();N$();GM=48,VM=1e3,g0=1200,YM=500,b0=12;P$=class extends Fn{box=ed();list=ed();state={missed:0,atEnd:!0,line:this.firstUnread(this.props.mark)};firstUnread(t){return t===void 0?null:this.props.messages.find(n=>n.client_no>t)?.no??null}componentDidMount(){Fw(this.props.dialog.id);let t=this.props.at?null:this.box.current.querySelector(".newline");this.showFound(),t&&t.getBoundingClientRect().top<this.box.current.getBoundingClientRect().top&&t.scrollIntoView({block:"start"}),this.askOlder(),this.onLook=()=>this.look(),window.addEventListener("focus",this.onLook),document.addEventListener("visibilitychange",this.onLook),this.held=this.anchor(),this.grown=new ResizeObserver(()=>{this.isAtEnd()||this.keepPlace(this.held),rp()}),this.grown.observe(this.list.current),this.look()}componentWillUnmount(){clearTimeout(this.timer),clearTimeout(this.press),this.grown.disconnect(),window.removeEventListener("focus",this.onLook),document.removeEventListener("visibilitychange",this.onLook),o_(this.props.dialog.id),wa.value=null,Ni.value=null}getSnapshotBeforeUpdate(){return{wasAtEnd:this.isAtEnd(),place:this.anchor()}}componentDidUpdate(t,n,{wasAtEnd:s,place:a}){let{current:i}=this.box,{messages:l,pending:c,later:u,at:d}=this.props,p=c.length>t.pending.length;this.wantsEnd&&!u?(this.wantsEnd=!1,i.scrollTop=0):p&&!u?(i.scrollTop=0,this.state.line&&this.setState({line:null})):l!==t.messages&&(!s||t.later||u)&&this.keepPlace(a),d!==t.at&&(this.shownAt=null),this.showFound();let h=l.filter(f=>f.no>(t.messages.at(-1)?.no??1/0)&&f.kind!=="system");h.length&&!t.later&&!u&&this.arrived(h,s),this.held=this.anchor(),this.askOlder(),this.askNewer(),this.look(),Yx(this.list.current),rp()}arrived(t,n){n||this.setState(({missed:a})=>({missed:a+t.length}));let s=t.find(a=>a.kind==="in");s&&!this.state.line&&!(n&&document.hasFocus())&&this.setState({line:s.no})}row(t){return this.list.current.querySelector(`li[data-no="${t}"]`)}showFound(){let{at:t}=this.props;if(!t||this.shownAt===t)return;let n=this.row(t);n&&(this.shownAt=t,n.scrollIntoView({block:"center"}))}anchor(){let t=this.box.current.getBoundingClientRect().top,n=this.list.current.querySelectorAll("li[data-no]"),[s,a]=[0,n.length-1];for(;s<a;){let i=s+a>>1;n[i].getBoundingClientRect().bottom>t?a=i:s=i+1}return n[s]?{row:n[s],at:n[s].getBoundingClientRect().top-t}:null}keepPlace(t){if(!t?.row.isConnected)return;let n=t.row.getBoundingClientRect().top-this.box.current.getBoundingClientRect().top-t.at;n&&(this.box.current.scrollTop+=n)}isAtEnd(){return!this.props.later&&Math.abs(this.box.current?.scrollTop??0)<=GM}scrolled=()=>{this.held=this.anchor();let t=this.isAtEnd();t!==this.state.atEnd&&this.setState({atEnd:t,missed:t?0:this.state.missed}),this.askOlder(),this.askNewer(),this.look()};askOlder(){let{scrollTop:t,scrollHeight:n,clientHeight:s}=this.box.current;this.props.more&&!this.props.older&&n-s+t<g0&&jd(this.props.dialog.id)}askNewer(){let t=!this.props.at||this.shownAt===this.props.at;this.props.later&&!this.props.newer&&t&&Math.abs(this.box.current.scrollTop)<g0&&Fd(this.props.dialog.id)}inSight(){if(document.hidden)return[];let{top:t,bottom:n}=this.box.current.getBoundingClientRect(),s=[];for(let a=this.list.current.lastElementChild;a;a=a.previousElementSibling){let i=a.getBoundingClientRect();if(i.bottom<t+b0)break;a.dataset.no&&i.top<n-b0&&s.push(Number(a.dataset.no))}return s}look(){qw(this.props.dialog.id,this.inSight());let t=()=>this.isAtEnd()&&document.hasFocus()&&!document.hidden&&!n_(this.props.dialog.id);if(!t()){clearTimeout(this.timer),this.timer=0;return}this.timer||=setTimeout(()=>{this.timer=0,t()&&_b(this.props.dialog)},VM)}toEnd=async()=>{this.wantsEnd=this.props.later,this.props.later?await Vl(this.props.dialog.id):this.box.current.scrollTo({top:0,behavior:"smooth"})};find=t=>this.props.messages.find(n=>n.no===t)??null;over=t=>{let n=t.target.closest?.("li[data-no]");n&&t.pointerType!=="touch"&&(wa.value=Number(n.dataset.no))};out=()=>{this.focused()||(wa.value=null)};focusin=t=>{let n=t.target.closest?.("li[data-no]");n&&(wa.value=Number(n.dataset.no))};pressed=t=>{clearTimeout(this.press);let n=t.pointerType==="touch"&&t.target.closest?.("li[data-no]");if(!n||t.target.closest("button, a, audio, video, iframe"))return;let s=this.find(Number(n.dataset.no));s&&(this.press=setTimeout(()=>{getSelection()?.removeAllRanges(),ap(s,{x:t.clientX,y:t.clientY})},YM))};released=()=>clearTimeout(this.press);focused(){return this.list.current.contains(document.activeElement)?document.activeElement.closest("li[data-no]"):null}keys=t=>{if(t.target.closest("input, textarea, audio, video, [role=slider]"))return;let n=this.focused(),s=t.target===n||t.target===this.box.current,a=s&&!t.ctrlKey&&!t.metaKey&&{ArrowUp:-1,ArrowDown:1}[t.key];if(a)this.walk(n,a);else if(s&&t.key==="End")this.toEnd();else if(s&&t.key==="Escape"&&n)this.box.current.focus();else if(t.target===n&&n){if(!d0(this.find(Number(n.dataset.no)),t))return}else return;t.preventDefault(),t.stopPropagation()};walk(t,n){let s=[...this.list.current.querySelectorAll("li[data-no][tabindex]")],a=t?s[s.indexOf(t)+n]:this.lastSeen(s);a&&(Qc(),a.focus({preventScroll:!0}),a.scrollIntoView({block:"nearest"}))}lastSeen(t){let{bottom:n}=this.box.current.getBoundingClientRect();return t.findLast(s=>s.getBoundingClientRect().top<n-8)}render({dialog:t,messages:n,pending:s,more:a,older:i,newer:l,at:c,later:u,back:d},{line:p,atEnd:h,missed:f}){return r`
<div class="scroll" ref=${this.box} onScroll=${this.scrolled} onPointerOver=${this.over}
onPointerLeave=${this.out} onPointerDown=${this.pressed} onPointerUp=${this.released}
onPointerMove=${this.released} onPointerCancel=${this.released} onFocusIn=${this.focusin}
onKeyDown=${this.keys} role="group" tabindex="0" aria-label=${o("Messages")}>
<div class="log" role="log" aria-label=${o("Conversation with {name}",{name:t.name})}>
<ol ref=${this.list}>
${a&&r`<li class="ev" key="more">
${i?.problem?r`<button type="button" class="btn small" onClick=${()=>jd(t.id)}>
${o("Retry")}
</button>`:r`<span>${o("Loading older messages…")}</span>`}
</li>`}
${u0(n,{line:p,dialog:t,at:c})}
${u&&r`<li class="ev" key="later">
${l?.problem?r`<button type="button" class="btn small" onClick=${()=>Fd(t.id)}>
${o("Retry")}
</button>`:r`<span>${o("Loading newer messages…")}</span>`}
</li>`}
${!u&&s.map($=>r`<${d_} key=${"k"+$.key} entry=${$} />`)}
</ol>
<${f0} find=${this.find} />
</div>
</div>
<div class="todownbox">
${d&&r`<button type="button" class="btn toback" onClick=${Kx}>
<${m} name="undo-2" size="m" />
${o("Back to the reply")}
</button>`}
${(!h||u)&&r`<button type="button" class="todown" aria-label=${f?C("Jump to the latest, {n} new message","Jump to the latest, {n} new messages",f):o("Jump to the latest")} onClick=${this.toEnd}>
<${m} name="arrow-down" />
${f>0&&r`<span class="count">${f}</span>`}
</button>`}
</div>
`}}});var _0={};Ve(_0,{Conversation:()=>JM});function JM(){let{dialog:e}=T.value;if(!e)return r`<section class="conversation" id="conversation" tabindex="-1"
aria-label=${o("No conversation selected")}>
<${ju} />
<${eR} />
</section>`;let t=te.value[e],n=it.value[`dialog:${e}`]?.problem;return n&&!ht.value[e]?.loaded?r`<${k0} id=${e} dialog=${t} problem=${n} />`:!t&&!ht.value[e]&&I.value.recent.includes(e)?r`<${k0} id=${e} problem=${new ce(404,"not-found")} />`:r`<section class="conversation" id="conversation" tabindex="-1" aria-label=${o("Conversation")} key=${e}
data-dialog=${e}>
<${x0} dialog=${t} />
<${ju} dialog=${t} />
<${yf} dialog=${t} />
<${Vx} key=${"find"+e} id=${e} />
${ht.value[e]?.loaded&&t?r`<${v0} key=${e} dialog=${t} />`:r`<${ZM} />`}
<${jx} key=${"dock"+e} id=${e} dialog=${t} />
${t&&r`<${sk} key=${"drop"+e} id=${e} can=${Xe(t)?.can} kind=${t.kind} />`}
<${mx} dialog=${t} />
<${$0} />
<${j_} />
</section>`}function y0(){return r`<a class="ib phoneback" href=${L(T.value.view)} aria-label=${o("Back to the list")}>
<${m} name="arrow-left" />
</a>`}function x0({dialog:e}){return e?r`<header class="thead">
<${y0} />
<span class="only-wide">
<${H} name=${e.name} face=${e.avatar}><${we} kind=${e.kind} /><//>
</span>
<div class="grow">
<h2 class="cut">${e.name}</h2>
<div class="sub">
<span class="cut"><${Ob} dialog=${e} /></span>
<span class="only-wide num tno">· ${o("No. {number}",{number:oe(e.number)})}</span>
${e.waiting_since?r`<${to} since=${e.waiting_since} short />`:e.state==="closed"&&r`<span class="sla ok"><${m} name="check" size="s" />${o("closed")}</span>`}
</div>
</div>
<${dx} dialog=${e}><${QM} /><//>
</header>`:r`<header class="thead">
<${y0} />
<div class="grow"><h2 class="cut">${o("Conversation")}</h2></div>
</header>`}function QM(){let e=()=>{matchMedia("(min-width: 1280px)").matches?dn.value=!dn.value:qe.value=!qe.value};return r`<button type="button" class=${dn.value?"ib":"ib below-card"} aria-label=${o("Client card")}
title=${o("Client card")+"  ]"} aria-expanded=${String(qe.value)} onClick=${e}>
<${m} name="panel-right" />
</button>`}function ZM(){let e=Dt(150,!0);return r`<div class="scroll">
<div class="log" aria-busy="true" aria-label=${o("Loading messages")}>
<ol class="sklog">
${e&&XM.map(([t,n,s])=>r`<li class=${"msg "+t} aria-hidden="true">
${t==="in"&&r`<span class="ph"></span>`}
<svg class="skb" viewBox=${`0 0 ${n} ${s}`} width=${n} height=${s}>
<rect width=${n} height=${s} rx="16" />
</svg>
</li>`)}
</ol>
</div>
</div>`}function k0({id:e,dialog:t,problem:n}){let s=n.status===404||n.status===403;return r`<section class="conversation" id="conversation" tabindex="-1" aria-label=${o("Conversation")}>
<${x0} dialog=${t} />
<${ju} dialog=${t} />
<div class="nothing">
<${le} icon=${s?"lock":"unplug"}
title=${s?o("Conversation not found"):o("Could not load messages")} text=${B(n)}>
${s?r`<a class="btn" href=${L(T.value.view)}>${o("Back to the list")}</a>`:r`<button type="button" class="btn" onClick=${()=>Jr(e)}>${o("Retry")}</button>`}
<//>
</div>
</section>`}function eR(){return r`<div class="nothing">
<${La} big />
<h2 class="head2">${o("No conversation selected")}</h2>
<p class="mut t13">${o("Click a row on the left or press")} <${Zt} of=${["J"]} /></p>
<ul class="hints">
<li><${Zt} of=${["1","2","3"]} /><span>${o("mine, unassigned, all")}</span></li>
<li><${Zt} of=${["Shift","I"]} /><span>${o("take the most urgent one")}</span></li>
<li><${Zt} of=${["?"]} /><span>${o("all keyboard shortcuts")}</span></li>
</ul>
</div>`}var XM,S0=b(()=>{O();re();V();se();x();ut();U();D();lt();xu();fx();$x();N();qx();r$();Le();w0();N$();x$();Ga();gu();XM=[["in",300,58],["in",190,38],["out",340,58],["in",250,38],["in",300,120],["out",380,58],["in",170,38]]});var C0={};Ve(C0,{Lightbox:()=>nR});function tR(){let e=ht.value[T.value.dialog];if(!e)return[];let t=n=>Es(n)&&(n.kind==="photo"||n.media_type.startsWith("image/"));return Tn(e).flatMap(n=>(n.deleted_at?[]:n.files??[]).filter(t).map(s=>({file:s,at:n.created_at})))}function nR(){return w.value==="photo"&&ii.value?r`<${oR} />`:null}function oR(){let e=tR(),t=e.findIndex(p=>p.file.token===ii.value),n=E(null),[s,a]=g(null);if(ye(),z(()=>{t<0?D$():n.current?.focus()},[t<0]),t<0)return null;let{file:i,at:l}=e[t],c=p=>{let h=e[t+p];h&&(ii.value=h.file.token)},u=p=>{let h={ArrowLeft:-1,ArrowRight:1}[p.key];if(h){p.preventDefault(),c(h);return}bt(p)},d=i.name||o("Photo");return r`<div class="over lightbox" onPointerDown=${p=>{(p.target===p.currentTarget||p.target.classList.contains("lbstage"))&&D$()}}>
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
<a class="ib" href=${It(i)} download=${i.name||!0} aria-label=${o("Download")}
title=${o("Download")}>
<${m} name="download" />
</a>
<button type="button" class="ib" ref=${n} aria-label=${o("Dismiss")} title=${o("Dismiss")+"  Esc"}
onClick=${D$}>
<${m} name="x" />
</button>
</header>
<div class="lbstage">
${s===i.token?r`<p>${o("Could not load the picture")}</p>`:r`<img key=${i.token} src=${It(i,i.preview?"preview":"thumb")} alt=${d}
onError=${()=>a(i.token)} />`}
</div>
${t>0&&r`<button type="button" class="lbturn left" aria-label=${o("Previous photo")} onClick=${()=>c(-1)}>
<${m} name="chevron-left" size="l" />
</button>`}
${t<e.length-1&&r`<button type="button" class="lbturn right" aria-label=${o("Next photo")} onClick=${()=>c(1)}>
<${m} name="chevron-right" size="l" />
</button>`}
</div>
</div>`}var D$,T0=b(()=>{W();O();Ue();re();se();x();On();U();D();N();mr();Le();D$=()=>{w.value=null}});var aR,qi,M$=b(()=>{aR=()=>Intl.DateTimeFormat().resolvedOptions().timeZone??"UTC",qi=(e,t)=>`/api/contacts/${e}/export?${new URLSearchParams({zone:aR(),...t})}`});function A0({contact:e}){let[t,n]=g(!1);return t?r`<${cR} contact=${e} shut=${()=>n(!1)} />`:r`<button type="button" class="link t13 addaddr hrow tight" onClick=${()=>n(!0)}>
<${m} name="plus" size="s" />
${o("Add an address")}
</button>`}function cR({contact:e,shut:t}){let[n,s]=g("email"),[a,i]=g(""),[l,c]=g(null),[u,d]=g(!1),p=E(null);return z(()=>p.current.focus(),[]),r`<form class="addform" onSubmit=${async $=>{if($.preventDefault(),!(u||!a.trim())){d(!0);try{await Sc(e,n,a.trim()),t()}catch(y){d(!1),c(y.status===422?lR[n]():B(y)),p.current?.focus()}}}} onKeyDown=${$=>{$.key==="Escape"&&($.preventDefault(),$.stopPropagation(),t())}} aria-label=${o("Add an address")}>
<label class="vh" for="akind">${o("Address type")}</label>
<select class="input" id="akind" value=${n} onChange=${$=>{s($.target.value),c(null)}}>
${rR.map($=>r`<option value=${$}>${ge($)}</option>`)}
</select>
<label class="vh" for="avalue">${o("Address")}</label>
<input class="input" id="avalue" ref=${p} value=${a} autocomplete="off"
inputmode=${n==="email"?"email":n==="phone"?"tel":"text"} placeholder=${iR[n]()}
aria-invalid=${l?"true":null} aria-describedby=${l?"aerror":null}
onInput=${$=>{i($.target.value),c(null)}} />
${l&&r`<p class="hint bad" id="aerror" role="alert">${l}</p>`}
<p class="hint">${o("Conversations from this address will be added to the card.")}</p>
<span class="hrow">
<button type="submit" class="btn small primary" aria-busy=${String(u)}>${o("Add")}</button>
<button type="button" class="btn small quiet" onClick=${t}>${o("Cancel")}</button>
</span>
</form>`}var rR,iR,lR,N0=b(()=>{W();O();Ue();V();x();N();rR=["email","phone","telegram","vk"],iR={email:()=>o("name@example.com"),phone:()=>o("+7 900 000-00-00"),telegram:()=>o("numeric ID, not the @name"),vk:()=>o("numeric page ID")},lR={email:()=>o("This is not an email address."),phone:()=>o("This is not a phone number."),telegram:()=>o("Enter the numeric Telegram ID, not the @name."),vk:()=>o("Enter the numeric VK ID, not the page address.")}});function uR({contact:e,field:t,onSaved:n}){let[s,a,i,l]=P0[t],[c,u]=g(null),d=async h=>{u(h);try{return await ri(e,{[t]:h}),n({...e,[t]:h}),!0}catch(f){return fe(B(f)),!1}finally{u(null)}},p=async h=>{await d(h)&&ne(h?a():i(),{icon:l,undo:()=>d(!h)})};return r`<label class="srow nop">
<span class="grow t13">${s()}</span>
<input class="tog" type="checkbox" role="switch" checked=${c??!!e[t]}
aria-busy=${c===null?null:"true"} onChange=${h=>p(h.currentTarget.checked)} />
</label>`}var P0,lp,R$=b(()=>{W();O();V();x();De();Ue();P0={no_automatic:[()=>o("No automatic messages"),()=>o("No automatic messages to this client"),()=>o("Automatic messages to this client allowed"),"zap"],sender_blocked:[()=>o("Blocked sender"),()=>o("Sender blocked: messages are kept, nobody is notified"),()=>o("Sender unblocked"),"ban"]},lp=({contact:e,onSaved:t=n=>{}})=>Object.keys(P0).map(n=>r`<${uR} key=${n} contact=${e} field=${n} onSaved=${t} />`)});var M0={};Ve(M0,{Card:()=>pR,facts:()=>pp,pastOf:()=>up});function pR(){let{dialog:e}=T.value,t=te.value[e],n=t&&I.value.contacts[t.contact_id];return r`<${dR} open=${qe.value} busy=${!n}>
${t&&r`<${fR} dialog=${t} contact=${n} />`}
<//>`}function dR({open:e,busy:t,children:n}){let s=()=>{e?qe.value=!1:dn.value=!0};return r`
${e&&r`<${mR} />`}
<aside class=${e?"ccard drawer":"ccard"} id="card" tabindex="-1" aria-label=${o("Client card")}
aria-busy=${t?"true":null} onKeyDown=${e?bt:null}>
<div class="phead">
<h2 class="t13 b6 grow">${o("Client")}</h2>
<button type="button" class="ib small" aria-label=${o("Hide the card")} title=${o("Hide the card")+"  ]"}
onClick=${s}>
<${m} name=${e?"x":"panel-right"} size="m" />
</button>
</div>
<div class="scroll" role="group" tabindex="0" aria-label=${o("Client details")}>${n}</div>
</aside>
${e&&r`<div class="dscrim" aria-hidden="true" onClick=${()=>{qe.value=!1}}></div>`}
`}function mR(){return ye(),z(()=>vt("#card .phead button")?.focus({preventScroll:!0}),[]),null}function fR({dialog:e,contact:t}){let n=t?.name??e.name;return r`
<div class="cc-top">
<${H} name=${n} face=${e.avatar} size="lg" />
<div class="grow">
${t?r`
<${D0} key=${t.id} value=${t.name} label=${o("Client name")}
save=${s=>ri(t,{name:s})} needed head />
<p class="t12 dim">${o("Client since {date}",{date:Ot(t.created_at)})}</p>
`:r`<h3 class="b6 t16 cut">${n}</h3><${Ze} width=${60} />`}
</div>
</div>
${t?r`
<${hR} contact=${t} dialog=${e} />
<${gR} contact=${t} />
<${bR} contact=${t} /><${vR} contact=${t} />
`:r`<div class="sks">${[100,76,88,52].map(s=>r`<${Ze} width=${s} />`)}</div>`}
`}function hR({contact:e,dialog:t}){return r`<${cp} name="contacts" title=${o("Contacts")}>
${e.identities.map(n=>{let s=n.label||n.external_id;return r`<button type="button" class="crow" key=${n.id} title=${o("Copy")}
aria-label=${o("Copy {value}",{value:s})} onClick=${()=>xt(s)}>
<${we} kind=${n.kind} named />
<span class="grow cut">${s}</span>
${n.kind===t.kind&&s===(t.label||n.external_id)&&r`<span class="t12 dim">${o("current")}</span>`}
<${m} name="copy" size="s" />
</button>`})}
<${A0} key=${e.id} contact=${e} />
<//>`}function gR({contact:e}){let t=up(e);return r`<${cp} name="dialogs" title=${o("All conversations")} count=${t.length}>
${t.map(({dialog:n,episode:s})=>r`<a class="crow" key=${s.number} href=${L(T.value.view,n.id)}>
<${we} kind=${n.kind} named />
<span class="grow">
<span class="cut">${s.title||Xs(n)}</span>
<span class="t12 dim cut">${pp(s)}</span>
${n.id===T.value.dialog&&s.state==="open"?r`<span class="vh">${o("current")}</span>`:null}
</span>
</a>`)}
<a class="link t13 addaddr hrow tight" href=${Ol(e.id)}>
<${m} name="history" size="s" />
${o("Full history")}
</a>
<//>`}function pp(e){let t=e.state==="open",n=t?e.assignee_id:e.closed_by??e.assignee_id;return[o("No. {number}",{number:oe(e.number)}),et(t?e.opened_at:e.closed_at,Y.value),t?o("open"):n?Ra(F(n)):o("closed")].join(" · ")}function bR({contact:e}){return r`<${cp} name="note" title=${o("Client note")}>
<${D0} key=${e.id} value=${e.note??""} label=${o("Client note")}
empty=${o("Add a note about the client")} save=${t=>ri(e,{note:t})} long />
<//>`}function D0({value:e,label:t,save:n,empty:s,long:a,head:i,needed:l}){let[c,u]=g(null),d=E(null),p=E(null);z(()=>{c!==null&&d.current?.focus()},[c!==null]);let h=()=>{u(null),requestAnimationFrame(()=>p.current?.focus())},f=async()=>{let k=(c??"").trim();if(u(null),!(k===e||l&&!k))try{await n(k)}catch(v){fe(B(v))}},$=k=>{k.stopPropagation(),k.key==="Escape"&&(k.preventDefault(),h()),k.key==="Enter"&&(!a||k.ctrlKey||k.metaKey)&&(k.preventDefault(),f(),requestAnimationFrame(()=>p.current?.focus()))};if(c!==null){let k={class:"input",ref:d,value:c,"aria-label":t,onInput:v=>u(v.target.value),onKeyDown:$,onBlur:f};return a?r`<textarea rows="4" ...${k}></textarea>`:r`<input ...${k} />`}let y=e?r`<span class=${a?"notetext":"cut"}>${e}</span>`:r`<span class="dim">${s}</span>`,S=r`<button type="button" class=${a?"editable t13 mut":"editable"} ref=${p}
aria-label=${e?o("{label}: {value}. Edit",{label:t,value:e}):t} title=${o("Edit")}
onClick=${()=>u(e)}>
${y}
</button>`;return i?r`<h3 class="b6 t16">${S}</h3>`:S}var $R,cp,up,vR,L$=b(()=>{W();Ao();O();Ue();re();V();Ye();se();x();Se();ut();U();D();De();N0();R$();N();Le();$R=e=>localStorage.getItem("okno.fold."+e)==="1",cp=({name:e,title:t,count:n,children:s})=>r`<details class="sect" open=${!$R(e)}
onToggle=${a=>localStorage.setItem("okno.fold."+e,a.currentTarget.open?"0":"1")}>
<summary>
${t} ${n>0&&r`<span class="n">${n}</span>`} <${m} name="chevron-down" size="s" />
</summary>
${s}
</details>`;up=e=>e.dialogs.flatMap(t=>t.episodes.map(n=>({dialog:t,episode:n}))).sort((t,n)=>n.episode.opened_at-t.episode.opened_at);vR=({contact:e})=>r`<${cp} name="consent" title=${o("Consents and bans")}><${lp} key=${e.id} contact=${e} /><//>`});var R0={};Ve(R0,{Client:()=>wR});function wR(){let{id:e}=T.value,[t,n]=g(null),[s,a]=g(null),i=()=>{a(null),q(`/api/contacts/${e}`).then(c=>n(c.contact),a)};M(()=>{n(null),e?i():a(new ce(404,"not-found"))},[e]);let l=Dt(150,!t&&!s);return r`<main class="main page client" id="main" tabindex="-1">
<header class="pagehead clhead">
<a class="ib" href=${Un()} aria-label=${o("Back")}><${m} name="arrow-left" /></a>
${t?r`
<${H} name=${t.name} size="lg" />
<div class="grow">
<h1 class="head2 cut">${t.name}</h1>
<p class="t12 mut">${o("Client since {date}",{date:Ot(t.created_at)})}</p>
</div>
<${yR} id=${t.id} />
`:r`<h1 class="head2 grow">${o("Client")}</h1>`}
</header>
${s?r`<${le} icon=${s.status===404?"lock":"unplug"}
title=${s.status===404?o("Client not found"):o("Could not load the page")}
text=${B(s)}>
${s.status!==404&&r`<button type="button" class="btn" onClick=${i}>${o("Retry")}</button>`}
<//>`:t?r`<div class="clbody">
<${kR} contact=${t} onSaved=${n} />
<${xR} key=${t.id} contact=${t} />
</div>`:l&&r`<p class="t13 mut clwait">${o("Loading…")}</p>`}
</main>`}function yR({id:e}){return r`<div class="hrow wrap cltake">
<a class="btn small" href=${qi(e,{format:"html",printed:1})} target="_blank" rel="noopener">
<${m} name="file-text" size="s" />
${o("Print")}
</a>
${["txt","json","html"].map(t=>r`<a class="btn small quiet" key=${t} href=${qi(e,{format:t})} download
aria-label=${o("Export as {format}",{format:t.toUpperCase()})}>
<${m} name="download" size="s" />
${t.toUpperCase()}
</a>`)}
</div>`}function kR({contact:e,onSaved:t}){let n=up(e);return r`<section class="clfacts" aria-label=${o("Client details")}>
<h2 class="t13 b6">${o("Contacts")}</h2>
<ul>
${e.identities.map(s=>r`<li key=${s.id}>
<button type="button" class="crow" title=${o("Copy")}
aria-label=${o("Copy {value}",{value:s.label||s.external_id})}
onClick=${()=>xt(s.label||s.external_id)}>
<${we} kind=${s.kind} named />
<span class="grow cut">${s.label||s.external_id}</span>
<${m} name="copy" size="s" />
</button>
</li>`)}
</ul>
<h2 class="t13 b6">${o("All conversations")} <span class="n dim">${n.length}</span></h2>
<ul>
${n.map(({dialog:s,episode:a})=>r`<li key=${a.number}>
<a class="crow" href=${L("all",s.id)}>
<${we} kind=${s.kind} named />
<span class="grow">
<span class="cut">
${a.title||Oe.value[s.channel_id]?.name||ge(s.kind)}
</span>
<span class="t12 dim cut">${pp(a)}</span>
</span>
</a>
</li>`)}
</ul>
${e.note&&r`<h2 class="t13 b6">${o("Client note")}</h2><p class="t13 notetext">${e.note}</p>`}
<h2 class="t13 b6">${o("Consents and bans")}</h2>
<${lp} contact=${e} onSaved=${t} />
</section>`}function xR({contact:e}){let[t,n]=g(null),[s,a]=g(!0),[i,l]=g({items:[],next:null,loaded:!1,problem:null}),c=E(0),u=p=>{let h=++c.current,f=new URLSearchParams({events:s?"1":"0",...t?{channel:t}:{},...p?{before:p}:{}});q(`/api/contacts/${e.id}/history?${f}`).then($=>{h===c.current&&l(y=>({items:p?[...y.items,...$.items]:$.items,next:$.next,loaded:!0,problem:null}))},$=>{h===c.current&&l(y=>({...y,problem:$}))})};M(()=>{l({items:[],next:null,loaded:!1,problem:null}),u(null)},[t,s]);let d=[...new Map(e.dialogs.map(p=>[p.channel_id,p.kind]))];return r`<section class="clpast" aria-label=${o("Full history")}>
<div class="clbar">
<h2 class="t13 b6">${o("Full history")}</h2>
${d.length>1&&r`<div class="hrow wrap" role="group" aria-label=${o("Channel")}>
<button type="button" class="chip" aria-pressed=${String(t===null)} onClick=${()=>n(null)}>
${o("All channels")}
</button>
${d.map(([p,h])=>r`<button type="button" class="chip" key=${p} aria-pressed=${String(t===p)}
onClick=${()=>n(p)}>
<${we} kind=${h} />
${Oe.value[p]?.name??ge(h)}
</button>`)}
</div>`}
<label class="hrow end t13">
<input type="checkbox" class="check" checked=${s} onChange=${p=>a(p.target.checked)} />
${o("Notes and events")}
</label>
</div>
<div class="clscroll" role="group" tabindex="0" aria-label=${o("Full history")}>
${i.items.length>0&&r`<ol class="cllog">${_R(i.items,e)}</ol>`}
${i.loaded&&!i.items.length&&r`<${le} icon="inbox" title=${o("No messages yet")} />`}
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
</section>`}function _R(e,t){let n=new Map(t.dialogs.flatMap(a=>a.episodes.map(i=>[i.number,{...i,dialog:a}]))),s=[];return e.forEach(({episode:a,message:i},l)=>{let c=n.get(a);a!==e[l-1]?.episode&&s.push(r`<li class="clep" key=${`e${a}.${i.id}`}>
<span class="grow cut b6">
${et(i.created_at,Y.value)}
${c?.title?` · ${o("“{text}”",{text:c.title})}`:""} · ${o("No. {number}",{number:oe(a)})}
</span>
${c?.state==="closed"&&r`<span class="tag plain">${o("closed")}</span>`}
<a class="link t12" href=${L("all",i.dialog_id,i.no)}>${o("Open conversation")}</a>
</li>`),s.push(r`<${SR} key=${i.id} message=${i} kind=${c?.dialog.kind} contact=${t} />`)}),s}function SR({message:e,kind:t,contact:n}){if(e.kind==="system")return r`<li class="clline sys">
<span class="t12 mut">
${Wi(e)} · <span title=${Ke(e.created_at)}>${K(e.created_at)}</span>
</span>
</li>`;let s=e.author.operator_id?F(e.author.operator_id):e.kind==="in"&&n.kind==="person"?n.name:e.author.name||o("Sent outside Okno");return r`<li class=${`clline ${e.kind}`}>
${e.kind==="note"?r`<span class="nic"><${m} name="lock" size="m" /></span>`:r`<${we} kind=${t} named />`}
<div class="grow">
<span class="t12">
<b class="b6">${s}</b> <a class="mut"
href=${new URL(Pi(e)).pathname+new URL(Pi(e)).search}
title=${Ke(e.sent_at)}>
${K(e.created_at)}
</a>
${e.deleted_at?r` · ${o("The message was deleted")}`:null}
${e.delivery&&Rn(e)?r` · ${o("Scheduled for {when}",{when:pt(Mn(e))})}`:null}
</span>
<div class="clsaid"><${Zu} message=${e} client=${n.id} /></div>
</div>
</li>`}var L0=b(()=>{W();O();Ue();V();Ye();se();x();Se();U();D();Ln();N();L$();R$();w$();Fi();M$();Le();vr()});function F0(e){I$.value=e,w.value="why"}var I$,W0,z$=b(()=>{X();re();I$=_(null),W0=e=>!!(e?.data?.run||e?.data?.rule)});function Sr(e){j0.value="",requestAnimationFrame(()=>{j0.value=e})}var j0,dp=b(()=>{X();j0=_("")});function fp(e){let t=c=>e.filter(u=>u.kind===c).length,[n,s,a,i]=["operator","team","channel","hours"].map(t),l=[n&&C("{n} operator","{n} operators",n),s&&C("{n} team","{n} teams",s),a&&C("{n} channel","{n} channels",a),i&&o("working hours")];return o("No longer there: {list}",{list:l.filter(Boolean).join(", ")})}var OR,mp,ER,Ki,Cr=b(()=>{x();OR={loop:()=>o("it ran more than 5 times in one conversation within a minute"),failing:()=>o("it failed five times in a row")},mp=e=>OR[e]?.()??o("a fault, code {code}",{code:e});ER={"opted-out":()=>o("the client does not want automatic messages"),group:()=>o("it is a group chat"),automatic:()=>o("the client's message is automatic itself"),"no-address":()=>o("the client has no address in this channel"),"own-address":()=>o("it is one of our own addresses"),disowned:()=>o("the sender's address is forged"),blocked:()=>o("the client has blocked us"),"channel-gone":()=>o("the channel was removed"),"channel-paused":()=>o("the channel is paused"),"before-connection":()=>o("the message is older than the channel's connection"),"too-late":()=>o("too much time had passed"),"said-already":()=>o("it was said in this conversation already"),frequency:()=>o("it was said recently"),"sender-budget":()=>o("this address got 5 automatic messages today"),"dialog-budget":()=>o("this conversation got 20 automatic messages today"),"channel-budget":()=>o("the channel sent its automatic messages of this hour"),tripped:()=>o("the guard against loops has stopped it"),paused:()=>o("all automation was stopped"),"no-text":()=>o("there is no text for this channel and language"),nobody:()=>o("nobody could take it"),assigned:()=>o("it had an assignee already"),closed:()=>o("the conversation was closed"),missing:()=>o("the rule refers to something that is gone")},Ki=e=>ER[e]?.()??o("refused, code {code}",{code:e})});function AR({kind:e,body:t},n){let s=W$[e];return s?[s.when(t,n),s.then(t,n)]:[e,""]}function H0(e,{channels:t=[],teams:n=[]},s){let a=[...t.map(s.channel),...n.map(s.team)];return a.length?`${e} (${a.join(", ")})`:e}function NR({operators:e,team_id:t,only_here:n,former_days:s},a){let i=[PR(e,t,a)];return n&&i.push(o("only to those at the screen")),s&&i.push(o("first to the previous assignee")),i.join(", ")}function PR(e,t,n){return t?o("in turn within the team “{team}”, who are online",{team:n.team(t)}):e?e.length===1?o("assign to: {name}, when online",{name:n.person(e[0])}):C("in turn among {n} operator online","in turn among {n} operators online",e.length):o("in turn among all who are online")}function DR(e=[]){let t=n=>(n.channel_id===null?0:2)+(n.language===Ne.value?0:1);return e.filter(n=>n.text.trim()).sort((n,s)=>t(n)-t(s))[0]?.text??""}function B$({texts:e=[],frequency:t}){let n=DR(e);if(!n)return o("no text is written yet");let s=[o("“{text}”",{text:MR(n)})];return e.length>1&&s.push(C("and {n} more text","and {n} more texts",e.length-1)),t?.every==="hours"&&s.push(C("at most once in {n} hour","at most once in {n} hours",t.hours)),s.join(", ")}function RR({first_minutes:e,next_minutes:t,stages:n=[],channels:s,teams:a},i){let l=n.map(d=>Math.round(e*d/100)),u=e===t&&l.length>0?C("A client waits for {list} minute","A client waits for {list} minutes",l.at(-1),{list:U0(l.map(String))}):o("The first reply {first}, next replies {next}",{first:K0(e),next:K0(t)});return H0(u,{channels:s,teams:a},i)}function LR({first_minutes:e,next_minutes:t,stages:n=[],whom:s,email:a},i){let l=G0(s,a,i);return e===t?l:o("at {list} of the time {what}",{list:U0(n.map(F$)),what:l})}function j$(e,t){let n=(e?.operators??[]).map(t.person);return[e?.assignee&&o("the assignee"),e?.leads&&o("team leads"),...n].filter(Boolean)}function G0(e,t,n){let s=j$(e,n).join(", ")||o("no one");return t?o("notify on screen and by email: {list}",{list:s}):o("notify: {list}",{list:s})}function $p({every:e,hours:t=0}){return e==="hours"?C("At most once in {n} hour","At most once in {n} hours",t):{message:o("To every message"),wait:o("Once until we reply"),episode:o("Once per conversation")}[e]}var q0,U0,W$,Tr,ot,Ui,MR,K0,F$,ao=b(()=>{x();q0=90,U0=e=>new Intl.ListFormat(Ne.value==="ru"?"ru-RU":"en-GB").format(e),W$={distribution:{icon:"users-round",title:()=>o("Round-robin assignment"),when:({channels:e=[]},t)=>H0(o("A new conversation without an assignee"),{channels:e},t),then:NR},reply_assigns:{icon:"hand",title:()=>o("Who replies becomes the assignee"),when:()=>o("An operator replies in a conversation without an assignee"),then:()=>o("assign it to them")},autoreply:{icon:"message-square-reply",title:()=>o("Auto-reply"),when:({clients:e})=>e==="new"?o("The first conversation of a new client"):o("A new conversation"),then:B$},out_of_hours:{icon:"moon",title:()=>o("Out of hours"),when:({hours_id:e},t)=>o("A message outside “{hours}”",{hours:t.hours(e)}),then:B$},receipt:{icon:"mail",title:()=>o("Receipt"),when:()=>o("A new conversation by email"),then:B$},sla:{icon:"alarm-clock-check",title:({first_minutes:e})=>C("SLA within {n} minute","SLA within {n} minutes",e),when:RR,then:LR},untouched:{icon:"bell-ring",title:()=>o("Reminder that nobody took it"),when:({minutes:e})=>C("Nobody takes a conversation for {n} minute","Nobody takes a conversation for {n} minutes",e),then:({whom:e,email:t},n)=>G0(e,t,n)}},Tr=e=>W$[e]?.icon??"zap",ot=({kind:e,body:t})=>W$[e]?.title(t)??e;Ui=(e,t)=>AR(e,t).filter(Boolean).join(" → ");MR=e=>{let t=e.trim().replace(/\{[^{}|]*\|?([^{}]*)\}/g,(n,s)=>s||"…").replace(/\s+/g," ").replace(/(?<!\.)\.$/,"");return t.length>q0?`${t.slice(0,q0-1).trimEnd()}…`:t};K0=e=>C("within {n} minute","within {n} minutes",e);F$=e=>o("{n}%",{n:e})});async function kn(){let e=hp+=1;try{let t=await q("/api/rules");if(e!==hp)return;Ae.value=t,Or.value=null}catch(t){if(!(t instanceof ce))throw t;e===hp&&(Or.value=t)}}async function eS(){try{let{hours:e}=await q("/api/hours");bp.value=Object.fromEntries(e.map(t=>[t.id,t]))}catch(e){if(!(e instanceof ce))throw e}}function tS(){clearTimeout(V0),gp&&(V0=setTimeout(kn,IR))}function nS(){gp+=1,kn(),eS();let e=setInterval(()=>{document.hidden||kn()},zR);return()=>{gp-=1,clearInterval(e)}}function q$(e){hp+=1;let{rules:t}=Ae.peek(),n=t.some(s=>s.id===e.id);Ae.value={...Ae.peek(),rules:n?t.map(s=>s.id===e.id?{...s,...e}:s):[...t,e]}}async function Er(e,t){e&&q$(e);try{let n=await t();return n?.rule?q$(n.rule):await kn(),n??!0}catch(n){if(!(n instanceof ce))throw n;return await kn(),n.code==="not-reviewed"?oS(cn(e.id)):fe(B(n)),null}}function vp(e,t,n,s){let a=n(),i=ne(e,{icon:t,undo:async()=>{await a&&await s()}});return a.then(l=>{l||Hr(i)}),a}function oS(e){wp.value=e,w.value="rulefirst"}function sS(e,t){return t&&Ns(e.kind)?.writes_to_clients&&!e.reviewed?(oS(e),null):U$(e,t)}function G$(e,t){let n=Hi(e.group),s=n[n.findIndex(l=>l.id===e.id)+1]?.id??null;if(t===s||t===e.id)return null;let a=n.filter(l=>l.id!==e.id);a.splice(t===null?a.length:a.findIndex(l=>l.id===t),0,e);let i=new Map(a.map((l,c)=>[l.id,c]));return Ae.value={...Ae.peek(),rules:Ae.peek().rules.map(l=>i.has(l.id)?{...l,place:i.get(l.id)}:l)},vp(o("Order changed: {name}",{name:ot(e)}),"arrow-up",Q0(e.id,t),Q0(e.id,s))}function kp(e,t){let n=Hi(e.group),s=n.findIndex(a=>a.id===e.id);return n[s+t]?(G$(e,t<0?n[s-1].id:n[s+2]?.id??null),!0):!1}function aS(e){return Ae.value={...Ae.peek(),rules:Ae.peek().rules.filter(t=>t.id!==e.id)},vp(o("Rule deleted: {name}",{name:ot(e)}),"trash-2",X0(e.id,!0),X0(e.id,!1))}async function iS({id:e,kind:t,version:n,body:s}){let a=e?await Z(`/api/rules/${e}`,{version:n,body:s},{method:"PATCH"}):await Z("/api/rules",{kind:t,body:s});return q$(a.rule),a.rule}var IR,zR,Ae,Or,bp,We,cn,Ns,Z0,Hi,K$,gp,hp,V0,BR,wp,Y0,U$,J0,H$,yp,Q0,V$,X0,rS,Xt=b(()=>{X();V();x();D();lt();De();re();ao();IR=250,zR=3e4,Ae=_(null),Or=_(null),bp=_({}),We=he(()=>A.value?.role==="administrator"),cn=e=>Ae.value?.rules.find(t=>t.id===e)??null,Ns=e=>Ae.value?.kinds.find(t=>t.kind===e)??null,Z0=e=>bp.value[e]?.name,Hi=e=>(Ae.value?.rules??[]).filter(t=>t.group===e).sort((t,n)=>t.place-n.place||t.id-n.id),K$=e=>!!e.paused_at||e.missing.length>0,gp=0,hp=0,V0=null;BR=e=>e.k==="rule"||e.k==="gone"&&e.of==="rule";mn(e=>{e.some(BR)&&tS(),gp&&e.some(t=>t.k==="hours")&&eS()});as(tS);wp=_(null);Y0=(e,t,n)=>()=>Er({id:e,active:t},()=>Z(`/api/rules/${e}/active`,n===void 0?{active:t}:{active:t,version:n}));U$=(e,t,n)=>vp(t?o("Switched on: {name}",{name:ot(e)}):o("Switched off: {name}",{name:ot(e)}),"zap",Y0(e.id,t,n),Y0(e.id,!t)),J0=e=>()=>(Ae.value={...Ae.peek(),paused:e},Er(null,()=>Z("/api/automation/paused",{paused:e}))),H$=e=>vp(e?o("All automation is stopped"):o("Automation works again"),e?"pause":"play",J0(e),J0(!e)),yp=e=>Er({id:e.id,paused_at:null,paused_why:null},()=>Z(`/api/rules/${e.id}/resume`,{})),Q0=(e,t)=>()=>Er(null,()=>Z(`/api/rules/${e}/place`,{before:t}));V$=(e,t)=>{let n=Hi(e.group);return!!n[n.findIndex(s=>s.id===e.id)+t]},X0=(e,t)=>()=>Er(null,()=>Z(`/api/rules/${e}/removed`,{removed:t}));rS=e=>Er(null,()=>Z(`/api/rules/${e.id}/share-out`,{}))});var xp,Y$=b(()=>{O();Xt();xp=({rule:e,label:t})=>r`<input class="tog" type="checkbox" role="switch" aria-label=${t} checked=${e.active} onChange=${n=>{let s=n.currentTarget.checked;n.currentTarget.checked=e.active,sS(e,s)}} />`});function WR(e){let t=Math.max(1,...e),n=(lS-2)/Math.max(1,e.length-1),s=(a,i)=>`${(1+i*n).toFixed(1)} ${(J$-2-a/t*(J$-5)).toFixed(1)}`;return`M${e.map(s).join("L")}`}function jR(e){return e.active?[C("{n} time today","{n} times today",e.today,{n:oe(e.today)}),e.last_run_at?o("{span} ago",{span:An(Y.value-e.last_run_at)}):o("has not run yet")]:[o("off"),o("changed {date}",{date:Ot(e.changed_at)})]}function qR(e){let t=s=>{let a=cn(_p.id);!a||a.group!==e.group||a.id===e.id||(s.preventDefault(),s.currentTarget.dataset.drop=KR(s)?"after":"before")},n=s=>delete s.currentTarget.dataset.drop;return{draggable:!0,onDragStart:s=>{_p.id=e.id,s.dataTransfer.effectAllowed="move",s.dataTransfer.setData("text/plain",ot(e))},onDragEnd:()=>{_p.id=null},onDragOver:t,onDragLeave:n,onDrop:s=>{s.preventDefault();let a=s.currentTarget.dataset.drop==="after";n(s);let i=cn(_p.id);i&&G$(i,a?UR(s.currentTarget,i):e.id)}}}function KR(e){let t=e.currentTarget.getBoundingClientRect();return e.currentTarget.parentElement.clientWidth>t.width*1.5?e.clientX>t.left+t.width/2:e.clientY>t.top+t.height/2}function UR(e,t){let n=e.nextElementSibling;return Number(n?.dataset.rule)===t.id&&(n=n.nextElementSibling),n?Number(n.dataset.rule):null}function HR(e,t){let n={ArrowUp:-1,ArrowDown:1}[e.key];if(!n||!e.shiftKey||!(e.ctrlKey||e.metaKey)||!We.value)return;e.preventDefault(),e.stopPropagation();let s=e.currentTarget.querySelector("h3 a");Sr(kp(t,n)?o("Moved: {name}",{name:ot(t)}):o("This is the edge of the group")),requestAnimationFrame(()=>s.focus())}function cS({rule:e,names:t,open:n}){let s=ot(e),a=We.value?qR(e):{},i=["card","hov","rule",e.paused_at&&"failing",!e.paused_at&&e.missing.length&&"lacking"];return r`<article class=${i.filter(Boolean).join(" ")} data-rule=${e.id} data-off=${e.active?null:""}
aria-current=${n?"true":null} ...${a} onKeyDown=${l=>HR(l,e)}>
<span class="ric"><${m} name=${Tr(e.kind)} /></span>
<h3>
<a href=${Re(e.id)}
aria-keyshortcuts=${We.value?"Control+Shift+ArrowUp Control+Shift+ArrowDown":null}>
${s}
</a>
</h3>
${We.value?r`<${xp} rule=${e} label=${o("The rule “{name}” is on",{name:s})} />`:r`<span class="tag plain">${e.active?o("on"):o("off")}</span>`}
<p class="ds">${Ui(e,t)}</p>
<${GR} rule=${e} />
<div class="mt2">
${jR(e).map((l,c)=>r`${c>0&&r`<span aria-hidden="true">·</span>`}<span>${l}</span>`)}
<${FR} days=${e.days} />
</div>
</article>`}function GR({rule:e}){return e.paused_at?r`<p class="rulebad">
<${m} name="circle-alert" size="s" />
<span class="grow">${o("Paused: {cause}",{cause:mp(e.paused_why)})}</span>
${We.value&&r`<button type="button" class="btn small" onClick=${()=>yp(e)}>${o("Go on")}</button>`}
</p>`:e.missing.length?r`<p class="rulewarn">
<${m} name="triangle-alert" size="s" />
<span class="grow">${fp(e.missing)}</span>
${We.value&&r`<a class="link" href=${Re(e.id)}>${o("Choose a replacement")}</a>`}
</p>`:null}var lS,J$,FR,_p,uS=b(()=>{O();Ye();se();x();U();N();dp();Cr();Xt();Y$();ao();[lS,J$]=[72,18];FR=({days:e})=>r`<svg class="spark" viewBox=${`0 0 ${lS} ${J$}`} role="img"
aria-label=${o("Runs in the last 14 days: {list}",{list:e.join(", ")})}>
<path d=${WR(e)} />
</svg>`;_p={id:null}});var VR,ke,Sp,qo=b(()=>{x();Se();N();D();Xt();VR=1,ke={person:F,team:e=>rt.value[e]?.name??o("Deleted team"),channel:e=>Oe.value[e]?.name??o("Removed channel"),hours:e=>Z0(e)??(e===VR?o("company hours"):o("Removed hours"))},Sp=()=>Object.values(Oe.value).filter(e=>e.health!=="removed").sort((e,t)=>ge(e.kind).localeCompare(ge(t.kind))||e.name.localeCompare(t.name))});function JR(e,t){let n=new Map(e.map(l=>[mS(l),l.text])),s=new Map(t.map(l=>[mS(l),l.text])),a=[...s].filter(([l,c])=>n.get(l)!==c),i=[...n.keys()].filter(l=>!s.has(l));return[...a.map(([l,c])=>o("Text ({place}): “{text}”",{place:l,text:c})),...i.map(l=>o("Text removed ({place})",{place:l}))]}function Cp(e,t){return Object.keys(t).flatMap(n=>{if(JSON.stringify(e[n])===JSON.stringify(t[n]))return[];if(n==="texts")return JR(e.texts,t.texts);let[s,a]=YR[n]??[()=>n,JSON.stringify];return[o("{field}: {before} → {after}",{field:s(),before:a(e[n]),after:a(t[n])})]})}var pS,dS,Q$,X$,YR,mS,Z$=b(()=>{x();qo();ao();pS=e=>e?o("yes"):o("no"),dS=e=>t=>t?.length?t.map(e).join(", "):o("all"),Q$=e=>e?ke.team(e):o("none"),X$=e=>t=>e[t](),YR={operators:[()=>o("Operators"),e=>e?e.map(ke.person).join(", "):o("all")],team_id:[()=>o("Team"),Q$],channels:[()=>o("Channels"),dS(e=>ke.channel(e))],teams:[()=>o("Teams"),dS(e=>ke.team(e))],cap:[()=>o("Open conversations of one person, at most"),String],only_here:[()=>o("Only those at the screen"),pS],former_days:[()=>o("Days for the previous assignee"),String],absent:[()=>o("When the assignee is absent"),X$({keep:()=>o("leave it to the assignee"),next:()=>o("give it to the next operator"),team:()=>o("give it to a team")})],absent_minutes:[()=>o("Minutes until absent"),String],absent_team_id:[()=>o("Team for conversations of the absent"),Q$],nobody:[()=>o("When nobody can take it"),X$({leave:()=>o("leave it unassigned"),team:()=>o("give it to a team")})],nobody_team_id:[()=>o("Team when nobody can take it"),Q$],clients:[()=>o("Clients"),X$({all:()=>o("All clients"),new:()=>o("Only new clients")})],frequency:[()=>o("How often"),$p],hours_id:[()=>o("Working hours"),e=>ke.hours(e)],first_minutes:[()=>o("First reply within"),String],next_minutes:[()=>o("Next replies within"),String],minutes:[()=>o("Minutes"),String],stages:[()=>o("Moments"),e=>e.map(F$).join(", ")],whom:[()=>o("Whom to notify"),e=>j$(e,ke).join(", ")||o("no one")],email:[()=>o("Also by email"),pS]},mS=({channel_id:e,language:t})=>`${e===null?o("All channels"):ke.channel(e)}, ${t}`});function QR(e){return[...e.replace(/\{\s*(\w+)\s*(\|[^{}]*)?\}/g,(n,s)=>Gi.includes(s)?"":n).matchAll(/\{[^{}]*\}?|\}/g)].map(([n])=>n)}function XR({texts:e=[]},t){let n=new Set;e.length||(t.texts=o("Write at least one text")),e.forEach((s,a)=>{let i=`${s.channel_id}:${s.language}`,l=QR(s.text);s.text.trim()?s.text.length>fS?t[`texts.${a}`]=C("At most {n} character","At most {n} characters",fS):l.length?t[`texts.${a}`]=o("There is no such variable: {list}",{list:l.join(" ")}):n.has(i)&&(t[`texts.${a}`]=o("There is already a text for this channel and language")):t[`texts.${a}`]=o("Write the text that the client will get"),n.add(i)})}function ZR({frequency:e},t){e?.every==="hours"&&!Ps(e.hours,1,hS)&&(t.frequency=Ds(1,hS))}function gS({whom:e},t){!e.assignee&&!e.leads&&!e.operators.length&&(t.whom=o("Choose who is notified"))}function th({kind:e,body:t}){let n={};return e2[e]?.(t,n),n}var Gi,fS,Op,$S,Tp,hS,Ps,Ds,eh,e2,Ep=b(()=>{x();Gi=["name","number","company","hours","back"],fS=4e3,Op=1440,$S=30*Op,Tp=60*Op,hS=24*365;Ps=(e,t,n)=>Number.isInteger(e)&&e>=t&&e<=n,Ds=(e,t)=>o("A whole number from {least} to {most}",{least:e,most:t});eh=(e,t)=>{XR(e,t),ZR(e,t)},e2={distribution:(e,t)=>{e.operators&&!e.operators.length&&(t.operators=o("Choose at least one operator")),e.team_id===0&&(t.team_id=o("Choose a team")),Ps(e.cap,0,1e3)||(t.cap=Ds(0,1e3)),Ps(e.former_days,0,365)||(t.former_days=Ds(0,365)),e.absent!=="keep"&&!Ps(e.absent_minutes,0,Op)&&(t.absent_minutes=Ds(0,Op)),e.absent==="team"&&!e.absent_team_id&&(t.absent_team_id=o("Choose a team")),e.nobody==="team"&&!e.nobody_team_id&&(t.nobody_team_id=o("Choose a team"))},autoreply:eh,out_of_hours:eh,receipt:eh,sla:(e,t)=>{Ps(e.first_minutes,1,Tp)||(t.first_minutes=Ds(1,Tp)),Ps(e.next_minutes,1,Tp)||(t.next_minutes=Ds(1,Tp)),e.stages.length?e.stages.some(n=>!Ps(n,1,1e3))?t.stages=Ds(1,1e3):new Set(e.stages).size<e.stages.length&&(t.stages=o("Two moments are the same")):t.stages=o("Add at least one moment"),gS(e,t)},untouched:(e,t)=>{Ps(e.minutes,1,$S)||(t.minutes=Ds(1,$S)),gS(e,t)}}});function t2(e){let t=(e?.detail?.errors??[]).map(({field:n,message:s})=>[n.split(".").at(-1),s]);return Object.fromEntries(t)}function Nr({id:e,kind:t,version:n,body:s}){$e.value={id:e,kind:t,version:n,body:s,base:JSON.stringify(s)},nh.value=!1,Ar.value=null,Ms.value=null}function Ap(e){$e.value={...$e.peek(),body:{...$e.peek().body,...e}}}function wS(){let{id:e,kind:t}=$e.peek();Nr(e?cn(e):oh(t))}function yS(e){let{version:t,base:n}=$e.peek();e.version!==t&&(JSON.stringify(e.body)===n?$e.value={...$e.peek(),version:e.version}:ro.peek()?Ms.value={by:e.changed_by,at:e.changed_at}:Nr(e))}function xS(){let{id:e}=$e.peek();return $e.value={...$e.peek(),version:cn(e).version},Ms.value=null,Np()}function n2(){requestAnimationFrame(()=>{document.querySelector(".edbody [aria-invalid='true']")?.focus()})}async function Np(){if(!$e.peek()||ya.peek())return!1;if(nh.value=!0,Ar.value=null,Object.keys(th($e.peek())).length)return n2(),!1;ya.value=!0;let e=$e.peek();try{let t=await iS(e);return $e.peek()===e?Nr(t):$e.value={...$e.peek(),id:t.id,version:t.version,base:JSON.stringify(t.body)},e.id||(ne(o("Rule created: {name}. It is off.",{name:ot(t)}),{icon:"zap"}),R(Re(t.id),{replace:!0,sure:!0})),!0}catch(t){if(!(t instanceof ce))throw t;return t.code==="changed-meanwhile"?(await kn(),Ms.value={by:t.detail.by,at:t.detail.at}):Ar.value=t,!1}finally{ya.value=!1}}var $e,nh,ya,Ar,Ms,ro,bS,vS,oh,kS,_S,ka=b(()=>{X();V();x();U();De();Ep();Xt();ao();$e=_(null),nh=_(!1),ya=_(!1),Ar=_(null),Ms=_(null),ro=he(()=>!!$e.value&&JSON.stringify($e.value.body)!==$e.value.base),bS=he(()=>$e.value&&nh.value?{...th($e.value),...t2(Ar.value)}:{});vS=()=>{$e.value=null},oh=e=>({id:null,kind:e,version:0,body:Ns(e).default});kS=()=>Nr(cn($e.peek().id));_S=e=>({"unknown-variable":()=>o("A text names a variable that does not exist.")})[e.code]?.()??B(e)});function Pp(e,t){return t==null||t===""?o("none"):Array.isArray(t)?t.length?t.map(n=>Pp(e,n)).join(", "):o("any"):SS[e]?SS[e](t):typeof t=="boolean"?r2(t):typeof t=="object"?JSON.stringify(t):String(t)}var o2,CS,s2,a2,r2,SS,Dp,i2,l2,Mp,Rp=b(()=>{x();N();Cr();qo();o2={ordinary:()=>o("A person wrote to us alone"),every:()=>o("How often"),new_client:()=>o("New client"),closed:()=>o("Outside working hours"),channel_kind:()=>o("Kind of channel"),channel:()=>o("Channel"),team:()=>o("Team"),assignee:()=>o("Assignee"),minutes:()=>o("Minutes passed"),untouched:()=>o("Nobody took it")},CS=e=>o2[e]?.()??e,s2={message:()=>o("to every message"),wait:()=>o("once until we reply"),episode:()=>o("once per conversation"),hours:()=>o("once in some hours")},a2=e=>s2[e]?.()??e,r2=e=>e?o("yes"):o("no"),SS={assignee:ke.person,channel:ke.channel,team:ke.team,channel_kind:ge,every:e=>a2(e)};Dp=e=>({did:()=>o("done"),refused:()=>Ki(e.code),failed:()=>o("it failed")})[e.outcome](),i2=e=>new Intl.ListFormat(Ne.value==="ru"?"ru-RU":"en-GB").format((e.operators??[]).map(ke.person)),l2={say:({message_id:e})=>e?o("A message was sent to the client"):o("No message was sent"),assign:({operator_id:e,team_id:t})=>e?o("Assigned to {name}",{name:ke.person(e)}):o("Given to the team “{team}”",{team:ke.team(t)}),target:({minutes:e})=>C("Reply is due within {n} minute","Reply is due within {n} minutes",e),notify:e=>e.operators?.length?o("Notified: {list}",{list:i2(e)}):o("Notified")},Mp=e=>l2[e.do]?.(e)??e.do});function c2({one:e}){let t=e.holds?r`<${m} name="check" size="s" /><span class="vh">${o("fits")}</span>`:r`<span class="nofit"><${m} name="x" size="s" /></span><span class="vh">${o("does not fit")}</span>`,n=Pp(e.field,e.wanted),s=Pp(e.field,e.value);return r`
${t}
<span>
${s}
${n!==s&&r` <span class="dim t12">${o("wanted: {value}",{value:n})}</span>`}
</span>
`}var Lp,sh=b(()=>{O();x();Fi();Se();N();Rp();Lp=({run:e})=>r`<dl class="kv runkv">
${e.values.map(t=>r`<div key=${t.field}><dt>${CS(t.field)}</dt><dd><${c2} one=${t} /></dd></div>`)}
${e.done.map((t,n)=>r`<div key=${n}><dt>${n?"":o("Done")}</dt><dd>${Mp(t)}</dd></div>`)}
${e.skipped.map((t,n)=>r`<div key=${`s${t.id}`}>
<dt>${n?"":o("Passed over")}</dt>
<dd>
<${H} name=${F(t.id)} size="xs" />
<s class="dim">${F(t.id)}</s>
<span class="dim t12">${y$(t)}</span>
</dd>
</div>`)}
${e.error&&r`<div><dt>${o("Error")}</dt><dd><code class="runerror">${e.error}</code></dd></div>`}
</dl>`});function TS({rule:e}){let[t,n]=g(u2),[s,a]=g(!1),i=async c=>{try{let u=await q(`/api/rules/${e.id}/runs${c?`?before=${c}`:""}`);n(d=>({runs:c?[...d.runs,...u.runs]:u.runs,more:u.more,problem:null})),c||a(!1)}catch(u){if(!(u instanceof ce))throw u;n(d=>({...d,problem:u}))}};M(()=>{i()},[e.id]),M(()=>{t.runs&&a((t.runs[0]?.at??0)<(e.last_run_at??0))},[e.last_run_at]);let l=Dt(150,!t.runs&&!t.problem);return!t.runs&&t.problem?r`<${le} icon="unplug" title=${o("The log could not be loaded")} text=${B(t.problem)}>
<button type="button" class="btn" onClick=${()=>i()}>${o("Retry")}</button>
<//>`:t.runs?t.runs.length?r`
${s&&r`<p class="runmore">
<button type="button" class="btn small" onClick=${()=>i()}>
<${m} name="arrow-up" size="s" />
${o("Show newer runs")}
</button>
</p>`}
<ol class="runs">${p2(t.runs)}</ol>
${t.problem&&r`<p class="t13 runmore" role="alert">${B(t.problem)}</p>`}
${t.more&&r`<p class="runmore">
<button type="button" class="btn small" onClick=${()=>i(t.runs.at(-1).id)}>
${o("Show older ones")}
</button>
</p>`}
`:r`<${le} icon="history" title=${o("No runs yet")} text=${e.active?o("Runs of the last 90 days appear here."):o("The rule is off. “Dry run” shows what it would do.")} />`:l&&r`<div class="sks" aria-busy="true">
${[90,70,80].map(c=>r`<${Ze} key=${c} width=${c} />`)}
</div>`}function p2(e){let t=[];return e.forEach((n,s)=>{(!s||Tt(e[s-1].at)!==Tt(n.at))&&t.push(r`<li class="mh" key=${`d${n.id}`}>${Ia(n.at,Y.value)}</li>`),t.push(r`<${f2} key=${n.id} run=${n} />`)}),t}function f2({run:e}){return r`<li class=${`run ${e.outcome}`}>
<details>
<summary>
<${m} name=${d2[e.outcome]} size="s" />
<span class="grow">
<b class="b5 cut blk">${e.client||o("No conversation")}</b>
<span class="t12 mut blk">${m2(e)}</span>
</span>
<time class="t12 dim" title=${Ke(e.at)}>${K(e.at)}</time>
</summary>
<div class="runin">
<${Lp} run=${e} />
<p class="hrow t12">
<span class="dim">${o("Version {n}",{n:e.version})}</span>
${e.dialog_id&&r`<a class="link hrow end" href=${L("all",e.dialog_id)}>${o("Open conversation")}</a>`}
</p>
</div>
</details>
</li>`}var u2,d2,m2,OS=b(()=>{W();O();V();Ye();se();x();U();N();Le();sh();Rp();u2={runs:null,more:!1,problem:null};d2={did:"check",refused:"ban",failed:"circle-alert"},m2=e=>e.outcome==="did"&&e.done.length?e.done.map(Mp).join(", "):Dp(e)});var Ip,ah=b(()=>{X();Ip=_(null)});var Me,St,xn,_n,Sn=b(()=>{O();Me=({title:e,text:t,children:n})=>r`<div class="srow">
<div class="grow"><b class="b5 blk t13">${e}</b>${t&&r`<span class="t12 dim blk">${t}</span>`}</div>
<div class="sctl">${n}</div>
</div>`,St=({id:e,title:t,side:n,children:s})=>r`<section class="psec" aria-labelledby=${e}>
<div class="hrow"><h2 class="head2 grow" id=${e}>${t}</h2>${n}</div>
${s}
</section>`,xn=({label:e,checked:t,onChange:n,disabled:s})=>r`<input class="tog" type="checkbox" role="switch" aria-label=${e} checked=${t} disabled=${s}
onChange=${a=>n(a.currentTarget.checked)} />`,_n=({label:e,options:t,value:n,onPick:s})=>r`<span class="seg" role="group" aria-label=${e}>
${t.map(([a,i,l])=>r`<button type="button" key=${a} aria-pressed=${String(a===n)} lang=${l}
onClick=${()=>s(a)}>
${i}
</button>`)}
</span>`});function ES({rule:e}){let[t,n]=g(30),[s,a]=g({busy:!1,result:null,problem:null}),i=async()=>{a({busy:!0,result:null,problem:null});let l=ro.peek()?{body:$e.peek().body}:{};try{a({busy:!1,result:await Te("POST",`/api/rules/${e.id}/rehearsal`,{days:t,...l}),problem:null})}catch(c){if(!(c instanceof ce))throw c;a({busy:!1,result:null,problem:c})}};return M(()=>a({busy:!1,result:null,problem:null}),[e.version]),r`
<p class="t13 mut">${o("What the rule would have done in the past. Nothing is sent and nothing changes.")}</p>
${ro.value&&r`<p class="hint">${o("Checked with your changes, which are not saved yet.")}</p>`}
<div class="hrow wrap rowgap">
<${_n} label=${o("Period")} value=${String(t)} onPick=${l=>n(Number(l))}
options=${$2.map(l=>[String(l),C("{n} day","{n} days",l)])} />
<button type="button" class="btn primary" disabled=${s.busy} aria-busy=${String(s.busy)} onClick=${i}>
<${m} name="play" size="m" />
${o("Check")}
</button>
</div>
<div aria-live="polite">
${s.busy&&r`<div class="sks">${[90,64,78].map(l=>r`<${Ze} key=${l} width=${l} />`)}</div>`}
${s.problem&&r`<${le} icon="unplug" title=${o("The dry run failed")} text=${B(s.problem)}>
<button type="button" class="btn" onClick=${i}>${o("Retry")}</button>
<//>`}
${s.result&&r`<${g2} rule=${e} result=${s.result} />`}
</div>
`}function h2(e,{matched:t,sent:n}){let s=C("It would have run {n} time","It would have run {n} times",t,{n:oe(t)});if(!Ns(e.kind)?.writes_to_clients)return s;let a={n:oe(n)},i=C("{n} automatic message would have left","{n} automatic messages would have left",n,a);return`${s}, ${i}`}function g2({rule:e,result:t}){let n=Object.entries(t.refused).sort((s,a)=>a[1]-s[1]);return r`
<h3 class="t14 b6 rehead">${h2(e,t)}</h3>
${!t.exact&&r`<p class="hint">
${o("An estimate: {list}.",{list:t.not_recorded.map(w2).join(", ")||o("not everything is recorded")})}
</p>`}
${t.by_channel.length>1&&r`<dl class="kv rekv">
${t.by_channel.map(s=>r`<div key=${s.channel_id}>
<dt class="cut">${ke.channel(s.channel_id)}</dt>
<dd class="num">${oe(s.count)}</dd>
</div>`)}
</dl>`}
${n.length>0&&r`
<h4 class="mh">${o("It would have kept silent")}</h4>
<ul class="reref">
${n.map(([s,a])=>r`<li key=${s}>
<span class="grow">${Ki(s)}</span>
<span class="num">${oe(a)}</span>
</li>`)}
</ul>
`}
${t.dialogs.length>0&&r`
<h4 class="mh">${o("Conversations")}</h4>
<ol class="runs">${t.dialogs.map((s,a)=>r`<${b2} key=${a} one=${s} />`)}</ol>
${t.matched>t.dialogs.length&&r`<p class="hint">${C("The last {n} is shown.","The last {n} are shown.",t.dialogs.length)}</p>`}
`}
`}var $2,b2,v2,w2,AS=b(()=>{W();O();V();Ye();se();x();U();N();Sn();Cr();ka();qo();Xt();$2=[7,30,90];b2=({one:e})=>r`<li class=${`run ${e.outcome}`}>
<a class="runlink" href=${L("all",e.dialog_id)}>
<${m} name=${e.outcome==="did"?"check":"ban"} size="s" />
<span class="grow">
<b class="b5 cut blk">${e.client}</b>
${e.code&&r`<span class="t12 mut blk">${Ki(e.code)}</span>`}
</span>
<span class="t12 dim">${et(e.at,Y.value)}, ${K(e.at)}</span>
</a>
</li>`,v2={presence:()=>o("who was online then is not recorded"),loads:()=>o("how many conversations each had then is not recorded"),here:()=>o("who was at the screen then is not recorded")},w2=e=>v2[e]?.()??e});function NS({label:e,hint:t,error:n,children:s}){let a=ld();return r`<div class="rowgap">
<div class="hrow">
<label class="t13 grow" for=${a}>${e}${t&&r`<span class="t12 dim blk">${t}</span>`}</label>
${s({id:a,invalid:n?"true":null,"aria-describedby":n?`${a}e`:null})}
</div>
<${io} id=${`${a}e`} text=${n} />
</div>`}function Vi({id:e,value:t,onValue:n,unit:s,label:a,...i}){let[l,c]=g(String(t));M(()=>{Number(l)!==t&&!Number.isNaN(t)&&c(String(t))},[t]);let u=h=>{let f=h.currentTarget.value;c(f),n(/^\d+$/.test(f.trim())?Number(f):NaN)},{invalid:d,...p}=i;return r`<span class="hrow tight">
<input class="input numin" id=${e} inputmode="numeric" autocomplete="off" aria-label=${a} value=${l}
aria-invalid=${d} ...${p} onInput=${u} />
${s&&r`<span class="t13 dim">${s}</span>`}
</span>`}function Yi({id:e,label:t,options:n,value:s,onPick:a,invalid:i,...l}){let c=n.findIndex(([u])=>u===s);return r`<select class="sel" id=${e} aria-label=${t} aria-invalid=${i} ...${l}
onChange=${u=>a(n[u.currentTarget.selectedIndex][0])}>
${n.map(([u,d],p)=>r`<option key=${u} value=${p} selected=${p===c}>${d}</option>`)}
</select>`}function ih({label:e,hint:t,error:n,children:s}){let a=ld();return r`<div class="field">
<label for=${a}>${e}</label>
${s({id:a,invalid:n?"true":null,"aria-describedby":n?`${a}e`:null})}
${t&&r`<span class="hint">${t}</span>`}
<${io} id=${`${a}e`} text=${n} />
</div>`}function Wp(e,t=o("Choose a team")){let n=Os().map(s=>[s.id,s.name]);return e&&!n.some(([s])=>s===e)&&n.push([e,`${ke.team(e)} · ${o("deleted")}`]),[[null,t],...n]}function Fp(e){let t=Object.values(bp.value).filter(n=>!n.removed_at&&!n.removed).map(n=>[n.id,n.name]);return t.some(([n])=>n===e)||t.unshift([e,ke.hours(e)]),t}function PS({label:e,all:t,items:n,chosen:s,onChange:a}){return r`<div class="rulechips" role="group" aria-label=${e}>
<button type="button" class="chip" aria-pressed=${String(!s.length)} onClick=${()=>a([])}>
${t}
</button>
${n.map(({id:i,name:l,icon:c})=>r`<button type="button" class="chip" key=${i} aria-pressed=${String(s.includes(i))}
onClick=${()=>a(rh(s,i))}>
${c}
${l}
</button>`)}
</div>`}function jp({chosen:e,onChange:t,kinds:n}){let a=Sp().filter(i=>!n||n.includes(i.kind)).map(i=>({id:i.id,name:i.name,icon:r`<${we} kind=${i.kind} named />`}));for(let i of DS(e,a))a.push({id:i,name:`${ke.channel(i)} · ${o("removed")}`,icon:null});return r`<${zp} name=${o("Channel")}>
<${PS} label=${o("Channel")} all=${o("Any")} items=${a} chosen=${e} onChange=${t} />
<//>`}function MS({chosen:e,onChange:t}){let n=Os().map(({id:s,name:a})=>({id:s,name:a}));for(let s of DS(e,n))n.push({id:s,name:`${ke.team(s)} · ${o("deleted")}`});return!n.length&&!Object.keys(rt.value).length?null:r`<${zp} name=${o("Team")}>
<${PS} label=${o("Team")} all=${o("Any team")} items=${n} chosen=${e} onChange=${t} />
<//>`}function lh({whom:e,email:t,error:n,change:s}){let a=l=>s({whom:{...e,...l}}),i=e.operators.filter(l=>!Pe.value[l]?.active);return r`
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
${qp().map(l=>r`<label key=${l.id}>
<input class="check" type="checkbox" checked=${e.operators.includes(l.id)}
onChange=${()=>a({operators:rh(e.operators,l.id)})} />
<${H} name=${l.name} size="sm" />
<span class="cut">${l.name}</span>
</label>`)}
${i.map(l=>r`<label key=${l} class="hint warn">
<input class="check" type="checkbox" checked
onChange=${()=>a({operators:rh(e.operators,l)})} />
${ke.person(l)} · ${o("no longer works here")}
</label>`)}
</div>
<${io} text=${n} />
</div>
<${Bp} label=${o("Also send an email at once")} hint=${o("Even to those who are at the screen")}
checked=${t} onChange=${l=>s({email:l})} />
`}var Fe,zp,io,Bp,Rs,lo,rh,DS,qp,Kp=b(()=>{W();O();x();D();N();dr();qo();Xt();Fe=({icon:e,title:t,children:n})=>r`<section class="step">
<span class="k"><${m} name=${e} size="s" /></span>
<h3>${t}</h3>
${n}
</section>`,zp=({name:e,children:t})=>r`<div class="cond"><span>${e}</span>${t}</div>`,io=({id:e,text:t})=>t?r`<span class="hint bad" id=${e}>${t}</span>`:null;Bp=({label:e,hint:t,checked:n,onChange:s})=>r`<${NS} label=${e} hint=${t}>
${({id:a})=>r`<input class="tog" id=${a} type="checkbox" role="switch" checked=${n}
onChange=${i=>s(i.currentTarget.checked)} />`}
<//>`;Rs=({label:e,hint:t,value:n,onValue:s,unit:a,error:i})=>r`<${NS} label=${e} hint=${t} error=${i}>
${l=>r`<${Vi} ...${l} value=${n} unit=${a} onValue=${s} />`}
<//>`;lo=({label:e,hint:t,error:n,...s})=>r`<div class="rowgap">
<${ih} label=${e} hint=${t} error=${n}>${a=>r`<${Yi} ...${a} ...${s} />`}<//>
</div>`;rh=(e,t)=>e.includes(t)?e.filter(n=>n!==t):[...e,t];DS=(e,t)=>e.filter(n=>!t.some(s=>s.id===n));qp=()=>Object.values(Pe.value).filter(e=>e.active).sort((e,t)=>e.name.localeCompare(t.name))});function LS({rule:e,body:t,errors:n,change:s}){M(()=>{ms()},[]);let a=x2(t),i=l=>s({operators:l==="chosen"?qp().map(c=>c.id):null,team_id:l==="team"?0:null});return r`
<${Fe} icon="zap" title=${o("When")}>
<p class="cond">${o("A client waits in a conversation without an assignee")}</p>
<${lo} label=${o("Also when the client writes and the assignee is absent")} value=${t.absent}
onPick=${l=>s({absent:l,absent_minutes:t.absent_minutes||k2})}
options=${[["keep",o("leave it to the assignee")],["next",o("give it to the next operator")],["team",o("give it to a team")]]} />
${t.absent==="team"&&r`<${lo} label=${o("Team for conversations of the absent")} value=${t.absent_team_id}
error=${n.absent_team_id} onPick=${l=>s({absent_team_id:l})}
options=${Wp(t.absent_team_id)} />`}
${t.absent!=="keep"&&r`<${Rs} label=${o("Who is away counts as absent after")}
hint=${o("Who is off shift counts at once")} unit=${o("min")} value=${t.absent_minutes}
error=${n.absent_minutes} onValue=${l=>s({absent_minutes:l})} />`}
<//>
<${Fe} icon="list-filter" title=${o("If")}>
<${zp} name=${o("Assignee")}><span class="mut">${o("nobody")}</span><//>
<${jp} chosen=${t.channels} onChange=${l=>s({channels:l})} />
<//>
<${Fe} icon="user-round-check" title=${o("Then assign in turn")}>
<${_n} label=${o("Among whom")} value=${a} onPick=${l=>l!==a&&i(l)}
options=${[["all",o("Everyone")],["team",o("Team")],["chosen",o("Chosen")]]} />
${a==="team"&&r`<${lo} label=${o("Team")} value=${t.team_id||null} error=${n.team_id}
onPick=${l=>s({team_id:l??0})} options=${Wp(t.team_id)} />`}
${a==="chosen"&&r`<${_2} chosen=${t.operators} rule=${e} error=${n.operators}
onChange=${l=>s({operators:l})} />`}
<${Rs} label=${o("Open conversations of one person, at most")}
hint=${o("0: the workload limit of each person")} value=${t.cap} error=${n.cap}
onValue=${l=>s({cap:l})} />
<${Bp} label=${o("Only those at the screen")}
hint=${o("Whose page is open; those who are online by their status, otherwise")} checked=${t.only_here}
onChange=${l=>s({only_here:l})} />
<${Bp} label=${o("First to the previous assignee, when online")}
checked=${t.former_days>0||Number.isNaN(t.former_days)}
onChange=${l=>s({former_days:l?y2:0})} />
${t.former_days!==0&&r`<${Rs} label=${o("If they had it within the last")} unit=${o("days")} value=${t.former_days}
error=${n.former_days} onValue=${l=>s({former_days:l})} />`}
<${lo} label=${o("When nobody can take it")} value=${t.nobody} onPick=${l=>s({nobody:l})}
options=${[["leave",o("leave it unassigned, deal it to the first who can")],["team",o("give it to a team")]]} />
${t.nobody==="team"&&r`<${lo} label=${o("Team when nobody can take it")} value=${t.nobody_team_id}
error=${n.nobody_team_id} onPick=${l=>s({nobody_team_id:l})}
options=${Wp(t.nobody_team_id)} />`}
<//>
${e.id&&r`<${S2} rule=${e} />`}
`}function _2({chosen:e,rule:t,error:n,onChange:s}){let[a,i]=g(null),l=qp().filter(p=>!e.includes(p.id)),c=[...e.map(p=>Pe.value[p]??{id:p,name:F(p),active:!1}),...l],u=(p,h)=>{if(h<0||h>=e.length)return;let f=e.filter($=>$!==p);f.splice(h,0,p),s(f),Sr(o("{name}: place {n} of {all}",{name:F(p),n:h+1,all:f.length}))},d=(p,h)=>{let f={ArrowUp:-1,ArrowDown:1}[p.key];if(!f)return;p.preventDefault();let $=p.currentTarget;u(h,e.indexOf(h)+f),requestAnimationFrame(()=>$.focus())};return r`
<ul class="ppl rowgap" aria-label=${o("Operators in their order")}>
${c.map(p=>{let h=e.indexOf(p.id),f=h>=0;return r`<li key=${p.id} class=${a===p.id?"carried":null}
draggable=${f&&We.value?!0:null} onDragStart=${$=>{$.dataTransfer.setData("text/plain",p.name),i(p.id)}} onDragEnd=${()=>i(null)} onDragOver=${$=>{a===null||!f||($.preventDefault(),a!==p.id&&u(a,h))}} onDrop=${$=>$.preventDefault()}>
${f&&We.value?r`<button type="button" class="ib small gripb" aria-label=${o("Move: {name}",{name:p.name})}
title=${o("Drag, or press ↑ and ↓")} onKeyDown=${$=>d($,p.id)}>
<${m} name="grip-vertical" size="m" />
</button>`:r`<span class="gripb ib small"></span>`}
<${H} name=${p.name} size="md">${p.active&&r`<${pa} shift=${Kt(p)} />`}<//>
<span class="grow">
<span class="cut b5 blk">${p.name}</span>
<span class=${p.active?"t12 dim cut blk":"t12 hint warn blk"}>
${p.active?[da(p),kf(Kt(p))].filter(Boolean).join(" · "):o("no longer works here")}
</span>
</span>
${f&&t.next_operator_id===p.id&&r`<span class="tag plain">${o("next")}</span>`}
<input class="tog" type="checkbox" role="switch" aria-label=${o("{name} takes part",{name:p.name})}
checked=${f} aria-invalid=${n?"true":null}
onChange=${()=>s(f?e.filter($=>$!==p.id):[...e,p.id])} />
</li>`})}
</ul>
<${io} text=${n} />
`}function S2({rule:e}){let t=[...e.shares??[]].sort((a,i)=>i.count-a.count),n=Math.max(1,...t.map(a=>a.count)),s=async()=>{let a=await rS(e);a&&ne(C("{n} conversation is being dealt","{n} conversations are being dealt",a.count),{icon:"users-round"})};return r`<section class="rulenow" aria-labelledby="rulenow">
<h3 class="t13 b6" id="rulenow">${o("Today")}</h3>
${e.next_operator_id&&r`<p class="t13">${o("Next in turn: {name}",{name:F(e.next_operator_id)})}</p>`}
${t.length?r`<ul class="shares">
${t.map(a=>r`<li key=${a.operator_id}>
<span class="cut">${F(a.operator_id)}</span>
<svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
<rect width=${a.count/n*100} height="8" rx="2" />
</svg>
<span class="num">${oe(a.count)}</span>
</li>`)}
</ul>`:r`<p class="hint">${o("Nothing was dealt today.")}</p>`}
${e.waiting>0&&We.value&&r`<button type="button" class="btn small" disabled=${!e.active||ro.value} onClick=${s}>
${C("Deal {n} who waits","Deal {n} who wait",e.waiting)}
</button>`}
${e.waiting>0&&!e.active&&r`<p class="hint">${o("Switch the rule on to deal those who wait.")}</p>`}
</section>`}var RS,y2,k2,x2,IS=b(()=>{W();O();se();x();D();De();Se();N();Sn();dr();Ut();dp();ka();Kp();Xt();RS=()=>r`
<${Fe} icon="zap" title=${o("When")}><p class="cond">${o("An operator replies to a client")}</p><//>
<${Fe} icon="list-filter" title=${o("If")}><p class="cond">${o("The conversation has no assignee")}</p><//>
<${Fe} icon="user-round-check" title=${o("Then")}>
<p class="cond">${o("The operator becomes the assignee")}</p>
<p class="hint">${o("A note does not assign. The operator can undo it.")}</p>
<//>
`,y2=30,k2=30,x2=({operators:e,team_id:t})=>e?"chosen":t===null?"all":"team"});function zS({body:e,errors:t,change:n}){return r`
<${Fe} icon="zap" title=${o("When")}><p class="cond">${o("A client waits for our reply")}</p><//>
<${Fe} icon="list-filter" title=${o("If")}>
<${jp} chosen=${e.channels} onChange=${s=>n({channels:s})} />
<${MS} chosen=${e.teams} onChange=${s=>n({teams:s})} />
<p class="hint">${o("The first rule that fits counts: its order in the group decides.")}</p>
<//>
<${Fe} icon="hourglass" title=${o("Then reply")}>
<${Rs} label=${o("First reply within")} unit=${o("min")} value=${e.first_minutes}
error=${t.first_minutes} onValue=${s=>n({first_minutes:s})} />
<${Rs} label=${o("Next replies within")} unit=${o("min")} value=${e.next_minutes}
error=${t.next_minutes} onValue=${s=>n({next_minutes:s})} />
<${lo} label=${o("By which hours")} hint=${o("Closed hours do not count.")} value=${e.hours_id}
options=${Fp(e.hours_id)} onPick=${s=>n({hours_id:s})} />
<//>
<${Fe} icon="bell-ring" title=${o("And notify")}>
<${T2} body=${e} error=${t.stages} change=${n} />
<${lh} whom=${e.whom} email=${e.email} error=${t.whom} change=${n} />
<//>
`}function T2({body:e,error:t,change:n}){let{stages:s,first_minutes:a}=e,i=c=>n({stages:c}),l=[80,100,150,200,300].find(c=>!s.includes(c))??50;return r`
<ul class="stages" aria-label=${o("Moments")}>
${s.map((c,u)=>r`<li class="hrow" key=${u}>
<${Vi} label=${o("Moment {n}, per cent of the time",{n:u+1})} value=${c} unit="%"
invalid=${t?"true":null} onValue=${d=>i(s.with(u,d))} />
<span class="grow t12 dim">${O2(c,a)}</span>
<button type="button" class="ib small" aria-label=${o("Remove moment {n}",{n:u+1})}
onClick=${()=>i(s.filter((d,p)=>p!==u))}>
<${m} name="x" size="m" />
</button>
</li>`)}
</ul>
<${io} text=${t} />
${s.length<C2&&r`<button type="button" class="btn small quiet" onClick=${()=>i([...s,l].sort((c,u)=>c-u))}>
<${m} name="plus" size="s" />
${o("Moment")}
</button>`}
`}function O2(e,t){let n=Math.round(t*e/100);return Number.isFinite(n)?e===100?o("the time is over"):e<100?C("warning, {n} minute after the client wrote","warning, {n} minutes after the client wrote",n):C("reminder, {n} minute after the client wrote","reminder, {n} minutes after the client wrote",n):""}function BS({body:e,errors:t,change:n}){return r`
<${Fe} icon="zap" title=${o("When")}>
<p class="cond">${o("A client waits in a conversation that no one took")}</p>
<${Rs} label=${o("For")} unit=${o("min")} value=${e.minutes} error=${t.minutes}
onValue=${s=>n({minutes:s})} />
<//>
<${Fe} icon="list-filter" title=${o("If")}>
<p class="cond">${o("No assignee, no reply and no note since the client wrote")}</p>
<//>
<${Fe} icon="bell-ring" title=${o("Then notify")}>
<${lh} whom=${e.whom} email=${e.email} error=${t.whom} change=${n} />
<//>
`}var C2,WS=b(()=>{O();x();N();Kp();C2=5});function Up(e,t,n){let s={...FS[t]??FS.en,company:n||"Okno"};return e.split(/(\{[^{}]*\})/).filter(Boolean).map(a=>{let i=/^\{\s*(\w+)\s*(?:\|[^{}]*)?\}$/.exec(a)?.[1];return a.startsWith("{")?Gi.includes(i)?{kind:"value",text:s[i]}:{kind:"unknown",text:a}:{kind:"text",text:a}})}var FS,ch=b(()=>{Ep();FS={ru:{name:"Екатерина",number:"1042",hours:"9:00–21:00",back:"завтра в 9:00"},en:{name:"Kate",number:"1042",hours:"9:00–21:00",back:"tomorrow at 9:00"}}});function uh({body:e,error:t,change:n}){let{frequency:s}=e,a=l=>n({frequency:{...s,...l}}),i=["message","wait","episode"].map(l=>[l,$p({every:l})]);return r`<div class="rowgap">
<${ih} label=${o("How often")} error=${t}>
${l=>r`<span class="hrow wrap">
<${Yi} ...${l} value=${s.every} onPick=${c=>a({every:c})}
options=${[...i,["hours",o("Not again for some hours")]]} />
${s.every==="hours"&&r`<${Vi} label=${o("Hours")} value=${s.hours} unit=${o("h")} invalid=${l.invalid}
onValue=${c=>a({hours:c})} />`}
</span>`}
<//>
</div>`}function E2(e,t){let n=(s,a)=>e.some(i=>i.channel_id===s&&i.language===a);for(let s of[null,...t.map(a=>a.id)])for(let[a]of HS)if(!n(s,a))return{channel_id:s,language:a};return null}function ph({body:e,errors:t,change:n,kinds:s}){let a=Sp().filter(u=>!s||s.includes(u.kind)),{texts:i}=e,l=E2(i,a),c=(u,d)=>n({texts:i.with(u,{...i[u],...d})});return r`
${i.map((u,d)=>r`<${N2} key=${d} one=${u} index=${d} only=${i.length===1} channels=${a}
error=${t[`texts.${d}`]} onPut=${p=>c(d,p)}
onRemove=${()=>n({texts:i.filter((p,h)=>h!==d)})} />`)}
<${io} text=${t.texts} />
${l&&r`<button type="button" class="btn small quiet"
onClick=${()=>n({texts:[...i,{...l,text:""}]})}>
<${m} name="plus" size="s" />
${o("Text for a channel or language")}
</button>`}
<p class="hint">${o("A client gets the text of their channel and language, else the one for all channels.")}</p>
`}function N2({one:e,index:t,only:n,channels:s,error:a,onPut:i,onRemove:l}){let c=E(null),u=p=>{let h=c.current;h.setRangeText(`{${p}}`,h.selectionStart,h.selectionEnd,"end"),i({text:h.value}),h.focus()},d=o("Text {n}",{n:t+1});return r`<div class="card ruletext">
<div class="hrow wrap">
<${Yi} label=${o("Channel of text {n}",{n:t+1})} value=${e.channel_id}
options=${A2(e.channel_id,s)} onPick=${p=>i({channel_id:p})} />
<${Yi} label=${o("Language of text {n}",{n:t+1})} value=${e.language} options=${HS}
onPick=${p=>i({language:p})} />
${!n&&r`<button type="button" class="ib small" aria-label=${o("Remove text {n}",{n:t+1})}
onClick=${l}>
<${m} name="x" size="m" />
</button>`}
</div>
<textarea class="input" rows="4" ref=${c} lang=${e.language} aria-label=${d}
aria-invalid=${a?"true":null} aria-describedby=${a?`rt${t}`:null} value=${e.text}
onInput=${p=>i({text:p.currentTarget.value})}></textarea>
<${io} id=${`rt${t}`} text=${a} />
<div class="rulevars" role="group" aria-label=${o("Insert a variable")}>
${Gi.map(p=>r`<button type="button" class="chip" key=${p} title=${jS(p)}
aria-label=${o("Insert: {what}",{what:jS(p)})} onClick=${()=>u(p)}>
${`{${p}}`}
</button>`)}
</div>
<${P2} one=${e} />
</div>`}function P2({one:e}){let t=Up(e.text,e.language,I.value.company);return e.text.trim()?r`<div class="rulepre" aria-label=${o("Preview")} role="group">
<span class="t12 dim">${o("The client will see")}</span>
<p class="rulebub" lang=${e.language}>
${t.map(n=>n.kind==="text"?n.text:r`<span class=${n.kind==="value"?"val":"bad"}>${n.text}</span>`)}
</p>
${Ne.value!==e.language&&r`<span class="t12 dim">
${e.language==="ru"?o("For clients who write in Russian"):o("For clients who write in English")}
</span>`}
</div>`:null}var qS,KS,US,HS,A2,jS,GS=b(()=>{W();O();x();D();N();Sn();Ep();Kp();qo();ao();ch();qS=({body:e,errors:t,change:n})=>r`
<${Fe} icon="zap" title=${o("When")}><p class="cond">${o("A client begins a new conversation")}</p><//>
<${Fe} icon="list-filter" title=${o("If")}>
<${_n} label=${o("Clients")} value=${e.clients} onPick=${s=>n({clients:s})}
options=${[["all",o("All clients")],["new",o("Only new clients")]]} />
<${uh} body=${e} error=${t.frequency} change=${n} />
<//>
<${Fe} icon="message-square-reply" title=${o("Then write to the client")}>
<${ph} body=${e} errors=${t} change=${n} />
<//>
`,KS=({body:e,errors:t,change:n})=>r`
<${Fe} icon="zap" title=${o("When")}>
<p class="cond">${o("A client writes while we are closed")}</p>
<${lo} label=${o("Working hours")} value=${e.hours_id} options=${Fp(e.hours_id)}
onPick=${s=>n({hours_id:s})} />
<//>
<${Fe} icon="list-filter" title=${o("If")}>
<${uh} body=${e} error=${t.frequency} change=${n} />
<//>
<${Fe} icon="moon" title=${o("Then write to the client")}>
<${ph} body=${e} errors=${t} change=${n} />
<p class="hint">${o("It goes before the auto-reply: a client gets one automatic message per event.")}</p>
<//>
`,US=({body:e,errors:t,change:n})=>r`
<${Fe} icon="zap" title=${o("When")}><p class="cond">${o("A client begins a conversation by email")}</p><//>
<${Fe} icon="list-filter" title=${o("If")}>
<${uh} body=${e} error=${t.frequency} change=${n} />
<//>
<${Fe} icon="mail" title=${o("Then reply in the same thread")}>
<${ph} body=${e} errors=${t} change=${n} kinds=${["email"]} />
<//>
`;HS=[["ru","Русский"],["en","English"]];A2=(e,t)=>{let n=t.map(s=>[s.id,`${ge(s.kind)} · ${s.name}`]);return e!==null&&!n.some(([s])=>s===e)&&n.push([e,`${ke.channel(e)} · ${o("removed")}`]),[[null,o("All channels")],...n]};jS=e=>({name:o("name of the client"),number:o("number of the conversation"),company:o("name of the company"),hours:o("working hours of today"),back:o("when we are back")})[e]});function VS({rule:e}){let t=D2[$e.value.kind];return r`<form class="ruleform" onSubmit=${n=>n.preventDefault()}>
<fieldset disabled=${!We.value}>
<legend class="vh">${o("Setup")}</legend>
${e.missing.length>0&&r`<p class="rulewarn">
<${m} name="triangle-alert" size="s" />
<span class="grow">${fp(e.missing)}. ${o("Choose a replacement below.")}</span>
</p>`}
${t?r`<${t} rule=${e} body=${$e.value.body} errors=${bS.value} change=${Ap} />`:r`<p class="t13">${o("This kind of rule is unknown to the page. Reload it.")}</p>`}
</fieldset>
</form>`}var D2,YS=b(()=>{O();x();N();Cr();ka();IS();WS();Xt();GS();D2={distribution:LS,reply_assigns:RS,autoreply:qS,out_of_hours:KS,receipt:US,sla:zS,untouched:BS}});function JS({rule:e}){let[t,n]=g(null),[s,a]=g(null),i=async()=>{a(null);try{n((await q(`/api/rules/${e.id}/versions`)).versions)}catch(c){if(!(c instanceof ce))throw c;a(c)}};if(M(()=>{i()},[e.id,e.version]),s)return r`<${le} icon="unplug" title=${o("The versions could not be loaded")} text=${B(s)}>
<button type="button" class="btn" onClick=${i}>${o("Retry")}</button>
<//>`;let l=c=>{Ap(c.body),R(Re(e.id),{replace:!0})};return r`
<p class="hrow t13">
<a class="link hrow tight" href=${Re(e.id)}>
<${m} name="chevron-left" size="s" />
${o("Back to the setup")}
</a>
</p>
<ol class="versions">
${(t??[]).map((c,u)=>r`<${R2} key=${c.version} one=${c} before=${t[u+1]} onTake=${u>0&&We.value&&JSON.stringify(c.body)!==JSON.stringify(e.body)?()=>l(c):null} />`)}
</ol>
`}function M2(e,t){return t?JSON.stringify(e.body)!==JSON.stringify(t.body)?o("Settings changed"):e.active!==t.active?e.active?o("Switched on"):o("Switched off"):o("Saved again"):o("Created")}function R2({one:e,before:t,onTake:n}){let s=!t||JSON.stringify(e.body)!==JSON.stringify(t.body);return r`<li>
<p class="t13"><b class="b6">${o("Version {n}",{n:e.version})}</b> · ${M2(e,t)}</p>
<p class="t12 dim">${e.by?F(e.by):o("Okno")}, ${et(e.at,Y.value)}, ${K(e.at)}</p>
${s&&t&&r`<ul class="t13 mut changed">
${Cp(t.body,e.body).map(a=>r`<li key=${a}>${a}</li>`)}
</ul>`}
${n&&r`<button type="button" class="btn small quiet" onClick=${n}>
<${m} name="undo-2" size="s" />
${o("Take this version")}
</button>`}
</li>`}var QS=b(()=>{W();O();V();Ye();se();x();U();Se();N();Z$();ka();Xt()});function ZS({id:e,tab:t}){let n=typeof e=="string"?L2(e):null,s=n?Ns(n)&&{...oh(n),active:!1,missing:[],today:0}:cn(e),a=!s||n&&!We.value;return r`<aside class="peek" aria-label=${s?o("Rule “{name}”",{name:ot(s)}):o("Rule")}>
${a?r`<${I2} />`:r`<${W2} rule=${s} tab=${n?"setup":t} />`}</aside>`}function z2(e){M(()=>{let t=n=>{n.key!=="Escape"||n.defaultPrevented||w.peek()||document.activeElement.matches?.("input:not([type=checkbox]), textarea, select")||(n.preventDefault(),R(Re()))};return document.addEventListener("keydown",t,{capture:!0}),()=>document.removeEventListener("keydown",t,{capture:!0})},[]),M(()=>()=>{T.peek().page==="automation"&&T.peek().rule===null&&requestAnimationFrame(()=>{document.querySelector(`.rule[data-rule="${e}"] h3 a`)?.focus()})},[])}function B2(e){M(()=>Ng((t,n)=>ro.peek()?t===null?!0:t.split("?")[0]===Re(e)?!1:(Ip.value=n,w.value="ruleleave",!0):!1),[e])}function W2({rule:e,tab:t}){let n=E(null),s=XS[t]?t:"setup";if(z2(e.id),B2(e.id??`new-${e.kind}`),z(()=>(Nr(e),document.activeElement!==document.body&&n.current.querySelector("h2").focus({preventScroll:!0}),vS),[]),M(()=>{e.id&&$e.peek()&&yS(e)},[e]),!$e.value)return r`<div class="ed-top" ref=${n}><h2 class="grow cut" tabindex="-1">${ot(e)}</h2></div>`;let a=XS[s];return r`
<div class="ed-top" ref=${n}>
<h2 class="grow cut" tabindex="-1">${ot($e.value)}</h2>
${e.id&&We.value&&r`<${xp} rule=${e} label=${o("The rule is on")} /><${q2} rule=${e} />`}
<${e1} />
</div>
${e.id&&r`<${j2} rule=${e} view=${s} />`}
${e.paused_at&&r`<${K2} rule=${e} />`}
${Ms.value&&r`<${U2} />`}
<div class="scroll ed edbody" role=${e.id&&s!=="versions"?"tabpanel":"group"} tabindex="0"
id="ruleview" aria-label=${F2(s)}>
<${a} rule=${e} key=${s} />
</div>
${We.value&&(s==="setup"||ro.value)&&r`<${H2} rule=${e} />`}
`}function j2({rule:e,view:t}){let n=a=>{let i={ArrowRight:1,ArrowLeft:-1}[a.key],l=[...a.currentTarget.children],c={Home:0,End:l.length-1}[a.key]??(l.indexOf(a.target)+i+l.length)%l.length;Number.isNaN(c)||(a.preventDefault(),l[c].focus(),l[c].click())},s=!dh.some(([a])=>a===t);return r`<div class="tabs edtabs" role="tablist" aria-label=${o("Parts of the rule")} onKeyDown=${n}>
${dh.map(([a,i],l)=>r`<button type="button" class="tab" role="tab" key=${a} aria-selected=${String(a===t)}
aria-controls="ruleview" tabindex=${a===t||s&&!l?0:-1}
onClick=${()=>R(Re(e.id,a==="setup"?null:a),{replace:!0})}>
${i()}
${a==="log"&&e.today>0&&r`<span class="n">${oe(e.today)}</span>`}
</button>`)}
</div>`}function q2({rule:e}){let t=w.value==="rulemore",n=a=>()=>{kp(e,a)&&Sr(o("Moved: {name}",{name:ot(e)}))},s=()=>{aS(e),R(Re(),{sure:!0})};return r`<span class="menuat">
<button type="button" class="ib small" aria-haspopup="menu" aria-expanded=${String(t)}
aria-label=${o("More actions")} title=${o("More actions")} onClick=${()=>{w.value=t?null:"rulemore"}}>
<${m} name="ellipsis" size="m" />
</button>
${t&&r`<${Je} label=${o("More actions")} place="poprule">
${V$(e,-1)&&r`<${j} icon="arrow-up" onPick=${n(-1)}>${o("Move up")}<//>`}
${V$(e,1)&&r`<${j} icon="arrow-down" onPick=${n(1)}>${o("Move down")}<//>`}
<${j} icon="history" onPick=${()=>R(Re(e.id,"versions"),{replace:!0})}>
${o("Versions")}
<//>
${Ns(e.kind)?.many&&r`<${j} icon="trash-2" onPick=${s}>${o("Delete the rule")}<//>`}
<//>`}
</span>`}function U2(){let{by:e,at:t}=Ms.value,n=cn($e.value.id),s=r`<b>${e?F(e):o("Okno")}</b>`;return r`<div class="ruleclash" role="alert">
<p class="t13">
${Ct(o("{who} has changed this rule ({when}). Your changes are not saved yet."),{who:s,when:t?`${et(t,Y.value)}, ${K(t)}`:""})}
</p>
<dl class="kv">
<div><dt>${o("Theirs")}</dt><dd>${Ui(n,ke)}</dd></div>
<div><dt>${o("Yours")}</dt><dd>${Ui($e.value,ke)}</dd></div>
</dl>
<ul class="t12 changed">
${Cp(n.body,$e.value.body).map(a=>r`<li key=${a}>${a}</li>`)}
</ul>
<div class="hrow wrap">
<button type="button" class="btn small" onClick=${kS}>${o("Take theirs")}</button>
<button type="button" class="btn small primary" onClick=${xS}>${o("Save mine over it")}</button>
</div>
</div>`}function H2({rule:e}){let t=ro.value,n=Ar.value;return r`<div class="ed-foot">
<span class="hint grow" role="status">
${n?r`<span class="hint bad">${_S(n)}</span>`:t?o("Not saved yet"):r`<${G2} rule=${e} />`}
</span>
${e.id&&r`<button type="button" class="btn quiet" disabled=${!t||ya.value} onClick=${wS}>
${o("Discard")}
</button>`}
<button type="button" class="btn primary" disabled=${e.id&&!t||ya.value||!!Ms.value}
title=${`${tt} S`} aria-busy=${String(ya.value)} onClick=${Np}>
${e.id?o("Update"):o("Create")}
</button>
</div>`}function G2({rule:e}){if(!e.id)return o("It will be created switched off");let t=`${et(e.changed_at,Y.value)}, ${K(e.changed_at)}`;return r`
<a class="link" href=${Re(e.id,"versions")}
title=${e.changed_by?F(e.changed_by):null}>
${o("Version {n}",{n:e.version})}
</a> · ${t}
`}var dh,XS,L2,I2,e1,F2,K2,t1=b(()=>{W();O();Et();Ye();se();x();Jn();U();Se();N();re();Dn();dp();Cr();Z$();ka();ka();OS();ah();qo();AS();Xt();Y$();ao();YS();QS();dh=[["setup",()=>o("Setup")],["log",()=>o("Log")],["check",()=>o("Dry run")]],XS={setup:VS,log:TS,check:ES,versions:JS};nt({id:"save-rule",group:"everywhere",label:()=>o("Save the rule"),key:"Ctrl+KeyS",anywhere:!0,palette:!1,when:()=>T.peek().page==="automation"&&!!$e.peek()&&We.peek(),run:()=>{Np()}});L2=e=>/^new-(\w+)$/.exec(e)?.[1];I2=()=>r`
<div class="ed-top"><h2 class="grow cut">${o("Rule")}</h2><${e1} /></div>
<${le} icon="search-x" title=${o("There is no such rule")} text=${o("It was deleted, or the link is mistyped.")}>
<a class="btn" href=${Re()}>${o("All rules")}</a>
<//>
`,e1=()=>r`<a class="ib small" href=${Re()} aria-label=${o("Close the rule")} title=${o("Close the rule")+"  Esc"}>
<${m} name="x" size="m" />
</a>`;F2=e=>dh.find(([t])=>t===e)?.[1]()??o("Versions");K2=({rule:e})=>r`<div class="banner bad" role="status">
<${m} name="circle-alert" size="m" />
<span class="grow">${o("Paused: {cause}",{cause:mp(e.paused_why)})}</span>
${We.value&&r`<button type="button" class="btn small" onClick=${()=>yp(e)}>${o("Go on")}</button>`}
</div>`});var o1={};Ve(o1,{Automation:()=>Y2});function Y2(){M(nS,[]);let{rule:e}=T.value,[t,n]=g("all"),s=e!==null&&Ae.value;return r`<main class=${s?"main page auto editing":"main page auto"} id="main">
<${J2} filter=${t} onFilter=${n} />
${Ae.value?.paused&&r`<${eL} />`}
<div class="twopane">
<div class="scroll sunk" role="group" tabindex="0" aria-label=${o("Rules")}>
<${tL} filter=${t} open=${e} />
</div>
${s&&r`<${ZS} key=${e} id=${e} tab=${T.value.tab} />`}
</div>
</main>`}function J2({filter:e,onFilter:t}){let{paused:n,rules:s=[]}=Ae.value??{};return r`
<header class="bar1">
<h1>${o("Automation")}</h1>
<span class="grow"></span>
${Ae.value&&We.value&&r`
${!n&&r`<button type="button" class="btn stopall" aria-label=${o("Stop everything")}
onClick=${()=>H$(!0)}>
<${m} name="pause" size="m" />
<span class="only-wide">${o("Stop everything")}</span>
</button>`}
<${Z2} />
`}
</header>
<div class="bar2">
<div class="chips" role="group" aria-label=${o("Show rules")}>
${n1.map(([a,i,l])=>r`<button type="button" class="chip" key=${a} aria-pressed=${String(a===e)}
onClick=${()=>t(a)}>
${i()} <span class="n">${s.filter(l).length}</span>
</button>`)}
</div>
${Ae.value&&r`<${Q2} rules=${s} />`}
</div>
`}function Q2({rules:e}){let t=e.reduce((a,i)=>a+i.today,0),n=e.filter(K$).length,s=C("Rules ran {n} time today","Rules ran {n} times today",t,{n:oe(t)});return r`<div class="end t12 dim autostat">
${n?r`<span class="warntext">
<${m} name="triangle-alert" size="s" /> ${s}
, ${C("{n} needs attention","{n} need attention",n)}
</span>`:r`<span><${m} name="circle-check" size="s" /> ${s}, ${o("no faults")}</span>`}
</div>`}function Z2(){let e=w.value==="rulenew",t=X2();return t.length?r`<span class="menuat">
<button type="button" class="btn primary" aria-haspopup="menu" aria-expanded=${String(e)}
onClick=${()=>{w.value=e?null:"rulenew"}}>
<${m} name="plus" size="m" />
${o("New rule")}
</button>
${e&&r`<${Je} label=${o("New rule")} place="poprule">
${t.map(n=>r`<${j} key=${n.kind} icon=${Tr(n.kind)} onPick=${()=>R(Re(`new-${n.kind}`))}>
${ot({kind:n.kind,body:n.default})}
<//>`)}
<//>`}
</span>`:null}function tL({filter:e,open:t}){let n=Dt(150,!Ae.value&&!Or.value);if(!Ae.value)return Or.value?r`<${nL} problem=${Or.value} />`:n&&r`<${oL} />`;if(!Ae.value.rules.length)return r`<${le} icon="zap" title=${o("No rules yet")} text=${We.value?o("Create the first one: Okno will deal conversations and reply for you."):o("An administrator creates them.")} />`;let s=n1.find(([i])=>i===e)[2],a=V2.map(([i,l])=>[i,l(),Hi(i).filter(s)]).filter(([,,i])=>i.length);return a.length?a.map(([i,l,c])=>r`<section key=${i} aria-labelledby=${`rg-${i}`}>
<h2 class="rules-h" id=${`rg-${i}`}>${l}</h2>
<div class="rules">
${c.map(u=>r`<${cS} key=${u.id} rule=${u} names=${ke} open=${t===u.id} />`)}
</div>
</section>`):r`<${le} icon="circle-check"
title=${e==="care"?o("Everything works"):o("All rules are off")} />`}var V2,n1,X2,eL,nL,oL,s1=b(()=>{W();O();V();se();x();U();N();Le();re();Dn();uS();t1();qo();Xt();ao();V2=[["assignment",()=>o("Assignment")],["replies",()=>o("Replies to the client")],["deadlines",()=>o("Deadlines")]],n1=[["all",()=>o("All"),()=>!0],["on",()=>o("Switched on"),e=>e.active],["care",()=>o("Need attention"),K$]];X2=()=>(Ae.value?.kinds??[]).filter(e=>e.many||!Ae.value.rules.some(t=>t.kind===e.kind));eL=()=>r`<div class="banner" role="status">
<${m} name="pause" size="m" />
<span class="grow">${o("All automation is stopped: no rule runs and no automatic message leaves.")}</span>
${We.value&&r`<button type="button" class="btn small" onClick=${()=>H$(!1)}>${o("Start it again")}</button>`}
</div>`;nL=({problem:e})=>r`<${le} icon="unplug" title=${o("The rules could not be loaded")} text=${B(e)}>
<button type="button" class="btn" onClick=${kn}>${o("Retry")}</button>
<//>`,oL=()=>r`<div class="rules first" aria-busy="true" aria-label=${o("Loading…")}>
${[72,54,80,60].map(e=>r`<div class="card rule" key=${e}>
<span class="ric"></span>
<${Ze} width=${e} />
<span></span>
<p class="ds"><${Ze} width=${96} /></p>
</div>`)}
</div>`});function Ji({label:e,children:t}){let n=E(null);return ye(),z(()=>{(n.current.querySelector("[data-first]")??n.current.querySelector("button"))?.focus()},[]),r`<div class="over" onPointerDown=${s=>{s.target===s.currentTarget&&Wn()}}>
<div class="dialog narrow" role="dialog" aria-modal="true" aria-label=${e} ref=${n} onKeyDown=${bt}>
${t}
</div>
</div>`}var Wn,mh=b(()=>{W();O();Le();re();Wn=()=>{w.value=null}});function a1(){let e=I$.value,[t,n]=g(null),[s,a]=g(null),i=async()=>{a(null);try{e.data.run?n(await q(`/api/runs/${e.data.run}`)):Ae.value||await kn()}catch(p){if(!(p instanceof ce))throw p;a(p),p.status===404&&!Ae.value&&await kn()}};if(M(()=>{e&&i()},[e]),!e)return null;let l=t?.rule??cn(e.data.rule),c=t?.run.version??e.data.version,u=s?.status===404,d=e.data.run&&!t&&!s;return r`<${Ji} label=${o("Why?")}>
<div class="dhead">
<h2 class="t13 b6 grow">${o("Why?")}</h2>
<button type="button" class="ib small" data-first aria-label=${o("Dismiss")} onClick=${Wn}>
<${m} name="x" size="m" />
</button>
</div>
<div class="dpad why">
<p class="t13">
<b class="b6">${aL(e)}</b>
<br />
<span class="dim">
${et(e.created_at,Y.value)}
, ${K(e.created_at)}
${l&&r` · ${o("rule “{name}”",{name:ot(l)})}`}
${c&&`, ${o("version {n}",{n:c})}`}
</span>
</p>
${d&&r`<div class="sks" aria-busy="true"><${Ze} width=${80} /><${Ze} width=${60} /></div>`}
${t&&r`<${rL} run=${t.run} />`}
${!e.data.run&&r`<p class="t13 mut">${o("The rule set this when the client began to wait.")}</p>`}
${u&&r`<p class="t13 mut">
${o("The record of this run is not there any more: they are kept for {n} days.",{n:sL})}
</p>`}
${s&&!u&&r`<p class="t13" role="alert">
${B(s)} <button type="button" class="btn small" onClick=${i}>${o("Retry")}</button>
</p>`}
${l&&r`<div class="hrow">
<a class="link t13 hrow tight" href=${Re(l.id)} onClick=${Wn}>
<${m} name=${Tr(l.kind)} size="s" />
${o("Open the rule")}
</a>
<a class="link t13 hrow end" href=${Re(l.id,"log")} onClick=${Wn}>${o("Log")}</a>
</div>`}
</div>
<//>`}var sL,aL,rL,r1=b(()=>{W();O();V();Ye();se();x();U();Fi();N();mh();Xt();sh();Rp();ao();z$();sL=90;aL=e=>e.kind==="system"?Wi(e):o("Automatic message to the client"),rL=({run:e})=>r`
${e.outcome!=="did"&&r`<p class="t13 rulewarn"><${m} name="triangle-alert" size="s" />${Dp(e)}</p>`}
<${Lp} run=${e} />
`});var i1={};Ve(i1,{Layers:()=>iL});function lL({rule:e}){let t=()=>{Wn(),R(Re(e.id,"check"))},n=()=>{Wn(),U$(e,!0,e.version)};return r`<${Ji} label=${o("Switch on: {name}",{name:ot(e)})}>
<div class="dpad">
<h2 class="head2">${o("This rule writes to clients")}</h2>
<p class="lead">
${o("Read what it says. You can first see whom it would have written to in the last 30 days.")}
</p>
<div class="readtexts" role="group" tabindex="0" aria-label=${o("Texts of the rule")}>
${e.body.texts.map((s,a)=>r`<${cL} key=${a} one=${s} />`)}
</div>
</div>
<footer class="dfoot">
<button type="button" class="btn quiet" onClick=${Wn}>${o("Cancel")}</button>
<span class="grow"></span>
<button type="button" class="btn" data-first onClick=${t}>${o("Dry run first")}</button>
<button type="button" class="btn primary" onClick=${n}>${o("Switch on")}</button>
</footer>
<//>`}function cL({one:e}){let t=e.channel_id===null?o("All channels"):`${ge(Oe.value[e.channel_id]?.kind)} · ${ke.channel(e.channel_id)}`;return r`<div class="rulepre">
<span class="t12 dim">${t} · ${e.language==="ru"?"Русский":"English"}</span>
<p class="rulebub" lang=${e.language}>
${Up(e.text,e.language,I.value.company).map(n=>n.kind==="text"?n.text:r`<span class="val">${n.text}</span>`)}
</p>
</div>`}function uL(){let e=()=>{Wn(),Ip.value?.()};return r`<${Ji} label=${o("Changes are not saved")}>
<div class="dpad">
<h2 class="head2">${o("Changes are not saved")}</h2>
<p class="lead">${o("If you leave now, the changes of this rule are lost.")}</p>
</div>
<footer class="dfoot">
<button type="button" class="btn quiet" onClick=${e}>${o("Leave without saving")}</button>
<span class="grow"></span>
<button type="button" class="btn primary" data-first onClick=${Wn}>${o("Stay")}</button>
</footer>
<//>`}var iL,l1=b(()=>{O();x();U();N();re();D();ah();mh();qo();Xt();ao();ch();r1();iL=()=>({why:()=>r`<${a1} />`,rulefirst:()=>wp.value&&r`<${lL} rule=${wp.value} />`,ruleleave:()=>r`<${uL} />`})[w.value]?.()??null});var fh={};Ve(fh,{Looks:()=>fL,Select:()=>Ko,Who:()=>p1,Work:()=>hL});function fL(){return r`
<${p1} />
<${St} id="looks-all" title=${o("Appearance")}>
<div class="card">
<${Me} title=${o("Language")} text=${o("Changes at once, no reload needed")}>
<${_n} label=${o("Language")} value=${Ne.value} options=${[["ru","Русский","ru"],["en","English","en"]]} onPick=${Gn} />
<//>
<${Me} title=${o("Theme")}
text=${mL.matches?o("The system is set to dark now"):o("The system is set to light now")}>
<${_n} label=${o("Theme")} value=${Vt.value} options=${[["system",o("System")],["light",o("Light")],["dark",o("Dark")]]} onPick=${ns} />
<//>
<${Me} title=${o("List density")} text=${o("Compact shows more conversations at once")}>
<${_n} label=${o("List density")} value=${En.value} options=${[["compact",o("Compact")],["normal",o("Normal")],["roomy",o("Comfortable")]]} onPick=${Aa} />
<//>
<${Me} title=${o("Text size")} text=${o("Everything grows except pictures")}>
<${Ko} label=${o("Text size")} value=${Ll.value} options=${dL.map(([e,t])=>[e,t()])}
onPick=${e=>Ge({text:e})} />
<//>
<${Me} title=${o("Less motion")} text=${o("When off, the system setting applies")}>
<${xn} label=${o("Less motion")} checked=${pe.value.motion==="less"}
onChange=${e=>Ge({motion:e?"less":"system"})} />
<//>
</div>
<//>
`}function hL(){let{send:e,undo:t,after_close:n}=pe.value;return r`<${St} id="work-all" title=${o("Work with conversations")}>
<div class="card">
${Object.keys(e).map(s=>r`<${Me} key=${s} title=${o("Enter sends in {channel}",{channel:ge(s)})}
text=${e[s]==="enter"?o("Shift Enter starts a new line"):o("Ctrl Enter sends, Enter starts a new line")}>
<${xn} label=${o("Enter sends in {channel}",{channel:ge(s)})}
checked=${e[s]==="enter"}
onChange=${a=>Ge({send:{[s]:a?"enter":"command"}})} />
<//>`)}
<${Me} title=${o("After “Close”")}>
<${Ko} label=${o("After “Close”")} value=${n} options=${$L.map(([s,a])=>[s,a()])}
onPick=${s=>Ge({after_close:s})} />
<//>
<${Me} title=${o("Time to undo sending")} text=${o("In messengers")}>
<${Ko} label=${o("Time to undo sending: messengers")} value=${t.messenger}
options=${u1([0,2,4,8,15])} onPick=${s=>Ge({undo:{messenger:Number(s)}})} />
<//>
<${Me} title=${o("Time to undo sending")} text=${o("In email")}>
<${Ko} label=${o("Time to undo sending: email")} value=${t.email}
options=${u1([0,5,10,20,30,60])}
onPick=${s=>Ge({undo:{email:Number(s)}})} />
<//>
<${gL} />
</div>
<p class="hint rowgap">
${o("Notes always need Ctrl Enter, so that an internal remark is not sent to a client by habit.")}
</p>
<//>`}function gL(){let e=pe.value.signature,[t,n]=g(null),s=async i=>{i.preventDefault(),await Ge({signature:t.trim()})&&n(null)},a=i=>{i.key==="Enter"&&(i.ctrlKey||i.metaKey)&&s(i),i.key==="Escape"&&(i.preventDefault(),n(null))};return t===null?r`<${Me} title=${o("Email signature")} text=${e||o("The mailbox signature is used")}>
<button type="button" class="btn small" aria-label=${o("Change the email signature")}
onClick=${()=>n(e)}>
${o("Change")}
</button>
<//>`:r`<form class="srow sform" onSubmit=${s}>
<div class="field grow">
<label for="ownsign">${o("Email signature")}</label>
<textarea class="input" id="ownsign" rows="4" maxlength="2000" value=${t} ref=${bL} onKeyDown=${a}
onInput=${i=>n(i.currentTarget.value)}></textarea>
<p class="hint">
${o("{operator}, {company} and {number} are filled in automatically. Leave it empty to use the mailbox signature.",{operator:"{operator}",company:"{company}",number:"{number}"})}
</p>
<div class="hrow">
<button type="submit" class="btn primary">${o("Save")}</button>
<button type="button" class="btn quiet" onClick=${()=>n(null)}>${o("Cancel")}</button>
</div>
</div>
</form>`}var dL,mL,p1,Ko,$L,u1,bL,Qi=b(()=>{X();W();O();ma();x();ut();D();N();Mm();Sn();me(()=>{pe.value&&(Ll.value=pe.value.text)});dL=[["small",()=>o("Small, {px}",{px:13})],["normal",()=>o("Default, {px}",{px:14})],["large",()=>o("Large, {px}",{px:16})],["largest",()=>o("Largest, {px}",{px:18})]],mL=matchMedia("(prefers-color-scheme: dark)"),p1=()=>r`<div class="pme">
<${H} name=${A.value.name} size="lg" />
<div class="grow">
<b class="b6 blk cut">${A.value.name}</b>
<span class="t12 dim blk cut">${vw(A.value.role)} · ${A.value.email}</span>
</div>
</div>`;Ko=({label:e,value:t,options:n,onPick:s})=>r`<select class="sel" aria-label=${e} onChange=${a=>s(a.currentTarget.value)}>
${n.map(([a,i])=>r`<option key=${a} value=${a} selected=${String(a)===String(t)}>${i}</option>`)}
</select>`,$L=[["next",()=>o("Next most urgent")],["stay",()=>o("Stay in the conversation")],["list",()=>o("Return to the list")]],u1=e=>e.map(t=>[t,t?C("{n} second","{n} seconds",t):o("Send immediately")]);bL=e=>{e&&!e.dataset.met&&(e.dataset.met="1",e.focus())}});var d1={};Ve(d1,{OwnKeys:()=>wL});function wL(){let e=pe.value?.shortcuts??!0;return r`
<${St} id="keys-all" title=${o("Keyboard shortcuts")}>
<div class="card">
<${Me} title=${o("Single-key shortcuts")}
text=${o("A, E, H and others. They do nothing while you type in a field.")}>
<${xn} label=${o("Single-key shortcuts")} checked=${e}
onChange=${t=>Ge({shortcuts:t})} />
<//>
<${Me} title=${o("Any keyboard layout works")} text=${o("A also works with a Russian layout on")}>
<span class="oktext t13"><${m} name="check" size="m" /> ${o("always")}</span>
<//>
<${Me} title=${o("All shortcuts")} text=${o("“?” also opens this list")}>
<button type="button" class="btn small" onClick=${()=>{w.value="shortcuts"}}>
${o("Show")}
<kbd>?</kbd>
</button>
<//>
</div>
<//>
${Object.entries(uc).map(([t,n])=>r`<${yL} title=${n()} group=${t} />`)}
`}function yL({group:e,title:t}){let n=To().filter(s=>s.group===e&&vL(s));return n.length?r`<${St} id=${"keys-"+e} title=${t}>
<div class="card">${n.map(s=>r`<${kL} key=${s.id} one=${s} />`)}</div>
<//>`:null}function kL({one:e}){let[t,n]=g(!1),[s,a]=g(null),i=e.label(),l=()=>{n(!1),a(null)},c=d=>{if(d.key==="Tab"){l();return}if(d.preventDefault(),d.stopPropagation(),d.key==="Escape"){l();return}if(!gv(d))return;let p=Oo(d),h=hv(p,e);if(h){a(h);return}Ge({keys:{[e.id]:p===e.key?"":p}}),l()},u=s?o("This key is taken: {name}",{name:(s.label??s.title)?.()??s.id}):dm(e)?o("Changed by you"):null;return r`<${Me} title=${i} text=${u}>
${t?r`<${xL} name=${i} onKey=${c} onLeave=${l} />`:r`
<${Ha} one=${e} />
<button type="button" class="btn small" aria-label=${o("Change the key: {name}",{name:i})}
onClick=${()=>n(!0)}>
${o("Replace")}
</button>
`}
${dm(e)&&!t&&r`<button type="button" class="ib small" aria-label=${o("Restore the default key: {name}",{name:i})}
onClick=${()=>Ge({keys:{[e.id]:""}})}>
<${m} name="undo-2" size="m" />
</button>`}
<//>`}function xL({name:e,onKey:t,onLeave:n}){let s=E(null);return z(()=>s.current.focus(),[]),r`<button type="button" class="btn small primary" ref=${s}
aria-label=${o("Press the new key for: {name}",{name:e})} onKeyDown=${t} onBlur=${n}>
${o("Press a key…")}
</button>`}var vL,m1=b(()=>{W();O();re();ma();Et();x();D();N();Sn();Nc();vL=e=>e.label&&e.listed!==!1&&e.run&&e.key&&!e.key.includes(" ")&&e.id!=="pane"});var f1={};Ve(f1,{Mailbox:()=>SL,chosen:()=>Ls,learnMailbox:()=>Xi});async function Xi(){try{Ls.value=await q("/api/company/mailbox")}catch(e){if(!(e instanceof ce))throw e}}async function _L(e){try{Ls.value=await Te("PUT","/api/company/mailbox",{channel_id:e?Number(e):null}),ne(e?o("Emails are sent from {name}",{name:Ls.value.name}):o("Emails to colleagues are off"),{icon:"mail"})}catch(t){fe(B(t)),Xi()}}function SL(){M(()=>{Xi()},[]);let e=Object.values(Oe.value).filter(t=>t.kind==="email"&&t.health!=="removed");return r`<${St} id="mailbox-all" title=${o("Emails to colleagues")}>
<p class="lead">
${o("Colleagues who are away for a few minutes can get their unseen notifications as one email. It says what happened and where, and never quotes clients.")}
</p>
<div class="card">
${e.length?r`<${Me} title=${o("Mailbox")} text=${o("Sends the notification emails, marked as automatic. Automatic replies to them do not open conversations.")}>
<${Ko} label=${o("Mailbox for emails to colleagues")} value=${Ls.value?.channel_id??""}
options=${[["",o("No emails")],...e.map(t=>[t.id,t.name])]} onPick=${_L} />
<//>`:r`<div class="srow">
<${m} name="mail-x" size="m" />
<span class="grow t13">${o("No mailbox is connected yet.")}</span>
</div>`}
</div>
${Ls.value?.channel_id&&r`<p class="hint rowgap">${o("“Check” in the notification settings sends one right away.")}</p>`}
<//>`}var Ls,$h=b(()=>{W();X();O();V();x();D();De();N();Qi();Sn();Ls=_(null)});var b1={};Ve(b1,{OwnNotifications:()=>EL});function OL(e,t){let n=/^([01]?\d|2[0-3])[:.]([0-5]\d)$/.exec(t.trim());n&&Ge({quiet:{[e]:`${n[1].padStart(2,"0")}:${n[2]}`}})}function EL(){let{notices:e,quiet:t,sounds:n}=pe.value;return M(()=>{Xi()},[]),r`<${St} id="notifications-all" title=${o("Notifications")}>
<div class="card">
<${NL} />
<div class="tscroll" role="group" tabindex="0" aria-label=${o("Events and how you are notified")}>
<table class="tbl ntbl">
<thead>
<tr>
<th scope="col">${o("Event")}</th>
${h1.map(([s,a])=>r`<th scope="col" class="ctrc" key=${s}>${a()}</th>`)}
</tr>
</thead>
<tbody>
${TL().map(([s,a])=>r`<tr key=${s}>
<th scope="row">${a()}</th>
${h1.map(([i,l])=>r`<td key=${i}>
<input class="check" type="checkbox" aria-label=${`${a()}: ${l()}`}
checked=${e[s][i]} onChange=${c=>Ge({notices:{[s]:{[i]:c.currentTarget.checked}}})} />
</td>`)}
</tr>`)}
</tbody>
</table>
</div>
<${Me} title=${o("Volume")}>
<span class="vol">
<input class="range" type="range" min="0" max="100" step="5" value=${n.volume} aria-label=${o("Volume")}
onChange=${s=>AL(Number(s.currentTarget.value))} />
<span class="t12 dim num">${n.volume} %</span>
</span>
<//>
<${Me} title=${o("Quiet hours")} text=${o("No sound and no desktop notifications, only the bell")}>
<span class="hrow tight">
${["since","until"].map(s=>r`<input class="input qtime" inputmode="numeric" maxlength="5" placeholder="21:00" key=${s}
aria-label=${s==="since"?o("Quiet from"):o("Quiet until")} value=${t[s]}
disabled=${!t.on} onInput=${a=>OL(s,a.currentTarget.value)}
onBlur=${a=>{a.currentTarget.value=pe.value.quiet?.[s]??t[s]}} />`)}
</span>
<${xn} label=${o("Quiet hours")} checked=${t.on} onChange=${s=>Ge({quiet:{on:s}})} />
<//>
<${Me} title=${o("While “Away”")} text=${o("Only the bell shows notifications")}>
<span class="t13 mut">${o("muted")}</span>
<//>
<${Me} title=${o("Email when I am away")} text=${Ls.value?.channel_id?o("Several notifications come as one email"):o("An administrator has not chosen a mailbox for these emails yet")}>
<${Ko} label=${o("Email when I am away")} value=${e.mail_after}
options=${[2,5,10,30,60,120].map(s=>[s,o("after {n} min",{n:s})])}
onPick=${s=>Ge({notices:{mail_after:Number(s)}})} />
<//>
</div>
<//>`}async function AL(e){await Ge({sounds:{volume:e}})&&sc("message")}function NL(){let[e,t]=g(!1),[n,s,a]=g1[Ba.value]??g1.default,i=async()=>{t(!0);try{await tc(),await iv()}catch(l){fe(B(l))}finally{t(!1)}};return r`<div class="ntest" role="status">
<span class=${Ba.value==="granted"?"okc":"okc none"}><${m} name=${n} size="s" /></span>
<span class="grow t13"><b class="b6">${s()}</b> ${a()}</span>
<button type="button" class="btn" disabled=${e} onClick=${i}>
<${m} name="bell-ring" size="m" />
${o("Check")}
</button>
</div>`}var $1,CL,TL,h1,g1,v1=b(()=>{W();O();V();ma();Qd();x();rm();nm();D();De();N();$h();Qi();Sn();$1=[["unassigned",()=>o("New unassigned conversation")],["message",()=>o("Activity in my conversations")],["assigned",()=>o("A conversation is assigned to me")],["handover",()=>o("Conversations are handed over to me")],["mention",()=>o("I am mentioned in a note")],["failed",()=>o("A reply was not sent")],["sla_warning",()=>o("A reply is due soon")],["sla_breach",()=>o("A reply is overdue")],["unsnoozed",()=>o("A snoozed conversation is back")],["followed",()=>o("Activity in conversations I follow")]],CL=[["channel",()=>o("A channel stops working")],["fault",()=>o("An event could not be processed")],["breaker",()=>o("Automatic messages are stopped")]],TL=()=>A.value?.role==="administrator"?[...$1,...CL]:$1,h1=[["app",()=>o("In Okno")],["sound",()=>o("Sound")],["desktop",()=>o("Desktop")],["mail",()=>o("Email")]];g1={granted:["check",()=>o("The browser allows notifications."),()=>o("Make sure you can see and hear them here.")],default:["bell",()=>o("The browser has not been asked for permission yet."),()=>o("“Check” asks for it and sends a test notification.")],denied:["circle-alert",()=>o("The browser blocks notifications."),()=>o("Allow them next to this site's address in the browser. Sounds and the bell work anyway.")],unsupported:["circle-alert",()=>o("This browser has no desktop notifications."),()=>o("Sounds and the bell work anyway.")]}});function Uo({id:e,field:t,value:n,onInput:s,error:a,hint:i,label:l,autocomplete:c,extra:u=""}){let[d,p]=g(!1),h=a??i;return r`<div class=${"field "+u}>
<label for=${e}>${l}</label>
<div class="affix">
<input class="input large" id=${e} ref=${t} type=${d?"text":"password"} autocomplete=${c}
value=${n} required aria-invalid=${a?"true":null} aria-describedby=${h?e+"e":null}
onInput=${f=>s(f.target.value)} />
<button type="button" class="ib small" aria-label=${d?o("Hide the password"):o("Show the password")}
aria-pressed=${String(d)} onClick=${()=>p(!d)}>
<${m} name="eye" size="m" />
</button>
</div>
${h&&r`<p class=${a?"hint bad":"hint"} id=${e+"e"} role=${a?"alert":null}>${h}</p>`}
</div>`}function Pr(e){if(e.code==="wrong-password"){let t=e.detail.tries_left;return t===void 0?o("Wrong email or password."):C("Wrong email or password. {n} attempt left, then a pause.","Wrong email or password. {n} attempts left, then a pause.",t)}if(e.code==="locked"){let t=Math.max(1,Math.ceil((e.detail.retry_after??60)/60));return C("Too many attempts. Try again in {n} minute.","Too many attempts. Try again in {n} minutes.",t)}return e.code==="sign-in-busy"?o("Too many people are signing in right now. Try again in a few seconds."):B(e)}var Zi=b(()=>{W();O();V();x();N()});var hh={};Ve(hh,{Password:()=>DL,Sessions:()=>WL,deviceName:()=>y1});function DL(){let[e,t]=g(!1);return r`<${St} id="password-all" title=${o("Password")}>
<div class="card">
${e?r`<${ML} onDone=${()=>t(!1)} />`:r`<${Me} title=${o("Password")} text=${o("Changing it signs you out everywhere else")}>
<button type="button" class="btn small" onClick=${()=>t(!0)}>${o("Change password")}</button>
<//>`}
</div>
<//>`}function ML({onDone:e}){let[t,n]=g(""),[s,a]=g(""),[i,l]=g(null),[c,u]=g(!1),d=E(null);z(()=>d.current.focus(),[]);let p=async $=>{$.preventDefault(),u(!0);try{await Te("POST","/api/me/password",{current:t,new:s}),ne(o("Password changed. Your other sessions have ended."),{icon:"key-round"}),e()}catch(y){if(!(y instanceof ce))throw y;l(y),u(!1)}},h=i&&["wrong-password","locked","sign-in-busy"].includes(i.code)?RL(i):null,f=i&&!h?LL(i):null;return r`<form class="pwform" onSubmit=${p}>
<input class="vh" type="email" autocomplete="username" value=${A.value.email} tabindex="-1" aria-hidden="true"
readonly />
<${Uo} id="pwc" field=${d} value=${t} onInput=${n} error=${h}
label=${o("Current password")} autocomplete="current-password" />
<${Uo} id="pwn" value=${s} onInput=${a} error=${f} hint=${o("At least 12 characters")}
label=${o("New password")} autocomplete="new-password" />
<div class="hrow">
<button type="submit" class="btn primary" disabled=${c||!t||[...s].length<PL}
aria-busy=${String(c)}>
${o("Change password")}
</button>
<button type="button" class="btn" onClick=${e}>${o("Cancel")}</button>
</div>
</form>`}function RL(e){if(e.code!=="wrong-password")return Pr(e);let t=e.detail.tries_left;return t===void 0?o("Wrong password."):C("Wrong password. {n} attempt left, then a pause.","Wrong password. {n} attempts left, then a pause.",t)}function LL(e){let t={"same-password":()=>o("This is your current password. Choose a different one."),"weak-password":()=>o("This password is too easy to guess. Choose a different one."),"password-changed":()=>o("The password has just been changed elsewhere. Sign in with the new one.")}[e.code];return t?t():B(e)}function y1(e){return[w1(e,IL),w1(e,zL)].filter(Boolean).join(", ")||o("Unknown device")}function WL(){let[e,t]=g(null),[n,s]=g(null),a=Dt(150,!e&&!n),i=async()=>{try{t((await q("/api/me/sessions")).items),s(null)}catch(d){if(!(d instanceof ce))throw d;s(d)}};M(()=>{i()},[]);let l=async(d,p)=>{try{await Te("POST","/api/me/sessions/end",d),ne(p,{icon:"log-out"})}catch(h){h.status!==404&&fe(B(h))}i()},u=(e?.filter(d=>!d.current)??[]).length>0&&r`<button type="button" class="btn small danger" onClick=${()=>l({},o("All other sessions have ended"))}>
${o("End all other sessions")}
</button>`;return r`<${St} id="sessions-all" title=${o("Sessions")} side=${u}>
${n&&r`<p class="livebox rowgap">
<${m} name="circle-alert" size="m" />
<span class="grow t13">${B(n)}</span>
<button type="button" class="btn small" onClick=${i}>${o("Retry")}</button>
</p>`}
${!e&&a&&r`<ul class="card rowgap" aria-busy="true">
${[1,2].map(d=>r`<li class="sess" key=${d}>
<span class="sic"></span>
<span class="grow"><${Ze} width="40" /></span>
</li>`)}
</ul>`}
${e&&r`<ul class="card rowgap">
${e.map(d=>r`<${FL} one=${d} key=${d.id}
onEnd=${()=>l({session_id:d.id},o("The session has ended"))} />`)}
</ul>`}
<//>`}function FL({one:e,onEnd:t}){let n=y1(e.agent),s=e.current?o("now"):Zs(e.seen_at,Y.value);return r`<li class="sess">
<span class="sic"><${m} name=${BL(e.agent)?"smartphone":"laptop"} size="m" /></span>
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
</li>`}var PL,IL,zL,w1,BL,gh=b(()=>{W();O();V();Ye();se();x();D();De();N();Le();Zi();Sn();PL=12;IL=[["Edg","Edge"],["OPR","Opera"],["YaBrowser","Яндекс Браузер"],["Firefox","Firefox"],["Chrome","Chrome"],["Safari","Safari"]],zL=[["Windows","Windows"],["iPhone","iPhone"],["iPad","iPad"],["Android","Android"],["Mac OS X","macOS"],["CrOS","ChromeOS"],["Linux","Linux"]],w1=(e,t)=>t.find(([n])=>e.includes(n))?.[1];BL=e=>/iPhone|iPad|Android/.test(e)});var S1={};Ve(S1,{Teams:()=>jL});function jL(){let[e,t]=g(null),n=Os();return M(()=>{ms()},[]),r`
<${St} id="tmh" title=${o("Teams")} side=${e!=="new"&&n.length>0&&r`<button type="button" class="btn small" onClick=${()=>t("new")}>
<${m} name="plus" size="s" />
${o("New team")}
</button>`}>
<p class="lead">${o("A conversation assigned to a team has no assignee until a member takes it.")}</p>
${e==="new"&&r`<${k1} onDone=${()=>t(null)} />`}
${!n.length&&e!=="new"&&r`<${le} icon="users-round" title=${o("No teams yet")}
text=${o("Create the first one and choose its members.")}>
<button type="button" class="btn primary" onClick=${()=>t("new")}>${o("New team")}</button>
<//>`}
<div class="tmg">
${n.map(s=>e===s.id?r`<${k1} key=${s.id} team=${s} onDone=${()=>t(null)} />`:r`<${qL} key=${s.id} team=${s} onEdit=${()=>t(s.id)} />`)}
</div>
<//>
<${St} id="tmc" title=${o("Workload limit")}>
<p class="lead">${o("Round robin gives nobody more open conversations than this. 0 means no limit.")}</p>
<div class="card">${_1().map(s=>r`<${HL} key=${s.id} person=${s} />`)}</div>
<//>
`}function qL({team:e,onEdit:t}){let n=e.members.map(a=>Pe.value[a]).filter(a=>a?.active),s=ve.value.teams?.[e.id]??0;return r`<section class="card tmc" aria-label=${e.name}>
<div class="hrow">
<span class=${"sq "+fn(e.name)}></span>
<b class="b6 t13 grow cut">${e.name}</b>
<button type="button" class="btn small quiet" onClick=${t}>${o("Change")}</button>
<button type="button" class="ib small" aria-label=${o("Delete team {name}",{name:e.name})}
title=${o("Delete team")} onClick=${()=>UL(e)}>
<${m} name="x" size="m" />
</button>
</div>
<div class="avs">
${n.map(a=>r`<span key=${a.id} title=${`${KL(e,a)}: ${pr(a)}`}>
<${H} name=${a.name} size="sm"><${pa} shift=${Kt(a)} /><//>
</span>`)}
${!n.length&&r`<span class="t12 hint warn">${o("No members")}</span>`}
</div>
<span class="t12 dim">
${C("{n} person","{n} people",n.length)} · ${C("{n} conversation","{n} conversations",s)}
</span>
</section>`}function UL(e){let t=n=>Z(`/api/teams/${e.id}/removed`,{removed:n});return ze(async()=>{await t(!0),ne(o("Team deleted: {name}",{name:e.name}),{icon:"users-round",undo:()=>ze(()=>t(!1))})})}function k1({team:e,onDone:t}){let[n,s]=g(e?.name??""),[a,i]=g(new Set(e?.members??[])),[l,c]=g(new Set(e?.leads??[])),[u,d]=g(null),p=E(null);z(()=>p.current.focus(),[]);let h=$=>i(x1(a,$)),f=async $=>{$.preventDefault();let y=[...l].filter(k=>a.has(k)),S={name:n.trim(),members:[...a],leads:y};try{await(e?Z(`/api/teams/${e.id}`,S,{method:"PATCH"}):Z("/api/teams",S)),t()}catch(k){d(k),p.current.focus()}};return r`<form class="card tmnew" aria-label=${e?o("Team {name}",{name:e.name}):o("New team")}
onSubmit=${f}>
<div class="field">
<label for="tmn">${o("Team name")}</label>
<input class="input" id="tmn" ref=${p} maxlength="80" required value=${n}
aria-invalid=${u?"true":null} aria-describedby=${u?"tme":null}
onInput=${$=>s($.currentTarget.value)} />
${u&&r`<span class="hint bad" id="tme" role="alert">${B(u)}</span>`}
</div>
<fieldset class="field">
<legend class="lab">${o("Members")}</legend>
<div class="tmpick">
${_1().map($=>r`<div class="tmrow" key=${$.id}>
<label>
<input class="check" type="checkbox" checked=${a.has($.id)}
onChange=${()=>h($.id)} />
<${H} name=${$.name} size="sm" />
<span class="cut">${$.name}</span>
</label>
${a.has($.id)&&r`<label class="t12 mut">
<input class="check" type="checkbox" checked=${l.has($.id)}
aria-label=${o("{name} leads the team",{name:$.name})}
onChange=${()=>c(x1(l,$.id))} />
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
</form>`}function x1(e,t){let n=new Set(e);return n.delete(t)||n.add(t),n}function HL({person:e}){let[t,n]=g(String(e.capacity??0)),[s,a]=g(null);M(()=>n(String(e.capacity??0)),[e.capacity]);let i=/^\d{1,4}$/.test(t.trim())?Number(t):NaN,l=!(i>=0&&i<=1e3),c=async()=>{if(!(l||i===e.capacity))try{await Z(`/api/people/${e.id}`,{capacity:i},{method:"PATCH"}),a(null)}catch(d){a(d)}},u=Nn.value?.[e.id]?.load;return r`<div class="caprow">
<${Me} title=${e.name} text=${s?B(s):u===void 0?"":C("{n} conversation now","{n} conversations now",u)}>
<input class="input" inputmode="numeric" aria-label=${o("Workload limit: {name}",{name:e.name})}
aria-invalid=${l?"true":null} value=${t} onInput=${d=>n(d.currentTarget.value)}
onBlur=${c} onKeyDown=${d=>{d.key==="Enter"&&c()}} />
<//>
</div>`}var _1,KL,C1=b(()=>{W();O();Ue();V();x();Se();D();De();Ut();dr();N();Sn();_1=()=>Object.values(Pe.value).filter(e=>e.active).sort((e,t)=>e.name.localeCompare(t.name));KL=(e,{id:t,name:n})=>e.leads.includes(t)?o("{name}, leads the team",{name:n}):n});var A1={};Ve(A1,{Statuses:()=>JL});function JL(){let[e,t]=g(null),n=Bc(),s=()=>t(null),a=r`<button type="button" class="btn small" onClick=${()=>t("new")}>
<${m} name="plus" size="s" />${o("New status")}
</button>`;return r`<${St} id="sth" title=${o("Operator statuses")} side=${e!=="new"&&a}>
<p class="lead">
${o("Operators choose a status in their menu. Round robin skips a status without new conversations; own ones stay.")}
</p>
${e==="new"&&r`<div class="card"><${O1} onDone=${s} /></div>`}
<ul class="card stlist">
${n.map((i,l)=>r`<li key=${i.id}>
${e===i.id?r`<${O1} status=${i} onDone=${s} />`:r`<${ZL} status=${i} list=${n} index=${l}
onEdit=${()=>t(i.id)} />`}
</li>`)}
</ul>
<//>`}function T1(e,t,n){let s=e[n<0?t-1:t+2];return ze(()=>Z(`/api/statuses/${e[t].id}/place`,{before:s?.id??null}))}function XL(e){let t=n=>Z(`/api/statuses/${e.id}/removed`,{removed:n});return ze(async()=>{await t(!0),ne(o("Status deleted: {name}",{name:bn(e)}),{icon:"x",undo:()=>ze(()=>t(!1))})})}function ZL({status:e,list:t,index:n,onEdit:s}){let a=bn(e),i=Object.values(Pe.value).filter(u=>u.active&&u.status_id===e.id),l=C("{n} person now","{n} people now",i.length),c=GL.has(e.builtin);return r`<section class="strow" aria-label=${a}>
<span class="dotbox"><span class=${pi(e.base)}></span></span>
<div class="grow">
<b class="b5 blk t13 cut">${a}</b>
<span class="t12 dim blk">
${VL(e.base)}
${i.length>0&&r` · <span title=${i.map(u=>u.name).join(", ")}>${l}</span>`}
</span>
</div>
<span class="hrow t12 dim sttake">
${o("New conversations")}
<${xn} label=${o("{name}: new conversations come",{name:a})} checked=${!!e.takes_new}
disabled=${YL(e)} onChange=${u=>QL(e,{takes_new:u})} />
</span>
<span class="hrow stacts">
<button type="button" class="ib small" disabled=${n===0} aria-label=${o("Move up: {name}",{name:a})}
title=${o("Move up")} onClick=${()=>T1(t,n,-1)}>
<${m} name="chevron-up" size="m" />
</button>
<button type="button" class="ib small" disabled=${n===t.length-1}
aria-label=${o("Move down: {name}",{name:a})} title=${o("Move down")} onClick=${()=>T1(t,n,1)}>
<${m} name="chevron-down" size="m" />
</button>
<button type="button" class="btn small quiet" onClick=${s}>${o("Change")}</button>
<button type="button" class="ib small" disabled=${c} aria-label=${o("Delete status {name}",{name:a})}
title=${c?o("Built-in status"):o("Delete status")} onClick=${()=>XL(e)}>
<${m} name="x" size="m" />
</button>
</span>
</section>`}function O1({status:e,onDone:t}){let[n,s]=g(e?.name??""),[a,i]=g(e?.base??"away"),[l,c]=g(!!e?.takes_new),[u,d]=g(null),p=E(null);z(()=>p.current.focus(),[]);let h=!!e?.builtin,f=async S=>{S.preventDefault();let k=h?{name:n.trim()}:{name:n.trim(),base:a,takes_new:a!=="off"&&l};try{await(e?Z(`/api/statuses/${e.id}`,k,{method:"PATCH"}):Z("/api/statuses",k)),t()}catch(v){d(v),p.current.focus()}},$=r`
<div class="field">
<span class="lab">${o("Colleagues see")}</span>
<${_n} label=${o("Colleagues see")} options=${E1.map(([S,k])=>[S,k()])} value=${a}
onPick=${i} />
</div>
<label class="hrow t13">
<${xn} label=${o("New conversations come")} checked=${l&&a!=="off"} disabled=${a==="off"}
onChange=${c} />
${o("New conversations come")}
</label>
`,y=e?o("Status {name}",{name:bn(e)}):o("New status");return r`<form class="tmnew" aria-label=${y} onSubmit=${f}>
<div class="field">
<label for="stn">${o("Status name")}</label>
<input class="input" id="stn" ref=${p} maxlength="40" required=${!h}
placeholder=${h?bw(e):null} value=${n} aria-invalid=${u?"true":null}
aria-describedby=${u?"ste":null} onInput=${S=>s(S.currentTarget.value)} />
${u&&r`<span class="hint bad" id="ste" role="alert">${B(u)}</span>`}
</div>
${!h&&$}
<div class="hrow">
<button type="submit" class="btn primary" disabled=${!h&&!n.trim()}>
${e?o("Save"):o("Create status")}
</button>
<button type="button" class="btn quiet" onClick=${t}>${o("Cancel")}</button>
</div>
</form>`}var GL,E1,VL,YL,QL,N1=b(()=>{W();O();Ue();V();x();D();De();di();N();Sn();GL=new Set(["online","away","off"]),E1=[["online",()=>o("Online")],["away",()=>o("Away")],["off",()=>o("Off shift")]],VL=e=>E1.find(([t])=>t===e)[1](),YL=e=>e.builtin==="online"||e.base==="off";QL=(e,t)=>ze(()=>Z(`/api/statuses/${e.id}`,t,{method:"PATCH"}))});var M1={};Ve(M1,{Settings:()=>tI,title:()=>D1});function tI(){let{section:e}=T.value,t=Ma(),n=e?Qr(e):t[0],s=lc("(max-width: 719px)");return r`<main class=${e?"main page":"main page setfirst"} id="main">
<header class="bar1">
${e&&r`<a class="ib phoneback" href=${Nt()} aria-label=${o("All settings")}>
<${m} name="chevron-left" />
</a>`}
<h1 class="grow">
${s?e&&n?.when()?n.label():o("Settings"):eI(n)??o("Settings")}
</h1>
${n?.group==="own"&&!s&&r`<span class="t12 dim">${o("Saved automatically")}</span>`}
</header>
<div class="sett">
<nav class="setnav" aria-label=${o("Settings")}>
${P1.map(([a,i])=>r`<${nI} parts=${t.filter(l=>l.group===a)} label=${i()}
chosen=${e||!s?n:null} />`)}
</nav>
<div class="setbody">
<div class="scroll" role="group" tabindex="0" aria-label=${D1()}><${oI} part=${n} /></div>
</div>
</div>
</main>`}function nI({parts:e,label:t,chosen:n}){return e.length?r`
<h2 class="navhead">${t}</h2>
<ul>
${e.map(s=>r`<li key=${s.id}>
<a class="nav sub" href=${Nt(s.id)} aria-current=${s===n?"page":null}>
<${m} name=${s.icon} size="m" />
<span class="cut">${s.label()}</span>
</a>
</li>`)}
</ul>
`:null}function oI({part:e}){return e?e.when()?r`<div class="setwrap"><${e.view} /></div>`:r`<${le} icon="lock" title=${o("You have no access to this section")}
text=${o("Ask an administrator for access.")} />`:r`<${le} icon="search-x" title=${o("Page not found")} text=${o("The link may be old or mistyped.")}>
<a class="btn" href=${Nt()}>${o("All settings")}</a>
<//>`}var P1,D1,eI,R1=b(()=>{O();x();yo();U();N();Le();P1=[["own",()=>o("My settings")],["company",()=>o("Company")]],D1=()=>Qr(T.value.section)?.label()??o("Settings"),eI=e=>P1.find(([t])=>t===e?.group)?.[1]()});function bI({kind:e,x:t,y:n}){let s=e!=="."&&e!=="d",a=r`<path class=${s?"frl":"fr"} d=${`M${t+56} ${n}v112M${t} ${n+44}h112`} />`;return s?r`<g>
<rect class="wl" x=${t} y=${n} width="112" height="112" rx="10" />
<rect class="wg" x=${t+6} y=${n+50} width="100" height="56" rx="5" opacity=".5" />
${a}
<path class=${e==="telegram"?"bb2":"bb"}
d=${`M${t+20} ${n+30}${hI}`} />
<use class="gl" href=${`${$I}#ch-${e}`} x=${t+41} y=${n+40} width="30" height="30" />
</g>`:r`<g>
<rect class=${e==="d"?"wd":"w"} x=${t} y=${n} width="112" height="112" rx="10" />
${a}
</g>`}var $I,L1,hI,gI,I1,z1=b(()=>{O();x();$I=new URL("../../icons.svg",import.meta.url).pathname,L1=136,hI="h72a10 10 0 0 1 10 10v30a10 10 0 0 1-10 10h-52l-16 14v-14h-4a10 10 0 0 1-10-10v-30a10 10 0 0 1 10-10z",gI=[["d",".","email","d"],["vk","telegram","d","."],[".","d",".","chat"],["d","form",".","."]];I1=()=>r`<svg class="house" viewBox="0 0 560 560" role="img"
aria-label=${o("A house with five lit windows, someone is writing in each")}>
${gI.map((e,t)=>e.map((n,s)=>r`<${bI} kind=${n} x=${20+s*L1} y=${20+t*L1} />`))}
</svg>`});function el({children:e}){let[t,n]=wI[Vt.value],s=Ne.value==="ru"?"en":"ru";return r`<div class="login">
<main class="form">
<div class="hrow">
<span class="brandl"><${La} /><b>${o("Okno")}</b></span>
<span class="hrow end tight">
<button type="button" class="btn small quiet" lang=${s} onClick=${()=>Gn(s)}>
${s==="ru"?"Русский":"English"}
</button>
<button type="button" class="ib small" aria-label=${n()} title=${n()}
onClick=${()=>ns(vI[Vt.value])}>
<${m} name=${t} size="m" />
</button>
</span>
</div>
${e}
<p class="foot"><span class="grow">${o("Okno · open source")}</span></p>
</main>
<section class="art" aria-label=${o("About the product")}>
<${I1} />
<p>${o("Every channel in one window")}<small>${o("Every client in sight, not a word lost.")}</small></p>
</section>
</div>`}var vI,wI,bh=b(()=>{O();x();ut();N();z1();vI={system:"light",light:"dark",dark:"system"},wI={system:["sun-moon",()=>o("Theme: system")],light:["sun",()=>o("Theme: light")],dark:["moon",()=>o("Theme: dark")]}});var B1={};Ve(B1,{Login:()=>yI});function yI(){let[e,t]=g(""),[n,s]=g(""),[a,i]=g(!0),[l,c]=g(null),[u,d]=g(!1),p=E(null),h=E(null);return z(()=>h.current.focus(),[]),r`<${el}>
<form class="formin" onSubmit=${async $=>{if($.preventDefault(),!u){d(!0);try{await Te("POST","/api/session",{email:e.trim(),password:n,remember:a}),await zl(),await Js(),R(Hp.value,{replace:!0})}catch(y){d(!1),c(y),p.current?.select()}}}}>
<div><h1>${o("Sign-in")}</h1><p class="mut lgp">${location.host}</p></div>
<div class="field">
<label for="em">${o("Email")}</label>
<input class="input large" id="em" ref=${h} type="email" autocomplete="username" required value=${e}
onInput=${$=>t($.target.value)} />
</div>
<${Uo} id="pw" field=${p} value=${n} onInput=${s}
error=${l&&Pr(l)} label=${o("Password")} autocomplete="current-password" />
<label class="hrow t13">
<input class="check" type="checkbox" checked=${a}
onChange=${$=>i($.target.checked)} />
${o("Remember this device for 7 days")}
</label>
<button type="submit" class="btn primary large wide" aria-busy=${String(u)}>${o("Sign in")}</button>
</form>
<//>`}var W1=b(()=>{W();O();V();x();ut();U();lt();tl();bh();Zi()});var j1={};Ve(j1,{Setup:()=>_I});function xI(e){return e.code==="already-set-up"?o("Okno is already set up. Sign in."):e.code==="bad-link"?o("This link is no longer valid. Restart the server to get a new one."):B(e)}function _I(){let[e,t]=g({company:"",name:"",email:"",password:""}),[n,s]=g(null),[a,i]=g(!1),[l,c]=g(F1);M(()=>{let h=()=>{let f=F1();f&&(c(f),s(null))};return window.addEventListener("hashchange",h),()=>window.removeEventListener("hashchange",h)},[]);let u=h=>f=>t({...e,[h]:f.target.value}),d=async h=>{if(h.preventDefault(),e.password.length<kI){i(!0);return}i(!1);try{await Te("POST","/api/setup",{...e,token:l,locale:Ne.value}),await zl(),await Js(),R("/inbox/all",{replace:!0})}catch(f){s(f)}};if(!l)return r`<${el}>
<div class="formin">
<div>
<h1>${o("First-time setup")}</h1>
<p class="mut lgp">${o("Open the one-time link that the server printed at its first start.")}</p>
</div>
</div>
<//>`;let p=(h,f,$,y)=>r`<div class="field">
<label for=${"s"+h}>${f}</label>
<input class="input large" id=${"s"+h} type=${$} autocomplete=${y} required value=${e[h]}
onInput=${u(h)} />
</div>`;return r`<${el}>
<form class="formin" onSubmit=${d}>
<div>
<h1>${o("First-time setup")}</h1>
<p class="mut lgp">${o("Your company and its first administrator. Everything can be changed later.")}</p>
</div>
${n&&r`<div class="errsum" role="alert">
<${m} name="circle-alert" size="m" />
<span>${xI(n)}</span>
</div>`}
${p("company",o("Company name"),"text","organization")}
<div class="field">
<span class="lab" id="slang">${o("Language")}</span>
<div class="seg" role="group" aria-labelledby="slang">
<button type="button" lang="ru" aria-pressed=${String(Ne.value==="ru")}
onClick=${()=>Gn("ru")}>
Русский
</button>
<button type="button" lang="en" aria-pressed=${String(Ne.value==="en")}
onClick=${()=>Gn("en")}>
English
</button>
</div>
</div>
${p("name",o("Your name"),"text","name")}
${p("email",o("Your email"),"email","username")}
<${Uo} id="spassword" value=${e.password} onInput=${h=>t({...e,password:h})}
label=${o("Password")} autocomplete="new-password"
error=${a?o("At least 12 characters. A phrase of three words is best."):null}
hint=${o("At least 12 characters. A phrase of three words is best.")} />
<button type="submit" class="btn primary large wide">${o("Create")}</button>
</form>
<//>`}var kI,F1,q1=b(()=>{W();O();V();x();ut();U();lt();N();bh();Zi();kI=12,F1=()=>new URLSearchParams(location.hash.slice(1)).get("token")??""});var K1={};Ve(K1,{SessionExpired:()=>SI});function SI(){let[e,t]=g(""),[n,s]=g(null),a=E(null);ye(),z(()=>a.current.focus(),[]);let i=async c=>{c.preventDefault();try{await Te("POST","/api/session",{email:A.value.email,password:e,remember:!1}),mb()}catch(u){s(u),a.current.select()}},l=()=>{Gl(),R("/login")};return r`<div class="over solid">
<div class="dialog narrow" role="dialog" aria-modal="true" aria-label=${o("Session expired")}
onKeyDown=${bt}>
<form class="dpad" onSubmit=${i}>
<div class="hrow">
<${H} name=${A.value.name} size="lg" />
<div class="grow">
<h2 class="head2">${o("Session expired")}</h2>
<p class="t13 mut cut">${A.value.name} · ${A.value.email}</p>
</div>
</div>
${Object.keys(Lt.value).length>0&&r`<p class="livebox ok dgap">
<${m} name="check" size="m" />
<span class="t13">${o("Your drafts are kept. After signing in you come back here.")}</span>
</p>`}
<input class="vh" type="email" autocomplete="username" value=${A.value.email} tabindex="-1" aria-hidden="true"
readonly />
<${Uo} id="sp" field=${a} value=${e} onInput=${t}
error=${n&&Pr(n)} label=${o("Password")} autocomplete="current-password"
extra="dgap" />
<button type="submit" class="btn primary large wide dgap">${o("Sign in")}</button>
<div class="hrow dgap t13">
<button type="button" class="link" onClick=${l}>${o("Sign in as someone else")}</button>
</div>
</form>
</div>
</div>`}var U1=b(()=>{W();O();V();x();on();U();D();lt();N();Zi();Le()});var Hp,H1,G1,V1,tl=b(()=>{tn();Hp={value:"/inbox/mine"},H1=Ee(()=>Promise.resolve().then(()=>(W1(),B1)),"Login"),G1=Ee(()=>Promise.resolve().then(()=>(q1(),j1)),"Setup"),V1=Ee(()=>Promise.resolve().then(()=>(U1(),K1)),"SessionExpired")});var Y1={};Ve(Y1,{Shortcuts:()=>CI});function OI(){let e=E(null),[t,n]=g(""),[s,a]=g(null);ye(),z(()=>e.current.focus(),[]);let i=u=>{let d=Oo(u);!d.startsWith("Ctrl+Key")&&!/^F\d/.test(d)||(u.preventDefault(),n(""),a(d))},l=u=>s?cs(u).includes(s):!t.trim()||Ka(t,u.label()),c=Object.entries(uc).map(([u,d])=>({group:u,title:d(),rows:To().filter(p=>p.group===u&&TI(p)&&l(p))})).filter(({rows:u})=>u.length);return r`<div class="over" onPointerDown=${u=>{u.target===u.currentTarget&&vh()}}>
<div class="dialog wide" role="dialog" aria-modal="true" aria-label=${o("Keyboard shortcuts")}
onKeyDown=${bt}>
<header class="dhead">
<h2 class="head2 grow">${o("Keyboard shortcuts")}</h2>
<span class="t12 dim">${o("Esc leaves the text field. Any keyboard layout works.")}</span>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${vh}>
<${m} name="x" size="m" />
</button>
</header>
<div class="gfind ksf">
<${m} name="search" size="m" />
<input class="palq" ref=${e} value=${t} aria-label=${o("Find a shortcut")}
placeholder=${o("Find an action or press its keys")} autocomplete="off" onKeyDown=${i}
onInput=${u=>{a(null),n(u.currentTarget.value)}} />
${s&&r`<${Cm} keys=${s} />`}
</div>
<div class="kgrid" role="group" tabindex="0" aria-label=${o("List of shortcuts")}>
${c.map(({group:u,title:d,rows:p})=>r`<section class="ksec" key=${u}>
<h3 class="mh">${d}</h3>
<dl>
${p.map(h=>r`<div key=${h.id}><dt>${h.label()}</dt><dd><${Ha} one=${h} /></dd></div>`)}
</dl>
</section>`)}
${!c.length&&r`<p class="palno" role="status">${o("Nothing found")}</p>`}
</div>
<footer class="dfoot">
<a class="link t13" href=${Nt("keys")} onClick=${vh}>${o("Change shortcuts")}</a>
<label class="hrow t13 end">
<${xn} label=${o("Single-key shortcuts")} checked=${pe.value?.shortcuts??!0}
onChange=${u=>Ge({shortcuts:u})} />
${o("Single-key shortcuts")}
</label>
</footer>
</div>
</div>`}var CI,vh,TI,J1=b(()=>{W();O();re();ma();Et();x();bm();U();D();N();Nc();Le();Sn();CI=()=>w.value==="shortcuts"?r`<${OI} />`:null,vh=()=>{w.value=null},TI=e=>e.label&&e.listed!==!1&&cs(e).length>0});X();Fs();V();x();O();ut();U();D();lt();W();O();re();X();lt();x();var UT=4e3,qd=_(""),Yl=[],Sb=0;mn((e,t,n)=>{for(let s of e){if(s.k!=="message"||s.row.kind!=="in")continue;let a=n.dialogs[s.row.dialog_id],i=t.dialogs[s.row.dialog_id];a&&(!i||i.last_no<s.row.no)&&a.assignee_id===n.me.id&&HT(a.name)}});function HT(e){Yl.push(e),Sb||=setTimeout(GT,UT)}function GT(){let e=[...new Set(Yl)];qd.value=e.length===1?o("New message: {name}",{name:e[0]}):C("{n} new message","{n} new messages",Yl.length),Yl=[],Sb=0}V();x();yo();ut();U();D();lt();N();cc();W();O();var pv=16,dv=260,mv=560,lm=document.documentElement,OO=e=>Number(localStorage.getItem("okno.width."+e))||null,im=e=>parseFloat(getComputedStyle(lm).getPropertyValue(e));function EO(e,t){t?lm.style.setProperty(e,`${t}px`):lm.style.removeProperty(e)}function cm({name:e,side:t,label:n}){let[s,a]=g(()=>OO(e)),i=E(null);M(()=>EO(e,s),[s]);let l=f=>{let $=Math.round(Math.min(mv,Math.max(dv,f)));a($),localStorage.setItem("okno.width."+e,String($))},c=t==="left"?1:-1,u=f=>{f.preventDefault(),f.currentTarget.setPointerCapture(f.pointerId),i.current={x:f.clientX,width:im(e)}},d=f=>{i.current&&l(i.current.width+c*(f.clientX-i.current.x))},p=f=>{let $={ArrowLeft:-pv,ArrowRight:pv}[f.key];$&&(f.preventDefault(),f.stopPropagation(),l(im(e)+c*$))},h=()=>{a(null),localStorage.removeItem("okno.width."+e)};return r`<div class=${"divider "+t} role="separator" tabindex="0" aria-orientation="vertical"
aria-label=${n} aria-valuemin=${dv} aria-valuemax=${mv}
aria-valuenow=${Math.round(s??im(e))} onPointerDown=${u} onPointerMove=${d}
onPointerUp=${()=>{i.current=null}} onLostPointerCapture=${()=>{i.current=null}} onDblClick=${h} onKeyDown=${p}></div>`}O();x();se();yo();Et();x();U();yo();re();tn();var gw=Qn(["palette"],()=>Promise.resolve().then(()=>(nw(),tw)),"Palette"),IE=Ee(()=>Promise.resolve().then(()=>(hw(),$w)),"Search",{keys:!0}),ui=()=>{w.value="palette"};function zE(){let e=document.getElementById("q");if(!e){R("/search");return}e.focus(),e.select()}rs({page:"search",title:()=>o("Search"),view:IE});nt({id:"find",group:"everywhere",label:()=>o("Search"),icon:"search",key:"Slash",run:zE},{id:"search",group:"everywhere",label:()=>o("Search and commands"),icon:"search",key:"Ctrl+KeyK",anywhere:!0,palette:!1,run:ui});ut();Vs();U();D();N();Jn();Mm();O();re();se();x();yo();Se();U();D();Va();N();Dn();var sa=e=>T.value.page==="inbox"&&T.value.view===e,xw=([e])=>e!=="failed"||ve.value.failed>0||sa("failed"),UE=e=>e!=="closed",Rm=()=>fi.some(([e])=>sa(e))||$s.value.some(e=>sa(`team-${e.id}`));function _w(){return r`
<h2 class="navhead">${o("Views")}</h2>
<ul>
${fi.filter(xw).map(([e,t,n])=>r`<li key=${e}>
<a class=${e==="failed"?"nav sub badnav":"nav sub"} href=${L(e)}
aria-current=${sa(e)?"page":null} title=${t()}>
<${m} name=${n} />
<span class="lbl">${t()}</span>
<${Fc} view=${e} />
</a>
</li>`)}
</ul>
${$s.value.length>0&&r`
<h2 class="navhead">${o("Teams")}</h2>
<ul>
${$s.value.map(e=>r`<li key=${e.id}>
<a class="nav sub" href=${L(`team-${e.id}`)}
aria-current=${sa(`team-${e.id}`)?"page":null}
title=${e.members.includes(A.value.id)?o("{name}, my team",{name:e.name}):e.name}>
<span class=${"sq "+fn(e.name)}></span>
<span class="lbl cut">${e.name}</span>
<${Fc} view=${`team-${e.id}`} />
</a>
</li>`)}
</ul>
`}
`}function Fc({view:e}){let t=Wc(e)??0;return UE(e)&&t>0?r`<span class="n">${oe(t)}</span>`:null}var HE=()=>{w.value=w.peek()==="more"?null:"more"};function Sw(){let{page:e}=T.value,t=Oa.value,n=Rm();return r`
<nav class="tabbar" aria-label=${o("Sections")}>
<a href=${e==="inbox"?"/inbox/mine":Un()}
aria-current=${e==="inbox"&&!n?"page":null}>
<${m} name="inbox" size="l" />
${o("Inbox")}
${t>0&&r`<span class="count">${t>99?"99+":t}</span>`}
</a>
<button type="button" aria-haspopup="menu" aria-expanded=${String(w.value==="views")}
aria-current=${n?"page":null} onClick=${()=>{w.value=w.peek()==="views"?null:"views"}}>
<${m} name="list-filter" size="l" />
${o("Views")}
</button>
<button type="button" aria-haspopup="dialog" onClick=${ui}>
<${m} name="search" size="l" />
${o("Search")}
</button>
<button type="button" aria-haspopup="menu" aria-expanded=${String(w.value==="more")}
aria-current=${e==="settings"||Da(e)?.icon?"page":null} onClick=${HE}>
<${m} name="menu" size="l" />
${o("More")}
${ve.value.notifications>0&&r`<span class="count">${ve.value.notifications}</span>`}
</button>
</nav>
${w.value==="views"&&r`<${GE} />`}
${w.value==="more"&&r`<${VE} />`}
`}function GE(){return r`<${Je} label=${o("Views")} place="popsheet">
${fi.filter(xw).map(([e,t,n])=>r`<${j} icon=${n} checked=${sa(e)} onPick=${()=>R(L(e))}>
<span class="cut">${t()}</span>
<span class="hrow end"><${Fc} view=${e} /></span>
<//>`)}
${$s.value.length>0&&r`<div class="mh" role="presentation">${o("Teams")}</div>`}
${$s.value.map(e=>r`<${j} icon="users-round" checked=${sa(`team-${e.id}`)}
onPick=${()=>R(L(`team-${e.id}`))}>
<span class="cut">${e.name}</span>
<span class="hrow end"><${Fc} view=${`team-${e.id}`} /></span>
<//>`)}
<//>`}function VE(){let e=t=>()=>{w.value=t};return r`<${Je} label=${o("More")} place="popsheet">
<${j} icon="bell" stay onPick=${e("bell")}>
${o("Notifications")}
${ve.value.notifications>0&&r`<span class="count mend">${ve.value.notifications}</span>`}
<//>
<${j} icon="square-pen" stay onPick=${e("newdialog")}>${o("Write to a client")}<//>
<${j} icon="users-round" stay onPick=${e("handover")}>${o("Hand over my conversations")}<//>
${Jl().map(t=>r`<${j} icon=${t.icon} onPick=${()=>R(t.path)}>${t.label()}<//>`)}
${Ma().length>0&&r`<${j} icon="settings" onPick=${()=>R(Nt())}>${o("Settings")}<//>`}
<${j} icon="user-round" stay onPick=${e("me")}>${o("My menu")}<//>
<//>`}function Lm(){let{page:e}=T.value,t=Oa.value;return r`
<nav class="side" aria-label=${o("Main navigation")}>
<div class="brand">
<${La} />
<b>${o("Okno")}</b>
${Yt.value!=="on"&&r`<span class="dot off" title=${o("No connection to the server.")}></span>`}
<button type="button" class="ib small" aria-label=${o("Collapse the sidebar")}
title=${o("Collapse the sidebar")+"  ["} onClick=${()=>{Hn.value=!Hn.value}}>
<${m} name="panel-left" size="m" />
</button>
</div>
<button type="button" class="find" aria-haspopup="dialog" title=${`${o("Search and commands")}  ${tt} K`}
onClick=${ui}>
<${m} name="search" size="m" />
<span>${o("Search in the sidebar")}</span>
<span class="keys"><kbd>${tt} K</kbd></span>
</button>
<div class="scroll">
<ul>
<li>
<a class="nav" href="/inbox/mine" aria-current=${e==="inbox"&&!Rm()?"page":null}
title=${o("Inbox")}>
<${m} name="inbox" />
<span class="lbl">${o("Inbox")}</span>
${t>0&&r`<span class="count">${oe(t)}</span>`}
</a>
</li>
${Jl().map(n=>r`<li key=${n.page}>
<a class="nav" href=${n.path} aria-current=${e===n.page?"page":null} title=${n.label()}>
<${m} name=${n.icon} />
<span class="lbl">${n.label()}</span>
</a>
</li>`)}
</ul>
<${_w} />
</div>
${Ma().length>0&&r`<div class="sidefoot">
<a class="nav" href=${Nt()} aria-current=${e==="settings"?"page":null}
title=${o("Settings")}>
<${m} name="settings" />
<span class="lbl">${o("Settings")}</span>
</a>
</div>`}
<${yw} />
</nav>
<${Sw} />
<${ww} />
`}var Cw=()=>{let e=ve.value.mine_unread+ve.value.unassigned;return`${e?`(${e}) `:""}${Da(T.value.page)?.title()??o("Inbox")} — ${o("Okno")}`};W();O();V();on();Zl();x();_s();X();U();D();var or=["cards","rows","table"],Ym=matchMedia("(max-width: 719px)"),Qm=_(Ym.matches);Ym.addEventListener("change",()=>{Qm.value=Ym.matches});var vn=he(()=>{let e=pe.value?.list?.mode??"cards";return Qm.value&&e==="table"?"cards":e}),ly=he(()=>Qm.value),Be={ids:[],reveal(){},focus(){},showNew(){}},sr=_({from:0,to:1/0}),Ht=_(null),Xm=()=>Ht.peek()!==null&&te.peek()[Ht.peek()]?Ht.peek():T.peek().dialog;function Zm(e,t,n=()=>!0){let{ids:s}=Be,a=s.indexOf(e);for(a<0&&(a=t>0?-1:s.length),a+=t;a>=0&&a<s.length;a+=t)if(n(s[a]))return s[a];return null}function cy(e){if(e===null)return;let t=Ht.peek()!==null;Be.reveal(e),R(L(T.peek().view,e)),t&&Be.focus(e)}var Jm=()=>T.peek().dialog??Ht.peek(),ef=e=>cy(Zm(Jm(),e)??(Jm()===null,null)),tf=e=>cy(Zm(Jm(),e,t=>Ea(te.peek()[t])>0));function nf(e){if(Ht.peek()===null)return!1;let t=Zm(Ht.peek(),e);return t!==null&&Be.focus(t),!0}pn();Po();_s();X();V();x();$o();pn();ut();D();De();var of=200,yt=_(new Set),wi=_(null),ar=_(null),sf=null;sy(()=>yt.peek().size>0);function rr(e){yt.value=e,e.size||(ar.value=null)}function Do(e){let t=new Set(yt.peek());t.has(e)?t.delete(e):t.add(e),sf=e,rr(t)}function eu(e){let{ids:t}=Be,[n,s]=[t.indexOf(sf),t.indexOf(e)].sort((a,i)=>a-i);if(n<0){Do(e);return}rr(new Set([...yt.peek(),...t.slice(n,s+1)]))}var tu=()=>rr(new Set(Be.ids)),ir=()=>{sf=null,rr(new Set)},uy=()=>{let e=Xm();return e===null?!1:(Do(e),!0)},py=()=>{let e=Xm();return e===null?!1:(eu(e),!0)};async function dy(e){try{let{ids:t}=await q(`/api/dialogs/ids?${new URLSearchParams({view:e,sort:Wt(e,Pt.peek())})}`);rr(new Set(t))}catch(t){fe(B(t))}}function af(e){let t=new Set([...yt.value].map(n=>te.value[n]?.state??(e==="closed"?"closed":"open")));return{open:t.has("open"),closed:t.has("closed")}}var xA=e=>Array.from({length:Math.ceil(e.ids.length/of)},(t,n)=>{let s=[n*of,(n+1)*of];return{...e,ids:e.ids.slice(...s),...e.numbers&&{numbers:e.numbers.slice(...s)}}});async function my(e){let t={done:[],failed:[],undo:[]},n=e.flatMap(xA),s=n.reduce((a,i)=>a+i.ids.length,0);for(let a of n){wi.value={done:t.done.length+t.failed.length,of:s};try{let i=await Z("/api/bulk",{steps:[a]});for(let l in t)t[l].push(...i[l])}catch(i){t.failed.push(...a.ids.map(l=>({id:l,code:i.offline?"offline":i.code})))}}return wi.value=null,t}async function sn(e,t,n=null){let s=n??[...yt.peek()];if(wi.peek()||!s.length)return;let{done:a,failed:i,undo:l}=await my([{...e,ids:s}]);n||Us(),rr(new Set(i.map(c=>c.id))),ar.value=i.length?{step:e,said:t,list:i,of:s.length}:null,a.length&&ne(t(a.length,a.length===1?a[0]:null),{keep:e.act==="close",undo:l.length?()=>_A(l):null})}async function _A(e){let{failed:t}=await my(e);t.length&&fe(C("{n} conversation could not be restored","{n} conversations could not be restored",t.length))}var fy=()=>{let{step:e,said:t,list:n}=ar.peek();return sn(e,t,n.map(s=>s.id))},SA={forbidden:()=>o("no permission"),"not-found":()=>o("deleted, or no access"),closed:()=>o("already closed"),"cannot-answer":()=>o("this colleague cannot reply there"),"team-cannot-answer":()=>o("nobody in this team can reply there"),"team-gone":()=>o("this team no longer exists"),"invalid-time":()=>o("the time has passed"),offline:()=>o("no connection")};function $y({list:e,of:t}){let n=[...new Set(e.map(c=>(SA[c.code]??(()=>c.code))()))].join("; "),s=e.slice(0,2).map(c=>te.value[c.id]?.name).filter(Boolean).join(", "),a=e.length-Math.min(2,e.length),i=a>0&&s?o("{names} and {n} more",{names:s,n:a}):s;return`${C("Failed for {n} of {of}","Failed for {n} of {of}",e.length,{of:t})}. ${i?`${i}: `:""}${n}`}ut();On();U();D();lt();N();O();re();ps();se();x();Se();U();D();Va();Ut();N();tn();Et();x();U();U();D();var lr=()=>te.peek()[T.peek().dialog],wn=()=>!!lr();D();re();tn();Ue();Ut();var Nu=Ee(()=>Promise.resolve().then(()=>(gu(),Uy)),"SnoozeMenu",{keys:!0}),Rk=Qn(["handover","newdialog"],()=>Promise.resolve().then(()=>(Mk(),Dk)),"WorkLayers"),Bn=()=>T.peek().page==="inbox"?lr():void 0,Lf=()=>Bn()?.state==="open",cP=()=>lr()?.state==="closed",$r=e=>()=>{w.value=e};nt({id:"assign",group:"dialog",label:()=>o("Assign"),icon:"user-round-plus",key:"KeyA",act:!0,opensField:!0,when:wn,run:$r("assignee")},{id:"take",group:"dialog",label:()=>o("Take it"),icon:"hand",key:"KeyI",act:!0,when:wn,run:()=>kc(lr().id)},{id:"reopen",group:"dialog",label:()=>o("Reopen"),icon:"undo-2",key:"KeyE",act:!0,listed:!1,when:cP,run:()=>{ds(lr().id)}},{id:"take-next",group:"list",label:()=>o("Take the most urgent one"),icon:"hand",key:"Shift+KeyI",act:!0,run:()=>{Tc()}},{id:"close",group:"dialog",label:()=>o("Close"),icon:"check",key:"KeyE",act:!0,when:Lf,run:()=>{hn(Bn().id)}},{id:"finish",group:"dialog",label:()=>o("Close with a reason"),icon:"check",key:"Shift+KeyE",act:!0,when:()=>!!Bn(),run:$r("finish")},{id:"snooze",group:"dialog",label:()=>o("Snooze"),icon:"alarm-clock",key:"KeyH",act:!0,when:Lf,run:$r("snooze")},{id:"wake",group:"dialog",label:()=>o("Unsnooze"),icon:"alarm-clock",listed:!1,when:()=>!!(Lf()&&Bn().snooze),run:()=>{fs(Bn().id)}},{id:"team",group:"dialog",label:()=>o("Assign to a team"),icon:"users-round",key:"Shift+KeyA",act:!0,opensField:!0,when:()=>!!Bn(),run:$r("team")},{id:"no-answer",group:"dialog",label:()=>o("No reply needed"),icon:"message-circle-off",key:"KeyY",act:!0,when:()=>!!Bn()?.waiting_since,run:()=>{Ac(Bn().id)}},{id:"follow",group:"dialog",label:()=>fo.peek()[Bn()?.id]?o("Stop following"):o("Follow"),icon:"eye",key:"KeyF",act:!0,when:()=>!!Bn(),run:()=>{ta(Bn().id)}},{id:"new-dialog",group:"everywhere",label:()=>o("Write to a client"),icon:"square-pen",key:"KeyC",act:!0,opensField:!0,run:$r("newdialog")},{id:"hand-over",group:"everywhere",label:()=>o("Hand over my conversations"),icon:"users-round",run:$r("handover")});var dP=Ee(()=>Promise.resolve().then(()=>(Ik(),Lk)),"GiveMenu",{keys:!0}),As=(e,t)=>(n,s)=>s===null?t(n):e(s),Bk=()=>sn({act:"close"},As(e=>ai(e,Ec("solved")),e=>C("{n} conversation closed","{n} conversations closed",e))),Wk=()=>sn({act:"reopen"},As(fc,e=>C("{n} conversation reopened","{n} conversations reopened",e))),mP=()=>sn({act:"read"},As(gc,e=>C("{n} conversation marked as read","{n} conversations marked as read",e))),zf=()=>sn({act:"follow",on:!0},As(e=>hc(e,!0),e=>C("You follow {n} conversation","You follow {n} conversations",e))),Fk=()=>af(T.peek().view).open?Bk():Wk();function fP(e,t){sn({act:"snooze",until:e,reason:t},As(n=>$c(n,e),n=>e===null?C("{n} conversation snoozed until the client replies","{n} conversations snoozed until the client replies",n):C("{n} conversation snoozed until {when}","{n} conversations snoozed until {when}",n,{when:pt(e)})))}function $P({person:e,team:t}){if(t!==void 0){let n=rt.peek()[t]?.name??"";sn({act:"team",team_id:t},As(s=>wc(s,n),s=>C("{n} conversation assigned to team {name}","{n} conversations assigned to team {name}",s,{name:n})))}else e===null?sn({act:"assign",operator_id:null},As(n=>us(n,null),n=>C("{n} conversation has no assignee now","{n} conversations have no assignee now",n))):sn({act:"assign",operator_id:e},As(n=>us(n,e),n=>C("{n} conversation assigned: {name}","{n} conversations assigned: {name}",n,{name:F(e)})))}var zk=e=>{w.value=w.peek()===e?null:e},hP=[["user-round-plus",()=>o("Assign"),"A",()=>zk("pick-give"),"pick-give"],["alarm-clock",()=>o("Snooze"),"H",()=>zk("pick-snooze"),"pick-snooze","open"],["mail-open",()=>o("Mark as read"),null,mP],["eye",()=>o("Follow"),"F",zf],["undo-2",()=>o("Reopen"),"E",Wk,null,"closed"],["check",()=>o("Close"),"E",Bk,null,"open"]];function jk({view:e}){let t=yt.value.size;if(!t)return null;let n=wi.value,s=af(e),a=(l,c)=>l==="E"&&c==="closed"&&s.open?null:l,i=hP.filter(([,,,,,l])=>!l||s[l]).map(([l,c,u,d,p,h])=>[l,c,a(u,h),d,p]);return r`<div class="bulkwrap">
<${gP} view=${e} size=${t} />
${ar.value&&r`<div class="bulkerr" role="alert">
<${m} name="circle-alert" size="m" />
<span class="grow">${$y(ar.value)}</span>
<button type="button" class="link" onClick=${fy}>${o("Retry")}</button>
</div>`}
<div class="bulk2" role="toolbar" aria-label=${o("Bulk actions")} aria-busy=${String(!!n)}>
<span class="b5 t13" role="status">
${n?o("{done} of {of}",n):o("{n} selected",{n:oe(t)})}
</span>
<span class="grow"></span>
${i.map(([l,c,u,d,p])=>r`<button type="button" class="ib small" disabled=${!!n}
aria-label=${u?`${c()} (${u})`:c()} title=${u?`${c()}  ${u}`:c()}
aria-haspopup=${p?"dialog":null} aria-expanded=${p?String(w.value===p):null}
onClick=${d}>
<${m} name=${l} size="m" />
</button>`)}
<button type="button" class="ib small" aria-label=${o("Clear selection")} title=${`${o("Clear selection")}  Esc`}
onClick=${ir}>
<${m} name="x" size="m" />
</button>
</div>
${w.value==="pick-snooze"&&r`<${Nu} label=${o("Snooze")} onPick=${fP} />`}
${w.value==="pick-give"&&r`<${dP} onPick=${$P} />`}
</div>`}function gP({view:e,size:t}){let n=Be.ids.length,s=Math.max(Wc(e)??0,n);return t<n||s<=t||n<2?null:r`<div class="bulkall" role="status">
<span>
${o("All loaded conversations are selected: {n} of {total}",{n:oe(t),total:oe(s)})}
</span>
<button type="button" class="link" onClick=${()=>dy(e)}>
${o("Select all {total}",{total:oe(s)})}
</button>
</div>`}Le();O();re();ma();se();x();pn();U();D();Va();N();Dn();O();re();x();ut();N();Dn();var Bf=[["urgent",()=>o("Most urgent first"),"hourglass"],["newest",()=>o("Newest first"),"clock"],["longest",()=>o("Longest waiting"),"flame"]];function Wf(){let e=w.value==="sort",t=(Bf.find(([n])=>n===Pt.value)??Bf[0])[1]();return r`<button type="button" class="btn quiet small" aria-haspopup="menu" aria-expanded=${String(e)}
onClick=${()=>{w.value=e?null:"sort"}}><${m} name="arrow-down-wide-narrow" size="s" />${t}</button>
${e&&r`<${Je} label=${o("Sort order")} place="popsort">${Bf.map(([n,s,a])=>r`<${j} icon=${a} checked=${n===Pt.value}
onPick=${()=>{Pt.value=n}}>${s()}<//>`)}<//>`}`}var $a={cards:[()=>o("Cards"),"rows-3"],rows:[()=>o("Rows"),"rows-4"],table:[()=>o("Table"),"table-2"]},Ff=e=>Ge({list:{mode:e}}),Kk=()=>Ff(or[(or.indexOf(pe.peek()?.list?.mode??"cards")+1)%or.length]),qk=e=>Wt(e,"urgent")!==Wt(e,"longest");function Uk({view:e}){let t=vn.value==="table";return r`
<div class="phead">
<h2 class="ttl cut">${kw(e)}</h2>
${t?r`<${kP} />`:r`<${yP} />`}
<${xP} wide=${t} />
</div>
<div class="ltabs">
<${vP} view=${e} />
${t&&qk(e)&&r`<div class="lfilter"><${Wf} /></div>`}
</div>
${!t&&r`<div class="lfilter">
${qk(e)?r`<${Wf} />`:r`<span class="t12 dim lown">${bP(e)}</span>`}
<${wP} view=${e} />
</div>`}
`}var bP=e=>({snoozed:o("Returning soonest first"),mentions:o("Unseen first")})[e]??o("Newest first");function vP({view:e}){return r`<nav class="tabs" aria-label=${o("Whose conversations")}>${mi.map(([t,n])=>r`<a class="tab" href=${L(t)}
aria-current=${e===t?"page":null}>${n()} <span class="n">${oe(ve.value[t])}</span></a>`)}</nav>`}function wP({view:e}){return r`<span class="hrow tight end">
<a class="chip" href=${L(e==="unread"?"mine":"unread")}
aria-current=${e==="unread"?"true":null}>
${o("Unread")}
${ve.value.unread>0&&r` <span class="num">${oe(ve.value.unread)}</span>`}
</a>
</span>`}function yP(){let e=w.value==="mode",[t,n]=$a[vn.value];return r`<span class="popat">
<button type="button" class="ib only-wide" aria-haspopup="menu" aria-expanded=${String(e)}
aria-label=${o("List view: {name}",{name:t().toLocaleLowerCase()})} title=${o("List view")+"  V"}
onClick=${()=>{w.value=e?null:"mode"}}>
<${m} name=${n} />
</button>
${e&&r`<${Je} label=${o("List view")} place="popmode">
${or.map(s=>r`<${j} icon=${$a[s][1]} checked=${s===vn.value} onPick=${()=>Ff(s)}>
${$a[s][0]()}
<//>`)}
<//>`}
</span>`}var kP=()=>r`<span class="seg" role="group" aria-label=${o("List view")}>
${or.map(e=>r`<button type="button" aria-pressed=${String(e===vn.value)} title=${$a[e][0]()+"  V"}
onClick=${()=>Ff(e)}>
<${m} name=${$a[e][1]} size="m" />
${e===vn.value?$a[e][0]():r`<span class="vh">${$a[e][0]()}</span>`}
</button>`)}
</span>`;function xP({wide:e}){let t=()=>{w.value="newdialog"};return e?r`<button type="button" class="btn primary" onClick=${t}>
<${m} name="square-pen" size="m" />
${o("Write")}
<kbd>C</kbd>
</button>`:r`<button type="button" class="ib" aria-label=${o("Write to a client")} title=${o("Write to a client")+"  C"}
onClick=${t}>
<${m} name="square-pen" />
</button>`}W();O();Zl();x();pn();U();D();lt();Va();N();function Hk({view:e,ids:t,shown:n,waiting:s}){let{from:a,to:i}=sr.value,l=[...new Set([...s,...$n.value])].filter(f=>te.value[f]),c=l.filter(f=>{let $=n.indexOf(f);return $>=a&&$<=i});M(()=>{Jd([...c,T.value.dialog])});let u=l.filter(f=>Qo(te.value[f],e,es())&&!c.includes(f)&&f!==T.value.dialog);if(u.length)return r`<${SP} view=${e} list=${_P(u,t)} ids=${t} from=${a} to=${i} />`;let d=Bb(I.value,$n.value.filter(f=>f!==T.value.dialog),e);if(!d)return null;let[,p]=mi.find(([f])=>f===d.view);return r`<${Pu} icon="chevron-right" run=${()=>{za.value={view:d.view,ids:d.ids},R(L(d.view,T.value.dialog))}}>
${C("{n} new in {tab}","{n} new in {tab}",d.ids.length,{tab:p()})}
<//>`}var jf=(e,t)=>{let n=e.indexOf(t);return n<0?1/0:n},_P=(e,t)=>[...e].sort((n,s)=>jf(t,n)-jf(t,s));function SP({view:e,list:t,ids:n,from:s,to:a}){let i=jf(n,t[0]),l=()=>{za.value={view:e,ids:t},Be.showNew()};return i>a?r`<${Pu} icon="arrow-down" run=${l}>${C("{n} new below","{n} new below",t.length)}<//>`:i<s?r`<${Pu} icon="arrow-up" run=${l}>${C("{n} new above","{n} new above",t.length)}<//>`:r`<${Pu} icon="eye" run=${l}>${C("{n} new · show","{n} new · show",t.length)}<//>`}var Pu=({icon:e,run:t,children:n})=>r`<button type="button" class="newpill" data-key="queued" onClick=${t}>
<${m} name=${e} size="s" />
${n}
</button>`;function Gk(e,t,n,s,a){M(()=>{let{view:i,ids:l}=za.value??{};if(i!==e||!s?.loaded)return;let c=n.find(u=>l.includes(u));c!==void 0?(za.value=null,requestAnimationFrame(()=>{Be.reveal(c),zb(l),Jd(l)})):s.next&&!a?Qs(e,t):s.next||(za.value=null)})}O();se();x();Fr();U();D();Ut();N();O();Ue();nc();x();D();N();function Vk(){if(A.value?.role!=="administrator")return r`<${le} icon="plug" title=${o("No channel is connected yet")}
text=${o("An administrator connects Telegram, VK or email. Messages then appear here.")} />`;let e=Wa(),t=e&&Fa(e,"channel add");return r`<${le} icon="plug" title=${o("Connect the first channel")} text=${o("Telegram, VK or email: run this command on the server, in a second terminal, without stopping Okno. It asks for everything it needs, the token or password last. Messages then appear here.")}>
${t&&r`
<code class="cmd first">${t}</code>
<span class="hrow wrap ctr">
<button type="button" class="btn" onClick=${()=>xt(t)}>
<${m} name="copy" size="s" />
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
<//>`}var CP={unassigned:()=>["sun",o("No unassigned conversations"),o("New conversations appear here automatically.")],all:()=>["inbox",o("No open conversations"),o("New conversations appear here automatically.")],waiting:()=>["sun",o("No clients are waiting"),o("Conversations stay here from the client's message until your team replies.")],unread:()=>["mail-open",o("No unread conversations"),o("New messages in your conversations and in unassigned ones appear here.")],mentions:()=>["at-sign",o("No mentions"),o("Notes with your @name appear here.")],following:()=>["eye",o("You do not follow any conversations"),o("Follow a conversation to be notified of everything in it, whoever the assignee is.")],snoozed:()=>["alarm-clock",o("No snoozed conversations"),o("Snooze a conversation: it leaves the lists and comes back on time.")],closed:()=>["archive",o("No closed conversations"),o("Closed conversations stay here and reopen when the client writes.")],failed:()=>["check-check",o("No unsent messages"),o("Messages that could not be delivered appear here, and you can retry them.")]};function qf({view:e}){if(!Object.keys(Oe.value).length)return r`<${Vk} />`;if(e==="mine")return r`<${TP} />`;let t=Yo(e);if(t!==null)return r`<${OP} team=${rt.value[t]} />`;let[n,s,a]=CP[e]();return r`<${le} icon=${n} title=${s} text=${a} />`}function TP(){let e=ve.value.unassigned;return r`<${le} icon="sun" title=${o("All answered")}
text=${o("You have no open conversations. Unassigned: {n}.",{n:oe(e)})}>
${e>0&&r`<button type="button" class="btn primary" onClick=${Tc}>
${o("Take the next one")}
<${Zt} of=${["Shift","I"]} />
</button>`}
<//>`}function OP({team:e}){if(!e||e.removed)return r`<${le} icon="users-round" title=${o("Team not found")}
text=${o("It was deleted, or the link is wrong.")}>
<a class="btn" href=${L("all")}>${o("All conversations")}</a>
<//>`;let t=e.members.includes(A.value.id);return r`<${le} icon="sun" title=${o("No conversations in this team")} text=${t?o("Conversations assigned to your team appear here."):o("Conversations assigned to this team appear here.")} />`}W();O();Ue();Ye();nc();se();x();D();N();_o();var EP=["token-wrong","password-wrong","settings-wrong","secrets-unreadable","folder-missing"],Yk=e=>Tt(e)===Tt(Y.value)?K(e):Ke(e);function Jk(){return Object.values(Oe.value).filter(t=>t.down_since&&["trouble","working"].includes(t.health)).sort((t,n)=>t.down_since-n.down_since).map(t=>t.health==="trouble"?r`<${AP} channel=${t} key=${t.id} />`:r`<${PP} channel=${t} key=${t.id} />`)}function AP({channel:e}){let[t,n]=g(!1),s={name:e.name,time:Yk(e.down_since),cause:jt(e.health_code,e.health_detail)},a=e.kind==="email"?o("{name} has received no emails since {time}: {cause}.",s):o("{name} has received no messages since {time}: {cause}.",s),i=A.value?.role==="administrator";return r`<div class="banner bad outage" role="alert" data-channel=${e.id}>
<${m} name="circle-alert" size="m" />
<span class="grow">
${a} <span class="b4">
${i?o("Replies wait in the queue."):o("Replies wait in the queue. Administrators have been notified.")}
</span>
</span>
${i&&r`<button type="button" class="btn small" aria-expanded=${String(t)} onClick=${()=>n(!t)}>
${o("What to do")}
</button>`}
${t&&r`<${NP} channel=${e} />`}
</div>`}function NP({channel:e}){let t=Wa(),n=EP.includes(e.health_code),s=t&&Fa(t,`channel ${n?"change":"test"} ${Gb(e.name)}`);return r`<div class="remedy t13">
<p>
${n?o("Get a valid token or password, then run this command on the server. It asks for the new one:"):o("Okno keeps trying. Run this command on the server to see what the platform answers:")}
</p>
${s&&r`
<code class="cmd">${s}</code>
<button type="button" class="btn small" onClick=${()=>xt(s)}>
<${m} name="copy" size="s" />
${o("Copy")}
</button>
`}
</div>`}function PP({channel:e}){return r`<div class="banner okb outage" role="status" data-channel=${e.id}>
<${m} name="check" size="m" />
<span class="grow">
${o("{name} works again. Messages from {from} to {until} arrive late.",{name:e.name,from:Yk(e.down_since),until:K(e.health_at)})}
</span>
</div>`}Ga();W();O();pn();x();ut();var DP=200,Du=8,MP={cards:80,rows:52,table:42},Qk=new Map;function Xk({name:e,ids:t,look:n,row:s,head:a,tail:i,open:l,onNear:c,near:u}){let d=E(null),p=E(null),h=E({name:null,ids:[],height:0}),[f,$]=g(MP[n]),[y,S]=g([0,40]),k=E(null),v=()=>p.current.offsetTop,P=ie=>{let de=Math.floor((ie-v())/f)-Du;return[Math.max(0,de),Math.ceil((ie+d.current.clientHeight-v())/f)+Du]},G=()=>{let{scrollTop:ie,clientHeight:de}=d.current,ee={from:Math.ceil((ie-v()-1)/f),to:Math.floor((ie+de-v()+1)/f)-1};(ee.from!==sr.peek().from||ee.to!==sr.peek().to)&&(sr.value=ee)},ue=()=>{G();let ie=P(d.current.scrollTop);(Math.abs(ie[0]-y[0])>Du/2||Math.abs(ie[1]-y[1])>Du/2)&&S(ie)},Bt=()=>{let{scrollTop:ie}=d.current,de=Math.min(h.current.ids.length-1,Math.floor(ie/f));de>=0&&Qk.set(e,{id:h.current.ids[de],offset:ie-de*f,atTop:ie<4})},un=()=>{Bt(),ue();let{scrollTop:ie,scrollHeight:de,clientHeight:ee}=d.current;de-ie-ee<u*f&&c()},mt=E("");z(()=>{let ie=[n,En.value,ly.value,innerWidth,devicePixelRatio,t.length>0].join();if(mt.current!==ie){mt.current=ie;let Ie=p.current.querySelector(":scope > .dli")?.getBoundingClientRect().height;if(Ie&&Math.abs(Ie-f)>.5){$(Ie);return}}let de=h.current,ee=Qk.get(e),be=de.name!==e||de.ids!==t||de.height!==f;if(h.current={name:e,ids:t,height:f},be&&ee){let Ie=ee.atTop?null:mg(ee,de.name===e?de.ids:t,t),Cn=Ie===null?ee.atTop?0:d.current.scrollTop:Ie*f+Math.min(ee.offset,f);Math.abs(d.current.scrollTop-Cn)>.5&&(d.current.scrollTop=Cn)}else de.name!==e&&(d.current.scrollTop=0);be?ue():G(),be&&d.current.scrollHeight<=d.current.clientHeight+u*f&&c()}),z(()=>{if(k.current===null)return;let ie=p.current.querySelector(`.dlg[data-id="${k.current}"]`);ie&&(k.current=null,ie.focus({preventScroll:!0}))}),Be.ids=t,Be.reveal=ie=>{let de=t.indexOf(ie);if(de<0||!d.current)return;let[ee,be]=[de*f,(de+1)*f],Ie=v(),{scrollTop:Cn,clientHeight:xa}=d.current;ee<Cn?d.current.scrollTop=ee:be+Ie>Cn+xa&&(d.current.scrollTop=be+Ie-xa),Bt(),S(P(d.current.scrollTop)),G()},Be.focus=ie=>{k.current=ie,Be.reveal(ie),S(de=>[...de])};let Ce=LP(t,y,[l,Ht.value]),ft=t.length;return r`<div class="scroll" ref=${d} onScroll=${un}>
${a}
<ul class="dlist" ref=${p} data-look=${n} aria-label=${o("Conversations")}
style=${{height:`${ft*f}px`}}>
${Ce.map(ie=>r`<${RP} key=${t[ie]} index=${ie} of=${ft} height=${f}>${s(t[ie])}<//>`)}
</ul>
${i}
</div>`}var RP=({index:e,of:t,height:n,children:s})=>r`<li class="dli" style=${{top:`${e*n}px`}} aria-setsize=${t} aria-posinset=${e+1}>
${s}
</li>`;function LP(e,[t,n],s){if(e.length<=DP)return e.map((i,l)=>l);let a=[];for(let i=t;i<Math.min(n,e.length);i+=1)a.push(i);for(let i of s){let l=i===null?-1:e.indexOf(i);l>=0&&(l<t||l>=n)&&a.push(l)}return a.sort((i,l)=>i-l)}X();O();Ue();re();ps();x();D();Ut();Dn();var hr=_(null),IP=240,zP=290;function Kf(e){let t=Number(e.currentTarget.dataset?.menu??e.target.closest?.(".dlg[data-id]")?.dataset.id);if(!t||e.shiftKey)return;e.preventDefault(),e.stopPropagation();let n=e.clientX?{x:e.clientX,y:e.clientY}:BP(e.target);hr.value={id:t,x:Math.min(n.x,innerWidth-IP),y:Math.min(n.y,innerHeight-zP)},w.value="row"}function BP(e){let t=e.getBoundingClientRect();return{x:t.left+24,y:t.top+24}}function Uf(e){hr.value={id:e,x:0,y:0},w.value="row-snooze"}var WP=e=>sn({act:"read"},()=>gc(e),[e]),FP=e=>sn({act:"unread",numbers:[e.last_no]},()=>bc(e.id),[e.id]);function Zk(){let e=hr.value&&te.value[hr.value.id];if(!e)return null;let{id:t}=e;if(w.value==="row-snooze")return r`<div class="rowsnz">
<${Nu} label=${o("Snooze")} waitingSince=${e.waiting_since}
onPick=${(s,a)=>Oc(t,s,a)} />
</div>`;if(w.value!=="row")return null;let n=e.state==="open";return r`<div class="rowpop" style=${{left:`${hr.value.x}px`,top:`${hr.value.y}px`}}>
<${Je} label=${o("Actions: {name}",{name:e.name})} place="poprow">
${n&&e.assignee_id!==A.value.id&&r`<${j} icon="hand" onPick=${()=>Cc(t,A.value.id)}>${o("Take it")}<//>`}
${n&&(e.snooze?r`<${j} icon="alarm-clock" onPick=${()=>fs(t)}>${o("Unsnooze")}<//>`:r`<${j} icon="alarm-clock" stay onPick=${()=>Uf(t)}>${o("Snooze")}<//>`)}
${n?r`<${j} icon="check" onPick=${()=>hn(t)}>${o("Close")}<//>`:r`<${j} icon="undo-2" onPick=${()=>ds(t)}>${o("Reopen")}<//>`}
${Ea(e)?r`<${j} icon="mail-open" onPick=${()=>WP(t)}>${o("Mark as read")}<//>`:r`<${j} icon="mail" onPick=${()=>FP(e)}>${o("Mark as unread")}<//>`}
<${j} icon="eye" onPick=${()=>ta(t)}>${fo.value[t]?o("Stop following"):o("Follow")}<//>
<${j} icon="check" onPick=${()=>Do(t)}>${yt.value.has(t)?o("Deselect"):o("Select")}<//>
<//>
</div>`}O();Ye();se();x();pn();Se();ut();U();D();N();Ga();var jP=[["x-who",()=>o("Client"),["client"]],["x-last",()=>o("Last message"),null],["x-team",()=>o("Team"),null],["x-as",()=>o("Assignee"),["assignee"]],["x-sla",()=>o("Waiting"),["longest","urgent"]],["x-tm",()=>o("Updated"),["newest","oldest"]]],qP=new Set(["newest"]),Mu=()=>Object.values(rt.value).some(e=>!e.removed);function ex({view:e}){let t=Wt(e,Pt.value),n=Be.ids.length>0&&Be.ids.every(s=>yt.value.has(s));return r`<div class=${Mu()?"trow thd teams":"trow thd"}>
<span class="x-x">
<input type="checkbox" class="check" aria-label=${o("Select all loaded")} checked=${n}
indeterminate=${!n&&yt.value.size>0} onChange=${()=>n?ir():tu()} />
</span>
${jP.map(([s,a,i])=>s==="x-team"&&!Mu()?null:r`<span class=${s}>
${i&&Wt(e,i[0])===i[0]?r`<${KP} label=${a()} orders=${i} chosen=${t} />`:a()}
</span>`)}
</div>`}function KP({label:e,orders:t,chosen:n}){let s=t.indexOf(n),a=t[(s+1)%t.length];return r`<button type="button" aria-pressed=${String(s>=0)} title=${o("Sort by this column")} onClick=${()=>{Pt.value=s>=0&&t.length===1?"urgent":a}}>${e}${s>=0&&r`<${m} name=${qP.has(n)?"arrow-down":"arrow-up"} size="s" />`}</button>`}function tx({dialog:e,count:t,draft:n,view:s,current:a,stop:i,picked:l}){let c=e.assignee_id===null?null:F(e.assignee_id),u=rt.value[e.team_id];return r`<a class=${Mu()?"dlg trow teams":"dlg trow"} href=${L(s,e.id)}
data-id=${e.id} data-unread=${t>0?"":null} data-picked=${l||null} draggable=${!1}
aria-current=${a?"true":null} aria-label=${Em(e,t)} tabindex=${i?0:-1}>
<span class="x-x"></span>
<span class="x-who hrow">
<${we} kind=${e.kind} size="mid" />
<span class="nm cut">${e.name}</span>
<${zc} count=${t} called=${jr.value[e.id]?.no!=null} />
</span>
<span class="x-last pv"><${Lc} dialog=${e} draft=${n} /></span>
${Mu()&&r`<span class="x-team cut mut">${u&&!u.removed?u.name:r`<span class="dim">—</span>`}</span>`}
<span class="x-as hrow">
${c?r`<${H} name=${c} size="sm" /><span class="cut">${Ra(c)}</span>`:r`<${Ql} size="sm" /><span class="dim">${o("nobody")}</span>`}
</span>
<span class="x-sla">
${e.failed?r`<${Ic} />`:e.snooze?r`<${Rc} snooze=${e.snooze} />`:e.waiting_since?r`<${to} since=${e.waiting_since} short />`:r`<span class="dim">—</span>`}
</span>
<span class="x-tm num dim">${Zs(e.last_at,Y.value)}</span>
</a>`}W();O();x();D();lt();Ut();N();var Ru=12,Hf=88,Lu=72,UP=450;function nx(e,t){let n=E(null),s=E(0),[a,i]=g(0),[l,c]=g(!1),u=k=>{let[v]=k.touches;if(s.current=Date.now(),k.touches.length>1){f();return}let P=k.target.closest(".dlg[data-id]"),G=k.currentTarget.querySelector(".scroll");n.current={x:v.clientX,y:v.clientY,row:P,box:G,atTop:G?.scrollTop===0,dx:0,kind:null},P&&(n.current.timer=setTimeout(()=>{n.current.kind="long",navigator.vibrate?.(15),Do(Number(P.dataset.id))},UP))},d=k=>{let v=n.current;if(!v||v.kind==="long")return;let[P]=k.touches,[G,ue]=[P.clientX-v.x,P.clientY-v.y];Math.hypot(G,ue)>Ru&&clearTimeout(v.timer),v.kind??=Math.abs(G)>Ru&&Math.abs(G)>Math.abs(ue)*1.5&&v.row?"swipe":ue>Ru&&v.atTop?"pull":Math.abs(ue)>Ru?"scroll":null,v.kind==="swipe"&&p(v,G),v.kind==="pull"&&i(Math.max(0,Math.min(Lu*1.4,ue/2)))},p=(k,v)=>{if(te.peek()[Number(k.row.dataset.id)]?.state!=="open")return;k.dx=v,k.row.style.setProperty("transform",`translateX(${v}px)`);let G=k.row.parentElement;G.dataset.swipe=v>0?"aside":"close",G.toggleAttribute("data-enough",Math.abs(v)>Hf)},h=k=>{clearTimeout(k.timer),k.row&&(k.row.style.removeProperty("transform"),delete k.row.parentElement?.dataset.swipe,k.row.parentElement?.removeAttribute("data-enough"))},f=()=>{n.current&&h(n.current),n.current=null,i(0)},$=k=>{let v=n.current;if(!v)return;let P=Number(v.row?.dataset.id);h(v),n.current=null,k.cancelable&&(v.kind==="swipe"||v.kind==="long")&&k.preventDefault(),v.kind==="swipe"&&v.dx>Hf&&Uf(P),v.kind==="swipe"&&v.dx<-Hf&&hn(P),v.kind==="pull"&&a>=Lu&&y(),i(0)},y=async()=>{c(!0),await vb(e,t),c(!1)},S=(a>0||l)&&r`<div class="pull" role="status" style=${{height:`${l?Lu/1.4:a}px`}}>
<${m} name=${l?"clock":"arrow-down"} size="m" />
${l?o("Refreshing"):a>=Lu?o("Release to refresh"):o("Pull to refresh")}
</div>`;return{handlers:{onTouchStart:u,onTouchMove:d,onTouchEnd:$,onTouchCancel:f},touched:()=>Date.now()-s.current<1e3,pull:S}}re();Ao();Et();x();_s();U();var so=()=>T.peek().page==="inbox",ox=()=>so()&&yt.peek().size>0,HP=()=>so()&&Be.ids.length>0&&!document.activeElement?.closest("#conversation, #card")&&!getSelection().toString();nt({id:"mine",group:"list",label:()=>o("Mine"),icon:"inbox",key:"Digit1",run:()=>R(L("mine"))},{id:"unassigned",group:"list",label:()=>o("Unassigned"),icon:"inbox",key:"Digit2",also:["KeyG KeyN"],run:()=>R(L("unassigned"))},{id:"all",group:"list",label:()=>o("All"),icon:"inbox",key:"Digit3",run:()=>R(L("all"))},{id:"queued",group:"list",label:()=>o("Show the new ones"),key:"Period",palette:!1,run:()=>vt("[data-key='queued']")?.click()},{id:"next",group:"list",label:()=>o("Next"),key:"KeyJ",palette:!1,when:so,walks:!0,run:()=>ef(1)},{id:"previous",group:"list",label:()=>o("Previous"),key:"KeyK",palette:!1,when:so,walks:!0,run:()=>ef(-1)},{id:"next-unread",group:"list",label:()=>o("Next unread"),key:"Shift+KeyJ",when:so,walks:!0,run:()=>tf(1)},{id:"previous-unread",group:"list",label:()=>o("Previous unread"),key:"Shift+KeyK",when:so,walks:!0,run:()=>tf(-1)},{id:"down",group:"list",label:()=>o("Previous or next row"),key:"ArrowDown",palette:!1,listed:!1,walks:!0,run:()=>nf(1)},{id:"up",group:"list",key:"ArrowUp",palette:!1,listed:!1,walks:!0,run:()=>nf(-1)},{id:"pick",group:"list",label:()=>o("Select the row"),icon:"check",key:"KeyX",palette:!1,when:so,run:uy},{id:"pick-range",group:"list",label:()=>o("Select up to this row"),key:"Shift+KeyX",palette:!1,when:so,run:py},{id:"pick-all",group:"list",label:()=>o("Select all loaded"),icon:"check",key:"Ctrl+KeyA",when:HP,run:tu},{id:"look",group:"list",label:()=>o("List view"),icon:"rows-3",key:"KeyV",when:so,run:Kk},{id:"go-inbox",group:"go",label:()=>o("Inbox"),icon:"inbox",key:"KeyG KeyI",run:()=>R(Un())},{id:"go-waiting",group:"go",label:()=>o("Waiting for us"),icon:"hourglass",run:()=>R(L("waiting"))},{id:"go-unread",group:"go",label:()=>o("Unread"),icon:"mail-open",run:()=>R(L("unread"))},{id:"go-mentions",group:"go",label:()=>o("Mentions"),icon:"at-sign",run:()=>R(L("mentions"))},{id:"go-following",group:"go",label:()=>o("Following"),icon:"eye",run:()=>R(L("following"))},{id:"go-snoozed",group:"go",label:()=>o("Snoozed"),icon:"alarm-clock",run:()=>R(L("snoozed"))},{id:"go-closed",group:"go",label:()=>o("Closed"),icon:"archive",run:()=>R(L("closed"))});var GP={KeyE:Fk,KeyF:zf,KeyA:()=>{w.value="pick-give"},"Shift+KeyA":()=>{w.value="pick-give"},KeyH:()=>{w.value="pick-snooze"}};function VP(){let{view:e,dialog:t}=T.peek();R(L(e)),Be.focus(t)}var YP=()=>so()&&vn.peek()==="table"&&T.peek().dialog!==null&&!qe.peek();function JP(e){if(e.defaultPrevented||e.altKey||e.ctrlKey||e.metaKey||w.peek()||e.target.closest?.("input:not([type=checkbox]), textarea, select, [contenteditable]"))return;let t=ox()?GP[e.shiftKey?`Shift+${e.code}`:e.code]:null,n=e.key==="Escape"?ox()?ir:YP()?VP:null:t;n&&(e.preventDefault(),e.stopPropagation(),t?Xc(e,n,{settled:!1,pause:!/KeyA$/.test(e.code)}):n())}document.addEventListener("keydown",JP,{capture:!0});var QP=10;function XP(e,t,n){let s=Wt(e,Pt.value),a=qn(e,s),i=E({name:"",shown:[],ids:[],queued:[],order:null});i.current.name!==a&&(i.current={name:a,shown:[],ids:[],queued:[],order:pg()});let l=_l.value[a],c=i.current,u=l?.loaded?c.order(te.value,e,s,es(),l.edge):[],d=c.shown.length>0&&t,p=co(()=>{let h=dg(c.shown,u,{busy:d,keep:n});return{...h,shown:h.shown.every(f=>te.value[f])?h.shown:h.shown.filter(f=>te.value[f])}},[a,u,d,n,te.value]);return c.shown=p.shown,{name:a,order:s,known:l,ids:u,queued:p.queued,shown:p.shown,settle:()=>{c.shown=[]}}}function ZP(e,t,n){M(()=>{if(!n)return;let s=t.find(a=>Zo.value[a]===void 0);if(s===void 0&&e==="unread"){let a={...es(),marks:new Proxy({},{get:()=>-1})};s=Object.keys(te.value).find(i=>Zo.value[i]===void 0&&Qo(te.value[i],e,a))}s!==void 0&&xb(te.value[s])},[e,t,Zo.value,te.value,n])}function sx(){let{view:e,dialog:t}=T.value,[n,s]=g(!1),[,a]=g(0),{name:i,order:l,known:c,ids:u,queued:d,shown:p,settle:h}=XP(e,n||yt.value.size>0,t),f=it.value[`page:${i}`];ZP(e,p,c?.loaded);let $=nx(e,l);Gk(e,l,p,c,!!(f?.busy||f?.problem)),Be.showNew=()=>{h(),s(!1),a(P=>P+1)};let y=()=>{c?.next&&!f?.problem&&Qs(e,l)},S=P=>P.currentTarget.contains(P.relatedTarget)?void 0:null,k=P=>{let G=P.target.closest(".dlg[data-id]");!G||!(P.shiftKey||yt.peek().size&&$.touched())||(P.preventDefault(),P.stopPropagation(),P.shiftKey?eu(Number(G.dataset.id)):Do(Number(G.dataset.id)))},v=P=>{P.target.closest(".dlg[data-id]")&&!P.ctrlKey&&!P.metaKey&&!P.button&&xs()};return r`<section class=${`list ${vn.value==="table"?"wide":""}`} id="list"
aria-label=${o("List of conversations")}>
<${Jk} />
<${Uk} view=${e} />
<div class="lbody" onPointerMove=${P=>{P.pointerType==="mouse"&&s(!0)}} onPointerLeave=${P=>{P.currentTarget.contains(document.activeElement)||s(!1)}} onFocusIn=${P=>{s(!0);let G=P.target.closest(".dlg[data-id]");G&&(Ht.value=Number(G.dataset.id))}} onFocusOut=${P=>{S(P)===null&&(Ht.value=null,P.currentTarget.matches(":hover")||s(!1))}} onClickCapture=${k} onClick=${v} onContextMenu=${Kf} ...${$.handlers}>
${c?.loaded&&r`<${Hk} view=${e} ids=${u} shown=${p} waiting=${d} />`}
${$.pull}
${c?.loaded&&(p.length||vn.value==="table")?r`<${eD} name=${i} view=${e} shown=${p} open=${t} near=${y}
more=${!!c.next} state=${f} />`:r`<div class="scroll">
${c?.loaded?r`<${qf} view=${e} />`:r`<${oD} state=${f} view=${e} order=${l} />`}
</div>`}
</div>
<${jk} view=${e} />
<${Zk} />
</section>`}function eD({name:e,view:t,shown:n,open:s,near:a,more:i,state:l}){let c=vn.value,u=es(),d=n.includes(s)?s:Ht.value!==null&&n.includes(Ht.value)?Ht.value:n[0],p=f=>{let $=te.value[f],y=Mw(f)?{...$,failed:!0}:$,S={dialog:y,count:Ea(y),draft:Qt(f,"reply"),view:t,current:f===s,stop:f===d,picked:yt.value.has(f)};return r`<${tD} id=${f} name=${y.name} leaving=${!Qo(y,t,u)} picked=${S.picked}>
${c==="table"?r`<${tx} ...${S} />`:r`<${pw} look=${c} ...${S} />`}
<//>`},h=l?.problem?r`<${ax} problem=${l.problem} again=${a} />`:i?r`<ul aria-hidden="true"><${rx} widths=${[52,88]} /></ul>`:null;return r`<${Xk} key=${e} name=${e} ids=${n} look=${c} row=${p} open=${s} near=${QP}
onNear=${a} head=${c==="table"&&r`<${ex} view=${t} />`}
tail=${n.length?h:r`<${qf} view=${t} />`} />`}function tD({id:e,name:t,leaving:n,picked:s,children:a}){let i=l=>{l.shiftKey?eu(e):Do(e)};return r`<div class="dlw" data-leaving=${n||null} data-picked=${s||null}
data-flash=${Zr.value.includes(e)||null} data-aside=${o("Snooze")} data-close=${o("Close")}>
${a}
<input type="checkbox" class="check rowpick" tabindex="-1" aria-label=${o("Select {name}",{name:t})}
checked=${s} onClick=${i} />
<button type="button" class="ib small rowmore" tabindex="-1" aria-haspopup="menu"
aria-label=${o("Actions: {name}",{name:t})} data-menu=${e} onClick=${Kf}>
<${m} name="ellipsis" size="m" />
</button>
</div>`}function ax({problem:e,again:t}){return r`<${le} icon="unplug" title=${o("Could not load conversations")} text=${B(e)}>
<button type="button" class="btn" onClick=${t}>${o("Retry")}</button>
<//>`}var rx=({widths:e})=>r`<li class="dlg cards" aria-hidden="true">
<span class="av skav"></span>
<span class="grow"><${Ze} width=${e[0]} /><${Ze} width=${e[1]} /><${Ze} width=${34} /></span>
</li>`,nD=[[52,88],[40,70],[60,92],[46,64],[56,82],[38,76],[50,90],[44,68]];function oD({state:e,view:t,order:n}){let s=Dt(150,!e?.problem);return e?.problem?r`<${ax} problem=${e.problem} again=${()=>Qs(t,n)} />`:s?r`<ul aria-busy="true" aria-label=${o("Loading conversations")}>
${nD.map(a=>r`<${rx} widths=${a} />`)}
</ul>`:null}O();De();N();var sD=e=>e===ho.value.findLast(t=>t.undo),Gf=()=>r`<div class="toasts">
${ho.value.filter(e=>!e.silent).map(e=>r`<div class="toast" role=${e.alert?"alert":"status"} key=${e.id}>
<${m} name=${e.icon} size="m" />
<span class="grow">${e.text}</span>
${e.more&&r`<button type="button" onClick=${()=>qg(e)}>${e.more.label}</button>`}
${e.run&&r`<button type="button" onClick=${()=>Gr(e)}>${e.label}</button>`}
${sD(e)&&r`<kbd>Z</kbd>`}
</div>`)}
</div>`;O();Et();x();U();tn();zu();var O0=Ee(()=>Promise.resolve().then(()=>(S0(),_0)),"Conversation",{when:()=>T.value.dialog!==null,meanwhile:sR}),E0=Qn(["photo"],()=>Promise.resolve().then(()=>(T0(),C0)),"Lightbox");function sR(){return r`<section class="conversation" id="conversation" tabindex="-1" aria-busy="true"
aria-label=${o("Conversation")}></section>`}nt({id:"find-inside",group:"log",label:()=>o("Find in the conversation"),icon:"search",key:"Ctrl+KeyF",anywhere:!0,when:()=>T.peek().page==="inbox"&&wn(),run:Iu});Et();x();$o();re();nu();Po();on();Xf();qc();ur();var ip=()=>!!zt.current?.mail;nt({id:"reply",group:"dialog",label:()=>o("Reply"),icon:"reply",key:"KeyR",when:wn,run:()=>Mo("reply")},{id:"note",group:"dialog",label:()=>o("Note"),icon:"lock",key:"KeyN",when:wn,run:()=>Mo("note")},{id:"attach",group:"field",label:()=>o("Attach a file"),icon:"paperclip",key:"Ctrl+KeyU",anywhere:!0,when:()=>!!document.getElementById("attach"),run:()=>document.getElementById("pickfiles").click()},{id:"send",group:"field",label:()=>o("Send the reply"),key:"Enter",palette:!1,when:()=>!1},{id:"send-letter",group:"field",label:()=>o("Send the email, leave the note"),key:"Ctrl+Enter",palette:!1,when:()=>!1},{id:"new-line",group:"field",label:()=>o("New line"),key:"Shift+Enter",palette:!1,when:()=>!1},{id:"send-close",group:"field",label:()=>o("Send and close the conversation"),icon:"check",key:"Ctrl+Shift+Enter",anywhere:!0,palette:!1,when:()=>zt.current?.mode==="reply",run:()=>{Pl()&&zt.current.submit({then:"close"})}},{id:"switch-mode",group:"field",label:()=>o("Switch reply and note"),icon:"lock",key:"Ctrl+Shift+KeyM",anywhere:!0,when:()=>!!zt.current,run:()=>{nn(zt.current.id,zt.current.mode==="reply"?"note":"reply"),zt.current.field.focus()}},{id:"emoji",group:"field",label:()=>o("Emoji"),icon:"smile",key:"Ctrl+Semicolon",anywhere:!0,when:()=>!!zt.current,run:()=>{w.value="emoji"}},{id:"bold",group:"field",label:()=>o("Bold"),icon:"bold",key:"Ctrl+KeyB",anywhere:!0,palette:!1,when:ip,run:()=>zt.current.wrap("**")},{id:"italic",group:"field",label:()=>o("Italic"),icon:"italic",key:"Ctrl+KeyI",anywhere:!0,palette:!1,when:ip,run:()=>zt.current.wrap("_")},{id:"numbers",group:"field",label:()=>o("Numbered list"),icon:"list",key:"Ctrl+Shift+Digit7",anywhere:!0,palette:!1,when:ip,run:()=>zt.current.list(!0)},{id:"bullets",group:"field",label:()=>o("List"),icon:"list",key:"Ctrl+Shift+Digit8",anywhere:!0,palette:!1,when:ip,run:()=>zt.current.list(!1)},{id:"edit-last",group:"field",label:()=>o("Edit my last message, in an empty field"),key:"ArrowUp",palette:!1,when:()=>!1});Et();x();U();yo();zu();Yf();ut();re();tn();M$();var I0=Ee(()=>Promise.resolve().then(()=>(L$(),M0)),"Card"),CR=Ee(()=>Promise.resolve().then(()=>(L0(),R0)),"Client");function TR(){T.peek().dialog&&(matchMedia("(min-width: 1280px)").matches?dn.value=!dn.value:qe.value=!qe.value)}nt({id:"card",group:"everywhere",label:()=>o("Show or hide the client card"),icon:"panel-right",key:"BracketRight",when:wn,run:TR});rs({page:"clients",path:"/clients",title:()=>o("Client"),view:CR});Bu({id:"find",icon:"search",label:()=>o("Find in the conversation"),run:Iu});Bu({id:"history",icon:"history",label:()=>o("Full history"),run:e=>R(Ol(e.contact_id))});Bu({id:"print",icon:"file-text",label:()=>o("Print the conversation"),run:e=>window.open(qi(e.contact_id,{format:"html",printed:1}),"_blank","noopener")});Et();x();cc();X();D();var B0=document.querySelector("link[rel='icon']"),z0=B0?.getAttribute("href")??"";me(()=>{let e=I.value.ready&&(Oa.value>0||ve.value.notifications>0);B0?.setAttribute("href",e?z0.replace("favicon.svg","favicon-dot.svg"):z0)});nt({id:"bell",group:"everywhere",label:()=>o("Notifications"),icon:"bell",key:"KeyG KeyB",run:ja});Et();x();U();yo();On();tn();Li();z$();var pL=Ee(()=>Promise.resolve().then(()=>(s1(),o1)),"Automation"),c1=Qn(["why","rulefirst","ruleleave"],()=>Promise.resolve().then(()=>(l1(),i1)),"Layers");kt("rule",{map:"rules",snapshot:e=>(e.rules??[]).map(t=>[t.id,t])});s_({when:W0,run:F0});rs({page:"automation",path:"/automation",icon:"zap",label:()=>o("Automation"),title:()=>o("Automation"),view:pL});nt({id:"go-automation",group:"go",label:()=>o("Automation"),icon:"zap",key:"KeyG KeyA",run:()=>R(Re())},{id:"why",group:"log",label:()=>o("Why? (at an automatic line)"),key:"KeyW",palette:!1,when:()=>!1});X();Et();x();U();yo();D();tn();var sI=Ee(()=>Promise.resolve().then(()=>(Qi(),fh)),"Looks"),aI=Ee(()=>Promise.resolve().then(()=>(Qi(),fh)),"Work"),rI=Ee(()=>Promise.resolve().then(()=>(m1(),d1)),"OwnKeys"),iI=Ee(()=>Promise.resolve().then(()=>(v1(),b1)),"OwnNotifications"),lI=Ee(()=>Promise.resolve().then(()=>(gh(),hh)),"Password"),cI=Ee(()=>Promise.resolve().then(()=>(gh(),hh)),"Sessions"),uI=Ee(()=>Promise.resolve().then(()=>($h(),f1)),"Mailbox"),pI=Ee(()=>Promise.resolve().then(()=>(C1(),S1)),"Teams"),dI=Ee(()=>Promise.resolve().then(()=>(N1(),A1)),"Statuses"),mI=Ee(()=>Promise.resolve().then(()=>(R1(),M1)),"Settings"),fI=()=>Qr(T.value.section)?.label()??o("Settings");rs({page:"settings",title:fI,view:mI});nt({id:"go-settings",group:"go",label:()=>o("Settings"),icon:"settings",key:"KeyG KeyS",run:()=>R(Nt())});Vn({id:"looks",group:"own",icon:"sun-moon",label:()=>o("Appearance"),view:sI});Vn({id:"work",group:"own",icon:"inbox",label:()=>o("Work with conversations"),view:aI});Vn({id:"keys",group:"own",icon:"keyboard",label:()=>o("Keyboard shortcuts"),view:rI});Vn({id:"notifications",group:"own",icon:"bell",label:()=>o("Notifications"),view:iI});Vn({id:"password",group:"own",icon:"key-round",label:()=>o("Password"),view:lI});Vn({id:"sessions",group:"own",icon:"monitor-smartphone",label:()=>o("Sessions"),view:cI});Vn({id:"mailbox",group:"company",icon:"mail",label:()=>o("Emails to colleagues"),when:()=>A.value?.role==="administrator",view:uI});Vn({id:"teams",group:"company",icon:"users-round",label:()=>o("Teams"),when:()=>A.value?.role==="administrator",view:pI});Vn({id:"statuses",group:"company",icon:"circle-dot",label:()=>o("Statuses"),when:()=>A.value?.role==="administrator",view:dI});me(()=>{pe.value?.motion==="less"?document.documentElement.dataset.motion="less":delete document.documentElement.dataset.motion});tl();tl();tn();var EI=Qn(["shortcuts"],()=>Promise.resolve().then(()=>(J1(),Y1)),"Shortcuts");function Q1(){let{page:e,dialog:t}=T.value,n=I.value.ready;return M(()=>{document.documentElement.dataset.pane=n&&t?"dialog":"list",t||(qe.value=!1)},[n,t]),M(()=>{document.title=n?Cw():o("Okno")}),e==="setup"?r`<${G1} />`:xe.value==="out"||e==="login"?r`<${H1} />`:n?e==="inbox"?r`<${PI} open=${!!t} />`:r`<${AI} view=${Da(e)?.view??NI} />`:null}var X1=()=>I.value.demo&&r`<div class="banner demo">
<${m} name="flask-conical" size="m" />
<span class="grow cut">${o("Demo: the clients are not real, nothing is sent out")}</span>
</div>`;function AI({view:e}){return r`
<a class="skip" href="#main">${o("Skip to the main content")}</a>
<div class=${Hn.value?"app rail":"app"} inert=${xe.value==="expired"||null}>
<${Lm} />
<${X1} />
<${e} />
<${Gf} />
</div>
<${Z1} />
`}var NI=()=>r`<main class="main page" id="main">
<h1 class="vh">${o("Page not found")}</h1>
<${le} icon="search-x" title=${o("Page not found")} text=${o("The link may be old or mistyped.")}>
<a class="btn" href="/inbox/mine">${o("Go to the inbox")}</a>
<//>
</main>`;function PI({open:e}){let t=it.value[`dialog:${T.value.dialog}`]?.problem,n=!e||t||dn.value&&!qe.value;return r`
<a class="skip" href="#conversation">${o("Skip to the conversation")}</a>
<div class=${Hn.value?"app rail":"app"} inert=${xe.value==="expired"||null}>
<${Lm} />
<${X1} />
<main class=${`main inbox ${n?"nocard":""} ${qe.value?"hasdrawer":""}`} id="main">
<h1 class="vh">${o("Inbox")}</h1>
<${sx} />
<${cm} name="--w-list" side="left" label=${o("List width")} />
<${O0} />
${!n&&r`<${cm} name="--w-card" side="right" label=${o("Card width")} /><${I0} />`}
<${Gf} />
</main>
</div>
<${Z1} />
`}var Z1=()=>r`
<${uv} />
<${EI} />
<${gw} />
<${E0} />
<${Rk} />
<${c1} />
${xe.value==="expired"&&r`<${V1} />`}
<div class="vh" aria-live="polite">${qd.value}</div>
`;tn();X();Ao();re();V();Et();x();_s();ut();U();D();De();var DI=[".side","#list","#conversation","#card"],MI=".nav[aria-current], .dlg, textarea";function eC(e){let t=DI.map(l=>vt(l)).filter(l=>l?.offsetParent),n=t.findIndex(l=>l.contains(document.activeElement)),i=[...t[(n+e+t.length)%t.length].querySelectorAll("a[href], button, textarea")].filter(l=>l.offsetParent&&l.tabIndex===0);(i.find(l=>l.matches(MI))??i[0])?.focus()}function RI(){w.value?w.value=null:qe.value?qe.value=!1:document.activeElement!==document.body&&nr(document.activeElement)?document.activeElement.blur():T.peek().page!=="inbox"?R(Un()):T.peek().dialog&&LI()}function LI(){let{view:e,dialog:t}=T.peek(),n=vt(`#list .dlg[data-id="${t}"]`);n?.offsetParent?n.focus():R(L(e))}nt({id:"pane",group:"everywhere",label:()=>o("Next pane"),key:"F6",anywhere:!0,palette:!1,run:()=>eC(1)},{id:"pane-back",group:"everywhere",key:"Shift+F6",anywhere:!0,palette:!1,listed:!1,run:()=>eC(-1)},{id:"undo",group:"everywhere",label:()=>o("Undo the last action"),icon:"undo-2",key:"KeyZ",run:Ml},{id:"sidebar",group:"everywhere",label:()=>o("Show or hide the sidebar"),icon:"panel-left",key:"BracketLeft",run:()=>{Hn.value=!Hn.value}},{id:"shortcuts",group:"everywhere",label:()=>o("Keyboard shortcuts"),icon:"keyboard",key:"Shift+Slash",run:()=>{w.value="shortcuts"}});var tC=new Set(["F6","Shift+F6"]),II=1200,nl=null,wh=!0;me(()=>{wh=pe.value?.shortcuts??!0,$v(pe.value?.keys)});function zI(e,t){let n=nl&&performance.now()-nl.at<II?qa(`${nl.chord} ${e}`,t):null;return nl=null,n||(!t&&wh&&vv(e)&&(nl={chord:e,at:performance.now()}),qa(e,t))}function BI(e){if(xe.peek()!=="in"||e.defaultPrevented||e.altKey)return;if(e.key==="Escape"){RI();return}let t=Oo(e),n=nr(e.target),s=!t.startsWith("Ctrl");if(w.peek()||s&&!wh&&!tC.has(t)||n&&s&&!tC.has(t))return;let a={"?":"Shift+Slash","/":"Slash"}[e.key],i=zI(!n&&a||t,n);i?WI(i,e)!==!1&&e.preventDefault():Zc(e)}function WI(e,t){if(e.act)return Xc(t,()=>e.run(t),{settled:wn(),pause:!e.opensField});if(!(Zc(t)&&e.id==="undo"))return e.walks&&Qc(),e.run(t)}var nC=()=>document.addEventListener("keydown",BI);tl();var FI=3e3;async function jI(){await Wr(Ug()??fd()),nC(),Dh(r`<${Q1} />`,document.getElementById("app")),T.value.page!=="setup"&&await sC()}var qI=me(()=>{I.value.ready&&(T.value.page!=="inbox"||Object.keys(_l.value).length>0)&&setTimeout(()=>{qI(),fm()})}),{session:yh}=document.documentElement.dataset;async function sC(){try{let{needed:e,operator:t}=yh?{needed:yh==="new",operator:yh==="in"}:await q("/api/setup");if(!t){oC(e);return}await Js(),(T.value.page==="login"||location.pathname==="/")&&R("/inbox/mine",{replace:!0})}catch(e){if(!(e instanceof ce))throw e;e.status===401?oC(!1):setTimeout(sC,FI)}}function oC(e){T.value.page!=="login"&&location.pathname!=="/"&&(Hp.value=location.pathname+location.search),xe.value="out",R(e?"/setup":"/login",{replace:!0})}jI();
