/* Okno, AGPL-3.0-or-later. Made by `make bundle` from js, css and vendor beside this folder; the licences of the libraries are in vendor. */
var Y1=Object.defineProperty;var b=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(s){throw n=[s],s}};var He=(e,t)=>{for(var n in t)Y1(e,n,{get:t[n],enumerable:!0})};function zs(e){e&&e.parentNode&&e.remove()}function rl(e,t,n){var s,a,i,l={},c=arguments.length;for(i in t)i=="key"?s=t[i]:i=="ref"&&typeof e!="function"?a=t[i]:l[i]=t[i];return c>2&&(l.children=c>3?Gp.call(arguments,2):n),Dr(e,l,s,a,null)}function Dr(e,t,n,s,a){var i={type:e,props:t,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Rr,__v:a||++bh,__i:-1,__u:0};return!a&&_e.vnode&&_e.vnode(i),i}function Vp(){return{current:null}}function Ws(e){return e.children}function Wn(e,t){this.props=e,this.context=t,this.__g=0}function Ho(e,t){if(t==null)return e.__&&Ho(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:Ho(e)}function X1(e){var t,n=e.__v,s=n.__e,a=[],i=[],l=e.__P;l&&((t=Bs({constructor:Rr},n)).__v=n.__v+1,_e.vnode&&_e.vnode(t),Yp(l,t,n,e.__n,l.namespaceURI,32&n.__u?[s]:null,a,s||Ho(n),32&n.__u,i),t.__v=n.__v,t.__.__k[t.__i]=t,Ch(a,t,i),n.__=n.__e=null,t.__e!=s&&yh(t))}function yh(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),yh(e)}function hh(e){(8&e.__g||(e.__g|=8,Uo.push(e),ol++))&&jp==_e.debounceRendering||((jp=_e.debounceRendering)||queueMicrotask)(kh)}function kh(){try{for(var e,t=1;Uo.length;)Uo.length>t&&Uo.sort(vh),e=Uo.shift(),t=Uo.length,8&e.__g&&X1(e)}finally{(ol=Uo.length)&&(jp||queueMicrotask)(kh)}}function xh(e,t,n,s,a,i,l,c,u,p,d){var h,f,$,y,S,k,v=s.__k||al,P=t.length;for(u=Z1(n,t,v,u,P),h=0;h<P;h++)($=n.__k[h])!=null&&(f=~$.__i&&v[$.__i]||sl,$.__i=h,k=Yp(e,$,f,a,i,l,c,u,p,d),y=$.__e,(f.ref!=$.ref||8&f.__u)&&(f.ref&&Jp(f.ref,null,$,f),$.ref&&d.push($.ref,$.__c||y,$)),S=S||y,4&$.__u?(u=_h($,u,e,!f.__v),f.__e&&(f.__e=null)):typeof $.type=="function"&&k!==void 0?u=k:y&&(u=y.nextSibling),$.__u&=-21);return n.__e=S,u}function Z1(e,t,n,s,a){var i,l,c,u,p,d,h,f,$,y=n.length,S=y,k=0,v=0,P=e.__k=Array(a);for(i=0;i<a;i++)(l=t[i])!=null&&typeof l!="boolean"&&typeof l!="function"?(typeof l!="object"||l.constructor===String?l=P[i]=Dr(null,l):Hp(l)?l=P[i]=Dr(Ws,{children:l}):l.constructor===Rr&&l.__b?l=P[i]=Dr(l.type,l.props,l.key,l.ref,l.__v):P[i]=l,u=i+k,l.__=e,l.__b=e.__b+1,c=null,~(p=l.__i=eC(l,n,u,S))&&(S--,(c=n[p])&&(c.__u|=2)),c&&c.__v?(l.__u|=16,p==u-1?k--:p==u+1?k++:p!=u&&(p>u?k--:k++,v=1)):(~p||(a>y?k--:a<y&&k++),typeof l.type!="function"&&(l.__u|=4))):P[i]=null;if(v){for(d=[],h=[],i=0;i<a;i++)if((l=P[i])&&16&l.__u){for(k=0,f=d.length;k<f;)d[$=k+f>>1]<l.__i?k=$+1:f=$;d[k]=l.__i,h[i]=k+1}for(k=d.length;i--;)h[i]&&(h[i]==k?k--:P[i].__u|=4)}if(S)for(i=0;i<y;i++)!(c=n[i])||2&c.__u||(c.__e==s&&(s=Ho(c)),Qp(c,c));return s}function _h(e,t,n,s){var a,i,l,c;if(typeof e.type=="function"){if(e.props.__P)return t;if(a=e.__k)for(i=0;i<a.length;i++)a[i]&&(a[i].__=e,t=_h(a[i],t,n,!1));return t}for(t&&!t.parentNode&&(t=Ho(e))&&!t.parentNode&&(t=null),l=e.__e,c=t;c&&c.nodeType==8;)c=c.nextSibling;for(l!=c&&(!s&&n.moveBefore&&l.parentNode?n.moveBefore(l,t):n.insertBefore(l,t||null)),t=l;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function eC(e,t,n,s){var a,i=e.key,l=e.type,c=t[n],u=c&&!(2&c.__u);if(c===null&&i==null||u&&i==c.key&&l==c.type)return n;if(s>(u?1:0)){for(a=n-1;a>=0;a--)if((c=t[a])&&!(2&c.__u)&&i==c.key&&l==c.type)return a;for(a=n+1;a<t.length;a++)if((c=t[a])&&!(2&c.__u)&&i==c.key&&l==c.type)return a}return-1}function gh(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function el(e,t,n,s,a){var i,l;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof s=="string"&&(e.style.cssText=s=""),s)for(t in s)n&&t in n||gh(e.style,t);if(n)for(t in n)s&&n[t]==s[t]||gh(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(e.__e||(e.__e={}))[t]=n,n&&s||(l=qp[t]||(qp[t]=tC(t)),(e.__a||(e.__a={}))[t]=Up,i=t!=(t=t.replace(wh,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,l,i):e.removeEventListener(t,l,i));else{if(a=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function tC(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[tl]==null)t[tl]=Up++;else if(t[tl]<this.__a[e])return;return n(_e.event?_e.event(t):t)}}}function Yp(e,t,n,s,a,i,l,c,u,p){var d,h,f,$,y,S,k,v,P,G,ue,Bt,cn,mt,Ce,ft,re,de,Z=t.type;if(t.constructor!==Rr)return null;128&n.__u&&(u=32&n.__u,d=n.__c.__z)&&(t.__u|=u,h=i=[],d.nodeType==8?c=nl(d,i):i.push(d),c=i[0]||c),(d=_e.__b)&&d(t);e:if(typeof Z=="function"){f=l.length;try{if(v=t.props,P=(d=Z.prototype)&&d.render,G=(d=Z.contextType)&&s[d.__c],ue=d?G?G.props.value:d.__:s,($=n.__c)?(t.__c=$,2&$.__g&&($.__g|=1)):(P?t.__c=$=new Z(v,ue):(t.__c=$=new Wn(v,ue),$.constructor=Z,$.render=oC),G&&G.sub($),$.state||($.state={}),$.__n=s,$.__g|=8,$.__h=[],$.__k=[]),P&&($.__s||($.__s=$.state),Z.getDerivedStateFromProps&&($.__s==$.state&&($.__s=Bs({},$.__s)),Bs($.__s,Z.getDerivedStateFromProps(v,$.__s)))),y=$.props,S=$.state,$.__v=t,n.__c){if(v!==y&&P&&!Z.getDerivedStateFromProps&&$.componentWillReceiveProps&&$.componentWillReceiveProps(v,ue),t.__v==n.__v&&!(8&$.__g)||!(4&$.__g)&&$.shouldComponentUpdate&&$.shouldComponentUpdate(v,$.__s,ue)===!1){t.__v!=n.__v&&($.props=v,$.state=$.__s,$.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(be){be&&(be.__=t)}),al.push.apply($.__h,$.__k),$.__k=[],$.__h.length&&l.push($),c=Ho(n);break e}$.componentWillUpdate&&$.componentWillUpdate(v,$.__s,ue),P&&$.componentDidUpdate&&$.__h.push(function(){$.componentDidUpdate(y,S,k)})}else P&&!Z.getDerivedStateFromProps&&$.componentWillMount&&$.componentWillMount(),P&&$.componentDidMount&&$.__h.push($.componentDidMount);$.context=ue,$.props=v,$.__P=e,$.__g&=-5,Bt=_e.__r,cn=P?25:0;do $.__g&=-9,Bt&&Bt(t),d=$.render($.props,$.state=$.__s,$.context);while(8&$.__g&&++cn<25);P&&(al.push.apply($.__h,$.__k),$.__k=[]),$.state=$.__s,$.getChildContext&&(s=Bs({},s,$.getChildContext())),P&&n.__c&&$.getSnapshotBeforeUpdate&&(k=$.getSnapshotBeforeUpdate(y,S)),mt=d&&d.type===Ws&&d.key==null?d.props.children:d,v.__P&&(d=c,a=(e=v.__P).namespaceURI,u=i=null,n.props&&n.props.__P!=e&&(n.__k.some(function(be){be&&Qp(be,be)}),n.__k=null),c=n.__k?Ho(n,0):null),c=xh(e,Hp(mt)?mt:[mt],t,n,s,a,i,l,c,u,p),v.__P&&(t.__e=null,c=d),t.__u&=-161,h&&h.some(zs),$.__h.length&&l.push($),1&$.__g&&($.__g&=-4)}catch(be){if(l.length=f,t.__v=null,u||i)if(be&&be.then){if(t.__u|=128|u,i){for(~(re=i.indexOf(c||void 0))||(re=i.length);(de=i[re-1])&&de.nodeType==8;)re--;for(;re<i.length;re++)if(de=i[re])if(i[re]=null,Ce){if(de==ft)break}else{if(de.nodeType!=8)break;de.data.startsWith("$s")&&(ft=nl(Ce=de))}}if(!Ce){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;Ce=c}(d=nl(Ce=t.__c.__z||(t.__c.__z=Ce)))?(t.__e=Ce,c=d):t.__e=c,c=c&&c.nextSibling}else i&&i.some(zs);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),be&&be.then||Sh(t),_e.__e(be,t,n)}}else c=t.__e=nC(n.__e,t,n,s,a,i,l,u,p,e);return(d=_e.diffed)&&d(t),c}function nl(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Sh(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Sh))}function Ch(e,t,n){for(var s=0;s<n.length;)Jp(n[s++],n[s++],n[s++]);_e.__c&&_e.__c(t,e),e.some(function(a){try{e=a.__h,a.__h=[],e.some(function(i){i.call(a)})}catch(i){_e.__e(i,a.__v)}})}function nC(e,t,n,s,a,i,l,c,u,p){var d,h,f,$,y,S,k,v,P=n.props||sl,G=t.props,ue=t.type;if(ue=="svg"?a="http://www.w3.org/2000/svg":ue=="math"?a="http://www.w3.org/1998/Math/MathML":a||(a="http://www.w3.org/1999/xhtml"),i){for(d=0;d<i.length;d++)if((y=i[d])&&(ue?y.localName==ue:y.nodeType==3)){e=y,i[d]=null;break}}if(!e){if(v=p.ownerDocument||document,!ue)return v.createTextNode(G);e=v.createElementNS(a,ue,G.is?G:p),c&&(_e.__m&&_e.__m(t,i),c=!1),i=null}if(ue){if(p=ue=="template"&&e.content||e,i=ue=="textarea"&&G.defaultValue!=null?null:i&&Gp.call(p.childNodes),!c&&i)for(P={},d=0;d<e.attributes.length;d++)P[(y=e.attributes[d]).name]=y.value;for(d in P)y=P[d],d=="dangerouslySetInnerHTML"?f=y:d=="children"||d in G||d=="value"&&"defaultValue"in G||d=="checked"&&"defaultChecked"in G||el(e,d,null,y,a);for(d in G)y=G[d],d=="children"?$=y:d=="dangerouslySetInnerHTML"?h=y:d=="value"?S=y:d=="checked"?k=y:c&&typeof y!="function"||P[d]===y||el(e,d,y,P[d],a);h?(c||f&&(h.__html==f.__html||h.__html==e.innerHTML)||(e.innerHTML=h.__html),t.__k=[]):(f&&(e.textContent=""),(ue=="foreignObject"||a=="http://www.w3.org/1998/Math/MathML"&&Q1.test(ue))&&(a="http://www.w3.org/1999/xhtml"),xh(p,Hp($)?$:[$],t,n,s,a,i,l,i?i[0]:n.__k&&Ho(n,0),c,u),i&&i.some(zs)),c&&ue!="textarea"||(d="value",ue=="progress"&&S==null?e.removeAttribute(d):S==null||S===e[d]&&(ue!="progress"||S)||el(e,d,S,P[d],a),d="checked",k!=null&&k!=e[d]&&el(e,d,k,P[d],a))}else P===G||c&&e.data==G||(e.data=G);return e}function Jp(e,t,n,s){try{typeof e=="function"?t?t.__x=e(t)||1:s&&(s=s.__c||s.__e)&&(t=s.__x)&&(s.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(a){_e.__e(a,n)}}function Qp(e,t,n){var s,a,i,l;if(_e.unmount&&_e.unmount(e),!(s=e.ref)||s.current&&s.current!=e.__e||Jp(s,null,t,e),s=e.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(c){_e.__e(c,t)}s.__P=s.__n=null}if(s=e.__k)for(l=0;l<s.length;l++)s[l]&&Qp(s[l],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(s=e.__c)&&(s=s.__z)&&(a=nl(s,i=[]))&&(s==e.__e&&i.some(zs),zs(a),zs(s)),n||zs(e.__e),e.__e=e.__c=e.__=null}function oC(e,t,n){return this.constructor(e,n)}function Th(e,t){var n,s,a,i;_e.__&&_e.__(e,t),t.nodeType==9&&(t=t.documentElement),s=(n=e&&32&e.__u)?null:t.__k,t.__k=Dr(Ws,{children:[e]}),a=[],i=[],Yp(t,t.__k,s||sl,sl,t.namespaceURI,s?null:t.firstChild?Gp.call(t.childNodes):null,a,s?s.__e:t.firstChild,n,i),Ch(a,t.__k,i),t.__k.props.children=null}var _e,bh,Kp,Uo,jp,ol,vh,tl,wh,Up,qp,J1,Rr,sl,al,Q1,Hp,Gp,Bs,Fs=b(()=>{Rr=Symbol.for("pv"),sl={},al=[],Q1=/^m(i|n|o|s|text|space)$/,Hp=Array.isArray,Gp=al.slice,Bs=Object.assign;_e={__e:function(e,t,n,s){for(var a,i,l;t=t.__;)if((a=t.__c)&&!(1&a.__g)){a.__g|=4;try{if((l=(i=a.constructor)&&i.getDerivedStateFromError)&&a.setState(i.getDerivedStateFromError(e)),a.componentDidCatch&&(a.componentDidCatch(e,s||{}),l=1),l&&8&a.__g)return void(a.__g|=2)}catch(c){e=c}}throw ol=0,e}},bh=0,Kp=function(e){return e!=null&&e.constructor===Rr},Wn.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=Bs({},this.state)),typeof e=="function"&&(e=e(Bs({},n),this.props)),e&&(Bs(n,e),this.__v&&(t&&this.__k.push(t),hh(this)))},Wn.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),hh(this))},Wn.prototype.render=Ws,Uo=[],ol=0,vh=function(e,t){return e.__v.__b-t.__v.__b},tl=Symbol(),wh=/(PointerCapture)$|Capture$/i,Up=0,qp={},J1=0});function Ir(e,t){st.__h&&st.__h(at,e,il||t),il=0;var n=at.__H||(at.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function g(e){return il=1,sC(zh,e)}function sC(e,t,n){var s=Ir(js++,2);if(s.t=e,!s.__c&&(s.__=[n?n(t):zh(void 0,t),function(i){var l=(s.__N||s.__)[0],c=s.t(l,i);Zp(l,c)||(s.__N=[c,s.__[1]],s.__c.setState({}))}],s.__c=at,!at.__f)){at.__f=!0;var a=at.shouldComponentUpdate;at.shouldComponentUpdate=function(i,l,c){var u=this.__H;if(!u)return!0;var p=!1,d=this.props!=i;if(u.__.some(function(f){f.__N&&(p=!0,Zp(f.__[0],f.__N[0])||(d=!0))}),a){var h=a.call(this,i,l,c);return p?h||d:h}return!p||d}}return s.__}function D(e,t){var n=Ir(js++,3);!st.__s&&od(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,at.__H.__h.push(n))}function z(e,t){var n=Ir(js++,4);!st.__s&&od(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,at.__h.push(n))}function E(e){return il=5,lo(function(){return{current:e}},[])}function lo(e,t){var n=Ir(js++,7);return od(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function nd(){var e=Ir(js++,11);if(!e.__){for(var t=at.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+"-"+n[1]++}return e.__}function aC(){var e;do{for(;e=ed.shift();)try{Lr(e)}catch(n){st.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=Ih.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Lr),t.__h.some(td),t.__h=[]}catch(n){t.__h=[],st.__e(n,e.__v)}}}while(ed.length)}function rC(e){var t,n=function(){clearTimeout(s),Rh&&cancelAnimationFrame(t),setTimeout(e)},s=setTimeout(n,35);Rh&&(t=requestAnimationFrame(n))}function Lh(e){e!=1&&Oh==st.requestAnimationFrame||((Oh=st.requestAnimationFrame)||rC)(aC)}function Lr(e){var t=at,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),at=t}function td(e){var t=at;e.__c=e.__(),at=t}function od(e,t){return!e||e.length!=t.length||t.some(function(n,s){return!Zp(n,e[s])})}function zh(e,t){return typeof t=="function"?t(e):t}var js,at,Xp,Oh,Zp,il,Ih,ed,st,Eh,Ah,Nh,Ph,Mh,Dh,Rh,F=b(()=>{Fs();Zp=Object.is,il=0,Ih=[],ed=[],st=_e,Eh=st.__b,Ah=st.__r,Nh=st.diffed,Ph=st.__c,Mh=st.unmount,Dh=st.__;st.__b=function(e){at=null,Eh&&Eh(e)},st.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Dh&&Dh(e,t)},st.__r=function(e){Ah&&Ah(e),js=0;var t=(at=e.__c).__H;t&&(Xp==at?at.__h=[]:(t.__h.some(Lr),t.__h.some(td),js=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Xp=at},st.diffed=function(e){Nh&&Nh(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Lh(Ih.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Xp=at=null},st.__c=function(e,t){t.some(function(n){try{n.__h.some(Lr),n.__h=n.__h.filter(function(s){return!s.__||td(s)})}catch(s){n.__h=[function(){throw s}]}}),Ph&&Ph(e,t)},st.unmount=function(e){Mh&&Mh(e);var t,n,s=e.__c;s&&s.__H&&(s.__H.__.some(function(a){try{if(a.__P&&a.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}a.__P=n,Lh(ed.push(a))}else Lr(a)}catch(i){t=i}}),s.__H=void 0,t&&st.__e(t,s.__v))};Rh=typeof requestAnimationFrame=="function"});function pl(){if(co>1){co--;return}let e,t=!1;for((function(){let n=ll;for(ll=void 0;n!==void 0;){let s=n.S;if(s.v===n.v)for(let a=s.t;a!==void 0;a=a.x)a.i===n.i&&(a.i=s.i);n=n.o}})();Br!==void 0;){let n=Br;for(Br=void 0,cl++;n!==void 0;){let s=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&Wh(n))try{n.c()}catch(a){t||(e=a,t=!0)}n=s}}if(cl=0,co--,t)throw e}function qs(e){if(co>0)return e();sd=++lC,co++;try{return e()}finally{pl()}}function At(e){let t=je,n=zr;je=void 0,zr=void 0;try{return e()}finally{je=t,zr=n}}function Bh(e){if(je===void 0)return;let t=e.n;if(t===void 0||t.t!==je)return t={i:0,S:e,p:je.s,n:void 0,t:je,e:void 0,x:void 0,r:t},je.s!==void 0&&(je.s.n=t),je.s=t,e.n=t,32&je.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=je.s,t.n=void 0,je.s.n=t,je.s=t),t}function $t(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}function _(e,t){return new $t(e,t)}function Wh(e){for(let t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function Fh(e){for(let t=e.s;t!==void 0;t=t.n){let n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function jh(e){let t,n=e.s;for(;n!==void 0;){let s=n.p;n.i===-1?(n.S.U(n),s!==void 0&&(s.n=n.n),n.n!==void 0&&(n.n.p=s)):t=n,n.S.n=n.r,n.r!==void 0&&(n.r=void 0),n=s}e.s=t}function Ks(e,t){$t.call(this,void 0,t),this.x=e,this.s=void 0,this.g=ul-1,this.f=4}function $e(e,t){return new Ks(e,t)}function qh(e){let t=e.j;if(e.j=void 0,typeof t=="function"){co++;let n=je;je=void 0;try{t()}catch(s){throw e.f&=-2,e.f|=8,ad(e),s}finally{je=n,pl()}}}function ad(e){for(let t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,qh(e)}function cC(e){if(je!==this)throw new Error("Out-of-order effect");jh(this),je=e,this.f&=-2;try{8&this.f&&ad(this)}finally{pl()}}function _a(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,zr&&zr.push(this)}function me(e,t){let n=new _a(e,t);try{n.c()}catch(a){throw n.d(),a}let s=n.d.bind(n);return s[Symbol.dispose]=s,s}var iC,je,zr,Br,ll,co,cl,lC,sd,ul,rd=b(()=>{iC=Symbol.for("preact-signals");co=0,cl=0,lC=0,sd=0,ul=0;$t.prototype.brand=iC;$t.prototype.h=function(){return!0};$t.prototype.S=function(e){let t=this.t;t!==e&&e.e===void 0&&(e.x=t,this.t=e,t!==void 0?t.e=e:At(()=>{var n;(n=this.W)==null||n.call(this)}))};$t.prototype.U=function(e){if(this.t!==void 0){let t=e.e,n=e.x;t!==void 0&&(t.x=n,e.e=void 0),n!==void 0&&(n.e=t,e.x=void 0),e===this.t&&(this.t=n,n===void 0&&At(()=>{var s;(s=this.Z)==null||s.call(this)}))}};$t.prototype.subscribe=function(e){return me(()=>{let t=this.value;At(()=>e(t))},{name:"sub"})};$t.prototype.valueOf=function(){return this.value};$t.prototype.toString=function(){return this.value+""};$t.prototype.toJSON=function(){return this.value};$t.prototype.peek=function(){return At(()=>this.value)};Object.defineProperty($t.prototype,"value",{get(){let e=Bh(this);return e!==void 0&&(e.i=this.i),this.v},set(e){if(e!==this.v){if(cl>100)throw new Error("Cycle detected");(function(t){co!==0&&cl===0&&t.l!==sd&&(t.l=sd,ll={S:t,v:t.v,i:t.i,o:ll})})(this),this.v=e,this.i++,ul++,co++;try{for(let t=this.t;t!==void 0;t=t.x)t.t.N()}finally{pl()}}}});Ks.prototype=new $t;Ks.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===ul))return!0;if(this.g=ul,this.f|=1,this.i>0&&!Wh(this))return this.f&=-2,!0;let e=je;try{Fh(this),je=this;let t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(t){this.v=t,this.f|=16,this.i++}return je=e,jh(this),this.f&=-2,!0};Ks.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(let t=this.s;t!==void 0;t=t.n)t.S.S(t)}$t.prototype.S.call(this,e)};Ks.prototype.U=function(e){if(this.t!==void 0&&($t.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(let t=this.s;t!==void 0;t=t.n)t.S.U(t)}};Ks.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(let e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(Ks.prototype,"value",{get(){if(1&this.f)throw new Error("Cycle detected");let e=Bh(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});_a.prototype.c=function(){let e=this.S();try{if(8&this.f||this.x===void 0)return;let t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};_a.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,qh(this),Fh(this),co++;let e=je;return je=this,cC.bind(this,e)};_a.prototype.N=function(){2&this.f||(this.f|=2,this.u=Br,Br=this)};_a.prototype.d=function(){this.f|=8,1&this.f||ad(this)};_a.prototype.dispose=function(){this.d()}});function Sa(e,t){_e[e]=t.bind(null,_e[e]||(()=>{}))}function Wr(e){if(dl){let t=dl;dl=void 0,t()}dl=e&&e.S()}function Hh({data:e}){let t=dC(e);t.name="ReactiveDom",t.value=e;let[n,s]=lo(()=>{let a=this,i=this.__v;for(;i=i.__;)if(i.__c){i.__c.__$f|=4;break}let l=$e(()=>{let d=t.value.value;return d===0?0:d===!0?"":d||""}),c=$e(()=>!Array.isArray(l.value)&&!Kp(l.value)),u=me(function(){if(this.N=Gh,c.value){let d=l.value;a.__v&&a.__v.__e&&a.__v.__e.nodeType===3&&(a.__v.__e.data=d)}}),p=this.__$u.d;return this.__$u.d=function(){u(),p.call(this)},[c,l]},[]);return n.value?s.peek():s.value}function pC(e,t,n,s){let a=t in e&&e.ownerSVGElement===void 0,i=_(n);return{o:(l,c)=>{i.value=l,s=c},d:me(function(){this.N=Gh;let l=i.value.value;s[t]!==l&&(s[t]=l,a?e[t]=l:l!=null&&(l!==!1||t[4]==="-")?e.setAttribute(t,l):e.removeAttribute(t))})}}function dC(e,t){return lo(()=>_(e,t),[])}function fC(){qs(()=>{let e;for(;e=Uh.shift();)Kh.call(e)})}function Gh(){Uh.push(this)===1&&(_e.requestAnimationFrame||mC)(fC)}var uC,Kh,ml,dl,Uh,mC,X=b(()=>{Fs();F();rd();rd();uC=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__,Uh=[];me(function(){Kh=this.N})();Hh.displayName="ReactiveTextNode";Object.defineProperties($t.prototype,{constructor:{configurable:!0,value:rl(Ws,null).constructor},type:{configurable:!0,value:Hh},props:{configurable:!0,get(){let e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});Sa("__b",(e,t)=>{if(Wr(),ml=void 0,typeof t.type=="string"){let n,s=t.props;for(let a in s){if(a==="children")continue;let i=s[a];i instanceof $t&&(n||(t.__np=n={}),n[a]=i,s[a]=i.peek())}}e(t)});Sa("__r",(e,t)=>{if(e(t),t.type!==Ws){Wr();let n,s=t.__c;s&&(s.__$f&=-2,n=s.__$u,n===void 0&&(s.__$u=n=(function(a,i){let l;return me(function(){l=this},{name:i}),l.c=a,l})((function(a){return function(){var i;uC&&((i=this.y)==null||i.call(this)),a.__$f|=1,a.setState({})}})(s),typeof t.type=="function"?t.type.displayName||t.type.name:""))),ml=s,Wr(n)}});Sa("__e",(e,t,n,s)=>{Wr(),ml=void 0,e(t,n,s)});Sa("diffed",(e,t)=>{Wr(),ml=void 0;let n;if(typeof t.type=="string"&&(n=t.__e)){let s=t.__np,a=t.props,i=n.U;if(i)for(let l in i){let c=i[l];c===void 0||s&&l in s||(c.d(),i[l]=void 0)}if(s){i||(i={},n.U=i);for(let l in s){let c=i[l],u=s[l];c===void 0?(c=pC(n,l,u,a),i[l]=c):c.o(u,a)}}}e(t)});Sa("unmount",(e,t)=>{if(typeof t.type=="string"){let n=t.__e;if(n){let a=n.U;if(a){n.U=void 0;for(let i in a){let l=a[i];l&&l.d()}}}let s=t.__np;if(s){let a=t.props;for(let i in s)a[i]=s[i]}t.__np=void 0}else{let n=t.__c;if(n){n.__$f|=8;let s=n.__$u;s&&(n.__$u=void 0,s.d())}}e(t)});Sa("__h",(e,t,n,s)=>{s<3&&(t.__$f|=2),e(t,n,s)});Wn.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;let n=this.__$u,s=n&&n.s!==void 0;for(let a in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){let a=2&this.__$f;if(!(s||a||4&this.__$f)||1&this.__$f)return!0}else if(!(s||4&this.__$f)||3&this.__$f)return!0;for(let a in e)if(a!=="__source"&&e[a]!==this.props[a])return!0;for(let a in this.props)if(!(a in e))return!0;return!1};mC=e=>{queueMicrotask(()=>{queueMicrotask(e)})}});function Go(){if(crypto.randomUUID)return crypto.randomUUID();let e=crypto.getRandomValues(new Uint8Array(16));e[6]=e[6]&15|64,e[8]=e[8]&63|128;let t=[...e].map(n=>n.toString(16).padStart(2,"0")).join("");return[t.slice(0,8),t.slice(8,12),t.slice(12,16),t.slice(16,20),t.slice(20)].join("-")}var fl=b(()=>{});async function Fr(e){let t=$C.includes(e)?e:ld(),s=await(await fetch(new URL(`../../i18n/${t}.json`,import.meta.url))).json();Vh=new Intl.PluralRules(t),document.documentElement.lang=t,id.value=s,Ne.value=t}function o(e,t){return Yh(id.value[e]||e,t)}function C(e,t,n,s){let a=id.value[e],i=Array.isArray(a)?a[hC(n)]:n===1?e:t;return Yh(i,{n,...s})}function hC(e){let t=Vh.select(e);return Ne.value!=="ru"?t==="one"?0:1:{one:0,few:1}[t]??2}function Yh(e,t){return t?e.replace(/\{(\w+)\}/g,(n,s)=>t[s]??n):e}function Ct(e,t){return e.split(/(\{\w+\})/).map(n=>{let s=/^\{(\w+)\}$/.exec(n);return s&&s[1]in t?t[s[1]]:n})}var id,Ne,Vh,$C,ld,x=b(()=>{X();id=_({}),Ne=_("en"),Vh=new Intl.PluralRules("en"),$C=["ru","en"],ld=()=>navigator.language.toLowerCase().startsWith("ru")?"ru":"en"});async function Te(e,t,n){let s,a=n===void 0?void 0:JSON.stringify(n);try{s=await fetch(t,{method:e,headers:n===void 0?{}:{"Content-Type":"application/json"},body:a,keepalive:a!==void 0&&a.length<vC,signal:AbortSignal.timeout(gC)})}catch(c){throw new ce(0,c.name==="TimeoutError"?"timeout":"offline")}let i=await wC(s);if(s.ok)return i;let l=i?.code??`http-${s.status}`;throw s.status===401&&l!=="wrong-password"&&xe.value==="in"&&(xe.value="expired"),new ce(s.status,l,i??{})}async function wC(e){if(e.status===204)return null;try{return await e.json()}catch{return null}}async function ee(e,t,{method:n="POST",key:s=Go()}={}){try{return await Te(n,e,{...t,key:s})}catch(a){if(!a.offline)throw a;return await new Promise(i=>setTimeout(i,bC)),Te(n,e,{...t,key:s})}}function B(e){if(e.offline&&e.status===0)return e.code==="timeout"?o("The server did not answer within 10 seconds."):o("No connection to the server.");let t={"not-found":()=>o("This no longer exists, or you have no access to it."),forbidden:()=>o("You do not have permission to do this."),"signed-out":()=>o("Your session has expired."),"key-reused":()=>o("This was already sent with a different text."),"cannot-answer":()=>o("This colleague cannot reply in this channel."),"team-cannot-answer":()=>o("Nobody in this team can reply in this channel."),"team-gone":()=>o("This team no longer exists."),"team-exists":()=>o("A team with this name already exists."),"rate-limited":()=>o("Too many attempts. Try again in a few minutes."),"no-candidates":()=>o("Nobody can take these conversations."),"operator-gone":()=>o("This no longer exists, or you have no access to it."),closed:()=>o("The conversation is closed."),"invalid-time":()=>o("Choose a time within the next year."),"nothing-to-undo":()=>o("Nothing to undo: this has been changed since."),"too-late":()=>o("More than 7 days have passed, this can no longer be undone."),"client-not-started":()=>o("The client must write first in this channel."),"no-address":()=>o("The client has no address in this channel."),"address-wrong":()=>o("Emails cannot be sent to this address."),"invalid-subject":()=>o("This subject cannot be sent."),"cannot-check":()=>o("This platform cannot tell whether the message arrived."),"not-uncertain":()=>o("The delivery state is already known."),"edit-in-progress":()=>o("An earlier change to this message is still being sent. Try again in a moment."),"not-supported":()=>o("This channel does not support this."),"channel-removed":()=>o("The channel was disconnected."),blocked:()=>o("The client has blocked us."),invalid:()=>o("The server did not accept these values. Check them and try again."),"search-busy":()=>o("Your earlier searches are still running. Try again in a moment."),"too-slow":()=>o("The search took too long. Try a rarer word, or several words."),"no-space":()=>o("The server's disk is full."),"read-only":()=>o("The server cannot save anything: its disk is read-only."),"disk-fault":()=>o("The server cannot save anything: its disk fails."),"database-damaged":()=>o("The server cannot save anything: its database is damaged.")}[e.code];return t?t():o("Something went wrong. Try again. Code {code}.",{code:e.status||e.code})}var gC,bC,xe,ce,vC,q,J=b(()=>{X();fl();x();gC=1e4,bC=700,xe=_("unknown"),ce=class extends Error{constructor(t,n,s={}){super(n),this.status=t,this.code=n,this.detail=s}get offline(){return this.status===0||[502,503,504].includes(this.status)}},vC=16384;q=e=>Te("GET",e)});function Xh(e){var t=Jh.get(this);return t||(t=new Map,Jh.set(this,t)),(t=Qh(this,t.get(e)||(t.set(e,t=(function(n){for(var s,a,i=1,l="",c="",u=[0],p=function(f){i===1&&(f||(l=l.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,f,l):i===3&&(f||l)?(u.push(3,f,l),i=2):i===2&&l==="..."&&f?u.push(4,f,0):i===2&&l&&!f?u.push(5,0,!0,l):i>=5&&((l||!f&&i===5)&&(u.push(i,0,l,a),i=6),f&&(u.push(i,f,0,a),i=6)),l=""},d=0;d<n.length;d++){d&&(i===1&&p(),p(d));for(var h=0;h<n[d].length;h++)s=n[d][h],i===1?s==="<"?(p(),u=[u],i=3):l+=s:i===4?l==="--"&&s===">"?(i=1,l=""):l=s+l[0]:c?s===c?c="":l+=s:s==='"'||s==="'"?c=s:s===">"?(p(),i=1):i&&(s==="="?(i=5,a=l,l=""):s==="/"&&(i<5||n[d][h+1]===">")?(p(),i===3&&(u=u[0]),i=u,(u=u[0]).push(2,0,i),i=0):s===" "||s==="	"||s===`
`||s==="\r"?(p(),i=2):l+=s),i===3&&l==="!--"&&(i=4,u=u[0])}return p(),u})(e)),t),arguments,[])).length>1?t:t[0]}var Qh,Jh,Zh=b(()=>{Qh=function(e,t,n,s){var a;t[0]=0;for(var i=1;i<t.length;i++){var l=t[i++],c=t[i]?(t[0]|=l?1:2,n[t[i++]]):t[++i];l===3?s[0]=c:l===4?s[1]=Object.assign(s[1]||{},c):l===5?(s[1]=s[1]||{})[t[++i]]=c:l===6?s[1][t[++i]]+=c+"":l?(a=e.apply(c,Qh(e,c,n,["",null])),s.push(a),c[0]?t[0]|=2:(t[i-2]=0,t[i]=a)):s.push(c)}return s},Jh=new Map});var r,O=b(()=>{Fs();Zh();r=Xh.bind(function(...t){return this[0]=3,rl(...t)})});var yC,eg,Vo,jr=b(()=>{yC=["mine","unassigned","all","waiting","unread","mentions","following","snoozed","closed","failed"],eg=e=>yC.includes(e)||/^team-[1-9]\d{0,14}$/.test(e??""),Vo=e=>e.startsWith("team-")?Number(e.slice(5)):null});function Wt(e,t){return e==="snoozed"||e==="mentions"?"urgent":e==="closed"?t==="oldest"?"oldest":"newest":t}function Jo(e,t,n){let s=Vo(t);return s===null?CC[t](e,n):Yo(e)&&e.team_id===s}function TC(e){return e.waiting_since===null?$l-e.last_at:e.due_at??e.waiting_since+kC}function cd(e,t,n,s){if(t==="snoozed")return[e.snooze?.until??$l,e.id];if(t==="mentions"){let a=s.mentions[e.id];return[-((a?.no!=null?$l:0)+(a?.at??0)),-e.id]}return OC[Wt(t,n)](e,s)}function og(e,t,n,s,a){if(!Jo(e,t,s))return null;let i=cd(e,t,n,s);return a&&ud(i,a)>0?null:[i[0],i[1],e.id]}function Ca(e,t,n,s,a){return sg(e,t,n,s,a).map(i=>i[2])}function sg(e,t,n,s,a){let i=[];for(let l in e){let c=og(e[l],t,n,s,a);c&&i.push(c)}return i.sort(ud)}function ag(){let e=null;return(t,n,s,a,i)=>{let l=e&&e.view===n&&e.sort===s&&e.edge===i&&PC(e.who,a,n,s),c=l?MC(e.dialogs,t):null,u=c&&c.size<=AC?DC(e.entries,c,t,n,s,a,i):sg(t,n,s,a,i),p=l&&LC(e.entries,u)?e.ids:u.map(d=>d[2]);return e={dialogs:t,view:n,sort:s,who:a,edge:i,entries:u,ids:p},p}}function PC(e,t,n,s){return s==="assignee"&&e.operators!==t.operators?!1:e.id===t.id&&(NC[n]??[]).every(a=>e[a]===t[a])}function MC(e,t){let n=new Set;if(e===t)return n;for(let s in t)t[s]!==e[s]&&n.add(Number(s));for(let s in e)s in t||n.add(Number(s));return n}function DC(e,t,n,s,a,i,l){if(!t.size)return e;let c=e.filter(u=>!t.has(u[2]));for(let u of t){let p=n[u]&&og(n[u],s,a,i,l);p&&c.splice(RC(c,p),0,p)}return c}function RC(e,t){let n=0,s=e.length;for(;n<s;){let a=n+s>>1;ud(e[a],t)<0?n=a+1:s=a}return n}function rg(e,t,{busy:n,keep:s}){if(e===t)return{shown:e,queued:[]};if(!n)return{shown:zC(e,t,s),queued:[]};let a=new Set(e),i=IC(a,t),l=[],c=[];return t.forEach((u,p)=>{a.has(u)||(p>i?l.push(u):c.push(u))}),{shown:l.length?[...e,...l]:e,queued:c}}function IC(e,t){for(let n=t.length-1;n>=0;n-=1)if(e.has(t[n]))return n;return-1}function zC(e,t,n){if(n===null||t.includes(n))return t;let s=e.indexOf(n);if(s<0)return t;let a=[...t];return a.splice(Math.min(s,a.length),0,n),a}function ig(e,t,n){let s=new Map(n.map((a,i)=>[a,i]));if(s.has(e.id))return s.get(e.id);for(let a=Math.max(0,t.indexOf(e.id));a<t.length;a+=1)if(s.has(t[a]))return s.get(t[a]);return null}var $l,kC,xC,_C,ng,Yo,SC,CC,tg,OC,EC,ud,AC,NC,LC,un=b(()=>{jr();$l=10**14,kC=60*6e4,xC=720*60*6e4,_C=40,ng=["urgent","newest","oldest","longest","client","assignee"];Yo=e=>e.state==="open"&&!e.snooze,SC=(e,t)=>e.client_count>(t.marks[e.id]??1/0),CC={mine:(e,t)=>Yo(e)&&e.assignee_id===t.id,unassigned:e=>Yo(e)&&e.assignee_id===null,all:Yo,waiting:e=>Yo(e)&&e.waiting_since!==null,unread:(e,t)=>Yo(e)&&SC(e,t)&&(e.assignee_id===t.id||e.assignee_id===null||!!t.follows[e.id]),mentions:(e,t)=>{let n=t.mentions[e.id];return!!n&&(n.no!==null||n.at>Date.now()-xC)},following:(e,t)=>e.state==="open"&&!!t.follows[e.id],snoozed:e=>e.state==="open"&&!!e.snooze,closed:e=>e.state==="closed",failed:e=>e.state==="open"&&!!e.failed};tg=e=>[...e??""].slice(0,_C).join("");OC={urgent:e=>[TC(e),e.id],newest:e=>[-e.last_at,-e.id],oldest:e=>[e.last_at,e.id],longest:e=>[e.waiting_since??$l+e.last_at,e.id],client:e=>[tg(e.name),e.id],assignee:(e,t)=>[tg(t.operators[e.assignee_id]?.name),e.id]};EC=(e,t)=>e<t?-1:e>t?1:0,ud=(e,t)=>EC(e[0],t[0])||e[1]-t[1];AC=64;NC={unread:["marks","follows"],following:["follows"],mentions:["mentions"]};LC=(e,t)=>e===t||e.length===t.length&&e.every((n,s)=>n[2]===t[s][2])});function kt(e,{map:t=null,put:n=(l,c,u)=>{l[t][c]=u},leaves:s=t?[t]:[],accepts:a=BC,snapshot:i=WC}){uo.set(e,{map:t,write:n,leaves:s,accepts:a,snapshot:i})}function ug({k:e,of:t}){if(e==="gone")return uo.get(t)?.leaves??[];let n=uo.get(e)?.map;return n?[n]:[]}function Ft(e,...t){let n={...e};for(let s of t)n[s]={...e[s]};return n}function hl(e,t,n){return(e.revs[t]??-1)>n?!1:(e.revs[t]=n,!0)}function Fn(e,t,n,s,a){let i=uo.get(t);i?.accepts(e,a)&&hl(e,t+n,s)&&i.write(e,n,a)}function dg(e,t,n,s){let a=uo.get(t);if(a&&hl(e,t+n,s))for(let i of a.leaves)delete e[i][n]}function mg(e,t,n){for(let[s,{snapshot:a}]of uo)for(let[i,l]of a(t))Fn(e,s,i,n,l)}var uo,BC,WC,lg,pd,cg,pg,gl=b(()=>{uo=new Map,BC=()=>!0,WC=()=>[];lg=e=>uo.get(e).map,pd=()=>[...uo.values()].map(e=>e.map).filter(Boolean),cg=()=>Object.fromEntries(pd().map(e=>[e,{}]));pg=(e,t,n,s)=>uo.get(t).write(e,n,s)});function bl(){return{ready:!1,cursor:null,company:"",version:"",demo:!1,me:null,choices:null,counts:qC,room:$g,recent:[],revs:{},views:{},...cg()}}function hg(e,t){let n=pT[t.t];return n?n(e,t):e}function bg(e){let t=Object.keys(e.items).map(Number).sort((n,s)=>n-s);for(let n=1;n<t.length;n+=1)if(t[n]!==t[n-1]+1)return t[n-1];return null}function KC(e,t,n){if(e.operators[t]=n,e.me?.id!==t)return;let{name:s,role:a,presence:i,status_id:l}=n;e.me={...e.me,name:s,role:a,presence:i,status_id:l}}function UC(e,t,n){n.at||n.no?e.mentions[t]={no:n.no??null,at:n.at??0}:delete e.mentions[t]}function HC(e,t,n){let s=e.logs[n.dialog_id];e.logs[n.dialog_id]={...s,items:{...s.items,[n.no]:n},seen:Math.max(s.seen,n.no)}}function GC(e,t){let n=e.logs[t.dialog_id];return!n||n.loaded&&t.no<dd(n)||n.later&&t.no>md(n)}function dd(e){let t=1/0;for(let n in e.items)t=Math.min(t,Number(n));return t}function md(e){let t=0;for(let n in e.items)t=Math.max(t,Number(n));return t}function VC(e,{data:t,reset:n}){let s=n?{...bl(),recent:e.recent}:e,a=Ft(s,"revs",...pd()),i=Ta(t.cursor);return Object.assign(a,{ready:!0,cursor:t.cursor,company:t.company,version:t.version,demo:t.demo,me:t.me,counts:t.counts}),mg(a,t,i),a}function YC(e,{view:t,sort:n,data:s}){let a=Ft(e,"dialogs","marks","mentions","revs","views"),i=Ta(s.cursor);for(let c of s.items)Fn(a,"dialog",c.id,i,c);for(let c in s.marks)Fn(a,"mark",Number(c),i,{read_no:s.marks[c]});for(let[c,u]of vg(s))Fn(a,"mention",c,i,u);let l=s.items.at(-1);return a.views[jn(t,n)]={loaded:!0,next:s.next,edge:s.next&&l?cd(l,t,n,Qo(a)):null},a}function JC(e,{data:t}){let n=Ft(e,"dialogs","marks","contacts","logs","revs"),s=Ta(t.cursor),{id:a}=t.dialog;return Fn(n,"dialog",a,s,t.dialog),Fn(n,"mark",a,s,{read_no:t.mark}),Fn(n,"contact",t.contact.id,s,t.contact),n.logs[a]?.later&&yg(n,a),$d(n,a,s,t.messages,{more:!!t.more,later:!1}),n}function QC(e,{id:t,data:n}){if(!e.logs[t])return e;let s=Ft(e,"logs","revs");yg(s,t);let a=n.messages.at(-1)?.no??0;return $d(s,t,Ta(n.cursor),n.messages,{more:!!n.more,later:a<(e.dialogs[t]?.last_no??0)}),s}function $d(e,t,n,s,a){let i=e.logs[t]??fd(),l={...i.items};for(let c of s)hl(e,"message"+c.id,n)&&(l[c.no]=c);e.logs[t]={...i,items:l,loaded:!0,seen:Math.max(i.seen,s.at(-1)?.no??0),...a}}function wg(e,t,n){let s=e.logs[t],a=Object.keys(s.items).map(Number).sort((c,u)=>c-u),i=a.length-fg;if(i<=0)return;let l={...s.items};for(let c of n==="before"?a.slice(-i):a.slice(0,i))delete e.revs["message"+l[c].id],delete l[c];e.logs[t]={...s,items:l,...n==="before"?{later:!0}:{more:!0}}}function yg(e,t){let{seen:n}=e.logs[t];kg(e,t),e.logs[t]={...fd(),seen:n}}function XC(e,t,n){let[s,a]=[t[0]?.no,t.at(-1)?.no];return!t.length||!Object.keys(e.items).length?!0:n==="before"?a+1>=dd(e)&&s<=md(e):s-1<=md(e)&&a>=dd(e)}function ZC(e,{id:t,data:n,side:s}){if(!e.logs[t]||s&&!XC(e.logs[t],n.messages,s))return e;let a=Ft(e,"logs","revs"),{later:i}=a.logs[t],l=s==="before"?{more:!!n.more}:{later:i&&!!n.more};return $d(a,t,Ta(n.cursor),n.messages,l),s&&wg(a,t,s),a}function eT(e,{id:t}){let n=Ft(e,"logs","revs");n.recent=[t,...e.recent.filter(s=>s!==t)].slice(0,FC),n.logs[t]??=fd();for(let s in n.logs)n.recent.includes(Number(s))||kg(n,s);return n}function kg(e,t){for(let n of Object.values(e.logs[t].items))delete e.revs["message"+n.id];delete e.logs[t]}function tT(e,t){let n=Ft(e,"revs",...new Set(t.rows.flatMap(ug)));for(let s of t.rows)s.k==="gone"?dg(n,s.of,s.id,s.rev):Fn(n,s.k,s.id,s.rev,s.row);if(n.cursor=t.cursor,t.rows.some(s=>s.k==="message"))for(let s in n.logs)Object.keys(n.logs[s].items).length>fg*2&&wg(n,s,"after");return Object.keys(n.dialogs).length>n.room?nT(n):n}function nT(e){let t=Ft(e,"dialogs","marks"),n=new Set(t.recent);for(let s in t.views){let[a,i]=s.split(":");for(let l of Ca(t.dialogs,a,i,Qo(t),t.views[s].edge))n.add(l)}for(let s in t.dialogs)if(!n.has(Number(s))){for(let a of["dialog","mark"])delete t.revs[a+s];delete t.dialogs[s],delete t.marks[s]}return t.room=Math.max($g,n.size+jC),t}function oT(e,{dialog:t,message:n,sentAtRev:s}){let a=Ft(e,"dialogs","logs");if(t&&(e.revs["dialog"+t.id]??-1)===s&&(a.dialogs[t.id]=t),n){let i=e.logs[n.dialog_id];i&&!i.later&&!i.items[n.no]&&(a.logs[n.dialog_id]={...i,items:{...i.items,[n.no]:n},seen:Math.max(i.seen,n.no)})}return a}function sT(e,{id:t,client_no:n}){if((e.marks[t]??0)>=n)return e;let s=Ft(e,"marks");return s.marks[t]=n,s}function aT(e,{data:t}){let n=Ft(e,"notices","revs");for(let s of t.items)Fn(n,"notice",s.id,Ta(t.cursor),s);return n}function rT(e,{row:t}){return{...e,choices:t}}function iT(e,{id:t,read_no:n}){let s=Ft(e,"marks");return s.marks[t]=n,s}function lT(e,{row:t}){return{...e,me:{...e.me,...t}}}function cT(e,{row:t}){let n=Ft(e,"contacts");return n.contacts[t.id]=t,n}function uT(e,{id:t,on:n}){let s=Ft(e,"follows");return pg(s,"follow",t,{on:n}),s}var FC,fg,$g,jC,qC,Qo,Ta,gg,Tn,fd,vl,vg,jn,pT,On=b(()=>{un();gl();gl();FC=8,fg=360,$g=3e3,jC=500,qC={mine:0,unassigned:0,all:0,mine_unread:0,waiting:0,unread:0,mentions:0,following:0,snoozed:0,failed:0,notices:0,teams:{}},Qo=e=>({id:e.me?.id,marks:e.marks,follows:e.follows,mentions:e.mentions,operators:e.operators});Ta=e=>Number(String(e).split(":").pop()),gg=(e,t)=>{let n=e.marks[t.id];return n===void 0?0:Math.max(0,t.client_count-n)};Tn=e=>Object.values(e.items).sort((t,n)=>t.no-n.no),fd=()=>({items:{},more:!1,later:!1,loaded:!1,seen:0}),vl=(e=[])=>e.map(t=>[t.id,t]);kt("dialog",{map:"dialogs",leaves:["dialogs","logs","marks"]});kt("mark",{map:"marks",put:(e,t,n)=>{e.marks[t]=n.read_no}});kt("contact",{map:"contacts"});kt("operator",{map:"operators",put:KC,snapshot:e=>vl(e.operators)});kt("channel",{map:"channels",snapshot:e=>vl(e.channels)});kt("team",{map:"teams",snapshot:e=>vl(e.teams)});kt("status",{map:"statuses",snapshot:e=>vl(e.statuses)});kt("follow",{map:"follows",put:(e,t,n)=>{n.on?e.follows[t]=!0:delete e.follows[t]},snapshot:e=>(e.follows??[]).map(t=>[t,{on:!0}])});kt("mention",{map:"mentions",put:UC,snapshot:e=>vg(e)});kt("me",{put:(e,t,n)=>{e.me={...e.me,...n}}});kt("counts",{put:(e,t,n)=>{e.counts=n}});kt("choices",{put:(e,t,n)=>{e.choices=n},snapshot:e=>[[0,e.choices]]});kt("notice",{map:"notices",put:(e,t,n)=>{n.id?e.notices[t]=n:delete e.notices[t]}});kt("message",{map:"logs",put:HC,leaves:[],accepts:(e,t)=>!GC(e,t)});vg=({mentions:e={}})=>Object.entries(e).map(([t,n])=>[Number(t),n]);jn=(e,t)=>`${e}:${t}`;pT={start:VC,page:YC,dialog:JC,around:QC,log:ZC,opened:eT,rows:tT,result:oT,read:sT,unreadFrom:iT,me:lT,choices:rT,bell:aT,contact:cT,follow:uT,forget:()=>bl()}});function Q(e){I.value=hg(I.value,e)}var I,dT,qn,te,Xo,Pe,Oe,ht,ve,wl,pe,rt,po,mo,qr,Zo,Kr,A,Oa,es,Ea,Qe,M=b(()=>{X();On();gl();I=_(bl());dT={},qn=e=>$e(()=>I.value[lg(e)]??dT),te=qn("dialog"),Xo=qn("mark"),Pe=qn("operator"),Oe=qn("channel"),ht=qn("message"),ve=$e(()=>I.value.counts),wl=$e(()=>I.value.views),pe=$e(()=>I.value.choices),rt=qn("team"),po=qn("status"),mo=qn("follow"),qr=qn("mention"),Zo=()=>Qo({me:A.value,marks:Xo.value,follows:mo.value,mentions:qr.value,operators:Pe.value}),Kr=qn("notice"),A=$e(()=>I.value.me),Oa=$e(()=>ve.value.mine_unread+ve.value.unassigned),es=e=>I.value.revs["dialog"+e]??-1,Ea=e=>gg({marks:Xo.value},e),Qe=e=>Oe.value[e.channel_id]});function _g(e){Ur.peek().startsWith("/inbox")&&(xg=Ur.peek()),Ur.value=e}function Sg(e){return Hr=e,()=>{Hr===e&&(Hr=null)}}function R(e,{replace:t=!1,sure:n=!1}={}){e===kl()||!n&&Cg(e)||(history[t?"replaceState":"pushState"](null,"",e),_g(e))}var kl,Ur,yl,T,xg,Kn,Hr,Cg,L,xl,Nt,_l,De,K=b(()=>{X();jr();kl=()=>location.pathname+location.search,Ur=_(kl()),yl=e=>/^\d{1,15}$/.test(e??"")?Number(e):null,T=$e(()=>{let e=new URL(Ur.value,location.origin),[,t,n,s]=e.pathname.split("/"),a={dialog:null,at:null,q:"",section:null,id:null,rule:null,tab:null},i={view:eg(n)?n:"mine",...a};return t==="login"||t==="setup"?{...i,page:t}:t==="search"?{...i,page:t,q:e.searchParams.get("q")??""}:t==="settings"?{...i,page:t,section:n||null}:t==="clients"?{...i,page:t,id:yl(n)}:t==="automation"?{...i,page:t,rule:yl(n)??(n||null),tab:e.searchParams.get("tab")}:t&&t!=="inbox"?{...i,page:"nowhere"}:{...i,page:"inbox",dialog:yl(s),at:yl(e.searchParams.get("m"))}}),xg="/inbox/mine",Kn=()=>xg;Hr=null;window.addEventListener("beforeunload",e=>{Hr?.(null)&&e.preventDefault()});Cg=e=>!!Hr?.(e,()=>R(e,{sure:!0}));L=(e,t,n)=>t?`/inbox/${e}/${t}${n?`?m=${n}`:""}`:`/inbox/${e}`,xl=e=>e?`/search?${new URLSearchParams({q:e})}`:"/search",Nt=e=>e?`/settings/${e}`:"/settings",_l=e=>`/clients/${e}`,De=(e=null,t=null)=>`/automation${e?`/${e}`:""}${t?`?tab=${t}`:""}`;window.addEventListener("popstate",()=>{Cg(kl())?history.pushState(null,"",Ur.peek()):_g(kl())});document.addEventListener("click",e=>{let t=e.target.closest?.("a[href^='/inbox'], a[href^='/search'], a[href^='/settings'], a[href^='/clients'], a[href^='/automation']");!t||e.defaultPrevented||e.button||e.metaKey||e.ctrlKey||e.shiftKey||(e.preventDefault(),R(t.getAttribute("href")))})});function Ag(e){e(),requestAnimationFrame(()=>requestAnimationFrame(e))}function Us(){Sl+=1;let e=Sl;Ag(()=>{e===Sl&&(Cl=performance.now())})}function vd(){Sl+=1,Cl=-Tl}var Tl,Tg,Cl,Og,Eg,hd,bd,gd,Sl,Ng,Pg,Mg,Hs,Ol,fo=b(()=>{X();K();M();Tl=700,Tg=0,Cl=-Tl,Og=0,Eg=0,hd=0,bd=!1,gd=$e(()=>{let{page:e,dialog:t}=T.value;return e==="inbox"&&t&&ht.value[t]?.loaded?t:null});me(()=>{let e=gd.value;bd=!1,Ag(()=>{gd.peek()===e&&(Tg=performance.now())})});for(let e of["keydown","pointerdown","click"])window.addEventListener(e,t=>{Og=t.timeStamp,e!=="pointerdown"&&(hd=e==="click"?t.detail:0,hd===1&&(Eg=t.timeStamp))},{capture:!0});Sl=0,Ng=()=>{bd=!0};Pg=e=>e-Tg>=Tl,Mg=e=>gd.peek()!==null&&Pg(e),Hs=()=>Og-Cl<Tl||hd>1&&Cl>=Eg,Ol=()=>bd||Pg(performance.now())});function hT(e,t){let n=[...e],s=[];for(;n.length+1>fT;){let a=Math.min(...n.map(wd));if(a>wd(t))break;s.push(...n.splice(n.findIndex(i=>wd(i)===a),1))}return s}function ie(e,{icon:t="check",undo:n=null,action:s=null,label:a="",alert:i=!1,ms:l=mT,silent:c=!1,more:u=null,keep:p=!1}={}){Dg+=1;let d={id:Dg,text:e,icon:t,alert:i,silent:c,more:u,keep:p,label:n?o("Undo"):a,run:n??s,undo:!!n},h=c?[]:hT($o.value.filter(f=>!f.silent),d);return $o.value=[...$o.value.filter(f=>!h.includes(f)),d],n&&!c&&(ho.value=[{id:d.id,text:e,icon:t,at:Date.now(),run:n},...ho.peek()].slice(0,$T)),setTimeout(()=>El(d.id),l),d.id}function El(e){$o.value=$o.value.filter(t=>t.id!==e)}function Gr(e){El(e),ho.value=ho.peek().filter(t=>t.id!==e)}function Vr(e){vd(),e.undo??!0?Gr(e.id):El(e.id),e.run()}function Ig(e){vd(),El(e.id),e.more.run()}function Al(){let e=$o.value.findLast(t=>t.undo);e&&Vr(e)}var mT,fT,Dg,$o,ho,$T,wd,Rg,ge,Lg,Re=b(()=>{X();x();fo();mT=8e3,fT=3,Dg=0,$o=_([]),ho=_([]),$T=50,wd=e=>e.keep?2:e.run||e.alert?1:0;Rg=(e,t)=>ie("",{undo:e,ms:t,silent:!0}),ge=(e,t)=>ie(e,{icon:"circle-alert",alert:!0,...t});Lg=()=>{ho.value=[]}});function yd(e,t,n){localStorage.setItem("okno."+e,t),t===n?delete document.documentElement.dataset[e]:document.documentElement.dataset[e]=t}async function Hn(e){localStorage.setItem("okno.lang",e),await Fr(e),await Ml({locale:e})}async function ts(e){Gt.value=e,await Ml({theme:e})}async function Aa(e){En.value=e,await Ml({density:e})}async function Ml(e){if(xe.value!=="in"){Yr={...Yr,...e};return}try{Q({t:"me",row:await ee("/api/me",e,{method:"PATCH"})})}catch(t){ge(B(t))}}async function Dl(){if(Object.keys(Yr).length)try{await ee("/api/me",Yr,{method:"PATCH"}),Yr={}}catch{}}async function kd(){let{locale:e,theme:t,density:n}=A.peek();Gt.value=t,En.value=n,e&&localStorage.setItem("okno.lang",e),e&&e!==Ne.peek()&&await Fr(e)}var Gt,zg,Nl,En,Pl,Un,pn,Pt,Bg,Wg,Yr,gT,ut=b(()=>{X();J();M();x();un();Re();Gt=_(localStorage.getItem("okno.theme")??"system"),zg=_(matchMedia("(prefers-color-scheme: dark)").matches);matchMedia("(prefers-color-scheme: dark)").addEventListener("change",e=>{zg.value=e.matches});Nl=$e(()=>Gt.value==="dark"||Gt.value==="system"&&zg.value),En=_(localStorage.getItem("okno.density")??"normal"),Pl=_(localStorage.getItem("okno.text")??"normal"),Un=_(localStorage.getItem("okno.side")==="hidden"),pn=_(localStorage.getItem("okno.card")==="hidden"),Pt=_(ng.includes(localStorage.getItem("okno.sort"))?localStorage.getItem("okno.sort"):"urgent");me(()=>{yd("theme",Gt.value,"system")});me(()=>{yd("density",En.value,"normal")});me(()=>{yd("text",Pl.value,"normal")});me(()=>{localStorage.setItem("okno.side",Un.value?"hidden":"shown")});me(()=>{localStorage.setItem("okno.card",pn.value?"hidden":"shown")});me(()=>{localStorage.setItem("okno.sort",Pt.value)});Bg=()=>localStorage.getItem("okno.lang");Wg=e=>Ml({status_id:e});Yr={};gT=$e(()=>A.value&&[A.value.locale,A.value.theme,A.value.density].join());me(()=>{gT.value&&At(()=>{kd()})})});function Sd(e){go=e,bo=!0,Od()}function Cd(){bo=!1,clearTimeout(_d),gt?.close(),gt=null,Gs=0,Vt.value="on"}function Td(){gt?.readyState===WebSocket.OPEN&&gt.send(JSON.stringify({t:"hello",cursor:go.cursor(),build:go.build}))}function jg(e){gt?.readyState===WebSocket.OPEN&&gt.send(JSON.stringify(e))}function Od(){if(clearTimeout(_d),!bo||gt&&gt.readyState<=WebSocket.OPEN)return;let e=location.protocol==="https:"?"wss:":"ws:",t=new WebSocket(`${e}//${location.host}/api/live`);gt=t,xd=Date.now(),t.addEventListener("open",()=>{t===gt&&Td()}),t.addEventListener("message",n=>{t===gt&&xT(JSON.parse(n.data))}),t.addEventListener("close",n=>{t===gt&&qg(n.code)})}function xT(e){if(xd=Date.now(),e.t==="ping"){gt.send('{"t":"pong"}');return}if(e.t==="welcome"){go.signal(e),Ed();return}e.t==="resync"&&go.resync(),e.t==="events"?go.events(e):go.signal(e)}function _T(){if(!bo)return;let e=gt;gt=null,e?.close(),Ll()}function Ed(){Rl=0;let e=Gs>0;Gs=0,Vt.value="on",go.back(e)}function qg(e){if(gt=null,!bo)return;if(Gs||=Date.now(),e===Fg.signedOut){bo=!1,go.signedOut();return}let t=e===Fg.tooSlow?0:Math.min(vT,bT*2**Rl);Rl+=1,_d=setTimeout(Od,t*(.5+Math.random()/2))}function Ll(){Rl=0,Od()}var bT,vT,wT,yT,kT,Fg,Vt,gt,go,Rl,Gs,xd,_d,bo,Vs=b(()=>{X();bT=1e3,vT=3e4,wT=45e3,yT=2e3,kT=5e3,Fg={signedOut:4401,foreign:4403,tooSlow:4408},Vt=_("on"),gt=null,go=null,Rl=0,Gs=0,xd=0,_d=0,bo=!1;setInterval(()=>{if(!bo)return;if(gt?.readyState===WebSocket.OPEN&&Date.now()-xd>wT){let t=gt;qg(0),t.close()}let e=Gs?Date.now()-Gs:0;Vt.value=e>kT?"off":e>yT?"grey":"on"},500);window.addEventListener("online",_T);window.addEventListener("offline",()=>{bo&&(Gs||=Date.now())});document.addEventListener("visibilitychange",()=>{!document.hidden&&bo&&!gt&&Ll()})});function Qg(e){e.t==="welcome"&&(Yg=Date.now(),Il.value={},zl.value={},os.value={},Fl()),e.t==="presence"&&(Il.value=Kg(Il.peek(),e.people,t=>t==="off")),e.t==="here"&&(zl.value=Kg(zl.peek(),{[e.dialog]:e.people},t=>!t.length)),e.t==="typing"&&CT(e.dialog)}function Kg(e,t,n){let s={...e,...t};for(let a in t)n(t[a])&&delete s[a];return s}function CT(e){let t=Date.now()+Nd;os.value={...os.peek(),[e]:t},setTimeout(()=>{os.peek()[e]===t&&Xg(e)},Nd)}function Xg(e){if(!(e in os.peek()))return;let{[e]:t,...n}=os.peek();os.value=n}function Zg(e){for(let t of e)t.k==="message"&&t.row.kind==="in"&&Xg(t.row.dialog_id)}function nb(e,t,n){let s=Date.now();ns.value=n.trim()?{dialog:e,mode:t,at:s}:null,ns.value&&(s-Pd>=Ad&&Fl(),setTimeout(()=>{ns.peek()?.at===s&&(ns.value=null)},Nd-Ad))}function Md(){ns.value=null}function Fl(){if(clearTimeout(Ug),xe.peek()!=="in")return;let e=Pd+Ad-Date.now();if(e>0){Ug=setTimeout(Fl,e);return}Pd=Date.now(),jg(JSON.parse(tb.peek()))}function Dd(){Bl.value=!1,clearTimeout(Hg),Hg=setTimeout(()=>{Bl.value=!0},ST)}var Ad,Nd,ST,Il,zl,os,Gg,Vg,Wl,Yg,Jg,eb,Bl,ns,Pd,Ug,Hg,tb,Ys=b(()=>{X();J();Vs();K();M();Ad=2e3,Nd=6e3,ST=5*6e4,Il=_({}),zl=_({}),os=_({}),Gg=e=>Il.value[e]??"off",Vg=e=>(zl.value[e]??[]).filter(t=>t.id!==A.value?.id),Wl=e=>e in os.value,Yg=0,Jg=()=>Yg;eb=_(!document.hidden),Bl=_(!1),ns=_(null),Pd=0,Ug=0,Hg=0,tb=$e(()=>{let{page:e,dialog:t}=T.value,n=e==="inbox"&&eb.value&&!Bl.value?t:null,s=ns.value&&ns.value.dialog===n?ns.value.mode:null;return JSON.stringify({t:"look",dialog:n,typing:s,idle:Bl.value})});me(()=>{tb.value&&Vt.value==="on"&&Fl()});for(let e of["keydown","pointerdown","pointermove","wheel"])window.addEventListener(e,Dd,{passive:!0,capture:!0});document.addEventListener("visibilitychange",()=>{eb.value=!document.hidden,document.hidden||Dd()});Dd()});function Na(e,...t){for(let n of Jr[e])n(...t)}async function vo(e,t){if(it.value[e]?.busy)return!1;it.value={...it.value,[e]:{busy:!0}};try{await t();let{[e]:n,...s}=it.value;return it.value=s,!0}catch(n){if(!(n instanceof ce))throw n;return it.value={...it.value,[e]:{busy:!1,problem:n}},!1}}async function Js(){let e=await q("/api/start");xe.value="in",sb.value=Date.now(),qs(()=>{Q({t:"start",data:e,reset:!0}),Na("snapshot",e,{entered:!0})}),await kd(),Na("entered",e.me.id),Sd(cb),rb.postMessage(e.me.id)}function ql(){Cd(),xe.value="out",it.value={},Q({t:"forget"})}function ib(){xe.value="in",Sd(cb),Na("online")}async function db(){let{view:e,dialog:t}=T.peek(),n=Wt(e,Pt.peek());try{let s=await q("/api/start");if(s.build!==lb&&!ub.some(l=>l())){location.reload();return}let a=await OT(e,n),i=t?await q(`/api/dialogs/${t}`).catch(()=>null):null;qs(()=>{Q({t:"start",data:s,reset:!0}),Na("snapshot",s,{entered:!1});for(let l of a)Q({t:"page",view:e,sort:n,data:l});t&&Q({t:"opened",id:t}),i&&Q({t:"dialog",data:i})}),Td(),Ed()}catch(s){if(!(s instanceof ce))throw s;s.offline&&setTimeout(db,3e3)}}async function OT(e,t){let{dialogs:n,views:s}=I.peek(),a=s[jn(e,t)],i=a?.loaded?Ca(n,e,t,Qo(I.peek()),a.edge).length:0,l=[await q(jl(e,t,null))];for(let c=l[0].items.length;c<i&&l.length<TT&&l.at(-1).next;c+=l.at(-1).items.length)l.push(await q(jl(e,t,l.at(-1).next)));return l}function jl(e,t,n){let s=new URLSearchParams({view:e,sort:t,limit:n?"100":"50"});return n&&s.set("after",n),`/api/dialogs?${s}`}function Qs(e,t){let n=I.peek().views[jn(e,t)];return n?.loaded&&!n.next?null:vo(`page:${jn(e,t)}`,async()=>{let s=await q(jl(e,t,n?.next));Q({t:"page",view:e,sort:t,data:s})})}async function Qr(e,{unread:t=!0}={}){Q({t:"opened",id:e}),!I.peek().logs[e].loaded&&(await vo(`dialog:${e}`,async()=>{let n=await q(`/api/dialogs/${e}`),s=t?await ET(e,n):null;qs(()=>{Q({t:"dialog",data:n}),s&&Q({t:"around",id:e,data:s})})}),hb())}async function ET(e,{mark:t,dialog:n,messages:s,more:a}){let i=Math.min(...s.map(c=>c.client_no??1/0));if(!a||t>=n.client_count||i<=t+1)return null;let{no:l}=await q(`/api/dialogs/${e}/place?client_no=${t+1}`);return l?q(fb(e,l)):null}async function AT(e,t){await Qr(e,{unread:!1});let n=I.peek().logs[e];!n?.loaded||n.items[t]||t>(I.peek().dialogs[e]?.last_no??0)||await vo(`around:${e}`,async()=>{Q({t:"around",id:e,data:await q(fb(e,t))})})}function Rd(e){let t=I.peek().logs[e];if(!t?.later)return null;let n=Math.max(...Object.keys(t.items).map(Number));return vo(`newer:${e}`,async()=>{Q({t:"log",id:e,side:"after",data:await q(`/api/dialogs/${e}/messages?after=${n}&limit=${$b}`)})})}function Ld(e){let t=I.peek().logs[e];if(!t?.loaded||!t.more)return null;let n=Math.min(...Object.keys(t.items).map(Number));return vo(`older:${e}`,async()=>{Q({t:"log",id:e,side:"before",data:await q(`/api/dialogs/${e}/messages?before=${n}&limit=${$b}`)})})}function hb(){for(let e of I.peek().recent){let t=I.peek().logs[e],n=t?.loaded?bg(t):null;n!==null&&vo(`hole:${e}`,async()=>{Q({t:"log",id:e,side:"after",data:await q(`/api/dialogs/${e}/messages?after=${n}&limit=40`)})})}}function gb(e){let t=n=>Q({t:"rows",cursor:I.peek().cursor,rows:[{k:"mark",id:e.id,rev:0,row:{read_no:n}}]});if(e.opened_at>=sb.peek()){t(0);return}vo("mark",async()=>{t((await q(`/api/dialogs/${e.id}`)).mark)})}async function bb(e){let t=e.id,n=e.client_count;if(!((I.peek().marks[t]??0)>=n)){Q({t:"read",id:t,client_no:n});try{await Te("POST",`/api/dialogs/${t}/read`,{client_no:n})}catch{}}}function NT(){for(let s of Object.keys(it.value)){if(!it.value[s].problem?.offline)continue;let{[s]:a,...i}=it.value;it.value=i}let{view:e,dialog:t}=T.peek(),n=Wt(e,Pt.peek());I.peek().views[jn(e,n)]?.loaded||Qs(e,n),t&&!I.peek().logs[t]?.loaded&&Qr(t)}var it,sb,Jr,ab,Pa,dn,ss,rb,lb,cb,ub,pb,TT,mb,ob,fb,Kl,$b,lt=b(()=>{X();J();un();Vs();Ys();ut();On();K();M();it=_({}),sb=_(0),Jr={snapshot:[],entered:[],rows:[],online:[]},ab=e=>{Jr.snapshot.push(e)},Pa=e=>{Jr.entered.push(e)},dn=e=>{Jr.rows.push(e)},ss=e=>{Jr.online.push(e)};rb=new BroadcastChannel("okno");rb.addEventListener("message",e=>{xe.peek()==="out"||!I.peek().me||e.data===I.peek().me.id||(Cd(),Js().catch(()=>location.reload()))});lb=new URL(import.meta.url).pathname.split("/")[2],cb={build:lb,cursor:()=>I.peek().cursor,events:e=>{let t=I.peek();Q({t:"rows",cursor:e.cursor,rows:e.rows}),Zg(e.rows),Na("rows",e.rows,t,I.peek()),hb()},signal:Qg,resync:()=>{db()},back:()=>{NT(),Na("online")},signedOut:()=>{xe.value="expired"}},ub=[],pb=e=>{ub.push(e)};TT=10;mb=(e,t)=>vo(`page:${jn(e,t)}`,async()=>{Q({t:"page",view:e,sort:t,data:await q(jl(e,t,null))})});ob=40,fb=(e,t)=>`/api/dialogs/${e}/messages?before=${t+ob/2}&limit=${ob}`,Kl=e=>vo(`dialog:${e}`,async()=>{Q({t:"dialog",data:await q(`/api/dialogs/${e}`)})}),$b=60;me(()=>{let{page:e,view:t,dialog:n,at:s}=T.value,a=Wt(t,Pt.value);xe.value!=="in"||e!=="inbox"||At(()=>{I.value.views[jn(t,a)]?.loaded||Qs(t,a),n&&s?AT(n,s):n&&Qr(n)})})});var w,qe,ae=b(()=>{X();w=_(null),qe=_(!1)});var zd,Bd,as,Ma,Hl,Gn,Da,Xr,wo=b(()=>{zd=new Map,Bd=new Map,as=e=>{zd.set(e.page,e)},Ma=e=>zd.get(e),Hl=()=>[...zd.values()].filter(e=>e.icon),Gn=e=>{Bd.set(e.id,{when:()=>!0,...e})},Da=()=>[...Bd.values()].filter(e=>e.when()),Xr=e=>Bd.get(e)});function wb(e){let t=String(e).replace(/[«»"“”]/g," ").split(/\s+/).filter(s=>/[\p{L}\p{N}]/u.test(s));return t.length?(t.length>1?[t[0],t[1]]:[t[0]]).map(s=>[...s.replace(/^[^\p{L}\p{N}]+/u,"")][0]).join("").toUpperCase():"?"}function mn(e){let t=0;for(let n of String(e))t=(t*31+n.codePointAt(0))%9973;return"h"+(1+t%8)}function Ra(e){let[t,n]=String(e).split(/\s+/);return n?`${t} ${[...n][0]}.`:t}var rs,W,Se=b(()=>{M();x();rs=e=>String(e).split(/\s+/)[0],W=e=>Pe.value[e]?.name??o("Former colleague")});function Xs(e){let t=Object.values(Oe.value).filter(s=>s.kind===e.kind&&s.health!=="removed"),n=Oe.value[e.channel_id];return t.length>1&&n?`${he(e.kind)} · ${n.name}`:he(e.kind)}var RT,m,La,yb,he,kb,we,U,Gl,Xt,Xe,le,N=b(()=>{O();x();Se();M();RT=new URL("../../icons.svg",import.meta.url).pathname,m=({name:e,size:t=""})=>r`<svg class=${"i "+t} aria-hidden="true"><use href=${`${RT}#${e}`} /></svg>`,La=({big:e})=>r`<svg class=${e?"mark big":"mark"} viewBox="0 0 26 26" aria-hidden="true">
<rect class="fr" width="26" height="26" rx="7" />
<rect class="p" x="5" y="5" width="7.2" height="7.2" rx="1.8" />
<rect class="p2" x="13.8" y="5" width="7.2" height="7.2" rx="1.8" />
<rect class="p2" x="5" y="13.8" width="7.2" height="7.2" rx="1.8" />
<rect class="lit" x="13.8" y="13.8" width="7.2" height="7.2" rx="1.8" />
</svg>`,yb={telegram:()=>o("Telegram"),vk:()=>o("VK"),email:()=>o("Email"),phone:()=>o("Phone")},he=e=>yb[e]?yb[e]():e;kb=({dialog:e})=>{let[t,...n]=Xs(e).split(" · ");return n.length?r`<span class="only-roomy">${t} · </span>${n.join(" · ")}`:t},we=({kind:e,size:t="",named:n})=>r`<span class=${`ch ${e} ${t}`} role=${n?"img":null} aria-label=${n?he(e):null}
aria-hidden=${n?null:"true"}>
<${m} name=${"ch-"+e} />
</span>`,U=({name:e,face:t,size:n="",children:s})=>r`<span class=${`av ${mn(e)} ${n}`} aria-hidden="true">
${wb(e)}
${t&&r`<img key=${t} src=${`/avatars/${t}`} alt="" loading="lazy" draggable=${!1} />`}
${s}
</span>`,Gl=({size:e=""})=>r`<span class=${`av none ${e}`} aria-hidden="true"><${m} name="user-round" size="s" /></span>`,Xt=({of:e})=>r`<span class="keys">${e.map(t=>r`<kbd>${t}</kbd>`)}</span>`,Xe=({width:e})=>r`<svg class="skw" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
<rect width=${e} height="8" rx="2" />
</svg>`,le=({icon:e,title:t,text:n,children:s})=>r`<div class="empty"><span class="eic"><${m} name=${e} size="l" /></span>
<b>${t}</b>${n&&r`<span>${n}</span>`}${s}</div>`});var LT,V,Ge=b(()=>{X();LT=15e3,V=_(Date.now());setInterval(()=>{V.value=Date.now()},LT);document.addEventListener("visibilitychange",()=>{document.hidden||(V.value=Date.now())})});function Vn(e){let t=Ne.value+JSON.stringify(e);return Wd.has(t)||Wd.set(t,new Intl.DateTimeFormat(Ne.value==="ru"?"ru-RU":"en-GB",e)),Wd.get(t)}function Tb(e,t){try{let n=new Intl.NumberFormat(Ne.value==="ru"?"ru-RU":"en-GB",{style:"currency",currency:t,trailingZeroDisplay:"stripIfInteger"});return n.format(e/10**n.resolvedOptions().maximumFractionDigits)}catch{return`${e/100} ${t??""}`.trim()}}function Zt(e){let t=e,n=0;for(;t>=1e3&&n<Sb.length-1;)t/=1024,n+=1;let s=n>1&&t<10?1:0;return`${new Intl.NumberFormat(Ne.value==="ru"?"ru-RU":"en-GB",{maximumFractionDigits:s}).format(t)} ${Sb[n]()}`}function Ot(e,t=Date.now()){return Vn(Vl(e,t)?{day:"numeric",month:"long"}:{day:"numeric",month:"long",year:"numeric"}).format(e)}function Zs(e,t){let n=Zr(e,t);return n<=0?H(e):n===1?o("yesterday"):n<7?Vn({weekday:"short"}).format(e):Vn(Vl(e,t)?{day:"numeric",month:"short"}:{day:"2-digit",month:"2-digit",year:"2-digit"}).format(e)}function Ia(e,t){let n=Zr(e,t);return n===0?o("Today"):n===1?o("Yesterday"):Ot(e,t)}function et(e,t){let n=Zr(e,t);return n<=0?o("today"):n===1?o("yesterday"):Ot(e,t)}function pt(e,t=Date.now()){let n=-Zr(e,t);if(n===0)return o("today at {time}",{time:H(e)});if(n===1)return o("tomorrow at {time}",{time:H(e)});let s=Vn(Vl(e,t)?{weekday:"short",day:"numeric",month:"long"}:{day:"numeric",month:"long",year:"numeric"}).format(e);return o("{day} at {time}",{day:s,time:H(e)})}function An(e){let t=Math.max(1,Math.floor(e/Cb));if(t<60)return o("{n} min",{n:t});let n=Math.floor(e/Fd);return n<24?t%60&&n<10?o("{h} h {m} min",{h:n,m:t%60}):o("{h} h",{h:n}):C("{n} day","{n} days",Math.floor(e/jd))}function Ob(e,t){let n=Math.floor((t-e)/1e3);return n<5?o("just now"):n<60?C("{n} second ago","{n} seconds ago",n):t-e<Fd?C("{n} minute ago","{n} minutes ago",Math.floor(n/60)):Zr(e,t)===0?o("at {time}",{time:H(e)}):Ze(e)}function Eb(e){let t=Vn({month:"long",year:"numeric"}).format(e).replace(/\s*г\.$/,"");return t[0].toUpperCase()+t.slice(1)}function Ab(e,t=Date.now()){let n=e-t<2*jd?{weekday:"short"}:{day:"numeric",month:"short"};return`${Vn(n).format(e)}, ${H(e)}`}var Cb,Fd,jd,Wd,xb,Zr,Vl,_b,ne,Tt,H,Ze,Sb,yo,ko,Nb,oe=b(()=>{x();Cb=6e4,Fd=60*Cb,jd=24*Fd,Wd=new Map;xb=e=>new Date(e).setHours(0,0,0,0),Zr=(e,t)=>Math.round((xb(t)-xb(e))/jd),Vl=(e,t)=>new Date(e).getFullYear()===new Date(t).getFullYear(),_b={ru:new Intl.NumberFormat("ru-RU"),en:new Intl.NumberFormat("en-GB")},ne=e=>(_b[Ne.value]??_b.en).format(e).replaceAll(","," ");Tt=e=>new Date(e).toDateString(),H=e=>Vn({hour:"2-digit",minute:"2-digit"}).format(e),Ze=e=>Vn({dateStyle:"long",timeStyle:"short"}).format(e),Sb=[()=>o("B"),()=>o("KB"),()=>o("MB"),()=>o("GB")];yo=e=>`${Math.floor(e/60)}:${String(Math.floor(e%60)).padStart(2,"0")}`;ko=(e,t=Date.now())=>Vn(!t||Vl(e,t)?{weekday:"short",day:"numeric",month:"long"}:{day:"numeric",month:"long",year:"numeric"}).format(e);Nb=()=>Array.from({length:7},(e,t)=>{let n=Vn({weekday:"short"}).format(new Date(2024,0,t+1));return n[0].toUpperCase()+n.slice(1,2)})});function Kd(e){let t=fn.peek().filter(n=>!e.includes(n));t.length!==fn.peek().length&&(fn.value=t)}function Pb(e){ei.value=e,setTimeout(()=>{ei.peek()===e&&(ei.value=[])},IT)}function Mb(e,t,n){let s=Qo(e),a=t.filter(l=>e.dialogs[l]&&!Jo(e.dialogs[l],n,s));if(!a.length)return null;let i=a.filter(l=>e.dialogs[l].assignee_id===e.me.id);return i.length?{view:"mine",ids:i}:{view:"unassigned",ids:a}}var IT,fn,ei,za,qd,Yl=b(()=>{lt();X();un();On();IT=1600,fn=_([]),ei=_([]),za=_(null),qd=(e,t)=>Yo(e)&&e.waiting_since!==null&&(e.assignee_id===null||e.assignee_id===t);dn((e,t,n)=>{let s=n.me?.id,a=e.filter(({k:l,id:c,row:u})=>l==="dialog"&&qd(u,s)&&!(t.dialogs[c]&&qd(t.dialogs[c],s))&&!fn.peek().includes(c)),i=fn.peek().filter(l=>n.dialogs[l]&&qd(n.dialogs[l],s));(a.length||i.length!==fn.peek().length)&&(fn.value=[...i,...a.map(({id:l})=>l)])})});async function Ql(){Ba.value!=="unsupported"&&(Ba.value=await Notification.requestPermission())}function zb(e,t,n,s){if(Ba.value!=="granted")return!1;let a=new Notification(e,{body:t,tag:`okno-${n}`,silent:!0});return a.addEventListener("click",()=>{window.focus(),a.close(),s()}),!0}var Ba,ti,Jl,Db,Rb,Lb,Ib,Ud=b(()=>{X();Ba=_("Notification"in window?Notification.permission:"unsupported"),ti=_(!1);navigator.locks?.request("okno.leader",()=>new Promise(()=>{ti.value=!0}));navigator.locks||(ti.value=!0);Jl="okno.focus",Db=crypto.randomUUID?.()??String(Math.random()),Rb=()=>{localStorage.setItem(Jl,Db)},Lb=()=>{localStorage.getItem(Jl)===Db&&localStorage.removeItem(Jl)};window.addEventListener("focus",Rb);window.addEventListener("blur",Lb);window.addEventListener("pagehide",Lb);document.hasFocus()&&Rb();Ib=()=>localStorage.getItem(Jl)!==null});var zT,BT,Bb,WT,Wb,$n,is=b(()=>{x();zT={"token-wrong":()=>o("the platform rejects the token"),"other-poller":()=>o("another program receives this bot's messages"),"webhook-set":()=>o("a webhook is set on the bot"),"settings-wrong":()=>o("the stored settings cannot be used"),"secrets-unreadable":()=>o("the stored token cannot be decrypted with the current key"),network:()=>o("the platform cannot be reached"),"server-error":()=>o("the platform has a problem"),"answer-broken":()=>o("unexpected response from the platform"),"rate-limited":()=>o("the platform asks to wait"),"storage-failed":()=>o("messages cannot be stored"),"internal-error":()=>o("the connector failed, the log has the details"),"history-gap":()=>o("the platform lost some events; the rest was loaded from its history"),"longpoll-off":()=>o("Long Poll is off in the community's settings"),"password-wrong":()=>o("the mail server rejects the name or the password"),"certificate-wrong":()=>o("the mail server's certificate cannot be trusted"),"tls-missing":()=>o("the mail server offers no secure connection"),"tls-failed":()=>o("a secure connection to the mail server failed"),"folder-missing":()=>o("the mailbox has no such folder"),"mailbox-full":()=>o("the mailbox is full, clients' emails are rejected"),"server-unreachable":()=>o("the mail server cannot be reached"),"blocked-by-client":()=>o("the client has blocked the bot"),"client-gone":()=>o("the client's account no longer exists"),"kicked-from-group":()=>o("the bot is no longer in the group"),"no-permission":()=>o("the bot may not write there"),"too-late":()=>o("the platform no longer allows changes"),"reaction-refused":()=>o("the platform does not accept this reaction here"),"never-arrived":()=>o("the platform says it does not have it"),"message-gone":()=>o("the client no longer has the message"),"client-not-started":()=>o("the client must write first"),"chat-not-found":()=>o("the platform does not know this chat"),"text-too-long":()=>o("the text is too long for this channel"),"text-empty":()=>o("the text is empty"),"not-allowed-by-client":()=>o("the client has not allowed messages from the community"),"client-privacy":()=>o("the client's privacy settings block it"),blacklisted:()=>o("the client is on the community's blacklist"),"too-many-files":()=>o("too many files for one message"),"file-missing":()=>o("a file is no longer stored here"),"file-too-large":()=>o("the file is too large for this channel"),"address-wrong":()=>o("emails cannot be sent to this address"),"address-refused":()=>o("the mail server does not know this address or rejects it"),"sender-refused":()=>o("the mail server does not allow this mailbox to send"),"recipient-mailbox-full":()=>o("the client's mailbox is full"),bounced:()=>o("the email bounced"),"email-too-large":()=>o("the email with its files is too large"),postponed:()=>o("the mail server asks to try again later"),"header-unsafe":()=>o("the email headers contain unsafe characters"),"partly-sent":()=>o("only part of it was sent"),"gave-up":()=>o("could not be sent in time"),"no-answer":()=>o("the connection broke before a response came"),"server-stopped":()=>o("the server stopped during the send"),"server-crashed":()=>o("the server ended during the send")},BT={"auto-replied":()=>o("auto-reply"),"auto-generated":()=>o("sent by a program"),"auto-notified":()=>o("notification"),bounce:()=>o("an email bounced"),report:()=>o("mail server report"),own:()=>o("sent from our own address"),"empty-return-path":()=>o("no replies expected"),list:()=>o("mailing list"),bulk:()=>o("bulk email")},Bb=e=>BT[e]?.()??o("sent by a program"),WT={"too-large":()=>o("larger than the limit"),"too-many":()=>o("too many files in one message"),"file-gone":()=>o("the platform no longer has it"),refused:()=>o("the platform refused it"),"gave-up":()=>o("could not be downloaded in time")},Wb=e=>WT[e]?.()??(e||o("could not be downloaded")),$n=(e,t)=>zT[e]?.()??(t||o("the platform refused it"))});function Wa(){return!Hd.value&&!Gd&&(Gd=!0,q("/api/command-line").then(e=>{Hd.value=e},()=>{Gd=!1})),Hd.value}var Hd,Gd,Fa,Fb,Xl=b(()=>{X();J();Hd=_(null),Gd=!1;Fa=(e,t)=>`${e.program} ${t} ${e.options}`,Fb=e=>`'${e.replaceAll("'","'\\''")}'`});function qb(e){let t=e.by_id===null?o("Someone"):rs(W(e.by_id)),{what:n,to:s}=e.data;if(n==="in"&&e.count>1)return C("{n} new message","{n} new messages",e.count);let a=n==="assigned"?s===null?o("no assignee now"):o("assignee is {name}",{name:W(s)}):(jb[n]??jb.in)(t);return e.count>1?`${a} · ${C("{n} event","{n} events",e.count)}`:a}function qT(e){return e.kind==="fault"?o("Conversations are complete, but a notification may be missing. Okno tries again by itself and after each start. If this line stays, update Okno; this command on the server names the cause: {command}",{command:jT()}):e.kind==="channel"?e.data.state==="up"?o("Outage from {from} to {until}",{from:H(e.data.since),until:H(e.data.until)}):o("Since {time}. Replies wait in the queue.",{time:H(e.data.since)}):e.kind==="test"?o("You pressed “Check” in the settings"):e.data.late?o("Announced late, Okno was not running at that time"):e.text?o("“{text}”",{text:e.text}):e.kind==="assigned"&&e.by_id!==null?o("Assigned by {name}",{name:W(e.by_id)}):e.kind==="mention"?e.name:e.kind==="unsnoozed"?o("Snoozed until now"):""}function ni(e){let t=e.name||o("A client"),n=e.by_id===null?o("Someone"):W(e.by_id);return{plain:(Kb[e.kind]??Kb.message)(e,t,n),strong:e.kind==="mention"||e.kind==="handover"?n:e.name,text:qT(e),icon:FT[e.kind]??"bell",face:(e.kind==="mention"||e.kind==="handover")&&e.by_id!==null?n:null}}function Zl(e){return e.kind==="channel"?"/inbox/all":e.kind==="test"||!e.dialog_id?"/settings/notices":e.count>1&&(e.kind==="assigned"||e.kind==="handover")?"/inbox/mine":L("all",e.dialog_id,e.kind==="mention"||e.kind==="failed"?e.no:void 0)}var FT,jb,Kb,Ub,jT,oi,Vd=b(()=>{is();Xl();oe();x();Se();K();FT={assigned:"user-round-plus",unsnoozed:"alarm-clock",failed:"circle-alert",test:"bell-ring",followed:"eye",message:"message-square-text",handover:"forward",mention:"at-sign",unassigned:"message-circle",channel:"plug",fault:"circle-alert",sla_warning:"hourglass",sla_breach:"flame"},jb={in:()=>o("new message"),out:e=>o("{who} replied",{who:e}),note:e=>o("{who} left a note",{who:e}),closed:e=>o("{who} closed it",{who:e}),reopened:e=>o("{who} reopened it",{who:e}),snoozed:e=>o("{who} snoozed it",{who:e}),unsnoozed:e=>o("{who} unsnoozed it",{who:e})};Kb={message:(e,t)=>`${t}: ${qb(e)}`,unassigned:(e,t)=>o("New conversation: {name}",{name:t}),channel:({data:e})=>e.state==="up"?o("{name} works again",{name:e.name}):o("{name} receives no messages: {cause}",{name:e.name,cause:$n(e.code,e.detail)}),fault:({data:e})=>C("{n} event could not be processed","{n} events could not be processed",e.count),followed:(e,t)=>`${t}: ${qb(e)}`,assigned:(e,t)=>e.count>1?C("{n} conversation assigned to you","{n} conversations assigned to you",e.count):o("Assigned to you: {name}",{name:t}),handover:(e,t,n)=>C("{who} handed you {n} conversation","{who} handed you {n} conversations",e.count,{who:n}),mention:(e,t,n)=>o("{who} mentioned you",{who:n}),unsnoozed:(e,t)=>o("Back from snooze: {name}",{name:t}),failed:(e,t)=>e.data.state==="uncertain"?o("{name}: reply delivery uncertain",{name:t}):o("{name}: the reply was not sent",{name:t}),sla_warning:({data:e,at:t},n)=>o("{name}: reply due at {time}",{name:n,time:Ub(e.due_at,t)}),sla_breach:({data:e,at:t},n)=>e.stage>100?o("{name}: still no reply, {percent} % of the target has passed",{name:n,percent:e.stage}):o("{name}: reply overdue since {time}",{name:n,time:Ub(e.due_at,t)}),test:()=>o("This is what a notification looks like")},Ub=(e,t)=>Tt(e)===Tt(t)?H(e):pt(e,t),jT=()=>{let e=Wa();return e?Fa(e,"check"):"okno check"};oi=e=>e.kind==="failed"||e.kind==="fault"||e.kind==="sla_breach"||e.kind==="channel"&&e.data.state==="down"});function HT(){xo??=new AudioContext,xo.state==="suspended"&&xo.resume().catch(()=>{})}function GT(e,t=new Date){if(!e?.on)return!1;let n=l=>Number(l.slice(0,2))*60+Number(l.slice(3)),[s,a,i]=[t.getHours()*60+t.getMinutes(),n(e.since),n(e.until)];return a<=i?s>=a&&s<i:s>=a||s<i}function ec(e){let t=(pe.peek()?.sounds.volume??0)/100;if(!t||!xo||xo.state!=="running")return!1;for(let[n,s,a]of KT[e])VT(n,xo.currentTime+s,a,t*t*UT);return!0}function VT(e,t,n,s){let a=xo.createOscillator(),i=xo.createGain();a.type="sine",a.frequency.value=e,i.gain.setValueAtTime(0,t),i.gain.linearRampToValueAtTime(s,t+.012),i.gain.exponentialRampToValueAtTime(1e-4,t+n),a.connect(i).connect(xo.destination),a.start(t),a.stop(t+n+.02)}var KT,UT,xo,Yd,Jd=b(()=>{M();KT={message:[[659,0,.12],[880,.09,.2]],assigned:[[523,0,.12],[659,.1,.12],[784,.2,.26]],alarm:[[440,0,.16],[349,.17,.16],[440,.34,.24]]},UT=.3,xo=null;for(let e of["pointerdown","keydown"])window.addEventListener(e,HT,{capture:!0,passive:!0});Yd=()=>A.peek()?.presence==="online"&&!GT(pe.peek()?.quiet)});async function si(e=!1){let t=e?ls.peek()?.next:null;ls.value={...ls.peek(),busy:!0,problem:null};try{let n=new URLSearchParams({limit:"50",..._o.peek()&&{only:_o.peek()},...t&&{before:t}}),s=await q(`/api/notices?${n}`);Q({t:"bell",data:s}),ls.value={busy:!1,next:s.next}}catch(n){if(!(n instanceof ce))throw n;ls.value={...ls.peek(),busy:!1,problem:n}}}function Gb(e){_o.value=e,si()}async function nc(e,t){let n=Date.now();for(let s of t){let a=Kr.peek()[s];a&&a.read_at===null&&Q({t:"bell",data:{cursor:`:${I.peek().revs["notice"+s]??0}`,items:[{...a,read_at:n}]}})}try{await Te("POST","/api/notices/read",e)}catch{}}function oc(e){ZT(e),R(Zl(e))}function Jb(e){e&&ve.peek().notices&&nc({dialog_id:e},Xd.peek().filter(t=>Yb(t,e)).map(t=>t.id))}function tO(){let e=[...Qd.keys()].map(t=>Kr.peek()[t]).filter(t=>t&&t.read_at===null);if(Qd=new Map,Qb=0,!!e.length){if(Date.now()-Jg()<JT&&e.length>1){Xb(e.length);return}for(let t of[nO,oO,sO])try{t(e)}catch(n){console.warn("notice",t.name,n)}}}function nO(e){if(tc.peek())return;let t=l=>T.peek().page==="inbox"&&!fn.peek().includes(l.dialog_id),n=l=>l.kind==="followed"||l.kind==="message"&&T.peek().page==="inbox"||l.kind==="unassigned"&&t(l),s=e.filter(l=>Zd(l,"app")&&!n(l)),a=s.filter(l=>l.kind==="unassigned");a.length>1&&ie(C("{n} new conversation","{n} new conversations",a.length),{icon:"message-circle",label:o("Open"),action:()=>R(L("unassigned"))});let i=a.length>1?s.filter(l=>l.kind!=="unassigned"):s;if(i.length>2){Xb(i.length);return}for(let l of i){let{plain:c,icon:u}=ni(l);(oi(l)?ge:ie)(c,{icon:u,label:l.dialog_id?o("Open"):"",action:l.dialog_id?()=>oc(l):null})}}function oO(e){let t=e.filter(a=>Zd(a,"sound")&&(a.kind==="test"||Yd()));if(!t.length||!ti.peek()||t.every(a=>a.kind==="unassigned")&&Date.now()-Hb<QT)return;Hb=Date.now();let s=t.map(a=>oi(a)?"alarm":XT[a.kind]??"assigned");ec(["alarm","assigned","message"].find(a=>s.includes(a)))}function sO(e){if(ti.peek())for(let t of e){if(!Zd(t,"desktop")||t.kind!=="test"&&(Ib()||!Yd()))continue;let{plain:n,text:s}=ni(t);zb(n,s,t.id,()=>oc(t))}}async function tv(){await Ql(),await Te("POST","/api/notices/test",{})}var YT,JT,QT,XT,ls,_o,tc,Xd,ZT,Vb,Yb,eO,Qd,Qb,Zd,Xb,Zb,ev,Hb,em=b(()=>{lt();X();J();Yl();Ud();Ys();x();Vd();K();Jd();M();Re();YT=700,JT=3e3,QT=3e3,XT={message:"message",followed:"message",unassigned:"message"},ls=_(null),_o=_(""),tc=_(!1),Xd=$e(()=>Object.values(Kr.value).filter(e=>!_o.value||e.kind===_o.value).sort((e,t)=>t.at-e.at||t.id-e.id));ZT=e=>nc({ids:[e.id]},[e.id]),Vb=()=>nc({all:!0},Object.keys(Kr.peek()));Yb=(e,t)=>!!t&&e.dialog_id===t&&(e.count===1||e.kind!=="assigned"&&e.kind!=="handover"),eO=e=>T.peek().page==="inbox"&&Yb(e,T.peek().dialog)&&document.hasFocus()&&!document.hidden;me(()=>{let{page:e,dialog:t}=T.value;e==="inbox"&&t&&I.value.ready&&At(()=>Jb(t))});window.addEventListener("focus",()=>{T.peek().page==="inbox"&&Jb(T.peek().dialog)});Qd=new Map,Qb=0;dn((e,t)=>{for(let{k:n,id:s,row:a}of e){if(n!=="notice"||!a.id||a.read_at!==null)continue;let i=t.notices[s];if(!(i&&i.read_at===null&&i.at>=a.at)){if(eO(a)){nc({ids:[s]},[s]);continue}Qd.set(s,a),Qb||=setTimeout(tO,YT)}}});Zd=(e,t)=>e.kind==="test"||pe.peek().notices[e.kind]?.[t],Xb=e=>ie(C("{n} notification while you were away","{n} notifications while you were away",e),{icon:"bell",label:o("Show"),action:()=>Zb()}),Zb=()=>{},ev=e=>{Zb=e};Hb=0});function Mt(e,t){let[n,s]=g(!1);return D(()=>{if(s(!1),!t)return;let a=setTimeout(()=>s(!0),e);return()=>clearTimeout(a)},[e,t]),t&&n}function ye(){let e=E(document.activeElement);z(()=>()=>{e.current?.isConnected&&e.current.focus({preventScroll:!0})},[])}function Dt(e){let t=E(null);return D(()=>{let n=s=>{t.current&&!t.current.contains(s.target)&&!s.target.closest("[aria-expanded='true']")&&e()};return document.addEventListener("pointerdown",n),()=>document.removeEventListener("pointerdown",n)}),t}function sc(e){let t=E(matchMedia(e)),[n,s]=g(t.current.matches);return D(()=>{let a=()=>s(t.current.matches);return t.current.addEventListener("change",a),()=>t.current.removeEventListener("change",a)},[]),n}function bt(e){if(e.key!=="Tab")return;let t=[...e.currentTarget.querySelectorAll("button, input, a[href], textarea")].filter(s=>!s.disabled),n=e.shiftKey?t[0]:t.at(-1);document.activeElement===n&&(e.preventDefault(),(e.shiftKey?t.at(-1):t[0]).focus())}var Le=b(()=>{F()});function ov(){let e=ve.value.notices??0,t=w.value==="bell",n=e?C("Notifications: {n} new","Notifications: {n} new",e):o("Notifications");return r`<button type="button" class="ib bellb" aria-label=${n} title=${o("Notifications")}
aria-haspopup="dialog" aria-expanded=${String(t)} onClick=${()=>t?ai():ja()}>
<${m} name="bell" size="m" />
${e>0&&r`<span class="count" aria-hidden="true">${e>99?"99+":ne(e)}</span>`}
</button>`}function sv(){return w.value!=="bell"?null:r`<${rO} />`}function rO(){let e=Dt(ai),t=E(null);ye(),D(()=>(t.current.focus({preventScroll:!0}),si(),tc.value=!0,()=>{tc.value=!1}),[]);let n=()=>{ai(),R(Nt("notices"))};return r`<section class="bellp" role="dialog" aria-label=${o("Notifications")} ref=${e}>
<header class="dhead">
<h2 class="head2 grow" tabindex="-1" ref=${t}>${o("Notifications")}</h2>
${(ve.value.notices??0)>0&&r`<button type="button" class="btn small quiet" onClick=${Vb}>${o("Mark all as read")}</button>`}
<button type="button" class="ib small" aria-label=${o("Notification settings")}
title=${o("Notification settings")} onClick=${n}>
<${m} name="settings" size="m" />
</button>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${ai}>
<${m} name="x" size="m" />
</button>
</header>
<div class="bchips" role="group" aria-label=${o("Filter notifications")}>
${[["",o("All")],["mention",o("Mentions")],["failed",o("Not sent")]].map(([s,a])=>r`<button type="button" class="chip" key=${s} aria-pressed=${String(_o.value===s)}
onClick=${()=>Gb(s)}>
${a}
</button>`)}
</div>
<div class="scroll" role="group" tabindex="0" aria-label=${o("Notification list")}><${iO} /></div>
<footer class="dfoot t12 dim">${o("Kept for 30 days. Opening a notification marks it as read.")}</footer>
</section>`}function iO(){let{busy:e,problem:t,next:n}=ls.value??{busy:!0},s=Mt(150,!!e),a=Xd.value,i=!_o.value&&ho.value.length>0&&r`<${lO} />`,l=r`${t&&r`<div class="empty">
<b>${o("Could not load notifications")}</b>
<span>${B(t)}</span>
<button type="button" class="btn" onClick=${()=>si()}>${o("Retry")}</button>
</div>`}`;return a.length?r`
${i}
${l}
${uO(a).map(([c,u])=>r`
<h3 class="mh" key=${c}>${c}</h3>
<ul>${u.map(p=>r`<${dO} row=${p} key=${p.id} />`)}</ul>
`)}
${n&&r`<div class="bmore">
<button type="button" class="btn small" disabled=${e} onClick=${()=>si(!0)}>
${o("Show older ones")}
</button>
</div>`}
`:e?r`
${i}
${s&&r`<ul aria-busy="true" aria-label=${o("Loading notifications")}>
${[70,54,62].map(c=>r`<li class="nb" aria-hidden="true">
<span class="nic"></span>
<span class="grow"><${Xe} width=${c} /><${Xe} width=${c/2} /></span>
</li>`)}
</ul>`}
`:t?r`${i}${l}`:i||r`<${le} icon="bell" title=${o("No notifications")} text=${_o.value?o("None of this kind in the last 30 days."):o("Activity in your conversations will appear here.")} />`}function lO(){let[e,t]=g(!1),n=ho.value.length-nv;return r`
<h3 class="mh">${o("Can be undone")}</h3>
<ul>
${ho.value.slice(0,e?void 0:nv).map(s=>r`<${cO} one=${s} key=${s.id} />`)}
</ul>
${!e&&n>0&&r`<div class="bmore">
<button type="button" class="btn small" onClick=${()=>t(!0)}>
${C("{n} more","{n} more",n)}
</button>
</div>`}
`}function uO(e){let t=new Map;for(let n of e){let s=Ia(n.at,V.value);t.set(s,[...t.get(s)??[],n])}return[...t]}function pO({plain:e,strong:t}){let n=t?e.indexOf(t):-1;return n<0?e:r`${e.slice(0,n)}<b class="b6">${t}</b>${e.slice(n+t.length)}`}function dO({row:e}){let{plain:t,strong:n,text:s,icon:a,face:i}=ni(e),l=c=>{c.button||c.metaKey||c.ctrlKey||c.shiftKey||(c.preventDefault(),ai(),oc(e))};return r`<li class="nb" data-unread=${e.read_at===null?"":null}>
${i?r`<${U} name=${i} size="md" />`:r`<span class=${oi(e)?"nic bad":"nic"}><${m} name=${a} size="m" /></span>`}
<span class="grow">
<a class="blk t13" href=${Zl(e)} onClick=${l}>
${e.read_at===null&&r`<span class="vh">${o("New:")} </span>`}
<${pO} plain=${t} strong=${n} />
</a>
${s&&r`<span class=${e.kind==="fault"?"t12 dim blk":"t12 dim blk cut2"}>${s}</span>`}
</span>
<time class="t12 dim num">${H(e.at)}</time>
</li>`}var ai,nv,aO,ja,cO,ac=b(()=>{X();F();O();ae();J();Ge();oe();x();em();Vd();K();M();Re();N();Le();ai=()=>{w.value=null},nv=5,aO=$e(()=>A.value?.id??null);me(()=>{aO.value,At(Lg)});ja=()=>{w.value="bell"};ev(ja);cO=({one:e})=>r`<li class="nb">
<span class="nic"><${m} name=${e.icon} size="m" /></span>
<span class="grow">
<span class="blk t13">${e.text}</span>
<button type="button" class="link t12" aria-label=${o("Undo: {what}",{what:e.text})}
onClick=${()=>Vr(e)}>
${o("Undo")}
</button>
</span>
<time class="t12 dim num">${H(e.at)}</time>
</li>`});var tt,Yn=b(()=>{tt=navigator.platform.startsWith("Mac")?"⌘":"Ctrl"});function nt(...e){for(let t of e)lv.set(t.id,{when:$O,...t})}function Co(e){return[...[(e.ctrlKey||e.metaKey)&&"Ctrl",e.shiftKey&&"Shift"].filter(Boolean),e.code==="NumpadEnter"?"Enter":e.code].join("+")}var rc,lv,$O,So,sm,am,cv,rm,uv,hO,pv,cs,gO,bO,dv,qa,mv,Et=b(()=>{Yn();x();rc={everywhere:()=>o("Everywhere"),list:()=>o("List"),dialog:()=>o("Conversation"),field:()=>o("Text field"),log:()=>o("Messages"),go:()=>o("Go to")},lv=new Map;$O=()=>!0,So=()=>[...lv.values()],sm=e=>!!e.when(),am={},cv=e=>{am=e??{}},rm=e=>am[e.id],uv=(e,t)=>So().find(n=>n!==t&&n.key!==t.key&&cs(n).includes(e)),hO=new Set(["Escape","Tab","Enter","Space","F6","AltLeft","AltRight"]),pv=e=>!e.altKey&&!hO.has(e.code)&&!/^(Shift|Control|Meta)/.test(e.code)&&/^[A-Z][A-Za-z0-9]*$/.test(e.code),cs=e=>[am[e.id]??e.key,...e.also??[]].filter(Boolean),gO={BracketLeft:"[",BracketRight:"]",Period:".",Slash:"/",Semicolon:";",ArrowUp:"↑",ArrowDown:"↓",ArrowLeft:"←",ArrowRight:"→",Escape:"Esc",Ctrl:tt,Enter:"Enter"},bO=e=>gO[e]??e.replace(/^(Key|Digit)/,""),dv=e=>e.split(" ").map(t=>t==="Shift+Slash"?["?"]:t.split("+").map(bO));qa=(e,t)=>So().find(n=>(!t||n.anywhere)&&cs(n).includes(e)&&sm(n)),mv=e=>So().some(t=>cs(t).some(n=>n.startsWith(e+" ")))});function Ee(e,t,{when:n=()=>!0,keys:s=!1,meanwhile:a=()=>null}={}){let i=_(null),l=null,c=()=>l||(ic.value+=1,l=e().then(d=>{i.value=d[t]}).catch(d=>{throw l=null,d}).finally(()=>{ic.value-=1}),l);$v.push(c);let u=s?yO:wO;return Object.assign(d=>r`<${u} view=${i} start=${c} when=${n} meanwhile=${a} props=${d} />`,{load:c})}function Jn(e,t,n){let s=Ee(t,n,{keys:!0});return Object.assign(()=>e.includes(w.value)?r`<${s} key=${w.value} />`:null,{load:s.load})}function im(e){e().catch(t=>{console.warn("module",t),ge(o("Could not load this part of the page."),{label:o("Retry"),action:()=>im(e)}),w.value=null})}function wO({view:e,start:t,when:n,meanwhile:s,props:a}){let i=!e.value&&n();return z(()=>{i&&im(t)},[i]),e.value?r`<${e.value} ...${a} />`:s()}function yO({view:e,start:t,props:n}){let s=E(document.activeElement),a=E(null),i=E([]),l=E(""),c=e.value,u=()=>{s.current?.isConnected&&s.current.focus({preventScroll:!0})};return c&&a.current&&(l.current=a.current.value,u()),z(()=>{if(!c)return a.current.focus({preventScroll:!0}),im(t),()=>{e.peek()||u()}},[]),z(()=>{c&&SO(l.current,i.current)},[!!c]),c?r`<${c} ...${n} />`:r`<input class="keycatch" ref=${a} inputmode="none" autocomplete="off" aria-label=${o("Loading…")}
onKeyDown=${p=>_O(p,i.current)} />`}function _O(e,t){if(e.isComposing||e.key==="Escape")return;let{key:n,code:s,shiftKey:a}=e;t.push({key:n,code:s,shiftKey:a,letter:kO(e)}),/^(Enter|Tab|Arrow)/.test(n)&&(e.preventDefault(),e.stopPropagation())}function SO(e,t){let n=document.activeElement,s=xO(n);e&&s&&(n.setRangeText(e,n.selectionStart,n.selectionEnd,"end"),n.dispatchEvent(new Event("input",{bubbles:!0})));let a=t.splice(0).filter(i=>!(s&&(i.letter||i.key==="Backspace"))&&!["Shift","Control"].includes(i.key));a.length&&requestAnimationFrame(()=>{for(let{letter:i,...l}of a)document.activeElement.dispatchEvent(new KeyboardEvent("keydown",{...l,bubbles:!0,cancelable:!0}))})}function lc(e){if(!ic.peek()){e();return}let t=ic.subscribe(n=>{n||setTimeout(()=>{t(),e()})})}async function lm(){for(let e of $v){await CO();try{await e()}catch{setTimeout(lm,vO);return}}}var vO,fv,$v,ic,kO,xO,CO,en=b(()=>{X();F();O();x();Re();ae();vO=5e3,fv=2e3,$v=[],ic=_(0);kO=e=>e.key.length===1&&!e.ctrlKey&&!e.metaKey,xO=e=>e.matches("input:not([type=checkbox]):not([type=radio]), textarea");CO=()=>new Promise(e=>{globalThis.requestIdleCallback?requestIdleCallback(e,{timeout:fv}):setTimeout(e,fv)})});function cc(e,t){let n=[...e],s=[],a=0;for(let[i,l]of t)i<a||(i>a&&s.push({text:n.slice(a,i).join(""),marked:!1}),s.push({text:n.slice(i,i+l).join(""),marked:!0}),a=i+l);return a<n.length&&s.push({text:n.slice(a).join(""),marked:!1}),s}var cm=b(()=>{});function TO(e){let t=te.peek()[e]?.name??o("the client");return t.length>hv?`${t.slice(0,hv-1).trimEnd()}…`:t}var hv,gv,jt,ri,uc,pc,bv,vv,dc,mc,fc,wv,yv,$c,kv,xv,us,hc,ps=b(()=>{oe();x();Se();M();hv=40;gv=e=>e===null?o("until the client replies"):pt(e),jt=e=>(t,...n)=>e(TO(t),...n),ri=jt((e,t)=>o("Closed: {name} · {reason}",{name:e,reason:t})),uc=jt(e=>o("Reopened: {name}",{name:e})),pc=jt((e,t)=>o("Snoozed: {name} · {when}",{name:e,when:gv(t)})),bv=jt(e=>o("Unsnoozed: {name}",{name:e})),vv=jt(e=>o("No reply needed: {name}",{name:e})),dc=jt((e,t)=>t?o("Following: {name}",{name:e}):o("No longer following: {name}",{name:e})),mc=jt(e=>o("Marked as read: {name}",{name:e})),fc=jt(e=>o("Marked as unread: {name}",{name:e})),wv=jt(e=>o("Sent and closed: {name}",{name:e})),yv=jt((e,t)=>o("Sent and snoozed: {name} · {when}",{name:e,when:gv(t??null)})),$c=jt((e,t)=>o("Reply scheduled: {name} · {when}",{name:e,when:pt(t)})),kv=jt(e=>o("Not sent, the text is back in the field: {name}",{name:e})),xv=jt(e=>o("Not sent: {name}",{name:e})),us=jt((e,t)=>t===null?o("No assignee now: {name}",{name:e}):t===A.peek().id?o("You are the assignee: {name}",{name:e}):o("Assigned: {name} · {who}",{name:e,who:W(t)})),hc=jt((e,t)=>t===null?o("Removed from the team: {name}",{name:e}):o("Assigned to a team: {name} · {team}",{name:e,team:t}))});async function ze(e){try{return await e(),!0}catch(t){return ge(B(t)),!1}}async function Yt(e,t,n,s){let a=gc(e),i=es(e);Q({t:"result",dialog:{...a,...s},sentAtRev:i});try{let l=await ee(`/api/dialogs/${e}/${t}`,n);return Q({t:"result",...l,sentAtRev:i}),l}catch(l){throw Q({t:"result",dialog:a,sentAtRev:i}),l}}function Qn(e,t,n,s,{more:a,keep:i}={}){if(Hs())return null;let l=ze(t),c=ie(e,{icon:s,more:a,keep:i,undo:async()=>{await l&&await ze(n)}});return l.then(u=>{u||Gr(c)}),l}function um(e,t){let n=gc(e).assignee_id;return n===t?null:Qn(us(e,t),_v(e,t),_v(e,n),"user-round-check")}function ds(e){if(gc(e).state!=="closed")return null;let t={reason:gc(e).close_reason??"solved",comment:""},n=async()=>{t=(await Yt(e,"reopen",{},{state:"open",close_reason:null})).was??t},s=()=>Yt(e,"close",t,{state:"closed",waiting_since:null,snooze:null,close_reason:t.reason}),a=Qn(uc(e),n,s,"undo-2");return a&&T.peek().dialog===e&&Us(),a}async function xt(e){try{await navigator.clipboard.writeText(e),ie(o("Copied"))}catch{OO(e)?ie(o("Copied")):ge(o("The browser blocked copying"))}}function OO(e){let t=Object.assign(document.createElement("textarea"),{value:e,className:"vh"}),n=document.activeElement;document.body.append(t),t.select();let s=document.execCommand("copy");return t.remove(),n?.focus?.({preventScroll:!0}),s}async function pm(e,t){await ee(`/api/contacts/${e.id}`,t,{method:"PATCH"}),Q({t:"contact",row:{...e,...t}})}function wc(e){ii.value=e,w.value="photo"}async function yc(e,t,n){let s=await ee(`/api/contacts/${e.id}/identities`,{kind:t,external_id:n});Q({t:"contact",row:s.contact}),ie(s.moved.length?C("Address added, {n} conversation added to the card","Address added, {n} conversations added to the card",s.moved.length):o("Address added"))}async function Cv(){await ze(async()=>{await Te("DELETE","/api/session"),w.value=null,ql(),R("/login")})}var gc,_v,bc,vc,Sv,ii,Ve=b(()=>{ae();X();J();x();K();M();lt();Re();ps();fo();gc=e=>I.peek().dialogs[e];_v=(e,t)=>()=>Yt(e,"assignee",{operator_id:t},{assignee_id:t});bc=e=>um(e,A.peek().id);vc=e=>ze(async()=>{Q({t:"result",...await ee(`/api/messages/${e.id}/retry`,{})})}),Sv=e=>ze(async()=>{Q({t:"result",...await ee(`/api/messages/${e.id}/check`,{})})});ii=_(null)});function MO(e){let t=/[а-яё]/i.test(e)?AO:EO,n=[...e].map(s=>t.get(s)??s).join("");return n===e?null:n}function Tv(e){return[...PO(e).matchAll(/[\p{L}\p{N}@№+]+/gu)].map(t=>({word:t[0],at:t.index}))}function DO(e,t){if(e.length<NO)return!1;let n=s=>t.slice(0,s);for(let s of[e.length-1,e.length,e.length+1])if(s<=t.length&&RO(e,n(s)))return!0;return!1}function RO(e,t){let n=0;for(;n<e.length&&n<t.length&&e[n]===t[n];)n+=1;return e.length===t.length?e.slice(n+1)===t.slice(n+1)||e[n]===t[n+1]&&e[n+1]===t[n]&&e.slice(n+2)===t.slice(n+2):e.length>t.length?e.slice(n+1)===t.slice(n):e.slice(n)===t.slice(n+1)}function LO(e,t){let n=t.find(({word:i})=>i.startsWith(e));if(n)return{score:n.at===0?4:3,mark:[n.at,e.length]};let s=e.length>1&&t.find(({word:i})=>i.includes(e));if(s)return{score:2,mark:[s.at+s.word.indexOf(e),e.length]};let a=t.find(({word:i})=>DO(e,i));return a?{score:1,mark:[a.at,Math.min(e.length,a.word.length)]}:null}function Ov(e,t){let n=Tv(t),s=Tv(e).map(({word:a})=>LO(a,n));return!s.length||s.some(a=>!a)?null:{score:s.reduce((a,i)=>a+i.score,0)/s.length,marks:s.map(a=>a.mark).sort((a,i)=>a[0]-i[0])}}function Ka(e,t){let[n,s]=[e.slice(0,IO),t.slice(0,zO)],a=Ov(n,s);if(a)return a;let i=MO(n),l=i&&Ov(i,s);return l?{...l,score:l.score-.5}:null}function dm(e,t,n){return t.map(s=>({item:s,fit:Ka(e,n(s))})).filter(s=>s.fit).sort((s,a)=>a.fit.score-s.fit.score)}var Ev,Av,EO,AO,NO,PO,IO,zO,mm=b(()=>{Ev="qwertyuiop[]asdfghjkl;'zxcvbnm,.`QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>~",Av="йцукенгшщзхъфывапролджэячсмитьбюёЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮЁ",EO=new Map([...Ev].map((e,t)=>[e,[...Av][t]])),AO=new Map([...Av].map((e,t)=>[e,[...Ev][t]])),NO=4,PO=e=>e.toLowerCase().replaceAll("ё","е");IO=200,zO=1e3});function kc(e,t,n=""){let s=ea(e).assignee_id;if(s===t&&!n)return null;let a=(i,l)=>()=>Yt(e,"assignee",{operator_id:i,note:l},{assignee_id:i});return Qn(us(e,t),a(t,n),a(s,""),"user-round-check")}function Nv(e,t,n=""){let{team_id:s,assignee_id:a}=ea(e),i=hc(e,t===null?null:hm(t)),l=(c,u,p)=>()=>Yt(e,"team",{team_id:c,operator_id:u,note:p},{team_id:c,assignee_id:u});return Qn(i,l(t,t===null?a:null,n),l(s,a,""),"users-round")}function qt(e){let t=e.id===A.value.id?"online":Gg(e.id);return e.presence==="off"||t==="off"?"off":e.presence==="away"||t==="away"?"away":"online"}async function ms(e){try{let{people:t}=await q(e?`/api/people?dialog=${e}`:"/api/people");Nn.value=Object.fromEntries(t.map(n=>[n.id,n]))}catch{}}async function xc(){fm||Hs()||(fm=!0,await ze(async()=>{let{dialog:e}=await ee("/api/dialogs/next",{});if(!e){ie(o("No unassigned conversations"));return}Q({t:"rows",cursor:I.peek().cursor,rows:[{k:"dialog",id:e.id,rev:BO(),row:e}]}),Us(),R(L("mine",e.id));let t=()=>ze(()=>Yt(e.id,"assignee",{operator_id:null},{assignee_id:null}));ie(us(e.id,A.peek().id),{icon:"user-round-check",undo:t})}),fm=!1)}function _c(e,t,n=""){let s=ea(e).snooze,a=s&&(s.until===null||s.until>Date.now())?$m(e,s.until,s.reason):Mv(e);return Qn(pc(e,t),$m(e,t,n),a,"alarm-clock")}function fs(e){let t=ea(e).snooze;return t?Qn(bv(e),Mv(e),$m(e,t.until,t.reason),"alarm-clock"):null}function hn(e,t="solved",n=""){let s=ea(e);if(s.state!=="open")return null;let{view:a}=T.peek(),i=Rv(e,a),l=async()=>{await jO(s)(),T.peek().page==="inbox"&&R(L(a,e))},c={label:o("Reason"),run:()=>{R(L(a,e)),w.value="finish"}},u=Qn(ri(e,Sc(t)),FO(e,t,n),l,"check",{more:c,keep:!0});return u&&T.peek().dialog===e&&Lv(a,i),u}function gm(e){let{dialog:t,view:n}=T.peek();t===e&&Lv(n,Rv(e,n))}function Dv(e,t,n){let s={reason:ea(e).close_reason??"solved",comment:""},a=l=>Yt(e,"close",l,{close_reason:l.reason}),i=async()=>{s=(await a({reason:t,comment:n})).was??s};return Qn(ri(e,Sc(t)),i,()=>a(s),"check")}function Rv(e,t){let n=I.peek().dialogs;return Ca(n,t,"urgent",Zo(),null).find(s=>s!==e)??null}function Lv(e,t){Us();let n=pe.peek()?.after_close??"next";n==="stay"||e==="closed"||R(n==="next"&&t?L(e,t):L(e))}function Cc(e){let t=ea(e).waiting_since;if(!t)return null;let n=()=>Yt(e,"no-answer",{},{waiting_since:null});return Qn(vv(e),n,()=>Yt(e,"answer-after-all",{},{waiting_since:t}),"message-circle-off")}async function ta(e,t=!mo.peek()[e]){Q({t:"follow",id:e,on:t});try{await ee(`/api/dialogs/${e}/follow`,{on:t}),ie(dc(e,t),{icon:"eye",undo:()=>ta(e,!t)})}catch(n){Q({t:"follow",id:e,on:!t}),ge(B(n))}}var ea,hm,Pv,Nn,fm,BO,$m,Mv,Ua,Sc,WO,FO,jO,Kt=b(()=>{X();Ve();ae();ps();J();Ys();x();fo();un();K();M();Re();ea=e=>te.peek()[e];hm=e=>rt.value[e]?.name??o("Deleted team"),Pv=e=>{let t=rt.value[e.team_id];return t&&!t.removed?t:null};Nn=_(null);fm=!1;BO=()=>Number(String(I.peek().cursor).split(":").pop()),$m=(e,t,n)=>()=>Yt(e,"snooze",{until:t,reason:n},{snooze:{at:Date.now(),until:t,reason:n,by:A.peek().id}}),Mv=e=>()=>Yt(e,"unsnooze",{},{snooze:null});Ua={solved:[()=>o("Resolved"),"check"],"no-reply":[()=>o("No reply"),"message-circle-off"],duplicate:[()=>o("Duplicate"),"copy"],spam:[()=>o("Spam"),"ban"],declined:[()=>o("Client declined"),"user-round-x"],other:[()=>o("Other reason"),"circle-question-mark"]},Sc=e=>(Ua[e]??Ua.solved)[0](),WO=e=>({state:"closed",waiting_since:null,snooze:null,close_reason:e}),FO=(e,t,n)=>()=>Yt(e,"close",{reason:t,comment:n},WO(t)),jO=({id:e,snooze:t,waiting_since:n})=>()=>Yt(e,"reopen",{},{state:"open",snooze:t,waiting_since:n,close_reason:null})});function Fv(){Xn.value="",To.value=null,gn.value=null}function jv(e){if(Xn.value=e,clearTimeout(Iv),e.trim().length<2){li+=1,To.value=null;return}Iv=setTimeout(()=>KO(e),qO)}async function KO(e){li+=1;let t=li;try{let n=await q(`/api/search?${new URLSearchParams({q:e,limit:String(bm)})}`);t===li&&(To.value={q:e,data:n})}catch(n){if(!(n instanceof ce))throw n;t===li&&(To.value={q:e,problem:n})}}function Bv(e){let t=Xn.value.trim();return t?dm(t,e,qv).map(({item:n,fit:{marks:s}})=>zv(n,s)):e.map(n=>zv(n))}function Kv(e){let t=e.assignee_id===A.peek().id?"mine":"all",n={id:"open",icon:"message-square-text",text:o("Open"),run:()=>R(L(t,e.id))},s=i=>()=>{HO(e),i(e.id)},a=e.state==="open"?[e.assignee_id!==A.peek().id&&{id:"take",icon:"hand",text:o("Take it"),run:s(bc)},e.assignee_id===A.peek().id&&{id:"free",icon:"user-round",text:o("Remove the assignee"),run:s(i=>um(i,null))},{id:"close",icon:"check",text:o("Close"),run:s(hn)}]:[{id:"reopen",icon:"undo-2",text:o("Reopen"),run:s(ds)}];return[n,...a.filter(Boolean)]}function HO(e){te.peek()[e.id]||Q({t:"result",dialog:e,sentAtRev:es(e.id)})}function Uv(e,t=[]){return{id:"d:"+e.id,kind:"dialog",dialog:e,text:e.name,marks:t,acts:()=>Kv(e),run:()=>R(L("all",e.id))}}function GO(e){let t=e.dialog_id;return{id:"k:"+e.id,kind:"contact",contact:e,text:e.name,marks:e.marks,run:()=>{t&&R(L("all",t))}}}function VO(e){return{id:"m:"+e.id,kind:"message",message:e,text:e.text,marks:e.marks,acts:()=>Kv(e.dialog),run:()=>R(L("all",e.dialog_id,e.no))}}function YO(e){let t=Object.values(te.value);return dm(e,t,s=>s.name).slice(0,bm).map(({item:s,fit:{marks:a}})=>Uv(s,a))}function JO(e){return{dialogs:e.dialogs.map(n=>Uv(n)),contacts:e.contacts.map(GO),messages:e.messages.map(VO)}}function QO(){let e=Xn.value.trim(),t=UO(),n=[{id:"acts",title:o("Conversation actions"),items:Bv(t.filter(s=>Wv.has(s.group)))}];if(e){let s=To.value?.data&&Ka(e,To.value.q)?JO(To.value.data):{dialogs:[],contacts:[],messages:[]},a=new Set(s.dialogs.map(i=>i.id));n.push({id:"dialogs",title:o("Conversations"),items:[...s.dialogs,...YO(e).filter(i=>!a.has(i.id))].slice(0,bm)}),n.push({id:"contacts",title:o("Clients"),items:s.contacts}),n.push({id:"messages",title:o("Messages found"),items:s.messages})}return n.push({id:"go",title:o("Go to"),items:Bv(t.filter(s=>!Wv.has(s.group)))}),e&&n.push({id:"all",title:"",items:[{id:"search",kind:"search",icon:"search",text:o("Search everywhere: {q}",{q:e}),marks:[],run:()=>R(xl(e))}]}),n.filter(s=>s.items.length)}function XO(e){let t=Xn.value.trim(),n=e.acts().map(s=>({...s,id:"a:"+s.id,kind:"act",marks:t?Ka(t,s.text)?.marks:[]})).filter(s=>s.marks);return[{id:"actions",title:e.text,items:n}]}function vm(e){w.value=null,requestAnimationFrame(()=>e.run())}function Gv(e){return e?.acts?(gn.value=e,Xn.value="",!0):!1}function wm(){return gn.value?(gn.value=null,!0):!1}var qO,bm,Xn,To,gn,li,Iv,UO,qv,zv,Wv,Hv,Vv=b(()=>{X();Ve();ae();J();Et();x();mm();K();M();Kt();qO=150,bm=5,Xn=_(""),To=_(null),gn=_(null),li=0,Iv=0;UO=()=>So().filter(e=>e.palette!==!1&&e.label&&sm(e)),qv=e=>(e.title??e.label)(),zv=(e,t=[])=>({id:"c:"+e.id,kind:"command",icon:e.icon??"chevron-right",text:qv(e),marks:t,command:e,run:e.run});Wv=new Set(["dialog","log"]);Hv=$e(()=>gn.value?XO(gn.value):QO())});function Ha({one:e}){let[t]=cs(e);return t?r`<${ym} keys=${t} />`:null}var ym,Tc=b(()=>{O();Et();x();N();ym=({keys:e})=>dv(e).map((t,n)=>r`${n>0&&r` <span class="then dim t12">${o("then")}</span> `}<${Xt} of=${t} />`)});var Yv={};He(Yv,{Palette:()=>ZO});function eE(){let e=E(null),t=E(null),[n,s]=g({at:0,asked:""});g(Fv),ye(),z(()=>e.current.focus(),[]);let a=Hv.value,i=`${gn.value?.id??""} ${Xn.value}`,l=n.asked===i?n.at:0,c=f=>s({at:f,asked:i}),u=a.flatMap(f=>f.items),p=u[Math.min(l,u.length-1)];D(()=>{t.current?.querySelector(".mi.on")?.scrollIntoView({block:"nearest"})},[l,a]);let d=()=>{w.value=null},h=f=>{if(f.isComposing)return;let $={ArrowDown:(l+1)%u.length,ArrowUp:(Math.min(l,u.length-1)-1+u.length)%u.length,PageDown:Math.min(u.length-1,l+8),PageUp:Math.max(0,l-8)}[f.key];if($!==void 0&&u.length){f.preventDefault(),c($);return}if(f.key==="Enter"&&p){f.preventDefault(),vm(p);return}if(f.key==="Tab"&&!f.shiftKey&&Gv(p)){f.preventDefault(),f.stopPropagation();return}f.key==="Backspace"&&!Xn.value&&wm()&&f.preventDefault(),f.key==="Escape"&&wm()&&(f.preventDefault(),f.stopPropagation())};return r`<div class="over" onPointerDown=${f=>{f.target===f.currentTarget&&d()}}>
<div class="dialog pal" role="dialog" aria-modal="true" aria-label=${o("Search and commands")}
onKeyDown=${bt}>
<div class="hrow palin">
<${m} name="search" />
<input class="palq" ref=${e} value=${Xn.value} role="combobox" aria-expanded="true"
aria-controls="pallist" aria-autocomplete="list" aria-activedescendant=${p?"pal-"+p.id:null}
aria-label=${o("Command, client or message text")}
placeholder=${gn.value?o("Action"):o("Command, client or message text")} autocomplete="off"
spellcheck="false" onInput=${f=>jv(f.currentTarget.value)} onKeyDown=${h} />
<${tE} />
</div>
<div class="palbody" id="pallist" role="listbox" aria-label=${o("Results")} ref=${t}>
${a.map(f=>r`<div role="group" aria-label=${f.title||o("Search")} key=${f.id}>
${f.title&&r`<div class="mh" role="presentation">${f.title}</div>`}
${f.items.map($=>r`<${nE} key=${$.id} item=${$} on=${$===p}
onLook=${()=>c(u.indexOf($))} />`)}
</div>`)}
${!u.length&&r`<p class="palno">${o("Nothing found")}</p>`}
</div>
${To.value?.problem&&r`<p class="palno" role="status">${o("Could not search clients and messages. Try again.")}</p>`}
<div class="palfoot">
<span><span class="keys"><kbd>↑</kbd><kbd>↓</kbd></span> ${o("choose")}</span>
<span><span class="keys"><kbd>Enter</kbd></span> ${o("run")}</span>
${p?.acts&&!gn.value&&r`<span><span class="keys"><kbd>Tab</kbd></span> ${o("actions")}</span>`}
<span class="hrow end"><span class="keys"><kbd>Esc</kbd></span> ${gn.value?o("back"):o("dismiss")}</span>
</div>
<div class="vh" role="status">${p?"":o("Nothing found")}</div>
</div>
</div>`}function tE(){let e=gn.value?.text??te.value[T.value.dialog]?.name;return e?r`<span class="tag plain lg cut palwhere">${e}</span>`:null}function nE({item:e,on:t,onLook:n}){let s={dialog:sE,contact:aE,message:rE}[e.kind]??oE;return r`<div class=${t?"mi on":"mi"} role="option" id=${"pal-"+e.id} aria-selected=${String(t)}
onPointerMove=${t?null:n} onPointerDown=${a=>a.preventDefault()}
onClick=${()=>vm(e)}>
<${s} item=${e} />
</div>`}function aE({item:e}){let[t]=e.contact.identities;return r`
<${U} name=${e.contact.name} size="sm" />
<span class="cut"><${Oc} item=${e} /></span>
${t&&r`<span class="hrow end tight dim t12">
<${we} kind=${t.kind} named />
<span class="cut">${t.label||he(t.kind)}</span>
</span>`}
`}function rE({item:e}){let{message:t}=e,n=t.operator_id?W(t.operator_id):t.dialog.name;return r`
<${m} name="message-square-text" />
<span class="cut"><${Oc} item=${e} /></span>
<span class="hrow end dim t12 palwho">${n}, ${et(t.created_at,V.value)}</span>
`}var ZO,Oc,oE,sE,Jv=b(()=>{F();O();ae();Ge();oe();x();cm();Vv();Se();K();M();N();Le();Tc();ZO=()=>w.value==="palette"?r`<${eE} />`:null;Oc=({item:e})=>cc(e.text,e.marks??[]).map(t=>t.marked?r`<b class="b6">${t.text}</b>`:t.text),oE=({item:e})=>r`
<${m} name=${e.icon} />
<span class="cut"><${Oc} item=${e} /></span>
${e.command&&r`<span class="hrow end tight"><${Ha} one=${e.command} /></span>`}
`,sE=({item:e})=>r`
<${U} name=${e.dialog.name} size="sm" />
<span class="cut"><${Oc} item=${e} /></span>
<span class="hrow end tight dim t12">
${o("No. {number}",{number:ne(e.dialog.number)})}
<${we} kind=${e.dialog.kind} named />
</span>
`});var vt,Oo=b(()=>{vt=(e,t=document)=>t.querySelector(e)});function xm(e){R(xl(e),{replace:!0}),clearTimeout(km),km=setTimeout(()=>Ec(e),iE)}async function Ec(e){if(clearTimeout(km),Zn.peek()?.q===e&&Zn.peek().data)return;ci+=1;let t=ci;if(!e.trim()){Zn.value=null,na.value=!1;return}na.value=!0;try{let n=await q(`/api/search?${new URLSearchParams({q:e})}`);t===ci&&(Zn.value={q:e,data:n})}catch(n){if(!(n instanceof ce))throw n;t===ci&&(Zn.value={q:e,problem:n})}t===ci&&(na.value=!1)}var iE,Zn,na,ci,km,Qv,Xv=b(()=>{X();J();K();iE=200,Zn=_(null),na=_(!1),ci=0,km=0;Qv=e=>{Zn.value=null,Ec(e)}});function ew({dialog_id:e,data:t}){let n=te.value[e],s=(t.links??[]).find(a=>/^https?:\/\//.test(a));return n?.kind==="vk"?{name:o("VK"),url:s??"https://vk.com/im"}:n?.kind==="telegram"&&/^@\w+$/.test(n.label)?{name:o("Telegram"),url:`https://t.me/${n.label.slice(1)}`}:null}var Zv,Rt,oa=b(()=>{x();M();Zv={photo:()=>o("Photo"),video:()=>o("Video"),video_note:()=>o("Video note"),voice:()=>o("Voice message"),audio:()=>o("Audio"),document:()=>o("File"),sticker:()=>o("Sticker"),animation:()=>o("Animation"),location:()=>o("Location"),contact:()=>o("Contact"),poll:()=>o("Poll"),dice:()=>o("Dice"),venue:()=>o("Place"),story:()=>o("Story"),game:()=>o("Game"),invoice:()=>o("Invoice"),service:()=>o("Service message"),unknown:()=>o("Unknown message"),unreadable:()=>o("Could not be read")},Rt=e=>Zv[e]?.()??Zv.unknown()});function Eo({state:e}){let t=lE[e];return t?r`
<span class=${e==="read"?"read":""} data-state=${e} title=${t[1]()}>
<${m} name=${t[0]} size="s" />
</span>
<span class="vh">${t[1]()}</span>
`:null}var lE,_m=b(()=>{O();x();N();lE={queued:["clock",()=>o("sending")],sending:["clock",()=>o("sending")],sent:["check",()=>o("sent")],delivered:["check-check",()=>o("delivered")],read:["check-check",()=>o("read")],failed:["circle-alert",()=>o("failed")],uncertain:["circle-question-mark",()=>o("delivery uncertain")],cancelled:["ban",()=>o("cancelled")],waiting:["cloud-off",()=>o("queued")]}});function eo({since:e,short:t}){let n=Math.max(0,V.value-e),s=n>tw?"bad":n>tw*cE?"warn":"";return r`<span class=${"sla "+s} title=${t?o("waiting {span}",{span:An(n)}):null}>
<${m} name=${s==="bad"?"flame":"hourglass"} size="s" />
${t?r`<span class="vh">${o("waiting")} </span>${An(n)}`:o("waiting {span}",{span:An(n)})}
</span>`}function Nc({dialog:e,draft:t}){if(Wl(e.id))return r`<span class="cut typing">${o("typing…")}</span>`;if(t)return r`<span class="cut"><span class="draft">${o("Draft:")}</span> ${t}</span>`;let n=e.preview;if(!n)return r`<span class="cut dim">${o("No messages")}</span>`;let s=n.content==="text"?n.text||o("File"):[Rt(n.content),n.text].filter(Boolean).join(": ");if(n.kind==="in")return r`<span class="cut">${s}</span>`;let a=n.operator_id===A.value.id?o("You:"):n.operator_id?rs(W(n.operator_id))+":":"",i=n.kind==="note"?r`<${m} name="lock" size="s" />`:r`<${Eo} state=${n.state} />`;return r`<span class="pvs">${i}</span><span class="cut"><span class="you">${a}</span> ${s}</span>`}function Sm(e,t){return[e.name,he(e.kind),t?C("{n} unread","{n} unread",t):"",e.failed?o("not sent"):"",e.snooze?o("snoozed"):e.waiting_since?o("waiting {span}",{span:An(V.value-e.waiting_since)}):""].filter(Boolean).join(", ")}function uE({dialog:e,count:t,draft:n,view:s,picked:a}){let i=ow(e,s);return r`
<${sw} dialog=${e} picked=${a} />
<span class="grow">
<span class="who">
<span class="nm cut">${e.name}</span>
<span class="tm">${Zs(e.last_at,V.value)}</span>
</span>
<span class="pv">
<${Nc} dialog=${e} draft=${n} />
<span class="hrow tight end"><${Mc} count=${t} called=${nw(e.id)} /></span>
</span>
<span class="ft">
${e.failed?r`<${Pc} />`:""}
${e.snooze?r`<${Ac} snooze=${e.snooze} />`:e.waiting_since&&r`<${eo} since=${e.waiting_since} />`}
<span class="t11 dim num">${o("No. {number}",{number:ne(e.number)})}</span>
${i&&r`<${U} name=${i} size="xs" />`}
</span>
</span>
`}function pE({dialog:e,count:t,draft:n,view:s,picked:a}){let i=ow(e,s);return r`
<${sw} dialog=${e} picked=${a} size="md2" />
<span class="grow">
<span class="who">
<span class="nm cut">${e.name}</span>
<span class="hrow tight end">
${e.failed?r`<${Pc} />`:e.snooze?r`<${Ac} snooze=${e.snooze} />`:e.waiting_since&&r`<${eo} since=${e.waiting_since} short />`}
<span class="tm">${Zs(e.last_at,V.value)}</span>
</span>
</span>
<span class="pv">
<${Nc} dialog=${e} draft=${n} />
<span class="hrow tight end">
<${Mc} count=${t} called=${nw(e.id)} />
${i&&r`<${U} name=${i} size="xs" />`}
</span>
</span>
</span>
`}function aw({look:e,dialog:t,count:n,draft:s,view:a,current:i,stop:l,picked:c}){let u=dE[e];return r`<a class=${`dlg ${e}`} href=${L(a,t.id)} data-id=${t.id}
data-unread=${n>0?"":null} data-picked=${c||null} draggable=${!1}
aria-current=${i?"true":null} aria-label=${Sm(t,n)} tabindex=${l?0:-1}>
<${u} dialog=${t} count=${n} draft=${s} view=${a} picked=${c} />
</a>`}var tw,cE,Ac,Pc,Mc,nw,ow,sw,dE,Ga=b(()=>{O();Ge();oe();Ys();x();oa();Se();K();M();N();_m();tw=60*6e4,cE=.7;Ac=({snooze:e})=>r`<span class="sla" title=${e.reason||null}>
<${m} name="alarm-clock" size="s" />
${e.until===null?o("until the client replies"):pt(e.until)}
</span>`;Pc=()=>r`<span class="sla bad"><${m} name="circle-alert" size="s" />${o("not sent")}</span>`;Mc=({count:e,called:t})=>r`
${t&&r`<span class="called" title=${o("You were mentioned")}><${m} name="at-sign" size="s" /></span>`}
${e>0&&r`<span class="count">${e>99?"99+":e}</span>`}
`,nw=e=>qr.value[e]?.no!=null,ow=(e,t)=>t!=="mine"&&e.assignee_id!==null?W(e.assignee_id):null,sw=({dialog:e,picked:t,size:n})=>t?r`<span class=${`av pickedav ${n??""}`} aria-hidden="true">
<${m} name="check" />
<${we} kind=${e.kind} />
</span>`:r`<${U} name=${e.name} face=${e.avatar} size=${n??""}>
<${we} kind=${e.kind} />
<//>`;dE={cards:uE,rows:pE}});var cw={};He(cw,{Search:()=>fE});function fE(){let{q:e}=T.value,[t,n]=g("all"),s=E(null);D(()=>{Ec(e)},[e]),z(()=>{s.current.focus(),s.current.select()},[]);let a=Zn.value?.q===e?Zn.value:null,i=a?.data??(na.value?Zn.value?.data:null),l=c=>{c.key!=="ArrowDown"&&c.key!=="Enter"||(c.preventDefault(),vt(".srh")?.focus())};return r`<main class="main page" id="main">
<header class="bar1 srbar">
<a class="ib only-phone" href=${Kn()} aria-label=${o("Back to the list")}><${m} name="arrow-left" /></a>
<form class="srin" role="search" onSubmit=${c=>c.preventDefault()}>
<${m} name="search" />
<input class="palq" id="q" ref=${s} type="text" inputmode="search" enterkeyhint="search" autocomplete="off"
spellcheck="false" maxlength="200" aria-label=${o("Search in conversations, clients and messages")}
placeholder=${o("Word, name, address or No.")} value=${e} onInput=${c=>xm(c.target.value)}
onKeyDown=${l} />
${e&&r`<button type="button" class="ib small" aria-label=${o("Clear")} onClick=${()=>{xm(""),s.current.focus()}}>
<${m} name="x" size="m" />
</button>`}
</form>
<h1 class="vh">${e?o("Search: {q}",{q:e}):o("Search")}</h1>
</header>
${i&&r`<${gE} data=${i} tab=${t} pick=${n} />`}
<div class="srgrid">
<div class="scroll" role="group" tabindex="0" aria-label=${o("Search results")}
aria-busy=${na.value?"true":null} onKeyDown=${hE}>
<div class="srbody"><${bE} q=${e} data=${i} problem=${a?.problem} tab=${t} pick=${n} /></div>
</div>
</div>
<div class="vh" aria-live="polite">${a?.data?C("{n} found","{n} found",Cm(a.data)):""}</div>
</main>`}function hE(e){let t=[...e.currentTarget.querySelectorAll(".srh")],n=t.indexOf(document.activeElement),s={ArrowDown:n+1,ArrowUp:n-1}[e.key];n<0||s===void 0||(e.preventDefault(),s<0?document.getElementById("q").focus():t[Math.min(s,t.length-1)].focus())}function gE({data:e,tab:t,pick:n}){return r`<div class="bar2 tabsrow">
<div class="tabs flat" role="group" aria-label=${o("Search in")}>
${mE.map(([s,a])=>r`<button type="button" class="tab" aria-current=${t===s?"page":null}
onClick=${()=>n(s)}>
${a()} <span class="n">${ne($E(e,s))}</span>
</button>`)}
</div>
</div>`}function bE({q:e,data:t,problem:n,tab:s,pick:a}){let i=Mt(300,na.value&&!t);if(n)return r`<${le} icon="unplug" title=${o("Search failed")} text=${B(n)}>
<button type="button" class="btn" onClick=${()=>Qv(e)}>${o("Retry")}</button>
<//>`;if(!e.trim())return r`<${le} icon="search" title=${o("What are you looking for?")} text=${o("Words in any form, names, addresses, conversation numbers. Quotes find an exact phrase, a minus excludes a word.")} />`;if(!t)return i?r`<p class="t12 dim srq">${o("Searching…")}</p>`:null;if(!Cm(t))return r`<${le} icon="search" title=${o("Nothing found")} text=${o("Try fewer or different words.")} />`;let l=p=>(s==="all"||s===p)&&t[p].length>0,c=p=>s==="all"?t[p].slice(0,rw):t[p],u=(p,d)=>s==="all"&&t[p].length>rw&&r`<button type="button" class="link t13 srall" onClick=${()=>a(p)}>
${d}
: ${ne(t[p].length)}
</button>`;return r`
${t.other_layout&&r`<p class="t12 dim srq">
${o("Nothing found for “{typed}”. Showing “{read}”, typed in the wrong keyboard layout.",{typed:t.text,read:t.other_layout})}
</p>`}
${l("dialogs")&&r`
<h2 class="rules-h">${o("Conversations")}</h2>
<ul class="card">
${c("dialogs").map(p=>r`<${vE} key=${p.id} dialog=${p} />`)}
</ul>
${u("dialogs",o("All conversations found"))}
`}
${l("contacts")&&r`
<h2 class="rules-h">${o("Clients")}</h2>
<ul class="card">${c("contacts").map(p=>r`<${wE} key=${p.id} contact=${p} />`)}</ul>
${u("contacts",o("All clients found"))}
`}
${l("messages")&&r`
<h2 class="rules-h">${o("Messages found")}</h2>
<ul class="card">${c("messages").map(p=>r`<${yE} key=${p.id} message=${p} />`)}</ul>
${u("messages",o("All messages found"))}
`}
${s!=="all"&&!t[s].length&&r`<${le} icon="search" title=${o("Nothing found")} />`}
`}function vE({dialog:e}){return r`<li>
<a class="srh" href=${L("all",e.id)}>
<${U} name=${e.name} face=${e.avatar}><${we} kind=${e.kind} named /><//>
<span class="grow">
<span class="hrow">
<b class="b6 cut">${e.name}</b>
${e.waiting_since&&r`<${eo} since=${e.waiting_since} />`}
${e.state==="closed"&&r`<span class="tag plain">${o("closed")}</span>`}
</span>
<span class="t13 mut blk srx">
${[o("No. {number}",{number:ne(e.number)}),e.title].filter(Boolean).join(" · ")}
</span>
</span>
<span class="t12 dim srm">${lw(e.last_at)}</span>
</a>
</li>`}function wE({contact:e}){let t=r`
<${U} name=${e.name} />
<span class="grow">
<span class="hrow"><b class="b6 cut"><${iw} text=${e.name} marks=${e.marks} /></b></span>
<span class="t13 mut blk srx">${e.identities.map(n=>n.label).join(" · ")}</span>
</span>
${e.identities.map(n=>r`<${we} kind=${n.kind} named />`)}
`;return r`<li>
${e.dialog_id?r`<a class="srh" href=${L("all",e.dialog_id)}>${t}</a>`:r`<span class="srh">${t}</span>`}
</li>`}function yE({message:e}){let{dialog:t}=e,n=e.operator_id?W(e.operator_id):"",s=e.kind==="note"?`${o("Note")} · ${n}`:e.kind==="out"&&n?`${n} → ${t.name}`:t.name,a=e.kind==="note"?r`<span class="nic"><${m} name="lock" size="m" /></span>`:r`<${we} kind=${t.kind} size="mid" named />`;return r`<li>
<a class="srh" href=${L("all",t.id,e.no)}>
${a}
<span class="grow">
<span class="hrow"><b class="b6 cut">${s}</b></span>
<span class="t13 mut blk srx"><${iw} text=${e.text} marks=${e.marks} /></span>
</span>
<span class="t12 dim srm">${lw(e.created_at)}</span>
</a>
</li>`}var rw,mE,Cm,$E,iw,lw,uw=b(()=>{F();Oo();O();J();Ge();oe();x();cm();Se();K();Xv();N();Le();Ga();rw=5,mE=[["all",()=>o("Everything")],["dialogs",()=>o("Conversations")],["contacts",()=>o("Clients")],["messages",()=>o("Messages found")]];Cm=e=>e.dialogs.length+e.contacts.length+e.messages.length,$E=(e,t)=>t==="all"?Cm(e):e[t].length;iw=({text:e,marks:t})=>cc(e,t).map(n=>n.marked?r`<mark>${n.text}</mark>`:n.text),lw=e=>`${et(e,V.value)}, ${H(e)}`});function Ye({label:e,place:t,across:n=!1,children:s}){let a=Dt(Tm);return ye(),z(()=>{(a.current.querySelector("[aria-checked='true']")??a.current.querySelector("button")).focus({preventScroll:!0})},[]),r`<div class=${"menu pop "+t} role="menu" aria-label=${e} ref=${a}
onKeyDown=${i=>_E(i,n)}>
${s}
</div>`}function _E(e,t){let n=[...e.currentTarget.querySelectorAll("button")],s=n.indexOf(document.activeElement),[a,i]=[(s+1)%n.length,(s-1+n.length)%n.length],l=t?{ArrowRight:a,ArrowLeft:i}:{},c={ArrowDown:a,ArrowUp:i,Home:0,End:n.length-1,...l}[e.key];e.key==="Tab"&&Tm(),c!==void 0&&(e.preventDefault(),e.stopPropagation(),n[c].focus())}var Tm,j,Pn=b(()=>{F();O();ae();N();Le();Tm=()=>{w.value=null};j=({icon:e,checked:t,onPick:n,stay:s,children:a})=>r`<button type="button" class="mi" tabindex="-1"
role=${t===void 0?"menuitem":"menuitemradio"}
aria-checked=${t===void 0?null:String(t)} onClick=${()=>{s||Tm(),n()}}>
<${m} name=${t?"check":e} size="m" />
${a}
</button>`});var Om,bn,SE,pi,dw,CE,Dc,di=b(()=>{x();M();Om={online:()=>o("Online"),lunch:()=>o("Lunch"),training:()=>o("Training"),away:()=>o("Away"),off:()=>o("Off shift")},bn=e=>e?.name||(Om[e?.builtin]??Om.off)(),SE={online:"on",away:"away",off:"off"},pi=e=>`dot ${SE[e]??"off"}`,dw=e=>Om[e.builtin]?.()??"",CE=(e,t)=>e.place-t.place||e.id-t.id,Dc=()=>Object.values(po.value).filter(e=>!e.removed).sort(CE)});function fw(){return w.value!=="me"?null:r`<${Ye} label=${o("My menu")} place="popme">
${Dc().map(e=>r`<button type="button" class="mi" tabindex="-1" role="menuitemradio" key=${e.id}
aria-checked=${String(A.value.status_id===e.id)} onClick=${()=>{w.value=null,Wg(e.id)}}>
<span class="dotbox"><span class=${pi(e.base)}></span></span>
<span class="cut">${bn(e)}</span>
${A.value.status_id===e.id&&r`<span class="mend"><${m} name="check" size="m" /></span>`}
</button>`)}
<div class="msep" role="separator"></div>
<${j} icon="bell" onPick=${ja}>
${o("Notifications")}
${ve.value.notices>0&&r`<span class="count mend">${ve.value.notices}</span>`}
<//>
<${j} icon="settings" onPick=${()=>R(Nt("looks"))}>${o("My settings")}<//>
<div class="msep" role="separator"></div>
<div class="mh" role="presentation">${o("Language")}</div>
<${j} icon="languages" checked=${Ne.value==="ru"} onPick=${()=>Hn("ru")}>
<span lang="ru">Русский</span>
<//>
<${j} icon="languages" checked=${Ne.value==="en"} onPick=${()=>Hn("en")}>
<span lang="en">English</span>
<//>
<div class="mh" role="presentation">${o("Theme")}</div>
<${j} icon="sun-moon" checked=${Gt.value==="system"} onPick=${()=>ts("system")} stay>
${o("System")}
<//>
<${j} icon="sun" checked=${Gt.value==="light"} onPick=${()=>ts("light")} stay>${o("Light")}<//>
<${j} icon="moon" checked=${Gt.value==="dark"} onPick=${()=>ts("dark")} stay>${o("Dark")}<//>
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
<${j} icon="log-out" onPick=${Cv}>${o("Sign out")}<//>
<//>`}var TE,mw,Em,OE,EE,$w,Am=b(()=>{O();Ve();ae();x();ut();K();M();ac();N();Pn();di();TE={operator:()=>o("Operator"),supervisor:()=>o("Supervisor"),administrator:()=>o("Administrator")},mw=e=>TE[e]?.()??"",Em=()=>po.value[A.value.status_id]??{builtin:A.value.presence,base:A.value.presence},OE=()=>{w.value=w.value==="me"?null:"me"},EE=({children:e})=>r`<button type="button" class=${e?"mebtn":"ib"} aria-haspopup="menu"
aria-expanded=${String(w.value==="me")} aria-label=${o("{name}: my menu",{name:A.value.name})}
title=${bn(Em())} onClick=${OE}>
<${U} name=${A.value.name} size="md"><span class=${pi(Em().base)}></span><//>
${e}
</button>`;$w=()=>r`<div class="me">
<${EE}>
<span class="grow">
<span class="nmx cut">${A.value.name}</span>
<br />
<span class="t12 dim">${bn(Em())}</span>
</span>
<//>
<${ov} />
</div>`});function hw(e){if(mi.some(([n])=>n===e))return o("Inbox");let t=Vo(e);return t!==null?rt.value[t]?.name??o("Team"):fi.find(([n])=>n===e)[1]()}var mi,fi,$s,Rc,Va=b(()=>{X();x();jr();M();mi=[["mine",()=>o("Mine")],["unassigned",()=>o("Unassigned")],["all",()=>o("All")]],fi=[["waiting",()=>o("Waiting for us"),"hourglass"],["unread",()=>o("Unread"),"mail-open"],["mentions",()=>o("Mentions"),"at-sign"],["following",()=>o("Following"),"eye"],["snoozed",()=>o("Snoozed"),"alarm-clock"],["failed",()=>o("Not sent"),"circle-alert"],["closed",()=>o("Closed"),"archive"]],$s=$e(()=>Object.values(rt.value).filter(e=>!e.removed).sort((e,t)=>e.name.localeCompare(t.name))),Rc=e=>Vo(e)===null?ve.value[e]:ve.value.teams?.[Vo(e)]??0});function Ao(e,t){try{localStorage.setItem(e,JSON.stringify(t))}catch{}}function aa(e){localStorage.removeItem(e)}function Ya(e){let t=[];for(let n=0;n<localStorage.length;n+=1){let s=localStorage.key(n);if(s.startsWith(e))try{t.push([s.slice(e.length),JSON.parse(localStorage.getItem(s))])}catch{}}return t}var Ic=b(()=>{});function yw(e){Mm.value=e.created_at-Date.now()}function ra(e){let t=pe.peek()?.undo??{messenger:4,email:10};return(e==="email"?t.email:t.messenger)*1e3}var DE,Mm,hs,kw,Mn,Dn,Ja,Rn=b(()=>{X();M();DE=6e4,Mm=_(0);hs=e=>e+Mm.peek(),kw=({kind:e,delivery:t})=>e==="out"&&t?.state==="queued"&&!t.attempts,Mn=e=>e.delivery.not_before-Mm.value,Dn=e=>kw(e)&&e.delivery.not_before-e.created_at>DE,Ja=(e,t=Date.now())=>kw(e)&&!Dn(e)&&e.delivery.not_before>e.created_at&&Mn(e)>t});function _w(e){let t={...Qa.peek()[e.dialog_id]};if(Dn(e))t[e.id]=e;else if(t[e.id])delete t[e.id];else return;Qa.value={...Qa.peek(),[e.dialog_id]:t}}async function Cw(e){try{let{messages:t}=await q(`/api/dialogs/${e}/planned`);Qa.value={...Qa.peek(),[e]:Object.fromEntries(t.map(n=>[n.id,n]))}}catch(t){if(!(t instanceof ce))throw t}}var Qa,xw,Sw,zc=b(()=>{lt();X();J();Rn();Qa=_({}),xw=e=>Object.values(Qa.value[e]??{}).sort((t,n)=>t.delivery.not_before-n.delivery.not_before);dn(e=>{for(let t of e)t.k==="message"&&_w(t.row)});Sw=_w});function IE(e){Xa=`okno.out.${e}.`;let t=Date.now()-RE;wt.value=Ya(Xa).map(([,n])=>({...n,phase:zE(n,t)})).sort((n,s)=>n.at-s.at),gs()}function zE(e,t){return e.phase==="held"||e.phase==="refused"?e.phase:e.at<t?"stale":"queued"}function Rm(e,t,n,s,a=[],i={}){let l={key:Go(),dialog_id:e,kind:t,text:n,seen:s,files:a,more:i,at:Date.now(),phase:"queued"};return Ao(Xa+l.key,l),wt.value=[...wt.value,l],gs(),l.key}function FE(e,t){$i.set(e,t),$i.size>WE&&$i.delete($i.keys().next().value)}function hi(e,t){wt.value=wt.value.map(s=>s.key===e?{...s,...t}:s);let n=wt.value.find(s=>s.key===e);n&&Ao(Xa+e,n)}function Za(e){aa(Xa+e),wt.value=wt.value.filter(t=>t.key!==e)}function Bc(e,t={}){hi(e,{...t,phase:"queued",at:Date.now()}),gs()}function gs(){if(xe.value!=="in"||!Xa)return;let e=new Set;for(let t of wt.value)e.has(t.dialog_id)||(t.phase==="queued"&&jE(t),["queued","sending","held"].includes(t.phase)&&e.add(t.dialog_id))}async function jE(e){hi(e.key,{phase:"sending"});let t=es(e.dialog_id),{key:n,kind:s,text:a,seen:i}=e,l=(e.files??[]).map(c=>c.token);try{let c=await Te("POST",`/api/dialogs/${e.dialog_id}/messages`,{...qE(e.more),key:n,kind:s,text:a,seen:i,files:l});yw(c.message),Sw(c.message),FE(n,c.message),Q({t:"result",...c,sentAtRev:t}),Aw.set(`${e.dialog_id}.${s}`,Date.now()),Za(n),gs()}catch(c){KE(e,c)}}function qE(e={}){if(!e.not_before||e.not_before>Date.now())return e;let{not_before:t,...n}=e;return n}function KE(e,t){t.offline||t.status===401||t.status===429||t.status>=500?hi(e.key,{phase:"queued",tries:(e.tries??0)+1,code:t.code}):t.code==="conversation-changed"?hi(e.key,{phase:"held",came:t.detail.messages,last_no:t.detail.last_no}):(hi(e.key,{phase:"refused",code:t.code}),gs())}var RE,LE,wt,Xa,Tw,Dm,Ow,Ew,Aw,BE,Nw,Pw,WE,$i,Mw,Dw,No=b(()=>{lt();X();J();Ic();fl();zc();M();Rn();RE=3600*1e3,LE=5e3,wt=_([]),Xa="";Tw=e=>wt.value.filter(t=>t.dialog_id===e),Dm=({phase:e})=>["held","refused","stale"].includes(e),Ow=e=>wt.value.some(t=>t.dialog_id===e&&Dm(t)),Ew=e=>wt.value.find(t=>t.dialog_id===e&&t.phase==="held"),Aw=new Map,BE=5e3,Nw=(e,t)=>Tw(e).some(n=>n.kind===t)||Date.now()-(Aw.get(`${e}.${t}`)??0)<BE,Pw=(e,t,n)=>Tw(e).some(s=>s.kind===t&&s.text===n.trim());WE=50,$i=new Map,Mw=e=>$i.get(e);Dw=e=>Bc(e.key,{seen:e.last_no,came:void 0});Pa(IE);ss(gs);setInterval(()=>{wt.value.some(e=>e.phase==="queued")&&gs()},LE);window.addEventListener("online",gs)});function Rw(e){gi.set(e,{upto:I.peek().logs[e]?.seen??0,since:new Map})}function Lw(e,t){let n=gi.get(e);n&&(n.upto=Math.max(n.upto,t))}function Iw(e,t){let n=gi.get(e);if(!n)return;Lm(n);let s=new Set(t);for(let a of n.since.keys())s.has(a)||n.since.delete(a);for(let a of s)a>n.upto&&!n.since.has(a)&&n.since.set(a,Date.now())}function Lm(e){let t=Date.now()-UE;for(let[n,s]of e.since)s>t||(e.upto=Math.max(e.upto,n),e.since.delete(n))}function zw(e,t,n){let s=I.peek().logs[e]?.items??{},a=t;for(;a<n&&s[a+1]&&!HE(s[a+1]);)a+=1;return a}function bs(e){let t=gi.get(e);return t?(Lm(t),zw(e,t.upto,Math.max(t.upto,...t.since.keys()))):null}function Bw(e,t){let n=gi.get(e);return n?(Lm(n),zw(e,t,n.upto)):t}var UE,gi,HE,ia=b(()=>{M();UE=1e3,gi=new Map;HE=({kind:e,author:t,delivery:n})=>(e==="out"||e==="note")&&t.operator_id!==I.peek().me?.id&&n?.state!=="cancelled"});function JE(e){Wc=`okno.draft.${e}.`;let t=Ya(Wc).map(([n,s])=>[n,typeof s=="string"?{text:s,at:0,dirty:!0}:s]);Lt.value=Object.fromEntries(t),vs.value={}}function ws(e,t){let n={...Lt.value};t&&(qc(t)||t.dirty)?(n[e]=t,Ao(Wc+e,t)):(delete n[e],aa(Wc+e)),Lt.value=n}function Fm(e,t){let n=Lt.peek()[e];Uw(e);let s={text:"",...n,seen:QE(e,n),...t,at:n?.at??0,dirty:!0};if(!qc(s)&&!n?.at&&!la.has(e)&&!Fc.has(e)){ws(e,null);return}ws(e,s),clearTimeout(la.get(e)),la.set(e,setTimeout(()=>jm(e),GE))}function QE(e,t){let n=Number(e.split(".")[0]),s=t&&qc(t)?t.seen??null:null;return s===null?bs(n):Bw(n,s)}function jw(e,t){let n=Ln(e,t);clearTimeout(la.get(n)),la.delete(n),Uw(n),ws(n,null)}function qw(){for(let e in Lt.peek())Lt.peek()[e].dirty&&jm(e)}async function jm(e){clearTimeout(la.get(e)),la.delete(e);let t=Lt.peek()[e];if(!t?.dirty||xe.peek()!=="in")return;let[n,s]=e.split("."),a=bi(t);Fc.set(e,{what:a,until:Date.now()+VE});try{let{at:i}=await Te("PUT",`/api/dialogs/${n}/draft`,{mode:s,text:t.text,head:jc(t),seen:t.seen??null});Kw(e,a,i)}catch(i){i.status===404&&ws(e,null)}}function Kw(e,t,n){let s=Lt.peek()[e];s&&ws(e,{...s,at:n,dirty:bi(s)!==t})}function XE(e){for(let t in e)for(let n in e[t])zm(Number(t),n,e[t][n]);for(let t in Lt.peek()){let[n,s]=t.split(".");!e[n]?.[s]&&!(Fc.get(t)?.until>Date.now())&&zm(Number(n),s,void 0)}}function ZE(e,t){for(let n of YE)zm(e,n,t[n])}function zm(e,t,n){let s=Ln(e,t),a=Lt.peek()[s],i=Fc.get(s);if(!n){if(!a||a.dirty)return;if(Nw(e,t)){ws(s,{...a,dirty:!0}),jm(s);return}ws(s,null);return}if(i?.what===bi(n)){Kw(s,i.what,n.at);return}n.at<=(a?.at??0)||a?.dirty&&a.at||!a&&Pw(e,t,n.text)||(a&&qc(a)&&bi(a)!==bi(n)&&(vs.value={...vs.value,[s]:{text:a.text,head:jc(a),seen:a.seen??null}}),ws(s,{text:n.text,head:n.head,at:n.at,seen:n.seen??null,dirty:!1}))}function Uw(e){if(!(e in vs.peek()))return;let{[e]:t,...n}=vs.peek();vs.value=n}var GE,VE,YE,Lt,Im,vs,Wc,la,Fc,jc,bi,qc,Ln,Jt,Bm,Wm,Ww,to,tn,ys,Fw,Hw,Gw,nn=b(()=>{lt();X();J();Ic();No();ia();GE=800,VE=5e3,YE=["reply","note"],Lt=_({}),Im=_({}),vs=_({}),Wc="",la=new Map,Fc=new Map,jc=e=>{let{subject:t=null,cc:n="",bcc:s="",to:a=null}=e?.head??{};return t!==null||n||s||a?{subject:t,cc:n,bcc:s,to:a}:null},bi=e=>JSON.stringify([e.text,jc(e)]),qc=e=>!!(e.text.trim()||jc(e));Ln=(e,t)=>`${e}.${t}`,Jt=(e,t)=>Lt.value[Ln(e,t)]?.text??"",Bm=e=>Lt.value[Ln(e,"reply")]?.head??null,Wm=(e,t)=>Lt.peek()[Ln(e,t)]?.seen??null,Ww=(e,t)=>Lt.value[Ln(e,t)]?.dirty===!1,to=e=>Im.value[e]??"reply",tn=(e,t)=>{Im.value={...Im.value,[e]:t}};ys=(e,t,n,s=null)=>Fm(Ln(e,t),{text:n.trim()?n:"",...s!==null&&{seen:s}}),Fw=(e,t)=>Fm(Ln(e,"reply"),{head:t});Hw=(e,t)=>vs.value[Ln(e,t)],Gw=(e,t)=>Fm(Ln(e,t),vs.peek()[Ln(e,t)]);ab((e,{entered:t})=>{t&&JE(e.me.id),XE(e.drafts)});Pa(qw);ss(qw);dn(e=>{for(let t of e)t.k==="draft"&&ZE(t.id,t.row)})});function xs(){ks=!1,tA()&&requestAnimationFrame(()=>{!ks&&!w.peek()&&!nr(document.activeElement)&&vi()?.focus({preventScroll:!0})})}function nA(e){let t=vi();t.focus({preventScroll:!0}),t.setRangeText(e,t.selectionStart,t.selectionEnd,"end"),t.dispatchEvent(new Event("input",{bubbles:!0}))}function Uc(){clearTimeout(er?.timer),er=null}function ty(){let{run:e,still:t}=er;Uc(),t()&&e()}function Gc(e,t,{settled:n=!0,pause:s=!0}={}){if(Vc(e)||n&&!Mg(e.timeStamp))return;if(!s||!tr(e)){t();return}let{dialog:a}=T.peek();er={letter:e.key,run:t,still:()=>T.peek().dialog===a&&!w.peek(),timer:setTimeout(ty,Km)}}function Vc(e){let t=e.timeStamp-qm<Km;return tr(e)&&(qm=e.timeStamp),t}function Kc(e){e.preventDefault(),e.stopImmediatePropagation()}function oA(e){let t=nr(e.target),n=qa(Co(e),t),s=e.ctrlKey||e.metaKey;(t?Jw.get(e.code)===e.target&&!(s&&(n||e.key==="Enter")):n?.walks||!(n||tr(e)||e.key==="Enter"||e.key===" "))||Kc(e)}function sA(e){if(tr(e)&&/\p{L}/u.test(e.key)){let{letter:t}=er;if(Uc(),qm=e.timeStamp,qa(Co(e))?.id==="undo"||!vi()){Kc(e);return}nA(t),e.stopImmediatePropagation()}else e.key==="Escape"?(Uc(),Kc(e)):(tr(e)||e.key==="Enter")&&(Kc(e),ty(),requestAnimationFrame(()=>aA(e)))}function aA({code:e,key:t}){let n=document.activeElement;!w.peek()||!n?.closest("[role=dialog], [role=menu]")||(t==="Enter"?n.click():n.dispatchEvent(new KeyboardEvent("keydown",{code:e,key:t,bubbles:!0,cancelable:!0})))}function rA(e){return ks||!tr(e)||nr(e.target)||w.peek()||qe.peek()||e.isComposing||!Yw&&Qw.some(t=>t())?!1:T.peek().page==="inbox"&&!!(T.peek().dialog&&vi())}function iA(e){if(xe.peek()==="in"){if(e.repeat){oA(e);return}if(Jw.set(e.code,e.target),er){sA(e);return}["Tab","Escape","F6"].includes(e.key)&&(ks=!0),rA(e)&&(vi().focus({preventScroll:!0}),e.stopImmediatePropagation())}}var Km,eA,Vw,ks,Yw,qm,er,Jw,Qw,Xw,nr,Zw,Hc,vi,ey,tA,tr,_s=b(()=>{ae();J();Et();fo();K();Km=300,eA="input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]",Vw=".dock .comp textarea",ks=!1,Yw=!1,qm=-Km,er=null,Jw=new Map,Qw=[],Xw=e=>{Qw.push(e)},nr=e=>!!e?.closest?.(eA),Zw=()=>ks,Hc=()=>{ks=!0},vi=()=>document.querySelector(Vw),ey=e=>e.target,tA=()=>matchMedia("(min-width: 720px) and (hover: hover)").matches,tr=e=>/^[\p{L}\p{N}]$/u.test(e.key)&&!e.ctrlKey&&!e.metaKey&&!e.altKey;window.addEventListener("keydown",iA,{capture:!0});window.addEventListener("pointerdown",e=>{ks=!1,Yw=!!ey(e)?.closest?.("#talk"),Uc()},{capture:!0});document.addEventListener("focusin",e=>{ey(e)?.matches?.(Vw)&&(ks=!1)})});function nf(e,t=9){let n=[{id:"hour",at:Math.ceil((e+36e5)/6e4)*6e4}];return _t(e,0,18)-e>36e5&&n.push({id:"evening",at:_t(e,0,18)}),n.push({id:"tomorrow",at:_t(e,1,t)}),yi(e)>1&&n.push({id:"monday",at:_t(e,yi(e),9)}),n}function py(e,t){let s=(new Date(e,t,1).getDay()+6)%7,a=new Date(e,t+1,0).getDate(),i=[...Array(s).fill(null),...Array.from({length:a},(l,c)=>new Date(e,t,c+1).getTime())];for(;i.length%7;)i.push(null);return Array.from({length:i.length/7},(l,c)=>i.slice(c*7,c*7+7))}function dy(e){let t=/^\s*(\d{1,2})[:.\s]?(\d{2})\s*$/.exec(e);if(!t)return null;let[n,s]=[Number(t[1]),Number(t[2])];return n<24&&s<60?[n,s]:null}var _t,yi,uy,ki=b(()=>{_t=(e,t,n,s=0)=>{let a=new Date(e);return a.setDate(a.getDate()+t),a.setHours(n,s,0,0)},yi=e=>(1-new Date(e).getDay()+7)%7||7;uy=e=>[...nf(e,10),{id:"client",at:null}]});function Mo(e){let{dialog:t}=T.peek();t&&(tn(t,e),lc(()=>requestAnimationFrame(()=>vt(".comp textarea")?.focus())))}var Qc=b(()=>{K();Oo();en();nn()});function dA(e,t){let n=`@${t.name}`.toLocaleLowerCase(),s=e.toLocaleLowerCase();for(let a=s.indexOf(n);a>=0;a=s.indexOf(n,a+1))if(!pA.test(s[a+n.length]??""))return!0;return!1}function fy(e,t){let n=/(^|[\s(«"])@([\p{L}\p{N}. -]{0,40})$/u.exec(e.slice(0,t));return n&&{from:t-n[2].length-1,query:n[2]}}function $y(e){let t=e.trim().toLocaleLowerCase(),n=({name:s})=>s.toLocaleLowerCase().startsWith(t)||s.toLocaleLowerCase().split(/\s+/).some(a=>a.startsWith(t));return my().filter(n).sort((s,a)=>s.name.localeCompare(a.name)).slice(0,8)}var my,pA,Xc,Zc=b(()=>{M();my=()=>Object.values(Pe.value).filter(e=>e.active&&e.id!==A.value.id),pA=/[\p{L}\p{N}]/u;Xc=e=>e.includes("@")?my().filter(t=>dA(e,t)):[]});function sn(e,{open:t,...n}){t!==void 0&&(of.value={...of.peek(),[e]:t}),Object.keys(n).length&&Fw(e,{...Bm(e),...n})}function af(e){for(let n of["cc","bcc"]){let s=yn(e[n]).find(a=>!sf(a));if(s)return{field:n,value:s}}return yn(e.cc).length+yn(e.bcc).length>fA?{field:"cc",value:null}:null}function by(e){let{subject:t,cc:n,bcc:s,to:a}=eu(e),i={subject:t??null,cc:yn(n),bcc:yn(s),to:a??null};return i.subject!==null||i.to||i.cc.length||i.bcc.length?i:void 0}var mA,fA,of,eu,hy,yn,sf,gy,xi=b(()=>{X();nn();mA=/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[^\s@.,;:<>()"\\/]+(\.[^\s@.,;:<>()"\\/]+)+$/i,fA=20,of=_({}),eu=e=>({...Bm(e),open:!!of.value[e]});hy=e=>sn(e,{open:!1}),yn=e=>[...new Set((e??"").split(/[,;\s]+/).map(t=>t.trim().toLowerCase()).filter(Boolean))],sf=e=>e.length<=254&&mA.test(e),gy=e=>af(eu(e))});function Do(e,t,n){let{[`${e}.${t}`]:s,...a}=rf.peek();rf.value=n===null?a:{...a,[`${e}.${t}`]:n}}var rf,ca,_i=b(()=>{X();rf=_({}),ca=(e,t)=>rf.value[`${e}.${t}`]??null});function hA(e){Ro=`okno.up.${e}.`,Ke.value=[...Ya(Ro).map(([,t])=>t),...gA()],ua.value={},Cs.value={}}function gA(){try{return JSON.parse(sessionStorage.getItem(yy())??"[]").map(e=>({...e,state:"refused",code:e.state==="refused"?e.code:"lost"}))}catch{return[]}}function Si(e,t,n,s="reply"){let a=Math.min(n.max_file||lf,lf),i=(n.max_files||10)-dt(e,s).filter(c=>c.state!=="refused").length,l=[...t].map(c=>{let u={id:Go(),dialog_id:e,mode:s,name:c.name||"image.png",size:c.size,type:c.type,state:"waiting",share:0,source:c,seen:bs(e)};return c.size>a?{...u,state:"refused",code:"too-large",limit:a}:c.size?i<=0?{...u,state:"refused",code:"too-many",limit:n.max_files||10}:(i-=1,u):{...u,state:"refused",code:"empty"}});Ke.value=[...Ke.value,...l],cr()}function Ss(e,t){return Ke.value=Ke.value.map(n=>n.id===e?{...n,...t}:n),Ke.value.find(n=>n.id===e)}function cr(){if(xe.peek()!=="in")return;let e=Ke.peek().filter(t=>t.state==="uploading").length;for(let t of Ke.peek().filter(n=>n.state==="waiting").slice(0,Math.max(0,$A-e)))bA(t)}function bA(e){let t=new XMLHttpRequest;tu.set(e.id,t),Ss(e.id,{state:"uploading",share:0}),t.open("POST",`/api/uploads?${new URLSearchParams({name:e.name})}`),t.setRequestHeader("Content-Type",e.type||"application/octet-stream"),t.responseType="json",t.upload.onprogress=n=>{n.lengthComputable&&Ss(e.id,{share:Math.floor(n.loaded/n.total*100)})},t.onload=()=>vy(e,t.status,t.response),t.onerror=()=>vy(e,0,null),t.send(e.source)}function vy(e,t,n){if(tu.delete(e.id),t===401&&(xe.value="expired"),t===201){let i=Ss(e.id,{state:"done",share:100,file:n.file,source:void 0});i&&Ao(Ro+e.id,i)}else t===413?Ss(e.id,{state:"refused",code:"too-large",limit:n?.limit??lf}):Ss(e.id,{state:"failed",code:t?n?.code??`http-${t}`:"offline"});cr();let{dialog_id:s,mode:a="reply"}=Ke.peek().find(i=>i.id===e.id)??e;Cs.peek()[s]?.mode===a&&!Lo(dt(s,a))&&!no(dt(s,a)).length&&an(s),xy(s,a)}function xy(e,t){let n=ua.peek()[e];if(n===void 0||n.mode!==(t??"reply"))return;let s=dt(e,n.mode);Lo(s)||(an(e),wy?.(e,n))}function an(e){for(let t of[ua,Cs]){if(t.peek()[e]===void 0)continue;let{[e]:n,...s}=t.peek();t.value=s}}function ou(e,t){an(e);for(let n of dt(e,t))n.state==="failed"&&Ss(n.id,{state:"waiting",code:void 0});cr()}function _y(e,t){Ke.value=Ke.value.map(n=>n.dialog_id===e?{...n,dialog_id:t}:n);for(let n of Ke.value)n.dialog_id===t&&n.state==="done"&&Ao(Ro+n.id,n)}function su(e,t){for(let n of no(dt(e,t)))uf(n.id)}function Sy(e){Ss(e,{state:"waiting",code:void 0}),cr()}function vA(){for(let e of Ke.peek())e.state==="failed"&&e.code==="offline"&&Ss(e.id,{state:"waiting"});cr()}function uf(e){let t=Ke.peek().find(n=>n.id===e);tu.get(e)?.abort(),tu.delete(e),aa(Ro+e),Ke.value=Ke.value.filter(n=>n.id!==e),!no(dt(t.dialog_id,t.mode??"reply")).length&&Cs.peek()[t.dialog_id]&&an(t.dialog_id),t.file&&fetch(`/api/uploads/${t.file.token}`,{method:"DELETE"}).catch(()=>{}),cr(),xy(t.dialog_id,t.mode)}function au(e,t){let n=dt(e,t).filter(s=>s.state==="done");for(let s of n)aa(Ro+s.id);return Ke.value=Ke.value.filter(s=>!n.includes(s)),n.map(s=>s.file)}function ru(e,t,n="reply",s=null,a=[]){let i=t.map(c=>({id:Go(),dialog_id:e,mode:n,name:c.name,size:c.size,state:"done",share:100,file:c,seen:s}));for(let c of i)Ao(Ro+c.id,c);let l=a.map(c=>({id:Go(),dialog_id:e,mode:n,name:c.name,size:c.size,state:"refused",code:"gone"}));Ke.value=[...Ke.value,...i,...l]}var $A,lf,Ke,ua,Cs,Ro,wy,tu,yy,ky,dt,Lo,no,cf,nu,ur=b(()=>{lt();X();J();Ic();fl();ia();$A=2,lf=25*1024*1024,Ke=_([]),ua=_({}),Cs=_({}),Ro="",wy=null,tu=new Map;yy=()=>`${Ro}unfinished`;me(()=>{if(!Ke.value.length&&!Ro)return;let e=Ke.value.filter(t=>t.state!=="done").map(({source:t,share:n,...s})=>s);try{sessionStorage.setItem(yy(),JSON.stringify(e))}catch{}});ky=e=>{wy=e},dt=(e,t="reply")=>Ke.value.filter(n=>n.dialog_id===e&&(n.mode??"reply")===t),Lo=e=>e.some(t=>t.state==="waiting"||t.state==="uploading");pb(()=>Lo(Ke.peek()));no=e=>e.filter(t=>t.state==="failed"||t.state==="refused");cf=(e,t)=>{ua.value={...ua.value,[e]:t}};nu=(e,t)=>{Cs.value={...Cs.value,[e]:t}};Pa(hA);ss(vA)});function yA(e,t){let n=dt(e,t).map(s=>s.seen??null).filter(s=>s!==null);return Wm(e,t)??(n.length?Math.min(...n):bs(e)??0)}function pf(e,t,n={}){if(n.then&&Hs())return;let s={mode:t,how:n,seen:yA(e,t)};Lo(dt(e,t))?cf(e,s):Oy(e,s)}function Oy(e,t){let{mode:n,how:s,seen:a}=t,i=Jt(e,n).trim(),l=dt(e,n),c=no(l);if(!i&&c.length===l.length)return;if(an(e),c.length){nu(e,t),kA(e);return}let u=au(e,n),p=Rm(e,n,i,a,u,n==="note"?xA(e,i):_A(e,s));jw(e,n),Do(e,n,null),n==="reply"&&(hy(e),Py(e,p,s)),s.then==="close"&&gm(e),I.peek().logs[e]?.later&&Kl(e)}function Ey(e,t){ou(e,t.mode),cf(e,t)}function kA(e){if(T.peek().dialog===e)return;let t=I.peek().dialogs[e]?.name??o("the client");ge(o("Not sent to {name} yet: a file was not uploaded",{name:t}),{action:()=>lu(e),label:o("Open"),ms:Dy})}function Ay(e,t){su(e,t.mode),pf(e,t.mode,t.how)}function iu(e,t,n,s){if(Hs())return;let a=ra(I.peek().dialogs[e]?.kind)||void 0,i=Rm(e,"reply",t,n,[],df({undo_ms:a,...s}));Py(e,i,s),s.then==="close"&&gm(e)}function xA(e,t){let n=Xc(t).map(s=>s.id);return df({reply_to_no:ca(e,"note"),mentions:n.length?n:void 0})}function _A(e,{then:t,at:n}){let s=I.peek().dialogs[e],a=!!(s&&Qe(s)?.can?.subject);return df({reply_to_no:ca(e,"reply"),letter:a?by(e):void 0,formatted:a,undo_ms:n?void 0:ra(s?.kind)||void 0,not_before:n?hs(n):void 0,then:t})}function Py(e,t,{then:n,at:s,snooze_until:a}){let i=()=>{My(t,n,e)};n==="close"?ie(wv(e),{keep:!0,undo:i}):n==="snooze"?ie(yv(e,a),{icon:"alarm-clock",undo:i}):s?ie($c(e,s),{icon:"calendar-clock",undo:i}):ra(I.peek().dialogs[e]?.kind)&&Rg(i,ra(I.peek().dialogs[e]?.kind)+wA)}function My(e,t,n){let s=wt.peek().find(i=>i.key===e);if(s&&s.phase!=="sending"){Ts(s);return}if(!s){let i=Mw(e);i&&In(i,t,n);return}let a=me(()=>{wt.value.find(l=>l.key===e)?.phase!=="sending"&&At(()=>queueMicrotask(()=>{a(),My(e,t,n)}))})}function SA({dialog_id:e,phase:t}){if(T.peek().dialog===e)return;let n=I.peek().dialogs[e]?.name??o("the client"),s=t==="held"?o("Not sent to {name} yet: the conversation changed while you were writing",{name:n}):o("Not sent to {name}",{name:n});ge(s,{action:()=>lu(e),label:o("Open"),ms:Dy})}async function In(e,t=e.data.then,n=e.dialog_id){let s;try{s=await ee(`/api/messages/${e.id}/cancel`,{})}catch(a){if(a.code!=="already-sent"){ze(()=>{throw a});return}ge(o("Already sent")),t&&await ze(()=>ee(`/api/dialogs/${n}/${t==="close"?"reopen":"unsnooze"}`,{}))&&lu(n);return}Q({t:"result",message:s.message}),Ry(n,"reply",e.data.typed??e.text,e.no,s.files,CA(e.files??[],s.files)),Do(n,"reply",e.reply_to_no),e.letter&&sn(n,{subject:e.letter.subject,cc:e.letter.copies.join(", "),bcc:e.letter.blind.join(", "),to:e.letter.recipients[0]}),ie(kv(n),{icon:"undo-2"})}function CA(e,t){let n=t.map(s=>s.name);return e.filter(s=>{let a=n.indexOf(s.name);return a>=0&&n.splice(a,1),a<0})}function Ry(e,t,n,s,a=[],i=[]){let l=Jt(e,t),c=Math.max(s,Wm(e,t)??0);tn(e,t),ys(e,t,l&&l!==n?[n,l].filter(Boolean).join(`
`):n,c),ru(e,a,t,c,i),lu(e),Mo(t)}function Ts(e){let{more:t={}}=e;Za(e.key),Ry(e.dialog_id,e.kind,e.text,e.last_no??e.seen,Ty(e)?[]:e.files??[],Ty(e)?e.files??[]:[]),t.reply_to_no&&Do(e.dialog_id,e.kind,t.reply_to_no),t.letter&&sn(e.dialog_id,{subject:t.letter.subject??void 0,cc:t.letter.cc.join(", "),bcc:t.letter.bcc.join(", "),to:t.letter.to??void 0})}function Ly(e){Za(e.key),ie(xv(e.dialog_id),{icon:"x",undo:()=>Ts(e)})}var wA,df,Ny,Dy,Cy,Ty,lu,mf,Io=b(()=>{X();Ve();Qc();ps();J();Zc();nn();x();xi();fo();No();_i();K();ia();M();lt();Re();Rn();Kt();ur();wA=500;ky(Oy);df=e=>Object.fromEntries(Object.entries(e).filter(([,t])=>t!=null&&t!==!1));Ny=e=>!!(e&&!e.blocked_at&&Qe(e)&&Qe(e).health!=="removed");Dy=6e4,Cy=new Map;me(()=>{for(let e of wt.value.filter(Dm))Cy.get(e.key)!==e.phase&&(Cy.set(e.key,e.phase),At(()=>SA(e)))});Ty=e=>e.phase==="refused"&&e.code==="file-gone";lu=e=>{T.peek().dialog!==e&&R(L(T.peek().view,e))};mf=(e,t)=>ze(async()=>{let n=await ee(`/api/messages/${e.id}/plan`,{not_before:t&&hs(t)});Q({t:"result",...n})})});function cu(){let[e,t]=g(!1),[n,s]=g(""),a=E(null),i=E(0);return z(()=>{e&&a.current?.focus()},[e]),{on:e,setOn:t,text:n,setText:s,field:a,seen:i,ready:c=>{let u=n.trim();return e&&!u?(a.current?.focus(),!1):(c(e?u:null,i.current),!0)}}}function uu({dialog:e,telling:t}){if(!Ny(e))return null;let{on:n,setOn:s,text:a,setText:i,field:l,seen:c}=t,u=p=>{a.trim()||(c.current=bs(e.id)??0),i(p)};return r`
<label class="hrow t13 tellc">
<input class="tog" type="checkbox" role="switch" aria-label=${o("Tell the client")} checked=${n}
onChange=${p=>s(p.currentTarget.checked)} />
${o("Tell the client")}
</label>
${n&&r`<textarea class="input tellw" rows="2" ref=${l} maxlength="4000" aria-required="true"
aria-label=${o("Message to the client")} placeholder=${o("Message to the client")} value=${a}
onInput=${p=>u(p.currentTarget.value)}></textarea>`}
`}var ff=b(()=>{F();O();x();ia();Io()});function pu({label:e,title:t,usual:n,given:s=null,hour:a="10:00",words:i={},deed:l,icon:c=null,place:u="popsnz",onPick:p,onShut:d,children:h,below:f}){let $=E(V.value).current,y=E(n($)).current,[S,k]=g(0),[v,P]=g(s?{day:TA(s),text:OA(s),used:!0}:{day:_t($,1,0),text:a,used:!1}),G=Dt(d);ye(),z(()=>G.current.querySelector(".mi")?.focus({preventScroll:!0}),[]);let ue=dy(v.text),Bt=ue?_t(v.day,0,...ue):null,cn=v.used&&Bt!==null&&Bt<=Date.now(),mt=v.used&&(ue===null||cn),Ce=v.used?Bt:y[S].at,ft=Z=>{p(Z)!==!1&&d()},re=Z=>{Z.preventDefault(),Z.stopPropagation(),mt||ft(Ce)},de=Z=>{let be={ArrowDown:1,ArrowUp:-1}[Z.key];if(!be)return;Z.preventDefault();let Ie=(S+be+y.length)%y.length;k(Ie),P({...v,used:!1}),Z.currentTarget.querySelectorAll(".mi")[Ie].focus()};return r`<form class=${`menu pop when ${u}`} role="dialog" aria-label=${e} ref=${G} onSubmit=${re}>
<div class="snzg">
<div role="group" aria-label=${t} onKeyDown=${de}>
<div class="mh">${t}</div>
${y.map((Z,be)=>r`<button type="button" key=${Z.id} class=${!v.used&&be===S?"mi on":"mi"}
onFocus=${()=>{k(be),s||P({...v,used:!1})}} onClick=${()=>ft(Z.at)}>
<${m} name=${Iy[Z.id][1]} size="m" />
<span class="cut">${i[Z.id]?.()??Iy[Z.id][0]()}</span>
${Z.at!==null&&r`<span class="hrow end t12 dim num">
${Z.id==="hour"||Z.id==="evening"?H(Z.at):Ab(Z.at,$)}
</span>`}
</button>`)}
</div>
<${AA} own=${v} began=${$} onChange=${Z=>P({...v,...Z,used:!0})}
wrong=${mt} />
</div>
<div class="snzf">
${h}
<span class="t12 dim grow snzw">
${mt?r`<span class="hint bad" role="alert">
${cn?o("This time has passed"):o("Type the time like 10:00")}
</span>`:Ce===null?o("Until the client replies"):`${ko(Ce,$)}, ${H(Ce)}`}
</span>
<button type="submit" class="btn primary" disabled=${mt}>
${c&&r`<${m} name=${c} size="s" />`}
${l}
<kbd>Enter</kbd>
</button>
</div>
${f}
</form>`}function AA({own:e,began:t,onChange:n,wrong:s}){let a=new Date(e.day),[i,l]=g([a.getFullYear(),a.getMonth()]),c=E(null),u=_t(t,0,0),[p,d]=i,h=Eb(new Date(p,d,1).getTime()),f=new Date(p,d,1)<=new Date(t),$=k=>{let v=new Date(i[0],i[1]+k,1);l([v.getFullYear(),v.getMonth()])},y=k=>{n({day:k});let v=new Date(k);l([v.getFullYear(),v.getMonth()])},S=k=>{let v=EA[k.key];v&&(k.preventDefault(),y(Math.max(u,_t(e.day,v,0))),requestAnimationFrame(()=>c.current?.querySelector("[aria-pressed='true']")?.focus()))};return r`<div class="snzc">
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
<thead><tr>${Nb().map(k=>r`<th scope="col" key=${k}>${k}</th>`)}</tr></thead>
<tbody>
${py(...i).map((k,v)=>r`<tr key=${v}>
${k.map((P,G)=>r`<td key=${G}>
${P!==null&&r`<${NA} day=${P} today=${u} own=${e} onPick=${y} weekend=${G>4} />`}
</td>`)}
</tr>`)}
</tbody>
</table>
<div class="hrow">
<input class="input numin" aria-label=${o("Time")} inputmode="numeric" aria-invalid=${s?"true":null}
value=${e.text} onInput=${k=>n({text:k.currentTarget.value})} />
<span class="t12 dim">${ko(e.day,t)}</span>
</div>
</div>`}function NA({day:e,today:t,own:n,onPick:s,weekend:a}){let i=new Date(e).getDate(),l=n.used&&e===n.day;return r`<button type="button" class=${a?"off":""} disabled=${e<t} aria-label=${ko(e,0)}
aria-current=${e===t?"date":null} aria-pressed=${String(l)}
tabindex=${e===n.day||e===t&&n.day<t?0:-1} onClick=${()=>s(e)}>
${i}
</button>`}var Iy,TA,OA,EA,$f=b(()=>{F();O();Ge();oe();x();ki();N();Le();Iy={hour:[()=>o("In an hour"),"hourglass"],evening:[()=>o("This evening"),"sunset"],tomorrow:[()=>o("Tomorrow"),"sunrise"],monday:[()=>o("On Monday"),"calendar"],client:[()=>o("Until the client replies"),"message-circle"]},TA=e=>_t(e,0,0),OA=e=>{let t=new Date(e);return[t.getHours(),t.getMinutes()].map(n=>String(n).padStart(2,"0")).join(":")};EA={ArrowLeft:-1,ArrowRight:1,ArrowUp:-7,ArrowDown:7}});var By={};He(By,{Snooze:()=>hf,SnoozeMenu:()=>zy,SnoozeStrip:()=>gf});function zy({label:e,onPick:t,dialog:n=null,waitingSince:s=null,onShut:a=PA}){let[i,l]=g(""),c=cu(),u=s!==null&&!c.on&&r`<p class="hint snzh">
<${m} name="circle-alert" size="s" /> ${o("The client has been waiting for {span}. Snoozing does not stop the wait.",{span:An(V.value-s)})}
</p>`;return r`<${pu} label=${e} title=${o("Snooze until")} usual=${uy}
deed=${c.on?o("Send and snooze"):o("Snooze")}
onPick=${p=>c.ready((d,h)=>t(p,i.trim(),d,h))} onShut=${a}
below=${u}>
<input class="input" aria-label=${o("Waiting reason (optional)")} placeholder=${o("Reason for the team")}
maxlength="500" value=${i} onInput=${p=>l(p.currentTarget.value)} />
<${uu} dialog=${n} telling=${c} />
<//>`}function hf({dialog:e}){let t=(n,s,a,i)=>a?iu(e.id,a,i,{then:"snooze",snooze_until:n,reason:s}):_c(e.id,n,s);return r`<${zy} label=${o("Snooze")} dialog=${e} waitingSince=${e.waiting_since}
onPick=${t} />`}function gf({dialog:e}){if(!e?.snooze||e.state!=="open")return null;let{until:t,reason:n}=e.snooze,s=t===null?o("Snoozed until the client replies"):o("Snoozed until {day}, {time}",{day:ko(t,V.value),time:H(t)});return r`<div class="banner aside">
<${m} name="alarm-clock" size="m" />
<span class="grow cut">${s}${n&&r` · <span class="b4">${n}</span>`}</span>
<button type="button" class="btn small" onClick=${()=>fs(e.id)}>${o("Unsnooze")}</button>
</div>`}var PA,du=b(()=>{F();O();ae();Ge();oe();x();ki();Kt();Io();N();ff();$f();PA=()=>{w.value=null}});function pr(e){let t=qt(e),n=po.value[e.status_id];return!n||n.base!==t||n.builtin===t&&!n.name?bf(t):bn(n)}function da(e){let t=Nn.value?.[e.id]?.load;return t===void 0?"":e.capacity?o("{n} of {all}",{n:t,all:e.capacity}):String(t)}function MA(e){if(!Nn.value||e.length<2)return null;let t=s=>Nn.value[s.id]?.load??0,n=e.reduce((s,a)=>t(a)<t(s)?a:s);return e.every(s=>s===n||t(s)>t(n))?n.id:null}function RA(e,t,n){let s=t.trim().toLocaleLowerCase(),a=c=>c.toLocaleLowerCase().includes(s),i=[],l=(c,u)=>{u.length&&i.push({head:c},...u)};if(!n){(a(A.value.name)||a(o("Assign to me")))&&i.push({person:Pe.value[A.value.id]??A.value,mine:!0});let c=DA().filter(d=>a(d.name)),u=c.filter(d=>qt(d)==="online"),p=MA(u.filter(jy));l(o("Online"),u.map(d=>({person:d,free:d.id===p}))),l(o("Not now"),c.filter(d=>!u.includes(d)).map(d=>({person:d})))}return l(o("Teams"),Os().filter(c=>a(c.name)).map(c=>({team:c}))),!s&&e.assignee_id!==null&&!n&&i.push({nobody:"person"}),!s&&e.team_id!==null&&i.push({nobody:"team"}),i}function wf({dialog:e,onlyTeams:t}){let[n,s]=g(""),[a,i]=g(""),[l,c]=g(0),u=E(null),p=Dt(Wy);ye(),z(()=>{u.current.focus({preventScroll:!0}),ms(e.id)},[]);let d=RA(e,n,t),h=d.filter(S=>!S.head),f=Math.min(l,h.length-1),$=S=>{S.person&&!qy(S.person)||(Wy(),S.team||S.nobody==="team"?Nv(e.id,S.team?.id??null,a.trim()):kc(e.id,S.person?.id??null,a.trim()))},y=S=>{let k={ArrowDown:1,ArrowUp:-1}[S.key];k&&(S.preventDefault(),c((f+k+h.length)%Math.max(1,h.length))),S.key==="Enter"&&h[f]&&(S.preventDefault(),$(h[f]))};return r`<div class="menu pop popasg" role="dialog" aria-label=${t?o("Team"):o("Assignee")} ref=${p}
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
${d.map(S=>S.head?r`<div class="mh" role="presentation" key=${S.head}>${S.head}</div>`:r`<${LA} option=${S} index=${h.indexOf(S)} chosen=${f} dialog=${e}
onAt=${c} onPick=${$} />`)}
${!h.length&&r`<p class="dpad2 t13 dim">
${t&&!n?o("No teams yet. An administrator creates them in the settings."):o("Nothing found")}
</p>`}
</div>
<div class="asgf">
<input class="input" aria-label=${o("Note for the new assignee")} placeholder=${o("Note (optional)")}
maxlength="4000" value=${a} onInput=${S=>i(S.currentTarget.value)} />
</div>
</div>`}function LA({option:e,index:t,chosen:n,dialog:s,onAt:a,onPick:i}){let{person:l,team:c}=e,u=l?l.id===s.assignee_id:c?c.id===s.team_id:!1,p=l&&!qy(l);return r`
${e.nobody&&r`<div class="msep" role="presentation"></div>`}
<button type="button" class=${t===n?"mi on":"mi"} id=${"as"+t} role="option" tabindex="-1"
aria-selected=${String(u)} aria-disabled=${p?"true":null} onPointerMove=${()=>a(t)}
onClick=${()=>i(e)}>
${l&&r`<${zA} person=${l} mine=${e.mine} free=${e.free} now=${u} shut=${p} />`}
${c&&r`
<span class=${"sq "+mn(c.name)}></span>
<span class="cut">${c.name}</span>
${u&&r`<span class="tag plain">${o("now")}</span>`}
<span class="hrow end t12 dim">${C("{n} online","{n} online",vf(c))}</span>
`}
${e.nobody&&r`
<${m} name="user-round-x" size="m" />
${e.nobody==="person"?o("Remove the assignee"):o("Remove from the team")}
`}
</button>
`}function IA(e,t){return!t&&qt(e)!=="online"?pr(e):[!t&&!jy(e)&&pr(e),da(e)].filter(Boolean).join(" · ")}function zA({person:e,mine:t,free:n,now:s,shut:a}){let i=qt(e);return r`
<${U} name=${e.name} size="sm"><${pa} shift=${i} /><//>
<span class="cut">${t&&!s?o("Assign to me"):e.name}</span>
${s&&r`<span class="tag plain">${o("now")}</span>`}
${n&&r`<span class="tag h4">${o("least busy")}</span>`}
<span class="hrow end t12 dim num">
${a?o("no access"):IA(e,t)}
${t&&!s&&r`<kbd>I</kbd>`}
</span>
`}var Wy,Fy,pa,bf,jy,DA,Os,vf,qy,dr=b(()=>{F();O();ae();x();Se();M();Kt();N();Le();di();Wy=()=>{w.value=null},Fy=(e,t)=>e.name.localeCompare(t.name),pa=({shift:e})=>r`<span class=${"dot "+{online:"on",away:"away",off:"off"}[e]}></span>`,bf=e=>({online:o("online"),away:o("away"),off:o("off shift")})[e];jy=e=>po.value[e.status_id]?.takes_new!==0;DA=()=>Object.values(Pe.value).filter(e=>e.active&&e.id!==A.value.id).sort(Fy),Os=()=>Object.values(rt.value).filter(e=>!e.removed).sort(Fy),vf=e=>e.members.filter(t=>Pe.value[t]?.active&&qt(Pe.value[t])==="online").length;qy=e=>Nn.value?.[e.id]?.may??!0});function FA(e,t){let n=V.peek();return e==="tomorrow"?_t(n,1,9):e==="monday"?_t(n,yi(n),9):e==="week"?_t(n,7,9):e==="date"?t?new Date(`${t}T09:00`).getTime():NaN:null}function Gy({meId:e}){let[t,n]=g(e),[s,a]=g(null),[i,l]=g(null),[c,u]=g(new Set),[p,d]=g("person"),[h,f]=g({person:null,team:null,turn:null}),[$,y]=g("ever"),[S,k]=g(Hy(_t(V.peek(),7,9))),[v,P]=g(""),[G,ue]=g(!1),[Bt,cn]=g([]),mt=E(null);ye();let Ce=E(t),ft=()=>(Ce.current=t,a(null),l(null),BA(t).then(Y=>{Ce.current===t&&(a(Y),u(new Set(Y.map(ct=>ct.id))))},Y=>{Ce.current===t&&l(Y)})),re=()=>q("/api/handovers").then(Y=>cn(Y.items.filter(ct=>!ct.undone_at)),()=>{});z(()=>{mt.current.focus(),ms(),re()},[]),D(()=>{ft()},[t]);let de=t===e,Z=fu(t),be=h.turn??Z.filter(Y=>qt(Y)==="online").map(Y=>Y.id),Ie=FA($,S),Cn=$==="date"&&!(Ie>Date.now()),xa={person:h.person!==null,team:h.team!==null,turn:be.length>0}[p]&&c.size>0&&!Cn&&!G,Fp=async()=>{ue(!0);let Y=s.length===c.size,ct={...de?{}:{from_id:t},kind:p,people:p==="person"?[h.person]:p==="turn"?be:[],team_id:p==="team"?h.team:null,dialogs:Y?null:[...c],note:v.trim(),return_at:Ie};try{let{hand_over:Is}=await ee("/api/handovers",ct);mu(),KA(Is,Y?s.length:c.size)}catch(Is){l(Is),ue(!1)}},se=Y=>ze(async()=>{Vy((await ee(`/api/handovers/${Y.id}/undo`,{})).hand_over),re(),ft()});return r`<div class="over" onPointerDown=${Y=>{Y.target===Y.currentTarget&&mu()}}>
<div class="dialog wide ho" role="dialog" aria-modal="true" aria-label=${de?o("Hand over my conversations"):o("Hand over conversations: {name}",{name:W(t)})} onKeyDown=${bt}>
<header class="dhead">
<h2 class="head2 grow">
${de?o("Hand over my conversations"):o("Hand over conversations: {name}",{name:W(t)})}
</h2>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${mu}>
<${m} name="x" size="m" />
</button>
</header>
<div class="hobody">
<div class="hol">
${Uy()&&r`<div class="field">
<label for="hofrom">${o("Whose conversations")}</label>
<select class="input" id="hofrom" value=${t} onChange=${Y=>{n(Number(Y.currentTarget.value)),f({person:null,team:null,turn:null})}}>
<option value=${e}>${o("Mine")}</option>
${UA(e).map(Y=>r`<option value=${Y.id} key=${Y.id}>
${[Y.name,da(Y)].filter(Boolean).join(" · ")}
</option>`)}
</select>
</div>`}
<fieldset class=${Uy()?"field dgap":"field"}>
<legend class="lab">${o("Hand over to")}</legend>
<div class="rops">
${[["person",o("A colleague")],["team",o("A team")],["turn",o("Round robin")]].map(([Y,ct],Is)=>r`<label class="ropt" key=${Y}>
<input class="check rad" type="radio" name="to" ref=${Is?null:mt} checked=${p===Y}
onChange=${()=>d(Y)} />
<b class="b5 blk t13">${ct}</b>
</label>`)}
</div>
</fieldset>
<${HA} from=${t} kind=${p} who=${h} turn=${be} count=${c.size}
onPick=${Y=>f({...h,...Y})} onTurn=${()=>d("turn")} />
<div class="field dgap">
<label for="hol">${o("For how long")}</label>
<select class="input" id="hol" value=${$} onChange=${Y=>y(Y.currentTarget.value)}>
${Object.entries(WA).filter(([Y])=>Y!=="monday"||yi(V.value)>1).map(([Y,ct])=>r`<option value=${Y}>${ct(de)}</option>`)}
</select>
${$==="date"&&r`<input class="input" type="date" aria-label=${o("Return date")}
min=${Hy(_t(V.peek(),1,9))} aria-invalid=${Cn?"true":null} value=${S}
onInput=${Y=>k(Y.currentTarget.value)} />`}
${Ie>0&&!Cn&&r`<p class="hint">
${de?o("They return to you: {when}",{when:`${ko(Ie,V.value)}, ${H(Ie)}`}):o("They return: {when}",{when:`${ko(Ie,V.value)}, ${H(Ie)}`})}
</p>`}
</div>
<div class="field dgap">
<label for="hn">${o("Handover note")}</label>
<textarea class="input" id="hn" rows="4" maxlength="4000"
placeholder=${o("Added to each conversation, visible to the team")} value=${v}
onInput=${Y=>P(Y.currentTarget.value)}></textarea>
</div>
</div>
<${VA} own=${de} mine=${s} problem=${s===null?i:null} picked=${c}
onPicked=${u} />
</div>
${Bt.length>0&&r`<ul class="holast" aria-label=${o("Handed over in the last 7 days")}>
${Bt.slice(0,3).map(Y=>r`<${YA} key=${Y.id} one=${Y} onUndo=${se} />`)}
</ul>`}
<footer class="dfoot">
<span class=${s!==null&&i?"t12 hint bad grow":"t12 dim grow"}
role=${s!==null&&i?"alert":null}>
${s!==null&&i?B(i):o("Clients will not notice. You can undo it for 7 days.")}
</span>
<button type="button" class="btn quiet" onClick=${mu}>${o("Cancel")}</button>
<button type="button" class="btn primary" disabled=${!xa} onClick=${Fp}>
${G?o("Handing over…"):o("Hand over {n}",{n:c.size})}
</button>
</footer>
</div>
</div>`}function KA(e,t){let n=[C("Handed over: {n} conversation","Handed over: {n} conversations",e.moved),qA(e.left)].filter(Boolean).join(". "),s=async()=>Vy((await ee(`/api/handovers/${e.id}/undo`,{})).hand_over);ie(n,{icon:t===e.moved?"users-round":"circle-alert",undo:e.moved?()=>ze(s):null})}function Vy(e){let t=e.moved-e.back,n=e.from_id===A.peek().id?C("{n} conversation is yours again","{n} conversations are yours again",e.back):C("{n} conversation is back with {name}","{n} conversations are back with {name}",e.back,{name:W(e.from_id)});ie(t?`${n}. ${C("{n} has changed since and stays as is","{n} have changed since and stay as they are",t)}`:n,{icon:"undo-2"})}function HA({from:e,kind:t,who:n,turn:s,count:a,onPick:i,onTurn:l}){if(t==="person"){let u=fu(e),p=Pe.value[n.person];return r`
<select class="input" aria-label=${o("Colleague")} value=${n.person??""}
onChange=${d=>i({person:Number(d.currentTarget.value)})}>
<option value="" disabled>${o("Choose a colleague")}</option>
${u.map(d=>r`<option value=${d.id} key=${d.id}>
${[d.name,pr(d),da(d)].filter(Boolean).join(" · ")}
</option>`)}
</select>
${p&&r`<${GA} from=${e} person=${p} count=${a} onTurn=${l} />`}
`}if(t==="team"){let u=Os();return u.length?r`
<select class="input" aria-label=${o("Team")} value=${n.team??""}
onChange=${p=>i({team:Number(p.currentTarget.value)})}>
<option value="" disabled>${o("Choose a team")}</option>
${u.map(p=>r`<option value=${p.id} key=${p.id}>
${p.name} · ${C("{n} online","{n} online",vf(p))}
</option>`)}
</select>
<p class="hint">${o("They will have no assignee until a free team member takes them.")}</p>
`:r`<p class="hint">${o("No teams yet. An administrator creates them in the settings.")}</p>`}let c=u=>i({turn:s.includes(u)?s.filter(p=>p!==u):[...s,u]});return r`
<div class="hopeople" role="group" aria-label=${o("Participants")}>
${fu(e).map(u=>r`<label key=${u.id}>
<input class="check" type="checkbox" checked=${s.includes(u.id)}
onChange=${()=>c(u.id)} />
<${U} name=${u.name} size="sm"><${pa} shift=${qt(u)} /><//>
<span class="grow cut">${u.name}</span>
<span class="t12 dim num">${da(u)}</span>
</label>`)}
</div>
<p class="hint">${o("One after another, skipping people who are away or at the limit.")}</p>
`}function GA({from:e,person:t,count:n,onTurn:s}){let a=Nn.value?.[t.id]?.load;if(a===void 0)return null;let i=a+n,l=t.capacity>0&&i>t.capacity,c=fu(e).filter(d=>qt(d)==="online"&&d.id!==t.id),u=t.name.split(" ")[0],p=t.capacity?o("{name} will have {n} of {all}",{name:u,n:i,all:t.capacity}):o("{name} will have {n}",{name:u,n:i});return r`<p class=${l?"hint warn":"hint"}>
${l?`${p}: ${o("over the limit.")}`:`${p}.`} ${l&&c.length>0&&r`<button type="button" class="link" onClick=${s}>${o("Share them round robin")}</button>`}
</p>`}function VA({own:e,mine:t,problem:n,picked:s,onPicked:a}){if(n)return r`<div class="hor">
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
${Ky(c.id)?o("Your draft moves along"):c.preview?.text||c.title}
</span>
</span>
${Ky(c.id)?r`<span class="tag h1">${o("draft")}</span>`:c.snooze?r`<span class="tag plain">${o("snoozed")}</span>`:c.waiting_since&&r`<${eo} since=${c.waiting_since} />`}
</label>
</li>`)}
</ul>
</div>`}function YA({one:e,onUndo:t}){let n=e.kind==="team"?hm(e.team_id):e.kind==="turn"?o("round robin"):W(e.people[0]),s=e.from_id===A.value.id?"":`${W(e.from_id)} · `;return r`<li class="hrow t12">
<${m} name="history" size="s" />
<span class="grow cut">
${Ot(e.at)}
, ${H(e.at)} · ${s}
${C("{n} conversation","{n} conversations",e.moved)} → ${n}
${e.return_at&&` · ${o("return on {day}",{day:Ot(e.return_at)})}`}
</span>
<button type="button" class="link" onClick=${()=>t(e)}>${o("Undo")}</button>
</li>`}var mu,Ky,BA,Uy,WA,Hy,jA,qA,UA,fu,Yy=b(()=>{F();O();Ve();ae();J();Ge();nn();oe();x();Se();M();ki();Re();Kt();dr();N();Le();Ga();mu=()=>{w.value=null},Ky=e=>!!(Jt(e,"reply").trim()||Jt(e,"note").trim()),BA=async e=>(await q(`/api/people/${e}/dialogs`)).items,Uy=()=>["supervisor","administrator"].includes(A.value.role),WA={ever:()=>o("Permanently"),tomorrow:e=>e?o("Until tomorrow, then back to me"):o("Until tomorrow, then back"),monday:e=>e?o("Until Monday, then back to me"):o("Until Monday, then back"),week:e=>e?o("For a week, then back to me"):o("For a week, then back"),date:e=>e?o("Until a date, then back to me"):o("Until a date, then back")};Hy=e=>{let t=new Date(e);return[t.getFullYear(),t.getMonth()+1,t.getDate()].map(n=>String(n).padStart(2,"0")).join("-")};jA={changed:e=>C("{n} changed in the meantime","{n} changed in the meantime",e),"cannot-answer":e=>C("{n} not handed over: no access to its channel","{n} not handed over: no access to their channels",e),"nobody-free":e=>C("{n} not handed over: everyone is away or at the limit","{n} not handed over: everyone is away or at the limit",e)},qA=e=>Object.entries(e).map(([t,n])=>jA[t]?.(n)).filter(Boolean).join(", ");UA=e=>Object.values(Pe.value).filter(t=>(t.active||Nn.value?.[t.id]?.load>0)&&t.id!==e).sort((t,n)=>t.name.localeCompare(n.name)),fu=e=>Object.values(Pe.value).filter(t=>t.active&&t.id!==e).sort((t,n)=>t.name.localeCompare(n.name))});function Jy(e){return[e.max_file?o("up to {size} each",{size:Zt(e.max_file)}):"",e.max_files?o("at most {n} files",{n:e.max_files}):""].filter(Boolean).join(", ")}function Qy({id:e,can:t,mode:n}){let s=E(null),a=Jy(t);return r`
<input class="vh" id="pickfiles" ref=${s} type="file" multiple tabindex="-1" aria-hidden="true"
onChange=${l=>{Si(e,l.target.files,t,n),l.target.value="",xs()}} onCancel=${xs} />
<button type="button" class="ib small" id="attach"
aria-label=${a?o("Attach a file: {limits}",{limits:a}):o("Attach a file")}
title=${[o("Attach a file")+"  Ctrl U",a].filter(Boolean).join(`
`)}
onClick=${()=>s.current.click()}>
<${m} name="paperclip" size="m" />
</button>
`}function JA(e,t){return e.code==="too-large"?o("{size}: {channel} allows up to {limit}",{size:Zt(e.size),channel:he(t),limit:Zt(e.limit)}):e.code==="too-many"?o("{channel} allows at most {n} files in a message",{channel:he(t),n:e.limit}):e.code==="no-space"?o("The server has no space left for files"):e.code==="gone"?o("The file is no longer on the server. Attach it again."):e.code==="lost"?o("The page was closed before the upload finished. Attach the file again."):e.code==="empty"?o("The file is empty"):e.code==="offline"?o("No connection to the server."):o("Upload failed. Code {code}.",{code:e.code})}function hu({id:e,kind:t,mode:n}){let s=dt(e,n);if(!s.length)return null;let a=no(s),i=[...a,...s.filter(l=>!a.includes(l))];return r`<ul class="cfiles" aria-label=${n==="note"?o("Files in the note"):o("Files in the reply")}>
${i.map(l=>r`<${QA} key=${l.id} entry=${l} kind=${t} />`)}
</ul>`}function gu({id:e,mode:t,again:n,without:s,wanted:a=Cs.value[e]}){let i=dt(e,t),l=no(i);if(!a||a.mode!==t||!l.length)return null;let c=l.some(p=>p.state==="failed"),u=t==="note"?o("Leave without files"):o("Send without files");return r`<div class="cstrip warn cmiss" id="missing" role="alert">
<${m} name="file-warning" size="m" />
<span class="grow">
${C("{n} file was not uploaded. Send without it?","{n} files were not uploaded. Send without them?",l.length)}
</span>
<span class="hrow tight">
${c&&r`<button type="button" class="btn small" onClick=${()=>n(a)}>${o("Retry")}</button>`}
<button type="button" class="btn small" onClick=${()=>s(a)}>${u}</button>
<button type="button" class="ib small" aria-label=${o("Do not send yet")} title=${o("Do not send yet")}
onClick=${()=>an(e)}>
<${m} name="x" size="m" />
</button>
</span>
</div>`}function QA({entry:e,kind:t}){let n=e.state==="failed"||e.state==="refused",s=n?"file-warning":e.type?.startsWith("image/")||e.file?.kind==="photo"?"image":"file-text",a=e.state==="uploading"||e.state==="waiting";return r`<li class=${n?"file fbadx":"file"} data-state=${e.state}>
${e.file?.thumb?r`<img class="cthumb" src=${`/files/${e.file.token}/thumb`} alt="" width="28" height="28" />`:r`<${m} name=${s} />`}
<span class="grow">
<b class="b5 blk cut">${e.name}</b>
${n?r`<span class="t12 blk" role="alert">${JA(e,t)}</span>`:a?r`<svg class="pbar" viewBox="0 0 100 4" preserveAspectRatio="none" role="img"
aria-label=${o("Uploaded {n} %",{n:e.share})}>
<rect class="bg" width="100" height="4" rx="2" />
<rect class="fg" width=${e.share} height="4" rx="2" />
</svg>`:r`<span class="t12 dim blk">${Zt(e.size)}</span>`}
</span>
${a&&r`<span class="t12 dim num">${e.share} %</span>`}
${e.state==="failed"&&r`<button type="button" class="btn small" onClick=${()=>Sy(e.id)}>${o("Retry")}</button>`}
<button type="button" class="ib small" aria-label=${a?o("Cancel the upload: {name}",{name:e.name}):o("Remove {name}",{name:e.name})} onClick=${()=>uf(e.id)}>
<${m} name="x" size="m" />
</button>
</li>`}function Xy({id:e,can:t,kind:n}){let[s,a]=g(!1);D(()=>{let l=document.getElementById("talk"),c=!!t?.files||to(e)==="note",u=0,p=v=>l?.contains(v.target),d=v=>{$u(v)&&p(v)&&(u+=1,a(c))},h=v=>{$u(v)&&p(v)&&(u-=1,u<=0&&a(!1))},f=v=>{$u(v)&&(v.preventDefault(),v.dataTransfer.dropEffect=c&&p(v)?"copy":"none")},$=v=>{$u(v)&&(v.preventDefault(),u=0,a(!1),c&&p(v)&&S(v.dataTransfer.files))},y=v=>{c&&p(v)&&v.clipboardData?.files.length&&(v.preventDefault(),S(v.clipboardData.files))},S=v=>{Si(e,v,to(e)==="note"?{}:t,to(e)),xs()},k={dragenter:d,dragleave:h,dragover:f,drop:$,paste:y};for(let v in k)document.addEventListener(v,k[v]);return()=>{for(let v in k)document.removeEventListener(v,k[v])}},[e,t,to(e)]);let i=to(e)==="note";return s&&r`<div class="dropzone" aria-hidden="true">
<div>
<${m} name="paperclip" size="l" />
<b>${i?o("Drop to attach to the note"):o("Drop to attach to the reply")}</b>
<span class="t13">
${i?o("The client will not see this"):[he(n),Jy(t)].filter(Boolean).join(": ")}
</span>
</div>
</div>`}var $u,bu=b(()=>{F();O();oe();x();_s();nn();ur();N();$u=e=>[...e.dataTransfer?.types??[]].includes("Files")});async function Ue(e){let t=pe.peek();Q({t:"choices",row:Zy(t,e)});try{return Q({t:"choices",row:(await ee("/api/me/choices",{choices:e},{method:"PATCH"})).choices}),!0}catch(n){return Q({t:"choices",row:t}),ge(B(n)),!1}}var Zy,ma=b(()=>{J();M();Re();Zy=(e,t)=>Object.fromEntries(Object.entries({...e,...t}).map(([n,s])=>[n,s&&typeof s=="object"&&!Array.isArray(s)?Zy(e?.[n]??{},s):s]))});function wu({files:e,message:t}){let n=e.filter(kf);return r`
${n.length>0&&r`<${tN} files=${n} />`}
${e.filter(s=>!kf(s)).map(s=>r`<${ZA} key=${s.id} file=${s} />`)}
${t&&r`<${_f} message=${t} files=${e} />`}
`}function ZA({file:e}){return e.kind==="sticker"&&Es(e)?r`<img class="stk" src=${It(e,e.preview?"preview":"thumb")} alt=${o("Sticker")}
width="136" height="136" />`:["voice","audio"].includes(e.kind)&&xf(e,"audio")?r`<${aN} file=${e} />`:["video","video_note","animation"].includes(e.kind)&&xf(e,"video")?r`<${rN} file=${e} />`:r`<${yu} file=${e} />`}function Sf(e){let{width:t,height:n}=e;if(!t||!n)return{width:240,height:180};let s=Math.min(1,ek/t,ek/n);return{width:Math.max(64,Math.round(t*s)),height:Math.max(48,Math.round(n*s))}}function sk({files:e,letter:t}){let n=!t&&e?.length===1&&kf(e[0])?e[0]:null;return n?{maxWidth:`${Math.max(Sf(n).width,eN)+12}px`}:null}function tN({files:e}){if(e.length===1)return r`<div class="pics one">
<${tk} file=${e[0]} size=${Sf(e[0])} label=${o("Open the photo")} />
</div>`;let t=e.length-yf;return r`<div class=${e.length===3?"pics three":"pics"}>
${e.slice(0,yf).map((n,s)=>{let a=s===yf-1&&t>0?t:0,i=a?o("Open photo {i} of {n}, {more} more",{i:s+1,n:e.length,more:a}):o("Open photo {i} of {n}",{i:s+1,n:e.length});return r`<${tk} key=${n.id} file=${n} size=${{width:220,height:150}} label=${i}
more=${a} />`})}
</div>`}function tk({file:e,size:t,label:n,more:s}){if(!Es(e))return r`<${nN} file=${e} place=${t} />`;let a=e.preview?`${It(e,"thumb")} 320w, ${It(e,"preview")} 1600w`:null;return r`<button type="button" class=${s?"more":null} aria-label=${n} data-token=${e.token}
onClick=${()=>wc(e.token)}>
<img src=${It(e,e.thumb?"thumb":"preview")} srcset=${e.thumb?a:null}
sizes=${a&&`${t.width}px`} alt="" width=${t.width} height=${t.height} loading="lazy"
decoding="async" />
${s?r`<b>+${s}</b>`:null}
</button>`}function nN({file:e,place:t}){if(e.state==="ready")return r`<${yu} file=${e} />`;let n=e.state==="pending";return r`<span class="notile" data-state=${e.state}>
<svg width=${t.width} height=${t.height} viewBox=${`0 0 ${t.width} ${t.height}`}
aria-hidden="true"></svg>
<span class="t12">
<${m} name=${n?"clock":"image-off"} />
<span>${n?o("Loading…"):ak(e)}</span>
</span>
</span>`}function sN(e){if(nk.test(e.name))return"file-warning";let[t]=e.media_type.split("/");return t==="image"?"image":t==="audio"?"music":t==="video"?"play":"file-text"}function yu({file:e}){let t=vu(e);if(e.state==="ready"){let s=nk.test(e.name);return r`<a class=${s?"file risky":"file"} href=${It(e)} download=${e.name||!0}
data-state="ready" title=${o("Download {name}",{name:t})}>
<${m} name=${sN(e)} />
<span class="grow">
<b class="b5 blk cut">${t}</b>
<span class="t12 dim">
${s?o("This is a program. Open it only if you trust the sender."):Cf(e)}
</span>
</span>
<${m} name="download" size="m" />
<span class="vh">${o("Download")}</span>
</a>`}let n=e.state==="pending";return r`<span class=${n?"file":"file gone"} data-state=${e.state}>
<${m} name=${n?"clock":"file-warning"} />
<span class="grow">
<b class="b5 blk cut">${t}</b>
<span class="t12 blk">
${n?[o("Loading…"),e.size>0?Zt(e.size):""].filter(Boolean).join(" · "):ak(e)}
</span>
</span>
</span>`}function aN({file:e}){let t=[vu(e),e.duration?yo(e.duration):""].filter(Boolean).join(", ");return r`<div class="sound">
${e.kind==="audio"&&r`<span class="hrow t13"><b class="b5 cut grow">${vu(e)}</b></span>`}
<audio controls preload="none" src=${It(e,"media")} aria-label=${t}></audio>
<span class="hrow t12 dim">
${e.duration?r`<span class="num">${yo(e.duration)}</span>`:null}
<a class="link end hrow tight" href=${It(e)} download=${e.name||!0}>
<${m} name="download" size="s" />
${o("Download")}
</a>
</span>
</div>`}function rN({file:e}){let t=Sf(e);return r`<div class="film">
<video controls preload="none" class=${e.kind==="video_note"?"round":null} src=${It(e,"media")}
poster=${Es(e)?It(e,e.preview?"preview":"thumb"):null} width=${t.width}
height=${t.height} aria-label=${vu(e)}></video>
<span class="hrow t12 dim">
<span class="num">
${[e.duration?yo(e.duration):"",e.size>0?Zt(e.size):""].filter(Boolean).join(" · ")}
</span>
<a class="link end hrow tight" href=${It(e)} download=${e.name||!0}>
<${m} name="download" size="s" />
${o("Download")}
</a>
</span>
</div>`}var yf,ek,XA,nk,It,Es,kf,xf,_f,ok,eN,ak,oN,Cf,vu,mr=b(()=>{O();Ve();oe();x();N();is();yf=4,ek=320,XA={audio:["audio/mpeg","audio/mp4","audio/ogg","audio/aac","audio/wav","audio/flac"],video:["video/mp4","video/webm"]},nk=/\.(exe|msi|bat|cmd|com|scr|pif|js|jse|vbs|vbe|wsf|ps1|jar|apk|lnk|hta|reg|dll|iso|img)$/i,It=(e,t="")=>`/files/${e.token}${t&&"/"+t}`,Es=e=>e.state==="ready"&&!!(e.thumb||e.preview),kf=e=>e.kind==="photo"||e.kind==="animation"&&!xf(e,"video"),xf=(e,t)=>e.state==="ready"&&XA[t].includes(e.media_type.split(";")[0]),_f=({message:e,files:t})=>t.filter(n=>n.state==="ready").length>1&&r`<a class="link t12 hrow tight" href=${`/api/messages/${e}/files.zip`} download>
<${m} name="download" size="s" />
${o("Download all")}
</a>`;ok=({files:e,text:t,letter:n})=>!t&&!n&&e.length===1&&e[0].state==="ready"&&e[0].kind==="sticker"&&Es(e[0]);eN=240;ak=e=>`${e.state==="refused"?o("Not accepted"):o("Lost")}: ${Wb(e.reason)}`,oN=e=>(/\.([a-z0-9]{1,5})$/i.exec(e)??[])[1]?.toUpperCase()??"";Cf=e=>[oN(e.name),e.size>0?Zt(e.size):""].filter(Boolean).join(" · "),vu=e=>e.name||({photo:o("Photo"),video:o("Video"),voice:o("Voice message"),audio:o("Audio"),sticker:o("Sticker")}[e.kind]??o("File"))});function rk({report:e}){let{action:t,recipient:n,status:s,words:a}=e??{},i=iN[t]?.()??o("Mail server report"),l=[n,s,a].filter(Boolean).join(" · "),c=t==="failed";return r`<div class=${c?"bounce":"bounce mild"} data-action=${t??""}>
<${m} name=${c?"mail-x":t==="delayed"?"alarm-clock":"mail"} size="m" />
<span class="grow"><b class="b6 blk">${i}</b>${l&&r`<span class="t12 blk">${l}</span>`}</span>
</div>`}var iN,ik=b(()=>{O();x();N();iN={failed:()=>o("Email not delivered"),delayed:()=>o("Email delayed, the mail server keeps trying"),delivered:()=>o("Email delivered"),relayed:()=>o("Email relayed to another mail server"),expanded:()=>o("Email sent on to the members of a mailing list"),read:()=>o("Email opened"),deleted:()=>o("Email deleted without being read"),complaint:()=>o("A recipient marked the email as spam")}});function fr(e){let t=/^www\./i.test(e)?`https://${e}`:/^[^/:]+@/.test(e)?`mailto:${e}`:/^[\w-]+(\.[\w-]+)+([/?#]|$)/.test(e)?`https://${e}`:e;return cN.test(t)?t:null}function hN(e){let[t,n]=[e.length,0];for(let s of e)n+=s==="("||s==="["?1:s===")"||s==="]"?-1:0;for(;t>0;){let s=e[t-1];if(n<0&&(s===")"||s==="]"))n+=1;else if(!pN.has(s))break;t-=1}return t}function*gN(e){let t=0;for(let{0:n,index:s}of e.matchAll(uN)){let a=n.slice(0,hN(n.slice(0,Tf))),i=a.length<Tf?fr(a):null;if(i&&(yield{type:"link",offset:s,length:a.length,url:i},t+=1,t===dN))return}}function*bN(e,t){let n=0;for(let s of t)for(let a=e.indexOf(`@${s}`);a>=0;a=e.indexOf(`@${s}`,a+1)){if(n===mN)return;yield{type:"call",offset:a,length:s.length+1},n+=1}}function wN(e,t,n){let s=[];for(let i of(t??[]).slice(0,fN)){let l=Math.max(0,i.offset),c=Math.min(e.length,i.offset+i.length)-l;lN.has(i.type)&&c>0&&s.push({type:i.type,offset:l,length:c,...i.type==="text_link"?{url:fr(i.url??"")}:{}})}let a=s.filter(i=>["code","pre","text_link"].includes(i.type));for(let i of[...bN(e,n),...gN(e)])vN(i,a)&&(s.push(i),a.push(i));return s.sort(ck)}function uk(e,t,n,s,a=0){let i=[],l=t,c=a<$N?s:[];for(let u=0;u<c.length;){let p=c[u],d=Math.min(Ci(p),n);p.offset>l&&i.push({type:"text",text:e.slice(l,p.offset)});let h=u+1;for(;h<c.length&&c[h].offset<d;)h+=1;let f=c.slice(u+1,h),$=f.filter(k=>Ci(k)>d).map(k=>({...k,offset:d,length:Ci(k)-d})),{type:y,url:S}=p;i.push({type:y,...S===void 0?{}:{url:S},children:uk(e,p.offset,d,f,a+1)}),l=d,u=h,$.length&&([c,u]=[[...$,...c.slice(h)].sort(ck),0])}return l<n&&i.push({type:"text",text:e.slice(l,n)}),i}function pk(e,{looks:t=[],names:n=[]}={}){return e?uk(e,0,e.length,wN(e,t,n)):[]}function dk(e,t){if(e.length<=t)return e;let n=t-200,s=Math.max(e.lastIndexOf(`
`,t),e.slice(0,t).lastIndexOf(" ")),a=s>n?s:t;return e.slice(0,/[\uD800-\uDBFF]/.test(e[a-1])?a-1:a)}function mk(e,t){if(e.length>2*Tf)return!1;let n=fr(e.trim());return!!(n&&/^https?:/i.test(t)&&/^https?:/i.test(n)&&lk(n)!==lk(t))}var lN,cN,uN,pN,Tf,dN,mN,fN,$N,Ci,vN,ck,lk,Of=b(()=>{lN=new Set(["bold","italic","underline","strikethrough","spoiler","blockquote","expandable_blockquote","code","pre","text_link"]),cN=/^(https?:\/\/|mailto:)[^\s<>"'\p{Cc}]+$/iu,uN=/(?:https?:\/\/|www\.)[^\s<>"'«»]{2,}|(?<![\w.+-])[\w.+-]{1,64}@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/giu,pN=new Set(`.,:;!?…'"»”`),Tf=2048,dN=500,mN=200,fN=500,$N=8;Ci=e=>e.offset+e.length,vN=(e,t)=>t.every(n=>Ci(e)<=n.offset||e.offset>=Ci(n)),ck=(e,t)=>e.offset-t.offset||t.length-e.length;lk=e=>{try{return new URL(e).host.replace(/^www\./,"")}catch{return""}}});function fa({text:e,looks:t,names:n}){let[s,a]=g(!1),i=lo(()=>s||e.length<=$k*1.1?e:dk(e,$k),[e,s]),l=lo(()=>pk(i,{looks:t,names:n}),[i,t,n?.join(`
`)]);return r`
<span class="text">${hk(l)}</span>
${i.length<e.length&&r`<span class="blk t13">
<span class="dim">… </span>
<button type="button" class="link t13" onClick=${()=>a(!0)}>${o("Show in full")}</button>
</span>`}
`}function yN({piece:e}){let{type:t,url:n}=e,s=hk(e.children);if(fk[t])return r`<${fk[t]}>${s}<//>`;if(t==="spoiler")return r`<${kN} inside=${s} />`;if(t==="blockquote"||t==="expandable_blockquote")return r`<blockquote class="bq">${s}</blockquote>`;if(t==="call")return r`<span class="at">${s}</span>`;if(!n)return r`<span class="nolink" title=${o("Links of this kind cannot be opened here")}>${s}</span>`;let a=mk(gk(e.children),n);return r`
<a class="link" href=${n} title=${n} target="_blank" rel="noopener noreferrer nofollow">${s}</a>
${a&&r`<span class="t12 leads"> (${o("leads to {host}",{host:new URL(n).host})})</span>`}
`}function kN({inside:e}){let[t,n]=g(!1);return t?r`<span class="spoiled">${e}</span>`:r`<button type="button" class="spoil" onClick=${()=>n(!0)}>${o("hidden text")}</button>`}var fk,$k,hk,gk,ku=b(()=>{F();O();x();Of();fk={bold:"b",italic:"i",underline:"u",strikethrough:"s",code:"code",pre:"pre"},$k=2e4;hk=e=>e.map(t=>t.type==="text"?t.text:r`<${yN} piece=${t} />`),gk=e=>e.map(t=>t.text??gk(t.children)).join("")});function wk({message:e}){let{letter:t}=e,n=t.rich?"rich":"prose",[s,a]=g(!!t.html&&(!e.text||pe.peek()?.letters?.[n]==="html")),[i,l]=g(!1),[c,u]=g(0),p=f=>{a(f),e.text&&Ue({letters:{[n]:f?"html":"text"}})},d=()=>{l(!0),a(!0)},h=e.files.filter(f=>!(f.content_id&&t.html));return r`
<${SN} message=${e} />
${t.html?r`<div class="lview seg" role="group" aria-label=${o("Email view")}>
<button type="button" aria-pressed=${String(!s)} onClick=${()=>p(!1)}>${o("Text")}</button>
<button type="button" aria-pressed=${String(s)} onClick=${()=>p(!0)}>HTML</button>
</div>`:null}
${t.remote_images>0&&!i&&r`<div class="mimg">
<${m} name="image-off" size="m" />
<span class="grow">
${C("{n} picture from another site is hidden","{n} pictures from other sites are hidden",t.remote_images)}
</span>
${t.html?r`<button type="button" class="link t13"
title=${o("They load through this server; the sites will know that the email was opened")}
onClick=${d}>
${o("Show pictures")}
</button>`:null}
</div>`}
${s&&c>0&&r`<div class="mimg" role="status">
<${m} name="image-off" size="m" />
<span class="grow">${C("{n} picture could not be loaded","{n} pictures could not be loaded",c)}</span>
</div>`}
${s?r`<${TN} key=${`${i} ${Nl.value}`} message=${e} images=${i}
onFailed=${u} />`:r`<${CN} message=${e} />`}
${h.length>0&&r`<${ON} message=${e.id} files=${h} />`}
<${AN} message=${e} />
`}function SN({message:e}){let{letter:t}=e,[n,s]=g(!1),a=[[o("From"),t.sender],[o("Reply-To"),e.data.reply_to],[o("To"),t.recipients.join(", ")],[o("Cc"),t.copies.join(", ")],[o("Subject"),t.subject]].filter(([,i])=>i);return r`<div class="mailh">
<b class="b6">${t.subject||o("(no subject)")}</b>
<span class="dim t12">
${zo(t.sender)}
${t.recipients.length>0&&` → ${bk(t.recipients.map(zo))}`}
${t.copies.length>0&&` · ${o("copy")}: ${bk(t.copies.map(zo))}`}
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
</div>`}function CN({message:e}){let{letter:t,text:n}=e,s=t.quoted?[o("Show the quote"),o("Hide the quote")]:[o("Show the signature"),o("Hide the signature")];return r`${t.quoted_above&&r`<${vk} label=${[o("Show the quote"),o("Hide the quote")]}>
<blockquote class="mq">${t.quoted_above}</blockquote><//>`}
${n?r`<div><${fa} text=${n} looks=${e.data.entities} names=${[]} /></div>`:r`<div class="dim t13">${o("This email has no text")}</div>`}
${(t.signature||t.quoted)&&r`<${vk} label=${s}>
${t.signature&&r`<div class="msign">${t.signature}</div>`}
${t.quoted&&r`<blockquote class="mq">${t.quoted}</blockquote>`}<//>`}`}function vk({label:[e,t],children:n}){let[s,a]=g(!1);return r`<div class="mfold"><button type="button" class="quoted" aria-label=${s?t:e}
aria-expanded=${String(s)} onClick=${()=>a(!s)}>···</button>${s&&n}</div>`}function TN({message:e,images:t,onFailed:n}){let s=E(null);D(()=>{let i=l=>{let c=Number(l.data?.height);l.source!==s.current?.contentWindow||!Number.isFinite(c)||(s.current.style.setProperty("height",`${Math.max(xN,Math.min(_N,Math.ceil(c)))}px`),s.current.dataset.sheet=l.data.sheet==="own"?"own":"plain",n(Number(l.data.failed)||0))};return window.addEventListener("message",i),()=>window.removeEventListener("message",i)},[]);let a=new URLSearchParams({images:t?"1":"0",dark:Nl.value?"1":"0"});return r`<iframe class="mframe" ref=${s} title=${o("The email as it was sent")}
src=${`/api/messages/${e.id}/html?${a}`} data-dark=${String(Nl.value)}
sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" referrerpolicy="no-referrer"></iframe>`}function ON({message:e,files:t}){let n=t.reduce((s,a)=>s+(a.size??0),0);return r`
<div class="attl">
<span class="t12 dim">
${C("{n} attachment","{n} attachments",t.length)}
${n>0&&` · ${Zt(n)}`}
</span>
<${_f} message=${e} files=${t} />
</div>
<ul class="atts">
${t.map(s=>r`<li key=${s.id}>
${Es(s)?r`<${EN} file=${s} />`:r`<${yu} file=${s} />`}
</li>`)}
</ul>
`}function AN({message:e}){let{data:t,automatic:n}=e,s=(t.also_at??[]).map(a=>Oe.value[a]?.name).filter(Boolean);return r`
${n==="bounce"||n==="report"?r`<${rk} report=${t.bounce} />`:n&&r`<span class="autoflag">
<${m} name="bot" size="s" />
${o("Automatic email")}
: ${Bb(n)}
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
${t.related&&r`<${NN} id=${t.related} />`}
`}function NN({id:e}){let[t,n]=g(te.peek()[e]??null);return D(()=>{t||q(`/api/dialogs/${e}`).then(s=>n(s.dialog),()=>{})},[e]),t&&r`<span class="autoflag">
<${m} name="git-branch" size="s" />
<a class="link" href=${L(T.value.view,e)}>
${o("May belong to No. {number}, {name}",{number:ne(t.number),name:t.name})}
</a>
</span>`}function Af(e){let t=(e??"").trim();return/^re\s*:/i.test(t)?t:t?`Re: ${t}`:o("(no subject)")}var xN,_N,Ef,zo,bk,EN,yk,Ti=b(()=>{F();O();Ve();J();oe();x();K();ma();ut();M();N();is();mr();ik();ku();xN=40,_N=2e4,Ef=2;zo=e=>/<([^<>\s]+)>/.exec(e)?.[1]??e,bk=e=>e.length>Ef?o("{first} and {n} more",{first:e.slice(0,Ef-1).join(", "),n:e.length-Ef+1}):e.join(", ");EN=({file:e})=>r`<span class="file pfile" data-state="ready">
<button type="button" class="pthumb" aria-label=${o("Open {name}",{name:e.name||o("Photo")})}
data-token=${e.token} onClick=${()=>wc(e.token)}>
<img src=${It(e,e.thumb?"thumb":"preview")} alt="" width="36" height="36" loading="lazy" />
</button>
<span class="grow">
<b class="b5 blk cut">${e.name||o("Photo")}</b>
<span class="t12 dim">${Cf(e)}</span>
</span>
<a class="ib small" href=${It(e)} download=${e.name||!0}
aria-label=${o("Download {name}",{name:e.name||o("Photo")})}>
<${m} name="download" size="m" />
</a>
</span>`;yk=({subject:e,to:t})=>r`<div class="mailh">
<b class="b6">${Af(e)}</b>
${t&&r`<span class="t12 dim">→ ${t}</span>`}
</div>`});function PN(e){let t=ht.value[e.id],n=t?Tn(t).filter(a=>a.kind==="in"&&a.letter&&!a.automatic):[],s=ca(e.id,"reply");return n.find(a=>a.no===s)??n.at(-1)}function MN(e,t,n){let s=e?e.letter.sender:n.label??"",a=zo(s),i=e?.data.reply_to,l=i&&t.to?t.to:e?.data.answer_to??a;return{address:l,sender:a,whole:l===a?s:l,other:i?l===a?i:a:null}}function DN({id:e,to:t}){let n=t.address===t.sender?o("Your reply goes to the sender; the email asks for replies to {other}",{other:t.other}):o("Your reply goes to {address}, not to the sender {sender}",{address:t.address,sender:t.sender});return r`<p class="hint answerto" role="status">
${n} <button type="button" class="link t12" onClick=${()=>sn(e,{to:t.other})}>
${o("Reply to {address}",{address:t.other})}
</button>
</p>`}function RN(e,t){let n=new Set(Object.values(Oe.value).map(a=>a.name.toLowerCase())),s=[...e.recipients.slice(1),...e.copies].map(a=>zo(a).toLowerCase());return[...new Set(s)].filter(a=>a.includes("@")&&a!==zo(t).toLowerCase()&&!n.has(a))}function kk({dialog:e}){let{id:t}=e,n=eu(t),s=PN(e),a=MN(s,n,e),i=a.whole,l=s?RN(s.letter,i).filter(p=>p!==a.sender.toLowerCase()&&!yn(n.cc).includes(p)):[],c=n.open||n.cc||n.bcc,u=()=>sn(t,{open:!0,cc:[...yn(n.cc),...l].join(", ")});return r`<div class="mlines">
<div>
<span>${o("To")}</span>
<span class="cut grow" title=${i}>${i}</span>
${l.length>0&&r`<button type="button" class="link t12 toall" title=${l.join(", ")} onClick=${u}>
${o("Reply to all")}
</button>`}
${!c&&r`<button type="button" class="link t12" onClick=${()=>{sn(t,{open:!0}),requestAnimationFrame(()=>document.getElementById("mailcc")?.focus())}}>
${o("Cc and Bcc")}
</button>`}
</div>
${a.other&&r`<${DN} id=${t} to=${a} />`}
${c&&r`
<${Oi} field="cc" label=${o("Cc")} value=${n.cc} onType=${p=>sn(t,{open:!0,cc:p})} />
<${Oi} field="bcc" label=${o("Bcc")} value=${n.bcc}
onType=${p=>sn(t,{open:!0,bcc:p})} />
`}
<label>
<span>${o("Subject")}</span>
<input class="palq" id="mailsubject" maxlength="400"
value=${n.subject??Af(s?.letter.subject||e.title)}
onInput=${p=>sn(t,{subject:p.target.value})} />
</label>
</div>`}function Oi({field:e,label:t,value:n,onType:s,place:a="mail"}){let i=yn(n).filter(p=>!sf(p)),[l,c]=g(!0),u=i.length>0&&l;return r`
<label class=${u?"wrong":""}>
<span>${t}</span>
<input class="palq" id=${a+e} type="text" inputmode="email" autocomplete="off" spellcheck="false"
placeholder=${o("Addresses, separated by commas")} value=${n??""} aria-invalid=${u?"true":null}
aria-describedby=${u?`${a}${e}err`:null} onInput=${p=>{c(!1),s(p.target.value)}} onBlur=${()=>c(!0)} />
</label>
${u&&r`<p class="hint bad mailerr" id=${`${a}${e}err`} role="alert">
${o("Not a valid address: {value}",{value:i[0]})}
</p>`}
`}var Nf=b(()=>{F();O();x();xi();_i();On();M();Ti()});function xk({disabled:e}){let t=w.value==="send"||w.value==="later";return r`<button type="button" class="btn primary sendmore" id="sendmore" disabled=${e}
aria-label=${o("Send and…")} title=${o("Send and…")} aria-haspopup="menu" aria-expanded=${String(t)}
onClick=${()=>{w.value=t?null:"send"}}>
<${m} name="chevron-up" size="s" />
</button>`}function _k({send:e,more:t}){return w.value==="later"?r`<${Ei} pick=${n=>e({at:n})} />`:w.value!=="send"?null:r`<${Ye} label=${o("Send and…")} place="popsend">
<${j} icon="check" onPick=${()=>e({then:"close"})}>
${o("Send and close the conversation")}
<span class="end only-wide"><${Xt} of=${[tt,"Shift","↵"]} /></span>
<//>
<${j} icon="alarm-clock" onPick=${()=>e({then:"snooze"})}>
${o("Send and snooze until the client replies")}
<//>
<${j} icon="calendar-clock" stay onPick=${()=>{w.value="later"}}>
${o("Send later…")}
<span class="hrow end t12 dim">${pt(_t(Date.now(),1,9))}</span>
<//>
${t}
<//>`}var LN,IN,Ei,xu=b(()=>{O();ae();oe();x();Yn();ki();N();Pn();$f();LN=()=>{w.value=null};IN={evening:()=>o("This evening"),tomorrow:()=>o("Tomorrow morning"),monday:()=>o("On Monday morning")},Ei=({pick:e,given:t=null,place:n="popsend",onShut:s=LN})=>r`<${pu} label=${o("Send later")} title=${o("Send later")} usual=${nf} words=${IN}
given=${t} hour="09:00" place=${n} deed=${o("Schedule")} icon="calendar-clock" onPick=${e}
onShut=${s} />`});function Sk(){let e=E(FN()).current,[t,n]=g(e.whom??null),[s,a]=g(null),[i,l]=g(null),[c,u]=g(e.subject??""),[p,d]=g(e.copies??{}),[h,f]=g(!1),[$,y]=g(e.text??""),[S,k]=g(!1),[v,P]=g([]),[G,ue]=g(null),[Bt,cn]=g(!1);ye(),z(()=>jN({whom:t,subject:c,copies:p,text:$}),[t,c,p,$]),D(()=>{if(k(!1),ue(null),!t){a(null),P([]),l(null);return}if(!t.id){let Y=KN(t);a(Y),P([]),l(Y.find(ct=>ct.can)??null);return}let se=!0;return q(`/api/contacts/${t.id}/ways`).then(Y=>{se&&(a(Y.ways),P(Y.open),l(Y.ways.find(ct=>ct.can)??null))},Y=>{se&&ue(Y)}),()=>{se=!1}},[t]);let mt=i&&Oe.value[i.channel_id]?.kind,Ce=mt==="email",ft=v.find(se=>se.id===i?.dialog_id)??(Ce&&!S?v[0]:null),re=dt(rn),de=Lo(re),Z=i&&$.trim()&&!Bt&&!de&&!(ft&&!Ce),be=()=>{if(!Z)return!1;if(ft&&Ce&&!S)return k(!0),!1;let se=Ce&&af(p);return se&&document.getElementById("nw"+se.field)?.focus(),!se},Ie=async(se=null)=>{if(!be())return;if(no(dt(rn)).length){let ct=vt("#missing button");ct?ct.focus():nu(rn,{mode:"reply",at:se});return}an(rn),cn(!0),ue(null);let Y=au(rn);try{let ct={channel_id:i.channel_id,text:$.trim(),files:Y.map(V1=>V1.token),anyway:!0,...se?{not_before:hs(se)}:{undo_ms:ra(mt)},...Ce?{subject:c.trim(),cc:yn(p.cc),bcc:yn(p.bcc)}:{}},Is=t.id?{contact_id:t.id,identity_id:i.identity_id}:{name:t.name,address:t.address},{dialog:Zi,message:G1}=await ee("/api/dialogs",{...ct,...Is});Q({t:"result",dialog:Zi,sentAtRev:es(Zi.id)}),se&&ie($c(Zi.id,se),{icon:"calendar-clock",undo:()=>In(G1)}),sessionStorage.removeItem(Su),_u(),R(L("mine",Zi.id))}catch(ct){ru(rn,Y),ue(ct),cn(!1)}},Cn=se=>{$.trim()&&(tn(se,"reply"),ys(se,"reply",$)),Ce&&(p.cc||p.bcc||c.trim())&&sn(se,{cc:p.cc??"",bcc:p.bcc??"",...c.trim()?{subject:c.trim()}:{}}),_y(rn,se),sessionStorage.removeItem(Su),_u(),R(L("all",se))},xa=se=>{bt(se),se.key==="Escape"&&(se.preventDefault(),se.stopPropagation(),f(!1))},Fp=se=>{se.key==="Enter"&&(se.ctrlKey||se.metaKey)&&(se.preventDefault(),se.repeat||Ie())};return r`<div class="over">
<div class="dialog mid nw" role="dialog" aria-modal="true" aria-label=${o("Write to a client")}
onKeyDown=${se=>{bt(se),Fp(se)}}>
<header class="dhead">
<h2 class="head2 grow">${o("Write to a client")}</h2>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${_u}>
<${m} name="x" size="m" />
</button>
</header>
<div class="nwb">
<${HN} whom=${t} onPick=${n} />
${s&&r`<div class="field dgap">
<span class="lab" id="nwc">${o("Channel")}</span>
<${UN} ways=${s} way=${i} onPick=${l} />
</div>`}
${ft&&r`<p class="livebox info dgap" role="note">
<${m} name="history" size="m" />
<span class="t13 grow">
${o("Conversation No. {number} with this client is already open, {day}. Write there?",{number:ne(ft.number),day:et(ft.last_at,V.value)})}
</span>
<button type="button" class="btn small" onClick=${()=>Cn(ft.id)}>${o("Open")}</button>
</p>`}
${Ce&&r`
<div class="mlines nwcopies dgap">
${p.open||p.cc||p.bcc?r`
<${Oi} field="cc" place="nw" label=${o("Cc")} value=${p.cc}
onType=${se=>d({...p,open:!0,cc:se})} />
<${Oi} field="bcc" place="nw" label=${o("Bcc")} value=${p.bcc}
onType=${se=>d({...p,open:!0,bcc:se})} />
`:r`<div>
<button type="button" class="link t12" onClick=${()=>{d({...p,open:!0}),requestAnimationFrame(()=>document.getElementById("nwcc")?.focus())}}>
${o("Cc and Bcc")}
</button>
</div>`}
</div>
<div class="field dgap">
<label for="nw2">${o("Subject")}</label>
<input class="input" id="nw2" maxlength="400" value=${c}
onInput=${se=>u(se.currentTarget.value)} />
</div>
`}
<div class="comp dgap">
<${hu} id=${rn} kind=${mt} />
<textarea class="tx" rows="5" aria-label=${Ce?o("Email text"):o("Message text")}
placeholder=${Ce||!i?o("Write an email"):o("Write a message")} value=${$}
onInput=${se=>{an(rn),y(se.currentTarget.value)}}></textarea>
<${gu} id=${rn} mode="reply" again=${()=>ou(rn,"reply")}
without=${({at:se})=>{su(rn,"reply"),Ie(se)}} />
<div class="bar">
${i&&Oe.value[i.channel_id]?.can?.files&&r`<${qN} can=${Oe.value[i.channel_id].can} />`}
<span class="grow"></span>
</div>
</div>
${G&&r`<p class="hint bad dgap" role="alert">${B(G)}</p>`}
</div>
<footer class="dfoot">
<span class="t12 dim grow">
${$.trim()?o("Kept on this device until it is sent"):o("You will be the assignee")}
</span>
<button type="button" class="btn quiet only-wide" onClick=${_u}>${o("Cancel")}</button>
<button type="button" class="btn" id="nwlater" disabled=${!Z} aria-haspopup="dialog"
aria-expanded=${String(h)} onClick=${()=>{be()&&f(!0)}}>
<${m} name="calendar-clock" size="s" />
${o("Send later…")}
</button>
<button type="button" class="btn primary" disabled=${!Z} onClick=${()=>Ie()}>
<${m} name="send" size="s" />
${ft&&Ce?o("Send as a new conversation"):o("Send")}
<kbd class="only-wide">${tt} ↵</kbd>
</button>
</footer>
</div>
${h&&r`<div class="rowsnz" onKeyDown=${xa}>
<${Ei} place="popsnz" pick=${Ie} onShut=${()=>f(!1)} />
</div>`}
</div>`}function qN({can:e}){let t=E(null);return r`
<input type="file" multiple hidden ref=${t} onChange=${n=>{Si(rn,n.currentTarget.files,e),n.currentTarget.value=""}} />
<button type="button" class="ib small" aria-label=${o("Attach a file")} title=${o("Attach a file")}
onClick=${()=>t.current.click()}>
<${m} name="paperclip" size="m" />
</button>
`}function UN({ways:e,way:t,onPick:n}){if(!e.length)return r`<p class="hint">${o("No connected channel can reach this client.")}</p>`;let s=e.filter(i=>i.can);return r`<div class="nwch" role="radiogroup" aria-labelledby="nwc" onKeyDown=${i=>{let l={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[i.key];!l||!s.length||(i.preventDefault(),n(s[(s.indexOf(t)+l+s.length)%s.length]),requestAnimationFrame(()=>vt(".chopt[aria-checked='true']")?.focus()))}}>
${e.map(i=>{let l=Oe.value[i.channel_id],c=Object.values(Oe.value).filter(p=>p.kind===l?.kind&&p.health!=="removed").length>1,u=i.can?i.last_at?o("wrote {day}",{day:et(i.last_at,V.value)}):i.address:WN[i.why]?.();return r`<button type="button" class="chopt" role="radio" key=${`${i.channel_id}.${i.identity_id}`}
aria-checked=${String(i===t)} disabled=${!i.can} tabindex=${i===t?0:-1}
onClick=${()=>n(i)}>
<${we} kind=${l?.kind} size="mid" />
<span class="grow cut">
<b class="b5 blk t13 cut">${c?l.name:he(l?.kind)}</b>
<span class="t12 dim blk cut">${u}</span>
</span>
</button>`})}
</div>`}function HN({whom:e,onPick:t}){let[n,s]=g(""),[a,i]=g([]),[l,c]=g(0),u=E(null);z(()=>u.current?.focus({preventScroll:!0}),[e]),D(()=>{let y=n.trim();if(y.length<2){i([]);return}let S=setTimeout(()=>q(`/api/search?${new URLSearchParams({q:y,limit:"6"})}`).then(k=>{i(k.contacts.filter(v=>v.kind!=="group")),c(0)},()=>{}),zN);return()=>clearTimeout(S)},[n]);let p=n.trim(),d=a.some(y=>y.identities.some(S=>S.label.toLowerCase()===p.toLowerCase())),h=[...a.map(y=>({client:y})),...BN.test(p)&&!d?[{address:p}]:[]],f=y=>{s(""),i([]),t(y.client?{id:y.client.id,name:y.client.name}:{address:y.address,name:y.address})},$=y=>{let S={ArrowDown:1,ArrowUp:-1}[y.key];S&&h.length&&(y.preventDefault(),c((l+S+h.length)%h.length)),y.key==="Enter"&&!y.ctrlKey&&!y.metaKey&&h[l]&&(y.preventDefault(),f(h[l]))};return e?r`<div class="field">
<span class="lab">${o("To")}</span>
<div class="input tokin">
<span class="tokn">
<${U} name=${e.name} size="xs" />
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
<${U} name=${y.client.name} size="sm" />
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
</div>`}var _u,zN,BN,Su,rn,WN,FN,jN,KN,Ck=b(()=>{F();Oo();O();ae();ps();J();Ge();nn();oe();x();Yn();xi();K();M();Re();Rn();ur();Io();bu();N();Le();Nf();xu();_u=()=>{w.value=null},zN=200,BN=/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/,Su="okno.newdialog",rn="new",WN={"no-address":()=>o("no address"),"client-not-started":()=>o("the client must write first"),blocked:()=>o("the client has blocked us")},FN=()=>{try{return JSON.parse(sessionStorage.getItem(Su))??{}}catch{return{}}},jN=e=>{try{sessionStorage.setItem(Su,JSON.stringify(e))}catch{}};KN=e=>Object.values(Oe.value).filter(t=>t.health!=="removed").map(t=>({channel_id:t.id,identity_id:null,address:t.kind==="email"?e.address:"",can:t.kind==="email",why:t.kind==="email"?null:"client-not-started",last_at:null,dialog_id:null}))});var Tk={};He(Tk,{WorkLayers:()=>GN});function GN(){return w.value==="handover"?r`<${Gy} meId=${A.value.id} />`:w.value==="newdialog"?r`<${Sk} />`:null}var Ok=b(()=>{O();ae();M();Yy();Ck()});var Ak={};He(Ak,{GiveMenu:()=>JN});function YN(e){let t=e.trim().toLocaleLowerCase(),n=i=>i.toLocaleLowerCase().includes(t),s=Object.values(Pe.value).filter(i=>i.active&&i.id!==A.value.id).sort((i,l)=>i.name.localeCompare(l.name)),a=[];(n(A.value.name)||n(o("Assign to me")))&&a.push({to:{person:A.value.id},name:o("Assign to me"),face:A.value.name});for(let i of s)n(i.name)&&a.push({to:{person:i.id},name:i.name,face:i.name});for(let i of $s.value)n(i.name)&&a.push({to:{team:i.id},name:i.name,icon:"users-round"});return t||a.push({to:{person:null},name:o("Remove the assignee"),icon:"user-round-x"}),a}function JN({onPick:e}){let[t,n]=g(""),[s,a]=g(0),i=E(null),l=Dt(Mf);ye(),z(()=>i.current.focus({preventScroll:!0}),[]);let c=YN(t),u=Math.min(s,c.length-1),p=h=>{Mf(),e(h.to)},d=h=>{let f={ArrowDown:1,ArrowUp:-1}[h.key];f&&(h.preventDefault(),a((u+f+c.length)%Math.max(1,c.length))),h.key==="Enter"&&c[u]&&(h.preventDefault(),p(c[u])),h.key==="Tab"&&Mf()};return r`<div class="menu pop popgive" role="dialog" aria-label=${o("Assign")} ref=${l}>
<div class="gfind">
<${m} name="search" size="m" />
<input class="palq" ref=${i} role="combobox" aria-expanded="true" aria-controls="gvl" aria-autocomplete="list"
aria-activedescendant=${c.length?"gv"+u:null} aria-label=${o("Find a colleague or a team")}
placeholder=${o("Name")} value=${t} onInput=${h=>{n(h.target.value),a(0)}} onKeyDown=${d} />
</div>
<div role="listbox" id="gvl" class="gvl" aria-label=${o("Assign")}>
${c.map((h,f)=>r`<button type="button" class=${f===u?"mi on":"mi"} id=${"gv"+f} role="option"
tabindex="-1" aria-selected=${String(f===u)} onPointerMove=${()=>a(f)}
onClick=${()=>p(h)}>
${h.icon?r`<${m} name=${h.icon} size="m" />`:r`<${U} name=${h.face} size="sm" />`}
<span class="cut">${h.name}</span>
</button>`)}
${!c.length&&r`<p class="dpad2 t13 dim">${o("Nothing found")}</p>`}
</div>
</div>`}var Mf,Nk=b(()=>{F();O();ae();x();M();Va();N();Le();Mf=()=>{w.value=null}});function Pu(){let{dialog:e}=T.peek();Je.peek()?.dialog!==e&&(Je.value={dialog:e,...Kf});let t=()=>document.getElementById("findq")?.select();lc(()=>requestAnimationFrame(t))}var Kf,Je,tx,Mu=b(()=>{X();K();en();Kf={q:"",asked:"",found:[],at:-1,more:!1,swapped:null,failed:!1},Je=_(null),tx=e=>Je.value?.dialog===e});function UP({label:e,chosen:t="solved",onPick:n,dialog:s=null,onShut:a=KP}){let[i,l]=g(""),c=cu(),u=Dt(a),p=E(null);ye(),z(()=>p.current?.focus({preventScroll:!0}),[]);let d=Object.keys(Ua),h=$=>c.ready((y,S)=>{a(),n($,i.trim(),y,S)});return r`<div class="menu pop popfin" role="dialog" aria-label=${e} ref=${u} onKeyDown=${$=>{let y=[...u.current.querySelectorAll(".mi")],S={ArrowDown:1,ArrowUp:-1}[$.key];if(S){$.preventDefault(),y[(y.indexOf(document.activeElement)+S+y.length)%y.length].focus();return}if($.target.matches("textarea")){$.key==="Enter"&&($.ctrlKey||$.metaKey)&&($.preventDefault(),h(t));return}if($.target.matches("input:not(.tog)")){$.key==="Enter"&&($.preventDefault(),h(t));return}let k=$.code==="KeyE"?0:Number(/^(?:Digit|Numpad)([1-9])$/.exec($.code)?.[1]??0)-1;k>=0&&d[k]&&!$.repeat&&($.preventDefault(),h(d[k]))}}>
<div class="mh" id="finh">${o("Closing reason")}</div>
<div role="radiogroup" aria-labelledby="finh">
${d.map(($,y)=>r`<button type="button" key=${$} class=${$===t?"mi on":"mi"} role="radio"
aria-checked=${String($===t)} ref=${$===t?p:null}
onClick=${()=>h($)}>
<${m} name=${Ua[$][1]} size="m" />
<span class="cut">${Ua[$][0]()}</span>
<kbd>${y?y+1:"E"}</kbd>
</button>`)}
</div>
<div class="asgf">
<input class="input" aria-label=${o("Comment (optional)")} placeholder=${o("Comment for the team")}
maxlength="2000" value=${i} onInput=${$=>l($.currentTarget.value)} />
<${uu} dialog=${s} telling=${c} />
${c.on&&r`<div class="tellb">
<button type="button" class="btn primary" onClick=${()=>h(t)}>
${o("Send and close")}
<kbd class="only-wide">${tt} ↵</kbd>
</button>
</div>`}
</div>
</div>`}function nx({dialog:e}){let t=e.state==="closed";return r`<${UP} label=${t?o("Closing reason"):o("Close with a reason")}
chosen=${t&&e.close_reason||"solved"} dialog=${t?null:e}
onPick=${(n,s,a,i)=>t?Dv(e.id,n,s):a?iu(e.id,a,i,{then:"close",reason:n,comment:s}):hn(e.id,n,s)} />`}var KP,ox=b(()=>{F();O();ae();x();Yn();Kt();Io();N();Le();ff();KP=()=>{w.value=null}});var sx,Du,ax,Uf=b(()=>{sx=new Map,Du=e=>{sx.set(e.id,{when:()=>!0,...e})},ax=()=>[...sx.values()]});function rx({dialog:e,children:t}){let n=e.state==="open";return r`<div class="acts">
${t}
${n&&r`<button type="button" class="ib only-wide" aria-haspopup="dialog" aria-expanded=${Lu("snooze")}
aria-label=${o("Snooze")} title=${o("Snooze")+"  H"} onClick=${Ru("snooze")}>
<${m} name="alarm-clock" />
</button>`}
<button type="button" class="ib" aria-haspopup="menu" aria-expanded=${Lu("talkmore")}
aria-label=${o("More actions")} title=${o("More actions")} onClick=${Ru("talkmore")}>
<${m} name="ellipsis" />
</button>
${n?r`<span class="split">
<button type="button" class="btn" title=${o("Close the conversation")+"  E"}
onClick=${()=>hn(e.id)}>
<${m} name="check" size="m" />
<span class="btnword">${o("Close")}</span>
</button>
<button type="button" class="btn caret" aria-haspopup="dialog" aria-expanded=${Lu("finish")}
aria-label=${o("Close with a reason")} title=${o("Close with a reason")+"  Shift E"}
onClick=${Ru("finish")}>
<${m} name="chevron-down" size="s" />
</button>
</span>`:r`<button type="button" class="btn" title=${o("Reopen the conversation")+"  E"}
onClick=${()=>ds(e.id)}>
<${m} name="undo-2" size="m" />
<span class="btnword">${o("Reopen")}</span>
</button>`}
<${HP} dialog=${e} />
</div>`}function HP({dialog:e}){let t=e.assignee_id===null?null:W(e.assignee_id),n=Pv(e),s=t?Ra(t):n?.name??o("Assign");return r`<button type="button" class="btn pick" id="assignee" aria-haspopup="dialog"
aria-expanded=${Lu("assignee")} title=${o("Assignee")+"  A"} onClick=${Ru("assignee")}>
<span class="vh">
${t?o("Assignee: {name}",{name:t}):o("Assignee: nobody")}
${n&&` · ${o("Team: {name}",{name:n.name})}`}
</span>
${t?r`<${U} name=${t} size="sm" />`:n?r`<span class=${"sq "+mn(n.name)}></span>`:r`<${Gl} size="sm" />`}
<span class="only-wide cut askn" aria-hidden="true">${s}</span>
<${m} name="chevron-down" size="s" />
</button>`}function GP({dialog:e}){let t=!!mo.value[e.id],n=sc("(max-width: 719px)"),s=e.state==="open";return r`<${Ye} label=${o("More actions")} place="popmore">
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
${e.waiting_since&&r`<${j} icon="message-circle-off" onPick=${()=>Cc(e.id)}>
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
${ax().filter(a=>a.when(e)).map(a=>r`<${j} key=${a.id} icon=${a.icon} onPick=${()=>a.run(e)}>
${a.label(e)}
${a.hint&&r`<kbd>${a.hint}</kbd>`}
<//>`)}
<//>`}function ix({dialog:e}){let t=VP[w.value];return t&&e?r`<${t} key=${w.value} dialog=${e} />`:null}var Ru,Lu,VP,lx=b(()=>{O();Ve();ae();x();Se();M();Kt();dr();N();ox();Le();Uf();Pn();du();Ru=e=>()=>{w.value=w.value===e?null:e},Lu=e=>String(w.value===e);VP={snooze:hf,finish:nx,talkmore:GP,assignee:wf,team:({dialog:e})=>r`<${wf} dialog=${e} onlyTeams />`}});function Iu({dialog:e}){let t=e&&Qe(e);return r`
${Vt.value==="off"&&r`<div class="banner" role="status">
<${m} name="cloud-off" size="m" />
<span class="grow">${o("Offline. Showing saved data; replies will be sent when the connection is back.")}</span>
<button type="button" class="btn small" onClick=${Ll}>${o("Retry")}</button>
</div>`}
${t&&t.health==="trouble"&&r`<div class="banner bad" role="status">
<${m} name="circle-alert" size="m" />
<span class="grow">
${o("{name} has a problem: {cause}. Replies wait in the queue.",{name:t.name,cause:$n(t.health_code,t.health_detail)})}
</span>
</div>`}
${t&&t.health==="paused"&&r`<div class="banner" role="status">
<${m} name="pause" size="m" />
<span class="grow">${o("{name} is paused. Replies wait in the queue.",{name:t.name})}</span>
</div>`}
`}var cx=b(()=>{O();Vs();x();M();N();is()});function zu(e){Bo.value={...Bo.value,[e.dialog_id]:{message:e,text:e.text}}}function px(e,t){Bo.value={...Bo.value,[e]:{...Bo.value[e],text:t}}}function gr(e){let{[e]:t,...n}=Bo.peek();Bo.value=n}function Bu(e,t){let n=Qe(t)?.can??{},s=["sent","delivered","read"].includes(e.delivery?.state),a=!n.edit_hours||Date.now()-e.sent_at<n.edit_hours*YP;return!!(n.edit&&s&&a&&e.author.operator_id===A.peek().id&&!e.deleted_at&&e.content==="text"&&(n.edit_files||!e.files?.length))}async function dx(e){let{message:t,text:n}=Bo.peek()[e];if(gr(e),n.trim()===t.text)return;let s=await ee(`/api/messages/${t.id}/edit`,{text:n.trim()});Q({t:"result",...s})}var YP,Bo,ux,Ai=b(()=>{X();J();M();YP=36e5,Bo=_({}),ux=e=>Bo.value[e]??null});function ha(e,t,n,s){e.focus(),e.setSelectionRange(n,s),document.execCommand("insertText",!1,t)||e.setRangeText(t,n,s,"end"),e.dispatchEvent(new Event("input",{bubbles:!0}))}function Wu(e,t){ha(e,t,e.selectionStart,e.selectionEnd)}function mx(e,t,n,s){ha(e,s,t,n)}function Fu(e,t){let{selectionStart:n,selectionEnd:s,value:a}=e,i=a.slice(n,s),l=i.trim();if(a.slice(n-t.length,n)===t&&a.slice(s,s+t.length)===t){ha(e,i,n-t.length,s+t.length),e.setSelectionRange(n-t.length,s-t.length);return}if(!i&&a.slice(s,s+t.length)===t){e.setSelectionRange(s+t.length,s+t.length);return}let c=i.slice(0,i.indexOf(l)),u=i.slice(c.length+l.length);ha(e,`${c}${t}${l}${t}${u}`,n,s);let p=n+c.length+t.length;e.setSelectionRange(p,p+l.length)}function Hf(e,t){let{value:n}=e,s=n.lastIndexOf(`
`,e.selectionStart-1)+1,a=n.indexOf(`
`,e.selectionEnd),i=a<0?n.length:a,l=n.slice(s,i).split(`
`),c=t?/^\d{1,4}\. /:/^[-•] /,u=l.every(d=>c.test(d)),p=l.map((d,h)=>(u?"":t?`${h+1}. `:"- ")+d.replace(JP,"")).join(`
`);ha(e,p,s,i)}function fx(e,t){let{selectionStart:n,selectionEnd:s,value:a}=e;ha(e,`[${a.slice(n,s).trim()||t}](${t})`,n,s)}function $x(e){let{value:t,selectionStart:n}=e;if(n!==e.selectionEnd)return!1;let s=t.lastIndexOf(`
`,n-1)+1,a=/^(- |• |(\d{1,4})\. )/.exec(t.slice(s,n));return a?s+a[0].length===n?(ha(e,"",s,n),!0):(Wu(e,`
${a[2]?`${Number(a[2])+1}. `:a[1]}`),!0):!1}var JP,Gf=b(()=>{JP=/^(?:[-•] |\d{1,4}\. )/});var zt,Vf=b(()=>{zt={current:null}});function hx(e,t){let[n,s]=g(null),[a,i]=g(0),l=E(-1),c=t&&n?$y(n.query):[],u=()=>{let f=t&&e.current?fy(e.current.value,e.current.selectionStart):null;f?.query!==n?.query&&i(0),s(f)},p=()=>s(null),d=f=>{let $=e.current.selectionStart,y=e.current.value[$]===" ";mx(e.current,n.from,$,y?`@${f.name}`:`@${f.name} `),y&&e.current.setSelectionRange(n.from+f.name.length+2,n.from+f.name.length+2),l.current=e.current.selectionStart,p()},h=f=>{let $=l.current===e.current.selectionStart;if(l.current=-1,f.key===" "&&$)return f.preventDefault(),!0;if(!c.length)return!1;let y={ArrowDown:1,ArrowUp:-1}[f.key];if(y)i((a+y+c.length)%c.length);else if(f.key==="Enter"&&!f.ctrlKey&&!f.metaKey||f.key==="Tab")d(c[a]);else if(f.key==="Escape")f.stopPropagation(),p();else return!1;return f.preventDefault(),!0};return{list:c,at:Math.min(a,Math.max(0,c.length-1)),setAt:i,keys:h,look:u,pick:d,close:p}}function gx({calls:e}){return e.list.length?r`<div class="menu pop popcall" id="calls" role="listbox" aria-label=${o("Colleagues")}>
${e.list.map((t,n)=>r`<button type="button" class=${n===e.at?"mi on":"mi"} key=${t.id} id=${"call"+n}
role="option" tabindex="-1" aria-selected=${String(n===e.at)}
onPointerDown=${s=>s.preventDefault()} onPointerMove=${()=>e.setAt(n)}
onClick=${()=>e.pick(t)}>
<${U} name=${t.name} size="sm" />
<span class="cut">${t.name}</span>
</button>`)}
</div>`:null}var bx=b(()=>{F();O();Zc();x();Gf();N()});var Yf,vx=b(()=>{Yf=[["faces",[["😀","улыбка радость smile grin"],["😃","улыбка smile happy"],["😄","смех smile laugh"],["😁","улыбка grin"],["😅","неловко sweat"],["😂","смех слёзы joy laugh"],["🤣","смех rofl"],["🙂","улыбка slight smile"],["😉","подмигивание wink"],["😊","улыбка румянец blush"],["😇","ангел angel"],["😍","влюблён любовь love"],["😘","поцелуй kiss"],["😋","вкусно yum"],["😎","круто очки cool"],["🤩","восторг star"],["🥳","праздник party"],["🤔","думаю think"],["🤗","обнимаю hug"],["😏","ухмылка smirk"],["😐","нейтрально neutral"],["😴","сон sleep"],["😌","спокойно relieved"],["😕","сомнение confused"],["😟","тревога worried"],["🙁","грусть frown"],["😢","слеза грусть cry"],["😭","плач cry sob"],["😤","пар злость"],["😠","злость angry"],["😱","ужас scream"],["😳","смущение flushed"],["🥺","просьба please"],["🙄","закатываю глаза roll eyes"],["😬","неловко grimace"],["🤒","болезнь sick"],["🫡","есть служу salute"]]],["hands",[["👍","да хорошо палец вверх thumbs up yes"],["👎","нет плохо палец вниз thumbs down no"],["👌","окей ok"],["✌️","победа victory"],["🤞","удачи пальцы luck"],["🤝","рукопожатие договор handshake"],["👏","аплодисменты браво clap"],["🙌","ура руки hooray"],["🙏","спасибо пожалуйста молитва thanks please pray"],["💪","сила strong"],["👋","привет пока hello bye wave"],["👀","глаза смотрю eyes"],["✍️","пишу writing"],["☝️","внимание up"],["👉","указатель right"],["👇","вниз down"],["🫶","сердце руки heart hands"]]],["hearts",[["❤️","сердце любовь heart love"],["🧡","сердце orange heart"],["💛","сердце yellow heart"],["💚","сердце green heart"],["💙","сердце blue heart"],["💜","сердце purple heart"],["🖤","сердце black heart"],["💔","разбитое сердце broken"],["💖","сердце sparkle"],["✨","блеск sparkles"],["🌟","звезда star"],["⭐","звезда star"],["🔥","огонь fire"],["🎉","праздник ура tada party"],["🎊","праздник confetti"],["🎁","подарок gift"],["🎂","торт день рождения birthday cake"],["🌹","роза rose"],["💐","цветы букет flowers"],["🌸","цветок blossom"],["☀️","солнце sun"],["🌈","радуга rainbow"],["❄️","снег snow"],["🎄","ёлка новый год christmas"]]],["work",[["✅","готово да галочка done check"],["☑️","галочка check"],["❌","нет крест cross no"],["❗","важно внимание important"],["❓","вопрос question"],["⚠️","внимание осторожно warning"],["⏰","время будильник clock"],["⏳","ждём песок hourglass"],["📅","дата календарь calendar"],["📌","закреплено pin"],["📎","скрепка вложение paperclip"],["📝","заметка memo"],["📄","документ document"],["📦","посылка коробка package"],["🚚","доставка грузовик delivery"],["🛒","корзина заказ cart"],["🧾","чек receipt"],["💳","карта оплата card"],["💰","деньги money"],["💸","деньги возврат money"],["🏷️","цена ярлык price"],["🔧","ремонт ключ repair wrench"],["🔨","молоток hammer"],["⚙️","настройки settings"],["🔍","поиск search"],["🔗","ссылка link"],["📞","телефон звонок phone call"],["📱","телефон mobile"],["💻","компьютер laptop"],["✉️","письмо почта mail"],["📷","фото camera"],["🎥","видео video"],["🔔","уведомление bell"],["🔒","замок lock"],["🔑","ключ key"],["🏠","дом home"],["🏢","офис office"],["📍","место адрес place address"],["🗺️","карта map"],["✈️","самолёт plane"],["🚗","машина car"],["☕","кофе coffee"],["🍕","пицца pizza"],["🆗","ok"],["🆕","новое new"],["🔝","топ top"],["💡","идея idea"],["📈","рост chart"],["🤖","бот robot"]]]]});function eM(e){let t=e.trim().toLocaleLowerCase();if(!t)return[...Jf().length?[["recent",Jf().map(s=>[s,""])]]:[],...Yf];let n=Yf.flatMap(([,s])=>s).filter(([,s])=>s.split(" ").some(a=>a.startsWith(t)));return n.length?[["",n]]:[]}function _x({pick:e}){let t=Dt(yx),n=E(null),[s,a]=g(""),[i,l]=g(0);ye(),z(()=>n.current.focus({preventScroll:!0}),[]);let c=eM(s),u=c.flatMap(([,f])=>f);D(()=>t.current.querySelector(".emo.on")?.scrollIntoView({block:"nearest"}),[i]);let p=f=>{ZP(f),yx(),e(f)},d=f=>{let $={ArrowRight:1,ArrowLeft:-1,ArrowDown:wx,ArrowUp:-wx}[f.key];$&&(s===""||f.key==="ArrowDown"||f.key==="ArrowUp")&&(f.preventDefault(),l(Math.max(0,Math.min(u.length-1,i+$)))),f.key==="Enter"&&(f.preventDefault(),f.stopPropagation(),u[i]&&p(u[i][0]))},h=-1;return r`<div class="menu pop popemoji" role="dialog" aria-label=${o("Emoji")} ref=${t} onKeyDown=${bt}>
<div class="gfind">
<${m} name="search" size="m" />
<input class="palq" ref=${n} role="combobox" aria-expanded="true" aria-controls="emojis"
aria-autocomplete="list" aria-activedescendant=${u.length?"emo"+i:null}
aria-label=${o("Find an emoji")} placeholder=${o("For example: thanks")} value=${s}
onInput=${f=>{a(f.target.value),l(0)}} onKeyDown=${d} />
</div>
<div class="emojis" id="emojis" role="listbox" aria-label=${o("Emoji")}>
${c.map(([f,$])=>r`
${f&&r`<div class="mh" role="presentation">${XP[f]()}</div>`}
<div class="emogrid" role="presentation">
${$.map(([y,S])=>{h+=1;let k=h;return r`<button type="button" class=${k===i?"emo on":"emo"} id=${"emo"+k}
role="option" tabindex="-1" aria-selected=${String(k===i)}
aria-label=${`${y} ${S}`.trim()} onPointerMove=${()=>l(k)}
onClick=${()=>p(y)}>
${y}
</button>`})}
</div>
`)}
${!u.length&&r`<p class="dpad2 t13 dim">${o("Nothing found")}</p>`}
</div>
</div>`}var kx,QP,wx,XP,Jf,ZP,yx,xx,Sx=b(()=>{F();O();ae();vx();x();Yn();N();Le();kx="okno.emoji",QP=16,wx=8,XP={recent:()=>o("Recent"),faces:()=>o("Smileys"),hands:()=>o("Gestures"),hearts:()=>o("Hearts and holidays"),work:()=>o("Work")},Jf=()=>{try{return JSON.parse(localStorage.getItem(kx))??[]}catch{return[]}},ZP=e=>localStorage.setItem(kx,JSON.stringify([e,...Jf().filter(t=>t!==e)].slice(0,QP))),yx=()=>{w.value=null},xx=()=>r`<button type="button" class="ib small" id="emoji" aria-label=${o("Emoji")}
title=${`${o("Emoji")}  ${tt} ;`} aria-haspopup="dialog" aria-expanded=${String(w.value==="emoji")}
onClick=${()=>{w.value=w.value==="emoji"?null:"emoji"}}>
<${m} name="smile" size="m" />
</button>`});function Cx({id:e,dialog:t,note:n,text:s}){let a=Vg(e),i=a.filter(f=>f.typing==="reply"),l=a.filter(f=>f.typing==="note"),c=n?Xc(s):[],u=f=>f.map($=>W($.id??$)).join(", "),p=f=>r`<b class="b5">${f}</b>`,d=null;if(i.length?d=Ct(C("{who} is replying…","{who} are replying…",i.length),{who:p(u(i))}):c.length?d=Ct(C("Your team will see the note, {who} will be notified","Your team will see the note, {who} will be notified",c.length),{who:p(c.map(f=>f.name).join(", "))}):l.length?d=Ct(C("{who} is writing a note…","{who} are writing a note…",l.length),{who:p(u(l))}):Wl(e)?d=o("{name} is typing…",{name:rs(t?.name??"")}):a.length&&(d=Ct(C("{who} is here too","{who} are here too",a.length),{who:p(u(a))})),!d)return null;let h=i.length?i:l.length?l:a;return r`<div class="seen cseen" role="status">
${!c.length&&h.length>0&&r`<span class="stack">
${h.slice(0,3).map(f=>r`<${U} key=${f.id} name=${W(f.id)} size="xs" />`)}
</span>`}
<span class="cut">${d}</span>
</div>`}function Ox({id:e,mode:t}){let n=ca(e,t);if(n===null)return null;let s=ht.value[e],a=s&&Tn(s).find(l=>l.no===n),i=a&&(a.author.operator_id?W(a.author.operator_id):a.author.name);return r`<div class="cquote">
<${m} name="reply" size="m" />
<span class="quote grow">
<b class="b5 blk cut">${i??o("Message {no}",{no:n})}</b>
<span class="cut blk">${a?Tx(a):""}</span>
</span>
<button type="button" class="ib small" aria-label=${o("Remove the quote")} onClick=${()=>Do(e,t,null)}>
<${m} name="x" size="m" />
</button>
</div>`}function Ex({id:e,dialog:t,message:n}){let s=Qe(t)?.can?.edit_hours,a=he(t.kind),i=s?C("{channel} lets you edit for {n} hour","{channel} lets you edit for {n} hours",s,{channel:a}):"";return r`<div class="cstrip" role="status">
<${m} name="square-pen" size="m" />
<span class="grow">
${o("You are editing your message from {time}.",{time:H(n.sent_at)})} ${i}
</span>
<button type="button" class="ib small" aria-label=${o("Cancel editing")} title="Esc"
onClick=${()=>gr(e)}>
<${m} name="x" size="m" />
</button>
</div>`}function Ax({id:e}){let[t,n]=g(!1),s=xw(e);if(D(()=>{Cw(e)},[e]),!s.length)return null;let a=ht.value[e],i=a?Tn(a).findLast(c=>c.kind==="in")?.no??0:0,l=s.some(c=>c.no<i);return r`<div class=${l?"cstrip warn plan":"cstrip plan"}>
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
${s.map(c=>r`<${tM} key=${c.id} message=${c} />`)}
</ul>`}
</div>`}function tM({message:e}){let t=`plan${e.id}`,n=w.value===t;return r`<li>
<span class="grow">
<b class="b5 blk">${pt(Mn(e))} · ${W(e.author.operator_id)}</b>
<span class="cut blk">${Tx(e)}</span>
</span>
<span class="hrow tight pacts">
<button type="button" class="btn small" onClick=${()=>mf(e,null)}>${o("Send now")}</button>
<span class="popbox">
<button type="button" class="ib small" aria-label=${o("Another time")} title=${o("Another time")}
aria-haspopup="dialog" aria-expanded=${String(n)} onClick=${()=>{w.value=n?null:t}}>
<${m} name="calendar-clock" size="m" />
</button>
${n&&r`<${Ei} place="popplan" given=${Mn(e)} pick=${s=>mf(e,s)} />`}
</span>
<button type="button" class="ib small" aria-label=${o("Undo and edit")} title=${o("Undo and edit")}
onClick=${()=>In(e)}>
<${m} name="square-pen" size="m" />
</button>
</span>
</li>`}var Tx,Qf=b(()=>{F();O();ae();Zc();Ai();oe();Ys();x();Se();zc();_i();On();M();Rn();Io();N();oa();xu();Tx=e=>e.text||Rt(e.content==="text"&&e.files?.length?"document":e.content)});function Nx({id:e,dialog:t}){let n=to(e),s=n==="note",a=E(null),i=Jt(e,n),l=t&&Qe(t),c=s?nM:l?.can??{},u=!!c.subject&&!s,p=!s&&(Vt.value==="off"||l?.health==="trouble"||l?.health==="paused"),d=dt(e,n),h=!!i.trim()||d.some(v=>["done","uploading","waiting"].includes(v.state)),f=hx(a,s);z(()=>Xf(a.current),[i]),D(()=>{Zw()||xs()},[]);let $=(v={})=>{if(!h||!t)return;let P=u&&gy(e);if(P){document.getElementById("mail"+P.field)?.focus();return}Md();let G=vt("#missing button");if(G){G.focus();return}pf(e,n,v),a.current?.focus()};z(()=>(zt.current={id:e,mode:n,mail:u,field:a.current,submit:$,wrap:v=>Fu(a.current,v),list:v=>Hf(a.current,v)},()=>{zt.current=null}));let y=v=>{Ng(),an(e),ys(e,n,v.target.value),nb(e,n,v.target.value),f.look()},S=s||(pe.value?.send?.[t?.kind]??(u?"command":"enter"))==="command",k=v=>{if(!(v.isComposing||f.keys(v))){if(cM(v,S)){v.preventDefault(),!v.repeat&&Ol()&&$();return}if(v.key==="Enter"&&u&&!v.shiftKey&&$x(a.current)){v.preventDefault();return}i||v.shiftKey||(v.key==="ArrowUp"&&!s&&aM(e,t)?v.preventDefault():v.code==="KeyZ"&&(v.ctrlKey||v.metaKey)&&(v.preventDefault(),Al()))}};return r`<form class=${s?"comp asnote":"comp"}
aria-label=${s?o("Note for the team"):o("Reply to the client")} onSubmit=${v=>{v.preventDefault(),$()}}>
<div class="bar top">
<${pM} id=${e} mode=${n} field=${a} />
${s?r`<span class="hrow tight end t12 notehint">
<${m} name="lock" size="s" />
${o("The client will not see this")}
</span>`:t&&r`<span class="hrow tight end t12 mut">
<${we} kind=${t.kind} />
<span class="cut">${u?l.name:Xs(t)}</span>
${!u&&t.label&&r`<span class="only-wide cut">· ${t.label}</span>`}
</span>`}
</div>
${u&&t&&r`<${kk} dialog=${t} />`}
<${Ox} id=${e} mode=${n} />
<${hu} id=${e} kind=${t?.kind} mode=${n} />
<textarea class="tx" rows="2" ref=${a} value=${i} aria-label=${s?o("Note text"):o("Reply text")}
placeholder=${lM(s,t,p)} enterkeyhint=${S?"enter":"send"}
aria-controls=${f.list.length?"calls":null}
aria-activedescendant=${f.list.length?"call"+f.at:null} aria-autocomplete=${s?"list":null}
onInput=${y} onKeyDown=${k} onClick=${f.look} onBlur=${()=>{Md(),f.close()}}></textarea>
<${gx} calls=${f} />
<${gu} id=${e} mode=${n} again=${v=>{Ey(e,v),a.current?.focus()}} without=${v=>{Ay(e,v),a.current?.focus()}} />
<div class="bar cbarx">
<${oM} id=${e} mode=${n} mail=${u} can=${c} field=${a} calls=${f} />
<span class="grow"></span>
<${iM} id=${e} mode=${n} text=${i} />
<span class=${s?"":"split"}>
<button type="submit" class="btn primary" disabled=${!h}>
${!s&&r`<${m} name="send" size="s" />`}
${rM(s,p,e,d)}
<kbd class="only-wide">${S?`${tt} ↵`:"Enter"}</kbd>
</button>
${!s&&r`<${xk} disabled=${!h} />`}
</span>
</div>
${!s&&r`<${_k} send=${$} />`}
${w.value==="emoji"&&r`<${_x} pick=${v=>Wu(a.current,v)} />`}
</form>`}function oM({id:e,mode:t,mail:n,can:s,field:a,calls:i}){let l=(u,p,d,h)=>r`<button type="button" class="ib small" aria-label=${p} title=${d?`${p}  ${d}`:p}
onPointerDown=${f=>f.preventDefault()} onClick=${h}>
<${m} name=${u} size="m" />
</button>`,c=()=>{Wu(a.current,/(^|\s)$/.test(a.current.value.slice(0,a.current.selectionStart))?"@":" @"),i.look()};return r`
${n&&r`
${l("bold",o("Bold"),`${tt} B`,()=>Fu(a.current,"**"))}
${l("italic",o("Italic"),`${tt} I`,()=>Fu(a.current,"_"))}
${l("list",o("List"),`${tt} Shift 8`,()=>Hf(a.current,!1))}
<${sM} field=${a} />
`}
${t==="note"&&l("at-sign",o("Mention a colleague"),"@",c)}
${s.files&&r`<${Qy} id=${e} can=${s} mode=${t} />`}
<${xx} />
`}function sM({field:e}){let t=w.value==="link",n=s=>{s.preventDefault(),s.stopPropagation();let a=s.target.elements.address.value.trim();w.value=null,a&&fx(e.current,/^(https?:\/\/|mailto:)/i.test(a)?a:`https://${a}`)};return z(()=>{t&&document.getElementById("linkto")?.focus()},[t]),r`<span class="popbox">
<button type="button" class="ib small" aria-label=${o("Link")} title=${o("Link")} aria-expanded=${String(t)}
onPointerDown=${s=>s.preventDefault()} onClick=${()=>{w.value=t?null:"link"}}>
<${m} name="link" size="m" />
</button>
${t&&r`<form class="menu pop poplink" aria-label=${o("Link")} onSubmit=${n}>
<input class="input" id="linkto" name="address" autocomplete="off" aria-label=${o("Page address")}
placeholder="https://" />
<button type="submit" class="btn primary">${o("Insert")}</button>
</form>`}
</span>`}function aM(e,t){let n=ht.peek()[e],s=n&&Tn(n).findLast(a=>a.kind==="out"&&a.author.operator_id===A.peek().id&&a.delivery?.state!=="cancelled");if(!s||!t||Dn(s))return!1;if(Ja(s))In(s);else if(Bu(s,t))zu(s);else return!1;return!0}function rM(e,t,n,s){return ua.value[n]!==void 0?o("Sends when uploaded"):e?o("Leave a note"):Lo(s)?o("Send when uploaded"):t?o("Queue"):o("Send")}function iM({id:e,mode:t,text:n}){return Hw(e,t)!==void 0?r`<span class="t12 dim saved hrow tight" role="status">
<span class="only-wide">${o("A newer draft from another device.")}</span>
<button type="button" class="link" onClick=${()=>Gw(e,t)}>${o("Restore previous draft")}</button>
</span>`:n.trim()?Ww(e,t)?r`<span class="t12 dim only-wide saved">${o("Draft saved")}</span>`:Vt.value==="off"?r`<span class="t12 dim only-wide saved">${o("Draft saved on this device")}</span>`:null:null}function lM(e,t,n){return t?e?o("Write a note for the team"):n?o("You can write, the reply will wait in the queue"):o("Write a reply"):o("You can write while the messages load")}function cM(e,t){return e.key!=="Enter"||e.shiftKey?!1:e.ctrlKey||e.metaKey||!t}function Xf(e){e&&(e.style.height="auto",e.style.height=`${Math.min(e.scrollHeight,innerHeight*.4)}px`)}function pM({id:e,mode:t,field:n}){let s=i=>{tn(e,i),requestAnimationFrame(()=>n.current?.focus())},a=i=>{i.key!=="ArrowLeft"&&i.key!=="ArrowRight"||(i.preventDefault(),tn(e,t==="reply"?"note":"reply"),requestAnimationFrame(()=>vt(".md[aria-selected='true']")?.focus()))};return r`<div class="hrow mds" role="tablist" aria-label=${o("Where the text goes")} onKeyDown=${a}>
${uM.map(([i,l])=>r`<button type="button" class="md" role="tab" aria-selected=${String(t===i)}
tabindex=${t===i?0:-1} onClick=${()=>s(i)}>
${l()}
</button>`)}
</div>`}var nM,uM,Px=b(()=>{F();Oo();O();ae();nn();Ai();Ys();x();_s();Yn();xi();Vs();Gf();fo();On();M();Re();Rn();ur();Vf();Io();bu();N();bx();Sx();Nf();xu();Qf();nM={files:!0,max_files:20};uM=[["reply",()=>o("Reply")],["note",()=>o("Note")]]});function mM(e,t){let n=e.findLast(a=>a.kind==="out")??e.at(-1),s={name:rs(Mx(n)),ago:Ob(n.created_at,t)};return n.kind==="note"?o("{name} left a note {ago}.",s):n.kind==="in"?o("{name} wrote {ago}.",s):o("{name} replied {ago}.",s)}function fM(){let[e,t]=g(hs(Date.now()));return D(()=>{let n=setInterval(()=>t(hs(Date.now())),1e3);return()=>clearInterval(n)},[]),e}function Dx({entry:e}){let t=E(null);z(()=>t.current.focus({preventScroll:!0}),[e.key,e.last_no]);let n=E(0);z(()=>{n.current=Date.now(),Lw(e.dialog_id,e.last_no)},[e.key,e.last_no]);let s=fM(),a=e.came??[],i=()=>{Date.now()-n.current>=$M&&Dw(e)};return r`<div class="card fencebox" role="alertdialog"
aria-label=${o("The conversation changed while you were writing")}>
<div class="fence">
<p class="t13">
<b class="b6">
${a.length?mM(a,s):o("The conversation changed while you were writing.")}
</b> ${o("Your reply has not been sent yet.")}
</p>
${a.length>Zf&&r`<p class="t12 dim">${o("The last {n} of {count} messages",{n:Zf,count:a.length})}</p>`}
<ol class="came">
${a.slice(-Zf).map(l=>r`<li class=${"msg fm "+(l.kind==="in"?"in":l.kind==="note"?"out note":"out")}
key=${l.id}>
<div class="box">
<span class="by">${Mx(l)}</span>
${dM(l)}
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
<button type="button" class="btn quiet" onClick=${()=>Ly(e)}>${o("Do not send")}</button>
<span class="grow"></span>
<button type="button" class="btn" onClick=${()=>Ts(e)}>${o("Edit")}</button>
<button type="button" class="btn primary" ref=${t} onClick=${i}>
${o("Send anyway")}
<kbd class="only-wide">Enter</kbd>
</button>
</div>
</div>
</div>`}var Mx,dM,Zf,$M,Rx=b(()=>{F();O();oe();x();No();Se();ia();Rn();Io();oa();Mx=({author:e})=>e.operator_id?W(e.operator_id):e.name,dM=e=>e.text||Rt(e.content==="text"?"document":e.content);Zf=20,$M=700});function Lx({id:e,dialog:t}){let n=Ew(e),s=to(e),a=ux(e);if(wM(e),n)return r`<div class="dock"><${Dx} entry=${n} /></div>`;let i=s==="reply"&&t&&hM(t);return r`<div class="dock">
${t&&r`
<${Ax} id=${e} />
<${Cx} id=${e} dialog=${t} note=${s==="note"} text=${Jt(e,s)} />
`}
${a&&t?r`
<${Ex} id=${e} dialog=${t} message=${a.message} />
<${bM} id=${e} dialog=${t} text=${a.text} />
`:i?r`<${gM} id=${e} ...${i} />`:r`<${Nx} id=${e} dialog=${t} />`}
</div>`}function hM(e){if(e.blocked_at)return{icon:"ban",title:e.thread_kind==="group"?o("We are no longer in this group"):o("The client has blocked the bot"),text:o("Messages have not been delivered since {date}.",{date:Ot(e.blocked_at)})};let t=Qe(e);return!t||t.health==="removed"?{icon:"unplug",title:o("This channel was disconnected"),text:o("This channel can no longer send messages.")}:null}function gM({id:e,icon:t,title:n,text:s}){return r`<div class="creplace">
<${m} name=${t} />
<span class="grow t13"><b class="b6 blk">${n}</b>${s}</span>
<button type="button" class="btn" onClick=${()=>tn(e,"note")}>${o("Leave a note")}</button>
</div>`}function bM({id:e,dialog:t,text:n}){let s=E(null);z(()=>Xf(s.current),[n]),z(()=>{s.current.focus(),s.current.setSelectionRange(n.length,n.length)},[]);let a=()=>{n.trim()&&ze(()=>dx(e))},i=l=>{l.key==="Escape"&&(l.stopPropagation(),l.preventDefault(),gr(e));let c=pe.value?.send?.[t.kind]==="command";l.key==="Enter"&&!l.shiftKey&&!l.isComposing&&(l.ctrlKey||l.metaKey||!c)&&(l.preventDefault(),a())};return r`<form class="comp editing" aria-label=${o("Editing a message")}
onSubmit=${l=>{l.preventDefault(),a()}}>
<div class="bar top">
<span class="md t13 b5">${o("Editing")}</span>
<span class="hrow tight end t12 mut">
<${we} kind=${t.kind} />
<span class="cut">${Xs(t)}</span>
</span>
</div>
<textarea class="tx" rows="2" ref=${s} value=${n} aria-label=${o("New message text")}
onInput=${l=>px(e,l.target.value)} onKeyDown=${i}></textarea>
<div class="bar">
<span class="grow"></span>
<button type="button" class="btn quiet" onClick=${()=>gr(e)}>${o("Do not change")}</button>
<button type="submit" class="btn primary" disabled=${!n.trim()}>
${o("Save changes")}
<kbd class="only-wide">Enter</kbd>
</button>
</div>
</form>`}function wM(e){let t=I.value.mentions?.[e]?.no??null;D(()=>{if(t===null)return;let n=setInterval(()=>{let a=[...document.querySelectorAll(".log .msg.note[data-no]")].filter(yM).map(l=>Number(l.dataset.no)),i=Math.max(0,...a);document.hasFocus()&&!document.hidden&&i>=t&&(clearInterval(n),Te("POST",`/api/dialogs/${e}/mentions`,{no:i}).catch(()=>{}))},vM);return()=>clearInterval(n)},[e,t])}function yM(e){let t=e.closest(".scroll")?.getBoundingClientRect(),n=e.getBoundingClientRect();return!!t&&n.bottom>t.top&&n.top<t.bottom}var vM,Ix=b(()=>{F();O();Ve();J();nn();Ai();oe();x();No();M();N();Px();Rx();Qf();vM=1e3});function br(e,{from:t=null}={}){let{view:n,dialog:s,at:a}=T.peek();s&&(Ni.value=t?{dialog:s,no:t}:null,a===e&&R(L(n,s),{replace:!0}),R(L(n,s,e),{replace:!0}))}function zx(){let e=Ni.peek();e&&br(e.no)}var Ni,Pi,vr=b(()=>{X();K();Ni=_(null);Pi=e=>new URL(L("all",e.dialog_id,e.no),location.origin).href});function Wx(){Je.value=null,globalThis.CSS?.highlights?.delete("found"),vt("#talk .scroll")?.focus({preventScroll:!0})}function xM(e){Je.value={...Je.peek(),q:e},clearTimeout(e$),e$=setTimeout(Fx,kM)}async function Fx(){clearTimeout(e$);let{dialog:e,q:t}=Je.peek();if(!t.trim()||t$(t)){Je.value={dialog:e,...Kf,q:t,asked:t};return}try{let n=await q(`/api/dialogs/${e}/find?${new URLSearchParams({q:t})}`);if(Je.peek()?.dialog!==e||Je.peek().q!==t)return;Je.value={...Je.peek(),asked:t,found:n.found,more:n.more,swapped:n.other_layout,at:-1,failed:!1},n.found.length&&wr(1)}catch(n){if(!(n instanceof ce))throw n;Je.peek()&&(Je.value={...Je.peek(),asked:t,found:[],failed:!0})}}function wr(e){let{found:t,at:n}=Je.peek();if(!t.length)return;let s=(n+e+t.length)%t.length;Je.value={...Je.peek(),at:s},br(t[s])}function _M(e){let{q:t,asked:n,dialog:s}=Je.peek(),a=t$(t);a?br(Math.max(1,Math.min(a,te.peek()[s]?.last_no??a))):t!==n?Fx():wr(e.shiftKey?-1:1)}function SM(e){if(e.key==="Escape")Wx();else if(e.key==="Enter")_M(e);else if(e.key==="ArrowUp")wr(1);else if(e.key==="ArrowDown")wr(-1);else return;e.preventDefault(),e.stopPropagation()}function jx({id:e}){let t=E(null),n=tx(e);if(z(()=>{n&&t.current?.focus()},[n]),!n)return null;let{q:s,asked:a,found:i,at:l,more:c,swapped:u,failed:p}=Je.value,d=p?o("Search failed"):!a.trim()||t$(a)?"":i.length?o("{i} of {n}",{i:l+1,n:ne(i.length)+(c?"+":"")}):o("Nothing found");return r`<div class="findbar" role="search" aria-label=${o("Find in the conversation")}>
<${m} name="search" size="m" />
<input id="findq" ref=${t} class="grow" type="text" value=${s} maxlength="200" autocomplete="off"
spellcheck=${!1} aria-label=${o("Find in the conversation")} placeholder=${o("Words or message No.")}
onInput=${h=>xM(h.target.value)} onKeyDown=${SM} />
<span class="t12 mut num" role="status">${d}${u&&` · ${o("as “{text}”",{text:u})}`}</span>
<button type="button" class="ib small" disabled=${i.length<1} aria-label=${o("Earlier")}
title=${o("Earlier")+"  ↑"} onClick=${()=>wr(1)}>
<${m} name="chevron-up" size="m" />
</button>
<button type="button" class="ib small" disabled=${i.length<1} aria-label=${o("Later")}
title=${o("Later")+"  ↓"} onClick=${()=>wr(-1)}>
<${m} name="chevron-down" size="m" />
</button>
<button type="button" class="ib small" aria-label=${o("Dismiss")} title=${o("Dismiss")+"  Esc"} onClick=${Wx}>
<${m} name="x" size="m" />
</button>
</div>`}function qx(e){let{highlights:t}=globalThis.CSS??{};if(!t||!Je.peek())return;let{asked:n,swapped:s,found:a}=Je.peek(),i=((s??n).toLowerCase().match(/[\p{L}\p{N}]{2,}/gu)??[]).map(u=>u.slice(0,Math.max(3,u.length-2))),l=[],c=new Set(a);for(let u of i.length?e.querySelectorAll("li[data-no]"):[])if(c.has(Number(u.dataset.no))&&l.length<Bx){for(let p of CM(u,i))if(l.push(p)>=Bx)break}t.set("found",new Highlight(...l))}function*CM(e,t){let n=document.createTreeWalker(e,NodeFilter.SHOW_TEXT);for(let s=n.nextNode();s;s=n.nextNode())if(!s.parentElement.closest(".mt, .by, .av"))for(let a of s.nodeValue.matchAll(/[\p{L}\p{N}]+/gu)){if(!t.some(l=>a[0].toLowerCase().startsWith(l)))continue;let i=new Range;i.setStart(s,a.index),i.setEnd(s,a.index+a[0].length),yield i}}var kM,e$,t$,Bx,n$=b(()=>{F();Oo();O();J();oe();x();Mu();vr();M();N();kM=180,e$=0;t$=e=>Number(/^\s*[№#]\s*(\d{1,9})\s*$/.exec(e)?.[1]??0);Bx=1e3});async function o$(e){try{return await e()}catch(t){return ge(B(t)),null}}function Kx(e){let t=Qe(te.value[e.dialog_id]??{})?.can??{},n=["sent","delivered","read"].includes(e.delivery?.state),s=!t.delete_hours||Date.now()-e.sent_at<t.delete_hours*TM;return!!(t.delete&&n&&s&&s$(e)&&!e.deleted_at&&(e.files?.length??0)<2)}function a$(e){let t=new Set(yr.peek());t.delete(e)||t.add(e),yr.value=t}async function r$(e,t){let n=I.peek().marks[e];ju.add(e),await o$(async()=>{let s=await ee(`/api/dialogs/${e}/unread`,{no:t});Q({t:"unreadFrom",id:e,read_no:s.read_no}),ie(fc(e),{icon:"mail",undo:()=>(ju.delete(e),Q({t:"read",id:e,client_no:n??0}),o$(()=>ee(`/api/dialogs/${e}/read`,{client_no:n??0})))})})}var TM,qu,s$,Ux,Hx,Gx,Vx,yr,Yx,ju,Jx,Qx,Mi=b(()=>{X();ps();Re();J();M();TM=36e5;qu=(e,t,n)=>o$(async()=>(Q({t:"result",...await ee(`/api/messages/${e.id}/${t}`,n)}),!0));s$=e=>e.kind==="out"&&e.author.operator_id===A.value.id,Ux=e=>qu(e,"delete",{}),Hx=(e,t)=>qu(e,"reaction",{emoji:t}),Gx=e=>qu(e,"amend",{act:"again"}),Vx=e=>qu(e,"amend",{act:"drop"}),yr=_(new Set);Yx=e=>q(`/api/messages/${e.id}/versions`).then(t=>t.versions),ju=new Set,Jx=e=>ju.has(e),Qx=e=>ju.delete(e)});function Xx({message:e,at:t}){let{delivery:n}=e;return n.state==="failed"?r`<span class="mt trouble">
<${m} name="circle-alert" size="s" />
<span>${EM(n)}</span>
<${Ht} run=${()=>vc(e)}>${o("Retry")}<//>
<${Ht} run=${()=>xt(e.text)}>${o("Copy")}<//>
</span>`:n.state==="uncertain"?r`<${OM} message=${e} />`:n.code==="checking"?r`<span class="mt trouble" role="status">
<${Eo} state="queued" />
<span>${o("Checking whether it arrived…")}</span>
</span>`:Dn(e)?r`<span class="mt trouble">
<${m} name="calendar-clock" size="s" />
<span title=${Ze(Mn(e))}>
${o("Scheduled for {when}",{when:pt(Mn(e))})}
</span>
<${Ht} run=${()=>In(e)}>${o("Cancel")}<//>
</span>`:Ja(e)?r`<${AM} message=${e} at=${t} />`:n.state==="queued"&&(n.attempts>0||n.waits_for)?r`<span class="mt trouble">
<${Eo} state="waiting" />
<span>${n.waits_for?o("Waiting for an earlier message"):o("Queued")}</span>
<${Ht} run=${()=>In(e)}>${o("Cancel")}<//>
</span>`:r`<span class="mt">${t} <${Eo} state=${n.state} /></span>`}function OM({message:e}){let{delivery:t}=e,n=Qe(te.value[e.dialog_id]??{}),s=n?.can?.can_check?o("Delivery uncertain"):o("Delivery uncertain: {platform} does not report it",{platform:he(n?.kind)});return r`<span class="mt trouble">
<${m} name="circle-question-mark" size="s" />
<span title=${$n(t.code,t.detail)}>${s}</span>
${n?.can?.can_check&&r`<${Ht} run=${()=>Sv(e)}>${o("Check")}<//>`}
<${Ht} run=${()=>vc(e)}>${o("Send again")}<//>
</span>`}function AM({message:e,at:t}){let[n,s]=g(Date.now());D(()=>{let c=setInterval(()=>s(Date.now()),250);return()=>clearInterval(c)},[]);let a=e.delivery.not_before-e.created_at,i=Mn(e)-n;if(i<=0)return r`<span class="mt">${t} <${Eo} state="sending" /></span>`;let l=Math.ceil(i/1e3);return r`<span class="mt trouble leaving" data-state="undo">
<svg class="ring" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
<circle class="bg" cx="6" cy="6" r="5" />
<circle class="fg" cx="6" cy="6" r="5" pathLength="100" stroke-dasharray="100"
stroke-dashoffset=${100-Math.min(100,i/a*100)} transform="rotate(-90 6 6)" />
</svg>
<span>${o("Sends in {n} s",{n:l})}</span>
<${Ht} run=${()=>In(e)}>${o("Cancel")}<//>
</span>`}function Zx({message:e,found:t}){let[n,s]=g(!1),a=e.author.operator_id===A.value.id?o("You cancelled sending"):o("{name} cancelled sending",{name:W(e.author.operator_id)});return r`<li class=${t?"ev takenback found":"ev takenback"} data-no=${e.no}>
<span>
<${m} name="undo-2" size="s" />
${a} · <span title=${Ze(e.created_at)}>${H(e.created_at)}</span>
${" "}
<button type="button" class="link" aria-expanded=${String(n)} onClick=${()=>s(!n)}>
${n?o("Hide"):o("Show")}
</button>
${n&&r`<span class="taken">
${e.text} <${Ht} run=${()=>vc(e)}>${o("Send after all")}<//>
</span>`}
</span>
</li>`}function e_({entry:e}){let t=e.kind==="note",n=["msg out",t&&"note",e.phase==="refused"&&"fail",e.phase==="stale"&&"wait"].filter(Boolean).join(" ");return r`<li class=${n} data-pending=${e.phase}>
<div class="box">
${t&&r`<span class="by"><${m} name="lock" size="s" />${o("Note")} · ${A.value.name}</span>`}
${e.files?.length>0&&r`<${wu} files=${e.files} />`}
${e.text&&r`<span class="text">${e.text}</span>`}
<${MM} entry=${e} />
</div>
<${U} name=${A.value.name} />
</li>`}function MM({entry:e}){if(e.phase==="refused"){let n=NM[e.code]?.()??B({code:e.code});return r`<span class="mt trouble">
<${m} name="circle-alert" size="s" />
<span>${o("Not sent")}: ${n}</span>
${e.code!=="file-gone"&&r`<${Ht} run=${()=>Bc(e.key)}>${o("Retry")}<//>`}
<${Ht} run=${()=>Ts(e)}>${o("Edit")}<//>
<${Ht} run=${()=>xt(e.text)}>${o("Copy")}<//>
</span>`}if(e.phase==="stale")return r`<span class="mt trouble">
<${m} name="circle-question-mark" size="s" />
<span>${o("Written over an hour ago, not sent")}</span>
<${Ht} run=${()=>Bc(e.key)}>${o("Send")}<//>
<${Ht} run=${()=>Ts(e)}>${o("Edit")}<//>
<${Ht} run=${()=>Za(e.key)}>${o("Delete")}<//>
</span>`;if(e.phase==="queued"&&(e.tries>0||Vt.value!=="on")){let n=PM.includes(e.code)?B({code:e.code}):"",s=n?o("{why} This is saved here and will be sent automatically.",{why:n}):o("Queued");return r`<span class="mt trouble">
<${Eo} state="waiting" />
<span>${s}</span>
<${Ht} run=${()=>Ts(e)}>${o("Cancel")}<//>
</span>`}return r`<span class="mt">${H(e.at)} <${Eo} state="sending" /></span>`}var Ht,EM,NM,PM,i$=b(()=>{F();O();Ve();J();oe();x();Vs();No();Se();M();Rn();Io();N();is();mr();_m();Ht=({run:e,children:t})=>r`<button type="button" class="link" onClick=${e}>${t}</button>`;EM=({code:e,detail:t})=>e==="bounced"?[o("The email bounced"),t].filter(Boolean).join(": "):`${o("Not sent")}: ${$n(e,t)}`;NM={"cannot-see":()=>o("a mentioned colleague cannot see this conversation"),"address-wrong":()=>o("an address in Cc or Bcc is wrong"),"invalid-subject":()=>o("the subject cannot be sent"),"invalid-time":()=>o("the scheduled time has passed"),"file-gone":()=>o("a file is no longer there, attach it again"),blocked:()=>o("the client has blocked us"),"channel-removed":()=>o("the channel was disconnected")},PM=["no-space","read-only","disk-fault","database-damaged"]});var Ku,t_=b(()=>{Fs();O();x();N();Ku=class extends Wn{componentDidCatch(t){console.error(t),this.setState({broken:!0})}componentWillReceiveProps({message:t}){this.state.broken&&t.version!==this.props.message.version&&this.setState({broken:!1})}render({message:t,children:n},{broken:s}){if(!s)return n;let a=t.kind==="in"?"msg in":"msg out";return r`<li class=${a} data-no=${t.no} tabindex="-1">
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
</li>`}}});function a_(e){let t=n_(e);return ga.has(t)?Promise.resolve(ga.get(t)):(Uu.has(t)||(Uu.set(t,new Promise(n=>c$.push(()=>LM(e.id,t).then(n)))),r_()),Uu.get(t))}async function LM(e,t){try{let{card:n}=await q(`/api/links?message=${e}`);return IM(t,n),n}catch{return null}finally{Uu.delete(t)}}function r_(){for(;l$<DM&&c$.length;)l$+=1,c$.shift()().finally(()=>{l$-=1,r_()})}function IM(e,t){ga.set(e,t),ga.size>RM&&ga.delete(ga.keys().next().value)}var DM,RM,ga,Uu,c$,l$,n_,o_,s_,u$=b(()=>{J();DM=2,RM=400,ga=new Map,Uu=new Map,c$=[],l$=0,n_=({id:e,version:t})=>`${e}:${t}`,o_=({id:e,text:t,data:n,deleted_at:s})=>!!e&&!s&&(/https?:\/\/|www\./i.test(t)||(n.entities??[]).some(a=>a.type==="text_link")),s_=e=>ga.get(n_(e))});function u_({who:e}){let t=/^vk\.com\//.test(e)?fr(e):null;return t?r`<a class="link" href=${t} target="_blank" rel="noopener noreferrer nofollow">${e}</a>`:e}function p_({data:e}){return r`
${(e.forwards??[]).map((t,n)=>r`<${d_} key=${n} one=${t} />`)}
${(e.posts??[]).map((t,n)=>r`<${zM} key=${"p"+n} post=${t} />`)}
`}function d_({one:e}){return r`<div class="fwd">
<${c_} from=${e.from} at=${e.at} />
${e.text&&r`<${fa} text=${e.text} />`}
${(e.forwards??[]).map((t,n)=>r`<${d_} key=${n} one=${t} />`)}
${e.more>0&&r`<span class="fwh">${C("and {n} more","and {n} more",e.more)}</span>`}
</div>`}function zM({post:e}){let t=e.url&&fr(e.url);return r`<div class="wpost">
<div class="hrow">
<span class="grow">
<b class="b6 blk cut t13"><${u_} who=${e.from??""} /></b>
<span class="t12 dim">${o("post on a wall")}${e.at?` · ${i_(e.at)}`:""}</span>
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
</div>`}var i_,l_,c_,m_=b(()=>{O();oe();Ge();x();Of();N();ku();i_=e=>e?`${et(e*1e3,V.value)}, ${H(e*1e3)}`:"",l_=({data:e,children:t})=>r`<div class="fwd">
<${c_} from=${e.forwarded_from==="?"?"":e.forwarded_from} at=${e.forwarded_at} />
${t}
</div>`,c_=({from:e,at:t})=>r`<span class="fwh">
<${m} name="forward" size="s" />
${o("Forwarded")}
${e&&r`: <b class="b6"><${u_} who=${e} /></b>`}
${t?` · ${i_(t)}`:""}
</span>`});function Hu({message:e}){let{data:t}=e,n=`${f_(t.latitude)}, ${f_(t.longitude)}`,{latitude:s,longitude:a}=t,i=`https://www.openstreetmap.org/?mlat=${s}&mlon=${a}#map=17/${s}/${a}`;return r`<div class="loc">
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
</div>`}function p$({message:e,client:t}){let{data:n}=e,s=t&&I.value.contacts[t],[a,i]=g(!1),l=s?.identities.some(u=>u.kind==="phone"&&$_(u.external_id)===$_(n.phone)),c=async()=>{i(!0);try{await yc(s,"phone",n.phone)}catch(u){ge(B(u))}i(!1)};return r`
<div class="vc">
<${U} name=${n.name||n.phone} />
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
`}function d$({message:e}){let{question:t,options:n,votes:s=[],anonymous:a}=e.data,i=s.reduce((c,u)=>c+u,0),l=c=>i?Math.round((s[c]??0)/i*100):null;return r`
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
`}function m$({message:e}){let{emoji:t,value:n}=e.data;return r`<span class="dice">
<span class="diceface" aria-hidden="true">${t||"🎲"}</span>
<span class="t13">${n?o("rolled {n}",{n}):Rt("dice")}</span>
</span>`}function Di({message:e}){let{data:t,content:n}=e,s=t.price||(t.total_amount?Tb(t.total_amount,t.currency):"");return r`<div class="file named">
<${m} name=${{invoice:"banknote",story:"circle-dot",game:"play"}[n]} />
<span class="grow">
<b class="b5 blk">${t.title||t.from||Rt(n)}</b>
<span class="t12 dim blk">${[Rt(n),t.description,s].filter(Boolean).join(" · ")}</span>
</span>
</div>`}var f_,$_,h_=b(()=>{F();O();Ve();J();oe();x();Re();M();N();oa();f_=e=>Number(e).toFixed(4);Hu.knows=e=>typeof e.latitude=="number"&&typeof e.longitude=="number";$_=e=>String(e).replace(/\D/g,"");p$.knows=e=>!!(e.phone||e.name);d$.knows=e=>!!e.question;m$.knows=()=>!0;Di.knows=e=>!!(e.title||e.from||e.description)});function g_({message:e}){let t=E(null),[n,s]=g(()=>s_(e));return D(()=>{if(n!==void 0)return;let a=new IntersectionObserver(i=>{i.some(l=>l.isIntersecting)&&(a.disconnect(),a_(e).then(s))});return a.observe(t.current),()=>a.disconnect()},[]),n?r`<${BM} message=${e} card=${n} />`:r`<span ref=${t}></span>`}function BM({message:e,card:t}){let[n,s]=g(t.picture),a=t.site&&t.site.toLowerCase()!==t.host?`${t.site} · ${t.host}`:t.host;return r`<a class=${n?"lp":"lp wordy"} href=${t.url} title=${t.url} target="_blank"
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
</a>`}var b_=b(()=>{F();O();u$()});function k_({file:e,data:t}){let n=E(null),[s,a]=g({on:!1,at:0,whole:e.duration??0,failed:!1}),[i,l]=g(Ri),[c,u]=g(!1),p=jM(e,t.waveform,n);D(()=>()=>{kr===n.current&&(kr=null)},[]);let d=()=>{let S=n.current;if(!S.paused){S.pause();return}kr&&kr!==S&&kr.pause(),kr=S,S.playbackRate=Ri,S.play().catch(()=>a(k=>({...k,failed:!0,on:!1})))},h=()=>{Ri=f$[(f$.indexOf(i)+1)%f$.length],n.current.playbackRate=Ri,l(Ri)},f=({target:S})=>a(k=>({...k,at:S.currentTime,whole:Number.isFinite(S.duration)?S.duration:k.whole})),$=S=>{let{whole:k}=s;k&&(n.current.currentTime=S*k)},y=e.kind==="voice"?o("Voice message"):e.name||o("Audio");return r`
<div class="voice" data-playing=${String(s.on)}>
<audio ref=${n} src=${w_(e)} preload="none"
onPlay=${()=>a(S=>({...S,on:!0,failed:!1}))}
onPause=${()=>a(S=>({...S,on:!1}))} onTimeUpdate=${f} onLoadedMetadata=${f}
onError=${()=>a(S=>({...S,failed:!0,on:!1}))}></audio>
<button type="button" class="pbtn" aria-label=${s.on?o("Pause"):o("Play {name}",{name:y})}
onClick=${d}>
<${m} name=${s.on?"pause":"play"} />
</button>
<span class="grow">
${e.kind==="audio"&&r`<b class="b5 blk cut">${y}</b>`}
<${FM} bars=${p} share=${s.whole?s.at/s.whole:0} seek=${$} label=${y}
at=${s.at} whole=${s.whole} />
<span class="vmeta">
<span class="num">
${s.failed?o("This browser cannot play it"):s.whole?`${yo(s.at)} / ${yo(s.whole)}`:Zt(e.size??0)}
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
`}function FM({bars:e,share:t,seek:n,label:s,at:a,whole:i}){let l=p=>{let d=p.currentTarget.getBoundingClientRect();n(Math.max(0,Math.min(1,(p.clientX-d.left)/d.width)))},c=p=>{let d={ArrowLeft:-5,ArrowRight:5}[p.key];!d||!i||(p.preventDefault(),p.stopPropagation(),n(Math.max(0,Math.min(1,(a+d)/i))))},u=Math.max(1,...e);return r`<span class="wvbox" role="slider" tabindex="0" aria-label=${s} aria-valuemin="0"
aria-valuemax=${Math.round(i)} aria-valuenow=${Math.round(a)}
aria-valuetext=${`${yo(a)} / ${yo(i)}`} onPointerDown=${l} onKeyDown=${c}>
<svg class="wv" viewBox=${`0 0 ${Wo*4} 24`} preserveAspectRatio="none" aria-hidden="true">
${e.map((p,d)=>{let h=3+p/u*19;return r`<rect class=${(d+.5)/Wo<=t?"on":""} x=${d*4} y=${12-h/2}
width="2.4" height=${h} rx="1.2" />`})}
</svg>
</span>`}function jM(e,t,n){let[s,a]=g(()=>t?.length?qM(t):y_.get(e.token)??v_);return D(()=>{if(s!==v_||!e.size||e.size>WM||!window.IntersectionObserver)return;let i=new IntersectionObserver(l=>{l.some(c=>c.isIntersecting)&&(i.disconnect(),KM(e).then(c=>{c&&a(c)}))});return i.observe(n.current.parentElement),()=>i.disconnect()},[]),s}async function KM(e){try{let t=await fetch(w_(e));if(!t.ok)return null;let s=(await new OfflineAudioContext(1,1,8e3).decodeAudioData(await t.arrayBuffer())).getChannelData(0),a=Math.max(1,Math.floor(s.length/Wo)),i=Array.from({length:Wo},(l,c)=>UM(s,c*a,a));return y_.set(e.token,i),i}catch{return null}}function UM(e,t,n){let s=0;for(let a=t;a<Math.min(e.length,t+n);a+=8)s=Math.max(s,Math.abs(e[a]));return Math.round(s*100)}var f$,Wo,WM,w_,Ri,kr,y_,v_,qM,x_=b(()=>{F();O();oe();x();N();f$=[1,1.5,2],Wo=44,WM=15e5,w_=e=>`/files/${e.token}/media`,Ri=1,kr=null,y_=new Map;v_=new Array(Wo).fill(0);qM=e=>Array.from({length:Wo},(t,n)=>Math.max(0,...e.slice(Math.floor(n*e.length/Wo),Math.max(Math.floor(n*e.length/Wo)+1,Math.floor((n+1)*e.length/Wo)))))});function Gu({message:e,mail:t,client:n}){if(e.letter)return r`<${wk} message=${e} />`;let s=r`<${VM} message=${e} mail=${t} client=${n} />`;return e.data.forwarded_from&&!e.data.forwards?r`<${l_} data=${e.data}>${s}<//>`:s}function HM({message:e}){let{data:t}=e,n=t.forwards||t.posts?t.own??"":e.text;return n?r`<${fa} text=${n} looks=${t.entities} names=${(t.mentions??[]).map(W)} />`:null}function VM({message:e,mail:t,client:n}){let{content:s,data:a}=e,i=r`<${HM} message=${e} />`,l=a.forwards||a.posts?r`<${p_} data=${a} />`:null;if(e.files?.length){let u=e.files.filter(__),p=r`
${u.map(d=>r`<${k_} key=${d.id} file=${d} data=${u.length>1?{}:a} />`)}
<${wu} files=${e.files.filter(d=>!__(d))} message=${e.id} />
`;return t?r`<div>${i}</div>${p}`:r`${l}${p}${i}`}let c=GM[s];return c&&c.knows(a)?r`<${c} message=${e} client=${n} />${i}`:s==="text"?r`
${l}
${i}
${!t&&o_(e)&&r`<${g_} key=${`${e.id}:${e.version}`} message=${e} />`}
`:r`<${YM} message=${e} />${i}`}function YM({message:e}){let t=e.has_original?r`<a class="link t13" href=${`/api/messages/${e.id}/original`} download>${o("Original")}</a>`:null;if(e.content==="unreadable")return r`<div class="raw">
<span class="hrow">
<${m} name="triangle-alert" size="m" />
<b class="b6">${o("Could not be read; the original is attached")}</b>
</span>
${t}
</div>`;let n=ew(e);return r`<div class="unk">
<span class="hrow">
<${m} name="circle-question-mark" size="m" />
<b class="b6">${o("“{kind}” cannot be shown here yet",{kind:Rt(e.content)})}</b>
</span>
${n&&r`<a class="link t13" href=${n.url} target="_blank" rel="noopener noreferrer nofollow">
${o("Open in {place}",{place:n.name})}
</a>`}
${t}
</div>`}var __,GM,$$=b(()=>{O();u$();x();Se();N();oa();m_();h_();mr();Ti();b_();ku();x_();__=e=>e.state==="ready"&&["voice","audio"].includes(e.kind)&&/^audio\//.test(e.media_type),GM={location:Hu,venue:Hu,contact:p$,poll:d$,dice:m$,story:Di,game:Di,invoice:Di}});function Vu(e){h$.value=e,w.value="why"}var h$,xr,Li=b(()=>{X();ae();h$=_(null),xr=e=>!!(e?.data?.run||e?.data?.rule)});var S_,C_=b(()=>{O();x();Li();S_=({message:e})=>xr(e)?r`<button type="button" class="link whyb" aria-haspopup="dialog" onClick=${()=>Vu(e)}>
${o("Why?")}
</button>`:null});function E_({message:e,found:t}){let n=e.has_original?r` · <a class="link" href=${`/api/messages/${e.id}/original`} download>${o("Original")}</a>`:null;return r`<${A_} message=${e} found=${t} icon=${JM[e.content]}
bad=${QM.has(e.content)}>
${Ii(e)}
${n}
${xr(e)&&r` · <${S_} message=${e} />`}
<//>`}function Ii({content:e,data:t}){let n=t.by??null,s=XM[e];return s?s(t,n):e}function N_({message:e,found:t}){return r`<${A_} message=${e} found=${t} icon=${e.data.names?"user-round-plus":"circle-dot"}>
${nD(e)}
<//>`}function nD({data:e,author:t,text:n}){let s={name:r`<b>${t.name}</b>`,names:r`<b>${(e.names??[]).join(", ")}</b>`,title:e.title??""},a=sD[e.what];return a?Ct(a(e),s):n?`${t.name}: ${n}`:Ct(o("{name}: {what}"),{...s,what:o("chat event")})}var JM,QM,Fo,A_,XM,T_,ZM,eD,O_,tD,oD,sD,Yu=b(()=>{O();oe();x();C_();Li();Se();M();N();di();JM={assigned:"user-round",team_changed:"users-round",closed:"check",reopened:"undo-2",snoozed:"alarm-clock",unsnoozed:"alarm-clock-check",sla_breached:"flame","no-answer":"message-circle-off",blocked:"ban",unblocked:"check",bounced:"mail-x","held-up":"mail",moved:"users-round"},QM=new Set(["blocked","bounced","sla_breached"]),Fo=e=>r`<b>${W(e)}</b>`;A_=({message:e,found:t,icon:n,bad:s,children:a})=>r`<li class=${["ev",s&&"bad",t&&"found"].filter(Boolean).join(" ")} data-no=${e.no}
tabindex="-1">
<span>
${n&&r`<${m} name=${n} size="s" />`}
${a} · <span title=${Ze(e.created_at)}>${H(e.created_at)}</span>
</span>
</li>`;XM={assigned:(e,t)=>{if(e.to===null||e.to===void 0)return t?Ct(o("{who} removed the assignee"),{who:Fo(t)}):o("No assignee now");let n=Ct(o("Assignee: {who}"),{who:Fo(e.to)}),s=eD[e.cause]?.();return s?[...n,` · ${s}`,...ZM(e.skipped)]:t&&t!==e.to?[...n," · ",...Ct(o("assigned by {who}"),{who:Fo(t)})]:n},team_changed:(e,t)=>{let n=e.to?Ct(o("Team: {team}"),{team:r`<b>${rt.value[e.to]?.name??o("Deleted team")}</b>`}):[o("No team now")];return t?[...n," · ",Fo(t)]:n},closed:(e,t)=>{let n=tD[e.reason]?.();return[...t?Ct(o("Closed by {who}"),{who:Fo(t)}):[o("The conversation was closed")],n&&` · ${n}`,e.comment&&` · ${e.comment}`]},reopened:(e,t)=>e.cause==="delivery"?o("Reopened: a reply was not delivered"):t?Ct(o("Reopened by {who}"),{who:Fo(t)}):o("Reopened: the client wrote again"),snoozed:(e,t)=>[e.until?o("Snoozed until {when}",{when:pt(e.until)}):o("Snoozed until the client replies"),e.reason&&` · ${o("reason “{reason}”",{reason:e.reason})}`,t&&" · ",t&&Fo(t)],unsnoozed:(e,t)=>e.cause==="person"&&t?Ct(o("Unsnoozed by {who}"),{who:Fo(t)}):`${o("Unsnoozed")}: ${(O_[e.cause]??O_.time)()}`,sla_breached:e=>[o("The reply was due within {norm}",{norm:An(e.norm)}),e.late&&` · ${o("announced late, Okno was not running")}`],"no-answer":(e,t)=>{let n=e.undone?o("Reply needed after all"):o("No reply needed");return t?[n," · ",Fo(t)]:n},bounced:e=>[o("The email bounced"),e.recipient,e.words||e.status].filter(Boolean).join(" · "),"held-up":e=>[o("Email delayed, the mail server keeps trying"),e.words||e.status].filter(Boolean).join(" · "),moved:()=>o("The group became a supergroup, the conversation continues here"),blocked:e=>e.group?o("We were removed from the group"):o("The client has blocked the bot"),unblocked:e=>e.group?o("We are back in the group"):o("The client has unblocked the bot")},T_={away:()=>o("away"),off:()=>o("off shift"),status:({status:e})=>bn(po.value[e]),full:()=>o("at the limit"),"no-access":()=>o("no access"),"not-here":()=>o("not here")},ZM=(e=[])=>e.length?[` · ${o("skipped:")} `,e.map(t=>`${W(t.id)} (${(T_[t.why]??T_.off)(t)})`).join(", ")]:[],eD={reply:()=>o("first reply"),took:()=>o("took the most urgent"),handover:()=>o("handed over"),handback:()=>o("handed back"),started:()=>o("started the conversation"),reopened:()=>o("was the assignee before")},O_={time:()=>o("as scheduled"),client:()=>o("the client wrote"),delivery:()=>o("a reply was not delivered"),reply:()=>o("replied")},tD={solved:()=>o("Resolved"),"no-reply":()=>o("No reply"),duplicate:()=>o("Duplicate"),spam:()=>o("Spam"),declined:()=>o("Client declined"),other:()=>o("Other")};oD=e=>e.names?.length?o("{name} added {names}"):o("{name} joined"),sD={new_chat_members:oD,chat_invite_user:()=>o("{name} invited someone"),chat_invite_user_by_link:()=>o("{name} joined by a link"),left_chat_member:()=>o("{names} left"),chat_kick_user:()=>o("Someone left the chat"),new_chat_title:()=>o("{name} named the chat “{title}”"),chat_title_update:()=>o("{name} named the chat “{title}”"),new_chat_photo:()=>o("{name} changed the chat picture"),chat_photo_update:()=>o("{name} changed the chat picture"),delete_chat_photo:()=>o("{name} removed the chat picture"),chat_photo_remove:()=>o("{name} removed the chat picture"),pinned_message:()=>o("{name} pinned a message"),chat_pin_message:()=>o("{name} pinned a message"),chat_unpin_message:()=>o("{name} unpinned a message"),group_chat_created:()=>o("{name} created the chat"),chat_create:()=>o("{name} created the chat"),successful_payment:()=>o("{name} has paid"),refunded_payment:()=>o("{name}: payment refunded")}});function g$({message:e,look:t,children:n}){let s=a=>{let i=a.currentTarget.getBoundingClientRect();Ju.value={message:e,x:i.left,y:i.bottom+6},w.value="participant"};return r`<button type="button" class=${t} aria-haspopup="dialog"
aria-label=${o("Who is {name}?",{name:e.author.name})} onClick=${s}>
${n}
</button>`}function aD({message:e,x:t,y:n}){let s=Dt(()=>{w.value=null}),[a,i]=g(null);return ye(),D(()=>{let{width:l,height:c}=s.current.getBoundingClientRect();s.current.style.setProperty("left",`${Math.max(8,Math.min(t,innerWidth-l-8))}px`),s.current.style.setProperty("top",`${Math.max(8,Math.min(n,innerHeight-c-8))}px`),s.current.focus({preventScroll:!0}),q(`/api/dialogs/${e.dialog_id}/people/${e.author.identity_id}`).then(u=>i(u.person),()=>i({}))},[]),r`<div class="pop pcard" role="dialog" aria-label=${e.author.name} tabindex="-1" ref=${s}>
<div class="hrow">
<${U} name=${e.author.name} size="lg" face=${e.author.avatar} />
<span class="grow">
<b class="b6 blk cut">${e.author.name}</b>
<span class="t12 mut blk cut">
${[a?.label,a?.kind&&he(a.kind)].filter(Boolean).join(" · ")}
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
</div>`}var Ju,P_,b$=b(()=>{F();O();ae();J();oe();x();X();K();N();Le();Ju=_(null);P_=()=>w.value==="participant"&&Ju.value?r`<${aD} key=${Ju.value.message.id} ...${Ju.value} />`:null});async function D_(e,t){let n=`${e}.${t}`;if(n in _r.peek())return;v$.push(n);let s={..._r.peek(),[n]:null};v$.length>rD&&delete s[v$.shift()],_r.value=s;try{let i=(await q(`/api/dialogs/${e}/messages?after=${t-1}&limit=1`)).messages[0];i?.no===t&&(_r.value={..._r.peek(),[n]:i})}catch(a){if(!(a instanceof ce))throw a}}var rD,_r,v$,M_,R_=b(()=>{X();J();rD=200,_r=_({}),v$=[],M_=(e,t)=>_r.value[`${e}.${t}`]??null});function L_({message:e,near:t}){let n=e.reply_to_no,s=t??M_(e.dialog_id,n);D(()=>{t||D_(e.dialog_id,n)},[n,!!t]);let a=s?.deleted_at?o("The message was deleted"):e.data.quote||(s?lD(s):o("Message {no}",{no:n}));return r`<button type="button" class="quote qbtn" aria-label=${o("Go to the quoted message: {text}",{text:a})}
onClick=${()=>br(n,{from:e.no})}>
${s&&r`<b class="b6 blk cut">${iD(s)}</b>`}
<span class="cut">${a}</span>
</button>`}var iD,lD,I_=b(()=>{F();O();x();vr();Se();R_();oa();iD=({author:e})=>e.operator_id?W(e.operator_id):e.name,lD=e=>e.text||Rt(e.content==="text"&&e.files?.length?"document":e.content)});function w$(e){return e.kind!=="in"||e.deleted_at||e.content==="service"?[]:Qe(te.value[e.dialog_id]??{})?.can?.can_react??[]}function z_({amendment:e}){return e?.kind==="react"&&["queued","sending"].includes(e.state)?e:null}function y$(e){let t=z_(e);return(t?t.text:e.reactions?.find(n=>n.identity_id===null)?.signs[0])||null}function B_(e){let t=z_(e),n=new Map,s=(a,i)=>n.set(a,[...n.get(a)??[],i]);for(let a of e.reactions??[])if(a.identity_id!==null||!t)for(let i of a.signs)s(i,a);return t?.text&&s(t.text,{identity_id:null,operator_id:t.operator_id}),[...n].map(([a,i])=>{let l=i.some(c=>c.identity_id===null);return{sign:a,count:i.length,ours:l,busy:!!(l&&t),names:i.map(pD).join(", ")}})}function pD({identity_id:e,operator_id:t,name:n}){return e!==null?n:t===A.value.id?o("you"):W(t)}var cD,uD,ba,Qu,Xu,Zu=b(()=>{Mi();x();Se();M();cD=["👍","❤","🙏","👌","😁","🎉"],uD=new Set(["❤","✍","☃","🕊"]),ba=e=>uD.has(e)?e+"️":e;Qu=e=>cD.filter(t=>w$(e).includes(t));Xu=(e,t)=>Hx(e,t===y$(e)?null:t)});function W_({message:e}){let t=B_(e);if(!t.length||e.deleted_at)return null;let n=w$(e);return r`<span class="reacts" role="group" aria-label=${o("Reactions")}>
${t.map(s=>r`<${mD} key=${s.sign} one=${s}
press=${n.includes(s.sign)?()=>Xu(e,s.sign):null} />`)}
</span>`}function mD({one:{sign:e,count:t,ours:n,busy:s,names:a},press:i}){let l=dD[e],c=`${l?l.name():ba(e)} ${t}: ${a}`,u=r`
<span aria-hidden="true">${l?l.sign():ba(e)}</span>
${l&&r`<span class="t12">${l.name()}</span>`}
<b>${t}</b>
`;return i?r`<button type="button" class="react" aria-pressed=${String(n)} aria-busy=${s?"true":null}
aria-label=${c} title=${c} onClick=${i}>
${u}
</button>`:r`<span class=${n?"react on":"react"} role="img" aria-label=${c} title=${c}>
${u}
</span>`}var dD,F_=b(()=>{O();x();Zu();N();dD={custom:{sign:()=>r`<${m} name="smile" size="s" />`,name:()=>o("Custom emoji")},paid:{sign:()=>"⭐",name:()=>o("Paid reaction")}}});function k$(e,t){if(e===t)return e?[{kind:"same",text:e}]:[];if(e.length+t.length>6e4)return q_([e],[t]).filter(c=>c.text);let[n,s]=[j_(e),j_(t)],a=0;for(;a<n.length&&a<s.length&&n[a]===s[a];)a+=1;let i=0;for(;i<n.length-a&&i<s.length-a&&n.at(-1-i)===s.at(-1-i);)i+=1;let l=q_(n.slice(a,n.length-i),s.slice(a,s.length-i));return fD([...n.slice(0,a).map(c=>({kind:"same",text:c})),...l,...n.slice(n.length-i).map(c=>({kind:"same",text:c}))])}function q_(e,t){if(e.length*t.length>4e5)return[{kind:"gone",text:e.join("")},{kind:"new",text:t.join("")}];let n=t.length+1,s=new Uint16Array((e.length+1)*n);for(let c=e.length-1;c>=0;c-=1)for(let u=t.length-1;u>=0;u-=1)s[c*n+u]=e[c]===t[u]?s[(c+1)*n+u+1]+1:Math.max(s[(c+1)*n+u],s[c*n+u+1]);let a=[],i=0,l=0;for(;i<e.length||l<t.length;)i<e.length&&l<t.length&&e[i]===t[l]?(a.push({kind:"same",text:e[i]}),i+=1,l+=1):l>=t.length||i<e.length&&s[(i+1)*n+l]>=s[i*n+l+1]?(a.push({kind:"gone",text:e[i]}),i+=1):(a.push({kind:"new",text:t[l]}),l+=1);return a}function fD(e){let t=[];for(let n of e.filter(s=>s.text)){let s=t.at(-1);s?.kind===n.kind?s.text+=n.text:t.push({...n})}return t}var j_,K_=b(()=>{j_=e=>e.match(/\s+|[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]/gu)??[]});function U_({message:e}){return e.edited_at?e.version<2?r`<span title=${Ze(e.edited_at)}>${o("edited")} </span>`:r`
<button type="button" class="link edb" title=${Ze(e.edited_at)}
aria-expanded=${String(yr.value.has(e.id))} onClick=${()=>a$(e.id)}>
${o("edited")}
</button> `:null}function H_({message:e}){return yr.value.has(e.id)&&e.version>1&&!e.deleted_at?r`<${$D} key=${e.version} message=${e} />`:null}function $D({message:e}){let[t,n]=g(null),[s,a]=g(!1),i=()=>{a(!1),Yx(e).then(n,()=>a(!0))};return D(i,[]),s?r`<div class="vers">
<span class="t12">${o("Could not load earlier versions")} </span>
<button type="button" class="link t12" onClick=${i}>${o("Retry")}</button>
</div>`:t?r`<div class="vers" role="group" aria-label=${o("Earlier versions")}>
<span class="t12 b6 blk">${C("Edited {n} time","Edited {n} times",t.length-1)}</span>
<ol>
${t.slice(0,-1).map((l,c)=>r`<li key=${l.version}>
<time title=${Ze(l.at)}>${H(l.at)}</time>
<span class="text">${k$(l.text,t[c+1].text).map(hD)}</span>
</li>`)}
<li key="now">
<time title=${Ze(t.at(-1).at)}>${H(t.at(-1).at)}</time>
<span class="text">${k$(t.at(-2)?.text??"",t.at(-1).text).map(gD)}</span>
</li>
</ol>
</div>`:r`<div class="vers"><span class="t12">${o("Loading…")}</span></div>`}function G_({message:e,children:t}){let n=yr.value.has(-e.id);return r`
<span class="gonet">
<${m} name="trash-2" size="s" />
${bD(e)} <button type="button" class="link" aria-expanded=${String(n)}
onClick=${()=>a$(-e.id)}>
${n?o("Hide"):o("Show")}
</button>
</span>
${n&&r`<div class="goneold">${t}</div>`}
`}function bD({amendment:e,author:t,kind:n,deleted_at:s}){let a={time:H(s)};if(n==="in")return o("{name} deleted the message at {time}",{...a,name:t.name});let i=e?.kind==="delete"?e.operator_id:null;return i?i===A.value.id?o("You deleted the message for the client"):o("{name} deleted the message for the client",{name:W(i)}):o("The message was deleted at {time}",a)}function V_({message:e}){let{amendment:t}=e;if(!t||t.state==="done"||t.kind==="react"&&t.state!=="failed"&&!t.code)return null;let n=t.kind==="edit"&&r`<span class="text amended">${t.text}</span>`,s=r`<button type="button" class="link" onClick=${()=>Vx(e)}>
${o("Keep as is")}
</button>`;if(t.state==="failed"){let i=vD[t.kind](t.text);return r`<div class="amend bad" role="group" aria-label=${i}>
<span class="t12">
<${m} name="circle-alert" size="s" />
${i}
: ${$n(t.code,t.detail)}
</span>
${n}
<span class="hrow t12">
<button type="button" class="link" onClick=${()=>Gx(e)}>${o("Retry")}</button>
${s}
</span>
</div>`}let a=wD[t.kind]();return r`<div class="amend" role="status">
<span class="t12">
<${m} name="clock" size="s" />
${a}
${t.code&&` · ${$n(t.code,t.detail)}`}
</span>
${n}
${t.state==="queued"&&t.code&&r`<span class="hrow t12">${s}</span>`}
</div>`}var hD,gD,vD,wD,Y_=b(()=>{F();O();Mi();K_();oe();x();Se();M();Zu();N();is();hD=e=>e.kind==="new"?null:e.kind==="gone"?r`<del>${e.text}</del>`:e.text,gD=e=>e.kind==="gone"?null:e.kind==="new"?r`<ins>${e.text}</ins>`:e.text;vD={edit:()=>o("Not edited for the client"),delete:()=>o("Not deleted for the client"),react:e=>e?o("The client does not see the reaction {sign}",{sign:ba(e)}):o("The client still sees the reaction")},wD={edit:()=>o("Editing for the client…"),delete:()=>o("Deleting for the client…"),react:()=>o("Sending the reaction…")}});function J_({message:e,near:t,join:n,last:s,client:a,photo:i,contact:l,mailed:c,subject:u,to:p,found:d}){if(e.kind==="system")return r`<${E_} message=${e} found=${d} />`;if(e.content==="service")return r`<${N_} message=${e} found=${d} />`;if(e.delivery?.state==="cancelled")return r`<${Zx} message=${e} found=${d} />`;let h=!!e.deleted_at,f=!h&&e.kind!=="note"&&!!(e.letter||c),$=e.kind==="in"?"in":e.kind==="note"?"out note":"out",y=e.delivery?.state,S=["msg",$,n&&"join",f&&"mail",d&&"found",h&&"gone",e.automatic&&(e.kind==="in"?"autom":"auto"),y==="failed"&&"fail",y==="uncertain"&&"wait",(Ja(e)||Dn(e))&&"soon"],k=s?r`<${yD} message=${e} client=${a} photo=${i} />`:r`<span class="ph"></span>`,v=f&&!e.letter&&r`<${yk} subject=${u} to=${p} />`,P=r`<${Gu} message=${e} mail=${f} client=${l} />`,G=r`<div class=${!h&&ok(e)?"box bare":"box"} style=${h?null:sk(e)}>
<${kD} message=${e} join=${n} group=${a===null} />
${v}
${e.reply_to_no&&r`<${L_} message=${e} near=${t} />`}
${h?r`<${G_} message=${e}>${P}<//>`:P}
<${H_} message=${e} />
<${V_} message=${e} />
<${SD} message=${e} />
<${W_} message=${e} />
</div>`;return r`<li class=${S.filter(Boolean).join(" ")} data-no=${e.no} tabindex="-1">
${e.kind==="in"?[k,G]:[G,k]}
</li>`}function yD({message:e,client:t,photo:n}){let{author:s}=e;return s.operator_id?r`<${U} name=${W(s.operator_id)} />`:e.kind!=="in"?r`<span class="ph"></span>`:t!==null?r`<${U} name=${t} face=${n} />`:r`<${g$} message=${e} look="pface">
<${U} name=${s.name} face=${s.avatar} />
<//>`}function kD({message:e,join:t,group:n}){if(t)return null;let{author:s}=e;return e.kind==="note"?r`<span class="by">
<${m} name="lock" size="s" />
${o("Note")} · ${W(s.operator_id)}
</span>`:e.automatic&&e.kind==="out"?r`<span class="by"><${m} name="zap" size="s" />${o("Auto-reply")}</span>`:e.kind==="out"&&s.kind==="outside"?r`<span class="by">
${e.data.by?o("{name}, outside Okno",{name:e.data.by}):o("Sent outside Okno")}
</span>`:e.kind==="out"&&s.operator_id!==A.value.id?r`<span class="by">${W(s.operator_id)}</span>`:n&&e.kind==="in"?r`<span class=${"by hue "+mn(s.name)}>
<${g$} message=${e} look="pname">${s.name}<//>
</span>`:null}function SD({message:e}){let t=e.kind==="in"&&e.created_at-e.sent_at>xD,n=r`
<${U_} message=${e} />
<span title=${Ze(e.sent_at)}>
${t?o("sent {sent}, received {time}",{sent:_D(e),time:H(e.created_at)}):H(e.created_at)}
</span>
`;return e.delivery?r`<${Xx} message=${e} at=${n} />`:r`<span class="mt">${n}</span>`}var xD,_D,Q_=b(()=>{O();oe();x();Se();M();Rn();N();$$();i$();Yu();mr();Ti();b$();I_();F_();Y_();xD=5*6e4,_D=({sent_at:e,created_at:t})=>Tt(e)===Tt(t)?H(e):`${Ot(e)}, ${H(e)}`});function e0(e,{line:t,dialog:n,at:s}){let a=[],i=n.kind==="email"?{subject:n.title,to:n.label}:null,l=new Map(e.map(u=>[u.no,u])),c=n.thread_kind==="group";return e.forEach((u,p)=>{let d=e[p-1],h=e[p+1];(!d||Tt(d.created_at)!==Tt(u.created_at))&&a.push(r`<li class="day" key=${"d"+u.no}><span>${Ia(u.created_at,V.value)}</span></li>`),u.no===t&&a.push(r`<li class="newline" key="newline"><span>${o("New messages")}</span></li>`);let f=p>0&&u.no!==t&&Z_(d,u),$=!(h&&h.no!==t&&Z_(u,h));a.push(r`<${Ku} key=${u.id} message=${u}>
<${J_} message=${u} near=${l.get(u.reply_to_no)} join=${f} last=${$}
client=${c?null:n.name} photo=${c?null:n.avatar} contact=${n.contact_id}
mailed=${!!i} subject=${i?.subject} to=${i?.to} found=${u.no===s} />
<//>`),u.letter&&u.kind==="in"&&!u.automatic&&(i={subject:u.letter.subject,to:u.data.answer_to??zo(u.letter.sender)})}),a}function Z_(e,t){return X_(e)||X_(t)?!1:e.kind===t.kind&&e.kind!=="system"&&e.author.operator_id===t.author.operator_id&&e.author.identity_id===t.author.identity_id&&e.automatic===t.automatic&&t.created_at-e.created_at<CD&&Tt(e.created_at)===Tt(t.created_at)}var CD,X_,t0=b(()=>{O();Ge();oe();x();t_();Ti();Q_();CD=3*6e4;X_=e=>e.letter||e.content==="service"||e.delivery?.state==="cancelled"});function zi(e,t){t==="reply"&&e.kind==="note"||(Do(e.dialog_id,t,e.no),Mo(t))}function tp(e,t,n="menu"){_$(e)&&(ep.value={message:e,...t},Sr.value=n,w.value="message")}function n0(e,t){if(!t.ctrlKey&&!t.metaKey&&!t.altKey&&!t.shiftKey&&t.code==="KeyW"&&xr(e)&&pe.peek()?.shortcuts!==!1)return Vu(e),!0;if(!_$(e))return!1;let s=t.ctrlKey||t.metaKey;if(s&&t.code==="KeyC"&&String(getSelection())===""&&e.text)xt(e.text);else{if(s||t.altKey)return!1;if(/^Key/.test(t.code)&&pe.peek()?.shortcuts===!1)return!1;if(t.code==="KeyR")zi(e,"reply");else if(t.code==="KeyN")zi(e,"note");else if(t.code==="KeyU"&&e.kind==="in")r$(e.dialog_id,e.no);else if(t.key==="Enter"||t.key==="ContextMenu"||t.shiftKey&&t.key==="F10")tp(e,o0(t.currentTarget.querySelector(`li[data-no="${e.no}"] .box`)));else return!1}return!0}function o0(e){let t=e?.getBoundingClientRect()??{right:innerWidth/2,top:innerHeight/2};return{x:t.right,y:t.top+28}}function np(){let e=va?.parentElement?.querySelector(`li[data-no="${va.dataset.of}"] .box`);if(!e)return;let[t,n]=[va.parentElement.getBoundingClientRect(),e.getBoundingClientRect()],s=n.height<44?24:14;va.style.setProperty("top",`${Math.max(0,n.top-t.top-s)}px`),va.style.setProperty("right",`${Math.max(4,t.right-n.right+(e.parentElement.classList.contains("in")?-8:8))}px`)}function s0({find:e}){let t=E(null),n=wa.value===null?null:e(wa.value);if(z(()=>(va=t.current,np(),()=>{va=null})),!n||!_$(n)||n.deleted_at)return null;let s=w.value==="message"&&ep.value?.message.id===n.id,a=l=>s&&Sr.value==="signs"==(l==="signs"),i=l=>c=>{a(l)?w.value=null:tp(n,o0(c.currentTarget),l)};return r`<div class="mbar" ref=${t} data-of=${n.no} role="toolbar" aria-label=${o("Message actions")}>
${n.kind!=="note"&&r`<button type="button" class="ib small" tabindex="-1" aria-label=${o("Quote reply")}
title=${o("Quote reply")+"  R"} onClick=${()=>zi(n,"reply")}>
<${m} name="reply" size="m" />
</button>`}
${Qu(n).length>0&&r`<button type="button" class="ib small" tabindex="-1" aria-label=${o("Reaction")} title=${o("Reaction")}
aria-haspopup="menu" aria-expanded=${String(a("signs"))} onClick=${i("signs")}>
<${m} name="smile" size="m" />
</button>`}
<button type="button" class="ib small" tabindex="-1" aria-label=${o("More actions")} aria-haspopup="menu"
aria-expanded=${String(a("menu"))} onClick=${i("menu")}>
<${m} name="ellipsis" size="m" />
</button>
</div>`}function a0(){if(w.value!=="message"||!ep.value)return null;let e={menu:TD,signs:OD,colleagues:ED}[Sr.value];return r`<${e} key=${Sr.value} ...${ep.value} />`}function S$(e,t){let n=E(null);return z(()=>{let s=n.current.firstElementChild,{width:a,height:i}=s.getBoundingClientRect(),l=e-x$+a+8<=innerWidth,c=t+i+8<=innerHeight;s.style.setProperty("left",`${Math.max(8,l?e-x$:e-a)}px`),s.style.setProperty("top",`${Math.max(8,c?t:t-x$-i-8)}px`)},[]),n}function TD({message:e,x:t,y:n}){let s=r0(e),a=S$(t,n),i=te.value[s.dialog_id],l=Bu(s,i),c=Kx(s),u=d=>r`<span class="end only-wide"><${Xt} of=${d} /></span>`,p=()=>{zu(s),Mo("reply")};return r`<div class="msgmenu" ref=${a}>
<${Ye} label=${o("Message actions")} place="at">
${s.kind!=="note"&&r`<${j} icon="reply" onPick=${()=>zi(s,"reply")}>${o("Quote reply")}${u(["R"])}<//>`}
${Qu(s).length>0&&r`<${j} icon="smile" stay onPick=${()=>{Sr.value="signs"}}>
${o("Reaction")}
<//>`}
<${j} icon="sticky-note" onPick=${()=>zi(s,"note")}>${o("Note on message")}${u(["N"])}<//>
${s.text&&r`<${j} icon="copy" onPick=${()=>xt(s.text)}>${o("Copy text")}${u([tt,"C"])}<//>`}
<${j} icon="link" onPick=${()=>xt(Pi(s))}>${o("Copy link")}<//>
<${j} icon="forward" stay onPick=${()=>{Sr.value="colleagues"}}>
${o("Forward to a colleague")}
<//>
${s.kind==="in"&&r`
<div class="sep" role="separator"></div>
<${j} icon="mail" onPick=${()=>r$(s.dialog_id,s.no)}>
${o("Unread from here")}
${u(["U"])}
<//>
`}
${(l||c)&&s$(s)&&r`<div class="sep" role="separator"></div>`}
${l&&r`<${j} icon="square-pen" onPick=${p}>${o("Edit for the client")}<//>`}
${c&&r`<${j} icon="trash-2" onPick=${()=>Ux(s)}>${o("Delete for the client")}<//>`}
<//>
</div>`}function OD({message:e,x:t,y:n}){let s=r0(e),a=S$(t,n),i=y$(s);return r`<div class="msgmenu" ref=${a}>
<${Ye} label=${o("Reaction")} place="at signs" across>
${Qu(s).map(l=>r`<button type="button" class="sign" role="menuitemradio" tabindex="-1" key=${l}
aria-checked=${String(l===i)} onClick=${()=>{w.value=null,Xu(s,l)}}>
${ba(l)}
</button>`)}
<//>
</div>`}function ED({message:e,x:t,y:n}){let s=S$(t,n),a=Object.values(Pe.value).filter(l=>l.active&&l.id!==A.value.id).sort((l,c)=>l.name.localeCompare(c.name)),i=l=>{let{dialog_id:c,no:u}=e,p=Jt(c,"note");ys(c,"note",p.includes(`@${l.name}`)?p:`@${l.name} ${p}`),Do(c,"note",u),Mo("note")};return r`<div class="msgmenu" ref=${s}>
<${Ye} label=${o("Forward to a colleague")} place="at people">
<div class="mh">${o("Forward to a colleague")}</div>
${a.length?a.map(l=>r`<button type="button" class="mi" role="menuitem" tabindex="-1" key=${l.id}
onClick=${()=>{w.value=null,i(l)}}>
<${U} name=${l.name} size="sm" />
${l.name}
</button>`):r`<p class="t13 mut menunote">${o("No colleagues yet")}</p>`}
<//>
</div>`}var wa,ep,Sr,x$,_$,va,r0,C$=b(()=>{X();F();O();Li();Ve();Qc();ae();Mi();nn();Ai();x();vr();Yn();_i();Zu();M();N();Pn();wa=_(null),ep=_(null),Sr=_("menu"),x$=28,_$=e=>e.kind!=="system"&&e.content!=="service"&&e.delivery?.state!=="cancelled";va=null;r0=e=>ht.value[e.dialog_id]?.items[e.no]??e});function c0({dialog:e}){let t=ht.value[e.id],n=Tn(t),s=new Set(n.map(i=>i.key).filter(Boolean)),a=wt.value.filter(i=>i.dialog_id===e.id&&!s.has(i.key)&&i.phase!=="held");return r`<${T$} dialog=${e} messages=${n} pending=${a} mark=${Xo.value[e.id]}
at=${T.value.dialog===e.id?T.value.at:null} back=${Ni.value?.dialog===e.id}
later=${t.later} newer=${it.value[`newer:${e.id}`]} more=${t.more}
older=${it.value[`older:${e.id}`]} today=${new Date(V.value).toDateString()} />`}var AD,ND,i0,PD,l0,T$,u0=b(()=>{Fs();O();Mi();Ge();_s();x();vr();No();On();K();ia();M();lt();N();i$();n$();t0();C$();AD=48,ND=1e3,i0=1200,PD=500,l0=12;T$=class extends Wn{box=Vp();list=Vp();state={missed:0,atEnd:!0,line:this.firstUnread(this.props.mark)};firstUnread(t){return t===void 0?null:this.props.messages.find(n=>n.client_no>t)?.no??null}componentDidMount(){Rw(this.props.dialog.id);let t=this.props.at?null:this.box.current.querySelector(".newline");this.showFound(),t&&t.getBoundingClientRect().top<this.box.current.getBoundingClientRect().top&&t.scrollIntoView({block:"start"}),this.askOlder(),this.onLook=()=>this.look(),window.addEventListener("focus",this.onLook),document.addEventListener("visibilitychange",this.onLook),this.held=this.anchor(),this.grown=new ResizeObserver(()=>{this.isAtEnd()||this.keepPlace(this.held),np()}),this.grown.observe(this.list.current),this.look()}componentWillUnmount(){clearTimeout(this.timer),clearTimeout(this.press),this.grown.disconnect(),window.removeEventListener("focus",this.onLook),document.removeEventListener("visibilitychange",this.onLook),Qx(this.props.dialog.id),wa.value=null,Ni.value=null}getSnapshotBeforeUpdate(){return{wasAtEnd:this.isAtEnd(),place:this.anchor()}}componentDidUpdate(t,n,{wasAtEnd:s,place:a}){let{current:i}=this.box,{messages:l,pending:c,later:u,at:p}=this.props,d=c.length>t.pending.length;this.wantsEnd&&!u?(this.wantsEnd=!1,i.scrollTop=0):d&&!u?(i.scrollTop=0,this.state.line&&this.setState({line:null})):l!==t.messages&&(!s||t.later||u)&&this.keepPlace(a),p!==t.at&&(this.shownAt=null),this.showFound();let h=l.filter(f=>f.no>(t.messages.at(-1)?.no??1/0)&&f.kind!=="system");h.length&&!t.later&&!u&&this.arrived(h,s),this.held=this.anchor(),this.askOlder(),this.askNewer(),this.look(),qx(this.list.current),np()}arrived(t,n){n||this.setState(({missed:a})=>({missed:a+t.length}));let s=t.find(a=>a.kind==="in");s&&!this.state.line&&!(n&&document.hasFocus())&&this.setState({line:s.no})}row(t){return this.list.current.querySelector(`li[data-no="${t}"]`)}showFound(){let{at:t}=this.props;if(!t||this.shownAt===t)return;let n=this.row(t);n&&(this.shownAt=t,n.scrollIntoView({block:"center"}))}anchor(){let t=this.box.current.getBoundingClientRect().top,n=this.list.current.querySelectorAll("li[data-no]"),[s,a]=[0,n.length-1];for(;s<a;){let i=s+a>>1;n[i].getBoundingClientRect().bottom>t?a=i:s=i+1}return n[s]?{row:n[s],at:n[s].getBoundingClientRect().top-t}:null}keepPlace(t){if(!t?.row.isConnected)return;let n=t.row.getBoundingClientRect().top-this.box.current.getBoundingClientRect().top-t.at;n&&(this.box.current.scrollTop+=n)}isAtEnd(){return!this.props.later&&Math.abs(this.box.current?.scrollTop??0)<=AD}scrolled=()=>{this.held=this.anchor();let t=this.isAtEnd();t!==this.state.atEnd&&this.setState({atEnd:t,missed:t?0:this.state.missed}),this.askOlder(),this.askNewer(),this.look()};askOlder(){let{scrollTop:t,scrollHeight:n,clientHeight:s}=this.box.current;this.props.more&&!this.props.older&&n-s+t<i0&&Ld(this.props.dialog.id)}askNewer(){let t=!this.props.at||this.shownAt===this.props.at;this.props.later&&!this.props.newer&&t&&Math.abs(this.box.current.scrollTop)<i0&&Rd(this.props.dialog.id)}inSight(){if(document.hidden)return[];let{top:t,bottom:n}=this.box.current.getBoundingClientRect(),s=[];for(let a=this.list.current.lastElementChild;a;a=a.previousElementSibling){let i=a.getBoundingClientRect();if(i.bottom<t+l0)break;a.dataset.no&&i.top<n-l0&&s.push(Number(a.dataset.no))}return s}look(){Iw(this.props.dialog.id,this.inSight());let t=()=>this.isAtEnd()&&document.hasFocus()&&!document.hidden&&!Jx(this.props.dialog.id);if(!t()){clearTimeout(this.timer),this.timer=0;return}this.timer||=setTimeout(()=>{this.timer=0,t()&&bb(this.props.dialog)},ND)}toEnd=async()=>{this.wantsEnd=this.props.later,this.props.later?await Kl(this.props.dialog.id):this.box.current.scrollTo({top:0,behavior:"smooth"})};find=t=>this.props.messages.find(n=>n.no===t)??null;over=t=>{let n=t.target.closest?.("li[data-no]");n&&t.pointerType!=="touch"&&(wa.value=Number(n.dataset.no))};out=()=>{this.focused()||(wa.value=null)};focusin=t=>{let n=t.target.closest?.("li[data-no]");n&&(wa.value=Number(n.dataset.no))};pressed=t=>{clearTimeout(this.press);let n=t.pointerType==="touch"&&t.target.closest?.("li[data-no]");if(!n||t.target.closest("button, a, audio, video, iframe"))return;let s=this.find(Number(n.dataset.no));s&&(this.press=setTimeout(()=>{getSelection()?.removeAllRanges(),tp(s,{x:t.clientX,y:t.clientY})},PD))};released=()=>clearTimeout(this.press);focused(){return this.list.current.contains(document.activeElement)?document.activeElement.closest("li[data-no]"):null}keys=t=>{if(t.target.closest("input, textarea, audio, video, [role=slider]"))return;let n=this.focused(),s=t.target===n||t.target===this.box.current,a=s&&!t.ctrlKey&&!t.metaKey&&{ArrowUp:-1,ArrowDown:1}[t.key];if(a)this.walk(n,a);else if(s&&t.key==="End")this.toEnd();else if(s&&t.key==="Escape"&&n)this.box.current.focus();else if(t.target===n&&n){if(!n0(this.find(Number(n.dataset.no)),t))return}else return;t.preventDefault(),t.stopPropagation()};walk(t,n){let s=[...this.list.current.querySelectorAll("li[data-no][tabindex]")],a=t?s[s.indexOf(t)+n]:this.lastSeen(s);a&&(Hc(),a.focus({preventScroll:!0}),a.scrollIntoView({block:"nearest"}))}lastSeen(t){let{bottom:n}=this.box.current.getBoundingClientRect();return t.findLast(s=>s.getBoundingClientRect().top<n-8)}render({dialog:t,messages:n,pending:s,more:a,older:i,newer:l,at:c,later:u,back:p},{line:d,atEnd:h,missed:f}){return r`
<div class="scroll" ref=${this.box} onScroll=${this.scrolled} onPointerOver=${this.over}
onPointerLeave=${this.out} onPointerDown=${this.pressed} onPointerUp=${this.released}
onPointerMove=${this.released} onPointerCancel=${this.released} onFocusIn=${this.focusin}
onKeyDown=${this.keys} role="group" tabindex="0" aria-label=${o("Messages")}>
<div class="log" role="log" aria-label=${o("Conversation with {name}",{name:t.name})}>
<ol ref=${this.list}>
${a&&r`<li class="ev" key="more">
${i?.problem?r`<button type="button" class="btn small" onClick=${()=>Ld(t.id)}>
${o("Retry")}
</button>`:r`<span>${o("Loading older messages…")}</span>`}
</li>`}
${e0(n,{line:d,dialog:t,at:c})}
${u&&r`<li class="ev" key="later">
${l?.problem?r`<button type="button" class="btn small" onClick=${()=>Rd(t.id)}>
${o("Retry")}
</button>`:r`<span>${o("Loading newer messages…")}</span>`}
</li>`}
${!u&&s.map($=>r`<${e_} key=${"k"+$.key} entry=${$} />`)}
</ol>
<${s0} find=${this.find} />
</div>
</div>
<div class="todownbox">
${p&&r`<button type="button" class="btn toback" onClick=${zx}>
<${m} name="undo-2" size="m" />
${o("Back to the reply")}
</button>`}
${(!h||u)&&r`<button type="button" class="todown" aria-label=${f?C("Jump to the latest, {n} new message","Jump to the latest, {n} new messages",f):o("Jump to the latest")} onClick=${this.toEnd}>
<${m} name="arrow-down" />
${f>0&&r`<span class="count">${f}</span>`}
</button>`}
</div>
`}}});var f0={};He(f0,{Talk:()=>MD});function MD(){let{dialog:e}=T.value;if(!e)return r`<section class="talk" id="talk" tabindex="-1" aria-label=${o("No conversation selected")}>
<${Iu} />
<${ID} />
</section>`;let t=te.value[e],n=it.value[`dialog:${e}`]?.problem;return n&&!ht.value[e]?.loaded?r`<${d0} id=${e} dialog=${t} problem=${n} />`:!t&&!ht.value[e]&&I.value.recent.includes(e)?r`<${d0} id=${e} problem=${new ce(404,"not-found")} />`:r`<section class="talk" id="talk" tabindex="-1" aria-label=${o("Conversation")} key=${e} data-dialog=${e}>
<${m0} dialog=${t} />
<${Iu} dialog=${t} />
<${gf} dialog=${t} />
<${jx} key=${"find"+e} id=${e} />
${ht.value[e]?.loaded&&t?r`<${c0} key=${e} dialog=${t} />`:r`<${LD} />`}
<${Lx} key=${"dock"+e} id=${e} dialog=${t} />
${t&&r`<${Xy} key=${"drop"+e} id=${e} can=${Qe(t)?.can} kind=${t.kind} />`}
<${ix} dialog=${t} />
<${a0} />
<${P_} />
</section>`}function p0(){return r`<a class="ib phoneback" href=${L(T.value.view)} aria-label=${o("Back to the list")}>
<${m} name="arrow-left" />
</a>`}function m0({dialog:e}){return e?r`<header class="thead">
<${p0} />
<span class="only-wide">
<${U} name=${e.name} face=${e.avatar}><${we} kind=${e.kind} /><//>
</span>
<div class="grow">
<h2 class="cut">${e.name}</h2>
<div class="sub">
<span class="cut"><${kb} dialog=${e} /></span>
<span class="only-wide num tno">· ${o("No. {number}",{number:ne(e.number)})}</span>
${e.waiting_since?r`<${eo} since=${e.waiting_since} short />`:e.state==="closed"&&r`<span class="sla ok"><${m} name="check" size="s" />${o("closed")}</span>`}
</div>
</div>
<${rx} dialog=${e}><${DD} /><//>
</header>`:r`<header class="thead">
<${p0} />
<div class="grow"><h2 class="cut">${o("Conversation")}</h2></div>
</header>`}function DD(){let e=()=>{matchMedia("(min-width: 1280px)").matches?pn.value=!pn.value:qe.value=!qe.value};return r`<button type="button" class=${pn.value?"ib":"ib below-card"} aria-label=${o("Client card")}
title=${o("Client card")+"  ]"} aria-expanded=${String(qe.value)} onClick=${e}>
<${m} name="panel-right" />
</button>`}function LD(){let e=Mt(150,!0);return r`<div class="scroll">
<div class="log" aria-busy="true" aria-label=${o("Loading messages")}>
<ol class="sklog">
${e&&RD.map(([t,n,s])=>r`<li class=${"msg "+t} aria-hidden="true">
${t==="in"&&r`<span class="ph"></span>`}
<svg class="skb" viewBox=${`0 0 ${n} ${s}`} width=${n} height=${s}>
<rect width=${n} height=${s} rx="16" />
</svg>
</li>`)}
</ol>
</div>
</div>`}function d0({id:e,dialog:t,problem:n}){let s=n.status===404||n.status===403;return r`<section class="talk" id="talk" tabindex="-1" aria-label=${o("Conversation")}>
<${m0} dialog=${t} />
<${Iu} dialog=${t} />
<div class="nothing">
<${le} icon=${s?"lock":"unplug"}
title=${s?o("Conversation not found"):o("Could not load messages")} text=${B(n)}>
${s?r`<a class="btn" href=${L(T.value.view)}>${o("Back to the list")}</a>`:r`<button type="button" class="btn" onClick=${()=>Qr(e)}>${o("Retry")}</button>`}
<//>
</div>
</section>`}function ID(){return r`<div class="nothing">
<${La} big />
<h2 class="head2">${o("No conversation selected")}</h2>
<p class="mut t13">${o("Click a row on the left or press")} <${Xt} of=${["J"]} /></p>
<ul class="hints">
<li><${Xt} of=${["1","2","3"]} /><span>${o("mine, unassigned, all")}</span></li>
<li><${Xt} of=${["Shift","I"]} /><span>${o("take the most urgent one")}</span></li>
<li><${Xt} of=${["?"]} /><span>${o("all keyboard shortcuts")}</span></li>
</ul>
</div>`}var RD,$0=b(()=>{O();ae();J();oe();x();ut();K();M();lt();bu();lx();cx();N();Ix();n$();Le();u0();C$();b$();Ga();du();RD=[["in",300,58],["in",190,38],["out",340,58],["in",250,38],["in",300,120],["out",380,58],["in",170,38]]});var h0={};He(h0,{Lightbox:()=>BD});function zD(){let e=ht.value[T.value.dialog];if(!e)return[];let t=n=>Es(n)&&(n.kind==="photo"||n.media_type.startsWith("image/"));return Tn(e).flatMap(n=>(n.deleted_at?[]:n.files??[]).filter(t).map(s=>({file:s,at:n.created_at})))}function BD(){return w.value==="photo"&&ii.value?r`<${WD} />`:null}function WD(){let e=zD(),t=e.findIndex(d=>d.file.token===ii.value),n=E(null),[s,a]=g(null);if(ye(),z(()=>{t<0?O$():n.current?.focus()},[t<0]),t<0)return null;let{file:i,at:l}=e[t],c=d=>{let h=e[t+d];h&&(ii.value=h.file.token)},u=d=>{let h={ArrowLeft:-1,ArrowRight:1}[d.key];if(h){d.preventDefault(),c(h);return}bt(d)},p=i.name||o("Photo");return r`<div class="over lightbox" onPointerDown=${d=>{(d.target===d.currentTarget||d.target.classList.contains("lbstage"))&&O$()}}>
<div class="lbin" role="dialog" aria-modal="true" aria-label=${o("Photo {i} of {n}",{i:t+1,n:e.length})}
onKeyDown=${u}>
<header class="lbhead">
<span class="grow">
<b class="b5 blk cut">${p}</b>
<span class="t12 blk">
${Ze(l)}
${e.length>1&&r`<span class="num"> · ${t+1} / ${e.length}</span>`}
</span>
</span>
<a class="ib" href=${It(i)} download=${i.name||!0} aria-label=${o("Download")}
title=${o("Download")}>
<${m} name="download" />
</a>
<button type="button" class="ib" ref=${n} aria-label=${o("Dismiss")} title=${o("Dismiss")+"  Esc"}
onClick=${O$}>
<${m} name="x" />
</button>
</header>
<div class="lbstage">
${s===i.token?r`<p>${o("Could not load the picture")}</p>`:r`<img key=${i.token} src=${It(i,i.preview?"preview":"thumb")} alt=${p}
onError=${()=>a(i.token)} />`}
</div>
${t>0&&r`<button type="button" class="lbturn left" aria-label=${o("Previous photo")} onClick=${()=>c(-1)}>
<${m} name="chevron-left" size="l" />
</button>`}
${t<e.length-1&&r`<button type="button" class="lbturn right" aria-label=${o("Next photo")} onClick=${()=>c(1)}>
<${m} name="chevron-right" size="l" />
</button>`}
</div>
</div>`}var O$,g0=b(()=>{F();O();Ve();ae();oe();x();On();K();M();N();mr();Le();O$=()=>{w.value=null}});var jD,Bi,E$=b(()=>{jD=()=>Intl.DateTimeFormat().resolvedOptions().timeZone??"UTC",Bi=(e,t)=>`/api/contacts/${e}/export?${new URLSearchParams({zone:jD(),...t})}`});function w0({contact:e}){let[t,n]=g(!1);return t?r`<${HD} contact=${e} shut=${()=>n(!1)} />`:r`<button type="button" class="link t13 addaddr hrow tight" onClick=${()=>n(!0)}>
<${m} name="plus" size="s" />
${o("Add an address")}
</button>`}function HD({contact:e,shut:t}){let[n,s]=g("email"),[a,i]=g(""),[l,c]=g(null),[u,p]=g(!1),d=E(null);return z(()=>d.current.focus(),[]),r`<form class="addform" onSubmit=${async $=>{if($.preventDefault(),!(u||!a.trim())){p(!0);try{await yc(e,n,a.trim()),t()}catch(y){p(!1),c(y.status===422?UD[n]():B(y)),d.current?.focus()}}}} onKeyDown=${$=>{$.key==="Escape"&&($.preventDefault(),$.stopPropagation(),t())}} aria-label=${o("Add an address")}>
<label class="vh" for="akind">${o("Address type")}</label>
<select class="input" id="akind" value=${n} onChange=${$=>{s($.target.value),c(null)}}>
${qD.map($=>r`<option value=${$}>${he($)}</option>`)}
</select>
<label class="vh" for="avalue">${o("Address")}</label>
<input class="input" id="avalue" ref=${d} value=${a} autocomplete="off"
inputmode=${n==="email"?"email":n==="phone"?"tel":"text"} placeholder=${KD[n]()}
aria-invalid=${l?"true":null} aria-describedby=${l?"aerror":null}
onInput=${$=>{i($.target.value),c(null)}} />
${l&&r`<p class="hint bad" id="aerror" role="alert">${l}</p>`}
<p class="hint">${o("Conversations from this address will be added to the card.")}</p>
<span class="hrow">
<button type="submit" class="btn small primary" aria-busy=${String(u)}>${o("Add")}</button>
<button type="button" class="btn small quiet" onClick=${t}>${o("Cancel")}</button>
</span>
</form>`}var qD,KD,UD,y0=b(()=>{F();O();Ve();J();x();N();qD=["email","phone","telegram","vk"],KD={email:()=>o("name@example.com"),phone:()=>o("+7 900 000-00-00"),telegram:()=>o("numeric ID, not the @name"),vk:()=>o("numeric page ID")},UD={email:()=>o("This is not an email address."),phone:()=>o("This is not a phone number."),telegram:()=>o("Enter the numeric Telegram ID, not the @name."),vk:()=>o("Enter the numeric VK ID, not the page address.")}});var x0={};He(x0,{Card:()=>GD,facts:()=>ap,pastOf:()=>sp});function GD(){let{dialog:e}=T.value,t=te.value[e],n=t&&I.value.contacts[t.contact_id];return r`<${VD} open=${qe.value} busy=${!n}>
${t&&r`<${JD} dialog=${t} contact=${n} />`}
<//>`}function VD({open:e,busy:t,children:n}){let s=()=>{e?qe.value=!1:pn.value=!0};return r`
${e&&r`<${YD} />`}
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
`}function YD(){return ye(),z(()=>vt("#card .phead button")?.focus({preventScroll:!0}),[]),null}function JD({dialog:e,contact:t}){let n=t?.name??e.name;return r`
<div class="cc-top">
<${U} name=${n} face=${e.avatar} size="lg" />
<div class="grow">
${t?r`
<${k0} key=${t.id} value=${t.name} label=${o("Client name")}
save=${s=>pm(t,{name:s})} needed head />
<p class="t12 dim">${o("Client since {date}",{date:Ot(t.created_at)})}</p>
`:r`<h3 class="b6 t16 cut">${n}</h3><${Xe} width=${60} />`}
</div>
</div>
${t?r`
<${XD} contact=${t} dialog=${e} />
<${ZD} contact=${t} />
<${e2} contact=${t} />
`:r`<div class="sks">${[100,76,88,52].map(s=>r`<${Xe} width=${s} />`)}</div>`}
`}function XD({contact:e,dialog:t}){return r`<${A$} name="contacts" title=${o("Contacts")}>
${e.identities.map(n=>{let s=n.label||n.external_id;return r`<button type="button" class="crow" key=${n.id} title=${o("Copy")}
aria-label=${o("Copy {value}",{value:s})} onClick=${()=>xt(s)}>
<${we} kind=${n.kind} named />
<span class="grow cut">${s}</span>
${n.kind===t.kind&&s===(t.label||n.external_id)&&r`<span class="t12 dim">${o("current")}</span>`}
<${m} name="copy" size="s" />
</button>`})}
<${w0} key=${e.id} contact=${e} />
<//>`}function ZD({contact:e}){let t=sp(e);return r`<${A$} name="dialogs" title=${o("All conversations")} count=${t.length}>
${t.map(({dialog:n,episode:s})=>r`<a class="crow" key=${s.number} href=${L(T.value.view,n.id)}>
<${we} kind=${n.kind} named />
<span class="grow">
<span class="cut">${s.title||Xs(n)}</span>
<span class="t12 dim cut">${ap(s)}</span>
${n.id===T.value.dialog&&s.state==="open"?r`<span class="vh">${o("current")}</span>`:null}
</span>
</a>`)}
<a class="link t13 addaddr hrow tight" href=${_l(e.id)}>
<${m} name="history" size="s" />
${o("Full history")}
</a>
<//>`}function ap(e){let t=e.state==="open",n=t?e.assignee_id:e.closed_by??e.assignee_id;return[o("No. {number}",{number:ne(e.number)}),et(t?e.opened_at:e.closed_at,V.value),t?o("open"):n?Ra(W(n)):o("closed")].join(" · ")}function e2({contact:e}){return r`<${A$} name="note" title=${o("Client note")}>
<${k0} key=${e.id} value=${e.note??""} label=${o("Client note")}
empty=${o("Add a note about the client")} save=${t=>pm(e,{note:t})} long />
<//>`}function k0({value:e,label:t,save:n,empty:s,long:a,head:i,needed:l}){let[c,u]=g(null),p=E(null),d=E(null);z(()=>{c!==null&&p.current?.focus()},[c!==null]);let h=()=>{u(null),requestAnimationFrame(()=>d.current?.focus())},f=async()=>{let k=(c??"").trim();if(u(null),!(k===e||l&&!k))try{await n(k)}catch(v){ge(B(v))}},$=k=>{k.stopPropagation(),k.key==="Escape"&&(k.preventDefault(),h()),k.key==="Enter"&&(!a||k.ctrlKey||k.metaKey)&&(k.preventDefault(),f(),requestAnimationFrame(()=>d.current?.focus()))};if(c!==null){let k={class:"input",ref:p,value:c,"aria-label":t,onInput:v=>u(v.target.value),onKeyDown:$,onBlur:f};return a?r`<textarea rows="4" ...${k}></textarea>`:r`<input ...${k} />`}let y=e?r`<span class=${a?"notetext":"cut"}>${e}</span>`:r`<span class="dim">${s}</span>`,S=r`<button type="button" class=${a?"editable t13 mut":"editable"} ref=${d}
aria-label=${e?o("{label}: {value}. Edit",{label:t,value:e}):t} title=${o("Edit")}
onClick=${()=>u(e)}>
${y}
</button>`;return i?r`<h3 class="b6 t16">${S}</h3>`:S}var QD,A$,sp,N$=b(()=>{F();Oo();O();Ve();ae();J();Ge();oe();x();Se();ut();K();M();Re();y0();N();Le();QD=e=>localStorage.getItem("okno.fold."+e)==="1",A$=({name:e,title:t,count:n,children:s})=>r`<details class="sect" open=${!QD(e)}
onToggle=${a=>localStorage.setItem("okno.fold."+e,a.currentTarget.open?"0":"1")}>
<summary>
${t} ${n>0&&r`<span class="n">${n}</span>`} <${m} name="chevron-down" size="s" />
</summary>
${s}
</details>`;sp=e=>e.dialogs.flatMap(t=>t.episodes.map(n=>({dialog:t,episode:n}))).sort((t,n)=>n.episode.opened_at-t.episode.opened_at)});var _0={};He(_0,{Client:()=>t2});function t2(){let{id:e}=T.value,[t,n]=g(null),[s,a]=g(null),i=()=>{a(null),q(`/api/contacts/${e}`).then(c=>n(c.contact),a)};D(()=>{n(null),e?i():a(new ce(404,"not-found"))},[e]);let l=Mt(150,!t&&!s);return r`<main class="main page client" id="main" tabindex="-1">
<header class="pagehead clhead">
<a class="ib" href=${Kn()} aria-label=${o("Back")}><${m} name="arrow-left" /></a>
${t?r`
<${U} name=${t.name} size="lg" />
<div class="grow">
<h1 class="head2 cut">${t.name}</h1>
<p class="t12 mut">${o("Client since {date}",{date:Ot(t.created_at)})}</p>
</div>
<${n2} id=${t.id} />
`:r`<h1 class="head2 grow">${o("Client")}</h1>`}
</header>
${s?r`<${le} icon=${s.status===404?"lock":"unplug"}
title=${s.status===404?o("Client not found"):o("Could not load the page")}
text=${B(s)}>
${s.status!==404&&r`<button type="button" class="btn" onClick=${i}>${o("Retry")}</button>`}
<//>`:t?r`<div class="clbody">
<${o2} contact=${t} />
<${s2} key=${t.id} contact=${t} />
</div>`:l&&r`<p class="t13 mut clwait">${o("Loading…")}</p>`}
</main>`}function n2({id:e}){return r`<div class="hrow wrap cltake">
<a class="btn small" href=${Bi(e,{format:"html",printed:1})} target="_blank" rel="noopener">
<${m} name="file-text" size="s" />
${o("Print")}
</a>
${["txt","json","html"].map(t=>r`<a class="btn small quiet" key=${t} href=${Bi(e,{format:t})} download
aria-label=${o("Export as {format}",{format:t.toUpperCase()})}>
<${m} name="download" size="s" />
${t.toUpperCase()}
</a>`)}
</div>`}function o2({contact:e}){let t=sp(e);return r`<section class="clfacts" aria-label=${o("Client details")}>
<h2 class="t13 b6">${o("Contacts")}</h2>
<ul>
${e.identities.map(n=>r`<li key=${n.id}>
<button type="button" class="crow" title=${o("Copy")}
aria-label=${o("Copy {value}",{value:n.label||n.external_id})}
onClick=${()=>xt(n.label||n.external_id)}>
<${we} kind=${n.kind} named />
<span class="grow cut">${n.label||n.external_id}</span>
<${m} name="copy" size="s" />
</button>
</li>`)}
</ul>
<h2 class="t13 b6">${o("All conversations")} <span class="n dim">${t.length}</span></h2>
<ul>
${t.map(({dialog:n,episode:s})=>r`<li key=${s.number}>
<a class="crow" href=${L("all",n.id)}>
<${we} kind=${n.kind} named />
<span class="grow">
<span class="cut">
${s.title||Oe.value[n.channel_id]?.name||he(n.kind)}
</span>
<span class="t12 dim cut">${ap(s)}</span>
</span>
</a>
</li>`)}
</ul>
${e.note&&r`<h2 class="t13 b6">${o("Client note")}</h2><p class="t13 notetext">${e.note}</p>`}
</section>`}function s2({contact:e}){let[t,n]=g(null),[s,a]=g(!0),[i,l]=g({items:[],next:null,loaded:!1,problem:null}),c=E(0),u=d=>{let h=++c.current,f=new URLSearchParams({events:s?"1":"0",...t?{channel:t}:{},...d?{before:d}:{}});q(`/api/contacts/${e.id}/history?${f}`).then($=>{h===c.current&&l(y=>({items:d?[...y.items,...$.items]:$.items,next:$.next,loaded:!0,problem:null}))},$=>{h===c.current&&l(y=>({...y,problem:$}))})};D(()=>{l({items:[],next:null,loaded:!1,problem:null}),u(null)},[t,s]);let p=[...new Map(e.dialogs.map(d=>[d.channel_id,d.kind]))];return r`<section class="clpast" aria-label=${o("Full history")}>
<div class="clbar">
<h2 class="t13 b6">${o("Full history")}</h2>
${p.length>1&&r`<div class="hrow wrap" role="group" aria-label=${o("Channel")}>
<button type="button" class="chip" aria-pressed=${String(t===null)} onClick=${()=>n(null)}>
${o("All channels")}
</button>
${p.map(([d,h])=>r`<button type="button" class="chip" key=${d} aria-pressed=${String(t===d)}
onClick=${()=>n(d)}>
<${we} kind=${h} />
${Oe.value[d]?.name??he(h)}
</button>`)}
</div>`}
<label class="hrow end t13">
<input type="checkbox" class="check" checked=${s} onChange=${d=>a(d.target.checked)} />
${o("Notes and events")}
</label>
</div>
<div class="clscroll" role="group" tabindex="0" aria-label=${o("Full history")}>
${i.items.length>0&&r`<ol class="cllog">${a2(i.items,e)}</ol>`}
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
</section>`}function a2(e,t){let n=new Map(t.dialogs.flatMap(a=>a.episodes.map(i=>[i.number,{...i,dialog:a}]))),s=[];return e.forEach(({episode:a,message:i},l)=>{let c=n.get(a);a!==e[l-1]?.episode&&s.push(r`<li class="clep" key=${`e${a}.${i.id}`}>
<span class="grow cut b6">
${et(i.created_at,V.value)}
${c?.title?` · ${o("“{text}”",{text:c.title})}`:""} · ${o("No. {number}",{number:ne(a)})}
</span>
${c?.state==="closed"&&r`<span class="tag plain">${o("closed")}</span>`}
<a class="link t12" href=${L("all",i.dialog_id,i.no)}>${o("Open conversation")}</a>
</li>`),s.push(r`<${r2} key=${i.id} message=${i} kind=${c?.dialog.kind} contact=${t} />`)}),s}function r2({message:e,kind:t,contact:n}){if(e.kind==="system")return r`<li class="clline sys">
<span class="t12 mut">
${Ii(e)} · <span title=${Ze(e.created_at)}>${H(e.created_at)}</span>
</span>
</li>`;let s=e.author.operator_id?W(e.author.operator_id):e.kind==="in"&&n.kind==="person"?n.name:e.author.name||o("Sent outside Okno");return r`<li class=${`clline ${e.kind}`}>
${e.kind==="note"?r`<span class="nic"><${m} name="lock" size="m" /></span>`:r`<${we} kind=${t} named />`}
<div class="grow">
<span class="t12">
<b class="b6">${s}</b> <a class="mut"
href=${new URL(Pi(e)).pathname+new URL(Pi(e)).search}
title=${Ze(e.sent_at)}>
${H(e.created_at)}
</a>
${e.deleted_at?r` · ${o("The message was deleted")}`:null}
${e.delivery&&Dn(e)?r` · ${o("Scheduled for {when}",{when:pt(Mn(e))})}`:null}
</span>
<div class="clsaid"><${Gu} message=${e} client=${n.id} /></div>
</div>
</li>`}var S0=b(()=>{F();O();Ve();J();Ge();oe();x();Se();K();M();Rn();N();N$();$$();Yu();E$();Le();vr()});function Cr(e){E0.value="",requestAnimationFrame(()=>{E0.value=e})}var E0,rp=b(()=>{X();E0=_("")});function lp(e){let t=c=>e.filter(u=>u.kind===c).length,[n,s,a,i]=["operator","team","channel","hours"].map(t),l=[n&&C("{n} operator","{n} operators",n),s&&C("{n} team","{n} teams",s),a&&C("{n} channel","{n} channels",a),i&&o("working hours")];return o("No longer there: {list}",{list:l.filter(Boolean).join(", ")})}var c2,ip,u2,Wi,A0,P$,Tr=b(()=>{x();c2={loop:()=>o("it ran more than 5 times in one conversation within a minute"),failing:()=>o("it failed five times in a row")},ip=e=>c2[e]?.()??o("a fault, code {code}",{code:e});u2={"opted-out":()=>o("the client does not want automatic messages"),group:()=>o("it is a group chat"),automatic:()=>o("the client's message is automatic itself"),"own-address":()=>o("it is one of our own addresses"),disowned:()=>o("the sender's address is forged"),blocked:()=>o("the client has blocked us"),"channel-gone":()=>o("the channel was removed"),"channel-paused":()=>o("the channel is paused"),"before-connection":()=>o("the message is older than the channel's connection"),"too-late":()=>o("too much time had passed"),"said-already":()=>o("it was said in this conversation already"),frequency:()=>o("it was said recently"),"sender-budget":()=>o("this address got 5 automatic messages today"),"dialog-budget":()=>o("this conversation got 20 automatic messages today"),"channel-budget":()=>o("the channel sent its automatic messages of this hour"),tripped:()=>o("the guard against loops has stopped it"),paused:()=>o("all automation was stopped"),"no-text":()=>o("there is no text for this channel and language"),nobody:()=>o("nobody could take it"),assigned:()=>o("it had an assignee already"),closed:()=>o("the conversation was closed"),missing:()=>o("the rule refers to something that is gone")},Wi=e=>u2[e]?.()??o("refused, code {code}",{code:e}),A0={away:()=>o("away"),off:()=>o("off shift"),full:()=>o("at the limit"),"no-access":()=>o("no access"),"not-here":()=>o("not here"),disabled:()=>o("no longer works here")},P$=e=>A0[e]?.()??A0.off()});function p2({kind:e,body:t},n){let s=D$[e];return s?[s.when(t,n),s.then(t,n)]:[e,""]}function D0(e,{channels:t=[],teams:n=[]},s){let a=[...t.map(s.channel),...n.map(s.team)];return a.length?`${e} (${a.join(", ")})`:e}function d2({operators:e,team_id:t,only_here:n,former_days:s},a){let i=[m2(e,t,a)];return n&&i.push(o("only to those at the screen")),s&&i.push(o("first to the previous assignee")),i.join(", ")}function m2(e,t,n){return t?o("in turn within the team “{team}”, who are online",{team:n.team(t)}):e?e.length===1?o("assign to: {name}, when online",{name:n.person(e[0])}):C("in turn among {n} operator online","in turn among {n} operators online",e.length):o("in turn among all who are online")}function f2(e=[]){let t=n=>(n.channel_id===null?0:2)+(n.language===Ne.value?0:1);return e.filter(n=>n.text.trim()).sort((n,s)=>t(n)-t(s))[0]?.text??""}function M$({texts:e=[],frequency:t}){let n=f2(e);if(!n)return o("no text is written yet");let s=[o("“{text}”",{text:$2(n)})];return e.length>1&&s.push(C("and {n} more text","and {n} more texts",e.length-1)),t?.every==="hours"&&s.push(C("at most once in {n} hour","at most once in {n} hours",t.hours)),s.join(", ")}function h2({first_minutes:e,next_minutes:t,stages:n=[],channels:s,teams:a},i){let l=n.map(p=>Math.round(e*p/100)),u=e===t&&l.length>0?C("A client waits for {list} minute","A client waits for {list} minutes",l.at(-1),{list:M0(l.map(String))}):o("The first reply {first}, next replies {next}",{first:P0(e),next:P0(t)});return D0(u,{channels:s,teams:a},i)}function g2({first_minutes:e,next_minutes:t,stages:n=[],whom:s,email:a},i){let l=R0(s,a,i);return e===t?l:o("at {list} of the time {what}",{list:M0(n.map(R$)),what:l})}function L$(e,t){let n=(e?.operators??[]).map(t.person);return[e?.assignee&&o("the assignee"),e?.leads&&o("team leads"),...n].filter(Boolean)}function R0(e,t,n){let s=L$(e,n).join(", ")||o("no one");return t?o("notify on screen and by email: {list}",{list:s}):o("notify: {list}",{list:s})}function cp({every:e,hours:t=0}){return e==="hours"?C("At most once in {n} hour","At most once in {n} hours",t):{message:o("To every message"),wait:o("Once until we reply"),episode:o("Once per conversation")}[e]}var N0,M0,D$,Or,ot,Fi,$2,P0,R$,so=b(()=>{x();N0=90,M0=e=>new Intl.ListFormat(Ne.value==="ru"?"ru-RU":"en-GB").format(e),D$={distribution:{icon:"users-round",title:()=>o("Round-robin assignment"),when:({channels:e=[]},t)=>D0(o("A new conversation without an assignee"),{channels:e},t),then:d2},reply_assigns:{icon:"hand",title:()=>o("Who replies becomes the assignee"),when:()=>o("An operator replies in a conversation without an assignee"),then:()=>o("assign it to them")},autoreply:{icon:"message-square-reply",title:()=>o("Auto-reply"),when:({clients:e})=>e==="new"?o("The first conversation of a new client"):o("A new conversation"),then:M$},out_of_hours:{icon:"moon",title:()=>o("Out of hours"),when:({hours_id:e},t)=>o("A message outside “{hours}”",{hours:t.hours(e)}),then:M$},receipt:{icon:"mail",title:()=>o("Receipt"),when:()=>o("A new conversation by email"),then:M$},sla:{icon:"alarm-clock-check",title:({first_minutes:e})=>C("SLA within {n} minute","SLA within {n} minutes",e),when:h2,then:g2},untouched:{icon:"bell-ring",title:()=>o("Reminder that nobody took it"),when:({minutes:e})=>C("Nobody takes a conversation for {n} minute","Nobody takes a conversation for {n} minutes",e),then:({whom:e,email:t},n)=>R0(e,t,n)}},Or=e=>D$[e]?.icon??"zap",ot=({kind:e,body:t})=>D$[e]?.title(t)??e;Fi=(e,t)=>p2(e,t).filter(Boolean).join(" → ");$2=e=>{let t=e.trim().replace(/\{[^{}|]*\|?([^{}]*)\}/g,(n,s)=>s||"…").replace(/\s+/g," ").replace(/(?<!\.)\.$/,"");return t.length>N0?`${t.slice(0,N0-1).trimEnd()}…`:t};P0=e=>C("within {n} minute","within {n} minutes",e);R$=e=>o("{n}%",{n:e})});async function kn(){let e=up+=1;try{let t=await q("/api/rules");if(e!==up)return;Ae.value=t,Er.value=null}catch(t){if(!(t instanceof ce))throw t;e===up&&(Er.value=t)}}async function j0(){try{let{hours:e}=await q("/api/hours");dp.value=Object.fromEntries(e.map(t=>[t.id,t]))}catch(e){if(!(e instanceof ce))throw e}}function q0(){clearTimeout(L0),pp&&(L0=setTimeout(kn,b2))}function K0(){pp+=1,kn(),j0();let e=setInterval(()=>{document.hidden||kn()},v2);return()=>{pp-=1,clearInterval(e)}}function I$(e){up+=1;let{rules:t}=Ae.peek(),n=t.some(s=>s.id===e.id);Ae.value={...Ae.peek(),rules:n?t.map(s=>s.id===e.id?{...s,...e}:s):[...t,e]}}async function Ar(e,t){e&&I$(e);try{let n=await t();return n?.rule?I$(n.rule):await kn(),n??!0}catch(n){if(!(n instanceof ce))throw n;return await kn(),n.code==="not-reviewed"?U0(ln(e.id)):ge(B(n)),null}}function mp(e,t,n,s){let a=n(),i=ie(e,{icon:t,undo:async()=>{await a&&await s()}});return a.then(l=>{l||Gr(i)}),a}function U0(e){fp.value=e,w.value="rulefirst"}function H0(e,t){return t&&Ns(e.kind)?.writes_to_clients&&!e.reviewed?(U0(e),null):B$(e,t)}function F$(e,t){let n=ji(e.group),s=n[n.findIndex(l=>l.id===e.id)+1]?.id??null;if(t===s||t===e.id)return null;let a=n.filter(l=>l.id!==e.id);a.splice(t===null?a.length:a.findIndex(l=>l.id===t),0,e);let i=new Map(a.map((l,c)=>[l.id,c]));return Ae.value={...Ae.peek(),rules:Ae.peek().rules.map(l=>i.has(l.id)?{...l,place:i.get(l.id)}:l)},mp(o("Order changed: {name}",{name:ot(e)}),"arrow-up",B0(e.id,t),B0(e.id,s))}function hp(e,t){let n=ji(e.group),s=n.findIndex(a=>a.id===e.id);return n[s+t]?(F$(e,t<0?n[s-1].id:n[s+2]?.id??null),!0):!1}function G0(e){return Ae.value={...Ae.peek(),rules:Ae.peek().rules.filter(t=>t.id!==e.id)},mp(o("Rule deleted: {name}",{name:ot(e)}),"trash-2",W0(e.id,!0),W0(e.id,!1))}async function Y0({id:e,kind:t,version:n,body:s}){let a=e?await ee(`/api/rules/${e}`,{version:n,body:s},{method:"PATCH"}):await ee("/api/rules",{kind:t,body:s});return I$(a.rule),a.rule}var b2,v2,Ae,Er,dp,We,ln,Ns,F0,ji,z$,pp,up,L0,w2,fp,I0,B$,z0,W$,$p,B0,j$,W0,V0,Qt=b(()=>{X();J();x();M();lt();Re();ae();so();b2=250,v2=3e4,Ae=_(null),Er=_(null),dp=_({}),We=$e(()=>A.value?.role==="administrator"),ln=e=>Ae.value?.rules.find(t=>t.id===e)??null,Ns=e=>Ae.value?.kinds.find(t=>t.kind===e)??null,F0=e=>dp.value[e]?.name,ji=e=>(Ae.value?.rules??[]).filter(t=>t.group===e).sort((t,n)=>t.place-n.place||t.id-n.id),z$=e=>!!e.paused_at||e.missing.length>0,pp=0,up=0,L0=null;w2=e=>e.k==="rule"||e.k==="gone"&&e.of==="rule";dn(e=>{e.some(w2)&&q0(),pp&&e.some(t=>t.k==="hours")&&j0()});ss(q0);fp=_(null);I0=(e,t,n)=>()=>Ar({id:e,active:t},()=>ee(`/api/rules/${e}/active`,n===void 0?{active:t}:{active:t,version:n}));B$=(e,t,n)=>mp(t?o("Switched on: {name}",{name:ot(e)}):o("Switched off: {name}",{name:ot(e)}),"zap",I0(e.id,t,n),I0(e.id,!t)),z0=e=>()=>(Ae.value={...Ae.peek(),paused:e},Ar(null,()=>ee("/api/automation/paused",{paused:e}))),W$=e=>mp(e?o("All automation is stopped"):o("Automation works again"),e?"pause":"play",z0(e),z0(!e)),$p=e=>Ar({id:e.id,paused_at:null,paused_why:null},()=>ee(`/api/rules/${e.id}/resume`,{})),B0=(e,t)=>()=>Ar(null,()=>ee(`/api/rules/${e}/place`,{before:t}));j$=(e,t)=>{let n=ji(e.group);return!!n[n.findIndex(s=>s.id===e.id)+t]},W0=(e,t)=>()=>Ar(null,()=>ee(`/api/rules/${e}/removed`,{removed:t}));V0=e=>Ar(null,()=>ee(`/api/rules/${e.id}/share-out`,{}))});var gp,q$=b(()=>{O();Qt();gp=({rule:e,label:t})=>r`<input class="tog" type="checkbox" role="switch" aria-label=${t} checked=${e.active} onChange=${n=>{let s=n.currentTarget.checked;n.currentTarget.checked=e.active,H0(e,s)}} />`});function y2(e){let t=Math.max(1,...e),n=(J0-2)/Math.max(1,e.length-1),s=(a,i)=>`${(1+i*n).toFixed(1)} ${(K$-2-a/t*(K$-5)).toFixed(1)}`;return`M${e.map(s).join("L")}`}function x2(e){return e.active?[C("{n} time today","{n} times today",e.today,{n:ne(e.today)}),e.last_run_at?o("{span} ago",{span:An(V.value-e.last_run_at)}):o("has not run yet")]:[o("off"),o("changed {date}",{date:Ot(e.changed_at)})]}function _2(e){let t=s=>{let a=ln(bp.id);!a||a.group!==e.group||a.id===e.id||(s.preventDefault(),s.currentTarget.dataset.drop=S2(s)?"after":"before")},n=s=>delete s.currentTarget.dataset.drop;return{draggable:!0,onDragStart:s=>{bp.id=e.id,s.dataTransfer.effectAllowed="move",s.dataTransfer.setData("text/plain",ot(e))},onDragEnd:()=>{bp.id=null},onDragOver:t,onDragLeave:n,onDrop:s=>{s.preventDefault();let a=s.currentTarget.dataset.drop==="after";n(s);let i=ln(bp.id);i&&F$(i,a?C2(s.currentTarget,i):e.id)}}}function S2(e){let t=e.currentTarget.getBoundingClientRect();return e.currentTarget.parentElement.clientWidth>t.width*1.5?e.clientX>t.left+t.width/2:e.clientY>t.top+t.height/2}function C2(e,t){let n=e.nextElementSibling;return Number(n?.dataset.rule)===t.id&&(n=n.nextElementSibling),n?Number(n.dataset.rule):null}function T2(e,t){let n={ArrowUp:-1,ArrowDown:1}[e.key];if(!n||!e.shiftKey||!(e.ctrlKey||e.metaKey)||!We.value)return;e.preventDefault(),e.stopPropagation();let s=e.currentTarget.querySelector("h3 a");Cr(hp(t,n)?o("Moved: {name}",{name:ot(t)}):o("This is the edge of the group")),requestAnimationFrame(()=>s.focus())}function Q0({rule:e,names:t,open:n}){let s=ot(e),a=We.value?_2(e):{},i=["card","hov","rule",e.paused_at&&"failing",!e.paused_at&&e.missing.length&&"lacking"];return r`<article class=${i.filter(Boolean).join(" ")} data-rule=${e.id} data-off=${e.active?null:""}
aria-current=${n?"true":null} ...${a} onKeyDown=${l=>T2(l,e)}>
<span class="ric"><${m} name=${Or(e.kind)} /></span>
<h3>
<a href=${De(e.id)}
aria-keyshortcuts=${We.value?"Control+Shift+ArrowUp Control+Shift+ArrowDown":null}>
${s}
</a>
</h3>
${We.value?r`<${gp} rule=${e} label=${o("The rule “{name}” is on",{name:s})} />`:r`<span class="tag plain">${e.active?o("on"):o("off")}</span>`}
<p class="ds">${Fi(e,t)}</p>
<${O2} rule=${e} />
<div class="mt2">
${x2(e).map((l,c)=>r`${c>0&&r`<span aria-hidden="true">·</span>`}<span>${l}</span>`)}
<${k2} days=${e.days} />
</div>
</article>`}function O2({rule:e}){return e.paused_at?r`<p class="rulebad">
<${m} name="circle-alert" size="s" />
<span class="grow">${o("Paused: {cause}",{cause:ip(e.paused_why)})}</span>
${We.value&&r`<button type="button" class="btn small" onClick=${()=>$p(e)}>${o("Go on")}</button>`}
</p>`:e.missing.length?r`<p class="rulewarn">
<${m} name="triangle-alert" size="s" />
<span class="grow">${lp(e.missing)}</span>
${We.value&&r`<a class="link" href=${De(e.id)}>${o("Choose a replacement")}</a>`}
</p>`:null}var J0,K$,k2,bp,X0=b(()=>{O();Ge();oe();x();K();N();rp();Tr();Qt();q$();so();[J0,K$]=[72,18];k2=({days:e})=>r`<svg class="spark" viewBox=${`0 0 ${J0} ${K$}`} role="img"
aria-label=${o("Runs in the last 14 days: {list}",{list:e.join(", ")})}>
<path d=${y2(e)} />
</svg>`;bp={id:null}});var E2,ke,vp,jo=b(()=>{x();Se();N();M();Qt();E2=1,ke={person:W,team:e=>rt.value[e]?.name??o("Deleted team"),channel:e=>Oe.value[e]?.name??o("Removed channel"),hours:e=>F0(e)??(e===E2?o("company hours"):o("Removed hours"))},vp=()=>Object.values(Oe.value).filter(e=>e.health!=="removed").sort((e,t)=>he(e.kind).localeCompare(he(t.kind))||e.name.localeCompare(t.name))});function N2(e,t){let n=new Map(e.map(l=>[tS(l),l.text])),s=new Map(t.map(l=>[tS(l),l.text])),a=[...s].filter(([l,c])=>n.get(l)!==c),i=[...n.keys()].filter(l=>!s.has(l));return[...a.map(([l,c])=>o("Text ({place}): “{text}”",{place:l,text:c})),...i.map(l=>o("Text removed ({place})",{place:l}))]}function wp(e,t){return Object.keys(t).flatMap(n=>{if(JSON.stringify(e[n])===JSON.stringify(t[n]))return[];if(n==="texts")return N2(e.texts,t.texts);let[s,a]=A2[n]??[()=>n,JSON.stringify];return[o("{field}: {before} → {after}",{field:s(),before:a(e[n]),after:a(t[n])})]})}var Z0,eS,U$,H$,A2,tS,G$=b(()=>{x();jo();so();Z0=e=>e?o("yes"):o("no"),eS=e=>t=>t?.length?t.map(e).join(", "):o("all"),U$=e=>e?ke.team(e):o("none"),H$=e=>t=>e[t](),A2={operators:[()=>o("Operators"),e=>e?e.map(ke.person).join(", "):o("all")],team_id:[()=>o("Team"),U$],channels:[()=>o("Channels"),eS(e=>ke.channel(e))],teams:[()=>o("Teams"),eS(e=>ke.team(e))],cap:[()=>o("Open conversations of one person, at most"),String],only_here:[()=>o("Only those at the screen"),Z0],former_days:[()=>o("Days for the previous assignee"),String],absent:[()=>o("When the assignee is absent"),H$({keep:()=>o("leave it to the assignee"),next:()=>o("give it to the next operator"),team:()=>o("give it to a team")})],absent_minutes:[()=>o("Minutes until absent"),String],absent_team_id:[()=>o("Team for conversations of the absent"),U$],nobody:[()=>o("When nobody can take it"),H$({leave:()=>o("leave it unassigned"),team:()=>o("give it to a team")})],nobody_team_id:[()=>o("Team when nobody can take it"),U$],clients:[()=>o("Clients"),H$({all:()=>o("All clients"),new:()=>o("Only new clients")})],frequency:[()=>o("How often"),cp],hours_id:[()=>o("Working hours"),e=>ke.hours(e)],first_minutes:[()=>o("First reply within"),String],next_minutes:[()=>o("Next replies within"),String],minutes:[()=>o("Minutes"),String],stages:[()=>o("Moments"),e=>e.map(R$).join(", ")],whom:[()=>o("Whom to notify"),e=>L$(e,ke).join(", ")||o("no one")],email:[()=>o("Also by email"),Z0]},tS=({channel_id:e,language:t})=>`${e===null?o("All channels"):ke.channel(e)}, ${t}`});function P2(e){return[...e.replace(/\{\s*(\w+)\s*(\|[^{}]*)?\}/g,(n,s)=>qi.includes(s)?"":n).matchAll(/\{[^{}]*\}?|\}/g)].map(([n])=>n)}function M2({texts:e=[]},t){let n=new Set;e.length||(t.texts=o("Write at least one text")),e.forEach((s,a)=>{let i=`${s.channel_id}:${s.language}`,l=P2(s.text);s.text.trim()?s.text.length>nS?t[`texts.${a}`]=C("At most {n} character","At most {n} characters",nS):l.length?t[`texts.${a}`]=o("There is no such variable: {list}",{list:l.join(" ")}):n.has(i)&&(t[`texts.${a}`]=o("There is already a text for this channel and language")):t[`texts.${a}`]=o("Write the text that the client will get"),n.add(i)})}function D2({frequency:e},t){e?.every==="hours"&&!Ps(e.hours,1,sS)&&(t.frequency=Ms(1,sS))}function aS({whom:e},t){!e.assignee&&!e.leads&&!e.operators.length&&(t.whom=o("Choose who is notified"))}function Y$({kind:e,body:t}){let n={};return R2[e]?.(t,n),n}var qi,nS,kp,oS,yp,sS,Ps,Ms,V$,R2,xp=b(()=>{x();qi=["name","number","company","hours","back"],nS=4e3,kp=1440,oS=30*kp,yp=60*kp,sS=24*365;Ps=(e,t,n)=>Number.isInteger(e)&&e>=t&&e<=n,Ms=(e,t)=>o("A whole number from {least} to {most}",{least:e,most:t});V$=(e,t)=>{M2(e,t),D2(e,t)},R2={distribution:(e,t)=>{e.operators&&!e.operators.length&&(t.operators=o("Choose at least one operator")),e.team_id===0&&(t.team_id=o("Choose a team")),Ps(e.cap,0,1e3)||(t.cap=Ms(0,1e3)),Ps(e.former_days,0,365)||(t.former_days=Ms(0,365)),e.absent!=="keep"&&!Ps(e.absent_minutes,0,kp)&&(t.absent_minutes=Ms(0,kp)),e.absent==="team"&&!e.absent_team_id&&(t.absent_team_id=o("Choose a team")),e.nobody==="team"&&!e.nobody_team_id&&(t.nobody_team_id=o("Choose a team"))},autoreply:V$,out_of_hours:V$,receipt:V$,sla:(e,t)=>{Ps(e.first_minutes,1,yp)||(t.first_minutes=Ms(1,yp)),Ps(e.next_minutes,1,yp)||(t.next_minutes=Ms(1,yp)),e.stages.length?e.stages.some(n=>!Ps(n,1,1e3))?t.stages=Ms(1,1e3):new Set(e.stages).size<e.stages.length&&(t.stages=o("Two moments are the same")):t.stages=o("Add at least one moment"),aS(e,t)},untouched:(e,t)=>{Ps(e.minutes,1,oS)||(t.minutes=Ms(1,oS)),aS(e,t)}}});function L2(e){let t=(e?.detail?.errors??[]).map(({field:n,message:s})=>[n.split(".").at(-1),s]);return Object.fromEntries(t)}function Pr({id:e,kind:t,version:n,body:s}){fe.value={id:e,kind:t,version:n,body:s,base:JSON.stringify(s)},J$.value=!1,Nr.value=null,Ds.value=null}function _p(e){fe.value={...fe.peek(),body:{...fe.peek().body,...e}}}function lS(){let{id:e,kind:t}=fe.peek();Pr(e?ln(e):Q$(t))}function cS(e){let{version:t,base:n}=fe.peek();e.version!==t&&(JSON.stringify(e.body)===n?fe.value={...fe.peek(),version:e.version}:ao.peek()?Ds.value={by:e.changed_by,at:e.changed_at}:Pr(e))}function pS(){let{id:e}=fe.peek();return fe.value={...fe.peek(),version:ln(e).version},Ds.value=null,Sp()}function I2(){requestAnimationFrame(()=>{document.querySelector(".edbody [aria-invalid='true']")?.focus()})}async function Sp(){if(!fe.peek()||ya.peek())return!1;if(J$.value=!0,Nr.value=null,Object.keys(Y$(fe.peek())).length)return I2(),!1;ya.value=!0;let e=fe.peek();try{let t=await Y0(e);return fe.peek()===e?Pr(t):fe.value={...fe.peek(),id:t.id,version:t.version,base:JSON.stringify(t.body)},e.id||(ie(o("Rule created: {name}. It is off.",{name:ot(t)}),{icon:"zap"}),R(De(t.id),{replace:!0,sure:!0})),!0}catch(t){if(!(t instanceof ce))throw t;return t.code==="changed-meanwhile"?(await kn(),Ds.value={by:t.detail.by,at:t.detail.at}):Nr.value=t,!1}finally{ya.value=!1}}var fe,J$,ya,Nr,Ds,ao,rS,iS,Q$,uS,dS,ka=b(()=>{X();J();x();K();Re();xp();Qt();so();fe=_(null),J$=_(!1),ya=_(!1),Nr=_(null),Ds=_(null),ao=$e(()=>!!fe.value&&JSON.stringify(fe.value.body)!==fe.value.base),rS=$e(()=>fe.value&&J$.value?{...Y$(fe.value),...L2(Nr.value)}:{});iS=()=>{fe.value=null},Q$=e=>({id:null,kind:e,version:0,body:Ns(e).default});uS=()=>Pr(ln(fe.peek().id));dS=e=>({"unknown-variable":()=>o("A text names a variable that does not exist.")})[e.code]?.()??B(e)});function Cp(e,t){return t==null||t===""?o("none"):Array.isArray(t)?t.length?t.map(n=>Cp(e,n)).join(", "):o("any"):mS[e]?mS[e](t):typeof t=="boolean"?W2(t):typeof t=="object"?JSON.stringify(t):String(t)}var z2,fS,B2,W2,mS,Tp,F2,j2,Op,Ep=b(()=>{x();N();Tr();jo();z2={assignee:()=>o("Assignee"),channel:()=>o("Channel"),channel_kind:()=>o("Kind of channel"),team:()=>o("Team"),automatic:()=>o("Automatic message"),from_client:()=>o("The client wrote"),opens_episode:()=>o("New conversation"),opens_wait:()=>o("The client waits"),new_client:()=>o("New client"),open:()=>o("Working hours"),frequency:()=>o("Said before"),language:()=>o("Language"),minutes:()=>o("Minutes passed"),touched:()=>o("Someone took it"),waiting:()=>o("The client waits"),text:()=>o("A text for the channel"),absent:()=>o("The assignee is absent")},fS=e=>z2[e]?.()??e,B2={ru:"Русский",en:"English"},W2=e=>e?o("yes"):o("no"),mS={assignee:ke.person,channel:ke.channel,team:ke.team,channel_kind:he,language:e=>B2[e]??e,open:e=>e?o("open"):o("closed hours")};Tp=e=>({did:()=>o("done"),refused:()=>Wi(e.code),failed:()=>o("it failed")})[e.outcome](),F2=e=>new Intl.ListFormat(Ne.value==="ru"?"ru-RU":"en-GB").format((e.operators??[]).map(ke.person)),j2={say:()=>o("A message was sent to the client"),assign:({operator_id:e})=>o("Assigned to {name}",{name:ke.person(e)}),team:({team_id:e})=>o("Given to the team “{team}”",{team:ke.team(e)}),offer:()=>o("Waits for the next free operator"),target:({minutes:e})=>C("Reply is due within {n} minute","Reply is due within {n} minutes",e),timer:({minutes:e})=>C("Will look again in {n} minute","Will look again in {n} minutes",e),notify:e=>e.operators?.length?o("Notified: {list}",{list:F2(e)}):o("Notified")},Op=e=>j2[e.do]?.(e)??e.do});function q2({one:e}){let t=e.holds?r`<${m} name="check" size="s" /><span class="vh">${o("fits")}</span>`:r`<span class="nofit"><${m} name="x" size="s" /></span><span class="vh">${o("does not fit")}</span>`,n=Cp(e.field,e.wanted),s=Cp(e.field,e.value);return r`
${t}
<span>
${s}
${n!==s&&r` <span class="dim t12">${o("wanted: {value}",{value:n})}</span>`}
</span>
`}var Ap,X$=b(()=>{O();x();Se();N();Ep();Ap=({run:e})=>r`<dl class="kv runkv">
${e.values.map(t=>r`<div key=${t.field}><dt>${fS(t.field)}</dt><dd><${q2} one=${t} /></dd></div>`)}
${e.done.map((t,n)=>r`<div key=${n}><dt>${n?"":o("Done")}</dt><dd>${Op(t)}</dd></div>`)}
${e.skipped.map((t,n)=>r`<div key=${`s${t.id}`}>
<dt>${n?"":o("Passed over")}</dt>
<dd>
<${U} name=${W(t.id)} size="xs" />
<s class="dim">${W(t.id)}</s>
<span class="dim t12">${P$(t.why)}</span>
</dd>
</div>`)}
${e.error&&r`<div><dt>${o("Error")}</dt><dd><code class="runerror">${e.error}</code></dd></div>`}
</dl>`});function $S({rule:e}){let[t,n]=g(K2),[s,a]=g(!1),i=async c=>{try{let u=await q(`/api/rules/${e.id}/runs${c?`?before=${c}`:""}`);n(p=>({runs:c?[...p.runs,...u.runs]:u.runs,more:u.more,problem:null})),c||a(!1)}catch(u){if(!(u instanceof ce))throw u;n(p=>({...p,problem:u}))}};D(()=>{i()},[e.id]),D(()=>{t.runs&&a((t.runs[0]?.at??0)<(e.last_run_at??0))},[e.last_run_at]);let l=Mt(150,!t.runs&&!t.problem);return!t.runs&&t.problem?r`<${le} icon="unplug" title=${o("The log could not be loaded")} text=${B(t.problem)}>
<button type="button" class="btn" onClick=${()=>i()}>${o("Retry")}</button>
<//>`:t.runs?t.runs.length?r`
${s&&r`<p class="runmore">
<button type="button" class="btn small" onClick=${()=>i()}>
<${m} name="arrow-up" size="s" />
${o("Show newer runs")}
</button>
</p>`}
<ol class="runs">${U2(t.runs)}</ol>
${t.problem&&r`<p class="t13 runmore" role="alert">${B(t.problem)}</p>`}
${t.more&&r`<p class="runmore">
<button type="button" class="btn small" onClick=${()=>i(t.runs.at(-1).id)}>
${o("Show older ones")}
</button>
</p>`}
`:r`<${le} icon="history" title=${o("No runs yet")} text=${e.active?o("Runs of the last 90 days appear here."):o("The rule is off. “Dry run” shows what it would do.")} />`:l&&r`<div class="sks" aria-busy="true">
${[90,70,80].map(c=>r`<${Xe} key=${c} width=${c} />`)}
</div>`}function U2(e){let t=[];return e.forEach((n,s)=>{(!s||Tt(e[s-1].at)!==Tt(n.at))&&t.push(r`<li class="mh" key=${`d${n.id}`}>${Ia(n.at,V.value)}</li>`),t.push(r`<${V2} key=${n.id} run=${n} />`)}),t}function V2({run:e}){return r`<li class=${`run ${e.outcome}`}>
<details>
<summary>
<${m} name=${H2[e.outcome]} size="s" />
<span class="grow">
<b class="b5 cut blk">${e.client||o("No conversation")}</b>
<span class="t12 mut blk">${G2(e)}</span>
</span>
<time class="t12 dim" title=${Ze(e.at)}>${H(e.at)}</time>
</summary>
<div class="runin">
<${Ap} run=${e} />
<p class="hrow t12">
<span class="dim">${o("Version {n}",{n:e.version})}</span>
${e.dialog_id&&r`<a class="link hrow end" href=${L("all",e.dialog_id)}>${o("Open conversation")}</a>`}
</p>
</div>
</details>
</li>`}var K2,H2,G2,hS=b(()=>{F();O();J();Ge();oe();x();K();N();Le();X$();Ep();K2={runs:null,more:!1,problem:null};H2={did:"check",refused:"ban",failed:"circle-alert"},G2=e=>e.outcome==="did"&&e.done.length?e.done.map(Op).join(", "):Tp(e)});var Np,Z$=b(()=>{X();Np=_(null)});var Me,St,xn,_n,Sn=b(()=>{O();Me=({title:e,text:t,children:n})=>r`<div class="srow">
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
</span>`});function gS({rule:e}){let[t,n]=g(30),[s,a]=g({busy:!1,result:null,problem:null}),i=async()=>{a({busy:!0,result:null,problem:null});let l=ao.peek()?{body:fe.peek().body}:{};try{a({busy:!1,result:await Te("POST",`/api/rules/${e.id}/rehearsal`,{days:t,...l}),problem:null})}catch(c){if(!(c instanceof ce))throw c;a({busy:!1,result:null,problem:c})}};return D(()=>a({busy:!1,result:null,problem:null}),[e.version]),r`
<p class="t13 mut">${o("What the rule would have done in the past. Nothing is sent and nothing changes.")}</p>
${ao.value&&r`<p class="hint">${o("Checked with your changes, which are not saved yet.")}</p>`}
<div class="hrow wrap rowgap">
<${_n} label=${o("Period")} value=${String(t)} onPick=${l=>n(Number(l))}
options=${Y2.map(l=>[String(l),C("{n} day","{n} days",l)])} />
<button type="button" class="btn primary" disabled=${s.busy} aria-busy=${String(s.busy)} onClick=${i}>
<${m} name="play" size="m" />
${o("Check")}
</button>
</div>
<div aria-live="polite">
${s.busy&&r`<div class="sks">${[90,64,78].map(l=>r`<${Xe} key=${l} width=${l} />`)}</div>`}
${s.problem&&r`<${le} icon="unplug" title=${o("The dry run failed")} text=${B(s.problem)}>
<button type="button" class="btn" onClick=${i}>${o("Retry")}</button>
<//>`}
${s.result&&r`<${Q2} rule=${e} result=${s.result} />`}
</div>
`}function J2(e,{matched:t,sent:n}){let s=C("It would have run {n} time","It would have run {n} times",t,{n:ne(t)});if(!Ns(e.kind)?.writes_to_clients)return s;let a={n:ne(n)},i=C("{n} automatic message would have left","{n} automatic messages would have left",n,a);return`${s}, ${i}`}function Q2({rule:e,result:t}){let n=Object.entries(t.refused).sort((s,a)=>a[1]-s[1]);return r`
<h3 class="t14 b6 rehead">${J2(e,t)}</h3>
${!t.exact&&r`<p class="hint">
${o("An estimate: {list}.",{list:t.not_recorded.map(eR).join(", ")||o("not everything is recorded")})}
</p>`}
${t.by_channel.length>1&&r`<dl class="kv rekv">
${t.by_channel.map(s=>r`<div key=${s.channel_id}>
<dt class="cut">${ke.channel(s.channel_id)}</dt>
<dd class="num">${ne(s.count)}</dd>
</div>`)}
</dl>`}
${n.length>0&&r`
<h4 class="mh">${o("It would have kept silent")}</h4>
<ul class="reref">
${n.map(([s,a])=>r`<li key=${s}>
<span class="grow">${Wi(s)}</span>
<span class="num">${ne(a)}</span>
</li>`)}
</ul>
`}
${t.dialogs.length>0&&r`
<h4 class="mh">${o("Conversations")}</h4>
<ol class="runs">${t.dialogs.map((s,a)=>r`<${X2} key=${a} one=${s} />`)}</ol>
${t.matched>t.dialogs.length&&r`<p class="hint">${C("The last {n} is shown.","The last {n} are shown.",t.dialogs.length)}</p>`}
`}
`}var Y2,X2,Z2,eR,bS=b(()=>{F();O();J();Ge();oe();x();K();N();Sn();Tr();ka();jo();Qt();Y2=[7,30,90];X2=({one:e})=>r`<li class=${`run ${e.outcome}`}>
<a class="runlink" href=${L("all",e.dialog_id)}>
<${m} name=${e.outcome==="did"?"check":"ban"} size="s" />
<span class="grow">
<b class="b5 cut blk">${e.client}</b>
${e.code&&r`<span class="t12 mut blk">${Wi(e.code)}</span>`}
</span>
<span class="t12 dim">${et(e.at,V.value)}, ${H(e.at)}</span>
</a>
</li>`,Z2={presence:()=>o("who was online then is not recorded"),loads:()=>o("how many conversations each had then is not recorded"),here:()=>o("who was at the screen then is not recorded")},eR=e=>Z2[e]?.()??e});function vS({label:e,hint:t,error:n,children:s}){let a=nd();return r`<div class="rowgap">
<div class="hrow">
<label class="t13 grow" for=${a}>${e}${t&&r`<span class="t12 dim blk">${t}</span>`}</label>
${s({id:a,invalid:n?"true":null,"aria-describedby":n?`${a}e`:null})}
</div>
<${ro} id=${`${a}e`} text=${n} />
</div>`}function Ki({id:e,value:t,onValue:n,unit:s,label:a,...i}){let[l,c]=g(String(t));D(()=>{Number(l)!==t&&!Number.isNaN(t)&&c(String(t))},[t]);let u=h=>{let f=h.currentTarget.value;c(f),n(/^\d+$/.test(f.trim())?Number(f):NaN)},{invalid:p,...d}=i;return r`<span class="hrow tight">
<input class="input numin" id=${e} inputmode="numeric" autocomplete="off" aria-label=${a} value=${l}
aria-invalid=${p} ...${d} onInput=${u} />
${s&&r`<span class="t13 dim">${s}</span>`}
</span>`}function Ui({id:e,label:t,options:n,value:s,onPick:a,invalid:i,...l}){let c=n.findIndex(([u])=>u===s);return r`<select class="sel" id=${e} aria-label=${t} aria-invalid=${i} ...${l}
onChange=${u=>a(n[u.currentTarget.selectedIndex][0])}>
${n.map(([u,p],d)=>r`<option key=${u} value=${d} selected=${d===c}>${p}</option>`)}
</select>`}function th({label:e,hint:t,error:n,children:s}){let a=nd();return r`<div class="field">
<label for=${a}>${e}</label>
${s({id:a,invalid:n?"true":null,"aria-describedby":n?`${a}e`:null})}
${t&&r`<span class="hint">${t}</span>`}
<${ro} id=${`${a}e`} text=${n} />
</div>`}function Dp(e,t=o("Choose a team")){let n=Os().map(s=>[s.id,s.name]);return e&&!n.some(([s])=>s===e)&&n.push([e,`${ke.team(e)} · ${o("deleted")}`]),[[null,t],...n]}function Rp(e){let t=Object.values(dp.value).filter(n=>!n.removed_at&&!n.removed).map(n=>[n.id,n.name]);return t.some(([n])=>n===e)||t.unshift([e,ke.hours(e)]),t}function wS({label:e,all:t,items:n,chosen:s,onChange:a}){return r`<div class="rulechips" role="group" aria-label=${e}>
<button type="button" class="chip" aria-pressed=${String(!s.length)} onClick=${()=>a([])}>
${t}
</button>
${n.map(({id:i,name:l,icon:c})=>r`<button type="button" class="chip" key=${i} aria-pressed=${String(s.includes(i))}
onClick=${()=>a(eh(s,i))}>
${c}
${l}
</button>`)}
</div>`}function Lp({chosen:e,onChange:t,kinds:n}){let a=vp().filter(i=>!n||n.includes(i.kind)).map(i=>({id:i.id,name:i.name,icon:r`<${we} kind=${i.kind} named />`}));for(let i of yS(e,a))a.push({id:i,name:`${ke.channel(i)} · ${o("removed")}`,icon:null});return r`<${Pp} name=${o("Channel")}>
<${wS} label=${o("Channel")} all=${o("Any")} items=${a} chosen=${e} onChange=${t} />
<//>`}function kS({chosen:e,onChange:t}){let n=Os().map(({id:s,name:a})=>({id:s,name:a}));for(let s of yS(e,n))n.push({id:s,name:`${ke.team(s)} · ${o("deleted")}`});return!n.length&&!Object.keys(rt.value).length?null:r`<${Pp} name=${o("Team")}>
<${wS} label=${o("Team")} all=${o("Any team")} items=${n} chosen=${e} onChange=${t} />
<//>`}function nh({whom:e,email:t,error:n,change:s}){let a=l=>s({whom:{...e,...l}}),i=e.operators.filter(l=>!Pe.value[l]?.active);return r`
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
${Ip().map(l=>r`<label key=${l.id}>
<input class="check" type="checkbox" checked=${e.operators.includes(l.id)}
onChange=${()=>a({operators:eh(e.operators,l.id)})} />
<${U} name=${l.name} size="sm" />
<span class="cut">${l.name}</span>
</label>`)}
${i.map(l=>r`<label key=${l} class="hint warn">
<input class="check" type="checkbox" checked
onChange=${()=>a({operators:eh(e.operators,l)})} />
${ke.person(l)} · ${o("no longer works here")}
</label>`)}
</div>
<${ro} text=${n} />
</div>
<${Mp} label=${o("Also send an email at once")} hint=${o("Even to those who are at the screen")}
checked=${t} onChange=${l=>s({email:l})} />
`}var Fe,Pp,ro,Mp,Rs,io,eh,yS,Ip,zp=b(()=>{F();O();x();M();N();dr();jo();Qt();Fe=({icon:e,title:t,children:n})=>r`<section class="step">
<span class="k"><${m} name=${e} size="s" /></span>
<h3>${t}</h3>
${n}
</section>`,Pp=({name:e,children:t})=>r`<div class="cond"><span>${e}</span>${t}</div>`,ro=({id:e,text:t})=>t?r`<span class="hint bad" id=${e}>${t}</span>`:null;Mp=({label:e,hint:t,checked:n,onChange:s})=>r`<${vS} label=${e} hint=${t}>
${({id:a})=>r`<input class="tog" id=${a} type="checkbox" role="switch" checked=${n}
onChange=${i=>s(i.currentTarget.checked)} />`}
<//>`;Rs=({label:e,hint:t,value:n,onValue:s,unit:a,error:i})=>r`<${vS} label=${e} hint=${t} error=${i}>
${l=>r`<${Ki} ...${l} value=${n} unit=${a} onValue=${s} />`}
<//>`;io=({label:e,hint:t,error:n,...s})=>r`<div class="rowgap">
<${th} label=${e} hint=${t} error=${n}>${a=>r`<${Ui} ...${a} ...${s} />`}<//>
</div>`;eh=(e,t)=>e.includes(t)?e.filter(n=>n!==t):[...e,t];yS=(e,t)=>e.filter(n=>!t.some(s=>s.id===n));Ip=()=>Object.values(Pe.value).filter(e=>e.active).sort((e,t)=>e.name.localeCompare(t.name))});function _S({rule:e,body:t,errors:n,change:s}){D(()=>{ms()},[]);let a=oR(t),i=l=>s({operators:l==="chosen"?Ip().map(c=>c.id):null,team_id:l==="team"?0:null});return r`
<${Fe} icon="zap" title=${o("When")}>
<p class="cond">${o("A client waits in a conversation without an assignee")}</p>
<${io} label=${o("Also when the client writes and the assignee is absent")} value=${t.absent}
onPick=${l=>s({absent:l,absent_minutes:t.absent_minutes||nR})}
options=${[["keep",o("leave it to the assignee")],["next",o("give it to the next operator")],["team",o("give it to a team")]]} />
${t.absent==="team"&&r`<${io} label=${o("Team for conversations of the absent")} value=${t.absent_team_id}
error=${n.absent_team_id} onPick=${l=>s({absent_team_id:l})}
options=${Dp(t.absent_team_id)} />`}
${t.absent!=="keep"&&r`<${Rs} label=${o("Who is away counts as absent after")}
hint=${o("Who is off shift counts at once")} unit=${o("min")} value=${t.absent_minutes}
error=${n.absent_minutes} onValue=${l=>s({absent_minutes:l})} />`}
<//>
<${Fe} icon="list-filter" title=${o("If")}>
<${Pp} name=${o("Assignee")}><span class="mut">${o("nobody")}</span><//>
<${Lp} chosen=${t.channels} onChange=${l=>s({channels:l})} />
<//>
<${Fe} icon="user-round-check" title=${o("Then assign in turn")}>
<${_n} label=${o("Among whom")} value=${a} onPick=${l=>l!==a&&i(l)}
options=${[["all",o("Everyone")],["team",o("Team")],["chosen",o("Chosen")]]} />
${a==="team"&&r`<${io} label=${o("Team")} value=${t.team_id||null} error=${n.team_id}
onPick=${l=>s({team_id:l??0})} options=${Dp(t.team_id)} />`}
${a==="chosen"&&r`<${sR} chosen=${t.operators} rule=${e} error=${n.operators}
onChange=${l=>s({operators:l})} />`}
<${Rs} label=${o("Open conversations of one person, at most")}
hint=${o("0: the workload limit of each person")} value=${t.cap} error=${n.cap}
onValue=${l=>s({cap:l})} />
<${Mp} label=${o("Only those at the screen")}
hint=${o("Whose page is open; those who are online by their status, otherwise")} checked=${t.only_here}
onChange=${l=>s({only_here:l})} />
<${Mp} label=${o("First to the previous assignee, when online")}
checked=${t.former_days>0||Number.isNaN(t.former_days)}
onChange=${l=>s({former_days:l?tR:0})} />
${t.former_days!==0&&r`<${Rs} label=${o("If they had it within the last")} unit=${o("days")} value=${t.former_days}
error=${n.former_days} onValue=${l=>s({former_days:l})} />`}
<${io} label=${o("When nobody can take it")} value=${t.nobody} onPick=${l=>s({nobody:l})}
options=${[["leave",o("leave it unassigned, deal it to the first who can")],["team",o("give it to a team")]]} />
${t.nobody==="team"&&r`<${io} label=${o("Team when nobody can take it")} value=${t.nobody_team_id}
error=${n.nobody_team_id} onPick=${l=>s({nobody_team_id:l})}
options=${Dp(t.nobody_team_id)} />`}
<//>
${e.id&&r`<${aR} rule=${e} />`}
`}function sR({chosen:e,rule:t,error:n,onChange:s}){let[a,i]=g(null),l=Ip().filter(d=>!e.includes(d.id)),c=[...e.map(d=>Pe.value[d]??{id:d,name:W(d),active:!1}),...l],u=(d,h)=>{if(h<0||h>=e.length)return;let f=e.filter($=>$!==d);f.splice(h,0,d),s(f),Cr(o("{name}: place {n} of {all}",{name:W(d),n:h+1,all:f.length}))},p=(d,h)=>{let f={ArrowUp:-1,ArrowDown:1}[d.key];if(!f)return;d.preventDefault();let $=d.currentTarget;u(h,e.indexOf(h)+f),requestAnimationFrame(()=>$.focus())};return r`
<ul class="ppl rowgap" aria-label=${o("Operators in their order")}>
${c.map(d=>{let h=e.indexOf(d.id),f=h>=0;return r`<li key=${d.id} class=${a===d.id?"carried":null}
draggable=${f&&We.value?!0:null} onDragStart=${$=>{$.dataTransfer.setData("text/plain",d.name),i(d.id)}} onDragEnd=${()=>i(null)} onDragOver=${$=>{a===null||!f||($.preventDefault(),a!==d.id&&u(a,h))}} onDrop=${$=>$.preventDefault()}>
${f&&We.value?r`<button type="button" class="ib small gripb" aria-label=${o("Move: {name}",{name:d.name})}
title=${o("Drag, or press ↑ and ↓")} onKeyDown=${$=>p($,d.id)}>
<${m} name="grip-vertical" size="m" />
</button>`:r`<span class="gripb ib small"></span>`}
<${U} name=${d.name} size="md">${d.active&&r`<${pa} shift=${qt(d)} />`}<//>
<span class="grow">
<span class="cut b5 blk">${d.name}</span>
<span class=${d.active?"t12 dim cut blk":"t12 hint warn blk"}>
${d.active?[da(d),bf(qt(d))].filter(Boolean).join(" · "):o("no longer works here")}
</span>
</span>
${f&&t.next_operator_id===d.id&&r`<span class="tag plain">${o("next")}</span>`}
<input class="tog" type="checkbox" role="switch" aria-label=${o("{name} takes part",{name:d.name})}
checked=${f} aria-invalid=${n?"true":null}
onChange=${()=>s(f?e.filter($=>$!==d.id):[...e,d.id])} />
</li>`})}
</ul>
<${ro} text=${n} />
`}function aR({rule:e}){let t=[...e.shares??[]].sort((a,i)=>i.count-a.count),n=Math.max(1,...t.map(a=>a.count)),s=async()=>{let a=await V0(e);a&&ie(C("{n} conversation is being dealt","{n} conversations are being dealt",a.count),{icon:"users-round"})};return r`<section class="rulenow" aria-labelledby="rulenow">
<h3 class="t13 b6" id="rulenow">${o("Today")}</h3>
${e.next_operator_id&&r`<p class="t13">${o("Next in turn: {name}",{name:W(e.next_operator_id)})}</p>`}
${t.length?r`<ul class="shares">
${t.map(a=>r`<li key=${a.operator_id}>
<span class="cut">${W(a.operator_id)}</span>
<svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
<rect width=${a.count/n*100} height="8" rx="2" />
</svg>
<span class="num">${ne(a.count)}</span>
</li>`)}
</ul>`:r`<p class="hint">${o("Nothing was dealt today.")}</p>`}
${e.waiting>0&&We.value&&r`<button type="button" class="btn small" disabled=${!e.active||ao.value} onClick=${s}>
${C("Deal {n} who waits","Deal {n} who wait",e.waiting)}
</button>`}
${e.waiting>0&&!e.active&&r`<p class="hint">${o("Switch the rule on to deal those who wait.")}</p>`}
</section>`}var xS,tR,nR,oR,SS=b(()=>{F();O();oe();x();M();Re();Se();N();Sn();dr();Kt();rp();ka();zp();Qt();xS=()=>r`
<${Fe} icon="zap" title=${o("When")}><p class="cond">${o("An operator replies to a client")}</p><//>
<${Fe} icon="list-filter" title=${o("If")}><p class="cond">${o("The conversation has no assignee")}</p><//>
<${Fe} icon="user-round-check" title=${o("Then")}>
<p class="cond">${o("The operator becomes the assignee")}</p>
<p class="hint">${o("A note does not assign. The operator can undo it.")}</p>
<//>
`,tR=30,nR=30,oR=({operators:e,team_id:t})=>e?"chosen":t===null?"all":"team"});function CS({body:e,errors:t,change:n}){return r`
<${Fe} icon="zap" title=${o("When")}><p class="cond">${o("A client waits for our reply")}</p><//>
<${Fe} icon="list-filter" title=${o("If")}>
<${Lp} chosen=${e.channels} onChange=${s=>n({channels:s})} />
<${kS} chosen=${e.teams} onChange=${s=>n({teams:s})} />
<p class="hint">${o("The first rule that fits counts: its order in the group decides.")}</p>
<//>
<${Fe} icon="hourglass" title=${o("Then reply")}>
<${Rs} label=${o("First reply within")} unit=${o("min")} value=${e.first_minutes}
error=${t.first_minutes} onValue=${s=>n({first_minutes:s})} />
<${Rs} label=${o("Next replies within")} unit=${o("min")} value=${e.next_minutes}
error=${t.next_minutes} onValue=${s=>n({next_minutes:s})} />
<${io} label=${o("By which hours")} hint=${o("Closed hours do not count.")} value=${e.hours_id}
options=${Rp(e.hours_id)} onPick=${s=>n({hours_id:s})} />
<//>
<${Fe} icon="bell-ring" title=${o("And notify")}>
<${iR} body=${e} error=${t.stages} change=${n} />
<${nh} whom=${e.whom} email=${e.email} error=${t.whom} change=${n} />
<//>
`}function iR({body:e,error:t,change:n}){let{stages:s,first_minutes:a}=e,i=c=>n({stages:c}),l=[80,100,150,200,300].find(c=>!s.includes(c))??50;return r`
<ul class="stages" aria-label=${o("Moments")}>
${s.map((c,u)=>r`<li class="hrow" key=${u}>
<${Ki} label=${o("Moment {n}, per cent of the time",{n:u+1})} value=${c} unit="%"
invalid=${t?"true":null} onValue=${p=>i(s.with(u,p))} />
<span class="grow t12 dim">${lR(c,a)}</span>
<button type="button" class="ib small" aria-label=${o("Remove moment {n}",{n:u+1})}
onClick=${()=>i(s.filter((p,d)=>d!==u))}>
<${m} name="x" size="m" />
</button>
</li>`)}
</ul>
<${ro} text=${t} />
${s.length<rR&&r`<button type="button" class="btn small quiet" onClick=${()=>i([...s,l].sort((c,u)=>c-u))}>
<${m} name="plus" size="s" />
${o("Moment")}
</button>`}
`}function lR(e,t){let n=Math.round(t*e/100);return Number.isFinite(n)?e===100?o("the time is over"):e<100?C("warning, {n} minute after the client wrote","warning, {n} minutes after the client wrote",n):C("reminder, {n} minute after the client wrote","reminder, {n} minutes after the client wrote",n):""}function TS({body:e,errors:t,change:n}){return r`
<${Fe} icon="zap" title=${o("When")}>
<p class="cond">${o("A client waits in a conversation that no one took")}</p>
<${Rs} label=${o("For")} unit=${o("min")} value=${e.minutes} error=${t.minutes}
onValue=${s=>n({minutes:s})} />
<//>
<${Fe} icon="list-filter" title=${o("If")}>
<p class="cond">${o("No assignee, no reply and no note since the client wrote")}</p>
<//>
<${Fe} icon="bell-ring" title=${o("Then notify")}>
<${nh} whom=${e.whom} email=${e.email} error=${t.whom} change=${n} />
<//>
`}var rR,OS=b(()=>{O();x();N();zp();rR=5});function Bp(e,t,n){let s={...ES[t]??ES.en,company:n||"Okno"};return e.split(/(\{[^{}]*\})/).filter(Boolean).map(a=>{let i=/^\{\s*(\w+)\s*(?:\|[^{}]*)?\}$/.exec(a)?.[1];return a.startsWith("{")?qi.includes(i)?{kind:"value",text:s[i]}:{kind:"unknown",text:a}:{kind:"text",text:a}})}var ES,oh=b(()=>{xp();ES={ru:{name:"Екатерина",number:"1042",hours:"9:00–21:00",back:"завтра в 9:00"},en:{name:"Kate",number:"1042",hours:"9:00–21:00",back:"tomorrow at 9:00"}}});function sh({body:e,error:t,change:n}){let{frequency:s}=e,a=l=>n({frequency:{...s,...l}}),i=["message","wait","episode"].map(l=>[l,cp({every:l})]);return r`<div class="rowgap">
<${th} label=${o("How often")} error=${t}>
${l=>r`<span class="hrow wrap">
<${Ui} ...${l} value=${s.every} onPick=${c=>a({every:c})}
options=${[...i,["hours",o("Not again for some hours")]]} />
${s.every==="hours"&&r`<${Ki} label=${o("Hours")} value=${s.hours} unit=${o("h")} invalid=${l.invalid}
onValue=${c=>a({hours:c})} />`}
</span>`}
<//>
</div>`}function cR(e,t){let n=(s,a)=>e.some(i=>i.channel_id===s&&i.language===a);for(let s of[null,...t.map(a=>a.id)])for(let[a]of DS)if(!n(s,a))return{channel_id:s,language:a};return null}function ah({body:e,errors:t,change:n,kinds:s}){let a=vp().filter(u=>!s||s.includes(u.kind)),{texts:i}=e,l=cR(i,a),c=(u,p)=>n({texts:i.with(u,{...i[u],...p})});return r`
${i.map((u,p)=>r`<${pR} key=${p} one=${u} index=${p} only=${i.length===1} channels=${a}
error=${t[`texts.${p}`]} onPut=${d=>c(p,d)}
onRemove=${()=>n({texts:i.filter((d,h)=>h!==p)})} />`)}
<${ro} text=${t.texts} />
${l&&r`<button type="button" class="btn small quiet"
onClick=${()=>n({texts:[...i,{...l,text:""}]})}>
<${m} name="plus" size="s" />
${o("Text for a channel or language")}
</button>`}
<p class="hint">${o("A client gets the text of their channel and language, else the one for all channels.")}</p>
`}function pR({one:e,index:t,only:n,channels:s,error:a,onPut:i,onRemove:l}){let c=E(null),u=d=>{let h=c.current;h.setRangeText(`{${d}}`,h.selectionStart,h.selectionEnd,"end"),i({text:h.value}),h.focus()},p=o("Text {n}",{n:t+1});return r`<section class="card ruletext" aria-label=${p}>
<div class="hrow wrap">
<${Ui} label=${o("Channel of text {n}",{n:t+1})} value=${e.channel_id}
options=${uR(e.channel_id,s)} onPick=${d=>i({channel_id:d})} />
<${Ui} label=${o("Language of text {n}",{n:t+1})} value=${e.language} options=${DS}
onPick=${d=>i({language:d})} />
${!n&&r`<button type="button" class="ib small" aria-label=${o("Remove text {n}",{n:t+1})}
onClick=${l}>
<${m} name="x" size="m" />
</button>`}
</div>
<textarea class="input" rows="4" ref=${c} lang=${e.language} aria-label=${p}
aria-invalid=${a?"true":null} aria-describedby=${a?`rt${t}`:null} value=${e.text}
onInput=${d=>i({text:d.currentTarget.value})}></textarea>
<${ro} id=${`rt${t}`} text=${a} />
<div class="rulevars" role="group" aria-label=${o("Insert a variable")}>
${qi.map(d=>r`<button type="button" class="chip" key=${d} title=${AS(d)}
aria-label=${o("Insert: {what}",{what:AS(d)})} onClick=${()=>u(d)}>
${`{${d}}`}
</button>`)}
</div>
<${dR} one=${e} />
</section>`}function dR({one:e}){let t=Bp(e.text,e.language,I.value.company);return e.text.trim()?r`<div class="rulepre" aria-label=${o("Preview")} role="group">
<span class="t12 dim">${o("The client will see")}</span>
<p class="rulebub" lang=${e.language}>
${t.map(n=>n.kind==="text"?n.text:r`<span class=${n.kind==="value"?"val":"bad"}>${n.text}</span>`)}
</p>
${Ne.value!==e.language&&r`<span class="t12 dim">
${e.language==="ru"?o("For clients who write in Russian"):o("For clients who write in English")}
</span>`}
</div>`:null}var NS,PS,MS,DS,uR,AS,RS=b(()=>{F();O();x();M();N();Sn();xp();zp();jo();so();oh();NS=({body:e,errors:t,change:n})=>r`
<${Fe} icon="zap" title=${o("When")}><p class="cond">${o("A client begins a new conversation")}</p><//>
<${Fe} icon="list-filter" title=${o("If")}>
<${_n} label=${o("Clients")} value=${e.clients} onPick=${s=>n({clients:s})}
options=${[["all",o("All clients")],["new",o("Only new clients")]]} />
<${sh} body=${e} error=${t.frequency} change=${n} />
<//>
<${Fe} icon="message-square-reply" title=${o("Then write to the client")}>
<${ah} body=${e} errors=${t} change=${n} />
<//>
`,PS=({body:e,errors:t,change:n})=>r`
<${Fe} icon="zap" title=${o("When")}>
<p class="cond">${o("A client writes while we are closed")}</p>
<${io} label=${o("Working hours")} value=${e.hours_id} options=${Rp(e.hours_id)}
onPick=${s=>n({hours_id:s})} />
<//>
<${Fe} icon="list-filter" title=${o("If")}>
<${sh} body=${e} error=${t.frequency} change=${n} />
<//>
<${Fe} icon="moon" title=${o("Then write to the client")}>
<${ah} body=${e} errors=${t} change=${n} />
<p class="hint">${o("It goes before the auto-reply: a client gets one automatic message per event.")}</p>
<//>
`,MS=({body:e,errors:t,change:n})=>r`
<${Fe} icon="zap" title=${o("When")}><p class="cond">${o("A client begins a conversation by email")}</p><//>
<${Fe} icon="list-filter" title=${o("If")}>
<${sh} body=${e} error=${t.frequency} change=${n} />
<//>
<${Fe} icon="mail" title=${o("Then reply in the same thread")}>
<${ah} body=${e} errors=${t} change=${n} kinds=${["email"]} />
<//>
`;DS=[["ru","Русский"],["en","English"]];uR=(e,t)=>{let n=t.map(s=>[s.id,`${he(s.kind)} · ${s.name}`]);return e!==null&&!n.some(([s])=>s===e)&&n.push([e,`${ke.channel(e)} · ${o("removed")}`]),[[null,o("All channels")],...n]};AS=e=>({name:o("name of the client"),number:o("number of the conversation"),company:o("name of the company"),hours:o("working hours of today"),back:o("when we are back")})[e]});function LS({rule:e}){let t=mR[fe.value.kind];return r`<form class="ruleform" onSubmit=${n=>n.preventDefault()}>
<fieldset disabled=${!We.value}>
<legend class="vh">${o("Setup")}</legend>
${e.missing.length>0&&r`<p class="rulewarn">
<${m} name="triangle-alert" size="s" />
<span class="grow">${lp(e.missing)}. ${o("Choose a replacement below.")}</span>
</p>`}
${t?r`<${t} rule=${e} body=${fe.value.body} errors=${rS.value} change=${_p} />`:r`<p class="t13">${o("This kind of rule is unknown to the page. Reload it.")}</p>`}
</fieldset>
</form>`}var mR,IS=b(()=>{O();x();N();Tr();ka();SS();OS();Qt();RS();mR={distribution:_S,reply_assigns:xS,autoreply:NS,out_of_hours:PS,receipt:MS,sla:CS,untouched:TS}});function zS({rule:e}){let[t,n]=g(null),[s,a]=g(null),i=async()=>{a(null);try{n((await q(`/api/rules/${e.id}/versions`)).versions)}catch(c){if(!(c instanceof ce))throw c;a(c)}};if(D(()=>{i()},[e.id,e.version]),s)return r`<${le} icon="unplug" title=${o("The versions could not be loaded")} text=${B(s)}>
<button type="button" class="btn" onClick=${i}>${o("Retry")}</button>
<//>`;let l=c=>{_p(c.body),R(De(e.id),{replace:!0})};return r`
<p class="hrow t13">
<a class="link hrow tight" href=${De(e.id)}>
<${m} name="chevron-left" size="s" />
${o("Back to the setup")}
</a>
</p>
<ol class="versions">
${(t??[]).map((c,u)=>r`<${$R} key=${c.version} one=${c} before=${t[u+1]} onTake=${u>0&&We.value&&JSON.stringify(c.body)!==JSON.stringify(e.body)?()=>l(c):null} />`)}
</ol>
`}function fR(e,t){return t?JSON.stringify(e.body)!==JSON.stringify(t.body)?o("Settings changed"):e.active!==t.active?e.active?o("Switched on"):o("Switched off"):o("Saved again"):o("Created")}function $R({one:e,before:t,onTake:n}){let s=!t||JSON.stringify(e.body)!==JSON.stringify(t.body);return r`<li>
<p class="t13"><b class="b6">${o("Version {n}",{n:e.version})}</b> · ${fR(e,t)}</p>
<p class="t12 dim">${e.by?W(e.by):o("Okno")}, ${et(e.at,V.value)}, ${H(e.at)}</p>
${s&&t&&r`<ul class="t13 mut changed">
${wp(t.body,e.body).map(a=>r`<li key=${a}>${a}</li>`)}
</ul>`}
${n&&r`<button type="button" class="btn small quiet" onClick=${n}>
<${m} name="undo-2" size="s" />
${o("Take this version")}
</button>`}
</li>`}var BS=b(()=>{F();O();J();Ge();oe();x();K();Se();N();G$();ka();Qt()});function FS({id:e,tab:t}){let n=typeof e=="string"?hR(e):null,s=n?Ns(n)&&{...Q$(n),active:!1,missing:[],today:0}:ln(e),a=!s||n&&!We.value;return r`<aside class="peek" aria-label=${s?o("Rule “{name}”",{name:ot(s)}):o("Rule")}>
${a?r`<${gR} />`:r`<${wR} rule=${s} tab=${n?"setup":t} />`}</aside>`}function bR(e){D(()=>{let t=n=>{n.key!=="Escape"||n.defaultPrevented||w.peek()||document.activeElement.matches?.("input:not([type=checkbox]), textarea, select")||(n.preventDefault(),R(De()))};return document.addEventListener("keydown",t,{capture:!0}),()=>document.removeEventListener("keydown",t,{capture:!0})},[]),D(()=>()=>{T.peek().page==="automation"&&T.peek().rule===null&&requestAnimationFrame(()=>{document.querySelector(`.rule[data-rule="${e}"] h3 a`)?.focus()})},[])}function vR(e){D(()=>Sg((t,n)=>ao.peek()?t===null?!0:t.split("?")[0]===De(e)?!1:(Np.value=n,w.value="ruleleave",!0):!1),[e])}function wR({rule:e,tab:t}){let n=E(null),s=WS[t]?t:"setup";if(bR(e.id),vR(e.id??`new-${e.kind}`),z(()=>(Pr(e),document.activeElement!==document.body&&n.current.querySelector("h2").focus({preventScroll:!0}),iS),[]),D(()=>{e.id&&fe.peek()&&cS(e)},[e]),!fe.value)return r`<div class="ed-top" ref=${n}><h2 class="grow cut" tabindex="-1">${ot(e)}</h2></div>`;let a=WS[s];return r`
<div class="ed-top" ref=${n}>
<h2 class="grow cut" tabindex="-1">${ot(fe.value)}</h2>
${e.id&&We.value&&r`<${gp} rule=${e} label=${o("The rule is on")} /><${xR} rule=${e} />`}
<${jS} />
</div>
${e.id&&r`<${kR} rule=${e} view=${s} />`}
${e.paused_at&&r`<${_R} rule=${e} />`}
${Ds.value&&r`<${SR} />`}
<div class="scroll ed edbody" role=${e.id&&s!=="versions"?"tabpanel":"group"} tabindex="0"
id="ruleview" aria-label=${yR(s)}>
<${a} rule=${e} key=${s} />
</div>
${We.value&&(s==="setup"||ao.value)&&r`<${CR} rule=${e} />`}
`}function kR({rule:e,view:t}){let n=a=>{let i={ArrowRight:1,ArrowLeft:-1}[a.key],l=[...a.currentTarget.children],c={Home:0,End:l.length-1}[a.key]??(l.indexOf(a.target)+i+l.length)%l.length;Number.isNaN(c)||(a.preventDefault(),l[c].focus(),l[c].click())},s=!rh.some(([a])=>a===t);return r`<div class="tabs edtabs" role="tablist" aria-label=${o("Parts of the rule")} onKeyDown=${n}>
${rh.map(([a,i],l)=>r`<button type="button" class="tab" role="tab" key=${a} aria-selected=${String(a===t)}
aria-controls="ruleview" tabindex=${a===t||s&&!l?0:-1}
onClick=${()=>R(De(e.id,a==="setup"?null:a),{replace:!0})}>
${i()}
${a==="log"&&e.today>0&&r`<span class="n">${ne(e.today)}</span>`}
</button>`)}
</div>`}function xR({rule:e}){let t=w.value==="rulemore",n=a=>()=>{hp(e,a)&&Cr(o("Moved: {name}",{name:ot(e)}))},s=()=>{G0(e),R(De(),{sure:!0})};return r`<span class="menuat">
<button type="button" class="ib small" aria-haspopup="menu" aria-expanded=${String(t)}
aria-label=${o("More actions")} title=${o("More actions")} onClick=${()=>{w.value=t?null:"rulemore"}}>
<${m} name="ellipsis" size="m" />
</button>
${t&&r`<${Ye} label=${o("More actions")} place="poprule">
${j$(e,-1)&&r`<${j} icon="arrow-up" onPick=${n(-1)}>${o("Move up")}<//>`}
${j$(e,1)&&r`<${j} icon="arrow-down" onPick=${n(1)}>${o("Move down")}<//>`}
<${j} icon="history" onPick=${()=>R(De(e.id,"versions"),{replace:!0})}>
${o("Versions")}
<//>
${Ns(e.kind)?.many&&r`<${j} icon="trash-2" onPick=${s}>${o("Delete the rule")}<//>`}
<//>`}
</span>`}function SR(){let{by:e,at:t}=Ds.value,n=ln(fe.value.id),s=r`<b>${e?W(e):o("Okno")}</b>`;return r`<div class="ruleclash" role="alert">
<p class="t13">
${Ct(o("{who} has changed this rule ({when}). Your changes are not saved yet."),{who:s,when:t?`${et(t,V.value)}, ${H(t)}`:""})}
</p>
<dl class="kv">
<div><dt>${o("Theirs")}</dt><dd>${Fi(n,ke)}</dd></div>
<div><dt>${o("Yours")}</dt><dd>${Fi(fe.value,ke)}</dd></div>
</dl>
<ul class="t12 changed">
${wp(n.body,fe.value.body).map(a=>r`<li key=${a}>${a}</li>`)}
</ul>
<div class="hrow wrap">
<button type="button" class="btn small" onClick=${uS}>${o("Take theirs")}</button>
<button type="button" class="btn small primary" onClick=${pS}>${o("Save mine over it")}</button>
</div>
</div>`}function CR({rule:e}){let t=ao.value,n=Nr.value;return r`<div class="ed-foot">
<span class="hint grow" role="status">
${n?r`<span class="hint bad">${dS(n)}</span>`:t?o("Not saved yet"):r`<${TR} rule=${e} />`}
</span>
${e.id&&r`<button type="button" class="btn quiet" disabled=${!t||ya.value} onClick=${lS}>
${o("Discard")}
</button>`}
<button type="button" class="btn primary" disabled=${e.id&&!t||ya.value||!!Ds.value}
title=${`${tt} S`} aria-busy=${String(ya.value)} onClick=${Sp}>
${e.id?o("Update"):o("Create")}
</button>
</div>`}function TR({rule:e}){if(!e.id)return o("It will be created switched off");let t=`${et(e.changed_at,V.value)}, ${H(e.changed_at)}`;return r`
<a class="link" href=${De(e.id,"versions")}
title=${e.changed_by?W(e.changed_by):null}>
${o("Version {n}",{n:e.version})}
</a> · ${t}
`}var rh,WS,hR,gR,jS,yR,_R,qS=b(()=>{F();O();Et();Ge();oe();x();Yn();K();Se();N();ae();Pn();rp();Tr();G$();ka();ka();hS();Z$();jo();bS();Qt();q$();so();IS();BS();rh=[["setup",()=>o("Setup")],["log",()=>o("Log")],["check",()=>o("Dry run")]],WS={setup:LS,log:$S,check:gS,versions:zS};nt({id:"save-rule",group:"everywhere",label:()=>o("Save the rule"),key:"Ctrl+KeyS",anywhere:!0,palette:!1,when:()=>T.peek().page==="automation"&&!!fe.peek()&&We.peek(),run:()=>{Sp()}});hR=e=>/^new-(\w+)$/.exec(e)?.[1];gR=()=>r`
<div class="ed-top"><h2 class="grow cut">${o("Rule")}</h2><${jS} /></div>
<${le} icon="search-x" title=${o("There is no such rule")} text=${o("It was deleted, or the link is mistyped.")}>
<a class="btn" href=${De()}>${o("All rules")}</a>
<//>
`,jS=()=>r`<a class="ib small" href=${De()} aria-label=${o("Close the rule")} title=${o("Close the rule")+"  Esc"}>
<${m} name="x" size="m" />
</a>`;yR=e=>rh.find(([t])=>t===e)?.[1]()??o("Versions");_R=({rule:e})=>r`<div class="banner bad" role="status">
<${m} name="circle-alert" size="m" />
<span class="grow">${o("Paused: {cause}",{cause:ip(e.paused_why)})}</span>
${We.value&&r`<button type="button" class="btn small" onClick=${()=>$p(e)}>${o("Go on")}</button>`}
</div>`});var US={};He(US,{Automation:()=>ER});function ER(){D(K0,[]);let{rule:e}=T.value,[t,n]=g("all"),s=e!==null&&Ae.value;return r`<main class=${s?"main page auto editing":"main page auto"} id="main">
<${AR} filter=${t} onFilter=${n} />
${Ae.value?.paused&&r`<${DR} />`}
<div class="twopane">
<div class="scroll sunk" role="group" tabindex="0" aria-label=${o("Rules")}>
<${RR} filter=${t} open=${e} />
</div>
${s&&r`<${FS} key=${e} id=${e} tab=${T.value.tab} />`}
</div>
</main>`}function AR({filter:e,onFilter:t}){let{paused:n,rules:s=[]}=Ae.value??{};return r`
<header class="bar1">
<h1>${o("Automation")}</h1>
<span class="grow"></span>
${Ae.value&&We.value&&r`
${!n&&r`<button type="button" class="btn stopall" aria-label=${o("Stop everything")}
onClick=${()=>W$(!0)}>
<${m} name="pause" size="m" />
<span class="only-wide">${o("Stop everything")}</span>
</button>`}
<${MR} />
`}
</header>
<div class="bar2">
<div class="chips" role="group" aria-label=${o("Show rules")}>
${KS.map(([a,i,l])=>r`<button type="button" class="chip" key=${a} aria-pressed=${String(a===e)}
onClick=${()=>t(a)}>
${i()} <span class="n">${s.filter(l).length}</span>
</button>`)}
</div>
${Ae.value&&r`<${NR} rules=${s} />`}
</div>
`}function NR({rules:e}){let t=e.reduce((a,i)=>a+i.today,0),n=e.filter(z$).length,s=C("Rules ran {n} time today","Rules ran {n} times today",t,{n:ne(t)});return r`<div class="end t12 dim autostat">
${n?r`<span class="warntext">
<${m} name="triangle-alert" size="s" /> ${s}
, ${C("{n} needs attention","{n} need attention",n)}
</span>`:r`<span><${m} name="circle-check" size="s" /> ${s}, ${o("no faults")}</span>`}
</div>`}function MR(){let e=w.value==="rulenew",t=PR();return t.length?r`<span class="menuat">
<button type="button" class="btn primary" aria-haspopup="menu" aria-expanded=${String(e)}
onClick=${()=>{w.value=e?null:"rulenew"}}>
<${m} name="plus" size="m" />
${o("New rule")}
</button>
${e&&r`<${Ye} label=${o("New rule")} place="poprule">
${t.map(n=>r`<${j} key=${n.kind} icon=${Or(n.kind)} onPick=${()=>R(De(`new-${n.kind}`))}>
${ot({kind:n.kind,body:n.default})}
<//>`)}
<//>`}
</span>`:null}function RR({filter:e,open:t}){let n=Mt(150,!Ae.value&&!Er.value);if(!Ae.value)return Er.value?r`<${LR} problem=${Er.value} />`:n&&r`<${IR} />`;if(!Ae.value.rules.length)return r`<${le} icon="zap" title=${o("No rules yet")} text=${We.value?o("Create the first one: Okno will deal conversations and reply for you."):o("An administrator creates them.")} />`;let s=KS.find(([i])=>i===e)[2],a=OR.map(([i,l])=>[i,l(),ji(i).filter(s)]).filter(([,,i])=>i.length);return a.length?a.map(([i,l,c])=>r`<section key=${i} aria-labelledby=${`rg-${i}`}>
<h2 class="rules-h" id=${`rg-${i}`}>${l}</h2>
<div class="rules">
${c.map(u=>r`<${Q0} key=${u.id} rule=${u} names=${ke} open=${t===u.id} />`)}
</div>
</section>`):r`<${le} icon="circle-check"
title=${e==="care"?o("Everything works"):o("All rules are off")} />`}var OR,KS,PR,DR,LR,IR,HS=b(()=>{F();O();J();oe();x();K();N();Le();ae();Pn();X0();qS();jo();Qt();so();OR=[["assignment",()=>o("Assignment")],["replies",()=>o("Replies to the client")],["deadlines",()=>o("Deadlines")]],KS=[["all",()=>o("All"),()=>!0],["on",()=>o("Switched on"),e=>e.active],["care",()=>o("Need attention"),z$]];PR=()=>(Ae.value?.kinds??[]).filter(e=>e.many||!Ae.value.rules.some(t=>t.kind===e.kind));DR=()=>r`<div class="banner" role="status">
<${m} name="pause" size="m" />
<span class="grow">${o("All automation is stopped: no rule runs and no automatic message leaves.")}</span>
${We.value&&r`<button type="button" class="btn small" onClick=${()=>W$(!1)}>${o("Start it again")}</button>`}
</div>`;LR=({problem:e})=>r`<${le} icon="unplug" title=${o("The rules could not be loaded")} text=${B(e)}>
<button type="button" class="btn" onClick=${kn}>${o("Retry")}</button>
<//>`,IR=()=>r`<div class="rules first" aria-busy="true" aria-label=${o("Loading…")}>
${[72,54,80,60].map(e=>r`<div class="card rule" key=${e}>
<span class="ric"></span>
<${Xe} width=${e} />
<span></span>
<p class="ds"><${Xe} width=${96} /></p>
</div>`)}
</div>`});function Hi({label:e,children:t}){let n=E(null);return ye(),z(()=>{(n.current.querySelector("[data-first]")??n.current.querySelector("button"))?.focus()},[]),r`<div class="over" onPointerDown=${s=>{s.target===s.currentTarget&&Bn()}}>
<div class="dialog narrow" role="dialog" aria-modal="true" aria-label=${e} ref=${n} onKeyDown=${bt}>
${t}
</div>
</div>`}var Bn,ih=b(()=>{F();O();Le();ae();Bn=()=>{w.value=null}});function GS(){let e=h$.value,[t,n]=g(null),[s,a]=g(null),i=async()=>{a(null);try{e.data.run?n(await q(`/api/runs/${e.data.run}`)):Ae.value||await kn()}catch(d){if(!(d instanceof ce))throw d;a(d),d.status===404&&!Ae.value&&await kn()}};if(D(()=>{e&&i()},[e]),!e)return null;let l=t?.rule??ln(e.data.rule),c=t?.run.version??e.data.version,u=s?.status===404,p=e.data.run&&!t&&!s;return r`<${Hi} label=${o("Why?")}>
<div class="dhead">
<h2 class="t13 b6 grow">${o("Why?")}</h2>
<button type="button" class="ib small" data-first aria-label=${o("Dismiss")} onClick=${Bn}>
<${m} name="x" size="m" />
</button>
</div>
<div class="dpad why">
<p class="t13">
<b class="b6">${BR(e)}</b>
<br />
<span class="dim">
${et(e.created_at,V.value)}
, ${H(e.created_at)}
${l&&r` · ${o("rule “{name}”",{name:ot(l)})}`}
${c&&`, ${o("version {n}",{n:c})}`}
</span>
</p>
${p&&r`<div class="sks" aria-busy="true"><${Xe} width=${80} /><${Xe} width=${60} /></div>`}
${t&&r`<${WR} run=${t.run} />`}
${!e.data.run&&r`<p class="t13 mut">${o("The rule set this when the client began to wait.")}</p>`}
${u&&r`<p class="t13 mut">
${o("The record of this run is not there any more: they are kept for {n} days.",{n:zR})}
</p>`}
${s&&!u&&r`<p class="t13" role="alert">
${B(s)} <button type="button" class="btn small" onClick=${i}>${o("Retry")}</button>
</p>`}
${l&&r`<div class="hrow">
<a class="link t13 hrow tight" href=${De(l.id)} onClick=${Bn}>
<${m} name=${Or(l.kind)} size="s" />
${o("Open the rule")}
</a>
<a class="link t13 hrow end" href=${De(l.id,"log")} onClick=${Bn}>${o("Log")}</a>
</div>`}
</div>
<//>`}var zR,BR,WR,VS=b(()=>{F();O();J();Ge();oe();x();K();Yu();N();ih();Qt();X$();Ep();so();Li();zR=90;BR=e=>e.kind==="system"?Ii(e):o("Automatic message to the client"),WR=({run:e})=>r`
${e.outcome!=="did"&&r`<p class="t13 rulewarn"><${m} name="triangle-alert" size="s" />${Tp(e)}</p>`}
<${Ap} run=${e} />
`});var YS={};He(YS,{Layers:()=>FR});function jR({rule:e}){let t=()=>{Bn(),R(De(e.id,"check"))},n=()=>{Bn(),B$(e,!0,e.version)};return r`<${Hi} label=${o("Switch on: {name}",{name:ot(e)})}>
<div class="dpad">
<h2 class="head2">${o("This rule writes to clients")}</h2>
<p class="lead">
${o("Read what it says. You can first see whom it would have written to in the last 30 days.")}
</p>
<div class="readtexts" role="group" tabindex="0" aria-label=${o("Texts of the rule")}>
${e.body.texts.map((s,a)=>r`<${qR} key=${a} one=${s} />`)}
</div>
</div>
<footer class="dfoot">
<button type="button" class="btn quiet" onClick=${Bn}>${o("Cancel")}</button>
<span class="grow"></span>
<button type="button" class="btn" data-first onClick=${t}>${o("Dry run first")}</button>
<button type="button" class="btn primary" onClick=${n}>${o("Switch on")}</button>
</footer>
<//>`}function qR({one:e}){let t=e.channel_id===null?o("All channels"):`${he(Oe.value[e.channel_id]?.kind)} · ${ke.channel(e.channel_id)}`;return r`<div class="rulepre">
<span class="t12 dim">${t} · ${e.language==="ru"?"Русский":"English"}</span>
<p class="rulebub" lang=${e.language}>
${Bp(e.text,e.language,I.value.company).map(n=>n.kind==="text"?n.text:r`<span class="val">${n.text}</span>`)}
</p>
</div>`}function KR(){let e=()=>{Bn(),Np.value?.()};return r`<${Hi} label=${o("Changes are not saved")}>
<div class="dpad">
<h2 class="head2">${o("Changes are not saved")}</h2>
<p class="lead">${o("If you leave now, the changes of this rule are lost.")}</p>
</div>
<footer class="dfoot">
<button type="button" class="btn quiet" onClick=${e}>${o("Leave without saving")}</button>
<span class="grow"></span>
<button type="button" class="btn primary" data-first onClick=${Bn}>${o("Stay")}</button>
</footer>
<//>`}var FR,JS=b(()=>{O();x();K();N();ae();M();Z$();ih();jo();Qt();so();oh();VS();FR=()=>({why:()=>r`<${GS} />`,rulefirst:()=>fp.value&&r`<${jR} rule=${fp.value} />`,ruleleave:()=>r`<${KR} />`})[w.value]?.()??null});var lh={};He(lh,{Looks:()=>VR,Select:()=>qo,Who:()=>ZS,Work:()=>JR});function VR(){return r`
<${ZS} />
<${St} id="looks-all" title=${o("Appearance")}>
<div class="card">
<${Me} title=${o("Language")} text=${o("Changes at once, no reload needed")}>
<${_n} label=${o("Language")} value=${Ne.value} options=${[["ru","Русский","ru"],["en","English","en"]]} onPick=${Hn} />
<//>
<${Me} title=${o("Theme")}
text=${GR.matches?o("The system is set to dark now"):o("The system is set to light now")}>
<${_n} label=${o("Theme")} value=${Gt.value} options=${[["system",o("System")],["light",o("Light")],["dark",o("Dark")]]} onPick=${ts} />
<//>
<${Me} title=${o("List density")} text=${o("Compact shows more conversations at once")}>
<${_n} label=${o("List density")} value=${En.value} options=${[["compact",o("Compact")],["normal",o("Normal")],["roomy",o("Comfortable")]]} onPick=${Aa} />
<//>
<${Me} title=${o("Text size")} text=${o("Everything grows except pictures")}>
<${qo} label=${o("Text size")} value=${Pl.value} options=${HR.map(([e,t])=>[e,t()])}
onPick=${e=>Ue({text:e})} />
<//>
<${Me} title=${o("Less motion")} text=${o("When off, the system setting applies")}>
<${xn} label=${o("Less motion")} checked=${pe.value.motion==="less"}
onChange=${e=>Ue({motion:e?"less":"system"})} />
<//>
</div>
<//>
`}function JR(){let{send:e,undo:t,after_close:n}=pe.value;return r`<${St} id="work-all" title=${o("Work with conversations")}>
<div class="card">
${Object.keys(e).map(s=>r`<${Me} key=${s} title=${o("Enter sends in {channel}",{channel:he(s)})}
text=${e[s]==="enter"?o("Shift Enter starts a new line"):o("Ctrl Enter sends, Enter starts a new line")}>
<${xn} label=${o("Enter sends in {channel}",{channel:he(s)})}
checked=${e[s]==="enter"}
onChange=${a=>Ue({send:{[s]:a?"enter":"command"}})} />
<//>`)}
<${Me} title=${o("After “Close”")}>
<${qo} label=${o("After “Close”")} value=${n} options=${YR.map(([s,a])=>[s,a()])}
onPick=${s=>Ue({after_close:s})} />
<//>
<${Me} title=${o("Time to undo sending")} text=${o("In messengers")}>
<${qo} label=${o("Time to undo sending: messengers")} value=${t.messenger}
options=${XS([0,2,4,8,15])} onPick=${s=>Ue({undo:{messenger:Number(s)}})} />
<//>
<${Me} title=${o("Time to undo sending")} text=${o("In email")}>
<${qo} label=${o("Time to undo sending: email")} value=${t.email}
options=${XS([0,5,10,20,30,60])}
onPick=${s=>Ue({undo:{email:Number(s)}})} />
<//>
<${QR} />
</div>
<p class="hint rowgap">
${o("Notes always need Ctrl Enter, so that an internal remark is not sent to a client by habit.")}
</p>
<//>`}function QR(){let e=pe.value.signature,[t,n]=g(null),s=async i=>{i.preventDefault(),await Ue({signature:t.trim()})&&n(null)},a=i=>{i.key==="Enter"&&(i.ctrlKey||i.metaKey)&&s(i),i.key==="Escape"&&(i.preventDefault(),n(null))};return t===null?r`<${Me} title=${o("Email signature")} text=${e||o("The mailbox signature is used")}>
<button type="button" class="btn small" aria-label=${o("Change the email signature")}
onClick=${()=>n(e)}>
${o("Change")}
</button>
<//>`:r`<form class="srow sform" onSubmit=${s}>
<div class="field grow">
<label for="ownsign">${o("Email signature")}</label>
<textarea class="input" id="ownsign" rows="4" maxlength="2000" value=${t} ref=${XR} onKeyDown=${a}
onInput=${i=>n(i.currentTarget.value)}></textarea>
<p class="hint">
${o("{operator}, {company} and {number} are filled in automatically. Leave it empty to use the mailbox signature.",{operator:"{operator}",company:"{company}",number:"{number}"})}
</p>
<div class="hrow">
<button type="submit" class="btn primary">${o("Save")}</button>
<button type="button" class="btn quiet" onClick=${()=>n(null)}>${o("Cancel")}</button>
</div>
</div>
</form>`}var HR,GR,ZS,qo,YR,XS,XR,Gi=b(()=>{X();F();O();ma();x();ut();M();N();Am();Sn();me(()=>{pe.value&&(Pl.value=pe.value.text)});HR=[["small",()=>o("Small, {px}",{px:13})],["normal",()=>o("Default, {px}",{px:14})],["large",()=>o("Large, {px}",{px:16})],["largest",()=>o("Largest, {px}",{px:18})]],GR=matchMedia("(prefers-color-scheme: dark)"),ZS=()=>r`<div class="pme">
<${U} name=${A.value.name} size="lg" />
<div class="grow">
<b class="b6 blk cut">${A.value.name}</b>
<span class="t12 dim blk cut">${mw(A.value.role)} · ${A.value.email}</span>
</div>
</div>`;qo=({label:e,value:t,options:n,onPick:s})=>r`<select class="sel" aria-label=${e} onChange=${a=>s(a.currentTarget.value)}>
${n.map(([a,i])=>r`<option key=${a} value=${a} selected=${String(a)===String(t)}>${i}</option>`)}
</select>`,YR=[["next",()=>o("Next most urgent")],["stay",()=>o("Stay in the conversation")],["list",()=>o("Return to the list")]],XS=e=>e.map(t=>[t,t?C("{n} second","{n} seconds",t):o("Send immediately")]);XR=e=>{e&&!e.dataset.met&&(e.dataset.met="1",e.focus())}});var e1={};He(e1,{OwnKeys:()=>eL});function eL(){let e=pe.value?.shortcuts??!0;return r`
<${St} id="keys-all" title=${o("Keyboard shortcuts")}>
<div class="card">
<${Me} title=${o("Single-key shortcuts")}
text=${o("A, E, H and others. They do nothing while you type in a field.")}>
<${xn} label=${o("Single-key shortcuts")} checked=${e}
onChange=${t=>Ue({shortcuts:t})} />
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
${Object.entries(rc).map(([t,n])=>r`<${tL} title=${n()} group=${t} />`)}
`}function tL({group:e,title:t}){let n=So().filter(s=>s.group===e&&ZR(s));return n.length?r`<${St} id=${"keys-"+e} title=${t}>
<div class="card">${n.map(s=>r`<${nL} key=${s.id} one=${s} />`)}</div>
<//>`:null}function nL({one:e}){let[t,n]=g(!1),[s,a]=g(null),i=e.label(),l=()=>{n(!1),a(null)},c=p=>{if(p.key==="Tab"){l();return}if(p.preventDefault(),p.stopPropagation(),p.key==="Escape"){l();return}if(!pv(p))return;let d=Co(p),h=uv(d,e);if(h){a(h);return}Ue({keys:{[e.id]:d===e.key?"":d}}),l()},u=s?o("This key is taken: {name}",{name:(s.label??s.title)?.()??s.id}):rm(e)?o("Changed by you"):null;return r`<${Me} title=${i} text=${u}>
${t?r`<${oL} name=${i} onKey=${c} onLeave=${l} />`:r`
<${Ha} one=${e} />
<button type="button" class="btn small" aria-label=${o("Change the key: {name}",{name:i})}
onClick=${()=>n(!0)}>
${o("Replace")}
</button>
`}
${rm(e)&&!t&&r`<button type="button" class="ib small" aria-label=${o("Restore the default key: {name}",{name:i})}
onClick=${()=>Ue({keys:{[e.id]:""}})}>
<${m} name="undo-2" size="m" />
</button>`}
<//>`}function oL({name:e,onKey:t,onLeave:n}){let s=E(null);return z(()=>s.current.focus(),[]),r`<button type="button" class="btn small primary" ref=${s}
aria-label=${o("Press the new key for: {name}",{name:e})} onKeyDown=${t} onBlur=${n}>
${o("Press a key…")}
</button>`}var ZR,t1=b(()=>{F();O();ae();ma();Et();x();M();N();Sn();Tc();ZR=e=>e.label&&e.listed!==!1&&e.run&&e.key&&!e.key.includes(" ")&&e.id!=="pane"});var n1={};He(n1,{Mailbox:()=>aL,chosen:()=>Ls,learnMailbox:()=>Vi});async function Vi(){try{Ls.value=await q("/api/company/mailbox")}catch(e){if(!(e instanceof ce))throw e}}async function sL(e){try{Ls.value=await Te("PUT","/api/company/mailbox",{channel_id:e?Number(e):null}),ie(e?o("Emails are sent from {name}",{name:Ls.value.name}):o("Emails to colleagues are off"),{icon:"mail"})}catch(t){ge(B(t)),Vi()}}function aL(){D(()=>{Vi()},[]);let e=Object.values(Oe.value).filter(t=>t.kind==="email"&&t.health!=="removed");return r`<${St} id="mailbox-all" title=${o("Emails to colleagues")}>
<p class="lead">
${o("Colleagues who are away for a few minutes can get their unseen notifications as one email. It says what happened and where, and never quotes clients.")}
</p>
<div class="card">
${e.length?r`<${Me} title=${o("Mailbox")} text=${o("Sends the notification emails, marked as automatic. Automatic replies to them do not open conversations.")}>
<${qo} label=${o("Mailbox for emails to colleagues")} value=${Ls.value?.channel_id??""}
options=${[["",o("No emails")],...e.map(t=>[t.id,t.name])]} onPick=${sL} />
<//>`:r`<div class="srow">
<${m} name="mail-x" size="m" />
<span class="grow t13">${o("No mailbox is connected yet.")}</span>
</div>`}
</div>
${Ls.value?.channel_id&&r`<p class="hint rowgap">${o("“Check” in the notification settings sends one right away.")}</p>`}
<//>`}var Ls,ch=b(()=>{F();X();O();J();x();M();Re();N();Gi();Sn();Ls=_(null)});var r1={};He(r1,{OwnNotices:()=>cL});function lL(e,t){let n=/^([01]?\d|2[0-3])[:.]([0-5]\d)$/.exec(t.trim());n&&Ue({quiet:{[e]:`${n[1].padStart(2,"0")}:${n[2]}`}})}function cL(){let{notices:e,quiet:t,sounds:n}=pe.value;return D(()=>{Vi()},[]),r`<${St} id="notices-all" title=${o("Notifications")}>
<div class="card">
<${pL} />
<div class="tscroll" role="group" tabindex="0" aria-label=${o("Events and how you are notified")}>
<table class="tbl ntbl">
<thead>
<tr>
<th scope="col">${o("Event")}</th>
${s1.map(([s,a])=>r`<th scope="col" class="ctrc" key=${s}>${a()}</th>`)}
</tr>
</thead>
<tbody>
${iL().map(([s,a])=>r`<tr key=${s}>
<th scope="row">${a()}</th>
${s1.map(([i,l])=>r`<td key=${i}>
<input class="check" type="checkbox" aria-label=${`${a()}: ${l()}`}
checked=${e[s][i]} onChange=${c=>Ue({notices:{[s]:{[i]:c.currentTarget.checked}}})} />
</td>`)}
</tr>`)}
</tbody>
</table>
</div>
<${Me} title=${o("Volume")}>
<span class="vol">
<input class="range" type="range" min="0" max="100" step="5" value=${n.volume} aria-label=${o("Volume")}
onChange=${s=>uL(Number(s.currentTarget.value))} />
<span class="t12 dim num">${n.volume} %</span>
</span>
<//>
<${Me} title=${o("Quiet hours")} text=${o("No sound and no desktop notifications, only the bell")}>
<span class="hrow tight">
${["since","until"].map(s=>r`<input class="input qtime" inputmode="numeric" maxlength="5" placeholder="21:00" key=${s}
aria-label=${s==="since"?o("Quiet from"):o("Quiet until")} value=${t[s]}
disabled=${!t.on} onInput=${a=>lL(s,a.currentTarget.value)}
onBlur=${a=>{a.currentTarget.value=pe.value.quiet?.[s]??t[s]}} />`)}
</span>
<${xn} label=${o("Quiet hours")} checked=${t.on} onChange=${s=>Ue({quiet:{on:s}})} />
<//>
<${Me} title=${o("While “Away”")} text=${o("Only the bell shows notifications")}>
<span class="t13 mut">${o("muted")}</span>
<//>
<${Me} title=${o("Email when I am away")} text=${Ls.value?.channel_id?o("Several notifications come as one email"):o("An administrator has not chosen a mailbox for these emails yet")}>
<${qo} label=${o("Email when I am away")} value=${e.mail_after}
options=${[2,5,10,30,60,120].map(s=>[s,o("after {n} min",{n:s})])}
onPick=${s=>Ue({notices:{mail_after:Number(s)}})} />
<//>
</div>
<//>`}async function uL(e){await Ue({sounds:{volume:e}})&&ec("message")}function pL(){let[e,t]=g(!1),[n,s,a]=a1[Ba.value]??a1.default,i=async()=>{t(!0);try{await Ql(),await tv()}catch(l){ge(B(l))}finally{t(!1)}};return r`<div class="ntest" role="status">
<span class=${Ba.value==="granted"?"okc":"okc none"}><${m} name=${n} size="s" /></span>
<span class="grow t13"><b class="b6">${s()}</b> ${a()}</span>
<button type="button" class="btn" disabled=${e} onClick=${i}>
<${m} name="bell-ring" size="m" />
${o("Check")}
</button>
</div>`}var o1,rL,iL,s1,a1,i1=b(()=>{F();O();J();ma();Ud();x();em();Jd();M();Re();N();ch();Gi();Sn();o1=[["unassigned",()=>o("New unassigned conversation")],["message",()=>o("Activity in my conversations")],["assigned",()=>o("A conversation is assigned to me")],["handover",()=>o("Conversations are handed over to me")],["mention",()=>o("I am mentioned in a note")],["failed",()=>o("A reply was not sent")],["sla_warning",()=>o("A reply is due soon")],["sla_breach",()=>o("A reply is overdue")],["unsnoozed",()=>o("A snoozed conversation is back")],["followed",()=>o("Activity in conversations I follow")]],rL=[["channel",()=>o("A channel stops working")],["fault",()=>o("An event could not be processed")]],iL=()=>A.value?.role==="administrator"?[...o1,...rL]:o1,s1=[["app",()=>o("In Okno")],["sound",()=>o("Sound")],["desktop",()=>o("Desktop")],["mail",()=>o("Email")]];a1={granted:["check",()=>o("The browser allows notifications."),()=>o("Make sure you can see and hear them here.")],default:["bell",()=>o("The browser has not been asked for permission yet."),()=>o("“Check” asks for it and sends a test notification.")],denied:["circle-alert",()=>o("The browser blocks notifications."),()=>o("Allow them next to this site's address in the browser. Sounds and the bell work anyway.")],unsupported:["circle-alert",()=>o("This browser has no desktop notifications."),()=>o("Sounds and the bell work anyway.")]}});function Ko({id:e,field:t,value:n,onInput:s,error:a,hint:i,label:l,autocomplete:c,extra:u=""}){let[p,d]=g(!1),h=a??i;return r`<div class=${"field "+u}>
<label for=${e}>${l}</label>
<div class="affix">
<input class="input large" id=${e} ref=${t} type=${p?"text":"password"} autocomplete=${c}
value=${n} required aria-invalid=${a?"true":null} aria-describedby=${h?e+"e":null}
onInput=${f=>s(f.target.value)} />
<button type="button" class="ib small" aria-label=${p?o("Hide the password"):o("Show the password")}
aria-pressed=${String(p)} onClick=${()=>d(!p)}>
<${m} name="eye" size="m" />
</button>
</div>
${h&&r`<p class=${a?"hint bad":"hint"} id=${e+"e"} role=${a?"alert":null}>${h}</p>`}
</div>`}function Mr(e){if(e.code==="wrong-password"){let t=e.detail.tries_left;return t===void 0?o("Wrong email or password."):C("Wrong email or password. {n} attempt left, then a pause.","Wrong email or password. {n} attempts left, then a pause.",t)}if(e.code==="locked"){let t=Math.max(1,Math.ceil((e.detail.retry_after??60)/60));return C("Too many attempts. Try again in {n} minute.","Too many attempts. Try again in {n} minutes.",t)}return e.code==="sign-in-busy"?o("Too many people are signing in right now. Try again in a few seconds."):B(e)}var Yi=b(()=>{F();O();J();x();N()});var uh={};He(uh,{Password:()=>mL,Sessions:()=>wL,deviceName:()=>c1});function mL(){let[e,t]=g(!1);return r`<${St} id="password-all" title=${o("Password")}>
<div class="card">
${e?r`<${fL} onDone=${()=>t(!1)} />`:r`<${Me} title=${o("Password")} text=${o("Changing it signs you out everywhere else")}>
<button type="button" class="btn small" onClick=${()=>t(!0)}>${o("Change password")}</button>
<//>`}
</div>
<//>`}function fL({onDone:e}){let[t,n]=g(""),[s,a]=g(""),[i,l]=g(null),[c,u]=g(!1),p=E(null);z(()=>p.current.focus(),[]);let d=async $=>{$.preventDefault(),u(!0);try{await Te("POST","/api/me/password",{current:t,new:s}),ie(o("Password changed. Your other sessions have ended."),{icon:"key-round"}),e()}catch(y){if(!(y instanceof ce))throw y;l(y),u(!1)}},h=i&&["wrong-password","locked","sign-in-busy"].includes(i.code)?$L(i):null,f=i&&!h?hL(i):null;return r`<form class="pwform" onSubmit=${d}>
<input class="vh" type="email" autocomplete="username" value=${A.value.email} tabindex="-1" aria-hidden="true"
readonly />
<${Ko} id="pwc" field=${p} value=${t} onInput=${n} error=${h}
label=${o("Current password")} autocomplete="current-password" />
<${Ko} id="pwn" value=${s} onInput=${a} error=${f} hint=${o("At least 12 characters")}
label=${o("New password")} autocomplete="new-password" />
<div class="hrow">
<button type="submit" class="btn primary" disabled=${c||!t||[...s].length<dL}
aria-busy=${String(c)}>
${o("Change password")}
</button>
<button type="button" class="btn" onClick=${e}>${o("Cancel")}</button>
</div>
</form>`}function $L(e){if(e.code!=="wrong-password")return Mr(e);let t=e.detail.tries_left;return t===void 0?o("Wrong password."):C("Wrong password. {n} attempt left, then a pause.","Wrong password. {n} attempts left, then a pause.",t)}function hL(e){let t={"same-password":()=>o("This is your current password. Choose a different one."),"weak-password":()=>o("This password is too easy to guess. Choose a different one."),"password-changed":()=>o("The password has just been changed elsewhere. Sign in with the new one.")}[e.code];return t?t():B(e)}function c1(e){return[l1(e,gL),l1(e,bL)].filter(Boolean).join(", ")||o("Unknown device")}function wL(){let[e,t]=g(null),[n,s]=g(null),a=Mt(150,!e&&!n),i=async()=>{try{t((await q("/api/me/sessions")).items),s(null)}catch(p){if(!(p instanceof ce))throw p;s(p)}};D(()=>{i()},[]);let l=async(p,d)=>{try{await Te("POST","/api/me/sessions/end",p),ie(d,{icon:"log-out"})}catch(h){h.status!==404&&ge(B(h))}i()},u=(e?.filter(p=>!p.current)??[]).length>0&&r`<button type="button" class="btn small danger" onClick=${()=>l({},o("All other sessions have ended"))}>
${o("End all other sessions")}
</button>`;return r`<${St} id="sessions-all" title=${o("Sessions")} side=${u}>
${n&&r`<p class="livebox rowgap">
<${m} name="circle-alert" size="m" />
<span class="grow t13">${B(n)}</span>
<button type="button" class="btn small" onClick=${i}>${o("Retry")}</button>
</p>`}
${!e&&a&&r`<ul class="card rowgap" aria-busy="true">
${[1,2].map(p=>r`<li class="sess" key=${p}>
<span class="sic"></span>
<span class="grow"><${Xe} width="40" /></span>
</li>`)}
</ul>`}
${e&&r`<ul class="card rowgap">
${e.map(p=>r`<${yL} one=${p} key=${p.id}
onEnd=${()=>l({session_id:p.id},o("The session has ended"))} />`)}
</ul>`}
<//>`}function yL({one:e,onEnd:t}){let n=c1(e.agent),s=e.current?o("now"):Zs(e.seen_at,V.value);return r`<li class="sess">
<span class="sic"><${m} name=${vL(e.agent)?"smartphone":"laptop"} size="m" /></span>
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
</li>`}var dL,gL,bL,l1,vL,ph=b(()=>{F();O();J();Ge();oe();x();M();Re();N();Le();Yi();Sn();dL=12;gL=[["Edg","Edge"],["OPR","Opera"],["YaBrowser","Яндекс Браузер"],["Firefox","Firefox"],["Chrome","Chrome"],["Safari","Safari"]],bL=[["Windows","Windows"],["iPhone","iPhone"],["iPad","iPad"],["Android","Android"],["Mac OS X","macOS"],["CrOS","ChromeOS"],["Linux","Linux"]],l1=(e,t)=>t.find(([n])=>e.includes(n))?.[1];vL=e=>/iPhone|iPad|Android/.test(e)});var m1={};He(m1,{Teams:()=>kL});function kL(){let[e,t]=g(null),n=Os();return D(()=>{ms()},[]),r`
<${St} id="tmh" title=${o("Teams")} side=${e!=="new"&&n.length>0&&r`<button type="button" class="btn small" onClick=${()=>t("new")}>
<${m} name="plus" size="s" />
${o("New team")}
</button>`}>
<p class="lead">${o("A conversation assigned to a team has no assignee until a member takes it.")}</p>
${e==="new"&&r`<${u1} onDone=${()=>t(null)} />`}
${!n.length&&e!=="new"&&r`<${le} icon="users-round" title=${o("No teams yet")}
text=${o("Create the first one and choose its members.")}>
<button type="button" class="btn primary" onClick=${()=>t("new")}>${o("New team")}</button>
<//>`}
<div class="tmg">
${n.map(s=>e===s.id?r`<${u1} key=${s.id} team=${s} onDone=${()=>t(null)} />`:r`<${xL} key=${s.id} team=${s} onEdit=${()=>t(s.id)} />`)}
</div>
<//>
<${St} id="tmc" title=${o("Workload limit")}>
<p class="lead">${o("Round robin gives nobody more open conversations than this. 0 means no limit.")}</p>
<div class="card">${d1().map(s=>r`<${CL} key=${s.id} person=${s} />`)}</div>
<//>
`}function xL({team:e,onEdit:t}){let n=e.members.map(a=>Pe.value[a]).filter(a=>a?.active),s=ve.value.teams?.[e.id]??0;return r`<section class="card tmc" aria-label=${e.name}>
<div class="hrow">
<span class=${"sq "+mn(e.name)}></span>
<b class="b6 t13 grow cut">${e.name}</b>
<button type="button" class="btn small quiet" onClick=${t}>${o("Change")}</button>
<button type="button" class="ib small" aria-label=${o("Delete team {name}",{name:e.name})}
title=${o("Delete team")} onClick=${()=>SL(e)}>
<${m} name="x" size="m" />
</button>
</div>
<div class="avs">
${n.map(a=>r`<span key=${a.id} title=${`${_L(e,a)}: ${pr(a)}`}>
<${U} name=${a.name} size="sm"><${pa} shift=${qt(a)} /><//>
</span>`)}
${!n.length&&r`<span class="t12 hint warn">${o("No members")}</span>`}
</div>
<span class="t12 dim">
${C("{n} person","{n} people",n.length)} · ${C("{n} conversation","{n} conversations",s)}
</span>
</section>`}function SL(e){let t=n=>ee(`/api/teams/${e.id}/removed`,{removed:n});return ze(async()=>{await t(!0),ie(o("Team deleted: {name}",{name:e.name}),{icon:"users-round",undo:()=>ze(()=>t(!1))})})}function u1({team:e,onDone:t}){let[n,s]=g(e?.name??""),[a,i]=g(new Set(e?.members??[])),[l,c]=g(new Set(e?.leads??[])),[u,p]=g(null),d=E(null);z(()=>d.current.focus(),[]);let h=$=>i(p1(a,$)),f=async $=>{$.preventDefault();let y=[...l].filter(k=>a.has(k)),S={name:n.trim(),members:[...a],leads:y};try{await(e?ee(`/api/teams/${e.id}`,S,{method:"PATCH"}):ee("/api/teams",S)),t()}catch(k){p(k),d.current.focus()}};return r`<form class="card tmnew" aria-label=${e?o("Team {name}",{name:e.name}):o("New team")}
onSubmit=${f}>
<div class="field">
<label for="tmn">${o("Team name")}</label>
<input class="input" id="tmn" ref=${d} maxlength="80" required value=${n}
aria-invalid=${u?"true":null} aria-describedby=${u?"tme":null}
onInput=${$=>s($.currentTarget.value)} />
${u&&r`<span class="hint bad" id="tme" role="alert">${B(u)}</span>`}
</div>
<fieldset class="field">
<legend class="lab">${o("Members")}</legend>
<div class="tmpick">
${d1().map($=>r`<div class="tmrow" key=${$.id}>
<label>
<input class="check" type="checkbox" checked=${a.has($.id)}
onChange=${()=>h($.id)} />
<${U} name=${$.name} size="sm" />
<span class="cut">${$.name}</span>
</label>
${a.has($.id)&&r`<label class="t12 mut">
<input class="check" type="checkbox" checked=${l.has($.id)}
aria-label=${o("{name} leads the team",{name:$.name})}
onChange=${()=>c(p1(l,$.id))} />
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
</form>`}function p1(e,t){let n=new Set(e);return n.delete(t)||n.add(t),n}function CL({person:e}){let[t,n]=g(String(e.capacity??0)),[s,a]=g(null);D(()=>n(String(e.capacity??0)),[e.capacity]);let i=/^\d{1,4}$/.test(t.trim())?Number(t):NaN,l=!(i>=0&&i<=1e3),c=async()=>{if(!(l||i===e.capacity))try{await ee(`/api/people/${e.id}`,{capacity:i},{method:"PATCH"}),a(null)}catch(p){a(p)}},u=Nn.value?.[e.id]?.load;return r`<div class="caprow">
<${Me} title=${e.name} text=${s?B(s):u===void 0?"":C("{n} conversation now","{n} conversations now",u)}>
<input class="input" inputmode="numeric" aria-label=${o("Workload limit: {name}",{name:e.name})}
aria-invalid=${l?"true":null} value=${t} onInput=${p=>n(p.currentTarget.value)}
onBlur=${c} onKeyDown=${p=>{p.key==="Enter"&&c()}} />
<//>
</div>`}var d1,_L,f1=b(()=>{F();O();Ve();J();x();Se();M();Re();Kt();dr();N();Sn();d1=()=>Object.values(Pe.value).filter(e=>e.active).sort((e,t)=>e.name.localeCompare(t.name));_L=(e,{id:t,name:n})=>e.leads.includes(t)?o("{name}, leads the team",{name:n}):n});var b1={};He(b1,{Statuses:()=>AL});function AL(){let[e,t]=g(null),n=Dc(),s=()=>t(null),a=r`<button type="button" class="btn small" onClick=${()=>t("new")}>
<${m} name="plus" size="s" />${o("New status")}
</button>`;return r`<${St} id="sth" title=${o("Operator statuses")} side=${e!=="new"&&a}>
<p class="lead">
${o("Operators choose a status in their menu. Round robin skips a status without new conversations; own ones stay.")}
</p>
${e==="new"&&r`<div class="card"><${h1} onDone=${s} /></div>`}
<ul class="card stlist">
${n.map((i,l)=>r`<li key=${i.id}>
${e===i.id?r`<${h1} status=${i} onDone=${s} />`:r`<${ML} status=${i} list=${n} index=${l}
onEdit=${()=>t(i.id)} />`}
</li>`)}
</ul>
<//>`}function $1(e,t,n){let s=e[n<0?t-1:t+2];return ze(()=>ee(`/api/statuses/${e[t].id}/place`,{before:s?.id??null}))}function PL(e){let t=n=>ee(`/api/statuses/${e.id}/removed`,{removed:n});return ze(async()=>{await t(!0),ie(o("Status deleted: {name}",{name:bn(e)}),{icon:"x",undo:()=>ze(()=>t(!1))})})}function ML({status:e,list:t,index:n,onEdit:s}){let a=bn(e),i=Object.values(Pe.value).filter(u=>u.active&&u.status_id===e.id),l=C("{n} person now","{n} people now",i.length),c=TL.has(e.builtin);return r`<section class="strow" aria-label=${a}>
<span class="dotbox"><span class=${pi(e.base)}></span></span>
<div class="grow">
<b class="b5 blk t13 cut">${a}</b>
<span class="t12 dim blk">
${OL(e.base)}
${i.length>0&&r` · <span title=${i.map(u=>u.name).join(", ")}>${l}</span>`}
</span>
</div>
<span class="hrow t12 dim sttake">
${o("New conversations")}
<${xn} label=${o("{name}: new conversations come",{name:a})} checked=${!!e.takes_new}
disabled=${EL(e)} onChange=${u=>NL(e,{takes_new:u})} />
</span>
<span class="hrow stacts">
<button type="button" class="ib small" disabled=${n===0} aria-label=${o("Move up: {name}",{name:a})}
title=${o("Move up")} onClick=${()=>$1(t,n,-1)}>
<${m} name="chevron-up" size="m" />
</button>
<button type="button" class="ib small" disabled=${n===t.length-1}
aria-label=${o("Move down: {name}",{name:a})} title=${o("Move down")} onClick=${()=>$1(t,n,1)}>
<${m} name="chevron-down" size="m" />
</button>
<button type="button" class="btn small quiet" onClick=${s}>${o("Change")}</button>
<button type="button" class="ib small" disabled=${c} aria-label=${o("Delete status {name}",{name:a})}
title=${c?o("Built-in status"):o("Delete status")} onClick=${()=>PL(e)}>
<${m} name="x" size="m" />
</button>
</span>
</section>`}function h1({status:e,onDone:t}){let[n,s]=g(e?.name??""),[a,i]=g(e?.base??"away"),[l,c]=g(!!e?.takes_new),[u,p]=g(null),d=E(null);z(()=>d.current.focus(),[]);let h=!!e?.builtin,f=async S=>{S.preventDefault();let k=h?{name:n.trim()}:{name:n.trim(),base:a,takes_new:a!=="off"&&l};try{await(e?ee(`/api/statuses/${e.id}`,k,{method:"PATCH"}):ee("/api/statuses",k)),t()}catch(v){p(v),d.current.focus()}},$=r`
<div class="field">
<span class="lab">${o("Colleagues see")}</span>
<${_n} label=${o("Colleagues see")} options=${g1.map(([S,k])=>[S,k()])} value=${a}
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
<input class="input" id="stn" ref=${d} maxlength="40" required=${!h}
placeholder=${h?dw(e):null} value=${n} aria-invalid=${u?"true":null}
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
</form>`}var TL,g1,OL,EL,NL,v1=b(()=>{F();O();Ve();J();x();M();Re();di();N();Sn();TL=new Set(["online","away","off"]),g1=[["online",()=>o("Online")],["away",()=>o("Away")],["off",()=>o("Off shift")]],OL=e=>g1.find(([t])=>t===e)[1](),EL=e=>e.builtin==="online"||e.base==="off";NL=(e,t)=>ze(()=>ee(`/api/statuses/${e.id}`,t,{method:"PATCH"}))});var k1={};He(k1,{Settings:()=>RL,title:()=>y1});function RL(){let{section:e}=T.value,t=Da(),n=e?Xr(e):t[0],s=sc("(max-width: 719px)");return r`<main class=${e?"main page":"main page setfirst"} id="main">
<header class="bar1">
${e&&r`<a class="ib phoneback" href=${Nt()} aria-label=${o("All settings")}>
<${m} name="chevron-left" />
</a>`}
<h1 class="grow">
${s?e&&n?.when()?n.label():o("Settings"):DL(n)??o("Settings")}
</h1>
${n?.group==="own"&&!s&&r`<span class="t12 dim">${o("Saved automatically")}</span>`}
</header>
<div class="sett">
<nav class="setnav" aria-label=${o("Settings")}>
${w1.map(([a,i])=>r`<${LL} parts=${t.filter(l=>l.group===a)} label=${i()}
chosen=${e||!s?n:null} />`)}
</nav>
<div class="setbody">
<div class="scroll" role="group" tabindex="0" aria-label=${y1()}><${IL} part=${n} /></div>
</div>
</div>
</main>`}function LL({parts:e,label:t,chosen:n}){return e.length?r`
<h2 class="navhead">${t}</h2>
<ul>
${e.map(s=>r`<li key=${s.id}>
<a class="nav sub" href=${Nt(s.id)} aria-current=${s===n?"page":null}>
<${m} name=${s.icon} size="m" />
<span class="cut">${s.label()}</span>
</a>
</li>`)}
</ul>
`:null}function IL({part:e}){return e?e.when()?r`<div class="setwrap"><${e.view} /></div>`:r`<${le} icon="lock" title=${o("You have no access to this section")}
text=${o("Ask an administrator for access.")} />`:r`<${le} icon="search-x" title=${o("Page not found")} text=${o("The link may be old or mistyped.")}>
<a class="btn" href=${Nt()}>${o("All settings")}</a>
<//>`}var w1,y1,DL,x1=b(()=>{O();x();wo();K();N();Le();w1=[["own",()=>o("My settings")],["company",()=>o("Company")]],y1=()=>Xr(T.value.section)?.label()??o("Settings"),DL=e=>w1.find(([t])=>t===e?.group)?.[1]()});function XL({kind:e,x:t,y:n}){let s=e!=="."&&e!=="d",a=r`<path class=${s?"frl":"fr"} d=${`M${t+56} ${n}v112M${t} ${n+44}h112`} />`;return s?r`<g>
<rect class="wl" x=${t} y=${n} width="112" height="112" rx="10" />
<rect class="wg" x=${t+6} y=${n+50} width="100" height="56" rx="5" opacity=".5" />
${a}
<path class=${e==="telegram"?"bb2":"bb"}
d=${`M${t+20} ${n+30}${JL}`} />
<use class="gl" href=${`${YL}#ch-${e}`} x=${t+41} y=${n+40} width="30" height="30" />
</g>`:r`<g>
<rect class=${e==="d"?"wd":"w"} x=${t} y=${n} width="112" height="112" rx="10" />
${a}
</g>`}var YL,_1,JL,QL,S1,C1=b(()=>{O();x();YL=new URL("../../icons.svg",import.meta.url).pathname,_1=136,JL="h72a10 10 0 0 1 10 10v30a10 10 0 0 1-10 10h-52l-16 14v-14h-4a10 10 0 0 1-10-10v-30a10 10 0 0 1 10-10z",QL=[["d",".","email","d"],["vk","telegram","d","."],[".","d",".","chat"],["d","form",".","."]];S1=()=>r`<svg class="house" viewBox="0 0 560 560" role="img"
aria-label=${o("A house with five lit windows, someone is writing in each")}>
${QL.map((e,t)=>e.map((n,s)=>r`<${XL} kind=${n} x=${20+s*_1} y=${20+t*_1} />`))}
</svg>`});function Ji({children:e}){let[t,n]=eI[Gt.value],s=Ne.value==="ru"?"en":"ru";return r`<div class="login">
<main class="form">
<div class="hrow">
<span class="brandl"><${La} /><b>${o("Okno")}</b></span>
<span class="hrow end tight">
<button type="button" class="btn small quiet" lang=${s} onClick=${()=>Hn(s)}>
${s==="ru"?"Русский":"English"}
</button>
<button type="button" class="ib small" aria-label=${n()} title=${n()}
onClick=${()=>ts(ZL[Gt.value])}>
<${m} name=${t} size="m" />
</button>
</span>
</div>
${e}
<p class="foot"><span class="grow">${o("Okno · open source")}</span></p>
</main>
<section class="art" aria-label=${o("About the product")}>
<${S1} />
<p>${o("Every channel in one window")}<small>${o("Every client in sight, not a word lost.")}</small></p>
</section>
</div>`}var ZL,eI,dh=b(()=>{O();x();ut();N();C1();ZL={system:"light",light:"dark",dark:"system"},eI={system:["sun-moon",()=>o("Theme: system")],light:["sun",()=>o("Theme: light")],dark:["moon",()=>o("Theme: dark")]}});var T1={};He(T1,{Login:()=>tI});function tI(){let[e,t]=g(""),[n,s]=g(""),[a,i]=g(!0),[l,c]=g(null),[u,p]=g(!1),d=E(null),h=E(null);return z(()=>h.current.focus(),[]),r`<${Ji}>
<form class="formin" onSubmit=${async $=>{if($.preventDefault(),!u){p(!0);try{await Te("POST","/api/session",{email:e.trim(),password:n,remember:a}),await Dl(),await Js(),R(Wp.value,{replace:!0})}catch(y){p(!1),c(y),d.current?.select()}}}}>
<div><h1>${o("Sign-in")}</h1><p class="mut lgp">${location.host}</p></div>
<div class="field">
<label for="em">${o("Email")}</label>
<input class="input large" id="em" ref=${h} type="email" autocomplete="username" required value=${e}
onInput=${$=>t($.target.value)} />
</div>
<${Ko} id="pw" field=${d} value=${n} onInput=${s}
error=${l&&Mr(l)} label=${o("Password")} autocomplete="current-password" />
<label class="hrow t13">
<input class="check" type="checkbox" checked=${a}
onChange=${$=>i($.target.checked)} />
${o("Remember this device for 7 days")}
</label>
<button type="submit" class="btn primary large wide" aria-busy=${String(u)}>${o("Sign in")}</button>
</form>
<//>`}var O1=b(()=>{F();O();J();x();ut();K();lt();Qi();dh();Yi()});var A1={};He(A1,{Setup:()=>sI});function oI(e){return e.code==="already-set-up"?o("Okno is already set up. Sign in."):e.code==="bad-link"?o("This link is no longer valid. Restart the server to get a new one."):B(e)}function sI(){let[e,t]=g({company:"",name:"",email:"",password:""}),[n,s]=g(null),[a,i]=g(!1),[l,c]=g(E1);D(()=>{let h=()=>{let f=E1();f&&(c(f),s(null))};return window.addEventListener("hashchange",h),()=>window.removeEventListener("hashchange",h)},[]);let u=h=>f=>t({...e,[h]:f.target.value}),p=async h=>{if(h.preventDefault(),e.password.length<nI){i(!0);return}i(!1);try{await Te("POST","/api/setup",{...e,token:l,locale:Ne.value}),await Dl(),await Js(),R("/inbox/all",{replace:!0})}catch(f){s(f)}};if(!l)return r`<${Ji}>
<div class="formin">
<div>
<h1>${o("First-time setup")}</h1>
<p class="mut lgp">${o("Open the one-time link that the server printed at its first start.")}</p>
</div>
</div>
<//>`;let d=(h,f,$,y)=>r`<div class="field">
<label for=${"s"+h}>${f}</label>
<input class="input large" id=${"s"+h} type=${$} autocomplete=${y} required value=${e[h]}
onInput=${u(h)} />
</div>`;return r`<${Ji}>
<form class="formin" onSubmit=${p}>
<div>
<h1>${o("First-time setup")}</h1>
<p class="mut lgp">${o("Your company and its first administrator. Everything can be changed later.")}</p>
</div>
${n&&r`<div class="errsum" role="alert">
<${m} name="circle-alert" size="m" />
<span>${oI(n)}</span>
</div>`}
${d("company",o("Company name"),"text","organization")}
<div class="field">
<span class="lab" id="slang">${o("Language")}</span>
<div class="seg" role="group" aria-labelledby="slang">
<button type="button" lang="ru" aria-pressed=${String(Ne.value==="ru")}
onClick=${()=>Hn("ru")}>
Русский
</button>
<button type="button" lang="en" aria-pressed=${String(Ne.value==="en")}
onClick=${()=>Hn("en")}>
English
</button>
</div>
</div>
${d("name",o("Your name"),"text","name")}
${d("email",o("Your email"),"email","username")}
<${Ko} id="spassword" value=${e.password} onInput=${h=>t({...e,password:h})}
label=${o("Password")} autocomplete="new-password"
error=${a?o("At least 12 characters. A phrase of three words is best."):null}
hint=${o("At least 12 characters. A phrase of three words is best.")} />
<button type="submit" class="btn primary large wide">${o("Create")}</button>
</form>
<//>`}var nI,E1,N1=b(()=>{F();O();J();x();ut();K();lt();N();dh();Yi();nI=12,E1=()=>new URLSearchParams(location.hash.slice(1)).get("token")??""});var P1={};He(P1,{SessionExpired:()=>aI});function aI(){let[e,t]=g(""),[n,s]=g(null),a=E(null);ye(),z(()=>a.current.focus(),[]);let i=async c=>{c.preventDefault();try{await Te("POST","/api/session",{email:A.value.email,password:e,remember:!1}),ib()}catch(u){s(u),a.current.select()}},l=()=>{ql(),R("/login")};return r`<div class="over solid">
<div class="dialog narrow" role="dialog" aria-modal="true" aria-label=${o("Session expired")}
onKeyDown=${bt}>
<form class="dpad" onSubmit=${i}>
<div class="hrow">
<${U} name=${A.value.name} size="lg" />
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
<${Ko} id="sp" field=${a} value=${e} onInput=${t}
error=${n&&Mr(n)} label=${o("Password")} autocomplete="current-password"
extra="dgap" />
<button type="submit" class="btn primary large wide dgap">${o("Sign in")}</button>
<div class="hrow dgap t13">
<button type="button" class="link" onClick=${l}>${o("Sign in as someone else")}</button>
</div>
</form>
</div>
</div>`}var M1=b(()=>{F();O();J();x();nn();K();M();lt();N();Yi();Le()});var Wp,D1,R1,L1,Qi=b(()=>{en();Wp={value:"/inbox/mine"},D1=Ee(()=>Promise.resolve().then(()=>(O1(),T1)),"Login"),R1=Ee(()=>Promise.resolve().then(()=>(N1(),A1)),"Setup"),L1=Ee(()=>Promise.resolve().then(()=>(M1(),P1)),"SessionExpired")});var I1={};He(I1,{Shortcuts:()=>rI});function lI(){let e=E(null),[t,n]=g(""),[s,a]=g(null);ye(),z(()=>e.current.focus(),[]);let i=u=>{let p=Co(u);!p.startsWith("Ctrl+Key")&&!/^F\d/.test(p)||(u.preventDefault(),n(""),a(p))},l=u=>s?cs(u).includes(s):!t.trim()||Ka(t,u.label()),c=Object.entries(rc).map(([u,p])=>({group:u,title:p(),rows:So().filter(d=>d.group===u&&iI(d)&&l(d))})).filter(({rows:u})=>u.length);return r`<div class="over" onPointerDown=${u=>{u.target===u.currentTarget&&mh()}}>
<div class="dialog wide" role="dialog" aria-modal="true" aria-label=${o("Keyboard shortcuts")}
onKeyDown=${bt}>
<header class="dhead">
<h2 class="head2 grow">${o("Keyboard shortcuts")}</h2>
<span class="t12 dim">${o("Esc leaves the text field. Any keyboard layout works.")}</span>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${mh}>
<${m} name="x" size="m" />
</button>
</header>
<div class="gfind ksf">
<${m} name="search" size="m" />
<input class="palq" ref=${e} value=${t} aria-label=${o("Find a shortcut")}
placeholder=${o("Find an action or press its keys")} autocomplete="off" onKeyDown=${i}
onInput=${u=>{a(null),n(u.currentTarget.value)}} />
${s&&r`<${ym} keys=${s} />`}
</div>
<div class="kgrid" role="group" tabindex="0" aria-label=${o("List of shortcuts")}>
${c.map(({group:u,title:p,rows:d})=>r`<section class="ksec" key=${u}>
<h3 class="mh">${p}</h3>
<dl>
${d.map(h=>r`<div key=${h.id}><dt>${h.label()}</dt><dd><${Ha} one=${h} /></dd></div>`)}
</dl>
</section>`)}
${!c.length&&r`<p class="palno" role="status">${o("Nothing found")}</p>`}
</div>
<footer class="dfoot">
<a class="link t13" href=${Nt("keys")} onClick=${mh}>${o("Change shortcuts")}</a>
<label class="hrow t13 end">
<${xn} label=${o("Single-key shortcuts")} checked=${pe.value?.shortcuts??!0}
onChange=${u=>Ue({shortcuts:u})} />
${o("Single-key shortcuts")}
</label>
</footer>
</div>
</div>`}var rI,mh,iI,z1=b(()=>{F();O();ae();ma();Et();x();mm();K();M();N();Tc();Le();Sn();rI=()=>w.value==="shortcuts"?r`<${lI} />`:null,mh=()=>{w.value=null},iI=e=>e.label&&e.listed!==!1&&cs(e).length>0});X();Fs();J();x();O();ut();K();M();lt();F();O();ae();X();lt();x();var PT=4e3,Id=_(""),Ul=[],vb=0;dn((e,t,n)=>{for(let s of e){if(s.k!=="message"||s.row.kind!=="in")continue;let a=n.dialogs[s.row.dialog_id],i=t.dialogs[s.row.dialog_id];a&&(!i||i.last_no<s.row.no)&&a.assignee_id===n.me.id&&MT(a.name)}});function MT(e){Ul.push(e),vb||=setTimeout(DT,PT)}function DT(){let e=[...new Set(Ul)];Id.value=e.length===1?o("New message: {name}",{name:e[0]}):C("{n} new message","{n} new messages",Ul.length),Ul=[],vb=0}J();x();wo();ut();K();M();lt();N();ac();F();O();var av=16,rv=260,iv=560,nm=document.documentElement,mO=e=>Number(localStorage.getItem("okno.width."+e))||null,tm=e=>parseFloat(getComputedStyle(nm).getPropertyValue(e));function fO(e,t){t?nm.style.setProperty(e,`${t}px`):nm.style.removeProperty(e)}function om({name:e,side:t,label:n}){let[s,a]=g(()=>mO(e)),i=E(null);D(()=>fO(e,s),[s]);let l=f=>{let $=Math.round(Math.min(iv,Math.max(rv,f)));a($),localStorage.setItem("okno.width."+e,String($))},c=t==="left"?1:-1,u=f=>{f.preventDefault(),f.currentTarget.setPointerCapture(f.pointerId),i.current={x:f.clientX,width:tm(e)}},p=f=>{i.current&&l(i.current.width+c*(f.clientX-i.current.x))},d=f=>{let $={ArrowLeft:-av,ArrowRight:av}[f.key];$&&(f.preventDefault(),f.stopPropagation(),l(tm(e)+c*$))},h=()=>{a(null),localStorage.removeItem("okno.width."+e)};return r`<div class=${"divider "+t} role="separator" tabindex="0" aria-orientation="vertical"
aria-label=${n} aria-valuemin=${rv} aria-valuemax=${iv}
aria-valuenow=${Math.round(s??tm(e))} onPointerDown=${u} onPointerMove=${p}
onPointerUp=${()=>{i.current=null}} onLostPointerCapture=${()=>{i.current=null}} onDblClick=${h} onKeyDown=${d}></div>`}O();x();oe();wo();Et();x();K();wo();ae();en();var pw=Jn(["palette"],()=>Promise.resolve().then(()=>(Jv(),Yv)),"Palette"),kE=Ee(()=>Promise.resolve().then(()=>(uw(),cw)),"Search",{keys:!0}),ui=()=>{w.value="palette"};function xE(){let e=document.getElementById("q");if(!e){R("/search");return}e.focus(),e.select()}as({page:"search",title:()=>o("Search"),view:kE});nt({id:"find",group:"everywhere",label:()=>o("Search"),icon:"search",key:"Slash",run:xE},{id:"search",group:"everywhere",label:()=>o("Search and commands"),icon:"search",key:"Ctrl+KeyK",anywhere:!0,palette:!1,run:ui});ut();Vs();K();M();N();Yn();Am();O();ae();oe();x();wo();Se();K();M();Va();N();Pn();var sa=e=>T.value.page==="inbox"&&T.value.view===e,gw=([e])=>e!=="failed"||ve.value.failed>0||sa("failed"),AE=e=>e!=="closed",Nm=()=>fi.some(([e])=>sa(e))||$s.value.some(e=>sa(`team-${e.id}`));function bw(){return r`
<h2 class="navhead">${o("Views")}</h2>
<ul>
${fi.filter(gw).map(([e,t,n])=>r`<li key=${e}>
<a class=${e==="failed"?"nav sub badnav":"nav sub"} href=${L(e)}
aria-current=${sa(e)?"page":null} title=${t()}>
<${m} name=${n} />
<span class="lbl">${t()}</span>
<${Lc} view=${e} />
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
<span class=${"sq "+mn(e.name)}></span>
<span class="lbl cut">${e.name}</span>
<${Lc} view=${`team-${e.id}`} />
</a>
</li>`)}
</ul>
`}
`}function Lc({view:e}){let t=Rc(e)??0;return AE(e)&&t>0?r`<span class="n">${ne(t)}</span>`:null}var NE=()=>{w.value=w.peek()==="more"?null:"more"};function vw(){let{page:e}=T.value,t=Oa.value,n=Nm();return r`
<nav class="tabbar" aria-label=${o("Sections")}>
<a href=${e==="inbox"?"/inbox/mine":Kn()}
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
aria-current=${e==="settings"||Ma(e)?.icon?"page":null} onClick=${NE}>
<${m} name="menu" size="l" />
${o("More")}
${ve.value.notices>0&&r`<span class="count">${ve.value.notices}</span>`}
</button>
</nav>
${w.value==="views"&&r`<${PE} />`}
${w.value==="more"&&r`<${ME} />`}
`}function PE(){return r`<${Ye} label=${o("Views")} place="popsheet">
${fi.filter(gw).map(([e,t,n])=>r`<${j} icon=${n} checked=${sa(e)} onPick=${()=>R(L(e))}>
<span class="cut">${t()}</span>
<span class="hrow end"><${Lc} view=${e} /></span>
<//>`)}
${$s.value.length>0&&r`<div class="mh" role="presentation">${o("Teams")}</div>`}
${$s.value.map(e=>r`<${j} icon="users-round" checked=${sa(`team-${e.id}`)}
onPick=${()=>R(L(`team-${e.id}`))}>
<span class="cut">${e.name}</span>
<span class="hrow end"><${Lc} view=${`team-${e.id}`} /></span>
<//>`)}
<//>`}function ME(){let e=t=>()=>{w.value=t};return r`<${Ye} label=${o("More")} place="popsheet">
<${j} icon="bell" stay onPick=${e("bell")}>
${o("Notifications")}
${ve.value.notices>0&&r`<span class="count mend">${ve.value.notices}</span>`}
<//>
<${j} icon="square-pen" stay onPick=${e("newdialog")}>${o("Write to a client")}<//>
<${j} icon="users-round" stay onPick=${e("handover")}>${o("Hand over my conversations")}<//>
${Hl().map(t=>r`<${j} icon=${t.icon} onPick=${()=>R(t.path)}>${t.label()}<//>`)}
${Da().length>0&&r`<${j} icon="settings" onPick=${()=>R(Nt())}>${o("Settings")}<//>`}
<${j} icon="user-round" stay onPick=${e("me")}>${o("My menu")}<//>
<//>`}function Pm(){let{page:e}=T.value,t=Oa.value;return r`
<nav class="side" aria-label=${o("Main navigation")}>
<div class="brand">
<${La} />
<b>${o("Okno")}</b>
${Vt.value!=="on"&&r`<span class="dot off" title=${o("No connection to the server.")}></span>`}
<button type="button" class="ib small" aria-label=${o("Collapse the sidebar")}
title=${o("Collapse the sidebar")+"  ["} onClick=${()=>{Un.value=!Un.value}}>
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
<a class="nav" href="/inbox/mine" aria-current=${e==="inbox"&&!Nm()?"page":null}
title=${o("Inbox")}>
<${m} name="inbox" />
<span class="lbl">${o("Inbox")}</span>
${t>0&&r`<span class="count">${ne(t)}</span>`}
</a>
</li>
${Hl().map(n=>r`<li key=${n.page}>
<a class="nav" href=${n.path} aria-current=${e===n.page?"page":null} title=${n.label()}>
<${m} name=${n.icon} />
<span class="lbl">${n.label()}</span>
</a>
</li>`)}
</ul>
<${bw} />
</div>
${Da().length>0&&r`<div class="sidefoot">
<a class="nav" href=${Nt()} aria-current=${e==="settings"?"page":null}
title=${o("Settings")}>
<${m} name="settings" />
<span class="lbl">${o("Settings")}</span>
</a>
</div>`}
<${$w} />
</nav>
<${vw} />
<${fw} />
`}var ww=()=>{let e=ve.value.mine_unread+ve.value.unassigned;return`${e?`(${e}) `:""}${Ma(T.value.page)?.title()??o("Inbox")} — ${o("Okno")}`};F();O();J();nn();Yl();x();_s();X();K();M();var or=["cards","rows","table"],Um=matchMedia("(max-width: 719px)"),Gm=_(Um.matches);Um.addEventListener("change",()=>{Gm.value=Um.matches});var vn=$e(()=>{let e=pe.value?.list?.mode??"cards";return Gm.value&&e==="table"?"cards":e}),ny=$e(()=>Gm.value),Be={ids:[],reveal(){},focus(){},showNew(){}},sr=_({from:0,to:1/0}),Ut=_(null),Vm=()=>Ut.peek()!==null&&te.peek()[Ut.peek()]?Ut.peek():T.peek().dialog;function Ym(e,t,n=()=>!0){let{ids:s}=Be,a=s.indexOf(e);for(a<0&&(a=t>0?-1:s.length),a+=t;a>=0&&a<s.length;a+=t)if(n(s[a]))return s[a];return null}function oy(e){if(e===null)return;let t=Ut.peek()!==null;Be.reveal(e),R(L(T.peek().view,e)),t&&Be.focus(e)}var Hm=()=>T.peek().dialog??Ut.peek(),Jm=e=>oy(Ym(Hm(),e)??(Hm()===null,null)),Qm=e=>oy(Ym(Hm(),e,t=>Ea(te.peek()[t])>0));function Xm(e){if(Ut.peek()===null)return!1;let t=Ym(Ut.peek(),e);return t!==null&&Be.focus(t),!0}un();No();_s();X();J();x();fo();un();ut();M();Re();var Zm=200,yt=_(new Set),wi=_(null),ar=_(null),ef=null;Xw(()=>yt.peek().size>0);function rr(e){yt.value=e,e.size||(ar.value=null)}function Po(e){let t=new Set(yt.peek());t.has(e)?t.delete(e):t.add(e),ef=e,rr(t)}function Yc(e){let{ids:t}=Be,[n,s]=[t.indexOf(ef),t.indexOf(e)].sort((a,i)=>a-i);if(n<0){Po(e);return}rr(new Set([...yt.peek(),...t.slice(n,s+1)]))}var Jc=()=>rr(new Set(Be.ids)),ir=()=>{ef=null,rr(new Set)},sy=()=>{let e=Vm();return e===null?!1:(Po(e),!0)},ay=()=>{let e=Vm();return e===null?!1:(Yc(e),!0)};async function ry(e){try{let{ids:t}=await q(`/api/dialogs/ids?${new URLSearchParams({view:e,sort:Wt(e,Pt.peek())})}`);rr(new Set(t))}catch(t){ge(B(t))}}function tf(e){let t=new Set([...yt.value].map(n=>te.value[n]?.state??(e==="closed"?"closed":"open")));return{open:t.has("open"),closed:t.has("closed")}}var lA=e=>Array.from({length:Math.ceil(e.ids.length/Zm)},(t,n)=>{let s=[n*Zm,(n+1)*Zm];return{...e,ids:e.ids.slice(...s),...e.numbers&&{numbers:e.numbers.slice(...s)}}});async function iy(e){let t={done:[],failed:[],undo:[]},n=e.flatMap(lA),s=n.reduce((a,i)=>a+i.ids.length,0);for(let a of n){wi.value={done:t.done.length+t.failed.length,of:s};try{let i=await ee("/api/bulk",{steps:[a]});for(let l in t)t[l].push(...i[l])}catch(i){t.failed.push(...a.ids.map(l=>({id:l,code:i.offline?"offline":i.code})))}}return wi.value=null,t}async function on(e,t,n=null){let s=n??[...yt.peek()];if(wi.peek()||!s.length)return;let{done:a,failed:i,undo:l}=await iy([{...e,ids:s}]);n||Us(),rr(new Set(i.map(c=>c.id))),ar.value=i.length?{step:e,said:t,list:i,of:s.length}:null,a.length&&ie(t(a.length,a.length===1?a[0]:null),{keep:e.act==="close",undo:l.length?()=>cA(l):null})}async function cA(e){let{failed:t}=await iy(e);t.length&&ge(C("{n} conversation could not be restored","{n} conversations could not be restored",t.length))}var ly=()=>{let{step:e,said:t,list:n}=ar.peek();return on(e,t,n.map(s=>s.id))},uA={forbidden:()=>o("no permission"),"not-found":()=>o("deleted, or no access"),closed:()=>o("already closed"),"cannot-answer":()=>o("this colleague cannot reply there"),"team-cannot-answer":()=>o("nobody in this team can reply there"),"team-gone":()=>o("this team no longer exists"),"invalid-time":()=>o("the time has passed"),offline:()=>o("no connection")};function cy({list:e,of:t}){let n=[...new Set(e.map(c=>(uA[c.code]??(()=>c.code))()))].join("; "),s=e.slice(0,2).map(c=>te.value[c.id]?.name).filter(Boolean).join(", "),a=e.length-Math.min(2,e.length),i=a>0&&s?o("{names} and {n} more",{names:s,n:a}):s;return`${C("Failed for {n} of {of}","Failed for {n} of {of}",e.length,{of:t})}. ${i?`${i}: `:""}${n}`}ut();On();K();M();lt();N();O();ae();ps();oe();x();Se();K();M();Va();Kt();N();en();Et();x();K();K();M();var lr=()=>te.peek()[T.peek().dialog],wn=()=>!!lr();M();ae();en();Ve();Kt();var Cu=Ee(()=>Promise.resolve().then(()=>(du(),By)),"SnoozeMenu",{keys:!0}),Ek=Jn(["handover","newdialog"],()=>Promise.resolve().then(()=>(Ok(),Tk)),"WorkLayers"),zn=()=>T.peek().page==="inbox"?lr():void 0,Pf=()=>zn()?.state==="open",VN=()=>lr()?.state==="closed",$r=e=>()=>{w.value=e};nt({id:"assign",group:"dialog",label:()=>o("Assign"),icon:"user-round-plus",key:"KeyA",act:!0,opensField:!0,when:wn,run:$r("assignee")},{id:"take",group:"dialog",label:()=>o("Take it"),icon:"hand",key:"KeyI",act:!0,when:wn,run:()=>bc(lr().id)},{id:"reopen",group:"dialog",label:()=>o("Reopen"),icon:"undo-2",key:"KeyE",act:!0,listed:!1,when:VN,run:()=>{ds(lr().id)}},{id:"take-next",group:"list",label:()=>o("Take the most urgent one"),icon:"hand",key:"Shift+KeyI",act:!0,run:()=>{xc()}},{id:"close",group:"dialog",label:()=>o("Close"),icon:"check",key:"KeyE",act:!0,when:Pf,run:()=>{hn(zn().id)}},{id:"finish",group:"dialog",label:()=>o("Close with a reason"),icon:"check",key:"Shift+KeyE",act:!0,when:()=>!!zn(),run:$r("finish")},{id:"snooze",group:"dialog",label:()=>o("Snooze"),icon:"alarm-clock",key:"KeyH",act:!0,when:Pf,run:$r("snooze")},{id:"wake",group:"dialog",label:()=>o("Unsnooze"),icon:"alarm-clock",listed:!1,when:()=>!!(Pf()&&zn().snooze),run:()=>{fs(zn().id)}},{id:"team",group:"dialog",label:()=>o("Assign to a team"),icon:"users-round",key:"Shift+KeyA",act:!0,opensField:!0,when:()=>!!zn(),run:$r("team")},{id:"no-answer",group:"dialog",label:()=>o("No reply needed"),icon:"message-circle-off",key:"KeyY",act:!0,when:()=>!!zn()?.waiting_since,run:()=>{Cc(zn().id)}},{id:"follow",group:"dialog",label:()=>mo.peek()[zn()?.id]?o("Stop following"):o("Follow"),icon:"eye",key:"KeyF",act:!0,when:()=>!!zn(),run:()=>{ta(zn().id)}},{id:"new-dialog",group:"everywhere",label:()=>o("Write to a client"),icon:"square-pen",key:"KeyC",act:!0,opensField:!0,run:$r("newdialog")},{id:"hand-over",group:"everywhere",label:()=>o("Hand over my conversations"),icon:"users-round",run:$r("handover")});var QN=Ee(()=>Promise.resolve().then(()=>(Nk(),Ak)),"GiveMenu",{keys:!0}),As=(e,t)=>(n,s)=>s===null?t(n):e(s),Mk=()=>on({act:"close"},As(e=>ri(e,Sc("solved")),e=>C("{n} conversation closed","{n} conversations closed",e))),Dk=()=>on({act:"reopen"},As(uc,e=>C("{n} conversation reopened","{n} conversations reopened",e))),XN=()=>on({act:"read"},As(mc,e=>C("{n} conversation marked as read","{n} conversations marked as read",e))),Df=()=>on({act:"follow",on:!0},As(e=>dc(e,!0),e=>C("You follow {n} conversation","You follow {n} conversations",e))),Rk=()=>tf(T.peek().view).open?Mk():Dk();function ZN(e,t){on({act:"snooze",until:e,reason:t},As(n=>pc(n,e),n=>e===null?C("{n} conversation snoozed until the client replies","{n} conversations snoozed until the client replies",n):C("{n} conversation snoozed until {when}","{n} conversations snoozed until {when}",n,{when:pt(e)})))}function eP({person:e,team:t}){if(t!==void 0){let n=rt.peek()[t]?.name??"";on({act:"team",team_id:t},As(s=>hc(s,n),s=>C("{n} conversation assigned to team {name}","{n} conversations assigned to team {name}",s,{name:n})))}else e===null?on({act:"assign",operator_id:null},As(n=>us(n,null),n=>C("{n} conversation has no assignee now","{n} conversations have no assignee now",n))):on({act:"assign",operator_id:e},As(n=>us(n,e),n=>C("{n} conversation assigned: {name}","{n} conversations assigned: {name}",n,{name:W(e)})))}var Pk=e=>{w.value=w.peek()===e?null:e},tP=[["user-round-plus",()=>o("Assign"),"A",()=>Pk("pick-give"),"pick-give"],["alarm-clock",()=>o("Snooze"),"H",()=>Pk("pick-snooze"),"pick-snooze","open"],["mail-open",()=>o("Mark as read"),null,XN],["eye",()=>o("Follow"),"F",Df],["undo-2",()=>o("Reopen"),"E",Dk,null,"closed"],["check",()=>o("Close"),"E",Mk,null,"open"]];function Lk({view:e}){let t=yt.value.size;if(!t)return null;let n=wi.value,s=tf(e),a=(l,c)=>l==="E"&&c==="closed"&&s.open?null:l,i=tP.filter(([,,,,,l])=>!l||s[l]).map(([l,c,u,p,d,h])=>[l,c,a(u,h),p,d]);return r`<div class="bulkwrap">
<${nP} view=${e} size=${t} />
${ar.value&&r`<div class="bulkerr" role="alert">
<${m} name="circle-alert" size="m" />
<span class="grow">${cy(ar.value)}</span>
<button type="button" class="link" onClick=${ly}>${o("Retry")}</button>
</div>`}
<div class="bulk2" role="toolbar" aria-label=${o("Bulk actions")} aria-busy=${String(!!n)}>
<span class="b5 t13" role="status">
${n?o("{done} of {of}",n):o("{n} selected",{n:ne(t)})}
</span>
<span class="grow"></span>
${i.map(([l,c,u,p,d])=>r`<button type="button" class="ib small" disabled=${!!n}
aria-label=${u?`${c()} (${u})`:c()} title=${u?`${c()}  ${u}`:c()}
aria-haspopup=${d?"dialog":null} aria-expanded=${d?String(w.value===d):null}
onClick=${p}>
<${m} name=${l} size="m" />
</button>`)}
<button type="button" class="ib small" aria-label=${o("Clear selection")} title=${`${o("Clear selection")}  Esc`}
onClick=${ir}>
<${m} name="x" size="m" />
</button>
</div>
${w.value==="pick-snooze"&&r`<${Cu} label=${o("Snooze")} onPick=${ZN} />`}
${w.value==="pick-give"&&r`<${QN} onPick=${eP} />`}
</div>`}function nP({view:e,size:t}){let n=Be.ids.length,s=Math.max(Rc(e)??0,n);return t<n||s<=t||n<2?null:r`<div class="bulkall" role="status">
<span>
${o("All loaded conversations are selected: {n} of {total}",{n:ne(t),total:ne(s)})}
</span>
<button type="button" class="link" onClick=${()=>ry(e)}>
${o("Select all {total}",{total:ne(s)})}
</button>
</div>`}Le();O();ae();ma();oe();x();un();K();M();Va();N();Pn();O();ae();x();ut();N();Pn();var Rf=[["urgent",()=>o("Most urgent first"),"hourglass"],["newest",()=>o("Newest first"),"clock"],["longest",()=>o("Longest waiting"),"flame"]];function Lf(){let e=w.value==="sort",t=(Rf.find(([n])=>n===Pt.value)??Rf[0])[1]();return r`<button type="button" class="btn quiet small" aria-haspopup="menu" aria-expanded=${String(e)}
onClick=${()=>{w.value=e?null:"sort"}}><${m} name="arrow-down-wide-narrow" size="s" />${t}</button>
${e&&r`<${Ye} label=${o("Sort order")} place="popsort">${Rf.map(([n,s,a])=>r`<${j} icon=${a} checked=${n===Pt.value}
onPick=${()=>{Pt.value=n}}>${s()}<//>`)}<//>`}`}var $a={cards:[()=>o("Cards"),"rows-3"],rows:[()=>o("Rows"),"rows-4"],table:[()=>o("Table"),"table-2"]},If=e=>Ue({list:{mode:e}}),zk=()=>If(or[(or.indexOf(pe.peek()?.list?.mode??"cards")+1)%or.length]),Ik=e=>Wt(e,"urgent")!==Wt(e,"longest");function Bk({view:e}){let t=vn.value==="table";return r`
<div class="phead">
<h2 class="ttl cut">${hw(e)}</h2>
${t?r`<${iP} />`:r`<${rP} />`}
<${lP} wide=${t} />
</div>
<div class="ltabs">
<${sP} view=${e} />
${t&&Ik(e)&&r`<div class="lfilter"><${Lf} /></div>`}
</div>
${!t&&r`<div class="lfilter">
${Ik(e)?r`<${Lf} />`:r`<span class="t12 dim lown">${oP(e)}</span>`}
<${aP} view=${e} />
</div>`}
`}var oP=e=>({snoozed:o("Returning soonest first"),mentions:o("Unseen first")})[e]??o("Newest first");function sP({view:e}){return r`<nav class="tabs" aria-label=${o("Whose conversations")}>${mi.map(([t,n])=>r`<a class="tab" href=${L(t)}
aria-current=${e===t?"page":null}>${n()} <span class="n">${ne(ve.value[t])}</span></a>`)}</nav>`}function aP({view:e}){return r`<span class="hrow tight end">
<a class="chip" href=${L(e==="unread"?"mine":"unread")}
aria-current=${e==="unread"?"true":null}>
${o("Unread")}
${ve.value.unread>0&&r` <span class="num">${ne(ve.value.unread)}</span>`}
</a>
</span>`}function rP(){let e=w.value==="mode",[t,n]=$a[vn.value];return r`<span class="popat">
<button type="button" class="ib only-wide" aria-haspopup="menu" aria-expanded=${String(e)}
aria-label=${o("List view: {name}",{name:t().toLocaleLowerCase()})} title=${o("List view")+"  V"}
onClick=${()=>{w.value=e?null:"mode"}}>
<${m} name=${n} />
</button>
${e&&r`<${Ye} label=${o("List view")} place="popmode">
${or.map(s=>r`<${j} icon=${$a[s][1]} checked=${s===vn.value} onPick=${()=>If(s)}>
${$a[s][0]()}
<//>`)}
<//>`}
</span>`}var iP=()=>r`<span class="seg" role="group" aria-label=${o("List view")}>
${or.map(e=>r`<button type="button" aria-pressed=${String(e===vn.value)} title=${$a[e][0]()+"  V"}
onClick=${()=>If(e)}>
<${m} name=${$a[e][1]} size="m" />
${e===vn.value?$a[e][0]():r`<span class="vh">${$a[e][0]()}</span>`}
</button>`)}
</span>`;function lP({wide:e}){let t=()=>{w.value="newdialog"};return e?r`<button type="button" class="btn primary" onClick=${t}>
<${m} name="square-pen" size="m" />
${o("Write")}
<kbd>C</kbd>
</button>`:r`<button type="button" class="ib" aria-label=${o("Write to a client")} title=${o("Write to a client")+"  C"}
onClick=${t}>
<${m} name="square-pen" />
</button>`}F();O();Yl();x();un();K();M();lt();Va();N();function Wk({view:e,ids:t,shown:n,waiting:s}){let{from:a,to:i}=sr.value,l=[...new Set([...s,...fn.value])].filter(f=>te.value[f]),c=l.filter(f=>{let $=n.indexOf(f);return $>=a&&$<=i});D(()=>{Kd([...c,T.value.dialog])});let u=l.filter(f=>Jo(te.value[f],e,Zo())&&!c.includes(f)&&f!==T.value.dialog);if(u.length)return r`<${uP} view=${e} list=${cP(u,t)} ids=${t} from=${a} to=${i} />`;let p=Mb(I.value,fn.value.filter(f=>f!==T.value.dialog),e);if(!p)return null;let[,d]=mi.find(([f])=>f===p.view);return r`<${Tu} icon="chevron-right" run=${()=>{za.value={view:p.view,ids:p.ids},R(L(p.view,T.value.dialog))}}>
${C("{n} new in {tab}","{n} new in {tab}",p.ids.length,{tab:d()})}
<//>`}var zf=(e,t)=>{let n=e.indexOf(t);return n<0?1/0:n},cP=(e,t)=>[...e].sort((n,s)=>zf(t,n)-zf(t,s));function uP({view:e,list:t,ids:n,from:s,to:a}){let i=zf(n,t[0]),l=()=>{za.value={view:e,ids:t},Be.showNew()};return i>a?r`<${Tu} icon="arrow-down" run=${l}>${C("{n} new below","{n} new below",t.length)}<//>`:i<s?r`<${Tu} icon="arrow-up" run=${l}>${C("{n} new above","{n} new above",t.length)}<//>`:r`<${Tu} icon="eye" run=${l}>${C("{n} new · show","{n} new · show",t.length)}<//>`}var Tu=({icon:e,run:t,children:n})=>r`<button type="button" class="newpill" data-key="queued" onClick=${t}>
<${m} name=${e} size="s" />
${n}
</button>`;function Fk(e,t,n,s,a){D(()=>{let{view:i,ids:l}=za.value??{};if(i!==e||!s?.loaded)return;let c=n.find(u=>l.includes(u));c!==void 0?(za.value=null,requestAnimationFrame(()=>{Be.reveal(c),Pb(l),Kd(l)})):s.next&&!a?Qs(e,t):s.next||(za.value=null)})}O();oe();x();jr();K();M();Kt();N();O();Ve();Xl();x();M();N();function jk(){if(A.value?.role!=="administrator")return r`<${le} icon="plug" title=${o("No channel is connected yet")}
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
<//>`}var pP={unassigned:()=>["sun",o("No unassigned conversations"),o("New conversations appear here automatically.")],all:()=>["inbox",o("No open conversations"),o("New conversations appear here automatically.")],waiting:()=>["sun",o("No clients are waiting"),o("Conversations stay here from the client's message until your team replies.")],unread:()=>["mail-open",o("No unread conversations"),o("New messages in your conversations and in unassigned ones appear here.")],mentions:()=>["at-sign",o("No mentions"),o("Notes with your @name appear here.")],following:()=>["eye",o("You do not follow any conversations"),o("Follow a conversation to be notified of everything in it, whoever the assignee is.")],snoozed:()=>["alarm-clock",o("No snoozed conversations"),o("Snooze a conversation: it leaves the lists and comes back on time.")],closed:()=>["archive",o("No closed conversations"),o("Closed conversations stay here and reopen when the client writes.")],failed:()=>["check-check",o("No unsent messages"),o("Messages that could not be delivered appear here, and you can retry them.")]};function Bf({view:e}){if(!Object.keys(Oe.value).length)return r`<${jk} />`;if(e==="mine")return r`<${dP} />`;let t=Vo(e);if(t!==null)return r`<${mP} team=${rt.value[t]} />`;let[n,s,a]=pP[e]();return r`<${le} icon=${n} title=${s} text=${a} />`}function dP(){let e=ve.value.unassigned;return r`<${le} icon="sun" title=${o("All answered")}
text=${o("You have no open conversations. Unassigned: {n}.",{n:ne(e)})}>
${e>0&&r`<button type="button" class="btn primary" onClick=${xc}>
${o("Take the next one")}
<${Xt} of=${["Shift","I"]} />
</button>`}
<//>`}function mP({team:e}){if(!e||e.removed)return r`<${le} icon="users-round" title=${o("Team not found")}
text=${o("It was deleted, or the link is wrong.")}>
<a class="btn" href=${L("all")}>${o("All conversations")}</a>
<//>`;let t=e.members.includes(A.value.id);return r`<${le} icon="sun" title=${o("No conversations in this team")} text=${t?o("Conversations assigned to your team appear here."):o("Conversations assigned to this team appear here.")} />`}F();O();Ve();Ge();Xl();oe();x();M();N();is();var fP=["token-wrong","password-wrong","settings-wrong","secrets-unreadable","folder-missing"],qk=e=>Tt(e)===Tt(V.value)?H(e):Ze(e);function Kk(){return Object.values(Oe.value).filter(t=>t.down_since&&["trouble","working"].includes(t.health)).sort((t,n)=>t.down_since-n.down_since).map(t=>t.health==="trouble"?r`<${$P} channel=${t} key=${t.id} />`:r`<${gP} channel=${t} key=${t.id} />`)}function $P({channel:e}){let[t,n]=g(!1),s={name:e.name,time:qk(e.down_since),cause:$n(e.health_code,e.health_detail)},a=e.kind==="email"?o("{name} has received no emails since {time}: {cause}.",s):o("{name} has received no messages since {time}: {cause}.",s),i=A.value?.role==="administrator";return r`<div class="banner bad outage" role="alert" data-channel=${e.id}>
<${m} name="circle-alert" size="m" />
<span class="grow">
${a} <span class="b4">
${i?o("Replies wait in the queue."):o("Replies wait in the queue. Administrators have been notified.")}
</span>
</span>
${i&&r`<button type="button" class="btn small" aria-expanded=${String(t)} onClick=${()=>n(!t)}>
${o("What to do")}
</button>`}
${t&&r`<${hP} channel=${e} />`}
</div>`}function hP({channel:e}){let t=Wa(),n=fP.includes(e.health_code),s=t&&Fa(t,`channel ${n?"change":"test"} ${Fb(e.name)}`);return r`<div class="remedy t13">
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
</div>`}function gP({channel:e}){return r`<div class="banner okb outage" role="status" data-channel=${e.id}>
<${m} name="check" size="m" />
<span class="grow">
${o("{name} works again. Messages from {from} to {until} arrive late.",{name:e.name,from:qk(e.down_since),until:H(e.health_at)})}
</span>
</div>`}Ga();F();O();un();x();ut();var bP=200,Ou=8,vP={cards:80,rows:52,table:42},Uk=new Map;function Hk({name:e,ids:t,look:n,row:s,head:a,tail:i,open:l,onNear:c,near:u}){let p=E(null),d=E(null),h=E({name:null,ids:[],height:0}),[f,$]=g(vP[n]),[y,S]=g([0,40]),k=E(null),v=()=>d.current.offsetTop,P=re=>{let de=Math.floor((re-v())/f)-Ou;return[Math.max(0,de),Math.ceil((re+p.current.clientHeight-v())/f)+Ou]},G=()=>{let{scrollTop:re,clientHeight:de}=p.current,Z={from:Math.ceil((re-v()-1)/f),to:Math.floor((re+de-v()+1)/f)-1};(Z.from!==sr.peek().from||Z.to!==sr.peek().to)&&(sr.value=Z)},ue=()=>{G();let re=P(p.current.scrollTop);(Math.abs(re[0]-y[0])>Ou/2||Math.abs(re[1]-y[1])>Ou/2)&&S(re)},Bt=()=>{let{scrollTop:re}=p.current,de=Math.min(h.current.ids.length-1,Math.floor(re/f));de>=0&&Uk.set(e,{id:h.current.ids[de],offset:re-de*f,atTop:re<4})},cn=()=>{Bt(),ue();let{scrollTop:re,scrollHeight:de,clientHeight:Z}=p.current;de-re-Z<u*f&&c()},mt=E("");z(()=>{let re=[n,En.value,ny.value,innerWidth,devicePixelRatio,t.length>0].join();if(mt.current!==re){mt.current=re;let Ie=d.current.querySelector(":scope > .dli")?.getBoundingClientRect().height;if(Ie&&Math.abs(Ie-f)>.5){$(Ie);return}}let de=h.current,Z=Uk.get(e),be=de.name!==e||de.ids!==t||de.height!==f;if(h.current={name:e,ids:t,height:f},be&&Z){let Ie=Z.atTop?null:ig(Z,de.name===e?de.ids:t,t),Cn=Ie===null?Z.atTop?0:p.current.scrollTop:Ie*f+Math.min(Z.offset,f);Math.abs(p.current.scrollTop-Cn)>.5&&(p.current.scrollTop=Cn)}else de.name!==e&&(p.current.scrollTop=0);be?ue():G(),be&&p.current.scrollHeight<=p.current.clientHeight+u*f&&c()}),z(()=>{if(k.current===null)return;let re=d.current.querySelector(`.dlg[data-id="${k.current}"]`);re&&(k.current=null,re.focus({preventScroll:!0}))}),Be.ids=t,Be.reveal=re=>{let de=t.indexOf(re);if(de<0||!p.current)return;let[Z,be]=[de*f,(de+1)*f],Ie=v(),{scrollTop:Cn,clientHeight:xa}=p.current;Z<Cn?p.current.scrollTop=Z:be+Ie>Cn+xa&&(p.current.scrollTop=be+Ie-xa),Bt(),S(P(p.current.scrollTop)),G()},Be.focus=re=>{k.current=re,Be.reveal(re),S(de=>[...de])};let Ce=yP(t,y,[l,Ut.value]),ft=t.length;return r`<div class="scroll" ref=${p} onScroll=${cn}>
${a}
<ul class="dlist" ref=${d} data-look=${n} aria-label=${o("Conversations")}
style=${{height:`${ft*f}px`}}>
${Ce.map(re=>r`<${wP} key=${t[re]} index=${re} of=${ft} height=${f}>${s(t[re])}<//>`)}
</ul>
${i}
</div>`}var wP=({index:e,of:t,height:n,children:s})=>r`<li class="dli" style=${{top:`${e*n}px`}} aria-setsize=${t} aria-posinset=${e+1}>
${s}
</li>`;function yP(e,[t,n],s){if(e.length<=bP)return e.map((i,l)=>l);let a=[];for(let i=t;i<Math.min(n,e.length);i+=1)a.push(i);for(let i of s){let l=i===null?-1:e.indexOf(i);l>=0&&(l<t||l>=n)&&a.push(l)}return a.sort((i,l)=>i-l)}X();O();Ve();ae();ps();x();M();Kt();Pn();var hr=_(null),kP=240,xP=290;function Wf(e){let t=Number(e.currentTarget.dataset?.menu??e.target.closest?.(".dlg[data-id]")?.dataset.id);if(!t||e.shiftKey)return;e.preventDefault(),e.stopPropagation();let n=e.clientX?{x:e.clientX,y:e.clientY}:_P(e.target);hr.value={id:t,x:Math.min(n.x,innerWidth-kP),y:Math.min(n.y,innerHeight-xP)},w.value="row"}function _P(e){let t=e.getBoundingClientRect();return{x:t.left+24,y:t.top+24}}function Ff(e){hr.value={id:e,x:0,y:0},w.value="row-snooze"}var SP=e=>on({act:"read"},()=>mc(e),[e]),CP=e=>on({act:"unread",numbers:[e.last_no]},()=>fc(e.id),[e.id]);function Gk(){let e=hr.value&&te.value[hr.value.id];if(!e)return null;let{id:t}=e;if(w.value==="row-snooze")return r`<div class="rowsnz">
<${Cu} label=${o("Snooze")} waitingSince=${e.waiting_since}
onPick=${(s,a)=>_c(t,s,a)} />
</div>`;if(w.value!=="row")return null;let n=e.state==="open";return r`<div class="rowpop" style=${{left:`${hr.value.x}px`,top:`${hr.value.y}px`}}>
<${Ye} label=${o("Actions: {name}",{name:e.name})} place="poprow">
${n&&e.assignee_id!==A.value.id&&r`<${j} icon="hand" onPick=${()=>kc(t,A.value.id)}>${o("Take it")}<//>`}
${n&&(e.snooze?r`<${j} icon="alarm-clock" onPick=${()=>fs(t)}>${o("Unsnooze")}<//>`:r`<${j} icon="alarm-clock" stay onPick=${()=>Ff(t)}>${o("Snooze")}<//>`)}
${n?r`<${j} icon="check" onPick=${()=>hn(t)}>${o("Close")}<//>`:r`<${j} icon="undo-2" onPick=${()=>ds(t)}>${o("Reopen")}<//>`}
${Ea(e)?r`<${j} icon="mail-open" onPick=${()=>SP(t)}>${o("Mark as read")}<//>`:r`<${j} icon="mail" onPick=${()=>CP(e)}>${o("Mark as unread")}<//>`}
<${j} icon="eye" onPick=${()=>ta(t)}>${mo.value[t]?o("Stop following"):o("Follow")}<//>
<${j} icon="check" onPick=${()=>Po(t)}>${yt.value.has(t)?o("Deselect"):o("Select")}<//>
<//>
</div>`}O();Ge();oe();x();un();Se();ut();K();M();N();Ga();var TP=[["x-who",()=>o("Client"),["client"]],["x-last",()=>o("Last message"),null],["x-team",()=>o("Team"),null],["x-as",()=>o("Assignee"),["assignee"]],["x-sla",()=>o("Waiting"),["longest","urgent"]],["x-tm",()=>o("Updated"),["newest","oldest"]]],OP=new Set(["newest"]),Eu=()=>Object.values(rt.value).some(e=>!e.removed);function Vk({view:e}){let t=Wt(e,Pt.value),n=Be.ids.length>0&&Be.ids.every(s=>yt.value.has(s));return r`<div class=${Eu()?"trow thd teams":"trow thd"}>
<span class="x-x">
<input type="checkbox" class="check" aria-label=${o("Select all loaded")} checked=${n}
indeterminate=${!n&&yt.value.size>0} onChange=${()=>n?ir():Jc()} />
</span>
${TP.map(([s,a,i])=>s==="x-team"&&!Eu()?null:r`<span class=${s}>
${i&&Wt(e,i[0])===i[0]?r`<${EP} label=${a()} orders=${i} chosen=${t} />`:a()}
</span>`)}
</div>`}function EP({label:e,orders:t,chosen:n}){let s=t.indexOf(n),a=t[(s+1)%t.length];return r`<button type="button" aria-pressed=${String(s>=0)} title=${o("Sort by this column")} onClick=${()=>{Pt.value=s>=0&&t.length===1?"urgent":a}}>${e}${s>=0&&r`<${m} name=${OP.has(n)?"arrow-down":"arrow-up"} size="s" />`}</button>`}function Yk({dialog:e,count:t,draft:n,view:s,current:a,stop:i,picked:l}){let c=e.assignee_id===null?null:W(e.assignee_id),u=rt.value[e.team_id];return r`<a class=${Eu()?"dlg trow teams":"dlg trow"} href=${L(s,e.id)}
data-id=${e.id} data-unread=${t>0?"":null} data-picked=${l||null} draggable=${!1}
aria-current=${a?"true":null} aria-label=${Sm(e,t)} tabindex=${i?0:-1}>
<span class="x-x"></span>
<span class="x-who hrow">
<${we} kind=${e.kind} size="mid" />
<span class="nm cut">${e.name}</span>
<${Mc} count=${t} called=${qr.value[e.id]?.no!=null} />
</span>
<span class="x-last pv"><${Nc} dialog=${e} draft=${n} /></span>
${Eu()&&r`<span class="x-team cut mut">${u&&!u.removed?u.name:r`<span class="dim">—</span>`}</span>`}
<span class="x-as hrow">
${c?r`<${U} name=${c} size="sm" /><span class="cut">${Ra(c)}</span>`:r`<${Gl} size="sm" /><span class="dim">${o("nobody")}</span>`}
</span>
<span class="x-sla">
${e.failed?r`<${Pc} />`:e.snooze?r`<${Ac} snooze=${e.snooze} />`:e.waiting_since?r`<${eo} since=${e.waiting_since} short />`:r`<span class="dim">—</span>`}
</span>
<span class="x-tm num dim">${Zs(e.last_at,V.value)}</span>
</a>`}F();O();x();M();lt();Kt();N();var Au=12,jf=88,Nu=72,AP=450;function Jk(e,t){let n=E(null),s=E(0),[a,i]=g(0),[l,c]=g(!1),u=k=>{let[v]=k.touches;if(s.current=Date.now(),k.touches.length>1){f();return}let P=k.target.closest(".dlg[data-id]"),G=k.currentTarget.querySelector(".scroll");n.current={x:v.clientX,y:v.clientY,row:P,box:G,atTop:G?.scrollTop===0,dx:0,kind:null},P&&(n.current.timer=setTimeout(()=>{n.current.kind="long",navigator.vibrate?.(15),Po(Number(P.dataset.id))},AP))},p=k=>{let v=n.current;if(!v||v.kind==="long")return;let[P]=k.touches,[G,ue]=[P.clientX-v.x,P.clientY-v.y];Math.hypot(G,ue)>Au&&clearTimeout(v.timer),v.kind??=Math.abs(G)>Au&&Math.abs(G)>Math.abs(ue)*1.5&&v.row?"swipe":ue>Au&&v.atTop?"pull":Math.abs(ue)>Au?"scroll":null,v.kind==="swipe"&&d(v,G),v.kind==="pull"&&i(Math.max(0,Math.min(Nu*1.4,ue/2)))},d=(k,v)=>{if(te.peek()[Number(k.row.dataset.id)]?.state!=="open")return;k.dx=v,k.row.style.setProperty("transform",`translateX(${v}px)`);let G=k.row.parentElement;G.dataset.swipe=v>0?"aside":"close",G.toggleAttribute("data-enough",Math.abs(v)>jf)},h=k=>{clearTimeout(k.timer),k.row&&(k.row.style.removeProperty("transform"),delete k.row.parentElement?.dataset.swipe,k.row.parentElement?.removeAttribute("data-enough"))},f=()=>{n.current&&h(n.current),n.current=null,i(0)},$=k=>{let v=n.current;if(!v)return;let P=Number(v.row?.dataset.id);h(v),n.current=null,k.cancelable&&(v.kind==="swipe"||v.kind==="long")&&k.preventDefault(),v.kind==="swipe"&&v.dx>jf&&Ff(P),v.kind==="swipe"&&v.dx<-jf&&hn(P),v.kind==="pull"&&a>=Nu&&y(),i(0)},y=async()=>{c(!0),await mb(e,t),c(!1)},S=(a>0||l)&&r`<div class="pull" role="status" style=${{height:`${l?Nu/1.4:a}px`}}>
<${m} name=${l?"clock":"arrow-down"} size="m" />
${l?o("Refreshing"):a>=Nu?o("Release to refresh"):o("Pull to refresh")}
</div>`;return{handlers:{onTouchStart:u,onTouchMove:p,onTouchEnd:$,onTouchCancel:f},touched:()=>Date.now()-s.current<1e3,pull:S}}ae();Oo();Et();x();_s();K();var oo=()=>T.peek().page==="inbox",Qk=()=>oo()&&yt.peek().size>0,NP=()=>oo()&&Be.ids.length>0&&!document.activeElement?.closest("#talk, #card")&&!getSelection().toString();nt({id:"mine",group:"list",label:()=>o("Mine"),icon:"inbox",key:"Digit1",run:()=>R(L("mine"))},{id:"unassigned",group:"list",label:()=>o("Unassigned"),icon:"inbox",key:"Digit2",also:["KeyG KeyN"],run:()=>R(L("unassigned"))},{id:"all",group:"list",label:()=>o("All"),icon:"inbox",key:"Digit3",run:()=>R(L("all"))},{id:"queued",group:"list",label:()=>o("Show the new ones"),key:"Period",palette:!1,run:()=>vt("[data-key='queued']")?.click()},{id:"next",group:"list",label:()=>o("Next"),key:"KeyJ",palette:!1,when:oo,walks:!0,run:()=>Jm(1)},{id:"previous",group:"list",label:()=>o("Previous"),key:"KeyK",palette:!1,when:oo,walks:!0,run:()=>Jm(-1)},{id:"next-unread",group:"list",label:()=>o("Next unread"),key:"Shift+KeyJ",when:oo,walks:!0,run:()=>Qm(1)},{id:"previous-unread",group:"list",label:()=>o("Previous unread"),key:"Shift+KeyK",when:oo,walks:!0,run:()=>Qm(-1)},{id:"down",group:"list",label:()=>o("Previous or next row"),key:"ArrowDown",palette:!1,listed:!1,walks:!0,run:()=>Xm(1)},{id:"up",group:"list",key:"ArrowUp",palette:!1,listed:!1,walks:!0,run:()=>Xm(-1)},{id:"pick",group:"list",label:()=>o("Select the row"),icon:"check",key:"KeyX",palette:!1,when:oo,run:sy},{id:"pick-range",group:"list",label:()=>o("Select up to this row"),key:"Shift+KeyX",palette:!1,when:oo,run:ay},{id:"pick-all",group:"list",label:()=>o("Select all loaded"),icon:"check",key:"Ctrl+KeyA",when:NP,run:Jc},{id:"look",group:"list",label:()=>o("List view"),icon:"rows-3",key:"KeyV",when:oo,run:zk},{id:"go-inbox",group:"go",label:()=>o("Inbox"),icon:"inbox",key:"KeyG KeyI",run:()=>R(Kn())},{id:"go-waiting",group:"go",label:()=>o("Waiting for us"),icon:"hourglass",run:()=>R(L("waiting"))},{id:"go-unread",group:"go",label:()=>o("Unread"),icon:"mail-open",run:()=>R(L("unread"))},{id:"go-mentions",group:"go",label:()=>o("Mentions"),icon:"at-sign",run:()=>R(L("mentions"))},{id:"go-following",group:"go",label:()=>o("Following"),icon:"eye",run:()=>R(L("following"))},{id:"go-snoozed",group:"go",label:()=>o("Snoozed"),icon:"alarm-clock",run:()=>R(L("snoozed"))},{id:"go-closed",group:"go",label:()=>o("Closed"),icon:"archive",run:()=>R(L("closed"))});var PP={KeyE:Rk,KeyF:Df,KeyA:()=>{w.value="pick-give"},"Shift+KeyA":()=>{w.value="pick-give"},KeyH:()=>{w.value="pick-snooze"}};function MP(){let{view:e,dialog:t}=T.peek();R(L(e)),Be.focus(t)}var DP=()=>oo()&&vn.peek()==="table"&&T.peek().dialog!==null&&!qe.peek();function RP(e){if(e.defaultPrevented||e.altKey||e.ctrlKey||e.metaKey||w.peek()||e.target.closest?.("input:not([type=checkbox]), textarea, select, [contenteditable]"))return;let t=Qk()?PP[e.shiftKey?`Shift+${e.code}`:e.code]:null,n=e.key==="Escape"?Qk()?ir:DP()?MP:null:t;n&&(e.preventDefault(),e.stopPropagation(),t?Gc(e,n,{settled:!1,pause:!/KeyA$/.test(e.code)}):n())}document.addEventListener("keydown",RP,{capture:!0});var LP=10;function IP(e,t,n){let s=Wt(e,Pt.value),a=jn(e,s),i=E({name:"",shown:[],ids:[],queued:[],order:null});i.current.name!==a&&(i.current={name:a,shown:[],ids:[],queued:[],order:ag()});let l=wl.value[a],c=i.current,u=l?.loaded?c.order(te.value,e,s,Zo(),l.edge):[],p=c.shown.length>0&&t,d=lo(()=>{let h=rg(c.shown,u,{busy:p,keep:n});return{...h,shown:h.shown.every(f=>te.value[f])?h.shown:h.shown.filter(f=>te.value[f])}},[a,u,p,n,te.value]);return c.shown=d.shown,{name:a,order:s,known:l,ids:u,queued:d.queued,shown:d.shown,settle:()=>{c.shown=[]}}}function zP(e,t,n){D(()=>{if(!n)return;let s=t.find(a=>Xo.value[a]===void 0);if(s===void 0&&e==="unread"){let a={...Zo(),marks:new Proxy({},{get:()=>-1})};s=Object.keys(te.value).find(i=>Xo.value[i]===void 0&&Jo(te.value[i],e,a))}s!==void 0&&gb(te.value[s])},[e,t,Xo.value,te.value,n])}function Xk(){let{view:e,dialog:t}=T.value,[n,s]=g(!1),[,a]=g(0),{name:i,order:l,known:c,ids:u,queued:p,shown:d,settle:h}=IP(e,n||yt.value.size>0,t),f=it.value[`page:${i}`];zP(e,d,c?.loaded);let $=Jk(e,l);Fk(e,l,d,c,!!(f?.busy||f?.problem)),Be.showNew=()=>{h(),s(!1),a(P=>P+1)};let y=()=>{c?.next&&!f?.problem&&Qs(e,l)},S=P=>P.currentTarget.contains(P.relatedTarget)?void 0:null,k=P=>{let G=P.target.closest(".dlg[data-id]");!G||!(P.shiftKey||yt.peek().size&&$.touched())||(P.preventDefault(),P.stopPropagation(),P.shiftKey?Yc(Number(G.dataset.id)):Po(Number(G.dataset.id)))},v=P=>{P.target.closest(".dlg[data-id]")&&!P.ctrlKey&&!P.metaKey&&!P.button&&xs()};return r`<section class=${`list ${vn.value==="table"?"wide":""}`} id="list"
aria-label=${o("List of conversations")}>
<${Kk} />
<${Bk} view=${e} />
<div class="lbody" onPointerMove=${P=>{P.pointerType==="mouse"&&s(!0)}} onPointerLeave=${P=>{P.currentTarget.contains(document.activeElement)||s(!1)}} onFocusIn=${P=>{s(!0);let G=P.target.closest(".dlg[data-id]");G&&(Ut.value=Number(G.dataset.id))}} onFocusOut=${P=>{S(P)===null&&(Ut.value=null,P.currentTarget.matches(":hover")||s(!1))}} onClickCapture=${k} onClick=${v} onContextMenu=${Wf} ...${$.handlers}>
${c?.loaded&&r`<${Wk} view=${e} ids=${u} shown=${d} waiting=${p} />`}
${$.pull}
${c?.loaded&&(d.length||vn.value==="table")?r`<${BP} name=${i} view=${e} shown=${d} open=${t} near=${y}
more=${!!c.next} state=${f} />`:r`<div class="scroll">
${c?.loaded?r`<${Bf} view=${e} />`:r`<${jP} state=${f} view=${e} order=${l} />`}
</div>`}
</div>
<${Lk} view=${e} />
<${Gk} />
</section>`}function BP({name:e,view:t,shown:n,open:s,near:a,more:i,state:l}){let c=vn.value,u=Zo(),p=n.includes(s)?s:Ut.value!==null&&n.includes(Ut.value)?Ut.value:n[0],d=f=>{let $=te.value[f],y=Ow(f)?{...$,failed:!0}:$,S={dialog:y,count:Ea(y),draft:Jt(f,"reply"),view:t,current:f===s,stop:f===p,picked:yt.value.has(f)};return r`<${WP} id=${f} name=${y.name} leaving=${!Jo(y,t,u)} picked=${S.picked}>
${c==="table"?r`<${Yk} ...${S} />`:r`<${aw} look=${c} ...${S} />`}
<//>`},h=l?.problem?r`<${Zk} problem=${l.problem} again=${a} />`:i?r`<ul aria-hidden="true"><${ex} widths=${[52,88]} /></ul>`:null;return r`<${Hk} key=${e} name=${e} ids=${n} look=${c} row=${d} open=${s} near=${LP}
onNear=${a} head=${c==="table"&&r`<${Vk} view=${t} />`}
tail=${n.length?h:r`<${Bf} view=${t} />`} />`}function WP({id:e,name:t,leaving:n,picked:s,children:a}){let i=l=>{l.shiftKey?Yc(e):Po(e)};return r`<div class="dlw" data-leaving=${n||null} data-picked=${s||null}
data-flash=${ei.value.includes(e)||null} data-aside=${o("Snooze")} data-close=${o("Close")}>
${a}
<input type="checkbox" class="check rowpick" tabindex="-1" aria-label=${o("Select {name}",{name:t})}
checked=${s} onClick=${i} />
<button type="button" class="ib small rowmore" tabindex="-1" aria-haspopup="menu"
aria-label=${o("Actions: {name}",{name:t})} data-menu=${e} onClick=${Wf}>
<${m} name="ellipsis" size="m" />
</button>
</div>`}function Zk({problem:e,again:t}){return r`<${le} icon="unplug" title=${o("Could not load conversations")} text=${B(e)}>
<button type="button" class="btn" onClick=${t}>${o("Retry")}</button>
<//>`}var ex=({widths:e})=>r`<li class="dlg cards" aria-hidden="true">
<span class="av skav"></span>
<span class="grow"><${Xe} width=${e[0]} /><${Xe} width=${e[1]} /><${Xe} width=${34} /></span>
</li>`,FP=[[52,88],[40,70],[60,92],[46,64],[56,82],[38,76],[50,90],[44,68]];function jP({state:e,view:t,order:n}){let s=Mt(150,!e?.problem);return e?.problem?r`<${Zk} problem=${e.problem} again=${()=>Qs(t,n)} />`:s?r`<ul aria-busy="true" aria-label=${o("Loading conversations")}>
${FP.map(a=>r`<${ex} widths=${a} />`)}
</ul>`:null}O();Re();N();var qP=e=>e===$o.value.findLast(t=>t.undo),qf=()=>r`<div class="toasts">
${$o.value.filter(e=>!e.silent).map(e=>r`<div class="toast" role=${e.alert?"alert":"status"} key=${e.id}>
<${m} name=${e.icon} size="m" />
<span class="grow">${e.text}</span>
${e.more&&r`<button type="button" onClick=${()=>Ig(e)}>${e.more.label}</button>`}
${e.run&&r`<button type="button" onClick=${()=>Vr(e)}>${e.label}</button>`}
${qP(e)&&r`<kbd>Z</kbd>`}
</div>`)}
</div>`;O();Et();x();K();en();Mu();var b0=Ee(()=>Promise.resolve().then(()=>($0(),f0)),"Talk",{when:()=>T.value.dialog!==null,meanwhile:FD}),v0=Jn(["photo"],()=>Promise.resolve().then(()=>(g0(),h0)),"Lightbox");function FD(){return r`<section class="talk" id="talk" tabindex="-1" aria-busy="true"
aria-label=${o("Conversation")}></section>`}nt({id:"find-inside",group:"log",label:()=>o("Find in the conversation"),icon:"search",key:"Ctrl+KeyF",anywhere:!0,when:()=>T.peek().page==="inbox"&&wn(),run:Pu});Et();x();fo();ae();Qc();No();nn();Vf();zc();ur();var op=()=>!!zt.current?.mail;nt({id:"reply",group:"dialog",label:()=>o("Reply"),icon:"reply",key:"KeyR",when:wn,run:()=>Mo("reply")},{id:"note",group:"dialog",label:()=>o("Note"),icon:"lock",key:"KeyN",when:wn,run:()=>Mo("note")},{id:"attach",group:"field",label:()=>o("Attach a file"),icon:"paperclip",key:"Ctrl+KeyU",anywhere:!0,when:()=>!!document.getElementById("attach"),run:()=>document.getElementById("pickfiles").click()},{id:"send",group:"field",label:()=>o("Send the reply"),key:"Enter",palette:!1,when:()=>!1},{id:"send-letter",group:"field",label:()=>o("Send the email, leave the note"),key:"Ctrl+Enter",palette:!1,when:()=>!1},{id:"new-line",group:"field",label:()=>o("New line"),key:"Shift+Enter",palette:!1,when:()=>!1},{id:"send-close",group:"field",label:()=>o("Send and close the conversation"),icon:"check",key:"Ctrl+Shift+Enter",anywhere:!0,palette:!1,when:()=>zt.current?.mode==="reply",run:()=>{Ol()&&zt.current.submit({then:"close"})}},{id:"switch-mode",group:"field",label:()=>o("Switch reply and note"),icon:"lock",key:"Ctrl+Shift+KeyM",anywhere:!0,when:()=>!!zt.current,run:()=>{tn(zt.current.id,zt.current.mode==="reply"?"note":"reply"),zt.current.field.focus()}},{id:"emoji",group:"field",label:()=>o("Emoji"),icon:"smile",key:"Ctrl+Semicolon",anywhere:!0,when:()=>!!zt.current,run:()=>{w.value="emoji"}},{id:"bold",group:"field",label:()=>o("Bold"),icon:"bold",key:"Ctrl+KeyB",anywhere:!0,palette:!1,when:op,run:()=>zt.current.wrap("**")},{id:"italic",group:"field",label:()=>o("Italic"),icon:"italic",key:"Ctrl+KeyI",anywhere:!0,palette:!1,when:op,run:()=>zt.current.wrap("_")},{id:"numbers",group:"field",label:()=>o("Numbered list"),icon:"list",key:"Ctrl+Shift+Digit7",anywhere:!0,palette:!1,when:op,run:()=>zt.current.list(!0)},{id:"bullets",group:"field",label:()=>o("List"),icon:"list",key:"Ctrl+Shift+Digit8",anywhere:!0,palette:!1,when:op,run:()=>zt.current.list(!1)},{id:"edit-last",group:"field",label:()=>o("Edit my last message, in an empty field"),key:"ArrowUp",palette:!1,when:()=>!1});Et();x();K();wo();Mu();Uf();ut();ae();en();E$();var C0=Ee(()=>Promise.resolve().then(()=>(N$(),x0)),"Card"),i2=Ee(()=>Promise.resolve().then(()=>(S0(),_0)),"Client");function l2(){T.peek().dialog&&(matchMedia("(min-width: 1280px)").matches?pn.value=!pn.value:qe.value=!qe.value)}nt({id:"card",group:"everywhere",label:()=>o("Show or hide the client card"),icon:"panel-right",key:"BracketRight",when:wn,run:l2});as({page:"clients",path:"/clients",title:()=>o("Client"),view:i2});Du({id:"find",icon:"search",label:()=>o("Find in the conversation"),run:Pu});Du({id:"history",icon:"history",label:()=>o("Full history"),run:e=>R(_l(e.contact_id))});Du({id:"print",icon:"file-text",label:()=>o("Print the conversation"),run:e=>window.open(Bi(e.contact_id,{format:"html",printed:1}),"_blank","noopener")});Et();x();ac();X();M();var O0=document.querySelector("link[rel='icon']"),T0=O0?.getAttribute("href")??"";me(()=>{let e=I.value.ready&&(Oa.value>0||ve.value.notices>0);O0?.setAttribute("href",e?T0.replace("favicon.svg","favicon-dot.svg"):T0)});nt({id:"bell",group:"everywhere",label:()=>o("Notifications"),icon:"bell",key:"KeyG KeyB",run:ja});Et();x();K();wo();On();en();var UR=Ee(()=>Promise.resolve().then(()=>(HS(),US)),"Automation"),QS=Jn(["why","rulefirst","ruleleave"],()=>Promise.resolve().then(()=>(JS(),YS)),"Layers");kt("rule",{map:"rules",snapshot:e=>(e.rules??[]).map(t=>[t.id,t])});as({page:"automation",path:"/automation",icon:"zap",label:()=>o("Automation"),title:()=>o("Automation"),view:UR});nt({id:"go-automation",group:"go",label:()=>o("Automation"),icon:"zap",key:"KeyG KeyA",run:()=>R(De())},{id:"why",group:"log",label:()=>o("Why? (at an automatic line)"),key:"KeyW",palette:!1,when:()=>!1});X();Et();x();K();wo();M();en();var zL=Ee(()=>Promise.resolve().then(()=>(Gi(),lh)),"Looks"),BL=Ee(()=>Promise.resolve().then(()=>(Gi(),lh)),"Work"),WL=Ee(()=>Promise.resolve().then(()=>(t1(),e1)),"OwnKeys"),FL=Ee(()=>Promise.resolve().then(()=>(i1(),r1)),"OwnNotices"),jL=Ee(()=>Promise.resolve().then(()=>(ph(),uh)),"Password"),qL=Ee(()=>Promise.resolve().then(()=>(ph(),uh)),"Sessions"),KL=Ee(()=>Promise.resolve().then(()=>(ch(),n1)),"Mailbox"),UL=Ee(()=>Promise.resolve().then(()=>(f1(),m1)),"Teams"),HL=Ee(()=>Promise.resolve().then(()=>(v1(),b1)),"Statuses"),GL=Ee(()=>Promise.resolve().then(()=>(x1(),k1)),"Settings"),VL=()=>Xr(T.value.section)?.label()??o("Settings");as({page:"settings",title:VL,view:GL});nt({id:"go-settings",group:"go",label:()=>o("Settings"),icon:"settings",key:"KeyG KeyS",run:()=>R(Nt())});Gn({id:"looks",group:"own",icon:"sun-moon",label:()=>o("Appearance"),view:zL});Gn({id:"work",group:"own",icon:"inbox",label:()=>o("Work with conversations"),view:BL});Gn({id:"keys",group:"own",icon:"keyboard",label:()=>o("Keyboard shortcuts"),view:WL});Gn({id:"notices",group:"own",icon:"bell",label:()=>o("Notifications"),view:FL});Gn({id:"password",group:"own",icon:"key-round",label:()=>o("Password"),view:jL});Gn({id:"sessions",group:"own",icon:"monitor-smartphone",label:()=>o("Sessions"),view:qL});Gn({id:"mailbox",group:"company",icon:"mail",label:()=>o("Emails to colleagues"),when:()=>A.value?.role==="administrator",view:KL});Gn({id:"teams",group:"company",icon:"users-round",label:()=>o("Teams"),when:()=>A.value?.role==="administrator",view:UL});Gn({id:"statuses",group:"company",icon:"circle-dot",label:()=>o("Statuses"),when:()=>A.value?.role==="administrator",view:HL});me(()=>{pe.value?.motion==="less"?document.documentElement.dataset.motion="less":delete document.documentElement.dataset.motion});Qi();Qi();en();var cI=Jn(["shortcuts"],()=>Promise.resolve().then(()=>(z1(),I1)),"Shortcuts");function B1(){let{page:e,dialog:t}=T.value,n=I.value.ready;return D(()=>{document.documentElement.dataset.pane=n&&t?"dialog":"list",t||(qe.value=!1)},[n,t]),D(()=>{document.title=n?ww():o("Okno")}),e==="setup"?r`<${R1} />`:xe.value==="out"||e==="login"?r`<${D1} />`:n?e==="inbox"?r`<${dI} open=${!!t} />`:r`<${uI} view=${Ma(e)?.view??pI} />`:null}var W1=()=>I.value.demo&&r`<div class="banner demo">
<${m} name="flask-conical" size="m" />
<span class="grow cut">${o("Demo: the clients are not real, nothing is sent out")}</span>
</div>`;function uI({view:e}){return r`
<a class="skip" href="#main">${o("Skip to the main content")}</a>
<div class=${Un.value?"app rail":"app"} inert=${xe.value==="expired"||null}>
<${Pm} />
<${W1} />
<${e} />
<${qf} />
</div>
<${F1} />
`}var pI=()=>r`<main class="main page" id="main">
<h1 class="vh">${o("Page not found")}</h1>
<${le} icon="search-x" title=${o("Page not found")} text=${o("The link may be old or mistyped.")}>
<a class="btn" href="/inbox/mine">${o("Go to the inbox")}</a>
<//>
</main>`;function dI({open:e}){let t=it.value[`dialog:${T.value.dialog}`]?.problem,n=!e||t||pn.value&&!qe.value;return r`
<a class="skip" href="#talk">${o("Skip to the conversation")}</a>
<div class=${Un.value?"app rail":"app"} inert=${xe.value==="expired"||null}>
<${Pm} />
<${W1} />
<main class=${`main inbox ${n?"nocard":""} ${qe.value?"hasdrawer":""}`} id="main">
<h1 class="vh">${o("Inbox")}</h1>
<${Xk} />
<${om} name="--w-list" side="left" label=${o("List width")} />
<${b0} />
${!n&&r`<${om} name="--w-card" side="right" label=${o("Card width")} /><${C0} />`}
<${qf} />
</main>
</div>
<${F1} />
`}var F1=()=>r`
<${sv} />
<${cI} />
<${pw} />
<${v0} />
<${Ek} />
<${QS} />
${xe.value==="expired"&&r`<${L1} />`}
<div class="vh" aria-live="polite">${Id.value}</div>
`;en();X();Oo();ae();J();Et();x();_s();ut();K();M();Re();var mI=[".side","#list","#talk","#card"],fI=".nav[aria-current], .dlg, textarea";function j1(e){let t=mI.map(l=>vt(l)).filter(l=>l?.offsetParent),n=t.findIndex(l=>l.contains(document.activeElement)),i=[...t[(n+e+t.length)%t.length].querySelectorAll("a[href], button, textarea")].filter(l=>l.offsetParent&&l.tabIndex===0);(i.find(l=>l.matches(fI))??i[0])?.focus()}function $I(){w.value?w.value=null:qe.value?qe.value=!1:document.activeElement!==document.body&&nr(document.activeElement)?document.activeElement.blur():T.peek().page!=="inbox"?R(Kn()):T.peek().dialog&&hI()}function hI(){let{view:e,dialog:t}=T.peek(),n=vt(`#list .dlg[data-id="${t}"]`);n?.offsetParent?n.focus():R(L(e))}nt({id:"pane",group:"everywhere",label:()=>o("Next pane"),key:"F6",anywhere:!0,palette:!1,run:()=>j1(1)},{id:"pane-back",group:"everywhere",key:"Shift+F6",anywhere:!0,palette:!1,listed:!1,run:()=>j1(-1)},{id:"undo",group:"everywhere",label:()=>o("Undo the last action"),icon:"undo-2",key:"KeyZ",run:Al},{id:"sidebar",group:"everywhere",label:()=>o("Show or hide the sidebar"),icon:"panel-left",key:"BracketLeft",run:()=>{Un.value=!Un.value}},{id:"shortcuts",group:"everywhere",label:()=>o("Keyboard shortcuts"),icon:"keyboard",key:"Shift+Slash",run:()=>{w.value="shortcuts"}});var q1=new Set(["F6","Shift+F6"]),gI=1200,Xi=null,fh=!0;me(()=>{fh=pe.value?.shortcuts??!0,cv(pe.value?.keys)});function bI(e,t){let n=Xi&&performance.now()-Xi.at<gI?qa(`${Xi.chord} ${e}`,t):null;return Xi=null,n||(!t&&fh&&mv(e)&&(Xi={chord:e,at:performance.now()}),qa(e,t))}function vI(e){if(xe.peek()!=="in"||e.defaultPrevented||e.altKey)return;if(e.key==="Escape"){$I();return}let t=Co(e),n=nr(e.target),s=!t.startsWith("Ctrl");if(w.peek()||s&&!fh&&!q1.has(t)||n&&s&&!q1.has(t))return;let a={"?":"Shift+Slash","/":"Slash"}[e.key],i=bI(!n&&a||t,n);i?wI(i,e)!==!1&&e.preventDefault():Vc(e)}function wI(e,t){if(e.act)return Gc(t,()=>e.run(t),{settled:wn(),pause:!e.opensField});if(!(Vc(t)&&e.id==="undo"))return e.walks&&Hc(),e.run(t)}var K1=()=>document.addEventListener("keydown",vI);Qi();var yI=3e3;async function kI(){await Fr(Bg()??ld()),K1(),Th(r`<${B1} />`,document.getElementById("app")),T.value.page!=="setup"&&await H1()}var xI=me(()=>{I.value.ready&&(T.value.page!=="inbox"||Object.keys(wl.value).length>0)&&setTimeout(()=>{xI(),lm()})}),{session:$h}=document.documentElement.dataset;async function H1(){try{let{needed:e,operator:t}=$h?{needed:$h==="new",operator:$h==="in"}:await q("/api/setup");if(!t){U1(e);return}await Js(),(T.value.page==="login"||location.pathname==="/")&&R("/inbox/mine",{replace:!0})}catch(e){if(!(e instanceof ce))throw e;e.status===401?U1(!1):setTimeout(H1,yI)}}function U1(e){T.value.page!=="login"&&location.pathname!=="/"&&(Wp.value=location.pathname+location.search),xe.value="out",R(e?"/setup":"/login",{replace:!0})}kI();
