/* Okno, AGPL-3.0-or-later. Made by `make bundle` from js, css and vendor beside this folder; the licences of the libraries are in vendor. */
var bE=Object.defineProperty;var b=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(s){throw n=[s],s}};var Le=(e,t)=>{for(var n in t)bE(e,n,{get:t[n],enumerable:!0})};function Xs(e){e&&e.parentNode&&e.remove()}function Wl(e,t,n){var s,a,i,l={},c=arguments.length;for(i in t)i=="key"?s=t[i]:i=="ref"&&typeof e!="function"?a=t[i]:l[i]=t[i];return c>2&&(l.children=c>3?Km.call(arguments,2):n),ei(e,l,s,a,null)}function ei(e,t,n,s,a){var i={type:e,props:t,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:ti,__v:a||++Ig,__i:-1,__u:0};return!a&&Oe.vnode&&Oe.vnode(i),i}function qm(){return{current:null}}function ta(e){return e.children}function Zn(e,t){this.props=e,this.context=t,this.__g=0}function ss(e,t){if(t==null)return e.__&&ss(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:ss(e)}function wE(e){var t,n=e.__v,s=n.__e,a=[],i=[],l=e.__P;l&&((t=ea({constructor:ti},n)).__v=n.__v+1,Oe.vnode&&Oe.vnode(t),Um(l,t,n,e.__n,l.namespaceURI,32&n.__u?[s]:null,a,s||ss(n),32&n.__u,i),t.__v=n.__v,t.__.__k[t.__i]=t,Ug(a,t,i),n.__=n.__e=null,t.__e!=s&&Wg(t))}function Wg(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),Wg(e)}function Rg(e){(8&e.__g||(e.__g|=8,os.push(e),Il++))&&Lm==Oe.debounceRendering||((Lm=Oe.debounceRendering)||queueMicrotask)(Fg)}function Fg(){try{for(var e,t=1;os.length;)os.length>t&&os.sort(Lg),e=os.shift(),t=os.length,8&e.__g&&wE(e)}finally{(Il=os.length)&&(Lm||queueMicrotask)(Fg)}}function jg(e,t,n,s,a,i,l,c,u,m,p){var h,d,$,v,_,k,y=s.__k||Bl,P=t.length;for(u=kE(n,t,y,u,P),h=0;h<P;h++)($=n.__k[h])!=null&&(d=~$.__i&&y[$.__i]||Ll,$.__i=h,k=Um(e,$,d,a,i,l,c,u,m,p),v=$.__e,(d.ref!=$.ref||8&d.__u)&&(d.ref&&Hm(d.ref,null,$,d),$.ref&&p.push($.ref,$.__c||v,$)),_=_||v,4&$.__u?(u=Kg($,u,e,!d.__v),d.__e&&(d.__e=null)):typeof $.type=="function"&&k!==void 0?u=k:v&&(u=v.nextSibling),$.__u&=-21);return n.__e=_,u}function kE(e,t,n,s,a){var i,l,c,u,m,p,h,d,$,v=n.length,_=v,k=0,y=0,P=e.__k=Array(a);for(i=0;i<a;i++)(l=t[i])!=null&&typeof l!="boolean"&&typeof l!="function"?(typeof l!="object"||l.constructor===String?l=P[i]=ei(null,l):jm(l)?l=P[i]=ei(ta,{children:l}):l.constructor===ti&&l.__b?l=P[i]=ei(l.type,l.props,l.key,l.ref,l.__v):P[i]=l,u=i+k,l.__=e,l.__b=e.__b+1,c=null,~(m=l.__i=xE(l,n,u,_))&&(_--,(c=n[m])&&(c.__u|=2)),c&&c.__v?(l.__u|=16,m==u-1?k--:m==u+1?k++:m!=u&&(m>u?k--:k++,y=1)):(~m||(a>v?k--:a<v&&k++),typeof l.type!="function"&&(l.__u|=4))):P[i]=null;if(y){for(p=[],h=[],i=0;i<a;i++)if((l=P[i])&&16&l.__u){for(k=0,d=p.length;k<d;)p[$=k+d>>1]<l.__i?k=$+1:d=$;p[k]=l.__i,h[i]=k+1}for(k=p.length;i--;)h[i]&&(h[i]==k?k--:P[i].__u|=4)}if(_)for(i=0;i<v;i++)!(c=n[i])||2&c.__u||(c.__e==s&&(s=ss(c)),Ym(c,c));return s}function Kg(e,t,n,s){var a,i,l,c;if(typeof e.type=="function"){if(e.props.__P)return t;if(a=e.__k)for(i=0;i<a.length;i++)a[i]&&(a[i].__=e,t=Kg(a[i],t,n,!1));return t}for(t&&!t.parentNode&&(t=ss(e))&&!t.parentNode&&(t=null),l=e.__e,c=t;c&&c.nodeType==8;)c=c.nextSibling;for(l!=c&&(!s&&n.moveBefore&&l.parentNode?n.moveBefore(l,t):n.insertBefore(l,t||null)),t=l;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function xE(e,t,n,s){var a,i=e.key,l=e.type,c=t[n],u=c&&!(2&c.__u);if(c===null&&i==null||u&&i==c.key&&l==c.type)return n;if(s>(u?1:0)){for(a=n-1;a>=0;a--)if((c=t[a])&&!(2&c.__u)&&i==c.key&&l==c.type)return a;for(a=n+1;a<t.length;a++)if((c=t[a])&&!(2&c.__u)&&i==c.key&&l==c.type)return a}return-1}function zg(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function Ml(e,t,n,s,a){var i,l;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof s=="string"&&(e.style.cssText=s=""),s)for(t in s)n&&t in n||zg(e.style,t);if(n)for(t in n)s&&n[t]==s[t]||zg(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(e.__e||(e.__e={}))[t]=n,n&&s||(l=Bm[t]||(Bm[t]=_E(t)),(e.__a||(e.__a={}))[t]=Fm,i=t!=(t=t.replace(Bg,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,l,i):e.removeEventListener(t,l,i));else{if(a=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function _E(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[Rl]==null)t[Rl]=Fm++;else if(t[Rl]<this.__a[e])return;return n(Oe.event?Oe.event(t):t)}}}function Um(e,t,n,s,a,i,l,c,u,m){var p,h,d,$,v,_,k,y,P,Y,q,pe,je,Ke,ve,yt,ce,fe,se=t.type;if(t.constructor!==ti)return null;128&n.__u&&(u=32&n.__u,p=n.__c.__z)&&(t.__u|=u,h=i=[],p.nodeType==8?c=zl(p,i):i.push(p),c=i[0]||c),(p=Oe.__b)&&p(t);e:if(typeof se=="function"){d=l.length;try{if(y=t.props,P=(p=se.prototype)&&p.render,Y=(p=se.contextType)&&s[p.__c],q=p?Y?Y.props.value:p.__:s,($=n.__c)?(t.__c=$,2&$.__g&&($.__g|=1)):(P?t.__c=$=new se(y,q):(t.__c=$=new Zn(y,q),$.constructor=se,$.render=CE),Y&&Y.sub($),$.state||($.state={}),$.__n=s,$.__g|=8,$.__h=[],$.__k=[]),P&&($.__s||($.__s=$.state),se.getDerivedStateFromProps&&($.__s==$.state&&($.__s=ea({},$.__s)),ea($.__s,se.getDerivedStateFromProps(y,$.__s)))),v=$.props,_=$.state,$.__v=t,n.__c){if(y!==v&&P&&!se.getDerivedStateFromProps&&$.componentWillReceiveProps&&$.componentWillReceiveProps(y,q),t.__v==n.__v&&!(8&$.__g)||!(4&$.__g)&&$.shouldComponentUpdate&&$.shouldComponentUpdate(y,$.__s,q)===!1){t.__v!=n.__v&&($.props=y,$.state=$.__s,$.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(Se){Se&&(Se.__=t)}),Bl.push.apply($.__h,$.__k),$.__k=[],$.__h.length&&l.push($),c=ss(n);break e}$.componentWillUpdate&&$.componentWillUpdate(y,$.__s,q),P&&$.componentDidUpdate&&$.__h.push(function(){$.componentDidUpdate(v,_,k)})}else P&&!se.getDerivedStateFromProps&&$.componentWillMount&&$.componentWillMount(),P&&$.componentDidMount&&$.__h.push($.componentDidMount);$.context=q,$.props=y,$.__P=e,$.__g&=-5,pe=Oe.__r,je=P?25:0;do $.__g&=-9,pe&&pe(t),p=$.render($.props,$.state=$.__s,$.context);while(8&$.__g&&++je<25);P&&(Bl.push.apply($.__h,$.__k),$.__k=[]),$.state=$.__s,$.getChildContext&&(s=ea({},s,$.getChildContext())),P&&n.__c&&$.getSnapshotBeforeUpdate&&(k=$.getSnapshotBeforeUpdate(v,_)),Ke=p&&p.type===ta&&p.key==null?p.props.children:p,y.__P&&(p=c,a=(e=y.__P).namespaceURI,u=i=null,n.props&&n.props.__P!=e&&(n.__k.some(function(Se){Se&&Ym(Se,Se)}),n.__k=null),c=n.__k?ss(n,0):null),c=jg(e,jm(Ke)?Ke:[Ke],t,n,s,a,i,l,c,u,m),y.__P&&(t.__e=null,c=p),t.__u&=-161,h&&h.some(Xs),$.__h.length&&l.push($),1&$.__g&&($.__g&=-4)}catch(Se){if(l.length=d,t.__v=null,u||i)if(Se&&Se.then){if(t.__u|=128|u,i){for(~(ce=i.indexOf(c||void 0))||(ce=i.length);(fe=i[ce-1])&&fe.nodeType==8;)ce--;for(;ce<i.length;ce++)if(fe=i[ce])if(i[ce]=null,ve){if(fe==yt)break}else{if(fe.nodeType!=8)break;fe.data.startsWith("$s")&&(yt=zl(ve=fe))}}if(!ve){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;ve=c}(p=zl(ve=t.__c.__z||(t.__c.__z=ve)))?(t.__e=ve,c=p):t.__e=c,c=c&&c.nextSibling}else i&&i.some(Xs);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),Se&&Se.then||qg(t),Oe.__e(Se,t,n)}}else c=t.__e=SE(n.__e,t,n,s,a,i,l,u,m,e);return(p=Oe.diffed)&&p(t),c}function zl(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function qg(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(qg))}function Ug(e,t,n){for(var s=0;s<n.length;)Hm(n[s++],n[s++],n[s++]);Oe.__c&&Oe.__c(t,e),e.some(function(a){try{e=a.__h,a.__h=[],e.some(function(i){i.call(a)})}catch(i){Oe.__e(i,a.__v)}})}function SE(e,t,n,s,a,i,l,c,u,m){var p,h,d,$,v,_,k,y,P=n.props||Ll,Y=t.props,q=t.type;if(q=="svg"?a="http://www.w3.org/2000/svg":q=="math"?a="http://www.w3.org/1998/Math/MathML":a||(a="http://www.w3.org/1999/xhtml"),i){for(p=0;p<i.length;p++)if((v=i[p])&&(q?v.localName==q:v.nodeType==3)){e=v,i[p]=null;break}}if(!e){if(y=m.ownerDocument||document,!q)return y.createTextNode(Y);e=y.createElementNS(a,q,Y.is?Y:m),c&&(Oe.__m&&Oe.__m(t,i),c=!1),i=null}if(q){if(m=q=="template"&&e.content||e,i=q=="textarea"&&Y.defaultValue!=null?null:i&&Km.call(m.childNodes),!c&&i)for(P={},p=0;p<e.attributes.length;p++)P[(v=e.attributes[p]).name]=v.value;for(p in P)v=P[p],p=="dangerouslySetInnerHTML"?d=v:p=="children"||p in Y||p=="value"&&"defaultValue"in Y||p=="checked"&&"defaultChecked"in Y||Ml(e,p,null,v,a);for(p in Y)v=Y[p],p=="children"?$=v:p=="dangerouslySetInnerHTML"?h=v:p=="value"?_=v:p=="checked"?k=v:c&&typeof v!="function"||P[p]===v||Ml(e,p,v,P[p],a);h?(c||d&&(h.__html==d.__html||h.__html==e.innerHTML)||(e.innerHTML=h.__html),t.__k=[]):(d&&(e.textContent=""),(q=="foreignObject"||a=="http://www.w3.org/1998/Math/MathML"&&yE.test(q))&&(a="http://www.w3.org/1999/xhtml"),jg(m,jm($)?$:[$],t,n,s,a,i,l,i?i[0]:n.__k&&ss(n,0),c,u),i&&i.some(Xs)),c&&q!="textarea"||(p="value",q=="progress"&&_==null?e.removeAttribute(p):_==null||_===e[p]&&(q!="progress"||_)||Ml(e,p,_,P[p],a),p="checked",k!=null&&k!=e[p]&&Ml(e,p,k,P[p],a))}else P===Y||c&&e.data==Y||(e.data=Y);return e}function Hm(e,t,n,s){try{typeof e=="function"?t?t.__x=e(t)||1:s&&(s=s.__c||s.__e)&&(t=s.__x)&&(s.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(a){Oe.__e(a,n)}}function Ym(e,t,n){var s,a,i,l;if(Oe.unmount&&Oe.unmount(e),!(s=e.ref)||s.current&&s.current!=e.__e||Hm(s,null,t,e),s=e.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(c){Oe.__e(c,t)}s.__P=s.__n=null}if(s=e.__k)for(l=0;l<s.length;l++)s[l]&&Ym(s[l],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(s=e.__c)&&(s=s.__z)&&(a=zl(s,i=[]))&&(s==e.__e&&i.some(Xs),Xs(a),Xs(s)),n||Xs(e.__e),e.__e=e.__c=e.__=null}function CE(e,t,n){return this.constructor(e,n)}function Hg(e,t){var n,s,a,i;Oe.__&&Oe.__(e,t),t.nodeType==9&&(t=t.documentElement),s=(n=e&&32&e.__u)?null:t.__k,t.__k=ei(ta,{children:[e]}),a=[],i=[],Um(t,t.__k,s||Ll,Ll,t.namespaceURI,s?null:t.firstChild?Km.call(t.childNodes):null,a,s?s.__e:t.firstChild,n,i),Ug(a,t.__k,i),t.__k.props.children=null}var Oe,Ig,Wm,os,Lm,Il,Lg,Rl,Bg,Fm,Bm,vE,ti,Ll,Bl,yE,jm,Km,ea,na=b(()=>{ti=Symbol.for("pv"),Ll={},Bl=[],yE=/^m(i|n|o|s|text|space)$/,jm=Array.isArray,Km=Bl.slice,ea=Object.assign;Oe={__e:function(e,t,n,s){for(var a,i,l;t=t.__;)if((a=t.__c)&&!(1&a.__g)){a.__g|=4;try{if((l=(i=a.constructor)&&i.getDerivedStateFromError)&&a.setState(i.getDerivedStateFromError(e)),a.componentDidCatch&&(a.componentDidCatch(e,s||{}),l=1),l&&8&a.__g)return void(a.__g|=2)}catch(c){e=c}}throw Il=0,e}},Ig=0,Wm=function(e){return e!=null&&e.constructor===ti},Zn.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=ea({},this.state)),typeof e=="function"&&(e=e(ea({},n),this.props)),e&&(ea(n,e),this.__v&&(t&&this.__k.push(t),Rg(this)))},Zn.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),Rg(this))},Zn.prototype.render=ta,os=[],Il=0,Lg=function(e,t){return e.__v.__b-t.__v.__b},Rl=Symbol(),Bg=/(PointerCapture)$|Capture$/i,Fm=0,Bm={},vE=0});function oi(e,t){ut.__h&&ut.__h(pt,e,Fl||t),Fl=0;var n=pt.__H||(pt.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function g(e){return Fl=1,TE(ob,e)}function TE(e,t,n){var s=oi(oa++,2);if(s.t=e,!s.__c&&(s.__=[n?n(t):ob(void 0,t),function(i){var l=(s.__N||s.__)[0],c=s.t(l,i);Vm(l,c)||(s.__N=[c,s.__[1]],s.__c.setState({}))}],s.__c=pt,!pt.__f)){pt.__f=!0;var a=pt.shouldComponentUpdate;pt.shouldComponentUpdate=function(i,l,c){var u=this.__H;if(!u)return!0;var m=!1,p=this.props!=i;if(u.__.some(function(d){d.__N&&(m=!0,Vm(d.__[0],d.__N[0])||(p=!0))}),a){var h=a.call(this,i,l,c);return m?h||p:h}return!m||p}}return s.__}function N(e,t){var n=oi(oa++,3);!ut.__s&&Xm(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,pt.__H.__h.push(n))}function L(e,t){var n=oi(oa++,4);!ut.__s&&Xm(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,pt.__h.push(n))}function A(e){return Fl=5,$o(function(){return{current:e}},[])}function $o(e,t){var n=oi(oa++,7);return Xm(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Qm(){var e=oi(oa++,11);if(!e.__){for(var t=pt.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+"-"+n[1]++}return e.__}function EE(){var e;do{for(;e=Jm.shift();)try{ni(e)}catch(n){ut.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=nb.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(ni),t.__h.some(Zm),t.__h=[]}catch(n){t.__h=[],ut.__e(n,e.__v)}}}while(Jm.length)}function AE(e){var t,n=function(){clearTimeout(s),eb&&cancelAnimationFrame(t),setTimeout(e)},s=setTimeout(n,35);eb&&(t=requestAnimationFrame(n))}function tb(e){e!=1&&Yg==ut.requestAnimationFrame||((Yg=ut.requestAnimationFrame)||AE)(EE)}function ni(e){var t=pt,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),pt=t}function Zm(e){var t=pt;e.__c=e.__(),pt=t}function Xm(e,t){return!e||e.length!=t.length||t.some(function(n,s){return!Vm(n,e[s])})}function ob(e,t){return typeof t=="function"?t(e):t}var oa,pt,Gm,Yg,Vm,Fl,nb,Jm,ut,Gg,Vg,Jg,Zg,Qg,Xg,eb,I=b(()=>{na();Vm=Object.is,Fl=0,nb=[],Jm=[],ut=Oe,Gg=ut.__b,Vg=ut.__r,Jg=ut.diffed,Zg=ut.__c,Qg=ut.unmount,Xg=ut.__;ut.__b=function(e){pt=null,Gg&&Gg(e)},ut.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Xg&&Xg(e,t)},ut.__r=function(e){Vg&&Vg(e),oa=0;var t=(pt=e.__c).__H;t&&(Gm==pt?pt.__h=[]:(t.__h.some(ni),t.__h.some(Zm),oa=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Gm=pt},ut.diffed=function(e){Jg&&Jg(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&tb(nb.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Gm=pt=null},ut.__c=function(e,t){t.some(function(n){try{n.__h.some(ni),n.__h=n.__h.filter(function(s){return!s.__||Zm(s)})}catch(s){n.__h=[function(){throw s}]}}),Zg&&Zg(e,t)},ut.unmount=function(e){Qg&&Qg(e);var t,n,s=e.__c;s&&s.__H&&(s.__H.__.some(function(a){try{if(a.__P&&a.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}a.__P=n,tb(Jm.push(a))}else ni(a)}catch(i){t=i}}),s.__H=void 0,t&&ut.__e(t,s.__v))};eb=typeof requestAnimationFrame=="function"});function Ul(){if(ho>1){ho--;return}let e,t=!1;for((function(){let n=jl;for(jl=void 0;n!==void 0;){let s=n.S;if(s.v===n.v)for(let a=s.t;a!==void 0;a=a.x)a.i===n.i&&(a.i=s.i);n=n.o}})();ai!==void 0;){let n=ai;for(ai=void 0,Kl++;n!==void 0;){let s=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&ab(n))try{n.c()}catch(a){t||(e=a,t=!0)}n=s}}if(Kl=0,ho--,t)throw e}function sa(e){if(ho>0)return e();ed=++NE,ho++;try{return e()}finally{Ul()}}function Rt(e){let t=Je,n=si;Je=void 0,si=void 0;try{return e()}finally{Je=t,si=n}}function sb(e){if(Je===void 0)return;let t=e.n;if(t===void 0||t.t!==Je)return t={i:0,S:e,p:Je.s,n:void 0,t:Je,e:void 0,x:void 0,r:t},Je.s!==void 0&&(Je.s.n=t),Je.s=t,e.n=t,32&Je.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=Je.s,t.n=void 0,Je.s.n=t,Je.s=t),t}function wt(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}function S(e,t){return new wt(e,t)}function ab(e){for(let t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function rb(e){for(let t=e.s;t!==void 0;t=t.n){let n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function ib(e){let t,n=e.s;for(;n!==void 0;){let s=n.p;n.i===-1?(n.S.U(n),s!==void 0&&(s.n=n.n),n.n!==void 0&&(n.n.p=s)):t=n,n.S.n=n.r,n.r!==void 0&&(n.r=void 0),n=s}e.s=t}function aa(e,t){wt.call(this,void 0,t),this.x=e,this.s=void 0,this.g=ql-1,this.f=4}function $e(e,t){return new aa(e,t)}function lb(e){let t=e.j;if(e.j=void 0,typeof t=="function"){ho++;let n=Je;Je=void 0;try{t()}catch(s){throw e.f&=-2,e.f|=8,td(e),s}finally{Je=n,Ul()}}}function td(e){for(let t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,lb(e)}function PE(e){if(Je!==this)throw new Error("Out-of-order effect");ib(this),Je=e,this.f&=-2;try{8&this.f&&td(this)}finally{Ul()}}function Fa(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,si&&si.push(this)}function me(e,t){let n=new Fa(e,t);try{n.c()}catch(a){throw n.d(),a}let s=n.d.bind(n);return s[Symbol.dispose]=s,s}var OE,Je,si,ai,jl,ho,Kl,NE,ed,ql,nd=b(()=>{OE=Symbol.for("preact-signals");ho=0,Kl=0,NE=0,ed=0,ql=0;wt.prototype.brand=OE;wt.prototype.h=function(){return!0};wt.prototype.S=function(e){let t=this.t;t!==e&&e.e===void 0&&(e.x=t,this.t=e,t!==void 0?t.e=e:Rt(()=>{var n;(n=this.W)==null||n.call(this)}))};wt.prototype.U=function(e){if(this.t!==void 0){let t=e.e,n=e.x;t!==void 0&&(t.x=n,e.e=void 0),n!==void 0&&(n.e=t,e.x=void 0),e===this.t&&(this.t=n,n===void 0&&Rt(()=>{var s;(s=this.Z)==null||s.call(this)}))}};wt.prototype.subscribe=function(e){return me(()=>{let t=this.value;Rt(()=>e(t))},{name:"sub"})};wt.prototype.valueOf=function(){return this.value};wt.prototype.toString=function(){return this.value+""};wt.prototype.toJSON=function(){return this.value};wt.prototype.peek=function(){return Rt(()=>this.value)};Object.defineProperty(wt.prototype,"value",{get(){let e=sb(this);return e!==void 0&&(e.i=this.i),this.v},set(e){if(e!==this.v){if(Kl>100)throw new Error("Cycle detected");(function(t){ho!==0&&Kl===0&&t.l!==ed&&(t.l=ed,jl={S:t,v:t.v,i:t.i,o:jl})})(this),this.v=e,this.i++,ql++,ho++;try{for(let t=this.t;t!==void 0;t=t.x)t.t.N()}finally{Ul()}}}});aa.prototype=new wt;aa.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===ql))return!0;if(this.g=ql,this.f|=1,this.i>0&&!ab(this))return this.f&=-2,!0;let e=Je;try{rb(this),Je=this;let t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(t){this.v=t,this.f|=16,this.i++}return Je=e,ib(this),this.f&=-2,!0};aa.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(let t=this.s;t!==void 0;t=t.n)t.S.S(t)}wt.prototype.S.call(this,e)};aa.prototype.U=function(e){if(this.t!==void 0&&(wt.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(let t=this.s;t!==void 0;t=t.n)t.S.U(t)}};aa.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(let e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(aa.prototype,"value",{get(){if(1&this.f)throw new Error("Cycle detected");let e=sb(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});Fa.prototype.c=function(){let e=this.S();try{if(8&this.f||this.x===void 0)return;let t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};Fa.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,lb(this),rb(this),ho++;let e=Je;return Je=this,PE.bind(this,e)};Fa.prototype.N=function(){2&this.f||(this.f|=2,this.u=ai,ai=this)};Fa.prototype.d=function(){this.f|=8,1&this.f||td(this)};Fa.prototype.dispose=function(){this.d()}});function ja(e,t){Oe[e]=t.bind(null,Oe[e]||(()=>{}))}function ri(e){if(Hl){let t=Hl;Hl=void 0,t()}Hl=e&&e.S()}function pb({data:e}){let t=RE(e);t.name="ReactiveDom",t.value=e;let[n,s]=$o(()=>{let a=this,i=this.__v;for(;i=i.__;)if(i.__c){i.__c.__$f|=4;break}let l=$e(()=>{let p=t.value.value;return p===0?0:p===!0?"":p||""}),c=$e(()=>!Array.isArray(l.value)&&!Wm(l.value)),u=me(function(){if(this.N=mb,c.value){let p=l.value;a.__v&&a.__v.__e&&a.__v.__e.nodeType===3&&(a.__v.__e.data=p)}}),m=this.__$u.d;return this.__$u.d=function(){u(),m.call(this)},[c,l]},[]);return n.value?s.peek():s.value}function ME(e,t,n,s){let a=t in e&&e.ownerSVGElement===void 0,i=S(n);return{o:(l,c)=>{i.value=l,s=c},d:me(function(){this.N=mb;let l=i.value.value;s[t]!==l&&(s[t]=l,a?e[t]=l:l!=null&&(l!==!1||t[4]==="-")?e.setAttribute(t,l):e.removeAttribute(t))})}}function RE(e,t){return $o(()=>S(e,t),[])}function IE(){sa(()=>{let e;for(;e=ub.shift();)cb.call(e)})}function mb(){ub.push(this)===1&&(Oe.requestAnimationFrame||zE)(IE)}var DE,cb,Yl,Hl,ub,zE,X=b(()=>{na();I();nd();nd();DE=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__,ub=[];me(function(){cb=this.N})();pb.displayName="ReactiveTextNode";Object.defineProperties(wt.prototype,{constructor:{configurable:!0,value:Wl(ta,null).constructor},type:{configurable:!0,value:pb},props:{configurable:!0,get(){let e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});ja("__b",(e,t)=>{if(ri(),Yl=void 0,typeof t.type=="string"){let n,s=t.props;for(let a in s){if(a==="children")continue;let i=s[a];i instanceof wt&&(n||(t.__np=n={}),n[a]=i,s[a]=i.peek())}}e(t)});ja("__r",(e,t)=>{if(e(t),t.type!==ta){ri();let n,s=t.__c;s&&(s.__$f&=-2,n=s.__$u,n===void 0&&(s.__$u=n=(function(a,i){let l;return me(function(){l=this},{name:i}),l.c=a,l})((function(a){return function(){var i;DE&&((i=this.y)==null||i.call(this)),a.__$f|=1,a.setState({})}})(s),typeof t.type=="function"?t.type.displayName||t.type.name:""))),Yl=s,ri(n)}});ja("__e",(e,t,n,s)=>{ri(),Yl=void 0,e(t,n,s)});ja("diffed",(e,t)=>{ri(),Yl=void 0;let n;if(typeof t.type=="string"&&(n=t.__e)){let s=t.__np,a=t.props,i=n.U;if(i)for(let l in i){let c=i[l];c===void 0||s&&l in s||(c.d(),i[l]=void 0)}if(s){i||(i={},n.U=i);for(let l in s){let c=i[l],u=s[l];c===void 0?(c=ME(n,l,u,a),i[l]=c):c.o(u,a)}}}e(t)});ja("unmount",(e,t)=>{if(typeof t.type=="string"){let n=t.__e;if(n){let a=n.U;if(a){n.U=void 0;for(let i in a){let l=a[i];l&&l.d()}}}let s=t.__np;if(s){let a=t.props;for(let i in s)a[i]=s[i]}t.__np=void 0}else{let n=t.__c;if(n){n.__$f|=8;let s=n.__$u;s&&(n.__$u=void 0,s.d())}}e(t)});ja("__h",(e,t,n,s)=>{s<3&&(t.__$f|=2),e(t,n,s)});Zn.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;let n=this.__$u,s=n&&n.s!==void 0;for(let a in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){let a=2&this.__$f;if(!(s||a||4&this.__$f)||1&this.__$f)return!0}else if(!(s||4&this.__$f)||3&this.__$f)return!0;for(let a in e)if(a!=="__source"&&e[a]!==this.props[a])return!0;for(let a in this.props)if(!(a in e))return!0;return!1};zE=e=>{queueMicrotask(()=>{queueMicrotask(e)})}});function as(){if(crypto.randomUUID)return crypto.randomUUID();let e=crypto.getRandomValues(new Uint8Array(16));e[6]=e[6]&15|64,e[8]=e[8]&63|128;let t=[...e].map(n=>n.toString(16).padStart(2,"0")).join("");return[t.slice(0,8),t.slice(8,12),t.slice(12,16),t.slice(16,20),t.slice(20)].join("-")}var Gl=b(()=>{});async function ii(e){let t=LE.includes(e)?e:sd(),s=await(await fetch(new URL(`../../i18n/${t}.json`,import.meta.url))).json();db=new Intl.PluralRules(t),document.documentElement.lang=t,od.value=s,we.value=t}function o(e,t){return fb(od.value[e]||e,t)}function C(e,t,n,s){let a=od.value[e],i=Array.isArray(a)?a[BE(n)]:n===1?e:t;return fb(i,{n,...s})}function BE(e){let t=db.select(e);return we.value!=="ru"?t==="one"?0:1:{one:0,few:1}[t]??2}function fb(e,t){return t?e.replace(/\{(\w+)\}/g,(n,s)=>t[s]??n):e}function kt(e,t){return e.split(/(\{\w+\})/).map(n=>{let s=/^\{(\w+)\}$/.exec(n);return s&&s[1]in t?t[s[1]]:n})}var od,we,db,LE,sd,x=b(()=>{X();od=S({}),we=S("en"),db=new Intl.PluralRules("en"),LE=["ru","en"],sd=()=>navigator.language.toLowerCase().startsWith("ru")?"ru":"en"});async function ke(e,t,n){let s,a=n===void 0?void 0:JSON.stringify(n);try{s=await fetch(t,{method:e,headers:n===void 0?{}:{"Content-Type":"application/json"},body:a,keepalive:a!==void 0&&a.length<jE,signal:AbortSignal.timeout(WE)})}catch(c){throw new ue(0,c.name==="TimeoutError"?"timeout":"offline")}let i=await KE(s);if(s.ok)return i;let l=i?.code??`http-${s.status}`;throw s.status===401&&l!=="wrong-password"&&Ee.value==="in"&&(Ee.value="expired"),new ue(s.status,l,i??{})}async function KE(e){if(e.status===204)return null;try{return await e.json()}catch{return null}}async function Z(e,t,{method:n="POST",key:s=as()}={}){try{return await ke(n,e,{...t,key:s})}catch(a){if(!a.offline)throw a;return await new Promise(i=>setTimeout(i,FE)),ke(n,e,{...t,key:s})}}function z(e){if(e.offline&&e.status===0)return e.code==="timeout"?o("The server did not answer within 10 seconds."):o("No connection to the server.");let t={"not-found":()=>o("This no longer exists, or you have no access to it."),forbidden:()=>o("You do not have permission to do this."),"signed-out":()=>o("Your session has expired."),"key-reused":()=>o("This was already sent with a different text."),"cannot-answer":()=>o("This colleague cannot reply in this channel."),"team-cannot-answer":()=>o("Nobody in this team can reply in this channel."),"team-gone":()=>o("This team no longer exists."),"team-exists":()=>o("A team with this name already exists."),"rate-limited":()=>o("Too many attempts. Try again in a few minutes."),"no-candidates":()=>o("Nobody can take these conversations."),"operator-gone":()=>o("This no longer exists, or you have no access to it."),closed:()=>o("The conversation is closed."),"invalid-time":()=>o("Choose a time within the next year."),"nothing-to-undo":()=>o("Nothing to undo: this has been changed since."),"too-late":()=>o("More than 7 days have passed, this can no longer be undone."),"client-not-started":()=>o("The client must write first in this channel."),"no-address":()=>o("The client has no address in this channel."),"address-wrong":()=>o("Emails cannot be sent to this address."),"invalid-subject":()=>o("This subject cannot be sent."),"cannot-check":()=>o("This platform cannot tell whether the message arrived."),"not-uncertain":()=>o("The delivery state is already known."),"edit-in-progress":()=>o("An earlier change to this message is still being sent. Try again in a moment."),"not-supported":()=>o("This channel does not support this."),"channel-removed":()=>o("The channel was disconnected."),blocked:()=>o("The client has blocked us."),invalid:()=>o("The server did not accept these values. Check them and try again."),"search-busy":()=>o("Your earlier searches are still running. Try again in a moment."),"too-slow":()=>o("The search took too long. Try a rarer word, or several words."),"no-space":()=>o("The server's disk is full."),"read-only":()=>o("The server cannot save anything: its disk is read-only."),"disk-fault":()=>o("The server cannot save anything: its disk fails."),"database-damaged":()=>o("The server cannot save anything: its database is damaged.")}[e.code];return t?t():o("Something went wrong. Try again. Code {code}.",{code:e.status||e.code})}var WE,FE,Ee,ue,jE,W,V=b(()=>{X();Gl();x();WE=1e4,FE=700,Ee=S("unknown"),ue=class extends Error{constructor(t,n,s={}){super(n),this.status=t,this.code=n,this.detail=s}get offline(){return this.status===0||[502,503,504].includes(this.status)}},jE=16384;W=e=>ke("GET",e)});function gb(e){var t=$b.get(this);return t||(t=new Map,$b.set(this,t)),(t=hb(this,t.get(e)||(t.set(e,t=(function(n){for(var s,a,i=1,l="",c="",u=[0],m=function(d){i===1&&(d||(l=l.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,d,l):i===3&&(d||l)?(u.push(3,d,l),i=2):i===2&&l==="..."&&d?u.push(4,d,0):i===2&&l&&!d?u.push(5,0,!0,l):i>=5&&((l||!d&&i===5)&&(u.push(i,0,l,a),i=6),d&&(u.push(i,d,0,a),i=6)),l=""},p=0;p<n.length;p++){p&&(i===1&&m(),m(p));for(var h=0;h<n[p].length;h++)s=n[p][h],i===1?s==="<"?(m(),u=[u],i=3):l+=s:i===4?l==="--"&&s===">"?(i=1,l=""):l=s+l[0]:c?s===c?c="":l+=s:s==='"'||s==="'"?c=s:s===">"?(m(),i=1):i&&(s==="="?(i=5,a=l,l=""):s==="/"&&(i<5||n[p][h+1]===">")?(m(),i===3&&(u=u[0]),i=u,(u=u[0]).push(2,0,i),i=0):s===" "||s==="	"||s===`
`||s==="\r"?(m(),i=2):l+=s),i===3&&l==="!--"&&(i=4,u=u[0])}return m(),u})(e)),t),arguments,[])).length>1?t:t[0]}var hb,$b,bb=b(()=>{hb=function(e,t,n,s){var a;t[0]=0;for(var i=1;i<t.length;i++){var l=t[i++],c=t[i]?(t[0]|=l?1:2,n[t[i++]]):t[++i];l===3?s[0]=c:l===4?s[1]=Object.assign(s[1]||{},c):l===5?(s[1]=s[1]||{})[t[++i]]=c:l===6?s[1][t[++i]]+=c+"":l?(a=e.apply(c,hb(e,c,n,["",null])),s.push(a),c[0]?t[0]|=2:(t[i-2]=0,t[i]=a)):s.push(c)}return s},$b=new Map});var r,T=b(()=>{na();bb();r=gb.bind(function(...t){return this[0]=3,Wl(...t)})});var qE,vb,rs,li=b(()=>{qE=["mine","unassigned","all","waiting","unread","mentions","following","snoozed","closed","failed"],vb=e=>qE.includes(e)||/^team-[1-9]\d{0,14}$/.test(e??""),rs=e=>e.startsWith("team-")?Number(e.slice(5)):null});function Kt(e,t){return e==="snoozed"||e==="mentions"?"urgent":e==="closed"?t==="oldest"?"oldest":"newest":t}function ls(e,t,n){let s=rs(t);return s===null?VE[t](e,n):is(e)&&e.team_id===s}function JE(e){return e.waiting_since===null?Vl-e.last_at:e.due_at??e.waiting_since+UE}function ad(e,t,n,s){if(t==="snoozed")return[e.snooze?.until??Vl,e.id];if(t==="mentions"){let a=s.mentions[e.id];return[-((a?.no!=null?Vl:0)+(a?.at??0)),-e.id]}return ZE[Kt(t,n)](e,s)}function kb(e,t,n,s,a){if(!ls(e,t,s))return null;let i=ad(e,t,n,s);return a&&rd(i,a)>0?null:[i[0],i[1],e.id]}function Ka(e,t,n,s,a){return xb(e,t,n,s,a).map(i=>i[2])}function xb(e,t,n,s,a){let i=[];for(let l in e){let c=kb(e[l],t,n,s,a);c&&i.push(c)}return i.sort(rd)}function _b(){let e=null;return(t,n,s,a,i)=>{let l=e&&e.view===n&&e.sort===s&&e.edge===i&&tA(e.who,a,n,s),c=l?nA(e.dialogs,t):null,u=c&&c.size<=XE?oA(e.entries,c,t,n,s,a,i):xb(t,n,s,a,i),m=l&&aA(e.entries,u)?e.ids:u.map(p=>p[2]);return e={dialogs:t,view:n,sort:s,who:a,edge:i,entries:u,ids:m},m}}function tA(e,t,n,s){return s==="assignee"&&e.operators!==t.operators?!1:e.id===t.id&&(eA[n]??[]).every(a=>e[a]===t[a])}function nA(e,t){let n=new Set;if(e===t)return n;for(let s in t)t[s]!==e[s]&&n.add(Number(s));for(let s in e)s in t||n.add(Number(s));return n}function oA(e,t,n,s,a,i,l){if(!t.size)return e;let c=e.filter(u=>!t.has(u[2]));for(let u of t){let m=n[u]&&kb(n[u],s,a,i,l);m&&c.splice(sA(c,m),0,m)}return c}function sA(e,t){let n=0,s=e.length;for(;n<s;){let a=n+s>>1;rd(e[a],t)<0?n=a+1:s=a}return n}function Sb(e,t,{busy:n,keep:s}){if(e===t)return{shown:e,queued:[]};if(!n)return{shown:iA(e,t,s),queued:[]};let a=new Set(e),i=rA(a,t),l=[],c=[];return t.forEach((u,m)=>{a.has(u)||(m>i?l.push(u):c.push(u))}),{shown:l.length?[...e,...l]:e,queued:c}}function rA(e,t){for(let n=t.length-1;n>=0;n-=1)if(e.has(t[n]))return n;return-1}function iA(e,t,n){if(n===null||t.includes(n))return t;let s=e.indexOf(n);if(s<0)return t;let a=[...t];return a.splice(Math.min(s,a.length),0,n),a}function Cb(e,t,n){let s=new Map(n.map((a,i)=>[a,i]));if(s.has(e.id))return s.get(e.id);for(let a=Math.max(0,t.indexOf(e.id));a<t.length;a+=1)if(s.has(t[a]))return s.get(t[a]);return null}var Vl,UE,HE,YE,wb,is,GE,VE,yb,ZE,QE,rd,XE,eA,aA,gn=b(()=>{li();Vl=10**14,UE=60*6e4,HE=720*60*6e4,YE=40,wb=["urgent","newest","oldest","longest","client","assignee"];is=e=>e.state==="open"&&!e.snooze,GE=(e,t)=>e.client_count>(t.marks[e.id]??1/0),VE={mine:(e,t)=>is(e)&&e.assignee_id===t.id,unassigned:e=>is(e)&&e.assignee_id===null,all:is,waiting:e=>is(e)&&e.waiting_since!==null,unread:(e,t)=>is(e)&&GE(e,t)&&(e.assignee_id===t.id||e.assignee_id===null||!!t.follows[e.id]),mentions:(e,t)=>{let n=t.mentions[e.id];return!!n&&(n.no!==null||n.at>Date.now()-HE)},following:(e,t)=>e.state==="open"&&!!t.follows[e.id],snoozed:e=>e.state==="open"&&!!e.snooze,closed:e=>e.state==="closed",failed:e=>e.state==="open"&&!!e.failed};yb=e=>[...e??""].slice(0,YE).join("");ZE={urgent:e=>[JE(e),e.id],newest:e=>[-e.last_at,-e.id],oldest:e=>[e.last_at,e.id],longest:e=>[e.waiting_since??Vl+e.last_at,e.id],client:e=>[yb(e.name),e.id],assignee:(e,t)=>[yb(t.operators[e.assignee_id]?.name),e.id]};QE=(e,t)=>e<t?-1:e>t?1:0,rd=(e,t)=>QE(e[0],t[0])||e[1]-t[1];XE=64;eA={unread:["marks","follows"],following:["follows"],mentions:["mentions"]};aA=(e,t)=>e===t||e.length===t.length&&e.every((n,s)=>n[2]===t[s][2])});function ht(e,{map:t=null,put:n=(l,c,u)=>{l[t][c]=u},leaves:s=t?[t]:[],accepts:a=lA,snapshot:i=cA}){go.set(e,{map:t,write:n,leaves:s,accepts:a,snapshot:i})}function Ab({k:e,of:t}){if(e==="gone")return go.get(t)?.leaves??[];let n=go.get(e)?.map;return n?[n]:[]}function qt(e,...t){let n={...e};for(let s of t)n[s]={...e[s]};return n}function Jl(e,t,n){return(e.revs[t]??-1)>n?!1:(e.revs[t]=n,!0)}function Qn(e,t,n,s,a){let i=go.get(t);i?.accepts(e,a)&&Jl(e,t+n,s)&&i.write(e,n,a)}function Nb(e,t,n,s){let a=go.get(t);if(a&&Jl(e,t+n,s))for(let i of a.leaves)delete e[i][n]}function Pb(e,t,n){for(let[s,{snapshot:a}]of go)for(let[i,l]of a(t))Qn(e,s,i,n,l)}var go,lA,cA,Tb,id,Eb,Ob,Zl=b(()=>{go=new Map,lA=()=>!0,cA=()=>[];Tb=e=>go.get(e).map,id=()=>[...go.values()].map(e=>e.map).filter(Boolean),Eb=()=>Object.fromEntries(id().map(e=>[e,{}]));Ob=(e,t,n,s)=>go.get(t).write(e,n,s)});function Ql(){return{ready:!1,cursor:null,company:null,version:"",demo:!1,me:null,preferences:null,counts:mA,room:Mb,recent:[],revs:{},views:{},...Eb()}}function Rb(e,t){let n=MA[t.t];return n?n(e,t):e}function Ib(e){let t=Object.keys(e.items).map(Number).sort((n,s)=>n-s);for(let n=1;n<t.length;n+=1)if(t[n]!==t[n-1]+1)return t[n-1];return null}function dA(e,t,n){if(e.operators[t]=n,e.me?.id!==t)return;let{name:s,role:a,presence:i,status_id:l}=n;e.me={...e.me,name:s,role:a,presence:i,status_id:l}}function fA(e,t,n){n.at||n.no?e.mentions[t]={no:n.no??null,at:n.at??0}:delete e.mentions[t]}function $A(e,t,n){let s=e.logs[n.dialog_id];e.logs[n.dialog_id]={...s,items:{...s.items,[n.no]:n},seen:Math.max(s.seen,n.no)}}function hA(e,t){let n=e.logs[t.dialog_id];return!n||n.loaded&&t.no<ld(n)||n.later&&t.no>cd(n)}function ld(e){let t=1/0;for(let n in e.items)t=Math.min(t,Number(n));return t}function cd(e){let t=0;for(let n in e.items)t=Math.max(t,Number(n));return t}function gA(e,{data:t,reset:n}){let s=n?{...Ql(),recent:e.recent}:e,a=qt(s,"revs",...id()),i=qa(t.cursor);return Object.assign(a,{ready:!0,cursor:t.cursor,version:t.version,demo:t.demo,me:t.me,counts:t.counts}),Pb(a,t,i),a}function bA(e,{view:t,sort:n,data:s}){let a=qt(e,"dialogs","marks","mentions","revs","views"),i=qa(s.cursor);for(let c of s.items)Qn(a,"dialog",c.id,i,c);for(let c in s.marks)Qn(a,"mark",Number(c),i,{read_no:s.marks[c]});for(let[c,u]of Lb(s))Qn(a,"mention",c,i,u);let l=s.items.at(-1);return a.views[Xn(t,n)]={loaded:!0,next:s.next,edge:s.next&&l?ad(l,t,n,cs(a)):null},a}function vA(e,{data:t}){let n=qt(e,"dialogs","marks","contacts","logs","revs"),s=qa(t.cursor),{id:a}=t.dialog;return Qn(n,"dialog",a,s,t.dialog),Qn(n,"mark",a,s,{read_no:t.mark}),Qn(n,"contact",t.contact.id,s,t.contact),n.logs[a]?.later&&Wb(n,a),pd(n,a,s,t.messages,{more:!!t.more,later:!1}),n}function yA(e,{id:t,data:n}){if(!e.logs[t])return e;let s=qt(e,"logs","revs");Wb(s,t);let a=n.messages.at(-1)?.no??0;return pd(s,t,qa(n.cursor),n.messages,{more:!!n.more,later:a<(e.dialogs[t]?.last_no??0)}),s}function pd(e,t,n,s,a){let i=e.logs[t]??ud(),l={...i.items};for(let c of s)Jl(e,"message"+c.id,n)&&(l[c.no]=c);e.logs[t]={...i,items:l,loaded:!0,seen:Math.max(i.seen,s.at(-1)?.no??0),...a}}function Bb(e,t,n){let s=e.logs[t],a=Object.keys(s.items).map(Number).sort((c,u)=>c-u),i=a.length-Db;if(i<=0)return;let l={...s.items};for(let c of n==="before"?a.slice(-i):a.slice(0,i))delete e.revs["message"+l[c].id],delete l[c];e.logs[t]={...s,items:l,...n==="before"?{later:!0}:{more:!0}}}function Wb(e,t){let{seen:n}=e.logs[t];Fb(e,t),e.logs[t]={...ud(),seen:n}}function wA(e,t,n){let[s,a]=[t[0]?.no,t.at(-1)?.no];return!t.length||!Object.keys(e.items).length?!0:n==="before"?a+1>=ld(e)&&s<=cd(e):s-1<=cd(e)&&a>=ld(e)}function kA(e,{id:t,data:n,side:s}){if(!e.logs[t]||s&&!wA(e.logs[t],n.messages,s))return e;let a=qt(e,"logs","revs"),{later:i}=a.logs[t],l=s==="before"?{more:!!n.more}:{later:i&&!!n.more};return pd(a,t,qa(n.cursor),n.messages,l),s&&Bb(a,t,s),a}function xA(e,{id:t}){let n=qt(e,"logs","revs");n.recent=[t,...e.recent.filter(s=>s!==t)].slice(0,uA),n.logs[t]??=ud();for(let s in n.logs)n.recent.includes(Number(s))||Fb(n,s);return n}function Fb(e,t){for(let n of Object.values(e.logs[t].items))delete e.revs["message"+n.id];delete e.logs[t]}function _A(e,t){let n=qt(e,"revs",...new Set(t.rows.flatMap(Ab)));for(let s of t.rows)s.k==="gone"?Nb(n,s.of,s.id,s.rev):Qn(n,s.k,s.id,s.rev,s.row);if(n.cursor=t.cursor,t.rows.some(s=>s.k==="message"))for(let s in n.logs)Object.keys(n.logs[s].items).length>Db*2&&Bb(n,s,"after");return Object.keys(n.dialogs).length>n.room?SA(n):n}function SA(e){let t=qt(e,"dialogs","marks"),n=new Set(t.recent);for(let s in t.views){let[a,i]=s.split(":");for(let l of Ka(t.dialogs,a,i,cs(t),t.views[s].edge))n.add(l)}for(let s in t.dialogs)if(!n.has(Number(s))){for(let a of["dialog","mark"])delete t.revs[a+s];delete t.dialogs[s],delete t.marks[s]}return t.room=Math.max(Mb,n.size+pA),t}function CA(e,{dialog:t,message:n,sentAtRev:s}){let a=qt(e,"dialogs","logs");if(t&&(e.revs["dialog"+t.id]??-1)===s&&(a.dialogs[t.id]=t),n){let i=e.logs[n.dialog_id];i&&!i.later&&!i.items[n.no]&&(a.logs[n.dialog_id]={...i,items:{...i.items,[n.no]:n},seen:Math.max(i.seen,n.no)})}return a}function TA(e,{id:t,client_no:n}){if((e.marks[t]??0)>=n)return e;let s=qt(e,"marks");return s.marks[t]=n,s}function EA(e,{data:t}){let n=qt(e,"notifications","revs");for(let s of t.items)Qn(n,"notice",s.id,qa(t.cursor),s);return n}function AA(e,{row:t}){return{...e,preferences:t}}function OA(e,{id:t,read_no:n}){let s=qt(e,"marks");return s.marks[t]=n,s}function NA(e,{row:t}){return{...e,me:{...e.me,...t}}}function PA(e,{row:t}){let n=qt(e,"contacts");return n.contacts[t.id]=t,n}function DA(e,{id:t,on:n}){let s=qt(e,"follows");return Ob(s,"follow",t,{on:n}),s}var uA,Db,Mb,pA,mA,cs,qa,zb,Mn,ud,ci,Lb,Xn,MA,Rn=b(()=>{gn();Zl();Zl();uA=8,Db=360,Mb=3e3,pA=500,mA={mine:0,unassigned:0,all:0,mine_unread:0,waiting:0,unread:0,mentions:0,following:0,snoozed:0,failed:0,notifications:0,teams:{},tasks:{open:0,late:0,mine:0,mine_late:0,free:0}},cs=e=>({id:e.me?.id,marks:e.marks,follows:e.follows,mentions:e.mentions,operators:e.operators});qa=e=>Number(String(e).split(":").pop()),zb=(e,t)=>{let n=e.marks[t.id];return n===void 0?0:Math.max(0,t.client_count-n)};Mn=e=>Object.values(e.items).sort((t,n)=>t.no-n.no),ud=()=>({items:{},more:!1,later:!1,loaded:!1,seen:0}),ci=(e=[])=>e.map(t=>[t.id,t]);ht("dialog",{map:"dialogs",leaves:["dialogs","logs","marks"]});ht("mark",{map:"marks",put:(e,t,n)=>{e.marks[t]=n.read_no}});ht("contact",{map:"contacts"});ht("operator",{map:"operators",put:dA,snapshot:e=>ci(e.operators)});ht("channel",{map:"channels",snapshot:e=>ci(e.channels)});ht("hours",{map:"hours",snapshot:e=>ci(e.hours)});ht("company",{put:(e,t,n)=>{e.company=n},snapshot:e=>[[e.company.id,e.company]]});ht("team",{map:"teams",snapshot:e=>ci(e.teams)});ht("status",{map:"statuses",snapshot:e=>ci(e.statuses)});ht("follow",{map:"follows",put:(e,t,n)=>{n.on?e.follows[t]=!0:delete e.follows[t]},snapshot:e=>(e.follows??[]).map(t=>[t,{on:!0}])});ht("mention",{map:"mentions",put:fA,snapshot:e=>Lb(e)});ht("me",{put:(e,t,n)=>{e.me={...e.me,...n}}});ht("counts",{put:(e,t,n)=>{e.counts=n}});ht("preferences",{put:(e,t,n)=>{e.preferences=n},snapshot:e=>[[0,e.preferences]]});ht("notice",{map:"notifications",put:(e,t,n)=>{n.id?e.notifications[t]=n:delete e.notifications[t]}});ht("message",{map:"logs",put:$A,leaves:[],accepts:(e,t)=>!hA(e,t)});Lb=({mentions:e={}})=>Object.entries(e).map(([t,n])=>[Number(t),n]);Xn=(e,t)=>`${e}:${t}`;MA={start:gA,page:bA,dialog:vA,around:yA,log:kA,opened:xA,rows:_A,result:CA,read:TA,unreadFrom:OA,me:NA,preferences:AA,bell:EA,contact:PA,follow:DA,forget:()=>Ql()}});function te(e){B.value=Rb(B.value,e)}var B,RA,zn,ne,us,Ne,Me,xt,Ce,Xl,de,mt,bo,bn,Ua,vo,ui,ps,pi,O,Ha,ms,Ya,rt,M=b(()=>{X();Rn();Zl();B=S(Ql());RA={},zn=e=>$e(()=>B.value[Tb(e)]??RA),ne=zn("dialog"),us=zn("mark"),Ne=zn("operator"),Me=zn("channel"),xt=zn("message"),Ce=$e(()=>B.value.counts),Xl=$e(()=>B.value.views),de=$e(()=>B.value.preferences),mt=zn("team"),bo=zn("status"),bn=zn("hours"),Ua=$e(()=>B.value.company),vo=zn("follow"),ui=zn("mention"),ps=()=>cs({me:O.value,marks:us.value,follows:vo.value,mentions:ui.value,operators:Ne.value}),pi=zn("notice"),O=$e(()=>B.value.me),Ha=$e(()=>Ce.value.mine_unread+Ce.value.unassigned),ms=e=>B.value.revs["dialog"+e]??-1,Ya=e=>zb({marks:us.value},e),rt=e=>Me.value[e.channel_id]});function Kb(e){mi.peek().startsWith("/inbox")&&(jb=mi.peek()),mi.value=e}function qb(e){return di=e,()=>{di===e&&(di=null)}}function R(e,{replace:t=!1,sure:n=!1}={}){e===tc()||!n&&Ub(e)||(history[t?"replaceState":"pushState"](null,"",e),Kb(e))}var tc,mi,ec,zA,E,jb,eo,di,Ub,F,nc,zt,oc,ze,G=b(()=>{X();li();tc=()=>location.pathname+location.search,mi=S(tc()),ec=e=>/^\d{1,15}$/.test(e??"")?Number(e):null,zA={notices:"notifications"},E=$e(()=>{let e=new URL(mi.value,location.origin),[,t,n,s]=e.pathname.split("/"),a={dialog:null,at:null,q:"",section:null,id:null,rule:null,tab:null},i={view:vb(n)?n:"mine",...a};return t==="login"||t==="setup"?{...i,page:t}:t==="search"?{...i,page:t,q:e.searchParams.get("q")??""}:t==="settings"?{...i,page:t,section:zA[n]??(n||null)}:t==="clients"?{...i,page:t,id:ec(n)}:t==="automation"?{...i,page:t,rule:ec(n)??(n||null),tab:e.searchParams.get("tab")}:t&&t!=="inbox"?{...i,page:"nowhere"}:{...i,page:"inbox",dialog:ec(s),at:ec(e.searchParams.get("m"))}}),jb="/inbox/mine",eo=()=>jb;di=null;window.addEventListener("beforeunload",e=>{di?.(null)&&e.preventDefault()});Ub=e=>!!di?.(e,()=>R(e,{sure:!0}));F=(e,t,n)=>t?`/inbox/${e}/${t}${n?`?m=${n}`:""}`:`/inbox/${e}`,nc=e=>e?`/search?${new URLSearchParams({q:e})}`:"/search",zt=e=>e?`/settings/${e}`:"/settings",oc=e=>`/clients/${e}`,ze=(e=null,t=null)=>`/automation${e?`/${e}`:""}${t?`?tab=${t}`:""}`;window.addEventListener("popstate",()=>{Ub(tc())?history.pushState(null,"",mi.peek()):Kb(tc())});document.addEventListener("click",e=>{let t=e.target.closest?.("a[href^='/inbox'], a[href^='/search'], a[href^='/settings'], a[href^='/clients'], a[href^='/automation']");!t||e.defaultPrevented||e.button||e.metaKey||e.ctrlKey||e.shiftKey||(e.preventDefault(),R(t.getAttribute("href")))})});function Vb(e){e(),requestAnimationFrame(()=>requestAnimationFrame(e))}function ra(){sc+=1;let e=sc;Vb(()=>{e===sc&&(ac=performance.now())})}function $d(){sc+=1,ac=-rc}var rc,Hb,ac,Yb,Gb,md,fd,dd,sc,Jb,Zb,Qb,ia,ic,yo=b(()=>{X();G();M();rc=700,Hb=0,ac=-rc,Yb=0,Gb=0,md=0,fd=!1,dd=$e(()=>{let{page:e,dialog:t}=E.value;return e==="inbox"&&t&&xt.value[t]?.loaded?t:null});me(()=>{let e=dd.value;fd=!1,Vb(()=>{dd.peek()===e&&(Hb=performance.now())})});for(let e of["keydown","pointerdown","click"])window.addEventListener(e,t=>{Yb=t.timeStamp,e!=="pointerdown"&&(md=e==="click"?t.detail:0,md===1&&(Gb=t.timeStamp))},{capture:!0});sc=0,Jb=()=>{fd=!0};Zb=e=>e-Hb>=rc,Qb=e=>dd.peek()!==null&&Zb(e),ia=()=>Yb-ac<rc||md>1&&ac>=Gb,ic=()=>fd||Zb(performance.now())});function WA(e,t){let n=[...e],s=[];for(;n.length+1>LA;){let a=Math.min(...n.map(hd));if(a>hd(t))break;s.push(...n.splice(n.findIndex(i=>hd(i)===a),1))}return s}function oe(e,{icon:t="check",undo:n=null,action:s=null,label:a="",alert:i=!1,ms:l=IA,silent:c=!1,more:u=null,keep:m=!1}={}){Xb+=1;let p={id:Xb,text:e,icon:t,alert:i,silent:c,more:u,keep:m,label:n?o("Undo"):a,run:n??s,undo:!!n},h=c?[]:WA(wo.value.filter(d=>!d.silent),p);return wo.value=[...wo.value.filter(d=>!h.includes(d)),p],n&&!c&&(ko.value=[{id:p.id,text:e,icon:t,at:Date.now(),run:n},...ko.peek()].slice(0,BA)),setTimeout(()=>lc(p.id),l),p.id}function lc(e){wo.value=wo.value.filter(t=>t.id!==e)}function fi(e){lc(e),ko.value=ko.peek().filter(t=>t.id!==e)}function $i(e){$d(),e.undo??!0?fi(e.id):lc(e.id),e.run()}function nv(e){$d(),lc(e.id),e.more.run()}function cc(){let e=wo.value.findLast(t=>t.undo);e&&$i(e)}var IA,LA,Xb,wo,ko,BA,hd,ev,he,tv,Pe=b(()=>{X();x();yo();IA=8e3,LA=3,Xb=0,wo=S([]),ko=S([]),BA=50,hd=e=>e.keep?2:e.run||e.alert?1:0;ev=(e,t)=>oe("",{undo:e,ms:t,silent:!0}),he=(e,t)=>oe(e,{icon:"circle-alert",alert:!0,...t});tv=()=>{ko.value=[]}});function gd(e,t,n){localStorage.setItem("okno."+e,t),t===n?delete document.documentElement.dataset[e]:document.documentElement.dataset[e]=t}async function no(e){localStorage.setItem("okno.lang",e),await ii(e),await mc({locale:e})}async function ds(e){Zt.value=e,await mc({theme:e})}async function Ga(e){In.value=e,await mc({density:e})}async function mc(e){if(Ee.value!=="in"){hi={...hi,...e};return}try{te({t:"me",row:await Z("/api/me",e,{method:"PATCH"})})}catch(t){he(z(t))}}async function dc(){if(Object.keys(hi).length)try{await Z("/api/me",hi,{method:"PATCH"}),hi={}}catch{}}async function bd(){let{locale:e,theme:t,density:n}=O.peek();Zt.value=t,In.value=n,e&&localStorage.setItem("okno.lang",e),e&&e!==we.peek()&&await ii(e)}var Zt,ov,uc,In,pc,to,vn,It,sv,av,hi,FA,gt=b(()=>{X();V();M();x();gn();Pe();Zt=S(localStorage.getItem("okno.theme")??"system"),ov=S(matchMedia("(prefers-color-scheme: dark)").matches);matchMedia("(prefers-color-scheme: dark)").addEventListener("change",e=>{ov.value=e.matches});uc=$e(()=>Zt.value==="dark"||Zt.value==="system"&&ov.value),In=S(localStorage.getItem("okno.density")??"normal"),pc=S(localStorage.getItem("okno.text")??"normal"),to=S(localStorage.getItem("okno.side")==="hidden"),vn=S(localStorage.getItem("okno.card")==="hidden"),It=S(wb.includes(localStorage.getItem("okno.sort"))?localStorage.getItem("okno.sort"):"urgent");me(()=>{gd("theme",Zt.value,"system")});me(()=>{gd("density",In.value,"normal")});me(()=>{gd("text",pc.value,"normal")});me(()=>{localStorage.setItem("okno.side",to.value?"hidden":"shown")});me(()=>{localStorage.setItem("okno.card",vn.value?"hidden":"shown")});me(()=>{localStorage.setItem("okno.sort",It.value)});sv=()=>localStorage.getItem("okno.lang");av=e=>mc({status_id:e});hi={};FA=$e(()=>O.value&&[O.value.locale,O.value.theme,O.value.density].join());me(()=>{FA.value&&Rt(()=>{bd()})})});function wd(e){xo=e,_o=!0,_d()}function kd(){_o=!1,clearTimeout(yd),_t?.close(),_t=null,la=0,Qt.value="on"}function xd(){_t?.readyState===WebSocket.OPEN&&_t.send(JSON.stringify({t:"hello",cursor:xo.cursor(),build:xo.build}))}function iv(e){_t?.readyState===WebSocket.OPEN&&_t.send(JSON.stringify(e))}function _d(){if(clearTimeout(yd),!_o||_t&&_t.readyState<=WebSocket.OPEN)return;let e=location.protocol==="https:"?"wss:":"ws:",t=new WebSocket(`${e}//${location.host}/api/live`);_t=t,vd=Date.now(),t.addEventListener("open",()=>{t===_t&&xd()}),t.addEventListener("message",n=>{t===_t&&YA(JSON.parse(n.data))}),t.addEventListener("close",n=>{t===_t&&lv(n.code)})}function YA(e){if(vd=Date.now(),e.t==="ping"){_t.send('{"t":"pong"}');return}if(e.t==="welcome"){xo.signal(e),Sd();return}e.t==="resync"&&xo.resync(),e.t==="events"?xo.events(e):xo.signal(e)}function GA(){if(!_o)return;let e=_t;_t=null,e?.close(),$c()}function Sd(){fc=0;let e=la>0;la=0,Qt.value="on",xo.back(e)}function lv(e){if(_t=null,!_o)return;if(la||=Date.now(),e===rv.signedOut){_o=!1,xo.signedOut();return}let t=e===rv.tooSlow?0:Math.min(KA,jA*2**fc);fc+=1,yd=setTimeout(_d,t*(.5+Math.random()/2))}function $c(){fc=0,_d()}var jA,KA,qA,UA,HA,rv,Qt,_t,xo,fc,la,vd,yd,_o,ca=b(()=>{X();jA=1e3,KA=3e4,qA=45e3,UA=2e3,HA=5e3,rv={signedOut:4401,foreign:4403,tooSlow:4408},Qt=S("on"),_t=null,xo=null,fc=0,la=0,vd=0,yd=0,_o=!1;setInterval(()=>{if(!_o)return;if(_t?.readyState===WebSocket.OPEN&&Date.now()-vd>qA){let t=_t;lv(0),t.close()}let e=la?Date.now()-la:0;Qt.value=e>HA?"off":e>UA?"grey":"on"},500);window.addEventListener("online",GA);window.addEventListener("offline",()=>{_o&&(la||=Date.now())});document.addEventListener("visibilitychange",()=>{!document.hidden&&_o&&!_t&&$c()})});function hv(e){e.t==="welcome"&&(fv=Date.now(),hc.value={},gc.value={},$s.value={},yc()),e.t==="presence"&&(hc.value=cv(hc.peek(),e.people,t=>t==="off")),e.t==="here"&&(gc.value=cv(gc.peek(),{[e.dialog]:e.people},t=>!t.length)),e.t==="typing"&&JA(e.dialog)}function cv(e,t,n){let s={...e,...t};for(let a in t)n(t[a])&&delete s[a];return s}function JA(e){let t=Date.now()+Td;$s.value={...$s.peek(),[e]:t},setTimeout(()=>{$s.peek()[e]===t&&gv(e)},Td)}function gv(e){if(!(e in $s.peek()))return;let{[e]:t,...n}=$s.peek();$s.value=n}function bv(e){for(let t of e)t.k==="message"&&t.row.kind==="in"&&gv(t.row.dialog_id)}function wv(e,t,n){let s=Date.now();fs.value=n.trim()?{dialog:e,mode:t,at:s}:null,fs.value&&(s-Ed>=Cd&&yc(),setTimeout(()=>{fs.peek()?.at===s&&(fs.value=null)},Td-Cd))}function Ad(){fs.value=null}function yc(){if(clearTimeout(uv),Ee.peek()!=="in")return;let e=Ed+Cd-Date.now();if(e>0){uv=setTimeout(yc,e);return}Ed=Date.now(),iv(JSON.parse(yv.peek()))}function Od(){bc.value=!1,clearTimeout(pv),pv=setTimeout(()=>{bc.value=!0},VA)}var Cd,Td,VA,hc,gc,$s,mv,dv,vc,fv,$v,vv,bc,fs,Ed,uv,pv,yv,ua=b(()=>{X();V();ca();G();M();Cd=2e3,Td=6e3,VA=5*6e4,hc=S({}),gc=S({}),$s=S({}),mv=e=>hc.value[e]??"off",dv=e=>(gc.value[e]??[]).filter(t=>t.id!==O.value?.id),vc=e=>e in $s.value,fv=0,$v=()=>fv;vv=S(!document.hidden),bc=S(!1),fs=S(null),Ed=0,uv=0,pv=0,yv=$e(()=>{let{page:e,dialog:t}=E.value,n=e==="inbox"&&vv.value&&!bc.value?t:null,s=fs.value&&fs.value.dialog===n?fs.value.mode:null;return JSON.stringify({t:"look",dialog:n,typing:s,idle:bc.value})});me(()=>{yv.value&&Qt.value==="on"&&yc()});for(let e of["keydown","pointerdown","pointermove","wheel"])window.addEventListener(e,Od,{passive:!0,capture:!0});document.addEventListener("visibilitychange",()=>{vv.value=!document.hidden,document.hidden||Od()});Od()});function Va(e,...t){for(let n of gi[e])n(...t)}async function So(e,t){if(dt.value[e]?.busy)return!1;dt.value={...dt.value,[e]:{busy:!0}};try{await t();let{[e]:n,...s}=dt.value;return dt.value=s,!0}catch(n){if(!(n instanceof ue))throw n;return dt.value={...dt.value,[e]:{busy:!1,problem:n}},!1}}async function pa(){let e=await W("/api/start");Ee.value="in",xv.value=Date.now(),sa(()=>{te({t:"start",data:e,reset:!0}),Va("snapshot",e,{entered:!0})}),await bd(),Va("entered",e.me.id),wd(Ev),Sv.postMessage(e.me.id)}function kc(){kd(),Ee.value="out",dt.value={},te({t:"forget"})}function Cv(){Ee.value="in",wd(Ev),Va("online")}async function Nv(){let{view:e,dialog:t}=E.peek(),n=Kt(e,It.peek());try{let s=await W("/api/start");if(s.build!==Tv&&!Av.some(l=>l())){location.reload();return}let a=await QA(e,n),i=t?await W(`/api/dialogs/${t}`).catch(()=>null):null;sa(()=>{te({t:"start",data:s,reset:!0}),Va("snapshot",s,{entered:!1});for(let l of a)te({t:"page",view:e,sort:n,data:l});t&&te({t:"opened",id:t}),i&&te({t:"dialog",data:i})}),xd(),Sd()}catch(s){if(!(s instanceof ue))throw s;s.offline&&setTimeout(Nv,3e3)}}async function QA(e,t){let{dialogs:n,views:s}=B.peek(),a=s[Xn(e,t)],i=a?.loaded?Ka(n,e,t,cs(B.peek()),a.edge).length:0,l=[await W(wc(e,t,null))];for(let c=l[0].items.length;c<i&&l.length<ZA&&l.at(-1).next;c+=l.at(-1).items.length)l.push(await W(wc(e,t,l.at(-1).next)));return l}function wc(e,t,n){let s=new URLSearchParams({view:e,sort:t,limit:n?"100":"50"});return n&&s.set("after",n),`/api/dialogs?${s}`}function ma(e,t){let n=B.peek().views[Xn(e,t)];return n?.loaded&&!n.next?null:So(`page:${Xn(e,t)}`,async()=>{let s=await W(wc(e,t,n?.next));te({t:"page",view:e,sort:t,data:s})})}async function bi(e,{unread:t=!0}={}){te({t:"opened",id:e}),!B.peek().logs[e].loaded&&(await So(`dialog:${e}`,async()=>{let n=await W(`/api/dialogs/${e}`),s=t?await XA(e,n):null;sa(()=>{te({t:"dialog",data:n}),s&&te({t:"around",id:e,data:s})})}),Rv())}async function XA(e,{mark:t,dialog:n,messages:s,more:a}){let i=Math.min(...s.map(c=>c.client_no??1/0));if(!a||t>=n.client_count||i<=t+1)return null;let{no:l}=await W(`/api/dialogs/${e}/place?client_no=${t+1}`);return l?W(Dv(e,l)):null}async function eO(e,t){await bi(e,{unread:!1});let n=B.peek().logs[e];!n?.loaded||n.items[t]||t>(B.peek().dialogs[e]?.last_no??0)||await So(`around:${e}`,async()=>{te({t:"around",id:e,data:await W(Dv(e,t))})})}function Nd(e){let t=B.peek().logs[e];if(!t?.later)return null;let n=Math.max(...Object.keys(t.items).map(Number));return So(`newer:${e}`,async()=>{te({t:"log",id:e,side:"after",data:await W(`/api/dialogs/${e}/messages?after=${n}&limit=${Mv}`)})})}function Pd(e){let t=B.peek().logs[e];if(!t?.loaded||!t.more)return null;let n=Math.min(...Object.keys(t.items).map(Number));return So(`older:${e}`,async()=>{te({t:"log",id:e,side:"before",data:await W(`/api/dialogs/${e}/messages?before=${n}&limit=${Mv}`)})})}function Rv(){for(let e of B.peek().recent){let t=B.peek().logs[e],n=t?.loaded?Ib(t):null;n!==null&&So(`hole:${e}`,async()=>{te({t:"log",id:e,side:"after",data:await W(`/api/dialogs/${e}/messages?after=${n}&limit=40`)})})}}function zv(e){let t=n=>te({t:"rows",cursor:B.peek().cursor,rows:[{k:"mark",id:e.id,rev:0,row:{read_no:n}}]});if(e.opened_at>=xv.peek()){t(0);return}So("mark",async()=>{t((await W(`/api/dialogs/${e.id}`)).mark)})}async function Iv(e){let t=e.id,n=e.client_count;if(!((B.peek().marks[t]??0)>=n)){te({t:"read",id:t,client_no:n});try{await ke("POST",`/api/dialogs/${t}/read`,{client_no:n})}catch{}}}function tO(){for(let s of Object.keys(dt.value)){if(!dt.value[s].problem?.offline)continue;let{[s]:a,...i}=dt.value;dt.value=i}let{view:e,dialog:t}=E.peek(),n=Kt(e,It.peek());B.peek().views[Xn(e,n)]?.loaded||ma(e,n),t&&!B.peek().logs[t]?.loaded&&bi(t)}var dt,xv,gi,_v,Ja,yn,hs,Sv,Tv,Ev,Av,Ov,ZA,Pv,kv,Dv,xc,Mv,ft=b(()=>{X();V();gn();ca();ua();gt();Rn();G();M();dt=S({}),xv=S(0),gi={snapshot:[],entered:[],rows:[],online:[]},_v=e=>{gi.snapshot.push(e)},Ja=e=>{gi.entered.push(e)},yn=e=>{gi.rows.push(e)},hs=e=>{gi.online.push(e)};Sv=new BroadcastChannel("okno");Sv.addEventListener("message",e=>{Ee.peek()==="out"||!B.peek().me||e.data===B.peek().me.id||(kd(),pa().catch(()=>location.reload()))});Tv=new URL(import.meta.url).pathname.split("/")[2],Ev={build:Tv,cursor:()=>B.peek().cursor,events:e=>{let t=B.peek();te({t:"rows",cursor:e.cursor,rows:e.rows}),bv(e.rows),Va("rows",e.rows,t,B.peek()),Rv()},signal:hv,resync:()=>{Nv()},back:()=>{tO(),Va("online")},signedOut:()=>{Ee.value="expired"}},Av=[],Ov=e=>{Av.push(e)};ZA=10;Pv=(e,t)=>So(`page:${Xn(e,t)}`,async()=>{te({t:"page",view:e,sort:t,data:await W(wc(e,t,null))})});kv=40,Dv=(e,t)=>`/api/dialogs/${e}/messages?before=${t+kv/2}&limit=${kv}`,xc=e=>So(`dialog:${e}`,async()=>{te({t:"dialog",data:await W(`/api/dialogs/${e}`)})}),Mv=60;me(()=>{let{page:e,view:t,dialog:n,at:s}=E.value,a=Kt(t,It.value);Ee.value!=="in"||e!=="inbox"||Rt(()=>{B.value.views[Xn(t,a)]?.loaded||ma(t,a),n&&s?eO(n,s):n&&bi(n)})})});var w,Ze,ae=b(()=>{X();w=S(null),Ze=S(!1)});function Co(e){vi.value=vi.value===e?`${e} `:e}function oO(e){_c.push(e),Lv||=setTimeout(sO,nO)}function sO(){let e=[...new Set(_c)];vi.value=e.length===1?o("New message: {name}",{name:e[0]}):C("{n} new message","{n} new messages",_c.length),_c=[],Lv=0}var nO,vi,_c,Lv,da=b(()=>{X();ft();x();nO=4e3,vi=S(""),_c=[],Lv=0;yn((e,t,n)=>{for(let s of e){if(s.k!=="message"||s.row.kind!=="in")continue;let a=n.dialogs[s.row.dialog_id],i=t.dialogs[s.row.dialog_id];a&&(!i||i.last_no<s.row.no)&&a.assignee_id===n.me.id&&oO(a.name)}})});var Dd,Md,gs,Za,Sc,wn,Qa,yi,To=b(()=>{Dd=new Map,Md=new Map,gs=e=>{Dd.set(e.page,e)},Za=e=>Dd.get(e),Sc=()=>[...Dd.values()].filter(e=>e.icon),wn=e=>{Md.set(e.id,{when:()=>!0,...e})},Qa=()=>[...Md.values()].filter(e=>e.when()),yi=e=>Md.get(e)});function Bv(e){let t=String(e).replace(/[«»"“”]/g," ").split(/\s+/).filter(s=>/[\p{L}\p{N}]/u.test(s));return t.length?(t.length>1?[t[0],t[1]]:[t[0]]).map(s=>[...s.replace(/^[^\p{L}\p{N}]+/u,"")][0]).join("").toUpperCase():"?"}function kn(e){let t=0;for(let n of String(e))t=(t*31+n.codePointAt(0))%9973;return"h"+(1+t%8)}function Xa(e){let[t,n]=String(e).split(/\s+/);return n?`${t} ${[...n][0]}.`:t}var bs,U,De=b(()=>{M();x();bs=e=>String(e).split(/\s+/)[0],U=e=>Ne.value[e]?.name??o("Former colleague")});function fa(e){let t=Object.values(Me.value).filter(s=>s.kind===e.kind&&s.health!=="removed"),n=Me.value[e.channel_id];return t.length>1&&n?`${be(e.kind)} · ${n.name}`:be(e.kind)}var aO,f,er,Wv,be,Fv,Te,J,Cc,rn,Be,re,D=b(()=>{T();x();De();M();aO=new URL("../../icons.svg",import.meta.url).pathname,f=({name:e,size:t=""})=>r`<svg class=${"i "+t} aria-hidden="true"><use href=${`${aO}#${e}`} /></svg>`,er=({big:e})=>r`<svg class=${e?"mark big":"mark"} viewBox="0 0 26 26" aria-hidden="true">
<rect class="fr" width="26" height="26" rx="7" />
<rect class="p" x="5" y="5" width="7.2" height="7.2" rx="1.8" />
<rect class="p2" x="13.8" y="5" width="7.2" height="7.2" rx="1.8" />
<rect class="p2" x="5" y="13.8" width="7.2" height="7.2" rx="1.8" />
<rect class="lit" x="13.8" y="13.8" width="7.2" height="7.2" rx="1.8" />
</svg>`,Wv={telegram:()=>o("Telegram"),vk:()=>o("VK"),email:()=>o("Email"),phone:()=>o("Phone")},be=e=>Wv[e]?Wv[e]():e;Fv=({dialog:e})=>{let[t,...n]=fa(e).split(" · ");return n.length?r`<span class="only-roomy">${t} · </span>${n.join(" · ")}`:t},Te=({kind:e,size:t="",named:n})=>r`<span class=${`ch ${e} ${t}`} role=${n?"img":null} aria-label=${n?be(e):null}
aria-hidden=${n?null:"true"}>
<${f} name=${"ch-"+e} />
</span>`,J=({name:e,face:t,size:n="",children:s})=>r`<span class=${`av ${kn(e)} ${n}`} aria-hidden="true">
${Bv(e)}
${t&&r`<img key=${t} src=${`/avatars/${t}`} alt="" loading="lazy" draggable=${!1} />`}
${s}
</span>`,Cc=({size:e=""})=>r`<span class=${`av none ${e}`} aria-hidden="true"><${f} name="user-round" size="s" /></span>`,rn=({of:e})=>r`<span class="keys">${e.map(t=>r`<kbd>${t}</kbd>`)}</span>`,Be=({width:e})=>r`<svg class="skw" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
<rect width=${e} height="8" rx="2" />
</svg>`,re=({icon:e,title:t,text:n,children:s})=>r`<div class="empty"><span class="eic"><${f} name=${e} size="l" /></span>
<b>${t}</b>${n&&r`<span>${n}</span>`}${s}</div>`});function Id(){let e=Date.now();Ac.value=e,e-j.value>=Rd-zd/2&&(j.value=e),Ec=setTimeout(Id,Tc?zd:Rd)}function jv(){return Tc+=1,Tc===1&&(clearTimeout(Ec),Ec=setTimeout(Id,zd)),()=>{Tc-=1}}function Ld(){j.value=Ac.value=Date.now()}var Rd,zd,j,Ac,Tc,Ec,Ie=b(()=>{X();Rd=15e3,zd=1e3,j=S(Date.now()),Ac=S(Date.now()),Tc=0,Ec=0;Ec=setTimeout(Id,Rd);document.addEventListener("visibilitychange",()=>{document.hidden||Ld()})});function Xt(e){let t=we.value+JSON.stringify(e);return Bd.has(t)||Bd.set(t,new Intl.DateTimeFormat(we.value==="ru"?"ru-RU":"en-GB",e)),Bd.get(t)}function Yv(e,t){try{let n=new Intl.NumberFormat(we.value==="ru"?"ru-RU":"en-GB",{style:"currency",currency:t,trailingZeroDisplay:"stripIfInteger"});return n.format(e/10**n.resolvedOptions().maximumFractionDigits)}catch{return`${e/100} ${t??""}`.trim()}}function ln(e){let t=e,n=0;for(;t>=1e3&&n<Uv.length-1;)t/=1024,n+=1;let s=n>1&&t<10?1:0;return`${new Intl.NumberFormat(we.value==="ru"?"ru-RU":"en-GB",{maximumFractionDigits:s}).format(t)} ${Uv[n]()}`}function St(e,t=Date.now()){return Xt(Nc(e,t)?{day:"numeric",month:"long"}:{day:"numeric",month:"long",year:"numeric"}).format(e)}function Ao(e,t){let n=wi(e,t);return n<=0?K(e):n===1?o("yesterday"):n<7?Xt({weekday:"short"}).format(e):Xt(Nc(e,t)?{day:"numeric",month:"short"}:{day:"2-digit",month:"2-digit",year:"2-digit"}).format(e)}function tr(e,t){let n=wi(e,t);return n===0?o("Today"):n===1?o("Yesterday"):St(e,t)}function it(e,t){let n=wi(e,t);return n<=0?o("today"):n===1?o("yesterday"):St(e,t)}function ot(e,t=Date.now()){let n=-wi(e,t);if(n===0)return o("today at {time}",{time:K(e)});if(n===1)return o("tomorrow at {time}",{time:K(e)});let s=Xt(Nc(e,t)?{weekday:"short",day:"numeric",month:"long"}:{day:"numeric",month:"long",year:"numeric"}).format(e);return o("{day} at {time}",{day:s,time:K(e)})}function We(e){let t=Math.max(1,Math.floor(e/Hv));if(t<60)return o("{n} min",{n:t});let n=Math.floor(e/Wd);return n<24?t%60&&n<10?o("{h} h {m} min",{h:n,m:t%60}):o("{h} h",{h:n}):C("{n} day","{n} days",Math.floor(e/Oc))}function Gv(e,t){let n=Math.floor((t-e)/1e3);return n<5?o("just now"):n<60?C("{n} second ago","{n} seconds ago",n):t-e<Wd?C("{n} minute ago","{n} minutes ago",Math.floor(n/60)):wi(e,t)===0?o("at {time}",{time:K(e)}):qe(e)}function Vv(e){let t=Xt({month:"long",year:"numeric"}).format(e).replace(/\s*г\.$/,"");return t[0].toUpperCase()+t.slice(1)}function Pc(e,t=Date.now()){let n=e-t<2*Oc?{weekday:"short"}:{day:"numeric",month:"short"};return`${Xt(n).format(e)}, ${K(e)}`}function No(e,t="short"){let n=Xt({weekday:t,timeZone:"UTC"}).format(rO+e*Oc);return n[0].toUpperCase()+n.slice(1)}function Qv(e){try{let t=new Intl.DateTimeFormat("en-GB",{timeZone:e,timeZoneName:"shortOffset"}).formatToParts(),{value:n}=t.find(s=>s.type==="timeZoneName");return n.replace("GMT","UTC")}catch{return e}}function Xv(e){let t=null;return n=>((t?.text!==n||t.lang!==we.value)&&(t={text:n,lang:we.value,made:e(n)}),t.made)}var Hv,Wd,Oc,Bd,Kv,wi,Nc,qv,ie,nt,K,qe,Uv,Eo,Oo,Jv,rO,Dc,Fd,Zv,Q=b(()=>{x();Hv=6e4,Wd=60*Hv,Oc=24*Wd,Bd=new Map;Kv=e=>new Date(e).setHours(0,0,0,0),wi=(e,t)=>Math.round((Kv(t)-Kv(e))/Oc),Nc=(e,t)=>new Date(e).getFullYear()===new Date(t).getFullYear(),qv={ru:new Intl.NumberFormat("ru-RU"),en:new Intl.NumberFormat("en-GB")},ie=e=>(qv[we.value]??qv.en).format(e).replaceAll(","," ");nt=e=>new Date(e).toDateString(),K=e=>Xt({hour:"2-digit",minute:"2-digit"}).format(e),qe=e=>Xt({dateStyle:"long",timeStyle:"short"}).format(e),Uv=[()=>o("B"),()=>o("KB"),()=>o("MB"),()=>o("GB")];Eo=e=>`${Math.floor(e/60)}:${String(Math.floor(e%60)).padStart(2,"0")}`;Oo=(e,t=Date.now())=>Xt(!t||Nc(e,t)?{weekday:"short",day:"numeric",month:"long"}:{day:"numeric",month:"long",year:"numeric"}).format(e);Jv=()=>Array.from({length:7},(e,t)=>{let n=Xt({weekday:"short"}).format(new Date(2024,0,t+1));return n[0].toUpperCase()+n.slice(1,2)}),rO=Date.UTC(2024,0,1);Dc=(e,t)=>Xt({weekday:"short",day:"numeric",month:"long",hour:"2-digit",minute:"2-digit",timeZone:t}).format(e),Fd=e=>Xt({day:"numeric",month:"long",year:"numeric",timeZone:"UTC"}).format(Date.parse(e)),Zv=(e,t)=>Xt({day:"numeric",month:"long",timeZone:"UTC"}).formatRange(Date.parse(e),Date.parse(t))});function Kd(e){let t=xn.peek().filter(n=>!e.includes(n));t.length!==xn.peek().length&&(xn.value=t)}function ey(e){ki.value=e,setTimeout(()=>{ki.peek()===e&&(ki.value=[])},iO)}function ty(e,t,n){let s=cs(e),a=t.filter(l=>e.dialogs[l]&&!ls(e.dialogs[l],n,s));if(!a.length)return null;let i=a.filter(l=>e.dialogs[l].assignee_id===e.me.id);return i.length?{view:"mine",ids:i}:{view:"unassigned",ids:a}}var iO,xn,ki,nr,jd,Mc=b(()=>{ft();X();gn();Rn();iO=1600,xn=S([]),ki=S([]),nr=S(null),jd=(e,t)=>is(e)&&e.waiting_since!==null&&(e.assignee_id===null||e.assignee_id===t);yn((e,t,n)=>{let s=n.me?.id,a=e.filter(({k:l,id:c,row:u})=>l==="dialog"&&jd(u,s)&&!(t.dialogs[c]&&jd(t.dialogs[c],s))&&!xn.peek().includes(c)),i=xn.peek().filter(l=>n.dialogs[l]&&jd(n.dialogs[l],s));(a.length||i.length!==xn.peek().length)&&(xn.value=[...i,...a.map(({id:l})=>l)])})});async function zc(){or.value!=="unsupported"&&(or.value=await Notification.requestPermission())}function ry(e,t,n,s){if(or.value!=="granted")return!1;let a=new Notification(e,{body:t,tag:`okno-${n}`,silent:!0});return a.addEventListener("click",()=>{window.focus(),a.close(),s()}),!0}var or,xi,Rc,ny,oy,sy,ay,qd=b(()=>{X();or=S("Notification"in window?Notification.permission:"unsupported"),xi=S(!1);navigator.locks?.request("okno.leader",()=>new Promise(()=>{xi.value=!0}));navigator.locks||(xi.value=!0);Rc="okno.focus",ny=crypto.randomUUID?.()??String(Math.random()),oy=()=>{localStorage.setItem(Rc,ny)},sy=()=>{localStorage.getItem(Rc)===ny&&localStorage.removeItem(Rc)};window.addEventListener("focus",oy);window.addEventListener("blur",sy);window.addEventListener("pagehide",sy);document.hasFocus()&&oy();ay=()=>localStorage.getItem(Rc)!==null});var lO,cO,iy,uO,ly,Ut,Po=b(()=>{x();lO={"token-wrong":()=>o("the platform rejects the token"),"other-poller":()=>o("another program receives this bot's messages"),"webhook-set":()=>o("a webhook is set on the bot"),"settings-wrong":()=>o("the stored settings cannot be used"),"secrets-unreadable":()=>o("the stored token cannot be decrypted with the current key"),network:()=>o("the platform cannot be reached"),"server-error":()=>o("the platform has a problem"),"answer-broken":()=>o("unexpected response from the platform"),"rate-limited":()=>o("the platform asks to wait"),"storage-failed":()=>o("messages cannot be stored"),"internal-error":()=>o("the connector failed, the log has the details"),"history-gap":()=>o("the platform lost some events; the rest was loaded from its history"),"longpoll-off":()=>o("Long Poll is off in the community's settings"),"password-wrong":()=>o("the mail server rejects the name or the password"),"certificate-wrong":()=>o("the mail server's certificate cannot be trusted"),"tls-missing":()=>o("the mail server offers no secure connection"),"tls-failed":()=>o("a secure connection to the mail server failed"),"folder-missing":()=>o("the mailbox has no such folder"),"mailbox-full":()=>o("the mailbox is full, clients' emails are rejected"),"server-unreachable":()=>o("the mail server cannot be reached"),"blocked-by-client":()=>o("the client has blocked the bot"),"client-gone":()=>o("the client's account no longer exists"),"kicked-from-group":()=>o("the bot is no longer in the group"),"no-permission":()=>o("the bot may not write there"),"too-late":()=>o("the platform no longer allows changes"),"reaction-refused":()=>o("the platform does not accept this reaction here"),"never-arrived":()=>o("the platform says it does not have it"),"message-gone":()=>o("the client no longer has the message"),"client-not-started":()=>o("the client must write first"),"chat-not-found":()=>o("the platform does not know this chat"),"text-too-long":()=>o("the text is too long for this channel"),"text-empty":()=>o("the text is empty"),"not-allowed-by-client":()=>o("the client has not allowed messages from the community"),"client-privacy":()=>o("the client's privacy settings block it"),blacklisted:()=>o("the client is on the community's blacklist"),"too-many-files":()=>o("too many files for one message"),"file-missing":()=>o("a file is no longer stored here"),"file-too-large":()=>o("the file is too large for this channel"),"address-wrong":()=>o("emails cannot be sent to this address"),"address-refused":()=>o("the mail server does not know this address or rejects it"),"sender-refused":()=>o("the mail server does not allow this mailbox to send"),"recipient-mailbox-full":()=>o("the client's mailbox is full"),bounced:()=>o("the email bounced"),"email-too-large":()=>o("the email with its files is too large"),postponed:()=>o("the mail server asks to try again later"),"header-unsafe":()=>o("the email headers contain unsafe characters"),"partly-sent":()=>o("only part of it was sent"),"gave-up":()=>o("could not be sent in time"),"no-answer":()=>o("the connection broke before a response came"),"server-stopped":()=>o("the server stopped during the send"),"server-crashed":()=>o("the server ended during the send")},cO={"auto-replied":()=>o("auto-reply"),"auto-generated":()=>o("sent by a program"),"auto-notified":()=>o("notification"),bounce:()=>o("an email bounced"),report:()=>o("mail server report"),own:()=>o("sent from our own address"),"empty-return-path":()=>o("no replies expected"),list:()=>o("mailing list"),bulk:()=>o("bulk email"),"blocked-sender":()=>o("blocked sender")},iy=e=>cO[e]?.()??o("sent by a program"),uO={"too-large":()=>o("larger than the limit"),"too-many":()=>o("too many files in one message"),"file-gone":()=>o("the platform no longer has it"),refused:()=>o("the platform refused it"),"gave-up":()=>o("could not be downloaded in time")},ly=e=>uO[e]?.()??(e||o("could not be downloaded")),Ut=(e,t)=>lO[e]?.()??(t||o("the platform refused it"))});function sr(){return!Ud.value&&!Hd&&(Hd=!0,W("/api/command-line").then(e=>{Ud.value=e},()=>{Hd=!1})),Ud.value}var Ud,Hd,ar,cy,Ic=b(()=>{X();V();Ud=S(null),Hd=!1;ar=(e,t)=>`${e.program} ${t} ${e.options}`,cy=e=>`'${e.replaceAll("'","'\\''")}'`});var uy,pO,py,Yd,my,dy=b(()=>{Q();x();uy=(e,t)=>nt(e)===nt(t)?K(e):ot(e,t),pO=({task:e})=>e?o("No. {number} {title}",{number:e.number,title:e.title}):o("A removed task"),py={assigned:(e,t)=>e.count>1?C("{n} task assigned to you","{n} tasks assigned to you",e.count):o("Task for you: {task}",{task:t}),plan:({data:e,at:t},n)=>e.due_at?o("{task}: now due {time}",{task:n,time:ot(e.due_at,t)}):o("{task}: no due date any more",{task:n}),status:(e,t)=>o("{task}: new status",{task:t}),changed:(e,t)=>o("{task}: changed",{task:t}),comment:(e,t)=>e.count>1?C("{task}: {n} new comment","{task}: {n} new comments",e.count,{task:t}):o("{task}: new comment",{task:t}),mention:(e,t,n)=>o("{who} mentioned you in {task}",{who:n,task:t}),news:(e,t)=>o("{task}: the client wrote",{task:t}),woke:(e,t)=>o("{task}: back to work",{task:t}),untouched:(e,t)=>o("{task}: still not begun",{task:t}),soon:({data:e,at:t},n)=>o("{task}: due at {time}",{task:n,time:uy(e.due_at,t)}),late:({data:e,at:t},n)=>o("{task}: overdue since {time}",{task:n,time:uy(e.due_at,t)})},Yd=(e,t,n)=>(py[e.data.what]??py.changed)(e,pO(e),n),my=({data:e})=>e.reason?o("“{text}”",{text:e.reason}):""});function $y(e){let t=e.by_id===null?o("Someone"):bs(U(e.by_id)),{what:n,to:s}=e.data;if(n==="in"&&e.count>1)return C("{n} new message","{n} new messages",e.count);let a=n==="assigned"?s===null?o("no assignee now"):o("assignee is {name}",{name:U(s)}):(fy[n]??fy.in)(t);return e.count>1?`${a} · ${C("{n} event","{n} events",e.count)}`:a}function fO(e){return e.kind==="fault"?o("Conversations are complete, but a notification may be missing. Okno tries again by itself and after each start. If this line stays, update Okno; this command on the server names the cause: {command}",{command:dO()}):e.kind==="breaker"?e.data.why==="channel-budget"?o("There were too many within an hour. See whether they go round in a loop before they go on."):o("One conversation got 20 in a day. See whether they go round in a loop before they go on."):e.kind==="rule"?(by[e.data.why]??by.failed)():e.kind==="channel"?e.data.state==="up"?o("Outage from {from} to {until}",{from:K(e.data.since),until:K(e.data.until)}):o("Since {time}. Replies wait in the queue.",{time:K(e.data.since)}):e.kind==="task"||e.kind==="taskdue"?my(e):e.kind==="nobody"?o("Round robin gives them out as soon as an operator is free."):e.kind==="test"?o("You pressed “Check” in the settings"):e.data.late?o("Announced late, Okno was not running at that time"):e.text?o("“{text}”",{text:e.text}):e.kind==="assigned"&&e.by_id!==null?o("Assigned by {name}",{name:U(e.by_id)}):e.kind==="mention"?e.name:e.kind==="unsnoozed"?o("Snoozed until now"):""}function _i(e){let t=e.name||o("A client"),n=e.by_id===null?o("Someone"):U(e.by_id);return{plain:(hy[e.kind]??hy.message)(e,t,n),strong:e.kind==="mention"||e.kind==="handover"?n:e.name,text:fO(e),icon:mO[e.kind]??"bell",face:(e.kind==="mention"||e.kind==="handover")&&e.by_id!==null?n:null}}function Lc(e){return e.kind==="breaker"?e.data.breaker==="rule"?`/automation/${e.data.id}`:"/inbox/all":e.kind==="channel"?"/inbox/all":e.kind==="nobody"?"/inbox/unassigned":e.kind==="test"||!e.dialog_id?"/settings/notifications":e.count>1&&(e.kind==="assigned"||e.kind==="handover")?"/inbox/mine":F("all",e.dialog_id,e.kind==="mention"||e.kind==="failed"?e.no:void 0)}var mO,fy,hy,gy,dO,by,Si,Gd=b(()=>{Po();Ic();Q();x();De();G();dy();mO={assigned:"user-round-plus",unsnoozed:"alarm-clock",failed:"circle-alert",test:"bell-ring",followed:"eye",message:"message-square-text",handover:"forward",mention:"at-sign",unassigned:"message-circle",channel:"plug",fault:"circle-alert",sla_warning:"hourglass",sla_breach:"flame",breaker:"zap",nobody:"users-round",untouched:"hourglass",rule:"circle-alert",task:"circle-check",taskdue:"hourglass"},fy={in:()=>o("new message"),out:e=>o("{who} replied",{who:e}),note:e=>o("{who} left a note",{who:e}),closed:e=>o("{who} closed it",{who:e}),reopened:e=>o("{who} reopened it",{who:e}),snoozed:e=>o("{who} snoozed it",{who:e}),unsnoozed:e=>o("{who} unsnoozed it",{who:e})};hy={message:(e,t)=>`${t}: ${$y(e)}`,unassigned:(e,t)=>o("New conversation: {name}",{name:t}),channel:({data:e})=>e.state==="up"?o("{name} works again",{name:e.name}):o("{name} receives no messages: {cause}",{name:e.name,cause:Ut(e.code,e.detail)}),fault:({data:e})=>C("{n} event could not be processed","{n} events could not be processed",e.count),breaker:({data:e})=>e.breaker==="rule"?o("A rule was stopped: too many automatic messages"):o("{name}: automatic messages were stopped",{name:e.name}),followed:(e,t)=>`${t}: ${$y(e)}`,assigned:(e,t)=>e.count>1?C("{n} conversation assigned to you","{n} conversations assigned to you",e.count):o("Assigned to you: {name}",{name:t}),handover:(e,t,n)=>C("{who} handed you {n} conversation","{who} handed you {n} conversations",e.count,{who:n}),mention:(e,t,n)=>o("{who} mentioned you",{who:n}),unsnoozed:(e,t)=>o("Back from snooze: {name}",{name:t}),failed:(e,t)=>e.data.state==="uncertain"?o("{name}: reply delivery uncertain",{name:t}):o("{name}: the reply was not sent",{name:t}),sla_warning:({data:e,at:t},n)=>o("{name}: reply due at {time}",{name:n,time:gy(e.due_at,t)}),sla_breach:({data:e,at:t},n)=>e.stage>100?o("{name}: still no reply, {percent} % of the target has passed",{name:n,percent:e.stage}):o("{name}: reply overdue since {time}",{name:n,time:gy(e.due_at,t)}),nobody:({data:e})=>C("{n} conversation waits and no operator is free","{n} conversations wait and no operator is free",e.waiting),untouched:({data:e},t)=>C("{name}: no operator has looked after it for {n} minute","{name}: no operator has looked after it for {n} minutes",e.minutes,{name:t}),rule:({data:e})=>e.why==="failed"?o("A rule has failed"):o("Okno paused a rule"),task:Yd,taskdue:Yd,test:()=>o("This is what a notification looks like")},gy=(e,t)=>nt(e)===nt(t)?K(e):ot(e,t),dO=()=>{let e=sr();return e?ar(e,"check"):"okno check"},by={failed:()=>o("Its journal under Automation has the cause"),loop:()=>o("It ran more than five times in one conversation in a minute"),failing:()=>o("It failed five times in a row")};Si=e=>e.kind==="failed"||e.kind==="fault"||e.kind==="sla_breach"||e.kind==="breaker"||e.kind==="channel"&&e.data.state==="down"});function gO(){Do??=new AudioContext,Do.state==="suspended"&&Do.resume().catch(()=>{})}function bO(e,t=new Date){if(!e?.on)return!1;let n=l=>Number(l.slice(0,2))*60+Number(l.slice(3)),[s,a,i]=[t.getHours()*60+t.getMinutes(),n(e.since),n(e.until)];return a<=i?s>=a&&s<i:s>=a||s<i}function Bc(e){let t=(de.peek()?.sounds.volume??0)/100;if(!t||!Do||Do.state!=="running")return!1;for(let[n,s,a]of $O[e])vO(n,Do.currentTime+s,a,t*t*hO);return!0}function vO(e,t,n,s){let a=Do.createOscillator(),i=Do.createGain();a.type="sine",a.frequency.value=e,i.gain.setValueAtTime(0,t),i.gain.linearRampToValueAtTime(s,t+.012),i.gain.exponentialRampToValueAtTime(1e-4,t+n),a.connect(i).connect(Do.destination),a.start(t),a.stop(t+n+.02)}var $O,hO,Do,Vd,Jd=b(()=>{M();$O={message:[[659,0,.12],[880,.09,.2]],assigned:[[523,0,.12],[659,.1,.12],[784,.2,.26]],alarm:[[440,0,.16],[349,.17,.16],[440,.34,.24]]},hO=.3,Do=null;for(let e of["pointerdown","keydown"])window.addEventListener(e,gO,{capture:!0,passive:!0});Vd=()=>O.peek()?.presence==="online"&&!bO(de.peek()?.quiet)});async function Ci(e=!1){let t=e?vs.peek()?.next:null;vs.value={...vs.peek(),busy:!0,problem:null};try{let n=new URLSearchParams({limit:"50",...Mo.peek()&&{only:Mo.peek()},...t&&{before:t}}),s=await W(`/api/notifications?${n}`);te({t:"bell",data:s}),vs.value={busy:!1,next:s.next}}catch(n){if(!(n instanceof ue))throw n;vs.value={...vs.peek(),busy:!1,problem:n}}}function yy(e){Mo.value=e,Ci()}async function Fc(e,t){let n=Date.now();for(let s of t){let a=pi.peek()[s];a&&a.read_at===null&&te({t:"bell",data:{cursor:`:${B.peek().revs["notice"+s]??0}`,items:[{...a,read_at:n}]}})}try{await ke("POST","/api/notifications/read",e)}catch{}}function jc(e){_O(e),R(Lc(e))}function xy(e){e&&Ce.peek().notifications&&Fc({dialog_id:e},Qd.peek().filter(t=>ky(t,e)).map(t=>t.id))}function CO(){let e=[...Zd.keys()].map(t=>pi.peek()[t]).filter(t=>t&&t.read_at===null);if(Zd=new Map,_y=0,!!e.length){if(Date.now()-$v()<wO&&e.length>1){Sy(e.length);return}for(let t of[TO,EO,AO])try{t(e)}catch(n){console.warn("notification",t.name,n)}}}function TO(e){if(Wc.peek())return;let t=l=>E.peek().page==="inbox"&&!xn.peek().includes(l.dialog_id),n=l=>l.kind==="followed"||l.kind==="message"&&E.peek().page==="inbox"||l.kind==="unassigned"&&t(l),s=e.filter(l=>Xd(l,"app")&&!n(l)),a=s.filter(l=>l.kind==="unassigned");a.length>1&&oe(C("{n} new conversation","{n} new conversations",a.length),{icon:"message-circle",label:o("Open"),action:()=>R(F("unassigned"))});let i=a.length>1?s.filter(l=>l.kind!=="unassigned"):s;if(i.length>2){Sy(i.length);return}for(let l of i){let{plain:c,icon:u}=_i(l);(Si(l)?he:oe)(c,{icon:u,label:l.dialog_id?o("Open"):"",action:l.dialog_id?()=>jc(l):null})}}function EO(e){let t=e.filter(a=>Xd(a,"sound")&&(a.kind==="test"||Vd()));if(!t.length||!xi.peek()||t.every(a=>a.kind==="unassigned")&&Date.now()-vy<kO)return;vy=Date.now();let s=t.map(a=>Si(a)?"alarm":xO[a.kind]??"assigned");Bc(["alarm","assigned","message"].find(a=>s.includes(a)))}function AO(e){if(xi.peek())for(let t of e){if(!Xd(t,"desktop")||t.kind!=="test"&&(ay()||!Vd()))continue;let{plain:n,text:s}=_i(t);ry(n,s,t.id,()=>jc(t))}}async function Ey(){await zc(),await ke("POST","/api/notifications/test",{})}var yO,wO,kO,xO,vs,Mo,Wc,Qd,_O,wy,ky,SO,Zd,_y,Xd,Sy,Cy,Ty,vy,ef=b(()=>{ft();X();V();Mc();qd();ua();x();Gd();G();Jd();M();Pe();yO=700,wO=3e3,kO=3e3,xO={message:"message",followed:"message",unassigned:"message"},vs=S(null),Mo=S(""),Wc=S(!1),Qd=$e(()=>Object.values(pi.value).filter(e=>!Mo.value||e.kind===Mo.value).sort((e,t)=>t.at-e.at||t.id-e.id));_O=e=>Fc({ids:[e.id]},[e.id]),wy=()=>Fc({all:!0},Object.keys(pi.peek()));ky=(e,t)=>!!t&&e.dialog_id===t&&(e.count===1||e.kind!=="assigned"&&e.kind!=="handover"),SO=e=>E.peek().page==="inbox"&&ky(e,E.peek().dialog)&&document.hasFocus()&&!document.hidden;me(()=>{let{page:e,dialog:t}=E.value;e==="inbox"&&t&&B.value.ready&&Rt(()=>xy(t))});window.addEventListener("focus",()=>{E.peek().page==="inbox"&&xy(E.peek().dialog)});Zd=new Map,_y=0;yn((e,t)=>{for(let{k:n,id:s,row:a}of e){if(n!=="notice"||!a.id||a.read_at!==null)continue;let i=t.notifications[s];if(!(i&&i.read_at===null&&i.at>=a.at)){if(SO(a)){Fc({ids:[s]},[s]);continue}Zd.set(s,a),_y||=setTimeout(CO,yO)}}});Xd=(e,t)=>e.kind==="test"||de.peek().notices[e.kind]?.[t],Sy=e=>oe(C("{n} notification while you were away","{n} notifications while you were away",e),{icon:"bell",label:o("Show"),action:()=>Cy()}),Cy=()=>{},Ty=e=>{Cy=e};vy=0});function Ot(e,t){let[n,s]=g(!1);return N(()=>{if(s(!1),!t)return;let a=setTimeout(()=>s(!0),e);return()=>clearTimeout(a)},[e,t]),t&&n}function ye(){let e=A(document.activeElement);L(()=>()=>{e.current?.isConnected&&e.current.focus({preventScroll:!0})},[])}function Kc(e){let t=A(e);t.current=e,N(()=>{let n=s=>{s.code==="KeyS"&&(s.ctrlKey||s.metaKey)&&!s.altKey&&!s.shiftKey&&t.current(s)};return document.addEventListener("keydown",n),()=>document.removeEventListener("keydown",n)},[])}function Ti(e){requestAnimationFrame(()=>{document.activeElement===document.body&&e()?.focus()})}function Nt(e){let t=A(null);return N(()=>{let n=s=>{t.current&&!t.current.contains(s.target)&&!s.target.closest("[aria-expanded='true']")&&e()};return document.addEventListener("pointerdown",n),()=>document.removeEventListener("pointerdown",n)}),t}function rr(e){let t=A(matchMedia(e)),[n,s]=g(t.current.matches);return N(()=>{let a=()=>s(t.current.matches);return t.current.addEventListener("change",a),()=>t.current.removeEventListener("change",a)},[]),n}function Ct(e){if(e.key!=="Tab")return;let t=[...e.currentTarget.querySelectorAll("button, input, a[href], textarea")].filter(s=>!s.disabled),n=e.shiftKey?t[0]:t.at(-1);document.activeElement===n&&(e.preventDefault(),(e.shiftKey?t.at(-1):t[0]).focus())}var Ae=b(()=>{I()});function Oy(){let e=Ce.value.notifications??0,t=w.value==="bell",n=e?C("Notifications: {n} new","Notifications: {n} new",e):o("Notifications");return r`<button type="button" class="ib bellb" aria-label=${n} title=${o("Notifications")}
aria-haspopup="dialog" aria-expanded=${String(t)} onClick=${()=>t?Ei():ir()}>
<${f} name="bell" size="m" />
${e>0&&r`<span class="count" aria-hidden="true">${e>99?"99+":ie(e)}</span>`}
</button>`}function Ny(){return w.value!=="bell"?null:r`<${NO} />`}function NO(){let e=Nt(Ei),t=A(null);ye(),N(()=>(t.current.focus({preventScroll:!0}),Ci(),Wc.value=!0,()=>{Wc.value=!1}),[]);let n=()=>{Ei(),R(zt("notifications"))};return r`<section class="bellp" role="dialog" aria-label=${o("Notifications")} ref=${e}>
<header class="dhead">
<h2 class="head2 grow" tabindex="-1" ref=${t}>${o("Notifications")}</h2>
${(Ce.value.notifications??0)>0&&r`<button type="button" class="btn small quiet" onClick=${wy}>${o("Mark all as read")}</button>`}
<button type="button" class="ib small" aria-label=${o("Notification settings")}
title=${o("Notification settings")} onClick=${n}>
<${f} name="settings" size="m" />
</button>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${Ei}>
<${f} name="x" size="m" />
</button>
</header>
<div class="bchips" role="group" aria-label=${o("Filter notifications")}>
${[["",o("All")],["mention",o("Mentions")],["failed",o("Not sent")]].map(([s,a])=>r`<button type="button" class="chip" key=${s} aria-pressed=${String(Mo.value===s)}
onClick=${()=>yy(s)}>
${a}
</button>`)}
</div>
<div class="scroll" role="group" tabindex="0" aria-label=${o("Notification list")}><${PO} /></div>
<footer class="dfoot t12 dim">${o("Kept for 30 days. Opening a notification marks it as read.")}</footer>
</section>`}function PO(){let{busy:e,problem:t,next:n}=vs.value??{busy:!0},s=Ot(150,!!e),a=Qd.value,i=!Mo.value&&ko.value.length>0&&r`<${DO} />`,l=r`${t&&r`<div class="empty">
<b>${o("Could not load notifications")}</b>
<span>${z(t)}</span>
<button type="button" class="btn" onClick=${()=>Ci()}>${o("Retry")}</button>
</div>`}`;return a.length?r`
${i}
${l}
${RO(a).map(([c,u])=>r`
<h3 class="mh" key=${c}>${c}</h3>
<ul>${u.map(m=>r`<${BO} row=${m} key=${m.id} />`)}</ul>
`)}
${n&&r`<div class="bmore">
<button type="button" class="btn small" disabled=${e} onClick=${()=>Ci(!0)}>
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
`:t?r`${i}${l}`:i||r`<${re} icon="bell" title=${o("No notifications")} text=${Mo.value?o("None of this kind in the last 30 days."):o("Activity in your conversations will appear here.")} />`}function DO(){let[e,t]=g(!1),n=ko.value.length-Ay;return r`
<h3 class="mh">${o("Can be undone")}</h3>
<ul>
${ko.value.slice(0,e?void 0:Ay).map(s=>r`<${MO} one=${s} key=${s.id} />`)}
</ul>
${!e&&n>0&&r`<div class="bmore">
<button type="button" class="btn small" onClick=${()=>t(!0)}>
${C("{n} more","{n} more",n)}
</button>
</div>`}
`}function RO(e){let t=new Map;for(let n of e){let s=tr(n.at,j.value);t.set(s,[...t.get(s)??[],n])}return[...t]}function zO({plain:e,strong:t}){let n=t?e.indexOf(t):-1;return n<0?e:r`${e.slice(0,n)}<b class="b6">${t}</b>${e.slice(n+t.length)}`}function LO({data:e}){let[t,n]=g(!1),s=async()=>{n(!0);try{await Z("/api/automation/resume",{breaker:e.breaker,id:e.id}),oe(e.breaker==="rule"?o("The rule works again"):o("Automatic messages are sent again"))}catch(a){he(z(a))}finally{n(!1)}};return r`<span class="hrow nact">
<button type="button" class="btn small" aria-busy=${String(t)} disabled=${t} onClick=${s}>
${o("Resume")}
</button>
</span>`}function BO({row:e}){let{plain:t,strong:n,text:s,icon:a,face:i}=_i(e),l=c=>{c.button||c.metaKey||c.ctrlKey||c.shiftKey||(c.preventDefault(),Ei(),jc(e))};return r`<li class="nb" data-unread=${e.read_at===null?"":null}>
${i?r`<${J} name=${i} size="md" />`:r`<span class=${Si(e)?"nic bad":"nic"}><${f} name=${a} size="m" /></span>`}
<span class="grow">
<a class="blk t13" href=${Lc(e)} onClick=${l}>
${e.read_at===null&&r`<span class="vh">${o("New:")} </span>`}
<${zO} plain=${t} strong=${n} />
</a>
${s&&r`<span class=${IO(e)?"t12 dim blk":"t12 dim blk cut2"}>${s}</span>`}
${e.kind==="breaker"&&r`<${LO} data=${e.data} />`}
</span>
<time class="t12 dim num">${K(e.at)}</time>
</li>`}var Ei,Ay,OO,ir,MO,IO,qc=b(()=>{X();I();T();ae();V();Ie();Q();x();ef();Gd();G();M();Pe();D();Ae();Ei=()=>{w.value=null},Ay=5,OO=$e(()=>O.value?.id??null);me(()=>{OO.value,Rt(tv)});ir=()=>{w.value="bell"};Ty(ir);MO=({one:e})=>r`<li class="nb">
<span class="nic"><${f} name=${e.icon} size="m" /></span>
<span class="grow">
<span class="blk t13">${e.text}</span>
<button type="button" class="link t12" aria-label=${o("Undo: {what}",{what:e.text})}
onClick=${()=>$i(e)}>
${o("Undo")}
</button>
</span>
<time class="t12 dim num">${K(e.at)}</time>
</li>`;IO=({kind:e})=>e==="fault"||e==="breaker"});var lt,oo=b(()=>{lt=navigator.platform.startsWith("Mac")?"⌘":"Ctrl"});function Qe(...e){for(let t of e)Ry.set(t.id,{when:jO,...t})}function zo(e){return[...[(e.ctrlKey||e.metaKey)&&"Ctrl",e.shiftKey&&"Shift"].filter(Boolean),e.code==="NumpadEnter"?"Enter":e.code].join("+")}var Uc,Ry,jO,Ro,sf,af,zy,rf,Iy,KO,Ly,ys,qO,UO,By,lr,Wy,Pt=b(()=>{oo();x();Uc={everywhere:()=>o("Everywhere"),list:()=>o("List"),dialog:()=>o("Conversation"),field:()=>o("Text field"),log:()=>o("Messages"),go:()=>o("Go to")},Ry=new Map;jO=()=>!0,Ro=()=>[...Ry.values()],sf=e=>!!e.when(),af={},zy=e=>{af=e??{}},rf=e=>af[e.id],Iy=(e,t)=>Ro().find(n=>n!==t&&n.key!==t.key&&ys(n).includes(e)),KO=new Set(["Escape","Tab","Enter","Space","F6","AltLeft","AltRight"]),Ly=e=>!e.altKey&&!KO.has(e.code)&&!/^(Shift|Control|Meta)/.test(e.code)&&/^[A-Z][A-Za-z0-9]*$/.test(e.code),ys=e=>[af[e.id]??e.key,...e.also??[]].filter(Boolean),qO={BracketLeft:"[",BracketRight:"]",Period:".",Slash:"/",Semicolon:";",ArrowUp:"↑",ArrowDown:"↓",ArrowLeft:"←",ArrowRight:"→",Escape:"Esc",Ctrl:lt,Enter:"Enter"},UO=e=>qO[e]??e.replace(/^(Key|Digit)/,""),By=e=>e.split(" ").map(t=>t==="Shift+Slash"?["?"]:t.split("+").map(UO));lr=(e,t)=>Ro().find(n=>(!t||n.anywhere)&&ys(n).includes(e)&&sf(n)),Wy=e=>Ro().some(t=>ys(t).some(n=>n.startsWith(e+" ")))});function xe(e,t,{when:n=()=>!0,keys:s=!1,meanwhile:a=()=>null}={}){let i=S(null),l=null,c=()=>l||(Hc.value+=1,l=e().then(p=>{i.value=p[t]}).catch(p=>{throw l=null,p}).finally(()=>{Hc.value-=1}),l);jy.push(c);let u=s?GO:YO;return Object.assign(p=>r`<${u} view=${i} start=${c} when=${n} meanwhile=${a} props=${p} />`,{load:c})}function _n(e,t,n){let s=xe(t,n,{keys:!0});return Object.assign(()=>e.includes(w.value)?r`<${s} key=${w.value} />`:null,{load:s.load})}function lf(e){e().catch(t=>{console.warn("module",t),he(o("Could not load this part of the page."),{label:o("Retry"),action:()=>lf(e)}),w.value=null})}function YO({view:e,start:t,when:n,meanwhile:s,props:a}){let i=!e.value&&n();return L(()=>{i&&lf(t)},[i]),e.value?r`<${e.value} ...${a} />`:s()}function GO({view:e,start:t,props:n}){let s=A(document.activeElement),a=A(null),i=A([]),l=A(""),c=e.value,u=()=>{s.current?.isConnected&&s.current.focus({preventScroll:!0})};return c&&a.current&&(l.current=a.current.value,u()),L(()=>{if(!c)return a.current.focus({preventScroll:!0}),lf(t),()=>{e.peek()||u()}},[]),L(()=>{c&&QO(l.current,i.current)},[!!c]),c?r`<${c} ...${n} />`:r`<input class="keycatch" ref=${a} inputmode="none" autocomplete="off" aria-label=${o("Loading…")}
onKeyDown=${m=>ZO(m,i.current)} />`}function ZO(e,t){if(e.isComposing||e.key==="Escape")return;let{key:n,code:s,shiftKey:a}=e;t.push({key:n,code:s,shiftKey:a,letter:VO(e)}),/^(Enter|Tab|Arrow)/.test(n)&&(e.preventDefault(),e.stopPropagation())}function QO(e,t){let n=document.activeElement,s=JO(n);e&&s&&(n.setRangeText(e,n.selectionStart,n.selectionEnd,"end"),n.dispatchEvent(new Event("input",{bubbles:!0})));let a=t.splice(0).filter(i=>!(s&&(i.letter||i.key==="Backspace"))&&!["Shift","Control"].includes(i.key));a.length&&requestAnimationFrame(()=>{for(let{letter:i,...l}of a)document.activeElement.dispatchEvent(new KeyboardEvent("keydown",{...l,bubbles:!0,cancelable:!0}))})}function Yc(e){if(!Hc.peek()){e();return}let t=Hc.subscribe(n=>{n||setTimeout(()=>{t(),e()})})}async function cf(){for(let e of jy){await XO();try{await e()}catch{setTimeout(cf,HO);return}}}var HO,Fy,jy,Hc,VO,JO,XO,en=b(()=>{X();I();T();x();Pe();ae();HO=5e3,Fy=2e3,jy=[],Hc=S(0);VO=e=>e.key.length===1&&!e.ctrlKey&&!e.metaKey,JO=e=>e.matches("input:not([type=checkbox]):not([type=radio]), textarea");XO=()=>new Promise(e=>{globalThis.requestIdleCallback?requestIdleCallback(e,{timeout:Fy}):setTimeout(e,Fy)})});function Gc(e,t){let n=[...e],s=[],a=0;for(let[i,l]of t)i<a||(i>a&&s.push({text:n.slice(a,i).join(""),marked:!1}),s.push({text:n.slice(i,i+l).join(""),marked:!0}),a=i+l);return a<n.length&&s.push({text:n.slice(a).join(""),marked:!1}),s}var uf=b(()=>{});function eN(e){let t=ne.peek()[e]?.name??o("the client");return t.length>Ky?`${t.slice(0,Ky-1).trimEnd()}…`:t}var Ky,qy,Ht,Ai,Vc,Jc,Uy,Hy,Zc,Qc,Xc,Yy,Gy,eu,Vy,Jy,ws,tu,ks=b(()=>{Q();x();De();M();Ky=40;qy=e=>e===null?o("until the client replies"):ot(e),Ht=e=>(t,...n)=>e(eN(t),...n),Ai=Ht((e,t)=>o("Closed: {name} · {reason}",{name:e,reason:t})),Vc=Ht(e=>o("Reopened: {name}",{name:e})),Jc=Ht((e,t)=>o("Snoozed: {name} · {when}",{name:e,when:qy(t)})),Uy=Ht(e=>o("Unsnoozed: {name}",{name:e})),Hy=Ht(e=>o("No reply needed: {name}",{name:e})),Zc=Ht((e,t)=>t?o("Following: {name}",{name:e}):o("No longer following: {name}",{name:e})),Qc=Ht(e=>o("Marked as read: {name}",{name:e})),Xc=Ht(e=>o("Marked as unread: {name}",{name:e})),Yy=Ht(e=>o("Sent and closed: {name}",{name:e})),Gy=Ht((e,t)=>o("Sent and snoozed: {name} · {when}",{name:e,when:qy(t??null)})),eu=Ht((e,t)=>o("Reply scheduled: {name} · {when}",{name:e,when:ot(t)})),Vy=Ht(e=>o("Not sent, the text is back in the field: {name}",{name:e})),Jy=Ht(e=>o("Not sent: {name}",{name:e})),ws=Ht((e,t)=>t===null?o("No assignee now: {name}",{name:e}):t===O.peek().id?o("You are the assignee: {name}",{name:e}):o("Assigned: {name} · {who}",{name:e,who:U(t)})),tu=Ht((e,t)=>t===null?o("Removed from the team: {name}",{name:e}):o("Assigned to a team: {name} · {team}",{name:e,team:t}))});async function Ue(e){try{return await e(),!0}catch(t){return he(z(t)),!1}}async function tn(e,t,n,s){let a=nu(e),i=ms(e);te({t:"result",dialog:{...a,...s},sentAtRev:i});try{let l=await Z(`/api/dialogs/${e}/${t}`,n);return te({t:"result",...l,sentAtRev:i}),l}catch(l){throw te({t:"result",dialog:a,sentAtRev:i}),l}}function so(e,t,n,s,{more:a,keep:i}={}){if(ia())return null;let l=Ue(t),c=oe(e,{icon:s,more:a,keep:i,undo:async()=>{await l&&await Ue(n)}});return l.then(u=>{u||fi(c)}),l}function pf(e,t){let n=nu(e).assignee_id;return n===t?null:so(ws(e,t),Zy(e,t),Zy(e,n),"user-round-check")}function xs(e){if(nu(e).state!=="closed")return null;let t={reason:nu(e).close_reason??"solved",comment:""},n=async()=>{t=(await tn(e,"reopen",{},{state:"open",close_reason:null})).was??t},s=()=>tn(e,"close",t,{state:"closed",waiting_since:null,snooze:null,close_reason:t.reason}),a=so(Vc(e),n,s,"undo-2");return a&&E.peek().dialog===e&&ra(),a}async function Dt(e){try{await navigator.clipboard.writeText(e),oe(o("Copied"))}catch{tN(e)?oe(o("Copied")):he(o("The browser blocked copying"))}}function tN(e){let t=Object.assign(document.createElement("textarea"),{value:e,className:"vh"}),n=document.activeElement;document.body.append(t),t.select();let s=document.execCommand("copy");return t.remove(),n?.focus?.({preventScroll:!0}),s}async function Oi(e,t){await Z(`/api/contacts/${e.id}`,t,{method:"PATCH"}),te({t:"contact",row:{...e,...t}})}function au(e){Ni.value=e,w.value="photo"}async function ru(e,t,n){let s=await Z(`/api/contacts/${e.id}/identities`,{kind:t,external_id:n});te({t:"contact",row:s.contact}),oe(s.moved.length?C("Address added, {n} conversation added to the card","Address added, {n} conversations added to the card",s.moved.length):o("Address added"))}async function Xy(){await Ue(async()=>{await ke("DELETE","/api/session"),w.value=null,kc(),R("/login")})}var nu,Zy,ou,su,Qy,Ni,Xe=b(()=>{ae();X();V();x();G();M();ft();Pe();ks();yo();nu=e=>B.peek().dialogs[e];Zy=(e,t)=>()=>tn(e,"assignee",{operator_id:t},{assignee_id:t});ou=e=>pf(e,O.peek().id);su=e=>Ue(async()=>{te({t:"result",...await Z(`/api/messages/${e.id}/retry`,{})})}),Qy=e=>Ue(async()=>{te({t:"result",...await Z(`/api/messages/${e.id}/check`,{})})});Ni=S(null)});function rN(e){let t=/[а-яё]/i.test(e)?oN:nN,n=[...e].map(s=>t.get(s)??s).join("");return n===e?null:n}function ew(e){return[...aN(e).matchAll(/[\p{L}\p{N}@№+]+/gu)].map(t=>({word:t[0],at:t.index}))}function iN(e,t){if(e.length<sN)return!1;let n=s=>t.slice(0,s);for(let s of[e.length-1,e.length,e.length+1])if(s<=t.length&&lN(e,n(s)))return!0;return!1}function lN(e,t){let n=0;for(;n<e.length&&n<t.length&&e[n]===t[n];)n+=1;return e.length===t.length?e.slice(n+1)===t.slice(n+1)||e[n]===t[n+1]&&e[n+1]===t[n]&&e.slice(n+2)===t.slice(n+2):e.length>t.length?e.slice(n+1)===t.slice(n):e.slice(n)===t.slice(n+1)}function cN(e,t){let n=t.find(({word:i})=>i.startsWith(e));if(n)return{score:n.at===0?4:3,mark:[n.at,e.length]};let s=e.length>1&&t.find(({word:i})=>i.includes(e));if(s)return{score:2,mark:[s.at+s.word.indexOf(e),e.length]};let a=t.find(({word:i})=>iN(e,i));return a?{score:1,mark:[a.at,Math.min(e.length,a.word.length)]}:null}function tw(e,t){let n=ew(t),s=ew(e).map(({word:a})=>cN(a,n));return!s.length||s.some(a=>!a)?null:{score:s.reduce((a,i)=>a+i.score,0)/s.length,marks:s.map(a=>a.mark).sort((a,i)=>a[0]-i[0])}}function cr(e,t){let[n,s]=[e.slice(0,uN),t.slice(0,pN)],a=tw(n,s);if(a)return a;let i=rN(n),l=i&&tw(i,s);return l?{...l,score:l.score-.5}:null}function mf(e,t,n){return t.map(s=>({item:s,fit:cr(e,n(s))})).filter(s=>s.fit).sort((s,a)=>a.fit.score-s.fit.score)}var nw,ow,nN,oN,sN,aN,uN,pN,df=b(()=>{nw="qwertyuiop[]asdfghjkl;'zxcvbnm,.`QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>~",ow="йцукенгшщзхъфывапролджэячсмитьбюёЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮЁ",nN=new Map([...nw].map((e,t)=>[e,[...ow][t]])),oN=new Map([...ow].map((e,t)=>[e,[...nw][t]])),sN=4,aN=e=>e.toLowerCase().replaceAll("ё","е");uN=200,pN=1e3});function iu(e,t,n=""){let s=$a(e).assignee_id;if(s===t&&!n)return null;let a=(i,l)=>()=>tn(e,"assignee",{operator_id:i,note:l},{assignee_id:i});return so(ws(e,t),a(t,n),a(s,""),"user-round-check")}function sw(e,t,n=""){let{team_id:s,assignee_id:a}=$a(e),i=tu(e,t===null?null:hf(t)),l=(c,u,m)=>()=>tn(e,"team",{team_id:c,operator_id:u,note:m},{team_id:c,assignee_id:u});return so(i,l(t,t===null?a:null,n),l(s,a,""),"users-round")}function Yt(e){let t=e.id===O.value.id?"online":mv(e.id);return e.presence==="off"||t==="off"?"off":e.presence==="away"||t==="away"?"away":"online"}async function _s(e){try{let{people:t}=await W(e?`/api/people?dialog=${e}`:"/api/people");Ln.value=Object.fromEntries(t.map(n=>[n.id,n]))}catch{}}async function lu(){ff||ia()||(ff=!0,await Ue(async()=>{let{dialog:e}=await Z("/api/dialogs/next",{});if(!e){oe(o("No unassigned conversations"));return}te({t:"rows",cursor:B.peek().cursor,rows:[{k:"dialog",id:e.id,rev:mN(),row:e}]}),ra(),R(F("mine",e.id));let t=()=>Ue(()=>tn(e.id,"assignee",{operator_id:null},{assignee_id:null}));oe(ws(e.id,O.peek().id),{icon:"user-round-check",undo:t})}),ff=!1)}function cu(e,t,n=""){let s=$a(e).snooze,a=s&&(s.until===null||s.until>Date.now())?$f(e,s.until,s.reason):rw(e);return so(Jc(e,t),$f(e,t,n),a,"alarm-clock")}function Ss(e){let t=$a(e).snooze;return t?so(Uy(e),rw(e),$f(e,t.until,t.reason),"alarm-clock"):null}function Sn(e,t="solved",n=""){let s=$a(e);if(s.state!=="open")return null;let{view:a}=E.peek(),i=lw(e,a),l=async()=>{await $N(s)(),E.peek().page==="inbox"&&R(F(a,e))},c={label:o("Reason"),run:()=>{R(F(a,e)),w.value="finish"}},u=so(Ai(e,uu(t)),fN(e,t,n),l,"check",{more:c,keep:!0});return u&&E.peek().dialog===e&&cw(a,i),u}function gf(e){let{dialog:t,view:n}=E.peek();t===e&&cw(n,lw(e,n))}function iw(e,t,n){let s={reason:$a(e).close_reason??"solved",comment:""},a=l=>tn(e,"close",l,{close_reason:l.reason}),i=async()=>{s=(await a({reason:t,comment:n})).was??s};return so(Ai(e,uu(t)),i,()=>a(s),"check")}function lw(e,t){let n=B.peek().dialogs;return Ka(n,t,"urgent",ps(),null).find(s=>s!==e)??null}function cw(e,t){ra();let n=de.peek()?.after_close??"next";n==="stay"||e==="closed"||R(n==="next"&&t?F(e,t):F(e))}function pu(e){let t=$a(e).waiting_since;if(!t)return null;let n=()=>tn(e,"no-answer",{},{waiting_since:null});return so(Hy(e),n,()=>tn(e,"answer-after-all",{},{waiting_since:t}),"message-circle-off")}async function ha(e,t=!vo.peek()[e]){te({t:"follow",id:e,on:t});try{await Z(`/api/dialogs/${e}/follow`,{on:t}),oe(Zc(e,t),{icon:"eye",undo:()=>ha(e,!t)})}catch(n){te({t:"follow",id:e,on:!t}),he(z(n))}}var $a,hf,aw,Ln,ff,mN,$f,rw,ur,uu,dN,fN,$N,Gt=b(()=>{X();Xe();ae();ks();V();ua();x();yo();gn();G();M();Pe();$a=e=>ne.peek()[e];hf=e=>mt.value[e]?.name??o("Deleted team"),aw=e=>{let t=mt.value[e.team_id];return t&&!t.removed?t:null};Ln=S(null);ff=!1;mN=()=>Number(String(B.peek().cursor).split(":").pop()),$f=(e,t,n)=>()=>tn(e,"snooze",{until:t,reason:n},{snooze:{at:Date.now(),until:t,reason:n,by:O.peek().id}}),rw=e=>()=>tn(e,"unsnooze",{},{snooze:null});ur={solved:[()=>o("Resolved"),"check"],"no-reply":[()=>o("No reply"),"message-circle-off"],duplicate:[()=>o("Duplicate"),"copy"],spam:[()=>o("Spam"),"ban"],declined:[()=>o("Client declined"),"user-round-x"],other:[()=>o("Other reason"),"circle-question-mark"]},uu=e=>(ur[e]??ur.solved)[0](),dN=e=>({state:"closed",waiting_since:null,snooze:null,close_reason:e}),fN=(e,t,n)=>()=>tn(e,"close",{reason:t,comment:n},dN(t)),$N=({id:e,snooze:t,waiting_since:n})=>()=>tn(e,"reopen",{},{state:"open",snooze:t,waiting_since:n,close_reason:null})});function fw(){ao.value="",Io.value=null,Cn.value=null}function $w(e){if(ao.value=e,clearTimeout(uw),e.trim().length<2){Pi+=1,Io.value=null;return}uw=setTimeout(()=>gN(e),hN)}async function gN(e){Pi+=1;let t=Pi;try{let n=await W(`/api/search?${new URLSearchParams({q:e,limit:String(bf)})}`);t===Pi&&(Io.value={q:e,data:n})}catch(n){if(!(n instanceof ue))throw n;t===Pi&&(Io.value={q:e,problem:n})}}function mw(e){let t=ao.value.trim();return t?mf(t,e,hw).map(({item:n,fit:{marks:s}})=>pw(n,s)):e.map(n=>pw(n))}function gw(e){let t=e.assignee_id===O.peek().id?"mine":"all",n={id:"open",icon:"message-square-text",text:o("Open"),run:()=>R(F(t,e.id))},s=i=>()=>{vN(e),i(e.id)},a=e.state==="open"?[e.assignee_id!==O.peek().id&&{id:"take",icon:"hand",text:o("Take it"),run:s(ou)},e.assignee_id===O.peek().id&&{id:"free",icon:"user-round",text:o("Remove the assignee"),run:s(i=>pf(i,null))},{id:"close",icon:"check",text:o("Close"),run:s(Sn)}]:[{id:"reopen",icon:"undo-2",text:o("Reopen"),run:s(xs)}];return[n,...a.filter(Boolean)]}function vN(e){ne.peek()[e.id]||te({t:"result",dialog:e,sentAtRev:ms(e.id)})}function bw(e,t=[]){return{id:"d:"+e.id,kind:"dialog",dialog:e,text:e.name,marks:t,acts:()=>gw(e),run:()=>R(F("all",e.id))}}function yN(e){let t=e.dialog_id;return{id:"k:"+e.id,kind:"contact",contact:e,text:e.name,marks:e.marks,run:()=>{t&&R(F("all",t))}}}function wN(e){return{id:"m:"+e.id,kind:"message",message:e,text:e.text,marks:e.marks,acts:()=>gw(e.dialog),run:()=>R(F("all",e.dialog_id,e.no))}}function kN(e){let t=Object.values(ne.value);return mf(e,t,s=>s.name).slice(0,bf).map(({item:s,fit:{marks:a}})=>bw(s,a))}function xN(e){return{dialogs:e.dialogs.map(n=>bw(n)),contacts:e.contacts.map(yN),messages:e.messages.map(wN)}}function _N(){let e=ao.value.trim(),t=bN(),n=[{id:"acts",title:o("Conversation actions"),items:mw(t.filter(s=>dw.has(s.group)))}];if(e){let s=Io.value?.data&&cr(e,Io.value.q)?xN(Io.value.data):{dialogs:[],contacts:[],messages:[]},a=new Set(s.dialogs.map(i=>i.id));n.push({id:"dialogs",title:o("Conversations"),items:[...s.dialogs,...kN(e).filter(i=>!a.has(i.id))].slice(0,bf)}),n.push({id:"contacts",title:o("Clients"),items:s.contacts}),n.push({id:"messages",title:o("Messages found"),items:s.messages})}return n.push({id:"go",title:o("Go to"),items:mw(t.filter(s=>!dw.has(s.group)))}),e&&n.push({id:"all",title:"",items:[{id:"search",kind:"search",icon:"search",text:o("Search everywhere: {q}",{q:e}),marks:[],run:()=>R(nc(e))}]}),n.filter(s=>s.items.length)}function SN(e){let t=ao.value.trim(),n=e.acts().map(s=>({...s,id:"a:"+s.id,kind:"act",marks:t?cr(t,s.text)?.marks:[]})).filter(s=>s.marks);return[{id:"actions",title:e.text,items:n}]}function vf(e){w.value=null,requestAnimationFrame(()=>e.run())}function yw(e){return e?.acts?(Cn.value=e,ao.value="",!0):!1}function yf(){return Cn.value?(Cn.value=null,!0):!1}var hN,bf,ao,Io,Cn,Pi,uw,bN,hw,pw,dw,vw,ww=b(()=>{X();Xe();ae();V();Pt();x();df();G();M();Gt();hN=150,bf=5,ao=S(""),Io=S(null),Cn=S(null),Pi=0,uw=0;bN=()=>Ro().filter(e=>e.palette!==!1&&e.label&&sf(e)),hw=e=>(e.title??e.label)(),pw=(e,t=[])=>({id:"c:"+e.id,kind:"command",icon:e.icon??"chevron-right",text:hw(e),marks:t,command:e,run:e.run});dw=new Set(["dialog","log"]);vw=$e(()=>Cn.value?SN(Cn.value):_N())});function pr({one:e}){let[t]=ys(e);return t?r`<${wf} keys=${t} />`:null}var wf,mu=b(()=>{T();Pt();x();D();wf=({keys:e})=>By(e).map((t,n)=>r`${n>0&&r` <span class="then dim t12">${o("then")}</span> `}<${rn} of=${t} />`)});var kw={};Le(kw,{Palette:()=>CN});function TN(){let e=A(null),t=A(null),[n,s]=g({at:0,asked:""});g(fw),ye(),L(()=>e.current.focus(),[]);let a=vw.value,i=`${Cn.value?.id??""} ${ao.value}`,l=n.asked===i?n.at:0,c=d=>s({at:d,asked:i}),u=a.flatMap(d=>d.items),m=u[Math.min(l,u.length-1)];N(()=>{t.current?.querySelector(".mi.on")?.scrollIntoView({block:"nearest"})},[l,a]);let p=()=>{w.value=null},h=d=>{if(d.isComposing)return;let $={ArrowDown:(l+1)%u.length,ArrowUp:(Math.min(l,u.length-1)-1+u.length)%u.length,PageDown:Math.min(u.length-1,l+8),PageUp:Math.max(0,l-8)}[d.key];if($!==void 0&&u.length){d.preventDefault(),c($);return}if(d.key==="Enter"&&m){d.preventDefault(),vf(m);return}if(d.key==="Tab"&&!d.shiftKey&&yw(m)){d.preventDefault(),d.stopPropagation();return}d.key==="Backspace"&&!ao.value&&yf()&&d.preventDefault(),d.key==="Escape"&&yf()&&(d.preventDefault(),d.stopPropagation())};return r`<div class="over" onPointerDown=${d=>{d.target===d.currentTarget&&p()}}>
<div class="dialog pal" role="dialog" aria-modal="true" aria-label=${o("Search and commands")}
onKeyDown=${Ct}>
<div class="hrow palin">
<${f} name="search" />
<input class="palq" ref=${e} value=${ao.value} role="combobox" aria-expanded="true"
aria-controls="pallist" aria-autocomplete="list" aria-activedescendant=${m?"pal-"+m.id:null}
aria-label=${o("Command, client or message text")}
placeholder=${Cn.value?o("Action"):o("Command, client or message text")} autocomplete="off"
spellcheck="false" onInput=${d=>$w(d.currentTarget.value)} onKeyDown=${h} />
<${EN} />
</div>
<div class="palbody" id="pallist" role="listbox" aria-label=${o("Results")} ref=${t}>
${a.map(d=>r`<div role="group" aria-label=${d.title||o("Search")} key=${d.id}>
${d.title&&r`<div class="mh" role="presentation">${d.title}</div>`}
${d.items.map($=>r`<${AN} key=${$.id} item=${$} on=${$===m}
onLook=${()=>c(u.indexOf($))} />`)}
</div>`)}
${!u.length&&r`<p class="palno">${o("Nothing found")}</p>`}
</div>
${Io.value?.problem&&r`<p class="palno" role="status">${o("Could not search clients and messages. Try again.")}</p>`}
<div class="palfoot">
<span><span class="keys"><kbd>↑</kbd><kbd>↓</kbd></span> ${o("choose")}</span>
<span><span class="keys"><kbd>Enter</kbd></span> ${o("run")}</span>
${m?.acts&&!Cn.value&&r`<span><span class="keys"><kbd>Tab</kbd></span> ${o("actions")}</span>`}
<span class="hrow end"><span class="keys"><kbd>Esc</kbd></span> ${Cn.value?o("back"):o("dismiss")}</span>
</div>
<div class="vh" role="status">${m?"":o("Nothing found")}</div>
</div>
</div>`}function EN(){let e=Cn.value?.text??ne.value[E.value.dialog]?.name;return e?r`<span class="tag plain lg cut palwhere">${e}</span>`:null}function AN({item:e,on:t,onLook:n}){let s={dialog:NN,contact:PN,message:DN}[e.kind]??ON;return r`<div class=${t?"mi on":"mi"} role="option" id=${"pal-"+e.id} aria-selected=${String(t)}
onPointerMove=${t?null:n} onPointerDown=${a=>a.preventDefault()}
onClick=${()=>vf(e)}>
<${s} item=${e} />
</div>`}function PN({item:e}){let[t]=e.contact.identities;return r`
<${J} name=${e.contact.name} size="sm" />
<span class="cut"><${du} item=${e} /></span>
${t&&r`<span class="hrow end tight dim t12">
<${Te} kind=${t.kind} named />
<span class="cut">${t.label||be(t.kind)}</span>
</span>`}
`}function DN({item:e}){let{message:t}=e,n=t.operator_id?U(t.operator_id):t.dialog.name;return r`
<${f} name="message-square-text" />
<span class="cut"><${du} item=${e} /></span>
<span class="hrow end dim t12 palwho">${n}, ${it(t.created_at,j.value)}</span>
`}var CN,du,ON,NN,xw=b(()=>{I();T();ae();Ie();Q();x();uf();ww();De();G();M();D();Ae();mu();CN=()=>w.value==="palette"?r`<${TN} />`:null;du=({item:e})=>Gc(e.text,e.marks??[]).map(t=>t.marked?r`<b class="b6">${t.text}</b>`:t.text),ON=({item:e})=>r`
<${f} name=${e.icon} />
<span class="cut"><${du} item=${e} /></span>
${e.command&&r`<span class="hrow end tight"><${pr} one=${e.command} /></span>`}
`,NN=({item:e})=>r`
<${J} name=${e.dialog.name} size="sm" />
<span class="cut"><${du} item=${e} /></span>
<span class="hrow end tight dim t12">
${o("No. {number}",{number:ie(e.dialog.number)})}
<${Te} kind=${e.dialog.kind} named />
</span>
`});var Tt,Lo=b(()=>{Tt=(e,t=document)=>t.querySelector(e)});function xf(e){R(nc(e),{replace:!0}),clearTimeout(kf),kf=setTimeout(()=>fu(e),MN)}async function fu(e){if(clearTimeout(kf),ro.peek()?.q===e&&ro.peek().data)return;Di+=1;let t=Di;if(!e.trim()){ro.value=null,ga.value=!1;return}ga.value=!0;try{let n=await W(`/api/search?${new URLSearchParams({q:e})}`);t===Di&&(ro.value={q:e,data:n})}catch(n){if(!(n instanceof ue))throw n;t===Di&&(ro.value={q:e,problem:n})}t===Di&&(ga.value=!1)}var MN,ro,ga,Di,kf,_w,Sw=b(()=>{X();V();G();MN=200,ro=S(null),ga=S(!1),Di=0,kf=0;_w=e=>{ro.value=null,fu(e)}});function Tw(e,t,n){if(n<=t)return 0;if(!e||e.always)return n-t;let s=0,a=0;for(let[l,c]of e.spans)s+=Cw(t,n,l,c),a+=c-l;let i=n-t-Cw(t,n,e.from,e.until);return s+Math.round(i*a/(e.until-e.from))}function RN(e,t){if(!e||e.always)return null;let n=e.spans.find(([,s])=>s>t);return n&&n[0]>t?n[0]:null}function mr(e,t,n){if(!e.sla||e.due_at===null||e.waiting_since===null||e.state!=="open")return null;let s=t[e.sla.hours],a=n>=e.due_at,i=a?0:Math.min(e.sla.norm,Tw(s,n,e.due_at)),l=i/e.sla.norm;return{left:i,late:a?Tw(s,e.due_at,n):0,share:l,look:a?"bad":l<=.3?"warn":"",opens:a?null:RN(s,n)}}var Cw,_f=b(()=>{Cw=(e,t,n,s)=>Math.max(0,Math.min(t,s)-Math.max(e,n))});function Mi(e,t){Ld();let n=t?.getBoundingClientRect()??{left:0,bottom:0};$u.value={id:e,x:n.left,y:n.bottom+6},w.value="clock"}function dr({left:e,late:t,look:n,opens:s},a){return n==="bad"?o("{span} overdue",{span:We(t)}):s===null?IN(e):o("paused until {time}",{time:LN(s,a)})}function Ow(e,t){let n=mr(e,bn.value,t);if(n){let s=dr(n,t);return n.look==="bad"||n.opens!==null?s:o("reply within {span}",{span:s})}return e.waiting_since?o("waiting {span}",{span:We(t-e.waiting_since)}):""}function Cf({target:e}){return e.look==="bad"?r`<${f} name="flame" size="s" />`:e.opens===null?r`<${BN} share=${e.share} />`:r`<${f} name="pause" size="s" />`}function Ri(e){let t=mr(e,bn.value,j.value),n=t!==null&&t.look!=="bad"&&t.opens===null&&t.left<=75e3;return N(()=>n?jv():void 0,[n]),n?mr(e,bn.value,Ac.value):t}function Bn({dialog:e,short:t=!1,asButton:n=!1,still:s=!1}){let a=Ri(e);if(!e.waiting_since)return null;let i=a?`sla due ${a.look}`:"sla due",l=a?r`<${Cf} target=${a} /><span class="vh">${o("Reply due:")} </span>${dr(a,j.value)}`:r`<${WN} since=${e.waiting_since} short=${t} />`,c=m=>{m.preventDefault(),m.stopPropagation(),Mi(e.id,m.currentTarget)};if(s)return r`<span class=${i}>${l}</span>`;if(!n)return r`<span class=${i} title=${Ew(e,a)} onClick=${c}>${l}</span>`;let u=w.value==="clock"&&$u.value?.id===e.id;return r`<button type="button" class=${i} data-clock aria-haspopup="dialog" aria-expanded=${String(u)}
title=${Ew(e,a)} onClick=${c}>
${l}
</button>`}function WN({since:e,short:t}){let n=We(Math.max(0,j.value-e));return r`<${f} name="hourglass" size="s" />${t?r`<span class="vh">${o("waiting")} </span>${n}`:o("waiting {span}",{span:n})}`}var Sf,zN,$u,IN,LN,BN,Ew,Bo=b(()=>{X();I();Ie();Q();T();x();_f();M();D();ae();Sf=6e4,zN=1440*Sf,$u=S(null);IN=e=>e<=6e4?o("{n} s",{n:Math.ceil(e/1e3)}):We(Math.ceil(e/Sf)*Sf),LN=(e,t)=>e-t<zN?K(e):Pc(e,t);BN=({share:e})=>r`<svg class="pie" viewBox="0 0 12 12" aria-hidden="true">
<circle class="bg" cx="6" cy="6" r="4.6" />
<circle class="fg" cx="6" cy="6" r="4.6" pathLength="100" stroke-dasharray=${`${Math.round(e*100)} 100`} />
</svg>`;Ew=(e,t)=>t?o("Reply due at {time}",{time:Ao(e.due_at,j.value)}):o("waiting {span}",{span:We(Math.max(0,j.value-e.waiting_since))})});var Mw={};Le(Mw,{Search:()=>jN});function jN(){let{q:e}=E.value,[t,n]=g("all"),s=A(null);N(()=>{fu(e)},[e]),L(()=>{s.current.focus(),s.current.select()},[]);let a=ro.value?.q===e?ro.value:null,i=a?.data??(ga.value?ro.value?.data:null),l=c=>{c.key!=="ArrowDown"&&c.key!=="Enter"||(c.preventDefault(),Tt(".srh")?.focus())};return r`<main class="main page" id="main">
<header class="bar1 srbar">
<a class="ib only-phone" href=${eo()} aria-label=${o("Back to the list")}><${f} name="arrow-left" /></a>
<form class="srin" role="search" onSubmit=${c=>c.preventDefault()}>
<${f} name="search" />
<input class="palq" id="q" ref=${s} type="text" inputmode="search" enterkeyhint="search" autocomplete="off"
spellcheck="false" maxlength="200" aria-label=${o("Search in conversations, clients and messages")}
placeholder=${o("Word, name, address or No.")} value=${e} onInput=${c=>xf(c.target.value)}
onKeyDown=${l} />
${e&&r`<button type="button" class="ib small" aria-label=${o("Clear")} onClick=${()=>{xf(""),s.current.focus()}}>
<${f} name="x" size="m" />
</button>`}
</form>
<h1 class="vh">${e?o("Search: {q}",{q:e}):o("Search")}</h1>
</header>
${i&&r`<${UN} data=${i} tab=${t} pick=${n} />`}
<div class="srgrid">
<div class="scroll" role="group" tabindex="0" aria-label=${o("Search results")}
aria-busy=${ga.value?"true":null} onKeyDown=${qN}>
<div class="srbody"><${HN} q=${e} data=${i} problem=${a?.problem} tab=${t} pick=${n} /></div>
</div>
</div>
<div class="vh" aria-live="polite">${a?.data?C("{n} found","{n} found",Tf(a.data)):""}</div>
</main>`}function qN(e){let t=[...e.currentTarget.querySelectorAll(".srh")],n=t.indexOf(document.activeElement),s={ArrowDown:n+1,ArrowUp:n-1}[e.key];n<0||s===void 0||(e.preventDefault(),s<0?document.getElementById("q").focus():t[Math.min(s,t.length-1)].focus())}function UN({data:e,tab:t,pick:n}){return r`<div class="bar2 tabsrow">
<div class="tabs flat" role="group" aria-label=${o("Search in")}>
${FN.map(([s,a])=>r`<button type="button" class="tab" aria-current=${t===s?"page":null}
onClick=${()=>n(s)}>
${a()} <span class="n">${ie(KN(e,s))}</span>
</button>`)}
</div>
</div>`}function HN({q:e,data:t,problem:n,tab:s,pick:a}){let i=Ot(300,ga.value&&!t);if(n)return r`<${re} icon="unplug" title=${o("Search failed")} text=${z(n)}>
<button type="button" class="btn" onClick=${()=>_w(e)}>${o("Retry")}</button>
<//>`;if(!e.trim())return r`<${re} icon="search" title=${o("What are you looking for?")} text=${o("Words in any form, names, addresses, conversation numbers. Quotes find an exact phrase, a minus excludes a word.")} />`;if(!t)return i?r`<p class="t12 dim srq">${o("Searching…")}</p>`:null;if(!Tf(t))return r`<${re} icon="search" title=${o("Nothing found")} text=${o("Try fewer or different words.")} />`;let l=m=>(s==="all"||s===m)&&t[m].length>0,c=m=>s==="all"?t[m].slice(0,Nw):t[m],u=(m,p)=>s==="all"&&t[m].length>Nw&&r`<button type="button" class="link t13 srall" onClick=${()=>a(m)}>
${p}
: ${ie(t[m].length)}
</button>`;return r`
${t.other_layout&&r`<p class="t12 dim srq">
${o("Nothing found for “{typed}”. Showing “{read}”, typed in the wrong keyboard layout.",{typed:t.text,read:t.other_layout})}
</p>`}
${l("dialogs")&&r`
<h2 class="rules-h">${o("Conversations")}</h2>
<ul class="card">
${c("dialogs").map(m=>r`<${YN} key=${m.id} dialog=${m} />`)}
</ul>
${u("dialogs",o("All conversations found"))}
`}
${l("contacts")&&r`
<h2 class="rules-h">${o("Clients")}</h2>
<ul class="card">${c("contacts").map(m=>r`<${GN} key=${m.id} contact=${m} />`)}</ul>
${u("contacts",o("All clients found"))}
`}
${l("messages")&&r`
<h2 class="rules-h">${o("Messages found")}</h2>
<ul class="card">${c("messages").map(m=>r`<${VN} key=${m.id} message=${m} />`)}</ul>
${u("messages",o("All messages found"))}
`}
${s!=="all"&&!t[s].length&&r`<${re} icon="search" title=${o("Nothing found")} />`}
`}function YN({dialog:e}){return r`<li>
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
<span class="t12 dim srm">${Dw(e.last_at)}</span>
</a>
</li>`}function GN({contact:e}){let t=r`
<${J} name=${e.name} />
<span class="grow">
<span class="hrow"><b class="b6 cut"><${Pw} text=${e.name} marks=${e.marks} /></b></span>
<span class="t13 mut blk srx">${e.identities.map(n=>n.label).join(" · ")}</span>
</span>
${e.identities.map(n=>r`<${Te} kind=${n.kind} named />`)}
`;return r`<li>
${e.dialog_id?r`<a class="srh" href=${F("all",e.dialog_id)}>${t}</a>`:r`<span class="srh">${t}</span>`}
</li>`}function VN({message:e}){let{dialog:t}=e,n=e.operator_id?U(e.operator_id):"",s=e.kind==="note"?`${o("Note")} · ${n}`:e.kind==="out"&&n?`${n} → ${t.name}`:t.name,a=e.kind==="note"?r`<span class="nic"><${f} name="lock" size="m" /></span>`:r`<${Te} kind=${t.kind} size="mid" named />`;return r`<li>
<a class="srh" href=${F("all",t.id,e.no)}>
${a}
<span class="grow">
<span class="hrow"><b class="b6 cut">${s}</b></span>
<span class="t13 mut blk srx"><${Pw} text=${e.text} marks=${e.marks} /></span>
</span>
<span class="t12 dim srm">${Dw(e.created_at)}</span>
</a>
</li>`}var Nw,FN,Tf,KN,Pw,Dw,Rw=b(()=>{I();Lo();T();V();Ie();Q();x();uf();De();G();Sw();D();Ae();Bo();Nw=5,FN=[["all",()=>o("Everything")],["dialogs",()=>o("Conversations")],["contacts",()=>o("Clients")],["messages",()=>o("Messages found")]];Tf=e=>e.dialogs.length+e.contacts.length+e.messages.length,KN=(e,t)=>t==="all"?Tf(e):e[t].length;Pw=({text:e,marks:t})=>Gc(e,t).map(n=>n.marked?r`<mark>${n.text}</mark>`:n.text),Dw=e=>`${it(e,j.value)}, ${K(e)}`});function st({label:e,place:t,across:n=!1,children:s}){let a=Nt(Ef);return ye(),L(()=>{(a.current.querySelector("[aria-checked='true']")??a.current.querySelector("button")).focus({preventScroll:!0})},[]),r`<div class=${"menu pop "+t} role="menu" aria-label=${e} ref=${a}
onKeyDown=${i=>QN(i,n)}>
${s}
</div>`}function QN(e,t){let n=[...e.currentTarget.querySelectorAll("button")],s=n.indexOf(document.activeElement),[a,i]=[(s+1)%n.length,(s-1+n.length)%n.length],l=t?{ArrowRight:a,ArrowLeft:i}:{},c={ArrowDown:a,ArrowUp:i,Home:0,End:n.length-1,...l}[e.key];e.key==="Tab"&&Ef(),c!==void 0&&(e.preventDefault(),e.stopPropagation(),n[c].focus())}var Ef,H,Wn=b(()=>{I();T();ae();D();Ae();Ef=()=>{w.value=null};H=({icon:e,checked:t,onPick:n,stay:s,children:a})=>r`<button type="button" class="mi" tabindex="-1"
role=${t===void 0?"menuitem":"menuitemradio"}
aria-checked=${t===void 0?null:String(t)} onClick=${()=>{s||Ef(),n()}}>
<${f} name=${t?"check":e} size="m" />
${a}
</button>`});var Af,Tn,XN,Ii,Iw,eP,hu,Li=b(()=>{x();M();Af={online:()=>o("Online"),lunch:()=>o("Lunch"),training:()=>o("Training"),away:()=>o("Away"),off:()=>o("Off shift")},Tn=e=>e?.name||(Af[e?.builtin]??Af.off)(),XN={online:"on",away:"away",off:"off"},Ii=e=>`dot ${XN[e]??"off"}`,Iw=e=>Af[e.builtin]?.()??"",eP=(e,t)=>e.place-t.place||e.id-t.id,hu=()=>Object.values(bo.value).filter(e=>!e.removed).sort(eP)});function Bw(){return w.value!=="me"?null:r`<${st} label=${o("My menu")} place="popme">
${hu().map(e=>r`<button type="button" class="mi" tabindex="-1" role="menuitemradio" key=${e.id}
aria-checked=${String(O.value.status_id===e.id)} onClick=${()=>{w.value=null,av(e.id)}}>
<span class="dotbox"><span class=${Ii(e.base)}></span></span>
<span class="cut">${Tn(e)}</span>
${O.value.status_id===e.id&&r`<span class="mend"><${f} name="check" size="m" /></span>`}
</button>`)}
<div class="msep" role="separator"></div>
<${H} icon="bell" onPick=${ir}>
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
<${H} icon="sun-moon" checked=${Zt.value==="system"} onPick=${()=>ds("system")} stay>
${o("System")}
<//>
<${H} icon="sun" checked=${Zt.value==="light"} onPick=${()=>ds("light")} stay>${o("Light")}<//>
<${H} icon="moon" checked=${Zt.value==="dark"} onPick=${()=>ds("dark")} stay>${o("Dark")}<//>
<div class="mh" role="presentation">${o("Density")}</div>
<${H} icon="rows-4" checked=${In.value==="compact"} onPick=${()=>Ga("compact")} stay>
${o("Compact")}
<//>
<${H} icon="rows-3" checked=${In.value==="normal"} onPick=${()=>Ga("normal")} stay>
${o("Normal")}
<//>
<${H} icon="menu" checked=${In.value==="roomy"} onPick=${()=>Ga("roomy")} stay>
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
<${H} icon="log-out" onPick=${Xy}>${o("Sign out")}<//>
<//>`}var tP,Lw,Of,nP,oP,Ww,Nf=b(()=>{T();Xe();ae();x();gt();G();M();qc();D();Wn();Li();tP={operator:()=>o("Operator"),supervisor:()=>o("Supervisor"),administrator:()=>o("Administrator")},Lw=e=>tP[e]?.()??"",Of=()=>bo.value[O.value.status_id]??{builtin:O.value.presence,base:O.value.presence},nP=()=>{w.value=w.value==="me"?null:"me"},oP=({children:e})=>r`<button type="button" class=${e?"mebtn":"ib"} aria-haspopup="menu"
aria-expanded=${String(w.value==="me")} aria-label=${o("{name}: my menu",{name:O.value.name})}
title=${Tn(Of())} onClick=${nP}>
<${J} name=${O.value.name} size="md"><span class=${Ii(Of().base)}></span><//>
${e}
</button>`;Ww=()=>r`<div class="me">
<${oP}>
<span class="grow">
<span class="nmx cut">${O.value.name}</span>
<br />
<span class="t12 dim">${Tn(Of())}</span>
</span>
<//>
<${Oy} />
</div>`});function Fw(e){if(Bi.some(([n])=>n===e))return o("Inbox");let t=rs(e);return t!==null?mt.value[t]?.name??o("Team"):Wi.find(([n])=>n===e)[1]()}var Bi,Wi,Cs,gu,fr=b(()=>{X();x();li();M();Bi=[["mine",()=>o("Mine")],["unassigned",()=>o("Unassigned")],["all",()=>o("All")]],Wi=[["waiting",()=>o("Waiting for us"),"hourglass"],["unread",()=>o("Unread"),"mail-open"],["mentions",()=>o("Mentions"),"at-sign"],["following",()=>o("Following"),"eye"],["snoozed",()=>o("Snoozed"),"alarm-clock"],["failed",()=>o("Not sent"),"circle-alert"],["closed",()=>o("Closed"),"archive"]],Cs=$e(()=>Object.values(mt.value).filter(e=>!e.removed).sort((e,t)=>e.name.localeCompare(t.name))),gu=e=>rs(e)===null?Ce.value[e]:Ce.value.teams?.[rs(e)]??0});function Wo(e,t){try{localStorage.setItem(e,JSON.stringify(t))}catch{}}function va(e){localStorage.removeItem(e)}function $r(e){let t=[];for(let n=0;n<localStorage.length;n+=1){let s=localStorage.key(n);if(s.startsWith(e))try{t.push([s.slice(e.length),JSON.parse(localStorage.getItem(s))])}catch{}}return t}var vu=b(()=>{});function Hw(e){Mf.value=e.created_at-Date.now()}function ya(e){let t=de.peek()?.undo??{messenger:4,email:10};return(e==="email"?t.email:t.messenger)*1e3}var lP,Mf,Ts,Yw,Fn,jn,hr,Kn=b(()=>{X();M();lP=6e4,Mf=S(0);Ts=e=>e+Mf.peek(),Yw=({kind:e,delivery:t})=>e==="out"&&t?.state==="queued"&&!t.attempts,Fn=e=>e.delivery.not_before-Mf.value,jn=e=>Yw(e)&&e.delivery.not_before-e.created_at>lP,hr=(e,t=Date.now())=>Yw(e)&&!jn(e)&&e.delivery.not_before>e.created_at&&Fn(e)>t});function Vw(e){let t={...gr.peek()[e.dialog_id]};if(jn(e))t[e.id]=e;else if(t[e.id])delete t[e.id];else return;gr.value={...gr.peek(),[e.dialog_id]:t}}async function Zw(e){try{let{messages:t}=await W(`/api/dialogs/${e}/planned`);gr.value={...gr.peek(),[e]:Object.fromEntries(t.map(n=>[n.id,n]))}}catch(t){if(!(t instanceof ue))throw t}}var gr,Gw,Jw,yu=b(()=>{ft();X();V();Kn();gr=S({}),Gw=e=>Object.values(gr.value[e]??{}).sort((t,n)=>t.delivery.not_before-n.delivery.not_before);yn(e=>{for(let t of e)t.k==="message"&&Vw(t.row)});Jw=Vw});function pP(e){br=`okno.out.${e}.`;let t=Date.now()-cP;Et.value=$r(br).map(([,n])=>({...n,phase:mP(n,t)})).sort((n,s)=>n.at-s.at),Es()}function mP(e,t){return e.phase==="held"||e.phase==="refused"?e.phase:e.at<t?"stale":"queued"}function zf(e,t,n,s,a=[],i={}){let l={key:as(),dialog_id:e,kind:t,text:n,seen:s,files:a,more:i,at:Date.now(),phase:"queued"};return Wo(br+l.key,l),Et.value=[...Et.value,l],Es(),l.key}function $P(e,t){Fi.set(e,t),Fi.size>fP&&Fi.delete(Fi.keys().next().value)}function ji(e,t){Et.value=Et.value.map(s=>s.key===e?{...s,...t}:s);let n=Et.value.find(s=>s.key===e);n&&Wo(br+e,n)}function vr(e){va(br+e),Et.value=Et.value.filter(t=>t.key!==e)}function wu(e,t={}){ji(e,{...t,phase:"queued",at:Date.now()}),Es()}function Es(){if(Ee.value!=="in"||!br)return;let e=new Set;for(let t of Et.value)e.has(t.dialog_id)||(t.phase==="queued"&&hP(t),["queued","sending","held"].includes(t.phase)&&e.add(t.dialog_id))}async function hP(e){ji(e.key,{phase:"sending"});let t=ms(e.dialog_id),{key:n,kind:s,text:a,seen:i}=e,l=(e.files??[]).map(c=>c.token);try{let c=await ke("POST",`/api/dialogs/${e.dialog_id}/messages`,{...gP(e.more),key:n,kind:s,text:a,seen:i,files:l});Hw(c.message),Jw(c.message),$P(n,c.message),te({t:"result",...c,sentAtRev:t}),tk.set(`${e.dialog_id}.${s}`,Date.now()),vr(n),Es()}catch(c){bP(e,c)}}function gP(e={}){if(!e.not_before||e.not_before>Date.now())return e;let{not_before:t,...n}=e;return n}function bP(e,t){t.offline||t.status===401||t.status===429||t.status>=500?ji(e.key,{phase:"queued",tries:(e.tries??0)+1,code:t.code}):t.code==="conversation-changed"?ji(e.key,{phase:"held",came:t.detail.messages,last_no:t.detail.last_no}):(ji(e.key,{phase:"refused",code:t.code}),Es())}var cP,uP,Et,br,Qw,Rf,Xw,ek,tk,dP,nk,ok,fP,Fi,sk,ak,Fo=b(()=>{ft();X();V();vu();Gl();yu();M();Kn();cP=3600*1e3,uP=5e3,Et=S([]),br="";Qw=e=>Et.value.filter(t=>t.dialog_id===e),Rf=({phase:e})=>["held","refused","stale"].includes(e),Xw=e=>Et.value.some(t=>t.dialog_id===e&&Rf(t)),ek=e=>Et.value.find(t=>t.dialog_id===e&&t.phase==="held"),tk=new Map,dP=5e3,nk=(e,t)=>Qw(e).some(n=>n.kind===t)||Date.now()-(tk.get(`${e}.${t}`)??0)<dP,ok=(e,t,n)=>Qw(e).some(s=>s.kind===t&&s.text===n.trim());fP=50,Fi=new Map,sk=e=>Fi.get(e);ak=e=>wu(e.key,{seen:e.last_no,came:void 0});Ja(pP);hs(Es);setInterval(()=>{Et.value.some(e=>e.phase==="queued")&&Es()},uP);window.addEventListener("online",Es)});function rk(e){Ki.set(e,{upto:B.peek().logs[e]?.seen??0,since:new Map})}function ik(e,t){let n=Ki.get(e);n&&(n.upto=Math.max(n.upto,t))}function lk(e,t){let n=Ki.get(e);if(!n)return;If(n);let s=new Set(t);for(let a of n.since.keys())s.has(a)||n.since.delete(a);for(let a of s)a>n.upto&&!n.since.has(a)&&n.since.set(a,Date.now())}function If(e){let t=Date.now()-vP;for(let[n,s]of e.since)s>t||(e.upto=Math.max(e.upto,n),e.since.delete(n))}function ck(e,t,n){let s=B.peek().logs[e]?.items??{},a=t;for(;a<n&&s[a+1]&&!yP(s[a+1]);)a+=1;return a}function As(e){let t=Ki.get(e);return t?(If(t),ck(e,t.upto,Math.max(t.upto,...t.since.keys()))):null}function uk(e,t){let n=Ki.get(e);return n?(If(n),ck(e,t,n.upto)):t}var vP,Ki,yP,wa=b(()=>{M();vP=1e3,Ki=new Map;yP=({kind:e,author:t,automatic:n,delivery:s})=>(e==="note"||e==="out"&&!n)&&t.operator_id!==B.peek().me?.id&&s?.state!=="cancelled"});function _P(e){ku=`okno.draft.${e}.`;let t=$r(ku).map(([n,s])=>[n,typeof s=="string"?{text:s,at:0,dirty:!0}:s]);Lt.value=Object.fromEntries(t),Os.value={}}function Ns(e,t){let n={...Lt.value};t&&(Su(t)||t.dirty)?(n[e]=t,Wo(ku+e,t)):(delete n[e],va(ku+e)),Lt.value=n}function jf(e,t){let n=Lt.peek()[e];hk(e);let s={text:"",...n,seen:SP(e,n),...t,at:n?.at??0,dirty:!0};if(!Su(s)&&!n?.at&&!ka.has(e)&&!xu.has(e)){Ns(e,null);return}Ns(e,s),clearTimeout(ka.get(e)),ka.set(e,setTimeout(()=>Kf(e),wP))}function SP(e,t){let n=Number(e.split(".")[0]),s=t&&Su(t)?t.seen??null:null;return s===null?As(n):uk(n,s)}function dk(e,t){let n=qn(e,t);clearTimeout(ka.get(n)),ka.delete(n),hk(n),Ns(n,null)}function fk(){for(let e in Lt.peek())Lt.peek()[e].dirty&&Kf(e)}async function Kf(e){clearTimeout(ka.get(e)),ka.delete(e);let t=Lt.peek()[e];if(!t?.dirty||Ee.peek()!=="in")return;let[n,s]=e.split("."),a=qi(t);xu.set(e,{what:a,until:Date.now()+kP});try{let{at:i}=await ke("PUT",`/api/dialogs/${n}/draft`,{mode:s,text:t.text,head:_u(t),seen:t.seen??null});$k(e,a,i)}catch(i){i.status===404&&Ns(e,null)}}function $k(e,t,n){let s=Lt.peek()[e];s&&Ns(e,{...s,at:n,dirty:qi(s)!==t})}function CP(e){for(let t in e)for(let n in e[t])Bf(Number(t),n,e[t][n]);for(let t in Lt.peek()){let[n,s]=t.split(".");!e[n]?.[s]&&!(xu.get(t)?.until>Date.now())&&Bf(Number(n),s,void 0)}}function TP(e,t){for(let n of xP)Bf(e,n,t[n])}function Bf(e,t,n){let s=qn(e,t),a=Lt.peek()[s],i=xu.get(s);if(!n){if(!a||a.dirty)return;if(nk(e,t)){Ns(s,{...a,dirty:!0}),Kf(s);return}Ns(s,null);return}if(i?.what===qi(n)){$k(s,i.what,n.at);return}n.at<=(a?.at??0)||a?.dirty&&a.at||!a&&ok(e,t,n.text)||(a&&Su(a)&&qi(a)!==qi(n)&&(Os.value={...Os.value,[s]:{text:a.text,head:_u(a),seen:a.seen??null}}),Ns(s,{text:n.text,head:n.head,at:n.at,seen:n.seen??null,dirty:!1}))}function hk(e){if(!(e in Os.peek()))return;let{[e]:t,...n}=Os.peek();Os.value=n}var wP,kP,xP,Lt,Lf,Os,ku,ka,xu,_u,qi,Su,qn,nn,Wf,Ff,pk,io,cn,Ps,mk,gk,bk,un=b(()=>{ft();X();V();vu();Fo();wa();wP=800,kP=5e3,xP=["reply","note"],Lt=S({}),Lf=S({}),Os=S({}),ku="",ka=new Map,xu=new Map,_u=e=>{let{subject:t=null,cc:n="",bcc:s="",to:a=null}=e?.head??{};return t!==null||n||s||a?{subject:t,cc:n,bcc:s,to:a}:null},qi=e=>JSON.stringify([e.text,_u(e)]),Su=e=>!!(e.text.trim()||_u(e));qn=(e,t)=>`${e}.${t}`,nn=(e,t)=>Lt.value[qn(e,t)]?.text??"",Wf=e=>Lt.value[qn(e,"reply")]?.head??null,Ff=(e,t)=>Lt.peek()[qn(e,t)]?.seen??null,pk=(e,t)=>Lt.value[qn(e,t)]?.dirty===!1,io=e=>Lf.value[e]??"reply",cn=(e,t)=>{Lf.value={...Lf.value,[e]:t}};Ps=(e,t,n,s=null)=>jf(qn(e,t),{text:n.trim()?n:"",...s!==null&&{seen:s}}),mk=(e,t)=>jf(qn(e,"reply"),{head:t});gk=(e,t)=>Os.value[qn(e,t)],bk=(e,t)=>jf(qn(e,t),Os.peek()[qn(e,t)]);_v((e,{entered:t})=>{t&&_P(e.me.id),CP(e.drafts)});Ja(fk);hs(fk);yn(e=>{for(let t of e)t.k==="draft"&&TP(t.id,t.row)})});function Ms(){Ds=!1,AP()&&requestAnimationFrame(()=>{!Ds&&!w.peek()&&!kr(document.activeElement)&&Ui()?.focus({preventScroll:!0})})}function OP(e){let t=Ui();t.focus({preventScroll:!0}),t.setRangeText(e,t.selectionStart,t.selectionEnd,"end"),t.dispatchEvent(new Event("input",{bubbles:!0}))}function Tu(){clearTimeout(yr?.timer),yr=null}function Ck(){let{run:e,still:t}=yr;Tu(),t()&&e()}function Au(e,t,{settled:n=!0,pause:s=!0}={}){if(Ou(e)||n&&!Qb(e.timeStamp))return;if(!s||!wr(e)){t();return}let{dialog:a}=E.peek();yr={letter:e.key,run:t,still:()=>E.peek().dialog===a&&!w.peek(),timer:setTimeout(Ck,Uf)}}function Ou(e){let t=e.timeStamp-qf<Uf;return wr(e)&&(qf=e.timeStamp),t}function Cu(e){e.preventDefault(),e.stopImmediatePropagation()}function NP(e){let t=kr(e.target),n=lr(zo(e),t),s=e.ctrlKey||e.metaKey;(t?wk.get(e.code)===e.target&&!(s&&(n||e.key==="Enter")):n?.walks||!(n||wr(e)||e.key==="Enter"||e.key===" "))||Cu(e)}function PP(e){if(wr(e)&&/\p{L}/u.test(e.key)){let{letter:t}=yr;if(Tu(),qf=e.timeStamp,lr(zo(e))?.id==="undo"||!Ui()){Cu(e);return}OP(t),e.stopImmediatePropagation()}else e.key==="Escape"?(Tu(),Cu(e)):(wr(e)||e.key==="Enter")&&(Cu(e),Ck(),requestAnimationFrame(()=>DP(e)))}function DP({code:e,key:t}){let n=document.activeElement;!w.peek()||!n?.closest("[role=dialog], [role=menu]")||(t==="Enter"?n.click():n.dispatchEvent(new KeyboardEvent("keydown",{code:e,key:t,bubbles:!0,cancelable:!0})))}function MP(e){return Ds||!wr(e)||kr(e.target)||w.peek()||Ze.peek()||e.isComposing||!yk&&kk.some(t=>t())?!1:E.peek().page==="inbox"&&!!(E.peek().dialog&&Ui())}function RP(e){if(Ee.peek()==="in"){if(e.repeat){NP(e);return}if(wk.set(e.code,e.target),yr){PP(e);return}["Tab","Escape","F6"].includes(e.key)&&(Ds=!0),MP(e)&&(Ui().focus({preventScroll:!0}),e.stopImmediatePropagation())}}var Uf,EP,vk,Ds,yk,qf,yr,wk,kk,xk,kr,_k,Eu,Ui,Sk,AP,wr,Rs=b(()=>{ae();V();Pt();yo();G();Uf=300,EP="input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]",vk=".dock .comp textarea",Ds=!1,yk=!1,qf=-Uf,yr=null,wk=new Map,kk=[],xk=e=>{kk.push(e)},kr=e=>!!e?.closest?.(EP),_k=()=>Ds,Eu=()=>{Ds=!0},Ui=()=>document.querySelector(vk),Sk=e=>e.target,AP=()=>matchMedia("(min-width: 720px) and (hover: hover)").matches,wr=e=>/^[\p{L}\p{N}]$/u.test(e.key)&&!e.ctrlKey&&!e.metaKey&&!e.altKey;window.addEventListener("keydown",RP,{capture:!0});window.addEventListener("pointerdown",e=>{Ds=!1,yk=!!Sk(e)?.closest?.("#conversation"),Tu()},{capture:!0});document.addEventListener("focusin",e=>{Sk(e)?.matches?.(vk)&&(Ds=!1)})});var zs,An,xa=b(()=>{G();M();zs=()=>ne.peek()[E.peek().dialog],An=()=>!!zs()});function o$(e,t=9){let n=[{id:"hour",at:Math.ceil((e+36e5)/6e4)*6e4}];return Mt(e,0,18)-e>36e5&&n.push({id:"evening",at:Mt(e,0,18)}),n.push({id:"tomorrow",at:Mt(e,1,t)}),Yi(e)>1&&n.push({id:"monday",at:Mt(e,Yi(e),9)}),n}function zk(e,t){let s=(new Date(e,t,1).getDay()+6)%7,a=new Date(e,t+1,0).getDate(),i=[...Array(s).fill(null),...Array.from({length:a},(l,c)=>new Date(e,t,c+1).getTime())];for(;i.length%7;)i.push(null);return Array.from({length:i.length/7},(l,c)=>i.slice(c*7,c*7+7))}function Ik(e){let t=/^\s*(\d{1,2})[:.\s]?(\d{2})\s*$/.exec(e);if(!t)return null;let[n,s]=[Number(t[1]),Number(t[2])];return n<24&&s<60?[n,s]:null}var Mt,Yi,Rk,Gi=b(()=>{Mt=(e,t,n,s=0)=>{let a=new Date(e);return a.setDate(a.getDate()+t),a.setHours(n,s,0,0)},Yi=e=>(1-new Date(e).getDay()+7)%7||7;Rk=e=>[...o$(e,10),{id:"client",at:null}]});function Ko(e){let{dialog:t}=E.peek();t&&(cn(t,e),Yc(()=>requestAnimationFrame(()=>Tt(".comp textarea")?.focus())))}var Du=b(()=>{G();Lo();en();un()});function WP(e,t){let n=`@${t.name}`.toLocaleLowerCase(),s=e.toLocaleLowerCase();for(let a=s.indexOf(n);a>=0;a=s.indexOf(n,a+1))if(!BP.test(s[a+n.length]??""))return!0;return!1}function Bk(e,t){let n=/(^|[\s(«"])@([\p{L}\p{N}. -]{0,40})$/u.exec(e.slice(0,t));return n&&{from:t-n[2].length-1,query:n[2]}}function Wk(e){let t=e.trim().toLocaleLowerCase(),n=({name:s})=>s.toLocaleLowerCase().startsWith(t)||s.toLocaleLowerCase().split(/\s+/).some(a=>a.startsWith(t));return Lk().filter(n).sort((s,a)=>s.name.localeCompare(a.name)).slice(0,8)}var Lk,BP,Mu,Ru=b(()=>{M();Lk=()=>Object.values(Ne.value).filter(e=>e.active&&e.id!==O.value.id),BP=/[\p{L}\p{N}]/u;Mu=e=>e.includes("@")?Lk().filter(t=>WP(e,t)):[]});function mn(e,{open:t,...n}){t!==void 0&&(s$.value={...s$.peek(),[e]:t}),Object.keys(n).length&&mk(e,{...Wf(e),...n})}function r$(e){for(let n of["cc","bcc"]){let s=On(e[n]).find(a=>!a$(a));if(s)return{field:n,value:s}}return On(e.cc).length+On(e.bcc).length>jP?{field:"cc",value:null}:null}function Kk(e){let{subject:t,cc:n,bcc:s,to:a}=zu(e),i={subject:t??null,cc:On(n),bcc:On(s),to:a??null};return i.subject!==null||i.to||i.cc.length||i.bcc.length?i:void 0}var FP,jP,s$,zu,Fk,On,a$,jk,Vi=b(()=>{X();un();FP=/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[^\s@.,;:<>()"\\/]+(\.[^\s@.,;:<>()"\\/]+)+$/i,jP=20,s$=S({}),zu=e=>({...Wf(e),open:!!s$.value[e]});Fk=e=>mn(e,{open:!1}),On=e=>[...new Set((e??"").split(/[,;\s]+/).map(t=>t.trim().toLowerCase()).filter(Boolean))],a$=e=>e.length<=254&&FP.test(e),jk=e=>r$(zu(e))});function qo(e,t,n){let{[`${e}.${t}`]:s,...a}=i$.peek();i$.value=n===null?a:{...a,[`${e}.${t}`]:n}}var i$,_a,Ji=b(()=>{X();i$=S({}),_a=(e,t)=>i$.value[`${e}.${t}`]??null});function qP(e){Uo=`okno.up.${e}.`,et.value=[...$r(Uo).map(([,t])=>t),...UP()],Sa.value={},Ls.value={}}function UP(){try{return JSON.parse(sessionStorage.getItem(Hk())??"[]").map(e=>({...e,state:"refused",code:e.state==="refused"?e.code:"lost"}))}catch{return[]}}function Zi(e,t,n,s="reply"){let a=Math.min(n.max_file||l$,l$),i=(n.max_files||10)-bt(e,s).filter(c=>c.state!=="refused").length,l=[...t].map(c=>{let u={id:as(),dialog_id:e,mode:s,name:c.name||"image.png",size:c.size,type:c.type,state:"waiting",share:0,source:c,seen:As(e)};return c.size>a?{...u,state:"refused",code:"too-large",limit:a}:c.size?i<=0?{...u,state:"refused",code:"too-many",limit:n.max_files||10}:(i-=1,u):{...u,state:"refused",code:"empty"}});et.value=[...et.value,...l],Er()}function Is(e,t){return et.value=et.value.map(n=>n.id===e?{...n,...t}:n),et.value.find(n=>n.id===e)}function Er(){if(Ee.peek()!=="in")return;let e=et.peek().filter(t=>t.state==="uploading").length;for(let t of et.peek().filter(n=>n.state==="waiting").slice(0,Math.max(0,KP-e)))HP(t)}function HP(e){let t=new XMLHttpRequest;Iu.set(e.id,t),Is(e.id,{state:"uploading",share:0}),t.open("POST",`/api/uploads?${new URLSearchParams({name:e.name})}`),t.setRequestHeader("Content-Type",e.type||"application/octet-stream"),t.responseType="json",t.upload.onprogress=n=>{n.lengthComputable&&Is(e.id,{share:Math.floor(n.loaded/n.total*100)})},t.onload=()=>qk(e,t.status,t.response),t.onerror=()=>qk(e,0,null),t.send(e.source)}function qk(e,t,n){if(Iu.delete(e.id),t===401&&(Ee.value="expired"),t===201){let i=Is(e.id,{state:"done",share:100,file:n.file,source:void 0});i&&Wo(Uo+e.id,i)}else t===413?Is(e.id,{state:"refused",code:"too-large",limit:n?.limit??l$}):Is(e.id,{state:"failed",code:t?n?.code??`http-${t}`:"offline"});Er();let{dialog_id:s,mode:a="reply"}=et.peek().find(i=>i.id===e.id)??e;Ls.peek()[s]?.mode===a&&!Ho(bt(s,a))&&!lo(bt(s,a)).length&&dn(s),Gk(s,a)}function Gk(e,t){let n=Sa.peek()[e];if(n===void 0||n.mode!==(t??"reply"))return;let s=bt(e,n.mode);Ho(s)||(dn(e),Uk?.(e,n))}function dn(e){for(let t of[Sa,Ls]){if(t.peek()[e]===void 0)continue;let{[e]:n,...s}=t.peek();t.value=s}}function Bu(e,t){dn(e);for(let n of bt(e,t))n.state==="failed"&&Is(n.id,{state:"waiting",code:void 0});Er()}function Vk(e,t){et.value=et.value.map(n=>n.dialog_id===e?{...n,dialog_id:t}:n);for(let n of et.value)n.dialog_id===t&&n.state==="done"&&Wo(Uo+n.id,n)}function Wu(e,t){for(let n of lo(bt(e,t)))u$(n.id)}function Jk(e){Is(e,{state:"waiting",code:void 0}),Er()}function YP(){for(let e of et.peek())e.state==="failed"&&e.code==="offline"&&Is(e.id,{state:"waiting"});Er()}function u$(e){let t=et.peek().find(n=>n.id===e);Iu.get(e)?.abort(),Iu.delete(e),va(Uo+e),et.value=et.value.filter(n=>n.id!==e),!lo(bt(t.dialog_id,t.mode??"reply")).length&&Ls.peek()[t.dialog_id]&&dn(t.dialog_id),t.file&&fetch(`/api/uploads/${t.file.token}`,{method:"DELETE"}).catch(()=>{}),Er(),Gk(t.dialog_id,t.mode)}function Fu(e,t){let n=bt(e,t).filter(s=>s.state==="done");for(let s of n)va(Uo+s.id);return et.value=et.value.filter(s=>!n.includes(s)),n.map(s=>s.file)}function ju(e,t,n="reply",s=null,a=[]){let i=t.map(c=>({id:as(),dialog_id:e,mode:n,name:c.name,size:c.size,state:"done",share:100,file:c,seen:s}));for(let c of i)Wo(Uo+c.id,c);let l=a.map(c=>({id:as(),dialog_id:e,mode:n,name:c.name,size:c.size,state:"refused",code:"gone"}));et.value=[...et.value,...i,...l]}var KP,l$,et,Sa,Ls,Uo,Uk,Iu,Hk,Yk,bt,Ho,lo,c$,Lu,Ar=b(()=>{ft();X();V();vu();Gl();wa();KP=2,l$=25*1024*1024,et=S([]),Sa=S({}),Ls=S({}),Uo="",Uk=null,Iu=new Map;Hk=()=>`${Uo}unfinished`;me(()=>{if(!et.value.length&&!Uo)return;let e=et.value.filter(t=>t.state!=="done").map(({source:t,share:n,...s})=>s);try{sessionStorage.setItem(Hk(),JSON.stringify(e))}catch{}});Yk=e=>{Uk=e},bt=(e,t="reply")=>et.value.filter(n=>n.dialog_id===e&&(n.mode??"reply")===t),Ho=e=>e.some(t=>t.state==="waiting"||t.state==="uploading");Ov(()=>Ho(et.peek()));lo=e=>e.filter(t=>t.state==="failed"||t.state==="refused");c$=(e,t)=>{Sa.value={...Sa.value,[e]:t}};Lu=(e,t)=>{Ls.value={...Ls.value,[e]:t}};Ja(qP);hs(YP)});function VP(e,t){let n=bt(e,t).map(s=>s.seen??null).filter(s=>s!==null);return Ff(e,t)??(n.length?Math.min(...n):As(e)??0)}function p$(e,t,n={}){if(n.then&&ia())return;let s={mode:t,how:n,seen:VP(e,t)};Ho(bt(e,t))?c$(e,s):Xk(e,s)}function Xk(e,t){let{mode:n,how:s,seen:a}=t,i=nn(e,n).trim(),l=bt(e,n),c=lo(l);if(!i&&c.length===l.length)return;if(dn(e),c.length){Lu(e,t),JP(e);return}let u=Fu(e,n),m=zf(e,n,i,a,u,n==="note"?ZP(e,i):QP(e,s));dk(e,n),qo(e,n,null),n==="reply"&&(Fk(e),ox(e,m,s)),s.then==="close"&&gf(e),B.peek().logs[e]?.later&&xc(e)}function ex(e,t){Bu(e,t.mode),c$(e,t)}function JP(e){if(E.peek().dialog===e)return;let t=B.peek().dialogs[e]?.name??o("the client");he(o("Not sent to {name} yet: a file was not uploaded",{name:t}),{action:()=>qu(e),label:o("Open"),ms:ax})}function tx(e,t){Wu(e,t.mode),p$(e,t.mode,t.how)}function Ku(e,t,n,s){if(ia())return;let a=ya(B.peek().dialogs[e]?.kind)||void 0,i=zf(e,"reply",t,n,[],m$({undo_ms:a,...s}));ox(e,i,s),s.then==="close"&&gf(e)}function ZP(e,t){let n=Mu(t).map(s=>s.id);return m$({reply_to_no:_a(e,"note"),mentions:n.length?n:void 0})}function QP(e,{then:t,at:n}){let s=B.peek().dialogs[e],a=!!(s&&rt(s)?.can?.subject);return m$({reply_to_no:_a(e,"reply"),letter:a?Kk(e):void 0,formatted:a,undo_ms:n?void 0:ya(s?.kind)||void 0,not_before:n?Ts(n):void 0,then:t})}function ox(e,t,{then:n,at:s,snooze_until:a}){let i=()=>{sx(t,n,e)};n==="close"?oe(Yy(e),{keep:!0,undo:i}):n==="snooze"?oe(Gy(e,a),{icon:"alarm-clock",undo:i}):s?oe(eu(e,s),{icon:"calendar-clock",undo:i}):ya(B.peek().dialogs[e]?.kind)&&ev(i,ya(B.peek().dialogs[e]?.kind)+GP)}function sx(e,t,n){let s=Et.peek().find(i=>i.key===e);if(s&&s.phase!=="sending"){Bs(s);return}if(!s){let i=sk(e);i&&Un(i,t,n);return}let a=me(()=>{Et.value.find(l=>l.key===e)?.phase!=="sending"&&Rt(()=>queueMicrotask(()=>{a(),sx(e,t,n)}))})}function XP({dialog_id:e,phase:t}){if(E.peek().dialog===e)return;let n=B.peek().dialogs[e]?.name??o("the client"),s=t==="held"?o("Not sent to {name} yet: the conversation changed while you were writing",{name:n}):o("Not sent to {name}",{name:n});he(s,{action:()=>qu(e),label:o("Open"),ms:ax})}async function Un(e,t=e.data.then,n=e.dialog_id){let s;try{s=await Z(`/api/messages/${e.id}/cancel`,{})}catch(a){if(a.code!=="already-sent"){Ue(()=>{throw a});return}he(o("Already sent")),t&&await Ue(()=>Z(`/api/dialogs/${n}/${t==="close"?"reopen":"unsnooze"}`,{}))&&qu(n);return}te({t:"result",message:s.message}),rx(n,"reply",e.data.typed??e.text,e.no,s.files,eD(e.files??[],s.files)),qo(n,"reply",e.reply_to_no),e.letter&&mn(n,{subject:e.letter.subject,cc:e.letter.copies.join(", "),bcc:e.letter.blind.join(", "),to:e.letter.recipients[0]}),oe(Vy(n),{icon:"undo-2"})}function eD(e,t){let n=t.map(s=>s.name);return e.filter(s=>{let a=n.indexOf(s.name);return a>=0&&n.splice(a,1),a<0})}function rx(e,t,n,s,a=[],i=[]){let l=nn(e,t),c=Math.max(s,Ff(e,t)??0);cn(e,t),Ps(e,t,l&&l!==n?[n,l].filter(Boolean).join(`
`):n,c),ju(e,a,t,c,i),qu(e),Ko(t)}function Bs(e){let{more:t={}}=e;vr(e.key),rx(e.dialog_id,e.kind,e.text,e.last_no??e.seen,Qk(e)?[]:e.files??[],Qk(e)?e.files??[]:[]),t.reply_to_no&&qo(e.dialog_id,e.kind,t.reply_to_no),t.letter&&mn(e.dialog_id,{subject:t.letter.subject??void 0,cc:t.letter.cc.join(", "),bcc:t.letter.bcc.join(", "),to:t.letter.to??void 0})}function ix(e){vr(e.key),oe(Jy(e.dialog_id),{icon:"x",undo:()=>Bs(e)})}var GP,m$,nx,ax,Zk,Qk,qu,d$,Yo=b(()=>{X();Xe();Du();ks();V();Ru();un();x();Vi();yo();Fo();Ji();G();wa();M();ft();Pe();Kn();Gt();Ar();GP=500;Yk(Xk);m$=e=>Object.fromEntries(Object.entries(e).filter(([,t])=>t!=null&&t!==!1));nx=e=>!!(e&&!e.blocked_at&&rt(e)&&rt(e).health!=="removed");ax=6e4,Zk=new Map;me(()=>{for(let e of Et.value.filter(Rf))Zk.get(e.key)!==e.phase&&(Zk.set(e.key,e.phase),Rt(()=>XP(e)))});Qk=e=>e.phase==="refused"&&e.code==="file-gone";qu=e=>{E.peek().dialog!==e&&R(F(E.peek().view,e))};d$=(e,t)=>Ue(async()=>{let n=await Z(`/api/messages/${e.id}/plan`,{not_before:t&&Ts(t)});te({t:"result",...n})})});function Uu(){let[e,t]=g(!1),[n,s]=g(""),a=A(null),i=A(0);return L(()=>{e&&a.current?.focus()},[e]),{on:e,setOn:t,text:n,setText:s,field:a,seen:i,ready:c=>{let u=n.trim();return e&&!u?(a.current?.focus(),!1):(c(e?u:null,i.current),!0)}}}function Hu({dialog:e,telling:t}){if(!nx(e))return null;let{on:n,setOn:s,text:a,setText:i,field:l,seen:c}=t,u=m=>{a.trim()||(c.current=As(e.id)??0),i(m)};return r`
<label class="hrow t13 tellc">
<input class="tog" type="checkbox" role="switch" aria-label=${o("Tell the client")} checked=${n}
onChange=${m=>s(m.currentTarget.checked)} />
${o("Tell the client")}
</label>
${n&&r`<textarea class="input tellw" rows="2" ref=${l} maxlength="4000" aria-required="true"
aria-label=${o("Message to the client")} placeholder=${o("Message to the client")} value=${a}
onInput=${m=>u(m.currentTarget.value)}></textarea>`}
`}var f$=b(()=>{I();T();x();wa();Yo()});function Yu({label:e,title:t,usual:n,given:s=null,hour:a="10:00",words:i={},deed:l,icon:c=null,place:u="popsnz",onPick:m,onShut:p,children:h,below:d}){let $=A(j.value).current,v=A(n($)).current,[_,k]=g(0),[y,P]=g(s?{day:tD(s),text:nD(s),used:!0}:{day:Mt($,1,0),text:a,used:!1}),Y=Nt(p);ye(),L(()=>Y.current.querySelector(".mi")?.focus({preventScroll:!0}),[]);let q=Ik(y.text),pe=q?Mt(y.day,0,...q):null,je=y.used&&pe!==null&&pe<=Date.now(),Ke=y.used&&(q===null||je),ve=y.used?pe:v[_].at,yt=se=>{m(se)!==!1&&p()},ce=se=>{se.preventDefault(),se.stopPropagation(),Ke||yt(ve)},fe=se=>{let Se={ArrowDown:1,ArrowUp:-1}[se.key];if(!Se)return;se.preventDefault();let He=(_+Se+v.length)%v.length;k(He),P({...y,used:!1}),se.currentTarget.querySelectorAll(".mi")[He].focus()};return r`<form class=${`menu pop when ${u}`} role="dialog" aria-label=${e} ref=${Y} onSubmit=${ce}>
<div class="snzg">
<div role="group" aria-label=${t} onKeyDown=${fe}>
<div class="mh">${t}</div>
${v.map((se,Se)=>r`<button type="button" key=${se.id} class=${!y.used&&Se===_?"mi on":"mi"}
onFocus=${()=>{k(Se),s||P({...y,used:!1})}} onClick=${()=>yt(se.at)}>
<${f} name=${lx[se.id][1]} size="m" />
<span class="cut">${i[se.id]?.()??lx[se.id][0]()}</span>
${se.at!==null&&r`<span class="hrow end t12 dim num">
${se.id==="hour"||se.id==="evening"?K(se.at):Pc(se.at,$)}
</span>`}
</button>`)}
</div>
<${sD} own=${y} began=${$} onChange=${se=>P({...y,...se,used:!0})}
wrong=${Ke} />
</div>
<div class="snzf">
${h}
<span class="t12 dim grow snzw">
${Ke?r`<span class="hint bad" role="alert">
${je?o("This time has passed"):o("Type the time like 10:00")}
</span>`:ve===null?o("Until the client replies"):`${Oo(ve,$)}, ${K(ve)}`}
</span>
<button type="submit" class="btn primary" disabled=${Ke}>
${c&&r`<${f} name=${c} size="s" />`}
${l}
<kbd>Enter</kbd>
</button>
</div>
${d}
</form>`}function sD({own:e,began:t,onChange:n,wrong:s}){let a=new Date(e.day),[i,l]=g([a.getFullYear(),a.getMonth()]),c=A(null),u=Mt(t,0,0),[m,p]=i,h=Vv(new Date(m,p,1).getTime()),d=new Date(m,p,1)<=new Date(t),$=k=>{let y=new Date(i[0],i[1]+k,1);l([y.getFullYear(),y.getMonth()])},v=k=>{n({day:k});let y=new Date(k);l([y.getFullYear(),y.getMonth()])},_=k=>{let y=oD[k.key];y&&(k.preventDefault(),v(Math.max(u,Mt(e.day,y,0))),requestAnimationFrame(()=>c.current?.querySelector("[aria-pressed='true']")?.focus()))};return r`<div class="snzc">
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
<table class="cal" ref=${c} onKeyDown=${_}>
<caption class="vh">${h}</caption>
<thead><tr>${Jv().map(k=>r`<th scope="col" key=${k}>${k}</th>`)}</tr></thead>
<tbody>
${zk(...i).map((k,y)=>r`<tr key=${y}>
${k.map((P,Y)=>r`<td key=${Y}>
${P!==null&&r`<${aD} day=${P} today=${u} own=${e} onPick=${v} weekend=${Y>4} />`}
</td>`)}
</tr>`)}
</tbody>
</table>
<div class="hrow">
<input class="input numin" aria-label=${o("Time")} inputmode="numeric" aria-invalid=${s?"true":null}
value=${e.text} onInput=${k=>n({text:k.currentTarget.value})} />
<span class="t12 dim">${Oo(e.day,t)}</span>
</div>
</div>`}function aD({day:e,today:t,own:n,onPick:s,weekend:a}){let i=new Date(e).getDate(),l=n.used&&e===n.day;return r`<button type="button" class=${a?"off":""} disabled=${e<t} aria-label=${Oo(e,0)}
aria-current=${e===t?"date":null} aria-pressed=${String(l)}
tabindex=${e===n.day||e===t&&n.day<t?0:-1} onClick=${()=>s(e)}>
${i}
</button>`}var lx,tD,nD,oD,$$=b(()=>{I();T();Ie();Q();x();Gi();D();Ae();lx={hour:[()=>o("In an hour"),"hourglass"],evening:[()=>o("This evening"),"sunset"],tomorrow:[()=>o("Tomorrow"),"sunrise"],monday:[()=>o("On Monday"),"calendar"],client:[()=>o("Until the client replies"),"message-circle"]},tD=e=>Mt(e,0,0),nD=e=>{let t=new Date(e);return[t.getHours(),t.getMinutes()].map(n=>String(n).padStart(2,"0")).join(":")};oD={ArrowLeft:-1,ArrowRight:1,ArrowUp:-7,ArrowDown:7}});var ux={};Le(ux,{Snooze:()=>h$,SnoozeMenu:()=>cx,SnoozeStrip:()=>g$});function cx({label:e,onPick:t,dialog:n=null,waitingSince:s=null,onShut:a=rD}){let[i,l]=g(""),c=Uu(),u=s!==null&&!c.on&&r`<p class="hint snzh">
<${f} name="circle-alert" size="s" /> ${o("The client has been waiting for {span}. Snoozing does not stop the wait.",{span:We(j.value-s)})}
</p>`;return r`<${Yu} label=${e} title=${o("Snooze until")} usual=${Rk}
deed=${c.on?o("Send and snooze"):o("Snooze")}
onPick=${m=>c.ready((p,h)=>t(m,i.trim(),p,h))} onShut=${a}
below=${u}>
<input class="input" aria-label=${o("Waiting reason (optional)")} placeholder=${o("Reason for the team")}
maxlength="500" value=${i} onInput=${m=>l(m.currentTarget.value)} />
<${Hu} dialog=${n} telling=${c} />
<//>`}function h$({dialog:e}){let t=(n,s,a,i)=>a?Ku(e.id,a,i,{then:"snooze",snooze_until:n,reason:s}):cu(e.id,n,s);return r`<${cx} label=${o("Snooze")} dialog=${e} waitingSince=${e.waiting_since}
onPick=${t} />`}function g$({dialog:e}){if(!e?.snooze||e.state!=="open")return null;let{until:t,reason:n}=e.snooze,s=t===null?o("Snoozed until the client replies"):o("Snoozed until {day}, {time}",{day:Oo(t,j.value),time:K(t)});return r`<div class="banner aside">
<${f} name="alarm-clock" size="m" />
<span class="grow cut">${s}${n&&r` · <span class="b4">${n}</span>`}</span>
<button type="button" class="btn small" onClick=${()=>Ss(e.id)}>${o("Unsnooze")}</button>
</div>`}var rD,Gu=b(()=>{I();T();ae();Ie();Q();x();Gi();Gt();Yo();D();f$();$$();rD=()=>{w.value=null}});function Or(e){let t=Yt(e),n=bo.value[e.status_id];return!n||n.base!==t||n.builtin===t&&!n.name?b$(t):Tn(n)}function Ta(e){let t=Ln.value?.[e.id]?.load;return t===void 0?"":e.capacity?o("{n} of {all}",{n:t,all:e.capacity}):String(t)}function iD(e){if(!Ln.value||e.length<2)return null;let t=s=>Ln.value[s.id]?.load??0,n=e.reduce((s,a)=>t(a)<t(s)?a:s);return e.every(s=>s===n||t(s)>t(n))?n.id:null}function cD(e,t,n){let s=t.trim().toLocaleLowerCase(),a=c=>c.toLocaleLowerCase().includes(s),i=[],l=(c,u)=>{u.length&&i.push({head:c},...u)};if(!n){(a(O.value.name)||a(o("Assign to me")))&&i.push({person:Ne.value[O.value.id]??O.value,mine:!0});let c=lD().filter(p=>a(p.name)),u=c.filter(p=>Yt(p)==="online"),m=iD(u.filter(dx));l(o("Online"),u.map(p=>({person:p,free:p.id===m}))),l(o("Not now"),c.filter(p=>!u.includes(p)).map(p=>({person:p})))}return l(o("Teams"),Ws().filter(c=>a(c.name)).map(c=>({team:c}))),!s&&e.assignee_id!==null&&!n&&i.push({nobody:"person"}),!s&&e.team_id!==null&&i.push({nobody:"team"}),i}function y$({dialog:e,onlyTeams:t}){let[n,s]=g(""),[a,i]=g(""),[l,c]=g(0),u=A(null),m=Nt(px);ye(),L(()=>{u.current.focus({preventScroll:!0}),_s(e.id)},[]);let p=cD(e,n,t),h=p.filter(_=>!_.head),d=Math.min(l,h.length-1),$=_=>{_.person&&!fx(_.person)||(px(),_.team||_.nobody==="team"?sw(e.id,_.team?.id??null,a.trim()):iu(e.id,_.person?.id??null,a.trim()))},v=_=>{let k={ArrowDown:1,ArrowUp:-1}[_.key];k&&(_.preventDefault(),c((d+k+h.length)%Math.max(1,h.length))),_.key==="Enter"&&h[d]&&(_.preventDefault(),$(h[d]))};return r`<div class="menu pop popasg" role="dialog" aria-label=${t?o("Team"):o("Assignee")} ref=${m}
onKeyDown=${v}>
<div class="gfind">
<${f} name="search" size="m" />
<input class="palq" ref=${u} role="combobox" aria-expanded="true" aria-controls="asl" aria-autocomplete="list"
aria-activedescendant=${h.length?"as"+d:null}
aria-label=${t?o("Find a team"):o("Find a colleague or a team")}
placeholder=${t?o("Team name"):o("Name or team")} value=${n}
onInput=${_=>{s(_.currentTarget.value),c(0)}} />
</div>
<div role="listbox" id="asl" class="asl" aria-label=${t?o("Team"):o("Assignee")}>
${p.map(_=>_.head?r`<div class="mh" role="presentation" key=${_.head}>${_.head}</div>`:r`<${uD} option=${_} index=${h.indexOf(_)} chosen=${d} dialog=${e}
onAt=${c} onPick=${$} />`)}
${!h.length&&r`<p class="dpad2 t13 dim">
${t&&!n?o("No teams yet. An administrator creates them in the settings."):o("Nothing found")}
</p>`}
</div>
<div class="asgf">
<input class="input" aria-label=${o("Note for the new assignee")} placeholder=${o("Note (optional)")}
maxlength="4000" value=${a} onInput=${_=>i(_.currentTarget.value)} />
</div>
</div>`}function uD({option:e,index:t,chosen:n,dialog:s,onAt:a,onPick:i}){let{person:l,team:c}=e,u=l?l.id===s.assignee_id:c?c.id===s.team_id:!1,m=l&&!fx(l);return r`
${e.nobody&&r`<div class="msep" role="presentation"></div>`}
<button type="button" class=${t===n?"mi on":"mi"} id=${"as"+t} role="option" tabindex="-1"
aria-selected=${String(u)} aria-disabled=${m?"true":null} onPointerMove=${()=>a(t)}
onClick=${()=>i(e)}>
${l&&r`<${mD} person=${l} mine=${e.mine} free=${e.free} now=${u} shut=${m} />`}
${c&&r`
<span class=${"sq "+kn(c.name)}></span>
<span class="cut">${c.name}</span>
${u&&r`<span class="tag plain">${o("now")}</span>`}
<span class="hrow end t12 dim">${C("{n} online","{n} online",v$(c))}</span>
`}
${e.nobody&&r`
<${f} name="user-round-x" size="m" />
${e.nobody==="person"?o("Remove the assignee"):o("Remove from the team")}
`}
</button>
`}function pD(e,t){return!t&&Yt(e)!=="online"?Or(e):[!t&&!dx(e)&&Or(e),Ta(e)].filter(Boolean).join(" · ")}function mD({person:e,mine:t,free:n,now:s,shut:a}){let i=Yt(e);return r`
<${J} name=${e.name} size="sm"><${Ca} shift=${i} /><//>
<span class="cut">${t&&!s?o("Assign to me"):e.name}</span>
${s&&r`<span class="tag plain">${o("now")}</span>`}
${n&&r`<span class="tag h4">${o("least busy")}</span>`}
<span class="hrow end t12 dim num">
${a?o("no access"):pD(e,t)}
${t&&!s&&r`<kbd>I</kbd>`}
</span>
`}var px,mx,Ca,b$,dx,lD,Ws,v$,fx,Nr=b(()=>{I();T();ae();x();De();M();Gt();D();Ae();Li();px=()=>{w.value=null},mx=(e,t)=>e.name.localeCompare(t.name),Ca=({shift:e})=>r`<span class=${"dot "+{online:"on",away:"away",off:"off"}[e]}></span>`,b$=e=>({online:o("online"),away:o("away"),off:o("off shift")})[e];dx=e=>bo.value[e.status_id]?.takes_new!==0;lD=()=>Object.values(Ne.value).filter(e=>e.active&&e.id!==O.value.id).sort(mx),Ws=()=>Object.values(mt.value).filter(e=>!e.removed).sort(mx),v$=e=>e.members.filter(t=>Ne.value[t]?.active&&Yt(Ne.value[t])==="online").length;fx=e=>Ln.value?.[e.id]?.may??!0});function $D(e,t){let n=j.peek();return e==="tomorrow"?Mt(n,1,9):e==="monday"?Mt(n,Yi(n),9):e==="week"?Mt(n,7,9):e==="date"?t?new Date(`${t}T09:00`).getTime():NaN:null}function bx({meId:e}){let[t,n]=g(e),[s,a]=g(null),[i,l]=g(null),[c,u]=g(new Set),[m,p]=g("person"),[h,d]=g({person:null,team:null,turn:null}),[$,v]=g("ever"),[_,k]=g(gx(Mt(j.peek(),7,9))),[y,P]=g(""),[Y,q]=g(!1),[pe,je]=g([]),Ke=A(null);ye();let ve=A(t),yt=()=>(ve.current=t,a(null),l(null),dD(t).then(ee=>{ve.current===t&&(a(ee),u(new Set(ee.map($t=>$t.id))))},ee=>{ve.current===t&&l(ee)})),ce=()=>W("/api/handovers").then(ee=>je(ee.items.filter($t=>!$t.undone_at)),()=>{});L(()=>{Ke.current.focus(),_s(),ce()},[]),N(()=>{yt()},[t]);let fe=t===e,se=Ju(t),Se=h.turn??se.filter(ee=>Yt(ee)==="online").map(ee=>ee.id),He=$D($,_),Dn=$==="date"&&!(He>Date.now()),Wa={person:h.person!==null,team:h.team!==null,turn:Se.length>0}[m]&&c.size>0&&!Dn&&!Y,Im=async()=>{q(!0);let ee=s.length===c.size,$t={...fe?{}:{from_id:t},kind:m,people:m==="person"?[h.person]:m==="turn"?Se:[],team_id:m==="team"?h.team:null,dialogs:ee?null:[...c],note:y.trim(),return_at:He};try{let{hand_over:Qs}=await Z("/api/handovers",$t);Vu(),bD(Qs,ee?s.length:c.size)}catch(Qs){l(Qs),q(!1)}},le=ee=>Ue(async()=>{vx((await Z(`/api/handovers/${ee.id}/undo`,{})).hand_over),ce(),yt()});return r`<div class="over" onPointerDown=${ee=>{ee.target===ee.currentTarget&&Vu()}}>
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
${hx()&&r`<div class="field">
<label for="hofrom">${o("Whose conversations")}</label>
<select class="input" id="hofrom" value=${t} onChange=${ee=>{n(Number(ee.currentTarget.value)),d({person:null,team:null,turn:null})}}>
<option value=${e}>${o("Mine")}</option>
${vD(e).map(ee=>r`<option value=${ee.id} key=${ee.id}>
${[ee.name,Ta(ee)].filter(Boolean).join(" · ")}
</option>`)}
</select>
</div>`}
<fieldset class=${hx()?"field dgap":"field"}>
<legend class="lab">${o("Hand over to")}</legend>
<div class="rops">
${[["person",o("A colleague")],["team",o("A team")],["turn",o("Round robin")]].map(([ee,$t],Qs)=>r`<label class="ropt" key=${ee}>
<input class="check rad" type="radio" name="to" ref=${Qs?null:Ke} checked=${m===ee}
onChange=${()=>p(ee)} />
<b class="b5 blk t13">${$t}</b>
</label>`)}
</div>
</fieldset>
<${yD} from=${t} kind=${m} who=${h} turn=${Se} count=${c.size}
onPick=${ee=>d({...h,...ee})} onTurn=${()=>p("turn")} />
<div class="field dgap">
<label for="hol">${o("For how long")}</label>
<select class="input" id="hol" value=${$} onChange=${ee=>v(ee.currentTarget.value)}>
${Object.entries(fD).filter(([ee])=>ee!=="monday"||Yi(j.value)>1).map(([ee,$t])=>r`<option value=${ee}>${$t(fe)}</option>`)}
</select>
${$==="date"&&r`<input class="input" type="date" aria-label=${o("Return date")}
min=${gx(Mt(j.peek(),1,9))} aria-invalid=${Dn?"true":null} value=${_}
onInput=${ee=>k(ee.currentTarget.value)} />`}
${He>0&&!Dn&&r`<p class="hint">
${fe?o("They return to you: {when}",{when:`${Oo(He,j.value)}, ${K(He)}`}):o("They return: {when}",{when:`${Oo(He,j.value)}, ${K(He)}`})}
</p>`}
</div>
<div class="field dgap">
<label for="hn">${o("Handover note")}</label>
<textarea class="input" id="hn" rows="4" maxlength="4000"
placeholder=${o("Added to each conversation, visible to the team")} value=${y}
onInput=${ee=>P(ee.currentTarget.value)}></textarea>
</div>
</div>
<${kD} own=${fe} mine=${s} problem=${s===null?i:null} picked=${c}
onPicked=${u} />
</div>
${pe.length>0&&r`<ul class="holast" aria-label=${o("Handed over in the last 7 days")}>
${pe.slice(0,3).map(ee=>r`<${xD} key=${ee.id} one=${ee} onUndo=${le} />`)}
</ul>`}
<footer class="dfoot">
<span class=${s!==null&&i?"t12 hint bad grow":"t12 dim grow"}
role=${s!==null&&i?"alert":null}>
${s!==null&&i?z(i):o("Clients will not notice. You can undo it for 7 days.")}
</span>
<button type="button" class="btn quiet" onClick=${Vu}>${o("Cancel")}</button>
<button type="button" class="btn primary" disabled=${!Wa} onClick=${Im}>
${Y?o("Handing over…"):o("Hand over {n}",{n:c.size})}
</button>
</footer>
</div>
</div>`}function bD(e,t){let n=[C("Handed over: {n} conversation","Handed over: {n} conversations",e.moved),gD(e.left)].filter(Boolean).join(". "),s=async()=>vx((await Z(`/api/handovers/${e.id}/undo`,{})).hand_over);oe(n,{icon:t===e.moved?"users-round":"circle-alert",undo:e.moved?()=>Ue(s):null})}function vx(e){let t=e.moved-e.back,n=e.from_id===O.peek().id?C("{n} conversation is yours again","{n} conversations are yours again",e.back):C("{n} conversation is back with {name}","{n} conversations are back with {name}",e.back,{name:U(e.from_id)});oe(t?`${n}. ${C("{n} has changed since and stays as is","{n} have changed since and stay as they are",t)}`:n,{icon:"undo-2"})}function yD({from:e,kind:t,who:n,turn:s,count:a,onPick:i,onTurn:l}){if(t==="person"){let u=Ju(e),m=Ne.value[n.person];return r`
<select class="input" aria-label=${o("Colleague")} value=${n.person??""}
onChange=${p=>i({person:Number(p.currentTarget.value)})}>
<option value="" disabled>${o("Choose a colleague")}</option>
${u.map(p=>r`<option value=${p.id} key=${p.id}>
${[p.name,Or(p),Ta(p)].filter(Boolean).join(" · ")}
</option>`)}
</select>
${m&&r`<${wD} from=${e} person=${m} count=${a} onTurn=${l} />`}
`}if(t==="team"){let u=Ws();return u.length?r`
<select class="input" aria-label=${o("Team")} value=${n.team??""}
onChange=${m=>i({team:Number(m.currentTarget.value)})}>
<option value="" disabled>${o("Choose a team")}</option>
${u.map(m=>r`<option value=${m.id} key=${m.id}>
${m.name} · ${C("{n} online","{n} online",v$(m))}
</option>`)}
</select>
<p class="hint">${o("They will have no assignee until a free team member takes them.")}</p>
`:r`<p class="hint">${o("No teams yet. An administrator creates them in the settings.")}</p>`}let c=u=>i({turn:s.includes(u)?s.filter(m=>m!==u):[...s,u]});return r`
<div class="hopeople" role="group" aria-label=${o("Participants")}>
${Ju(e).map(u=>r`<label key=${u.id}>
<input class="check" type="checkbox" checked=${s.includes(u.id)}
onChange=${()=>c(u.id)} />
<${J} name=${u.name} size="sm"><${Ca} shift=${Yt(u)} /><//>
<span class="grow cut">${u.name}</span>
<span class="t12 dim num">${Ta(u)}</span>
</label>`)}
</div>
<p class="hint">${o("One after another, skipping people who are away or at the limit.")}</p>
`}function wD({from:e,person:t,count:n,onTurn:s}){let a=Ln.value?.[t.id]?.load;if(a===void 0)return null;let i=a+n,l=t.capacity>0&&i>t.capacity,c=Ju(e).filter(p=>Yt(p)==="online"&&p.id!==t.id),u=t.name.split(" ")[0],m=t.capacity?o("{name} will have {n} of {all}",{name:u,n:i,all:t.capacity}):o("{name} will have {n}",{name:u,n:i});return r`<p class=${l?"hint warn":"hint"}>
${l?`${m}: ${o("over the limit.")}`:`${m}.`} ${l&&c.length>0&&r`<button type="button" class="link" onClick=${s}>${o("Share them round robin")}</button>`}
</p>`}function kD({own:e,mine:t,problem:n,picked:s,onPicked:a}){if(n)return r`<div class="hor">
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
${$x(c.id)?o("Your draft moves along"):c.preview?.text||c.title}
</span>
</span>
${$x(c.id)?r`<span class="tag h1">${o("draft")}</span>`:c.snooze?r`<span class="tag plain">${o("snoozed")}</span>`:r`<${Bn} dialog=${c} still />`}
</label>
</li>`)}
</ul>
</div>`}function xD({one:e,onUndo:t}){let n=e.kind==="team"?hf(e.team_id):e.kind==="turn"?o("round robin"):U(e.people[0]),s=e.from_id===O.value.id?"":`${U(e.from_id)} · `;return r`<li class="hrow t12">
<${f} name="history" size="s" />
<span class="grow cut">
${St(e.at)}
, ${K(e.at)} · ${s}
${C("{n} conversation","{n} conversations",e.moved)} → ${n}
${e.return_at&&` · ${o("return on {day}",{day:St(e.return_at)})}`}
</span>
<button type="button" class="link" onClick=${()=>t(e)}>${o("Undo")}</button>
</li>`}var Vu,$x,dD,hx,fD,gx,hD,gD,vD,Ju,yx=b(()=>{I();T();Xe();ae();V();Ie();un();Q();x();De();M();Gi();Pe();Gt();Nr();D();Ae();Bo();Vu=()=>{w.value=null},$x=e=>!!(nn(e,"reply").trim()||nn(e,"note").trim()),dD=async e=>(await W(`/api/people/${e}/dialogs`)).items,hx=()=>["supervisor","administrator"].includes(O.value.role),fD={ever:()=>o("Permanently"),tomorrow:e=>e?o("Until tomorrow, then back to me"):o("Until tomorrow, then back"),monday:e=>e?o("Until Monday, then back to me"):o("Until Monday, then back"),week:e=>e?o("For a week, then back to me"):o("For a week, then back"),date:e=>e?o("Until a date, then back to me"):o("Until a date, then back")};gx=e=>{let t=new Date(e);return[t.getFullYear(),t.getMonth()+1,t.getDate()].map(n=>String(n).padStart(2,"0")).join("-")};hD={changed:e=>C("{n} changed in the meantime","{n} changed in the meantime",e),"cannot-answer":e=>C("{n} not handed over: no access to its channel","{n} not handed over: no access to their channels",e),"nobody-free":e=>C("{n} not handed over: everyone is away or at the limit","{n} not handed over: everyone is away or at the limit",e)},gD=e=>Object.entries(e).map(([t,n])=>hD[t]?.(n)).filter(Boolean).join(", ");vD=e=>Object.values(Ne.value).filter(t=>(t.active||Ln.value?.[t.id]?.load>0)&&t.id!==e).sort((t,n)=>t.name.localeCompare(n.name)),Ju=e=>Object.values(Ne.value).filter(t=>t.active&&t.id!==e).sort((t,n)=>t.name.localeCompare(n.name))});function wx(e){return[e.max_file?o("up to {size} each",{size:ln(e.max_file)}):"",e.max_files?o("at most {n} files",{n:e.max_files}):""].filter(Boolean).join(", ")}function kx({id:e,can:t,mode:n}){let s=A(null),a=wx(t);return r`
<input class="vh" id="pickfiles" ref=${s} type="file" multiple tabindex="-1" aria-hidden="true"
onChange=${l=>{Zi(e,l.target.files,t,n),l.target.value="",Ms()}} onCancel=${Ms} />
<button type="button" class="ib small" id="attach"
aria-label=${a?o("Attach a file: {limits}",{limits:a}):o("Attach a file")}
title=${[o("Attach a file")+"  Ctrl U",a].filter(Boolean).join(`
`)}
onClick=${()=>s.current.click()}>
<${f} name="paperclip" size="m" />
</button>
`}function _D(e,t){return e.code==="too-large"?o("{size}: {channel} allows up to {limit}",{size:ln(e.size),channel:be(t),limit:ln(e.limit)}):e.code==="too-many"?o("{channel} allows at most {n} files in a message",{channel:be(t),n:e.limit}):e.code==="no-space"?o("The server has no space left for files"):e.code==="gone"?o("The file is no longer on the server. Attach it again."):e.code==="lost"?o("The page was closed before the upload finished. Attach the file again."):e.code==="empty"?o("The file is empty"):e.code==="offline"?o("No connection to the server."):o("Upload failed. Code {code}.",{code:e.code})}function Qu({id:e,kind:t,mode:n}){let s=bt(e,n);if(!s.length)return null;let a=lo(s),i=[...a,...s.filter(l=>!a.includes(l))];return r`<ul class="cfiles" aria-label=${n==="note"?o("Files in the note"):o("Files in the reply")}>
${i.map(l=>r`<${SD} key=${l.id} entry=${l} kind=${t} />`)}
</ul>`}function Xu({id:e,mode:t,again:n,without:s,wanted:a=Ls.value[e]}){let i=bt(e,t),l=lo(i);if(!a||a.mode!==t||!l.length)return null;let c=l.some(m=>m.state==="failed"),u=t==="note"?o("Leave without files"):o("Send without files");return r`<div class="cstrip warn cmiss" id="missing" role="alert">
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
</div>`}function SD({entry:e,kind:t}){let n=e.state==="failed"||e.state==="refused",s=n?"file-warning":e.type?.startsWith("image/")||e.file?.kind==="photo"?"image":"file-text",a=e.state==="uploading"||e.state==="waiting";return r`<li class=${n?"file fbadx":"file"} data-state=${e.state}>
${e.file?.thumb?r`<img class="cthumb" src=${`/files/${e.file.token}/thumb`} alt="" width="28" height="28" />`:r`<${f} name=${s} />`}
<span class="grow">
<b class="b5 blk cut">${e.name}</b>
${n?r`<span class="t12 blk" role="alert">${_D(e,t)}</span>`:a?r`<svg class="pbar" viewBox="0 0 100 4" preserveAspectRatio="none" role="img"
aria-label=${o("Uploaded {n} %",{n:e.share})}>
<rect class="bg" width="100" height="4" rx="2" />
<rect class="fg" width=${e.share} height="4" rx="2" />
</svg>`:r`<span class="t12 dim blk">${ln(e.size)}</span>`}
</span>
${a&&r`<span class="t12 dim num">${e.share} %</span>`}
${e.state==="failed"&&r`<button type="button" class="btn small" onClick=${()=>Jk(e.id)}>${o("Retry")}</button>`}
<button type="button" class="ib small" aria-label=${a?o("Cancel the upload: {name}",{name:e.name}):o("Remove {name}",{name:e.name})} onClick=${()=>u$(e.id)}>
<${f} name="x" size="m" />
</button>
</li>`}function xx({id:e,can:t,kind:n}){let[s,a]=g(!1);N(()=>{let l=document.getElementById("conversation"),c=!!t?.files||io(e)==="note",u=0,m=y=>l?.contains(y.target),p=y=>{Zu(y)&&m(y)&&(u+=1,a(c))},h=y=>{Zu(y)&&m(y)&&(u-=1,u<=0&&a(!1))},d=y=>{Zu(y)&&(y.preventDefault(),y.dataTransfer.dropEffect=c&&m(y)?"copy":"none")},$=y=>{Zu(y)&&(y.preventDefault(),u=0,a(!1),c&&m(y)&&_(y.dataTransfer.files))},v=y=>{c&&m(y)&&y.clipboardData?.files.length&&(y.preventDefault(),_(y.clipboardData.files))},_=y=>{Zi(e,y,io(e)==="note"?{}:t,io(e)),Ms()},k={dragenter:p,dragleave:h,dragover:d,drop:$,paste:v};for(let y in k)document.addEventListener(y,k[y]);return()=>{for(let y in k)document.removeEventListener(y,k[y])}},[e,t,io(e)]);let i=io(e)==="note";return s&&r`<div class="dropzone" aria-hidden="true">
<div>
<${f} name="paperclip" size="l" />
<b>${i?o("Drop to attach to the note"):o("Drop to attach to the reply")}</b>
<span class="t13">
${i?o("The client will not see this"):[be(n),wx(t)].filter(Boolean).join(": ")}
</span>
</div>
</div>`}var Zu,ep=b(()=>{I();T();Q();x();Rs();un();Ar();D();Zu=e=>[...e.dataTransfer?.types??[]].includes("Files")});async function tt(e){let t=de.peek();te({t:"preferences",row:_x(t,e)});try{return te({t:"preferences",row:(await Z("/api/me/preferences",{preferences:e},{method:"PATCH"})).preferences}),!0}catch(n){return te({t:"preferences",row:t}),he(z(n)),!1}}var _x,Ea=b(()=>{V();M();Pe();_x=(e,t)=>Object.fromEntries(Object.entries({...e,...t}).map(([n,s])=>[n,s&&typeof s=="object"&&!Array.isArray(s)?_x(e?.[n]??{},s):s]))});function np({files:e,message:t}){let n=e.filter(k$);return r`
${n.length>0&&r`<${AD} files=${n} />`}
${e.filter(s=>!k$(s)).map(s=>r`<${TD} key=${s.id} file=${s} />`)}
${t&&r`<${_$} message=${t} files=${e} />`}
`}function TD({file:e}){return e.kind==="sticker"&&Fs(e)?r`<img class="stk" src=${Bt(e,e.preview?"preview":"thumb")} alt=${o("Sticker")}
width="136" height="136" />`:["voice","audio"].includes(e.kind)&&x$(e,"audio")?r`<${DD} file=${e} />`:["video","video_note","animation"].includes(e.kind)&&x$(e,"video")?r`<${MD} file=${e} />`:r`<${op} file=${e} />`}function S$(e){let{width:t,height:n}=e;if(!t||!n)return{width:240,height:180};let s=Math.min(1,Sx/t,Sx/n);return{width:Math.max(64,Math.round(t*s)),height:Math.max(48,Math.round(n*s))}}function Ax({files:e,letter:t}){let n=!t&&e?.length===1&&k$(e[0])?e[0]:null;return n?{maxWidth:`${Math.max(S$(n).width,ED)+12}px`}:null}function AD({files:e}){if(e.length===1)return r`<div class="pics one">
<${Cx} file=${e[0]} size=${S$(e[0])} label=${o("Open the photo")} />
</div>`;let t=e.length-w$;return r`<div class=${e.length===3?"pics three":"pics"}>
${e.slice(0,w$).map((n,s)=>{let a=s===w$-1&&t>0?t:0,i=a?o("Open photo {i} of {n}, {more} more",{i:s+1,n:e.length,more:a}):o("Open photo {i} of {n}",{i:s+1,n:e.length});return r`<${Cx} key=${n.id} file=${n} size=${{width:220,height:150}} label=${i}
more=${a} />`})}
</div>`}function Cx({file:e,size:t,label:n,more:s}){if(!Fs(e))return r`<${OD} file=${e} place=${t} />`;let a=e.preview?`${Bt(e,"thumb")} 320w, ${Bt(e,"preview")} 1600w`:null;return r`<button type="button" class=${s?"more":null} aria-label=${n} data-token=${e.token}
onClick=${()=>au(e.token)}>
<img src=${Bt(e,e.thumb?"thumb":"preview")} srcset=${e.thumb?a:null}
sizes=${a&&`${t.width}px`} alt="" width=${t.width} height=${t.height} loading="lazy"
decoding="async" />
${s?r`<b>+${s}</b>`:null}
</button>`}function OD({file:e,place:t}){if(e.state==="ready")return r`<${op} file=${e} />`;let n=e.state==="pending";return r`<span class="notile" data-state=${e.state}>
<svg width=${t.width} height=${t.height} viewBox=${`0 0 ${t.width} ${t.height}`}
aria-hidden="true"></svg>
<span class="t12">
<${f} name=${n?"clock":"image-off"} />
<span>${n?o("Loading…"):Ox(e)}</span>
</span>
</span>`}function PD(e){if(Tx.test(e.name))return"file-warning";let[t]=e.media_type.split("/");return t==="image"?"image":t==="audio"?"music":t==="video"?"play":"file-text"}function op({file:e}){let t=tp(e);if(e.state==="ready"){let s=Tx.test(e.name);return r`<a class=${s?"file risky":"file"} href=${Bt(e)} download=${e.name||!0}
data-state="ready" title=${o("Download {name}",{name:t})}>
<${f} name=${PD(e)} />
<span class="grow">
<b class="b5 blk cut">${t}</b>
<span class="t12 dim">
${s?o("This is a program. Open it only if you trust the sender."):C$(e)}
</span>
</span>
<${f} name="download" size="m" />
<span class="vh">${o("Download")}</span>
</a>`}let n=e.state==="pending";return r`<span class=${n?"file":"file gone"} data-state=${e.state}>
<${f} name=${n?"clock":"file-warning"} />
<span class="grow">
<b class="b5 blk cut">${t}</b>
<span class="t12 blk">
${n?[o("Loading…"),e.size>0?ln(e.size):""].filter(Boolean).join(" · "):Ox(e)}
</span>
</span>
</span>`}function DD({file:e}){let t=[tp(e),e.duration?Eo(e.duration):""].filter(Boolean).join(", ");return r`<div class="sound">
${e.kind==="audio"&&r`<span class="hrow t13"><b class="b5 cut grow">${tp(e)}</b></span>`}
<audio controls preload="none" src=${Bt(e,"media")} aria-label=${t}></audio>
<span class="hrow t12 dim">
${e.duration?r`<span class="num">${Eo(e.duration)}</span>`:null}
<a class="link end hrow tight" href=${Bt(e)} download=${e.name||!0}>
<${f} name="download" size="s" />
${o("Download")}
</a>
</span>
</div>`}function MD({file:e}){let t=S$(e);return r`<div class="film">
<video controls preload="none" class=${e.kind==="video_note"?"round":null} src=${Bt(e,"media")}
poster=${Fs(e)?Bt(e,e.preview?"preview":"thumb"):null} width=${t.width}
height=${t.height} aria-label=${tp(e)}></video>
<span class="hrow t12 dim">
<span class="num">
${[e.duration?Eo(e.duration):"",e.size>0?ln(e.size):""].filter(Boolean).join(" · ")}
</span>
<a class="link end hrow tight" href=${Bt(e)} download=${e.name||!0}>
<${f} name="download" size="s" />
${o("Download")}
</a>
</span>
</div>`}var w$,Sx,CD,Tx,Bt,Fs,k$,x$,_$,Ex,ED,Ox,ND,C$,tp,Pr=b(()=>{T();Xe();Q();x();D();Po();w$=4,Sx=320,CD={audio:["audio/mpeg","audio/mp4","audio/ogg","audio/aac","audio/wav","audio/flac"],video:["video/mp4","video/webm"]},Tx=/\.(exe|msi|bat|cmd|com|scr|pif|js|jse|vbs|vbe|wsf|ps1|jar|apk|lnk|hta|reg|dll|iso|img)$/i,Bt=(e,t="")=>`/files/${e.token}${t&&"/"+t}`,Fs=e=>e.state==="ready"&&!!(e.thumb||e.preview),k$=e=>e.kind==="photo"||e.kind==="animation"&&!x$(e,"video"),x$=(e,t)=>e.state==="ready"&&CD[t].includes(e.media_type.split(";")[0]),_$=({message:e,files:t})=>t.filter(n=>n.state==="ready").length>1&&r`<a class="link t12 hrow tight" href=${`/api/messages/${e}/files.zip`} download>
<${f} name="download" size="s" />
${o("Download all")}
</a>`;Ex=({files:e,text:t,letter:n})=>!t&&!n&&e.length===1&&e[0].state==="ready"&&e[0].kind==="sticker"&&Fs(e[0]);ED=240;Ox=e=>`${e.state==="refused"?o("Not accepted"):o("Lost")}: ${ly(e.reason)}`,ND=e=>(/\.([a-z0-9]{1,5})$/i.exec(e)??[])[1]?.toUpperCase()??"";C$=e=>[ND(e.name),e.size>0?ln(e.size):""].filter(Boolean).join(" · "),tp=e=>e.name||({photo:o("Photo"),video:o("Video"),voice:o("Voice message"),audio:o("Audio"),sticker:o("Sticker")}[e.kind]??o("File"))});function Nx({report:e}){let{action:t,recipient:n,status:s,words:a}=e??{},i=RD[t]?.()??o("Mail server report"),l=[n,s,a].filter(Boolean).join(" · "),c=t==="failed";return r`<div class=${c?"bounce":"bounce mild"} data-action=${t??""}>
<${f} name=${c?"mail-x":t==="delayed"?"alarm-clock":"mail"} size="m" />
<span class="grow"><b class="b6 blk">${i}</b>${l&&r`<span class="t12 blk">${l}</span>`}</span>
</div>`}var RD,Px=b(()=>{T();x();D();RD={failed:()=>o("Email not delivered"),delayed:()=>o("Email delayed, the mail server keeps trying"),delivered:()=>o("Email delivered"),relayed:()=>o("Email relayed to another mail server"),expanded:()=>o("Email sent on to the members of a mailing list"),read:()=>o("Email opened"),deleted:()=>o("Email deleted without being read"),complaint:()=>o("A recipient marked the email as spam")}});function Dr(e){let t=/^www\./i.test(e)?`https://${e}`:/^[^/:]+@/.test(e)?`mailto:${e}`:/^[\w-]+(\.[\w-]+)+([/?#]|$)/.test(e)?`https://${e}`:e;return ID.test(t)?t:null}function qD(e){let[t,n]=[e.length,0];for(let s of e)n+=s==="("||s==="["?1:s===")"||s==="]"?-1:0;for(;t>0;){let s=e[t-1];if(n<0&&(s===")"||s==="]"))n+=1;else if(!BD.has(s))break;t-=1}return t}function*UD(e){let t=0;for(let{0:n,index:s}of e.matchAll(LD)){let a=n.slice(0,qD(n.slice(0,T$))),i=a.length<T$?Dr(a):null;if(i&&(yield{type:"link",offset:s,length:a.length,url:i},t+=1,t===WD))return}}function*HD(e,t){let n=0;for(let s of t)for(let a=e.indexOf(`@${s}`);a>=0;a=e.indexOf(`@${s}`,a+1)){if(n===FD)return;yield{type:"call",offset:a,length:s.length+1},n+=1}}function GD(e,t,n){let s=[];for(let i of(t??[]).slice(0,jD)){let l=Math.max(0,i.offset),c=Math.min(e.length,i.offset+i.length)-l;zD.has(i.type)&&c>0&&s.push({type:i.type,offset:l,length:c,...i.type==="text_link"?{url:Dr(i.url??"")}:{}})}let a=s.filter(i=>["code","pre","text_link"].includes(i.type));for(let i of[...HD(e,n),...UD(e)])YD(i,a)&&(s.push(i),a.push(i));return s.sort(Mx)}function Rx(e,t,n,s,a=0){let i=[],l=t,c=a<KD?s:[];for(let u=0;u<c.length;){let m=c[u],p=Math.min(Qi(m),n);m.offset>l&&i.push({type:"text",text:e.slice(l,m.offset)});let h=u+1;for(;h<c.length&&c[h].offset<p;)h+=1;let d=c.slice(u+1,h),$=d.filter(k=>Qi(k)>p).map(k=>({...k,offset:p,length:Qi(k)-p})),{type:v,url:_}=m;i.push({type:v,..._===void 0?{}:{url:_},children:Rx(e,m.offset,p,d,a+1)}),l=p,u=h,$.length&&([c,u]=[[...$,...c.slice(h)].sort(Mx),0])}return l<n&&i.push({type:"text",text:e.slice(l,n)}),i}function zx(e,{looks:t=[],names:n=[]}={}){return e?Rx(e,0,e.length,GD(e,t,n)):[]}function Ix(e,t){if(e.length<=t)return e;let n=t-200,s=Math.max(e.lastIndexOf(`
`,t),e.slice(0,t).lastIndexOf(" ")),a=s>n?s:t;return e.slice(0,/[\uD800-\uDBFF]/.test(e[a-1])?a-1:a)}function Lx(e,t){if(e.length>2*T$)return!1;let n=Dr(e.trim());return!!(n&&/^https?:/i.test(t)&&/^https?:/i.test(n)&&Dx(n)!==Dx(t))}var zD,ID,LD,BD,T$,WD,FD,jD,KD,Qi,YD,Mx,Dx,E$=b(()=>{zD=new Set(["bold","italic","underline","strikethrough","spoiler","blockquote","expandable_blockquote","code","pre","text_link"]),ID=/^(https?:\/\/|mailto:)[^\s<>"'\p{Cc}]+$/iu,LD=/(?:https?:\/\/|www\.)[^\s<>"'«»]{2,}|(?<![\w.+-])[\w.+-]{1,64}@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/giu,BD=new Set(`.,:;!?…'"»”`),T$=2048,WD=500,FD=200,jD=500,KD=8;Qi=e=>e.offset+e.length,YD=(e,t)=>t.every(n=>Qi(e)<=n.offset||e.offset>=Qi(n)),Mx=(e,t)=>e.offset-t.offset||t.length-e.length;Dx=e=>{try{return new URL(e).host.replace(/^www\./,"")}catch{return""}}});function Aa({text:e,looks:t,names:n}){let[s,a]=g(!1),i=$o(()=>s||e.length<=Wx*1.1?e:Ix(e,Wx),[e,s]),l=$o(()=>zx(i,{looks:t,names:n}),[i,t,n?.join(`
`)]);return r`
<span class="text">${Fx(l)}</span>
${i.length<e.length&&r`<span class="blk t13">
<span class="dim">… </span>
<button type="button" class="link t13" onClick=${()=>a(!0)}>${o("Show in full")}</button>
</span>`}
`}function VD({piece:e}){let{type:t,url:n}=e,s=Fx(e.children);if(Bx[t])return r`<${Bx[t]}>${s}<//>`;if(t==="spoiler")return r`<${JD} inside=${s} />`;if(t==="blockquote"||t==="expandable_blockquote")return r`<blockquote class="bq">${s}</blockquote>`;if(t==="call")return r`<span class="at">${s}</span>`;if(!n)return r`<span class="nolink" title=${o("Links of this kind cannot be opened here")}>${s}</span>`;let a=Lx(jx(e.children),n);return r`
<a class="link" href=${n} title=${n} target="_blank" rel="noopener noreferrer nofollow">${s}</a>
${a&&r`<span class="t12 leads"> (${o("leads to {host}",{host:new URL(n).host})})</span>`}
`}function JD({inside:e}){let[t,n]=g(!1);return t?r`<span class="spoiled">${e}</span>`:r`<button type="button" class="spoil" onClick=${()=>n(!0)}>${o("hidden text")}</button>`}var Bx,Wx,Fx,jx,sp=b(()=>{I();T();x();E$();Bx={bold:"b",italic:"i",underline:"u",strikethrough:"s",code:"code",pre:"pre"},Wx=2e4;Fx=e=>e.map(t=>t.type==="text"?t.text:r`<${VD} piece=${t} />`),jx=e=>e.map(t=>t.text??jx(t.children)).join("")});function Ux({message:e}){let{letter:t}=e,n=t.rich?"rich":"prose",[s,a]=g(!!t.html&&(!e.text||de.peek()?.letters?.[n]==="html")),[i,l]=g(!1),[c,u]=g(0),m=d=>{a(d),e.text&&tt({letters:{[n]:d?"html":"text"}})},p=()=>{l(!0),a(!0)},h=e.files.filter(d=>!(d.content_id&&t.html));return r`
<${XD} message=${e} />
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
${s?r`<${tM} key=${`${i} ${uc.value}`} message=${e} images=${i}
onFailed=${u} />`:r`<${eM} message=${e} />`}
${h.length>0&&r`<${nM} message=${e.id} files=${h} />`}
<${sM} message=${e} />
`}function XD({message:e}){let{letter:t}=e,[n,s]=g(!1),a=[[o("From"),t.sender],[o("Reply-To"),e.data.reply_to],[o("To"),t.recipients.join(", ")],[o("Cc"),t.copies.join(", ")],[o("Subject"),t.subject]].filter(([,i])=>i);return r`<div class="mailh">
<b class="b6">${t.subject||o("(no subject)")}</b>
<span class="dim t12">
${Go(t.sender)}
${t.recipients.length>0&&` → ${Kx(t.recipients.map(Go))}`}
${t.copies.length>0&&` · ${o("copy")}: ${Kx(t.copies.map(Go))}`}
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
</div>`}function eM({message:e}){let{letter:t,text:n}=e,s=t.quoted?[o("Show the quote"),o("Hide the quote")]:[o("Show the signature"),o("Hide the signature")];return r`${t.quoted_above&&r`<${qx} label=${[o("Show the quote"),o("Hide the quote")]}>
<blockquote class="mq">${t.quoted_above}</blockquote><//>`}
${n?r`<div><${Aa} text=${n} looks=${e.data.entities} names=${[]} /></div>`:r`<div class="dim t13">${o("This email has no text")}</div>`}
${(t.signature||t.quoted)&&r`<${qx} label=${s}>
${t.signature&&r`<div class="msign">${t.signature}</div>`}
${t.quoted&&r`<blockquote class="mq">${t.quoted}</blockquote>`}<//>`}`}function qx({label:[e,t],children:n}){let[s,a]=g(!1);return r`<div class="mfold"><button type="button" class="quoted" aria-label=${s?t:e}
aria-expanded=${String(s)} onClick=${()=>a(!s)}>···</button>${s&&n}</div>`}function tM({message:e,images:t,onFailed:n}){let s=A(null);N(()=>{let i=l=>{let c=Number(l.data?.height);l.source!==s.current?.contentWindow||!Number.isFinite(c)||(s.current.style.setProperty("height",`${Math.max(ZD,Math.min(QD,Math.ceil(c)))}px`),s.current.dataset.sheet=l.data.sheet==="own"?"own":"plain",n(Number(l.data.failed)||0))};return window.addEventListener("message",i),()=>window.removeEventListener("message",i)},[]);let a=new URLSearchParams({images:t?"1":"0",dark:uc.value?"1":"0"});return r`<iframe class="mframe" ref=${s} title=${o("The email as it was sent")}
src=${`/api/messages/${e.id}/html?${a}`} data-dark=${String(uc.value)}
sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" referrerpolicy="no-referrer"></iframe>`}function nM({message:e,files:t}){let n=t.reduce((s,a)=>s+(a.size??0),0);return r`
<div class="attl">
<span class="t12 dim">
${C("{n} attachment","{n} attachments",t.length)}
${n>0&&` · ${ln(n)}`}
</span>
<${_$} message=${e} files=${t} />
</div>
<ul class="atts">
${t.map(s=>r`<li key=${s.id}>
${Fs(s)?r`<${oM} file=${s} />`:r`<${op} file=${s} />`}
</li>`)}
</ul>
`}function sM({message:e}){let{data:t,automatic:n}=e,s=(t.also_at??[]).map(a=>Me.value[a]?.name).filter(Boolean);return r`
${n==="bounce"||n==="report"?r`<${Nx} report=${t.bounce} />`:n&&r`<span class="autoflag">
<${f} name="bot" size="s" />
${o("Automatic email")}
: ${iy(n)}
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
${t.related&&r`<${aM} id=${t.related} />`}
`}function aM({id:e}){let[t,n]=g(ne.peek()[e]??null);return N(()=>{t||W(`/api/dialogs/${e}`).then(s=>n(s.dialog),()=>{})},[e]),t&&r`<span class="autoflag">
<${f} name="git-branch" size="s" />
<a class="link" href=${F(E.value.view,e)}>
${o("May belong to No. {number}, {name}",{number:ie(t.number),name:t.name})}
</a>
</span>`}function O$(e){let t=(e??"").trim();return/^re\s*:/i.test(t)?t:t?`Re: ${t}`:o("(no subject)")}var ZD,QD,A$,Go,Kx,oM,Hx,Xi=b(()=>{I();T();Xe();V();Q();x();G();Ea();gt();M();D();Po();Pr();Px();sp();ZD=40,QD=2e4,A$=2;Go=e=>/<([^<>\s]+)>/.exec(e)?.[1]??e,Kx=e=>e.length>A$?o("{first} and {n} more",{first:e.slice(0,A$-1).join(", "),n:e.length-A$+1}):e.join(", ");oM=({file:e})=>r`<span class="file pfile" data-state="ready">
<button type="button" class="pthumb" aria-label=${o("Open {name}",{name:e.name||o("Photo")})}
data-token=${e.token} onClick=${()=>au(e.token)}>
<img src=${Bt(e,e.thumb?"thumb":"preview")} alt="" width="36" height="36" loading="lazy" />
</button>
<span class="grow">
<b class="b5 blk cut">${e.name||o("Photo")}</b>
<span class="t12 dim">${C$(e)}</span>
</span>
<a class="ib small" href=${Bt(e)} download=${e.name||!0}
aria-label=${o("Download {name}",{name:e.name||o("Photo")})}>
<${f} name="download" size="m" />
</a>
</span>`;Hx=({subject:e,to:t})=>r`<div class="mailh">
<b class="b6">${O$(e)}</b>
${t&&r`<span class="t12 dim">→ ${t}</span>`}
</div>`});function rM(e){let t=xt.value[e.id],n=t?Mn(t).filter(a=>a.kind==="in"&&a.letter&&!a.automatic):[],s=_a(e.id,"reply");return n.find(a=>a.no===s)??n.at(-1)}function iM(e,t,n){let s=e?e.letter.sender:n.label??"",a=Go(s),i=e?.data.reply_to,l=i&&t.to?t.to:e?.data.answer_to??a;return{address:l,sender:a,whole:l===a?s:l,other:i?l===a?i:a:null}}function lM({id:e,to:t}){let n=t.address===t.sender?o("Your reply goes to the sender; the email asks for replies to {other}",{other:t.other}):o("Your reply goes to {address}, not to the sender {sender}",{address:t.address,sender:t.sender});return r`<p class="hint answerto" role="status">
${n} <button type="button" class="link t12" onClick=${()=>mn(e,{to:t.other})}>
${o("Reply to {address}",{address:t.other})}
</button>
</p>`}function cM(e,t){let n=new Set(Object.values(Me.value).map(a=>a.name.toLowerCase())),s=[...e.recipients.slice(1),...e.copies].map(a=>Go(a).toLowerCase());return[...new Set(s)].filter(a=>a.includes("@")&&a!==Go(t).toLowerCase()&&!n.has(a))}function Yx({dialog:e}){let{id:t}=e,n=zu(t),s=rM(e),a=iM(s,n,e),i=a.whole,l=s?cM(s.letter,i).filter(m=>m!==a.sender.toLowerCase()&&!On(n.cc).includes(m)):[],c=n.open||n.cc||n.bcc,u=()=>mn(t,{open:!0,cc:[...On(n.cc),...l].join(", ")});return r`<div class="mlines">
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
${a.other&&r`<${lM} id=${t} to=${a} />`}
${c&&r`
<${el} field="cc" label=${o("Cc")} value=${n.cc} onType=${m=>mn(t,{open:!0,cc:m})} />
<${el} field="bcc" label=${o("Bcc")} value=${n.bcc}
onType=${m=>mn(t,{open:!0,bcc:m})} />
`}
<label>
<span>${o("Subject")}</span>
<input class="palq" id="mailsubject" maxlength="400"
value=${n.subject??O$(s?.letter.subject||e.title)}
onInput=${m=>mn(t,{subject:m.target.value})} />
</label>
</div>`}function el({field:e,label:t,value:n,onType:s,place:a="mail"}){let i=On(n).filter(m=>!a$(m)),[l,c]=g(!0),u=i.length>0&&l;return r`
<label class=${u?"wrong":""}>
<span>${t}</span>
<input class="palq" id=${a+e} type="text" inputmode="email" autocomplete="off" spellcheck="false"
placeholder=${o("Addresses, separated by commas")} value=${n??""} aria-invalid=${u?"true":null}
aria-describedby=${u?`${a}${e}err`:null} onInput=${m=>{c(!1),s(m.target.value)}} onBlur=${()=>c(!0)} />
</label>
${u&&r`<p class="hint bad mailerr" id=${`${a}${e}err`} role="alert">
${o("Not a valid address: {value}",{value:i[0]})}
</p>`}
`}var N$=b(()=>{I();T();x();Vi();Ji();Rn();M();Xi()});function Gx({disabled:e}){let t=w.value==="send"||w.value==="later";return r`<button type="button" class="btn primary sendmore" id="sendmore" disabled=${e}
aria-label=${o("Send and…")} title=${o("Send and…")} aria-haspopup="menu" aria-expanded=${String(t)}
onClick=${()=>{w.value=t?null:"send"}}>
<${f} name="chevron-up" size="s" />
</button>`}function Vx({send:e,more:t}){return w.value==="later"?r`<${tl} pick=${n=>e({at:n})} />`:w.value!=="send"?null:r`<${st} label=${o("Send and…")} place="popsend">
<${H} icon="check" onPick=${()=>e({then:"close"})}>
${o("Send and close the conversation")}
<span class="end only-wide"><${rn} of=${[lt,"Shift","↵"]} /></span>
<//>
<${H} icon="alarm-clock" onPick=${()=>e({then:"snooze"})}>
${o("Send and snooze until the client replies")}
<//>
<${H} icon="calendar-clock" stay onPick=${()=>{w.value="later"}}>
${o("Send later…")}
<span class="hrow end t12 dim">${ot(Mt(Date.now(),1,9))}</span>
<//>
${t}
<//>`}var uM,pM,tl,ap=b(()=>{T();ae();Q();x();oo();Gi();D();Wn();$$();uM=()=>{w.value=null};pM={evening:()=>o("This evening"),tomorrow:()=>o("Tomorrow morning"),monday:()=>o("On Monday morning")},tl=({pick:e,given:t=null,place:n="popsend",onShut:s=uM})=>r`<${Yu} label=${o("Send later")} title=${o("Send later")} usual=${o$} words=${pM}
given=${t} hour="09:00" place=${n} deed=${o("Schedule")} icon="calendar-clock" onPick=${e}
onShut=${s} />`});function Jx(){let e=A($M()).current,[t,n]=g(e.whom??null),[s,a]=g(null),[i,l]=g(null),[c,u]=g(e.subject??""),[m,p]=g(e.copies??{}),[h,d]=g(!1),[$,v]=g(e.text??""),[_,k]=g(!1),[y,P]=g([]),[Y,q]=g(null),[pe,je]=g(!1);ye(),L(()=>hM({whom:t,subject:c,copies:m,text:$}),[t,c,m,$]),N(()=>{if(k(!1),q(null),!t){a(null),P([]),l(null);return}if(!t.id){let ee=bM(t);a(ee),P([]),l(ee.find($t=>$t.can)??null);return}let le=!0;return W(`/api/contacts/${t.id}/ways`).then(ee=>{le&&(a(ee.ways),P(ee.open),l(ee.ways.find($t=>$t.can)??null))},ee=>{le&&q(ee)}),()=>{le=!1}},[t]);let Ke=i&&Me.value[i.channel_id]?.kind,ve=Ke==="email",yt=y.find(le=>le.id===i?.dialog_id)??(ve&&!_?y[0]:null),ce=bt(fn),fe=Ho(ce),se=i&&$.trim()&&!pe&&!fe&&!(yt&&!ve),Se=()=>{if(!se)return!1;if(yt&&ve&&!_)return k(!0),!1;let le=ve&&r$(m);return le&&document.getElementById("nw"+le.field)?.focus(),!le},He=async(le=null)=>{if(!Se())return;if(lo(bt(fn)).length){let $t=Tt("#missing button");$t?$t.focus():Lu(fn,{mode:"reply",at:le});return}dn(fn),je(!0),q(null);let ee=Fu(fn);try{let $t={channel_id:i.channel_id,text:$.trim(),files:ee.map(gE=>gE.token),anyway:!0,...le?{not_before:Ts(le)}:{undo_ms:ya(Ke)},...ve?{subject:c.trim(),cc:On(m.cc),bcc:On(m.bcc)}:{}},Qs=t.id?{contact_id:t.id,identity_id:i.identity_id}:{name:t.name,address:t.address},{dialog:Dl,message:hE}=await Z("/api/dialogs",{...$t,...Qs});te({t:"result",dialog:Dl,sentAtRev:ms(Dl.id)}),le&&oe(eu(Dl.id,le),{icon:"calendar-clock",undo:()=>Un(hE)}),sessionStorage.removeItem(ip),rp(),R(F("mine",Dl.id))}catch($t){ju(fn,ee),q($t),je(!1)}},Dn=le=>{$.trim()&&(cn(le,"reply"),Ps(le,"reply",$)),ve&&(m.cc||m.bcc||c.trim())&&mn(le,{cc:m.cc??"",bcc:m.bcc??"",...c.trim()?{subject:c.trim()}:{}}),Vk(fn,le),sessionStorage.removeItem(ip),rp(),R(F("all",le))},Wa=le=>{Ct(le),le.key==="Escape"&&(le.preventDefault(),le.stopPropagation(),d(!1))},Im=le=>{le.key==="Enter"&&(le.ctrlKey||le.metaKey)&&(le.preventDefault(),le.repeat||He())};return r`<div class="over">
<div class="dialog mid nw" role="dialog" aria-modal="true" aria-label=${o("Write to a client")}
onKeyDown=${le=>{Ct(le),Im(le)}}>
<header class="dhead">
<h2 class="head2 grow">${o("Write to a client")}</h2>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${rp}>
<${f} name="x" size="m" />
</button>
</header>
<div class="nwb">
<${yM} whom=${t} onPick=${n} />
${s&&r`<div class="field dgap">
<span class="lab" id="nwc">${o("Channel")}</span>
<${vM} ways=${s} way=${i} onPick=${l} />
</div>`}
${yt&&r`<p class="livebox info dgap" role="note">
<${f} name="history" size="m" />
<span class="t13 grow">
${o("Conversation No. {number} with this client is already open, {day}. Write there?",{number:ie(yt.number),day:it(yt.last_at,j.value)})}
</span>
<button type="button" class="btn small" onClick=${()=>Dn(yt.id)}>${o("Open")}</button>
</p>`}
${ve&&r`
<div class="mlines nwcopies dgap">
${m.open||m.cc||m.bcc?r`
<${el} field="cc" place="nw" label=${o("Cc")} value=${m.cc}
onType=${le=>p({...m,open:!0,cc:le})} />
<${el} field="bcc" place="nw" label=${o("Bcc")} value=${m.bcc}
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
${i&&Me.value[i.channel_id]?.can?.files&&r`<${gM} can=${Me.value[i.channel_id].can} />`}
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
<kbd class="only-wide">${lt} ↵</kbd>
</button>
</footer>
</div>
${h&&r`<div class="rowsnz" onKeyDown=${Wa}>
<${tl} place="popsnz" pick=${He} onShut=${()=>d(!1)} />
</div>`}
</div>`}function gM({can:e}){let t=A(null);return r`
<input type="file" multiple hidden ref=${t} onChange=${n=>{Zi(fn,n.currentTarget.files,e),n.currentTarget.value=""}} />
<button type="button" class="ib small" aria-label=${o("Attach a file")} title=${o("Attach a file")}
onClick=${()=>t.current.click()}>
<${f} name="paperclip" size="m" />
</button>
`}function vM({ways:e,way:t,onPick:n}){if(!e.length)return r`<p class="hint">${o("No connected channel can reach this client.")}</p>`;let s=e.filter(i=>i.can);return r`<div class="nwch" role="radiogroup" aria-labelledby="nwc" onKeyDown=${i=>{let l={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[i.key];!l||!s.length||(i.preventDefault(),n(s[(s.indexOf(t)+l+s.length)%s.length]),requestAnimationFrame(()=>Tt(".chopt[aria-checked='true']")?.focus()))}}>
${e.map(i=>{let l=Me.value[i.channel_id],c=Object.values(Me.value).filter(m=>m.kind===l?.kind&&m.health!=="removed").length>1,u=i.can?i.last_at?o("wrote {day}",{day:it(i.last_at,j.value)}):i.address:fM[i.why]?.();return r`<button type="button" class="chopt" role="radio" key=${`${i.channel_id}.${i.identity_id}`}
aria-checked=${String(i===t)} disabled=${!i.can} tabindex=${i===t?0:-1}
onClick=${()=>n(i)}>
<${Te} kind=${l?.kind} size="mid" />
<span class="grow cut">
<b class="b5 blk t13 cut">${c?l.name:be(l?.kind)}</b>
<span class="t12 dim blk cut">${u}</span>
</span>
</button>`})}
</div>`}function yM({whom:e,onPick:t}){let[n,s]=g(""),[a,i]=g([]),[l,c]=g(0),u=A(null);L(()=>u.current?.focus({preventScroll:!0}),[e]),N(()=>{let v=n.trim();if(v.length<2){i([]);return}let _=setTimeout(()=>W(`/api/search?${new URLSearchParams({q:v,limit:"6"})}`).then(k=>{i(k.contacts.filter(y=>y.kind!=="group")),c(0)},()=>{}),mM);return()=>clearTimeout(_)},[n]);let m=n.trim(),p=a.some(v=>v.identities.some(_=>_.label.toLowerCase()===m.toLowerCase())),h=[...a.map(v=>({client:v})),...dM.test(m)&&!p?[{address:m}]:[]],d=v=>{s(""),i([]),t(v.client?{id:v.client.id,name:v.client.name}:{address:v.address,name:v.address})},$=v=>{let _={ArrowDown:1,ArrowUp:-1}[v.key];_&&h.length&&(v.preventDefault(),c((l+_+h.length)%h.length)),v.key==="Enter"&&!v.ctrlKey&&!v.metaKey&&h[l]&&(v.preventDefault(),d(h[l]))};return e?r`<div class="field">
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
${h.map((v,_)=>r`<button type="button" class=${_===l?"mi on":"mi"} role="option" id=${`nwo${_}`}
key=${v.client?.id??"new"} tabindex="-1" aria-selected=${String(_===l)}
onPointerMove=${()=>c(_)} onClick=${()=>d(v)}>
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
</div>`}var rp,mM,dM,ip,fn,fM,$M,hM,bM,Zx=b(()=>{I();Lo();T();ae();ks();V();Ie();un();Q();x();oo();Vi();G();M();Pe();Kn();Ar();Yo();ep();D();Ae();N$();ap();rp=()=>{w.value=null},mM=200,dM=/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/,ip="okno.newdialog",fn="new",fM={"no-address":()=>o("no address"),"client-not-started":()=>o("the client must write first"),blocked:()=>o("the client has blocked us")},$M=()=>{try{return JSON.parse(sessionStorage.getItem(ip))??{}}catch{return{}}},hM=e=>{try{sessionStorage.setItem(ip,JSON.stringify(e))}catch{}};bM=e=>Object.values(Me.value).filter(t=>t.health!=="removed").map(t=>({channel_id:t.id,identity_id:null,address:t.kind==="email"?e.address:"",can:t.kind==="email",why:t.kind==="email"?null:"client-not-started",last_at:null,dialog_id:null}))});var Qx={};Le(Qx,{WorkLayers:()=>wM});function wM(){return w.value==="handover"?r`<${bx} meId=${O.value.id} />`:w.value==="newdialog"?r`<${Jx} />`:null}var Xx=b(()=>{T();ae();M();yx();Zx()});var t_={};Le(t_,{GiveMenu:()=>_M});function xM(e){let t=e.trim().toLocaleLowerCase(),n=i=>i.toLocaleLowerCase().includes(t),s=Object.values(Ne.value).filter(i=>i.active&&i.id!==O.value.id).sort((i,l)=>i.name.localeCompare(l.name)),a=[];(n(O.value.name)||n(o("Assign to me")))&&a.push({to:{person:O.value.id},name:o("Assign to me"),face:O.value.name});for(let i of s)n(i.name)&&a.push({to:{person:i.id},name:i.name,face:i.name});for(let i of Cs.value)n(i.name)&&a.push({to:{team:i.id},name:i.name,icon:"users-round"});return t||a.push({to:{person:null},name:o("Remove the assignee"),icon:"user-round-x"}),a}function _M({onPick:e}){let[t,n]=g(""),[s,a]=g(0),i=A(null),l=Nt(D$);ye(),L(()=>i.current.focus({preventScroll:!0}),[]);let c=xM(t),u=Math.min(s,c.length-1),m=h=>{D$(),e(h.to)},p=h=>{let d={ArrowDown:1,ArrowUp:-1}[h.key];d&&(h.preventDefault(),a((u+d+c.length)%Math.max(1,c.length))),h.key==="Enter"&&c[u]&&(h.preventDefault(),m(c[u])),h.key==="Tab"&&D$()};return r`<div class="menu pop popgive" role="dialog" aria-label=${o("Assign")} ref=${l}>
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
</div>`}var D$,n_=b(()=>{I();T();ae();x();M();fr();D();Ae();D$=()=>{w.value=null}});function g_({dialog_id:e,data:t}){let n=ne.value[e],s=(t.links??[]).find(a=>/^https?:\/\//.test(a));return n?.kind==="vk"?{name:o("VK"),url:s??"https://vk.com/im"}:n?.kind==="telegram"&&/^@\w+$/.test(n.label)?{name:o("Telegram"),url:`https://t.me/${n.label.slice(1)}`}:null}var h_,Wt,Na=b(()=>{x();M();h_={photo:()=>o("Photo"),video:()=>o("Video"),video_note:()=>o("Video note"),voice:()=>o("Voice message"),audio:()=>o("Audio"),document:()=>o("File"),sticker:()=>o("Sticker"),animation:()=>o("Animation"),location:()=>o("Location"),contact:()=>o("Contact"),poll:()=>o("Poll"),dice:()=>o("Dice"),venue:()=>o("Place"),story:()=>o("Story"),game:()=>o("Game"),invoice:()=>o("Invoice"),service:()=>o("Service message"),unknown:()=>o("Unknown message"),unreadable:()=>o("Could not be read")},Wt=e=>h_[e]?.()??h_.unknown()});function Yn({state:e}){let t=HM[e];return t?r`
<span class=${e==="read"?"read":""} data-state=${e} title=${t[1]()}>
<${f} name=${t[0]} size="s" />
</span>
<span class="vh">${t[1]()}</span>
`:null}var HM,up=b(()=>{T();x();D();HM={queued:["clock",()=>o("sending")],sending:["clock",()=>o("sending")],sent:["check",()=>o("sent")],delivered:["check-check",()=>o("delivered")],read:["check-check",()=>o("read")],failed:["circle-alert",()=>o("failed")],uncertain:["circle-question-mark",()=>o("delivery uncertain")],cancelled:["ban",()=>o("cancelled")],waiting:["cloud-off",()=>o("queued")]}});function vp(){let{dialog:e}=E.peek();at.peek()?.dialog!==e&&(at.value={dialog:e,...U$});let t=()=>document.getElementById("findq")?.select();Yc(()=>requestAnimationFrame(t))}var U$,at,P_,yp=b(()=>{X();G();en();U$={q:"",asked:"",found:[],at:-1,more:!1,swapped:null,failed:!1},at=S(null),P_=e=>at.value?.dialog===e});function x2({label:e,chosen:t="solved",onPick:n,dialog:s=null,onShut:a=k2}){let[i,l]=g(""),c=Uu(),u=Nt(a),m=A(null);ye(),L(()=>m.current?.focus({preventScroll:!0}),[]);let p=Object.keys(ur),h=$=>c.ready((v,_)=>{a(),n($,i.trim(),v,_)});return r`<div class="menu pop popfin" role="dialog" aria-label=${e} ref=${u} onKeyDown=${$=>{let v=[...u.current.querySelectorAll(".mi")],_={ArrowDown:1,ArrowUp:-1}[$.key];if(_){$.preventDefault(),v[(v.indexOf(document.activeElement)+_+v.length)%v.length].focus();return}if($.target.matches("textarea")){$.key==="Enter"&&($.ctrlKey||$.metaKey)&&($.preventDefault(),h(t));return}if($.target.matches("input:not(.tog)")){$.key==="Enter"&&($.preventDefault(),h(t));return}let k=$.code==="KeyE"?0:Number(/^(?:Digit|Numpad)([1-9])$/.exec($.code)?.[1]??0)-1;k>=0&&p[k]&&!$.repeat&&($.preventDefault(),h(p[k]))}}>
<div class="mh" id="finh">${o("Closing reason")}</div>
<div role="radiogroup" aria-labelledby="finh">
${p.map(($,v)=>r`<button type="button" key=${$} class=${$===t?"mi on":"mi"} role="radio"
aria-checked=${String($===t)} ref=${$===t?m:null}
onClick=${()=>h($)}>
<${f} name=${ur[$][1]} size="m" />
<span class="cut">${ur[$][0]()}</span>
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
<kbd class="only-wide">${lt} ↵</kbd>
</button>
</div>`}
</div>
</div>`}function D_({dialog:e}){let t=e.state==="closed";return r`<${x2} label=${t?o("Closing reason"):o("Close with a reason")}
chosen=${t&&e.close_reason||"solved"} dialog=${t?null:e}
onPick=${(n,s,a,i)=>t?iw(e.id,n,s):a?Ku(e.id,a,i,{then:"close",reason:n,comment:s}):Sn(e.id,n,s)} />`}var k2,M_=b(()=>{I();T();ae();x();oo();Gt();Yo();D();Ae();f$();k2=()=>{w.value=null}});var R_,wp,z_,H$=b(()=>{R_=new Map,wp=e=>{R_.set(e.id,{when:()=>!0,...e})},z_=()=>[...R_.values()]});function I_({dialog:e,children:t}){let n=e.state==="open";return r`<div class="acts">
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
onClick=${()=>xs(e.id)}>
<${f} name="undo-2" size="m" />
<span class="btnword">${o("Reopen")}</span>
</button>`}
<${_2} dialog=${e} />
</div>`}function _2({dialog:e}){let t=e.assignee_id===null?null:U(e.assignee_id),n=aw(e),s=t?Xa(t):n?.name??o("Assign");return r`<button type="button" class="btn pick" id="assignee" aria-haspopup="dialog"
aria-expanded=${xp("assignee")} title=${o("Assignee")+"  A"} onClick=${kp("assignee")}>
<span class="vh">
${t?o("Assignee: {name}",{name:t}):o("Assignee: nobody")}
${n&&` · ${o("Team: {name}",{name:n.name})}`}
</span>
${t?r`<${J} name=${t} size="sm" />`:n?r`<span class=${"sq "+kn(n.name)}></span>`:r`<${Cc} size="sm" />`}
<span class="only-wide cut askn" aria-hidden="true">${s}</span>
<${f} name="chevron-down" size="s" />
</button>`}function S2({dialog:e}){let t=!!vo.value[e.id],n=rr("(max-width: 719px)"),s=e.state==="open";return r`<${st} label=${o("More actions")} place="popmore">
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
<${H} icon="eye" onPick=${()=>ha(e.id)}>
${t?o("Stop following"):o("Follow")}
<kbd>F</kbd>
<//>
${e.snooze&&r`<${H} icon="alarm-clock" onPick=${()=>Ss(e.id)}>${o("Unsnooze")}<//>`}
<${H} icon="users-round" onPick=${()=>{w.value="team"}}>
${o("Assign to a team")}
<kbd>⇧A</kbd>
<//>
${e.state==="closed"&&r`<${H} icon="check" onPick=${()=>{w.value="finish"}}>
${o("Closing reason")}
<kbd>⇧E</kbd>
<//>`}
${z_().filter(a=>a.when(e)).map(a=>r`<${H} key=${a.id} icon=${a.icon} onPick=${()=>a.run(e)}>
${a.label(e)}
${a.hint&&r`<kbd>${a.hint}</kbd>`}
<//>`)}
<//>`}function L_({dialog:e}){let t=C2[w.value];return t&&e?r`<${t} key=${w.value} dialog=${e} />`:null}var kp,xp,C2,B_=b(()=>{T();Xe();ae();x();De();M();Gt();Nr();D();M_();Ae();H$();Wn();Gu();kp=e=>()=>{w.value=w.value===e?null:e},xp=e=>String(w.value===e);C2={snooze:h$,finish:D_,actions:S2,assignee:y$,team:({dialog:e})=>r`<${y$} dialog=${e} onlyTeams />`}});function _p({dialog:e}){let t=e&&rt(e);return r`
${Qt.value==="off"&&r`<div class="banner" role="status">
<${f} name="cloud-off" size="m" />
<span class="grow">${o("Offline. Showing saved data; replies will be sent when the connection is back.")}</span>
<button type="button" class="btn small" onClick=${$c}>${o("Retry")}</button>
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
`}var W_=b(()=>{T();ca();x();M();D();Po()});function Sp(e){Vo.value={...Vo.value,[e.dialog_id]:{message:e,text:e.text}}}function j_(e,t){Vo.value={...Vo.value,[e]:{...Vo.value[e],text:t}}}function zr(e){let{[e]:t,...n}=Vo.peek();Vo.value=n}function Cp(e,t){let n=rt(t)?.can??{},s=["sent","delivered","read"].includes(e.delivery?.state),a=!n.edit_hours||Date.now()-e.sent_at<n.edit_hours*T2;return!!(n.edit&&s&&a&&e.author.operator_id===O.peek().id&&!e.deleted_at&&e.content==="text"&&(n.edit_files||!e.files?.length))}async function K_(e){let{message:t,text:n}=Vo.peek()[e];if(zr(e),n.trim()===t.text)return;let s=await Z(`/api/messages/${t.id}/edit`,{text:n.trim()});te({t:"result",...s})}var T2,Vo,F_,nl=b(()=>{X();V();M();T2=36e5,Vo=S({}),F_=e=>Vo.value[e]??null});function Pa(e,t,n,s){e.focus(),e.setSelectionRange(n,s),document.execCommand("insertText",!1,t)||e.setRangeText(t,n,s,"end"),e.dispatchEvent(new Event("input",{bubbles:!0}))}function Tp(e,t){Pa(e,t,e.selectionStart,e.selectionEnd)}function q_(e,t,n,s){Pa(e,s,t,n)}function Ep(e,t){let{selectionStart:n,selectionEnd:s,value:a}=e,i=a.slice(n,s),l=i.trim();if(a.slice(n-t.length,n)===t&&a.slice(s,s+t.length)===t){Pa(e,i,n-t.length,s+t.length),e.setSelectionRange(n-t.length,s-t.length);return}if(!i&&a.slice(s,s+t.length)===t){e.setSelectionRange(s+t.length,s+t.length);return}let c=i.slice(0,i.indexOf(l)),u=i.slice(c.length+l.length);Pa(e,`${c}${t}${l}${t}${u}`,n,s);let m=n+c.length+t.length;e.setSelectionRange(m,m+l.length)}function Y$(e,t){let{value:n}=e,s=n.lastIndexOf(`
`,e.selectionStart-1)+1,a=n.indexOf(`
`,e.selectionEnd),i=a<0?n.length:a,l=n.slice(s,i).split(`
`),c=t?/^\d{1,4}\. /:/^[-•] /,u=l.every(p=>c.test(p)),m=l.map((p,h)=>(u?"":t?`${h+1}. `:"- ")+p.replace(E2,"")).join(`
`);Pa(e,m,s,i)}function U_(e,t){let{selectionStart:n,selectionEnd:s,value:a}=e;Pa(e,`[${a.slice(n,s).trim()||t}](${t})`,n,s)}function H_(e){let{value:t,selectionStart:n}=e;if(n!==e.selectionEnd)return!1;let s=t.lastIndexOf(`
`,n-1)+1,a=/^(- |• |(\d{1,4})\. )/.exec(t.slice(s,n));return a?s+a[0].length===n?(Pa(e,"",s,n),!0):(Tp(e,`
${a[2]?`${Number(a[2])+1}. `:a[1]}`),!0):!1}var E2,G$=b(()=>{E2=/^(?:[-•] |\d{1,4}\. )/});var Ft,V$=b(()=>{Ft={current:null}});function Y_(e,t){let[n,s]=g(null),[a,i]=g(0),l=A(-1),c=t&&n?Wk(n.query):[],u=()=>{let d=t&&e.current?Bk(e.current.value,e.current.selectionStart):null;d?.query!==n?.query&&i(0),s(d)},m=()=>s(null),p=d=>{let $=e.current.selectionStart,v=e.current.value[$]===" ";q_(e.current,n.from,$,v?`@${d.name}`:`@${d.name} `),v&&e.current.setSelectionRange(n.from+d.name.length+2,n.from+d.name.length+2),l.current=e.current.selectionStart,m()},h=d=>{let $=l.current===e.current.selectionStart;if(l.current=-1,d.key===" "&&$)return d.preventDefault(),!0;if(!c.length)return!1;let v={ArrowDown:1,ArrowUp:-1}[d.key];if(v)i((a+v+c.length)%c.length);else if(d.key==="Enter"&&!d.ctrlKey&&!d.metaKey||d.key==="Tab")p(c[a]);else if(d.key==="Escape")d.stopPropagation(),m();else return!1;return d.preventDefault(),!0};return{list:c,at:Math.min(a,Math.max(0,c.length-1)),setAt:i,keys:h,look:u,pick:p,close:m}}function G_({calls:e}){return e.list.length?r`<div class="menu pop popcall" id="calls" role="listbox" aria-label=${o("Colleagues")}>
${e.list.map((t,n)=>r`<button type="button" class=${n===e.at?"mi on":"mi"} key=${t.id} id=${"call"+n}
role="option" tabindex="-1" aria-selected=${String(n===e.at)}
onPointerDown=${s=>s.preventDefault()} onPointerMove=${()=>e.setAt(n)}
onClick=${()=>e.pick(t)}>
<${J} name=${t.name} size="sm" />
<span class="cut">${t.name}</span>
</button>`)}
</div>`:null}var V_=b(()=>{I();T();Ru();x();G$();D()});var J$,J_=b(()=>{J$=[["faces",[["😀","улыбка радость smile grin"],["😃","улыбка smile happy"],["😄","смех smile laugh"],["😁","улыбка grin"],["😅","неловко sweat"],["😂","смех слёзы joy laugh"],["🤣","смех rofl"],["🙂","улыбка slight smile"],["😉","подмигивание wink"],["😊","улыбка румянец blush"],["😇","ангел angel"],["😍","влюблён любовь love"],["😘","поцелуй kiss"],["😋","вкусно yum"],["😎","круто очки cool"],["🤩","восторг star"],["🥳","праздник party"],["🤔","думаю think"],["🤗","обнимаю hug"],["😏","ухмылка smirk"],["😐","нейтрально neutral"],["😴","сон sleep"],["😌","спокойно relieved"],["😕","сомнение confused"],["😟","тревога worried"],["🙁","грусть frown"],["😢","слеза грусть cry"],["😭","плач cry sob"],["😤","пар злость"],["😠","злость angry"],["😱","ужас scream"],["😳","смущение flushed"],["🥺","просьба please"],["🙄","закатываю глаза roll eyes"],["😬","неловко grimace"],["🤒","болезнь sick"],["🫡","есть служу salute"]]],["hands",[["👍","да хорошо палец вверх thumbs up yes"],["👎","нет плохо палец вниз thumbs down no"],["👌","окей ok"],["✌️","победа victory"],["🤞","удачи пальцы luck"],["🤝","рукопожатие договор handshake"],["👏","аплодисменты браво clap"],["🙌","ура руки hooray"],["🙏","спасибо пожалуйста молитва thanks please pray"],["💪","сила strong"],["👋","привет пока hello bye wave"],["👀","глаза смотрю eyes"],["✍️","пишу writing"],["☝️","внимание up"],["👉","указатель right"],["👇","вниз down"],["🫶","сердце руки heart hands"]]],["hearts",[["❤️","сердце любовь heart love"],["🧡","сердце orange heart"],["💛","сердце yellow heart"],["💚","сердце green heart"],["💙","сердце blue heart"],["💜","сердце purple heart"],["🖤","сердце black heart"],["💔","разбитое сердце broken"],["💖","сердце sparkle"],["✨","блеск sparkles"],["🌟","звезда star"],["⭐","звезда star"],["🔥","огонь fire"],["🎉","праздник ура tada party"],["🎊","праздник confetti"],["🎁","подарок gift"],["🎂","торт день рождения birthday cake"],["🌹","роза rose"],["💐","цветы букет flowers"],["🌸","цветок blossom"],["☀️","солнце sun"],["🌈","радуга rainbow"],["❄️","снег snow"],["🎄","ёлка новый год christmas"]]],["work",[["✅","готово да галочка done check"],["☑️","галочка check"],["❌","нет крест cross no"],["❗","важно внимание important"],["❓","вопрос question"],["⚠️","внимание осторожно warning"],["⏰","время будильник clock"],["⏳","ждём песок hourglass"],["📅","дата календарь calendar"],["📌","закреплено pin"],["📎","скрепка вложение paperclip"],["📝","заметка memo"],["📄","документ document"],["📦","посылка коробка package"],["🚚","доставка грузовик delivery"],["🛒","корзина заказ cart"],["🧾","чек receipt"],["💳","карта оплата card"],["💰","деньги money"],["💸","деньги возврат money"],["🏷️","цена ярлык price"],["🔧","ремонт ключ repair wrench"],["🔨","молоток hammer"],["⚙️","настройки settings"],["🔍","поиск search"],["🔗","ссылка link"],["📞","телефон звонок phone call"],["📱","телефон mobile"],["💻","компьютер laptop"],["✉️","письмо почта mail"],["📷","фото camera"],["🎥","видео video"],["🔔","уведомление bell"],["🔒","замок lock"],["🔑","ключ key"],["🏠","дом home"],["🏢","офис office"],["📍","место адрес place address"],["🗺️","карта map"],["✈️","самолёт plane"],["🚗","машина car"],["☕","кофе coffee"],["🍕","пицца pizza"],["🆗","ok"],["🆕","новое new"],["🔝","топ top"],["💡","идея idea"],["📈","рост chart"],["🤖","бот robot"]]]]});function P2(e){let t=e.trim().toLocaleLowerCase();if(!t)return[...Z$().length?[["recent",Z$().map(s=>[s,""])]]:[],...J$];let n=J$.flatMap(([,s])=>s).filter(([,s])=>s.split(" ").some(a=>a.startsWith(t)));return n.length?[["",n]]:[]}function t0({pick:e}){let t=Nt(Q_),n=A(null),[s,a]=g(""),[i,l]=g(0);ye(),L(()=>n.current.focus({preventScroll:!0}),[]);let c=P2(s),u=c.flatMap(([,d])=>d);N(()=>t.current.querySelector(".emo.on")?.scrollIntoView({block:"nearest"}),[i]);let m=d=>{N2(d),Q_(),e(d)},p=d=>{let $={ArrowRight:1,ArrowLeft:-1,ArrowDown:Z_,ArrowUp:-Z_}[d.key];$&&(s===""||d.key==="ArrowDown"||d.key==="ArrowUp")&&(d.preventDefault(),l(Math.max(0,Math.min(u.length-1,i+$)))),d.key==="Enter"&&(d.preventDefault(),d.stopPropagation(),u[i]&&m(u[i][0]))},h=-1;return r`<div class="menu pop popemoji" role="dialog" aria-label=${o("Emoji")} ref=${t} onKeyDown=${Ct}>
<div class="gfind">
<${f} name="search" size="m" />
<input class="palq" ref=${n} role="combobox" aria-expanded="true" aria-controls="emojis"
aria-autocomplete="list" aria-activedescendant=${u.length?"emo"+i:null}
aria-label=${o("Find an emoji")} placeholder=${o("For example: thanks")} value=${s}
onInput=${d=>{a(d.target.value),l(0)}} onKeyDown=${p} />
</div>
<div class="emojis" id="emojis" role="listbox" aria-label=${o("Emoji")}>
${c.map(([d,$])=>r`
${d&&r`<div class="mh" role="presentation">${O2[d]()}</div>`}
<div class="emogrid" role="presentation">
${$.map(([v,_])=>{h+=1;let k=h;return r`<button type="button" class=${k===i?"emo on":"emo"} id=${"emo"+k}
role="option" tabindex="-1" aria-selected=${String(k===i)}
aria-label=${`${v} ${_}`.trim()} onPointerMove=${()=>l(k)}
onClick=${()=>m(v)}>
${v}
</button>`})}
</div>
`)}
${!u.length&&r`<p class="dpad2 t13 dim">${o("Nothing found")}</p>`}
</div>
</div>`}var X_,A2,Z_,O2,Z$,N2,Q_,e0,n0=b(()=>{I();T();ae();J_();x();oo();D();Ae();X_="okno.emoji",A2=16,Z_=8,O2={recent:()=>o("Recent"),faces:()=>o("Smileys"),hands:()=>o("Gestures"),hearts:()=>o("Hearts and holidays"),work:()=>o("Work")},Z$=()=>{try{return JSON.parse(localStorage.getItem(X_))??[]}catch{return[]}},N2=e=>localStorage.setItem(X_,JSON.stringify([e,...Z$().filter(t=>t!==e)].slice(0,A2))),Q_=()=>{w.value=null},e0=()=>r`<button type="button" class="ib small" id="emoji" aria-label=${o("Emoji")}
title=${`${o("Emoji")}  ${lt} ;`} aria-haspopup="dialog" aria-expanded=${String(w.value==="emoji")}
onClick=${()=>{w.value=w.value==="emoji"?null:"emoji"}}>
<${f} name="smile" size="m" />
</button>`});function o0({id:e,dialog:t,note:n,text:s}){let a=dv(e),i=a.filter(d=>d.typing==="reply"),l=a.filter(d=>d.typing==="note"),c=n?Mu(s):[],u=d=>d.map($=>U($.id??$)).join(", "),m=d=>r`<b class="b5">${d}</b>`,p=null;if(i.length?p=kt(C("{who} is replying…","{who} are replying…",i.length),{who:m(u(i))}):c.length?p=kt(C("Your team will see the note, {who} will be notified","Your team will see the note, {who} will be notified",c.length),{who:m(c.map(d=>d.name).join(", "))}):l.length?p=kt(C("{who} is writing a note…","{who} are writing a note…",l.length),{who:m(u(l))}):vc(e)?p=o("{name} is typing…",{name:bs(t?.name??"")}):a.length&&(p=kt(C("{who} is here too","{who} are here too",a.length),{who:m(u(a))})),!p)return null;let h=i.length?i:l.length?l:a;return r`<div class="seen cseen" role="status">
${!c.length&&h.length>0&&r`<span class="stack">
${h.slice(0,3).map(d=>r`<${J} key=${d.id} name=${U(d.id)} size="xs" />`)}
</span>`}
<span class="cut">${p}</span>
</div>`}function a0({id:e,mode:t}){let n=_a(e,t);if(n===null)return null;let s=xt.value[e],a=s&&Mn(s).find(l=>l.no===n),i=a&&(a.author.operator_id?U(a.author.operator_id):a.author.name);return r`<div class="cquote">
<${f} name="reply" size="m" />
<span class="quote grow">
<b class="b5 blk cut">${i??o("Message {no}",{no:n})}</b>
<span class="cut blk">${a?s0(a):""}</span>
</span>
<button type="button" class="ib small" aria-label=${o("Remove the quote")} onClick=${()=>qo(e,t,null)}>
<${f} name="x" size="m" />
</button>
</div>`}function r0({id:e,dialog:t,message:n}){let s=rt(t)?.can?.edit_hours,a=be(t.kind),i=s?C("{channel} lets you edit for {n} hour","{channel} lets you edit for {n} hours",s,{channel:a}):"";return r`<div class="cstrip" role="status">
<${f} name="square-pen" size="m" />
<span class="grow">
${o("You are editing your message from {time}.",{time:K(n.sent_at)})} ${i}
</span>
<button type="button" class="ib small" aria-label=${o("Cancel editing")} title="Esc"
onClick=${()=>zr(e)}>
<${f} name="x" size="m" />
</button>
</div>`}function i0({id:e}){let[t,n]=g(!1),s=Gw(e);if(N(()=>{Zw(e)},[e]),!s.length)return null;let a=xt.value[e],i=a?Mn(a).findLast(c=>c.kind==="in")?.no??0:0,l=s.some(c=>c.no<i);return r`<div class=${l?"cstrip warn plan":"cstrip plan"}>
<div class="hrow">
<${f} name="calendar-clock" size="m" />
<span class="grow">
${s.length===1?o("Scheduled for {when}",{when:ot(Fn(s[0]))}):C("{n} reply scheduled","{n} replies scheduled",s.length)}
${l&&r`<b class="b6"> · ${o("the client has written since")}</b>`}
</span>
<button type="button" class="link t12" aria-expanded=${String(t)} onClick=${()=>n(!t)}>
${t?o("Hide"):o("Show")}
</button>
</div>
${t&&r`<ul class="plist">
${s.map(c=>r`<${D2} key=${c.id} message=${c} />`)}
</ul>`}
</div>`}function D2({message:e}){let t=`plan${e.id}`,n=w.value===t;return r`<li>
<span class="grow">
<b class="b5 blk">${ot(Fn(e))} · ${U(e.author.operator_id)}</b>
<span class="cut blk">${s0(e)}</span>
</span>
<span class="hrow tight pacts">
<button type="button" class="btn small" onClick=${()=>d$(e,null)}>${o("Send now")}</button>
<span class="popbox">
<button type="button" class="ib small" aria-label=${o("Another time")} title=${o("Another time")}
aria-haspopup="dialog" aria-expanded=${String(n)} onClick=${()=>{w.value=n?null:t}}>
<${f} name="calendar-clock" size="m" />
</button>
${n&&r`<${tl} place="popplan" given=${Fn(e)} pick=${s=>d$(e,s)} />`}
</span>
<button type="button" class="ib small" aria-label=${o("Undo and edit")} title=${o("Undo and edit")}
onClick=${()=>Un(e)}>
<${f} name="square-pen" size="m" />
</button>
</span>
</li>`}var s0,Q$=b(()=>{I();T();ae();Ru();nl();Q();ua();x();De();yu();Ji();Rn();M();Kn();Yo();D();Na();ap();s0=e=>e.text||Wt(e.content==="text"&&e.files?.length?"document":e.content)});function l0({id:e,dialog:t}){let n=io(e),s=n==="note",a=A(null),i=nn(e,n),l=t&&rt(t),c=s?M2:l?.can??{},u=!!c.subject&&!s,m=!s&&(Qt.value==="off"||l?.health==="trouble"||l?.health==="paused"),p=bt(e,n),h=!!i.trim()||p.some(y=>["done","uploading","waiting"].includes(y.state)),d=Y_(a,s);L(()=>X$(a.current),[i]),N(()=>{_k()||Ms()},[]);let $=(y={})=>{if(!h||!t)return;let P=u&&jk(e);if(P){document.getElementById("mail"+P.field)?.focus();return}Ad();let Y=Tt("#missing button");if(Y){Y.focus();return}p$(e,n,y),a.current?.focus()};L(()=>(Ft.current={id:e,mode:n,mail:u,field:a.current,submit:$,wrap:y=>Ep(a.current,y),list:y=>Y$(a.current,y)},()=>{Ft.current=null}));let v=y=>{Jb(),dn(e),Ps(e,n,y.target.value),wv(e,n,y.target.value),d.look()},_=s||(de.value?.send?.[t?.kind]??(u?"command":"enter"))==="command",k=y=>{if(!(y.isComposing||d.keys(y))){if(F2(y,_)){y.preventDefault(),!y.repeat&&ic()&&$();return}if(y.key==="Enter"&&u&&!y.shiftKey&&H_(a.current)){y.preventDefault();return}i||y.shiftKey||(y.key==="ArrowUp"&&!s&&I2(e,t)?y.preventDefault():y.code==="KeyZ"&&(y.ctrlKey||y.metaKey)&&(y.preventDefault(),cc()))}};return r`<form class=${s?"comp asnote":"comp"}
aria-label=${s?o("Note for the team"):o("Reply to the client")} onSubmit=${y=>{y.preventDefault(),$()}}>
<div class="bar top">
<${K2} id=${e} mode=${n} field=${a} />
${s?r`<span class="hrow tight end t12 notehint">
<${f} name="lock" size="s" />
${o("The client will not see this")}
</span>`:t&&r`<span class="hrow tight end t12 mut">
<${Te} kind=${t.kind} />
<span class="cut">${u?l.name:fa(t)}</span>
${!u&&t.label&&r`<span class="only-wide cut">· ${t.label}</span>`}
</span>`}
</div>
${u&&t&&r`<${Yx} dialog=${t} />`}
<${a0} id=${e} mode=${n} />
<${Qu} id=${e} kind=${t?.kind} mode=${n} />
<textarea class="tx" rows="2" ref=${a} value=${i} aria-label=${s?o("Note text"):o("Reply text")}
placeholder=${W2(s,t,m)} enterkeyhint=${_?"enter":"send"}
aria-controls=${d.list.length?"calls":null}
aria-activedescendant=${d.list.length?"call"+d.at:null} aria-autocomplete=${s?"list":null}
onInput=${v} onKeyDown=${k} onClick=${d.look} onBlur=${()=>{Ad(),d.close()}}></textarea>
<${G_} calls=${d} />
<${Xu} id=${e} mode=${n} again=${y=>{ex(e,y),a.current?.focus()}} without=${y=>{tx(e,y),a.current?.focus()}} />
<div class="bar cbarx">
<${R2} id=${e} mode=${n} mail=${u} can=${c} field=${a} calls=${d} />
<span class="grow"></span>
<${B2} id=${e} mode=${n} text=${i} />
<span class=${s?"":"split"}>
<button type="submit" class="btn primary" disabled=${!h}>
${!s&&r`<${f} name="send" size="s" />`}
${L2(s,m,e,p)}
<kbd class="only-wide">${_?`${lt} ↵`:"Enter"}</kbd>
</button>
${!s&&r`<${Gx} disabled=${!h} />`}
</span>
</div>
${!s&&r`<${Vx} send=${$} />`}
${w.value==="emoji"&&r`<${t0} pick=${y=>Tp(a.current,y)} />`}
</form>`}function R2({id:e,mode:t,mail:n,can:s,field:a,calls:i}){let l=(u,m,p,h)=>r`<button type="button" class="ib small" aria-label=${m} title=${p?`${m}  ${p}`:m}
onPointerDown=${d=>d.preventDefault()} onClick=${h}>
<${f} name=${u} size="m" />
</button>`,c=()=>{Tp(a.current,/(^|\s)$/.test(a.current.value.slice(0,a.current.selectionStart))?"@":" @"),i.look()};return r`
${n&&r`
${l("bold",o("Bold"),`${lt} B`,()=>Ep(a.current,"**"))}
${l("italic",o("Italic"),`${lt} I`,()=>Ep(a.current,"_"))}
${l("list",o("List"),`${lt} Shift 8`,()=>Y$(a.current,!1))}
<${z2} field=${a} />
`}
${t==="note"&&l("at-sign",o("Mention a colleague"),"@",c)}
${s.files&&r`<${kx} id=${e} can=${s} mode=${t} />`}
<${e0} />
`}function z2({field:e}){let t=w.value==="link",n=s=>{s.preventDefault(),s.stopPropagation();let a=s.target.elements.address.value.trim();w.value=null,a&&U_(e.current,/^(https?:\/\/|mailto:)/i.test(a)?a:`https://${a}`)};return L(()=>{t&&document.getElementById("linkto")?.focus()},[t]),r`<span class="popbox">
<button type="button" class="ib small" aria-label=${o("Link")} title=${o("Link")} aria-expanded=${String(t)}
onPointerDown=${s=>s.preventDefault()} onClick=${()=>{w.value=t?null:"link"}}>
<${f} name="link" size="m" />
</button>
${t&&r`<form class="menu pop poplink" aria-label=${o("Link")} onSubmit=${n}>
<input class="input" id="linkto" name="address" autocomplete="off" aria-label=${o("Page address")}
placeholder="https://" />
<button type="submit" class="btn primary">${o("Insert")}</button>
</form>`}
</span>`}function I2(e,t){let n=xt.peek()[e],s=n&&Mn(n).findLast(a=>a.kind==="out"&&a.author.operator_id===O.peek().id&&a.delivery?.state!=="cancelled");if(!s||!t||jn(s))return!1;if(hr(s))Un(s);else if(Cp(s,t))Sp(s);else return!1;return!0}function L2(e,t,n,s){return Sa.value[n]!==void 0?o("Sends when uploaded"):e?o("Leave a note"):Ho(s)?o("Send when uploaded"):t?o("Queue"):o("Send")}function B2({id:e,mode:t,text:n}){return gk(e,t)!==void 0?r`<span class="t12 dim saved hrow tight" role="status">
<span class="only-wide">${o("A newer draft from another device.")}</span>
<button type="button" class="link" onClick=${()=>bk(e,t)}>${o("Restore previous draft")}</button>
</span>`:n.trim()?pk(e,t)?r`<span class="t12 dim only-wide saved">${o("Draft saved")}</span>`:Qt.value==="off"?r`<span class="t12 dim only-wide saved">${o("Draft saved on this device")}</span>`:null:null}function W2(e,t,n){return t?e?o("Write a note for the team"):n?o("You can write, the reply will wait in the queue"):o("Write a reply"):o("You can write while the messages load")}function F2(e,t){return e.key!=="Enter"||e.shiftKey?!1:e.ctrlKey||e.metaKey||!t}function X$(e){e&&(e.style.height="auto",e.style.height=`${Math.min(e.scrollHeight,innerHeight*.4)}px`)}function K2({id:e,mode:t,field:n}){let s=i=>{cn(e,i),requestAnimationFrame(()=>n.current?.focus())},a=i=>{i.key!=="ArrowLeft"&&i.key!=="ArrowRight"||(i.preventDefault(),cn(e,t==="reply"?"note":"reply"),requestAnimationFrame(()=>Tt(".md[aria-selected='true']")?.focus()))};return r`<div class="hrow mds" role="tablist" aria-label=${o("Where the text goes")} onKeyDown=${a}>
${j2.map(([i,l])=>r`<button type="button" class="md" role="tab" aria-selected=${String(t===i)}
tabindex=${t===i?0:-1} onClick=${()=>s(i)}>
${l()}
</button>`)}
</div>`}var M2,j2,c0=b(()=>{I();Lo();T();ae();un();nl();ua();x();Rs();oo();Vi();ca();G$();yo();Rn();M();Pe();Kn();Ar();V$();Yo();ep();D();V_();n0();N$();ap();Q$();M2={files:!0,max_files:20};j2=[["reply",()=>o("Reply")],["note",()=>o("Note")]]});function U2(e,t){let n=e.findLast(a=>a.kind==="out")??e.at(-1),s={name:bs(u0(n)),ago:Gv(n.created_at,t)};return n.kind==="note"?o("{name} left a note {ago}.",s):n.kind==="in"?o("{name} wrote {ago}.",s):o("{name} replied {ago}.",s)}function H2(){let[e,t]=g(Ts(Date.now()));return N(()=>{let n=setInterval(()=>t(Ts(Date.now())),1e3);return()=>clearInterval(n)},[]),e}function p0({entry:e}){let t=A(null);L(()=>t.current.focus({preventScroll:!0}),[e.key,e.last_no]);let n=A(0);L(()=>{n.current=Date.now(),ik(e.dialog_id,e.last_no)},[e.key,e.last_no]);let s=H2(),a=e.came??[],i=()=>{Date.now()-n.current>=Y2&&ak(e)};return r`<div class="card fencebox" role="alertdialog"
aria-label=${o("The conversation changed while you were writing")}>
<div class="fence">
<p class="t13">
<b class="b6">
${a.length?U2(a,s):o("The conversation changed while you were writing.")}
</b> ${o("Your reply has not been sent yet.")}
</p>
${a.length>eh&&r`<p class="t12 dim">${o("The last {n} of {count} messages",{n:eh,count:a.length})}</p>`}
<ol class="came">
${a.slice(-eh).map(l=>r`<li class=${"msg fm "+(l.kind==="in"?"in":l.kind==="note"?"out note":"out")}
key=${l.id}>
<div class="box">
<span class="by">${u0(l)}</span>
${q2(l)}
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
<button type="button" class="btn quiet" onClick=${()=>ix(e)}>${o("Do not send")}</button>
<span class="grow"></span>
<button type="button" class="btn" onClick=${()=>Bs(e)}>${o("Edit")}</button>
<button type="button" class="btn primary" ref=${t} onClick=${i}>
${o("Send anyway")}
<kbd class="only-wide">Enter</kbd>
</button>
</div>
</div>
</div>`}var u0,q2,eh,Y2,m0=b(()=>{I();T();Q();x();Fo();De();wa();Kn();Yo();Na();u0=({author:e})=>e.operator_id?U(e.operator_id):e.name,q2=e=>e.text||Wt(e.content==="text"?"document":e.content);eh=20,Y2=700});function d0({id:e,dialog:t}){let n=ek(e),s=io(e),a=F_(e);if(Q2(e),n)return r`<div class="dock"><${p0} entry=${n} /></div>`;let i=s==="reply"&&t&&G2(t);return r`<div class="dock">
${t&&r`
<${i0} id=${e} />
<${o0} id=${e} dialog=${t} note=${s==="note"} text=${nn(e,s)} />
`}
${a&&t?r`
<${r0} id=${e} dialog=${t} message=${a.message} />
<${J2} id=${e} dialog=${t} text=${a.text} />
`:i?r`<${V2} id=${e} ...${i} />`:r`<${l0} id=${e} dialog=${t} />`}
</div>`}function G2(e){if(e.blocked_at)return{icon:"ban",title:e.thread_kind==="group"?o("We are no longer in this group"):o("The client has blocked the bot"),text:o("Messages have not been delivered since {date}.",{date:St(e.blocked_at)})};let t=rt(e);return!t||t.health==="removed"?{icon:"unplug",title:o("This channel was disconnected"),text:o("This channel can no longer send messages.")}:null}function V2({id:e,icon:t,title:n,text:s}){return r`<div class="creplace">
<${f} name=${t} />
<span class="grow t13"><b class="b6 blk">${n}</b>${s}</span>
<button type="button" class="btn" onClick=${()=>cn(e,"note")}>${o("Leave a note")}</button>
</div>`}function J2({id:e,dialog:t,text:n}){let s=A(null);L(()=>X$(s.current),[n]),L(()=>{s.current.focus(),s.current.setSelectionRange(n.length,n.length)},[]);let a=()=>{n.trim()&&Ue(()=>K_(e))},i=l=>{l.key==="Escape"&&(l.stopPropagation(),l.preventDefault(),zr(e));let c=de.value?.send?.[t.kind]==="command";l.key==="Enter"&&!l.shiftKey&&!l.isComposing&&(l.ctrlKey||l.metaKey||!c)&&(l.preventDefault(),a())};return r`<form class="comp editing" aria-label=${o("Editing a message")}
onSubmit=${l=>{l.preventDefault(),a()}}>
<div class="bar top">
<span class="md t13 b5">${o("Editing")}</span>
<span class="hrow tight end t12 mut">
<${Te} kind=${t.kind} />
<span class="cut">${fa(t)}</span>
</span>
</div>
<textarea class="tx" rows="2" ref=${s} value=${n} aria-label=${o("New message text")}
onInput=${l=>j_(e,l.target.value)} onKeyDown=${i}></textarea>
<div class="bar">
<span class="grow"></span>
<button type="button" class="btn quiet" onClick=${()=>zr(e)}>${o("Do not change")}</button>
<button type="submit" class="btn primary" disabled=${!n.trim()}>
${o("Save changes")}
<kbd class="only-wide">Enter</kbd>
</button>
</div>
</form>`}function Q2(e){let t=B.value.mentions?.[e]?.no??null;N(()=>{if(t===null)return;let n=setInterval(()=>{let a=[...document.querySelectorAll(".log .msg.note[data-no]")].filter(X2).map(l=>Number(l.dataset.no)),i=Math.max(0,...a);document.hasFocus()&&!document.hidden&&i>=t&&(clearInterval(n),ke("POST",`/api/dialogs/${e}/mentions`,{no:i}).catch(()=>{}))},Z2);return()=>clearInterval(n)},[e,t])}function X2(e){let t=e.closest(".scroll")?.getBoundingClientRect(),n=e.getBoundingClientRect();return!!t&&n.bottom>t.top&&n.top<t.bottom}var Z2,f0=b(()=>{I();T();Xe();V();un();nl();Q();x();Fo();M();D();c0();m0();Q$();Z2=1e3});function Ir(e,{from:t=null}={}){let{view:n,dialog:s,at:a}=E.peek();s&&(ol.value=t?{dialog:s,no:t}:null,a===e&&R(F(n,s),{replace:!0}),R(F(n,s,e),{replace:!0}))}function $0(){let e=ol.peek();e&&Ir(e.no)}var ol,sl,Lr=b(()=>{X();G();ol=S(null);sl=e=>new URL(F("all",e.dialog_id,e.no),location.origin).href});function g0(){at.value=null,globalThis.CSS?.highlights?.delete("found"),Tt("#conversation .scroll")?.focus({preventScroll:!0})}function tR(e){at.value={...at.peek(),q:e},clearTimeout(th),th=setTimeout(b0,eR)}async function b0(){clearTimeout(th);let{dialog:e,q:t}=at.peek();if(!t.trim()||nh(t)){at.value={dialog:e,...U$,q:t,asked:t};return}try{let n=await W(`/api/dialogs/${e}/find?${new URLSearchParams({q:t})}`);if(at.peek()?.dialog!==e||at.peek().q!==t)return;at.value={...at.peek(),asked:t,found:n.found,more:n.more,swapped:n.other_layout,at:-1,failed:!1},n.found.length&&Br(1)}catch(n){if(!(n instanceof ue))throw n;at.peek()&&(at.value={...at.peek(),asked:t,found:[],failed:!0})}}function Br(e){let{found:t,at:n}=at.peek();if(!t.length)return;let s=(n+e+t.length)%t.length;at.value={...at.peek(),at:s},Ir(t[s])}function nR(e){let{q:t,asked:n,dialog:s}=at.peek(),a=nh(t);a?Ir(Math.max(1,Math.min(a,ne.peek()[s]?.last_no??a))):t!==n?b0():Br(e.shiftKey?-1:1)}function oR(e){if(e.key==="Escape")g0();else if(e.key==="Enter")nR(e);else if(e.key==="ArrowUp")Br(1);else if(e.key==="ArrowDown")Br(-1);else return;e.preventDefault(),e.stopPropagation()}function v0({id:e}){let t=A(null),n=P_(e);if(L(()=>{n&&t.current?.focus()},[n]),!n)return null;let{q:s,asked:a,found:i,at:l,more:c,swapped:u,failed:m}=at.value,p=m?o("Search failed"):!a.trim()||nh(a)?"":i.length?o("{i} of {n}",{i:l+1,n:ie(i.length)+(c?"+":"")}):o("Nothing found");return r`<div class="findbar" role="search" aria-label=${o("Find in the conversation")}>
<${f} name="search" size="m" />
<input id="findq" ref=${t} class="grow" type="text" value=${s} maxlength="200" autocomplete="off"
spellcheck=${!1} aria-label=${o("Find in the conversation")} placeholder=${o("Words or message No.")}
onInput=${h=>tR(h.target.value)} onKeyDown=${oR} />
<span class="t12 mut num" role="status">${p}${u&&` · ${o("as “{text}”",{text:u})}`}</span>
<button type="button" class="ib small" disabled=${i.length<1} aria-label=${o("Earlier")}
title=${o("Earlier")+"  ↑"} onClick=${()=>Br(1)}>
<${f} name="chevron-up" size="m" />
</button>
<button type="button" class="ib small" disabled=${i.length<1} aria-label=${o("Later")}
title=${o("Later")+"  ↓"} onClick=${()=>Br(-1)}>
<${f} name="chevron-down" size="m" />
</button>
<button type="button" class="ib small" aria-label=${o("Dismiss")} title=${o("Dismiss")+"  Esc"} onClick=${g0}>
<${f} name="x" size="m" />
</button>
</div>`}function y0(e){let{highlights:t}=globalThis.CSS??{};if(!t||!at.peek())return;let{asked:n,swapped:s,found:a}=at.peek(),i=((s??n).toLowerCase().match(/[\p{L}\p{N}]{2,}/gu)??[]).map(u=>u.slice(0,Math.max(3,u.length-2))),l=[],c=new Set(a);for(let u of i.length?e.querySelectorAll("li[data-no]"):[])if(c.has(Number(u.dataset.no))&&l.length<h0){for(let m of sR(u,i))if(l.push(m)>=h0)break}t.set("found",new Highlight(...l))}function*sR(e,t){let n=document.createTreeWalker(e,NodeFilter.SHOW_TEXT);for(let s=n.nextNode();s;s=n.nextNode())if(!s.parentElement.closest(".mt, .by, .av"))for(let a of s.nodeValue.matchAll(/[\p{L}\p{N}]+/gu)){if(!t.some(l=>a[0].toLowerCase().startsWith(l)))continue;let i=new Range;i.setStart(s,a.index),i.setEnd(s,a.index+a[0].length),yield i}}var eR,th,nh,h0,oh=b(()=>{I();Lo();T();V();Q();x();yp();Lr();M();D();eR=180,th=0;nh=e=>Number(/^\s*[№#]\s*(\d{1,9})\s*$/.exec(e)?.[1]??0);h0=1e3});async function sh(e){try{return await e()}catch(t){return he(z(t)),null}}function w0(e){let t=rt(ne.value[e.dialog_id]??{})?.can??{},n=["sent","delivered","read"].includes(e.delivery?.state),s=!t.delete_hours||Date.now()-e.sent_at<t.delete_hours*aR;return!!(t.delete&&n&&s&&ah(e)&&!e.deleted_at&&(e.files?.length??0)<2)}function rh(e){let t=new Set(Wr.peek());t.delete(e)||t.add(e),Wr.value=t}async function ih(e,t){let n=B.peek().marks[e];Ap.add(e),await sh(async()=>{let s=await Z(`/api/dialogs/${e}/unread`,{no:t});te({t:"unreadFrom",id:e,read_no:s.read_no}),oe(Xc(e),{icon:"mail",undo:()=>(Ap.delete(e),te({t:"read",id:e,client_no:n??0}),sh(()=>Z(`/api/dialogs/${e}/read`,{client_no:n??0})))})})}var aR,Op,ah,k0,x0,_0,S0,Wr,C0,Ap,T0,E0,al=b(()=>{X();ks();Pe();V();M();aR=36e5;Op=(e,t,n)=>sh(async()=>(te({t:"result",...await Z(`/api/messages/${e.id}/${t}`,n)}),!0));ah=e=>e.kind==="out"&&e.author.operator_id===O.value.id,k0=e=>Op(e,"delete",{}),x0=(e,t)=>Op(e,"reaction",{emoji:t}),_0=e=>Op(e,"amend",{act:"again"}),S0=e=>Op(e,"amend",{act:"drop"}),Wr=S(new Set);C0=e=>W(`/api/messages/${e.id}/versions`).then(t=>t.versions),Ap=new Set,T0=e=>Ap.has(e),E0=e=>Ap.delete(e)});var rl,A0,O0,N0,il,ll=b(()=>{X();T();x();rl=S(null),A0=e=>{rl.value=e},O0=e=>!!rl.value?.when(e),N0=e=>rl.peek().run(e),il=({message:e})=>rl.value?.when(e)?r`<button type="button" class="link whyb" aria-haspopup="dialog"
onClick=${()=>rl.peek().run(e)}>
${o("Why?")}
</button>`:null});function M0({message:e,at:t}){let{state:n,code:s,detail:a}=e.delivery;return n==="failed"?r`<span class="mt trouble">
<${f} name="circle-alert" size="s" />
<span>${o("Not sent")}: ${Ut(s,a)}</span>
</span>`:n==="uncertain"?r`<span class="mt trouble">
<${f} name="circle-question-mark" size="s" />
<span title=${Ut(s,a)}>${o("Delivery uncertain")}</span>
</span>`:r`<span class="mt">${t} <${Yn} state=${n} /></span>`}function R0({message:e,found:t}){let[n,s]=g(!1),a=P0(e),i=iR[e.delivery.code]?.(a)??o("{name} was cancelled",{name:a});return r`<li class=${t?"ev takenback found":"ev takenback"} data-no=${e.no}>
<span>
<${f} name="zap" size="s" />
${i} · <span title=${qe(e.created_at)}>${K(e.created_at)}</span>
${" "}
<button type="button" class="link" aria-expanded=${String(n)} onClick=${()=>s(!n)}>
${n?o("Hide"):o("Show")}
</button>
<${il} message=${e} />
${n&&r`<span class="taken">${e.text}</span>`}
</span>
</li>`}var rR,P0,cl,D0,iR,lh=b(()=>{I();T();Q();x();D();ll();Po();up();rR={out_of_hours:()=>o("Out-of-hours reply"),receipt:()=>o("Receipt"),progress:()=>o("Progress update"),rating:()=>o("Rating request"),confirmation:()=>o("Confirmation"),incident:()=>o("Incident message")},P0=e=>rR[e.automatic]?.()??o("Auto-reply"),cl=e=>e.kind==="out"&&!!e.automatic,D0=({message:e})=>r`<span class="by">
<${f} name="zap" size="s" />
${P0(e)}
<${il} message=${e} />
</span>`;iR={"too-late":e=>o("{name} was not sent: it was too late",{name:e}),paused:e=>o("{name} was not sent: automation was stopped",{name:e})}});function z0({message:e,at:t}){let{delivery:n}=e;return cl(e)?r`<${M0} message=${e} at=${t} />`:n.state==="failed"?r`<span class="mt trouble">
<${f} name="circle-alert" size="s" />
<span>${cR(n)}</span>
<${Jt} run=${()=>su(e)}>${o("Retry")}<//>
<${Jt} run=${()=>Dt(e.text)}>${o("Copy")}<//>
</span>`:n.state==="uncertain"?r`<${lR} message=${e} />`:n.code==="checking"?r`<span class="mt trouble" role="status">
<${Yn} state="queued" />
<span>${o("Checking whether it arrived…")}</span>
</span>`:jn(e)?r`<span class="mt trouble">
<${f} name="calendar-clock" size="s" />
<span title=${qe(Fn(e))}>
${o("Scheduled for {when}",{when:ot(Fn(e))})}
</span>
<${Jt} run=${()=>Un(e)}>${o("Cancel")}<//>
</span>`:hr(e)?r`<${uR} message=${e} at=${t} />`:n.state==="queued"&&(n.attempts>0||n.waits_for)?r`<span class="mt trouble">
<${Yn} state="waiting" />
<span>${n.waits_for?o("Waiting for an earlier message"):o("Queued")}</span>
<${Jt} run=${()=>Un(e)}>${o("Cancel")}<//>
</span>`:r`<span class="mt">${t} <${Yn} state=${n.state} /></span>`}function lR({message:e}){let{delivery:t}=e,n=rt(ne.value[e.dialog_id]??{}),s=n?.can?.can_check?o("Delivery uncertain"):o("Delivery uncertain: {platform} does not report it",{platform:be(n?.kind)});return r`<span class="mt trouble">
<${f} name="circle-question-mark" size="s" />
<span title=${Ut(t.code,t.detail)}>${s}</span>
${n?.can?.can_check&&r`<${Jt} run=${()=>Qy(e)}>${o("Check")}<//>`}
<${Jt} run=${()=>su(e)}>${o("Send again")}<//>
</span>`}function uR({message:e,at:t}){let[n,s]=g(Date.now());N(()=>{let c=setInterval(()=>s(Date.now()),250);return()=>clearInterval(c)},[]);let a=e.delivery.not_before-e.created_at,i=Fn(e)-n;if(i<=0)return r`<span class="mt">${t} <${Yn} state="sending" /></span>`;let l=Math.ceil(i/1e3);return r`<span class="mt trouble leaving" data-state="undo">
<svg class="ring" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
<circle class="bg" cx="6" cy="6" r="5" />
<circle class="fg" cx="6" cy="6" r="5" pathLength="100" stroke-dasharray="100"
stroke-dashoffset=${100-Math.min(100,i/a*100)} transform="rotate(-90 6 6)" />
</svg>
<span>${o("Sends in {n} s",{n:l})}</span>
<${Jt} run=${()=>Un(e)}>${o("Cancel")}<//>
</span>`}function I0({message:e,found:t}){let[n,s]=g(!1),a=e.author.operator_id===O.value.id?o("You cancelled sending"):o("{name} cancelled sending",{name:U(e.author.operator_id)});return r`<li class=${t?"ev takenback found":"ev takenback"} data-no=${e.no}>
<span>
<${f} name="undo-2" size="s" />
${a} · <span title=${qe(e.created_at)}>${K(e.created_at)}</span>
${" "}
<button type="button" class="link" aria-expanded=${String(n)} onClick=${()=>s(!n)}>
${n?o("Hide"):o("Show")}
</button>
${n&&r`<span class="taken">
${e.text} <${Jt} run=${()=>su(e)}>${o("Send after all")}<//>
</span>`}
</span>
</li>`}function L0({entry:e}){let t=e.kind==="note",n=["msg out",t&&"note",e.phase==="refused"&&"fail",e.phase==="stale"&&"wait"].filter(Boolean).join(" ");return r`<li class=${n} data-pending=${e.phase}>
<div class="box">
${t&&r`<span class="by"><${f} name="lock" size="s" />${o("Note")} · ${O.value.name}</span>`}
${e.files?.length>0&&r`<${np} files=${e.files} />`}
${e.text&&r`<span class="text">${e.text}</span>`}
<${dR} entry=${e} />
</div>
<${J} name=${O.value.name} />
</li>`}function dR({entry:e}){if(e.phase==="refused"){let n=pR[e.code]?.()??z({code:e.code});return r`<span class="mt trouble">
<${f} name="circle-alert" size="s" />
<span>${o("Not sent")}: ${n}</span>
${e.code!=="file-gone"&&r`<${Jt} run=${()=>wu(e.key)}>${o("Retry")}<//>`}
<${Jt} run=${()=>Bs(e)}>${o("Edit")}<//>
<${Jt} run=${()=>Dt(e.text)}>${o("Copy")}<//>
</span>`}if(e.phase==="stale")return r`<span class="mt trouble">
<${f} name="circle-question-mark" size="s" />
<span>${o("Written over an hour ago, not sent")}</span>
<${Jt} run=${()=>wu(e.key)}>${o("Send")}<//>
<${Jt} run=${()=>Bs(e)}>${o("Edit")}<//>
<${Jt} run=${()=>vr(e.key)}>${o("Delete")}<//>
</span>`;if(e.phase==="queued"&&(e.tries>0||Qt.value!=="on")){let n=mR.includes(e.code)?z({code:e.code}):"",s=n?o("{why} This is saved here and will be sent automatically.",{why:n}):o("Queued");return r`<span class="mt trouble">
<${Yn} state="waiting" />
<span>${s}</span>
<${Jt} run=${()=>Bs(e)}>${o("Cancel")}<//>
</span>`}return r`<span class="mt">${K(e.at)} <${Yn} state="sending" /></span>`}var Jt,cR,pR,mR,ch=b(()=>{I();T();Xe();V();Q();x();ca();Fo();De();M();Kn();Yo();D();lh();Po();Pr();up();Jt=({run:e,children:t})=>r`<button type="button" class="link" onClick=${e}>${t}</button>`;cR=({code:e,detail:t})=>e==="bounced"?[o("The email bounced"),t].filter(Boolean).join(": "):`${o("Not sent")}: ${Ut(e,t)}`;pR={"cannot-see":()=>o("a mentioned colleague cannot see this conversation"),"address-wrong":()=>o("an address in Cc or Bcc is wrong"),"invalid-subject":()=>o("the subject cannot be sent"),"invalid-time":()=>o("the scheduled time has passed"),"file-gone":()=>o("a file is no longer there, attach it again"),blocked:()=>o("the client has blocked us"),"channel-removed":()=>o("the channel was disconnected")},mR=["no-space","read-only","disk-fault","database-damaged"]});var Np,B0=b(()=>{na();T();x();D();Np=class extends Zn{componentDidCatch(t){console.error(t),this.setState({broken:!0})}componentWillReceiveProps({message:t}){this.state.broken&&t.version!==this.props.message.version&&this.setState({broken:!1})}render({message:t,children:n},{broken:s}){if(!s)return n;let a=t.kind==="in"?"msg in":"msg out";return r`<li class=${a} data-no=${t.no} tabindex="-1">
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
</li>`}}});function K0(e){let t=W0(e);return Da.has(t)?Promise.resolve(Da.get(t)):(Pp.has(t)||(Pp.set(t,new Promise(n=>ph.push(()=>hR(e.id,t).then(n)))),q0()),Pp.get(t))}async function hR(e,t){try{let{card:n}=await W(`/api/links?message=${e}`);return gR(t,n),n}catch{return null}finally{Pp.delete(t)}}function q0(){for(;uh<fR&&ph.length;)uh+=1,ph.shift()().finally(()=>{uh-=1,q0()})}function gR(e,t){Da.set(e,t),Da.size>$R&&Da.delete(Da.keys().next().value)}var fR,$R,Da,Pp,ph,uh,W0,F0,j0,mh=b(()=>{V();fR=2,$R=400,Da=new Map,Pp=new Map,ph=[],uh=0,W0=({id:e,version:t})=>`${e}:${t}`,F0=({id:e,text:t,data:n,deleted_at:s})=>!!e&&!s&&(/https?:\/\/|www\./i.test(t)||(n.entities??[]).some(a=>a.type==="text_link")),j0=e=>Da.get(W0(e))});function G0({who:e}){let t=/^vk\.com\//.test(e)?Dr(e):null;return t?r`<a class="link" href=${t} target="_blank" rel="noopener noreferrer nofollow">${e}</a>`:e}function V0({data:e}){return r`
${(e.forwards??[]).map((t,n)=>r`<${J0} key=${n} one=${t} />`)}
${(e.posts??[]).map((t,n)=>r`<${bR} key=${"p"+n} post=${t} />`)}
`}function J0({one:e}){return r`<div class="fwd">
<${Y0} from=${e.from} at=${e.at} />
${e.text&&r`<${Aa} text=${e.text} />`}
${(e.forwards??[]).map((t,n)=>r`<${J0} key=${n} one=${t} />`)}
${e.more>0&&r`<span class="fwh">${C("and {n} more","and {n} more",e.more)}</span>`}
</div>`}function bR({post:e}){let t=e.url&&Dr(e.url);return r`<div class="wpost">
<div class="hrow">
<span class="grow">
<b class="b6 blk cut t13"><${G0} who=${e.from??""} /></b>
<span class="t12 dim">${o("post on a wall")}${e.at?` · ${U0(e.at)}`:""}</span>
</span>
<span class="ch vk" aria-hidden="true"><${f} name="ch-vk" /></span>
</div>
${e.text&&r`<div class="t13"><${Aa} text=${e.text} /></div>`}
<span class="t12 dim hrow wrap">
${[e.likes>0&&C("{n} like","{n} likes",e.likes),e.comments>0&&C("{n} comment","{n} comments",e.comments)].filter(Boolean).join(" · ")}
${t&&r`<a class="link" href=${t} target="_blank" rel="noopener noreferrer nofollow">
${o("Open in {place}",{place:o("VK")})}
</a>`}
</span>
</div>`}var U0,H0,Y0,Z0=b(()=>{T();Q();Ie();x();E$();D();sp();U0=e=>e?`${it(e*1e3,j.value)}, ${K(e*1e3)}`:"",H0=({data:e,children:t})=>r`<div class="fwd">
<${Y0} from=${e.forwarded_from==="?"?"":e.forwarded_from} at=${e.forwarded_at} />
${t}
</div>`,Y0=({from:e,at:t})=>r`<span class="fwh">
<${f} name="forward" size="s" />
${o("Forwarded")}
${e&&r`: <b class="b6"><${G0} who=${e} /></b>`}
${t?` · ${U0(t)}`:""}
</span>`});function Dp({message:e}){let{data:t}=e,n=`${Q0(t.latitude)}, ${Q0(t.longitude)}`,{latitude:s,longitude:a}=t,i=`https://www.openstreetmap.org/?mlat=${s}&mlon=${a}#map=17/${s}/${a}`;return r`<div class="loc">
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
</div>`}function dh({message:e,client:t}){let{data:n}=e,s=t&&B.value.contacts[t],[a,i]=g(!1),l=s?.identities.some(u=>u.kind==="phone"&&X0(u.external_id)===X0(n.phone)),c=async()=>{i(!0);try{await ru(s,"phone",n.phone)}catch(u){he(z(u))}i(!1)};return r`
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
`}function fh({message:e}){let{question:t,options:n,votes:s=[],anonymous:a}=e.data,i=s.reduce((c,u)=>c+u,0),l=c=>i?Math.round((s[c]??0)/i*100):null;return r`
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
`}function $h({message:e}){let{emoji:t,value:n}=e.data;return r`<span class="dice">
<span class="diceface" aria-hidden="true">${t||"🎲"}</span>
<span class="t13">${n?o("rolled {n}",{n}):Wt("dice")}</span>
</span>`}function ul({message:e}){let{data:t,content:n}=e,s=t.price||(t.total_amount?Yv(t.total_amount,t.currency):"");return r`<div class="file named">
<${f} name=${{invoice:"banknote",story:"circle-dot",game:"play"}[n]} />
<span class="grow">
<b class="b5 blk">${t.title||t.from||Wt(n)}</b>
<span class="t12 dim blk">${[Wt(n),t.description,s].filter(Boolean).join(" · ")}</span>
</span>
</div>`}var Q0,X0,eS=b(()=>{I();T();Xe();V();Q();x();Pe();M();D();Na();Q0=e=>Number(e).toFixed(4);Dp.knows=e=>typeof e.latitude=="number"&&typeof e.longitude=="number";X0=e=>String(e).replace(/\D/g,"");dh.knows=e=>!!(e.phone||e.name);fh.knows=e=>!!e.question;$h.knows=()=>!0;ul.knows=e=>!!(e.title||e.from||e.description)});function tS({message:e}){let t=A(null),[n,s]=g(()=>j0(e));return N(()=>{if(n!==void 0)return;let a=new IntersectionObserver(i=>{i.some(l=>l.isIntersecting)&&(a.disconnect(),K0(e).then(s))});return a.observe(t.current),()=>a.disconnect()},[]),n?r`<${vR} message=${e} card=${n} />`:r`<span ref=${t}></span>`}function vR({message:e,card:t}){let[n,s]=g(t.picture),a=t.site&&t.site.toLowerCase()!==t.host?`${t.site} · ${t.host}`:t.host;return r`<a class=${n?"lp":"lp wordy"} href=${t.url} title=${t.url} target="_blank"
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
</a>`}var nS=b(()=>{I();T();mh()});function rS({file:e,data:t}){let n=A(null),[s,a]=g({on:!1,at:0,whole:e.duration??0,failed:!1}),[i,l]=g(pl),[c,u]=g(!1),m=kR(e,t.waveform,n);N(()=>()=>{Fr===n.current&&(Fr=null)},[]);let p=()=>{let _=n.current;if(!_.paused){_.pause();return}Fr&&Fr!==_&&Fr.pause(),Fr=_,_.playbackRate=pl,_.play().catch(()=>a(k=>({...k,failed:!0,on:!1})))},h=()=>{pl=hh[(hh.indexOf(i)+1)%hh.length],n.current.playbackRate=pl,l(pl)},d=({target:_})=>a(k=>({...k,at:_.currentTime,whole:Number.isFinite(_.duration)?_.duration:k.whole})),$=_=>{let{whole:k}=s;k&&(n.current.currentTime=_*k)},v=e.kind==="voice"?o("Voice message"):e.name||o("Audio");return r`
<div class="voice" data-playing=${String(s.on)}>
<audio ref=${n} src=${sS(e)} preload="none"
onPlay=${()=>a(_=>({..._,on:!0,failed:!1}))}
onPause=${()=>a(_=>({..._,on:!1}))} onTimeUpdate=${d} onLoadedMetadata=${d}
onError=${()=>a(_=>({..._,failed:!0,on:!1}))}></audio>
<button type="button" class="pbtn" aria-label=${s.on?o("Pause"):o("Play {name}",{name:v})}
onClick=${p}>
<${f} name=${s.on?"pause":"play"} />
</button>
<span class="grow">
${e.kind==="audio"&&r`<b class="b5 blk cut">${v}</b>`}
<${wR} bars=${m} share=${s.whole?s.at/s.whole:0} seek=${$} label=${v}
at=${s.at} whole=${s.whole} />
<span class="vmeta">
<span class="num">
${s.failed?o("This browser cannot play it"):s.whole?`${Eo(s.at)} / ${Eo(s.whole)}`:ln(e.size??0)}
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
`}function wR({bars:e,share:t,seek:n,label:s,at:a,whole:i}){let l=m=>{let p=m.currentTarget.getBoundingClientRect();n(Math.max(0,Math.min(1,(m.clientX-p.left)/p.width)))},c=m=>{let p={ArrowLeft:-5,ArrowRight:5}[m.key];!p||!i||(m.preventDefault(),m.stopPropagation(),n(Math.max(0,Math.min(1,(a+p)/i))))},u=Math.max(1,...e);return r`<span class="wvbox" role="slider" tabindex="0" aria-label=${s} aria-valuemin="0"
aria-valuemax=${Math.round(i)} aria-valuenow=${Math.round(a)}
aria-valuetext=${`${Eo(a)} / ${Eo(i)}`} onPointerDown=${l} onKeyDown=${c}>
<svg class="wv" viewBox=${`0 0 ${Jo*4} 24`} preserveAspectRatio="none" aria-hidden="true">
${e.map((m,p)=>{let h=3+m/u*19;return r`<rect class=${(p+.5)/Jo<=t?"on":""} x=${p*4} y=${12-h/2}
width="2.4" height=${h} rx="1.2" />`})}
</svg>
</span>`}function kR(e,t,n){let[s,a]=g(()=>t?.length?xR(t):aS.get(e.token)??oS);return N(()=>{if(s!==oS||!e.size||e.size>yR||!window.IntersectionObserver)return;let i=new IntersectionObserver(l=>{l.some(c=>c.isIntersecting)&&(i.disconnect(),_R(e).then(c=>{c&&a(c)}))});return i.observe(n.current.parentElement),()=>i.disconnect()},[]),s}async function _R(e){try{let t=await fetch(sS(e));if(!t.ok)return null;let s=(await new OfflineAudioContext(1,1,8e3).decodeAudioData(await t.arrayBuffer())).getChannelData(0),a=Math.max(1,Math.floor(s.length/Jo)),i=Array.from({length:Jo},(l,c)=>SR(s,c*a,a));return aS.set(e.token,i),i}catch{return null}}function SR(e,t,n){let s=0;for(let a=t;a<Math.min(e.length,t+n);a+=8)s=Math.max(s,Math.abs(e[a]));return Math.round(s*100)}var hh,Jo,yR,sS,pl,Fr,aS,oS,xR,iS=b(()=>{I();T();Q();x();D();hh=[1,1.5,2],Jo=44,yR=15e5,sS=e=>`/files/${e.token}/media`,pl=1,Fr=null,aS=new Map;oS=new Array(Jo).fill(0);xR=e=>Array.from({length:Jo},(t,n)=>Math.max(0,...e.slice(Math.floor(n*e.length/Jo),Math.max(Math.floor(n*e.length/Jo)+1,Math.floor((n+1)*e.length/Jo)))))});function Mp({message:e,mail:t,client:n}){if(e.letter)return r`<${Ux} message=${e} />`;let s=r`<${ER} message=${e} mail=${t} client=${n} />`;return e.data.forwarded_from&&!e.data.forwards?r`<${H0} data=${e.data}>${s}<//>`:s}function CR({message:e}){let{data:t}=e,n=t.forwards||t.posts?t.own??"":e.text;return n?r`<${Aa} text=${n} looks=${t.entities} names=${(t.mentions??[]).map(U)} />`:null}function ER({message:e,mail:t,client:n}){let{content:s,data:a}=e,i=r`<${CR} message=${e} />`,l=a.forwards||a.posts?r`<${V0} data=${a} />`:null;if(e.files?.length){let u=e.files.filter(lS),m=r`
${u.map(p=>r`<${rS} key=${p.id} file=${p} data=${u.length>1?{}:a} />`)}
<${np} files=${e.files.filter(p=>!lS(p))} message=${e.id} />
`;return t?r`<div>${i}</div>${m}`:r`${l}${m}${i}`}let c=TR[s];return c&&c.knows(a)?r`<${c} message=${e} client=${n} />${i}`:s==="text"?r`
${l}
${i}
${!t&&F0(e)&&r`<${tS} key=${`${e.id}:${e.version}`} message=${e} />`}
`:r`<${AR} message=${e} />${i}`}function AR({message:e}){let t=e.has_original?r`<a class="link t13" href=${`/api/messages/${e.id}/original`} download>${o("Original")}</a>`:null;if(e.content==="unreadable")return r`<div class="raw">
<span class="hrow">
<${f} name="triangle-alert" size="m" />
<b class="b6">${o("Could not be read; the original is attached")}</b>
</span>
${t}
</div>`;let n=g_(e);return r`<div class="unk">
<span class="hrow">
<${f} name="circle-question-mark" size="m" />
<b class="b6">${o("“{kind}” cannot be shown here yet",{kind:Wt(e.content)})}</b>
</span>
${n&&r`<a class="link t13" href=${n.url} target="_blank" rel="noopener noreferrer nofollow">
${o("Open in {place}",{place:n.name})}
</a>`}
${t}
</div>`}var lS,TR,gh=b(()=>{T();mh();x();De();D();Na();Z0();eS();Pr();Xi();nS();sp();iS();lS=e=>e.state==="ready"&&["voice","audio"].includes(e.kind)&&/^audio\//.test(e.media_type),TR={location:Dp,venue:Dp,contact:dh,poll:fh,dice:$h,story:ul,game:ul,invoice:ul}});function dS({message:e,found:t}){let n=e.has_original?r` · <a class="link" href=${`/api/messages/${e.id}/original`} download>${o("Original")}</a>`:null;return r`<${fS} message=${e} found=${t} icon=${OR[e.content]}
bad=${NR.has(e.content)} after=${r`<${il} message=${e} />`}>
${ml(e)}
${n}
<//>`}function ml({content:e,data:t}){let n=t.by??null,s=PR[e];return s?s(t,n):e}function $S({message:e,found:t}){return r`<${fS} message=${e} found=${t} icon=${e.data.names?"user-round-plus":"circle-dot"}>
${MR(e)}
<//>`}function MR({data:e,author:t,text:n}){let s={name:r`<b>${t.name}</b>`,names:r`<b>${(e.names??[]).join(", ")}</b>`,title:e.title??""},a=zR[e.what];return a?kt(a(e),s):n?`${t.name}: ${n}`:kt(o("{name}: {what}"),{...s,what:o("chat event")})}var OR,NR,Zo,fS,PR,cS,bh,uS,pS,mS,DR,RR,zR,dl=b(()=>{T();Q();x();De();M();D();Li();ll();OR={assigned:"user-round",team_changed:"users-round",closed:"check",reopened:"undo-2",snoozed:"alarm-clock",unsnoozed:"alarm-clock-check",sla_breached:"flame","no-answer":"message-circle-off",blocked:"ban",unblocked:"check",bounced:"mail-x","held-up":"mail",moved:"users-round"},NR=new Set(["blocked","bounced","sla_breached"]),Zo=e=>r`<b>${U(e)}</b>`;fS=({message:e,found:t,icon:n,bad:s,after:a,children:i})=>r`<li class=${["ev",s&&"bad",t&&"found"].filter(Boolean).join(" ")} data-no=${e.no}
tabindex="-1">
<span>
${n&&r`<${f} name=${n} size="s" />`}
${i} · <span title=${qe(e.created_at)}>${K(e.created_at)}</span>
${a&&r` ${a}`}
</span>
</li>`;PR={assigned:(e,t)=>{if(e.to===null||e.to===void 0)return t?kt(o("{who} removed the assignee"),{who:Zo(t)}):o("No assignee now");let n=kt(o("Assignee: {who}"),{who:Zo(e.to)}),s=pS[e.cause]?.();return s?[...n,` · ${s}`,...uS(e.skipped)]:t&&t!==e.to?[...n," · ",...kt(o("assigned by {who}"),{who:Zo(t)})]:n},team_changed:(e,t)=>{let n=e.to?kt(o("Team: {team}"),{team:r`<b>${mt.value[e.to]?.name??o("Deleted team")}</b>`}):[o("No team now")],s=e.run&&pS[e.cause]?.();return s?[...n,` · ${s}`,...uS(e.skipped)]:t?[...n," · ",Zo(t)]:n},closed:(e,t)=>{let n=DR[e.reason]?.();return[...t?kt(o("Closed by {who}"),{who:Zo(t)}):[o("The conversation was closed")],n&&` · ${n}`,e.comment&&` · ${e.comment}`]},reopened:(e,t)=>e.cause==="delivery"?o("Reopened: a reply was not delivered"):t?kt(o("Reopened by {who}"),{who:Zo(t)}):o("Reopened: the client wrote again"),snoozed:(e,t)=>[e.until?o("Snoozed until {when}",{when:ot(e.until)}):o("Snoozed until the client replies"),e.reason&&` · ${o("reason “{reason}”",{reason:e.reason})}`,t&&" · ",t&&Zo(t)],unsnoozed:(e,t)=>e.cause==="person"&&t?kt(o("Unsnoozed by {who}"),{who:Zo(t)}):`${o("Unsnoozed")}: ${(mS[e.cause]??mS.time)()}`,sla_breached:e=>[o("The reply was due within {norm}",{norm:We(e.norm)}),e.late&&` · ${o("announced late, Okno was not running")}`],"no-answer":(e,t)=>{let n=e.undone?o("Reply needed after all"):o("No reply needed");return t?[n," · ",Zo(t)]:n},bounced:e=>[o("The email bounced"),e.recipient,e.words||e.status].filter(Boolean).join(" · "),"held-up":e=>[o("Email delayed, the mail server keeps trying"),e.words||e.status].filter(Boolean).join(" · "),moved:()=>o("The group became a supergroup, the conversation continues here"),blocked:e=>e.group?o("We were removed from the group"):o("The client has blocked the bot"),unblocked:e=>e.group?o("We are back in the group"):o("The client has unblocked the bot")},cS={away:()=>o("away"),off:()=>o("off shift"),status:({status:e})=>Tn(bo.value[e]),full:()=>o("at the limit"),"no-access":()=>o("no access"),"not-here":()=>o("not here"),"off-hours":()=>o("outside working hours"),"other-team":()=>o("in another team")},bh=e=>(cS[e.why]??cS.off)(e),uS=(e=[])=>e.length?[` · ${o("skipped:")} `,e.map(t=>`${U(t.id)} (${bh(t)})`).join(", ")]:[],pS={reply:()=>o("first reply"),took:()=>o("took the most urgent"),handover:()=>o("handed over"),handback:()=>o("handed back"),started:()=>o("started the conversation"),reopened:()=>o("was the assignee before"),distribution:()=>o("by the rule “Round-robin assignment”"),former:()=>o("by the rule “Round-robin assignment”: this client's earlier assignee"),absent:()=>o("by the rule “Round-robin assignment”: the assignee was absent"),nobody:()=>o("by the rule “Round-robin assignment”: no operator was free")},mS={time:()=>o("as scheduled"),client:()=>o("the client wrote"),delivery:()=>o("a reply was not delivered"),reply:()=>o("replied")},DR={solved:()=>o("Resolved"),"no-reply":()=>o("No reply"),duplicate:()=>o("Duplicate"),spam:()=>o("Spam"),declined:()=>o("Client declined"),other:()=>o("Other")};RR=e=>e.names?.length?o("{name} added {names}"):o("{name} joined"),zR={new_chat_members:RR,chat_invite_user:()=>o("{name} invited someone"),chat_invite_user_by_link:()=>o("{name} joined by a link"),left_chat_member:()=>o("{names} left"),chat_kick_user:()=>o("Someone left the chat"),new_chat_title:()=>o("{name} named the chat “{title}”"),chat_title_update:()=>o("{name} named the chat “{title}”"),new_chat_photo:()=>o("{name} changed the chat picture"),chat_photo_update:()=>o("{name} changed the chat picture"),delete_chat_photo:()=>o("{name} removed the chat picture"),chat_photo_remove:()=>o("{name} removed the chat picture"),pinned_message:()=>o("{name} pinned a message"),chat_pin_message:()=>o("{name} pinned a message"),chat_unpin_message:()=>o("{name} unpinned a message"),group_chat_created:()=>o("{name} created the chat"),chat_create:()=>o("{name} created the chat"),successful_payment:()=>o("{name} has paid"),refunded_payment:()=>o("{name}: payment refunded")}});function vh({message:e,look:t,children:n}){let s=a=>{let i=a.currentTarget.getBoundingClientRect();Rp.value={message:e,x:i.left,y:i.bottom+6},w.value="participant"};return r`<button type="button" class=${t} aria-haspopup="dialog"
aria-label=${o("Who is {name}?",{name:e.author.name})} onClick=${s}>
${n}
</button>`}function IR({message:e,x:t,y:n}){let s=Nt(()=>{w.value=null}),[a,i]=g(null);return ye(),N(()=>{let{width:l,height:c}=s.current.getBoundingClientRect();s.current.style.setProperty("left",`${Math.max(8,Math.min(t,innerWidth-l-8))}px`),s.current.style.setProperty("top",`${Math.max(8,Math.min(n,innerHeight-c-8))}px`),s.current.focus({preventScroll:!0}),W(`/api/dialogs/${e.dialog_id}/people/${e.author.identity_id}`).then(u=>i(u.person),()=>i({}))},[]),r`<div class="pop pcard" role="dialog" aria-label=${e.author.name} tabindex="-1" ref=${s}>
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
</div>`}var Rp,hS,yh=b(()=>{I();T();ae();V();Q();x();X();G();D();Ae();Rp=S(null);hS=()=>w.value==="participant"&&Rp.value?r`<${IR} key=${Rp.value.message.id} ...${Rp.value} />`:null});async function bS(e,t){let n=`${e}.${t}`;if(n in jr.peek())return;wh.push(n);let s={...jr.peek(),[n]:null};wh.length>LR&&delete s[wh.shift()],jr.value=s;try{let i=(await W(`/api/dialogs/${e}/messages?after=${t-1}&limit=1`)).messages[0];i?.no===t&&(jr.value={...jr.peek(),[n]:i})}catch(a){if(!(a instanceof ue))throw a}}var LR,jr,wh,gS,vS=b(()=>{X();V();LR=200,jr=S({}),wh=[],gS=(e,t)=>jr.value[`${e}.${t}`]??null});function yS({message:e,near:t}){let n=e.reply_to_no,s=t??gS(e.dialog_id,n);N(()=>{t||bS(e.dialog_id,n)},[n,!!t]);let a=s?.deleted_at?o("The message was deleted"):e.data.quote||(s?WR(s):o("Message {no}",{no:n}));return r`<button type="button" class="quote qbtn" aria-label=${o("Go to the quoted message: {text}",{text:a})}
onClick=${()=>Ir(n,{from:e.no})}>
${s&&r`<b class="b6 blk cut">${BR(s)}</b>`}
<span class="cut">${a}</span>
</button>`}var BR,WR,wS=b(()=>{I();T();x();Lr();De();vS();Na();BR=({author:e})=>e.operator_id?U(e.operator_id):e.name,WR=e=>e.text||Wt(e.content==="text"&&e.files?.length?"document":e.content)});function kh(e){return e.kind!=="in"||e.deleted_at||e.content==="service"?[]:rt(ne.value[e.dialog_id]??{})?.can?.can_react??[]}function kS({amendment:e}){return e?.kind==="react"&&["queued","sending"].includes(e.state)?e:null}function xh(e){let t=kS(e);return(t?t.text:e.reactions?.find(n=>n.identity_id===null)?.signs[0])||null}function xS(e){let t=kS(e),n=new Map,s=(a,i)=>n.set(a,[...n.get(a)??[],i]);for(let a of e.reactions??[])if(a.identity_id!==null||!t)for(let i of a.signs)s(i,a);return t?.text&&s(t.text,{identity_id:null,operator_id:t.operator_id}),[...n].map(([a,i])=>{let l=i.some(c=>c.identity_id===null);return{sign:a,count:i.length,ours:l,busy:!!(l&&t),names:i.map(KR).join(", ")}})}function KR({identity_id:e,operator_id:t,name:n}){return e!==null?n:t===O.value.id?o("you"):U(t)}var FR,jR,Ma,zp,Ip,Lp=b(()=>{al();x();De();M();FR=["👍","❤","🙏","👌","😁","🎉"],jR=new Set(["❤","✍","☃","🕊"]),Ma=e=>jR.has(e)?e+"️":e;zp=e=>FR.filter(t=>kh(e).includes(t));Ip=(e,t)=>x0(e,t===xh(e)?null:t)});function _S({message:e}){let t=xS(e);if(!t.length||e.deleted_at)return null;let n=kh(e);return r`<span class="reacts" role="group" aria-label=${o("Reactions")}>
${t.map(s=>r`<${UR} key=${s.sign} one=${s}
press=${n.includes(s.sign)?()=>Ip(e,s.sign):null} />`)}
</span>`}function UR({one:{sign:e,count:t,ours:n,busy:s,names:a},press:i}){let l=qR[e],c=`${l?l.name():Ma(e)} ${t}: ${a}`,u=r`
<span aria-hidden="true">${l?l.sign():Ma(e)}</span>
${l&&r`<span class="t12">${l.name()}</span>`}
<b>${t}</b>
`;return i?r`<button type="button" class="react" aria-pressed=${String(n)} aria-busy=${s?"true":null}
aria-label=${c} title=${c} onClick=${i}>
${u}
</button>`:r`<span class=${n?"react on":"react"} role="img" aria-label=${c} title=${c}>
${u}
</span>`}var qR,SS=b(()=>{T();x();Lp();D();qR={custom:{sign:()=>r`<${f} name="smile" size="s" />`,name:()=>o("Custom emoji")},paid:{sign:()=>"⭐",name:()=>o("Paid reaction")}}});function _h(e,t){if(e===t)return e?[{kind:"same",text:e}]:[];if(e.length+t.length>6e4)return TS([e],[t]).filter(c=>c.text);let[n,s]=[CS(e),CS(t)],a=0;for(;a<n.length&&a<s.length&&n[a]===s[a];)a+=1;let i=0;for(;i<n.length-a&&i<s.length-a&&n.at(-1-i)===s.at(-1-i);)i+=1;let l=TS(n.slice(a,n.length-i),s.slice(a,s.length-i));return HR([...n.slice(0,a).map(c=>({kind:"same",text:c})),...l,...n.slice(n.length-i).map(c=>({kind:"same",text:c}))])}function TS(e,t){if(e.length*t.length>4e5)return[{kind:"gone",text:e.join("")},{kind:"new",text:t.join("")}];let n=t.length+1,s=new Uint16Array((e.length+1)*n);for(let c=e.length-1;c>=0;c-=1)for(let u=t.length-1;u>=0;u-=1)s[c*n+u]=e[c]===t[u]?s[(c+1)*n+u+1]+1:Math.max(s[(c+1)*n+u],s[c*n+u+1]);let a=[],i=0,l=0;for(;i<e.length||l<t.length;)i<e.length&&l<t.length&&e[i]===t[l]?(a.push({kind:"same",text:e[i]}),i+=1,l+=1):l>=t.length||i<e.length&&s[(i+1)*n+l]>=s[i*n+l+1]?(a.push({kind:"gone",text:e[i]}),i+=1):(a.push({kind:"new",text:t[l]}),l+=1);return a}function HR(e){let t=[];for(let n of e.filter(s=>s.text)){let s=t.at(-1);s?.kind===n.kind?s.text+=n.text:t.push({...n})}return t}var CS,ES=b(()=>{CS=e=>e.match(/\s+|[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]/gu)??[]});function AS({message:e}){return e.edited_at?e.version<2?r`<span title=${qe(e.edited_at)}>${o("edited")} </span>`:r`
<button type="button" class="link edb" title=${qe(e.edited_at)}
aria-expanded=${String(Wr.value.has(e.id))} onClick=${()=>rh(e.id)}>
${o("edited")}
</button> `:null}function OS({message:e}){return Wr.value.has(e.id)&&e.version>1&&!e.deleted_at?r`<${YR} key=${e.version} message=${e} />`:null}function YR({message:e}){let[t,n]=g(null),[s,a]=g(!1),i=()=>{a(!1),C0(e).then(n,()=>a(!0))};return N(i,[]),s?r`<div class="vers">
<span class="t12">${o("Could not load earlier versions")} </span>
<button type="button" class="link t12" onClick=${i}>${o("Retry")}</button>
</div>`:t?r`<div class="vers" role="group" aria-label=${o("Earlier versions")}>
<span class="t12 b6 blk">${C("Edited {n} time","Edited {n} times",t.length-1)}</span>
<ol>
${t.slice(0,-1).map((l,c)=>r`<li key=${l.version}>
<time title=${qe(l.at)}>${K(l.at)}</time>
<span class="text">${_h(l.text,t[c+1].text).map(GR)}</span>
</li>`)}
<li key="now">
<time title=${qe(t.at(-1).at)}>${K(t.at(-1).at)}</time>
<span class="text">${_h(t.at(-2)?.text??"",t.at(-1).text).map(VR)}</span>
</li>
</ol>
</div>`:r`<div class="vers"><span class="t12">${o("Loading…")}</span></div>`}function NS({message:e,children:t}){let n=Wr.value.has(-e.id);return r`
<span class="gonet">
<${f} name="trash-2" size="s" />
${JR(e)} <button type="button" class="link" aria-expanded=${String(n)}
onClick=${()=>rh(-e.id)}>
${n?o("Hide"):o("Show")}
</button>
</span>
${n&&r`<div class="goneold">${t}</div>`}
`}function JR({amendment:e,author:t,kind:n,deleted_at:s}){let a={time:K(s)};if(n==="in")return o("{name} deleted the message at {time}",{...a,name:t.name});let i=e?.kind==="delete"?e.operator_id:null;return i?i===O.value.id?o("You deleted the message for the client"):o("{name} deleted the message for the client",{name:U(i)}):o("The message was deleted at {time}",a)}function PS({message:e}){let{amendment:t}=e;if(!t||t.state==="done"||t.kind==="react"&&t.state!=="failed"&&!t.code)return null;let n=t.kind==="edit"&&r`<span class="text amended">${t.text}</span>`,s=r`<button type="button" class="link" onClick=${()=>S0(e)}>
${o("Keep as is")}
</button>`;if(t.state==="failed"){let i=ZR[t.kind](t.text);return r`<div class="amend bad" role="group" aria-label=${i}>
<span class="t12">
<${f} name="circle-alert" size="s" />
${i}
: ${Ut(t.code,t.detail)}
</span>
${n}
<span class="hrow t12">
<button type="button" class="link" onClick=${()=>_0(e)}>${o("Retry")}</button>
${s}
</span>
</div>`}let a=QR[t.kind]();return r`<div class="amend" role="status">
<span class="t12">
<${f} name="clock" size="s" />
${a}
${t.code&&` · ${Ut(t.code,t.detail)}`}
</span>
${n}
${t.state==="queued"&&t.code&&r`<span class="hrow t12">${s}</span>`}
</div>`}var GR,VR,ZR,QR,DS=b(()=>{I();T();al();ES();Q();x();De();M();Lp();D();Po();GR=e=>e.kind==="new"?null:e.kind==="gone"?r`<del>${e.text}</del>`:e.text,VR=e=>e.kind==="gone"?null:e.kind==="new"?r`<ins>${e.text}</ins>`:e.text;ZR={edit:()=>o("Not edited for the client"),delete:()=>o("Not deleted for the client"),react:e=>e?o("The client does not see the reaction {sign}",{sign:Ma(e)}):o("The client still sees the reaction")},QR={edit:()=>o("Editing for the client…"),delete:()=>o("Deleting for the client…"),react:()=>o("Sending the reaction…")}});function MS({message:e,near:t,join:n,last:s,client:a,photo:i,contact:l,mailed:c,subject:u,to:m,found:p}){if(e.kind==="system")return r`<${dS} message=${e} found=${p} />`;if(e.content==="service")return r`<${$S} message=${e} found=${p} />`;if(e.delivery?.state==="cancelled"&&cl(e))return r`<${R0} message=${e} found=${p} />`;if(e.delivery?.state==="cancelled")return r`<${I0} message=${e} found=${p} />`;let h=!!e.deleted_at,d=!h&&e.kind!=="note"&&!!(e.letter||c),$=e.kind==="in"?"in":e.kind==="note"?"out note":"out",v=e.delivery?.state,_=["msg",$,n&&"join",d&&"mail",p&&"found",h&&"gone",e.automatic&&(e.kind==="in"?"autom":"auto"),v==="failed"&&"fail",v==="uncertain"&&"wait",(hr(e)||jn(e))&&"soon"],k=s?r`<${XR} message=${e} client=${a} photo=${i} />`:r`<span class="ph"></span>`,y=d&&!e.letter&&r`<${Hx} subject=${u} to=${m} />`,P=r`<${Mp} message=${e} mail=${d} client=${l} />`,Y=r`<div class=${!h&&Ex(e)?"box bare":"box"} style=${h?null:Ax(e)}>
<${ez} message=${e} join=${n} group=${a===null} />
${y}
${e.reply_to_no&&r`<${yS} message=${e} near=${t} />`}
${h?r`<${NS} message=${e}>${P}<//>`:P}
<${OS} message=${e} />
<${PS} message=${e} />
<${oz} message=${e} />
<${_S} message=${e} />
</div>`;return r`<li class=${_.filter(Boolean).join(" ")} data-no=${e.no} tabindex="-1">
${e.kind==="in"?[k,Y]:[Y,k]}
</li>`}function XR({message:e,client:t,photo:n}){let{author:s}=e;return s.operator_id?r`<${J} name=${U(s.operator_id)} />`:e.kind!=="in"?r`<span class="ph"></span>`:t!==null?r`<${J} name=${t} face=${n} />`:r`<${vh} message=${e} look="pface">
<${J} name=${s.name} face=${s.avatar} />
<//>`}function ez({message:e,join:t,group:n}){if(t)return null;let{author:s}=e;return e.kind==="note"?r`<span class="by">
<${f} name="lock" size="s" />
${o("Note")} · ${U(s.operator_id)}
</span>`:cl(e)?r`<${D0} message=${e} />`:e.kind==="out"&&s.kind==="outside"?r`<span class="by">
${e.data.by?o("{name}, outside Okno",{name:e.data.by}):o("Sent outside Okno")}
</span>`:e.kind==="out"&&s.operator_id!==O.value.id?r`<span class="by">${U(s.operator_id)}</span>`:n&&e.kind==="in"?r`<span class=${"by hue "+kn(s.name)}>
<${vh} message=${e} look="pname">${s.name}<//>
</span>`:null}function oz({message:e}){let t=e.kind==="in"&&e.created_at-e.sent_at>tz,n=r`
<${AS} message=${e} />
<span title=${qe(e.sent_at)}>
${t?o("sent {sent}, received {time}",{sent:nz(e),time:K(e.created_at)}):K(e.created_at)}
</span>
`;return e.delivery?r`<${z0} message=${e} at=${n} />`:r`<span class="mt">${n}</span>`}var tz,nz,RS=b(()=>{T();Q();x();De();M();Kn();D();lh();gh();ch();dl();Pr();Xi();yh();wS();SS();DS();tz=5*6e4,nz=({sent_at:e,created_at:t})=>nt(e)===nt(t)?K(e):`${St(e)}, ${K(e)}`});function LS(e,{line:t,dialog:n,at:s}){let a=[],i=n.kind==="email"?{subject:n.title,to:n.label}:null,l=new Map(e.map(u=>[u.no,u])),c=n.thread_kind==="group";return e.forEach((u,m)=>{let p=e[m-1],h=e[m+1];(!p||nt(p.created_at)!==nt(u.created_at))&&a.push(r`<li class="day" key=${"d"+u.no}><span>${tr(u.created_at,j.value)}</span></li>`),u.no===t&&a.push(r`<li class="newline" key="newline"><span>${o("New messages")}</span></li>`);let d=m>0&&u.no!==t&&IS(p,u),$=!(h&&h.no!==t&&IS(u,h));a.push(r`<${Np} key=${u.id} message=${u}>
<${MS} message=${u} near=${l.get(u.reply_to_no)} join=${d} last=${$}
client=${c?null:n.name} photo=${c?null:n.avatar} contact=${n.contact_id}
mailed=${!!i} subject=${i?.subject} to=${i?.to} found=${u.no===s} />
<//>`),u.letter&&u.kind==="in"&&!u.automatic&&(i={subject:u.letter.subject,to:u.data.answer_to??Go(u.letter.sender)})}),a}function IS(e,t){return zS(e)||zS(t)?!1:e.kind===t.kind&&e.kind!=="system"&&e.author.operator_id===t.author.operator_id&&e.author.identity_id===t.author.identity_id&&e.automatic===t.automatic&&t.created_at-e.created_at<sz&&nt(e.created_at)===nt(t.created_at)}var sz,zS,BS=b(()=>{T();Ie();Q();x();B0();Xi();RS();sz=3*6e4;zS=e=>e.letter||e.content==="service"||e.delivery?.state==="cancelled"});function fl(e,t){t==="reply"&&e.kind==="note"||(qo(e.dialog_id,t,e.no),Ko(t))}function Wp(e,t,n="menu"){Ch(e)&&(Bp.value={message:e,...t},Kr.value=n,w.value="message")}function WS(e,t){if(!t.ctrlKey&&!t.metaKey&&!t.altKey&&!t.shiftKey&&t.code==="KeyW"&&O0(e)&&de.peek()?.shortcuts!==!1)return N0(e),!0;if(!Ch(e))return!1;let s=t.ctrlKey||t.metaKey;if(s&&t.code==="KeyC"&&String(getSelection())===""&&e.text)Dt(e.text);else{if(s||t.altKey)return!1;if(/^Key/.test(t.code)&&de.peek()?.shortcuts===!1)return!1;if(t.code==="KeyR")fl(e,"reply");else if(t.code==="KeyN")fl(e,"note");else if(t.code==="KeyU"&&e.kind==="in")ih(e.dialog_id,e.no);else if(t.key==="Enter"||t.key==="ContextMenu"||t.shiftKey&&t.key==="F10")Wp(e,FS(t.currentTarget.querySelector(`li[data-no="${e.no}"] .box`)));else return!1}return!0}function FS(e){let t=e?.getBoundingClientRect()??{right:innerWidth/2,top:innerHeight/2};return{x:t.right,y:t.top+28}}function Fp(){let e=Ra?.parentElement?.querySelector(`li[data-no="${Ra.dataset.of}"] .box`);if(!e)return;let[t,n]=[Ra.parentElement.getBoundingClientRect(),e.getBoundingClientRect()],s=n.height<44?24:14;Ra.style.setProperty("top",`${Math.max(0,n.top-t.top-s)}px`),Ra.style.setProperty("right",`${Math.max(4,t.right-n.right+(e.parentElement.classList.contains("in")?-8:8))}px`)}function jS({find:e}){let t=A(null),n=za.value===null?null:e(za.value);if(L(()=>(Ra=t.current,Fp(),()=>{Ra=null})),!n||!Ch(n)||n.deleted_at)return null;let s=w.value==="message"&&Bp.value?.message.id===n.id,a=l=>s&&Kr.value==="signs"==(l==="signs"),i=l=>c=>{a(l)?w.value=null:Wp(n,FS(c.currentTarget),l)};return r`<div class="mbar" ref=${t} data-of=${n.no} role="toolbar" aria-label=${o("Message actions")}>
${n.kind!=="note"&&r`<button type="button" class="ib small" tabindex="-1" aria-label=${o("Quote reply")}
title=${o("Quote reply")+"  R"} onClick=${()=>fl(n,"reply")}>
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
</div>`}function KS(){if(w.value!=="message"||!Bp.value)return null;let e={menu:az,signs:rz,colleagues:iz}[Kr.value];return r`<${e} key=${Kr.value} ...${Bp.value} />`}function Th(e,t){let n=A(null);return L(()=>{let s=n.current.firstElementChild,{width:a,height:i}=s.getBoundingClientRect(),l=e-Sh+a+8<=innerWidth,c=t+i+8<=innerHeight;s.style.setProperty("left",`${Math.max(8,l?e-Sh:e-a)}px`),s.style.setProperty("top",`${Math.max(8,c?t:t-Sh-i-8)}px`)},[]),n}function az({message:e,x:t,y:n}){let s=qS(e),a=Th(t,n),i=ne.value[s.dialog_id],l=Cp(s,i),c=w0(s),u=p=>r`<span class="end only-wide"><${rn} of=${p} /></span>`,m=()=>{Sp(s),Ko("reply")};return r`<div class="msgmenu" ref=${a}>
<${st} label=${o("Message actions")} place="at">
${s.kind!=="note"&&r`<${H} icon="reply" onPick=${()=>fl(s,"reply")}>${o("Quote reply")}${u(["R"])}<//>`}
${zp(s).length>0&&r`<${H} icon="smile" stay onPick=${()=>{Kr.value="signs"}}>
${o("Reaction")}
<//>`}
<${H} icon="sticky-note" onPick=${()=>fl(s,"note")}>${o("Note on message")}${u(["N"])}<//>
${s.text&&r`<${H} icon="copy" onPick=${()=>Dt(s.text)}>${o("Copy text")}${u([lt,"C"])}<//>`}
<${H} icon="link" onPick=${()=>Dt(sl(s))}>${o("Copy link")}<//>
<${H} icon="forward" stay onPick=${()=>{Kr.value="colleagues"}}>
${o("Forward to a colleague")}
<//>
${s.kind==="in"&&r`
<div class="sep" role="separator"></div>
<${H} icon="mail" onPick=${()=>ih(s.dialog_id,s.no)}>
${o("Unread from here")}
${u(["U"])}
<//>
`}
${(l||c)&&ah(s)&&r`<div class="sep" role="separator"></div>`}
${l&&r`<${H} icon="square-pen" onPick=${m}>${o("Edit for the client")}<//>`}
${c&&r`<${H} icon="trash-2" onPick=${()=>k0(s)}>${o("Delete for the client")}<//>`}
<//>
</div>`}function rz({message:e,x:t,y:n}){let s=qS(e),a=Th(t,n),i=xh(s);return r`<div class="msgmenu" ref=${a}>
<${st} label=${o("Reaction")} place="at signs" across>
${zp(s).map(l=>r`<button type="button" class="sign" role="menuitemradio" tabindex="-1" key=${l}
aria-checked=${String(l===i)} onClick=${()=>{w.value=null,Ip(s,l)}}>
${Ma(l)}
</button>`)}
<//>
</div>`}function iz({message:e,x:t,y:n}){let s=Th(t,n),a=Object.values(Ne.value).filter(l=>l.active&&l.id!==O.value.id).sort((l,c)=>l.name.localeCompare(c.name)),i=l=>{let{dialog_id:c,no:u}=e,m=nn(c,"note");Ps(c,"note",m.includes(`@${l.name}`)?m:`@${l.name} ${m}`),qo(c,"note",u),Ko("note")};return r`<div class="msgmenu" ref=${s}>
<${st} label=${o("Forward to a colleague")} place="at people">
<div class="mh">${o("Forward to a colleague")}</div>
${a.length?a.map(l=>r`<button type="button" class="mi" role="menuitem" tabindex="-1" key=${l.id}
onClick=${()=>{w.value=null,i(l)}}>
<${J} name=${l.name} size="sm" />
${l.name}
</button>`):r`<p class="t13 mut menunote">${o("No colleagues yet")}</p>`}
<//>
</div>`}var za,Bp,Kr,Sh,Ch,Ra,qS,Eh=b(()=>{X();I();T();Xe();Du();ae();al();un();nl();x();Lr();oo();Ji();Lp();M();D();Wn();ll();za=S(null),Bp=S(null),Kr=S("menu"),Sh=28,Ch=e=>e.kind!=="system"&&e.content!=="service"&&e.delivery?.state!=="cancelled";Ra=null;qS=e=>xt.value[e.dialog_id]?.items[e.no]??e});function YS({dialog:e}){let t=xt.value[e.id],n=Mn(t),s=new Set(n.map(i=>i.key).filter(Boolean)),a=Et.value.filter(i=>i.dialog_id===e.id&&!s.has(i.key)&&i.phase!=="held");return r`<${Ah} dialog=${e} messages=${n} pending=${a} mark=${us.value[e.id]}
at=${E.value.dialog===e.id?E.value.at:null} back=${ol.value?.dialog===e.id}
later=${t.later} newer=${dt.value[`newer:${e.id}`]} more=${t.more}
older=${dt.value[`older:${e.id}`]} today=${new Date(j.value).toDateString()} />`}var lz,cz,US,uz,HS,Ah,GS=b(()=>{na();T();al();Ie();Rs();x();Lr();Fo();Rn();G();wa();M();ft();D();ch();oh();BS();Eh();lz=48,cz=1e3,US=1200,uz=500,HS=12;Ah=class extends Zn{box=qm();list=qm();state={missed:0,atEnd:!0,line:this.firstUnread(this.props.mark)};firstUnread(t){return t===void 0?null:this.props.messages.find(n=>n.client_no>t)?.no??null}componentDidMount(){rk(this.props.dialog.id);let t=this.props.at?null:this.box.current.querySelector(".newline");this.showFound(),t&&t.getBoundingClientRect().top<this.box.current.getBoundingClientRect().top&&t.scrollIntoView({block:"start"}),this.askOlder(),this.onLook=()=>this.look(),window.addEventListener("focus",this.onLook),document.addEventListener("visibilitychange",this.onLook),this.held=this.anchor(),this.grown=new ResizeObserver(()=>{this.isAtEnd()||this.keepPlace(this.held),Fp()}),this.grown.observe(this.list.current),this.look()}componentWillUnmount(){clearTimeout(this.timer),clearTimeout(this.press),this.grown.disconnect(),window.removeEventListener("focus",this.onLook),document.removeEventListener("visibilitychange",this.onLook),E0(this.props.dialog.id),za.value=null,ol.value=null}getSnapshotBeforeUpdate(){return{wasAtEnd:this.isAtEnd(),place:this.anchor()}}componentDidUpdate(t,n,{wasAtEnd:s,place:a}){let{current:i}=this.box,{messages:l,pending:c,later:u,at:m}=this.props,p=c.length>t.pending.length;this.wantsEnd&&!u?(this.wantsEnd=!1,i.scrollTop=0):p&&!u?(i.scrollTop=0,this.state.line&&this.setState({line:null})):l!==t.messages&&(!s||t.later||u)&&this.keepPlace(a),m!==t.at&&(this.shownAt=null),this.showFound();let h=l.filter(d=>d.no>(t.messages.at(-1)?.no??1/0)&&d.kind!=="system");h.length&&!t.later&&!u&&this.arrived(h,s),this.held=this.anchor(),this.askOlder(),this.askNewer(),this.look(),y0(this.list.current),Fp()}arrived(t,n){n||this.setState(({missed:a})=>({missed:a+t.length}));let s=t.find(a=>a.kind==="in");s&&!this.state.line&&!(n&&document.hasFocus())&&this.setState({line:s.no})}row(t){return this.list.current.querySelector(`li[data-no="${t}"]`)}showFound(){let{at:t}=this.props;if(!t||this.shownAt===t)return;let n=this.row(t);n&&(this.shownAt=t,n.scrollIntoView({block:"center"}))}anchor(){let t=this.box.current.getBoundingClientRect().top,n=this.list.current.querySelectorAll("li[data-no]"),[s,a]=[0,n.length-1];for(;s<a;){let i=s+a>>1;n[i].getBoundingClientRect().bottom>t?a=i:s=i+1}return n[s]?{row:n[s],at:n[s].getBoundingClientRect().top-t}:null}keepPlace(t){if(!t?.row.isConnected)return;let n=t.row.getBoundingClientRect().top-this.box.current.getBoundingClientRect().top-t.at;n&&(this.box.current.scrollTop+=n)}isAtEnd(){return!this.props.later&&Math.abs(this.box.current?.scrollTop??0)<=lz}scrolled=()=>{this.held=this.anchor();let t=this.isAtEnd();t!==this.state.atEnd&&this.setState({atEnd:t,missed:t?0:this.state.missed}),this.askOlder(),this.askNewer(),this.look()};askOlder(){let{scrollTop:t,scrollHeight:n,clientHeight:s}=this.box.current;this.props.more&&!this.props.older&&n-s+t<US&&Pd(this.props.dialog.id)}askNewer(){let t=!this.props.at||this.shownAt===this.props.at;this.props.later&&!this.props.newer&&t&&Math.abs(this.box.current.scrollTop)<US&&Nd(this.props.dialog.id)}inSight(){if(document.hidden)return[];let{top:t,bottom:n}=this.box.current.getBoundingClientRect(),s=[];for(let a=this.list.current.lastElementChild;a;a=a.previousElementSibling){let i=a.getBoundingClientRect();if(i.bottom<t+HS)break;a.dataset.no&&i.top<n-HS&&s.push(Number(a.dataset.no))}return s}look(){lk(this.props.dialog.id,this.inSight());let t=()=>this.isAtEnd()&&document.hasFocus()&&!document.hidden&&!T0(this.props.dialog.id);if(!t()){clearTimeout(this.timer),this.timer=0;return}this.timer||=setTimeout(()=>{this.timer=0,t()&&Iv(this.props.dialog)},cz)}toEnd=async()=>{this.wantsEnd=this.props.later,this.props.later?await xc(this.props.dialog.id):this.box.current.scrollTo({top:0,behavior:"smooth"})};find=t=>this.props.messages.find(n=>n.no===t)??null;over=t=>{let n=t.target.closest?.("li[data-no]");n&&t.pointerType!=="touch"&&(za.value=Number(n.dataset.no))};out=()=>{this.focused()||(za.value=null)};focusin=t=>{let n=t.target.closest?.("li[data-no]");n&&(za.value=Number(n.dataset.no))};pressed=t=>{clearTimeout(this.press);let n=t.pointerType==="touch"&&t.target.closest?.("li[data-no]");if(!n||t.target.closest("button, a, audio, video, iframe"))return;let s=this.find(Number(n.dataset.no));s&&(this.press=setTimeout(()=>{getSelection()?.removeAllRanges(),Wp(s,{x:t.clientX,y:t.clientY})},uz))};released=()=>clearTimeout(this.press);focused(){return this.list.current.contains(document.activeElement)?document.activeElement.closest("li[data-no]"):null}keys=t=>{if(t.target.closest("input, textarea, audio, video, [role=slider]"))return;let n=this.focused(),s=t.target===n||t.target===this.box.current,a=s&&!t.ctrlKey&&!t.metaKey&&{ArrowUp:-1,ArrowDown:1}[t.key];if(a)this.walk(n,a);else if(s&&t.key==="End")this.toEnd();else if(s&&t.key==="Escape"&&n)this.box.current.focus();else if(t.target===n&&n){if(!WS(this.find(Number(n.dataset.no)),t))return}else return;t.preventDefault(),t.stopPropagation()};walk(t,n){let s=[...this.list.current.querySelectorAll("li[data-no][tabindex]")],a=t?s[s.indexOf(t)+n]:this.lastSeen(s);a&&(Eu(),a.focus({preventScroll:!0}),a.scrollIntoView({block:"nearest"}))}lastSeen(t){let{bottom:n}=this.box.current.getBoundingClientRect();return t.findLast(s=>s.getBoundingClientRect().top<n-8)}render({dialog:t,messages:n,pending:s,more:a,older:i,newer:l,at:c,later:u,back:m},{line:p,atEnd:h,missed:d}){return r`
<div class="scroll" ref=${this.box} onScroll=${this.scrolled} onPointerOver=${this.over}
onPointerLeave=${this.out} onPointerDown=${this.pressed} onPointerUp=${this.released}
onPointerMove=${this.released} onPointerCancel=${this.released} onFocusIn=${this.focusin}
onKeyDown=${this.keys} role="group" tabindex="0" aria-label=${o("Messages")}>
<div class="log" role="log" aria-label=${o("Conversation with {name}",{name:t.name})}>
<ol ref=${this.list}>
${a&&r`<li class="ev" key="more">
${i?.problem?r`<button type="button" class="btn small" onClick=${()=>Pd(t.id)}>
${o("Retry")}
</button>`:r`<span>${o("Loading older messages…")}</span>`}
</li>`}
${LS(n,{line:p,dialog:t,at:c})}
${u&&r`<li class="ev" key="later">
${l?.problem?r`<button type="button" class="btn small" onClick=${()=>Nd(t.id)}>
${o("Retry")}
</button>`:r`<span>${o("Loading newer messages…")}</span>`}
</li>`}
${!u&&s.map($=>r`<${L0} key=${"k"+$.key} entry=${$} />`)}
</ol>
<${jS} find=${this.find} />
</div>
</div>
<div class="todownbox">
${m&&r`<button type="button" class="btn toback" onClick=${$0}>
<${f} name="undo-2" size="m" />
${o("Back to the reply")}
</button>`}
${(!h||u)&&r`<button type="button" class="todown" aria-label=${d?C("Jump to the latest, {n} new message","Jump to the latest, {n} new messages",d):o("Jump to the latest")} onClick=${this.toEnd}>
<${f} name="arrow-down" />
${d>0&&r`<span class="count">${d}</span>`}
</button>`}
</div>
`}}});var QS={};Le(QS,{Conversation:()=>pz});function pz(){let{dialog:e}=E.value;if(!e)return r`<section class="conversation" id="conversation" tabindex="-1"
aria-label=${o("No conversation selected")}>
<${_p} />
<${$z} />
</section>`;let t=ne.value[e],n=dt.value[`dialog:${e}`]?.problem;return n&&!xt.value[e]?.loaded?r`<${JS} id=${e} dialog=${t} problem=${n} />`:!t&&!xt.value[e]&&B.value.recent.includes(e)?r`<${JS} id=${e} problem=${new ue(404,"not-found")} />`:r`<section class="conversation" id="conversation" tabindex="-1" aria-label=${o("Conversation")} key=${e}
data-dialog=${e}>
<${ZS} dialog=${t} />
<${_p} dialog=${t} />
<${g$} dialog=${t} />
<${v0} key=${"find"+e} id=${e} />
${xt.value[e]?.loaded&&t?r`<${YS} key=${e} dialog=${t} />`:r`<${fz} />`}
<${d0} key=${"dock"+e} id=${e} dialog=${t} />
${t&&r`<${xx} key=${"drop"+e} id=${e} can=${rt(t)?.can} kind=${t.kind} />`}
<${L_} dialog=${t} />
<${KS} />
<${hS} />
</section>`}function VS(){return r`<a class="ib phoneback" href=${F(E.value.view)} aria-label=${o("Back to the list")}>
<${f} name="arrow-left" />
</a>`}function ZS({dialog:e}){return e?r`<header class="thead">
<${VS} />
<span class="only-wide">
<${J} name=${e.name} face=${e.avatar}><${Te} kind=${e.kind} /><//>
</span>
<div class="grow">
<h2 class="cut">${e.name}</h2>
<div class="sub">
<span class="cut"><${Fv} dialog=${e} /></span>
<span class="only-wide num tno">· ${o("No. {number}",{number:ie(e.number)})}</span>
${e.waiting_since?r`<${Bn} dialog=${e} short asButton />`:e.state==="closed"&&r`<span class="sla ok"><${f} name="check" size="s" />${o("closed")}</span>`}
</div>
</div>
<${I_} dialog=${e}><${mz} /><//>
</header>`:r`<header class="thead">
<${VS} />
<div class="grow"><h2 class="cut">${o("Conversation")}</h2></div>
</header>`}function mz(){let e=()=>{matchMedia("(min-width: 1280px)").matches?vn.value=!vn.value:Ze.value=!Ze.value};return r`<button type="button" class=${vn.value?"ib":"ib below-card"} aria-label=${o("Client card")}
title=${o("Client card")+"  ]"} aria-expanded=${String(Ze.value)} onClick=${e}>
<${f} name="panel-right" />
</button>`}function fz(){let e=Ot(150,!0);return r`<div class="scroll">
<div class="log" aria-busy="true" aria-label=${o("Loading messages")}>
<ol class="sklog">
${e&&dz.map(([t,n,s])=>r`<li class=${"msg "+t} aria-hidden="true">
${t==="in"&&r`<span class="ph"></span>`}
<svg class="skb" viewBox=${`0 0 ${n} ${s}`} width=${n} height=${s}>
<rect width=${n} height=${s} rx="16" />
</svg>
</li>`)}
</ol>
</div>
</div>`}function JS({id:e,dialog:t,problem:n}){let s=n.status===404||n.status===403;return r`<section class="conversation" id="conversation" tabindex="-1" aria-label=${o("Conversation")}>
<${ZS} dialog=${t} />
<${_p} dialog=${t} />
<div class="nothing">
<${re} icon=${s?"lock":"unplug"}
title=${s?o("Conversation not found"):o("Could not load messages")} text=${z(n)}>
${s?r`<a class="btn" href=${F(E.value.view)}>${o("Back to the list")}</a>`:r`<button type="button" class="btn" onClick=${()=>bi(e)}>${o("Retry")}</button>`}
<//>
</div>
</section>`}function $z(){return r`<div class="nothing">
<${er} big />
<h2 class="head2">${o("No conversation selected")}</h2>
<p class="mut t13">${o("Click a row on the left or press")} <${rn} of=${["J"]} /></p>
<ul class="hints">
<li><${rn} of=${["1","2","3"]} /><span>${o("mine, unassigned, all")}</span></li>
<li><${rn} of=${["Shift","I"]} /><span>${o("take the most urgent one")}</span></li>
<li><${rn} of=${["?"]} /><span>${o("all keyboard shortcuts")}</span></li>
</ul>
</div>`}var dz,XS=b(()=>{T();ae();V();Q();x();gt();G();M();ft();ep();B_();W_();D();f0();oh();Ae();GS();Eh();yh();Bo();Gu();dz=[["in",300,58],["in",190,38],["out",340,58],["in",250,38],["in",300,120],["out",380,58],["in",170,38]]});var e1={};Le(e1,{Lightbox:()=>gz});function hz(){let e=xt.value[E.value.dialog];if(!e)return[];let t=n=>Fs(n)&&(n.kind==="photo"||n.media_type.startsWith("image/"));return Mn(e).flatMap(n=>(n.deleted_at?[]:n.files??[]).filter(t).map(s=>({file:s,at:n.created_at})))}function gz(){return w.value==="photo"&&Ni.value?r`<${bz} />`:null}function bz(){let e=hz(),t=e.findIndex(p=>p.file.token===Ni.value),n=A(null),[s,a]=g(null);if(ye(),L(()=>{t<0?Oh():n.current?.focus()},[t<0]),t<0)return null;let{file:i,at:l}=e[t],c=p=>{let h=e[t+p];h&&(Ni.value=h.file.token)},u=p=>{let h={ArrowLeft:-1,ArrowRight:1}[p.key];if(h){p.preventDefault(),c(h);return}Ct(p)},m=i.name||o("Photo");return r`<div class="over lightbox" onPointerDown=${p=>{(p.target===p.currentTarget||p.target.classList.contains("lbstage"))&&Oh()}}>
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
onClick=${Oh}>
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
</div>`}var Oh,t1=b(()=>{I();T();Xe();ae();Q();x();Rn();G();M();D();Pr();Ae();Oh=()=>{w.value=null}});var yz,$l,Nh=b(()=>{yz=()=>Intl.DateTimeFormat().resolvedOptions().timeZone??"UTC",$l=(e,t)=>`/api/contacts/${e}/export?${new URLSearchParams({zone:yz(),...t})}`});function Kp(e,t=0){let[n,s]=g({id:null,seen:null,problem:null}),a=e?.id;return N(()=>{if(!a)return;let i=!1;return W(`/api/dialogs/${a}/clock`).then(l=>i||s({id:a,seen:l,problem:null}),l=>i||s(c=>({...c,id:a,problem:l}))),()=>{i=!0}},[a,e?.waiting_since,e?.due_at,e?.state,t]),n.id===a?n:{id:a,seen:null,problem:null}}var Ph=b(()=>{I();V()});var c1={};Le(c1,{Strip:()=>kz});function kz(){let e=$u.value,t=ne.value[e?.id],n=Nt(i1),{seen:s,problem:a}=Kp(t,j.value);return ye(),N(()=>{n.current?.focus({preventScroll:!0}),t||i1()},[!!t]),L(()=>{if(!n.current)return;let{width:i,height:l}=n.current.getBoundingClientRect();n.current.style.setProperty("left",`${Math.max(8,Math.min(e.x,innerWidth-i-8))}px`),n.current.style.setProperty("top",`${Math.max(8,Math.min(e.y,innerHeight-l-8))}px`)},[s,a]),t?r`<div class="pop clockpop" role="dialog" aria-label=${o("How long the client waits")} tabindex="-1"
ref=${n}>
${s?r`<${_z} dialog=${t} seen=${s} />`:r`<${xz} problem=${a} />`}
</div>`:null}function _z({dialog:e,seen:t}){return t.parts.length?r`
<p class="t13">
<b class="b6"><${Sz} dialog=${e} seen=${t} /></b> <span class="dim">${Cz(t)}</span>
</p>
<${Tz} parts=${t.parts.slice(-wz)} running=${t.ended_at===null} />
<${Ez} parts=${t.parts} />
<${Az} parts=${t.parts} />
<${Oz} seen=${t} />
`:r`<p class="t13">${o("The client has not been waiting yet.")}</p>`}function Sz({dialog:e,seen:t}){let n=Ri(e),s={span:We(t.waited)};if(t.ended_at!==null)return t.ended_by==="closed"?o("Closed without a reply after {span}",s):t.ended_by==="no-answer"?o("No reply needed after {span}",s):o("Replied after {span}",s);if(!n)return o("The client has been waiting for {span}",s);let a=dr(n,j.value);return n.look==="bad"||n.opens!==null?a:o("Reply within {span}",{span:a})}function Tz({parts:e,running:t}){let n=e.filter(([m,p])=>p>m),s=n.map(([m,p])=>Math.sqrt(p-m)),a=s.reduce((m,p)=>m+p,0)||1,i=qp-n.length*(s1+Dh)+Dh,l=0,c=0,u=n.at(-1)?.[1];return r`<svg class="strip" viewBox=${`0 0 ${qp} 46`} aria-hidden="true">
${n.map(([m,,p],h)=>{let d=s1+i*s[h]/a,$=l;l+=d+Dh;let v=t&&h===n.length-1&&p==="waited",_=$>=c&&$<qp-2*a1;return _&&(c=$+a1),r`<rect class=${v?"s-now":`s-${p}`} x=${$} y="8" width=${d} height="14" rx="3" />
${_&&r`<text x=${$} y="40">${K(m)}</text>`}`})}
${u&&r`<text x=${qp} y="40" text-anchor="end">${K(u)}</text>`}
</svg>`}function Ez({parts:e}){let t=["waited","client","closed","holiday"].filter(n=>e.some(([,,s])=>s===n));return r`<div class="hrow wrap t12 mut skey">
${t.map(n=>r`<span><i class=${`k-${n}`}></i>${Rh[n]()}</span>`)}
</div>`}function Az({parts:e}){let t=e.slice(0,-r1),n=t.reduce((s,[a,i,l])=>l==="waited"?s+i-a:s,0);return r`<ol class="stretches t12">
${t.length>0&&r`<li><span>${o("before that")}</span><span>${Rh.waited()}</span><b class="num">${We(n)}</b></li>`}
${e.slice(-r1).map(([s,a,i])=>r`<li class=${i==="waited"?"counts":""}>
<span class="num">
${a>s?`${Mh(s)} – ${l1(s,a)?K(a):Mh(a)}`:Mh(s)}
</span>
<span>${Rh[i]()}</span>
${a>s&&r`<b class="num">${We(a-s)}</b>`}
</li>`)}
</ol>`}function Oz({seen:e}){if(e.norm===null)return null;let t=bn.value[e.hours_id],n=o("SLA within {norm}",{norm:We(e.norm)}),s=e.rule_id===null?n:r`<a class="link" href=${ze(e.rule_id)}>${n}</a>`,a=[e.rule_version!==null&&o("version {n}",{n:e.rule_version}),t?t.name||o("company's working hours"):o("all hours count")].filter(Boolean);return r`<p class="t12 mut">${o("Why:")} ${s} · ${a.join(" · ")}</p>`}var qp,Dh,s1,a1,r1,wz,Rh,i1,xz,Cz,l1,Mh,u1=b(()=>{I();V();Ie();Q();T();x();G();M();Bo();D();Ae();ae();Ph();qp=340,Dh=2,s1=8,a1=46,r1=8,wz=24,Rh={waited:()=>o("client waited for us"),client:()=>o("we waited for the client"),closed:()=>o("outside working hours"),holiday:()=>o("holiday"),answer:()=>o("our reply")},i1=()=>{w.value=null};xz=({problem:e})=>e?r`<p class="t13" role="alert">${z(e)}</p>`:r`<${Be} width=${60} /><${Be} width=${90} />`;Cz=({norm:e,waited:t,ended_at:n})=>e===null?o("no target"):n===null?o("{waited} of {norm} passed",{waited:t<6e4?o("{n} min",{n:0}):We(t),norm:We(e)}):o("target {norm}",{norm:We(e)});l1=(e,t)=>nt(e)===nt(t),Mh=e=>l1(e,j.value)?K(e):`${St(e,j.value)}, ${K(e)}`});var p1={};Le(p1,{SlaBox:()=>Nz});function Nz({dialog:e}){let{seen:t}=Kp(e),n=Ri(e),s=t?.first??null;return!s&&!e.waiting_since?null:r`<div class="slabox">
${s&&r`<${Pz} first=${s} />`}
${e.waiting_since&&r`<${Dz} dialog=${e} target=${n} />`}
</div>`}function Dz({dialog:e,target:t}){let n=t?t.look==="bad"?o("Overdue by"):t.opens===null?o("Reply within"):o("Reply due"):o("The client waits"),s=t?t.look==="bad"?We(t.late):dr(t,j.value):We(Math.max(0,j.value-e.waiting_since));return r`<button type="button" class=${t?.look??""} aria-haspopup="dialog"
onClick=${a=>Mi(e.id,a.currentTarget)}>
<span class="k">${n}</span>
<span class="v">
${t?r`<${Cf} target=${t} />`:r`<${f} name="hourglass" size="s" />`} ${s}
</span>
</button>`}var Pz,m1=b(()=>{Ie();Q();T();x();Bo();D();Ph();Pz=({first:e})=>r`<div class=${e.late?"bad":"ok"}>
<div class="k">${o("First reply")}</div>
<div class="v"><${f} name=${e.late?"flame":"check"} size="s" />${We(e.waited)}</div>
</div>`});var f1,$1,d1,Up,Hp=b(()=>{X();Ie();Pt();x();G();da();xa();_f();M();Bo();en();f1=_n(["clock"],()=>Promise.resolve().then(()=>(u1(),c1)),"Strip"),$1=xe(()=>Promise.resolve().then(()=>(m1(),p1)),"SlaBox"),d1=()=>E.peek().page==="inbox"?zs():void 0;Qe({id:"clock",group:"dialog",label:()=>o("How long the client waits"),icon:"hourglass",key:"KeyQ",when:()=>!!d1(),run:()=>Mi(d1().id,document.querySelector("[data-clock]")??document.querySelector(".thead .sub"))});Up=new Map;me(()=>{let e=j.value,t=new Set;for(let n of Object.values(ne.peek())){let s=n.assignee_id===O.peek()?.id?mr(n,bn.peek(),e):null;if(!s)continue;t.add(n.id);let a=Up.get(n.id);Up.set(n.id,{due:n.due_at,look:s.look}),!(a?.due!==n.due_at||a.look===s.look)&&(s.look==="warn"&&Co(o("{name}: a reply is due soon",{name:n.name})),s.look==="bad"&&Co(o("{name}: the reply is overdue",{name:n.name})))}for(let n of Up.keys())t.has(n)||Up.delete(n)})});function h1({contact:e}){let[t,n]=g(!1);return t?r`<${Iz} contact=${e} shut=${()=>n(!1)} />`:r`<button type="button" class="link t13 addaddr hrow tight" onClick=${()=>n(!0)}>
<${f} name="plus" size="s" />
${o("Add an address")}
</button>`}function Iz({contact:e,shut:t}){let[n,s]=g("email"),[a,i]=g(""),[l,c]=g(null),[u,m]=g(!1),p=A(null);return L(()=>p.current.focus(),[]),r`<form class="addform" onSubmit=${async $=>{if($.preventDefault(),!(u||!a.trim())){m(!0);try{await ru(e,n,a.trim()),t()}catch(v){m(!1),c(v.status===422?zz[n]():z(v)),p.current?.focus()}}}} onKeyDown=${$=>{$.key==="Escape"&&($.preventDefault(),$.stopPropagation(),t())}} aria-label=${o("Add an address")}>
<label class="vh" for="akind">${o("Address type")}</label>
<select class="input" id="akind" value=${n} onChange=${$=>{s($.target.value),c(null)}}>
${Mz.map($=>r`<option value=${$}>${be($)}</option>`)}
</select>
<label class="vh" for="avalue">${o("Address")}</label>
<input class="input" id="avalue" ref=${p} value=${a} autocomplete="off"
inputmode=${n==="email"?"email":n==="phone"?"tel":"text"} placeholder=${Rz[n]()}
aria-invalid=${l?"true":null} aria-describedby=${l?"aerror":null}
onInput=${$=>{i($.target.value),c(null)}} />
${l&&r`<p class="hint bad" id="aerror" role="alert">${l}</p>`}
<p class="hint">${o("Conversations from this address will be added to the card.")}</p>
<span class="hrow">
<button type="submit" class="btn small primary" aria-busy=${String(u)}>${o("Add")}</button>
<button type="button" class="btn small quiet" onClick=${t}>${o("Cancel")}</button>
</span>
</form>`}var Mz,Rz,zz,g1=b(()=>{I();T();Xe();V();x();D();Mz=["email","phone","telegram","vk"],Rz={email:()=>o("name@example.com"),phone:()=>o("+7 900 000-00-00"),telegram:()=>o("numeric ID, not the @name"),vk:()=>o("numeric page ID")},zz={email:()=>o("This is not an email address."),phone:()=>o("This is not a phone number."),telegram:()=>o("Enter the numeric Telegram ID, not the @name."),vk:()=>o("Enter the numeric VK ID, not the page address.")}});function Lz({contact:e,field:t,onSaved:n}){let[s,a,i,l]=b1[t],[c,u]=g(null),m=async h=>{u(h);try{return await Oi(e,{[t]:h}),n({...e,[t]:h}),!0}catch(d){return he(z(d)),!1}finally{u(null)}},p=async h=>{await m(h)&&oe(h?a():i(),{icon:l,undo:()=>m(!h)})};return r`<label class="srow nop">
<span class="grow t13">${s()}</span>
<input class="tog" type="checkbox" role="switch" checked=${c??!!e[t]}
aria-busy=${c===null?null:"true"} onChange=${h=>p(h.currentTarget.checked)} />
</label>`}var b1,Yp,zh=b(()=>{I();T();V();x();Pe();Xe();b1={no_automatic:[()=>o("No automatic messages"),()=>o("No automatic messages to this client"),()=>o("Automatic messages to this client allowed"),"zap"],sender_blocked:[()=>o("Blocked sender"),()=>o("Sender blocked: messages are kept, nobody is notified"),()=>o("Sender unblocked"),"ban"]},Yp=({contact:e,onSaved:t=n=>{}})=>Object.keys(b1).map(n=>r`<${Lz} key=${n} contact=${e} field=${n} onSaved=${t} />`)});var y1={};Le(y1,{Card:()=>Bz,facts:()=>Jp,pastOf:()=>Vp});function Bz(){let{dialog:e}=E.value,t=ne.value[e],n=t&&B.value.contacts[t.contact_id];return r`<${Wz} open=${Ze.value} busy=${!n}>
${t&&r`<${jz} dialog=${t} contact=${n} />`}
<//>`}function Wz({open:e,busy:t,children:n}){let s=()=>{e?Ze.value=!1:vn.value=!0};return r`
${e&&r`<${Fz} />`}
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
`}function Fz(){return ye(),L(()=>Tt("#card .phead button")?.focus({preventScroll:!0}),[]),null}function jz({dialog:e,contact:t}){let n=t?.name??e.name;return r`
<div class="cc-top">
<${J} name=${n} face=${e.avatar} size="lg" />
<div class="grow">
${t?r`
<${v1} key=${t.id} value=${t.name} label=${o("Client name")}
save=${s=>Oi(t,{name:s})} needed head />
<p class="t12 dim">${o("Client since {date}",{date:St(t.created_at)})}</p>
`:r`<h3 class="b6 t16 cut">${n}</h3><${Be} width=${60} />`}
</div>
</div>
<${$1} key=${e.id} dialog=${e} />
${t?r`
<${qz} contact=${t} dialog=${e} />
<${Uz} contact=${t} />
<${Hz} contact=${t} /><${Yz} contact=${t} />
`:r`<div class="sks">${[100,76,88,52].map(s=>r`<${Be} width=${s} />`)}</div>`}
`}function qz({contact:e,dialog:t}){return r`<${Gp} name="contacts" title=${o("Contacts")}>
${e.identities.map(n=>{let s=n.label||n.external_id;return r`<button type="button" class="crow" key=${n.id} title=${o("Copy")}
aria-label=${o("Copy {value}",{value:s})} onClick=${()=>Dt(s)}>
<${Te} kind=${n.kind} named />
<span class="grow cut">${s}</span>
${n.kind===t.kind&&s===(t.label||n.external_id)&&r`<span class="t12 dim">${o("current")}</span>`}
<${f} name="copy" size="s" />
</button>`})}
<${h1} key=${e.id} contact=${e} />
<//>`}function Uz({contact:e}){let t=Vp(e);return r`<${Gp} name="dialogs" title=${o("All conversations")} count=${t.length}>
${t.map(({dialog:n,episode:s})=>r`<a class="crow" key=${s.number} href=${F(E.value.view,n.id)}>
<${Te} kind=${n.kind} named />
<span class="grow">
<span class="cut">${s.title||fa(n)}</span>
<span class="t12 dim cut">${Jp(s)}</span>
${n.id===E.value.dialog&&s.state==="open"?r`<span class="vh">${o("current")}</span>`:null}
</span>
</a>`)}
<a class="link t13 addaddr hrow tight" href=${oc(e.id)}>
<${f} name="history" size="s" />
${o("Full history")}
</a>
<//>`}function Jp(e){let t=e.state==="open",n=t?e.assignee_id:e.closed_by??e.assignee_id;return[o("No. {number}",{number:ie(e.number)}),it(t?e.opened_at:e.closed_at,j.value),t?o("open"):n?Xa(U(n)):o("closed")].join(" · ")}function Hz({contact:e}){return r`<${Gp} name="note" title=${o("Client note")}>
<${v1} key=${e.id} value=${e.note??""} label=${o("Client note")}
empty=${o("Add a note about the client")} save=${t=>Oi(e,{note:t})} long />
<//>`}function v1({value:e,label:t,save:n,empty:s,long:a,head:i,needed:l}){let[c,u]=g(null),m=A(null),p=A(null);L(()=>{c!==null&&m.current?.focus()},[c!==null]);let h=()=>{u(null),requestAnimationFrame(()=>p.current?.focus())},d=async()=>{let k=(c??"").trim();if(u(null),!(k===e||l&&!k))try{await n(k)}catch(y){he(z(y))}},$=k=>{k.stopPropagation(),k.key==="Escape"&&(k.preventDefault(),h()),k.key==="Enter"&&(!a||k.ctrlKey||k.metaKey)&&(k.preventDefault(),d(),requestAnimationFrame(()=>p.current?.focus()))};if(c!==null){let k={class:"input",ref:m,value:c,"aria-label":t,onInput:y=>u(y.target.value),onKeyDown:$,onBlur:d};return a?r`<textarea rows="4" ...${k}></textarea>`:r`<input ...${k} />`}let v=e?r`<span class=${a?"notetext":"cut"}>${e}</span>`:r`<span class="dim">${s}</span>`,_=r`<button type="button" class=${a?"editable t13 mut":"editable"} ref=${p}
aria-label=${e?o("{label}: {value}. Edit",{label:t,value:e}):t} title=${o("Edit")}
onClick=${()=>u(e)}>
${v}
</button>`;return i?r`<h3 class="b6 t16">${_}</h3>`:_}var Kz,Gp,Vp,Yz,Ih=b(()=>{I();Lo();T();Xe();ae();V();Ie();Q();x();De();gt();G();M();Pe();Hp();g1();zh();D();Ae();Kz=e=>localStorage.getItem("okno.fold."+e)==="1",Gp=({name:e,title:t,count:n,children:s})=>r`<details class="sect" open=${!Kz(e)}
onToggle=${a=>localStorage.setItem("okno.fold."+e,a.currentTarget.open?"0":"1")}>
<summary>
${t} ${n>0&&r`<span class="n">${n}</span>`} <${f} name="chevron-down" size="s" />
</summary>
${s}
</details>`;Vp=e=>e.dialogs.flatMap(t=>t.episodes.map(n=>({dialog:t,episode:n}))).sort((t,n)=>n.episode.opened_at-t.episode.opened_at);Yz=({contact:e})=>r`<${Gp} name="consent" title=${o("Consents and bans")}>
<${Yp} key=${e.id} contact=${e} />
<//>`});var w1={};Le(w1,{Client:()=>Gz});function Gz(){let{id:e}=E.value,[t,n]=g(null),[s,a]=g(null),i=()=>{a(null),W(`/api/contacts/${e}`).then(c=>n(c.contact),a)};N(()=>{n(null),e?i():a(new ue(404,"not-found"))},[e]);let l=Ot(150,!t&&!s);return r`<main class="main page client" id="main" tabindex="-1">
<header class="pagehead clhead">
<a class="ib" href=${eo()} aria-label=${o("Back")}><${f} name="arrow-left" /></a>
${t?r`
<${J} name=${t.name} size="lg" />
<div class="grow">
<h1 class="head2 cut">${t.name}</h1>
<p class="t12 mut">${o("Client since {date}",{date:St(t.created_at)})}</p>
</div>
<${Vz} id=${t.id} />
`:r`<h1 class="head2 grow">${o("Client")}</h1>`}
</header>
${s?r`<${re} icon=${s.status===404?"lock":"unplug"}
title=${s.status===404?o("Client not found"):o("Could not load the page")}
text=${z(s)}>
${s.status!==404&&r`<button type="button" class="btn" onClick=${i}>${o("Retry")}</button>`}
<//>`:t?r`<div class="clbody">
<${Jz} contact=${t} onSaved=${n} />
<${Zz} key=${t.id} contact=${t} />
</div>`:l&&r`<p class="t13 mut clwait">${o("Loading…")}</p>`}
</main>`}function Vz({id:e}){return r`<div class="hrow wrap cltake">
<a class="btn small" href=${$l(e,{format:"html",printed:1})} target="_blank" rel="noopener">
<${f} name="file-text" size="s" />
${o("Print")}
</a>
${["txt","json","html"].map(t=>r`<a class="btn small quiet" key=${t} href=${$l(e,{format:t})} download
aria-label=${o("Export as {format}",{format:t.toUpperCase()})}>
<${f} name="download" size="s" />
${t.toUpperCase()}
</a>`)}
</div>`}function Jz({contact:e,onSaved:t}){let n=Vp(e);return r`<section class="clfacts" aria-label=${o("Client details")}>
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
</section>`}function Zz({contact:e}){let[t,n]=g(null),[s,a]=g(!0),[i,l]=g({items:[],next:null,loaded:!1,problem:null}),c=A(0),u=p=>{let h=++c.current,d=new URLSearchParams({events:s?"1":"0",...t?{channel:t}:{},...p?{before:p}:{}});W(`/api/contacts/${e.id}/history?${d}`).then($=>{h===c.current&&l(v=>({items:p?[...v.items,...$.items]:$.items,next:$.next,loaded:!0,problem:null}))},$=>{h===c.current&&l(v=>({...v,problem:$}))})};N(()=>{l({items:[],next:null,loaded:!1,problem:null}),u(null)},[t,s]);let m=[...new Map(e.dialogs.map(p=>[p.channel_id,p.kind]))];return r`<section class="clpast" aria-label=${o("Full history")}>
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
${i.items.length>0&&r`<ol class="cllog">${Qz(i.items,e)}</ol>`}
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
</section>`}function Qz(e,t){let n=new Map(t.dialogs.flatMap(a=>a.episodes.map(i=>[i.number,{...i,dialog:a}]))),s=[];return e.forEach(({episode:a,message:i},l)=>{let c=n.get(a);a!==e[l-1]?.episode&&s.push(r`<li class="clep" key=${`e${a}.${i.id}`}>
<span class="grow cut b6">
${it(i.created_at,j.value)}
${c?.title?` · ${o("“{text}”",{text:c.title})}`:""} · ${o("No. {number}",{number:ie(a)})}
</span>
${c?.state==="closed"&&r`<span class="tag plain">${o("closed")}</span>`}
<a class="link t12" href=${F("all",i.dialog_id,i.no)}>${o("Open conversation")}</a>
</li>`),s.push(r`<${Xz} key=${i.id} message=${i} kind=${c?.dialog.kind} contact=${t} />`)}),s}function Xz({message:e,kind:t,contact:n}){if(e.kind==="system")return r`<li class="clline sys">
<span class="t12 mut">
${ml(e)} · <span title=${qe(e.created_at)}>${K(e.created_at)}</span>
</span>
</li>`;let s=e.author.operator_id?U(e.author.operator_id):e.kind==="in"&&n.kind==="person"?n.name:e.author.name||o("Sent outside Okno");return r`<li class=${`clline ${e.kind}`}>
${e.kind==="note"?r`<span class="nic"><${f} name="lock" size="m" /></span>`:r`<${Te} kind=${t} named />`}
<div class="grow">
<span class="t12">
<b class="b6">${s}</b> <a class="mut"
href=${new URL(sl(e)).pathname+new URL(sl(e)).search}
title=${qe(e.sent_at)}>
${K(e.created_at)}
</a>
${e.deleted_at?r` · ${o("The message was deleted")}`:null}
${e.delivery&&jn(e)?r` · ${o("Scheduled for {when}",{when:ot(Fn(e))})}`:null}
</span>
<div class="clsaid"><${Mp} message=${e} client=${n.id} /></div>
</div>
</li>`}var k1=b(()=>{I();T();Xe();V();Ie();Q();x();De();G();M();Kn();D();Ih();zh();gh();dl();Nh();Ae();Lr()});function T1(e){Lh.value=e,w.value="why"}var Lh,C1,Bh=b(()=>{X();ae();Lh=S(null),C1=e=>!!(e?.data?.run||e?.data?.rule)});function Qp(e){let t=c=>e.filter(u=>u.kind===c).length,[n,s,a,i]=["operator","team","channel","hours"].map(t),l=[n&&C("{n} operator","{n} operators",n),s&&C("{n} team","{n} teams",s),a&&C("{n} channel","{n} channels",a),i&&o("working hours")];return o("No longer there: {list}",{list:l.filter(Boolean).join(", ")})}var nI,Zp,oI,hl,qr=b(()=>{x();nI={loop:()=>o("it ran more than 5 times in one conversation within a minute"),failing:()=>o("it failed five times in a row")},Zp=e=>nI[e]?.()??o("a fault, code {code}",{code:e});oI={"opted-out":()=>o("the client does not want automatic messages"),group:()=>o("it is a group chat"),automatic:()=>o("the client's message is automatic itself"),"no-address":()=>o("the client has no address in this channel"),"own-address":()=>o("it is one of our own addresses"),disowned:()=>o("the sender's address is forged"),blocked:()=>o("the client has blocked us"),"channel-gone":()=>o("the channel was removed"),"channel-paused":()=>o("the channel is paused"),"before-connection":()=>o("the message is older than the channel's connection"),"too-late":()=>o("too much time had passed"),"said-already":()=>o("it was said in this conversation already"),frequency:()=>o("it was said recently"),"sender-budget":()=>o("this address got 5 automatic messages today"),"dialog-budget":()=>o("this conversation got 20 automatic messages today"),"channel-budget":()=>o("the channel sent its automatic messages of this hour"),tripped:()=>o("the guard against loops has stopped it"),paused:()=>o("all automation was stopped"),"no-text":()=>o("there is no text for this channel and language"),nobody:()=>o("nobody could take it"),assigned:()=>o("it had an assignee already"),closed:()=>o("the conversation was closed"),missing:()=>o("the rule refers to something that is gone")},hl=e=>oI[e]?.()??o("refused, code {code}",{code:e})});function sI({kind:e,body:t},n){let s=jh[e];return s?[s.when(t,n),s.then(t,n)]:[e,""]}function N1(e,{channels:t=[],teams:n=[]},s){let a=[...t.map(s.channel),...n.map(s.team)];return a.length?`${e} (${a.join(", ")})`:e}function aI({operators:e,team_id:t,only_here:n,former_days:s},a){let i=[rI(e,t,a)];return n&&i.push(o("only to those at the screen")),s&&i.push(o("first to the previous assignee")),i.join(", ")}function rI(e,t,n){return t?o("in turn within the team “{team}”, who are online",{team:n.team(t)}):e?e.length===1?o("assign to: {name}, when online",{name:n.person(e[0])}):C("in turn among {n} operator online","in turn among {n} operators online",e.length):o("in turn among all who are online")}function iI(e=[]){let t=n=>(n.channel_id===null?0:2)+(n.language===we.value?0:1);return e.filter(n=>n.text.trim()).sort((n,s)=>t(n)-t(s))[0]?.text??""}function Wh({texts:e=[],frequency:t}){let n=iI(e);if(!n)return o("no text is written yet");let s=[o("“{text}”",{text:lI(n)})];return e.length>1&&s.push(C("and {n} more text","and {n} more texts",e.length-1)),t?.every==="hours"&&s.push(C("at most once in {n} hour","at most once in {n} hours",t.hours)),s.join(", ")}function cI({first_minutes:e,next_minutes:t,stages:n=[],channels:s,teams:a},i){let l=n.map(m=>Math.round(e*m/100)),u=e===t&&l.length>0?C("A client waits for {list} minute","A client waits for {list} minutes",l.at(-1),{list:O1(l.map(String))}):o("The first reply {first}, next replies {next}",{first:A1(e),next:A1(t)});return N1(u,{channels:s,teams:a},i)}function uI({first_minutes:e,next_minutes:t,stages:n=[],whom:s,email:a},i){let l=P1(s,a,i);return e===t?l:o("at {list} of the time {what}",{list:O1(n.map(Kh)),what:l})}function qh(e,t){let n=(e?.operators??[]).map(t.person);return[e?.assignee&&o("the assignee"),e?.leads&&o("team leads"),...n].filter(Boolean)}function P1(e,t,n){let s=qh(e,n).join(", ")||o("no one");return t?o("notify on screen and by email: {list}",{list:s}):o("notify: {list}",{list:s})}function Xp({every:e,hours:t=0}){return e==="hours"?C("At most once in {n} hour","At most once in {n} hours",t):{message:o("To every message"),wait:o("Once until we reply"),episode:o("Once per conversation")}[e]}var E1,Fh,O1,jh,Ur,ct,gl,lI,A1,Kh,Gn=b(()=>{x();E1=90,Fh=1,O1=e=>new Intl.ListFormat(we.value==="ru"?"ru-RU":"en-GB").format(e),jh={distribution:{icon:"users-round",title:()=>o("Round-robin assignment"),when:({channels:e=[]},t)=>N1(o("A new conversation without an assignee"),{channels:e},t),then:aI},reply_assigns:{icon:"hand",title:()=>o("Who replies becomes the assignee"),when:()=>o("An operator replies in a conversation without an assignee"),then:()=>o("assign it to them")},autoreply:{icon:"message-square-reply",title:()=>o("Auto-reply"),when:({clients:e})=>e==="new"?o("The first conversation of a new client"):o("A new conversation"),then:Wh},out_of_hours:{icon:"moon",title:()=>o("Out of hours"),when:({hours_id:e},t)=>e===Fh?o("A message outside working hours"):o("A message outside “{hours}”",{hours:t.hours(e)}),then:Wh},receipt:{icon:"mail",title:()=>o("Receipt"),when:()=>o("A new conversation by email"),then:Wh},sla:{icon:"alarm-clock-check",title:({first_minutes:e})=>C("SLA within {n} minute","SLA within {n} minutes",e),when:cI,then:uI},untouched:{icon:"bell-ring",title:()=>o("Reminder that nobody took it"),when:({minutes:e})=>C("Nobody takes a conversation for {n} minute","Nobody takes a conversation for {n} minutes",e),then:({whom:e,email:t},n)=>P1(e,t,n)}},Ur=e=>jh[e]?.icon??"zap",ct=({kind:e,body:t})=>jh[e]?.title(t)??e;gl=(e,t)=>sI(e,t).filter(Boolean).join(" → ");lI=e=>{let t=e.trim().replace(/\{[^{}|]*(?:\|([^{}]*))?\}/g,(n,s)=>s||"…").replace(/\s+/g," ").replace(/(?<!\.)\.$/,"");return t.length>E1?`${t.slice(0,E1-1).trimEnd()}…`:t};A1=e=>C("within {n} minute","within {n} minutes",e);Kh=e=>o("{n}%",{n:e})});async function Nn(){let e=em+=1;try{let t=await W("/api/rules");if(e!==em)return;Re.value=t,Hr.value=null}catch(t){if(!(t instanceof ue))throw t;e===em&&(Hr.value=t)}}function B1(){clearTimeout(D1),Uh&&(D1=setTimeout(Nn,pI))}function W1(){Uh+=1,Nn();let e=setInterval(()=>{document.hidden||Nn()},mI);return()=>{Uh-=1,clearInterval(e)}}function Hh(e){em+=1;let{rules:t}=Re.peek(),n=t.some(s=>s.id===e.id);Re.value={...Re.peek(),rules:n?t.map(s=>s.id===e.id?{...s,...e}:s):[...t,e]}}async function Yr(e,t){e&&Hh(e);try{let n=await t();return n?.rule?Hh(n.rule):await Nn(),n??!0}catch(n){if(!(n instanceof ue))throw n;return await Nn(),n.code==="not-reviewed"?F1($n(e.id)):he(z(n)),null}}function tm(e,t,n,s){let a=n(),i=oe(e,{icon:t,undo:async()=>{await a&&await s()}});return a.then(l=>{l||fi(i)}),a}function F1(e){nm.value=e,w.value="rulefirst"}function j1(e,t){return t&&Ks(e.kind)?.writes_to_clients&&!e.reviewed?(F1(e),null):Vh(e,t)}function Zh(e,t){let n=bl(e.group),s=n[n.findIndex(l=>l.id===e.id)+1]?.id??null;if(t===s||t===e.id)return null;let a=n.filter(l=>l.id!==e.id);a.splice(t===null?a.length:a.findIndex(l=>l.id===t),0,e);let i=new Map(a.map((l,c)=>[l.id,c]));return Re.value={...Re.peek(),rules:Re.peek().rules.map(l=>i.has(l.id)?{...l,place:i.get(l.id)}:l)},tm(o("Order changed: {name}",{name:ct(e)}),"arrow-up",z1(e.id,t),z1(e.id,s))}function sm(e,t){let n=bl(e.group),s=n.findIndex(a=>a.id===e.id);return n[s+t]?(Zh(e,t<0?n[s-1].id:n[s+2]?.id??null),!0):!1}function K1(e){return Re.value={...Re.peek(),rules:Re.peek().rules.filter(t=>t.id!==e.id)},tm(o("Rule deleted: {name}",{name:ct(e)}),"trash-2",I1(e.id,!0),I1(e.id,!1))}async function U1({id:e,kind:t,version:n,body:s}){let a=e?await Z(`/api/rules/${e}`,{version:n,body:s},{method:"PATCH"}):await Z("/api/rules",{kind:t,body:s});return Hh(a.rule),a.rule}var pI,mI,Re,Hr,Yh,Ge,$n,Ks,L1,bl,Gh,Uh,em,D1,dI,nm,M1,Vh,R1,Jh,om,z1,Qh,I1,q1,on=b(()=>{X();V();x();M();ft();Pe();ae();Gn();pI=250,mI=3e4,Re=S(null),Hr=S(null),Yh=$e(()=>B.value.hours??{}),Ge=$e(()=>O.value?.role==="administrator"),$n=e=>Re.value?.rules.find(t=>t.id===e)??null,Ks=e=>Re.value?.kinds.find(t=>t.kind===e)??null,L1=e=>Yh.value[e]?.name,bl=e=>(Re.value?.rules??[]).filter(t=>t.group===e).sort((t,n)=>t.place-n.place||t.id-n.id),Gh=e=>!!e.paused_at||e.missing.length>0,Uh=0,em=0,D1=null;dI=e=>e.k==="rule"||e.k==="gone"&&e.of==="rule";yn(e=>{e.some(dI)&&B1()});hs(B1);nm=S(null);M1=(e,t,n)=>()=>Yr({id:e,active:t},()=>Z(`/api/rules/${e}/active`,n===void 0?{active:t}:{active:t,version:n}));Vh=(e,t,n)=>tm(t?o("Switched on: {name}",{name:ct(e)}):o("Switched off: {name}",{name:ct(e)}),"zap",M1(e.id,t,n),M1(e.id,!t)),R1=e=>()=>(Re.value={...Re.peek(),paused:e},Yr(null,()=>Z("/api/automation/paused",{paused:e}))),Jh=e=>tm(e?o("All automation is stopped"):o("Automation works again"),e?"pause":"play",R1(e),R1(!e)),om=e=>Yr({id:e.id,paused_at:null,paused_why:null},()=>Z(`/api/rules/${e.id}/resume`,{})),z1=(e,t)=>()=>Yr(null,()=>Z(`/api/rules/${e}/place`,{before:t}));Qh=(e,t)=>{let n=bl(e.group);return!!n[n.findIndex(s=>s.id===e.id)+t]},I1=(e,t)=>()=>Yr(null,()=>Z(`/api/rules/${e}/removed`,{removed:t}));q1=e=>Yr(null,()=>Z(`/api/rules/${e.id}/share-out`,{}))});var am,Xh=b(()=>{T();on();am=({rule:e,label:t})=>r`<input class="tog" type="checkbox" role="switch" aria-label=${t} checked=${e.active} onChange=${n=>{let s=n.currentTarget.checked;n.currentTarget.checked=e.active,j1(e,s)}} />`});function fI(e){let t=Math.max(1,...e),n=(H1-2)/Math.max(1,e.length-1),s=(a,i)=>`${(1+i*n).toFixed(1)} ${(eg-2-a/t*(eg-5)).toFixed(1)}`;return`M${e.map(s).join("L")}`}function hI(e){return e.active?[C("{n} time today","{n} times today",e.today,{n:ie(e.today)}),e.last_run_at?o("{span} ago",{span:We(j.value-e.last_run_at)}):o("has not run yet")]:[o("off"),o("changed {date}",{date:St(e.changed_at)})]}function gI(e){let t=s=>{let a=$n(rm.id);!a||a.group!==e.group||a.id===e.id||(s.preventDefault(),s.currentTarget.dataset.drop=bI(s)?"after":"before")},n=s=>delete s.currentTarget.dataset.drop;return{draggable:!0,onDragStart:s=>{rm.id=e.id,s.dataTransfer.effectAllowed="move",s.dataTransfer.setData("text/plain",ct(e))},onDragEnd:()=>{rm.id=null},onDragOver:t,onDragLeave:n,onDrop:s=>{s.preventDefault();let a=s.currentTarget.dataset.drop==="after";n(s);let i=$n(rm.id);i&&Zh(i,a?vI(s.currentTarget,i):e.id)}}}function bI(e){let t=e.currentTarget.getBoundingClientRect();return e.currentTarget.parentElement.clientWidth>t.width*1.5?e.clientX>t.left+t.width/2:e.clientY>t.top+t.height/2}function vI(e,t){let n=e.nextElementSibling;return Number(n?.dataset.rule)===t.id&&(n=n.nextElementSibling),n?Number(n.dataset.rule):null}function yI(e,t){let n={ArrowUp:-1,ArrowDown:1}[e.key];if(!n||!e.shiftKey||!(e.ctrlKey||e.metaKey)||!Ge.value)return;e.preventDefault(),e.stopPropagation();let s=e.currentTarget.querySelector("h3 a");Co(sm(t,n)?o("Moved: {name}",{name:ct(t)}):o("This is the edge of the group")),requestAnimationFrame(()=>s.focus())}function Y1({rule:e,names:t,open:n}){let s=ct(e),a=Ge.value?gI(e):{},i=["card","hov","rule",e.paused_at&&"failing",!e.paused_at&&e.missing.length&&"lacking"];return r`<article class=${i.filter(Boolean).join(" ")} data-rule=${e.id} data-off=${e.active?null:""}
aria-current=${n?"true":null} ...${a} onKeyDown=${l=>yI(l,e)}>
<span class="ric"><${f} name=${Ur(e.kind)} /></span>
<h3>
<a href=${ze(e.id)}
aria-keyshortcuts=${Ge.value?"Control+Shift+ArrowUp Control+Shift+ArrowDown":null}>
${s}
</a>
</h3>
${Ge.value?r`<${am} rule=${e} label=${o("The rule “{name}” is on",{name:s})} />`:r`<span class="tag plain">${e.active?o("on"):o("off")}</span>`}
<p class="ds">${gl(e,t)}</p>
<${wI} rule=${e} />
<div class="mt2">
${hI(e).map((l,c)=>r`${c>0&&r`<span aria-hidden="true">·</span>`}<span>${l}</span>`)}
<${$I} days=${e.days} />
</div>
</article>`}function wI({rule:e}){return e.paused_at?r`<p class="rulebad">
<${f} name="circle-alert" size="s" />
<span class="grow">${o("Paused: {cause}",{cause:Zp(e.paused_why)})}</span>
${Ge.value&&r`<button type="button" class="btn small" onClick=${()=>om(e)}>${o("Continue")}</button>`}
</p>`:e.missing.length?r`<p class="rulewarn">
<${f} name="triangle-alert" size="s" />
<span class="grow">${Qp(e.missing)}</span>
${Ge.value&&r`<a class="link" href=${ze(e.id)}>${o("Choose a replacement")}</a>`}
</p>`:null}var H1,eg,$I,rm,G1=b(()=>{T();Ie();Q();x();G();D();da();qr();on();Xh();Gn();[H1,eg]=[72,18];$I=({days:e})=>r`<svg class="spark" viewBox=${`0 0 ${H1} ${eg}`} role="img"
aria-label=${o("Runs in the last 14 days: {list}",{list:e.join(", ")})}>
<path d=${fI(e)} />
</svg>`;rm={id:null}});var _e,im,Qo=b(()=>{x();De();D();M();on();Gn();_e={person:U,team:e=>mt.value[e]?.name??o("Deleted team"),channel:e=>Me.value[e]?.name??o("Removed channel"),hours:e=>L1(e)||(e===Fh?o("company hours"):o("Removed hours"))},im=()=>Object.values(Me.value).filter(e=>e.health!=="removed").sort((e,t)=>be(e.kind).localeCompare(be(t.kind))||e.name.localeCompare(t.name))});function xI(e,t){let n=new Map(e.map(l=>[Z1(l),l.text])),s=new Map(t.map(l=>[Z1(l),l.text])),a=[...s].filter(([l,c])=>n.get(l)!==c),i=[...n.keys()].filter(l=>!s.has(l));return[...a.map(([l,c])=>o("Text ({place}): “{text}”",{place:l,text:c})),...i.map(l=>o("Text removed ({place})",{place:l}))]}function lm(e,t){return Object.keys(t).flatMap(n=>{if(JSON.stringify(e[n])===JSON.stringify(t[n]))return[];if(n==="texts")return xI(e.texts,t.texts);let[s,a]=kI[n]??[()=>n,JSON.stringify];return[o("{field}: {before} → {after}",{field:s(),before:a(e[n]),after:a(t[n])})]})}var V1,J1,tg,ng,kI,Z1,og=b(()=>{x();Qo();Gn();V1=e=>e?o("yes"):o("no"),J1=e=>t=>t?.length?t.map(e).join(", "):o("all"),tg=e=>e?_e.team(e):o("none"),ng=e=>t=>e[t](),kI={operators:[()=>o("Operators"),e=>e?e.map(_e.person).join(", "):o("all")],team_id:[()=>o("Team"),tg],channels:[()=>o("Channels"),J1(e=>_e.channel(e))],teams:[()=>o("Teams"),J1(e=>_e.team(e))],cap:[()=>o("Open conversations of one person, at most"),String],only_here:[()=>o("Only those at the screen"),V1],former_days:[()=>o("Days for the previous assignee"),String],absent:[()=>o("When the assignee is absent"),ng({keep:()=>o("leave it to the assignee"),next:()=>o("give it to the next operator"),team:()=>o("give it to a team")})],absent_minutes:[()=>o("Minutes until absent"),String],absent_team_id:[()=>o("Team for conversations of the absent"),tg],nobody:[()=>o("When nobody can take it"),ng({leave:()=>o("leave it unassigned"),team:()=>o("give it to a team")})],nobody_team_id:[()=>o("Team when nobody can take it"),tg],clients:[()=>o("Clients"),ng({all:()=>o("All clients"),new:()=>o("Only new clients")})],frequency:[()=>o("How often"),Xp],hours_id:[()=>o("Working hours"),e=>_e.hours(e)],first_minutes:[()=>o("First reply within"),String],next_minutes:[()=>o("Next replies within"),String],minutes:[()=>o("Minutes"),String],stages:[()=>o("Moments"),e=>e.map(Kh).join(", ")],whom:[()=>o("Whom to notify"),e=>qh(e,_e).join(", ")||o("no one")],email:[()=>o("Also by email"),V1]},Z1=({channel_id:e,language:t})=>`${e===null?o("All channels"):_e.channel(e)}, ${t}`});function _I(e){return[...e.replace(/\{\s*(\w+)\s*(\|[^{}]*)?\}/g,(n,s)=>vl.includes(s)?"":n).matchAll(/\{[^{}]*\}?|\}/g)].map(([n])=>n)}function SI({texts:e=[]},t){let n=new Set;e.length||(t.texts=o("Write at least one text")),e.forEach((s,a)=>{let i=`${s.channel_id}:${s.language}`,l=_I(s.text);s.text.trim()?s.text.length>Q1?t[`texts.${a}`]=C("At most {n} character","At most {n} characters",Q1):l.length?t[`texts.${a}`]=o("There is no such variable: {list}",{list:l.join(" ")}):n.has(i)&&(t[`texts.${a}`]=o("There is already a text for this channel and language")):t[`texts.${a}`]=o("Write the text that the client will get"),n.add(i)})}function CI({frequency:e},t){e?.every==="hours"&&!qs(e.hours,1,eC)&&(t.frequency=Us(1,eC))}function tC({whom:e},t){!e.assignee&&!e.leads&&!e.operators.length&&(t.whom=o("Choose who is notified"))}function ag({kind:e,body:t}){let n={};return TI[e]?.(t,n),n}var vl,Q1,um,X1,cm,eC,qs,Us,sg,TI,pm=b(()=>{x();vl=["name","number","company","hours","back"],Q1=4e3,um=1440,X1=30*um,cm=60*um,eC=24*365;qs=(e,t,n)=>Number.isInteger(e)&&e>=t&&e<=n,Us=(e,t)=>o("A whole number from {least} to {most}",{least:e,most:t});sg=(e,t)=>{SI(e,t),CI(e,t)},TI={distribution:(e,t)=>{e.operators&&!e.operators.length&&(t.operators=o("Choose at least one operator")),e.team_id===0&&(t.team_id=o("Choose a team")),qs(e.cap,0,1e3)||(t.cap=Us(0,1e3)),qs(e.former_days,0,365)||(t.former_days=Us(0,365)),e.absent!=="keep"&&!qs(e.absent_minutes,0,um)&&(t.absent_minutes=Us(0,um)),e.absent==="team"&&!e.absent_team_id&&(t.absent_team_id=o("Choose a team")),e.nobody==="team"&&!e.nobody_team_id&&(t.nobody_team_id=o("Choose a team"))},autoreply:sg,out_of_hours:sg,receipt:sg,sla:(e,t)=>{qs(e.first_minutes,1,cm)||(t.first_minutes=Us(1,cm)),qs(e.next_minutes,1,cm)||(t.next_minutes=Us(1,cm)),e.stages.length?e.stages.some(n=>!qs(n,1,1e3))?t.stages=Us(1,1e3):new Set(e.stages).size<e.stages.length&&(t.stages=o("Two moments are the same")):t.stages=o("Add at least one moment"),tC(e,t)},untouched:(e,t)=>{qs(e.minutes,1,X1)||(t.minutes=Us(1,X1)),tC(e,t)}}});function EI(e){let t=(e?.detail?.errors??[]).map(({field:n,message:s})=>[n.split(".").at(-1),s]);return Object.fromEntries(t)}function Vr({id:e,kind:t,version:n,body:s}){ge.value={id:e,kind:t,version:n,body:s,base:JSON.stringify(s)},rg.value=!1,Gr.value=null,Hs.value=null}function mm(e){ge.value={...ge.peek(),body:{...ge.peek().body,...e}}}function sC(){let{id:e,kind:t}=ge.peek();Vr(e?$n(e):ig(t))}function aC(e){let{version:t,base:n}=ge.peek();e.version!==t&&(JSON.stringify(e.body)===n?ge.value={...ge.peek(),version:e.version}:uo.peek()?Hs.value={by:e.changed_by,at:e.changed_at}:Vr(e))}function iC(){let{id:e}=ge.peek();return ge.value={...ge.peek(),version:$n(e).version},Hs.value=null,dm()}function AI(){requestAnimationFrame(()=>{document.querySelector(".edbody [aria-invalid='true']")?.focus()})}async function dm(){if(!ge.peek()||Ia.peek())return!1;if(rg.value=!0,Gr.value=null,Object.keys(ag(ge.peek())).length)return AI(),!1;Ia.value=!0;let e=ge.peek();try{let t=await U1(e);return ge.peek()===e?Vr(t):ge.value={...ge.peek(),id:t.id,version:t.version,base:JSON.stringify(t.body)},e.id||(oe(o("Rule created: {name}. It is off.",{name:ct(t)}),{icon:"zap"}),R(ze(t.id),{replace:!0,sure:!0})),!0}catch(t){if(!(t instanceof ue))throw t;return t.code==="changed-meanwhile"?(await Nn(),Hs.value={by:t.detail.by,at:t.detail.at}):Gr.value=t,!1}finally{Ia.value=!1}}var ge,rg,Ia,Gr,Hs,uo,nC,oC,ig,rC,lC,La=b(()=>{X();V();x();G();Pe();pm();on();Gn();ge=S(null),rg=S(!1),Ia=S(!1),Gr=S(null),Hs=S(null),uo=$e(()=>!!ge.value&&JSON.stringify(ge.value.body)!==ge.value.base),nC=$e(()=>ge.value&&rg.value?{...ag(ge.value),...EI(Gr.value)}:{});oC=()=>{ge.value=null},ig=e=>({id:null,kind:e,version:0,body:Ks(e).default});rC=()=>Vr($n(ge.peek().id));lC=e=>({"unknown-variable":()=>o("A text names a variable that does not exist.")})[e.code]?.()??z(e)});function fm(e,t){return t==null||t===""?o("none"):Array.isArray(t)?t.length?t.map(n=>fm(e,n)).join(", "):o("any"):cC[e]?cC[e](t):typeof t=="boolean"?DI(t):typeof t=="object"?JSON.stringify(t):String(t)}var OI,uC,NI,PI,DI,cC,$m,MI,RI,hm,gm=b(()=>{x();D();qr();Qo();OI={ordinary:()=>o("A person wrote to us alone"),every:()=>o("How often"),new_client:()=>o("New client"),closed:()=>o("Outside working hours"),channel_kind:()=>o("Kind of channel"),channel:()=>o("Channel"),team:()=>o("Team"),assignee:()=>o("Assignee"),minutes:()=>o("Minutes passed"),untouched:()=>o("Nobody took it")},uC=e=>OI[e]?.()??e,NI={message:()=>o("to every message"),wait:()=>o("once until we reply"),episode:()=>o("once per conversation"),hours:()=>o("once in some hours")},PI=e=>NI[e]?.()??e,DI=e=>e?o("yes"):o("no"),cC={assignee:_e.person,channel:_e.channel,team:_e.team,channel_kind:be,every:e=>PI(e)};$m=e=>({did:()=>o("done"),refused:()=>hl(e.code),failed:()=>o("it failed")})[e.outcome](),MI=e=>new Intl.ListFormat(we.value==="ru"?"ru-RU":"en-GB").format((e.operators??[]).map(_e.person)),RI={say:({message_id:e})=>e?o("A message was sent to the client"):o("No message was sent"),assign:({operator_id:e,team_id:t})=>e?o("Assigned to {name}",{name:_e.person(e)}):o("Given to the team “{team}”",{team:_e.team(t)}),target:({minutes:e})=>C("Reply is due within {n} minute","Reply is due within {n} minutes",e),notify:e=>e.operators?.length?o("Notified: {list}",{list:MI(e)}):o("Notified")},hm=e=>RI[e.do]?.(e)??e.do});function zI({one:e}){let t=e.holds?r`<${f} name="check" size="s" /><span class="vh">${o("fits")}</span>`:r`<span class="nofit"><${f} name="x" size="s" /></span><span class="vh">${o("does not fit")}</span>`,n=fm(e.field,e.wanted),s=fm(e.field,e.value);return r`
${t}
<span>
${s}
${n!==s&&r` <span class="dim t12">${o("wanted: {value}",{value:n})}</span>`}
</span>
`}var bm,lg=b(()=>{T();x();dl();De();D();gm();bm=({run:e})=>r`<dl class="kv runkv">
${e.values.map(t=>r`<div key=${t.field}><dt>${uC(t.field)}</dt><dd><${zI} one=${t} /></dd></div>`)}
${e.done.map((t,n)=>r`<div key=${n}><dt>${n?"":o("Done")}</dt><dd>${hm(t)}</dd></div>`)}
${e.skipped.map((t,n)=>r`<div key=${`s${t.id}`}>
<dt>${n?"":o("Passed over")}</dt>
<dd>
<${J} name=${U(t.id)} size="xs" />
<s class="dim">${U(t.id)}</s>
<span class="dim t12">${bh(t)}</span>
</dd>
</div>`)}
${e.error&&r`<div><dt>${o("Error")}</dt><dd><code class="runerror">${e.error}</code></dd></div>`}
</dl>`});function pC({rule:e}){let[t,n]=g(II),[s,a]=g(!1),i=async c=>{try{let u=await W(`/api/rules/${e.id}/runs${c?`?before=${c}`:""}`);n(m=>({runs:c?[...m.runs,...u.runs]:u.runs,more:u.more,problem:null})),c||a(!1)}catch(u){if(!(u instanceof ue))throw u;n(m=>({...m,problem:u}))}};N(()=>{i()},[e.id]),N(()=>{t.runs&&a((t.runs[0]?.at??0)<(e.last_run_at??0))},[e.last_run_at]);let l=Ot(150,!t.runs&&!t.problem);return!t.runs&&t.problem?r`<${re} icon="unplug" title=${o("The log could not be loaded")} text=${z(t.problem)}>
<button type="button" class="btn" onClick=${()=>i()}>${o("Retry")}</button>
<//>`:t.runs?t.runs.length?r`
${s&&r`<p class="runmore">
<button type="button" class="btn small" onClick=${()=>i()}>
<${f} name="arrow-up" size="s" />
${o("Show newer runs")}
</button>
</p>`}
<ol class="runs">${LI(t.runs)}</ol>
${t.problem&&r`<p class="t13 runmore" role="alert">${z(t.problem)}</p>`}
${t.more&&r`<p class="runmore">
<button type="button" class="btn small" onClick=${()=>i(t.runs.at(-1).id)}>
${o("Show older ones")}
</button>
</p>`}
`:r`<${re} icon="history" title=${o("No runs yet")} text=${e.active?o("Runs of the last 90 days appear here."):o("The rule is off. “Dry run” shows what it would do.")} />`:l&&r`<div class="sks" aria-busy="true">
${[90,70,80].map(c=>r`<${Be} key=${c} width=${c} />`)}
</div>`}function LI(e){let t=[];return e.forEach((n,s)=>{(!s||nt(e[s-1].at)!==nt(n.at))&&t.push(r`<li class="mh" key=${`d${n.id}`}>${tr(n.at,j.value)}</li>`),t.push(r`<${FI} key=${n.id} run=${n} />`)}),t}function FI({run:e}){return r`<li class=${`run ${e.outcome}`}>
<details>
<summary>
<${f} name=${BI[e.outcome]} size="s" />
<span class="grow">
<b class="b5 cut blk">${e.client||o("No conversation")}</b>
<span class="t12 mut blk">${WI(e)}</span>
</span>
<time class="t12 dim" title=${qe(e.at)}>${K(e.at)}</time>
</summary>
<div class="runin">
<${bm} run=${e} />
<p class="hrow t12">
<span class="dim">${o("Version {n}",{n:e.version})}</span>
${e.dialog_id&&r`<a class="link hrow end" href=${F("all",e.dialog_id)}>${o("Open conversation")}</a>`}
</p>
</div>
</details>
</li>`}var II,BI,WI,mC=b(()=>{I();T();V();Ie();Q();x();G();D();Ae();lg();gm();II={runs:null,more:!1,problem:null};BI={did:"check",refused:"ban",failed:"circle-alert"},WI=e=>e.outcome==="did"&&e.done.length?e.done.map(hm).join(", "):$m(e)});var vm,cg=b(()=>{X();vm=S(null)});var Fe,vt,Pn,jt,sn=b(()=>{T();Fe=({title:e,text:t,children:n})=>r`<div class="srow">
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
</span>`});function dC({rule:e}){let[t,n]=g(30),[s,a]=g({busy:!1,result:null,problem:null}),i=async()=>{a({busy:!0,result:null,problem:null});let l=uo.peek()?{body:ge.peek().body}:{};try{a({busy:!1,result:await ke("POST",`/api/rules/${e.id}/rehearsal`,{days:t,...l}),problem:null})}catch(c){if(!(c instanceof ue))throw c;a({busy:!1,result:null,problem:c})}};return N(()=>a({busy:!1,result:null,problem:null}),[e.version]),r`
<p class="t13 mut">${o("What the rule would have done in the past. Nothing is sent and nothing changes.")}</p>
${uo.value&&r`<p class="hint">${o("Checked with your changes, which are not saved yet.")}</p>`}
<div class="hrow wrap rowgap">
<${jt} label=${o("Period")} value=${String(t)} onPick=${l=>n(Number(l))}
options=${jI.map(l=>[String(l),C("{n} day","{n} days",l)])} />
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
${s.result&&r`<${qI} rule=${e} result=${s.result} />`}
</div>
`}function KI(e,{matched:t,sent:n}){let s=C("It would have run {n} time","It would have run {n} times",t,{n:ie(t)});if(!Ks(e.kind)?.writes_to_clients)return s;let a={n:ie(n)},i=C("{n} automatic message would have left","{n} automatic messages would have left",n,a);return`${s}, ${i}`}function qI({rule:e,result:t}){let n=Object.entries(t.refused).sort((s,a)=>a[1]-s[1]);return r`
<h3 class="t14 b6 rehead">${KI(e,t)}</h3>
${!t.exact&&r`<p class="hint">
${o("An estimate: {list}.",{list:t.not_recorded.map(YI).join(", ")||o("not everything is recorded")})}
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
<span class="grow">${hl(s)}</span>
<span class="num">${ie(a)}</span>
</li>`)}
</ul>
`}
${t.dialogs.length>0&&r`
<h4 class="mh">${o("Conversations")}</h4>
<ol class="runs">${t.dialogs.map((s,a)=>r`<${UI} key=${a} one=${s} />`)}</ol>
${t.matched>t.dialogs.length&&r`<p class="hint">${C("The last {n} is shown.","The last {n} are shown.",t.dialogs.length)}</p>`}
`}
`}var jI,UI,HI,YI,fC=b(()=>{I();T();V();Ie();Q();x();G();D();sn();qr();La();Qo();on();jI=[7,30,90];UI=({one:e})=>r`<li class=${`run ${e.outcome}`}>
<a class="runlink" href=${F("all",e.dialog_id)}>
<${f} name=${e.outcome==="did"?"check":"ban"} size="s" />
<span class="grow">
<b class="b5 cut blk">${e.client}</b>
${e.code&&r`<span class="t12 mut blk">${hl(e.code)}</span>`}
</span>
<span class="t12 dim">${it(e.at,j.value)}, ${K(e.at)}</span>
</a>
</li>`,HI={presence:()=>o("who was online then is not recorded"),loads:()=>o("how many conversations each had then is not recorded"),here:()=>o("who was at the screen then is not recorded")},YI=e=>HI[e]?.()??e});function $C({label:e,hint:t,error:n,children:s}){let a=Qm();return r`<div class="rowgap">
<div class="hrow">
<label class="t13 grow" for=${a}>${e}${t&&r`<span class="t12 dim blk">${t}</span>`}</label>
${s({id:a,invalid:n?"true":null,"aria-describedby":n?`${a}e`:null})}
</div>
<${po} id=${`${a}e`} text=${n} />
</div>`}function yl({id:e,value:t,onValue:n,unit:s,label:a,...i}){let[l,c]=g(String(t));N(()=>{Number(l)!==t&&!Number.isNaN(t)&&c(String(t))},[t]);let u=h=>{let d=h.currentTarget.value;c(d),n(/^\d+$/.test(d.trim())?Number(d):NaN)},{invalid:m,...p}=i;return r`<span class="hrow tight">
<input class="input numin" id=${e} inputmode="numeric" autocomplete="off" aria-label=${a} value=${l}
aria-invalid=${m} ...${p} onInput=${u} />
${s&&r`<span class="t13 dim">${s}</span>`}
</span>`}function wl({id:e,label:t,options:n,value:s,onPick:a,invalid:i,...l}){let c=n.findIndex(([u])=>u===s);return r`<select class="sel" id=${e} aria-label=${t} aria-invalid=${i} ...${l}
onChange=${u=>a(n[u.currentTarget.selectedIndex][0])}>
${n.map(([u,m],p)=>r`<option key=${u} value=${p} selected=${p===c}>${m}</option>`)}
</select>`}function pg({label:e,hint:t,error:n,children:s}){let a=Qm();return r`<div class="field">
<label for=${a}>${e}</label>
${s({id:a,invalid:n?"true":null,"aria-describedby":n?`${a}e`:null})}
${t&&r`<span class="hint">${t}</span>`}
<${po} id=${`${a}e`} text=${n} />
</div>`}function km(e,t=o("Choose a team")){let n=Ws().map(s=>[s.id,s.name]);return e&&!n.some(([s])=>s===e)&&n.push([e,`${_e.team(e)} · ${o("deleted")}`]),[[null,t],...n]}function xm(e){let t=Object.values(Yh.value).filter(n=>!n.removed).map(n=>[n.id,_e.hours(n.id)]);return t.some(([n])=>n===e)||t.unshift([e,_e.hours(e)]),t}function hC({label:e,all:t,items:n,chosen:s,onChange:a}){return r`<div class="rulechips" role="group" aria-label=${e}>
<button type="button" class="chip" aria-pressed=${String(!s.length)} onClick=${()=>a([])}>
${t}
</button>
${n.map(({id:i,name:l,icon:c})=>r`<button type="button" class="chip" key=${i} aria-pressed=${String(s.includes(i))}
onClick=${()=>a(ug(s,i))}>
${c}
${l}
</button>`)}
</div>`}function _m({chosen:e,onChange:t,kinds:n}){let a=im().filter(i=>!n||n.includes(i.kind)).map(i=>({id:i.id,name:i.name,icon:r`<${Te} kind=${i.kind} named />`}));for(let i of gC(e,a))a.push({id:i,name:`${_e.channel(i)} · ${o("removed")}`,icon:null});return r`<${ym} name=${o("Channel")}>
<${hC} label=${o("Channel")} all=${o("Any")} items=${a} chosen=${e} onChange=${t} />
<//>`}function bC({chosen:e,onChange:t}){let n=Ws().map(({id:s,name:a})=>({id:s,name:a}));for(let s of gC(e,n))n.push({id:s,name:`${_e.team(s)} · ${o("deleted")}`});return!n.length&&!Object.keys(mt.value).length?null:r`<${ym} name=${o("Team")}>
<${hC} label=${o("Team")} all=${o("Any team")} items=${n} chosen=${e} onChange=${t} />
<//>`}function mg({whom:e,email:t,error:n,change:s}){let a=l=>s({whom:{...e,...l}}),i=e.operators.filter(l=>!Ne.value[l]?.active);return r`
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
${Sm().map(l=>r`<label key=${l.id}>
<input class="check" type="checkbox" checked=${e.operators.includes(l.id)}
onChange=${()=>a({operators:ug(e.operators,l.id)})} />
<${J} name=${l.name} size="sm" />
<span class="cut">${l.name}</span>
</label>`)}
${i.map(l=>r`<label key=${l} class="hint warn">
<input class="check" type="checkbox" checked
onChange=${()=>a({operators:ug(e.operators,l)})} />
${_e.person(l)} · ${o("no longer works here")}
</label>`)}
</div>
<${po} text=${n} />
</div>
<${wm} label=${o("Also send an email at once")} hint=${o("Even to those who are at the screen")}
checked=${t} onChange=${l=>s({email:l})} />
`}var Ve,ym,po,wm,Ys,mo,ug,gC,Sm,Cm=b(()=>{I();T();x();M();D();Nr();Qo();on();Ve=({icon:e,title:t,children:n})=>r`<section class="step">
<span class="k"><${f} name=${e} size="s" /></span>
<h3>${t}</h3>
${n}
</section>`,ym=({name:e,children:t})=>r`<div class="cond"><span>${e}</span>${t}</div>`,po=({id:e,text:t})=>t?r`<span class="hint bad" id=${e}>${t}</span>`:null;wm=({label:e,hint:t,checked:n,onChange:s})=>r`<${$C} label=${e} hint=${t}>
${({id:a})=>r`<input class="tog" id=${a} type="checkbox" role="switch" checked=${n}
onChange=${i=>s(i.currentTarget.checked)} />`}
<//>`;Ys=({label:e,hint:t,value:n,onValue:s,unit:a,error:i})=>r`<${$C} label=${e} hint=${t} error=${i}>
${l=>r`<${yl} ...${l} value=${n} unit=${a} onValue=${s} />`}
<//>`;mo=({label:e,hint:t,error:n,...s})=>r`<div class="rowgap">
<${pg} label=${e} hint=${t} error=${n}>${a=>r`<${wl} ...${a} ...${s} />`}<//>
</div>`;ug=(e,t)=>e.includes(t)?e.filter(n=>n!==t):[...e,t];gC=(e,t)=>e.filter(n=>!t.some(s=>s.id===n));Sm=()=>Object.values(Ne.value).filter(e=>e.active).sort((e,t)=>e.name.localeCompare(t.name))});function yC({rule:e,body:t,errors:n,change:s}){N(()=>{_s()},[]);let a=JI(t),i=l=>s({operators:l==="chosen"?Sm().map(c=>c.id):null,team_id:l==="team"?0:null});return r`
<${Ve} icon="zap" title=${o("When")}>
<p class="cond">${o("A client waits in a conversation without an assignee")}</p>
<${mo} label=${o("Also when the client writes and the assignee is absent")} value=${t.absent}
onPick=${l=>s({absent:l,absent_minutes:t.absent_minutes||VI})}
options=${[["keep",o("leave it to the assignee")],["next",o("give it to the next operator")],["team",o("give it to a team")]]} />
${t.absent==="team"&&r`<${mo} label=${o("Team for conversations of the absent")} value=${t.absent_team_id}
error=${n.absent_team_id} onPick=${l=>s({absent_team_id:l})}
options=${km(t.absent_team_id)} />`}
${t.absent!=="keep"&&r`<${Ys} label=${o("Who is away counts as absent after")}
hint=${o("Who is off shift counts at once")} unit=${o("min")} value=${t.absent_minutes}
error=${n.absent_minutes} onValue=${l=>s({absent_minutes:l})} />`}
<//>
<${Ve} icon="list-filter" title=${o("If")}>
<${ym} name=${o("Assignee")}><span class="mut">${o("nobody")}</span><//>
<${_m} chosen=${t.channels} onChange=${l=>s({channels:l})} />
<//>
<${Ve} icon="user-round-check" title=${o("Then assign in turn")}>
<${jt} label=${o("Among whom")} value=${a} onPick=${l=>l!==a&&i(l)}
options=${[["all",o("Everyone")],["team",o("Team")],["chosen",o("Chosen")]]} />
${a==="team"&&r`<${mo} label=${o("Team")} value=${t.team_id||null} error=${n.team_id}
onPick=${l=>s({team_id:l??0})} options=${km(t.team_id)} />`}
${a==="chosen"&&r`<${ZI} chosen=${t.operators} rule=${e} error=${n.operators}
onChange=${l=>s({operators:l})} />`}
<${Ys} label=${o("Open conversations of one person, at most")}
hint=${o("0: the workload limit of each person")} value=${t.cap} error=${n.cap}
onValue=${l=>s({cap:l})} />
<${wm} label=${o("Only those at the screen")}
hint=${o("Whose page is open; those who are online by their status, otherwise")} checked=${t.only_here}
onChange=${l=>s({only_here:l})} />
<${wm} label=${o("First to the previous assignee, when online")}
checked=${t.former_days>0||Number.isNaN(t.former_days)}
onChange=${l=>s({former_days:l?GI:0})} />
${t.former_days!==0&&r`<${Ys} label=${o("If they had it within the last")} unit=${o("days")} value=${t.former_days}
error=${n.former_days} onValue=${l=>s({former_days:l})} />`}
<${mo} label=${o("When nobody can take it")} value=${t.nobody} onPick=${l=>s({nobody:l})}
options=${[["leave",o("leave it unassigned, deal it to the first who can")],["team",o("give it to a team")]]} />
${t.nobody==="team"&&r`<${mo} label=${o("Team when nobody can take it")} value=${t.nobody_team_id}
error=${n.nobody_team_id} onPick=${l=>s({nobody_team_id:l})}
options=${km(t.nobody_team_id)} />`}
<//>
${e.id&&r`<${QI} rule=${e} />`}
`}function ZI({chosen:e,rule:t,error:n,onChange:s}){let[a,i]=g(null),l=Sm().filter(p=>!e.includes(p.id)),c=[...e.map(p=>Ne.value[p]??{id:p,name:U(p),active:!1}),...l],u=(p,h)=>{if(h<0||h>=e.length)return;let d=e.filter($=>$!==p);d.splice(h,0,p),s(d),Co(o("{name}: place {n} of {all}",{name:U(p),n:h+1,all:d.length}))},m=(p,h)=>{let d={ArrowUp:-1,ArrowDown:1}[p.key];if(!d)return;p.preventDefault();let $=p.currentTarget;u(h,e.indexOf(h)+d),requestAnimationFrame(()=>$.focus())};return r`
<ul class="ppl rowgap" aria-label=${o("Operators in their order")}>
${c.map(p=>{let h=e.indexOf(p.id),d=h>=0;return r`<li key=${p.id} class=${a===p.id?"carried":null}
draggable=${d&&Ge.value?!0:null} onDragStart=${$=>{$.dataTransfer.setData("text/plain",p.name),i(p.id)}} onDragEnd=${()=>i(null)} onDragOver=${$=>{a===null||!d||($.preventDefault(),a!==p.id&&u(a,h))}} onDrop=${$=>$.preventDefault()}>
${d&&Ge.value?r`<button type="button" class="ib small gripb" aria-label=${o("Move: {name}",{name:p.name})}
title=${o("Drag, or press ↑ and ↓")} onKeyDown=${$=>m($,p.id)}>
<${f} name="grip-vertical" size="m" />
</button>`:r`<span class="gripb ib small"></span>`}
<${J} name=${p.name} size="md">${p.active&&r`<${Ca} shift=${Yt(p)} />`}<//>
<span class="grow">
<span class="cut b5 blk">${p.name}</span>
<span class=${p.active?"t12 dim cut blk":"t12 hint warn blk"}>
${p.active?[Ta(p),b$(Yt(p))].filter(Boolean).join(" · "):o("no longer works here")}
</span>
</span>
${d&&t.next_operator_id===p.id&&r`<span class="tag plain">${o("next")}</span>`}
<input class="tog" type="checkbox" role="switch" aria-label=${o("{name} takes part",{name:p.name})}
checked=${d} aria-invalid=${n?"true":null}
onChange=${()=>s(d?e.filter($=>$!==p.id):[...e,p.id])} />
</li>`})}
</ul>
<${po} text=${n} />
`}function QI({rule:e}){let t=[...e.shares??[]].sort((a,i)=>i.count-a.count),n=Math.max(1,...t.map(a=>a.count)),s=async()=>{let a=await q1(e);a&&oe(C("{n} conversation is being dealt","{n} conversations are being dealt",a.count),{icon:"users-round"})};return r`<section class="rulenow" aria-labelledby="rulenow">
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
</section>`}var vC,GI,VI,JI,wC=b(()=>{I();T();Q();x();M();Pe();De();D();sn();Nr();Gt();da();La();Cm();on();vC=()=>r`
<${Ve} icon="zap" title=${o("When")}><p class="cond">${o("An operator replies to a client")}</p><//>
<${Ve} icon="list-filter" title=${o("If")}><p class="cond">${o("The conversation has no assignee")}</p><//>
<${Ve} icon="user-round-check" title=${o("Then")}>
<p class="cond">${o("The operator becomes the assignee")}</p>
<p class="hint">${o("A note does not assign. The operator can undo it.")}</p>
<//>
`,GI=30,VI=30,JI=({operators:e,team_id:t})=>e?"chosen":t===null?"all":"team"});function kC({body:e,errors:t,change:n}){return r`
<${Ve} icon="zap" title=${o("When")}><p class="cond">${o("A client waits for our reply")}</p><//>
<${Ve} icon="list-filter" title=${o("If")}>
<${_m} chosen=${e.channels} onChange=${s=>n({channels:s})} />
<${bC} chosen=${e.teams} onChange=${s=>n({teams:s})} />
<p class="hint">${o("The first rule that fits counts: its order in the group decides.")}</p>
<//>
<${Ve} icon="hourglass" title=${o("Then reply")}>
<${Ys} label=${o("First reply within")} unit=${o("min")} value=${e.first_minutes}
error=${t.first_minutes} onValue=${s=>n({first_minutes:s})} />
<${Ys} label=${o("Next replies within")} unit=${o("min")} value=${e.next_minutes}
error=${t.next_minutes} onValue=${s=>n({next_minutes:s})} />
<${mo} label=${o("By which hours")} hint=${o("Closed hours do not count.")} value=${e.hours_id}
options=${xm(e.hours_id)} onPick=${s=>n({hours_id:s})} />
<//>
<${Ve} icon="bell-ring" title=${o("And notify")}>
<${eL} body=${e} error=${t.stages} change=${n} />
<${mg} whom=${e.whom} email=${e.email} error=${t.whom} change=${n} />
<//>
`}function eL({body:e,error:t,change:n}){let{stages:s,first_minutes:a}=e,i=c=>n({stages:c}),l=[80,100,150,200,300].find(c=>!s.includes(c))??50;return r`
<ul class="stages" aria-label=${o("Moments")}>
${s.map((c,u)=>r`<li class="hrow" key=${u}>
<${yl} label=${o("Moment {n}, per cent of the time",{n:u+1})} value=${c} unit="%"
invalid=${t?"true":null} onValue=${m=>i(s.with(u,m))} />
<span class="grow t12 dim">${tL(c,a)}</span>
<button type="button" class="ib small" aria-label=${o("Remove moment {n}",{n:u+1})}
onClick=${()=>i(s.filter((m,p)=>p!==u))}>
<${f} name="x" size="m" />
</button>
</li>`)}
</ul>
<${po} text=${t} />
${s.length<XI&&r`<button type="button" class="btn small quiet" onClick=${()=>i([...s,l].sort((c,u)=>c-u))}>
<${f} name="plus" size="s" />
${o("Moment")}
</button>`}
`}function tL(e,t){let n=Math.round(t*e/100);return Number.isFinite(n)?e===100?o("the time is over"):e<100?C("warning, {n} minute after the client wrote","warning, {n} minutes after the client wrote",n):C("reminder, {n} minute after the client wrote","reminder, {n} minutes after the client wrote",n):""}function xC({body:e,errors:t,change:n}){return r`
<${Ve} icon="zap" title=${o("When")}>
<p class="cond">${o("A client waits in a conversation that no one took")}</p>
<${Ys} label=${o("For")} unit=${o("min")} value=${e.minutes} error=${t.minutes}
onValue=${s=>n({minutes:s})} />
<//>
<${Ve} icon="list-filter" title=${o("If")}>
<p class="cond">${o("No assignee, no reply and no note since the client wrote")}</p>
<//>
<${Ve} icon="bell-ring" title=${o("Then notify")}>
<${mg} whom=${e.whom} email=${e.email} error=${t.whom} change=${n} />
<//>
`}var XI,_C=b(()=>{T();x();D();Cm();XI=5});function Tm(e,t,n){let s={...SC[t]??SC.en,company:n||"Okno"};return e.split(/(\{[^{}]*\})/).filter(Boolean).map(a=>{let i=/^\{\s*(\w+)\s*(?:\|[^{}]*)?\}$/.exec(a)?.[1];return a.startsWith("{")?vl.includes(i)?{kind:"value",text:s[i]}:{kind:"unknown",text:a}:{kind:"text",text:a}})}var SC,dg=b(()=>{pm();SC={ru:{name:"Екатерина",number:"1042",hours:"9:00–21:00",back:"завтра в 9:00"},en:{name:"Kate",number:"1042",hours:"9:00–21:00",back:"tomorrow at 9:00"}}});function fg({body:e,error:t,change:n}){let{frequency:s}=e,a=l=>n({frequency:{...s,...l}}),i=["message","wait","episode"].map(l=>[l,Xp({every:l})]);return r`<div class="rowgap">
<${pg} label=${o("How often")} error=${t}>
${l=>r`<span class="hrow wrap">
<${wl} ...${l} value=${s.every} onPick=${c=>a({every:c})}
options=${[...i,["hours",o("Not again for some hours")]]} />
${s.every==="hours"&&r`<${yl} label=${o("Hours")} value=${s.hours} unit=${o("h")} invalid=${l.invalid}
onValue=${c=>a({hours:c})} />`}
</span>`}
<//>
</div>`}function nL(e,t){let n=(s,a)=>e.some(i=>i.channel_id===s&&i.language===a);for(let s of[null,...t.map(a=>a.id)])for(let[a]of OC)if(!n(s,a))return{channel_id:s,language:a};return null}function $g({body:e,errors:t,change:n,kinds:s}){let a=im().filter(u=>!s||s.includes(u.kind)),{texts:i}=e,l=nL(i,a),c=(u,m)=>n({texts:i.with(u,{...i[u],...m})});return r`
${i.map((u,m)=>r`<${sL} key=${m} one=${u} index=${m} only=${i.length===1} channels=${a}
error=${t[`texts.${m}`]} onPut=${p=>c(m,p)}
onRemove=${()=>n({texts:i.filter((p,h)=>h!==m)})} />`)}
<${po} text=${t.texts} />
${l&&r`<button type="button" class="btn small quiet"
onClick=${()=>n({texts:[...i,{...l,text:""}]})}>
<${f} name="plus" size="s" />
${o("Text for a channel or language")}
</button>`}
<p class="hint">${o("A client gets the text of their channel and language, else the one for all channels.")}</p>
`}function sL({one:e,index:t,only:n,channels:s,error:a,onPut:i,onRemove:l}){let c=A(null),u=p=>{let h=c.current;h.setRangeText(`{${p}}`,h.selectionStart,h.selectionEnd,"end"),i({text:h.value}),h.focus()},m=o("Text {n}",{n:t+1});return r`<div class="card ruletext">
<div class="hrow wrap">
<${wl} label=${o("Channel of text {n}",{n:t+1})} value=${e.channel_id}
options=${oL(e.channel_id,s)} onPick=${p=>i({channel_id:p})} />
<${wl} label=${o("Language of text {n}",{n:t+1})} value=${e.language} options=${OC}
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
${vl.map(p=>r`<button type="button" class="chip" key=${p} title=${CC(p)}
aria-label=${o("Insert: {what}",{what:CC(p)})} onClick=${()=>u(p)}>
${`{${p}}`}
</button>`)}
</div>
<${aL} one=${e} />
</div>`}function aL({one:e}){let t=Tm(e.text,e.language,B.value.company);return e.text.trim()?r`<div class="rulepre" aria-label=${o("Preview")} role="group">
<span class="t12 dim">${o("The client will see")}</span>
<p class="rulebub" lang=${e.language}>
${t.map(n=>n.kind==="text"?n.text:r`<span class=${n.kind==="value"?"val":"bad"}>${n.text}</span>`)}
</p>
${we.value!==e.language&&r`<span class="t12 dim">
${e.language==="ru"?o("For clients who write in Russian"):o("For clients who write in English")}
</span>`}
</div>`:null}var TC,EC,AC,OC,oL,CC,NC=b(()=>{I();T();x();M();D();sn();pm();Cm();Qo();Gn();dg();TC=({body:e,errors:t,change:n})=>r`
<${Ve} icon="zap" title=${o("When")}><p class="cond">${o("A client begins a new conversation")}</p><//>
<${Ve} icon="list-filter" title=${o("If")}>
<${jt} label=${o("Clients")} value=${e.clients} onPick=${s=>n({clients:s})}
options=${[["all",o("All clients")],["new",o("Only new clients")]]} />
<${fg} body=${e} error=${t.frequency} change=${n} />
<//>
<${Ve} icon="message-square-reply" title=${o("Then write to the client")}>
<${$g} body=${e} errors=${t} change=${n} />
<//>
`,EC=({body:e,errors:t,change:n})=>r`
<${Ve} icon="zap" title=${o("When")}>
<p class="cond">${o("A client writes while we are closed")}</p>
<${mo} label=${o("Working hours")} value=${e.hours_id} options=${xm(e.hours_id)}
onPick=${s=>n({hours_id:s})} />
<//>
<${Ve} icon="list-filter" title=${o("If")}>
<${fg} body=${e} error=${t.frequency} change=${n} />
<//>
<${Ve} icon="moon" title=${o("Then write to the client")}>
<${$g} body=${e} errors=${t} change=${n} />
<p class="hint">${o("It goes before the auto-reply: a client gets one automatic message per event.")}</p>
<//>
`,AC=({body:e,errors:t,change:n})=>r`
<${Ve} icon="zap" title=${o("When")}><p class="cond">${o("A client begins a conversation by email")}</p><//>
<${Ve} icon="list-filter" title=${o("If")}>
<${fg} body=${e} error=${t.frequency} change=${n} />
<//>
<${Ve} icon="mail" title=${o("Then reply in the same thread")}>
<${$g} body=${e} errors=${t} change=${n} kinds=${["email"]} />
<//>
`;OC=[["ru","Русский"],["en","English"]];oL=(e,t)=>{let n=t.map(s=>[s.id,`${be(s.kind)} · ${s.name}`]);return e!==null&&!n.some(([s])=>s===e)&&n.push([e,`${_e.channel(e)} · ${o("removed")}`]),[[null,o("All channels")],...n]};CC=e=>({name:o("name of the client"),number:o("number of the conversation"),company:o("name of the company"),hours:o("working hours of today"),back:o("when we are back")})[e]});function PC({rule:e}){let t=rL[ge.value.kind];return r`<form class="ruleform" onSubmit=${n=>n.preventDefault()}>
<fieldset disabled=${!Ge.value}>
<legend class="vh">${o("Setup")}</legend>
${e.missing.length>0&&r`<p class="rulewarn">
<${f} name="triangle-alert" size="s" />
<span class="grow">${Qp(e.missing)}. ${o("Choose a replacement below.")}</span>
</p>`}
${t?r`<${t} rule=${e} body=${ge.value.body} errors=${nC.value} change=${mm} />`:r`<p class="t13">${o("This kind of rule is unknown to the page. Reload it.")}</p>`}
</fieldset>
</form>`}var rL,DC=b(()=>{T();x();D();qr();La();wC();_C();on();NC();rL={distribution:yC,reply_assigns:vC,autoreply:TC,out_of_hours:EC,receipt:AC,sla:kC,untouched:xC}});function MC({rule:e}){let[t,n]=g(null),[s,a]=g(null),i=async()=>{a(null);try{n((await W(`/api/rules/${e.id}/versions`)).versions)}catch(c){if(!(c instanceof ue))throw c;a(c)}};if(N(()=>{i()},[e.id,e.version]),s)return r`<${re} icon="unplug" title=${o("The versions could not be loaded")} text=${z(s)}>
<button type="button" class="btn" onClick=${i}>${o("Retry")}</button>
<//>`;let l=c=>{mm(c.body),R(ze(e.id),{replace:!0})};return r`
<p class="hrow t13">
<a class="link hrow tight" href=${ze(e.id)}>
<${f} name="chevron-left" size="s" />
${o("Back to the setup")}
</a>
</p>
<ol class="versions">
${(t??[]).map((c,u)=>r`<${lL} key=${c.version} one=${c} before=${t[u+1]} onTake=${u>0&&Ge.value&&JSON.stringify(c.body)!==JSON.stringify(e.body)?()=>l(c):null} />`)}
</ol>
`}function iL(e,t){return t?JSON.stringify(e.body)!==JSON.stringify(t.body)?o("Settings changed"):e.active!==t.active?e.active?o("Switched on"):o("Switched off"):o("Saved again"):o("Created")}function lL({one:e,before:t,onTake:n}){let s=!t||JSON.stringify(e.body)!==JSON.stringify(t.body);return r`<li>
<p class="t13"><b class="b6">${o("Version {n}",{n:e.version})}</b> · ${iL(e,t)}</p>
<p class="t12 dim">${e.by?U(e.by):o("Okno")}, ${it(e.at,j.value)}, ${K(e.at)}</p>
${s&&t&&r`<ul class="t13 mut changed">
${lm(t.body,e.body).map(a=>r`<li key=${a}>${a}</li>`)}
</ul>`}
${n&&r`<button type="button" class="btn small quiet" onClick=${n}>
<${f} name="undo-2" size="s" />
${o("Take this version")}
</button>`}
</li>`}var RC=b(()=>{I();T();V();Ie();Q();x();G();De();D();og();La();on()});function IC({id:e,tab:t}){let n=typeof e=="string"?cL(e):null,s=n?Ks(n)&&{...ig(n),active:!1,missing:[],today:0}:$n(e),a=!s||n&&!Ge.value;return r`<aside class="peek" aria-label=${s?o("Rule “{name}”",{name:ct(s)}):o("Rule")}>
${a?r`<${uL} />`:r`<${dL} rule=${s} tab=${n?"setup":t} />`}</aside>`}function pL(e){N(()=>{let t=n=>{n.key!=="Escape"||n.defaultPrevented||w.peek()||document.activeElement.matches?.("input:not([type=checkbox]), textarea, select")||(n.preventDefault(),R(ze()))};return document.addEventListener("keydown",t,{capture:!0}),()=>document.removeEventListener("keydown",t,{capture:!0})},[]),N(()=>()=>{E.peek().page==="automation"&&E.peek().rule===null&&requestAnimationFrame(()=>{document.querySelector(`.rule[data-rule="${e}"] h3 a`)?.focus()})},[])}function mL(e){N(()=>qb((t,n)=>uo.peek()?t===null?!0:t.split("?")[0]===ze(e)?!1:(vm.value=n,w.value="ruleleave",!0):!1),[e])}function dL({rule:e,tab:t}){let n=A(null),s=zC[t]?t:"setup";if(pL(e.id),mL(e.id??`new-${e.kind}`),L(()=>(Vr(e),document.activeElement!==document.body&&n.current.querySelector("h2").focus({preventScroll:!0}),oC),[]),N(()=>{e.id&&ge.peek()&&aC(e)},[e]),!ge.value)return r`<div class="ed-top" ref=${n}><h2 class="grow cut" tabindex="-1">${ct(e)}</h2></div>`;let a=zC[s];return r`
<div class="ed-top" ref=${n}>
<h2 class="grow cut" tabindex="-1">${ct(ge.value)}</h2>
${e.id&&Ge.value&&r`<${am} rule=${e} label=${o("The rule is on")} /><${hL} rule=${e} />`}
<${LC} />
</div>
${e.id&&r`<${$L} rule=${e} view=${s} />`}
${e.paused_at&&r`<${gL} rule=${e} />`}
${Hs.value&&r`<${bL} />`}
<div class="scroll ed edbody" role=${e.id&&s!=="versions"?"tabpanel":"group"} tabindex="0"
id="ruleview" aria-label=${fL(s)}>
<${a} rule=${e} key=${s} />
</div>
${Ge.value&&(s==="setup"||uo.value)&&r`<${vL} rule=${e} />`}
`}function $L({rule:e,view:t}){let n=a=>{let i={ArrowRight:1,ArrowLeft:-1}[a.key],l=[...a.currentTarget.children],c={Home:0,End:l.length-1}[a.key]??(l.indexOf(a.target)+i+l.length)%l.length;Number.isNaN(c)||(a.preventDefault(),l[c].focus(),l[c].click())},s=!hg.some(([a])=>a===t);return r`<div class="tabs edtabs" role="tablist" aria-label=${o("Parts of the rule")} onKeyDown=${n}>
${hg.map(([a,i],l)=>r`<button type="button" class="tab" role="tab" key=${a} aria-selected=${String(a===t)}
aria-controls="ruleview" tabindex=${a===t||s&&!l?0:-1}
onClick=${()=>R(ze(e.id,a==="setup"?null:a),{replace:!0})}>
${i()}
${a==="log"&&e.today>0&&r`<span class="n">${ie(e.today)}</span>`}
</button>`)}
</div>`}function hL({rule:e}){let t=w.value==="rulemore",n=a=>()=>{sm(e,a)&&Co(o("Moved: {name}",{name:ct(e)}))},s=()=>{K1(e),R(ze(),{sure:!0})};return r`<span class="menuat">
<button type="button" class="ib small" aria-haspopup="menu" aria-expanded=${String(t)}
aria-label=${o("More actions")} title=${o("More actions")} onClick=${()=>{w.value=t?null:"rulemore"}}>
<${f} name="ellipsis" size="m" />
</button>
${t&&r`<${st} label=${o("More actions")} place="poprule">
${Qh(e,-1)&&r`<${H} icon="arrow-up" onPick=${n(-1)}>${o("Move up")}<//>`}
${Qh(e,1)&&r`<${H} icon="arrow-down" onPick=${n(1)}>${o("Move down")}<//>`}
<${H} icon="history" onPick=${()=>R(ze(e.id,"versions"),{replace:!0})}>
${o("Versions")}
<//>
${Ks(e.kind)?.many&&r`<${H} icon="trash-2" onPick=${s}>${o("Delete the rule")}<//>`}
<//>`}
</span>`}function bL(){let{by:e,at:t}=Hs.value,n=$n(ge.value.id),s=r`<b>${e?U(e):o("Okno")}</b>`;return r`<div class="ruleclash" role="alert">
<p class="t13">
${kt(o("{who} has changed this rule ({when}). Your changes are not saved yet."),{who:s,when:t?`${it(t,j.value)}, ${K(t)}`:""})}
</p>
<dl class="kv">
<div><dt>${o("Theirs")}</dt><dd>${gl(n,_e)}</dd></div>
<div><dt>${o("Yours")}</dt><dd>${gl(ge.value,_e)}</dd></div>
</dl>
<ul class="t12 changed">
${lm(n.body,ge.value.body).map(a=>r`<li key=${a}>${a}</li>`)}
</ul>
<div class="hrow wrap">
<button type="button" class="btn small" onClick=${rC}>${o("Take theirs")}</button>
<button type="button" class="btn small primary" onClick=${iC}>${o("Save mine over it")}</button>
</div>
</div>`}function vL({rule:e}){let t=uo.value,n=Gr.value;return r`<div class="ed-foot">
<span class="hint grow" role="status">
${n?r`<span class="hint bad">${lC(n)}</span>`:t?o("Not saved yet"):r`<${yL} rule=${e} />`}
</span>
${e.id&&r`<button type="button" class="btn quiet" disabled=${!t||Ia.value} onClick=${sC}>
${o("Discard")}
</button>`}
<button type="button" class="btn primary" disabled=${e.id&&!t||Ia.value||!!Hs.value}
title=${`${lt} S`} aria-busy=${String(Ia.value)} onClick=${dm}>
${e.id?o("Update"):o("Create")}
</button>
</div>`}function yL({rule:e}){if(!e.id)return o("It will be created switched off");let t=`${it(e.changed_at,j.value)}, ${K(e.changed_at)}`;return r`
<a class="link" href=${ze(e.id,"versions")}
title=${e.changed_by?U(e.changed_by):null}>
${o("Version {n}",{n:e.version})}
</a> · ${t}
`}var hg,zC,cL,uL,LC,fL,gL,BC=b(()=>{I();T();Pt();Ie();Q();x();oo();G();De();D();ae();Wn();da();qr();og();La();La();mC();cg();Qo();fC();on();Xh();Gn();DC();RC();hg=[["setup",()=>o("Setup")],["log",()=>o("Log")],["check",()=>o("Dry run")]],zC={setup:PC,log:pC,check:dC,versions:MC};Qe({id:"save-rule",group:"everywhere",label:()=>o("Save the rule"),key:"Ctrl+KeyS",anywhere:!0,palette:!1,when:()=>E.peek().page==="automation"&&!!ge.peek()&&Ge.peek(),run:()=>{dm()}});cL=e=>/^new-(\w+)$/.exec(e)?.[1];uL=()=>r`
<div class="ed-top"><h2 class="grow cut">${o("Rule")}</h2><${LC} /></div>
<${re} icon="search-x" title=${o("There is no such rule")} text=${o("It was deleted, or the link is mistyped.")}>
<a class="btn" href=${ze()}>${o("All rules")}</a>
<//>
`,LC=()=>r`<a class="ib small" href=${ze()} aria-label=${o("Close the rule")} title=${o("Close the rule")+"  Esc"}>
<${f} name="x" size="m" />
</a>`;fL=e=>hg.find(([t])=>t===e)?.[1]()??o("Versions");gL=({rule:e})=>r`<div class="banner bad" role="status">
<${f} name="circle-alert" size="m" />
<span class="grow">${o("Paused: {cause}",{cause:Zp(e.paused_why)})}</span>
${Ge.value&&r`<button type="button" class="btn small" onClick=${()=>om(e)}>${o("Continue")}</button>`}
</div>`});var FC={};Le(FC,{Automation:()=>kL});function kL(){N(W1,[]);let{rule:e}=E.value,[t,n]=g("all"),s=rr("(max-width: 719px)"),a=e!==null&&Re.value;return r`<main class=${a?"main page auto editing":"main page auto"} id="main">
<${xL} filter=${t} onFilter=${n} />
${Re.value?.paused&&r`<${TL} />`}
<div class="twopane">
<div class="scroll sunk" role="group" tabindex="0" aria-label=${o("Rules")} inert=${s&&a||null}>
<${EL} filter=${t} open=${e} />
</div>
${a&&r`<${IC} key=${e} id=${e} tab=${E.value.tab} />`}
</div>
</main>`}function xL({filter:e,onFilter:t}){let{paused:n,rules:s=[]}=Re.value??{};return r`
<header class="bar1">
<h1>${o("Automation")}</h1>
<span class="grow"></span>
${Re.value&&Ge.value&&r`
${!n&&r`<button type="button" class="btn stopall" aria-label=${o("Stop everything")}
onClick=${()=>Jh(!0)}>
<${f} name="pause" size="m" />
<span class="only-wide">${o("Stop everything")}</span>
</button>`}
<${CL} />
`}
</header>
<div class="bar2">
<div class="chips" role="group" aria-label=${o("Show rules")}>
${WC.map(([a,i,l])=>r`<button type="button" class="chip" key=${a} aria-pressed=${String(a===e)}
onClick=${()=>t(a)}>
${i()} <span class="n">${s.filter(l).length}</span>
</button>`)}
</div>
${Re.value&&r`<${_L} rules=${s} />`}
</div>
`}function _L({rules:e}){let t=e.reduce((a,i)=>a+i.today,0),n=e.filter(Gh).length,s=C("Rules ran {n} time today","Rules ran {n} times today",t,{n:ie(t)});return r`<div class="end t12 dim autostat">
${n?r`<span class="warntext">
<${f} name="triangle-alert" size="s" /> ${s}
, ${C("{n} needs attention","{n} need attention",n)}
</span>`:r`<span><${f} name="circle-check" size="s" /> ${s}, ${o("no faults")}</span>`}
</div>`}function CL(){let e=w.value==="rulenew",t=SL();return t.length?r`<span class="menuat">
<button type="button" class="btn primary" aria-haspopup="menu" aria-expanded=${String(e)}
onClick=${()=>{w.value=e?null:"rulenew"}}>
<${f} name="plus" size="m" />
${o("New rule")}
</button>
${e&&r`<${st} label=${o("New rule")} place="poprule">
${t.map(n=>r`<${H} key=${n.kind} icon=${Ur(n.kind)} onPick=${()=>R(ze(`new-${n.kind}`))}>
${ct({kind:n.kind,body:n.default})}
<//>`)}
<//>`}
</span>`:null}function EL({filter:e,open:t}){let n=Ot(150,!Re.value&&!Hr.value);if(!Re.value)return Hr.value?r`<${AL} problem=${Hr.value} />`:n&&r`<${OL} />`;if(!Re.value.rules.length)return r`<${re} icon="zap" title=${o("No rules yet")} text=${Ge.value?o("Create the first one: Okno will deal conversations and reply for you."):o("An administrator creates them.")} />`;let s=WC.find(([i])=>i===e)[2],a=wL.map(([i,l])=>[i,l(),bl(i).filter(s)]).filter(([,,i])=>i.length);return a.length?a.map(([i,l,c])=>r`<section key=${i} aria-labelledby=${`rg-${i}`}>
<h2 class="rules-h" id=${`rg-${i}`}>${l}</h2>
<div class="rules">
${c.map(u=>r`<${Y1} key=${u.id} rule=${u} names=${_e} open=${t===u.id} />`)}
</div>
</section>`):r`<${re} icon="circle-check"
title=${e==="care"?o("Everything works"):o("All rules are off")} />`}var wL,WC,SL,TL,AL,OL,jC=b(()=>{I();T();V();Q();x();G();D();Ae();ae();Wn();G1();BC();Qo();on();Gn();wL=[["assignment",()=>o("Assignment")],["replies",()=>o("Replies to the client")],["deadlines",()=>o("Deadlines")]],WC=[["all",()=>o("All"),()=>!0],["on",()=>o("Switched on"),e=>e.active],["care",()=>o("Need attention"),Gh]];SL=()=>(Re.value?.kinds??[]).filter(e=>e.many||!Re.value.rules.some(t=>t.kind===e.kind));TL=()=>r`<div class="banner" role="status">
<${f} name="pause" size="m" />
<span class="grow">${o("All automation is stopped: no rule runs and no automatic message leaves.")}</span>
${Ge.value&&r`<button type="button" class="btn small" onClick=${()=>Jh(!1)}>${o("Start it again")}</button>`}
</div>`;AL=({problem:e})=>r`<${re} icon="unplug" title=${o("The rules could not be loaded")} text=${z(e)}>
<button type="button" class="btn" onClick=${Nn}>${o("Retry")}</button>
<//>`,OL=()=>r`<div class="rules first" aria-busy="true" aria-label=${o("Loading…")}>
${[72,54,80,60].map(e=>r`<div class="card rule" key=${e}>
<span class="ric"></span>
<${Be} width=${e} />
<span></span>
<p class="ds"><${Be} width=${96} /></p>
</div>`)}
</div>`});function kl({label:e,children:t}){let n=A(null);return ye(),L(()=>{(n.current.querySelector("[data-first]")??n.current.querySelector("button"))?.focus()},[]),r`<div class="over" onPointerDown=${s=>{s.target===s.currentTarget&&Vn()}}>
<div class="dialog narrow" role="dialog" aria-modal="true" aria-label=${e} ref=${n} onKeyDown=${Ct}>
${t}
</div>
</div>`}var Vn,gg=b(()=>{I();T();Ae();ae();Vn=()=>{w.value=null}});function KC(){let e=Lh.value,[t,n]=g(null),[s,a]=g(null),i=async()=>{a(null);try{e.data.run?n(await W(`/api/runs/${e.data.run}`)):Re.value||await Nn()}catch(p){if(!(p instanceof ue))throw p;a(p),p.status===404&&!Re.value&&await Nn()}};if(N(()=>{e&&i()},[e]),!e)return null;let l=t?.rule??$n(e.data.rule),c=t?.run.version??e.data.version,u=s?.status===404,m=e.data.run&&!t&&!s;return r`<${kl} label=${o("Why?")}>
<div class="dhead">
<h2 class="t13 b6 grow">${o("Why?")}</h2>
<button type="button" class="ib small" data-first aria-label=${o("Dismiss")} onClick=${Vn}>
<${f} name="x" size="m" />
</button>
</div>
<div class="dpad why">
<p class="t13">
<b class="b6">${PL(e)}</b>
<br />
<span class="dim">
${it(e.created_at,j.value)}
, ${K(e.created_at)}
${l&&r` · ${o("rule “{name}”",{name:ct(l)})}`}
${c&&`, ${o("version {n}",{n:c})}`}
</span>
</p>
${m&&r`<div class="sks" aria-busy="true"><${Be} width=${80} /><${Be} width=${60} /></div>`}
${t&&r`<${DL} run=${t.run} />`}
${!e.data.run&&r`<p class="t13 mut">${o("The rule set this when the client began to wait.")}</p>`}
${u&&r`<p class="t13 mut">
${o("The record of this run is not there any more: they are kept for {n} days.",{n:NL})}
</p>`}
${s&&!u&&r`<p class="t13" role="alert">
${z(s)} <button type="button" class="btn small" onClick=${i}>${o("Retry")}</button>
</p>`}
${l&&r`<div class="hrow">
<a class="link t13 hrow tight" href=${ze(l.id)} onClick=${Vn}>
<${f} name=${Ur(l.kind)} size="s" />
${o("Open the rule")}
</a>
<a class="link t13 hrow end" href=${ze(l.id,"log")} onClick=${Vn}>${o("Log")}</a>
</div>`}
</div>
<//>`}var NL,PL,DL,qC=b(()=>{I();T();V();Ie();Q();x();G();dl();D();gg();on();lg();gm();Gn();Bh();NL=90;PL=e=>e.kind==="system"?ml(e):o("Automatic message to the client"),DL=({run:e})=>r`
${e.outcome!=="did"&&r`<p class="t13 rulewarn"><${f} name="triangle-alert" size="s" />${$m(e)}</p>`}
<${bm} run=${e} />
`});var UC={};Le(UC,{Layers:()=>ML});function RL({rule:e}){let t=()=>{Vn(),R(ze(e.id,"check"))},n=()=>{Vn(),Vh(e,!0,e.version)};return r`<${kl} label=${o("Switch on: {name}",{name:ct(e)})}>
<div class="dpad">
<h2 class="head2">${o("This rule writes to clients")}</h2>
<p class="lead">
${o("Read what it says. You can first see whom it would have written to in the last 30 days.")}
</p>
<div class="readtexts" role="group" tabindex="0" aria-label=${o("Texts of the rule")}>
${e.body.texts.map((s,a)=>r`<${zL} key=${a} one=${s} />`)}
</div>
</div>
<footer class="dfoot">
<button type="button" class="btn quiet" onClick=${Vn}>${o("Cancel")}</button>
<span class="grow"></span>
<button type="button" class="btn" data-first onClick=${t}>${o("Dry run first")}</button>
<button type="button" class="btn primary" onClick=${n}>${o("Switch on")}</button>
</footer>
<//>`}function zL({one:e}){let t=e.channel_id===null?o("All channels"):`${be(Me.value[e.channel_id]?.kind)} · ${_e.channel(e.channel_id)}`;return r`<div class="rulepre">
<span class="t12 dim">${t} · ${e.language==="ru"?"Русский":"English"}</span>
<p class="rulebub" lang=${e.language}>
${Tm(e.text,e.language,B.value.company).map(n=>n.kind==="text"?n.text:r`<span class="val">${n.text}</span>`)}
</p>
</div>`}function IL(){let e=()=>{Vn(),vm.value?.()};return r`<${kl} label=${o("Changes are not saved")}>
<div class="dpad">
<h2 class="head2">${o("Changes are not saved")}</h2>
<p class="lead">${o("If you leave now, the changes of this rule are lost.")}</p>
</div>
<footer class="dfoot">
<button type="button" class="btn quiet" onClick=${e}>${o("Leave without saving")}</button>
<span class="grow"></span>
<button type="button" class="btn primary" data-first onClick=${Vn}>${o("Stay")}</button>
</footer>
<//>`}var ML,HC=b(()=>{T();x();G();D();ae();M();cg();gg();Qo();on();Gn();dg();qC();ML=()=>({why:()=>r`<${KC} />`,rulefirst:()=>nm.value&&r`<${RL} rule=${nm.value} />`,ruleleave:()=>r`<${IL} />`})[w.value]?.()??null});var bg={};Le(bg,{Looks:()=>FL,Select:()=>Xo,Who:()=>VC,Work:()=>KL});function FL(){return r`
<${VC} />
<${vt} id="looks-all" title=${o("Appearance")}>
<div class="card">
<${Fe} title=${o("Language")} text=${o("Changes at once, no reload needed")}>
<${jt} label=${o("Language")} value=${we.value} options=${[["ru","Русский","ru"],["en","English","en"]]} onPick=${no} />
<//>
<${Fe} title=${o("Theme")}
text=${WL.matches?o("The system is set to dark now"):o("The system is set to light now")}>
<${jt} label=${o("Theme")} value=${Zt.value} options=${[["system",o("System")],["light",o("Light")],["dark",o("Dark")]]} onPick=${ds} />
<//>
<${Fe} title=${o("List density")} text=${o("Compact shows more conversations at once")}>
<${jt} label=${o("List density")} value=${In.value} options=${[["compact",o("Compact")],["normal",o("Normal")],["roomy",o("Comfortable")]]} onPick=${Ga} />
<//>
<${Fe} title=${o("Text size")} text=${o("Everything grows except pictures")}>
<${Xo} label=${o("Text size")} value=${pc.value} options=${BL.map(([e,t])=>[e,t()])}
onPick=${e=>tt({text:e})} />
<//>
<${Fe} title=${o("Less motion")} text=${o("When off, the system setting applies")}>
<${Pn} label=${o("Less motion")} checked=${de.value.motion==="less"}
onChange=${e=>tt({motion:e?"less":"system"})} />
<//>
</div>
<//>
`}function KL(){let{send:e,undo:t,after_close:n}=de.value;return r`<${vt} id="work-all" title=${o("Work with conversations")}>
<div class="card">
${Object.keys(e).map(s=>r`<${Fe} key=${s} title=${o("Enter sends in {channel}",{channel:be(s)})}
text=${e[s]==="enter"?o("Shift Enter starts a new line"):o("Ctrl Enter sends, Enter starts a new line")}>
<${Pn} label=${o("Enter sends in {channel}",{channel:be(s)})}
checked=${e[s]==="enter"}
onChange=${a=>tt({send:{[s]:a?"enter":"command"}})} />
<//>`)}
<${Fe} title=${o("After “Close”")}>
<${Xo} label=${o("After “Close”")} value=${n} options=${jL.map(([s,a])=>[s,a()])}
onPick=${s=>tt({after_close:s})} />
<//>
<${Fe} title=${o("Time to undo sending")} text=${o("In messengers")}>
<${Xo} label=${o("Time to undo sending: messengers")} value=${t.messenger}
options=${GC([0,2,4,8,15])} onPick=${s=>tt({undo:{messenger:Number(s)}})} />
<//>
<${Fe} title=${o("Time to undo sending")} text=${o("In email")}>
<${Xo} label=${o("Time to undo sending: email")} value=${t.email}
options=${GC([0,5,10,20,30,60])}
onPick=${s=>tt({undo:{email:Number(s)}})} />
<//>
<${qL} />
</div>
<p class="hint rowgap">
${o("Notes always need Ctrl Enter, so that an internal remark is not sent to a client by habit.")}
</p>
<//>`}function qL(){let e=de.value.signature,[t,n]=g(null),s=async i=>{i.preventDefault(),await tt({signature:t.trim()})&&n(null)},a=i=>{i.key==="Enter"&&(i.ctrlKey||i.metaKey)&&s(i),i.key==="Escape"&&(i.preventDefault(),n(null))};return t===null?r`<${Fe} title=${o("Email signature")} text=${e||o("The mailbox signature is used")}>
<button type="button" class="btn small" aria-label=${o("Change the email signature")}
onClick=${()=>n(e)}>
${o("Change")}
</button>
<//>`:r`<form class="srow sform" onSubmit=${s}>
<div class="field grow">
<label for="ownsign">${o("Email signature")}</label>
<textarea class="input" id="ownsign" rows="4" maxlength="2000" value=${t} ref=${UL} onKeyDown=${a}
onInput=${i=>n(i.currentTarget.value)}></textarea>
<p class="hint">
${o("{operator}, {company} and {number} are filled in automatically. Leave it empty to use the mailbox signature.",{operator:"{operator}",company:"{company}",number:"{number}"})}
</p>
<div class="hrow">
<button type="submit" class="btn primary">${o("Save")}</button>
<button type="button" class="btn quiet" onClick=${()=>n(null)}>${o("Cancel")}</button>
</div>
</div>
</form>`}var BL,WL,VC,Xo,jL,GC,UL,xl=b(()=>{X();I();T();Ea();x();gt();M();D();Nf();sn();me(()=>{de.value&&(pc.value=de.value.text)});BL=[["small",()=>o("Small, {px}",{px:13})],["normal",()=>o("Default, {px}",{px:14})],["large",()=>o("Large, {px}",{px:16})],["largest",()=>o("Largest, {px}",{px:18})]],WL=matchMedia("(prefers-color-scheme: dark)"),VC=()=>r`<div class="pme">
<${J} name=${O.value.name} size="lg" />
<div class="grow">
<b class="b6 blk cut">${O.value.name}</b>
<span class="t12 dim blk cut">${Lw(O.value.role)} · ${O.value.email}</span>
</div>
</div>`;Xo=({label:e,value:t,options:n,onPick:s})=>r`<select class="sel" aria-label=${e} onChange=${a=>s(a.currentTarget.value)}>
${n.map(([a,i])=>r`<option key=${a} value=${a} selected=${String(a)===String(t)}>${i}</option>`)}
</select>`,jL=[["next",()=>o("Next most urgent")],["stay",()=>o("Stay in the conversation")],["list",()=>o("Return to the list")]],GC=e=>e.map(t=>[t,t?C("{n} second","{n} seconds",t):o("Send immediately")]);UL=e=>{e&&!e.dataset.met&&(e.dataset.met="1",e.focus())}});var JC={};Le(JC,{OwnKeys:()=>YL});function YL(){let e=de.value?.shortcuts??!0;return r`
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
${Object.entries(Uc).map(([t,n])=>r`<${GL} title=${n()} group=${t} />`)}
`}function GL({group:e,title:t}){let n=Ro().filter(s=>s.group===e&&HL(s));return n.length?r`<${vt} id=${"keys-"+e} title=${t}>
<div class="card">${n.map(s=>r`<${VL} key=${s.id} one=${s} />`)}</div>
<//>`:null}function VL({one:e}){let[t,n]=g(!1),[s,a]=g(null),i=e.label(),l=()=>{n(!1),a(null)},c=m=>{if(m.key==="Tab"){l();return}if(m.preventDefault(),m.stopPropagation(),m.key==="Escape"){l();return}if(!Ly(m))return;let p=zo(m),h=Iy(p,e);if(h){a(h);return}tt({keys:{[e.id]:p===e.key?"":p}}),l()},u=s?o("This key is taken: {name}",{name:(s.label??s.title)?.()??s.id}):rf(e)?o("Changed by you"):null;return r`<${Fe} title=${i} text=${u}>
${t?r`<${JL} name=${i} onKey=${c} onLeave=${l} />`:r`
<${pr} one=${e} />
<button type="button" class="btn small" aria-label=${o("Change the key: {name}",{name:i})}
onClick=${()=>n(!0)}>
${o("Replace")}
</button>
`}
${rf(e)&&!t&&r`<button type="button" class="ib small" aria-label=${o("Restore the default key: {name}",{name:i})}
onClick=${()=>tt({keys:{[e.id]:""}})}>
<${f} name="undo-2" size="m" />
</button>`}
<//>`}function JL({name:e,onKey:t,onLeave:n}){let s=A(null);return L(()=>s.current.focus(),[]),r`<button type="button" class="btn small primary" ref=${s}
aria-label=${o("Press the new key for: {name}",{name:e})} onKeyDown=${t} onBlur=${n}>
${o("Press a key…")}
</button>`}var HL,ZC=b(()=>{I();T();ae();Ea();Pt();x();M();D();sn();mu();HL=e=>e.label&&e.listed!==!1&&e.run&&e.key&&!e.key.includes(" ")&&e.id!=="pane"});var QC={};Le(QC,{Mailbox:()=>QL,chosen:()=>Gs,learnMailbox:()=>_l});async function _l(){try{Gs.value=await W("/api/company/mailbox")}catch(e){if(!(e instanceof ue))throw e}}async function ZL(e){try{Gs.value=await ke("PUT","/api/company/mailbox",{channel_id:e?Number(e):null}),oe(e?o("Emails are sent from {name}",{name:Gs.value.name}):o("Emails to colleagues are off"),{icon:"mail"})}catch(t){he(z(t)),_l()}}function QL(){N(()=>{_l()},[]);let e=Object.values(Me.value).filter(t=>t.kind==="email"&&t.health!=="removed");return r`<${vt} id="mailbox-all" title=${o("Emails to colleagues")}>
<p class="lead">
${o("Colleagues who are away for a few minutes can get their unseen notifications as one email. It says what happened and where, and never quotes clients.")}
</p>
<div class="card">
${e.length?r`<${Fe} title=${o("Mailbox")} text=${o("Sends the notification emails, marked as automatic. Automatic replies to them do not open conversations.")}>
<${Xo} label=${o("Mailbox for emails to colleagues")} value=${Gs.value?.channel_id??""}
options=${[["",o("No emails")],...e.map(t=>[t.id,t.name])]} onPick=${ZL} />
<//>`:r`<div class="srow">
<${f} name="mail-x" size="m" />
<span class="grow t13">${o("No mailbox is connected yet.")}</span>
</div>`}
</div>
${Gs.value?.channel_id&&r`<p class="hint rowgap">${o("“Check” in the notification settings sends one right away.")}</p>`}
<//>`}var Gs,vg=b(()=>{I();X();T();V();x();M();Pe();D();xl();sn();Gs=S(null)});var nT={};Le(nT,{OwnNotifications:()=>nB});function tB(e,t){let n=/^([01]?\d|2[0-3])[:.]([0-5]\d)$/.exec(t.trim());n&&tt({quiet:{[e]:`${n[1].padStart(2,"0")}:${n[2]}`}})}function nB(){let{notices:e,quiet:t,sounds:n}=de.value;return N(()=>{_l()},[]),r`<${vt} id="notifications-all" title=${o("Notifications")}>
<div class="card">
<${sB} />
<div class="tscroll" role="group" tabindex="0" aria-label=${o("Events and how you are notified")}>
<table class="tbl ntbl">
<thead>
<tr>
<th scope="col">${o("Event")}</th>
${eT.map(([s,a])=>r`<th scope="col" class="ctrc" key=${s}>${a()}</th>`)}
</tr>
</thead>
<tbody>
${eB().map(([s,a])=>r`<tr key=${s}>
<th scope="row">${a()}</th>
${eT.map(([i,l])=>r`<td key=${i}>
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
onChange=${s=>oB(Number(s.currentTarget.value))} />
<span class="t12 dim num">${n.volume} %</span>
</span>
<//>
<${Fe} title=${o("Quiet hours")} text=${o("No sound and no desktop notifications, only the bell")}>
<span class="hrow tight">
${["since","until"].map(s=>r`<input class="input qtime" inputmode="numeric" maxlength="5" placeholder="21:00" key=${s}
aria-label=${s==="since"?o("Quiet from"):o("Quiet until")} value=${t[s]}
disabled=${!t.on} onInput=${a=>tB(s,a.currentTarget.value)}
onBlur=${a=>{a.currentTarget.value=de.value.quiet?.[s]??t[s]}} />`)}
</span>
<${Pn} label=${o("Quiet hours")} checked=${t.on} onChange=${s=>tt({quiet:{on:s}})} />
<//>
<${Fe} title=${o("While “Away”")} text=${o("Only the bell shows notifications")}>
<span class="t13 mut">${o("muted")}</span>
<//>
<${Fe} title=${o("Email when I am away")} text=${Gs.value?.channel_id?o("Several notifications come as one email"):o("An administrator has not chosen a mailbox for these emails yet")}>
<${Xo} label=${o("Email when I am away")} value=${e.mail_after}
options=${[2,5,10,30,60,120].map(s=>[s,o("after {n} min",{n:s})])}
onPick=${s=>tt({notices:{mail_after:Number(s)}})} />
<//>
</div>
<//>`}async function oB(e){await tt({sounds:{volume:e}})&&Bc("message")}function sB(){let[e,t]=g(!1),[n,s,a]=tT[or.value]??tT.default,i=async()=>{t(!0);try{await zc(),await Ey()}catch(l){he(z(l))}finally{t(!1)}};return r`<div class="ntest" role="status">
<span class=${or.value==="granted"?"okc":"okc none"}><${f} name=${n} size="s" /></span>
<span class="grow t13"><b class="b6">${s()}</b> ${a()}</span>
<button type="button" class="btn" disabled=${e} onClick=${i}>
<${f} name="bell-ring" size="m" />
${o("Check")}
</button>
</div>`}var XC,XL,eB,eT,tT,oT=b(()=>{I();T();V();Ea();qd();x();ef();Jd();M();Pe();D();vg();xl();sn();XC=[["unassigned",()=>o("New unassigned conversation")],["message",()=>o("Activity in my conversations")],["assigned",()=>o("A conversation is assigned to me")],["handover",()=>o("Conversations are handed over to me")],["mention",()=>o("I am mentioned in a note")],["failed",()=>o("A reply was not sent")],["sla_warning",()=>o("A reply is due soon")],["sla_breach",()=>o("A reply is overdue")],["nobody",()=>o("No operator is free")],["untouched",()=>o("No operator has looked after a new conversation")],["unsnoozed",()=>o("A snoozed conversation is back")],["task",()=>o("A task is assigned to me, or something happens in it")],["taskdue",()=>o("A task is due")],["followed",()=>o("Activity in conversations I follow")]],XL=[["channel",()=>o("A channel stops working")],["fault",()=>o("An event could not be processed")],["breaker",()=>o("Automatic messages are stopped")],["rule",()=>o("A rule fails or is paused")]],eB=()=>O.value?.role==="administrator"?[...XC,...XL]:XC,eT=[["app",()=>o("In Okno")],["sound",()=>o("Sound")],["desktop",()=>o("Desktop")],["mail",()=>o("Email")]];tT={granted:["check",()=>o("The browser allows notifications."),()=>o("Make sure you can see and hear them here.")],default:["bell",()=>o("The browser has not been asked for permission yet."),()=>o("“Check” asks for it and sends a test notification.")],denied:["circle-alert",()=>o("The browser blocks notifications."),()=>o("Allow them next to this site's address in the browser. Sounds and the bell work anyway.")],unsupported:["circle-alert",()=>o("This browser has no desktop notifications."),()=>o("Sounds and the bell work anyway.")]}});function es({id:e,field:t,value:n,onInput:s,error:a,hint:i,label:l,autocomplete:c,extra:u=""}){let[m,p]=g(!1),h=a??i;return r`<div class=${"field "+u}>
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
</div>`}function Jr(e){if(e.code==="wrong-password"){let t=e.detail.tries_left;return t===void 0?o("Wrong email or password."):C("Wrong email or password. {n} attempt left, then a pause.","Wrong email or password. {n} attempts left, then a pause.",t)}if(e.code==="locked"){let t=Math.max(1,Math.ceil((e.detail.retry_after??60)/60));return C("Too many attempts. Try again in {n} minute.","Too many attempts. Try again in {n} minutes.",t)}return e.code==="sign-in-busy"?o("Too many people are signing in right now. Try again in a few seconds."):z(e)}var Sl=b(()=>{I();T();V();x();D()});var yg={};Le(yg,{Password:()=>rB,Sessions:()=>dB,deviceName:()=>aT});function rB(){let[e,t]=g(!1);return r`<${vt} id="password-all" title=${o("Password")}>
<div class="card">
${e?r`<${iB} onDone=${()=>t(!1)} />`:r`<${Fe} title=${o("Password")} text=${o("Changing it signs you out everywhere else")}>
<button type="button" class="btn small" onClick=${()=>t(!0)}>${o("Change password")}</button>
<//>`}
</div>
<//>`}function iB({onDone:e}){let[t,n]=g(""),[s,a]=g(""),[i,l]=g(null),[c,u]=g(!1),m=A(null);L(()=>m.current.focus(),[]);let p=async $=>{$.preventDefault(),u(!0);try{await ke("POST","/api/me/password",{current:t,new:s}),oe(o("Password changed. Your other sessions have ended."),{icon:"key-round"}),e()}catch(v){if(!(v instanceof ue))throw v;l(v),u(!1)}},h=i&&["wrong-password","locked","sign-in-busy"].includes(i.code)?lB(i):null,d=i&&!h?cB(i):null;return r`<form class="pwform" onSubmit=${p}>
<input class="vh" type="email" autocomplete="username" value=${O.value.email} tabindex="-1" aria-hidden="true"
readonly />
<${es} id="pwc" field=${m} value=${t} onInput=${n} error=${h}
label=${o("Current password")} autocomplete="current-password" />
<${es} id="pwn" value=${s} onInput=${a} error=${d} hint=${o("At least 12 characters")}
label=${o("New password")} autocomplete="new-password" />
<div class="hrow">
<button type="submit" class="btn primary" disabled=${c||!t||[...s].length<aB}
aria-busy=${String(c)}>
${o("Change password")}
</button>
<button type="button" class="btn" onClick=${e}>${o("Cancel")}</button>
</div>
</form>`}function lB(e){if(e.code!=="wrong-password")return Jr(e);let t=e.detail.tries_left;return t===void 0?o("Wrong password."):C("Wrong password. {n} attempt left, then a pause.","Wrong password. {n} attempts left, then a pause.",t)}function cB(e){let t={"same-password":()=>o("This is your current password. Choose a different one."),"weak-password":()=>o("This password is too easy to guess. Choose a different one."),"password-changed":()=>o("The password has just been changed elsewhere. Sign in with the new one.")}[e.code];return t?t():z(e)}function aT(e){return[sT(e,uB),sT(e,pB)].filter(Boolean).join(", ")||o("Unknown device")}function dB(){let[e,t]=g(null),[n,s]=g(null),a=Ot(150,!e&&!n),i=async()=>{try{t((await W("/api/me/sessions")).items),s(null)}catch(m){if(!(m instanceof ue))throw m;s(m)}};N(()=>{i()},[]);let l=async(m,p)=>{try{await ke("POST","/api/me/sessions/end",m),oe(p,{icon:"log-out"})}catch(h){h.status!==404&&he(z(h))}i()},u=(e?.filter(m=>!m.current)??[]).length>0&&r`<button type="button" class="btn small danger" onClick=${()=>l({},o("All other sessions have ended"))}>
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
${e.map(m=>r`<${fB} one=${m} key=${m.id}
onEnd=${()=>l({session_id:m.id},o("The session has ended"))} />`)}
</ul>`}
<//>`}function fB({one:e,onEnd:t}){let n=aT(e.agent),s=e.current?o("now"):Ao(e.seen_at,j.value);return r`<li class="sess">
<span class="sic"><${f} name=${mB(e.agent)?"smartphone":"laptop"} size="m" /></span>
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
</li>`}var aB,uB,pB,sT,mB,wg=b(()=>{I();T();V();Ie();Q();x();M();Pe();D();Ae();Sl();sn();aB=12;uB=[["Edg","Edge"],["OPR","Opera"],["YaBrowser","Яндекс Браузер"],["Firefox","Firefox"],["Chrome","Chrome"],["Safari","Safari"]],pB=[["Windows","Windows"],["iPhone","iPhone"],["iPad","iPad"],["Android","Android"],["Mac OS X","macOS"],["CrOS","ChromeOS"],["Linux","Linux"]],sT=(e,t)=>t.find(([n])=>e.includes(n))?.[1];mB=e=>/iPhone|iPad|Android/.test(e)});var cT={};Le(cT,{Teams:()=>$B});function $B(){let[e,t]=g(null),n=Ws();return N(()=>{_s()},[]),r`
<${vt} id="tmh" title=${o("Teams")} side=${e!=="new"&&n.length>0&&r`<button type="button" class="btn small" onClick=${()=>t("new")}>
<${f} name="plus" size="s" />
${o("New team")}
</button>`}>
<p class="lead">${o("A conversation assigned to a team has no assignee until a member takes it.")}</p>
${e==="new"&&r`<${rT} onDone=${()=>t(null)} />`}
${!n.length&&e!=="new"&&r`<${re} icon="users-round" title=${o("No teams yet")}
text=${o("Create the first one and choose its members.")}>
<button type="button" class="btn primary" onClick=${()=>t("new")}>${o("New team")}</button>
<//>`}
<div class="tmg">
${n.map(s=>e===s.id?r`<${rT} key=${s.id} team=${s} onDone=${()=>t(null)} />`:r`<${hB} key=${s.id} team=${s} onEdit=${()=>t(s.id)} />`)}
</div>
<//>
<${vt} id="tmc" title=${o("Workload limit")}>
<p class="lead">${o("Round robin gives nobody more open conversations than this. 0 means no limit.")}</p>
<div class="card">${lT().map(s=>r`<${vB} key=${s.id} person=${s} />`)}</div>
<//>
`}function hB({team:e,onEdit:t}){let n=e.members.map(a=>Ne.value[a]).filter(a=>a?.active),s=Ce.value.teams?.[e.id]??0;return r`<section class="card tmc" aria-label=${e.name}>
<div class="hrow">
<span class=${"sq "+kn(e.name)}></span>
<b class="b6 t13 grow cut">${e.name}</b>
<button type="button" class="btn small quiet" onClick=${t}>${o("Change")}</button>
<button type="button" class="ib small" aria-label=${o("Delete team {name}",{name:e.name})}
title=${o("Delete team")} onClick=${()=>bB(e)}>
<${f} name="x" size="m" />
</button>
</div>
<div class="avs">
${n.map(a=>r`<span key=${a.id} title=${`${gB(e,a)}: ${Or(a)}`}>
<${J} name=${a.name} size="sm"><${Ca} shift=${Yt(a)} /><//>
</span>`)}
${!n.length&&r`<span class="t12 hint warn">${o("No members")}</span>`}
</div>
<span class="t12 dim">
${C("{n} person","{n} people",n.length)} · ${C("{n} conversation","{n} conversations",s)}
</span>
</section>`}function bB(e){let t=n=>Z(`/api/teams/${e.id}/removed`,{removed:n});return Ue(async()=>{await t(!0),oe(o("Team deleted: {name}",{name:e.name}),{icon:"users-round",undo:()=>Ue(()=>t(!1))})})}function rT({team:e,onDone:t}){let[n,s]=g(e?.name??""),[a,i]=g(new Set(e?.members??[])),[l,c]=g(new Set(e?.leads??[])),[u,m]=g(null),p=A(null);L(()=>p.current.focus(),[]);let h=$=>i(iT(a,$)),d=async $=>{$.preventDefault();let v=[...l].filter(k=>a.has(k)),_={name:n.trim(),members:[...a],leads:v};try{await(e?Z(`/api/teams/${e.id}`,_,{method:"PATCH"}):Z("/api/teams",_)),t()}catch(k){m(k),p.current.focus()}};return r`<form class="card tmnew" aria-label=${e?o("Team {name}",{name:e.name}):o("New team")}
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
${lT().map($=>r`<div class="tmrow" key=${$.id}>
<label>
<input class="check" type="checkbox" checked=${a.has($.id)}
onChange=${()=>h($.id)} />
<${J} name=${$.name} size="sm" />
<span class="cut">${$.name}</span>
</label>
${a.has($.id)&&r`<label class="t12 mut">
<input class="check" type="checkbox" checked=${l.has($.id)}
aria-label=${o("{name} leads the team",{name:$.name})}
onChange=${()=>c(iT(l,$.id))} />
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
</form>`}function iT(e,t){let n=new Set(e);return n.delete(t)||n.add(t),n}function vB({person:e}){let[t,n]=g(String(e.capacity??0)),[s,a]=g(null);N(()=>n(String(e.capacity??0)),[e.capacity]);let i=/^\d{1,4}$/.test(t.trim())?Number(t):NaN,l=!(i>=0&&i<=1e3),c=async()=>{if(!(l||i===e.capacity))try{await Z(`/api/people/${e.id}`,{capacity:i},{method:"PATCH"}),a(null)}catch(m){a(m)}},u=Ln.value?.[e.id]?.load;return r`<div class="caprow">
<${Fe} title=${e.name} text=${s?z(s):u===void 0?"":C("{n} conversation now","{n} conversations now",u)}>
<${yB} person=${e} />
<input class="input" inputmode="numeric" aria-label=${o("Workload limit: {name}",{name:e.name})}
aria-invalid=${l?"true":null} value=${t} onInput=${m=>n(m.currentTarget.value)}
onBlur=${c} onKeyDown=${m=>{m.key==="Enter"&&c()}} />
<//>
</div>`}function yB({person:e}){let t=Object.values(bn.value).filter(s=>!s.removed||s.id===e.hours_id),n=s=>{let a=Number(s.currentTarget.value)||null;return Ue(()=>Z(`/api/people/${e.id}`,{hours_id:a},{method:"PATCH"}))};return r`<select class="sel" aria-label=${o("Business hours: {name}",{name:e.name})}
value=${e.hours_id??0} onChange=${n}>
<option value="0">${o("Any time")}</option>
${t.map(s=>r`<option key=${s.id} value=${s.id}>${s.name||o("Company hours")}</option>`)}
</select>`}var lT,gB,uT=b(()=>{I();T();Xe();V();x();De();M();Pe();Gt();Nr();D();sn();lT=()=>Object.values(Ne.value).filter(e=>e.active).sort((e,t)=>e.name.localeCompare(t.name));gB=(e,{id:t,name:n})=>e.leads.includes(t)?o("{name}, leads the team",{name:n}):n});var fT={};Le(fT,{Statuses:()=>_B});function _B(){let[e,t]=g(null),n=hu(),s=()=>t(null),a=r`<button type="button" class="btn small" onClick=${()=>t("new")}>
<${f} name="plus" size="s" />${o("New status")}
</button>`;return r`<${vt} id="sth" title=${o("Operator statuses")} side=${e!=="new"&&a}>
<p class="lead">
${o("Operators choose a status in their menu. Round robin skips a status without new conversations; own ones stay.")}
</p>
${e==="new"&&r`<div class="card"><${mT} onDone=${s} /></div>`}
<ul class="card stlist">
${n.map((i,l)=>r`<li key=${i.id}>
${e===i.id?r`<${mT} status=${i} onDone=${s} />`:r`<${TB} status=${i} list=${n} index=${l}
onEdit=${()=>t(i.id)} />`}
</li>`)}
</ul>
<//>`}function pT(e,t,n){let s=e[n<0?t-1:t+2];return Ue(()=>Z(`/api/statuses/${e[t].id}/place`,{before:s?.id??null}))}function CB(e){let t=n=>Z(`/api/statuses/${e.id}/removed`,{removed:n});return Ue(async()=>{await t(!0),oe(o("Status deleted: {name}",{name:Tn(e)}),{icon:"x",undo:()=>Ue(()=>t(!1))})})}function TB({status:e,list:t,index:n,onEdit:s}){let a=Tn(e),i=Object.values(Ne.value).filter(u=>u.active&&u.status_id===e.id),l=C("{n} person now","{n} people now",i.length),c=wB.has(e.builtin);return r`<section class="strow" aria-label=${a}>
<span class="dotbox"><span class=${Ii(e.base)}></span></span>
<div class="grow">
<b class="b5 blk t13 cut">${a}</b>
<span class="t12 dim blk">
${kB(e.base)}
${i.length>0&&r` · <span title=${i.map(u=>u.name).join(", ")}>${l}</span>`}
</span>
</div>
<span class="hrow t12 dim sttake">
${o("New conversations")}
<${Pn} label=${o("{name}: new conversations come",{name:a})} checked=${!!e.takes_new}
disabled=${xB(e)} onChange=${u=>SB(e,{takes_new:u})} />
</span>
<span class="hrow stacts">
<button type="button" class="ib small" disabled=${n===0} aria-label=${o("Move up: {name}",{name:a})}
title=${o("Move up")} onClick=${()=>pT(t,n,-1)}>
<${f} name="chevron-up" size="m" />
</button>
<button type="button" class="ib small" disabled=${n===t.length-1}
aria-label=${o("Move down: {name}",{name:a})} title=${o("Move down")} onClick=${()=>pT(t,n,1)}>
<${f} name="chevron-down" size="m" />
</button>
<button type="button" class="btn small quiet" onClick=${s}>${o("Change")}</button>
<button type="button" class="ib small" disabled=${c} aria-label=${o("Delete status {name}",{name:a})}
title=${c?o("Built-in status"):o("Delete status")} onClick=${()=>CB(e)}>
<${f} name="x" size="m" />
</button>
</span>
</section>`}function mT({status:e,onDone:t}){let[n,s]=g(e?.name??""),[a,i]=g(e?.base??"away"),[l,c]=g(!!e?.takes_new),[u,m]=g(null),p=A(null);L(()=>p.current.focus(),[]);let h=!!e?.builtin,d=async _=>{_.preventDefault();let k=h?{name:n.trim()}:{name:n.trim(),base:a,takes_new:a!=="off"&&l};try{await(e?Z(`/api/statuses/${e.id}`,k,{method:"PATCH"}):Z("/api/statuses",k)),t()}catch(y){m(y),p.current.focus()}},$=r`
<div class="field">
<span class="lab">${o("Colleagues see")}</span>
<${jt} label=${o("Colleagues see")} options=${dT.map(([_,k])=>[_,k()])} value=${a}
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
placeholder=${h?Iw(e):null} value=${n} aria-invalid=${u?"true":null}
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
</form>`}var wB,dT,kB,xB,SB,$T=b(()=>{I();T();Xe();V();x();M();Pe();Li();D();sn();wB=new Set(["online","away","off"]),dT=[["online",()=>o("Online")],["away",()=>o("Away")],["off",()=>o("Off shift")]],kB=e=>dT.find(([t])=>t===e)[1](),xB=e=>e.builtin==="online"||e.base==="off";SB=(e,t)=>Ue(()=>Z(`/api/statuses/${e.id}`,t,{method:"PATCH"}))});function hT(e,t,n,s){let[a,i]=g({preview:null,problem:null}),l=JSON.stringify([e,t,n]);return N(()=>{if(!s)return;let c=!0,u=setTimeout(async()=>{try{let m=await ke("POST","/api/hours/preview",{...e,hours_id:t,minutes:n});c&&i({preview:m,problem:null})}catch(m){c&&i(p=>({...p,problem:m}))}},EB);return()=>{c=!1,clearTimeout(u)}},[l,s]),a}function gT({found:{preview:e,problem:t},zone:n,minutes:s,onMinutes:a}){return r`<section class="psec" aria-labelledby="hph">
<div class="hrow gap2 wrap">
<h3 class="head2 grow" id="hph">${o("Example")}</h3>
<label class="t13 dim" for="hpm">${o("Time for the reply")}</label>
<select class="sel hpm" id="hpm" onChange=${i=>a(Number(i.currentTarget.value))}>
${AB.map(i=>r`<option key=${i} value=${i} selected=${i===s}>
${We(i*6e4)}
</option>`)}
</select>
</div>
<div class="card fcard rowgap hpre" aria-live="polite" aria-busy=${String(!e)}>
${t&&r`<p class="hint bad">${z(t)}</p>`}
${e&&!e.examples.length&&r`<p class="hint bad">${o("With these hours you are never open.")}</p>`}
${e?.examples.map(i=>r`<${OB} key=${i.at} example=${i} zone=${n} />`)}
</div>
</section>`}var EB,AB,OB,NB,bT=b(()=>{I();V();Q();T();x();D();EB=250,AB=[15,30,60,240,480];OB=({example:{at:e,due:t,parts:n},zone:s})=>r`
<p class="prev">
<${f} name="clock" size="m" />
<span>
${kt(o("Client writes {when} → reply by {due}"),{when:Dc(e,s),due:r`<b class="b6">${Dc(t,s)}</b>`})}
${n.length>1&&r`<span class="t12 blk">${n.map(a=>NB(a,s)).join("; ")}</span>`}
</span>
</p>
`,NB=([e,t],n)=>o("{span} from {time}",{span:We(t-e),time:Dc(e,n)})});function Cl(e){let t=PB.exec(e);if(!t)return null;let n=Number(t[1])*60+Number(t[2]??0);return n<=Js?n:null}function yT(e){if(!e.trim())return[];let t=e.split(/[,;]/).map(n=>n.split(/[-–—]/).map(Cl));return t.every(n=>n.length===2&&!n.includes(null))?t:null}function Zr(e){let t=[...e].sort((n,s)=>n[0]-s[0]);return t.some(([n,s])=>n>=s)?o("The end must be later than the start."):t.some(([n],s)=>s&&n<t[s-1][1])?o("These hours overlap."):null}function wT(e){if(DB(e))return o("Around the clock");let t=[];for(let n=0;n<7;n+=1){let s=fo(e.week[n]),a=n;for(;a<6&&fo(e.week[a+1])===s;)a+=1;let i=n===a?No(n):`${No(n)}–${No(a)}`;s&&t.push(`${i} ${s}`),n=a}return t.join("; ")}function xT(e,t){let n=[];for(let s=e;s<=t&&n.length<400;s=kT(s))n.push(s);return n}function _T(e){let t=[];for(let n of Object.keys(e).sort()){let{name:s,spans:a}=e[n],i=t.at(-1);i&&kT(i.to)===n&&i.name===s&&fo(i.spans)===fo(a)?i.to=n:t.push({from:n,to:n,name:s,spans:a})}return t}function ST(e){let t=[...e].sort((s,a)=>a[1]-a[0]-(s[1]-s[0]))[0],n=Math.round((t[0]+t[1]-60)/2/30)*30;return e.flatMap(s=>s===t?[[s[0],n],[n+60,s[1]]]:[s])}function TT(e,t,n,s){let[a,i]=e[t],l=n===0?e[t-1]?.[1]??0:a+Em,c=n===0?i-Em:e[t+1]?.[0]??Js,u=Math.min(c,Math.max(l,Math.round(s/Em)*Em));return e.map((m,p)=>p!==t?m:n===0?[u,i]:[a,u])}var Js,Am,PB,Vs,fo,DB,kT,CT,vT,Em,kg,xg,Qr=b(()=>{x();Q();Js=1440,Am=[0,1,2,3,4,5,6],PB=/^\s*(\d{1,2})(?:[:.\s]?([0-5]\d))?\s*$/,Vs=e=>`${Math.floor(e/60)}:${String(e%60).padStart(2,"0")}`;fo=e=>e.map(([t,n])=>`${Vs(t)}–${Vs(n)}`).join(", ");DB=e=>[...e.week,...Object.values(e.days).map(t=>t.spans)].every(t=>t.length===1&&t[0][0]===0&&t[0][1]===Js);kT=e=>new Date(Date.parse(e)+864e5).toISOString().slice(0,10);CT=e=>e.some(([t,n])=>n-t>=180),vT=15,Em=5;kg=e=>Math.round(e/vT)*vT,xg=({name:e,zone:t,week:n,days:s})=>JSON.stringify([e,t,n,Object.keys(s).sort().map(a=>[a,s[a].spans,s[a].name])])});function OT({days:e,week:t,onChange:n}){let[s,a]=g(null),i=_T(e),l=[...new Set(i.map(h=>h.from.slice(0,4)))],c=A(null),u=()=>{a(null),Ti(()=>c.current)},m=h=>{n(ET(e,h)),Ti(()=>c.current)},p=(h,d,$,v)=>{let _=h?ET(e,h):e;n({..._,...Object.fromEntries(v.map(k=>[k,{name:d,spans:$}]))}),u()};return r`
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
${s==="preset"&&r`<${LB} week=${t} days=${e} onChange=${n} onDone=${u} />`}
${s==="new"&&r`<${AT} onDone=${u} onPut=${(h,d,$)=>p(null,h,d,$)} />`}
${i.length||s?l.map(h=>r`
<h4 class="t12 dim rowgap" key=${`h${h}`} id=${`sdy${h}`}>${h}</h4>
<ul class="card hol2" key=${h} aria-labelledby=${`sdy${h}`}>
${i.filter(d=>d.from.startsWith(h)).map(d=>s===d.from?r`<li key=${d.from}>
<${AT} group=${d} onDone=${u}
onPut=${($,v,_)=>p(d,$,v,_)} />
</li>`:r`<${MB} key=${d.from} group=${d} onEdit=${()=>a(d.from)}
onRemove=${()=>m(d)} />`)}
</ul>
`):r`<${re} icon="calendar" title=${o("No special days")}
text=${o("Load the public holidays of your country, or add a date.")} />`}
</section>
`}function MB({group:e,onEdit:t,onRemove:n}){let s=NT(e);return r`
<li class="srow">
<span class="b5 t13 num hdt">${Zv(e.from,e.to)}</span>
<button type="button" class="grow t13 link hname" title=${o("Change")} onClick=${t}>${s}</button>
${e.spans.length?r`<span class="tag h2">${fo(e.spans)}</span>`:r`<span class="tag plain">${e.from===e.to?o("day off"):o("days off")}</span>`}
<button type="button" class="ib small" aria-label=${o("Remove: {name}",{name:s})} onClick=${n}>
<${f} name="x" size="m" />
</button>
</li>
`}function AT({group:e,onDone:t,onPut:n}){let[s,a]=g(e?.from??""),[i,l]=g(e?.to??""),[c,u]=g(e?.name??""),[m,p]=g(fo(e?.spans??[])),[h,d]=g(!1),$=A(null);L(()=>$.current.focus(),[]);let v=yT(m),_=s?i&&i<s?o("The last day is before the first."):null:o("Choose a date."),k=v?Zr(v):o("Type hours as 9:00–13:00, 14:00–18:00"),y=q=>{q.preventDefault(),q.stopPropagation(),d(!0),!_&&!k&&n(c.trim(),v,xT(s,i||s))},P=(q,pe,je,Ke)=>r`
<div class="field"><label for=${q}>${pe}</label>${je}
${h&&Ke&&r`<span class="hint bad" id=${`${q}e`} role="alert">${Ke}</span>`}</div>
`,Y=q=>h&&q?"true":null;return r`
<form class="card fcard rowgap" aria-label=${e?NT(e):o("New date")} onSubmit=${y}>
<div class="f2 f4">
${P("sdf",o("First day"),r`<input class="input" type="date" id="sdf" ref=${$} value=${s} min="2000-01-01" max="2099-12-31"
aria-invalid=${Y(_)} onInput=${q=>a(q.currentTarget.value)} />`,_)}
${P("sdt",o("Last day (optional)"),r`<input class="input" type="date" id="sdt" value=${i} min=${s} max="2099-12-31"
onInput=${q=>l(q.currentTarget.value)} />`)}
${P("sdn",o("Name of the day"),r`<input class="input" id="sdn" maxlength="120" value=${c}
onInput=${q=>u(q.currentTarget.value)} />`)}
${P("sdh2",o("Hours (empty: day off)"),r`<input class="input" id="sdh2" value=${m} placeholder="9:00–13:00" aria-invalid=${Y(k)}
onInput=${q=>p(q.currentTarget.value)} />`,k)}
</div>
<div class="hrow dgap">
<button type="submit" class="btn primary small">${e?o("Apply"):o("Add date")}</button>
<button type="button" class="btn quiet small" onClick=${t}>${o("Cancel")}</button>
</div>
</form>
`}function LB({week:e,days:t,onChange:n,onDone:s}){let[a,i]=g(null),[l,c]=g("RU"),[u,m]=g(()=>new Date(Date.now()+IB).getFullYear()),[p,h]=g(null),[d,$]=g(!1),v=A(!1);N(()=>()=>{v.current=!0},[]);let _=async pe=>{try{h(null),await pe()}catch(je){h(je)}};N(()=>{_(async()=>i((await W("/api/hours/countries")).countries))},[]);let k=a?.find(pe=>pe.code===l)?.years??[],y=k.includes(u)?u:k.at(-1),P=async pe=>{pe.preventDefault(),pe.stopPropagation(),$(!0),await _(async()=>{let je=(await ke("POST","/api/hours/holidays",{country:l,year:y,week:e})).days;if(v.current)return;let Ke=je.map(ve=>[ve.day,{spans:ve.spans,name:zB[ve.kind]?.(ve)??ve.name}]);n({...t,...Object.fromEntries(Ke)}),oe(C("{n} day of {year} loaded","{n} days of {year} loaded",je.length,{year:y}),{icon:"calendar"}),s()}),$(!1)},Y=RB(),q=(a??[]).map(({code:pe})=>[pe,Y.of(pe)]).sort((pe,je)=>pe[1].localeCompare(je[1],we.value));return r`<form class="card fcard rowgap" aria-label=${o("Load holidays")} aria-busy=${String(d||!a)}
onSubmit=${P}>
<div class="f2">
<div class="field">
<label for="hcn">${o("Country")}</label>
<select class="sel" id="hcn" disabled=${!a}
onChange=${pe=>c(pe.currentTarget.value)}>
${q.map(([pe,je])=>r`<option key=${pe} value=${pe} selected=${pe===l}>${je}</option>`)}
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
</form>`}var ET,NT,RB,zB,IB,PT=b(()=>{I();V();Q();T();x();Pe();D();Ae();Qr();ET=(e,{from:t,to:n})=>Object.fromEntries(Object.entries(e).filter(([s])=>s<t||s>n));NT=e=>e.name||(e.spans.length?o("Other hours"):o("Day off"));RB=()=>new Intl.DisplayNames(we.value==="ru"?"ru-RU":"en-GB",{type:"region"}),zB={off:e=>o("Day off moved from {date}",{date:Fd(e.moved)}),working:e=>o("Working day instead of {date}",{date:Fd(e.moved)}),short:()=>o("Shortened day")},IB=60*864e5});function MT(e,t){try{let n=new Intl.DateTimeFormat("en-GB",{timeStyle:"short",timeZone:t}).format(e),[s,a]=n.split(":").map(Number);return s*60+a}catch{return null}}var _g,BB,WB,Om,FB,DT,Nm,Pm=b(()=>{Q();T();x();_g={"Europe/Kaliningrad":()=>o("Kaliningrad"),"Europe/Moscow":()=>o("Moscow"),"Europe/Samara":()=>o("Samara"),"Asia/Yekaterinburg":()=>o("Yekaterinburg"),"Asia/Omsk":()=>o("Omsk"),"Asia/Novosibirsk":()=>o("Novosibirsk"),"Asia/Krasnoyarsk":()=>o("Krasnoyarsk"),"Asia/Irkutsk":()=>o("Irkutsk"),"Asia/Yakutsk":()=>o("Yakutsk"),"Asia/Vladivostok":()=>o("Vladivostok"),"Asia/Magadan":()=>o("Magadan"),"Asia/Kamchatka":()=>o("Kamchatka"),"Europe/Minsk":()=>o("Minsk"),"Asia/Almaty":()=>o("Almaty"),"Asia/Tashkent":()=>o("Tashkent"),"Asia/Bishkek":()=>o("Bishkek"),"Asia/Tbilisi":()=>o("Tbilisi"),"Asia/Yerevan":()=>o("Yerevan"),"Asia/Baku":()=>o("Baku")},BB={Africa:()=>o("Africa"),America:()=>o("America"),Antarctica:()=>o("Antarctica"),Arctic:()=>o("Arctic"),Asia:()=>o("Asia"),Atlantic:()=>o("Atlantic"),Australia:()=>o("Australia"),Europe:()=>o("Europe"),Indian:()=>o("Indian Ocean"),Pacific:()=>o("Pacific")},WB=e=>e.split("/").slice(1).reverse().join(", ").replaceAll("_"," ")||e,Om=e=>e==="UTC"?e:`${_g[e]?.()??WB(e)}, ${Qv(e)}`;FB=Xv(e=>{let t=e.split(" "),n=Object.keys(_g).filter(i=>t.includes(i)),s=t.filter(i=>!_g[i]),a=i=>s.filter(l=>l.startsWith(`${i}/`));return[["",[...n,...s.filter(i=>!i.includes("/"))]],...Object.entries(BB).map(([i,l])=>[l(),a(i)])].map(([i,l])=>[i,l.map(c=>[c,Om(c)])])}),DT=({members:e,value:t})=>e.map(([n,s])=>r`<option key=${n} value=${n} selected=${n===t}>${s}</option>`),Nm=({id:e,zones:t,value:n,invalid:s,onPick:a})=>r`
<select class="sel" id=${e} aria-invalid=${s?"true":null}
onChange=${i=>a(i.currentTarget.value)}>
${!t.includes(n)&&r`<option value=${n} selected>${Om(n)}</option>`}
${FB(t.join(" ")).map(([i,l])=>i?r`<optgroup key=${i} label=${i}><${DT} members=${l} value=${n} /></optgroup>`:r`<${DT} key="near" members=${l} value=${n} />`)}
</select>
`});function Sg({label:e,value:t,bad:n,onChange:s}){let[a,i]=g(Vs(t));N(()=>{Cl(a)!==t&&i(Vs(t))},[t]);let l=Cl(a)===null,c=u=>{let m=u.currentTarget.value;i(m);let p=Cl(m);p!==null&&p!==t&&s(p)};return r`
<input class="input numin" inputmode="numeric" maxlength="5" aria-label=${e} value=${a}
aria-invalid=${l||n?"true":null} title=${l?o("A time from 0:00 to 24:00"):null}
onInput=${c} onBlur=${()=>i(Vs(t))} />
`}var RT=b(()=>{I();T();x();Qr()});function zT({week:e,zone:t,onChange:n}){let[s,a]=g(0),i=(l,c)=>n(e.map((u,m)=>m===l?c:u));return r`
<p class="lead" id="wklead">
${o("Drag the end of a bar or type the time. Arrow keys move an end by 15 minutes.")}
</p>
<div class="card fcard">
<div class="wkw" role="group" tabindex="0" aria-label=${o("Business hours by day")}>
<svg class="wk" viewBox="0 0 720 264">
${qB.map(l=>r`<g key=${l} aria-hidden="true">
<text x=${ts(l*60)} y="12" text-anchor="middle">${l}:00</text>
<path class="g" d=${`M${ts(l*60)} 20v240`} />
</g>`)}
${Am.map(l=>r`<${YB} key=${l} day=${l} spans=${e[l]} chosen=${l===s}
onChoose=${()=>a(l)} onChange=${c=>i(l,c)} />`)}
<${HB} zone=${t} />
</svg>
</div>
<div class="wkday">
<${jt} label=${o("Day of the week")} value=${s} onPick=${a}
options=${Am.map(l=>[l,No(l)])} />
<${JB} key=${s} day=${s} week=${e} onChange=${l=>i(s,l)} onWeek=${n} />
</div>
</div>
`}function HB({zone:e}){let t=MT(j.value,e);return t!==null&&r`<path class="now" d=${`M${ts(t)} 20v240`} />`}function YB({day:e,spans:t,chosen:n,onChoose:s,onChange:a}){let i=No(e,"long");return r`
<g onPointerDown=${s}>
<text class=${n?"d on":"d"} x="0" y=${Ba(e)+18} aria-hidden="true">${No(e)}</text>
<rect class=${n?"tr on":"tr"} x=${Cg} y=${Ba(e)} width=${Tg} height=${Eg} rx="5" />
${!t.length&&r`<text class="off" x=${ts(720)} y=${Ba(e)+17} text-anchor="middle" aria-hidden="true">
${o("day off")}
</text>`}
${t.map((l,c)=>r`
<g key=${c}>
<${GB} day=${e} span=${l} />
${[0,1].map(u=>r`
<${VB} key=${u} name=${i} day=${e} spans=${t} place=${c} side=${u}
onMove=${m=>a(TT(t,c,u,m))} />
`)}
</g>
`)}
</g>
`}function GB({day:e,span:[t,n]}){return n<=t?null:r`
<rect class="on" x=${ts(t)} y=${Ba(e)} width=${ts(n)-ts(t)} height=${Eg} rx="5" />
${n-t>=180&&r`<text class="h" x=${ts((t+n)/2)} y=${Ba(e)+17} text-anchor="middle" aria-hidden="true">
${fo([[t,n]])}
</text>`}
`}function VB({name:e,day:t,spans:n,place:s,side:a,onMove:i}){let l=n[s][a],c=ts(l)+(a?-4:4),u=h=>{let d=UB[h.key],$=h.key==="Home"?0:h.key==="End"?Js:d?kg(l+d):null;$===null||h.ctrlKey||h.altKey||h.metaKey||(h.preventDefault(),h.stopPropagation(),i($))},m=h=>{if(!h.currentTarget.hasPointerCapture(h.pointerId))return;let d=h.currentTarget.ownerSVGElement,$=new DOMPoint(h.clientX,h.clientY).matrixTransform(d.getScreenCTM().inverse());i(kg(($.x-Cg)/Tg*Js))},p=a?o("{day}: end of hours",{day:e}):o("{day}: start of hours",{day:e});return r`
<g class="wkend" role="slider" tabindex="0" aria-label=${p} aria-valuemin="0" aria-valuemax=${Js}
aria-valuenow=${l} aria-valuetext=${Vs(l)} onKeyDown=${u} onPointerMove=${m}
onPointerDown=${h=>h.currentTarget.setPointerCapture(h.pointerId)}>
<rect class="grab" x=${c-8} y=${Ba(t)} width="16" height=${Eg} rx="4" />
<rect class="gr" x=${c-1.25} y=${Ba(t)+7} width="2.5" height="12" rx="1" />
</g>
`}function JB({day:e,week:t,onChange:n,onWeek:s}){let a=t[e],i=No(e,"long"),l=Zr(a),c=(h,d,$)=>n(a.map((v,_)=>_!==h?v:d?[v[0],$]:[$,v[1]])),u=A(null),m=h=>{n(a.filter((d,$)=>$!==h)),Ti(()=>u.current.querySelector("button"))},p=Am.filter(h=>h!==e&&h<5);return r`
<fieldset class="wkf" ref=${u} aria-describedby=${l?"wkbad":null}>
<legend class="vh">${i}</legend>
<div class="wkspans">
${a.map((h,d)=>r`
<span class="hrow tight" key=${d}>
<${Sg} label=${o("{day}, from",{day:i})} value=${h[0]} bad=${l}
onChange=${$=>c(d,0,$)} />
<span class="dim" aria-hidden="true">–</span>
<${Sg} label=${o("{day}, to",{day:i})} value=${h[1]} bad=${l}
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
${a.length?r`<button type="button" class="btn small quiet" disabled=${!CT(a)||l}
onClick=${()=>n(ST(a))}>
<${f} name="plus" size="s" />${o("Break")}
</button>`:r`<button type="button" class="btn small quiet" onClick=${()=>n([[540,1080]])}>
<${f} name="plus" size="s" />${o("Hours")}
</button>`}
${e===0?r`<button type="button" class="btn small quiet" onClick=${()=>s(ZB(t,e,p))}>
<${f} name="copy" size="s" />${o("Copy to Tue–Fri")}
</button>`:r`<button type="button" class="btn small quiet" onClick=${()=>n(t[0])}>
<${f} name="copy" size="s" />${o("Same as Monday")}
</button>`}
</div>
</fieldset>
${l&&r`<p class="hint bad" id="wkbad" role="alert">${l}</p>`}
`}var Cg,Tg,jB,Eg,KB,ts,Ba,qB,UB,ZB,IT=b(()=>{I();Ie();Q();T();x();D();sn();Ae();Qr();Qr();RT();Pm();Cg=44,Tg=648,jB=34,Eg=26,KB=26,ts=e=>Cg+e*Tg/Js,Ba=e=>KB+e*jB,qB=[0,3,6,9,12,15,18,21,24],UB={ArrowLeft:-15,ArrowDown:-15,ArrowRight:15,ArrowUp:15,PageUp:60,PageDown:-60};ZB=(e,t,n)=>e.map((s,a)=>n.includes(a)?e[t]:s)});var BT={};Le(BT,{Hours:()=>oW,hoursName:()=>Al});async function El(){try{let[e,t]=await Promise.all([W("/api/hours"),W("/api/company")]);Jn.value=e.hours.map(QB),LT.value=t.zones,Xr.value=null}catch(e){if(!(e instanceof ue))throw e;Xr.value=e}}function Tl(e,t){let n=hn.value[e]??Dm(e);hn.value={...hn.value,[e]:{...n,...t}}}function Mm(e){hn.value=Object.fromEntries(Object.entries(hn.value).filter(([t])=>t!==String(e))),e===an&&(Zs.value=ns)}function oW(){let e=Object.values(bn.value).map(a=>`${a.id}.${a.version}.${a.removed}.${a.name}`).join();N(()=>{El()},[e]);let t=Ot(300,!Jn.value&&!Xr.value);if(!Jn.value)return Xr.value?r`<${re} icon="cloud-off" title=${o("Could not load the business hours")} text=${z(Xr.value)}>
<button type="button" class="btn" onClick=${El}>${o("Retry")}</button>
<//>`:t&&r`<div class="card fcard" aria-busy="true"><${Be} width="60" /></div>`;let n=hn.value[an]?[...Jn.value,hn.value[an]]:Jn.value,s=hn.value[Zs.value]??Dm(Zs.value)??Jn.value[0];return r`
<div class="hrow wrap">
<h2 class="head2 grow">${o("Business hours")}</h2>
<button type="button" class="btn" disabled=${an in hn.value} onClick=${()=>{Tl(an,eW()),Zs.value=an}}>
<${f} name="plus" size="m" />
${o("New hours")}
</button>
</div>
<p class="lead">
${o("Outside business hours the time for a reply stands still. Rules choose which hours count.")}
</p>
<div class="hlist" role="group" aria-label=${o("Business hours")}>
${n.map(a=>r`<${sW} key=${a.id} hours=${hn.value[a.id]??a} />`)}
</div>
<${rW} key=${s.id} hours=${s} />
`}function aW(e){let t=[...e.week,...Object.values(e.days).map(n=>n.spans)].map(Zr).find(Boolean);return[e.id!==ns&&!e.name.trim()&&o("Enter a name."),t,e.week.every(n=>!n.length)&&o("Enter hours for at least one day.")].filter(Boolean)}function rW({hours:e}){let[t,n]=g(!1),[s,a]=g(!1),[i,l]=g(null),c=A(null),u=A(null),m=aW(e),{id:p,name:h,zone:d,week:$,days:v}=e,_=hT({zone:d,week:$,days:v},p===an?null:p,Ag.value,!m.length),k=Og(p),P=(i?.code==="hours-exist"?o("Other hours have this name."):null)??(t&&p!==ns&&!h.trim()?o("Enter a name."):null),Y=async(q,pe=e.version)=>{if(q?.preventDefault(),s||!k)return;n(!0),l(null);let je=c.current.querySelector("[aria-invalid='true']");if(m.length||je){requestAnimationFrame(()=>(u.current??je).focus());return}a(!0);try{await iW({...e,version:pe},_.preview?.recounted??0),n(!1)}catch(Ke){l(Ke),requestAnimationFrame(()=>u.current?.focus())}a(!1)};return Kc(Y),r`<form class="hform" ref=${c} aria-label=${Al(e)} onSubmit=${Y} novalidate>
<${lW} field=${u} problems=${t?m:[]} problem=${i} hours=${e} onSave=${Y} />
<div class="card fcard">
<div class="f2">
<div class="field">
<label for="hnm">${o("Name of these hours")}</label>
<input class="input" id="hnm" maxlength="80" value=${h}
placeholder=${p===ns?o("Company hours"):""} aria-invalid=${P?"true":null}
aria-describedby=${P?"hnme":null}
onInput=${q=>Tl(p,{name:q.currentTarget.value})} />
${P&&r`<span class="hint bad" id="hnme">${P}</span>`}
</div>
<div class="field">
<label for="hzn">${o("Time zone")}</label>
<${Nm} id="hzn" zones=${LT.value} value=${d} onPick=${q=>Tl(p,{zone:q})} />
</div>
</div>
</div>
<h3 class="head2 gap2">${o("Week")}</h3>
<${zT} week=${$} zone=${d} onChange=${q=>Tl(p,{week:q})} />
<${gT} found=${_} zone=${d} minutes=${Ag.value} onMinutes=${q=>{Ag.value=q}} />
<${OT} days=${v} week=${$} onChange=${q=>Tl(p,{days:q})} />
${p!==ns&&p!==an&&r`<${mW} hours=${Dm(p)} />`}
${k&&r`<${pW} hours=${e} busy=${s} recounted=${_.preview?.recounted} onReset=${()=>Mm(p)} />`}
</form>`}async function iW(e,t){let{id:n,name:s,zone:a,week:i,days:l,version:c}=e,u={zone:a,week:i,days:l},p=(n===an?await Z("/api/hours",{name:s,schedule:u}):await Z(`/api/hours/${n}`,{version:c,name:s,schedule:u},{method:"PATCH"})).hours;Jn.value=n===an?[...Jn.value,p]:Jn.value.map(d=>d.id===n?p:d),Mm(n),Zs.value=p.id;let h=C("{n} open conversation is counted again","{n} open conversations are counted again",t);oe(t?o("Hours saved. {counted}.",{counted:h}):o("Hours saved"),{icon:"clock"})}function lW({field:e,problems:t,problem:n,hours:s,onSave:a}){if(n?.code==="changed-meanwhile"){let{by:l,at:c,version:u}=n.detail,m=Ne.value[l]?.name??o("Someone");return r`
<div class="banner rowgap hsum" role="alert" tabindex="-1" ref=${e}>
<span class="grow">${o("Changed meanwhile: {who}, {time}",{who:m,time:qe(c)})}</span>
<button type="button" class="btn small" onClick=${()=>cW(s.id)}>${o("Show these changes")}</button>
<button type="button" class="btn small" onClick=${p=>a(p,u)}>${o("Save mine")}</button>
</div>
`}let i=n&&n.code!=="hours-exist"?[uW(n)]:t;return i.length?r`
<div class="banner bad rowgap hsum" role="alert" tabindex="-1" ref=${e}>
<ul>${i.map(l=>r`<li key=${l}>${l}</li>`)}</ul>
</div>
`:null}async function cW(e){await El(),Xr.value||Mm(e)}function uW(e){let t={"never-open":()=>o("Enter hours for at least one day."),"spans-overlap":()=>o("These hours overlap."),"bad-span":()=>o("The end must be later than the start."),"too-many-spans":()=>o("A day has at most 12 periods."),"too-many-hours":()=>o("There are 100 business hours already. Delete some first."),"unknown-zone":()=>o("The server does not know this time zone.")}[e.code];return t?t():z(e)}function mW({hours:e}){let t=s=>Z(`/api/hours/${e.id}/removed`,{removed:s});return r`<button type="button" class="btn quiet danger" onClick=${async()=>{try{await t(!0),Mm(e.id),Zs.value=ns,await El(),oe(o("Hours deleted: {name}",{name:Al(e)}),{icon:"clock",undo:()=>t(!1).then(El)})}catch(s){he(z(s))}}}>
<${f} name="x" size="m" />${o("Delete these hours")}
</button>`}var ns,an,Jn,LT,Xr,Zs,hn,Ag,Al,QB,Dm,XB,eW,Og,tW,nW,sW,pW,WT=b(()=>{X();I();V();Q();T();x();M();Pe();D();Ae();bT();Qr();PT();Pm();IT();ns=1,an="new",Jn=S(null),LT=S([]),Xr=S(null),Zs=S(ns),hn=S({}),Ag=S(60),Al=e=>e.name||(e.id===ns?o("Company hours"):o("New hours"));QB=e=>e.id===ns&&e.version===1?{...e,zone:Ua.value.zone}:e,Dm=e=>Jn.value.find(t=>t.id===e),XB=()=>[0,1,2,3,4,5,6].map(e=>e<5?[[540,1080]]:[]),eW=()=>({id:an,name:"",zone:Ua.value.zone,week:XB(),days:{},version:0}),Og=e=>e===an||e in hn.value&&xg(hn.value[e])!==xg(Dm(e)),tW=$e(()=>!!Jn.value&&Object.keys(hn.value).some(e=>Og(nW(e)))),nW=e=>e===an?an:Number(e);window.addEventListener("beforeunload",e=>{tW.value&&e.preventDefault()});sW=({hours:e})=>r`
<button type="button" class="card polc" aria-pressed=${String(e.id===Zs.value)}
onClick=${()=>{Zs.value=e.id}}>
<b class="b6 blk t13">
${Al(e)}${Og(e.id)&&r` <span class="t12 dim">· ${o("not saved")}</span>`}
</b>
<span class="t12 dim blk">${wT(e)}</span>
</button>
`;pW=({hours:e,busy:t,recounted:n,onReset:s})=>r`<div class="hfoot">
<span class="grow t12 dim" role="status">
${o("Changed: {name}.",{name:Al(e)})}
${" "}
${n>0&&C("{n} open conversation will be counted again","{n} open conversations will be counted again",n)}
</span>
<button type="button" class="btn quiet" onClick=${s}>${o("Cancel")}</button>
<button type="submit" class="btn primary" disabled=${t} aria-busy=${String(t)}>
${o("Save")}
<kbd class="only-wide">Ctrl S</kbd>
</button>
</div>`});var FT={};Le(FT,{Company:()=>dW});function dW(){let[e,t]=g({}),[n,s]=g([]),[a,i]=g(null),[l,c]=g(!1),u=A(null),m={...Ua.value,...e},p=["name","zone","language"].some(v=>m[v]!==Ua.value[v]),h=!m.name.trim();N(()=>{W("/api/company").then(v=>s(v.zones),i)},[]);let d=v=>t({...e,...v}),$=async v=>{if(v.preventDefault(),!(l||!p)){if(h){u.current.focus();return}c(!0);try{let{name:_,zone:k,language:y}=m;await Z("/api/company",{name:_.trim(),zone:k,language:y},{method:"PUT"}),t({}),i(null),oe(o("Company saved"),{icon:"check"})}catch(_){i(_)}c(!1)}};return Kc($),r`
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
<${Nm} id="coz" zones=${n} value=${m.zone} onPick=${v=>d({zone:v})} />
${Rm()!==m.zone&&n.includes(Rm())&&r`<button type="button" class="link t12 cozone" onClick=${()=>d({zone:Rm()})}>
${o("Use the zone of this device: {zone}",{zone:Om(Rm())})}
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
`}var Rm,jT=b(()=>{I();V();T();x();M();Pe();sn();Ae();Pm();Rm=()=>Intl.DateTimeFormat().resolvedOptions().timeZone});var UT={};Le(UT,{Settings:()=>$W,title:()=>qT});function $W(){let{section:e}=E.value,t=Qa(),n=e?yi(e):t[0],s=rr("(max-width: 719px)");return r`<main class=${e?"main page":"main page setfirst"} id="main">
<header class="bar1">
${e&&r`<a class="ib phoneback" href=${zt()} aria-label=${o("All settings")}>
<${f} name="chevron-left" />
</a>`}
<h1 class="grow">
${s?e&&n?.when()?n.label():o("Settings"):fW(n)??o("Settings")}
</h1>
${n?.group==="own"&&!s&&r`<span class="t12 dim">${o("Saved automatically")}</span>`}
</header>
<div class="sett">
<nav class="setnav" aria-label=${o("Settings")}>
${KT.map(([a,i])=>r`<${hW} parts=${t.filter(l=>l.group===a)} label=${i()}
chosen=${e||!s?n:null} />`)}
</nav>
<div class="setbody">
<div class="scroll" role="group" tabindex="0" aria-label=${qT()}><${gW} part=${n} /></div>
</div>
</div>
</main>`}function hW({parts:e,label:t,chosen:n}){return e.length?r`
<h2 class="navhead">${t}</h2>
<ul>
${e.map(s=>r`<li key=${s.id}>
<a class="nav sub" href=${zt(s.id)} aria-current=${s===n?"page":null}>
<${f} name=${s.icon} size="m" />
<span class="cut">${s.label()}</span>
</a>
</li>`)}
</ul>
`:null}function gW({part:e}){return e?e.when()?r`<div class="setwrap"><${e.view} /></div>`:r`<${re} icon="lock" title=${o("You have no access to this section")}
text=${o("Ask an administrator for access.")} />`:r`<${re} icon="search-x" title=${o("Page not found")} text=${o("The link may be old or mistyped.")}>
<a class="btn" href=${zt()}>${o("All settings")}</a>
<//>`}var KT,qT,fW,HT=b(()=>{T();x();To();G();D();Ae();KT=[["own",()=>o("My settings")],["company",()=>o("Company")]],qT=()=>yi(E.value.section)?.label()??o("Settings"),fW=e=>KT.find(([t])=>t===e?.group)?.[1]()});function MW({kind:e,x:t,y:n}){let s=e!=="."&&e!=="d",a=r`<path class=${s?"frl":"fr"} d=${`M${t+56} ${n}v112M${t} ${n+44}h112`} />`;return s?r`<g>
<rect class="wl" x=${t} y=${n} width="112" height="112" rx="10" />
<rect class="wg" x=${t+6} y=${n+50} width="100" height="56" rx="5" opacity=".5" />
${a}
<path class=${e==="telegram"?"bb2":"bb"}
d=${`M${t+20} ${n+30}${PW}`} />
<use class="gl" href=${`${NW}#ch-${e}`} x=${t+41} y=${n+40} width="30" height="30" />
</g>`:r`<g>
<rect class=${e==="d"?"wd":"w"} x=${t} y=${n} width="112" height="112" rx="10" />
${a}
</g>`}var NW,YT,PW,DW,GT,VT=b(()=>{T();x();NW=new URL("../../icons.svg",import.meta.url).pathname,YT=136,PW="h72a10 10 0 0 1 10 10v30a10 10 0 0 1-10 10h-52l-16 14v-14h-4a10 10 0 0 1-10-10v-30a10 10 0 0 1 10-10z",DW=[["d",".","email","d"],["vk","telegram","d","."],[".","d",".","chat"],["d","form",".","."]];GT=()=>r`<svg class="house" viewBox="0 0 560 560" role="img"
aria-label=${o("A house with five lit windows, someone is writing in each")}>
${DW.map((e,t)=>e.map((n,s)=>r`<${MW} kind=${n} x=${20+s*YT} y=${20+t*YT} />`))}
</svg>`});function Ol({children:e}){let[t,n]=zW[Zt.value],s=we.value==="ru"?"en":"ru";return r`<div class="login">
<main class="form">
<div class="hrow">
<span class="brandl"><${er} /><b>${o("Okno")}</b></span>
<span class="hrow end tight">
<button type="button" class="btn small quiet" lang=${s} onClick=${()=>no(s)}>
${s==="ru"?"Русский":"English"}
</button>
<button type="button" class="ib small" aria-label=${n()} title=${n()}
onClick=${()=>ds(RW[Zt.value])}>
<${f} name=${t} size="m" />
</button>
</span>
</div>
${e}
<p class="foot"><span class="grow">${o("Okno · open source")}</span></p>
</main>
<section class="art" aria-label=${o("About the product")}>
<${GT} />
<p>${o("Every channel in one window")}<small>${o("Every client in sight, not a word lost.")}</small></p>
</section>
</div>`}var RW,zW,Ng=b(()=>{T();x();gt();D();VT();RW={system:"light",light:"dark",dark:"system"},zW={system:["sun-moon",()=>o("Theme: system")],light:["sun",()=>o("Theme: light")],dark:["moon",()=>o("Theme: dark")]}});var JT={};Le(JT,{Login:()=>IW});function IW(){let[e,t]=g(""),[n,s]=g(""),[a,i]=g(!0),[l,c]=g(null),[u,m]=g(!1),p=A(null),h=A(null);return L(()=>h.current.focus(),[]),r`<${Ol}>
<form class="formin" onSubmit=${async $=>{if($.preventDefault(),!u){m(!0);try{await ke("POST","/api/session",{email:e.trim(),password:n,remember:a}),await dc(),await pa(),R(zm.value,{replace:!0})}catch(v){m(!1),c(v),p.current?.select()}}}}>
<div><h1>${o("Sign-in")}</h1><p class="mut lgp">${location.host}</p></div>
<div class="field">
<label for="em">${o("Email")}</label>
<input class="input large" id="em" ref=${h} type="email" autocomplete="username" required value=${e}
onInput=${$=>t($.target.value)} />
</div>
<${es} id="pw" field=${p} value=${n} onInput=${s}
error=${l&&Jr(l)} label=${o("Password")} autocomplete="current-password" />
<label class="hrow t13">
<input class="check" type="checkbox" checked=${a}
onChange=${$=>i($.target.checked)} />
${o("Remember this device for 7 days")}
</label>
<button type="submit" class="btn primary large wide" aria-busy=${String(u)}>${o("Sign in")}</button>
</form>
<//>`}var ZT=b(()=>{I();T();V();x();gt();G();ft();Nl();Ng();Sl()});var XT={};Le(XT,{Setup:()=>FW});function WW(e){return e.code==="already-set-up"?o("Okno is already set up. Sign in."):e.code==="bad-link"?o("This link is no longer valid. Restart the server to get a new one."):z(e)}function FW(){let[e,t]=g({company:"",name:"",email:"",password:""}),[n,s]=g(null),[a,i]=g(!1),[l,c]=g(QT);N(()=>{let h=()=>{let d=QT();d&&(c(d),s(null))};return window.addEventListener("hashchange",h),()=>window.removeEventListener("hashchange",h)},[]);let u=h=>d=>t({...e,[h]:d.target.value}),m=async h=>{if(h.preventDefault(),e.password.length<LW){i(!0);return}i(!1);try{await ke("POST","/api/setup",{...e,token:l,locale:we.value,zone:BW()}),await dc(),await pa(),R("/inbox/all",{replace:!0})}catch(d){s(d)}};if(!l)return r`<${Ol}>
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
</div>`;return r`<${Ol}>
<form class="formin" onSubmit=${m}>
<div>
<h1>${o("First-time setup")}</h1>
<p class="mut lgp">${o("Your company and its first administrator. Everything can be changed later.")}</p>
</div>
${n&&r`<div class="errsum" role="alert">
<${f} name="circle-alert" size="m" />
<span>${WW(n)}</span>
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
<${es} id="spassword" value=${e.password} onInput=${h=>t({...e,password:h})}
label=${o("Password")} autocomplete="new-password"
error=${a?o("At least 12 characters. A phrase of three words is best."):null}
hint=${o("At least 12 characters. A phrase of three words is best.")} />
<button type="submit" class="btn primary large wide">${o("Create")}</button>
</form>
<//>`}var LW,BW,QT,eE=b(()=>{I();T();V();x();gt();G();ft();D();Ng();Sl();LW=12,BW=()=>Intl.DateTimeFormat().resolvedOptions().timeZone??"UTC",QT=()=>new URLSearchParams(location.hash.slice(1)).get("token")??""});var tE={};Le(tE,{SessionExpired:()=>jW});function jW(){let[e,t]=g(""),[n,s]=g(null),a=A(null);ye(),L(()=>a.current.focus(),[]);let i=async c=>{c.preventDefault();try{await ke("POST","/api/session",{email:O.value.email,password:e,remember:!1}),Cv()}catch(u){s(u),a.current.select()}},l=()=>{kc(),R("/login")};return r`<div class="over solid">
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
<${es} id="sp" field=${a} value=${e} onInput=${t}
error=${n&&Jr(n)} label=${o("Password")} autocomplete="current-password"
extra="dgap" />
<button type="submit" class="btn primary large wide dgap">${o("Sign in")}</button>
<div class="hrow dgap t13">
<button type="button" class="link" onClick=${l}>${o("Sign in as someone else")}</button>
</div>
</form>
</div>
</div>`}var nE=b(()=>{I();T();V();x();un();G();M();ft();D();Sl();Ae()});var zm,oE,sE,aE,Nl=b(()=>{en();zm={value:"/inbox/mine"},oE=xe(()=>Promise.resolve().then(()=>(ZT(),JT)),"Login"),sE=xe(()=>Promise.resolve().then(()=>(eE(),XT)),"Setup"),aE=xe(()=>Promise.resolve().then(()=>(nE(),tE)),"SessionExpired")});var rE={};Le(rE,{Shortcuts:()=>KW});function UW(){let e=A(null),[t,n]=g(""),[s,a]=g(null);ye(),L(()=>e.current.focus(),[]);let i=u=>{let m=zo(u);!m.startsWith("Ctrl+Key")&&!/^F\d/.test(m)||(u.preventDefault(),n(""),a(m))},l=u=>s?ys(u).includes(s):!t.trim()||cr(t,u.label()),c=Object.entries(Uc).map(([u,m])=>({group:u,title:m(),rows:Ro().filter(p=>p.group===u&&qW(p)&&l(p))})).filter(({rows:u})=>u.length);return r`<div class="over" onPointerDown=${u=>{u.target===u.currentTarget&&Pg()}}>
<div class="dialog wide" role="dialog" aria-modal="true" aria-label=${o("Keyboard shortcuts")}
onKeyDown=${Ct}>
<header class="dhead">
<h2 class="head2 grow">${o("Keyboard shortcuts")}</h2>
<span class="t12 dim">${o("Esc leaves the text field. Any keyboard layout works.")}</span>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${Pg}>
<${f} name="x" size="m" />
</button>
</header>
<div class="gfind ksf">
<${f} name="search" size="m" />
<input class="palq" ref=${e} value=${t} aria-label=${o("Find a shortcut")}
placeholder=${o("Find an action or press its keys")} autocomplete="off" onKeyDown=${i}
onInput=${u=>{a(null),n(u.currentTarget.value)}} />
${s&&r`<${wf} keys=${s} />`}
</div>
<div class="kgrid" role="group" tabindex="0" aria-label=${o("List of shortcuts")}>
${c.map(({group:u,title:m,rows:p})=>r`<section class="ksec" key=${u}>
<h3 class="mh">${m}</h3>
<dl>
${p.map(h=>r`<div key=${h.id}><dt>${h.label()}</dt><dd><${pr} one=${h} /></dd></div>`)}
</dl>
</section>`)}
${!c.length&&r`<p class="palno" role="status">${o("Nothing found")}</p>`}
</div>
<footer class="dfoot">
<a class="link t13" href=${zt("keys")} onClick=${Pg}>${o("Change shortcuts")}</a>
<label class="hrow t13 end">
<${Pn} label=${o("Single-key shortcuts")} checked=${de.value?.shortcuts??!0}
onChange=${u=>tt({shortcuts:u})} />
${o("Single-key shortcuts")}
</label>
</footer>
</div>
</div>`}var KW,Pg,qW,iE=b(()=>{I();T();ae();Ea();Pt();x();df();G();M();D();mu();Ae();sn();KW=()=>w.value==="shortcuts"?r`<${UW} />`:null,Pg=()=>{w.value=null},qW=e=>e.label&&e.listed!==!1&&ys(e).length>0});X();na();V();x();T();gt();G();M();ft();I();T();ae();da();V();x();To();gt();G();M();ft();D();qc();I();T();var Py=16,Dy=260,My=560,nf=document.documentElement,WO=e=>Number(localStorage.getItem("okno.width."+e))||null,tf=e=>parseFloat(getComputedStyle(nf).getPropertyValue(e));function FO(e,t){t?nf.style.setProperty(e,`${t}px`):nf.style.removeProperty(e)}function of({name:e,side:t,label:n}){let[s,a]=g(()=>WO(e)),i=A(null);N(()=>FO(e,s),[s]);let l=d=>{let $=Math.round(Math.min(My,Math.max(Dy,d)));a($),localStorage.setItem("okno.width."+e,String($))},c=t==="left"?1:-1,u=d=>{d.preventDefault(),d.currentTarget.setPointerCapture(d.pointerId),i.current={x:d.clientX,width:tf(e)}},m=d=>{i.current&&l(i.current.width+c*(d.clientX-i.current.x))},p=d=>{let $={ArrowLeft:-Py,ArrowRight:Py}[d.key];$&&(d.preventDefault(),d.stopPropagation(),l(tf(e)+c*$))},h=()=>{a(null),localStorage.removeItem("okno.width."+e)};return r`<div class=${"divider "+t} role="separator" tabindex="0" aria-orientation="vertical"
aria-label=${n} aria-valuemin=${Dy} aria-valuemax=${My}
aria-valuenow=${Math.round(s??tf(e))} onPointerDown=${u} onPointerMove=${m}
onPointerUp=${()=>{i.current=null}} onLostPointerCapture=${()=>{i.current=null}} onDblClick=${h} onKeyDown=${p}></div>`}T();x();Q();To();Pt();x();G();To();ae();en();var zw=_n(["palette"],()=>Promise.resolve().then(()=>(xw(),kw)),"Palette"),JN=xe(()=>Promise.resolve().then(()=>(Rw(),Mw)),"Search",{keys:!0}),zi=()=>{w.value="palette"};function ZN(){let e=document.getElementById("q");if(!e){R("/search");return}e.focus(),e.select()}gs({page:"search",title:()=>o("Search"),view:JN});Qe({id:"find",group:"everywhere",label:()=>o("Search"),icon:"search",key:"Slash",run:ZN},{id:"search",group:"everywhere",label:()=>o("Search and commands"),icon:"search",key:"Ctrl+KeyK",anywhere:!0,palette:!1,run:zi});gt();ca();G();M();D();oo();Nf();T();ae();Q();x();To();De();G();M();fr();D();Wn();var ba=e=>E.value.page==="inbox"&&E.value.view===e,jw=([e])=>e!=="failed"||Ce.value.failed>0||ba("failed"),sP=e=>e!=="closed",Pf=()=>Wi.some(([e])=>ba(e))||Cs.value.some(e=>ba(`team-${e.id}`));function Kw(){return r`
<h2 class="navhead">${o("Views")}</h2>
<ul>
${Wi.filter(jw).map(([e,t,n])=>r`<li key=${e}>
<a class=${e==="failed"?"nav sub badnav":"nav sub"} href=${F(e)}
aria-current=${ba(e)?"page":null} title=${t()}>
<${f} name=${n} />
<span class="lbl">${t()}</span>
<${bu} view=${e} />
</a>
</li>`)}
</ul>
${Cs.value.length>0&&r`
<h2 class="navhead">${o("Teams")}</h2>
<ul>
${Cs.value.map(e=>r`<li key=${e.id}>
<a class="nav sub" href=${F(`team-${e.id}`)}
aria-current=${ba(`team-${e.id}`)?"page":null}
title=${e.members.includes(O.value.id)?o("{name}, my team",{name:e.name}):e.name}>
<span class=${"sq "+kn(e.name)}></span>
<span class="lbl cut">${e.name}</span>
<${bu} view=${`team-${e.id}`} />
</a>
</li>`)}
</ul>
`}
`}function bu({view:e}){let t=gu(e)??0;return sP(e)&&t>0?r`<span class="n">${ie(t)}</span>`:null}var aP=()=>{w.value=w.peek()==="more"?null:"more"};function qw(){let{page:e}=E.value,t=Ha.value,n=Pf();return r`
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
<button type="button" aria-haspopup="dialog" onClick=${zi}>
<${f} name="search" size="l" />
${o("Search")}
</button>
<button type="button" aria-haspopup="menu" aria-expanded=${String(w.value==="more")}
aria-current=${e==="settings"||Za(e)?.icon?"page":null} onClick=${aP}>
<${f} name="menu" size="l" />
${o("More")}
${Ce.value.notifications>0&&r`<span class="count">${Ce.value.notifications}</span>`}
</button>
</nav>
${w.value==="views"&&r`<${rP} />`}
${w.value==="more"&&r`<${iP} />`}
`}function rP(){return r`<${st} label=${o("Views")} place="popsheet">
${Wi.filter(jw).map(([e,t,n])=>r`<${H} icon=${n} checked=${ba(e)} onPick=${()=>R(F(e))}>
<span class="cut">${t()}</span>
<span class="hrow end"><${bu} view=${e} /></span>
<//>`)}
${Cs.value.length>0&&r`<div class="mh" role="presentation">${o("Teams")}</div>`}
${Cs.value.map(e=>r`<${H} icon="users-round" checked=${ba(`team-${e.id}`)}
onPick=${()=>R(F(`team-${e.id}`))}>
<span class="cut">${e.name}</span>
<span class="hrow end"><${bu} view=${`team-${e.id}`} /></span>
<//>`)}
<//>`}function iP(){let e=t=>()=>{w.value=t};return r`<${st} label=${o("More")} place="popsheet">
<${H} icon="bell" stay onPick=${e("bell")}>
${o("Notifications")}
${Ce.value.notifications>0&&r`<span class="count mend">${Ce.value.notifications}</span>`}
<//>
<${H} icon="square-pen" stay onPick=${e("newdialog")}>${o("Write to a client")}<//>
<${H} icon="users-round" stay onPick=${e("handover")}>${o("Hand over my conversations")}<//>
${Sc().map(t=>r`<${H} icon=${t.icon} onPick=${()=>R(t.path)}>${t.label()}<//>`)}
${Qa().length>0&&r`<${H} icon="settings" onPick=${()=>R(zt())}>${o("Settings")}<//>`}
<${H} icon="user-round" stay onPick=${e("me")}>${o("My menu")}<//>
<//>`}function Df(){let{page:e}=E.value,t=Ha.value;return r`
<nav class="side" aria-label=${o("Main navigation")}>
<div class="brand">
<${er} />
<b>${o("Okno")}</b>
${Qt.value!=="on"&&r`<span class="dot off" title=${o("No connection to the server.")}></span>`}
<button type="button" class="ib small" aria-label=${o("Collapse the sidebar")}
title=${o("Collapse the sidebar")+"  ["} onClick=${()=>{to.value=!to.value}}>
<${f} name="panel-left" size="m" />
</button>
</div>
<button type="button" class="find" aria-haspopup="dialog" title=${`${o("Search and commands")}  ${lt} K`}
onClick=${zi}>
<${f} name="search" size="m" />
<span>${o("Search in the sidebar")}</span>
<span class="keys"><kbd>${lt} K</kbd></span>
</button>
<div class="scroll">
<ul>
<li>
<a class="nav" href="/inbox/mine" aria-current=${e==="inbox"&&!Pf()?"page":null}
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
<${Kw} />
</div>
${Qa().length>0&&r`<div class="sidefoot">
<a class="nav" href=${zt()} aria-current=${e==="settings"?"page":null}
title=${o("Settings")}>
<${f} name="settings" />
<span class="lbl">${o("Settings")}</span>
</a>
</div>`}
<${Ww} />
</nav>
<${qw} />
<${Bw} />
`}var Uw=()=>{let e=Ce.value.mine_unread+Ce.value.unassigned;return`${e?`(${e}) `:""}${Za(E.value.page)?.title()??o("Inbox")} — ${o("Okno")}`};I();T();V();un();Mc();x();Rs();X();G();M();var xr=["cards","rows","table"],Hf=matchMedia("(max-width: 719px)"),Gf=S(Hf.matches);Hf.addEventListener("change",()=>{Gf.value=Hf.matches});var En=$e(()=>{let e=de.value?.list?.mode??"cards";return Gf.value&&e==="table"?"cards":e}),Tk=$e(()=>Gf.value),Ye={ids:[],reveal(){},focus(){},showNew(){}},_r=S({from:0,to:1/0}),Vt=S(null),Vf=()=>Vt.peek()!==null&&ne.peek()[Vt.peek()]?Vt.peek():E.peek().dialog;function Jf(e,t,n=()=>!0){let{ids:s}=Ye,a=s.indexOf(e);for(a<0&&(a=t>0?-1:s.length),a+=t;a>=0&&a<s.length;a+=t)if(n(s[a]))return s[a];return null}function Ek(e){if(e===null)return;let t=Vt.peek()!==null;Ye.reveal(e),R(F(E.peek().view,e)),t&&Ye.focus(e)}var Yf=()=>E.peek().dialog??Vt.peek(),Zf=e=>Ek(Jf(Yf(),e)??(Yf()===null,null)),Qf=e=>Ek(Jf(Yf(),e,t=>Ya(ne.peek()[t])>0));function Xf(e){if(Vt.peek()===null)return!1;let t=Jf(Vt.peek(),e);return t!==null&&Ye.focus(t),!0}gn();Fo();Rs();X();V();x();yo();gn();gt();M();Pe();var e$=200,At=S(new Set),Hi=S(null),Sr=S(null),t$=null;xk(()=>At.peek().size>0);function Cr(e){At.value=e,e.size||(Sr.value=null)}function jo(e){let t=new Set(At.peek());t.has(e)?t.delete(e):t.add(e),t$=e,Cr(t)}function Nu(e){let{ids:t}=Ye,[n,s]=[t.indexOf(t$),t.indexOf(e)].sort((a,i)=>a-i);if(n<0){jo(e);return}Cr(new Set([...At.peek(),...t.slice(n,s+1)]))}var Pu=()=>Cr(new Set(Ye.ids)),Tr=()=>{t$=null,Cr(new Set)},Ak=()=>{let e=Vf();return e===null?!1:(jo(e),!0)},Ok=()=>{let e=Vf();return e===null?!1:(Nu(e),!0)};async function Nk(e){try{let{ids:t}=await W(`/api/dialogs/ids?${new URLSearchParams({view:e,sort:Kt(e,It.peek())})}`);Cr(new Set(t))}catch(t){he(z(t))}}function n$(e){let t=new Set([...At.value].map(n=>ne.value[n]?.state??(e==="closed"?"closed":"open")));return{open:t.has("open"),closed:t.has("closed")}}var zP=e=>Array.from({length:Math.ceil(e.ids.length/e$)},(t,n)=>{let s=[n*e$,(n+1)*e$];return{...e,ids:e.ids.slice(...s),...e.numbers&&{numbers:e.numbers.slice(...s)}}});async function Pk(e){let t={done:[],failed:[],undo:[]},n=e.flatMap(zP),s=n.reduce((a,i)=>a+i.ids.length,0);for(let a of n){Hi.value={done:t.done.length+t.failed.length,of:s};try{let i=await Z("/api/bulk",{steps:[a]});for(let l in t)t[l].push(...i[l])}catch(i){t.failed.push(...a.ids.map(l=>({id:l,code:i.offline?"offline":i.code})))}}return Hi.value=null,t}async function pn(e,t,n=null){let s=n??[...At.peek()];if(Hi.peek()||!s.length)return;let{done:a,failed:i,undo:l}=await Pk([{...e,ids:s}]);n||ra(),Cr(new Set(i.map(c=>c.id))),Sr.value=i.length?{step:e,said:t,list:i,of:s.length}:null,a.length&&oe(t(a.length,a.length===1?a[0]:null),{keep:e.act==="close",undo:l.length?()=>IP(l):null})}async function IP(e){let{failed:t}=await Pk(e);t.length&&he(C("{n} conversation could not be restored","{n} conversations could not be restored",t.length))}var Dk=()=>{let{step:e,said:t,list:n}=Sr.peek();return pn(e,t,n.map(s=>s.id))},LP={forbidden:()=>o("no permission"),"not-found":()=>o("deleted, or no access"),closed:()=>o("already closed"),"cannot-answer":()=>o("this colleague cannot reply there"),"team-cannot-answer":()=>o("nobody in this team can reply there"),"team-gone":()=>o("this team no longer exists"),"invalid-time":()=>o("the time has passed"),offline:()=>o("no connection")};function Mk({list:e,of:t}){let n=[...new Set(e.map(c=>(LP[c.code]??(()=>c.code))()))].join("; "),s=e.slice(0,2).map(c=>ne.value[c.id]?.name).filter(Boolean).join(", "),a=e.length-Math.min(2,e.length),i=a>0&&s?o("{names} and {n} more",{names:s,n:a}):s;return`${C("Failed for {n} of {of}","Failed for {n} of {of}",e.length,{of:t})}. ${i?`${i}: `:""}${n}`}gt();Rn();G();M();ft();D();T();ae();ks();Q();x();De();G();M();fr();Gt();D();en();Pt();x();G();xa();M();ae();en();Xe();Gt();var lp=xe(()=>Promise.resolve().then(()=>(Gu(),ux)),"SnoozeMenu",{keys:!0}),e_=_n(["handover","newdialog"],()=>Promise.resolve().then(()=>(Xx(),Qx)),"WorkLayers"),Hn=()=>E.peek().page==="inbox"?zs():void 0,P$=()=>Hn()?.state==="open",kM=()=>zs()?.state==="closed",Mr=e=>()=>{w.value=e};Qe({id:"assign",group:"dialog",label:()=>o("Assign"),icon:"user-round-plus",key:"KeyA",act:!0,opensField:!0,when:An,run:Mr("assignee")},{id:"take",group:"dialog",label:()=>o("Take it"),icon:"hand",key:"KeyI",act:!0,when:An,run:()=>ou(zs().id)},{id:"reopen",group:"dialog",label:()=>o("Reopen"),icon:"undo-2",key:"KeyE",act:!0,listed:!1,when:kM,run:()=>{xs(zs().id)}},{id:"take-next",group:"list",label:()=>o("Take the most urgent one"),icon:"hand",key:"Shift+KeyI",act:!0,run:()=>{lu()}},{id:"close",group:"dialog",label:()=>o("Close"),icon:"check",key:"KeyE",act:!0,when:P$,run:()=>{Sn(Hn().id)}},{id:"finish",group:"dialog",label:()=>o("Close with a reason"),icon:"check",key:"Shift+KeyE",act:!0,when:()=>!!Hn(),run:Mr("finish")},{id:"snooze",group:"dialog",label:()=>o("Snooze"),icon:"alarm-clock",key:"KeyH",act:!0,when:P$,run:Mr("snooze")},{id:"wake",group:"dialog",label:()=>o("Unsnooze"),icon:"alarm-clock",listed:!1,when:()=>!!(P$()&&Hn().snooze),run:()=>{Ss(Hn().id)}},{id:"team",group:"dialog",label:()=>o("Assign to a team"),icon:"users-round",key:"Shift+KeyA",act:!0,opensField:!0,when:()=>!!Hn(),run:Mr("team")},{id:"no-answer",group:"dialog",label:()=>o("No reply needed"),icon:"message-circle-off",key:"KeyY",act:!0,when:()=>!!Hn()?.waiting_since,run:()=>{pu(Hn().id)}},{id:"follow",group:"dialog",label:()=>vo.peek()[Hn()?.id]?o("Stop following"):o("Follow"),icon:"eye",key:"KeyF",act:!0,when:()=>!!Hn(),run:()=>{ha(Hn().id)}},{id:"new-dialog",group:"everywhere",label:()=>o("Write to a client"),icon:"square-pen",key:"KeyC",act:!0,opensField:!0,run:Mr("newdialog")},{id:"hand-over",group:"everywhere",label:()=>o("Hand over my conversations"),icon:"users-round",run:Mr("handover")});var SM=xe(()=>Promise.resolve().then(()=>(n_(),t_)),"GiveMenu",{keys:!0}),js=(e,t)=>(n,s)=>s===null?t(n):e(s),s_=()=>pn({act:"close"},js(e=>Ai(e,uu("solved")),e=>C("{n} conversation closed","{n} conversations closed",e))),a_=()=>pn({act:"reopen"},js(Vc,e=>C("{n} conversation reopened","{n} conversations reopened",e))),CM=()=>pn({act:"read"},js(Qc,e=>C("{n} conversation marked as read","{n} conversations marked as read",e))),M$=()=>pn({act:"follow",on:!0},js(e=>Zc(e,!0),e=>C("You follow {n} conversation","You follow {n} conversations",e))),r_=()=>n$(E.peek().view).open?s_():a_();function TM(e,t){pn({act:"snooze",until:e,reason:t},js(n=>Jc(n,e),n=>e===null?C("{n} conversation snoozed until the client replies","{n} conversations snoozed until the client replies",n):C("{n} conversation snoozed until {when}","{n} conversations snoozed until {when}",n,{when:ot(e)})))}function EM({person:e,team:t}){if(t!==void 0){let n=mt.peek()[t]?.name??"";pn({act:"team",team_id:t},js(s=>tu(s,n),s=>C("{n} conversation assigned to team {name}","{n} conversations assigned to team {name}",s,{name:n})))}else e===null?pn({act:"assign",operator_id:null},js(n=>ws(n,null),n=>C("{n} conversation has no assignee now","{n} conversations have no assignee now",n))):pn({act:"assign",operator_id:e},js(n=>ws(n,e),n=>C("{n} conversation assigned: {name}","{n} conversations assigned: {name}",n,{name:U(e)})))}var o_=e=>{w.value=w.peek()===e?null:e},AM=[["user-round-plus",()=>o("Assign"),"A",()=>o_("pick-give"),"pick-give"],["alarm-clock",()=>o("Snooze"),"H",()=>o_("pick-snooze"),"pick-snooze","open"],["mail-open",()=>o("Mark as read"),null,CM],["eye",()=>o("Follow"),"F",M$],["undo-2",()=>o("Reopen"),"E",a_,null,"closed"],["check",()=>o("Close"),"E",s_,null,"open"]];function i_({view:e}){let t=At.value.size;if(!t)return null;let n=Hi.value,s=n$(e),a=(l,c)=>l==="E"&&c==="closed"&&s.open?null:l,i=AM.filter(([,,,,,l])=>!l||s[l]).map(([l,c,u,m,p,h])=>[l,c,a(u,h),m,p]);return r`<div class="bulkwrap">
<${OM} view=${e} size=${t} />
${Sr.value&&r`<div class="bulkerr" role="alert">
<${f} name="circle-alert" size="m" />
<span class="grow">${Mk(Sr.value)}</span>
<button type="button" class="link" onClick=${Dk}>${o("Retry")}</button>
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
onClick=${Tr}>
<${f} name="x" size="m" />
</button>
</div>
${w.value==="pick-snooze"&&r`<${lp} label=${o("Snooze")} onPick=${TM} />`}
${w.value==="pick-give"&&r`<${SM} onPick=${EM} />`}
</div>`}function OM({view:e,size:t}){let n=Ye.ids.length,s=Math.max(gu(e)??0,n);return t<n||s<=t||n<2?null:r`<div class="bulkall" role="status">
<span>
${o("All loaded conversations are selected: {n} of {total}",{n:ie(t),total:ie(s)})}
</span>
<button type="button" class="link" onClick=${()=>Nk(e)}>
${o("Select all {total}",{total:ie(s)})}
</button>
</div>`}Ae();T();ae();Ea();Q();x();gn();G();M();fr();D();Wn();T();ae();x();gt();D();Wn();var R$=[["urgent",()=>o("Most urgent first"),"hourglass"],["newest",()=>o("Newest first"),"clock"],["longest",()=>o("Longest waiting"),"flame"]];function z$(){let e=w.value==="sort",t=(R$.find(([n])=>n===It.value)??R$[0])[1]();return r`<button type="button" class="btn quiet small" aria-haspopup="menu" aria-expanded=${String(e)}
onClick=${()=>{w.value=e?null:"sort"}}><${f} name="arrow-down-wide-narrow" size="s" />${t}</button>
${e&&r`<${st} label=${o("Sort order")} place="popsort">${R$.map(([n,s,a])=>r`<${H} icon=${a} checked=${n===It.value}
onPick=${()=>{It.value=n}}>${s()}<//>`)}<//>`}`}var Oa={cards:[()=>o("Cards"),"rows-3"],rows:[()=>o("Rows"),"rows-4"],table:[()=>o("Table"),"table-2"]},I$=e=>tt({list:{mode:e}}),c_=()=>I$(xr[(xr.indexOf(de.peek()?.list?.mode??"cards")+1)%xr.length]),l_=e=>Kt(e,"urgent")!==Kt(e,"longest");function u_({view:e}){let t=En.value==="table";return r`
<div class="phead">
<h2 class="ttl cut">${Fw(e)}</h2>
${t?r`<${RM} />`:r`<${MM} />`}
<${zM} wide=${t} />
</div>
<div class="ltabs">
<${PM} view=${e} />
${t&&l_(e)&&r`<div class="lfilter"><${z$} /></div>`}
</div>
${!t&&r`<div class="lfilter">
${l_(e)?r`<${z$} />`:r`<span class="t12 dim lown">${NM(e)}</span>`}
<${DM} view=${e} />
</div>`}
`}var NM=e=>({snoozed:o("Returning soonest first"),mentions:o("Unseen first")})[e]??o("Newest first");function PM({view:e}){return r`<nav class="tabs" aria-label=${o("Whose conversations")}>${Bi.map(([t,n])=>r`<a class="tab" href=${F(t)}
aria-current=${e===t?"page":null}>${n()} <span class="n">${ie(Ce.value[t])}</span></a>`)}</nav>`}function DM({view:e}){return r`<span class="hrow tight end">
<a class="chip" href=${F(e==="unread"?"mine":"unread")}
aria-current=${e==="unread"?"true":null}>
${o("Unread")}
${Ce.value.unread>0&&r` <span class="num">${ie(Ce.value.unread)}</span>`}
</a>
</span>`}function MM(){let e=w.value==="mode",[t,n]=Oa[En.value];return r`<span class="popat">
<button type="button" class="ib only-wide" aria-haspopup="menu" aria-expanded=${String(e)}
aria-label=${o("List view: {name}",{name:t().toLocaleLowerCase()})} title=${o("List view")+"  V"}
onClick=${()=>{w.value=e?null:"mode"}}>
<${f} name=${n} />
</button>
${e&&r`<${st} label=${o("List view")} place="popmode">
${xr.map(s=>r`<${H} icon=${Oa[s][1]} checked=${s===En.value} onPick=${()=>I$(s)}>
${Oa[s][0]()}
<//>`)}
<//>`}
</span>`}var RM=()=>r`<span class="seg" role="group" aria-label=${o("List view")}>
${xr.map(e=>r`<button type="button" aria-pressed=${String(e===En.value)} title=${Oa[e][0]()+"  V"}
onClick=${()=>I$(e)}>
<${f} name=${Oa[e][1]} size="m" />
${e===En.value?Oa[e][0]():r`<span class="vh">${Oa[e][0]()}</span>`}
</button>`)}
</span>`;function zM({wide:e}){let t=()=>{w.value="newdialog"};return e?r`<button type="button" class="btn primary" onClick=${t}>
<${f} name="square-pen" size="m" />
${o("Write")}
<kbd>C</kbd>
</button>`:r`<button type="button" class="ib" aria-label=${o("Write to a client")} title=${o("Write to a client")+"  C"}
onClick=${t}>
<${f} name="square-pen" />
</button>`}I();T();Mc();x();gn();G();M();ft();fr();D();function p_({view:e,ids:t,shown:n,waiting:s}){let{from:a,to:i}=_r.value,l=[...new Set([...s,...xn.value])].filter(d=>ne.value[d]),c=l.filter(d=>{let $=n.indexOf(d);return $>=a&&$<=i});N(()=>{Kd([...c,E.value.dialog])});let u=l.filter(d=>ls(ne.value[d],e,ps())&&!c.includes(d)&&d!==E.value.dialog);if(u.length)return r`<${LM} view=${e} list=${IM(u,t)} ids=${t} from=${a} to=${i} />`;let m=ty(B.value,xn.value.filter(d=>d!==E.value.dialog),e);if(!m)return null;let[,p]=Bi.find(([d])=>d===m.view);return r`<${cp} icon="chevron-right" run=${()=>{nr.value={view:m.view,ids:m.ids},R(F(m.view,E.value.dialog))}}>
${C("{n} new in {tab}","{n} new in {tab}",m.ids.length,{tab:p()})}
<//>`}var L$=(e,t)=>{let n=e.indexOf(t);return n<0?1/0:n},IM=(e,t)=>[...e].sort((n,s)=>L$(t,n)-L$(t,s));function LM({view:e,list:t,ids:n,from:s,to:a}){let i=L$(n,t[0]),l=()=>{nr.value={view:e,ids:t},Ye.showNew()};return i>a?r`<${cp} icon="arrow-down" run=${l}>${C("{n} new below","{n} new below",t.length)}<//>`:i<s?r`<${cp} icon="arrow-up" run=${l}>${C("{n} new above","{n} new above",t.length)}<//>`:r`<${cp} icon="eye" run=${l}>${C("{n} new · show","{n} new · show",t.length)}<//>`}var cp=({icon:e,run:t,children:n})=>r`<button type="button" class="newpill" data-key="queued" onClick=${t}>
<${f} name=${e} size="s" />
${n}
</button>`;function m_(e,t,n,s,a){N(()=>{let{view:i,ids:l}=nr.value??{};if(i!==e||!s?.loaded)return;let c=n.find(u=>l.includes(u));c!==void 0?(nr.value=null,requestAnimationFrame(()=>{Ye.reveal(c),ey(l),Kd(l)})):s.next&&!a?ma(e,t):s.next||(nr.value=null)})}T();Q();x();li();G();M();Gt();D();T();Xe();Ic();x();M();D();function d_(){if(O.value?.role!=="administrator")return r`<${re} icon="plug" title=${o("No channel is connected yet")}
text=${o("An administrator connects Telegram, VK or email. Messages then appear here.")} />`;let e=sr(),t=e&&ar(e,"channel add");return r`<${re} icon="plug" title=${o("Connect the first channel")} text=${o("Telegram, VK or email: run this command on the server, in a second terminal, without stopping Okno. It asks for everything it needs, the token or password last. Messages then appear here.")}>
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
<//>`}var BM={unassigned:()=>["sun",o("No unassigned conversations"),o("New conversations appear here automatically.")],all:()=>["inbox",o("No open conversations"),o("New conversations appear here automatically.")],waiting:()=>["sun",o("No clients are waiting"),o("Conversations stay here from the client's message until your team replies.")],unread:()=>["mail-open",o("No unread conversations"),o("New messages in your conversations and in unassigned ones appear here.")],mentions:()=>["at-sign",o("No mentions"),o("Notes with your @name appear here.")],following:()=>["eye",o("You do not follow any conversations"),o("Follow a conversation to be notified of everything in it, whoever the assignee is.")],snoozed:()=>["alarm-clock",o("No snoozed conversations"),o("Snooze a conversation: it leaves the lists and comes back on time.")],closed:()=>["archive",o("No closed conversations"),o("Closed conversations stay here and reopen when the client writes.")],failed:()=>["check-check",o("No unsent messages"),o("Messages that could not be delivered appear here, and you can retry them.")]};function B$({view:e}){if(!Object.keys(Me.value).length)return r`<${d_} />`;if(e==="mine")return r`<${WM} />`;let t=rs(e);if(t!==null)return r`<${FM} team=${mt.value[t]} />`;let[n,s,a]=BM[e]();return r`<${re} icon=${n} title=${s} text=${a} />`}function WM(){let e=Ce.value.unassigned;return r`<${re} icon="sun" title=${o("All answered")}
text=${o("You have no open conversations. Unassigned: {n}.",{n:ie(e)})}>
${e>0&&r`<button type="button" class="btn primary" onClick=${lu}>
${o("Take the next one")}
<${rn} of=${["Shift","I"]} />
</button>`}
<//>`}function FM({team:e}){if(!e||e.removed)return r`<${re} icon="users-round" title=${o("Team not found")}
text=${o("It was deleted, or the link is wrong.")}>
<a class="btn" href=${F("all")}>${o("All conversations")}</a>
<//>`;let t=e.members.includes(O.value.id);return r`<${re} icon="sun" title=${o("No conversations in this team")} text=${t?o("Conversations assigned to your team appear here."):o("Conversations assigned to this team appear here.")} />`}I();T();Xe();Ie();Ic();Q();x();M();D();Po();var jM=["token-wrong","password-wrong","settings-wrong","secrets-unreadable","folder-missing"],f_=e=>nt(e)===nt(j.value)?K(e):qe(e);function $_(){return Object.values(Me.value).filter(t=>t.down_since&&["trouble","working"].includes(t.health)).sort((t,n)=>t.down_since-n.down_since).map(t=>t.health==="trouble"?r`<${KM} channel=${t} key=${t.id} />`:r`<${UM} channel=${t} key=${t.id} />`)}function KM({channel:e}){let[t,n]=g(!1),s={name:e.name,time:f_(e.down_since),cause:Ut(e.health_code,e.health_detail)},a=e.kind==="email"?o("{name} has received no emails since {time}: {cause}.",s):o("{name} has received no messages since {time}: {cause}.",s),i=O.value?.role==="administrator";return r`<div class="banner bad outage" role="alert" data-channel=${e.id}>
<${f} name="circle-alert" size="m" />
<span class="grow">
${a} <span class="b4">
${i?o("Replies wait in the queue."):o("Replies wait in the queue. Administrators have been notified.")}
</span>
</span>
${i&&r`<button type="button" class="btn small" aria-expanded=${String(t)} onClick=${()=>n(!t)}>
${o("What to do")}
</button>`}
${t&&r`<${qM} channel=${e} />`}
</div>`}function qM({channel:e}){let t=sr(),n=jM.includes(e.health_code),s=t&&ar(t,`channel ${n?"change":"test"} ${cy(e.name)}`);return r`<div class="remedy t13">
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
</div>`}function UM({channel:e}){return r`<div class="banner okb outage" role="status" data-channel=${e.id}>
<${f} name="check" size="m" />
<span class="grow">
${o("{name} works again. Messages from {from} to {until} arrive late.",{name:e.name,from:f_(e.down_since),until:K(e.health_at)})}
</span>
</div>`}T();Ie();Q();ua();x();Na();De();G();M();D();Bo();up();var pp=({snooze:e})=>r`<span class="sla" title=${e.reason||null}>
<${f} name="alarm-clock" size="s" />
${e.until===null?o("until the client replies"):ot(e.until)}
</span>`;function mp({dialog:e,draft:t}){if(vc(e.id))return r`<span class="cut typing">${o("typing…")}</span>`;if(t)return r`<span class="cut"><span class="draft">${o("Draft:")}</span> ${t}</span>`;let n=e.preview;if(!n)return r`<span class="cut dim">${o("No messages")}</span>`;let s=n.content==="text"?n.text||o("File"):[Wt(n.content),n.text].filter(Boolean).join(": ");if(n.kind==="in")return r`<span class="cut">${s}</span>`;let a=n.operator_id===O.value.id?o("You:"):n.operator_id?bs(U(n.operator_id))+":":"",i=n.kind==="note"?r`<${f} name="lock" size="s" />`:r`<${Yn} state=${n.state} />`;return r`<span class="pvs">${i}</span><span class="cut"><span class="you">${a}</span> ${s}</span>`}var dp=()=>r`<span class="sla bad"><${f} name="circle-alert" size="s" />${o("not sent")}</span>`;function W$(e,t){return[e.name,be(e.kind),t?C("{n} unread","{n} unread",t):"",e.failed?o("not sent"):"",e.snooze?o("snoozed"):Ow(e,j.value)].filter(Boolean).join(", ")}var fp=({count:e,called:t})=>r`
${t&&r`<span class="called" title=${o("You were mentioned")}><${f} name="at-sign" size="s" /></span>`}
${e>0&&r`<span class="count">${e>99?"99+":e}</span>`}
`,b_=e=>ui.value[e]?.no!=null,v_=(e,t)=>t!=="mine"&&e.assignee_id!==null?U(e.assignee_id):null,y_=({dialog:e,picked:t,size:n})=>t?r`<span class=${`av pickedav ${n??""}`} aria-hidden="true">
<${f} name="check" />
<${Te} kind=${e.kind} />
</span>`:r`<${J} name=${e.name} face=${e.avatar} size=${n??""}>
<${Te} kind=${e.kind} />
<//>`;function YM({dialog:e,count:t,draft:n,view:s,picked:a}){let i=v_(e,s);return r`
<${y_} dialog=${e} picked=${a} />
<span class="grow">
<span class="who">
<span class="nm cut">${e.name}</span>
<span class="tm">${Ao(e.last_at,j.value)}</span>
</span>
<span class="pv">
<${mp} dialog=${e} draft=${n} />
<span class="hrow tight end"><${fp} count=${t} called=${b_(e.id)} /></span>
</span>
<span class="ft">
${e.failed?r`<${dp} />`:""}
${e.snooze?r`<${pp} snooze=${e.snooze} />`:r`<${Bn} dialog=${e} />`}
<span class="t11 dim num">${o("No. {number}",{number:ie(e.number)})}</span>
${i&&r`<${J} name=${i} size="xs" />`}
</span>
</span>
`}function GM({dialog:e,count:t,draft:n,view:s,picked:a}){let i=v_(e,s);return r`
<${y_} dialog=${e} picked=${a} size="md2" />
<span class="grow">
<span class="who">
<span class="nm cut">${e.name}</span>
<span class="hrow tight end">
${e.failed?r`<${dp} />`:e.snooze?r`<${pp} snooze=${e.snooze} />`:r`<${Bn} dialog=${e} short />`}
<span class="tm">${Ao(e.last_at,j.value)}</span>
</span>
</span>
<span class="pv">
<${mp} dialog=${e} draft=${n} />
<span class="hrow tight end">
<${fp} count=${t} called=${b_(e.id)} />
${i&&r`<${J} name=${i} size="xs" />`}
</span>
</span>
</span>
`}var VM={cards:YM,rows:GM};function w_({look:e,dialog:t,count:n,draft:s,view:a,current:i,stop:l,picked:c}){let u=VM[e];return r`<a class=${`dlg ${e}`} href=${F(a,t.id)} data-id=${t.id}
data-unread=${n>0?"":null} data-picked=${c||null} draggable=${!1}
aria-current=${i?"true":null} aria-label=${W$(t,n)} tabindex=${l?0:-1}>
<${u} dialog=${t} count=${n} draft=${s} view=${a} picked=${c} />
</a>`}I();T();gn();x();gt();var JM=200,$p=8,ZM={cards:80,rows:52,table:42},k_=new Map;function x_({name:e,ids:t,look:n,row:s,head:a,tail:i,open:l,onNear:c,near:u}){let m=A(null),p=A(null),h=A({name:null,ids:[],height:0}),[d,$]=g(ZM[n]),[v,_]=g([0,40]),k=A(null),y=()=>p.current.offsetTop,P=ce=>{let fe=Math.floor((ce-y())/d)-$p;return[Math.max(0,fe),Math.ceil((ce+m.current.clientHeight-y())/d)+$p]},Y=()=>{let{scrollTop:ce,clientHeight:fe}=m.current,se={from:Math.ceil((ce-y()-1)/d),to:Math.floor((ce+fe-y()+1)/d)-1};(se.from!==_r.peek().from||se.to!==_r.peek().to)&&(_r.value=se)},q=()=>{Y();let ce=P(m.current.scrollTop);(Math.abs(ce[0]-v[0])>$p/2||Math.abs(ce[1]-v[1])>$p/2)&&_(ce)},pe=()=>{let{scrollTop:ce}=m.current,fe=Math.min(h.current.ids.length-1,Math.floor(ce/d));fe>=0&&k_.set(e,{id:h.current.ids[fe],offset:ce-fe*d,atTop:ce<4})},je=()=>{pe(),q();let{scrollTop:ce,scrollHeight:fe,clientHeight:se}=m.current;fe-ce-se<u*d&&c()},Ke=A("");L(()=>{let ce=[n,In.value,Tk.value,innerWidth,devicePixelRatio,t.length>0].join();if(Ke.current!==ce){Ke.current=ce;let He=p.current.querySelector(":scope > .dli")?.getBoundingClientRect().height;if(He&&Math.abs(He-d)>.5){$(He);return}}let fe=h.current,se=k_.get(e),Se=fe.name!==e||fe.ids!==t||fe.height!==d;if(h.current={name:e,ids:t,height:d},Se&&se){let He=se.atTop?null:Cb(se,fe.name===e?fe.ids:t,t),Dn=He===null?se.atTop?0:m.current.scrollTop:He*d+Math.min(se.offset,d);Math.abs(m.current.scrollTop-Dn)>.5&&(m.current.scrollTop=Dn)}else fe.name!==e&&(m.current.scrollTop=0);Se?q():Y(),Se&&m.current.scrollHeight<=m.current.clientHeight+u*d&&c()}),L(()=>{if(k.current===null)return;let ce=p.current.querySelector(`.dlg[data-id="${k.current}"]`);ce&&(k.current=null,ce.focus({preventScroll:!0}))}),Ye.ids=t,Ye.reveal=ce=>{let fe=t.indexOf(ce);if(fe<0||!m.current)return;let[se,Se]=[fe*d,(fe+1)*d],He=y(),{scrollTop:Dn,clientHeight:Wa}=m.current;se<Dn?m.current.scrollTop=se:Se+He>Dn+Wa&&(m.current.scrollTop=Se+He-Wa),pe(),_(P(m.current.scrollTop)),Y()},Ye.focus=ce=>{k.current=ce,Ye.reveal(ce),_(fe=>[...fe])};let ve=XM(t,v,[l,Vt.value]),yt=t.length;return r`<div class="scroll" ref=${m} onScroll=${je}>
${a}
<ul class="dlist" ref=${p} data-look=${n} aria-label=${o("Conversations")}
style=${{height:`${yt*d}px`}}>
${ve.map(ce=>r`<${QM} key=${t[ce]} index=${ce} of=${yt} height=${d}>${s(t[ce])}<//>`)}
</ul>
${i}
</div>`}var QM=({index:e,of:t,height:n,children:s})=>r`<li class="dli" style=${{top:`${e*n}px`}} aria-setsize=${t} aria-posinset=${e+1}>
${s}
</li>`;function XM(e,[t,n],s){if(e.length<=JM)return e.map((i,l)=>l);let a=[];for(let i=t;i<Math.min(n,e.length);i+=1)a.push(i);for(let i of s){let l=i===null?-1:e.indexOf(i);l>=0&&(l<t||l>=n)&&a.push(l)}return a.sort((i,l)=>i-l)}X();T();Xe();ae();ks();x();M();Gt();Wn();var Rr=S(null),e2=240,t2=290;function F$(e){let t=Number(e.currentTarget.dataset?.menu??e.target.closest?.(".dlg[data-id]")?.dataset.id);if(!t||e.shiftKey)return;e.preventDefault(),e.stopPropagation();let n=e.clientX?{x:e.clientX,y:e.clientY}:n2(e.target);Rr.value={id:t,x:Math.min(n.x,innerWidth-e2),y:Math.min(n.y,innerHeight-t2)},w.value="row"}function n2(e){let t=e.getBoundingClientRect();return{x:t.left+24,y:t.top+24}}function j$(e){Rr.value={id:e,x:0,y:0},w.value="row-snooze"}var o2=e=>pn({act:"read"},()=>Qc(e),[e]),s2=e=>pn({act:"unread",numbers:[e.last_no]},()=>Xc(e.id),[e.id]);function __(){let e=Rr.value&&ne.value[Rr.value.id];if(!e)return null;let{id:t}=e;if(w.value==="row-snooze")return r`<div class="rowsnz">
<${lp} label=${o("Snooze")} waitingSince=${e.waiting_since}
onPick=${(s,a)=>cu(t,s,a)} />
</div>`;if(w.value!=="row")return null;let n=e.state==="open";return r`<div class="rowpop" style=${{left:`${Rr.value.x}px`,top:`${Rr.value.y}px`}}>
<${st} label=${o("Actions: {name}",{name:e.name})} place="poprow">
${n&&e.assignee_id!==O.value.id&&r`<${H} icon="hand" onPick=${()=>iu(t,O.value.id)}>${o("Take it")}<//>`}
${n&&(e.snooze?r`<${H} icon="alarm-clock" onPick=${()=>Ss(t)}>${o("Unsnooze")}<//>`:r`<${H} icon="alarm-clock" stay onPick=${()=>j$(t)}>${o("Snooze")}<//>`)}
${n?r`<${H} icon="check" onPick=${()=>Sn(t)}>${o("Close")}<//>`:r`<${H} icon="undo-2" onPick=${()=>xs(t)}>${o("Reopen")}<//>`}
${Ya(e)?r`<${H} icon="mail-open" onPick=${()=>o2(t)}>${o("Mark as read")}<//>`:r`<${H} icon="mail" onPick=${()=>s2(e)}>${o("Mark as unread")}<//>`}
<${H} icon="eye" onPick=${()=>ha(t)}>${vo.value[t]?o("Stop following"):o("Follow")}<//>
<${H} icon="check" onPick=${()=>jo(t)}>${At.value.has(t)?o("Deselect"):o("Select")}<//>
<//>
</div>`}T();Ie();Q();x();gn();De();gt();G();M();D();Bo();var a2=[["x-who",()=>o("Client"),["client"]],["x-last",()=>o("Last message"),null],["x-team",()=>o("Team"),null],["x-as",()=>o("Assignee"),["assignee"]],["x-sla",()=>o("Waiting"),["longest","urgent"]],["x-tm",()=>o("Updated"),["newest","oldest"]]],r2=new Set(["newest"]),hp=()=>Object.values(mt.value).some(e=>!e.removed);function S_({view:e}){let t=Kt(e,It.value),n=Ye.ids.length>0&&Ye.ids.every(s=>At.value.has(s));return r`<div class=${hp()?"trow thd teams":"trow thd"}>
<span class="x-x">
<input type="checkbox" class="check" aria-label=${o("Select all loaded")} checked=${n}
indeterminate=${!n&&At.value.size>0} onChange=${()=>n?Tr():Pu()} />
</span>
${a2.map(([s,a,i])=>s==="x-team"&&!hp()?null:r`<span class=${s}>
${i&&Kt(e,i[0])===i[0]?r`<${i2} label=${a()} orders=${i} chosen=${t} />`:a()}
</span>`)}
</div>`}function i2({label:e,orders:t,chosen:n}){let s=t.indexOf(n),a=t[(s+1)%t.length];return r`<button type="button" aria-pressed=${String(s>=0)} title=${o("Sort by this column")} onClick=${()=>{It.value=s>=0&&t.length===1?"urgent":a}}>${e}${s>=0&&r`<${f} name=${r2.has(n)?"arrow-down":"arrow-up"} size="s" />`}</button>`}function C_({dialog:e,count:t,draft:n,view:s,current:a,stop:i,picked:l}){let c=e.assignee_id===null?null:U(e.assignee_id),u=mt.value[e.team_id];return r`<a class=${hp()?"dlg trow teams":"dlg trow"} href=${F(s,e.id)}
data-id=${e.id} data-unread=${t>0?"":null} data-picked=${l||null} draggable=${!1}
aria-current=${a?"true":null} aria-label=${W$(e,t)} tabindex=${i?0:-1}>
<span class="x-x"></span>
<span class="x-who hrow">
<${Te} kind=${e.kind} size="mid" />
<span class="nm cut">${e.name}</span>
<${fp} count=${t} called=${ui.value[e.id]?.no!=null} />
</span>
<span class="x-last pv"><${mp} dialog=${e} draft=${n} /></span>
${hp()&&r`<span class="x-team cut mut">${u&&!u.removed?u.name:r`<span class="dim">—</span>`}</span>`}
<span class="x-as hrow">
${c?r`<${J} name=${c} size="sm" /><span class="cut">${Xa(c)}</span>`:r`<${Cc} size="sm" /><span class="dim">${o("nobody")}</span>`}
</span>
<span class="x-sla">
${e.failed?r`<${dp} />`:e.snooze?r`<${pp} snooze=${e.snooze} />`:e.waiting_since?r`<${Bn} dialog=${e} short />`:r`<span class="dim">—</span>`}
</span>
<span class="x-tm num dim">${Ao(e.last_at,j.value)}</span>
</a>`}I();T();x();M();ft();Gt();D();var gp=12,K$=88,bp=72,l2=450;function T_(e,t){let n=A(null),s=A(0),[a,i]=g(0),[l,c]=g(!1),u=k=>{let[y]=k.touches;if(s.current=Date.now(),k.touches.length>1){d();return}let P=k.target.closest(".dlg[data-id]"),Y=k.currentTarget.querySelector(".scroll");n.current={x:y.clientX,y:y.clientY,row:P,box:Y,atTop:Y?.scrollTop===0,dx:0,kind:null},P&&(n.current.timer=setTimeout(()=>{n.current.kind="long",navigator.vibrate?.(15),jo(Number(P.dataset.id))},l2))},m=k=>{let y=n.current;if(!y||y.kind==="long")return;let[P]=k.touches,[Y,q]=[P.clientX-y.x,P.clientY-y.y];Math.hypot(Y,q)>gp&&clearTimeout(y.timer),y.kind??=Math.abs(Y)>gp&&Math.abs(Y)>Math.abs(q)*1.5&&y.row?"swipe":q>gp&&y.atTop?"pull":Math.abs(q)>gp?"scroll":null,y.kind==="swipe"&&p(y,Y),y.kind==="pull"&&i(Math.max(0,Math.min(bp*1.4,q/2)))},p=(k,y)=>{if(ne.peek()[Number(k.row.dataset.id)]?.state!=="open")return;k.dx=y,k.row.style.setProperty("transform",`translateX(${y}px)`);let Y=k.row.parentElement;Y.dataset.swipe=y>0?"aside":"close",Y.toggleAttribute("data-enough",Math.abs(y)>K$)},h=k=>{clearTimeout(k.timer),k.row&&(k.row.style.removeProperty("transform"),delete k.row.parentElement?.dataset.swipe,k.row.parentElement?.removeAttribute("data-enough"))},d=()=>{n.current&&h(n.current),n.current=null,i(0)},$=k=>{let y=n.current;if(!y)return;let P=Number(y.row?.dataset.id);h(y),n.current=null,k.cancelable&&(y.kind==="swipe"||y.kind==="long")&&k.preventDefault(),y.kind==="swipe"&&y.dx>K$&&j$(P),y.kind==="swipe"&&y.dx<-K$&&Sn(P),y.kind==="pull"&&a>=bp&&v(),i(0)},v=async()=>{c(!0),await Pv(e,t),c(!1)},_=(a>0||l)&&r`<div class="pull" role="status" style=${{height:`${l?bp/1.4:a}px`}}>
<${f} name=${l?"clock":"arrow-down"} size="m" />
${l?o("Refreshing"):a>=bp?o("Release to refresh"):o("Pull to refresh")}
</div>`;return{handlers:{onTouchStart:u,onTouchMove:m,onTouchEnd:$,onTouchCancel:d},touched:()=>Date.now()-s.current<1e3,pull:_}}ae();Lo();Pt();x();Rs();G();var co=()=>E.peek().page==="inbox",E_=()=>co()&&At.peek().size>0,c2=()=>co()&&Ye.ids.length>0&&!document.activeElement?.closest("#conversation, #card")&&!getSelection().toString();Qe({id:"mine",group:"list",label:()=>o("Mine"),icon:"inbox",key:"Digit1",run:()=>R(F("mine"))},{id:"unassigned",group:"list",label:()=>o("Unassigned"),icon:"inbox",key:"Digit2",also:["KeyG KeyN"],run:()=>R(F("unassigned"))},{id:"all",group:"list",label:()=>o("All"),icon:"inbox",key:"Digit3",run:()=>R(F("all"))},{id:"queued",group:"list",label:()=>o("Show the new ones"),key:"Period",palette:!1,run:()=>Tt("[data-key='queued']")?.click()},{id:"next",group:"list",label:()=>o("Next"),key:"KeyJ",palette:!1,when:co,walks:!0,run:()=>Zf(1)},{id:"previous",group:"list",label:()=>o("Previous"),key:"KeyK",palette:!1,when:co,walks:!0,run:()=>Zf(-1)},{id:"next-unread",group:"list",label:()=>o("Next unread"),key:"Shift+KeyJ",when:co,walks:!0,run:()=>Qf(1)},{id:"previous-unread",group:"list",label:()=>o("Previous unread"),key:"Shift+KeyK",when:co,walks:!0,run:()=>Qf(-1)},{id:"down",group:"list",label:()=>o("Previous or next row"),key:"ArrowDown",palette:!1,listed:!1,walks:!0,run:()=>Xf(1)},{id:"up",group:"list",key:"ArrowUp",palette:!1,listed:!1,walks:!0,run:()=>Xf(-1)},{id:"pick",group:"list",label:()=>o("Select the row"),icon:"check",key:"KeyX",palette:!1,when:co,run:Ak},{id:"pick-range",group:"list",label:()=>o("Select up to this row"),key:"Shift+KeyX",palette:!1,when:co,run:Ok},{id:"pick-all",group:"list",label:()=>o("Select all loaded"),icon:"check",key:"Ctrl+KeyA",when:c2,run:Pu},{id:"look",group:"list",label:()=>o("List view"),icon:"rows-3",key:"KeyV",when:co,run:c_},{id:"go-inbox",group:"go",label:()=>o("Inbox"),icon:"inbox",key:"KeyG KeyI",run:()=>R(eo())},{id:"go-waiting",group:"go",label:()=>o("Waiting for us"),icon:"hourglass",run:()=>R(F("waiting"))},{id:"go-unread",group:"go",label:()=>o("Unread"),icon:"mail-open",run:()=>R(F("unread"))},{id:"go-mentions",group:"go",label:()=>o("Mentions"),icon:"at-sign",run:()=>R(F("mentions"))},{id:"go-following",group:"go",label:()=>o("Following"),icon:"eye",run:()=>R(F("following"))},{id:"go-snoozed",group:"go",label:()=>o("Snoozed"),icon:"alarm-clock",run:()=>R(F("snoozed"))},{id:"go-closed",group:"go",label:()=>o("Closed"),icon:"archive",run:()=>R(F("closed"))});var u2={KeyE:r_,KeyF:M$,KeyA:()=>{w.value="pick-give"},"Shift+KeyA":()=>{w.value="pick-give"},KeyH:()=>{w.value="pick-snooze"}};function p2(){let{view:e,dialog:t}=E.peek();R(F(e)),Ye.focus(t)}var m2=()=>co()&&En.peek()==="table"&&E.peek().dialog!==null&&!Ze.peek();function d2(e){if(e.defaultPrevented||e.altKey||e.ctrlKey||e.metaKey||w.peek()||e.target.closest?.("input:not([type=checkbox]), textarea, select, [contenteditable]"))return;let t=E_()?u2[e.shiftKey?`Shift+${e.code}`:e.code]:null,n=e.key==="Escape"?E_()?Tr:m2()?p2:null:t;n&&(e.preventDefault(),e.stopPropagation(),t?Au(e,n,{settled:!1,pause:!/KeyA$/.test(e.code)}):n())}document.addEventListener("keydown",d2,{capture:!0});var f2=10;function $2(e,t,n){let s=Kt(e,It.value),a=Xn(e,s),i=A({name:"",shown:[],ids:[],queued:[],order:null});i.current.name!==a&&(i.current={name:a,shown:[],ids:[],queued:[],order:_b()});let l=Xl.value[a],c=i.current,u=l?.loaded?c.order(ne.value,e,s,ps(),l.edge):[],m=c.shown.length>0&&t,p=$o(()=>{let h=Sb(c.shown,u,{busy:m,keep:n});return{...h,shown:h.shown.every(d=>ne.value[d])?h.shown:h.shown.filter(d=>ne.value[d])}},[a,u,m,n,ne.value]);return c.shown=p.shown,{name:a,order:s,known:l,ids:u,queued:p.queued,shown:p.shown,settle:()=>{c.shown=[]}}}function h2(e,t,n){N(()=>{if(!n)return;let s=t.find(a=>us.value[a]===void 0);if(s===void 0&&e==="unread"){let a={...ps(),marks:new Proxy({},{get:()=>-1})};s=Object.keys(ne.value).find(i=>us.value[i]===void 0&&ls(ne.value[i],e,a))}s!==void 0&&zv(ne.value[s])},[e,t,us.value,ne.value,n])}function A_(){let{view:e,dialog:t}=E.value,[n,s]=g(!1),[,a]=g(0),{name:i,order:l,known:c,ids:u,queued:m,shown:p,settle:h}=$2(e,n||At.value.size>0,t),d=dt.value[`page:${i}`];h2(e,p,c?.loaded);let $=T_(e,l);m_(e,l,p,c,!!(d?.busy||d?.problem)),Ye.showNew=()=>{h(),s(!1),a(P=>P+1)};let v=()=>{c?.next&&!d?.problem&&ma(e,l)},_=P=>P.currentTarget.contains(P.relatedTarget)?void 0:null,k=P=>{let Y=P.target.closest(".dlg[data-id]");!Y||!(P.shiftKey||At.peek().size&&$.touched())||(P.preventDefault(),P.stopPropagation(),P.shiftKey?Nu(Number(Y.dataset.id)):jo(Number(Y.dataset.id)))},y=P=>{P.target.closest(".dlg[data-id]")&&!P.ctrlKey&&!P.metaKey&&!P.button&&Ms()};return r`<section class=${`list ${En.value==="table"?"wide":""}`} id="list"
aria-label=${o("List of conversations")}>
<${$_} />
<${u_} view=${e} />
<div class="lbody" onPointerMove=${P=>{P.pointerType==="mouse"&&s(!0)}} onPointerLeave=${P=>{P.currentTarget.contains(document.activeElement)||s(!1)}} onFocusIn=${P=>{s(!0);let Y=P.target.closest(".dlg[data-id]");Y&&(Vt.value=Number(Y.dataset.id))}} onFocusOut=${P=>{_(P)===null&&(Vt.value=null,P.currentTarget.matches(":hover")||s(!1))}} onClickCapture=${k} onClick=${y} onContextMenu=${F$} ...${$.handlers}>
${c?.loaded&&r`<${p_} view=${e} ids=${u} shown=${p} waiting=${m} />`}
${$.pull}
${c?.loaded&&(p.length||En.value==="table")?r`<${g2} name=${i} view=${e} shown=${p} open=${t} near=${v}
more=${!!c.next} state=${d} />`:r`<div class="scroll">
${c?.loaded?r`<${B$} view=${e} />`:r`<${y2} state=${d} view=${e} order=${l} />`}
</div>`}
</div>
<${i_} view=${e} />
<${__} />
</section>`}function g2({name:e,view:t,shown:n,open:s,near:a,more:i,state:l}){let c=En.value,u=ps(),m=n.includes(s)?s:Vt.value!==null&&n.includes(Vt.value)?Vt.value:n[0],p=d=>{let $=ne.value[d],v=Xw(d)?{...$,failed:!0}:$,_={dialog:v,count:Ya(v),draft:nn(d,"reply"),view:t,current:d===s,stop:d===m,picked:At.value.has(d)};return r`<${b2} id=${d} name=${v.name} leaving=${!ls(v,t,u)} picked=${_.picked}>
${c==="table"?r`<${C_} ...${_} />`:r`<${w_} look=${c} ...${_} />`}
<//>`},h=l?.problem?r`<${O_} problem=${l.problem} again=${a} />`:i?r`<ul aria-hidden="true"><${N_} widths=${[52,88]} /></ul>`:null;return r`<${x_} key=${e} name=${e} ids=${n} look=${c} row=${p} open=${s} near=${f2}
onNear=${a} head=${c==="table"&&r`<${S_} view=${t} />`}
tail=${n.length?h:r`<${B$} view=${t} />`} />`}function b2({id:e,name:t,leaving:n,picked:s,children:a}){let i=l=>{l.shiftKey?Nu(e):jo(e)};return r`<div class="dlw" data-leaving=${n||null} data-picked=${s||null}
data-flash=${ki.value.includes(e)||null} data-aside=${o("Snooze")} data-close=${o("Close")}>
${a}
<input type="checkbox" class="check rowpick" tabindex="-1" aria-label=${o("Select {name}",{name:t})}
checked=${s} onClick=${i} />
<button type="button" class="ib small rowmore" tabindex="-1" aria-haspopup="menu"
aria-label=${o("Actions: {name}",{name:t})} data-menu=${e} onClick=${F$}>
<${f} name="ellipsis" size="m" />
</button>
</div>`}function O_({problem:e,again:t}){return r`<${re} icon="unplug" title=${o("Could not load conversations")} text=${z(e)}>
<button type="button" class="btn" onClick=${t}>${o("Retry")}</button>
<//>`}var N_=({widths:e})=>r`<li class="dlg cards" aria-hidden="true">
<span class="av skav"></span>
<span class="grow"><${Be} width=${e[0]} /><${Be} width=${e[1]} /><${Be} width=${34} /></span>
</li>`,v2=[[52,88],[40,70],[60,92],[46,64],[56,82],[38,76],[50,90],[44,68]];function y2({state:e,view:t,order:n}){let s=Ot(150,!e?.problem);return e?.problem?r`<${O_} problem=${e.problem} again=${()=>ma(t,n)} />`:s?r`<ul aria-busy="true" aria-label=${o("Loading conversations")}>
${v2.map(a=>r`<${N_} widths=${a} />`)}
</ul>`:null}T();Pe();D();var w2=e=>e===wo.value.findLast(t=>t.undo),q$=()=>r`<div class="toasts">
${wo.value.filter(e=>!e.silent).map(e=>r`<div class="toast" role=${e.alert?"alert":"status"} key=${e.id}>
<${f} name=${e.icon} size="m" />
<span class="grow">${e.text}</span>
${e.more&&r`<button type="button" onClick=${()=>nv(e)}>${e.more.label}</button>`}
${e.run&&r`<button type="button" onClick=${()=>$i(e)}>${e.label}</button>`}
${w2(e)&&r`<kbd>Z</kbd>`}
</div>`)}
</div>`;T();Pt();x();G();xa();en();yp();var n1=xe(()=>Promise.resolve().then(()=>(XS(),QS)),"Conversation",{when:()=>E.value.dialog!==null,meanwhile:vz}),o1=_n(["photo"],()=>Promise.resolve().then(()=>(t1(),e1)),"Lightbox");function vz(){return r`<section class="conversation" id="conversation" tabindex="-1" aria-busy="true"
aria-label=${o("Conversation")}></section>`}Qe({id:"find-inside",group:"log",label:()=>o("Find in the conversation"),icon:"search",key:"Ctrl+KeyF",anywhere:!0,when:()=>E.peek().page==="inbox"&&An(),run:vp});Pt();x();xa();yo();ae();Du();Fo();un();V$();yu();Ar();var jp=()=>!!Ft.current?.mail;Qe({id:"reply",group:"dialog",label:()=>o("Reply"),icon:"reply",key:"KeyR",when:An,run:()=>Ko("reply")},{id:"note",group:"dialog",label:()=>o("Note"),icon:"lock",key:"KeyN",when:An,run:()=>Ko("note")},{id:"attach",group:"field",label:()=>o("Attach a file"),icon:"paperclip",key:"Ctrl+KeyU",anywhere:!0,when:()=>!!document.getElementById("attach"),run:()=>document.getElementById("pickfiles").click()},{id:"send",group:"field",label:()=>o("Send the reply"),key:"Enter",palette:!1,when:()=>!1},{id:"send-letter",group:"field",label:()=>o("Send the email, leave the note"),key:"Ctrl+Enter",palette:!1,when:()=>!1},{id:"new-line",group:"field",label:()=>o("New line"),key:"Shift+Enter",palette:!1,when:()=>!1},{id:"send-close",group:"field",label:()=>o("Send and close the conversation"),icon:"check",key:"Ctrl+Shift+Enter",anywhere:!0,palette:!1,when:()=>Ft.current?.mode==="reply",run:()=>{ic()&&Ft.current.submit({then:"close"})}},{id:"switch-mode",group:"field",label:()=>o("Switch reply and note"),icon:"lock",key:"Ctrl+Shift+KeyM",anywhere:!0,when:()=>!!Ft.current,run:()=>{cn(Ft.current.id,Ft.current.mode==="reply"?"note":"reply"),Ft.current.field.focus()}},{id:"emoji",group:"field",label:()=>o("Emoji"),icon:"smile",key:"Ctrl+Semicolon",anywhere:!0,when:()=>!!Ft.current,run:()=>{w.value="emoji"}},{id:"bold",group:"field",label:()=>o("Bold"),icon:"bold",key:"Ctrl+KeyB",anywhere:!0,palette:!1,when:jp,run:()=>Ft.current.wrap("**")},{id:"italic",group:"field",label:()=>o("Italic"),icon:"italic",key:"Ctrl+KeyI",anywhere:!0,palette:!1,when:jp,run:()=>Ft.current.wrap("_")},{id:"numbers",group:"field",label:()=>o("Numbered list"),icon:"list",key:"Ctrl+Shift+Digit7",anywhere:!0,palette:!1,when:jp,run:()=>Ft.current.list(!0)},{id:"bullets",group:"field",label:()=>o("List"),icon:"list",key:"Ctrl+Shift+Digit8",anywhere:!0,palette:!1,when:jp,run:()=>Ft.current.list(!1)},{id:"edit-last",group:"field",label:()=>o("Edit my last message, in an empty field"),key:"ArrowUp",palette:!1,when:()=>!1});Pt();x();G();To();yp();H$();gt();xa();ae();en();Nh();var x1=xe(()=>Promise.resolve().then(()=>(Ih(),y1)),"Card"),eI=xe(()=>Promise.resolve().then(()=>(k1(),w1)),"Client");function tI(){E.peek().dialog&&(matchMedia("(min-width: 1280px)").matches?vn.value=!vn.value:Ze.value=!Ze.value)}Qe({id:"card",group:"everywhere",label:()=>o("Show or hide the client card"),icon:"panel-right",key:"BracketRight",when:An,run:tI});gs({page:"clients",path:"/clients",title:()=>o("Client"),view:eI});wp({id:"find",icon:"search",label:()=>o("Find in the conversation"),run:vp});wp({id:"history",icon:"history",label:()=>o("Full history"),run:e=>R(oc(e.contact_id))});wp({id:"print",icon:"file-text",label:()=>o("Print the conversation"),run:e=>window.open($l(e.contact_id,{format:"html",printed:1}),"_blank","noopener")});Hp();Pt();x();da();qc();X();M();var S1=document.querySelector("link[rel='icon']"),_1=S1?.getAttribute("href")??"";me(()=>{let e=B.value.ready&&(Ha.value>0||Ce.value.notifications>0);S1?.setAttribute("href",e?_1.replace("favicon.svg","favicon-dot.svg"):_1)});Qe({id:"bell",group:"everywhere",label:()=>o("Notifications"),icon:"bell",key:"KeyG KeyB",run:ir});Pt();x();G();To();Rn();en();ll();Bh();var LL=xe(()=>Promise.resolve().then(()=>(jC(),FC)),"Automation"),YC=_n(["why","rulefirst","ruleleave"],()=>Promise.resolve().then(()=>(HC(),UC)),"Layers");ht("rule",{map:"rules",snapshot:e=>(e.rules??[]).map(t=>[t.id,t])});A0({when:C1,run:T1});gs({page:"automation",path:"/automation",icon:"zap",label:()=>o("Automation"),title:()=>o("Automation"),view:LL});Qe({id:"go-automation",group:"go",label:()=>o("Automation"),icon:"zap",key:"KeyG KeyA",run:()=>R(ze())},{id:"why",group:"log",label:()=>o("Why? (at an automatic line)"),key:"KeyW",palette:!1,when:()=>!1});X();Pt();x();G();To();M();en();var bW=xe(()=>Promise.resolve().then(()=>(xl(),bg)),"Looks"),vW=xe(()=>Promise.resolve().then(()=>(xl(),bg)),"Work"),yW=xe(()=>Promise.resolve().then(()=>(ZC(),JC)),"OwnKeys"),wW=xe(()=>Promise.resolve().then(()=>(oT(),nT)),"OwnNotifications"),kW=xe(()=>Promise.resolve().then(()=>(wg(),yg)),"Password"),xW=xe(()=>Promise.resolve().then(()=>(wg(),yg)),"Sessions"),_W=xe(()=>Promise.resolve().then(()=>(vg(),QC)),"Mailbox"),SW=xe(()=>Promise.resolve().then(()=>(uT(),cT)),"Teams"),CW=xe(()=>Promise.resolve().then(()=>($T(),fT)),"Statuses"),TW=xe(()=>Promise.resolve().then(()=>(WT(),BT)),"Hours"),EW=xe(()=>Promise.resolve().then(()=>(jT(),FT)),"Company"),AW=xe(()=>Promise.resolve().then(()=>(HT(),UT)),"Settings"),OW=()=>yi(E.value.section)?.label()??o("Settings");gs({page:"settings",title:OW,view:AW});Qe({id:"go-settings",group:"go",label:()=>o("Settings"),icon:"settings",key:"KeyG KeyS",run:()=>R(zt())});wn({id:"looks",group:"own",icon:"sun-moon",label:()=>o("Appearance"),view:bW});wn({id:"work",group:"own",icon:"inbox",label:()=>o("Work with conversations"),view:vW});wn({id:"keys",group:"own",icon:"keyboard",label:()=>o("Keyboard shortcuts"),view:yW});wn({id:"notifications",group:"own",icon:"bell",label:()=>o("Notifications"),view:wW});wn({id:"password",group:"own",icon:"key-round",label:()=>o("Password"),view:kW});wn({id:"sessions",group:"own",icon:"monitor-smartphone",label:()=>o("Sessions"),view:xW});wn({id:"company",group:"company",icon:"settings",label:()=>o("Company"),when:()=>O.value?.role==="administrator",view:EW});wn({id:"hours",group:"company",icon:"clock",label:()=>o("Business hours"),when:()=>O.value?.role==="administrator",view:TW});wn({id:"mailbox",group:"company",icon:"mail",label:()=>o("Emails to colleagues"),when:()=>O.value?.role==="administrator",view:_W});wn({id:"teams",group:"company",icon:"users-round",label:()=>o("Teams"),when:()=>O.value?.role==="administrator",view:SW});wn({id:"statuses",group:"company",icon:"circle-dot",label:()=>o("Statuses"),when:()=>O.value?.role==="administrator",view:CW});me(()=>{de.value?.motion==="less"?document.documentElement.dataset.motion="less":delete document.documentElement.dataset.motion});Nl();Nl();en();Hp();var HW=_n(["shortcuts"],()=>Promise.resolve().then(()=>(iE(),rE)),"Shortcuts");function lE(){let{page:e,dialog:t}=E.value,n=B.value.ready;return N(()=>{document.documentElement.dataset.pane=n&&t?"dialog":"list",t||(Ze.value=!1)},[n,t]),N(()=>{document.title=n?Uw():o("Okno")}),e==="setup"?r`<${sE} />`:Ee.value==="out"||e==="login"?r`<${oE} />`:n?e==="inbox"?r`<${VW} open=${!!t} />`:r`<${YW} view=${Za(e)?.view??GW} />`:null}var cE=()=>B.value.demo&&r`<div class="banner demo">
<${f} name="flask-conical" size="m" />
<span class="grow cut">${o("Demo: the clients are not real, nothing is sent out")}</span>
</div>`;function YW({view:e}){return r`
<a class="skip" href="#main">${o("Skip to the main content")}</a>
<div class=${to.value?"app rail":"app"} inert=${Ee.value==="expired"||null}>
<${Df} />
<${cE} />
<${e} />
<${q$} />
</div>
<${uE} />
`}var GW=()=>r`<main class="main page" id="main">
<h1 class="vh">${o("Page not found")}</h1>
<${re} icon="search-x" title=${o("Page not found")} text=${o("The link may be old or mistyped.")}>
<a class="btn" href="/inbox/mine">${o("Go to the inbox")}</a>
<//>
</main>`;function VW({open:e}){let t=dt.value[`dialog:${E.value.dialog}`]?.problem,n=!e||t||vn.value&&!Ze.value;return r`
<a class="skip" href="#conversation">${o("Skip to the conversation")}</a>
<div class=${to.value?"app rail":"app"} inert=${Ee.value==="expired"||null}>
<${Df} />
<${cE} />
<main class=${`main inbox ${n?"nocard":""} ${Ze.value?"hasdrawer":""}`} id="main">
<h1 class="vh">${o("Inbox")}</h1>
<${A_} />
<${of} name="--w-list" side="left" label=${o("List width")} />
<${n1} />
${!n&&r`<${of} name="--w-card" side="right" label=${o("Card width")} /><${x1} />`}
<${q$} />
</main>
</div>
<${uE} />
`}var uE=()=>r`
<${Ny} />
<${HW} />
<${zw} />
<${o1} />
<${e_} />
<${YC} />
<${f1} />
${Ee.value==="expired"&&r`<${aE} />`}
<div class="vh" aria-live="polite">${vi.value}</div>
`;en();X();Lo();ae();V();Pt();x();Rs();gt();G();xa();M();Pe();var JW=[".side","#list","#conversation","#card"],ZW=".nav[aria-current], .dlg, textarea";function pE(e){let t=JW.map(l=>Tt(l)).filter(l=>l?.offsetParent),n=t.findIndex(l=>l.contains(document.activeElement)),i=[...t[(n+e+t.length)%t.length].querySelectorAll("a[href], button, textarea")].filter(l=>l.offsetParent&&l.tabIndex===0);(i.find(l=>l.matches(ZW))??i[0])?.focus()}function QW(){w.value?w.value=null:Ze.value?Ze.value=!1:document.activeElement!==document.body&&kr(document.activeElement)?document.activeElement.blur():E.peek().page!=="inbox"?R(eo()):E.peek().dialog&&XW()}function XW(){let{view:e,dialog:t}=E.peek(),n=Tt(`#list .dlg[data-id="${t}"]`);n?.offsetParent?n.focus():R(F(e))}Qe({id:"pane",group:"everywhere",label:()=>o("Next pane"),key:"F6",anywhere:!0,palette:!1,run:()=>pE(1)},{id:"pane-back",group:"everywhere",key:"Shift+F6",anywhere:!0,palette:!1,listed:!1,run:()=>pE(-1)},{id:"undo",group:"everywhere",label:()=>o("Undo the last action"),icon:"undo-2",key:"KeyZ",run:cc},{id:"sidebar",group:"everywhere",label:()=>o("Show or hide the sidebar"),icon:"panel-left",key:"BracketLeft",run:()=>{to.value=!to.value}},{id:"shortcuts",group:"everywhere",label:()=>o("Keyboard shortcuts"),icon:"keyboard",key:"Shift+Slash",run:()=>{w.value="shortcuts"}});var mE=new Set(["F6","Shift+F6"]),eF=1200,Pl=null,Dg=!0;me(()=>{Dg=de.value?.shortcuts??!0,zy(de.value?.keys)});function tF(e,t){let n=Pl&&performance.now()-Pl.at<eF?lr(`${Pl.chord} ${e}`,t):null;return Pl=null,n||(!t&&Dg&&Wy(e)&&(Pl={chord:e,at:performance.now()}),lr(e,t))}function nF(e){if(Ee.peek()!=="in"||e.defaultPrevented||e.altKey)return;if(e.key==="Escape"){QW();return}let t=zo(e),n=kr(e.target),s=!t.startsWith("Ctrl");if(w.peek()||s&&!Dg&&!mE.has(t)||n&&s&&!mE.has(t))return;let a={"?":"Shift+Slash","/":"Slash"}[e.key],i=tF(!n&&a||t,n);i?oF(i,e)!==!1&&e.preventDefault():Ou(e)}function oF(e,t){if(e.act)return Au(t,()=>e.run(t),{settled:An(),pause:!e.opensField});if(!(Ou(t)&&e.id==="undo"))return e.walks&&Eu(),e.run(t)}var dE=()=>document.addEventListener("keydown",nF);Nl();var sF=3e3;async function aF(){await ii(sv()??sd()),dE(),Hg(r`<${lE} />`,document.getElementById("app")),E.value.page!=="setup"&&await $E()}var rF=me(()=>{B.value.ready&&(E.value.page!=="inbox"||Object.keys(Xl.value).length>0)&&setTimeout(()=>{rF(),cf()})}),{session:Mg}=document.documentElement.dataset;async function $E(){try{let{needed:e,operator:t}=Mg?{needed:Mg==="new",operator:Mg==="in"}:await W("/api/setup");if(!t){fE(e);return}await pa(),(E.value.page==="login"||location.pathname==="/")&&R("/inbox/mine",{replace:!0})}catch(e){if(!(e instanceof ue))throw e;e.status===401?fE(!1):setTimeout($E,sF)}}function fE(e){E.value.page!=="login"&&location.pathname!=="/"&&(zm.value=location.pathname+location.search),Ee.value="out",R(e?"/setup":"/login",{replace:!0})}aF();
