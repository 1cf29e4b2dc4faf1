/* Okno, AGPL-3.0-or-later. Made by `make bundle` from js, css and vendor beside this folder; the licences of the libraries are in vendor. */
var LE=Object.defineProperty;var b=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(s){throw n=[s],s}};var Be=(e,t)=>{for(var n in t)LE(e,n,{get:t[n],enumerable:!0})};function Xs(e){e&&e.parentNode&&e.remove()}function Kl(e,t,n){var s,a,i,l={},c=arguments.length;for(i in t)i=="key"?s=t[i]:i=="ref"&&typeof e!="function"?a=t[i]:l[i]=t[i];return c>2&&(l.children=c>3?Hm.call(arguments,2):n),ti(e,l,s,a,null)}function ti(e,t,n,s,a){var i={type:e,props:t,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:ni,__v:a||++qg,__i:-1,__u:0};return!a&&De.vnode&&De.vnode(i),i}function Ym(){return{current:null}}function ta(e){return e.children}function Qn(e,t){this.props=e,this.context=t,this.__g=0}function is(e,t){if(t==null)return e.__&&is(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:is(e)}function BE(e){var t,n=e.__v,s=n.__e,a=[],i=[],l=e.__P;l&&((t=ea({constructor:ni},n)).__v=n.__v+1,De.vnode&&De.vnode(t),Gm(l,t,n,e.__n,l.namespaceURI,32&n.__u?[s]:null,a,s||is(n),32&n.__u,i),t.__v=n.__v,t.__.__k[t.__i]=t,Qg(a,t,i),n.__=n.__e=null,t.__e!=s&&Yg(t))}function Yg(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),Yg(e)}function jg(e){(8&e.__g||(e.__g|=8,rs.push(e),Wl++))&&Fm==De.debounceRendering||((Fm=De.debounceRendering)||queueMicrotask)(Gg)}function Gg(){try{for(var e,t=1;rs.length;)rs.length>t&&rs.sort(Ug),e=rs.shift(),t=rs.length,8&e.__g&&BE(e)}finally{(Wl=rs.length)&&(Fm||queueMicrotask)(Gg)}}function Vg(e,t,n,s,a,i,l,c,u,m,p){var $,d,h,v,_,k,y=s.__k||jl,D=t.length;for(u=WE(n,t,y,u,D),$=0;$<D;$++)(h=n.__k[$])!=null&&(d=~h.__i&&y[h.__i]||Fl,h.__i=$,k=Gm(e,h,d,a,i,l,c,u,m,p),v=h.__e,(d.ref!=h.ref||8&d.__u)&&(d.ref&&Vm(d.ref,null,h,d),h.ref&&p.push(h.ref,h.__c||v,h)),_=_||v,4&h.__u?(u=Jg(h,u,e,!d.__v),d.__e&&(d.__e=null)):typeof h.type=="function"&&k!==void 0?u=k:v&&(u=v.nextSibling),h.__u&=-21);return n.__e=_,u}function WE(e,t,n,s,a){var i,l,c,u,m,p,$,d,h,v=n.length,_=v,k=0,y=0,D=e.__k=Array(a);for(i=0;i<a;i++)(l=t[i])!=null&&typeof l!="boolean"&&typeof l!="function"?(typeof l!="object"||l.constructor===String?l=D[i]=ti(null,l):Um(l)?l=D[i]=ti(ta,{children:l}):l.constructor===ni&&l.__b?l=D[i]=ti(l.type,l.props,l.key,l.ref,l.__v):D[i]=l,u=i+k,l.__=e,l.__b=e.__b+1,c=null,~(m=l.__i=FE(l,n,u,_))&&(_--,(c=n[m])&&(c.__u|=2)),c&&c.__v?(l.__u|=16,m==u-1?k--:m==u+1?k++:m!=u&&(m>u?k--:k++,y=1)):(~m||(a>v?k--:a<v&&k++),typeof l.type!="function"&&(l.__u|=4))):D[i]=null;if(y){for(p=[],$=[],i=0;i<a;i++)if((l=D[i])&&16&l.__u){for(k=0,d=p.length;k<d;)p[h=k+d>>1]<l.__i?k=h+1:d=h;p[k]=l.__i,$[i]=k+1}for(k=p.length;i--;)$[i]&&($[i]==k?k--:D[i].__u|=4)}if(_)for(i=0;i<v;i++)!(c=n[i])||2&c.__u||(c.__e==s&&(s=is(c)),Jm(c,c));return s}function Jg(e,t,n,s){var a,i,l,c;if(typeof e.type=="function"){if(e.props.__P)return t;if(a=e.__k)for(i=0;i<a.length;i++)a[i]&&(a[i].__=e,t=Jg(a[i],t,n,!1));return t}for(t&&!t.parentNode&&(t=is(e))&&!t.parentNode&&(t=null),l=e.__e,c=t;c&&c.nodeType==8;)c=c.nextSibling;for(l!=c&&(!s&&n.moveBefore&&l.parentNode?n.moveBefore(l,t):n.insertBefore(l,t||null)),t=l;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function FE(e,t,n,s){var a,i=e.key,l=e.type,c=t[n],u=c&&!(2&c.__u);if(c===null&&i==null||u&&i==c.key&&l==c.type)return n;if(s>(u?1:0)){for(a=n-1;a>=0;a--)if((c=t[a])&&!(2&c.__u)&&i==c.key&&l==c.type)return a;for(a=n+1;a<t.length;a++)if((c=t[a])&&!(2&c.__u)&&i==c.key&&l==c.type)return a}return-1}function Kg(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function zl(e,t,n,s,a){var i,l;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof s=="string"&&(e.style.cssText=s=""),s)for(t in s)n&&t in n||Kg(e.style,t);if(n)for(t in n)s&&n[t]==s[t]||Kg(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(e.__e||(e.__e={}))[t]=n,n&&s||(l=jm[t]||(jm[t]=jE(t)),(e.__a||(e.__a={}))[t]=qm,i=t!=(t=t.replace(Hg,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,l,i):e.removeEventListener(t,l,i));else{if(a=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function jE(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[Il]==null)t[Il]=qm++;else if(t[Il]<this.__a[e])return;return n(De.event?De.event(t):t)}}}function Gm(e,t,n,s,a,i,l,c,u,m){var p,$,d,h,v,_,k,y,D,Y,q,pe,Ke,qe,ve,wt,ue,$e,se=t.type;if(t.constructor!==ni)return null;128&n.__u&&(u=32&n.__u,p=n.__c.__z)&&(t.__u|=u,$=i=[],p.nodeType==8?c=Bl(p,i):i.push(p),c=i[0]||c),(p=De.__b)&&p(t);e:if(typeof se=="function"){d=l.length;try{if(y=t.props,D=(p=se.prototype)&&p.render,Y=(p=se.contextType)&&s[p.__c],q=p?Y?Y.props.value:p.__:s,(h=n.__c)?(t.__c=h,2&h.__g&&(h.__g|=1)):(D?t.__c=h=new se(y,q):(t.__c=h=new Qn(y,q),h.constructor=se,h.render=qE),Y&&Y.sub(h),h.state||(h.state={}),h.__n=s,h.__g|=8,h.__h=[],h.__k=[]),D&&(h.__s||(h.__s=h.state),se.getDerivedStateFromProps&&(h.__s==h.state&&(h.__s=ea({},h.__s)),ea(h.__s,se.getDerivedStateFromProps(y,h.__s)))),v=h.props,_=h.state,h.__v=t,n.__c){if(y!==v&&D&&!se.getDerivedStateFromProps&&h.componentWillReceiveProps&&h.componentWillReceiveProps(y,q),t.__v==n.__v&&!(8&h.__g)||!(4&h.__g)&&h.shouldComponentUpdate&&h.shouldComponentUpdate(y,h.__s,q)===!1){t.__v!=n.__v&&(h.props=y,h.state=h.__s,h.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(Ce){Ce&&(Ce.__=t)}),jl.push.apply(h.__h,h.__k),h.__k=[],h.__h.length&&l.push(h),c=is(n);break e}h.componentWillUpdate&&h.componentWillUpdate(y,h.__s,q),D&&h.componentDidUpdate&&h.__h.push(function(){h.componentDidUpdate(v,_,k)})}else D&&!se.getDerivedStateFromProps&&h.componentWillMount&&h.componentWillMount(),D&&h.componentDidMount&&h.__h.push(h.componentDidMount);h.context=q,h.props=y,h.__P=e,h.__g&=-5,pe=De.__r,Ke=D?25:0;do h.__g&=-9,pe&&pe(t),p=h.render(h.props,h.state=h.__s,h.context);while(8&h.__g&&++Ke<25);D&&(jl.push.apply(h.__h,h.__k),h.__k=[]),h.state=h.__s,h.getChildContext&&(s=ea({},s,h.getChildContext())),D&&n.__c&&h.getSnapshotBeforeUpdate&&(k=h.getSnapshotBeforeUpdate(v,_)),qe=p&&p.type===ta&&p.key==null?p.props.children:p,y.__P&&(p=c,a=(e=y.__P).namespaceURI,u=i=null,n.props&&n.props.__P!=e&&(n.__k.some(function(Ce){Ce&&Jm(Ce,Ce)}),n.__k=null),c=n.__k?is(n,0):null),c=Vg(e,Um(qe)?qe:[qe],t,n,s,a,i,l,c,u,m),y.__P&&(t.__e=null,c=p),t.__u&=-161,$&&$.some(Xs),h.__h.length&&l.push(h),1&h.__g&&(h.__g&=-4)}catch(Ce){if(l.length=d,t.__v=null,u||i)if(Ce&&Ce.then){if(t.__u|=128|u,i){for(~(ue=i.indexOf(c||void 0))||(ue=i.length);($e=i[ue-1])&&$e.nodeType==8;)ue--;for(;ue<i.length;ue++)if($e=i[ue])if(i[ue]=null,ve){if($e==wt)break}else{if($e.nodeType!=8)break;$e.data.startsWith("$s")&&(wt=Bl(ve=$e))}}if(!ve){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;ve=c}(p=Bl(ve=t.__c.__z||(t.__c.__z=ve)))?(t.__e=ve,c=p):t.__e=c,c=c&&c.nextSibling}else i&&i.some(Xs);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),Ce&&Ce.then||Zg(t),De.__e(Ce,t,n)}}else c=t.__e=KE(n.__e,t,n,s,a,i,l,u,m,e);return(p=De.diffed)&&p(t),c}function Bl(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Zg(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Zg))}function Qg(e,t,n){for(var s=0;s<n.length;)Vm(n[s++],n[s++],n[s++]);De.__c&&De.__c(t,e),e.some(function(a){try{e=a.__h,a.__h=[],e.some(function(i){i.call(a)})}catch(i){De.__e(i,a.__v)}})}function KE(e,t,n,s,a,i,l,c,u,m){var p,$,d,h,v,_,k,y,D=n.props||Fl,Y=t.props,q=t.type;if(q=="svg"?a="http://www.w3.org/2000/svg":q=="math"?a="http://www.w3.org/1998/Math/MathML":a||(a="http://www.w3.org/1999/xhtml"),i){for(p=0;p<i.length;p++)if((v=i[p])&&(q?v.localName==q:v.nodeType==3)){e=v,i[p]=null;break}}if(!e){if(y=m.ownerDocument||document,!q)return y.createTextNode(Y);e=y.createElementNS(a,q,Y.is?Y:m),c&&(De.__m&&De.__m(t,i),c=!1),i=null}if(q){if(m=q=="template"&&e.content||e,i=q=="textarea"&&Y.defaultValue!=null?null:i&&Hm.call(m.childNodes),!c&&i)for(D={},p=0;p<e.attributes.length;p++)D[(v=e.attributes[p]).name]=v.value;for(p in D)v=D[p],p=="dangerouslySetInnerHTML"?d=v:p=="children"||p in Y||p=="value"&&"defaultValue"in Y||p=="checked"&&"defaultChecked"in Y||zl(e,p,null,v,a);for(p in Y)v=Y[p],p=="children"?h=v:p=="dangerouslySetInnerHTML"?$=v:p=="value"?_=v:p=="checked"?k=v:c&&typeof v!="function"||D[p]===v||zl(e,p,v,D[p],a);$?(c||d&&($.__html==d.__html||$.__html==e.innerHTML)||(e.innerHTML=$.__html),t.__k=[]):(d&&(e.textContent=""),(q=="foreignObject"||a=="http://www.w3.org/1998/Math/MathML"&&IE.test(q))&&(a="http://www.w3.org/1999/xhtml"),Vg(m,Um(h)?h:[h],t,n,s,a,i,l,i?i[0]:n.__k&&is(n,0),c,u),i&&i.some(Xs)),c&&q!="textarea"||(p="value",q=="progress"&&_==null?e.removeAttribute(p):_==null||_===e[p]&&(q!="progress"||_)||zl(e,p,_,D[p],a),p="checked",k!=null&&k!=e[p]&&zl(e,p,k,D[p],a))}else D===Y||c&&e.data==Y||(e.data=Y);return e}function Vm(e,t,n,s){try{typeof e=="function"?t?t.__x=e(t)||1:s&&(s=s.__c||s.__e)&&(t=s.__x)&&(s.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(a){De.__e(a,n)}}function Jm(e,t,n){var s,a,i,l;if(De.unmount&&De.unmount(e),!(s=e.ref)||s.current&&s.current!=e.__e||Vm(s,null,t,e),s=e.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(c){De.__e(c,t)}s.__P=s.__n=null}if(s=e.__k)for(l=0;l<s.length;l++)s[l]&&Jm(s[l],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(s=e.__c)&&(s=s.__z)&&(a=Bl(s,i=[]))&&(s==e.__e&&i.some(Xs),Xs(a),Xs(s)),n||Xs(e.__e),e.__e=e.__c=e.__=null}function qE(e,t,n){return this.constructor(e,n)}function Xg(e,t){var n,s,a,i;De.__&&De.__(e,t),t.nodeType==9&&(t=t.documentElement),s=(n=e&&32&e.__u)?null:t.__k,t.__k=ti(ta,{children:[e]}),a=[],i=[],Gm(t,t.__k,s||Fl,Fl,t.namespaceURI,s?null:t.firstChild?Hm.call(t.childNodes):null,a,s?s.__e:t.firstChild,n,i),Qg(a,t.__k,i),t.__k.props.children=null}var De,qg,Km,rs,Fm,Wl,Ug,Il,Hg,qm,jm,zE,ni,Fl,jl,IE,Um,Hm,ea,na=b(()=>{ni=Symbol.for("pv"),Fl={},jl=[],IE=/^m(i|n|o|s|text|space)$/,Um=Array.isArray,Hm=jl.slice,ea=Object.assign;De={__e:function(e,t,n,s){for(var a,i,l;t=t.__;)if((a=t.__c)&&!(1&a.__g)){a.__g|=4;try{if((l=(i=a.constructor)&&i.getDerivedStateFromError)&&a.setState(i.getDerivedStateFromError(e)),a.componentDidCatch&&(a.componentDidCatch(e,s||{}),l=1),l&&8&a.__g)return void(a.__g|=2)}catch(c){e=c}}throw Wl=0,e}},qg=0,Km=function(e){return e!=null&&e.constructor===ni},Qn.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=ea({},this.state)),typeof e=="function"&&(e=e(ea({},n),this.props)),e&&(ea(n,e),this.__v&&(t&&this.__k.push(t),jg(this)))},Qn.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),jg(this))},Qn.prototype.render=ta,rs=[],Wl=0,Ug=function(e,t){return e.__v.__b-t.__v.__b},Il=Symbol(),Hg=/(PointerCapture)$|Capture$/i,qm=0,jm={},zE=0});function si(e,t){mt.__h&&mt.__h(dt,e,ql||t),ql=0;var n=dt.__H||(dt.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function g(e){return ql=1,UE(ub,e)}function UE(e,t,n){var s=si(oa++,2);if(s.t=e,!s.__c&&(s.__=[n?n(t):ub(void 0,t),function(i){var l=(s.__N||s.__)[0],c=s.t(l,i);Qm(l,c)||(s.__N=[c,s.__[1]],s.__c.setState({}))}],s.__c=dt,!dt.__f)){dt.__f=!0;var a=dt.shouldComponentUpdate;dt.shouldComponentUpdate=function(i,l,c){var u=this.__H;if(!u)return!0;var m=!1,p=this.props!=i;if(u.__.some(function(d){d.__N&&(m=!0,Qm(d.__[0],d.__N[0])||(p=!0))}),a){var $=a.call(this,i,l,c);return m?$||p:$}return!m||p}}return s.__}function O(e,t){var n=si(oa++,3);!mt.__s&&nd(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,dt.__H.__h.push(n))}function I(e,t){var n=si(oa++,4);!mt.__s&&nd(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,dt.__h.push(n))}function E(e){return ql=5,vo(function(){return{current:e}},[])}function vo(e,t){var n=si(oa++,7);return nd(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function td(){var e=si(oa++,11);if(!e.__){for(var t=dt.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+"-"+n[1]++}return e.__}function HE(){var e;do{for(;e=Xm.shift();)try{oi(e)}catch(n){mt.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=cb.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(oi),t.__h.some(ed),t.__h=[]}catch(n){t.__h=[],mt.__e(n,e.__v)}}}while(Xm.length)}function YE(e){var t,n=function(){clearTimeout(s),ib&&cancelAnimationFrame(t),setTimeout(e)},s=setTimeout(n,35);ib&&(t=requestAnimationFrame(n))}function lb(e){e!=1&&eb==mt.requestAnimationFrame||((eb=mt.requestAnimationFrame)||YE)(HE)}function oi(e){var t=dt,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),dt=t}function ed(e){var t=dt;e.__c=e.__(),dt=t}function nd(e,t){return!e||e.length!=t.length||t.some(function(n,s){return!Qm(n,e[s])})}function ub(e,t){return typeof t=="function"?t(e):t}var oa,dt,Zm,eb,Qm,ql,cb,Xm,mt,tb,nb,ob,sb,ab,rb,ib,z=b(()=>{na();Qm=Object.is,ql=0,cb=[],Xm=[],mt=De,tb=mt.__b,nb=mt.__r,ob=mt.diffed,sb=mt.__c,ab=mt.unmount,rb=mt.__;mt.__b=function(e){dt=null,tb&&tb(e)},mt.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),rb&&rb(e,t)},mt.__r=function(e){nb&&nb(e),oa=0;var t=(dt=e.__c).__H;t&&(Zm==dt?dt.__h=[]:(t.__h.some(oi),t.__h.some(ed),oa=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Zm=dt},mt.diffed=function(e){ob&&ob(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&lb(cb.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Zm=dt=null},mt.__c=function(e,t){t.some(function(n){try{n.__h.some(oi),n.__h=n.__h.filter(function(s){return!s.__||ed(s)})}catch(s){n.__h=[function(){throw s}]}}),sb&&sb(e,t)},mt.unmount=function(e){ab&&ab(e);var t,n,s=e.__c;s&&s.__H&&(s.__H.__.some(function(a){try{if(a.__P&&a.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}a.__P=n,lb(Xm.push(a))}else oi(a)}catch(i){t=i}}),s.__H=void 0,t&&mt.__e(t,s.__v))};ib=typeof requestAnimationFrame=="function"});function Gl(){if(yo>1){yo--;return}let e,t=!1;for((function(){let n=Ul;for(Ul=void 0;n!==void 0;){let s=n.S;if(s.v===n.v)for(let a=s.t;a!==void 0;a=a.x)a.i===n.i&&(a.i=s.i);n=n.o}})();ri!==void 0;){let n=ri;for(ri=void 0,Hl++;n!==void 0;){let s=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&mb(n))try{n.c()}catch(a){t||(e=a,t=!0)}n=s}}if(Hl=0,yo--,t)throw e}function sa(e){if(yo>0)return e();od=++VE,yo++;try{return e()}finally{Gl()}}function Lt(e){let t=Je,n=ai;Je=void 0,ai=void 0;try{return e()}finally{Je=t,ai=n}}function pb(e){if(Je===void 0)return;let t=e.n;if(t===void 0||t.t!==Je)return t={i:0,S:e,p:Je.s,n:void 0,t:Je,e:void 0,x:void 0,r:t},Je.s!==void 0&&(Je.s.n=t),Je.s=t,e.n=t,32&Je.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=Je.s,t.n=void 0,Je.s.n=t,Je.s=t),t}function kt(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}function S(e,t){return new kt(e,t)}function mb(e){for(let t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function db(e){for(let t=e.s;t!==void 0;t=t.n){let n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function fb(e){let t,n=e.s;for(;n!==void 0;){let s=n.p;n.i===-1?(n.S.U(n),s!==void 0&&(s.n=n.n),n.n!==void 0&&(n.n.p=s)):t=n,n.S.n=n.r,n.r!==void 0&&(n.r=void 0),n=s}e.s=t}function aa(e,t){kt.call(this,void 0,t),this.x=e,this.s=void 0,this.g=Yl-1,this.f=4}function me(e,t){return new aa(e,t)}function $b(e){let t=e.j;if(e.j=void 0,typeof t=="function"){yo++;let n=Je;Je=void 0;try{t()}catch(s){throw e.f&=-2,e.f|=8,sd(e),s}finally{Je=n,Gl()}}}function sd(e){for(let t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,$b(e)}function JE(e){if(Je!==this)throw new Error("Out-of-order effect");fb(this),Je=e,this.f&=-2;try{8&this.f&&sd(this)}finally{Gl()}}function Fa(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,ai&&ai.push(this)}function de(e,t){let n=new Fa(e,t);try{n.c()}catch(a){throw n.d(),a}let s=n.d.bind(n);return s[Symbol.dispose]=s,s}var GE,Je,ai,ri,Ul,yo,Hl,VE,od,Yl,ad=b(()=>{GE=Symbol.for("preact-signals");yo=0,Hl=0,VE=0,od=0,Yl=0;kt.prototype.brand=GE;kt.prototype.h=function(){return!0};kt.prototype.S=function(e){let t=this.t;t!==e&&e.e===void 0&&(e.x=t,this.t=e,t!==void 0?t.e=e:Lt(()=>{var n;(n=this.W)==null||n.call(this)}))};kt.prototype.U=function(e){if(this.t!==void 0){let t=e.e,n=e.x;t!==void 0&&(t.x=n,e.e=void 0),n!==void 0&&(n.e=t,e.x=void 0),e===this.t&&(this.t=n,n===void 0&&Lt(()=>{var s;(s=this.Z)==null||s.call(this)}))}};kt.prototype.subscribe=function(e){return de(()=>{let t=this.value;Lt(()=>e(t))},{name:"sub"})};kt.prototype.valueOf=function(){return this.value};kt.prototype.toString=function(){return this.value+""};kt.prototype.toJSON=function(){return this.value};kt.prototype.peek=function(){return Lt(()=>this.value)};Object.defineProperty(kt.prototype,"value",{get(){let e=pb(this);return e!==void 0&&(e.i=this.i),this.v},set(e){if(e!==this.v){if(Hl>100)throw new Error("Cycle detected");(function(t){yo!==0&&Hl===0&&t.l!==od&&(t.l=od,Ul={S:t,v:t.v,i:t.i,o:Ul})})(this),this.v=e,this.i++,Yl++,yo++;try{for(let t=this.t;t!==void 0;t=t.x)t.t.N()}finally{Gl()}}}});aa.prototype=new kt;aa.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===Yl))return!0;if(this.g=Yl,this.f|=1,this.i>0&&!mb(this))return this.f&=-2,!0;let e=Je;try{db(this),Je=this;let t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(t){this.v=t,this.f|=16,this.i++}return Je=e,fb(this),this.f&=-2,!0};aa.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(let t=this.s;t!==void 0;t=t.n)t.S.S(t)}kt.prototype.S.call(this,e)};aa.prototype.U=function(e){if(this.t!==void 0&&(kt.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(let t=this.s;t!==void 0;t=t.n)t.S.U(t)}};aa.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(let e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(aa.prototype,"value",{get(){if(1&this.f)throw new Error("Cycle detected");let e=pb(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});Fa.prototype.c=function(){let e=this.S();try{if(8&this.f||this.x===void 0)return;let t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};Fa.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,$b(this),db(this),yo++;let e=Je;return Je=this,JE.bind(this,e)};Fa.prototype.N=function(){2&this.f||(this.f|=2,this.u=ri,ri=this)};Fa.prototype.d=function(){this.f|=8,1&this.f||sd(this)};Fa.prototype.dispose=function(){this.d()}});function ja(e,t){De[e]=t.bind(null,De[e]||(()=>{}))}function ii(e){if(Vl){let t=Vl;Vl=void 0,t()}Vl=e&&e.S()}function bb({data:e}){let t=XE(e);t.name="ReactiveDom",t.value=e;let[n,s]=vo(()=>{let a=this,i=this.__v;for(;i=i.__;)if(i.__c){i.__c.__$f|=4;break}let l=me(()=>{let p=t.value.value;return p===0?0:p===!0?"":p||""}),c=me(()=>!Array.isArray(l.value)&&!Km(l.value)),u=de(function(){if(this.N=vb,c.value){let p=l.value;a.__v&&a.__v.__e&&a.__v.__e.nodeType===3&&(a.__v.__e.data=p)}}),m=this.__$u.d;return this.__$u.d=function(){u(),m.call(this)},[c,l]},[]);return n.value?s.peek():s.value}function QE(e,t,n,s){let a=t in e&&e.ownerSVGElement===void 0,i=S(n);return{o:(l,c)=>{i.value=l,s=c},d:de(function(){this.N=vb;let l=i.value.value;s[t]!==l&&(s[t]=l,a?e[t]=l:l!=null&&(l!==!1||t[4]==="-")?e.setAttribute(t,l):e.removeAttribute(t))})}}function XE(e,t){return vo(()=>S(e,t),[])}function tA(){sa(()=>{let e;for(;e=gb.shift();)hb.call(e)})}function vb(){gb.push(this)===1&&(De.requestAnimationFrame||eA)(tA)}var ZE,hb,Jl,Vl,gb,eA,ee=b(()=>{na();z();ad();ad();ZE=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__,gb=[];de(function(){hb=this.N})();bb.displayName="ReactiveTextNode";Object.defineProperties(kt.prototype,{constructor:{configurable:!0,value:Kl(ta,null).constructor},type:{configurable:!0,value:bb},props:{configurable:!0,get(){let e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});ja("__b",(e,t)=>{if(ii(),Jl=void 0,typeof t.type=="string"){let n,s=t.props;for(let a in s){if(a==="children")continue;let i=s[a];i instanceof kt&&(n||(t.__np=n={}),n[a]=i,s[a]=i.peek())}}e(t)});ja("__r",(e,t)=>{if(e(t),t.type!==ta){ii();let n,s=t.__c;s&&(s.__$f&=-2,n=s.__$u,n===void 0&&(s.__$u=n=(function(a,i){let l;return de(function(){l=this},{name:i}),l.c=a,l})((function(a){return function(){var i;ZE&&((i=this.y)==null||i.call(this)),a.__$f|=1,a.setState({})}})(s),typeof t.type=="function"?t.type.displayName||t.type.name:""))),Jl=s,ii(n)}});ja("__e",(e,t,n,s)=>{ii(),Jl=void 0,e(t,n,s)});ja("diffed",(e,t)=>{ii(),Jl=void 0;let n;if(typeof t.type=="string"&&(n=t.__e)){let s=t.__np,a=t.props,i=n.U;if(i)for(let l in i){let c=i[l];c===void 0||s&&l in s||(c.d(),i[l]=void 0)}if(s){i||(i={},n.U=i);for(let l in s){let c=i[l],u=s[l];c===void 0?(c=QE(n,l,u,a),i[l]=c):c.o(u,a)}}}e(t)});ja("unmount",(e,t)=>{if(typeof t.type=="string"){let n=t.__e;if(n){let a=n.U;if(a){n.U=void 0;for(let i in a){let l=a[i];l&&l.d()}}}let s=t.__np;if(s){let a=t.props;for(let i in s)a[i]=s[i]}t.__np=void 0}else{let n=t.__c;if(n){n.__$f|=8;let s=n.__$u;s&&(n.__$u=void 0,s.d())}}e(t)});ja("__h",(e,t,n,s)=>{s<3&&(t.__$f|=2),e(t,n,s)});Qn.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;let n=this.__$u,s=n&&n.s!==void 0;for(let a in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){let a=2&this.__$f;if(!(s||a||4&this.__$f)||1&this.__$f)return!0}else if(!(s||4&this.__$f)||3&this.__$f)return!0;for(let a in e)if(a!=="__source"&&e[a]!==this.props[a])return!0;for(let a in this.props)if(!(a in e))return!0;return!1};eA=e=>{queueMicrotask(()=>{queueMicrotask(e)})}});function ls(){if(crypto.randomUUID)return crypto.randomUUID();let e=crypto.getRandomValues(new Uint8Array(16));e[6]=e[6]&15|64,e[8]=e[8]&63|128;let t=[...e].map(n=>n.toString(16).padStart(2,"0")).join("");return[t.slice(0,8),t.slice(8,12),t.slice(12,16),t.slice(16,20),t.slice(20)].join("-")}var Zl=b(()=>{});async function li(e){let t=nA.includes(e)?e:id(),s=await(await fetch(new URL(`../../i18n/${t}.json`,import.meta.url))).json();yb=new Intl.PluralRules(t),document.documentElement.lang=t,rd.value=s,xe.value=t}function o(e,t){return wb(rd.value[e]||e,t)}function C(e,t,n,s){let a=rd.value[e],i=Array.isArray(a)?a[oA(n)]:n===1?e:t;return wb(i,{n,...s})}function oA(e){let t=yb.select(e);return xe.value!=="ru"?t==="one"?0:1:{one:0,few:1}[t]??2}function wb(e,t){return t?e.replace(/\{(\w+)\}/g,(n,s)=>t[s]??n):e}function lt(e,t){return e.split(/(\{\w+\})/).map(n=>{let s=/^\{(\w+)\}$/.exec(n);return s&&s[1]in t?t[s[1]]:n})}var rd,xe,yb,nA,id,x=b(()=>{ee();rd=S({}),xe=S("en"),yb=new Intl.PluralRules("en"),nA=["ru","en"],id=()=>navigator.language.toLowerCase().startsWith("ru")?"ru":"en"});async function _e(e,t,n){let s,a=n===void 0?void 0:JSON.stringify(n);try{s=await fetch(t,{method:e,headers:n===void 0?{}:{"Content-Type":"application/json"},body:a,keepalive:a!==void 0&&a.length<rA,signal:AbortSignal.timeout(sA)})}catch(c){throw new le(0,c.name==="TimeoutError"?"timeout":"offline")}let i=await iA(s);if(s.ok)return i;let l=i?.code??`http-${s.status}`;throw s.status===401&&l!=="wrong-password"&&Oe.value==="in"&&(Oe.value="expired"),new le(s.status,l,i??{})}async function iA(e){if(e.status===204)return null;try{return await e.json()}catch{return null}}async function V(e,t,{method:n="POST",key:s=ls()}={}){try{return await _e(n,e,{...t,key:s})}catch(a){if(!a.offline)throw a;return await new Promise(i=>setTimeout(i,aA)),_e(n,e,{...t,key:s})}}function R(e){if(e.offline&&e.status===0)return e.code==="timeout"?o("The server did not answer within 10 seconds."):o("No connection to the server.");let t={"not-found":()=>o("This no longer exists, or you have no access to it."),forbidden:()=>o("You do not have permission to do this."),"signed-out":()=>o("Your session has expired."),"key-reused":()=>o("This was already sent with a different text."),"cannot-answer":()=>o("This colleague cannot reply in this channel."),"team-cannot-answer":()=>o("Nobody in this team can reply in this channel."),"team-gone":()=>o("This team no longer exists."),"team-exists":()=>o("A team with this name already exists."),"rate-limited":()=>o("Too many attempts. Try again in a few minutes."),"no-candidates":()=>o("Nobody can take these conversations."),"operator-gone":()=>o("This no longer exists, or you have no access to it."),closed:()=>o("The conversation is closed."),"invalid-time":()=>o("Choose a time within the next year."),"nothing-to-undo":()=>o("Nothing to undo: this has been changed since."),"too-late":()=>o("More than 7 days have passed, this can no longer be undone."),"client-not-started":()=>o("The client must write first in this channel."),"no-address":()=>o("The client has no address in this channel."),"address-wrong":()=>o("Emails cannot be sent to this address."),"invalid-subject":()=>o("This subject cannot be sent."),"cannot-check":()=>o("This platform cannot tell whether the message arrived."),"not-uncertain":()=>o("The delivery state is already known."),"edit-in-progress":()=>o("An earlier change to this message is still being sent. Try again in a moment."),"not-supported":()=>o("This channel does not support this."),"channel-removed":()=>o("The channel was disconnected."),blocked:()=>o("The client has blocked us."),invalid:()=>o("The server did not accept these values. Check them and try again."),"search-busy":()=>o("Your earlier searches are still running. Try again in a moment."),"too-slow":()=>o("The search took too long. Try a rarer word, or several words."),"no-space":()=>o("The server's disk is full."),"read-only":()=>o("The server cannot save anything: its disk is read-only."),"disk-fault":()=>o("The server cannot save anything: its disk fails."),"database-damaged":()=>o("The server cannot save anything: its database is damaged.")}[e.code];return t?t():o("Something went wrong. Try again. Code {code}.",{code:e.status||e.code})}var sA,aA,Oe,le,rA,W,J=b(()=>{ee();Zl();x();sA=1e4,aA=700,Oe=S("unknown"),le=class extends Error{constructor(t,n,s={}){super(n),this.status=t,this.code=n,this.detail=s}get offline(){return this.status===0||[502,503,504].includes(this.status)}},rA=16384;W=e=>_e("GET",e)});function _b(e){var t=kb.get(this);return t||(t=new Map,kb.set(this,t)),(t=xb(this,t.get(e)||(t.set(e,t=(function(n){for(var s,a,i=1,l="",c="",u=[0],m=function(d){i===1&&(d||(l=l.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,d,l):i===3&&(d||l)?(u.push(3,d,l),i=2):i===2&&l==="..."&&d?u.push(4,d,0):i===2&&l&&!d?u.push(5,0,!0,l):i>=5&&((l||!d&&i===5)&&(u.push(i,0,l,a),i=6),d&&(u.push(i,d,0,a),i=6)),l=""},p=0;p<n.length;p++){p&&(i===1&&m(),m(p));for(var $=0;$<n[p].length;$++)s=n[p][$],i===1?s==="<"?(m(),u=[u],i=3):l+=s:i===4?l==="--"&&s===">"?(i=1,l=""):l=s+l[0]:c?s===c?c="":l+=s:s==='"'||s==="'"?c=s:s===">"?(m(),i=1):i&&(s==="="?(i=5,a=l,l=""):s==="/"&&(i<5||n[p][$+1]===">")?(m(),i===3&&(u=u[0]),i=u,(u=u[0]).push(2,0,i),i=0):s===" "||s==="	"||s===`
`||s==="\r"?(m(),i=2):l+=s),i===3&&l==="!--"&&(i=4,u=u[0])}return m(),u})(e)),t),arguments,[])).length>1?t:t[0]}var xb,kb,Sb=b(()=>{xb=function(e,t,n,s){var a;t[0]=0;for(var i=1;i<t.length;i++){var l=t[i++],c=t[i]?(t[0]|=l?1:2,n[t[i++]]):t[++i];l===3?s[0]=c:l===4?s[1]=Object.assign(s[1]||{},c):l===5?(s[1]=s[1]||{})[t[++i]]=c:l===6?s[1][t[++i]]+=c+"":l?(a=e.apply(c,xb(e,c,n,["",null])),s.push(a),c[0]?t[0]|=2:(t[i-2]=0,t[i]=a)):s.push(c)}return s},kb=new Map});var r,T=b(()=>{na();Sb();r=_b.bind(function(...t){return this[0]=3,Kl(...t)})});var lA,Cb,cs,ci=b(()=>{lA=["mine","unassigned","all","waiting","unread","mentions","following","snoozed","untagged","closed","failed"],Cb=e=>lA.includes(e)||/^team-[1-9]\d{0,14}$/.test(e??""),cs=e=>e.startsWith("team-")?Number(e.slice(5)):null});function Ut(e,t){return e==="snoozed"||e==="mentions"?"urgent":e==="closed"?t==="oldest"?"oldest":"newest":t}function us(e,t,n){let s=cs(t);return s===null?dA[t](e,n):wo(e)&&e.team_id===s}function Eb(e){return e.waiting_since===null?ui-e.last_at:e.due_at??e.waiting_since+cA}function ld(e,t,n,s){if(t==="snoozed")return[e.snooze?.until??ui,e.id];if(t==="mentions"){let a=s.mentions[e.id];return[-((a?.no!=null?ui:0)+(a?.at??0)),-e.id]}return fA[Ut(t,n)](e,s)}function Ob(e,t,n,s,a){if(!us(e,t,s))return null;let i=ld(e,t,n,s);return a&&cd(i,a)>0?null:[i[0],i[1],e.id]}function Ka(e,t,n,s,a){return Nb(e,t,n,s,a).map(i=>i[2])}function Nb(e,t,n,s,a){let i=[];for(let l in e){let c=Ob(e[l],t,n,s,a);c&&i.push(c)}return i.sort(cd)}function Pb(){let e=null;return(t,n,s,a,i)=>{let l=e&&e.view===n&&e.sort===s&&e.edge===i&&bA(e.who,a,n,s),c=l?vA(e.dialogs,t):null,u=c&&c.size<=hA?yA(e.entries,c,t,n,s,a,i):Nb(t,n,s,a,i),m=l&&kA(e.entries,u)?e.ids:u.map(p=>p[2]);return e={dialogs:t,view:n,sort:s,who:a,edge:i,entries:u,ids:m},m}}function bA(e,t,n,s){return s==="assignee"&&e.operators!==t.operators?!1:e.id===t.id&&(gA[n]??[]).every(a=>e[a]===t[a])}function vA(e,t){let n=new Set;if(e===t)return n;for(let s in t)t[s]!==e[s]&&n.add(Number(s));for(let s in e)s in t||n.add(Number(s));return n}function yA(e,t,n,s,a,i,l){if(!t.size)return e;let c=e.filter(u=>!t.has(u[2]));for(let u of t){let m=n[u]&&Ob(n[u],s,a,i,l);m&&c.splice(wA(c,m),0,m)}return c}function wA(e,t){let n=0,s=e.length;for(;n<s;){let a=n+s>>1;cd(e[a],t)<0?n=a+1:s=a}return n}function Db(e,t,{busy:n,keep:s}){if(e===t)return{shown:e,queued:[]};if(!n)return{shown:_A(e,t,s),queued:[]};let a=new Set(e),i=xA(a,t),l=[],c=[];return t.forEach((u,m)=>{a.has(u)||(m>i?l.push(u):c.push(u))}),{shown:l.length?[...e,...l]:e,queued:c}}function xA(e,t){for(let n=t.length-1;n>=0;n-=1)if(e.has(t[n]))return n;return-1}function _A(e,t,n){if(n===null||t.includes(n))return t;let s=e.indexOf(n);if(s<0)return t;let a=[...t];return a.splice(Math.min(s,a.length),0,n),a}function Mb(e,t,n){let s=new Map(n.map((a,i)=>[a,i]));if(s.has(e.id))return s.get(e.id);for(let a=Math.max(0,t.indexOf(e.id));a<t.length;a+=1)if(s.has(t[a]))return s.get(t[a]);return null}var ui,cA,uA,pA,Ab,wo,mA,dA,Tb,fA,$A,cd,hA,gA,kA,gn=b(()=>{ci();ui=10**14,cA=60*6e4,uA=720*60*6e4,pA=40,Ab=["urgent","newest","oldest","longest","priority","client","assignee"];wo=e=>e.state==="open"&&!e.snooze,mA=(e,t)=>e.client_count>(t.marks[e.id]??1/0),dA={mine:(e,t)=>wo(e)&&e.assignee_id===t.id,unassigned:e=>wo(e)&&e.assignee_id===null,all:wo,waiting:e=>wo(e)&&e.waiting_since!==null,unread:(e,t)=>wo(e)&&mA(e,t)&&(e.assignee_id===t.id||e.assignee_id===null||!!t.follows[e.id]),mentions:(e,t)=>{let n=t.mentions[e.id];return!!n&&(n.no!==null||n.at>Date.now()-uA)},following:(e,t)=>e.state==="open"&&!!t.follows[e.id],snoozed:e=>e.state==="open"&&!!e.snooze,untagged:e=>wo(e)&&!e.tagged,closed:e=>e.state==="closed",failed:e=>e.state==="open"&&!!e.failed};Tb=e=>[...e??""].slice(0,pA).join("");fA={urgent:e=>[Eb(e),e.id],newest:e=>[-e.last_at,-e.id],oldest:e=>[e.last_at,e.id],longest:e=>[e.waiting_since??ui+e.last_at,e.id],priority:e=>[Eb(e)+(1-e.priority)*2*ui,e.id],client:e=>[Tb(e.name),e.id],assignee:(e,t)=>[Tb(t.operators[e.assignee_id]?.name),e.id]};$A=(e,t)=>e<t?-1:e>t?1:0,cd=(e,t)=>$A(e[0],t[0])||e[1]-t[1];hA=64;gA={unread:["marks","follows"],following:["follows"],mentions:["mentions"]};kA=(e,t)=>e===t||e.length===t.length&&e.every((n,s)=>n[2]===t[s][2])});function ct(e,{map:t=null,put:n=(l,c,u)=>{l[t][c]=u},leaves:s=t?[t]:[],accepts:a=SA,snapshot:i=CA}){ko.set(e,{map:t,write:n,leaves:s,accepts:a,snapshot:i})}function zb({k:e,of:t}){if(e==="gone")return ko.get(t)?.leaves??[];let n=ko.get(e)?.map;return n?[n]:[]}function Ht(e,...t){let n={...e};for(let s of t)n[s]={...e[s]};return n}function Ql(e,t,n){return(e.revs[t]??-1)>n?!1:(e.revs[t]=n,!0)}function Xn(e,t,n,s,a){let i=ko.get(t);i?.accepts(e,a)&&Ql(e,t+n,s)&&i.write(e,n,a)}function Bb(e,t,n,s){let a=ko.get(t);if(a&&Ql(e,t+n,s))for(let i of a.leaves)delete e[i][n]}function Wb(e,t,n){for(let[s,{snapshot:a}]of ko)for(let[i,l]of a(t))Xn(e,s,i,n,l)}var ko,SA,CA,Rb,ud,Lb,Ib,Xl=b(()=>{ko=new Map,SA=()=>!0,CA=()=>[];Rb=e=>ko.get(e).map,ud=()=>[...ko.values()].map(e=>e.map).filter(Boolean),Lb=()=>Object.fromEntries(ud().map(e=>[e,{}]));Ib=(e,t,n,s)=>ko.get(t).write(e,n,s)});function ec(){return{ready:!1,cursor:null,company:null,automation:null,version:"",demo:!1,me:null,preferences:null,counts:AA,room:jb,recent:[],revs:{},views:{},...Lb()}}function Kb(e,t){let n=ZA[t.t];return n?n(e,t):e}function Ub(e){let t=Object.keys(e.items).map(Number).sort((n,s)=>n-s);for(let n=1;n<t.length;n+=1)if(t[n]!==t[n-1]+1)return t[n-1];return null}function OA(e,t,n){if(e.operators[t]=n,e.me?.id!==t)return;let{name:s,role:a,presence:i,status_id:l}=n;e.me={...e.me,name:s,role:a,presence:i,status_id:l}}function NA(e,t,n){n.at||n.no?e.mentions[t]={no:n.no??null,at:n.at??0}:delete e.mentions[t]}function PA(e,t,n){let s=e.logs[n.dialog_id];e.logs[n.dialog_id]={...s,items:{...s.items,[n.no]:n},seen:Math.max(s.seen,n.no)}}function DA(e,t){let n=e.logs[t.dialog_id];return!n||n.loaded&&t.no<pd(n)||n.later&&t.no>md(n)}function pd(e){let t=1/0;for(let n in e.items)t=Math.min(t,Number(n));return t}function md(e){let t=0;for(let n in e.items)t=Math.max(t,Number(n));return t}function MA(e,{data:t,reset:n}){let s=n?{...ec(),recent:e.recent}:e,a=Ht(s,"revs",...ud()),i=qa(t.cursor);return Object.assign(a,{ready:!0,cursor:t.cursor,version:t.version,demo:t.demo,me:t.me,counts:t.counts}),Wb(a,t,i),a}function RA(e,{view:t,sort:n,data:s}){let a=Ht(e,"dialogs","marks","mentions","revs","views"),i=qa(s.cursor);for(let c of s.items)Xn(a,"dialog",c.id,i,c);for(let c in s.marks)Xn(a,"mark",Number(c),i,{read_no:s.marks[c]});for(let[c,u]of Hb(s))Xn(a,"mention",c,i,u);let l=s.items.at(-1);return a.views[eo(t,n)]={loaded:!0,next:s.next,edge:s.next&&l?ld(l,t,n,ps(a)):null},a}function LA(e,{data:t}){let n=Ht(e,"dialogs","marks","contacts","logs","revs"),s=qa(t.cursor),{id:a}=t.dialog;return Xn(n,"dialog",a,s,t.dialog),Xn(n,"mark",a,s,{read_no:t.mark}),Xn(n,"contact",t.contact.id,s,t.contact),n.logs[a]?.later&&Gb(n,a),fd(n,a,s,t.messages,{more:!!t.more,later:!1}),n}function zA(e,{id:t,data:n}){if(!e.logs[t])return e;let s=Ht(e,"logs","revs");Gb(s,t);let a=n.messages.at(-1)?.no??0;return fd(s,t,qa(n.cursor),n.messages,{more:!!n.more,later:a<(e.dialogs[t]?.last_no??0)}),s}function fd(e,t,n,s,a){let i=e.logs[t]??dd(),l={...i.items};for(let c of s)Ql(e,"message"+c.id,n)&&(l[c.no]=c);e.logs[t]={...i,items:l,loaded:!0,seen:Math.max(i.seen,s.at(-1)?.no??0),...a}}function Yb(e,t,n){let s=e.logs[t],a=Object.keys(s.items).map(Number).sort((c,u)=>c-u),i=a.length-Fb;if(i<=0)return;let l={...s.items};for(let c of n==="before"?a.slice(-i):a.slice(0,i))delete e.revs["message"+l[c].id],delete l[c];e.logs[t]={...s,items:l,...n==="before"?{later:!0}:{more:!0}}}function Gb(e,t){let{seen:n}=e.logs[t];Vb(e,t),e.logs[t]={...dd(),seen:n}}function IA(e,t,n){let[s,a]=[t[0]?.no,t.at(-1)?.no];return!t.length||!Object.keys(e.items).length?!0:n==="before"?a+1>=pd(e)&&s<=md(e):s-1<=md(e)&&a>=pd(e)}function BA(e,{id:t,data:n,side:s}){if(!e.logs[t]||s&&!IA(e.logs[t],n.messages,s))return e;let a=Ht(e,"logs","revs"),{later:i}=a.logs[t],l=s==="before"?{more:!!n.more}:{later:i&&!!n.more};return fd(a,t,qa(n.cursor),n.messages,l),s&&Yb(a,t,s),a}function WA(e,{id:t}){let n=Ht(e,"logs","revs");n.recent=[t,...e.recent.filter(s=>s!==t)].slice(0,TA),n.logs[t]??=dd();for(let s in n.logs)n.recent.includes(Number(s))||Vb(n,s);return n}function Vb(e,t){for(let n of Object.values(e.logs[t].items))delete e.revs["message"+n.id];delete e.logs[t]}function FA(e,t){let n=Ht(e,"revs",...new Set(t.rows.flatMap(zb)));for(let s of t.rows)s.k==="gone"?Bb(n,s.of,s.id,s.rev):Xn(n,s.k,s.id,s.rev,s.row);if(n.cursor=t.cursor,t.rows.some(s=>s.k==="message"))for(let s in n.logs)Object.keys(n.logs[s].items).length>Fb*2&&Yb(n,s,"after");return Object.keys(n.dialogs).length>n.room?jA(n):n}function jA(e){let t=Ht(e,"dialogs","marks"),n=new Set(t.recent);for(let s in t.views){let[a,i]=s.split(":");for(let l of Ka(t.dialogs,a,i,ps(t),t.views[s].edge))n.add(l)}for(let s in t.dialogs)if(!n.has(Number(s))){for(let a of["dialog","mark"])delete t.revs[a+s];delete t.dialogs[s],delete t.marks[s]}return t.room=Math.max(jb,n.size+EA),t}function KA(e,{dialog:t,message:n,sentAtRev:s}){let a=Ht(e,"dialogs","logs");if(t&&(e.revs["dialog"+t.id]??-1)===s&&(a.dialogs[t.id]=t),n){let i=e.logs[n.dialog_id];i&&!i.later&&!i.items[n.no]&&(a.logs[n.dialog_id]={...i,items:{...i.items,[n.no]:n},seen:Math.max(i.seen,n.no)})}return a}function qA(e,{id:t,client_no:n}){if((e.marks[t]??0)>=n)return e;let s=Ht(e,"marks");return s.marks[t]=n,s}function UA(e,{data:t}){let n=Ht(e,"notifications","revs");for(let s of t.items)Xn(n,"notice",s.id,qa(t.cursor),s);return n}function HA(e,{row:t}){return{...e,preferences:t}}function YA(e,{id:t,read_no:n}){let s=Ht(e,"marks");return s.marks[t]=n,s}function GA(e,{row:t}){return{...e,me:{...e.me,...t}}}function VA(e,{row:t}){let n=Ht(e,"contacts");return n.contacts[t.id]=t,n}function JA(e,{id:t,on:n}){let s=Ht(e,"follows");return Ib(s,"follow",t,{on:n}),s}var TA,Fb,jb,EA,AA,ps,qa,qb,Ln,dd,Ua,Hb,eo,ZA,zn=b(()=>{gn();Xl();Xl();TA=8,Fb=360,jb=3e3,EA=500,AA={mine:0,unassigned:0,all:0,mine_unread:0,waiting:0,unread:0,mentions:0,following:0,snoozed:0,untagged:0,failed:0,notifications:0,teams:{},tasks:{open:0,late:0,mine:0,mine_late:0,free:0}},ps=e=>({id:e.me?.id,marks:e.marks,follows:e.follows,mentions:e.mentions,operators:e.operators});qa=e=>Number(String(e).split(":").pop()),qb=(e,t)=>{let n=e.marks[t.id];return n===void 0?0:Math.max(0,t.client_count-n)};Ln=e=>Object.values(e.items).sort((t,n)=>t.no-n.no),dd=()=>({items:{},more:!1,later:!1,loaded:!1,seen:0}),Ua=(e=[])=>e.map(t=>[t.id,t]);ct("dialog",{map:"dialogs",leaves:["dialogs","logs","marks"]});ct("mark",{map:"marks",put:(e,t,n)=>{e.marks[t]=n.read_no}});ct("contact",{map:"contacts"});ct("operator",{map:"operators",put:OA,snapshot:e=>Ua(e.operators)});ct("channel",{map:"channels",snapshot:e=>Ua(e.channels)});ct("hours",{map:"hours",snapshot:e=>Ua(e.hours)});ct("tag",{map:"tags",snapshot:e=>Ua(e.tags)});ct("company",{put:(e,t,n)=>{e.company=n},snapshot:e=>[[e.company.id,e.company]]});ct("automation",{put:(e,t,n)=>{e.automation=n},snapshot:e=>[[e.automation.id,e.automation]]});ct("team",{map:"teams",snapshot:e=>Ua(e.teams)});ct("status",{map:"statuses",snapshot:e=>Ua(e.statuses)});ct("follow",{map:"follows",put:(e,t,n)=>{n.on?e.follows[t]=!0:delete e.follows[t]},snapshot:e=>(e.follows??[]).map(t=>[t,{on:!0}])});ct("mention",{map:"mentions",put:NA,snapshot:e=>Hb(e)});ct("me",{put:(e,t,n)=>{e.me={...e.me,...n}}});ct("counts",{put:(e,t,n)=>{e.counts=n}});ct("preferences",{put:(e,t,n)=>{e.preferences=n},snapshot:e=>[[0,e.preferences]]});ct("notice",{map:"notifications",put:(e,t,n)=>{n.id?e.notifications[t]=n:delete e.notifications[t]}});ct("message",{map:"logs",put:PA,leaves:[],accepts:(e,t)=>!DA(e,t)});Hb=({mentions:e={}})=>Object.entries(e).map(([t,n])=>[Number(t),n]);eo=(e,t)=>`${e}:${t}`;ZA={start:MA,page:RA,dialog:LA,around:zA,log:BA,opened:WA,rows:FA,result:KA,read:qA,unreadFrom:YA,me:GA,preferences:HA,bell:UA,contact:VA,follow:JA,forget:()=>ec()}});function ne(e){B.value=Kb(B.value,e)}var B,QA,bn,oe,ms,Me,Le,xt,Te,tc,fe,ft,xo,vn,$d,Ha,_o,pi,ds,mi,N,Ya,fs,Ga,ut,M=b(()=>{ee();zn();Xl();B=S(ec());QA={},bn=e=>me(()=>B.value[Rb(e)]??QA),oe=bn("dialog"),ms=bn("mark"),Me=bn("operator"),Le=bn("channel"),xt=bn("message"),Te=me(()=>B.value.counts),tc=me(()=>B.value.views),fe=me(()=>B.value.preferences),ft=bn("team"),xo=bn("status"),vn=bn("hours"),$d=bn("tag"),Ha=me(()=>B.value.company),_o=bn("follow"),pi=bn("mention"),ds=()=>ps({me:N.value,marks:ms.value,follows:_o.value,mentions:pi.value,operators:Me.value}),mi=bn("notice"),N=me(()=>B.value.me),Ya=me(()=>Te.value.mine_unread+Te.value.unassigned),fs=e=>B.value.revs["dialog"+e]??-1,Ga=e=>qb({marks:ms.value},e),ut=e=>Le.value[e.channel_id]});function Zb(e){di.peek().startsWith("/inbox")&&(Jb=di.peek()),di.value=e}function Qb(e){return fi=e,()=>{fi===e&&(fi=null)}}function L(e,{replace:t=!1,sure:n=!1}={}){e===oc()||!n&&Xb(e)||(history[t?"replaceState":"pushState"](null,"",e),Zb(e))}var oc,di,nc,XA,A,Jb,to,fi,Xb,K,sc,zt,ac,Ee,G=b(()=>{ee();ci();oc=()=>location.pathname+location.search,di=S(oc()),nc=e=>/^\d{1,15}$/.test(e??"")?Number(e):null,XA={notices:"notifications"},A=me(()=>{let e=new URL(di.value,location.origin),[,t,n,s]=e.pathname.split("/"),a={dialog:null,at:null,q:"",section:null,id:null,rule:null,tab:null},i={view:Cb(n)?n:"mine",...a};return t==="login"||t==="setup"?{...i,page:t}:t==="search"?{...i,page:t,q:e.searchParams.get("q")??""}:t==="settings"?{...i,page:t,section:XA[n]??(n||null)}:t==="clients"?{...i,page:t,id:nc(n)}:t==="automation"?{...i,page:t,rule:nc(n)??(n||null),tab:e.searchParams.get("tab")}:t&&t!=="inbox"?{...i,page:"nowhere"}:{...i,page:"inbox",dialog:nc(s),at:nc(e.searchParams.get("m"))}}),Jb="/inbox/mine",to=()=>Jb;fi=null;window.addEventListener("beforeunload",e=>{fi?.(null)&&e.preventDefault()});Xb=e=>!!fi?.(e,()=>L(e,{sure:!0}));K=(e,t,n)=>t?`/inbox/${e}/${t}${n?`?m=${n}`:""}`:`/inbox/${e}`,sc=e=>e?`/search?${new URLSearchParams({q:e})}`:"/search",zt=e=>e?`/settings/${e}`:"/settings",ac=e=>`/clients/${e}`,Ee=(e=null,t=null)=>`/automation${e?`/${e}`:""}${t?`?tab=${t}`:""}`;window.addEventListener("popstate",()=>{Xb(oc())?history.pushState(null,"",di.peek()):Zb(oc())});document.addEventListener("click",e=>{let t=e.target.closest?.("a[href^='/inbox'], a[href^='/search'], a[href^='/settings'], a[href^='/clients'], a[href^='/automation']");!t||e.defaultPrevented||e.button||e.metaKey||e.ctrlKey||e.shiftKey||(e.preventDefault(),L(t.getAttribute("href")))})});function ov(e){e(),requestAnimationFrame(()=>requestAnimationFrame(e))}function ra(){rc+=1;let e=rc;ov(()=>{e===rc&&(ic=performance.now())})}function vd(){rc+=1,ic=-lc}var lc,ev,ic,tv,nv,hd,bd,gd,rc,sv,av,rv,ia,cc,So=b(()=>{ee();G();M();lc=700,ev=0,ic=-lc,tv=0,nv=0,hd=0,bd=!1,gd=me(()=>{let{page:e,dialog:t}=A.value;return e==="inbox"&&t&&xt.value[t]?.loaded?t:null});de(()=>{let e=gd.value;bd=!1,ov(()=>{gd.peek()===e&&(ev=performance.now())})});for(let e of["keydown","pointerdown","click"])window.addEventListener(e,t=>{tv=t.timeStamp,e!=="pointerdown"&&(hd=e==="click"?t.detail:0,hd===1&&(nv=t.timeStamp))},{capture:!0});rc=0,sv=()=>{bd=!0};av=e=>e-ev>=lc,rv=e=>gd.peek()!==null&&av(e),ia=()=>tv-ic<lc||hd>1&&ic>=nv,cc=()=>bd||av(performance.now())});function oO(e,t){let n=[...e],s=[];for(;n.length+1>tO;){let a=Math.min(...n.map(yd));if(a>yd(t))break;s.push(...n.splice(n.findIndex(i=>yd(i)===a),1))}return s}function X(e,{icon:t="check",undo:n=null,action:s=null,label:a="",alert:i=!1,ms:l=eO,silent:c=!1,more:u=null,keep:m=!1}={}){iv+=1;let p={id:iv,text:e,icon:t,alert:i,silent:c,more:u,keep:m,label:n?o("Undo"):a,run:n??s,undo:!!n},$=c?[]:oO(Co.value.filter(d=>!d.silent),p);return Co.value=[...Co.value.filter(d=>!$.includes(d)),p],n&&!c&&(To.value=[{id:p.id,text:e,icon:t,at:Date.now(),run:n},...To.peek()].slice(0,nO)),setTimeout(()=>uc(p.id),l),p.id}function uc(e){Co.value=Co.value.filter(t=>t.id!==e)}function $i(e){uc(e),To.value=To.peek().filter(t=>t.id!==e)}function hi(e){vd(),e.undo??!0?$i(e.id):uc(e.id),e.run()}function uv(e){vd(),uc(e.id),e.more.run()}function pc(){let e=Co.value.findLast(t=>t.undo);e&&hi(e)}var eO,tO,iv,Co,To,nO,yd,lv,he,cv,Ne=b(()=>{ee();x();So();eO=8e3,tO=3,iv=0,Co=S([]),To=S([]),nO=50,yd=e=>e.keep?2:e.run||e.alert?1:0;lv=(e,t)=>X("",{undo:e,ms:t,silent:!0}),he=(e,t)=>X(e,{icon:"circle-alert",alert:!0,...t});cv=()=>{To.value=[]}});function wd(e,t,n){localStorage.setItem("okno."+e,t),t===n?delete document.documentElement.dataset[e]:document.documentElement.dataset[e]=t}async function oo(e){localStorage.setItem("okno.lang",e),await li(e),await fc({locale:e})}async function $s(e){Xt.value=e,await fc({theme:e})}async function Va(e){In.value=e,await fc({density:e})}async function fc(e){if(Oe.value!=="in"){gi={...gi,...e};return}try{ne({t:"me",row:await V("/api/me",e,{method:"PATCH"})})}catch(t){he(R(t))}}async function $c(){if(Object.keys(gi).length)try{await V("/api/me",gi,{method:"PATCH"}),gi={}}catch{}}async function kd(){let{locale:e,theme:t,density:n}=N.peek();Xt.value=t,In.value=n,e&&localStorage.setItem("okno.lang",e),e&&e!==xe.peek()&&await li(e)}var Xt,pv,mc,In,dc,no,yn,It,mv,dv,gi,sO,bt=b(()=>{ee();J();M();x();gn();Ne();Xt=S(localStorage.getItem("okno.theme")??"system"),pv=S(matchMedia("(prefers-color-scheme: dark)").matches);matchMedia("(prefers-color-scheme: dark)").addEventListener("change",e=>{pv.value=e.matches});mc=me(()=>Xt.value==="dark"||Xt.value==="system"&&pv.value),In=S(localStorage.getItem("okno.density")??"normal"),dc=S(localStorage.getItem("okno.text")??"normal"),no=S(localStorage.getItem("okno.side")==="hidden"),yn=S(localStorage.getItem("okno.card")==="hidden"),It=S(Ab.includes(localStorage.getItem("okno.sort"))?localStorage.getItem("okno.sort"):"urgent");de(()=>{wd("theme",Xt.value,"system")});de(()=>{wd("density",In.value,"normal")});de(()=>{wd("text",dc.value,"normal")});de(()=>{localStorage.setItem("okno.side",no.value?"hidden":"shown")});de(()=>{localStorage.setItem("okno.card",yn.value?"hidden":"shown")});de(()=>{localStorage.setItem("okno.sort",It.value)});mv=()=>localStorage.getItem("okno.lang");dv=e=>fc({status_id:e});gi={};sO=me(()=>N.value&&[N.value.locale,N.value.theme,N.value.density].join());de(()=>{sO.value&&Lt(()=>{kd()})})});function Sd(e){Eo=e,Ao=!0,Ed()}function Cd(){Ao=!1,clearTimeout(_d),_t?.close(),_t=null,la=0,en.value="on"}function Td(){_t?.readyState===WebSocket.OPEN&&_t.send(JSON.stringify({t:"hello",cursor:Eo.cursor(),build:Eo.build}))}function $v(e){_t?.readyState===WebSocket.OPEN&&_t.send(JSON.stringify(e))}function Ed(){if(clearTimeout(_d),!Ao||_t&&_t.readyState<=WebSocket.OPEN)return;let e=location.protocol==="https:"?"wss:":"ws:",t=new WebSocket(`${e}//${location.host}/api/live`);_t=t,xd=Date.now(),t.addEventListener("open",()=>{t===_t&&Td()}),t.addEventListener("message",n=>{t===_t&&uO(JSON.parse(n.data))}),t.addEventListener("close",n=>{t===_t&&hv(n.code)})}function uO(e){if(xd=Date.now(),e.t==="ping"){_t.send('{"t":"pong"}');return}if(e.t==="welcome"){Eo.signal(e),Ad();return}e.t==="resync"&&Eo.resync(),e.t==="events"?Eo.events(e):Eo.signal(e)}function pO(){if(!Ao)return;let e=_t;_t=null,e?.close(),gc()}function Ad(){hc=0;let e=la>0;la=0,en.value="on",Eo.back(e)}function hv(e){if(_t=null,!Ao)return;if(la||=Date.now(),e===fv.signedOut){Ao=!1,Eo.signedOut();return}let t=e===fv.tooSlow?0:Math.min(rO,aO*2**hc);hc+=1,_d=setTimeout(Ed,t*(.5+Math.random()/2))}function gc(){hc=0,Ed()}var aO,rO,iO,lO,cO,fv,en,_t,Eo,hc,la,xd,_d,Ao,ca=b(()=>{ee();aO=1e3,rO=3e4,iO=45e3,lO=2e3,cO=5e3,fv={signedOut:4401,foreign:4403,tooSlow:4408},en=S("on"),_t=null,Eo=null,hc=0,la=0,xd=0,_d=0,Ao=!1;setInterval(()=>{if(!Ao)return;if(_t?.readyState===WebSocket.OPEN&&Date.now()-xd>iO){let t=_t;hv(0),t.close()}let e=la?Date.now()-la:0;en.value=e>cO?"off":e>lO?"grey":"on"},500);window.addEventListener("online",pO);window.addEventListener("offline",()=>{Ao&&(la||=Date.now())});document.addEventListener("visibilitychange",()=>{!document.hidden&&Ao&&!_t&&gc()})});function _v(e){e.t==="welcome"&&(kv=Date.now(),bc.value={},vc.value={},gs.value={},kc()),e.t==="presence"&&(bc.value=gv(bc.peek(),e.people,t=>t==="off")),e.t==="here"&&(vc.value=gv(vc.peek(),{[e.dialog]:e.people},t=>!t.length)),e.t==="typing"&&dO(e.dialog)}function gv(e,t,n){let s={...e,...t};for(let a in t)n(t[a])&&delete s[a];return s}function dO(e){let t=Date.now()+Nd;gs.value={...gs.peek(),[e]:t},setTimeout(()=>{gs.peek()[e]===t&&Sv(e)},Nd)}function Sv(e){if(!(e in gs.peek()))return;let{[e]:t,...n}=gs.peek();gs.value=n}function Cv(e){for(let t of e)t.k==="message"&&t.row.kind==="in"&&Sv(t.row.dialog_id)}function Av(e,t,n){let s=Date.now();hs.value=n.trim()?{dialog:e,mode:t,at:s}:null,hs.value&&(s-Pd>=Od&&kc(),setTimeout(()=>{hs.peek()?.at===s&&(hs.value=null)},Nd-Od))}function Dd(){hs.value=null}function kc(){if(clearTimeout(bv),Oe.peek()!=="in")return;let e=Pd+Od-Date.now();if(e>0){bv=setTimeout(kc,e);return}Pd=Date.now(),$v(JSON.parse(Ev.peek()))}function Md(){yc.value=!1,clearTimeout(vv),vv=setTimeout(()=>{yc.value=!0},mO)}var Od,Nd,mO,bc,vc,gs,yv,wv,wc,kv,xv,Tv,yc,hs,Pd,bv,vv,Ev,ua=b(()=>{ee();J();ca();G();M();Od=2e3,Nd=6e3,mO=5*6e4,bc=S({}),vc=S({}),gs=S({}),yv=e=>bc.value[e]??"off",wv=e=>(vc.value[e]??[]).filter(t=>t.id!==N.value?.id),wc=e=>e in gs.value,kv=0,xv=()=>kv;Tv=S(!document.hidden),yc=S(!1),hs=S(null),Pd=0,bv=0,vv=0,Ev=me(()=>{let{page:e,dialog:t}=A.value,n=e==="inbox"&&Tv.value&&!yc.value?t:null,s=hs.value&&hs.value.dialog===n?hs.value.mode:null;return JSON.stringify({t:"look",dialog:n,typing:s,idle:yc.value})});de(()=>{Ev.value&&en.value==="on"&&kc()});for(let e of["keydown","pointerdown","pointermove","wheel"])window.addEventListener(e,Md,{passive:!0,capture:!0});document.addEventListener("visibilitychange",()=>{Tv.value=!document.hidden,document.hidden||Md()});Md()});function Ja(e,...t){for(let n of bi[e])n(...t)}async function Oo(e,t){if($t.value[e]?.busy)return!1;$t.value={...$t.value,[e]:{busy:!0}};try{await t();let{[e]:n,...s}=$t.value;return $t.value=s,!0}catch(n){if(!(n instanceof le))throw n;return $t.value={...$t.value,[e]:{busy:!1,problem:n}},!1}}async function pa(){let e=await W("/api/start");Oe.value="in",Nv.value=Date.now(),sa(()=>{ne({t:"start",data:e,reset:!0}),Ja("snapshot",e,{entered:!0})}),await kd(),Ja("entered",e.me.id),Sd(Lv),Dv.postMessage(e.me.id)}function _c(){Cd(),Oe.value="out",$t.value={},ne({t:"forget"})}function Mv(){Oe.value="in",Sd(Lv),Ja("online")}async function Bv(){let{view:e,dialog:t}=A.peek(),n=Ut(e,It.peek());try{let s=await W("/api/start");if(s.build!==Rv&&!zv.some(l=>l())){location.reload();return}let a=await $O(e,n),i=t?await W(`/api/dialogs/${t}`).catch(()=>null):null;sa(()=>{ne({t:"start",data:s,reset:!0}),Ja("snapshot",s,{entered:!1});for(let l of a)ne({t:"page",view:e,sort:n,data:l});t&&ne({t:"opened",id:t}),i&&ne({t:"dialog",data:i})}),Td(),Ad()}catch(s){if(!(s instanceof le))throw s;s.offline&&setTimeout(Bv,3e3)}}async function $O(e,t){let{dialogs:n,views:s}=B.peek(),a=s[eo(e,t)],i=a?.loaded?Ka(n,e,t,ps(B.peek()),a.edge).length:0,l=[await W(xc(e,t,null))];for(let c=l[0].items.length;c<i&&l.length<fO&&l.at(-1).next;c+=l.at(-1).items.length)l.push(await W(xc(e,t,l.at(-1).next)));return l}function xc(e,t,n){let s=new URLSearchParams({view:e,sort:t,limit:n?"100":"50"});return n&&s.set("after",n),`/api/dialogs?${s}`}function ma(e,t){let n=B.peek().views[eo(e,t)];return n?.loaded&&!n.next?null:Oo(`page:${eo(e,t)}`,async()=>{let s=await W(xc(e,t,n?.next));ne({t:"page",view:e,sort:t,data:s})})}async function vi(e,{unread:t=!0}={}){ne({t:"opened",id:e}),!B.peek().logs[e].loaded&&(await Oo(`dialog:${e}`,async()=>{let n=await W(`/api/dialogs/${e}`),s=t?await hO(e,n):null;sa(()=>{ne({t:"dialog",data:n}),s&&ne({t:"around",id:e,data:s})})}),Kv())}async function hO(e,{mark:t,dialog:n,messages:s,more:a}){let i=Math.min(...s.map(c=>c.client_no??1/0));if(!a||t>=n.client_count||i<=t+1)return null;let{no:l}=await W(`/api/dialogs/${e}/place?client_no=${t+1}`);return l?W(Fv(e,l)):null}async function gO(e,t){await vi(e,{unread:!1});let n=B.peek().logs[e];!n?.loaded||n.items[t]||t>(B.peek().dialogs[e]?.last_no??0)||await Oo(`around:${e}`,async()=>{ne({t:"around",id:e,data:await W(Fv(e,t))})})}function Rd(e){let t=B.peek().logs[e];if(!t?.later)return null;let n=Math.max(...Object.keys(t.items).map(Number));return Oo(`newer:${e}`,async()=>{ne({t:"log",id:e,side:"after",data:await W(`/api/dialogs/${e}/messages?after=${n}&limit=${jv}`)})})}function Ld(e){let t=B.peek().logs[e];if(!t?.loaded||!t.more)return null;let n=Math.min(...Object.keys(t.items).map(Number));return Oo(`older:${e}`,async()=>{ne({t:"log",id:e,side:"before",data:await W(`/api/dialogs/${e}/messages?before=${n}&limit=${jv}`)})})}function Kv(){for(let e of B.peek().recent){let t=B.peek().logs[e],n=t?.loaded?Ub(t):null;n!==null&&Oo(`hole:${e}`,async()=>{ne({t:"log",id:e,side:"after",data:await W(`/api/dialogs/${e}/messages?after=${n}&limit=40`)})})}}function qv(e){let t=n=>ne({t:"rows",cursor:B.peek().cursor,rows:[{k:"mark",id:e.id,rev:0,row:{read_no:n}}]});if(e.opened_at>=Nv.peek()){t(0);return}Oo("mark",async()=>{t((await W(`/api/dialogs/${e.id}`)).mark)})}async function Uv(e){let t=e.id,n=e.client_count;if(!((B.peek().marks[t]??0)>=n)){ne({t:"read",id:t,client_no:n});try{await _e("POST",`/api/dialogs/${t}/read`,{client_no:n})}catch{}}}function bO(){for(let s of Object.keys($t.value)){if(!$t.value[s].problem?.offline)continue;let{[s]:a,...i}=$t.value;$t.value=i}let{view:e,dialog:t}=A.peek(),n=Ut(e,It.peek());B.peek().views[eo(e,n)]?.loaded||ma(e,n),t&&!B.peek().logs[t]?.loaded&&vi(t)}var $t,Nv,bi,Pv,Za,wn,bs,Dv,Rv,Lv,zv,Iv,fO,Wv,Ov,Fv,Sc,jv,ht=b(()=>{ee();J();gn();ca();ua();bt();zn();G();M();$t=S({}),Nv=S(0),bi={snapshot:[],entered:[],rows:[],online:[]},Pv=e=>{bi.snapshot.push(e)},Za=e=>{bi.entered.push(e)},wn=e=>{bi.rows.push(e)},bs=e=>{bi.online.push(e)};Dv=new BroadcastChannel("okno");Dv.addEventListener("message",e=>{Oe.peek()==="out"||!B.peek().me||e.data===B.peek().me.id||(Cd(),pa().catch(()=>location.reload()))});Rv=new URL(import.meta.url).pathname.split("/")[2],Lv={build:Rv,cursor:()=>B.peek().cursor,events:e=>{let t=B.peek();ne({t:"rows",cursor:e.cursor,rows:e.rows}),Cv(e.rows),Ja("rows",e.rows,t,B.peek()),Kv()},signal:_v,resync:()=>{Bv()},back:()=>{bO(),Ja("online")},signedOut:()=>{Oe.value="expired"}},zv=[],Iv=e=>{zv.push(e)};fO=10;Wv=(e,t)=>Oo(`page:${eo(e,t)}`,async()=>{ne({t:"page",view:e,sort:t,data:await W(xc(e,t,null))})});Ov=40,Fv=(e,t)=>`/api/dialogs/${e}/messages?before=${t+Ov/2}&limit=${Ov}`,Sc=e=>Oo(`dialog:${e}`,async()=>{ne({t:"dialog",data:await W(`/api/dialogs/${e}`)})}),jv=60;de(()=>{let{page:e,view:t,dialog:n,at:s}=A.value,a=Ut(t,It.value);Oe.value!=="in"||e!=="inbox"||Lt(()=>{B.value.views[eo(t,a)]?.loaded||ma(t,a),n&&s?gO(n,s):n&&vi(n)})})});var w,Ze,ie=b(()=>{ee();w=S(null),Ze=S(!1)});function No(e){yi.value=yi.value===e?`${e} `:e}function yO(e){Cc.push(e),Hv||=setTimeout(wO,vO)}function wO(){let e=[...new Set(Cc)];yi.value=e.length===1?o("New message: {name}",{name:e[0]}):C("{n} new message","{n} new messages",Cc.length),Cc=[],Hv=0}var vO,yi,Cc,Hv,da=b(()=>{ee();ht();x();vO=4e3,yi=S(""),Cc=[],Hv=0;wn((e,t,n)=>{for(let s of e){if(s.k!=="message"||s.row.kind!=="in")continue;let a=n.dialogs[s.row.dialog_id],i=t.dialogs[s.row.dialog_id];a&&(!i||i.last_no<s.row.no)&&a.assignee_id===n.me.id&&yO(a.name)}})});var zd,Id,vs,Qa,Tc,kn,Xa,wi,Po=b(()=>{zd=new Map,Id=new Map,vs=e=>{zd.set(e.page,e)},Qa=e=>zd.get(e),Tc=()=>[...zd.values()].filter(e=>e.icon),kn=e=>{Id.set(e.id,{when:()=>!0,...e})},Xa=()=>[...Id.values()].filter(e=>e.when()),wi=e=>Id.get(e)});function Yv(e){let t=String(e).replace(/[«»"“”]/g," ").split(/\s+/).filter(s=>/[\p{L}\p{N}]/u.test(s));return t.length?(t.length>1?[t[0],t[1]]:[t[0]]).map(s=>[...s.replace(/^[^\p{L}\p{N}]+/u,"")][0]).join("").toUpperCase():"?"}function xn(e){let t=0;for(let n of String(e))t=(t*31+n.codePointAt(0))%9973;return"h"+(1+t%8)}function er(e){let[t,n]=String(e).split(/\s+/);return n?`${t} ${[...n][0]}.`:t}var ys,U,Re=b(()=>{M();x();ys=e=>String(e).split(/\s+/)[0],U=e=>Me.value[e]?.name??o("Former colleague")});function fa(e){let t=Object.values(Le.value).filter(s=>s.kind===e.kind&&s.health!=="removed"),n=Le.value[e.channel_id];return t.length>1&&n?`${be(e.kind)} · ${n.name}`:be(e.kind)}var kO,f,tr,Gv,be,Vv,Ae,Z,Ec,ln,We,ae,P=b(()=>{T();x();Re();M();kO=new URL("../../icons.svg",import.meta.url).pathname,f=({name:e,size:t=""})=>r`<svg class=${"i "+t} aria-hidden="true"><use href=${`${kO}#${e}`} /></svg>`,tr=({big:e})=>r`<svg class=${e?"mark big":"mark"} viewBox="0 0 26 26" aria-hidden="true">
<rect class="fr" width="26" height="26" rx="7" />
<rect class="p" x="5" y="5" width="7.2" height="7.2" rx="1.8" />
<rect class="p2" x="13.8" y="5" width="7.2" height="7.2" rx="1.8" />
<rect class="p2" x="5" y="13.8" width="7.2" height="7.2" rx="1.8" />
<rect class="lit" x="13.8" y="13.8" width="7.2" height="7.2" rx="1.8" />
</svg>`,Gv={telegram:()=>o("Telegram"),vk:()=>o("VK"),email:()=>o("Email"),phone:()=>o("Phone")},be=e=>Gv[e]?Gv[e]():e;Vv=({dialog:e})=>{let[t,...n]=fa(e).split(" · ");return n.length?r`<span class="only-roomy">${t} · </span>${n.join(" · ")}`:t},Ae=({kind:e,size:t="",named:n})=>r`<span class=${`ch ${e} ${t}`} role=${n?"img":null} aria-label=${n?be(e):null}
aria-hidden=${n?null:"true"}>
<${f} name=${"ch-"+e} />
</span>`,Z=({name:e,face:t,size:n="",children:s})=>r`<span class=${`av ${xn(e)} ${n}`} aria-hidden="true">
${Yv(e)}
${t&&r`<img key=${t} src=${`/avatars/${t}`} alt="" loading="lazy" draggable=${!1} />`}
${s}
</span>`,Ec=({size:e=""})=>r`<span class=${`av none ${e}`} aria-hidden="true"><${f} name="user-round" size="s" /></span>`,ln=({of:e})=>r`<span class="keys">${e.map(t=>r`<kbd>${t}</kbd>`)}</span>`,We=({width:e})=>r`<svg class="skw" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
<rect width=${e} height="8" rx="2" />
</svg>`,ae=({icon:e,title:t,text:n,children:s})=>r`<div class="empty"><span class="eic"><${f} name=${e} size="l" /></span>
<b>${t}</b>${n&&r`<span>${n}</span>`}${s}</div>`});function Fd(){let e=Date.now();Nc.value=e,e-F.value>=Bd-Wd/2&&(F.value=e),Oc=setTimeout(Fd,Ac?Wd:Bd)}function Jv(){return Ac+=1,Ac===1&&(clearTimeout(Oc),Oc=setTimeout(Fd,Wd)),()=>{Ac-=1}}function jd(){F.value=Nc.value=Date.now()}var Bd,Wd,F,Nc,Ac,Oc,ze=b(()=>{ee();Bd=15e3,Wd=1e3,F=S(Date.now()),Nc=S(Date.now()),Ac=0,Oc=0;Oc=setTimeout(Fd,Bd);document.addEventListener("visibilitychange",()=>{document.hidden||jd()})});function tn(e){let t=xe.value+JSON.stringify(e);return Kd.has(t)||Kd.set(t,new Intl.DateTimeFormat(xe.value==="ru"?"ru-RU":"en-GB",e)),Kd.get(t)}function ty(e,t){try{let n=new Intl.NumberFormat(xe.value==="ru"?"ru-RU":"en-GB",{style:"currency",currency:t,trailingZeroDisplay:"stripIfInteger"});return n.format(e/10**n.resolvedOptions().maximumFractionDigits)}catch{return`${e/100} ${t??""}`.trim()}}function cn(e){let t=e,n=0;for(;t>=1e3&&n<Xv.length-1;)t/=1024,n+=1;let s=n>1&&t<10?1:0;return`${new Intl.NumberFormat(xe.value==="ru"?"ru-RU":"en-GB",{maximumFractionDigits:s}).format(t)} ${Xv[n]()}`}function St(e,t=Date.now()){return tn(Dc(e,t)?{day:"numeric",month:"long"}:{day:"numeric",month:"long",year:"numeric"}).format(e)}function Mo(e,t){let n=ki(e,t);return n<=0?j(e):n===1?o("yesterday"):n<7?tn({weekday:"short"}).format(e):tn(Dc(e,t)?{day:"numeric",month:"short"}:{day:"2-digit",month:"2-digit",year:"2-digit"}).format(e)}function nr(e,t){let n=ki(e,t);return n===0?o("Today"):n===1?o("Yesterday"):St(e,t)}function Qe(e,t){let n=ki(e,t);return n<=0?o("today"):n===1?o("yesterday"):St(e,t)}function at(e,t=Date.now()){let n=-ki(e,t);if(n===0)return o("today at {time}",{time:j(e)});if(n===1)return o("tomorrow at {time}",{time:j(e)});let s=tn(Dc(e,t)?{weekday:"short",day:"numeric",month:"long"}:{day:"numeric",month:"long",year:"numeric"}).format(e);return o("{day} at {time}",{day:s,time:j(e)})}function Fe(e){let t=Math.max(1,Math.floor(e/ey));if(t<60)return o("{n} min",{n:t});let n=Math.floor(e/qd);return n<24?t%60&&n<10?o("{h} h {m} min",{h:n,m:t%60}):o("{h} h",{h:n}):C("{n} day","{n} days",Math.floor(e/Pc))}function ny(e,t){let n=Math.floor((t-e)/1e3);return n<5?o("just now"):n<60?C("{n} second ago","{n} seconds ago",n):t-e<qd?C("{n} minute ago","{n} minutes ago",Math.floor(n/60)):ki(e,t)===0?o("at {time}",{time:j(e)}):Ue(e)}function oy(e){let t=tn({month:"long",year:"numeric"}).format(e).replace(/\s*г\.$/,"");return t[0].toUpperCase()+t.slice(1)}function Mc(e,t=Date.now()){let n=e-t<2*Pc?{weekday:"short"}:{day:"numeric",month:"short"};return`${tn(n).format(e)}, ${j(e)}`}function Lo(e,t="short"){let n=tn({weekday:t,timeZone:"UTC"}).format(xO+e*Pc);return n[0].toUpperCase()+n.slice(1)}function ry(e){try{let t=new Intl.DateTimeFormat("en-GB",{timeZone:e,timeZoneName:"shortOffset"}).formatToParts(),{value:n}=t.find(s=>s.type==="timeZoneName");return n.replace("GMT","UTC")}catch{return e}}function iy(e){let t=null;return n=>((t?.text!==n||t.lang!==xe.value)&&(t={text:n,lang:xe.value,made:e(n)}),t.made)}var ey,qd,Pc,Kd,Zv,ki,Dc,Qv,re,st,j,Ue,Xv,Do,Ro,sy,xO,Rc,Ud,ay,Q=b(()=>{x();ey=6e4,qd=60*ey,Pc=24*qd,Kd=new Map;Zv=e=>new Date(e).setHours(0,0,0,0),ki=(e,t)=>Math.round((Zv(t)-Zv(e))/Pc),Dc=(e,t)=>new Date(e).getFullYear()===new Date(t).getFullYear(),Qv={ru:new Intl.NumberFormat("ru-RU"),en:new Intl.NumberFormat("en-GB")},re=e=>(Qv[xe.value]??Qv.en).format(e).replaceAll(","," ");st=e=>new Date(e).toDateString(),j=e=>tn({hour:"2-digit",minute:"2-digit"}).format(e),Ue=e=>tn({dateStyle:"long",timeStyle:"short"}).format(e),Xv=[()=>o("B"),()=>o("KB"),()=>o("MB"),()=>o("GB")];Do=e=>`${Math.floor(e/60)}:${String(Math.floor(e%60)).padStart(2,"0")}`;Ro=(e,t=Date.now())=>tn(!t||Dc(e,t)?{weekday:"short",day:"numeric",month:"long"}:{day:"numeric",month:"long",year:"numeric"}).format(e);sy=()=>Array.from({length:7},(e,t)=>{let n=tn({weekday:"short"}).format(new Date(2024,0,t+1));return n[0].toUpperCase()+n.slice(1,2)}),xO=Date.UTC(2024,0,1);Rc=(e,t)=>tn({weekday:"short",day:"numeric",month:"long",hour:"2-digit",minute:"2-digit",timeZone:t}).format(e),Ud=e=>tn({day:"numeric",month:"long",year:"numeric",timeZone:"UTC"}).format(Date.parse(e)),ay=(e,t)=>tn({day:"numeric",month:"long",timeZone:"UTC"}).formatRange(Date.parse(e),Date.parse(t))});function Yd(e){let t=_n.peek().filter(n=>!e.includes(n));t.length!==_n.peek().length&&(_n.value=t)}function ly(e){xi.value=e,setTimeout(()=>{xi.peek()===e&&(xi.value=[])},_O)}function cy(e,t,n){let s=ps(e),a=t.filter(l=>e.dialogs[l]&&!us(e.dialogs[l],n,s));if(!a.length)return null;let i=a.filter(l=>e.dialogs[l].assignee_id===e.me.id);return i.length?{view:"mine",ids:i}:{view:"unassigned",ids:a}}var _O,_n,xi,or,Hd,Lc=b(()=>{ht();ee();gn();zn();_O=1600,_n=S([]),xi=S([]),or=S(null),Hd=(e,t)=>wo(e)&&e.waiting_since!==null&&(e.assignee_id===null||e.assignee_id===t);wn((e,t,n)=>{let s=n.me?.id,a=e.filter(({k:l,id:c,row:u})=>l==="dialog"&&Hd(u,s)&&!(t.dialogs[c]&&Hd(t.dialogs[c],s))&&!_n.peek().includes(c)),i=_n.peek().filter(l=>n.dialogs[l]&&Hd(n.dialogs[l],s));(a.length||i.length!==_n.peek().length)&&(_n.value=[...i,...a.map(({id:l})=>l)])})});async function Ic(){sr.value!=="unsupported"&&(sr.value=await Notification.requestPermission())}function fy(e,t,n,s){if(sr.value!=="granted")return!1;let a=new Notification(e,{body:t,tag:`okno-${n}`,silent:!0});return a.addEventListener("click",()=>{window.focus(),a.close(),s()}),!0}var sr,_i,zc,uy,py,my,dy,Gd=b(()=>{ee();sr=S("Notification"in window?Notification.permission:"unsupported"),_i=S(!1);navigator.locks?.request("okno.leader",()=>new Promise(()=>{_i.value=!0}));navigator.locks||(_i.value=!0);zc="okno.focus",uy=crypto.randomUUID?.()??String(Math.random()),py=()=>{localStorage.setItem(zc,uy)},my=()=>{localStorage.getItem(zc)===uy&&localStorage.removeItem(zc)};window.addEventListener("focus",py);window.addEventListener("blur",my);window.addEventListener("pagehide",my);document.hasFocus()&&py();dy=()=>localStorage.getItem(zc)!==null});var SO,CO,$y,TO,hy,Yt,zo=b(()=>{x();SO={"token-wrong":()=>o("the platform rejects the token"),"other-poller":()=>o("another program receives this bot's messages"),"webhook-set":()=>o("a webhook is set on the bot"),"settings-wrong":()=>o("the stored settings cannot be used"),"secrets-unreadable":()=>o("the stored token cannot be decrypted with the current key"),network:()=>o("the platform cannot be reached"),"server-error":()=>o("the platform has a problem"),"answer-broken":()=>o("unexpected response from the platform"),"rate-limited":()=>o("the platform asks to wait"),"storage-failed":()=>o("messages cannot be stored"),"internal-error":()=>o("the connector failed, the log has the details"),"history-gap":()=>o("the platform lost some events; the rest was loaded from its history"),"longpoll-off":()=>o("Long Poll is off in the community's settings"),"password-wrong":()=>o("the mail server rejects the name or the password"),"certificate-wrong":()=>o("the mail server's certificate cannot be trusted"),"tls-missing":()=>o("the mail server offers no secure connection"),"tls-failed":()=>o("a secure connection to the mail server failed"),"folder-missing":()=>o("the mailbox has no such folder"),"mailbox-full":()=>o("the mailbox is full, clients' emails are rejected"),"server-unreachable":()=>o("the mail server cannot be reached"),"blocked-by-client":()=>o("the client has blocked the bot"),"client-gone":()=>o("the client's account no longer exists"),"kicked-from-group":()=>o("the bot is no longer in the group"),"no-permission":()=>o("the bot may not write there"),"too-late":()=>o("the platform no longer allows changes"),"reaction-refused":()=>o("the platform does not accept this reaction here"),"never-arrived":()=>o("the platform says it does not have it"),"message-gone":()=>o("the client no longer has the message"),"client-not-started":()=>o("the client must write first"),"chat-not-found":()=>o("the platform does not know this chat"),"text-too-long":()=>o("the text is too long for this channel"),"text-empty":()=>o("the text is empty"),"not-allowed-by-client":()=>o("the client has not allowed messages from the community"),"client-privacy":()=>o("the client's privacy settings block it"),blacklisted:()=>o("the client is on the community's blacklist"),"too-many-files":()=>o("too many files for one message"),"file-missing":()=>o("a file is no longer stored here"),"file-too-large":()=>o("the file is too large for this channel"),"address-wrong":()=>o("emails cannot be sent to this address"),"address-refused":()=>o("the mail server does not know this address or rejects it"),"sender-refused":()=>o("the mail server does not allow this mailbox to send"),"recipient-mailbox-full":()=>o("the client's mailbox is full"),bounced:()=>o("the email bounced"),"email-too-large":()=>o("the email with its files is too large"),postponed:()=>o("the mail server asks to try again later"),"header-unsafe":()=>o("the email headers contain unsafe characters"),"partly-sent":()=>o("only part of it was sent"),"gave-up":()=>o("could not be sent in time"),"no-answer":()=>o("the connection broke before a response came"),"server-stopped":()=>o("the server stopped during the send"),"server-crashed":()=>o("the server ended during the send")},CO={"auto-replied":()=>o("auto-reply"),"auto-generated":()=>o("sent by a program"),"auto-notified":()=>o("notification"),bounce:()=>o("an email bounced"),report:()=>o("mail server report"),own:()=>o("sent from our own address"),"empty-return-path":()=>o("no replies expected"),list:()=>o("mailing list"),bulk:()=>o("bulk email"),"blocked-sender":()=>o("blocked sender")},$y=e=>CO[e]?.()??o("sent by a program"),TO={"too-large":()=>o("larger than the limit"),"too-many":()=>o("too many files in one message"),"file-gone":()=>o("the platform no longer has it"),refused:()=>o("the platform refused it"),"gave-up":()=>o("could not be downloaded in time")},hy=e=>TO[e]?.()??(e||o("could not be downloaded")),Yt=(e,t)=>SO[e]?.()??(t||o("the platform refused it"))});function ar(){return!Vd.value&&!Jd&&(Jd=!0,W("/api/command-line").then(e=>{Vd.value=e},()=>{Jd=!1})),Vd.value}var Vd,Jd,rr,gy,Bc=b(()=>{ee();J();Vd=S(null),Jd=!1;rr=(e,t)=>`${e.program} ${t} ${e.options}`,gy=e=>`'${e.replaceAll("'","'\\''")}'`});var by,EO,vy,Zd,yy,wy=b(()=>{Q();x();by=(e,t)=>st(e)===st(t)?j(e):at(e,t),EO=({task:e})=>e?o("No. {number} {title}",{number:e.number,title:e.title}):o("A removed task"),vy={assigned:(e,t)=>e.count>1?C("{n} task assigned to you","{n} tasks assigned to you",e.count):o("Task for you: {task}",{task:t}),plan:({data:e,at:t},n)=>e.due_at?o("{task}: now due {time}",{task:n,time:at(e.due_at,t)}):o("{task}: no due date any more",{task:n}),status:(e,t)=>o("{task}: new status",{task:t}),changed:(e,t)=>o("{task}: changed",{task:t}),comment:(e,t)=>e.count>1?C("{task}: {n} new comment","{task}: {n} new comments",e.count,{task:t}):o("{task}: new comment",{task:t}),mention:(e,t,n)=>o("{who} mentioned you in {task}",{who:n,task:t}),news:(e,t)=>o("{task}: the client wrote",{task:t}),woke:(e,t)=>o("{task}: back to work",{task:t}),untouched:(e,t)=>o("{task}: still not begun",{task:t}),soon:({data:e,at:t},n)=>o("{task}: due at {time}",{task:n,time:by(e.due_at,t)}),late:({data:e,at:t},n)=>o("{task}: overdue since {time}",{task:n,time:by(e.due_at,t)})},Zd=(e,t,n)=>(vy[e.data.what]??vy.changed)(e,EO(e),n),yy=({data:e})=>e.reason?o("“{text}”",{text:e.reason}):""});function xy(e){let t=e.by_id===null?o("Someone"):ys(U(e.by_id)),{what:n,to:s}=e.data;if(n==="in"&&e.count>1)return C("{n} new message","{n} new messages",e.count);let a=n==="assigned"?s===null?o("no assignee now"):o("assignee is {name}",{name:U(s)}):(ky[n]??ky.in)(t);return e.count>1?`${a} · ${C("{n} event","{n} events",e.count)}`:a}function NO(e){return e.kind==="fault"?o("Conversations are complete, but a notification may be missing. Okno tries again by itself and after each start. If this line stays, update Okno; this command on the server names the cause: {command}",{command:OO()}):e.kind==="breaker"?e.data.why==="channel-budget"?o("There were too many within an hour. See whether they go round in a loop before they go on."):o("One conversation got 20 in a day. See whether they go round in a loop before they go on."):e.kind==="rule"?(Cy[e.data.why]??Cy.failed)():e.kind==="channel"?e.data.state==="up"?o("Outage from {from} to {until}",{from:j(e.data.since),until:j(e.data.until)}):o("Since {time}. Replies wait in the queue.",{time:j(e.data.since)}):e.kind==="task"||e.kind==="taskdue"?yy(e):e.kind==="nobody"?o("Round robin gives them out as soon as an operator is free."):e.kind==="test"?o("You pressed “Check” in the settings"):e.data.late?o("Announced late, Okno was not running at that time"):e.text?o("“{text}”",{text:e.text}):e.kind==="assigned"&&e.by_id!==null?o("Assigned by {name}",{name:U(e.by_id)}):e.kind==="mention"?e.name:e.kind==="unsnoozed"?o("Snoozed until now"):""}function Si(e){let t=e.name||o("A client"),n=e.by_id===null?o("Someone"):U(e.by_id);return{plain:(_y[e.kind]??_y.message)(e,t,n),strong:e.kind==="mention"||e.kind==="handover"?n:e.name,text:NO(e),icon:AO[e.kind]??"bell",face:(e.kind==="mention"||e.kind==="handover")&&e.by_id!==null?n:null}}function Wc(e){return e.kind==="breaker"?e.data.breaker==="rule"?`/automation/${e.data.id}`:"/inbox/all":e.kind==="channel"?"/inbox/all":e.kind==="nobody"?"/inbox/unassigned":e.kind==="test"||!e.dialog_id?"/settings/notifications":e.count>1&&(e.kind==="assigned"||e.kind==="handover")?"/inbox/mine":K("all",e.dialog_id,e.kind==="mention"||e.kind==="failed"?e.no:void 0)}var AO,ky,_y,Sy,OO,Cy,Ci,Qd=b(()=>{zo();Bc();Q();x();Re();G();wy();AO={assigned:"user-round-plus",unsnoozed:"alarm-clock",failed:"circle-alert",test:"bell-ring",followed:"eye",message:"message-square-text",handover:"forward",mention:"at-sign",unassigned:"message-circle",channel:"plug",fault:"circle-alert",sla_warning:"hourglass",sla_breach:"flame",breaker:"zap",nobody:"users-round",untouched:"hourglass",rule:"circle-alert",task:"circle-check",taskdue:"hourglass"},ky={in:()=>o("new message"),out:e=>o("{who} replied",{who:e}),note:e=>o("{who} left a note",{who:e}),closed:e=>o("{who} closed it",{who:e}),reopened:e=>o("{who} reopened it",{who:e}),snoozed:e=>o("{who} snoozed it",{who:e}),unsnoozed:e=>o("{who} unsnoozed it",{who:e})};_y={message:(e,t)=>`${t}: ${xy(e)}`,unassigned:(e,t)=>o("New conversation: {name}",{name:t}),channel:({data:e})=>e.state==="up"?o("{name} works again",{name:e.name}):o("{name} receives no messages: {cause}",{name:e.name,cause:Yt(e.code,e.detail)}),fault:({data:e})=>C("{n} event could not be processed","{n} events could not be processed",e.count),breaker:({data:e})=>e.breaker==="rule"?o("A rule was stopped: too many automatic messages"):o("{name}: automatic messages were stopped",{name:e.name}),followed:(e,t)=>`${t}: ${xy(e)}`,assigned:(e,t)=>e.count>1?C("{n} conversation assigned to you","{n} conversations assigned to you",e.count):o("Assigned to you: {name}",{name:t}),handover:(e,t,n)=>C("{who} handed you {n} conversation","{who} handed you {n} conversations",e.count,{who:n}),mention:(e,t,n)=>o("{who} mentioned you",{who:n}),unsnoozed:(e,t)=>o("Back from snooze: {name}",{name:t}),failed:(e,t)=>e.data.state==="uncertain"?o("{name}: reply delivery uncertain",{name:t}):o("{name}: the reply was not sent",{name:t}),sla_warning:({data:e,at:t},n)=>o("{name}: reply due at {time}",{name:n,time:Sy(e.due_at,t)}),sla_breach:({data:e,at:t},n)=>e.stage>100?o("{name}: still no reply, {percent} % of the target has passed",{name:n,percent:e.stage}):o("{name}: reply overdue since {time}",{name:n,time:Sy(e.due_at,t)}),nobody:({data:e})=>C("{n} conversation waits and no operator is free","{n} conversations wait and no operator is free",e.waiting),untouched:({data:e},t)=>C("{name}: no operator has looked after it for {n} minute","{name}: no operator has looked after it for {n} minutes",e.minutes,{name:t}),rule:({data:e})=>e.why==="failed"?o("A rule has failed"):o("Okno paused a rule"),task:Zd,taskdue:Zd,test:()=>o("This is what a notification looks like")},Sy=(e,t)=>st(e)===st(t)?j(e):at(e,t),OO=()=>{let e=ar();return e?rr(e,"check"):"okno check"},Cy={failed:()=>o("Its journal under Automation has the cause"),loop:()=>o("It ran more than five times in one conversation in a minute"),failing:()=>o("It failed five times in a row")};Ci=e=>e.kind==="failed"||e.kind==="fault"||e.kind==="sla_breach"||e.kind==="breaker"||e.kind==="channel"&&e.data.state==="down"});function MO(){Io??=new AudioContext,Io.state==="suspended"&&Io.resume().catch(()=>{})}function RO(e,t=new Date){if(!e?.on)return!1;let n=l=>Number(l.slice(0,2))*60+Number(l.slice(3)),[s,a,i]=[t.getHours()*60+t.getMinutes(),n(e.since),n(e.until)];return a<=i?s>=a&&s<i:s>=a||s<i}function Fc(e){let t=(fe.peek()?.sounds.volume??0)/100;if(!t||!Io||Io.state!=="running")return!1;for(let[n,s,a]of PO[e])LO(n,Io.currentTime+s,a,t*t*DO);return!0}function LO(e,t,n,s){let a=Io.createOscillator(),i=Io.createGain();a.type="sine",a.frequency.value=e,i.gain.setValueAtTime(0,t),i.gain.linearRampToValueAtTime(s,t+.012),i.gain.exponentialRampToValueAtTime(1e-4,t+n),a.connect(i).connect(Io.destination),a.start(t),a.stop(t+n+.02)}var PO,DO,Io,Xd,ef=b(()=>{M();PO={message:[[659,0,.12],[880,.09,.2]],assigned:[[523,0,.12],[659,.1,.12],[784,.2,.26]],alarm:[[440,0,.16],[349,.17,.16],[440,.34,.24]]},DO=.3,Io=null;for(let e of["pointerdown","keydown"])window.addEventListener(e,MO,{capture:!0,passive:!0});Xd=()=>N.peek()?.presence==="online"&&!RO(fe.peek()?.quiet)});async function Ti(e=!1){let t=e?ws.peek()?.next:null;ws.value={...ws.peek(),busy:!0,problem:null};try{let n=new URLSearchParams({limit:"50",...Bo.peek()&&{only:Bo.peek()},...t&&{before:t}}),s=await W(`/api/notifications?${n}`);ne({t:"bell",data:s}),ws.value={busy:!1,next:s.next}}catch(n){if(!(n instanceof le))throw n;ws.value={...ws.peek(),busy:!1,problem:n}}}function Ey(e){Bo.value=e,Ti()}async function Kc(e,t){let n=Date.now();for(let s of t){let a=mi.peek()[s];a&&a.read_at===null&&ne({t:"bell",data:{cursor:`:${B.peek().revs["notice"+s]??0}`,items:[{...a,read_at:n}]}})}try{await _e("POST","/api/notifications/read",e)}catch{}}function qc(e){FO(e),L(Wc(e))}function Ny(e){e&&Te.peek().notifications&&Kc({dialog_id:e},nf.peek().filter(t=>Oy(t,e)).map(t=>t.id))}function KO(){let e=[...tf.keys()].map(t=>mi.peek()[t]).filter(t=>t&&t.read_at===null);if(tf=new Map,Py=0,!!e.length){if(Date.now()-xv()<IO&&e.length>1){Dy(e.length);return}for(let t of[qO,UO,HO])try{t(e)}catch(n){console.warn("notification",t.name,n)}}}function qO(e){if(jc.peek())return;let t=l=>A.peek().page==="inbox"&&!_n.peek().includes(l.dialog_id),n=l=>l.kind==="followed"||l.kind==="message"&&A.peek().page==="inbox"||l.kind==="unassigned"&&t(l),s=e.filter(l=>of(l,"app")&&!n(l)),a=s.filter(l=>l.kind==="unassigned");a.length>1&&X(C("{n} new conversation","{n} new conversations",a.length),{icon:"message-circle",label:o("Open"),action:()=>L(K("unassigned"))});let i=a.length>1?s.filter(l=>l.kind!=="unassigned"):s;if(i.length>2){Dy(i.length);return}for(let l of i){let{plain:c,icon:u}=Si(l);(Ci(l)?he:X)(c,{icon:u,label:l.dialog_id?o("Open"):"",action:l.dialog_id?()=>qc(l):null})}}function UO(e){let t=e.filter(a=>of(a,"sound")&&(a.kind==="test"||Xd()));if(!t.length||!_i.peek()||t.every(a=>a.kind==="unassigned")&&Date.now()-Ty<BO)return;Ty=Date.now();let s=t.map(a=>Ci(a)?"alarm":WO[a.kind]??"assigned");Fc(["alarm","assigned","message"].find(a=>s.includes(a)))}function HO(e){if(_i.peek())for(let t of e){if(!of(t,"desktop")||t.kind!=="test"&&(dy()||!Xd()))continue;let{plain:n,text:s}=Si(t);fy(n,s,t.id,()=>qc(t))}}async function Ly(){await Ic(),await _e("POST","/api/notifications/test",{})}var zO,IO,BO,WO,ws,Bo,jc,nf,FO,Ay,Oy,jO,tf,Py,of,Dy,My,Ry,Ty,sf=b(()=>{ht();ee();J();Lc();Gd();ua();x();Qd();G();ef();M();Ne();zO=700,IO=3e3,BO=3e3,WO={message:"message",followed:"message",unassigned:"message"},ws=S(null),Bo=S(""),jc=S(!1),nf=me(()=>Object.values(mi.value).filter(e=>!Bo.value||e.kind===Bo.value).sort((e,t)=>t.at-e.at||t.id-e.id));FO=e=>Kc({ids:[e.id]},[e.id]),Ay=()=>Kc({all:!0},Object.keys(mi.peek()));Oy=(e,t)=>!!t&&e.dialog_id===t&&(e.count===1||e.kind!=="assigned"&&e.kind!=="handover"),jO=e=>A.peek().page==="inbox"&&Oy(e,A.peek().dialog)&&document.hasFocus()&&!document.hidden;de(()=>{let{page:e,dialog:t}=A.value;e==="inbox"&&t&&B.value.ready&&Lt(()=>Ny(t))});window.addEventListener("focus",()=>{A.peek().page==="inbox"&&Ny(A.peek().dialog)});tf=new Map,Py=0;wn((e,t)=>{for(let{k:n,id:s,row:a}of e){if(n!=="notice"||!a.id||a.read_at!==null)continue;let i=t.notifications[s];if(!(i&&i.read_at===null&&i.at>=a.at)){if(jO(a)){Kc({ids:[s]},[s]);continue}tf.set(s,a),Py||=setTimeout(KO,zO)}}});of=(e,t)=>e.kind==="test"||fe.peek().notices[e.kind]?.[t],Dy=e=>X(C("{n} notification while you were away","{n} notifications while you were away",e),{icon:"bell",label:o("Show"),action:()=>My()}),My=()=>{},Ry=e=>{My=e};Ty=0});function Ot(e,t){let[n,s]=g(!1);return O(()=>{if(s(!1),!t)return;let a=setTimeout(()=>s(!0),e);return()=>clearTimeout(a)},[e,t]),t&&n}function we(){let e=E(document.activeElement);I(()=>()=>{e.current?.isConnected&&e.current.focus({preventScroll:!0})},[])}function Uc(e){let t=E(e);t.current=e,O(()=>{let n=s=>{s.code==="KeyS"&&(s.ctrlKey||s.metaKey)&&!s.altKey&&!s.shiftKey&&t.current(s)};return document.addEventListener("keydown",n),()=>document.removeEventListener("keydown",n)},[])}function Ei(e){requestAnimationFrame(()=>{document.activeElement===document.body&&e()?.focus()})}function Nt(e){let t=E(null);return O(()=>{let n=s=>{t.current&&!t.current.contains(s.target)&&!s.target.closest("[aria-expanded='true']")&&e()};return document.addEventListener("pointerdown",n),()=>document.removeEventListener("pointerdown",n)}),t}function ir(e){let t=E(matchMedia(e)),[n,s]=g(t.current.matches);return O(()=>{let a=()=>s(t.current.matches);return t.current.addEventListener("change",a),()=>t.current.removeEventListener("change",a)},[]),n}function Ct(e){if(e.key!=="Tab")return;let t=[...e.currentTarget.querySelectorAll("button, input, a[href], textarea")].filter(s=>!s.disabled),n=e.shiftKey?t[0]:t.at(-1);document.activeElement===n&&(e.preventDefault(),(e.shiftKey?t.at(-1):t[0]).focus())}var Pe=b(()=>{z()});function Iy(){let e=Te.value.notifications??0,t=w.value==="bell",n=e?C("Notifications: {n} new","Notifications: {n} new",e):o("Notifications");return r`<button type="button" class="ib bellb" aria-label=${n} title=${o("Notifications")}
aria-haspopup="dialog" aria-expanded=${String(t)} onClick=${()=>t?Ai():lr()}>
<${f} name="bell" size="m" />
${e>0&&r`<span class="count" aria-hidden="true">${e>99?"99+":re(e)}</span>`}
</button>`}function By(){return w.value!=="bell"?null:r`<${GO} />`}function GO(){let e=Nt(Ai),t=E(null);we(),O(()=>(t.current.focus({preventScroll:!0}),Ti(),jc.value=!0,()=>{jc.value=!1}),[]);let n=()=>{Ai(),L(zt("notifications"))};return r`<section class="bellp" role="dialog" aria-label=${o("Notifications")} ref=${e}>
<header class="dhead">
<h2 class="head2 grow" tabindex="-1" ref=${t}>${o("Notifications")}</h2>
${(Te.value.notifications??0)>0&&r`<button type="button" class="btn small quiet" onClick=${Ay}>${o("Mark all as read")}</button>`}
<button type="button" class="ib small" aria-label=${o("Notification settings")}
title=${o("Notification settings")} onClick=${n}>
<${f} name="settings" size="m" />
</button>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${Ai}>
<${f} name="x" size="m" />
</button>
</header>
<div class="bchips" role="group" aria-label=${o("Filter notifications")}>
${[["",o("All")],["mention",o("Mentions")],["failed",o("Not sent")]].map(([s,a])=>r`<button type="button" class="chip" key=${s} aria-pressed=${String(Bo.value===s)}
onClick=${()=>Ey(s)}>
${a}
</button>`)}
</div>
<div class="scroll" role="group" tabindex="0" aria-label=${o("Notification list")}><${VO} /></div>
<footer class="dfoot t12 dim">${o("Kept for 30 days. Opening a notification marks it as read.")}</footer>
</section>`}function VO(){let{busy:e,problem:t,next:n}=ws.value??{busy:!0},s=Ot(150,!!e),a=nf.value,i=!Bo.value&&To.value.length>0&&r`<${JO} />`,l=r`${t&&r`<div class="empty">
<b>${o("Could not load notifications")}</b>
<span>${R(t)}</span>
<button type="button" class="btn" onClick=${()=>Ti()}>${o("Retry")}</button>
</div>`}`;return a.length?r`
${i}
${l}
${QO(a).map(([c,u])=>r`
<h3 class="mh" key=${c}>${c}</h3>
<ul>${u.map(m=>r`<${nN} row=${m} key=${m.id} />`)}</ul>
`)}
${n&&r`<div class="bmore">
<button type="button" class="btn small" disabled=${e} onClick=${()=>Ti(!0)}>
${o("Show older ones")}
</button>
</div>`}
`:e?r`
${i}
${s&&r`<ul aria-busy="true" aria-label=${o("Loading notifications")}>
${[70,54,62].map(c=>r`<li class="nb" aria-hidden="true">
<span class="nic"></span>
<span class="grow"><${We} width=${c} /><${We} width=${c/2} /></span>
</li>`)}
</ul>`}
`:t?r`${i}${l}`:i||r`<${ae} icon="bell" title=${o("No notifications")} text=${Bo.value?o("None of this kind in the last 30 days."):o("Activity in your conversations will appear here.")} />`}function JO(){let[e,t]=g(!1),n=To.value.length-zy;return r`
<h3 class="mh">${o("Can be undone")}</h3>
<ul>
${To.value.slice(0,e?void 0:zy).map(s=>r`<${ZO} one=${s} key=${s.id} />`)}
</ul>
${!e&&n>0&&r`<div class="bmore">
<button type="button" class="btn small" onClick=${()=>t(!0)}>
${C("{n} more","{n} more",n)}
</button>
</div>`}
`}function QO(e){let t=new Map;for(let n of e){let s=nr(n.at,F.value);t.set(s,[...t.get(s)??[],n])}return[...t]}function XO({plain:e,strong:t}){let n=t?e.indexOf(t):-1;return n<0?e:r`${e.slice(0,n)}<b class="b6">${t}</b>${e.slice(n+t.length)}`}function tN({data:e}){let[t,n]=g(!1),s=async()=>{n(!0);try{await V("/api/automation/resume",{breaker:e.breaker,id:e.id}),X(e.breaker==="rule"?o("The rule works again"):o("Automatic messages are sent again"))}catch(a){he(R(a))}finally{n(!1)}};return r`<span class="hrow nact">
<button type="button" class="btn small" aria-busy=${String(t)} disabled=${t} onClick=${s}>
${o("Resume")}
</button>
</span>`}function nN({row:e}){let{plain:t,strong:n,text:s,icon:a,face:i}=Si(e),l=c=>{c.button||c.metaKey||c.ctrlKey||c.shiftKey||(c.preventDefault(),Ai(),qc(e))};return r`<li class="nb" data-unread=${e.read_at===null?"":null}>
${i?r`<${Z} name=${i} size="md" />`:r`<span class=${Ci(e)?"nic bad":"nic"}><${f} name=${a} size="m" /></span>`}
<span class="grow">
<a class="blk t13" href=${Wc(e)} onClick=${l}>
${e.read_at===null&&r`<span class="vh">${o("New:")} </span>`}
<${XO} plain=${t} strong=${n} />
</a>
${s&&r`<span class=${eN(e)?"t12 dim blk":"t12 dim blk cut2"}>${s}</span>`}
${e.kind==="breaker"&&r`<${tN} data=${e.data} />`}
</span>
<time class="t12 dim num">${j(e.at)}</time>
</li>`}var Ai,zy,YO,lr,ZO,eN,Hc=b(()=>{ee();z();T();ie();J();ze();Q();x();sf();Qd();G();M();Ne();P();Pe();Ai=()=>{w.value=null},zy=5,YO=me(()=>N.value?.id??null);de(()=>{YO.value,Lt(cv)});lr=()=>{w.value="bell"};Ry(lr);ZO=({one:e})=>r`<li class="nb">
<span class="nic"><${f} name=${e.icon} size="m" /></span>
<span class="grow">
<span class="blk t13">${e.text}</span>
<button type="button" class="link t12" aria-label=${o("Undo: {what}",{what:e.text})}
onClick=${()=>hi(e)}>
${o("Undo")}
</button>
</span>
<time class="t12 dim num">${j(e.at)}</time>
</li>`;eN=({kind:e})=>e==="fault"||e==="breaker"});var pt,so=b(()=>{pt=navigator.platform.startsWith("Mac")?"⌘":"Ctrl"});function Xe(...e){for(let t of e)Ky.set(t.id,{when:aN,...t})}function Fo(e){return[...[(e.ctrlKey||e.metaKey)&&"Ctrl",e.shiftKey&&"Shift"].filter(Boolean),e.code==="NumpadEnter"?"Enter":e.code].join("+")}var Yc,Ky,aN,Wo,cf,uf,qy,pf,Uy,rN,Hy,ks,iN,lN,Yy,cr,Gy,Pt=b(()=>{so();x();Yc={everywhere:()=>o("Everywhere"),list:()=>o("List"),dialog:()=>o("Conversation"),field:()=>o("Text field"),log:()=>o("Messages"),go:()=>o("Go to")},Ky=new Map;aN=()=>!0,Wo=()=>[...Ky.values()],cf=e=>!!e.when(),uf={},qy=e=>{uf=e??{}},pf=e=>uf[e.id],Uy=(e,t)=>Wo().find(n=>n!==t&&n.key!==t.key&&ks(n).includes(e)),rN=new Set(["Escape","Tab","Enter","Space","F6","AltLeft","AltRight"]),Hy=e=>!e.altKey&&!rN.has(e.code)&&!/^(Shift|Control|Meta)/.test(e.code)&&/^[A-Z][A-Za-z0-9]*$/.test(e.code),ks=e=>[uf[e.id]??e.key,...e.also??[]].filter(Boolean),iN={BracketLeft:"[",BracketRight:"]",Period:".",Slash:"/",Semicolon:";",ArrowUp:"↑",ArrowDown:"↓",ArrowLeft:"←",ArrowRight:"→",Escape:"Esc",Ctrl:pt,Enter:"Enter"},lN=e=>iN[e]??e.replace(/^(Key|Digit)/,""),Yy=e=>e.split(" ").map(t=>t==="Shift+Slash"?["?"]:t.split("+").map(lN));cr=(e,t)=>Wo().find(n=>(!t||n.anywhere)&&ks(n).includes(e)&&cf(n)),Gy=e=>Wo().some(t=>ks(t).some(n=>n.startsWith(e+" ")))});function Se(e,t,{when:n=()=>!0,keys:s=!1,meanwhile:a=()=>null}={}){let i=S(null),l=null,c=()=>l||(Gc.value+=1,l=e().then(p=>{i.value=p[t]}).catch(p=>{throw l=null,p}).finally(()=>{Gc.value-=1}),l);Jy.push(c);let u=s?pN:uN;return Object.assign(p=>r`<${u} view=${i} start=${c} when=${n} meanwhile=${a} props=${p} />`,{load:c})}function Sn(e,t,n){let s=Se(t,n,{keys:!0});return Object.assign(()=>e.includes(w.value)?r`<${s} key=${w.value} />`:null,{load:s.load})}function mf(e){e().catch(t=>{console.warn("module",t),he(o("Could not load this part of the page."),{label:o("Retry"),action:()=>mf(e)}),w.value=null})}function uN({view:e,start:t,when:n,meanwhile:s,props:a}){let i=!e.value&&n();return I(()=>{i&&mf(t)},[i]),e.value?r`<${e.value} ...${a} />`:s()}function pN({view:e,start:t,props:n}){let s=E(document.activeElement),a=E(null),i=E([]),l=E(""),c=e.value,u=()=>{s.current?.isConnected&&s.current.focus({preventScroll:!0})};return c&&a.current&&(l.current=a.current.value,u()),I(()=>{if(!c)return a.current.focus({preventScroll:!0}),mf(t),()=>{e.peek()||u()}},[]),I(()=>{c&&$N(l.current,i.current)},[!!c]),c?r`<${c} ...${n} />`:r`<input class="keycatch" ref=${a} inputmode="none" autocomplete="off" aria-label=${o("Loading…")}
onKeyDown=${m=>fN(m,i.current)} />`}function fN(e,t){if(e.isComposing||e.key==="Escape")return;let{key:n,code:s,shiftKey:a}=e;t.push({key:n,code:s,shiftKey:a,letter:mN(e)}),/^(Enter|Tab|Arrow)/.test(n)&&(e.preventDefault(),e.stopPropagation())}function $N(e,t){let n=document.activeElement,s=dN(n);e&&s&&(n.setRangeText(e,n.selectionStart,n.selectionEnd,"end"),n.dispatchEvent(new Event("input",{bubbles:!0})));let a=t.splice(0).filter(i=>!(s&&(i.letter||i.key==="Backspace"))&&!["Shift","Control"].includes(i.key));a.length&&requestAnimationFrame(()=>{for(let{letter:i,...l}of a)document.activeElement.dispatchEvent(new KeyboardEvent("keydown",{...l,bubbles:!0,cancelable:!0}))})}function Vc(e){if(!Gc.peek()){e();return}let t=Gc.subscribe(n=>{n||setTimeout(()=>{t(),e()})})}async function df(){for(let e of Jy){await hN();try{await e()}catch{setTimeout(df,cN);return}}}var cN,Vy,Jy,Gc,mN,dN,hN,nn=b(()=>{ee();z();T();x();Ne();ie();cN=5e3,Vy=2e3,Jy=[],Gc=S(0);mN=e=>e.key.length===1&&!e.ctrlKey&&!e.metaKey,dN=e=>e.matches("input:not([type=checkbox]):not([type=radio]), textarea");hN=()=>new Promise(e=>{globalThis.requestIdleCallback?requestIdleCallback(e,{timeout:Vy}):setTimeout(e,Vy)})});function Jc(e,t){let n=[...e],s=[],a=0;for(let[i,l]of t)i<a||(i>a&&s.push({text:n.slice(a,i).join(""),marked:!1}),s.push({text:n.slice(i,i+l).join(""),marked:!0}),a=i+l);return a<n.length&&s.push({text:n.slice(a).join(""),marked:!1}),s}var ff=b(()=>{});function gN(e){let t=oe.peek()[e]?.name??o("the client");return t.length>Zy?`${t.slice(0,Zy-1).trimEnd()}…`:t}var Zy,Qy,Gt,Oi,Zc,Qc,Xy,ew,Xc,eu,tu,tw,nw,nu,ow,sw,xs,ou,_s=b(()=>{Q();x();Re();M();Zy=40;Qy=e=>e===null?o("until the client replies"):at(e),Gt=e=>(t,...n)=>e(gN(t),...n),Oi=Gt((e,t)=>o("Closed: {name} · {reason}",{name:e,reason:t})),Zc=Gt(e=>o("Reopened: {name}",{name:e})),Qc=Gt((e,t)=>o("Snoozed: {name} · {when}",{name:e,when:Qy(t)})),Xy=Gt(e=>o("Unsnoozed: {name}",{name:e})),ew=Gt(e=>o("No reply needed: {name}",{name:e})),Xc=Gt((e,t)=>t?o("Following: {name}",{name:e}):o("No longer following: {name}",{name:e})),eu=Gt(e=>o("Marked as read: {name}",{name:e})),tu=Gt(e=>o("Marked as unread: {name}",{name:e})),tw=Gt(e=>o("Sent and closed: {name}",{name:e})),nw=Gt((e,t)=>o("Sent and snoozed: {name} · {when}",{name:e,when:Qy(t??null)})),nu=Gt((e,t)=>o("Reply scheduled: {name} · {when}",{name:e,when:at(t)})),ow=Gt(e=>o("Not sent, the text is back in the field: {name}",{name:e})),sw=Gt(e=>o("Not sent: {name}",{name:e})),xs=Gt((e,t)=>t===null?o("No assignee now: {name}",{name:e}):t===N.peek().id?o("You are the assignee: {name}",{name:e}):o("Assigned: {name} · {who}",{name:e,who:U(t)})),ou=Gt((e,t)=>t===null?o("Removed from the team: {name}",{name:e}):o("Assigned to a team: {name} · {team}",{name:e,team:t}))});async function He(e){try{return await e(),!0}catch(t){return he(R(t)),!1}}async function on(e,t,n,s){let a=su(e),i=fs(e);ne({t:"result",dialog:{...a,...s},sentAtRev:i});try{let l=await V(`/api/dialogs/${e}/${t}`,n);return ne({t:"result",...l,sentAtRev:i}),l}catch(l){throw ne({t:"result",dialog:a,sentAtRev:i}),l}}function ao(e,t,n,s,{more:a,keep:i}={}){if(ia())return null;let l=He(t),c=X(e,{icon:s,more:a,keep:i,undo:async()=>{await l&&await He(n)}});return l.then(u=>{u||$i(c)}),l}function $f(e,t){let n=su(e).assignee_id;return n===t?null:ao(xs(e,t),aw(e,t),aw(e,n),"user-round-check")}function Ss(e){if(su(e).state!=="closed")return null;let t={reason:su(e).close_reason??"solved",comment:""},n=async()=>{t=(await on(e,"reopen",{},{state:"open",close_reason:null})).was??t},s=()=>on(e,"close",t,{state:"closed",waiting_since:null,snooze:null,close_reason:t.reason}),a=ao(Zc(e),n,s,"undo-2");return a&&A.peek().dialog===e&&ra(),a}async function Dt(e){try{await navigator.clipboard.writeText(e),X(o("Copied"))}catch{bN(e)?X(o("Copied")):he(o("The browser blocked copying"))}}function bN(e){let t=Object.assign(document.createElement("textarea"),{value:e,className:"vh"}),n=document.activeElement;document.body.append(t),t.select();let s=document.execCommand("copy");return t.remove(),n?.focus?.({preventScroll:!0}),s}async function Ni(e,t){await V(`/api/contacts/${e.id}`,t,{method:"PATCH"}),ne({t:"contact",row:{...e,...t}})}function iu(e){Pi.value=e,w.value="photo"}async function lu(e,t,n){let s=await V(`/api/contacts/${e.id}/identities`,{kind:t,external_id:n});ne({t:"contact",row:s.contact}),X(s.moved.length?C("Address added, {n} conversation added to the card","Address added, {n} conversations added to the card",s.moved.length):o("Address added"))}async function iw(){await He(async()=>{await _e("DELETE","/api/session"),w.value=null,_c(),L("/login")})}var su,aw,au,ru,rw,Pi,et=b(()=>{ie();ee();J();x();G();M();ht();Ne();_s();So();su=e=>B.peek().dialogs[e];aw=(e,t)=>()=>on(e,"assignee",{operator_id:t},{assignee_id:t});au=e=>$f(e,N.peek().id);ru=e=>He(async()=>{ne({t:"result",...await V(`/api/messages/${e.id}/retry`,{})})}),rw=e=>He(async()=>{ne({t:"result",...await V(`/api/messages/${e.id}/check`,{})})});Pi=S(null)});function xN(e){let t=/[а-яё]/i.test(e)?yN:vN,n=[...e].map(s=>t.get(s)??s).join("");return n===e?null:n}function lw(e){return[...kN(e).matchAll(/[\p{L}\p{N}@№+]+/gu)].map(t=>({word:t[0],at:t.index}))}function _N(e,t){if(e.length<wN)return!1;let n=s=>t.slice(0,s);for(let s of[e.length-1,e.length,e.length+1])if(s<=t.length&&SN(e,n(s)))return!0;return!1}function SN(e,t){let n=0;for(;n<e.length&&n<t.length&&e[n]===t[n];)n+=1;return e.length===t.length?e.slice(n+1)===t.slice(n+1)||e[n]===t[n+1]&&e[n+1]===t[n]&&e.slice(n+2)===t.slice(n+2):e.length>t.length?e.slice(n+1)===t.slice(n):e.slice(n)===t.slice(n+1)}function CN(e,t){let n=t.find(({word:i})=>i.startsWith(e));if(n)return{score:n.at===0?4:3,mark:[n.at,e.length]};let s=e.length>1&&t.find(({word:i})=>i.includes(e));if(s)return{score:2,mark:[s.at+s.word.indexOf(e),e.length]};let a=t.find(({word:i})=>_N(e,i));return a?{score:1,mark:[a.at,Math.min(e.length,a.word.length)]}:null}function cw(e,t){let n=lw(t),s=lw(e).map(({word:a})=>CN(a,n));return!s.length||s.some(a=>!a)?null:{score:s.reduce((a,i)=>a+i.score,0)/s.length,marks:s.map(a=>a.mark).sort((a,i)=>a[0]-i[0])}}function ur(e,t){let[n,s]=[e.slice(0,TN),t.slice(0,EN)],a=cw(n,s);if(a)return a;let i=xN(n),l=i&&cw(i,s);return l?{...l,score:l.score-.5}:null}function hf(e,t,n){return t.map(s=>({item:s,fit:ur(e,n(s))})).filter(s=>s.fit).sort((s,a)=>a.fit.score-s.fit.score)}var uw,pw,vN,yN,wN,kN,TN,EN,gf=b(()=>{uw="qwertyuiop[]asdfghjkl;'zxcvbnm,.`QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>~",pw="йцукенгшщзхъфывапролджэячсмитьбюёЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮЁ",vN=new Map([...uw].map((e,t)=>[e,[...pw][t]])),yN=new Map([...pw].map((e,t)=>[e,[...uw][t]])),wN=4,kN=e=>e.toLowerCase().replaceAll("ё","е");TN=200,EN=1e3});function cu(e,t,n=""){let s=$a(e).assignee_id;if(s===t&&!n)return null;let a=(i,l)=>()=>on(e,"assignee",{operator_id:i,note:l},{assignee_id:i});return ao(xs(e,t),a(t,n),a(s,""),"user-round-check")}function mw(e,t,n=""){let{team_id:s,assignee_id:a}=$a(e),i=ou(e,t===null?null:yf(t)),l=(c,u,m)=>()=>on(e,"team",{team_id:c,operator_id:u,note:m},{team_id:c,assignee_id:u});return ao(i,l(t,t===null?a:null,n),l(s,a,""),"users-round")}function Vt(e){let t=e.id===N.value.id?"online":yv(e.id);return e.presence==="off"||t==="off"?"off":e.presence==="away"||t==="away"?"away":"online"}async function Cs(e){try{let{people:t}=await W(e?`/api/people?dialog=${e}`:"/api/people");Bn.value=Object.fromEntries(t.map(n=>[n.id,n]))}catch{}}async function uu(){bf||ia()||(bf=!0,await He(async()=>{let{dialog:e}=await V("/api/dialogs/next",{});if(!e){X(o("No unassigned conversations"));return}ne({t:"rows",cursor:B.peek().cursor,rows:[{k:"dialog",id:e.id,rev:AN(),row:e}]}),ra(),L(K("mine",e.id));let t=()=>He(()=>on(e.id,"assignee",{operator_id:null},{assignee_id:null}));X(xs(e.id,N.peek().id),{icon:"user-round-check",undo:t})}),bf=!1)}function pu(e,t,n=""){let s=$a(e).snooze,a=s&&(s.until===null||s.until>Date.now())?vf(e,s.until,s.reason):fw(e);return ao(Qc(e,t),vf(e,t,n),a,"alarm-clock")}function Ts(e){let t=$a(e).snooze;return t?ao(Xy(e),fw(e),vf(e,t.until,t.reason),"alarm-clock"):null}function Cn(e,t="solved",n=""){let s=$a(e);if(s.state!=="open")return null;let{view:a}=A.peek(),i=hw(e,a),l=async()=>{await PN(s)(),A.peek().page==="inbox"&&L(K(a,e))},c={label:o("Reason"),run:()=>{L(K(a,e)),w.value="finish"}},u=ao(Oi(e,mu(t)),NN(e,t,n),l,"check",{more:c,keep:!0});return u&&A.peek().dialog===e&&gw(a,i),u}function wf(e){let{dialog:t,view:n}=A.peek();t===e&&gw(n,hw(e,n))}function $w(e,t,n){let s={reason:$a(e).close_reason??"solved",comment:""},a=l=>on(e,"close",l,{close_reason:l.reason}),i=async()=>{s=(await a({reason:t,comment:n})).was??s};return ao(Oi(e,mu(t)),i,()=>a(s),"check")}function hw(e,t){let n=B.peek().dialogs;return Ka(n,t,"urgent",ds(),null).find(s=>s!==e)??null}function gw(e,t){ra();let n=fe.peek()?.after_close??"next";n==="stay"||e==="closed"||L(n==="next"&&t?K(e,t):K(e))}function du(e){let t=$a(e).waiting_since;if(!t)return null;let n=()=>on(e,"no-answer",{},{waiting_since:null});return ao(ew(e),n,()=>on(e,"answer-after-all",{},{waiting_since:t}),"message-circle-off")}async function ha(e,t=!_o.peek()[e]){ne({t:"follow",id:e,on:t});try{await V(`/api/dialogs/${e}/follow`,{on:t}),X(Xc(e,t),{icon:"eye",undo:()=>ha(e,!t)})}catch(n){ne({t:"follow",id:e,on:!t}),he(R(n))}}var $a,yf,dw,Bn,bf,AN,vf,fw,pr,mu,ON,NN,PN,Jt=b(()=>{ee();et();ie();_s();J();ua();x();So();gn();G();M();Ne();$a=e=>oe.peek()[e];yf=e=>ft.value[e]?.name??o("Deleted team"),dw=e=>{let t=ft.value[e.team_id];return t&&!t.removed?t:null};Bn=S(null);bf=!1;AN=()=>Number(String(B.peek().cursor).split(":").pop()),vf=(e,t,n)=>()=>on(e,"snooze",{until:t,reason:n},{snooze:{at:Date.now(),until:t,reason:n,by:N.peek().id}}),fw=e=>()=>on(e,"unsnooze",{},{snooze:null});pr={solved:[()=>o("Resolved"),"check"],"no-reply":[()=>o("No reply"),"message-circle-off"],duplicate:[()=>o("Duplicate"),"copy"],spam:[()=>o("Spam"),"ban"],declined:[()=>o("Client declined"),"user-round-x"],other:[()=>o("Other reason"),"circle-question-mark"]},mu=e=>(pr[e]??pr.solved)[0](),ON=e=>({state:"closed",waiting_since:null,snooze:null,close_reason:e}),NN=(e,t,n)=>()=>on(e,"close",{reason:t,comment:n},ON(t)),PN=({id:e,snooze:t,waiting_since:n})=>()=>on(e,"reopen",{},{state:"open",snooze:t,waiting_since:n,close_reason:null})});function kw(){ro.value="",jo.value=null,Tn.value=null}function xw(e){if(ro.value=e,clearTimeout(bw),e.trim().length<2){Di+=1,jo.value=null;return}bw=setTimeout(()=>MN(e),DN)}async function MN(e){Di+=1;let t=Di;try{let n=await W(`/api/search?${new URLSearchParams({q:e,limit:String(kf)})}`);t===Di&&(jo.value={q:e,data:n})}catch(n){if(!(n instanceof le))throw n;t===Di&&(jo.value={q:e,problem:n})}}function yw(e){let t=ro.value.trim();return t?hf(t,e,_w).map(({item:n,fit:{marks:s}})=>vw(n,s)):e.map(n=>vw(n))}function Sw(e){let t=e.assignee_id===N.peek().id?"mine":"all",n={id:"open",icon:"message-square-text",text:o("Open"),run:()=>L(K(t,e.id))},s=i=>()=>{LN(e),i(e.id)},a=e.state==="open"?[e.assignee_id!==N.peek().id&&{id:"take",icon:"hand",text:o("Take it"),run:s(au)},e.assignee_id===N.peek().id&&{id:"free",icon:"user-round",text:o("Remove the assignee"),run:s(i=>$f(i,null))},{id:"close",icon:"check",text:o("Close"),run:s(Cn)}]:[{id:"reopen",icon:"undo-2",text:o("Reopen"),run:s(Ss)}];return[n,...a.filter(Boolean)]}function LN(e){oe.peek()[e.id]||ne({t:"result",dialog:e,sentAtRev:fs(e.id)})}function Cw(e,t=[]){return{id:"d:"+e.id,kind:"dialog",dialog:e,text:e.name,marks:t,acts:()=>Sw(e),run:()=>L(K("all",e.id))}}function zN(e){let t=e.dialog_id;return{id:"k:"+e.id,kind:"contact",contact:e,text:e.name,marks:e.marks,run:()=>{t&&L(K("all",t))}}}function IN(e){return{id:"m:"+e.id,kind:"message",message:e,text:e.text,marks:e.marks,acts:()=>Sw(e.dialog),run:()=>L(K("all",e.dialog_id,e.no))}}function BN(e){let t=Object.values(oe.value);return hf(e,t,s=>s.name).slice(0,kf).map(({item:s,fit:{marks:a}})=>Cw(s,a))}function WN(e){return{dialogs:e.dialogs.map(n=>Cw(n)),contacts:e.contacts.map(zN),messages:e.messages.map(IN)}}function FN(){let e=ro.value.trim(),t=RN(),n=[{id:"acts",title:o("Conversation actions"),items:yw(t.filter(s=>ww.has(s.group)))}];if(e){let s=jo.value?.data&&ur(e,jo.value.q)?WN(jo.value.data):{dialogs:[],contacts:[],messages:[]},a=new Set(s.dialogs.map(i=>i.id));n.push({id:"dialogs",title:o("Conversations"),items:[...s.dialogs,...BN(e).filter(i=>!a.has(i.id))].slice(0,kf)}),n.push({id:"contacts",title:o("Clients"),items:s.contacts}),n.push({id:"messages",title:o("Messages found"),items:s.messages})}return n.push({id:"go",title:o("Go to"),items:yw(t.filter(s=>!ww.has(s.group)))}),e&&n.push({id:"all",title:"",items:[{id:"search",kind:"search",icon:"search",text:o("Search everywhere: {q}",{q:e}),marks:[],run:()=>L(sc(e))}]}),n.filter(s=>s.items.length)}function jN(e){let t=ro.value.trim(),n=e.acts().map(s=>({...s,id:"a:"+s.id,kind:"act",marks:t?ur(t,s.text)?.marks:[]})).filter(s=>s.marks);return[{id:"actions",title:e.text,items:n}]}function xf(e){w.value=null,requestAnimationFrame(()=>e.run())}function Ew(e){return e?.acts?(Tn.value=e,ro.value="",!0):!1}function _f(){return Tn.value?(Tn.value=null,!0):!1}var DN,kf,ro,jo,Tn,Di,bw,RN,_w,vw,ww,Tw,Aw=b(()=>{ee();et();ie();J();Pt();x();gf();G();M();Jt();DN=150,kf=5,ro=S(""),jo=S(null),Tn=S(null),Di=0,bw=0;RN=()=>Wo().filter(e=>e.palette!==!1&&e.label&&cf(e)),_w=e=>(e.title??e.label)(),vw=(e,t=[])=>({id:"c:"+e.id,kind:"command",icon:e.icon??"chevron-right",text:_w(e),marks:t,command:e,run:e.run});ww=new Set(["dialog","log"]);Tw=me(()=>Tn.value?jN(Tn.value):FN())});function mr({one:e}){let[t]=ks(e);return t?r`<${Sf} keys=${t} />`:null}var Sf,fu=b(()=>{T();Pt();x();P();Sf=({keys:e})=>Yy(e).map((t,n)=>r`${n>0&&r` <span class="then dim t12">${o("then")}</span> `}<${ln} of=${t} />`)});var Ow={};Be(Ow,{Palette:()=>KN});function qN(){let e=E(null),t=E(null),[n,s]=g({at:0,asked:""});g(kw),we(),I(()=>e.current.focus(),[]);let a=Tw.value,i=`${Tn.value?.id??""} ${ro.value}`,l=n.asked===i?n.at:0,c=d=>s({at:d,asked:i}),u=a.flatMap(d=>d.items),m=u[Math.min(l,u.length-1)];O(()=>{t.current?.querySelector(".mi.on")?.scrollIntoView({block:"nearest"})},[l,a]);let p=()=>{w.value=null},$=d=>{if(d.isComposing)return;let h={ArrowDown:(l+1)%u.length,ArrowUp:(Math.min(l,u.length-1)-1+u.length)%u.length,PageDown:Math.min(u.length-1,l+8),PageUp:Math.max(0,l-8)}[d.key];if(h!==void 0&&u.length){d.preventDefault(),c(h);return}if(d.key==="Enter"&&m){d.preventDefault(),xf(m);return}if(d.key==="Tab"&&!d.shiftKey&&Ew(m)){d.preventDefault(),d.stopPropagation();return}d.key==="Backspace"&&!ro.value&&_f()&&d.preventDefault(),d.key==="Escape"&&_f()&&(d.preventDefault(),d.stopPropagation())};return r`<div class="over" onPointerDown=${d=>{d.target===d.currentTarget&&p()}}>
<div class="dialog pal" role="dialog" aria-modal="true" aria-label=${o("Search and commands")}
onKeyDown=${Ct}>
<div class="hrow palin">
<${f} name="search" />
<input class="palq" ref=${e} value=${ro.value} role="combobox" aria-expanded="true"
aria-controls="pallist" aria-autocomplete="list" aria-activedescendant=${m?"pal-"+m.id:null}
aria-label=${o("Command, client or message text")}
placeholder=${Tn.value?o("Action"):o("Command, client or message text")} autocomplete="off"
spellcheck="false" onInput=${d=>xw(d.currentTarget.value)} onKeyDown=${$} />
<${UN} />
</div>
<div class="palbody" id="pallist" role="listbox" aria-label=${o("Results")} ref=${t}>
${a.map(d=>r`<div role="group" aria-label=${d.title||o("Search")} key=${d.id}>
${d.title&&r`<div class="mh" role="presentation">${d.title}</div>`}
${d.items.map(h=>r`<${HN} key=${h.id} item=${h} on=${h===m}
onLook=${()=>c(u.indexOf(h))} />`)}
</div>`)}
${!u.length&&r`<p class="palno">${o("Nothing found")}</p>`}
</div>
${jo.value?.problem&&r`<p class="palno" role="status">${o("Could not search clients and messages. Try again.")}</p>`}
<div class="palfoot">
<span><span class="keys"><kbd>↑</kbd><kbd>↓</kbd></span> ${o("choose")}</span>
<span><span class="keys"><kbd>Enter</kbd></span> ${o("run")}</span>
${m?.acts&&!Tn.value&&r`<span><span class="keys"><kbd>Tab</kbd></span> ${o("actions")}</span>`}
<span class="hrow end"><span class="keys"><kbd>Esc</kbd></span> ${Tn.value?o("back"):o("dismiss")}</span>
</div>
<div class="vh" role="status">${m?"":o("Nothing found")}</div>
</div>
</div>`}function UN(){let e=Tn.value?.text??oe.value[A.value.dialog]?.name;return e?r`<span class="tag plain lg cut palwhere">${e}</span>`:null}function HN({item:e,on:t,onLook:n}){let s={dialog:GN,contact:VN,message:JN}[e.kind]??YN;return r`<div class=${t?"mi on":"mi"} role="option" id=${"pal-"+e.id} aria-selected=${String(t)}
onPointerMove=${t?null:n} onPointerDown=${a=>a.preventDefault()}
onClick=${()=>xf(e)}>
<${s} item=${e} />
</div>`}function VN({item:e}){let[t]=e.contact.identities;return r`
<${Z} name=${e.contact.name} size="sm" />
<span class="cut"><${$u} item=${e} /></span>
${t&&r`<span class="hrow end tight dim t12">
<${Ae} kind=${t.kind} named />
<span class="cut">${t.label||be(t.kind)}</span>
</span>`}
`}function JN({item:e}){let{message:t}=e,n=t.operator_id?U(t.operator_id):t.dialog.name;return r`
<${f} name="message-square-text" />
<span class="cut"><${$u} item=${e} /></span>
<span class="hrow end dim t12 palwho">${n}, ${Qe(t.created_at,F.value)}</span>
`}var KN,$u,YN,GN,Nw=b(()=>{z();T();ie();ze();Q();x();ff();Aw();Re();G();M();P();Pe();fu();KN=()=>w.value==="palette"?r`<${qN} />`:null;$u=({item:e})=>Jc(e.text,e.marks??[]).map(t=>t.marked?r`<b class="b6">${t.text}</b>`:t.text),YN=({item:e})=>r`
<${f} name=${e.icon} />
<span class="cut"><${$u} item=${e} /></span>
${e.command&&r`<span class="hrow end tight"><${mr} one=${e.command} /></span>`}
`,GN=({item:e})=>r`
<${Z} name=${e.dialog.name} size="sm" />
<span class="cut"><${$u} item=${e} /></span>
<span class="hrow end tight dim t12">
${o("No. {number}",{number:re(e.dialog.number)})}
<${Ae} kind=${e.dialog.kind} named />
</span>
`});var Tt,Ko=b(()=>{Tt=(e,t=document)=>t.querySelector(e)});function Tf(e){L(sc(e),{replace:!0}),clearTimeout(Cf),Cf=setTimeout(()=>hu(e),ZN)}async function hu(e){if(clearTimeout(Cf),io.peek()?.q===e&&io.peek().data)return;Mi+=1;let t=Mi;if(!e.trim()){io.value=null,ga.value=!1;return}ga.value=!0;try{let n=await W(`/api/search?${new URLSearchParams({q:e})}`);t===Mi&&(io.value={q:e,data:n})}catch(n){if(!(n instanceof le))throw n;t===Mi&&(io.value={q:e,problem:n})}t===Mi&&(ga.value=!1)}var ZN,io,ga,Mi,Cf,Pw,Dw=b(()=>{ee();J();G();ZN=200,io=S(null),ga=S(!1),Mi=0,Cf=0;Pw=e=>{io.value=null,hu(e)}});function Rw(e,t,n){if(n<=t)return 0;if(!e||e.always)return n-t;let s=0,a=0;for(let[l,c]of e.spans)s+=Mw(t,n,l,c),a+=c-l;let i=n-t-Mw(t,n,e.from,e.until);return s+Math.round(i*a/(e.until-e.from))}function QN(e,t){if(!e||e.always)return null;let n=e.spans.find(([,s])=>s>t);return n&&n[0]>t?n[0]:null}function dr(e,t,n){if(!e.sla||e.due_at===null||e.waiting_since===null||e.state!=="open")return null;let s=t[e.sla.hours],a=n>=e.due_at,i=a?0:Math.min(e.sla.norm,Rw(s,n,e.due_at)),l=i/e.sla.norm;return{left:i,late:a?Rw(s,e.due_at,n):0,share:l,look:a?"bad":l<=.3?"warn":"",opens:a?null:QN(s,n)}}var Mw,Ef=b(()=>{Mw=(e,t,n,s)=>Math.max(0,Math.min(t,s)-Math.max(e,n))});function Ri(e,t){jd();let n=t?.getBoundingClientRect()??{left:0,bottom:0};gu.value={id:e,x:n.left,y:n.bottom+6},w.value="clock"}function fr({left:e,late:t,look:n,opens:s},a){return n==="bad"?o("{span} overdue",{span:Fe(t)}):s===null?eP(e):o("paused until {time}",{time:tP(s,a)})}function Iw(e,t){let n=dr(e,vn.value,t);if(n){let s=fr(n,t);return n.look==="bad"||n.opens!==null?s:o("reply within {span}",{span:s})}return e.waiting_since?o("waiting {span}",{span:Fe(t-e.waiting_since)}):""}function Of({target:e}){return e.look==="bad"?r`<${f} name="flame" size="s" />`:e.opens===null?r`<${nP} share=${e.share} />`:r`<${f} name="pause" size="s" />`}function Li(e){let t=dr(e,vn.value,F.value),n=t!==null&&t.look!=="bad"&&t.opens===null&&t.left<=75e3;return O(()=>n?Jv():void 0,[n]),n?dr(e,vn.value,Nc.value):t}function Wn({dialog:e,short:t=!1,asButton:n=!1,still:s=!1}){let a=Li(e);if(!e.waiting_since)return null;let i=a?`sla due ${a.look}`:"sla due",l=a?r`<${Of} target=${a} /><span class="vh">${o("Reply due:")} </span>${fr(a,F.value)}`:r`<${oP} since=${e.waiting_since} short=${t} />`,c=m=>{m.preventDefault(),m.stopPropagation(),Ri(e.id,m.currentTarget)};if(s)return r`<span class=${i}>${l}</span>`;if(!n)return r`<span class=${i} title=${Lw(e,a)} onClick=${c}>${l}</span>`;let u=w.value==="clock"&&gu.value?.id===e.id;return r`<button type="button" class=${i} data-clock aria-haspopup="dialog" aria-expanded=${String(u)}
title=${Lw(e,a)} onClick=${c}>
${l}
</button>`}function oP({since:e,short:t}){let n=Fe(Math.max(0,F.value-e));return r`<${f} name="hourglass" size="s" />${t?r`<span class="vh">${o("waiting")} </span>${n}`:o("waiting {span}",{span:n})}`}var Af,XN,gu,eP,tP,nP,Lw,qo=b(()=>{ee();z();ze();Q();T();x();Ef();M();P();ie();Af=6e4,XN=1440*Af,gu=S(null);eP=e=>e<=6e4?o("{n} s",{n:Math.ceil(e/1e3)}):Fe(Math.ceil(e/Af)*Af),tP=(e,t)=>e-t<XN?j(e):Mc(e,t);nP=({share:e})=>r`<svg class="pie" viewBox="0 0 12 12" aria-hidden="true">
<circle class="bg" cx="6" cy="6" r="4.6" />
<circle class="fg" cx="6" cy="6" r="4.6" pathLength="100" stroke-dasharray=${`${Math.round(e*100)} 100`} />
</svg>`;Lw=(e,t)=>t?o("Reply due at {time}",{time:Mo(e.due_at,F.value)}):o("waiting {span}",{span:Fe(Math.max(0,F.value-e.waiting_since))})});var jw={};Be(jw,{Search:()=>aP});function aP(){let{q:e}=A.value,[t,n]=g("all"),s=E(null);O(()=>{hu(e)},[e]),I(()=>{s.current.focus(),s.current.select()},[]);let a=io.value?.q===e?io.value:null,i=a?.data??(ga.value?io.value?.data:null),l=c=>{c.key!=="ArrowDown"&&c.key!=="Enter"||(c.preventDefault(),Tt(".srh")?.focus())};return r`<main class="main page" id="main">
<header class="bar1 srbar">
<a class="ib only-phone" href=${to()} aria-label=${o("Back to the list")}><${f} name="arrow-left" /></a>
<form class="srin" role="search" onSubmit=${c=>c.preventDefault()}>
<${f} name="search" />
<input class="palq" id="q" ref=${s} type="text" inputmode="search" enterkeyhint="search" autocomplete="off"
spellcheck="false" maxlength="200" aria-label=${o("Search in conversations, clients and messages")}
placeholder=${o("Word, name, address or No.")} value=${e} onInput=${c=>Tf(c.target.value)}
onKeyDown=${l} />
${e&&r`<button type="button" class="ib small" aria-label=${o("Clear")} onClick=${()=>{Tf(""),s.current.focus()}}>
<${f} name="x" size="m" />
</button>`}
</form>
<h1 class="vh">${e?o("Search: {q}",{q:e}):o("Search")}</h1>
</header>
${i&&r`<${lP} data=${i} tab=${t} pick=${n} />`}
<div class="srgrid">
<div class="scroll" role="group" tabindex="0" aria-label=${o("Search results")}
aria-busy=${ga.value?"true":null} onKeyDown=${iP}>
<div class="srbody"><${cP} q=${e} data=${i} problem=${a?.problem} tab=${t} pick=${n} /></div>
</div>
</div>
<div class="vh" aria-live="polite">${a?.data?C("{n} found","{n} found",Nf(a.data)):""}</div>
</main>`}function iP(e){let t=[...e.currentTarget.querySelectorAll(".srh")],n=t.indexOf(document.activeElement),s={ArrowDown:n+1,ArrowUp:n-1}[e.key];n<0||s===void 0||(e.preventDefault(),s<0?document.getElementById("q").focus():t[Math.min(s,t.length-1)].focus())}function lP({data:e,tab:t,pick:n}){return r`<div class="bar2 tabsrow">
<div class="tabs flat" role="group" aria-label=${o("Search in")}>
${sP.map(([s,a])=>r`<button type="button" class="tab" aria-current=${t===s?"page":null}
onClick=${()=>n(s)}>
${a()} <span class="n">${re(rP(e,s))}</span>
</button>`)}
</div>
</div>`}function cP({q:e,data:t,problem:n,tab:s,pick:a}){let i=Ot(300,ga.value&&!t);if(n)return r`<${ae} icon="unplug" title=${o("Search failed")} text=${R(n)}>
<button type="button" class="btn" onClick=${()=>Pw(e)}>${o("Retry")}</button>
<//>`;if(!e.trim())return r`<${ae} icon="search" title=${o("What are you looking for?")} text=${o("Words in any form, names, addresses, conversation numbers. Quotes find an exact phrase, a minus excludes a word.")} />`;if(!t)return i?r`<p class="t12 dim srq">${o("Searching…")}</p>`:null;if(!Nf(t))return r`<${ae} icon="search" title=${o("Nothing found")} text=${o("Try fewer or different words.")} />`;let l=m=>(s==="all"||s===m)&&t[m].length>0,c=m=>s==="all"?t[m].slice(0,Bw):t[m],u=(m,p)=>s==="all"&&t[m].length>Bw&&r`<button type="button" class="link t13 srall" onClick=${()=>a(m)}>
${p}
: ${re(t[m].length)}
</button>`;return r`
${t.other_layout&&r`<p class="t12 dim srq">
${o("Nothing found for “{typed}”. Showing “{read}”, typed in the wrong keyboard layout.",{typed:t.text,read:t.other_layout})}
</p>`}
${l("dialogs")&&r`
<h2 class="rules-h">${o("Conversations")}</h2>
<ul class="card">
${c("dialogs").map(m=>r`<${uP} key=${m.id} dialog=${m} />`)}
</ul>
${u("dialogs",o("All conversations found"))}
`}
${l("contacts")&&r`
<h2 class="rules-h">${o("Clients")}</h2>
<ul class="card">${c("contacts").map(m=>r`<${pP} key=${m.id} contact=${m} />`)}</ul>
${u("contacts",o("All clients found"))}
`}
${l("messages")&&r`
<h2 class="rules-h">${o("Messages found")}</h2>
<ul class="card">${c("messages").map(m=>r`<${mP} key=${m.id} message=${m} />`)}</ul>
${u("messages",o("All messages found"))}
`}
${s!=="all"&&!t[s].length&&r`<${ae} icon="search" title=${o("Nothing found")} />`}
`}function uP({dialog:e}){return r`<li>
<a class="srh" href=${K("all",e.id)}>
<${Z} name=${e.name} face=${e.avatar}><${Ae} kind=${e.kind} named /><//>
<span class="grow">
<span class="hrow">
<b class="b6 cut">${e.name}</b>
<${Wn} dialog=${e} />
${e.state==="closed"&&r`<span class="tag plain">${o("closed")}</span>`}
</span>
<span class="t13 mut blk srx">
${[o("No. {number}",{number:re(e.number)}),e.title].filter(Boolean).join(" · ")}
</span>
</span>
<span class="t12 dim srm">${Fw(e.last_at)}</span>
</a>
</li>`}function pP({contact:e}){let t=r`
<${Z} name=${e.name} />
<span class="grow">
<span class="hrow"><b class="b6 cut"><${Ww} text=${e.name} marks=${e.marks} /></b></span>
<span class="t13 mut blk srx">${e.identities.map(n=>n.label).join(" · ")}</span>
</span>
${e.identities.map(n=>r`<${Ae} kind=${n.kind} named />`)}
`;return r`<li>
${e.dialog_id?r`<a class="srh" href=${K("all",e.dialog_id)}>${t}</a>`:r`<span class="srh">${t}</span>`}
</li>`}function mP({message:e}){let{dialog:t}=e,n=e.operator_id?U(e.operator_id):"",s=e.kind==="note"?`${o("Note")} · ${n}`:e.kind==="out"&&n?`${n} → ${t.name}`:t.name,a=e.kind==="note"?r`<span class="nic"><${f} name="lock" size="m" /></span>`:r`<${Ae} kind=${t.kind} size="mid" named />`;return r`<li>
<a class="srh" href=${K("all",t.id,e.no)}>
${a}
<span class="grow">
<span class="hrow"><b class="b6 cut">${s}</b></span>
<span class="t13 mut blk srx"><${Ww} text=${e.text} marks=${e.marks} /></span>
</span>
<span class="t12 dim srm">${Fw(e.created_at)}</span>
</a>
</li>`}var Bw,sP,Nf,rP,Ww,Fw,Kw=b(()=>{z();Ko();T();J();ze();Q();x();ff();Re();G();Dw();P();Pe();qo();Bw=5,sP=[["all",()=>o("Everything")],["dialogs",()=>o("Conversations")],["contacts",()=>o("Clients")],["messages",()=>o("Messages found")]];Nf=e=>e.dialogs.length+e.contacts.length+e.messages.length,rP=(e,t)=>t==="all"?Nf(e):e[t].length;Ww=({text:e,marks:t})=>Jc(e,t).map(n=>n.marked?r`<mark>${n.text}</mark>`:n.text),Fw=e=>`${Qe(e,F.value)}, ${j(e)}`});function rt({label:e,place:t,across:n=!1,children:s}){let a=Nt(Pf);return we(),I(()=>{(a.current.querySelector("[aria-checked='true']")??a.current.querySelector("button")).focus({preventScroll:!0})},[]),r`<div class=${"menu pop "+t} role="menu" aria-label=${e} ref=${a}
onKeyDown=${i=>$P(i,n)}>
${s}
</div>`}function $P(e,t){let n=[...e.currentTarget.querySelectorAll("button")],s=n.indexOf(document.activeElement),[a,i]=[(s+1)%n.length,(s-1+n.length)%n.length],l=t?{ArrowRight:a,ArrowLeft:i}:{},c={ArrowDown:a,ArrowUp:i,Home:0,End:n.length-1,...l}[e.key];e.key==="Tab"&&Pf(),c!==void 0&&(e.preventDefault(),e.stopPropagation(),n[c].focus())}var Pf,H,Fn=b(()=>{z();T();ie();P();Pe();Pf=()=>{w.value=null};H=({icon:e,checked:t,onPick:n,stay:s,children:a})=>r`<button type="button" class="mi" tabindex="-1"
role=${t===void 0?"menuitem":"menuitemradio"}
aria-checked=${t===void 0?null:String(t)} onClick=${()=>{s||Pf(),n()}}>
<${f} name=${t?"check":e} size="m" />
${a}
</button>`});var Df,En,hP,Ii,Uw,gP,bu,Bi=b(()=>{x();M();Df={online:()=>o("Online"),lunch:()=>o("Lunch"),training:()=>o("Training"),away:()=>o("Away"),off:()=>o("Off shift")},En=e=>e?.name||(Df[e?.builtin]??Df.off)(),hP={online:"on",away:"away",off:"off"},Ii=e=>`dot ${hP[e]??"off"}`,Uw=e=>Df[e.builtin]?.()??"",gP=(e,t)=>e.place-t.place||e.id-t.id,bu=()=>Object.values(xo.value).filter(e=>!e.removed).sort(gP)});function Yw(){return w.value!=="me"?null:r`<${rt} label=${o("My menu")} place="popme">
${bu().map(e=>r`<button type="button" class="mi" tabindex="-1" role="menuitemradio" key=${e.id}
aria-checked=${String(N.value.status_id===e.id)} onClick=${()=>{w.value=null,dv(e.id)}}>
<span class="dotbox"><span class=${Ii(e.base)}></span></span>
<span class="cut">${En(e)}</span>
${N.value.status_id===e.id&&r`<span class="mend"><${f} name="check" size="m" /></span>`}
</button>`)}
<div class="msep" role="separator"></div>
<${H} icon="bell" onPick=${lr}>
${o("Notifications")}
${Te.value.notifications>0&&r`<span class="count mend">${Te.value.notifications}</span>`}
<//>
<${H} icon="settings" onPick=${()=>L(zt("looks"))}>${o("My settings")}<//>
<div class="msep" role="separator"></div>
<div class="mh" role="presentation">${o("Language")}</div>
<${H} icon="languages" checked=${xe.value==="ru"} onPick=${()=>oo("ru")}>
<span lang="ru">Русский</span>
<//>
<${H} icon="languages" checked=${xe.value==="en"} onPick=${()=>oo("en")}>
<span lang="en">English</span>
<//>
<div class="mh" role="presentation">${o("Theme")}</div>
<${H} icon="sun-moon" checked=${Xt.value==="system"} onPick=${()=>$s("system")} stay>
${o("System")}
<//>
<${H} icon="sun" checked=${Xt.value==="light"} onPick=${()=>$s("light")} stay>${o("Light")}<//>
<${H} icon="moon" checked=${Xt.value==="dark"} onPick=${()=>$s("dark")} stay>${o("Dark")}<//>
<div class="mh" role="presentation">${o("Density")}</div>
<${H} icon="rows-4" checked=${In.value==="compact"} onPick=${()=>Va("compact")} stay>
${o("Compact")}
<//>
<${H} icon="rows-3" checked=${In.value==="normal"} onPick=${()=>Va("normal")} stay>
${o("Normal")}
<//>
<${H} icon="menu" checked=${In.value==="roomy"} onPick=${()=>Va("roomy")} stay>
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
<${H} icon="log-out" onPick=${iw}>${o("Sign out")}<//>
<//>`}var bP,Hw,Mf,vP,yP,Gw,Rf=b(()=>{T();et();ie();x();bt();G();M();Hc();P();Fn();Bi();bP={operator:()=>o("Operator"),supervisor:()=>o("Supervisor"),administrator:()=>o("Administrator")},Hw=e=>bP[e]?.()??"",Mf=()=>xo.value[N.value.status_id]??{builtin:N.value.presence,base:N.value.presence},vP=()=>{w.value=w.value==="me"?null:"me"},yP=({children:e})=>r`<button type="button" class=${e?"mebtn":"ib"} aria-haspopup="menu"
aria-expanded=${String(w.value==="me")} aria-label=${o("{name}: my menu",{name:N.value.name})}
title=${En(Mf())} onClick=${vP}>
<${Z} name=${N.value.name} size="md"><span class=${Ii(Mf().base)}></span><//>
${e}
</button>`;Gw=()=>r`<div class="me">
<${yP}>
<span class="grow">
<span class="nmx cut">${N.value.name}</span>
<br />
<span class="t12 dim">${En(Mf())}</span>
</span>
<//>
<${Iy} />
</div>`});function Vw(e){if(Wi.some(([n])=>n===e))return o("Inbox");let t=cs(e);return t!==null?ft.value[t]?.name??o("Team"):Fi.find(([n])=>n===e)[1]()}var Wi,Fi,Es,vu,$r=b(()=>{ee();x();ci();M();Wi=[["mine",()=>o("Mine")],["unassigned",()=>o("Unassigned")],["all",()=>o("All")]],Fi=[["waiting",()=>o("Waiting for us"),"hourglass"],["unread",()=>o("Unread"),"mail-open"],["mentions",()=>o("Mentions"),"at-sign"],["following",()=>o("Following"),"eye"],["snoozed",()=>o("Snoozed"),"alarm-clock"],["untagged",()=>o("Untagged"),"tag"],["failed",()=>o("Not sent"),"circle-alert"],["closed",()=>o("Closed"),"archive"]],Es=me(()=>Object.values(ft.value).filter(e=>!e.removed).sort((e,t)=>e.name.localeCompare(t.name))),vu=e=>cs(e)===null?Te.value[e]:Te.value.teams?.[cs(e)]??0});function Uo(e,t){try{localStorage.setItem(e,JSON.stringify(t))}catch{}}function va(e){localStorage.removeItem(e)}function hr(e){let t=[];for(let n=0;n<localStorage.length;n+=1){let s=localStorage.key(n);if(s.startsWith(e))try{t.push([s.slice(e.length),JSON.parse(localStorage.getItem(s))])}catch{}}return t}var wu=b(()=>{});function ek(e){If.value=e.created_at-Date.now()}function ya(e){let t=fe.peek()?.undo??{messenger:4,email:10};return(e==="email"?t.email:t.messenger)*1e3}var CP,If,As,tk,jn,Kn,gr,qn=b(()=>{ee();M();CP=6e4,If=S(0);As=e=>e+If.peek(),tk=({kind:e,delivery:t})=>e==="out"&&t?.state==="queued"&&!t.attempts,jn=e=>e.delivery.not_before-If.value,Kn=e=>tk(e)&&e.delivery.not_before-e.created_at>CP,gr=(e,t=Date.now())=>tk(e)&&!Kn(e)&&e.delivery.not_before>e.created_at&&jn(e)>t});function ok(e){let t={...br.peek()[e.dialog_id]};if(Kn(e))t[e.id]=e;else if(t[e.id])delete t[e.id];else return;br.value={...br.peek(),[e.dialog_id]:t}}async function ak(e){try{let{messages:t}=await W(`/api/dialogs/${e}/planned`);br.value={...br.peek(),[e]:Object.fromEntries(t.map(n=>[n.id,n]))}}catch(t){if(!(t instanceof le))throw t}}var br,nk,sk,ku=b(()=>{ht();ee();J();qn();br=S({}),nk=e=>Object.values(br.value[e]??{}).sort((t,n)=>t.delivery.not_before-n.delivery.not_before);wn(e=>{for(let t of e)t.k==="message"&&ok(t.row)});sk=ok});function AP(e){vr=`okno.out.${e}.`;let t=Date.now()-TP;Et.value=hr(vr).map(([,n])=>({...n,phase:OP(n,t)})).sort((n,s)=>n.at-s.at),Os()}function OP(e,t){return e.phase==="held"||e.phase==="refused"?e.phase:e.at<t?"stale":"queued"}function Wf(e,t,n,s,a=[],i={}){let l={key:ls(),dialog_id:e,kind:t,text:n,seen:s,files:a,more:i,at:Date.now(),phase:"queued"};return Uo(vr+l.key,l),Et.value=[...Et.value,l],Os(),l.key}function DP(e,t){ji.set(e,t),ji.size>PP&&ji.delete(ji.keys().next().value)}function Ki(e,t){Et.value=Et.value.map(s=>s.key===e?{...s,...t}:s);let n=Et.value.find(s=>s.key===e);n&&Uo(vr+e,n)}function yr(e){va(vr+e),Et.value=Et.value.filter(t=>t.key!==e)}function xu(e,t={}){Ki(e,{...t,phase:"queued",at:Date.now()}),Os()}function Os(){if(Oe.value!=="in"||!vr)return;let e=new Set;for(let t of Et.value)e.has(t.dialog_id)||(t.phase==="queued"&&MP(t),["queued","sending","held"].includes(t.phase)&&e.add(t.dialog_id))}async function MP(e){Ki(e.key,{phase:"sending"});let t=fs(e.dialog_id),{key:n,kind:s,text:a,seen:i}=e,l=(e.files??[]).map(c=>c.token);try{let c=await _e("POST",`/api/dialogs/${e.dialog_id}/messages`,{...RP(e.more),key:n,kind:s,text:a,seen:i,files:l});ek(c.message),sk(c.message),DP(n,c.message),ne({t:"result",...c,sentAtRev:t}),ck.set(`${e.dialog_id}.${s}`,Date.now()),yr(n),Os()}catch(c){LP(e,c)}}function RP(e={}){if(!e.not_before||e.not_before>Date.now())return e;let{not_before:t,...n}=e;return n}function LP(e,t){t.offline||t.status===401||t.status===429||t.status>=500?Ki(e.key,{phase:"queued",tries:(e.tries??0)+1,code:t.code}):t.code==="conversation-changed"?Ki(e.key,{phase:"held",came:t.detail.messages,last_no:t.detail.last_no}):(Ki(e.key,{phase:"refused",code:t.code}),Os())}var TP,EP,Et,vr,rk,Bf,ik,lk,ck,NP,uk,pk,PP,ji,mk,dk,Ho=b(()=>{ht();ee();J();wu();Zl();ku();M();qn();TP=3600*1e3,EP=5e3,Et=S([]),vr="";rk=e=>Et.value.filter(t=>t.dialog_id===e),Bf=({phase:e})=>["held","refused","stale"].includes(e),ik=e=>Et.value.some(t=>t.dialog_id===e&&Bf(t)),lk=e=>Et.value.find(t=>t.dialog_id===e&&t.phase==="held"),ck=new Map,NP=5e3,uk=(e,t)=>rk(e).some(n=>n.kind===t)||Date.now()-(ck.get(`${e}.${t}`)??0)<NP,pk=(e,t,n)=>rk(e).some(s=>s.kind===t&&s.text===n.trim());PP=50,ji=new Map,mk=e=>ji.get(e);dk=e=>xu(e.key,{seen:e.last_no,came:void 0});Za(AP);bs(Os);setInterval(()=>{Et.value.some(e=>e.phase==="queued")&&Os()},EP);window.addEventListener("online",Os)});function fk(e){qi.set(e,{upto:B.peek().logs[e]?.seen??0,since:new Map})}function $k(e,t){let n=qi.get(e);n&&(n.upto=Math.max(n.upto,t))}function hk(e,t){let n=qi.get(e);if(!n)return;Ff(n);let s=new Set(t);for(let a of n.since.keys())s.has(a)||n.since.delete(a);for(let a of s)a>n.upto&&!n.since.has(a)&&n.since.set(a,Date.now())}function Ff(e){let t=Date.now()-zP;for(let[n,s]of e.since)s>t||(e.upto=Math.max(e.upto,n),e.since.delete(n))}function gk(e,t,n){let s=B.peek().logs[e]?.items??{},a=t;for(;a<n&&s[a+1]&&!IP(s[a+1]);)a+=1;return a}function Ns(e){let t=qi.get(e);return t?(Ff(t),gk(e,t.upto,Math.max(t.upto,...t.since.keys()))):null}function bk(e,t){let n=qi.get(e);return n?(Ff(n),gk(e,t,n.upto)):t}var zP,qi,IP,wa=b(()=>{M();zP=1e3,qi=new Map;IP=({kind:e,author:t,automatic:n,delivery:s})=>(e==="note"||e==="out"&&!n)&&t.operator_id!==B.peek().me?.id&&s?.state!=="cancelled"});function jP(e){_u=`okno.draft.${e}.`;let t=hr(_u).map(([n,s])=>[n,typeof s=="string"?{text:s,at:0,dirty:!0}:s]);Bt.value=Object.fromEntries(t),Ps.value={}}function Ds(e,t){let n={...Bt.value};t&&(Tu(t)||t.dirty)?(n[e]=t,Uo(_u+e,t)):(delete n[e],va(_u+e)),Bt.value=n}function Hf(e,t){let n=Bt.peek()[e];_k(e);let s={text:"",...n,seen:KP(e,n),...t,at:n?.at??0,dirty:!0};if(!Tu(s)&&!n?.at&&!ka.has(e)&&!Su.has(e)){Ds(e,null);return}Ds(e,s),clearTimeout(ka.get(e)),ka.set(e,setTimeout(()=>Yf(e),BP))}function KP(e,t){let n=Number(e.split(".")[0]),s=t&&Tu(t)?t.seen??null:null;return s===null?Ns(n):bk(n,s)}function wk(e,t){let n=Un(e,t);clearTimeout(ka.get(n)),ka.delete(n),_k(n),Ds(n,null)}function kk(){for(let e in Bt.peek())Bt.peek()[e].dirty&&Yf(e)}async function Yf(e){clearTimeout(ka.get(e)),ka.delete(e);let t=Bt.peek()[e];if(!t?.dirty||Oe.peek()!=="in")return;let[n,s]=e.split("."),a=Ui(t);Su.set(e,{what:a,until:Date.now()+WP});try{let{at:i}=await _e("PUT",`/api/dialogs/${n}/draft`,{mode:s,text:t.text,head:Cu(t),seen:t.seen??null});xk(e,a,i)}catch(i){i.status===404&&Ds(e,null)}}function xk(e,t,n){let s=Bt.peek()[e];s&&Ds(e,{...s,at:n,dirty:Ui(s)!==t})}function qP(e){for(let t in e)for(let n in e[t])Kf(Number(t),n,e[t][n]);for(let t in Bt.peek()){let[n,s]=t.split(".");!e[n]?.[s]&&!(Su.get(t)?.until>Date.now())&&Kf(Number(n),s,void 0)}}function UP(e,t){for(let n of FP)Kf(e,n,t[n])}function Kf(e,t,n){let s=Un(e,t),a=Bt.peek()[s],i=Su.get(s);if(!n){if(!a||a.dirty)return;if(uk(e,t)){Ds(s,{...a,dirty:!0}),Yf(s);return}Ds(s,null);return}if(i?.what===Ui(n)){xk(s,i.what,n.at);return}n.at<=(a?.at??0)||a?.dirty&&a.at||!a&&pk(e,t,n.text)||(a&&Tu(a)&&Ui(a)!==Ui(n)&&(Ps.value={...Ps.value,[s]:{text:a.text,head:Cu(a),seen:a.seen??null}}),Ds(s,{text:n.text,head:n.head,at:n.at,seen:n.seen??null,dirty:!1}))}function _k(e){if(!(e in Ps.peek()))return;let{[e]:t,...n}=Ps.peek();Ps.value=n}var BP,WP,FP,Bt,jf,Ps,_u,ka,Su,Cu,Ui,Tu,Un,sn,qf,Uf,vk,lo,un,Ms,yk,Sk,Ck,pn=b(()=>{ht();ee();J();wu();Ho();wa();BP=800,WP=5e3,FP=["reply","note"],Bt=S({}),jf=S({}),Ps=S({}),_u="",ka=new Map,Su=new Map,Cu=e=>{let{subject:t=null,cc:n="",bcc:s="",to:a=null}=e?.head??{};return t!==null||n||s||a?{subject:t,cc:n,bcc:s,to:a}:null},Ui=e=>JSON.stringify([e.text,Cu(e)]),Tu=e=>!!(e.text.trim()||Cu(e));Un=(e,t)=>`${e}.${t}`,sn=(e,t)=>Bt.value[Un(e,t)]?.text??"",qf=e=>Bt.value[Un(e,"reply")]?.head??null,Uf=(e,t)=>Bt.peek()[Un(e,t)]?.seen??null,vk=(e,t)=>Bt.value[Un(e,t)]?.dirty===!1,lo=e=>jf.value[e]??"reply",un=(e,t)=>{jf.value={...jf.value,[e]:t}};Ms=(e,t,n,s=null)=>Hf(Un(e,t),{text:n.trim()?n:"",...s!==null&&{seen:s}}),yk=(e,t)=>Hf(Un(e,"reply"),{head:t});Sk=(e,t)=>Ps.value[Un(e,t)],Ck=(e,t)=>Hf(Un(e,t),Ps.peek()[Un(e,t)]);Pv((e,{entered:t})=>{t&&jP(e.me.id),qP(e.drafts)});Za(kk);bs(kk);wn(e=>{for(let t of e)t.k==="draft"&&UP(t.id,t.row)})});function Ls(){Rs=!1,YP()&&requestAnimationFrame(()=>{!Rs&&!w.peek()&&!xr(document.activeElement)&&Hi()?.focus({preventScroll:!0})})}function GP(e){let t=Hi();t.focus({preventScroll:!0}),t.setRangeText(e,t.selectionStart,t.selectionEnd,"end"),t.dispatchEvent(new Event("input",{bubbles:!0}))}function Au(){clearTimeout(wr?.timer),wr=null}function Mk(){let{run:e,still:t}=wr;Au(),t()&&e()}function Nu(e,t,{settled:n=!0,pause:s=!0}={}){if(Pu(e)||n&&!rv(e.timeStamp))return;if(!s||!kr(e)){t();return}let{dialog:a}=A.peek();wr={letter:e.key,run:t,still:()=>A.peek().dialog===a&&!w.peek(),timer:setTimeout(Mk,Vf)}}function Pu(e){let t=e.timeStamp-Gf<Vf;return kr(e)&&(Gf=e.timeStamp),t}function Eu(e){e.preventDefault(),e.stopImmediatePropagation()}function VP(e){let t=xr(e.target),n=cr(Fo(e),t),s=e.ctrlKey||e.metaKey;(t?Ak.get(e.code)===e.target&&!(s&&(n||e.key==="Enter")):n?.walks||!(n||kr(e)||e.key==="Enter"||e.key===" "))||Eu(e)}function JP(e){if(kr(e)&&/\p{L}/u.test(e.key)){let{letter:t}=wr;if(Au(),Gf=e.timeStamp,cr(Fo(e))?.id==="undo"||!Hi()){Eu(e);return}GP(t),e.stopImmediatePropagation()}else e.key==="Escape"?(Au(),Eu(e)):(kr(e)||e.key==="Enter")&&(Eu(e),Mk(),requestAnimationFrame(()=>ZP(e)))}function ZP({code:e,key:t}){let n=document.activeElement;!w.peek()||!n?.closest("[role=dialog], [role=menu]")||(t==="Enter"?n.click():n.dispatchEvent(new KeyboardEvent("keydown",{code:e,key:t,bubbles:!0,cancelable:!0})))}function QP(e){return Rs||!kr(e)||xr(e.target)||w.peek()||Ze.peek()||e.isComposing||!Ek&&Ok.some(t=>t())?!1:A.peek().page==="inbox"&&!!(A.peek().dialog&&Hi())}function XP(e){if(Oe.peek()==="in"){if(e.repeat){VP(e);return}if(Ak.set(e.code,e.target),wr){JP(e);return}["Tab","Escape","F6"].includes(e.key)&&(Rs=!0),QP(e)&&(Hi().focus({preventScroll:!0}),e.stopImmediatePropagation())}}var Vf,HP,Tk,Rs,Ek,Gf,wr,Ak,Ok,Nk,xr,Pk,Ou,Hi,Dk,YP,kr,zs=b(()=>{ie();J();Pt();So();G();Vf=300,HP="input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]",Tk=".dock .comp textarea",Rs=!1,Ek=!1,Gf=-Vf,wr=null,Ak=new Map,Ok=[],Nk=e=>{Ok.push(e)},xr=e=>!!e?.closest?.(HP),Pk=()=>Rs,Ou=()=>{Rs=!0},Hi=()=>document.querySelector(Tk),Dk=e=>e.target,YP=()=>matchMedia("(min-width: 720px) and (hover: hover)").matches,kr=e=>/^[\p{L}\p{N}]$/u.test(e.key)&&!e.ctrlKey&&!e.metaKey&&!e.altKey;window.addEventListener("keydown",XP,{capture:!0});window.addEventListener("pointerdown",e=>{Rs=!1,Ek=!!Dk(e)?.closest?.("#conversation"),Au()},{capture:!0});document.addEventListener("focusin",e=>{Dk(e)?.matches?.(Tk)&&(Rs=!1)})});var Is,On,xa=b(()=>{G();M();Is=()=>oe.peek()[A.peek().dialog],On=()=>!!Is()});function i$(e,t=9){let n=[{id:"hour",at:Math.ceil((e+36e5)/6e4)*6e4}];return Mt(e,0,18)-e>36e5&&n.push({id:"evening",at:Mt(e,0,18)}),n.push({id:"tomorrow",at:Mt(e,1,t)}),Gi(e)>1&&n.push({id:"monday",at:Mt(e,Gi(e),9)}),n}function qk(e,t){let s=(new Date(e,t,1).getDay()+6)%7,a=new Date(e,t+1,0).getDate(),i=[...Array(s).fill(null),...Array.from({length:a},(l,c)=>new Date(e,t,c+1).getTime())];for(;i.length%7;)i.push(null);return Array.from({length:i.length/7},(l,c)=>i.slice(c*7,c*7+7))}function Uk(e){let t=/^\s*(\d{1,2})[:.\s]?(\d{2})\s*$/.exec(e);if(!t)return null;let[n,s]=[Number(t[1]),Number(t[2])];return n<24&&s<60?[n,s]:null}var Mt,Gi,Kk,Vi=b(()=>{Mt=(e,t,n,s=0)=>{let a=new Date(e);return a.setDate(a.getDate()+t),a.setHours(n,s,0,0)},Gi=e=>(1-new Date(e).getDay()+7)%7||7;Kk=e=>[...i$(e,10),{id:"client",at:null}]});function Go(e){let{dialog:t}=A.peek();t&&(un(t,e),Vc(()=>requestAnimationFrame(()=>Tt(".comp textarea")?.focus())))}var Ru=b(()=>{G();Ko();nn();pn()});function sD(e,t){let n=`@${t.name}`.toLocaleLowerCase(),s=e.toLocaleLowerCase();for(let a=s.indexOf(n);a>=0;a=s.indexOf(n,a+1))if(!oD.test(s[a+n.length]??""))return!0;return!1}function Yk(e,t){let n=/(^|[\s(«"])@([\p{L}\p{N}. -]{0,40})$/u.exec(e.slice(0,t));return n&&{from:t-n[2].length-1,query:n[2]}}function Gk(e){let t=e.trim().toLocaleLowerCase(),n=({name:s})=>s.toLocaleLowerCase().startsWith(t)||s.toLocaleLowerCase().split(/\s+/).some(a=>a.startsWith(t));return Hk().filter(n).sort((s,a)=>s.name.localeCompare(a.name)).slice(0,8)}var Hk,oD,Lu,zu=b(()=>{M();Hk=()=>Object.values(Me.value).filter(e=>e.active&&e.id!==N.value.id),oD=/[\p{L}\p{N}]/u;Lu=e=>e.includes("@")?Hk().filter(t=>sD(e,t)):[]});function dn(e,{open:t,...n}){t!==void 0&&(l$.value={...l$.peek(),[e]:t}),Object.keys(n).length&&yk(e,{...qf(e),...n})}function u$(e){for(let n of["cc","bcc"]){let s=Nn(e[n]).find(a=>!c$(a));if(s)return{field:n,value:s}}return Nn(e.cc).length+Nn(e.bcc).length>rD?{field:"cc",value:null}:null}function Zk(e){let{subject:t,cc:n,bcc:s,to:a}=Iu(e),i={subject:t??null,cc:Nn(n),bcc:Nn(s),to:a??null};return i.subject!==null||i.to||i.cc.length||i.bcc.length?i:void 0}var aD,rD,l$,Iu,Vk,Nn,c$,Jk,Ji=b(()=>{ee();pn();aD=/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[^\s@.,;:<>()"\\/]+(\.[^\s@.,;:<>()"\\/]+)+$/i,rD=20,l$=S({}),Iu=e=>({...qf(e),open:!!l$.value[e]});Vk=e=>dn(e,{open:!1}),Nn=e=>[...new Set((e??"").split(/[,;\s]+/).map(t=>t.trim().toLowerCase()).filter(Boolean))],c$=e=>e.length<=254&&aD.test(e),Jk=e=>u$(Iu(e))});function Vo(e,t,n){let{[`${e}.${t}`]:s,...a}=p$.peek();p$.value=n===null?a:{...a,[`${e}.${t}`]:n}}var p$,_a,Zi=b(()=>{ee();p$=S({}),_a=(e,t)=>p$.value[`${e}.${t}`]??null});function lD(e){Jo=`okno.up.${e}.`,tt.value=[...hr(Jo).map(([,t])=>t),...cD()],Sa.value={},Ws.value={}}function cD(){try{return JSON.parse(sessionStorage.getItem(ex())??"[]").map(e=>({...e,state:"refused",code:e.state==="refused"?e.code:"lost"}))}catch{return[]}}function Qi(e,t,n,s="reply"){let a=Math.min(n.max_file||m$,m$),i=(n.max_files||10)-vt(e,s).filter(c=>c.state!=="refused").length,l=[...t].map(c=>{let u={id:ls(),dialog_id:e,mode:s,name:c.name||"image.png",size:c.size,type:c.type,state:"waiting",share:0,source:c,seen:Ns(e)};return c.size>a?{...u,state:"refused",code:"too-large",limit:a}:c.size?i<=0?{...u,state:"refused",code:"too-many",limit:n.max_files||10}:(i-=1,u):{...u,state:"refused",code:"empty"}});tt.value=[...tt.value,...l],Ar()}function Bs(e,t){return tt.value=tt.value.map(n=>n.id===e?{...n,...t}:n),tt.value.find(n=>n.id===e)}function Ar(){if(Oe.peek()!=="in")return;let e=tt.peek().filter(t=>t.state==="uploading").length;for(let t of tt.peek().filter(n=>n.state==="waiting").slice(0,Math.max(0,iD-e)))uD(t)}function uD(e){let t=new XMLHttpRequest;Bu.set(e.id,t),Bs(e.id,{state:"uploading",share:0}),t.open("POST",`/api/uploads?${new URLSearchParams({name:e.name})}`),t.setRequestHeader("Content-Type",e.type||"application/octet-stream"),t.responseType="json",t.upload.onprogress=n=>{n.lengthComputable&&Bs(e.id,{share:Math.floor(n.loaded/n.total*100)})},t.onload=()=>Qk(e,t.status,t.response),t.onerror=()=>Qk(e,0,null),t.send(e.source)}function Qk(e,t,n){if(Bu.delete(e.id),t===401&&(Oe.value="expired"),t===201){let i=Bs(e.id,{state:"done",share:100,file:n.file,source:void 0});i&&Uo(Jo+e.id,i)}else t===413?Bs(e.id,{state:"refused",code:"too-large",limit:n?.limit??m$}):Bs(e.id,{state:"failed",code:t?n?.code??`http-${t}`:"offline"});Ar();let{dialog_id:s,mode:a="reply"}=tt.peek().find(i=>i.id===e.id)??e;Ws.peek()[s]?.mode===a&&!Zo(vt(s,a))&&!co(vt(s,a)).length&&fn(s),nx(s,a)}function nx(e,t){let n=Sa.peek()[e];if(n===void 0||n.mode!==(t??"reply"))return;let s=vt(e,n.mode);Zo(s)||(fn(e),Xk?.(e,n))}function fn(e){for(let t of[Sa,Ws]){if(t.peek()[e]===void 0)continue;let{[e]:n,...s}=t.peek();t.value=s}}function Fu(e,t){fn(e);for(let n of vt(e,t))n.state==="failed"&&Bs(n.id,{state:"waiting",code:void 0});Ar()}function ox(e,t){tt.value=tt.value.map(n=>n.dialog_id===e?{...n,dialog_id:t}:n);for(let n of tt.value)n.dialog_id===t&&n.state==="done"&&Uo(Jo+n.id,n)}function ju(e,t){for(let n of co(vt(e,t)))f$(n.id)}function sx(e){Bs(e,{state:"waiting",code:void 0}),Ar()}function pD(){for(let e of tt.peek())e.state==="failed"&&e.code==="offline"&&Bs(e.id,{state:"waiting"});Ar()}function f$(e){let t=tt.peek().find(n=>n.id===e);Bu.get(e)?.abort(),Bu.delete(e),va(Jo+e),tt.value=tt.value.filter(n=>n.id!==e),!co(vt(t.dialog_id,t.mode??"reply")).length&&Ws.peek()[t.dialog_id]&&fn(t.dialog_id),t.file&&fetch(`/api/uploads/${t.file.token}`,{method:"DELETE"}).catch(()=>{}),Ar(),nx(t.dialog_id,t.mode)}function Ku(e,t){let n=vt(e,t).filter(s=>s.state==="done");for(let s of n)va(Jo+s.id);return tt.value=tt.value.filter(s=>!n.includes(s)),n.map(s=>s.file)}function qu(e,t,n="reply",s=null,a=[]){let i=t.map(c=>({id:ls(),dialog_id:e,mode:n,name:c.name,size:c.size,state:"done",share:100,file:c,seen:s}));for(let c of i)Uo(Jo+c.id,c);let l=a.map(c=>({id:ls(),dialog_id:e,mode:n,name:c.name,size:c.size,state:"refused",code:"gone"}));tt.value=[...tt.value,...i,...l]}var iD,m$,tt,Sa,Ws,Jo,Xk,Bu,ex,tx,vt,Zo,co,d$,Wu,Or=b(()=>{ht();ee();J();wu();Zl();wa();iD=2,m$=25*1024*1024,tt=S([]),Sa=S({}),Ws=S({}),Jo="",Xk=null,Bu=new Map;ex=()=>`${Jo}unfinished`;de(()=>{if(!tt.value.length&&!Jo)return;let e=tt.value.filter(t=>t.state!=="done").map(({source:t,share:n,...s})=>s);try{sessionStorage.setItem(ex(),JSON.stringify(e))}catch{}});tx=e=>{Xk=e},vt=(e,t="reply")=>tt.value.filter(n=>n.dialog_id===e&&(n.mode??"reply")===t),Zo=e=>e.some(t=>t.state==="waiting"||t.state==="uploading");Iv(()=>Zo(tt.peek()));co=e=>e.filter(t=>t.state==="failed"||t.state==="refused");d$=(e,t)=>{Sa.value={...Sa.value,[e]:t}};Wu=(e,t)=>{Ws.value={...Ws.value,[e]:t}};Za(lD);bs(pD)});function dD(e,t){let n=vt(e,t).map(s=>s.seen??null).filter(s=>s!==null);return Uf(e,t)??(n.length?Math.min(...n):Ns(e)??0)}function $$(e,t,n={}){if(n.then&&ia())return;let s={mode:t,how:n,seen:dD(e,t)};Zo(vt(e,t))?d$(e,s):ix(e,s)}function ix(e,t){let{mode:n,how:s,seen:a}=t,i=sn(e,n).trim(),l=vt(e,n),c=co(l);if(!i&&c.length===l.length)return;if(fn(e),c.length){Wu(e,t),fD(e);return}let u=Ku(e,n),m=Wf(e,n,i,a,u,n==="note"?$D(e,i):hD(e,s));wk(e,n),Vo(e,n,null),n==="reply"&&(Vk(e),px(e,m,s)),s.then==="close"&&wf(e),B.peek().logs[e]?.later&&Sc(e)}function lx(e,t){Fu(e,t.mode),d$(e,t)}function fD(e){if(A.peek().dialog===e)return;let t=B.peek().dialogs[e]?.name??o("the client");he(o("Not sent to {name} yet: a file was not uploaded",{name:t}),{action:()=>Hu(e),label:o("Open"),ms:dx})}function cx(e,t){ju(e,t.mode),$$(e,t.mode,t.how)}function Uu(e,t,n,s){if(ia())return;let a=ya(B.peek().dialogs[e]?.kind)||void 0,i=Wf(e,"reply",t,n,[],h$({undo_ms:a,...s}));px(e,i,s),s.then==="close"&&wf(e)}function $D(e,t){let n=Lu(t).map(s=>s.id);return h$({reply_to_no:_a(e,"note"),mentions:n.length?n:void 0})}function hD(e,{then:t,at:n}){let s=B.peek().dialogs[e],a=!!(s&&ut(s)?.can?.subject);return h$({reply_to_no:_a(e,"reply"),letter:a?Zk(e):void 0,formatted:a,undo_ms:n?void 0:ya(s?.kind)||void 0,not_before:n?As(n):void 0,then:t})}function px(e,t,{then:n,at:s,snooze_until:a}){let i=()=>{mx(t,n,e)};n==="close"?X(tw(e),{keep:!0,undo:i}):n==="snooze"?X(nw(e,a),{icon:"alarm-clock",undo:i}):s?X(nu(e,s),{icon:"calendar-clock",undo:i}):ya(B.peek().dialogs[e]?.kind)&&lv(i,ya(B.peek().dialogs[e]?.kind)+mD)}function mx(e,t,n){let s=Et.peek().find(i=>i.key===e);if(s&&s.phase!=="sending"){Fs(s);return}if(!s){let i=mk(e);i&&Hn(i,t,n);return}let a=de(()=>{Et.value.find(l=>l.key===e)?.phase!=="sending"&&Lt(()=>queueMicrotask(()=>{a(),mx(e,t,n)}))})}function gD({dialog_id:e,phase:t}){if(A.peek().dialog===e)return;let n=B.peek().dialogs[e]?.name??o("the client"),s=t==="held"?o("Not sent to {name} yet: the conversation changed while you were writing",{name:n}):o("Not sent to {name}",{name:n});he(s,{action:()=>Hu(e),label:o("Open"),ms:dx})}async function Hn(e,t=e.data.then,n=e.dialog_id){let s;try{s=await V(`/api/messages/${e.id}/cancel`,{})}catch(a){if(a.code!=="already-sent"){He(()=>{throw a});return}he(o("Already sent")),t&&await He(()=>V(`/api/dialogs/${n}/${t==="close"?"reopen":"unsnooze"}`,{}))&&Hu(n);return}ne({t:"result",message:s.message}),fx(n,"reply",e.data.typed??e.text,e.no,s.files,bD(e.files??[],s.files)),Vo(n,"reply",e.reply_to_no),e.letter&&dn(n,{subject:e.letter.subject,cc:e.letter.copies.join(", "),bcc:e.letter.blind.join(", "),to:e.letter.recipients[0]}),X(ow(n),{icon:"undo-2"})}function bD(e,t){let n=t.map(s=>s.name);return e.filter(s=>{let a=n.indexOf(s.name);return a>=0&&n.splice(a,1),a<0})}function fx(e,t,n,s,a=[],i=[]){let l=sn(e,t),c=Math.max(s,Uf(e,t)??0);un(e,t),Ms(e,t,l&&l!==n?[n,l].filter(Boolean).join(`
`):n,c),qu(e,a,t,c,i),Hu(e),Go(t)}function Fs(e){let{more:t={}}=e;yr(e.key),fx(e.dialog_id,e.kind,e.text,e.last_no??e.seen,rx(e)?[]:e.files??[],rx(e)?e.files??[]:[]),t.reply_to_no&&Vo(e.dialog_id,e.kind,t.reply_to_no),t.letter&&dn(e.dialog_id,{subject:t.letter.subject??void 0,cc:t.letter.cc.join(", "),bcc:t.letter.bcc.join(", "),to:t.letter.to??void 0})}function $x(e){yr(e.key),X(sw(e.dialog_id),{icon:"x",undo:()=>Fs(e)})}var mD,h$,ux,dx,ax,rx,Hu,g$,Qo=b(()=>{ee();et();Ru();_s();J();zu();pn();x();Ji();So();Ho();Zi();G();wa();M();ht();Ne();qn();Jt();Or();mD=500;tx(ix);h$=e=>Object.fromEntries(Object.entries(e).filter(([,t])=>t!=null&&t!==!1));ux=e=>!!(e&&!e.blocked_at&&ut(e)&&ut(e).health!=="removed");dx=6e4,ax=new Map;de(()=>{for(let e of Et.value.filter(Bf))ax.get(e.key)!==e.phase&&(ax.set(e.key,e.phase),Lt(()=>gD(e)))});rx=e=>e.phase==="refused"&&e.code==="file-gone";Hu=e=>{A.peek().dialog!==e&&L(K(A.peek().view,e))};g$=(e,t)=>He(async()=>{let n=await V(`/api/messages/${e.id}/plan`,{not_before:t&&As(t)});ne({t:"result",...n})})});function Yu(){let[e,t]=g(!1),[n,s]=g(""),a=E(null),i=E(0);return I(()=>{e&&a.current?.focus()},[e]),{on:e,setOn:t,text:n,setText:s,field:a,seen:i,ready:c=>{let u=n.trim();return e&&!u?(a.current?.focus(),!1):(c(e?u:null,i.current),!0)}}}function Gu({dialog:e,telling:t}){if(!ux(e))return null;let{on:n,setOn:s,text:a,setText:i,field:l,seen:c}=t,u=m=>{a.trim()||(c.current=Ns(e.id)??0),i(m)};return r`
<label class="hrow t13 tellc">
<input class="tog" type="checkbox" role="switch" aria-label=${o("Tell the client")} checked=${n}
onChange=${m=>s(m.currentTarget.checked)} />
${o("Tell the client")}
</label>
${n&&r`<textarea class="input tellw" rows="2" ref=${l} maxlength="4000" aria-required="true"
aria-label=${o("Message to the client")} placeholder=${o("Message to the client")} value=${a}
onInput=${m=>u(m.currentTarget.value)}></textarea>`}
`}var b$=b(()=>{z();T();x();wa();Qo()});function Vu({label:e,title:t,usual:n,given:s=null,hour:a="10:00",words:i={},deed:l,icon:c=null,place:u="popsnz",onPick:m,onShut:p,children:$,below:d}){let h=E(F.value).current,v=E(n(h)).current,[_,k]=g(0),[y,D]=g(s?{day:vD(s),text:yD(s),used:!0}:{day:Mt(h,1,0),text:a,used:!1}),Y=Nt(p);we(),I(()=>Y.current.querySelector(".mi")?.focus({preventScroll:!0}),[]);let q=Uk(y.text),pe=q?Mt(y.day,0,...q):null,Ke=y.used&&pe!==null&&pe<=Date.now(),qe=y.used&&(q===null||Ke),ve=y.used?pe:v[_].at,wt=se=>{m(se)!==!1&&p()},ue=se=>{se.preventDefault(),se.stopPropagation(),qe||wt(ve)},$e=se=>{let Ce={ArrowDown:1,ArrowUp:-1}[se.key];if(!Ce)return;se.preventDefault();let Ye=(_+Ce+v.length)%v.length;k(Ye),D({...y,used:!1}),se.currentTarget.querySelectorAll(".mi")[Ye].focus()};return r`<form class=${`menu pop when ${u}`} role="dialog" aria-label=${e} ref=${Y} onSubmit=${ue}>
<div class="snzg">
<div role="group" aria-label=${t} onKeyDown=${$e}>
<div class="mh">${t}</div>
${v.map((se,Ce)=>r`<button type="button" key=${se.id} class=${!y.used&&Ce===_?"mi on":"mi"}
onFocus=${()=>{k(Ce),s||D({...y,used:!1})}} onClick=${()=>wt(se.at)}>
<${f} name=${hx[se.id][1]} size="m" />
<span class="cut">${i[se.id]?.()??hx[se.id][0]()}</span>
${se.at!==null&&r`<span class="hrow end t12 dim num">
${se.id==="hour"||se.id==="evening"?j(se.at):Mc(se.at,h)}
</span>`}
</button>`)}
</div>
<${kD} own=${y} began=${h} onChange=${se=>D({...y,...se,used:!0})}
wrong=${qe} />
</div>
<div class="snzf">
${$}
<span class="t12 dim grow snzw">
${qe?r`<span class="hint bad" role="alert">
${Ke?o("This time has passed"):o("Type the time like 10:00")}
</span>`:ve===null?o("Until the client replies"):`${Ro(ve,h)}, ${j(ve)}`}
</span>
<button type="submit" class="btn primary" disabled=${qe}>
${c&&r`<${f} name=${c} size="s" />`}
${l}
<kbd>Enter</kbd>
</button>
</div>
${d}
</form>`}function kD({own:e,began:t,onChange:n,wrong:s}){let a=new Date(e.day),[i,l]=g([a.getFullYear(),a.getMonth()]),c=E(null),u=Mt(t,0,0),[m,p]=i,$=oy(new Date(m,p,1).getTime()),d=new Date(m,p,1)<=new Date(t),h=k=>{let y=new Date(i[0],i[1]+k,1);l([y.getFullYear(),y.getMonth()])},v=k=>{n({day:k});let y=new Date(k);l([y.getFullYear(),y.getMonth()])},_=k=>{let y=wD[k.key];y&&(k.preventDefault(),v(Math.max(u,Mt(e.day,y,0))),requestAnimationFrame(()=>c.current?.querySelector("[aria-pressed='true']")?.focus()))};return r`<div class="snzc">
<div class="hrow">
<b class="b6 t13 grow">${$}</b>
<button type="button" class="ib small" aria-label=${o("Previous month")} disabled=${d}
onClick=${()=>h(-1)}>
<${f} name="chevron-left" size="m" />
</button>
<button type="button" class="ib small" aria-label=${o("Next month")} onClick=${()=>h(1)}>
<${f} name="chevron-right" size="m" />
</button>
</div>
<table class="cal" ref=${c} onKeyDown=${_}>
<caption class="vh">${$}</caption>
<thead><tr>${sy().map(k=>r`<th scope="col" key=${k}>${k}</th>`)}</tr></thead>
<tbody>
${qk(...i).map((k,y)=>r`<tr key=${y}>
${k.map((D,Y)=>r`<td key=${Y}>
${D!==null&&r`<${xD} day=${D} today=${u} own=${e} onPick=${v} weekend=${Y>4} />`}
</td>`)}
</tr>`)}
</tbody>
</table>
<div class="hrow">
<input class="input numin" aria-label=${o("Time")} inputmode="numeric" aria-invalid=${s?"true":null}
value=${e.text} onInput=${k=>n({text:k.currentTarget.value})} />
<span class="t12 dim">${Ro(e.day,t)}</span>
</div>
</div>`}function xD({day:e,today:t,own:n,onPick:s,weekend:a}){let i=new Date(e).getDate(),l=n.used&&e===n.day;return r`<button type="button" class=${a?"off":""} disabled=${e<t} aria-label=${Ro(e,0)}
aria-current=${e===t?"date":null} aria-pressed=${String(l)}
tabindex=${e===n.day||e===t&&n.day<t?0:-1} onClick=${()=>s(e)}>
${i}
</button>`}var hx,vD,yD,wD,v$=b(()=>{z();T();ze();Q();x();Vi();P();Pe();hx={hour:[()=>o("In an hour"),"hourglass"],evening:[()=>o("This evening"),"sunset"],tomorrow:[()=>o("Tomorrow"),"sunrise"],monday:[()=>o("On Monday"),"calendar"],client:[()=>o("Until the client replies"),"message-circle"]},vD=e=>Mt(e,0,0),yD=e=>{let t=new Date(e);return[t.getHours(),t.getMinutes()].map(n=>String(n).padStart(2,"0")).join(":")};wD={ArrowLeft:-1,ArrowRight:1,ArrowUp:-7,ArrowDown:7}});var bx={};Be(bx,{Snooze:()=>y$,SnoozeMenu:()=>gx,SnoozeStrip:()=>w$});function gx({label:e,onPick:t,dialog:n=null,waitingSince:s=null,onShut:a=_D}){let[i,l]=g(""),c=Yu(),u=s!==null&&!c.on&&r`<p class="hint snzh">
<${f} name="circle-alert" size="s" /> ${o("The client has been waiting for {span}. Snoozing does not stop the wait.",{span:Fe(F.value-s)})}
</p>`;return r`<${Vu} label=${e} title=${o("Snooze until")} usual=${Kk}
deed=${c.on?o("Send and snooze"):o("Snooze")}
onPick=${m=>c.ready((p,$)=>t(m,i.trim(),p,$))} onShut=${a}
below=${u}>
<input class="input" aria-label=${o("Waiting reason (optional)")} placeholder=${o("Reason for the team")}
maxlength="500" value=${i} onInput=${m=>l(m.currentTarget.value)} />
<${Gu} dialog=${n} telling=${c} />
<//>`}function y$({dialog:e}){let t=(n,s,a,i)=>a?Uu(e.id,a,i,{then:"snooze",snooze_until:n,reason:s}):pu(e.id,n,s);return r`<${gx} label=${o("Snooze")} dialog=${e} waitingSince=${e.waiting_since}
onPick=${t} />`}function w$({dialog:e}){if(!e?.snooze||e.state!=="open")return null;let{until:t,reason:n}=e.snooze,s=t===null?o("Snoozed until the client replies"):o("Snoozed until {day}, {time}",{day:Ro(t,F.value),time:j(t)});return r`<div class="banner aside">
<${f} name="alarm-clock" size="m" />
<span class="grow cut">${s}${n&&r` · <span class="b4">${n}</span>`}</span>
<button type="button" class="btn small" onClick=${()=>Ts(e.id)}>${o("Unsnooze")}</button>
</div>`}var _D,Ju=b(()=>{z();T();ie();ze();Q();x();Vi();Jt();Qo();P();b$();v$();_D=()=>{w.value=null}});function Nr(e){let t=Vt(e),n=xo.value[e.status_id];return!n||n.base!==t||n.builtin===t&&!n.name?k$(t):En(n)}function Ta(e){let t=Bn.value?.[e.id]?.load;return t===void 0?"":e.capacity?o("{n} of {all}",{n:t,all:e.capacity}):String(t)}function SD(e){if(!Bn.value||e.length<2)return null;let t=s=>Bn.value[s.id]?.load??0,n=e.reduce((s,a)=>t(a)<t(s)?a:s);return e.every(s=>s===n||t(s)>t(n))?n.id:null}function TD(e,t,n){let s=t.trim().toLocaleLowerCase(),a=c=>c.toLocaleLowerCase().includes(s),i=[],l=(c,u)=>{u.length&&i.push({head:c},...u)};if(!n){(a(N.value.name)||a(o("Assign to me")))&&i.push({person:Me.value[N.value.id]??N.value,mine:!0});let c=CD().filter(p=>a(p.name)),u=c.filter(p=>Vt(p)==="online"),m=SD(u.filter(wx));l(o("Online"),u.map(p=>({person:p,free:p.id===m}))),l(o("Not now"),c.filter(p=>!u.includes(p)).map(p=>({person:p})))}return l(o("Teams"),js().filter(c=>a(c.name)).map(c=>({team:c}))),!s&&e.assignee_id!==null&&!n&&i.push({nobody:"person"}),!s&&e.team_id!==null&&i.push({nobody:"team"}),i}function _$({dialog:e,onlyTeams:t}){let[n,s]=g(""),[a,i]=g(""),[l,c]=g(0),u=E(null),m=Nt(vx);we(),I(()=>{u.current.focus({preventScroll:!0}),Cs(e.id)},[]);let p=TD(e,n,t),$=p.filter(_=>!_.head),d=Math.min(l,$.length-1),h=_=>{_.person&&!kx(_.person)||(vx(),_.team||_.nobody==="team"?mw(e.id,_.team?.id??null,a.trim()):cu(e.id,_.person?.id??null,a.trim()))},v=_=>{let k={ArrowDown:1,ArrowUp:-1}[_.key];k&&(_.preventDefault(),c((d+k+$.length)%Math.max(1,$.length))),_.key==="Enter"&&$[d]&&(_.preventDefault(),h($[d]))};return r`<div class="menu pop popasg" role="dialog" aria-label=${t?o("Team"):o("Assignee")} ref=${m}
onKeyDown=${v}>
<div class="gfind">
<${f} name="search" size="m" />
<input class="palq" ref=${u} role="combobox" aria-expanded="true" aria-controls="asl" aria-autocomplete="list"
aria-activedescendant=${$.length?"as"+d:null}
aria-label=${t?o("Find a team"):o("Find a colleague or a team")}
placeholder=${t?o("Team name"):o("Name or team")} value=${n}
onInput=${_=>{s(_.currentTarget.value),c(0)}} />
</div>
<div role="listbox" id="asl" class="asl" aria-label=${t?o("Team"):o("Assignee")}>
${p.map(_=>_.head?r`<div class="mh" role="presentation" key=${_.head}>${_.head}</div>`:r`<${ED} option=${_} index=${$.indexOf(_)} chosen=${d} dialog=${e}
onAt=${c} onPick=${h} />`)}
${!$.length&&r`<p class="dpad2 t13 dim">
${t&&!n?o("No teams yet. An administrator creates them in the settings."):o("Nothing found")}
</p>`}
</div>
<div class="asgf">
<input class="input" aria-label=${o("Note for the new assignee")} placeholder=${o("Note (optional)")}
maxlength="4000" value=${a} onInput=${_=>i(_.currentTarget.value)} />
</div>
</div>`}function ED({option:e,index:t,chosen:n,dialog:s,onAt:a,onPick:i}){let{person:l,team:c}=e,u=l?l.id===s.assignee_id:c?c.id===s.team_id:!1,m=l&&!kx(l);return r`
${e.nobody&&r`<div class="msep" role="presentation"></div>`}
<button type="button" class=${t===n?"mi on":"mi"} id=${"as"+t} role="option" tabindex="-1"
aria-selected=${String(u)} aria-disabled=${m?"true":null} onPointerMove=${()=>a(t)}
onClick=${()=>i(e)}>
${l&&r`<${OD} person=${l} mine=${e.mine} free=${e.free} now=${u} shut=${m} />`}
${c&&r`
<span class=${"sq "+xn(c.name)}></span>
<span class="cut">${c.name}</span>
${u&&r`<span class="tag plain">${o("now")}</span>`}
<span class="hrow end t12 dim">${C("{n} online","{n} online",x$(c))}</span>
`}
${e.nobody&&r`
<${f} name="user-round-x" size="m" />
${e.nobody==="person"?o("Remove the assignee"):o("Remove from the team")}
`}
</button>
`}function AD(e,t){return!t&&Vt(e)!=="online"?Nr(e):[!t&&!wx(e)&&Nr(e),Ta(e)].filter(Boolean).join(" · ")}function OD({person:e,mine:t,free:n,now:s,shut:a}){let i=Vt(e);return r`
<${Z} name=${e.name} size="sm"><${Ca} shift=${i} /><//>
<span class="cut">${t&&!s?o("Assign to me"):e.name}</span>
${s&&r`<span class="tag plain">${o("now")}</span>`}
${n&&r`<span class="tag h4">${o("least busy")}</span>`}
<span class="hrow end t12 dim num">
${a?o("no access"):AD(e,t)}
${t&&!s&&r`<kbd>I</kbd>`}
</span>
`}var vx,yx,Ca,k$,wx,CD,js,x$,kx,Pr=b(()=>{z();T();ie();x();Re();M();Jt();P();Pe();Bi();vx=()=>{w.value=null},yx=(e,t)=>e.name.localeCompare(t.name),Ca=({shift:e})=>r`<span class=${"dot "+{online:"on",away:"away",off:"off"}[e]}></span>`,k$=e=>({online:o("online"),away:o("away"),off:o("off shift")})[e];wx=e=>xo.value[e.status_id]?.takes_new!==0;CD=()=>Object.values(Me.value).filter(e=>e.active&&e.id!==N.value.id).sort(yx),js=()=>Object.values(ft.value).filter(e=>!e.removed).sort(yx),x$=e=>e.members.filter(t=>Me.value[t]?.active&&Vt(Me.value[t])==="online").length;kx=e=>Bn.value?.[e.id]?.may??!0});function DD(e,t){let n=F.peek();return e==="tomorrow"?Mt(n,1,9):e==="monday"?Mt(n,Gi(n),9):e==="week"?Mt(n,7,9):e==="date"?t?new Date(`${t}T09:00`).getTime():NaN:null}function Cx({meId:e}){let[t,n]=g(e),[s,a]=g(null),[i,l]=g(null),[c,u]=g(new Set),[m,p]=g("person"),[$,d]=g({person:null,team:null,turn:null}),[h,v]=g("ever"),[_,k]=g(Sx(Mt(F.peek(),7,9))),[y,D]=g(""),[Y,q]=g(!1),[pe,Ke]=g([]),qe=E(null);we();let ve=E(t),wt=()=>(ve.current=t,a(null),l(null),ND(t).then(te=>{ve.current===t&&(a(te),u(new Set(te.map(gt=>gt.id))))},te=>{ve.current===t&&l(te)})),ue=()=>W("/api/handovers").then(te=>Ke(te.items.filter(gt=>!gt.undone_at)),()=>{});I(()=>{qe.current.focus(),Cs(),ue()},[]),O(()=>{wt()},[t]);let $e=t===e,se=Qu(t),Ce=$.turn??se.filter(te=>Vt(te)==="online").map(te=>te.id),Ye=DD(h,_),Rn=h==="date"&&!(Ye>Date.now()),Wa={person:$.person!==null,team:$.team!==null,turn:Ce.length>0}[m]&&c.size>0&&!Rn&&!Y,Wm=async()=>{q(!0);let te=s.length===c.size,gt={...$e?{}:{from_id:t},kind:m,people:m==="person"?[$.person]:m==="turn"?Ce:[],team_id:m==="team"?$.team:null,dialogs:te?null:[...c],note:y.trim(),return_at:Ye};try{let{hand_over:Qs}=await V("/api/handovers",gt);Zu(),LD(Qs,te?s.length:c.size)}catch(Qs){l(Qs),q(!1)}},ce=te=>He(async()=>{Tx((await V(`/api/handovers/${te.id}/undo`,{})).hand_over),ue(),wt()});return r`<div class="over" onPointerDown=${te=>{te.target===te.currentTarget&&Zu()}}>
<div class="dialog wide ho" role="dialog" aria-modal="true" aria-label=${$e?o("Hand over my conversations"):o("Hand over conversations: {name}",{name:U(t)})} onKeyDown=${Ct}>
<header class="dhead">
<h2 class="head2 grow">
${$e?o("Hand over my conversations"):o("Hand over conversations: {name}",{name:U(t)})}
</h2>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${Zu}>
<${f} name="x" size="m" />
</button>
</header>
<div class="hobody">
<div class="hol">
${_x()&&r`<div class="field">
<label for="hofrom">${o("Whose conversations")}</label>
<select class="input" id="hofrom" value=${t} onChange=${te=>{n(Number(te.currentTarget.value)),d({person:null,team:null,turn:null})}}>
<option value=${e}>${o("Mine")}</option>
${zD(e).map(te=>r`<option value=${te.id} key=${te.id}>
${[te.name,Ta(te)].filter(Boolean).join(" · ")}
</option>`)}
</select>
</div>`}
<fieldset class=${_x()?"field dgap":"field"}>
<legend class="lab">${o("Hand over to")}</legend>
<div class="rops">
${[["person",o("A colleague")],["team",o("A team")],["turn",o("Round robin")]].map(([te,gt],Qs)=>r`<label class="ropt" key=${te}>
<input class="check rad" type="radio" name="to" ref=${Qs?null:qe} checked=${m===te}
onChange=${()=>p(te)} />
<b class="b5 blk t13">${gt}</b>
</label>`)}
</div>
</fieldset>
<${ID} from=${t} kind=${m} who=${$} turn=${Ce} count=${c.size}
onPick=${te=>d({...$,...te})} onTurn=${()=>p("turn")} />
<div class="field dgap">
<label for="hol">${o("For how long")}</label>
<select class="input" id="hol" value=${h} onChange=${te=>v(te.currentTarget.value)}>
${Object.entries(PD).filter(([te])=>te!=="monday"||Gi(F.value)>1).map(([te,gt])=>r`<option value=${te}>${gt($e)}</option>`)}
</select>
${h==="date"&&r`<input class="input" type="date" aria-label=${o("Return date")}
min=${Sx(Mt(F.peek(),1,9))} aria-invalid=${Rn?"true":null} value=${_}
onInput=${te=>k(te.currentTarget.value)} />`}
${Ye>0&&!Rn&&r`<p class="hint">
${$e?o("They return to you: {when}",{when:`${Ro(Ye,F.value)}, ${j(Ye)}`}):o("They return: {when}",{when:`${Ro(Ye,F.value)}, ${j(Ye)}`})}
</p>`}
</div>
<div class="field dgap">
<label for="hn">${o("Handover note")}</label>
<textarea class="input" id="hn" rows="4" maxlength="4000"
placeholder=${o("Added to each conversation, visible to the team")} value=${y}
onInput=${te=>D(te.currentTarget.value)}></textarea>
</div>
</div>
<${WD} own=${$e} mine=${s} problem=${s===null?i:null} picked=${c}
onPicked=${u} />
</div>
${pe.length>0&&r`<ul class="holast" aria-label=${o("Handed over in the last 7 days")}>
${pe.slice(0,3).map(te=>r`<${FD} key=${te.id} one=${te} onUndo=${ce} />`)}
</ul>`}
<footer class="dfoot">
<span class=${s!==null&&i?"t12 hint bad grow":"t12 dim grow"}
role=${s!==null&&i?"alert":null}>
${s!==null&&i?R(i):o("Clients will not notice. You can undo it for 7 days.")}
</span>
<button type="button" class="btn quiet" onClick=${Zu}>${o("Cancel")}</button>
<button type="button" class="btn primary" disabled=${!Wa} onClick=${Wm}>
${Y?o("Handing over…"):o("Hand over {n}",{n:c.size})}
</button>
</footer>
</div>
</div>`}function LD(e,t){let n=[C("Handed over: {n} conversation","Handed over: {n} conversations",e.moved),RD(e.left)].filter(Boolean).join(". "),s=async()=>Tx((await V(`/api/handovers/${e.id}/undo`,{})).hand_over);X(n,{icon:t===e.moved?"users-round":"circle-alert",undo:e.moved?()=>He(s):null})}function Tx(e){let t=e.moved-e.back,n=e.from_id===N.peek().id?C("{n} conversation is yours again","{n} conversations are yours again",e.back):C("{n} conversation is back with {name}","{n} conversations are back with {name}",e.back,{name:U(e.from_id)});X(t?`${n}. ${C("{n} has changed since and stays as is","{n} have changed since and stay as they are",t)}`:n,{icon:"undo-2"})}function ID({from:e,kind:t,who:n,turn:s,count:a,onPick:i,onTurn:l}){if(t==="person"){let u=Qu(e),m=Me.value[n.person];return r`
<select class="input" aria-label=${o("Colleague")} value=${n.person??""}
onChange=${p=>i({person:Number(p.currentTarget.value)})}>
<option value="" disabled>${o("Choose a colleague")}</option>
${u.map(p=>r`<option value=${p.id} key=${p.id}>
${[p.name,Nr(p),Ta(p)].filter(Boolean).join(" · ")}
</option>`)}
</select>
${m&&r`<${BD} from=${e} person=${m} count=${a} onTurn=${l} />`}
`}if(t==="team"){let u=js();return u.length?r`
<select class="input" aria-label=${o("Team")} value=${n.team??""}
onChange=${m=>i({team:Number(m.currentTarget.value)})}>
<option value="" disabled>${o("Choose a team")}</option>
${u.map(m=>r`<option value=${m.id} key=${m.id}>
${m.name} · ${C("{n} online","{n} online",x$(m))}
</option>`)}
</select>
<p class="hint">${o("They will have no assignee until a free team member takes them.")}</p>
`:r`<p class="hint">${o("No teams yet. An administrator creates them in the settings.")}</p>`}let c=u=>i({turn:s.includes(u)?s.filter(m=>m!==u):[...s,u]});return r`
<div class="hopeople" role="group" aria-label=${o("Participants")}>
${Qu(e).map(u=>r`<label key=${u.id}>
<input class="check" type="checkbox" checked=${s.includes(u.id)}
onChange=${()=>c(u.id)} />
<${Z} name=${u.name} size="sm"><${Ca} shift=${Vt(u)} /><//>
<span class="grow cut">${u.name}</span>
<span class="t12 dim num">${Ta(u)}</span>
</label>`)}
</div>
<p class="hint">${o("One after another, skipping people who are away or at the limit.")}</p>
`}function BD({from:e,person:t,count:n,onTurn:s}){let a=Bn.value?.[t.id]?.load;if(a===void 0)return null;let i=a+n,l=t.capacity>0&&i>t.capacity,c=Qu(e).filter(p=>Vt(p)==="online"&&p.id!==t.id),u=t.name.split(" ")[0],m=t.capacity?o("{name} will have {n} of {all}",{name:u,n:i,all:t.capacity}):o("{name} will have {n}",{name:u,n:i});return r`<p class=${l?"hint warn":"hint"}>
${l?`${m}: ${o("over the limit.")}`:`${m}.`} ${l&&c.length>0&&r`<button type="button" class="link" onClick=${s}>${o("Share them round robin")}</button>`}
</p>`}function WD({own:e,mine:t,problem:n,picked:s,onPicked:a}){if(n)return r`<div class="hor">
<${ae} icon="unplug" title=${e?o("Could not load your conversations"):o("Could not load conversations")}
text=${R(n)} />
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
<${Ae} kind=${c.kind} named />
<span class="grow cut">
<b class="b5 blk cut">${c.name}</b>
<span class="t12 dim blk cut">
${xx(c.id)?o("Your draft moves along"):c.preview?.text||c.title}
</span>
</span>
${xx(c.id)?r`<span class="tag h1">${o("draft")}</span>`:c.snooze?r`<span class="tag plain">${o("snoozed")}</span>`:r`<${Wn} dialog=${c} still />`}
</label>
</li>`)}
</ul>
</div>`}function FD({one:e,onUndo:t}){let n=e.kind==="team"?yf(e.team_id):e.kind==="turn"?o("round robin"):U(e.people[0]),s=e.from_id===N.value.id?"":`${U(e.from_id)} · `;return r`<li class="hrow t12">
<${f} name="history" size="s" />
<span class="grow cut">
${St(e.at)}
, ${j(e.at)} · ${s}
${C("{n} conversation","{n} conversations",e.moved)} → ${n}
${e.return_at&&` · ${o("return on {day}",{day:St(e.return_at)})}`}
</span>
<button type="button" class="link" onClick=${()=>t(e)}>${o("Undo")}</button>
</li>`}var Zu,xx,ND,_x,PD,Sx,MD,RD,zD,Qu,Ex=b(()=>{z();T();et();ie();J();ze();pn();Q();x();Re();M();Vi();Ne();Jt();Pr();P();Pe();qo();Zu=()=>{w.value=null},xx=e=>!!(sn(e,"reply").trim()||sn(e,"note").trim()),ND=async e=>(await W(`/api/people/${e}/dialogs`)).items,_x=()=>["supervisor","administrator"].includes(N.value.role),PD={ever:()=>o("Permanently"),tomorrow:e=>e?o("Until tomorrow, then back to me"):o("Until tomorrow, then back"),monday:e=>e?o("Until Monday, then back to me"):o("Until Monday, then back"),week:e=>e?o("For a week, then back to me"):o("For a week, then back"),date:e=>e?o("Until a date, then back to me"):o("Until a date, then back")};Sx=e=>{let t=new Date(e);return[t.getFullYear(),t.getMonth()+1,t.getDate()].map(n=>String(n).padStart(2,"0")).join("-")};MD={changed:e=>C("{n} changed in the meantime","{n} changed in the meantime",e),"cannot-answer":e=>C("{n} not handed over: no access to its channel","{n} not handed over: no access to their channels",e),"nobody-free":e=>C("{n} not handed over: everyone is away or at the limit","{n} not handed over: everyone is away or at the limit",e)},RD=e=>Object.entries(e).map(([t,n])=>MD[t]?.(n)).filter(Boolean).join(", ");zD=e=>Object.values(Me.value).filter(t=>(t.active||Bn.value?.[t.id]?.load>0)&&t.id!==e).sort((t,n)=>t.name.localeCompare(n.name)),Qu=e=>Object.values(Me.value).filter(t=>t.active&&t.id!==e).sort((t,n)=>t.name.localeCompare(n.name))});function Ax(e){return[e.max_file?o("up to {size} each",{size:cn(e.max_file)}):"",e.max_files?o("at most {n} files",{n:e.max_files}):""].filter(Boolean).join(", ")}function Ox({id:e,can:t,mode:n}){let s=E(null),a=Ax(t);return r`
<input class="vh" id="pickfiles" ref=${s} type="file" multiple tabindex="-1" aria-hidden="true"
onChange=${l=>{Qi(e,l.target.files,t,n),l.target.value="",Ls()}} onCancel=${Ls} />
<button type="button" class="ib small" id="attach"
aria-label=${a?o("Attach a file: {limits}",{limits:a}):o("Attach a file")}
title=${[o("Attach a file")+"  Ctrl U",a].filter(Boolean).join(`
`)}
onClick=${()=>s.current.click()}>
<${f} name="paperclip" size="m" />
</button>
`}function jD(e,t){return e.code==="too-large"?o("{size}: {channel} allows up to {limit}",{size:cn(e.size),channel:be(t),limit:cn(e.limit)}):e.code==="too-many"?o("{channel} allows at most {n} files in a message",{channel:be(t),n:e.limit}):e.code==="no-space"?o("The server has no space left for files"):e.code==="gone"?o("The file is no longer on the server. Attach it again."):e.code==="lost"?o("The page was closed before the upload finished. Attach the file again."):e.code==="empty"?o("The file is empty"):e.code==="offline"?o("No connection to the server."):o("Upload failed. Code {code}.",{code:e.code})}function ep({id:e,kind:t,mode:n}){let s=vt(e,n);if(!s.length)return null;let a=co(s),i=[...a,...s.filter(l=>!a.includes(l))];return r`<ul class="cfiles" aria-label=${n==="note"?o("Files in the note"):o("Files in the reply")}>
${i.map(l=>r`<${KD} key=${l.id} entry=${l} kind=${t} />`)}
</ul>`}function tp({id:e,mode:t,again:n,without:s,wanted:a=Ws.value[e]}){let i=vt(e,t),l=co(i);if(!a||a.mode!==t||!l.length)return null;let c=l.some(m=>m.state==="failed"),u=t==="note"?o("Leave without files"):o("Send without files");return r`<div class="cstrip warn cmiss" id="missing" role="alert">
<${f} name="file-warning" size="m" />
<span class="grow">
${C("{n} file was not uploaded. Send without it?","{n} files were not uploaded. Send without them?",l.length)}
</span>
<span class="hrow tight">
${c&&r`<button type="button" class="btn small" onClick=${()=>n(a)}>${o("Retry")}</button>`}
<button type="button" class="btn small" onClick=${()=>s(a)}>${u}</button>
<button type="button" class="ib small" aria-label=${o("Do not send yet")} title=${o("Do not send yet")}
onClick=${()=>fn(e)}>
<${f} name="x" size="m" />
</button>
</span>
</div>`}function KD({entry:e,kind:t}){let n=e.state==="failed"||e.state==="refused",s=n?"file-warning":e.type?.startsWith("image/")||e.file?.kind==="photo"?"image":"file-text",a=e.state==="uploading"||e.state==="waiting";return r`<li class=${n?"file fbadx":"file"} data-state=${e.state}>
${e.file?.thumb?r`<img class="cthumb" src=${`/files/${e.file.token}/thumb`} alt="" width="28" height="28" />`:r`<${f} name=${s} />`}
<span class="grow">
<b class="b5 blk cut">${e.name}</b>
${n?r`<span class="t12 blk" role="alert">${jD(e,t)}</span>`:a?r`<svg class="pbar" viewBox="0 0 100 4" preserveAspectRatio="none" role="img"
aria-label=${o("Uploaded {n} %",{n:e.share})}>
<rect class="bg" width="100" height="4" rx="2" />
<rect class="fg" width=${e.share} height="4" rx="2" />
</svg>`:r`<span class="t12 dim blk">${cn(e.size)}</span>`}
</span>
${a&&r`<span class="t12 dim num">${e.share} %</span>`}
${e.state==="failed"&&r`<button type="button" class="btn small" onClick=${()=>sx(e.id)}>${o("Retry")}</button>`}
<button type="button" class="ib small" aria-label=${a?o("Cancel the upload: {name}",{name:e.name}):o("Remove {name}",{name:e.name})} onClick=${()=>f$(e.id)}>
<${f} name="x" size="m" />
</button>
</li>`}function Nx({id:e,can:t,kind:n}){let[s,a]=g(!1);O(()=>{let l=document.getElementById("conversation"),c=!!t?.files||lo(e)==="note",u=0,m=y=>l?.contains(y.target),p=y=>{Xu(y)&&m(y)&&(u+=1,a(c))},$=y=>{Xu(y)&&m(y)&&(u-=1,u<=0&&a(!1))},d=y=>{Xu(y)&&(y.preventDefault(),y.dataTransfer.dropEffect=c&&m(y)?"copy":"none")},h=y=>{Xu(y)&&(y.preventDefault(),u=0,a(!1),c&&m(y)&&_(y.dataTransfer.files))},v=y=>{c&&m(y)&&y.clipboardData?.files.length&&(y.preventDefault(),_(y.clipboardData.files))},_=y=>{Qi(e,y,lo(e)==="note"?{}:t,lo(e)),Ls()},k={dragenter:p,dragleave:$,dragover:d,drop:h,paste:v};for(let y in k)document.addEventListener(y,k[y]);return()=>{for(let y in k)document.removeEventListener(y,k[y])}},[e,t,lo(e)]);let i=lo(e)==="note";return s&&r`<div class="dropzone" aria-hidden="true">
<div>
<${f} name="paperclip" size="l" />
<b>${i?o("Drop to attach to the note"):o("Drop to attach to the reply")}</b>
<span class="t13">
${i?o("The client will not see this"):[be(n),Ax(t)].filter(Boolean).join(": ")}
</span>
</div>
</div>`}var Xu,np=b(()=>{z();T();Q();x();zs();pn();Or();P();Xu=e=>[...e.dataTransfer?.types??[]].includes("Files")});async function nt(e){let t=fe.peek();ne({t:"preferences",row:Px(t,e)});try{return ne({t:"preferences",row:(await V("/api/me/preferences",{preferences:e},{method:"PATCH"})).preferences}),!0}catch(n){return ne({t:"preferences",row:t}),he(R(n)),!1}}var Px,Ea=b(()=>{J();M();Ne();Px=(e,t)=>Object.fromEntries(Object.entries({...e,...t}).map(([n,s])=>[n,s&&typeof s=="object"&&!Array.isArray(s)?Px(e?.[n]??{},s):s]))});function sp({files:e,message:t}){let n=e.filter(C$);return r`
${n.length>0&&r`<${YD} files=${n} />`}
${e.filter(s=>!C$(s)).map(s=>r`<${UD} key=${s.id} file=${s} />`)}
${t&&r`<${E$} message=${t} files=${e} />`}
`}function UD({file:e}){return e.kind==="sticker"&&Ks(e)?r`<img class="stk" src=${Wt(e,e.preview?"preview":"thumb")} alt=${o("Sticker")}
width="136" height="136" />`:["voice","audio"].includes(e.kind)&&T$(e,"audio")?r`<${ZD} file=${e} />`:["video","video_note","animation"].includes(e.kind)&&T$(e,"video")?r`<${QD} file=${e} />`:r`<${ap} file=${e} />`}function A$(e){let{width:t,height:n}=e;if(!t||!n)return{width:240,height:180};let s=Math.min(1,Dx/t,Dx/n);return{width:Math.max(64,Math.round(t*s)),height:Math.max(48,Math.round(n*s))}}function zx({files:e,letter:t}){let n=!t&&e?.length===1&&C$(e[0])?e[0]:null;return n?{maxWidth:`${Math.max(A$(n).width,HD)+12}px`}:null}function YD({files:e}){if(e.length===1)return r`<div class="pics one">
<${Mx} file=${e[0]} size=${A$(e[0])} label=${o("Open the photo")} />
</div>`;let t=e.length-S$;return r`<div class=${e.length===3?"pics three":"pics"}>
${e.slice(0,S$).map((n,s)=>{let a=s===S$-1&&t>0?t:0,i=a?o("Open photo {i} of {n}, {more} more",{i:s+1,n:e.length,more:a}):o("Open photo {i} of {n}",{i:s+1,n:e.length});return r`<${Mx} key=${n.id} file=${n} size=${{width:220,height:150}} label=${i}
more=${a} />`})}
</div>`}function Mx({file:e,size:t,label:n,more:s}){if(!Ks(e))return r`<${GD} file=${e} place=${t} />`;let a=e.preview?`${Wt(e,"thumb")} 320w, ${Wt(e,"preview")} 1600w`:null;return r`<button type="button" class=${s?"more":null} aria-label=${n} data-token=${e.token}
onClick=${()=>iu(e.token)}>
<img src=${Wt(e,e.thumb?"thumb":"preview")} srcset=${e.thumb?a:null}
sizes=${a&&`${t.width}px`} alt="" width=${t.width} height=${t.height} loading="lazy"
decoding="async" />
${s?r`<b>+${s}</b>`:null}
</button>`}function GD({file:e,place:t}){if(e.state==="ready")return r`<${ap} file=${e} />`;let n=e.state==="pending";return r`<span class="notile" data-state=${e.state}>
<svg width=${t.width} height=${t.height} viewBox=${`0 0 ${t.width} ${t.height}`}
aria-hidden="true"></svg>
<span class="t12">
<${f} name=${n?"clock":"image-off"} />
<span>${n?o("Loading…"):Ix(e)}</span>
</span>
</span>`}function JD(e){if(Rx.test(e.name))return"file-warning";let[t]=e.media_type.split("/");return t==="image"?"image":t==="audio"?"music":t==="video"?"play":"file-text"}function ap({file:e}){let t=op(e);if(e.state==="ready"){let s=Rx.test(e.name);return r`<a class=${s?"file risky":"file"} href=${Wt(e)} download=${e.name||!0}
data-state="ready" title=${o("Download {name}",{name:t})}>
<${f} name=${JD(e)} />
<span class="grow">
<b class="b5 blk cut">${t}</b>
<span class="t12 dim">
${s?o("This is a program. Open it only if you trust the sender."):O$(e)}
</span>
</span>
<${f} name="download" size="m" />
<span class="vh">${o("Download")}</span>
</a>`}let n=e.state==="pending";return r`<span class=${n?"file":"file gone"} data-state=${e.state}>
<${f} name=${n?"clock":"file-warning"} />
<span class="grow">
<b class="b5 blk cut">${t}</b>
<span class="t12 blk">
${n?[o("Loading…"),e.size>0?cn(e.size):""].filter(Boolean).join(" · "):Ix(e)}
</span>
</span>
</span>`}function ZD({file:e}){let t=[op(e),e.duration?Do(e.duration):""].filter(Boolean).join(", ");return r`<div class="sound">
${e.kind==="audio"&&r`<span class="hrow t13"><b class="b5 cut grow">${op(e)}</b></span>`}
<audio controls preload="none" src=${Wt(e,"media")} aria-label=${t}></audio>
<span class="hrow t12 dim">
${e.duration?r`<span class="num">${Do(e.duration)}</span>`:null}
<a class="link end hrow tight" href=${Wt(e)} download=${e.name||!0}>
<${f} name="download" size="s" />
${o("Download")}
</a>
</span>
</div>`}function QD({file:e}){let t=A$(e);return r`<div class="film">
<video controls preload="none" class=${e.kind==="video_note"?"round":null} src=${Wt(e,"media")}
poster=${Ks(e)?Wt(e,e.preview?"preview":"thumb"):null} width=${t.width}
height=${t.height} aria-label=${op(e)}></video>
<span class="hrow t12 dim">
<span class="num">
${[e.duration?Do(e.duration):"",e.size>0?cn(e.size):""].filter(Boolean).join(" · ")}
</span>
<a class="link end hrow tight" href=${Wt(e)} download=${e.name||!0}>
<${f} name="download" size="s" />
${o("Download")}
</a>
</span>
</div>`}var S$,Dx,qD,Rx,Wt,Ks,C$,T$,E$,Lx,HD,Ix,VD,O$,op,Dr=b(()=>{T();et();Q();x();P();zo();S$=4,Dx=320,qD={audio:["audio/mpeg","audio/mp4","audio/ogg","audio/aac","audio/wav","audio/flac"],video:["video/mp4","video/webm"]},Rx=/\.(exe|msi|bat|cmd|com|scr|pif|js|jse|vbs|vbe|wsf|ps1|jar|apk|lnk|hta|reg|dll|iso|img)$/i,Wt=(e,t="")=>`/files/${e.token}${t&&"/"+t}`,Ks=e=>e.state==="ready"&&!!(e.thumb||e.preview),C$=e=>e.kind==="photo"||e.kind==="animation"&&!T$(e,"video"),T$=(e,t)=>e.state==="ready"&&qD[t].includes(e.media_type.split(";")[0]),E$=({message:e,files:t})=>t.filter(n=>n.state==="ready").length>1&&r`<a class="link t12 hrow tight" href=${`/api/messages/${e}/files.zip`} download>
<${f} name="download" size="s" />
${o("Download all")}
</a>`;Lx=({files:e,text:t,letter:n})=>!t&&!n&&e.length===1&&e[0].state==="ready"&&e[0].kind==="sticker"&&Ks(e[0]);HD=240;Ix=e=>`${e.state==="refused"?o("Not accepted"):o("Lost")}: ${hy(e.reason)}`,VD=e=>(/\.([a-z0-9]{1,5})$/i.exec(e)??[])[1]?.toUpperCase()??"";O$=e=>[VD(e.name),e.size>0?cn(e.size):""].filter(Boolean).join(" · "),op=e=>e.name||({photo:o("Photo"),video:o("Video"),voice:o("Voice message"),audio:o("Audio"),sticker:o("Sticker")}[e.kind]??o("File"))});function Bx({report:e}){let{action:t,recipient:n,status:s,words:a}=e??{},i=XD[t]?.()??o("Mail server report"),l=[n,s,a].filter(Boolean).join(" · "),c=t==="failed";return r`<div class=${c?"bounce":"bounce mild"} data-action=${t??""}>
<${f} name=${c?"mail-x":t==="delayed"?"alarm-clock":"mail"} size="m" />
<span class="grow"><b class="b6 blk">${i}</b>${l&&r`<span class="t12 blk">${l}</span>`}</span>
</div>`}var XD,Wx=b(()=>{T();x();P();XD={failed:()=>o("Email not delivered"),delayed:()=>o("Email delayed, the mail server keeps trying"),delivered:()=>o("Email delivered"),relayed:()=>o("Email relayed to another mail server"),expanded:()=>o("Email sent on to the members of a mailing list"),read:()=>o("Email opened"),deleted:()=>o("Email deleted without being read"),complaint:()=>o("A recipient marked the email as spam")}});function Mr(e){let t=/^www\./i.test(e)?`https://${e}`:/^[^/:]+@/.test(e)?`mailto:${e}`:/^[\w-]+(\.[\w-]+)+([/?#]|$)/.test(e)?`https://${e}`:e;return tM.test(t)?t:null}function lM(e){let[t,n]=[e.length,0];for(let s of e)n+=s==="("||s==="["?1:s===")"||s==="]"?-1:0;for(;t>0;){let s=e[t-1];if(n<0&&(s===")"||s==="]"))n+=1;else if(!oM.has(s))break;t-=1}return t}function*cM(e){let t=0;for(let{0:n,index:s}of e.matchAll(nM)){let a=n.slice(0,lM(n.slice(0,N$))),i=a.length<N$?Mr(a):null;if(i&&(yield{type:"link",offset:s,length:a.length,url:i},t+=1,t===sM))return}}function*uM(e,t){let n=0;for(let s of t)for(let a=e.indexOf(`@${s}`);a>=0;a=e.indexOf(`@${s}`,a+1)){if(n===aM)return;yield{type:"call",offset:a,length:s.length+1},n+=1}}function mM(e,t,n){let s=[];for(let i of(t??[]).slice(0,rM)){let l=Math.max(0,i.offset),c=Math.min(e.length,i.offset+i.length)-l;eM.has(i.type)&&c>0&&s.push({type:i.type,offset:l,length:c,...i.type==="text_link"?{url:Mr(i.url??"")}:{}})}let a=s.filter(i=>["code","pre","text_link"].includes(i.type));for(let i of[...uM(e,n),...cM(e)])pM(i,a)&&(s.push(i),a.push(i));return s.sort(jx)}function Kx(e,t,n,s,a=0){let i=[],l=t,c=a<iM?s:[];for(let u=0;u<c.length;){let m=c[u],p=Math.min(Xi(m),n);m.offset>l&&i.push({type:"text",text:e.slice(l,m.offset)});let $=u+1;for(;$<c.length&&c[$].offset<p;)$+=1;let d=c.slice(u+1,$),h=d.filter(k=>Xi(k)>p).map(k=>({...k,offset:p,length:Xi(k)-p})),{type:v,url:_}=m;i.push({type:v,..._===void 0?{}:{url:_},children:Kx(e,m.offset,p,d,a+1)}),l=p,u=$,h.length&&([c,u]=[[...h,...c.slice($)].sort(jx),0])}return l<n&&i.push({type:"text",text:e.slice(l,n)}),i}function qx(e,{looks:t=[],names:n=[]}={}){return e?Kx(e,0,e.length,mM(e,t,n)):[]}function Ux(e,t){if(e.length<=t)return e;let n=t-200,s=Math.max(e.lastIndexOf(`
`,t),e.slice(0,t).lastIndexOf(" ")),a=s>n?s:t;return e.slice(0,/[\uD800-\uDBFF]/.test(e[a-1])?a-1:a)}function Hx(e,t){if(e.length>2*N$)return!1;let n=Mr(e.trim());return!!(n&&/^https?:/i.test(t)&&/^https?:/i.test(n)&&Fx(n)!==Fx(t))}var eM,tM,nM,oM,N$,sM,aM,rM,iM,Xi,pM,jx,Fx,P$=b(()=>{eM=new Set(["bold","italic","underline","strikethrough","spoiler","blockquote","expandable_blockquote","code","pre","text_link"]),tM=/^(https?:\/\/|mailto:)[^\s<>"'\p{Cc}]+$/iu,nM=/(?:https?:\/\/|www\.)[^\s<>"'«»]{2,}|(?<![\w.+-])[\w.+-]{1,64}@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/giu,oM=new Set(`.,:;!?…'"»”`),N$=2048,sM=500,aM=200,rM=500,iM=8;Xi=e=>e.offset+e.length,pM=(e,t)=>t.every(n=>Xi(e)<=n.offset||e.offset>=Xi(n)),jx=(e,t)=>e.offset-t.offset||t.length-e.length;Fx=e=>{try{return new URL(e).host.replace(/^www\./,"")}catch{return""}}});function Aa({text:e,looks:t,names:n}){let[s,a]=g(!1),i=vo(()=>s||e.length<=Gx*1.1?e:Ux(e,Gx),[e,s]),l=vo(()=>qx(i,{looks:t,names:n}),[i,t,n?.join(`
`)]);return r`
<span class="text">${Vx(l)}</span>
${i.length<e.length&&r`<span class="blk t13">
<span class="dim">… </span>
<button type="button" class="link t13" onClick=${()=>a(!0)}>${o("Show in full")}</button>
</span>`}
`}function dM({piece:e}){let{type:t,url:n}=e,s=Vx(e.children);if(Yx[t])return r`<${Yx[t]}>${s}<//>`;if(t==="spoiler")return r`<${fM} inside=${s} />`;if(t==="blockquote"||t==="expandable_blockquote")return r`<blockquote class="bq">${s}</blockquote>`;if(t==="call")return r`<span class="at">${s}</span>`;if(!n)return r`<span class="nolink" title=${o("Links of this kind cannot be opened here")}>${s}</span>`;let a=Hx(Jx(e.children),n);return r`
<a class="link" href=${n} title=${n} target="_blank" rel="noopener noreferrer nofollow">${s}</a>
${a&&r`<span class="t12 leads"> (${o("leads to {host}",{host:new URL(n).host})})</span>`}
`}function fM({inside:e}){let[t,n]=g(!1);return t?r`<span class="spoiled">${e}</span>`:r`<button type="button" class="spoil" onClick=${()=>n(!0)}>${o("hidden text")}</button>`}var Yx,Gx,Vx,Jx,rp=b(()=>{z();T();x();P$();Yx={bold:"b",italic:"i",underline:"u",strikethrough:"s",code:"code",pre:"pre"},Gx=2e4;Vx=e=>e.map(t=>t.type==="text"?t.text:r`<${dM} piece=${t} />`),Jx=e=>e.map(t=>t.text??Jx(t.children)).join("")});function Xx({message:e}){let{letter:t}=e,n=t.rich?"rich":"prose",[s,a]=g(!!t.html&&(!e.text||fe.peek()?.letters?.[n]==="html")),[i,l]=g(!1),[c,u]=g(0),m=d=>{a(d),e.text&&nt({letters:{[n]:d?"html":"text"}})},p=()=>{l(!0),a(!0)},$=e.files.filter(d=>!(d.content_id&&t.html));return r`
<${gM} message=${e} />
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
${s?r`<${vM} key=${`${i} ${mc.value}`} message=${e} images=${i}
onFailed=${u} />`:r`<${bM} message=${e} />`}
${$.length>0&&r`<${yM} message=${e.id} files=${$} />`}
<${kM} message=${e} />
`}function gM({message:e}){let{letter:t}=e,[n,s]=g(!1),a=[[o("From"),t.sender],[o("Reply-To"),e.data.reply_to],[o("To"),t.recipients.join(", ")],[o("Cc"),t.copies.join(", ")],[o("Subject"),t.subject]].filter(([,i])=>i);return r`<div class="mailh">
<b class="b6">${t.subject||o("(no subject)")}</b>
<span class="dim t12">
${Xo(t.sender)}
${t.recipients.length>0&&` → ${Zx(t.recipients.map(Xo))}`}
${t.copies.length>0&&` · ${o("copy")}: ${Zx(t.copies.map(Xo))}`}
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
</div>`}function bM({message:e}){let{letter:t,text:n}=e,s=t.quoted?[o("Show the quote"),o("Hide the quote")]:[o("Show the signature"),o("Hide the signature")];return r`${t.quoted_above&&r`<${Qx} label=${[o("Show the quote"),o("Hide the quote")]}>
<blockquote class="mq">${t.quoted_above}</blockquote><//>`}
${n?r`<div><${Aa} text=${n} looks=${e.data.entities} names=${[]} /></div>`:r`<div class="dim t13">${o("This email has no text")}</div>`}
${(t.signature||t.quoted)&&r`<${Qx} label=${s}>
${t.signature&&r`<div class="msign">${t.signature}</div>`}
${t.quoted&&r`<blockquote class="mq">${t.quoted}</blockquote>`}<//>`}`}function Qx({label:[e,t],children:n}){let[s,a]=g(!1);return r`<div class="mfold"><button type="button" class="quoted" aria-label=${s?t:e}
aria-expanded=${String(s)} onClick=${()=>a(!s)}>···</button>${s&&n}</div>`}function vM({message:e,images:t,onFailed:n}){let s=E(null);O(()=>{let i=l=>{let c=Number(l.data?.height);l.source!==s.current?.contentWindow||!Number.isFinite(c)||(s.current.style.setProperty("height",`${Math.max($M,Math.min(hM,Math.ceil(c)))}px`),s.current.dataset.sheet=l.data.sheet==="own"?"own":"plain",n(Number(l.data.failed)||0))};return window.addEventListener("message",i),()=>window.removeEventListener("message",i)},[]);let a=new URLSearchParams({images:t?"1":"0",dark:mc.value?"1":"0"});return r`<iframe class="mframe" ref=${s} title=${o("The email as it was sent")}
src=${`/api/messages/${e.id}/html?${a}`} data-dark=${String(mc.value)}
sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" referrerpolicy="no-referrer"></iframe>`}function yM({message:e,files:t}){let n=t.reduce((s,a)=>s+(a.size??0),0);return r`
<div class="attl">
<span class="t12 dim">
${C("{n} attachment","{n} attachments",t.length)}
${n>0&&` · ${cn(n)}`}
</span>
<${E$} message=${e} files=${t} />
</div>
<ul class="atts">
${t.map(s=>r`<li key=${s.id}>
${Ks(s)?r`<${wM} file=${s} />`:r`<${ap} file=${s} />`}
</li>`)}
</ul>
`}function kM({message:e}){let{data:t,automatic:n}=e,s=(t.also_at??[]).map(a=>Le.value[a]?.name).filter(Boolean);return r`
${n==="bounce"||n==="report"?r`<${Bx} report=${t.bounce} />`:n&&r`<span class="autoflag">
<${f} name="bot" size="s" />
${o("Automatic email")}
: ${$y(n)}
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
${t.related&&r`<${xM} id=${t.related} />`}
`}function xM({id:e}){let[t,n]=g(oe.peek()[e]??null);return O(()=>{t||W(`/api/dialogs/${e}`).then(s=>n(s.dialog),()=>{})},[e]),t&&r`<span class="autoflag">
<${f} name="git-branch" size="s" />
<a class="link" href=${K(A.value.view,e)}>
${o("May belong to No. {number}, {name}",{number:re(t.number),name:t.name})}
</a>
</span>`}function M$(e){let t=(e??"").trim();return/^re\s*:/i.test(t)?t:t?`Re: ${t}`:o("(no subject)")}var $M,hM,D$,Xo,Zx,wM,e_,el=b(()=>{z();T();et();J();Q();x();G();Ea();bt();M();P();zo();Dr();Wx();rp();$M=40,hM=2e4,D$=2;Xo=e=>/<([^<>\s]+)>/.exec(e)?.[1]??e,Zx=e=>e.length>D$?o("{first} and {n} more",{first:e.slice(0,D$-1).join(", "),n:e.length-D$+1}):e.join(", ");wM=({file:e})=>r`<span class="file pfile" data-state="ready">
<button type="button" class="pthumb" aria-label=${o("Open {name}",{name:e.name||o("Photo")})}
data-token=${e.token} onClick=${()=>iu(e.token)}>
<img src=${Wt(e,e.thumb?"thumb":"preview")} alt="" width="36" height="36" loading="lazy" />
</button>
<span class="grow">
<b class="b5 blk cut">${e.name||o("Photo")}</b>
<span class="t12 dim">${O$(e)}</span>
</span>
<a class="ib small" href=${Wt(e)} download=${e.name||!0}
aria-label=${o("Download {name}",{name:e.name||o("Photo")})}>
<${f} name="download" size="m" />
</a>
</span>`;e_=({subject:e,to:t})=>r`<div class="mailh">
<b class="b6">${M$(e)}</b>
${t&&r`<span class="t12 dim">→ ${t}</span>`}
</div>`});function _M(e){let t=xt.value[e.id],n=t?Ln(t).filter(a=>a.kind==="in"&&a.letter&&!a.automatic):[],s=_a(e.id,"reply");return n.find(a=>a.no===s)??n.at(-1)}function SM(e,t,n){let s=e?e.letter.sender:n.label??"",a=Xo(s),i=e?.data.reply_to,l=i&&t.to?t.to:e?.data.answer_to??a;return{address:l,sender:a,whole:l===a?s:l,other:i?l===a?i:a:null}}function CM({id:e,to:t}){let n=t.address===t.sender?o("Your reply goes to the sender; the email asks for replies to {other}",{other:t.other}):o("Your reply goes to {address}, not to the sender {sender}",{address:t.address,sender:t.sender});return r`<p class="hint answerto" role="status">
${n} <button type="button" class="link t12" onClick=${()=>dn(e,{to:t.other})}>
${o("Reply to {address}",{address:t.other})}
</button>
</p>`}function TM(e,t){let n=new Set(Object.values(Le.value).map(a=>a.name.toLowerCase())),s=[...e.recipients.slice(1),...e.copies].map(a=>Xo(a).toLowerCase());return[...new Set(s)].filter(a=>a.includes("@")&&a!==Xo(t).toLowerCase()&&!n.has(a))}function t_({dialog:e}){let{id:t}=e,n=Iu(t),s=_M(e),a=SM(s,n,e),i=a.whole,l=s?TM(s.letter,i).filter(m=>m!==a.sender.toLowerCase()&&!Nn(n.cc).includes(m)):[],c=n.open||n.cc||n.bcc,u=()=>dn(t,{open:!0,cc:[...Nn(n.cc),...l].join(", ")});return r`<div class="mlines">
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
${a.other&&r`<${CM} id=${t} to=${a} />`}
${c&&r`
<${tl} field="cc" label=${o("Cc")} value=${n.cc} onType=${m=>dn(t,{open:!0,cc:m})} />
<${tl} field="bcc" label=${o("Bcc")} value=${n.bcc}
onType=${m=>dn(t,{open:!0,bcc:m})} />
`}
<label>
<span>${o("Subject")}</span>
<input class="palq" id="mailsubject" maxlength="400"
value=${n.subject??M$(s?.letter.subject||e.title)}
onInput=${m=>dn(t,{subject:m.target.value})} />
</label>
</div>`}function tl({field:e,label:t,value:n,onType:s,place:a="mail"}){let i=Nn(n).filter(m=>!c$(m)),[l,c]=g(!0),u=i.length>0&&l;return r`
<label class=${u?"wrong":""}>
<span>${t}</span>
<input class="palq" id=${a+e} type="text" inputmode="email" autocomplete="off" spellcheck="false"
placeholder=${o("Addresses, separated by commas")} value=${n??""} aria-invalid=${u?"true":null}
aria-describedby=${u?`${a}${e}err`:null} onInput=${m=>{c(!1),s(m.target.value)}} onBlur=${()=>c(!0)} />
</label>
${u&&r`<p class="hint bad mailerr" id=${`${a}${e}err`} role="alert">
${o("Not a valid address: {value}",{value:i[0]})}
</p>`}
`}var R$=b(()=>{z();T();x();Ji();Zi();zn();M();el()});function n_({disabled:e}){let t=w.value==="send"||w.value==="later";return r`<button type="button" class="btn primary sendmore" id="sendmore" disabled=${e}
aria-label=${o("Send and…")} title=${o("Send and…")} aria-haspopup="menu" aria-expanded=${String(t)}
onClick=${()=>{w.value=t?null:"send"}}>
<${f} name="chevron-up" size="s" />
</button>`}function o_({send:e,more:t}){return w.value==="later"?r`<${nl} pick=${n=>e({at:n})} />`:w.value!=="send"?null:r`<${rt} label=${o("Send and…")} place="popsend">
<${H} icon="check" onPick=${()=>e({then:"close"})}>
${o("Send and close the conversation")}
<span class="end only-wide"><${ln} of=${[pt,"Shift","↵"]} /></span>
<//>
<${H} icon="alarm-clock" onPick=${()=>e({then:"snooze"})}>
${o("Send and snooze until the client replies")}
<//>
<${H} icon="calendar-clock" stay onPick=${()=>{w.value="later"}}>
${o("Send later…")}
<span class="hrow end t12 dim">${at(Mt(Date.now(),1,9))}</span>
<//>
${t}
<//>`}var EM,AM,nl,ip=b(()=>{T();ie();Q();x();so();Vi();P();Fn();v$();EM=()=>{w.value=null};AM={evening:()=>o("This evening"),tomorrow:()=>o("Tomorrow morning"),monday:()=>o("On Monday morning")},nl=({pick:e,given:t=null,place:n="popsend",onShut:s=EM})=>r`<${Vu} label=${o("Send later")} title=${o("Send later")} usual=${i$} words=${AM}
given=${t} hour="09:00" place=${n} deed=${o("Schedule")} icon="calendar-clock" onPick=${e}
onShut=${s} />`});function s_(){let e=E(DM()).current,[t,n]=g(e.whom??null),[s,a]=g(null),[i,l]=g(null),[c,u]=g(e.subject??""),[m,p]=g(e.copies??{}),[$,d]=g(!1),[h,v]=g(e.text??""),[_,k]=g(!1),[y,D]=g([]),[Y,q]=g(null),[pe,Ke]=g(!1);we(),I(()=>MM({whom:t,subject:c,copies:m,text:h}),[t,c,m,h]),O(()=>{if(k(!1),q(null),!t){a(null),D([]),l(null);return}if(!t.id){let te=LM(t);a(te),D([]),l(te.find(gt=>gt.can)??null);return}let ce=!0;return W(`/api/contacts/${t.id}/ways`).then(te=>{ce&&(a(te.ways),D(te.open),l(te.ways.find(gt=>gt.can)??null))},te=>{ce&&q(te)}),()=>{ce=!1}},[t]);let qe=i&&Le.value[i.channel_id]?.kind,ve=qe==="email",wt=y.find(ce=>ce.id===i?.dialog_id)??(ve&&!_?y[0]:null),ue=vt($n),$e=Zo(ue),se=i&&h.trim()&&!pe&&!$e&&!(wt&&!ve),Ce=()=>{if(!se)return!1;if(wt&&ve&&!_)return k(!0),!1;let ce=ve&&u$(m);return ce&&document.getElementById("nw"+ce.field)?.focus(),!ce},Ye=async(ce=null)=>{if(!Ce())return;if(co(vt($n)).length){let gt=Tt("#missing button");gt?gt.focus():Wu($n,{mode:"reply",at:ce});return}fn($n),Ke(!0),q(null);let te=Ku($n);try{let gt={channel_id:i.channel_id,text:h.trim(),files:te.map(RE=>RE.token),anyway:!0,...ce?{not_before:As(ce)}:{undo_ms:ya(qe)},...ve?{subject:c.trim(),cc:Nn(m.cc),bcc:Nn(m.bcc)}:{}},Qs=t.id?{contact_id:t.id,identity_id:i.identity_id}:{name:t.name,address:t.address},{dialog:Ll,message:ME}=await V("/api/dialogs",{...gt,...Qs});ne({t:"result",dialog:Ll,sentAtRev:fs(Ll.id)}),ce&&X(nu(Ll.id,ce),{icon:"calendar-clock",undo:()=>Hn(ME)}),sessionStorage.removeItem(cp),lp(),L(K("mine",Ll.id))}catch(gt){qu($n,te),q(gt),Ke(!1)}},Rn=ce=>{h.trim()&&(un(ce,"reply"),Ms(ce,"reply",h)),ve&&(m.cc||m.bcc||c.trim())&&dn(ce,{cc:m.cc??"",bcc:m.bcc??"",...c.trim()?{subject:c.trim()}:{}}),ox($n,ce),sessionStorage.removeItem(cp),lp(),L(K("all",ce))},Wa=ce=>{Ct(ce),ce.key==="Escape"&&(ce.preventDefault(),ce.stopPropagation(),d(!1))},Wm=ce=>{ce.key==="Enter"&&(ce.ctrlKey||ce.metaKey)&&(ce.preventDefault(),ce.repeat||Ye())};return r`<div class="over">
<div class="dialog mid nw" role="dialog" aria-modal="true" aria-label=${o("Write to a client")}
onKeyDown=${ce=>{Ct(ce),Wm(ce)}}>
<header class="dhead">
<h2 class="head2 grow">${o("Write to a client")}</h2>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${lp}>
<${f} name="x" size="m" />
</button>
</header>
<div class="nwb">
<${IM} whom=${t} onPick=${n} />
${s&&r`<div class="field dgap">
<span class="lab" id="nwc">${o("Channel")}</span>
<${zM} ways=${s} way=${i} onPick=${l} />
</div>`}
${wt&&r`<p class="livebox info dgap" role="note">
<${f} name="history" size="m" />
<span class="t13 grow">
${o("Conversation No. {number} with this client is already open, {day}. Write there?",{number:re(wt.number),day:Qe(wt.last_at,F.value)})}
</span>
<button type="button" class="btn small" onClick=${()=>Rn(wt.id)}>${o("Open")}</button>
</p>`}
${ve&&r`
<div class="mlines nwcopies dgap">
${m.open||m.cc||m.bcc?r`
<${tl} field="cc" place="nw" label=${o("Cc")} value=${m.cc}
onType=${ce=>p({...m,open:!0,cc:ce})} />
<${tl} field="bcc" place="nw" label=${o("Bcc")} value=${m.bcc}
onType=${ce=>p({...m,open:!0,bcc:ce})} />
`:r`<div>
<button type="button" class="link t12" onClick=${()=>{p({...m,open:!0}),requestAnimationFrame(()=>document.getElementById("nwcc")?.focus())}}>
${o("Cc and Bcc")}
</button>
</div>`}
</div>
<div class="field dgap">
<label for="nw2">${o("Subject")}</label>
<input class="input" id="nw2" maxlength="400" value=${c}
onInput=${ce=>u(ce.currentTarget.value)} />
</div>
`}
<div class="comp dgap">
<${ep} id=${$n} kind=${qe} />
<textarea class="tx" rows="5" aria-label=${ve?o("Email text"):o("Message text")}
placeholder=${ve||!i?o("Write an email"):o("Write a message")} value=${h}
onInput=${ce=>{fn($n),v(ce.currentTarget.value)}}></textarea>
<${tp} id=${$n} mode="reply" again=${()=>Fu($n,"reply")}
without=${({at:ce})=>{ju($n,"reply"),Ye(ce)}} />
<div class="bar">
${i&&Le.value[i.channel_id]?.can?.files&&r`<${RM} can=${Le.value[i.channel_id].can} />`}
<span class="grow"></span>
</div>
</div>
${Y&&r`<p class="hint bad dgap" role="alert">${R(Y)}</p>`}
</div>
<footer class="dfoot">
<span class="t12 dim grow">
${h.trim()?o("Kept on this device until it is sent"):o("You will be the assignee")}
</span>
<button type="button" class="btn quiet only-wide" onClick=${lp}>${o("Cancel")}</button>
<button type="button" class="btn" id="nwlater" disabled=${!se} aria-haspopup="dialog"
aria-expanded=${String($)} onClick=${()=>{Ce()&&d(!0)}}>
<${f} name="calendar-clock" size="s" />
${o("Send later…")}
</button>
<button type="button" class="btn primary" disabled=${!se} onClick=${()=>Ye()}>
<${f} name="send" size="s" />
${wt&&ve?o("Send as a new conversation"):o("Send")}
<kbd class="only-wide">${pt} ↵</kbd>
</button>
</footer>
</div>
${$&&r`<div class="rowsnz" onKeyDown=${Wa}>
<${nl} place="popsnz" pick=${Ye} onShut=${()=>d(!1)} />
</div>`}
</div>`}function RM({can:e}){let t=E(null);return r`
<input type="file" multiple hidden ref=${t} onChange=${n=>{Qi($n,n.currentTarget.files,e),n.currentTarget.value=""}} />
<button type="button" class="ib small" aria-label=${o("Attach a file")} title=${o("Attach a file")}
onClick=${()=>t.current.click()}>
<${f} name="paperclip" size="m" />
</button>
`}function zM({ways:e,way:t,onPick:n}){if(!e.length)return r`<p class="hint">${o("No connected channel can reach this client.")}</p>`;let s=e.filter(i=>i.can);return r`<div class="nwch" role="radiogroup" aria-labelledby="nwc" onKeyDown=${i=>{let l={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[i.key];!l||!s.length||(i.preventDefault(),n(s[(s.indexOf(t)+l+s.length)%s.length]),requestAnimationFrame(()=>Tt(".chopt[aria-checked='true']")?.focus()))}}>
${e.map(i=>{let l=Le.value[i.channel_id],c=Object.values(Le.value).filter(m=>m.kind===l?.kind&&m.health!=="removed").length>1,u=i.can?i.last_at?o("wrote {day}",{day:Qe(i.last_at,F.value)}):i.address:PM[i.why]?.();return r`<button type="button" class="chopt" role="radio" key=${`${i.channel_id}.${i.identity_id}`}
aria-checked=${String(i===t)} disabled=${!i.can} tabindex=${i===t?0:-1}
onClick=${()=>n(i)}>
<${Ae} kind=${l?.kind} size="mid" />
<span class="grow cut">
<b class="b5 blk t13 cut">${c?l.name:be(l?.kind)}</b>
<span class="t12 dim blk cut">${u}</span>
</span>
</button>`})}
</div>`}function IM({whom:e,onPick:t}){let[n,s]=g(""),[a,i]=g([]),[l,c]=g(0),u=E(null);I(()=>u.current?.focus({preventScroll:!0}),[e]),O(()=>{let v=n.trim();if(v.length<2){i([]);return}let _=setTimeout(()=>W(`/api/search?${new URLSearchParams({q:v,limit:"6"})}`).then(k=>{i(k.contacts.filter(y=>y.kind!=="group")),c(0)},()=>{}),OM);return()=>clearTimeout(_)},[n]);let m=n.trim(),p=a.some(v=>v.identities.some(_=>_.label.toLowerCase()===m.toLowerCase())),$=[...a.map(v=>({client:v})),...NM.test(m)&&!p?[{address:m}]:[]],d=v=>{s(""),i([]),t(v.client?{id:v.client.id,name:v.client.name}:{address:v.address,name:v.address})},h=v=>{let _={ArrowDown:1,ArrowUp:-1}[v.key];_&&$.length&&(v.preventDefault(),c((l+_+$.length)%$.length)),v.key==="Enter"&&!v.ctrlKey&&!v.metaKey&&$[l]&&(v.preventDefault(),d($[l]))};return e?r`<div class="field">
<span class="lab">${o("To")}</span>
<div class="input tokin">
<span class="tokn">
<${Z} name=${e.name} size="xs" />
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
<input class="palq" id="nw1" ref=${u} role="combobox" aria-expanded=${String($.length>0)}
aria-controls="nwl" aria-autocomplete="list" aria-activedescendant=${$.length?`nwo${l}`:null}
autocomplete="off" placeholder=${o("Client name or address")} value=${n}
onInput=${v=>s(v.currentTarget.value)} onKeyDown=${h} />
</div>
<div class="nwfound">
<div id="nwl" class=${$.length?"menu":""} role="listbox" aria-label=${o("Matching clients")}>
${$.map((v,_)=>r`<button type="button" class=${_===l?"mi on":"mi"} role="option" id=${`nwo${_}`}
key=${v.client?.id??"new"} tabindex="-1" aria-selected=${String(_===l)}
onPointerMove=${()=>c(_)} onClick=${()=>d(v)}>
${v.client?r`
<${Z} name=${v.client.name} size="sm" />
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
</div>`}var lp,OM,NM,cp,$n,PM,DM,MM,LM,a_=b(()=>{z();Ko();T();ie();_s();J();ze();pn();Q();x();so();Ji();G();M();Ne();qn();Or();Qo();np();P();Pe();R$();ip();lp=()=>{w.value=null},OM=200,NM=/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/,cp="okno.newdialog",$n="new",PM={"no-address":()=>o("no address"),"client-not-started":()=>o("the client must write first"),blocked:()=>o("the client has blocked us")},DM=()=>{try{return JSON.parse(sessionStorage.getItem(cp))??{}}catch{return{}}},MM=e=>{try{sessionStorage.setItem(cp,JSON.stringify(e))}catch{}};LM=e=>Object.values(Le.value).filter(t=>t.health!=="removed").map(t=>({channel_id:t.id,identity_id:null,address:t.kind==="email"?e.address:"",can:t.kind==="email",why:t.kind==="email"?null:"client-not-started",last_at:null,dialog_id:null}))});var r_={};Be(r_,{WorkLayers:()=>BM});function BM(){return w.value==="handover"?r`<${Cx} meId=${N.value.id} />`:w.value==="newdialog"?r`<${s_} />`:null}var i_=b(()=>{T();ie();M();Ex();a_()});var c_={};Be(c_,{GiveMenu:()=>jM});function FM(e){let t=e.trim().toLocaleLowerCase(),n=i=>i.toLocaleLowerCase().includes(t),s=Object.values(Me.value).filter(i=>i.active&&i.id!==N.value.id).sort((i,l)=>i.name.localeCompare(l.name)),a=[];(n(N.value.name)||n(o("Assign to me")))&&a.push({to:{person:N.value.id},name:o("Assign to me"),face:N.value.name});for(let i of s)n(i.name)&&a.push({to:{person:i.id},name:i.name,face:i.name});for(let i of Es.value)n(i.name)&&a.push({to:{team:i.id},name:i.name,icon:"users-round"});return t||a.push({to:{person:null},name:o("Remove the assignee"),icon:"user-round-x"}),a}function jM({onPick:e}){let[t,n]=g(""),[s,a]=g(0),i=E(null),l=Nt(z$);we(),I(()=>i.current.focus({preventScroll:!0}),[]);let c=FM(t),u=Math.min(s,c.length-1),m=$=>{z$(),e($.to)},p=$=>{let d={ArrowDown:1,ArrowUp:-1}[$.key];d&&($.preventDefault(),a((u+d+c.length)%Math.max(1,c.length))),$.key==="Enter"&&c[u]&&($.preventDefault(),m(c[u])),$.key==="Tab"&&z$()};return r`<div class="menu pop popgive" role="dialog" aria-label=${o("Assign")} ref=${l}>
<div class="gfind">
<${f} name="search" size="m" />
<input class="palq" ref=${i} role="combobox" aria-expanded="true" aria-controls="gvl" aria-autocomplete="list"
aria-activedescendant=${c.length?"gv"+u:null} aria-label=${o("Find a colleague or a team")}
placeholder=${o("Name")} value=${t} onInput=${$=>{n($.target.value),a(0)}} onKeyDown=${p} />
</div>
<div role="listbox" id="gvl" class="gvl" aria-label=${o("Assign")}>
${c.map(($,d)=>r`<button type="button" class=${d===u?"mi on":"mi"} id=${"gv"+d} role="option"
tabindex="-1" aria-selected=${String(d===u)} onPointerMove=${()=>a(d)}
onClick=${()=>m($)}>
${$.icon?r`<${f} name=${$.icon} size="m" />`:r`<${Z} name=${$.face} size="sm" />`}
<span class="cut">${$.name}</span>
</button>`)}
${!c.length&&r`<p class="dpad2 t13 dim">${o("Nothing found")}</p>`}
</div>
</div>`}var z$,u_=b(()=>{z();T();ie();x();M();$r();P();Pe();z$=()=>{w.value=null}});function S_({dialog_id:e,data:t}){let n=oe.value[e],s=(t.links??[]).find(a=>/^https?:\/\//.test(a));return n?.kind==="vk"?{name:o("VK"),url:s??"https://vk.com/im"}:n?.kind==="telegram"&&/^@\w+$/.test(n.label)?{name:o("Telegram"),url:`https://t.me/${n.label.slice(1)}`}:null}var __,Ft,Na=b(()=>{x();M();__={photo:()=>o("Photo"),video:()=>o("Video"),video_note:()=>o("Video note"),voice:()=>o("Voice message"),audio:()=>o("Audio"),document:()=>o("File"),sticker:()=>o("Sticker"),animation:()=>o("Animation"),location:()=>o("Location"),contact:()=>o("Contact"),poll:()=>o("Poll"),dice:()=>o("Dice"),venue:()=>o("Place"),story:()=>o("Story"),game:()=>o("Game"),invoice:()=>o("Invoice"),service:()=>o("Service message"),unknown:()=>o("Unknown message"),unreadable:()=>o("Could not be read")},Ft=e=>__[e]?.()??__.unknown()});function Gn({state:e}){let t=u2[e];return t?r`
<span class=${e==="read"?"read":""} data-state=${e} title=${t[1]()}>
<${f} name=${t[0]} size="s" />
</span>
<span class="vh">${t[1]()}</span>
`:null}var u2,mp=b(()=>{T();x();P();u2={queued:["clock",()=>o("sending")],sending:["clock",()=>o("sending")],sent:["check",()=>o("sent")],delivered:["check-check",()=>o("delivered")],read:["check-check",()=>o("read")],failed:["circle-alert",()=>o("failed")],uncertain:["circle-question-mark",()=>o("delivery uncertain")],cancelled:["ban",()=>o("cancelled")],waiting:["cloud-off",()=>o("queued")]}});function wp(){let{dialog:e}=A.peek();it.peek()?.dialog!==e&&(it.value={dialog:e,...V$});let t=()=>document.getElementById("findq")?.select();Vc(()=>requestAnimationFrame(t))}var V$,it,W_,kp=b(()=>{ee();G();nn();V$={q:"",asked:"",found:[],at:-1,more:!1,swapped:null,failed:!1},it=S(null),W_=e=>it.value?.dialog===e});function F2({label:e,chosen:t="solved",onPick:n,dialog:s=null,onShut:a=W2}){let[i,l]=g(""),c=Yu(),u=Nt(a),m=E(null);we(),I(()=>m.current?.focus({preventScroll:!0}),[]);let p=Object.keys(pr),$=h=>c.ready((v,_)=>{a(),n(h,i.trim(),v,_)});return r`<div class="menu pop popfin" role="dialog" aria-label=${e} ref=${u} onKeyDown=${h=>{let v=[...u.current.querySelectorAll(".mi")],_={ArrowDown:1,ArrowUp:-1}[h.key];if(_){h.preventDefault(),v[(v.indexOf(document.activeElement)+_+v.length)%v.length].focus();return}if(h.target.matches("textarea")){h.key==="Enter"&&(h.ctrlKey||h.metaKey)&&(h.preventDefault(),$(t));return}if(h.target.matches("input:not(.tog)")){h.key==="Enter"&&(h.preventDefault(),$(t));return}let k=h.code==="KeyE"?0:Number(/^(?:Digit|Numpad)([1-9])$/.exec(h.code)?.[1]??0)-1;k>=0&&p[k]&&!h.repeat&&(h.preventDefault(),$(p[k]))}}>
<div class="mh" id="finh">${o("Closing reason")}</div>
<div role="radiogroup" aria-labelledby="finh">
${p.map((h,v)=>r`<button type="button" key=${h} class=${h===t?"mi on":"mi"} role="radio"
aria-checked=${String(h===t)} ref=${h===t?m:null}
onClick=${()=>$(h)}>
<${f} name=${pr[h][1]} size="m" />
<span class="cut">${pr[h][0]()}</span>
<kbd>${v?v+1:"E"}</kbd>
</button>`)}
</div>
<div class="asgf">
<input class="input" aria-label=${o("Comment (optional)")} placeholder=${o("Comment for the team")}
maxlength="2000" value=${i} onInput=${h=>l(h.currentTarget.value)} />
<${Gu} dialog=${s} telling=${c} />
${c.on&&r`<div class="tellb">
<button type="button" class="btn primary" onClick=${()=>$(t)}>
${o("Send and close")}
<kbd class="only-wide">${pt} ↵</kbd>
</button>
</div>`}
</div>
</div>`}function F_({dialog:e}){let t=e.state==="closed";return r`<${F2} label=${t?o("Closing reason"):o("Close with a reason")}
chosen=${t&&e.close_reason||"solved"} dialog=${t?null:e}
onPick=${(n,s,a,i)=>t?$w(e.id,n,s):a?Uu(e.id,a,i,{then:"close",reason:n,comment:s}):Cn(e.id,n,s)} />`}var W2,j_=b(()=>{z();T();ie();x();so();Jt();Qo();P();Pe();b$();W2=()=>{w.value=null}});var K_,xp,q_,J$=b(()=>{K_=new Map,xp=e=>{K_.set(e.id,{when:()=>!0,...e})},q_=()=>[...K_.values()]});function U_({dialog:e,children:t}){let n=e.state==="open";return r`<div class="acts">
${t}
${n&&r`<button type="button" class="ib only-wide" aria-haspopup="dialog" aria-expanded=${Sp("snooze")}
aria-label=${o("Snooze")} title=${o("Snooze")+"  H"} onClick=${_p("snooze")}>
<${f} name="alarm-clock" />
</button>`}
<button type="button" class="ib" aria-haspopup="menu" aria-expanded=${Sp("actions")}
aria-label=${o("More actions")} title=${o("More actions")} onClick=${_p("actions")}>
<${f} name="ellipsis" />
</button>
${n?r`<span class="split">
<button type="button" class="btn" title=${o("Close the conversation")+"  E"}
onClick=${()=>Cn(e.id)}>
<${f} name="check" size="m" />
<span class="btnword">${o("Close")}</span>
</button>
<button type="button" class="btn caret" aria-haspopup="dialog" aria-expanded=${Sp("finish")}
aria-label=${o("Close with a reason")} title=${o("Close with a reason")+"  Shift E"}
onClick=${_p("finish")}>
<${f} name="chevron-down" size="s" />
</button>
</span>`:r`<button type="button" class="btn" title=${o("Reopen the conversation")+"  E"}
onClick=${()=>Ss(e.id)}>
<${f} name="undo-2" size="m" />
<span class="btnword">${o("Reopen")}</span>
</button>`}
<${j2} dialog=${e} />
</div>`}function j2({dialog:e}){let t=e.assignee_id===null?null:U(e.assignee_id),n=dw(e),s=t?er(t):n?.name??o("Assign");return r`<button type="button" class="btn pick" id="assignee" aria-haspopup="dialog"
aria-expanded=${Sp("assignee")} title=${o("Assignee")+"  A"} onClick=${_p("assignee")}>
<span class="vh">
${t?o("Assignee: {name}",{name:t}):o("Assignee: nobody")}
${n&&` · ${o("Team: {name}",{name:n.name})}`}
</span>
${t?r`<${Z} name=${t} size="sm" />`:n?r`<span class=${"sq "+xn(n.name)}></span>`:r`<${Ec} size="sm" />`}
<span class="only-wide cut askn" aria-hidden="true">${s}</span>
<${f} name="chevron-down" size="s" />
</button>`}function K2({dialog:e}){let t=!!_o.value[e.id],n=ir("(max-width: 719px)"),s=e.state==="open";return r`<${rt} label=${o("More actions")} place="popmore">
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
${e.waiting_since&&r`<${H} icon="message-circle-off" onPick=${()=>du(e.id)}>
${o("No reply needed")}
<kbd>Y</kbd>
<//>`}
<${H} icon="eye" onPick=${()=>ha(e.id)}>
${t?o("Stop following"):o("Follow")}
<kbd>F</kbd>
<//>
${e.snooze&&r`<${H} icon="alarm-clock" onPick=${()=>Ts(e.id)}>${o("Unsnooze")}<//>`}
<${H} icon="users-round" onPick=${()=>{w.value="team"}}>
${o("Assign to a team")}
<kbd>⇧A</kbd>
<//>
${e.state==="closed"&&r`<${H} icon="check" onPick=${()=>{w.value="finish"}}>
${o("Closing reason")}
<kbd>⇧E</kbd>
<//>`}
${q_().filter(a=>a.when(e)).map(a=>r`<${H} key=${a.id} icon=${a.icon} onPick=${()=>a.run(e)}>
${a.label(e)}
${a.hint&&r`<kbd>${a.hint}</kbd>`}
<//>`)}
<//>`}function H_({dialog:e}){let t=q2[w.value];return t&&e?r`<${t} key=${w.value} dialog=${e} />`:null}var _p,Sp,q2,Y_=b(()=>{T();et();ie();x();Re();M();Jt();Pr();P();j_();Pe();J$();Fn();Ju();_p=e=>()=>{w.value=w.value===e?null:e},Sp=e=>String(w.value===e);q2={snooze:y$,finish:F_,actions:K2,assignee:_$,team:({dialog:e})=>r`<${_$} dialog=${e} onlyTeams />`}});function Cp({dialog:e}){let t=e&&ut(e);return r`
${en.value==="off"&&r`<div class="banner" role="status">
<${f} name="cloud-off" size="m" />
<span class="grow">${o("Offline. Showing saved data; replies will be sent when the connection is back.")}</span>
<button type="button" class="btn small" onClick=${gc}>${o("Retry")}</button>
</div>`}
${t&&t.health==="trouble"&&r`<div class="banner bad" role="status">
<${f} name="circle-alert" size="m" />
<span class="grow">
${o("{name} has a problem: {cause}. Replies wait in the queue.",{name:t.name,cause:Yt(t.health_code,t.health_detail)})}
</span>
</div>`}
${t&&t.health==="paused"&&r`<div class="banner" role="status">
<${f} name="pause" size="m" />
<span class="grow">${o("{name} is paused. Replies wait in the queue.",{name:t.name})}</span>
</div>`}
`}var G_=b(()=>{T();ca();x();M();P();zo()});function Tp(e){es.value={...es.value,[e.dialog_id]:{message:e,text:e.text}}}function J_(e,t){es.value={...es.value,[e]:{...es.value[e],text:t}}}function zr(e){let{[e]:t,...n}=es.peek();es.value=n}function Ep(e,t){let n=ut(t)?.can??{},s=["sent","delivered","read"].includes(e.delivery?.state),a=!n.edit_hours||Date.now()-e.sent_at<n.edit_hours*U2;return!!(n.edit&&s&&a&&e.author.operator_id===N.peek().id&&!e.deleted_at&&e.content==="text"&&(n.edit_files||!e.files?.length))}async function Z_(e){let{message:t,text:n}=es.peek()[e];if(zr(e),n.trim()===t.text)return;let s=await V(`/api/messages/${t.id}/edit`,{text:n.trim()});ne({t:"result",...s})}var U2,es,V_,ol=b(()=>{ee();J();M();U2=36e5,es=S({}),V_=e=>es.value[e]??null});function Pa(e,t,n,s){e.focus(),e.setSelectionRange(n,s),document.execCommand("insertText",!1,t)||e.setRangeText(t,n,s,"end"),e.dispatchEvent(new Event("input",{bubbles:!0}))}function Ap(e,t){Pa(e,t,e.selectionStart,e.selectionEnd)}function Q_(e,t,n,s){Pa(e,s,t,n)}function Op(e,t){let{selectionStart:n,selectionEnd:s,value:a}=e,i=a.slice(n,s),l=i.trim();if(a.slice(n-t.length,n)===t&&a.slice(s,s+t.length)===t){Pa(e,i,n-t.length,s+t.length),e.setSelectionRange(n-t.length,s-t.length);return}if(!i&&a.slice(s,s+t.length)===t){e.setSelectionRange(s+t.length,s+t.length);return}let c=i.slice(0,i.indexOf(l)),u=i.slice(c.length+l.length);Pa(e,`${c}${t}${l}${t}${u}`,n,s);let m=n+c.length+t.length;e.setSelectionRange(m,m+l.length)}function Z$(e,t){let{value:n}=e,s=n.lastIndexOf(`
`,e.selectionStart-1)+1,a=n.indexOf(`
`,e.selectionEnd),i=a<0?n.length:a,l=n.slice(s,i).split(`
`),c=t?/^\d{1,4}\. /:/^[-•] /,u=l.every(p=>c.test(p)),m=l.map((p,$)=>(u?"":t?`${$+1}. `:"- ")+p.replace(H2,"")).join(`
`);Pa(e,m,s,i)}function X_(e,t){let{selectionStart:n,selectionEnd:s,value:a}=e;Pa(e,`[${a.slice(n,s).trim()||t}](${t})`,n,s)}function e0(e){let{value:t,selectionStart:n}=e;if(n!==e.selectionEnd)return!1;let s=t.lastIndexOf(`
`,n-1)+1,a=/^(- |• |(\d{1,4})\. )/.exec(t.slice(s,n));return a?s+a[0].length===n?(Pa(e,"",s,n),!0):(Ap(e,`
${a[2]?`${Number(a[2])+1}. `:a[1]}`),!0):!1}var H2,Q$=b(()=>{H2=/^(?:[-•] |\d{1,4}\. )/});var jt,X$=b(()=>{jt={current:null}});function t0(e,t){let[n,s]=g(null),[a,i]=g(0),l=E(-1),c=t&&n?Gk(n.query):[],u=()=>{let d=t&&e.current?Yk(e.current.value,e.current.selectionStart):null;d?.query!==n?.query&&i(0),s(d)},m=()=>s(null),p=d=>{let h=e.current.selectionStart,v=e.current.value[h]===" ";Q_(e.current,n.from,h,v?`@${d.name}`:`@${d.name} `),v&&e.current.setSelectionRange(n.from+d.name.length+2,n.from+d.name.length+2),l.current=e.current.selectionStart,m()},$=d=>{let h=l.current===e.current.selectionStart;if(l.current=-1,d.key===" "&&h)return d.preventDefault(),!0;if(!c.length)return!1;let v={ArrowDown:1,ArrowUp:-1}[d.key];if(v)i((a+v+c.length)%c.length);else if(d.key==="Enter"&&!d.ctrlKey&&!d.metaKey||d.key==="Tab")p(c[a]);else if(d.key==="Escape")d.stopPropagation(),m();else return!1;return d.preventDefault(),!0};return{list:c,at:Math.min(a,Math.max(0,c.length-1)),setAt:i,keys:$,look:u,pick:p,close:m}}function n0({calls:e}){return e.list.length?r`<div class="menu pop popcall" id="calls" role="listbox" aria-label=${o("Colleagues")}>
${e.list.map((t,n)=>r`<button type="button" class=${n===e.at?"mi on":"mi"} key=${t.id} id=${"call"+n}
role="option" tabindex="-1" aria-selected=${String(n===e.at)}
onPointerDown=${s=>s.preventDefault()} onPointerMove=${()=>e.setAt(n)}
onClick=${()=>e.pick(t)}>
<${Z} name=${t.name} size="sm" />
<span class="cut">${t.name}</span>
</button>`)}
</div>`:null}var o0=b(()=>{z();T();zu();x();Q$();P()});var eh,s0=b(()=>{eh=[["faces",[["😀","улыбка радость smile grin"],["😃","улыбка smile happy"],["😄","смех smile laugh"],["😁","улыбка grin"],["😅","неловко sweat"],["😂","смех слёзы joy laugh"],["🤣","смех rofl"],["🙂","улыбка slight smile"],["😉","подмигивание wink"],["😊","улыбка румянец blush"],["😇","ангел angel"],["😍","влюблён любовь love"],["😘","поцелуй kiss"],["😋","вкусно yum"],["😎","круто очки cool"],["🤩","восторг star"],["🥳","праздник party"],["🤔","думаю think"],["🤗","обнимаю hug"],["😏","ухмылка smirk"],["😐","нейтрально neutral"],["😴","сон sleep"],["😌","спокойно relieved"],["😕","сомнение confused"],["😟","тревога worried"],["🙁","грусть frown"],["😢","слеза грусть cry"],["😭","плач cry sob"],["😤","пар злость"],["😠","злость angry"],["😱","ужас scream"],["😳","смущение flushed"],["🥺","просьба please"],["🙄","закатываю глаза roll eyes"],["😬","неловко grimace"],["🤒","болезнь sick"],["🫡","есть служу salute"]]],["hands",[["👍","да хорошо палец вверх thumbs up yes"],["👎","нет плохо палец вниз thumbs down no"],["👌","окей ok"],["✌️","победа victory"],["🤞","удачи пальцы luck"],["🤝","рукопожатие договор handshake"],["👏","аплодисменты браво clap"],["🙌","ура руки hooray"],["🙏","спасибо пожалуйста молитва thanks please pray"],["💪","сила strong"],["👋","привет пока hello bye wave"],["👀","глаза смотрю eyes"],["✍️","пишу writing"],["☝️","внимание up"],["👉","указатель right"],["👇","вниз down"],["🫶","сердце руки heart hands"]]],["hearts",[["❤️","сердце любовь heart love"],["🧡","сердце orange heart"],["💛","сердце yellow heart"],["💚","сердце green heart"],["💙","сердце blue heart"],["💜","сердце purple heart"],["🖤","сердце black heart"],["💔","разбитое сердце broken"],["💖","сердце sparkle"],["✨","блеск sparkles"],["🌟","звезда star"],["⭐","звезда star"],["🔥","огонь fire"],["🎉","праздник ура tada party"],["🎊","праздник confetti"],["🎁","подарок gift"],["🎂","торт день рождения birthday cake"],["🌹","роза rose"],["💐","цветы букет flowers"],["🌸","цветок blossom"],["☀️","солнце sun"],["🌈","радуга rainbow"],["❄️","снег snow"],["🎄","ёлка новый год christmas"]]],["work",[["✅","готово да галочка done check"],["☑️","галочка check"],["❌","нет крест cross no"],["❗","важно внимание important"],["❓","вопрос question"],["⚠️","внимание осторожно warning"],["⏰","время будильник clock"],["⏳","ждём песок hourglass"],["📅","дата календарь calendar"],["📌","закреплено pin"],["📎","скрепка вложение paperclip"],["📝","заметка memo"],["📄","документ document"],["📦","посылка коробка package"],["🚚","доставка грузовик delivery"],["🛒","корзина заказ cart"],["🧾","чек receipt"],["💳","карта оплата card"],["💰","деньги money"],["💸","деньги возврат money"],["🏷️","цена ярлык price"],["🔧","ремонт ключ repair wrench"],["🔨","молоток hammer"],["⚙️","настройки settings"],["🔍","поиск search"],["🔗","ссылка link"],["📞","телефон звонок phone call"],["📱","телефон mobile"],["💻","компьютер laptop"],["✉️","письмо почта mail"],["📷","фото camera"],["🎥","видео video"],["🔔","уведомление bell"],["🔒","замок lock"],["🔑","ключ key"],["🏠","дом home"],["🏢","офис office"],["📍","место адрес place address"],["🗺️","карта map"],["✈️","самолёт plane"],["🚗","машина car"],["☕","кофе coffee"],["🍕","пицца pizza"],["🆗","ok"],["🆕","новое new"],["🔝","топ top"],["💡","идея idea"],["📈","рост chart"],["🤖","бот robot"]]]]});function J2(e){let t=e.trim().toLocaleLowerCase();if(!t)return[...th().length?[["recent",th().map(s=>[s,""])]]:[],...eh];let n=eh.flatMap(([,s])=>s).filter(([,s])=>s.split(" ").some(a=>a.startsWith(t)));return n.length?[["",n]]:[]}function c0({pick:e}){let t=Nt(r0),n=E(null),[s,a]=g(""),[i,l]=g(0);we(),I(()=>n.current.focus({preventScroll:!0}),[]);let c=J2(s),u=c.flatMap(([,d])=>d);O(()=>t.current.querySelector(".emo.on")?.scrollIntoView({block:"nearest"}),[i]);let m=d=>{V2(d),r0(),e(d)},p=d=>{let h={ArrowRight:1,ArrowLeft:-1,ArrowDown:a0,ArrowUp:-a0}[d.key];h&&(s===""||d.key==="ArrowDown"||d.key==="ArrowUp")&&(d.preventDefault(),l(Math.max(0,Math.min(u.length-1,i+h)))),d.key==="Enter"&&(d.preventDefault(),d.stopPropagation(),u[i]&&m(u[i][0]))},$=-1;return r`<div class="menu pop popemoji" role="dialog" aria-label=${o("Emoji")} ref=${t} onKeyDown=${Ct}>
<div class="gfind">
<${f} name="search" size="m" />
<input class="palq" ref=${n} role="combobox" aria-expanded="true" aria-controls="emojis"
aria-autocomplete="list" aria-activedescendant=${u.length?"emo"+i:null}
aria-label=${o("Find an emoji")} placeholder=${o("For example: thanks")} value=${s}
onInput=${d=>{a(d.target.value),l(0)}} onKeyDown=${p} />
</div>
<div class="emojis" id="emojis" role="listbox" aria-label=${o("Emoji")}>
${c.map(([d,h])=>r`
${d&&r`<div class="mh" role="presentation">${G2[d]()}</div>`}
<div class="emogrid" role="presentation">
${h.map(([v,_])=>{$+=1;let k=$;return r`<button type="button" class=${k===i?"emo on":"emo"} id=${"emo"+k}
role="option" tabindex="-1" aria-selected=${String(k===i)}
aria-label=${`${v} ${_}`.trim()} onPointerMove=${()=>l(k)}
onClick=${()=>m(v)}>
${v}
</button>`})}
</div>
`)}
${!u.length&&r`<p class="dpad2 t13 dim">${o("Nothing found")}</p>`}
</div>
</div>`}var i0,Y2,a0,G2,th,V2,r0,l0,u0=b(()=>{z();T();ie();s0();x();so();P();Pe();i0="okno.emoji",Y2=16,a0=8,G2={recent:()=>o("Recent"),faces:()=>o("Smileys"),hands:()=>o("Gestures"),hearts:()=>o("Hearts and holidays"),work:()=>o("Work")},th=()=>{try{return JSON.parse(localStorage.getItem(i0))??[]}catch{return[]}},V2=e=>localStorage.setItem(i0,JSON.stringify([e,...th().filter(t=>t!==e)].slice(0,Y2))),r0=()=>{w.value=null},l0=()=>r`<button type="button" class="ib small" id="emoji" aria-label=${o("Emoji")}
title=${`${o("Emoji")}  ${pt} ;`} aria-haspopup="dialog" aria-expanded=${String(w.value==="emoji")}
onClick=${()=>{w.value=w.value==="emoji"?null:"emoji"}}>
<${f} name="smile" size="m" />
</button>`});function p0({id:e,dialog:t,note:n,text:s}){let a=wv(e),i=a.filter(d=>d.typing==="reply"),l=a.filter(d=>d.typing==="note"),c=n?Lu(s):[],u=d=>d.map(h=>U(h.id??h)).join(", "),m=d=>r`<b class="b5">${d}</b>`,p=null;if(i.length?p=lt(C("{who} is replying…","{who} are replying…",i.length),{who:m(u(i))}):c.length?p=lt(C("Your team will see the note, {who} will be notified","Your team will see the note, {who} will be notified",c.length),{who:m(c.map(d=>d.name).join(", "))}):l.length?p=lt(C("{who} is writing a note…","{who} are writing a note…",l.length),{who:m(u(l))}):wc(e)?p=o("{name} is typing…",{name:ys(t?.name??"")}):a.length&&(p=lt(C("{who} is here too","{who} are here too",a.length),{who:m(u(a))})),!p)return null;let $=i.length?i:l.length?l:a;return r`<div class="seen cseen" role="status">
${!c.length&&$.length>0&&r`<span class="stack">
${$.slice(0,3).map(d=>r`<${Z} key=${d.id} name=${U(d.id)} size="xs" />`)}
</span>`}
<span class="cut">${p}</span>
</div>`}function d0({id:e,mode:t}){let n=_a(e,t);if(n===null)return null;let s=xt.value[e],a=s&&Ln(s).find(l=>l.no===n),i=a&&(a.author.operator_id?U(a.author.operator_id):a.author.name);return r`<div class="cquote">
<${f} name="reply" size="m" />
<span class="quote grow">
<b class="b5 blk cut">${i??o("Message {no}",{no:n})}</b>
<span class="cut blk">${a?m0(a):""}</span>
</span>
<button type="button" class="ib small" aria-label=${o("Remove the quote")} onClick=${()=>Vo(e,t,null)}>
<${f} name="x" size="m" />
</button>
</div>`}function f0({id:e,dialog:t,message:n}){let s=ut(t)?.can?.edit_hours,a=be(t.kind),i=s?C("{channel} lets you edit for {n} hour","{channel} lets you edit for {n} hours",s,{channel:a}):"";return r`<div class="cstrip" role="status">
<${f} name="square-pen" size="m" />
<span class="grow">
${o("You are editing your message from {time}.",{time:j(n.sent_at)})} ${i}
</span>
<button type="button" class="ib small" aria-label=${o("Cancel editing")} title="Esc"
onClick=${()=>zr(e)}>
<${f} name="x" size="m" />
</button>
</div>`}function $0({id:e}){let[t,n]=g(!1),s=nk(e);if(O(()=>{ak(e)},[e]),!s.length)return null;let a=xt.value[e],i=a?Ln(a).findLast(c=>c.kind==="in")?.no??0:0,l=s.some(c=>c.no<i);return r`<div class=${l?"cstrip warn plan":"cstrip plan"}>
<div class="hrow">
<${f} name="calendar-clock" size="m" />
<span class="grow">
${s.length===1?o("Scheduled for {when}",{when:at(jn(s[0]))}):C("{n} reply scheduled","{n} replies scheduled",s.length)}
${l&&r`<b class="b6"> · ${o("the client has written since")}</b>`}
</span>
<button type="button" class="link t12" aria-expanded=${String(t)} onClick=${()=>n(!t)}>
${t?o("Hide"):o("Show")}
</button>
</div>
${t&&r`<ul class="plist">
${s.map(c=>r`<${Z2} key=${c.id} message=${c} />`)}
</ul>`}
</div>`}function Z2({message:e}){let t=`plan${e.id}`,n=w.value===t;return r`<li>
<span class="grow">
<b class="b5 blk">${at(jn(e))} · ${U(e.author.operator_id)}</b>
<span class="cut blk">${m0(e)}</span>
</span>
<span class="hrow tight pacts">
<button type="button" class="btn small" onClick=${()=>g$(e,null)}>${o("Send now")}</button>
<span class="popbox">
<button type="button" class="ib small" aria-label=${o("Another time")} title=${o("Another time")}
aria-haspopup="dialog" aria-expanded=${String(n)} onClick=${()=>{w.value=n?null:t}}>
<${f} name="calendar-clock" size="m" />
</button>
${n&&r`<${nl} place="popplan" given=${jn(e)} pick=${s=>g$(e,s)} />`}
</span>
<button type="button" class="ib small" aria-label=${o("Undo and edit")} title=${o("Undo and edit")}
onClick=${()=>Hn(e)}>
<${f} name="square-pen" size="m" />
</button>
</span>
</li>`}var m0,nh=b(()=>{z();T();ie();zu();ol();Q();ua();x();Re();ku();Zi();zn();M();qn();Qo();P();Na();ip();m0=e=>e.text||Ft(e.content==="text"&&e.files?.length?"document":e.content)});function h0({id:e,dialog:t}){let n=lo(e),s=n==="note",a=E(null),i=sn(e,n),l=t&&ut(t),c=s?Q2:l?.can??{},u=!!c.subject&&!s,m=!s&&(en.value==="off"||l?.health==="trouble"||l?.health==="paused"),p=vt(e,n),$=!!i.trim()||p.some(y=>["done","uploading","waiting"].includes(y.state)),d=t0(a,s);I(()=>oh(a.current),[i]),O(()=>{Pk()||Ls()},[]);let h=(y={})=>{if(!$||!t)return;let D=u&&Jk(e);if(D){document.getElementById("mail"+D.field)?.focus();return}Dd();let Y=Tt("#missing button");if(Y){Y.focus();return}$$(e,n,y),a.current?.focus()};I(()=>(jt.current={id:e,mode:n,mail:u,field:a.current,submit:h,wrap:y=>Op(a.current,y),list:y=>Z$(a.current,y)},()=>{jt.current=null}));let v=y=>{sv(),fn(e),Ms(e,n,y.target.value),Av(e,n,y.target.value),d.look()},_=s||(fe.value?.send?.[t?.kind]??(u?"command":"enter"))==="command",k=y=>{if(!(y.isComposing||d.keys(y))){if(aR(y,_)){y.preventDefault(),!y.repeat&&cc()&&h();return}if(y.key==="Enter"&&u&&!y.shiftKey&&e0(a.current)){y.preventDefault();return}i||y.shiftKey||(y.key==="ArrowUp"&&!s&&tR(e,t)?y.preventDefault():y.code==="KeyZ"&&(y.ctrlKey||y.metaKey)&&(y.preventDefault(),pc()))}};return r`<form class=${s?"comp asnote":"comp"}
aria-label=${s?o("Note for the team"):o("Reply to the client")} onSubmit=${y=>{y.preventDefault(),h()}}>
<div class="bar top">
<${iR} id=${e} mode=${n} field=${a} />
${s?r`<span class="hrow tight end t12 notehint">
<${f} name="lock" size="s" />
${o("The client will not see this")}
</span>`:t&&r`<span class="hrow tight end t12 mut">
<${Ae} kind=${t.kind} />
<span class="cut">${u?l.name:fa(t)}</span>
${!u&&t.label&&r`<span class="only-wide cut">· ${t.label}</span>`}
</span>`}
</div>
${u&&t&&r`<${t_} dialog=${t} />`}
<${d0} id=${e} mode=${n} />
<${ep} id=${e} kind=${t?.kind} mode=${n} />
<textarea class="tx" rows="2" ref=${a} value=${i} aria-label=${s?o("Note text"):o("Reply text")}
placeholder=${sR(s,t,m)} enterkeyhint=${_?"enter":"send"}
aria-controls=${d.list.length?"calls":null}
aria-activedescendant=${d.list.length?"call"+d.at:null} aria-autocomplete=${s?"list":null}
onInput=${v} onKeyDown=${k} onClick=${d.look} onBlur=${()=>{Dd(),d.close()}}></textarea>
<${n0} calls=${d} />
<${tp} id=${e} mode=${n} again=${y=>{lx(e,y),a.current?.focus()}} without=${y=>{cx(e,y),a.current?.focus()}} />
<div class="bar cbarx">
<${X2} id=${e} mode=${n} mail=${u} can=${c} field=${a} calls=${d} />
<span class="grow"></span>
<${oR} id=${e} mode=${n} text=${i} />
<span class=${s?"":"split"}>
<button type="submit" class="btn primary" disabled=${!$}>
${!s&&r`<${f} name="send" size="s" />`}
${nR(s,m,e,p)}
<kbd class="only-wide">${_?`${pt} ↵`:"Enter"}</kbd>
</button>
${!s&&r`<${n_} disabled=${!$} />`}
</span>
</div>
${!s&&r`<${o_} send=${h} />`}
${w.value==="emoji"&&r`<${c0} pick=${y=>Ap(a.current,y)} />`}
</form>`}function X2({id:e,mode:t,mail:n,can:s,field:a,calls:i}){let l=(u,m,p,$)=>r`<button type="button" class="ib small" aria-label=${m} title=${p?`${m}  ${p}`:m}
onPointerDown=${d=>d.preventDefault()} onClick=${$}>
<${f} name=${u} size="m" />
</button>`,c=()=>{Ap(a.current,/(^|\s)$/.test(a.current.value.slice(0,a.current.selectionStart))?"@":" @"),i.look()};return r`
${n&&r`
${l("bold",o("Bold"),`${pt} B`,()=>Op(a.current,"**"))}
${l("italic",o("Italic"),`${pt} I`,()=>Op(a.current,"_"))}
${l("list",o("List"),`${pt} Shift 8`,()=>Z$(a.current,!1))}
<${eR} field=${a} />
`}
${t==="note"&&l("at-sign",o("Mention a colleague"),"@",c)}
${s.files&&r`<${Ox} id=${e} can=${s} mode=${t} />`}
<${l0} />
`}function eR({field:e}){let t=w.value==="link",n=s=>{s.preventDefault(),s.stopPropagation();let a=s.target.elements.address.value.trim();w.value=null,a&&X_(e.current,/^(https?:\/\/|mailto:)/i.test(a)?a:`https://${a}`)};return I(()=>{t&&document.getElementById("linkto")?.focus()},[t]),r`<span class="popbox">
<button type="button" class="ib small" aria-label=${o("Link")} title=${o("Link")} aria-expanded=${String(t)}
onPointerDown=${s=>s.preventDefault()} onClick=${()=>{w.value=t?null:"link"}}>
<${f} name="link" size="m" />
</button>
${t&&r`<form class="menu pop poplink" aria-label=${o("Link")} onSubmit=${n}>
<input class="input" id="linkto" name="address" autocomplete="off" aria-label=${o("Page address")}
placeholder="https://" />
<button type="submit" class="btn primary">${o("Insert")}</button>
</form>`}
</span>`}function tR(e,t){let n=xt.peek()[e],s=n&&Ln(n).findLast(a=>a.kind==="out"&&a.author.operator_id===N.peek().id&&a.delivery?.state!=="cancelled");if(!s||!t||Kn(s))return!1;if(gr(s))Hn(s);else if(Ep(s,t))Tp(s);else return!1;return!0}function nR(e,t,n,s){return Sa.value[n]!==void 0?o("Sends when uploaded"):e?o("Leave a note"):Zo(s)?o("Send when uploaded"):t?o("Queue"):o("Send")}function oR({id:e,mode:t,text:n}){return Sk(e,t)!==void 0?r`<span class="t12 dim saved hrow tight" role="status">
<span class="only-wide">${o("A newer draft from another device.")}</span>
<button type="button" class="link" onClick=${()=>Ck(e,t)}>${o("Restore previous draft")}</button>
</span>`:n.trim()?vk(e,t)?r`<span class="t12 dim only-wide saved">${o("Draft saved")}</span>`:en.value==="off"?r`<span class="t12 dim only-wide saved">${o("Draft saved on this device")}</span>`:null:null}function sR(e,t,n){return t?e?o("Write a note for the team"):n?o("You can write, the reply will wait in the queue"):o("Write a reply"):o("You can write while the messages load")}function aR(e,t){return e.key!=="Enter"||e.shiftKey?!1:e.ctrlKey||e.metaKey||!t}function oh(e){e&&(e.style.height="auto",e.style.height=`${Math.min(e.scrollHeight,innerHeight*.4)}px`)}function iR({id:e,mode:t,field:n}){let s=i=>{un(e,i),requestAnimationFrame(()=>n.current?.focus())},a=i=>{i.key!=="ArrowLeft"&&i.key!=="ArrowRight"||(i.preventDefault(),un(e,t==="reply"?"note":"reply"),requestAnimationFrame(()=>Tt(".md[aria-selected='true']")?.focus()))};return r`<div class="hrow mds" role="tablist" aria-label=${o("Where the text goes")} onKeyDown=${a}>
${rR.map(([i,l])=>r`<button type="button" class="md" role="tab" aria-selected=${String(t===i)}
tabindex=${t===i?0:-1} onClick=${()=>s(i)}>
${l()}
</button>`)}
</div>`}var Q2,rR,g0=b(()=>{z();Ko();T();ie();pn();ol();ua();x();zs();so();Ji();ca();Q$();So();zn();M();Ne();qn();Or();X$();Qo();np();P();o0();u0();R$();ip();nh();Q2={files:!0,max_files:20};rR=[["reply",()=>o("Reply")],["note",()=>o("Note")]]});function cR(e,t){let n=e.findLast(a=>a.kind==="out")??e.at(-1),s={name:ys(b0(n)),ago:ny(n.created_at,t)};return n.kind==="note"?o("{name} left a note {ago}.",s):n.kind==="in"?o("{name} wrote {ago}.",s):o("{name} replied {ago}.",s)}function uR(){let[e,t]=g(As(Date.now()));return O(()=>{let n=setInterval(()=>t(As(Date.now())),1e3);return()=>clearInterval(n)},[]),e}function v0({entry:e}){let t=E(null);I(()=>t.current.focus({preventScroll:!0}),[e.key,e.last_no]);let n=E(0);I(()=>{n.current=Date.now(),$k(e.dialog_id,e.last_no)},[e.key,e.last_no]);let s=uR(),a=e.came??[],i=()=>{Date.now()-n.current>=pR&&dk(e)};return r`<div class="card fencebox" role="alertdialog"
aria-label=${o("The conversation changed while you were writing")}>
<div class="fence">
<p class="t13">
<b class="b6">
${a.length?cR(a,s):o("The conversation changed while you were writing.")}
</b> ${o("Your reply has not been sent yet.")}
</p>
${a.length>sh&&r`<p class="t12 dim">${o("The last {n} of {count} messages",{n:sh,count:a.length})}</p>`}
<ol class="came">
${a.slice(-sh).map(l=>r`<li class=${"msg fm "+(l.kind==="in"?"in":l.kind==="note"?"out note":"out")}
key=${l.id}>
<div class="box">
<span class="by">${b0(l)}</span>
${lR(l)}
<span class="mt">${j(l.created_at)}</span>
</div>
</li>`)}
</ol>
${e.text&&r`<blockquote class="quote">${e.text}</blockquote>`}
${e.files?.length>0&&r`<p class="t12 dim">
${C("{n} file","{n} files",e.files.length)}
: ${e.files.map(l=>l.name).join(", ")}
</p>`}
<div class="hrow">
<button type="button" class="btn quiet" onClick=${()=>$x(e)}>${o("Do not send")}</button>
<span class="grow"></span>
<button type="button" class="btn" onClick=${()=>Fs(e)}>${o("Edit")}</button>
<button type="button" class="btn primary" ref=${t} onClick=${i}>
${o("Send anyway")}
<kbd class="only-wide">Enter</kbd>
</button>
</div>
</div>
</div>`}var b0,lR,sh,pR,y0=b(()=>{z();T();Q();x();Ho();Re();wa();qn();Qo();Na();b0=({author:e})=>e.operator_id?U(e.operator_id):e.name,lR=e=>e.text||Ft(e.content==="text"?"document":e.content);sh=20,pR=700});function w0({id:e,dialog:t}){let n=lk(e),s=lo(e),a=V_(e);if(hR(e),n)return r`<div class="dock"><${v0} entry=${n} /></div>`;let i=s==="reply"&&t&&mR(t);return r`<div class="dock">
${t&&r`
<${$0} id=${e} />
<${p0} id=${e} dialog=${t} note=${s==="note"} text=${sn(e,s)} />
`}
${a&&t?r`
<${f0} id=${e} dialog=${t} message=${a.message} />
<${fR} id=${e} dialog=${t} text=${a.text} />
`:i?r`<${dR} id=${e} ...${i} />`:r`<${h0} id=${e} dialog=${t} />`}
</div>`}function mR(e){if(e.blocked_at)return{icon:"ban",title:e.thread_kind==="group"?o("We are no longer in this group"):o("The client has blocked the bot"),text:o("Messages have not been delivered since {date}.",{date:St(e.blocked_at)})};let t=ut(e);return!t||t.health==="removed"?{icon:"unplug",title:o("This channel was disconnected"),text:o("This channel can no longer send messages.")}:null}function dR({id:e,icon:t,title:n,text:s}){return r`<div class="creplace">
<${f} name=${t} />
<span class="grow t13"><b class="b6 blk">${n}</b>${s}</span>
<button type="button" class="btn" onClick=${()=>un(e,"note")}>${o("Leave a note")}</button>
</div>`}function fR({id:e,dialog:t,text:n}){let s=E(null);I(()=>oh(s.current),[n]),I(()=>{s.current.focus(),s.current.setSelectionRange(n.length,n.length)},[]);let a=()=>{n.trim()&&He(()=>Z_(e))},i=l=>{l.key==="Escape"&&(l.stopPropagation(),l.preventDefault(),zr(e));let c=fe.value?.send?.[t.kind]==="command";l.key==="Enter"&&!l.shiftKey&&!l.isComposing&&(l.ctrlKey||l.metaKey||!c)&&(l.preventDefault(),a())};return r`<form class="comp editing" aria-label=${o("Editing a message")}
onSubmit=${l=>{l.preventDefault(),a()}}>
<div class="bar top">
<span class="md t13 b5">${o("Editing")}</span>
<span class="hrow tight end t12 mut">
<${Ae} kind=${t.kind} />
<span class="cut">${fa(t)}</span>
</span>
</div>
<textarea class="tx" rows="2" ref=${s} value=${n} aria-label=${o("New message text")}
onInput=${l=>J_(e,l.target.value)} onKeyDown=${i}></textarea>
<div class="bar">
<span class="grow"></span>
<button type="button" class="btn quiet" onClick=${()=>zr(e)}>${o("Do not change")}</button>
<button type="submit" class="btn primary" disabled=${!n.trim()}>
${o("Save changes")}
<kbd class="only-wide">Enter</kbd>
</button>
</div>
</form>`}function hR(e){let t=B.value.mentions?.[e]?.no??null;O(()=>{if(t===null)return;let n=setInterval(()=>{let a=[...document.querySelectorAll(".log .msg.note[data-no]")].filter(gR).map(l=>Number(l.dataset.no)),i=Math.max(0,...a);document.hasFocus()&&!document.hidden&&i>=t&&(clearInterval(n),_e("POST",`/api/dialogs/${e}/mentions`,{no:i}).catch(()=>{}))},$R);return()=>clearInterval(n)},[e,t])}function gR(e){let t=e.closest(".scroll")?.getBoundingClientRect(),n=e.getBoundingClientRect();return!!t&&n.bottom>t.top&&n.top<t.bottom}var $R,k0=b(()=>{z();T();et();J();pn();ol();Q();x();Ho();M();P();g0();y0();nh();$R=1e3});function Ir(e,{from:t=null}={}){let{view:n,dialog:s,at:a}=A.peek();s&&(sl.value=t?{dialog:s,no:t}:null,a===e&&L(K(n,s),{replace:!0}),L(K(n,s,e),{replace:!0}))}function x0(){let e=sl.peek();e&&Ir(e.no)}var sl,al,Br=b(()=>{ee();G();sl=S(null);al=e=>new URL(K("all",e.dialog_id,e.no),location.origin).href});function S0(){it.value=null,globalThis.CSS?.highlights?.delete("found"),Tt("#conversation .scroll")?.focus({preventScroll:!0})}function vR(e){it.value={...it.peek(),q:e},clearTimeout(ah),ah=setTimeout(C0,bR)}async function C0(){clearTimeout(ah);let{dialog:e,q:t}=it.peek();if(!t.trim()||rh(t)){it.value={dialog:e,...V$,q:t,asked:t};return}try{let n=await W(`/api/dialogs/${e}/find?${new URLSearchParams({q:t})}`);if(it.peek()?.dialog!==e||it.peek().q!==t)return;it.value={...it.peek(),asked:t,found:n.found,more:n.more,swapped:n.other_layout,at:-1,failed:!1},n.found.length&&Wr(1)}catch(n){if(!(n instanceof le))throw n;it.peek()&&(it.value={...it.peek(),asked:t,found:[],failed:!0})}}function Wr(e){let{found:t,at:n}=it.peek();if(!t.length)return;let s=(n+e+t.length)%t.length;it.value={...it.peek(),at:s},Ir(t[s])}function yR(e){let{q:t,asked:n,dialog:s}=it.peek(),a=rh(t);a?Ir(Math.max(1,Math.min(a,oe.peek()[s]?.last_no??a))):t!==n?C0():Wr(e.shiftKey?-1:1)}function wR(e){if(e.key==="Escape")S0();else if(e.key==="Enter")yR(e);else if(e.key==="ArrowUp")Wr(1);else if(e.key==="ArrowDown")Wr(-1);else return;e.preventDefault(),e.stopPropagation()}function T0({id:e}){let t=E(null),n=W_(e);if(I(()=>{n&&t.current?.focus()},[n]),!n)return null;let{q:s,asked:a,found:i,at:l,more:c,swapped:u,failed:m}=it.value,p=m?o("Search failed"):!a.trim()||rh(a)?"":i.length?o("{i} of {n}",{i:l+1,n:re(i.length)+(c?"+":"")}):o("Nothing found");return r`<div class="findbar" role="search" aria-label=${o("Find in the conversation")}>
<${f} name="search" size="m" />
<input id="findq" ref=${t} class="grow" type="text" value=${s} maxlength="200" autocomplete="off"
spellcheck=${!1} aria-label=${o("Find in the conversation")} placeholder=${o("Words or message No.")}
onInput=${$=>vR($.target.value)} onKeyDown=${wR} />
<span class="t12 mut num" role="status">${p}${u&&` · ${o("as “{text}”",{text:u})}`}</span>
<button type="button" class="ib small" disabled=${i.length<1} aria-label=${o("Earlier")}
title=${o("Earlier")+"  ↑"} onClick=${()=>Wr(1)}>
<${f} name="chevron-up" size="m" />
</button>
<button type="button" class="ib small" disabled=${i.length<1} aria-label=${o("Later")}
title=${o("Later")+"  ↓"} onClick=${()=>Wr(-1)}>
<${f} name="chevron-down" size="m" />
</button>
<button type="button" class="ib small" aria-label=${o("Dismiss")} title=${o("Dismiss")+"  Esc"} onClick=${S0}>
<${f} name="x" size="m" />
</button>
</div>`}function E0(e){let{highlights:t}=globalThis.CSS??{};if(!t||!it.peek())return;let{asked:n,swapped:s,found:a}=it.peek(),i=((s??n).toLowerCase().match(/[\p{L}\p{N}]{2,}/gu)??[]).map(u=>u.slice(0,Math.max(3,u.length-2))),l=[],c=new Set(a);for(let u of i.length?e.querySelectorAll("li[data-no]"):[])if(c.has(Number(u.dataset.no))&&l.length<_0){for(let m of kR(u,i))if(l.push(m)>=_0)break}t.set("found",new Highlight(...l))}function*kR(e,t){let n=document.createTreeWalker(e,NodeFilter.SHOW_TEXT);for(let s=n.nextNode();s;s=n.nextNode())if(!s.parentElement.closest(".mt, .by, .av"))for(let a of s.nodeValue.matchAll(/[\p{L}\p{N}]+/gu)){if(!t.some(l=>a[0].toLowerCase().startsWith(l)))continue;let i=new Range;i.setStart(s,a.index),i.setEnd(s,a.index+a[0].length),yield i}}var bR,ah,rh,_0,ih=b(()=>{z();Ko();T();J();Q();x();kp();Br();M();P();bR=180,ah=0;rh=e=>Number(/^\s*[№#]\s*(\d{1,9})\s*$/.exec(e)?.[1]??0);_0=1e3});async function lh(e){try{return await e()}catch(t){return he(R(t)),null}}function A0(e){let t=ut(oe.value[e.dialog_id]??{})?.can??{},n=["sent","delivered","read"].includes(e.delivery?.state),s=!t.delete_hours||Date.now()-e.sent_at<t.delete_hours*xR;return!!(t.delete&&n&&s&&ch(e)&&!e.deleted_at&&(e.files?.length??0)<2)}function uh(e){let t=new Set(Fr.peek());t.delete(e)||t.add(e),Fr.value=t}async function ph(e,t){let n=B.peek().marks[e];Np.add(e),await lh(async()=>{let s=await V(`/api/dialogs/${e}/unread`,{no:t});ne({t:"unreadFrom",id:e,read_no:s.read_no}),X(tu(e),{icon:"mail",undo:()=>(Np.delete(e),ne({t:"read",id:e,client_no:n??0}),lh(()=>V(`/api/dialogs/${e}/read`,{client_no:n??0})))})})}var xR,Pp,ch,O0,N0,P0,D0,Fr,M0,Np,R0,L0,rl=b(()=>{ee();_s();Ne();J();M();xR=36e5;Pp=(e,t,n)=>lh(async()=>(ne({t:"result",...await V(`/api/messages/${e.id}/${t}`,n)}),!0));ch=e=>e.kind==="out"&&e.author.operator_id===N.value.id,O0=e=>Pp(e,"delete",{}),N0=(e,t)=>Pp(e,"reaction",{emoji:t}),P0=e=>Pp(e,"amend",{act:"again"}),D0=e=>Pp(e,"amend",{act:"drop"}),Fr=S(new Set);M0=e=>W(`/api/messages/${e.id}/versions`).then(t=>t.versions),Np=new Set,R0=e=>Np.has(e),L0=e=>Np.delete(e)});var il,z0,I0,B0,ll,cl=b(()=>{ee();T();x();il=S(null),z0=e=>{il.value=e},I0=e=>!!il.value?.when(e),B0=e=>il.peek().run(e),ll=({message:e})=>il.value?.when(e)?r`<button type="button" class="link whyb" aria-haspopup="dialog"
onClick=${()=>il.peek().run(e)}>
${o("Why?")}
</button>`:null});function j0({message:e,at:t}){let{state:n,code:s,detail:a}=e.delivery;return n==="failed"?r`<span class="mt trouble">
<${f} name="circle-alert" size="s" />
<span>${o("Not sent")}: ${Yt(s,a)}</span>
</span>`:n==="uncertain"?r`<span class="mt trouble">
<${f} name="circle-question-mark" size="s" />
<span title=${Yt(s,a)}>${o("Delivery uncertain")}</span>
</span>`:r`<span class="mt">${t} <${Gn} state=${n} /></span>`}function K0({message:e,found:t}){let[n,s]=g(!1),a=W0(e),i=SR[e.delivery.code]?.(a)??o("{name} was cancelled",{name:a});return r`<li class=${t?"ev takenback found":"ev takenback"} data-no=${e.no}>
<span>
<${f} name="zap" size="s" />
${i} · <span title=${Ue(e.created_at)}>${j(e.created_at)}</span>
${" "}
<button type="button" class="link" aria-expanded=${String(n)} onClick=${()=>s(!n)}>
${n?o("Hide"):o("Show")}
</button>
<${ll} message=${e} />
${n&&r`<span class="taken">${e.text}</span>`}
</span>
</li>`}var _R,W0,ul,F0,SR,mh=b(()=>{z();T();Q();x();P();cl();zo();mp();_R={out_of_hours:()=>o("Out-of-hours reply"),receipt:()=>o("Receipt"),progress:()=>o("Progress update"),rating:()=>o("Rating request"),confirmation:()=>o("Confirmation"),incident:()=>o("Incident message")},W0=e=>_R[e.automatic]?.()??o("Auto-reply"),ul=e=>e.kind==="out"&&!!e.automatic,F0=({message:e})=>r`<span class="by">
<${f} name="zap" size="s" />
${W0(e)}
<${ll} message=${e} />
</span>`;SR={"too-late":e=>o("{name} was not sent: it was too late",{name:e}),paused:e=>o("{name} was not sent: automation was stopped",{name:e})}});function q0({message:e,at:t}){let{delivery:n}=e;return ul(e)?r`<${j0} message=${e} at=${t} />`:n.state==="failed"?r`<span class="mt trouble">
<${f} name="circle-alert" size="s" />
<span>${TR(n)}</span>
<${Qt} run=${()=>ru(e)}>${o("Retry")}<//>
<${Qt} run=${()=>Dt(e.text)}>${o("Copy")}<//>
</span>`:n.state==="uncertain"?r`<${CR} message=${e} />`:n.code==="checking"?r`<span class="mt trouble" role="status">
<${Gn} state="queued" />
<span>${o("Checking whether it arrived…")}</span>
</span>`:Kn(e)?r`<span class="mt trouble">
<${f} name="calendar-clock" size="s" />
<span title=${Ue(jn(e))}>
${o("Scheduled for {when}",{when:at(jn(e))})}
</span>
<${Qt} run=${()=>Hn(e)}>${o("Cancel")}<//>
</span>`:gr(e)?r`<${ER} message=${e} at=${t} />`:n.state==="queued"&&(n.attempts>0||n.waits_for)?r`<span class="mt trouble">
<${Gn} state="waiting" />
<span>${n.waits_for?o("Waiting for an earlier message"):o("Queued")}</span>
<${Qt} run=${()=>Hn(e)}>${o("Cancel")}<//>
</span>`:r`<span class="mt">${t} <${Gn} state=${n.state} /></span>`}function CR({message:e}){let{delivery:t}=e,n=ut(oe.value[e.dialog_id]??{}),s=n?.can?.can_check?o("Delivery uncertain"):o("Delivery uncertain: {platform} does not report it",{platform:be(n?.kind)});return r`<span class="mt trouble">
<${f} name="circle-question-mark" size="s" />
<span title=${Yt(t.code,t.detail)}>${s}</span>
${n?.can?.can_check&&r`<${Qt} run=${()=>rw(e)}>${o("Check")}<//>`}
<${Qt} run=${()=>ru(e)}>${o("Send again")}<//>
</span>`}function ER({message:e,at:t}){let[n,s]=g(Date.now());O(()=>{let c=setInterval(()=>s(Date.now()),250);return()=>clearInterval(c)},[]);let a=e.delivery.not_before-e.created_at,i=jn(e)-n;if(i<=0)return r`<span class="mt">${t} <${Gn} state="sending" /></span>`;let l=Math.ceil(i/1e3);return r`<span class="mt trouble leaving" data-state="undo">
<svg class="ring" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
<circle class="bg" cx="6" cy="6" r="5" />
<circle class="fg" cx="6" cy="6" r="5" pathLength="100" stroke-dasharray="100"
stroke-dashoffset=${100-Math.min(100,i/a*100)} transform="rotate(-90 6 6)" />
</svg>
<span>${o("Sends in {n} s",{n:l})}</span>
<${Qt} run=${()=>Hn(e)}>${o("Cancel")}<//>
</span>`}function U0({message:e,found:t}){let[n,s]=g(!1),a=e.author.operator_id===N.value.id?o("You cancelled sending"):o("{name} cancelled sending",{name:U(e.author.operator_id)});return r`<li class=${t?"ev takenback found":"ev takenback"} data-no=${e.no}>
<span>
<${f} name="undo-2" size="s" />
${a} · <span title=${Ue(e.created_at)}>${j(e.created_at)}</span>
${" "}
<button type="button" class="link" aria-expanded=${String(n)} onClick=${()=>s(!n)}>
${n?o("Hide"):o("Show")}
</button>
${n&&r`<span class="taken">
${e.text} <${Qt} run=${()=>ru(e)}>${o("Send after all")}<//>
</span>`}
</span>
</li>`}function H0({entry:e}){let t=e.kind==="note",n=["msg out",t&&"note",e.phase==="refused"&&"fail",e.phase==="stale"&&"wait"].filter(Boolean).join(" ");return r`<li class=${n} data-pending=${e.phase}>
<div class="box">
${t&&r`<span class="by"><${f} name="lock" size="s" />${o("Note")} · ${N.value.name}</span>`}
${e.files?.length>0&&r`<${sp} files=${e.files} />`}
${e.text&&r`<span class="text">${e.text}</span>`}
<${NR} entry=${e} />
</div>
<${Z} name=${N.value.name} />
</li>`}function NR({entry:e}){if(e.phase==="refused"){let n=AR[e.code]?.()??R({code:e.code});return r`<span class="mt trouble">
<${f} name="circle-alert" size="s" />
<span>${o("Not sent")}: ${n}</span>
${e.code!=="file-gone"&&r`<${Qt} run=${()=>xu(e.key)}>${o("Retry")}<//>`}
<${Qt} run=${()=>Fs(e)}>${o("Edit")}<//>
<${Qt} run=${()=>Dt(e.text)}>${o("Copy")}<//>
</span>`}if(e.phase==="stale")return r`<span class="mt trouble">
<${f} name="circle-question-mark" size="s" />
<span>${o("Written over an hour ago, not sent")}</span>
<${Qt} run=${()=>xu(e.key)}>${o("Send")}<//>
<${Qt} run=${()=>Fs(e)}>${o("Edit")}<//>
<${Qt} run=${()=>yr(e.key)}>${o("Delete")}<//>
</span>`;if(e.phase==="queued"&&(e.tries>0||en.value!=="on")){let n=OR.includes(e.code)?R({code:e.code}):"",s=n?o("{why} This is saved here and will be sent automatically.",{why:n}):o("Queued");return r`<span class="mt trouble">
<${Gn} state="waiting" />
<span>${s}</span>
<${Qt} run=${()=>Fs(e)}>${o("Cancel")}<//>
</span>`}return r`<span class="mt">${j(e.at)} <${Gn} state="sending" /></span>`}var Qt,TR,AR,OR,dh=b(()=>{z();T();et();J();Q();x();ca();Ho();Re();M();qn();Qo();P();mh();zo();Dr();mp();Qt=({run:e,children:t})=>r`<button type="button" class="link" onClick=${e}>${t}</button>`;TR=({code:e,detail:t})=>e==="bounced"?[o("The email bounced"),t].filter(Boolean).join(": "):`${o("Not sent")}: ${Yt(e,t)}`;AR={"cannot-see":()=>o("a mentioned colleague cannot see this conversation"),"address-wrong":()=>o("an address in Cc or Bcc is wrong"),"invalid-subject":()=>o("the subject cannot be sent"),"invalid-time":()=>o("the scheduled time has passed"),"file-gone":()=>o("a file is no longer there, attach it again"),blocked:()=>o("the client has blocked us"),"channel-removed":()=>o("the channel was disconnected")},OR=["no-space","read-only","disk-fault","database-damaged"]});var Dp,Y0=b(()=>{na();T();x();P();Dp=class extends Qn{componentDidCatch(t){console.error(t),this.setState({broken:!0})}componentWillReceiveProps({message:t}){this.state.broken&&t.version!==this.props.message.version&&this.setState({broken:!1})}render({message:t,children:n},{broken:s}){if(!s)return n;let a=t.kind==="in"?"msg in":"msg out";return r`<li class=${a} data-no=${t.no} tabindex="-1">
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
</li>`}}});function Z0(e){let t=G0(e);return Da.has(t)?Promise.resolve(Da.get(t)):(Mp.has(t)||(Mp.set(t,new Promise(n=>$h.push(()=>MR(e.id,t).then(n)))),Q0()),Mp.get(t))}async function MR(e,t){try{let{card:n}=await W(`/api/links?message=${e}`);return RR(t,n),n}catch{return null}finally{Mp.delete(t)}}function Q0(){for(;fh<PR&&$h.length;)fh+=1,$h.shift()().finally(()=>{fh-=1,Q0()})}function RR(e,t){Da.set(e,t),Da.size>DR&&Da.delete(Da.keys().next().value)}var PR,DR,Da,Mp,$h,fh,G0,V0,J0,hh=b(()=>{J();PR=2,DR=400,Da=new Map,Mp=new Map,$h=[],fh=0,G0=({id:e,version:t})=>`${e}:${t}`,V0=({id:e,text:t,data:n,deleted_at:s})=>!!e&&!s&&(/https?:\/\/|www\./i.test(t)||(n.entities??[]).some(a=>a.type==="text_link")),J0=e=>Da.get(G0(e))});function nS({who:e}){let t=/^vk\.com\//.test(e)?Mr(e):null;return t?r`<a class="link" href=${t} target="_blank" rel="noopener noreferrer nofollow">${e}</a>`:e}function oS({data:e}){return r`
${(e.forwards??[]).map((t,n)=>r`<${sS} key=${n} one=${t} />`)}
${(e.posts??[]).map((t,n)=>r`<${LR} key=${"p"+n} post=${t} />`)}
`}function sS({one:e}){return r`<div class="fwd">
<${tS} from=${e.from} at=${e.at} />
${e.text&&r`<${Aa} text=${e.text} />`}
${(e.forwards??[]).map((t,n)=>r`<${sS} key=${n} one=${t} />`)}
${e.more>0&&r`<span class="fwh">${C("and {n} more","and {n} more",e.more)}</span>`}
</div>`}function LR({post:e}){let t=e.url&&Mr(e.url);return r`<div class="wpost">
<div class="hrow">
<span class="grow">
<b class="b6 blk cut t13"><${nS} who=${e.from??""} /></b>
<span class="t12 dim">${o("post on a wall")}${e.at?` · ${X0(e.at)}`:""}</span>
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
</div>`}var X0,eS,tS,aS=b(()=>{T();Q();ze();x();P$();P();rp();X0=e=>e?`${Qe(e*1e3,F.value)}, ${j(e*1e3)}`:"",eS=({data:e,children:t})=>r`<div class="fwd">
<${tS} from=${e.forwarded_from==="?"?"":e.forwarded_from} at=${e.forwarded_at} />
${t}
</div>`,tS=({from:e,at:t})=>r`<span class="fwh">
<${f} name="forward" size="s" />
${o("Forwarded")}
${e&&r`: <b class="b6"><${nS} who=${e} /></b>`}
${t?` · ${X0(t)}`:""}
</span>`});function Rp({message:e}){let{data:t}=e,n=`${rS(t.latitude)}, ${rS(t.longitude)}`,{latitude:s,longitude:a}=t,i=`https://www.openstreetmap.org/?mlat=${s}&mlon=${a}#map=17/${s}/${a}`;return r`<div class="loc">
<span class="locpin"><${f} name="map-pin" /></span>
<span class="loct grow">
<b class="b5 blk">${t.title||Ft("location")}</b>
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
</div>`}function gh({message:e,client:t}){let{data:n}=e,s=t&&B.value.contacts[t],[a,i]=g(!1),l=s?.identities.some(u=>u.kind==="phone"&&iS(u.external_id)===iS(n.phone)),c=async()=>{i(!0);try{await lu(s,"phone",n.phone)}catch(u){he(R(u))}i(!1)};return r`
<div class="vc">
<${Z} name=${n.name||n.phone} />
<span class="grow">
<b class="b5 blk cut">${n.name||Ft("contact")}</b>
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
`}function bh({message:e}){let{question:t,options:n,votes:s=[],anonymous:a}=e.data,i=s.reduce((c,u)=>c+u,0),l=c=>i?Math.round((s[c]??0)/i*100):null;return r`
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
`}function vh({message:e}){let{emoji:t,value:n}=e.data;return r`<span class="dice">
<span class="diceface" aria-hidden="true">${t||"🎲"}</span>
<span class="t13">${n?o("rolled {n}",{n}):Ft("dice")}</span>
</span>`}function pl({message:e}){let{data:t,content:n}=e,s=t.price||(t.total_amount?ty(t.total_amount,t.currency):"");return r`<div class="file named">
<${f} name=${{invoice:"banknote",story:"circle-dot",game:"play"}[n]} />
<span class="grow">
<b class="b5 blk">${t.title||t.from||Ft(n)}</b>
<span class="t12 dim blk">${[Ft(n),t.description,s].filter(Boolean).join(" · ")}</span>
</span>
</div>`}var rS,iS,lS=b(()=>{z();T();et();J();Q();x();Ne();M();P();Na();rS=e=>Number(e).toFixed(4);Rp.knows=e=>typeof e.latitude=="number"&&typeof e.longitude=="number";iS=e=>String(e).replace(/\D/g,"");gh.knows=e=>!!(e.phone||e.name);bh.knows=e=>!!e.question;vh.knows=()=>!0;pl.knows=e=>!!(e.title||e.from||e.description)});function cS({message:e}){let t=E(null),[n,s]=g(()=>J0(e));return O(()=>{if(n!==void 0)return;let a=new IntersectionObserver(i=>{i.some(l=>l.isIntersecting)&&(a.disconnect(),Z0(e).then(s))});return a.observe(t.current),()=>a.disconnect()},[]),n?r`<${zR} message=${e} card=${n} />`:r`<span ref=${t}></span>`}function zR({message:e,card:t}){let[n,s]=g(t.picture),a=t.site&&t.site.toLowerCase()!==t.host?`${t.site} · ${t.host}`:t.host;return r`<a class=${n?"lp":"lp wordy"} href=${t.url} title=${t.url} target="_blank"
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
</a>`}var uS=b(()=>{z();T();hh()});function fS({file:e,data:t}){let n=E(null),[s,a]=g({on:!1,at:0,whole:e.duration??0,failed:!1}),[i,l]=g(ml),[c,u]=g(!1),m=WR(e,t.waveform,n);O(()=>()=>{jr===n.current&&(jr=null)},[]);let p=()=>{let _=n.current;if(!_.paused){_.pause();return}jr&&jr!==_&&jr.pause(),jr=_,_.playbackRate=ml,_.play().catch(()=>a(k=>({...k,failed:!0,on:!1})))},$=()=>{ml=yh[(yh.indexOf(i)+1)%yh.length],n.current.playbackRate=ml,l(ml)},d=({target:_})=>a(k=>({...k,at:_.currentTime,whole:Number.isFinite(_.duration)?_.duration:k.whole})),h=_=>{let{whole:k}=s;k&&(n.current.currentTime=_*k)},v=e.kind==="voice"?o("Voice message"):e.name||o("Audio");return r`
<div class="voice" data-playing=${String(s.on)}>
<audio ref=${n} src=${mS(e)} preload="none"
onPlay=${()=>a(_=>({..._,on:!0,failed:!1}))}
onPause=${()=>a(_=>({..._,on:!1}))} onTimeUpdate=${d} onLoadedMetadata=${d}
onError=${()=>a(_=>({..._,failed:!0,on:!1}))}></audio>
<button type="button" class="pbtn" aria-label=${s.on?o("Pause"):o("Play {name}",{name:v})}
onClick=${p}>
<${f} name=${s.on?"pause":"play"} />
</button>
<span class="grow">
${e.kind==="audio"&&r`<b class="b5 blk cut">${v}</b>`}
<${BR} bars=${m} share=${s.whole?s.at/s.whole:0} seek=${h} label=${v}
at=${s.at} whole=${s.whole} />
<span class="vmeta">
<span class="num">
${s.failed?o("This browser cannot play it"):s.whole?`${Do(s.at)} / ${Do(s.whole)}`:cn(e.size??0)}
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
<button type="button" class="chip spd" aria-label=${o("Speed {rate}",{rate:i})} onClick=${$}>
${String(i).replace(".",",")}
×
</button>
</div>
${c&&r`<p class="asr"><span class="vh">${o("Transcript")}: </span>${t.transcript}</p>`}
`}function BR({bars:e,share:t,seek:n,label:s,at:a,whole:i}){let l=m=>{let p=m.currentTarget.getBoundingClientRect();n(Math.max(0,Math.min(1,(m.clientX-p.left)/p.width)))},c=m=>{let p={ArrowLeft:-5,ArrowRight:5}[m.key];!p||!i||(m.preventDefault(),m.stopPropagation(),n(Math.max(0,Math.min(1,(a+p)/i))))},u=Math.max(1,...e);return r`<span class="wvbox" role="slider" tabindex="0" aria-label=${s} aria-valuemin="0"
aria-valuemax=${Math.round(i)} aria-valuenow=${Math.round(a)}
aria-valuetext=${`${Do(a)} / ${Do(i)}`} onPointerDown=${l} onKeyDown=${c}>
<svg class="wv" viewBox=${`0 0 ${ts*4} 24`} preserveAspectRatio="none" aria-hidden="true">
${e.map((m,p)=>{let $=3+m/u*19;return r`<rect class=${(p+.5)/ts<=t?"on":""} x=${p*4} y=${12-$/2}
width="2.4" height=${$} rx="1.2" />`})}
</svg>
</span>`}function WR(e,t,n){let[s,a]=g(()=>t?.length?FR(t):dS.get(e.token)??pS);return O(()=>{if(s!==pS||!e.size||e.size>IR||!window.IntersectionObserver)return;let i=new IntersectionObserver(l=>{l.some(c=>c.isIntersecting)&&(i.disconnect(),jR(e).then(c=>{c&&a(c)}))});return i.observe(n.current.parentElement),()=>i.disconnect()},[]),s}async function jR(e){try{let t=await fetch(mS(e));if(!t.ok)return null;let s=(await new OfflineAudioContext(1,1,8e3).decodeAudioData(await t.arrayBuffer())).getChannelData(0),a=Math.max(1,Math.floor(s.length/ts)),i=Array.from({length:ts},(l,c)=>KR(s,c*a,a));return dS.set(e.token,i),i}catch{return null}}function KR(e,t,n){let s=0;for(let a=t;a<Math.min(e.length,t+n);a+=8)s=Math.max(s,Math.abs(e[a]));return Math.round(s*100)}var yh,ts,IR,mS,ml,jr,dS,pS,FR,$S=b(()=>{z();T();Q();x();P();yh=[1,1.5,2],ts=44,IR=15e5,mS=e=>`/files/${e.token}/media`,ml=1,jr=null,dS=new Map;pS=new Array(ts).fill(0);FR=e=>Array.from({length:ts},(t,n)=>Math.max(0,...e.slice(Math.floor(n*e.length/ts),Math.max(Math.floor(n*e.length/ts)+1,Math.floor((n+1)*e.length/ts)))))});function Lp({message:e,mail:t,client:n}){if(e.letter)return r`<${Xx} message=${e} />`;let s=r`<${HR} message=${e} mail=${t} client=${n} />`;return e.data.forwarded_from&&!e.data.forwards?r`<${eS} data=${e.data}>${s}<//>`:s}function qR({message:e}){let{data:t}=e,n=t.forwards||t.posts?t.own??"":e.text;return n?r`<${Aa} text=${n} looks=${t.entities} names=${(t.mentions??[]).map(U)} />`:null}function HR({message:e,mail:t,client:n}){let{content:s,data:a}=e,i=r`<${qR} message=${e} />`,l=a.forwards||a.posts?r`<${oS} data=${a} />`:null;if(e.files?.length){let u=e.files.filter(hS),m=r`
${u.map(p=>r`<${fS} key=${p.id} file=${p} data=${u.length>1?{}:a} />`)}
<${sp} files=${e.files.filter(p=>!hS(p))} message=${e.id} />
`;return t?r`<div>${i}</div>${m}`:r`${l}${m}${i}`}let c=UR[s];return c&&c.knows(a)?r`<${c} message=${e} client=${n} />${i}`:s==="text"?r`
${l}
${i}
${!t&&V0(e)&&r`<${cS} key=${`${e.id}:${e.version}`} message=${e} />`}
`:r`<${YR} message=${e} />${i}`}function YR({message:e}){let t=e.has_original?r`<a class="link t13" href=${`/api/messages/${e.id}/original`} download>${o("Original")}</a>`:null;if(e.content==="unreadable")return r`<div class="raw">
<span class="hrow">
<${f} name="triangle-alert" size="m" />
<b class="b6">${o("Could not be read; the original is attached")}</b>
</span>
${t}
</div>`;let n=S_(e);return r`<div class="unk">
<span class="hrow">
<${f} name="circle-question-mark" size="m" />
<b class="b6">${o("“{kind}” cannot be shown here yet",{kind:Ft(e.content)})}</b>
</span>
${n&&r`<a class="link t13" href=${n.url} target="_blank" rel="noopener noreferrer nofollow">
${o("Open in {place}",{place:n.name})}
</a>`}
${t}
</div>`}var hS,UR,wh=b(()=>{T();hh();x();Re();P();Na();aS();lS();Dr();el();uS();rp();$S();hS=e=>e.state==="ready"&&["voice","audio"].includes(e.kind)&&/^audio\//.test(e.media_type),UR={location:Rp,venue:Rp,contact:gh,poll:bh,dice:vh,story:pl,game:pl,invoice:pl}});var GR,gS,XQ,bS,vS=b(()=>{ee();x();M();GR=[[1,()=>o("High")],[0,()=>o("Medium")],[-1,()=>o("Low")]],gS=e=>GR.find(([t])=>t===e)?.[1]()??"",XQ=me(()=>Object.values($d.value).filter(e=>!e.removed).sort((e,t)=>e.name.localeCompare(t.name))),bS=e=>$d.value[e]?.name??o("deleted tag")});function _S({message:e,found:t}){let n=e.has_original?r` · <a class="link" href=${`/api/messages/${e.id}/original`} download>${o("Original")}</a>`:null;return r`<${SS} message=${e} found=${t} icon=${VR[e.content]}
bad=${JR.has(e.content)} after=${r`<${ll} message=${e} />`}>
${dl(e)}
${n}
<//>`}function dl({content:e,data:t}){let n=t.by??null,s=ZR[e];return s?s(t,n):e}function CS({message:e,found:t}){return r`<${SS} message=${e} found=${t} icon=${e.data.names?"user-round-plus":"circle-dot"}>
${XR(e)}
<//>`}function XR({data:e,author:t,text:n}){let s={name:r`<b>${t.name}</b>`,names:r`<b>${(e.names??[]).join(", ")}</b>`,title:e.title??""},a=tL[e.what];return a?lt(a(e),s):n?`${t.name}: ${n}`:lt(o("{name}: {what}"),{...s,what:o("chat event")})}var VR,JR,Vn,SS,ZR,yS,kh,wS,kS,xS,QR,eL,tL,fl=b(()=>{T();Q();x();Re();M();P();Bi();vS();cl();VR={assigned:"user-round",team_changed:"users-round",closed:"check",reopened:"undo-2",snoozed:"alarm-clock",unsnoozed:"alarm-clock-check",sla_breached:"flame",tagged:"tag",ranked:"arrow-up-down","no-answer":"message-circle-off",blocked:"ban",unblocked:"check",bounced:"mail-x","held-up":"mail",moved:"users-round"},JR=new Set(["blocked","bounced","sla_breached"]),Vn=e=>r`<b>${U(e)}</b>`;SS=({message:e,found:t,icon:n,bad:s,after:a,children:i})=>r`<li class=${["ev",s&&"bad",t&&"found"].filter(Boolean).join(" ")} data-no=${e.no}
tabindex="-1">
<span>
${n&&r`<${f} name=${n} size="s" />`}
${i} · <span title=${Ue(e.created_at)}>${j(e.created_at)}</span>
${a&&r` ${a}`}
</span>
</li>`;ZR={assigned:(e,t)=>{if(e.to===null||e.to===void 0)return t?lt(o("{who} removed the assignee"),{who:Vn(t)}):o("No assignee now");let n=lt(o("Assignee: {who}"),{who:Vn(e.to)}),s=kS[e.cause]?.();return s?[...n,` · ${s}`,...wS(e.skipped)]:t&&t!==e.to?[...n," · ",...lt(o("assigned by {who}"),{who:Vn(t)})]:n},team_changed:(e,t)=>{let n=e.to?lt(o("Team: {team}"),{team:r`<b>${ft.value[e.to]?.name??o("Deleted team")}</b>`}):[o("No team now")],s=e.run&&kS[e.cause]?.();return s?[...n,` · ${s}`,...wS(e.skipped)]:t?[...n," · ",Vn(t)]:n},closed:(e,t)=>{let n=QR[e.reason]?.();return[...t?lt(o("Closed by {who}"),{who:Vn(t)}):[o("The conversation was closed")],n&&` · ${n}`,e.comment&&` · ${e.comment}`]},reopened:(e,t)=>e.cause==="delivery"?o("Reopened: a reply was not delivered"):t?lt(o("Reopened by {who}"),{who:Vn(t)}):o("Reopened: the client wrote again"),snoozed:(e,t)=>[e.until?o("Snoozed until {when}",{when:at(e.until)}):o("Snoozed until the client replies"),e.reason&&` · ${o("reason “{reason}”",{reason:e.reason})}`,t&&" · ",t&&Vn(t)],unsnoozed:(e,t)=>e.cause==="person"&&t?lt(o("Unsnoozed by {who}"),{who:Vn(t)}):`${o("Unsnoozed")}: ${(xS[e.cause]??xS.time)()}`,sla_breached:e=>[o("The reply was due within {norm}",{norm:Fe(e.norm)}),e.late&&` · ${o("announced late, Okno was not running")}`],tagged:(e,t)=>{let n=a=>r`<b>${a.map(bS).join(", ")}</b>`;return[e.added.length>0&&lt(o("Tags added: {tags}"),{tags:n(e.added)}),e.removed.length>0&&lt(o("Tags removed: {tags}"),{tags:n(e.removed)}),e.rule?o("by the rule “Tags by words”"):t&&Vn(t)].filter(Boolean).flatMap((a,i)=>i?[" · ",a]:[a])},ranked:(e,t)=>{let n=lt(o("Priority: {priority}"),{priority:r`<b>${gS(e.to).toLocaleLowerCase()}</b>`});return t?[n," · ",Vn(t)]:n},"no-answer":(e,t)=>{let n=e.undone?o("Reply needed after all"):o("No reply needed");return t?[n," · ",Vn(t)]:n},bounced:e=>[o("The email bounced"),e.recipient,e.words||e.status].filter(Boolean).join(" · "),"held-up":e=>[o("Email delayed, the mail server keeps trying"),e.words||e.status].filter(Boolean).join(" · "),moved:()=>o("The group became a supergroup, the conversation continues here"),blocked:e=>e.group?o("We were removed from the group"):o("The client has blocked the bot"),unblocked:e=>e.group?o("We are back in the group"):o("The client has unblocked the bot")},yS={away:()=>o("away"),off:()=>o("off shift"),status:({status:e})=>En(xo.value[e]),full:()=>o("at the limit"),"no-access":()=>o("no access"),"not-here":()=>o("not here"),"off-hours":()=>o("outside working hours"),"other-team":()=>o("in another team")},kh=e=>(yS[e.why]??yS.off)(e),wS=(e=[])=>e.length?[` · ${o("skipped:")} `,e.map(t=>`${U(t.id)} (${kh(t)})`).join(", ")]:[],kS={reply:()=>o("first reply"),took:()=>o("took the most urgent"),handover:()=>o("handed over"),handback:()=>o("handed back"),started:()=>o("started the conversation"),reopened:()=>o("was the assignee before"),distribution:()=>o("by the rule “Round-robin assignment”"),former:()=>o("by the rule “Round-robin assignment”: this client's earlier assignee"),absent:()=>o("by the rule “Round-robin assignment”: the assignee was absent"),nobody:()=>o("by the rule “Round-robin assignment”: no operator was free")},xS={time:()=>o("as scheduled"),client:()=>o("the client wrote"),delivery:()=>o("a reply was not delivered"),reply:()=>o("replied")},QR={solved:()=>o("Resolved"),"no-reply":()=>o("No reply"),duplicate:()=>o("Duplicate"),spam:()=>o("Spam"),declined:()=>o("Client declined"),other:()=>o("Other")};eL=e=>e.names?.length?o("{name} added {names}"):o("{name} joined"),tL={new_chat_members:eL,chat_invite_user:()=>o("{name} invited someone"),chat_invite_user_by_link:()=>o("{name} joined by a link"),left_chat_member:()=>o("{names} left"),chat_kick_user:()=>o("Someone left the chat"),new_chat_title:()=>o("{name} named the chat “{title}”"),chat_title_update:()=>o("{name} named the chat “{title}”"),new_chat_photo:()=>o("{name} changed the chat picture"),chat_photo_update:()=>o("{name} changed the chat picture"),delete_chat_photo:()=>o("{name} removed the chat picture"),chat_photo_remove:()=>o("{name} removed the chat picture"),pinned_message:()=>o("{name} pinned a message"),chat_pin_message:()=>o("{name} pinned a message"),chat_unpin_message:()=>o("{name} unpinned a message"),group_chat_created:()=>o("{name} created the chat"),chat_create:()=>o("{name} created the chat"),successful_payment:()=>o("{name} has paid"),refunded_payment:()=>o("{name}: payment refunded")}});function xh({message:e,look:t,children:n}){let s=a=>{let i=a.currentTarget.getBoundingClientRect();zp.value={message:e,x:i.left,y:i.bottom+6},w.value="participant"};return r`<button type="button" class=${t} aria-haspopup="dialog"
aria-label=${o("Who is {name}?",{name:e.author.name})} onClick=${s}>
${n}
</button>`}function nL({message:e,x:t,y:n}){let s=Nt(()=>{w.value=null}),[a,i]=g(null);return we(),O(()=>{let{width:l,height:c}=s.current.getBoundingClientRect();s.current.style.setProperty("left",`${Math.max(8,Math.min(t,innerWidth-l-8))}px`),s.current.style.setProperty("top",`${Math.max(8,Math.min(n,innerHeight-c-8))}px`),s.current.focus({preventScroll:!0}),W(`/api/dialogs/${e.dialog_id}/people/${e.author.identity_id}`).then(u=>i(u.person),()=>i({}))},[]),r`<div class="pop pcard" role="dialog" aria-label=${e.author.name} tabindex="-1" ref=${s}>
<div class="hrow">
<${Z} name=${e.author.name} size="lg" face=${e.author.avatar} />
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
${a?.dialog_id?r`<a class="btn small" href=${K("all",a.dialog_id)} onClick=${()=>{w.value=null}}>
${o("Direct conversation")}
</a>`:a&&r`<p class="t12 mut">${o("Has only written in groups so far")}</p>`}
</div>`}var zp,TS,_h=b(()=>{z();T();ie();J();Q();x();ee();G();P();Pe();zp=S(null);TS=()=>w.value==="participant"&&zp.value?r`<${nL} key=${zp.value.message.id} ...${zp.value} />`:null});async function AS(e,t){let n=`${e}.${t}`;if(n in Kr.peek())return;Sh.push(n);let s={...Kr.peek(),[n]:null};Sh.length>oL&&delete s[Sh.shift()],Kr.value=s;try{let i=(await W(`/api/dialogs/${e}/messages?after=${t-1}&limit=1`)).messages[0];i?.no===t&&(Kr.value={...Kr.peek(),[n]:i})}catch(a){if(!(a instanceof le))throw a}}var oL,Kr,Sh,ES,OS=b(()=>{ee();J();oL=200,Kr=S({}),Sh=[],ES=(e,t)=>Kr.value[`${e}.${t}`]??null});function NS({message:e,near:t}){let n=e.reply_to_no,s=t??ES(e.dialog_id,n);O(()=>{t||AS(e.dialog_id,n)},[n,!!t]);let a=s?.deleted_at?o("The message was deleted"):e.data.quote||(s?aL(s):o("Message {no}",{no:n}));return r`<button type="button" class="quote qbtn" aria-label=${o("Go to the quoted message: {text}",{text:a})}
onClick=${()=>Ir(n,{from:e.no})}>
${s&&r`<b class="b6 blk cut">${sL(s)}</b>`}
<span class="cut">${a}</span>
</button>`}var sL,aL,PS=b(()=>{z();T();x();Br();Re();OS();Na();sL=({author:e})=>e.operator_id?U(e.operator_id):e.name,aL=e=>e.text||Ft(e.content==="text"&&e.files?.length?"document":e.content)});function Ch(e){return e.kind!=="in"||e.deleted_at||e.content==="service"?[]:ut(oe.value[e.dialog_id]??{})?.can?.can_react??[]}function DS({amendment:e}){return e?.kind==="react"&&["queued","sending"].includes(e.state)?e:null}function Th(e){let t=DS(e);return(t?t.text:e.reactions?.find(n=>n.identity_id===null)?.signs[0])||null}function MS(e){let t=DS(e),n=new Map,s=(a,i)=>n.set(a,[...n.get(a)??[],i]);for(let a of e.reactions??[])if(a.identity_id!==null||!t)for(let i of a.signs)s(i,a);return t?.text&&s(t.text,{identity_id:null,operator_id:t.operator_id}),[...n].map(([a,i])=>{let l=i.some(c=>c.identity_id===null);return{sign:a,count:i.length,ours:l,busy:!!(l&&t),names:i.map(lL).join(", ")}})}function lL({identity_id:e,operator_id:t,name:n}){return e!==null?n:t===N.value.id?o("you"):U(t)}var rL,iL,Ma,Ip,Bp,Wp=b(()=>{rl();x();Re();M();rL=["👍","❤","🙏","👌","😁","🎉"],iL=new Set(["❤","✍","☃","🕊"]),Ma=e=>iL.has(e)?e+"️":e;Ip=e=>rL.filter(t=>Ch(e).includes(t));Bp=(e,t)=>N0(e,t===Th(e)?null:t)});function RS({message:e}){let t=MS(e);if(!t.length||e.deleted_at)return null;let n=Ch(e);return r`<span class="reacts" role="group" aria-label=${o("Reactions")}>
${t.map(s=>r`<${uL} key=${s.sign} one=${s}
press=${n.includes(s.sign)?()=>Bp(e,s.sign):null} />`)}
</span>`}function uL({one:{sign:e,count:t,ours:n,busy:s,names:a},press:i}){let l=cL[e],c=`${l?l.name():Ma(e)} ${t}: ${a}`,u=r`
<span aria-hidden="true">${l?l.sign():Ma(e)}</span>
${l&&r`<span class="t12">${l.name()}</span>`}
<b>${t}</b>
`;return i?r`<button type="button" class="react" aria-pressed=${String(n)} aria-busy=${s?"true":null}
aria-label=${c} title=${c} onClick=${i}>
${u}
</button>`:r`<span class=${n?"react on":"react"} role="img" aria-label=${c} title=${c}>
${u}
</span>`}var cL,LS=b(()=>{T();x();Wp();P();cL={custom:{sign:()=>r`<${f} name="smile" size="s" />`,name:()=>o("Custom emoji")},paid:{sign:()=>"⭐",name:()=>o("Paid reaction")}}});function Eh(e,t){if(e===t)return e?[{kind:"same",text:e}]:[];if(e.length+t.length>6e4)return IS([e],[t]).filter(c=>c.text);let[n,s]=[zS(e),zS(t)],a=0;for(;a<n.length&&a<s.length&&n[a]===s[a];)a+=1;let i=0;for(;i<n.length-a&&i<s.length-a&&n.at(-1-i)===s.at(-1-i);)i+=1;let l=IS(n.slice(a,n.length-i),s.slice(a,s.length-i));return pL([...n.slice(0,a).map(c=>({kind:"same",text:c})),...l,...n.slice(n.length-i).map(c=>({kind:"same",text:c}))])}function IS(e,t){if(e.length*t.length>4e5)return[{kind:"gone",text:e.join("")},{kind:"new",text:t.join("")}];let n=t.length+1,s=new Uint16Array((e.length+1)*n);for(let c=e.length-1;c>=0;c-=1)for(let u=t.length-1;u>=0;u-=1)s[c*n+u]=e[c]===t[u]?s[(c+1)*n+u+1]+1:Math.max(s[(c+1)*n+u],s[c*n+u+1]);let a=[],i=0,l=0;for(;i<e.length||l<t.length;)i<e.length&&l<t.length&&e[i]===t[l]?(a.push({kind:"same",text:e[i]}),i+=1,l+=1):l>=t.length||i<e.length&&s[(i+1)*n+l]>=s[i*n+l+1]?(a.push({kind:"gone",text:e[i]}),i+=1):(a.push({kind:"new",text:t[l]}),l+=1);return a}function pL(e){let t=[];for(let n of e.filter(s=>s.text)){let s=t.at(-1);s?.kind===n.kind?s.text+=n.text:t.push({...n})}return t}var zS,BS=b(()=>{zS=e=>e.match(/\s+|[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]/gu)??[]});function WS({message:e}){return e.edited_at?e.version<2?r`<span title=${Ue(e.edited_at)}>${o("edited")} </span>`:r`
<button type="button" class="link edb" title=${Ue(e.edited_at)}
aria-expanded=${String(Fr.value.has(e.id))} onClick=${()=>uh(e.id)}>
${o("edited")}
</button> `:null}function FS({message:e}){return Fr.value.has(e.id)&&e.version>1&&!e.deleted_at?r`<${mL} key=${e.version} message=${e} />`:null}function mL({message:e}){let[t,n]=g(null),[s,a]=g(!1),i=()=>{a(!1),M0(e).then(n,()=>a(!0))};return O(i,[]),s?r`<div class="vers">
<span class="t12">${o("Could not load earlier versions")} </span>
<button type="button" class="link t12" onClick=${i}>${o("Retry")}</button>
</div>`:t?r`<div class="vers" role="group" aria-label=${o("Earlier versions")}>
<span class="t12 b6 blk">${C("Edited {n} time","Edited {n} times",t.length-1)}</span>
<ol>
${t.slice(0,-1).map((l,c)=>r`<li key=${l.version}>
<time title=${Ue(l.at)}>${j(l.at)}</time>
<span class="text">${Eh(l.text,t[c+1].text).map(dL)}</span>
</li>`)}
<li key="now">
<time title=${Ue(t.at(-1).at)}>${j(t.at(-1).at)}</time>
<span class="text">${Eh(t.at(-2)?.text??"",t.at(-1).text).map(fL)}</span>
</li>
</ol>
</div>`:r`<div class="vers"><span class="t12">${o("Loading…")}</span></div>`}function jS({message:e,children:t}){let n=Fr.value.has(-e.id);return r`
<span class="gonet">
<${f} name="trash-2" size="s" />
${$L(e)} <button type="button" class="link" aria-expanded=${String(n)}
onClick=${()=>uh(-e.id)}>
${n?o("Hide"):o("Show")}
</button>
</span>
${n&&r`<div class="goneold">${t}</div>`}
`}function $L({amendment:e,author:t,kind:n,deleted_at:s}){let a={time:j(s)};if(n==="in")return o("{name} deleted the message at {time}",{...a,name:t.name});let i=e?.kind==="delete"?e.operator_id:null;return i?i===N.value.id?o("You deleted the message for the client"):o("{name} deleted the message for the client",{name:U(i)}):o("The message was deleted at {time}",a)}function KS({message:e}){let{amendment:t}=e;if(!t||t.state==="done"||t.kind==="react"&&t.state!=="failed"&&!t.code)return null;let n=t.kind==="edit"&&r`<span class="text amended">${t.text}</span>`,s=r`<button type="button" class="link" onClick=${()=>D0(e)}>
${o("Keep as is")}
</button>`;if(t.state==="failed"){let i=hL[t.kind](t.text);return r`<div class="amend bad" role="group" aria-label=${i}>
<span class="t12">
<${f} name="circle-alert" size="s" />
${i}
: ${Yt(t.code,t.detail)}
</span>
${n}
<span class="hrow t12">
<button type="button" class="link" onClick=${()=>P0(e)}>${o("Retry")}</button>
${s}
</span>
</div>`}let a=gL[t.kind]();return r`<div class="amend" role="status">
<span class="t12">
<${f} name="clock" size="s" />
${a}
${t.code&&` · ${Yt(t.code,t.detail)}`}
</span>
${n}
${t.state==="queued"&&t.code&&r`<span class="hrow t12">${s}</span>`}
</div>`}var dL,fL,hL,gL,qS=b(()=>{z();T();rl();BS();Q();x();Re();M();Wp();P();zo();dL=e=>e.kind==="new"?null:e.kind==="gone"?r`<del>${e.text}</del>`:e.text,fL=e=>e.kind==="gone"?null:e.kind==="new"?r`<ins>${e.text}</ins>`:e.text;hL={edit:()=>o("Not edited for the client"),delete:()=>o("Not deleted for the client"),react:e=>e?o("The client does not see the reaction {sign}",{sign:Ma(e)}):o("The client still sees the reaction")},gL={edit:()=>o("Editing for the client…"),delete:()=>o("Deleting for the client…"),react:()=>o("Sending the reaction…")}});function US({message:e,near:t,join:n,last:s,client:a,photo:i,contact:l,mailed:c,subject:u,to:m,found:p}){if(e.kind==="system")return r`<${_S} message=${e} found=${p} />`;if(e.content==="service")return r`<${CS} message=${e} found=${p} />`;if(e.delivery?.state==="cancelled"&&ul(e))return r`<${K0} message=${e} found=${p} />`;if(e.delivery?.state==="cancelled")return r`<${U0} message=${e} found=${p} />`;let $=!!e.deleted_at,d=!$&&e.kind!=="note"&&!!(e.letter||c),h=e.kind==="in"?"in":e.kind==="note"?"out note":"out",v=e.delivery?.state,_=["msg",h,n&&"join",d&&"mail",p&&"found",$&&"gone",e.automatic&&(e.kind==="in"?"autom":"auto"),v==="failed"&&"fail",v==="uncertain"&&"wait",(gr(e)||Kn(e))&&"soon"],k=s?r`<${bL} message=${e} client=${a} photo=${i} />`:r`<span class="ph"></span>`,y=d&&!e.letter&&r`<${e_} subject=${u} to=${m} />`,D=r`<${Lp} message=${e} mail=${d} client=${l} />`,Y=r`<div class=${!$&&Lx(e)?"box bare":"box"} style=${$?null:zx(e)}>
<${vL} message=${e} join=${n} group=${a===null} />
${y}
${e.reply_to_no&&r`<${NS} message=${e} near=${t} />`}
${$?r`<${jS} message=${e}>${D}<//>`:D}
<${FS} message=${e} />
<${KS} message=${e} />
<${kL} message=${e} />
<${RS} message=${e} />
</div>`;return r`<li class=${_.filter(Boolean).join(" ")} data-no=${e.no} tabindex="-1">
${e.kind==="in"?[k,Y]:[Y,k]}
</li>`}function bL({message:e,client:t,photo:n}){let{author:s}=e;return s.operator_id?r`<${Z} name=${U(s.operator_id)} />`:e.kind!=="in"?r`<span class="ph"></span>`:t!==null?r`<${Z} name=${t} face=${n} />`:r`<${xh} message=${e} look="pface">
<${Z} name=${s.name} face=${s.avatar} />
<//>`}function vL({message:e,join:t,group:n}){if(t)return null;let{author:s}=e;return e.kind==="note"?r`<span class="by">
<${f} name="lock" size="s" />
${o("Note")} · ${U(s.operator_id)}
</span>`:ul(e)?r`<${F0} message=${e} />`:e.kind==="out"&&s.kind==="outside"?r`<span class="by">
${e.data.by?o("{name}, outside Okno",{name:e.data.by}):o("Sent outside Okno")}
</span>`:e.kind==="out"&&s.operator_id!==N.value.id?r`<span class="by">${U(s.operator_id)}</span>`:n&&e.kind==="in"?r`<span class=${"by hue "+xn(s.name)}>
<${xh} message=${e} look="pname">${s.name}<//>
</span>`:null}function kL({message:e}){let t=e.kind==="in"&&e.created_at-e.sent_at>yL,n=r`
<${WS} message=${e} />
<span title=${Ue(e.sent_at)}>
${t?o("sent {sent}, received {time}",{sent:wL(e),time:j(e.created_at)}):j(e.created_at)}
</span>
`;return e.delivery?r`<${q0} message=${e} at=${n} />`:r`<span class="mt">${n}</span>`}var yL,wL,HS=b(()=>{T();Q();x();Re();M();qn();P();mh();wh();dh();fl();Dr();el();_h();PS();LS();qS();yL=5*6e4,wL=({sent_at:e,created_at:t})=>st(e)===st(t)?j(e):`${St(e)}, ${j(e)}`});function VS(e,{line:t,dialog:n,at:s}){let a=[],i=n.kind==="email"?{subject:n.title,to:n.label}:null,l=new Map(e.map(u=>[u.no,u])),c=n.thread_kind==="group";return e.forEach((u,m)=>{let p=e[m-1],$=e[m+1];(!p||st(p.created_at)!==st(u.created_at))&&a.push(r`<li class="day" key=${"d"+u.no}><span>${nr(u.created_at,F.value)}</span></li>`),u.no===t&&a.push(r`<li class="newline" key="newline"><span>${o("New messages")}</span></li>`);let d=m>0&&u.no!==t&&GS(p,u),h=!($&&$.no!==t&&GS(u,$));a.push(r`<${Dp} key=${u.id} message=${u}>
<${US} message=${u} near=${l.get(u.reply_to_no)} join=${d} last=${h}
client=${c?null:n.name} photo=${c?null:n.avatar} contact=${n.contact_id}
mailed=${!!i} subject=${i?.subject} to=${i?.to} found=${u.no===s} />
<//>`),u.letter&&u.kind==="in"&&!u.automatic&&(i={subject:u.letter.subject,to:u.data.answer_to??Xo(u.letter.sender)})}),a}function GS(e,t){return YS(e)||YS(t)?!1:e.kind===t.kind&&e.kind!=="system"&&e.author.operator_id===t.author.operator_id&&e.author.identity_id===t.author.identity_id&&e.automatic===t.automatic&&t.created_at-e.created_at<xL&&st(e.created_at)===st(t.created_at)}var xL,YS,JS=b(()=>{T();ze();Q();x();Y0();el();HS();xL=3*6e4;YS=e=>e.letter||e.content==="service"||e.delivery?.state==="cancelled"});function $l(e,t){t==="reply"&&e.kind==="note"||(Vo(e.dialog_id,t,e.no),Go(t))}function jp(e,t,n="menu"){Oh(e)&&(Fp.value={message:e,...t},qr.value=n,w.value="message")}function ZS(e,t){if(!t.ctrlKey&&!t.metaKey&&!t.altKey&&!t.shiftKey&&t.code==="KeyW"&&I0(e)&&fe.peek()?.shortcuts!==!1)return B0(e),!0;if(!Oh(e))return!1;let s=t.ctrlKey||t.metaKey;if(s&&t.code==="KeyC"&&String(getSelection())===""&&e.text)Dt(e.text);else{if(s||t.altKey)return!1;if(/^Key/.test(t.code)&&fe.peek()?.shortcuts===!1)return!1;if(t.code==="KeyR")$l(e,"reply");else if(t.code==="KeyN")$l(e,"note");else if(t.code==="KeyU"&&e.kind==="in")ph(e.dialog_id,e.no);else if(t.key==="Enter"||t.key==="ContextMenu"||t.shiftKey&&t.key==="F10")jp(e,QS(t.currentTarget.querySelector(`li[data-no="${e.no}"] .box`)));else return!1}return!0}function QS(e){let t=e?.getBoundingClientRect()??{right:innerWidth/2,top:innerHeight/2};return{x:t.right,y:t.top+28}}function Kp(){let e=Ra?.parentElement?.querySelector(`li[data-no="${Ra.dataset.of}"] .box`);if(!e)return;let[t,n]=[Ra.parentElement.getBoundingClientRect(),e.getBoundingClientRect()],s=n.height<44?24:14;Ra.style.setProperty("top",`${Math.max(0,n.top-t.top-s)}px`),Ra.style.setProperty("right",`${Math.max(4,t.right-n.right+(e.parentElement.classList.contains("in")?-8:8))}px`)}function XS({find:e}){let t=E(null),n=La.value===null?null:e(La.value);if(I(()=>(Ra=t.current,Kp(),()=>{Ra=null})),!n||!Oh(n)||n.deleted_at)return null;let s=w.value==="message"&&Fp.value?.message.id===n.id,a=l=>s&&qr.value==="signs"==(l==="signs"),i=l=>c=>{a(l)?w.value=null:jp(n,QS(c.currentTarget),l)};return r`<div class="mbar" ref=${t} data-of=${n.no} role="toolbar" aria-label=${o("Message actions")}>
${n.kind!=="note"&&r`<button type="button" class="ib small" tabindex="-1" aria-label=${o("Quote reply")}
title=${o("Quote reply")+"  R"} onClick=${()=>$l(n,"reply")}>
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
</div>`}function e1(){if(w.value!=="message"||!Fp.value)return null;let e={menu:_L,signs:SL,colleagues:CL}[qr.value];return r`<${e} key=${qr.value} ...${Fp.value} />`}function Nh(e,t){let n=E(null);return I(()=>{let s=n.current.firstElementChild,{width:a,height:i}=s.getBoundingClientRect(),l=e-Ah+a+8<=innerWidth,c=t+i+8<=innerHeight;s.style.setProperty("left",`${Math.max(8,l?e-Ah:e-a)}px`),s.style.setProperty("top",`${Math.max(8,c?t:t-Ah-i-8)}px`)},[]),n}function _L({message:e,x:t,y:n}){let s=t1(e),a=Nh(t,n),i=oe.value[s.dialog_id],l=Ep(s,i),c=A0(s),u=p=>r`<span class="end only-wide"><${ln} of=${p} /></span>`,m=()=>{Tp(s),Go("reply")};return r`<div class="msgmenu" ref=${a}>
<${rt} label=${o("Message actions")} place="at">
${s.kind!=="note"&&r`<${H} icon="reply" onPick=${()=>$l(s,"reply")}>${o("Quote reply")}${u(["R"])}<//>`}
${Ip(s).length>0&&r`<${H} icon="smile" stay onPick=${()=>{qr.value="signs"}}>
${o("Reaction")}
<//>`}
<${H} icon="sticky-note" onPick=${()=>$l(s,"note")}>${o("Note on message")}${u(["N"])}<//>
${s.text&&r`<${H} icon="copy" onPick=${()=>Dt(s.text)}>${o("Copy text")}${u([pt,"C"])}<//>`}
<${H} icon="link" onPick=${()=>Dt(al(s))}>${o("Copy link")}<//>
<${H} icon="forward" stay onPick=${()=>{qr.value="colleagues"}}>
${o("Forward to a colleague")}
<//>
${s.kind==="in"&&r`
<div class="sep" role="separator"></div>
<${H} icon="mail" onPick=${()=>ph(s.dialog_id,s.no)}>
${o("Unread from here")}
${u(["U"])}
<//>
`}
${(l||c)&&ch(s)&&r`<div class="sep" role="separator"></div>`}
${l&&r`<${H} icon="square-pen" onPick=${m}>${o("Edit for the client")}<//>`}
${c&&r`<${H} icon="trash-2" onPick=${()=>O0(s)}>${o("Delete for the client")}<//>`}
<//>
</div>`}function SL({message:e,x:t,y:n}){let s=t1(e),a=Nh(t,n),i=Th(s);return r`<div class="msgmenu" ref=${a}>
<${rt} label=${o("Reaction")} place="at signs" across>
${Ip(s).map(l=>r`<button type="button" class="sign" role="menuitemradio" tabindex="-1" key=${l}
aria-checked=${String(l===i)} onClick=${()=>{w.value=null,Bp(s,l)}}>
${Ma(l)}
</button>`)}
<//>
</div>`}function CL({message:e,x:t,y:n}){let s=Nh(t,n),a=Object.values(Me.value).filter(l=>l.active&&l.id!==N.value.id).sort((l,c)=>l.name.localeCompare(c.name)),i=l=>{let{dialog_id:c,no:u}=e,m=sn(c,"note");Ms(c,"note",m.includes(`@${l.name}`)?m:`@${l.name} ${m}`),Vo(c,"note",u),Go("note")};return r`<div class="msgmenu" ref=${s}>
<${rt} label=${o("Forward to a colleague")} place="at people">
<div class="mh">${o("Forward to a colleague")}</div>
${a.length?a.map(l=>r`<button type="button" class="mi" role="menuitem" tabindex="-1" key=${l.id}
onClick=${()=>{w.value=null,i(l)}}>
<${Z} name=${l.name} size="sm" />
${l.name}
</button>`):r`<p class="t13 mut menunote">${o("No colleagues yet")}</p>`}
<//>
</div>`}var La,Fp,qr,Ah,Oh,Ra,t1,Ph=b(()=>{ee();z();T();et();Ru();ie();rl();pn();ol();x();Br();so();Zi();Wp();M();P();Fn();cl();La=S(null),Fp=S(null),qr=S("menu"),Ah=28,Oh=e=>e.kind!=="system"&&e.content!=="service"&&e.delivery?.state!=="cancelled";Ra=null;t1=e=>xt.value[e.dialog_id]?.items[e.no]??e});function s1({dialog:e}){let t=xt.value[e.id],n=Ln(t),s=new Set(n.map(i=>i.key).filter(Boolean)),a=Et.value.filter(i=>i.dialog_id===e.id&&!s.has(i.key)&&i.phase!=="held");return r`<${Dh} dialog=${e} messages=${n} pending=${a} mark=${ms.value[e.id]}
at=${A.value.dialog===e.id?A.value.at:null} back=${sl.value?.dialog===e.id}
later=${t.later} newer=${$t.value[`newer:${e.id}`]} more=${t.more}
older=${$t.value[`older:${e.id}`]} today=${new Date(F.value).toDateString()} />`}var TL,EL,n1,AL,o1,Dh,a1=b(()=>{na();T();rl();ze();zs();x();Br();Ho();zn();G();wa();M();ht();P();dh();ih();JS();Ph();TL=48,EL=1e3,n1=1200,AL=500,o1=12;Dh=class extends Qn{box=Ym();list=Ym();state={missed:0,atEnd:!0,line:this.firstUnread(this.props.mark)};firstUnread(t){return t===void 0?null:this.props.messages.find(n=>n.client_no>t)?.no??null}componentDidMount(){fk(this.props.dialog.id);let t=this.props.at?null:this.box.current.querySelector(".newline");this.showFound(),t&&t.getBoundingClientRect().top<this.box.current.getBoundingClientRect().top&&t.scrollIntoView({block:"start"}),this.askOlder(),this.onLook=()=>this.look(),window.addEventListener("focus",this.onLook),document.addEventListener("visibilitychange",this.onLook),this.held=this.anchor(),this.grown=new ResizeObserver(()=>{this.isAtEnd()||this.keepPlace(this.held),Kp()}),this.grown.observe(this.list.current),this.look()}componentWillUnmount(){clearTimeout(this.timer),clearTimeout(this.press),this.grown.disconnect(),window.removeEventListener("focus",this.onLook),document.removeEventListener("visibilitychange",this.onLook),L0(this.props.dialog.id),La.value=null,sl.value=null}getSnapshotBeforeUpdate(){return{wasAtEnd:this.isAtEnd(),place:this.anchor()}}componentDidUpdate(t,n,{wasAtEnd:s,place:a}){let{current:i}=this.box,{messages:l,pending:c,later:u,at:m}=this.props,p=c.length>t.pending.length;this.wantsEnd&&!u?(this.wantsEnd=!1,i.scrollTop=0):p&&!u?(i.scrollTop=0,this.state.line&&this.setState({line:null})):l!==t.messages&&(!s||t.later||u)&&this.keepPlace(a),m!==t.at&&(this.shownAt=null),this.showFound();let $=l.filter(d=>d.no>(t.messages.at(-1)?.no??1/0)&&d.kind!=="system");$.length&&!t.later&&!u&&this.arrived($,s),this.held=this.anchor(),this.askOlder(),this.askNewer(),this.look(),E0(this.list.current),Kp()}arrived(t,n){n||this.setState(({missed:a})=>({missed:a+t.length}));let s=t.find(a=>a.kind==="in");s&&!this.state.line&&!(n&&document.hasFocus())&&this.setState({line:s.no})}row(t){return this.list.current.querySelector(`li[data-no="${t}"]`)}showFound(){let{at:t}=this.props;if(!t||this.shownAt===t)return;let n=this.row(t);n&&(this.shownAt=t,n.scrollIntoView({block:"center"}))}anchor(){let t=this.box.current.getBoundingClientRect().top,n=this.list.current.querySelectorAll("li[data-no]"),[s,a]=[0,n.length-1];for(;s<a;){let i=s+a>>1;n[i].getBoundingClientRect().bottom>t?a=i:s=i+1}return n[s]?{row:n[s],at:n[s].getBoundingClientRect().top-t}:null}keepPlace(t){if(!t?.row.isConnected)return;let n=t.row.getBoundingClientRect().top-this.box.current.getBoundingClientRect().top-t.at;n&&(this.box.current.scrollTop+=n)}isAtEnd(){return!this.props.later&&Math.abs(this.box.current?.scrollTop??0)<=TL}scrolled=()=>{this.held=this.anchor();let t=this.isAtEnd();t!==this.state.atEnd&&this.setState({atEnd:t,missed:t?0:this.state.missed}),this.askOlder(),this.askNewer(),this.look()};askOlder(){let{scrollTop:t,scrollHeight:n,clientHeight:s}=this.box.current;this.props.more&&!this.props.older&&n-s+t<n1&&Ld(this.props.dialog.id)}askNewer(){let t=!this.props.at||this.shownAt===this.props.at;this.props.later&&!this.props.newer&&t&&Math.abs(this.box.current.scrollTop)<n1&&Rd(this.props.dialog.id)}inSight(){if(document.hidden)return[];let{top:t,bottom:n}=this.box.current.getBoundingClientRect(),s=[];for(let a=this.list.current.lastElementChild;a;a=a.previousElementSibling){let i=a.getBoundingClientRect();if(i.bottom<t+o1)break;a.dataset.no&&i.top<n-o1&&s.push(Number(a.dataset.no))}return s}look(){hk(this.props.dialog.id,this.inSight());let t=()=>this.isAtEnd()&&document.hasFocus()&&!document.hidden&&!R0(this.props.dialog.id);if(!t()){clearTimeout(this.timer),this.timer=0;return}this.timer||=setTimeout(()=>{this.timer=0,t()&&Uv(this.props.dialog)},EL)}toEnd=async()=>{this.wantsEnd=this.props.later,this.props.later?await Sc(this.props.dialog.id):this.box.current.scrollTo({top:0,behavior:"smooth"})};find=t=>this.props.messages.find(n=>n.no===t)??null;over=t=>{let n=t.target.closest?.("li[data-no]");n&&t.pointerType!=="touch"&&(La.value=Number(n.dataset.no))};out=()=>{this.focused()||(La.value=null)};focusin=t=>{let n=t.target.closest?.("li[data-no]");n&&(La.value=Number(n.dataset.no))};pressed=t=>{clearTimeout(this.press);let n=t.pointerType==="touch"&&t.target.closest?.("li[data-no]");if(!n||t.target.closest("button, a, audio, video, iframe"))return;let s=this.find(Number(n.dataset.no));s&&(this.press=setTimeout(()=>{getSelection()?.removeAllRanges(),jp(s,{x:t.clientX,y:t.clientY})},AL))};released=()=>clearTimeout(this.press);focused(){return this.list.current.contains(document.activeElement)?document.activeElement.closest("li[data-no]"):null}keys=t=>{if(t.target.closest("input, textarea, audio, video, [role=slider]"))return;let n=this.focused(),s=t.target===n||t.target===this.box.current,a=s&&!t.ctrlKey&&!t.metaKey&&{ArrowUp:-1,ArrowDown:1}[t.key];if(a)this.walk(n,a);else if(s&&t.key==="End")this.toEnd();else if(s&&t.key==="Escape"&&n)this.box.current.focus();else if(t.target===n&&n){if(!ZS(this.find(Number(n.dataset.no)),t))return}else return;t.preventDefault(),t.stopPropagation()};walk(t,n){let s=[...this.list.current.querySelectorAll("li[data-no][tabindex]")],a=t?s[s.indexOf(t)+n]:this.lastSeen(s);a&&(Ou(),a.focus({preventScroll:!0}),a.scrollIntoView({block:"nearest"}))}lastSeen(t){let{bottom:n}=this.box.current.getBoundingClientRect();return t.findLast(s=>s.getBoundingClientRect().top<n-8)}render({dialog:t,messages:n,pending:s,more:a,older:i,newer:l,at:c,later:u,back:m},{line:p,atEnd:$,missed:d}){return r`
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
${VS(n,{line:p,dialog:t,at:c})}
${u&&r`<li class="ev" key="later">
${l?.problem?r`<button type="button" class="btn small" onClick=${()=>Rd(t.id)}>
${o("Retry")}
</button>`:r`<span>${o("Loading newer messages…")}</span>`}
</li>`}
${!u&&s.map(h=>r`<${H0} key=${"k"+h.key} entry=${h} />`)}
</ol>
<${XS} find=${this.find} />
</div>
</div>
<div class="todownbox">
${m&&r`<button type="button" class="btn toback" onClick=${x0}>
<${f} name="undo-2" size="m" />
${o("Back to the reply")}
</button>`}
${(!$||u)&&r`<button type="button" class="todown" aria-label=${d?C("Jump to the latest, {n} new message","Jump to the latest, {n} new messages",d):o("Jump to the latest")} onClick=${this.toEnd}>
<${f} name="arrow-down" />
${d>0&&r`<span class="count">${d}</span>`}
</button>`}
</div>
`}}});var c1={};Be(c1,{Conversation:()=>OL});function OL(){let{dialog:e}=A.value;if(!e)return r`<section class="conversation" id="conversation" tabindex="-1"
aria-label=${o("No conversation selected")}>
<${Cp} />
<${ML} />
</section>`;let t=oe.value[e],n=$t.value[`dialog:${e}`]?.problem;return n&&!xt.value[e]?.loaded?r`<${i1} id=${e} dialog=${t} problem=${n} />`:!t&&!xt.value[e]&&B.value.recent.includes(e)?r`<${i1} id=${e} problem=${new le(404,"not-found")} />`:r`<section class="conversation" id="conversation" tabindex="-1" aria-label=${o("Conversation")} key=${e}
data-dialog=${e}>
<${l1} dialog=${t} />
<${Cp} dialog=${t} />
<${w$} dialog=${t} />
<${T0} key=${"find"+e} id=${e} />
${xt.value[e]?.loaded&&t?r`<${s1} key=${e} dialog=${t} />`:r`<${DL} />`}
<${w0} key=${"dock"+e} id=${e} dialog=${t} />
${t&&r`<${Nx} key=${"drop"+e} id=${e} can=${ut(t)?.can} kind=${t.kind} />`}
<${H_} dialog=${t} />
<${e1} />
<${TS} />
</section>`}function r1(){return r`<a class="ib phoneback" href=${K(A.value.view)} aria-label=${o("Back to the list")}>
<${f} name="arrow-left" />
</a>`}function l1({dialog:e}){return e?r`<header class="thead">
<${r1} />
<span class="only-wide">
<${Z} name=${e.name} face=${e.avatar}><${Ae} kind=${e.kind} /><//>
</span>
<div class="grow">
<h2 class="cut">${e.name}</h2>
<div class="sub">
<span class="cut"><${Vv} dialog=${e} /></span>
<span class="only-wide num tno">· ${o("No. {number}",{number:re(e.number)})}</span>
${e.waiting_since?r`<${Wn} dialog=${e} short asButton />`:e.state==="closed"&&r`<span class="sla ok"><${f} name="check" size="s" />${o("closed")}</span>`}
</div>
</div>
<${U_} dialog=${e}><${NL} /><//>
</header>`:r`<header class="thead">
<${r1} />
<div class="grow"><h2 class="cut">${o("Conversation")}</h2></div>
</header>`}function NL(){let e=()=>{matchMedia("(min-width: 1280px)").matches?yn.value=!yn.value:Ze.value=!Ze.value};return r`<button type="button" class=${yn.value?"ib":"ib below-card"} aria-label=${o("Client card")}
title=${o("Client card")+"  ]"} aria-expanded=${String(Ze.value)} onClick=${e}>
<${f} name="panel-right" />
</button>`}function DL(){let e=Ot(150,!0);return r`<div class="scroll">
<div class="log" aria-busy="true" aria-label=${o("Loading messages")}>
<ol class="sklog">
${e&&PL.map(([t,n,s])=>r`<li class=${"msg "+t} aria-hidden="true">
${t==="in"&&r`<span class="ph"></span>`}
<svg class="skb" viewBox=${`0 0 ${n} ${s}`} width=${n} height=${s}>
<rect width=${n} height=${s} rx="16" />
</svg>
</li>`)}
</ol>
</div>
</div>`}function i1({id:e,dialog:t,problem:n}){let s=n.status===404||n.status===403;return r`<section class="conversation" id="conversation" tabindex="-1" aria-label=${o("Conversation")}>
<${l1} dialog=${t} />
<${Cp} dialog=${t} />
<div class="nothing">
<${ae} icon=${s?"lock":"unplug"}
title=${s?o("Conversation not found"):o("Could not load messages")} text=${R(n)}>
${s?r`<a class="btn" href=${K(A.value.view)}>${o("Back to the list")}</a>`:r`<button type="button" class="btn" onClick=${()=>vi(e)}>${o("Retry")}</button>`}
<//>
</div>
</section>`}function ML(){return r`<div class="nothing">
<${tr} big />
<h2 class="head2">${o("No conversation selected")}</h2>
<p class="mut t13">${o("Click a row on the left or press")} <${ln} of=${["J"]} /></p>
<ul class="hints">
<li><${ln} of=${["1","2","3"]} /><span>${o("mine, unassigned, all")}</span></li>
<li><${ln} of=${["Shift","I"]} /><span>${o("take the most urgent one")}</span></li>
<li><${ln} of=${["?"]} /><span>${o("all keyboard shortcuts")}</span></li>
</ul>
</div>`}var PL,u1=b(()=>{T();ie();J();Q();x();bt();G();M();ht();np();Y_();G_();P();k0();ih();Pe();a1();Ph();_h();qo();Ju();PL=[["in",300,58],["in",190,38],["out",340,58],["in",250,38],["in",300,120],["out",380,58],["in",170,38]]});var p1={};Be(p1,{Lightbox:()=>LL});function RL(){let e=xt.value[A.value.dialog];if(!e)return[];let t=n=>Ks(n)&&(n.kind==="photo"||n.media_type.startsWith("image/"));return Ln(e).flatMap(n=>(n.deleted_at?[]:n.files??[]).filter(t).map(s=>({file:s,at:n.created_at})))}function LL(){return w.value==="photo"&&Pi.value?r`<${zL} />`:null}function zL(){let e=RL(),t=e.findIndex(p=>p.file.token===Pi.value),n=E(null),[s,a]=g(null);if(we(),I(()=>{t<0?Mh():n.current?.focus()},[t<0]),t<0)return null;let{file:i,at:l}=e[t],c=p=>{let $=e[t+p];$&&(Pi.value=$.file.token)},u=p=>{let $={ArrowLeft:-1,ArrowRight:1}[p.key];if($){p.preventDefault(),c($);return}Ct(p)},m=i.name||o("Photo");return r`<div class="over lightbox" onPointerDown=${p=>{(p.target===p.currentTarget||p.target.classList.contains("lbstage"))&&Mh()}}>
<div class="lbin" role="dialog" aria-modal="true" aria-label=${o("Photo {i} of {n}",{i:t+1,n:e.length})}
onKeyDown=${u}>
<header class="lbhead">
<span class="grow">
<b class="b5 blk cut">${m}</b>
<span class="t12 blk">
${Ue(l)}
${e.length>1&&r`<span class="num"> · ${t+1} / ${e.length}</span>`}
</span>
</span>
<a class="ib" href=${Wt(i)} download=${i.name||!0} aria-label=${o("Download")}
title=${o("Download")}>
<${f} name="download" />
</a>
<button type="button" class="ib" ref=${n} aria-label=${o("Dismiss")} title=${o("Dismiss")+"  Esc"}
onClick=${Mh}>
<${f} name="x" />
</button>
</header>
<div class="lbstage">
${s===i.token?r`<p>${o("Could not load the picture")}</p>`:r`<img key=${i.token} src=${Wt(i,i.preview?"preview":"thumb")} alt=${m}
onError=${()=>a(i.token)} />`}
</div>
${t>0&&r`<button type="button" class="lbturn left" aria-label=${o("Previous photo")} onClick=${()=>c(-1)}>
<${f} name="chevron-left" size="l" />
</button>`}
${t<e.length-1&&r`<button type="button" class="lbturn right" aria-label=${o("Next photo")} onClick=${()=>c(1)}>
<${f} name="chevron-right" size="l" />
</button>`}
</div>
</div>`}var Mh,m1=b(()=>{z();T();et();ie();Q();x();zn();G();M();P();Dr();Pe();Mh=()=>{w.value=null}});var BL,hl,Rh=b(()=>{BL=()=>Intl.DateTimeFormat().resolvedOptions().timeZone??"UTC",hl=(e,t)=>`/api/contacts/${e}/export?${new URLSearchParams({zone:BL(),...t})}`});function Up(e,t=0){let[n,s]=g({id:null,seen:null,problem:null}),a=e?.id;return O(()=>{if(!a)return;let i=!1;return W(`/api/dialogs/${a}/clock`).then(l=>i||s({id:a,seen:l,problem:null}),l=>i||s(c=>({...c,id:a,problem:l}))),()=>{i=!0}},[a,e?.waiting_since,e?.due_at,e?.state,t]),n.id===a?n:{id:a,seen:null,problem:null}}var Lh=b(()=>{z();J()});var y1={};Be(y1,{Strip:()=>FL});function FL(){let e=gu.value,t=oe.value[e?.id],n=Nt(b1),{seen:s,problem:a}=Up(t,F.value);return we(),O(()=>{n.current?.focus({preventScroll:!0}),t||b1()},[!!t]),I(()=>{if(!n.current)return;let{width:i,height:l}=n.current.getBoundingClientRect();n.current.style.setProperty("left",`${Math.max(8,Math.min(e.x,innerWidth-i-8))}px`),n.current.style.setProperty("top",`${Math.max(8,Math.min(e.y,innerHeight-l-8))}px`)},[s,a]),t?r`<div class="pop clockpop" role="dialog" aria-label=${o("How long the client waits")} tabindex="-1"
ref=${n}>
${s?r`<${KL} dialog=${t} seen=${s} />`:r`<${jL} problem=${a} />`}
</div>`:null}function KL({dialog:e,seen:t}){return t.parts.length?r`
<p class="t13">
<b class="b6"><${qL} dialog=${e} seen=${t} /></b> <span class="dim">${UL(t)}</span>
</p>
<${HL} parts=${t.parts.slice(-WL)} running=${t.ended_at===null} />
<${YL} parts=${t.parts} />
<${GL} parts=${t.parts} />
<${VL} seen=${t} />
`:r`<p class="t13">${o("The client has not been waiting yet.")}</p>`}function qL({dialog:e,seen:t}){let n=Li(e),s={span:Fe(t.waited)};if(t.ended_at!==null)return t.ended_by==="closed"?o("Closed without a reply after {span}",s):t.ended_by==="no-answer"?o("No reply needed after {span}",s):o("Replied after {span}",s);if(!n)return o("The client has been waiting for {span}",s);let a=fr(n,F.value);return n.look==="bad"||n.opens!==null?a:o("Reply within {span}",{span:a})}function HL({parts:e,running:t}){let n=e.filter(([m,p])=>p>m),s=n.map(([m,p])=>Math.sqrt(p-m)),a=s.reduce((m,p)=>m+p,0)||1,i=Hp-n.length*($1+zh)+zh,l=0,c=0,u=n.at(-1)?.[1];return r`<svg class="strip" viewBox=${`0 0 ${Hp} 46`} aria-hidden="true">
${n.map(([m,,p],$)=>{let d=$1+i*s[$]/a,h=l;l+=d+zh;let v=t&&$===n.length-1&&p==="waited",_=h>=c&&h<Hp-2*h1;return _&&(c=h+h1),r`<rect class=${v?"s-now":`s-${p}`} x=${h} y="8" width=${d} height="14" rx="3" />
${_&&r`<text x=${h} y="40">${j(m)}</text>`}`})}
${u&&r`<text x=${Hp} y="40" text-anchor="end">${j(u)}</text>`}
</svg>`}function YL({parts:e}){let t=["waited","client","closed","holiday"].filter(n=>e.some(([,,s])=>s===n));return r`<div class="hrow wrap t12 mut skey">
${t.map(n=>r`<span><i class=${`k-${n}`}></i>${Bh[n]()}</span>`)}
</div>`}function GL({parts:e}){let t=e.slice(0,-g1),n=t.reduce((s,[a,i,l])=>l==="waited"?s+i-a:s,0);return r`<ol class="stretches t12">
${t.length>0&&r`<li><span>${o("before that")}</span><span>${Bh.waited()}</span><b class="num">${Fe(n)}</b></li>`}
${e.slice(-g1).map(([s,a,i])=>r`<li class=${i==="waited"?"counts":""}>
<span class="num">
${a>s?`${Ih(s)} – ${v1(s,a)?j(a):Ih(a)}`:Ih(s)}
</span>
<span>${Bh[i]()}</span>
${a>s&&r`<b class="num">${Fe(a-s)}</b>`}
</li>`)}
</ol>`}function VL({seen:e}){if(e.norm===null)return null;let t=vn.value[e.hours_id],n=o("SLA within {norm}",{norm:Fe(e.norm)}),s=e.rule_id===null?n:r`<a class="link" href=${Ee(e.rule_id)}>${n}</a>`,a=[e.rule_version!==null&&o("version {n}",{n:e.rule_version}),t?t.name||o("company's working hours"):o("all hours count")].filter(Boolean);return r`<p class="t12 mut">${o("Why:")} ${s} · ${a.join(" · ")}</p>`}var Hp,zh,$1,h1,g1,WL,Bh,b1,jL,UL,v1,Ih,w1=b(()=>{z();J();ze();Q();T();x();G();M();qo();P();Pe();ie();Lh();Hp=340,zh=2,$1=8,h1=46,g1=8,WL=24,Bh={waited:()=>o("client waited for us"),client:()=>o("we waited for the client"),closed:()=>o("outside working hours"),holiday:()=>o("holiday"),answer:()=>o("our reply")},b1=()=>{w.value=null};jL=({problem:e})=>e?r`<p class="t13" role="alert">${R(e)}</p>`:r`<${We} width=${60} /><${We} width=${90} />`;UL=({norm:e,waited:t,ended_at:n})=>e===null?o("no target"):n===null?o("{waited} of {norm} passed",{waited:t<6e4?o("{n} min",{n:0}):Fe(t),norm:Fe(e)}):o("target {norm}",{norm:Fe(e)});v1=(e,t)=>st(e)===st(t),Ih=e=>v1(e,F.value)?j(e):`${St(e,F.value)}, ${j(e)}`});var k1={};Be(k1,{SlaBox:()=>JL});function JL({dialog:e}){let{seen:t}=Up(e),n=Li(e),s=t?.first??null;return!s&&!e.waiting_since?null:r`<div class="slabox">
${s&&r`<${ZL} first=${s} />`}
${e.waiting_since&&r`<${QL} dialog=${e} target=${n} />`}
</div>`}function QL({dialog:e,target:t}){let n=t?t.look==="bad"?o("Overdue by"):t.opens===null?o("Reply within"):o("Reply due"):o("The client waits"),s=t?t.look==="bad"?Fe(t.late):fr(t,F.value):Fe(Math.max(0,F.value-e.waiting_since));return r`<button type="button" class=${t?.look??""} aria-haspopup="dialog"
onClick=${a=>Ri(e.id,a.currentTarget)}>
<span class="k">${n}</span>
<span class="v">
${t?r`<${Of} target=${t} />`:r`<${f} name="hourglass" size="s" />`} ${s}
</span>
</button>`}var ZL,x1=b(()=>{ze();Q();T();x();qo();P();Lh();ZL=({first:e})=>r`<div class=${e.late?"bad":"ok"}>
<div class="k">${o("First reply")}</div>
<div class="v"><${f} name=${e.late?"flame":"check"} size="s" />${Fe(e.waited)}</div>
</div>`});var S1,C1,_1,Yp,Gp=b(()=>{ee();ze();Pt();x();G();da();xa();Ef();M();qo();nn();S1=Sn(["clock"],()=>Promise.resolve().then(()=>(w1(),y1)),"Strip"),C1=Se(()=>Promise.resolve().then(()=>(x1(),k1)),"SlaBox"),_1=()=>A.peek().page==="inbox"?Is():void 0;Xe({id:"clock",group:"dialog",label:()=>o("How long the client waits"),icon:"hourglass",key:"KeyQ",when:()=>!!_1(),run:()=>Ri(_1().id,document.querySelector("[data-clock]")??document.querySelector(".thead .sub"))});Yp=new Map;de(()=>{let e=F.value,t=new Set;for(let n of Object.values(oe.peek())){let s=n.assignee_id===N.peek()?.id?dr(n,vn.peek(),e):null;if(!s)continue;t.add(n.id);let a=Yp.get(n.id);Yp.set(n.id,{due:n.due_at,look:s.look}),!(a?.due!==n.due_at||a.look===s.look)&&(s.look==="warn"&&No(o("{name}: a reply is due soon",{name:n.name})),s.look==="bad"&&No(o("{name}: the reply is overdue",{name:n.name})))}for(let n of Yp.keys())t.has(n)||Yp.delete(n)})});function T1({contact:e}){let[t,n]=g(!1);return t?r`<${nz} contact=${e} shut=${()=>n(!1)} />`:r`<button type="button" class="link t13 addaddr hrow tight" onClick=${()=>n(!0)}>
<${f} name="plus" size="s" />
${o("Add an address")}
</button>`}function nz({contact:e,shut:t}){let[n,s]=g("email"),[a,i]=g(""),[l,c]=g(null),[u,m]=g(!1),p=E(null);return I(()=>p.current.focus(),[]),r`<form class="addform" onSubmit=${async h=>{if(h.preventDefault(),!(u||!a.trim())){m(!0);try{await lu(e,n,a.trim()),t()}catch(v){m(!1),c(v.status===422?tz[n]():R(v)),p.current?.focus()}}}} onKeyDown=${h=>{h.key==="Escape"&&(h.preventDefault(),h.stopPropagation(),t())}} aria-label=${o("Add an address")}>
<label class="vh" for="akind">${o("Address type")}</label>
<select class="input" id="akind" value=${n} onChange=${h=>{s(h.target.value),c(null)}}>
${XL.map(h=>r`<option value=${h}>${be(h)}</option>`)}
</select>
<label class="vh" for="avalue">${o("Address")}</label>
<input class="input" id="avalue" ref=${p} value=${a} autocomplete="off"
inputmode=${n==="email"?"email":n==="phone"?"tel":"text"} placeholder=${ez[n]()}
aria-invalid=${l?"true":null} aria-describedby=${l?"aerror":null}
onInput=${h=>{i(h.target.value),c(null)}} />
${l&&r`<p class="hint bad" id="aerror" role="alert">${l}</p>`}
<p class="hint">${o("Conversations from this address will be added to the card.")}</p>
<span class="hrow">
<button type="submit" class="btn small primary" aria-busy=${String(u)}>${o("Add")}</button>
<button type="button" class="btn small quiet" onClick=${t}>${o("Cancel")}</button>
</span>
</form>`}var XL,ez,tz,E1=b(()=>{z();T();et();J();x();P();XL=["email","phone","telegram","vk"],ez={email:()=>o("name@example.com"),phone:()=>o("+7 900 000-00-00"),telegram:()=>o("numeric ID, not the @name"),vk:()=>o("numeric page ID")},tz={email:()=>o("This is not an email address."),phone:()=>o("This is not a phone number."),telegram:()=>o("Enter the numeric Telegram ID, not the @name."),vk:()=>o("Enter the numeric VK ID, not the page address.")}});function oz({contact:e,field:t,onSaved:n}){let[s,a,i,l]=A1[t],[c,u]=g(null),m=async $=>{u($);try{return await Ni(e,{[t]:$}),n({...e,[t]:$}),!0}catch(d){return he(R(d)),!1}finally{u(null)}},p=async $=>{await m($)&&X($?a():i(),{icon:l,undo:()=>m(!$)})};return r`<label class="srow nop">
<span class="grow t13">${s()}</span>
<input class="tog" type="checkbox" role="switch" checked=${c??!!e[t]}
aria-busy=${c===null?null:"true"} onChange=${$=>p($.currentTarget.checked)} />
</label>`}var A1,Vp,Wh=b(()=>{z();T();J();x();Ne();et();A1={no_automatic:[()=>o("No automatic messages"),()=>o("No automatic messages to this client"),()=>o("Automatic messages to this client allowed"),"zap"],sender_blocked:[()=>o("Blocked sender"),()=>o("Sender blocked: messages are kept, nobody is notified"),()=>o("Sender unblocked"),"ban"]},Vp=({contact:e,onSaved:t=n=>{}})=>Object.keys(A1).map(n=>r`<${oz} key=${n} contact=${e} field=${n} onSaved=${t} />`)});var N1={};Be(N1,{Card:()=>sz,facts:()=>Qp,pastOf:()=>Zp});function sz(){let{dialog:e}=A.value,t=oe.value[e],n=t&&B.value.contacts[t.contact_id];return r`<${az} open=${Ze.value} busy=${!n}>
${t&&r`<${iz} dialog=${t} contact=${n} />`}
<//>`}function az({open:e,busy:t,children:n}){let s=()=>{e?Ze.value=!1:yn.value=!0};return r`
${e&&r`<${rz} />`}
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
`}function rz(){return we(),I(()=>Tt("#card .phead button")?.focus({preventScroll:!0}),[]),null}function iz({dialog:e,contact:t}){let n=t?.name??e.name;return r`
<div class="cc-top">
<${Z} name=${n} face=${e.avatar} size="lg" />
<div class="grow">
${t?r`
<${O1} key=${t.id} value=${t.name} label=${o("Client name")}
save=${s=>Ni(t,{name:s})} needed head />
<p class="t12 dim">${o("Client since {date}",{date:St(t.created_at)})}</p>
`:r`<h3 class="b6 t16 cut">${n}</h3><${We} width=${60} />`}
</div>
</div>
<${C1} key=${e.id} dialog=${e} />
${t?r`
<${cz} contact=${t} dialog=${e} />
<${uz} contact=${t} />
<${pz} contact=${t} /><${mz} contact=${t} />
`:r`<div class="sks">${[100,76,88,52].map(s=>r`<${We} width=${s} />`)}</div>`}
`}function cz({contact:e,dialog:t}){return r`<${Jp} name="contacts" title=${o("Contacts")}>
${e.identities.map(n=>{let s=n.label||n.external_id;return r`<button type="button" class="crow" key=${n.id} title=${o("Copy")}
aria-label=${o("Copy {value}",{value:s})} onClick=${()=>Dt(s)}>
<${Ae} kind=${n.kind} named />
<span class="grow cut">${s}</span>
${n.kind===t.kind&&s===(t.label||n.external_id)&&r`<span class="t12 dim">${o("current")}</span>`}
<${f} name="copy" size="s" />
</button>`})}
<${T1} key=${e.id} contact=${e} />
<//>`}function uz({contact:e}){let t=Zp(e);return r`<${Jp} name="dialogs" title=${o("All conversations")} count=${t.length}>
${t.map(({dialog:n,episode:s})=>r`<a class="crow" key=${s.number} href=${K(A.value.view,n.id)}>
<${Ae} kind=${n.kind} named />
<span class="grow">
<span class="cut">${s.title||fa(n)}</span>
<span class="t12 dim cut">${Qp(s)}</span>
${n.id===A.value.dialog&&s.state==="open"?r`<span class="vh">${o("current")}</span>`:null}
</span>
</a>`)}
<a class="link t13 addaddr hrow tight" href=${ac(e.id)}>
<${f} name="history" size="s" />
${o("Full history")}
</a>
<//>`}function Qp(e){let t=e.state==="open",n=t?e.assignee_id:e.closed_by??e.assignee_id;return[o("No. {number}",{number:re(e.number)}),Qe(t?e.opened_at:e.closed_at,F.value),t?o("open"):n?er(U(n)):o("closed")].join(" · ")}function pz({contact:e}){return r`<${Jp} name="note" title=${o("Client note")}>
<${O1} key=${e.id} value=${e.note??""} label=${o("Client note")}
empty=${o("Add a note about the client")} save=${t=>Ni(e,{note:t})} long />
<//>`}function O1({value:e,label:t,save:n,empty:s,long:a,head:i,needed:l}){let[c,u]=g(null),m=E(null),p=E(null);I(()=>{c!==null&&m.current?.focus()},[c!==null]);let $=()=>{u(null),requestAnimationFrame(()=>p.current?.focus())},d=async()=>{let k=(c??"").trim();if(u(null),!(k===e||l&&!k))try{await n(k)}catch(y){he(R(y))}},h=k=>{k.stopPropagation(),k.key==="Escape"&&(k.preventDefault(),$()),k.key==="Enter"&&(!a||k.ctrlKey||k.metaKey)&&(k.preventDefault(),d(),requestAnimationFrame(()=>p.current?.focus()))};if(c!==null){let k={class:"input",ref:m,value:c,"aria-label":t,onInput:y=>u(y.target.value),onKeyDown:h,onBlur:d};return a?r`<textarea rows="4" ...${k}></textarea>`:r`<input ...${k} />`}let v=e?r`<span class=${a?"notetext":"cut"}>${e}</span>`:r`<span class="dim">${s}</span>`,_=r`<button type="button" class=${a?"editable t13 mut":"editable"} ref=${p}
aria-label=${e?o("{label}: {value}. Edit",{label:t,value:e}):t} title=${o("Edit")}
onClick=${()=>u(e)}>
${v}
</button>`;return i?r`<h3 class="b6 t16">${_}</h3>`:_}var lz,Jp,Zp,mz,Fh=b(()=>{z();Ko();T();et();ie();J();ze();Q();x();Re();bt();G();M();Ne();Gp();E1();Wh();P();Pe();lz=e=>localStorage.getItem("okno.fold."+e)==="1",Jp=({name:e,title:t,count:n,children:s})=>r`<details class="sect" open=${!lz(e)}
onToggle=${a=>localStorage.setItem("okno.fold."+e,a.currentTarget.open?"0":"1")}>
<summary>
${t} ${n>0&&r`<span class="n">${n}</span>`} <${f} name="chevron-down" size="s" />
</summary>
${s}
</details>`;Zp=e=>e.dialogs.flatMap(t=>t.episodes.map(n=>({dialog:t,episode:n}))).sort((t,n)=>n.episode.opened_at-t.episode.opened_at);mz=({contact:e})=>r`<${Jp} name="consent" title=${o("Consents and bans")}>
<${Vp} key=${e.id} contact=${e} />
<//>`});var P1={};Be(P1,{Client:()=>dz});function dz(){let{id:e}=A.value,[t,n]=g(null),[s,a]=g(null),i=()=>{a(null),W(`/api/contacts/${e}`).then(c=>n(c.contact),a)};O(()=>{n(null),e?i():a(new le(404,"not-found"))},[e]);let l=Ot(150,!t&&!s);return r`<main class="main page client" id="main" tabindex="-1">
<header class="pagehead clhead">
<a class="ib" href=${to()} aria-label=${o("Back")}><${f} name="arrow-left" /></a>
${t?r`
<${Z} name=${t.name} size="lg" />
<div class="grow">
<h1 class="head2 cut">${t.name}</h1>
<p class="t12 mut">${o("Client since {date}",{date:St(t.created_at)})}</p>
</div>
<${fz} id=${t.id} />
`:r`<h1 class="head2 grow">${o("Client")}</h1>`}
</header>
${s?r`<${ae} icon=${s.status===404?"lock":"unplug"}
title=${s.status===404?o("Client not found"):o("Could not load the page")}
text=${R(s)}>
${s.status!==404&&r`<button type="button" class="btn" onClick=${i}>${o("Retry")}</button>`}
<//>`:t?r`<div class="clbody">
<${$z} contact=${t} onSaved=${n} />
<${hz} key=${t.id} contact=${t} />
</div>`:l&&r`<p class="t13 mut clwait">${o("Loading…")}</p>`}
</main>`}function fz({id:e}){return r`<div class="hrow wrap cltake">
<a class="btn small" href=${hl(e,{format:"html",printed:1})} target="_blank" rel="noopener">
<${f} name="file-text" size="s" />
${o("Print")}
</a>
${["txt","json","html"].map(t=>r`<a class="btn small quiet" key=${t} href=${hl(e,{format:t})} download
aria-label=${o("Export as {format}",{format:t.toUpperCase()})}>
<${f} name="download" size="s" />
${t.toUpperCase()}
</a>`)}
</div>`}function $z({contact:e,onSaved:t}){let n=Zp(e);return r`<section class="clfacts" aria-label=${o("Client details")}>
<h2 class="t13 b6">${o("Contacts")}</h2>
<ul>
${e.identities.map(s=>r`<li key=${s.id}>
<button type="button" class="crow" title=${o("Copy")}
aria-label=${o("Copy {value}",{value:s.label||s.external_id})}
onClick=${()=>Dt(s.label||s.external_id)}>
<${Ae} kind=${s.kind} named />
<span class="grow cut">${s.label||s.external_id}</span>
<${f} name="copy" size="s" />
</button>
</li>`)}
</ul>
<h2 class="t13 b6">${o("All conversations")} <span class="n dim">${n.length}</span></h2>
<ul>
${n.map(({dialog:s,episode:a})=>r`<li key=${a.number}>
<a class="crow" href=${K("all",s.id)}>
<${Ae} kind=${s.kind} named />
<span class="grow">
<span class="cut">
${a.title||Le.value[s.channel_id]?.name||be(s.kind)}
</span>
<span class="t12 dim cut">${Qp(a)}</span>
</span>
</a>
</li>`)}
</ul>
${e.note&&r`<h2 class="t13 b6">${o("Client note")}</h2><p class="t13 notetext">${e.note}</p>`}
<h2 class="t13 b6">${o("Consents and bans")}</h2>
<${Vp} contact=${e} onSaved=${t} />
</section>`}function hz({contact:e}){let[t,n]=g(null),[s,a]=g(!0),[i,l]=g({items:[],next:null,loaded:!1,problem:null}),c=E(0),u=p=>{let $=++c.current,d=new URLSearchParams({events:s?"1":"0",...t?{channel:t}:{},...p?{before:p}:{}});W(`/api/contacts/${e.id}/history?${d}`).then(h=>{$===c.current&&l(v=>({items:p?[...v.items,...h.items]:h.items,next:h.next,loaded:!0,problem:null}))},h=>{$===c.current&&l(v=>({...v,problem:h}))})};O(()=>{l({items:[],next:null,loaded:!1,problem:null}),u(null)},[t,s]);let m=[...new Map(e.dialogs.map(p=>[p.channel_id,p.kind]))];return r`<section class="clpast" aria-label=${o("Full history")}>
<div class="clbar">
<h2 class="t13 b6">${o("Full history")}</h2>
${m.length>1&&r`<div class="hrow wrap" role="group" aria-label=${o("Channel")}>
<button type="button" class="chip" aria-pressed=${String(t===null)} onClick=${()=>n(null)}>
${o("All channels")}
</button>
${m.map(([p,$])=>r`<button type="button" class="chip" key=${p} aria-pressed=${String(t===p)}
onClick=${()=>n(p)}>
<${Ae} kind=${$} />
${Le.value[p]?.name??be($)}
</button>`)}
</div>`}
<label class="hrow end t13">
<input type="checkbox" class="check" checked=${s} onChange=${p=>a(p.target.checked)} />
${o("Notes and events")}
</label>
</div>
<div class="clscroll" role="group" tabindex="0" aria-label=${o("Full history")}>
${i.items.length>0&&r`<ol class="cllog">${gz(i.items,e)}</ol>`}
${i.loaded&&!i.items.length&&r`<${ae} icon="inbox" title=${o("No messages yet")} />`}
${i.problem?r`<p class="t13 clmore">
${R(i.problem)} <button type="button" class="btn small"
onClick=${()=>u(i.items.at(-1)?.message.id??null)}>
${o("Retry")}
</button>
</p>`:i.next?r`<p class="clmore">
<button type="button" class="btn small" onClick=${()=>u(i.next)}>
${o("Show older ones")}
</button>
</p>`:null}
</div>
</section>`}function gz(e,t){let n=new Map(t.dialogs.flatMap(a=>a.episodes.map(i=>[i.number,{...i,dialog:a}]))),s=[];return e.forEach(({episode:a,message:i},l)=>{let c=n.get(a);a!==e[l-1]?.episode&&s.push(r`<li class="clep" key=${`e${a}.${i.id}`}>
<span class="grow cut b6">
${Qe(i.created_at,F.value)}
${c?.title?` · ${o("“{text}”",{text:c.title})}`:""} · ${o("No. {number}",{number:re(a)})}
</span>
${c?.state==="closed"&&r`<span class="tag plain">${o("closed")}</span>`}
<a class="link t12" href=${K("all",i.dialog_id,i.no)}>${o("Open conversation")}</a>
</li>`),s.push(r`<${bz} key=${i.id} message=${i} kind=${c?.dialog.kind} contact=${t} />`)}),s}function bz({message:e,kind:t,contact:n}){if(e.kind==="system")return r`<li class="clline sys">
<span class="t12 mut">
${dl(e)} · <span title=${Ue(e.created_at)}>${j(e.created_at)}</span>
</span>
</li>`;let s=e.author.operator_id?U(e.author.operator_id):e.kind==="in"&&n.kind==="person"?n.name:e.author.name||o("Sent outside Okno");return r`<li class=${`clline ${e.kind}`}>
${e.kind==="note"?r`<span class="nic"><${f} name="lock" size="m" /></span>`:r`<${Ae} kind=${t} named />`}
<div class="grow">
<span class="t12">
<b class="b6">${s}</b> <a class="mut"
href=${new URL(al(e)).pathname+new URL(al(e)).search}
title=${Ue(e.sent_at)}>
${j(e.created_at)}
</a>
${e.deleted_at?r` · ${o("The message was deleted")}`:null}
${e.delivery&&Kn(e)?r` · ${o("Scheduled for {when}",{when:at(jn(e))})}`:null}
</span>
<div class="clsaid"><${Lp} message=${e} client=${n.id} /></div>
</div>
</li>`}var D1=b(()=>{z();T();et();J();ze();Q();x();Re();G();M();qn();P();Fh();Wh();wh();fl();Rh();Pe();Br()});function I1(e){jh.value=e,w.value="why"}var jh,z1,Kh=b(()=>{ee();ie();jh=S(null),z1=e=>!!(e?.data?.run||e?.data?.rule)});function Xp(e){O(()=>{let t=n=>{n.key!=="Escape"||n.defaultPrevented||w.peek()||document.activeElement.matches?.("input:not([type=checkbox]), textarea, select")||(n.preventDefault(),L(Ee()))};return document.addEventListener("keydown",t,{capture:!0}),()=>document.removeEventListener("keydown",t,{capture:!0})},[]),O(()=>()=>{A.peek().page==="automation"&&A.peek().rule===null&&requestAnimationFrame(()=>{document.querySelector(e)?.focus()})},[])}var gl,qh=b(()=>{z();T();G();P();ie();gl=({label:e})=>r`<a class="ib small" href=${Ee()} aria-label=${e} title=${`${e}  Esc`}>
<${f} name="x" size="m" />
</a>`});function tm(e){let t=c=>e.filter(u=>u.kind===c).length,[n,s,a,i]=["operator","team","channel","hours"].map(t),l=[n&&C("{n} operator","{n} operators",n),s&&C("{n} team","{n} teams",s),a&&C("{n} channel","{n} channels",a),i&&o("working hours")];return o("No longer there: {list}",{list:l.filter(Boolean).join(", ")})}var wz,em,kz,bl,Ur=b(()=>{x();wz={loop:()=>o("it ran more than 5 times in one conversation within a minute"),failing:()=>o("it failed five times in a row")},em=e=>wz[e]?.()??o("a fault, code {code}",{code:e});kz={"opted-out":()=>o("the client does not want automatic messages"),group:()=>o("it is a group chat"),automatic:()=>o("the client's message is automatic itself"),"no-address":()=>o("the client has no address in this channel"),"own-address":()=>o("it is one of our own addresses"),disowned:()=>o("the sender's address is forged"),blocked:()=>o("the client has blocked us"),"channel-gone":()=>o("the channel was removed"),"channel-paused":()=>o("the channel is paused"),"before-connection":()=>o("the message is older than the channel's connection"),"too-late":()=>o("too much time had passed"),"said-already":()=>o("it was said in this conversation already"),frequency:()=>o("it was said recently"),"sender-budget":()=>o("this address got 5 automatic messages today"),"dialog-budget":()=>o("this conversation got 20 automatic messages today"),"channel-budget":()=>o("the channel sent its automatic messages of this hour"),tripped:()=>o("the guard against loops has stopped it"),paused:()=>o("all automation was stopped"),"no-text":()=>o("there is no text for this channel and language"),nobody:()=>o("nobody could take it"),assigned:()=>o("it had an assignee already"),closed:()=>o("the conversation was closed"),missing:()=>o("the rule refers to something that is gone")},bl=e=>kz[e]?.()??o("refused, code {code}",{code:e})});function xz({kind:e,body:t},n){let s=Yh[e];return s?[s.when(t,n),s.then(t,n)]:[e,""]}function j1(e,{channels:t=[],teams:n=[]},s){let a=[...t.map(s.channel),...n.map(s.team)];return a.length?`${e} (${a.join(", ")})`:e}function _z({operators:e,team_id:t,only_here:n,former_days:s},a){let i=[Sz(e,t,a)];return n&&i.push(o("only to those at the screen")),s&&i.push(o("first to the previous assignee")),i.join(", ")}function Sz(e,t,n){return t?o("in turn within the team “{team}”, who are online",{team:n.team(t)}):e?e.length===1?o("assign to: {name}, when online",{name:n.person(e[0])}):C("in turn among {n} operator online","in turn among {n} operators online",e.length):o("in turn among all who are online")}function Cz(e=[]){let t=n=>(n.channel_id===null?0:2)+(n.language===xe.value?0:1);return e.filter(n=>n.text.trim()).sort((n,s)=>t(n)-t(s))[0]?.text??""}function Uh({texts:e=[],frequency:t}){let n=Cz(e);if(!n)return o("no text is written yet");let s=[o("“{text}”",{text:Tz(n)})];return e.length>1&&s.push(C("and {n} more text","and {n} more texts",e.length-1)),t?.every==="hours"&&s.push(C("at most once in {n} hour","at most once in {n} hours",t.hours)),s.join(", ")}function Ez({first_minutes:e,next_minutes:t,stages:n=[],channels:s,teams:a},i){let l=n.map(m=>Math.round(e*m/100)),u=e===t&&l.length>0?C("A client waits for {list} minute","A client waits for {list} minutes",l.at(-1),{list:F1(l.map(String))}):o("The first reply {first}, next replies {next}",{first:W1(e),next:W1(t)});return j1(u,{channels:s,teams:a},i)}function Az({first_minutes:e,next_minutes:t,stages:n=[],whom:s,email:a},i){let l=K1(s,a,i);return e===t?l:o("at {list} of the time {what}",{list:F1(n.map(Gh)),what:l})}function Vh(e,t){let n=(e?.operators??[]).map(t.person);return[e?.assignee&&o("the assignee"),e?.leads&&o("team leads"),...n].filter(Boolean)}function K1(e,t,n){let s=Vh(e,n).join(", ")||o("no one");return t?o("notify on screen and by email: {list}",{list:s}):o("notify: {list}",{list:s})}function nm({every:e,hours:t=0}){return e==="hours"?C("At most once in {n} hour","At most once in {n} hours",t):{message:o("To every message"),wait:o("Once until we reply"),episode:o("Once per conversation")}[e]}var B1,Hh,F1,Yh,Hr,ot,vl,Tz,W1,Gh,Pn=b(()=>{x();B1=90,Hh=1,F1=e=>new Intl.ListFormat(xe.value==="ru"?"ru-RU":"en-GB").format(e),Yh={distribution:{icon:"users-round",title:()=>o("Round-robin assignment"),when:({channels:e=[]},t)=>j1(o("A new conversation without an assignee"),{channels:e},t),then:_z},reply_assigns:{icon:"hand",title:()=>o("Who replies becomes the assignee"),when:()=>o("An operator replies in a conversation without an assignee"),then:()=>o("assign it to them")},autoreply:{icon:"message-square-reply",title:()=>o("Auto-reply"),when:({clients:e})=>e==="new"?o("The first conversation of a new client"):o("A new conversation"),then:Uh},out_of_hours:{icon:"moon",title:()=>o("Out of hours"),when:({hours_id:e},t)=>e===Hh?o("A message outside working hours"):o("A message outside “{hours}”",{hours:t.hours(e)}),then:Uh},receipt:{icon:"mail",title:()=>o("Receipt"),when:()=>o("A new conversation by email"),then:Uh},sla:{icon:"alarm-clock-check",title:({first_minutes:e})=>C("SLA within {n} minute","SLA within {n} minutes",e),when:Ez,then:Az},untouched:{icon:"bell-ring",title:()=>o("Reminder that nobody took it"),when:({minutes:e})=>C("Nobody takes a conversation for {n} minute","Nobody takes a conversation for {n} minutes",e),then:({whom:e,email:t},n)=>K1(e,t,n)}},Hr=e=>Yh[e]?.icon??"zap",ot=({kind:e,body:t})=>Yh[e]?.title(t)??e;vl=(e,t)=>xz(e,t).filter(Boolean).join(" → ");Tz=e=>{let t=e.trim().replace(/\{[^{}|]*(?:\|([^{}]*))?\}/g,(n,s)=>s||"…").replace(/\s+/g," ").replace(/(?<!\.)\.$/,"");return t.length>B1?`${t.slice(0,B1-1).trimEnd()}…`:t};W1=e=>C("within {n} minute","within {n} minutes",e);Gh=e=>o("{n}%",{n:e})});async function Dn(){let e=om+=1;try{let t=await W("/api/rules");if(e!==om)return;ke.value=t,Yr.value=null}catch(t){if(!(t instanceof le))throw t;e===om&&(Yr.value=t)}}function J1(){clearTimeout(q1),Jh&&(q1=setTimeout(Dn,Oz))}function Z1(){Jh+=1,Dn();let e=setInterval(()=>{document.hidden||Dn()},Nz);return()=>{Jh-=1,clearInterval(e)}}function Zh(e){om+=1;let{rules:t}=ke.peek(),n=t.some(s=>s.id===e.id);ke.value={...ke.peek(),rules:n?t.map(s=>s.id===e.id?{...s,...e}:s):[...t,e]}}async function Gr(e,t){e&&Zh(e);try{let n=await t();return n?.rule?Zh(n.rule):await Dn(),n??!0}catch(n){if(!(n instanceof le))throw n;return await Dn(),n.code==="not-reviewed"?Q1(Kt(e.id)):he(R(n)),null}}function sm(e,t,n,s){let a=n(),i=X(e,{icon:t,undo:async()=>{await a&&await s()}});return a.then(l=>{l||$i(i)}),a}function Q1(e){am.value=e,w.value="rulefirst"}function X1(e,t){return t&&po(e.kind)?.writes_to_clients&&!e.reviewed?(Q1(e),null):eg(e,t)}function ng(e,t){let n=yl(e.group),s=n[n.findIndex(l=>l.id===e.id)+1]?.id??null;if(t===s||t===e.id)return null;let a=n.filter(l=>l.id!==e.id);a.splice(t===null?a.length:a.findIndex(l=>l.id===t),0,e);let i=new Map(a.map((l,c)=>[l.id,c]));return ke.value={...ke.peek(),rules:ke.peek().rules.map(l=>i.has(l.id)?{...l,place:i.get(l.id)}:l)},sm(o("Order changed: {name}",{name:ot(e)}),"arrow-up",Y1(e.id,t),Y1(e.id,s))}function im(e,t){let n=yl(e.group),s=n.findIndex(a=>a.id===e.id);return n[s+t]?(ng(e,t<0?n[s-1].id:n[s+2]?.id??null),!0):!1}function eC(e){return ke.value={...ke.peek(),rules:ke.peek().rules.filter(t=>t.id!==e.id)},sm(o("Rule deleted: {name}",{name:ot(e)}),"trash-2",G1(e.id,!0),G1(e.id,!1))}async function nC({id:e,kind:t,version:n,body:s}){let a=e?await V(`/api/rules/${e}`,{version:n,body:s},{method:"PATCH"}):await V("/api/rules",{kind:t,body:s});return Zh(a.rule),a.rule}var Oz,Nz,ke,Yr,Qh,Ie,Kt,po,V1,yl,Xh,Jh,om,q1,Pz,am,U1,eg,H1,tg,rm,Y1,og,G1,tC,Rt=b(()=>{ee();J();x();M();ht();Ne();ie();Pn();Oz=250,Nz=3e4,ke=S(null),Yr=S(null),Qh=me(()=>B.value.hours??{}),Ie=me(()=>N.value?.role==="administrator"),Kt=e=>ke.value?.rules.find(t=>t.id===e)??null,po=e=>ke.value?.kinds.find(t=>t.kind===e)??null,V1=e=>Qh.value[e]?.name,yl=e=>(ke.value?.rules??[]).filter(t=>t.group===e).sort((t,n)=>t.place-n.place||t.id-n.id),Xh=e=>!!e.paused_at||e.missing.length>0,Jh=0,om=0,q1=null;Pz=e=>e.k==="rule"||e.k==="automation"||e.k==="gone"&&e.of==="rule";wn(e=>{e.some(Pz)&&J1()});bs(J1);am=S(null);U1=(e,t,n)=>()=>Gr({id:e,active:t},()=>V(`/api/rules/${e}/active`,n===void 0?{active:t}:{active:t,version:n}));eg=(e,t,n)=>sm(t?o("Switched on: {name}",{name:ot(e)}):o("Switched off: {name}",{name:ot(e)}),"zap",U1(e.id,t,n),U1(e.id,!t)),H1=e=>()=>(ke.value={...ke.peek(),paused:e},Gr(null,()=>V("/api/automation/paused",{paused:e}))),tg=e=>sm(e?o("All automation is stopped"):o("Automation works again"),e?"pause":"play",H1(e),H1(!e)),rm=e=>Gr({id:e.id,paused_at:null,paused_why:null},()=>V(`/api/rules/${e.id}/resume`,{})),Y1=(e,t)=>()=>Gr(null,()=>V(`/api/rules/${e}/place`,{before:t}));og=(e,t)=>{let n=yl(e.group);return!!n[n.findIndex(s=>s.id===e.id)+t]},G1=(e,t)=>()=>Gr(null,()=>V(`/api/rules/${e}/removed`,{removed:t}));tC=e=>Gr(null,()=>V(`/api/rules/${e.id}/share-out`,{}))});var ye,lm,mo=b(()=>{x();Re();P();M();Rt();Pn();ye={person:U,team:e=>ft.value[e]?.name??o("Deleted team"),channel:e=>Le.value[e]?.name??o("Removed channel"),hours:e=>V1(e)||(e===Hh?o("company hours"):o("Removed hours"))},lm=()=>Object.values(Le.value).filter(e=>e.health!=="removed").sort((e,t)=>be(e.kind).localeCompare(be(t.kind))||e.name.localeCompare(t.name))});function cm(e,t){return t==null||t===""?o("none"):Array.isArray(t)?t.length?t.map(n=>cm(e,n)).join(", "):o("any"):oC[e]?oC[e](t):typeof t=="boolean"?Lz(t):typeof t=="object"?JSON.stringify(t):String(t)}var Dz,sC,Mz,Rz,Lz,oC,um,zz,Iz,pm,mm=b(()=>{x();P();Ur();mo();Dz={ordinary:()=>o("A person wrote to us alone"),every:()=>o("How often"),new_client:()=>o("New client"),closed:()=>o("Outside working hours"),channel_kind:()=>o("Kind of channel"),channel:()=>o("Channel"),team:()=>o("Team"),assignee:()=>o("Assignee"),minutes:()=>o("Minutes passed"),untouched:()=>o("Nobody took it")},sC=e=>Dz[e]?.()??e,Mz={message:()=>o("to every message"),wait:()=>o("once until we reply"),episode:()=>o("once per conversation"),hours:()=>o("once in some hours")},Rz=e=>Mz[e]?.()??e,Lz=e=>e?o("yes"):o("no"),oC={assignee:ye.person,channel:ye.channel,team:ye.team,channel_kind:be,every:e=>Rz(e)};um=e=>({did:()=>o("done"),refused:()=>bl(e.code),failed:()=>o("it failed")})[e.outcome](),zz=e=>new Intl.ListFormat(xe.value==="ru"?"ru-RU":"en-GB").format((e.operators??[]).map(ye.person)),Iz={say:({message_id:e})=>e?o("A message was sent to the client"):o("No message was sent"),assign:({operator_id:e,team_id:t})=>e?o("Assigned to {name}",{name:ye.person(e)}):o("Given to the team “{team}”",{team:ye.team(t)}),target:({minutes:e})=>C("Reply is due within {n} minute","Reply is due within {n} minutes",e),notify:e=>e.operators?.length?o("Notified: {list}",{list:zz(e)}):o("Notified")},pm=e=>Iz[e.do]?.(e)??e.do});function Bz({one:e}){let t=e.holds?r`<${f} name="check" size="s" /><span class="vh">${o("fits")}</span>`:r`<span class="nofit"><${f} name="x" size="s" /></span><span class="vh">${o("does not fit")}</span>`,n=cm(e.field,e.wanted),s=cm(e.field,e.value);return r`
${t}
<span>
${s}
${n!==s&&r` <span class="dim t12">${o("wanted: {value}",{value:n})}</span>`}
</span>
`}var dm,sg=b(()=>{T();x();fl();Re();P();mm();dm=({run:e})=>r`<dl class="kv runkv">
${e.values.map(t=>r`<div key=${t.field}><dt>${sC(t.field)}</dt><dd><${Bz} one=${t} /></dd></div>`)}
${e.done.map((t,n)=>r`<div key=${n}><dt>${n?"":o("Done")}</dt><dd>${pm(t)}</dd></div>`)}
${e.skipped.map((t,n)=>r`<div key=${`s${t.id}`}>
<dt>${n?"":o("Passed over")}</dt>
<dd>
<${Z} name=${U(t.id)} size="xs" />
<s class="dim">${U(t.id)}</s>
<span class="dim t12">${kh(t)}</span>
</dd>
</div>`)}
${e.error&&r`<div><dt>${o("Error")}</dt><dd><code class="runerror">${e.error}</code></dd></div>`}
</dl>`});function fm({source:e,newest:t,empty:n,named:s=!1}){let[a,i]=g(Wz),[l,c]=g(!1),u=async p=>{try{let $=await W(p?`${e}${e.includes("?")?"&":"?"}before=${p}`:e);i(d=>({runs:p?[...d.runs,...$.runs]:$.runs,more:$.more,problem:null})),p||c(!1)}catch($){if(!($ instanceof le))throw $;i(d=>({...d,problem:$}))}};O(()=>{u()},[]),O(()=>{a.runs&&c((a.runs[0]?.at??0)<(t??0))},[t]);let m=Ot(150,!a.runs&&!a.problem);return!a.runs&&a.problem?r`<${ae} icon="unplug" title=${o("The log could not be loaded")} text=${R(a.problem)}>
<button type="button" class="btn" onClick=${()=>u()}>${o("Retry")}</button>
<//>`:a.runs?a.runs.length?r`
${l&&r`<p class="runmore">
<button type="button" class="btn small" onClick=${()=>u()}>
<${f} name="arrow-up" size="s" />
${o("Show newer runs")}
</button>
</p>`}
<ol class="runs">${Fz(a.runs,s)}</ol>
${a.problem&&r`<p class="t13 runmore" role="alert">${R(a.problem)}</p>`}
${a.more&&r`<p class="runmore">
<button type="button" class="btn small" onClick=${()=>u(a.runs.at(-1).id)}>
${o("Show older ones")}
</button>
</p>`}
`:n:m&&r`<div class="sks" aria-busy="true">
${[90,70,80].map(p=>r`<${We} key=${p} width=${p} />`)}
</div>`}function Fz(e,t){let n=[];return e.forEach((s,a)=>{(!a||st(e[a-1].at)!==st(s.at))&&n.push(r`<li class="mh" key=${`d${s.id}`}>${nr(s.at,F.value)}</li>`),n.push(r`<${Uz} key=${s.id} run=${s} named=${t} />`)}),n}function Uz({run:e,named:t}){return r`<li class=${`run ${e.outcome}`}>
<details>
<summary>
<${f} name=${jz[e.outcome]} size="s" />
<span class="grow">
<b class="b5 cut blk">${e.client||o("No conversation")}</b>
<span class="t12 mut blk">${Kz(e)}</span>
${t&&r`<span class="t12 dim cut blk">${qz(e)}</span>`}
</span>
<time class="t12 dim" title=${Ue(e.at)}>${j(e.at)}</time>
</summary>
<div class="runin">
<${dm} run=${e} />
<p class="hrow t12">
${t&&Kt(e.rule_id)?r`<a class="link" href=${Ee(e.rule_id,"log")}>
${o("Rule, version {n}",{n:e.version})}
</a>`:r`<span class="dim">${o("Version {n}",{n:e.version})}</span>`}
${e.dialog_id&&r`<a class="link hrow end" href=${K("all",e.dialog_id)}>${o("Open conversation")}</a>`}
</p>
</div>
</details>
</li>`}var Wz,jz,Kz,qz,ag=b(()=>{z();T();J();ze();Q();x();G();P();Pe();sg();Rt();mm();Pn();Wz={runs:null,more:!1,problem:null};jz={did:"check",refused:"ban",failed:"circle-alert"},Kz=e=>e.outcome==="did"&&e.done.length?e.done.map(pm).join(", "):um(e),qz=e=>ot(Kt(e.rule_id)??{kind:e.kind,body:po(e.kind)?.default??{}})});function rC(){let e=E(null),[t,n]=g("");Xp(".autolog"),I(()=>{document.activeElement!==document.body&&e.current.focus({preventScroll:!0})},[]);let s=Math.max(0,...ke.value.rules.map(i=>i.last_run_at??0)),a=aC.find(([i])=>i===t)[2]();return r`<aside class="peek" aria-label=${o("Log of all rules")}>
<div class="ed-top">
<h2 class="grow cut" tabindex="-1" ref=${e}>${o("Log of all rules")}</h2>
<${gl} label=${o("Close the log")} />
</div>
<div class="scroll ed edbody" role="group" tabindex="0" aria-label=${o("Runs")}>
<div class="rulechips" role="group" aria-label=${o("Show runs")}>
${aC.map(([i,l])=>r`<button type="button" class="chip" key=${i} aria-pressed=${String(i===t)}
onClick=${()=>n(i)}>${l()}</button>`)}
</div>
<${fm} key=${t} source=${t?`/api/runs?outcome=${t}`:"/api/runs"} named
newest=${t?null:s} empty=${r`<${ae} icon="history" title=${a}
text=${o("Runs of the last 90 days appear here.")} />`} />
</div>
</aside>`}var aC,iC=b(()=>{z();T();x();P();qh();ag();Rt();aC=[["",()=>o("All"),()=>o("No runs yet")],["did",()=>o("Done"),()=>o("No rule has done anything yet")],["refused",()=>o("Refused"),()=>o("Nothing was refused")],["failed",()=>o("Failed"),()=>o("No run has failed")]]});var $m,rg=b(()=>{T();Rt();$m=({rule:e,label:t})=>r`<input class="tog" type="checkbox" role="switch" aria-label=${t} checked=${e.active} onChange=${n=>{let s=n.currentTarget.checked;n.currentTarget.checked=e.active,X1(e,s)}} />`});function Hz(e){let t=Math.max(1,...e),n=(lC-2)/Math.max(1,e.length-1),s=(a,i)=>`${(1+i*n).toFixed(1)} ${(ig-2-a/t*(ig-5)).toFixed(1)}`;return`M${e.map(s).join("L")}`}function Gz(e){return e.active?[C("{n} time today","{n} times today",e.today,{n:re(e.today)}),e.last_run_at?o("{span} ago",{span:Fe(F.value-e.last_run_at)}):o("has not run yet")]:[o("off"),o("changed {date}",{date:St(e.changed_at)})]}function Vz(e){let t=s=>{let a=Kt(hm.id);!a||a.group!==e.group||a.id===e.id||(s.preventDefault(),s.currentTarget.dataset.drop=Jz(s)?"after":"before")},n=s=>delete s.currentTarget.dataset.drop;return{draggable:!0,onDragStart:s=>{hm.id=e.id,s.dataTransfer.effectAllowed="move",s.dataTransfer.setData("text/plain",ot(e))},onDragEnd:()=>{hm.id=null},onDragOver:t,onDragLeave:n,onDrop:s=>{s.preventDefault();let a=s.currentTarget.dataset.drop==="after";n(s);let i=Kt(hm.id);i&&ng(i,a?Zz(s.currentTarget,i):e.id)}}}function Jz(e){let t=e.currentTarget.getBoundingClientRect();return e.currentTarget.parentElement.clientWidth>t.width*1.5?e.clientX>t.left+t.width/2:e.clientY>t.top+t.height/2}function Zz(e,t){let n=e.nextElementSibling;return Number(n?.dataset.rule)===t.id&&(n=n.nextElementSibling),n?Number(n.dataset.rule):null}function Qz(e,t){let n={ArrowUp:-1,ArrowDown:1}[e.key];if(!n||!e.shiftKey||!(e.ctrlKey||e.metaKey)||!Ie.value)return;e.preventDefault(),e.stopPropagation();let s=e.currentTarget.querySelector("h3 a");No(im(t,n)?o("Moved: {name}",{name:ot(t)}):o("This is the edge of the group")),requestAnimationFrame(()=>s.focus())}function cC({rule:e,names:t,open:n}){let s=ot(e),a=Ie.value?Vz(e):{},i=["card","hov","rule",e.paused_at&&"failing",!e.paused_at&&e.missing.length&&"lacking"];return r`<article class=${i.filter(Boolean).join(" ")} data-rule=${e.id} data-off=${e.active?null:""}
aria-current=${n?"true":null} ...${a} onKeyDown=${l=>Qz(l,e)}>
<span class="ric"><${f} name=${Hr(e.kind)} /></span>
<h3>
<a href=${Ee(e.id)}
aria-keyshortcuts=${Ie.value?"Control+Shift+ArrowUp Control+Shift+ArrowDown":null}>
${s}
</a>
</h3>
${Ie.value?r`<${$m} rule=${e} label=${o("The rule “{name}” is on",{name:s})} />`:r`<span class="tag plain">${e.active?o("on"):o("off")}</span>`}
<p class="ds">${vl(e,t)}</p>
<${Xz} rule=${e} />
<div class="mt2">
${Gz(e).map((l,c)=>r`${c>0&&r`<span aria-hidden="true">·</span>`}<span>${l}</span>`)}
<${Yz} days=${e.days} />
</div>
</article>`}function Xz({rule:e}){return e.paused_at?r`<p class="rulebad">
<${f} name="circle-alert" size="s" />
<span class="grow">${o("Paused: {cause}",{cause:em(e.paused_why)})}</span>
${Ie.value&&r`<button type="button" class="btn small" onClick=${()=>rm(e)}>${o("Continue")}</button>`}
</p>`:e.missing.length?r`<p class="rulewarn">
<${f} name="triangle-alert" size="s" />
<span class="grow">${tm(e.missing)}</span>
${Ie.value&&r`<a class="link" href=${Ee(e.id)}>${o("Choose a replacement")}</a>`}
</p>`:null}var lC,ig,Yz,hm,uC=b(()=>{T();ze();Q();x();G();P();da();Ur();Rt();rg();Pn();[lC,ig]=[72,18];Yz=({days:e})=>r`<svg class="spark" viewBox=${`0 0 ${lC} ${ig}`} role="img"
aria-label=${o("Runs in the last 14 days: {list}",{list:e.join(", ")})}>
<path d=${Hz(e)} />
</svg>`;hm={id:null}});function tI(e,t){let n=new Map(e.map(l=>[dC(l),l.text])),s=new Map(t.map(l=>[dC(l),l.text])),a=[...s].filter(([l,c])=>n.get(l)!==c),i=[...n.keys()].filter(l=>!s.has(l));return[...a.map(([l,c])=>o("Text ({place}): “{text}”",{place:l,text:c})),...i.map(l=>o("Text removed ({place})",{place:l}))]}function gm(e,t){return Object.keys(t).flatMap(n=>{if(JSON.stringify(e[n])===JSON.stringify(t[n]))return[];if(n==="texts")return tI(e.texts,t.texts);let[s,a]=eI[n]??[()=>n,JSON.stringify];return[o("{field}: {before} → {after}",{field:s(),before:a(e[n]),after:a(t[n])})]})}var pC,mC,lg,cg,eI,dC,ug=b(()=>{x();mo();Pn();pC=e=>e?o("yes"):o("no"),mC=e=>t=>t?.length?t.map(e).join(", "):o("all"),lg=e=>e?ye.team(e):o("none"),cg=e=>t=>e[t](),eI={operators:[()=>o("Operators"),e=>e?e.map(ye.person).join(", "):o("all")],team_id:[()=>o("Team"),lg],channels:[()=>o("Channels"),mC(e=>ye.channel(e))],teams:[()=>o("Teams"),mC(e=>ye.team(e))],cap:[()=>o("Open conversations of one person, at most"),String],only_here:[()=>o("Only those at the screen"),pC],former_days:[()=>o("Days for the previous assignee"),String],absent:[()=>o("When the assignee is absent"),cg({keep:()=>o("leave it to the assignee"),next:()=>o("give it to the next operator"),team:()=>o("give it to a team")})],absent_minutes:[()=>o("Minutes until absent"),String],absent_team_id:[()=>o("Team for conversations of the absent"),lg],nobody:[()=>o("When nobody can take it"),cg({leave:()=>o("leave it unassigned"),team:()=>o("give it to a team")})],nobody_team_id:[()=>o("Team when nobody can take it"),lg],clients:[()=>o("Clients"),cg({all:()=>o("All clients"),new:()=>o("Only new clients")})],frequency:[()=>o("How often"),nm],hours_id:[()=>o("Working hours"),e=>ye.hours(e)],first_minutes:[()=>o("First reply within"),String],next_minutes:[()=>o("Next replies within"),String],minutes:[()=>o("Minutes"),String],stages:[()=>o("Moments"),e=>e.map(Gh).join(", ")],whom:[()=>o("Whom to notify"),e=>Vh(e,ye).join(", ")||o("no one")],email:[()=>o("Also by email"),pC]},dC=({channel_id:e,language:t})=>`${e===null?o("All channels"):ye.channel(e)}, ${t}`});function nI(e){return[...e.replace(/\{\s*(\w+)\s*(\|[^{}]*)?\}/g,(n,s)=>wl.includes(s)?"":n).matchAll(/\{[^{}]*\}?|\}/g)].map(([n])=>n)}function oI({texts:e=[]},t){let n=new Set;e.length||(t.texts=o("Write at least one text")),e.forEach((s,a)=>{let i=`${s.channel_id}:${s.language}`,l=nI(s.text);s.text.trim()?s.text.length>fC?t[`texts.${a}`]=C("At most {n} character","At most {n} characters",fC):l.length?t[`texts.${a}`]=o("There is no such variable: {list}",{list:l.join(" ")}):n.has(i)&&(t[`texts.${a}`]=o("There is already a text for this channel and language")):t[`texts.${a}`]=o("Write the text that the client will get"),n.add(i)})}function sI({frequency:e},t){e?.every==="hours"&&!Us(e.hours,1,hC)&&(t.frequency=Hs(1,hC))}function gC({whom:e},t){!e.assignee&&!e.leads&&!e.operators.length&&(t.whom=o("Choose who is notified"))}function mg({kind:e,body:t}){let n={};return aI[e]?.(t,n),n}var wl,fC,vm,$C,bm,hC,Us,Hs,pg,aI,ym=b(()=>{x();wl=["name","number","company","hours","back"],fC=4e3,vm=1440,$C=30*vm,bm=60*vm,hC=24*365;Us=(e,t,n)=>Number.isInteger(e)&&e>=t&&e<=n,Hs=(e,t)=>o("A whole number from {least} to {most}",{least:e,most:t});pg=(e,t)=>{oI(e,t),sI(e,t)},aI={distribution:(e,t)=>{e.operators&&!e.operators.length&&(t.operators=o("Choose at least one operator")),e.team_id===0&&(t.team_id=o("Choose a team")),Us(e.cap,0,1e3)||(t.cap=Hs(0,1e3)),Us(e.former_days,0,365)||(t.former_days=Hs(0,365)),e.absent!=="keep"&&!Us(e.absent_minutes,0,vm)&&(t.absent_minutes=Hs(0,vm)),e.absent==="team"&&!e.absent_team_id&&(t.absent_team_id=o("Choose a team")),e.nobody==="team"&&!e.nobody_team_id&&(t.nobody_team_id=o("Choose a team"))},autoreply:pg,out_of_hours:pg,receipt:pg,sla:(e,t)=>{Us(e.first_minutes,1,bm)||(t.first_minutes=Hs(1,bm)),Us(e.next_minutes,1,bm)||(t.next_minutes=Hs(1,bm)),e.stages.length?e.stages.some(n=>!Us(n,1,1e3))?t.stages=Hs(1,1e3):new Set(e.stages).size<e.stages.length&&(t.stages=o("Two moments are the same")):t.stages=o("Add at least one moment"),gC(e,t)},untouched:(e,t)=>{Us(e.minutes,1,$C)||(t.minutes=Hs(1,$C)),gC(e,t)}}});function rI(e){let t=(e?.detail?.errors??[]).map(({field:n,message:s})=>[n.split(".").at(-1),s]);return Object.fromEntries(t)}function Jr({id:e,kind:t,version:n,body:s}){ge.value={id:e,kind:t,version:n,body:s,base:JSON.stringify(s)},dg.value=!1,Vr.value=null,Ys.value=null}function wm(e){ge.value={...ge.peek(),body:{...ge.peek().body,...e}}}function yC(){let{id:e,kind:t}=ge.peek();Jr(e?Kt(e):fg(t))}function wC(e){let{version:t,base:n}=ge.peek();e.version!==t&&(JSON.stringify(e.body)===n?ge.value={...ge.peek(),version:e.version}:fo.peek()?Ys.value={by:e.changed_by,at:e.changed_at}:Jr(e))}function xC(){let{id:e}=ge.peek();return ge.value={...ge.peek(),version:Kt(e).version},Ys.value=null,km()}function iI(){requestAnimationFrame(()=>{document.querySelector(".edbody [aria-invalid='true']")?.focus()})}async function km(){if(!ge.peek()||za.peek())return!1;if(dg.value=!0,Vr.value=null,Object.keys(mg(ge.peek())).length)return iI(),!1;za.value=!0;let e=ge.peek();try{let t=await nC(e);return ge.peek()===e?Jr(t):ge.value={...ge.peek(),id:t.id,version:t.version,base:JSON.stringify(t.body)},e.id||(X(o("Rule created: {name}. It is off.",{name:ot(t)}),{icon:"zap"}),L(Ee(t.id),{replace:!0,sure:!0})),!0}catch(t){if(!(t instanceof le))throw t;return t.code==="changed-meanwhile"?(await Dn(),Ys.value={by:t.detail.by,at:t.detail.at}):Vr.value=t,!1}finally{za.value=!1}}var ge,dg,za,Vr,Ys,fo,bC,vC,fg,kC,_C,Ia=b(()=>{ee();J();x();G();Ne();ym();Rt();Pn();ge=S(null),dg=S(!1),za=S(!1),Vr=S(null),Ys=S(null),fo=me(()=>!!ge.value&&JSON.stringify(ge.value.body)!==ge.value.base),bC=me(()=>ge.value&&dg.value?{...mg(ge.value),...rI(Vr.value)}:{});vC=()=>{ge.value=null},fg=e=>({id:null,kind:e,version:0,body:po(e).default});kC=()=>Jr(Kt(ge.peek().id));_C=e=>({"unknown-variable":()=>o("A text names a variable that does not exist.")})[e.code]?.()??R(e)});var SC,CC=b(()=>{T();x();P();ag();SC=({rule:e})=>r`<${fm} source=${`/api/rules/${e.id}/runs`} newest=${e.last_run_at}
empty=${r`<${ae} icon="history" title=${o("No runs yet")} text=${e.active?o("Runs of the last 90 days appear here."):o("The rule is off. “Dry run” shows what it would do.")} />`} />`});var xm,$g=b(()=>{ee();xm=S(null)});var je,yt,Mn,qt,an=b(()=>{T();je=({title:e,text:t,children:n})=>r`<div class="srow">
<div class="grow"><b class="b5 blk t13">${e}</b>${t&&r`<span class="t12 dim blk">${t}</span>`}</div>
<div class="sctl">${n}</div>
</div>`,yt=({id:e,title:t,side:n,children:s})=>r`<section class="psec" aria-labelledby=${e}>
<div class="hrow"><h2 class="head2 grow" id=${e}>${t}</h2>${n}</div>
${s}
</section>`,Mn=({label:e,checked:t,onChange:n,disabled:s})=>r`<input class="tog" type="checkbox" role="switch" aria-label=${e} checked=${t} disabled=${s}
onChange=${a=>n(a.currentTarget.checked)} />`,qt=({label:e,options:t,value:n,onPick:s})=>r`<span class="seg" role="group" aria-label=${e}>
${t.map(([a,i,l])=>r`<button type="button" key=${a} aria-pressed=${String(a===n)} lang=${l}
onClick=${()=>s(a)}>
${i}
</button>`)}
</span>`});function TC({rule:e}){let[t,n]=g(30),[s,a]=g({busy:!1,result:null,problem:null}),i=async()=>{a({busy:!0,result:null,problem:null});let l=fo.peek()?{body:ge.peek().body}:{};try{a({busy:!1,result:await _e("POST",`/api/rules/${e.id}/rehearsal`,{days:t,...l}),problem:null})}catch(c){if(!(c instanceof le))throw c;a({busy:!1,result:null,problem:c})}};return O(()=>a({busy:!1,result:null,problem:null}),[e.version]),r`
<p class="t13 mut">${o("What the rule would have done in the past. Nothing is sent and nothing changes.")}</p>
${fo.value&&r`<p class="hint">${o("Checked with your changes, which are not saved yet.")}</p>`}
<div class="hrow wrap rowgap">
<${qt} label=${o("Period")} value=${String(t)} onPick=${l=>n(Number(l))}
options=${lI.map(l=>[String(l),C("{n} day","{n} days",l)])} />
<button type="button" class="btn primary" disabled=${s.busy} aria-busy=${String(s.busy)} onClick=${i}>
<${f} name="play" size="m" />
${o("Check")}
</button>
</div>
<div aria-live="polite">
${s.busy&&r`<div class="sks">${[90,64,78].map(l=>r`<${We} key=${l} width=${l} />`)}</div>`}
${s.problem&&r`<${ae} icon="unplug" title=${o("The dry run failed")} text=${R(s.problem)}>
<button type="button" class="btn" onClick=${i}>${o("Retry")}</button>
<//>`}
${s.result&&r`<${uI} rule=${e} result=${s.result} />`}
</div>
`}function cI(e,{matched:t,sent:n}){let s=C("It would have run {n} time","It would have run {n} times",t,{n:re(t)});if(!po(e.kind)?.writes_to_clients)return s;let a={n:re(n)},i=C("{n} automatic message would have left","{n} automatic messages would have left",n,a);return`${s}, ${i}`}function uI({rule:e,result:t}){let n=Object.entries(t.refused).sort((s,a)=>a[1]-s[1]);return r`
<h3 class="t14 b6 rehead">${cI(e,t)}</h3>
${!t.exact&&r`<p class="hint">
${o("An estimate: {list}.",{list:t.not_recorded.map(dI).join(", ")||o("not everything is recorded")})}
</p>`}
${t.by_channel.length>1&&r`<dl class="kv rekv">
${t.by_channel.map(s=>r`<div key=${s.channel_id}>
<dt class="cut">${ye.channel(s.channel_id)}</dt>
<dd class="num">${re(s.count)}</dd>
</div>`)}
</dl>`}
${n.length>0&&r`
<h4 class="mh">${o("It would have kept silent")}</h4>
<ul class="reref">
${n.map(([s,a])=>r`<li key=${s}>
<span class="grow">${bl(s)}</span>
<span class="num">${re(a)}</span>
</li>`)}
</ul>
`}
${t.dialogs.length>0&&r`
<h4 class="mh">${o("Conversations")}</h4>
<ol class="runs">${t.dialogs.map((s,a)=>r`<${pI} key=${a} one=${s} />`)}</ol>
${t.matched>t.dialogs.length&&r`<p class="hint">${C("The last {n} is shown.","The last {n} are shown.",t.dialogs.length)}</p>`}
`}
`}var lI,pI,mI,dI,EC=b(()=>{z();T();J();ze();Q();x();G();P();an();Ur();Ia();mo();Rt();lI=[7,30,90];pI=({one:e})=>r`<li class=${`run ${e.outcome}`}>
<a class="runlink" href=${K("all",e.dialog_id)}>
<${f} name=${e.outcome==="did"?"check":"ban"} size="s" />
<span class="grow">
<b class="b5 cut blk">${e.client}</b>
${e.code&&r`<span class="t12 mut blk">${bl(e.code)}</span>`}
</span>
<span class="t12 dim">${Qe(e.at,F.value)}, ${j(e.at)}</span>
</a>
</li>`,mI={presence:()=>o("who was online then is not recorded"),loads:()=>o("how many conversations each had then is not recorded"),here:()=>o("who was at the screen then is not recorded")},dI=e=>mI[e]?.()??e});function AC({label:e,hint:t,error:n,children:s}){let a=td();return r`<div class="rowgap">
<div class="hrow">
<label class="t13 grow" for=${a}>${e}${t&&r`<span class="t12 dim blk">${t}</span>`}</label>
${s({id:a,invalid:n?"true":null,"aria-describedby":n?`${a}e`:null})}
</div>
<${$o} id=${`${a}e`} text=${n} />
</div>`}function kl({id:e,value:t,onValue:n,unit:s,label:a,...i}){let[l,c]=g(String(t));O(()=>{Number(l)!==t&&!Number.isNaN(t)&&c(String(t))},[t]);let u=$=>{let d=$.currentTarget.value;c(d),n(/^\d+$/.test(d.trim())?Number(d):NaN)},{invalid:m,...p}=i;return r`<span class="hrow tight">
<input class="input numin" id=${e} inputmode="numeric" autocomplete="off" aria-label=${a} value=${l}
aria-invalid=${m} ...${p} onInput=${u} />
${s&&r`<span class="t13 dim">${s}</span>`}
</span>`}function xl({id:e,label:t,options:n,value:s,onPick:a,invalid:i,...l}){let c=n.findIndex(([u])=>u===s);return r`<select class="sel" id=${e} aria-label=${t} aria-invalid=${i} ...${l}
onChange=${u=>a(n[u.currentTarget.selectedIndex][0])}>
${n.map(([u,m],p)=>r`<option key=${u} value=${p} selected=${p===c}>${m}</option>`)}
</select>`}function gg({label:e,hint:t,error:n,children:s}){let a=td();return r`<div class="field">
<label for=${a}>${e}</label>
${s({id:a,invalid:n?"true":null,"aria-describedby":n?`${a}e`:null})}
${t&&r`<span class="hint">${t}</span>`}
<${$o} id=${`${a}e`} text=${n} />
</div>`}function Cm(e,t=o("Choose a team")){let n=js().map(s=>[s.id,s.name]);return e&&!n.some(([s])=>s===e)&&n.push([e,`${ye.team(e)} · ${o("deleted")}`]),[[null,t],...n]}function Tm(e){let t=Object.values(Qh.value).filter(n=>!n.removed).map(n=>[n.id,ye.hours(n.id)]);return t.some(([n])=>n===e)||t.unshift([e,ye.hours(e)]),t}function OC({label:e,all:t,items:n,chosen:s,onChange:a}){return r`<div class="rulechips" role="group" aria-label=${e}>
<button type="button" class="chip" aria-pressed=${String(!s.length)} onClick=${()=>a([])}>
${t}
</button>
${n.map(({id:i,name:l,icon:c})=>r`<button type="button" class="chip" key=${i} aria-pressed=${String(s.includes(i))}
onClick=${()=>a(hg(s,i))}>
${c}
${l}
</button>`)}
</div>`}function Em({chosen:e,onChange:t,kinds:n}){let a=lm().filter(i=>!n||n.includes(i.kind)).map(i=>({id:i.id,name:i.name,icon:r`<${Ae} kind=${i.kind} named />`}));for(let i of NC(e,a))a.push({id:i,name:`${ye.channel(i)} · ${o("removed")}`,icon:null});return r`<${_m} name=${o("Channel")}>
<${OC} label=${o("Channel")} all=${o("Any")} items=${a} chosen=${e} onChange=${t} />
<//>`}function PC({chosen:e,onChange:t}){let n=js().map(({id:s,name:a})=>({id:s,name:a}));for(let s of NC(e,n))n.push({id:s,name:`${ye.team(s)} · ${o("deleted")}`});return!n.length&&!Object.keys(ft.value).length?null:r`<${_m} name=${o("Team")}>
<${OC} label=${o("Team")} all=${o("Any team")} items=${n} chosen=${e} onChange=${t} />
<//>`}function bg({whom:e,email:t,error:n,change:s}){let a=l=>s({whom:{...e,...l}}),i=e.operators.filter(l=>!Me.value[l]?.active);return r`
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
${Am().map(l=>r`<label key=${l.id}>
<input class="check" type="checkbox" checked=${e.operators.includes(l.id)}
onChange=${()=>a({operators:hg(e.operators,l.id)})} />
<${Z} name=${l.name} size="sm" />
<span class="cut">${l.name}</span>
</label>`)}
${i.map(l=>r`<label key=${l} class="hint warn">
<input class="check" type="checkbox" checked
onChange=${()=>a({operators:hg(e.operators,l)})} />
${ye.person(l)} · ${o("no longer works here")}
</label>`)}
</div>
<${$o} text=${n} />
</div>
<${Sm} label=${o("Also send an email at once")} hint=${o("Even to those who are at the screen")}
checked=${t} onChange=${l=>s({email:l})} />
`}var Ve,_m,$o,Sm,ho,go,hg,NC,Am,_l=b(()=>{z();T();x();M();P();Pr();mo();Rt();Ve=({icon:e,title:t,children:n})=>r`<section class="step">
<span class="k"><${f} name=${e} size="s" /></span>
<h3>${t}</h3>
${n}
</section>`,_m=({name:e,children:t})=>r`<div class="cond"><span>${e}</span>${t}</div>`,$o=({id:e,text:t})=>t?r`<span class="hint bad" id=${e}>${t}</span>`:null;Sm=({label:e,hint:t,checked:n,onChange:s})=>r`<${AC} label=${e} hint=${t}>
${({id:a})=>r`<input class="tog" id=${a} type="checkbox" role="switch" checked=${n}
onChange=${i=>s(i.currentTarget.checked)} />`}
<//>`;ho=({label:e,hint:t,value:n,onValue:s,unit:a,error:i})=>r`<${AC} label=${e} hint=${t} error=${i}>
${l=>r`<${kl} ...${l} value=${n} unit=${a} onValue=${s} />`}
<//>`;go=({label:e,hint:t,error:n,...s})=>r`<div class="rowgap">
<${gg} label=${e} hint=${t} error=${n}>${a=>r`<${xl} ...${a} ...${s} />`}<//>
</div>`;hg=(e,t)=>e.includes(t)?e.filter(n=>n!==t):[...e,t];NC=(e,t)=>e.filter(n=>!t.some(s=>s.id===n));Am=()=>Object.values(Me.value).filter(e=>e.active).sort((e,t)=>e.name.localeCompare(t.name))});function MC({rule:e,body:t,errors:n,change:s}){O(()=>{Cs()},[]);let a=hI(t),i=l=>s({operators:l==="chosen"?Am().map(c=>c.id):null,team_id:l==="team"?0:null});return r`
<${Ve} icon="zap" title=${o("When")}>
<p class="cond">${o("A client waits in a conversation without an assignee")}</p>
<${go} label=${o("Also when the client writes and the assignee is absent")} value=${t.absent}
onPick=${l=>s({absent:l,absent_minutes:t.absent_minutes||$I})}
options=${[["keep",o("leave it to the assignee")],["next",o("give it to the next operator")],["team",o("give it to a team")]]} />
${t.absent==="team"&&r`<${go} label=${o("Team for conversations of the absent")} value=${t.absent_team_id}
error=${n.absent_team_id} onPick=${l=>s({absent_team_id:l})}
options=${Cm(t.absent_team_id)} />`}
${t.absent!=="keep"&&r`<${ho} label=${o("Who is away counts as absent after")}
hint=${o("Who is off shift counts at once")} unit=${o("min")} value=${t.absent_minutes}
error=${n.absent_minutes} onValue=${l=>s({absent_minutes:l})} />`}
<//>
<${Ve} icon="list-filter" title=${o("If")}>
<${_m} name=${o("Assignee")}><span class="mut">${o("nobody")}</span><//>
<${Em} chosen=${t.channels} onChange=${l=>s({channels:l})} />
<//>
<${Ve} icon="user-round-check" title=${o("Then assign in turn")}>
<${qt} label=${o("Among whom")} value=${a} onPick=${l=>l!==a&&i(l)}
options=${[["all",o("Everyone")],["team",o("Team")],["chosen",o("Chosen")]]} />
${a==="team"&&r`<${go} label=${o("Team")} value=${t.team_id||null} error=${n.team_id}
onPick=${l=>s({team_id:l??0})} options=${Cm(t.team_id)} />`}
${a==="chosen"&&r`<${gI} chosen=${t.operators} rule=${e} error=${n.operators}
onChange=${l=>s({operators:l})} />`}
<${ho} label=${o("Open conversations of one person, at most")}
hint=${o("0: the workload limit of each person")} value=${t.cap} error=${n.cap}
onValue=${l=>s({cap:l})} />
<${Sm} label=${o("Only those at the screen")}
hint=${o("Whose page is open; those who are online by their status, otherwise")} checked=${t.only_here}
onChange=${l=>s({only_here:l})} />
<${Sm} label=${o("First to the previous assignee, when online")}
checked=${t.former_days>0||Number.isNaN(t.former_days)}
onChange=${l=>s({former_days:l?fI:0})} />
${t.former_days!==0&&r`<${ho} label=${o("If they had it within the last")} unit=${o("days")} value=${t.former_days}
error=${n.former_days} onValue=${l=>s({former_days:l})} />`}
<${go} label=${o("When nobody can take it")} value=${t.nobody} onPick=${l=>s({nobody:l})}
options=${[["leave",o("leave it unassigned, deal it to the first who can")],["team",o("give it to a team")]]} />
${t.nobody==="team"&&r`<${go} label=${o("Team when nobody can take it")} value=${t.nobody_team_id}
error=${n.nobody_team_id} onPick=${l=>s({nobody_team_id:l})}
options=${Cm(t.nobody_team_id)} />`}
<//>
${e.id&&r`<${bI} rule=${e} />`}
`}function gI({chosen:e,rule:t,error:n,onChange:s}){let[a,i]=g(null),l=Am().filter(p=>!e.includes(p.id)),c=[...e.map(p=>Me.value[p]??{id:p,name:U(p),active:!1}),...l],u=(p,$)=>{if($<0||$>=e.length)return;let d=e.filter(h=>h!==p);d.splice($,0,p),s(d),No(o("{name}: place {n} of {all}",{name:U(p),n:$+1,all:d.length}))},m=(p,$)=>{let d={ArrowUp:-1,ArrowDown:1}[p.key];if(!d)return;p.preventDefault();let h=p.currentTarget;u($,e.indexOf($)+d),requestAnimationFrame(()=>h.focus())};return r`
<ul class="ppl rowgap" aria-label=${o("Operators in their order")}>
${c.map(p=>{let $=e.indexOf(p.id),d=$>=0;return r`<li key=${p.id} class=${a===p.id?"carried":null}
draggable=${d&&Ie.value?!0:null} onDragStart=${h=>{h.dataTransfer.setData("text/plain",p.name),i(p.id)}} onDragEnd=${()=>i(null)} onDragOver=${h=>{a===null||!d||(h.preventDefault(),a!==p.id&&u(a,$))}} onDrop=${h=>h.preventDefault()}>
${d&&Ie.value?r`<button type="button" class="ib small gripb" aria-label=${o("Move: {name}",{name:p.name})}
title=${o("Drag, or press ↑ and ↓")} onKeyDown=${h=>m(h,p.id)}>
<${f} name="grip-vertical" size="m" />
</button>`:r`<span class="gripb ib small"></span>`}
<${Z} name=${p.name} size="md">${p.active&&r`<${Ca} shift=${Vt(p)} />`}<//>
<span class="grow">
<span class="cut b5 blk">${p.name}</span>
<span class=${p.active?"t12 dim cut blk":"t12 hint warn blk"}>
${p.active?[Ta(p),k$(Vt(p))].filter(Boolean).join(" · "):o("no longer works here")}
</span>
</span>
${d&&t.next_operator_id===p.id&&r`<span class="tag plain">${o("next")}</span>`}
<input class="tog" type="checkbox" role="switch" aria-label=${o("{name} takes part",{name:p.name})}
checked=${d} aria-invalid=${n?"true":null}
onChange=${()=>s(d?e.filter(h=>h!==p.id):[...e,p.id])} />
</li>`})}
</ul>
<${$o} text=${n} />
`}function bI({rule:e}){let t=[...e.shares??[]].sort((a,i)=>i.count-a.count),n=Math.max(1,...t.map(a=>a.count)),s=async()=>{let a=await tC(e);a&&X(C("{n} conversation is being dealt","{n} conversations are being dealt",a.count),{icon:"users-round"})};return r`<section class="rulenow" aria-labelledby="rulenow">
<h3 class="t13 b6" id="rulenow">${o("Today")}</h3>
${e.next_operator_id&&r`<p class="t13">${o("Next in turn: {name}",{name:U(e.next_operator_id)})}</p>`}
${t.length?r`<ul class="shares">
${t.map(a=>r`<li key=${a.operator_id}>
<span class="cut">${U(a.operator_id)}</span>
<svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
<rect width=${a.count/n*100} height="8" rx="2" />
</svg>
<span class="num">${re(a.count)}</span>
</li>`)}
</ul>`:r`<p class="hint">${o("Nothing was dealt today.")}</p>`}
${e.waiting>0&&Ie.value&&r`<button type="button" class="btn small" disabled=${!e.active||fo.value} onClick=${s}>
${C("Deal {n} who waits","Deal {n} who wait",e.waiting)}
</button>`}
${e.waiting>0&&!e.active&&r`<p class="hint">${o("Switch the rule on to deal those who wait.")}</p>`}
</section>`}var DC,fI,$I,hI,RC=b(()=>{z();T();Q();x();M();Ne();Re();P();an();Pr();Jt();da();Ia();_l();Rt();DC=()=>r`
<${Ve} icon="zap" title=${o("When")}><p class="cond">${o("An operator replies to a client")}</p><//>
<${Ve} icon="list-filter" title=${o("If")}><p class="cond">${o("The conversation has no assignee")}</p><//>
<${Ve} icon="user-round-check" title=${o("Then")}>
<p class="cond">${o("The operator becomes the assignee")}</p>
<p class="hint">${o("A note does not assign. The operator can undo it.")}</p>
<//>
`,fI=30,$I=30,hI=({operators:e,team_id:t})=>e?"chosen":t===null?"all":"team"});function LC({body:e,errors:t,change:n}){return r`
<${Ve} icon="zap" title=${o("When")}><p class="cond">${o("A client waits for our reply")}</p><//>
<${Ve} icon="list-filter" title=${o("If")}>
<${Em} chosen=${e.channels} onChange=${s=>n({channels:s})} />
<${PC} chosen=${e.teams} onChange=${s=>n({teams:s})} />
<p class="hint">${o("The first rule that fits counts: its order in the group decides.")}</p>
<//>
<${Ve} icon="hourglass" title=${o("Then reply")}>
<${ho} label=${o("First reply within")} unit=${o("min")} value=${e.first_minutes}
error=${t.first_minutes} onValue=${s=>n({first_minutes:s})} />
<${ho} label=${o("Next replies within")} unit=${o("min")} value=${e.next_minutes}
error=${t.next_minutes} onValue=${s=>n({next_minutes:s})} />
<${go} label=${o("By which hours")} hint=${o("Closed hours do not count.")} value=${e.hours_id}
options=${Tm(e.hours_id)} onPick=${s=>n({hours_id:s})} />
<//>
<${Ve} icon="bell-ring" title=${o("And notify")}>
<${yI} body=${e} error=${t.stages} change=${n} />
<${bg} whom=${e.whom} email=${e.email} error=${t.whom} change=${n} />
<//>
`}function yI({body:e,error:t,change:n}){let{stages:s,first_minutes:a}=e,i=c=>n({stages:c}),l=[80,100,150,200,300].find(c=>!s.includes(c))??50;return r`
<ul class="stages" aria-label=${o("Moments")}>
${s.map((c,u)=>r`<li class="hrow" key=${u}>
<${kl} label=${o("Moment {n}, per cent of the time",{n:u+1})} value=${c} unit="%"
invalid=${t?"true":null} onValue=${m=>i(s.with(u,m))} />
<span class="grow t12 dim">${wI(c,a)}</span>
<button type="button" class="ib small" aria-label=${o("Remove moment {n}",{n:u+1})}
onClick=${()=>i(s.filter((m,p)=>p!==u))}>
<${f} name="x" size="m" />
</button>
</li>`)}
</ul>
<${$o} text=${t} />
${s.length<vI&&r`<button type="button" class="btn small quiet" onClick=${()=>i([...s,l].sort((c,u)=>c-u))}>
<${f} name="plus" size="s" />
${o("Moment")}
</button>`}
`}function wI(e,t){let n=Math.round(t*e/100);return Number.isFinite(n)?e===100?o("the time is over"):e<100?C("warning, {n} minute after the client wrote","warning, {n} minutes after the client wrote",n):C("reminder, {n} minute after the client wrote","reminder, {n} minutes after the client wrote",n):""}function zC({body:e,errors:t,change:n}){return r`
<${Ve} icon="zap" title=${o("When")}>
<p class="cond">${o("A client waits in a conversation that no one took")}</p>
<${ho} label=${o("For")} unit=${o("min")} value=${e.minutes} error=${t.minutes}
onValue=${s=>n({minutes:s})} />
<//>
<${Ve} icon="list-filter" title=${o("If")}>
<p class="cond">${o("No assignee, no reply and no note since the client wrote")}</p>
<//>
<${Ve} icon="bell-ring" title=${o("Then notify")}>
<${bg} whom=${e.whom} email=${e.email} error=${t.whom} change=${n} />
<//>
`}var vI,IC=b(()=>{T();x();P();_l();vI=5});function Om(e,t,n){let s={...BC[t]??BC.en,company:n||"Okno"};return e.split(/(\{[^{}]*\})/).filter(Boolean).map(a=>{let i=/^\{\s*(\w+)\s*(?:\|[^{}]*)?\}$/.exec(a)?.[1];return a.startsWith("{")?wl.includes(i)?{kind:"value",text:s[i]}:{kind:"unknown",text:a}:{kind:"text",text:a}})}var BC,vg=b(()=>{ym();BC={ru:{name:"Екатерина",number:"1042",hours:"9:00–21:00",back:"завтра в 9:00"},en:{name:"Kate",number:"1042",hours:"9:00–21:00",back:"tomorrow at 9:00"}}});function yg({body:e,error:t,change:n}){let{frequency:s}=e,a=l=>n({frequency:{...s,...l}}),i=["message","wait","episode"].map(l=>[l,nm({every:l})]);return r`<div class="rowgap">
<${gg} label=${o("How often")} error=${t}>
${l=>r`<span class="hrow wrap">
<${xl} ...${l} value=${s.every} onPick=${c=>a({every:c})}
options=${[...i,["hours",o("Not again for some hours")]]} />
${s.every==="hours"&&r`<${kl} label=${o("Hours")} value=${s.hours} unit=${o("h")} invalid=${l.invalid}
onValue=${c=>a({hours:c})} />`}
</span>`}
<//>
</div>`}function kI(e,t){let n=(s,a)=>e.some(i=>i.channel_id===s&&i.language===a);for(let s of[null,...t.map(a=>a.id)])for(let[a]of qC)if(!n(s,a))return{channel_id:s,language:a};return null}function wg({body:e,errors:t,change:n,kinds:s}){let a=lm().filter(u=>!s||s.includes(u.kind)),{texts:i}=e,l=kI(i,a),c=(u,m)=>n({texts:i.with(u,{...i[u],...m})});return r`
${i.map((u,m)=>r`<${_I} key=${m} one=${u} index=${m} only=${i.length===1} channels=${a}
error=${t[`texts.${m}`]} onPut=${p=>c(m,p)}
onRemove=${()=>n({texts:i.filter((p,$)=>$!==m)})} />`)}
<${$o} text=${t.texts} />
${l&&r`<button type="button" class="btn small quiet"
onClick=${()=>n({texts:[...i,{...l,text:""}]})}>
<${f} name="plus" size="s" />
${o("Text for a channel or language")}
</button>`}
<p class="hint">${o("A client gets the text of their channel and language, else the one for all channels.")}</p>
`}function _I({one:e,index:t,only:n,channels:s,error:a,onPut:i,onRemove:l}){let c=E(null),u=p=>{let $=c.current;$.setRangeText(`{${p}}`,$.selectionStart,$.selectionEnd,"end"),i({text:$.value}),$.focus()},m=o("Text {n}",{n:t+1});return r`<div class="card ruletext">
<div class="hrow wrap">
<${xl} label=${o("Channel of text {n}",{n:t+1})} value=${e.channel_id}
options=${xI(e.channel_id,s)} onPick=${p=>i({channel_id:p})} />
<${xl} label=${o("Language of text {n}",{n:t+1})} value=${e.language} options=${qC}
onPick=${p=>i({language:p})} />
${!n&&r`<button type="button" class="ib small" aria-label=${o("Remove text {n}",{n:t+1})}
onClick=${l}>
<${f} name="x" size="m" />
</button>`}
</div>
<textarea class="input" rows="4" ref=${c} lang=${e.language} aria-label=${m}
aria-invalid=${a?"true":null} aria-describedby=${a?`rt${t}`:null} value=${e.text}
onInput=${p=>i({text:p.currentTarget.value})}></textarea>
<${$o} id=${`rt${t}`} text=${a} />
<div class="rulevars" role="group" aria-label=${o("Insert a variable")}>
${wl.map(p=>r`<button type="button" class="chip" key=${p} title=${WC(p)}
aria-label=${o("Insert: {what}",{what:WC(p)})} onClick=${()=>u(p)}>
${`{${p}}`}
</button>`)}
</div>
<${SI} one=${e} />
</div>`}function SI({one:e}){let t=Om(e.text,e.language,B.value.company);return e.text.trim()?r`<div class="rulepre" aria-label=${o("Preview")} role="group">
<span class="t12 dim">${o("The client will see")}</span>
<p class="rulebub" lang=${e.language}>
${t.map(n=>n.kind==="text"?n.text:r`<span class=${n.kind==="value"?"val":"bad"}>${n.text}</span>`)}
</p>
${xe.value!==e.language&&r`<span class="t12 dim">
${e.language==="ru"?o("For clients who write in Russian"):o("For clients who write in English")}
</span>`}
</div>`:null}var FC,jC,KC,qC,xI,WC,UC=b(()=>{z();T();x();M();P();an();ym();_l();mo();Pn();vg();FC=({body:e,errors:t,change:n})=>r`
<${Ve} icon="zap" title=${o("When")}><p class="cond">${o("A client begins a new conversation")}</p><//>
<${Ve} icon="list-filter" title=${o("If")}>
<${qt} label=${o("Clients")} value=${e.clients} onPick=${s=>n({clients:s})}
options=${[["all",o("All clients")],["new",o("Only new clients")]]} />
<${yg} body=${e} error=${t.frequency} change=${n} />
<//>
<${Ve} icon="message-square-reply" title=${o("Then write to the client")}>
<${wg} body=${e} errors=${t} change=${n} />
<//>
`,jC=({body:e,errors:t,change:n})=>r`
<${Ve} icon="zap" title=${o("When")}>
<p class="cond">${o("A client writes while we are closed")}</p>
<${go} label=${o("Working hours")} value=${e.hours_id} options=${Tm(e.hours_id)}
onPick=${s=>n({hours_id:s})} />
<//>
<${Ve} icon="list-filter" title=${o("If")}>
<${yg} body=${e} error=${t.frequency} change=${n} />
<//>
<${Ve} icon="moon" title=${o("Then write to the client")}>
<${wg} body=${e} errors=${t} change=${n} />
<p class="hint">${o("It goes before the auto-reply: a client gets one automatic message per event.")}</p>
<//>
`,KC=({body:e,errors:t,change:n})=>r`
<${Ve} icon="zap" title=${o("When")}><p class="cond">${o("A client begins a conversation by email")}</p><//>
<${Ve} icon="list-filter" title=${o("If")}>
<${yg} body=${e} error=${t.frequency} change=${n} />
<//>
<${Ve} icon="mail" title=${o("Then reply in the same thread")}>
<${wg} body=${e} errors=${t} change=${n} kinds=${["email"]} />
<//>
`;qC=[["ru","Русский"],["en","English"]];xI=(e,t)=>{let n=t.map(s=>[s.id,`${be(s.kind)} · ${s.name}`]);return e!==null&&!n.some(([s])=>s===e)&&n.push([e,`${ye.channel(e)} · ${o("removed")}`]),[[null,o("All channels")],...n]};WC=e=>({name:o("name of the client"),number:o("number of the conversation"),company:o("name of the company"),hours:o("working hours of today"),back:o("when we are back")})[e]});function HC({rule:e}){let t=CI[ge.value.kind];return r`<form class="ruleform" onSubmit=${n=>n.preventDefault()}>
<fieldset disabled=${!Ie.value}>
<legend class="vh">${o("Setup")}</legend>
${e.missing.length>0&&r`<p class="rulewarn">
<${f} name="triangle-alert" size="s" />
<span class="grow">${tm(e.missing)}. ${o("Choose a replacement below.")}</span>
</p>`}
${t?r`<${t} rule=${e} body=${ge.value.body} errors=${bC.value} change=${wm} />`:r`<p class="t13">${o("This kind of rule is unknown to the page. Reload it.")}</p>`}
</fieldset>
</form>`}var CI,YC=b(()=>{T();x();P();Ur();Ia();RC();IC();Rt();UC();CI={distribution:MC,reply_assigns:DC,autoreply:FC,out_of_hours:jC,receipt:KC,sla:LC,untouched:zC}});function GC({rule:e}){let[t,n]=g(null),[s,a]=g(null),i=async()=>{a(null);try{n((await W(`/api/rules/${e.id}/versions`)).versions)}catch(c){if(!(c instanceof le))throw c;a(c)}};if(O(()=>{i()},[e.id,e.version]),s)return r`<${ae} icon="unplug" title=${o("The versions could not be loaded")} text=${R(s)}>
<button type="button" class="btn" onClick=${i}>${o("Retry")}</button>
<//>`;let l=c=>{wm(c.body),L(Ee(e.id),{replace:!0})};return r`
<p class="hrow t13">
<a class="link hrow tight" href=${Ee(e.id)}>
<${f} name="chevron-left" size="s" />
${o("Back to the setup")}
</a>
</p>
<ol class="versions">
${(t??[]).map((c,u)=>r`<${EI} key=${c.version} one=${c} before=${t[u+1]} onTake=${u>0&&Ie.value&&JSON.stringify(c.body)!==JSON.stringify(e.body)?()=>l(c):null} />`)}
</ol>
`}function TI(e,t){return t?JSON.stringify(e.body)!==JSON.stringify(t.body)?o("Settings changed"):e.active!==t.active?e.active?o("Switched on"):o("Switched off"):o("Saved again"):o("Created")}function EI({one:e,before:t,onTake:n}){let s=!t||JSON.stringify(e.body)!==JSON.stringify(t.body);return r`<li>
<p class="t13"><b class="b6">${o("Version {n}",{n:e.version})}</b> · ${TI(e,t)}</p>
<p class="t12 dim">${e.by?U(e.by):o("Okno")}, ${Qe(e.at,F.value)}, ${j(e.at)}</p>
${s&&t&&r`<ul class="t13 mut changed">
${gm(t.body,e.body).map(a=>r`<li key=${a}>${a}</li>`)}
</ul>`}
${n&&r`<button type="button" class="btn small quiet" onClick=${n}>
<${f} name="undo-2" size="s" />
${o("Take this version")}
</button>`}
</li>`}var VC=b(()=>{z();T();J();ze();Q();x();G();Re();P();ug();Ia();Rt()});function ZC({id:e,tab:t}){let n=typeof e=="string"?AI(e):null,s=n?po(n)&&{...fg(n),active:!1,missing:[],today:0}:Kt(e),a=!s||n&&!Ie.value;return r`<aside class="peek" aria-label=${s?o("Rule “{name}”",{name:ot(s)}):o("Rule")}>
${a?r`<${OI} />`:r`<${PI} rule=${s} tab=${n?"setup":t} />`}</aside>`}function NI(e){O(()=>Qb((t,n)=>fo.peek()?t===null?!0:t.split("?")[0]===Ee(e)?!1:(xm.value=n,w.value="ruleleave",!0):!1),[e])}function PI({rule:e,tab:t}){let n=E(null),s=JC[t]?t:"setup";if(Xp(`.rule[data-rule="${e.id}"] h3 a`),NI(e.id??`new-${e.kind}`),I(()=>(Jr(e),document.activeElement!==document.body&&n.current.querySelector("h2").focus({preventScroll:!0}),vC),[]),O(()=>{e.id&&ge.peek()&&wC(e)},[e]),!ge.value)return r`<div class="ed-top" ref=${n}><h2 class="grow cut" tabindex="-1">${ot(e)}</h2></div>`;let a=JC[s];return r`
<div class="ed-top" ref=${n}>
<h2 class="grow cut" tabindex="-1">${ot(ge.value)}</h2>
${e.id&&Ie.value&&r`<${$m} rule=${e} label=${o("The rule is on")} /><${RI} rule=${e} />`}
<${gl} label=${o("Close the rule")} />
</div>
${e.id&&r`<${MI} rule=${e} view=${s} />`}
${e.paused_at&&r`<${LI} rule=${e} />`}
${Ys.value&&r`<${zI} />`}
<div class="scroll ed edbody" role=${e.id&&s!=="versions"?"tabpanel":"group"} tabindex="0"
id="ruleview" aria-label=${DI(s)}>
<${a} rule=${e} key=${s} />
</div>
${Ie.value&&(s==="setup"||fo.value)&&r`<${II} rule=${e} />`}
`}function MI({rule:e,view:t}){let n=a=>{let i={ArrowRight:1,ArrowLeft:-1}[a.key],l=[...a.currentTarget.children],c={Home:0,End:l.length-1}[a.key]??(l.indexOf(a.target)+i+l.length)%l.length;Number.isNaN(c)||(a.preventDefault(),l[c].focus(),l[c].click())},s=!kg.some(([a])=>a===t);return r`<div class="tabs edtabs" role="tablist" aria-label=${o("Parts of the rule")} onKeyDown=${n}>
${kg.map(([a,i],l)=>r`<button type="button" class="tab" role="tab" key=${a} aria-selected=${String(a===t)}
aria-controls="ruleview" tabindex=${a===t||s&&!l?0:-1}
onClick=${()=>L(Ee(e.id,a==="setup"?null:a),{replace:!0})}>
${i()}
${a==="log"&&e.today>0&&r`<span class="n">${re(e.today)}</span>`}
</button>`)}
</div>`}function RI({rule:e}){let t=w.value==="rulemore",n=a=>()=>{im(e,a)&&No(o("Moved: {name}",{name:ot(e)}))},s=()=>{eC(e),L(Ee(),{sure:!0})};return r`<span class="menuat">
<button type="button" class="ib small" aria-haspopup="menu" aria-expanded=${String(t)}
aria-label=${o("More actions")} title=${o("More actions")} onClick=${()=>{w.value=t?null:"rulemore"}}>
<${f} name="ellipsis" size="m" />
</button>
${t&&r`<${rt} label=${o("More actions")} place="poprule">
${og(e,-1)&&r`<${H} icon="arrow-up" onPick=${n(-1)}>${o("Move up")}<//>`}
${og(e,1)&&r`<${H} icon="arrow-down" onPick=${n(1)}>${o("Move down")}<//>`}
<${H} icon="history" onPick=${()=>L(Ee(e.id,"versions"),{replace:!0})}>
${o("Versions")}
<//>
${po(e.kind)?.many&&r`<${H} icon="trash-2" onPick=${s}>${o("Delete the rule")}<//>`}
<//>`}
</span>`}function zI(){let{by:e,at:t}=Ys.value,n=Kt(ge.value.id),s=r`<b>${e?U(e):o("Okno")}</b>`;return r`<div class="ruleclash" role="alert">
<p class="t13">
${lt(o("{who} has changed this rule ({when}). Your changes are not saved yet."),{who:s,when:t?`${Qe(t,F.value)}, ${j(t)}`:""})}
</p>
<dl class="kv">
<div><dt>${o("Theirs")}</dt><dd>${vl(n,ye)}</dd></div>
<div><dt>${o("Yours")}</dt><dd>${vl(ge.value,ye)}</dd></div>
</dl>
<ul class="t12 changed">
${gm(n.body,ge.value.body).map(a=>r`<li key=${a}>${a}</li>`)}
</ul>
<div class="hrow wrap">
<button type="button" class="btn small" onClick=${kC}>${o("Take theirs")}</button>
<button type="button" class="btn small primary" onClick=${xC}>${o("Save mine over it")}</button>
</div>
</div>`}function II({rule:e}){let t=fo.value,n=Vr.value;return r`<div class="ed-foot">
<span class="hint grow" role="status">
${n?r`<span class="hint bad">${_C(n)}</span>`:t?o("Not saved yet"):r`<${BI} rule=${e} />`}
</span>
${e.id&&r`<button type="button" class="btn quiet" disabled=${!t||za.value} onClick=${yC}>
${o("Discard")}
</button>`}
<button type="button" class="btn primary" disabled=${e.id&&!t||za.value||!!Ys.value}
title=${`${pt} S`} aria-busy=${String(za.value)} onClick=${km}>
${e.id?o("Update"):o("Create")}
</button>
</div>`}function BI({rule:e}){if(!e.id)return o("It will be created switched off");let t=`${Qe(e.changed_at,F.value)}, ${j(e.changed_at)}`;return r`
<a class="link" href=${Ee(e.id,"versions")}
title=${e.changed_by?U(e.changed_by):null}>
${o("Version {n}",{n:e.version})}
</a> · ${t}
`}var kg,JC,AI,OI,DI,LI,QC=b(()=>{z();T();Pt();ze();Q();x();so();G();Re();P();ie();Fn();da();Ur();ug();Ia();Ia();CC();qh();$g();mo();EC();Rt();rg();Pn();YC();VC();kg=[["setup",()=>o("Setup")],["log",()=>o("Log")],["check",()=>o("Dry run")]],JC={setup:HC,log:SC,check:TC,versions:GC};Xe({id:"save-rule",group:"everywhere",label:()=>o("Save the rule"),key:"Ctrl+KeyS",anywhere:!0,palette:!1,when:()=>A.peek().page==="automation"&&!!ge.peek()&&Ie.peek(),run:()=>{km()}});AI=e=>/^new-(\w+)$/.exec(e)?.[1];OI=()=>r`
<div class="ed-top"><h2 class="grow cut">${o("Rule")}</h2><${gl} label=${o("Close the rule")} /></div>
<${ae} icon="search-x" title=${o("There is no such rule")} text=${o("It was deleted, or the link is mistyped.")}>
<a class="btn" href=${Ee()}>${o("All rules")}</a>
<//>
`;DI=e=>kg.find(([t])=>t===e)?.[1]()??o("Versions");LI=({rule:e})=>r`<div class="banner bad" role="status">
<${f} name="circle-alert" size="m" />
<span class="grow">${o("Paused: {cause}",{cause:em(e.paused_why)})}</span>
${Ie.value&&r`<button type="button" class="btn small" onClick=${()=>rm(e)}>${o("Continue")}</button>`}
</div>`});function eT(){let[e,t]=g(null),n=E(0),s=a=>{n.current+=1,t(a)};return O(()=>{if(!ke.value)return;let a=n.current+=1;W("/api/automation").then(i=>a===n.current&&t(i),i=>{if(!(i instanceof le))throw i})},[ke.value]),[e,s]}function tT({limits:e,onLimits:t}){return(e?.breakers.filter(s=>s.breaker==="channel")??[]).map(s=>r`<${WI} key=${s.id} one=${s} onLimits=${t} />`)}function WI({one:e,onLimits:t}){let[n,s]=g(!1),[a,i]=g(null),l=async()=>{s(!0);try{t(await V("/api/automation/resume",{breaker:e.breaker,id:e.id})),X(o("Automatic messages are sent again"),{icon:"play"})}catch(u){if(!(u instanceof le))throw u;i(u),s(!1)}},c={day:Qe(e.at,F.value),time:j(e.at),channel:ye.channel(e.id)};return r`<div class="banner" role="status">
<${f} name="triangle-alert" size="m" />
<span class="grow">
${o("Automatic messages of “{channel}” stopped ({day} at {time}): too many in an hour, perhaps a loop.",c)}
${a&&r` <b role="alert">${R(a)}</b>`}
</span>
${Ie.value&&r`<button type="button" class="btn small" aria-busy=${String(n)} disabled=${n} onClick=${l}>
${o("Resume")}
</button>`}
</div>`}function nT({limits:e,onLimits:t}){let[n,s]=g(null),[a,i]=g(null),[l,c]=g(!1);if(!e)return null;let u=n??e.channel_per_hour,m=!Number.isInteger(u)||u<1||u>XC,p=m?o("A whole number from {least} to {most}",{least:1,most:XC}):a&&R(a),$=async d=>{if(d.preventDefault(),!(m||l)){c(!0);try{t(await V("/api/automation/budget",{channel_per_hour:u})),s(null),i(null),X(o("Limit saved"),{icon:"check"})}catch(h){if(!(h instanceof le))throw h;i(h)}c(!1)}};return r`<section aria-labelledby="rg-limits">
<h2 class="rules-h" id="rg-limits">${o("Guard against loops")}</h2>
<form class="card fcard rulelimit" novalidate onSubmit=${$}>
<p class="t13 mut">
${o("At most 5 automatic messages a day to one address and 20 in one conversation. A channel that sends more than its limit stops sending them until an administrator resumes it.")}
</p>
${Ie.value?r`<${ho} label=${o("Automatic messages of one channel in an hour, at most")} error=${p}
value=${u} onValue=${s} />
${n!==null&&n!==e.channel_per_hour&&r`<div class="hrow">
<button class="btn primary small" aria-busy=${String(l)} disabled=${l}>${o("Save")}</button>
<button type="button" class="btn small" onClick=${()=>s(null)}>${o("Cancel")}</button>
</div>`}`:r`<p class="t13">${o("One channel sends at most {n} in an hour",{n:re(u)})}</p>`}
</form>
</section>`}var XC,oT=b(()=>{z();T();J();Q();x();ze();Ne();P();_l();mo();Rt();XC=1e5});var aT={};Be(aT,{Automation:()=>jI});function jI(){O(Z1,[]);let{rule:e}=A.value,[t,n]=eT(),[s,a]=g("all"),i=ir("(max-width: 719px)"),l=e!==null&&ke.value;return r`<main class=${l?"main page auto editing":"main page auto"} id="main">
<${KI} filter=${s} onFilter=${a} />
${ke.value?.paused&&r`<${YI} />`}
<${tT} limits=${t} onLimits=${n} />
<div class="twopane">
<div class="scroll sunk" role="group" tabindex="0" aria-label=${o("Rules")} inert=${i&&l||null}>
<${GI} filter=${s} open=${e} />
${s==="all"&&r`<${nT} limits=${t} onLimits=${n} />`}
</div>
${l&&e===xg&&r`<${rC} />`}
${l&&e!==xg&&r`<${ZC} key=${e} id=${e} tab=${A.value.tab} />`}
</div>
</main>`}function KI({filter:e,onFilter:t}){let{paused:n,rules:s=[]}=ke.value??{};return r`
<header class="bar1">
<h1>${o("Automation")}</h1>
<span class="grow"></span>
<a class="btn autolog" href=${Ee(xg)} aria-label=${o("Log of all rules")}>
<${f} name="history" size="m" />
<span class="only-wide">${o("Log")}</span>
</a>
${ke.value&&Ie.value&&r`
${!n&&r`<button type="button" class="btn stopall" aria-label=${o("Stop everything")}
onClick=${()=>tg(!0)}>
<${f} name="pause" size="m" />
<span class="only-wide">${o("Stop everything")}</span>
</button>`}
<${HI} />
`}
</header>
<div class="bar2">
<div class="chips" role="group" aria-label=${o("Show rules")}>
${sT.map(([a,i,l])=>r`<button type="button" class="chip" key=${a} aria-pressed=${String(a===e)}
onClick=${()=>t(a)}>
${i()} <span class="n">${s.filter(l).length}</span>
</button>`)}
</div>
${ke.value&&r`<${qI} rules=${s} />`}
</div>
`}function qI({rules:e}){let t=e.reduce((a,i)=>a+i.today,0),n=e.filter(Xh).length,s=C("Rules ran {n} time today","Rules ran {n} times today",t,{n:re(t)});return r`<div class="end t12 dim autostat">
${n?r`<span class="warntext">
<${f} name="triangle-alert" size="s" /> ${s}
, ${C("{n} needs attention","{n} need attention",n)}
</span>`:r`<span><${f} name="circle-check" size="s" /> ${s}, ${o("no faults")}</span>`}
</div>`}function HI(){let e=w.value==="rulenew",t=UI();return t.length?r`<span class="menuat">
<button type="button" class="btn primary" aria-haspopup="menu" aria-expanded=${String(e)}
onClick=${()=>{w.value=e?null:"rulenew"}}>
<${f} name="plus" size="m" />
${o("New rule")}
</button>
${e&&r`<${rt} label=${o("New rule")} place="poprule">
${t.map(n=>r`<${H} key=${n.kind} icon=${Hr(n.kind)} onPick=${()=>L(Ee(`new-${n.kind}`))}>
${ot({kind:n.kind,body:n.default})}
<//>`)}
<//>`}
</span>`:null}function GI({filter:e,open:t}){let n=Ot(150,!ke.value&&!Yr.value);if(!ke.value)return Yr.value?r`<${VI} problem=${Yr.value} />`:n&&r`<${JI} />`;if(!ke.value.rules.length)return r`<${ae} icon="zap" title=${o("No rules yet")} text=${Ie.value?o("Create the first one: Okno will deal conversations and reply for you."):o("An administrator creates them.")} />`;let s=sT.find(([i])=>i===e)[2],a=FI.map(([i,l])=>[i,l(),yl(i).filter(s)]).filter(([,,i])=>i.length);return a.length?a.map(([i,l,c])=>r`<section key=${i} aria-labelledby=${`rg-${i}`}>
<h2 class="rules-h" id=${`rg-${i}`}>${l}</h2>
<div class="rules">
${c.map(u=>r`<${cC} key=${u.id} rule=${u} names=${ye} open=${t===u.id} />`)}
</div>
</section>`):r`<${ae} icon="circle-check"
title=${e==="care"?o("Everything works"):o("All rules are off")} />`}var FI,sT,xg,UI,YI,VI,JI,rT=b(()=>{z();T();J();Q();x();G();P();Pe();ie();Fn();iC();uC();QC();oT();mo();Rt();Pn();FI=[["assignment",()=>o("Assignment")],["replies",()=>o("Replies to the client")],["deadlines",()=>o("Deadlines")]],sT=[["all",()=>o("All"),()=>!0],["on",()=>o("Switched on"),e=>e.active],["care",()=>o("Need attention"),Xh]],xg="log";UI=()=>(ke.value?.kinds??[]).filter(e=>e.many||!ke.value.rules.some(t=>t.kind===e.kind));YI=()=>r`<div class="banner" role="status">
<${f} name="pause" size="m" />
<span class="grow">${o("All automation is stopped: no rule runs and no automatic message leaves.")}</span>
${Ie.value&&r`<button type="button" class="btn small" onClick=${()=>tg(!1)}>${o("Start it again")}</button>`}
</div>`;VI=({problem:e})=>r`<${ae} icon="unplug" title=${o("The rules could not be loaded")} text=${R(e)}>
<button type="button" class="btn" onClick=${Dn}>${o("Retry")}</button>
<//>`,JI=()=>r`<div class="rules first" aria-busy="true" aria-label=${o("Loading…")}>
${[72,54,80,60].map(e=>r`<div class="card rule" key=${e}>
<span class="ric"></span>
<${We} width=${e} />
<span></span>
<p class="ds"><${We} width=${96} /></p>
</div>`)}
</div>`});function Sl({label:e,children:t}){let n=E(null);return we(),I(()=>{(n.current.querySelector("[data-first]")??n.current.querySelector("button"))?.focus()},[]),r`<div class="over" onPointerDown=${s=>{s.target===s.currentTarget&&Jn()}}>
<div class="dialog narrow" role="dialog" aria-modal="true" aria-label=${e} ref=${n} onKeyDown=${Ct}>
${t}
</div>
</div>`}var Jn,_g=b(()=>{z();T();Pe();ie();Jn=()=>{w.value=null}});function iT(){let e=jh.value,[t,n]=g(null),[s,a]=g(null),i=async()=>{a(null);try{e.data.run?n(await W(`/api/runs/${e.data.run}`)):ke.value||await Dn()}catch(p){if(!(p instanceof le))throw p;a(p),p.status===404&&!ke.value&&await Dn()}};if(O(()=>{e&&i()},[e]),!e)return null;let l=t?.rule??Kt(e.data.rule),c=t?.run.version??e.data.version,u=s?.status===404,m=e.data.run&&!t&&!s;return r`<${Sl} label=${o("Why?")}>
<div class="dhead">
<h2 class="t13 b6 grow">${o("Why?")}</h2>
<button type="button" class="ib small" data-first aria-label=${o("Dismiss")} onClick=${Jn}>
<${f} name="x" size="m" />
</button>
</div>
<div class="dpad why">
<p class="t13">
<b class="b6">${QI(e)}</b>
<br />
<span class="dim">
${Qe(e.created_at,F.value)}
, ${j(e.created_at)}
${l&&r` · ${o("rule “{name}”",{name:ot(l)})}`}
${c&&`, ${o("version {n}",{n:c})}`}
</span>
</p>
${m&&r`<div class="sks" aria-busy="true"><${We} width=${80} /><${We} width=${60} /></div>`}
${t&&r`<${XI} run=${t.run} />`}
${!e.data.run&&r`<p class="t13 mut">${o("The rule set this when the client began to wait.")}</p>`}
${u&&r`<p class="t13 mut">
${o("The record of this run is not there any more: they are kept for {n} days.",{n:ZI})}
</p>`}
${s&&!u&&r`<p class="t13" role="alert">
${R(s)} <button type="button" class="btn small" onClick=${i}>${o("Retry")}</button>
</p>`}
${l&&r`<div class="hrow">
<a class="link t13 hrow tight" href=${Ee(l.id)} onClick=${Jn}>
<${f} name=${Hr(l.kind)} size="s" />
${o("Open the rule")}
</a>
<a class="link t13 hrow end" href=${Ee(l.id,"log")} onClick=${Jn}>${o("Log")}</a>
</div>`}
</div>
<//>`}var ZI,QI,XI,lT=b(()=>{z();T();J();ze();Q();x();G();fl();P();_g();Rt();sg();mm();Pn();Kh();ZI=90;QI=e=>e.kind==="system"?dl(e):o("Automatic message to the client"),XI=({run:e})=>r`
${e.outcome!=="did"&&r`<p class="t13 rulewarn"><${f} name="triangle-alert" size="s" />${um(e)}</p>`}
<${dm} run=${e} />
`});var cT={};Be(cT,{Layers:()=>eB});function tB({rule:e}){let t=()=>{Jn(),L(Ee(e.id,"check"))},n=()=>{Jn(),eg(e,!0,e.version)};return r`<${Sl} label=${o("Switch on: {name}",{name:ot(e)})}>
<div class="dpad">
<h2 class="head2">${o("This rule writes to clients")}</h2>
<p class="lead">
${o("Read what it says. You can first see whom it would have written to in the last 30 days.")}
</p>
<div class="readtexts" role="group" tabindex="0" aria-label=${o("Texts of the rule")}>
${e.body.texts.map((s,a)=>r`<${nB} key=${a} one=${s} />`)}
</div>
</div>
<footer class="dfoot">
<button type="button" class="btn quiet" onClick=${Jn}>${o("Cancel")}</button>
<span class="grow"></span>
<button type="button" class="btn" data-first onClick=${t}>${o("Dry run first")}</button>
<button type="button" class="btn primary" onClick=${n}>${o("Switch on")}</button>
</footer>
<//>`}function nB({one:e}){let t=e.channel_id===null?o("All channels"):`${be(Le.value[e.channel_id]?.kind)} · ${ye.channel(e.channel_id)}`;return r`<div class="rulepre">
<span class="t12 dim">${t} · ${e.language==="ru"?"Русский":"English"}</span>
<p class="rulebub" lang=${e.language}>
${Om(e.text,e.language,B.value.company).map(n=>n.kind==="text"?n.text:r`<span class="val">${n.text}</span>`)}
</p>
</div>`}function oB(){let e=()=>{Jn(),xm.value?.()};return r`<${Sl} label=${o("Changes are not saved")}>
<div class="dpad">
<h2 class="head2">${o("Changes are not saved")}</h2>
<p class="lead">${o("If you leave now, the changes of this rule are lost.")}</p>
</div>
<footer class="dfoot">
<button type="button" class="btn quiet" onClick=${e}>${o("Leave without saving")}</button>
<span class="grow"></span>
<button type="button" class="btn primary" data-first onClick=${Jn}>${o("Stay")}</button>
</footer>
<//>`}var eB,uT=b(()=>{T();x();G();P();ie();M();$g();_g();mo();Rt();Pn();vg();lT();eB=()=>({why:()=>r`<${iT} />`,rulefirst:()=>am.value&&r`<${tB} rule=${am.value} />`,ruleleave:()=>r`<${oB} />`})[w.value]?.()??null});var Sg={};Be(Sg,{Looks:()=>iB,Select:()=>ns,Who:()=>dT,Work:()=>cB});function iB(){return r`
<${dT} />
<${yt} id="looks-all" title=${o("Appearance")}>
<div class="card">
<${je} title=${o("Language")} text=${o("Changes at once, no reload needed")}>
<${qt} label=${o("Language")} value=${xe.value} options=${[["ru","Русский","ru"],["en","English","en"]]} onPick=${oo} />
<//>
<${je} title=${o("Theme")}
text=${rB.matches?o("The system is set to dark now"):o("The system is set to light now")}>
<${qt} label=${o("Theme")} value=${Xt.value} options=${[["system",o("System")],["light",o("Light")],["dark",o("Dark")]]} onPick=${$s} />
<//>
<${je} title=${o("List density")} text=${o("Compact shows more conversations at once")}>
<${qt} label=${o("List density")} value=${In.value} options=${[["compact",o("Compact")],["normal",o("Normal")],["roomy",o("Comfortable")]]} onPick=${Va} />
<//>
<${je} title=${o("Text size")} text=${o("Everything grows except pictures")}>
<${ns} label=${o("Text size")} value=${dc.value} options=${aB.map(([e,t])=>[e,t()])}
onPick=${e=>nt({text:e})} />
<//>
<${je} title=${o("Less motion")} text=${o("When off, the system setting applies")}>
<${Mn} label=${o("Less motion")} checked=${fe.value.motion==="less"}
onChange=${e=>nt({motion:e?"less":"system"})} />
<//>
</div>
<//>
`}function cB(){let{send:e,undo:t,after_close:n}=fe.value;return r`<${yt} id="work-all" title=${o("Work with conversations")}>
<div class="card">
${Object.keys(e).map(s=>r`<${je} key=${s} title=${o("Enter sends in {channel}",{channel:be(s)})}
text=${e[s]==="enter"?o("Shift Enter starts a new line"):o("Ctrl Enter sends, Enter starts a new line")}>
<${Mn} label=${o("Enter sends in {channel}",{channel:be(s)})}
checked=${e[s]==="enter"}
onChange=${a=>nt({send:{[s]:a?"enter":"command"}})} />
<//>`)}
<${je} title=${o("After “Close”")}>
<${ns} label=${o("After “Close”")} value=${n} options=${lB.map(([s,a])=>[s,a()])}
onPick=${s=>nt({after_close:s})} />
<//>
<${je} title=${o("Time to undo sending")} text=${o("In messengers")}>
<${ns} label=${o("Time to undo sending: messengers")} value=${t.messenger}
options=${mT([0,2,4,8,15])} onPick=${s=>nt({undo:{messenger:Number(s)}})} />
<//>
<${je} title=${o("Time to undo sending")} text=${o("In email")}>
<${ns} label=${o("Time to undo sending: email")} value=${t.email}
options=${mT([0,5,10,20,30,60])}
onPick=${s=>nt({undo:{email:Number(s)}})} />
<//>
<${uB} />
</div>
<p class="hint rowgap">
${o("Notes always need Ctrl Enter, so that an internal remark is not sent to a client by habit.")}
</p>
<//>`}function uB(){let e=fe.value.signature,[t,n]=g(null),s=async i=>{i.preventDefault(),await nt({signature:t.trim()})&&n(null)},a=i=>{i.key==="Enter"&&(i.ctrlKey||i.metaKey)&&s(i),i.key==="Escape"&&(i.preventDefault(),n(null))};return t===null?r`<${je} title=${o("Email signature")} text=${e||o("The mailbox signature is used")}>
<button type="button" class="btn small" aria-label=${o("Change the email signature")}
onClick=${()=>n(e)}>
${o("Change")}
</button>
<//>`:r`<form class="srow sform" onSubmit=${s}>
<div class="field grow">
<label for="ownsign">${o("Email signature")}</label>
<textarea class="input" id="ownsign" rows="4" maxlength="2000" value=${t} ref=${pB} onKeyDown=${a}
onInput=${i=>n(i.currentTarget.value)}></textarea>
<p class="hint">
${o("{operator}, {company} and {number} are filled in automatically. Leave it empty to use the mailbox signature.",{operator:"{operator}",company:"{company}",number:"{number}"})}
</p>
<div class="hrow">
<button type="submit" class="btn primary">${o("Save")}</button>
<button type="button" class="btn quiet" onClick=${()=>n(null)}>${o("Cancel")}</button>
</div>
</div>
</form>`}var aB,rB,dT,ns,lB,mT,pB,Cl=b(()=>{ee();z();T();Ea();x();bt();M();P();Rf();an();de(()=>{fe.value&&(dc.value=fe.value.text)});aB=[["small",()=>o("Small, {px}",{px:13})],["normal",()=>o("Default, {px}",{px:14})],["large",()=>o("Large, {px}",{px:16})],["largest",()=>o("Largest, {px}",{px:18})]],rB=matchMedia("(prefers-color-scheme: dark)"),dT=()=>r`<div class="pme">
<${Z} name=${N.value.name} size="lg" />
<div class="grow">
<b class="b6 blk cut">${N.value.name}</b>
<span class="t12 dim blk cut">${Hw(N.value.role)} · ${N.value.email}</span>
</div>
</div>`;ns=({label:e,value:t,options:n,onPick:s})=>r`<select class="sel" aria-label=${e} onChange=${a=>s(a.currentTarget.value)}>
${n.map(([a,i])=>r`<option key=${a} value=${a} selected=${String(a)===String(t)}>${i}</option>`)}
</select>`,lB=[["next",()=>o("Next most urgent")],["stay",()=>o("Stay in the conversation")],["list",()=>o("Return to the list")]],mT=e=>e.map(t=>[t,t?C("{n} second","{n} seconds",t):o("Send immediately")]);pB=e=>{e&&!e.dataset.met&&(e.dataset.met="1",e.focus())}});var fT={};Be(fT,{OwnKeys:()=>dB});function dB(){let e=fe.value?.shortcuts??!0;return r`
<${yt} id="keys-all" title=${o("Keyboard shortcuts")}>
<div class="card">
<${je} title=${o("Single-key shortcuts")}
text=${o("A, E, H and others. They do nothing while you type in a field.")}>
<${Mn} label=${o("Single-key shortcuts")} checked=${e}
onChange=${t=>nt({shortcuts:t})} />
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
${Object.entries(Yc).map(([t,n])=>r`<${fB} title=${n()} group=${t} />`)}
`}function fB({group:e,title:t}){let n=Wo().filter(s=>s.group===e&&mB(s));return n.length?r`<${yt} id=${"keys-"+e} title=${t}>
<div class="card">${n.map(s=>r`<${$B} key=${s.id} one=${s} />`)}</div>
<//>`:null}function $B({one:e}){let[t,n]=g(!1),[s,a]=g(null),i=e.label(),l=()=>{n(!1),a(null)},c=m=>{if(m.key==="Tab"){l();return}if(m.preventDefault(),m.stopPropagation(),m.key==="Escape"){l();return}if(!Hy(m))return;let p=Fo(m),$=Uy(p,e);if($){a($);return}nt({keys:{[e.id]:p===e.key?"":p}}),l()},u=s?o("This key is taken: {name}",{name:(s.label??s.title)?.()??s.id}):pf(e)?o("Changed by you"):null;return r`<${je} title=${i} text=${u}>
${t?r`<${hB} name=${i} onKey=${c} onLeave=${l} />`:r`
<${mr} one=${e} />
<button type="button" class="btn small" aria-label=${o("Change the key: {name}",{name:i})}
onClick=${()=>n(!0)}>
${o("Replace")}
</button>
`}
${pf(e)&&!t&&r`<button type="button" class="ib small" aria-label=${o("Restore the default key: {name}",{name:i})}
onClick=${()=>nt({keys:{[e.id]:""}})}>
<${f} name="undo-2" size="m" />
</button>`}
<//>`}function hB({name:e,onKey:t,onLeave:n}){let s=E(null);return I(()=>s.current.focus(),[]),r`<button type="button" class="btn small primary" ref=${s}
aria-label=${o("Press the new key for: {name}",{name:e})} onKeyDown=${t} onBlur=${n}>
${o("Press a key…")}
</button>`}var mB,$T=b(()=>{z();T();ie();Ea();Pt();x();M();P();an();fu();mB=e=>e.label&&e.listed!==!1&&e.run&&e.key&&!e.key.includes(" ")&&e.id!=="pane"});var hT={};Be(hT,{Mailbox:()=>bB,chosen:()=>Gs,learnMailbox:()=>Tl});async function Tl(){try{Gs.value=await W("/api/company/mailbox")}catch(e){if(!(e instanceof le))throw e}}async function gB(e){try{Gs.value=await _e("PUT","/api/company/mailbox",{channel_id:e?Number(e):null}),X(e?o("Emails are sent from {name}",{name:Gs.value.name}):o("Emails to colleagues are off"),{icon:"mail"})}catch(t){he(R(t)),Tl()}}function bB(){O(()=>{Tl()},[]);let e=Object.values(Le.value).filter(t=>t.kind==="email"&&t.health!=="removed");return r`<${yt} id="mailbox-all" title=${o("Emails to colleagues")}>
<p class="lead">
${o("Colleagues who are away for a few minutes can get their unseen notifications as one email. It says what happened and where, and never quotes clients.")}
</p>
<div class="card">
${e.length?r`<${je} title=${o("Mailbox")} text=${o("Sends the notification emails, marked as automatic. Automatic replies to them do not open conversations.")}>
<${ns} label=${o("Mailbox for emails to colleagues")} value=${Gs.value?.channel_id??""}
options=${[["",o("No emails")],...e.map(t=>[t.id,t.name])]} onPick=${gB} />
<//>`:r`<div class="srow">
<${f} name="mail-x" size="m" />
<span class="grow t13">${o("No mailbox is connected yet.")}</span>
</div>`}
</div>
${Gs.value?.channel_id&&r`<p class="hint rowgap">${o("“Check” in the notification settings sends one right away.")}</p>`}
<//>`}var Gs,Cg=b(()=>{z();ee();T();J();x();M();Ne();P();Cl();an();Gs=S(null)});var yT={};Be(yT,{OwnNotifications:()=>kB});function wB(e,t){let n=/^([01]?\d|2[0-3])[:.]([0-5]\d)$/.exec(t.trim());n&&nt({quiet:{[e]:`${n[1].padStart(2,"0")}:${n[2]}`}})}function kB(){let{notices:e,quiet:t,sounds:n}=fe.value;return O(()=>{Tl()},[]),r`<${yt} id="notifications-all" title=${o("Notifications")}>
<div class="card">
<${_B} />
<div class="tscroll" role="group" tabindex="0" aria-label=${o("Events and how you are notified")}>
<table class="tbl ntbl">
<thead>
<tr>
<th scope="col">${o("Event")}</th>
${bT.map(([s,a])=>r`<th scope="col" class="ctrc" key=${s}>${a()}</th>`)}
</tr>
</thead>
<tbody>
${yB().map(([s,a])=>r`<tr key=${s}>
<th scope="row">${a()}</th>
${bT.map(([i,l])=>r`<td key=${i}>
<input class="check" type="checkbox" aria-label=${`${a()}: ${l()}`}
checked=${e[s][i]} onChange=${c=>nt({notices:{[s]:{[i]:c.currentTarget.checked}}})} />
</td>`)}
</tr>`)}
</tbody>
</table>
</div>
<${je} title=${o("Volume")}>
<span class="vol">
<input class="range" type="range" min="0" max="100" step="5" value=${n.volume} aria-label=${o("Volume")}
onChange=${s=>xB(Number(s.currentTarget.value))} />
<span class="t12 dim num">${n.volume} %</span>
</span>
<//>
<${je} title=${o("Quiet hours")} text=${o("No sound and no desktop notifications, only the bell")}>
<span class="hrow tight">
${["since","until"].map(s=>r`<input class="input qtime" inputmode="numeric" maxlength="5" placeholder="21:00" key=${s}
aria-label=${s==="since"?o("Quiet from"):o("Quiet until")} value=${t[s]}
disabled=${!t.on} onInput=${a=>wB(s,a.currentTarget.value)}
onBlur=${a=>{a.currentTarget.value=fe.value.quiet?.[s]??t[s]}} />`)}
</span>
<${Mn} label=${o("Quiet hours")} checked=${t.on} onChange=${s=>nt({quiet:{on:s}})} />
<//>
<${je} title=${o("While “Away”")} text=${o("Only the bell shows notifications")}>
<span class="t13 mut">${o("muted")}</span>
<//>
<${je} title=${o("Email when I am away")} text=${Gs.value?.channel_id?o("Several notifications come as one email"):o("An administrator has not chosen a mailbox for these emails yet")}>
<${ns} label=${o("Email when I am away")} value=${e.mail_after}
options=${[2,5,10,30,60,120].map(s=>[s,o("after {n} min",{n:s})])}
onPick=${s=>nt({notices:{mail_after:Number(s)}})} />
<//>
</div>
<//>`}async function xB(e){await nt({sounds:{volume:e}})&&Fc("message")}function _B(){let[e,t]=g(!1),[n,s,a]=vT[sr.value]??vT.default,i=async()=>{t(!0);try{await Ic(),await Ly()}catch(l){he(R(l))}finally{t(!1)}};return r`<div class="ntest" role="status">
<span class=${sr.value==="granted"?"okc":"okc none"}><${f} name=${n} size="s" /></span>
<span class="grow t13"><b class="b6">${s()}</b> ${a()}</span>
<button type="button" class="btn" disabled=${e} onClick=${i}>
<${f} name="bell-ring" size="m" />
${o("Check")}
</button>
</div>`}var gT,vB,yB,bT,vT,wT=b(()=>{z();T();J();Ea();Gd();x();sf();ef();M();Ne();P();Cg();Cl();an();gT=[["unassigned",()=>o("New unassigned conversation")],["message",()=>o("Activity in my conversations")],["assigned",()=>o("A conversation is assigned to me")],["handover",()=>o("Conversations are handed over to me")],["mention",()=>o("I am mentioned in a note")],["failed",()=>o("A reply was not sent")],["sla_warning",()=>o("A reply is due soon")],["sla_breach",()=>o("A reply is overdue")],["nobody",()=>o("No operator is free")],["untouched",()=>o("No operator has looked after a new conversation")],["unsnoozed",()=>o("A snoozed conversation is back")],["task",()=>o("A task is assigned to me, or something happens in it")],["taskdue",()=>o("A task is due")],["followed",()=>o("Activity in conversations I follow")]],vB=[["channel",()=>o("A channel stops working")],["fault",()=>o("An event could not be processed")],["breaker",()=>o("Automatic messages are stopped")],["rule",()=>o("A rule fails or is paused")]],yB=()=>N.value?.role==="administrator"?[...gT,...vB]:gT,bT=[["app",()=>o("In Okno")],["sound",()=>o("Sound")],["desktop",()=>o("Desktop")],["mail",()=>o("Email")]];vT={granted:["check",()=>o("The browser allows notifications."),()=>o("Make sure you can see and hear them here.")],default:["bell",()=>o("The browser has not been asked for permission yet."),()=>o("“Check” asks for it and sends a test notification.")],denied:["circle-alert",()=>o("The browser blocks notifications."),()=>o("Allow them next to this site's address in the browser. Sounds and the bell work anyway.")],unsupported:["circle-alert",()=>o("This browser has no desktop notifications."),()=>o("Sounds and the bell work anyway.")]}});function os({id:e,field:t,value:n,onInput:s,error:a,hint:i,label:l,autocomplete:c,extra:u=""}){let[m,p]=g(!1),$=a??i;return r`<div class=${"field "+u}>
<label for=${e}>${l}</label>
<div class="affix">
<input class="input large" id=${e} ref=${t} type=${m?"text":"password"} autocomplete=${c}
value=${n} required aria-invalid=${a?"true":null} aria-describedby=${$?e+"e":null}
onInput=${d=>s(d.target.value)} />
<button type="button" class="ib small" aria-label=${m?o("Hide the password"):o("Show the password")}
aria-pressed=${String(m)} onClick=${()=>p(!m)}>
<${f} name="eye" size="m" />
</button>
</div>
${$&&r`<p class=${a?"hint bad":"hint"} id=${e+"e"} role=${a?"alert":null}>${$}</p>`}
</div>`}function Zr(e){if(e.code==="wrong-password"){let t=e.detail.tries_left;return t===void 0?o("Wrong email or password."):C("Wrong email or password. {n} attempt left, then a pause.","Wrong email or password. {n} attempts left, then a pause.",t)}if(e.code==="locked"){let t=Math.max(1,Math.ceil((e.detail.retry_after??60)/60));return C("Too many attempts. Try again in {n} minute.","Too many attempts. Try again in {n} minutes.",t)}return e.code==="sign-in-busy"?o("Too many people are signing in right now. Try again in a few seconds."):R(e)}var El=b(()=>{z();T();J();x();P()});var Tg={};Be(Tg,{Password:()=>CB,Sessions:()=>DB,deviceName:()=>xT});function CB(){let[e,t]=g(!1);return r`<${yt} id="password-all" title=${o("Password")}>
<div class="card">
${e?r`<${TB} onDone=${()=>t(!1)} />`:r`<${je} title=${o("Password")} text=${o("Changing it signs you out everywhere else")}>
<button type="button" class="btn small" onClick=${()=>t(!0)}>${o("Change password")}</button>
<//>`}
</div>
<//>`}function TB({onDone:e}){let[t,n]=g(""),[s,a]=g(""),[i,l]=g(null),[c,u]=g(!1),m=E(null);I(()=>m.current.focus(),[]);let p=async h=>{h.preventDefault(),u(!0);try{await _e("POST","/api/me/password",{current:t,new:s}),X(o("Password changed. Your other sessions have ended."),{icon:"key-round"}),e()}catch(v){if(!(v instanceof le))throw v;l(v),u(!1)}},$=i&&["wrong-password","locked","sign-in-busy"].includes(i.code)?EB(i):null,d=i&&!$?AB(i):null;return r`<form class="pwform" onSubmit=${p}>
<input class="vh" type="email" autocomplete="username" value=${N.value.email} tabindex="-1" aria-hidden="true"
readonly />
<${os} id="pwc" field=${m} value=${t} onInput=${n} error=${$}
label=${o("Current password")} autocomplete="current-password" />
<${os} id="pwn" value=${s} onInput=${a} error=${d} hint=${o("At least 12 characters")}
label=${o("New password")} autocomplete="new-password" />
<div class="hrow">
<button type="submit" class="btn primary" disabled=${c||!t||[...s].length<SB}
aria-busy=${String(c)}>
${o("Change password")}
</button>
<button type="button" class="btn" onClick=${e}>${o("Cancel")}</button>
</div>
</form>`}function EB(e){if(e.code!=="wrong-password")return Zr(e);let t=e.detail.tries_left;return t===void 0?o("Wrong password."):C("Wrong password. {n} attempt left, then a pause.","Wrong password. {n} attempts left, then a pause.",t)}function AB(e){let t={"same-password":()=>o("This is your current password. Choose a different one."),"weak-password":()=>o("This password is too easy to guess. Choose a different one."),"password-changed":()=>o("The password has just been changed elsewhere. Sign in with the new one.")}[e.code];return t?t():R(e)}function xT(e){return[kT(e,OB),kT(e,NB)].filter(Boolean).join(", ")||o("Unknown device")}function DB(){let[e,t]=g(null),[n,s]=g(null),a=Ot(150,!e&&!n),i=async()=>{try{t((await W("/api/me/sessions")).items),s(null)}catch(m){if(!(m instanceof le))throw m;s(m)}};O(()=>{i()},[]);let l=async(m,p)=>{try{await _e("POST","/api/me/sessions/end",m),X(p,{icon:"log-out"})}catch($){$.status!==404&&he(R($))}i()},u=(e?.filter(m=>!m.current)??[]).length>0&&r`<button type="button" class="btn small danger" onClick=${()=>l({},o("All other sessions have ended"))}>
${o("End all other sessions")}
</button>`;return r`<${yt} id="sessions-all" title=${o("Sessions")} side=${u}>
${n&&r`<p class="livebox rowgap">
<${f} name="circle-alert" size="m" />
<span class="grow t13">${R(n)}</span>
<button type="button" class="btn small" onClick=${i}>${o("Retry")}</button>
</p>`}
${!e&&a&&r`<ul class="card rowgap" aria-busy="true">
${[1,2].map(m=>r`<li class="sess" key=${m}>
<span class="sic"></span>
<span class="grow"><${We} width="40" /></span>
</li>`)}
</ul>`}
${e&&r`<ul class="card rowgap">
${e.map(m=>r`<${MB} one=${m} key=${m.id}
onEnd=${()=>l({session_id:m.id},o("The session has ended"))} />`)}
</ul>`}
<//>`}function MB({one:e,onEnd:t}){let n=xT(e.agent),s=e.current?o("now"):Mo(e.seen_at,F.value);return r`<li class="sess">
<span class="sic"><${f} name=${PB(e.agent)?"smartphone":"laptop"} size="m" /></span>
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
</li>`}var SB,OB,NB,kT,PB,Eg=b(()=>{z();T();J();ze();Q();x();M();Ne();P();Pe();El();an();SB=12;OB=[["Edg","Edge"],["OPR","Opera"],["YaBrowser","Яндекс Браузер"],["Firefox","Firefox"],["Chrome","Chrome"],["Safari","Safari"]],NB=[["Windows","Windows"],["iPhone","iPhone"],["iPad","iPad"],["Android","Android"],["Mac OS X","macOS"],["CrOS","ChromeOS"],["Linux","Linux"]],kT=(e,t)=>t.find(([n])=>e.includes(n))?.[1];PB=e=>/iPhone|iPad|Android/.test(e)});var TT={};Be(TT,{Teams:()=>RB});function RB(){let[e,t]=g(null),n=js();return O(()=>{Cs()},[]),r`
<${yt} id="tmh" title=${o("Teams")} side=${e!=="new"&&n.length>0&&r`<button type="button" class="btn small" onClick=${()=>t("new")}>
<${f} name="plus" size="s" />
${o("New team")}
</button>`}>
<p class="lead">${o("A conversation assigned to a team has no assignee until a member takes it.")}</p>
${e==="new"&&r`<${_T} onDone=${()=>t(null)} />`}
${!n.length&&e!=="new"&&r`<${ae} icon="users-round" title=${o("No teams yet")}
text=${o("Create the first one and choose its members.")}>
<button type="button" class="btn primary" onClick=${()=>t("new")}>${o("New team")}</button>
<//>`}
<div class="tmg">
${n.map(s=>e===s.id?r`<${_T} key=${s.id} team=${s} onDone=${()=>t(null)} />`:r`<${LB} key=${s.id} team=${s} onEdit=${()=>t(s.id)} />`)}
</div>
<//>
<${yt} id="tmc" title=${o("Workload limit")}>
<p class="lead">${o("Round robin gives nobody more open conversations than this. 0 means no limit.")}</p>
<div class="card">${CT().map(s=>r`<${BB} key=${s.id} person=${s} />`)}</div>
<//>
`}function LB({team:e,onEdit:t}){let n=e.members.map(a=>Me.value[a]).filter(a=>a?.active),s=Te.value.teams?.[e.id]??0;return r`<section class="card tmc" aria-label=${e.name}>
<div class="hrow">
<span class=${"sq "+xn(e.name)}></span>
<b class="b6 t13 grow cut">${e.name}</b>
<button type="button" class="btn small quiet" onClick=${t}>${o("Change")}</button>
<button type="button" class="ib small" aria-label=${o("Delete team {name}",{name:e.name})}
title=${o("Delete team")} onClick=${()=>IB(e)}>
<${f} name="x" size="m" />
</button>
</div>
<div class="avs">
${n.map(a=>r`<span key=${a.id} title=${`${zB(e,a)}: ${Nr(a)}`}>
<${Z} name=${a.name} size="sm"><${Ca} shift=${Vt(a)} /><//>
</span>`)}
${!n.length&&r`<span class="t12 hint warn">${o("No members")}</span>`}
</div>
<span class="t12 dim">
${C("{n} person","{n} people",n.length)} · ${C("{n} conversation","{n} conversations",s)}
</span>
</section>`}function IB(e){let t=n=>V(`/api/teams/${e.id}/removed`,{removed:n});return He(async()=>{await t(!0),X(o("Team deleted: {name}",{name:e.name}),{icon:"users-round",undo:()=>He(()=>t(!1))})})}function _T({team:e,onDone:t}){let[n,s]=g(e?.name??""),[a,i]=g(new Set(e?.members??[])),[l,c]=g(new Set(e?.leads??[])),[u,m]=g(null),p=E(null);I(()=>p.current.focus(),[]);let $=h=>i(ST(a,h)),d=async h=>{h.preventDefault();let v=[...l].filter(k=>a.has(k)),_={name:n.trim(),members:[...a],leads:v};try{await(e?V(`/api/teams/${e.id}`,_,{method:"PATCH"}):V("/api/teams",_)),t()}catch(k){m(k),p.current.focus()}};return r`<form class="card tmnew" aria-label=${e?o("Team {name}",{name:e.name}):o("New team")}
onSubmit=${d}>
<div class="field">
<label for="tmn">${o("Team name")}</label>
<input class="input" id="tmn" ref=${p} maxlength="80" required value=${n}
aria-invalid=${u?"true":null} aria-describedby=${u?"tme":null}
onInput=${h=>s(h.currentTarget.value)} />
${u&&r`<span class="hint bad" id="tme" role="alert">${R(u)}</span>`}
</div>
<fieldset class="field">
<legend class="lab">${o("Members")}</legend>
<div class="tmpick">
${CT().map(h=>r`<div class="tmrow" key=${h.id}>
<label>
<input class="check" type="checkbox" checked=${a.has(h.id)}
onChange=${()=>$(h.id)} />
<${Z} name=${h.name} size="sm" />
<span class="cut">${h.name}</span>
</label>
${a.has(h.id)&&r`<label class="t12 mut">
<input class="check" type="checkbox" checked=${l.has(h.id)}
aria-label=${o("{name} leads the team",{name:h.name})}
onChange=${()=>c(ST(l,h.id))} />
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
</form>`}function ST(e,t){let n=new Set(e);return n.delete(t)||n.add(t),n}function BB({person:e}){let[t,n]=g(String(e.capacity??0)),[s,a]=g(null);O(()=>n(String(e.capacity??0)),[e.capacity]);let i=/^\d{1,4}$/.test(t.trim())?Number(t):NaN,l=!(i>=0&&i<=1e3),c=async()=>{if(!(l||i===e.capacity))try{await V(`/api/people/${e.id}`,{capacity:i},{method:"PATCH"}),a(null)}catch(m){a(m)}},u=Bn.value?.[e.id]?.load;return r`<div class="caprow">
<${je} title=${e.name} text=${s?R(s):u===void 0?"":C("{n} conversation now","{n} conversations now",u)}>
<${WB} person=${e} />
<input class="input" inputmode="numeric" aria-label=${o("Workload limit: {name}",{name:e.name})}
aria-invalid=${l?"true":null} value=${t} onInput=${m=>n(m.currentTarget.value)}
onBlur=${c} onKeyDown=${m=>{m.key==="Enter"&&c()}} />
<//>
</div>`}function WB({person:e}){let t=Object.values(vn.value).filter(s=>!s.removed||s.id===e.hours_id),n=s=>{let a=Number(s.currentTarget.value)||null;return He(()=>V(`/api/people/${e.id}`,{hours_id:a},{method:"PATCH"}))};return r`<select class="sel" aria-label=${o("Business hours: {name}",{name:e.name})}
value=${e.hours_id??0} onChange=${n}>
<option value="0">${o("Any time")}</option>
${t.map(s=>r`<option key=${s.id} value=${s.id}>${s.name||o("Company hours")}</option>`)}
</select>`}var CT,zB,ET=b(()=>{z();T();et();J();x();Re();M();Ne();Jt();Pr();P();an();CT=()=>Object.values(Me.value).filter(e=>e.active).sort((e,t)=>e.name.localeCompare(t.name));zB=(e,{id:t,name:n})=>e.leads.includes(t)?o("{name}, leads the team",{name:n}):n});var PT={};Be(PT,{Statuses:()=>qB});function qB(){let[e,t]=g(null),n=bu(),s=()=>t(null),a=r`<button type="button" class="btn small" onClick=${()=>t("new")}>
<${f} name="plus" size="s" />${o("New status")}
</button>`;return r`<${yt} id="sth" title=${o("Operator statuses")} side=${e!=="new"&&a}>
<p class="lead">
${o("Operators choose a status in their menu. Round robin skips a status without new conversations; own ones stay.")}
</p>
${e==="new"&&r`<div class="card"><${OT} onDone=${s} /></div>`}
<ul class="card stlist">
${n.map((i,l)=>r`<li key=${i.id}>
${e===i.id?r`<${OT} status=${i} onDone=${s} />`:r`<${YB} status=${i} list=${n} index=${l}
onEdit=${()=>t(i.id)} />`}
</li>`)}
</ul>
<//>`}function AT(e,t,n){let s=e[n<0?t-1:t+2];return He(()=>V(`/api/statuses/${e[t].id}/place`,{before:s?.id??null}))}function HB(e){let t=n=>V(`/api/statuses/${e.id}/removed`,{removed:n});return He(async()=>{await t(!0),X(o("Status deleted: {name}",{name:En(e)}),{icon:"x",undo:()=>He(()=>t(!1))})})}function YB({status:e,list:t,index:n,onEdit:s}){let a=En(e),i=Object.values(Me.value).filter(u=>u.active&&u.status_id===e.id),l=C("{n} person now","{n} people now",i.length),c=FB.has(e.builtin);return r`<section class="strow" aria-label=${a}>
<span class="dotbox"><span class=${Ii(e.base)}></span></span>
<div class="grow">
<b class="b5 blk t13 cut">${a}</b>
<span class="t12 dim blk">
${jB(e.base)}
${i.length>0&&r` · <span title=${i.map(u=>u.name).join(", ")}>${l}</span>`}
</span>
</div>
<span class="hrow t12 dim sttake">
${o("New conversations")}
<${Mn} label=${o("{name}: new conversations come",{name:a})} checked=${!!e.takes_new}
disabled=${KB(e)} onChange=${u=>UB(e,{takes_new:u})} />
</span>
<span class="hrow stacts">
<button type="button" class="ib small" disabled=${n===0} aria-label=${o("Move up: {name}",{name:a})}
title=${o("Move up")} onClick=${()=>AT(t,n,-1)}>
<${f} name="chevron-up" size="m" />
</button>
<button type="button" class="ib small" disabled=${n===t.length-1}
aria-label=${o("Move down: {name}",{name:a})} title=${o("Move down")} onClick=${()=>AT(t,n,1)}>
<${f} name="chevron-down" size="m" />
</button>
<button type="button" class="btn small quiet" onClick=${s}>${o("Change")}</button>
<button type="button" class="ib small" disabled=${c} aria-label=${o("Delete status {name}",{name:a})}
title=${c?o("Built-in status"):o("Delete status")} onClick=${()=>HB(e)}>
<${f} name="x" size="m" />
</button>
</span>
</section>`}function OT({status:e,onDone:t}){let[n,s]=g(e?.name??""),[a,i]=g(e?.base??"away"),[l,c]=g(!!e?.takes_new),[u,m]=g(null),p=E(null);I(()=>p.current.focus(),[]);let $=!!e?.builtin,d=async _=>{_.preventDefault();let k=$?{name:n.trim()}:{name:n.trim(),base:a,takes_new:a!=="off"&&l};try{await(e?V(`/api/statuses/${e.id}`,k,{method:"PATCH"}):V("/api/statuses",k)),t()}catch(y){m(y),p.current.focus()}},h=r`
<div class="field">
<span class="lab">${o("Colleagues see")}</span>
<${qt} label=${o("Colleagues see")} options=${NT.map(([_,k])=>[_,k()])} value=${a}
onPick=${i} />
</div>
<label class="hrow t13">
<${Mn} label=${o("New conversations come")} checked=${l&&a!=="off"} disabled=${a==="off"}
onChange=${c} />
${o("New conversations come")}
</label>
`,v=e?o("Status {name}",{name:En(e)}):o("New status");return r`<form class="tmnew" aria-label=${v} onSubmit=${d}>
<div class="field">
<label for="stn">${o("Status name")}</label>
<input class="input" id="stn" ref=${p} maxlength="40" required=${!$}
placeholder=${$?Uw(e):null} value=${n} aria-invalid=${u?"true":null}
aria-describedby=${u?"ste":null} onInput=${_=>s(_.currentTarget.value)} />
${u&&r`<span class="hint bad" id="ste" role="alert">${R(u)}</span>`}
</div>
${!$&&h}
<div class="hrow">
<button type="submit" class="btn primary" disabled=${!$&&!n.trim()}>
${e?o("Save"):o("Create status")}
</button>
<button type="button" class="btn quiet" onClick=${t}>${o("Cancel")}</button>
</div>
</form>`}var FB,NT,jB,KB,UB,DT=b(()=>{z();T();et();J();x();M();Ne();Bi();P();an();FB=new Set(["online","away","off"]),NT=[["online",()=>o("Online")],["away",()=>o("Away")],["off",()=>o("Off shift")]],jB=e=>NT.find(([t])=>t===e)[1](),KB=e=>e.builtin==="online"||e.base==="off";UB=(e,t)=>He(()=>V(`/api/statuses/${e.id}`,t,{method:"PATCH"}))});function MT(e,t,n,s){let[a,i]=g({preview:null,problem:null}),l=JSON.stringify([e,t,n]);return O(()=>{if(!s)return;let c=!0,u=setTimeout(async()=>{try{let m=await _e("POST","/api/hours/preview",{...e,hours_id:t,minutes:n});c&&i({preview:m,problem:null})}catch(m){c&&i(p=>({...p,problem:m}))}},GB);return()=>{c=!1,clearTimeout(u)}},[l,s]),a}function RT({found:{preview:e,problem:t},zone:n,minutes:s,onMinutes:a}){return r`<section class="psec" aria-labelledby="hph">
<div class="hrow gap2 wrap">
<h3 class="head2 grow" id="hph">${o("Example")}</h3>
<label class="t13 dim" for="hpm">${o("Time for the reply")}</label>
<select class="sel hpm" id="hpm" onChange=${i=>a(Number(i.currentTarget.value))}>
${VB.map(i=>r`<option key=${i} value=${i} selected=${i===s}>
${Fe(i*6e4)}
</option>`)}
</select>
</div>
<div class="card fcard rowgap hpre" aria-live="polite" aria-busy=${String(!e)}>
${t&&r`<p class="hint bad">${R(t)}</p>`}
${e&&!e.examples.length&&r`<p class="hint bad">${o("With these hours you are never open.")}</p>`}
${e?.examples.map(i=>r`<${JB} key=${i.at} example=${i} zone=${n} />`)}
</div>
</section>`}var GB,VB,JB,ZB,LT=b(()=>{z();J();Q();T();x();P();GB=250,VB=[15,30,60,240,480];JB=({example:{at:e,due:t,parts:n},zone:s})=>r`
<p class="prev">
<${f} name="clock" size="m" />
<span>
${lt(o("Client writes {when} → reply by {due}"),{when:Rc(e,s),due:r`<b class="b6">${Rc(t,s)}</b>`})}
${n.length>1&&r`<span class="t12 blk">${n.map(a=>ZB(a,s)).join("; ")}</span>`}
</span>
</p>
`,ZB=([e,t],n)=>o("{span} from {time}",{span:Fe(t-e),time:Rc(e,n)})});function Al(e){let t=QB.exec(e);if(!t)return null;let n=Number(t[1])*60+Number(t[2]??0);return n<=Js?n:null}function IT(e){if(!e.trim())return[];let t=e.split(/[,;]/).map(n=>n.split(/[-–—]/).map(Al));return t.every(n=>n.length===2&&!n.includes(null))?t:null}function Qr(e){let t=[...e].sort((n,s)=>n[0]-s[0]);return t.some(([n,s])=>n>=s)?o("The end must be later than the start."):t.some(([n],s)=>s&&n<t[s-1][1])?o("These hours overlap."):null}function BT(e){if(XB(e))return o("Around the clock");let t=[];for(let n=0;n<7;n+=1){let s=bo(e.week[n]),a=n;for(;a<6&&bo(e.week[a+1])===s;)a+=1;let i=n===a?Lo(n):`${Lo(n)}–${Lo(a)}`;s&&t.push(`${i} ${s}`),n=a}return t.join("; ")}function FT(e,t){let n=[];for(let s=e;s<=t&&n.length<400;s=WT(s))n.push(s);return n}function jT(e){let t=[];for(let n of Object.keys(e).sort()){let{name:s,spans:a}=e[n],i=t.at(-1);i&&WT(i.to)===n&&i.name===s&&bo(i.spans)===bo(a)?i.to=n:t.push({from:n,to:n,name:s,spans:a})}return t}function KT(e){let t=[...e].sort((s,a)=>a[1]-a[0]-(s[1]-s[0]))[0],n=Math.round((t[0]+t[1]-60)/2/30)*30;return e.flatMap(s=>s===t?[[s[0],n],[n+60,s[1]]]:[s])}function UT(e,t,n,s){let[a,i]=e[t],l=n===0?e[t-1]?.[1]??0:a+Nm,c=n===0?i-Nm:e[t+1]?.[0]??Js,u=Math.min(c,Math.max(l,Math.round(s/Nm)*Nm));return e.map((m,p)=>p!==t?m:n===0?[u,i]:[a,u])}var Js,Pm,QB,Vs,bo,XB,WT,qT,zT,Nm,Ag,Og,Xr=b(()=>{x();Q();Js=1440,Pm=[0,1,2,3,4,5,6],QB=/^\s*(\d{1,2})(?:[:.\s]?([0-5]\d))?\s*$/,Vs=e=>`${Math.floor(e/60)}:${String(e%60).padStart(2,"0")}`;bo=e=>e.map(([t,n])=>`${Vs(t)}–${Vs(n)}`).join(", ");XB=e=>[...e.week,...Object.values(e.days).map(t=>t.spans)].every(t=>t.length===1&&t[0][0]===0&&t[0][1]===Js);WT=e=>new Date(Date.parse(e)+864e5).toISOString().slice(0,10);qT=e=>e.some(([t,n])=>n-t>=180),zT=15,Nm=5;Ag=e=>Math.round(e/zT)*zT,Og=({name:e,zone:t,week:n,days:s})=>JSON.stringify([e,t,n,Object.keys(s).sort().map(a=>[a,s[a].spans,s[a].name])])});function GT({days:e,week:t,onChange:n}){let[s,a]=g(null),i=jT(e),l=[...new Set(i.map($=>$.from.slice(0,4)))],c=E(null),u=()=>{a(null),Ei(()=>c.current)},m=$=>{n(HT(e,$)),Ei(()=>c.current)},p=($,d,h,v)=>{let _=$?HT(e,$):e;n({..._,...Object.fromEntries(v.map(k=>[k,{name:d,spans:h}]))}),u()};return r`
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
${s==="preset"&&r`<${sW} week=${t} days=${e} onChange=${n} onDone=${u} />`}
${s==="new"&&r`<${YT} onDone=${u} onPut=${($,d,h)=>p(null,$,d,h)} />`}
${i.length||s?l.map($=>r`
<h4 class="t12 dim rowgap" key=${`h${$}`} id=${`sdy${$}`}>${$}</h4>
<ul class="card hol2" key=${$} aria-labelledby=${`sdy${$}`}>
${i.filter(d=>d.from.startsWith($)).map(d=>s===d.from?r`<li key=${d.from}>
<${YT} group=${d} onDone=${u}
onPut=${(h,v,_)=>p(d,h,v,_)} />
</li>`:r`<${eW} key=${d.from} group=${d} onEdit=${()=>a(d.from)}
onRemove=${()=>m(d)} />`)}
</ul>
`):r`<${ae} icon="calendar" title=${o("No special days")}
text=${o("Load the public holidays of your country, or add a date.")} />`}
</section>
`}function eW({group:e,onEdit:t,onRemove:n}){let s=VT(e);return r`
<li class="srow">
<span class="b5 t13 num hdt">${ay(e.from,e.to)}</span>
<button type="button" class="grow t13 link hname" title=${o("Change")} onClick=${t}>${s}</button>
${e.spans.length?r`<span class="tag h2">${bo(e.spans)}</span>`:r`<span class="tag plain">${e.from===e.to?o("day off"):o("days off")}</span>`}
<button type="button" class="ib small" aria-label=${o("Remove: {name}",{name:s})} onClick=${n}>
<${f} name="x" size="m" />
</button>
</li>
`}function YT({group:e,onDone:t,onPut:n}){let[s,a]=g(e?.from??""),[i,l]=g(e?.to??""),[c,u]=g(e?.name??""),[m,p]=g(bo(e?.spans??[])),[$,d]=g(!1),h=E(null);I(()=>h.current.focus(),[]);let v=IT(m),_=s?i&&i<s?o("The last day is before the first."):null:o("Choose a date."),k=v?Qr(v):o("Type hours as 9:00–13:00, 14:00–18:00"),y=q=>{q.preventDefault(),q.stopPropagation(),d(!0),!_&&!k&&n(c.trim(),v,FT(s,i||s))},D=(q,pe,Ke,qe)=>r`
<div class="field"><label for=${q}>${pe}</label>${Ke}
${$&&qe&&r`<span class="hint bad" id=${`${q}e`} role="alert">${qe}</span>`}</div>
`,Y=q=>$&&q?"true":null;return r`
<form class="card fcard rowgap" aria-label=${e?VT(e):o("New date")} onSubmit=${y}>
<div class="f2 f4">
${D("sdf",o("First day"),r`<input class="input" type="date" id="sdf" ref=${h} value=${s} min="2000-01-01" max="2099-12-31"
aria-invalid=${Y(_)} onInput=${q=>a(q.currentTarget.value)} />`,_)}
${D("sdt",o("Last day (optional)"),r`<input class="input" type="date" id="sdt" value=${i} min=${s} max="2099-12-31"
onInput=${q=>l(q.currentTarget.value)} />`)}
${D("sdn",o("Name of the day"),r`<input class="input" id="sdn" maxlength="120" value=${c}
onInput=${q=>u(q.currentTarget.value)} />`)}
${D("sdh2",o("Hours (empty: day off)"),r`<input class="input" id="sdh2" value=${m} placeholder="9:00–13:00" aria-invalid=${Y(k)}
onInput=${q=>p(q.currentTarget.value)} />`,k)}
</div>
<div class="hrow dgap">
<button type="submit" class="btn primary small">${e?o("Apply"):o("Add date")}</button>
<button type="button" class="btn quiet small" onClick=${t}>${o("Cancel")}</button>
</div>
</form>
`}function sW({week:e,days:t,onChange:n,onDone:s}){let[a,i]=g(null),[l,c]=g("RU"),[u,m]=g(()=>new Date(Date.now()+oW).getFullYear()),[p,$]=g(null),[d,h]=g(!1),v=E(!1);O(()=>()=>{v.current=!0},[]);let _=async pe=>{try{$(null),await pe()}catch(Ke){$(Ke)}};O(()=>{_(async()=>i((await W("/api/hours/countries")).countries))},[]);let k=a?.find(pe=>pe.code===l)?.years??[],y=k.includes(u)?u:k.at(-1),D=async pe=>{pe.preventDefault(),pe.stopPropagation(),h(!0),await _(async()=>{let Ke=(await _e("POST","/api/hours/holidays",{country:l,year:y,week:e})).days;if(v.current)return;let qe=Ke.map(ve=>[ve.day,{spans:ve.spans,name:nW[ve.kind]?.(ve)??ve.name}]);n({...t,...Object.fromEntries(qe)}),X(C("{n} day of {year} loaded","{n} days of {year} loaded",Ke.length,{year:y}),{icon:"calendar"}),s()}),h(!1)},Y=tW(),q=(a??[]).map(({code:pe})=>[pe,Y.of(pe)]).sort((pe,Ke)=>pe[1].localeCompare(Ke[1],xe.value));return r`<form class="card fcard rowgap" aria-label=${o("Load holidays")} aria-busy=${String(d||!a)}
onSubmit=${D}>
<div class="f2">
<div class="field">
<label for="hcn">${o("Country")}</label>
<select class="sel" id="hcn" disabled=${!a}
onChange=${pe=>c(pe.currentTarget.value)}>
${q.map(([pe,Ke])=>r`<option key=${pe} value=${pe} selected=${pe===l}>${Ke}</option>`)}
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
${p&&r`<p class="hint bad" role="alert">${R(p)}</p>`}
<div class="hrow dgap">
<button type="submit" class="btn primary small" disabled=${d||!k.length}>${o("Load")}</button>
<button type="button" class="btn quiet small" onClick=${s}>${o("Cancel")}</button>
</div>
</form>`}var HT,VT,tW,nW,oW,JT=b(()=>{z();J();Q();T();x();Ne();P();Pe();Xr();HT=(e,{from:t,to:n})=>Object.fromEntries(Object.entries(e).filter(([s])=>s<t||s>n));VT=e=>e.name||(e.spans.length?o("Other hours"):o("Day off"));tW=()=>new Intl.DisplayNames(xe.value==="ru"?"ru-RU":"en-GB",{type:"region"}),nW={off:e=>o("Day off moved from {date}",{date:Ud(e.moved)}),working:e=>o("Working day instead of {date}",{date:Ud(e.moved)}),short:()=>o("Shortened day")},oW=60*864e5});function QT(e,t){try{let n=new Intl.DateTimeFormat("en-GB",{timeStyle:"short",timeZone:t}).format(e),[s,a]=n.split(":").map(Number);return s*60+a}catch{return null}}var Ng,aW,rW,Dm,iW,ZT,Mm,Rm=b(()=>{Q();T();x();Ng={"Europe/Kaliningrad":()=>o("Kaliningrad"),"Europe/Moscow":()=>o("Moscow"),"Europe/Samara":()=>o("Samara"),"Asia/Yekaterinburg":()=>o("Yekaterinburg"),"Asia/Omsk":()=>o("Omsk"),"Asia/Novosibirsk":()=>o("Novosibirsk"),"Asia/Krasnoyarsk":()=>o("Krasnoyarsk"),"Asia/Irkutsk":()=>o("Irkutsk"),"Asia/Yakutsk":()=>o("Yakutsk"),"Asia/Vladivostok":()=>o("Vladivostok"),"Asia/Magadan":()=>o("Magadan"),"Asia/Kamchatka":()=>o("Kamchatka"),"Europe/Minsk":()=>o("Minsk"),"Asia/Almaty":()=>o("Almaty"),"Asia/Tashkent":()=>o("Tashkent"),"Asia/Bishkek":()=>o("Bishkek"),"Asia/Tbilisi":()=>o("Tbilisi"),"Asia/Yerevan":()=>o("Yerevan"),"Asia/Baku":()=>o("Baku")},aW={Africa:()=>o("Africa"),America:()=>o("America"),Antarctica:()=>o("Antarctica"),Arctic:()=>o("Arctic"),Asia:()=>o("Asia"),Atlantic:()=>o("Atlantic"),Australia:()=>o("Australia"),Europe:()=>o("Europe"),Indian:()=>o("Indian Ocean"),Pacific:()=>o("Pacific")},rW=e=>e.split("/").slice(1).reverse().join(", ").replaceAll("_"," ")||e,Dm=e=>e==="UTC"?e:`${Ng[e]?.()??rW(e)}, ${ry(e)}`;iW=iy(e=>{let t=e.split(" "),n=Object.keys(Ng).filter(i=>t.includes(i)),s=t.filter(i=>!Ng[i]),a=i=>s.filter(l=>l.startsWith(`${i}/`));return[["",[...n,...s.filter(i=>!i.includes("/"))]],...Object.entries(aW).map(([i,l])=>[l(),a(i)])].map(([i,l])=>[i,l.map(c=>[c,Dm(c)])])}),ZT=({members:e,value:t})=>e.map(([n,s])=>r`<option key=${n} value=${n} selected=${n===t}>${s}</option>`),Mm=({id:e,zones:t,value:n,invalid:s,onPick:a})=>r`
<select class="sel" id=${e} aria-invalid=${s?"true":null}
onChange=${i=>a(i.currentTarget.value)}>
${!t.includes(n)&&r`<option value=${n} selected>${Dm(n)}</option>`}
${iW(t.join(" ")).map(([i,l])=>i?r`<optgroup key=${i} label=${i}><${ZT} members=${l} value=${n} /></optgroup>`:r`<${ZT} key="near" members=${l} value=${n} />`)}
</select>
`});function Pg({label:e,value:t,bad:n,onChange:s}){let[a,i]=g(Vs(t));O(()=>{Al(a)!==t&&i(Vs(t))},[t]);let l=Al(a)===null,c=u=>{let m=u.currentTarget.value;i(m);let p=Al(m);p!==null&&p!==t&&s(p)};return r`
<input class="input numin" inputmode="numeric" maxlength="5" aria-label=${e} value=${a}
aria-invalid=${l||n?"true":null} title=${l?o("A time from 0:00 to 24:00"):null}
onInput=${c} onBlur=${()=>i(Vs(t))} />
`}var XT=b(()=>{z();T();x();Xr()});function eE({week:e,zone:t,onChange:n}){let[s,a]=g(0),i=(l,c)=>n(e.map((u,m)=>m===l?c:u));return r`
<p class="lead" id="wklead">
${o("Drag the end of a bar or type the time. Arrow keys move an end by 15 minutes.")}
</p>
<div class="card fcard">
<div class="wkw" role="group" tabindex="0" aria-label=${o("Business hours by day")}>
<svg class="wk" viewBox="0 0 720 264">
${uW.map(l=>r`<g key=${l} aria-hidden="true">
<text x=${ss(l*60)} y="12" text-anchor="middle">${l}:00</text>
<path class="g" d=${`M${ss(l*60)} 20v240`} />
</g>`)}
${Pm.map(l=>r`<${dW} key=${l} day=${l} spans=${e[l]} chosen=${l===s}
onChoose=${()=>a(l)} onChange=${c=>i(l,c)} />`)}
<${mW} zone=${t} />
</svg>
</div>
<div class="wkday">
<${qt} label=${o("Day of the week")} value=${s} onPick=${a}
options=${Pm.map(l=>[l,Lo(l)])} />
<${hW} key=${s} day=${s} week=${e} onChange=${l=>i(s,l)} onWeek=${n} />
</div>
</div>
`}function mW({zone:e}){let t=QT(F.value,e);return t!==null&&r`<path class="now" d=${`M${ss(t)} 20v240`} />`}function dW({day:e,spans:t,chosen:n,onChoose:s,onChange:a}){let i=Lo(e,"long");return r`
<g onPointerDown=${s}>
<text class=${n?"d on":"d"} x="0" y=${Ba(e)+18} aria-hidden="true">${Lo(e)}</text>
<rect class=${n?"tr on":"tr"} x=${Dg} y=${Ba(e)} width=${Mg} height=${Rg} rx="5" />
${!t.length&&r`<text class="off" x=${ss(720)} y=${Ba(e)+17} text-anchor="middle" aria-hidden="true">
${o("day off")}
</text>`}
${t.map((l,c)=>r`
<g key=${c}>
<${fW} day=${e} span=${l} />
${[0,1].map(u=>r`
<${$W} key=${u} name=${i} day=${e} spans=${t} place=${c} side=${u}
onMove=${m=>a(UT(t,c,u,m))} />
`)}
</g>
`)}
</g>
`}function fW({day:e,span:[t,n]}){return n<=t?null:r`
<rect class="on" x=${ss(t)} y=${Ba(e)} width=${ss(n)-ss(t)} height=${Rg} rx="5" />
${n-t>=180&&r`<text class="h" x=${ss((t+n)/2)} y=${Ba(e)+17} text-anchor="middle" aria-hidden="true">
${bo([[t,n]])}
</text>`}
`}function $W({name:e,day:t,spans:n,place:s,side:a,onMove:i}){let l=n[s][a],c=ss(l)+(a?-4:4),u=$=>{let d=pW[$.key],h=$.key==="Home"?0:$.key==="End"?Js:d?Ag(l+d):null;h===null||$.ctrlKey||$.altKey||$.metaKey||($.preventDefault(),$.stopPropagation(),i(h))},m=$=>{if(!$.currentTarget.hasPointerCapture($.pointerId))return;let d=$.currentTarget.ownerSVGElement,h=new DOMPoint($.clientX,$.clientY).matrixTransform(d.getScreenCTM().inverse());i(Ag((h.x-Dg)/Mg*Js))},p=a?o("{day}: end of hours",{day:e}):o("{day}: start of hours",{day:e});return r`
<g class="wkend" role="slider" tabindex="0" aria-label=${p} aria-valuemin="0" aria-valuemax=${Js}
aria-valuenow=${l} aria-valuetext=${Vs(l)} onKeyDown=${u} onPointerMove=${m}
onPointerDown=${$=>$.currentTarget.setPointerCapture($.pointerId)}>
<rect class="grab" x=${c-8} y=${Ba(t)} width="16" height=${Rg} rx="4" />
<rect class="gr" x=${c-1.25} y=${Ba(t)+7} width="2.5" height="12" rx="1" />
</g>
`}function hW({day:e,week:t,onChange:n,onWeek:s}){let a=t[e],i=Lo(e,"long"),l=Qr(a),c=($,d,h)=>n(a.map((v,_)=>_!==$?v:d?[v[0],h]:[h,v[1]])),u=E(null),m=$=>{n(a.filter((d,h)=>h!==$)),Ei(()=>u.current.querySelector("button"))},p=Pm.filter($=>$!==e&&$<5);return r`
<fieldset class="wkf" ref=${u} aria-describedby=${l?"wkbad":null}>
<legend class="vh">${i}</legend>
<div class="wkspans">
${a.map(($,d)=>r`
<span class="hrow tight" key=${d}>
<${Pg} label=${o("{day}, from",{day:i})} value=${$[0]} bad=${l}
onChange=${h=>c(d,0,h)} />
<span class="dim" aria-hidden="true">–</span>
<${Pg} label=${o("{day}, to",{day:i})} value=${$[1]} bad=${l}
onChange=${h=>c(d,1,h)} />
<button type="button" class="ib small"
aria-label=${o("Remove {hours}",{hours:bo([$])})}
onClick=${()=>m(d)}>
<${f} name="x" size="m" />
</button>
</span>
`)}
${!a.length&&r`<span class="t13 dim">${o("Day off")}</span>`}
</div>
<div class="hrow wrap">
${a.length?r`<button type="button" class="btn small quiet" disabled=${!qT(a)||l}
onClick=${()=>n(KT(a))}>
<${f} name="plus" size="s" />${o("Break")}
</button>`:r`<button type="button" class="btn small quiet" onClick=${()=>n([[540,1080]])}>
<${f} name="plus" size="s" />${o("Hours")}
</button>`}
${e===0?r`<button type="button" class="btn small quiet" onClick=${()=>s(gW(t,e,p))}>
<${f} name="copy" size="s" />${o("Copy to Tue–Fri")}
</button>`:r`<button type="button" class="btn small quiet" onClick=${()=>n(t[0])}>
<${f} name="copy" size="s" />${o("Same as Monday")}
</button>`}
</div>
</fieldset>
${l&&r`<p class="hint bad" id="wkbad" role="alert">${l}</p>`}
`}var Dg,Mg,lW,Rg,cW,ss,Ba,uW,pW,gW,tE=b(()=>{z();ze();Q();T();x();P();an();Pe();Xr();Xr();XT();Rm();Dg=44,Mg=648,lW=34,Rg=26,cW=26,ss=e=>Dg+e*Mg/Js,Ba=e=>cW+e*lW,uW=[0,3,6,9,12,15,18,21,24],pW={ArrowLeft:-15,ArrowDown:-15,ArrowRight:15,ArrowUp:15,PageUp:60,PageDown:-60};gW=(e,t,n)=>e.map((s,a)=>n.includes(a)?e[t]:s)});var oE={};Be(oE,{Hours:()=>xW,hoursName:()=>Pl});async function Nl(){try{let[e,t]=await Promise.all([W("/api/hours"),W("/api/company")]);Zn.value=e.hours.map(bW),nE.value=t.zones,ei.value=null}catch(e){if(!(e instanceof le))throw e;ei.value=e}}function Ol(e,t){let n=hn.value[e]??Lm(e);hn.value={...hn.value,[e]:{...n,...t}}}function zm(e){hn.value=Object.fromEntries(Object.entries(hn.value).filter(([t])=>t!==String(e))),e===rn&&(Zs.value=as)}function xW(){let e=Object.values(vn.value).map(a=>`${a.id}.${a.version}.${a.removed}.${a.name}`).join();O(()=>{Nl()},[e]);let t=Ot(300,!Zn.value&&!ei.value);if(!Zn.value)return ei.value?r`<${ae} icon="cloud-off" title=${o("Could not load the business hours")} text=${R(ei.value)}>
<button type="button" class="btn" onClick=${Nl}>${o("Retry")}</button>
<//>`:t&&r`<div class="card fcard" aria-busy="true"><${We} width="60" /></div>`;let n=hn.value[rn]?[...Zn.value,hn.value[rn]]:Zn.value,s=hn.value[Zs.value]??Lm(Zs.value)??Zn.value[0];return r`
<div class="hrow wrap">
<h2 class="head2 grow">${o("Business hours")}</h2>
<button type="button" class="btn" disabled=${rn in hn.value} onClick=${()=>{Ol(rn,yW()),Zs.value=rn}}>
<${f} name="plus" size="m" />
${o("New hours")}
</button>
</div>
<p class="lead">
${o("Outside business hours the time for a reply stands still. Rules choose which hours count.")}
</p>
<div class="hlist" role="group" aria-label=${o("Business hours")}>
${n.map(a=>r`<${_W} key=${a.id} hours=${hn.value[a.id]??a} />`)}
</div>
<${CW} key=${s.id} hours=${s} />
`}function SW(e){let t=[...e.week,...Object.values(e.days).map(n=>n.spans)].map(Qr).find(Boolean);return[e.id!==as&&!e.name.trim()&&o("Enter a name."),t,e.week.every(n=>!n.length)&&o("Enter hours for at least one day.")].filter(Boolean)}function CW({hours:e}){let[t,n]=g(!1),[s,a]=g(!1),[i,l]=g(null),c=E(null),u=E(null),m=SW(e),{id:p,name:$,zone:d,week:h,days:v}=e,_=MT({zone:d,week:h,days:v},p===rn?null:p,Lg.value,!m.length),k=zg(p),D=(i?.code==="hours-exist"?o("Other hours have this name."):null)??(t&&p!==as&&!$.trim()?o("Enter a name."):null),Y=async(q,pe=e.version)=>{if(q?.preventDefault(),s||!k)return;n(!0),l(null);let Ke=c.current.querySelector("[aria-invalid='true']");if(m.length||Ke){requestAnimationFrame(()=>(u.current??Ke).focus());return}a(!0);try{await TW({...e,version:pe},_.preview?.recounted??0),n(!1)}catch(qe){l(qe),requestAnimationFrame(()=>u.current?.focus())}a(!1)};return Uc(Y),r`<form class="hform" ref=${c} aria-label=${Pl(e)} onSubmit=${Y} novalidate>
<${EW} field=${u} problems=${t?m:[]} problem=${i} hours=${e} onSave=${Y} />
<div class="card fcard">
<div class="f2">
<div class="field">
<label for="hnm">${o("Name of these hours")}</label>
<input class="input" id="hnm" maxlength="80" value=${$}
placeholder=${p===as?o("Company hours"):""} aria-invalid=${D?"true":null}
aria-describedby=${D?"hnme":null}
onInput=${q=>Ol(p,{name:q.currentTarget.value})} />
${D&&r`<span class="hint bad" id="hnme">${D}</span>`}
</div>
<div class="field">
<label for="hzn">${o("Time zone")}</label>
<${Mm} id="hzn" zones=${nE.value} value=${d} onPick=${q=>Ol(p,{zone:q})} />
</div>
</div>
</div>
<h3 class="head2 gap2">${o("Week")}</h3>
<${eE} week=${h} zone=${d} onChange=${q=>Ol(p,{week:q})} />
<${RT} found=${_} zone=${d} minutes=${Lg.value} onMinutes=${q=>{Lg.value=q}} />
<${GT} days=${v} week=${h} onChange=${q=>Ol(p,{days:q})} />
${p!==as&&p!==rn&&r`<${PW} hours=${Lm(p)} />`}
${k&&r`<${NW} hours=${e} busy=${s} recounted=${_.preview?.recounted} onReset=${()=>zm(p)} />`}
</form>`}async function TW(e,t){let{id:n,name:s,zone:a,week:i,days:l,version:c}=e,u={zone:a,week:i,days:l},p=(n===rn?await V("/api/hours",{name:s,schedule:u}):await V(`/api/hours/${n}`,{version:c,name:s,schedule:u},{method:"PATCH"})).hours;Zn.value=n===rn?[...Zn.value,p]:Zn.value.map(d=>d.id===n?p:d),zm(n),Zs.value=p.id;let $=C("{n} open conversation is counted again","{n} open conversations are counted again",t);X(t?o("Hours saved. {counted}.",{counted:$}):o("Hours saved"),{icon:"clock"})}function EW({field:e,problems:t,problem:n,hours:s,onSave:a}){if(n?.code==="changed-meanwhile"){let{by:l,at:c,version:u}=n.detail,m=Me.value[l]?.name??o("Someone");return r`
<div class="banner rowgap hsum" role="alert" tabindex="-1" ref=${e}>
<span class="grow">${o("Changed meanwhile: {who}, {time}",{who:m,time:Ue(c)})}</span>
<button type="button" class="btn small" onClick=${()=>AW(s.id)}>${o("Show these changes")}</button>
<button type="button" class="btn small" onClick=${p=>a(p,u)}>${o("Save mine")}</button>
</div>
`}let i=n&&n.code!=="hours-exist"?[OW(n)]:t;return i.length?r`
<div class="banner bad rowgap hsum" role="alert" tabindex="-1" ref=${e}>
<ul>${i.map(l=>r`<li key=${l}>${l}</li>`)}</ul>
</div>
`:null}async function AW(e){await Nl(),ei.value||zm(e)}function OW(e){let t={"never-open":()=>o("Enter hours for at least one day."),"spans-overlap":()=>o("These hours overlap."),"bad-span":()=>o("The end must be later than the start."),"too-many-spans":()=>o("A day has at most 12 periods."),"too-many-hours":()=>o("There are 100 business hours already. Delete some first."),"unknown-zone":()=>o("The server does not know this time zone.")}[e.code];return t?t():R(e)}function PW({hours:e}){let t=s=>V(`/api/hours/${e.id}/removed`,{removed:s});return r`<button type="button" class="btn quiet danger" onClick=${async()=>{try{await t(!0),zm(e.id),Zs.value=as,await Nl(),X(o("Hours deleted: {name}",{name:Pl(e)}),{icon:"clock",undo:()=>t(!1).then(Nl)})}catch(s){he(R(s))}}}>
<${f} name="x" size="m" />${o("Delete these hours")}
</button>`}var as,rn,Zn,nE,ei,Zs,hn,Lg,Pl,bW,Lm,vW,yW,zg,wW,kW,_W,NW,sE=b(()=>{ee();z();J();Q();T();x();M();Ne();P();Pe();LT();Xr();JT();Rm();tE();as=1,rn="new",Zn=S(null),nE=S([]),ei=S(null),Zs=S(as),hn=S({}),Lg=S(60),Pl=e=>e.name||(e.id===as?o("Company hours"):o("New hours"));bW=e=>e.id===as&&e.version===1?{...e,zone:Ha.value.zone}:e,Lm=e=>Zn.value.find(t=>t.id===e),vW=()=>[0,1,2,3,4,5,6].map(e=>e<5?[[540,1080]]:[]),yW=()=>({id:rn,name:"",zone:Ha.value.zone,week:vW(),days:{},version:0}),zg=e=>e===rn||e in hn.value&&Og(hn.value[e])!==Og(Lm(e)),wW=me(()=>!!Zn.value&&Object.keys(hn.value).some(e=>zg(kW(e)))),kW=e=>e===rn?rn:Number(e);window.addEventListener("beforeunload",e=>{wW.value&&e.preventDefault()});_W=({hours:e})=>r`
<button type="button" class="card polc" aria-pressed=${String(e.id===Zs.value)}
onClick=${()=>{Zs.value=e.id}}>
<b class="b6 blk t13">
${Pl(e)}${zg(e.id)&&r` <span class="t12 dim">· ${o("not saved")}</span>`}
</b>
<span class="t12 dim blk">${BT(e)}</span>
</button>
`;NW=({hours:e,busy:t,recounted:n,onReset:s})=>r`<div class="hfoot">
<span class="grow t12 dim" role="status">
${o("Changed: {name}.",{name:Pl(e)})}
${" "}
${n>0&&C("{n} open conversation will be counted again","{n} open conversations will be counted again",n)}
</span>
<button type="button" class="btn quiet" onClick=${s}>${o("Cancel")}</button>
<button type="submit" class="btn primary" disabled=${t} aria-busy=${String(t)}>
${o("Save")}
<kbd class="only-wide">Ctrl S</kbd>
</button>
</div>`});var aE={};Be(aE,{Company:()=>DW});function DW(){let[e,t]=g({}),[n,s]=g([]),[a,i]=g(null),[l,c]=g(!1),u=E(null),m={...Ha.value,...e},p=["name","zone","language"].some(v=>m[v]!==Ha.value[v]),$=!m.name.trim();O(()=>{W("/api/company").then(v=>s(v.zones),i)},[]);let d=v=>t({...e,...v}),h=async v=>{if(v.preventDefault(),!(l||!p)){if($){u.current.focus();return}c(!0);try{let{name:_,zone:k,language:y}=m;await V("/api/company",{name:_.trim(),zone:k,language:y},{method:"PUT"}),t({}),i(null),X(o("Company saved"),{icon:"check"})}catch(_){i(_)}c(!1)}};return Uc(h),r`
<form class="hform" onSubmit=${h} novalidate aria-label=${o("Company profile")}>
<${yt} id="coh" title=${o("Company profile")}>
<p class="lead">${o("Clients read the name. The time zone is that of new business hours and of reports.")}</p>
${a&&r`<p class="banner bad rowgap" role="alert">${R(a)}</p>`}
<div class="card fcard">
<div class="field"><label for="con">${o("Company name")}</label>
<input class="input" id="con" ref=${u} maxlength="200" value=${m.name}
aria-invalid=${$?"true":null} aria-describedby=${$?"cone":null}
onInput=${v=>d({name:v.currentTarget.value})} />
${$&&r`<span class="hint bad" id="cone">${o("Enter a name.")}</span>`}
</div>
<div class="f2 dgap">
<div class="field"><label for="coz">${o("Time zone")}</label>
<${Mm} id="coz" zones=${n} value=${m.zone} onPick=${v=>d({zone:v})} />
${Im()!==m.zone&&n.includes(Im())&&r`<button type="button" class="link t12 cozone" onClick=${()=>d({zone:Im()})}>
${o("Use the zone of this device: {zone}",{zone:Dm(Im())})}
</button>`}
</div>
<div class="field"><span class="lab">${o("Language of automatic messages")}</span>
<${qt} label=${o("Language of automatic messages")} value=${m.language}
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
`}var Im,rE=b(()=>{z();J();T();x();M();Ne();an();Pe();Rm();Im=()=>Intl.DateTimeFormat().resolvedOptions().timeZone});var cE={};Be(cE,{Settings:()=>RW,title:()=>lE});function RW(){let{section:e}=A.value,t=Xa(),n=e?wi(e):t[0],s=ir("(max-width: 719px)");return r`<main class=${e?"main page":"main page setfirst"} id="main">
<header class="bar1">
${e&&r`<a class="ib phoneback" href=${zt()} aria-label=${o("All settings")}>
<${f} name="chevron-left" />
</a>`}
<h1 class="grow">
${s?e&&n?.when()?n.label():o("Settings"):MW(n)??o("Settings")}
</h1>
${n?.group==="own"&&!s&&r`<span class="t12 dim">${o("Saved automatically")}</span>`}
</header>
<div class="sett">
<nav class="setnav" aria-label=${o("Settings")}>
${iE.map(([a,i])=>r`<${LW} parts=${t.filter(l=>l.group===a)} label=${i()}
chosen=${e||!s?n:null} />`)}
</nav>
<div class="setbody">
<div class="scroll" role="group" tabindex="0" aria-label=${lE()}><${zW} part=${n} /></div>
</div>
</div>
</main>`}function LW({parts:e,label:t,chosen:n}){return e.length?r`
<h2 class="navhead">${t}</h2>
<ul>
${e.map(s=>r`<li key=${s.id}>
<a class="nav sub" href=${zt(s.id)} aria-current=${s===n?"page":null}>
<${f} name=${s.icon} size="m" />
<span class="cut">${s.label()}</span>
</a>
</li>`)}
</ul>
`:null}function zW({part:e}){return e?e.when()?r`<div class="setwrap"><${e.view} /></div>`:r`<${ae} icon="lock" title=${o("You have no access to this section")}
text=${o("Ask an administrator for access.")} />`:r`<${ae} icon="search-x" title=${o("Page not found")} text=${o("The link may be old or mistyped.")}>
<a class="btn" href=${zt()}>${o("All settings")}</a>
<//>`}var iE,lE,MW,uE=b(()=>{T();x();Po();G();P();Pe();iE=[["own",()=>o("My settings")],["company",()=>o("Company")]],lE=()=>wi(A.value.section)?.label()??o("Settings"),MW=e=>iE.find(([t])=>t===e?.group)?.[1]()});function eF({kind:e,x:t,y:n}){let s=e!=="."&&e!=="d",a=r`<path class=${s?"frl":"fr"} d=${`M${t+56} ${n}v112M${t} ${n+44}h112`} />`;return s?r`<g>
<rect class="wl" x=${t} y=${n} width="112" height="112" rx="10" />
<rect class="wg" x=${t+6} y=${n+50} width="100" height="56" rx="5" opacity=".5" />
${a}
<path class=${e==="telegram"?"bb2":"bb"}
d=${`M${t+20} ${n+30}${QW}`} />
<use class="gl" href=${`${ZW}#ch-${e}`} x=${t+41} y=${n+40} width="30" height="30" />
</g>`:r`<g>
<rect class=${e==="d"?"wd":"w"} x=${t} y=${n} width="112" height="112" rx="10" />
${a}
</g>`}var ZW,pE,QW,XW,mE,dE=b(()=>{T();x();ZW=new URL("../../icons.svg",import.meta.url).pathname,pE=136,QW="h72a10 10 0 0 1 10 10v30a10 10 0 0 1-10 10h-52l-16 14v-14h-4a10 10 0 0 1-10-10v-30a10 10 0 0 1 10-10z",XW=[["d",".","email","d"],["vk","telegram","d","."],[".","d",".","chat"],["d","form",".","."]];mE=()=>r`<svg class="house" viewBox="0 0 560 560" role="img"
aria-label=${o("A house with five lit windows, someone is writing in each")}>
${XW.map((e,t)=>e.map((n,s)=>r`<${eF} kind=${n} x=${20+s*pE} y=${20+t*pE} />`))}
</svg>`});function Dl({children:e}){let[t,n]=nF[Xt.value],s=xe.value==="ru"?"en":"ru";return r`<div class="login">
<main class="form">
<div class="hrow">
<span class="brandl"><${tr} /><b>${o("Okno")}</b></span>
<span class="hrow end tight">
<button type="button" class="btn small quiet" lang=${s} onClick=${()=>oo(s)}>
${s==="ru"?"Русский":"English"}
</button>
<button type="button" class="ib small" aria-label=${n()} title=${n()}
onClick=${()=>$s(tF[Xt.value])}>
<${f} name=${t} size="m" />
</button>
</span>
</div>
${e}
<p class="foot"><span class="grow">${o("Okno · open source")}</span></p>
</main>
<section class="art" aria-label=${o("About the product")}>
<${mE} />
<p>${o("Every channel in one window")}<small>${o("Every client in sight, not a word lost.")}</small></p>
</section>
</div>`}var tF,nF,Ig=b(()=>{T();x();bt();P();dE();tF={system:"light",light:"dark",dark:"system"},nF={system:["sun-moon",()=>o("Theme: system")],light:["sun",()=>o("Theme: light")],dark:["moon",()=>o("Theme: dark")]}});var fE={};Be(fE,{Login:()=>oF});function oF(){let[e,t]=g(""),[n,s]=g(""),[a,i]=g(!0),[l,c]=g(null),[u,m]=g(!1),p=E(null),$=E(null);return I(()=>$.current.focus(),[]),r`<${Dl}>
<form class="formin" onSubmit=${async h=>{if(h.preventDefault(),!u){m(!0);try{await _e("POST","/api/session",{email:e.trim(),password:n,remember:a}),await $c(),await pa(),L(Bm.value,{replace:!0})}catch(v){m(!1),c(v),p.current?.select()}}}}>
<div><h1>${o("Sign-in")}</h1><p class="mut lgp">${location.host}</p></div>
<div class="field">
<label for="em">${o("Email")}</label>
<input class="input large" id="em" ref=${$} type="email" autocomplete="username" required value=${e}
onInput=${h=>t(h.target.value)} />
</div>
<${os} id="pw" field=${p} value=${n} onInput=${s}
error=${l&&Zr(l)} label=${o("Password")} autocomplete="current-password" />
<label class="hrow t13">
<input class="check" type="checkbox" checked=${a}
onChange=${h=>i(h.target.checked)} />
${o("Remember this device for 7 days")}
</label>
<button type="submit" class="btn primary large wide" aria-busy=${String(u)}>${o("Sign in")}</button>
</form>
<//>`}var $E=b(()=>{z();T();J();x();bt();G();ht();Ml();Ig();El()});var gE={};Be(gE,{Setup:()=>iF});function rF(e){return e.code==="already-set-up"?o("Okno is already set up. Sign in."):e.code==="bad-link"?o("This link is no longer valid. Restart the server to get a new one."):R(e)}function iF(){let[e,t]=g({company:"",name:"",email:"",password:""}),[n,s]=g(null),[a,i]=g(!1),[l,c]=g(hE);O(()=>{let $=()=>{let d=hE();d&&(c(d),s(null))};return window.addEventListener("hashchange",$),()=>window.removeEventListener("hashchange",$)},[]);let u=$=>d=>t({...e,[$]:d.target.value}),m=async $=>{if($.preventDefault(),e.password.length<sF){i(!0);return}i(!1);try{await _e("POST","/api/setup",{...e,token:l,locale:xe.value,zone:aF()}),await $c(),await pa(),L("/inbox/all",{replace:!0})}catch(d){s(d)}};if(!l)return r`<${Dl}>
<div class="formin">
<div>
<h1>${o("First-time setup")}</h1>
<p class="mut lgp">${o("Open the one-time link that the server printed at its first start.")}</p>
</div>
</div>
<//>`;let p=($,d,h,v)=>r`<div class="field">
<label for=${"s"+$}>${d}</label>
<input class="input large" id=${"s"+$} type=${h} autocomplete=${v} required value=${e[$]}
onInput=${u($)} />
</div>`;return r`<${Dl}>
<form class="formin" onSubmit=${m}>
<div>
<h1>${o("First-time setup")}</h1>
<p class="mut lgp">${o("Your company and its first administrator. Everything can be changed later.")}</p>
</div>
${n&&r`<div class="errsum" role="alert">
<${f} name="circle-alert" size="m" />
<span>${rF(n)}</span>
</div>`}
${p("company",o("Company name"),"text","organization")}
<div class="field">
<span class="lab" id="slang">${o("Language")}</span>
<div class="seg" role="group" aria-labelledby="slang">
<button type="button" lang="ru" aria-pressed=${String(xe.value==="ru")}
onClick=${()=>oo("ru")}>
Русский
</button>
<button type="button" lang="en" aria-pressed=${String(xe.value==="en")}
onClick=${()=>oo("en")}>
English
</button>
</div>
</div>
${p("name",o("Your name"),"text","name")}
${p("email",o("Your email"),"email","username")}
<${os} id="spassword" value=${e.password} onInput=${$=>t({...e,password:$})}
label=${o("Password")} autocomplete="new-password"
error=${a?o("At least 12 characters. A phrase of three words is best."):null}
hint=${o("At least 12 characters. A phrase of three words is best.")} />
<button type="submit" class="btn primary large wide">${o("Create")}</button>
</form>
<//>`}var sF,aF,hE,bE=b(()=>{z();T();J();x();bt();G();ht();P();Ig();El();sF=12,aF=()=>Intl.DateTimeFormat().resolvedOptions().timeZone??"UTC",hE=()=>new URLSearchParams(location.hash.slice(1)).get("token")??""});var vE={};Be(vE,{SessionExpired:()=>lF});function lF(){let[e,t]=g(""),[n,s]=g(null),a=E(null);we(),I(()=>a.current.focus(),[]);let i=async c=>{c.preventDefault();try{await _e("POST","/api/session",{email:N.value.email,password:e,remember:!1}),Mv()}catch(u){s(u),a.current.select()}},l=()=>{_c(),L("/login")};return r`<div class="over solid">
<div class="dialog narrow" role="dialog" aria-modal="true" aria-label=${o("Session expired")}
onKeyDown=${Ct}>
<form class="dpad" onSubmit=${i}>
<div class="hrow">
<${Z} name=${N.value.name} size="lg" />
<div class="grow">
<h2 class="head2">${o("Session expired")}</h2>
<p class="t13 mut cut">${N.value.name} · ${N.value.email}</p>
</div>
</div>
${Object.keys(Bt.value).length>0&&r`<p class="livebox ok dgap">
<${f} name="check" size="m" />
<span class="t13">${o("Your drafts are kept. After signing in you come back here.")}</span>
</p>`}
<input class="vh" type="email" autocomplete="username" value=${N.value.email} tabindex="-1" aria-hidden="true"
readonly />
<${os} id="sp" field=${a} value=${e} onInput=${t}
error=${n&&Zr(n)} label=${o("Password")} autocomplete="current-password"
extra="dgap" />
<button type="submit" class="btn primary large wide dgap">${o("Sign in")}</button>
<div class="hrow dgap t13">
<button type="button" class="link" onClick=${l}>${o("Sign in as someone else")}</button>
</div>
</form>
</div>
</div>`}var yE=b(()=>{z();T();J();x();pn();G();M();ht();P();El();Pe()});var Bm,wE,kE,xE,Ml=b(()=>{nn();Bm={value:"/inbox/mine"},wE=Se(()=>Promise.resolve().then(()=>($E(),fE)),"Login"),kE=Se(()=>Promise.resolve().then(()=>(bE(),gE)),"Setup"),xE=Se(()=>Promise.resolve().then(()=>(yE(),vE)),"SessionExpired")});var _E={};Be(_E,{Shortcuts:()=>cF});function pF(){let e=E(null),[t,n]=g(""),[s,a]=g(null);we(),I(()=>e.current.focus(),[]);let i=u=>{let m=Fo(u);!m.startsWith("Ctrl+Key")&&!/^F\d/.test(m)||(u.preventDefault(),n(""),a(m))},l=u=>s?ks(u).includes(s):!t.trim()||ur(t,u.label()),c=Object.entries(Yc).map(([u,m])=>({group:u,title:m(),rows:Wo().filter(p=>p.group===u&&uF(p)&&l(p))})).filter(({rows:u})=>u.length);return r`<div class="over" onPointerDown=${u=>{u.target===u.currentTarget&&Bg()}}>
<div class="dialog wide" role="dialog" aria-modal="true" aria-label=${o("Keyboard shortcuts")}
onKeyDown=${Ct}>
<header class="dhead">
<h2 class="head2 grow">${o("Keyboard shortcuts")}</h2>
<span class="t12 dim">${o("Esc leaves the text field. Any keyboard layout works.")}</span>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${Bg}>
<${f} name="x" size="m" />
</button>
</header>
<div class="gfind ksf">
<${f} name="search" size="m" />
<input class="palq" ref=${e} value=${t} aria-label=${o("Find a shortcut")}
placeholder=${o("Find an action or press its keys")} autocomplete="off" onKeyDown=${i}
onInput=${u=>{a(null),n(u.currentTarget.value)}} />
${s&&r`<${Sf} keys=${s} />`}
</div>
<div class="kgrid" role="group" tabindex="0" aria-label=${o("List of shortcuts")}>
${c.map(({group:u,title:m,rows:p})=>r`<section class="ksec" key=${u}>
<h3 class="mh">${m}</h3>
<dl>
${p.map($=>r`<div key=${$.id}><dt>${$.label()}</dt><dd><${mr} one=${$} /></dd></div>`)}
</dl>
</section>`)}
${!c.length&&r`<p class="palno" role="status">${o("Nothing found")}</p>`}
</div>
<footer class="dfoot">
<a class="link t13" href=${zt("keys")} onClick=${Bg}>${o("Change shortcuts")}</a>
<label class="hrow t13 end">
<${Mn} label=${o("Single-key shortcuts")} checked=${fe.value?.shortcuts??!0}
onChange=${u=>nt({shortcuts:u})} />
${o("Single-key shortcuts")}
</label>
</footer>
</div>
</div>`}var cF,Bg,uF,SE=b(()=>{z();T();ie();Ea();Pt();x();gf();G();M();P();fu();Pe();an();cF=()=>w.value==="shortcuts"?r`<${pF} />`:null,Bg=()=>{w.value=null},uF=e=>e.label&&e.listed!==!1&&ks(e).length>0});ee();na();J();x();T();bt();G();M();ht();z();T();ie();da();J();x();Po();bt();G();M();ht();P();Hc();z();T();var Wy=16,Fy=260,jy=560,rf=document.documentElement,oN=e=>Number(localStorage.getItem("okno.width."+e))||null,af=e=>parseFloat(getComputedStyle(rf).getPropertyValue(e));function sN(e,t){t?rf.style.setProperty(e,`${t}px`):rf.style.removeProperty(e)}function lf({name:e,side:t,label:n}){let[s,a]=g(()=>oN(e)),i=E(null);O(()=>sN(e,s),[s]);let l=d=>{let h=Math.round(Math.min(jy,Math.max(Fy,d)));a(h),localStorage.setItem("okno.width."+e,String(h))},c=t==="left"?1:-1,u=d=>{d.preventDefault(),d.currentTarget.setPointerCapture(d.pointerId),i.current={x:d.clientX,width:af(e)}},m=d=>{i.current&&l(i.current.width+c*(d.clientX-i.current.x))},p=d=>{let h={ArrowLeft:-Wy,ArrowRight:Wy}[d.key];h&&(d.preventDefault(),d.stopPropagation(),l(af(e)+c*h))},$=()=>{a(null),localStorage.removeItem("okno.width."+e)};return r`<div class=${"divider "+t} role="separator" tabindex="0" aria-orientation="vertical"
aria-label=${n} aria-valuemin=${Fy} aria-valuemax=${jy}
aria-valuenow=${Math.round(s??af(e))} onPointerDown=${u} onPointerMove=${m}
onPointerUp=${()=>{i.current=null}} onLostPointerCapture=${()=>{i.current=null}} onDblClick=${$} onKeyDown=${p}></div>`}T();x();Q();Po();Pt();x();G();Po();ie();nn();var qw=Sn(["palette"],()=>Promise.resolve().then(()=>(Nw(),Ow)),"Palette"),dP=Se(()=>Promise.resolve().then(()=>(Kw(),jw)),"Search",{keys:!0}),zi=()=>{w.value="palette"};function fP(){let e=document.getElementById("q");if(!e){L("/search");return}e.focus(),e.select()}vs({page:"search",title:()=>o("Search"),view:dP});Xe({id:"find",group:"everywhere",label:()=>o("Search"),icon:"search",key:"Slash",run:fP},{id:"search",group:"everywhere",label:()=>o("Search and commands"),icon:"search",key:"Ctrl+KeyK",anywhere:!0,palette:!1,run:zi});bt();ca();G();M();P();so();Rf();T();ie();Q();x();Po();Re();G();M();$r();P();Fn();var ba=e=>A.value.page==="inbox"&&A.value.view===e,Jw=([e])=>e!=="failed"||Te.value.failed>0||ba("failed"),wP=e=>e!=="closed",Lf=()=>Fi.some(([e])=>ba(e))||Es.value.some(e=>ba(`team-${e.id}`));function Zw(){return r`
<h2 class="navhead">${o("Views")}</h2>
<ul>
${Fi.filter(Jw).map(([e,t,n])=>r`<li key=${e}>
<a class=${e==="failed"?"nav sub badnav":"nav sub"} href=${K(e)}
aria-current=${ba(e)?"page":null} title=${t()}>
<${f} name=${n} />
<span class="lbl">${t()}</span>
<${yu} view=${e} />
</a>
</li>`)}
</ul>
${Es.value.length>0&&r`
<h2 class="navhead">${o("Teams")}</h2>
<ul>
${Es.value.map(e=>r`<li key=${e.id}>
<a class="nav sub" href=${K(`team-${e.id}`)}
aria-current=${ba(`team-${e.id}`)?"page":null}
title=${e.members.includes(N.value.id)?o("{name}, my team",{name:e.name}):e.name}>
<span class=${"sq "+xn(e.name)}></span>
<span class="lbl cut">${e.name}</span>
<${yu} view=${`team-${e.id}`} />
</a>
</li>`)}
</ul>
`}
`}function yu({view:e}){let t=vu(e)??0;return wP(e)&&t>0?r`<span class="n">${re(t)}</span>`:null}var kP=()=>{w.value=w.peek()==="more"?null:"more"};function Qw(){let{page:e}=A.value,t=Ya.value,n=Lf();return r`
<nav class="tabbar" aria-label=${o("Sections")}>
<a href=${e==="inbox"?"/inbox/mine":to()}
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
aria-current=${e==="settings"||Qa(e)?.icon?"page":null} onClick=${kP}>
<${f} name="menu" size="l" />
${o("More")}
${Te.value.notifications>0&&r`<span class="count">${Te.value.notifications}</span>`}
</button>
</nav>
${w.value==="views"&&r`<${xP} />`}
${w.value==="more"&&r`<${_P} />`}
`}function xP(){return r`<${rt} label=${o("Views")} place="popsheet">
${Fi.filter(Jw).map(([e,t,n])=>r`<${H} icon=${n} checked=${ba(e)} onPick=${()=>L(K(e))}>
<span class="cut">${t()}</span>
<span class="hrow end"><${yu} view=${e} /></span>
<//>`)}
${Es.value.length>0&&r`<div class="mh" role="presentation">${o("Teams")}</div>`}
${Es.value.map(e=>r`<${H} icon="users-round" checked=${ba(`team-${e.id}`)}
onPick=${()=>L(K(`team-${e.id}`))}>
<span class="cut">${e.name}</span>
<span class="hrow end"><${yu} view=${`team-${e.id}`} /></span>
<//>`)}
<//>`}function _P(){let e=t=>()=>{w.value=t};return r`<${rt} label=${o("More")} place="popsheet">
<${H} icon="bell" stay onPick=${e("bell")}>
${o("Notifications")}
${Te.value.notifications>0&&r`<span class="count mend">${Te.value.notifications}</span>`}
<//>
<${H} icon="square-pen" stay onPick=${e("newdialog")}>${o("Write to a client")}<//>
<${H} icon="users-round" stay onPick=${e("handover")}>${o("Hand over my conversations")}<//>
${Tc().map(t=>r`<${H} icon=${t.icon} onPick=${()=>L(t.path)}>${t.label()}<//>`)}
${Xa().length>0&&r`<${H} icon="settings" onPick=${()=>L(zt())}>${o("Settings")}<//>`}
<${H} icon="user-round" stay onPick=${e("me")}>${o("My menu")}<//>
<//>`}function zf(){let{page:e}=A.value,t=Ya.value;return r`
<nav class="side" aria-label=${o("Main navigation")}>
<div class="brand">
<${tr} />
<b>${o("Okno")}</b>
${en.value!=="on"&&r`<span class="dot off" title=${o("No connection to the server.")}></span>`}
<button type="button" class="ib small" aria-label=${o("Collapse the sidebar")}
title=${o("Collapse the sidebar")+"  ["} onClick=${()=>{no.value=!no.value}}>
<${f} name="panel-left" size="m" />
</button>
</div>
<button type="button" class="find" aria-haspopup="dialog" title=${`${o("Search and commands")}  ${pt} K`}
onClick=${zi}>
<${f} name="search" size="m" />
<span>${o("Search in the sidebar")}</span>
<span class="keys"><kbd>${pt} K</kbd></span>
</button>
<div class="scroll">
<ul>
<li>
<a class="nav" href="/inbox/mine" aria-current=${e==="inbox"&&!Lf()?"page":null}
title=${o("Inbox")}>
<${f} name="inbox" />
<span class="lbl">${o("Inbox")}</span>
${t>0&&r`<span class="count">${re(t)}</span>`}
</a>
</li>
${Tc().map(n=>r`<li key=${n.page}>
<a class="nav" href=${n.path} aria-current=${e===n.page?"page":null} title=${n.label()}>
<${f} name=${n.icon} />
<span class="lbl">${n.label()}</span>
${n.mark?.()&&r`<${SP} ...${n.mark()} />`}
</a>
</li>`)}
</ul>
<${Zw} />
</div>
${Xa().length>0&&r`<div class="sidefoot">
<a class="nav" href=${zt()} aria-current=${e==="settings"?"page":null}
title=${o("Settings")}>
<${f} name="settings" />
<span class="lbl">${o("Settings")}</span>
</a>
</div>`}
<${Gw} />
</nav>
<${Qw} />
<${Yw} />
`}var SP=({icon:e,text:t})=>r`<span class="navmark" title=${t}><${f} name=${e} size="s" /><span class="vh">${t}</span></span>`,Xw=()=>{let e=Te.value.mine_unread+Te.value.unassigned;return`${e?`(${e}) `:""}${Qa(A.value.page)?.title()??o("Inbox")} — ${o("Okno")}`};z();T();J();pn();Lc();x();zs();ee();G();M();var _r=["cards","rows","table"],Jf=matchMedia("(max-width: 719px)"),Qf=S(Jf.matches);Jf.addEventListener("change",()=>{Qf.value=Jf.matches});var An=me(()=>{let e=fe.value?.list?.mode??"cards";return Qf.value&&e==="table"?"cards":e}),Rk=me(()=>Qf.value),Ge={ids:[],reveal(){},focus(){},showNew(){}},Sr=S({from:0,to:1/0}),Zt=S(null),Xf=()=>Zt.peek()!==null&&oe.peek()[Zt.peek()]?Zt.peek():A.peek().dialog;function e$(e,t,n=()=>!0){let{ids:s}=Ge,a=s.indexOf(e);for(a<0&&(a=t>0?-1:s.length),a+=t;a>=0&&a<s.length;a+=t)if(n(s[a]))return s[a];return null}function Lk(e){if(e===null)return;let t=Zt.peek()!==null;Ge.reveal(e),L(K(A.peek().view,e)),t&&Ge.focus(e)}var Zf=()=>A.peek().dialog??Zt.peek(),t$=e=>Lk(e$(Zf(),e)??(Zf()===null,null)),n$=e=>Lk(e$(Zf(),e,t=>Ga(oe.peek()[t])>0));function o$(e){if(Zt.peek()===null)return!1;let t=e$(Zt.peek(),e);return t!==null&&Ge.focus(t),!0}gn();Ho();zs();ee();J();x();So();gn();bt();M();Ne();var s$=200,At=S(new Set),Yi=S(null),Cr=S(null),a$=null;Nk(()=>At.peek().size>0);function Tr(e){At.value=e,e.size||(Cr.value=null)}function Yo(e){let t=new Set(At.peek());t.has(e)?t.delete(e):t.add(e),a$=e,Tr(t)}function Du(e){let{ids:t}=Ge,[n,s]=[t.indexOf(a$),t.indexOf(e)].sort((a,i)=>a-i);if(n<0){Yo(e);return}Tr(new Set([...At.peek(),...t.slice(n,s+1)]))}var Mu=()=>Tr(new Set(Ge.ids)),Er=()=>{a$=null,Tr(new Set)},zk=()=>{let e=Xf();return e===null?!1:(Yo(e),!0)},Ik=()=>{let e=Xf();return e===null?!1:(Du(e),!0)};async function Bk(e){try{let{ids:t}=await W(`/api/dialogs/ids?${new URLSearchParams({view:e,sort:Ut(e,It.peek())})}`);Tr(new Set(t))}catch(t){he(R(t))}}function r$(e){let t=new Set([...At.value].map(n=>oe.value[n]?.state??(e==="closed"?"closed":"open")));return{open:t.has("open"),closed:t.has("closed")}}var eD=e=>Array.from({length:Math.ceil(e.ids.length/s$)},(t,n)=>{let s=[n*s$,(n+1)*s$];return{...e,ids:e.ids.slice(...s),...e.numbers&&{numbers:e.numbers.slice(...s)}}});async function Wk(e){let t={done:[],failed:[],undo:[]},n=e.flatMap(eD),s=n.reduce((a,i)=>a+i.ids.length,0);for(let a of n){Yi.value={done:t.done.length+t.failed.length,of:s};try{let i=await V("/api/bulk",{steps:[a]});for(let l in t)t[l].push(...i[l])}catch(i){t.failed.push(...a.ids.map(l=>({id:l,code:i.offline?"offline":i.code})))}}return Yi.value=null,t}async function mn(e,t,n=null){let s=n??[...At.peek()];if(Yi.peek()||!s.length)return;let{done:a,failed:i,undo:l}=await Wk([{...e,ids:s}]);n||ra(),Tr(new Set(i.map(c=>c.id))),Cr.value=i.length?{step:e,said:t,list:i,of:s.length}:null,a.length&&X(t(a.length,a.length===1?a[0]:null),{keep:e.act==="close",undo:l.length?()=>tD(l):null})}async function tD(e){let{failed:t}=await Wk(e);t.length&&he(C("{n} conversation could not be restored","{n} conversations could not be restored",t.length))}var Fk=()=>{let{step:e,said:t,list:n}=Cr.peek();return mn(e,t,n.map(s=>s.id))},nD={forbidden:()=>o("no permission"),"not-found":()=>o("deleted, or no access"),closed:()=>o("already closed"),"cannot-answer":()=>o("this colleague cannot reply there"),"team-cannot-answer":()=>o("nobody in this team can reply there"),"team-gone":()=>o("this team no longer exists"),"invalid-time":()=>o("the time has passed"),offline:()=>o("no connection")};function jk({list:e,of:t}){let n=[...new Set(e.map(c=>(nD[c.code]??(()=>c.code))()))].join("; "),s=e.slice(0,2).map(c=>oe.value[c.id]?.name).filter(Boolean).join(", "),a=e.length-Math.min(2,e.length),i=a>0&&s?o("{names} and {n} more",{names:s,n:a}):s;return`${C("Failed for {n} of {of}","Failed for {n} of {of}",e.length,{of:t})}. ${i?`${i}: `:""}${n}`}bt();zn();G();M();ht();P();T();ie();_s();Q();x();Re();G();M();$r();Jt();P();nn();Pt();x();G();xa();M();ie();nn();et();Jt();var up=Se(()=>Promise.resolve().then(()=>(Ju(),bx)),"SnoozeMenu",{keys:!0}),l_=Sn(["handover","newdialog"],()=>Promise.resolve().then(()=>(i_(),r_)),"WorkLayers"),Yn=()=>A.peek().page==="inbox"?Is():void 0,L$=()=>Yn()?.state==="open",WM=()=>Is()?.state==="closed",Rr=e=>()=>{w.value=e};Xe({id:"assign",group:"dialog",label:()=>o("Assign"),icon:"user-round-plus",key:"KeyA",act:!0,opensField:!0,when:On,run:Rr("assignee")},{id:"take",group:"dialog",label:()=>o("Take it"),icon:"hand",key:"KeyI",act:!0,when:On,run:()=>au(Is().id)},{id:"reopen",group:"dialog",label:()=>o("Reopen"),icon:"undo-2",key:"KeyE",act:!0,listed:!1,when:WM,run:()=>{Ss(Is().id)}},{id:"take-next",group:"list",label:()=>o("Take the most urgent one"),icon:"hand",key:"Shift+KeyI",act:!0,run:()=>{uu()}},{id:"close",group:"dialog",label:()=>o("Close"),icon:"check",key:"KeyE",act:!0,when:L$,run:()=>{Cn(Yn().id)}},{id:"finish",group:"dialog",label:()=>o("Close with a reason"),icon:"check",key:"Shift+KeyE",act:!0,when:()=>!!Yn(),run:Rr("finish")},{id:"snooze",group:"dialog",label:()=>o("Snooze"),icon:"alarm-clock",key:"KeyH",act:!0,when:L$,run:Rr("snooze")},{id:"wake",group:"dialog",label:()=>o("Unsnooze"),icon:"alarm-clock",listed:!1,when:()=>!!(L$()&&Yn().snooze),run:()=>{Ts(Yn().id)}},{id:"team",group:"dialog",label:()=>o("Assign to a team"),icon:"users-round",key:"Shift+KeyA",act:!0,opensField:!0,when:()=>!!Yn(),run:Rr("team")},{id:"no-answer",group:"dialog",label:()=>o("No reply needed"),icon:"message-circle-off",key:"KeyY",act:!0,when:()=>!!Yn()?.waiting_since,run:()=>{du(Yn().id)}},{id:"follow",group:"dialog",label:()=>_o.peek()[Yn()?.id]?o("Stop following"):o("Follow"),icon:"eye",key:"KeyF",act:!0,when:()=>!!Yn(),run:()=>{ha(Yn().id)}},{id:"new-dialog",group:"everywhere",label:()=>o("Write to a client"),icon:"square-pen",key:"KeyC",act:!0,opensField:!0,run:Rr("newdialog")},{id:"hand-over",group:"everywhere",label:()=>o("Hand over my conversations"),icon:"users-round",run:Rr("handover")});var KM=Se(()=>Promise.resolve().then(()=>(u_(),c_)),"GiveMenu",{keys:!0}),qs=(e,t)=>(n,s)=>s===null?t(n):e(s),m_=()=>mn({act:"close"},qs(e=>Oi(e,mu("solved")),e=>C("{n} conversation closed","{n} conversations closed",e))),d_=()=>mn({act:"reopen"},qs(Zc,e=>C("{n} conversation reopened","{n} conversations reopened",e))),qM=()=>mn({act:"read"},qs(eu,e=>C("{n} conversation marked as read","{n} conversations marked as read",e))),I$=()=>mn({act:"follow",on:!0},qs(e=>Xc(e,!0),e=>C("You follow {n} conversation","You follow {n} conversations",e))),f_=()=>r$(A.peek().view).open?m_():d_();function UM(e,t){mn({act:"snooze",until:e,reason:t},qs(n=>Qc(n,e),n=>e===null?C("{n} conversation snoozed until the client replies","{n} conversations snoozed until the client replies",n):C("{n} conversation snoozed until {when}","{n} conversations snoozed until {when}",n,{when:at(e)})))}function HM({person:e,team:t}){if(t!==void 0){let n=ft.peek()[t]?.name??"";mn({act:"team",team_id:t},qs(s=>ou(s,n),s=>C("{n} conversation assigned to team {name}","{n} conversations assigned to team {name}",s,{name:n})))}else e===null?mn({act:"assign",operator_id:null},qs(n=>xs(n,null),n=>C("{n} conversation has no assignee now","{n} conversations have no assignee now",n))):mn({act:"assign",operator_id:e},qs(n=>xs(n,e),n=>C("{n} conversation assigned: {name}","{n} conversations assigned: {name}",n,{name:U(e)})))}var p_=e=>{w.value=w.peek()===e?null:e},YM=[["user-round-plus",()=>o("Assign"),"A",()=>p_("pick-give"),"pick-give"],["alarm-clock",()=>o("Snooze"),"H",()=>p_("pick-snooze"),"pick-snooze","open"],["mail-open",()=>o("Mark as read"),null,qM],["eye",()=>o("Follow"),"F",I$],["undo-2",()=>o("Reopen"),"E",d_,null,"closed"],["check",()=>o("Close"),"E",m_,null,"open"]];function $_({view:e}){let t=At.value.size;if(!t)return null;let n=Yi.value,s=r$(e),a=(l,c)=>l==="E"&&c==="closed"&&s.open?null:l,i=YM.filter(([,,,,,l])=>!l||s[l]).map(([l,c,u,m,p,$])=>[l,c,a(u,$),m,p]);return r`<div class="bulkwrap">
<${GM} view=${e} size=${t} />
${Cr.value&&r`<div class="bulkerr" role="alert">
<${f} name="circle-alert" size="m" />
<span class="grow">${jk(Cr.value)}</span>
<button type="button" class="link" onClick=${Fk}>${o("Retry")}</button>
</div>`}
<div class="bulk2" role="toolbar" aria-label=${o("Bulk actions")} aria-busy=${String(!!n)}>
<span class="b5 t13" role="status">
${n?o("{done} of {of}",n):o("{n} selected",{n:re(t)})}
</span>
<span class="grow"></span>
${i.map(([l,c,u,m,p])=>r`<button type="button" class="ib small" disabled=${!!n}
aria-label=${u?`${c()} (${u})`:c()} title=${u?`${c()}  ${u}`:c()}
aria-haspopup=${p?"dialog":null} aria-expanded=${p?String(w.value===p):null}
onClick=${m}>
<${f} name=${l} size="m" />
</button>`)}
<button type="button" class="ib small" aria-label=${o("Clear selection")} title=${`${o("Clear selection")}  Esc`}
onClick=${Er}>
<${f} name="x" size="m" />
</button>
</div>
${w.value==="pick-snooze"&&r`<${up} label=${o("Snooze")} onPick=${UM} />`}
${w.value==="pick-give"&&r`<${KM} onPick=${HM} />`}
</div>`}function GM({view:e,size:t}){let n=Ge.ids.length,s=Math.max(vu(e)??0,n);return t<n||s<=t||n<2?null:r`<div class="bulkall" role="status">
<span>
${o("All loaded conversations are selected: {n} of {total}",{n:re(t),total:re(s)})}
</span>
<button type="button" class="link" onClick=${()=>Bk(e)}>
${o("Select all {total}",{total:re(s)})}
</button>
</div>`}Pe();T();ie();Ea();Q();x();gn();G();M();$r();P();Fn();T();ie();x();bt();P();Fn();var B$=[["urgent",()=>o("Most urgent first"),"hourglass"],["newest",()=>o("Newest first"),"clock"],["longest",()=>o("Longest waiting"),"flame"],["priority",()=>o("By priority"),"arrow-up"]];function W$(){let e=w.value==="sort",t=(B$.find(([n])=>n===It.value)??B$[0])[1]();return r`<button type="button" class="btn quiet small" aria-haspopup="menu" aria-expanded=${String(e)}
onClick=${()=>{w.value=e?null:"sort"}}><${f} name="arrow-down-wide-narrow" size="s" />${t}</button>
${e&&r`<${rt} label=${o("Sort order")} place="popsort">${B$.map(([n,s,a])=>r`<${H} icon=${a} checked=${n===It.value}
onPick=${()=>{It.value=n}}>${s()}<//>`)}<//>`}`}var Oa={cards:[()=>o("Cards"),"rows-3"],rows:[()=>o("Rows"),"rows-4"],table:[()=>o("Table"),"table-2"]},F$=e=>nt({list:{mode:e}}),g_=()=>F$(_r[(_r.indexOf(fe.peek()?.list?.mode??"cards")+1)%_r.length]),h_=e=>Ut(e,"urgent")!==Ut(e,"longest");function b_({view:e}){let t=An.value==="table";return r`
<div class="phead">
<h2 class="ttl cut">${Vw(e)}</h2>
${t?r`<${XM} />`:r`<${QM} />`}
<${e2} wide=${t} />
</div>
<div class="ltabs">
<${JM} view=${e} />
${t&&h_(e)&&r`<div class="lfilter"><${W$} /></div>`}
</div>
${!t&&r`<div class="lfilter">
${h_(e)?r`<${W$} />`:r`<span class="t12 dim lown">${VM(e)}</span>`}
<${ZM} view=${e} />
</div>`}
`}var VM=e=>({snoozed:o("Returning soonest first"),mentions:o("Unseen first")})[e]??o("Newest first");function JM({view:e}){return r`<nav class="tabs" aria-label=${o("Whose conversations")}>${Wi.map(([t,n])=>r`<a class="tab" href=${K(t)}
aria-current=${e===t?"page":null}>${n()} <span class="n">${re(Te.value[t])}</span></a>`)}</nav>`}function ZM({view:e}){return r`<span class="hrow tight end">
<a class="chip" href=${K(e==="unread"?"mine":"unread")}
aria-current=${e==="unread"?"true":null}>
${o("Unread")}
${Te.value.unread>0&&r` <span class="num">${re(Te.value.unread)}</span>`}
</a>
</span>`}function QM(){let e=w.value==="mode",[t,n]=Oa[An.value];return r`<span class="popat">
<button type="button" class="ib only-wide" aria-haspopup="menu" aria-expanded=${String(e)}
aria-label=${o("List view: {name}",{name:t().toLocaleLowerCase()})} title=${o("List view")+"  V"}
onClick=${()=>{w.value=e?null:"mode"}}>
<${f} name=${n} />
</button>
${e&&r`<${rt} label=${o("List view")} place="popmode">
${_r.map(s=>r`<${H} icon=${Oa[s][1]} checked=${s===An.value} onPick=${()=>F$(s)}>
${Oa[s][0]()}
<//>`)}
<//>`}
</span>`}var XM=()=>r`<span class="seg" role="group" aria-label=${o("List view")}>
${_r.map(e=>r`<button type="button" aria-pressed=${String(e===An.value)} title=${Oa[e][0]()+"  V"}
onClick=${()=>F$(e)}>
<${f} name=${Oa[e][1]} size="m" />
${e===An.value?Oa[e][0]():r`<span class="vh">${Oa[e][0]()}</span>`}
</button>`)}
</span>`;function e2({wide:e}){let t=()=>{w.value="newdialog"};return e?r`<button type="button" class="btn primary" onClick=${t}>
<${f} name="square-pen" size="m" />
${o("Write")}
<kbd>C</kbd>
</button>`:r`<button type="button" class="ib" aria-label=${o("Write to a client")} title=${o("Write to a client")+"  C"}
onClick=${t}>
<${f} name="square-pen" />
</button>`}z();T();Lc();x();gn();G();M();ht();$r();P();function v_({view:e,ids:t,shown:n,waiting:s}){let{from:a,to:i}=Sr.value,l=[...new Set([...s,..._n.value])].filter(d=>oe.value[d]),c=l.filter(d=>{let h=n.indexOf(d);return h>=a&&h<=i});O(()=>{Yd([...c,A.value.dialog])});let u=l.filter(d=>us(oe.value[d],e,ds())&&!c.includes(d)&&d!==A.value.dialog);if(u.length)return r`<${n2} view=${e} list=${t2(u,t)} ids=${t} from=${a} to=${i} />`;let m=cy(B.value,_n.value.filter(d=>d!==A.value.dialog),e);if(!m)return null;let[,p]=Wi.find(([d])=>d===m.view);return r`<${pp} icon="chevron-right" run=${()=>{or.value={view:m.view,ids:m.ids},L(K(m.view,A.value.dialog))}}>
${C("{n} new in {tab}","{n} new in {tab}",m.ids.length,{tab:p()})}
<//>`}var j$=(e,t)=>{let n=e.indexOf(t);return n<0?1/0:n},t2=(e,t)=>[...e].sort((n,s)=>j$(t,n)-j$(t,s));function n2({view:e,list:t,ids:n,from:s,to:a}){let i=j$(n,t[0]),l=()=>{or.value={view:e,ids:t},Ge.showNew()};return i>a?r`<${pp} icon="arrow-down" run=${l}>${C("{n} new below","{n} new below",t.length)}<//>`:i<s?r`<${pp} icon="arrow-up" run=${l}>${C("{n} new above","{n} new above",t.length)}<//>`:r`<${pp} icon="eye" run=${l}>${C("{n} new · show","{n} new · show",t.length)}<//>`}var pp=({icon:e,run:t,children:n})=>r`<button type="button" class="newpill" data-key="queued" onClick=${t}>
<${f} name=${e} size="s" />
${n}
</button>`;function y_(e,t,n,s,a){O(()=>{let{view:i,ids:l}=or.value??{};if(i!==e||!s?.loaded)return;let c=n.find(u=>l.includes(u));c!==void 0?(or.value=null,requestAnimationFrame(()=>{Ge.reveal(c),ly(l),Yd(l)})):s.next&&!a?ma(e,t):s.next||(or.value=null)})}T();Q();x();ci();G();M();Jt();P();T();et();Bc();x();M();P();function w_(){if(N.value?.role!=="administrator")return r`<${ae} icon="plug" title=${o("No channel is connected yet")}
text=${o("An administrator connects Telegram, VK or email. Messages then appear here.")} />`;let e=ar(),t=e&&rr(e,"channel add");return r`<${ae} icon="plug" title=${o("Connect the first channel")} text=${o("Telegram, VK or email: run this command on the server, in a second terminal, without stopping Okno. It asks for everything it needs, the token or password last. Messages then appear here.")}>
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
<//>`}var o2={unassigned:()=>["sun",o("No unassigned conversations"),o("New conversations appear here automatically.")],all:()=>["inbox",o("No open conversations"),o("New conversations appear here automatically.")],waiting:()=>["sun",o("No clients are waiting"),o("Conversations stay here from the client's message until your team replies.")],unread:()=>["mail-open",o("No unread conversations"),o("New messages in your conversations and in unassigned ones appear here.")],mentions:()=>["at-sign",o("No mentions"),o("Notes with your @name appear here.")],following:()=>["eye",o("You do not follow any conversations"),o("Follow a conversation to be notified of everything in it, whoever the assignee is.")],snoozed:()=>["alarm-clock",o("No snoozed conversations"),o("Snooze a conversation: it leaves the lists and comes back on time.")],untagged:()=>["tag",o("No untagged conversations"),o("Open conversations without a tag appear here.")],closed:()=>["archive",o("No closed conversations"),o("Closed conversations stay here and reopen when the client writes.")],failed:()=>["check-check",o("No unsent messages"),o("Messages that could not be delivered appear here, and you can retry them.")]};function K$({view:e}){if(!Object.keys(Le.value).length)return r`<${w_} />`;if(e==="mine")return r`<${s2} />`;let t=cs(e);if(t!==null)return r`<${a2} team=${ft.value[t]} />`;let[n,s,a]=o2[e]();return r`<${ae} icon=${n} title=${s} text=${a} />`}function s2(){let e=Te.value.unassigned;return r`<${ae} icon="sun" title=${o("All answered")}
text=${o("You have no open conversations. Unassigned: {n}.",{n:re(e)})}>
${e>0&&r`<button type="button" class="btn primary" onClick=${uu}>
${o("Take the next one")}
<${ln} of=${["Shift","I"]} />
</button>`}
<//>`}function a2({team:e}){if(!e||e.removed)return r`<${ae} icon="users-round" title=${o("Team not found")}
text=${o("It was deleted, or the link is wrong.")}>
<a class="btn" href=${K("all")}>${o("All conversations")}</a>
<//>`;let t=e.members.includes(N.value.id);return r`<${ae} icon="sun" title=${o("No conversations in this team")} text=${t?o("Conversations assigned to your team appear here."):o("Conversations assigned to this team appear here.")} />`}z();T();et();ze();Bc();Q();x();M();P();zo();var r2=["token-wrong","password-wrong","settings-wrong","secrets-unreadable","folder-missing"],k_=e=>st(e)===st(F.value)?j(e):Ue(e);function x_(){return Object.values(Le.value).filter(t=>t.down_since&&["trouble","working"].includes(t.health)).sort((t,n)=>t.down_since-n.down_since).map(t=>t.health==="trouble"?r`<${i2} channel=${t} key=${t.id} />`:r`<${c2} channel=${t} key=${t.id} />`)}function i2({channel:e}){let[t,n]=g(!1),s={name:e.name,time:k_(e.down_since),cause:Yt(e.health_code,e.health_detail)},a=e.kind==="email"?o("{name} has received no emails since {time}: {cause}.",s):o("{name} has received no messages since {time}: {cause}.",s),i=N.value?.role==="administrator";return r`<div class="banner bad outage" role="alert" data-channel=${e.id}>
<${f} name="circle-alert" size="m" />
<span class="grow">
${a} <span class="b4">
${i?o("Replies wait in the queue."):o("Replies wait in the queue. Administrators have been notified.")}
</span>
</span>
${i&&r`<button type="button" class="btn small" aria-expanded=${String(t)} onClick=${()=>n(!t)}>
${o("What to do")}
</button>`}
${t&&r`<${l2} channel=${e} />`}
</div>`}function l2({channel:e}){let t=ar(),n=r2.includes(e.health_code),s=t&&rr(t,`channel ${n?"change":"test"} ${gy(e.name)}`);return r`<div class="remedy t13">
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
</div>`}function c2({channel:e}){return r`<div class="banner okb outage" role="status" data-channel=${e.id}>
<${f} name="check" size="m" />
<span class="grow">
${o("{name} works again. Messages from {from} to {until} arrive late.",{name:e.name,from:k_(e.down_since),until:j(e.health_at)})}
</span>
</div>`}T();ze();Q();ua();x();Na();Re();G();M();P();qo();mp();var dp=({snooze:e})=>r`<span class="sla" title=${e.reason||null}>
<${f} name="alarm-clock" size="s" />
${e.until===null?o("until the client replies"):at(e.until)}
</span>`;function fp({dialog:e,draft:t}){if(wc(e.id))return r`<span class="cut typing">${o("typing…")}</span>`;if(t)return r`<span class="cut"><span class="draft">${o("Draft:")}</span> ${t}</span>`;let n=e.preview;if(!n)return r`<span class="cut dim">${o("No messages")}</span>`;let s=n.content==="text"?n.text||o("File"):[Ft(n.content),n.text].filter(Boolean).join(": ");if(n.kind==="in")return r`<span class="cut">${s}</span>`;let a=n.operator_id===N.value.id?o("You:"):n.operator_id?ys(U(n.operator_id))+":":"",i=n.kind==="note"?r`<${f} name="lock" size="s" />`:r`<${Gn} state=${n.state} />`;return r`<span class="pvs">${i}</span><span class="cut"><span class="you">${a}</span> ${s}</span>`}var $p=()=>r`<span class="sla bad"><${f} name="circle-alert" size="s" />${o("not sent")}</span>`;function q$(e,t){return[e.name,be(e.kind),t?C("{n} unread","{n} unread",t):"",e.failed?o("not sent"):"",e.snooze?o("snoozed"):Iw(e,F.value)].filter(Boolean).join(", ")}var hp=({count:e,called:t})=>r`
${t&&r`<span class="called" title=${o("You were mentioned")}><${f} name="at-sign" size="s" /></span>`}
${e>0&&r`<span class="count">${e>99?"99+":e}</span>`}
`,C_=e=>pi.value[e]?.no!=null,T_=(e,t)=>t!=="mine"&&e.assignee_id!==null?U(e.assignee_id):null,E_=({dialog:e,picked:t,size:n})=>t?r`<span class=${`av pickedav ${n??""}`} aria-hidden="true">
<${f} name="check" />
<${Ae} kind=${e.kind} />
</span>`:r`<${Z} name=${e.name} face=${e.avatar} size=${n??""}>
<${Ae} kind=${e.kind} />
<//>`;function p2({dialog:e,count:t,draft:n,view:s,picked:a}){let i=T_(e,s);return r`
<${E_} dialog=${e} picked=${a} />
<span class="grow">
<span class="who">
<span class="nm cut">${e.name}</span>
<span class="tm">${Mo(e.last_at,F.value)}</span>
</span>
<span class="pv">
<${fp} dialog=${e} draft=${n} />
<span class="hrow tight end"><${hp} count=${t} called=${C_(e.id)} /></span>
</span>
<span class="ft">
${e.failed?r`<${$p} />`:""}
${e.snooze?r`<${dp} snooze=${e.snooze} />`:r`<${Wn} dialog=${e} />`}
<span class="t11 dim num">${o("No. {number}",{number:re(e.number)})}</span>
${i&&r`<${Z} name=${i} size="xs" />`}
</span>
</span>
`}function m2({dialog:e,count:t,draft:n,view:s,picked:a}){let i=T_(e,s);return r`
<${E_} dialog=${e} picked=${a} size="md2" />
<span class="grow">
<span class="who">
<span class="nm cut">${e.name}</span>
<span class="hrow tight end">
${e.failed?r`<${$p} />`:e.snooze?r`<${dp} snooze=${e.snooze} />`:r`<${Wn} dialog=${e} short />`}
<span class="tm">${Mo(e.last_at,F.value)}</span>
</span>
</span>
<span class="pv">
<${fp} dialog=${e} draft=${n} />
<span class="hrow tight end">
<${hp} count=${t} called=${C_(e.id)} />
${i&&r`<${Z} name=${i} size="xs" />`}
</span>
</span>
</span>
`}var d2={cards:p2,rows:m2};function A_({look:e,dialog:t,count:n,draft:s,view:a,current:i,stop:l,picked:c}){let u=d2[e];return r`<a class=${`dlg ${e}`} href=${K(a,t.id)} data-id=${t.id}
data-unread=${n>0?"":null} data-picked=${c||null} draggable=${!1}
aria-current=${i?"true":null} aria-label=${q$(t,n)} tabindex=${l?0:-1}>
<${u} dialog=${t} count=${n} draft=${s} view=${a} picked=${c} />
</a>`}z();T();gn();x();bt();var f2=200,gp=8,$2={cards:80,rows:52,table:42},O_=new Map;function N_({name:e,ids:t,look:n,row:s,head:a,tail:i,open:l,onNear:c,near:u}){let m=E(null),p=E(null),$=E({name:null,ids:[],height:0}),[d,h]=g($2[n]),[v,_]=g([0,40]),k=E(null),y=()=>p.current.offsetTop,D=ue=>{let $e=Math.floor((ue-y())/d)-gp;return[Math.max(0,$e),Math.ceil((ue+m.current.clientHeight-y())/d)+gp]},Y=()=>{let{scrollTop:ue,clientHeight:$e}=m.current,se={from:Math.ceil((ue-y()-1)/d),to:Math.floor((ue+$e-y()+1)/d)-1};(se.from!==Sr.peek().from||se.to!==Sr.peek().to)&&(Sr.value=se)},q=()=>{Y();let ue=D(m.current.scrollTop);(Math.abs(ue[0]-v[0])>gp/2||Math.abs(ue[1]-v[1])>gp/2)&&_(ue)},pe=()=>{let{scrollTop:ue}=m.current,$e=Math.min($.current.ids.length-1,Math.floor(ue/d));$e>=0&&O_.set(e,{id:$.current.ids[$e],offset:ue-$e*d,atTop:ue<4})},Ke=()=>{pe(),q();let{scrollTop:ue,scrollHeight:$e,clientHeight:se}=m.current;$e-ue-se<u*d&&c()},qe=E("");I(()=>{let ue=[n,In.value,Rk.value,innerWidth,devicePixelRatio,t.length>0].join();if(qe.current!==ue){qe.current=ue;let Ye=p.current.querySelector(":scope > .dli")?.getBoundingClientRect().height;if(Ye&&Math.abs(Ye-d)>.5){h(Ye);return}}let $e=$.current,se=O_.get(e),Ce=$e.name!==e||$e.ids!==t||$e.height!==d;if($.current={name:e,ids:t,height:d},Ce&&se){let Ye=se.atTop?null:Mb(se,$e.name===e?$e.ids:t,t),Rn=Ye===null?se.atTop?0:m.current.scrollTop:Ye*d+Math.min(se.offset,d);Math.abs(m.current.scrollTop-Rn)>.5&&(m.current.scrollTop=Rn)}else $e.name!==e&&(m.current.scrollTop=0);Ce?q():Y(),Ce&&m.current.scrollHeight<=m.current.clientHeight+u*d&&c()}),I(()=>{if(k.current===null)return;let ue=p.current.querySelector(`.dlg[data-id="${k.current}"]`);ue&&(k.current=null,ue.focus({preventScroll:!0}))}),Ge.ids=t,Ge.reveal=ue=>{let $e=t.indexOf(ue);if($e<0||!m.current)return;let[se,Ce]=[$e*d,($e+1)*d],Ye=y(),{scrollTop:Rn,clientHeight:Wa}=m.current;se<Rn?m.current.scrollTop=se:Ce+Ye>Rn+Wa&&(m.current.scrollTop=Ce+Ye-Wa),pe(),_(D(m.current.scrollTop)),Y()},Ge.focus=ue=>{k.current=ue,Ge.reveal(ue),_($e=>[...$e])};let ve=g2(t,v,[l,Zt.value]),wt=t.length;return r`<div class="scroll" ref=${m} onScroll=${Ke}>
${a}
<ul class="dlist" ref=${p} data-look=${n} aria-label=${o("Conversations")}
style=${{height:`${wt*d}px`}}>
${ve.map(ue=>r`<${h2} key=${t[ue]} index=${ue} of=${wt} height=${d}>${s(t[ue])}<//>`)}
</ul>
${i}
</div>`}var h2=({index:e,of:t,height:n,children:s})=>r`<li class="dli" style=${{top:`${e*n}px`}} aria-setsize=${t} aria-posinset=${e+1}>
${s}
</li>`;function g2(e,[t,n],s){if(e.length<=f2)return e.map((i,l)=>l);let a=[];for(let i=t;i<Math.min(n,e.length);i+=1)a.push(i);for(let i of s){let l=i===null?-1:e.indexOf(i);l>=0&&(l<t||l>=n)&&a.push(l)}return a.sort((i,l)=>i-l)}ee();T();et();ie();_s();x();M();Jt();Fn();var Lr=S(null),b2=240,v2=290;function U$(e){let t=Number(e.currentTarget.dataset?.menu??e.target.closest?.(".dlg[data-id]")?.dataset.id);if(!t||e.shiftKey)return;e.preventDefault(),e.stopPropagation();let n=e.clientX?{x:e.clientX,y:e.clientY}:y2(e.target);Lr.value={id:t,x:Math.min(n.x,innerWidth-b2),y:Math.min(n.y,innerHeight-v2)},w.value="row"}function y2(e){let t=e.getBoundingClientRect();return{x:t.left+24,y:t.top+24}}function H$(e){Lr.value={id:e,x:0,y:0},w.value="row-snooze"}var w2=e=>mn({act:"read"},()=>eu(e),[e]),k2=e=>mn({act:"unread",numbers:[e.last_no]},()=>tu(e.id),[e.id]);function P_(){let e=Lr.value&&oe.value[Lr.value.id];if(!e)return null;let{id:t}=e;if(w.value==="row-snooze")return r`<div class="rowsnz">
<${up} label=${o("Snooze")} waitingSince=${e.waiting_since}
onPick=${(s,a)=>pu(t,s,a)} />
</div>`;if(w.value!=="row")return null;let n=e.state==="open";return r`<div class="rowpop" style=${{left:`${Lr.value.x}px`,top:`${Lr.value.y}px`}}>
<${rt} label=${o("Actions: {name}",{name:e.name})} place="poprow">
${n&&e.assignee_id!==N.value.id&&r`<${H} icon="hand" onPick=${()=>cu(t,N.value.id)}>${o("Take it")}<//>`}
${n&&(e.snooze?r`<${H} icon="alarm-clock" onPick=${()=>Ts(t)}>${o("Unsnooze")}<//>`:r`<${H} icon="alarm-clock" stay onPick=${()=>H$(t)}>${o("Snooze")}<//>`)}
${n?r`<${H} icon="check" onPick=${()=>Cn(t)}>${o("Close")}<//>`:r`<${H} icon="undo-2" onPick=${()=>Ss(t)}>${o("Reopen")}<//>`}
${Ga(e)?r`<${H} icon="mail-open" onPick=${()=>w2(t)}>${o("Mark as read")}<//>`:r`<${H} icon="mail" onPick=${()=>k2(e)}>${o("Mark as unread")}<//>`}
<${H} icon="eye" onPick=${()=>ha(t)}>${_o.value[t]?o("Stop following"):o("Follow")}<//>
<${H} icon="check" onPick=${()=>Yo(t)}>${At.value.has(t)?o("Deselect"):o("Select")}<//>
<//>
</div>`}T();ze();Q();x();gn();Re();bt();G();M();P();qo();var x2=[["x-who",()=>o("Client"),["client"]],["x-last",()=>o("Last message"),null],["x-team",()=>o("Team"),null],["x-as",()=>o("Assignee"),["assignee"]],["x-sla",()=>o("Waiting"),["longest","urgent"]],["x-tm",()=>o("Updated"),["newest","oldest"]]],_2=new Set(["newest"]),bp=()=>Object.values(ft.value).some(e=>!e.removed);function D_({view:e}){let t=Ut(e,It.value),n=Ge.ids.length>0&&Ge.ids.every(s=>At.value.has(s));return r`<div class=${bp()?"trow thd teams":"trow thd"}>
<span class="x-x">
<input type="checkbox" class="check" aria-label=${o("Select all loaded")} checked=${n}
indeterminate=${!n&&At.value.size>0} onChange=${()=>n?Er():Mu()} />
</span>
${x2.map(([s,a,i])=>s==="x-team"&&!bp()?null:r`<span class=${s}>
${i&&Ut(e,i[0])===i[0]?r`<${S2} label=${a()} orders=${i} chosen=${t} />`:a()}
</span>`)}
</div>`}function S2({label:e,orders:t,chosen:n}){let s=t.indexOf(n),a=t[(s+1)%t.length];return r`<button type="button" aria-pressed=${String(s>=0)} title=${o("Sort by this column")} onClick=${()=>{It.value=s>=0&&t.length===1?"urgent":a}}>${e}${s>=0&&r`<${f} name=${_2.has(n)?"arrow-down":"arrow-up"} size="s" />`}</button>`}function M_({dialog:e,count:t,draft:n,view:s,current:a,stop:i,picked:l}){let c=e.assignee_id===null?null:U(e.assignee_id),u=ft.value[e.team_id];return r`<a class=${bp()?"dlg trow teams":"dlg trow"} href=${K(s,e.id)}
data-id=${e.id} data-unread=${t>0?"":null} data-picked=${l||null} draggable=${!1}
aria-current=${a?"true":null} aria-label=${q$(e,t)} tabindex=${i?0:-1}>
<span class="x-x"></span>
<span class="x-who hrow">
<${Ae} kind=${e.kind} size="mid" />
<span class="nm cut">${e.name}</span>
<${hp} count=${t} called=${pi.value[e.id]?.no!=null} />
</span>
<span class="x-last pv"><${fp} dialog=${e} draft=${n} /></span>
${bp()&&r`<span class="x-team cut mut">${u&&!u.removed?u.name:r`<span class="dim">—</span>`}</span>`}
<span class="x-as hrow">
${c?r`<${Z} name=${c} size="sm" /><span class="cut">${er(c)}</span>`:r`<${Ec} size="sm" /><span class="dim">${o("nobody")}</span>`}
</span>
<span class="x-sla">
${e.failed?r`<${$p} />`:e.snooze?r`<${dp} snooze=${e.snooze} />`:e.waiting_since?r`<${Wn} dialog=${e} short />`:r`<span class="dim">—</span>`}
</span>
<span class="x-tm num dim">${Mo(e.last_at,F.value)}</span>
</a>`}z();T();x();M();ht();Jt();P();var vp=12,Y$=88,yp=72,C2=450;function R_(e,t){let n=E(null),s=E(0),[a,i]=g(0),[l,c]=g(!1),u=k=>{let[y]=k.touches;if(s.current=Date.now(),k.touches.length>1){d();return}let D=k.target.closest(".dlg[data-id]"),Y=k.currentTarget.querySelector(".scroll");n.current={x:y.clientX,y:y.clientY,row:D,box:Y,atTop:Y?.scrollTop===0,dx:0,kind:null},D&&(n.current.timer=setTimeout(()=>{n.current.kind="long",navigator.vibrate?.(15),Yo(Number(D.dataset.id))},C2))},m=k=>{let y=n.current;if(!y||y.kind==="long")return;let[D]=k.touches,[Y,q]=[D.clientX-y.x,D.clientY-y.y];Math.hypot(Y,q)>vp&&clearTimeout(y.timer),y.kind??=Math.abs(Y)>vp&&Math.abs(Y)>Math.abs(q)*1.5&&y.row?"swipe":q>vp&&y.atTop?"pull":Math.abs(q)>vp?"scroll":null,y.kind==="swipe"&&p(y,Y),y.kind==="pull"&&i(Math.max(0,Math.min(yp*1.4,q/2)))},p=(k,y)=>{if(oe.peek()[Number(k.row.dataset.id)]?.state!=="open")return;k.dx=y,k.row.style.setProperty("transform",`translateX(${y}px)`);let Y=k.row.parentElement;Y.dataset.swipe=y>0?"aside":"close",Y.toggleAttribute("data-enough",Math.abs(y)>Y$)},$=k=>{clearTimeout(k.timer),k.row&&(k.row.style.removeProperty("transform"),delete k.row.parentElement?.dataset.swipe,k.row.parentElement?.removeAttribute("data-enough"))},d=()=>{n.current&&$(n.current),n.current=null,i(0)},h=k=>{let y=n.current;if(!y)return;let D=Number(y.row?.dataset.id);$(y),n.current=null,k.cancelable&&(y.kind==="swipe"||y.kind==="long")&&k.preventDefault(),y.kind==="swipe"&&y.dx>Y$&&H$(D),y.kind==="swipe"&&y.dx<-Y$&&Cn(D),y.kind==="pull"&&a>=yp&&v(),i(0)},v=async()=>{c(!0),await Wv(e,t),c(!1)},_=(a>0||l)&&r`<div class="pull" role="status" style=${{height:`${l?yp/1.4:a}px`}}>
<${f} name=${l?"clock":"arrow-down"} size="m" />
${l?o("Refreshing"):a>=yp?o("Release to refresh"):o("Pull to refresh")}
</div>`;return{handlers:{onTouchStart:u,onTouchMove:m,onTouchEnd:h,onTouchCancel:d},touched:()=>Date.now()-s.current<1e3,pull:_}}ie();Ko();Pt();x();zs();G();var uo=()=>A.peek().page==="inbox",L_=()=>uo()&&At.peek().size>0,T2=()=>uo()&&Ge.ids.length>0&&!document.activeElement?.closest("#conversation, #card")&&!getSelection().toString();Xe({id:"mine",group:"list",label:()=>o("Mine"),icon:"inbox",key:"Digit1",run:()=>L(K("mine"))},{id:"unassigned",group:"list",label:()=>o("Unassigned"),icon:"inbox",key:"Digit2",also:["KeyG KeyN"],run:()=>L(K("unassigned"))},{id:"all",group:"list",label:()=>o("All"),icon:"inbox",key:"Digit3",run:()=>L(K("all"))},{id:"queued",group:"list",label:()=>o("Show the new ones"),key:"Period",palette:!1,run:()=>Tt("[data-key='queued']")?.click()},{id:"next",group:"list",label:()=>o("Next"),key:"KeyJ",palette:!1,when:uo,walks:!0,run:()=>t$(1)},{id:"previous",group:"list",label:()=>o("Previous"),key:"KeyK",palette:!1,when:uo,walks:!0,run:()=>t$(-1)},{id:"next-unread",group:"list",label:()=>o("Next unread"),key:"Shift+KeyJ",when:uo,walks:!0,run:()=>n$(1)},{id:"previous-unread",group:"list",label:()=>o("Previous unread"),key:"Shift+KeyK",when:uo,walks:!0,run:()=>n$(-1)},{id:"down",group:"list",label:()=>o("Previous or next row"),key:"ArrowDown",palette:!1,listed:!1,walks:!0,run:()=>o$(1)},{id:"up",group:"list",key:"ArrowUp",palette:!1,listed:!1,walks:!0,run:()=>o$(-1)},{id:"pick",group:"list",label:()=>o("Select the row"),icon:"check",key:"KeyX",palette:!1,when:uo,run:zk},{id:"pick-range",group:"list",label:()=>o("Select up to this row"),key:"Shift+KeyX",palette:!1,when:uo,run:Ik},{id:"pick-all",group:"list",label:()=>o("Select all loaded"),icon:"check",key:"Ctrl+KeyA",when:T2,run:Mu},{id:"look",group:"list",label:()=>o("List view"),icon:"rows-3",key:"KeyV",when:uo,run:g_},{id:"go-inbox",group:"go",label:()=>o("Inbox"),icon:"inbox",key:"KeyG KeyI",run:()=>L(to())},{id:"go-waiting",group:"go",label:()=>o("Waiting for us"),icon:"hourglass",run:()=>L(K("waiting"))},{id:"go-unread",group:"go",label:()=>o("Unread"),icon:"mail-open",run:()=>L(K("unread"))},{id:"go-mentions",group:"go",label:()=>o("Mentions"),icon:"at-sign",run:()=>L(K("mentions"))},{id:"go-following",group:"go",label:()=>o("Following"),icon:"eye",run:()=>L(K("following"))},{id:"go-snoozed",group:"go",label:()=>o("Snoozed"),icon:"alarm-clock",run:()=>L(K("snoozed"))},{id:"go-closed",group:"go",label:()=>o("Closed"),icon:"archive",run:()=>L(K("closed"))});var E2={KeyE:f_,KeyF:I$,KeyA:()=>{w.value="pick-give"},"Shift+KeyA":()=>{w.value="pick-give"},KeyH:()=>{w.value="pick-snooze"}};function A2(){let{view:e,dialog:t}=A.peek();L(K(e)),Ge.focus(t)}var O2=()=>uo()&&An.peek()==="table"&&A.peek().dialog!==null&&!Ze.peek();function N2(e){if(e.defaultPrevented||e.altKey||e.ctrlKey||e.metaKey||w.peek()||e.target.closest?.("input:not([type=checkbox]), textarea, select, [contenteditable]"))return;let t=L_()?E2[e.shiftKey?`Shift+${e.code}`:e.code]:null,n=e.key==="Escape"?L_()?Er:O2()?A2:null:t;n&&(e.preventDefault(),e.stopPropagation(),t?Nu(e,n,{settled:!1,pause:!/KeyA$/.test(e.code)}):n())}document.addEventListener("keydown",N2,{capture:!0});var P2=10;function D2(e,t,n){let s=Ut(e,It.value),a=eo(e,s),i=E({name:"",shown:[],ids:[],queued:[],order:null});i.current.name!==a&&(i.current={name:a,shown:[],ids:[],queued:[],order:Pb()});let l=tc.value[a],c=i.current,u=l?.loaded?c.order(oe.value,e,s,ds(),l.edge):[],m=c.shown.length>0&&t,p=vo(()=>{let $=Db(c.shown,u,{busy:m,keep:n});return{...$,shown:$.shown.every(d=>oe.value[d])?$.shown:$.shown.filter(d=>oe.value[d])}},[a,u,m,n,oe.value]);return c.shown=p.shown,{name:a,order:s,known:l,ids:u,queued:p.queued,shown:p.shown,settle:()=>{c.shown=[]}}}function M2(e,t,n){O(()=>{if(!n)return;let s=t.find(a=>ms.value[a]===void 0);if(s===void 0&&e==="unread"){let a={...ds(),marks:new Proxy({},{get:()=>-1})};s=Object.keys(oe.value).find(i=>ms.value[i]===void 0&&us(oe.value[i],e,a))}s!==void 0&&qv(oe.value[s])},[e,t,ms.value,oe.value,n])}function z_(){let{view:e,dialog:t}=A.value,[n,s]=g(!1),[,a]=g(0),{name:i,order:l,known:c,ids:u,queued:m,shown:p,settle:$}=D2(e,n||At.value.size>0,t),d=$t.value[`page:${i}`];M2(e,p,c?.loaded);let h=R_(e,l);y_(e,l,p,c,!!(d?.busy||d?.problem)),Ge.showNew=()=>{$(),s(!1),a(D=>D+1)};let v=()=>{c?.next&&!d?.problem&&ma(e,l)},_=D=>D.currentTarget.contains(D.relatedTarget)?void 0:null,k=D=>{let Y=D.target.closest(".dlg[data-id]");!Y||!(D.shiftKey||At.peek().size&&h.touched())||(D.preventDefault(),D.stopPropagation(),D.shiftKey?Du(Number(Y.dataset.id)):Yo(Number(Y.dataset.id)))},y=D=>{D.target.closest(".dlg[data-id]")&&!D.ctrlKey&&!D.metaKey&&!D.button&&Ls()};return r`<section class=${`list ${An.value==="table"?"wide":""}`} id="list"
aria-label=${o("List of conversations")}>
<${x_} />
<${b_} view=${e} />
<div class="lbody" onPointerMove=${D=>{D.pointerType==="mouse"&&s(!0)}} onPointerLeave=${D=>{D.currentTarget.contains(document.activeElement)||s(!1)}} onFocusIn=${D=>{s(!0);let Y=D.target.closest(".dlg[data-id]");Y&&(Zt.value=Number(Y.dataset.id))}} onFocusOut=${D=>{_(D)===null&&(Zt.value=null,D.currentTarget.matches(":hover")||s(!1))}} onClickCapture=${k} onClick=${y} onContextMenu=${U$} ...${h.handlers}>
${c?.loaded&&r`<${v_} view=${e} ids=${u} shown=${p} waiting=${m} />`}
${h.pull}
${c?.loaded&&(p.length||An.value==="table")?r`<${R2} name=${i} view=${e} shown=${p} open=${t} near=${v}
more=${!!c.next} state=${d} />`:r`<div class="scroll">
${c?.loaded?r`<${K$} view=${e} />`:r`<${I2} state=${d} view=${e} order=${l} />`}
</div>`}
</div>
<${$_} view=${e} />
<${P_} />
</section>`}function R2({name:e,view:t,shown:n,open:s,near:a,more:i,state:l}){let c=An.value,u=ds(),m=n.includes(s)?s:Zt.value!==null&&n.includes(Zt.value)?Zt.value:n[0],p=d=>{let h=oe.value[d],v=ik(d)?{...h,failed:!0}:h,_={dialog:v,count:Ga(v),draft:sn(d,"reply"),view:t,current:d===s,stop:d===m,picked:At.value.has(d)};return r`<${L2} id=${d} name=${v.name} leaving=${!us(v,t,u)} picked=${_.picked}>
${c==="table"?r`<${M_} ...${_} />`:r`<${A_} look=${c} ...${_} />`}
<//>`},$=l?.problem?r`<${I_} problem=${l.problem} again=${a} />`:i?r`<ul aria-hidden="true"><${B_} widths=${[52,88]} /></ul>`:null;return r`<${N_} key=${e} name=${e} ids=${n} look=${c} row=${p} open=${s} near=${P2}
onNear=${a} head=${c==="table"&&r`<${D_} view=${t} />`}
tail=${n.length?$:r`<${K$} view=${t} />`} />`}function L2({id:e,name:t,leaving:n,picked:s,children:a}){let i=l=>{l.shiftKey?Du(e):Yo(e)};return r`<div class="dlw" data-leaving=${n||null} data-picked=${s||null}
data-flash=${xi.value.includes(e)||null} data-aside=${o("Snooze")} data-close=${o("Close")}>
${a}
<input type="checkbox" class="check rowpick" tabindex="-1" aria-label=${o("Select {name}",{name:t})}
checked=${s} onClick=${i} />
<button type="button" class="ib small rowmore" tabindex="-1" aria-haspopup="menu"
aria-label=${o("Actions: {name}",{name:t})} data-menu=${e} onClick=${U$}>
<${f} name="ellipsis" size="m" />
</button>
</div>`}function I_({problem:e,again:t}){return r`<${ae} icon="unplug" title=${o("Could not load conversations")} text=${R(e)}>
<button type="button" class="btn" onClick=${t}>${o("Retry")}</button>
<//>`}var B_=({widths:e})=>r`<li class="dlg cards" aria-hidden="true">
<span class="av skav"></span>
<span class="grow"><${We} width=${e[0]} /><${We} width=${e[1]} /><${We} width=${34} /></span>
</li>`,z2=[[52,88],[40,70],[60,92],[46,64],[56,82],[38,76],[50,90],[44,68]];function I2({state:e,view:t,order:n}){let s=Ot(150,!e?.problem);return e?.problem?r`<${I_} problem=${e.problem} again=${()=>ma(t,n)} />`:s?r`<ul aria-busy="true" aria-label=${o("Loading conversations")}>
${z2.map(a=>r`<${B_} widths=${a} />`)}
</ul>`:null}T();Ne();P();var B2=e=>e===Co.value.findLast(t=>t.undo),G$=()=>r`<div class="toasts">
${Co.value.filter(e=>!e.silent).map(e=>r`<div class="toast" role=${e.alert?"alert":"status"} key=${e.id}>
<${f} name=${e.icon} size="m" />
<span class="grow">${e.text}</span>
${e.more&&r`<button type="button" onClick=${()=>uv(e)}>${e.more.label}</button>`}
${e.run&&r`<button type="button" onClick=${()=>hi(e)}>${e.label}</button>`}
${B2(e)&&r`<kbd>Z</kbd>`}
</div>`)}
</div>`;T();Pt();x();G();xa();nn();kp();var d1=Se(()=>Promise.resolve().then(()=>(u1(),c1)),"Conversation",{when:()=>A.value.dialog!==null,meanwhile:IL}),f1=Sn(["photo"],()=>Promise.resolve().then(()=>(m1(),p1)),"Lightbox");function IL(){return r`<section class="conversation" id="conversation" tabindex="-1" aria-busy="true"
aria-label=${o("Conversation")}></section>`}Xe({id:"find-inside",group:"log",label:()=>o("Find in the conversation"),icon:"search",key:"Ctrl+KeyF",anywhere:!0,when:()=>A.peek().page==="inbox"&&On(),run:wp});Pt();x();xa();So();ie();Ru();Ho();pn();X$();ku();Or();var qp=()=>!!jt.current?.mail;Xe({id:"reply",group:"dialog",label:()=>o("Reply"),icon:"reply",key:"KeyR",when:On,run:()=>Go("reply")},{id:"note",group:"dialog",label:()=>o("Note"),icon:"lock",key:"KeyN",when:On,run:()=>Go("note")},{id:"attach",group:"field",label:()=>o("Attach a file"),icon:"paperclip",key:"Ctrl+KeyU",anywhere:!0,when:()=>!!document.getElementById("attach"),run:()=>document.getElementById("pickfiles").click()},{id:"send",group:"field",label:()=>o("Send the reply"),key:"Enter",palette:!1,when:()=>!1},{id:"send-letter",group:"field",label:()=>o("Send the email, leave the note"),key:"Ctrl+Enter",palette:!1,when:()=>!1},{id:"new-line",group:"field",label:()=>o("New line"),key:"Shift+Enter",palette:!1,when:()=>!1},{id:"send-close",group:"field",label:()=>o("Send and close the conversation"),icon:"check",key:"Ctrl+Shift+Enter",anywhere:!0,palette:!1,when:()=>jt.current?.mode==="reply",run:()=>{cc()&&jt.current.submit({then:"close"})}},{id:"switch-mode",group:"field",label:()=>o("Switch reply and note"),icon:"lock",key:"Ctrl+Shift+KeyM",anywhere:!0,when:()=>!!jt.current,run:()=>{un(jt.current.id,jt.current.mode==="reply"?"note":"reply"),jt.current.field.focus()}},{id:"emoji",group:"field",label:()=>o("Emoji"),icon:"smile",key:"Ctrl+Semicolon",anywhere:!0,when:()=>!!jt.current,run:()=>{w.value="emoji"}},{id:"bold",group:"field",label:()=>o("Bold"),icon:"bold",key:"Ctrl+KeyB",anywhere:!0,palette:!1,when:qp,run:()=>jt.current.wrap("**")},{id:"italic",group:"field",label:()=>o("Italic"),icon:"italic",key:"Ctrl+KeyI",anywhere:!0,palette:!1,when:qp,run:()=>jt.current.wrap("_")},{id:"numbers",group:"field",label:()=>o("Numbered list"),icon:"list",key:"Ctrl+Shift+Digit7",anywhere:!0,palette:!1,when:qp,run:()=>jt.current.list(!0)},{id:"bullets",group:"field",label:()=>o("List"),icon:"list",key:"Ctrl+Shift+Digit8",anywhere:!0,palette:!1,when:qp,run:()=>jt.current.list(!1)},{id:"edit-last",group:"field",label:()=>o("Edit my last message, in an empty field"),key:"ArrowUp",palette:!1,when:()=>!1});Pt();x();G();Po();kp();J$();bt();xa();ie();nn();Rh();var M1=Se(()=>Promise.resolve().then(()=>(Fh(),N1)),"Card"),vz=Se(()=>Promise.resolve().then(()=>(D1(),P1)),"Client");function yz(){A.peek().dialog&&(matchMedia("(min-width: 1280px)").matches?yn.value=!yn.value:Ze.value=!Ze.value)}Xe({id:"card",group:"everywhere",label:()=>o("Show or hide the client card"),icon:"panel-right",key:"BracketRight",when:On,run:yz});vs({page:"clients",path:"/clients",title:()=>o("Client"),view:vz});xp({id:"find",icon:"search",label:()=>o("Find in the conversation"),run:wp});xp({id:"history",icon:"history",label:()=>o("Full history"),run:e=>L(ac(e.contact_id))});xp({id:"print",icon:"file-text",label:()=>o("Print the conversation"),run:e=>window.open(hl(e.contact_id,{format:"html",printed:1}),"_blank","noopener")});Gp();Pt();x();da();Hc();ee();M();var L1=document.querySelector("link[rel='icon']"),R1=L1?.getAttribute("href")??"";de(()=>{let e=B.value.ready&&(Ya.value>0||Te.value.notifications>0);L1?.setAttribute("href",e?R1.replace("favicon.svg","favicon-dot.svg"):R1)});Xe({id:"bell",group:"everywhere",label:()=>o("Notifications"),icon:"bell",key:"KeyG KeyB",run:lr});Pt();x();G();Po();zn();M();nn();cl();Kh();var sB=Se(()=>Promise.resolve().then(()=>(rT(),aT)),"Automation"),pT=Sn(["why","rulefirst","ruleleave"],()=>Promise.resolve().then(()=>(uT(),cT)),"Layers");ct("rule",{map:"rules",snapshot:e=>(e.rules??[]).map(t=>[t.id,t])});z0({when:z1,run:I1});vs({page:"automation",path:"/automation",icon:"zap",label:()=>o("Automation"),title:()=>o("Automation"),view:sB,mark:()=>B.value.automation?.paused?{icon:"pause",text:o("All automation is stopped")}:null});Xe({id:"go-automation",group:"go",label:()=>o("Automation"),icon:"zap",key:"KeyG KeyA",run:()=>L(Ee())},{id:"why",group:"log",label:()=>o("Why? (at an automatic line)"),key:"KeyW",palette:!1,when:()=>!1});ee();Pt();x();G();Po();M();nn();var IW=Se(()=>Promise.resolve().then(()=>(Cl(),Sg)),"Looks"),BW=Se(()=>Promise.resolve().then(()=>(Cl(),Sg)),"Work"),WW=Se(()=>Promise.resolve().then(()=>($T(),fT)),"OwnKeys"),FW=Se(()=>Promise.resolve().then(()=>(wT(),yT)),"OwnNotifications"),jW=Se(()=>Promise.resolve().then(()=>(Eg(),Tg)),"Password"),KW=Se(()=>Promise.resolve().then(()=>(Eg(),Tg)),"Sessions"),qW=Se(()=>Promise.resolve().then(()=>(Cg(),hT)),"Mailbox"),UW=Se(()=>Promise.resolve().then(()=>(ET(),TT)),"Teams"),HW=Se(()=>Promise.resolve().then(()=>(DT(),PT)),"Statuses"),YW=Se(()=>Promise.resolve().then(()=>(sE(),oE)),"Hours"),GW=Se(()=>Promise.resolve().then(()=>(rE(),aE)),"Company"),VW=Se(()=>Promise.resolve().then(()=>(uE(),cE)),"Settings"),JW=()=>wi(A.value.section)?.label()??o("Settings");vs({page:"settings",title:JW,view:VW});Xe({id:"go-settings",group:"go",label:()=>o("Settings"),icon:"settings",key:"KeyG KeyS",run:()=>L(zt())});kn({id:"looks",group:"own",icon:"sun-moon",label:()=>o("Appearance"),view:IW});kn({id:"work",group:"own",icon:"inbox",label:()=>o("Work with conversations"),view:BW});kn({id:"keys",group:"own",icon:"keyboard",label:()=>o("Keyboard shortcuts"),view:WW});kn({id:"notifications",group:"own",icon:"bell",label:()=>o("Notifications"),view:FW});kn({id:"password",group:"own",icon:"key-round",label:()=>o("Password"),view:jW});kn({id:"sessions",group:"own",icon:"monitor-smartphone",label:()=>o("Sessions"),view:KW});kn({id:"company",group:"company",icon:"settings",label:()=>o("Company"),when:()=>N.value?.role==="administrator",view:GW});kn({id:"hours",group:"company",icon:"clock",label:()=>o("Business hours"),when:()=>N.value?.role==="administrator",view:YW});kn({id:"mailbox",group:"company",icon:"mail",label:()=>o("Emails to colleagues"),when:()=>N.value?.role==="administrator",view:qW});kn({id:"teams",group:"company",icon:"users-round",label:()=>o("Teams"),when:()=>N.value?.role==="administrator",view:UW});kn({id:"statuses",group:"company",icon:"circle-dot",label:()=>o("Statuses"),when:()=>N.value?.role==="administrator",view:HW});de(()=>{fe.value?.motion==="less"?document.documentElement.dataset.motion="less":delete document.documentElement.dataset.motion});Ml();Ml();nn();Gp();var mF=Sn(["shortcuts"],()=>Promise.resolve().then(()=>(SE(),_E)),"Shortcuts");function CE(){let{page:e,dialog:t}=A.value,n=B.value.ready;return O(()=>{document.documentElement.dataset.pane=n&&t?"dialog":"list",t||(Ze.value=!1)},[n,t]),O(()=>{document.title=n?Xw():o("Okno")}),e==="setup"?r`<${kE} />`:Oe.value==="out"||e==="login"?r`<${wE} />`:n?e==="inbox"?r`<${$F} open=${!!t} />`:r`<${dF} view=${Qa(e)?.view??fF} />`:null}var TE=()=>B.value.demo&&r`<div class="banner demo">
<${f} name="flask-conical" size="m" />
<span class="grow cut">${o("Demo: the clients are not real, nothing is sent out")}</span>
</div>`;function dF({view:e}){return r`
<a class="skip" href="#main">${o("Skip to the main content")}</a>
<div class=${no.value?"app rail":"app"} inert=${Oe.value==="expired"||null}>
<${zf} />
<${TE} />
<${e} />
<${G$} />
</div>
<${EE} />
`}var fF=()=>r`<main class="main page" id="main">
<h1 class="vh">${o("Page not found")}</h1>
<${ae} icon="search-x" title=${o("Page not found")} text=${o("The link may be old or mistyped.")}>
<a class="btn" href="/inbox/mine">${o("Go to the inbox")}</a>
<//>
</main>`;function $F({open:e}){let t=$t.value[`dialog:${A.value.dialog}`]?.problem,n=!e||t||yn.value&&!Ze.value;return r`
<a class="skip" href="#conversation">${o("Skip to the conversation")}</a>
<div class=${no.value?"app rail":"app"} inert=${Oe.value==="expired"||null}>
<${zf} />
<${TE} />
<main class=${`main inbox ${n?"nocard":""} ${Ze.value?"hasdrawer":""}`} id="main">
<h1 class="vh">${o("Inbox")}</h1>
<${z_} />
<${lf} name="--w-list" side="left" label=${o("List width")} />
<${d1} />
${!n&&r`<${lf} name="--w-card" side="right" label=${o("Card width")} /><${M1} />`}
<${G$} />
</main>
</div>
<${EE} />
`}var EE=()=>r`
<${By} />
<${mF} />
<${qw} />
<${f1} />
<${l_} />
<${pT} />
<${S1} />
${Oe.value==="expired"&&r`<${xE} />`}
<div class="vh" aria-live="polite">${yi.value}</div>
`;nn();ee();Ko();ie();J();Pt();x();zs();bt();G();xa();M();Ne();var hF=[".side","#list","#conversation","#card"],gF=".nav[aria-current], .dlg, textarea";function AE(e){let t=hF.map(l=>Tt(l)).filter(l=>l?.offsetParent),n=t.findIndex(l=>l.contains(document.activeElement)),i=[...t[(n+e+t.length)%t.length].querySelectorAll("a[href], button, textarea")].filter(l=>l.offsetParent&&l.tabIndex===0);(i.find(l=>l.matches(gF))??i[0])?.focus()}function bF(){w.value?w.value=null:Ze.value?Ze.value=!1:document.activeElement!==document.body&&xr(document.activeElement)?document.activeElement.blur():A.peek().page!=="inbox"?L(to()):A.peek().dialog&&vF()}function vF(){let{view:e,dialog:t}=A.peek(),n=Tt(`#list .dlg[data-id="${t}"]`);n?.offsetParent?n.focus():L(K(e))}Xe({id:"pane",group:"everywhere",label:()=>o("Next pane"),key:"F6",anywhere:!0,palette:!1,run:()=>AE(1)},{id:"pane-back",group:"everywhere",key:"Shift+F6",anywhere:!0,palette:!1,listed:!1,run:()=>AE(-1)},{id:"undo",group:"everywhere",label:()=>o("Undo the last action"),icon:"undo-2",key:"KeyZ",run:pc},{id:"sidebar",group:"everywhere",label:()=>o("Show or hide the sidebar"),icon:"panel-left",key:"BracketLeft",run:()=>{no.value=!no.value}},{id:"shortcuts",group:"everywhere",label:()=>o("Keyboard shortcuts"),icon:"keyboard",key:"Shift+Slash",run:()=>{w.value="shortcuts"}});var OE=new Set(["F6","Shift+F6"]),yF=1200,Rl=null,Wg=!0;de(()=>{Wg=fe.value?.shortcuts??!0,qy(fe.value?.keys)});function wF(e,t){let n=Rl&&performance.now()-Rl.at<yF?cr(`${Rl.chord} ${e}`,t):null;return Rl=null,n||(!t&&Wg&&Gy(e)&&(Rl={chord:e,at:performance.now()}),cr(e,t))}function kF(e){if(Oe.peek()!=="in"||e.defaultPrevented||e.altKey)return;if(e.key==="Escape"){bF();return}let t=Fo(e),n=xr(e.target),s=!t.startsWith("Ctrl");if(w.peek()||s&&!Wg&&!OE.has(t)||n&&s&&!OE.has(t))return;let a={"?":"Shift+Slash","/":"Slash"}[e.key],i=wF(!n&&a||t,n);i?xF(i,e)!==!1&&e.preventDefault():Pu(e)}function xF(e,t){if(e.act)return Nu(t,()=>e.run(t),{settled:On(),pause:!e.opensField});if(!(Pu(t)&&e.id==="undo"))return e.walks&&Ou(),e.run(t)}var NE=()=>document.addEventListener("keydown",kF);Ml();var _F=3e3;async function SF(){await li(mv()??id()),NE(),Xg(r`<${CE} />`,document.getElementById("app")),A.value.page!=="setup"&&await DE()}var CF=de(()=>{B.value.ready&&(A.value.page!=="inbox"||Object.keys(tc.value).length>0)&&setTimeout(()=>{CF(),df()})}),{session:Fg}=document.documentElement.dataset;async function DE(){try{let{needed:e,operator:t}=Fg?{needed:Fg==="new",operator:Fg==="in"}:await W("/api/setup");if(!t){PE(e);return}await pa(),(A.value.page==="login"||location.pathname==="/")&&L("/inbox/mine",{replace:!0})}catch(e){if(!(e instanceof le))throw e;e.status===401?PE(!1):setTimeout(DE,_F)}}function PE(e){A.value.page!=="login"&&location.pathname!=="/"&&(Bm.value=location.pathname+location.search),Oe.value="out",L(e?"/setup":"/login",{replace:!0})}SF();
