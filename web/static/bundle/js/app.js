/* Okno, AGPL-3.0-or-later. Made by `make bundle` from js, css and vendor beside this folder; the licences of the libraries are in vendor. */
var hE=Object.defineProperty;var b=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(s){throw n=[s],s}};var Le=(e,t)=>{for(var n in t)hE(e,n,{get:t[n],enumerable:!0})};function Qs(e){e&&e.parentNode&&e.remove()}function Bl(e,t,n){var s,a,i,l={},c=arguments.length;for(i in t)i=="key"?s=t[i]:i=="ref"&&typeof e!="function"?a=t[i]:l[i]=t[i];return c>2&&(l.children=c>3?qm.call(arguments,2):n),Xr(e,l,s,a,null)}function Xr(e,t,n,s,a){var i={type:e,props:t,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:ei,__v:a||++Lg,__i:-1,__u:0};return!a&&Oe.vnode&&Oe.vnode(i),i}function Um(){return{current:null}}function ea(e){return e.children}function Zn(e,t){this.props=e,this.context=t,this.__g=0}function os(e,t){if(t==null)return e.__&&os(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:os(e)}function vE(e){var t,n=e.__v,s=n.__e,a=[],i=[],l=e.__P;l&&((t=Xs({constructor:ei},n)).__v=n.__v+1,Oe.vnode&&Oe.vnode(t),Hm(l,t,n,e.__n,l.namespaceURI,32&n.__u?[s]:null,a,s||os(n),32&n.__u,i),t.__v=n.__v,t.__.__k[t.__i]=t,Hg(a,t,i),n.__=n.__e=null,t.__e!=s&&Fg(t))}function Fg(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),Fg(e)}function zg(e){(8&e.__g||(e.__g|=8,ns.push(e),zl++))&&Bm==Oe.debounceRendering||((Bm=Oe.debounceRendering)||queueMicrotask)(jg)}function jg(){try{for(var e,t=1;ns.length;)ns.length>t&&ns.sort(Bg),e=ns.shift(),t=ns.length,8&e.__g&&vE(e)}finally{(zl=ns.length)&&(Bm||queueMicrotask)(jg)}}function Kg(e,t,n,s,a,i,l,c,u,m,p){var h,d,$,v,x,k,y=s.__k||Ll,P=t.length;for(u=yE(n,t,y,u,P),h=0;h<P;h++)($=n.__k[h])!=null&&(d=~$.__i&&y[$.__i]||Il,$.__i=h,k=Hm(e,$,d,a,i,l,c,u,m,p),v=$.__e,(d.ref!=$.ref||8&d.__u)&&(d.ref&&Ym(d.ref,null,$,d),$.ref&&p.push($.ref,$.__c||v,$)),x=x||v,4&$.__u?(u=qg($,u,e,!d.__v),d.__e&&(d.__e=null)):typeof $.type=="function"&&k!==void 0?u=k:v&&(u=v.nextSibling),$.__u&=-21);return n.__e=x,u}function yE(e,t,n,s,a){var i,l,c,u,m,p,h,d,$,v=n.length,x=v,k=0,y=0,P=e.__k=Array(a);for(i=0;i<a;i++)(l=t[i])!=null&&typeof l!="boolean"&&typeof l!="function"?(typeof l!="object"||l.constructor===String?l=P[i]=Xr(null,l):Km(l)?l=P[i]=Xr(ea,{children:l}):l.constructor===ei&&l.__b?l=P[i]=Xr(l.type,l.props,l.key,l.ref,l.__v):P[i]=l,u=i+k,l.__=e,l.__b=e.__b+1,c=null,~(m=l.__i=wE(l,n,u,x))&&(x--,(c=n[m])&&(c.__u|=2)),c&&c.__v?(l.__u|=16,m==u-1?k--:m==u+1?k++:m!=u&&(m>u?k--:k++,y=1)):(~m||(a>v?k--:a<v&&k++),typeof l.type!="function"&&(l.__u|=4))):P[i]=null;if(y){for(p=[],h=[],i=0;i<a;i++)if((l=P[i])&&16&l.__u){for(k=0,d=p.length;k<d;)p[$=k+d>>1]<l.__i?k=$+1:d=$;p[k]=l.__i,h[i]=k+1}for(k=p.length;i--;)h[i]&&(h[i]==k?k--:P[i].__u|=4)}if(x)for(i=0;i<v;i++)!(c=n[i])||2&c.__u||(c.__e==s&&(s=os(c)),Gm(c,c));return s}function qg(e,t,n,s){var a,i,l,c;if(typeof e.type=="function"){if(e.props.__P)return t;if(a=e.__k)for(i=0;i<a.length;i++)a[i]&&(a[i].__=e,t=qg(a[i],t,n,!1));return t}for(t&&!t.parentNode&&(t=os(e))&&!t.parentNode&&(t=null),l=e.__e,c=t;c&&c.nodeType==8;)c=c.nextSibling;for(l!=c&&(!s&&n.moveBefore&&l.parentNode?n.moveBefore(l,t):n.insertBefore(l,t||null)),t=l;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function wE(e,t,n,s){var a,i=e.key,l=e.type,c=t[n],u=c&&!(2&c.__u);if(c===null&&i==null||u&&i==c.key&&l==c.type)return n;if(s>(u?1:0)){for(a=n-1;a>=0;a--)if((c=t[a])&&!(2&c.__u)&&i==c.key&&l==c.type)return a;for(a=n+1;a<t.length;a++)if((c=t[a])&&!(2&c.__u)&&i==c.key&&l==c.type)return a}return-1}function Ig(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function Dl(e,t,n,s,a){var i,l;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof s=="string"&&(e.style.cssText=s=""),s)for(t in s)n&&t in n||Ig(e.style,t);if(n)for(t in n)s&&n[t]==s[t]||Ig(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(e.__e||(e.__e={}))[t]=n,n&&s||(l=Wm[t]||(Wm[t]=kE(t)),(e.__a||(e.__a={}))[t]=jm,i=t!=(t=t.replace(Wg,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,l,i):e.removeEventListener(t,l,i));else{if(a=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function kE(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[Ml]==null)t[Ml]=jm++;else if(t[Ml]<this.__a[e])return;return n(Oe.event?Oe.event(t):t)}}}function Hm(e,t,n,s,a,i,l,c,u,m){var p,h,d,$,v,x,k,y,P,Y,K,pe,je,Ke,ve,yt,ce,fe,se=t.type;if(t.constructor!==ei)return null;128&n.__u&&(u=32&n.__u,p=n.__c.__z)&&(t.__u|=u,h=i=[],p.nodeType==8?c=Rl(p,i):i.push(p),c=i[0]||c),(p=Oe.__b)&&p(t);e:if(typeof se=="function"){d=l.length;try{if(y=t.props,P=(p=se.prototype)&&p.render,Y=(p=se.contextType)&&s[p.__c],K=p?Y?Y.props.value:p.__:s,($=n.__c)?(t.__c=$,2&$.__g&&($.__g|=1)):(P?t.__c=$=new se(y,K):(t.__c=$=new Zn(y,K),$.constructor=se,$.render=_E),Y&&Y.sub($),$.state||($.state={}),$.__n=s,$.__g|=8,$.__h=[],$.__k=[]),P&&($.__s||($.__s=$.state),se.getDerivedStateFromProps&&($.__s==$.state&&($.__s=Xs({},$.__s)),Xs($.__s,se.getDerivedStateFromProps(y,$.__s)))),v=$.props,x=$.state,$.__v=t,n.__c){if(y!==v&&P&&!se.getDerivedStateFromProps&&$.componentWillReceiveProps&&$.componentWillReceiveProps(y,K),t.__v==n.__v&&!(8&$.__g)||!(4&$.__g)&&$.shouldComponentUpdate&&$.shouldComponentUpdate(y,$.__s,K)===!1){t.__v!=n.__v&&($.props=y,$.state=$.__s,$.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(Se){Se&&(Se.__=t)}),Ll.push.apply($.__h,$.__k),$.__k=[],$.__h.length&&l.push($),c=os(n);break e}$.componentWillUpdate&&$.componentWillUpdate(y,$.__s,K),P&&$.componentDidUpdate&&$.__h.push(function(){$.componentDidUpdate(v,x,k)})}else P&&!se.getDerivedStateFromProps&&$.componentWillMount&&$.componentWillMount(),P&&$.componentDidMount&&$.__h.push($.componentDidMount);$.context=K,$.props=y,$.__P=e,$.__g&=-5,pe=Oe.__r,je=P?25:0;do $.__g&=-9,pe&&pe(t),p=$.render($.props,$.state=$.__s,$.context);while(8&$.__g&&++je<25);P&&(Ll.push.apply($.__h,$.__k),$.__k=[]),$.state=$.__s,$.getChildContext&&(s=Xs({},s,$.getChildContext())),P&&n.__c&&$.getSnapshotBeforeUpdate&&(k=$.getSnapshotBeforeUpdate(v,x)),Ke=p&&p.type===ea&&p.key==null?p.props.children:p,y.__P&&(p=c,a=(e=y.__P).namespaceURI,u=i=null,n.props&&n.props.__P!=e&&(n.__k.some(function(Se){Se&&Gm(Se,Se)}),n.__k=null),c=n.__k?os(n,0):null),c=Kg(e,Km(Ke)?Ke:[Ke],t,n,s,a,i,l,c,u,m),y.__P&&(t.__e=null,c=p),t.__u&=-161,h&&h.some(Qs),$.__h.length&&l.push($),1&$.__g&&($.__g&=-4)}catch(Se){if(l.length=d,t.__v=null,u||i)if(Se&&Se.then){if(t.__u|=128|u,i){for(~(ce=i.indexOf(c||void 0))||(ce=i.length);(fe=i[ce-1])&&fe.nodeType==8;)ce--;for(;ce<i.length;ce++)if(fe=i[ce])if(i[ce]=null,ve){if(fe==yt)break}else{if(fe.nodeType!=8)break;fe.data.startsWith("$s")&&(yt=Rl(ve=fe))}}if(!ve){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;ve=c}(p=Rl(ve=t.__c.__z||(t.__c.__z=ve)))?(t.__e=ve,c=p):t.__e=c,c=c&&c.nextSibling}else i&&i.some(Qs);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),Se&&Se.then||Ug(t),Oe.__e(Se,t,n)}}else c=t.__e=xE(n.__e,t,n,s,a,i,l,u,m,e);return(p=Oe.diffed)&&p(t),c}function Rl(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Ug(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Ug))}function Hg(e,t,n){for(var s=0;s<n.length;)Ym(n[s++],n[s++],n[s++]);Oe.__c&&Oe.__c(t,e),e.some(function(a){try{e=a.__h,a.__h=[],e.some(function(i){i.call(a)})}catch(i){Oe.__e(i,a.__v)}})}function xE(e,t,n,s,a,i,l,c,u,m){var p,h,d,$,v,x,k,y,P=n.props||Il,Y=t.props,K=t.type;if(K=="svg"?a="http://www.w3.org/2000/svg":K=="math"?a="http://www.w3.org/1998/Math/MathML":a||(a="http://www.w3.org/1999/xhtml"),i){for(p=0;p<i.length;p++)if((v=i[p])&&(K?v.localName==K:v.nodeType==3)){e=v,i[p]=null;break}}if(!e){if(y=m.ownerDocument||document,!K)return y.createTextNode(Y);e=y.createElementNS(a,K,Y.is?Y:m),c&&(Oe.__m&&Oe.__m(t,i),c=!1),i=null}if(K){if(m=K=="template"&&e.content||e,i=K=="textarea"&&Y.defaultValue!=null?null:i&&qm.call(m.childNodes),!c&&i)for(P={},p=0;p<e.attributes.length;p++)P[(v=e.attributes[p]).name]=v.value;for(p in P)v=P[p],p=="dangerouslySetInnerHTML"?d=v:p=="children"||p in Y||p=="value"&&"defaultValue"in Y||p=="checked"&&"defaultChecked"in Y||Dl(e,p,null,v,a);for(p in Y)v=Y[p],p=="children"?$=v:p=="dangerouslySetInnerHTML"?h=v:p=="value"?x=v:p=="checked"?k=v:c&&typeof v!="function"||P[p]===v||Dl(e,p,v,P[p],a);h?(c||d&&(h.__html==d.__html||h.__html==e.innerHTML)||(e.innerHTML=h.__html),t.__k=[]):(d&&(e.textContent=""),(K=="foreignObject"||a=="http://www.w3.org/1998/Math/MathML"&&bE.test(K))&&(a="http://www.w3.org/1999/xhtml"),Kg(m,Km($)?$:[$],t,n,s,a,i,l,i?i[0]:n.__k&&os(n,0),c,u),i&&i.some(Qs)),c&&K!="textarea"||(p="value",K=="progress"&&x==null?e.removeAttribute(p):x==null||x===e[p]&&(K!="progress"||x)||Dl(e,p,x,P[p],a),p="checked",k!=null&&k!=e[p]&&Dl(e,p,k,P[p],a))}else P===Y||c&&e.data==Y||(e.data=Y);return e}function Ym(e,t,n,s){try{typeof e=="function"?t?t.__x=e(t)||1:s&&(s=s.__c||s.__e)&&(t=s.__x)&&(s.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(a){Oe.__e(a,n)}}function Gm(e,t,n){var s,a,i,l;if(Oe.unmount&&Oe.unmount(e),!(s=e.ref)||s.current&&s.current!=e.__e||Ym(s,null,t,e),s=e.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(c){Oe.__e(c,t)}s.__P=s.__n=null}if(s=e.__k)for(l=0;l<s.length;l++)s[l]&&Gm(s[l],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(s=e.__c)&&(s=s.__z)&&(a=Rl(s,i=[]))&&(s==e.__e&&i.some(Qs),Qs(a),Qs(s)),n||Qs(e.__e),e.__e=e.__c=e.__=null}function _E(e,t,n){return this.constructor(e,n)}function Yg(e,t){var n,s,a,i;Oe.__&&Oe.__(e,t),t.nodeType==9&&(t=t.documentElement),s=(n=e&&32&e.__u)?null:t.__k,t.__k=Xr(ea,{children:[e]}),a=[],i=[],Hm(t,t.__k,s||Il,Il,t.namespaceURI,s?null:t.firstChild?qm.call(t.childNodes):null,a,s?s.__e:t.firstChild,n,i),Hg(a,t.__k,i),t.__k.props.children=null}var Oe,Lg,Fm,ns,Bm,zl,Bg,Ml,Wg,jm,Wm,gE,ei,Il,Ll,bE,Km,qm,Xs,ta=b(()=>{ei=Symbol.for("pv"),Il={},Ll=[],bE=/^m(i|n|o|s|text|space)$/,Km=Array.isArray,qm=Ll.slice,Xs=Object.assign;Oe={__e:function(e,t,n,s){for(var a,i,l;t=t.__;)if((a=t.__c)&&!(1&a.__g)){a.__g|=4;try{if((l=(i=a.constructor)&&i.getDerivedStateFromError)&&a.setState(i.getDerivedStateFromError(e)),a.componentDidCatch&&(a.componentDidCatch(e,s||{}),l=1),l&&8&a.__g)return void(a.__g|=2)}catch(c){e=c}}throw zl=0,e}},Lg=0,Fm=function(e){return e!=null&&e.constructor===ei},Zn.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=Xs({},this.state)),typeof e=="function"&&(e=e(Xs({},n),this.props)),e&&(Xs(n,e),this.__v&&(t&&this.__k.push(t),zg(this)))},Zn.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),zg(this))},Zn.prototype.render=ea,ns=[],zl=0,Bg=function(e,t){return e.__v.__b-t.__v.__b},Ml=Symbol(),Wg=/(PointerCapture)$|Capture$/i,jm=0,Wm={},gE=0});function ni(e,t){lt.__h&&lt.__h(ct,e,Wl||t),Wl=0;var n=ct.__H||(ct.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function g(e){return Wl=1,SE(sb,e)}function SE(e,t,n){var s=ni(na++,2);if(s.t=e,!s.__c&&(s.__=[n?n(t):sb(void 0,t),function(i){var l=(s.__N||s.__)[0],c=s.t(l,i);Jm(l,c)||(s.__N=[c,s.__[1]],s.__c.setState({}))}],s.__c=ct,!ct.__f)){ct.__f=!0;var a=ct.shouldComponentUpdate;ct.shouldComponentUpdate=function(i,l,c){var u=this.__H;if(!u)return!0;var m=!1,p=this.props!=i;if(u.__.some(function(d){d.__N&&(m=!0,Jm(d.__[0],d.__N[0])||(p=!0))}),a){var h=a.call(this,i,l,c);return m?h||p:h}return!m||p}}return s.__}function N(e,t){var n=ni(na++,3);!lt.__s&&ed(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,ct.__H.__h.push(n))}function L(e,t){var n=ni(na++,4);!lt.__s&&ed(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,ct.__h.push(n))}function A(e){return Wl=5,$o(function(){return{current:e}},[])}function $o(e,t){var n=ni(na++,7);return ed(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Xm(){var e=ni(na++,11);if(!e.__){for(var t=ct.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+"-"+n[1]++}return e.__}function CE(){var e;do{for(;e=Zm.shift();)try{ti(e)}catch(n){lt.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=ob.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(ti),t.__h.some(Qm),t.__h=[]}catch(n){t.__h=[],lt.__e(n,e.__v)}}}while(Zm.length)}function TE(e){var t,n=function(){clearTimeout(s),tb&&cancelAnimationFrame(t),setTimeout(e)},s=setTimeout(n,35);tb&&(t=requestAnimationFrame(n))}function nb(e){e!=1&&Gg==lt.requestAnimationFrame||((Gg=lt.requestAnimationFrame)||TE)(CE)}function ti(e){var t=ct,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),ct=t}function Qm(e){var t=ct;e.__c=e.__(),ct=t}function ed(e,t){return!e||e.length!=t.length||t.some(function(n,s){return!Jm(n,e[s])})}function sb(e,t){return typeof t=="function"?t(e):t}var na,ct,Vm,Gg,Jm,Wl,ob,Zm,lt,Vg,Jg,Zg,Qg,Xg,eb,tb,I=b(()=>{ta();Jm=Object.is,Wl=0,ob=[],Zm=[],lt=Oe,Vg=lt.__b,Jg=lt.__r,Zg=lt.diffed,Qg=lt.__c,Xg=lt.unmount,eb=lt.__;lt.__b=function(e){ct=null,Vg&&Vg(e)},lt.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),eb&&eb(e,t)},lt.__r=function(e){Jg&&Jg(e),na=0;var t=(ct=e.__c).__H;t&&(Vm==ct?ct.__h=[]:(t.__h.some(ti),t.__h.some(Qm),na=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Vm=ct},lt.diffed=function(e){Zg&&Zg(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&nb(ob.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Vm=ct=null},lt.__c=function(e,t){t.some(function(n){try{n.__h.some(ti),n.__h=n.__h.filter(function(s){return!s.__||Qm(s)})}catch(s){n.__h=[function(){throw s}]}}),Qg&&Qg(e,t)},lt.unmount=function(e){Xg&&Xg(e);var t,n,s=e.__c;s&&s.__H&&(s.__H.__.some(function(a){try{if(a.__P&&a.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}a.__P=n,nb(Zm.push(a))}else ti(a)}catch(i){t=i}}),s.__H=void 0,t&&lt.__e(t,s.__v))};tb=typeof requestAnimationFrame=="function"});function ql(){if(ho>1){ho--;return}let e,t=!1;for((function(){let n=Fl;for(Fl=void 0;n!==void 0;){let s=n.S;if(s.v===n.v)for(let a=s.t;a!==void 0;a=a.x)a.i===n.i&&(a.i=s.i);n=n.o}})();si!==void 0;){let n=si;for(si=void 0,jl++;n!==void 0;){let s=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&rb(n))try{n.c()}catch(a){t||(e=a,t=!0)}n=s}}if(jl=0,ho--,t)throw e}function oa(e){if(ho>0)return e();td=++AE,ho++;try{return e()}finally{ql()}}function Rt(e){let t=Je,n=oi;Je=void 0,oi=void 0;try{return e()}finally{Je=t,oi=n}}function ab(e){if(Je===void 0)return;let t=e.n;if(t===void 0||t.t!==Je)return t={i:0,S:e,p:Je.s,n:void 0,t:Je,e:void 0,x:void 0,r:t},Je.s!==void 0&&(Je.s.n=t),Je.s=t,e.n=t,32&Je.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=Je.s,t.n=void 0,Je.s.n=t,Je.s=t),t}function wt(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}function S(e,t){return new wt(e,t)}function rb(e){for(let t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function ib(e){for(let t=e.s;t!==void 0;t=t.n){let n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function lb(e){let t,n=e.s;for(;n!==void 0;){let s=n.p;n.i===-1?(n.S.U(n),s!==void 0&&(s.n=n.n),n.n!==void 0&&(n.n.p=s)):t=n,n.S.n=n.r,n.r!==void 0&&(n.r=void 0),n=s}e.s=t}function sa(e,t){wt.call(this,void 0,t),this.x=e,this.s=void 0,this.g=Kl-1,this.f=4}function $e(e,t){return new sa(e,t)}function cb(e){let t=e.j;if(e.j=void 0,typeof t=="function"){ho++;let n=Je;Je=void 0;try{t()}catch(s){throw e.f&=-2,e.f|=8,nd(e),s}finally{Je=n,ql()}}}function nd(e){for(let t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,cb(e)}function OE(e){if(Je!==this)throw new Error("Out-of-order effect");lb(this),Je=e,this.f&=-2;try{8&this.f&&nd(this)}finally{ql()}}function Ba(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,oi&&oi.push(this)}function me(e,t){let n=new Ba(e,t);try{n.c()}catch(a){throw n.d(),a}let s=n.d.bind(n);return s[Symbol.dispose]=s,s}var EE,Je,oi,si,Fl,ho,jl,AE,td,Kl,od=b(()=>{EE=Symbol.for("preact-signals");ho=0,jl=0,AE=0,td=0,Kl=0;wt.prototype.brand=EE;wt.prototype.h=function(){return!0};wt.prototype.S=function(e){let t=this.t;t!==e&&e.e===void 0&&(e.x=t,this.t=e,t!==void 0?t.e=e:Rt(()=>{var n;(n=this.W)==null||n.call(this)}))};wt.prototype.U=function(e){if(this.t!==void 0){let t=e.e,n=e.x;t!==void 0&&(t.x=n,e.e=void 0),n!==void 0&&(n.e=t,e.x=void 0),e===this.t&&(this.t=n,n===void 0&&Rt(()=>{var s;(s=this.Z)==null||s.call(this)}))}};wt.prototype.subscribe=function(e){return me(()=>{let t=this.value;Rt(()=>e(t))},{name:"sub"})};wt.prototype.valueOf=function(){return this.value};wt.prototype.toString=function(){return this.value+""};wt.prototype.toJSON=function(){return this.value};wt.prototype.peek=function(){return Rt(()=>this.value)};Object.defineProperty(wt.prototype,"value",{get(){let e=ab(this);return e!==void 0&&(e.i=this.i),this.v},set(e){if(e!==this.v){if(jl>100)throw new Error("Cycle detected");(function(t){ho!==0&&jl===0&&t.l!==td&&(t.l=td,Fl={S:t,v:t.v,i:t.i,o:Fl})})(this),this.v=e,this.i++,Kl++,ho++;try{for(let t=this.t;t!==void 0;t=t.x)t.t.N()}finally{ql()}}}});sa.prototype=new wt;sa.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===Kl))return!0;if(this.g=Kl,this.f|=1,this.i>0&&!rb(this))return this.f&=-2,!0;let e=Je;try{ib(this),Je=this;let t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(t){this.v=t,this.f|=16,this.i++}return Je=e,lb(this),this.f&=-2,!0};sa.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(let t=this.s;t!==void 0;t=t.n)t.S.S(t)}wt.prototype.S.call(this,e)};sa.prototype.U=function(e){if(this.t!==void 0&&(wt.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(let t=this.s;t!==void 0;t=t.n)t.S.U(t)}};sa.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(let e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(sa.prototype,"value",{get(){if(1&this.f)throw new Error("Cycle detected");let e=ab(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});Ba.prototype.c=function(){let e=this.S();try{if(8&this.f||this.x===void 0)return;let t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};Ba.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,cb(this),ib(this),ho++;let e=Je;return Je=this,OE.bind(this,e)};Ba.prototype.N=function(){2&this.f||(this.f|=2,this.u=si,si=this)};Ba.prototype.d=function(){this.f|=8,1&this.f||nd(this)};Ba.prototype.dispose=function(){this.d()}});function Wa(e,t){Oe[e]=t.bind(null,Oe[e]||(()=>{}))}function ai(e){if(Ul){let t=Ul;Ul=void 0,t()}Ul=e&&e.S()}function mb({data:e}){let t=DE(e);t.name="ReactiveDom",t.value=e;let[n,s]=$o(()=>{let a=this,i=this.__v;for(;i=i.__;)if(i.__c){i.__c.__$f|=4;break}let l=$e(()=>{let p=t.value.value;return p===0?0:p===!0?"":p||""}),c=$e(()=>!Array.isArray(l.value)&&!Fm(l.value)),u=me(function(){if(this.N=db,c.value){let p=l.value;a.__v&&a.__v.__e&&a.__v.__e.nodeType===3&&(a.__v.__e.data=p)}}),m=this.__$u.d;return this.__$u.d=function(){u(),m.call(this)},[c,l]},[]);return n.value?s.peek():s.value}function PE(e,t,n,s){let a=t in e&&e.ownerSVGElement===void 0,i=S(n);return{o:(l,c)=>{i.value=l,s=c},d:me(function(){this.N=db;let l=i.value.value;s[t]!==l&&(s[t]=l,a?e[t]=l:l!=null&&(l!==!1||t[4]==="-")?e.setAttribute(t,l):e.removeAttribute(t))})}}function DE(e,t){return $o(()=>S(e,t),[])}function RE(){oa(()=>{let e;for(;e=pb.shift();)ub.call(e)})}function db(){pb.push(this)===1&&(Oe.requestAnimationFrame||ME)(RE)}var NE,ub,Hl,Ul,pb,ME,Q=b(()=>{ta();I();od();od();NE=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__,pb=[];me(function(){ub=this.N})();mb.displayName="ReactiveTextNode";Object.defineProperties(wt.prototype,{constructor:{configurable:!0,value:Bl(ea,null).constructor},type:{configurable:!0,value:mb},props:{configurable:!0,get(){let e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});Wa("__b",(e,t)=>{if(ai(),Hl=void 0,typeof t.type=="string"){let n,s=t.props;for(let a in s){if(a==="children")continue;let i=s[a];i instanceof wt&&(n||(t.__np=n={}),n[a]=i,s[a]=i.peek())}}e(t)});Wa("__r",(e,t)=>{if(e(t),t.type!==ea){ai();let n,s=t.__c;s&&(s.__$f&=-2,n=s.__$u,n===void 0&&(s.__$u=n=(function(a,i){let l;return me(function(){l=this},{name:i}),l.c=a,l})((function(a){return function(){var i;NE&&((i=this.y)==null||i.call(this)),a.__$f|=1,a.setState({})}})(s),typeof t.type=="function"?t.type.displayName||t.type.name:""))),Hl=s,ai(n)}});Wa("__e",(e,t,n,s)=>{ai(),Hl=void 0,e(t,n,s)});Wa("diffed",(e,t)=>{ai(),Hl=void 0;let n;if(typeof t.type=="string"&&(n=t.__e)){let s=t.__np,a=t.props,i=n.U;if(i)for(let l in i){let c=i[l];c===void 0||s&&l in s||(c.d(),i[l]=void 0)}if(s){i||(i={},n.U=i);for(let l in s){let c=i[l],u=s[l];c===void 0?(c=PE(n,l,u,a),i[l]=c):c.o(u,a)}}}e(t)});Wa("unmount",(e,t)=>{if(typeof t.type=="string"){let n=t.__e;if(n){let a=n.U;if(a){n.U=void 0;for(let i in a){let l=a[i];l&&l.d()}}}let s=t.__np;if(s){let a=t.props;for(let i in s)a[i]=s[i]}t.__np=void 0}else{let n=t.__c;if(n){n.__$f|=8;let s=n.__$u;s&&(n.__$u=void 0,s.d())}}e(t)});Wa("__h",(e,t,n,s)=>{s<3&&(t.__$f|=2),e(t,n,s)});Zn.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;let n=this.__$u,s=n&&n.s!==void 0;for(let a in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){let a=2&this.__$f;if(!(s||a||4&this.__$f)||1&this.__$f)return!0}else if(!(s||4&this.__$f)||3&this.__$f)return!0;for(let a in e)if(a!=="__source"&&e[a]!==this.props[a])return!0;for(let a in this.props)if(!(a in e))return!0;return!1};ME=e=>{queueMicrotask(()=>{queueMicrotask(e)})}});function ss(){if(crypto.randomUUID)return crypto.randomUUID();let e=crypto.getRandomValues(new Uint8Array(16));e[6]=e[6]&15|64,e[8]=e[8]&63|128;let t=[...e].map(n=>n.toString(16).padStart(2,"0")).join("");return[t.slice(0,8),t.slice(8,12),t.slice(12,16),t.slice(16,20),t.slice(20)].join("-")}var Yl=b(()=>{});async function ri(e){let t=zE.includes(e)?e:ad(),s=await(await fetch(new URL(`../../i18n/${t}.json`,import.meta.url))).json();fb=new Intl.PluralRules(t),document.documentElement.lang=t,sd.value=s,we.value=t}function o(e,t){return $b(sd.value[e]||e,t)}function C(e,t,n,s){let a=sd.value[e],i=Array.isArray(a)?a[IE(n)]:n===1?e:t;return $b(i,{n,...s})}function IE(e){let t=fb.select(e);return we.value!=="ru"?t==="one"?0:1:{one:0,few:1}[t]??2}function $b(e,t){return t?e.replace(/\{(\w+)\}/g,(n,s)=>t[s]??n):e}function kt(e,t){return e.split(/(\{\w+\})/).map(n=>{let s=/^\{(\w+)\}$/.exec(n);return s&&s[1]in t?t[s[1]]:n})}var sd,we,fb,zE,ad,_=b(()=>{Q();sd=S({}),we=S("en"),fb=new Intl.PluralRules("en"),zE=["ru","en"],ad=()=>navigator.language.toLowerCase().startsWith("ru")?"ru":"en"});async function ke(e,t,n){let s,a=n===void 0?void 0:JSON.stringify(n);try{s=await fetch(t,{method:e,headers:n===void 0?{}:{"Content-Type":"application/json"},body:a,keepalive:a!==void 0&&a.length<WE,signal:AbortSignal.timeout(LE)})}catch(c){throw new ue(0,c.name==="TimeoutError"?"timeout":"offline")}let i=await FE(s);if(s.ok)return i;let l=i?.code??`http-${s.status}`;throw s.status===401&&l!=="wrong-password"&&Ee.value==="in"&&(Ee.value="expired"),new ue(s.status,l,i??{})}async function FE(e){if(e.status===204)return null;try{return await e.json()}catch{return null}}async function Z(e,t,{method:n="POST",key:s=ss()}={}){try{return await ke(n,e,{...t,key:s})}catch(a){if(!a.offline)throw a;return await new Promise(i=>setTimeout(i,BE)),ke(n,e,{...t,key:s})}}function z(e){if(e.offline&&e.status===0)return e.code==="timeout"?o("The server did not answer within 10 seconds."):o("No connection to the server.");let t={"not-found":()=>o("This no longer exists, or you have no access to it."),forbidden:()=>o("You do not have permission to do this."),"signed-out":()=>o("Your session has expired."),"key-reused":()=>o("This was already sent with a different text."),"cannot-answer":()=>o("This colleague cannot reply in this channel."),"team-cannot-answer":()=>o("Nobody in this team can reply in this channel."),"team-gone":()=>o("This team no longer exists."),"team-exists":()=>o("A team with this name already exists."),"rate-limited":()=>o("Too many attempts. Try again in a few minutes."),"no-candidates":()=>o("Nobody can take these conversations."),"operator-gone":()=>o("This no longer exists, or you have no access to it."),closed:()=>o("The conversation is closed."),"invalid-time":()=>o("Choose a time within the next year."),"nothing-to-undo":()=>o("Nothing to undo: this has been changed since."),"too-late":()=>o("More than 7 days have passed, this can no longer be undone."),"client-not-started":()=>o("The client must write first in this channel."),"no-address":()=>o("The client has no address in this channel."),"address-wrong":()=>o("Emails cannot be sent to this address."),"invalid-subject":()=>o("This subject cannot be sent."),"cannot-check":()=>o("This platform cannot tell whether the message arrived."),"not-uncertain":()=>o("The delivery state is already known."),"edit-in-progress":()=>o("An earlier change to this message is still being sent. Try again in a moment."),"not-supported":()=>o("This channel does not support this."),"channel-removed":()=>o("The channel was disconnected."),blocked:()=>o("The client has blocked us."),invalid:()=>o("The server did not accept these values. Check them and try again."),"search-busy":()=>o("Your earlier searches are still running. Try again in a moment."),"too-slow":()=>o("The search took too long. Try a rarer word, or several words."),"no-space":()=>o("The server's disk is full."),"read-only":()=>o("The server cannot save anything: its disk is read-only."),"disk-fault":()=>o("The server cannot save anything: its disk fails."),"database-damaged":()=>o("The server cannot save anything: its database is damaged.")}[e.code];return t?t():o("Something went wrong. Try again. Code {code}.",{code:e.status||e.code})}var LE,BE,Ee,ue,WE,W,V=b(()=>{Q();Yl();_();LE=1e4,BE=700,Ee=S("unknown"),ue=class extends Error{constructor(t,n,s={}){super(n),this.status=t,this.code=n,this.detail=s}get offline(){return this.status===0||[502,503,504].includes(this.status)}},WE=16384;W=e=>ke("GET",e)});function bb(e){var t=hb.get(this);return t||(t=new Map,hb.set(this,t)),(t=gb(this,t.get(e)||(t.set(e,t=(function(n){for(var s,a,i=1,l="",c="",u=[0],m=function(d){i===1&&(d||(l=l.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,d,l):i===3&&(d||l)?(u.push(3,d,l),i=2):i===2&&l==="..."&&d?u.push(4,d,0):i===2&&l&&!d?u.push(5,0,!0,l):i>=5&&((l||!d&&i===5)&&(u.push(i,0,l,a),i=6),d&&(u.push(i,d,0,a),i=6)),l=""},p=0;p<n.length;p++){p&&(i===1&&m(),m(p));for(var h=0;h<n[p].length;h++)s=n[p][h],i===1?s==="<"?(m(),u=[u],i=3):l+=s:i===4?l==="--"&&s===">"?(i=1,l=""):l=s+l[0]:c?s===c?c="":l+=s:s==='"'||s==="'"?c=s:s===">"?(m(),i=1):i&&(s==="="?(i=5,a=l,l=""):s==="/"&&(i<5||n[p][h+1]===">")?(m(),i===3&&(u=u[0]),i=u,(u=u[0]).push(2,0,i),i=0):s===" "||s==="	"||s===`
`||s==="\r"?(m(),i=2):l+=s),i===3&&l==="!--"&&(i=4,u=u[0])}return m(),u})(e)),t),arguments,[])).length>1?t:t[0]}var gb,hb,vb=b(()=>{gb=function(e,t,n,s){var a;t[0]=0;for(var i=1;i<t.length;i++){var l=t[i++],c=t[i]?(t[0]|=l?1:2,n[t[i++]]):t[++i];l===3?s[0]=c:l===4?s[1]=Object.assign(s[1]||{},c):l===5?(s[1]=s[1]||{})[t[++i]]=c:l===6?s[1][t[++i]]+=c+"":l?(a=e.apply(c,gb(e,c,n,["",null])),s.push(a),c[0]?t[0]|=2:(t[i-2]=0,t[i]=a)):s.push(c)}return s},hb=new Map});var r,T=b(()=>{ta();vb();r=bb.bind(function(...t){return this[0]=3,Bl(...t)})});var jE,yb,as,ii=b(()=>{jE=["mine","unassigned","all","waiting","unread","mentions","following","snoozed","closed","failed"],yb=e=>jE.includes(e)||/^team-[1-9]\d{0,14}$/.test(e??""),as=e=>e.startsWith("team-")?Number(e.slice(5)):null});function Kt(e,t){return e==="snoozed"||e==="mentions"?"urgent":e==="closed"?t==="oldest"?"oldest":"newest":t}function is(e,t,n){let s=as(t);return s===null?YE[t](e,n):rs(e)&&e.team_id===s}function GE(e){return e.waiting_since===null?Gl-e.last_at:e.due_at??e.waiting_since+KE}function rd(e,t,n,s){if(t==="snoozed")return[e.snooze?.until??Gl,e.id];if(t==="mentions"){let a=s.mentions[e.id];return[-((a?.no!=null?Gl:0)+(a?.at??0)),-e.id]}return VE[Kt(t,n)](e,s)}function xb(e,t,n,s,a){if(!is(e,t,s))return null;let i=rd(e,t,n,s);return a&&id(i,a)>0?null:[i[0],i[1],e.id]}function Fa(e,t,n,s,a){return _b(e,t,n,s,a).map(i=>i[2])}function _b(e,t,n,s,a){let i=[];for(let l in e){let c=xb(e[l],t,n,s,a);c&&i.push(c)}return i.sort(id)}function Sb(){let e=null;return(t,n,s,a,i)=>{let l=e&&e.view===n&&e.sort===s&&e.edge===i&&XE(e.who,a,n,s),c=l?eA(e.dialogs,t):null,u=c&&c.size<=ZE?tA(e.entries,c,t,n,s,a,i):_b(t,n,s,a,i),m=l&&oA(e.entries,u)?e.ids:u.map(p=>p[2]);return e={dialogs:t,view:n,sort:s,who:a,edge:i,entries:u,ids:m},m}}function XE(e,t,n,s){return s==="assignee"&&e.operators!==t.operators?!1:e.id===t.id&&(QE[n]??[]).every(a=>e[a]===t[a])}function eA(e,t){let n=new Set;if(e===t)return n;for(let s in t)t[s]!==e[s]&&n.add(Number(s));for(let s in e)s in t||n.add(Number(s));return n}function tA(e,t,n,s,a,i,l){if(!t.size)return e;let c=e.filter(u=>!t.has(u[2]));for(let u of t){let m=n[u]&&xb(n[u],s,a,i,l);m&&c.splice(nA(c,m),0,m)}return c}function nA(e,t){let n=0,s=e.length;for(;n<s;){let a=n+s>>1;id(e[a],t)<0?n=a+1:s=a}return n}function Cb(e,t,{busy:n,keep:s}){if(e===t)return{shown:e,queued:[]};if(!n)return{shown:aA(e,t,s),queued:[]};let a=new Set(e),i=sA(a,t),l=[],c=[];return t.forEach((u,m)=>{a.has(u)||(m>i?l.push(u):c.push(u))}),{shown:l.length?[...e,...l]:e,queued:c}}function sA(e,t){for(let n=t.length-1;n>=0;n-=1)if(e.has(t[n]))return n;return-1}function aA(e,t,n){if(n===null||t.includes(n))return t;let s=e.indexOf(n);if(s<0)return t;let a=[...t];return a.splice(Math.min(s,a.length),0,n),a}function Tb(e,t,n){let s=new Map(n.map((a,i)=>[a,i]));if(s.has(e.id))return s.get(e.id);for(let a=Math.max(0,t.indexOf(e.id));a<t.length;a+=1)if(s.has(t[a]))return s.get(t[a]);return null}var Gl,KE,qE,UE,kb,rs,HE,YE,wb,VE,JE,id,ZE,QE,oA,gn=b(()=>{ii();Gl=10**14,KE=60*6e4,qE=720*60*6e4,UE=40,kb=["urgent","newest","oldest","longest","client","assignee"];rs=e=>e.state==="open"&&!e.snooze,HE=(e,t)=>e.client_count>(t.marks[e.id]??1/0),YE={mine:(e,t)=>rs(e)&&e.assignee_id===t.id,unassigned:e=>rs(e)&&e.assignee_id===null,all:rs,waiting:e=>rs(e)&&e.waiting_since!==null,unread:(e,t)=>rs(e)&&HE(e,t)&&(e.assignee_id===t.id||e.assignee_id===null||!!t.follows[e.id]),mentions:(e,t)=>{let n=t.mentions[e.id];return!!n&&(n.no!==null||n.at>Date.now()-qE)},following:(e,t)=>e.state==="open"&&!!t.follows[e.id],snoozed:e=>e.state==="open"&&!!e.snooze,closed:e=>e.state==="closed",failed:e=>e.state==="open"&&!!e.failed};wb=e=>[...e??""].slice(0,UE).join("");VE={urgent:e=>[GE(e),e.id],newest:e=>[-e.last_at,-e.id],oldest:e=>[e.last_at,e.id],longest:e=>[e.waiting_since??Gl+e.last_at,e.id],client:e=>[wb(e.name),e.id],assignee:(e,t)=>[wb(t.operators[e.assignee_id]?.name),e.id]};JE=(e,t)=>e<t?-1:e>t?1:0,id=(e,t)=>JE(e[0],t[0])||e[1]-t[1];ZE=64;QE={unread:["marks","follows"],following:["follows"],mentions:["mentions"]};oA=(e,t)=>e===t||e.length===t.length&&e.every((n,s)=>n[2]===t[s][2])});function ft(e,{map:t=null,put:n=(l,c,u)=>{l[t][c]=u},leaves:s=t?[t]:[],accepts:a=rA,snapshot:i=iA}){go.set(e,{map:t,write:n,leaves:s,accepts:a,snapshot:i})}function Ob({k:e,of:t}){if(e==="gone")return go.get(t)?.leaves??[];let n=go.get(e)?.map;return n?[n]:[]}function qt(e,...t){let n={...e};for(let s of t)n[s]={...e[s]};return n}function Vl(e,t,n){return(e.revs[t]??-1)>n?!1:(e.revs[t]=n,!0)}function Qn(e,t,n,s,a){let i=go.get(t);i?.accepts(e,a)&&Vl(e,t+n,s)&&i.write(e,n,a)}function Pb(e,t,n,s){let a=go.get(t);if(a&&Vl(e,t+n,s))for(let i of a.leaves)delete e[i][n]}function Db(e,t,n){for(let[s,{snapshot:a}]of go)for(let[i,l]of a(t))Qn(e,s,i,n,l)}var go,rA,iA,Eb,ld,Ab,Nb,Jl=b(()=>{go=new Map,rA=()=>!0,iA=()=>[];Eb=e=>go.get(e).map,ld=()=>[...go.values()].map(e=>e.map).filter(Boolean),Ab=()=>Object.fromEntries(ld().map(e=>[e,{}]));Nb=(e,t,n,s)=>go.get(t).write(e,n,s)});function Zl(){return{ready:!1,cursor:null,company:null,version:"",demo:!1,me:null,preferences:null,counts:uA,room:Rb,recent:[],revs:{},views:{},...Ab()}}function zb(e,t){let n=PA[t.t];return n?n(e,t):e}function Lb(e){let t=Object.keys(e.items).map(Number).sort((n,s)=>n-s);for(let n=1;n<t.length;n+=1)if(t[n]!==t[n-1]+1)return t[n-1];return null}function pA(e,t,n){if(e.operators[t]=n,e.me?.id!==t)return;let{name:s,role:a,presence:i,status_id:l}=n;e.me={...e.me,name:s,role:a,presence:i,status_id:l}}function mA(e,t,n){n.at||n.no?e.mentions[t]={no:n.no??null,at:n.at??0}:delete e.mentions[t]}function dA(e,t,n){let s=e.logs[n.dialog_id];e.logs[n.dialog_id]={...s,items:{...s.items,[n.no]:n},seen:Math.max(s.seen,n.no)}}function fA(e,t){let n=e.logs[t.dialog_id];return!n||n.loaded&&t.no<cd(n)||n.later&&t.no>ud(n)}function cd(e){let t=1/0;for(let n in e.items)t=Math.min(t,Number(n));return t}function ud(e){let t=0;for(let n in e.items)t=Math.max(t,Number(n));return t}function $A(e,{data:t,reset:n}){let s=n?{...Zl(),recent:e.recent}:e,a=qt(s,"revs",...ld()),i=ja(t.cursor);return Object.assign(a,{ready:!0,cursor:t.cursor,version:t.version,demo:t.demo,me:t.me,counts:t.counts}),Db(a,t,i),a}function hA(e,{view:t,sort:n,data:s}){let a=qt(e,"dialogs","marks","mentions","revs","views"),i=ja(s.cursor);for(let c of s.items)Qn(a,"dialog",c.id,i,c);for(let c in s.marks)Qn(a,"mark",Number(c),i,{read_no:s.marks[c]});for(let[c,u]of Bb(s))Qn(a,"mention",c,i,u);let l=s.items.at(-1);return a.views[Xn(t,n)]={loaded:!0,next:s.next,edge:s.next&&l?rd(l,t,n,ls(a)):null},a}function gA(e,{data:t}){let n=qt(e,"dialogs","marks","contacts","logs","revs"),s=ja(t.cursor),{id:a}=t.dialog;return Qn(n,"dialog",a,s,t.dialog),Qn(n,"mark",a,s,{read_no:t.mark}),Qn(n,"contact",t.contact.id,s,t.contact),n.logs[a]?.later&&Fb(n,a),md(n,a,s,t.messages,{more:!!t.more,later:!1}),n}function bA(e,{id:t,data:n}){if(!e.logs[t])return e;let s=qt(e,"logs","revs");Fb(s,t);let a=n.messages.at(-1)?.no??0;return md(s,t,ja(n.cursor),n.messages,{more:!!n.more,later:a<(e.dialogs[t]?.last_no??0)}),s}function md(e,t,n,s,a){let i=e.logs[t]??pd(),l={...i.items};for(let c of s)Vl(e,"message"+c.id,n)&&(l[c.no]=c);e.logs[t]={...i,items:l,loaded:!0,seen:Math.max(i.seen,s.at(-1)?.no??0),...a}}function Wb(e,t,n){let s=e.logs[t],a=Object.keys(s.items).map(Number).sort((c,u)=>c-u),i=a.length-Mb;if(i<=0)return;let l={...s.items};for(let c of n==="before"?a.slice(-i):a.slice(0,i))delete e.revs["message"+l[c].id],delete l[c];e.logs[t]={...s,items:l,...n==="before"?{later:!0}:{more:!0}}}function Fb(e,t){let{seen:n}=e.logs[t];jb(e,t),e.logs[t]={...pd(),seen:n}}function vA(e,t,n){let[s,a]=[t[0]?.no,t.at(-1)?.no];return!t.length||!Object.keys(e.items).length?!0:n==="before"?a+1>=cd(e)&&s<=ud(e):s-1<=ud(e)&&a>=cd(e)}function yA(e,{id:t,data:n,side:s}){if(!e.logs[t]||s&&!vA(e.logs[t],n.messages,s))return e;let a=qt(e,"logs","revs"),{later:i}=a.logs[t],l=s==="before"?{more:!!n.more}:{later:i&&!!n.more};return md(a,t,ja(n.cursor),n.messages,l),s&&Wb(a,t,s),a}function wA(e,{id:t}){let n=qt(e,"logs","revs");n.recent=[t,...e.recent.filter(s=>s!==t)].slice(0,lA),n.logs[t]??=pd();for(let s in n.logs)n.recent.includes(Number(s))||jb(n,s);return n}function jb(e,t){for(let n of Object.values(e.logs[t].items))delete e.revs["message"+n.id];delete e.logs[t]}function kA(e,t){let n=qt(e,"revs",...new Set(t.rows.flatMap(Ob)));for(let s of t.rows)s.k==="gone"?Pb(n,s.of,s.id,s.rev):Qn(n,s.k,s.id,s.rev,s.row);if(n.cursor=t.cursor,t.rows.some(s=>s.k==="message"))for(let s in n.logs)Object.keys(n.logs[s].items).length>Mb*2&&Wb(n,s,"after");return Object.keys(n.dialogs).length>n.room?xA(n):n}function xA(e){let t=qt(e,"dialogs","marks"),n=new Set(t.recent);for(let s in t.views){let[a,i]=s.split(":");for(let l of Fa(t.dialogs,a,i,ls(t),t.views[s].edge))n.add(l)}for(let s in t.dialogs)if(!n.has(Number(s))){for(let a of["dialog","mark"])delete t.revs[a+s];delete t.dialogs[s],delete t.marks[s]}return t.room=Math.max(Rb,n.size+cA),t}function _A(e,{dialog:t,message:n,sentAtRev:s}){let a=qt(e,"dialogs","logs");if(t&&(e.revs["dialog"+t.id]??-1)===s&&(a.dialogs[t.id]=t),n){let i=e.logs[n.dialog_id];i&&!i.later&&!i.items[n.no]&&(a.logs[n.dialog_id]={...i,items:{...i.items,[n.no]:n},seen:Math.max(i.seen,n.no)})}return a}function SA(e,{id:t,client_no:n}){if((e.marks[t]??0)>=n)return e;let s=qt(e,"marks");return s.marks[t]=n,s}function CA(e,{data:t}){let n=qt(e,"notifications","revs");for(let s of t.items)Qn(n,"notice",s.id,ja(t.cursor),s);return n}function TA(e,{row:t}){return{...e,preferences:t}}function EA(e,{id:t,read_no:n}){let s=qt(e,"marks");return s.marks[t]=n,s}function AA(e,{row:t}){return{...e,me:{...e.me,...t}}}function OA(e,{row:t}){let n=qt(e,"contacts");return n.contacts[t.id]=t,n}function NA(e,{id:t,on:n}){let s=qt(e,"follows");return Nb(s,"follow",t,{on:n}),s}var lA,Mb,Rb,cA,uA,ls,ja,Ib,Mn,pd,li,Bb,Xn,PA,Rn=b(()=>{gn();Jl();Jl();lA=8,Mb=360,Rb=3e3,cA=500,uA={mine:0,unassigned:0,all:0,mine_unread:0,waiting:0,unread:0,mentions:0,following:0,snoozed:0,failed:0,notifications:0,teams:{}},ls=e=>({id:e.me?.id,marks:e.marks,follows:e.follows,mentions:e.mentions,operators:e.operators});ja=e=>Number(String(e).split(":").pop()),Ib=(e,t)=>{let n=e.marks[t.id];return n===void 0?0:Math.max(0,t.client_count-n)};Mn=e=>Object.values(e.items).sort((t,n)=>t.no-n.no),pd=()=>({items:{},more:!1,later:!1,loaded:!1,seen:0}),li=(e=[])=>e.map(t=>[t.id,t]);ft("dialog",{map:"dialogs",leaves:["dialogs","logs","marks"]});ft("mark",{map:"marks",put:(e,t,n)=>{e.marks[t]=n.read_no}});ft("contact",{map:"contacts"});ft("operator",{map:"operators",put:pA,snapshot:e=>li(e.operators)});ft("channel",{map:"channels",snapshot:e=>li(e.channels)});ft("hours",{map:"hours",snapshot:e=>li(e.hours)});ft("company",{put:(e,t,n)=>{e.company=n},snapshot:e=>[[e.company.id,e.company]]});ft("team",{map:"teams",snapshot:e=>li(e.teams)});ft("status",{map:"statuses",snapshot:e=>li(e.statuses)});ft("follow",{map:"follows",put:(e,t,n)=>{n.on?e.follows[t]=!0:delete e.follows[t]},snapshot:e=>(e.follows??[]).map(t=>[t,{on:!0}])});ft("mention",{map:"mentions",put:mA,snapshot:e=>Bb(e)});ft("me",{put:(e,t,n)=>{e.me={...e.me,...n}}});ft("counts",{put:(e,t,n)=>{e.counts=n}});ft("preferences",{put:(e,t,n)=>{e.preferences=n},snapshot:e=>[[0,e.preferences]]});ft("notice",{map:"notifications",put:(e,t,n)=>{n.id?e.notifications[t]=n:delete e.notifications[t]}});ft("message",{map:"logs",put:dA,leaves:[],accepts:(e,t)=>!fA(e,t)});Bb=({mentions:e={}})=>Object.entries(e).map(([t,n])=>[Number(t),n]);Xn=(e,t)=>`${e}:${t}`;PA={start:$A,page:hA,dialog:gA,around:bA,log:yA,opened:wA,rows:kA,result:_A,read:SA,unreadFrom:EA,me:AA,preferences:TA,bell:CA,contact:OA,follow:NA,forget:()=>Zl()}});function te(e){B.value=zb(B.value,e)}var B,DA,zn,ne,cs,Ne,Me,xt,Ce,Ql,de,ut,bo,bn,Ka,vo,ci,us,ui,O,qa,ps,Ua,st,M=b(()=>{Q();Rn();Jl();B=S(Zl());DA={},zn=e=>$e(()=>B.value[Eb(e)]??DA),ne=zn("dialog"),cs=zn("mark"),Ne=zn("operator"),Me=zn("channel"),xt=zn("message"),Ce=$e(()=>B.value.counts),Ql=$e(()=>B.value.views),de=$e(()=>B.value.preferences),ut=zn("team"),bo=zn("status"),bn=zn("hours"),Ka=$e(()=>B.value.company),vo=zn("follow"),ci=zn("mention"),us=()=>ls({me:O.value,marks:cs.value,follows:vo.value,mentions:ci.value,operators:Ne.value}),ui=zn("notice"),O=$e(()=>B.value.me),qa=$e(()=>Ce.value.mine_unread+Ce.value.unassigned),ps=e=>B.value.revs["dialog"+e]??-1,Ua=e=>Ib({marks:cs.value},e),st=e=>Me.value[e.channel_id]});function qb(e){pi.peek().startsWith("/inbox")&&(Kb=pi.peek()),pi.value=e}function Ub(e){return mi=e,()=>{mi===e&&(mi=null)}}function R(e,{replace:t=!1,sure:n=!1}={}){e===ec()||!n&&Hb(e)||(history[t?"replaceState":"pushState"](null,"",e),qb(e))}var ec,pi,Xl,MA,E,Kb,eo,mi,Hb,F,tc,zt,nc,ze,G=b(()=>{Q();ii();ec=()=>location.pathname+location.search,pi=S(ec()),Xl=e=>/^\d{1,15}$/.test(e??"")?Number(e):null,MA={notices:"notifications"},E=$e(()=>{let e=new URL(pi.value,location.origin),[,t,n,s]=e.pathname.split("/"),a={dialog:null,at:null,q:"",section:null,id:null,rule:null,tab:null},i={view:yb(n)?n:"mine",...a};return t==="login"||t==="setup"?{...i,page:t}:t==="search"?{...i,page:t,q:e.searchParams.get("q")??""}:t==="settings"?{...i,page:t,section:MA[n]??(n||null)}:t==="clients"?{...i,page:t,id:Xl(n)}:t==="automation"?{...i,page:t,rule:Xl(n)??(n||null),tab:e.searchParams.get("tab")}:t&&t!=="inbox"?{...i,page:"nowhere"}:{...i,page:"inbox",dialog:Xl(s),at:Xl(e.searchParams.get("m"))}}),Kb="/inbox/mine",eo=()=>Kb;mi=null;window.addEventListener("beforeunload",e=>{mi?.(null)&&e.preventDefault()});Hb=e=>!!mi?.(e,()=>R(e,{sure:!0}));F=(e,t,n)=>t?`/inbox/${e}/${t}${n?`?m=${n}`:""}`:`/inbox/${e}`,tc=e=>e?`/search?${new URLSearchParams({q:e})}`:"/search",zt=e=>e?`/settings/${e}`:"/settings",nc=e=>`/clients/${e}`,ze=(e=null,t=null)=>`/automation${e?`/${e}`:""}${t?`?tab=${t}`:""}`;window.addEventListener("popstate",()=>{Hb(ec())?history.pushState(null,"",pi.peek()):qb(ec())});document.addEventListener("click",e=>{let t=e.target.closest?.("a[href^='/inbox'], a[href^='/search'], a[href^='/settings'], a[href^='/clients'], a[href^='/automation']");!t||e.defaultPrevented||e.button||e.metaKey||e.ctrlKey||e.shiftKey||(e.preventDefault(),R(t.getAttribute("href")))})});function Jb(e){e(),requestAnimationFrame(()=>requestAnimationFrame(e))}function aa(){oc+=1;let e=oc;Jb(()=>{e===oc&&(sc=performance.now())})}function hd(){oc+=1,sc=-ac}var ac,Yb,sc,Gb,Vb,dd,$d,fd,oc,Zb,Qb,Xb,ra,rc,yo=b(()=>{Q();G();M();ac=700,Yb=0,sc=-ac,Gb=0,Vb=0,dd=0,$d=!1,fd=$e(()=>{let{page:e,dialog:t}=E.value;return e==="inbox"&&t&&xt.value[t]?.loaded?t:null});me(()=>{let e=fd.value;$d=!1,Jb(()=>{fd.peek()===e&&(Yb=performance.now())})});for(let e of["keydown","pointerdown","click"])window.addEventListener(e,t=>{Gb=t.timeStamp,e!=="pointerdown"&&(dd=e==="click"?t.detail:0,dd===1&&(Vb=t.timeStamp))},{capture:!0});oc=0,Zb=()=>{$d=!0};Qb=e=>e-Yb>=ac,Xb=e=>fd.peek()!==null&&Qb(e),ra=()=>Gb-sc<ac||dd>1&&sc>=Vb,rc=()=>$d||Qb(performance.now())});function LA(e,t){let n=[...e],s=[];for(;n.length+1>zA;){let a=Math.min(...n.map(gd));if(a>gd(t))break;s.push(...n.splice(n.findIndex(i=>gd(i)===a),1))}return s}function oe(e,{icon:t="check",undo:n=null,action:s=null,label:a="",alert:i=!1,ms:l=RA,silent:c=!1,more:u=null,keep:m=!1}={}){ev+=1;let p={id:ev,text:e,icon:t,alert:i,silent:c,more:u,keep:m,label:n?o("Undo"):a,run:n??s,undo:!!n},h=c?[]:LA(wo.value.filter(d=>!d.silent),p);return wo.value=[...wo.value.filter(d=>!h.includes(d)),p],n&&!c&&(ko.value=[{id:p.id,text:e,icon:t,at:Date.now(),run:n},...ko.peek()].slice(0,IA)),setTimeout(()=>ic(p.id),l),p.id}function ic(e){wo.value=wo.value.filter(t=>t.id!==e)}function di(e){ic(e),ko.value=ko.peek().filter(t=>t.id!==e)}function fi(e){hd(),e.undo??!0?di(e.id):ic(e.id),e.run()}function ov(e){hd(),ic(e.id),e.more.run()}function lc(){let e=wo.value.findLast(t=>t.undo);e&&fi(e)}var RA,zA,ev,wo,ko,IA,gd,tv,he,nv,Pe=b(()=>{Q();_();yo();RA=8e3,zA=3,ev=0,wo=S([]),ko=S([]),IA=50,gd=e=>e.keep?2:e.run||e.alert?1:0;tv=(e,t)=>oe("",{undo:e,ms:t,silent:!0}),he=(e,t)=>oe(e,{icon:"circle-alert",alert:!0,...t});nv=()=>{ko.value=[]}});function bd(e,t,n){localStorage.setItem("okno."+e,t),t===n?delete document.documentElement.dataset[e]:document.documentElement.dataset[e]=t}async function no(e){localStorage.setItem("okno.lang",e),await ri(e),await pc({locale:e})}async function ms(e){Zt.value=e,await pc({theme:e})}async function Ha(e){In.value=e,await pc({density:e})}async function pc(e){if(Ee.value!=="in"){$i={...$i,...e};return}try{te({t:"me",row:await Z("/api/me",e,{method:"PATCH"})})}catch(t){he(z(t))}}async function mc(){if(Object.keys($i).length)try{await Z("/api/me",$i,{method:"PATCH"}),$i={}}catch{}}async function vd(){let{locale:e,theme:t,density:n}=O.peek();Zt.value=t,In.value=n,e&&localStorage.setItem("okno.lang",e),e&&e!==we.peek()&&await ri(e)}var Zt,sv,cc,In,uc,to,vn,It,av,rv,$i,BA,$t=b(()=>{Q();V();M();_();gn();Pe();Zt=S(localStorage.getItem("okno.theme")??"system"),sv=S(matchMedia("(prefers-color-scheme: dark)").matches);matchMedia("(prefers-color-scheme: dark)").addEventListener("change",e=>{sv.value=e.matches});cc=$e(()=>Zt.value==="dark"||Zt.value==="system"&&sv.value),In=S(localStorage.getItem("okno.density")??"normal"),uc=S(localStorage.getItem("okno.text")??"normal"),to=S(localStorage.getItem("okno.side")==="hidden"),vn=S(localStorage.getItem("okno.card")==="hidden"),It=S(kb.includes(localStorage.getItem("okno.sort"))?localStorage.getItem("okno.sort"):"urgent");me(()=>{bd("theme",Zt.value,"system")});me(()=>{bd("density",In.value,"normal")});me(()=>{bd("text",uc.value,"normal")});me(()=>{localStorage.setItem("okno.side",to.value?"hidden":"shown")});me(()=>{localStorage.setItem("okno.card",vn.value?"hidden":"shown")});me(()=>{localStorage.setItem("okno.sort",It.value)});av=()=>localStorage.getItem("okno.lang");rv=e=>pc({status_id:e});$i={};BA=$e(()=>O.value&&[O.value.locale,O.value.theme,O.value.density].join());me(()=>{BA.value&&Rt(()=>{vd()})})});function kd(e){xo=e,_o=!0,Sd()}function xd(){_o=!1,clearTimeout(wd),_t?.close(),_t=null,ia=0,Qt.value="on"}function _d(){_t?.readyState===WebSocket.OPEN&&_t.send(JSON.stringify({t:"hello",cursor:xo.cursor(),build:xo.build}))}function lv(e){_t?.readyState===WebSocket.OPEN&&_t.send(JSON.stringify(e))}function Sd(){if(clearTimeout(wd),!_o||_t&&_t.readyState<=WebSocket.OPEN)return;let e=location.protocol==="https:"?"wss:":"ws:",t=new WebSocket(`${e}//${location.host}/api/live`);_t=t,yd=Date.now(),t.addEventListener("open",()=>{t===_t&&_d()}),t.addEventListener("message",n=>{t===_t&&UA(JSON.parse(n.data))}),t.addEventListener("close",n=>{t===_t&&cv(n.code)})}function UA(e){if(yd=Date.now(),e.t==="ping"){_t.send('{"t":"pong"}');return}if(e.t==="welcome"){xo.signal(e),Cd();return}e.t==="resync"&&xo.resync(),e.t==="events"?xo.events(e):xo.signal(e)}function HA(){if(!_o)return;let e=_t;_t=null,e?.close(),fc()}function Cd(){dc=0;let e=ia>0;ia=0,Qt.value="on",xo.back(e)}function cv(e){if(_t=null,!_o)return;if(ia||=Date.now(),e===iv.signedOut){_o=!1,xo.signedOut();return}let t=e===iv.tooSlow?0:Math.min(FA,WA*2**dc);dc+=1,wd=setTimeout(Sd,t*(.5+Math.random()/2))}function fc(){dc=0,Sd()}var WA,FA,jA,KA,qA,iv,Qt,_t,xo,dc,ia,yd,wd,_o,la=b(()=>{Q();WA=1e3,FA=3e4,jA=45e3,KA=2e3,qA=5e3,iv={signedOut:4401,foreign:4403,tooSlow:4408},Qt=S("on"),_t=null,xo=null,dc=0,ia=0,yd=0,wd=0,_o=!1;setInterval(()=>{if(!_o)return;if(_t?.readyState===WebSocket.OPEN&&Date.now()-yd>jA){let t=_t;cv(0),t.close()}let e=ia?Date.now()-ia:0;Qt.value=e>qA?"off":e>KA?"grey":"on"},500);window.addEventListener("online",HA);window.addEventListener("offline",()=>{_o&&(ia||=Date.now())});document.addEventListener("visibilitychange",()=>{!document.hidden&&_o&&!_t&&fc()})});function gv(e){e.t==="welcome"&&($v=Date.now(),$c.value={},hc.value={},fs.value={},vc()),e.t==="presence"&&($c.value=uv($c.peek(),e.people,t=>t==="off")),e.t==="here"&&(hc.value=uv(hc.peek(),{[e.dialog]:e.people},t=>!t.length)),e.t==="typing"&&GA(e.dialog)}function uv(e,t,n){let s={...e,...t};for(let a in t)n(t[a])&&delete s[a];return s}function GA(e){let t=Date.now()+Ed;fs.value={...fs.peek(),[e]:t},setTimeout(()=>{fs.peek()[e]===t&&bv(e)},Ed)}function bv(e){if(!(e in fs.peek()))return;let{[e]:t,...n}=fs.peek();fs.value=n}function vv(e){for(let t of e)t.k==="message"&&t.row.kind==="in"&&bv(t.row.dialog_id)}function kv(e,t,n){let s=Date.now();ds.value=n.trim()?{dialog:e,mode:t,at:s}:null,ds.value&&(s-Ad>=Td&&vc(),setTimeout(()=>{ds.peek()?.at===s&&(ds.value=null)},Ed-Td))}function Od(){ds.value=null}function vc(){if(clearTimeout(pv),Ee.peek()!=="in")return;let e=Ad+Td-Date.now();if(e>0){pv=setTimeout(vc,e);return}Ad=Date.now(),lv(JSON.parse(wv.peek()))}function Nd(){gc.value=!1,clearTimeout(mv),mv=setTimeout(()=>{gc.value=!0},YA)}var Td,Ed,YA,$c,hc,fs,dv,fv,bc,$v,hv,yv,gc,ds,Ad,pv,mv,wv,ca=b(()=>{Q();V();la();G();M();Td=2e3,Ed=6e3,YA=5*6e4,$c=S({}),hc=S({}),fs=S({}),dv=e=>$c.value[e]??"off",fv=e=>(hc.value[e]??[]).filter(t=>t.id!==O.value?.id),bc=e=>e in fs.value,$v=0,hv=()=>$v;yv=S(!document.hidden),gc=S(!1),ds=S(null),Ad=0,pv=0,mv=0,wv=$e(()=>{let{page:e,dialog:t}=E.value,n=e==="inbox"&&yv.value&&!gc.value?t:null,s=ds.value&&ds.value.dialog===n?ds.value.mode:null;return JSON.stringify({t:"look",dialog:n,typing:s,idle:gc.value})});me(()=>{wv.value&&Qt.value==="on"&&vc()});for(let e of["keydown","pointerdown","pointermove","wheel"])window.addEventListener(e,Nd,{passive:!0,capture:!0});document.addEventListener("visibilitychange",()=>{yv.value=!document.hidden,document.hidden||Nd()});Nd()});function Ya(e,...t){for(let n of hi[e])n(...t)}async function So(e,t){if(pt.value[e]?.busy)return!1;pt.value={...pt.value,[e]:{busy:!0}};try{await t();let{[e]:n,...s}=pt.value;return pt.value=s,!0}catch(n){if(!(n instanceof ue))throw n;return pt.value={...pt.value,[e]:{busy:!1,problem:n}},!1}}async function ua(){let e=await W("/api/start");Ee.value="in",_v.value=Date.now(),oa(()=>{te({t:"start",data:e,reset:!0}),Ya("snapshot",e,{entered:!0})}),await vd(),Ya("entered",e.me.id),kd(Av),Cv.postMessage(e.me.id)}function wc(){xd(),Ee.value="out",pt.value={},te({t:"forget"})}function Tv(){Ee.value="in",kd(Av),Ya("online")}async function Pv(){let{view:e,dialog:t}=E.peek(),n=Kt(e,It.peek());try{let s=await W("/api/start");if(s.build!==Ev&&!Ov.some(l=>l())){location.reload();return}let a=await JA(e,n),i=t?await W(`/api/dialogs/${t}`).catch(()=>null):null;oa(()=>{te({t:"start",data:s,reset:!0}),Ya("snapshot",s,{entered:!1});for(let l of a)te({t:"page",view:e,sort:n,data:l});t&&te({t:"opened",id:t}),i&&te({t:"dialog",data:i})}),_d(),Cd()}catch(s){if(!(s instanceof ue))throw s;s.offline&&setTimeout(Pv,3e3)}}async function JA(e,t){let{dialogs:n,views:s}=B.peek(),a=s[Xn(e,t)],i=a?.loaded?Fa(n,e,t,ls(B.peek()),a.edge).length:0,l=[await W(yc(e,t,null))];for(let c=l[0].items.length;c<i&&l.length<VA&&l.at(-1).next;c+=l.at(-1).items.length)l.push(await W(yc(e,t,l.at(-1).next)));return l}function yc(e,t,n){let s=new URLSearchParams({view:e,sort:t,limit:n?"100":"50"});return n&&s.set("after",n),`/api/dialogs?${s}`}function pa(e,t){let n=B.peek().views[Xn(e,t)];return n?.loaded&&!n.next?null:So(`page:${Xn(e,t)}`,async()=>{let s=await W(yc(e,t,n?.next));te({t:"page",view:e,sort:t,data:s})})}async function gi(e,{unread:t=!0}={}){te({t:"opened",id:e}),!B.peek().logs[e].loaded&&(await So(`dialog:${e}`,async()=>{let n=await W(`/api/dialogs/${e}`),s=t?await ZA(e,n):null;oa(()=>{te({t:"dialog",data:n}),s&&te({t:"around",id:e,data:s})})}),zv())}async function ZA(e,{mark:t,dialog:n,messages:s,more:a}){let i=Math.min(...s.map(c=>c.client_no??1/0));if(!a||t>=n.client_count||i<=t+1)return null;let{no:l}=await W(`/api/dialogs/${e}/place?client_no=${t+1}`);return l?W(Mv(e,l)):null}async function QA(e,t){await gi(e,{unread:!1});let n=B.peek().logs[e];!n?.loaded||n.items[t]||t>(B.peek().dialogs[e]?.last_no??0)||await So(`around:${e}`,async()=>{te({t:"around",id:e,data:await W(Mv(e,t))})})}function Pd(e){let t=B.peek().logs[e];if(!t?.later)return null;let n=Math.max(...Object.keys(t.items).map(Number));return So(`newer:${e}`,async()=>{te({t:"log",id:e,side:"after",data:await W(`/api/dialogs/${e}/messages?after=${n}&limit=${Rv}`)})})}function Dd(e){let t=B.peek().logs[e];if(!t?.loaded||!t.more)return null;let n=Math.min(...Object.keys(t.items).map(Number));return So(`older:${e}`,async()=>{te({t:"log",id:e,side:"before",data:await W(`/api/dialogs/${e}/messages?before=${n}&limit=${Rv}`)})})}function zv(){for(let e of B.peek().recent){let t=B.peek().logs[e],n=t?.loaded?Lb(t):null;n!==null&&So(`hole:${e}`,async()=>{te({t:"log",id:e,side:"after",data:await W(`/api/dialogs/${e}/messages?after=${n}&limit=40`)})})}}function Iv(e){let t=n=>te({t:"rows",cursor:B.peek().cursor,rows:[{k:"mark",id:e.id,rev:0,row:{read_no:n}}]});if(e.opened_at>=_v.peek()){t(0);return}So("mark",async()=>{t((await W(`/api/dialogs/${e.id}`)).mark)})}async function Lv(e){let t=e.id,n=e.client_count;if(!((B.peek().marks[t]??0)>=n)){te({t:"read",id:t,client_no:n});try{await ke("POST",`/api/dialogs/${t}/read`,{client_no:n})}catch{}}}function XA(){for(let s of Object.keys(pt.value)){if(!pt.value[s].problem?.offline)continue;let{[s]:a,...i}=pt.value;pt.value=i}let{view:e,dialog:t}=E.peek(),n=Kt(e,It.peek());B.peek().views[Xn(e,n)]?.loaded||pa(e,n),t&&!B.peek().logs[t]?.loaded&&gi(t)}var pt,_v,hi,Sv,Ga,yn,$s,Cv,Ev,Av,Ov,Nv,VA,Dv,xv,Mv,kc,Rv,mt=b(()=>{Q();V();gn();la();ca();$t();Rn();G();M();pt=S({}),_v=S(0),hi={snapshot:[],entered:[],rows:[],online:[]},Sv=e=>{hi.snapshot.push(e)},Ga=e=>{hi.entered.push(e)},yn=e=>{hi.rows.push(e)},$s=e=>{hi.online.push(e)};Cv=new BroadcastChannel("okno");Cv.addEventListener("message",e=>{Ee.peek()==="out"||!B.peek().me||e.data===B.peek().me.id||(xd(),ua().catch(()=>location.reload()))});Ev=new URL(import.meta.url).pathname.split("/")[2],Av={build:Ev,cursor:()=>B.peek().cursor,events:e=>{let t=B.peek();te({t:"rows",cursor:e.cursor,rows:e.rows}),vv(e.rows),Ya("rows",e.rows,t,B.peek()),zv()},signal:gv,resync:()=>{Pv()},back:()=>{XA(),Ya("online")},signedOut:()=>{Ee.value="expired"}},Ov=[],Nv=e=>{Ov.push(e)};VA=10;Dv=(e,t)=>So(`page:${Xn(e,t)}`,async()=>{te({t:"page",view:e,sort:t,data:await W(yc(e,t,null))})});xv=40,Mv=(e,t)=>`/api/dialogs/${e}/messages?before=${t+xv/2}&limit=${xv}`,kc=e=>So(`dialog:${e}`,async()=>{te({t:"dialog",data:await W(`/api/dialogs/${e}`)})}),Rv=60;me(()=>{let{page:e,view:t,dialog:n,at:s}=E.value,a=Kt(t,It.value);Ee.value!=="in"||e!=="inbox"||Rt(()=>{B.value.views[Xn(t,a)]?.loaded||pa(t,a),n&&s?QA(n,s):n&&gi(n)})})});var w,Ze,ae=b(()=>{Q();w=S(null),Ze=S(!1)});function Md(e){bi.value=bi.value===e?`${e} `:e}function tO(e){xc.push(e),Bv||=setTimeout(nO,eO)}function nO(){let e=[...new Set(xc)];bi.value=e.length===1?o("New message: {name}",{name:e[0]}):C("{n} new message","{n} new messages",xc.length),xc=[],Bv=0}var eO,bi,xc,Bv,_c=b(()=>{Q();mt();_();eO=4e3,bi=S(""),xc=[],Bv=0;yn((e,t,n)=>{for(let s of e){if(s.k!=="message"||s.row.kind!=="in")continue;let a=n.dialogs[s.row.dialog_id],i=t.dialogs[s.row.dialog_id];a&&(!i||i.last_no<s.row.no)&&a.assignee_id===n.me.id&&tO(a.name)}})});var Rd,zd,hs,Va,Sc,wn,Ja,vi,Co=b(()=>{Rd=new Map,zd=new Map,hs=e=>{Rd.set(e.page,e)},Va=e=>Rd.get(e),Sc=()=>[...Rd.values()].filter(e=>e.icon),wn=e=>{zd.set(e.id,{when:()=>!0,...e})},Ja=()=>[...zd.values()].filter(e=>e.when()),vi=e=>zd.get(e)});function Wv(e){let t=String(e).replace(/[«»"“”]/g," ").split(/\s+/).filter(s=>/[\p{L}\p{N}]/u.test(s));return t.length?(t.length>1?[t[0],t[1]]:[t[0]]).map(s=>[...s.replace(/^[^\p{L}\p{N}]+/u,"")][0]).join("").toUpperCase():"?"}function kn(e){let t=0;for(let n of String(e))t=(t*31+n.codePointAt(0))%9973;return"h"+(1+t%8)}function Za(e){let[t,n]=String(e).split(/\s+/);return n?`${t} ${[...n][0]}.`:t}var gs,U,De=b(()=>{M();_();gs=e=>String(e).split(/\s+/)[0],U=e=>Ne.value[e]?.name??o("Former colleague")});function ma(e){let t=Object.values(Me.value).filter(s=>s.kind===e.kind&&s.health!=="removed"),n=Me.value[e.channel_id];return t.length>1&&n?`${be(e.kind)} · ${n.name}`:be(e.kind)}var oO,f,Qa,Fv,be,jv,Te,J,Cc,rn,Be,re,D=b(()=>{T();_();De();M();oO=new URL("../../icons.svg",import.meta.url).pathname,f=({name:e,size:t=""})=>r`<svg class=${"i "+t} aria-hidden="true"><use href=${`${oO}#${e}`} /></svg>`,Qa=({big:e})=>r`<svg class=${e?"mark big":"mark"} viewBox="0 0 26 26" aria-hidden="true">
<rect class="fr" width="26" height="26" rx="7" />
<rect class="p" x="5" y="5" width="7.2" height="7.2" rx="1.8" />
<rect class="p2" x="13.8" y="5" width="7.2" height="7.2" rx="1.8" />
<rect class="p2" x="5" y="13.8" width="7.2" height="7.2" rx="1.8" />
<rect class="lit" x="13.8" y="13.8" width="7.2" height="7.2" rx="1.8" />
</svg>`,Fv={telegram:()=>o("Telegram"),vk:()=>o("VK"),email:()=>o("Email"),phone:()=>o("Phone")},be=e=>Fv[e]?Fv[e]():e;jv=({dialog:e})=>{let[t,...n]=ma(e).split(" · ");return n.length?r`<span class="only-roomy">${t} · </span>${n.join(" · ")}`:t},Te=({kind:e,size:t="",named:n})=>r`<span class=${`ch ${e} ${t}`} role=${n?"img":null} aria-label=${n?be(e):null}
aria-hidden=${n?null:"true"}>
<${f} name=${"ch-"+e} />
</span>`,J=({name:e,face:t,size:n="",children:s})=>r`<span class=${`av ${kn(e)} ${n}`} aria-hidden="true">
${Wv(e)}
${t&&r`<img key=${t} src=${`/avatars/${t}`} alt="" loading="lazy" draggable=${!1} />`}
${s}
</span>`,Cc=({size:e=""})=>r`<span class=${`av none ${e}`} aria-hidden="true"><${f} name="user-round" size="s" /></span>`,rn=({of:e})=>r`<span class="keys">${e.map(t=>r`<kbd>${t}</kbd>`)}</span>`,Be=({width:e})=>r`<svg class="skw" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
<rect width=${e} height="8" rx="2" />
</svg>`,re=({icon:e,title:t,text:n,children:s})=>r`<div class="empty"><span class="eic"><${f} name=${e} size="l" /></span>
<b>${t}</b>${n&&r`<span>${n}</span>`}${s}</div>`});function Bd(){let e=Date.now();Ac.value=e,e-j.value>=Id-Ld/2&&(j.value=e),Ec=setTimeout(Bd,Tc?Ld:Id)}function Kv(){return Tc+=1,Tc===1&&(clearTimeout(Ec),Ec=setTimeout(Bd,Ld)),()=>{Tc-=1}}function Wd(){j.value=Ac.value=Date.now()}var Id,Ld,j,Ac,Tc,Ec,Ie=b(()=>{Q();Id=15e3,Ld=1e3,j=S(Date.now()),Ac=S(Date.now()),Tc=0,Ec=0;Ec=setTimeout(Bd,Id);document.addEventListener("visibilitychange",()=>{document.hidden||Wd()})});function Xt(e){let t=we.value+JSON.stringify(e);return Fd.has(t)||Fd.set(t,new Intl.DateTimeFormat(we.value==="ru"?"ru-RU":"en-GB",e)),Fd.get(t)}function Gv(e,t){try{let n=new Intl.NumberFormat(we.value==="ru"?"ru-RU":"en-GB",{style:"currency",currency:t,trailingZeroDisplay:"stripIfInteger"});return n.format(e/10**n.resolvedOptions().maximumFractionDigits)}catch{return`${e/100} ${t??""}`.trim()}}function ln(e){let t=e,n=0;for(;t>=1e3&&n<Hv.length-1;)t/=1024,n+=1;let s=n>1&&t<10?1:0;return`${new Intl.NumberFormat(we.value==="ru"?"ru-RU":"en-GB",{maximumFractionDigits:s}).format(t)} ${Hv[n]()}`}function St(e,t=Date.now()){return Xt(Nc(e,t)?{day:"numeric",month:"long"}:{day:"numeric",month:"long",year:"numeric"}).format(e)}function Eo(e,t){let n=yi(e,t);return n<=0?q(e):n===1?o("yesterday"):n<7?Xt({weekday:"short"}).format(e):Xt(Nc(e,t)?{day:"numeric",month:"short"}:{day:"2-digit",month:"2-digit",year:"2-digit"}).format(e)}function Xa(e,t){let n=yi(e,t);return n===0?o("Today"):n===1?o("Yesterday"):St(e,t)}function at(e,t){let n=yi(e,t);return n<=0?o("today"):n===1?o("yesterday"):St(e,t)}function gt(e,t=Date.now()){let n=-yi(e,t);if(n===0)return o("today at {time}",{time:q(e)});if(n===1)return o("tomorrow at {time}",{time:q(e)});let s=Xt(Nc(e,t)?{weekday:"short",day:"numeric",month:"long"}:{day:"numeric",month:"long",year:"numeric"}).format(e);return o("{day} at {time}",{day:s,time:q(e)})}function We(e){let t=Math.max(1,Math.floor(e/Yv));if(t<60)return o("{n} min",{n:t});let n=Math.floor(e/jd);return n<24?t%60&&n<10?o("{h} h {m} min",{h:n,m:t%60}):o("{h} h",{h:n}):C("{n} day","{n} days",Math.floor(e/Oc))}function Vv(e,t){let n=Math.floor((t-e)/1e3);return n<5?o("just now"):n<60?C("{n} second ago","{n} seconds ago",n):t-e<jd?C("{n} minute ago","{n} minutes ago",Math.floor(n/60)):yi(e,t)===0?o("at {time}",{time:q(e)}):qe(e)}function Jv(e){let t=Xt({month:"long",year:"numeric"}).format(e).replace(/\s*г\.$/,"");return t[0].toUpperCase()+t.slice(1)}function Pc(e,t=Date.now()){let n=e-t<2*Oc?{weekday:"short"}:{day:"numeric",month:"short"};return`${Xt(n).format(e)}, ${q(e)}`}function Oo(e,t="short"){let n=Xt({weekday:t,timeZone:"UTC"}).format(sO+e*Oc);return n[0].toUpperCase()+n.slice(1)}function Xv(e){try{let t=new Intl.DateTimeFormat("en-GB",{timeZone:e,timeZoneName:"shortOffset"}).formatToParts(),{value:n}=t.find(s=>s.type==="timeZoneName");return n.replace("GMT","UTC")}catch{return e}}function ey(e){let t=null;return n=>((t?.text!==n||t.lang!==we.value)&&(t={text:n,lang:we.value,made:e(n)}),t.made)}var Yv,jd,Oc,Fd,qv,yi,Nc,Uv,ie,ht,q,qe,Hv,To,Ao,Zv,sO,Dc,Kd,Qv,X=b(()=>{_();Yv=6e4,jd=60*Yv,Oc=24*jd,Fd=new Map;qv=e=>new Date(e).setHours(0,0,0,0),yi=(e,t)=>Math.round((qv(t)-qv(e))/Oc),Nc=(e,t)=>new Date(e).getFullYear()===new Date(t).getFullYear(),Uv={ru:new Intl.NumberFormat("ru-RU"),en:new Intl.NumberFormat("en-GB")},ie=e=>(Uv[we.value]??Uv.en).format(e).replaceAll(","," ");ht=e=>new Date(e).toDateString(),q=e=>Xt({hour:"2-digit",minute:"2-digit"}).format(e),qe=e=>Xt({dateStyle:"long",timeStyle:"short"}).format(e),Hv=[()=>o("B"),()=>o("KB"),()=>o("MB"),()=>o("GB")];To=e=>`${Math.floor(e/60)}:${String(Math.floor(e%60)).padStart(2,"0")}`;Ao=(e,t=Date.now())=>Xt(!t||Nc(e,t)?{weekday:"short",day:"numeric",month:"long"}:{day:"numeric",month:"long",year:"numeric"}).format(e);Zv=()=>Array.from({length:7},(e,t)=>{let n=Xt({weekday:"short"}).format(new Date(2024,0,t+1));return n[0].toUpperCase()+n.slice(1,2)}),sO=Date.UTC(2024,0,1);Dc=(e,t)=>Xt({weekday:"short",day:"numeric",month:"long",hour:"2-digit",minute:"2-digit",timeZone:t}).format(e),Kd=e=>Xt({day:"numeric",month:"long",year:"numeric",timeZone:"UTC"}).format(Date.parse(e)),Qv=(e,t)=>Xt({day:"numeric",month:"long",timeZone:"UTC"}).formatRange(Date.parse(e),Date.parse(t))});function Ud(e){let t=xn.peek().filter(n=>!e.includes(n));t.length!==xn.peek().length&&(xn.value=t)}function ty(e){wi.value=e,setTimeout(()=>{wi.peek()===e&&(wi.value=[])},aO)}function ny(e,t,n){let s=ls(e),a=t.filter(l=>e.dialogs[l]&&!is(e.dialogs[l],n,s));if(!a.length)return null;let i=a.filter(l=>e.dialogs[l].assignee_id===e.me.id);return i.length?{view:"mine",ids:i}:{view:"unassigned",ids:a}}var aO,xn,wi,er,qd,Mc=b(()=>{mt();Q();gn();Rn();aO=1600,xn=S([]),wi=S([]),er=S(null),qd=(e,t)=>rs(e)&&e.waiting_since!==null&&(e.assignee_id===null||e.assignee_id===t);yn((e,t,n)=>{let s=n.me?.id,a=e.filter(({k:l,id:c,row:u})=>l==="dialog"&&qd(u,s)&&!(t.dialogs[c]&&qd(t.dialogs[c],s))&&!xn.peek().includes(c)),i=xn.peek().filter(l=>n.dialogs[l]&&qd(n.dialogs[l],s));(a.length||i.length!==xn.peek().length)&&(xn.value=[...i,...a.map(({id:l})=>l)])})});async function zc(){tr.value!=="unsupported"&&(tr.value=await Notification.requestPermission())}function iy(e,t,n,s){if(tr.value!=="granted")return!1;let a=new Notification(e,{body:t,tag:`okno-${n}`,silent:!0});return a.addEventListener("click",()=>{window.focus(),a.close(),s()}),!0}var tr,ki,Rc,oy,sy,ay,ry,Hd=b(()=>{Q();tr=S("Notification"in window?Notification.permission:"unsupported"),ki=S(!1);navigator.locks?.request("okno.leader",()=>new Promise(()=>{ki.value=!0}));navigator.locks||(ki.value=!0);Rc="okno.focus",oy=crypto.randomUUID?.()??String(Math.random()),sy=()=>{localStorage.setItem(Rc,oy)},ay=()=>{localStorage.getItem(Rc)===oy&&localStorage.removeItem(Rc)};window.addEventListener("focus",sy);window.addEventListener("blur",ay);window.addEventListener("pagehide",ay);document.hasFocus()&&sy();ry=()=>localStorage.getItem(Rc)!==null});var rO,iO,ly,lO,cy,Ut,No=b(()=>{_();rO={"token-wrong":()=>o("the platform rejects the token"),"other-poller":()=>o("another program receives this bot's messages"),"webhook-set":()=>o("a webhook is set on the bot"),"settings-wrong":()=>o("the stored settings cannot be used"),"secrets-unreadable":()=>o("the stored token cannot be decrypted with the current key"),network:()=>o("the platform cannot be reached"),"server-error":()=>o("the platform has a problem"),"answer-broken":()=>o("unexpected response from the platform"),"rate-limited":()=>o("the platform asks to wait"),"storage-failed":()=>o("messages cannot be stored"),"internal-error":()=>o("the connector failed, the log has the details"),"history-gap":()=>o("the platform lost some events; the rest was loaded from its history"),"longpoll-off":()=>o("Long Poll is off in the community's settings"),"password-wrong":()=>o("the mail server rejects the name or the password"),"certificate-wrong":()=>o("the mail server's certificate cannot be trusted"),"tls-missing":()=>o("the mail server offers no secure connection"),"tls-failed":()=>o("a secure connection to the mail server failed"),"folder-missing":()=>o("the mailbox has no such folder"),"mailbox-full":()=>o("the mailbox is full, clients' emails are rejected"),"server-unreachable":()=>o("the mail server cannot be reached"),"blocked-by-client":()=>o("the client has blocked the bot"),"client-gone":()=>o("the client's account no longer exists"),"kicked-from-group":()=>o("the bot is no longer in the group"),"no-permission":()=>o("the bot may not write there"),"too-late":()=>o("the platform no longer allows changes"),"reaction-refused":()=>o("the platform does not accept this reaction here"),"never-arrived":()=>o("the platform says it does not have it"),"message-gone":()=>o("the client no longer has the message"),"client-not-started":()=>o("the client must write first"),"chat-not-found":()=>o("the platform does not know this chat"),"text-too-long":()=>o("the text is too long for this channel"),"text-empty":()=>o("the text is empty"),"not-allowed-by-client":()=>o("the client has not allowed messages from the community"),"client-privacy":()=>o("the client's privacy settings block it"),blacklisted:()=>o("the client is on the community's blacklist"),"too-many-files":()=>o("too many files for one message"),"file-missing":()=>o("a file is no longer stored here"),"file-too-large":()=>o("the file is too large for this channel"),"address-wrong":()=>o("emails cannot be sent to this address"),"address-refused":()=>o("the mail server does not know this address or rejects it"),"sender-refused":()=>o("the mail server does not allow this mailbox to send"),"recipient-mailbox-full":()=>o("the client's mailbox is full"),bounced:()=>o("the email bounced"),"email-too-large":()=>o("the email with its files is too large"),postponed:()=>o("the mail server asks to try again later"),"header-unsafe":()=>o("the email headers contain unsafe characters"),"partly-sent":()=>o("only part of it was sent"),"gave-up":()=>o("could not be sent in time"),"no-answer":()=>o("the connection broke before a response came"),"server-stopped":()=>o("the server stopped during the send"),"server-crashed":()=>o("the server ended during the send")},iO={"auto-replied":()=>o("auto-reply"),"auto-generated":()=>o("sent by a program"),"auto-notified":()=>o("notification"),bounce:()=>o("an email bounced"),report:()=>o("mail server report"),own:()=>o("sent from our own address"),"empty-return-path":()=>o("no replies expected"),list:()=>o("mailing list"),bulk:()=>o("bulk email"),"blocked-sender":()=>o("blocked sender")},ly=e=>iO[e]?.()??o("sent by a program"),lO={"too-large":()=>o("larger than the limit"),"too-many":()=>o("too many files in one message"),"file-gone":()=>o("the platform no longer has it"),refused:()=>o("the platform refused it"),"gave-up":()=>o("could not be downloaded in time")},cy=e=>lO[e]?.()??(e||o("could not be downloaded")),Ut=(e,t)=>rO[e]?.()??(t||o("the platform refused it"))});function nr(){return!Yd.value&&!Gd&&(Gd=!0,W("/api/command-line").then(e=>{Yd.value=e},()=>{Gd=!1})),Yd.value}var Yd,Gd,or,uy,Ic=b(()=>{Q();V();Yd=S(null),Gd=!1;or=(e,t)=>`${e.program} ${t} ${e.options}`,uy=e=>`'${e.replaceAll("'","'\\''")}'`});function my(e){let t=e.by_id===null?o("Someone"):gs(U(e.by_id)),{what:n,to:s}=e.data;if(n==="in"&&e.count>1)return C("{n} new message","{n} new messages",e.count);let a=n==="assigned"?s===null?o("no assignee now"):o("assignee is {name}",{name:U(s)}):(py[n]??py.in)(t);return e.count>1?`${a} · ${C("{n} event","{n} events",e.count)}`:a}function pO(e){return e.kind==="fault"?o("Conversations are complete, but a notification may be missing. Okno tries again by itself and after each start. If this line stays, update Okno; this command on the server names the cause: {command}",{command:uO()}):e.kind==="breaker"?e.data.why==="channel-budget"?o("There were too many within an hour. See whether they go round in a loop before they go on."):o("One conversation got 20 in a day. See whether they go round in a loop before they go on."):e.kind==="rule"?($y[e.data.why]??$y.failed)():e.kind==="channel"?e.data.state==="up"?o("Outage from {from} to {until}",{from:q(e.data.since),until:q(e.data.until)}):o("Since {time}. Replies wait in the queue.",{time:q(e.data.since)}):e.kind==="nobody"?o("Round robin gives them out as soon as an operator is free."):e.kind==="test"?o("You pressed “Check” in the settings"):e.data.late?o("Announced late, Okno was not running at that time"):e.text?o("“{text}”",{text:e.text}):e.kind==="assigned"&&e.by_id!==null?o("Assigned by {name}",{name:U(e.by_id)}):e.kind==="mention"?e.name:e.kind==="unsnoozed"?o("Snoozed until now"):""}function xi(e){let t=e.name||o("A client"),n=e.by_id===null?o("Someone"):U(e.by_id);return{plain:(dy[e.kind]??dy.message)(e,t,n),strong:e.kind==="mention"||e.kind==="handover"?n:e.name,text:pO(e),icon:cO[e.kind]??"bell",face:(e.kind==="mention"||e.kind==="handover")&&e.by_id!==null?n:null}}function Lc(e){return e.kind==="breaker"?e.data.breaker==="rule"?`/automation/${e.data.id}`:"/inbox/all":e.kind==="channel"?"/inbox/all":e.kind==="nobody"?"/inbox/unassigned":e.kind==="test"||!e.dialog_id?"/settings/notifications":e.count>1&&(e.kind==="assigned"||e.kind==="handover")?"/inbox/mine":F("all",e.dialog_id,e.kind==="mention"||e.kind==="failed"?e.no:void 0)}var cO,py,dy,fy,uO,$y,_i,Vd=b(()=>{No();Ic();X();_();De();G();cO={assigned:"user-round-plus",unsnoozed:"alarm-clock",failed:"circle-alert",test:"bell-ring",followed:"eye",message:"message-square-text",handover:"forward",mention:"at-sign",unassigned:"message-circle",channel:"plug",fault:"circle-alert",sla_warning:"hourglass",sla_breach:"flame",breaker:"zap",nobody:"users-round",untouched:"hourglass",rule:"circle-alert"},py={in:()=>o("new message"),out:e=>o("{who} replied",{who:e}),note:e=>o("{who} left a note",{who:e}),closed:e=>o("{who} closed it",{who:e}),reopened:e=>o("{who} reopened it",{who:e}),snoozed:e=>o("{who} snoozed it",{who:e}),unsnoozed:e=>o("{who} unsnoozed it",{who:e})};dy={message:(e,t)=>`${t}: ${my(e)}`,unassigned:(e,t)=>o("New conversation: {name}",{name:t}),channel:({data:e})=>e.state==="up"?o("{name} works again",{name:e.name}):o("{name} receives no messages: {cause}",{name:e.name,cause:Ut(e.code,e.detail)}),fault:({data:e})=>C("{n} event could not be processed","{n} events could not be processed",e.count),breaker:({data:e})=>e.breaker==="rule"?o("A rule was stopped: too many automatic messages"):o("{name}: automatic messages were stopped",{name:e.name}),followed:(e,t)=>`${t}: ${my(e)}`,assigned:(e,t)=>e.count>1?C("{n} conversation assigned to you","{n} conversations assigned to you",e.count):o("Assigned to you: {name}",{name:t}),handover:(e,t,n)=>C("{who} handed you {n} conversation","{who} handed you {n} conversations",e.count,{who:n}),mention:(e,t,n)=>o("{who} mentioned you",{who:n}),unsnoozed:(e,t)=>o("Back from snooze: {name}",{name:t}),failed:(e,t)=>e.data.state==="uncertain"?o("{name}: reply delivery uncertain",{name:t}):o("{name}: the reply was not sent",{name:t}),sla_warning:({data:e,at:t},n)=>o("{name}: reply due at {time}",{name:n,time:fy(e.due_at,t)}),sla_breach:({data:e,at:t},n)=>e.stage>100?o("{name}: still no reply, {percent} % of the target has passed",{name:n,percent:e.stage}):o("{name}: reply overdue since {time}",{name:n,time:fy(e.due_at,t)}),nobody:({data:e})=>C("{n} conversation waits and no operator is free","{n} conversations wait and no operator is free",e.waiting),untouched:({data:e},t)=>C("{name}: no operator has looked after it for {n} minute","{name}: no operator has looked after it for {n} minutes",e.minutes,{name:t}),rule:({data:e})=>e.why==="failed"?o("A rule has failed"):o("Okno paused a rule"),test:()=>o("This is what a notification looks like")},fy=(e,t)=>ht(e)===ht(t)?q(e):gt(e,t),uO=()=>{let e=nr();return e?or(e,"check"):"okno check"},$y={failed:()=>o("Its journal under Automation has the cause"),loop:()=>o("It ran more than five times in one conversation in a minute"),failing:()=>o("It failed five times in a row")};_i=e=>e.kind==="failed"||e.kind==="fault"||e.kind==="sla_breach"||e.kind==="breaker"||e.kind==="channel"&&e.data.state==="down"});function fO(){Po??=new AudioContext,Po.state==="suspended"&&Po.resume().catch(()=>{})}function $O(e,t=new Date){if(!e?.on)return!1;let n=l=>Number(l.slice(0,2))*60+Number(l.slice(3)),[s,a,i]=[t.getHours()*60+t.getMinutes(),n(e.since),n(e.until)];return a<=i?s>=a&&s<i:s>=a||s<i}function Bc(e){let t=(de.peek()?.sounds.volume??0)/100;if(!t||!Po||Po.state!=="running")return!1;for(let[n,s,a]of mO[e])hO(n,Po.currentTime+s,a,t*t*dO);return!0}function hO(e,t,n,s){let a=Po.createOscillator(),i=Po.createGain();a.type="sine",a.frequency.value=e,i.gain.setValueAtTime(0,t),i.gain.linearRampToValueAtTime(s,t+.012),i.gain.exponentialRampToValueAtTime(1e-4,t+n),a.connect(i).connect(Po.destination),a.start(t),a.stop(t+n+.02)}var mO,dO,Po,Jd,Zd=b(()=>{M();mO={message:[[659,0,.12],[880,.09,.2]],assigned:[[523,0,.12],[659,.1,.12],[784,.2,.26]],alarm:[[440,0,.16],[349,.17,.16],[440,.34,.24]]},dO=.3,Po=null;for(let e of["pointerdown","keydown"])window.addEventListener(e,fO,{capture:!0,passive:!0});Jd=()=>O.peek()?.presence==="online"&&!$O(de.peek()?.quiet)});async function Si(e=!1){let t=e?bs.peek()?.next:null;bs.value={...bs.peek(),busy:!0,problem:null};try{let n=new URLSearchParams({limit:"50",...Do.peek()&&{only:Do.peek()},...t&&{before:t}}),s=await W(`/api/notifications?${n}`);te({t:"bell",data:s}),bs.value={busy:!1,next:s.next}}catch(n){if(!(n instanceof ue))throw n;bs.value={...bs.peek(),busy:!1,problem:n}}}function gy(e){Do.value=e,Si()}async function Fc(e,t){let n=Date.now();for(let s of t){let a=ui.peek()[s];a&&a.read_at===null&&te({t:"bell",data:{cursor:`:${B.peek().revs["notice"+s]??0}`,items:[{...a,read_at:n}]}})}try{await ke("POST","/api/notifications/read",e)}catch{}}function jc(e){wO(e),R(Lc(e))}function yy(e){e&&Ce.peek().notifications&&Fc({dialog_id:e},Xd.peek().filter(t=>vy(t,e)).map(t=>t.id))}function xO(){let e=[...Qd.keys()].map(t=>ui.peek()[t]).filter(t=>t&&t.read_at===null);if(Qd=new Map,wy=0,!!e.length){if(Date.now()-hv()<bO&&e.length>1){ky(e.length);return}for(let t of[_O,SO,CO])try{t(e)}catch(n){console.warn("notification",t.name,n)}}}function _O(e){if(Wc.peek())return;let t=l=>E.peek().page==="inbox"&&!xn.peek().includes(l.dialog_id),n=l=>l.kind==="followed"||l.kind==="message"&&E.peek().page==="inbox"||l.kind==="unassigned"&&t(l),s=e.filter(l=>ef(l,"app")&&!n(l)),a=s.filter(l=>l.kind==="unassigned");a.length>1&&oe(C("{n} new conversation","{n} new conversations",a.length),{icon:"message-circle",label:o("Open"),action:()=>R(F("unassigned"))});let i=a.length>1?s.filter(l=>l.kind!=="unassigned"):s;if(i.length>2){ky(i.length);return}for(let l of i){let{plain:c,icon:u}=xi(l);(_i(l)?he:oe)(c,{icon:u,label:l.dialog_id?o("Open"):"",action:l.dialog_id?()=>jc(l):null})}}function SO(e){let t=e.filter(a=>ef(a,"sound")&&(a.kind==="test"||Jd()));if(!t.length||!ki.peek()||t.every(a=>a.kind==="unassigned")&&Date.now()-hy<vO)return;hy=Date.now();let s=t.map(a=>_i(a)?"alarm":yO[a.kind]??"assigned");Bc(["alarm","assigned","message"].find(a=>s.includes(a)))}function CO(e){if(ki.peek())for(let t of e){if(!ef(t,"desktop")||t.kind!=="test"&&(ry()||!Jd()))continue;let{plain:n,text:s}=xi(t);iy(n,s,t.id,()=>jc(t))}}async function Sy(){await zc(),await ke("POST","/api/notifications/test",{})}var gO,bO,vO,yO,bs,Do,Wc,Xd,wO,by,vy,kO,Qd,wy,ef,ky,xy,_y,hy,tf=b(()=>{mt();Q();V();Mc();Hd();ca();_();Vd();G();Zd();M();Pe();gO=700,bO=3e3,vO=3e3,yO={message:"message",followed:"message",unassigned:"message"},bs=S(null),Do=S(""),Wc=S(!1),Xd=$e(()=>Object.values(ui.value).filter(e=>!Do.value||e.kind===Do.value).sort((e,t)=>t.at-e.at||t.id-e.id));wO=e=>Fc({ids:[e.id]},[e.id]),by=()=>Fc({all:!0},Object.keys(ui.peek()));vy=(e,t)=>!!t&&e.dialog_id===t&&(e.count===1||e.kind!=="assigned"&&e.kind!=="handover"),kO=e=>E.peek().page==="inbox"&&vy(e,E.peek().dialog)&&document.hasFocus()&&!document.hidden;me(()=>{let{page:e,dialog:t}=E.value;e==="inbox"&&t&&B.value.ready&&Rt(()=>yy(t))});window.addEventListener("focus",()=>{E.peek().page==="inbox"&&yy(E.peek().dialog)});Qd=new Map,wy=0;yn((e,t)=>{for(let{k:n,id:s,row:a}of e){if(n!=="notice"||!a.id||a.read_at!==null)continue;let i=t.notifications[s];if(!(i&&i.read_at===null&&i.at>=a.at)){if(kO(a)){Fc({ids:[s]},[s]);continue}Qd.set(s,a),wy||=setTimeout(xO,gO)}}});ef=(e,t)=>e.kind==="test"||de.peek().notices[e.kind]?.[t],ky=e=>oe(C("{n} notification while you were away","{n} notifications while you were away",e),{icon:"bell",label:o("Show"),action:()=>xy()}),xy=()=>{},_y=e=>{xy=e};hy=0});function Ot(e,t){let[n,s]=g(!1);return N(()=>{if(s(!1),!t)return;let a=setTimeout(()=>s(!0),e);return()=>clearTimeout(a)},[e,t]),t&&n}function ye(){let e=A(document.activeElement);L(()=>()=>{e.current?.isConnected&&e.current.focus({preventScroll:!0})},[])}function Kc(e){let t=A(e);t.current=e,N(()=>{let n=s=>{s.code==="KeyS"&&(s.ctrlKey||s.metaKey)&&!s.altKey&&!s.shiftKey&&t.current(s)};return document.addEventListener("keydown",n),()=>document.removeEventListener("keydown",n)},[])}function Ci(e){requestAnimationFrame(()=>{document.activeElement===document.body&&e()?.focus()})}function Nt(e){let t=A(null);return N(()=>{let n=s=>{t.current&&!t.current.contains(s.target)&&!s.target.closest("[aria-expanded='true']")&&e()};return document.addEventListener("pointerdown",n),()=>document.removeEventListener("pointerdown",n)}),t}function sr(e){let t=A(matchMedia(e)),[n,s]=g(t.current.matches);return N(()=>{let a=()=>s(t.current.matches);return t.current.addEventListener("change",a),()=>t.current.removeEventListener("change",a)},[]),n}function Ct(e){if(e.key!=="Tab")return;let t=[...e.currentTarget.querySelectorAll("button, input, a[href], textarea")].filter(s=>!s.disabled),n=e.shiftKey?t[0]:t.at(-1);document.activeElement===n&&(e.preventDefault(),(e.shiftKey?t.at(-1):t[0]).focus())}var Ae=b(()=>{I()});function Ty(){let e=Ce.value.notifications??0,t=w.value==="bell",n=e?C("Notifications: {n} new","Notifications: {n} new",e):o("Notifications");return r`<button type="button" class="ib bellb" aria-label=${n} title=${o("Notifications")}
aria-haspopup="dialog" aria-expanded=${String(t)} onClick=${()=>t?Ti():ar()}>
<${f} name="bell" size="m" />
${e>0&&r`<span class="count" aria-hidden="true">${e>99?"99+":ie(e)}</span>`}
</button>`}function Ey(){return w.value!=="bell"?null:r`<${EO} />`}function EO(){let e=Nt(Ti),t=A(null);ye(),N(()=>(t.current.focus({preventScroll:!0}),Si(),Wc.value=!0,()=>{Wc.value=!1}),[]);let n=()=>{Ti(),R(zt("notifications"))};return r`<section class="bellp" role="dialog" aria-label=${o("Notifications")} ref=${e}>
<header class="dhead">
<h2 class="head2 grow" tabindex="-1" ref=${t}>${o("Notifications")}</h2>
${(Ce.value.notifications??0)>0&&r`<button type="button" class="btn small quiet" onClick=${by}>${o("Mark all as read")}</button>`}
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
onClick=${()=>gy(s)}>
${a}
</button>`)}
</div>
<div class="scroll" role="group" tabindex="0" aria-label=${o("Notification list")}><${AO} /></div>
<footer class="dfoot t12 dim">${o("Kept for 30 days. Opening a notification marks it as read.")}</footer>
</section>`}function AO(){let{busy:e,problem:t,next:n}=bs.value??{busy:!0},s=Ot(150,!!e),a=Xd.value,i=!Do.value&&ko.value.length>0&&r`<${OO} />`,l=r`${t&&r`<div class="empty">
<b>${o("Could not load notifications")}</b>
<span>${z(t)}</span>
<button type="button" class="btn" onClick=${()=>Si()}>${o("Retry")}</button>
</div>`}`;return a.length?r`
${i}
${l}
${PO(a).map(([c,u])=>r`
<h3 class="mh" key=${c}>${c}</h3>
<ul>${u.map(m=>r`<${zO} row=${m} key=${m.id} />`)}</ul>
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
`:t?r`${i}${l}`:i||r`<${re} icon="bell" title=${o("No notifications")} text=${Do.value?o("None of this kind in the last 30 days."):o("Activity in your conversations will appear here.")} />`}function OO(){let[e,t]=g(!1),n=ko.value.length-Cy;return r`
<h3 class="mh">${o("Can be undone")}</h3>
<ul>
${ko.value.slice(0,e?void 0:Cy).map(s=>r`<${NO} one=${s} key=${s.id} />`)}
</ul>
${!e&&n>0&&r`<div class="bmore">
<button type="button" class="btn small" onClick=${()=>t(!0)}>
${C("{n} more","{n} more",n)}
</button>
</div>`}
`}function PO(e){let t=new Map;for(let n of e){let s=Xa(n.at,j.value);t.set(s,[...t.get(s)??[],n])}return[...t]}function DO({plain:e,strong:t}){let n=t?e.indexOf(t):-1;return n<0?e:r`${e.slice(0,n)}<b class="b6">${t}</b>${e.slice(n+t.length)}`}function RO({data:e}){let[t,n]=g(!1),s=async()=>{n(!0);try{await Z("/api/automation/resume",{breaker:e.breaker,id:e.id}),oe(e.breaker==="rule"?o("The rule works again"):o("Automatic messages are sent again"))}catch(a){he(z(a))}finally{n(!1)}};return r`<span class="hrow nact">
<button type="button" class="btn small" aria-busy=${String(t)} disabled=${t} onClick=${s}>
${o("Resume")}
</button>
</span>`}function zO({row:e}){let{plain:t,strong:n,text:s,icon:a,face:i}=xi(e),l=c=>{c.button||c.metaKey||c.ctrlKey||c.shiftKey||(c.preventDefault(),Ti(),jc(e))};return r`<li class="nb" data-unread=${e.read_at===null?"":null}>
${i?r`<${J} name=${i} size="md" />`:r`<span class=${_i(e)?"nic bad":"nic"}><${f} name=${a} size="m" /></span>`}
<span class="grow">
<a class="blk t13" href=${Lc(e)} onClick=${l}>
${e.read_at===null&&r`<span class="vh">${o("New:")} </span>`}
<${DO} plain=${t} strong=${n} />
</a>
${s&&r`<span class=${MO(e)?"t12 dim blk":"t12 dim blk cut2"}>${s}</span>`}
${e.kind==="breaker"&&r`<${RO} data=${e.data} />`}
</span>
<time class="t12 dim num">${q(e.at)}</time>
</li>`}var Ti,Cy,TO,ar,NO,MO,qc=b(()=>{Q();I();T();ae();V();Ie();X();_();tf();Vd();G();M();Pe();D();Ae();Ti=()=>{w.value=null},Cy=5,TO=$e(()=>O.value?.id??null);me(()=>{TO.value,Rt(nv)});ar=()=>{w.value="bell"};_y(ar);NO=({one:e})=>r`<li class="nb">
<span class="nic"><${f} name=${e.icon} size="m" /></span>
<span class="grow">
<span class="blk t13">${e.text}</span>
<button type="button" class="link t12" aria-label=${o("Undo: {what}",{what:e.text})}
onClick=${()=>fi(e)}>
${o("Undo")}
</button>
</span>
<time class="t12 dim num">${q(e.at)}</time>
</li>`;MO=({kind:e})=>e==="fault"||e==="breaker"});var rt,oo=b(()=>{rt=navigator.platform.startsWith("Mac")?"⌘":"Ctrl"});function Qe(...e){for(let t of e)Py.set(t.id,{when:BO,...t})}function Ro(e){return[...[(e.ctrlKey||e.metaKey)&&"Ctrl",e.shiftKey&&"Shift"].filter(Boolean),e.code==="NumpadEnter"?"Enter":e.code].join("+")}var Uc,Py,BO,Mo,af,rf,Dy,lf,My,WO,Ry,vs,FO,jO,zy,rr,Iy,Pt=b(()=>{oo();_();Uc={everywhere:()=>o("Everywhere"),list:()=>o("List"),dialog:()=>o("Conversation"),field:()=>o("Text field"),log:()=>o("Messages"),go:()=>o("Go to")},Py=new Map;BO=()=>!0,Mo=()=>[...Py.values()],af=e=>!!e.when(),rf={},Dy=e=>{rf=e??{}},lf=e=>rf[e.id],My=(e,t)=>Mo().find(n=>n!==t&&n.key!==t.key&&vs(n).includes(e)),WO=new Set(["Escape","Tab","Enter","Space","F6","AltLeft","AltRight"]),Ry=e=>!e.altKey&&!WO.has(e.code)&&!/^(Shift|Control|Meta)/.test(e.code)&&/^[A-Z][A-Za-z0-9]*$/.test(e.code),vs=e=>[rf[e.id]??e.key,...e.also??[]].filter(Boolean),FO={BracketLeft:"[",BracketRight:"]",Period:".",Slash:"/",Semicolon:";",ArrowUp:"↑",ArrowDown:"↓",ArrowLeft:"←",ArrowRight:"→",Escape:"Esc",Ctrl:rt,Enter:"Enter"},jO=e=>FO[e]??e.replace(/^(Key|Digit)/,""),zy=e=>e.split(" ").map(t=>t==="Shift+Slash"?["?"]:t.split("+").map(jO));rr=(e,t)=>Mo().find(n=>(!t||n.anywhere)&&vs(n).includes(e)&&af(n)),Iy=e=>Mo().some(t=>vs(t).some(n=>n.startsWith(e+" ")))});function xe(e,t,{when:n=()=>!0,keys:s=!1,meanwhile:a=()=>null}={}){let i=S(null),l=null,c=()=>l||(Hc.value+=1,l=e().then(p=>{i.value=p[t]}).catch(p=>{throw l=null,p}).finally(()=>{Hc.value-=1}),l);By.push(c);let u=s?UO:qO;return Object.assign(p=>r`<${u} view=${i} start=${c} when=${n} meanwhile=${a} props=${p} />`,{load:c})}function _n(e,t,n){let s=xe(t,n,{keys:!0});return Object.assign(()=>e.includes(w.value)?r`<${s} key=${w.value} />`:null,{load:s.load})}function cf(e){e().catch(t=>{console.warn("module",t),he(o("Could not load this part of the page."),{label:o("Retry"),action:()=>cf(e)}),w.value=null})}function qO({view:e,start:t,when:n,meanwhile:s,props:a}){let i=!e.value&&n();return L(()=>{i&&cf(t)},[i]),e.value?r`<${e.value} ...${a} />`:s()}function UO({view:e,start:t,props:n}){let s=A(document.activeElement),a=A(null),i=A([]),l=A(""),c=e.value,u=()=>{s.current?.isConnected&&s.current.focus({preventScroll:!0})};return c&&a.current&&(l.current=a.current.value,u()),L(()=>{if(!c)return a.current.focus({preventScroll:!0}),cf(t),()=>{e.peek()||u()}},[]),L(()=>{c&&VO(l.current,i.current)},[!!c]),c?r`<${c} ...${n} />`:r`<input class="keycatch" ref=${a} inputmode="none" autocomplete="off" aria-label=${o("Loading…")}
onKeyDown=${m=>GO(m,i.current)} />`}function GO(e,t){if(e.isComposing||e.key==="Escape")return;let{key:n,code:s,shiftKey:a}=e;t.push({key:n,code:s,shiftKey:a,letter:HO(e)}),/^(Enter|Tab|Arrow)/.test(n)&&(e.preventDefault(),e.stopPropagation())}function VO(e,t){let n=document.activeElement,s=YO(n);e&&s&&(n.setRangeText(e,n.selectionStart,n.selectionEnd,"end"),n.dispatchEvent(new Event("input",{bubbles:!0})));let a=t.splice(0).filter(i=>!(s&&(i.letter||i.key==="Backspace"))&&!["Shift","Control"].includes(i.key));a.length&&requestAnimationFrame(()=>{for(let{letter:i,...l}of a)document.activeElement.dispatchEvent(new KeyboardEvent("keydown",{...l,bubbles:!0,cancelable:!0}))})}function Yc(e){if(!Hc.peek()){e();return}let t=Hc.subscribe(n=>{n||setTimeout(()=>{t(),e()})})}async function uf(){for(let e of By){await JO();try{await e()}catch{setTimeout(uf,KO);return}}}var KO,Ly,By,Hc,HO,YO,JO,en=b(()=>{Q();I();T();_();Pe();ae();KO=5e3,Ly=2e3,By=[],Hc=S(0);HO=e=>e.key.length===1&&!e.ctrlKey&&!e.metaKey,YO=e=>e.matches("input:not([type=checkbox]):not([type=radio]), textarea");JO=()=>new Promise(e=>{globalThis.requestIdleCallback?requestIdleCallback(e,{timeout:Ly}):setTimeout(e,Ly)})});function Gc(e,t){let n=[...e],s=[],a=0;for(let[i,l]of t)i<a||(i>a&&s.push({text:n.slice(a,i).join(""),marked:!1}),s.push({text:n.slice(i,i+l).join(""),marked:!0}),a=i+l);return a<n.length&&s.push({text:n.slice(a).join(""),marked:!1}),s}var pf=b(()=>{});function ZO(e){let t=ne.peek()[e]?.name??o("the client");return t.length>Wy?`${t.slice(0,Wy-1).trimEnd()}…`:t}var Wy,Fy,Ht,Ei,Vc,Jc,jy,Ky,Zc,Qc,Xc,qy,Uy,eu,Hy,Yy,ys,tu,ws=b(()=>{X();_();De();M();Wy=40;Fy=e=>e===null?o("until the client replies"):gt(e),Ht=e=>(t,...n)=>e(ZO(t),...n),Ei=Ht((e,t)=>o("Closed: {name} · {reason}",{name:e,reason:t})),Vc=Ht(e=>o("Reopened: {name}",{name:e})),Jc=Ht((e,t)=>o("Snoozed: {name} · {when}",{name:e,when:Fy(t)})),jy=Ht(e=>o("Unsnoozed: {name}",{name:e})),Ky=Ht(e=>o("No reply needed: {name}",{name:e})),Zc=Ht((e,t)=>t?o("Following: {name}",{name:e}):o("No longer following: {name}",{name:e})),Qc=Ht(e=>o("Marked as read: {name}",{name:e})),Xc=Ht(e=>o("Marked as unread: {name}",{name:e})),qy=Ht(e=>o("Sent and closed: {name}",{name:e})),Uy=Ht((e,t)=>o("Sent and snoozed: {name} · {when}",{name:e,when:Fy(t??null)})),eu=Ht((e,t)=>o("Reply scheduled: {name} · {when}",{name:e,when:gt(t)})),Hy=Ht(e=>o("Not sent, the text is back in the field: {name}",{name:e})),Yy=Ht(e=>o("Not sent: {name}",{name:e})),ys=Ht((e,t)=>t===null?o("No assignee now: {name}",{name:e}):t===O.peek().id?o("You are the assignee: {name}",{name:e}):o("Assigned: {name} · {who}",{name:e,who:U(t)})),tu=Ht((e,t)=>t===null?o("Removed from the team: {name}",{name:e}):o("Assigned to a team: {name} · {team}",{name:e,team:t}))});async function Ue(e){try{return await e(),!0}catch(t){return he(z(t)),!1}}async function tn(e,t,n,s){let a=nu(e),i=ps(e);te({t:"result",dialog:{...a,...s},sentAtRev:i});try{let l=await Z(`/api/dialogs/${e}/${t}`,n);return te({t:"result",...l,sentAtRev:i}),l}catch(l){throw te({t:"result",dialog:a,sentAtRev:i}),l}}function so(e,t,n,s,{more:a,keep:i}={}){if(ra())return null;let l=Ue(t),c=oe(e,{icon:s,more:a,keep:i,undo:async()=>{await l&&await Ue(n)}});return l.then(u=>{u||di(c)}),l}function mf(e,t){let n=nu(e).assignee_id;return n===t?null:so(ys(e,t),Gy(e,t),Gy(e,n),"user-round-check")}function ks(e){if(nu(e).state!=="closed")return null;let t={reason:nu(e).close_reason??"solved",comment:""},n=async()=>{t=(await tn(e,"reopen",{},{state:"open",close_reason:null})).was??t},s=()=>tn(e,"close",t,{state:"closed",waiting_since:null,snooze:null,close_reason:t.reason}),a=so(Vc(e),n,s,"undo-2");return a&&E.peek().dialog===e&&aa(),a}async function Dt(e){try{await navigator.clipboard.writeText(e),oe(o("Copied"))}catch{QO(e)?oe(o("Copied")):he(o("The browser blocked copying"))}}function QO(e){let t=Object.assign(document.createElement("textarea"),{value:e,className:"vh"}),n=document.activeElement;document.body.append(t),t.select();let s=document.execCommand("copy");return t.remove(),n?.focus?.({preventScroll:!0}),s}async function Ai(e,t){await Z(`/api/contacts/${e.id}`,t,{method:"PATCH"}),te({t:"contact",row:{...e,...t}})}function au(e){Oi.value=e,w.value="photo"}async function ru(e,t,n){let s=await Z(`/api/contacts/${e.id}/identities`,{kind:t,external_id:n});te({t:"contact",row:s.contact}),oe(s.moved.length?C("Address added, {n} conversation added to the card","Address added, {n} conversations added to the card",s.moved.length):o("Address added"))}async function Jy(){await Ue(async()=>{await ke("DELETE","/api/session"),w.value=null,wc(),R("/login")})}var nu,Gy,ou,su,Vy,Oi,Xe=b(()=>{ae();Q();V();_();G();M();mt();Pe();ws();yo();nu=e=>B.peek().dialogs[e];Gy=(e,t)=>()=>tn(e,"assignee",{operator_id:t},{assignee_id:t});ou=e=>mf(e,O.peek().id);su=e=>Ue(async()=>{te({t:"result",...await Z(`/api/messages/${e.id}/retry`,{})})}),Vy=e=>Ue(async()=>{te({t:"result",...await Z(`/api/messages/${e.id}/check`,{})})});Oi=S(null)});function oN(e){let t=/[а-яё]/i.test(e)?eN:XO,n=[...e].map(s=>t.get(s)??s).join("");return n===e?null:n}function Zy(e){return[...nN(e).matchAll(/[\p{L}\p{N}@№+]+/gu)].map(t=>({word:t[0],at:t.index}))}function sN(e,t){if(e.length<tN)return!1;let n=s=>t.slice(0,s);for(let s of[e.length-1,e.length,e.length+1])if(s<=t.length&&aN(e,n(s)))return!0;return!1}function aN(e,t){let n=0;for(;n<e.length&&n<t.length&&e[n]===t[n];)n+=1;return e.length===t.length?e.slice(n+1)===t.slice(n+1)||e[n]===t[n+1]&&e[n+1]===t[n]&&e.slice(n+2)===t.slice(n+2):e.length>t.length?e.slice(n+1)===t.slice(n):e.slice(n)===t.slice(n+1)}function rN(e,t){let n=t.find(({word:i})=>i.startsWith(e));if(n)return{score:n.at===0?4:3,mark:[n.at,e.length]};let s=e.length>1&&t.find(({word:i})=>i.includes(e));if(s)return{score:2,mark:[s.at+s.word.indexOf(e),e.length]};let a=t.find(({word:i})=>sN(e,i));return a?{score:1,mark:[a.at,Math.min(e.length,a.word.length)]}:null}function Qy(e,t){let n=Zy(t),s=Zy(e).map(({word:a})=>rN(a,n));return!s.length||s.some(a=>!a)?null:{score:s.reduce((a,i)=>a+i.score,0)/s.length,marks:s.map(a=>a.mark).sort((a,i)=>a[0]-i[0])}}function ir(e,t){let[n,s]=[e.slice(0,iN),t.slice(0,lN)],a=Qy(n,s);if(a)return a;let i=oN(n),l=i&&Qy(i,s);return l?{...l,score:l.score-.5}:null}function df(e,t,n){return t.map(s=>({item:s,fit:ir(e,n(s))})).filter(s=>s.fit).sort((s,a)=>a.fit.score-s.fit.score)}var Xy,ew,XO,eN,tN,nN,iN,lN,ff=b(()=>{Xy="qwertyuiop[]asdfghjkl;'zxcvbnm,.`QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>~",ew="йцукенгшщзхъфывапролджэячсмитьбюёЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮЁ",XO=new Map([...Xy].map((e,t)=>[e,[...ew][t]])),eN=new Map([...ew].map((e,t)=>[e,[...Xy][t]])),tN=4,nN=e=>e.toLowerCase().replaceAll("ё","е");iN=200,lN=1e3});function iu(e,t,n=""){let s=da(e).assignee_id;if(s===t&&!n)return null;let a=(i,l)=>()=>tn(e,"assignee",{operator_id:i,note:l},{assignee_id:i});return so(ys(e,t),a(t,n),a(s,""),"user-round-check")}function tw(e,t,n=""){let{team_id:s,assignee_id:a}=da(e),i=tu(e,t===null?null:gf(t)),l=(c,u,m)=>()=>tn(e,"team",{team_id:c,operator_id:u,note:m},{team_id:c,assignee_id:u});return so(i,l(t,t===null?a:null,n),l(s,a,""),"users-round")}function Yt(e){let t=e.id===O.value.id?"online":dv(e.id);return e.presence==="off"||t==="off"?"off":e.presence==="away"||t==="away"?"away":"online"}async function xs(e){try{let{people:t}=await W(e?`/api/people?dialog=${e}`:"/api/people");Ln.value=Object.fromEntries(t.map(n=>[n.id,n]))}catch{}}async function lu(){$f||ra()||($f=!0,await Ue(async()=>{let{dialog:e}=await Z("/api/dialogs/next",{});if(!e){oe(o("No unassigned conversations"));return}te({t:"rows",cursor:B.peek().cursor,rows:[{k:"dialog",id:e.id,rev:cN(),row:e}]}),aa(),R(F("mine",e.id));let t=()=>Ue(()=>tn(e.id,"assignee",{operator_id:null},{assignee_id:null}));oe(ys(e.id,O.peek().id),{icon:"user-round-check",undo:t})}),$f=!1)}function cu(e,t,n=""){let s=da(e).snooze,a=s&&(s.until===null||s.until>Date.now())?hf(e,s.until,s.reason):ow(e);return so(Jc(e,t),hf(e,t,n),a,"alarm-clock")}function _s(e){let t=da(e).snooze;return t?so(jy(e),ow(e),hf(e,t.until,t.reason),"alarm-clock"):null}function Sn(e,t="solved",n=""){let s=da(e);if(s.state!=="open")return null;let{view:a}=E.peek(),i=aw(e,a),l=async()=>{await mN(s)(),E.peek().page==="inbox"&&R(F(a,e))},c={label:o("Reason"),run:()=>{R(F(a,e)),w.value="finish"}},u=so(Ei(e,uu(t)),pN(e,t,n),l,"check",{more:c,keep:!0});return u&&E.peek().dialog===e&&rw(a,i),u}function bf(e){let{dialog:t,view:n}=E.peek();t===e&&rw(n,aw(e,n))}function sw(e,t,n){let s={reason:da(e).close_reason??"solved",comment:""},a=l=>tn(e,"close",l,{close_reason:l.reason}),i=async()=>{s=(await a({reason:t,comment:n})).was??s};return so(Ei(e,uu(t)),i,()=>a(s),"check")}function aw(e,t){let n=B.peek().dialogs;return Fa(n,t,"urgent",us(),null).find(s=>s!==e)??null}function rw(e,t){aa();let n=de.peek()?.after_close??"next";n==="stay"||e==="closed"||R(n==="next"&&t?F(e,t):F(e))}function pu(e){let t=da(e).waiting_since;if(!t)return null;let n=()=>tn(e,"no-answer",{},{waiting_since:null});return so(Ky(e),n,()=>tn(e,"answer-after-all",{},{waiting_since:t}),"message-circle-off")}async function fa(e,t=!vo.peek()[e]){te({t:"follow",id:e,on:t});try{await Z(`/api/dialogs/${e}/follow`,{on:t}),oe(Zc(e,t),{icon:"eye",undo:()=>fa(e,!t)})}catch(n){te({t:"follow",id:e,on:!t}),he(z(n))}}var da,gf,nw,Ln,$f,cN,hf,ow,lr,uu,uN,pN,mN,Gt=b(()=>{Q();Xe();ae();ws();V();ca();_();yo();gn();G();M();Pe();da=e=>ne.peek()[e];gf=e=>ut.value[e]?.name??o("Deleted team"),nw=e=>{let t=ut.value[e.team_id];return t&&!t.removed?t:null};Ln=S(null);$f=!1;cN=()=>Number(String(B.peek().cursor).split(":").pop()),hf=(e,t,n)=>()=>tn(e,"snooze",{until:t,reason:n},{snooze:{at:Date.now(),until:t,reason:n,by:O.peek().id}}),ow=e=>()=>tn(e,"unsnooze",{},{snooze:null});lr={solved:[()=>o("Resolved"),"check"],"no-reply":[()=>o("No reply"),"message-circle-off"],duplicate:[()=>o("Duplicate"),"copy"],spam:[()=>o("Spam"),"ban"],declined:[()=>o("Client declined"),"user-round-x"],other:[()=>o("Other reason"),"circle-question-mark"]},uu=e=>(lr[e]??lr.solved)[0](),uN=e=>({state:"closed",waiting_since:null,snooze:null,close_reason:e}),pN=(e,t,n)=>()=>tn(e,"close",{reason:t,comment:n},uN(t)),mN=({id:e,snooze:t,waiting_since:n})=>()=>tn(e,"reopen",{},{state:"open",snooze:t,waiting_since:n,close_reason:null})});function pw(){ao.value="",zo.value=null,Cn.value=null}function mw(e){if(ao.value=e,clearTimeout(iw),e.trim().length<2){Ni+=1,zo.value=null;return}iw=setTimeout(()=>fN(e),dN)}async function fN(e){Ni+=1;let t=Ni;try{let n=await W(`/api/search?${new URLSearchParams({q:e,limit:String(vf)})}`);t===Ni&&(zo.value={q:e,data:n})}catch(n){if(!(n instanceof ue))throw n;t===Ni&&(zo.value={q:e,problem:n})}}function cw(e){let t=ao.value.trim();return t?df(t,e,dw).map(({item:n,fit:{marks:s}})=>lw(n,s)):e.map(n=>lw(n))}function fw(e){let t=e.assignee_id===O.peek().id?"mine":"all",n={id:"open",icon:"message-square-text",text:o("Open"),run:()=>R(F(t,e.id))},s=i=>()=>{hN(e),i(e.id)},a=e.state==="open"?[e.assignee_id!==O.peek().id&&{id:"take",icon:"hand",text:o("Take it"),run:s(ou)},e.assignee_id===O.peek().id&&{id:"free",icon:"user-round",text:o("Remove the assignee"),run:s(i=>mf(i,null))},{id:"close",icon:"check",text:o("Close"),run:s(Sn)}]:[{id:"reopen",icon:"undo-2",text:o("Reopen"),run:s(ks)}];return[n,...a.filter(Boolean)]}function hN(e){ne.peek()[e.id]||te({t:"result",dialog:e,sentAtRev:ps(e.id)})}function $w(e,t=[]){return{id:"d:"+e.id,kind:"dialog",dialog:e,text:e.name,marks:t,acts:()=>fw(e),run:()=>R(F("all",e.id))}}function gN(e){let t=e.dialog_id;return{id:"k:"+e.id,kind:"contact",contact:e,text:e.name,marks:e.marks,run:()=>{t&&R(F("all",t))}}}function bN(e){return{id:"m:"+e.id,kind:"message",message:e,text:e.text,marks:e.marks,acts:()=>fw(e.dialog),run:()=>R(F("all",e.dialog_id,e.no))}}function vN(e){let t=Object.values(ne.value);return df(e,t,s=>s.name).slice(0,vf).map(({item:s,fit:{marks:a}})=>$w(s,a))}function yN(e){return{dialogs:e.dialogs.map(n=>$w(n)),contacts:e.contacts.map(gN),messages:e.messages.map(bN)}}function wN(){let e=ao.value.trim(),t=$N(),n=[{id:"acts",title:o("Conversation actions"),items:cw(t.filter(s=>uw.has(s.group)))}];if(e){let s=zo.value?.data&&ir(e,zo.value.q)?yN(zo.value.data):{dialogs:[],contacts:[],messages:[]},a=new Set(s.dialogs.map(i=>i.id));n.push({id:"dialogs",title:o("Conversations"),items:[...s.dialogs,...vN(e).filter(i=>!a.has(i.id))].slice(0,vf)}),n.push({id:"contacts",title:o("Clients"),items:s.contacts}),n.push({id:"messages",title:o("Messages found"),items:s.messages})}return n.push({id:"go",title:o("Go to"),items:cw(t.filter(s=>!uw.has(s.group)))}),e&&n.push({id:"all",title:"",items:[{id:"search",kind:"search",icon:"search",text:o("Search everywhere: {q}",{q:e}),marks:[],run:()=>R(tc(e))}]}),n.filter(s=>s.items.length)}function kN(e){let t=ao.value.trim(),n=e.acts().map(s=>({...s,id:"a:"+s.id,kind:"act",marks:t?ir(t,s.text)?.marks:[]})).filter(s=>s.marks);return[{id:"actions",title:e.text,items:n}]}function yf(e){w.value=null,requestAnimationFrame(()=>e.run())}function gw(e){return e?.acts?(Cn.value=e,ao.value="",!0):!1}function wf(){return Cn.value?(Cn.value=null,!0):!1}var dN,vf,ao,zo,Cn,Ni,iw,$N,dw,lw,uw,hw,bw=b(()=>{Q();Xe();ae();V();Pt();_();ff();G();M();Gt();dN=150,vf=5,ao=S(""),zo=S(null),Cn=S(null),Ni=0,iw=0;$N=()=>Mo().filter(e=>e.palette!==!1&&e.label&&af(e)),dw=e=>(e.title??e.label)(),lw=(e,t=[])=>({id:"c:"+e.id,kind:"command",icon:e.icon??"chevron-right",text:dw(e),marks:t,command:e,run:e.run});uw=new Set(["dialog","log"]);hw=$e(()=>Cn.value?kN(Cn.value):wN())});function cr({one:e}){let[t]=vs(e);return t?r`<${kf} keys=${t} />`:null}var kf,mu=b(()=>{T();Pt();_();D();kf=({keys:e})=>zy(e).map((t,n)=>r`${n>0&&r` <span class="then dim t12">${o("then")}</span> `}<${rn} of=${t} />`)});var vw={};Le(vw,{Palette:()=>xN});function _N(){let e=A(null),t=A(null),[n,s]=g({at:0,asked:""});g(pw),ye(),L(()=>e.current.focus(),[]);let a=hw.value,i=`${Cn.value?.id??""} ${ao.value}`,l=n.asked===i?n.at:0,c=d=>s({at:d,asked:i}),u=a.flatMap(d=>d.items),m=u[Math.min(l,u.length-1)];N(()=>{t.current?.querySelector(".mi.on")?.scrollIntoView({block:"nearest"})},[l,a]);let p=()=>{w.value=null},h=d=>{if(d.isComposing)return;let $={ArrowDown:(l+1)%u.length,ArrowUp:(Math.min(l,u.length-1)-1+u.length)%u.length,PageDown:Math.min(u.length-1,l+8),PageUp:Math.max(0,l-8)}[d.key];if($!==void 0&&u.length){d.preventDefault(),c($);return}if(d.key==="Enter"&&m){d.preventDefault(),yf(m);return}if(d.key==="Tab"&&!d.shiftKey&&gw(m)){d.preventDefault(),d.stopPropagation();return}d.key==="Backspace"&&!ao.value&&wf()&&d.preventDefault(),d.key==="Escape"&&wf()&&(d.preventDefault(),d.stopPropagation())};return r`<div class="over" onPointerDown=${d=>{d.target===d.currentTarget&&p()}}>
<div class="dialog pal" role="dialog" aria-modal="true" aria-label=${o("Search and commands")}
onKeyDown=${Ct}>
<div class="hrow palin">
<${f} name="search" />
<input class="palq" ref=${e} value=${ao.value} role="combobox" aria-expanded="true"
aria-controls="pallist" aria-autocomplete="list" aria-activedescendant=${m?"pal-"+m.id:null}
aria-label=${o("Command, client or message text")}
placeholder=${Cn.value?o("Action"):o("Command, client or message text")} autocomplete="off"
spellcheck="false" onInput=${d=>mw(d.currentTarget.value)} onKeyDown=${h} />
<${SN} />
</div>
<div class="palbody" id="pallist" role="listbox" aria-label=${o("Results")} ref=${t}>
${a.map(d=>r`<div role="group" aria-label=${d.title||o("Search")} key=${d.id}>
${d.title&&r`<div class="mh" role="presentation">${d.title}</div>`}
${d.items.map($=>r`<${CN} key=${$.id} item=${$} on=${$===m}
onLook=${()=>c(u.indexOf($))} />`)}
</div>`)}
${!u.length&&r`<p class="palno">${o("Nothing found")}</p>`}
</div>
${zo.value?.problem&&r`<p class="palno" role="status">${o("Could not search clients and messages. Try again.")}</p>`}
<div class="palfoot">
<span><span class="keys"><kbd>↑</kbd><kbd>↓</kbd></span> ${o("choose")}</span>
<span><span class="keys"><kbd>Enter</kbd></span> ${o("run")}</span>
${m?.acts&&!Cn.value&&r`<span><span class="keys"><kbd>Tab</kbd></span> ${o("actions")}</span>`}
<span class="hrow end"><span class="keys"><kbd>Esc</kbd></span> ${Cn.value?o("back"):o("dismiss")}</span>
</div>
<div class="vh" role="status">${m?"":o("Nothing found")}</div>
</div>
</div>`}function SN(){let e=Cn.value?.text??ne.value[E.value.dialog]?.name;return e?r`<span class="tag plain lg cut palwhere">${e}</span>`:null}function CN({item:e,on:t,onLook:n}){let s={dialog:EN,contact:AN,message:ON}[e.kind]??TN;return r`<div class=${t?"mi on":"mi"} role="option" id=${"pal-"+e.id} aria-selected=${String(t)}
onPointerMove=${t?null:n} onPointerDown=${a=>a.preventDefault()}
onClick=${()=>yf(e)}>
<${s} item=${e} />
</div>`}function AN({item:e}){let[t]=e.contact.identities;return r`
<${J} name=${e.contact.name} size="sm" />
<span class="cut"><${du} item=${e} /></span>
${t&&r`<span class="hrow end tight dim t12">
<${Te} kind=${t.kind} named />
<span class="cut">${t.label||be(t.kind)}</span>
</span>`}
`}function ON({item:e}){let{message:t}=e,n=t.operator_id?U(t.operator_id):t.dialog.name;return r`
<${f} name="message-square-text" />
<span class="cut"><${du} item=${e} /></span>
<span class="hrow end dim t12 palwho">${n}, ${at(t.created_at,j.value)}</span>
`}var xN,du,TN,EN,yw=b(()=>{I();T();ae();Ie();X();_();pf();bw();De();G();M();D();Ae();mu();xN=()=>w.value==="palette"?r`<${_N} />`:null;du=({item:e})=>Gc(e.text,e.marks??[]).map(t=>t.marked?r`<b class="b6">${t.text}</b>`:t.text),TN=({item:e})=>r`
<${f} name=${e.icon} />
<span class="cut"><${du} item=${e} /></span>
${e.command&&r`<span class="hrow end tight"><${cr} one=${e.command} /></span>`}
`,EN=({item:e})=>r`
<${J} name=${e.dialog.name} size="sm" />
<span class="cut"><${du} item=${e} /></span>
<span class="hrow end tight dim t12">
${o("No. {number}",{number:ie(e.dialog.number)})}
<${Te} kind=${e.dialog.kind} named />
</span>
`});var Tt,Io=b(()=>{Tt=(e,t=document)=>t.querySelector(e)});function _f(e){R(tc(e),{replace:!0}),clearTimeout(xf),xf=setTimeout(()=>fu(e),NN)}async function fu(e){if(clearTimeout(xf),ro.peek()?.q===e&&ro.peek().data)return;Pi+=1;let t=Pi;if(!e.trim()){ro.value=null,$a.value=!1;return}$a.value=!0;try{let n=await W(`/api/search?${new URLSearchParams({q:e})}`);t===Pi&&(ro.value={q:e,data:n})}catch(n){if(!(n instanceof ue))throw n;t===Pi&&(ro.value={q:e,problem:n})}t===Pi&&($a.value=!1)}var NN,ro,$a,Pi,xf,ww,kw=b(()=>{Q();V();G();NN=200,ro=S(null),$a=S(!1),Pi=0,xf=0;ww=e=>{ro.value=null,fu(e)}});function _w(e,t,n){if(n<=t)return 0;if(!e||e.always)return n-t;let s=0,a=0;for(let[l,c]of e.spans)s+=xw(t,n,l,c),a+=c-l;let i=n-t-xw(t,n,e.from,e.until);return s+Math.round(i*a/(e.until-e.from))}function PN(e,t){if(!e||e.always)return null;let n=e.spans.find(([,s])=>s>t);return n&&n[0]>t?n[0]:null}function ur(e,t,n){if(!e.sla||e.due_at===null||e.waiting_since===null||e.state!=="open")return null;let s=t[e.sla.hours],a=n>=e.due_at,i=a?0:Math.min(e.sla.norm,_w(s,n,e.due_at)),l=i/e.sla.norm;return{left:i,late:a?_w(s,e.due_at,n):0,share:l,look:a?"bad":l<=.3?"warn":"",opens:a?null:PN(s,n)}}var xw,Sf=b(()=>{xw=(e,t,n,s)=>Math.max(0,Math.min(t,s)-Math.max(e,n))});function Di(e,t){Wd();let n=t?.getBoundingClientRect()??{left:0,bottom:0};$u.value={id:e,x:n.left,y:n.bottom+6},w.value="clock"}function pr({left:e,late:t,look:n,opens:s},a){return n==="bad"?o("{span} overdue",{span:We(t)}):s===null?MN(e):o("paused until {time}",{time:RN(s,a)})}function Tw(e,t){let n=ur(e,bn.value,t);if(n){let s=pr(n,t);return n.look==="bad"||n.opens!==null?s:o("reply within {span}",{span:s})}return e.waiting_since?o("waiting {span}",{span:We(t-e.waiting_since)}):""}function Tf({target:e}){return e.look==="bad"?r`<${f} name="flame" size="s" />`:e.opens===null?r`<${zN} share=${e.share} />`:r`<${f} name="pause" size="s" />`}function Mi(e){let t=ur(e,bn.value,j.value),n=t!==null&&t.look!=="bad"&&t.opens===null&&t.left<=75e3;return N(()=>n?Kv():void 0,[n]),n?ur(e,bn.value,Ac.value):t}function Bn({dialog:e,short:t=!1,asButton:n=!1,still:s=!1}){let a=Mi(e);if(!e.waiting_since)return null;let i=a?`sla due ${a.look}`:"sla due",l=a?r`<${Tf} target=${a} /><span class="vh">${o("Reply due:")} </span>${pr(a,j.value)}`:r`<${IN} since=${e.waiting_since} short=${t} />`,c=m=>{m.preventDefault(),m.stopPropagation(),Di(e.id,m.currentTarget)};if(s)return r`<span class=${i}>${l}</span>`;if(!n)return r`<span class=${i} title=${Sw(e,a)} onClick=${c}>${l}</span>`;let u=w.value==="clock"&&$u.value?.id===e.id;return r`<button type="button" class=${i} data-clock aria-haspopup="dialog" aria-expanded=${String(u)}
title=${Sw(e,a)} onClick=${c}>
${l}
</button>`}function IN({since:e,short:t}){let n=We(Math.max(0,j.value-e));return r`<${f} name="hourglass" size="s" />${t?r`<span class="vh">${o("waiting")} </span>${n}`:o("waiting {span}",{span:n})}`}var Cf,DN,$u,MN,RN,zN,Sw,Lo=b(()=>{Q();I();Ie();X();T();_();Sf();M();D();ae();Cf=6e4,DN=1440*Cf,$u=S(null);MN=e=>e<=6e4?o("{n} s",{n:Math.ceil(e/1e3)}):We(Math.ceil(e/Cf)*Cf),RN=(e,t)=>e-t<DN?q(e):Pc(e,t);zN=({share:e})=>r`<svg class="pie" viewBox="0 0 12 12" aria-hidden="true">
<circle class="bg" cx="6" cy="6" r="4.6" />
<circle class="fg" cx="6" cy="6" r="4.6" pathLength="100" stroke-dasharray=${`${Math.round(e*100)} 100`} />
</svg>`;Sw=(e,t)=>t?o("Reply due at {time}",{time:Eo(e.due_at,j.value)}):o("waiting {span}",{span:We(Math.max(0,j.value-e.waiting_since))})});var Nw={};Le(Nw,{Search:()=>BN});function BN(){let{q:e}=E.value,[t,n]=g("all"),s=A(null);N(()=>{fu(e)},[e]),L(()=>{s.current.focus(),s.current.select()},[]);let a=ro.value?.q===e?ro.value:null,i=a?.data??($a.value?ro.value?.data:null),l=c=>{c.key!=="ArrowDown"&&c.key!=="Enter"||(c.preventDefault(),Tt(".srh")?.focus())};return r`<main class="main page" id="main">
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
${i&&r`<${jN} data=${i} tab=${t} pick=${n} />`}
<div class="srgrid">
<div class="scroll" role="group" tabindex="0" aria-label=${o("Search results")}
aria-busy=${$a.value?"true":null} onKeyDown=${FN}>
<div class="srbody"><${KN} q=${e} data=${i} problem=${a?.problem} tab=${t} pick=${n} /></div>
</div>
</div>
<div class="vh" aria-live="polite">${a?.data?C("{n} found","{n} found",Ef(a.data)):""}</div>
</main>`}function FN(e){let t=[...e.currentTarget.querySelectorAll(".srh")],n=t.indexOf(document.activeElement),s={ArrowDown:n+1,ArrowUp:n-1}[e.key];n<0||s===void 0||(e.preventDefault(),s<0?document.getElementById("q").focus():t[Math.min(s,t.length-1)].focus())}function jN({data:e,tab:t,pick:n}){return r`<div class="bar2 tabsrow">
<div class="tabs flat" role="group" aria-label=${o("Search in")}>
${LN.map(([s,a])=>r`<button type="button" class="tab" aria-current=${t===s?"page":null}
onClick=${()=>n(s)}>
${a()} <span class="n">${ie(WN(e,s))}</span>
</button>`)}
</div>
</div>`}function KN({q:e,data:t,problem:n,tab:s,pick:a}){let i=Ot(300,$a.value&&!t);if(n)return r`<${re} icon="unplug" title=${o("Search failed")} text=${z(n)}>
<button type="button" class="btn" onClick=${()=>ww(e)}>${o("Retry")}</button>
<//>`;if(!e.trim())return r`<${re} icon="search" title=${o("What are you looking for?")} text=${o("Words in any form, names, addresses, conversation numbers. Quotes find an exact phrase, a minus excludes a word.")} />`;if(!t)return i?r`<p class="t12 dim srq">${o("Searching…")}</p>`:null;if(!Ef(t))return r`<${re} icon="search" title=${o("Nothing found")} text=${o("Try fewer or different words.")} />`;let l=m=>(s==="all"||s===m)&&t[m].length>0,c=m=>s==="all"?t[m].slice(0,Ew):t[m],u=(m,p)=>s==="all"&&t[m].length>Ew&&r`<button type="button" class="link t13 srall" onClick=${()=>a(m)}>
${p}
: ${ie(t[m].length)}
</button>`;return r`
${t.other_layout&&r`<p class="t12 dim srq">
${o("Nothing found for “{typed}”. Showing “{read}”, typed in the wrong keyboard layout.",{typed:t.text,read:t.other_layout})}
</p>`}
${l("dialogs")&&r`
<h2 class="rules-h">${o("Conversations")}</h2>
<ul class="card">
${c("dialogs").map(m=>r`<${qN} key=${m.id} dialog=${m} />`)}
</ul>
${u("dialogs",o("All conversations found"))}
`}
${l("contacts")&&r`
<h2 class="rules-h">${o("Clients")}</h2>
<ul class="card">${c("contacts").map(m=>r`<${UN} key=${m.id} contact=${m} />`)}</ul>
${u("contacts",o("All clients found"))}
`}
${l("messages")&&r`
<h2 class="rules-h">${o("Messages found")}</h2>
<ul class="card">${c("messages").map(m=>r`<${HN} key=${m.id} message=${m} />`)}</ul>
${u("messages",o("All messages found"))}
`}
${s!=="all"&&!t[s].length&&r`<${re} icon="search" title=${o("Nothing found")} />`}
`}function qN({dialog:e}){return r`<li>
<a class="srh" href=${F("all",e.id)}>
<${J} name=${e.name} face=${e.avatar}><${Te} kind=${e.kind} named /><//>
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
</li>`}function UN({contact:e}){let t=r`
<${J} name=${e.name} />
<span class="grow">
<span class="hrow"><b class="b6 cut"><${Aw} text=${e.name} marks=${e.marks} /></b></span>
<span class="t13 mut blk srx">${e.identities.map(n=>n.label).join(" · ")}</span>
</span>
${e.identities.map(n=>r`<${Te} kind=${n.kind} named />`)}
`;return r`<li>
${e.dialog_id?r`<a class="srh" href=${F("all",e.dialog_id)}>${t}</a>`:r`<span class="srh">${t}</span>`}
</li>`}function HN({message:e}){let{dialog:t}=e,n=e.operator_id?U(e.operator_id):"",s=e.kind==="note"?`${o("Note")} · ${n}`:e.kind==="out"&&n?`${n} → ${t.name}`:t.name,a=e.kind==="note"?r`<span class="nic"><${f} name="lock" size="m" /></span>`:r`<${Te} kind=${t.kind} size="mid" named />`;return r`<li>
<a class="srh" href=${F("all",t.id,e.no)}>
${a}
<span class="grow">
<span class="hrow"><b class="b6 cut">${s}</b></span>
<span class="t13 mut blk srx"><${Aw} text=${e.text} marks=${e.marks} /></span>
</span>
<span class="t12 dim srm">${Ow(e.created_at)}</span>
</a>
</li>`}var Ew,LN,Ef,WN,Aw,Ow,Pw=b(()=>{I();Io();T();V();Ie();X();_();pf();De();G();kw();D();Ae();Lo();Ew=5,LN=[["all",()=>o("Everything")],["dialogs",()=>o("Conversations")],["contacts",()=>o("Clients")],["messages",()=>o("Messages found")]];Ef=e=>e.dialogs.length+e.contacts.length+e.messages.length,WN=(e,t)=>t==="all"?Ef(e):e[t].length;Aw=({text:e,marks:t})=>Gc(e,t).map(n=>n.marked?r`<mark>${n.text}</mark>`:n.text),Ow=e=>`${at(e,j.value)}, ${q(e)}`});function nt({label:e,place:t,across:n=!1,children:s}){let a=Nt(Af);return ye(),L(()=>{(a.current.querySelector("[aria-checked='true']")??a.current.querySelector("button")).focus({preventScroll:!0})},[]),r`<div class=${"menu pop "+t} role="menu" aria-label=${e} ref=${a}
onKeyDown=${i=>VN(i,n)}>
${s}
</div>`}function VN(e,t){let n=[...e.currentTarget.querySelectorAll("button")],s=n.indexOf(document.activeElement),[a,i]=[(s+1)%n.length,(s-1+n.length)%n.length],l=t?{ArrowRight:a,ArrowLeft:i}:{},c={ArrowDown:a,ArrowUp:i,Home:0,End:n.length-1,...l}[e.key];e.key==="Tab"&&Af(),c!==void 0&&(e.preventDefault(),e.stopPropagation(),n[c].focus())}var Af,H,Wn=b(()=>{I();T();ae();D();Ae();Af=()=>{w.value=null};H=({icon:e,checked:t,onPick:n,stay:s,children:a})=>r`<button type="button" class="mi" tabindex="-1"
role=${t===void 0?"menuitem":"menuitemradio"}
aria-checked=${t===void 0?null:String(t)} onClick=${()=>{s||Af(),n()}}>
<${f} name=${t?"check":e} size="m" />
${a}
</button>`});var Of,Tn,JN,zi,Mw,ZN,hu,Ii=b(()=>{_();M();Of={online:()=>o("Online"),lunch:()=>o("Lunch"),training:()=>o("Training"),away:()=>o("Away"),off:()=>o("Off shift")},Tn=e=>e?.name||(Of[e?.builtin]??Of.off)(),JN={online:"on",away:"away",off:"off"},zi=e=>`dot ${JN[e]??"off"}`,Mw=e=>Of[e.builtin]?.()??"",ZN=(e,t)=>e.place-t.place||e.id-t.id,hu=()=>Object.values(bo.value).filter(e=>!e.removed).sort(ZN)});function zw(){return w.value!=="me"?null:r`<${nt} label=${o("My menu")} place="popme">
${hu().map(e=>r`<button type="button" class="mi" tabindex="-1" role="menuitemradio" key=${e.id}
aria-checked=${String(O.value.status_id===e.id)} onClick=${()=>{w.value=null,rv(e.id)}}>
<span class="dotbox"><span class=${zi(e.base)}></span></span>
<span class="cut">${Tn(e)}</span>
${O.value.status_id===e.id&&r`<span class="mend"><${f} name="check" size="m" /></span>`}
</button>`)}
<div class="msep" role="separator"></div>
<${H} icon="bell" onPick=${ar}>
${o("Notifications")}
${Ce.value.notifications>0&&r`<span class="count mend">${Ce.value.notifications}</span>`}
<//>
<${H} icon="settings" onPick=${()=>R(zt("looks"))}>${o("My settings")}<//>
<div class="msep" role="separator"></div>
<div class="mh" role="presentation">${o("Language")}</div>
<${H} icon="languages" checked=${we.value==="ru"} onPick=${()=>no("ru")}>
<span lang="ru">Русский</span>
<//>
<${H} icon="languages" checked=${we.value==="en"} onPick=${()=>no("en")}>
<span lang="en">English</span>
<//>
<div class="mh" role="presentation">${o("Theme")}</div>
<${H} icon="sun-moon" checked=${Zt.value==="system"} onPick=${()=>ms("system")} stay>
${o("System")}
<//>
<${H} icon="sun" checked=${Zt.value==="light"} onPick=${()=>ms("light")} stay>${o("Light")}<//>
<${H} icon="moon" checked=${Zt.value==="dark"} onPick=${()=>ms("dark")} stay>${o("Dark")}<//>
<div class="mh" role="presentation">${o("Density")}</div>
<${H} icon="rows-4" checked=${In.value==="compact"} onPick=${()=>Ha("compact")} stay>
${o("Compact")}
<//>
<${H} icon="rows-3" checked=${In.value==="normal"} onPick=${()=>Ha("normal")} stay>
${o("Normal")}
<//>
<${H} icon="menu" checked=${In.value==="roomy"} onPick=${()=>Ha("roomy")} stay>
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
<//>`}var QN,Rw,Nf,XN,eP,Iw,Pf=b(()=>{T();Xe();ae();_();$t();G();M();qc();D();Wn();Ii();QN={operator:()=>o("Operator"),supervisor:()=>o("Supervisor"),administrator:()=>o("Administrator")},Rw=e=>QN[e]?.()??"",Nf=()=>bo.value[O.value.status_id]??{builtin:O.value.presence,base:O.value.presence},XN=()=>{w.value=w.value==="me"?null:"me"},eP=({children:e})=>r`<button type="button" class=${e?"mebtn":"ib"} aria-haspopup="menu"
aria-expanded=${String(w.value==="me")} aria-label=${o("{name}: my menu",{name:O.value.name})}
title=${Tn(Nf())} onClick=${XN}>
<${J} name=${O.value.name} size="md"><span class=${zi(Nf().base)}></span><//>
${e}
</button>`;Iw=()=>r`<div class="me">
<${eP}>
<span class="grow">
<span class="nmx cut">${O.value.name}</span>
<br />
<span class="t12 dim">${Tn(Nf())}</span>
</span>
<//>
<${Ty} />
</div>`});function Lw(e){if(Li.some(([n])=>n===e))return o("Inbox");let t=as(e);return t!==null?ut.value[t]?.name??o("Team"):Bi.find(([n])=>n===e)[1]()}var Li,Bi,Ss,gu,mr=b(()=>{Q();_();ii();M();Li=[["mine",()=>o("Mine")],["unassigned",()=>o("Unassigned")],["all",()=>o("All")]],Bi=[["waiting",()=>o("Waiting for us"),"hourglass"],["unread",()=>o("Unread"),"mail-open"],["mentions",()=>o("Mentions"),"at-sign"],["following",()=>o("Following"),"eye"],["snoozed",()=>o("Snoozed"),"alarm-clock"],["failed",()=>o("Not sent"),"circle-alert"],["closed",()=>o("Closed"),"archive"]],Ss=$e(()=>Object.values(ut.value).filter(e=>!e.removed).sort((e,t)=>e.name.localeCompare(t.name))),gu=e=>as(e)===null?Ce.value[e]:Ce.value.teams?.[as(e)]??0});function Bo(e,t){try{localStorage.setItem(e,JSON.stringify(t))}catch{}}function ga(e){localStorage.removeItem(e)}function dr(e){let t=[];for(let n=0;n<localStorage.length;n+=1){let s=localStorage.key(n);if(s.startsWith(e))try{t.push([s.slice(e.length),JSON.parse(localStorage.getItem(s))])}catch{}}return t}var vu=b(()=>{});function Kw(e){Rf.value=e.created_at-Date.now()}function ba(e){let t=de.peek()?.undo??{messenger:4,email:10};return(e==="email"?t.email:t.messenger)*1e3}var aP,Rf,Cs,qw,Fn,jn,fr,Kn=b(()=>{Q();M();aP=6e4,Rf=S(0);Cs=e=>e+Rf.peek(),qw=({kind:e,delivery:t})=>e==="out"&&t?.state==="queued"&&!t.attempts,Fn=e=>e.delivery.not_before-Rf.value,jn=e=>qw(e)&&e.delivery.not_before-e.created_at>aP,fr=(e,t=Date.now())=>qw(e)&&!jn(e)&&e.delivery.not_before>e.created_at&&Fn(e)>t});function Hw(e){let t={...$r.peek()[e.dialog_id]};if(jn(e))t[e.id]=e;else if(t[e.id])delete t[e.id];else return;$r.value={...$r.peek(),[e.dialog_id]:t}}async function Gw(e){try{let{messages:t}=await W(`/api/dialogs/${e}/planned`);$r.value={...$r.peek(),[e]:Object.fromEntries(t.map(n=>[n.id,n]))}}catch(t){if(!(t instanceof ue))throw t}}var $r,Uw,Yw,yu=b(()=>{mt();Q();V();Kn();$r=S({}),Uw=e=>Object.values($r.value[e]??{}).sort((t,n)=>t.delivery.not_before-n.delivery.not_before);yn(e=>{for(let t of e)t.k==="message"&&Hw(t.row)});Yw=Hw});function lP(e){hr=`okno.out.${e}.`;let t=Date.now()-rP;Et.value=dr(hr).map(([,n])=>({...n,phase:cP(n,t)})).sort((n,s)=>n.at-s.at),Ts()}function cP(e,t){return e.phase==="held"||e.phase==="refused"?e.phase:e.at<t?"stale":"queued"}function If(e,t,n,s,a=[],i={}){let l={key:ss(),dialog_id:e,kind:t,text:n,seen:s,files:a,more:i,at:Date.now(),phase:"queued"};return Bo(hr+l.key,l),Et.value=[...Et.value,l],Ts(),l.key}function mP(e,t){Wi.set(e,t),Wi.size>pP&&Wi.delete(Wi.keys().next().value)}function Fi(e,t){Et.value=Et.value.map(s=>s.key===e?{...s,...t}:s);let n=Et.value.find(s=>s.key===e);n&&Bo(hr+e,n)}function gr(e){ga(hr+e),Et.value=Et.value.filter(t=>t.key!==e)}function wu(e,t={}){Fi(e,{...t,phase:"queued",at:Date.now()}),Ts()}function Ts(){if(Ee.value!=="in"||!hr)return;let e=new Set;for(let t of Et.value)e.has(t.dialog_id)||(t.phase==="queued"&&dP(t),["queued","sending","held"].includes(t.phase)&&e.add(t.dialog_id))}async function dP(e){Fi(e.key,{phase:"sending"});let t=ps(e.dialog_id),{key:n,kind:s,text:a,seen:i}=e,l=(e.files??[]).map(c=>c.token);try{let c=await ke("POST",`/api/dialogs/${e.dialog_id}/messages`,{...fP(e.more),key:n,kind:s,text:a,seen:i,files:l});Kw(c.message),Yw(c.message),mP(n,c.message),te({t:"result",...c,sentAtRev:t}),Qw.set(`${e.dialog_id}.${s}`,Date.now()),gr(n),Ts()}catch(c){$P(e,c)}}function fP(e={}){if(!e.not_before||e.not_before>Date.now())return e;let{not_before:t,...n}=e;return n}function $P(e,t){t.offline||t.status===401||t.status===429||t.status>=500?Fi(e.key,{phase:"queued",tries:(e.tries??0)+1,code:t.code}):t.code==="conversation-changed"?Fi(e.key,{phase:"held",came:t.detail.messages,last_no:t.detail.last_no}):(Fi(e.key,{phase:"refused",code:t.code}),Ts())}var rP,iP,Et,hr,Vw,zf,Jw,Zw,Qw,uP,Xw,ek,pP,Wi,tk,nk,Wo=b(()=>{mt();Q();V();vu();Yl();yu();M();Kn();rP=3600*1e3,iP=5e3,Et=S([]),hr="";Vw=e=>Et.value.filter(t=>t.dialog_id===e),zf=({phase:e})=>["held","refused","stale"].includes(e),Jw=e=>Et.value.some(t=>t.dialog_id===e&&zf(t)),Zw=e=>Et.value.find(t=>t.dialog_id===e&&t.phase==="held"),Qw=new Map,uP=5e3,Xw=(e,t)=>Vw(e).some(n=>n.kind===t)||Date.now()-(Qw.get(`${e}.${t}`)??0)<uP,ek=(e,t,n)=>Vw(e).some(s=>s.kind===t&&s.text===n.trim());pP=50,Wi=new Map,tk=e=>Wi.get(e);nk=e=>wu(e.key,{seen:e.last_no,came:void 0});Ga(lP);$s(Ts);setInterval(()=>{Et.value.some(e=>e.phase==="queued")&&Ts()},iP);window.addEventListener("online",Ts)});function ok(e){ji.set(e,{upto:B.peek().logs[e]?.seen??0,since:new Map})}function sk(e,t){let n=ji.get(e);n&&(n.upto=Math.max(n.upto,t))}function ak(e,t){let n=ji.get(e);if(!n)return;Lf(n);let s=new Set(t);for(let a of n.since.keys())s.has(a)||n.since.delete(a);for(let a of s)a>n.upto&&!n.since.has(a)&&n.since.set(a,Date.now())}function Lf(e){let t=Date.now()-hP;for(let[n,s]of e.since)s>t||(e.upto=Math.max(e.upto,n),e.since.delete(n))}function rk(e,t,n){let s=B.peek().logs[e]?.items??{},a=t;for(;a<n&&s[a+1]&&!gP(s[a+1]);)a+=1;return a}function Es(e){let t=ji.get(e);return t?(Lf(t),rk(e,t.upto,Math.max(t.upto,...t.since.keys()))):null}function ik(e,t){let n=ji.get(e);return n?(Lf(n),rk(e,t,n.upto)):t}var hP,ji,gP,va=b(()=>{M();hP=1e3,ji=new Map;gP=({kind:e,author:t,automatic:n,delivery:s})=>(e==="note"||e==="out"&&!n)&&t.operator_id!==B.peek().me?.id&&s?.state!=="cancelled"});function wP(e){ku=`okno.draft.${e}.`;let t=dr(ku).map(([n,s])=>[n,typeof s=="string"?{text:s,at:0,dirty:!0}:s]);Lt.value=Object.fromEntries(t),As.value={}}function Os(e,t){let n={...Lt.value};t&&(Su(t)||t.dirty)?(n[e]=t,Bo(ku+e,t)):(delete n[e],ga(ku+e)),Lt.value=n}function Kf(e,t){let n=Lt.peek()[e];dk(e);let s={text:"",...n,seen:kP(e,n),...t,at:n?.at??0,dirty:!0};if(!Su(s)&&!n?.at&&!ya.has(e)&&!xu.has(e)){Os(e,null);return}Os(e,s),clearTimeout(ya.get(e)),ya.set(e,setTimeout(()=>qf(e),bP))}function kP(e,t){let n=Number(e.split(".")[0]),s=t&&Su(t)?t.seen??null:null;return s===null?Es(n):ik(n,s)}function uk(e,t){let n=qn(e,t);clearTimeout(ya.get(n)),ya.delete(n),dk(n),Os(n,null)}function pk(){for(let e in Lt.peek())Lt.peek()[e].dirty&&qf(e)}async function qf(e){clearTimeout(ya.get(e)),ya.delete(e);let t=Lt.peek()[e];if(!t?.dirty||Ee.peek()!=="in")return;let[n,s]=e.split("."),a=Ki(t);xu.set(e,{what:a,until:Date.now()+vP});try{let{at:i}=await ke("PUT",`/api/dialogs/${n}/draft`,{mode:s,text:t.text,head:_u(t),seen:t.seen??null});mk(e,a,i)}catch(i){i.status===404&&Os(e,null)}}function mk(e,t,n){let s=Lt.peek()[e];s&&Os(e,{...s,at:n,dirty:Ki(s)!==t})}function xP(e){for(let t in e)for(let n in e[t])Wf(Number(t),n,e[t][n]);for(let t in Lt.peek()){let[n,s]=t.split(".");!e[n]?.[s]&&!(xu.get(t)?.until>Date.now())&&Wf(Number(n),s,void 0)}}function _P(e,t){for(let n of yP)Wf(e,n,t[n])}function Wf(e,t,n){let s=qn(e,t),a=Lt.peek()[s],i=xu.get(s);if(!n){if(!a||a.dirty)return;if(Xw(e,t)){Os(s,{...a,dirty:!0}),qf(s);return}Os(s,null);return}if(i?.what===Ki(n)){mk(s,i.what,n.at);return}n.at<=(a?.at??0)||a?.dirty&&a.at||!a&&ek(e,t,n.text)||(a&&Su(a)&&Ki(a)!==Ki(n)&&(As.value={...As.value,[s]:{text:a.text,head:_u(a),seen:a.seen??null}}),Os(s,{text:n.text,head:n.head,at:n.at,seen:n.seen??null,dirty:!1}))}function dk(e){if(!(e in As.peek()))return;let{[e]:t,...n}=As.peek();As.value=n}var bP,vP,yP,Lt,Bf,As,ku,ya,xu,_u,Ki,Su,qn,nn,Ff,jf,lk,io,cn,Ns,ck,fk,$k,un=b(()=>{mt();Q();V();vu();Wo();va();bP=800,vP=5e3,yP=["reply","note"],Lt=S({}),Bf=S({}),As=S({}),ku="",ya=new Map,xu=new Map,_u=e=>{let{subject:t=null,cc:n="",bcc:s="",to:a=null}=e?.head??{};return t!==null||n||s||a?{subject:t,cc:n,bcc:s,to:a}:null},Ki=e=>JSON.stringify([e.text,_u(e)]),Su=e=>!!(e.text.trim()||_u(e));qn=(e,t)=>`${e}.${t}`,nn=(e,t)=>Lt.value[qn(e,t)]?.text??"",Ff=e=>Lt.value[qn(e,"reply")]?.head??null,jf=(e,t)=>Lt.peek()[qn(e,t)]?.seen??null,lk=(e,t)=>Lt.value[qn(e,t)]?.dirty===!1,io=e=>Bf.value[e]??"reply",cn=(e,t)=>{Bf.value={...Bf.value,[e]:t}};Ns=(e,t,n,s=null)=>Kf(qn(e,t),{text:n.trim()?n:"",...s!==null&&{seen:s}}),ck=(e,t)=>Kf(qn(e,"reply"),{head:t});fk=(e,t)=>As.value[qn(e,t)],$k=(e,t)=>Kf(qn(e,t),As.peek()[qn(e,t)]);Sv((e,{entered:t})=>{t&&wP(e.me.id),xP(e.drafts)});Ga(pk);$s(pk);yn(e=>{for(let t of e)t.k==="draft"&&_P(t.id,t.row)})});function Ds(){Ps=!1,CP()&&requestAnimationFrame(()=>{!Ps&&!w.peek()&&!yr(document.activeElement)&&qi()?.focus({preventScroll:!0})})}function TP(e){let t=qi();t.focus({preventScroll:!0}),t.setRangeText(e,t.selectionStart,t.selectionEnd,"end"),t.dispatchEvent(new Event("input",{bubbles:!0}))}function Tu(){clearTimeout(br?.timer),br=null}function xk(){let{run:e,still:t}=br;Tu(),t()&&e()}function Au(e,t,{settled:n=!0,pause:s=!0}={}){if(Ou(e)||n&&!Xb(e.timeStamp))return;if(!s||!vr(e)){t();return}let{dialog:a}=E.peek();br={letter:e.key,run:t,still:()=>E.peek().dialog===a&&!w.peek(),timer:setTimeout(xk,Hf)}}function Ou(e){let t=e.timeStamp-Uf<Hf;return vr(e)&&(Uf=e.timeStamp),t}function Cu(e){e.preventDefault(),e.stopImmediatePropagation()}function EP(e){let t=yr(e.target),n=rr(Ro(e),t),s=e.ctrlKey||e.metaKey;(t?bk.get(e.code)===e.target&&!(s&&(n||e.key==="Enter")):n?.walks||!(n||vr(e)||e.key==="Enter"||e.key===" "))||Cu(e)}function AP(e){if(vr(e)&&/\p{L}/u.test(e.key)){let{letter:t}=br;if(Tu(),Uf=e.timeStamp,rr(Ro(e))?.id==="undo"||!qi()){Cu(e);return}TP(t),e.stopImmediatePropagation()}else e.key==="Escape"?(Tu(),Cu(e)):(vr(e)||e.key==="Enter")&&(Cu(e),xk(),requestAnimationFrame(()=>OP(e)))}function OP({code:e,key:t}){let n=document.activeElement;!w.peek()||!n?.closest("[role=dialog], [role=menu]")||(t==="Enter"?n.click():n.dispatchEvent(new KeyboardEvent("keydown",{code:e,key:t,bubbles:!0,cancelable:!0})))}function NP(e){return Ps||!vr(e)||yr(e.target)||w.peek()||Ze.peek()||e.isComposing||!gk&&vk.some(t=>t())?!1:E.peek().page==="inbox"&&!!(E.peek().dialog&&qi())}function PP(e){if(Ee.peek()==="in"){if(e.repeat){EP(e);return}if(bk.set(e.code,e.target),br){AP(e);return}["Tab","Escape","F6"].includes(e.key)&&(Ps=!0),NP(e)&&(qi().focus({preventScroll:!0}),e.stopImmediatePropagation())}}var Hf,SP,hk,Ps,gk,Uf,br,bk,vk,yk,yr,wk,Eu,qi,kk,CP,vr,Ms=b(()=>{ae();V();Pt();yo();G();Hf=300,SP="input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]",hk=".dock .comp textarea",Ps=!1,gk=!1,Uf=-Hf,br=null,bk=new Map,vk=[],yk=e=>{vk.push(e)},yr=e=>!!e?.closest?.(SP),wk=()=>Ps,Eu=()=>{Ps=!0},qi=()=>document.querySelector(hk),kk=e=>e.target,CP=()=>matchMedia("(min-width: 720px) and (hover: hover)").matches,vr=e=>/^[\p{L}\p{N}]$/u.test(e.key)&&!e.ctrlKey&&!e.metaKey&&!e.altKey;window.addEventListener("keydown",PP,{capture:!0});window.addEventListener("pointerdown",e=>{Ps=!1,gk=!!kk(e)?.closest?.("#conversation"),Tu()},{capture:!0});document.addEventListener("focusin",e=>{kk(e)?.matches?.(hk)&&(Ps=!1)})});var Rs,An,wa=b(()=>{G();M();Rs=()=>ne.peek()[E.peek().dialog],An=()=>!!Rs()});function s$(e,t=9){let n=[{id:"hour",at:Math.ceil((e+36e5)/6e4)*6e4}];return Mt(e,0,18)-e>36e5&&n.push({id:"evening",at:Mt(e,0,18)}),n.push({id:"tomorrow",at:Mt(e,1,t)}),Hi(e)>1&&n.push({id:"monday",at:Mt(e,Hi(e),9)}),n}function Dk(e,t){let s=(new Date(e,t,1).getDay()+6)%7,a=new Date(e,t+1,0).getDate(),i=[...Array(s).fill(null),...Array.from({length:a},(l,c)=>new Date(e,t,c+1).getTime())];for(;i.length%7;)i.push(null);return Array.from({length:i.length/7},(l,c)=>i.slice(c*7,c*7+7))}function Mk(e){let t=/^\s*(\d{1,2})[:.\s]?(\d{2})\s*$/.exec(e);if(!t)return null;let[n,s]=[Number(t[1]),Number(t[2])];return n<24&&s<60?[n,s]:null}var Mt,Hi,Pk,Yi=b(()=>{Mt=(e,t,n,s=0)=>{let a=new Date(e);return a.setDate(a.getDate()+t),a.setHours(n,s,0,0)},Hi=e=>(1-new Date(e).getDay()+7)%7||7;Pk=e=>[...s$(e,10),{id:"client",at:null}]});function jo(e){let{dialog:t}=E.peek();t&&(cn(t,e),Yc(()=>requestAnimationFrame(()=>Tt(".comp textarea")?.focus())))}var Du=b(()=>{G();Io();en();un()});function IP(e,t){let n=`@${t.name}`.toLocaleLowerCase(),s=e.toLocaleLowerCase();for(let a=s.indexOf(n);a>=0;a=s.indexOf(n,a+1))if(!zP.test(s[a+n.length]??""))return!0;return!1}function zk(e,t){let n=/(^|[\s(«"])@([\p{L}\p{N}. -]{0,40})$/u.exec(e.slice(0,t));return n&&{from:t-n[2].length-1,query:n[2]}}function Ik(e){let t=e.trim().toLocaleLowerCase(),n=({name:s})=>s.toLocaleLowerCase().startsWith(t)||s.toLocaleLowerCase().split(/\s+/).some(a=>a.startsWith(t));return Rk().filter(n).sort((s,a)=>s.name.localeCompare(a.name)).slice(0,8)}var Rk,zP,Mu,Ru=b(()=>{M();Rk=()=>Object.values(Ne.value).filter(e=>e.active&&e.id!==O.value.id),zP=/[\p{L}\p{N}]/u;Mu=e=>e.includes("@")?Rk().filter(t=>IP(e,t)):[]});function mn(e,{open:t,...n}){t!==void 0&&(a$.value={...a$.peek(),[e]:t}),Object.keys(n).length&&ck(e,{...Ff(e),...n})}function i$(e){for(let n of["cc","bcc"]){let s=On(e[n]).find(a=>!r$(a));if(s)return{field:n,value:s}}return On(e.cc).length+On(e.bcc).length>BP?{field:"cc",value:null}:null}function Wk(e){let{subject:t,cc:n,bcc:s,to:a}=zu(e),i={subject:t??null,cc:On(n),bcc:On(s),to:a??null};return i.subject!==null||i.to||i.cc.length||i.bcc.length?i:void 0}var LP,BP,a$,zu,Lk,On,r$,Bk,Gi=b(()=>{Q();un();LP=/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[^\s@.,;:<>()"\\/]+(\.[^\s@.,;:<>()"\\/]+)+$/i,BP=20,a$=S({}),zu=e=>({...Ff(e),open:!!a$.value[e]});Lk=e=>mn(e,{open:!1}),On=e=>[...new Set((e??"").split(/[,;\s]+/).map(t=>t.trim().toLowerCase()).filter(Boolean))],r$=e=>e.length<=254&&LP.test(e),Bk=e=>i$(zu(e))});function Ko(e,t,n){let{[`${e}.${t}`]:s,...a}=l$.peek();l$.value=n===null?a:{...a,[`${e}.${t}`]:n}}var l$,ka,Vi=b(()=>{Q();l$=S({}),ka=(e,t)=>l$.value[`${e}.${t}`]??null});function FP(e){qo=`okno.up.${e}.`,et.value=[...dr(qo).map(([,t])=>t),...jP()],xa.value={},Is.value={}}function jP(){try{return JSON.parse(sessionStorage.getItem(Kk())??"[]").map(e=>({...e,state:"refused",code:e.state==="refused"?e.code:"lost"}))}catch{return[]}}function Ji(e,t,n,s="reply"){let a=Math.min(n.max_file||c$,c$),i=(n.max_files||10)-bt(e,s).filter(c=>c.state!=="refused").length,l=[...t].map(c=>{let u={id:ss(),dialog_id:e,mode:s,name:c.name||"image.png",size:c.size,type:c.type,state:"waiting",share:0,source:c,seen:Es(e)};return c.size>a?{...u,state:"refused",code:"too-large",limit:a}:c.size?i<=0?{...u,state:"refused",code:"too-many",limit:n.max_files||10}:(i-=1,u):{...u,state:"refused",code:"empty"}});et.value=[...et.value,...l],Cr()}function zs(e,t){return et.value=et.value.map(n=>n.id===e?{...n,...t}:n),et.value.find(n=>n.id===e)}function Cr(){if(Ee.peek()!=="in")return;let e=et.peek().filter(t=>t.state==="uploading").length;for(let t of et.peek().filter(n=>n.state==="waiting").slice(0,Math.max(0,WP-e)))KP(t)}function KP(e){let t=new XMLHttpRequest;Iu.set(e.id,t),zs(e.id,{state:"uploading",share:0}),t.open("POST",`/api/uploads?${new URLSearchParams({name:e.name})}`),t.setRequestHeader("Content-Type",e.type||"application/octet-stream"),t.responseType="json",t.upload.onprogress=n=>{n.lengthComputable&&zs(e.id,{share:Math.floor(n.loaded/n.total*100)})},t.onload=()=>Fk(e,t.status,t.response),t.onerror=()=>Fk(e,0,null),t.send(e.source)}function Fk(e,t,n){if(Iu.delete(e.id),t===401&&(Ee.value="expired"),t===201){let i=zs(e.id,{state:"done",share:100,file:n.file,source:void 0});i&&Bo(qo+e.id,i)}else t===413?zs(e.id,{state:"refused",code:"too-large",limit:n?.limit??c$}):zs(e.id,{state:"failed",code:t?n?.code??`http-${t}`:"offline"});Cr();let{dialog_id:s,mode:a="reply"}=et.peek().find(i=>i.id===e.id)??e;Is.peek()[s]?.mode===a&&!Uo(bt(s,a))&&!lo(bt(s,a)).length&&dn(s),Uk(s,a)}function Uk(e,t){let n=xa.peek()[e];if(n===void 0||n.mode!==(t??"reply"))return;let s=bt(e,n.mode);Uo(s)||(dn(e),jk?.(e,n))}function dn(e){for(let t of[xa,Is]){if(t.peek()[e]===void 0)continue;let{[e]:n,...s}=t.peek();t.value=s}}function Bu(e,t){dn(e);for(let n of bt(e,t))n.state==="failed"&&zs(n.id,{state:"waiting",code:void 0});Cr()}function Hk(e,t){et.value=et.value.map(n=>n.dialog_id===e?{...n,dialog_id:t}:n);for(let n of et.value)n.dialog_id===t&&n.state==="done"&&Bo(qo+n.id,n)}function Wu(e,t){for(let n of lo(bt(e,t)))p$(n.id)}function Yk(e){zs(e,{state:"waiting",code:void 0}),Cr()}function qP(){for(let e of et.peek())e.state==="failed"&&e.code==="offline"&&zs(e.id,{state:"waiting"});Cr()}function p$(e){let t=et.peek().find(n=>n.id===e);Iu.get(e)?.abort(),Iu.delete(e),ga(qo+e),et.value=et.value.filter(n=>n.id!==e),!lo(bt(t.dialog_id,t.mode??"reply")).length&&Is.peek()[t.dialog_id]&&dn(t.dialog_id),t.file&&fetch(`/api/uploads/${t.file.token}`,{method:"DELETE"}).catch(()=>{}),Cr(),Uk(t.dialog_id,t.mode)}function Fu(e,t){let n=bt(e,t).filter(s=>s.state==="done");for(let s of n)ga(qo+s.id);return et.value=et.value.filter(s=>!n.includes(s)),n.map(s=>s.file)}function ju(e,t,n="reply",s=null,a=[]){let i=t.map(c=>({id:ss(),dialog_id:e,mode:n,name:c.name,size:c.size,state:"done",share:100,file:c,seen:s}));for(let c of i)Bo(qo+c.id,c);let l=a.map(c=>({id:ss(),dialog_id:e,mode:n,name:c.name,size:c.size,state:"refused",code:"gone"}));et.value=[...et.value,...i,...l]}var WP,c$,et,xa,Is,qo,jk,Iu,Kk,qk,bt,Uo,lo,u$,Lu,Tr=b(()=>{mt();Q();V();vu();Yl();va();WP=2,c$=25*1024*1024,et=S([]),xa=S({}),Is=S({}),qo="",jk=null,Iu=new Map;Kk=()=>`${qo}unfinished`;me(()=>{if(!et.value.length&&!qo)return;let e=et.value.filter(t=>t.state!=="done").map(({source:t,share:n,...s})=>s);try{sessionStorage.setItem(Kk(),JSON.stringify(e))}catch{}});qk=e=>{jk=e},bt=(e,t="reply")=>et.value.filter(n=>n.dialog_id===e&&(n.mode??"reply")===t),Uo=e=>e.some(t=>t.state==="waiting"||t.state==="uploading");Nv(()=>Uo(et.peek()));lo=e=>e.filter(t=>t.state==="failed"||t.state==="refused");u$=(e,t)=>{xa.value={...xa.value,[e]:t}};Lu=(e,t)=>{Is.value={...Is.value,[e]:t}};Ga(FP);$s(qP)});function HP(e,t){let n=bt(e,t).map(s=>s.seen??null).filter(s=>s!==null);return jf(e,t)??(n.length?Math.min(...n):Es(e)??0)}function m$(e,t,n={}){if(n.then&&ra())return;let s={mode:t,how:n,seen:HP(e,t)};Uo(bt(e,t))?u$(e,s):Jk(e,s)}function Jk(e,t){let{mode:n,how:s,seen:a}=t,i=nn(e,n).trim(),l=bt(e,n),c=lo(l);if(!i&&c.length===l.length)return;if(dn(e),c.length){Lu(e,t),YP(e);return}let u=Fu(e,n),m=If(e,n,i,a,u,n==="note"?GP(e,i):VP(e,s));uk(e,n),Ko(e,n,null),n==="reply"&&(Lk(e),ex(e,m,s)),s.then==="close"&&bf(e),B.peek().logs[e]?.later&&kc(e)}function Zk(e,t){Bu(e,t.mode),u$(e,t)}function YP(e){if(E.peek().dialog===e)return;let t=B.peek().dialogs[e]?.name??o("the client");he(o("Not sent to {name} yet: a file was not uploaded",{name:t}),{action:()=>qu(e),label:o("Open"),ms:nx})}function Qk(e,t){Wu(e,t.mode),m$(e,t.mode,t.how)}function Ku(e,t,n,s){if(ra())return;let a=ba(B.peek().dialogs[e]?.kind)||void 0,i=If(e,"reply",t,n,[],d$({undo_ms:a,...s}));ex(e,i,s),s.then==="close"&&bf(e)}function GP(e,t){let n=Mu(t).map(s=>s.id);return d$({reply_to_no:ka(e,"note"),mentions:n.length?n:void 0})}function VP(e,{then:t,at:n}){let s=B.peek().dialogs[e],a=!!(s&&st(s)?.can?.subject);return d$({reply_to_no:ka(e,"reply"),letter:a?Wk(e):void 0,formatted:a,undo_ms:n?void 0:ba(s?.kind)||void 0,not_before:n?Cs(n):void 0,then:t})}function ex(e,t,{then:n,at:s,snooze_until:a}){let i=()=>{tx(t,n,e)};n==="close"?oe(qy(e),{keep:!0,undo:i}):n==="snooze"?oe(Uy(e,a),{icon:"alarm-clock",undo:i}):s?oe(eu(e,s),{icon:"calendar-clock",undo:i}):ba(B.peek().dialogs[e]?.kind)&&tv(i,ba(B.peek().dialogs[e]?.kind)+UP)}function tx(e,t,n){let s=Et.peek().find(i=>i.key===e);if(s&&s.phase!=="sending"){Ls(s);return}if(!s){let i=tk(e);i&&Un(i,t,n);return}let a=me(()=>{Et.value.find(l=>l.key===e)?.phase!=="sending"&&Rt(()=>queueMicrotask(()=>{a(),tx(e,t,n)}))})}function JP({dialog_id:e,phase:t}){if(E.peek().dialog===e)return;let n=B.peek().dialogs[e]?.name??o("the client"),s=t==="held"?o("Not sent to {name} yet: the conversation changed while you were writing",{name:n}):o("Not sent to {name}",{name:n});he(s,{action:()=>qu(e),label:o("Open"),ms:nx})}async function Un(e,t=e.data.then,n=e.dialog_id){let s;try{s=await Z(`/api/messages/${e.id}/cancel`,{})}catch(a){if(a.code!=="already-sent"){Ue(()=>{throw a});return}he(o("Already sent")),t&&await Ue(()=>Z(`/api/dialogs/${n}/${t==="close"?"reopen":"unsnooze"}`,{}))&&qu(n);return}te({t:"result",message:s.message}),ox(n,"reply",e.data.typed??e.text,e.no,s.files,ZP(e.files??[],s.files)),Ko(n,"reply",e.reply_to_no),e.letter&&mn(n,{subject:e.letter.subject,cc:e.letter.copies.join(", "),bcc:e.letter.blind.join(", "),to:e.letter.recipients[0]}),oe(Hy(n),{icon:"undo-2"})}function ZP(e,t){let n=t.map(s=>s.name);return e.filter(s=>{let a=n.indexOf(s.name);return a>=0&&n.splice(a,1),a<0})}function ox(e,t,n,s,a=[],i=[]){let l=nn(e,t),c=Math.max(s,jf(e,t)??0);cn(e,t),Ns(e,t,l&&l!==n?[n,l].filter(Boolean).join(`
`):n,c),ju(e,a,t,c,i),qu(e),jo(t)}function Ls(e){let{more:t={}}=e;gr(e.key),ox(e.dialog_id,e.kind,e.text,e.last_no??e.seen,Vk(e)?[]:e.files??[],Vk(e)?e.files??[]:[]),t.reply_to_no&&Ko(e.dialog_id,e.kind,t.reply_to_no),t.letter&&mn(e.dialog_id,{subject:t.letter.subject??void 0,cc:t.letter.cc.join(", "),bcc:t.letter.bcc.join(", "),to:t.letter.to??void 0})}function sx(e){gr(e.key),oe(Yy(e.dialog_id),{icon:"x",undo:()=>Ls(e)})}var UP,d$,Xk,nx,Gk,Vk,qu,f$,Ho=b(()=>{Q();Xe();Du();ws();V();Ru();un();_();Gi();yo();Wo();Vi();G();va();M();mt();Pe();Kn();Gt();Tr();UP=500;qk(Jk);d$=e=>Object.fromEntries(Object.entries(e).filter(([,t])=>t!=null&&t!==!1));Xk=e=>!!(e&&!e.blocked_at&&st(e)&&st(e).health!=="removed");nx=6e4,Gk=new Map;me(()=>{for(let e of Et.value.filter(zf))Gk.get(e.key)!==e.phase&&(Gk.set(e.key,e.phase),Rt(()=>JP(e)))});Vk=e=>e.phase==="refused"&&e.code==="file-gone";qu=e=>{E.peek().dialog!==e&&R(F(E.peek().view,e))};f$=(e,t)=>Ue(async()=>{let n=await Z(`/api/messages/${e.id}/plan`,{not_before:t&&Cs(t)});te({t:"result",...n})})});function Uu(){let[e,t]=g(!1),[n,s]=g(""),a=A(null),i=A(0);return L(()=>{e&&a.current?.focus()},[e]),{on:e,setOn:t,text:n,setText:s,field:a,seen:i,ready:c=>{let u=n.trim();return e&&!u?(a.current?.focus(),!1):(c(e?u:null,i.current),!0)}}}function Hu({dialog:e,telling:t}){if(!Xk(e))return null;let{on:n,setOn:s,text:a,setText:i,field:l,seen:c}=t,u=m=>{a.trim()||(c.current=Es(e.id)??0),i(m)};return r`
<label class="hrow t13 tellc">
<input class="tog" type="checkbox" role="switch" aria-label=${o("Tell the client")} checked=${n}
onChange=${m=>s(m.currentTarget.checked)} />
${o("Tell the client")}
</label>
${n&&r`<textarea class="input tellw" rows="2" ref=${l} maxlength="4000" aria-required="true"
aria-label=${o("Message to the client")} placeholder=${o("Message to the client")} value=${a}
onInput=${m=>u(m.currentTarget.value)}></textarea>`}
`}var $$=b(()=>{I();T();_();va();Ho()});function Yu({label:e,title:t,usual:n,given:s=null,hour:a="10:00",words:i={},deed:l,icon:c=null,place:u="popsnz",onPick:m,onShut:p,children:h,below:d}){let $=A(j.value).current,v=A(n($)).current,[x,k]=g(0),[y,P]=g(s?{day:QP(s),text:XP(s),used:!0}:{day:Mt($,1,0),text:a,used:!1}),Y=Nt(p);ye(),L(()=>Y.current.querySelector(".mi")?.focus({preventScroll:!0}),[]);let K=Mk(y.text),pe=K?Mt(y.day,0,...K):null,je=y.used&&pe!==null&&pe<=Date.now(),Ke=y.used&&(K===null||je),ve=y.used?pe:v[x].at,yt=se=>{m(se)!==!1&&p()},ce=se=>{se.preventDefault(),se.stopPropagation(),Ke||yt(ve)},fe=se=>{let Se={ArrowDown:1,ArrowUp:-1}[se.key];if(!Se)return;se.preventDefault();let He=(x+Se+v.length)%v.length;k(He),P({...y,used:!1}),se.currentTarget.querySelectorAll(".mi")[He].focus()};return r`<form class=${`menu pop when ${u}`} role="dialog" aria-label=${e} ref=${Y} onSubmit=${ce}>
<div class="snzg">
<div role="group" aria-label=${t} onKeyDown=${fe}>
<div class="mh">${t}</div>
${v.map((se,Se)=>r`<button type="button" key=${se.id} class=${!y.used&&Se===x?"mi on":"mi"}
onFocus=${()=>{k(Se),s||P({...y,used:!1})}} onClick=${()=>yt(se.at)}>
<${f} name=${ax[se.id][1]} size="m" />
<span class="cut">${i[se.id]?.()??ax[se.id][0]()}</span>
${se.at!==null&&r`<span class="hrow end t12 dim num">
${se.id==="hour"||se.id==="evening"?q(se.at):Pc(se.at,$)}
</span>`}
</button>`)}
</div>
<${tD} own=${y} began=${$} onChange=${se=>P({...y,...se,used:!0})}
wrong=${Ke} />
</div>
<div class="snzf">
${h}
<span class="t12 dim grow snzw">
${Ke?r`<span class="hint bad" role="alert">
${je?o("This time has passed"):o("Type the time like 10:00")}
</span>`:ve===null?o("Until the client replies"):`${Ao(ve,$)}, ${q(ve)}`}
</span>
<button type="submit" class="btn primary" disabled=${Ke}>
${c&&r`<${f} name=${c} size="s" />`}
${l}
<kbd>Enter</kbd>
</button>
</div>
${d}
</form>`}function tD({own:e,began:t,onChange:n,wrong:s}){let a=new Date(e.day),[i,l]=g([a.getFullYear(),a.getMonth()]),c=A(null),u=Mt(t,0,0),[m,p]=i,h=Jv(new Date(m,p,1).getTime()),d=new Date(m,p,1)<=new Date(t),$=k=>{let y=new Date(i[0],i[1]+k,1);l([y.getFullYear(),y.getMonth()])},v=k=>{n({day:k});let y=new Date(k);l([y.getFullYear(),y.getMonth()])},x=k=>{let y=eD[k.key];y&&(k.preventDefault(),v(Math.max(u,Mt(e.day,y,0))),requestAnimationFrame(()=>c.current?.querySelector("[aria-pressed='true']")?.focus()))};return r`<div class="snzc">
<div class="hrow">
<b class="b6 t13 grow">${h}</b>
<button type="button" class="ib small" aria-label=${o("Previous month")} disabled=${d}
onClick=${()=>$(-1)}>
<${f} name="chevron-left" size="m" />
</button>
<button type="button" class="ib small" aria-label=${o("Next month")} onClick=${()=>$(1)}>
<${f} name="chevron-right" size="m" />
</button>
</div>
<table class="cal" ref=${c} onKeyDown=${x}>
<caption class="vh">${h}</caption>
<thead><tr>${Zv().map(k=>r`<th scope="col" key=${k}>${k}</th>`)}</tr></thead>
<tbody>
${Dk(...i).map((k,y)=>r`<tr key=${y}>
${k.map((P,Y)=>r`<td key=${Y}>
${P!==null&&r`<${nD} day=${P} today=${u} own=${e} onPick=${v} weekend=${Y>4} />`}
</td>`)}
</tr>`)}
</tbody>
</table>
<div class="hrow">
<input class="input numin" aria-label=${o("Time")} inputmode="numeric" aria-invalid=${s?"true":null}
value=${e.text} onInput=${k=>n({text:k.currentTarget.value})} />
<span class="t12 dim">${Ao(e.day,t)}</span>
</div>
</div>`}function nD({day:e,today:t,own:n,onPick:s,weekend:a}){let i=new Date(e).getDate(),l=n.used&&e===n.day;return r`<button type="button" class=${a?"off":""} disabled=${e<t} aria-label=${Ao(e,0)}
aria-current=${e===t?"date":null} aria-pressed=${String(l)}
tabindex=${e===n.day||e===t&&n.day<t?0:-1} onClick=${()=>s(e)}>
${i}
</button>`}var ax,QP,XP,eD,h$=b(()=>{I();T();Ie();X();_();Yi();D();Ae();ax={hour:[()=>o("In an hour"),"hourglass"],evening:[()=>o("This evening"),"sunset"],tomorrow:[()=>o("Tomorrow"),"sunrise"],monday:[()=>o("On Monday"),"calendar"],client:[()=>o("Until the client replies"),"message-circle"]},QP=e=>Mt(e,0,0),XP=e=>{let t=new Date(e);return[t.getHours(),t.getMinutes()].map(n=>String(n).padStart(2,"0")).join(":")};eD={ArrowLeft:-1,ArrowRight:1,ArrowUp:-7,ArrowDown:7}});var ix={};Le(ix,{Snooze:()=>g$,SnoozeMenu:()=>rx,SnoozeStrip:()=>b$});function rx({label:e,onPick:t,dialog:n=null,waitingSince:s=null,onShut:a=oD}){let[i,l]=g(""),c=Uu(),u=s!==null&&!c.on&&r`<p class="hint snzh">
<${f} name="circle-alert" size="s" /> ${o("The client has been waiting for {span}. Snoozing does not stop the wait.",{span:We(j.value-s)})}
</p>`;return r`<${Yu} label=${e} title=${o("Snooze until")} usual=${Pk}
deed=${c.on?o("Send and snooze"):o("Snooze")}
onPick=${m=>c.ready((p,h)=>t(m,i.trim(),p,h))} onShut=${a}
below=${u}>
<input class="input" aria-label=${o("Waiting reason (optional)")} placeholder=${o("Reason for the team")}
maxlength="500" value=${i} onInput=${m=>l(m.currentTarget.value)} />
<${Hu} dialog=${n} telling=${c} />
<//>`}function g$({dialog:e}){let t=(n,s,a,i)=>a?Ku(e.id,a,i,{then:"snooze",snooze_until:n,reason:s}):cu(e.id,n,s);return r`<${rx} label=${o("Snooze")} dialog=${e} waitingSince=${e.waiting_since}
onPick=${t} />`}function b$({dialog:e}){if(!e?.snooze||e.state!=="open")return null;let{until:t,reason:n}=e.snooze,s=t===null?o("Snoozed until the client replies"):o("Snoozed until {day}, {time}",{day:Ao(t,j.value),time:q(t)});return r`<div class="banner aside">
<${f} name="alarm-clock" size="m" />
<span class="grow cut">${s}${n&&r` · <span class="b4">${n}</span>`}</span>
<button type="button" class="btn small" onClick=${()=>_s(e.id)}>${o("Unsnooze")}</button>
</div>`}var oD,Gu=b(()=>{I();T();ae();Ie();X();_();Yi();Gt();Ho();D();$$();h$();oD=()=>{w.value=null}});function Er(e){let t=Yt(e),n=bo.value[e.status_id];return!n||n.base!==t||n.builtin===t&&!n.name?v$(t):Tn(n)}function Sa(e){let t=Ln.value?.[e.id]?.load;return t===void 0?"":e.capacity?o("{n} of {all}",{n:t,all:e.capacity}):String(t)}function sD(e){if(!Ln.value||e.length<2)return null;let t=s=>Ln.value[s.id]?.load??0,n=e.reduce((s,a)=>t(a)<t(s)?a:s);return e.every(s=>s===n||t(s)>t(n))?n.id:null}function rD(e,t,n){let s=t.trim().toLocaleLowerCase(),a=c=>c.toLocaleLowerCase().includes(s),i=[],l=(c,u)=>{u.length&&i.push({head:c},...u)};if(!n){(a(O.value.name)||a(o("Assign to me")))&&i.push({person:Ne.value[O.value.id]??O.value,mine:!0});let c=aD().filter(p=>a(p.name)),u=c.filter(p=>Yt(p)==="online"),m=sD(u.filter(ux));l(o("Online"),u.map(p=>({person:p,free:p.id===m}))),l(o("Not now"),c.filter(p=>!u.includes(p)).map(p=>({person:p})))}return l(o("Teams"),Bs().filter(c=>a(c.name)).map(c=>({team:c}))),!s&&e.assignee_id!==null&&!n&&i.push({nobody:"person"}),!s&&e.team_id!==null&&i.push({nobody:"team"}),i}function w$({dialog:e,onlyTeams:t}){let[n,s]=g(""),[a,i]=g(""),[l,c]=g(0),u=A(null),m=Nt(lx);ye(),L(()=>{u.current.focus({preventScroll:!0}),xs(e.id)},[]);let p=rD(e,n,t),h=p.filter(x=>!x.head),d=Math.min(l,h.length-1),$=x=>{x.person&&!px(x.person)||(lx(),x.team||x.nobody==="team"?tw(e.id,x.team?.id??null,a.trim()):iu(e.id,x.person?.id??null,a.trim()))},v=x=>{let k={ArrowDown:1,ArrowUp:-1}[x.key];k&&(x.preventDefault(),c((d+k+h.length)%Math.max(1,h.length))),x.key==="Enter"&&h[d]&&(x.preventDefault(),$(h[d]))};return r`<div class="menu pop popasg" role="dialog" aria-label=${t?o("Team"):o("Assignee")} ref=${m}
onKeyDown=${v}>
<div class="gfind">
<${f} name="search" size="m" />
<input class="palq" ref=${u} role="combobox" aria-expanded="true" aria-controls="asl" aria-autocomplete="list"
aria-activedescendant=${h.length?"as"+d:null}
aria-label=${t?o("Find a team"):o("Find a colleague or a team")}
placeholder=${t?o("Team name"):o("Name or team")} value=${n}
onInput=${x=>{s(x.currentTarget.value),c(0)}} />
</div>
<div role="listbox" id="asl" class="asl" aria-label=${t?o("Team"):o("Assignee")}>
${p.map(x=>x.head?r`<div class="mh" role="presentation" key=${x.head}>${x.head}</div>`:r`<${iD} option=${x} index=${h.indexOf(x)} chosen=${d} dialog=${e}
onAt=${c} onPick=${$} />`)}
${!h.length&&r`<p class="dpad2 t13 dim">
${t&&!n?o("No teams yet. An administrator creates them in the settings."):o("Nothing found")}
</p>`}
</div>
<div class="asgf">
<input class="input" aria-label=${o("Note for the new assignee")} placeholder=${o("Note (optional)")}
maxlength="4000" value=${a} onInput=${x=>i(x.currentTarget.value)} />
</div>
</div>`}function iD({option:e,index:t,chosen:n,dialog:s,onAt:a,onPick:i}){let{person:l,team:c}=e,u=l?l.id===s.assignee_id:c?c.id===s.team_id:!1,m=l&&!px(l);return r`
${e.nobody&&r`<div class="msep" role="presentation"></div>`}
<button type="button" class=${t===n?"mi on":"mi"} id=${"as"+t} role="option" tabindex="-1"
aria-selected=${String(u)} aria-disabled=${m?"true":null} onPointerMove=${()=>a(t)}
onClick=${()=>i(e)}>
${l&&r`<${cD} person=${l} mine=${e.mine} free=${e.free} now=${u} shut=${m} />`}
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
`}function lD(e,t){return!t&&Yt(e)!=="online"?Er(e):[!t&&!ux(e)&&Er(e),Sa(e)].filter(Boolean).join(" · ")}function cD({person:e,mine:t,free:n,now:s,shut:a}){let i=Yt(e);return r`
<${J} name=${e.name} size="sm"><${_a} shift=${i} /><//>
<span class="cut">${t&&!s?o("Assign to me"):e.name}</span>
${s&&r`<span class="tag plain">${o("now")}</span>`}
${n&&r`<span class="tag h4">${o("least busy")}</span>`}
<span class="hrow end t12 dim num">
${a?o("no access"):lD(e,t)}
${t&&!s&&r`<kbd>I</kbd>`}
</span>
`}var lx,cx,_a,v$,ux,aD,Bs,y$,px,Ar=b(()=>{I();T();ae();_();De();M();Gt();D();Ae();Ii();lx=()=>{w.value=null},cx=(e,t)=>e.name.localeCompare(t.name),_a=({shift:e})=>r`<span class=${"dot "+{online:"on",away:"away",off:"off"}[e]}></span>`,v$=e=>({online:o("online"),away:o("away"),off:o("off shift")})[e];ux=e=>bo.value[e.status_id]?.takes_new!==0;aD=()=>Object.values(Ne.value).filter(e=>e.active&&e.id!==O.value.id).sort(cx),Bs=()=>Object.values(ut.value).filter(e=>!e.removed).sort(cx),y$=e=>e.members.filter(t=>Ne.value[t]?.active&&Yt(Ne.value[t])==="online").length;px=e=>Ln.value?.[e.id]?.may??!0});function mD(e,t){let n=j.peek();return e==="tomorrow"?Mt(n,1,9):e==="monday"?Mt(n,Hi(n),9):e==="week"?Mt(n,7,9):e==="date"?t?new Date(`${t}T09:00`).getTime():NaN:null}function $x({meId:e}){let[t,n]=g(e),[s,a]=g(null),[i,l]=g(null),[c,u]=g(new Set),[m,p]=g("person"),[h,d]=g({person:null,team:null,turn:null}),[$,v]=g("ever"),[x,k]=g(fx(Mt(j.peek(),7,9))),[y,P]=g(""),[Y,K]=g(!1),[pe,je]=g([]),Ke=A(null);ye();let ve=A(t),yt=()=>(ve.current=t,a(null),l(null),uD(t).then(ee=>{ve.current===t&&(a(ee),u(new Set(ee.map(dt=>dt.id))))},ee=>{ve.current===t&&l(ee)})),ce=()=>W("/api/handovers").then(ee=>je(ee.items.filter(dt=>!dt.undone_at)),()=>{});L(()=>{Ke.current.focus(),xs(),ce()},[]),N(()=>{yt()},[t]);let fe=t===e,se=Ju(t),Se=h.turn??se.filter(ee=>Yt(ee)==="online").map(ee=>ee.id),He=mD($,x),Dn=$==="date"&&!(He>Date.now()),La={person:h.person!==null,team:h.team!==null,turn:Se.length>0}[m]&&c.size>0&&!Dn&&!Y,Lm=async()=>{K(!0);let ee=s.length===c.size,dt={...fe?{}:{from_id:t},kind:m,people:m==="person"?[h.person]:m==="turn"?Se:[],team_id:m==="team"?h.team:null,dialogs:ee?null:[...c],note:y.trim(),return_at:He};try{let{hand_over:Zs}=await Z("/api/handovers",dt);Vu(),$D(Zs,ee?s.length:c.size)}catch(Zs){l(Zs),K(!1)}},le=ee=>Ue(async()=>{hx((await Z(`/api/handovers/${ee.id}/undo`,{})).hand_over),ce(),yt()});return r`<div class="over" onPointerDown=${ee=>{ee.target===ee.currentTarget&&Vu()}}>
<div class="dialog wide ho" role="dialog" aria-modal="true" aria-label=${fe?o("Hand over my conversations"):o("Hand over conversations: {name}",{name:U(t)})} onKeyDown=${Ct}>
<header class="dhead">
<h2 class="head2 grow">
${fe?o("Hand over my conversations"):o("Hand over conversations: {name}",{name:U(t)})}
</h2>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${Vu}>
<${f} name="x" size="m" />
</button>
</header>
<div class="hobody">
<div class="hol">
${dx()&&r`<div class="field">
<label for="hofrom">${o("Whose conversations")}</label>
<select class="input" id="hofrom" value=${t} onChange=${ee=>{n(Number(ee.currentTarget.value)),d({person:null,team:null,turn:null})}}>
<option value=${e}>${o("Mine")}</option>
${hD(e).map(ee=>r`<option value=${ee.id} key=${ee.id}>
${[ee.name,Sa(ee)].filter(Boolean).join(" · ")}
</option>`)}
</select>
</div>`}
<fieldset class=${dx()?"field dgap":"field"}>
<legend class="lab">${o("Hand over to")}</legend>
<div class="rops">
${[["person",o("A colleague")],["team",o("A team")],["turn",o("Round robin")]].map(([ee,dt],Zs)=>r`<label class="ropt" key=${ee}>
<input class="check rad" type="radio" name="to" ref=${Zs?null:Ke} checked=${m===ee}
onChange=${()=>p(ee)} />
<b class="b5 blk t13">${dt}</b>
</label>`)}
</div>
</fieldset>
<${gD} from=${t} kind=${m} who=${h} turn=${Se} count=${c.size}
onPick=${ee=>d({...h,...ee})} onTurn=${()=>p("turn")} />
<div class="field dgap">
<label for="hol">${o("For how long")}</label>
<select class="input" id="hol" value=${$} onChange=${ee=>v(ee.currentTarget.value)}>
${Object.entries(pD).filter(([ee])=>ee!=="monday"||Hi(j.value)>1).map(([ee,dt])=>r`<option value=${ee}>${dt(fe)}</option>`)}
</select>
${$==="date"&&r`<input class="input" type="date" aria-label=${o("Return date")}
min=${fx(Mt(j.peek(),1,9))} aria-invalid=${Dn?"true":null} value=${x}
onInput=${ee=>k(ee.currentTarget.value)} />`}
${He>0&&!Dn&&r`<p class="hint">
${fe?o("They return to you: {when}",{when:`${Ao(He,j.value)}, ${q(He)}`}):o("They return: {when}",{when:`${Ao(He,j.value)}, ${q(He)}`})}
</p>`}
</div>
<div class="field dgap">
<label for="hn">${o("Handover note")}</label>
<textarea class="input" id="hn" rows="4" maxlength="4000"
placeholder=${o("Added to each conversation, visible to the team")} value=${y}
onInput=${ee=>P(ee.currentTarget.value)}></textarea>
</div>
</div>
<${vD} own=${fe} mine=${s} problem=${s===null?i:null} picked=${c}
onPicked=${u} />
</div>
${pe.length>0&&r`<ul class="holast" aria-label=${o("Handed over in the last 7 days")}>
${pe.slice(0,3).map(ee=>r`<${yD} key=${ee.id} one=${ee} onUndo=${le} />`)}
</ul>`}
<footer class="dfoot">
<span class=${s!==null&&i?"t12 hint bad grow":"t12 dim grow"}
role=${s!==null&&i?"alert":null}>
${s!==null&&i?z(i):o("Clients will not notice. You can undo it for 7 days.")}
</span>
<button type="button" class="btn quiet" onClick=${Vu}>${o("Cancel")}</button>
<button type="button" class="btn primary" disabled=${!La} onClick=${Lm}>
${Y?o("Handing over…"):o("Hand over {n}",{n:c.size})}
</button>
</footer>
</div>
</div>`}function $D(e,t){let n=[C("Handed over: {n} conversation","Handed over: {n} conversations",e.moved),fD(e.left)].filter(Boolean).join(". "),s=async()=>hx((await Z(`/api/handovers/${e.id}/undo`,{})).hand_over);oe(n,{icon:t===e.moved?"users-round":"circle-alert",undo:e.moved?()=>Ue(s):null})}function hx(e){let t=e.moved-e.back,n=e.from_id===O.peek().id?C("{n} conversation is yours again","{n} conversations are yours again",e.back):C("{n} conversation is back with {name}","{n} conversations are back with {name}",e.back,{name:U(e.from_id)});oe(t?`${n}. ${C("{n} has changed since and stays as is","{n} have changed since and stay as they are",t)}`:n,{icon:"undo-2"})}function gD({from:e,kind:t,who:n,turn:s,count:a,onPick:i,onTurn:l}){if(t==="person"){let u=Ju(e),m=Ne.value[n.person];return r`
<select class="input" aria-label=${o("Colleague")} value=${n.person??""}
onChange=${p=>i({person:Number(p.currentTarget.value)})}>
<option value="" disabled>${o("Choose a colleague")}</option>
${u.map(p=>r`<option value=${p.id} key=${p.id}>
${[p.name,Er(p),Sa(p)].filter(Boolean).join(" · ")}
</option>`)}
</select>
${m&&r`<${bD} from=${e} person=${m} count=${a} onTurn=${l} />`}
`}if(t==="team"){let u=Bs();return u.length?r`
<select class="input" aria-label=${o("Team")} value=${n.team??""}
onChange=${m=>i({team:Number(m.currentTarget.value)})}>
<option value="" disabled>${o("Choose a team")}</option>
${u.map(m=>r`<option value=${m.id} key=${m.id}>
${m.name} · ${C("{n} online","{n} online",y$(m))}
</option>`)}
</select>
<p class="hint">${o("They will have no assignee until a free team member takes them.")}</p>
`:r`<p class="hint">${o("No teams yet. An administrator creates them in the settings.")}</p>`}let c=u=>i({turn:s.includes(u)?s.filter(m=>m!==u):[...s,u]});return r`
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
`}function bD({from:e,person:t,count:n,onTurn:s}){let a=Ln.value?.[t.id]?.load;if(a===void 0)return null;let i=a+n,l=t.capacity>0&&i>t.capacity,c=Ju(e).filter(p=>Yt(p)==="online"&&p.id!==t.id),u=t.name.split(" ")[0],m=t.capacity?o("{name} will have {n} of {all}",{name:u,n:i,all:t.capacity}):o("{name} will have {n}",{name:u,n:i});return r`<p class=${l?"hint warn":"hint"}>
${l?`${m}: ${o("over the limit.")}`:`${m}.`} ${l&&c.length>0&&r`<button type="button" class="link" onClick=${s}>${o("Share them round robin")}</button>`}
</p>`}function vD({own:e,mine:t,problem:n,picked:s,onPicked:a}){if(n)return r`<div class="hor">
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
<${Te} kind=${c.kind} named />
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
</div>`}function yD({one:e,onUndo:t}){let n=e.kind==="team"?gf(e.team_id):e.kind==="turn"?o("round robin"):U(e.people[0]),s=e.from_id===O.value.id?"":`${U(e.from_id)} · `;return r`<li class="hrow t12">
<${f} name="history" size="s" />
<span class="grow cut">
${St(e.at)}
, ${q(e.at)} · ${s}
${C("{n} conversation","{n} conversations",e.moved)} → ${n}
${e.return_at&&` · ${o("return on {day}",{day:St(e.return_at)})}`}
</span>
<button type="button" class="link" onClick=${()=>t(e)}>${o("Undo")}</button>
</li>`}var Vu,mx,uD,dx,pD,fx,dD,fD,hD,Ju,gx=b(()=>{I();T();Xe();ae();V();Ie();un();X();_();De();M();Yi();Pe();Gt();Ar();D();Ae();Lo();Vu=()=>{w.value=null},mx=e=>!!(nn(e,"reply").trim()||nn(e,"note").trim()),uD=async e=>(await W(`/api/people/${e}/dialogs`)).items,dx=()=>["supervisor","administrator"].includes(O.value.role),pD={ever:()=>o("Permanently"),tomorrow:e=>e?o("Until tomorrow, then back to me"):o("Until tomorrow, then back"),monday:e=>e?o("Until Monday, then back to me"):o("Until Monday, then back"),week:e=>e?o("For a week, then back to me"):o("For a week, then back"),date:e=>e?o("Until a date, then back to me"):o("Until a date, then back")};fx=e=>{let t=new Date(e);return[t.getFullYear(),t.getMonth()+1,t.getDate()].map(n=>String(n).padStart(2,"0")).join("-")};dD={changed:e=>C("{n} changed in the meantime","{n} changed in the meantime",e),"cannot-answer":e=>C("{n} not handed over: no access to its channel","{n} not handed over: no access to their channels",e),"nobody-free":e=>C("{n} not handed over: everyone is away or at the limit","{n} not handed over: everyone is away or at the limit",e)},fD=e=>Object.entries(e).map(([t,n])=>dD[t]?.(n)).filter(Boolean).join(", ");hD=e=>Object.values(Ne.value).filter(t=>(t.active||Ln.value?.[t.id]?.load>0)&&t.id!==e).sort((t,n)=>t.name.localeCompare(n.name)),Ju=e=>Object.values(Ne.value).filter(t=>t.active&&t.id!==e).sort((t,n)=>t.name.localeCompare(n.name))});function bx(e){return[e.max_file?o("up to {size} each",{size:ln(e.max_file)}):"",e.max_files?o("at most {n} files",{n:e.max_files}):""].filter(Boolean).join(", ")}function vx({id:e,can:t,mode:n}){let s=A(null),a=bx(t);return r`
<input class="vh" id="pickfiles" ref=${s} type="file" multiple tabindex="-1" aria-hidden="true"
onChange=${l=>{Ji(e,l.target.files,t,n),l.target.value="",Ds()}} onCancel=${Ds} />
<button type="button" class="ib small" id="attach"
aria-label=${a?o("Attach a file: {limits}",{limits:a}):o("Attach a file")}
title=${[o("Attach a file")+"  Ctrl U",a].filter(Boolean).join(`
`)}
onClick=${()=>s.current.click()}>
<${f} name="paperclip" size="m" />
</button>
`}function wD(e,t){return e.code==="too-large"?o("{size}: {channel} allows up to {limit}",{size:ln(e.size),channel:be(t),limit:ln(e.limit)}):e.code==="too-many"?o("{channel} allows at most {n} files in a message",{channel:be(t),n:e.limit}):e.code==="no-space"?o("The server has no space left for files"):e.code==="gone"?o("The file is no longer on the server. Attach it again."):e.code==="lost"?o("The page was closed before the upload finished. Attach the file again."):e.code==="empty"?o("The file is empty"):e.code==="offline"?o("No connection to the server."):o("Upload failed. Code {code}.",{code:e.code})}function Qu({id:e,kind:t,mode:n}){let s=bt(e,n);if(!s.length)return null;let a=lo(s),i=[...a,...s.filter(l=>!a.includes(l))];return r`<ul class="cfiles" aria-label=${n==="note"?o("Files in the note"):o("Files in the reply")}>
${i.map(l=>r`<${kD} key=${l.id} entry=${l} kind=${t} />`)}
</ul>`}function Xu({id:e,mode:t,again:n,without:s,wanted:a=Is.value[e]}){let i=bt(e,t),l=lo(i);if(!a||a.mode!==t||!l.length)return null;let c=l.some(m=>m.state==="failed"),u=t==="note"?o("Leave without files"):o("Send without files");return r`<div class="cstrip warn cmiss" id="missing" role="alert">
<${f} name="file-warning" size="m" />
<span class="grow">
${C("{n} file was not uploaded. Send without it?","{n} files were not uploaded. Send without them?",l.length)}
</span>
<span class="hrow tight">
${c&&r`<button type="button" class="btn small" onClick=${()=>n(a)}>${o("Retry")}</button>`}
<button type="button" class="btn small" onClick=${()=>s(a)}>${u}</button>
<button type="button" class="ib small" aria-label=${o("Do not send yet")} title=${o("Do not send yet")}
onClick=${()=>dn(e)}>
<${f} name="x" size="m" />
</button>
</span>
</div>`}function kD({entry:e,kind:t}){let n=e.state==="failed"||e.state==="refused",s=n?"file-warning":e.type?.startsWith("image/")||e.file?.kind==="photo"?"image":"file-text",a=e.state==="uploading"||e.state==="waiting";return r`<li class=${n?"file fbadx":"file"} data-state=${e.state}>
${e.file?.thumb?r`<img class="cthumb" src=${`/files/${e.file.token}/thumb`} alt="" width="28" height="28" />`:r`<${f} name=${s} />`}
<span class="grow">
<b class="b5 blk cut">${e.name}</b>
${n?r`<span class="t12 blk" role="alert">${wD(e,t)}</span>`:a?r`<svg class="pbar" viewBox="0 0 100 4" preserveAspectRatio="none" role="img"
aria-label=${o("Uploaded {n} %",{n:e.share})}>
<rect class="bg" width="100" height="4" rx="2" />
<rect class="fg" width=${e.share} height="4" rx="2" />
</svg>`:r`<span class="t12 dim blk">${ln(e.size)}</span>`}
</span>
${a&&r`<span class="t12 dim num">${e.share} %</span>`}
${e.state==="failed"&&r`<button type="button" class="btn small" onClick=${()=>Yk(e.id)}>${o("Retry")}</button>`}
<button type="button" class="ib small" aria-label=${a?o("Cancel the upload: {name}",{name:e.name}):o("Remove {name}",{name:e.name})} onClick=${()=>p$(e.id)}>
<${f} name="x" size="m" />
</button>
</li>`}function yx({id:e,can:t,kind:n}){let[s,a]=g(!1);N(()=>{let l=document.getElementById("conversation"),c=!!t?.files||io(e)==="note",u=0,m=y=>l?.contains(y.target),p=y=>{Zu(y)&&m(y)&&(u+=1,a(c))},h=y=>{Zu(y)&&m(y)&&(u-=1,u<=0&&a(!1))},d=y=>{Zu(y)&&(y.preventDefault(),y.dataTransfer.dropEffect=c&&m(y)?"copy":"none")},$=y=>{Zu(y)&&(y.preventDefault(),u=0,a(!1),c&&m(y)&&x(y.dataTransfer.files))},v=y=>{c&&m(y)&&y.clipboardData?.files.length&&(y.preventDefault(),x(y.clipboardData.files))},x=y=>{Ji(e,y,io(e)==="note"?{}:t,io(e)),Ds()},k={dragenter:p,dragleave:h,dragover:d,drop:$,paste:v};for(let y in k)document.addEventListener(y,k[y]);return()=>{for(let y in k)document.removeEventListener(y,k[y])}},[e,t,io(e)]);let i=io(e)==="note";return s&&r`<div class="dropzone" aria-hidden="true">
<div>
<${f} name="paperclip" size="l" />
<b>${i?o("Drop to attach to the note"):o("Drop to attach to the reply")}</b>
<span class="t13">
${i?o("The client will not see this"):[be(n),bx(t)].filter(Boolean).join(": ")}
</span>
</div>
</div>`}var Zu,ep=b(()=>{I();T();X();_();Ms();un();Tr();D();Zu=e=>[...e.dataTransfer?.types??[]].includes("Files")});async function tt(e){let t=de.peek();te({t:"preferences",row:wx(t,e)});try{return te({t:"preferences",row:(await Z("/api/me/preferences",{preferences:e},{method:"PATCH"})).preferences}),!0}catch(n){return te({t:"preferences",row:t}),he(z(n)),!1}}var wx,Ca=b(()=>{V();M();Pe();wx=(e,t)=>Object.fromEntries(Object.entries({...e,...t}).map(([n,s])=>[n,s&&typeof s=="object"&&!Array.isArray(s)?wx(e?.[n]??{},s):s]))});function np({files:e,message:t}){let n=e.filter(x$);return r`
${n.length>0&&r`<${CD} files=${n} />`}
${e.filter(s=>!x$(s)).map(s=>r`<${_D} key=${s.id} file=${s} />`)}
${t&&r`<${S$} message=${t} files=${e} />`}
`}function _D({file:e}){return e.kind==="sticker"&&Ws(e)?r`<img class="stk" src=${Bt(e,e.preview?"preview":"thumb")} alt=${o("Sticker")}
width="136" height="136" />`:["voice","audio"].includes(e.kind)&&_$(e,"audio")?r`<${OD} file=${e} />`:["video","video_note","animation"].includes(e.kind)&&_$(e,"video")?r`<${ND} file=${e} />`:r`<${op} file=${e} />`}function C$(e){let{width:t,height:n}=e;if(!t||!n)return{width:240,height:180};let s=Math.min(1,kx/t,kx/n);return{width:Math.max(64,Math.round(t*s)),height:Math.max(48,Math.round(n*s))}}function Cx({files:e,letter:t}){let n=!t&&e?.length===1&&x$(e[0])?e[0]:null;return n?{maxWidth:`${Math.max(C$(n).width,SD)+12}px`}:null}function CD({files:e}){if(e.length===1)return r`<div class="pics one">
<${xx} file=${e[0]} size=${C$(e[0])} label=${o("Open the photo")} />
</div>`;let t=e.length-k$;return r`<div class=${e.length===3?"pics three":"pics"}>
${e.slice(0,k$).map((n,s)=>{let a=s===k$-1&&t>0?t:0,i=a?o("Open photo {i} of {n}, {more} more",{i:s+1,n:e.length,more:a}):o("Open photo {i} of {n}",{i:s+1,n:e.length});return r`<${xx} key=${n.id} file=${n} size=${{width:220,height:150}} label=${i}
more=${a} />`})}
</div>`}function xx({file:e,size:t,label:n,more:s}){if(!Ws(e))return r`<${TD} file=${e} place=${t} />`;let a=e.preview?`${Bt(e,"thumb")} 320w, ${Bt(e,"preview")} 1600w`:null;return r`<button type="button" class=${s?"more":null} aria-label=${n} data-token=${e.token}
onClick=${()=>au(e.token)}>
<img src=${Bt(e,e.thumb?"thumb":"preview")} srcset=${e.thumb?a:null}
sizes=${a&&`${t.width}px`} alt="" width=${t.width} height=${t.height} loading="lazy"
decoding="async" />
${s?r`<b>+${s}</b>`:null}
</button>`}function TD({file:e,place:t}){if(e.state==="ready")return r`<${op} file=${e} />`;let n=e.state==="pending";return r`<span class="notile" data-state=${e.state}>
<svg width=${t.width} height=${t.height} viewBox=${`0 0 ${t.width} ${t.height}`}
aria-hidden="true"></svg>
<span class="t12">
<${f} name=${n?"clock":"image-off"} />
<span>${n?o("Loading…"):Tx(e)}</span>
</span>
</span>`}function AD(e){if(_x.test(e.name))return"file-warning";let[t]=e.media_type.split("/");return t==="image"?"image":t==="audio"?"music":t==="video"?"play":"file-text"}function op({file:e}){let t=tp(e);if(e.state==="ready"){let s=_x.test(e.name);return r`<a class=${s?"file risky":"file"} href=${Bt(e)} download=${e.name||!0}
data-state="ready" title=${o("Download {name}",{name:t})}>
<${f} name=${AD(e)} />
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
${n?[o("Loading…"),e.size>0?ln(e.size):""].filter(Boolean).join(" · "):Tx(e)}
</span>
</span>
</span>`}function OD({file:e}){let t=[tp(e),e.duration?To(e.duration):""].filter(Boolean).join(", ");return r`<div class="sound">
${e.kind==="audio"&&r`<span class="hrow t13"><b class="b5 cut grow">${tp(e)}</b></span>`}
<audio controls preload="none" src=${Bt(e,"media")} aria-label=${t}></audio>
<span class="hrow t12 dim">
${e.duration?r`<span class="num">${To(e.duration)}</span>`:null}
<a class="link end hrow tight" href=${Bt(e)} download=${e.name||!0}>
<${f} name="download" size="s" />
${o("Download")}
</a>
</span>
</div>`}function ND({file:e}){let t=C$(e);return r`<div class="film">
<video controls preload="none" class=${e.kind==="video_note"?"round":null} src=${Bt(e,"media")}
poster=${Ws(e)?Bt(e,e.preview?"preview":"thumb"):null} width=${t.width}
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
</div>`}var k$,kx,xD,_x,Bt,Ws,x$,_$,S$,Sx,SD,Tx,ED,T$,tp,Or=b(()=>{T();Xe();X();_();D();No();k$=4,kx=320,xD={audio:["audio/mpeg","audio/mp4","audio/ogg","audio/aac","audio/wav","audio/flac"],video:["video/mp4","video/webm"]},_x=/\.(exe|msi|bat|cmd|com|scr|pif|js|jse|vbs|vbe|wsf|ps1|jar|apk|lnk|hta|reg|dll|iso|img)$/i,Bt=(e,t="")=>`/files/${e.token}${t&&"/"+t}`,Ws=e=>e.state==="ready"&&!!(e.thumb||e.preview),x$=e=>e.kind==="photo"||e.kind==="animation"&&!_$(e,"video"),_$=(e,t)=>e.state==="ready"&&xD[t].includes(e.media_type.split(";")[0]),S$=({message:e,files:t})=>t.filter(n=>n.state==="ready").length>1&&r`<a class="link t12 hrow tight" href=${`/api/messages/${e}/files.zip`} download>
<${f} name="download" size="s" />
${o("Download all")}
</a>`;Sx=({files:e,text:t,letter:n})=>!t&&!n&&e.length===1&&e[0].state==="ready"&&e[0].kind==="sticker"&&Ws(e[0]);SD=240;Tx=e=>`${e.state==="refused"?o("Not accepted"):o("Lost")}: ${cy(e.reason)}`,ED=e=>(/\.([a-z0-9]{1,5})$/i.exec(e)??[])[1]?.toUpperCase()??"";T$=e=>[ED(e.name),e.size>0?ln(e.size):""].filter(Boolean).join(" · "),tp=e=>e.name||({photo:o("Photo"),video:o("Video"),voice:o("Voice message"),audio:o("Audio"),sticker:o("Sticker")}[e.kind]??o("File"))});function Ex({report:e}){let{action:t,recipient:n,status:s,words:a}=e??{},i=PD[t]?.()??o("Mail server report"),l=[n,s,a].filter(Boolean).join(" · "),c=t==="failed";return r`<div class=${c?"bounce":"bounce mild"} data-action=${t??""}>
<${f} name=${c?"mail-x":t==="delayed"?"alarm-clock":"mail"} size="m" />
<span class="grow"><b class="b6 blk">${i}</b>${l&&r`<span class="t12 blk">${l}</span>`}</span>
</div>`}var PD,Ax=b(()=>{T();_();D();PD={failed:()=>o("Email not delivered"),delayed:()=>o("Email delayed, the mail server keeps trying"),delivered:()=>o("Email delivered"),relayed:()=>o("Email relayed to another mail server"),expanded:()=>o("Email sent on to the members of a mailing list"),read:()=>o("Email opened"),deleted:()=>o("Email deleted without being read"),complaint:()=>o("A recipient marked the email as spam")}});function Nr(e){let t=/^www\./i.test(e)?`https://${e}`:/^[^/:]+@/.test(e)?`mailto:${e}`:/^[\w-]+(\.[\w-]+)+([/?#]|$)/.test(e)?`https://${e}`:e;return MD.test(t)?t:null}function FD(e){let[t,n]=[e.length,0];for(let s of e)n+=s==="("||s==="["?1:s===")"||s==="]"?-1:0;for(;t>0;){let s=e[t-1];if(n<0&&(s===")"||s==="]"))n+=1;else if(!zD.has(s))break;t-=1}return t}function*jD(e){let t=0;for(let{0:n,index:s}of e.matchAll(RD)){let a=n.slice(0,FD(n.slice(0,E$))),i=a.length<E$?Nr(a):null;if(i&&(yield{type:"link",offset:s,length:a.length,url:i},t+=1,t===ID))return}}function*KD(e,t){let n=0;for(let s of t)for(let a=e.indexOf(`@${s}`);a>=0;a=e.indexOf(`@${s}`,a+1)){if(n===LD)return;yield{type:"call",offset:a,length:s.length+1},n+=1}}function UD(e,t,n){let s=[];for(let i of(t??[]).slice(0,BD)){let l=Math.max(0,i.offset),c=Math.min(e.length,i.offset+i.length)-l;DD.has(i.type)&&c>0&&s.push({type:i.type,offset:l,length:c,...i.type==="text_link"?{url:Nr(i.url??"")}:{}})}let a=s.filter(i=>["code","pre","text_link"].includes(i.type));for(let i of[...KD(e,n),...jD(e)])qD(i,a)&&(s.push(i),a.push(i));return s.sort(Nx)}function Px(e,t,n,s,a=0){let i=[],l=t,c=a<WD?s:[];for(let u=0;u<c.length;){let m=c[u],p=Math.min(Zi(m),n);m.offset>l&&i.push({type:"text",text:e.slice(l,m.offset)});let h=u+1;for(;h<c.length&&c[h].offset<p;)h+=1;let d=c.slice(u+1,h),$=d.filter(k=>Zi(k)>p).map(k=>({...k,offset:p,length:Zi(k)-p})),{type:v,url:x}=m;i.push({type:v,...x===void 0?{}:{url:x},children:Px(e,m.offset,p,d,a+1)}),l=p,u=h,$.length&&([c,u]=[[...$,...c.slice(h)].sort(Nx),0])}return l<n&&i.push({type:"text",text:e.slice(l,n)}),i}function Dx(e,{looks:t=[],names:n=[]}={}){return e?Px(e,0,e.length,UD(e,t,n)):[]}function Mx(e,t){if(e.length<=t)return e;let n=t-200,s=Math.max(e.lastIndexOf(`
`,t),e.slice(0,t).lastIndexOf(" ")),a=s>n?s:t;return e.slice(0,/[\uD800-\uDBFF]/.test(e[a-1])?a-1:a)}function Rx(e,t){if(e.length>2*E$)return!1;let n=Nr(e.trim());return!!(n&&/^https?:/i.test(t)&&/^https?:/i.test(n)&&Ox(n)!==Ox(t))}var DD,MD,RD,zD,E$,ID,LD,BD,WD,Zi,qD,Nx,Ox,A$=b(()=>{DD=new Set(["bold","italic","underline","strikethrough","spoiler","blockquote","expandable_blockquote","code","pre","text_link"]),MD=/^(https?:\/\/|mailto:)[^\s<>"'\p{Cc}]+$/iu,RD=/(?:https?:\/\/|www\.)[^\s<>"'«»]{2,}|(?<![\w.+-])[\w.+-]{1,64}@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/giu,zD=new Set(`.,:;!?…'"»”`),E$=2048,ID=500,LD=200,BD=500,WD=8;Zi=e=>e.offset+e.length,qD=(e,t)=>t.every(n=>Zi(e)<=n.offset||e.offset>=Zi(n)),Nx=(e,t)=>e.offset-t.offset||t.length-e.length;Ox=e=>{try{return new URL(e).host.replace(/^www\./,"")}catch{return""}}});function Ta({text:e,looks:t,names:n}){let[s,a]=g(!1),i=$o(()=>s||e.length<=Ix*1.1?e:Mx(e,Ix),[e,s]),l=$o(()=>Dx(i,{looks:t,names:n}),[i,t,n?.join(`
`)]);return r`
<span class="text">${Lx(l)}</span>
${i.length<e.length&&r`<span class="blk t13">
<span class="dim">… </span>
<button type="button" class="link t13" onClick=${()=>a(!0)}>${o("Show in full")}</button>
</span>`}
`}function HD({piece:e}){let{type:t,url:n}=e,s=Lx(e.children);if(zx[t])return r`<${zx[t]}>${s}<//>`;if(t==="spoiler")return r`<${YD} inside=${s} />`;if(t==="blockquote"||t==="expandable_blockquote")return r`<blockquote class="bq">${s}</blockquote>`;if(t==="call")return r`<span class="at">${s}</span>`;if(!n)return r`<span class="nolink" title=${o("Links of this kind cannot be opened here")}>${s}</span>`;let a=Rx(Bx(e.children),n);return r`
<a class="link" href=${n} title=${n} target="_blank" rel="noopener noreferrer nofollow">${s}</a>
${a&&r`<span class="t12 leads"> (${o("leads to {host}",{host:new URL(n).host})})</span>`}
`}function YD({inside:e}){let[t,n]=g(!1);return t?r`<span class="spoiled">${e}</span>`:r`<button type="button" class="spoil" onClick=${()=>n(!0)}>${o("hidden text")}</button>`}var zx,Ix,Lx,Bx,sp=b(()=>{I();T();_();A$();zx={bold:"b",italic:"i",underline:"u",strikethrough:"s",code:"code",pre:"pre"},Ix=2e4;Lx=e=>e.map(t=>t.type==="text"?t.text:r`<${HD} piece=${t} />`),Bx=e=>e.map(t=>t.text??Bx(t.children)).join("")});function jx({message:e}){let{letter:t}=e,n=t.rich?"rich":"prose",[s,a]=g(!!t.html&&(!e.text||de.peek()?.letters?.[n]==="html")),[i,l]=g(!1),[c,u]=g(0),m=d=>{a(d),e.text&&tt({letters:{[n]:d?"html":"text"}})},p=()=>{l(!0),a(!0)},h=e.files.filter(d=>!(d.content_id&&t.html));return r`
<${JD} message=${e} />
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
${s?r`<${QD} key=${`${i} ${cc.value}`} message=${e} images=${i}
onFailed=${u} />`:r`<${ZD} message=${e} />`}
${h.length>0&&r`<${XD} message=${e.id} files=${h} />`}
<${tM} message=${e} />
`}function JD({message:e}){let{letter:t}=e,[n,s]=g(!1),a=[[o("From"),t.sender],[o("Reply-To"),e.data.reply_to],[o("To"),t.recipients.join(", ")],[o("Cc"),t.copies.join(", ")],[o("Subject"),t.subject]].filter(([,i])=>i);return r`<div class="mailh">
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
</div>`}function ZD({message:e}){let{letter:t,text:n}=e,s=t.quoted?[o("Show the quote"),o("Hide the quote")]:[o("Show the signature"),o("Hide the signature")];return r`${t.quoted_above&&r`<${Fx} label=${[o("Show the quote"),o("Hide the quote")]}>
<blockquote class="mq">${t.quoted_above}</blockquote><//>`}
${n?r`<div><${Ta} text=${n} looks=${e.data.entities} names=${[]} /></div>`:r`<div class="dim t13">${o("This email has no text")}</div>`}
${(t.signature||t.quoted)&&r`<${Fx} label=${s}>
${t.signature&&r`<div class="msign">${t.signature}</div>`}
${t.quoted&&r`<blockquote class="mq">${t.quoted}</blockquote>`}<//>`}`}function Fx({label:[e,t],children:n}){let[s,a]=g(!1);return r`<div class="mfold"><button type="button" class="quoted" aria-label=${s?t:e}
aria-expanded=${String(s)} onClick=${()=>a(!s)}>···</button>${s&&n}</div>`}function QD({message:e,images:t,onFailed:n}){let s=A(null);N(()=>{let i=l=>{let c=Number(l.data?.height);l.source!==s.current?.contentWindow||!Number.isFinite(c)||(s.current.style.setProperty("height",`${Math.max(GD,Math.min(VD,Math.ceil(c)))}px`),s.current.dataset.sheet=l.data.sheet==="own"?"own":"plain",n(Number(l.data.failed)||0))};return window.addEventListener("message",i),()=>window.removeEventListener("message",i)},[]);let a=new URLSearchParams({images:t?"1":"0",dark:cc.value?"1":"0"});return r`<iframe class="mframe" ref=${s} title=${o("The email as it was sent")}
src=${`/api/messages/${e.id}/html?${a}`} data-dark=${String(cc.value)}
sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" referrerpolicy="no-referrer"></iframe>`}function XD({message:e,files:t}){let n=t.reduce((s,a)=>s+(a.size??0),0);return r`
<div class="attl">
<span class="t12 dim">
${C("{n} attachment","{n} attachments",t.length)}
${n>0&&` · ${ln(n)}`}
</span>
<${S$} message=${e} files=${t} />
</div>
<ul class="atts">
${t.map(s=>r`<li key=${s.id}>
${Ws(s)?r`<${eM} file=${s} />`:r`<${op} file=${s} />`}
</li>`)}
</ul>
`}function tM({message:e}){let{data:t,automatic:n}=e,s=(t.also_at??[]).map(a=>Me.value[a]?.name).filter(Boolean);return r`
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
${t.related&&r`<${nM} id=${t.related} />`}
`}function nM({id:e}){let[t,n]=g(ne.peek()[e]??null);return N(()=>{t||W(`/api/dialogs/${e}`).then(s=>n(s.dialog),()=>{})},[e]),t&&r`<span class="autoflag">
<${f} name="git-branch" size="s" />
<a class="link" href=${F(E.value.view,e)}>
${o("May belong to No. {number}, {name}",{number:ie(t.number),name:t.name})}
</a>
</span>`}function N$(e){let t=(e??"").trim();return/^re\s*:/i.test(t)?t:t?`Re: ${t}`:o("(no subject)")}var GD,VD,O$,Yo,Wx,eM,Kx,Qi=b(()=>{I();T();Xe();V();X();_();G();Ca();$t();M();D();No();Or();Ax();sp();GD=40,VD=2e4,O$=2;Yo=e=>/<([^<>\s]+)>/.exec(e)?.[1]??e,Wx=e=>e.length>O$?o("{first} and {n} more",{first:e.slice(0,O$-1).join(", "),n:e.length-O$+1}):e.join(", ");eM=({file:e})=>r`<span class="file pfile" data-state="ready">
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
</span>`;Kx=({subject:e,to:t})=>r`<div class="mailh">
<b class="b6">${N$(e)}</b>
${t&&r`<span class="t12 dim">→ ${t}</span>`}
</div>`});function oM(e){let t=xt.value[e.id],n=t?Mn(t).filter(a=>a.kind==="in"&&a.letter&&!a.automatic):[],s=ka(e.id,"reply");return n.find(a=>a.no===s)??n.at(-1)}function sM(e,t,n){let s=e?e.letter.sender:n.label??"",a=Yo(s),i=e?.data.reply_to,l=i&&t.to?t.to:e?.data.answer_to??a;return{address:l,sender:a,whole:l===a?s:l,other:i?l===a?i:a:null}}function aM({id:e,to:t}){let n=t.address===t.sender?o("Your reply goes to the sender; the email asks for replies to {other}",{other:t.other}):o("Your reply goes to {address}, not to the sender {sender}",{address:t.address,sender:t.sender});return r`<p class="hint answerto" role="status">
${n} <button type="button" class="link t12" onClick=${()=>mn(e,{to:t.other})}>
${o("Reply to {address}",{address:t.other})}
</button>
</p>`}function rM(e,t){let n=new Set(Object.values(Me.value).map(a=>a.name.toLowerCase())),s=[...e.recipients.slice(1),...e.copies].map(a=>Yo(a).toLowerCase());return[...new Set(s)].filter(a=>a.includes("@")&&a!==Yo(t).toLowerCase()&&!n.has(a))}function qx({dialog:e}){let{id:t}=e,n=zu(t),s=oM(e),a=sM(s,n,e),i=a.whole,l=s?rM(s.letter,i).filter(m=>m!==a.sender.toLowerCase()&&!On(n.cc).includes(m)):[],c=n.open||n.cc||n.bcc,u=()=>mn(t,{open:!0,cc:[...On(n.cc),...l].join(", ")});return r`<div class="mlines">
<div>
<span>${o("To")}</span>
<span class="cut grow" title=${i}>${i}</span>
${l.length>0&&r`<button type="button" class="link t12 toall" title=${l.join(", ")} onClick=${u}>
${o("Reply to all")}
</button>`}
${!c&&r`<button type="button" class="link t12" onClick=${()=>{mn(t,{open:!0}),requestAnimationFrame(()=>document.getElementById("mailcc")?.focus())}}>
${o("Cc and Bcc")}
</button>`}
</div>
${a.other&&r`<${aM} id=${t} to=${a} />`}
${c&&r`
<${Xi} field="cc" label=${o("Cc")} value=${n.cc} onType=${m=>mn(t,{open:!0,cc:m})} />
<${Xi} field="bcc" label=${o("Bcc")} value=${n.bcc}
onType=${m=>mn(t,{open:!0,bcc:m})} />
`}
<label>
<span>${o("Subject")}</span>
<input class="palq" id="mailsubject" maxlength="400"
value=${n.subject??N$(s?.letter.subject||e.title)}
onInput=${m=>mn(t,{subject:m.target.value})} />
</label>
</div>`}function Xi({field:e,label:t,value:n,onType:s,place:a="mail"}){let i=On(n).filter(m=>!r$(m)),[l,c]=g(!0),u=i.length>0&&l;return r`
<label class=${u?"wrong":""}>
<span>${t}</span>
<input class="palq" id=${a+e} type="text" inputmode="email" autocomplete="off" spellcheck="false"
placeholder=${o("Addresses, separated by commas")} value=${n??""} aria-invalid=${u?"true":null}
aria-describedby=${u?`${a}${e}err`:null} onInput=${m=>{c(!1),s(m.target.value)}} onBlur=${()=>c(!0)} />
</label>
${u&&r`<p class="hint bad mailerr" id=${`${a}${e}err`} role="alert">
${o("Not a valid address: {value}",{value:i[0]})}
</p>`}
`}var P$=b(()=>{I();T();_();Gi();Vi();Rn();M();Qi()});function Ux({disabled:e}){let t=w.value==="send"||w.value==="later";return r`<button type="button" class="btn primary sendmore" id="sendmore" disabled=${e}
aria-label=${o("Send and…")} title=${o("Send and…")} aria-haspopup="menu" aria-expanded=${String(t)}
onClick=${()=>{w.value=t?null:"send"}}>
<${f} name="chevron-up" size="s" />
</button>`}function Hx({send:e,more:t}){return w.value==="later"?r`<${el} pick=${n=>e({at:n})} />`:w.value!=="send"?null:r`<${nt} label=${o("Send and…")} place="popsend">
<${H} icon="check" onPick=${()=>e({then:"close"})}>
${o("Send and close the conversation")}
<span class="end only-wide"><${rn} of=${[rt,"Shift","↵"]} /></span>
<//>
<${H} icon="alarm-clock" onPick=${()=>e({then:"snooze"})}>
${o("Send and snooze until the client replies")}
<//>
<${H} icon="calendar-clock" stay onPick=${()=>{w.value="later"}}>
${o("Send later…")}
<span class="hrow end t12 dim">${gt(Mt(Date.now(),1,9))}</span>
<//>
${t}
<//>`}var iM,lM,el,ap=b(()=>{T();ae();X();_();oo();Yi();D();Wn();h$();iM=()=>{w.value=null};lM={evening:()=>o("This evening"),tomorrow:()=>o("Tomorrow morning"),monday:()=>o("On Monday morning")},el=({pick:e,given:t=null,place:n="popsend",onShut:s=iM})=>r`<${Yu} label=${o("Send later")} title=${o("Send later")} usual=${s$} words=${lM}
given=${t} hour="09:00" place=${n} deed=${o("Schedule")} icon="calendar-clock" onPick=${e}
onShut=${s} />`});function Yx(){let e=A(mM()).current,[t,n]=g(e.whom??null),[s,a]=g(null),[i,l]=g(null),[c,u]=g(e.subject??""),[m,p]=g(e.copies??{}),[h,d]=g(!1),[$,v]=g(e.text??""),[x,k]=g(!1),[y,P]=g([]),[Y,K]=g(null),[pe,je]=g(!1);ye(),L(()=>dM({whom:t,subject:c,copies:m,text:$}),[t,c,m,$]),N(()=>{if(k(!1),K(null),!t){a(null),P([]),l(null);return}if(!t.id){let ee=$M(t);a(ee),P([]),l(ee.find(dt=>dt.can)??null);return}let le=!0;return W(`/api/contacts/${t.id}/ways`).then(ee=>{le&&(a(ee.ways),P(ee.open),l(ee.ways.find(dt=>dt.can)??null))},ee=>{le&&K(ee)}),()=>{le=!1}},[t]);let Ke=i&&Me.value[i.channel_id]?.kind,ve=Ke==="email",yt=y.find(le=>le.id===i?.dialog_id)??(ve&&!x?y[0]:null),ce=bt(fn),fe=Uo(ce),se=i&&$.trim()&&!pe&&!fe&&!(yt&&!ve),Se=()=>{if(!se)return!1;if(yt&&ve&&!x)return k(!0),!1;let le=ve&&i$(m);return le&&document.getElementById("nw"+le.field)?.focus(),!le},He=async(le=null)=>{if(!Se())return;if(lo(bt(fn)).length){let dt=Tt("#missing button");dt?dt.focus():Lu(fn,{mode:"reply",at:le});return}dn(fn),je(!0),K(null);let ee=Fu(fn);try{let dt={channel_id:i.channel_id,text:$.trim(),files:ee.map($E=>$E.token),anyway:!0,...le?{not_before:Cs(le)}:{undo_ms:ba(Ke)},...ve?{subject:c.trim(),cc:On(m.cc),bcc:On(m.bcc)}:{}},Zs=t.id?{contact_id:t.id,identity_id:i.identity_id}:{name:t.name,address:t.address},{dialog:Pl,message:fE}=await Z("/api/dialogs",{...dt,...Zs});te({t:"result",dialog:Pl,sentAtRev:ps(Pl.id)}),le&&oe(eu(Pl.id,le),{icon:"calendar-clock",undo:()=>Un(fE)}),sessionStorage.removeItem(ip),rp(),R(F("mine",Pl.id))}catch(dt){ju(fn,ee),K(dt),je(!1)}},Dn=le=>{$.trim()&&(cn(le,"reply"),Ns(le,"reply",$)),ve&&(m.cc||m.bcc||c.trim())&&mn(le,{cc:m.cc??"",bcc:m.bcc??"",...c.trim()?{subject:c.trim()}:{}}),Hk(fn,le),sessionStorage.removeItem(ip),rp(),R(F("all",le))},La=le=>{Ct(le),le.key==="Escape"&&(le.preventDefault(),le.stopPropagation(),d(!1))},Lm=le=>{le.key==="Enter"&&(le.ctrlKey||le.metaKey)&&(le.preventDefault(),le.repeat||He())};return r`<div class="over">
<div class="dialog mid nw" role="dialog" aria-modal="true" aria-label=${o("Write to a client")}
onKeyDown=${le=>{Ct(le),Lm(le)}}>
<header class="dhead">
<h2 class="head2 grow">${o("Write to a client")}</h2>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${rp}>
<${f} name="x" size="m" />
</button>
</header>
<div class="nwb">
<${gM} whom=${t} onPick=${n} />
${s&&r`<div class="field dgap">
<span class="lab" id="nwc">${o("Channel")}</span>
<${hM} ways=${s} way=${i} onPick=${l} />
</div>`}
${yt&&r`<p class="livebox info dgap" role="note">
<${f} name="history" size="m" />
<span class="t13 grow">
${o("Conversation No. {number} with this client is already open, {day}. Write there?",{number:ie(yt.number),day:at(yt.last_at,j.value)})}
</span>
<button type="button" class="btn small" onClick=${()=>Dn(yt.id)}>${o("Open")}</button>
</p>`}
${ve&&r`
<div class="mlines nwcopies dgap">
${m.open||m.cc||m.bcc?r`
<${Xi} field="cc" place="nw" label=${o("Cc")} value=${m.cc}
onType=${le=>p({...m,open:!0,cc:le})} />
<${Xi} field="bcc" place="nw" label=${o("Bcc")} value=${m.bcc}
onType=${le=>p({...m,open:!0,bcc:le})} />
`:r`<div>
<button type="button" class="link t12" onClick=${()=>{p({...m,open:!0}),requestAnimationFrame(()=>document.getElementById("nwcc")?.focus())}}>
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
<${Qu} id=${fn} kind=${Ke} />
<textarea class="tx" rows="5" aria-label=${ve?o("Email text"):o("Message text")}
placeholder=${ve||!i?o("Write an email"):o("Write a message")} value=${$}
onInput=${le=>{dn(fn),v(le.currentTarget.value)}}></textarea>
<${Xu} id=${fn} mode="reply" again=${()=>Bu(fn,"reply")}
without=${({at:le})=>{Wu(fn,"reply"),He(le)}} />
<div class="bar">
${i&&Me.value[i.channel_id]?.can?.files&&r`<${fM} can=${Me.value[i.channel_id].can} />`}
<span class="grow"></span>
</div>
</div>
${Y&&r`<p class="hint bad dgap" role="alert">${z(Y)}</p>`}
</div>
<footer class="dfoot">
<span class="t12 dim grow">
${$.trim()?o("Kept on this device until it is sent"):o("You will be the assignee")}
</span>
<button type="button" class="btn quiet only-wide" onClick=${rp}>${o("Cancel")}</button>
<button type="button" class="btn" id="nwlater" disabled=${!se} aria-haspopup="dialog"
aria-expanded=${String(h)} onClick=${()=>{Se()&&d(!0)}}>
<${f} name="calendar-clock" size="s" />
${o("Send later…")}
</button>
<button type="button" class="btn primary" disabled=${!se} onClick=${()=>He()}>
<${f} name="send" size="s" />
${yt&&ve?o("Send as a new conversation"):o("Send")}
<kbd class="only-wide">${rt} ↵</kbd>
</button>
</footer>
</div>
${h&&r`<div class="rowsnz" onKeyDown=${La}>
<${el} place="popsnz" pick=${He} onShut=${()=>d(!1)} />
</div>`}
</div>`}function fM({can:e}){let t=A(null);return r`
<input type="file" multiple hidden ref=${t} onChange=${n=>{Ji(fn,n.currentTarget.files,e),n.currentTarget.value=""}} />
<button type="button" class="ib small" aria-label=${o("Attach a file")} title=${o("Attach a file")}
onClick=${()=>t.current.click()}>
<${f} name="paperclip" size="m" />
</button>
`}function hM({ways:e,way:t,onPick:n}){if(!e.length)return r`<p class="hint">${o("No connected channel can reach this client.")}</p>`;let s=e.filter(i=>i.can);return r`<div class="nwch" role="radiogroup" aria-labelledby="nwc" onKeyDown=${i=>{let l={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[i.key];!l||!s.length||(i.preventDefault(),n(s[(s.indexOf(t)+l+s.length)%s.length]),requestAnimationFrame(()=>Tt(".chopt[aria-checked='true']")?.focus()))}}>
${e.map(i=>{let l=Me.value[i.channel_id],c=Object.values(Me.value).filter(m=>m.kind===l?.kind&&m.health!=="removed").length>1,u=i.can?i.last_at?o("wrote {day}",{day:at(i.last_at,j.value)}):i.address:pM[i.why]?.();return r`<button type="button" class="chopt" role="radio" key=${`${i.channel_id}.${i.identity_id}`}
aria-checked=${String(i===t)} disabled=${!i.can} tabindex=${i===t?0:-1}
onClick=${()=>n(i)}>
<${Te} kind=${l?.kind} size="mid" />
<span class="grow cut">
<b class="b5 blk t13 cut">${c?l.name:be(l?.kind)}</b>
<span class="t12 dim blk cut">${u}</span>
</span>
</button>`})}
</div>`}function gM({whom:e,onPick:t}){let[n,s]=g(""),[a,i]=g([]),[l,c]=g(0),u=A(null);L(()=>u.current?.focus({preventScroll:!0}),[e]),N(()=>{let v=n.trim();if(v.length<2){i([]);return}let x=setTimeout(()=>W(`/api/search?${new URLSearchParams({q:v,limit:"6"})}`).then(k=>{i(k.contacts.filter(y=>y.kind!=="group")),c(0)},()=>{}),cM);return()=>clearTimeout(x)},[n]);let m=n.trim(),p=a.some(v=>v.identities.some(x=>x.label.toLowerCase()===m.toLowerCase())),h=[...a.map(v=>({client:v})),...uM.test(m)&&!p?[{address:m}]:[]],d=v=>{s(""),i([]),t(v.client?{id:v.client.id,name:v.client.name}:{address:v.address,name:v.address})},$=v=>{let x={ArrowDown:1,ArrowUp:-1}[v.key];x&&h.length&&(v.preventDefault(),c((l+x+h.length)%h.length)),v.key==="Enter"&&!v.ctrlKey&&!v.metaKey&&h[l]&&(v.preventDefault(),d(h[l]))};return e?r`<div class="field">
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
${h.map((v,x)=>r`<button type="button" class=${x===l?"mi on":"mi"} role="option" id=${`nwo${x}`}
key=${v.client?.id??"new"} tabindex="-1" aria-selected=${String(x===l)}
onPointerMove=${()=>c(x)} onClick=${()=>d(v)}>
${v.client?r`
<${J} name=${v.client.name} size="sm" />
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
</div>`}var rp,cM,uM,ip,fn,pM,mM,dM,$M,Gx=b(()=>{I();Io();T();ae();ws();V();Ie();un();X();_();oo();Gi();G();M();Pe();Kn();Tr();Ho();ep();D();Ae();P$();ap();rp=()=>{w.value=null},cM=200,uM=/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/,ip="okno.newdialog",fn="new",pM={"no-address":()=>o("no address"),"client-not-started":()=>o("the client must write first"),blocked:()=>o("the client has blocked us")},mM=()=>{try{return JSON.parse(sessionStorage.getItem(ip))??{}}catch{return{}}},dM=e=>{try{sessionStorage.setItem(ip,JSON.stringify(e))}catch{}};$M=e=>Object.values(Me.value).filter(t=>t.health!=="removed").map(t=>({channel_id:t.id,identity_id:null,address:t.kind==="email"?e.address:"",can:t.kind==="email",why:t.kind==="email"?null:"client-not-started",last_at:null,dialog_id:null}))});var Vx={};Le(Vx,{WorkLayers:()=>bM});function bM(){return w.value==="handover"?r`<${$x} meId=${O.value.id} />`:w.value==="newdialog"?r`<${Yx} />`:null}var Jx=b(()=>{T();ae();M();gx();Gx()});var Qx={};Le(Qx,{GiveMenu:()=>wM});function yM(e){let t=e.trim().toLocaleLowerCase(),n=i=>i.toLocaleLowerCase().includes(t),s=Object.values(Ne.value).filter(i=>i.active&&i.id!==O.value.id).sort((i,l)=>i.name.localeCompare(l.name)),a=[];(n(O.value.name)||n(o("Assign to me")))&&a.push({to:{person:O.value.id},name:o("Assign to me"),face:O.value.name});for(let i of s)n(i.name)&&a.push({to:{person:i.id},name:i.name,face:i.name});for(let i of Ss.value)n(i.name)&&a.push({to:{team:i.id},name:i.name,icon:"users-round"});return t||a.push({to:{person:null},name:o("Remove the assignee"),icon:"user-round-x"}),a}function wM({onPick:e}){let[t,n]=g(""),[s,a]=g(0),i=A(null),l=Nt(M$);ye(),L(()=>i.current.focus({preventScroll:!0}),[]);let c=yM(t),u=Math.min(s,c.length-1),m=h=>{M$(),e(h.to)},p=h=>{let d={ArrowDown:1,ArrowUp:-1}[h.key];d&&(h.preventDefault(),a((u+d+c.length)%Math.max(1,c.length))),h.key==="Enter"&&c[u]&&(h.preventDefault(),m(c[u])),h.key==="Tab"&&M$()};return r`<div class="menu pop popgive" role="dialog" aria-label=${o("Assign")} ref=${l}>
<div class="gfind">
<${f} name="search" size="m" />
<input class="palq" ref=${i} role="combobox" aria-expanded="true" aria-controls="gvl" aria-autocomplete="list"
aria-activedescendant=${c.length?"gv"+u:null} aria-label=${o("Find a colleague or a team")}
placeholder=${o("Name")} value=${t} onInput=${h=>{n(h.target.value),a(0)}} onKeyDown=${p} />
</div>
<div role="listbox" id="gvl" class="gvl" aria-label=${o("Assign")}>
${c.map((h,d)=>r`<button type="button" class=${d===u?"mi on":"mi"} id=${"gv"+d} role="option"
tabindex="-1" aria-selected=${String(d===u)} onPointerMove=${()=>a(d)}
onClick=${()=>m(h)}>
${h.icon?r`<${f} name=${h.icon} size="m" />`:r`<${J} name=${h.face} size="sm" />`}
<span class="cut">${h.name}</span>
</button>`)}
${!c.length&&r`<p class="dpad2 t13 dim">${o("Nothing found")}</p>`}
</div>
</div>`}var M$,Xx=b(()=>{I();T();ae();_();M();mr();D();Ae();M$=()=>{w.value=null}});function f_({dialog_id:e,data:t}){let n=ne.value[e],s=(t.links??[]).find(a=>/^https?:\/\//.test(a));return n?.kind==="vk"?{name:o("VK"),url:s??"https://vk.com/im"}:n?.kind==="telegram"&&/^@\w+$/.test(n.label)?{name:o("Telegram"),url:`https://t.me/${n.label.slice(1)}`}:null}var d_,Wt,Aa=b(()=>{_();M();d_={photo:()=>o("Photo"),video:()=>o("Video"),video_note:()=>o("Video note"),voice:()=>o("Voice message"),audio:()=>o("Audio"),document:()=>o("File"),sticker:()=>o("Sticker"),animation:()=>o("Animation"),location:()=>o("Location"),contact:()=>o("Contact"),poll:()=>o("Poll"),dice:()=>o("Dice"),venue:()=>o("Place"),story:()=>o("Story"),game:()=>o("Game"),invoice:()=>o("Invoice"),service:()=>o("Service message"),unknown:()=>o("Unknown message"),unreadable:()=>o("Could not be read")},Wt=e=>d_[e]?.()??d_.unknown()});function Yn({state:e}){let t=KM[e];return t?r`
<span class=${e==="read"?"read":""} data-state=${e} title=${t[1]()}>
<${f} name=${t[0]} size="s" />
</span>
<span class="vh">${t[1]()}</span>
`:null}var KM,up=b(()=>{T();_();D();KM={queued:["clock",()=>o("sending")],sending:["clock",()=>o("sending")],sent:["check",()=>o("sent")],delivered:["check-check",()=>o("delivered")],read:["check-check",()=>o("read")],failed:["circle-alert",()=>o("failed")],uncertain:["circle-question-mark",()=>o("delivery uncertain")],cancelled:["ban",()=>o("cancelled")],waiting:["cloud-off",()=>o("queued")]}});function vp(){let{dialog:e}=E.peek();ot.peek()?.dialog!==e&&(ot.value={dialog:e,...H$});let t=()=>document.getElementById("findq")?.select();Yc(()=>requestAnimationFrame(t))}var H$,ot,A_,yp=b(()=>{Q();G();en();H$={q:"",asked:"",found:[],at:-1,more:!1,swapped:null,failed:!1},ot=S(null),A_=e=>ot.value?.dialog===e});function y2({label:e,chosen:t="solved",onPick:n,dialog:s=null,onShut:a=v2}){let[i,l]=g(""),c=Uu(),u=Nt(a),m=A(null);ye(),L(()=>m.current?.focus({preventScroll:!0}),[]);let p=Object.keys(lr),h=$=>c.ready((v,x)=>{a(),n($,i.trim(),v,x)});return r`<div class="menu pop popfin" role="dialog" aria-label=${e} ref=${u} onKeyDown=${$=>{let v=[...u.current.querySelectorAll(".mi")],x={ArrowDown:1,ArrowUp:-1}[$.key];if(x){$.preventDefault(),v[(v.indexOf(document.activeElement)+x+v.length)%v.length].focus();return}if($.target.matches("textarea")){$.key==="Enter"&&($.ctrlKey||$.metaKey)&&($.preventDefault(),h(t));return}if($.target.matches("input:not(.tog)")){$.key==="Enter"&&($.preventDefault(),h(t));return}let k=$.code==="KeyE"?0:Number(/^(?:Digit|Numpad)([1-9])$/.exec($.code)?.[1]??0)-1;k>=0&&p[k]&&!$.repeat&&($.preventDefault(),h(p[k]))}}>
<div class="mh" id="finh">${o("Closing reason")}</div>
<div role="radiogroup" aria-labelledby="finh">
${p.map(($,v)=>r`<button type="button" key=${$} class=${$===t?"mi on":"mi"} role="radio"
aria-checked=${String($===t)} ref=${$===t?m:null}
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
<kbd class="only-wide">${rt} ↵</kbd>
</button>
</div>`}
</div>
</div>`}function O_({dialog:e}){let t=e.state==="closed";return r`<${y2} label=${t?o("Closing reason"):o("Close with a reason")}
chosen=${t&&e.close_reason||"solved"} dialog=${t?null:e}
onPick=${(n,s,a,i)=>t?sw(e.id,n,s):a?Ku(e.id,a,i,{then:"close",reason:n,comment:s}):Sn(e.id,n,s)} />`}var v2,N_=b(()=>{I();T();ae();_();oo();Gt();Ho();D();Ae();$$();v2=()=>{w.value=null}});var P_,wp,D_,Y$=b(()=>{P_=new Map,wp=e=>{P_.set(e.id,{when:()=>!0,...e})},D_=()=>[...P_.values()]});function M_({dialog:e,children:t}){let n=e.state==="open";return r`<div class="acts">
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
onClick=${()=>ks(e.id)}>
<${f} name="undo-2" size="m" />
<span class="btnword">${o("Reopen")}</span>
</button>`}
<${w2} dialog=${e} />
</div>`}function w2({dialog:e}){let t=e.assignee_id===null?null:U(e.assignee_id),n=nw(e),s=t?Za(t):n?.name??o("Assign");return r`<button type="button" class="btn pick" id="assignee" aria-haspopup="dialog"
aria-expanded=${xp("assignee")} title=${o("Assignee")+"  A"} onClick=${kp("assignee")}>
<span class="vh">
${t?o("Assignee: {name}",{name:t}):o("Assignee: nobody")}
${n&&` · ${o("Team: {name}",{name:n.name})}`}
</span>
${t?r`<${J} name=${t} size="sm" />`:n?r`<span class=${"sq "+kn(n.name)}></span>`:r`<${Cc} size="sm" />`}
<span class="only-wide cut askn" aria-hidden="true">${s}</span>
<${f} name="chevron-down" size="s" />
</button>`}function k2({dialog:e}){let t=!!vo.value[e.id],n=sr("(max-width: 719px)"),s=e.state==="open";return r`<${nt} label=${o("More actions")} place="popmore">
${n&&r`<${H} icon="user-round" onPick=${()=>{Ze.value=!0}}>
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
${e.snooze&&r`<${H} icon="alarm-clock" onPick=${()=>_s(e.id)}>${o("Unsnooze")}<//>`}
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
<//>`}function R_({dialog:e}){let t=x2[w.value];return t&&e?r`<${t} key=${w.value} dialog=${e} />`:null}var kp,xp,x2,z_=b(()=>{T();Xe();ae();_();De();M();Gt();Ar();D();N_();Ae();Y$();Wn();Gu();kp=e=>()=>{w.value=w.value===e?null:e},xp=e=>String(w.value===e);x2={snooze:g$,finish:O_,actions:k2,assignee:w$,team:({dialog:e})=>r`<${w$} dialog=${e} onlyTeams />`}});function _p({dialog:e}){let t=e&&st(e);return r`
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
`}var I_=b(()=>{T();la();_();M();D();No()});function Sp(e){Go.value={...Go.value,[e.dialog_id]:{message:e,text:e.text}}}function B_(e,t){Go.value={...Go.value,[e]:{...Go.value[e],text:t}}}function Mr(e){let{[e]:t,...n}=Go.peek();Go.value=n}function Cp(e,t){let n=st(t)?.can??{},s=["sent","delivered","read"].includes(e.delivery?.state),a=!n.edit_hours||Date.now()-e.sent_at<n.edit_hours*_2;return!!(n.edit&&s&&a&&e.author.operator_id===O.peek().id&&!e.deleted_at&&e.content==="text"&&(n.edit_files||!e.files?.length))}async function W_(e){let{message:t,text:n}=Go.peek()[e];if(Mr(e),n.trim()===t.text)return;let s=await Z(`/api/messages/${t.id}/edit`,{text:n.trim()});te({t:"result",...s})}var _2,Go,L_,tl=b(()=>{Q();V();M();_2=36e5,Go=S({}),L_=e=>Go.value[e]??null});function Oa(e,t,n,s){e.focus(),e.setSelectionRange(n,s),document.execCommand("insertText",!1,t)||e.setRangeText(t,n,s,"end"),e.dispatchEvent(new Event("input",{bubbles:!0}))}function Tp(e,t){Oa(e,t,e.selectionStart,e.selectionEnd)}function F_(e,t,n,s){Oa(e,s,t,n)}function Ep(e,t){let{selectionStart:n,selectionEnd:s,value:a}=e,i=a.slice(n,s),l=i.trim();if(a.slice(n-t.length,n)===t&&a.slice(s,s+t.length)===t){Oa(e,i,n-t.length,s+t.length),e.setSelectionRange(n-t.length,s-t.length);return}if(!i&&a.slice(s,s+t.length)===t){e.setSelectionRange(s+t.length,s+t.length);return}let c=i.slice(0,i.indexOf(l)),u=i.slice(c.length+l.length);Oa(e,`${c}${t}${l}${t}${u}`,n,s);let m=n+c.length+t.length;e.setSelectionRange(m,m+l.length)}function G$(e,t){let{value:n}=e,s=n.lastIndexOf(`
`,e.selectionStart-1)+1,a=n.indexOf(`
`,e.selectionEnd),i=a<0?n.length:a,l=n.slice(s,i).split(`
`),c=t?/^\d{1,4}\. /:/^[-•] /,u=l.every(p=>c.test(p)),m=l.map((p,h)=>(u?"":t?`${h+1}. `:"- ")+p.replace(S2,"")).join(`
`);Oa(e,m,s,i)}function j_(e,t){let{selectionStart:n,selectionEnd:s,value:a}=e;Oa(e,`[${a.slice(n,s).trim()||t}](${t})`,n,s)}function K_(e){let{value:t,selectionStart:n}=e;if(n!==e.selectionEnd)return!1;let s=t.lastIndexOf(`
`,n-1)+1,a=/^(- |• |(\d{1,4})\. )/.exec(t.slice(s,n));return a?s+a[0].length===n?(Oa(e,"",s,n),!0):(Tp(e,`
${a[2]?`${Number(a[2])+1}. `:a[1]}`),!0):!1}var S2,V$=b(()=>{S2=/^(?:[-•] |\d{1,4}\. )/});var Ft,J$=b(()=>{Ft={current:null}});function q_(e,t){let[n,s]=g(null),[a,i]=g(0),l=A(-1),c=t&&n?Ik(n.query):[],u=()=>{let d=t&&e.current?zk(e.current.value,e.current.selectionStart):null;d?.query!==n?.query&&i(0),s(d)},m=()=>s(null),p=d=>{let $=e.current.selectionStart,v=e.current.value[$]===" ";F_(e.current,n.from,$,v?`@${d.name}`:`@${d.name} `),v&&e.current.setSelectionRange(n.from+d.name.length+2,n.from+d.name.length+2),l.current=e.current.selectionStart,m()},h=d=>{let $=l.current===e.current.selectionStart;if(l.current=-1,d.key===" "&&$)return d.preventDefault(),!0;if(!c.length)return!1;let v={ArrowDown:1,ArrowUp:-1}[d.key];if(v)i((a+v+c.length)%c.length);else if(d.key==="Enter"&&!d.ctrlKey&&!d.metaKey||d.key==="Tab")p(c[a]);else if(d.key==="Escape")d.stopPropagation(),m();else return!1;return d.preventDefault(),!0};return{list:c,at:Math.min(a,Math.max(0,c.length-1)),setAt:i,keys:h,look:u,pick:p,close:m}}function U_({calls:e}){return e.list.length?r`<div class="menu pop popcall" id="calls" role="listbox" aria-label=${o("Colleagues")}>
${e.list.map((t,n)=>r`<button type="button" class=${n===e.at?"mi on":"mi"} key=${t.id} id=${"call"+n}
role="option" tabindex="-1" aria-selected=${String(n===e.at)}
onPointerDown=${s=>s.preventDefault()} onPointerMove=${()=>e.setAt(n)}
onClick=${()=>e.pick(t)}>
<${J} name=${t.name} size="sm" />
<span class="cut">${t.name}</span>
</button>`)}
</div>`:null}var H_=b(()=>{I();T();Ru();_();V$();D()});var Z$,Y_=b(()=>{Z$=[["faces",[["😀","улыбка радость smile grin"],["😃","улыбка smile happy"],["😄","смех smile laugh"],["😁","улыбка grin"],["😅","неловко sweat"],["😂","смех слёзы joy laugh"],["🤣","смех rofl"],["🙂","улыбка slight smile"],["😉","подмигивание wink"],["😊","улыбка румянец blush"],["😇","ангел angel"],["😍","влюблён любовь love"],["😘","поцелуй kiss"],["😋","вкусно yum"],["😎","круто очки cool"],["🤩","восторг star"],["🥳","праздник party"],["🤔","думаю think"],["🤗","обнимаю hug"],["😏","ухмылка smirk"],["😐","нейтрально neutral"],["😴","сон sleep"],["😌","спокойно relieved"],["😕","сомнение confused"],["😟","тревога worried"],["🙁","грусть frown"],["😢","слеза грусть cry"],["😭","плач cry sob"],["😤","пар злость"],["😠","злость angry"],["😱","ужас scream"],["😳","смущение flushed"],["🥺","просьба please"],["🙄","закатываю глаза roll eyes"],["😬","неловко grimace"],["🤒","болезнь sick"],["🫡","есть служу salute"]]],["hands",[["👍","да хорошо палец вверх thumbs up yes"],["👎","нет плохо палец вниз thumbs down no"],["👌","окей ok"],["✌️","победа victory"],["🤞","удачи пальцы luck"],["🤝","рукопожатие договор handshake"],["👏","аплодисменты браво clap"],["🙌","ура руки hooray"],["🙏","спасибо пожалуйста молитва thanks please pray"],["💪","сила strong"],["👋","привет пока hello bye wave"],["👀","глаза смотрю eyes"],["✍️","пишу writing"],["☝️","внимание up"],["👉","указатель right"],["👇","вниз down"],["🫶","сердце руки heart hands"]]],["hearts",[["❤️","сердце любовь heart love"],["🧡","сердце orange heart"],["💛","сердце yellow heart"],["💚","сердце green heart"],["💙","сердце blue heart"],["💜","сердце purple heart"],["🖤","сердце black heart"],["💔","разбитое сердце broken"],["💖","сердце sparkle"],["✨","блеск sparkles"],["🌟","звезда star"],["⭐","звезда star"],["🔥","огонь fire"],["🎉","праздник ура tada party"],["🎊","праздник confetti"],["🎁","подарок gift"],["🎂","торт день рождения birthday cake"],["🌹","роза rose"],["💐","цветы букет flowers"],["🌸","цветок blossom"],["☀️","солнце sun"],["🌈","радуга rainbow"],["❄️","снег snow"],["🎄","ёлка новый год christmas"]]],["work",[["✅","готово да галочка done check"],["☑️","галочка check"],["❌","нет крест cross no"],["❗","важно внимание important"],["❓","вопрос question"],["⚠️","внимание осторожно warning"],["⏰","время будильник clock"],["⏳","ждём песок hourglass"],["📅","дата календарь calendar"],["📌","закреплено pin"],["📎","скрепка вложение paperclip"],["📝","заметка memo"],["📄","документ document"],["📦","посылка коробка package"],["🚚","доставка грузовик delivery"],["🛒","корзина заказ cart"],["🧾","чек receipt"],["💳","карта оплата card"],["💰","деньги money"],["💸","деньги возврат money"],["🏷️","цена ярлык price"],["🔧","ремонт ключ repair wrench"],["🔨","молоток hammer"],["⚙️","настройки settings"],["🔍","поиск search"],["🔗","ссылка link"],["📞","телефон звонок phone call"],["📱","телефон mobile"],["💻","компьютер laptop"],["✉️","письмо почта mail"],["📷","фото camera"],["🎥","видео video"],["🔔","уведомление bell"],["🔒","замок lock"],["🔑","ключ key"],["🏠","дом home"],["🏢","офис office"],["📍","место адрес place address"],["🗺️","карта map"],["✈️","самолёт plane"],["🚗","машина car"],["☕","кофе coffee"],["🍕","пицца pizza"],["🆗","ok"],["🆕","новое new"],["🔝","топ top"],["💡","идея idea"],["📈","рост chart"],["🤖","бот robot"]]]]});function A2(e){let t=e.trim().toLocaleLowerCase();if(!t)return[...Q$().length?[["recent",Q$().map(s=>[s,""])]]:[],...Z$];let n=Z$.flatMap(([,s])=>s).filter(([,s])=>s.split(" ").some(a=>a.startsWith(t)));return n.length?[["",n]]:[]}function Q_({pick:e}){let t=Nt(V_),n=A(null),[s,a]=g(""),[i,l]=g(0);ye(),L(()=>n.current.focus({preventScroll:!0}),[]);let c=A2(s),u=c.flatMap(([,d])=>d);N(()=>t.current.querySelector(".emo.on")?.scrollIntoView({block:"nearest"}),[i]);let m=d=>{E2(d),V_(),e(d)},p=d=>{let $={ArrowRight:1,ArrowLeft:-1,ArrowDown:G_,ArrowUp:-G_}[d.key];$&&(s===""||d.key==="ArrowDown"||d.key==="ArrowUp")&&(d.preventDefault(),l(Math.max(0,Math.min(u.length-1,i+$)))),d.key==="Enter"&&(d.preventDefault(),d.stopPropagation(),u[i]&&m(u[i][0]))},h=-1;return r`<div class="menu pop popemoji" role="dialog" aria-label=${o("Emoji")} ref=${t} onKeyDown=${Ct}>
<div class="gfind">
<${f} name="search" size="m" />
<input class="palq" ref=${n} role="combobox" aria-expanded="true" aria-controls="emojis"
aria-autocomplete="list" aria-activedescendant=${u.length?"emo"+i:null}
aria-label=${o("Find an emoji")} placeholder=${o("For example: thanks")} value=${s}
onInput=${d=>{a(d.target.value),l(0)}} onKeyDown=${p} />
</div>
<div class="emojis" id="emojis" role="listbox" aria-label=${o("Emoji")}>
${c.map(([d,$])=>r`
${d&&r`<div class="mh" role="presentation">${T2[d]()}</div>`}
<div class="emogrid" role="presentation">
${$.map(([v,x])=>{h+=1;let k=h;return r`<button type="button" class=${k===i?"emo on":"emo"} id=${"emo"+k}
role="option" tabindex="-1" aria-selected=${String(k===i)}
aria-label=${`${v} ${x}`.trim()} onPointerMove=${()=>l(k)}
onClick=${()=>m(v)}>
${v}
</button>`})}
</div>
`)}
${!u.length&&r`<p class="dpad2 t13 dim">${o("Nothing found")}</p>`}
</div>
</div>`}var J_,C2,G_,T2,Q$,E2,V_,Z_,X_=b(()=>{I();T();ae();Y_();_();oo();D();Ae();J_="okno.emoji",C2=16,G_=8,T2={recent:()=>o("Recent"),faces:()=>o("Smileys"),hands:()=>o("Gestures"),hearts:()=>o("Hearts and holidays"),work:()=>o("Work")},Q$=()=>{try{return JSON.parse(localStorage.getItem(J_))??[]}catch{return[]}},E2=e=>localStorage.setItem(J_,JSON.stringify([e,...Q$().filter(t=>t!==e)].slice(0,C2))),V_=()=>{w.value=null},Z_=()=>r`<button type="button" class="ib small" id="emoji" aria-label=${o("Emoji")}
title=${`${o("Emoji")}  ${rt} ;`} aria-haspopup="dialog" aria-expanded=${String(w.value==="emoji")}
onClick=${()=>{w.value=w.value==="emoji"?null:"emoji"}}>
<${f} name="smile" size="m" />
</button>`});function e0({id:e,dialog:t,note:n,text:s}){let a=fv(e),i=a.filter(d=>d.typing==="reply"),l=a.filter(d=>d.typing==="note"),c=n?Mu(s):[],u=d=>d.map($=>U($.id??$)).join(", "),m=d=>r`<b class="b5">${d}</b>`,p=null;if(i.length?p=kt(C("{who} is replying…","{who} are replying…",i.length),{who:m(u(i))}):c.length?p=kt(C("Your team will see the note, {who} will be notified","Your team will see the note, {who} will be notified",c.length),{who:m(c.map(d=>d.name).join(", "))}):l.length?p=kt(C("{who} is writing a note…","{who} are writing a note…",l.length),{who:m(u(l))}):bc(e)?p=o("{name} is typing…",{name:gs(t?.name??"")}):a.length&&(p=kt(C("{who} is here too","{who} are here too",a.length),{who:m(u(a))})),!p)return null;let h=i.length?i:l.length?l:a;return r`<div class="seen cseen" role="status">
${!c.length&&h.length>0&&r`<span class="stack">
${h.slice(0,3).map(d=>r`<${J} key=${d.id} name=${U(d.id)} size="xs" />`)}
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
</div>`}function o0({id:e,dialog:t,message:n}){let s=st(t)?.can?.edit_hours,a=be(t.kind),i=s?C("{channel} lets you edit for {n} hour","{channel} lets you edit for {n} hours",s,{channel:a}):"";return r`<div class="cstrip" role="status">
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
${s.length===1?o("Scheduled for {when}",{when:gt(Fn(s[0]))}):C("{n} reply scheduled","{n} replies scheduled",s.length)}
${l&&r`<b class="b6"> · ${o("the client has written since")}</b>`}
</span>
<button type="button" class="link t12" aria-expanded=${String(t)} onClick=${()=>n(!t)}>
${t?o("Hide"):o("Show")}
</button>
</div>
${t&&r`<ul class="plist">
${s.map(c=>r`<${O2} key=${c.id} message=${c} />`)}
</ul>`}
</div>`}function O2({message:e}){let t=`plan${e.id}`,n=w.value===t;return r`<li>
<span class="grow">
<b class="b5 blk">${gt(Fn(e))} · ${U(e.author.operator_id)}</b>
<span class="cut blk">${t0(e)}</span>
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
</li>`}var t0,X$=b(()=>{I();T();ae();Ru();tl();X();ca();_();De();yu();Vi();Rn();M();Kn();Ho();D();Aa();ap();t0=e=>e.text||Wt(e.content==="text"&&e.files?.length?"document":e.content)});function a0({id:e,dialog:t}){let n=io(e),s=n==="note",a=A(null),i=nn(e,n),l=t&&st(t),c=s?N2:l?.can??{},u=!!c.subject&&!s,m=!s&&(Qt.value==="off"||l?.health==="trouble"||l?.health==="paused"),p=bt(e,n),h=!!i.trim()||p.some(y=>["done","uploading","waiting"].includes(y.state)),d=q_(a,s);L(()=>eh(a.current),[i]),N(()=>{wk()||Ds()},[]);let $=(y={})=>{if(!h||!t)return;let P=u&&Bk(e);if(P){document.getElementById("mail"+P.field)?.focus();return}Od();let Y=Tt("#missing button");if(Y){Y.focus();return}m$(e,n,y),a.current?.focus()};L(()=>(Ft.current={id:e,mode:n,mail:u,field:a.current,submit:$,wrap:y=>Ep(a.current,y),list:y=>G$(a.current,y)},()=>{Ft.current=null}));let v=y=>{Zb(),dn(e),Ns(e,n,y.target.value),kv(e,n,y.target.value),d.look()},x=s||(de.value?.send?.[t?.kind]??(u?"command":"enter"))==="command",k=y=>{if(!(y.isComposing||d.keys(y))){if(L2(y,x)){y.preventDefault(),!y.repeat&&rc()&&$();return}if(y.key==="Enter"&&u&&!y.shiftKey&&K_(a.current)){y.preventDefault();return}i||y.shiftKey||(y.key==="ArrowUp"&&!s&&M2(e,t)?y.preventDefault():y.code==="KeyZ"&&(y.ctrlKey||y.metaKey)&&(y.preventDefault(),lc()))}};return r`<form class=${s?"comp asnote":"comp"}
aria-label=${s?o("Note for the team"):o("Reply to the client")} onSubmit=${y=>{y.preventDefault(),$()}}>
<div class="bar top">
<${W2} id=${e} mode=${n} field=${a} />
${s?r`<span class="hrow tight end t12 notehint">
<${f} name="lock" size="s" />
${o("The client will not see this")}
</span>`:t&&r`<span class="hrow tight end t12 mut">
<${Te} kind=${t.kind} />
<span class="cut">${u?l.name:ma(t)}</span>
${!u&&t.label&&r`<span class="only-wide cut">· ${t.label}</span>`}
</span>`}
</div>
${u&&t&&r`<${qx} dialog=${t} />`}
<${n0} id=${e} mode=${n} />
<${Qu} id=${e} kind=${t?.kind} mode=${n} />
<textarea class="tx" rows="2" ref=${a} value=${i} aria-label=${s?o("Note text"):o("Reply text")}
placeholder=${I2(s,t,m)} enterkeyhint=${x?"enter":"send"}
aria-controls=${d.list.length?"calls":null}
aria-activedescendant=${d.list.length?"call"+d.at:null} aria-autocomplete=${s?"list":null}
onInput=${v} onKeyDown=${k} onClick=${d.look} onBlur=${()=>{Od(),d.close()}}></textarea>
<${U_} calls=${d} />
<${Xu} id=${e} mode=${n} again=${y=>{Zk(e,y),a.current?.focus()}} without=${y=>{Qk(e,y),a.current?.focus()}} />
<div class="bar cbarx">
<${P2} id=${e} mode=${n} mail=${u} can=${c} field=${a} calls=${d} />
<span class="grow"></span>
<${z2} id=${e} mode=${n} text=${i} />
<span class=${s?"":"split"}>
<button type="submit" class="btn primary" disabled=${!h}>
${!s&&r`<${f} name="send" size="s" />`}
${R2(s,m,e,p)}
<kbd class="only-wide">${x?`${rt} ↵`:"Enter"}</kbd>
</button>
${!s&&r`<${Ux} disabled=${!h} />`}
</span>
</div>
${!s&&r`<${Hx} send=${$} />`}
${w.value==="emoji"&&r`<${Q_} pick=${y=>Tp(a.current,y)} />`}
</form>`}function P2({id:e,mode:t,mail:n,can:s,field:a,calls:i}){let l=(u,m,p,h)=>r`<button type="button" class="ib small" aria-label=${m} title=${p?`${m}  ${p}`:m}
onPointerDown=${d=>d.preventDefault()} onClick=${h}>
<${f} name=${u} size="m" />
</button>`,c=()=>{Tp(a.current,/(^|\s)$/.test(a.current.value.slice(0,a.current.selectionStart))?"@":" @"),i.look()};return r`
${n&&r`
${l("bold",o("Bold"),`${rt} B`,()=>Ep(a.current,"**"))}
${l("italic",o("Italic"),`${rt} I`,()=>Ep(a.current,"_"))}
${l("list",o("List"),`${rt} Shift 8`,()=>G$(a.current,!1))}
<${D2} field=${a} />
`}
${t==="note"&&l("at-sign",o("Mention a colleague"),"@",c)}
${s.files&&r`<${vx} id=${e} can=${s} mode=${t} />`}
<${Z_} />
`}function D2({field:e}){let t=w.value==="link",n=s=>{s.preventDefault(),s.stopPropagation();let a=s.target.elements.address.value.trim();w.value=null,a&&j_(e.current,/^(https?:\/\/|mailto:)/i.test(a)?a:`https://${a}`)};return L(()=>{t&&document.getElementById("linkto")?.focus()},[t]),r`<span class="popbox">
<button type="button" class="ib small" aria-label=${o("Link")} title=${o("Link")} aria-expanded=${String(t)}
onPointerDown=${s=>s.preventDefault()} onClick=${()=>{w.value=t?null:"link"}}>
<${f} name="link" size="m" />
</button>
${t&&r`<form class="menu pop poplink" aria-label=${o("Link")} onSubmit=${n}>
<input class="input" id="linkto" name="address" autocomplete="off" aria-label=${o("Page address")}
placeholder="https://" />
<button type="submit" class="btn primary">${o("Insert")}</button>
</form>`}
</span>`}function M2(e,t){let n=xt.peek()[e],s=n&&Mn(n).findLast(a=>a.kind==="out"&&a.author.operator_id===O.peek().id&&a.delivery?.state!=="cancelled");if(!s||!t||jn(s))return!1;if(fr(s))Un(s);else if(Cp(s,t))Sp(s);else return!1;return!0}function R2(e,t,n,s){return xa.value[n]!==void 0?o("Sends when uploaded"):e?o("Leave a note"):Uo(s)?o("Send when uploaded"):t?o("Queue"):o("Send")}function z2({id:e,mode:t,text:n}){return fk(e,t)!==void 0?r`<span class="t12 dim saved hrow tight" role="status">
<span class="only-wide">${o("A newer draft from another device.")}</span>
<button type="button" class="link" onClick=${()=>$k(e,t)}>${o("Restore previous draft")}</button>
</span>`:n.trim()?lk(e,t)?r`<span class="t12 dim only-wide saved">${o("Draft saved")}</span>`:Qt.value==="off"?r`<span class="t12 dim only-wide saved">${o("Draft saved on this device")}</span>`:null:null}function I2(e,t,n){return t?e?o("Write a note for the team"):n?o("You can write, the reply will wait in the queue"):o("Write a reply"):o("You can write while the messages load")}function L2(e,t){return e.key!=="Enter"||e.shiftKey?!1:e.ctrlKey||e.metaKey||!t}function eh(e){e&&(e.style.height="auto",e.style.height=`${Math.min(e.scrollHeight,innerHeight*.4)}px`)}function W2({id:e,mode:t,field:n}){let s=i=>{cn(e,i),requestAnimationFrame(()=>n.current?.focus())},a=i=>{i.key!=="ArrowLeft"&&i.key!=="ArrowRight"||(i.preventDefault(),cn(e,t==="reply"?"note":"reply"),requestAnimationFrame(()=>Tt(".md[aria-selected='true']")?.focus()))};return r`<div class="hrow mds" role="tablist" aria-label=${o("Where the text goes")} onKeyDown=${a}>
${B2.map(([i,l])=>r`<button type="button" class="md" role="tab" aria-selected=${String(t===i)}
tabindex=${t===i?0:-1} onClick=${()=>s(i)}>
${l()}
</button>`)}
</div>`}var N2,B2,r0=b(()=>{I();Io();T();ae();un();tl();ca();_();Ms();oo();Gi();la();V$();yo();Rn();M();Pe();Kn();Tr();J$();Ho();ep();D();H_();X_();P$();ap();X$();N2={files:!0,max_files:20};B2=[["reply",()=>o("Reply")],["note",()=>o("Note")]]});function j2(e,t){let n=e.findLast(a=>a.kind==="out")??e.at(-1),s={name:gs(i0(n)),ago:Vv(n.created_at,t)};return n.kind==="note"?o("{name} left a note {ago}.",s):n.kind==="in"?o("{name} wrote {ago}.",s):o("{name} replied {ago}.",s)}function K2(){let[e,t]=g(Cs(Date.now()));return N(()=>{let n=setInterval(()=>t(Cs(Date.now())),1e3);return()=>clearInterval(n)},[]),e}function l0({entry:e}){let t=A(null);L(()=>t.current.focus({preventScroll:!0}),[e.key,e.last_no]);let n=A(0);L(()=>{n.current=Date.now(),sk(e.dialog_id,e.last_no)},[e.key,e.last_no]);let s=K2(),a=e.came??[],i=()=>{Date.now()-n.current>=q2&&nk(e)};return r`<div class="card fencebox" role="alertdialog"
aria-label=${o("The conversation changed while you were writing")}>
<div class="fence">
<p class="t13">
<b class="b6">
${a.length?j2(a,s):o("The conversation changed while you were writing.")}
</b> ${o("Your reply has not been sent yet.")}
</p>
${a.length>th&&r`<p class="t12 dim">${o("The last {n} of {count} messages",{n:th,count:a.length})}</p>`}
<ol class="came">
${a.slice(-th).map(l=>r`<li class=${"msg fm "+(l.kind==="in"?"in":l.kind==="note"?"out note":"out")}
key=${l.id}>
<div class="box">
<span class="by">${i0(l)}</span>
${F2(l)}
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
<button type="button" class="btn" onClick=${()=>Ls(e)}>${o("Edit")}</button>
<button type="button" class="btn primary" ref=${t} onClick=${i}>
${o("Send anyway")}
<kbd class="only-wide">Enter</kbd>
</button>
</div>
</div>
</div>`}var i0,F2,th,q2,c0=b(()=>{I();T();X();_();Wo();De();va();Kn();Ho();Aa();i0=({author:e})=>e.operator_id?U(e.operator_id):e.name,F2=e=>e.text||Wt(e.content==="text"?"document":e.content);th=20,q2=700});function u0({id:e,dialog:t}){let n=Zw(e),s=io(e),a=L_(e);if(V2(e),n)return r`<div class="dock"><${l0} entry=${n} /></div>`;let i=s==="reply"&&t&&U2(t);return r`<div class="dock">
${t&&r`
<${s0} id=${e} />
<${e0} id=${e} dialog=${t} note=${s==="note"} text=${nn(e,s)} />
`}
${a&&t?r`
<${o0} id=${e} dialog=${t} message=${a.message} />
<${Y2} id=${e} dialog=${t} text=${a.text} />
`:i?r`<${H2} id=${e} ...${i} />`:r`<${a0} id=${e} dialog=${t} />`}
</div>`}function U2(e){if(e.blocked_at)return{icon:"ban",title:e.thread_kind==="group"?o("We are no longer in this group"):o("The client has blocked the bot"),text:o("Messages have not been delivered since {date}.",{date:St(e.blocked_at)})};let t=st(e);return!t||t.health==="removed"?{icon:"unplug",title:o("This channel was disconnected"),text:o("This channel can no longer send messages.")}:null}function H2({id:e,icon:t,title:n,text:s}){return r`<div class="creplace">
<${f} name=${t} />
<span class="grow t13"><b class="b6 blk">${n}</b>${s}</span>
<button type="button" class="btn" onClick=${()=>cn(e,"note")}>${o("Leave a note")}</button>
</div>`}function Y2({id:e,dialog:t,text:n}){let s=A(null);L(()=>eh(s.current),[n]),L(()=>{s.current.focus(),s.current.setSelectionRange(n.length,n.length)},[]);let a=()=>{n.trim()&&Ue(()=>W_(e))},i=l=>{l.key==="Escape"&&(l.stopPropagation(),l.preventDefault(),Mr(e));let c=de.value?.send?.[t.kind]==="command";l.key==="Enter"&&!l.shiftKey&&!l.isComposing&&(l.ctrlKey||l.metaKey||!c)&&(l.preventDefault(),a())};return r`<form class="comp editing" aria-label=${o("Editing a message")}
onSubmit=${l=>{l.preventDefault(),a()}}>
<div class="bar top">
<span class="md t13 b5">${o("Editing")}</span>
<span class="hrow tight end t12 mut">
<${Te} kind=${t.kind} />
<span class="cut">${ma(t)}</span>
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
</form>`}function V2(e){let t=B.value.mentions?.[e]?.no??null;N(()=>{if(t===null)return;let n=setInterval(()=>{let a=[...document.querySelectorAll(".log .msg.note[data-no]")].filter(J2).map(l=>Number(l.dataset.no)),i=Math.max(0,...a);document.hasFocus()&&!document.hidden&&i>=t&&(clearInterval(n),ke("POST",`/api/dialogs/${e}/mentions`,{no:i}).catch(()=>{}))},G2);return()=>clearInterval(n)},[e,t])}function J2(e){let t=e.closest(".scroll")?.getBoundingClientRect(),n=e.getBoundingClientRect();return!!t&&n.bottom>t.top&&n.top<t.bottom}var G2,p0=b(()=>{I();T();Xe();V();un();tl();X();_();Wo();M();D();r0();c0();X$();G2=1e3});function Rr(e,{from:t=null}={}){let{view:n,dialog:s,at:a}=E.peek();s&&(nl.value=t?{dialog:s,no:t}:null,a===e&&R(F(n,s),{replace:!0}),R(F(n,s,e),{replace:!0}))}function m0(){let e=nl.peek();e&&Rr(e.no)}var nl,ol,zr=b(()=>{Q();G();nl=S(null);ol=e=>new URL(F("all",e.dialog_id,e.no),location.origin).href});function f0(){ot.value=null,globalThis.CSS?.highlights?.delete("found"),Tt("#conversation .scroll")?.focus({preventScroll:!0})}function Q2(e){ot.value={...ot.peek(),q:e},clearTimeout(nh),nh=setTimeout($0,Z2)}async function $0(){clearTimeout(nh);let{dialog:e,q:t}=ot.peek();if(!t.trim()||oh(t)){ot.value={dialog:e,...H$,q:t,asked:t};return}try{let n=await W(`/api/dialogs/${e}/find?${new URLSearchParams({q:t})}`);if(ot.peek()?.dialog!==e||ot.peek().q!==t)return;ot.value={...ot.peek(),asked:t,found:n.found,more:n.more,swapped:n.other_layout,at:-1,failed:!1},n.found.length&&Ir(1)}catch(n){if(!(n instanceof ue))throw n;ot.peek()&&(ot.value={...ot.peek(),asked:t,found:[],failed:!0})}}function Ir(e){let{found:t,at:n}=ot.peek();if(!t.length)return;let s=(n+e+t.length)%t.length;ot.value={...ot.peek(),at:s},Rr(t[s])}function X2(e){let{q:t,asked:n,dialog:s}=ot.peek(),a=oh(t);a?Rr(Math.max(1,Math.min(a,ne.peek()[s]?.last_no??a))):t!==n?$0():Ir(e.shiftKey?-1:1)}function eR(e){if(e.key==="Escape")f0();else if(e.key==="Enter")X2(e);else if(e.key==="ArrowUp")Ir(1);else if(e.key==="ArrowDown")Ir(-1);else return;e.preventDefault(),e.stopPropagation()}function h0({id:e}){let t=A(null),n=A_(e);if(L(()=>{n&&t.current?.focus()},[n]),!n)return null;let{q:s,asked:a,found:i,at:l,more:c,swapped:u,failed:m}=ot.value,p=m?o("Search failed"):!a.trim()||oh(a)?"":i.length?o("{i} of {n}",{i:l+1,n:ie(i.length)+(c?"+":"")}):o("Nothing found");return r`<div class="findbar" role="search" aria-label=${o("Find in the conversation")}>
<${f} name="search" size="m" />
<input id="findq" ref=${t} class="grow" type="text" value=${s} maxlength="200" autocomplete="off"
spellcheck=${!1} aria-label=${o("Find in the conversation")} placeholder=${o("Words or message No.")}
onInput=${h=>Q2(h.target.value)} onKeyDown=${eR} />
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
</div>`}function g0(e){let{highlights:t}=globalThis.CSS??{};if(!t||!ot.peek())return;let{asked:n,swapped:s,found:a}=ot.peek(),i=((s??n).toLowerCase().match(/[\p{L}\p{N}]{2,}/gu)??[]).map(u=>u.slice(0,Math.max(3,u.length-2))),l=[],c=new Set(a);for(let u of i.length?e.querySelectorAll("li[data-no]"):[])if(c.has(Number(u.dataset.no))&&l.length<d0){for(let m of tR(u,i))if(l.push(m)>=d0)break}t.set("found",new Highlight(...l))}function*tR(e,t){let n=document.createTreeWalker(e,NodeFilter.SHOW_TEXT);for(let s=n.nextNode();s;s=n.nextNode())if(!s.parentElement.closest(".mt, .by, .av"))for(let a of s.nodeValue.matchAll(/[\p{L}\p{N}]+/gu)){if(!t.some(l=>a[0].toLowerCase().startsWith(l)))continue;let i=new Range;i.setStart(s,a.index),i.setEnd(s,a.index+a[0].length),yield i}}var Z2,nh,oh,d0,sh=b(()=>{I();Io();T();V();X();_();yp();zr();M();D();Z2=180,nh=0;oh=e=>Number(/^\s*[№#]\s*(\d{1,9})\s*$/.exec(e)?.[1]??0);d0=1e3});async function ah(e){try{return await e()}catch(t){return he(z(t)),null}}function b0(e){let t=st(ne.value[e.dialog_id]??{})?.can??{},n=["sent","delivered","read"].includes(e.delivery?.state),s=!t.delete_hours||Date.now()-e.sent_at<t.delete_hours*nR;return!!(t.delete&&n&&s&&rh(e)&&!e.deleted_at&&(e.files?.length??0)<2)}function ih(e){let t=new Set(Lr.peek());t.delete(e)||t.add(e),Lr.value=t}async function lh(e,t){let n=B.peek().marks[e];Ap.add(e),await ah(async()=>{let s=await Z(`/api/dialogs/${e}/unread`,{no:t});te({t:"unreadFrom",id:e,read_no:s.read_no}),oe(Xc(e),{icon:"mail",undo:()=>(Ap.delete(e),te({t:"read",id:e,client_no:n??0}),ah(()=>Z(`/api/dialogs/${e}/read`,{client_no:n??0})))})})}var nR,Op,rh,v0,y0,w0,k0,Lr,x0,Ap,_0,S0,sl=b(()=>{Q();ws();Pe();V();M();nR=36e5;Op=(e,t,n)=>ah(async()=>(te({t:"result",...await Z(`/api/messages/${e.id}/${t}`,n)}),!0));rh=e=>e.kind==="out"&&e.author.operator_id===O.value.id,v0=e=>Op(e,"delete",{}),y0=(e,t)=>Op(e,"reaction",{emoji:t}),w0=e=>Op(e,"amend",{act:"again"}),k0=e=>Op(e,"amend",{act:"drop"}),Lr=S(new Set);x0=e=>W(`/api/messages/${e.id}/versions`).then(t=>t.versions),Ap=new Set,_0=e=>Ap.has(e),S0=e=>Ap.delete(e)});var al,C0,T0,E0,rl,il=b(()=>{Q();T();_();al=S(null),C0=e=>{al.value=e},T0=e=>!!al.value?.when(e),E0=e=>al.peek().run(e),rl=({message:e})=>al.value?.when(e)?r`<button type="button" class="link whyb" aria-haspopup="dialog"
onClick=${()=>al.peek().run(e)}>
${o("Why?")}
</button>`:null});function N0({message:e,at:t}){let{state:n,code:s,detail:a}=e.delivery;return n==="failed"?r`<span class="mt trouble">
<${f} name="circle-alert" size="s" />
<span>${o("Not sent")}: ${Ut(s,a)}</span>
</span>`:n==="uncertain"?r`<span class="mt trouble">
<${f} name="circle-question-mark" size="s" />
<span title=${Ut(s,a)}>${o("Delivery uncertain")}</span>
</span>`:r`<span class="mt">${t} <${Yn} state=${n} /></span>`}function P0({message:e,found:t}){let[n,s]=g(!1),a=A0(e),i=sR[e.delivery.code]?.(a)??o("{name} was cancelled",{name:a});return r`<li class=${t?"ev takenback found":"ev takenback"} data-no=${e.no}>
<span>
<${f} name="zap" size="s" />
${i} · <span title=${qe(e.created_at)}>${q(e.created_at)}</span>
${" "}
<button type="button" class="link" aria-expanded=${String(n)} onClick=${()=>s(!n)}>
${n?o("Hide"):o("Show")}
</button>
<${rl} message=${e} />
${n&&r`<span class="taken">${e.text}</span>`}
</span>
</li>`}var oR,A0,ll,O0,sR,ch=b(()=>{I();T();X();_();D();il();No();up();oR={out_of_hours:()=>o("Out-of-hours reply"),receipt:()=>o("Receipt"),progress:()=>o("Progress update"),rating:()=>o("Rating request"),confirmation:()=>o("Confirmation"),incident:()=>o("Incident message")},A0=e=>oR[e.automatic]?.()??o("Auto-reply"),ll=e=>e.kind==="out"&&!!e.automatic,O0=({message:e})=>r`<span class="by">
<${f} name="zap" size="s" />
${A0(e)}
<${rl} message=${e} />
</span>`;sR={"too-late":e=>o("{name} was not sent: it was too late",{name:e}),paused:e=>o("{name} was not sent: automation was stopped",{name:e})}});function D0({message:e,at:t}){let{delivery:n}=e;return ll(e)?r`<${N0} message=${e} at=${t} />`:n.state==="failed"?r`<span class="mt trouble">
<${f} name="circle-alert" size="s" />
<span>${rR(n)}</span>
<${Jt} run=${()=>su(e)}>${o("Retry")}<//>
<${Jt} run=${()=>Dt(e.text)}>${o("Copy")}<//>
</span>`:n.state==="uncertain"?r`<${aR} message=${e} />`:n.code==="checking"?r`<span class="mt trouble" role="status">
<${Yn} state="queued" />
<span>${o("Checking whether it arrived…")}</span>
</span>`:jn(e)?r`<span class="mt trouble">
<${f} name="calendar-clock" size="s" />
<span title=${qe(Fn(e))}>
${o("Scheduled for {when}",{when:gt(Fn(e))})}
</span>
<${Jt} run=${()=>Un(e)}>${o("Cancel")}<//>
</span>`:fr(e)?r`<${iR} message=${e} at=${t} />`:n.state==="queued"&&(n.attempts>0||n.waits_for)?r`<span class="mt trouble">
<${Yn} state="waiting" />
<span>${n.waits_for?o("Waiting for an earlier message"):o("Queued")}</span>
<${Jt} run=${()=>Un(e)}>${o("Cancel")}<//>
</span>`:r`<span class="mt">${t} <${Yn} state=${n.state} /></span>`}function aR({message:e}){let{delivery:t}=e,n=st(ne.value[e.dialog_id]??{}),s=n?.can?.can_check?o("Delivery uncertain"):o("Delivery uncertain: {platform} does not report it",{platform:be(n?.kind)});return r`<span class="mt trouble">
<${f} name="circle-question-mark" size="s" />
<span title=${Ut(t.code,t.detail)}>${s}</span>
${n?.can?.can_check&&r`<${Jt} run=${()=>Vy(e)}>${o("Check")}<//>`}
<${Jt} run=${()=>su(e)}>${o("Send again")}<//>
</span>`}function iR({message:e,at:t}){let[n,s]=g(Date.now());N(()=>{let c=setInterval(()=>s(Date.now()),250);return()=>clearInterval(c)},[]);let a=e.delivery.not_before-e.created_at,i=Fn(e)-n;if(i<=0)return r`<span class="mt">${t} <${Yn} state="sending" /></span>`;let l=Math.ceil(i/1e3);return r`<span class="mt trouble leaving" data-state="undo">
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
${a} · <span title=${qe(e.created_at)}>${q(e.created_at)}</span>
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
<${uR} entry=${e} />
</div>
<${J} name=${O.value.name} />
</li>`}function uR({entry:e}){if(e.phase==="refused"){let n=lR[e.code]?.()??z({code:e.code});return r`<span class="mt trouble">
<${f} name="circle-alert" size="s" />
<span>${o("Not sent")}: ${n}</span>
${e.code!=="file-gone"&&r`<${Jt} run=${()=>wu(e.key)}>${o("Retry")}<//>`}
<${Jt} run=${()=>Ls(e)}>${o("Edit")}<//>
<${Jt} run=${()=>Dt(e.text)}>${o("Copy")}<//>
</span>`}if(e.phase==="stale")return r`<span class="mt trouble">
<${f} name="circle-question-mark" size="s" />
<span>${o("Written over an hour ago, not sent")}</span>
<${Jt} run=${()=>wu(e.key)}>${o("Send")}<//>
<${Jt} run=${()=>Ls(e)}>${o("Edit")}<//>
<${Jt} run=${()=>gr(e.key)}>${o("Delete")}<//>
</span>`;if(e.phase==="queued"&&(e.tries>0||Qt.value!=="on")){let n=cR.includes(e.code)?z({code:e.code}):"",s=n?o("{why} This is saved here and will be sent automatically.",{why:n}):o("Queued");return r`<span class="mt trouble">
<${Yn} state="waiting" />
<span>${s}</span>
<${Jt} run=${()=>Ls(e)}>${o("Cancel")}<//>
</span>`}return r`<span class="mt">${q(e.at)} <${Yn} state="sending" /></span>`}var Jt,rR,lR,cR,uh=b(()=>{I();T();Xe();V();X();_();la();Wo();De();M();Kn();Ho();D();ch();No();Or();up();Jt=({run:e,children:t})=>r`<button type="button" class="link" onClick=${e}>${t}</button>`;rR=({code:e,detail:t})=>e==="bounced"?[o("The email bounced"),t].filter(Boolean).join(": "):`${o("Not sent")}: ${Ut(e,t)}`;lR={"cannot-see":()=>o("a mentioned colleague cannot see this conversation"),"address-wrong":()=>o("an address in Cc or Bcc is wrong"),"invalid-subject":()=>o("the subject cannot be sent"),"invalid-time":()=>o("the scheduled time has passed"),"file-gone":()=>o("a file is no longer there, attach it again"),blocked:()=>o("the client has blocked us"),"channel-removed":()=>o("the channel was disconnected")},cR=["no-space","read-only","disk-fault","database-damaged"]});var Np,z0=b(()=>{ta();T();_();D();Np=class extends Zn{componentDidCatch(t){console.error(t),this.setState({broken:!0})}componentWillReceiveProps({message:t}){this.state.broken&&t.version!==this.props.message.version&&this.setState({broken:!1})}render({message:t,children:n},{broken:s}){if(!s)return n;let a=t.kind==="in"?"msg in":"msg out";return r`<li class=${a} data-no=${t.no} tabindex="-1">
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
</li>`}}});function W0(e){let t=I0(e);return Na.has(t)?Promise.resolve(Na.get(t)):(Pp.has(t)||(Pp.set(t,new Promise(n=>mh.push(()=>dR(e.id,t).then(n)))),F0()),Pp.get(t))}async function dR(e,t){try{let{card:n}=await W(`/api/links?message=${e}`);return fR(t,n),n}catch{return null}finally{Pp.delete(t)}}function F0(){for(;ph<pR&&mh.length;)ph+=1,mh.shift()().finally(()=>{ph-=1,F0()})}function fR(e,t){Na.set(e,t),Na.size>mR&&Na.delete(Na.keys().next().value)}var pR,mR,Na,Pp,mh,ph,I0,L0,B0,dh=b(()=>{V();pR=2,mR=400,Na=new Map,Pp=new Map,mh=[],ph=0,I0=({id:e,version:t})=>`${e}:${t}`,L0=({id:e,text:t,data:n,deleted_at:s})=>!!e&&!s&&(/https?:\/\/|www\./i.test(t)||(n.entities??[]).some(a=>a.type==="text_link")),B0=e=>Na.get(I0(e))});function U0({who:e}){let t=/^vk\.com\//.test(e)?Nr(e):null;return t?r`<a class="link" href=${t} target="_blank" rel="noopener noreferrer nofollow">${e}</a>`:e}function H0({data:e}){return r`
${(e.forwards??[]).map((t,n)=>r`<${Y0} key=${n} one=${t} />`)}
${(e.posts??[]).map((t,n)=>r`<${$R} key=${"p"+n} post=${t} />`)}
`}function Y0({one:e}){return r`<div class="fwd">
<${q0} from=${e.from} at=${e.at} />
${e.text&&r`<${Ta} text=${e.text} />`}
${(e.forwards??[]).map((t,n)=>r`<${Y0} key=${n} one=${t} />`)}
${e.more>0&&r`<span class="fwh">${C("and {n} more","and {n} more",e.more)}</span>`}
</div>`}function $R({post:e}){let t=e.url&&Nr(e.url);return r`<div class="wpost">
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
</div>`}var j0,K0,q0,G0=b(()=>{T();X();Ie();_();A$();D();sp();j0=e=>e?`${at(e*1e3,j.value)}, ${q(e*1e3)}`:"",K0=({data:e,children:t})=>r`<div class="fwd">
<${q0} from=${e.forwarded_from==="?"?"":e.forwarded_from} at=${e.forwarded_at} />
${t}
</div>`,q0=({from:e,at:t})=>r`<span class="fwh">
<${f} name="forward" size="s" />
${o("Forwarded")}
${e&&r`: <b class="b6"><${U0} who=${e} /></b>`}
${t?` · ${j0(t)}`:""}
</span>`});function Dp({message:e}){let{data:t}=e,n=`${V0(t.latitude)}, ${V0(t.longitude)}`,{latitude:s,longitude:a}=t,i=`https://www.openstreetmap.org/?mlat=${s}&mlon=${a}#map=17/${s}/${a}`;return r`<div class="loc">
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
</div>`}function fh({message:e,client:t}){let{data:n}=e,s=t&&B.value.contacts[t],[a,i]=g(!1),l=s?.identities.some(u=>u.kind==="phone"&&J0(u.external_id)===J0(n.phone)),c=async()=>{i(!0);try{await ru(s,"phone",n.phone)}catch(u){he(z(u))}i(!1)};return r`
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
</span>`}function cl({message:e}){let{data:t,content:n}=e,s=t.price||(t.total_amount?Gv(t.total_amount,t.currency):"");return r`<div class="file named">
<${f} name=${{invoice:"banknote",story:"circle-dot",game:"play"}[n]} />
<span class="grow">
<b class="b5 blk">${t.title||t.from||Wt(n)}</b>
<span class="t12 dim blk">${[Wt(n),t.description,s].filter(Boolean).join(" · ")}</span>
</span>
</div>`}var V0,J0,Z0=b(()=>{I();T();Xe();V();X();_();Pe();M();D();Aa();V0=e=>Number(e).toFixed(4);Dp.knows=e=>typeof e.latitude=="number"&&typeof e.longitude=="number";J0=e=>String(e).replace(/\D/g,"");fh.knows=e=>!!(e.phone||e.name);$h.knows=e=>!!e.question;hh.knows=()=>!0;cl.knows=e=>!!(e.title||e.from||e.description)});function Q0({message:e}){let t=A(null),[n,s]=g(()=>B0(e));return N(()=>{if(n!==void 0)return;let a=new IntersectionObserver(i=>{i.some(l=>l.isIntersecting)&&(a.disconnect(),W0(e).then(s))});return a.observe(t.current),()=>a.disconnect()},[]),n?r`<${hR} message=${e} card=${n} />`:r`<span ref=${t}></span>`}function hR({message:e,card:t}){let[n,s]=g(t.picture),a=t.site&&t.site.toLowerCase()!==t.host?`${t.site} · ${t.host}`:t.host;return r`<a class=${n?"lp":"lp wordy"} href=${t.url} title=${t.url} target="_blank"
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
</a>`}var X0=b(()=>{I();T();dh()});function oS({file:e,data:t}){let n=A(null),[s,a]=g({on:!1,at:0,whole:e.duration??0,failed:!1}),[i,l]=g(ul),[c,u]=g(!1),m=vR(e,t.waveform,n);N(()=>()=>{Br===n.current&&(Br=null)},[]);let p=()=>{let x=n.current;if(!x.paused){x.pause();return}Br&&Br!==x&&Br.pause(),Br=x,x.playbackRate=ul,x.play().catch(()=>a(k=>({...k,failed:!0,on:!1})))},h=()=>{ul=gh[(gh.indexOf(i)+1)%gh.length],n.current.playbackRate=ul,l(ul)},d=({target:x})=>a(k=>({...k,at:x.currentTime,whole:Number.isFinite(x.duration)?x.duration:k.whole})),$=x=>{let{whole:k}=s;k&&(n.current.currentTime=x*k)},v=e.kind==="voice"?o("Voice message"):e.name||o("Audio");return r`
<div class="voice" data-playing=${String(s.on)}>
<audio ref=${n} src=${tS(e)} preload="none"
onPlay=${()=>a(x=>({...x,on:!0,failed:!1}))}
onPause=${()=>a(x=>({...x,on:!1}))} onTimeUpdate=${d} onLoadedMetadata=${d}
onError=${()=>a(x=>({...x,failed:!0,on:!1}))}></audio>
<button type="button" class="pbtn" aria-label=${s.on?o("Pause"):o("Play {name}",{name:v})}
onClick=${p}>
<${f} name=${s.on?"pause":"play"} />
</button>
<span class="grow">
${e.kind==="audio"&&r`<b class="b5 blk cut">${v}</b>`}
<${bR} bars=${m} share=${s.whole?s.at/s.whole:0} seek=${$} label=${v}
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
`}function bR({bars:e,share:t,seek:n,label:s,at:a,whole:i}){let l=m=>{let p=m.currentTarget.getBoundingClientRect();n(Math.max(0,Math.min(1,(m.clientX-p.left)/p.width)))},c=m=>{let p={ArrowLeft:-5,ArrowRight:5}[m.key];!p||!i||(m.preventDefault(),m.stopPropagation(),n(Math.max(0,Math.min(1,(a+p)/i))))},u=Math.max(1,...e);return r`<span class="wvbox" role="slider" tabindex="0" aria-label=${s} aria-valuemin="0"
aria-valuemax=${Math.round(i)} aria-valuenow=${Math.round(a)}
aria-valuetext=${`${To(a)} / ${To(i)}`} onPointerDown=${l} onKeyDown=${c}>
<svg class="wv" viewBox=${`0 0 ${Vo*4} 24`} preserveAspectRatio="none" aria-hidden="true">
${e.map((m,p)=>{let h=3+m/u*19;return r`<rect class=${(p+.5)/Vo<=t?"on":""} x=${p*4} y=${12-h/2}
width="2.4" height=${h} rx="1.2" />`})}
</svg>
</span>`}function vR(e,t,n){let[s,a]=g(()=>t?.length?yR(t):nS.get(e.token)??eS);return N(()=>{if(s!==eS||!e.size||e.size>gR||!window.IntersectionObserver)return;let i=new IntersectionObserver(l=>{l.some(c=>c.isIntersecting)&&(i.disconnect(),wR(e).then(c=>{c&&a(c)}))});return i.observe(n.current.parentElement),()=>i.disconnect()},[]),s}async function wR(e){try{let t=await fetch(tS(e));if(!t.ok)return null;let s=(await new OfflineAudioContext(1,1,8e3).decodeAudioData(await t.arrayBuffer())).getChannelData(0),a=Math.max(1,Math.floor(s.length/Vo)),i=Array.from({length:Vo},(l,c)=>kR(s,c*a,a));return nS.set(e.token,i),i}catch{return null}}function kR(e,t,n){let s=0;for(let a=t;a<Math.min(e.length,t+n);a+=8)s=Math.max(s,Math.abs(e[a]));return Math.round(s*100)}var gh,Vo,gR,tS,ul,Br,nS,eS,yR,sS=b(()=>{I();T();X();_();D();gh=[1,1.5,2],Vo=44,gR=15e5,tS=e=>`/files/${e.token}/media`,ul=1,Br=null,nS=new Map;eS=new Array(Vo).fill(0);yR=e=>Array.from({length:Vo},(t,n)=>Math.max(0,...e.slice(Math.floor(n*e.length/Vo),Math.max(Math.floor(n*e.length/Vo)+1,Math.floor((n+1)*e.length/Vo)))))});function Mp({message:e,mail:t,client:n}){if(e.letter)return r`<${jx} message=${e} />`;let s=r`<${SR} message=${e} mail=${t} client=${n} />`;return e.data.forwarded_from&&!e.data.forwards?r`<${K0} data=${e.data}>${s}<//>`:s}function xR({message:e}){let{data:t}=e,n=t.forwards||t.posts?t.own??"":e.text;return n?r`<${Ta} text=${n} looks=${t.entities} names=${(t.mentions??[]).map(U)} />`:null}function SR({message:e,mail:t,client:n}){let{content:s,data:a}=e,i=r`<${xR} message=${e} />`,l=a.forwards||a.posts?r`<${H0} data=${a} />`:null;if(e.files?.length){let u=e.files.filter(aS),m=r`
${u.map(p=>r`<${oS} key=${p.id} file=${p} data=${u.length>1?{}:a} />`)}
<${np} files=${e.files.filter(p=>!aS(p))} message=${e.id} />
`;return t?r`<div>${i}</div>${m}`:r`${l}${m}${i}`}let c=_R[s];return c&&c.knows(a)?r`<${c} message=${e} client=${n} />${i}`:s==="text"?r`
${l}
${i}
${!t&&L0(e)&&r`<${Q0} key=${`${e.id}:${e.version}`} message=${e} />`}
`:r`<${CR} message=${e} />${i}`}function CR({message:e}){let t=e.has_original?r`<a class="link t13" href=${`/api/messages/${e.id}/original`} download>${o("Original")}</a>`:null;if(e.content==="unreadable")return r`<div class="raw">
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
</div>`}var aS,_R,bh=b(()=>{T();dh();_();De();D();Aa();G0();Z0();Or();Qi();X0();sp();sS();aS=e=>e.state==="ready"&&["voice","audio"].includes(e.kind)&&/^audio\//.test(e.media_type),_R={location:Dp,venue:Dp,contact:fh,poll:$h,dice:hh,story:cl,game:cl,invoice:cl}});function uS({message:e,found:t}){let n=e.has_original?r` · <a class="link" href=${`/api/messages/${e.id}/original`} download>${o("Original")}</a>`:null;return r`<${pS} message=${e} found=${t} icon=${TR[e.content]}
bad=${ER.has(e.content)} after=${r`<${rl} message=${e} />`}>
${pl(e)}
${n}
<//>`}function pl({content:e,data:t}){let n=t.by??null,s=AR[e];return s?s(t,n):e}function mS({message:e,found:t}){return r`<${pS} message=${e} found=${t} icon=${e.data.names?"user-round-plus":"circle-dot"}>
${NR(e)}
<//>`}function NR({data:e,author:t,text:n}){let s={name:r`<b>${t.name}</b>`,names:r`<b>${(e.names??[]).join(", ")}</b>`,title:e.title??""},a=DR[e.what];return a?kt(a(e),s):n?`${t.name}: ${n}`:kt(o("{name}: {what}"),{...s,what:o("chat event")})}var TR,ER,Jo,pS,AR,rS,vh,iS,lS,cS,OR,PR,DR,ml=b(()=>{T();X();_();De();M();D();Ii();il();TR={assigned:"user-round",team_changed:"users-round",closed:"check",reopened:"undo-2",snoozed:"alarm-clock",unsnoozed:"alarm-clock-check",sla_breached:"flame","no-answer":"message-circle-off",blocked:"ban",unblocked:"check",bounced:"mail-x","held-up":"mail",moved:"users-round"},ER=new Set(["blocked","bounced","sla_breached"]),Jo=e=>r`<b>${U(e)}</b>`;pS=({message:e,found:t,icon:n,bad:s,after:a,children:i})=>r`<li class=${["ev",s&&"bad",t&&"found"].filter(Boolean).join(" ")} data-no=${e.no}
tabindex="-1">
<span>
${n&&r`<${f} name=${n} size="s" />`}
${i} · <span title=${qe(e.created_at)}>${q(e.created_at)}</span>
${a&&r` ${a}`}
</span>
</li>`;AR={assigned:(e,t)=>{if(e.to===null||e.to===void 0)return t?kt(o("{who} removed the assignee"),{who:Jo(t)}):o("No assignee now");let n=kt(o("Assignee: {who}"),{who:Jo(e.to)}),s=lS[e.cause]?.();return s?[...n,` · ${s}`,...iS(e.skipped)]:t&&t!==e.to?[...n," · ",...kt(o("assigned by {who}"),{who:Jo(t)})]:n},team_changed:(e,t)=>{let n=e.to?kt(o("Team: {team}"),{team:r`<b>${ut.value[e.to]?.name??o("Deleted team")}</b>`}):[o("No team now")],s=e.run&&lS[e.cause]?.();return s?[...n,` · ${s}`,...iS(e.skipped)]:t?[...n," · ",Jo(t)]:n},closed:(e,t)=>{let n=OR[e.reason]?.();return[...t?kt(o("Closed by {who}"),{who:Jo(t)}):[o("The conversation was closed")],n&&` · ${n}`,e.comment&&` · ${e.comment}`]},reopened:(e,t)=>e.cause==="delivery"?o("Reopened: a reply was not delivered"):t?kt(o("Reopened by {who}"),{who:Jo(t)}):o("Reopened: the client wrote again"),snoozed:(e,t)=>[e.until?o("Snoozed until {when}",{when:gt(e.until)}):o("Snoozed until the client replies"),e.reason&&` · ${o("reason “{reason}”",{reason:e.reason})}`,t&&" · ",t&&Jo(t)],unsnoozed:(e,t)=>e.cause==="person"&&t?kt(o("Unsnoozed by {who}"),{who:Jo(t)}):`${o("Unsnoozed")}: ${(cS[e.cause]??cS.time)()}`,sla_breached:e=>[o("The reply was due within {norm}",{norm:We(e.norm)}),e.late&&` · ${o("announced late, Okno was not running")}`],"no-answer":(e,t)=>{let n=e.undone?o("Reply needed after all"):o("No reply needed");return t?[n," · ",Jo(t)]:n},bounced:e=>[o("The email bounced"),e.recipient,e.words||e.status].filter(Boolean).join(" · "),"held-up":e=>[o("Email delayed, the mail server keeps trying"),e.words||e.status].filter(Boolean).join(" · "),moved:()=>o("The group became a supergroup, the conversation continues here"),blocked:e=>e.group?o("We were removed from the group"):o("The client has blocked the bot"),unblocked:e=>e.group?o("We are back in the group"):o("The client has unblocked the bot")},rS={away:()=>o("away"),off:()=>o("off shift"),status:({status:e})=>Tn(bo.value[e]),full:()=>o("at the limit"),"no-access":()=>o("no access"),"not-here":()=>o("not here"),"off-hours":()=>o("outside working hours"),"other-team":()=>o("in another team")},vh=e=>(rS[e.why]??rS.off)(e),iS=(e=[])=>e.length?[` · ${o("skipped:")} `,e.map(t=>`${U(t.id)} (${vh(t)})`).join(", ")]:[],lS={reply:()=>o("first reply"),took:()=>o("took the most urgent"),handover:()=>o("handed over"),handback:()=>o("handed back"),started:()=>o("started the conversation"),reopened:()=>o("was the assignee before"),distribution:()=>o("by the rule “Round-robin assignment”"),former:()=>o("by the rule “Round-robin assignment”: this client's earlier assignee"),absent:()=>o("by the rule “Round-robin assignment”: the assignee was absent"),nobody:()=>o("by the rule “Round-robin assignment”: no operator was free")},cS={time:()=>o("as scheduled"),client:()=>o("the client wrote"),delivery:()=>o("a reply was not delivered"),reply:()=>o("replied")},OR={solved:()=>o("Resolved"),"no-reply":()=>o("No reply"),duplicate:()=>o("Duplicate"),spam:()=>o("Spam"),declined:()=>o("Client declined"),other:()=>o("Other")};PR=e=>e.names?.length?o("{name} added {names}"):o("{name} joined"),DR={new_chat_members:PR,chat_invite_user:()=>o("{name} invited someone"),chat_invite_user_by_link:()=>o("{name} joined by a link"),left_chat_member:()=>o("{names} left"),chat_kick_user:()=>o("Someone left the chat"),new_chat_title:()=>o("{name} named the chat “{title}”"),chat_title_update:()=>o("{name} named the chat “{title}”"),new_chat_photo:()=>o("{name} changed the chat picture"),chat_photo_update:()=>o("{name} changed the chat picture"),delete_chat_photo:()=>o("{name} removed the chat picture"),chat_photo_remove:()=>o("{name} removed the chat picture"),pinned_message:()=>o("{name} pinned a message"),chat_pin_message:()=>o("{name} pinned a message"),chat_unpin_message:()=>o("{name} unpinned a message"),group_chat_created:()=>o("{name} created the chat"),chat_create:()=>o("{name} created the chat"),successful_payment:()=>o("{name} has paid"),refunded_payment:()=>o("{name}: payment refunded")}});function yh({message:e,look:t,children:n}){let s=a=>{let i=a.currentTarget.getBoundingClientRect();Rp.value={message:e,x:i.left,y:i.bottom+6},w.value="participant"};return r`<button type="button" class=${t} aria-haspopup="dialog"
aria-label=${o("Who is {name}?",{name:e.author.name})} onClick=${s}>
${n}
</button>`}function MR({message:e,x:t,y:n}){let s=Nt(()=>{w.value=null}),[a,i]=g(null);return ye(),N(()=>{let{width:l,height:c}=s.current.getBoundingClientRect();s.current.style.setProperty("left",`${Math.max(8,Math.min(t,innerWidth-l-8))}px`),s.current.style.setProperty("top",`${Math.max(8,Math.min(n,innerHeight-c-8))}px`),s.current.focus({preventScroll:!0}),W(`/api/dialogs/${e.dialog_id}/people/${e.author.identity_id}`).then(u=>i(u.person),()=>i({}))},[]),r`<div class="pop pcard" role="dialog" aria-label=${e.author.name} tabindex="-1" ref=${s}>
<div class="hrow">
<${J} name=${e.author.name} size="lg" face=${e.author.avatar} />
<span class="grow">
<b class="b6 blk cut">${e.author.name}</b>
<span class="t12 mut blk cut">
${[a?.label,a?.kind&&be(a.kind)].filter(Boolean).join(" · ")}
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
</div>`}var Rp,dS,wh=b(()=>{I();T();ae();V();X();_();Q();G();D();Ae();Rp=S(null);dS=()=>w.value==="participant"&&Rp.value?r`<${MR} key=${Rp.value.message.id} ...${Rp.value} />`:null});async function $S(e,t){let n=`${e}.${t}`;if(n in Wr.peek())return;kh.push(n);let s={...Wr.peek(),[n]:null};kh.length>RR&&delete s[kh.shift()],Wr.value=s;try{let i=(await W(`/api/dialogs/${e}/messages?after=${t-1}&limit=1`)).messages[0];i?.no===t&&(Wr.value={...Wr.peek(),[n]:i})}catch(a){if(!(a instanceof ue))throw a}}var RR,Wr,kh,fS,hS=b(()=>{Q();V();RR=200,Wr=S({}),kh=[],fS=(e,t)=>Wr.value[`${e}.${t}`]??null});function gS({message:e,near:t}){let n=e.reply_to_no,s=t??fS(e.dialog_id,n);N(()=>{t||$S(e.dialog_id,n)},[n,!!t]);let a=s?.deleted_at?o("The message was deleted"):e.data.quote||(s?IR(s):o("Message {no}",{no:n}));return r`<button type="button" class="quote qbtn" aria-label=${o("Go to the quoted message: {text}",{text:a})}
onClick=${()=>Rr(n,{from:e.no})}>
${s&&r`<b class="b6 blk cut">${zR(s)}</b>`}
<span class="cut">${a}</span>
</button>`}var zR,IR,bS=b(()=>{I();T();_();zr();De();hS();Aa();zR=({author:e})=>e.operator_id?U(e.operator_id):e.name,IR=e=>e.text||Wt(e.content==="text"&&e.files?.length?"document":e.content)});function xh(e){return e.kind!=="in"||e.deleted_at||e.content==="service"?[]:st(ne.value[e.dialog_id]??{})?.can?.can_react??[]}function vS({amendment:e}){return e?.kind==="react"&&["queued","sending"].includes(e.state)?e:null}function _h(e){let t=vS(e);return(t?t.text:e.reactions?.find(n=>n.identity_id===null)?.signs[0])||null}function yS(e){let t=vS(e),n=new Map,s=(a,i)=>n.set(a,[...n.get(a)??[],i]);for(let a of e.reactions??[])if(a.identity_id!==null||!t)for(let i of a.signs)s(i,a);return t?.text&&s(t.text,{identity_id:null,operator_id:t.operator_id}),[...n].map(([a,i])=>{let l=i.some(c=>c.identity_id===null);return{sign:a,count:i.length,ours:l,busy:!!(l&&t),names:i.map(WR).join(", ")}})}function WR({identity_id:e,operator_id:t,name:n}){return e!==null?n:t===O.value.id?o("you"):U(t)}var LR,BR,Pa,zp,Ip,Lp=b(()=>{sl();_();De();M();LR=["👍","❤","🙏","👌","😁","🎉"],BR=new Set(["❤","✍","☃","🕊"]),Pa=e=>BR.has(e)?e+"️":e;zp=e=>LR.filter(t=>xh(e).includes(t));Ip=(e,t)=>y0(e,t===_h(e)?null:t)});function wS({message:e}){let t=yS(e);if(!t.length||e.deleted_at)return null;let n=xh(e);return r`<span class="reacts" role="group" aria-label=${o("Reactions")}>
${t.map(s=>r`<${jR} key=${s.sign} one=${s}
press=${n.includes(s.sign)?()=>Ip(e,s.sign):null} />`)}
</span>`}function jR({one:{sign:e,count:t,ours:n,busy:s,names:a},press:i}){let l=FR[e],c=`${l?l.name():Pa(e)} ${t}: ${a}`,u=r`
<span aria-hidden="true">${l?l.sign():Pa(e)}</span>
${l&&r`<span class="t12">${l.name()}</span>`}
<b>${t}</b>
`;return i?r`<button type="button" class="react" aria-pressed=${String(n)} aria-busy=${s?"true":null}
aria-label=${c} title=${c} onClick=${i}>
${u}
</button>`:r`<span class=${n?"react on":"react"} role="img" aria-label=${c} title=${c}>
${u}
</span>`}var FR,kS=b(()=>{T();_();Lp();D();FR={custom:{sign:()=>r`<${f} name="smile" size="s" />`,name:()=>o("Custom emoji")},paid:{sign:()=>"⭐",name:()=>o("Paid reaction")}}});function Sh(e,t){if(e===t)return e?[{kind:"same",text:e}]:[];if(e.length+t.length>6e4)return _S([e],[t]).filter(c=>c.text);let[n,s]=[xS(e),xS(t)],a=0;for(;a<n.length&&a<s.length&&n[a]===s[a];)a+=1;let i=0;for(;i<n.length-a&&i<s.length-a&&n.at(-1-i)===s.at(-1-i);)i+=1;let l=_S(n.slice(a,n.length-i),s.slice(a,s.length-i));return KR([...n.slice(0,a).map(c=>({kind:"same",text:c})),...l,...n.slice(n.length-i).map(c=>({kind:"same",text:c}))])}function _S(e,t){if(e.length*t.length>4e5)return[{kind:"gone",text:e.join("")},{kind:"new",text:t.join("")}];let n=t.length+1,s=new Uint16Array((e.length+1)*n);for(let c=e.length-1;c>=0;c-=1)for(let u=t.length-1;u>=0;u-=1)s[c*n+u]=e[c]===t[u]?s[(c+1)*n+u+1]+1:Math.max(s[(c+1)*n+u],s[c*n+u+1]);let a=[],i=0,l=0;for(;i<e.length||l<t.length;)i<e.length&&l<t.length&&e[i]===t[l]?(a.push({kind:"same",text:e[i]}),i+=1,l+=1):l>=t.length||i<e.length&&s[(i+1)*n+l]>=s[i*n+l+1]?(a.push({kind:"gone",text:e[i]}),i+=1):(a.push({kind:"new",text:t[l]}),l+=1);return a}function KR(e){let t=[];for(let n of e.filter(s=>s.text)){let s=t.at(-1);s?.kind===n.kind?s.text+=n.text:t.push({...n})}return t}var xS,SS=b(()=>{xS=e=>e.match(/\s+|[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]/gu)??[]});function CS({message:e}){return e.edited_at?e.version<2?r`<span title=${qe(e.edited_at)}>${o("edited")} </span>`:r`
<button type="button" class="link edb" title=${qe(e.edited_at)}
aria-expanded=${String(Lr.value.has(e.id))} onClick=${()=>ih(e.id)}>
${o("edited")}
</button> `:null}function TS({message:e}){return Lr.value.has(e.id)&&e.version>1&&!e.deleted_at?r`<${qR} key=${e.version} message=${e} />`:null}function qR({message:e}){let[t,n]=g(null),[s,a]=g(!1),i=()=>{a(!1),x0(e).then(n,()=>a(!0))};return N(i,[]),s?r`<div class="vers">
<span class="t12">${o("Could not load earlier versions")} </span>
<button type="button" class="link t12" onClick=${i}>${o("Retry")}</button>
</div>`:t?r`<div class="vers" role="group" aria-label=${o("Earlier versions")}>
<span class="t12 b6 blk">${C("Edited {n} time","Edited {n} times",t.length-1)}</span>
<ol>
${t.slice(0,-1).map((l,c)=>r`<li key=${l.version}>
<time title=${qe(l.at)}>${q(l.at)}</time>
<span class="text">${Sh(l.text,t[c+1].text).map(UR)}</span>
</li>`)}
<li key="now">
<time title=${qe(t.at(-1).at)}>${q(t.at(-1).at)}</time>
<span class="text">${Sh(t.at(-2)?.text??"",t.at(-1).text).map(HR)}</span>
</li>
</ol>
</div>`:r`<div class="vers"><span class="t12">${o("Loading…")}</span></div>`}function ES({message:e,children:t}){let n=Lr.value.has(-e.id);return r`
<span class="gonet">
<${f} name="trash-2" size="s" />
${YR(e)} <button type="button" class="link" aria-expanded=${String(n)}
onClick=${()=>ih(-e.id)}>
${n?o("Hide"):o("Show")}
</button>
</span>
${n&&r`<div class="goneold">${t}</div>`}
`}function YR({amendment:e,author:t,kind:n,deleted_at:s}){let a={time:q(s)};if(n==="in")return o("{name} deleted the message at {time}",{...a,name:t.name});let i=e?.kind==="delete"?e.operator_id:null;return i?i===O.value.id?o("You deleted the message for the client"):o("{name} deleted the message for the client",{name:U(i)}):o("The message was deleted at {time}",a)}function AS({message:e}){let{amendment:t}=e;if(!t||t.state==="done"||t.kind==="react"&&t.state!=="failed"&&!t.code)return null;let n=t.kind==="edit"&&r`<span class="text amended">${t.text}</span>`,s=r`<button type="button" class="link" onClick=${()=>k0(e)}>
${o("Keep as is")}
</button>`;if(t.state==="failed"){let i=GR[t.kind](t.text);return r`<div class="amend bad" role="group" aria-label=${i}>
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
</div>`}let a=VR[t.kind]();return r`<div class="amend" role="status">
<span class="t12">
<${f} name="clock" size="s" />
${a}
${t.code&&` · ${Ut(t.code,t.detail)}`}
</span>
${n}
${t.state==="queued"&&t.code&&r`<span class="hrow t12">${s}</span>`}
</div>`}var UR,HR,GR,VR,OS=b(()=>{I();T();sl();SS();X();_();De();M();Lp();D();No();UR=e=>e.kind==="new"?null:e.kind==="gone"?r`<del>${e.text}</del>`:e.text,HR=e=>e.kind==="gone"?null:e.kind==="new"?r`<ins>${e.text}</ins>`:e.text;GR={edit:()=>o("Not edited for the client"),delete:()=>o("Not deleted for the client"),react:e=>e?o("The client does not see the reaction {sign}",{sign:Pa(e)}):o("The client still sees the reaction")},VR={edit:()=>o("Editing for the client…"),delete:()=>o("Deleting for the client…"),react:()=>o("Sending the reaction…")}});function NS({message:e,near:t,join:n,last:s,client:a,photo:i,contact:l,mailed:c,subject:u,to:m,found:p}){if(e.kind==="system")return r`<${uS} message=${e} found=${p} />`;if(e.content==="service")return r`<${mS} message=${e} found=${p} />`;if(e.delivery?.state==="cancelled"&&ll(e))return r`<${P0} message=${e} found=${p} />`;if(e.delivery?.state==="cancelled")return r`<${M0} message=${e} found=${p} />`;let h=!!e.deleted_at,d=!h&&e.kind!=="note"&&!!(e.letter||c),$=e.kind==="in"?"in":e.kind==="note"?"out note":"out",v=e.delivery?.state,x=["msg",$,n&&"join",d&&"mail",p&&"found",h&&"gone",e.automatic&&(e.kind==="in"?"autom":"auto"),v==="failed"&&"fail",v==="uncertain"&&"wait",(fr(e)||jn(e))&&"soon"],k=s?r`<${JR} message=${e} client=${a} photo=${i} />`:r`<span class="ph"></span>`,y=d&&!e.letter&&r`<${Kx} subject=${u} to=${m} />`,P=r`<${Mp} message=${e} mail=${d} client=${l} />`,Y=r`<div class=${!h&&Sx(e)?"box bare":"box"} style=${h?null:Cx(e)}>
<${ZR} message=${e} join=${n} group=${a===null} />
${y}
${e.reply_to_no&&r`<${gS} message=${e} near=${t} />`}
${h?r`<${ES} message=${e}>${P}<//>`:P}
<${TS} message=${e} />
<${AS} message=${e} />
<${ez} message=${e} />
<${wS} message=${e} />
</div>`;return r`<li class=${x.filter(Boolean).join(" ")} data-no=${e.no} tabindex="-1">
${e.kind==="in"?[k,Y]:[Y,k]}
</li>`}function JR({message:e,client:t,photo:n}){let{author:s}=e;return s.operator_id?r`<${J} name=${U(s.operator_id)} />`:e.kind!=="in"?r`<span class="ph"></span>`:t!==null?r`<${J} name=${t} face=${n} />`:r`<${yh} message=${e} look="pface">
<${J} name=${s.name} face=${s.avatar} />
<//>`}function ZR({message:e,join:t,group:n}){if(t)return null;let{author:s}=e;return e.kind==="note"?r`<span class="by">
<${f} name="lock" size="s" />
${o("Note")} · ${U(s.operator_id)}
</span>`:ll(e)?r`<${O0} message=${e} />`:e.kind==="out"&&s.kind==="outside"?r`<span class="by">
${e.data.by?o("{name}, outside Okno",{name:e.data.by}):o("Sent outside Okno")}
</span>`:e.kind==="out"&&s.operator_id!==O.value.id?r`<span class="by">${U(s.operator_id)}</span>`:n&&e.kind==="in"?r`<span class=${"by hue "+kn(s.name)}>
<${yh} message=${e} look="pname">${s.name}<//>
</span>`:null}function ez({message:e}){let t=e.kind==="in"&&e.created_at-e.sent_at>QR,n=r`
<${CS} message=${e} />
<span title=${qe(e.sent_at)}>
${t?o("sent {sent}, received {time}",{sent:XR(e),time:q(e.created_at)}):q(e.created_at)}
</span>
`;return e.delivery?r`<${D0} message=${e} at=${n} />`:r`<span class="mt">${n}</span>`}var QR,XR,PS=b(()=>{T();X();_();De();M();Kn();D();ch();bh();uh();ml();Or();Qi();wh();bS();kS();OS();QR=5*6e4,XR=({sent_at:e,created_at:t})=>ht(e)===ht(t)?q(e):`${St(e)}, ${q(e)}`});function RS(e,{line:t,dialog:n,at:s}){let a=[],i=n.kind==="email"?{subject:n.title,to:n.label}:null,l=new Map(e.map(u=>[u.no,u])),c=n.thread_kind==="group";return e.forEach((u,m)=>{let p=e[m-1],h=e[m+1];(!p||ht(p.created_at)!==ht(u.created_at))&&a.push(r`<li class="day" key=${"d"+u.no}><span>${Xa(u.created_at,j.value)}</span></li>`),u.no===t&&a.push(r`<li class="newline" key="newline"><span>${o("New messages")}</span></li>`);let d=m>0&&u.no!==t&&MS(p,u),$=!(h&&h.no!==t&&MS(u,h));a.push(r`<${Np} key=${u.id} message=${u}>
<${NS} message=${u} near=${l.get(u.reply_to_no)} join=${d} last=${$}
client=${c?null:n.name} photo=${c?null:n.avatar} contact=${n.contact_id}
mailed=${!!i} subject=${i?.subject} to=${i?.to} found=${u.no===s} />
<//>`),u.letter&&u.kind==="in"&&!u.automatic&&(i={subject:u.letter.subject,to:u.data.answer_to??Yo(u.letter.sender)})}),a}function MS(e,t){return DS(e)||DS(t)?!1:e.kind===t.kind&&e.kind!=="system"&&e.author.operator_id===t.author.operator_id&&e.author.identity_id===t.author.identity_id&&e.automatic===t.automatic&&t.created_at-e.created_at<tz&&ht(e.created_at)===ht(t.created_at)}var tz,DS,zS=b(()=>{T();Ie();X();_();z0();Qi();PS();tz=3*6e4;DS=e=>e.letter||e.content==="service"||e.delivery?.state==="cancelled"});function dl(e,t){t==="reply"&&e.kind==="note"||(Ko(e.dialog_id,t,e.no),jo(t))}function Wp(e,t,n="menu"){Th(e)&&(Bp.value={message:e,...t},Fr.value=n,w.value="message")}function IS(e,t){if(!t.ctrlKey&&!t.metaKey&&!t.altKey&&!t.shiftKey&&t.code==="KeyW"&&T0(e)&&de.peek()?.shortcuts!==!1)return E0(e),!0;if(!Th(e))return!1;let s=t.ctrlKey||t.metaKey;if(s&&t.code==="KeyC"&&String(getSelection())===""&&e.text)Dt(e.text);else{if(s||t.altKey)return!1;if(/^Key/.test(t.code)&&de.peek()?.shortcuts===!1)return!1;if(t.code==="KeyR")dl(e,"reply");else if(t.code==="KeyN")dl(e,"note");else if(t.code==="KeyU"&&e.kind==="in")lh(e.dialog_id,e.no);else if(t.key==="Enter"||t.key==="ContextMenu"||t.shiftKey&&t.key==="F10")Wp(e,LS(t.currentTarget.querySelector(`li[data-no="${e.no}"] .box`)));else return!1}return!0}function LS(e){let t=e?.getBoundingClientRect()??{right:innerWidth/2,top:innerHeight/2};return{x:t.right,y:t.top+28}}function Fp(){let e=Da?.parentElement?.querySelector(`li[data-no="${Da.dataset.of}"] .box`);if(!e)return;let[t,n]=[Da.parentElement.getBoundingClientRect(),e.getBoundingClientRect()],s=n.height<44?24:14;Da.style.setProperty("top",`${Math.max(0,n.top-t.top-s)}px`),Da.style.setProperty("right",`${Math.max(4,t.right-n.right+(e.parentElement.classList.contains("in")?-8:8))}px`)}function BS({find:e}){let t=A(null),n=Ma.value===null?null:e(Ma.value);if(L(()=>(Da=t.current,Fp(),()=>{Da=null})),!n||!Th(n)||n.deleted_at)return null;let s=w.value==="message"&&Bp.value?.message.id===n.id,a=l=>s&&Fr.value==="signs"==(l==="signs"),i=l=>c=>{a(l)?w.value=null:Wp(n,LS(c.currentTarget),l)};return r`<div class="mbar" ref=${t} data-of=${n.no} role="toolbar" aria-label=${o("Message actions")}>
${n.kind!=="note"&&r`<button type="button" class="ib small" tabindex="-1" aria-label=${o("Quote reply")}
title=${o("Quote reply")+"  R"} onClick=${()=>dl(n,"reply")}>
<${f} name="reply" size="m" />
</button>`}
${zp(n).length>0&&r`<button type="button" class="ib small" tabindex="-1" aria-label=${o("Reaction")} title=${o("Reaction")}
aria-haspopup="menu" aria-expanded=${String(a("signs"))} onClick=${i("signs")}>
<${f} name="smile" size="m" />
</button>`}
<button type="button" class="ib small" tabindex="-1" aria-label=${o("More actions")} aria-haspopup="menu"
aria-expanded=${String(a("menu"))} onClick=${i("menu")}>
<${f} name="ellipsis" size="m" />
</button>
</div>`}function WS(){if(w.value!=="message"||!Bp.value)return null;let e={menu:nz,signs:oz,colleagues:sz}[Fr.value];return r`<${e} key=${Fr.value} ...${Bp.value} />`}function Eh(e,t){let n=A(null);return L(()=>{let s=n.current.firstElementChild,{width:a,height:i}=s.getBoundingClientRect(),l=e-Ch+a+8<=innerWidth,c=t+i+8<=innerHeight;s.style.setProperty("left",`${Math.max(8,l?e-Ch:e-a)}px`),s.style.setProperty("top",`${Math.max(8,c?t:t-Ch-i-8)}px`)},[]),n}function nz({message:e,x:t,y:n}){let s=FS(e),a=Eh(t,n),i=ne.value[s.dialog_id],l=Cp(s,i),c=b0(s),u=p=>r`<span class="end only-wide"><${rn} of=${p} /></span>`,m=()=>{Sp(s),jo("reply")};return r`<div class="msgmenu" ref=${a}>
<${nt} label=${o("Message actions")} place="at">
${s.kind!=="note"&&r`<${H} icon="reply" onPick=${()=>dl(s,"reply")}>${o("Quote reply")}${u(["R"])}<//>`}
${zp(s).length>0&&r`<${H} icon="smile" stay onPick=${()=>{Fr.value="signs"}}>
${o("Reaction")}
<//>`}
<${H} icon="sticky-note" onPick=${()=>dl(s,"note")}>${o("Note on message")}${u(["N"])}<//>
${s.text&&r`<${H} icon="copy" onPick=${()=>Dt(s.text)}>${o("Copy text")}${u([rt,"C"])}<//>`}
<${H} icon="link" onPick=${()=>Dt(ol(s))}>${o("Copy link")}<//>
<${H} icon="forward" stay onPick=${()=>{Fr.value="colleagues"}}>
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
${l&&r`<${H} icon="square-pen" onPick=${m}>${o("Edit for the client")}<//>`}
${c&&r`<${H} icon="trash-2" onPick=${()=>v0(s)}>${o("Delete for the client")}<//>`}
<//>
</div>`}function oz({message:e,x:t,y:n}){let s=FS(e),a=Eh(t,n),i=_h(s);return r`<div class="msgmenu" ref=${a}>
<${nt} label=${o("Reaction")} place="at signs" across>
${zp(s).map(l=>r`<button type="button" class="sign" role="menuitemradio" tabindex="-1" key=${l}
aria-checked=${String(l===i)} onClick=${()=>{w.value=null,Ip(s,l)}}>
${Pa(l)}
</button>`)}
<//>
</div>`}function sz({message:e,x:t,y:n}){let s=Eh(t,n),a=Object.values(Ne.value).filter(l=>l.active&&l.id!==O.value.id).sort((l,c)=>l.name.localeCompare(c.name)),i=l=>{let{dialog_id:c,no:u}=e,m=nn(c,"note");Ns(c,"note",m.includes(`@${l.name}`)?m:`@${l.name} ${m}`),Ko(c,"note",u),jo("note")};return r`<div class="msgmenu" ref=${s}>
<${nt} label=${o("Forward to a colleague")} place="at people">
<div class="mh">${o("Forward to a colleague")}</div>
${a.length?a.map(l=>r`<button type="button" class="mi" role="menuitem" tabindex="-1" key=${l.id}
onClick=${()=>{w.value=null,i(l)}}>
<${J} name=${l.name} size="sm" />
${l.name}
</button>`):r`<p class="t13 mut menunote">${o("No colleagues yet")}</p>`}
<//>
</div>`}var Ma,Bp,Fr,Ch,Th,Da,FS,Ah=b(()=>{Q();I();T();Xe();Du();ae();sl();un();tl();_();zr();oo();Vi();Lp();M();D();Wn();il();Ma=S(null),Bp=S(null),Fr=S("menu"),Ch=28,Th=e=>e.kind!=="system"&&e.content!=="service"&&e.delivery?.state!=="cancelled";Da=null;FS=e=>xt.value[e.dialog_id]?.items[e.no]??e});function qS({dialog:e}){let t=xt.value[e.id],n=Mn(t),s=new Set(n.map(i=>i.key).filter(Boolean)),a=Et.value.filter(i=>i.dialog_id===e.id&&!s.has(i.key)&&i.phase!=="held");return r`<${Oh} dialog=${e} messages=${n} pending=${a} mark=${cs.value[e.id]}
at=${E.value.dialog===e.id?E.value.at:null} back=${nl.value?.dialog===e.id}
later=${t.later} newer=${pt.value[`newer:${e.id}`]} more=${t.more}
older=${pt.value[`older:${e.id}`]} today=${new Date(j.value).toDateString()} />`}var az,rz,jS,iz,KS,Oh,US=b(()=>{ta();T();sl();Ie();Ms();_();zr();Wo();Rn();G();va();M();mt();D();uh();sh();zS();Ah();az=48,rz=1e3,jS=1200,iz=500,KS=12;Oh=class extends Zn{box=Um();list=Um();state={missed:0,atEnd:!0,line:this.firstUnread(this.props.mark)};firstUnread(t){return t===void 0?null:this.props.messages.find(n=>n.client_no>t)?.no??null}componentDidMount(){ok(this.props.dialog.id);let t=this.props.at?null:this.box.current.querySelector(".newline");this.showFound(),t&&t.getBoundingClientRect().top<this.box.current.getBoundingClientRect().top&&t.scrollIntoView({block:"start"}),this.askOlder(),this.onLook=()=>this.look(),window.addEventListener("focus",this.onLook),document.addEventListener("visibilitychange",this.onLook),this.held=this.anchor(),this.grown=new ResizeObserver(()=>{this.isAtEnd()||this.keepPlace(this.held),Fp()}),this.grown.observe(this.list.current),this.look()}componentWillUnmount(){clearTimeout(this.timer),clearTimeout(this.press),this.grown.disconnect(),window.removeEventListener("focus",this.onLook),document.removeEventListener("visibilitychange",this.onLook),S0(this.props.dialog.id),Ma.value=null,nl.value=null}getSnapshotBeforeUpdate(){return{wasAtEnd:this.isAtEnd(),place:this.anchor()}}componentDidUpdate(t,n,{wasAtEnd:s,place:a}){let{current:i}=this.box,{messages:l,pending:c,later:u,at:m}=this.props,p=c.length>t.pending.length;this.wantsEnd&&!u?(this.wantsEnd=!1,i.scrollTop=0):p&&!u?(i.scrollTop=0,this.state.line&&this.setState({line:null})):l!==t.messages&&(!s||t.later||u)&&this.keepPlace(a),m!==t.at&&(this.shownAt=null),this.showFound();let h=l.filter(d=>d.no>(t.messages.at(-1)?.no??1/0)&&d.kind!=="system");h.length&&!t.later&&!u&&this.arrived(h,s),this.held=this.anchor(),this.askOlder(),this.askNewer(),this.look(),g0(this.list.current),Fp()}arrived(t,n){n||this.setState(({missed:a})=>({missed:a+t.length}));let s=t.find(a=>a.kind==="in");s&&!this.state.line&&!(n&&document.hasFocus())&&this.setState({line:s.no})}row(t){return this.list.current.querySelector(`li[data-no="${t}"]`)}showFound(){let{at:t}=this.props;if(!t||this.shownAt===t)return;let n=this.row(t);n&&(this.shownAt=t,n.scrollIntoView({block:"center"}))}anchor(){let t=this.box.current.getBoundingClientRect().top,n=this.list.current.querySelectorAll("li[data-no]"),[s,a]=[0,n.length-1];for(;s<a;){let i=s+a>>1;n[i].getBoundingClientRect().bottom>t?a=i:s=i+1}return n[s]?{row:n[s],at:n[s].getBoundingClientRect().top-t}:null}keepPlace(t){if(!t?.row.isConnected)return;let n=t.row.getBoundingClientRect().top-this.box.current.getBoundingClientRect().top-t.at;n&&(this.box.current.scrollTop+=n)}isAtEnd(){return!this.props.later&&Math.abs(this.box.current?.scrollTop??0)<=az}scrolled=()=>{this.held=this.anchor();let t=this.isAtEnd();t!==this.state.atEnd&&this.setState({atEnd:t,missed:t?0:this.state.missed}),this.askOlder(),this.askNewer(),this.look()};askOlder(){let{scrollTop:t,scrollHeight:n,clientHeight:s}=this.box.current;this.props.more&&!this.props.older&&n-s+t<jS&&Dd(this.props.dialog.id)}askNewer(){let t=!this.props.at||this.shownAt===this.props.at;this.props.later&&!this.props.newer&&t&&Math.abs(this.box.current.scrollTop)<jS&&Pd(this.props.dialog.id)}inSight(){if(document.hidden)return[];let{top:t,bottom:n}=this.box.current.getBoundingClientRect(),s=[];for(let a=this.list.current.lastElementChild;a;a=a.previousElementSibling){let i=a.getBoundingClientRect();if(i.bottom<t+KS)break;a.dataset.no&&i.top<n-KS&&s.push(Number(a.dataset.no))}return s}look(){ak(this.props.dialog.id,this.inSight());let t=()=>this.isAtEnd()&&document.hasFocus()&&!document.hidden&&!_0(this.props.dialog.id);if(!t()){clearTimeout(this.timer),this.timer=0;return}this.timer||=setTimeout(()=>{this.timer=0,t()&&Lv(this.props.dialog)},rz)}toEnd=async()=>{this.wantsEnd=this.props.later,this.props.later?await kc(this.props.dialog.id):this.box.current.scrollTo({top:0,behavior:"smooth"})};find=t=>this.props.messages.find(n=>n.no===t)??null;over=t=>{let n=t.target.closest?.("li[data-no]");n&&t.pointerType!=="touch"&&(Ma.value=Number(n.dataset.no))};out=()=>{this.focused()||(Ma.value=null)};focusin=t=>{let n=t.target.closest?.("li[data-no]");n&&(Ma.value=Number(n.dataset.no))};pressed=t=>{clearTimeout(this.press);let n=t.pointerType==="touch"&&t.target.closest?.("li[data-no]");if(!n||t.target.closest("button, a, audio, video, iframe"))return;let s=this.find(Number(n.dataset.no));s&&(this.press=setTimeout(()=>{getSelection()?.removeAllRanges(),Wp(s,{x:t.clientX,y:t.clientY})},iz))};released=()=>clearTimeout(this.press);focused(){return this.list.current.contains(document.activeElement)?document.activeElement.closest("li[data-no]"):null}keys=t=>{if(t.target.closest("input, textarea, audio, video, [role=slider]"))return;let n=this.focused(),s=t.target===n||t.target===this.box.current,a=s&&!t.ctrlKey&&!t.metaKey&&{ArrowUp:-1,ArrowDown:1}[t.key];if(a)this.walk(n,a);else if(s&&t.key==="End")this.toEnd();else if(s&&t.key==="Escape"&&n)this.box.current.focus();else if(t.target===n&&n){if(!IS(this.find(Number(n.dataset.no)),t))return}else return;t.preventDefault(),t.stopPropagation()};walk(t,n){let s=[...this.list.current.querySelectorAll("li[data-no][tabindex]")],a=t?s[s.indexOf(t)+n]:this.lastSeen(s);a&&(Eu(),a.focus({preventScroll:!0}),a.scrollIntoView({block:"nearest"}))}lastSeen(t){let{bottom:n}=this.box.current.getBoundingClientRect();return t.findLast(s=>s.getBoundingClientRect().top<n-8)}render({dialog:t,messages:n,pending:s,more:a,older:i,newer:l,at:c,later:u,back:m},{line:p,atEnd:h,missed:d}){return r`
<div class="scroll" ref=${this.box} onScroll=${this.scrolled} onPointerOver=${this.over}
onPointerLeave=${this.out} onPointerDown=${this.pressed} onPointerUp=${this.released}
onPointerMove=${this.released} onPointerCancel=${this.released} onFocusIn=${this.focusin}
onKeyDown=${this.keys} role="group" tabindex="0" aria-label=${o("Messages")}>
<div class="log" role="log" aria-label=${o("Conversation with {name}",{name:t.name})}>
<ol ref=${this.list}>
${a&&r`<li class="ev" key="more">
${i?.problem?r`<button type="button" class="btn small" onClick=${()=>Dd(t.id)}>
${o("Retry")}
</button>`:r`<span>${o("Loading older messages…")}</span>`}
</li>`}
${RS(n,{line:p,dialog:t,at:c})}
${u&&r`<li class="ev" key="later">
${l?.problem?r`<button type="button" class="btn small" onClick=${()=>Pd(t.id)}>
${o("Retry")}
</button>`:r`<span>${o("Loading newer messages…")}</span>`}
</li>`}
${!u&&s.map($=>r`<${R0} key=${"k"+$.key} entry=${$} />`)}
</ol>
<${BS} find=${this.find} />
</div>
</div>
<div class="todownbox">
${m&&r`<button type="button" class="btn toback" onClick=${m0}>
<${f} name="undo-2" size="m" />
${o("Back to the reply")}
</button>`}
${(!h||u)&&r`<button type="button" class="todown" aria-label=${d?C("Jump to the latest, {n} new message","Jump to the latest, {n} new messages",d):o("Jump to the latest")} onClick=${this.toEnd}>
<${f} name="arrow-down" />
${d>0&&r`<span class="count">${d}</span>`}
</button>`}
</div>
`}}});var VS={};Le(VS,{Conversation:()=>lz});function lz(){let{dialog:e}=E.value;if(!e)return r`<section class="conversation" id="conversation" tabindex="-1"
aria-label=${o("No conversation selected")}>
<${_p} />
<${mz} />
</section>`;let t=ne.value[e],n=pt.value[`dialog:${e}`]?.problem;return n&&!xt.value[e]?.loaded?r`<${YS} id=${e} dialog=${t} problem=${n} />`:!t&&!xt.value[e]&&B.value.recent.includes(e)?r`<${YS} id=${e} problem=${new ue(404,"not-found")} />`:r`<section class="conversation" id="conversation" tabindex="-1" aria-label=${o("Conversation")} key=${e}
data-dialog=${e}>
<${GS} dialog=${t} />
<${_p} dialog=${t} />
<${b$} dialog=${t} />
<${h0} key=${"find"+e} id=${e} />
${xt.value[e]?.loaded&&t?r`<${qS} key=${e} dialog=${t} />`:r`<${pz} />`}
<${u0} key=${"dock"+e} id=${e} dialog=${t} />
${t&&r`<${yx} key=${"drop"+e} id=${e} can=${st(t)?.can} kind=${t.kind} />`}
<${R_} dialog=${t} />
<${WS} />
<${dS} />
</section>`}function HS(){return r`<a class="ib phoneback" href=${F(E.value.view)} aria-label=${o("Back to the list")}>
<${f} name="arrow-left" />
</a>`}function GS({dialog:e}){return e?r`<header class="thead">
<${HS} />
<span class="only-wide">
<${J} name=${e.name} face=${e.avatar}><${Te} kind=${e.kind} /><//>
</span>
<div class="grow">
<h2 class="cut">${e.name}</h2>
<div class="sub">
<span class="cut"><${jv} dialog=${e} /></span>
<span class="only-wide num tno">· ${o("No. {number}",{number:ie(e.number)})}</span>
${e.waiting_since?r`<${Bn} dialog=${e} short asButton />`:e.state==="closed"&&r`<span class="sla ok"><${f} name="check" size="s" />${o("closed")}</span>`}
</div>
</div>
<${M_} dialog=${e}><${cz} /><//>
</header>`:r`<header class="thead">
<${HS} />
<div class="grow"><h2 class="cut">${o("Conversation")}</h2></div>
</header>`}function cz(){let e=()=>{matchMedia("(min-width: 1280px)").matches?vn.value=!vn.value:Ze.value=!Ze.value};return r`<button type="button" class=${vn.value?"ib":"ib below-card"} aria-label=${o("Client card")}
title=${o("Client card")+"  ]"} aria-expanded=${String(Ze.value)} onClick=${e}>
<${f} name="panel-right" />
</button>`}function pz(){let e=Ot(150,!0);return r`<div class="scroll">
<div class="log" aria-busy="true" aria-label=${o("Loading messages")}>
<ol class="sklog">
${e&&uz.map(([t,n,s])=>r`<li class=${"msg "+t} aria-hidden="true">
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
title=${s?o("Conversation not found"):o("Could not load messages")} text=${z(n)}>
${s?r`<a class="btn" href=${F(E.value.view)}>${o("Back to the list")}</a>`:r`<button type="button" class="btn" onClick=${()=>gi(e)}>${o("Retry")}</button>`}
<//>
</div>
</section>`}function mz(){return r`<div class="nothing">
<${Qa} big />
<h2 class="head2">${o("No conversation selected")}</h2>
<p class="mut t13">${o("Click a row on the left or press")} <${rn} of=${["J"]} /></p>
<ul class="hints">
<li><${rn} of=${["1","2","3"]} /><span>${o("mine, unassigned, all")}</span></li>
<li><${rn} of=${["Shift","I"]} /><span>${o("take the most urgent one")}</span></li>
<li><${rn} of=${["?"]} /><span>${o("all keyboard shortcuts")}</span></li>
</ul>
</div>`}var uz,JS=b(()=>{T();ae();V();X();_();$t();G();M();mt();ep();z_();I_();D();p0();sh();Ae();US();Ah();wh();Lo();Gu();uz=[["in",300,58],["in",190,38],["out",340,58],["in",250,38],["in",300,120],["out",380,58],["in",170,38]]});var ZS={};Le(ZS,{Lightbox:()=>fz});function dz(){let e=xt.value[E.value.dialog];if(!e)return[];let t=n=>Ws(n)&&(n.kind==="photo"||n.media_type.startsWith("image/"));return Mn(e).flatMap(n=>(n.deleted_at?[]:n.files??[]).filter(t).map(s=>({file:s,at:n.created_at})))}function fz(){return w.value==="photo"&&Oi.value?r`<${$z} />`:null}function $z(){let e=dz(),t=e.findIndex(p=>p.file.token===Oi.value),n=A(null),[s,a]=g(null);if(ye(),L(()=>{t<0?Nh():n.current?.focus()},[t<0]),t<0)return null;let{file:i,at:l}=e[t],c=p=>{let h=e[t+p];h&&(Oi.value=h.file.token)},u=p=>{let h={ArrowLeft:-1,ArrowRight:1}[p.key];if(h){p.preventDefault(),c(h);return}Ct(p)},m=i.name||o("Photo");return r`<div class="over lightbox" onPointerDown=${p=>{(p.target===p.currentTarget||p.target.classList.contains("lbstage"))&&Nh()}}>
<div class="lbin" role="dialog" aria-modal="true" aria-label=${o("Photo {i} of {n}",{i:t+1,n:e.length})}
onKeyDown=${u}>
<header class="lbhead">
<span class="grow">
<b class="b5 blk cut">${m}</b>
<span class="t12 blk">
${qe(l)}
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
${s===i.token?r`<p>${o("Could not load the picture")}</p>`:r`<img key=${i.token} src=${Bt(i,i.preview?"preview":"thumb")} alt=${m}
onError=${()=>a(i.token)} />`}
</div>
${t>0&&r`<button type="button" class="lbturn left" aria-label=${o("Previous photo")} onClick=${()=>c(-1)}>
<${f} name="chevron-left" size="l" />
</button>`}
${t<e.length-1&&r`<button type="button" class="lbturn right" aria-label=${o("Next photo")} onClick=${()=>c(1)}>
<${f} name="chevron-right" size="l" />
</button>`}
</div>
</div>`}var Nh,QS=b(()=>{I();T();Xe();ae();X();_();Rn();G();M();D();Or();Ae();Nh=()=>{w.value=null}});var gz,fl,Ph=b(()=>{gz=()=>Intl.DateTimeFormat().resolvedOptions().timeZone??"UTC",fl=(e,t)=>`/api/contacts/${e}/export?${new URLSearchParams({zone:gz(),...t})}`});function Kp(e,t=0){let[n,s]=g({id:null,seen:null,problem:null}),a=e?.id;return N(()=>{if(!a)return;let i=!1;return W(`/api/dialogs/${a}/clock`).then(l=>i||s({id:a,seen:l,problem:null}),l=>i||s(c=>({...c,id:a,problem:l}))),()=>{i=!0}},[a,e?.waiting_since,e?.due_at,e?.state,t]),n.id===a?n:{id:a,seen:null,problem:null}}var Dh=b(()=>{I();V()});var r1={};Le(r1,{Strip:()=>vz});function vz(){let e=$u.value,t=ne.value[e?.id],n=Nt(s1),{seen:s,problem:a}=Kp(t,j.value);return ye(),N(()=>{n.current?.focus({preventScroll:!0}),t||s1()},[!!t]),L(()=>{if(!n.current)return;let{width:i,height:l}=n.current.getBoundingClientRect();n.current.style.setProperty("left",`${Math.max(8,Math.min(e.x,innerWidth-i-8))}px`),n.current.style.setProperty("top",`${Math.max(8,Math.min(e.y,innerHeight-l-8))}px`)},[s,a]),t?r`<div class="pop clockpop" role="dialog" aria-label=${o("How long the client waits")} tabindex="-1"
ref=${n}>
${s?r`<${wz} dialog=${t} seen=${s} />`:r`<${yz} problem=${a} />`}
</div>`:null}function wz({dialog:e,seen:t}){return t.parts.length?r`
<p class="t13">
<b class="b6"><${kz} dialog=${e} seen=${t} /></b> <span class="dim">${xz(t)}</span>
</p>
<${_z} parts=${t.parts.slice(-bz)} running=${t.ended_at===null} />
<${Sz} parts=${t.parts} />
<${Cz} parts=${t.parts} />
<${Tz} seen=${t} />
`:r`<p class="t13">${o("The client has not been waiting yet.")}</p>`}function kz({dialog:e,seen:t}){let n=Mi(e),s={span:We(t.waited)};if(t.ended_at!==null)return t.ended_by==="closed"?o("Closed without a reply after {span}",s):t.ended_by==="no-answer"?o("No reply needed after {span}",s):o("Replied after {span}",s);if(!n)return o("The client has been waiting for {span}",s);let a=pr(n,j.value);return n.look==="bad"||n.opens!==null?a:o("Reply within {span}",{span:a})}function _z({parts:e,running:t}){let n=e.filter(([m,p])=>p>m),s=n.map(([m,p])=>Math.sqrt(p-m)),a=s.reduce((m,p)=>m+p,0)||1,i=qp-n.length*(t1+Mh)+Mh,l=0,c=0,u=n.at(-1)?.[1];return r`<svg class="strip" viewBox=${`0 0 ${qp} 46`} aria-hidden="true">
${n.map(([m,,p],h)=>{let d=t1+i*s[h]/a,$=l;l+=d+Mh;let v=t&&h===n.length-1&&p==="waited",x=$>=c&&$<qp-2*n1;return x&&(c=$+n1),r`<rect class=${v?"s-now":`s-${p}`} x=${$} y="8" width=${d} height="14" rx="3" />
${x&&r`<text x=${$} y="40">${q(m)}</text>`}`})}
${u&&r`<text x=${qp} y="40" text-anchor="end">${q(u)}</text>`}
</svg>`}function Sz({parts:e}){let t=["waited","client","closed","holiday"].filter(n=>e.some(([,,s])=>s===n));return r`<div class="hrow wrap t12 mut skey">
${t.map(n=>r`<span><i class=${`k-${n}`}></i>${zh[n]()}</span>`)}
</div>`}function Cz({parts:e}){let t=e.slice(0,-o1),n=t.reduce((s,[a,i,l])=>l==="waited"?s+i-a:s,0);return r`<ol class="stretches t12">
${t.length>0&&r`<li><span>${o("before that")}</span><span>${zh.waited()}</span><b class="num">${We(n)}</b></li>`}
${e.slice(-o1).map(([s,a,i])=>r`<li class=${i==="waited"?"counts":""}>
<span class="num">
${a>s?`${Rh(s)} – ${a1(s,a)?q(a):Rh(a)}`:Rh(s)}
</span>
<span>${zh[i]()}</span>
${a>s&&r`<b class="num">${We(a-s)}</b>`}
</li>`)}
</ol>`}function Tz({seen:e}){if(e.norm===null)return null;let t=bn.value[e.hours_id],n=o("SLA within {norm}",{norm:We(e.norm)}),s=e.rule_id===null?n:r`<a class="link" href=${ze(e.rule_id)}>${n}</a>`,a=[e.rule_version!==null&&o("version {n}",{n:e.rule_version}),t?t.name||o("company's working hours"):o("all hours count")].filter(Boolean);return r`<p class="t12 mut">${o("Why:")} ${s} · ${a.join(" · ")}</p>`}var qp,Mh,t1,n1,o1,bz,zh,s1,yz,xz,a1,Rh,i1=b(()=>{I();V();Ie();X();T();_();G();M();Lo();D();Ae();ae();Dh();qp=340,Mh=2,t1=8,n1=46,o1=8,bz=24,zh={waited:()=>o("client waited for us"),client:()=>o("we waited for the client"),closed:()=>o("outside working hours"),holiday:()=>o("holiday"),answer:()=>o("our reply")},s1=()=>{w.value=null};yz=({problem:e})=>e?r`<p class="t13" role="alert">${z(e)}</p>`:r`<${Be} width=${60} /><${Be} width=${90} />`;xz=({norm:e,waited:t,ended_at:n})=>e===null?o("no target"):n===null?o("{waited} of {norm} passed",{waited:t<6e4?o("{n} min",{n:0}):We(t),norm:We(e)}):o("target {norm}",{norm:We(e)});a1=(e,t)=>ht(e)===ht(t),Rh=e=>a1(e,j.value)?q(e):`${St(e,j.value)}, ${q(e)}`});var l1={};Le(l1,{SlaBox:()=>Ez});function Ez({dialog:e}){let{seen:t}=Kp(e),n=Mi(e),s=t?.first??null;return!s&&!e.waiting_since?null:r`<div class="slabox">
${s&&r`<${Az} first=${s} />`}
${e.waiting_since&&r`<${Oz} dialog=${e} target=${n} />`}
</div>`}function Oz({dialog:e,target:t}){let n=t?t.look==="bad"?o("Overdue by"):t.opens===null?o("Reply within"):o("Reply due"):o("The client waits"),s=t?t.look==="bad"?We(t.late):pr(t,j.value):We(Math.max(0,j.value-e.waiting_since));return r`<button type="button" class=${t?.look??""} aria-haspopup="dialog"
onClick=${a=>Di(e.id,a.currentTarget)}>
<span class="k">${n}</span>
<span class="v">
${t?r`<${Tf} target=${t} />`:r`<${f} name="hourglass" size="s" />`} ${s}
</span>
</button>`}var Az,c1=b(()=>{Ie();X();T();_();Lo();D();Dh();Az=({first:e})=>r`<div class=${e.late?"bad":"ok"}>
<div class="k">${o("First reply")}</div>
<div class="v"><${f} name=${e.late?"flame":"check"} size="s" />${We(e.waited)}</div>
</div>`});var p1,m1,u1,Up,Hp=b(()=>{Q();Ie();Pt();_();G();_c();wa();Sf();M();Lo();en();p1=_n(["clock"],()=>Promise.resolve().then(()=>(i1(),r1)),"Strip"),m1=xe(()=>Promise.resolve().then(()=>(c1(),l1)),"SlaBox"),u1=()=>E.peek().page==="inbox"?Rs():void 0;Qe({id:"clock",group:"dialog",label:()=>o("How long the client waits"),icon:"hourglass",key:"KeyQ",when:()=>!!u1(),run:()=>Di(u1().id,document.querySelector("[data-clock]")??document.querySelector(".thead .sub"))});Up=new Map;me(()=>{let e=j.value,t=new Set;for(let n of Object.values(ne.peek())){let s=n.assignee_id===O.peek()?.id?ur(n,bn.peek(),e):null;if(!s)continue;t.add(n.id);let a=Up.get(n.id);Up.set(n.id,{due:n.due_at,look:s.look}),!(a?.due!==n.due_at||a.look===s.look)&&(s.look==="warn"&&Md(o("{name}: a reply is due soon",{name:n.name})),s.look==="bad"&&Md(o("{name}: the reply is overdue",{name:n.name})))}for(let n of Up.keys())t.has(n)||Up.delete(n)})});function d1({contact:e}){let[t,n]=g(!1);return t?r`<${Mz} contact=${e} shut=${()=>n(!1)} />`:r`<button type="button" class="link t13 addaddr hrow tight" onClick=${()=>n(!0)}>
<${f} name="plus" size="s" />
${o("Add an address")}
</button>`}function Mz({contact:e,shut:t}){let[n,s]=g("email"),[a,i]=g(""),[l,c]=g(null),[u,m]=g(!1),p=A(null);return L(()=>p.current.focus(),[]),r`<form class="addform" onSubmit=${async $=>{if($.preventDefault(),!(u||!a.trim())){m(!0);try{await ru(e,n,a.trim()),t()}catch(v){m(!1),c(v.status===422?Dz[n]():z(v)),p.current?.focus()}}}} onKeyDown=${$=>{$.key==="Escape"&&($.preventDefault(),$.stopPropagation(),t())}} aria-label=${o("Add an address")}>
<label class="vh" for="akind">${o("Address type")}</label>
<select class="input" id="akind" value=${n} onChange=${$=>{s($.target.value),c(null)}}>
${Nz.map($=>r`<option value=${$}>${be($)}</option>`)}
</select>
<label class="vh" for="avalue">${o("Address")}</label>
<input class="input" id="avalue" ref=${p} value=${a} autocomplete="off"
inputmode=${n==="email"?"email":n==="phone"?"tel":"text"} placeholder=${Pz[n]()}
aria-invalid=${l?"true":null} aria-describedby=${l?"aerror":null}
onInput=${$=>{i($.target.value),c(null)}} />
${l&&r`<p class="hint bad" id="aerror" role="alert">${l}</p>`}
<p class="hint">${o("Conversations from this address will be added to the card.")}</p>
<span class="hrow">
<button type="submit" class="btn small primary" aria-busy=${String(u)}>${o("Add")}</button>
<button type="button" class="btn small quiet" onClick=${t}>${o("Cancel")}</button>
</span>
</form>`}var Nz,Pz,Dz,f1=b(()=>{I();T();Xe();V();_();D();Nz=["email","phone","telegram","vk"],Pz={email:()=>o("name@example.com"),phone:()=>o("+7 900 000-00-00"),telegram:()=>o("numeric ID, not the @name"),vk:()=>o("numeric page ID")},Dz={email:()=>o("This is not an email address."),phone:()=>o("This is not a phone number."),telegram:()=>o("Enter the numeric Telegram ID, not the @name."),vk:()=>o("Enter the numeric VK ID, not the page address.")}});function Rz({contact:e,field:t,onSaved:n}){let[s,a,i,l]=$1[t],[c,u]=g(null),m=async h=>{u(h);try{return await Ai(e,{[t]:h}),n({...e,[t]:h}),!0}catch(d){return he(z(d)),!1}finally{u(null)}},p=async h=>{await m(h)&&oe(h?a():i(),{icon:l,undo:()=>m(!h)})};return r`<label class="srow nop">
<span class="grow t13">${s()}</span>
<input class="tog" type="checkbox" role="switch" checked=${c??!!e[t]}
aria-busy=${c===null?null:"true"} onChange=${h=>p(h.currentTarget.checked)} />
</label>`}var $1,Yp,Ih=b(()=>{I();T();V();_();Pe();Xe();$1={no_automatic:[()=>o("No automatic messages"),()=>o("No automatic messages to this client"),()=>o("Automatic messages to this client allowed"),"zap"],sender_blocked:[()=>o("Blocked sender"),()=>o("Sender blocked: messages are kept, nobody is notified"),()=>o("Sender unblocked"),"ban"]},Yp=({contact:e,onSaved:t=n=>{}})=>Object.keys($1).map(n=>r`<${Rz} key=${n} contact=${e} field=${n} onSaved=${t} />`)});var g1={};Le(g1,{Card:()=>zz,facts:()=>Jp,pastOf:()=>Vp});function zz(){let{dialog:e}=E.value,t=ne.value[e],n=t&&B.value.contacts[t.contact_id];return r`<${Iz} open=${Ze.value} busy=${!n}>
${t&&r`<${Bz} dialog=${t} contact=${n} />`}
<//>`}function Iz({open:e,busy:t,children:n}){let s=()=>{e?Ze.value=!1:vn.value=!0};return r`
${e&&r`<${Lz} />`}
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
${e&&r`<div class="dscrim" aria-hidden="true" onClick=${()=>{Ze.value=!1}}></div>`}
`}function Lz(){return ye(),L(()=>Tt("#card .phead button")?.focus({preventScroll:!0}),[]),null}function Bz({dialog:e,contact:t}){let n=t?.name??e.name;return r`
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
<${m1} key=${e.id} dialog=${e} />
${t?r`
<${Fz} contact=${t} dialog=${e} />
<${jz} contact=${t} />
<${Kz} contact=${t} /><${qz} contact=${t} />
`:r`<div class="sks">${[100,76,88,52].map(s=>r`<${Be} width=${s} />`)}</div>`}
`}function Fz({contact:e,dialog:t}){return r`<${Gp} name="contacts" title=${o("Contacts")}>
${e.identities.map(n=>{let s=n.label||n.external_id;return r`<button type="button" class="crow" key=${n.id} title=${o("Copy")}
aria-label=${o("Copy {value}",{value:s})} onClick=${()=>Dt(s)}>
<${Te} kind=${n.kind} named />
<span class="grow cut">${s}</span>
${n.kind===t.kind&&s===(t.label||n.external_id)&&r`<span class="t12 dim">${o("current")}</span>`}
<${f} name="copy" size="s" />
</button>`})}
<${d1} key=${e.id} contact=${e} />
<//>`}function jz({contact:e}){let t=Vp(e);return r`<${Gp} name="dialogs" title=${o("All conversations")} count=${t.length}>
${t.map(({dialog:n,episode:s})=>r`<a class="crow" key=${s.number} href=${F(E.value.view,n.id)}>
<${Te} kind=${n.kind} named />
<span class="grow">
<span class="cut">${s.title||ma(n)}</span>
<span class="t12 dim cut">${Jp(s)}</span>
${n.id===E.value.dialog&&s.state==="open"?r`<span class="vh">${o("current")}</span>`:null}
</span>
</a>`)}
<a class="link t13 addaddr hrow tight" href=${nc(e.id)}>
<${f} name="history" size="s" />
${o("Full history")}
</a>
<//>`}function Jp(e){let t=e.state==="open",n=t?e.assignee_id:e.closed_by??e.assignee_id;return[o("No. {number}",{number:ie(e.number)}),at(t?e.opened_at:e.closed_at,j.value),t?o("open"):n?Za(U(n)):o("closed")].join(" · ")}function Kz({contact:e}){return r`<${Gp} name="note" title=${o("Client note")}>
<${h1} key=${e.id} value=${e.note??""} label=${o("Client note")}
empty=${o("Add a note about the client")} save=${t=>Ai(e,{note:t})} long />
<//>`}function h1({value:e,label:t,save:n,empty:s,long:a,head:i,needed:l}){let[c,u]=g(null),m=A(null),p=A(null);L(()=>{c!==null&&m.current?.focus()},[c!==null]);let h=()=>{u(null),requestAnimationFrame(()=>p.current?.focus())},d=async()=>{let k=(c??"").trim();if(u(null),!(k===e||l&&!k))try{await n(k)}catch(y){he(z(y))}},$=k=>{k.stopPropagation(),k.key==="Escape"&&(k.preventDefault(),h()),k.key==="Enter"&&(!a||k.ctrlKey||k.metaKey)&&(k.preventDefault(),d(),requestAnimationFrame(()=>p.current?.focus()))};if(c!==null){let k={class:"input",ref:m,value:c,"aria-label":t,onInput:y=>u(y.target.value),onKeyDown:$,onBlur:d};return a?r`<textarea rows="4" ...${k}></textarea>`:r`<input ...${k} />`}let v=e?r`<span class=${a?"notetext":"cut"}>${e}</span>`:r`<span class="dim">${s}</span>`,x=r`<button type="button" class=${a?"editable t13 mut":"editable"} ref=${p}
aria-label=${e?o("{label}: {value}. Edit",{label:t,value:e}):t} title=${o("Edit")}
onClick=${()=>u(e)}>
${v}
</button>`;return i?r`<h3 class="b6 t16">${x}</h3>`:x}var Wz,Gp,Vp,qz,Lh=b(()=>{I();Io();T();Xe();ae();V();Ie();X();_();De();$t();G();M();Pe();Hp();f1();Ih();D();Ae();Wz=e=>localStorage.getItem("okno.fold."+e)==="1",Gp=({name:e,title:t,count:n,children:s})=>r`<details class="sect" open=${!Wz(e)}
onToggle=${a=>localStorage.setItem("okno.fold."+e,a.currentTarget.open?"0":"1")}>
<summary>
${t} ${n>0&&r`<span class="n">${n}</span>`} <${f} name="chevron-down" size="s" />
</summary>
${s}
</details>`;Vp=e=>e.dialogs.flatMap(t=>t.episodes.map(n=>({dialog:t,episode:n}))).sort((t,n)=>n.episode.opened_at-t.episode.opened_at);qz=({contact:e})=>r`<${Gp} name="consent" title=${o("Consents and bans")}>
<${Yp} key=${e.id} contact=${e} />
<//>`});var b1={};Le(b1,{Client:()=>Uz});function Uz(){let{id:e}=E.value,[t,n]=g(null),[s,a]=g(null),i=()=>{a(null),W(`/api/contacts/${e}`).then(c=>n(c.contact),a)};N(()=>{n(null),e?i():a(new ue(404,"not-found"))},[e]);let l=Ot(150,!t&&!s);return r`<main class="main page client" id="main" tabindex="-1">
<header class="pagehead clhead">
<a class="ib" href=${eo()} aria-label=${o("Back")}><${f} name="arrow-left" /></a>
${t?r`
<${J} name=${t.name} size="lg" />
<div class="grow">
<h1 class="head2 cut">${t.name}</h1>
<p class="t12 mut">${o("Client since {date}",{date:St(t.created_at)})}</p>
</div>
<${Hz} id=${t.id} />
`:r`<h1 class="head2 grow">${o("Client")}</h1>`}
</header>
${s?r`<${re} icon=${s.status===404?"lock":"unplug"}
title=${s.status===404?o("Client not found"):o("Could not load the page")}
text=${z(s)}>
${s.status!==404&&r`<button type="button" class="btn" onClick=${i}>${o("Retry")}</button>`}
<//>`:t?r`<div class="clbody">
<${Yz} contact=${t} onSaved=${n} />
<${Gz} key=${t.id} contact=${t} />
</div>`:l&&r`<p class="t13 mut clwait">${o("Loading…")}</p>`}
</main>`}function Hz({id:e}){return r`<div class="hrow wrap cltake">
<a class="btn small" href=${fl(e,{format:"html",printed:1})} target="_blank" rel="noopener">
<${f} name="file-text" size="s" />
${o("Print")}
</a>
${["txt","json","html"].map(t=>r`<a class="btn small quiet" key=${t} href=${fl(e,{format:t})} download
aria-label=${o("Export as {format}",{format:t.toUpperCase()})}>
<${f} name="download" size="s" />
${t.toUpperCase()}
</a>`)}
</div>`}function Yz({contact:e,onSaved:t}){let n=Vp(e);return r`<section class="clfacts" aria-label=${o("Client details")}>
<h2 class="t13 b6">${o("Contacts")}</h2>
<ul>
${e.identities.map(s=>r`<li key=${s.id}>
<button type="button" class="crow" title=${o("Copy")}
aria-label=${o("Copy {value}",{value:s.label||s.external_id})}
onClick=${()=>Dt(s.label||s.external_id)}>
<${Te} kind=${s.kind} named />
<span class="grow cut">${s.label||s.external_id}</span>
<${f} name="copy" size="s" />
</button>
</li>`)}
</ul>
<h2 class="t13 b6">${o("All conversations")} <span class="n dim">${n.length}</span></h2>
<ul>
${n.map(({dialog:s,episode:a})=>r`<li key=${a.number}>
<a class="crow" href=${F("all",s.id)}>
<${Te} kind=${s.kind} named />
<span class="grow">
<span class="cut">
${a.title||Me.value[s.channel_id]?.name||be(s.kind)}
</span>
<span class="t12 dim cut">${Jp(a)}</span>
</span>
</a>
</li>`)}
</ul>
${e.note&&r`<h2 class="t13 b6">${o("Client note")}</h2><p class="t13 notetext">${e.note}</p>`}
<h2 class="t13 b6">${o("Consents and bans")}</h2>
<${Yp} contact=${e} onSaved=${t} />
</section>`}function Gz({contact:e}){let[t,n]=g(null),[s,a]=g(!0),[i,l]=g({items:[],next:null,loaded:!1,problem:null}),c=A(0),u=p=>{let h=++c.current,d=new URLSearchParams({events:s?"1":"0",...t?{channel:t}:{},...p?{before:p}:{}});W(`/api/contacts/${e.id}/history?${d}`).then($=>{h===c.current&&l(v=>({items:p?[...v.items,...$.items]:$.items,next:$.next,loaded:!0,problem:null}))},$=>{h===c.current&&l(v=>({...v,problem:$}))})};N(()=>{l({items:[],next:null,loaded:!1,problem:null}),u(null)},[t,s]);let m=[...new Map(e.dialogs.map(p=>[p.channel_id,p.kind]))];return r`<section class="clpast" aria-label=${o("Full history")}>
<div class="clbar">
<h2 class="t13 b6">${o("Full history")}</h2>
${m.length>1&&r`<div class="hrow wrap" role="group" aria-label=${o("Channel")}>
<button type="button" class="chip" aria-pressed=${String(t===null)} onClick=${()=>n(null)}>
${o("All channels")}
</button>
${m.map(([p,h])=>r`<button type="button" class="chip" key=${p} aria-pressed=${String(t===p)}
onClick=${()=>n(p)}>
<${Te} kind=${h} />
${Me.value[p]?.name??be(h)}
</button>`)}
</div>`}
<label class="hrow end t13">
<input type="checkbox" class="check" checked=${s} onChange=${p=>a(p.target.checked)} />
${o("Notes and events")}
</label>
</div>
<div class="clscroll" role="group" tabindex="0" aria-label=${o("Full history")}>
${i.items.length>0&&r`<ol class="cllog">${Vz(i.items,e)}</ol>`}
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
</section>`}function Vz(e,t){let n=new Map(t.dialogs.flatMap(a=>a.episodes.map(i=>[i.number,{...i,dialog:a}]))),s=[];return e.forEach(({episode:a,message:i},l)=>{let c=n.get(a);a!==e[l-1]?.episode&&s.push(r`<li class="clep" key=${`e${a}.${i.id}`}>
<span class="grow cut b6">
${at(i.created_at,j.value)}
${c?.title?` · ${o("“{text}”",{text:c.title})}`:""} · ${o("No. {number}",{number:ie(a)})}
</span>
${c?.state==="closed"&&r`<span class="tag plain">${o("closed")}</span>`}
<a class="link t12" href=${F("all",i.dialog_id,i.no)}>${o("Open conversation")}</a>
</li>`),s.push(r`<${Jz} key=${i.id} message=${i} kind=${c?.dialog.kind} contact=${t} />`)}),s}function Jz({message:e,kind:t,contact:n}){if(e.kind==="system")return r`<li class="clline sys">
<span class="t12 mut">
${pl(e)} · <span title=${qe(e.created_at)}>${q(e.created_at)}</span>
</span>
</li>`;let s=e.author.operator_id?U(e.author.operator_id):e.kind==="in"&&n.kind==="person"?n.name:e.author.name||o("Sent outside Okno");return r`<li class=${`clline ${e.kind}`}>
${e.kind==="note"?r`<span class="nic"><${f} name="lock" size="m" /></span>`:r`<${Te} kind=${t} named />`}
<div class="grow">
<span class="t12">
<b class="b6">${s}</b> <a class="mut"
href=${new URL(ol(e)).pathname+new URL(ol(e)).search}
title=${qe(e.sent_at)}>
${q(e.created_at)}
</a>
${e.deleted_at?r` · ${o("The message was deleted")}`:null}
${e.delivery&&jn(e)?r` · ${o("Scheduled for {when}",{when:gt(Fn(e))})}`:null}
</span>
<div class="clsaid"><${Mp} message=${e} client=${n.id} /></div>
</div>
</li>`}var v1=b(()=>{I();T();Xe();V();Ie();X();_();De();G();M();Kn();D();Lh();Ih();bh();ml();Ph();Ae();zr()});function _1(e){Bh.value=e,w.value="why"}var Bh,x1,Wh=b(()=>{Q();ae();Bh=S(null),x1=e=>!!(e?.data?.run||e?.data?.rule)});function jr(e){S1.value="",requestAnimationFrame(()=>{S1.value=e})}var S1,Zp=b(()=>{Q();S1=S("")});function Xp(e){let t=c=>e.filter(u=>u.kind===c).length,[n,s,a,i]=["operator","team","channel","hours"].map(t),l=[n&&C("{n} operator","{n} operators",n),s&&C("{n} team","{n} teams",s),a&&C("{n} channel","{n} channels",a),i&&o("working hours")];return o("No longer there: {list}",{list:l.filter(Boolean).join(", ")})}var Xz,Qp,eI,$l,Kr=b(()=>{_();Xz={loop:()=>o("it ran more than 5 times in one conversation within a minute"),failing:()=>o("it failed five times in a row")},Qp=e=>Xz[e]?.()??o("a fault, code {code}",{code:e});eI={"opted-out":()=>o("the client does not want automatic messages"),group:()=>o("it is a group chat"),automatic:()=>o("the client's message is automatic itself"),"no-address":()=>o("the client has no address in this channel"),"own-address":()=>o("it is one of our own addresses"),disowned:()=>o("the sender's address is forged"),blocked:()=>o("the client has blocked us"),"channel-gone":()=>o("the channel was removed"),"channel-paused":()=>o("the channel is paused"),"before-connection":()=>o("the message is older than the channel's connection"),"too-late":()=>o("too much time had passed"),"said-already":()=>o("it was said in this conversation already"),frequency:()=>o("it was said recently"),"sender-budget":()=>o("this address got 5 automatic messages today"),"dialog-budget":()=>o("this conversation got 20 automatic messages today"),"channel-budget":()=>o("the channel sent its automatic messages of this hour"),tripped:()=>o("the guard against loops has stopped it"),paused:()=>o("all automation was stopped"),"no-text":()=>o("there is no text for this channel and language"),nobody:()=>o("nobody could take it"),assigned:()=>o("it had an assignee already"),closed:()=>o("the conversation was closed"),missing:()=>o("the rule refers to something that is gone")},$l=e=>eI[e]?.()??o("refused, code {code}",{code:e})});function tI({kind:e,body:t},n){let s=Kh[e];return s?[s.when(t,n),s.then(t,n)]:[e,""]}function A1(e,{channels:t=[],teams:n=[]},s){let a=[...t.map(s.channel),...n.map(s.team)];return a.length?`${e} (${a.join(", ")})`:e}function nI({operators:e,team_id:t,only_here:n,former_days:s},a){let i=[oI(e,t,a)];return n&&i.push(o("only to those at the screen")),s&&i.push(o("first to the previous assignee")),i.join(", ")}function oI(e,t,n){return t?o("in turn within the team “{team}”, who are online",{team:n.team(t)}):e?e.length===1?o("assign to: {name}, when online",{name:n.person(e[0])}):C("in turn among {n} operator online","in turn among {n} operators online",e.length):o("in turn among all who are online")}function sI(e=[]){let t=n=>(n.channel_id===null?0:2)+(n.language===we.value?0:1);return e.filter(n=>n.text.trim()).sort((n,s)=>t(n)-t(s))[0]?.text??""}function Fh({texts:e=[],frequency:t}){let n=sI(e);if(!n)return o("no text is written yet");let s=[o("“{text}”",{text:aI(n)})];return e.length>1&&s.push(C("and {n} more text","and {n} more texts",e.length-1)),t?.every==="hours"&&s.push(C("at most once in {n} hour","at most once in {n} hours",t.hours)),s.join(", ")}function rI({first_minutes:e,next_minutes:t,stages:n=[],channels:s,teams:a},i){let l=n.map(m=>Math.round(e*m/100)),u=e===t&&l.length>0?C("A client waits for {list} minute","A client waits for {list} minutes",l.at(-1),{list:E1(l.map(String))}):o("The first reply {first}, next replies {next}",{first:T1(e),next:T1(t)});return A1(u,{channels:s,teams:a},i)}function iI({first_minutes:e,next_minutes:t,stages:n=[],whom:s,email:a},i){let l=O1(s,a,i);return e===t?l:o("at {list} of the time {what}",{list:E1(n.map(qh)),what:l})}function Uh(e,t){let n=(e?.operators??[]).map(t.person);return[e?.assignee&&o("the assignee"),e?.leads&&o("team leads"),...n].filter(Boolean)}function O1(e,t,n){let s=Uh(e,n).join(", ")||o("no one");return t?o("notify on screen and by email: {list}",{list:s}):o("notify: {list}",{list:s})}function em({every:e,hours:t=0}){return e==="hours"?C("At most once in {n} hour","At most once in {n} hours",t):{message:o("To every message"),wait:o("Once until we reply"),episode:o("Once per conversation")}[e]}var C1,jh,E1,Kh,qr,it,hl,aI,T1,qh,Gn=b(()=>{_();C1=90,jh=1,E1=e=>new Intl.ListFormat(we.value==="ru"?"ru-RU":"en-GB").format(e),Kh={distribution:{icon:"users-round",title:()=>o("Round-robin assignment"),when:({channels:e=[]},t)=>A1(o("A new conversation without an assignee"),{channels:e},t),then:nI},reply_assigns:{icon:"hand",title:()=>o("Who replies becomes the assignee"),when:()=>o("An operator replies in a conversation without an assignee"),then:()=>o("assign it to them")},autoreply:{icon:"message-square-reply",title:()=>o("Auto-reply"),when:({clients:e})=>e==="new"?o("The first conversation of a new client"):o("A new conversation"),then:Fh},out_of_hours:{icon:"moon",title:()=>o("Out of hours"),when:({hours_id:e},t)=>e===jh?o("A message outside working hours"):o("A message outside “{hours}”",{hours:t.hours(e)}),then:Fh},receipt:{icon:"mail",title:()=>o("Receipt"),when:()=>o("A new conversation by email"),then:Fh},sla:{icon:"alarm-clock-check",title:({first_minutes:e})=>C("SLA within {n} minute","SLA within {n} minutes",e),when:rI,then:iI},untouched:{icon:"bell-ring",title:()=>o("Reminder that nobody took it"),when:({minutes:e})=>C("Nobody takes a conversation for {n} minute","Nobody takes a conversation for {n} minutes",e),then:({whom:e,email:t},n)=>O1(e,t,n)}},qr=e=>Kh[e]?.icon??"zap",it=({kind:e,body:t})=>Kh[e]?.title(t)??e;hl=(e,t)=>tI(e,t).filter(Boolean).join(" → ");aI=e=>{let t=e.trim().replace(/\{[^{}|]*\|?([^{}]*)\}/g,(n,s)=>s||"…").replace(/\s+/g," ").replace(/(?<!\.)\.$/,"");return t.length>C1?`${t.slice(0,C1-1).trimEnd()}…`:t};T1=e=>C("within {n} minute","within {n} minutes",e);qh=e=>o("{n}%",{n:e})});async function Nn(){let e=tm+=1;try{let t=await W("/api/rules");if(e!==tm)return;Re.value=t,Ur.value=null}catch(t){if(!(t instanceof ue))throw t;e===tm&&(Ur.value=t)}}function I1(){clearTimeout(N1),Hh&&(N1=setTimeout(Nn,lI))}function L1(){Hh+=1,Nn();let e=setInterval(()=>{document.hidden||Nn()},cI);return()=>{Hh-=1,clearInterval(e)}}function Yh(e){tm+=1;let{rules:t}=Re.peek(),n=t.some(s=>s.id===e.id);Re.value={...Re.peek(),rules:n?t.map(s=>s.id===e.id?{...s,...e}:s):[...t,e]}}async function Hr(e,t){e&&Yh(e);try{let n=await t();return n?.rule?Yh(n.rule):await Nn(),n??!0}catch(n){if(!(n instanceof ue))throw n;return await Nn(),n.code==="not-reviewed"?B1($n(e.id)):he(z(n)),null}}function nm(e,t,n,s){let a=n(),i=oe(e,{icon:t,undo:async()=>{await a&&await s()}});return a.then(l=>{l||di(i)}),a}function B1(e){om.value=e,w.value="rulefirst"}function W1(e,t){return t&&js(e.kind)?.writes_to_clients&&!e.reviewed?(B1(e),null):Jh(e,t)}function Qh(e,t){let n=gl(e.group),s=n[n.findIndex(l=>l.id===e.id)+1]?.id??null;if(t===s||t===e.id)return null;let a=n.filter(l=>l.id!==e.id);a.splice(t===null?a.length:a.findIndex(l=>l.id===t),0,e);let i=new Map(a.map((l,c)=>[l.id,c]));return Re.value={...Re.peek(),rules:Re.peek().rules.map(l=>i.has(l.id)?{...l,place:i.get(l.id)}:l)},nm(o("Order changed: {name}",{name:it(e)}),"arrow-up",M1(e.id,t),M1(e.id,s))}function am(e,t){let n=gl(e.group),s=n.findIndex(a=>a.id===e.id);return n[s+t]?(Qh(e,t<0?n[s-1].id:n[s+2]?.id??null),!0):!1}function F1(e){return Re.value={...Re.peek(),rules:Re.peek().rules.filter(t=>t.id!==e.id)},nm(o("Rule deleted: {name}",{name:it(e)}),"trash-2",R1(e.id,!0),R1(e.id,!1))}async function K1({id:e,kind:t,version:n,body:s}){let a=e?await Z(`/api/rules/${e}`,{version:n,body:s},{method:"PATCH"}):await Z("/api/rules",{kind:t,body:s});return Yh(a.rule),a.rule}var lI,cI,Re,Ur,Gh,Ge,$n,js,z1,gl,Vh,Hh,tm,N1,uI,om,P1,Jh,D1,Zh,sm,M1,Xh,R1,j1,on=b(()=>{Q();V();_();M();mt();Pe();ae();Gn();lI=250,cI=3e4,Re=S(null),Ur=S(null),Gh=$e(()=>B.value.hours??{}),Ge=$e(()=>O.value?.role==="administrator"),$n=e=>Re.value?.rules.find(t=>t.id===e)??null,js=e=>Re.value?.kinds.find(t=>t.kind===e)??null,z1=e=>Gh.value[e]?.name,gl=e=>(Re.value?.rules??[]).filter(t=>t.group===e).sort((t,n)=>t.place-n.place||t.id-n.id),Vh=e=>!!e.paused_at||e.missing.length>0,Hh=0,tm=0,N1=null;uI=e=>e.k==="rule"||e.k==="gone"&&e.of==="rule";yn(e=>{e.some(uI)&&I1()});$s(I1);om=S(null);P1=(e,t,n)=>()=>Hr({id:e,active:t},()=>Z(`/api/rules/${e}/active`,n===void 0?{active:t}:{active:t,version:n}));Jh=(e,t,n)=>nm(t?o("Switched on: {name}",{name:it(e)}):o("Switched off: {name}",{name:it(e)}),"zap",P1(e.id,t,n),P1(e.id,!t)),D1=e=>()=>(Re.value={...Re.peek(),paused:e},Hr(null,()=>Z("/api/automation/paused",{paused:e}))),Zh=e=>nm(e?o("All automation is stopped"):o("Automation works again"),e?"pause":"play",D1(e),D1(!e)),sm=e=>Hr({id:e.id,paused_at:null,paused_why:null},()=>Z(`/api/rules/${e.id}/resume`,{})),M1=(e,t)=>()=>Hr(null,()=>Z(`/api/rules/${e}/place`,{before:t}));Xh=(e,t)=>{let n=gl(e.group);return!!n[n.findIndex(s=>s.id===e.id)+t]},R1=(e,t)=>()=>Hr(null,()=>Z(`/api/rules/${e}/removed`,{removed:t}));j1=e=>Hr(null,()=>Z(`/api/rules/${e.id}/share-out`,{}))});var rm,eg=b(()=>{T();on();rm=({rule:e,label:t})=>r`<input class="tog" type="checkbox" role="switch" aria-label=${t} checked=${e.active} onChange=${n=>{let s=n.currentTarget.checked;n.currentTarget.checked=e.active,W1(e,s)}} />`});function pI(e){let t=Math.max(1,...e),n=(q1-2)/Math.max(1,e.length-1),s=(a,i)=>`${(1+i*n).toFixed(1)} ${(tg-2-a/t*(tg-5)).toFixed(1)}`;return`M${e.map(s).join("L")}`}function dI(e){return e.active?[C("{n} time today","{n} times today",e.today,{n:ie(e.today)}),e.last_run_at?o("{span} ago",{span:We(j.value-e.last_run_at)}):o("has not run yet")]:[o("off"),o("changed {date}",{date:St(e.changed_at)})]}function fI(e){let t=s=>{let a=$n(im.id);!a||a.group!==e.group||a.id===e.id||(s.preventDefault(),s.currentTarget.dataset.drop=$I(s)?"after":"before")},n=s=>delete s.currentTarget.dataset.drop;return{draggable:!0,onDragStart:s=>{im.id=e.id,s.dataTransfer.effectAllowed="move",s.dataTransfer.setData("text/plain",it(e))},onDragEnd:()=>{im.id=null},onDragOver:t,onDragLeave:n,onDrop:s=>{s.preventDefault();let a=s.currentTarget.dataset.drop==="after";n(s);let i=$n(im.id);i&&Qh(i,a?hI(s.currentTarget,i):e.id)}}}function $I(e){let t=e.currentTarget.getBoundingClientRect();return e.currentTarget.parentElement.clientWidth>t.width*1.5?e.clientX>t.left+t.width/2:e.clientY>t.top+t.height/2}function hI(e,t){let n=e.nextElementSibling;return Number(n?.dataset.rule)===t.id&&(n=n.nextElementSibling),n?Number(n.dataset.rule):null}function gI(e,t){let n={ArrowUp:-1,ArrowDown:1}[e.key];if(!n||!e.shiftKey||!(e.ctrlKey||e.metaKey)||!Ge.value)return;e.preventDefault(),e.stopPropagation();let s=e.currentTarget.querySelector("h3 a");jr(am(t,n)?o("Moved: {name}",{name:it(t)}):o("This is the edge of the group")),requestAnimationFrame(()=>s.focus())}function U1({rule:e,names:t,open:n}){let s=it(e),a=Ge.value?fI(e):{},i=["card","hov","rule",e.paused_at&&"failing",!e.paused_at&&e.missing.length&&"lacking"];return r`<article class=${i.filter(Boolean).join(" ")} data-rule=${e.id} data-off=${e.active?null:""}
aria-current=${n?"true":null} ...${a} onKeyDown=${l=>gI(l,e)}>
<span class="ric"><${f} name=${qr(e.kind)} /></span>
<h3>
<a href=${ze(e.id)}
aria-keyshortcuts=${Ge.value?"Control+Shift+ArrowUp Control+Shift+ArrowDown":null}>
${s}
</a>
</h3>
${Ge.value?r`<${rm} rule=${e} label=${o("The rule “{name}” is on",{name:s})} />`:r`<span class="tag plain">${e.active?o("on"):o("off")}</span>`}
<p class="ds">${hl(e,t)}</p>
<${bI} rule=${e} />
<div class="mt2">
${dI(e).map((l,c)=>r`${c>0&&r`<span aria-hidden="true">·</span>`}<span>${l}</span>`)}
<${mI} days=${e.days} />
</div>
</article>`}function bI({rule:e}){return e.paused_at?r`<p class="rulebad">
<${f} name="circle-alert" size="s" />
<span class="grow">${o("Paused: {cause}",{cause:Qp(e.paused_why)})}</span>
${Ge.value&&r`<button type="button" class="btn small" onClick=${()=>sm(e)}>${o("Continue")}</button>`}
</p>`:e.missing.length?r`<p class="rulewarn">
<${f} name="triangle-alert" size="s" />
<span class="grow">${Xp(e.missing)}</span>
${Ge.value&&r`<a class="link" href=${ze(e.id)}>${o("Choose a replacement")}</a>`}
</p>`:null}var q1,tg,mI,im,H1=b(()=>{T();Ie();X();_();G();D();Zp();Kr();on();eg();Gn();[q1,tg]=[72,18];mI=({days:e})=>r`<svg class="spark" viewBox=${`0 0 ${q1} ${tg}`} role="img"
aria-label=${o("Runs in the last 14 days: {list}",{list:e.join(", ")})}>
<path d=${pI(e)} />
</svg>`;im={id:null}});var _e,lm,Zo=b(()=>{_();De();D();M();on();Gn();_e={person:U,team:e=>ut.value[e]?.name??o("Deleted team"),channel:e=>Me.value[e]?.name??o("Removed channel"),hours:e=>z1(e)||(e===jh?o("company hours"):o("Removed hours"))},lm=()=>Object.values(Me.value).filter(e=>e.health!=="removed").sort((e,t)=>be(e.kind).localeCompare(be(t.kind))||e.name.localeCompare(t.name))});function yI(e,t){let n=new Map(e.map(l=>[V1(l),l.text])),s=new Map(t.map(l=>[V1(l),l.text])),a=[...s].filter(([l,c])=>n.get(l)!==c),i=[...n.keys()].filter(l=>!s.has(l));return[...a.map(([l,c])=>o("Text ({place}): “{text}”",{place:l,text:c})),...i.map(l=>o("Text removed ({place})",{place:l}))]}function cm(e,t){return Object.keys(t).flatMap(n=>{if(JSON.stringify(e[n])===JSON.stringify(t[n]))return[];if(n==="texts")return yI(e.texts,t.texts);let[s,a]=vI[n]??[()=>n,JSON.stringify];return[o("{field}: {before} → {after}",{field:s(),before:a(e[n]),after:a(t[n])})]})}var Y1,G1,ng,og,vI,V1,sg=b(()=>{_();Zo();Gn();Y1=e=>e?o("yes"):o("no"),G1=e=>t=>t?.length?t.map(e).join(", "):o("all"),ng=e=>e?_e.team(e):o("none"),og=e=>t=>e[t](),vI={operators:[()=>o("Operators"),e=>e?e.map(_e.person).join(", "):o("all")],team_id:[()=>o("Team"),ng],channels:[()=>o("Channels"),G1(e=>_e.channel(e))],teams:[()=>o("Teams"),G1(e=>_e.team(e))],cap:[()=>o("Open conversations of one person, at most"),String],only_here:[()=>o("Only those at the screen"),Y1],former_days:[()=>o("Days for the previous assignee"),String],absent:[()=>o("When the assignee is absent"),og({keep:()=>o("leave it to the assignee"),next:()=>o("give it to the next operator"),team:()=>o("give it to a team")})],absent_minutes:[()=>o("Minutes until absent"),String],absent_team_id:[()=>o("Team for conversations of the absent"),ng],nobody:[()=>o("When nobody can take it"),og({leave:()=>o("leave it unassigned"),team:()=>o("give it to a team")})],nobody_team_id:[()=>o("Team when nobody can take it"),ng],clients:[()=>o("Clients"),og({all:()=>o("All clients"),new:()=>o("Only new clients")})],frequency:[()=>o("How often"),em],hours_id:[()=>o("Working hours"),e=>_e.hours(e)],first_minutes:[()=>o("First reply within"),String],next_minutes:[()=>o("Next replies within"),String],minutes:[()=>o("Minutes"),String],stages:[()=>o("Moments"),e=>e.map(qh).join(", ")],whom:[()=>o("Whom to notify"),e=>Uh(e,_e).join(", ")||o("no one")],email:[()=>o("Also by email"),Y1]},V1=({channel_id:e,language:t})=>`${e===null?o("All channels"):_e.channel(e)}, ${t}`});function wI(e){return[...e.replace(/\{\s*(\w+)\s*(\|[^{}]*)?\}/g,(n,s)=>bl.includes(s)?"":n).matchAll(/\{[^{}]*\}?|\}/g)].map(([n])=>n)}function kI({texts:e=[]},t){let n=new Set;e.length||(t.texts=o("Write at least one text")),e.forEach((s,a)=>{let i=`${s.channel_id}:${s.language}`,l=wI(s.text);s.text.trim()?s.text.length>J1?t[`texts.${a}`]=C("At most {n} character","At most {n} characters",J1):l.length?t[`texts.${a}`]=o("There is no such variable: {list}",{list:l.join(" ")}):n.has(i)&&(t[`texts.${a}`]=o("There is already a text for this channel and language")):t[`texts.${a}`]=o("Write the text that the client will get"),n.add(i)})}function xI({frequency:e},t){e?.every==="hours"&&!Ks(e.hours,1,Q1)&&(t.frequency=qs(1,Q1))}function X1({whom:e},t){!e.assignee&&!e.leads&&!e.operators.length&&(t.whom=o("Choose who is notified"))}function rg({kind:e,body:t}){let n={};return _I[e]?.(t,n),n}var bl,J1,pm,Z1,um,Q1,Ks,qs,ag,_I,mm=b(()=>{_();bl=["name","number","company","hours","back"],J1=4e3,pm=1440,Z1=30*pm,um=60*pm,Q1=24*365;Ks=(e,t,n)=>Number.isInteger(e)&&e>=t&&e<=n,qs=(e,t)=>o("A whole number from {least} to {most}",{least:e,most:t});ag=(e,t)=>{kI(e,t),xI(e,t)},_I={distribution:(e,t)=>{e.operators&&!e.operators.length&&(t.operators=o("Choose at least one operator")),e.team_id===0&&(t.team_id=o("Choose a team")),Ks(e.cap,0,1e3)||(t.cap=qs(0,1e3)),Ks(e.former_days,0,365)||(t.former_days=qs(0,365)),e.absent!=="keep"&&!Ks(e.absent_minutes,0,pm)&&(t.absent_minutes=qs(0,pm)),e.absent==="team"&&!e.absent_team_id&&(t.absent_team_id=o("Choose a team")),e.nobody==="team"&&!e.nobody_team_id&&(t.nobody_team_id=o("Choose a team"))},autoreply:ag,out_of_hours:ag,receipt:ag,sla:(e,t)=>{Ks(e.first_minutes,1,um)||(t.first_minutes=qs(1,um)),Ks(e.next_minutes,1,um)||(t.next_minutes=qs(1,um)),e.stages.length?e.stages.some(n=>!Ks(n,1,1e3))?t.stages=qs(1,1e3):new Set(e.stages).size<e.stages.length&&(t.stages=o("Two moments are the same")):t.stages=o("Add at least one moment"),X1(e,t)},untouched:(e,t)=>{Ks(e.minutes,1,Z1)||(t.minutes=qs(1,Z1)),X1(e,t)}}});function SI(e){let t=(e?.detail?.errors??[]).map(({field:n,message:s})=>[n.split(".").at(-1),s]);return Object.fromEntries(t)}function Gr({id:e,kind:t,version:n,body:s}){ge.value={id:e,kind:t,version:n,body:s,base:JSON.stringify(s)},ig.value=!1,Yr.value=null,Us.value=null}function dm(e){ge.value={...ge.peek(),body:{...ge.peek().body,...e}}}function nC(){let{id:e,kind:t}=ge.peek();Gr(e?$n(e):lg(t))}function oC(e){let{version:t,base:n}=ge.peek();e.version!==t&&(JSON.stringify(e.body)===n?ge.value={...ge.peek(),version:e.version}:uo.peek()?Us.value={by:e.changed_by,at:e.changed_at}:Gr(e))}function aC(){let{id:e}=ge.peek();return ge.value={...ge.peek(),version:$n(e).version},Us.value=null,fm()}function CI(){requestAnimationFrame(()=>{document.querySelector(".edbody [aria-invalid='true']")?.focus()})}async function fm(){if(!ge.peek()||Ra.peek())return!1;if(ig.value=!0,Yr.value=null,Object.keys(rg(ge.peek())).length)return CI(),!1;Ra.value=!0;let e=ge.peek();try{let t=await K1(e);return ge.peek()===e?Gr(t):ge.value={...ge.peek(),id:t.id,version:t.version,base:JSON.stringify(t.body)},e.id||(oe(o("Rule created: {name}. It is off.",{name:it(t)}),{icon:"zap"}),R(ze(t.id),{replace:!0,sure:!0})),!0}catch(t){if(!(t instanceof ue))throw t;return t.code==="changed-meanwhile"?(await Nn(),Us.value={by:t.detail.by,at:t.detail.at}):Yr.value=t,!1}finally{Ra.value=!1}}var ge,ig,Ra,Yr,Us,uo,eC,tC,lg,sC,rC,za=b(()=>{Q();V();_();G();Pe();mm();on();Gn();ge=S(null),ig=S(!1),Ra=S(!1),Yr=S(null),Us=S(null),uo=$e(()=>!!ge.value&&JSON.stringify(ge.value.body)!==ge.value.base),eC=$e(()=>ge.value&&ig.value?{...rg(ge.value),...SI(Yr.value)}:{});tC=()=>{ge.value=null},lg=e=>({id:null,kind:e,version:0,body:js(e).default});sC=()=>Gr($n(ge.peek().id));rC=e=>({"unknown-variable":()=>o("A text names a variable that does not exist.")})[e.code]?.()??z(e)});function $m(e,t){return t==null||t===""?o("none"):Array.isArray(t)?t.length?t.map(n=>$m(e,n)).join(", "):o("any"):iC[e]?iC[e](t):typeof t=="boolean"?OI(t):typeof t=="object"?JSON.stringify(t):String(t)}var TI,lC,EI,AI,OI,iC,hm,NI,PI,gm,bm=b(()=>{_();D();Kr();Zo();TI={ordinary:()=>o("A person wrote to us alone"),every:()=>o("How often"),new_client:()=>o("New client"),closed:()=>o("Outside working hours"),channel_kind:()=>o("Kind of channel"),channel:()=>o("Channel"),team:()=>o("Team"),assignee:()=>o("Assignee"),minutes:()=>o("Minutes passed"),untouched:()=>o("Nobody took it")},lC=e=>TI[e]?.()??e,EI={message:()=>o("to every message"),wait:()=>o("once until we reply"),episode:()=>o("once per conversation"),hours:()=>o("once in some hours")},AI=e=>EI[e]?.()??e,OI=e=>e?o("yes"):o("no"),iC={assignee:_e.person,channel:_e.channel,team:_e.team,channel_kind:be,every:e=>AI(e)};hm=e=>({did:()=>o("done"),refused:()=>$l(e.code),failed:()=>o("it failed")})[e.outcome](),NI=e=>new Intl.ListFormat(we.value==="ru"?"ru-RU":"en-GB").format((e.operators??[]).map(_e.person)),PI={say:({message_id:e})=>e?o("A message was sent to the client"):o("No message was sent"),assign:({operator_id:e,team_id:t})=>e?o("Assigned to {name}",{name:_e.person(e)}):o("Given to the team “{team}”",{team:_e.team(t)}),target:({minutes:e})=>C("Reply is due within {n} minute","Reply is due within {n} minutes",e),notify:e=>e.operators?.length?o("Notified: {list}",{list:NI(e)}):o("Notified")},gm=e=>PI[e.do]?.(e)??e.do});function DI({one:e}){let t=e.holds?r`<${f} name="check" size="s" /><span class="vh">${o("fits")}</span>`:r`<span class="nofit"><${f} name="x" size="s" /></span><span class="vh">${o("does not fit")}</span>`,n=$m(e.field,e.wanted),s=$m(e.field,e.value);return r`
${t}
<span>
${s}
${n!==s&&r` <span class="dim t12">${o("wanted: {value}",{value:n})}</span>`}
</span>
`}var vm,cg=b(()=>{T();_();ml();De();D();bm();vm=({run:e})=>r`<dl class="kv runkv">
${e.values.map(t=>r`<div key=${t.field}><dt>${lC(t.field)}</dt><dd><${DI} one=${t} /></dd></div>`)}
${e.done.map((t,n)=>r`<div key=${n}><dt>${n?"":o("Done")}</dt><dd>${gm(t)}</dd></div>`)}
${e.skipped.map((t,n)=>r`<div key=${`s${t.id}`}>
<dt>${n?"":o("Passed over")}</dt>
<dd>
<${J} name=${U(t.id)} size="xs" />
<s class="dim">${U(t.id)}</s>
<span class="dim t12">${vh(t)}</span>
</dd>
</div>`)}
${e.error&&r`<div><dt>${o("Error")}</dt><dd><code class="runerror">${e.error}</code></dd></div>`}
</dl>`});function cC({rule:e}){let[t,n]=g(MI),[s,a]=g(!1),i=async c=>{try{let u=await W(`/api/rules/${e.id}/runs${c?`?before=${c}`:""}`);n(m=>({runs:c?[...m.runs,...u.runs]:u.runs,more:u.more,problem:null})),c||a(!1)}catch(u){if(!(u instanceof ue))throw u;n(m=>({...m,problem:u}))}};N(()=>{i()},[e.id]),N(()=>{t.runs&&a((t.runs[0]?.at??0)<(e.last_run_at??0))},[e.last_run_at]);let l=Ot(150,!t.runs&&!t.problem);return!t.runs&&t.problem?r`<${re} icon="unplug" title=${o("The log could not be loaded")} text=${z(t.problem)}>
<button type="button" class="btn" onClick=${()=>i()}>${o("Retry")}</button>
<//>`:t.runs?t.runs.length?r`
${s&&r`<p class="runmore">
<button type="button" class="btn small" onClick=${()=>i()}>
<${f} name="arrow-up" size="s" />
${o("Show newer runs")}
</button>
</p>`}
<ol class="runs">${RI(t.runs)}</ol>
${t.problem&&r`<p class="t13 runmore" role="alert">${z(t.problem)}</p>`}
${t.more&&r`<p class="runmore">
<button type="button" class="btn small" onClick=${()=>i(t.runs.at(-1).id)}>
${o("Show older ones")}
</button>
</p>`}
`:r`<${re} icon="history" title=${o("No runs yet")} text=${e.active?o("Runs of the last 90 days appear here."):o("The rule is off. “Dry run” shows what it would do.")} />`:l&&r`<div class="sks" aria-busy="true">
${[90,70,80].map(c=>r`<${Be} key=${c} width=${c} />`)}
</div>`}function RI(e){let t=[];return e.forEach((n,s)=>{(!s||ht(e[s-1].at)!==ht(n.at))&&t.push(r`<li class="mh" key=${`d${n.id}`}>${Xa(n.at,j.value)}</li>`),t.push(r`<${LI} key=${n.id} run=${n} />`)}),t}function LI({run:e}){return r`<li class=${`run ${e.outcome}`}>
<details>
<summary>
<${f} name=${zI[e.outcome]} size="s" />
<span class="grow">
<b class="b5 cut blk">${e.client||o("No conversation")}</b>
<span class="t12 mut blk">${II(e)}</span>
</span>
<time class="t12 dim" title=${qe(e.at)}>${q(e.at)}</time>
</summary>
<div class="runin">
<${vm} run=${e} />
<p class="hrow t12">
<span class="dim">${o("Version {n}",{n:e.version})}</span>
${e.dialog_id&&r`<a class="link hrow end" href=${F("all",e.dialog_id)}>${o("Open conversation")}</a>`}
</p>
</div>
</details>
</li>`}var MI,zI,II,uC=b(()=>{I();T();V();Ie();X();_();G();D();Ae();cg();bm();MI={runs:null,more:!1,problem:null};zI={did:"check",refused:"ban",failed:"circle-alert"},II=e=>e.outcome==="did"&&e.done.length?e.done.map(gm).join(", "):hm(e)});var ym,ug=b(()=>{Q();ym=S(null)});var Fe,vt,Pn,jt,sn=b(()=>{T();Fe=({title:e,text:t,children:n})=>r`<div class="srow">
<div class="grow"><b class="b5 blk t13">${e}</b>${t&&r`<span class="t12 dim blk">${t}</span>`}</div>
<div class="sctl">${n}</div>
</div>`,vt=({id:e,title:t,side:n,children:s})=>r`<section class="psec" aria-labelledby=${e}>
<div class="hrow"><h2 class="head2 grow" id=${e}>${t}</h2>${n}</div>
${s}
</section>`,Pn=({label:e,checked:t,onChange:n,disabled:s})=>r`<input class="tog" type="checkbox" role="switch" aria-label=${e} checked=${t} disabled=${s}
onChange=${a=>n(a.currentTarget.checked)} />`,jt=({label:e,options:t,value:n,onPick:s})=>r`<span class="seg" role="group" aria-label=${e}>
${t.map(([a,i,l])=>r`<button type="button" key=${a} aria-pressed=${String(a===n)} lang=${l}
onClick=${()=>s(a)}>
${i}
</button>`)}
</span>`});function pC({rule:e}){let[t,n]=g(30),[s,a]=g({busy:!1,result:null,problem:null}),i=async()=>{a({busy:!0,result:null,problem:null});let l=uo.peek()?{body:ge.peek().body}:{};try{a({busy:!1,result:await ke("POST",`/api/rules/${e.id}/rehearsal`,{days:t,...l}),problem:null})}catch(c){if(!(c instanceof ue))throw c;a({busy:!1,result:null,problem:c})}};return N(()=>a({busy:!1,result:null,problem:null}),[e.version]),r`
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
${s.problem&&r`<${re} icon="unplug" title=${o("The dry run failed")} text=${z(s.problem)}>
<button type="button" class="btn" onClick=${i}>${o("Retry")}</button>
<//>`}
${s.result&&r`<${FI} rule=${e} result=${s.result} />`}
</div>
`}function WI(e,{matched:t,sent:n}){let s=C("It would have run {n} time","It would have run {n} times",t,{n:ie(t)});if(!js(e.kind)?.writes_to_clients)return s;let a={n:ie(n)},i=C("{n} automatic message would have left","{n} automatic messages would have left",n,a);return`${s}, ${i}`}function FI({rule:e,result:t}){let n=Object.entries(t.refused).sort((s,a)=>a[1]-s[1]);return r`
<h3 class="t14 b6 rehead">${WI(e,t)}</h3>
${!t.exact&&r`<p class="hint">
${o("An estimate: {list}.",{list:t.not_recorded.map(qI).join(", ")||o("not everything is recorded")})}
</p>`}
${t.by_channel.length>1&&r`<dl class="kv rekv">
${t.by_channel.map(s=>r`<div key=${s.channel_id}>
<dt class="cut">${_e.channel(s.channel_id)}</dt>
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
<ol class="runs">${t.dialogs.map((s,a)=>r`<${jI} key=${a} one=${s} />`)}</ol>
${t.matched>t.dialogs.length&&r`<p class="hint">${C("The last {n} is shown.","The last {n} are shown.",t.dialogs.length)}</p>`}
`}
`}var BI,jI,KI,qI,mC=b(()=>{I();T();V();Ie();X();_();G();D();sn();Kr();za();Zo();on();BI=[7,30,90];jI=({one:e})=>r`<li class=${`run ${e.outcome}`}>
<a class="runlink" href=${F("all",e.dialog_id)}>
<${f} name=${e.outcome==="did"?"check":"ban"} size="s" />
<span class="grow">
<b class="b5 cut blk">${e.client}</b>
${e.code&&r`<span class="t12 mut blk">${$l(e.code)}</span>`}
</span>
<span class="t12 dim">${at(e.at,j.value)}, ${q(e.at)}</span>
</a>
</li>`,KI={presence:()=>o("who was online then is not recorded"),loads:()=>o("how many conversations each had then is not recorded"),here:()=>o("who was at the screen then is not recorded")},qI=e=>KI[e]?.()??e});function dC({label:e,hint:t,error:n,children:s}){let a=Xm();return r`<div class="rowgap">
<div class="hrow">
<label class="t13 grow" for=${a}>${e}${t&&r`<span class="t12 dim blk">${t}</span>`}</label>
${s({id:a,invalid:n?"true":null,"aria-describedby":n?`${a}e`:null})}
</div>
<${po} id=${`${a}e`} text=${n} />
</div>`}function vl({id:e,value:t,onValue:n,unit:s,label:a,...i}){let[l,c]=g(String(t));N(()=>{Number(l)!==t&&!Number.isNaN(t)&&c(String(t))},[t]);let u=h=>{let d=h.currentTarget.value;c(d),n(/^\d+$/.test(d.trim())?Number(d):NaN)},{invalid:m,...p}=i;return r`<span class="hrow tight">
<input class="input numin" id=${e} inputmode="numeric" autocomplete="off" aria-label=${a} value=${l}
aria-invalid=${m} ...${p} onInput=${u} />
${s&&r`<span class="t13 dim">${s}</span>`}
</span>`}function yl({id:e,label:t,options:n,value:s,onPick:a,invalid:i,...l}){let c=n.findIndex(([u])=>u===s);return r`<select class="sel" id=${e} aria-label=${t} aria-invalid=${i} ...${l}
onChange=${u=>a(n[u.currentTarget.selectedIndex][0])}>
${n.map(([u,m],p)=>r`<option key=${u} value=${p} selected=${p===c}>${m}</option>`)}
</select>`}function mg({label:e,hint:t,error:n,children:s}){let a=Xm();return r`<div class="field">
<label for=${a}>${e}</label>
${s({id:a,invalid:n?"true":null,"aria-describedby":n?`${a}e`:null})}
${t&&r`<span class="hint">${t}</span>`}
<${po} id=${`${a}e`} text=${n} />
</div>`}function xm(e,t=o("Choose a team")){let n=Bs().map(s=>[s.id,s.name]);return e&&!n.some(([s])=>s===e)&&n.push([e,`${_e.team(e)} · ${o("deleted")}`]),[[null,t],...n]}function _m(e){let t=Object.values(Gh.value).filter(n=>!n.removed).map(n=>[n.id,_e.hours(n.id)]);return t.some(([n])=>n===e)||t.unshift([e,_e.hours(e)]),t}function fC({label:e,all:t,items:n,chosen:s,onChange:a}){return r`<div class="rulechips" role="group" aria-label=${e}>
<button type="button" class="chip" aria-pressed=${String(!s.length)} onClick=${()=>a([])}>
${t}
</button>
${n.map(({id:i,name:l,icon:c})=>r`<button type="button" class="chip" key=${i} aria-pressed=${String(s.includes(i))}
onClick=${()=>a(pg(s,i))}>
${c}
${l}
</button>`)}
</div>`}function Sm({chosen:e,onChange:t,kinds:n}){let a=lm().filter(i=>!n||n.includes(i.kind)).map(i=>({id:i.id,name:i.name,icon:r`<${Te} kind=${i.kind} named />`}));for(let i of $C(e,a))a.push({id:i,name:`${_e.channel(i)} · ${o("removed")}`,icon:null});return r`<${wm} name=${o("Channel")}>
<${fC} label=${o("Channel")} all=${o("Any")} items=${a} chosen=${e} onChange=${t} />
<//>`}function hC({chosen:e,onChange:t}){let n=Bs().map(({id:s,name:a})=>({id:s,name:a}));for(let s of $C(e,n))n.push({id:s,name:`${_e.team(s)} · ${o("deleted")}`});return!n.length&&!Object.keys(ut.value).length?null:r`<${wm} name=${o("Team")}>
<${fC} label=${o("Team")} all=${o("Any team")} items=${n} chosen=${e} onChange=${t} />
<//>`}function dg({whom:e,email:t,error:n,change:s}){let a=l=>s({whom:{...e,...l}}),i=e.operators.filter(l=>!Ne.value[l]?.active);return r`
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
${Cm().map(l=>r`<label key=${l.id}>
<input class="check" type="checkbox" checked=${e.operators.includes(l.id)}
onChange=${()=>a({operators:pg(e.operators,l.id)})} />
<${J} name=${l.name} size="sm" />
<span class="cut">${l.name}</span>
</label>`)}
${i.map(l=>r`<label key=${l} class="hint warn">
<input class="check" type="checkbox" checked
onChange=${()=>a({operators:pg(e.operators,l)})} />
${_e.person(l)} · ${o("no longer works here")}
</label>`)}
</div>
<${po} text=${n} />
</div>
<${km} label=${o("Also send an email at once")} hint=${o("Even to those who are at the screen")}
checked=${t} onChange=${l=>s({email:l})} />
`}var Ve,wm,po,km,Hs,mo,pg,$C,Cm,Tm=b(()=>{I();T();_();M();D();Ar();Zo();on();Ve=({icon:e,title:t,children:n})=>r`<section class="step">
<span class="k"><${f} name=${e} size="s" /></span>
<h3>${t}</h3>
${n}
</section>`,wm=({name:e,children:t})=>r`<div class="cond"><span>${e}</span>${t}</div>`,po=({id:e,text:t})=>t?r`<span class="hint bad" id=${e}>${t}</span>`:null;km=({label:e,hint:t,checked:n,onChange:s})=>r`<${dC} label=${e} hint=${t}>
${({id:a})=>r`<input class="tog" id=${a} type="checkbox" role="switch" checked=${n}
onChange=${i=>s(i.currentTarget.checked)} />`}
<//>`;Hs=({label:e,hint:t,value:n,onValue:s,unit:a,error:i})=>r`<${dC} label=${e} hint=${t} error=${i}>
${l=>r`<${vl} ...${l} value=${n} unit=${a} onValue=${s} />`}
<//>`;mo=({label:e,hint:t,error:n,...s})=>r`<div class="rowgap">
<${mg} label=${e} hint=${t} error=${n}>${a=>r`<${yl} ...${a} ...${s} />`}<//>
</div>`;pg=(e,t)=>e.includes(t)?e.filter(n=>n!==t):[...e,t];$C=(e,t)=>e.filter(n=>!t.some(s=>s.id===n));Cm=()=>Object.values(Ne.value).filter(e=>e.active).sort((e,t)=>e.name.localeCompare(t.name))});function bC({rule:e,body:t,errors:n,change:s}){N(()=>{xs()},[]);let a=YI(t),i=l=>s({operators:l==="chosen"?Cm().map(c=>c.id):null,team_id:l==="team"?0:null});return r`
<${Ve} icon="zap" title=${o("When")}>
<p class="cond">${o("A client waits in a conversation without an assignee")}</p>
<${mo} label=${o("Also when the client writes and the assignee is absent")} value=${t.absent}
onPick=${l=>s({absent:l,absent_minutes:t.absent_minutes||HI})}
options=${[["keep",o("leave it to the assignee")],["next",o("give it to the next operator")],["team",o("give it to a team")]]} />
${t.absent==="team"&&r`<${mo} label=${o("Team for conversations of the absent")} value=${t.absent_team_id}
error=${n.absent_team_id} onPick=${l=>s({absent_team_id:l})}
options=${xm(t.absent_team_id)} />`}
${t.absent!=="keep"&&r`<${Hs} label=${o("Who is away counts as absent after")}
hint=${o("Who is off shift counts at once")} unit=${o("min")} value=${t.absent_minutes}
error=${n.absent_minutes} onValue=${l=>s({absent_minutes:l})} />`}
<//>
<${Ve} icon="list-filter" title=${o("If")}>
<${wm} name=${o("Assignee")}><span class="mut">${o("nobody")}</span><//>
<${Sm} chosen=${t.channels} onChange=${l=>s({channels:l})} />
<//>
<${Ve} icon="user-round-check" title=${o("Then assign in turn")}>
<${jt} label=${o("Among whom")} value=${a} onPick=${l=>l!==a&&i(l)}
options=${[["all",o("Everyone")],["team",o("Team")],["chosen",o("Chosen")]]} />
${a==="team"&&r`<${mo} label=${o("Team")} value=${t.team_id||null} error=${n.team_id}
onPick=${l=>s({team_id:l??0})} options=${xm(t.team_id)} />`}
${a==="chosen"&&r`<${GI} chosen=${t.operators} rule=${e} error=${n.operators}
onChange=${l=>s({operators:l})} />`}
<${Hs} label=${o("Open conversations of one person, at most")}
hint=${o("0: the workload limit of each person")} value=${t.cap} error=${n.cap}
onValue=${l=>s({cap:l})} />
<${km} label=${o("Only those at the screen")}
hint=${o("Whose page is open; those who are online by their status, otherwise")} checked=${t.only_here}
onChange=${l=>s({only_here:l})} />
<${km} label=${o("First to the previous assignee, when online")}
checked=${t.former_days>0||Number.isNaN(t.former_days)}
onChange=${l=>s({former_days:l?UI:0})} />
${t.former_days!==0&&r`<${Hs} label=${o("If they had it within the last")} unit=${o("days")} value=${t.former_days}
error=${n.former_days} onValue=${l=>s({former_days:l})} />`}
<${mo} label=${o("When nobody can take it")} value=${t.nobody} onPick=${l=>s({nobody:l})}
options=${[["leave",o("leave it unassigned, deal it to the first who can")],["team",o("give it to a team")]]} />
${t.nobody==="team"&&r`<${mo} label=${o("Team when nobody can take it")} value=${t.nobody_team_id}
error=${n.nobody_team_id} onPick=${l=>s({nobody_team_id:l})}
options=${xm(t.nobody_team_id)} />`}
<//>
${e.id&&r`<${VI} rule=${e} />`}
`}function GI({chosen:e,rule:t,error:n,onChange:s}){let[a,i]=g(null),l=Cm().filter(p=>!e.includes(p.id)),c=[...e.map(p=>Ne.value[p]??{id:p,name:U(p),active:!1}),...l],u=(p,h)=>{if(h<0||h>=e.length)return;let d=e.filter($=>$!==p);d.splice(h,0,p),s(d),jr(o("{name}: place {n} of {all}",{name:U(p),n:h+1,all:d.length}))},m=(p,h)=>{let d={ArrowUp:-1,ArrowDown:1}[p.key];if(!d)return;p.preventDefault();let $=p.currentTarget;u(h,e.indexOf(h)+d),requestAnimationFrame(()=>$.focus())};return r`
<ul class="ppl rowgap" aria-label=${o("Operators in their order")}>
${c.map(p=>{let h=e.indexOf(p.id),d=h>=0;return r`<li key=${p.id} class=${a===p.id?"carried":null}
draggable=${d&&Ge.value?!0:null} onDragStart=${$=>{$.dataTransfer.setData("text/plain",p.name),i(p.id)}} onDragEnd=${()=>i(null)} onDragOver=${$=>{a===null||!d||($.preventDefault(),a!==p.id&&u(a,h))}} onDrop=${$=>$.preventDefault()}>
${d&&Ge.value?r`<button type="button" class="ib small gripb" aria-label=${o("Move: {name}",{name:p.name})}
title=${o("Drag, or press ↑ and ↓")} onKeyDown=${$=>m($,p.id)}>
<${f} name="grip-vertical" size="m" />
</button>`:r`<span class="gripb ib small"></span>`}
<${J} name=${p.name} size="md">${p.active&&r`<${_a} shift=${Yt(p)} />`}<//>
<span class="grow">
<span class="cut b5 blk">${p.name}</span>
<span class=${p.active?"t12 dim cut blk":"t12 hint warn blk"}>
${p.active?[Sa(p),v$(Yt(p))].filter(Boolean).join(" · "):o("no longer works here")}
</span>
</span>
${d&&t.next_operator_id===p.id&&r`<span class="tag plain">${o("next")}</span>`}
<input class="tog" type="checkbox" role="switch" aria-label=${o("{name} takes part",{name:p.name})}
checked=${d} aria-invalid=${n?"true":null}
onChange=${()=>s(d?e.filter($=>$!==p.id):[...e,p.id])} />
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
${e.waiting>0&&Ge.value&&r`<button type="button" class="btn small" disabled=${!e.active||uo.value} onClick=${s}>
${C("Deal {n} who waits","Deal {n} who wait",e.waiting)}
</button>`}
${e.waiting>0&&!e.active&&r`<p class="hint">${o("Switch the rule on to deal those who wait.")}</p>`}
</section>`}var gC,UI,HI,YI,vC=b(()=>{I();T();X();_();M();Pe();De();D();sn();Ar();Gt();Zp();za();Tm();on();gC=()=>r`
<${Ve} icon="zap" title=${o("When")}><p class="cond">${o("An operator replies to a client")}</p><//>
<${Ve} icon="list-filter" title=${o("If")}><p class="cond">${o("The conversation has no assignee")}</p><//>
<${Ve} icon="user-round-check" title=${o("Then")}>
<p class="cond">${o("The operator becomes the assignee")}</p>
<p class="hint">${o("A note does not assign. The operator can undo it.")}</p>
<//>
`,UI=30,HI=30,YI=({operators:e,team_id:t})=>e?"chosen":t===null?"all":"team"});function yC({body:e,errors:t,change:n}){return r`
<${Ve} icon="zap" title=${o("When")}><p class="cond">${o("A client waits for our reply")}</p><//>
<${Ve} icon="list-filter" title=${o("If")}>
<${Sm} chosen=${e.channels} onChange=${s=>n({channels:s})} />
<${hC} chosen=${e.teams} onChange=${s=>n({teams:s})} />
<p class="hint">${o("The first rule that fits counts: its order in the group decides.")}</p>
<//>
<${Ve} icon="hourglass" title=${o("Then reply")}>
<${Hs} label=${o("First reply within")} unit=${o("min")} value=${e.first_minutes}
error=${t.first_minutes} onValue=${s=>n({first_minutes:s})} />
<${Hs} label=${o("Next replies within")} unit=${o("min")} value=${e.next_minutes}
error=${t.next_minutes} onValue=${s=>n({next_minutes:s})} />
<${mo} label=${o("By which hours")} hint=${o("Closed hours do not count.")} value=${e.hours_id}
options=${_m(e.hours_id)} onPick=${s=>n({hours_id:s})} />
<//>
<${Ve} icon="bell-ring" title=${o("And notify")}>
<${ZI} body=${e} error=${t.stages} change=${n} />
<${dg} whom=${e.whom} email=${e.email} error=${t.whom} change=${n} />
<//>
`}function ZI({body:e,error:t,change:n}){let{stages:s,first_minutes:a}=e,i=c=>n({stages:c}),l=[80,100,150,200,300].find(c=>!s.includes(c))??50;return r`
<ul class="stages" aria-label=${o("Moments")}>
${s.map((c,u)=>r`<li class="hrow" key=${u}>
<${vl} label=${o("Moment {n}, per cent of the time",{n:u+1})} value=${c} unit="%"
invalid=${t?"true":null} onValue=${m=>i(s.with(u,m))} />
<span class="grow t12 dim">${QI(c,a)}</span>
<button type="button" class="ib small" aria-label=${o("Remove moment {n}",{n:u+1})}
onClick=${()=>i(s.filter((m,p)=>p!==u))}>
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
<${Ve} icon="zap" title=${o("When")}>
<p class="cond">${o("A client waits in a conversation that no one took")}</p>
<${Hs} label=${o("For")} unit=${o("min")} value=${e.minutes} error=${t.minutes}
onValue=${s=>n({minutes:s})} />
<//>
<${Ve} icon="list-filter" title=${o("If")}>
<p class="cond">${o("No assignee, no reply and no note since the client wrote")}</p>
<//>
<${Ve} icon="bell-ring" title=${o("Then notify")}>
<${dg} whom=${e.whom} email=${e.email} error=${t.whom} change=${n} />
<//>
`}var JI,kC=b(()=>{T();_();D();Tm();JI=5});function Em(e,t,n){let s={...xC[t]??xC.en,company:n||"Okno"};return e.split(/(\{[^{}]*\})/).filter(Boolean).map(a=>{let i=/^\{\s*(\w+)\s*(?:\|[^{}]*)?\}$/.exec(a)?.[1];return a.startsWith("{")?bl.includes(i)?{kind:"value",text:s[i]}:{kind:"unknown",text:a}:{kind:"text",text:a}})}var xC,fg=b(()=>{mm();xC={ru:{name:"Екатерина",number:"1042",hours:"9:00–21:00",back:"завтра в 9:00"},en:{name:"Kate",number:"1042",hours:"9:00–21:00",back:"tomorrow at 9:00"}}});function $g({body:e,error:t,change:n}){let{frequency:s}=e,a=l=>n({frequency:{...s,...l}}),i=["message","wait","episode"].map(l=>[l,em({every:l})]);return r`<div class="rowgap">
<${mg} label=${o("How often")} error=${t}>
${l=>r`<span class="hrow wrap">
<${yl} ...${l} value=${s.every} onPick=${c=>a({every:c})}
options=${[...i,["hours",o("Not again for some hours")]]} />
${s.every==="hours"&&r`<${vl} label=${o("Hours")} value=${s.hours} unit=${o("h")} invalid=${l.invalid}
onValue=${c=>a({hours:c})} />`}
</span>`}
<//>
</div>`}function XI(e,t){let n=(s,a)=>e.some(i=>i.channel_id===s&&i.language===a);for(let s of[null,...t.map(a=>a.id)])for(let[a]of EC)if(!n(s,a))return{channel_id:s,language:a};return null}function hg({body:e,errors:t,change:n,kinds:s}){let a=lm().filter(u=>!s||s.includes(u.kind)),{texts:i}=e,l=XI(i,a),c=(u,m)=>n({texts:i.with(u,{...i[u],...m})});return r`
${i.map((u,m)=>r`<${tL} key=${m} one=${u} index=${m} only=${i.length===1} channels=${a}
error=${t[`texts.${m}`]} onPut=${p=>c(m,p)}
onRemove=${()=>n({texts:i.filter((p,h)=>h!==m)})} />`)}
<${po} text=${t.texts} />
${l&&r`<button type="button" class="btn small quiet"
onClick=${()=>n({texts:[...i,{...l,text:""}]})}>
<${f} name="plus" size="s" />
${o("Text for a channel or language")}
</button>`}
<p class="hint">${o("A client gets the text of their channel and language, else the one for all channels.")}</p>
`}function tL({one:e,index:t,only:n,channels:s,error:a,onPut:i,onRemove:l}){let c=A(null),u=p=>{let h=c.current;h.setRangeText(`{${p}}`,h.selectionStart,h.selectionEnd,"end"),i({text:h.value}),h.focus()},m=o("Text {n}",{n:t+1});return r`<div class="card ruletext">
<div class="hrow wrap">
<${yl} label=${o("Channel of text {n}",{n:t+1})} value=${e.channel_id}
options=${eL(e.channel_id,s)} onPick=${p=>i({channel_id:p})} />
<${yl} label=${o("Language of text {n}",{n:t+1})} value=${e.language} options=${EC}
onPick=${p=>i({language:p})} />
${!n&&r`<button type="button" class="ib small" aria-label=${o("Remove text {n}",{n:t+1})}
onClick=${l}>
<${f} name="x" size="m" />
</button>`}
</div>
<textarea class="input" rows="4" ref=${c} lang=${e.language} aria-label=${m}
aria-invalid=${a?"true":null} aria-describedby=${a?`rt${t}`:null} value=${e.text}
onInput=${p=>i({text:p.currentTarget.value})}></textarea>
<${po} id=${`rt${t}`} text=${a} />
<div class="rulevars" role="group" aria-label=${o("Insert a variable")}>
${bl.map(p=>r`<button type="button" class="chip" key=${p} title=${_C(p)}
aria-label=${o("Insert: {what}",{what:_C(p)})} onClick=${()=>u(p)}>
${`{${p}}`}
</button>`)}
</div>
<${nL} one=${e} />
</div>`}function nL({one:e}){let t=Em(e.text,e.language,B.value.company);return e.text.trim()?r`<div class="rulepre" aria-label=${o("Preview")} role="group">
<span class="t12 dim">${o("The client will see")}</span>
<p class="rulebub" lang=${e.language}>
${t.map(n=>n.kind==="text"?n.text:r`<span class=${n.kind==="value"?"val":"bad"}>${n.text}</span>`)}
</p>
${we.value!==e.language&&r`<span class="t12 dim">
${e.language==="ru"?o("For clients who write in Russian"):o("For clients who write in English")}
</span>`}
</div>`:null}var SC,CC,TC,EC,eL,_C,AC=b(()=>{I();T();_();M();D();sn();mm();Tm();Zo();Gn();fg();SC=({body:e,errors:t,change:n})=>r`
<${Ve} icon="zap" title=${o("When")}><p class="cond">${o("A client begins a new conversation")}</p><//>
<${Ve} icon="list-filter" title=${o("If")}>
<${jt} label=${o("Clients")} value=${e.clients} onPick=${s=>n({clients:s})}
options=${[["all",o("All clients")],["new",o("Only new clients")]]} />
<${$g} body=${e} error=${t.frequency} change=${n} />
<//>
<${Ve} icon="message-square-reply" title=${o("Then write to the client")}>
<${hg} body=${e} errors=${t} change=${n} />
<//>
`,CC=({body:e,errors:t,change:n})=>r`
<${Ve} icon="zap" title=${o("When")}>
<p class="cond">${o("A client writes while we are closed")}</p>
<${mo} label=${o("Working hours")} value=${e.hours_id} options=${_m(e.hours_id)}
onPick=${s=>n({hours_id:s})} />
<//>
<${Ve} icon="list-filter" title=${o("If")}>
<${$g} body=${e} error=${t.frequency} change=${n} />
<//>
<${Ve} icon="moon" title=${o("Then write to the client")}>
<${hg} body=${e} errors=${t} change=${n} />
<p class="hint">${o("It goes before the auto-reply: a client gets one automatic message per event.")}</p>
<//>
`,TC=({body:e,errors:t,change:n})=>r`
<${Ve} icon="zap" title=${o("When")}><p class="cond">${o("A client begins a conversation by email")}</p><//>
<${Ve} icon="list-filter" title=${o("If")}>
<${$g} body=${e} error=${t.frequency} change=${n} />
<//>
<${Ve} icon="mail" title=${o("Then reply in the same thread")}>
<${hg} body=${e} errors=${t} change=${n} kinds=${["email"]} />
<//>
`;EC=[["ru","Русский"],["en","English"]];eL=(e,t)=>{let n=t.map(s=>[s.id,`${be(s.kind)} · ${s.name}`]);return e!==null&&!n.some(([s])=>s===e)&&n.push([e,`${_e.channel(e)} · ${o("removed")}`]),[[null,o("All channels")],...n]};_C=e=>({name:o("name of the client"),number:o("number of the conversation"),company:o("name of the company"),hours:o("working hours of today"),back:o("when we are back")})[e]});function OC({rule:e}){let t=oL[ge.value.kind];return r`<form class="ruleform" onSubmit=${n=>n.preventDefault()}>
<fieldset disabled=${!Ge.value}>
<legend class="vh">${o("Setup")}</legend>
${e.missing.length>0&&r`<p class="rulewarn">
<${f} name="triangle-alert" size="s" />
<span class="grow">${Xp(e.missing)}. ${o("Choose a replacement below.")}</span>
</p>`}
${t?r`<${t} rule=${e} body=${ge.value.body} errors=${eC.value} change=${dm} />`:r`<p class="t13">${o("This kind of rule is unknown to the page. Reload it.")}</p>`}
</fieldset>
</form>`}var oL,NC=b(()=>{T();_();D();Kr();za();vC();kC();on();AC();oL={distribution:bC,reply_assigns:gC,autoreply:SC,out_of_hours:CC,receipt:TC,sla:yC,untouched:wC}});function PC({rule:e}){let[t,n]=g(null),[s,a]=g(null),i=async()=>{a(null);try{n((await W(`/api/rules/${e.id}/versions`)).versions)}catch(c){if(!(c instanceof ue))throw c;a(c)}};if(N(()=>{i()},[e.id,e.version]),s)return r`<${re} icon="unplug" title=${o("The versions could not be loaded")} text=${z(s)}>
<button type="button" class="btn" onClick=${i}>${o("Retry")}</button>
<//>`;let l=c=>{dm(c.body),R(ze(e.id),{replace:!0})};return r`
<p class="hrow t13">
<a class="link hrow tight" href=${ze(e.id)}>
<${f} name="chevron-left" size="s" />
${o("Back to the setup")}
</a>
</p>
<ol class="versions">
${(t??[]).map((c,u)=>r`<${aL} key=${c.version} one=${c} before=${t[u+1]} onTake=${u>0&&Ge.value&&JSON.stringify(c.body)!==JSON.stringify(e.body)?()=>l(c):null} />`)}
</ol>
`}function sL(e,t){return t?JSON.stringify(e.body)!==JSON.stringify(t.body)?o("Settings changed"):e.active!==t.active?e.active?o("Switched on"):o("Switched off"):o("Saved again"):o("Created")}function aL({one:e,before:t,onTake:n}){let s=!t||JSON.stringify(e.body)!==JSON.stringify(t.body);return r`<li>
<p class="t13"><b class="b6">${o("Version {n}",{n:e.version})}</b> · ${sL(e,t)}</p>
<p class="t12 dim">${e.by?U(e.by):o("Okno")}, ${at(e.at,j.value)}, ${q(e.at)}</p>
${s&&t&&r`<ul class="t13 mut changed">
${cm(t.body,e.body).map(a=>r`<li key=${a}>${a}</li>`)}
</ul>`}
${n&&r`<button type="button" class="btn small quiet" onClick=${n}>
<${f} name="undo-2" size="s" />
${o("Take this version")}
</button>`}
</li>`}var DC=b(()=>{I();T();V();Ie();X();_();G();De();D();sg();za();on()});function RC({id:e,tab:t}){let n=typeof e=="string"?rL(e):null,s=n?js(n)&&{...lg(n),active:!1,missing:[],today:0}:$n(e),a=!s||n&&!Ge.value;return r`<aside class="peek" aria-label=${s?o("Rule “{name}”",{name:it(s)}):o("Rule")}>
${a?r`<${iL} />`:r`<${uL} rule=${s} tab=${n?"setup":t} />`}</aside>`}function lL(e){N(()=>{let t=n=>{n.key!=="Escape"||n.defaultPrevented||w.peek()||document.activeElement.matches?.("input:not([type=checkbox]), textarea, select")||(n.preventDefault(),R(ze()))};return document.addEventListener("keydown",t,{capture:!0}),()=>document.removeEventListener("keydown",t,{capture:!0})},[]),N(()=>()=>{E.peek().page==="automation"&&E.peek().rule===null&&requestAnimationFrame(()=>{document.querySelector(`.rule[data-rule="${e}"] h3 a`)?.focus()})},[])}function cL(e){N(()=>Ub((t,n)=>uo.peek()?t===null?!0:t.split("?")[0]===ze(e)?!1:(ym.value=n,w.value="ruleleave",!0):!1),[e])}function uL({rule:e,tab:t}){let n=A(null),s=MC[t]?t:"setup";if(lL(e.id),cL(e.id??`new-${e.kind}`),L(()=>(Gr(e),document.activeElement!==document.body&&n.current.querySelector("h2").focus({preventScroll:!0}),tC),[]),N(()=>{e.id&&ge.peek()&&oC(e)},[e]),!ge.value)return r`<div class="ed-top" ref=${n}><h2 class="grow cut" tabindex="-1">${it(e)}</h2></div>`;let a=MC[s];return r`
<div class="ed-top" ref=${n}>
<h2 class="grow cut" tabindex="-1">${it(ge.value)}</h2>
${e.id&&Ge.value&&r`<${rm} rule=${e} label=${o("The rule is on")} /><${dL} rule=${e} />`}
<${zC} />
</div>
${e.id&&r`<${mL} rule=${e} view=${s} />`}
${e.paused_at&&r`<${fL} rule=${e} />`}
${Us.value&&r`<${$L} />`}
<div class="scroll ed edbody" role=${e.id&&s!=="versions"?"tabpanel":"group"} tabindex="0"
id="ruleview" aria-label=${pL(s)}>
<${a} rule=${e} key=${s} />
</div>
${Ge.value&&(s==="setup"||uo.value)&&r`<${hL} rule=${e} />`}
`}function mL({rule:e,view:t}){let n=a=>{let i={ArrowRight:1,ArrowLeft:-1}[a.key],l=[...a.currentTarget.children],c={Home:0,End:l.length-1}[a.key]??(l.indexOf(a.target)+i+l.length)%l.length;Number.isNaN(c)||(a.preventDefault(),l[c].focus(),l[c].click())},s=!gg.some(([a])=>a===t);return r`<div class="tabs edtabs" role="tablist" aria-label=${o("Parts of the rule")} onKeyDown=${n}>
${gg.map(([a,i],l)=>r`<button type="button" class="tab" role="tab" key=${a} aria-selected=${String(a===t)}
aria-controls="ruleview" tabindex=${a===t||s&&!l?0:-1}
onClick=${()=>R(ze(e.id,a==="setup"?null:a),{replace:!0})}>
${i()}
${a==="log"&&e.today>0&&r`<span class="n">${ie(e.today)}</span>`}
</button>`)}
</div>`}function dL({rule:e}){let t=w.value==="rulemore",n=a=>()=>{am(e,a)&&jr(o("Moved: {name}",{name:it(e)}))},s=()=>{F1(e),R(ze(),{sure:!0})};return r`<span class="menuat">
<button type="button" class="ib small" aria-haspopup="menu" aria-expanded=${String(t)}
aria-label=${o("More actions")} title=${o("More actions")} onClick=${()=>{w.value=t?null:"rulemore"}}>
<${f} name="ellipsis" size="m" />
</button>
${t&&r`<${nt} label=${o("More actions")} place="poprule">
${Xh(e,-1)&&r`<${H} icon="arrow-up" onPick=${n(-1)}>${o("Move up")}<//>`}
${Xh(e,1)&&r`<${H} icon="arrow-down" onPick=${n(1)}>${o("Move down")}<//>`}
<${H} icon="history" onPick=${()=>R(ze(e.id,"versions"),{replace:!0})}>
${o("Versions")}
<//>
${js(e.kind)?.many&&r`<${H} icon="trash-2" onPick=${s}>${o("Delete the rule")}<//>`}
<//>`}
</span>`}function $L(){let{by:e,at:t}=Us.value,n=$n(ge.value.id),s=r`<b>${e?U(e):o("Okno")}</b>`;return r`<div class="ruleclash" role="alert">
<p class="t13">
${kt(o("{who} has changed this rule ({when}). Your changes are not saved yet."),{who:s,when:t?`${at(t,j.value)}, ${q(t)}`:""})}
</p>
<dl class="kv">
<div><dt>${o("Theirs")}</dt><dd>${hl(n,_e)}</dd></div>
<div><dt>${o("Yours")}</dt><dd>${hl(ge.value,_e)}</dd></div>
</dl>
<ul class="t12 changed">
${cm(n.body,ge.value.body).map(a=>r`<li key=${a}>${a}</li>`)}
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
<button type="button" class="btn primary" disabled=${e.id&&!t||Ra.value||!!Us.value}
title=${`${rt} S`} aria-busy=${String(Ra.value)} onClick=${fm}>
${e.id?o("Update"):o("Create")}
</button>
</div>`}function gL({rule:e}){if(!e.id)return o("It will be created switched off");let t=`${at(e.changed_at,j.value)}, ${q(e.changed_at)}`;return r`
<a class="link" href=${ze(e.id,"versions")}
title=${e.changed_by?U(e.changed_by):null}>
${o("Version {n}",{n:e.version})}
</a> · ${t}
`}var gg,MC,rL,iL,zC,pL,fL,IC=b(()=>{I();T();Pt();Ie();X();_();oo();G();De();D();ae();Wn();Zp();Kr();sg();za();za();uC();ug();Zo();mC();on();eg();Gn();NC();DC();gg=[["setup",()=>o("Setup")],["log",()=>o("Log")],["check",()=>o("Dry run")]],MC={setup:OC,log:cC,check:pC,versions:PC};Qe({id:"save-rule",group:"everywhere",label:()=>o("Save the rule"),key:"Ctrl+KeyS",anywhere:!0,palette:!1,when:()=>E.peek().page==="automation"&&!!ge.peek()&&Ge.peek(),run:()=>{fm()}});rL=e=>/^new-(\w+)$/.exec(e)?.[1];iL=()=>r`
<div class="ed-top"><h2 class="grow cut">${o("Rule")}</h2><${zC} /></div>
<${re} icon="search-x" title=${o("There is no such rule")} text=${o("It was deleted, or the link is mistyped.")}>
<a class="btn" href=${ze()}>${o("All rules")}</a>
<//>
`,zC=()=>r`<a class="ib small" href=${ze()} aria-label=${o("Close the rule")} title=${o("Close the rule")+"  Esc"}>
<${f} name="x" size="m" />
</a>`;pL=e=>gg.find(([t])=>t===e)?.[1]()??o("Versions");fL=({rule:e})=>r`<div class="banner bad" role="status">
<${f} name="circle-alert" size="m" />
<span class="grow">${o("Paused: {cause}",{cause:Qp(e.paused_why)})}</span>
${Ge.value&&r`<button type="button" class="btn small" onClick=${()=>sm(e)}>${o("Continue")}</button>`}
</div>`});var BC={};Le(BC,{Automation:()=>vL});function vL(){N(L1,[]);let{rule:e}=E.value,[t,n]=g("all"),s=sr("(max-width: 719px)"),a=e!==null&&Re.value;return r`<main class=${a?"main page auto editing":"main page auto"} id="main">
<${yL} filter=${t} onFilter=${n} />
${Re.value?.paused&&r`<${_L} />`}
<div class="twopane">
<div class="scroll sunk" role="group" tabindex="0" aria-label=${o("Rules")} inert=${s&&a||null}>
<${SL} filter=${t} open=${e} />
</div>
${a&&r`<${RC} key=${e} id=${e} tab=${E.value.tab} />`}
</div>
</main>`}function yL({filter:e,onFilter:t}){let{paused:n,rules:s=[]}=Re.value??{};return r`
<header class="bar1">
<h1>${o("Automation")}</h1>
<span class="grow"></span>
${Re.value&&Ge.value&&r`
${!n&&r`<button type="button" class="btn stopall" aria-label=${o("Stop everything")}
onClick=${()=>Zh(!0)}>
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
`}function wL({rules:e}){let t=e.reduce((a,i)=>a+i.today,0),n=e.filter(Vh).length,s=C("Rules ran {n} time today","Rules ran {n} times today",t,{n:ie(t)});return r`<div class="end t12 dim autostat">
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
${e&&r`<${nt} label=${o("New rule")} place="poprule">
${t.map(n=>r`<${H} key=${n.kind} icon=${qr(n.kind)} onPick=${()=>R(ze(`new-${n.kind}`))}>
${it({kind:n.kind,body:n.default})}
<//>`)}
<//>`}
</span>`:null}function SL({filter:e,open:t}){let n=Ot(150,!Re.value&&!Ur.value);if(!Re.value)return Ur.value?r`<${CL} problem=${Ur.value} />`:n&&r`<${TL} />`;if(!Re.value.rules.length)return r`<${re} icon="zap" title=${o("No rules yet")} text=${Ge.value?o("Create the first one: Okno will deal conversations and reply for you."):o("An administrator creates them.")} />`;let s=LC.find(([i])=>i===e)[2],a=bL.map(([i,l])=>[i,l(),gl(i).filter(s)]).filter(([,,i])=>i.length);return a.length?a.map(([i,l,c])=>r`<section key=${i} aria-labelledby=${`rg-${i}`}>
<h2 class="rules-h" id=${`rg-${i}`}>${l}</h2>
<div class="rules">
${c.map(u=>r`<${U1} key=${u.id} rule=${u} names=${_e} open=${t===u.id} />`)}
</div>
</section>`):r`<${re} icon="circle-check"
title=${e==="care"?o("Everything works"):o("All rules are off")} />`}var bL,LC,kL,_L,CL,TL,WC=b(()=>{I();T();V();X();_();G();D();Ae();ae();Wn();H1();IC();Zo();on();Gn();bL=[["assignment",()=>o("Assignment")],["replies",()=>o("Replies to the client")],["deadlines",()=>o("Deadlines")]],LC=[["all",()=>o("All"),()=>!0],["on",()=>o("Switched on"),e=>e.active],["care",()=>o("Need attention"),Vh]];kL=()=>(Re.value?.kinds??[]).filter(e=>e.many||!Re.value.rules.some(t=>t.kind===e.kind));_L=()=>r`<div class="banner" role="status">
<${f} name="pause" size="m" />
<span class="grow">${o("All automation is stopped: no rule runs and no automatic message leaves.")}</span>
${Ge.value&&r`<button type="button" class="btn small" onClick=${()=>Zh(!1)}>${o("Start it again")}</button>`}
</div>`;CL=({problem:e})=>r`<${re} icon="unplug" title=${o("The rules could not be loaded")} text=${z(e)}>
<button type="button" class="btn" onClick=${Nn}>${o("Retry")}</button>
<//>`,TL=()=>r`<div class="rules first" aria-busy="true" aria-label=${o("Loading…")}>
${[72,54,80,60].map(e=>r`<div class="card rule" key=${e}>
<span class="ric"></span>
<${Be} width=${e} />
<span></span>
<p class="ds"><${Be} width=${96} /></p>
</div>`)}
</div>`});function wl({label:e,children:t}){let n=A(null);return ye(),L(()=>{(n.current.querySelector("[data-first]")??n.current.querySelector("button"))?.focus()},[]),r`<div class="over" onPointerDown=${s=>{s.target===s.currentTarget&&Vn()}}>
<div class="dialog narrow" role="dialog" aria-modal="true" aria-label=${e} ref=${n} onKeyDown=${Ct}>
${t}
</div>
</div>`}var Vn,bg=b(()=>{I();T();Ae();ae();Vn=()=>{w.value=null}});function FC(){let e=Bh.value,[t,n]=g(null),[s,a]=g(null),i=async()=>{a(null);try{e.data.run?n(await W(`/api/runs/${e.data.run}`)):Re.value||await Nn()}catch(p){if(!(p instanceof ue))throw p;a(p),p.status===404&&!Re.value&&await Nn()}};if(N(()=>{e&&i()},[e]),!e)return null;let l=t?.rule??$n(e.data.rule),c=t?.run.version??e.data.version,u=s?.status===404,m=e.data.run&&!t&&!s;return r`<${wl} label=${o("Why?")}>
<div class="dhead">
<h2 class="t13 b6 grow">${o("Why?")}</h2>
<button type="button" class="ib small" data-first aria-label=${o("Dismiss")} onClick=${Vn}>
<${f} name="x" size="m" />
</button>
</div>
<div class="dpad why">
<p class="t13">
<b class="b6">${AL(e)}</b>
<br />
<span class="dim">
${at(e.created_at,j.value)}
, ${q(e.created_at)}
${l&&r` · ${o("rule “{name}”",{name:it(l)})}`}
${c&&`, ${o("version {n}",{n:c})}`}
</span>
</p>
${m&&r`<div class="sks" aria-busy="true"><${Be} width=${80} /><${Be} width=${60} /></div>`}
${t&&r`<${OL} run=${t.run} />`}
${!e.data.run&&r`<p class="t13 mut">${o("The rule set this when the client began to wait.")}</p>`}
${u&&r`<p class="t13 mut">
${o("The record of this run is not there any more: they are kept for {n} days.",{n:EL})}
</p>`}
${s&&!u&&r`<p class="t13" role="alert">
${z(s)} <button type="button" class="btn small" onClick=${i}>${o("Retry")}</button>
</p>`}
${l&&r`<div class="hrow">
<a class="link t13 hrow tight" href=${ze(l.id)} onClick=${Vn}>
<${f} name=${qr(l.kind)} size="s" />
${o("Open the rule")}
</a>
<a class="link t13 hrow end" href=${ze(l.id,"log")} onClick=${Vn}>${o("Log")}</a>
</div>`}
</div>
<//>`}var EL,AL,OL,jC=b(()=>{I();T();V();Ie();X();_();G();ml();D();bg();on();cg();bm();Gn();Wh();EL=90;AL=e=>e.kind==="system"?pl(e):o("Automatic message to the client"),OL=({run:e})=>r`
${e.outcome!=="did"&&r`<p class="t13 rulewarn"><${f} name="triangle-alert" size="s" />${hm(e)}</p>`}
<${vm} run=${e} />
`});var KC={};Le(KC,{Layers:()=>NL});function PL({rule:e}){let t=()=>{Vn(),R(ze(e.id,"check"))},n=()=>{Vn(),Jh(e,!0,e.version)};return r`<${wl} label=${o("Switch on: {name}",{name:it(e)})}>
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
<button type="button" class="btn quiet" onClick=${Vn}>${o("Cancel")}</button>
<span class="grow"></span>
<button type="button" class="btn" data-first onClick=${t}>${o("Dry run first")}</button>
<button type="button" class="btn primary" onClick=${n}>${o("Switch on")}</button>
</footer>
<//>`}function DL({one:e}){let t=e.channel_id===null?o("All channels"):`${be(Me.value[e.channel_id]?.kind)} · ${_e.channel(e.channel_id)}`;return r`<div class="rulepre">
<span class="t12 dim">${t} · ${e.language==="ru"?"Русский":"English"}</span>
<p class="rulebub" lang=${e.language}>
${Em(e.text,e.language,B.value.company).map(n=>n.kind==="text"?n.text:r`<span class="val">${n.text}</span>`)}
</p>
</div>`}function ML(){let e=()=>{Vn(),ym.value?.()};return r`<${wl} label=${o("Changes are not saved")}>
<div class="dpad">
<h2 class="head2">${o("Changes are not saved")}</h2>
<p class="lead">${o("If you leave now, the changes of this rule are lost.")}</p>
</div>
<footer class="dfoot">
<button type="button" class="btn quiet" onClick=${e}>${o("Leave without saving")}</button>
<span class="grow"></span>
<button type="button" class="btn primary" data-first onClick=${Vn}>${o("Stay")}</button>
</footer>
<//>`}var NL,qC=b(()=>{T();_();G();D();ae();M();ug();bg();Zo();on();Gn();fg();jC();NL=()=>({why:()=>r`<${FC} />`,rulefirst:()=>om.value&&r`<${PL} rule=${om.value} />`,ruleleave:()=>r`<${ML} />`})[w.value]?.()??null});var vg={};Le(vg,{Looks:()=>LL,Select:()=>Qo,Who:()=>YC,Work:()=>WL});function LL(){return r`
<${YC} />
<${vt} id="looks-all" title=${o("Appearance")}>
<div class="card">
<${Fe} title=${o("Language")} text=${o("Changes at once, no reload needed")}>
<${jt} label=${o("Language")} value=${we.value} options=${[["ru","Русский","ru"],["en","English","en"]]} onPick=${no} />
<//>
<${Fe} title=${o("Theme")}
text=${IL.matches?o("The system is set to dark now"):o("The system is set to light now")}>
<${jt} label=${o("Theme")} value=${Zt.value} options=${[["system",o("System")],["light",o("Light")],["dark",o("Dark")]]} onPick=${ms} />
<//>
<${Fe} title=${o("List density")} text=${o("Compact shows more conversations at once")}>
<${jt} label=${o("List density")} value=${In.value} options=${[["compact",o("Compact")],["normal",o("Normal")],["roomy",o("Comfortable")]]} onPick=${Ha} />
<//>
<${Fe} title=${o("Text size")} text=${o("Everything grows except pictures")}>
<${Qo} label=${o("Text size")} value=${uc.value} options=${zL.map(([e,t])=>[e,t()])}
onPick=${e=>tt({text:e})} />
<//>
<${Fe} title=${o("Less motion")} text=${o("When off, the system setting applies")}>
<${Pn} label=${o("Less motion")} checked=${de.value.motion==="less"}
onChange=${e=>tt({motion:e?"less":"system"})} />
<//>
</div>
<//>
`}function WL(){let{send:e,undo:t,after_close:n}=de.value;return r`<${vt} id="work-all" title=${o("Work with conversations")}>
<div class="card">
${Object.keys(e).map(s=>r`<${Fe} key=${s} title=${o("Enter sends in {channel}",{channel:be(s)})}
text=${e[s]==="enter"?o("Shift Enter starts a new line"):o("Ctrl Enter sends, Enter starts a new line")}>
<${Pn} label=${o("Enter sends in {channel}",{channel:be(s)})}
checked=${e[s]==="enter"}
onChange=${a=>tt({send:{[s]:a?"enter":"command"}})} />
<//>`)}
<${Fe} title=${o("After “Close”")}>
<${Qo} label=${o("After “Close”")} value=${n} options=${BL.map(([s,a])=>[s,a()])}
onPick=${s=>tt({after_close:s})} />
<//>
<${Fe} title=${o("Time to undo sending")} text=${o("In messengers")}>
<${Qo} label=${o("Time to undo sending: messengers")} value=${t.messenger}
options=${HC([0,2,4,8,15])} onPick=${s=>tt({undo:{messenger:Number(s)}})} />
<//>
<${Fe} title=${o("Time to undo sending")} text=${o("In email")}>
<${Qo} label=${o("Time to undo sending: email")} value=${t.email}
options=${HC([0,5,10,20,30,60])}
onPick=${s=>tt({undo:{email:Number(s)}})} />
<//>
<${FL} />
</div>
<p class="hint rowgap">
${o("Notes always need Ctrl Enter, so that an internal remark is not sent to a client by habit.")}
</p>
<//>`}function FL(){let e=de.value.signature,[t,n]=g(null),s=async i=>{i.preventDefault(),await tt({signature:t.trim()})&&n(null)},a=i=>{i.key==="Enter"&&(i.ctrlKey||i.metaKey)&&s(i),i.key==="Escape"&&(i.preventDefault(),n(null))};return t===null?r`<${Fe} title=${o("Email signature")} text=${e||o("The mailbox signature is used")}>
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
</form>`}var zL,IL,YC,Qo,BL,HC,jL,kl=b(()=>{Q();I();T();Ca();_();$t();M();D();Pf();sn();me(()=>{de.value&&(uc.value=de.value.text)});zL=[["small",()=>o("Small, {px}",{px:13})],["normal",()=>o("Default, {px}",{px:14})],["large",()=>o("Large, {px}",{px:16})],["largest",()=>o("Largest, {px}",{px:18})]],IL=matchMedia("(prefers-color-scheme: dark)"),YC=()=>r`<div class="pme">
<${J} name=${O.value.name} size="lg" />
<div class="grow">
<b class="b6 blk cut">${O.value.name}</b>
<span class="t12 dim blk cut">${Rw(O.value.role)} · ${O.value.email}</span>
</div>
</div>`;Qo=({label:e,value:t,options:n,onPick:s})=>r`<select class="sel" aria-label=${e} onChange=${a=>s(a.currentTarget.value)}>
${n.map(([a,i])=>r`<option key=${a} value=${a} selected=${String(a)===String(t)}>${i}</option>`)}
</select>`,BL=[["next",()=>o("Next most urgent")],["stay",()=>o("Stay in the conversation")],["list",()=>o("Return to the list")]],HC=e=>e.map(t=>[t,t?C("{n} second","{n} seconds",t):o("Send immediately")]);jL=e=>{e&&!e.dataset.met&&(e.dataset.met="1",e.focus())}});var GC={};Le(GC,{OwnKeys:()=>qL});function qL(){let e=de.value?.shortcuts??!0;return r`
<${vt} id="keys-all" title=${o("Keyboard shortcuts")}>
<div class="card">
<${Fe} title=${o("Single-key shortcuts")}
text=${o("A, E, H and others. They do nothing while you type in a field.")}>
<${Pn} label=${o("Single-key shortcuts")} checked=${e}
onChange=${t=>tt({shortcuts:t})} />
<//>
<${Fe} title=${o("Any keyboard layout works")} text=${o("A also works with a Russian layout on")}>
<span class="oktext t13"><${f} name="check" size="m" /> ${o("always")}</span>
<//>
<${Fe} title=${o("All shortcuts")} text=${o("“?” also opens this list")}>
<button type="button" class="btn small" onClick=${()=>{w.value="shortcuts"}}>
${o("Show")}
<kbd>?</kbd>
</button>
<//>
</div>
<//>
${Object.entries(Uc).map(([t,n])=>r`<${UL} title=${n()} group=${t} />`)}
`}function UL({group:e,title:t}){let n=Mo().filter(s=>s.group===e&&KL(s));return n.length?r`<${vt} id=${"keys-"+e} title=${t}>
<div class="card">${n.map(s=>r`<${HL} key=${s.id} one=${s} />`)}</div>
<//>`:null}function HL({one:e}){let[t,n]=g(!1),[s,a]=g(null),i=e.label(),l=()=>{n(!1),a(null)},c=m=>{if(m.key==="Tab"){l();return}if(m.preventDefault(),m.stopPropagation(),m.key==="Escape"){l();return}if(!Ry(m))return;let p=Ro(m),h=My(p,e);if(h){a(h);return}tt({keys:{[e.id]:p===e.key?"":p}}),l()},u=s?o("This key is taken: {name}",{name:(s.label??s.title)?.()??s.id}):lf(e)?o("Changed by you"):null;return r`<${Fe} title=${i} text=${u}>
${t?r`<${YL} name=${i} onKey=${c} onLeave=${l} />`:r`
<${cr} one=${e} />
<button type="button" class="btn small" aria-label=${o("Change the key: {name}",{name:i})}
onClick=${()=>n(!0)}>
${o("Replace")}
</button>
`}
${lf(e)&&!t&&r`<button type="button" class="ib small" aria-label=${o("Restore the default key: {name}",{name:i})}
onClick=${()=>tt({keys:{[e.id]:""}})}>
<${f} name="undo-2" size="m" />
</button>`}
<//>`}function YL({name:e,onKey:t,onLeave:n}){let s=A(null);return L(()=>s.current.focus(),[]),r`<button type="button" class="btn small primary" ref=${s}
aria-label=${o("Press the new key for: {name}",{name:e})} onKeyDown=${t} onBlur=${n}>
${o("Press a key…")}
</button>`}var KL,VC=b(()=>{I();T();ae();Ca();Pt();_();M();D();sn();mu();KL=e=>e.label&&e.listed!==!1&&e.run&&e.key&&!e.key.includes(" ")&&e.id!=="pane"});var JC={};Le(JC,{Mailbox:()=>VL,chosen:()=>Ys,learnMailbox:()=>xl});async function xl(){try{Ys.value=await W("/api/company/mailbox")}catch(e){if(!(e instanceof ue))throw e}}async function GL(e){try{Ys.value=await ke("PUT","/api/company/mailbox",{channel_id:e?Number(e):null}),oe(e?o("Emails are sent from {name}",{name:Ys.value.name}):o("Emails to colleagues are off"),{icon:"mail"})}catch(t){he(z(t)),xl()}}function VL(){N(()=>{xl()},[]);let e=Object.values(Me.value).filter(t=>t.kind==="email"&&t.health!=="removed");return r`<${vt} id="mailbox-all" title=${o("Emails to colleagues")}>
<p class="lead">
${o("Colleagues who are away for a few minutes can get their unseen notifications as one email. It says what happened and where, and never quotes clients.")}
</p>
<div class="card">
${e.length?r`<${Fe} title=${o("Mailbox")} text=${o("Sends the notification emails, marked as automatic. Automatic replies to them do not open conversations.")}>
<${Qo} label=${o("Mailbox for emails to colleagues")} value=${Ys.value?.channel_id??""}
options=${[["",o("No emails")],...e.map(t=>[t.id,t.name])]} onPick=${GL} />
<//>`:r`<div class="srow">
<${f} name="mail-x" size="m" />
<span class="grow t13">${o("No mailbox is connected yet.")}</span>
</div>`}
</div>
${Ys.value?.channel_id&&r`<p class="hint rowgap">${o("“Check” in the notification settings sends one right away.")}</p>`}
<//>`}var Ys,yg=b(()=>{I();Q();T();V();_();M();Pe();D();kl();sn();Ys=S(null)});var eT={};Le(eT,{OwnNotifications:()=>XL});function QL(e,t){let n=/^([01]?\d|2[0-3])[:.]([0-5]\d)$/.exec(t.trim());n&&tt({quiet:{[e]:`${n[1].padStart(2,"0")}:${n[2]}`}})}function XL(){let{notices:e,quiet:t,sounds:n}=de.value;return N(()=>{xl()},[]),r`<${vt} id="notifications-all" title=${o("Notifications")}>
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
checked=${e[s][i]} onChange=${c=>tt({notices:{[s]:{[i]:c.currentTarget.checked}}})} />
</td>`)}
</tr>`)}
</tbody>
</table>
</div>
<${Fe} title=${o("Volume")}>
<span class="vol">
<input class="range" type="range" min="0" max="100" step="5" value=${n.volume} aria-label=${o("Volume")}
onChange=${s=>eB(Number(s.currentTarget.value))} />
<span class="t12 dim num">${n.volume} %</span>
</span>
<//>
<${Fe} title=${o("Quiet hours")} text=${o("No sound and no desktop notifications, only the bell")}>
<span class="hrow tight">
${["since","until"].map(s=>r`<input class="input qtime" inputmode="numeric" maxlength="5" placeholder="21:00" key=${s}
aria-label=${s==="since"?o("Quiet from"):o("Quiet until")} value=${t[s]}
disabled=${!t.on} onInput=${a=>QL(s,a.currentTarget.value)}
onBlur=${a=>{a.currentTarget.value=de.value.quiet?.[s]??t[s]}} />`)}
</span>
<${Pn} label=${o("Quiet hours")} checked=${t.on} onChange=${s=>tt({quiet:{on:s}})} />
<//>
<${Fe} title=${o("While “Away”")} text=${o("Only the bell shows notifications")}>
<span class="t13 mut">${o("muted")}</span>
<//>
<${Fe} title=${o("Email when I am away")} text=${Ys.value?.channel_id?o("Several notifications come as one email"):o("An administrator has not chosen a mailbox for these emails yet")}>
<${Qo} label=${o("Email when I am away")} value=${e.mail_after}
options=${[2,5,10,30,60,120].map(s=>[s,o("after {n} min",{n:s})])}
onPick=${s=>tt({notices:{mail_after:Number(s)}})} />
<//>
</div>
<//>`}async function eB(e){await tt({sounds:{volume:e}})&&Bc("message")}function tB(){let[e,t]=g(!1),[n,s,a]=XC[tr.value]??XC.default,i=async()=>{t(!0);try{await zc(),await Sy()}catch(l){he(z(l))}finally{t(!1)}};return r`<div class="ntest" role="status">
<span class=${tr.value==="granted"?"okc":"okc none"}><${f} name=${n} size="s" /></span>
<span class="grow t13"><b class="b6">${s()}</b> ${a()}</span>
<button type="button" class="btn" disabled=${e} onClick=${i}>
<${f} name="bell-ring" size="m" />
${o("Check")}
</button>
</div>`}var ZC,JL,ZL,QC,XC,tT=b(()=>{I();T();V();Ca();Hd();_();tf();Zd();M();Pe();D();yg();kl();sn();ZC=[["unassigned",()=>o("New unassigned conversation")],["message",()=>o("Activity in my conversations")],["assigned",()=>o("A conversation is assigned to me")],["handover",()=>o("Conversations are handed over to me")],["mention",()=>o("I am mentioned in a note")],["failed",()=>o("A reply was not sent")],["sla_warning",()=>o("A reply is due soon")],["sla_breach",()=>o("A reply is overdue")],["nobody",()=>o("No operator is free")],["untouched",()=>o("No operator has looked after a new conversation")],["unsnoozed",()=>o("A snoozed conversation is back")],["followed",()=>o("Activity in conversations I follow")]],JL=[["channel",()=>o("A channel stops working")],["fault",()=>o("An event could not be processed")],["breaker",()=>o("Automatic messages are stopped")],["rule",()=>o("A rule fails or is paused")]],ZL=()=>O.value?.role==="administrator"?[...ZC,...JL]:ZC,QC=[["app",()=>o("In Okno")],["sound",()=>o("Sound")],["desktop",()=>o("Desktop")],["mail",()=>o("Email")]];XC={granted:["check",()=>o("The browser allows notifications."),()=>o("Make sure you can see and hear them here.")],default:["bell",()=>o("The browser has not been asked for permission yet."),()=>o("“Check” asks for it and sends a test notification.")],denied:["circle-alert",()=>o("The browser blocks notifications."),()=>o("Allow them next to this site's address in the browser. Sounds and the bell work anyway.")],unsupported:["circle-alert",()=>o("This browser has no desktop notifications."),()=>o("Sounds and the bell work anyway.")]}});function Xo({id:e,field:t,value:n,onInput:s,error:a,hint:i,label:l,autocomplete:c,extra:u=""}){let[m,p]=g(!1),h=a??i;return r`<div class=${"field "+u}>
<label for=${e}>${l}</label>
<div class="affix">
<input class="input large" id=${e} ref=${t} type=${m?"text":"password"} autocomplete=${c}
value=${n} required aria-invalid=${a?"true":null} aria-describedby=${h?e+"e":null}
onInput=${d=>s(d.target.value)} />
<button type="button" class="ib small" aria-label=${m?o("Hide the password"):o("Show the password")}
aria-pressed=${String(m)} onClick=${()=>p(!m)}>
<${f} name="eye" size="m" />
</button>
</div>
${h&&r`<p class=${a?"hint bad":"hint"} id=${e+"e"} role=${a?"alert":null}>${h}</p>`}
</div>`}function Vr(e){if(e.code==="wrong-password"){let t=e.detail.tries_left;return t===void 0?o("Wrong email or password."):C("Wrong email or password. {n} attempt left, then a pause.","Wrong email or password. {n} attempts left, then a pause.",t)}if(e.code==="locked"){let t=Math.max(1,Math.ceil((e.detail.retry_after??60)/60));return C("Too many attempts. Try again in {n} minute.","Too many attempts. Try again in {n} minutes.",t)}return e.code==="sign-in-busy"?o("Too many people are signing in right now. Try again in a few seconds."):z(e)}var _l=b(()=>{I();T();V();_();D()});var wg={};Le(wg,{Password:()=>oB,Sessions:()=>uB,deviceName:()=>oT});function oB(){let[e,t]=g(!1);return r`<${vt} id="password-all" title=${o("Password")}>
<div class="card">
${e?r`<${sB} onDone=${()=>t(!1)} />`:r`<${Fe} title=${o("Password")} text=${o("Changing it signs you out everywhere else")}>
<button type="button" class="btn small" onClick=${()=>t(!0)}>${o("Change password")}</button>
<//>`}
</div>
<//>`}function sB({onDone:e}){let[t,n]=g(""),[s,a]=g(""),[i,l]=g(null),[c,u]=g(!1),m=A(null);L(()=>m.current.focus(),[]);let p=async $=>{$.preventDefault(),u(!0);try{await ke("POST","/api/me/password",{current:t,new:s}),oe(o("Password changed. Your other sessions have ended."),{icon:"key-round"}),e()}catch(v){if(!(v instanceof ue))throw v;l(v),u(!1)}},h=i&&["wrong-password","locked","sign-in-busy"].includes(i.code)?aB(i):null,d=i&&!h?rB(i):null;return r`<form class="pwform" onSubmit=${p}>
<input class="vh" type="email" autocomplete="username" value=${O.value.email} tabindex="-1" aria-hidden="true"
readonly />
<${Xo} id="pwc" field=${m} value=${t} onInput=${n} error=${h}
label=${o("Current password")} autocomplete="current-password" />
<${Xo} id="pwn" value=${s} onInput=${a} error=${d} hint=${o("At least 12 characters")}
label=${o("New password")} autocomplete="new-password" />
<div class="hrow">
<button type="submit" class="btn primary" disabled=${c||!t||[...s].length<nB}
aria-busy=${String(c)}>
${o("Change password")}
</button>
<button type="button" class="btn" onClick=${e}>${o("Cancel")}</button>
</div>
</form>`}function aB(e){if(e.code!=="wrong-password")return Vr(e);let t=e.detail.tries_left;return t===void 0?o("Wrong password."):C("Wrong password. {n} attempt left, then a pause.","Wrong password. {n} attempts left, then a pause.",t)}function rB(e){let t={"same-password":()=>o("This is your current password. Choose a different one."),"weak-password":()=>o("This password is too easy to guess. Choose a different one."),"password-changed":()=>o("The password has just been changed elsewhere. Sign in with the new one.")}[e.code];return t?t():z(e)}function oT(e){return[nT(e,iB),nT(e,lB)].filter(Boolean).join(", ")||o("Unknown device")}function uB(){let[e,t]=g(null),[n,s]=g(null),a=Ot(150,!e&&!n),i=async()=>{try{t((await W("/api/me/sessions")).items),s(null)}catch(m){if(!(m instanceof ue))throw m;s(m)}};N(()=>{i()},[]);let l=async(m,p)=>{try{await ke("POST","/api/me/sessions/end",m),oe(p,{icon:"log-out"})}catch(h){h.status!==404&&he(z(h))}i()},u=(e?.filter(m=>!m.current)??[]).length>0&&r`<button type="button" class="btn small danger" onClick=${()=>l({},o("All other sessions have ended"))}>
${o("End all other sessions")}
</button>`;return r`<${vt} id="sessions-all" title=${o("Sessions")} side=${u}>
${n&&r`<p class="livebox rowgap">
<${f} name="circle-alert" size="m" />
<span class="grow t13">${z(n)}</span>
<button type="button" class="btn small" onClick=${i}>${o("Retry")}</button>
</p>`}
${!e&&a&&r`<ul class="card rowgap" aria-busy="true">
${[1,2].map(m=>r`<li class="sess" key=${m}>
<span class="sic"></span>
<span class="grow"><${Be} width="40" /></span>
</li>`)}
</ul>`}
${e&&r`<ul class="card rowgap">
${e.map(m=>r`<${pB} one=${m} key=${m.id}
onEnd=${()=>l({session_id:m.id},o("The session has ended"))} />`)}
</ul>`}
<//>`}function pB({one:e,onEnd:t}){let n=oT(e.agent),s=e.current?o("now"):Eo(e.seen_at,j.value);return r`<li class="sess">
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
</li>`}var nB,iB,lB,nT,cB,kg=b(()=>{I();T();V();Ie();X();_();M();Pe();D();Ae();_l();sn();nB=12;iB=[["Edg","Edge"],["OPR","Opera"],["YaBrowser","Яндекс Браузер"],["Firefox","Firefox"],["Chrome","Chrome"],["Safari","Safari"]],lB=[["Windows","Windows"],["iPhone","iPhone"],["iPad","iPad"],["Android","Android"],["Mac OS X","macOS"],["CrOS","ChromeOS"],["Linux","Linux"]],nT=(e,t)=>t.find(([n])=>e.includes(n))?.[1];cB=e=>/iPhone|iPad|Android/.test(e)});var iT={};Le(iT,{Teams:()=>mB});function mB(){let[e,t]=g(null),n=Bs();return N(()=>{xs()},[]),r`
<${vt} id="tmh" title=${o("Teams")} side=${e!=="new"&&n.length>0&&r`<button type="button" class="btn small" onClick=${()=>t("new")}>
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
<${vt} id="tmc" title=${o("Workload limit")}>
<p class="lead">${o("Round robin gives nobody more open conversations than this. 0 means no limit.")}</p>
<div class="card">${rT().map(s=>r`<${hB} key=${s.id} person=${s} />`)}</div>
<//>
`}function dB({team:e,onEdit:t}){let n=e.members.map(a=>Ne.value[a]).filter(a=>a?.active),s=Ce.value.teams?.[e.id]??0;return r`<section class="card tmc" aria-label=${e.name}>
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
</section>`}function $B(e){let t=n=>Z(`/api/teams/${e.id}/removed`,{removed:n});return Ue(async()=>{await t(!0),oe(o("Team deleted: {name}",{name:e.name}),{icon:"users-round",undo:()=>Ue(()=>t(!1))})})}function sT({team:e,onDone:t}){let[n,s]=g(e?.name??""),[a,i]=g(new Set(e?.members??[])),[l,c]=g(new Set(e?.leads??[])),[u,m]=g(null),p=A(null);L(()=>p.current.focus(),[]);let h=$=>i(aT(a,$)),d=async $=>{$.preventDefault();let v=[...l].filter(k=>a.has(k)),x={name:n.trim(),members:[...a],leads:v};try{await(e?Z(`/api/teams/${e.id}`,x,{method:"PATCH"}):Z("/api/teams",x)),t()}catch(k){m(k),p.current.focus()}};return r`<form class="card tmnew" aria-label=${e?o("Team {name}",{name:e.name}):o("New team")}
onSubmit=${d}>
<div class="field">
<label for="tmn">${o("Team name")}</label>
<input class="input" id="tmn" ref=${p} maxlength="80" required value=${n}
aria-invalid=${u?"true":null} aria-describedby=${u?"tme":null}
onInput=${$=>s($.currentTarget.value)} />
${u&&r`<span class="hint bad" id="tme" role="alert">${z(u)}</span>`}
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
</form>`}function aT(e,t){let n=new Set(e);return n.delete(t)||n.add(t),n}function hB({person:e}){let[t,n]=g(String(e.capacity??0)),[s,a]=g(null);N(()=>n(String(e.capacity??0)),[e.capacity]);let i=/^\d{1,4}$/.test(t.trim())?Number(t):NaN,l=!(i>=0&&i<=1e3),c=async()=>{if(!(l||i===e.capacity))try{await Z(`/api/people/${e.id}`,{capacity:i},{method:"PATCH"}),a(null)}catch(m){a(m)}},u=Ln.value?.[e.id]?.load;return r`<div class="caprow">
<${Fe} title=${e.name} text=${s?z(s):u===void 0?"":C("{n} conversation now","{n} conversations now",u)}>
<${gB} person=${e} />
<input class="input" inputmode="numeric" aria-label=${o("Workload limit: {name}",{name:e.name})}
aria-invalid=${l?"true":null} value=${t} onInput=${m=>n(m.currentTarget.value)}
onBlur=${c} onKeyDown=${m=>{m.key==="Enter"&&c()}} />
<//>
</div>`}function gB({person:e}){let t=Object.values(bn.value).filter(s=>!s.removed||s.id===e.hours_id),n=s=>{let a=Number(s.currentTarget.value)||null;return Ue(()=>Z(`/api/people/${e.id}`,{hours_id:a},{method:"PATCH"}))};return r`<select class="sel" aria-label=${o("Business hours: {name}",{name:e.name})}
value=${e.hours_id??0} onChange=${n}>
<option value="0">${o("Any time")}</option>
${t.map(s=>r`<option key=${s.id} value=${s.id}>${s.name||o("Company hours")}</option>`)}
</select>`}var rT,fB,lT=b(()=>{I();T();Xe();V();_();De();M();Pe();Gt();Ar();D();sn();rT=()=>Object.values(Ne.value).filter(e=>e.active).sort((e,t)=>e.name.localeCompare(t.name));fB=(e,{id:t,name:n})=>e.leads.includes(t)?o("{name}, leads the team",{name:n}):n});var mT={};Le(mT,{Statuses:()=>wB});function wB(){let[e,t]=g(null),n=hu(),s=()=>t(null),a=r`<button type="button" class="btn small" onClick=${()=>t("new")}>
<${f} name="plus" size="s" />${o("New status")}
</button>`;return r`<${vt} id="sth" title=${o("Operator statuses")} side=${e!=="new"&&a}>
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
<//>`}function cT(e,t,n){let s=e[n<0?t-1:t+2];return Ue(()=>Z(`/api/statuses/${e[t].id}/place`,{before:s?.id??null}))}function xB(e){let t=n=>Z(`/api/statuses/${e.id}/removed`,{removed:n});return Ue(async()=>{await t(!0),oe(o("Status deleted: {name}",{name:Tn(e)}),{icon:"x",undo:()=>Ue(()=>t(!1))})})}function _B({status:e,list:t,index:n,onEdit:s}){let a=Tn(e),i=Object.values(Ne.value).filter(u=>u.active&&u.status_id===e.id),l=C("{n} person now","{n} people now",i.length),c=bB.has(e.builtin);return r`<section class="strow" aria-label=${a}>
<span class="dotbox"><span class=${zi(e.base)}></span></span>
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
</section>`}function uT({status:e,onDone:t}){let[n,s]=g(e?.name??""),[a,i]=g(e?.base??"away"),[l,c]=g(!!e?.takes_new),[u,m]=g(null),p=A(null);L(()=>p.current.focus(),[]);let h=!!e?.builtin,d=async x=>{x.preventDefault();let k=h?{name:n.trim()}:{name:n.trim(),base:a,takes_new:a!=="off"&&l};try{await(e?Z(`/api/statuses/${e.id}`,k,{method:"PATCH"}):Z("/api/statuses",k)),t()}catch(y){m(y),p.current.focus()}},$=r`
<div class="field">
<span class="lab">${o("Colleagues see")}</span>
<${jt} label=${o("Colleagues see")} options=${pT.map(([x,k])=>[x,k()])} value=${a}
onPick=${i} />
</div>
<label class="hrow t13">
<${Pn} label=${o("New conversations come")} checked=${l&&a!=="off"} disabled=${a==="off"}
onChange=${c} />
${o("New conversations come")}
</label>
`,v=e?o("Status {name}",{name:Tn(e)}):o("New status");return r`<form class="tmnew" aria-label=${v} onSubmit=${d}>
<div class="field">
<label for="stn">${o("Status name")}</label>
<input class="input" id="stn" ref=${p} maxlength="40" required=${!h}
placeholder=${h?Mw(e):null} value=${n} aria-invalid=${u?"true":null}
aria-describedby=${u?"ste":null} onInput=${x=>s(x.currentTarget.value)} />
${u&&r`<span class="hint bad" id="ste" role="alert">${z(u)}</span>`}
</div>
${!h&&$}
<div class="hrow">
<button type="submit" class="btn primary" disabled=${!h&&!n.trim()}>
${e?o("Save"):o("Create status")}
</button>
<button type="button" class="btn quiet" onClick=${t}>${o("Cancel")}</button>
</div>
</form>`}var bB,pT,vB,yB,kB,dT=b(()=>{I();T();Xe();V();_();M();Pe();Ii();D();sn();bB=new Set(["online","away","off"]),pT=[["online",()=>o("Online")],["away",()=>o("Away")],["off",()=>o("Off shift")]],vB=e=>pT.find(([t])=>t===e)[1](),yB=e=>e.builtin==="online"||e.base==="off";kB=(e,t)=>Ue(()=>Z(`/api/statuses/${e.id}`,t,{method:"PATCH"}))});function fT(e,t,n,s){let[a,i]=g({preview:null,problem:null}),l=JSON.stringify([e,t,n]);return N(()=>{if(!s)return;let c=!0,u=setTimeout(async()=>{try{let m=await ke("POST","/api/hours/preview",{...e,hours_id:t,minutes:n});c&&i({preview:m,problem:null})}catch(m){c&&i(p=>({...p,problem:m}))}},SB);return()=>{c=!1,clearTimeout(u)}},[l,s]),a}function $T({found:{preview:e,problem:t},zone:n,minutes:s,onMinutes:a}){return r`<section class="psec" aria-labelledby="hph">
<div class="hrow gap2 wrap">
<h3 class="head2 grow" id="hph">${o("Example")}</h3>
<label class="t13 dim" for="hpm">${o("Time for the reply")}</label>
<select class="sel hpm" id="hpm" onChange=${i=>a(Number(i.currentTarget.value))}>
${CB.map(i=>r`<option key=${i} value=${i} selected=${i===s}>
${We(i*6e4)}
</option>`)}
</select>
</div>
<div class="card fcard rowgap hpre" aria-live="polite" aria-busy=${String(!e)}>
${t&&r`<p class="hint bad">${z(t)}</p>`}
${e&&!e.examples.length&&r`<p class="hint bad">${o("With these hours you are never open.")}</p>`}
${e?.examples.map(i=>r`<${TB} key=${i.at} example=${i} zone=${n} />`)}
</div>
</section>`}var SB,CB,TB,EB,hT=b(()=>{I();V();X();T();_();D();SB=250,CB=[15,30,60,240,480];TB=({example:{at:e,due:t,parts:n},zone:s})=>r`
<p class="prev">
<${f} name="clock" size="m" />
<span>
${kt(o("Client writes {when} → reply by {due}"),{when:Dc(e,s),due:r`<b class="b6">${Dc(t,s)}</b>`})}
${n.length>1&&r`<span class="t12 blk">${n.map(a=>EB(a,s)).join("; ")}</span>`}
</span>
</p>
`,EB=([e,t],n)=>o("{span} from {time}",{span:We(t-e),time:Dc(e,n)})});function Sl(e){let t=AB.exec(e);if(!t)return null;let n=Number(t[1])*60+Number(t[2]??0);return n<=Vs?n:null}function bT(e){if(!e.trim())return[];let t=e.split(/[,;]/).map(n=>n.split(/[-–—]/).map(Sl));return t.every(n=>n.length===2&&!n.includes(null))?t:null}function Jr(e){let t=[...e].sort((n,s)=>n[0]-s[0]);return t.some(([n,s])=>n>=s)?o("The end must be later than the start."):t.some(([n],s)=>s&&n<t[s-1][1])?o("These hours overlap."):null}function vT(e){if(OB(e))return o("Around the clock");let t=[];for(let n=0;n<7;n+=1){let s=fo(e.week[n]),a=n;for(;a<6&&fo(e.week[a+1])===s;)a+=1;let i=n===a?Oo(n):`${Oo(n)}–${Oo(a)}`;s&&t.push(`${i} ${s}`),n=a}return t.join("; ")}function wT(e,t){let n=[];for(let s=e;s<=t&&n.length<400;s=yT(s))n.push(s);return n}function kT(e){let t=[];for(let n of Object.keys(e).sort()){let{name:s,spans:a}=e[n],i=t.at(-1);i&&yT(i.to)===n&&i.name===s&&fo(i.spans)===fo(a)?i.to=n:t.push({from:n,to:n,name:s,spans:a})}return t}function xT(e){let t=[...e].sort((s,a)=>a[1]-a[0]-(s[1]-s[0]))[0],n=Math.round((t[0]+t[1]-60)/2/30)*30;return e.flatMap(s=>s===t?[[s[0],n],[n+60,s[1]]]:[s])}function ST(e,t,n,s){let[a,i]=e[t],l=n===0?e[t-1]?.[1]??0:a+Am,c=n===0?i-Am:e[t+1]?.[0]??Vs,u=Math.min(c,Math.max(l,Math.round(s/Am)*Am));return e.map((m,p)=>p!==t?m:n===0?[u,i]:[a,u])}var Vs,Om,AB,Gs,fo,OB,yT,_T,gT,Am,xg,_g,Zr=b(()=>{_();X();Vs=1440,Om=[0,1,2,3,4,5,6],AB=/^\s*(\d{1,2})(?:[:.\s]?([0-5]\d))?\s*$/,Gs=e=>`${Math.floor(e/60)}:${String(e%60).padStart(2,"0")}`;fo=e=>e.map(([t,n])=>`${Gs(t)}–${Gs(n)}`).join(", ");OB=e=>[...e.week,...Object.values(e.days).map(t=>t.spans)].every(t=>t.length===1&&t[0][0]===0&&t[0][1]===Vs);yT=e=>new Date(Date.parse(e)+864e5).toISOString().slice(0,10);_T=e=>e.some(([t,n])=>n-t>=180),gT=15,Am=5;xg=e=>Math.round(e/gT)*gT,_g=({name:e,zone:t,week:n,days:s})=>JSON.stringify([e,t,n,Object.keys(s).sort().map(a=>[a,s[a].spans,s[a].name])])});function ET({days:e,week:t,onChange:n}){let[s,a]=g(null),i=kT(e),l=[...new Set(i.map(h=>h.from.slice(0,4)))],c=A(null),u=()=>{a(null),Ci(()=>c.current)},m=h=>{n(CT(e,h)),Ci(()=>c.current)},p=(h,d,$,v)=>{let x=h?CT(e,h):e;n({...x,...Object.fromEntries(v.map(k=>[k,{name:d,spans:$}]))}),u()};return r`
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
${s==="new"&&r`<${TT} onDone=${u} onPut=${(h,d,$)=>p(null,h,d,$)} />`}
${i.length||s?l.map(h=>r`
<h4 class="t12 dim rowgap" key=${`h${h}`} id=${`sdy${h}`}>${h}</h4>
<ul class="card hol2" key=${h} aria-labelledby=${`sdy${h}`}>
${i.filter(d=>d.from.startsWith(h)).map(d=>s===d.from?r`<li key=${d.from}>
<${TT} group=${d} onDone=${u}
onPut=${($,v,x)=>p(d,$,v,x)} />
</li>`:r`<${NB} key=${d.from} group=${d} onEdit=${()=>a(d.from)}
onRemove=${()=>m(d)} />`)}
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
`}function TT({group:e,onDone:t,onPut:n}){let[s,a]=g(e?.from??""),[i,l]=g(e?.to??""),[c,u]=g(e?.name??""),[m,p]=g(fo(e?.spans??[])),[h,d]=g(!1),$=A(null);L(()=>$.current.focus(),[]);let v=bT(m),x=s?i&&i<s?o("The last day is before the first."):null:o("Choose a date."),k=v?Jr(v):o("Type hours as 9:00–13:00, 14:00–18:00"),y=K=>{K.preventDefault(),K.stopPropagation(),d(!0),!x&&!k&&n(c.trim(),v,wT(s,i||s))},P=(K,pe,je,Ke)=>r`
<div class="field"><label for=${K}>${pe}</label>${je}
${h&&Ke&&r`<span class="hint bad" id=${`${K}e`} role="alert">${Ke}</span>`}</div>
`,Y=K=>h&&K?"true":null;return r`
<form class="card fcard rowgap" aria-label=${e?AT(e):o("New date")} onSubmit=${y}>
<div class="f2 f4">
${P("sdf",o("First day"),r`<input class="input" type="date" id="sdf" ref=${$} value=${s} min="2000-01-01" max="2099-12-31"
aria-invalid=${Y(x)} onInput=${K=>a(K.currentTarget.value)} />`,x)}
${P("sdt",o("Last day (optional)"),r`<input class="input" type="date" id="sdt" value=${i} min=${s} max="2099-12-31"
onInput=${K=>l(K.currentTarget.value)} />`)}
${P("sdn",o("Name of the day"),r`<input class="input" id="sdn" maxlength="120" value=${c}
onInput=${K=>u(K.currentTarget.value)} />`)}
${P("sdh2",o("Hours (empty: day off)"),r`<input class="input" id="sdh2" value=${m} placeholder="9:00–13:00" aria-invalid=${Y(k)}
onInput=${K=>p(K.currentTarget.value)} />`,k)}
</div>
<div class="hrow dgap">
<button type="submit" class="btn primary small">${e?o("Apply"):o("Add date")}</button>
<button type="button" class="btn quiet small" onClick=${t}>${o("Cancel")}</button>
</div>
</form>
`}function RB({week:e,days:t,onChange:n,onDone:s}){let[a,i]=g(null),[l,c]=g("RU"),[u,m]=g(()=>new Date(Date.now()+MB).getFullYear()),[p,h]=g(null),[d,$]=g(!1),v=A(!1);N(()=>()=>{v.current=!0},[]);let x=async pe=>{try{h(null),await pe()}catch(je){h(je)}};N(()=>{x(async()=>i((await W("/api/hours/countries")).countries))},[]);let k=a?.find(pe=>pe.code===l)?.years??[],y=k.includes(u)?u:k.at(-1),P=async pe=>{pe.preventDefault(),pe.stopPropagation(),$(!0),await x(async()=>{let je=(await ke("POST","/api/hours/holidays",{country:l,year:y,week:e})).days;if(v.current)return;let Ke=je.map(ve=>[ve.day,{spans:ve.spans,name:DB[ve.kind]?.(ve)??ve.name}]);n({...t,...Object.fromEntries(Ke)}),oe(C("{n} day of {year} loaded","{n} days of {year} loaded",je.length,{year:y}),{icon:"calendar"}),s()}),$(!1)},Y=PB(),K=(a??[]).map(({code:pe})=>[pe,Y.of(pe)]).sort((pe,je)=>pe[1].localeCompare(je[1],we.value));return r`<form class="card fcard rowgap" aria-label=${o("Load holidays")} aria-busy=${String(d||!a)}
onSubmit=${P}>
<div class="f2">
<div class="field">
<label for="hcn">${o("Country")}</label>
<select class="sel" id="hcn" disabled=${!a}
onChange=${pe=>c(pe.currentTarget.value)}>
${K.map(([pe,je])=>r`<option key=${pe} value=${pe} selected=${pe===l}>${je}</option>`)}
</select>
</div>
<div class="field">
<label for="hyr">${o("Year")}</label>
<select class="sel" id="hyr" disabled=${!k.length}
onChange=${pe=>m(Number(pe.currentTarget.value))}>
${k.map(pe=>r`<option key=${pe} value=${pe} selected=${pe===y}>${pe}</option>`)}
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
</form>`}var CT,AT,PB,DB,MB,OT=b(()=>{I();V();X();T();_();Pe();D();Ae();Zr();CT=(e,{from:t,to:n})=>Object.fromEntries(Object.entries(e).filter(([s])=>s<t||s>n));AT=e=>e.name||(e.spans.length?o("Other hours"):o("Day off"));PB=()=>new Intl.DisplayNames(we.value==="ru"?"ru-RU":"en-GB",{type:"region"}),DB={off:e=>o("Day off moved from {date}",{date:Kd(e.moved)}),working:e=>o("Working day instead of {date}",{date:Kd(e.moved)}),short:()=>o("Shortened day")},MB=60*864e5});function PT(e,t){try{let n=new Intl.DateTimeFormat("en-GB",{timeStyle:"short",timeZone:t}).format(e),[s,a]=n.split(":").map(Number);return s*60+a}catch{return null}}var Sg,zB,IB,Nm,LB,NT,Pm,Dm=b(()=>{X();T();_();Sg={"Europe/Kaliningrad":()=>o("Kaliningrad"),"Europe/Moscow":()=>o("Moscow"),"Europe/Samara":()=>o("Samara"),"Asia/Yekaterinburg":()=>o("Yekaterinburg"),"Asia/Omsk":()=>o("Omsk"),"Asia/Novosibirsk":()=>o("Novosibirsk"),"Asia/Krasnoyarsk":()=>o("Krasnoyarsk"),"Asia/Irkutsk":()=>o("Irkutsk"),"Asia/Yakutsk":()=>o("Yakutsk"),"Asia/Vladivostok":()=>o("Vladivostok"),"Asia/Magadan":()=>o("Magadan"),"Asia/Kamchatka":()=>o("Kamchatka"),"Europe/Minsk":()=>o("Minsk"),"Asia/Almaty":()=>o("Almaty"),"Asia/Tashkent":()=>o("Tashkent"),"Asia/Bishkek":()=>o("Bishkek"),"Asia/Tbilisi":()=>o("Tbilisi"),"Asia/Yerevan":()=>o("Yerevan"),"Asia/Baku":()=>o("Baku")},zB={Africa:()=>o("Africa"),America:()=>o("America"),Antarctica:()=>o("Antarctica"),Arctic:()=>o("Arctic"),Asia:()=>o("Asia"),Atlantic:()=>o("Atlantic"),Australia:()=>o("Australia"),Europe:()=>o("Europe"),Indian:()=>o("Indian Ocean"),Pacific:()=>o("Pacific")},IB=e=>e.split("/").slice(1).reverse().join(", ").replaceAll("_"," ")||e,Nm=e=>e==="UTC"?e:`${Sg[e]?.()??IB(e)}, ${Xv(e)}`;LB=ey(e=>{let t=e.split(" "),n=Object.keys(Sg).filter(i=>t.includes(i)),s=t.filter(i=>!Sg[i]),a=i=>s.filter(l=>l.startsWith(`${i}/`));return[["",[...n,...s.filter(i=>!i.includes("/"))]],...Object.entries(zB).map(([i,l])=>[l(),a(i)])].map(([i,l])=>[i,l.map(c=>[c,Nm(c)])])}),NT=({members:e,value:t})=>e.map(([n,s])=>r`<option key=${n} value=${n} selected=${n===t}>${s}</option>`),Pm=({id:e,zones:t,value:n,invalid:s,onPick:a})=>r`
<select class="sel" id=${e} aria-invalid=${s?"true":null}
onChange=${i=>a(i.currentTarget.value)}>
${!t.includes(n)&&r`<option value=${n} selected>${Nm(n)}</option>`}
${LB(t.join(" ")).map(([i,l])=>i?r`<optgroup key=${i} label=${i}><${NT} members=${l} value=${n} /></optgroup>`:r`<${NT} key="near" members=${l} value=${n} />`)}
</select>
`});function Cg({label:e,value:t,bad:n,onChange:s}){let[a,i]=g(Gs(t));N(()=>{Sl(a)!==t&&i(Gs(t))},[t]);let l=Sl(a)===null,c=u=>{let m=u.currentTarget.value;i(m);let p=Sl(m);p!==null&&p!==t&&s(p)};return r`
<input class="input numin" inputmode="numeric" maxlength="5" aria-label=${e} value=${a}
aria-invalid=${l||n?"true":null} title=${l?o("A time from 0:00 to 24:00"):null}
onInput=${c} onBlur=${()=>i(Gs(t))} />
`}var DT=b(()=>{I();T();_();Zr()});function MT({week:e,zone:t,onChange:n}){let[s,a]=g(0),i=(l,c)=>n(e.map((u,m)=>m===l?c:u));return r`
<p class="lead" id="wklead">
${o("Drag the end of a bar or type the time. Arrow keys move an end by 15 minutes.")}
</p>
<div class="card fcard">
<div class="wkw" role="group" tabindex="0" aria-label=${o("Business hours by day")}>
<svg class="wk" viewBox="0 0 720 264">
${FB.map(l=>r`<g key=${l} aria-hidden="true">
<text x=${es(l*60)} y="12" text-anchor="middle">${l}:00</text>
<path class="g" d=${`M${es(l*60)} 20v240`} />
</g>`)}
${Om.map(l=>r`<${qB} key=${l} day=${l} spans=${e[l]} chosen=${l===s}
onChoose=${()=>a(l)} onChange=${c=>i(l,c)} />`)}
<${KB} zone=${t} />
</svg>
</div>
<div class="wkday">
<${jt} label=${o("Day of the week")} value=${s} onPick=${a}
options=${Om.map(l=>[l,Oo(l)])} />
<${YB} key=${s} day=${s} week=${e} onChange=${l=>i(s,l)} onWeek=${n} />
</div>
</div>
`}function KB({zone:e}){let t=PT(j.value,e);return t!==null&&r`<path class="now" d=${`M${es(t)} 20v240`} />`}function qB({day:e,spans:t,chosen:n,onChoose:s,onChange:a}){let i=Oo(e,"long");return r`
<g onPointerDown=${s}>
<text class=${n?"d on":"d"} x="0" y=${Ia(e)+18} aria-hidden="true">${Oo(e)}</text>
<rect class=${n?"tr on":"tr"} x=${Tg} y=${Ia(e)} width=${Eg} height=${Ag} rx="5" />
${!t.length&&r`<text class="off" x=${es(720)} y=${Ia(e)+17} text-anchor="middle" aria-hidden="true">
${o("day off")}
</text>`}
${t.map((l,c)=>r`
<g key=${c}>
<${UB} day=${e} span=${l} />
${[0,1].map(u=>r`
<${HB} key=${u} name=${i} day=${e} spans=${t} place=${c} side=${u}
onMove=${m=>a(ST(t,c,u,m))} />
`)}
</g>
`)}
</g>
`}function UB({day:e,span:[t,n]}){return n<=t?null:r`
<rect class="on" x=${es(t)} y=${Ia(e)} width=${es(n)-es(t)} height=${Ag} rx="5" />
${n-t>=180&&r`<text class="h" x=${es((t+n)/2)} y=${Ia(e)+17} text-anchor="middle" aria-hidden="true">
${fo([[t,n]])}
</text>`}
`}function HB({name:e,day:t,spans:n,place:s,side:a,onMove:i}){let l=n[s][a],c=es(l)+(a?-4:4),u=h=>{let d=jB[h.key],$=h.key==="Home"?0:h.key==="End"?Vs:d?xg(l+d):null;$===null||h.ctrlKey||h.altKey||h.metaKey||(h.preventDefault(),h.stopPropagation(),i($))},m=h=>{if(!h.currentTarget.hasPointerCapture(h.pointerId))return;let d=h.currentTarget.ownerSVGElement,$=new DOMPoint(h.clientX,h.clientY).matrixTransform(d.getScreenCTM().inverse());i(xg(($.x-Tg)/Eg*Vs))},p=a?o("{day}: end of hours",{day:e}):o("{day}: start of hours",{day:e});return r`
<g class="wkend" role="slider" tabindex="0" aria-label=${p} aria-valuemin="0" aria-valuemax=${Vs}
aria-valuenow=${l} aria-valuetext=${Gs(l)} onKeyDown=${u} onPointerMove=${m}
onPointerDown=${h=>h.currentTarget.setPointerCapture(h.pointerId)}>
<rect class="grab" x=${c-8} y=${Ia(t)} width="16" height=${Ag} rx="4" />
<rect class="gr" x=${c-1.25} y=${Ia(t)+7} width="2.5" height="12" rx="1" />
</g>
`}function YB({day:e,week:t,onChange:n,onWeek:s}){let a=t[e],i=Oo(e,"long"),l=Jr(a),c=(h,d,$)=>n(a.map((v,x)=>x!==h?v:d?[v[0],$]:[$,v[1]])),u=A(null),m=h=>{n(a.filter((d,$)=>$!==h)),Ci(()=>u.current.querySelector("button"))},p=Om.filter(h=>h!==e&&h<5);return r`
<fieldset class="wkf" ref=${u} aria-describedby=${l?"wkbad":null}>
<legend class="vh">${i}</legend>
<div class="wkspans">
${a.map((h,d)=>r`
<span class="hrow tight" key=${d}>
<${Cg} label=${o("{day}, from",{day:i})} value=${h[0]} bad=${l}
onChange=${$=>c(d,0,$)} />
<span class="dim" aria-hidden="true">–</span>
<${Cg} label=${o("{day}, to",{day:i})} value=${h[1]} bad=${l}
onChange=${$=>c(d,1,$)} />
<button type="button" class="ib small"
aria-label=${o("Remove {hours}",{hours:fo([h])})}
onClick=${()=>m(d)}>
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
${e===0?r`<button type="button" class="btn small quiet" onClick=${()=>s(GB(t,e,p))}>
<${f} name="copy" size="s" />${o("Copy to Tue–Fri")}
</button>`:r`<button type="button" class="btn small quiet" onClick=${()=>n(t[0])}>
<${f} name="copy" size="s" />${o("Same as Monday")}
</button>`}
</div>
</fieldset>
${l&&r`<p class="hint bad" id="wkbad" role="alert">${l}</p>`}
`}var Tg,Eg,BB,Ag,WB,es,Ia,FB,jB,GB,RT=b(()=>{I();Ie();X();T();_();D();sn();Ae();Zr();Zr();DT();Dm();Tg=44,Eg=648,BB=34,Ag=26,WB=26,es=e=>Tg+e*Eg/Vs,Ia=e=>WB+e*BB,FB=[0,3,6,9,12,15,18,21,24],jB={ArrowLeft:-15,ArrowDown:-15,ArrowRight:15,ArrowUp:15,PageUp:60,PageDown:-60};GB=(e,t,n)=>e.map((s,a)=>n.includes(a)?e[t]:s)});var IT={};Le(IT,{Hours:()=>eW,hoursName:()=>El});async function Tl(){try{let[e,t]=await Promise.all([W("/api/hours"),W("/api/company")]);Jn.value=e.hours.map(VB),zT.value=t.zones,Qr.value=null}catch(e){if(!(e instanceof ue))throw e;Qr.value=e}}function Cl(e,t){let n=hn.value[e]??Mm(e);hn.value={...hn.value,[e]:{...n,...t}}}function Rm(e){hn.value=Object.fromEntries(Object.entries(hn.value).filter(([t])=>t!==String(e))),e===an&&(Js.value=ts)}function eW(){let e=Object.values(bn.value).map(a=>`${a.id}.${a.version}.${a.removed}.${a.name}`).join();N(()=>{Tl()},[e]);let t=Ot(300,!Jn.value&&!Qr.value);if(!Jn.value)return Qr.value?r`<${re} icon="cloud-off" title=${o("Could not load the business hours")} text=${z(Qr.value)}>
<button type="button" class="btn" onClick=${Tl}>${o("Retry")}</button>
<//>`:t&&r`<div class="card fcard" aria-busy="true"><${Be} width="60" /></div>`;let n=hn.value[an]?[...Jn.value,hn.value[an]]:Jn.value,s=hn.value[Js.value]??Mm(Js.value)??Jn.value[0];return r`
<div class="hrow wrap">
<h2 class="head2 grow">${o("Business hours")}</h2>
<button type="button" class="btn" disabled=${an in hn.value} onClick=${()=>{Cl(an,ZB()),Js.value=an}}>
<${f} name="plus" size="m" />
${o("New hours")}
</button>
</div>
<p class="lead">
${o("Outside business hours the time for a reply stands still. Rules choose which hours count.")}
</p>
<div class="hlist" role="group" aria-label=${o("Business hours")}>
${n.map(a=>r`<${tW} key=${a.id} hours=${hn.value[a.id]??a} />`)}
</div>
<${oW} key=${s.id} hours=${s} />
`}function nW(e){let t=[...e.week,...Object.values(e.days).map(n=>n.spans)].map(Jr).find(Boolean);return[e.id!==ts&&!e.name.trim()&&o("Enter a name."),t,e.week.every(n=>!n.length)&&o("Enter hours for at least one day.")].filter(Boolean)}function oW({hours:e}){let[t,n]=g(!1),[s,a]=g(!1),[i,l]=g(null),c=A(null),u=A(null),m=nW(e),{id:p,name:h,zone:d,week:$,days:v}=e,x=fT({zone:d,week:$,days:v},p===an?null:p,Og.value,!m.length),k=Ng(p),P=(i?.code==="hours-exist"?o("Other hours have this name."):null)??(t&&p!==ts&&!h.trim()?o("Enter a name."):null),Y=async(K,pe=e.version)=>{if(K?.preventDefault(),s||!k)return;n(!0),l(null);let je=c.current.querySelector("[aria-invalid='true']");if(m.length||je){requestAnimationFrame(()=>(u.current??je).focus());return}a(!0);try{await sW({...e,version:pe},x.preview?.recounted??0),n(!1)}catch(Ke){l(Ke),requestAnimationFrame(()=>u.current?.focus())}a(!1)};return Kc(Y),r`<form class="hform" ref=${c} aria-label=${El(e)} onSubmit=${Y} novalidate>
<${aW} field=${u} problems=${t?m:[]} problem=${i} hours=${e} onSave=${Y} />
<div class="card fcard">
<div class="f2">
<div class="field">
<label for="hnm">${o("Name of these hours")}</label>
<input class="input" id="hnm" maxlength="80" value=${h}
placeholder=${p===ts?o("Company hours"):""} aria-invalid=${P?"true":null}
aria-describedby=${P?"hnme":null}
onInput=${K=>Cl(p,{name:K.currentTarget.value})} />
${P&&r`<span class="hint bad" id="hnme">${P}</span>`}
</div>
<div class="field">
<label for="hzn">${o("Time zone")}</label>
<${Pm} id="hzn" zones=${zT.value} value=${d} onPick=${K=>Cl(p,{zone:K})} />
</div>
</div>
</div>
<h3 class="head2 gap2">${o("Week")}</h3>
<${MT} week=${$} zone=${d} onChange=${K=>Cl(p,{week:K})} />
<${$T} found=${x} zone=${d} minutes=${Og.value} onMinutes=${K=>{Og.value=K}} />
<${ET} days=${v} week=${$} onChange=${K=>Cl(p,{days:K})} />
${p!==ts&&p!==an&&r`<${cW} hours=${Mm(p)} />`}
${k&&r`<${lW} hours=${e} busy=${s} recounted=${x.preview?.recounted} onReset=${()=>Rm(p)} />`}
</form>`}async function sW(e,t){let{id:n,name:s,zone:a,week:i,days:l,version:c}=e,u={zone:a,week:i,days:l},p=(n===an?await Z("/api/hours",{name:s,schedule:u}):await Z(`/api/hours/${n}`,{version:c,name:s,schedule:u},{method:"PATCH"})).hours;Jn.value=n===an?[...Jn.value,p]:Jn.value.map(d=>d.id===n?p:d),Rm(n),Js.value=p.id;let h=C("{n} open conversation is counted again","{n} open conversations are counted again",t);oe(t?o("Hours saved. {counted}.",{counted:h}):o("Hours saved"),{icon:"clock"})}function aW({field:e,problems:t,problem:n,hours:s,onSave:a}){if(n?.code==="changed-meanwhile"){let{by:l,at:c,version:u}=n.detail,m=Ne.value[l]?.name??o("Someone");return r`
<div class="banner rowgap hsum" role="alert" tabindex="-1" ref=${e}>
<span class="grow">${o("Changed meanwhile: {who}, {time}",{who:m,time:qe(c)})}</span>
<button type="button" class="btn small" onClick=${()=>rW(s.id)}>${o("Show these changes")}</button>
<button type="button" class="btn small" onClick=${p=>a(p,u)}>${o("Save mine")}</button>
</div>
`}let i=n&&n.code!=="hours-exist"?[iW(n)]:t;return i.length?r`
<div class="banner bad rowgap hsum" role="alert" tabindex="-1" ref=${e}>
<ul>${i.map(l=>r`<li key=${l}>${l}</li>`)}</ul>
</div>
`:null}async function rW(e){await Tl(),Qr.value||Rm(e)}function iW(e){let t={"never-open":()=>o("Enter hours for at least one day."),"spans-overlap":()=>o("These hours overlap."),"bad-span":()=>o("The end must be later than the start."),"too-many-spans":()=>o("A day has at most 12 periods."),"too-many-hours":()=>o("There are 100 business hours already. Delete some first."),"unknown-zone":()=>o("The server does not know this time zone.")}[e.code];return t?t():z(e)}function cW({hours:e}){let t=s=>Z(`/api/hours/${e.id}/removed`,{removed:s});return r`<button type="button" class="btn quiet danger" onClick=${async()=>{try{await t(!0),Rm(e.id),Js.value=ts,await Tl(),oe(o("Hours deleted: {name}",{name:El(e)}),{icon:"clock",undo:()=>t(!1).then(Tl)})}catch(s){he(z(s))}}}>
<${f} name="x" size="m" />${o("Delete these hours")}
</button>`}var ts,an,Jn,zT,Qr,Js,hn,Og,El,VB,Mm,JB,ZB,Ng,QB,XB,tW,lW,LT=b(()=>{Q();I();V();X();T();_();M();Pe();D();Ae();hT();Zr();OT();Dm();RT();ts=1,an="new",Jn=S(null),zT=S([]),Qr=S(null),Js=S(ts),hn=S({}),Og=S(60),El=e=>e.name||(e.id===ts?o("Company hours"):o("New hours"));VB=e=>e.id===ts&&e.version===1?{...e,zone:Ka.value.zone}:e,Mm=e=>Jn.value.find(t=>t.id===e),JB=()=>[0,1,2,3,4,5,6].map(e=>e<5?[[540,1080]]:[]),ZB=()=>({id:an,name:"",zone:Ka.value.zone,week:JB(),days:{},version:0}),Ng=e=>e===an||e in hn.value&&_g(hn.value[e])!==_g(Mm(e)),QB=$e(()=>!!Jn.value&&Object.keys(hn.value).some(e=>Ng(XB(e)))),XB=e=>e===an?an:Number(e);window.addEventListener("beforeunload",e=>{QB.value&&e.preventDefault()});tW=({hours:e})=>r`
<button type="button" class="card polc" aria-pressed=${String(e.id===Js.value)}
onClick=${()=>{Js.value=e.id}}>
<b class="b6 blk t13">
${El(e)}${Ng(e.id)&&r` <span class="t12 dim">· ${o("not saved")}</span>`}
</b>
<span class="t12 dim blk">${vT(e)}</span>
</button>
`;lW=({hours:e,busy:t,recounted:n,onReset:s})=>r`<div class="hfoot">
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
</div>`});var BT={};Le(BT,{Company:()=>uW});function uW(){let[e,t]=g({}),[n,s]=g([]),[a,i]=g(null),[l,c]=g(!1),u=A(null),m={...Ka.value,...e},p=["name","zone","language"].some(v=>m[v]!==Ka.value[v]),h=!m.name.trim();N(()=>{W("/api/company").then(v=>s(v.zones),i)},[]);let d=v=>t({...e,...v}),$=async v=>{if(v.preventDefault(),!(l||!p)){if(h){u.current.focus();return}c(!0);try{let{name:x,zone:k,language:y}=m;await Z("/api/company",{name:x.trim(),zone:k,language:y},{method:"PUT"}),t({}),i(null),oe(o("Company saved"),{icon:"check"})}catch(x){i(x)}c(!1)}};return Kc($),r`
<form class="hform" onSubmit=${$} novalidate aria-label=${o("Company profile")}>
<${vt} id="coh" title=${o("Company profile")}>
<p class="lead">${o("Clients read the name. The time zone is that of new business hours and of reports.")}</p>
${a&&r`<p class="banner bad rowgap" role="alert">${z(a)}</p>`}
<div class="card fcard">
<div class="field"><label for="con">${o("Company name")}</label>
<input class="input" id="con" ref=${u} maxlength="200" value=${m.name}
aria-invalid=${h?"true":null} aria-describedby=${h?"cone":null}
onInput=${v=>d({name:v.currentTarget.value})} />
${h&&r`<span class="hint bad" id="cone">${o("Enter a name.")}</span>`}
</div>
<div class="f2 dgap">
<div class="field"><label for="coz">${o("Time zone")}</label>
<${Pm} id="coz" zones=${n} value=${m.zone} onPick=${v=>d({zone:v})} />
${zm()!==m.zone&&n.includes(zm())&&r`<button type="button" class="link t12 cozone" onClick=${()=>d({zone:zm()})}>
${o("Use the zone of this device: {zone}",{zone:Nm(zm())})}
</button>`}
</div>
<div class="field"><span class="lab">${o("Language of automatic messages")}</span>
<${jt} label=${o("Language of automatic messages")} value=${m.language}
options=${[["ru","Русский","ru"],["en","English","en"]]} onPick=${v=>d({language:v})} />
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
`}var zm,WT=b(()=>{I();V();T();_();M();Pe();sn();Ae();Dm();zm=()=>Intl.DateTimeFormat().resolvedOptions().timeZone});var KT={};Le(KT,{Settings:()=>mW,title:()=>jT});function mW(){let{section:e}=E.value,t=Ja(),n=e?vi(e):t[0],s=sr("(max-width: 719px)");return r`<main class=${e?"main page":"main page setfirst"} id="main">
<header class="bar1">
${e&&r`<a class="ib phoneback" href=${zt()} aria-label=${o("All settings")}>
<${f} name="chevron-left" />
</a>`}
<h1 class="grow">
${s?e&&n?.when()?n.label():o("Settings"):pW(n)??o("Settings")}
</h1>
${n?.group==="own"&&!s&&r`<span class="t12 dim">${o("Saved automatically")}</span>`}
</header>
<div class="sett">
<nav class="setnav" aria-label=${o("Settings")}>
${FT.map(([a,i])=>r`<${dW} parts=${t.filter(l=>l.group===a)} label=${i()}
chosen=${e||!s?n:null} />`)}
</nav>
<div class="setbody">
<div class="scroll" role="group" tabindex="0" aria-label=${jT()}><${fW} part=${n} /></div>
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
`:null}function fW({part:e}){return e?e.when()?r`<div class="setwrap"><${e.view} /></div>`:r`<${re} icon="lock" title=${o("You have no access to this section")}
text=${o("Ask an administrator for access.")} />`:r`<${re} icon="search-x" title=${o("Page not found")} text=${o("The link may be old or mistyped.")}>
<a class="btn" href=${zt()}>${o("All settings")}</a>
<//>`}var FT,jT,pW,qT=b(()=>{T();_();Co();G();D();Ae();FT=[["own",()=>o("My settings")],["company",()=>o("Company")]],jT=()=>vi(E.value.section)?.label()??o("Settings"),pW=e=>FT.find(([t])=>t===e?.group)?.[1]()});function NW({kind:e,x:t,y:n}){let s=e!=="."&&e!=="d",a=r`<path class=${s?"frl":"fr"} d=${`M${t+56} ${n}v112M${t} ${n+44}h112`} />`;return s?r`<g>
<rect class="wl" x=${t} y=${n} width="112" height="112" rx="10" />
<rect class="wg" x=${t+6} y=${n+50} width="100" height="56" rx="5" opacity=".5" />
${a}
<path class=${e==="telegram"?"bb2":"bb"}
d=${`M${t+20} ${n+30}${AW}`} />
<use class="gl" href=${`${EW}#ch-${e}`} x=${t+41} y=${n+40} width="30" height="30" />
</g>`:r`<g>
<rect class=${e==="d"?"wd":"w"} x=${t} y=${n} width="112" height="112" rx="10" />
${a}
</g>`}var EW,UT,AW,OW,HT,YT=b(()=>{T();_();EW=new URL("../../icons.svg",import.meta.url).pathname,UT=136,AW="h72a10 10 0 0 1 10 10v30a10 10 0 0 1-10 10h-52l-16 14v-14h-4a10 10 0 0 1-10-10v-30a10 10 0 0 1 10-10z",OW=[["d",".","email","d"],["vk","telegram","d","."],[".","d",".","chat"],["d","form",".","."]];HT=()=>r`<svg class="house" viewBox="0 0 560 560" role="img"
aria-label=${o("A house with five lit windows, someone is writing in each")}>
${OW.map((e,t)=>e.map((n,s)=>r`<${NW} kind=${n} x=${20+s*UT} y=${20+t*UT} />`))}
</svg>`});function Al({children:e}){let[t,n]=DW[Zt.value],s=we.value==="ru"?"en":"ru";return r`<div class="login">
<main class="form">
<div class="hrow">
<span class="brandl"><${Qa} /><b>${o("Okno")}</b></span>
<span class="hrow end tight">
<button type="button" class="btn small quiet" lang=${s} onClick=${()=>no(s)}>
${s==="ru"?"Русский":"English"}
</button>
<button type="button" class="ib small" aria-label=${n()} title=${n()}
onClick=${()=>ms(PW[Zt.value])}>
<${f} name=${t} size="m" />
</button>
</span>
</div>
${e}
<p class="foot"><span class="grow">${o("Okno · open source")}</span></p>
</main>
<section class="art" aria-label=${o("About the product")}>
<${HT} />
<p>${o("Every channel in one window")}<small>${o("Every client in sight, not a word lost.")}</small></p>
</section>
</div>`}var PW,DW,Pg=b(()=>{T();_();$t();D();YT();PW={system:"light",light:"dark",dark:"system"},DW={system:["sun-moon",()=>o("Theme: system")],light:["sun",()=>o("Theme: light")],dark:["moon",()=>o("Theme: dark")]}});var GT={};Le(GT,{Login:()=>MW});function MW(){let[e,t]=g(""),[n,s]=g(""),[a,i]=g(!0),[l,c]=g(null),[u,m]=g(!1),p=A(null),h=A(null);return L(()=>h.current.focus(),[]),r`<${Al}>
<form class="formin" onSubmit=${async $=>{if($.preventDefault(),!u){m(!0);try{await ke("POST","/api/session",{email:e.trim(),password:n,remember:a}),await mc(),await ua(),R(Im.value,{replace:!0})}catch(v){m(!1),c(v),p.current?.select()}}}}>
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
<//>`}var VT=b(()=>{I();T();V();_();$t();G();mt();Ol();Pg();_l()});var ZT={};Le(ZT,{Setup:()=>LW});function IW(e){return e.code==="already-set-up"?o("Okno is already set up. Sign in."):e.code==="bad-link"?o("This link is no longer valid. Restart the server to get a new one."):z(e)}function LW(){let[e,t]=g({company:"",name:"",email:"",password:""}),[n,s]=g(null),[a,i]=g(!1),[l,c]=g(JT);N(()=>{let h=()=>{let d=JT();d&&(c(d),s(null))};return window.addEventListener("hashchange",h),()=>window.removeEventListener("hashchange",h)},[]);let u=h=>d=>t({...e,[h]:d.target.value}),m=async h=>{if(h.preventDefault(),e.password.length<RW){i(!0);return}i(!1);try{await ke("POST","/api/setup",{...e,token:l,locale:we.value,zone:zW()}),await mc(),await ua(),R("/inbox/all",{replace:!0})}catch(d){s(d)}};if(!l)return r`<${Al}>
<div class="formin">
<div>
<h1>${o("First-time setup")}</h1>
<p class="mut lgp">${o("Open the one-time link that the server printed at its first start.")}</p>
</div>
</div>
<//>`;let p=(h,d,$,v)=>r`<div class="field">
<label for=${"s"+h}>${d}</label>
<input class="input large" id=${"s"+h} type=${$} autocomplete=${v} required value=${e[h]}
onInput=${u(h)} />
</div>`;return r`<${Al}>
<form class="formin" onSubmit=${m}>
<div>
<h1>${o("First-time setup")}</h1>
<p class="mut lgp">${o("Your company and its first administrator. Everything can be changed later.")}</p>
</div>
${n&&r`<div class="errsum" role="alert">
<${f} name="circle-alert" size="m" />
<span>${IW(n)}</span>
</div>`}
${p("company",o("Company name"),"text","organization")}
<div class="field">
<span class="lab" id="slang">${o("Language")}</span>
<div class="seg" role="group" aria-labelledby="slang">
<button type="button" lang="ru" aria-pressed=${String(we.value==="ru")}
onClick=${()=>no("ru")}>
Русский
</button>
<button type="button" lang="en" aria-pressed=${String(we.value==="en")}
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
<//>`}var RW,zW,JT,QT=b(()=>{I();T();V();_();$t();G();mt();D();Pg();_l();RW=12,zW=()=>Intl.DateTimeFormat().resolvedOptions().timeZone??"UTC",JT=()=>new URLSearchParams(location.hash.slice(1)).get("token")??""});var XT={};Le(XT,{SessionExpired:()=>BW});function BW(){let[e,t]=g(""),[n,s]=g(null),a=A(null);ye(),L(()=>a.current.focus(),[]);let i=async c=>{c.preventDefault();try{await ke("POST","/api/session",{email:O.value.email,password:e,remember:!1}),Tv()}catch(u){s(u),a.current.select()}},l=()=>{wc(),R("/login")};return r`<div class="over solid">
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
</div>`}var eE=b(()=>{I();T();V();_();un();G();M();mt();D();_l();Ae()});var Im,tE,nE,oE,Ol=b(()=>{en();Im={value:"/inbox/mine"},tE=xe(()=>Promise.resolve().then(()=>(VT(),GT)),"Login"),nE=xe(()=>Promise.resolve().then(()=>(QT(),ZT)),"Setup"),oE=xe(()=>Promise.resolve().then(()=>(eE(),XT)),"SessionExpired")});var sE={};Le(sE,{Shortcuts:()=>WW});function jW(){let e=A(null),[t,n]=g(""),[s,a]=g(null);ye(),L(()=>e.current.focus(),[]);let i=u=>{let m=Ro(u);!m.startsWith("Ctrl+Key")&&!/^F\d/.test(m)||(u.preventDefault(),n(""),a(m))},l=u=>s?vs(u).includes(s):!t.trim()||ir(t,u.label()),c=Object.entries(Uc).map(([u,m])=>({group:u,title:m(),rows:Mo().filter(p=>p.group===u&&FW(p)&&l(p))})).filter(({rows:u})=>u.length);return r`<div class="over" onPointerDown=${u=>{u.target===u.currentTarget&&Dg()}}>
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
${s&&r`<${kf} keys=${s} />`}
</div>
<div class="kgrid" role="group" tabindex="0" aria-label=${o("List of shortcuts")}>
${c.map(({group:u,title:m,rows:p})=>r`<section class="ksec" key=${u}>
<h3 class="mh">${m}</h3>
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
onChange=${u=>tt({shortcuts:u})} />
${o("Single-key shortcuts")}
</label>
</footer>
</div>
</div>`}var WW,Dg,FW,aE=b(()=>{I();T();ae();Ca();Pt();_();ff();G();M();D();mu();Ae();sn();WW=()=>w.value==="shortcuts"?r`<${jW} />`:null,Dg=()=>{w.value=null},FW=e=>e.label&&e.listed!==!1&&vs(e).length>0});Q();ta();V();_();T();$t();G();M();mt();I();T();ae();_c();V();_();Co();$t();G();M();mt();D();qc();I();T();var Ay=16,Oy=260,Ny=560,of=document.documentElement,IO=e=>Number(localStorage.getItem("okno.width."+e))||null,nf=e=>parseFloat(getComputedStyle(of).getPropertyValue(e));function LO(e,t){t?of.style.setProperty(e,`${t}px`):of.style.removeProperty(e)}function sf({name:e,side:t,label:n}){let[s,a]=g(()=>IO(e)),i=A(null);N(()=>LO(e,s),[s]);let l=d=>{let $=Math.round(Math.min(Ny,Math.max(Oy,d)));a($),localStorage.setItem("okno.width."+e,String($))},c=t==="left"?1:-1,u=d=>{d.preventDefault(),d.currentTarget.setPointerCapture(d.pointerId),i.current={x:d.clientX,width:nf(e)}},m=d=>{i.current&&l(i.current.width+c*(d.clientX-i.current.x))},p=d=>{let $={ArrowLeft:-Ay,ArrowRight:Ay}[d.key];$&&(d.preventDefault(),d.stopPropagation(),l(nf(e)+c*$))},h=()=>{a(null),localStorage.removeItem("okno.width."+e)};return r`<div class=${"divider "+t} role="separator" tabindex="0" aria-orientation="vertical"
aria-label=${n} aria-valuemin=${Oy} aria-valuemax=${Ny}
aria-valuenow=${Math.round(s??nf(e))} onPointerDown=${u} onPointerMove=${m}
onPointerUp=${()=>{i.current=null}} onLostPointerCapture=${()=>{i.current=null}} onDblClick=${h} onKeyDown=${p}></div>`}T();_();X();Co();Pt();_();G();Co();ae();en();var Dw=_n(["palette"],()=>Promise.resolve().then(()=>(yw(),vw)),"Palette"),YN=xe(()=>Promise.resolve().then(()=>(Pw(),Nw)),"Search",{keys:!0}),Ri=()=>{w.value="palette"};function GN(){let e=document.getElementById("q");if(!e){R("/search");return}e.focus(),e.select()}hs({page:"search",title:()=>o("Search"),view:YN});Qe({id:"find",group:"everywhere",label:()=>o("Search"),icon:"search",key:"Slash",run:GN},{id:"search",group:"everywhere",label:()=>o("Search and commands"),icon:"search",key:"Ctrl+KeyK",anywhere:!0,palette:!1,run:Ri});$t();la();G();M();D();oo();Pf();T();ae();X();_();Co();De();G();M();mr();D();Wn();var ha=e=>E.value.page==="inbox"&&E.value.view===e,Bw=([e])=>e!=="failed"||Ce.value.failed>0||ha("failed"),tP=e=>e!=="closed",Df=()=>Bi.some(([e])=>ha(e))||Ss.value.some(e=>ha(`team-${e.id}`));function Ww(){return r`
<h2 class="navhead">${o("Views")}</h2>
<ul>
${Bi.filter(Bw).map(([e,t,n])=>r`<li key=${e}>
<a class=${e==="failed"?"nav sub badnav":"nav sub"} href=${F(e)}
aria-current=${ha(e)?"page":null} title=${t()}>
<${f} name=${n} />
<span class="lbl">${t()}</span>
<${bu} view=${e} />
</a>
</li>`)}
</ul>
${Ss.value.length>0&&r`
<h2 class="navhead">${o("Teams")}</h2>
<ul>
${Ss.value.map(e=>r`<li key=${e.id}>
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
`}function bu({view:e}){let t=gu(e)??0;return tP(e)&&t>0?r`<span class="n">${ie(t)}</span>`:null}var nP=()=>{w.value=w.peek()==="more"?null:"more"};function Fw(){let{page:e}=E.value,t=qa.value,n=Df();return r`
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
aria-current=${e==="settings"||Va(e)?.icon?"page":null} onClick=${nP}>
<${f} name="menu" size="l" />
${o("More")}
${Ce.value.notifications>0&&r`<span class="count">${Ce.value.notifications}</span>`}
</button>
</nav>
${w.value==="views"&&r`<${oP} />`}
${w.value==="more"&&r`<${sP} />`}
`}function oP(){return r`<${nt} label=${o("Views")} place="popsheet">
${Bi.filter(Bw).map(([e,t,n])=>r`<${H} icon=${n} checked=${ha(e)} onPick=${()=>R(F(e))}>
<span class="cut">${t()}</span>
<span class="hrow end"><${bu} view=${e} /></span>
<//>`)}
${Ss.value.length>0&&r`<div class="mh" role="presentation">${o("Teams")}</div>`}
${Ss.value.map(e=>r`<${H} icon="users-round" checked=${ha(`team-${e.id}`)}
onPick=${()=>R(F(`team-${e.id}`))}>
<span class="cut">${e.name}</span>
<span class="hrow end"><${bu} view=${`team-${e.id}`} /></span>
<//>`)}
<//>`}function sP(){let e=t=>()=>{w.value=t};return r`<${nt} label=${o("More")} place="popsheet">
<${H} icon="bell" stay onPick=${e("bell")}>
${o("Notifications")}
${Ce.value.notifications>0&&r`<span class="count mend">${Ce.value.notifications}</span>`}
<//>
<${H} icon="square-pen" stay onPick=${e("newdialog")}>${o("Write to a client")}<//>
<${H} icon="users-round" stay onPick=${e("handover")}>${o("Hand over my conversations")}<//>
${Sc().map(t=>r`<${H} icon=${t.icon} onPick=${()=>R(t.path)}>${t.label()}<//>`)}
${Ja().length>0&&r`<${H} icon="settings" onPick=${()=>R(zt())}>${o("Settings")}<//>`}
<${H} icon="user-round" stay onPick=${e("me")}>${o("My menu")}<//>
<//>`}function Mf(){let{page:e}=E.value,t=qa.value;return r`
<nav class="side" aria-label=${o("Main navigation")}>
<div class="brand">
<${Qa} />
<b>${o("Okno")}</b>
${Qt.value!=="on"&&r`<span class="dot off" title=${o("No connection to the server.")}></span>`}
<button type="button" class="ib small" aria-label=${o("Collapse the sidebar")}
title=${o("Collapse the sidebar")+"  ["} onClick=${()=>{to.value=!to.value}}>
<${f} name="panel-left" size="m" />
</button>
</div>
<button type="button" class="find" aria-haspopup="dialog" title=${`${o("Search and commands")}  ${rt} K`}
onClick=${Ri}>
<${f} name="search" size="m" />
<span>${o("Search in the sidebar")}</span>
<span class="keys"><kbd>${rt} K</kbd></span>
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
<${Ww} />
</div>
${Ja().length>0&&r`<div class="sidefoot">
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
`}var jw=()=>{let e=Ce.value.mine_unread+Ce.value.unassigned;return`${e?`(${e}) `:""}${Va(E.value.page)?.title()??o("Inbox")} — ${o("Okno")}`};I();T();V();un();Mc();_();Ms();Q();G();M();var wr=["cards","rows","table"],Yf=matchMedia("(max-width: 719px)"),Vf=S(Yf.matches);Yf.addEventListener("change",()=>{Vf.value=Yf.matches});var En=$e(()=>{let e=de.value?.list?.mode??"cards";return Vf.value&&e==="table"?"cards":e}),_k=$e(()=>Vf.value),Ye={ids:[],reveal(){},focus(){},showNew(){}},kr=S({from:0,to:1/0}),Vt=S(null),Jf=()=>Vt.peek()!==null&&ne.peek()[Vt.peek()]?Vt.peek():E.peek().dialog;function Zf(e,t,n=()=>!0){let{ids:s}=Ye,a=s.indexOf(e);for(a<0&&(a=t>0?-1:s.length),a+=t;a>=0&&a<s.length;a+=t)if(n(s[a]))return s[a];return null}function Sk(e){if(e===null)return;let t=Vt.peek()!==null;Ye.reveal(e),R(F(E.peek().view,e)),t&&Ye.focus(e)}var Gf=()=>E.peek().dialog??Vt.peek(),Qf=e=>Sk(Zf(Gf(),e)??(Gf()===null,null)),Xf=e=>Sk(Zf(Gf(),e,t=>Ua(ne.peek()[t])>0));function e$(e){if(Vt.peek()===null)return!1;let t=Zf(Vt.peek(),e);return t!==null&&Ye.focus(t),!0}gn();Wo();Ms();Q();V();_();yo();gn();$t();M();Pe();var t$=200,At=S(new Set),Ui=S(null),xr=S(null),n$=null;yk(()=>At.peek().size>0);function _r(e){At.value=e,e.size||(xr.value=null)}function Fo(e){let t=new Set(At.peek());t.has(e)?t.delete(e):t.add(e),n$=e,_r(t)}function Nu(e){let{ids:t}=Ye,[n,s]=[t.indexOf(n$),t.indexOf(e)].sort((a,i)=>a-i);if(n<0){Fo(e);return}_r(new Set([...At.peek(),...t.slice(n,s+1)]))}var Pu=()=>_r(new Set(Ye.ids)),Sr=()=>{n$=null,_r(new Set)},Ck=()=>{let e=Jf();return e===null?!1:(Fo(e),!0)},Tk=()=>{let e=Jf();return e===null?!1:(Nu(e),!0)};async function Ek(e){try{let{ids:t}=await W(`/api/dialogs/ids?${new URLSearchParams({view:e,sort:Kt(e,It.peek())})}`);_r(new Set(t))}catch(t){he(z(t))}}function o$(e){let t=new Set([...At.value].map(n=>ne.value[n]?.state??(e==="closed"?"closed":"open")));return{open:t.has("open"),closed:t.has("closed")}}var DP=e=>Array.from({length:Math.ceil(e.ids.length/t$)},(t,n)=>{let s=[n*t$,(n+1)*t$];return{...e,ids:e.ids.slice(...s),...e.numbers&&{numbers:e.numbers.slice(...s)}}});async function Ak(e){let t={done:[],failed:[],undo:[]},n=e.flatMap(DP),s=n.reduce((a,i)=>a+i.ids.length,0);for(let a of n){Ui.value={done:t.done.length+t.failed.length,of:s};try{let i=await Z("/api/bulk",{steps:[a]});for(let l in t)t[l].push(...i[l])}catch(i){t.failed.push(...a.ids.map(l=>({id:l,code:i.offline?"offline":i.code})))}}return Ui.value=null,t}async function pn(e,t,n=null){let s=n??[...At.peek()];if(Ui.peek()||!s.length)return;let{done:a,failed:i,undo:l}=await Ak([{...e,ids:s}]);n||aa(),_r(new Set(i.map(c=>c.id))),xr.value=i.length?{step:e,said:t,list:i,of:s.length}:null,a.length&&oe(t(a.length,a.length===1?a[0]:null),{keep:e.act==="close",undo:l.length?()=>MP(l):null})}async function MP(e){let{failed:t}=await Ak(e);t.length&&he(C("{n} conversation could not be restored","{n} conversations could not be restored",t.length))}var Ok=()=>{let{step:e,said:t,list:n}=xr.peek();return pn(e,t,n.map(s=>s.id))},RP={forbidden:()=>o("no permission"),"not-found":()=>o("deleted, or no access"),closed:()=>o("already closed"),"cannot-answer":()=>o("this colleague cannot reply there"),"team-cannot-answer":()=>o("nobody in this team can reply there"),"team-gone":()=>o("this team no longer exists"),"invalid-time":()=>o("the time has passed"),offline:()=>o("no connection")};function Nk({list:e,of:t}){let n=[...new Set(e.map(c=>(RP[c.code]??(()=>c.code))()))].join("; "),s=e.slice(0,2).map(c=>ne.value[c.id]?.name).filter(Boolean).join(", "),a=e.length-Math.min(2,e.length),i=a>0&&s?o("{names} and {n} more",{names:s,n:a}):s;return`${C("Failed for {n} of {of}","Failed for {n} of {of}",e.length,{of:t})}. ${i?`${i}: `:""}${n}`}$t();Rn();G();M();mt();D();T();ae();ws();X();_();De();G();M();mr();Gt();D();en();Pt();_();G();wa();M();ae();en();Xe();Gt();var lp=xe(()=>Promise.resolve().then(()=>(Gu(),ix)),"SnoozeMenu",{keys:!0}),Zx=_n(["handover","newdialog"],()=>Promise.resolve().then(()=>(Jx(),Vx)),"WorkLayers"),Hn=()=>E.peek().page==="inbox"?Rs():void 0,D$=()=>Hn()?.state==="open",vM=()=>Rs()?.state==="closed",Pr=e=>()=>{w.value=e};Qe({id:"assign",group:"dialog",label:()=>o("Assign"),icon:"user-round-plus",key:"KeyA",act:!0,opensField:!0,when:An,run:Pr("assignee")},{id:"take",group:"dialog",label:()=>o("Take it"),icon:"hand",key:"KeyI",act:!0,when:An,run:()=>ou(Rs().id)},{id:"reopen",group:"dialog",label:()=>o("Reopen"),icon:"undo-2",key:"KeyE",act:!0,listed:!1,when:vM,run:()=>{ks(Rs().id)}},{id:"take-next",group:"list",label:()=>o("Take the most urgent one"),icon:"hand",key:"Shift+KeyI",act:!0,run:()=>{lu()}},{id:"close",group:"dialog",label:()=>o("Close"),icon:"check",key:"KeyE",act:!0,when:D$,run:()=>{Sn(Hn().id)}},{id:"finish",group:"dialog",label:()=>o("Close with a reason"),icon:"check",key:"Shift+KeyE",act:!0,when:()=>!!Hn(),run:Pr("finish")},{id:"snooze",group:"dialog",label:()=>o("Snooze"),icon:"alarm-clock",key:"KeyH",act:!0,when:D$,run:Pr("snooze")},{id:"wake",group:"dialog",label:()=>o("Unsnooze"),icon:"alarm-clock",listed:!1,when:()=>!!(D$()&&Hn().snooze),run:()=>{_s(Hn().id)}},{id:"team",group:"dialog",label:()=>o("Assign to a team"),icon:"users-round",key:"Shift+KeyA",act:!0,opensField:!0,when:()=>!!Hn(),run:Pr("team")},{id:"no-answer",group:"dialog",label:()=>o("No reply needed"),icon:"message-circle-off",key:"KeyY",act:!0,when:()=>!!Hn()?.waiting_since,run:()=>{pu(Hn().id)}},{id:"follow",group:"dialog",label:()=>vo.peek()[Hn()?.id]?o("Stop following"):o("Follow"),icon:"eye",key:"KeyF",act:!0,when:()=>!!Hn(),run:()=>{fa(Hn().id)}},{id:"new-dialog",group:"everywhere",label:()=>o("Write to a client"),icon:"square-pen",key:"KeyC",act:!0,opensField:!0,run:Pr("newdialog")},{id:"hand-over",group:"everywhere",label:()=>o("Hand over my conversations"),icon:"users-round",run:Pr("handover")});var kM=xe(()=>Promise.resolve().then(()=>(Xx(),Qx)),"GiveMenu",{keys:!0}),Fs=(e,t)=>(n,s)=>s===null?t(n):e(s),t_=()=>pn({act:"close"},Fs(e=>Ei(e,uu("solved")),e=>C("{n} conversation closed","{n} conversations closed",e))),n_=()=>pn({act:"reopen"},Fs(Vc,e=>C("{n} conversation reopened","{n} conversations reopened",e))),xM=()=>pn({act:"read"},Fs(Qc,e=>C("{n} conversation marked as read","{n} conversations marked as read",e))),R$=()=>pn({act:"follow",on:!0},Fs(e=>Zc(e,!0),e=>C("You follow {n} conversation","You follow {n} conversations",e))),o_=()=>o$(E.peek().view).open?t_():n_();function _M(e,t){pn({act:"snooze",until:e,reason:t},Fs(n=>Jc(n,e),n=>e===null?C("{n} conversation snoozed until the client replies","{n} conversations snoozed until the client replies",n):C("{n} conversation snoozed until {when}","{n} conversations snoozed until {when}",n,{when:gt(e)})))}function SM({person:e,team:t}){if(t!==void 0){let n=ut.peek()[t]?.name??"";pn({act:"team",team_id:t},Fs(s=>tu(s,n),s=>C("{n} conversation assigned to team {name}","{n} conversations assigned to team {name}",s,{name:n})))}else e===null?pn({act:"assign",operator_id:null},Fs(n=>ys(n,null),n=>C("{n} conversation has no assignee now","{n} conversations have no assignee now",n))):pn({act:"assign",operator_id:e},Fs(n=>ys(n,e),n=>C("{n} conversation assigned: {name}","{n} conversations assigned: {name}",n,{name:U(e)})))}var e_=e=>{w.value=w.peek()===e?null:e},CM=[["user-round-plus",()=>o("Assign"),"A",()=>e_("pick-give"),"pick-give"],["alarm-clock",()=>o("Snooze"),"H",()=>e_("pick-snooze"),"pick-snooze","open"],["mail-open",()=>o("Mark as read"),null,xM],["eye",()=>o("Follow"),"F",R$],["undo-2",()=>o("Reopen"),"E",n_,null,"closed"],["check",()=>o("Close"),"E",t_,null,"open"]];function s_({view:e}){let t=At.value.size;if(!t)return null;let n=Ui.value,s=o$(e),a=(l,c)=>l==="E"&&c==="closed"&&s.open?null:l,i=CM.filter(([,,,,,l])=>!l||s[l]).map(([l,c,u,m,p,h])=>[l,c,a(u,h),m,p]);return r`<div class="bulkwrap">
<${TM} view=${e} size=${t} />
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
${i.map(([l,c,u,m,p])=>r`<button type="button" class="ib small" disabled=${!!n}
aria-label=${u?`${c()} (${u})`:c()} title=${u?`${c()}  ${u}`:c()}
aria-haspopup=${p?"dialog":null} aria-expanded=${p?String(w.value===p):null}
onClick=${m}>
<${f} name=${l} size="m" />
</button>`)}
<button type="button" class="ib small" aria-label=${o("Clear selection")} title=${`${o("Clear selection")}  Esc`}
onClick=${Sr}>
<${f} name="x" size="m" />
</button>
</div>
${w.value==="pick-snooze"&&r`<${lp} label=${o("Snooze")} onPick=${_M} />`}
${w.value==="pick-give"&&r`<${kM} onPick=${SM} />`}
</div>`}function TM({view:e,size:t}){let n=Ye.ids.length,s=Math.max(gu(e)??0,n);return t<n||s<=t||n<2?null:r`<div class="bulkall" role="status">
<span>
${o("All loaded conversations are selected: {n} of {total}",{n:ie(t),total:ie(s)})}
</span>
<button type="button" class="link" onClick=${()=>Ek(e)}>
${o("Select all {total}",{total:ie(s)})}
</button>
</div>`}Ae();T();ae();Ca();X();_();gn();G();M();mr();D();Wn();T();ae();_();$t();D();Wn();var z$=[["urgent",()=>o("Most urgent first"),"hourglass"],["newest",()=>o("Newest first"),"clock"],["longest",()=>o("Longest waiting"),"flame"]];function I$(){let e=w.value==="sort",t=(z$.find(([n])=>n===It.value)??z$[0])[1]();return r`<button type="button" class="btn quiet small" aria-haspopup="menu" aria-expanded=${String(e)}
onClick=${()=>{w.value=e?null:"sort"}}><${f} name="arrow-down-wide-narrow" size="s" />${t}</button>
${e&&r`<${nt} label=${o("Sort order")} place="popsort">${z$.map(([n,s,a])=>r`<${H} icon=${a} checked=${n===It.value}
onPick=${()=>{It.value=n}}>${s()}<//>`)}<//>`}`}var Ea={cards:[()=>o("Cards"),"rows-3"],rows:[()=>o("Rows"),"rows-4"],table:[()=>o("Table"),"table-2"]},L$=e=>tt({list:{mode:e}}),r_=()=>L$(wr[(wr.indexOf(de.peek()?.list?.mode??"cards")+1)%wr.length]),a_=e=>Kt(e,"urgent")!==Kt(e,"longest");function i_({view:e}){let t=En.value==="table";return r`
<div class="phead">
<h2 class="ttl cut">${Lw(e)}</h2>
${t?r`<${PM} />`:r`<${NM} />`}
<${DM} wide=${t} />
</div>
<div class="ltabs">
<${AM} view=${e} />
${t&&a_(e)&&r`<div class="lfilter"><${I$} /></div>`}
</div>
${!t&&r`<div class="lfilter">
${a_(e)?r`<${I$} />`:r`<span class="t12 dim lown">${EM(e)}</span>`}
<${OM} view=${e} />
</div>`}
`}var EM=e=>({snoozed:o("Returning soonest first"),mentions:o("Unseen first")})[e]??o("Newest first");function AM({view:e}){return r`<nav class="tabs" aria-label=${o("Whose conversations")}>${Li.map(([t,n])=>r`<a class="tab" href=${F(t)}
aria-current=${e===t?"page":null}>${n()} <span class="n">${ie(Ce.value[t])}</span></a>`)}</nav>`}function OM({view:e}){return r`<span class="hrow tight end">
<a class="chip" href=${F(e==="unread"?"mine":"unread")}
aria-current=${e==="unread"?"true":null}>
${o("Unread")}
${Ce.value.unread>0&&r` <span class="num">${ie(Ce.value.unread)}</span>`}
</a>
</span>`}function NM(){let e=w.value==="mode",[t,n]=Ea[En.value];return r`<span class="popat">
<button type="button" class="ib only-wide" aria-haspopup="menu" aria-expanded=${String(e)}
aria-label=${o("List view: {name}",{name:t().toLocaleLowerCase()})} title=${o("List view")+"  V"}
onClick=${()=>{w.value=e?null:"mode"}}>
<${f} name=${n} />
</button>
${e&&r`<${nt} label=${o("List view")} place="popmode">
${wr.map(s=>r`<${H} icon=${Ea[s][1]} checked=${s===En.value} onPick=${()=>L$(s)}>
${Ea[s][0]()}
<//>`)}
<//>`}
</span>`}var PM=()=>r`<span class="seg" role="group" aria-label=${o("List view")}>
${wr.map(e=>r`<button type="button" aria-pressed=${String(e===En.value)} title=${Ea[e][0]()+"  V"}
onClick=${()=>L$(e)}>
<${f} name=${Ea[e][1]} size="m" />
${e===En.value?Ea[e][0]():r`<span class="vh">${Ea[e][0]()}</span>`}
</button>`)}
</span>`;function DM({wide:e}){let t=()=>{w.value="newdialog"};return e?r`<button type="button" class="btn primary" onClick=${t}>
<${f} name="square-pen" size="m" />
${o("Write")}
<kbd>C</kbd>
</button>`:r`<button type="button" class="ib" aria-label=${o("Write to a client")} title=${o("Write to a client")+"  C"}
onClick=${t}>
<${f} name="square-pen" />
</button>`}I();T();Mc();_();gn();G();M();mt();mr();D();function l_({view:e,ids:t,shown:n,waiting:s}){let{from:a,to:i}=kr.value,l=[...new Set([...s,...xn.value])].filter(d=>ne.value[d]),c=l.filter(d=>{let $=n.indexOf(d);return $>=a&&$<=i});N(()=>{Ud([...c,E.value.dialog])});let u=l.filter(d=>is(ne.value[d],e,us())&&!c.includes(d)&&d!==E.value.dialog);if(u.length)return r`<${RM} view=${e} list=${MM(u,t)} ids=${t} from=${a} to=${i} />`;let m=ny(B.value,xn.value.filter(d=>d!==E.value.dialog),e);if(!m)return null;let[,p]=Li.find(([d])=>d===m.view);return r`<${cp} icon="chevron-right" run=${()=>{er.value={view:m.view,ids:m.ids},R(F(m.view,E.value.dialog))}}>
${C("{n} new in {tab}","{n} new in {tab}",m.ids.length,{tab:p()})}
<//>`}var B$=(e,t)=>{let n=e.indexOf(t);return n<0?1/0:n},MM=(e,t)=>[...e].sort((n,s)=>B$(t,n)-B$(t,s));function RM({view:e,list:t,ids:n,from:s,to:a}){let i=B$(n,t[0]),l=()=>{er.value={view:e,ids:t},Ye.showNew()};return i>a?r`<${cp} icon="arrow-down" run=${l}>${C("{n} new below","{n} new below",t.length)}<//>`:i<s?r`<${cp} icon="arrow-up" run=${l}>${C("{n} new above","{n} new above",t.length)}<//>`:r`<${cp} icon="eye" run=${l}>${C("{n} new · show","{n} new · show",t.length)}<//>`}var cp=({icon:e,run:t,children:n})=>r`<button type="button" class="newpill" data-key="queued" onClick=${t}>
<${f} name=${e} size="s" />
${n}
</button>`;function c_(e,t,n,s,a){N(()=>{let{view:i,ids:l}=er.value??{};if(i!==e||!s?.loaded)return;let c=n.find(u=>l.includes(u));c!==void 0?(er.value=null,requestAnimationFrame(()=>{Ye.reveal(c),ty(l),Ud(l)})):s.next&&!a?pa(e,t):s.next||(er.value=null)})}T();X();_();ii();G();M();Gt();D();T();Xe();Ic();_();M();D();function u_(){if(O.value?.role!=="administrator")return r`<${re} icon="plug" title=${o("No channel is connected yet")}
text=${o("An administrator connects Telegram, VK or email. Messages then appear here.")} />`;let e=nr(),t=e&&or(e,"channel add");return r`<${re} icon="plug" title=${o("Connect the first channel")} text=${o("Telegram, VK or email: run this command on the server, in a second terminal, without stopping Okno. It asks for everything it needs, the token or password last. Messages then appear here.")}>
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
<//>`}var zM={unassigned:()=>["sun",o("No unassigned conversations"),o("New conversations appear here automatically.")],all:()=>["inbox",o("No open conversations"),o("New conversations appear here automatically.")],waiting:()=>["sun",o("No clients are waiting"),o("Conversations stay here from the client's message until your team replies.")],unread:()=>["mail-open",o("No unread conversations"),o("New messages in your conversations and in unassigned ones appear here.")],mentions:()=>["at-sign",o("No mentions"),o("Notes with your @name appear here.")],following:()=>["eye",o("You do not follow any conversations"),o("Follow a conversation to be notified of everything in it, whoever the assignee is.")],snoozed:()=>["alarm-clock",o("No snoozed conversations"),o("Snooze a conversation: it leaves the lists and comes back on time.")],closed:()=>["archive",o("No closed conversations"),o("Closed conversations stay here and reopen when the client writes.")],failed:()=>["check-check",o("No unsent messages"),o("Messages that could not be delivered appear here, and you can retry them.")]};function W$({view:e}){if(!Object.keys(Me.value).length)return r`<${u_} />`;if(e==="mine")return r`<${IM} />`;let t=as(e);if(t!==null)return r`<${LM} team=${ut.value[t]} />`;let[n,s,a]=zM[e]();return r`<${re} icon=${n} title=${s} text=${a} />`}function IM(){let e=Ce.value.unassigned;return r`<${re} icon="sun" title=${o("All answered")}
text=${o("You have no open conversations. Unassigned: {n}.",{n:ie(e)})}>
${e>0&&r`<button type="button" class="btn primary" onClick=${lu}>
${o("Take the next one")}
<${rn} of=${["Shift","I"]} />
</button>`}
<//>`}function LM({team:e}){if(!e||e.removed)return r`<${re} icon="users-round" title=${o("Team not found")}
text=${o("It was deleted, or the link is wrong.")}>
<a class="btn" href=${F("all")}>${o("All conversations")}</a>
<//>`;let t=e.members.includes(O.value.id);return r`<${re} icon="sun" title=${o("No conversations in this team")} text=${t?o("Conversations assigned to your team appear here."):o("Conversations assigned to this team appear here.")} />`}I();T();Xe();Ie();Ic();X();_();M();D();No();var BM=["token-wrong","password-wrong","settings-wrong","secrets-unreadable","folder-missing"],p_=e=>ht(e)===ht(j.value)?q(e):qe(e);function m_(){return Object.values(Me.value).filter(t=>t.down_since&&["trouble","working"].includes(t.health)).sort((t,n)=>t.down_since-n.down_since).map(t=>t.health==="trouble"?r`<${WM} channel=${t} key=${t.id} />`:r`<${jM} channel=${t} key=${t.id} />`)}function WM({channel:e}){let[t,n]=g(!1),s={name:e.name,time:p_(e.down_since),cause:Ut(e.health_code,e.health_detail)},a=e.kind==="email"?o("{name} has received no emails since {time}: {cause}.",s):o("{name} has received no messages since {time}: {cause}.",s),i=O.value?.role==="administrator";return r`<div class="banner bad outage" role="alert" data-channel=${e.id}>
<${f} name="circle-alert" size="m" />
<span class="grow">
${a} <span class="b4">
${i?o("Replies wait in the queue."):o("Replies wait in the queue. Administrators have been notified.")}
</span>
</span>
${i&&r`<button type="button" class="btn small" aria-expanded=${String(t)} onClick=${()=>n(!t)}>
${o("What to do")}
</button>`}
${t&&r`<${FM} channel=${e} />`}
</div>`}function FM({channel:e}){let t=nr(),n=BM.includes(e.health_code),s=t&&or(t,`channel ${n?"change":"test"} ${uy(e.name)}`);return r`<div class="remedy t13">
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
</div>`}function jM({channel:e}){return r`<div class="banner okb outage" role="status" data-channel=${e.id}>
<${f} name="check" size="m" />
<span class="grow">
${o("{name} works again. Messages from {from} to {until} arrive late.",{name:e.name,from:p_(e.down_since),until:q(e.health_at)})}
</span>
</div>`}T();Ie();X();ca();_();Aa();De();G();M();D();Lo();up();var pp=({snooze:e})=>r`<span class="sla" title=${e.reason||null}>
<${f} name="alarm-clock" size="s" />
${e.until===null?o("until the client replies"):gt(e.until)}
</span>`;function mp({dialog:e,draft:t}){if(bc(e.id))return r`<span class="cut typing">${o("typing…")}</span>`;if(t)return r`<span class="cut"><span class="draft">${o("Draft:")}</span> ${t}</span>`;let n=e.preview;if(!n)return r`<span class="cut dim">${o("No messages")}</span>`;let s=n.content==="text"?n.text||o("File"):[Wt(n.content),n.text].filter(Boolean).join(": ");if(n.kind==="in")return r`<span class="cut">${s}</span>`;let a=n.operator_id===O.value.id?o("You:"):n.operator_id?gs(U(n.operator_id))+":":"",i=n.kind==="note"?r`<${f} name="lock" size="s" />`:r`<${Yn} state=${n.state} />`;return r`<span class="pvs">${i}</span><span class="cut"><span class="you">${a}</span> ${s}</span>`}var dp=()=>r`<span class="sla bad"><${f} name="circle-alert" size="s" />${o("not sent")}</span>`;function F$(e,t){return[e.name,be(e.kind),t?C("{n} unread","{n} unread",t):"",e.failed?o("not sent"):"",e.snooze?o("snoozed"):Tw(e,j.value)].filter(Boolean).join(", ")}var fp=({count:e,called:t})=>r`
${t&&r`<span class="called" title=${o("You were mentioned")}><${f} name="at-sign" size="s" /></span>`}
${e>0&&r`<span class="count">${e>99?"99+":e}</span>`}
`,$_=e=>ci.value[e]?.no!=null,h_=(e,t)=>t!=="mine"&&e.assignee_id!==null?U(e.assignee_id):null,g_=({dialog:e,picked:t,size:n})=>t?r`<span class=${`av pickedav ${n??""}`} aria-hidden="true">
<${f} name="check" />
<${Te} kind=${e.kind} />
</span>`:r`<${J} name=${e.name} face=${e.avatar} size=${n??""}>
<${Te} kind=${e.kind} />
<//>`;function qM({dialog:e,count:t,draft:n,view:s,picked:a}){let i=h_(e,s);return r`
<${g_} dialog=${e} picked=${a} />
<span class="grow">
<span class="who">
<span class="nm cut">${e.name}</span>
<span class="tm">${Eo(e.last_at,j.value)}</span>
</span>
<span class="pv">
<${mp} dialog=${e} draft=${n} />
<span class="hrow tight end"><${fp} count=${t} called=${$_(e.id)} /></span>
</span>
<span class="ft">
${e.failed?r`<${dp} />`:""}
${e.snooze?r`<${pp} snooze=${e.snooze} />`:r`<${Bn} dialog=${e} />`}
<span class="t11 dim num">${o("No. {number}",{number:ie(e.number)})}</span>
${i&&r`<${J} name=${i} size="xs" />`}
</span>
</span>
`}function UM({dialog:e,count:t,draft:n,view:s,picked:a}){let i=h_(e,s);return r`
<${g_} dialog=${e} picked=${a} size="md2" />
<span class="grow">
<span class="who">
<span class="nm cut">${e.name}</span>
<span class="hrow tight end">
${e.failed?r`<${dp} />`:e.snooze?r`<${pp} snooze=${e.snooze} />`:r`<${Bn} dialog=${e} short />`}
<span class="tm">${Eo(e.last_at,j.value)}</span>
</span>
</span>
<span class="pv">
<${mp} dialog=${e} draft=${n} />
<span class="hrow tight end">
<${fp} count=${t} called=${$_(e.id)} />
${i&&r`<${J} name=${i} size="xs" />`}
</span>
</span>
</span>
`}var HM={cards:qM,rows:UM};function b_({look:e,dialog:t,count:n,draft:s,view:a,current:i,stop:l,picked:c}){let u=HM[e];return r`<a class=${`dlg ${e}`} href=${F(a,t.id)} data-id=${t.id}
data-unread=${n>0?"":null} data-picked=${c||null} draggable=${!1}
aria-current=${i?"true":null} aria-label=${F$(t,n)} tabindex=${l?0:-1}>
<${u} dialog=${t} count=${n} draft=${s} view=${a} picked=${c} />
</a>`}I();T();gn();_();$t();var YM=200,$p=8,GM={cards:80,rows:52,table:42},v_=new Map;function y_({name:e,ids:t,look:n,row:s,head:a,tail:i,open:l,onNear:c,near:u}){let m=A(null),p=A(null),h=A({name:null,ids:[],height:0}),[d,$]=g(GM[n]),[v,x]=g([0,40]),k=A(null),y=()=>p.current.offsetTop,P=ce=>{let fe=Math.floor((ce-y())/d)-$p;return[Math.max(0,fe),Math.ceil((ce+m.current.clientHeight-y())/d)+$p]},Y=()=>{let{scrollTop:ce,clientHeight:fe}=m.current,se={from:Math.ceil((ce-y()-1)/d),to:Math.floor((ce+fe-y()+1)/d)-1};(se.from!==kr.peek().from||se.to!==kr.peek().to)&&(kr.value=se)},K=()=>{Y();let ce=P(m.current.scrollTop);(Math.abs(ce[0]-v[0])>$p/2||Math.abs(ce[1]-v[1])>$p/2)&&x(ce)},pe=()=>{let{scrollTop:ce}=m.current,fe=Math.min(h.current.ids.length-1,Math.floor(ce/d));fe>=0&&v_.set(e,{id:h.current.ids[fe],offset:ce-fe*d,atTop:ce<4})},je=()=>{pe(),K();let{scrollTop:ce,scrollHeight:fe,clientHeight:se}=m.current;fe-ce-se<u*d&&c()},Ke=A("");L(()=>{let ce=[n,In.value,_k.value,innerWidth,devicePixelRatio,t.length>0].join();if(Ke.current!==ce){Ke.current=ce;let He=p.current.querySelector(":scope > .dli")?.getBoundingClientRect().height;if(He&&Math.abs(He-d)>.5){$(He);return}}let fe=h.current,se=v_.get(e),Se=fe.name!==e||fe.ids!==t||fe.height!==d;if(h.current={name:e,ids:t,height:d},Se&&se){let He=se.atTop?null:Tb(se,fe.name===e?fe.ids:t,t),Dn=He===null?se.atTop?0:m.current.scrollTop:He*d+Math.min(se.offset,d);Math.abs(m.current.scrollTop-Dn)>.5&&(m.current.scrollTop=Dn)}else fe.name!==e&&(m.current.scrollTop=0);Se?K():Y(),Se&&m.current.scrollHeight<=m.current.clientHeight+u*d&&c()}),L(()=>{if(k.current===null)return;let ce=p.current.querySelector(`.dlg[data-id="${k.current}"]`);ce&&(k.current=null,ce.focus({preventScroll:!0}))}),Ye.ids=t,Ye.reveal=ce=>{let fe=t.indexOf(ce);if(fe<0||!m.current)return;let[se,Se]=[fe*d,(fe+1)*d],He=y(),{scrollTop:Dn,clientHeight:La}=m.current;se<Dn?m.current.scrollTop=se:Se+He>Dn+La&&(m.current.scrollTop=Se+He-La),pe(),x(P(m.current.scrollTop)),Y()},Ye.focus=ce=>{k.current=ce,Ye.reveal(ce),x(fe=>[...fe])};let ve=JM(t,v,[l,Vt.value]),yt=t.length;return r`<div class="scroll" ref=${m} onScroll=${je}>
${a}
<ul class="dlist" ref=${p} data-look=${n} aria-label=${o("Conversations")}
style=${{height:`${yt*d}px`}}>
${ve.map(ce=>r`<${VM} key=${t[ce]} index=${ce} of=${yt} height=${d}>${s(t[ce])}<//>`)}
</ul>
${i}
</div>`}var VM=({index:e,of:t,height:n,children:s})=>r`<li class="dli" style=${{top:`${e*n}px`}} aria-setsize=${t} aria-posinset=${e+1}>
${s}
</li>`;function JM(e,[t,n],s){if(e.length<=YM)return e.map((i,l)=>l);let a=[];for(let i=t;i<Math.min(n,e.length);i+=1)a.push(i);for(let i of s){let l=i===null?-1:e.indexOf(i);l>=0&&(l<t||l>=n)&&a.push(l)}return a.sort((i,l)=>i-l)}Q();T();Xe();ae();ws();_();M();Gt();Wn();var Dr=S(null),ZM=240,QM=290;function j$(e){let t=Number(e.currentTarget.dataset?.menu??e.target.closest?.(".dlg[data-id]")?.dataset.id);if(!t||e.shiftKey)return;e.preventDefault(),e.stopPropagation();let n=e.clientX?{x:e.clientX,y:e.clientY}:XM(e.target);Dr.value={id:t,x:Math.min(n.x,innerWidth-ZM),y:Math.min(n.y,innerHeight-QM)},w.value="row"}function XM(e){let t=e.getBoundingClientRect();return{x:t.left+24,y:t.top+24}}function K$(e){Dr.value={id:e,x:0,y:0},w.value="row-snooze"}var e2=e=>pn({act:"read"},()=>Qc(e),[e]),t2=e=>pn({act:"unread",numbers:[e.last_no]},()=>Xc(e.id),[e.id]);function w_(){let e=Dr.value&&ne.value[Dr.value.id];if(!e)return null;let{id:t}=e;if(w.value==="row-snooze")return r`<div class="rowsnz">
<${lp} label=${o("Snooze")} waitingSince=${e.waiting_since}
onPick=${(s,a)=>cu(t,s,a)} />
</div>`;if(w.value!=="row")return null;let n=e.state==="open";return r`<div class="rowpop" style=${{left:`${Dr.value.x}px`,top:`${Dr.value.y}px`}}>
<${nt} label=${o("Actions: {name}",{name:e.name})} place="poprow">
${n&&e.assignee_id!==O.value.id&&r`<${H} icon="hand" onPick=${()=>iu(t,O.value.id)}>${o("Take it")}<//>`}
${n&&(e.snooze?r`<${H} icon="alarm-clock" onPick=${()=>_s(t)}>${o("Unsnooze")}<//>`:r`<${H} icon="alarm-clock" stay onPick=${()=>K$(t)}>${o("Snooze")}<//>`)}
${n?r`<${H} icon="check" onPick=${()=>Sn(t)}>${o("Close")}<//>`:r`<${H} icon="undo-2" onPick=${()=>ks(t)}>${o("Reopen")}<//>`}
${Ua(e)?r`<${H} icon="mail-open" onPick=${()=>e2(t)}>${o("Mark as read")}<//>`:r`<${H} icon="mail" onPick=${()=>t2(e)}>${o("Mark as unread")}<//>`}
<${H} icon="eye" onPick=${()=>fa(t)}>${vo.value[t]?o("Stop following"):o("Follow")}<//>
<${H} icon="check" onPick=${()=>Fo(t)}>${At.value.has(t)?o("Deselect"):o("Select")}<//>
<//>
</div>`}T();Ie();X();_();gn();De();$t();G();M();D();Lo();var n2=[["x-who",()=>o("Client"),["client"]],["x-last",()=>o("Last message"),null],["x-team",()=>o("Team"),null],["x-as",()=>o("Assignee"),["assignee"]],["x-sla",()=>o("Waiting"),["longest","urgent"]],["x-tm",()=>o("Updated"),["newest","oldest"]]],o2=new Set(["newest"]),hp=()=>Object.values(ut.value).some(e=>!e.removed);function k_({view:e}){let t=Kt(e,It.value),n=Ye.ids.length>0&&Ye.ids.every(s=>At.value.has(s));return r`<div class=${hp()?"trow thd teams":"trow thd"}>
<span class="x-x">
<input type="checkbox" class="check" aria-label=${o("Select all loaded")} checked=${n}
indeterminate=${!n&&At.value.size>0} onChange=${()=>n?Sr():Pu()} />
</span>
${n2.map(([s,a,i])=>s==="x-team"&&!hp()?null:r`<span class=${s}>
${i&&Kt(e,i[0])===i[0]?r`<${s2} label=${a()} orders=${i} chosen=${t} />`:a()}
</span>`)}
</div>`}function s2({label:e,orders:t,chosen:n}){let s=t.indexOf(n),a=t[(s+1)%t.length];return r`<button type="button" aria-pressed=${String(s>=0)} title=${o("Sort by this column")} onClick=${()=>{It.value=s>=0&&t.length===1?"urgent":a}}>${e}${s>=0&&r`<${f} name=${o2.has(n)?"arrow-down":"arrow-up"} size="s" />`}</button>`}function x_({dialog:e,count:t,draft:n,view:s,current:a,stop:i,picked:l}){let c=e.assignee_id===null?null:U(e.assignee_id),u=ut.value[e.team_id];return r`<a class=${hp()?"dlg trow teams":"dlg trow"} href=${F(s,e.id)}
data-id=${e.id} data-unread=${t>0?"":null} data-picked=${l||null} draggable=${!1}
aria-current=${a?"true":null} aria-label=${F$(e,t)} tabindex=${i?0:-1}>
<span class="x-x"></span>
<span class="x-who hrow">
<${Te} kind=${e.kind} size="mid" />
<span class="nm cut">${e.name}</span>
<${fp} count=${t} called=${ci.value[e.id]?.no!=null} />
</span>
<span class="x-last pv"><${mp} dialog=${e} draft=${n} /></span>
${hp()&&r`<span class="x-team cut mut">${u&&!u.removed?u.name:r`<span class="dim">—</span>`}</span>`}
<span class="x-as hrow">
${c?r`<${J} name=${c} size="sm" /><span class="cut">${Za(c)}</span>`:r`<${Cc} size="sm" /><span class="dim">${o("nobody")}</span>`}
</span>
<span class="x-sla">
${e.failed?r`<${dp} />`:e.snooze?r`<${pp} snooze=${e.snooze} />`:e.waiting_since?r`<${Bn} dialog=${e} short />`:r`<span class="dim">—</span>`}
</span>
<span class="x-tm num dim">${Eo(e.last_at,j.value)}</span>
</a>`}I();T();_();M();mt();Gt();D();var gp=12,q$=88,bp=72,a2=450;function __(e,t){let n=A(null),s=A(0),[a,i]=g(0),[l,c]=g(!1),u=k=>{let[y]=k.touches;if(s.current=Date.now(),k.touches.length>1){d();return}let P=k.target.closest(".dlg[data-id]"),Y=k.currentTarget.querySelector(".scroll");n.current={x:y.clientX,y:y.clientY,row:P,box:Y,atTop:Y?.scrollTop===0,dx:0,kind:null},P&&(n.current.timer=setTimeout(()=>{n.current.kind="long",navigator.vibrate?.(15),Fo(Number(P.dataset.id))},a2))},m=k=>{let y=n.current;if(!y||y.kind==="long")return;let[P]=k.touches,[Y,K]=[P.clientX-y.x,P.clientY-y.y];Math.hypot(Y,K)>gp&&clearTimeout(y.timer),y.kind??=Math.abs(Y)>gp&&Math.abs(Y)>Math.abs(K)*1.5&&y.row?"swipe":K>gp&&y.atTop?"pull":Math.abs(K)>gp?"scroll":null,y.kind==="swipe"&&p(y,Y),y.kind==="pull"&&i(Math.max(0,Math.min(bp*1.4,K/2)))},p=(k,y)=>{if(ne.peek()[Number(k.row.dataset.id)]?.state!=="open")return;k.dx=y,k.row.style.setProperty("transform",`translateX(${y}px)`);let Y=k.row.parentElement;Y.dataset.swipe=y>0?"aside":"close",Y.toggleAttribute("data-enough",Math.abs(y)>q$)},h=k=>{clearTimeout(k.timer),k.row&&(k.row.style.removeProperty("transform"),delete k.row.parentElement?.dataset.swipe,k.row.parentElement?.removeAttribute("data-enough"))},d=()=>{n.current&&h(n.current),n.current=null,i(0)},$=k=>{let y=n.current;if(!y)return;let P=Number(y.row?.dataset.id);h(y),n.current=null,k.cancelable&&(y.kind==="swipe"||y.kind==="long")&&k.preventDefault(),y.kind==="swipe"&&y.dx>q$&&K$(P),y.kind==="swipe"&&y.dx<-q$&&Sn(P),y.kind==="pull"&&a>=bp&&v(),i(0)},v=async()=>{c(!0),await Dv(e,t),c(!1)},x=(a>0||l)&&r`<div class="pull" role="status" style=${{height:`${l?bp/1.4:a}px`}}>
<${f} name=${l?"clock":"arrow-down"} size="m" />
${l?o("Refreshing"):a>=bp?o("Release to refresh"):o("Pull to refresh")}
</div>`;return{handlers:{onTouchStart:u,onTouchMove:m,onTouchEnd:$,onTouchCancel:d},touched:()=>Date.now()-s.current<1e3,pull:x}}ae();Io();Pt();_();Ms();G();var co=()=>E.peek().page==="inbox",S_=()=>co()&&At.peek().size>0,r2=()=>co()&&Ye.ids.length>0&&!document.activeElement?.closest("#conversation, #card")&&!getSelection().toString();Qe({id:"mine",group:"list",label:()=>o("Mine"),icon:"inbox",key:"Digit1",run:()=>R(F("mine"))},{id:"unassigned",group:"list",label:()=>o("Unassigned"),icon:"inbox",key:"Digit2",also:["KeyG KeyN"],run:()=>R(F("unassigned"))},{id:"all",group:"list",label:()=>o("All"),icon:"inbox",key:"Digit3",run:()=>R(F("all"))},{id:"queued",group:"list",label:()=>o("Show the new ones"),key:"Period",palette:!1,run:()=>Tt("[data-key='queued']")?.click()},{id:"next",group:"list",label:()=>o("Next"),key:"KeyJ",palette:!1,when:co,walks:!0,run:()=>Qf(1)},{id:"previous",group:"list",label:()=>o("Previous"),key:"KeyK",palette:!1,when:co,walks:!0,run:()=>Qf(-1)},{id:"next-unread",group:"list",label:()=>o("Next unread"),key:"Shift+KeyJ",when:co,walks:!0,run:()=>Xf(1)},{id:"previous-unread",group:"list",label:()=>o("Previous unread"),key:"Shift+KeyK",when:co,walks:!0,run:()=>Xf(-1)},{id:"down",group:"list",label:()=>o("Previous or next row"),key:"ArrowDown",palette:!1,listed:!1,walks:!0,run:()=>e$(1)},{id:"up",group:"list",key:"ArrowUp",palette:!1,listed:!1,walks:!0,run:()=>e$(-1)},{id:"pick",group:"list",label:()=>o("Select the row"),icon:"check",key:"KeyX",palette:!1,when:co,run:Ck},{id:"pick-range",group:"list",label:()=>o("Select up to this row"),key:"Shift+KeyX",palette:!1,when:co,run:Tk},{id:"pick-all",group:"list",label:()=>o("Select all loaded"),icon:"check",key:"Ctrl+KeyA",when:r2,run:Pu},{id:"look",group:"list",label:()=>o("List view"),icon:"rows-3",key:"KeyV",when:co,run:r_},{id:"go-inbox",group:"go",label:()=>o("Inbox"),icon:"inbox",key:"KeyG KeyI",run:()=>R(eo())},{id:"go-waiting",group:"go",label:()=>o("Waiting for us"),icon:"hourglass",run:()=>R(F("waiting"))},{id:"go-unread",group:"go",label:()=>o("Unread"),icon:"mail-open",run:()=>R(F("unread"))},{id:"go-mentions",group:"go",label:()=>o("Mentions"),icon:"at-sign",run:()=>R(F("mentions"))},{id:"go-following",group:"go",label:()=>o("Following"),icon:"eye",run:()=>R(F("following"))},{id:"go-snoozed",group:"go",label:()=>o("Snoozed"),icon:"alarm-clock",run:()=>R(F("snoozed"))},{id:"go-closed",group:"go",label:()=>o("Closed"),icon:"archive",run:()=>R(F("closed"))});var i2={KeyE:o_,KeyF:R$,KeyA:()=>{w.value="pick-give"},"Shift+KeyA":()=>{w.value="pick-give"},KeyH:()=>{w.value="pick-snooze"}};function l2(){let{view:e,dialog:t}=E.peek();R(F(e)),Ye.focus(t)}var c2=()=>co()&&En.peek()==="table"&&E.peek().dialog!==null&&!Ze.peek();function u2(e){if(e.defaultPrevented||e.altKey||e.ctrlKey||e.metaKey||w.peek()||e.target.closest?.("input:not([type=checkbox]), textarea, select, [contenteditable]"))return;let t=S_()?i2[e.shiftKey?`Shift+${e.code}`:e.code]:null,n=e.key==="Escape"?S_()?Sr:c2()?l2:null:t;n&&(e.preventDefault(),e.stopPropagation(),t?Au(e,n,{settled:!1,pause:!/KeyA$/.test(e.code)}):n())}document.addEventListener("keydown",u2,{capture:!0});var p2=10;function m2(e,t,n){let s=Kt(e,It.value),a=Xn(e,s),i=A({name:"",shown:[],ids:[],queued:[],order:null});i.current.name!==a&&(i.current={name:a,shown:[],ids:[],queued:[],order:Sb()});let l=Ql.value[a],c=i.current,u=l?.loaded?c.order(ne.value,e,s,us(),l.edge):[],m=c.shown.length>0&&t,p=$o(()=>{let h=Cb(c.shown,u,{busy:m,keep:n});return{...h,shown:h.shown.every(d=>ne.value[d])?h.shown:h.shown.filter(d=>ne.value[d])}},[a,u,m,n,ne.value]);return c.shown=p.shown,{name:a,order:s,known:l,ids:u,queued:p.queued,shown:p.shown,settle:()=>{c.shown=[]}}}function d2(e,t,n){N(()=>{if(!n)return;let s=t.find(a=>cs.value[a]===void 0);if(s===void 0&&e==="unread"){let a={...us(),marks:new Proxy({},{get:()=>-1})};s=Object.keys(ne.value).find(i=>cs.value[i]===void 0&&is(ne.value[i],e,a))}s!==void 0&&Iv(ne.value[s])},[e,t,cs.value,ne.value,n])}function C_(){let{view:e,dialog:t}=E.value,[n,s]=g(!1),[,a]=g(0),{name:i,order:l,known:c,ids:u,queued:m,shown:p,settle:h}=m2(e,n||At.value.size>0,t),d=pt.value[`page:${i}`];d2(e,p,c?.loaded);let $=__(e,l);c_(e,l,p,c,!!(d?.busy||d?.problem)),Ye.showNew=()=>{h(),s(!1),a(P=>P+1)};let v=()=>{c?.next&&!d?.problem&&pa(e,l)},x=P=>P.currentTarget.contains(P.relatedTarget)?void 0:null,k=P=>{let Y=P.target.closest(".dlg[data-id]");!Y||!(P.shiftKey||At.peek().size&&$.touched())||(P.preventDefault(),P.stopPropagation(),P.shiftKey?Nu(Number(Y.dataset.id)):Fo(Number(Y.dataset.id)))},y=P=>{P.target.closest(".dlg[data-id]")&&!P.ctrlKey&&!P.metaKey&&!P.button&&Ds()};return r`<section class=${`list ${En.value==="table"?"wide":""}`} id="list"
aria-label=${o("List of conversations")}>
<${m_} />
<${i_} view=${e} />
<div class="lbody" onPointerMove=${P=>{P.pointerType==="mouse"&&s(!0)}} onPointerLeave=${P=>{P.currentTarget.contains(document.activeElement)||s(!1)}} onFocusIn=${P=>{s(!0);let Y=P.target.closest(".dlg[data-id]");Y&&(Vt.value=Number(Y.dataset.id))}} onFocusOut=${P=>{x(P)===null&&(Vt.value=null,P.currentTarget.matches(":hover")||s(!1))}} onClickCapture=${k} onClick=${y} onContextMenu=${j$} ...${$.handlers}>
${c?.loaded&&r`<${l_} view=${e} ids=${u} shown=${p} waiting=${m} />`}
${$.pull}
${c?.loaded&&(p.length||En.value==="table")?r`<${f2} name=${i} view=${e} shown=${p} open=${t} near=${v}
more=${!!c.next} state=${d} />`:r`<div class="scroll">
${c?.loaded?r`<${W$} view=${e} />`:r`<${g2} state=${d} view=${e} order=${l} />`}
</div>`}
</div>
<${s_} view=${e} />
<${w_} />
</section>`}function f2({name:e,view:t,shown:n,open:s,near:a,more:i,state:l}){let c=En.value,u=us(),m=n.includes(s)?s:Vt.value!==null&&n.includes(Vt.value)?Vt.value:n[0],p=d=>{let $=ne.value[d],v=Jw(d)?{...$,failed:!0}:$,x={dialog:v,count:Ua(v),draft:nn(d,"reply"),view:t,current:d===s,stop:d===m,picked:At.value.has(d)};return r`<${$2} id=${d} name=${v.name} leaving=${!is(v,t,u)} picked=${x.picked}>
${c==="table"?r`<${x_} ...${x} />`:r`<${b_} look=${c} ...${x} />`}
<//>`},h=l?.problem?r`<${T_} problem=${l.problem} again=${a} />`:i?r`<ul aria-hidden="true"><${E_} widths=${[52,88]} /></ul>`:null;return r`<${y_} key=${e} name=${e} ids=${n} look=${c} row=${p} open=${s} near=${p2}
onNear=${a} head=${c==="table"&&r`<${k_} view=${t} />`}
tail=${n.length?h:r`<${W$} view=${t} />`} />`}function $2({id:e,name:t,leaving:n,picked:s,children:a}){let i=l=>{l.shiftKey?Nu(e):Fo(e)};return r`<div class="dlw" data-leaving=${n||null} data-picked=${s||null}
data-flash=${wi.value.includes(e)||null} data-aside=${o("Snooze")} data-close=${o("Close")}>
${a}
<input type="checkbox" class="check rowpick" tabindex="-1" aria-label=${o("Select {name}",{name:t})}
checked=${s} onClick=${i} />
<button type="button" class="ib small rowmore" tabindex="-1" aria-haspopup="menu"
aria-label=${o("Actions: {name}",{name:t})} data-menu=${e} onClick=${j$}>
<${f} name="ellipsis" size="m" />
</button>
</div>`}function T_({problem:e,again:t}){return r`<${re} icon="unplug" title=${o("Could not load conversations")} text=${z(e)}>
<button type="button" class="btn" onClick=${t}>${o("Retry")}</button>
<//>`}var E_=({widths:e})=>r`<li class="dlg cards" aria-hidden="true">
<span class="av skav"></span>
<span class="grow"><${Be} width=${e[0]} /><${Be} width=${e[1]} /><${Be} width=${34} /></span>
</li>`,h2=[[52,88],[40,70],[60,92],[46,64],[56,82],[38,76],[50,90],[44,68]];function g2({state:e,view:t,order:n}){let s=Ot(150,!e?.problem);return e?.problem?r`<${T_} problem=${e.problem} again=${()=>pa(t,n)} />`:s?r`<ul aria-busy="true" aria-label=${o("Loading conversations")}>
${h2.map(a=>r`<${E_} widths=${a} />`)}
</ul>`:null}T();Pe();D();var b2=e=>e===wo.value.findLast(t=>t.undo),U$=()=>r`<div class="toasts">
${wo.value.filter(e=>!e.silent).map(e=>r`<div class="toast" role=${e.alert?"alert":"status"} key=${e.id}>
<${f} name=${e.icon} size="m" />
<span class="grow">${e.text}</span>
${e.more&&r`<button type="button" onClick=${()=>ov(e)}>${e.more.label}</button>`}
${e.run&&r`<button type="button" onClick=${()=>fi(e)}>${e.label}</button>`}
${b2(e)&&r`<kbd>Z</kbd>`}
</div>`)}
</div>`;T();Pt();_();G();wa();en();yp();var XS=xe(()=>Promise.resolve().then(()=>(JS(),VS)),"Conversation",{when:()=>E.value.dialog!==null,meanwhile:hz}),e1=_n(["photo"],()=>Promise.resolve().then(()=>(QS(),ZS)),"Lightbox");function hz(){return r`<section class="conversation" id="conversation" tabindex="-1" aria-busy="true"
aria-label=${o("Conversation")}></section>`}Qe({id:"find-inside",group:"log",label:()=>o("Find in the conversation"),icon:"search",key:"Ctrl+KeyF",anywhere:!0,when:()=>E.peek().page==="inbox"&&An(),run:vp});Pt();_();wa();yo();ae();Du();Wo();un();J$();yu();Tr();var jp=()=>!!Ft.current?.mail;Qe({id:"reply",group:"dialog",label:()=>o("Reply"),icon:"reply",key:"KeyR",when:An,run:()=>jo("reply")},{id:"note",group:"dialog",label:()=>o("Note"),icon:"lock",key:"KeyN",when:An,run:()=>jo("note")},{id:"attach",group:"field",label:()=>o("Attach a file"),icon:"paperclip",key:"Ctrl+KeyU",anywhere:!0,when:()=>!!document.getElementById("attach"),run:()=>document.getElementById("pickfiles").click()},{id:"send",group:"field",label:()=>o("Send the reply"),key:"Enter",palette:!1,when:()=>!1},{id:"send-letter",group:"field",label:()=>o("Send the email, leave the note"),key:"Ctrl+Enter",palette:!1,when:()=>!1},{id:"new-line",group:"field",label:()=>o("New line"),key:"Shift+Enter",palette:!1,when:()=>!1},{id:"send-close",group:"field",label:()=>o("Send and close the conversation"),icon:"check",key:"Ctrl+Shift+Enter",anywhere:!0,palette:!1,when:()=>Ft.current?.mode==="reply",run:()=>{rc()&&Ft.current.submit({then:"close"})}},{id:"switch-mode",group:"field",label:()=>o("Switch reply and note"),icon:"lock",key:"Ctrl+Shift+KeyM",anywhere:!0,when:()=>!!Ft.current,run:()=>{cn(Ft.current.id,Ft.current.mode==="reply"?"note":"reply"),Ft.current.field.focus()}},{id:"emoji",group:"field",label:()=>o("Emoji"),icon:"smile",key:"Ctrl+Semicolon",anywhere:!0,when:()=>!!Ft.current,run:()=>{w.value="emoji"}},{id:"bold",group:"field",label:()=>o("Bold"),icon:"bold",key:"Ctrl+KeyB",anywhere:!0,palette:!1,when:jp,run:()=>Ft.current.wrap("**")},{id:"italic",group:"field",label:()=>o("Italic"),icon:"italic",key:"Ctrl+KeyI",anywhere:!0,palette:!1,when:jp,run:()=>Ft.current.wrap("_")},{id:"numbers",group:"field",label:()=>o("Numbered list"),icon:"list",key:"Ctrl+Shift+Digit7",anywhere:!0,palette:!1,when:jp,run:()=>Ft.current.list(!0)},{id:"bullets",group:"field",label:()=>o("List"),icon:"list",key:"Ctrl+Shift+Digit8",anywhere:!0,palette:!1,when:jp,run:()=>Ft.current.list(!1)},{id:"edit-last",group:"field",label:()=>o("Edit my last message, in an empty field"),key:"ArrowUp",palette:!1,when:()=>!1});Pt();_();G();Co();yp();Y$();$t();wa();ae();en();Ph();var y1=xe(()=>Promise.resolve().then(()=>(Lh(),g1)),"Card"),Zz=xe(()=>Promise.resolve().then(()=>(v1(),b1)),"Client");function Qz(){E.peek().dialog&&(matchMedia("(min-width: 1280px)").matches?vn.value=!vn.value:Ze.value=!Ze.value)}Qe({id:"card",group:"everywhere",label:()=>o("Show or hide the client card"),icon:"panel-right",key:"BracketRight",when:An,run:Qz});hs({page:"clients",path:"/clients",title:()=>o("Client"),view:Zz});wp({id:"find",icon:"search",label:()=>o("Find in the conversation"),run:vp});wp({id:"history",icon:"history",label:()=>o("Full history"),run:e=>R(nc(e.contact_id))});wp({id:"print",icon:"file-text",label:()=>o("Print the conversation"),run:e=>window.open(fl(e.contact_id,{format:"html",printed:1}),"_blank","noopener")});Hp();Pt();_();_c();qc();Q();M();var k1=document.querySelector("link[rel='icon']"),w1=k1?.getAttribute("href")??"";me(()=>{let e=B.value.ready&&(qa.value>0||Ce.value.notifications>0);k1?.setAttribute("href",e?w1.replace("favicon.svg","favicon-dot.svg"):w1)});Qe({id:"bell",group:"everywhere",label:()=>o("Notifications"),icon:"bell",key:"KeyG KeyB",run:ar});Pt();_();G();Co();Rn();en();il();Wh();var RL=xe(()=>Promise.resolve().then(()=>(WC(),BC)),"Automation"),UC=_n(["why","rulefirst","ruleleave"],()=>Promise.resolve().then(()=>(qC(),KC)),"Layers");ft("rule",{map:"rules",snapshot:e=>(e.rules??[]).map(t=>[t.id,t])});C0({when:x1,run:_1});hs({page:"automation",path:"/automation",icon:"zap",label:()=>o("Automation"),title:()=>o("Automation"),view:RL});Qe({id:"go-automation",group:"go",label:()=>o("Automation"),icon:"zap",key:"KeyG KeyA",run:()=>R(ze())},{id:"why",group:"log",label:()=>o("Why? (at an automatic line)"),key:"KeyW",palette:!1,when:()=>!1});Q();Pt();_();G();Co();M();en();var $W=xe(()=>Promise.resolve().then(()=>(kl(),vg)),"Looks"),hW=xe(()=>Promise.resolve().then(()=>(kl(),vg)),"Work"),gW=xe(()=>Promise.resolve().then(()=>(VC(),GC)),"OwnKeys"),bW=xe(()=>Promise.resolve().then(()=>(tT(),eT)),"OwnNotifications"),vW=xe(()=>Promise.resolve().then(()=>(kg(),wg)),"Password"),yW=xe(()=>Promise.resolve().then(()=>(kg(),wg)),"Sessions"),wW=xe(()=>Promise.resolve().then(()=>(yg(),JC)),"Mailbox"),kW=xe(()=>Promise.resolve().then(()=>(lT(),iT)),"Teams"),xW=xe(()=>Promise.resolve().then(()=>(dT(),mT)),"Statuses"),_W=xe(()=>Promise.resolve().then(()=>(LT(),IT)),"Hours"),SW=xe(()=>Promise.resolve().then(()=>(WT(),BT)),"Company"),CW=xe(()=>Promise.resolve().then(()=>(qT(),KT)),"Settings"),TW=()=>vi(E.value.section)?.label()??o("Settings");hs({page:"settings",title:TW,view:CW});Qe({id:"go-settings",group:"go",label:()=>o("Settings"),icon:"settings",key:"KeyG KeyS",run:()=>R(zt())});wn({id:"looks",group:"own",icon:"sun-moon",label:()=>o("Appearance"),view:$W});wn({id:"work",group:"own",icon:"inbox",label:()=>o("Work with conversations"),view:hW});wn({id:"keys",group:"own",icon:"keyboard",label:()=>o("Keyboard shortcuts"),view:gW});wn({id:"notifications",group:"own",icon:"bell",label:()=>o("Notifications"),view:bW});wn({id:"password",group:"own",icon:"key-round",label:()=>o("Password"),view:vW});wn({id:"sessions",group:"own",icon:"monitor-smartphone",label:()=>o("Sessions"),view:yW});wn({id:"company",group:"company",icon:"settings",label:()=>o("Company"),when:()=>O.value?.role==="administrator",view:SW});wn({id:"hours",group:"company",icon:"clock",label:()=>o("Business hours"),when:()=>O.value?.role==="administrator",view:_W});wn({id:"mailbox",group:"company",icon:"mail",label:()=>o("Emails to colleagues"),when:()=>O.value?.role==="administrator",view:wW});wn({id:"teams",group:"company",icon:"users-round",label:()=>o("Teams"),when:()=>O.value?.role==="administrator",view:kW});wn({id:"statuses",group:"company",icon:"circle-dot",label:()=>o("Statuses"),when:()=>O.value?.role==="administrator",view:xW});me(()=>{de.value?.motion==="less"?document.documentElement.dataset.motion="less":delete document.documentElement.dataset.motion});Ol();Ol();en();Hp();var KW=_n(["shortcuts"],()=>Promise.resolve().then(()=>(aE(),sE)),"Shortcuts");function rE(){let{page:e,dialog:t}=E.value,n=B.value.ready;return N(()=>{document.documentElement.dataset.pane=n&&t?"dialog":"list",t||(Ze.value=!1)},[n,t]),N(()=>{document.title=n?jw():o("Okno")}),e==="setup"?r`<${nE} />`:Ee.value==="out"||e==="login"?r`<${tE} />`:n?e==="inbox"?r`<${HW} open=${!!t} />`:r`<${qW} view=${Va(e)?.view??UW} />`:null}var iE=()=>B.value.demo&&r`<div class="banner demo">
<${f} name="flask-conical" size="m" />
<span class="grow cut">${o("Demo: the clients are not real, nothing is sent out")}</span>
</div>`;function qW({view:e}){return r`
<a class="skip" href="#main">${o("Skip to the main content")}</a>
<div class=${to.value?"app rail":"app"} inert=${Ee.value==="expired"||null}>
<${Mf} />
<${iE} />
<${e} />
<${U$} />
</div>
<${lE} />
`}var UW=()=>r`<main class="main page" id="main">
<h1 class="vh">${o("Page not found")}</h1>
<${re} icon="search-x" title=${o("Page not found")} text=${o("The link may be old or mistyped.")}>
<a class="btn" href="/inbox/mine">${o("Go to the inbox")}</a>
<//>
</main>`;function HW({open:e}){let t=pt.value[`dialog:${E.value.dialog}`]?.problem,n=!e||t||vn.value&&!Ze.value;return r`
<a class="skip" href="#conversation">${o("Skip to the conversation")}</a>
<div class=${to.value?"app rail":"app"} inert=${Ee.value==="expired"||null}>
<${Mf} />
<${iE} />
<main class=${`main inbox ${n?"nocard":""} ${Ze.value?"hasdrawer":""}`} id="main">
<h1 class="vh">${o("Inbox")}</h1>
<${C_} />
<${sf} name="--w-list" side="left" label=${o("List width")} />
<${XS} />
${!n&&r`<${sf} name="--w-card" side="right" label=${o("Card width")} /><${y1} />`}
<${U$} />
</main>
</div>
<${lE} />
`}var lE=()=>r`
<${Ey} />
<${KW} />
<${Dw} />
<${e1} />
<${Zx} />
<${UC} />
<${p1} />
${Ee.value==="expired"&&r`<${oE} />`}
<div class="vh" aria-live="polite">${bi.value}</div>
`;en();Q();Io();ae();V();Pt();_();Ms();$t();G();wa();M();Pe();var YW=[".side","#list","#conversation","#card"],GW=".nav[aria-current], .dlg, textarea";function cE(e){let t=YW.map(l=>Tt(l)).filter(l=>l?.offsetParent),n=t.findIndex(l=>l.contains(document.activeElement)),i=[...t[(n+e+t.length)%t.length].querySelectorAll("a[href], button, textarea")].filter(l=>l.offsetParent&&l.tabIndex===0);(i.find(l=>l.matches(GW))??i[0])?.focus()}function VW(){w.value?w.value=null:Ze.value?Ze.value=!1:document.activeElement!==document.body&&yr(document.activeElement)?document.activeElement.blur():E.peek().page!=="inbox"?R(eo()):E.peek().dialog&&JW()}function JW(){let{view:e,dialog:t}=E.peek(),n=Tt(`#list .dlg[data-id="${t}"]`);n?.offsetParent?n.focus():R(F(e))}Qe({id:"pane",group:"everywhere",label:()=>o("Next pane"),key:"F6",anywhere:!0,palette:!1,run:()=>cE(1)},{id:"pane-back",group:"everywhere",key:"Shift+F6",anywhere:!0,palette:!1,listed:!1,run:()=>cE(-1)},{id:"undo",group:"everywhere",label:()=>o("Undo the last action"),icon:"undo-2",key:"KeyZ",run:lc},{id:"sidebar",group:"everywhere",label:()=>o("Show or hide the sidebar"),icon:"panel-left",key:"BracketLeft",run:()=>{to.value=!to.value}},{id:"shortcuts",group:"everywhere",label:()=>o("Keyboard shortcuts"),icon:"keyboard",key:"Shift+Slash",run:()=>{w.value="shortcuts"}});var uE=new Set(["F6","Shift+F6"]),ZW=1200,Nl=null,Mg=!0;me(()=>{Mg=de.value?.shortcuts??!0,Dy(de.value?.keys)});function QW(e,t){let n=Nl&&performance.now()-Nl.at<ZW?rr(`${Nl.chord} ${e}`,t):null;return Nl=null,n||(!t&&Mg&&Iy(e)&&(Nl={chord:e,at:performance.now()}),rr(e,t))}function XW(e){if(Ee.peek()!=="in"||e.defaultPrevented||e.altKey)return;if(e.key==="Escape"){VW();return}let t=Ro(e),n=yr(e.target),s=!t.startsWith("Ctrl");if(w.peek()||s&&!Mg&&!uE.has(t)||n&&s&&!uE.has(t))return;let a={"?":"Shift+Slash","/":"Slash"}[e.key],i=QW(!n&&a||t,n);i?eF(i,e)!==!1&&e.preventDefault():Ou(e)}function eF(e,t){if(e.act)return Au(t,()=>e.run(t),{settled:An(),pause:!e.opensField});if(!(Ou(t)&&e.id==="undo"))return e.walks&&Eu(),e.run(t)}var pE=()=>document.addEventListener("keydown",XW);Ol();var tF=3e3;async function nF(){await ri(av()??ad()),pE(),Yg(r`<${rE} />`,document.getElementById("app")),E.value.page!=="setup"&&await dE()}var oF=me(()=>{B.value.ready&&(E.value.page!=="inbox"||Object.keys(Ql.value).length>0)&&setTimeout(()=>{oF(),uf()})}),{session:Rg}=document.documentElement.dataset;async function dE(){try{let{needed:e,operator:t}=Rg?{needed:Rg==="new",operator:Rg==="in"}:await W("/api/setup");if(!t){mE(e);return}await ua(),(E.value.page==="login"||location.pathname==="/")&&R("/inbox/mine",{replace:!0})}catch(e){if(!(e instanceof ue))throw e;e.status===401?mE(!1):setTimeout(dE,tF)}}function mE(e){E.value.page!=="login"&&location.pathname!=="/"&&(Im.value=location.pathname+location.search),Ee.value="out",R(e?"/setup":"/login",{replace:!0})}nF();
