/* Okno, AGPL-3.0-or-later. Made by `make bundle` from js, css and vendor beside this folder; the licences of the libraries are in vendor. */
var k2=Object.defineProperty;var b=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(s){throw n=[s],s}};var be=(e,t)=>{for(var n in t)k2(e,n,{get:t[n],enumerable:!0})};function Sr(e){e&&e.parentNode&&e.remove()}function jp(e,t,n){var s,a,i,l={},c=arguments.length;for(i in t)i=="key"?s=t[i]:i=="ref"&&typeof e!="function"?a=t[i]:l[i]=t[i];return c>2&&(l.children=c>3?wh.call(arguments,2):n),yc(e,l,s,a,null)}function yc(e,t,n,s,a){var i={type:e,props:t,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:wc,__v:a||++Cw,__i:-1,__u:0};return!a&&Ge.vnode&&Ge.vnode(i),i}function xh(){return{current:null}}function Cr(e){return e.children}function ts(e,t){this.props=e,this.context=t,this.__g=0}function wa(e,t){if(t==null)return e.__&&wa(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:wa(e)}function x2(e){var t,n=e.__v,s=n.__e,a=[],i=[],l=e.__P;l&&((t=Tr({constructor:wc},n)).__v=n.__v+1,Ge.vnode&&Ge.vnode(t),_h(l,t,n,e.__n,l.namespaceURI,32&n.__u?[s]:null,a,s||wa(n),32&n.__u,i),t.__v=n.__v,t.__.__k[t.__i]=t,Rw(a,t,i),n.__=n.__e=null,t.__e!=s&&Aw(t))}function Aw(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),Aw(e)}function Sw(e){(8&e.__g||(e.__g|=8,ya.push(e),Bp++))&&gh==Ge.debounceRendering||((gh=Ge.debounceRendering)||queueMicrotask)(Nw)}function Nw(){try{for(var e,t=1;ya.length;)ya.length>t&&ya.sort(Ow),e=ya.shift(),t=ya.length,8&e.__g&&x2(e)}finally{(Bp=ya.length)&&(gh||queueMicrotask)(Nw)}}function Pw(e,t,n,s,a,i,l,c,u,p,m){var h,f,$,v,S,_,k=s.__k||Fp,D=t.length;for(u=_2(n,t,k,u,D),h=0;h<D;h++)($=n.__k[h])!=null&&(f=~$.__i&&k[$.__i]||Wp,$.__i=h,_=_h(e,$,f,a,i,l,c,u,p,m),v=$.__e,(f.ref!=$.ref||8&f.__u)&&(f.ref&&Sh(f.ref,null,$,f),$.ref&&m.push($.ref,$.__c||v,$)),S=S||v,4&$.__u?(u=Dw($,u,e,!f.__v),f.__e&&(f.__e=null)):typeof $.type=="function"&&_!==void 0?u=_:v&&(u=v.nextSibling),$.__u&=-21);return n.__e=S,u}function _2(e,t,n,s,a){var i,l,c,u,p,m,h,f,$,v=n.length,S=v,_=0,k=0,D=e.__k=Array(a);for(i=0;i<a;i++)(l=t[i])!=null&&typeof l!="boolean"&&typeof l!="function"?(typeof l!="object"||l.constructor===String?l=D[i]=yc(null,l):yh(l)?l=D[i]=yc(Cr,{children:l}):l.constructor===wc&&l.__b?l=D[i]=yc(l.type,l.props,l.key,l.ref,l.__v):D[i]=l,u=i+_,l.__=e,l.__b=e.__b+1,c=null,~(p=l.__i=S2(l,n,u,S))&&(S--,(c=n[p])&&(c.__u|=2)),c&&c.__v?(l.__u|=16,p==u-1?_--:p==u+1?_++:p!=u&&(p>u?_--:_++,k=1)):(~p||(a>v?_--:a<v&&_++),typeof l.type!="function"&&(l.__u|=4))):D[i]=null;if(k){for(m=[],h=[],i=0;i<a;i++)if((l=D[i])&&16&l.__u){for(_=0,f=m.length;_<f;)m[$=_+f>>1]<l.__i?_=$+1:f=$;m[_]=l.__i,h[i]=_+1}for(_=m.length;i--;)h[i]&&(h[i]==_?_--:D[i].__u|=4)}if(S)for(i=0;i<v;i++)!(c=n[i])||2&c.__u||(c.__e==s&&(s=wa(c)),Th(c,c));return s}function Dw(e,t,n,s){var a,i,l,c;if(typeof e.type=="function"){if(e.props.__P)return t;if(a=e.__k)for(i=0;i<a.length;i++)a[i]&&(a[i].__=e,t=Dw(a[i],t,n,!1));return t}for(t&&!t.parentNode&&(t=wa(e))&&!t.parentNode&&(t=null),l=e.__e,c=t;c&&c.nodeType==8;)c=c.nextSibling;for(l!=c&&(!s&&n.moveBefore&&l.parentNode?n.moveBefore(l,t):n.insertBefore(l,t||null)),t=l;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function S2(e,t,n,s){var a,i=e.key,l=e.type,c=t[n],u=c&&!(2&c.__u);if(c===null&&i==null||u&&i==c.key&&l==c.type)return n;if(s>(u?1:0)){for(a=n-1;a>=0;a--)if((c=t[a])&&!(2&c.__u)&&i==c.key&&l==c.type)return a;for(a=n+1;a<t.length;a++)if((c=t[a])&&!(2&c.__u)&&i==c.key&&l==c.type)return a}return-1}function Tw(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function Lp(e,t,n,s,a){var i,l;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof s=="string"&&(e.style.cssText=s=""),s)for(t in s)n&&t in n||Tw(e.style,t);if(n)for(t in n)s&&n[t]==s[t]||Tw(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(e.__e||(e.__e={}))[t]=n,n&&s||(l=bh[t]||(bh[t]=T2(t)),(e.__a||(e.__a={}))[t]=kh,i=t!=(t=t.replace(Ew,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,l,i):e.removeEventListener(t,l,i));else{if(a=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function T2(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[Ip]==null)t[Ip]=kh++;else if(t[Ip]<this.__a[e])return;return n(Ge.event?Ge.event(t):t)}}}function _h(e,t,n,s,a,i,l,c,u,p){var m,h,f,$,v,S,_,k,D,q,W,ce,We,Ye,Q,Ze,me,ge,le=t.type;if(t.constructor!==wc)return null;128&n.__u&&(u=32&n.__u,m=n.__c.__z)&&(t.__u|=u,h=i=[],m.nodeType==8?c=zp(m,i):i.push(m),c=i[0]||c),(m=Ge.__b)&&m(t);e:if(typeof le=="function"){f=l.length;try{if(k=t.props,D=(m=le.prototype)&&m.render,q=(m=le.contextType)&&s[m.__c],W=m?q?q.props.value:m.__:s,($=n.__c)?(t.__c=$,2&$.__g&&($.__g|=1)):(D?t.__c=$=new le(k,W):(t.__c=$=new ts(k,W),$.constructor=le,$.render=O2),q&&q.sub($),$.state||($.state={}),$.__n=s,$.__g|=8,$.__h=[],$.__k=[]),D&&($.__s||($.__s=$.state),le.getDerivedStateFromProps&&($.__s==$.state&&($.__s=Tr({},$.__s)),Tr($.__s,le.getDerivedStateFromProps(k,$.__s)))),v=$.props,S=$.state,$.__v=t,n.__c){if(k!==v&&D&&!le.getDerivedStateFromProps&&$.componentWillReceiveProps&&$.componentWillReceiveProps(k,W),t.__v==n.__v&&!(8&$.__g)||!(4&$.__g)&&$.shouldComponentUpdate&&$.shouldComponentUpdate(k,$.__s,W)===!1){t.__v!=n.__v&&($.props=k,$.state=$.__s,$.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(ze){ze&&(ze.__=t)}),Fp.push.apply($.__h,$.__k),$.__k=[],$.__h.length&&l.push($),c=wa(n);break e}$.componentWillUpdate&&$.componentWillUpdate(k,$.__s,W),D&&$.componentDidUpdate&&$.__h.push(function(){$.componentDidUpdate(v,S,_)})}else D&&!le.getDerivedStateFromProps&&$.componentWillMount&&$.componentWillMount(),D&&$.componentDidMount&&$.__h.push($.componentDidMount);$.context=W,$.props=k,$.__P=e,$.__g&=-5,ce=Ge.__r,We=D?25:0;do $.__g&=-9,ce&&ce(t),m=$.render($.props,$.state=$.__s,$.context);while(8&$.__g&&++We<25);D&&(Fp.push.apply($.__h,$.__k),$.__k=[]),$.state=$.__s,$.getChildContext&&(s=Tr({},s,$.getChildContext())),D&&n.__c&&$.getSnapshotBeforeUpdate&&(_=$.getSnapshotBeforeUpdate(v,S)),Ye=m&&m.type===Cr&&m.key==null?m.props.children:m,k.__P&&(m=c,a=(e=k.__P).namespaceURI,u=i=null,n.props&&n.props.__P!=e&&(n.__k.some(function(ze){ze&&Th(ze,ze)}),n.__k=null),c=n.__k?wa(n,0):null),c=Pw(e,yh(Ye)?Ye:[Ye],t,n,s,a,i,l,c,u,p),k.__P&&(t.__e=null,c=m),t.__u&=-161,h&&h.some(Sr),$.__h.length&&l.push($),1&$.__g&&($.__g&=-4)}catch(ze){if(l.length=f,t.__v=null,u||i)if(ze&&ze.then){if(t.__u|=128|u,i){for(~(me=i.indexOf(c||void 0))||(me=i.length);(ge=i[me-1])&&ge.nodeType==8;)me--;for(;me<i.length;me++)if(ge=i[me])if(i[me]=null,Q){if(ge==Ze)break}else{if(ge.nodeType!=8)break;ge.data.startsWith("$s")&&(Ze=zp(Q=ge))}}if(!Q){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;Q=c}(m=zp(Q=t.__c.__z||(t.__c.__z=Q)))?(t.__e=Q,c=m):t.__e=c,c=c&&c.nextSibling}else i&&i.some(Sr);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),ze&&ze.then||Mw(t),Ge.__e(ze,t,n)}}else c=t.__e=C2(n.__e,t,n,s,a,i,l,u,p,e);return(m=Ge.diffed)&&m(t),c}function zp(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Mw(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Mw))}function Rw(e,t,n){for(var s=0;s<n.length;)Sh(n[s++],n[s++],n[s++]);Ge.__c&&Ge.__c(t,e),e.some(function(a){try{e=a.__h,a.__h=[],e.some(function(i){i.call(a)})}catch(i){Ge.__e(i,a.__v)}})}function C2(e,t,n,s,a,i,l,c,u,p){var m,h,f,$,v,S,_,k,D=n.props||Wp,q=t.props,W=t.type;if(W=="svg"?a="http://www.w3.org/2000/svg":W=="math"?a="http://www.w3.org/1998/Math/MathML":a||(a="http://www.w3.org/1999/xhtml"),i){for(m=0;m<i.length;m++)if((v=i[m])&&(W?v.localName==W:v.nodeType==3)){e=v,i[m]=null;break}}if(!e){if(k=p.ownerDocument||document,!W)return k.createTextNode(q);e=k.createElementNS(a,W,q.is?q:p),c&&(Ge.__m&&Ge.__m(t,i),c=!1),i=null}if(W){if(p=W=="template"&&e.content||e,i=W=="textarea"&&q.defaultValue!=null?null:i&&wh.call(p.childNodes),!c&&i)for(D={},m=0;m<e.attributes.length;m++)D[(v=e.attributes[m]).name]=v.value;for(m in D)v=D[m],m=="dangerouslySetInnerHTML"?f=v:m=="children"||m in q||m=="value"&&"defaultValue"in q||m=="checked"&&"defaultChecked"in q||Lp(e,m,null,v,a);for(m in q)v=q[m],m=="children"?$=v:m=="dangerouslySetInnerHTML"?h=v:m=="value"?S=v:m=="checked"?_=v:c&&typeof v!="function"||D[m]===v||Lp(e,m,v,D[m],a);h?(c||f&&(h.__html==f.__html||h.__html==e.innerHTML)||(e.innerHTML=h.__html),t.__k=[]):(f&&(e.textContent=""),(W=="foreignObject"||a=="http://www.w3.org/1998/Math/MathML"&&w2.test(W))&&(a="http://www.w3.org/1999/xhtml"),Pw(p,yh($)?$:[$],t,n,s,a,i,l,i?i[0]:n.__k&&wa(n,0),c,u),i&&i.some(Sr)),c&&W!="textarea"||(m="value",W=="progress"&&S==null?e.removeAttribute(m):S==null||S===e[m]&&(W!="progress"||S)||Lp(e,m,S,D[m],a),m="checked",_!=null&&_!=e[m]&&Lp(e,m,_,D[m],a))}else D===q||c&&e.data==q||(e.data=q);return e}function Sh(e,t,n,s){try{typeof e=="function"?t?t.__x=e(t)||1:s&&(s=s.__c||s.__e)&&(t=s.__x)&&(s.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(a){Ge.__e(a,n)}}function Th(e,t,n){var s,a,i,l;if(Ge.unmount&&Ge.unmount(e),!(s=e.ref)||s.current&&s.current!=e.__e||Sh(s,null,t,e),s=e.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(c){Ge.__e(c,t)}s.__P=s.__n=null}if(s=e.__k)for(l=0;l<s.length;l++)s[l]&&Th(s[l],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(s=e.__c)&&(s=s.__z)&&(a=zp(s,i=[]))&&(s==e.__e&&i.some(Sr),Sr(a),Sr(s)),n||Sr(e.__e),e.__e=e.__c=e.__=null}function O2(e,t,n){return this.constructor(e,n)}function Lw(e,t){var n,s,a,i;Ge.__&&Ge.__(e,t),t.nodeType==9&&(t=t.documentElement),s=(n=e&&32&e.__u)?null:t.__k,t.__k=yc(Cr,{children:[e]}),a=[],i=[],_h(t,t.__k,s||Wp,Wp,t.namespaceURI,s?null:t.firstChild?wh.call(t.childNodes):null,a,s?s.__e:t.firstChild,n,i),Rw(a,t.__k,i),t.__k.props.children=null}var Ge,Cw,vh,ya,gh,Bp,Ow,Ip,Ew,kh,bh,y2,wc,Wp,Fp,w2,yh,wh,Tr,Or=b(()=>{wc=Symbol.for("pv"),Wp={},Fp=[],w2=/^m(i|n|o|s|text|space)$/,yh=Array.isArray,wh=Fp.slice,Tr=Object.assign;Ge={__e:function(e,t,n,s){for(var a,i,l;t=t.__;)if((a=t.__c)&&!(1&a.__g)){a.__g|=4;try{if((l=(i=a.constructor)&&i.getDerivedStateFromError)&&a.setState(i.getDerivedStateFromError(e)),a.componentDidCatch&&(a.componentDidCatch(e,s||{}),l=1),l&&8&a.__g)return void(a.__g|=2)}catch(c){e=c}}throw Bp=0,e}},Cw=0,vh=function(e){return e!=null&&e.constructor===wc},ts.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=Tr({},this.state)),typeof e=="function"&&(e=e(Tr({},n),this.props)),e&&(Tr(n,e),this.__v&&(t&&this.__k.push(t),Sw(this)))},ts.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),Sw(this))},ts.prototype.render=Cr,ya=[],Bp=0,Ow=function(e,t){return e.__v.__b-t.__v.__b},Ip=Symbol(),Ew=/(PointerCapture)$|Capture$/i,kh=0,bh={},y2=0});function _c(e,t){Pt.__h&&Pt.__h(Dt,e,Kp||t),Kp=0;var n=Dt.__H||(Dt.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function g(e){return Kp=1,E2(Yw,e)}function E2(e,t,n){var s=_c(Er++,2);if(s.t=e,!s.__c&&(s.__=[n?n(t):Yw(void 0,t),function(i){var l=(s.__N||s.__)[0],c=s.t(l,i);Oh(l,c)||(s.__N=[c,s.__[1]],s.__c.setState({}))}],s.__c=Dt,!Dt.__f)){Dt.__f=!0;var a=Dt.shouldComponentUpdate;Dt.shouldComponentUpdate=function(i,l,c){var u=this.__H;if(!u)return!0;var p=!1,m=this.props!=i;if(u.__.some(function(f){f.__N&&(p=!0,Oh(f.__[0],f.__N[0])||(m=!0))}),a){var h=a.call(this,i,l,c);return p?h||m:h}return!p||m}}return s.__}function A(e,t){var n=_c(Er++,3);!Pt.__s&&Nh(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,Dt.__H.__h.push(n))}function j(e,t){var n=_c(Er++,4);!Pt.__s&&Nh(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,Dt.__h.push(n))}function O(e){return Kp=5,fo(function(){return{current:e}},[])}function fo(e,t){var n=_c(Er++,7);return Nh(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Sc(){var e=_c(Er++,11);if(!e.__){for(var t=Dt.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__="P"+n[0]+"-"+n[1]++}return e.__}function A2(){var e;do{for(;e=Eh.shift();)try{xc(e)}catch(n){Pt.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=Hw.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(xc),t.__h.some(Ah),t.__h=[]}catch(n){t.__h=[],Pt.__e(n,e.__v)}}}while(Eh.length)}function N2(e){var t,n=function(){clearTimeout(s),qw&&cancelAnimationFrame(t),setTimeout(e)},s=setTimeout(n,35);qw&&(t=requestAnimationFrame(n))}function Uw(e){e!=1&&Iw==Pt.requestAnimationFrame||((Iw=Pt.requestAnimationFrame)||N2)(A2)}function xc(e){var t=Dt,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),Dt=t}function Ah(e){var t=Dt;e.__c=e.__(),Dt=t}function Nh(e,t){return!e||e.length!=t.length||t.some(function(n,s){return!Oh(n,e[s])})}function Yw(e,t){return typeof t=="function"?t(e):t}var Er,Dt,Ch,Iw,Oh,Kp,Hw,Eh,Pt,zw,Bw,Ww,Fw,jw,Kw,qw,R=b(()=>{Or();Oh=Object.is,Kp=0,Hw=[],Eh=[],Pt=Ge,zw=Pt.__b,Bw=Pt.__r,Ww=Pt.diffed,Fw=Pt.__c,jw=Pt.unmount,Kw=Pt.__;Pt.__b=function(e){Dt=null,zw&&zw(e)},Pt.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Kw&&Kw(e,t)},Pt.__r=function(e){Bw&&Bw(e),Er=0;var t=(Dt=e.__c).__H;t&&(Ch==Dt?Dt.__h=[]:(t.__h.some(xc),t.__h.some(Ah),Er=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Ch=Dt},Pt.diffed=function(e){Ww&&Ww(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Uw(Hw.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Ch=Dt=null},Pt.__c=function(e,t){t.some(function(n){try{n.__h.some(xc),n.__h=n.__h.filter(function(s){return!s.__||Ah(s)})}catch(s){n.__h=[function(){throw s}]}}),Fw&&Fw(e,t)},Pt.unmount=function(e){jw&&jw(e);var t,n,s=e.__c;s&&s.__H&&(s.__H.__.some(function(a){try{if(a.__P&&a.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}a.__P=n,Uw(Eh.push(a))}else xc(a)}catch(i){t=i}}),s.__H=void 0,t&&Pt.__e(t,s.__v))};qw=typeof requestAnimationFrame=="function"});function Yp(){if(Es>1){Es--;return}let e,t=!1;for((function(){let n=qp;for(qp=void 0;n!==void 0;){let s=n.S;if(s.v===n.v)for(let a=s.t;a!==void 0;a=a.x)a.i===n.i&&(a.i=s.i);n=n.o}})();Cc!==void 0;){let n=Cc;for(Cc=void 0,Up++;n!==void 0;){let s=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&Vw(n))try{n.c()}catch(a){t||(e=a,t=!0)}n=s}}if(Up=0,Es--,t)throw e}function Ar(e){if(Es>0)return e();Ph=++D2,Es++;try{return e()}finally{Yp()}}function Qt(e){let t=$t,n=Tc;$t=void 0,Tc=void 0;try{return e()}finally{$t=t,Tc=n}}function Gw(e){if($t===void 0)return;let t=e.n;if(t===void 0||t.t!==$t)return t={i:0,S:e,p:$t.s,n:void 0,t:$t,e:void 0,x:void 0,r:t},$t.s!==void 0&&($t.s.n=t),$t.s=t,e.n=t,32&$t.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=$t.s,t.n=void 0,$t.s.n=t,$t.s=t),t}function Ut(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}function T(e,t){return new Ut(e,t)}function Vw(e){for(let t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function Jw(e){for(let t=e.s;t!==void 0;t=t.n){let n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function Zw(e){let t,n=e.s;for(;n!==void 0;){let s=n.p;n.i===-1?(n.S.U(n),s!==void 0&&(s.n=n.n),n.n!==void 0&&(n.n.p=s)):t=n,n.S.n=n.r,n.r!==void 0&&(n.r=void 0),n=s}e.s=t}function Nr(e,t){Ut.call(this,void 0,t),this.x=e,this.s=void 0,this.g=Hp-1,this.f=4}function ve(e,t){return new Nr(e,t)}function Qw(e){let t=e.j;if(e.j=void 0,typeof t=="function"){Es++;let n=$t;$t=void 0;try{t()}catch(s){throw e.f&=-2,e.f|=8,Dh(e),s}finally{$t=n,Yp()}}}function Dh(e){for(let t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,Qw(e)}function M2(e){if($t!==this)throw new Error("Out-of-order effect");Zw(this),$t=e,this.f&=-2;try{8&this.f&&Dh(this)}finally{Yp()}}function Pi(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,Tc&&Tc.push(this)}function ke(e,t){let n=new Pi(e,t);try{n.c()}catch(a){throw n.d(),a}let s=n.d.bind(n);return s[Symbol.dispose]=s,s}var P2,$t,Tc,Cc,qp,Es,Up,D2,Ph,Hp,Mh=b(()=>{P2=Symbol.for("preact-signals");Es=0,Up=0,D2=0,Ph=0,Hp=0;Ut.prototype.brand=P2;Ut.prototype.h=function(){return!0};Ut.prototype.S=function(e){let t=this.t;t!==e&&e.e===void 0&&(e.x=t,this.t=e,t!==void 0?t.e=e:Qt(()=>{var n;(n=this.W)==null||n.call(this)}))};Ut.prototype.U=function(e){if(this.t!==void 0){let t=e.e,n=e.x;t!==void 0&&(t.x=n,e.e=void 0),n!==void 0&&(n.e=t,e.x=void 0),e===this.t&&(this.t=n,n===void 0&&Qt(()=>{var s;(s=this.Z)==null||s.call(this)}))}};Ut.prototype.subscribe=function(e){return ke(()=>{let t=this.value;Qt(()=>e(t))},{name:"sub"})};Ut.prototype.valueOf=function(){return this.value};Ut.prototype.toString=function(){return this.value+""};Ut.prototype.toJSON=function(){return this.value};Ut.prototype.peek=function(){return Qt(()=>this.value)};Object.defineProperty(Ut.prototype,"value",{get(){let e=Gw(this);return e!==void 0&&(e.i=this.i),this.v},set(e){if(e!==this.v){if(Up>100)throw new Error("Cycle detected");(function(t){Es!==0&&Up===0&&t.l!==Ph&&(t.l=Ph,qp={S:t,v:t.v,i:t.i,o:qp})})(this),this.v=e,this.i++,Hp++,Es++;try{for(let t=this.t;t!==void 0;t=t.x)t.t.N()}finally{Yp()}}}});Nr.prototype=new Ut;Nr.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===Hp))return!0;if(this.g=Hp,this.f|=1,this.i>0&&!Vw(this))return this.f&=-2,!0;let e=$t;try{Jw(this),$t=this;let t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(t){this.v=t,this.f|=16,this.i++}return $t=e,Zw(this),this.f&=-2,!0};Nr.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(let t=this.s;t!==void 0;t=t.n)t.S.S(t)}Ut.prototype.S.call(this,e)};Nr.prototype.U=function(e){if(this.t!==void 0&&(Ut.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(let t=this.s;t!==void 0;t=t.n)t.S.U(t)}};Nr.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(let e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(Nr.prototype,"value",{get(){if(1&this.f)throw new Error("Cycle detected");let e=Gw(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});Pi.prototype.c=function(){let e=this.S();try{if(8&this.f||this.x===void 0)return;let t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};Pi.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Qw(this),Jw(this),Es++;let e=$t;return $t=this,M2.bind(this,e)};Pi.prototype.N=function(){2&this.f||(this.f|=2,this.u=Cc,Cc=this)};Pi.prototype.d=function(){this.f|=8,1&this.f||Dh(this)};Pi.prototype.dispose=function(){this.d()}});function Di(e,t){Ge[e]=t.bind(null,Ge[e]||(()=>{}))}function Oc(e){if(Gp){let t=Gp;Gp=void 0,t()}Gp=e&&e.S()}function tx({data:e}){let t=I2(e);t.name="ReactiveDom",t.value=e;let[n,s]=fo(()=>{let a=this,i=this.__v;for(;i=i.__;)if(i.__c){i.__c.__$f|=4;break}let l=ve(()=>{let m=t.value.value;return m===0?0:m===!0?"":m||""}),c=ve(()=>!Array.isArray(l.value)&&!vh(l.value)),u=ke(function(){if(this.N=nx,c.value){let m=l.value;a.__v&&a.__v.__e&&a.__v.__e.nodeType===3&&(a.__v.__e.data=m)}}),p=this.__$u.d;return this.__$u.d=function(){u(),p.call(this)},[c,l]},[]);return n.value?s.peek():s.value}function L2(e,t,n,s){let a=t in e&&e.ownerSVGElement===void 0,i=T(n);return{o:(l,c)=>{i.value=l,s=c},d:ke(function(){this.N=nx;let l=i.value.value;s[t]!==l&&(s[t]=l,a?e[t]=l:l!=null&&(l!==!1||t[4]==="-")?e.setAttribute(t,l):e.removeAttribute(t))})}}function I2(e,t){return fo(()=>T(e,t),[])}function B2(){Ar(()=>{let e;for(;e=ex.shift();)Xw.call(e)})}function nx(){ex.push(this)===1&&(Ge.requestAnimationFrame||z2)(B2)}var R2,Xw,Vp,Gp,ex,z2,oe=b(()=>{Or();R();Mh();Mh();R2=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__,ex=[];ke(function(){Xw=this.N})();tx.displayName="ReactiveTextNode";Object.defineProperties(Ut.prototype,{constructor:{configurable:!0,value:jp(Cr,null).constructor},type:{configurable:!0,value:tx},props:{configurable:!0,get(){let e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});Di("__b",(e,t)=>{if(Oc(),Vp=void 0,typeof t.type=="string"){let n,s=t.props;for(let a in s){if(a==="children")continue;let i=s[a];i instanceof Ut&&(n||(t.__np=n={}),n[a]=i,s[a]=i.peek())}}e(t)});Di("__r",(e,t)=>{if(e(t),t.type!==Cr){Oc();let n,s=t.__c;s&&(s.__$f&=-2,n=s.__$u,n===void 0&&(s.__$u=n=(function(a,i){let l;return ke(function(){l=this},{name:i}),l.c=a,l})((function(a){return function(){var i;R2&&((i=this.y)==null||i.call(this)),a.__$f|=1,a.setState({})}})(s),typeof t.type=="function"?t.type.displayName||t.type.name:""))),Vp=s,Oc(n)}});Di("__e",(e,t,n,s)=>{Oc(),Vp=void 0,e(t,n,s)});Di("diffed",(e,t)=>{Oc(),Vp=void 0;let n;if(typeof t.type=="string"&&(n=t.__e)){let s=t.__np,a=t.props,i=n.U;if(i)for(let l in i){let c=i[l];c===void 0||s&&l in s||(c.d(),i[l]=void 0)}if(s){i||(i={},n.U=i);for(let l in s){let c=i[l],u=s[l];c===void 0?(c=L2(n,l,u,a),i[l]=c):c.o(u,a)}}}e(t)});Di("unmount",(e,t)=>{if(typeof t.type=="string"){let n=t.__e;if(n){let a=n.U;if(a){n.U=void 0;for(let i in a){let l=a[i];l&&l.d()}}}let s=t.__np;if(s){let a=t.props;for(let i in s)a[i]=s[i]}t.__np=void 0}else{let n=t.__c;if(n){n.__$f|=8;let s=n.__$u;s&&(n.__$u=void 0,s.d())}}e(t)});Di("__h",(e,t,n,s)=>{s<3&&(t.__$f|=2),e(t,n,s)});ts.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;let n=this.__$u,s=n&&n.s!==void 0;for(let a in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){let a=2&this.__$f;if(!(s||a||4&this.__$f)||1&this.__$f)return!0}else if(!(s||4&this.__$f)||3&this.__$f)return!0;for(let a in e)if(a!=="__source"&&e[a]!==this.props[a])return!0;for(let a in this.props)if(!(a in e))return!0;return!1};z2=e=>{queueMicrotask(()=>{queueMicrotask(e)})}});function ns(){if(crypto.randomUUID)return crypto.randomUUID();let e=crypto.getRandomValues(new Uint8Array(16));e[6]=e[6]&15|64,e[8]=e[8]&63|128;let t=[...e].map(n=>n.toString(16).padStart(2,"0")).join("");return[t.slice(0,8),t.slice(8,12),t.slice(12,16),t.slice(16,20),t.slice(20)].join("-")}var Ec=b(()=>{});async function Ac(e){let t=W2.includes(e)?e:Lh(),s=await(await fetch(new URL(`../../i18n/${t}.json`,import.meta.url))).json();ox=new Intl.PluralRules(t),document.documentElement.lang=t,Rh.value=s,Le.value=t}function o(e,t){return sx(Rh.value[e]||e,t)}function x(e,t,n,s){let a=Rh.value[e],i=Array.isArray(a)?a[F2(n)]:n===1?e:t;return sx(i,{n,...s})}function F2(e){let t=ox.select(e);return Le.value!=="ru"?t==="one"?0:1:{one:0,few:1}[t]??2}function sx(e,t){return t?e.replace(/\{(\w+)\}/g,(n,s)=>t[s]??n):e}function ht(e,t){return e.split(/(\{\w+\})/).map(n=>{let s=/^\{(\w+)\}$/.exec(n);return s&&s[1]in t?t[s[1]]:n})}var Rh,Le,ox,W2,Lh,w=b(()=>{oe();Rh=T({}),Le=T("en"),ox=new Intl.PluralRules("en"),W2=["ru","en"],Lh=()=>navigator.language.toLowerCase().startsWith("ru")?"ru":"en"});async function xe(e,t,n){let s,a=n===void 0?void 0:JSON.stringify(n);try{s=await fetch(t,{method:e,headers:n===void 0?{}:{"Content-Type":"application/json"},body:a,keepalive:a!==void 0&&a.length<q2,signal:AbortSignal.timeout(j2)})}catch(c){throw new K(0,c.name==="TimeoutError"?"timeout":"offline")}let i=await U2(s);if(s.ok)return i;let l=i?.code??`http-${s.status}`;throw s.status===401&&l!=="wrong-password"&&Ue.value==="in"&&(Ue.value="expired"),new K(s.status,l,i??{})}async function U2(e){if(e.status===204)return null;try{return await e.json()}catch{return null}}async function B(e,t,{method:n="POST",key:s=ns()}={}){try{return await xe(n,e,{...t,key:s})}catch(a){if(!a.offline)throw a;return await new Promise(i=>setTimeout(i,K2)),xe(n,e,{...t,key:s})}}function z(e){if(e.offline&&e.status===0)return e.code==="timeout"?o("The server did not answer within 10 seconds."):o("No connection to the server.");let t={"not-found":()=>o("This no longer exists, or you have no access to it."),forbidden:()=>o("You do not have permission to do this."),"signed-out":()=>o("Your session has expired."),"key-reused":()=>o("This was already sent with a different text."),"cannot-answer":()=>o("This colleague cannot reply in this channel."),"team-cannot-answer":()=>o("Nobody in this team can reply in this channel."),"team-gone":()=>o("This team no longer exists."),"tag-gone":()=>o("This tag was deleted."),"tag-exists":()=>o("A tag with this name already exists."),"too-many-tags":()=>o("A conversation has at most 30 tags."),merged:()=>o("This tag was merged into another one."),"team-exists":()=>o("A team with this name already exists."),"rate-limited":()=>o("Too many attempts. Try again in a few minutes."),"no-candidates":()=>o("Nobody can take these conversations."),"operator-gone":()=>o("This no longer exists, or you have no access to it."),closed:()=>o("The conversation is closed."),"invalid-time":()=>o("Choose a time within the next year."),"nothing-to-undo":()=>o("Nothing to undo: this has been changed since."),"too-late":()=>o("More than 7 days have passed, this can no longer be undone."),"client-not-started":()=>o("The client must write first in this channel."),"no-address":()=>o("The client has no address in this channel."),"address-wrong":()=>o("Emails cannot be sent to this address."),"invalid-subject":()=>o("This subject cannot be sent."),"cannot-check":()=>o("This platform cannot tell whether the message arrived."),"not-uncertain":()=>o("The delivery state is already known."),"edit-in-progress":()=>o("An earlier change to this message is still being sent. Try again in a moment."),"not-supported":()=>o("This channel does not support this."),"channel-removed":()=>o("The channel was disconnected."),blocked:()=>o("The client has blocked us."),invalid:()=>o("The server did not accept these values. Check them and try again."),"search-busy":()=>o("Your earlier searches are still running. Try again in a moment."),"too-slow":()=>o("The search took too long. Try a rarer word, or several words."),"no-space":()=>o("The server's disk is full."),"read-only":()=>o("The server cannot save anything: its disk is read-only."),"disk-fault":()=>o("The server cannot save anything: its disk fails."),"database-damaged":()=>o("The server cannot save anything: its database is damaged.")}[e.code];return t?t():o("Something went wrong. Try again. Code {code}.",{code:e.status||e.code})}var j2,K2,Ue,K,q2,F,U=b(()=>{oe();Ec();w();j2=1e4,K2=700,Ue=T("unknown"),K=class extends Error{constructor(t,n,s={}){super(n),this.status=t,this.code=n,this.detail=s}get offline(){return this.status===0||[502,503,504].includes(this.status)}},q2=16384;F=e=>xe("GET",e)});function ix(e){var t=ax.get(this);return t||(t=new Map,ax.set(this,t)),(t=rx(this,t.get(e)||(t.set(e,t=(function(n){for(var s,a,i=1,l="",c="",u=[0],p=function(f){i===1&&(f||(l=l.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,f,l):i===3&&(f||l)?(u.push(3,f,l),i=2):i===2&&l==="..."&&f?u.push(4,f,0):i===2&&l&&!f?u.push(5,0,!0,l):i>=5&&((l||!f&&i===5)&&(u.push(i,0,l,a),i=6),f&&(u.push(i,f,0,a),i=6)),l=""},m=0;m<n.length;m++){m&&(i===1&&p(),p(m));for(var h=0;h<n[m].length;h++)s=n[m][h],i===1?s==="<"?(p(),u=[u],i=3):l+=s:i===4?l==="--"&&s===">"?(i=1,l=""):l=s+l[0]:c?s===c?c="":l+=s:s==='"'||s==="'"?c=s:s===">"?(p(),i=1):i&&(s==="="?(i=5,a=l,l=""):s==="/"&&(i<5||n[m][h+1]===">")?(p(),i===3&&(u=u[0]),i=u,(u=u[0]).push(2,0,i),i=0):s===" "||s==="	"||s===`
`||s==="\r"?(p(),i=2):l+=s),i===3&&l==="!--"&&(i=4,u=u[0])}return p(),u})(e)),t),arguments,[])).length>1?t:t[0]}var rx,ax,lx=b(()=>{rx=function(e,t,n,s){var a;t[0]=0;for(var i=1;i<t.length;i++){var l=t[i++],c=t[i]?(t[0]|=l?1:2,n[t[i++]]):t[++i];l===3?s[0]=c:l===4?s[1]=Object.assign(s[1]||{},c):l===5?(s[1]=s[1]||{})[t[++i]]=c:l===6?s[1][t[++i]]+=c+"":l?(a=e.apply(c,rx(e,c,n,["",null])),s.push(a),c[0]?t[0]|=2:(t[i-2]=0,t[i]=a)):s.push(c)}return s},ax=new Map});var r,C=b(()=>{Or();lx();r=ix.bind(function(...t){return this[0]=3,jp(...t)})});function cx(e){let t=e??"",n=st(t);return G2(n)&&Y2.test(t.slice(n.length))}function Do(e){if(!Ih.has(e)){let t=e.split(".").slice(1),n=s=>(t.find(a=>a.startsWith(s+"-"))??"").split("-").slice(1);Ih.set(e,{tags:n("tag").map(Number),priorities:n("priority").map(s=>zh[s])})}return Ih.get(e)}function Jp(e,{tags:t=[],priorities:n=[]}){let s=Object.keys(zh).filter(i=>n.includes(zh[i])),a=[...t].sort((i,l)=>i-l);return[e,a.length&&["tag",...a].join("-"),s.length&&["priority",...s].join("-")].filter(Boolean).join(".")}function As(e){return e.includes(".")}var H2,Y2,zh,G2,st,xa,Ih,$o=b(()=>{H2=["mine","unassigned","all","waiting","unread","mentions","following","snoozed","untagged","closed","failed"],Y2=/^(\.tag(-[1-9]\d{0,14}){1,20})?(\.priority(-(high|medium|low)){1,3})?$/,zh={high:1,medium:0,low:-1},G2=e=>H2.includes(e)||/^team-[1-9]\d{0,14}$/.test(e),st=e=>e.split(".",1)[0],xa=e=>e.startsWith("team-")?Number(st(e).slice(5)):null;Ih=new Map});function Tn(e,t){let n=st(e);return n==="snoozed"||n==="mentions"?"urgent":n==="closed"?t==="oldest"?"oldest":"newest":t}function _a(e,t,n){if(As(t)&&!eI(e,Do(t)))return!1;let s=xa(t);return s===null?X2[st(t)](e,n):Ns(e)&&e.team_id===s}function px(e){return e.waiting_since===null?Nc-e.last_at:e.due_at??e.waiting_since+V2}function Bh(e,t,n,s){let a=st(t);if(a==="snoozed")return[e.snooze?.until??Nc,e.id];if(a==="mentions"){let i=s.mentions[e.id];return[-((i?.no!=null?Nc:0)+(i?.at??0)),-e.id]}return tI[Tn(a,n)](e,s)}function dx(e,t,n,s,a){if(!_a(e,t,s))return null;let i=Bh(e,t,n,s);return a&&Wh(i,a)>0?null:[i[0],i[1],e.id]}function Mi(e,t,n,s,a){return fx(e,t,n,s,a).map(i=>i[2])}function fx(e,t,n,s,a){let i=[];for(let l in e){let c=dx(e[l],t,n,s,a);c&&i.push(c)}return i.sort(Wh)}function $x(){let e=null;return(t,n,s,a,i)=>{let l=e&&e.view===n&&e.sort===s&&e.edge===i&&aI(e.who,a,n,s),c=l?rI(e.dialogs,t):null,u=c&&c.size<=oI?iI(e.entries,c,t,n,s,a,i):fx(t,n,s,a,i),p=l&&cI(e.entries,u)?e.ids:u.map(m=>m[2]);return e={dialogs:t,view:n,sort:s,who:a,edge:i,entries:u,ids:p},p}}function aI(e,t,n,s){return s==="assignee"&&e.operators!==t.operators?!1:e.id===t.id&&(sI[st(n)]??[]).every(a=>e[a]===t[a])}function rI(e,t){let n=new Set;if(e===t)return n;for(let s in t)t[s]!==e[s]&&n.add(Number(s));for(let s in e)s in t||n.add(Number(s));return n}function iI(e,t,n,s,a,i,l){if(!t.size)return e;let c=e.filter(u=>!t.has(u[2]));for(let u of t){let p=n[u]&&dx(n[u],s,a,i,l);p&&c.splice(lI(c,p),0,p)}return c}function lI(e,t){let n=0,s=e.length;for(;n<s;){let a=n+s>>1;Wh(e[a],t)<0?n=a+1:s=a}return n}function hx(e,t,{busy:n,keep:s}){if(e===t)return{shown:e,queued:[]};if(!n)return{shown:pI(e,t,s),queued:[]};let a=new Set(e),i=uI(a,t),l=[],c=[];return t.forEach((u,p)=>{a.has(u)||(p>i?l.push(u):c.push(u))}),{shown:l.length?[...e,...l]:e,queued:c}}function uI(e,t){for(let n=t.length-1;n>=0;n-=1)if(e.has(t[n]))return n;return-1}function pI(e,t,n){if(n===null||t.includes(n))return t;let s=e.indexOf(n);if(s<0)return t;let a=[...t];return a.splice(Math.min(s,a.length),0,n),a}function gx(e,t,n){let s=new Map(n.map((a,i)=>[a,i]));if(s.has(e.id))return s.get(e.id);for(let a=Math.max(0,t.indexOf(e.id));a<t.length;a+=1)if(s.has(t[a]))return s.get(t[a]);return null}var Nc,V2,J2,Z2,mx,Ns,Q2,X2,eI,ux,tI,nI,Wh,oI,sI,cI,ho=b(()=>{$o();Nc=10**14,V2=60*6e4,J2=720*60*6e4,Z2=40,mx=["urgent","newest","oldest","longest","priority","client","assignee"];Ns=e=>e.state==="open"&&!e.snooze,Q2=(e,t)=>e.client_count>(t.marks[e.id]??1/0),X2={mine:(e,t)=>Ns(e)&&e.assignee_id===t.id,unassigned:e=>Ns(e)&&e.assignee_id===null,all:Ns,waiting:e=>Ns(e)&&e.waiting_since!==null,unread:(e,t)=>Ns(e)&&Q2(e,t)&&(e.assignee_id===t.id||e.assignee_id===null||!!t.follows[e.id]),mentions:(e,t)=>{let n=t.mentions[e.id];return!!n&&(n.no!==null||n.at>Date.now()-J2)},following:(e,t)=>e.state==="open"&&!!t.follows[e.id],snoozed:e=>e.state==="open"&&!!e.snooze,untagged:e=>Ns(e)&&!e.tagged,closed:e=>e.state==="closed",failed:e=>e.state==="open"&&!!e.failed};eI=(e,{tags:t,priorities:n})=>(!t.length||e.tags.some(s=>t.includes(s)))&&(!n.length||n.includes(e.priority)),ux=e=>[...e??""].slice(0,Z2).join("");tI={urgent:e=>[px(e),e.id],newest:e=>[-e.last_at,-e.id],oldest:e=>[e.last_at,e.id],longest:e=>[e.waiting_since??Nc+e.last_at,e.id],priority:e=>[px(e)+(1-e.priority)*2*Nc,e.id],client:e=>[ux(e.name),e.id],assignee:(e,t)=>[ux(t.operators[e.assignee_id]?.name),e.id]};nI=(e,t)=>e<t?-1:e>t?1:0,Wh=(e,t)=>nI(e[0],t[0])||e[1]-t[1];oI=64;sI={unread:["marks","follows"],following:["follows"],mentions:["mentions"]};cI=(e,t)=>e===t||e.length===t.length&&e.every((n,s)=>n[2]===t[s][2])});function mt(e,{map:t=null,put:n=(l,c,u)=>{l[t][c]=u},leaves:s=t?[t]:[],accepts:a=mI,snapshot:i=dI}){Ps.set(e,{map:t,write:n,leaves:s,accepts:a,snapshot:i})}function kx({k:e,of:t}){if(e==="gone")return Ps.get(t)?.leaves??[];let n=Ps.get(e)?.map;return n?[n]:[]}function Cn(e,...t){let n={...e};for(let s of t)n[s]={...e[s]};return n}function Zp(e,t,n){return(e.revs[t]??-1)>n?!1:(e.revs[t]=n,!0)}function os(e,t,n,s,a){let i=Ps.get(t);i?.accepts(e,a)&&Zp(e,t+n,s)&&i.write(e,n,a)}function wx(e,t,n,s){let a=Ps.get(t);if(a&&Zp(e,t+n,s))for(let i of a.leaves)delete e[i][n]}function xx(e,t,n){for(let[s,{snapshot:a}]of Ps)for(let[i,l]of a(t))os(e,s,i,n,l)}var Ps,mI,dI,bx,Fh,vx,yx,Qp=b(()=>{Ps=new Map,mI=()=>!0,dI=()=>[];bx=e=>Ps.get(e).map,Fh=()=>[...Ps.values()].map(e=>e.map).filter(Boolean),vx=()=>Object.fromEntries(Fh().map(e=>[e,{}]));yx=(e,t,n,s)=>Ps.get(t).write(e,n,s)});function Xp(){return{ready:!1,cursor:null,company:null,automation:null,version:"",demo:!1,me:null,preferences:null,counts:hI,room:Sx,recent:[],revs:{},views:{},...vx()}}function Tx(e,t){let n=zI[t.t];return n?n(e,t):e}function Ox(e){let t=Object.keys(e.items).map(Number).sort((n,s)=>n-s);for(let n=1;n<t.length;n+=1)if(t[n]!==t[n-1]+1)return t[n-1];return null}function gI(e,t,n){if(e.operators[t]=n,e.me?.id!==t)return;let{name:s,role:a,presence:i,status_id:l}=n;e.me={...e.me,name:s,role:a,presence:i,status_id:l}}function bI(e,t,n){n.at||n.no?e.mentions[t]={no:n.no??null,at:n.at??0}:delete e.mentions[t]}function vI(e,t,n){let s=e.logs[n.dialog_id];e.logs[n.dialog_id]={...s,items:{...s.items,[n.no]:n},seen:Math.max(s.seen,n.no)}}function kI(e,t){let n=e.logs[t.dialog_id];return!n||n.loaded&&t.no<jh(n)||n.later&&t.no>Kh(n)}function jh(e){let t=1/0;for(let n in e.items)t=Math.min(t,Number(n));return t}function Kh(e){let t=0;for(let n in e.items)t=Math.max(t,Number(n));return t}function yI(e,{data:t,reset:n}){let s=n?{...Xp(),recent:e.recent}:e,a=Cn(s,"revs",...Fh()),i=un(t.cursor);return Object.assign(a,{ready:!0,cursor:t.cursor,version:t.version,demo:t.demo,me:t.me,counts:t.counts}),xx(a,t,i),a}function wI(e,{view:t,sort:n,data:s}){let a=Cn(e,"dialogs","marks","mentions","revs","views"),i=un(s.cursor);for(let c of s.items)os(a,"dialog",c.id,i,c);for(let c in s.marks)os(a,"mark",Number(c),i,{read_no:s.marks[c]});for(let[c,u]of Ex(s))os(a,"mention",c,i,u);let l=s.items.at(-1);return a.views[ss(t,n)]={loaded:!0,next:s.next,edge:s.next&&l?Bh(l,t,n,Sa(a)):null},a}function xI(e,{data:t}){let n=Cn(e,"dialogs","marks","contacts","logs","revs"),s=un(t.cursor),{id:a}=t.dialog;return os(n,"dialog",a,s,t.dialog),os(n,"mark",a,s,{read_no:t.mark}),os(n,"contact",t.contact.id,s,t.contact),n.logs[a]?.later&&Nx(n,a),Uh(n,a,s,t.messages,{more:!!t.more,later:!1}),n}function _I(e,{id:t,data:n}){if(!e.logs[t])return e;let s=Cn(e,"logs","revs");Nx(s,t);let a=n.messages.at(-1)?.no??0;return Uh(s,t,un(n.cursor),n.messages,{more:!!n.more,later:a<(e.dialogs[t]?.last_no??0)}),s}function Uh(e,t,n,s,a){let i=e.logs[t]??qh(),l={...i.items};for(let c of s)Zp(e,"message"+c.id,n)&&(l[c.no]=c);e.logs[t]={...i,items:l,loaded:!0,seen:Math.max(i.seen,s.at(-1)?.no??0),...a}}function Ax(e,t,n){let s=e.logs[t],a=Object.keys(s.items).map(Number).sort((c,u)=>c-u),i=a.length-_x;if(i<=0)return;let l={...s.items};for(let c of n==="before"?a.slice(-i):a.slice(0,i))delete e.revs["message"+l[c].id],delete l[c];e.logs[t]={...s,items:l,...n==="before"?{later:!0}:{more:!0}}}function Nx(e,t){let{seen:n}=e.logs[t];Px(e,t),e.logs[t]={...qh(),seen:n}}function SI(e,t,n){let[s,a]=[t[0]?.no,t.at(-1)?.no];return!t.length||!Object.keys(e.items).length?!0:n==="before"?a+1>=jh(e)&&s<=Kh(e):s-1<=Kh(e)&&a>=jh(e)}function TI(e,{id:t,data:n,side:s}){if(!e.logs[t]||s&&!SI(e.logs[t],n.messages,s))return e;let a=Cn(e,"logs","revs"),{later:i}=a.logs[t],l=s==="before"?{more:!!n.more}:{later:i&&!!n.more};return Uh(a,t,un(n.cursor),n.messages,l),s&&Ax(a,t,s),a}function CI(e,{id:t}){let n=Cn(e,"logs","revs");n.recent=[t,...e.recent.filter(s=>s!==t)].slice(0,fI),n.logs[t]??=qh();for(let s in n.logs)n.recent.includes(Number(s))||Px(n,s);return n}function Px(e,t){for(let n of Object.values(e.logs[t].items))delete e.revs["message"+n.id];delete e.logs[t]}function OI(e,t){let n=Cn(e,"revs",...new Set(t.rows.flatMap(kx)));for(let s of t.rows)s.k==="gone"?wx(n,s.of,s.id,s.rev):os(n,s.k,s.id,s.rev,s.row);if(n.cursor=t.cursor,t.rows.some(s=>s.k==="message"))for(let s in n.logs)Object.keys(n.logs[s].items).length>_x*2&&Ax(n,s,"after");return Object.keys(n.dialogs).length>n.room?EI(n):n}function EI(e){let t=Cn(e,"dialogs","marks"),n=new Set(t.recent);for(let s in t.views){let[a,i]=s.split(":");for(let l of Mi(t.dialogs,a,i,Sa(t),t.views[s].edge))n.add(l)}for(let s in t.dialogs)if(!n.has(Number(s))){for(let a of["dialog","mark"])delete t.revs[a+s];delete t.dialogs[s],delete t.marks[s]}return t.room=Math.max(Sx,n.size+$I),t}function AI(e,{dialog:t,message:n,sentAtRev:s}){let a=Cn(e,"dialogs","logs");if(t&&(e.revs["dialog"+t.id]??-1)===s&&(a.dialogs[t.id]=t),n){let i=e.logs[n.dialog_id];i&&!i.later&&!i.items[n.no]&&(a.logs[n.dialog_id]={...i,items:{...i.items,[n.no]:n},seen:Math.max(i.seen,n.no)})}return a}function NI(e,{id:t,client_no:n}){if((e.marks[t]??0)>=n)return e;let s=Cn(e,"marks");return s.marks[t]=n,s}function PI(e,{data:t}){let n=Cn(e,"notifications","revs");for(let s of t.items)os(n,"notice",s.id,un(t.cursor),s);return n}function DI(e,{row:t}){return{...e,preferences:t}}function MI(e,{id:t,read_no:n}){let s=Cn(e,"marks");return s.marks[t]=n,s}function RI(e,{row:t}){return{...e,me:{...e.me,...t}}}function LI(e,{row:t}){let n=Cn(e,"contacts");return n.contacts[t.id]=t,n}function II(e,{id:t,on:n}){let s=Cn(e,"follows");return yx(s,"follow",t,{on:n}),s}var fI,_x,Sx,$I,hI,Sa,un,Cx,On,qh,Ri,Ex,ss,zI,Xt=b(()=>{ho();Qp();Qp();fI=8,_x=360,Sx=3e3,$I=500,hI={mine:0,unassigned:0,all:0,mine_unread:0,waiting:0,unread:0,mentions:0,following:0,snoozed:0,untagged:0,failed:0,notifications:0,teams:{},tasks:{open:0,late:0,mine:0,mine_late:0,free:0}},Sa=e=>({id:e.me?.id,marks:e.marks,follows:e.follows,mentions:e.mentions,operators:e.operators});un=e=>Number(String(e).split(":").pop()),Cx=(e,t)=>{let n=e.marks[t.id];return n===void 0?0:Math.max(0,t.client_count-n)};On=e=>Object.values(e.items).sort((t,n)=>t.no-n.no),qh=()=>({items:{},more:!1,later:!1,loaded:!1,seen:0}),Ri=(e=[])=>e.map(t=>[t.id,t]);mt("dialog",{map:"dialogs",leaves:["dialogs","logs","marks"]});mt("mark",{map:"marks",put:(e,t,n)=>{e.marks[t]=n.read_no}});mt("contact",{map:"contacts"});mt("operator",{map:"operators",put:gI,snapshot:e=>Ri(e.operators)});mt("channel",{map:"channels",snapshot:e=>Ri(e.channels)});mt("hours",{map:"hours",snapshot:e=>Ri(e.hours)});mt("tag",{map:"tags",snapshot:e=>Ri(e.tags)});mt("company",{put:(e,t,n)=>{e.company=n},snapshot:e=>[[e.company.id,e.company]]});mt("automation",{put:(e,t,n)=>{e.automation=n},snapshot:e=>[[e.automation.id,e.automation]]});mt("team",{map:"teams",snapshot:e=>Ri(e.teams)});mt("status",{map:"statuses",snapshot:e=>Ri(e.statuses)});mt("follow",{map:"follows",put:(e,t,n)=>{n.on?e.follows[t]=!0:delete e.follows[t]},snapshot:e=>(e.follows??[]).map(t=>[t,{on:!0}])});mt("mention",{map:"mentions",put:bI,snapshot:e=>Ex(e)});mt("me",{put:(e,t,n)=>{e.me={...e.me,...n}}});mt("counts",{put:(e,t,n)=>{e.counts=n}});mt("preferences",{put:(e,t,n)=>{e.preferences=n},snapshot:e=>[[0,e.preferences]]});mt("notice",{map:"notifications",put:(e,t,n)=>{n.id?e.notifications[t]=n:delete e.notifications[t]}});mt("message",{map:"logs",put:vI,leaves:[],accepts:(e,t)=>!kI(e,t)});Ex=({mentions:e={}})=>Object.entries(e).map(([t,n])=>[Number(t),n]);ss=(e,t)=>`${e}:${t}`;zI={start:yI,page:wI,dialog:xI,around:_I,log:TI,opened:CI,rows:OI,result:AI,read:NI,unreadFrom:MI,me:RI,preferences:DI,bell:PI,contact:LI,follow:II,forget:()=>Xp()}});function ue(e){X.value=Tx(X.value,e)}var X,BI,En,ae,Ta,_e,Qe,xt,Ie,em,ye,Fe,Ds,go,Mt,Ca,Ms,Pc,Oa,Dc,P,Li,Ea,Ii,Ot,L=b(()=>{oe();Xt();Qp();X=T(Xp());BI={},En=e=>ve(()=>X.value[bx(e)]??BI),ae=En("dialog"),Ta=En("mark"),_e=En("operator"),Qe=En("channel"),xt=En("message"),Ie=ve(()=>X.value.counts),em=ve(()=>X.value.views),ye=ve(()=>X.value.preferences),Fe=En("team"),Ds=En("status"),go=En("hours"),Mt=En("tag"),Ca=ve(()=>X.value.company),Ms=En("follow"),Pc=En("mention"),Oa=()=>Sa({me:P.value,marks:Ta.value,follows:Ms.value,mentions:Pc.value,operators:_e.value}),Dc=En("notice"),P=ve(()=>X.value.me),Li=ve(()=>Ie.value.mine_unread+Ie.value.unassigned),Ea=e=>X.value.revs["dialog"+e]??-1,Ii=e=>Cx({marks:Ta.value},e),Ot=e=>Qe.value[e.channel_id]});function jI(e,t,n){let s=Pr(e);return{layout:s?"full":e==="board"?"board":"list",task:s??Pr(t),tasksView:n.get("view"),tasksSort:n.get("sort")}}function Mx(e){Mc.peek().startsWith("/inbox")&&(Dx=Mc.peek()),Mc.value=e}function Rx(e){return Rc=e,()=>{Rc===e&&(Rc=null)}}function I(e,{replace:t=!1,sure:n=!1}={}){e===tm()||!n&&Lx(e)||(history[t?"replaceState":"pushState"](null,"",e),Mx(e))}function Mo(e="list",{task:t=null,view:n=null,sort:s=null}={}){let a=new URLSearchParams({...n&&{view:n},...s&&{sort:s}}).toString();return`/tasks/${e}${t?`/${t}`:""}${a?`?${a}`:""}`}var tm,Mc,Pr,WI,FI,E,Dx,as,Rc,Lx,Y,nm,en,om,$n,Ke,J=b(()=>{oe();$o();tm=()=>location.pathname+location.search,Mc=T(tm()),Pr=e=>/^\d{1,15}$/.test(e??"")?Number(e):null,WI={notices:"notifications"},FI={layout:null,task:null,tasksView:null,tasksSort:null},E=ve(()=>{let e=new URL(Mc.value,location.origin),[,t,n,s]=e.pathname.split("/"),a={dialog:null,at:null,q:"",section:null,id:null,rule:null,tab:null,...FI},i={view:cx(n)?n:"mine",...a};return t==="login"||t==="setup"?{...i,page:t}:t==="search"?{...i,page:t,q:e.searchParams.get("q")??""}:t==="settings"?{...i,page:t,section:WI[n]??(n||null),id:Pr(s)}:t==="clients"?{...i,page:t,id:Pr(n)}:t==="tasks"?{...i,page:t,...jI(n,s,e.searchParams)}:t==="automation"?{...i,page:t,rule:Pr(n)??(n||null),tab:e.searchParams.get("tab")}:t&&t!=="inbox"?{...i,page:"nowhere"}:{...i,page:"inbox",dialog:Pr(s),at:Pr(e.searchParams.get("m"))}});Dx="/inbox/mine",as=()=>Dx;Rc=null;window.addEventListener("beforeunload",e=>{Rc?.(null)&&e.preventDefault()});Lx=e=>!!Rc?.(e,()=>I(e,{sure:!0}));Y=(e,t,n)=>t?`/inbox/${e}/${t}${n?`?m=${n}`:""}`:`/inbox/${e}`,nm=e=>e?`/search?${new URLSearchParams({q:e})}`:"/search",en=(e,t=null)=>e?`/settings/${e}${t?`/${t}`:""}`:"/settings",om=e=>`/clients/${e}`,$n=e=>`/tasks/${e}`;Ke=(e=null,t=null)=>`/automation${e?`/${e}`:""}${t?`?tab=${t}`:""}`;window.addEventListener("popstate",()=>{Lx(tm())?history.pushState(null,"",Mc.peek()):Mx(tm())});document.addEventListener("click",e=>{let t=e.target.closest?.("a[href^='/inbox'], a[href^='/search'], a[href^='/settings'], a[href^='/clients'], a[href^='/automation'], a[href^='/tasks']");!t||e.defaultPrevented||e.button||e.metaKey||e.ctrlKey||e.shiftKey||(e.preventDefault(),I(t.getAttribute("href")))})});function Wx(e){e(),requestAnimationFrame(()=>requestAnimationFrame(e))}function Dr(){sm+=1;let e=sm;Wx(()=>{e===sm&&(am=performance.now())})}function Vh(){sm+=1,am=-rm}var rm,Ix,am,zx,Bx,Hh,Gh,Yh,sm,Fx,jx,Kx,Aa,im,Rs=b(()=>{oe();J();L();rm=700,Ix=0,am=-rm,zx=0,Bx=0,Hh=0,Gh=!1,Yh=ve(()=>{let{page:e,dialog:t}=E.value;return e==="inbox"&&t&&xt.value[t]?.loaded?t:null});ke(()=>{let e=Yh.value;Gh=!1,Wx(()=>{Yh.peek()===e&&(Ix=performance.now())})});for(let e of["keydown","pointerdown","click"])window.addEventListener(e,t=>{zx=t.timeStamp,e!=="pointerdown"&&(Hh=e==="click"?t.detail:0,Hh===1&&(Bx=t.timeStamp))},{capture:!0});sm=0,Fx=()=>{Gh=!0};jx=e=>e-Ix>=rm,Kx=e=>Yh.peek()!==null&&jx(e),Aa=()=>zx-am<rm||Hh>1&&am>=Bx,im=()=>Gh||jx(performance.now())});function HI(e,t){let n=[...e],s=[];for(;n.length+1>qI;){let a=Math.min(...n.map(Jh));if(a>Jh(t))break;s.push(...n.splice(n.findIndex(i=>Jh(i)===a),1))}return s}function G(e,{icon:t="check",undo:n=null,action:s=null,label:a="",alert:i=!1,ms:l=KI,silent:c=!1,more:u=null,keep:p=!1}={}){qx+=1;let m={id:qx,text:e,icon:t,alert:i,silent:c,more:u,keep:p,label:n?o("Undo"):a,run:n??s,undo:!!n},h=c?[]:HI(Ls.value.filter(f=>!f.silent),m);return Ls.value=[...Ls.value.filter(f=>!h.includes(f)),m],n&&!c&&(Is.value=[{id:m.id,text:e,icon:t,at:Date.now(),run:n},...Is.peek()].slice(0,UI)),setTimeout(()=>lm(m.id),l),m.id}function lm(e){Ls.value=Ls.value.filter(t=>t.id!==e)}function Mr(e){lm(e),Is.value=Is.peek().filter(t=>t.id!==e)}function Lc(e){Vh(),e.undo??!0?Mr(e.id):lm(e.id),e.run()}function Yx(e){Vh(),lm(e.id),e.more.run()}function cm(){let e=Ls.value.findLast(t=>t.undo);e&&Lc(e)}var KI,qI,qx,Ls,Is,UI,Jh,Ux,ee,Hx,he=b(()=>{oe();w();Rs();KI=8e3,qI=3,qx=0,Ls=T([]),Is=T([]),UI=50,Jh=e=>e.keep?2:e.run||e.alert?1:0;Ux=(e,t)=>G("",{undo:e,ms:t,silent:!0}),ee=(e,t)=>G(e,{icon:"circle-alert",alert:!0,...t});Hx=()=>{Is.value=[]}});function Zh(e,t,n){localStorage.setItem("okno."+e,t),t===n?delete document.documentElement.dataset[e]:document.documentElement.dataset[e]=t}async function is(e){localStorage.setItem("okno.lang",e),await Ac(e),await mm({locale:e})}async function Na(e){jn.value=e,await mm({theme:e})}async function zi(e){Ro.value=e,await mm({density:e})}async function mm(e){if(Ue.value!=="in"){Ic={...Ic,...e};return}try{ue({t:"me",row:await B("/api/me",e,{method:"PATCH"})})}catch(t){ee(z(t))}}async function dm(){if(Object.keys(Ic).length)try{await B("/api/me",Ic,{method:"PATCH"}),Ic={}}catch{}}async function Qh(){let{locale:e,theme:t,density:n}=P.peek();jn.value=t,Ro.value=n,e&&localStorage.setItem("okno.lang",e),e&&e!==Le.peek()&&await Ac(e)}var jn,Gx,um,Ro,pm,rs,bo,hn,Vx,Jx,Ic,YI,Bt=b(()=>{oe();U();L();w();ho();he();jn=T(localStorage.getItem("okno.theme")??"system"),Gx=T(matchMedia("(prefers-color-scheme: dark)").matches);matchMedia("(prefers-color-scheme: dark)").addEventListener("change",e=>{Gx.value=e.matches});um=ve(()=>jn.value==="dark"||jn.value==="system"&&Gx.value),Ro=T(localStorage.getItem("okno.density")??"normal"),pm=T(localStorage.getItem("okno.text")??"normal"),rs=T(localStorage.getItem("okno.side")==="hidden"),bo=T(localStorage.getItem("okno.card")==="hidden"),hn=T(mx.includes(localStorage.getItem("okno.sort"))?localStorage.getItem("okno.sort"):"urgent");ke(()=>{Zh("theme",jn.value,"system")});ke(()=>{Zh("density",Ro.value,"normal")});ke(()=>{Zh("text",pm.value,"normal")});ke(()=>{localStorage.setItem("okno.side",rs.value?"hidden":"shown")});ke(()=>{localStorage.setItem("okno.card",bo.value?"hidden":"shown")});ke(()=>{localStorage.setItem("okno.sort",hn.value)});Vx=()=>localStorage.getItem("okno.lang");Jx=e=>mm({status_id:e});Ic={};YI=ve(()=>P.value&&[P.value.locale,P.value.theme,P.value.density].join());ke(()=>{YI.value&&Qt(()=>{Qh()})})});function tg(e){zs=e,Bs=!0,sg()}function ng(){Bs=!1,clearTimeout(eg),Ht?.close(),Ht=null,Rr=0,Kn.value="on"}function og(){Ht?.readyState===WebSocket.OPEN&&Ht.send(JSON.stringify({t:"hello",cursor:zs.cursor(),build:zs.build}))}function Qx(e){Ht?.readyState===WebSocket.OPEN&&Ht.send(JSON.stringify(e))}function sg(){if(clearTimeout(eg),!Bs||Ht&&Ht.readyState<=WebSocket.OPEN)return;let e=location.protocol==="https:"?"wss:":"ws:",t=new WebSocket(`${e}//${location.host}/api/live`);Ht=t,Xh=Date.now(),t.addEventListener("open",()=>{t===Ht&&og()}),t.addEventListener("message",n=>{t===Ht&&XI(JSON.parse(n.data))}),t.addEventListener("close",n=>{t===Ht&&Xx(n.code)})}function XI(e){if(Xh=Date.now(),e.t==="ping"){Ht.send('{"t":"pong"}');return}if(e.t==="welcome"){zs.signal(e),ag();return}e.t==="resync"&&zs.resync(),e.t==="events"?zs.events(e):zs.signal(e)}function ez(){if(!Bs)return;let e=Ht;Ht=null,e?.close(),$m()}function ag(){fm=0;let e=Rr>0;Rr=0,Kn.value="on",zs.back(e)}function Xx(e){if(Ht=null,!Bs)return;if(Rr||=Date.now(),e===Zx.signedOut){Bs=!1,zs.signedOut();return}let t=e===Zx.tooSlow?0:Math.min(VI,GI*2**fm);fm+=1,eg=setTimeout(sg,t*(.5+Math.random()/2))}function $m(){fm=0,sg()}var GI,VI,JI,ZI,QI,Zx,Kn,Ht,zs,fm,Rr,Xh,eg,Bs,Lr=b(()=>{oe();GI=1e3,VI=3e4,JI=45e3,ZI=2e3,QI=5e3,Zx={signedOut:4401,foreign:4403,tooSlow:4408},Kn=T("on"),Ht=null,zs=null,fm=0,Rr=0,Xh=0,eg=0,Bs=!1;setInterval(()=>{if(!Bs)return;if(Ht?.readyState===WebSocket.OPEN&&Date.now()-Xh>JI){let t=Ht;Xx(0),t.close()}let e=Rr?Date.now()-Rr:0;Kn.value=e>QI?"off":e>ZI?"grey":"on"},500);window.addEventListener("online",ez);window.addEventListener("offline",()=>{Bs&&(Rr||=Date.now())});document.addEventListener("visibilitychange",()=>{!document.hidden&&Bs&&!Ht&&$m()})});function i_(e){e.t==="welcome"&&(a_=Date.now(),hm.value={},gm.value={},Da.value={},km()),e.t==="presence"&&(hm.value=e_(hm.peek(),e.people,t=>t==="off")),e.t==="here"&&(gm.value=e_(gm.peek(),{[e.dialog]:e.people},t=>!t.length)),e.t==="typing"&&nz(e.dialog)}function e_(e,t,n){let s={...e,...t};for(let a in t)n(t[a])&&delete s[a];return s}function nz(e){let t=Date.now()+ig;Da.value={...Da.peek(),[e]:t},setTimeout(()=>{Da.peek()[e]===t&&l_(e)},ig)}function l_(e){if(!(e in Da.peek()))return;let{[e]:t,...n}=Da.peek();Da.value=n}function c_(e){for(let t of e)t.k==="message"&&t.row.kind==="in"&&l_(t.row.dialog_id)}function m_(e,t,n){let s=Date.now();Pa.value=n.trim()?{dialog:e,mode:t,at:s}:null,Pa.value&&(s-lg>=rg&&km(),setTimeout(()=>{Pa.peek()?.at===s&&(Pa.value=null)},ig-rg))}function cg(){Pa.value=null}function km(){if(clearTimeout(t_),Ue.peek()!=="in")return;let e=lg+rg-Date.now();if(e>0){t_=setTimeout(km,e);return}lg=Date.now(),Qx(JSON.parse(p_.peek()))}function ug(){bm.value=!1,clearTimeout(n_),n_=setTimeout(()=>{bm.value=!0},tz)}var rg,ig,tz,hm,gm,Da,o_,s_,vm,a_,r_,u_,bm,Pa,lg,t_,n_,p_,Ir=b(()=>{oe();U();Lr();J();L();rg=2e3,ig=6e3,tz=5*6e4,hm=T({}),gm=T({}),Da=T({}),o_=e=>hm.value[e]??"off",s_=e=>(gm.value[e]??[]).filter(t=>t.id!==P.value?.id),vm=e=>e in Da.value,a_=0,r_=()=>a_;u_=T(!document.hidden),bm=T(!1),Pa=T(null),lg=0,t_=0,n_=0,p_=ve(()=>{let{page:e,dialog:t}=E.value,n=e==="inbox"&&u_.value&&!bm.value?t:null,s=Pa.value&&Pa.value.dialog===n?Pa.value.mode:null;return JSON.stringify({t:"look",dialog:n,typing:s,idle:bm.value})});ke(()=>{p_.value&&Kn.value==="on"&&km()});for(let e of["keydown","pointerdown","pointermove","wheel"])window.addEventListener(e,ug,{passive:!0,capture:!0});document.addEventListener("visibilitychange",()=>{u_.value=!document.hidden,document.hidden||ug()});ug()});function Bi(e,...t){for(let n of zc[e])n(...t)}async function Ws(e,t){if(Rt.value[e]?.busy)return!1;Rt.value={...Rt.value,[e]:{busy:!0}};try{await t();let{[e]:n,...s}=Rt.value;return Rt.value=s,!0}catch(n){if(!(n instanceof K))throw n;return Rt.value={...Rt.value,[e]:{busy:!1,problem:n}},!1}}async function zr(){let e=await F("/api/start");Ue.value="in",f_.value=Date.now(),Ar(()=>{ue({t:"start",data:e,reset:!0}),Bi("snapshot",e,{entered:!0})}),await Qh(),Bi("entered",e.me.id),tg(b_),$_.postMessage(e.me.id)}function wm(){ng(),Ue.value="out",Rt.value={},ue({t:"forget"})}function h_(){Ue.value="in",tg(b_),Bi("online")}async function y_(){let{view:e,dialog:t}=E.peek(),n=Tn(e,hn.peek());try{let s=await F("/api/start");if(s.build!==g_&&!v_.some(l=>l())){location.reload();return}let a=await sz(e,n),i=t?await F(`/api/dialogs/${t}`).catch(()=>null):null;Ar(()=>{ue({t:"start",data:s,reset:!0}),Bi("snapshot",s,{entered:!1});for(let l of a)ue({t:"page",view:e,sort:n,data:l});t&&ue({t:"opened",id:t}),i&&ue({t:"dialog",data:i})}),og(),ag()}catch(s){if(!(s instanceof K))throw s;s.offline&&setTimeout(y_,3e3)}}async function sz(e,t){let{dialogs:n,views:s}=X.peek(),a=s[ss(e,t)],i=a?.loaded?Mi(n,e,t,Sa(X.peek()),a.edge).length:0,l=[await F(ym(e,t,null))];for(let c=l[0].items.length;c<i&&l.length<oz&&l.at(-1).next;c+=l.at(-1).items.length)l.push(await F(ym(e,t,l.at(-1).next)));return l}function ym(e,t,n){let s=new URLSearchParams({view:e,sort:t,limit:n?"100":"50"});return n&&s.set("after",n),`/api/dialogs?${s}`}function Br(e,t){let n=X.peek().views[ss(e,t)];return n?.loaded&&!n.next?null:Ws(`page:${ss(e,t)}`,async()=>{let s=await F(ym(e,t,n?.next));ue({t:"page",view:e,sort:t,data:s})})}async function Bc(e,{unread:t=!0}={}){ue({t:"opened",id:e}),!X.peek().logs[e].loaded&&(await Ws(`dialog:${e}`,async()=>{let n=await F(`/api/dialogs/${e}`),s=t?await az(e,n):null;Ar(()=>{ue({t:"dialog",data:n}),s&&ue({t:"around",id:e,data:s})})}),S_())}async function az(e,{mark:t,dialog:n,messages:s,more:a}){let i=Math.min(...s.map(c=>c.client_no??1/0));if(!a||t>=n.client_count||i<=t+1)return null;let{no:l}=await F(`/api/dialogs/${e}/place?client_no=${t+1}`);return l?F(x_(e,l)):null}async function rz(e,t){await Bc(e,{unread:!1});let n=X.peek().logs[e];!n?.loaded||n.items[t]||t>(X.peek().dialogs[e]?.last_no??0)||await Ws(`around:${e}`,async()=>{ue({t:"around",id:e,data:await F(x_(e,t))})})}function pg(e){let t=X.peek().logs[e];if(!t?.later)return null;let n=Math.max(...Object.keys(t.items).map(Number));return Ws(`newer:${e}`,async()=>{ue({t:"log",id:e,side:"after",data:await F(`/api/dialogs/${e}/messages?after=${n}&limit=${__}`)})})}function mg(e){let t=X.peek().logs[e];if(!t?.loaded||!t.more)return null;let n=Math.min(...Object.keys(t.items).map(Number));return Ws(`older:${e}`,async()=>{ue({t:"log",id:e,side:"before",data:await F(`/api/dialogs/${e}/messages?before=${n}&limit=${__}`)})})}function S_(){for(let e of X.peek().recent){let t=X.peek().logs[e],n=t?.loaded?Ox(t):null;n!==null&&Ws(`hole:${e}`,async()=>{ue({t:"log",id:e,side:"after",data:await F(`/api/dialogs/${e}/messages?after=${n}&limit=40`)})})}}function T_(e){let t=n=>ue({t:"rows",cursor:X.peek().cursor,rows:[{k:"mark",id:e.id,rev:0,row:{read_no:n}}]});if(e.opened_at>=f_.peek()){t(0);return}Ws("mark",async()=>{t((await F(`/api/dialogs/${e.id}`)).mark)})}async function C_(e){let t=e.id,n=e.client_count;if(!((X.peek().marks[t]??0)>=n)){ue({t:"read",id:t,client_no:n});try{await xe("POST",`/api/dialogs/${t}/read`,{client_no:n})}catch{}}}function iz(){for(let s of Object.keys(Rt.value)){if(!Rt.value[s].problem?.offline)continue;let{[s]:a,...i}=Rt.value;Rt.value=i}let{view:e,dialog:t}=E.peek(),n=Tn(e,hn.peek());X.peek().views[ss(e,n)]?.loaded||Br(e,n),t&&!X.peek().logs[t]?.loaded&&Bc(t)}var Rt,f_,zc,Wi,Fi,tn,qn,$_,g_,b_,v_,k_,oz,w_,d_,x_,xm,__,lt=b(()=>{oe();U();ho();Lr();Ir();Bt();Xt();J();L();Rt=T({}),f_=T(0),zc={snapshot:[],entered:[],rows:[],online:[]},Wi=e=>{zc.snapshot.push(e)},Fi=e=>{zc.entered.push(e)},tn=e=>{zc.rows.push(e)},qn=e=>{zc.online.push(e)};$_=new BroadcastChannel("okno");$_.addEventListener("message",e=>{Ue.peek()==="out"||!X.peek().me||e.data===X.peek().me.id||(ng(),zr().catch(()=>location.reload()))});g_=new URL(import.meta.url).pathname.split("/")[2],b_={build:g_,cursor:()=>X.peek().cursor,events:e=>{let t=X.peek();ue({t:"rows",cursor:e.cursor,rows:e.rows}),c_(e.rows),Bi("rows",e.rows,t,X.peek()),S_()},signal:i_,resync:()=>{y_()},back:()=>{iz(),Bi("online")},signedOut:()=>{Ue.value="expired"}},v_=[],k_=e=>{v_.push(e)};oz=10;w_=(e,t)=>Ws(`page:${ss(e,t)}`,async()=>{ue({t:"page",view:e,sort:t,data:await F(ym(e,t,null))})});d_=40,x_=(e,t)=>`/api/dialogs/${e}/messages?before=${t+d_/2}&limit=${d_}`,xm=e=>Ws(`dialog:${e}`,async()=>{ue({t:"dialog",data:await F(`/api/dialogs/${e}`)})}),__=60;ke(()=>{let{page:e,view:t,dialog:n,at:s}=E.value,a=Tn(t,hn.value);Ue.value!=="in"||e!=="inbox"||Qt(()=>{X.value.views[ss(t,a)]?.loaded||Br(t,a),n&&s?rz(n,s):n&&Bc(n)})})});var y,gt,ie=b(()=>{oe();y=T(null),gt=T(!1)});function Fs(e){Wc.value=Wc.value===e?`${e} `:e}function cz(e){_m.push(e),O_||=setTimeout(uz,lz)}function uz(){let e=[...new Set(_m)];Wc.value=e.length===1?o("New message: {name}",{name:e[0]}):x("{n} new message","{n} new messages",_m.length),_m=[],O_=0}var lz,Wc,_m,O_,Wr=b(()=>{oe();lt();w();lz=4e3,Wc=T(""),_m=[],O_=0;tn((e,t,n)=>{for(let s of e){if(s.k!=="message"||s.row.kind!=="in")continue;let a=n.dialogs[s.row.dialog_id],i=t.dialogs[s.row.dialog_id];a&&(!i||i.last_no<s.row.no)&&a.assignee_id===n.me.id&&cz(a.name)}})});var dg,fg,ls,Fr,Fc,nn,ji,jc,Lo=b(()=>{dg=new Map,fg=new Map,ls=e=>{dg.set(e.page,e)},Fr=e=>dg.get(e),Fc=()=>[...dg.values()].filter(e=>e.icon),nn=e=>{fg.set(e.id,{when:()=>!0,...e})},ji=()=>[...fg.values()].filter(e=>e.when()),jc=e=>fg.get(e)});function E_(e){let t=String(e).replace(/[«»"“”]/g," ").split(/\s+/).filter(s=>/[\p{L}\p{N}]/u.test(s));return t.length?(t.length>1?[t[0],t[1]]:[t[0]]).map(s=>[...s.replace(/^[^\p{L}\p{N}]+/u,"")][0]).join("").toUpperCase():"?"}function vo(e){let t=0;for(let n of String(e))t=(t*31+n.codePointAt(0))%9973;return"h"+(1+t%8)}function Ma(e){let[t,n]=String(e).split(/\s+/);return n?`${t} ${[...n][0]}.`:t}var cs,H,Se=b(()=>{L();w();cs=e=>String(e).split(/\s+/)[0],H=e=>_e.value[e]?.name??o("Former colleague")});function jr(e){let t=Object.values(Qe.value).filter(s=>s.kind===e.kind&&s.health!=="removed"),n=Qe.value[e.channel_id];return t.length>1&&n?`${Ne(e.kind)} · ${n.name}`:Ne(e.kind)}var pz,d,Ki,A_,Ne,N_,Te,te,Ra,gn,Oe,se,N=b(()=>{C();w();Se();L();pz=new URL("../../icons.svg",import.meta.url).pathname,d=({name:e,size:t=""})=>r`<svg class=${"i "+t} aria-hidden="true"><use href=${`${pz}#${e}`} /></svg>`,Ki=({big:e})=>r`<svg class=${e?"mark big":"mark"} viewBox="0 0 26 26" aria-hidden="true">
<rect class="fr" width="26" height="26" rx="7" />
<rect class="p" x="5" y="5" width="7.2" height="7.2" rx="1.8" />
<rect class="p2" x="13.8" y="5" width="7.2" height="7.2" rx="1.8" />
<rect class="p2" x="5" y="13.8" width="7.2" height="7.2" rx="1.8" />
<rect class="lit" x="13.8" y="13.8" width="7.2" height="7.2" rx="1.8" />
</svg>`,A_={telegram:()=>o("Telegram"),vk:()=>o("VK"),email:()=>o("Email"),phone:()=>o("Phone")},Ne=e=>A_[e]?A_[e]():e;N_=({dialog:e})=>{let[t,...n]=jr(e).split(" · ");return n.length?r`<span class="only-roomy">${t} · </span>${n.join(" · ")}`:t},Te=({kind:e,size:t="",named:n})=>r`<span class=${`ch ${e} ${t}`} role=${n?"img":null} aria-label=${n?Ne(e):null}
aria-hidden=${n?null:"true"}>
<${d} name=${"ch-"+e} />
</span>`,te=({name:e,face:t,size:n="",children:s})=>r`<span class=${`av ${vo(e)} ${n}`} aria-hidden="true">
${E_(e)}
${t&&r`<img key=${t} src=${`/avatars/${t}`} alt="" loading="lazy" draggable=${!1} />`}
${s}
</span>`,Ra=({size:e=""})=>r`<span class=${`av none ${e}`} aria-hidden="true"><${d} name="user-round" size="s" /></span>`,gn=({of:e})=>r`<span class="keys">${e.map(t=>r`<kbd>${t}</kbd>`)}</span>`,Oe=({width:e})=>r`<svg class="skw" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
<rect width=${e} height="8" rx="2" />
</svg>`,se=({icon:e,title:t,text:n,children:s})=>r`<div class="empty"><span class="eic"><${d} name=${e} size="l" /></span>
<b>${t}</b>${n&&r`<span>${n}</span>`}${s}</div>`});function gg(){let e=Date.now();Cm.value=e,e-M.value>=$g-hg/2&&(M.value=e),Tm=setTimeout(gg,Sm?hg:$g)}function P_(){return Sm+=1,Sm===1&&(clearTimeout(Tm),Tm=setTimeout(gg,hg)),()=>{Sm-=1}}function Kr(){M.value=Cm.value=Date.now()}var $g,hg,M,Cm,Sm,Tm,we=b(()=>{oe();$g=15e3,hg=1e3,M=T(Date.now()),Cm=T(Date.now()),Sm=0,Tm=0;Tm=setTimeout(gg,$g);document.addEventListener("visibilitychange",()=>{document.hidden||Kr()})});function An(e){let t=Le.value+JSON.stringify(e);return bg.has(t)||bg.set(t,new Intl.DateTimeFormat(Le.value==="ru"?"ru-RU":"en-GB",e)),bg.get(t)}function I_(e,t){try{let n=new Intl.NumberFormat(Le.value==="ru"?"ru-RU":"en-GB",{style:"currency",currency:t,trailingZeroDisplay:"stripIfInteger"});return n.format(e/10**n.resolvedOptions().maximumFractionDigits)}catch{return`${e/100} ${t??""}`.trim()}}function to(e){let t=e,n=0;for(;t>=1e3&&n<R_.length-1;)t/=1024,n+=1;let s=n>1&&t<10?1:0;return`${new Intl.NumberFormat(Le.value==="ru"?"ru-RU":"en-GB",{maximumFractionDigits:s}).format(t)} ${R_[n]()}`}function Yt(e,t=Date.now()){return An(qc(e,t)?{day:"numeric",month:"long"}:{day:"numeric",month:"long",year:"numeric"}).format(e)}function Io(e,t){let n=Kc(e,t);return n<=0?V(e):n===1?o("yesterday"):n<7?An({weekday:"short"}).format(e):An(qc(e,t)?{day:"numeric",month:"short"}:{day:"2-digit",month:"2-digit",year:"2-digit"}).format(e)}function qi(e,t){let n=Kc(e,t);return n===0?o("Today"):n===1?o("Yesterday"):Yt(e,t)}function ut(e,t){let n=Kc(e,t);return n<=0?o("today"):n===1?o("yesterday"):Yt(e,t)}function Xe(e,t=Date.now()){let n=-Kc(e,t);if(n===0)return o("today at {time}",{time:V(e)});if(n===1)return o("tomorrow at {time}",{time:V(e)});let s=An(qc(e,t)?{weekday:"short",day:"numeric",month:"long"}:{day:"numeric",month:"long",year:"numeric"}).format(e);return o("{day} at {time}",{day:s,time:V(e)})}function et(e){let t=Math.max(1,Math.floor(e/L_));if(t<60)return o("{n} min",{n:t});let n=Math.floor(e/vg);return n<24?t%60&&n<10?o("{h} h {m} min",{h:n,m:t%60}):o("{h} h",{h:n}):x("{n} day","{n} days",Math.floor(e/Om))}function Em(e,t){let n=Math.floor((t-e)/1e3);return n<5?o("just now"):n<60?x("{n} second ago","{n} seconds ago",n):t-e<vg?x("{n} minute ago","{n} minutes ago",Math.floor(n/60)):Kc(e,t)===0?o("at {time}",{time:V(e)}):Be(e)}function z_(e){let t=An({month:"long",year:"numeric"}).format(e).replace(/\s*г\.$/,"");return t[0].toUpperCase()+t.slice(1)}function Am(e,t=Date.now()){let n=e-t<2*Om?{weekday:"short"}:{day:"numeric",month:"short"};return`${An(n).format(e)}, ${V(e)}`}function Un(e,t="short"){let n=An({weekday:t,timeZone:"UTC"}).format(mz+e*Om);return n[0].toUpperCase()+n.slice(1)}function F_(e){try{let t=new Intl.DateTimeFormat("en-GB",{timeZone:e,timeZoneName:"shortOffset"}).formatToParts(),{value:n}=t.find(s=>s.type==="timeZoneName");return n.replace("GMT","UTC")}catch{return e}}function j_(e){let t=null;return n=>((t?.text!==n||t.lang!==Le.value)&&(t={text:n,lang:Le.value,made:e(n)}),t.made)}var L_,vg,Om,bg,D_,Kc,qc,M_,de,ct,V,Be,R_,js,no,B_,mz,Uc,Nm,Hc,W_,ne=b(()=>{w();L_=6e4,vg=60*L_,Om=24*vg,bg=new Map;D_=e=>new Date(e).setHours(0,0,0,0),Kc=(e,t)=>Math.round((D_(t)-D_(e))/Om),qc=(e,t)=>new Date(e).getFullYear()===new Date(t).getFullYear(),M_={ru:new Intl.NumberFormat("ru-RU"),en:new Intl.NumberFormat("en-GB")},de=e=>(M_[Le.value]??M_.en).format(e).replaceAll(","," ");ct=e=>new Date(e).toDateString(),V=e=>An({hour:"2-digit",minute:"2-digit"}).format(e),Be=e=>An({dateStyle:"long",timeStyle:"short"}).format(e),R_=[()=>o("B"),()=>o("KB"),()=>o("MB"),()=>o("GB")];js=e=>`${Math.floor(e/60)}:${String(Math.floor(e%60)).padStart(2,"0")}`;no=(e,t=Date.now())=>An(!t||qc(e,t)?{weekday:"short",day:"numeric",month:"long"}:{day:"numeric",month:"long",year:"numeric"}).format(e);B_=()=>Array.from({length:7},(e,t)=>{let n=An({weekday:"short"}).format(new Date(2024,0,t+1));return n[0].toUpperCase()+n.slice(1,2)}),mz=Date.UTC(2024,0,1);Uc=(e,t)=>An({weekday:"short",day:"numeric",month:"long",hour:"2-digit",minute:"2-digit",timeZone:t}).format(e),Nm=(e,t,n=Date.now())=>qc(e,n)?Uc(e,t):An({weekday:"short",day:"numeric",month:"long",year:"numeric",hour:"2-digit",minute:"2-digit",timeZone:t}).format(e),Hc=e=>An({day:"numeric",month:"long",year:"numeric",timeZone:"UTC"}).format(Date.parse(e)),W_=(e,t)=>An({day:"numeric",month:"long",timeZone:"UTC"}).formatRange(Date.parse(e),Date.parse(t))});function yg(e){let t=ko.peek().filter(n=>!e.includes(n));t.length!==ko.peek().length&&(ko.value=t)}function K_(e){Yc.value=e,setTimeout(()=>{Yc.peek()===e&&(Yc.value=[])},dz)}function q_(e,t,n){let s=Sa(e),a=t.filter(l=>e.dialogs[l]&&!_a(e.dialogs[l],n,s));if(!a.length)return null;let i=a.filter(l=>e.dialogs[l].assignee_id===e.me.id);return i.length?{view:"mine",ids:i}:{view:"unassigned",ids:a}}var dz,ko,Yc,Ui,kg,Pm=b(()=>{lt();oe();ho();Xt();dz=1600,ko=T([]),Yc=T([]),Ui=T(null),kg=(e,t)=>Ns(e)&&e.waiting_since!==null&&(e.assignee_id===null||e.assignee_id===t);tn((e,t,n)=>{let s=n.me?.id,a=e.filter(({k:l,id:c,row:u})=>l==="dialog"&&kg(u,s)&&!(t.dialogs[c]&&kg(t.dialogs[c],s))&&!ko.peek().includes(c)),i=ko.peek().filter(l=>n.dialogs[l]&&kg(n.dialogs[l],s));(a.length||i.length!==ko.peek().length)&&(ko.value=[...i,...a.map(({id:l})=>l)])})});async function Mm(){Hi.value!=="unsupported"&&(Hi.value=await Notification.requestPermission())}function V_(e,t,n,s){if(Hi.value!=="granted")return!1;let a=new Notification(e,{body:t,tag:`okno-${n}`,silent:!0});return a.addEventListener("click",()=>{window.focus(),a.close(),s()}),!0}var Hi,Gc,Dm,U_,H_,Y_,G_,wg=b(()=>{oe();Hi=T("Notification"in window?Notification.permission:"unsupported"),Gc=T(!1);navigator.locks?.request("okno.leader",()=>new Promise(()=>{Gc.value=!0}));navigator.locks||(Gc.value=!0);Dm="okno.focus",U_=crypto.randomUUID?.()??String(Math.random()),H_=()=>{localStorage.setItem(Dm,U_)},Y_=()=>{localStorage.getItem(Dm)===U_&&localStorage.removeItem(Dm)};window.addEventListener("focus",H_);window.addEventListener("blur",Y_);window.addEventListener("pagehide",Y_);document.hasFocus()&&H_();G_=()=>localStorage.getItem(Dm)!==null});var fz,$z,J_,hz,Z_,Nn,Ks=b(()=>{w();fz={"token-wrong":()=>o("the platform rejects the token"),"other-poller":()=>o("another program receives this bot's messages"),"webhook-set":()=>o("a webhook is set on the bot"),"settings-wrong":()=>o("the stored settings cannot be used"),"secrets-unreadable":()=>o("the stored token cannot be decrypted with the current key"),network:()=>o("the platform cannot be reached"),"server-error":()=>o("the platform has a problem"),"answer-broken":()=>o("unexpected response from the platform"),"rate-limited":()=>o("the platform asks to wait"),"storage-failed":()=>o("messages cannot be stored"),"internal-error":()=>o("the connector failed, the log has the details"),"history-gap":()=>o("the platform lost some events; the rest was loaded from its history"),"longpoll-off":()=>o("Long Poll is off in the community's settings"),"password-wrong":()=>o("the mail server rejects the name or the password"),"certificate-wrong":()=>o("the mail server's certificate cannot be trusted"),"tls-missing":()=>o("the mail server offers no secure connection"),"tls-failed":()=>o("a secure connection to the mail server failed"),"folder-missing":()=>o("the mailbox has no such folder"),"mailbox-full":()=>o("the mailbox is full, clients' emails are rejected"),"server-unreachable":()=>o("the mail server cannot be reached"),"blocked-by-client":()=>o("the client has blocked the bot"),"client-gone":()=>o("the client's account no longer exists"),"kicked-from-group":()=>o("the bot is no longer in the group"),"no-permission":()=>o("the bot may not write there"),"too-late":()=>o("the platform no longer allows changes"),"reaction-refused":()=>o("the platform does not accept this reaction here"),"never-arrived":()=>o("the platform says it does not have it"),"message-gone":()=>o("the client no longer has the message"),"client-not-started":()=>o("the client must write first"),"chat-not-found":()=>o("the platform does not know this chat"),"text-too-long":()=>o("the text is too long for this channel"),"text-empty":()=>o("the text is empty"),"not-allowed-by-client":()=>o("the client has not allowed messages from the community"),"client-privacy":()=>o("the client's privacy settings block it"),blacklisted:()=>o("the client is on the community's blacklist"),"too-many-files":()=>o("too many files for one message"),"file-missing":()=>o("a file is no longer stored here"),"file-too-large":()=>o("the file is too large for this channel"),"address-wrong":()=>o("emails cannot be sent to this address"),"address-refused":()=>o("the mail server does not know this address or rejects it"),"sender-refused":()=>o("the mail server does not allow this mailbox to send"),"recipient-mailbox-full":()=>o("the client's mailbox is full"),bounced:()=>o("the email bounced"),"email-too-large":()=>o("the email with its files is too large"),postponed:()=>o("the mail server asks to try again later"),"header-unsafe":()=>o("the email headers contain unsafe characters"),"partly-sent":()=>o("only part of it was sent"),"gave-up":()=>o("could not be sent in time"),"no-answer":()=>o("the connection broke before a response came"),"server-stopped":()=>o("the server stopped during the send"),"server-crashed":()=>o("the server ended during the send")},$z={"auto-replied":()=>o("auto-reply"),"auto-generated":()=>o("sent by a program"),"auto-notified":()=>o("notification"),bounce:()=>o("an email bounced"),report:()=>o("mail server report"),own:()=>o("sent from our own address"),"empty-return-path":()=>o("no replies expected"),list:()=>o("mailing list"),bulk:()=>o("bulk email"),"blocked-sender":()=>o("blocked sender")},J_=e=>$z[e]?.()??o("sent by a program"),hz={"too-large":()=>o("larger than the limit"),"too-many":()=>o("too many files in one message"),"file-gone":()=>o("the platform no longer has it"),refused:()=>o("the platform refused it"),"gave-up":()=>o("could not be downloaded in time")},Z_=e=>hz[e]?.()??(e||o("could not be downloaded")),Nn=(e,t)=>fz[e]?.()??(t||o("the platform refused it"))});function Yi(){return!xg.value&&!_g&&(_g=!0,F("/api/command-line").then(e=>{xg.value=e},()=>{_g=!1})),xg.value}var xg,_g,Gi,Q_,Rm=b(()=>{oe();U();xg=T(null),_g=!1;Gi=(e,t)=>`${e.program} ${t} ${e.options}`,Q_=e=>`'${e.replaceAll("'","'\\''")}'`});var X_,gz,e0,Sg,t0,n0=b(()=>{ne();w();X_=(e,t)=>ct(e)===ct(t)?V(e):Xe(e,t),gz=({task:e})=>e?o("No. {number} {title}",{number:e.number,title:e.title}):o("A removed task"),e0={assigned:(e,t)=>e.count>1?x("{n} task assigned to you","{n} tasks assigned to you",e.count):o("Task for you: {task}",{task:t}),plan:({data:e,at:t},n)=>e.due_at?o("{task}: now due {time}",{task:n,time:Xe(e.due_at,t)}):o("{task}: no due date any more",{task:n}),status:(e,t)=>o("{task}: new status",{task:t}),changed:(e,t)=>o("{task}: changed",{task:t}),comment:(e,t)=>e.count>1?x("{task}: {n} new comment","{task}: {n} new comments",e.count,{task:t}):o("{task}: new comment",{task:t}),mention:(e,t,n)=>o("{who} mentioned you in {task}",{who:n,task:t}),news:(e,t)=>o("{task}: the client wrote",{task:t}),woke:(e,t)=>o("{task}: back to work",{task:t}),untouched:(e,t)=>o("{task}: still not begun",{task:t}),soon:({data:e,at:t},n)=>o("{task}: due at {time}",{task:n,time:X_(e.due_at,t)}),late:({data:e,at:t},n)=>o("{task}: overdue since {time}",{task:n,time:X_(e.due_at,t)})},Sg=(e,t,n)=>(e0[e.data.what]??e0.changed)(e,gz(e),n),t0=({data:e})=>e.reason?o("“{text}”",{text:e.reason}):""});function s0(e){let t=e.by_id===null?o("Someone"):cs(H(e.by_id)),{what:n,to:s}=e.data;if(n==="in"&&e.count>1)return x("{n} new message","{n} new messages",e.count);let a=n==="assigned"?s===null?o("no assignee now"):o("assignee is {name}",{name:H(s)}):(o0[n]??o0.in)(t);return e.count>1?`${a} · ${x("{n} event","{n} events",e.count)}`:a}function kz(e){return e.kind==="fault"?o("Conversations are complete, but a notification may be missing. Okno tries again by itself and after each start. If this line stays, update Okno; this command on the server names the cause: {command}",{command:vz()}):e.kind==="breaker"?e.data.why==="channel-budget"?o("There were too many within an hour. See whether they go round in a loop before they go on."):o("One conversation got 20 in a day. See whether they go round in a loop before they go on."):e.kind==="rule"?(i0[e.data.why]??i0.failed)():e.kind==="channel"?e.data.state==="up"?o("Outage from {from} to {until}",{from:V(e.data.since),until:V(e.data.until)}):o("Since {time}. Replies wait in the queue.",{time:V(e.data.since)}):e.kind==="task"||e.kind==="taskdue"?t0(e):e.kind==="nobody"?o("Round robin gives them out as soon as an operator is free."):e.kind==="test"?o("You pressed “Check” in the settings"):e.data.late?o("Announced late, Okno was not running at that time"):e.text?o("“{text}”",{text:e.text}):e.kind==="assigned"&&e.by_id!==null?o("Assigned by {name}",{name:H(e.by_id)}):e.kind==="mention"?e.name:e.kind==="unsnoozed"?o("Snoozed until now"):""}function Vc(e){let t=e.name||o("A client"),n=e.by_id===null?o("Someone"):H(e.by_id);return{plain:(a0[e.kind]??a0.message)(e,t,n),strong:e.kind==="mention"||e.kind==="handover"?n:e.name,text:kz(e),icon:bz[e.kind]??"bell",face:(e.kind==="mention"||e.kind==="handover")&&e.by_id!==null?n:null}}function Lm(e){return e.kind==="breaker"?e.data.breaker==="rule"?`/automation/${e.data.id}`:"/inbox/all":e.kind==="channel"?"/inbox/all":e.kind==="nobody"?"/inbox/unassigned":e.kind==="test"||!e.dialog_id?"/settings/notifications":e.count>1&&(e.kind==="assigned"||e.kind==="handover")?"/inbox/mine":Y("all",e.dialog_id,e.kind==="mention"||e.kind==="failed"?e.no:void 0)}var bz,o0,a0,r0,vz,i0,Jc,Tg=b(()=>{Ks();Rm();ne();w();Se();J();n0();bz={assigned:"user-round-plus",unsnoozed:"alarm-clock",failed:"circle-alert",test:"bell-ring",followed:"eye",message:"message-square-text",handover:"forward",mention:"at-sign",unassigned:"message-circle",channel:"plug",fault:"circle-alert",sla_warning:"hourglass",sla_breach:"flame",breaker:"zap",nobody:"users-round",untouched:"hourglass",rule:"circle-alert",task:"circle-check",taskdue:"hourglass"},o0={in:()=>o("new message"),out:e=>o("{who} replied",{who:e}),note:e=>o("{who} left a note",{who:e}),closed:e=>o("{who} closed it",{who:e}),reopened:e=>o("{who} reopened it",{who:e}),snoozed:e=>o("{who} snoozed it",{who:e}),unsnoozed:e=>o("{who} unsnoozed it",{who:e})};a0={message:(e,t)=>`${t}: ${s0(e)}`,unassigned:(e,t)=>o("New conversation: {name}",{name:t}),channel:({data:e})=>e.state==="up"?o("{name} works again",{name:e.name}):o("{name} receives no messages: {cause}",{name:e.name,cause:Nn(e.code,e.detail)}),fault:({data:e})=>x("{n} event could not be processed","{n} events could not be processed",e.count),breaker:({data:e})=>e.breaker==="rule"?o("A rule was stopped: too many automatic messages"):o("{name}: automatic messages were stopped",{name:e.name}),followed:(e,t)=>`${t}: ${s0(e)}`,assigned:(e,t)=>e.count>1?x("{n} conversation assigned to you","{n} conversations assigned to you",e.count):o("Assigned to you: {name}",{name:t}),handover:(e,t,n)=>x("{who} handed you {n} conversation","{who} handed you {n} conversations",e.count,{who:n}),mention:(e,t,n)=>o("{who} mentioned you",{who:n}),unsnoozed:(e,t)=>o("Back from snooze: {name}",{name:t}),failed:(e,t)=>e.data.state==="uncertain"?o("{name}: reply delivery uncertain",{name:t}):o("{name}: the reply was not sent",{name:t}),sla_warning:({data:e,at:t},n)=>o("{name}: reply due at {time}",{name:n,time:r0(e.due_at,t)}),sla_breach:({data:e,at:t},n)=>e.stage>100?o("{name}: still no reply, {percent} % of the target has passed",{name:n,percent:e.stage}):o("{name}: reply overdue since {time}",{name:n,time:r0(e.due_at,t)}),nobody:({data:e})=>x("{n} conversation waits and no operator is free","{n} conversations wait and no operator is free",e.waiting),untouched:({data:e},t)=>x("{name}: no operator has looked after it for {n} minute","{name}: no operator has looked after it for {n} minutes",e.minutes,{name:t}),rule:({data:e})=>e.why==="failed"?o("A rule has failed"):o("Okno paused a rule"),task:Sg,taskdue:Sg,test:()=>o("This is what a notification looks like")},r0=(e,t)=>ct(e)===ct(t)?V(e):Xe(e,t),vz=()=>{let e=Yi();return e?Gi(e,"check"):"okno check"},i0={failed:()=>o("Its journal under Automation has the cause"),loop:()=>o("It ran more than five times in one conversation in a minute"),failing:()=>o("It failed five times in a row")};Jc=e=>e.kind==="failed"||e.kind==="fault"||e.kind==="sla_breach"||e.kind==="breaker"||e.kind==="channel"&&e.data.state==="down"});function xz(){qs??=new AudioContext,qs.state==="suspended"&&qs.resume().catch(()=>{})}function _z(e,t=new Date){if(!e?.on)return!1;let n=l=>Number(l.slice(0,2))*60+Number(l.slice(3)),[s,a,i]=[t.getHours()*60+t.getMinutes(),n(e.since),n(e.until)];return a<=i?s>=a&&s<i:s>=a||s<i}function Im(e){let t=(ye.peek()?.sounds.volume??0)/100;if(!t||!qs||qs.state!=="running")return!1;for(let[n,s,a]of yz[e])Sz(n,qs.currentTime+s,a,t*t*wz);return!0}function Sz(e,t,n,s){let a=qs.createOscillator(),i=qs.createGain();a.type="sine",a.frequency.value=e,i.gain.setValueAtTime(0,t),i.gain.linearRampToValueAtTime(s,t+.012),i.gain.exponentialRampToValueAtTime(1e-4,t+n),a.connect(i).connect(qs.destination),a.start(t),a.stop(t+n+.02)}var yz,wz,qs,Cg,Og=b(()=>{L();yz={message:[[659,0,.12],[880,.09,.2]],assigned:[[523,0,.12],[659,.1,.12],[784,.2,.26]],alarm:[[440,0,.16],[349,.17,.16],[440,.34,.24]]},wz=.3,qs=null;for(let e of["pointerdown","keydown"])window.addEventListener(e,xz,{capture:!0,passive:!0});Cg=()=>P.peek()?.presence==="online"&&!_z(ye.peek()?.quiet)});async function Zc(e=!1){let t=e?La.peek()?.next:null;La.value={...La.peek(),busy:!0,problem:null};try{let n=new URLSearchParams({limit:"50",...Us.peek()&&{only:Us.peek()},...t&&{before:t}}),s=await F(`/api/notifications?${n}`);ue({t:"bell",data:s}),La.value={busy:!1,next:s.next}}catch(n){if(!(n instanceof K))throw n;La.value={...La.peek(),busy:!1,problem:n}}}function c0(e){Us.value=e,Zc()}async function Bm(e,t){let n=Date.now();for(let s of t){let a=Dc.peek()[s];a&&a.read_at===null&&ue({t:"bell",data:{cursor:`:${X.peek().revs["notice"+s]??0}`,items:[{...a,read_at:n}]}})}try{await xe("POST","/api/notifications/read",e)}catch{}}function Wm(e){Az(e),I(Lm(e))}function m0(e){e&&Ie.peek().notifications&&Bm({dialog_id:e},Ag.peek().filter(t=>p0(t,e)).map(t=>t.id))}function Pz(){let e=[...Eg.keys()].map(t=>Dc.peek()[t]).filter(t=>t&&t.read_at===null);if(Eg=new Map,d0=0,!!e.length){if(Date.now()-r_()<Cz&&e.length>1){f0(e.length);return}for(let t of[Dz,Mz,Rz])try{t(e)}catch(n){console.warn("notification",t.name,n)}}}function Dz(e){if(zm.peek())return;let t=l=>E.peek().page==="inbox"&&!ko.peek().includes(l.dialog_id),n=l=>l.kind==="followed"||l.kind==="message"&&E.peek().page==="inbox"||l.kind==="unassigned"&&t(l),s=e.filter(l=>Ng(l,"app")&&!n(l)),a=s.filter(l=>l.kind==="unassigned");a.length>1&&G(x("{n} new conversation","{n} new conversations",a.length),{icon:"message-circle",label:o("Open"),action:()=>I(Y("unassigned"))});let i=a.length>1?s.filter(l=>l.kind!=="unassigned"):s;if(i.length>2){f0(i.length);return}for(let l of i){let{plain:c,icon:u}=Vc(l);(Jc(l)?ee:G)(c,{icon:u,label:l.dialog_id?o("Open"):"",action:l.dialog_id?()=>Wm(l):null})}}function Mz(e){let t=e.filter(a=>Ng(a,"sound")&&(a.kind==="test"||Cg()));if(!t.length||!Gc.peek()||t.every(a=>a.kind==="unassigned")&&Date.now()-l0<Oz)return;l0=Date.now();let s=t.map(a=>Jc(a)?"alarm":Ez[a.kind]??"assigned");Im(["alarm","assigned","message"].find(a=>s.includes(a)))}function Rz(e){if(Gc.peek())for(let t of e){if(!Ng(t,"desktop")||t.kind!=="test"&&(G_()||!Cg()))continue;let{plain:n,text:s}=Vc(t);V_(n,s,t.id,()=>Wm(t))}}async function g0(){await Mm(),await xe("POST","/api/notifications/test",{})}var Tz,Cz,Oz,Ez,La,Us,zm,Ag,Az,u0,p0,Nz,Eg,d0,Ng,f0,$0,h0,l0,Pg=b(()=>{lt();oe();U();Pm();wg();Ir();w();Tg();J();Og();L();he();Tz=700,Cz=3e3,Oz=3e3,Ez={message:"message",followed:"message",unassigned:"message"},La=T(null),Us=T(""),zm=T(!1),Ag=ve(()=>Object.values(Dc.value).filter(e=>!Us.value||e.kind===Us.value).sort((e,t)=>t.at-e.at||t.id-e.id));Az=e=>Bm({ids:[e.id]},[e.id]),u0=()=>Bm({all:!0},Object.keys(Dc.peek()));p0=(e,t)=>!!t&&e.dialog_id===t&&(e.count===1||e.kind!=="assigned"&&e.kind!=="handover"),Nz=e=>E.peek().page==="inbox"&&p0(e,E.peek().dialog)&&document.hasFocus()&&!document.hidden;ke(()=>{let{page:e,dialog:t}=E.value;e==="inbox"&&t&&X.value.ready&&Qt(()=>m0(t))});window.addEventListener("focus",()=>{E.peek().page==="inbox"&&m0(E.peek().dialog)});Eg=new Map,d0=0;tn((e,t)=>{for(let{k:n,id:s,row:a}of e){if(n!=="notice"||!a.id||a.read_at!==null)continue;let i=t.notifications[s];if(!(i&&i.read_at===null&&i.at>=a.at)){if(Nz(a)){Bm({ids:[s]},[s]);continue}Eg.set(s,a),d0||=setTimeout(Pz,Tz)}}});Ng=(e,t)=>e.kind==="test"||ye.peek().notices[e.kind]?.[t],f0=e=>G(x("{n} notification while you were away","{n} notifications while you were away",e),{icon:"bell",label:o("Show"),action:()=>$0()}),$0=()=>{},h0=e=>{$0=e};l0=0});function bt(e,t){let[n,s]=g(!1);return A(()=>{if(s(!1),!t)return;let a=setTimeout(()=>s(!0),e);return()=>clearTimeout(a)},[e,t]),t&&n}function Pe(){let e=O(document.activeElement);j(()=>()=>{e.current?.isConnected&&e.current.focus({preventScroll:!0})},[])}function Fm(e){let t=O(e);t.current=e,A(()=>{let n=s=>{s.code==="KeyS"&&(s.ctrlKey||s.metaKey)&&!s.altKey&&!s.shiftKey&&t.current(s)};return document.addEventListener("keydown",n),()=>document.removeEventListener("keydown",n)},[])}function qr(e){requestAnimationFrame(()=>{document.activeElement===document.body&&e()?.focus()})}function Et(e){let t=O(null);return A(()=>{let n=s=>{t.current&&!t.current.contains(s.target)&&!s.target.closest("[aria-expanded='true']")&&e()};return document.addEventListener("pointerdown",n),()=>document.removeEventListener("pointerdown",n)}),t}function Ia(e){let t=O(matchMedia(e)),[n,s]=g(t.current.matches);return A(()=>{let a=()=>s(t.current.matches);return t.current.addEventListener("change",a),()=>t.current.removeEventListener("change",a)},[]),n}function Gt(e){if(e.key!=="Tab")return;let t=[...e.currentTarget.querySelectorAll("button, input, select, a[href], textarea")].filter(s=>!s.disabled),n=e.shiftKey?t[0]:t.at(-1);document.activeElement===n&&(e.preventDefault(),(e.shiftKey?t.at(-1):t[0]).focus())}var De=b(()=>{R()});function v0(){let e=Ie.value.notifications??0,t=y.value==="bell",n=e?x("Notifications: {n} new","Notifications: {n} new",e):o("Notifications");return r`<button type="button" class="ib bellb" aria-label=${n} title=${o("Notifications")}
aria-haspopup="dialog" aria-expanded=${String(t)} onClick=${()=>t?Qc():Vi()}>
<${d} name="bell" size="m" />
${e>0&&r`<span class="count" aria-hidden="true">${e>99?"99+":de(e)}</span>`}
</button>`}function k0(){return y.value!=="bell"?null:r`<${Iz} />`}function Iz(){let e=Et(Qc),t=O(null);Pe(),A(()=>(t.current.focus({preventScroll:!0}),Zc(),zm.value=!0,()=>{zm.value=!1}),[]);let n=()=>{Qc(),I(en("notifications"))};return r`<section class="bellp" role="dialog" aria-label=${o("Notifications")} ref=${e}>
<header class="dhead">
<h2 class="head2 grow" tabindex="-1" ref=${t}>${o("Notifications")}</h2>
${(Ie.value.notifications??0)>0&&r`<button type="button" class="btn small quiet" onClick=${u0}>${o("Mark all as read")}</button>`}
<button type="button" class="ib small" aria-label=${o("Notification settings")}
title=${o("Notification settings")} onClick=${n}>
<${d} name="settings" size="m" />
</button>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${Qc}>
<${d} name="x" size="m" />
</button>
</header>
<div class="bchips" role="group" aria-label=${o("Filter notifications")}>
${[["",o("All")],["mention",o("Mentions")],["failed",o("Not sent")]].map(([s,a])=>r`<button type="button" class="chip" key=${s} aria-pressed=${String(Us.value===s)}
onClick=${()=>c0(s)}>
${a}
</button>`)}
</div>
<div class="scroll" role="group" tabindex="0" aria-label=${o("Notification list")}><${zz} /></div>
<footer class="dfoot t12 dim">${o("Kept for 30 days. Opening a notification marks it as read.")}</footer>
</section>`}function zz(){let{busy:e,problem:t,next:n}=La.value??{busy:!0},s=bt(150,!!e),a=Ag.value,i=!Us.value&&Is.value.length>0&&r`<${Bz} />`,l=r`${t&&r`<div class="empty">
<b>${o("Could not load notifications")}</b>
<span>${z(t)}</span>
<button type="button" class="btn" onClick=${()=>Zc()}>${o("Retry")}</button>
</div>`}`;return a.length?r`
${i}
${l}
${Fz(a).map(([c,u])=>r`
<h3 class="mh" key=${c}>${c}</h3>
<ul>${u.map(p=>r`<${Uz} row=${p} key=${p.id} />`)}</ul>
`)}
${n&&r`<div class="bmore">
<button type="button" class="btn small" disabled=${e} onClick=${()=>Zc(!0)}>
${o("Show older ones")}
</button>
</div>`}
`:e?r`
${i}
${s&&r`<ul aria-busy="true" aria-label=${o("Loading notifications")}>
${[70,54,62].map(c=>r`<li class="nb" aria-hidden="true">
<span class="nic"></span>
<span class="grow"><${Oe} width=${c} /><${Oe} width=${c/2} /></span>
</li>`)}
</ul>`}
`:t?r`${i}${l}`:i||r`<${se} icon="bell" title=${o("No notifications")} text=${Us.value?o("None of this kind in the last 30 days."):o("Activity in your conversations will appear here.")} />`}function Bz(){let[e,t]=g(!1),n=Is.value.length-b0;return r`
<h3 class="mh">${o("Can be undone")}</h3>
<ul>
${Is.value.slice(0,e?void 0:b0).map(s=>r`<${Wz} one=${s} key=${s.id} />`)}
</ul>
${!e&&n>0&&r`<div class="bmore">
<button type="button" class="btn small" onClick=${()=>t(!0)}>
${x("{n} more","{n} more",n)}
</button>
</div>`}
`}function Fz(e){let t=new Map;for(let n of e){let s=qi(n.at,M.value);t.set(s,[...t.get(s)??[],n])}return[...t]}function jz({plain:e,strong:t}){let n=t?e.indexOf(t):-1;return n<0?e:r`${e.slice(0,n)}<b class="b6">${t}</b>${e.slice(n+t.length)}`}function qz({data:e}){let[t,n]=g(!1),s=async()=>{n(!0);try{await B("/api/automation/resume",{breaker:e.breaker,id:e.id}),G(e.breaker==="rule"?o("The rule works again"):o("Automatic messages are sent again"))}catch(a){ee(z(a))}finally{n(!1)}};return r`<span class="hrow nact">
<button type="button" class="btn small" aria-busy=${String(t)} disabled=${t} onClick=${s}>
${o("Resume")}
</button>
</span>`}function Uz({row:e}){let{plain:t,strong:n,text:s,icon:a,face:i}=Vc(e),l=c=>{c.button||c.metaKey||c.ctrlKey||c.shiftKey||(c.preventDefault(),Qc(),Wm(e))};return r`<li class="nb" data-unread=${e.read_at===null?"":null}>
${i?r`<${te} name=${i} size="md" />`:r`<span class=${Jc(e)?"nic bad":"nic"}><${d} name=${a} size="m" /></span>`}
<span class="grow">
<a class="blk t13" href=${Lm(e)} onClick=${l}>
${e.read_at===null&&r`<span class="vh">${o("New:")} </span>`}
<${jz} plain=${t} strong=${n} />
</a>
${s&&r`<span class=${Kz(e)?"t12 dim blk":"t12 dim blk cut2"}>${s}</span>`}
${e.kind==="breaker"&&r`<${qz} data=${e.data} />`}
</span>
<time class="t12 dim num">${V(e.at)}</time>
</li>`}var Qc,b0,Lz,Vi,Wz,Kz,jm=b(()=>{oe();R();C();ie();U();we();ne();w();Pg();Tg();J();L();he();N();De();Qc=()=>{y.value=null},b0=5,Lz=ve(()=>P.value?.id??null);ke(()=>{Lz.value,Qt(Hx)});Vi=()=>{y.value="bell"};h0(Vi);Wz=({one:e})=>r`<li class="nb">
<span class="nic"><${d} name=${e.icon} size="m" /></span>
<span class="grow">
<span class="blk t13">${e.text}</span>
<button type="button" class="link t12" aria-label=${o("Undo: {what}",{what:e.text})}
onClick=${()=>Lc(e)}>
${o("Undo")}
</button>
</span>
<time class="t12 dim num">${V(e.at)}</time>
</li>`;Kz=({kind:e})=>e==="fault"||e==="breaker"});var pt,yo=b(()=>{pt=navigator.platform.startsWith("Mac")?"⌘":"Ctrl"});function Ve(...e){for(let t of e)_0.set(t.id,{when:Gz,...t})}function Ys(e){return[...[(e.ctrlKey||e.metaKey)&&"Ctrl",e.shiftKey&&"Shift"].filter(Boolean),e.code==="NumpadEnter"?"Enter":e.code].join("+")}var Km,_0,Gz,Hs,Lg,Ig,S0,zg,T0,Vz,C0,za,Jz,Zz,Ji,Zi,O0,_t=b(()=>{yo();w();Km={everywhere:()=>o("Everywhere"),list:()=>o("List"),dialog:()=>o("Conversation"),field:()=>o("Text field"),log:()=>o("Messages"),tasks:()=>o("Tasks"),go:()=>o("Go to")},_0=new Map;Gz=()=>!0,Hs=()=>[..._0.values()],Lg=e=>!!e.when(),Ig={},S0=e=>{Ig=e??{}},zg=e=>Ig[e.id],T0=(e,t)=>Hs().find(n=>n!==t&&n.key!==t.key&&za(n).includes(e)),Vz=new Set(["Escape","Tab","Enter","Space","F6","AltLeft","AltRight"]),C0=e=>!e.altKey&&!Vz.has(e.code)&&!/^(Shift|Control|Meta)/.test(e.code)&&/^[A-Z][A-Za-z0-9]*$/.test(e.code),za=e=>[Ig[e.id]??e.key,...e.also??[]].filter(Boolean),Jz={BracketLeft:"[",BracketRight:"]",Period:".",Slash:"/",Semicolon:";",ArrowUp:"↑",ArrowDown:"↓",ArrowLeft:"←",ArrowRight:"→",Escape:"Esc",Ctrl:pt,Enter:"Enter"},Zz=e=>Jz[e]??e.replace(/^(Key|Digit)/,""),Ji=e=>e.split(" ").map(t=>t==="Shift+Slash"?["?"]:t.split("+").map(Zz));Zi=(e,t)=>Hs().find(n=>(!t||n.anywhere)&&za(n).includes(e)&&Lg(n)),O0=e=>Hs().some(t=>za(t).some(n=>n.startsWith(e+" ")))});function fe(e,t,{when:n=()=>!0,keys:s=!1,meanwhile:a=()=>null}={}){let i=T(null),l=null,c=()=>l||(qm.value+=1,l=e().then(m=>{i.value=m[t]}).catch(m=>{throw l=null,m}).finally(()=>{qm.value-=1}),l);A0.push(c);let u=s?eB:Xz;return Object.assign(m=>r`<${u} view=${i} start=${c} when=${n} meanwhile=${a} props=${m} />`,{load:c})}function Wt(e,t,n){let s=fe(t,n,{keys:!0});return Object.assign(()=>e.includes(y.value)?r`<${s} key=${y.value} />`:null,{load:s.load})}function Bg(e){e().catch(t=>{console.warn("module",t),ee(o("Could not load this part of the page."),{label:o("Retry"),action:()=>Bg(e)}),y.value=null})}function Xz({view:e,start:t,when:n,meanwhile:s,props:a}){let i=!e.value&&n();return j(()=>{i&&Bg(t)},[i]),e.value?r`<${e.value} ...${a} />`:s()}function eB({view:e,start:t,props:n}){let s=O(document.activeElement),a=O(null),i=O([]),l=O(""),c=e.value,u=()=>{s.current?.isConnected&&s.current.focus({preventScroll:!0})};return c&&a.current&&(l.current=a.current.value,u()),j(()=>{if(!c)return a.current.focus({preventScroll:!0}),Bg(t),()=>{e.peek()||u()}},[]),j(()=>{c&&sB(l.current,i.current)},[!!c]),c?r`<${c} ...${n} />`:r`<input class="keycatch" ref=${a} inputmode="none" autocomplete="off" aria-label=${o("Loading…")}
onKeyDown=${p=>oB(p,i.current)} />`}function oB(e,t){if(e.isComposing||e.key==="Escape")return;let{key:n,code:s,shiftKey:a,ctrlKey:i,metaKey:l}=e;t.push({key:n,code:s,shiftKey:a,ctrlKey:i,metaKey:l,letter:tB(e)}),/^(Enter|Tab|Arrow)/.test(n)&&(e.preventDefault(),e.stopPropagation())}function sB(e,t){let n=document.activeElement,s=nB(n);e&&s&&(n.setRangeText(e,n.selectionStart,n.selectionEnd,"end"),n.dispatchEvent(new Event("input",{bubbles:!0})));let a=t.splice(0).filter(i=>!(s&&(i.letter||i.key==="Backspace"))&&!["Shift","Control"].includes(i.key));a.length&&requestAnimationFrame(()=>{for(let{letter:i,...l}of a)document.activeElement.dispatchEvent(new KeyboardEvent("keydown",{...l,bubbles:!0,cancelable:!0}))})}function Um(e){if(!qm.peek()){e();return}let t=qm.subscribe(n=>{n||setTimeout(()=>{t(),e()})})}async function Wg(){for(let e of A0){await aB();try{await e()}catch{setTimeout(Wg,Qz);return}}}var Qz,E0,A0,qm,tB,nB,aB,bn=b(()=>{oe();R();C();w();he();ie();Qz=5e3,E0=2e3,A0=[],qm=T(0);tB=e=>e.key.length===1&&!e.ctrlKey&&!e.metaKey,nB=e=>e.matches("input:not([type=checkbox]):not([type=radio]), textarea");aB=()=>new Promise(e=>{globalThis.requestIdleCallback?requestIdleCallback(e,{timeout:E0}):setTimeout(e,E0)})});function Hm(e,t){let n=[...e],s=[],a=0;for(let[i,l]of t)i<a||(i>a&&s.push({text:n.slice(a,i).join(""),marked:!1}),s.push({text:n.slice(i,i+l).join(""),marked:!0}),a=i+l);return a<n.length&&s.push({text:n.slice(a).join(""),marked:!1}),s}var Fg=b(()=>{});function Xc(e){let t=ae.peek()[e]?.name??o("the client");return t.length>N0?`${t.slice(0,N0-1).trimEnd()}…`:t}var N0,P0,Pn,eu,Ym,Gm,D0,M0,Vm,Jm,Zm,R0,L0,Qm,I0,z0,Ba,Xm,Gs=b(()=>{ne();w();Se();L();N0=40;P0=e=>e===null?o("until the client replies"):Xe(e),Pn=e=>(t,...n)=>e(Xc(t),...n),eu=Pn((e,t)=>o("Closed: {name} · {reason}",{name:e,reason:t})),Ym=Pn(e=>o("Reopened: {name}",{name:e})),Gm=Pn((e,t)=>o("Snoozed: {name} · {when}",{name:e,when:P0(t)})),D0=Pn(e=>o("Unsnoozed: {name}",{name:e})),M0=Pn(e=>o("No reply needed: {name}",{name:e})),Vm=Pn((e,t)=>t?o("Following: {name}",{name:e}):o("No longer following: {name}",{name:e})),Jm=Pn(e=>o("Marked as read: {name}",{name:e})),Zm=Pn(e=>o("Marked as unread: {name}",{name:e})),R0=Pn(e=>o("Sent and closed: {name}",{name:e})),L0=Pn((e,t)=>o("Sent and snoozed: {name} · {when}",{name:e,when:P0(t??null)})),Qm=Pn((e,t)=>o("Reply scheduled: {name} · {when}",{name:e,when:Xe(t)})),I0=Pn(e=>o("Not sent, the text is back in the field: {name}",{name:e})),z0=Pn(e=>o("Not sent: {name}",{name:e})),Ba=Pn((e,t)=>t===null?o("No assignee now: {name}",{name:e}):t===P.peek().id?o("You are the assignee: {name}",{name:e}):o("Assigned: {name} · {who}",{name:e,who:H(t)})),Xm=Pn((e,t)=>t===null?o("Removed from the team: {name}",{name:e}):o("Assigned to a team: {name} · {team}",{name:e,team:t}))});async function je(e){try{return await e(),!0}catch(t){return ee(z(t)),!1}}async function on(e,t,n,s){let a=ed(e),i=Ea(e);ue({t:"result",dialog:{...a,...s},sentAtRev:i});try{let l=await B(`/api/dialogs/${e}/${t}`,n);return ue({t:"result",...l,sentAtRev:i}),l}catch(l){throw ue({t:"result",dialog:a,sentAtRev:i}),l}}function Hn(e,t,n,s,{more:a,keep:i}={}){if(Aa())return null;let l=je(t),c=G(e,{icon:s,more:a,keep:i,undo:async()=>{await l&&await je(n)}});return l.then(u=>{u||Mr(c)}),l}function jg(e,t){let n=ed(e).assignee_id;return n===t?null:Hn(Ba(e,t),B0(e,t),B0(e,n),"user-round-check")}function Wa(e){if(ed(e).state!=="closed")return null;let t={reason:ed(e).close_reason??"solved",comment:""},n=async()=>{t=(await on(e,"reopen",{},{state:"open",close_reason:null})).was??t},s=()=>on(e,"close",t,{state:"closed",waiting_since:null,snooze:null,close_reason:t.reason}),a=Hn(Ym(e),n,s,"undo-2");return a&&E.peek().dialog===e&&Dr(),a}async function At(e){try{await navigator.clipboard.writeText(e),G(o("Copied"))}catch{rB(e)?G(o("Copied")):ee(o("The browser blocked copying"))}}function rB(e){let t=Object.assign(document.createElement("textarea"),{value:e,className:"vh"}),n=document.activeElement;document.body.append(t),t.select();let s=document.execCommand("copy");return t.remove(),n?.focus?.({preventScroll:!0}),s}async function tu(e,t){await B(`/api/contacts/${e.id}`,t,{method:"PATCH"}),ue({t:"contact",row:{...e,...t}})}function od(e){nu.value=e,y.value="photo"}async function sd(e,t,n){let s=await B(`/api/contacts/${e.id}/identities`,{kind:t,external_id:n});ue({t:"contact",row:s.contact}),G(s.moved.length?x("Address added, {n} conversation added to the card","Address added, {n} conversations added to the card",s.moved.length):o("Address added"))}async function F0(){await je(async()=>{await xe("DELETE","/api/session"),y.value=null,wm(),I("/login")})}var ed,B0,td,nd,W0,nu,tt=b(()=>{ie();oe();U();w();J();L();lt();he();Gs();Rs();ed=e=>X.peek().dialogs[e];B0=(e,t)=>()=>on(e,"assignee",{operator_id:t},{assignee_id:t});td=e=>jg(e,P.peek().id);nd=e=>je(async()=>{ue({t:"result",...await B(`/api/messages/${e.id}/retry`,{})})}),W0=e=>je(async()=>{ue({t:"result",...await B(`/api/messages/${e.id}/check`,{})})});nu=T(null)});function pB(e){let t=/[а-яё]/i.test(e)?lB:iB,n=[...e].map(s=>t.get(s)??s).join("");return n===e?null:n}function j0(e){return[...uB(e).matchAll(/[\p{L}\p{N}@№+]+/gu)].map(t=>({word:t[0],at:t.index}))}function mB(e,t){if(e.length<cB)return!1;let n=s=>t.slice(0,s);for(let s of[e.length-1,e.length,e.length+1])if(s<=t.length&&dB(e,n(s)))return!0;return!1}function dB(e,t){let n=0;for(;n<e.length&&n<t.length&&e[n]===t[n];)n+=1;return e.length===t.length?e.slice(n+1)===t.slice(n+1)||e[n]===t[n+1]&&e[n+1]===t[n]&&e.slice(n+2)===t.slice(n+2):e.length>t.length?e.slice(n+1)===t.slice(n):e.slice(n)===t.slice(n+1)}function fB(e,t){let n=t.find(({word:i})=>i.startsWith(e));if(n)return{score:n.at===0?4:3,mark:[n.at,e.length]};let s=e.length>1&&t.find(({word:i})=>i.includes(e));if(s)return{score:2,mark:[s.at+s.word.indexOf(e),e.length]};let a=t.find(({word:i})=>mB(e,i));return a?{score:1,mark:[a.at,Math.min(e.length,a.word.length)]}:null}function K0(e,t){let n=j0(t),s=j0(e).map(({word:a})=>fB(a,n));return!s.length||s.some(a=>!a)?null:{score:s.reduce((a,i)=>a+i.score,0)/s.length,marks:s.map(a=>a.mark).sort((a,i)=>a[0]-i[0])}}function Qi(e,t){let[n,s]=[e.slice(0,$B),t.slice(0,hB)],a=K0(n,s);if(a)return a;let i=pB(n),l=i&&K0(i,s);return l?{...l,score:l.score-.5}:null}function Kg(e,t,n){return t.map(s=>({item:s,fit:Qi(e,n(s))})).filter(s=>s.fit).sort((s,a)=>a.fit.score-s.fit.score)}var q0,U0,iB,lB,cB,uB,$B,hB,qg=b(()=>{q0="qwertyuiop[]asdfghjkl;'zxcvbnm,.`QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>~",U0="йцукенгшщзхъфывапролджэячсмитьбюёЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮЁ",iB=new Map([...q0].map((e,t)=>[e,[...U0][t]])),lB=new Map([...U0].map((e,t)=>[e,[...q0][t]])),cB=4,uB=e=>e.toLowerCase().replaceAll("ё","е");$B=200,hB=1e3});var H0,Y0,Xi,ou=b(()=>{H0=[],Y0=e=>{H0.push(e)},Xi=e=>H0.some(t=>t(e))});function ad(e,t,n=""){let s=Ur(e).assignee_id;if(s===t&&!n)return null;let a=(i,l)=>()=>on(e,"assignee",{operator_id:i,note:l},{assignee_id:i});return Hn(Ba(e,t),a(t,n),a(s,""),"user-round-check")}function G0(e,t,n=""){let{team_id:s,assignee_id:a}=Ur(e),i=Xm(e,t===null?null:Yg(t)),l=(c,u,p)=>()=>on(e,"team",{team_id:c,operator_id:u,note:p},{team_id:c,assignee_id:u});return Hn(i,l(t,t===null?a:null,n),l(s,a,""),"users-round")}function Dn(e){let t=e.id===P.value.id?"online":o_(e.id);return e.presence==="off"||t==="off"?"off":e.presence==="away"||t==="away"?"away":"online"}async function Fa(e){try{let{people:t}=await F(e?`/api/people?dialog=${e}`:"/api/people");zo.value=Object.fromEntries(t.map(n=>[n.id,n]))}catch{}}async function rd(){Ug||Aa()||(Ug=!0,await je(async()=>{let{dialog:e}=await B("/api/dialogs/next",{});if(!e){G(o("No unassigned conversations"));return}ue({t:"rows",cursor:X.peek().cursor,rows:[{k:"dialog",id:e.id,rev:gB(),row:e}]}),Dr(),I(Y("mine",e.id));let t=()=>je(()=>on(e.id,"assignee",{operator_id:null},{assignee_id:null}));G(Ba(e.id,P.peek().id),{icon:"user-round-check",undo:t})}),Ug=!1)}function id(e,t,n=""){let s=Ur(e).snooze,a=s&&(s.until===null||s.until>Date.now())?Hg(e,s.until,s.reason):J0(e);return Hn(Gm(e,t),Hg(e,t,n),a,"alarm-clock")}function ja(e){let t=Ur(e).snooze;return t?Hn(D0(e),J0(e),Hg(e,t.until,t.reason),"alarm-clock"):null}function oo(e,t="solved",n="",{sure:s=!1,restore:a=null}={}){let i=Ur(e);if(i.state!=="open"||Aa()||!s&&Xi({ids:[e],proceed:f=>oo(e,t,n,{sure:!0,...f})}))return null;let{view:c}=E.peek(),u=Q0(e,c),p=async()=>{await kB(i)(),await a?.(),E.peek().page==="inbox"&&I(Y(c,e))},m={label:o("Reason"),run:()=>{I(Y(c,e)),y.value="finish"}},h=Hn(eu(e,ld(t)),vB(e,t,n),p,"check",{more:m,keep:!0});return h&&E.peek().dialog===e&&X0(c,u),h}function Gg(e){let{dialog:t,view:n}=E.peek();t===e&&X0(n,Q0(e,n))}function Z0(e,t,n){let s={reason:Ur(e).close_reason??"solved",comment:""},a=l=>on(e,"close",l,{close_reason:l.reason}),i=async()=>{s=(await a({reason:t,comment:n})).was??s};return Hn(eu(e,ld(t)),i,()=>a(s),"check")}function Q0(e,t){let n=X.peek().dialogs;return Mi(n,t,"urgent",Oa(),null).find(s=>s!==e)??null}function X0(e,t){Dr();let n=ye.peek()?.after_close??"next";n==="stay"||st(e)==="closed"||I(n==="next"&&t?Y(e,t):Y(e))}function cd(e){let t=Ur(e).waiting_since;if(!t)return null;let n=()=>on(e,"no-answer",{},{waiting_since:null});return Hn(M0(e),n,()=>on(e,"answer-after-all",{},{waiting_since:t}),"message-circle-off")}async function Hr(e,t=!Ms.peek()[e]){ue({t:"follow",id:e,on:t});try{await B(`/api/dialogs/${e}/follow`,{on:t}),G(Vm(e,t),{icon:"eye",undo:()=>Hr(e,!t)})}catch(n){ue({t:"follow",id:e,on:!t}),ee(z(n))}}var Ur,Yg,V0,zo,Ug,gB,Hg,J0,el,ld,bB,vB,kB,Mn=b(()=>{oe();tt();ie();Gs();U();Ir();w();Rs();ho();J();ou();$o();L();he();Ur=e=>ae.peek()[e];Yg=e=>Fe.value[e]?.name??o("Deleted team"),V0=e=>{let t=Fe.value[e.team_id];return t&&!t.removed?t:null};zo=T(null);Ug=!1;gB=()=>Number(String(X.peek().cursor).split(":").pop()),Hg=(e,t,n)=>()=>on(e,"snooze",{until:t,reason:n},{snooze:{at:Date.now(),until:t,reason:n,by:P.peek().id}}),J0=e=>()=>on(e,"unsnooze",{},{snooze:null});el={solved:[()=>o("Resolved"),"check"],"no-reply":[()=>o("No reply"),"message-circle-off"],duplicate:[()=>o("Duplicate"),"copy"],spam:[()=>o("Spam"),"ban"],declined:[()=>o("Client declined"),"user-round-x"],other:[()=>o("Other reason"),"circle-question-mark"]},ld=e=>(el[e]??el.solved)[0](),bB=e=>({state:"closed",waiting_since:null,snooze:null,close_reason:e}),vB=(e,t,n)=>()=>on(e,"close",{reason:t,comment:n},bB(t)),kB=({id:e,snooze:t,waiting_since:n})=>()=>on(e,"reopen",{},{state:"open",snooze:t,waiting_since:n,close_reason:null})});function sS(){us.value="",Vs.value=null,wo.value=null}function aS(e){if(us.value=e,clearTimeout(eS),e.trim().length<2){su+=1,Vs.value=null;return}eS=setTimeout(()=>wB(e),yB)}async function wB(e){su+=1;let t=su;try{let n=await F(`/api/search?${new URLSearchParams({q:e,limit:String(Vg)})}`);t===su&&(Vs.value={q:e,data:n})}catch(n){if(!(n instanceof K))throw n;t===su&&(Vs.value={q:e,problem:n})}}function nS(e){let t=us.value.trim();return t?Kg(t,e,rS).map(({item:n,fit:{marks:s}})=>tS(n,s)):e.map(n=>tS(n))}function iS(e){let t=e.assignee_id===P.peek().id?"mine":"all",n={id:"open",icon:"message-square-text",text:o("Open"),run:()=>I(Y(t,e.id))},s=i=>()=>{_B(e),i(e.id)},a=e.state==="open"?[e.assignee_id!==P.peek().id&&{id:"take",icon:"hand",text:o("Take it"),run:s(td)},e.assignee_id===P.peek().id&&{id:"free",icon:"user-round",text:o("Remove the assignee"),run:s(i=>jg(i,null))},{id:"close",icon:"check",text:o("Close"),run:s(oo)}]:[{id:"reopen",icon:"undo-2",text:o("Reopen"),run:s(Wa)}];return[n,...a.filter(Boolean)]}function _B(e){ae.peek()[e.id]||ue({t:"result",dialog:e,sentAtRev:Ea(e.id)})}function lS(e,t=[]){return{id:"d:"+e.id,kind:"dialog",dialog:e,text:e.name,marks:t,acts:()=>iS(e),run:()=>I(Y("all",e.id))}}function SB(e){let t=e.dialog_id;return{id:"k:"+e.id,kind:"contact",contact:e,text:e.name,marks:e.marks,run:()=>{t&&I(Y("all",t))}}}function TB(e){return{id:"m:"+e.id,kind:"message",message:e,text:e.text,marks:e.marks,acts:()=>iS(e.dialog),run:()=>I(Y("all",e.dialog_id,e.no))}}function CB(e){let t=Object.values(ae.value);return Kg(e,t,s=>s.name).slice(0,Vg).map(({item:s,fit:{marks:a}})=>lS(s,a))}function OB(e){return{dialogs:e.dialogs.map(n=>lS(n)),contacts:e.contacts.map(SB),messages:e.messages.map(TB)}}function EB(){let e=us.value.trim(),t=xB(),n=[{id:"acts",title:o("Conversation actions"),items:nS(t.filter(s=>oS.has(s.group)))}];if(e){let s=Vs.value?.data&&Qi(e,Vs.value.q)?OB(Vs.value.data):{dialogs:[],contacts:[],messages:[]},a=new Set(s.dialogs.map(i=>i.id));n.push({id:"dialogs",title:o("Conversations"),items:[...s.dialogs,...CB(e).filter(i=>!a.has(i.id))].slice(0,Vg)}),n.push({id:"contacts",title:o("Clients"),items:s.contacts}),n.push({id:"messages",title:o("Messages found"),items:s.messages})}return n.push({id:"go",title:o("Go to"),items:nS(t.filter(s=>!oS.has(s.group)))}),e&&n.push({id:"all",title:"",items:[{id:"search",kind:"search",icon:"search",text:o("Search everywhere: {q}",{q:e}),marks:[],run:()=>I(nm(e))}]}),n.filter(s=>s.items.length)}function AB(e){let t=us.value.trim(),n=e.acts().map(s=>({...s,id:"a:"+s.id,kind:"act",marks:t?Qi(t,s.text)?.marks:[]})).filter(s=>s.marks);return[{id:"actions",title:e.text,items:n}]}function Jg(e){y.value=null,requestAnimationFrame(()=>e.run())}function uS(e){return e?.acts?(wo.value=e,us.value="",!0):!1}function Zg(){return wo.value?(wo.value=null,!0):!1}var yB,Vg,us,Vs,wo,su,eS,xB,rS,tS,oS,cS,pS=b(()=>{oe();tt();ie();U();_t();w();qg();J();L();Mn();yB=150,Vg=5,us=T(""),Vs=T(null),wo=T(null),su=0,eS=0;xB=()=>Hs().filter(e=>e.palette!==!1&&e.label&&Lg(e)),rS=e=>(e.title??e.label)(),tS=(e,t=[])=>({id:"c:"+e.id,kind:"command",icon:e.icon??"chevron-right",text:rS(e),marks:t,command:e,run:e.run});oS=new Set(["dialog","log"]);cS=ve(()=>wo.value?AB(wo.value):EB())});function tl({one:e}){let[t]=za(e);return t?r`<${Qg} keys=${t} />`:null}var Qg,ud=b(()=>{C();_t();w();N();Qg=({keys:e})=>Ji(e).map((t,n)=>r`${n>0&&r` <span class="then dim t12">${o("then")}</span> `}<${gn} of=${t} />`)});var mS={};be(mS,{Palette:()=>NB});function PB(){let e=O(null),t=O(null),[n,s]=g({at:0,asked:""});g(sS),Pe(),j(()=>e.current.focus(),[]);let a=cS.value,i=`${wo.value?.id??""} ${us.value}`,l=n.asked===i?n.at:0,c=f=>s({at:f,asked:i}),u=a.flatMap(f=>f.items),p=u[Math.min(l,u.length-1)];A(()=>{t.current?.querySelector(".mi.on")?.scrollIntoView({block:"nearest"})},[l,a]);let m=()=>{y.value=null},h=f=>{if(f.isComposing)return;let $={ArrowDown:(l+1)%u.length,ArrowUp:(Math.min(l,u.length-1)-1+u.length)%u.length,PageDown:Math.min(u.length-1,l+8),PageUp:Math.max(0,l-8)}[f.key];if($!==void 0&&u.length){f.preventDefault(),c($);return}if(f.key==="Enter"&&p){f.preventDefault(),Jg(p);return}if(f.key==="Tab"&&!f.shiftKey&&uS(p)){f.preventDefault(),f.stopPropagation();return}f.key==="Backspace"&&!us.value&&Zg()&&f.preventDefault(),f.key==="Escape"&&Zg()&&(f.preventDefault(),f.stopPropagation())};return r`<div class="over" onPointerDown=${f=>{f.target===f.currentTarget&&m()}}>
<div class="dialog pal" role="dialog" aria-modal="true" aria-label=${o("Search and commands")}
onKeyDown=${Gt}>
<div class="hrow palin">
<${d} name="search" />
<input class="palq" ref=${e} value=${us.value} role="combobox" aria-expanded="true"
aria-controls="pallist" aria-autocomplete="list" aria-activedescendant=${p?"pal-"+p.id:null}
aria-label=${o("Command, client or message text")}
placeholder=${wo.value?o("Action"):o("Command, client or message text")} autocomplete="off"
spellcheck="false" onInput=${f=>aS(f.currentTarget.value)} onKeyDown=${h} />
<${DB} />
</div>
<div class="palbody" id="pallist" role="listbox" aria-label=${o("Results")} ref=${t}>
${a.map(f=>r`<div role="group" aria-label=${f.title||o("Search")} key=${f.id}>
${f.title&&r`<div class="mh" role="presentation">${f.title}</div>`}
${f.items.map($=>r`<${MB} key=${$.id} item=${$} on=${$===p}
onLook=${()=>c(u.indexOf($))} />`)}
</div>`)}
${!u.length&&r`<p class="palno">${o("Nothing found")}</p>`}
</div>
${Vs.value?.problem&&r`<p class="palno" role="status">${o("Could not search clients and messages. Try again.")}</p>`}
<div class="palfoot">
<span><span class="keys"><kbd>↑</kbd><kbd>↓</kbd></span> ${o("choose")}</span>
<span><span class="keys"><kbd>Enter</kbd></span> ${o("run")}</span>
${p?.acts&&!wo.value&&r`<span><span class="keys"><kbd>Tab</kbd></span> ${o("actions")}</span>`}
<span class="hrow end"><span class="keys"><kbd>Esc</kbd></span> ${wo.value?o("back"):o("dismiss")}</span>
</div>
<div class="vh" role="status">${p?"":o("Nothing found")}</div>
</div>
</div>`}function DB(){let e=wo.value?.text??ae.value[E.value.dialog]?.name;return e?r`<span class="tag plain lg cut palwhere">${e}</span>`:null}function MB({item:e,on:t,onLook:n}){let s={dialog:LB,contact:IB,message:zB}[e.kind]??RB;return r`<div class=${t?"mi on":"mi"} role="option" id=${"pal-"+e.id} aria-selected=${String(t)}
onPointerMove=${t?null:n} onPointerDown=${a=>a.preventDefault()}
onClick=${()=>Jg(e)}>
<${s} item=${e} />
</div>`}function IB({item:e}){let[t]=e.contact.identities;return r`
<${te} name=${e.contact.name} size="sm" />
<span class="cut"><${pd} item=${e} /></span>
${t&&r`<span class="hrow end tight dim t12">
<${Te} kind=${t.kind} named />
<span class="cut">${t.label||Ne(t.kind)}</span>
</span>`}
`}function zB({item:e}){let{message:t}=e,n=t.operator_id?H(t.operator_id):t.dialog.name;return r`
<${d} name="message-square-text" />
<span class="cut"><${pd} item=${e} /></span>
<span class="hrow end dim t12 palwho">${n}, ${ut(t.created_at,M.value)}</span>
`}var NB,pd,RB,LB,dS=b(()=>{R();C();ie();we();ne();w();Fg();pS();Se();J();L();N();De();ud();NB=()=>y.value==="palette"?r`<${PB} />`:null;pd=({item:e})=>Hm(e.text,e.marks??[]).map(t=>t.marked?r`<b class="b6">${t.text}</b>`:t.text),RB=({item:e})=>r`
<${d} name=${e.icon} />
<span class="cut"><${pd} item=${e} /></span>
${e.command&&r`<span class="hrow end tight"><${tl} one=${e.command} /></span>`}
`,LB=({item:e})=>r`
<${te} name=${e.dialog.name} size="sm" />
<span class="cut"><${pd} item=${e} /></span>
<span class="hrow end tight dim t12">
${o("No. {number}",{number:de(e.dialog.number)})}
<${Te} kind=${e.dialog.kind} named />
</span>
`});var Lt,ps=b(()=>{Lt=(e,t=document)=>t.querySelector(e)});function eb(e){I(nm(e),{replace:!0}),clearTimeout(Xg),Xg=setTimeout(()=>md(e),BB)}async function md(e){if(clearTimeout(Xg),ms.peek()?.q===e&&ms.peek().data)return;au+=1;let t=au;if(!e.trim()){ms.value=null,Yr.value=!1;return}Yr.value=!0;try{let n=await F(`/api/search?${new URLSearchParams({q:e})}`);t===au&&(ms.value={q:e,data:n})}catch(n){if(!(n instanceof K))throw n;t===au&&(ms.value={q:e,problem:n})}t===au&&(Yr.value=!1)}var BB,ms,Yr,au,Xg,fS,$S=b(()=>{oe();U();J();BB=200,ms=T(null),Yr=T(!1),au=0,Xg=0;fS=e=>{ms.value=null,md(e)}});function gS(e,t,n){if(n<=t)return 0;if(!e||e.always)return n-t;let s=0,a=0;for(let[l,c]of e.spans)s+=hS(t,n,l,c),a+=c-l;let i=n-t-hS(t,n,e.from,e.until);return s+Math.round(i*a/(e.until-e.from))}function WB(e,t){if(!e||e.always)return null;let n=e.spans.find(([,s])=>s>t);return n&&n[0]>t?n[0]:null}function nl(e,t,n){if(!e.sla||e.due_at===null||e.waiting_since===null||e.state!=="open")return null;let s=t[e.sla.hours],a=n>=e.due_at,i=a?0:Math.min(e.sla.norm,gS(s,n,e.due_at)),l=i/e.sla.norm;return{left:i,late:a?gS(s,e.due_at,n):0,share:l,look:a?"bad":l<=.3?"warn":"",opens:a?null:WB(s,n)}}var hS,tb=b(()=>{hS=(e,t,n,s)=>Math.max(0,Math.min(t,s)-Math.max(e,n))});function ru(e,t){Kr();let n=t?.getBoundingClientRect()??{left:0,bottom:0};dd.value={id:e,x:n.left,y:n.bottom+6},y.value="clock"}function ol({left:e,late:t,look:n,opens:s},a){return n==="bad"?o("{span} overdue",{span:et(t)}):s===null?jB(e):o("paused until {time}",{time:KB(s,a)})}function kS(e,t){let n=nl(e,go.value,t);if(n){let s=ol(n,t);return n.look==="bad"||n.opens!==null?s:o("reply within {span}",{span:s})}return e.waiting_since?o("waiting {span}",{span:et(t-e.waiting_since)}):""}function ob({target:e}){return e.look==="bad"?r`<${d} name="flame" size="s" />`:e.opens===null?r`<${qB} share=${e.share} />`:r`<${d} name="pause" size="s" />`}function iu(e){let t=nl(e,go.value,M.value),n=t!==null&&t.look!=="bad"&&t.opens===null&&t.left<=75e3;return A(()=>n?P_():void 0,[n]),n?nl(e,go.value,Cm.value):t}function Bo({dialog:e,short:t=!1,asButton:n=!1,still:s=!1}){let a=iu(e);if(!e.waiting_since)return null;let i=a?`sla due ${a.look}`:"sla due",l=a?r`<${ob} target=${a} /><span class="vh">${o("Reply due:")} </span>${ol(a,M.value)}`:r`<${UB} since=${e.waiting_since} short=${t} />`,c=p=>{p.preventDefault(),p.stopPropagation(),ru(e.id,p.currentTarget)};if(s)return r`<span class=${i}>${l}</span>`;if(!n)return r`<span class=${i} title=${bS(e,a)} onClick=${c}>${l}</span>`;let u=y.value==="clock"&&dd.value?.id===e.id;return r`<button type="button" class=${i} data-clock aria-haspopup="dialog" aria-expanded=${String(u)}
title=${bS(e,a)} onClick=${c}>
${l}
</button>`}function UB({since:e,short:t}){let n=et(Math.max(0,M.value-e));return r`<${d} name="hourglass" size="s" />${t?r`<span class="vh">${o("waiting")} </span>${n}`:o("waiting {span}",{span:n})}`}var nb,FB,dd,jB,KB,qB,bS,Js=b(()=>{oe();R();we();ne();C();w();tb();L();N();ie();nb=6e4,FB=1440*nb,dd=T(null);jB=e=>e<=6e4?o("{n} s",{n:Math.ceil(e/1e3)}):et(Math.ceil(e/nb)*nb),KB=(e,t)=>e-t<FB?V(e):Am(e,t);qB=({share:e})=>r`<svg class="pie" viewBox="0 0 12 12" aria-hidden="true">
<circle class="bg" cx="6" cy="6" r="4.6" />
<circle class="fg" cx="6" cy="6" r="4.6" pathLength="100" stroke-dasharray=${`${Math.round(e*100)} 100`} />
</svg>`;bS=(e,t)=>t?o("Reply due at {time}",{time:Io(e.due_at,M.value)}):o("waiting {span}",{span:et(Math.max(0,M.value-e.waiting_since))})});var _S={};be(_S,{Search:()=>YB});function YB(){let{q:e}=E.value,[t,n]=g("all"),s=O(null);A(()=>{md(e)},[e]),j(()=>{s.current.focus(),s.current.select()},[]);let a=ms.value?.q===e?ms.value:null,i=a?.data??(Yr.value?ms.value?.data:null),l=c=>{c.key!=="ArrowDown"&&c.key!=="Enter"||(c.preventDefault(),Lt(".srh")?.focus())};return r`<main class="main page" id="main">
<header class="bar1 srbar">
<a class="ib only-phone" href=${as()} aria-label=${o("Back to the list")}><${d} name="arrow-left" /></a>
<form class="srin" role="search" onSubmit=${c=>c.preventDefault()}>
<${d} name="search" />
<input class="palq" id="q" ref=${s} type="text" inputmode="search" enterkeyhint="search" autocomplete="off"
spellcheck="false" maxlength="200" aria-label=${o("Search in conversations, clients and messages")}
placeholder=${o("Word, name, address or No.")} value=${e} onInput=${c=>eb(c.target.value)}
onKeyDown=${l} />
${e&&r`<button type="button" class="ib small" aria-label=${o("Clear")} onClick=${()=>{eb(""),s.current.focus()}}>
<${d} name="x" size="m" />
</button>`}
</form>
<h1 class="vh">${e?o("Search: {q}",{q:e}):o("Search")}</h1>
</header>
${i&&r`<${JB} data=${i} tab=${t} pick=${n} />`}
<div class="srgrid">
<div class="scroll" role="group" tabindex="0" aria-label=${o("Search results")}
aria-busy=${Yr.value?"true":null} onKeyDown=${VB}>
<div class="srbody"><${ZB} q=${e} data=${i} problem=${a?.problem} tab=${t} pick=${n} /></div>
</div>
</div>
<div class="vh" aria-live="polite">${a?.data?x("{n} found","{n} found",sb(a.data)):""}</div>
</main>`}function VB(e){let t=[...e.currentTarget.querySelectorAll(".srh")],n=t.indexOf(document.activeElement),s={ArrowDown:n+1,ArrowUp:n-1}[e.key];n<0||s===void 0||(e.preventDefault(),s<0?document.getElementById("q").focus():t[Math.min(s,t.length-1)].focus())}function JB({data:e,tab:t,pick:n}){return r`<div class="bar2 tabsrow">
<div class="tabs flat" role="group" aria-label=${o("Search in")}>
${HB.map(([s,a])=>r`<button type="button" class="tab" aria-current=${t===s?"page":null}
onClick=${()=>n(s)}>
${a()} <span class="n">${de(GB(e,s))}</span>
</button>`)}
</div>
</div>`}function ZB({q:e,data:t,problem:n,tab:s,pick:a}){let i=bt(300,Yr.value&&!t);if(n)return r`<${se} icon="unplug" title=${o("Search failed")} text=${z(n)}>
<button type="button" class="btn" onClick=${()=>fS(e)}>${o("Retry")}</button>
<//>`;if(!e.trim())return r`<${se} icon="search" title=${o("What are you looking for?")} text=${o("Words in any form, names, addresses, conversation numbers. Quotes find an exact phrase, a minus excludes a word.")} />`;if(!t)return i?r`<p class="t12 dim srq">${o("Searching…")}</p>`:null;if(!sb(t))return r`<${se} icon="search" title=${o("Nothing found")} text=${o("Try fewer or different words.")} />`;let l=p=>(s==="all"||s===p)&&t[p].length>0,c=p=>s==="all"?t[p].slice(0,yS):t[p],u=(p,m)=>s==="all"&&t[p].length>yS&&r`<button type="button" class="link t13 srall" onClick=${()=>a(p)}>
${m}
: ${de(t[p].length)}
</button>`;return r`
${t.other_layout&&r`<p class="t12 dim srq">
${o("Nothing found for “{typed}”. Showing “{read}”, typed in the wrong keyboard layout.",{typed:t.text,read:t.other_layout})}
</p>`}
${l("dialogs")&&r`
<h2 class="rules-h">${o("Conversations")}</h2>
<ul class="card">
${c("dialogs").map(p=>r`<${QB} key=${p.id} dialog=${p} />`)}
</ul>
${u("dialogs",o("All conversations found"))}
`}
${l("contacts")&&r`
<h2 class="rules-h">${o("Clients")}</h2>
<ul class="card">${c("contacts").map(p=>r`<${XB} key=${p.id} contact=${p} />`)}</ul>
${u("contacts",o("All clients found"))}
`}
${l("messages")&&r`
<h2 class="rules-h">${o("Messages found")}</h2>
<ul class="card">${c("messages").map(p=>r`<${eW} key=${p.id} message=${p} />`)}</ul>
${u("messages",o("All messages found"))}
`}
${s!=="all"&&!t[s].length&&r`<${se} icon="search" title=${o("Nothing found")} />`}
`}function QB({dialog:e}){return r`<li>
<a class="srh" href=${Y("all",e.id)}>
<${te} name=${e.name} face=${e.avatar}><${Te} kind=${e.kind} named /><//>
<span class="grow">
<span class="hrow">
<b class="b6 cut">${e.name}</b>
<${Bo} dialog=${e} />
${e.state==="closed"&&r`<span class="tag plain">${o("closed")}</span>`}
</span>
<span class="t13 mut blk srx">
${[o("No. {number}",{number:de(e.number)}),e.title].filter(Boolean).join(" · ")}
</span>
</span>
<span class="t12 dim srm">${xS(e.last_at)}</span>
</a>
</li>`}function XB({contact:e}){let t=r`
<${te} name=${e.name} />
<span class="grow">
<span class="hrow"><b class="b6 cut"><${wS} text=${e.name} marks=${e.marks} /></b></span>
<span class="t13 mut blk srx">${e.identities.map(n=>n.label).join(" · ")}</span>
</span>
${e.identities.map(n=>r`<${Te} kind=${n.kind} named />`)}
`;return r`<li>
${e.dialog_id?r`<a class="srh" href=${Y("all",e.dialog_id)}>${t}</a>`:r`<span class="srh">${t}</span>`}
</li>`}function eW({message:e}){let{dialog:t}=e,n=e.operator_id?H(e.operator_id):"",s=e.kind==="note"?`${o("Note")} · ${n}`:e.kind==="out"&&n?`${n} → ${t.name}`:t.name,a=e.kind==="note"?r`<span class="nic"><${d} name="lock" size="m" /></span>`:r`<${Te} kind=${t.kind} size="mid" named />`;return r`<li>
<a class="srh" href=${Y("all",t.id,e.no)}>
${a}
<span class="grow">
<span class="hrow"><b class="b6 cut">${s}</b></span>
<span class="t13 mut blk srx"><${wS} text=${e.text} marks=${e.marks} /></span>
</span>
<span class="t12 dim srm">${xS(e.created_at)}</span>
</a>
</li>`}var yS,HB,sb,GB,wS,xS,SS=b(()=>{R();ps();C();U();we();ne();w();Fg();Se();J();$S();N();De();Js();yS=5,HB=[["all",()=>o("Everything")],["dialogs",()=>o("Conversations")],["contacts",()=>o("Clients")],["messages",()=>o("Messages found")]];sb=e=>e.dialogs.length+e.contacts.length+e.messages.length,GB=(e,t)=>t==="all"?sb(e):e[t].length;wS=({text:e,marks:t})=>Hm(e,t).map(n=>n.marked?r`<mark>${n.text}</mark>`:n.text),xS=e=>`${ut(e,M.value)}, ${V(e)}`});function Me({label:e,place:t,across:n=!1,children:s}){let a=Et(ab);return Pe(),j(()=>{(a.current.querySelector("[aria-checked='true']")??a.current.querySelector("button")).focus({preventScroll:!0})},[]),r`<div class=${"menu pop "+t} role="menu" aria-label=${e} ref=${a}
onKeyDown=${i=>oW(i,n)}>
${s}
</div>`}function oW(e,t){let n=[...e.currentTarget.querySelectorAll("button")],s=n.indexOf(document.activeElement),[a,i]=[(s+1)%n.length,(s-1+n.length)%n.length],l=t?{ArrowRight:a,ArrowLeft:i}:{},c={ArrowDown:a,ArrowUp:i,Home:0,End:n.length-1,...l}[e.key];e.key==="Tab"&&ab(),c!==void 0&&(e.preventDefault(),e.stopPropagation(),n[c].focus())}var ab,Z,sn=b(()=>{R();C();ie();N();De();ab=()=>{y.value=null};Z=({icon:e,checked:t,onPick:n,stay:s,children:a})=>r`<button type="button" class="mi" tabindex="-1"
role=${t===void 0?"menuitem":"menuitemradio"}
aria-checked=${t===void 0?null:String(t)} onClick=${()=>{s||ab(),n()}}>
<${d} name=${t?"check":e} size="m" />
${a}
</button>`});var rb,xo,sW,cu,CS,ib,fd,sl=b(()=>{w();L();rb={online:()=>o("Online"),lunch:()=>o("Lunch"),training:()=>o("Training"),away:()=>o("Away"),off:()=>o("Off shift")},xo=e=>e?.name||(rb[e?.builtin]??rb.off)(),sW={online:"on",away:"away",off:"off"},cu=e=>`dot ${sW[e]??"off"}`,CS=e=>rb[e.builtin]?.()??"",ib=(e,t)=>e.place-t.place||e.id-t.id,fd=()=>Object.values(Ds.value).filter(e=>!e.removed).sort(ib)});function ES(){return y.value!=="me"?null:r`<${Me} label=${o("My menu")} place="popme">
${fd().map(e=>r`<button type="button" class="mi" tabindex="-1" role="menuitemradio" key=${e.id}
aria-checked=${String(P.value.status_id===e.id)} onClick=${()=>{y.value=null,Jx(e.id)}}>
<span class="dotbox"><span class=${cu(e.base)}></span></span>
<span class="cut">${xo(e)}</span>
${P.value.status_id===e.id&&r`<span class="mend"><${d} name="check" size="m" /></span>`}
</button>`)}
<div class="msep" role="separator"></div>
<${Z} icon="bell" onPick=${Vi}>
${o("Notifications")}
${Ie.value.notifications>0&&r`<span class="count mend">${Ie.value.notifications}</span>`}
<//>
<${Z} icon="settings" onPick=${()=>I(en("looks"))}>${o("My settings")}<//>
<div class="msep" role="separator"></div>
<div class="mh" role="presentation">${o("Language")}</div>
<${Z} icon="languages" checked=${Le.value==="ru"} onPick=${()=>is("ru")}>
<span lang="ru">Русский</span>
<//>
<${Z} icon="languages" checked=${Le.value==="en"} onPick=${()=>is("en")}>
<span lang="en">English</span>
<//>
<div class="mh" role="presentation">${o("Theme")}</div>
<${Z} icon="sun-moon" checked=${jn.value==="system"} onPick=${()=>Na("system")} stay>
${o("System")}
<//>
<${Z} icon="sun" checked=${jn.value==="light"} onPick=${()=>Na("light")} stay>${o("Light")}<//>
<${Z} icon="moon" checked=${jn.value==="dark"} onPick=${()=>Na("dark")} stay>${o("Dark")}<//>
<div class="mh" role="presentation">${o("Density")}</div>
<${Z} icon="rows-4" checked=${Ro.value==="compact"} onPick=${()=>zi("compact")} stay>
${o("Compact")}
<//>
<${Z} icon="rows-3" checked=${Ro.value==="normal"} onPick=${()=>zi("normal")} stay>
${o("Normal")}
<//>
<${Z} icon="menu" checked=${Ro.value==="roomy"} onPick=${()=>zi("roomy")} stay>
${o("Comfortable")}
<//>
<div class="msep" role="separator"></div>
<${Z} icon="users-round" onPick=${()=>{y.value="handover"}}>
${o("Hand over my conversations")}
<//>
<${Z} icon="keyboard" onPick=${()=>{y.value="shortcuts"}}>
${o("Keyboard shortcuts")}
<kbd>?</kbd>
<//>
<${Z} icon="log-out" onPick=${F0}>${o("Sign out")}<//>
<//>`}var aW,OS,lb,rW,iW,AS,cb=b(()=>{C();tt();ie();w();Bt();J();L();jm();N();sn();sl();aW={operator:()=>o("Operator"),supervisor:()=>o("Supervisor"),administrator:()=>o("Administrator")},OS=e=>aW[e]?.()??"",lb=()=>Ds.value[P.value.status_id]??{builtin:P.value.presence,base:P.value.presence},rW=()=>{y.value=y.value==="me"?null:"me"},iW=({children:e})=>r`<button type="button" class=${e?"mebtn":"ib"} aria-haspopup="menu"
aria-expanded=${String(y.value==="me")} aria-label=${o("{name}: my menu",{name:P.value.name})}
title=${xo(lb())} onClick=${rW}>
<${te} name=${P.value.name} size="md"><span class=${cu(lb().base)}></span><//>
${e}
</button>`;AS=()=>r`<div class="me">
<${iW}>
<span class="grow">
<span class="nmx cut">${P.value.name}</span>
<br />
<span class="t12 dim">${xo(lb())}</span>
</span>
<//>
<${v0} />
</div>`});function NS(e){let t=st(e);if(uu.some(([s])=>s===t))return o("Inbox");let n=xa(t);return n!==null?Fe.value[n]?.name??o("Team"):pu.find(([s])=>s===t)[1]()}var uu,pu,Ka,$d,al=b(()=>{oe();w();$o();L();uu=[["mine",()=>o("Mine")],["unassigned",()=>o("Unassigned")],["all",()=>o("All")]],pu=[["waiting",()=>o("Waiting for us"),"hourglass"],["unread",()=>o("Unread"),"mail-open"],["mentions",()=>o("Mentions"),"at-sign"],["following",()=>o("Following"),"eye"],["snoozed",()=>o("Snoozed"),"alarm-clock"],["untagged",()=>o("Untagged"),"tag"],["failed",()=>o("Not sent"),"circle-alert"],["closed",()=>o("Closed"),"archive"]],Ka=ve(()=>Object.values(Fe.value).filter(e=>!e.removed).sort((e,t)=>e.name.localeCompare(t.name))),$d=e=>As(e)?void 0:xa(e)===null?Ie.value[e]:Ie.value.teams?.[xa(e)]??0});function Wo(e,t){try{localStorage.setItem(e,JSON.stringify(t))}catch{}}function Vr(e){localStorage.removeItem(e)}function rl(e){let t=[];for(let n=0;n<localStorage.length;n+=1){let s=localStorage.key(n);if(s.startsWith(e))try{t.push([s.slice(e.length),JSON.parse(localStorage.getItem(s))])}catch{}}return t}var mu=b(()=>{});function LS(e){mb.value=e.created_at-Date.now()}function Jr(e){let t=ye.peek()?.undo??{messenger:4,email:10};return(e==="email"?t.email:t.messenger)*1e3}var $W,mb,qa,IS,Fo,jo,Ua,_o=b(()=>{oe();L();$W=6e4,mb=T(0);qa=e=>e+mb.peek(),IS=({kind:e,delivery:t})=>e==="out"&&t?.state==="queued"&&!t.attempts,Fo=e=>e.delivery.not_before-mb.value,jo=e=>IS(e)&&e.delivery.not_before-e.created_at>$W,Ua=(e,t=Date.now())=>IS(e)&&!jo(e)&&e.delivery.not_before>e.created_at&&Fo(e)>t});function BS(e){let t={...il.peek()[e.dialog_id]};if(jo(e))t[e.id]=e;else if(t[e.id])delete t[e.id];else return;il.value={...il.peek(),[e.dialog_id]:t}}async function FS(e){try{let{messages:t}=await F(`/api/dialogs/${e}/planned`);il.value={...il.peek(),[e]:Object.fromEntries(t.map(n=>[n.id,n]))}}catch(t){if(!(t instanceof K))throw t}}var il,zS,WS,gd=b(()=>{lt();oe();U();_o();il=T({}),zS=e=>Object.values(il.value[e]??{}).sort((t,n)=>t.delivery.not_before-n.delivery.not_before);tn(e=>{for(let t of e)t.k==="message"&&BS(t.row)});WS=BS});function bW(e){ll=`okno.out.${e}.`;let t=Date.now()-hW;Vt.value=rl(ll).map(([,n])=>({...n,phase:vW(n,t)})).sort((n,s)=>n.at-s.at),Ha()}function vW(e,t){return e.phase==="held"||e.phase==="refused"?e.phase:e.at<t?"stale":"queued"}function fb(e,t,n,s,a=[],i={}){let l={key:ns(),dialog_id:e,kind:t,text:n,seen:s,files:a,more:i,at:Date.now(),phase:"queued"};return Wo(ll+l.key,l),Vt.value=[...Vt.value,l],Ha(),l.key}function wW(e,t){du.set(e,t),du.size>yW&&du.delete(du.keys().next().value)}function fu(e,t){Vt.value=Vt.value.map(s=>s.key===e?{...s,...t}:s);let n=Vt.value.find(s=>s.key===e);n&&Wo(ll+e,n)}function cl(e){Vr(ll+e),Vt.value=Vt.value.filter(t=>t.key!==e)}function bd(e,t={}){fu(e,{...t,phase:"queued",at:Date.now()}),Ha()}function Ha(){if(Ue.value!=="in"||!ll)return;let e=new Set;for(let t of Vt.value)e.has(t.dialog_id)||(t.phase==="queued"&&xW(t),["queued","sending","held"].includes(t.phase)&&e.add(t.dialog_id))}async function xW(e){fu(e.key,{phase:"sending"});let t=Ea(e.dialog_id),{key:n,kind:s,text:a,seen:i}=e,l=(e.files??[]).map(c=>c.token);try{let c=await xe("POST",`/api/dialogs/${e.dialog_id}/messages`,{..._W(e.more),key:n,kind:s,text:a,seen:i,files:l});LS(c.message),WS(c.message),wW(n,c.message),ue({t:"result",...c,sentAtRev:t}),US.set(`${e.dialog_id}.${s}`,Date.now()),cl(n),Ha()}catch(c){SW(e,c)}}function _W(e={}){if(!e.not_before||e.not_before>Date.now())return e;let{not_before:t,...n}=e;return n}function SW(e,t){t.offline||t.status===401||t.status===429||t.status>=500?fu(e.key,{phase:"queued",tries:(e.tries??0)+1,code:t.code}):t.code==="conversation-changed"?fu(e.key,{phase:"held",came:t.detail.messages,last_no:t.detail.last_no}):(fu(e.key,{phase:"refused",code:t.code}),Ha())}var hW,gW,Vt,ll,jS,db,KS,qS,US,kW,HS,YS,yW,du,GS,VS,Zs=b(()=>{lt();oe();U();mu();Ec();gd();L();_o();hW=3600*1e3,gW=5e3,Vt=T([]),ll="";jS=e=>Vt.value.filter(t=>t.dialog_id===e),db=({phase:e})=>["held","refused","stale"].includes(e),KS=e=>Vt.value.some(t=>t.dialog_id===e&&db(t)),qS=e=>Vt.value.find(t=>t.dialog_id===e&&t.phase==="held"),US=new Map,kW=5e3,HS=(e,t)=>jS(e).some(n=>n.kind===t)||Date.now()-(US.get(`${e}.${t}`)??0)<kW,YS=(e,t,n)=>jS(e).some(s=>s.kind===t&&s.text===n.trim());yW=50,du=new Map,GS=e=>du.get(e);VS=e=>bd(e.key,{seen:e.last_no,came:void 0});Fi(bW);qn(Ha);setInterval(()=>{Vt.value.some(e=>e.phase==="queued")&&Ha()},gW);window.addEventListener("online",Ha)});function JS(e){$u.set(e,{upto:X.peek().logs[e]?.seen??0,since:new Map})}function ZS(e,t){let n=$u.get(e);n&&(n.upto=Math.max(n.upto,t))}function QS(e,t){let n=$u.get(e);if(!n)return;$b(n);let s=new Set(t);for(let a of n.since.keys())s.has(a)||n.since.delete(a);for(let a of s)a>n.upto&&!n.since.has(a)&&n.since.set(a,Date.now())}function $b(e){let t=Date.now()-TW;for(let[n,s]of e.since)s>t||(e.upto=Math.max(e.upto,n),e.since.delete(n))}function XS(e,t,n){let s=X.peek().logs[e]?.items??{},a=t;for(;a<n&&s[a+1]&&!CW(s[a+1]);)a+=1;return a}function Ya(e){let t=$u.get(e);return t?($b(t),XS(e,t.upto,Math.max(t.upto,...t.since.keys()))):null}function eT(e,t){let n=$u.get(e);return n?($b(n),XS(e,t,n.upto)):t}var TW,$u,CW,Zr=b(()=>{L();TW=1e3,$u=new Map;CW=({kind:e,author:t,automatic:n,delivery:s})=>(e==="note"||e==="out"&&!n)&&t.operator_id!==X.peek().me?.id&&s?.state!=="cancelled"});function NW(e){vd=`okno.draft.${e}.`;let t=rl(vd).map(([n,s])=>[n,typeof s=="string"?{text:s,at:0,dirty:!0}:s]);vn.value=Object.fromEntries(t),Ga.value={}}function Va(e,t){let n={...vn.value};t&&(wd(t)||t.dirty)?(n[e]=t,Wo(vd+e,t)):(delete n[e],Vr(vd+e)),vn.value=n}function kb(e,t){let n=vn.peek()[e];rT(e);let s={text:"",...n,seen:PW(e,n),...t,at:n?.at??0,dirty:!0};if(!wd(s)&&!n?.at&&!Qr.has(e)&&!kd.has(e)){Va(e,null);return}Va(e,s),clearTimeout(Qr.get(e)),Qr.set(e,setTimeout(()=>yb(e),OW))}function PW(e,t){let n=Number(e.split(".")[0]),s=t&&wd(t)?t.seen??null:null;return s===null?Ya(n):eT(n,s)}function oT(e,t){let n=Ko(e,t);clearTimeout(Qr.get(n)),Qr.delete(n),rT(n),Va(n,null)}function sT(){for(let e in vn.peek())vn.peek()[e].dirty&&yb(e)}async function yb(e){clearTimeout(Qr.get(e)),Qr.delete(e);let t=vn.peek()[e];if(!t?.dirty||Ue.peek()!=="in")return;let[n,s]=e.split("."),a=hu(t);kd.set(e,{what:a,until:Date.now()+EW});try{let{at:i}=await xe("PUT",`/api/dialogs/${n}/draft`,{mode:s,text:t.text,head:yd(t),seen:t.seen??null});aT(e,a,i)}catch(i){i.status===404&&Va(e,null)}}function aT(e,t,n){let s=vn.peek()[e];s&&Va(e,{...s,at:n,dirty:hu(s)!==t})}function DW(e){for(let t in e)for(let n in e[t])gb(Number(t),n,e[t][n]);for(let t in vn.peek()){let[n,s]=t.split(".");!e[n]?.[s]&&!(kd.get(t)?.until>Date.now())&&gb(Number(n),s,void 0)}}function MW(e,t){for(let n of AW)gb(e,n,t[n])}function gb(e,t,n){let s=Ko(e,t),a=vn.peek()[s],i=kd.get(s);if(!n){if(!a||a.dirty)return;if(HS(e,t)){Va(s,{...a,dirty:!0}),yb(s);return}Va(s,null);return}if(i?.what===hu(n)){aT(s,i.what,n.at);return}n.at<=(a?.at??0)||a?.dirty&&a.at||!a&&YS(e,t,n.text)||(a&&wd(a)&&hu(a)!==hu(n)&&(Ga.value={...Ga.value,[s]:{text:a.text,head:yd(a),seen:a.seen??null}}),Va(s,{text:n.text,head:n.head,at:n.at,seen:n.seen??null,dirty:!1}))}function rT(e){if(!(e in Ga.peek()))return;let{[e]:t,...n}=Ga.peek();Ga.value=n}var OW,EW,AW,vn,hb,Ga,vd,Qr,kd,yd,hu,wd,Ko,kn,bb,vb,tT,ds,Rn,fs,nT,iT,lT,Yn=b(()=>{lt();oe();U();mu();Zs();Zr();OW=800,EW=5e3,AW=["reply","note"],vn=T({}),hb=T({}),Ga=T({}),vd="",Qr=new Map,kd=new Map,yd=e=>{let{subject:t=null,cc:n="",bcc:s="",to:a=null}=e?.head??{};return t!==null||n||s||a?{subject:t,cc:n,bcc:s,to:a}:null},hu=e=>JSON.stringify([e.text,yd(e)]),wd=e=>!!(e.text.trim()||yd(e));Ko=(e,t)=>`${e}.${t}`,kn=(e,t)=>vn.value[Ko(e,t)]?.text??"",bb=e=>vn.value[Ko(e,"reply")]?.head??null,vb=(e,t)=>vn.peek()[Ko(e,t)]?.seen??null,tT=(e,t)=>vn.value[Ko(e,t)]?.dirty===!1,ds=e=>hb.value[e]??"reply",Rn=(e,t)=>{hb.value={...hb.value,[e]:t}};fs=(e,t,n,s=null)=>kb(Ko(e,t),{text:n.trim()?n:"",...s!==null&&{seen:s}}),nT=(e,t)=>kb(Ko(e,"reply"),{head:t});iT=(e,t)=>Ga.value[Ko(e,t)],lT=(e,t)=>kb(Ko(e,t),Ga.peek()[Ko(e,t)]);Wi((e,{entered:t})=>{t&&NW(e.me.id),DW(e.drafts)});Fi(sT);qn(sT);tn(e=>{for(let t of e)t.k==="draft"&&MW(t.id,t.row)})});function Qa(){Ja=!1,LW()&&requestAnimationFrame(()=>{!Ja&&!y.peek()&&!Za(document.activeElement)&&gu()?.focus({preventScroll:!0})})}function IW(e){let t=gu();t.focus({preventScroll:!0}),t.setRangeText(e,t.selectionStart,t.selectionEnd,"end"),t.dispatchEvent(new Event("input",{bubbles:!0}))}function _d(){clearTimeout(ul?.timer),ul=null}function hT(){let{run:e,still:t}=ul;_d(),t()&&e()}function Sd(e,t,{settled:n=!0,pause:s=!0}={}){if(Td(e)||n&&!Kx(e.timeStamp))return;if(!s||!pl(e)){t();return}let{dialog:a}=E.peek();ul={letter:e.key,run:t,still:()=>E.peek().dialog===a&&!y.peek(),timer:setTimeout(hT,xb)}}function Td(e){let t=e.timeStamp-wb<xb;return pl(e)&&(wb=e.timeStamp),t}function xd(e){e.preventDefault(),e.stopImmediatePropagation()}function zW(e){let t=Za(e.target),n=Zi(Ys(e),t),s=e.ctrlKey||e.metaKey;(t?pT.get(e.code)===e.target&&!(s&&(n||e.key==="Enter")):n?.walks||!(n||pl(e)||e.key==="Enter"||e.key===" "))||xd(e)}function BW(e){if(pl(e)&&/\p{L}/u.test(e.key)){let{letter:t}=ul;if(_d(),wb=e.timeStamp,Zi(Ys(e))?.id==="undo"||!gu()){xd(e);return}IW(t),e.stopImmediatePropagation()}else e.key==="Escape"?(_d(),xd(e)):(pl(e)||e.key==="Enter")&&(xd(e),hT(),requestAnimationFrame(()=>WW(e)))}function WW({code:e,key:t}){let n=document.activeElement;!y.peek()||!n?.closest("[role=dialog], [role=menu]")||(t==="Enter"?n.click():n.dispatchEvent(new KeyboardEvent("keydown",{code:e,key:t,bubbles:!0,cancelable:!0})))}function FW(e){return Ja||!pl(e)||Za(e.target)||y.peek()||gt.peek()||e.isComposing||!uT&&mT.some(t=>t())?!1:E.peek().page==="inbox"&&!!(E.peek().dialog&&gu())}function jW(e){if(Ue.peek()==="in"){if(e.repeat){zW(e);return}if(pT.set(e.code,e.target),ul){BW(e);return}["Tab","Escape","F6"].includes(e.key)&&(Ja=!0),FW(e)&&(gu().focus({preventScroll:!0}),e.stopImmediatePropagation())}}var xb,RW,cT,Ja,uT,wb,ul,pT,mT,dT,Za,fT,ml,gu,$T,LW,pl,Qs=b(()=>{ie();U();_t();Rs();J();xb=300,RW="input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]",cT=".dock .comp textarea",Ja=!1,uT=!1,wb=-xb,ul=null,pT=new Map,mT=[],dT=e=>{mT.push(e)},Za=e=>!!e?.closest?.(RW),fT=()=>Ja,ml=()=>{Ja=!0},gu=()=>document.querySelector(cT),$T=e=>e.target,LW=()=>matchMedia("(min-width: 720px) and (hover: hover)").matches,pl=e=>/^[\p{L}\p{N}]$/u.test(e.key)&&!e.ctrlKey&&!e.metaKey&&!e.altKey;window.addEventListener("keydown",jW,{capture:!0});window.addEventListener("pointerdown",e=>{Ja=!1,uT=!!$T(e)?.closest?.("#conversation"),_d()},{capture:!0});document.addEventListener("focusin",e=>{$T(e)?.matches?.(cT)&&(Ja=!1)})});function Ob(e,t,n=()=>!0){let{ids:s}=dt,a=s.indexOf(e);for(a<0&&(a=t>0?-1:s.length),a+=t;a>=0&&a<s.length;a+=t)if(n(s[a]))return s[a];return null}function bT(e){if(e===null)return;let t=Ln.peek()!==null;dt.reveal(e),I(Y(E.peek().view,e)),t&&dt.focus(e)}function Nb(e){if(Ln.peek()===null)return!1;let t=Ob(Ln.peek(),e);return t!==null&&dt.focus(t),!0}var dl,_b,Tb,So,gT,dt,fl,Ln,Cb,Sb,Eb,Ab,Xs=b(()=>{oe();J();L();dl=["cards","rows","table"],_b=matchMedia("(max-width: 719px)"),Tb=T(_b.matches);_b.addEventListener("change",()=>{Tb.value=_b.matches});So=ve(()=>{let e=ye.value?.list?.mode??"cards";return Tb.value&&e==="table"?"cards":e}),gT=ve(()=>Tb.value),dt={ids:[],reveal(){},focus(){},showNew(){}},fl=T({from:0,to:1/0}),Ln=T(null),Cb=()=>Ln.peek()!==null&&ae.peek()[Ln.peek()]?Ln.peek():E.peek().dialog;Sb=()=>E.peek().dialog??Ln.peek(),Eb=e=>bT(Ob(Sb(),e)??(Sb()===null,null)),Ab=e=>bT(Ob(Sb(),e,t=>Ii(ae.peek()[t])>0))});function hl(e){vt.value=e,e.size||($l.value=null)}function ea(e){let t=new Set(vt.peek());t.has(e)?t.delete(e):t.add(e),Db=e,hl(t)}function Cd(e){let{ids:t}=dt,[n,s]=[t.indexOf(Db),t.indexOf(e)].sort((a,i)=>a-i);if(n<0){ea(e);return}hl(new Set([...vt.peek(),...t.slice(n,s+1)]))}async function yT(e){try{let{ids:t}=await F(`/api/dialogs/ids?${new URLSearchParams({view:e,sort:Tn(e,hn.peek())})}`);hl(new Set(t))}catch(t){ee(z(t))}}function Mb(e){let t=new Set([...vt.value].map(n=>ae.value[n]?.state??(st(e)==="closed"?"closed":"open")));return{open:t.has("open"),closed:t.has("closed")}}async function wT(e){let t={done:[],failed:[],undo:[]},n=e.flatMap(KW),s=n.reduce((a,i)=>a+i.ids.length,0);for(let a of n){bu.value={done:t.done.length+t.failed.length,of:s};try{let i=await B("/api/bulk",{steps:[a]});for(let l in t)t[l].push(...i[l])}catch(i){t.failed.push(...a.ids.map(l=>({id:l,code:i.offline?"offline":i.code})))}}return bu.value=null,t}async function In(e,t,n=null,{stay:s=!1,restore:a=null}={}){let i=n??[...vt.peek()];if(bu.peek()||!i.length)return;let{done:l,failed:c,undo:u}=await wT([{...e,ids:i}]);!n&&!s&&Dr(),s||hl(new Set(c.map(p=>p.id))),$l.value=c.length?{step:e,said:t,list:c,of:i.length}:null,l.length&&G(t(l.length,l.length===1?l[0]:null),{keep:e.act==="close",undo:u.length?()=>Promise.all([qW(u),a?.()]):a})}async function qW(e){let{failed:t}=await wT(e);t.length&&ee(x("{n} conversation could not be restored","{n} conversations could not be restored",t.length))}function _T({list:e,of:t}){let n=[...new Set(e.map(c=>(UW[c.code]??(()=>c.code))()))].join("; "),s=e.slice(0,2).map(c=>ae.value[c.id]?.name).filter(Boolean).join(", "),a=e.length-Math.min(2,e.length),i=a>0&&s?o("{names} and {n} more",{names:s,n:a}):s;return`${x("Failed for {n} of {of}","Failed for {n} of {of}",e.length,{of:t})}. ${i?`${i}: `:""}${n}`}var Pb,vt,bu,$l,Db,Od,gl,vT,kT,KW,xT,UW,Xa=b(()=>{Qs();oe();U();w();$o();Rs();Xs();ho();Bt();L();he();Pb=200,vt=T(new Set),bu=T(null),$l=T(null),Db=null;dT(()=>vt.peek().size>0);Od=()=>hl(new Set(dt.ids)),gl=()=>{Db=null,hl(new Set)},vT=()=>{let e=Cb();return e===null?!1:(ea(e),!0)},kT=()=>{let e=Cb();return e===null?!1:(Cd(e),!0)};KW=e=>Array.from({length:Math.ceil(e.ids.length/Pb)},(t,n)=>{let s=[n*Pb,(n+1)*Pb];return{...e,ids:e.ids.slice(...s),...e.numbers&&{numbers:e.numbers.slice(...s)}}});xT=()=>{let{step:e,said:t,list:n}=$l.peek();return In(e,t,n.map(s=>s.id))},UW={forbidden:()=>o("no permission"),"not-found":()=>o("deleted, or no access"),closed:()=>o("already closed"),"cannot-answer":()=>o("this colleague cannot reply there"),"team-cannot-answer":()=>o("nobody in this team can reply there"),"team-gone":()=>o("this team no longer exists"),"tag-gone":()=>o("this tag no longer exists"),"too-many-tags":()=>o("too many tags"),"invalid-time":()=>o("the time has passed"),offline:()=>o("no connection")}});function St(e){let t=new Set;for(let n of e??[]){let s=Mt.value[n],a=s?.merged_into?Mt.value[s.merged_into]:s;a&&!a.removed&&t.add(a)}return[...t]}var pn,Jt,To,zn,at=b(()=>{oe();w();L();pn=[[1,()=>o("High")],[0,()=>o("Medium")],[-1,()=>o("Low")]],Jt=e=>pn.find(([t])=>t===e)?.[1]()??"",To=ve(()=>Object.values(Mt.value).filter(e=>!e.removed).sort((e,t)=>e.name.localeCompare(t.name)));zn=e=>Mt.value[e]?.name??o("deleted tag")});function Ed(e,t,n){let s=ae.peek()[e].tags,a=n?[t]:HW(s,t);if(!a.length||n&&s.includes(t))return null;let i=u=>({tags:u,tagged:St(u).length>0?1:0}),l=u=>()=>on(e,"tags",{add:u},i([...s.filter(p=>!u.includes(p)),...u])),c=u=>()=>on(e,"tags",{remove:u},i(s.filter(p=>!u.includes(p))));return n?Hn(Rb(e,a),l(a),c(a),"tag"):Hn(Lb(e,[t]),c(a),l([t]),"tag")}function TT(e,t){let n=ae.peek()[e].priority;if(n===t)return null;let s=a=>()=>on(e,"priority",{priority:a},{priority:a});return Hn(Ib(e,t),s(t),s(n),"arrow-up-down")}async function CT(e){let{tag:t}=await B("/api/tags",{name:e,color:To.peek().length%8+1});return zb(t),t.id}function zb(e){let t=Number(String(X.peek().cursor).split(":").pop());ue({t:"rows",cursor:X.peek().cursor,rows:[{k:"tag",id:e.id,rev:t,row:e}]})}var ST,Rb,Lb,Ib,HW,Xr,ei=b(()=>{U();w();L();at();tt();Gs();ST=e=>e.map(zn).join(", "),Rb=(e,t)=>o("Tag added: {tag} · {name}",{tag:ST(t),name:Xc(e)}),Lb=(e,t)=>o("Tag removed: {tag} · {name}",{tag:ST(t),name:Xc(e)}),Ib=(e,t)=>o("Priority: {priority} · {name}",{priority:Jt(t).toLocaleLowerCase(),name:Xc(e)}),HW=(e,t)=>e.filter(n=>n===t||Mt.peek()[n]?.merged_into===t);Xr=()=>["supervisor","administrator"].includes(P.value?.role)});var so,Co,ta=b(()=>{J();L();so=()=>ae.peek()[E.peek().dialog],Co=()=>!!so()});function bl({states:e,onSet:t,place:n="popasg"}){let[s,a]=g(""),[i,l]=g(0),c=O(null),u=O(new Set(Object.keys(e).map(Number))),p=Et(OT);Pe(),j(()=>c.current.focus({preventScroll:!0}),[]);let m=Bb(s),h=To.value,f=h.filter(W=>Bb(W.name).includes(m)).sort((W,ce)=>Number(u.current.has(ce.id))-Number(u.current.has(W.id))),$=m&&Xr()&&!h.some(W=>Bb(W.name)===m),v=f.length+($?1:0),S=Math.min(i,v-1),_=()=>{a(""),l(0),c.current?.focus({preventScroll:!0})},k=W=>{t(W.id,e[W.id]!=="all"),s&&_()},D=()=>je(async()=>{t(await CT(s.trim()),!0),_()}),q=W=>{let ce={ArrowDown:1,ArrowUp:-1}[W.key];ce&&(W.preventDefault(),l((S+ce+v)%Math.max(1,v))),W.key==="Enter"&&v&&(W.preventDefault(),f[S]?k(f[S]):D()),W.key==="Tab"&&OT()};return r`<div class=${"menu pop poptags "+n} role="dialog" aria-label=${o("Tags")} ref=${p}>
<div class="gfind">
<${d} name="search" size="m" />
<input class="palq" ref=${c} role="combobox" aria-expanded="true" aria-controls="tgl" aria-autocomplete="list"
aria-activedescendant=${v?"tg"+S:null} maxlength="40"
aria-label=${Xr()?o("Find or create a tag"):o("Find a tag")}
placeholder=${Xr()?o("Find or create a tag"):o("Find a tag")} value=${s}
onInput=${W=>{a(W.currentTarget.value),l(0)}} onKeyDown=${q} />
</div>
<div role="listbox" id="tgl" class="asl" aria-label=${o("Tags")} aria-multiselectable="true">
${f.map((W,ce)=>r`<${YW} key=${W.id} tag=${W} state=${e[W.id]} index=${ce} on=${ce===S}
onAt=${l} onPick=${k} />`)}
${$&&r`<button type="button" class=${S===f.length?"mi on":"mi"} id=${"tg"+f.length}
role="option" tabindex="-1" aria-selected="false" onPointerMove=${()=>l(f.length)}
onClick=${D}>
<${d} name="plus" size="m" />
<span class="cut">${o("Create “{name}”",{name:s.trim()})}</span>
</button>`}
</div>
${!v&&r`<p class="dpad2 t13 dim">
${h.length||Xr()?m?o("Nothing found"):o("No tags yet. Type a name to create the first one."):o("No tags yet. A supervisor creates them in the settings.")}
</p>`}
</div>`}function YW({tag:e,state:t,index:n,on:s,onAt:a,onPick:i}){return r`<button type="button" class=${s?"mi on":"mi"} id=${"tg"+n} role="option" tabindex="-1"
aria-selected=${String(t==="all")} onPointerMove=${()=>a(n)} onClick=${()=>i(e)}>
<span class=${t?"tgbox on":"tgbox"} aria-hidden="true">
${t==="all"&&r`<${d} name="check" size="s" />`}
${t==="some"&&r`<span class="dash"></span>`}
</span>
<span class=${"sq h"+e.color}></span>
<span class="cut">${e.name}</span>
${t==="some"&&r`<span class="hrow end t12 dim">${o("some of them")}</span>`}
</button>`}var OT,Bb,Ad=b(()=>{R();C();w();N();De();ie();at();tt();ei();OT=()=>{y.value=null},Bb=e=>e.trim().toLocaleLowerCase().replaceAll("ё","е")});function qo({ids:e,most:t=3}){let n=St(e);if(!n.length)return null;let s=n.slice(t);return r`
${n.slice(0,t).map(a=>r`<${na} key=${a.id} tag=${a} />`)}
${s.length>0&&r`<span class="tag plain" title=${s.map(a=>a.name).join(", ")}>+${s.length}</span>`}
`}var na,GW,VW,JW,Wb,Ft,Gn=b(()=>{C();w();at();na=({tag:e,large:t=!1,children:n=null})=>r`<span class=${`tag h${e.color}${t?" lg":""}`} title=${e.name}>
<span class="cut">${e.name}</span>
${n}
</span>`;GW={1:"hi",0:"mid",[-1]:"low"},VW=[[1,8,5],[5.5,5,8],[10,1.5,11.5]],JW=e=>o("Priority: {priority}",{priority:Jt(e).toLocaleLowerCase()}),Wb=({priority:e})=>r`<svg class="prig" viewBox="0 0 14 14" aria-hidden="true">
${VW.map(([t,n,s],a)=>r`<rect class=${a<=e+1?"":"o"} x=${t} y=${n} width="3" height=${s} rx="1" />`)}
</svg>`,Ft=({priority:e,named:t=!1})=>r`<span class=${"pri "+GW[e]} title=${t?null:JW(e)}>
<${Wb} priority=${e} />
<span class=${t?"":"vh"}>${Jt(e)}</span>
</span>`});var Nd,Fb=b(()=>{C();w();N();ie();sn();Gn();at();Nd=({now:e,onPick:t,place:n="popmore"})=>r`<${Me} label=${o("Priority")} place=${"poppri "+n}>
${pn.map(([s])=>r`<button type="button" class="mi" role="menuitemradio" tabindex="-1" key=${s}
aria-checked=${String(s===e)} onClick=${()=>{y.value=null,t(s)}}>
<${Ft} priority=${s} named />
${s===e&&r`<span class="hrow end"><${d} name="check" size="m" /></span>`}
</button>`)}
<//>`});var ET={};be(ET,{DialogPriority:()=>QW,DialogTags:()=>ZW,PriorityMenu:()=>Nd,TagPicker:()=>bl});var ZW,QW,AT=b(()=>{C();at();ei();Ad();Fb();Ad();Fb();ZW=({dialog:e,place:t})=>r`<${bl} states=${Object.fromEntries(St(e.tags).map(n=>[n.id,"all"]))} place=${t}
onSet=${(n,s)=>Ed(e.id,n,s)} />`,QW=({dialog:e,place:t})=>r`<${Nd} now=${e.priority} place=${t} onPick=${n=>TT(e.id,n)} />`});var DT={};be(DT,{DialogFacts:()=>XW});function XW({dialog:e}){let t=Fe.value[e.team_id];return r`<dl class="dlgkv">
<dt>${o("Priority")}</dt>
<dd class="kvat">
<button type="button" class="kvb" aria-haspopup="menu" aria-expanded=${PT("card-priority")}
title=${o("Priority")+"  P"} onClick=${NT("card-priority")}>
<${Ft} priority=${e.priority} named />
</button>
${y.value==="card-priority"&&r`<${kl} dialog=${e} place="popcard" />`}
</dd>
${t&&!t.removed&&r`
<dt>${o("Team")}</dt>
<dd><span class="cut">${t.name}</span></dd>
`}
<dt>${o("Tags")}</dt>
<dd class="hrow wrap tight kvat">
${St(e.tags).map(n=>r`<${na} key=${n.id} tag=${n}>
<button type="button" class="tagx" aria-label=${o("Remove the tag {name}",{name:n.name})}
onClick=${()=>Ed(e.id,n.id,!1)}>
<${d} name="x" size="s" />
</button>
<//>`)}
<button type="button" class="tag add" aria-haspopup="dialog" aria-expanded=${PT("card-tags")}
aria-label=${o("Change the tags")} title=${o("Tags")+"  L"} onClick=${NT("card-tags")}>
<${d} name="plus" size="s" />
</button>
${y.value==="card-tags"&&r`<${vl} dialog=${e} place="popcard" />`}
</dd>
</dl>`}var NT,PT,MT=b(()=>{C();w();L();N();ie();Gn();at();ei();er();NT=e=>()=>{y.value=y.peek()===e?null:e},PT=e=>String(y.value===e)});var it,Je,Vn,ft,Tt=b(()=>{C();it=({title:e,text:t,children:n})=>r`<div class="srow">
<div class="grow"><b class="b5 blk t13">${e}</b>${t&&r`<span class="t12 dim blk">${t}</span>`}</div>
<div class="sctl">${n}</div>
</div>`,Je=({id:e,title:t,side:n,children:s})=>r`<section class="psec" aria-labelledby=${e}>
<div class="hrow"><h2 class="head2 grow" id=${e}>${t}</h2>${n}</div>
${s}
</section>`,Vn=({label:e,checked:t,onChange:n,disabled:s})=>r`<input class="tog" type="checkbox" role="switch" aria-label=${e} checked=${t} disabled=${s}
onChange=${a=>n(a.currentTarget.checked)} />`,ft=({label:e,options:t,value:n,onPick:s})=>r`<span class="seg" role="group" aria-label=${e}>
${t.map(([a,i,l])=>r`<button type="button" key=${a} aria-pressed=${String(a===n)} lang=${l}
onClick=${()=>s(a)}>
${i}
</button>`)}
</span>`});var LT={};be(LT,{TagSettings:()=>tF});function tF(){let[e,t]=g(null),[n,s]=g({}),a=To.value,i=()=>t(null);A(()=>{je(async()=>s((await F("/api/tags")).used))},[a]);let l=e?.id===null,c=r`<button type="button" class="btn small" onClick=${()=>t({id:null,form:"edit"})}>
<${d} name="plus" size="s" />${o("New tag")}
</button>`;return r`<${Je} id="tgst" title=${o("Tags")} side=${!l&&c}>
<p class="lead">${o("Tags mark what a conversation is about. Everyone adds them; the list is kept here.")}</p>
${l&&r`<div class="card"><${RT} onDone=${i} /></div>`}
${!a.length&&!l&&r`<p class="card dpad2 t13 dim">${o("No tags yet. Create the first one.")}</p>`}
${a.length>0&&r`<ul class="card stlist">
${a.map(u=>r`<li key=${u.id}>
${e?.id!==u.id?r`<${oF} tag=${u} count=${n[u.id]??0} isOnly=${a.length<2}
onOpen=${p=>t({id:u.id,form:p})} />`:e.form==="merge"?r`<${sF} tag=${u} others=${a.filter(p=>p!==u)} onDone=${i} />`:r`<${RT} tag=${u} onDone=${i} />`}
</li>`)}
</ul>`}
<//>`}function nF(e){let t=n=>jb(`/api/tags/${e.id}/removed`,{removed:n});return je(async()=>{await t(!0),G(o("Deleted: {name}",{name:e.name}),{icon:"x",undo:()=>je(()=>t(!1))})})}function oF({tag:e,count:t,isOnly:n,onOpen:s}){let{name:a}=e;return r`<section class="strow" aria-label=${a}>
<span class="dotbox"><span class=${`sq h${e.color}`}></span></span>
<div class="grow">
<b class="b5 blk t13 cut">${a}</b>
<span class="t12 dim blk">${x("{n} conversation","{n} conversations",t)}</span>
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
onClick=${()=>nF(e)}>
<${d} name="x" size="m" />
</button>
</span>
</section>`}function RT({tag:e=null,onDone:t}){let[n,s]=g(e?.name??""),[a,i]=g(e?.color??To.peek().length%8+1),[l,c]=g(null),u=O(null);j(()=>u.current.focus(),[]);let p=async m=>{m.preventDefault();let h={name:n.trim(),color:a};try{await(e?jb(`/api/tags/${e.id}`,h,{method:"PATCH"}):jb("/api/tags",h)),t()}catch(f){if(!(f instanceof K))throw f;c(f),u.current.focus()}};return r`<form class="tmnew" aria-label=${e?.name??o("New tag")} onSubmit=${p}>
<div class="field">
<label for="tgn">${o("Name of the tag")}</label>
<input class="input" id="tgn" ref=${u} maxlength="40" required value=${n}
aria-invalid=${l?"true":null} aria-describedby=${l?"tge":null}
onInput=${m=>s(m.currentTarget.value)} />
${l&&r`<span class="hint bad" id="tge" role="alert">${z(l)}</span>`}
</div>
<div class="hrow wrap tight" role="radiogroup" aria-label=${o("Colour")}>
${eF.map((m,h)=>r`<button type="button" class="ib small" key=${h} role="radio" aria-checked=${String(h===a)}
aria-label=${m()} title=${m()} onClick=${()=>i(h)}>
<span class=${`tag h${h}`}>${h===a?r`<${d} name="check" size="s" />`:"A"}</span>
</button>`)}
</div>
<div class="hrow">
<button type="submit" class="btn primary" disabled=${!n.trim()}>${e?o("Save"):o("Create")}</button>
<button type="button" class="btn quiet" onClick=${t}>${o("Cancel")}</button>
</div>
</form>`}function sF({tag:e,others:t,onDone:n}){let[s,a]=g(t[0]?.id),i=l=>(l.preventDefault(),je(async()=>{await B(`/api/tags/${e.id}/merge`,{into:s}),n()}));return r`<form class="tmnew" aria-label=${o("Merge: {name}",{name:e.name})} onSubmit=${i}>
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
</form>`}var eF,jb,IT=b(()=>{R();C();U();w();he();N();Tt();at();tt();ei();eF=[()=>o("Grey"),()=>o("Red"),()=>o("Orange"),()=>o("Yellow"),()=>o("Green"),()=>o("Teal"),()=>o("Blue"),()=>o("Purple"),()=>o("Pink")],jb=async(e,t,n)=>zb((await B(e,t,n)).tag)});var Pd,Dd,WT,vl,kl,FT,aF,zT,BT,er=b(()=>{_t();w();J();Lo();ta();ie();bn();ei();Pd=()=>Promise.resolve().then(()=>(AT(),ET)),Dd=fe(Pd,"TagPicker",{keys:!0}),WT=fe(Pd,"PriorityMenu",{keys:!0}),vl=fe(Pd,"DialogTags",{keys:!0}),kl=fe(Pd,"DialogPriority",{keys:!0}),FT=fe(()=>Promise.resolve().then(()=>(MT(),DT)),"DialogFacts"),aF=fe(()=>Promise.resolve().then(()=>(IT(),LT)),"TagSettings");nn({id:"tags",group:"company",icon:"tag",label:()=>o("Tags"),when:Xr,view:aF});zT=()=>E.peek().page==="inbox"?so():void 0,BT=e=>()=>{y.value=e};Ve({id:"tags",group:"dialog",label:()=>o("Tags"),icon:"tag",key:"KeyL",act:!0,opensField:!0,when:()=>!!zT(),run:BT("tags")},{id:"priority",group:"dialog",label:()=>o("Priority"),icon:"arrow-up-down",key:"KeyP",act:!0,when:()=>!!zT(),run:BT("priority")},{id:"go-untagged",group:"go",label:()=>o("Untagged"),icon:"tag",run:()=>I(Y("untagged"))})});function ku(e,t=9){let n=[{id:"hour",at:Math.ceil((e+36e5)/6e4)*6e4}];return Ce(e,0,18)-e>36e5&&n.push({id:"evening",at:Ce(e,0,18)}),n.push({id:"tomorrow",at:Ce(e,1,t)}),vu(e)>1&&n.push({id:"monday",at:Ce(e,vu(e),9)}),n}function KT(e,t){let s=(new Date(e,t,1).getDay()+6)%7,a=new Date(e,t+1,0).getDate(),i=[...Array(s).fill(null),...Array.from({length:a},(l,c)=>new Date(e,t,c+1).getTime())];for(;i.length%7;)i.push(null);return Array.from({length:i.length/7},(l,c)=>i.slice(c*7,c*7+7))}function qT(e){let t=/^\s*(\d{1,2})[:.\s]?(\d{2})\s*$/.exec(e);if(!t)return null;let[n,s]=[Number(t[1]),Number(t[2])];return n<24&&s<60?[n,s]:null}var Ce,vu,jT,Uo=b(()=>{Ce=(e,t,n,s=0)=>{let a=new Date(e);return a.setDate(a.getDate()+t),a.setHours(n,s,0,0)},vu=e=>(1-new Date(e).getDay()+7)%7||7;jT=e=>[...ku(e,10),{id:"client",at:null}]});function Ho(e){let{dialog:t}=E.peek();t&&(Rn(t,e),Um(()=>requestAnimationFrame(()=>Lt(".comp textarea")?.focus())))}var yu=b(()=>{J();ps();bn();Yn()});function iF(e,t){let n=`@${t.name}`.toLocaleLowerCase(),s=e.toLocaleLowerCase();for(let a=s.indexOf(n);a>=0;a=s.indexOf(n,a+1))if(!rF.test(s[a+n.length]??""))return!0;return!1}function HT(e,t){let n=/(^|[\s(«"])@([\p{L}\p{N}. -]{0,40})$/u.exec(e.slice(0,t));return n&&{from:t-n[2].length-1,query:n[2]}}function YT(e){let t=e.trim().toLocaleLowerCase(),n=({name:s})=>s.toLocaleLowerCase().startsWith(t)||s.toLocaleLowerCase().split(/\s+/).some(a=>a.startsWith(t));return UT().filter(n).sort((s,a)=>s.name.localeCompare(a.name)).slice(0,8)}var UT,rF,yl,wu=b(()=>{L();UT=()=>Object.values(_e.value).filter(e=>e.active&&e.id!==P.value.id),rF=/[\p{L}\p{N}]/u;yl=e=>e.includes("@")?UT().filter(t=>iF(e,t)):[]});function ao(e,{open:t,...n}){t!==void 0&&(Kb.value={...Kb.peek(),[e]:t}),Object.keys(n).length&&nT(e,{...bb(e),...n})}function Ub(e){for(let n of["cc","bcc"]){let s=Oo(e[n]).find(a=>!qb(a));if(s)return{field:n,value:s}}return Oo(e.cc).length+Oo(e.bcc).length>cF?{field:"cc",value:null}:null}function JT(e){let{subject:t,cc:n,bcc:s,to:a}=Md(e),i={subject:t??null,cc:Oo(n),bcc:Oo(s),to:a??null};return i.subject!==null||i.to||i.cc.length||i.bcc.length?i:void 0}var lF,cF,Kb,Md,GT,Oo,qb,VT,xu=b(()=>{oe();Yn();lF=/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[^\s@.,;:<>()"\\/]+(\.[^\s@.,;:<>()"\\/]+)+$/i,cF=20,Kb=T({}),Md=e=>({...bb(e),open:!!Kb.value[e]});GT=e=>ao(e,{open:!1}),Oo=e=>[...new Set((e??"").split(/[,;\s]+/).map(t=>t.trim().toLowerCase()).filter(Boolean))],qb=e=>e.length<=254&&lF.test(e),VT=e=>Ub(Md(e))});function oa(e,t,n){let{[`${e}.${t}`]:s,...a}=Hb.peek();Hb.value=n===null?a:{...a,[`${e}.${t}`]:n}}var Hb,ti,_u=b(()=>{oe();Hb=T({}),ti=(e,t)=>Hb.value[`${e}.${t}`]??null});function pF(e){sa=`okno.up.${e}.`,kt.value=[...rl(sa).map(([,t])=>t),...mF()],ni.value={},nr.value={}}function mF(){try{return JSON.parse(sessionStorage.getItem(XT())??"[]").map(e=>({...e,state:"refused",code:e.state==="refused"?e.code:"lost"}))}catch{return[]}}function Su(e,t,n,s="reply"){let a=Math.min(n.max_file||Yb,Yb),i=(n.max_files||10)-jt(e,s).filter(c=>c.state!=="refused").length,l=[...t].map(c=>{let u={id:ns(),dialog_id:e,mode:s,name:c.name||"image.png",size:c.size,type:c.type,state:"waiting",share:0,source:c,seen:Ya(e)};return c.size>a?{...u,state:"refused",code:"too-large",limit:a}:c.size?i<=0?{...u,state:"refused",code:"too-many",limit:n.max_files||10}:(i-=1,u):{...u,state:"refused",code:"empty"}});kt.value=[...kt.value,...l],wl()}function tr(e,t){return kt.value=kt.value.map(n=>n.id===e?{...n,...t}:n),kt.value.find(n=>n.id===e)}function wl(){if(Ue.peek()!=="in")return;let e=kt.peek().filter(t=>t.state==="uploading").length;for(let t of kt.peek().filter(n=>n.state==="waiting").slice(0,Math.max(0,uF-e)))dF(t)}function dF(e){let t=new XMLHttpRequest;Rd.set(e.id,t),tr(e.id,{state:"uploading",share:0}),t.open("POST",`/api/uploads?${new URLSearchParams({name:e.name})}`),t.setRequestHeader("Content-Type",e.type||"application/octet-stream"),t.responseType="json",t.upload.onprogress=n=>{n.lengthComputable&&tr(e.id,{share:Math.floor(n.loaded/n.total*100)})},t.onload=()=>ZT(e,t.status,t.response),t.onerror=()=>ZT(e,0,null),t.send(e.source)}function ZT(e,t,n){if(Rd.delete(e.id),t===401&&(Ue.value="expired"),t===201){let i=tr(e.id,{state:"done",share:100,file:n.file,source:void 0});i&&Wo(sa+e.id,i)}else t===413?tr(e.id,{state:"refused",code:"too-large",limit:n?.limit??Yb}):tr(e.id,{state:"failed",code:t?n?.code??`http-${t}`:"offline"});wl();let{dialog_id:s,mode:a="reply"}=kt.peek().find(i=>i.id===e.id)??e;nr.peek()[s]?.mode===a&&!aa(jt(s,a))&&!$s(jt(s,a)).length&&ro(s),t1(s,a)}function t1(e,t){let n=ni.peek()[e];if(n===void 0||n.mode!==(t??"reply"))return;let s=jt(e,n.mode);aa(s)||(ro(e),QT?.(e,n))}function ro(e){for(let t of[ni,nr]){if(t.peek()[e]===void 0)continue;let{[e]:n,...s}=t.peek();t.value=s}}function Id(e,t){ro(e);for(let n of jt(e,t))n.state==="failed"&&tr(n.id,{state:"waiting",code:void 0});wl()}function n1(e,t){kt.value=kt.value.map(n=>n.dialog_id===e?{...n,dialog_id:t}:n);for(let n of kt.value)n.dialog_id===t&&n.state==="done"&&Wo(sa+n.id,n)}function zd(e,t){for(let n of $s(jt(e,t)))Vb(n.id)}function o1(e){tr(e,{state:"waiting",code:void 0}),wl()}function fF(){for(let e of kt.peek())e.state==="failed"&&e.code==="offline"&&tr(e.id,{state:"waiting"});wl()}function Vb(e){let t=kt.peek().find(n=>n.id===e);Rd.get(e)?.abort(),Rd.delete(e),Vr(sa+e),kt.value=kt.value.filter(n=>n.id!==e),!$s(jt(t.dialog_id,t.mode??"reply")).length&&nr.peek()[t.dialog_id]&&ro(t.dialog_id),t.file&&fetch(`/api/uploads/${t.file.token}`,{method:"DELETE"}).catch(()=>{}),wl(),t1(t.dialog_id,t.mode)}function Bd(e,t){let n=jt(e,t).filter(s=>s.state==="done");for(let s of n)Vr(sa+s.id);return kt.value=kt.value.filter(s=>!n.includes(s)),n.map(s=>s.file)}function Wd(e,t,n="reply",s=null,a=[]){let i=t.map(c=>({id:ns(),dialog_id:e,mode:n,name:c.name,size:c.size,state:"done",share:100,file:c,seen:s}));for(let c of i)Wo(sa+c.id,c);let l=a.map(c=>({id:ns(),dialog_id:e,mode:n,name:c.name,size:c.size,state:"refused",code:"gone"}));kt.value=[...kt.value,...i,...l]}var uF,Yb,kt,ni,nr,sa,QT,Rd,XT,e1,jt,aa,$s,Gb,Ld,xl=b(()=>{lt();oe();U();mu();Ec();Zr();uF=2,Yb=25*1024*1024,kt=T([]),ni=T({}),nr=T({}),sa="",QT=null,Rd=new Map;XT=()=>`${sa}unfinished`;ke(()=>{if(!kt.value.length&&!sa)return;let e=kt.value.filter(t=>t.state!=="done").map(({source:t,share:n,...s})=>s);try{sessionStorage.setItem(XT(),JSON.stringify(e))}catch{}});e1=e=>{QT=e},jt=(e,t="reply")=>kt.value.filter(n=>n.dialog_id===e&&(n.mode??"reply")===t),aa=e=>e.some(t=>t.state==="waiting"||t.state==="uploading");k_(()=>aa(kt.peek()));$s=e=>e.filter(t=>t.state==="failed"||t.state==="refused");Gb=(e,t)=>{ni.value={...ni.value,[e]:t}};Ld=(e,t)=>{nr.value={...nr.value,[e]:t}};Fi(pF);qn(fF)});function hF(e,t){let n=jt(e,t).map(s=>s.seen??null).filter(s=>s!==null);return vb(e,t)??(n.length?Math.min(...n):Ya(e)??0)}function Fd(e,t,n={}){if(n.then&&Aa()||c1(e,n,a=>Fd(e,t,a)))return;let s={mode:t,how:n,seen:hF(e,t)};aa(jt(e,t))?Gb(e,s):r1(e,s)}function r1(e,t){let{mode:n,how:s,seen:a}=t,i=kn(e,n).trim(),l=jt(e,n),c=$s(l);if(!i&&c.length===l.length)return;if(ro(e),c.length){Ld(e,t),gF(e);return}let u=Bd(e,n),p=fb(e,n,i,a,u,n==="note"?bF(e,i):vF(e,s));oT(e,n),oa(e,n,null),n==="reply"&&(GT(e),p1(e,p,s)),s.then==="close"&&Gg(e),X.peek().logs[e]?.later&&xm(e)}function i1(e,t){Id(e,t.mode),Gb(e,t)}function gF(e){if(E.peek().dialog===e)return;let t=X.peek().dialogs[e]?.name??o("the client");ee(o("Not sent to {name} yet: a file was not uploaded",{name:t}),{action:()=>jd(e),label:o("Open"),ms:d1})}function l1(e,t){zd(e,t.mode),Fd(e,t.mode,t.how)}function Tu(e,t,n,s){if(Aa()||c1(e,s,p=>Tu(e,t,n,p)))return;let{sure:a,restore:i,...l}=s,c=Jr(X.peek().dialogs[e]?.kind)||void 0,u=fb(e,"reply",t,n,[],Jb({undo_ms:c,...l}));p1(e,u,s),s.then==="close"&&Gg(e)}function c1(e,t,n){return t.then!=="close"||t.sure?!1:Xi({ids:[e],sends:!0,proceed:({restore:s=null,keep:a=!1}={})=>n(a?{}:{...t,sure:!0,restore:s})})}function bF(e,t){let n=yl(t).map(s=>s.id);return Jb({reply_to_no:ti(e,"note"),mentions:n.length?n:void 0})}function vF(e,{then:t,at:n}){let s=X.peek().dialogs[e],a=!!(s&&Ot(s)?.can?.subject);return Jb({reply_to_no:ti(e,"reply"),letter:a?JT(e):void 0,formatted:a,undo_ms:n?void 0:Jr(s?.kind)||void 0,not_before:n?qa(n):void 0,then:t})}function p1(e,t,{then:n,at:s,snooze_until:a,restore:i=null}){let l=()=>{m1(t,n,e),i?.()};n==="close"?G(R0(e),{keep:!0,undo:l}):n==="snooze"?G(L0(e,a),{icon:"alarm-clock",undo:l}):s?G(Qm(e,s),{icon:"calendar-clock",undo:l}):Jr(X.peek().dialogs[e]?.kind)&&Ux(l,Jr(X.peek().dialogs[e]?.kind)+$F)}function m1(e,t,n){let s=Vt.peek().find(i=>i.key===e);if(s&&s.phase!=="sending"){or(s);return}if(!s){let i=GS(e);i&&Yo(i,t,n);return}let a=ke(()=>{Vt.value.find(l=>l.key===e)?.phase!=="sending"&&Qt(()=>queueMicrotask(()=>{a(),m1(e,t,n)}))})}function kF({dialog_id:e,phase:t}){if(E.peek().dialog===e)return;let n=X.peek().dialogs[e]?.name??o("the client"),s=t==="held"?o("Not sent to {name} yet: the conversation changed while you were writing",{name:n}):o("Not sent to {name}",{name:n});ee(s,{action:()=>jd(e),label:o("Open"),ms:d1})}async function Yo(e,t=e.data.then,n=e.dialog_id){let s;try{s=await B(`/api/messages/${e.id}/cancel`,{})}catch(a){if(a.code!=="already-sent"){je(()=>{throw a});return}ee(o("Already sent")),t&&await je(()=>B(`/api/dialogs/${n}/${t==="close"?"reopen":"unsnooze"}`,{}))&&jd(n);return}ue({t:"result",message:s.message}),f1(n,"reply",e.data.typed??e.text,e.no,s.files,yF(e.files??[],s.files)),oa(n,"reply",e.reply_to_no),e.letter&&ao(n,{subject:e.letter.subject,cc:e.letter.copies.join(", "),bcc:e.letter.blind.join(", "),to:e.letter.recipients[0]}),G(I0(n),{icon:"undo-2"})}function yF(e,t){let n=t.map(s=>s.name);return e.filter(s=>{let a=n.indexOf(s.name);return a>=0&&n.splice(a,1),a<0})}function f1(e,t,n,s,a=[],i=[]){let l=kn(e,t),c=Math.max(s,vb(e,t)??0);Rn(e,t),fs(e,t,l&&l!==n?[n,l].filter(Boolean).join(`
`):n,c),Wd(e,a,t,c,i),jd(e),Ho(t)}function or(e){let{more:t={}}=e;cl(e.key),f1(e.dialog_id,e.kind,e.text,e.last_no??e.seen,a1(e)?[]:e.files??[],a1(e)?e.files??[]:[]),t.reply_to_no&&oa(e.dialog_id,e.kind,t.reply_to_no),t.letter&&ao(e.dialog_id,{subject:t.letter.subject??void 0,cc:t.letter.cc.join(", "),bcc:t.letter.bcc.join(", "),to:t.letter.to??void 0})}function $1(e){cl(e.key),G(z0(e.dialog_id),{icon:"x",undo:()=>or(e)})}var $F,Jb,u1,d1,s1,a1,jd,Zb,ra=b(()=>{oe();tt();yu();Gs();U();wu();Yn();w();xu();Rs();Zs();_u();J();Zr();L();lt();he();_o();ou();Mn();xl();$F=500;e1(r1);Jb=e=>Object.fromEntries(Object.entries(e).filter(([,t])=>t!=null&&t!==!1));u1=e=>!!(e&&!e.blocked_at&&Ot(e)&&Ot(e).health!=="removed");d1=6e4,s1=new Map;ke(()=>{for(let e of Vt.value.filter(db))s1.get(e.key)!==e.phase&&(s1.set(e.key,e.phase),Qt(()=>kF(e)))});a1=e=>e.phase==="refused"&&e.code==="file-gone";jd=e=>{E.peek().dialog!==e&&I(Y(E.peek().view,e))};Zb=(e,t)=>je(async()=>{let n=await B(`/api/messages/${e.id}/plan`,{not_before:t&&qa(t)});ue({t:"result",...n})})});function Kd(){let[e,t]=g(!1),[n,s]=g(""),a=O(null),i=O(0);return j(()=>{e&&a.current?.focus()},[e]),{on:e,setOn:t,text:n,setText:s,field:a,seen:i,ready:c=>{let u=n.trim();return e&&!u?(a.current?.focus(),!1):(c(e?u:null,i.current),!0)}}}function qd({dialog:e,telling:t}){if(!u1(e))return null;let{on:n,setOn:s,text:a,setText:i,field:l,seen:c}=t,u=p=>{a.trim()||(c.current=Ya(e.id)??0),i(p)};return r`
<label class="hrow t13 tellc">
<input class="tog" type="checkbox" role="switch" aria-label=${o("Tell the client")} checked=${n}
onChange=${p=>s(p.currentTarget.checked)} />
${o("Tell the client")}
</label>
${n&&r`<textarea class="input tellw" rows="2" ref=${l} maxlength="4000" aria-required="true"
aria-label=${o("Message to the client")} placeholder=${o("Message to the client")} value=${a}
onInput=${p=>u(p.currentTarget.value)}></textarea>`}
`}var Qb=b(()=>{R();C();w();Zr();ra()});function oi({label:e,title:t,usual:n,given:s=null,hour:a="10:00",words:i={},deed:l,icon:c=null,place:u="popsnz",onPick:p,onShut:m,children:h,below:f}){let $=O(M.value).current,v=O(n($)).current,[S,_]=g(0),[k,D]=g(s?{day:wF(s),text:xF(s),used:!0}:{day:Ce($,1,0),text:a,used:!1}),q=Et(m);Pe(),j(()=>q.current.querySelector(".mi")?.focus({preventScroll:!0}),[]);let W=qT(k.text),ce=W?Ce(k.day,0,...W):null,We=k.used&&ce!==null&&ce<=Date.now(),Ye=k.used&&(W===null||We),Q=k.used?ce:v[S].at,Ze=le=>{p(le)!==!1&&m()},me=le=>{le.preventDefault(),le.stopPropagation(),Ye||Ze(Q)},ge=le=>{let ze={ArrowDown:1,ArrowUp:-1}[le.key];if(!ze)return;le.preventDefault();let re=(S+ze+v.length)%v.length;_(re),D({...k,used:!1}),le.currentTarget.querySelectorAll(".mi")[re].focus()};return r`<form class=${`menu pop when ${u}`} role="dialog" aria-label=${e} ref=${q} onSubmit=${me}>
<div class="snzg">
<div role="group" aria-label=${t} onKeyDown=${ge}>
<div class="mh">${t}</div>
${v.map((le,ze)=>r`<button type="button" key=${le.id} class=${!k.used&&ze===S?"mi on":"mi"}
onFocus=${()=>{_(ze),s||D({...k,used:!1})}} onClick=${()=>Ze(le.at)}>
<${d} name=${h1[le.id][1]} size="m" />
<span class="cut">${i[le.id]?.()??h1[le.id][0]()}</span>
${le.at!==null&&r`<span class="hrow end t12 dim num">
${le.id==="hour"||le.id==="evening"?V(le.at):Am(le.at,$)}
</span>`}
</button>`)}
</div>
<${SF} own=${k} began=${$} onChange=${le=>D({...k,...le,used:!0})}
wrong=${Ye} />
</div>
<div class="snzf">
${h}
<span class="t12 dim grow snzw">
${Ye?r`<span class="hint bad" role="alert">
${We?o("This time has passed"):o("Type the time like 10:00")}
</span>`:Q===null?o("Until the client replies"):`${no(Q,$)}, ${V(Q)}`}
</span>
<button type="submit" class="btn primary" disabled=${Ye}>
${c&&r`<${d} name=${c} size="s" />`}
${l}
<kbd>Enter</kbd>
</button>
</div>
${f}
</form>`}function SF({own:e,began:t,onChange:n,wrong:s}){let a=new Date(e.day),[i,l]=g([a.getFullYear(),a.getMonth()]),c=O(null),u=Ce(t,0,0),[p,m]=i,h=z_(new Date(p,m,1).getTime()),f=new Date(p,m,1)<=new Date(t),$=_=>{let k=new Date(i[0],i[1]+_,1);l([k.getFullYear(),k.getMonth()])},v=_=>{n({day:_});let k=new Date(_);l([k.getFullYear(),k.getMonth()])},S=_=>{let k=_F[_.key];k&&(_.preventDefault(),v(Math.max(u,Ce(e.day,k,0))),requestAnimationFrame(()=>c.current?.querySelector("[aria-pressed='true']")?.focus()))};return r`<div class="snzc">
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
<table class="cal" ref=${c} onKeyDown=${S}>
<caption class="vh">${h}</caption>
<thead><tr>${B_().map(_=>r`<th scope="col" key=${_}>${_}</th>`)}</tr></thead>
<tbody>
${KT(...i).map((_,k)=>r`<tr key=${k}>
${_.map((D,q)=>r`<td key=${q}>
${D!==null&&r`<${TF} day=${D} today=${u} own=${e} onPick=${v} weekend=${q>4} />`}
</td>`)}
</tr>`)}
</tbody>
</table>
<div class="hrow">
<input class="input numin" aria-label=${o("Time")} inputmode="numeric" aria-invalid=${s?"true":null}
value=${e.text} onInput=${_=>n({text:_.currentTarget.value})} />
<span class="t12 dim">${no(e.day,t)}</span>
</div>
</div>`}function TF({day:e,today:t,own:n,onPick:s,weekend:a}){let i=new Date(e).getDate(),l=n.used&&e===n.day;return r`<button type="button" class=${a?"off":""} disabled=${e<t} aria-label=${no(e,0)}
aria-current=${e===t?"date":null} aria-pressed=${String(l)}
tabindex=${e===n.day||e===t&&n.day<t?0:-1} onClick=${()=>s(e)}>
${i}
</button>`}var h1,wF,xF,_F,Ud=b(()=>{R();C();we();ne();w();Uo();N();De();h1={hour:[()=>o("In an hour"),"hourglass"],evening:[()=>o("This evening"),"sunset"],tomorrow:[()=>o("Tomorrow"),"sunrise"],days3:[()=>o("In 3 days"),"calendar"],monday:[()=>o("On Monday"),"calendar"],client:[()=>o("Until the client replies"),"message-circle"]},wF=e=>Ce(e,0,0),xF=e=>{let t=new Date(e);return[t.getHours(),t.getMinutes()].map(n=>String(n).padStart(2,"0")).join(":")};_F={ArrowLeft:-1,ArrowRight:1,ArrowUp:-7,ArrowDown:7}});var b1={};be(b1,{Snooze:()=>Xb,SnoozeMenu:()=>g1,SnoozeStrip:()=>ev});function g1({label:e,onPick:t,dialog:n=null,waitingSince:s=null,onShut:a=CF}){let[i,l]=g(""),c=Kd(),u=s!==null&&!c.on&&r`<p class="hint snzh">
<${d} name="circle-alert" size="s" /> ${o("The client has been waiting for {span}. Snoozing does not stop the wait.",{span:et(M.value-s)})}
</p>`;return r`<${oi} label=${e} title=${o("Snooze until")} usual=${jT}
deed=${c.on?o("Send and snooze"):o("Snooze")}
onPick=${p=>c.ready((m,h)=>t(p,i.trim(),m,h))} onShut=${a}
below=${u}>
<input class="input" aria-label=${o("Waiting reason (optional)")} placeholder=${o("Reason for the team")}
maxlength="500" value=${i} onInput=${p=>l(p.currentTarget.value)} />
<${qd} dialog=${n} telling=${c} />
<//>`}function Xb({dialog:e}){let t=(n,s,a,i)=>a?Tu(e.id,a,i,{then:"snooze",snooze_until:n,reason:s}):id(e.id,n,s);return r`<${g1} label=${o("Snooze")} dialog=${e} waitingSince=${e.waiting_since}
onPick=${t} />`}function ev({dialog:e}){if(!e?.snooze||e.state!=="open")return null;let{until:t,reason:n}=e.snooze,s=t===null?o("Snoozed until the client replies"):o("Snoozed until {day}, {time}",{day:no(t,M.value),time:V(t)});return r`<div class="banner aside">
<${d} name="alarm-clock" size="m" />
<span class="grow cut">${s}${n&&r` · <span class="b4">${n}</span>`}</span>
<button type="button" class="btn small" onClick=${()=>ja(e.id)}>${o("Unsnooze")}</button>
</div>`}var CF,Hd=b(()=>{R();C();ie();we();ne();w();Uo();Mn();ra();N();Qb();Ud();CF=()=>{y.value=null}});function _l(e){let t=Dn(e),n=Ds.value[e.status_id];return!n||n.base!==t||n.builtin===t&&!n.name?tv(t):xo(n)}function ai(e){let t=zo.value?.[e.id]?.load;return t===void 0?"":e.capacity?o("{n} of {all}",{n:t,all:e.capacity}):String(t)}function OF(e){if(!zo.value||e.length<2)return null;let t=s=>zo.value[s.id]?.load??0,n=e.reduce((s,a)=>t(a)<t(s)?a:s);return e.every(s=>s===n||t(s)>t(n))?n.id:null}function AF(e,t,n){let s=t.trim().toLocaleLowerCase(),a=c=>c.toLocaleLowerCase().includes(s),i=[],l=(c,u)=>{u.length&&i.push({head:c},...u)};if(!n){(a(P.value.name)||a(o("Assign to me")))&&i.push({person:_e.value[P.value.id]??P.value,mine:!0});let c=EF().filter(m=>a(m.name)),u=c.filter(m=>Dn(m)==="online"),p=OF(u.filter(y1));l(o("Online"),u.map(m=>({person:m,free:m.id===p}))),l(o("Not now"),c.filter(m=>!u.includes(m)).map(m=>({person:m})))}return l(o("Teams"),sr().filter(c=>a(c.name)).map(c=>({team:c}))),!s&&e.assignee_id!==null&&!n&&i.push({nobody:"person"}),!s&&e.team_id!==null&&i.push({nobody:"team"}),i}function ov({dialog:e,onlyTeams:t}){let[n,s]=g(""),[a,i]=g(""),[l,c]=g(0),u=O(null),p=Et(v1);Pe(),j(()=>{u.current.focus({preventScroll:!0}),Fa(e.id)},[]);let m=AF(e,n,t),h=m.filter(S=>!S.head),f=Math.min(l,h.length-1),$=S=>{S.person&&!w1(S.person)||(v1(),S.team||S.nobody==="team"?G0(e.id,S.team?.id??null,a.trim()):ad(e.id,S.person?.id??null,a.trim()))},v=S=>{let _={ArrowDown:1,ArrowUp:-1}[S.key];_&&(S.preventDefault(),c((f+_+h.length)%Math.max(1,h.length))),S.key==="Enter"&&h[f]&&(S.preventDefault(),$(h[f]))};return r`<div class="menu pop popasg" role="dialog" aria-label=${t?o("Team"):o("Assignee")} ref=${p}
onKeyDown=${v}>
<div class="gfind">
<${d} name="search" size="m" />
<input class="palq" ref=${u} role="combobox" aria-expanded="true" aria-controls="asl" aria-autocomplete="list"
aria-activedescendant=${h.length?"as"+f:null}
aria-label=${t?o("Find a team"):o("Find a colleague or a team")}
placeholder=${t?o("Team name"):o("Name or team")} value=${n}
onInput=${S=>{s(S.currentTarget.value),c(0)}} />
</div>
<div role="listbox" id="asl" class="asl" aria-label=${t?o("Team"):o("Assignee")}>
${m.map(S=>S.head?r`<div class="mh" role="presentation" key=${S.head}>${S.head}</div>`:r`<${NF} option=${S} index=${h.indexOf(S)} chosen=${f} dialog=${e}
onAt=${c} onPick=${$} />`)}
${!h.length&&r`<p class="dpad2 t13 dim">
${t&&!n?o("No teams yet. An administrator creates them in the settings."):o("Nothing found")}
</p>`}
</div>
<div class="asgf">
<input class="input" aria-label=${o("Note for the new assignee")} placeholder=${o("Note (optional)")}
maxlength="4000" value=${a} onInput=${S=>i(S.currentTarget.value)} />
</div>
</div>`}function NF({option:e,index:t,chosen:n,dialog:s,onAt:a,onPick:i}){let{person:l,team:c}=e,u=l?l.id===s.assignee_id:c?c.id===s.team_id:!1,p=l&&!w1(l);return r`
${e.nobody&&r`<div class="msep" role="presentation"></div>`}
<button type="button" class=${t===n?"mi on":"mi"} id=${"as"+t} role="option" tabindex="-1"
aria-selected=${String(u)} aria-disabled=${p?"true":null} onPointerMove=${()=>a(t)}
onClick=${()=>i(e)}>
${l&&r`<${DF} person=${l} mine=${e.mine} free=${e.free} now=${u} shut=${p} />`}
${c&&r`
<span class=${"sq "+vo(c.name)}></span>
<span class="cut">${c.name}</span>
${u&&r`<span class="tag plain">${o("now")}</span>`}
<span class="hrow end t12 dim">${x("{n} online","{n} online",nv(c))}</span>
`}
${e.nobody&&r`
<${d} name="user-round-x" size="m" />
${e.nobody==="person"?o("Remove the assignee"):o("Remove from the team")}
`}
</button>
`}function PF(e,t){return!t&&Dn(e)!=="online"?_l(e):[!t&&!y1(e)&&_l(e),ai(e)].filter(Boolean).join(" · ")}function DF({person:e,mine:t,free:n,now:s,shut:a}){let i=Dn(e);return r`
<${te} name=${e.name} size="sm"><${si} shift=${i} /><//>
<span class="cut">${t&&!s?o("Assign to me"):e.name}</span>
${s&&r`<span class="tag plain">${o("now")}</span>`}
${n&&r`<span class="tag h4">${o("least busy")}</span>`}
<span class="hrow end t12 dim num">
${a?o("no access"):PF(e,t)}
${t&&!s&&r`<kbd>I</kbd>`}
</span>
`}var v1,k1,si,tv,y1,EF,sr,nv,w1,Sl=b(()=>{R();C();ie();w();Se();L();Mn();N();De();sl();v1=()=>{y.value=null},k1=(e,t)=>e.name.localeCompare(t.name),si=({shift:e})=>r`<span class=${"dot "+{online:"on",away:"away",off:"off"}[e]}></span>`,tv=e=>({online:o("online"),away:o("away"),off:o("off shift")})[e];y1=e=>Ds.value[e.status_id]?.takes_new!==0;EF=()=>Object.values(_e.value).filter(e=>e.active&&e.id!==P.value.id).sort(k1),sr=()=>Object.values(Fe.value).filter(e=>!e.removed).sort(k1),nv=e=>e.members.filter(t=>_e.value[t]?.active&&Dn(_e.value[t])==="online").length;w1=e=>zo.value?.[e.id]?.may??!0});function LF(e,t){let n=M.peek();return e==="tomorrow"?Ce(n,1,9):e==="monday"?Ce(n,vu(n),9):e==="week"?Ce(n,7,9):e==="date"?t?new Date(`${t}T09:00`).getTime():NaN:null}function T1({meId:e}){let[t,n]=g(e),[s,a]=g(null),[i,l]=g(null),[c,u]=g(new Set),[p,m]=g("person"),[h,f]=g({person:null,team:null,turn:null}),[$,v]=g("ever"),[S,_]=g(S1(Ce(M.peek(),7,9))),[k,D]=g(""),[q,W]=g(!1),[ce,We]=g([]),Ye=O(null);Pe();let Q=O(t),Ze=()=>(Q.current=t,a(null),l(null),MF(t).then(pe=>{Q.current===t&&(a(pe),u(new Set(pe.map(zt=>zt.id))))},pe=>{Q.current===t&&l(pe)})),me=()=>F("/api/handovers").then(pe=>We(pe.items.filter(zt=>!zt.undone_at)),()=>{});j(()=>{Ye.current.focus(),Fa(),me()},[]),A(()=>{Ze()},[t]);let ge=t===e,le=Gd(t),ze=h.turn??le.filter(pe=>Dn(pe)==="online").map(pe=>pe.id),re=LF($,S),Fn=$==="date"&&!(re>Date.now()),Ni={person:h.person!==null,team:h.team!==null,turn:ze.length>0}[p]&&c.size>0&&!Fn&&!q,hh=async()=>{W(!0);let pe=s.length===c.size,zt={...ge?{}:{from_id:t},kind:p,people:p==="person"?[h.person]:p==="turn"?ze:[],team_id:p==="team"?h.team:null,dialogs:pe?null:[...c],note:k.trim(),return_at:re};try{let{hand_over:_r}=await B("/api/handovers",zt);Yd(),BF(_r,pe?s.length:c.size)}catch(_r){l(_r),W(!1)}},$e=pe=>je(async()=>{C1((await B(`/api/handovers/${pe.id}/undo`,{})).hand_over),me(),Ze()});return r`<div class="over" onPointerDown=${pe=>{pe.target===pe.currentTarget&&Yd()}}>
<div class="dialog wide ho" role="dialog" aria-modal="true" aria-label=${ge?o("Hand over my conversations"):o("Hand over conversations: {name}",{name:H(t)})} onKeyDown=${Gt}>
<header class="dhead">
<h2 class="head2 grow">
${ge?o("Hand over my conversations"):o("Hand over conversations: {name}",{name:H(t)})}
</h2>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${Yd}>
<${d} name="x" size="m" />
</button>
</header>
<div class="hobody">
<div class="hol">
${_1()&&r`<div class="field">
<label for="hofrom">${o("Whose conversations")}</label>
<select class="input" id="hofrom" value=${t} onChange=${pe=>{n(Number(pe.currentTarget.value)),f({person:null,team:null,turn:null})}}>
<option value=${e}>${o("Mine")}</option>
${WF(e).map(pe=>r`<option value=${pe.id} key=${pe.id}>
${[pe.name,ai(pe)].filter(Boolean).join(" · ")}
</option>`)}
</select>
</div>`}
<fieldset class=${_1()?"field dgap":"field"}>
<legend class="lab">${o("Hand over to")}</legend>
<div class="rops">
${[["person",o("A colleague")],["team",o("A team")],["turn",o("Round robin")]].map(([pe,zt],_r)=>r`<label class="ropt" key=${pe}>
<input class="check rad" type="radio" name="to" ref=${_r?null:Ye} checked=${p===pe}
onChange=${()=>m(pe)} />
<b class="b5 blk t13">${zt}</b>
</label>`)}
</div>
</fieldset>
<${FF} from=${t} kind=${p} who=${h} turn=${ze} count=${c.size}
onPick=${pe=>f({...h,...pe})} onTurn=${()=>m("turn")} />
<div class="field dgap">
<label for="hol">${o("For how long")}</label>
<select class="input" id="hol" value=${$} onChange=${pe=>v(pe.currentTarget.value)}>
${Object.entries(RF).filter(([pe])=>pe!=="monday"||vu(M.value)>1).map(([pe,zt])=>r`<option value=${pe}>${zt(ge)}</option>`)}
</select>
${$==="date"&&r`<input class="input" type="date" aria-label=${o("Return date")}
min=${S1(Ce(M.peek(),1,9))} aria-invalid=${Fn?"true":null} value=${S}
onInput=${pe=>_(pe.currentTarget.value)} />`}
${re>0&&!Fn&&r`<p class="hint">
${ge?o("They return to you: {when}",{when:`${no(re,M.value)}, ${V(re)}`}):o("They return: {when}",{when:`${no(re,M.value)}, ${V(re)}`})}
</p>`}
</div>
<div class="field dgap">
<label for="hn">${o("Handover note")}</label>
<textarea class="input" id="hn" rows="4" maxlength="4000"
placeholder=${o("Added to each conversation, visible to the team")} value=${k}
onInput=${pe=>D(pe.currentTarget.value)}></textarea>
</div>
</div>
<${KF} own=${ge} mine=${s} problem=${s===null?i:null} picked=${c}
onPicked=${u} />
</div>
${ce.length>0&&r`<ul class="holast" aria-label=${o("Handed over in the last 7 days")}>
${ce.slice(0,3).map(pe=>r`<${qF} key=${pe.id} one=${pe} onUndo=${$e} />`)}
</ul>`}
<footer class="dfoot">
<span class=${s!==null&&i?"t12 hint bad grow":"t12 dim grow"}
role=${s!==null&&i?"alert":null}>
${s!==null&&i?z(i):o("Clients will not notice. You can undo it for 7 days.")}
</span>
<button type="button" class="btn quiet" onClick=${Yd}>${o("Cancel")}</button>
<button type="button" class="btn primary" disabled=${!Ni} onClick=${hh}>
${q?o("Handing over…"):o("Hand over {n}",{n:c.size})}
</button>
</footer>
</div>
</div>`}function BF(e,t){let n=[x("Handed over: {n} conversation","Handed over: {n} conversations",e.moved),zF(e.left)].filter(Boolean).join(". "),s=async()=>C1((await B(`/api/handovers/${e.id}/undo`,{})).hand_over);G(n,{icon:t===e.moved?"users-round":"circle-alert",undo:e.moved?()=>je(s):null})}function C1(e){let t=e.moved-e.back,n=e.from_id===P.peek().id?x("{n} conversation is yours again","{n} conversations are yours again",e.back):x("{n} conversation is back with {name}","{n} conversations are back with {name}",e.back,{name:H(e.from_id)});G(t?`${n}. ${x("{n} has changed since and stays as is","{n} have changed since and stay as they are",t)}`:n,{icon:"undo-2"})}function FF({from:e,kind:t,who:n,turn:s,count:a,onPick:i,onTurn:l}){if(t==="person"){let u=Gd(e),p=_e.value[n.person];return r`
<select class="input" aria-label=${o("Colleague")} value=${n.person??""}
onChange=${m=>i({person:Number(m.currentTarget.value)})}>
<option value="" disabled>${o("Choose a colleague")}</option>
${u.map(m=>r`<option value=${m.id} key=${m.id}>
${[m.name,_l(m),ai(m)].filter(Boolean).join(" · ")}
</option>`)}
</select>
${p&&r`<${jF} from=${e} person=${p} count=${a} onTurn=${l} />`}
`}if(t==="team"){let u=sr();return u.length?r`
<select class="input" aria-label=${o("Team")} value=${n.team??""}
onChange=${p=>i({team:Number(p.currentTarget.value)})}>
<option value="" disabled>${o("Choose a team")}</option>
${u.map(p=>r`<option value=${p.id} key=${p.id}>
${p.name} · ${x("{n} online","{n} online",nv(p))}
</option>`)}
</select>
<p class="hint">${o("They will have no assignee until a free team member takes them.")}</p>
`:r`<p class="hint">${o("No teams yet. An administrator creates them in the settings.")}</p>`}let c=u=>i({turn:s.includes(u)?s.filter(p=>p!==u):[...s,u]});return r`
<div class="hopeople" role="group" aria-label=${o("Participants")}>
${Gd(e).map(u=>r`<label key=${u.id}>
<input class="check" type="checkbox" checked=${s.includes(u.id)}
onChange=${()=>c(u.id)} />
<${te} name=${u.name} size="sm"><${si} shift=${Dn(u)} /><//>
<span class="grow cut">${u.name}</span>
<span class="t12 dim num">${ai(u)}</span>
</label>`)}
</div>
<p class="hint">${o("One after another, skipping people who are away or at the limit.")}</p>
`}function jF({from:e,person:t,count:n,onTurn:s}){let a=zo.value?.[t.id]?.load;if(a===void 0)return null;let i=a+n,l=t.capacity>0&&i>t.capacity,c=Gd(e).filter(m=>Dn(m)==="online"&&m.id!==t.id),u=t.name.split(" ")[0],p=t.capacity?o("{name} will have {n} of {all}",{name:u,n:i,all:t.capacity}):o("{name} will have {n}",{name:u,n:i});return r`<p class=${l?"hint warn":"hint"}>
${l?`${p}: ${o("over the limit.")}`:`${p}.`} ${l&&c.length>0&&r`<button type="button" class="link" onClick=${s}>${o("Share them round robin")}</button>`}
</p>`}function KF({own:e,mine:t,problem:n,picked:s,onPicked:a}){if(n)return r`<div class="hor">
<${se} icon="unplug" title=${e?o("Could not load your conversations"):o("Could not load conversations")}
text=${z(n)} />
</div>`;if(t===null)return r`<div class="hor" aria-busy="true"></div>`;if(!t.length)return r`<div class="hor">
<${se} icon="inbox" title=${e?o("You have no open conversations"):o("No open conversations")}
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
${x1(c.id)?o("Your draft moves along"):c.preview?.text||c.title}
</span>
</span>
${x1(c.id)?r`<span class="tag h1">${o("draft")}</span>`:c.snooze?r`<span class="tag plain">${o("snoozed")}</span>`:r`<${Bo} dialog=${c} still />`}
</label>
</li>`)}
</ul>
</div>`}function qF({one:e,onUndo:t}){let n=e.kind==="team"?Yg(e.team_id):e.kind==="turn"?o("round robin"):H(e.people[0]),s=e.from_id===P.value.id?"":`${H(e.from_id)} · `;return r`<li class="hrow t12">
<${d} name="history" size="s" />
<span class="grow cut">
${Yt(e.at)}
, ${V(e.at)} · ${s}
${x("{n} conversation","{n} conversations",e.moved)} → ${n}
${e.return_at&&` · ${o("return on {day}",{day:Yt(e.return_at)})}`}
</span>
<button type="button" class="link" onClick=${()=>t(e)}>${o("Undo")}</button>
</li>`}var Yd,x1,MF,_1,RF,S1,IF,zF,WF,Gd,O1=b(()=>{R();C();tt();ie();U();we();Yn();ne();w();Se();L();Uo();he();Mn();Sl();N();De();Js();Yd=()=>{y.value=null},x1=e=>!!(kn(e,"reply").trim()||kn(e,"note").trim()),MF=async e=>(await F(`/api/people/${e}/dialogs`)).items,_1=()=>["supervisor","administrator"].includes(P.value.role),RF={ever:()=>o("Permanently"),tomorrow:e=>e?o("Until tomorrow, then back to me"):o("Until tomorrow, then back"),monday:e=>e?o("Until Monday, then back to me"):o("Until Monday, then back"),week:e=>e?o("For a week, then back to me"):o("For a week, then back"),date:e=>e?o("Until a date, then back to me"):o("Until a date, then back")};S1=e=>{let t=new Date(e);return[t.getFullYear(),t.getMonth()+1,t.getDate()].map(n=>String(n).padStart(2,"0")).join("-")};IF={changed:e=>x("{n} changed in the meantime","{n} changed in the meantime",e),"cannot-answer":e=>x("{n} not handed over: no access to its channel","{n} not handed over: no access to their channels",e),"nobody-free":e=>x("{n} not handed over: everyone is away or at the limit","{n} not handed over: everyone is away or at the limit",e)},zF=e=>Object.entries(e).map(([t,n])=>IF[t]?.(n)).filter(Boolean).join(", ");WF=e=>Object.values(_e.value).filter(t=>(t.active||zo.value?.[t.id]?.load>0)&&t.id!==e).sort((t,n)=>t.name.localeCompare(n.name)),Gd=e=>Object.values(_e.value).filter(t=>t.active&&t.id!==e).sort((t,n)=>t.name.localeCompare(n.name))});function E1(e){return[e.max_file?o("up to {size} each",{size:to(e.max_file)}):"",e.max_files?o("at most {n} files",{n:e.max_files}):""].filter(Boolean).join(", ")}function A1({id:e,can:t,mode:n}){let s=O(null),a=E1(t);return r`
<input class="vh" id="pickfiles" ref=${s} type="file" multiple tabindex="-1" aria-hidden="true"
onChange=${l=>{Su(e,l.target.files,t,n),l.target.value="",Qa()}} onCancel=${Qa} />
<button type="button" class="ib small" id="attach"
aria-label=${a?o("Attach a file: {limits}",{limits:a}):o("Attach a file")}
title=${[o("Attach a file")+"  Ctrl U",a].filter(Boolean).join(`
`)}
onClick=${()=>s.current.click()}>
<${d} name="paperclip" size="m" />
</button>
`}function UF(e,t){return e.code==="too-large"?o("{size}: {channel} allows up to {limit}",{size:to(e.size),channel:Ne(t),limit:to(e.limit)}):e.code==="too-many"?o("{channel} allows at most {n} files in a message",{channel:Ne(t),n:e.limit}):e.code==="no-space"?o("The server has no space left for files"):e.code==="gone"?o("The file is no longer on the server. Attach it again."):e.code==="lost"?o("The page was closed before the upload finished. Attach the file again."):e.code==="empty"?o("The file is empty"):e.code==="offline"?o("No connection to the server."):o("Upload failed. Code {code}.",{code:e.code})}function Jd({id:e,kind:t,mode:n}){let s=jt(e,n);if(!s.length)return null;let a=$s(s),i=[...a,...s.filter(l=>!a.includes(l))];return r`<ul class="cfiles" aria-label=${n==="note"?o("Files in the note"):o("Files in the reply")}>
${i.map(l=>r`<${HF} key=${l.id} entry=${l} kind=${t} />`)}
</ul>`}function Zd({id:e,mode:t,again:n,without:s,wanted:a=nr.value[e]}){let i=jt(e,t),l=$s(i);if(!a||a.mode!==t||!l.length)return null;let c=l.some(p=>p.state==="failed"),u=t==="note"?o("Leave without files"):o("Send without files");return r`<div class="cstrip warn cmiss" id="missing" role="alert">
<${d} name="file-warning" size="m" />
<span class="grow">
${x("{n} file was not uploaded. Send without it?","{n} files were not uploaded. Send without them?",l.length)}
</span>
<span class="hrow tight">
${c&&r`<button type="button" class="btn small" onClick=${()=>n(a)}>${o("Retry")}</button>`}
<button type="button" class="btn small" onClick=${()=>s(a)}>${u}</button>
<button type="button" class="ib small" aria-label=${o("Do not send yet")} title=${o("Do not send yet")}
onClick=${()=>ro(e)}>
<${d} name="x" size="m" />
</button>
</span>
</div>`}function HF({entry:e,kind:t}){let n=e.state==="failed"||e.state==="refused",s=n?"file-warning":e.type?.startsWith("image/")||e.file?.kind==="photo"?"image":"file-text",a=e.state==="uploading"||e.state==="waiting";return r`<li class=${n?"file fbadx":"file"} data-state=${e.state}>
${e.file?.thumb?r`<img class="cthumb" src=${`/files/${e.file.token}/thumb`} alt="" width="28" height="28" />`:r`<${d} name=${s} />`}
<span class="grow">
<b class="b5 blk cut">${e.name}</b>
${n?r`<span class="t12 blk" role="alert">${UF(e,t)}</span>`:a?r`<svg class="pbar" viewBox="0 0 100 4" preserveAspectRatio="none" role="img"
aria-label=${o("Uploaded {n} %",{n:e.share})}>
<rect class="bg" width="100" height="4" rx="2" />
<rect class="fg" width=${e.share} height="4" rx="2" />
</svg>`:r`<span class="t12 dim blk">${to(e.size)}</span>`}
</span>
${a&&r`<span class="t12 dim num">${e.share} %</span>`}
${e.state==="failed"&&r`<button type="button" class="btn small" onClick=${()=>o1(e.id)}>${o("Retry")}</button>`}
<button type="button" class="ib small" aria-label=${a?o("Cancel the upload: {name}",{name:e.name}):o("Remove {name}",{name:e.name})} onClick=${()=>Vb(e.id)}>
<${d} name="x" size="m" />
</button>
</li>`}function N1({id:e,can:t,kind:n}){let[s,a]=g(!1);A(()=>{let l=document.getElementById("conversation"),c=!!t?.files||ds(e)==="note",u=0,p=k=>l?.contains(k.target),m=k=>{Vd(k)&&p(k)&&(u+=1,a(c))},h=k=>{Vd(k)&&p(k)&&(u-=1,u<=0&&a(!1))},f=k=>{Vd(k)&&(k.preventDefault(),k.dataTransfer.dropEffect=c&&p(k)?"copy":"none")},$=k=>{Vd(k)&&(k.preventDefault(),u=0,a(!1),c&&p(k)&&S(k.dataTransfer.files))},v=k=>{c&&p(k)&&k.clipboardData?.files.length&&(k.preventDefault(),S(k.clipboardData.files))},S=k=>{Su(e,k,ds(e)==="note"?{}:t,ds(e)),Qa()},_={dragenter:m,dragleave:h,dragover:f,drop:$,paste:v};for(let k in _)document.addEventListener(k,_[k]);return()=>{for(let k in _)document.removeEventListener(k,_[k])}},[e,t,ds(e)]);let i=ds(e)==="note";return s&&r`<div class="dropzone" aria-hidden="true">
<div>
<${d} name="paperclip" size="l" />
<b>${i?o("Drop to attach to the note"):o("Drop to attach to the reply")}</b>
<span class="t13">
${i?o("The client will not see this"):[Ne(n),E1(t)].filter(Boolean).join(": ")}
</span>
</div>
</div>`}var Vd,Qd=b(()=>{R();C();ne();w();Qs();Yn();xl();N();Vd=e=>[...e.dataTransfer?.types??[]].includes("Files")});async function yt(e){let t=ye.peek();ue({t:"preferences",row:P1(t,e)});try{return ue({t:"preferences",row:(await B("/api/me/preferences",{preferences:e},{method:"PATCH"})).preferences}),!0}catch(n){return ue({t:"preferences",row:t}),ee(z(n)),!1}}var P1,ri=b(()=>{U();L();he();P1=(e,t)=>Object.fromEntries(Object.entries({...e,...t}).map(([n,s])=>[n,s&&typeof s=="object"&&!Array.isArray(s)?P1(e?.[n]??{},s):s]))});function Tl({files:e,message:t}){let n=e.filter(av);return r`
${n.length>0&&r`<${JF} files=${n} />`}
${e.filter(s=>!av(s)).map(s=>r`<${GF} key=${s.id} file=${s} />`)}
${t&&r`<${iv} message=${t} files=${e} />`}
`}function GF({file:e}){return e.kind==="sticker"&&ar(e)?r`<img class="stk" src=${yn(e,e.preview?"preview":"thumb")} alt=${o("Sticker")}
width="136" height="136" />`:["voice","audio"].includes(e.kind)&&rv(e,"audio")?r`<${ej} file=${e} />`:["video","video_note","animation"].includes(e.kind)&&rv(e,"video")?r`<${tj} file=${e} />`:r`<${ef} file=${e} />`}function lv(e){let{width:t,height:n}=e;if(!t||!n)return{width:240,height:180};let s=Math.min(1,D1/t,D1/n);return{width:Math.max(64,Math.round(t*s)),height:Math.max(48,Math.round(n*s))}}function I1({files:e,letter:t}){let n=!t&&e?.length===1&&av(e[0])?e[0]:null;return n?{maxWidth:`${Math.max(lv(n).width,VF)+12}px`}:null}function JF({files:e}){if(e.length===1)return r`<div class="pics one">
<${M1} file=${e[0]} size=${lv(e[0])} label=${o("Open the photo")} />
</div>`;let t=e.length-sv;return r`<div class=${e.length===3?"pics three":"pics"}>
${e.slice(0,sv).map((n,s)=>{let a=s===sv-1&&t>0?t:0,i=a?o("Open photo {i} of {n}, {more} more",{i:s+1,n:e.length,more:a}):o("Open photo {i} of {n}",{i:s+1,n:e.length});return r`<${M1} key=${n.id} file=${n} size=${{width:220,height:150}} label=${i}
more=${a} />`})}
</div>`}function M1({file:e,size:t,label:n,more:s}){if(!ar(e))return r`<${ZF} file=${e} place=${t} />`;let a=e.preview?`${yn(e,"thumb")} 320w, ${yn(e,"preview")} 1600w`:null;return r`<button type="button" class=${s?"more":null} aria-label=${n} data-token=${e.token}
onClick=${()=>od(e.token)}>
<img src=${yn(e,e.thumb?"thumb":"preview")} srcset=${e.thumb?a:null}
sizes=${a&&`${t.width}px`} alt="" width=${t.width} height=${t.height} loading="lazy"
decoding="async" />
${s?r`<b>+${s}</b>`:null}
</button>`}function ZF({file:e,place:t}){if(e.state==="ready")return r`<${ef} file=${e} />`;let n=e.state==="pending";return r`<span class="notile" data-state=${e.state}>
<svg width=${t.width} height=${t.height} viewBox=${`0 0 ${t.width} ${t.height}`}
aria-hidden="true"></svg>
<span class="t12">
<${d} name=${n?"clock":"image-off"} />
<span>${n?o("Loading…"):z1(e)}</span>
</span>
</span>`}function XF(e){if(R1.test(e.name))return"file-warning";let[t]=e.media_type.split("/");return t==="image"?"image":t==="audio"?"music":t==="video"?"play":"file-text"}function ef({file:e}){let t=Xd(e);if(e.state==="ready"){let s=R1.test(e.name);return r`<a class=${s?"file risky":"file"} href=${yn(e)} download=${e.name||!0}
data-state="ready" title=${o("Download {name}",{name:t})}>
<${d} name=${XF(e)} />
<span class="grow">
<b class="b5 blk cut">${t}</b>
<span class="t12 dim">
${s?o("This is a program. Open it only if you trust the sender."):cv(e)}
</span>
</span>
<${d} name="download" size="m" />
<span class="vh">${o("Download")}</span>
</a>`}let n=e.state==="pending";return r`<span class=${n?"file":"file gone"} data-state=${e.state}>
<${d} name=${n?"clock":"file-warning"} />
<span class="grow">
<b class="b5 blk cut">${t}</b>
<span class="t12 blk">
${n?[o("Loading…"),e.size>0?to(e.size):""].filter(Boolean).join(" · "):z1(e)}
</span>
</span>
</span>`}function ej({file:e}){let t=[Xd(e),e.duration?js(e.duration):""].filter(Boolean).join(", ");return r`<div class="sound">
${e.kind==="audio"&&r`<span class="hrow t13"><b class="b5 cut grow">${Xd(e)}</b></span>`}
<audio controls preload="none" src=${yn(e,"media")} aria-label=${t}></audio>
<span class="hrow t12 dim">
${e.duration?r`<span class="num">${js(e.duration)}</span>`:null}
<a class="link end hrow tight" href=${yn(e)} download=${e.name||!0}>
<${d} name="download" size="s" />
${o("Download")}
</a>
</span>
</div>`}function tj({file:e}){let t=lv(e);return r`<div class="film">
<video controls preload="none" class=${e.kind==="video_note"?"round":null} src=${yn(e,"media")}
poster=${ar(e)?yn(e,e.preview?"preview":"thumb"):null} width=${t.width}
height=${t.height} aria-label=${Xd(e)}></video>
<span class="hrow t12 dim">
<span class="num">
${[e.duration?js(e.duration):"",e.size>0?to(e.size):""].filter(Boolean).join(" · ")}
</span>
<a class="link end hrow tight" href=${yn(e)} download=${e.name||!0}>
<${d} name="download" size="s" />
${o("Download")}
</a>
</span>
</div>`}var sv,D1,YF,R1,yn,ar,av,rv,iv,L1,VF,z1,QF,cv,Xd,ii=b(()=>{C();tt();ne();w();N();Ks();sv=4,D1=320,YF={audio:["audio/mpeg","audio/mp4","audio/ogg","audio/aac","audio/wav","audio/flac"],video:["video/mp4","video/webm"]},R1=/\.(exe|msi|bat|cmd|com|scr|pif|js|jse|vbs|vbe|wsf|ps1|jar|apk|lnk|hta|reg|dll|iso|img)$/i,yn=(e,t="")=>`/files/${e.token}${t&&"/"+t}`,ar=e=>e.state==="ready"&&!!(e.thumb||e.preview),av=e=>e.kind==="photo"||e.kind==="animation"&&!rv(e,"video"),rv=(e,t)=>e.state==="ready"&&YF[t].includes(e.media_type.split(";")[0]),iv=({message:e,files:t})=>t.filter(n=>n.state==="ready").length>1&&r`<a class="link t12 hrow tight" href=${`/api/messages/${e}/files.zip`} download>
<${d} name="download" size="s" />
${o("Download all")}
</a>`;L1=({files:e,text:t,letter:n})=>!t&&!n&&e.length===1&&e[0].state==="ready"&&e[0].kind==="sticker"&&ar(e[0]);VF=240;z1=e=>`${e.state==="refused"?o("Not accepted"):o("Lost")}: ${Z_(e.reason)}`,QF=e=>(/\.([a-z0-9]{1,5})$/i.exec(e)??[])[1]?.toUpperCase()??"";cv=e=>[QF(e.name),e.size>0?to(e.size):""].filter(Boolean).join(" · "),Xd=e=>e.name||({photo:o("Photo"),video:o("Video"),voice:o("Voice message"),audio:o("Audio"),sticker:o("Sticker")}[e.kind]??o("File"))});function B1({report:e}){let{action:t,recipient:n,status:s,words:a}=e??{},i=nj[t]?.()??o("Mail server report"),l=[n,s,a].filter(Boolean).join(" · "),c=t==="failed";return r`<div class=${c?"bounce":"bounce mild"} data-action=${t??""}>
<${d} name=${c?"mail-x":t==="delayed"?"alarm-clock":"mail"} size="m" />
<span class="grow"><b class="b6 blk">${i}</b>${l&&r`<span class="t12 blk">${l}</span>`}</span>
</div>`}var nj,W1=b(()=>{C();w();N();nj={failed:()=>o("Email not delivered"),delayed:()=>o("Email delayed, the mail server keeps trying"),delivered:()=>o("Email delivered"),relayed:()=>o("Email relayed to another mail server"),expanded:()=>o("Email sent on to the members of a mailing list"),read:()=>o("Email opened"),deleted:()=>o("Email deleted without being read"),complaint:()=>o("A recipient marked the email as spam")}});function Cl(e){let t=/^www\./i.test(e)?`https://${e}`:/^[^/:]+@/.test(e)?`mailto:${e}`:/^[\w-]+(\.[\w-]+)+([/?#]|$)/.test(e)?`https://${e}`:e;return sj.test(t)?t:null}function pj(e){let[t,n]=[e.length,0];for(let s of e)n+=s==="("||s==="["?1:s===")"||s==="]"?-1:0;for(;t>0;){let s=e[t-1];if(n<0&&(s===")"||s==="]"))n+=1;else if(!rj.has(s))break;t-=1}return t}function*mj(e){let t=0;for(let{0:n,index:s}of e.matchAll(aj)){let a=n.slice(0,pj(n.slice(0,uv))),i=a.length<uv?Cl(a):null;if(i&&(yield{type:"link",offset:s,length:a.length,url:i},t+=1,t===ij))return}}function*dj(e,t){let n=0;for(let s of t)for(let a=e.indexOf(`@${s}`);a>=0;a=e.indexOf(`@${s}`,a+1)){if(n===lj)return;yield{type:"call",offset:a,length:s.length+1},n+=1}}function $j(e,t,n){let s=[];for(let i of(t??[]).slice(0,cj)){let l=Math.max(0,i.offset),c=Math.min(e.length,i.offset+i.length)-l;oj.has(i.type)&&c>0&&s.push({type:i.type,offset:l,length:c,...i.type==="text_link"?{url:Cl(i.url??"")}:{}})}let a=s.filter(i=>["code","pre","text_link"].includes(i.type));for(let i of[...dj(e,n),...mj(e)])fj(i,a)&&(s.push(i),a.push(i));return s.sort(j1)}function K1(e,t,n,s,a=0){let i=[],l=t,c=a<uj?s:[];for(let u=0;u<c.length;){let p=c[u],m=Math.min(Cu(p),n);p.offset>l&&i.push({type:"text",text:e.slice(l,p.offset)});let h=u+1;for(;h<c.length&&c[h].offset<m;)h+=1;let f=c.slice(u+1,h),$=f.filter(_=>Cu(_)>m).map(_=>({..._,offset:m,length:Cu(_)-m})),{type:v,url:S}=p;i.push({type:v,...S===void 0?{}:{url:S},children:K1(e,p.offset,m,f,a+1)}),l=m,u=h,$.length&&([c,u]=[[...$,...c.slice(h)].sort(j1),0])}return l<n&&i.push({type:"text",text:e.slice(l,n)}),i}function q1(e,{looks:t=[],names:n=[]}={}){return e?K1(e,0,e.length,$j(e,t,n)):[]}function U1(e,t){if(e.length<=t)return e;let n=t-200,s=Math.max(e.lastIndexOf(`
`,t),e.slice(0,t).lastIndexOf(" ")),a=s>n?s:t;return e.slice(0,/[\uD800-\uDBFF]/.test(e[a-1])?a-1:a)}function H1(e,t){if(e.length>2*uv)return!1;let n=Cl(e.trim());return!!(n&&/^https?:/i.test(t)&&/^https?:/i.test(n)&&F1(n)!==F1(t))}var oj,sj,aj,rj,uv,ij,lj,cj,uj,Cu,fj,j1,F1,pv=b(()=>{oj=new Set(["bold","italic","underline","strikethrough","spoiler","blockquote","expandable_blockquote","code","pre","text_link"]),sj=/^(https?:\/\/|mailto:)[^\s<>"'\p{Cc}]+$/iu,aj=/(?:https?:\/\/|www\.)[^\s<>"'«»]{2,}|(?<![\w.+-])[\w.+-]{1,64}@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/giu,rj=new Set(`.,:;!?…'"»”`),uv=2048,ij=500,lj=200,cj=500,uj=8;Cu=e=>e.offset+e.length,fj=(e,t)=>t.every(n=>Cu(e)<=n.offset||e.offset>=Cu(n)),j1=(e,t)=>e.offset-t.offset||t.length-e.length;F1=e=>{try{return new URL(e).host.replace(/^www\./,"")}catch{return""}}});function ia({text:e,looks:t,names:n}){let[s,a]=g(!1),i=fo(()=>s||e.length<=G1*1.1?e:U1(e,G1),[e,s]),l=fo(()=>q1(i,{looks:t,names:n}),[i,t,n?.join(`
`)]);return r`
<span class="text">${V1(l)}</span>
${i.length<e.length&&r`<span class="blk t13">
<span class="dim">… </span>
<button type="button" class="link t13" onClick=${()=>a(!0)}>${o("Show in full")}</button>
</span>`}
`}function hj({piece:e}){let{type:t,url:n}=e,s=V1(e.children);if(Y1[t])return r`<${Y1[t]}>${s}<//>`;if(t==="spoiler")return r`<${gj} inside=${s} />`;if(t==="blockquote"||t==="expandable_blockquote")return r`<blockquote class="bq">${s}</blockquote>`;if(t==="call")return r`<span class="at">${s}</span>`;if(!n)return r`<span class="nolink" title=${o("Links of this kind cannot be opened here")}>${s}</span>`;let a=H1(J1(e.children),n);return r`
<a class="link" href=${n} title=${n} target="_blank" rel="noopener noreferrer nofollow">${s}</a>
${a&&r`<span class="t12 leads"> (${o("leads to {host}",{host:new URL(n).host})})</span>`}
`}function gj({inside:e}){let[t,n]=g(!1);return t?r`<span class="spoiled">${e}</span>`:r`<button type="button" class="spoil" onClick=${()=>n(!0)}>${o("hidden text")}</button>`}var Y1,G1,V1,J1,Ou=b(()=>{R();C();w();pv();Y1={bold:"b",italic:"i",underline:"u",strikethrough:"s",code:"code",pre:"pre"},G1=2e4;V1=e=>e.map(t=>t.type==="text"?t.text:r`<${hj} piece=${t} />`),J1=e=>e.map(t=>t.text??J1(t.children)).join("")});function X1({message:e}){let{letter:t}=e,n=t.rich?"rich":"prose",[s,a]=g(!!t.html&&(!e.text||ye.peek()?.letters?.[n]==="html")),[i,l]=g(!1),[c,u]=g(0),p=f=>{a(f),e.text&&yt({letters:{[n]:f?"html":"text"}})},m=()=>{l(!0),a(!0)},h=e.files.filter(f=>!(f.content_id&&t.html));return r`
<${kj} message=${e} />
${t.html?r`<div class="lview seg" role="group" aria-label=${o("Email view")}>
<button type="button" aria-pressed=${String(!s)} onClick=${()=>p(!1)}>${o("Text")}</button>
<button type="button" aria-pressed=${String(s)} onClick=${()=>p(!0)}>HTML</button>
</div>`:null}
${t.remote_images>0&&!i&&r`<div class="mimg">
<${d} name="image-off" size="m" />
<span class="grow">
${x("{n} picture from another site is hidden","{n} pictures from other sites are hidden",t.remote_images)}
</span>
${t.html?r`<button type="button" class="link t13"
title=${o("They load through this server; the sites will know that the email was opened")}
onClick=${m}>
${o("Show pictures")}
</button>`:null}
</div>`}
${s&&c>0&&r`<div class="mimg" role="status">
<${d} name="image-off" size="m" />
<span class="grow">${x("{n} picture could not be loaded","{n} pictures could not be loaded",c)}</span>
</div>`}
${s?r`<${wj} key=${`${i} ${um.value}`} message=${e} images=${i}
onFailed=${u} />`:r`<${yj} message=${e} />`}
${h.length>0&&r`<${xj} message=${e.id} files=${h} />`}
<${Sj} message=${e} />
`}function kj({message:e}){let{letter:t}=e,[n,s]=g(!1),a=[[o("From"),t.sender],[o("Reply-To"),e.data.reply_to],[o("To"),t.recipients.join(", ")],[o("Cc"),t.copies.join(", ")],[o("Subject"),t.subject]].filter(([,i])=>i);return r`<div class="mailh">
<b class="b6">${t.subject||o("(no subject)")}</b>
<span class="dim t12">
${la(t.sender)}
${t.recipients.length>0&&` → ${Z1(t.recipients.map(la))}`}
${t.copies.length>0&&` · ${o("copy")}: ${Z1(t.copies.map(la))}`}
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
</div>`}function yj({message:e}){let{letter:t,text:n}=e,s=t.quoted?[o("Show the quote"),o("Hide the quote")]:[o("Show the signature"),o("Hide the signature")];return r`${t.quoted_above&&r`<${Q1} label=${[o("Show the quote"),o("Hide the quote")]}>
<blockquote class="mq">${t.quoted_above}</blockquote><//>`}
${n?r`<div><${ia} text=${n} looks=${e.data.entities} names=${[]} /></div>`:r`<div class="dim t13">${o("This email has no text")}</div>`}
${(t.signature||t.quoted)&&r`<${Q1} label=${s}>
${t.signature&&r`<div class="msign">${t.signature}</div>`}
${t.quoted&&r`<blockquote class="mq">${t.quoted}</blockquote>`}<//>`}`}function Q1({label:[e,t],children:n}){let[s,a]=g(!1);return r`<div class="mfold"><button type="button" class="quoted" aria-label=${s?t:e}
aria-expanded=${String(s)} onClick=${()=>a(!s)}>···</button>${s&&n}</div>`}function wj({message:e,images:t,onFailed:n}){let s=O(null);A(()=>{let i=l=>{let c=Number(l.data?.height);l.source!==s.current?.contentWindow||!Number.isFinite(c)||(s.current.style.setProperty("height",`${Math.max(bj,Math.min(vj,Math.ceil(c)))}px`),s.current.dataset.sheet=l.data.sheet==="own"?"own":"plain",n(Number(l.data.failed)||0))};return window.addEventListener("message",i),()=>window.removeEventListener("message",i)},[]);let a=new URLSearchParams({images:t?"1":"0",dark:um.value?"1":"0"});return r`<iframe class="mframe" ref=${s} title=${o("The email as it was sent")}
src=${`/api/messages/${e.id}/html?${a}`} data-dark=${String(um.value)}
sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" referrerpolicy="no-referrer"></iframe>`}function xj({message:e,files:t}){let n=t.reduce((s,a)=>s+(a.size??0),0);return r`
<div class="attl">
<span class="t12 dim">
${x("{n} attachment","{n} attachments",t.length)}
${n>0&&` · ${to(n)}`}
</span>
<${iv} message=${e} files=${t} />
</div>
<ul class="atts">
${t.map(s=>r`<li key=${s.id}>
${ar(s)?r`<${_j} file=${s} />`:r`<${ef} file=${s} />`}
</li>`)}
</ul>
`}function Sj({message:e}){let{data:t,automatic:n}=e,s=(t.also_at??[]).map(a=>Qe.value[a]?.name).filter(Boolean);return r`
${n==="bounce"||n==="report"?r`<${B1} report=${t.bounce} />`:n&&r`<span class="autoflag">
<${d} name="bot" size="s" />
${o("Automatic email")}
: ${J_(n)}
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
${t.related&&r`<${Tj} id=${t.related} />`}
`}function Tj({id:e}){let[t,n]=g(ae.peek()[e]??null);return A(()=>{t||F(`/api/dialogs/${e}`).then(s=>n(s.dialog),()=>{})},[e]),t&&r`<span class="autoflag">
<${d} name="git-branch" size="s" />
<a class="link" href=${Y(E.value.view,e)}>
${o("May belong to No. {number}, {name}",{number:de(t.number),name:t.name})}
</a>
</span>`}function dv(e){let t=(e??"").trim();return/^re\s*:/i.test(t)?t:t?`Re: ${t}`:o("(no subject)")}var bj,vj,mv,la,Z1,_j,eC,Eu=b(()=>{R();C();tt();U();ne();w();J();ri();Bt();L();N();Ks();ii();W1();Ou();bj=40,vj=2e4,mv=2;la=e=>/<([^<>\s]+)>/.exec(e)?.[1]??e,Z1=e=>e.length>mv?o("{first} and {n} more",{first:e.slice(0,mv-1).join(", "),n:e.length-mv+1}):e.join(", ");_j=({file:e})=>r`<span class="file pfile" data-state="ready">
<button type="button" class="pthumb" aria-label=${o("Open {name}",{name:e.name||o("Photo")})}
data-token=${e.token} onClick=${()=>od(e.token)}>
<img src=${yn(e,e.thumb?"thumb":"preview")} alt="" width="36" height="36" loading="lazy" />
</button>
<span class="grow">
<b class="b5 blk cut">${e.name||o("Photo")}</b>
<span class="t12 dim">${cv(e)}</span>
</span>
<a class="ib small" href=${yn(e)} download=${e.name||!0}
aria-label=${o("Download {name}",{name:e.name||o("Photo")})}>
<${d} name="download" size="m" />
</a>
</span>`;eC=({subject:e,to:t})=>r`<div class="mailh">
<b class="b6">${dv(e)}</b>
${t&&r`<span class="t12 dim">→ ${t}</span>`}
</div>`});function Cj(e){let t=xt.value[e.id],n=t?On(t).filter(a=>a.kind==="in"&&a.letter&&!a.automatic):[],s=ti(e.id,"reply");return n.find(a=>a.no===s)??n.at(-1)}function Oj(e,t,n){let s=e?e.letter.sender:n.label??"",a=la(s),i=e?.data.reply_to,l=i&&t.to?t.to:e?.data.answer_to??a;return{address:l,sender:a,whole:l===a?s:l,other:i?l===a?i:a:null}}function Ej({id:e,to:t}){let n=t.address===t.sender?o("Your reply goes to the sender; the email asks for replies to {other}",{other:t.other}):o("Your reply goes to {address}, not to the sender {sender}",{address:t.address,sender:t.sender});return r`<p class="hint answerto" role="status">
${n} <button type="button" class="link t12" onClick=${()=>ao(e,{to:t.other})}>
${o("Reply to {address}",{address:t.other})}
</button>
</p>`}function Aj(e,t){let n=new Set(Object.values(Qe.value).map(a=>a.name.toLowerCase())),s=[...e.recipients.slice(1),...e.copies].map(a=>la(a).toLowerCase());return[...new Set(s)].filter(a=>a.includes("@")&&a!==la(t).toLowerCase()&&!n.has(a))}function tC({dialog:e}){let{id:t}=e,n=Md(t),s=Cj(e),a=Oj(s,n,e),i=a.whole,l=s?Aj(s.letter,i).filter(p=>p!==a.sender.toLowerCase()&&!Oo(n.cc).includes(p)):[],c=n.open||n.cc||n.bcc,u=()=>ao(t,{open:!0,cc:[...Oo(n.cc),...l].join(", ")});return r`<div class="mlines">
<div>
<span>${o("To")}</span>
<span class="cut grow" title=${i}>${i}</span>
${l.length>0&&r`<button type="button" class="link t12 toall" title=${l.join(", ")} onClick=${u}>
${o("Reply to all")}
</button>`}
${!c&&r`<button type="button" class="link t12" onClick=${()=>{ao(t,{open:!0}),requestAnimationFrame(()=>document.getElementById("mailcc")?.focus())}}>
${o("Cc and Bcc")}
</button>`}
</div>
${a.other&&r`<${Ej} id=${t} to=${a} />`}
${c&&r`
<${Au} field="cc" label=${o("Cc")} value=${n.cc} onType=${p=>ao(t,{open:!0,cc:p})} />
<${Au} field="bcc" label=${o("Bcc")} value=${n.bcc}
onType=${p=>ao(t,{open:!0,bcc:p})} />
`}
<label>
<span>${o("Subject")}</span>
<input class="palq" id="mailsubject" maxlength="400"
value=${n.subject??dv(s?.letter.subject||e.title)}
onInput=${p=>ao(t,{subject:p.target.value})} />
</label>
</div>`}function Au({field:e,label:t,value:n,onType:s,place:a="mail"}){let i=Oo(n).filter(p=>!qb(p)),[l,c]=g(!0),u=i.length>0&&l;return r`
<label class=${u?"wrong":""}>
<span>${t}</span>
<input class="palq" id=${a+e} type="text" inputmode="email" autocomplete="off" spellcheck="false"
placeholder=${o("Addresses, separated by commas")} value=${n??""} aria-invalid=${u?"true":null}
aria-describedby=${u?`${a}${e}err`:null} onInput=${p=>{c(!1),s(p.target.value)}} onBlur=${()=>c(!0)} />
</label>
${u&&r`<p class="hint bad mailerr" id=${`${a}${e}err`} role="alert">
${o("Not a valid address: {value}",{value:i[0]})}
</p>`}
`}var fv=b(()=>{R();C();w();xu();_u();Xt();L();Eu()});function nC({disabled:e}){let t=y.value==="send"||y.value==="later";return r`<button type="button" class="btn primary sendmore" id="sendmore" disabled=${e}
aria-label=${o("Send and…")} title=${o("Send and…")} aria-haspopup="menu" aria-expanded=${String(t)}
onClick=${()=>{y.value=t?null:"send"}}>
<${d} name="chevron-up" size="s" />
</button>`}function oC({send:e,more:t}){return y.value==="later"?r`<${Nu} pick=${n=>e({at:n})} />`:y.value!=="send"?null:r`<${Me} label=${o("Send and…")} place="popsend">
<${Z} icon="check" onPick=${()=>e({then:"close"})}>
${o("Send and close the conversation")}
<span class="end only-wide"><${gn} of=${[pt,"Shift","↵"]} /></span>
<//>
<${Z} icon="alarm-clock" onPick=${()=>e({then:"snooze"})}>
${o("Send and snooze until the client replies")}
<//>
<${Z} icon="calendar-clock" stay onPick=${()=>{y.value="later"}}>
${o("Send later…")}
<span class="hrow end t12 dim">${Xe(Ce(Date.now(),1,9))}</span>
<//>
${t}
<//>`}var Nj,Pj,Nu,tf=b(()=>{C();ie();ne();w();yo();Uo();N();sn();Ud();Nj=()=>{y.value=null};Pj={evening:()=>o("This evening"),tomorrow:()=>o("Tomorrow morning"),monday:()=>o("On Monday morning")},Nu=({pick:e,given:t=null,place:n="popsend",onShut:s=Nj})=>r`<${oi} label=${o("Send later")} title=${o("Send later")} usual=${ku} words=${Pj}
given=${t} hour="09:00" place=${n} deed=${o("Schedule")} icon="calendar-clock" onPick=${e}
onShut=${s} />`});function sC(){let e=O(Lj()).current,[t,n]=g(e.whom??null),[s,a]=g(null),[i,l]=g(null),[c,u]=g(e.subject??""),[p,m]=g(e.copies??{}),[h,f]=g(!1),[$,v]=g(e.text??""),[S,_]=g(!1),[k,D]=g([]),[q,W]=g(null),[ce,We]=g(!1);Pe(),j(()=>Ij({whom:t,subject:c,copies:p,text:$}),[t,c,p,$]),A(()=>{if(_(!1),W(null),!t){a(null),D([]),l(null);return}if(!t.id){let pe=Bj(t);a(pe),D([]),l(pe.find(zt=>zt.can)??null);return}let $e=!0;return F(`/api/contacts/${t.id}/ways`).then(pe=>{$e&&(a(pe.ways),D(pe.open),l(pe.ways.find(zt=>zt.can)??null))},pe=>{$e&&W(pe)}),()=>{$e=!1}},[t]);let Ye=i&&Qe.value[i.channel_id]?.kind,Q=Ye==="email",Ze=k.find($e=>$e.id===i?.dialog_id)??(Q&&!S?k[0]:null),me=jt(io),ge=aa(me),le=i&&$.trim()&&!ce&&!ge&&!(Ze&&!Q),ze=()=>{if(!le)return!1;if(Ze&&Q&&!S)return _(!0),!1;let $e=Q&&Ub(p);return $e&&document.getElementById("nw"+$e.field)?.focus(),!$e},re=async($e=null)=>{if(!ze())return;if($s(jt(io)).length){let zt=Lt("#missing button");zt?zt.focus():Ld(io,{mode:"reply",at:$e});return}ro(io),We(!0),W(null);let pe=Bd(io);try{let zt={channel_id:i.channel_id,text:$.trim(),files:pe.map(v2=>v2.token),anyway:!0,...$e?{not_before:qa($e)}:{undo_ms:Jr(Ye)},...Q?{subject:c.trim(),cc:Oo(p.cc),bcc:Oo(p.bcc)}:{}},_r=t.id?{contact_id:t.id,identity_id:i.identity_id}:{name:t.name,address:t.address},{dialog:Rp,message:b2}=await B("/api/dialogs",{...zt,..._r});ue({t:"result",dialog:Rp,sentAtRev:Ea(Rp.id)}),$e&&G(Qm(Rp.id,$e),{icon:"calendar-clock",undo:()=>Yo(b2)}),sessionStorage.removeItem(of),nf(),I(Y("mine",Rp.id))}catch(zt){Wd(io,pe),W(zt),We(!1)}},Fn=$e=>{$.trim()&&(Rn($e,"reply"),fs($e,"reply",$)),Q&&(p.cc||p.bcc||c.trim())&&ao($e,{cc:p.cc??"",bcc:p.bcc??"",...c.trim()?{subject:c.trim()}:{}}),n1(io,$e),sessionStorage.removeItem(of),nf(),I(Y("all",$e))},Ni=$e=>{Gt($e),$e.key==="Escape"&&($e.preventDefault(),$e.stopPropagation(),f(!1))},hh=$e=>{$e.key==="Enter"&&($e.ctrlKey||$e.metaKey)&&($e.preventDefault(),$e.repeat||re())};return r`<div class="over">
<div class="dialog mid nw" role="dialog" aria-modal="true" aria-label=${o("Write to a client")}
onKeyDown=${$e=>{Gt($e),hh($e)}}>
<header class="dhead">
<h2 class="head2 grow">${o("Write to a client")}</h2>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${nf}>
<${d} name="x" size="m" />
</button>
</header>
<div class="nwb">
<${Fj} whom=${t} onPick=${n} />
${s&&r`<div class="field dgap">
<span class="lab" id="nwc">${o("Channel")}</span>
<${Wj} ways=${s} way=${i} onPick=${l} />
</div>`}
${Ze&&r`<p class="livebox info dgap" role="note">
<${d} name="history" size="m" />
<span class="t13 grow">
${o("Conversation No. {number} with this client is already open, {day}. Write there?",{number:de(Ze.number),day:ut(Ze.last_at,M.value)})}
</span>
<button type="button" class="btn small" onClick=${()=>Fn(Ze.id)}>${o("Open")}</button>
</p>`}
${Q&&r`
<div class="mlines nwcopies dgap">
${p.open||p.cc||p.bcc?r`
<${Au} field="cc" place="nw" label=${o("Cc")} value=${p.cc}
onType=${$e=>m({...p,open:!0,cc:$e})} />
<${Au} field="bcc" place="nw" label=${o("Bcc")} value=${p.bcc}
onType=${$e=>m({...p,open:!0,bcc:$e})} />
`:r`<div>
<button type="button" class="link t12" onClick=${()=>{m({...p,open:!0}),requestAnimationFrame(()=>document.getElementById("nwcc")?.focus())}}>
${o("Cc and Bcc")}
</button>
</div>`}
</div>
<div class="field dgap">
<label for="nw2">${o("Subject")}</label>
<input class="input" id="nw2" maxlength="400" value=${c}
onInput=${$e=>u($e.currentTarget.value)} />
</div>
`}
<div class="comp dgap">
<${Jd} id=${io} kind=${Ye} />
<textarea class="tx" rows="5" aria-label=${Q?o("Email text"):o("Message text")}
placeholder=${Q||!i?o("Write an email"):o("Write a message")} value=${$}
onInput=${$e=>{ro(io),v($e.currentTarget.value)}}></textarea>
<${Zd} id=${io} mode="reply" again=${()=>Id(io,"reply")}
without=${({at:$e})=>{zd(io,"reply"),re($e)}} />
<div class="bar">
${i&&Qe.value[i.channel_id]?.can?.files&&r`<${zj} can=${Qe.value[i.channel_id].can} />`}
<span class="grow"></span>
</div>
</div>
${q&&r`<p class="hint bad dgap" role="alert">${z(q)}</p>`}
</div>
<footer class="dfoot">
<span class="t12 dim grow">
${$.trim()?o("Kept on this device until it is sent"):o("You will be the assignee")}
</span>
<button type="button" class="btn quiet only-wide" onClick=${nf}>${o("Cancel")}</button>
<button type="button" class="btn" id="nwlater" disabled=${!le} aria-haspopup="dialog"
aria-expanded=${String(h)} onClick=${()=>{ze()&&f(!0)}}>
<${d} name="calendar-clock" size="s" />
${o("Send later…")}
</button>
<button type="button" class="btn primary" disabled=${!le} onClick=${()=>re()}>
<${d} name="send" size="s" />
${Ze&&Q?o("Send as a new conversation"):o("Send")}
<kbd class="only-wide">${pt} ↵</kbd>
</button>
</footer>
</div>
${h&&r`<div class="rowsnz" onKeyDown=${Ni}>
<${Nu} place="popsnz" pick=${re} onShut=${()=>f(!1)} />
</div>`}
</div>`}function zj({can:e}){let t=O(null);return r`
<input type="file" multiple hidden ref=${t} onChange=${n=>{Su(io,n.currentTarget.files,e),n.currentTarget.value=""}} />
<button type="button" class="ib small" aria-label=${o("Attach a file")} title=${o("Attach a file")}
onClick=${()=>t.current.click()}>
<${d} name="paperclip" size="m" />
</button>
`}function Wj({ways:e,way:t,onPick:n}){if(!e.length)return r`<p class="hint">${o("No connected channel can reach this client.")}</p>`;let s=e.filter(i=>i.can);return r`<div class="nwch" role="radiogroup" aria-labelledby="nwc" onKeyDown=${i=>{let l={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[i.key];!l||!s.length||(i.preventDefault(),n(s[(s.indexOf(t)+l+s.length)%s.length]),requestAnimationFrame(()=>Lt(".chopt[aria-checked='true']")?.focus()))}}>
${e.map(i=>{let l=Qe.value[i.channel_id],c=Object.values(Qe.value).filter(p=>p.kind===l?.kind&&p.health!=="removed").length>1,u=i.can?i.last_at?o("wrote {day}",{day:ut(i.last_at,M.value)}):i.address:Rj[i.why]?.();return r`<button type="button" class="chopt" role="radio" key=${`${i.channel_id}.${i.identity_id}`}
aria-checked=${String(i===t)} disabled=${!i.can} tabindex=${i===t?0:-1}
onClick=${()=>n(i)}>
<${Te} kind=${l?.kind} size="mid" />
<span class="grow cut">
<b class="b5 blk t13 cut">${c?l.name:Ne(l?.kind)}</b>
<span class="t12 dim blk cut">${u}</span>
</span>
</button>`})}
</div>`}function Fj({whom:e,onPick:t}){let[n,s]=g(""),[a,i]=g([]),[l,c]=g(0),u=O(null);j(()=>u.current?.focus({preventScroll:!0}),[e]),A(()=>{let v=n.trim();if(v.length<2){i([]);return}let S=setTimeout(()=>F(`/api/search?${new URLSearchParams({q:v,limit:"6"})}`).then(_=>{i(_.contacts.filter(k=>k.kind!=="group")),c(0)},()=>{}),Dj);return()=>clearTimeout(S)},[n]);let p=n.trim(),m=a.some(v=>v.identities.some(S=>S.label.toLowerCase()===p.toLowerCase())),h=[...a.map(v=>({client:v})),...Mj.test(p)&&!m?[{address:p}]:[]],f=v=>{s(""),i([]),t(v.client?{id:v.client.id,name:v.client.name}:{address:v.address,name:v.address})},$=v=>{let S={ArrowDown:1,ArrowUp:-1}[v.key];S&&h.length&&(v.preventDefault(),c((l+S+h.length)%h.length)),v.key==="Enter"&&!v.ctrlKey&&!v.metaKey&&h[l]&&(v.preventDefault(),f(h[l]))};return e?r`<div class="field">
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
${h.map((v,S)=>r`<button type="button" class=${S===l?"mi on":"mi"} role="option" id=${`nwo${S}`}
key=${v.client?.id??"new"} tabindex="-1" aria-selected=${String(S===l)}
onPointerMove=${()=>c(S)} onClick=${()=>f(v)}>
${v.client?r`
<${te} name=${v.client.name} size="sm" />
<span class="cut">${v.client.name}</span>
<span class="hrow end t12 dim cut">
${v.client.identities.map(_=>_.label).filter(Boolean).slice(0,2).join(", ")}
</span>
`:r`
<${d} name="user-round-plus" size="m" />
<span class="cut">${o("New client: {address}",{address:v.address})}</span>
`}
</button>`)}
</div>
</div>
</div>`}var nf,Dj,Mj,of,io,Rj,Lj,Ij,Bj,aC=b(()=>{R();ps();C();ie();Gs();U();we();Yn();ne();w();yo();xu();J();L();he();_o();xl();ra();Qd();N();De();fv();tf();nf=()=>{y.value=null},Dj=200,Mj=/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/,of="okno.newdialog",io="new",Rj={"no-address":()=>o("no address"),"client-not-started":()=>o("the client must write first"),blocked:()=>o("the client has blocked us")},Lj=()=>{try{return JSON.parse(sessionStorage.getItem(of))??{}}catch{return{}}},Ij=e=>{try{sessionStorage.setItem(of,JSON.stringify(e))}catch{}};Bj=e=>Object.values(Qe.value).filter(t=>t.health!=="removed").map(t=>({channel_id:t.id,identity_id:null,address:t.kind==="email"?e.address:"",can:t.kind==="email",why:t.kind==="email"?null:"client-not-started",last_at:null,dialog_id:null}))});var rC={};be(rC,{WorkLayers:()=>jj});function jj(){return y.value==="handover"?r`<${T1} meId=${P.value.id} />`:y.value==="newdialog"?r`<${sC} />`:null}var iC=b(()=>{C();ie();L();O1();aC()});var cC={};be(cC,{GiveMenu:()=>gv});function qj(e){let t=e.trim().toLocaleLowerCase(),n=i=>i.toLocaleLowerCase().includes(t),s=Object.values(_e.value).filter(i=>i.active&&i.id!==P.value.id).sort((i,l)=>i.name.localeCompare(l.name)),a=[];(n(P.value.name)||n(o("Assign to me")))&&a.push({to:{person:P.value.id},name:o("Assign to me"),face:P.value.name});for(let i of s)n(i.name)&&a.push({to:{person:i.id},name:i.name,face:i.name});for(let i of Ka.value)n(i.name)&&a.push({to:{team:i.id},name:i.name,icon:"users-round"});return t||a.push({to:{person:null},name:o("Remove the assignee"),icon:"user-round-x"}),a}function gv({onPick:e}){let[t,n]=g(""),[s,a]=g(0),i=O(null),l=Et(hv);Pe(),j(()=>i.current.focus({preventScroll:!0}),[]);let c=qj(t),u=Math.min(s,c.length-1),p=h=>{hv(),e(h.to)},m=h=>{let f={ArrowDown:1,ArrowUp:-1}[h.key];f&&(h.preventDefault(),a((u+f+c.length)%Math.max(1,c.length))),h.key==="Enter"&&c[u]&&(h.preventDefault(),p(c[u])),h.key==="Tab"&&hv()};return r`<div class="menu pop popgive" role="dialog" aria-label=${o("Assign")} ref=${l}>
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
</div>`}var hv,bv=b(()=>{R();C();ie();w();L();al();N();De();hv=()=>{y.value=null}});function PC({dialog_id:e,data:t}){let n=ae.value[e],s=(t.links??[]).find(a=>/^https?:\/\//.test(a));return n?.kind==="vk"?{name:o("VK"),url:s??"https://vk.com/im"}:n?.kind==="telegram"&&/^@\w+$/.test(n.label)?{name:o("Telegram"),url:`https://t.me/${n.label.slice(1)}`}:null}var NC,an,rr=b(()=>{w();L();NC={photo:()=>o("Photo"),video:()=>o("Video"),video_note:()=>o("Video note"),voice:()=>o("Voice message"),audio:()=>o("Audio"),document:()=>o("File"),sticker:()=>o("Sticker"),animation:()=>o("Animation"),location:()=>o("Location"),contact:()=>o("Contact"),poll:()=>o("Poll"),dice:()=>o("Dice"),venue:()=>o("Place"),story:()=>o("Story"),game:()=>o("Game"),invoice:()=>o("Invoice"),service:()=>o("Service message"),unknown:()=>o("Unknown message"),unreadable:()=>o("Could not be read")},an=e=>NC[e]?.()??NC.unknown()});function Mu(e,t){let n=e.tasks?.open??0;if(!n)return"";let s=x("{n} open task","{n} open tasks",n);return DC(e,t)?o("{tasks}, overdue",{tasks:s}):s}function vK(e){A(()=>{let t=e===null?-1:e-Date.now();if(t<0||t>bK)return;let n=setTimeout(Kr,t);return()=>clearTimeout(n)},[e])}function ci({dialog:e,button:t=null}){vK(Du(e));let n=e.tasks?.open??0;if(!n)return null;let s=DC(e,M.value)?"sla dtasks bad":"sla dtasks",a=r`<${d} name="circle-check-big" size="s" />${n}`,i=kK(e,M.value);if(!t)return r`<span class=${s} title=${i}>${a}</span>`;let l=Mu(e,M.value);return r`<button type="button" class=${s} title=${i} aria-label=${l} ...${t}>
${a}
</button>`}var bK,Du,DC,kK,rf=b(()=>{R();we();ne();C();w();N();bK=2147483647,Du=e=>e.tasks?.due_at??null,DC=(e,t)=>Du(e)!==null&&Du(e)<=t;kK=(e,t)=>Du(e)===null?Mu(e,t):o("{tasks}, the first is due {when}",{tasks:Mu(e,t),when:Xe(Du(e))})});function Vo({state:e}){let t=yK[e];return t?r`
<span class=${e==="read"?"read":""} data-state=${e} title=${t[1]()}>
<${d} name=${t[0]} size="s" />
</span>
<span class="vh">${t[1]()}</span>
`:null}var yK,lf=b(()=>{C();w();N();yK={queued:["clock",()=>o("sending")],sending:["clock",()=>o("sending")],sent:["check",()=>o("sent")],delivered:["check-check",()=>o("delivered")],read:["check-check",()=>o("read")],failed:["circle-alert",()=>o("failed")],uncertain:["circle-question-mark",()=>o("delivery uncertain")],cancelled:["ban",()=>o("cancelled")],waiting:["cloud-off",()=>o("queued")]}});function gf(){let{dialog:e}=E.peek();Ct.peek()?.dialog!==e&&(Ct.value={dialog:e,...Av});let t=()=>document.getElementById("findq")?.select();Um(()=>requestAnimationFrame(t))}var Av,Ct,GC,bf=b(()=>{oe();J();bn();Av={q:"",asked:"",found:[],at:-1,more:!1,swapped:null,failed:!1},Ct=T(null),GC=e=>Ct.value?.dialog===e});function QK({label:e,chosen:t="solved",onPick:n,dialog:s=null,onShut:a=ZK}){let[i,l]=g(""),c=Kd(),u=Et(a),p=O(null);Pe(),j(()=>p.current?.focus({preventScroll:!0}),[]);let m=Object.keys(el),h=$=>c.ready((v,S)=>{a(),n($,i.trim(),v,S)});return r`<div class="menu pop popfin" role="dialog" aria-label=${e} ref=${u} onKeyDown=${$=>{let v=[...u.current.querySelectorAll(".mi")],S={ArrowDown:1,ArrowUp:-1}[$.key];if(S){$.preventDefault(),v[(v.indexOf(document.activeElement)+S+v.length)%v.length].focus();return}if($.target.matches("textarea")){$.key==="Enter"&&($.ctrlKey||$.metaKey)&&($.preventDefault(),h(t));return}if($.target.matches("input:not(.tog)")){$.key==="Enter"&&($.preventDefault(),h(t));return}let _=$.code==="KeyE"?0:Number(/^(?:Digit|Numpad)([1-9])$/.exec($.code)?.[1]??0)-1;_>=0&&m[_]&&!$.repeat&&($.preventDefault(),h(m[_]))}}>
<div class="mh" id="finh">${o("Closing reason")}</div>
<div role="radiogroup" aria-labelledby="finh">
${m.map(($,v)=>r`<button type="button" key=${$} class=${$===t?"mi on":"mi"} role="radio"
aria-checked=${String($===t)} ref=${$===t?p:null}
onClick=${()=>h($)}>
<${d} name=${el[$][1]} size="m" />
<span class="cut">${el[$][0]()}</span>
<kbd>${v?v+1:"E"}</kbd>
</button>`)}
</div>
<div class="asgf">
<input class="input" aria-label=${o("Comment (optional)")} placeholder=${o("Comment for the team")}
maxlength="2000" value=${i} onInput=${$=>l($.currentTarget.value)} />
<${qd} dialog=${s} telling=${c} />
${c.on&&r`<div class="tellb">
<button type="button" class="btn primary" onClick=${()=>h(t)}>
${o("Send and close")}
<kbd class="only-wide">${pt} ↵</kbd>
</button>
</div>`}
</div>
</div>`}function VC({dialog:e}){let t=e.state==="closed";return r`<${QK} label=${t?o("Closing reason"):o("Close with a reason")}
chosen=${t&&e.close_reason||"solved"} dialog=${t?null:e}
onPick=${(n,s,a,i)=>t?Z0(e.id,n,s):a?Tu(e.id,a,i,{then:"close",reason:n,comment:s}):oo(e.id,n,s)} />`}var ZK,JC=b(()=>{R();C();ie();w();yo();Mn();ra();N();De();Qb();ZK=()=>{y.value=null}});var ZC,vf,QC,Nv,XC,Pv,eO,Al=b(()=>{ZC=new Map,vf=e=>{ZC.set(e.id,{when:()=>!0,...e})},QC=()=>[...ZC.values()],Nv=new Map,XC=e=>{Nv.set(e.id,{when:()=>!0,...e})},Pv=e=>[...Nv.values()].filter(t=>t.when(e)),eO=()=>[...Nv.values()].filter(e=>e.runMany)});function tO({dialog:e,children:t}){let n=e.state==="open";return r`<div class="acts">
${t}
${n&&r`<button type="button" class="ib only-wide" aria-haspopup="dialog" aria-expanded=${yf("snooze")}
aria-label=${o("Snooze")} title=${o("Snooze")+"  H"} onClick=${kf("snooze")}>
<${d} name="alarm-clock" />
</button>`}
<button type="button" class="ib" aria-haspopup="menu" aria-expanded=${yf("actions")}
aria-label=${o("More actions")} title=${o("More actions")} onClick=${kf("actions")}>
<${d} name="ellipsis" />
</button>
${n?r`<span class="split">
<button type="button" class="btn" title=${o("Close the conversation")+"  E"}
onClick=${()=>oo(e.id)}>
<${d} name="check" size="m" />
<span class="btnword">${o("Close")}</span>
</button>
<button type="button" class="btn caret" aria-haspopup="dialog" aria-expanded=${yf("finish")}
aria-label=${o("Close with a reason")} title=${o("Close with a reason")+"  Shift E"}
onClick=${kf("finish")}>
<${d} name="chevron-down" size="s" />
</button>
</span>`:r`<button type="button" class="btn" title=${o("Reopen the conversation")+"  E"}
onClick=${()=>Wa(e.id)}>
<${d} name="undo-2" size="m" />
<span class="btnword">${o("Reopen")}</span>
</button>`}
<${XK} dialog=${e} />
</div>`}function XK({dialog:e}){let t=e.assignee_id===null?null:H(e.assignee_id),n=V0(e),s=t?Ma(t):n?.name??o("Assign");return r`<button type="button" class="btn pick" id="assignee" aria-haspopup="dialog"
aria-expanded=${yf("assignee")} title=${o("Assignee")+"  A"} onClick=${kf("assignee")}>
<span class="vh">
${t?o("Assignee: {name}",{name:t}):o("Assignee: nobody")}
${n&&` · ${o("Team: {name}",{name:n.name})}`}
</span>
${t?r`<${te} name=${t} size="sm" />`:n?r`<span class=${"sq "+vo(n.name)}></span>`:r`<${Ra} size="sm" />`}
<span class="only-wide cut askn" aria-hidden="true">${s}</span>
<${d} name="chevron-down" size="s" />
</button>`}function eq({dialog:e}){let t=!!Ms.value[e.id],n=Ia("(max-width: 719px)"),s=e.state==="open";return r`<${Me} label=${o("More actions")} place="popmore">
${n&&r`<${Z} icon="user-round" onPick=${()=>{gt.value=!0}}>
${o("Client card")}
<//>`}
${n&&s&&r`<${Z} icon="alarm-clock" onPick=${()=>{y.value="snooze"}}>
${o("Snooze")}
<//>`}
${s&&r`<${Z} icon="check" onPick=${()=>{y.value="finish"}}>
${o("Close with a reason")}
<kbd>⇧E</kbd>
<//>`}
${e.waiting_since&&r`<${Z} icon="message-circle-off" onPick=${()=>cd(e.id)}>
${o("No reply needed")}
<kbd>Y</kbd>
<//>`}
<${Z} icon="eye" onPick=${()=>Hr(e.id)}>
${t?o("Stop following"):o("Follow")}
<kbd>F</kbd>
<//>
${e.snooze&&r`<${Z} icon="alarm-clock" onPick=${()=>ja(e.id)}>${o("Unsnooze")}<//>`}
<${Z} icon="tag" onPick=${()=>{y.value="tags"}}>
${o("Tags")}
<kbd>L</kbd>
<//>
<${Z} icon="arrow-up-down" onPick=${()=>{y.value="priority"}}>
${o("Priority")}
<kbd>P</kbd>
<//>
<${Z} icon="users-round" onPick=${()=>{y.value="team"}}>
${o("Assign to a team")}
<kbd>⇧A</kbd>
<//>
${e.state==="closed"&&r`<${Z} icon="check" onPick=${()=>{y.value="finish"}}>
${o("Closing reason")}
<kbd>⇧E</kbd>
<//>`}
${QC().filter(a=>a.when(e)).map(a=>r`<${Z} key=${a.id} icon=${a.icon} onPick=${()=>a.run(e)}>
${a.label(e)}
${a.hint&&r`<kbd>${a.hint}</kbd>`}
<//>`)}
<//>`}function nO({dialog:e}){let t=tq[y.value];return t&&e?r`<${t} key=${y.value} dialog=${e} />`:null}var kf,yf,tq,oO=b(()=>{C();tt();ie();w();Se();L();Mn();er();Sl();N();JC();De();Al();sn();Hd();kf=e=>()=>{y.value=y.value===e?null:e},yf=e=>String(y.value===e);tq={snooze:Xb,finish:VC,actions:eq,assignee:ov,tags:vl,priority:kl,team:({dialog:e})=>r`<${ov} dialog=${e} onlyTeams />`}});function wf({dialog:e}){let t=e&&Ot(e);return r`
${Kn.value==="off"&&r`<div class="banner" role="status">
<${d} name="cloud-off" size="m" />
<span class="grow">${o("Offline. Showing saved data; replies will be sent when the connection is back.")}</span>
<button type="button" class="btn small" onClick=${$m}>${o("Retry")}</button>
</div>`}
${t&&t.health==="trouble"&&r`<div class="banner bad" role="status">
<${d} name="circle-alert" size="m" />
<span class="grow">
${o("{name} has a problem: {cause}. Replies wait in the queue.",{name:t.name,cause:Nn(t.health_code,t.health_detail)})}
</span>
</div>`}
${t&&t.health==="paused"&&r`<div class="banner" role="status">
<${d} name="pause" size="m" />
<span class="grow">${o("{name} is paused. Replies wait in the queue.",{name:t.name})}</span>
</div>`}
`}var sO=b(()=>{C();Lr();w();L();N();Ks()});function xf(e){ca.value={...ca.value,[e.dialog_id]:{message:e,text:e.text}}}function rO(e,t){ca.value={...ca.value,[e]:{...ca.value[e],text:t}}}function Nl(e){let{[e]:t,...n}=ca.peek();ca.value=n}function _f(e,t){let n=Ot(t)?.can??{},s=["sent","delivered","read"].includes(e.delivery?.state),a=!n.edit_hours||Date.now()-e.sent_at<n.edit_hours*nq;return!!(n.edit&&s&&a&&e.author.operator_id===P.peek().id&&!e.deleted_at&&e.content==="text"&&(n.edit_files||!e.files?.length))}async function iO(e){let{message:t,text:n}=ca.peek()[e];if(Nl(e),n.trim()===t.text)return;let s=await B(`/api/messages/${t.id}/edit`,{text:n.trim()});ue({t:"result",...s})}var nq,ca,aO,Ru=b(()=>{oe();U();L();nq=36e5,ca=T({}),aO=e=>ca.value[e]??null});function ui(e,t,n,s){e.focus(),e.setSelectionRange(n,s),document.execCommand("insertText",!1,t)||e.setRangeText(t,n,s,"end"),e.dispatchEvent(new Event("input",{bubbles:!0}))}function Sf(e,t){ui(e,t,e.selectionStart,e.selectionEnd)}function lO(e,t,n,s){ui(e,s,t,n)}function Tf(e,t){let{selectionStart:n,selectionEnd:s,value:a}=e,i=a.slice(n,s),l=i.trim();if(a.slice(n-t.length,n)===t&&a.slice(s,s+t.length)===t){ui(e,i,n-t.length,s+t.length),e.setSelectionRange(n-t.length,s-t.length);return}if(!i&&a.slice(s,s+t.length)===t){e.setSelectionRange(s+t.length,s+t.length);return}let c=i.slice(0,i.indexOf(l)),u=i.slice(c.length+l.length);ui(e,`${c}${t}${l}${t}${u}`,n,s);let p=n+c.length+t.length;e.setSelectionRange(p,p+l.length)}function Dv(e,t){let{value:n}=e,s=n.lastIndexOf(`
`,e.selectionStart-1)+1,a=n.indexOf(`
`,e.selectionEnd),i=a<0?n.length:a,l=n.slice(s,i).split(`
`),c=t?/^\d{1,4}\. /:/^[-•] /,u=l.every(m=>c.test(m)),p=l.map((m,h)=>(u?"":t?`${h+1}. `:"- ")+m.replace(oq,"")).join(`
`);ui(e,p,s,i)}function cO(e,t){let{selectionStart:n,selectionEnd:s,value:a}=e;ui(e,`[${a.slice(n,s).trim()||t}](${t})`,n,s)}function uO(e){let{value:t,selectionStart:n}=e;if(n!==e.selectionEnd)return!1;let s=t.lastIndexOf(`
`,n-1)+1,a=/^(- |• |(\d{1,4})\. )/.exec(t.slice(s,n));return a?s+a[0].length===n?(ui(e,"",s,n),!0):(Sf(e,`
${a[2]?`${Number(a[2])+1}. `:a[1]}`),!0):!1}var oq,Mv=b(()=>{oq=/^(?:[-•] |\d{1,4}\. )/});var wn,Rv=b(()=>{wn={current:null}});function Cf(e,t){let[n,s]=g(null),[a,i]=g(0),l=O(-1),c=t&&n?YT(n.query):[],u=()=>{let f=t&&e.current?HT(e.current.value,e.current.selectionStart):null;f?.query!==n?.query&&i(0),s(f)},p=()=>s(null),m=f=>{let $=e.current.selectionStart,v=e.current.value[$]===" ";lO(e.current,n.from,$,v?`@${f.name}`:`@${f.name} `),v&&e.current.setSelectionRange(n.from+f.name.length+2,n.from+f.name.length+2),l.current=e.current.selectionStart,p()},h=f=>{let $=l.current===e.current.selectionStart;if(l.current=-1,f.key===" "&&$)return f.preventDefault(),!0;if(!c.length)return!1;let v={ArrowDown:1,ArrowUp:-1}[f.key];if(v)i((a+v+c.length)%c.length);else if(f.key==="Enter"&&!f.ctrlKey&&!f.metaKey||f.key==="Tab")m(c[a]);else if(f.key==="Escape")f.stopPropagation(),p();else return!1;return f.preventDefault(),!0};return{list:c,at:Math.min(a,Math.max(0,c.length-1)),setAt:i,keys:h,look:u,pick:m,close:p}}function Of({calls:e}){return e.list.length?r`<div class="menu pop popcall" id="calls" role="listbox" aria-label=${o("Colleagues")}>
${e.list.map((t,n)=>r`<button type="button" class=${n===e.at?"mi on":"mi"} key=${t.id} id=${"call"+n}
role="option" tabindex="-1" aria-selected=${String(n===e.at)}
onPointerDown=${s=>s.preventDefault()} onPointerMove=${()=>e.setAt(n)}
onClick=${()=>e.pick(t)}>
<${te} name=${t.name} size="sm" />
<span class="cut">${t.name}</span>
</button>`)}
</div>`:null}var Lv=b(()=>{R();C();wu();w();Mv();N()});var Iv,pO=b(()=>{Iv=[["faces",[["😀","улыбка радость smile grin"],["😃","улыбка smile happy"],["😄","смех smile laugh"],["😁","улыбка grin"],["😅","неловко sweat"],["😂","смех слёзы joy laugh"],["🤣","смех rofl"],["🙂","улыбка slight smile"],["😉","подмигивание wink"],["😊","улыбка румянец blush"],["😇","ангел angel"],["😍","влюблён любовь love"],["😘","поцелуй kiss"],["😋","вкусно yum"],["😎","круто очки cool"],["🤩","восторг star"],["🥳","праздник party"],["🤔","думаю think"],["🤗","обнимаю hug"],["😏","ухмылка smirk"],["😐","нейтрально neutral"],["😴","сон sleep"],["😌","спокойно relieved"],["😕","сомнение confused"],["😟","тревога worried"],["🙁","грусть frown"],["😢","слеза грусть cry"],["😭","плач cry sob"],["😤","пар злость"],["😠","злость angry"],["😱","ужас scream"],["😳","смущение flushed"],["🥺","просьба please"],["🙄","закатываю глаза roll eyes"],["😬","неловко grimace"],["🤒","болезнь sick"],["🫡","есть служу salute"]]],["hands",[["👍","да хорошо палец вверх thumbs up yes"],["👎","нет плохо палец вниз thumbs down no"],["👌","окей ok"],["✌️","победа victory"],["🤞","удачи пальцы luck"],["🤝","рукопожатие договор handshake"],["👏","аплодисменты браво clap"],["🙌","ура руки hooray"],["🙏","спасибо пожалуйста молитва thanks please pray"],["💪","сила strong"],["👋","привет пока hello bye wave"],["👀","глаза смотрю eyes"],["✍️","пишу writing"],["☝️","внимание up"],["👉","указатель right"],["👇","вниз down"],["🫶","сердце руки heart hands"]]],["hearts",[["❤️","сердце любовь heart love"],["🧡","сердце orange heart"],["💛","сердце yellow heart"],["💚","сердце green heart"],["💙","сердце blue heart"],["💜","сердце purple heart"],["🖤","сердце black heart"],["💔","разбитое сердце broken"],["💖","сердце sparkle"],["✨","блеск sparkles"],["🌟","звезда star"],["⭐","звезда star"],["🔥","огонь fire"],["🎉","праздник ура tada party"],["🎊","праздник confetti"],["🎁","подарок gift"],["🎂","торт день рождения birthday cake"],["🌹","роза rose"],["💐","цветы букет flowers"],["🌸","цветок blossom"],["☀️","солнце sun"],["🌈","радуга rainbow"],["❄️","снег snow"],["🎄","ёлка новый год christmas"]]],["work",[["✅","готово да галочка done check"],["☑️","галочка check"],["❌","нет крест cross no"],["❗","важно внимание important"],["❓","вопрос question"],["⚠️","внимание осторожно warning"],["⏰","время будильник clock"],["⏳","ждём песок hourglass"],["📅","дата календарь calendar"],["📌","закреплено pin"],["📎","скрепка вложение paperclip"],["📝","заметка memo"],["📄","документ document"],["📦","посылка коробка package"],["🚚","доставка грузовик delivery"],["🛒","корзина заказ cart"],["🧾","чек receipt"],["💳","карта оплата card"],["💰","деньги money"],["💸","деньги возврат money"],["🏷️","цена ярлык price"],["🔧","ремонт ключ repair wrench"],["🔨","молоток hammer"],["⚙️","настройки settings"],["🔍","поиск search"],["🔗","ссылка link"],["📞","телефон звонок phone call"],["📱","телефон mobile"],["💻","компьютер laptop"],["✉️","письмо почта mail"],["📷","фото camera"],["🎥","видео video"],["🔔","уведомление bell"],["🔒","замок lock"],["🔑","ключ key"],["🏠","дом home"],["🏢","офис office"],["📍","место адрес place address"],["🗺️","карта map"],["✈️","самолёт plane"],["🚗","машина car"],["☕","кофе coffee"],["🍕","пицца pizza"],["🆗","ok"],["🆕","новое new"],["🔝","топ top"],["💡","идея idea"],["📈","рост chart"],["🤖","бот robot"]]]]});function iq(e){let t=e.trim().toLocaleLowerCase();if(!t)return[...zv().length?[["recent",zv().map(s=>[s,""])]]:[],...Iv];let n=Iv.flatMap(([,s])=>s).filter(([,s])=>s.split(" ").some(a=>a.startsWith(t)));return n.length?[["",n]]:[]}function hO({pick:e}){let t=Et(dO),n=O(null),[s,a]=g(""),[i,l]=g(0);Pe(),j(()=>n.current.focus({preventScroll:!0}),[]);let c=iq(s),u=c.flatMap(([,f])=>f);A(()=>t.current.querySelector(".emo.on")?.scrollIntoView({block:"nearest"}),[i]);let p=f=>{rq(f),dO(),e(f)},m=f=>{let $={ArrowRight:1,ArrowLeft:-1,ArrowDown:mO,ArrowUp:-mO}[f.key];$&&(s===""||f.key==="ArrowDown"||f.key==="ArrowUp")&&(f.preventDefault(),l(Math.max(0,Math.min(u.length-1,i+$)))),f.key==="Enter"&&(f.preventDefault(),f.stopPropagation(),u[i]&&p(u[i][0]))},h=-1;return r`<div class="menu pop popemoji" role="dialog" aria-label=${o("Emoji")} ref=${t} onKeyDown=${Gt}>
<div class="gfind">
<${d} name="search" size="m" />
<input class="palq" ref=${n} role="combobox" aria-expanded="true" aria-controls="emojis"
aria-autocomplete="list" aria-activedescendant=${u.length?"emo"+i:null}
aria-label=${o("Find an emoji")} placeholder=${o("For example: thanks")} value=${s}
onInput=${f=>{a(f.target.value),l(0)}} onKeyDown=${m} />
</div>
<div class="emojis" id="emojis" role="listbox" aria-label=${o("Emoji")}>
${c.map(([f,$])=>r`
${f&&r`<div class="mh" role="presentation">${aq[f]()}</div>`}
<div class="emogrid" role="presentation">
${$.map(([v,S])=>{h+=1;let _=h;return r`<button type="button" class=${_===i?"emo on":"emo"} id=${"emo"+_}
role="option" tabindex="-1" aria-selected=${String(_===i)}
aria-label=${`${v} ${S}`.trim()} onPointerMove=${()=>l(_)}
onClick=${()=>p(v)}>
${v}
</button>`})}
</div>
`)}
${!u.length&&r`<p class="dpad2 t13 dim">${o("Nothing found")}</p>`}
</div>
</div>`}var fO,sq,mO,aq,zv,rq,dO,$O,gO=b(()=>{R();C();ie();pO();w();yo();N();De();fO="okno.emoji",sq=16,mO=8,aq={recent:()=>o("Recent"),faces:()=>o("Smileys"),hands:()=>o("Gestures"),hearts:()=>o("Hearts and holidays"),work:()=>o("Work")},zv=()=>{try{return JSON.parse(localStorage.getItem(fO))??[]}catch{return[]}},rq=e=>localStorage.setItem(fO,JSON.stringify([e,...zv().filter(t=>t!==e)].slice(0,sq))),dO=()=>{y.value=null},$O=()=>r`<button type="button" class="ib small" id="emoji" aria-label=${o("Emoji")}
title=${`${o("Emoji")}  ${pt} ;`} aria-haspopup="dialog" aria-expanded=${String(y.value==="emoji")}
onClick=${()=>{y.value=y.value==="emoji"?null:"emoji"}}>
<${d} name="smile" size="m" />
</button>`});function vO(e){if(e.size>bO){G(x("At most {n} message in one task","At most {n} messages in one task",bO));return}Zt.value=e}function Ef(e){if(!ua(e))return;let t=new Map(Zt.peek());t.delete(e.no)||t.set(e.no,e),vO(t),Pl=e.no,Lu=Zt.peek()}function Bv(e,t,n=t){Pl===null&&(Pl=n,Lu=new Map);let[s,a]=[Math.min(Pl,t),Math.max(Pl,t)],i=e.filter(l=>l.no>=s&&l.no<=a&&ua(l));vO(new Map([...Lu,...i.map(l=>[l.no,l])]))}function pi(){Pl=null,Lu=new Map,Zt.peek().size&&(Zt.value=Lu)}function kO(e,t,n,s){let a=Zt.peek().size>0,i=!a&&n.target.closest("a[href], button, audio, video");return!t||!ua(t)||!(n.shiftKey||a)||i||String(getSelection())?!1:(n.shiftKey?Bv(e,t.no,s??t.no):Ef(t),ml(),!0)}function lq(e){e.key!=="Escape"||e.defaultPrevented||!Zt.peek().size||y.peek()||Za(e.target)||(e.preventDefault(),e.stopPropagation(),pi())}var bO,Zt,Pl,Lu,ua,Dl,Iu=b(()=>{oe();ie();Qs();w();he();bO=50,Zt=T(new Map),Pl=null,Lu=new Map,ua=e=>e.kind!=="system"&&e.content!=="service"&&e.delivery?.state!=="cancelled"&&!e.deleted_at,Dl=()=>[...Zt.peek().values()].sort((e,t)=>e.no-t.no);document.addEventListener("keydown",lq,{capture:!0})});function yO(e,t){Fv.value={...e,open:t},y.value="closetasks"}function rn(e={}){Wv.value=e,y.value="newtask"}function ir(e={}){jv.value=e,y.value="taskrepeat"}var Ml,zu,Wv,Fv,jv,xn=b(()=>{oe();L();ie();Ml=En("taskstatus"),zu=En("tasktype"),Wv=T({}),Fv=T(null);jv=T({})});function wO(e){let t=e.map(([s,a])=>[s,(a??"").trim()]).filter(([,s])=>s),n=new Set(t.map(([s])=>s)).size>1;return t.map(([s,a])=>n&&s?`${s}: ${a}`:a).join(`

`)}function Rl(e){let t=e.trimStart().split(`
`,1)[0].slice(0,400).replaceAll(/\s+/g," ").trim(),n=t.length;for(let i=0;i<t.length;i+=1)if(".!?…".includes(t[i])&&(i+1===t.length||t[i+1]===" ")){n=t[i]==="?"?i+1:i;break}let s=t.slice(0,n);if(s.length<=80)return s;let a=s.lastIndexOf(" ",80);return`${s.slice(0,a>80/2?a:80)}…`}var Kv=b(()=>{});function qv(e,t,{me:n,now:s}){if(e==="done")return!Kt(t);if(!Kt(t))return!1;if(e==="mine")return t.assignee_id===n;if(e==="late")return Pf(t,s);if(e==="unassigned")return t.assignee_id===null;let a=/^team-(\d+)$/.exec(e);return a?t.team_id===Number(a[1]):!0}function Nf(e,t){for(let n=0;n<e.length;n+=1){if(e[n]<t[n])return-1;if(e[n]>t[n])return 1}return 0}function Uv(e,t){if(e===null)return"none";if(e<=t)return"late";if(e<Ce(t,1,0))return"today";if(e<Ce(t,2,0))return"tomorrow";let n=new Date(t).getDay(),s=n===pq?1:8-n;return e<Ce(t,s,0)?"week":e<Ce(t,s+7,0)?"nextweek":"later"}function _O(e,t,n,s){return n==="status"?`status-${e.status_id}`:n==="assignee"?`person-${e.assignee_id}`:n==="priority"?`priority-${e.priority}`:n==="due"&&t!=="done"?Uv(e.due_at,s):null}function SO(e,t,n,{me:s,now:a,facts:i,edge:l=null,known:c=new Set}){let u=[];for(let p of Object.values(e)){if(!qv(t,p,{me:s,now:a}))continue;let m=Wu(p,n,i);(l===null||c.has(p.id)||Nf(m,l)<=0)&&u.push([m,p.id])}return u.sort((p,m)=>Nf(p[0],m[0])).map(([,p])=>p)}function TO(e,t,n){if(!n||!e.length)return{ids:t,waiting:0};let s=new Set(e);return{ids:e,waiting:t.filter(a=>!s.has(a)).length}}function CO(e,t){let n=null;for(let s of e)Kt(s)&&s.due_at!==null&&s.due_at>t&&(n===null||s.due_at<n)&&(n=s.due_at);return n}function Df(e){let t=[];return Ce(e,0,18)-e>uq/24&&t.push({id:"evening",at:Ce(e,0,18)}),t.push({id:"tomorrow",at:Ce(e,1,18)},{id:"days3",at:Ce(e,3,18)}),t}var xO,Bu,Kt,Pf,Af,cq,Wu,uq,pq,Jn=b(()=>{Uo();xO=["open","mine","late","unassigned","done"],Bu=["due","created","changed","status","assignee","priority"],Kt=e=>e.base!=="done"&&e.base!=="dropped",Pf=(e,t)=>Kt(e)&&e.due_at!==null&&e.due_at<=t;Af=e=>e.due_at===null?[1,-e.id,0]:[0,e.due_at,e.id],cq={due:Af,created:e=>[-e.id],changed:e=>[-e.changed_at,-e.id],status:(e,{places:t})=>[t[e.status_id]??0,e.status_id,-e.changed_at,-e.id],assignee:(e,{names:t})=>e.assignee_id===null?[1,"",0,...Af(e)]:[0,t[e.assignee_id]??"",e.assignee_id,...Af(e)],priority:e=>[-e.priority,...Af(e)]},Wu=(e,t,n)=>cq[t](e,n);uq=24*36e5,pq=0});var Mf,mq,OO,pa,Hv,Yv,ma,lo,dq,Ll,Il,EO,gs,Ao,Gv,Rf,_n=b(()=>{w();sl();xn();Mf={new:()=>o("New (task)"),active:()=>o("In progress"),waiting:()=>o("Waiting (task)"),asking:()=>o("Client confirmation"),done:()=>o("Done (status)"),dropped:()=>o("Closed unresolved")},mq={support:()=>o("Help and support"),paid:()=>o("Paid service"),warranty:()=>o("Warranty")},OO=Object.entries(Mf),pa=e=>(Mf[e]??Mf.new)(),Hv=e=>Mf[e?.builtin]?.()??"",Yv=e=>mq[e?.builtin]?.()??"",ma=e=>e?.name||Hv(e)||o("Deleted status"),lo=e=>e?.name||Yv(e)||o("Deleted type"),dq=e=>Ml.value[e],Ll=e=>ma(dq(e)),Il=e=>lo(zu.value[e]),EO=e=>Object.values(e).filter(t=>!t.removed).sort(ib),gs=()=>EO(Ml.value),Ao=()=>EO(zu.value),Gv=[[null,()=>o("Not stated")],["incident",()=>o("Incident")],["request",()=>o("Request")]],Rf=e=>Gv.find(([t])=>t===e)?.[1]()??""});function Ee(e){let t={"changed-meanwhile":()=>o("A colleague changed this meanwhile. Look at the change and repeat yours."),"cannot-see":()=>o("This colleague has no access to the channel of the task."),"type-gone":()=>o("This type was deleted. Choose another one."),"status-gone":()=>o("This status was deleted. Choose another one."),"title-needed":()=>o("A task needs a title."),"wake-needed":()=>o("Say when the task should come back."),"reason-needed":()=>o("Say why the task is closed without a solution."),"other-channel":()=>o("The messages are of another channel."),"other-dialog":()=>o("The messages are of another conversation."),"in-use":()=>o("Some tasks have this status. Move them to another one first."),"built-in":()=>o("This status is built in and cannot be deleted."),"name-taken":()=>o("Another entry already has this name.")}[e.code];return t?t():z(e)}function bs(e,t,{long:n=!1}={}){if(e===null)return n?o("No due date"):"—";let s=V(e);return e>=Ce(t,0,0)&&e<Ce(t,1,0)?o("today, {time}",{time:s}):e>=Ce(t,1,0)&&e<Ce(t,2,0)?o("tomorrow, {time}",{time:s}):e>=Ce(t,-1,0)&&e<Ce(t,0,0)?o("yesterday, {time}",{time:s}):n?`${no(e,t)}, ${s}`:$q(e,t)}function $q(e,t){let n=Math.abs(e-t)>300*fq,s=`${document.documentElement.lang}${n}`;return Vv.has(s)||Vv.set(s,new Intl.DateTimeFormat(document.documentElement.lang==="ru"?"ru-RU":"en-GB",{day:"numeric",month:"short",...n&&{year:"numeric"}})),Vv.get(s).format(e).replace(/\p{L}+\.?/u,a=>a.slice(0,3))}function DO(e,t){let n=e?o("No. {number}",{number:e.number}):o("Task");if(t.add_tags)return o("Tag added: {tag} · {name}",{tag:Jv(t.add_tags),name:n});if(t.remove_tags)return o("Tag removed: {tag} · {name}",{tag:Jv(t.remove_tags),name:n});let s=["status_id","assignee_id","team_id","due_at","priority","type_id","kind","remind_at"].find(l=>l in t);if(!s)return o("{task}: saved",{task:n});let[a,i]=Zv[s];return o("{task}: {field} → {value}",{task:n,field:a().toLocaleLowerCase(),value:i(t[s])})}var PO,fq,Vv,hq,gq,AO,NO,Jv,Zv,qt=b(()=>{U();ne();w();Se();L();at();Uo();_n();PO=e=>e?e.title||o("No. {number}",{number:e.number}):o("Task");fq=24*36e5;Vv=new Map;hq=e=>e===null?o("nobody"):H(e),gq=e=>e===null?o("none"):Fe.value[e]?.name??o("Deleted team"),AO=e=>e===null?o("no due date"):Xe(e),NO=e=>e?o("“{text}”",{text:e}):o("none"),Jv=e=>e.length?e.map(zn).join(", "):o("none"),Zv={title:[()=>o("Title"),NO],text:[()=>o("Description"),e=>NO(e.length>80?`${e.slice(0,80)}…`:e)],status_id:[()=>o("Status"),Ll],assignee_id:[()=>o("Assignee"),hq],team_id:[()=>o("Team"),gq],due_at:[()=>o("Due"),AO],remind_at:[()=>o("Reminder"),AO],priority:[()=>o("Priority"),Jt],type_id:[()=>o("Type"),e=>e===null?o("none"):Il(e)],kind:[()=>o("Kind"),Rf],tags:[()=>o("Tags"),Jv]}});function lr(e,t){let n={...nt.peek()};for(let s of e)(da.get(s.id)??-1)>t||(da.set(s.id,t),n[s.id]=s);nt.value=n}function zl(e){return If.add(e),()=>If.delete(e)}async function Bl(e,t){let n=ju(e,t),s=vs.peek()[n];if(s?.busy||s?.loaded&&!s.next)return;Qv(n,{busy:!0,problem:null});let a=new URLSearchParams({view:e,sort:t,limit:String(vq),...s?.next&&{after:s.next}});try{let i=await F(`/api/tasks?${a}`);lr(i.items,un(i.cursor));let l=new Set([...s?.ids??[],...i.items.map(c=>c.id)]);Qv(n,{ids:l,last:i.next?i.items.at(-1).id:null,next:i.next,loaded:!0,busy:!1})}catch(i){if(!(i instanceof K))throw i;Qv(n,{busy:!1,problem:i})}}function LO(e,t){let n=vs.value[ju(e,t)];if(!n?.loaded)return[];let s=n.last===null?null:nt.value[n.last],a={me:P.value.id,now:M.value,facts:Wf.value,known:n.ids};return SO(nt.value,e,t,{...a,edge:s?yq(s,t):null})}function IO(){Object.keys(nt.peek()).length<bq||(da.clear(),nt.value={},vs.value={})}function wq(e,t){(da.get(e.id)??-1)===t&&(nt.value={...nt.peek(),[e.id]:e})}async function zf(e,t,{seen:n=null}={}){let s=nt.peek()[e],a=da.get(e)??-1;Xv(e,zO(t,s));try{let i={...t,...n!==null&&{seen:n}},l=await B(`/api/tasks/${e}`,i,{method:"PATCH"});return wq(l.task,a),l}catch(i){if(!(i instanceof K))throw i;return s&&(da.get(e)??-1)===a&&Xv(e,s),ee(Ee(i)),null}}function zO({add_tags:e=[],remove_tags:t=[],...n},s){let a=n.status_id&&Ml.peek()[n.status_id],l=(s?.tags??[]).filter(c=>!t.includes(Mt.peek()[c]?.merged_into??c));return{...n,...a&&{base:a.base},...(e.length>0||t.length>0)&&{tags:[...l,...e.filter(c=>!l.includes(c))]}}}function cr(e,t){let n=nt.peek()[e];if(n&&Object.keys(t).every(i=>n[i]===t[i]))return null;let s=zf(e,t),a=G(DO(n,t),{icon:"circle-check-big",undo:async()=>{let i=await s;!i||!Object.keys(i.was).length||(i.last_open_of_dialog&&qO(i.task),await zf(e,UO(i.was,t)))}});return s.then(i=>{i?i.last_open_of_dialog&&KO(i.task,i.silent):Mr(a)}),s}function Fl(e,t=!Nt.peek().has(e)){let n=new Set(Nt.peek());t?n.add(e):n.delete(e),Nt.value=n,Wl.value=[]}function mi(){Nt.value=new Set,Wl.value=[]}async function RO(e){Fu.value=!0;try{return await B("/api/tasks/bulk",{steps:e})}catch(t){if(!(t instanceof K))throw t;return ee(Ee(t)),null}finally{Fu.value=!1}}async function jl(e,t=null,{stay:n=!1,words:s=null}={}){let a=[...Nt.peek()].slice(0,_q);if(!a.length)return;if(t===null)for(let m of a)Xv(m,zO(e,nt.peek()[m]));let i=await RO([{ids:a,change:e,removed:t}]);if(!i){Bf(a);return}if(i.failed.length&&Bf(i.failed.map(m=>m.id)),Wl.value=i.failed,n||(Nt.value=new Set(i.failed.map(m=>m.id))),!i.done.length)return;let l=i.done.length,c=t?x("{n} task deleted","{n} tasks deleted",l):x("{n} task changed","{n} tasks changed",l),u=i.undo.map(m=>({ids:m.ids,removed:m.removed,change:m.removed===null?UO(m.change,e):{}})),p=i.last_open.map(({id:m,silent:h})=>({row:nt.peek()[m],silent:h}));for(let{row:m,silent:h}of p)KO(m,h);G(s?.(l)??c,{icon:"circle-check-big",undo:()=>{for(let{row:m}of p)qO(m);u.length&&RO(u)}})}async function Bf(e){for(let t of e)try{let n=await F(`/api/tasks/${t}`);lr([n.task],un(n.cursor))}catch{}}async function HO(e){let t=nt.peek()[e];try{return await B(`/api/tasks/${e}/removed`,{removed:!0}),G(o("Task deleted: {task}",{task:PO(t)}),{icon:"trash-2",undo:()=>B(`/api/tasks/${e}/removed`,{removed:!1}).catch(n=>ee(z(n)))}),!0}catch(n){return ee(Ee(n)),!1}}var bq,vq,nt,Lf,vs,da,It,Wf,If,MO,ju,kq,Qv,yq,Xv,BO,WO,FO,jO,KO,qO,xq,UO,Nt,Wl,Fu,_q,mn=b(()=>{oe();U();we();w();Xt();L();lt();he();Jn();xn();qt();bq=3e3,vq=50,nt=T({}),Lf=T(new Set),vs=T({}),da=new Map,It=e=>nt.value[e],Wf=ve(()=>({places:Object.fromEntries(Object.values(Ml.value).map(e=>[e.id,e.place])),names:Object.fromEntries(Object.values(_e.value).map(e=>[e.id,e.name.toLowerCase()]))}));If=new Set;tn(e=>{let t=e.filter(a=>a.k==="task"||a.k==="gone"&&a.of==="task");if(!t.length)return;let n={...nt.peek()},s=new Set(Lf.peek());for(let a of t)(da.get(a.id)??-1)>a.rev||(da.set(a.id,a.rev),a.k==="gone"?(n[a.id]&&s.add(a.id),delete n[a.id]):(s.delete(a.id),n[a.id]=a.row));nt.value=n,Lf.value=s;for(let a of If)a(t.map(i=>i.id))});Wi((e,{entered:t})=>{da.clear(),vs.value={},t&&(nt.value={});for(let n of If)n(null)});qn(()=>{for(let[e,t]of Object.entries(vs.peek()))t.problem&&Bl(...kq(e))});MO=0;ke(()=>{let e=CO(Object.values(nt.value),M.value);clearTimeout(MO),e!==null&&(MO=setTimeout(Kr,Math.min(Math.max(0,e-Date.now()),2147483647)))});ju=(e,t)=>`${e}:${t}`,kq=e=>e.split(":"),Qv=(e,t)=>{vs.value={...vs.peek(),[e]:{...vs.peek()[e],...t}}};yq=(e,t)=>Qt(()=>Wu(e,t,Wf.value));Xv=(e,t)=>{let n=nt.peek()[e];n&&(nt.value={...nt.peek(),[e]:{...n,...t}})};BO=new Set,WO=new Set,FO=e=>{BO.add(e)},jO=e=>{WO.add(e)},KO=(e,t)=>e&&BO.forEach(n=>n(e,t)),qO=e=>e&&WO.forEach(t=>t(e));xq=["status_id","wake_at","wake_reason","close_reason"],UO=(e,t)=>({...Object.fromEntries(Object.entries(e).filter(([n])=>n in t||"status_id"in t&&xq.includes(n))),...t.add_tags&&{remove_tags:t.add_tags},...t.remove_tags&&{add_tags:t.remove_tags}}),Nt=T(new Set),Wl=T([]),Fu=T(!1);_q=200});async function Uu(e){try{let t=await F(`/api/tasks/board?${new URLSearchParams({view:e==="open"?"all":e,sort:"due"})}`);for(let n of t.columns)lr(n.items,un(t.cursor));YO(e,{columns:t.columns,problem:null})}catch(t){if(!(t instanceof K))throw t;YO(e,{problem:t})}}function GO(e){qu=e,Uu(e);let t=0,n=zl(()=>{clearTimeout(t),t=setTimeout(()=>Uu(e),Tq)});return()=>{qu===e&&(qu=null),clearTimeout(t),n()}}function VO(e,t){let n=Cq.has(e.base),s={me:P.value.id,now:M.value},a=Object.values(nt.value).filter(i=>i.status_id===e.id&&(n||qv(t,i,s))).map(i=>[Wu(i,n?"changed":"due",Wf.value),i.id]).sort((i,l)=>Nf(i[0],l[0])).map(([,i])=>i);return n?a.slice(0,Sq):a}var Sq,Tq,Ku,YO,qu,Cq,JO=b(()=>{oe();U();we();Xt();L();lt();Jn();mn();Sq=20,Tq=500,Ku=T({}),YO=(e,t)=>{Ku.value={...Ku.peek(),[e]:{...Ku.peek()[e],...t}}};qu=null;qn(()=>{qu&&Uu(qu)});Cq=new Set(["done","dropped"])});function ln({layout:e=null,view:t=void 0,task:n=void 0}={}){let s=Yu(),a={task:n===void 0?s.task:n,view:t===void 0?s.view:t==="open"?null:t,sort:t===void 0?s.sort:null},i=e??(E.value.layout==="board"?"board":"list");return Mo(i,a)}var Ff,Hu,ZO,Jo,di,Yu,ur=b(()=>{w();J();Jn();Ff={due:()=>o("By due date"),created:()=>o("Newest first (tasks)"),changed:()=>o("Recently changed"),status:()=>o("By status"),assignee:()=>o("By assignee"),priority:()=>o("By priority")},Hu=e=>e==="done"?"changed":"due",ZO=e=>xO.includes(e)||/^team-\d+$/.test(e??""),Jo=()=>ZO(E.value.tasksView)?E.value.tasksView:"open",di=()=>Bu.includes(E.value.tasksSort)?E.value.tasksSort:Hu(Jo()),Yu=()=>({task:E.value.task,view:ZO(E.value.tasksView)&&E.value.tasksView!=="open"?E.value.tasksView:null,sort:Bu.includes(E.value.tasksSort)?E.value.tasksSort:null})});function Gu(e,t){return!Kt(e)||e.due_at===null?"due":Pf(e,t)?"due bad":Uv(e.due_at,t)==="today"?"due warn":"due"}function Kf({task:e,short:t=!0}){if(e.assignee_id!==null){let s=H(e.assignee_id);return r`<span class="hrow">
<${te} name=${s} size="sm" />
<span class="cut">${t?Ma(s):s}</span>
</span>`}let n=Oq(e);return r`<span class="hrow dim">
${n?r`<span class="teamic"><${d} name="users-round" size="m" /></span>`:r`<${Ra} size="sm" />`}
<span class="cut">${n?n.name:o("unassigned (task)")}</span>
</span>`}var QO,co,jf,ks,Oq,qf,pr,Zo=b(()=>{C();we();ne();w();Se();L();N();_n();Jn();qt();QO={active:50,waiting:25,asking:75},co=({base:e})=>r`<svg class=${`ring ${e}`} viewBox="0 0 12 12" aria-hidden="true">
${e==="done"||e==="dropped"?r`
<circle class="full" cx="6" cy="6" r="6" />
<path class="tk" d=${e==="done"?"M3.4 6.2l1.8 1.8 3.4-3.8":"M4 4l4 4M8 4l-4 4"} />
`:r`
<circle class="bg" cx="6" cy="6" r="5" />
${QO[e]&&r`<circle class="fg" cx="6" cy="6" r="2.1" pathLength="100" stroke-width="4"
stroke-dasharray=${`${QO[e]} 100`} transform="rotate(-90 6 6)" />`}
`}
</svg>`,jf=({task:e})=>r`<span class="st">
<${co} base=${e.base} />
<span class="cut">${e.status_id?Ll(e.status_id):pa(e.base)}</span>
</span>`;ks=({task:e,long:t=!1})=>r`<span class=${Gu(e,M.value)} title=${e.due_at?Be(e.due_at):null}>
${Pf(e,M.value)&&r`<span class="vh">${o("overdue")} </span>`}
${bs(e.due_at,M.value,{long:t})}
</span>`,Oq=e=>{let t=Fe.value[e.team_id];return t&&!t.removed?t:null};qf=({task:e})=>e.client?r`
${e.client.kind&&r`<${Te} kind=${e.client.kind} named />`}
<span class="cut">${e.client.name}</span>
`:r`<${d} name="link-2-off" size="s" /><span class="cut">${o("no conversation")}</span>`,pr=({task:e})=>e.news>0&&Kt(e)&&r`<span class="tag h5 newsmark" title=${o("The client wrote since")}>${o("new (mark)")}</span>`});function XO(e){let t=(e===null?[...Nt.value]:[e]).map(It).filter(Boolean),n={};for(let s of t)for(let a of St(s.tags))n[a.id]=(n[a.id]??0)+1;return Object.fromEntries(Object.entries(n).map(([s,a])=>[s,a===t.length?"all":"some"]))}function Uf(e,t,n){return St(It(e)?.tags).some(a=>a.id===t)===n?null:cr(e,eE(t,n))}var eE,Eq,tE,ek=b(()=>{w();at();mn();eE=(e,t)=>t?{add_tags:[e]}:{remove_tags:[e]};Eq=(e,t)=>n=>t?x("{n} task tagged: {tag}","{n} tasks tagged: {tag}",n,{tag:e}):x("Tag {tag} removed from {n} task","Tag {tag} removed from {n} tasks",n,{tag:e}),tE=(e,t)=>jl(eE(e,t),null,{stay:!0,words:Eq(zn(e),t)})});var oE={};be(oE,{FieldPopover:()=>Aq,POP:()=>Vu,isOpenField:()=>Zn,openField:()=>cn});function cn(e,t,n,s=null){let a=y.peek()===Vu&&fa.peek()?.field===e&&fa.peek()?.id===t;fa.value={field:e,id:t,step:s,box:n?.getBoundingClientRect()??null},y.value=a?null:Vu}function Aq(){return y.value!==Vu||!fa.value?null:r`<${Nq} key=${`${fa.value.field}${fa.value.id}`} ...${fa.value} />`}function Nq({field:e,id:t,box:n,step:s}){let a=O(null),[i,l]=g(s);Pe(),j(()=>{let p=a.current.firstElementChild;if(!p||matchMedia("(max-width: 719px)").matches)return;let{width:m,height:h}=p.getBoundingClientRect(),f=n??{left:innerWidth/2-m/2,top:innerHeight/3,bottom:innerHeight/3},$=f.bottom+4+h+8<=innerHeight;p.style.setProperty("left",`${Math.max(8,Math.min(f.left,innerWidth-m-8))}px`),p.style.setProperty("top",`${$?f.bottom+4:Math.max(8,Math.min(f.top,innerHeight)-h-4)}px`)},[i]);let c=p=>{t===null?jl(p):cr(t,p)},u=t===null?null:It(t);return r`<div class="taskpop" ref=${a}>
${{status:()=>i?r`<${Mq} key=${i.id} status=${i} pick=${c} />`:r`<${Dq} task=${u} pick=${c} onStep=${l} />`,assignee:()=>r`<${gv} onPick=${p=>c(Pq(p))} />`,due:()=>r`<${Iq} task=${u} pick=${c} />`,priority:()=>r`<${zq} task=${u} pick=${c} />`,type:()=>r`<${Bq} task=${u} pick=${c} />`,kind:()=>r`<${Wq} task=${u} pick=${c} />`,tags:()=>r`<${bl} states=${XO(t)} place="poptask"
onSet=${(p,m)=>t===null?tE(p,m):Uf(t,p,m)} />`}[e]()}
</div>`}function Dq({task:e,pick:t,onStep:n}){return r`<${Me} label=${o("Status")} place="poptask">
${gs().map(s=>r`<button type="button" class="mi" role="menuitemradio" tabindex="-1" key=${s.id}
aria-checked=${String(e?.status_id===s.id)} onClick=${()=>{if(nE.has(s.base)){n(s);return}fi(),t({status_id:s.id})}}>
<span class="st"><${co} base=${s.base} /></span>
<span class="cut">${ma(s)}${nE.has(s.base)&&"…"}</span>
</button>`)}
<//>`}function Rq({status:e,pick:t}){let[n,s]=g("");return r`<${oi} label=${ma(e)} title=${o("Back to work")} usual=${a=>ku(a,10)}
place="poptask" deed=${o("Wait")} onShut=${fi}
onPick=${a=>t({status_id:e.id,wake_at:a,wake_reason:n.trim()})}>
<input class="input" aria-label=${o("Waiting reason (optional)")} placeholder=${o("What is it waiting for?")}
maxlength="500" value=${n} onInput=${a=>s(a.currentTarget.value)} />
<//>`}function Lq({status:e,pick:t}){let[n,s]=g(""),a=Et(fi),i=O(null);j(()=>i.current.focus({preventScroll:!0}),[]);let l=c=>{if(c.preventDefault(),!n.trim()){i.current.focus();return}fi(),t({status_id:e.id,close_reason:n.trim()})};return r`<form class="menu pop poptask dropform" role="dialog" aria-label=${ma(e)} ref=${a}
onSubmit=${l}>
<label class="lab" for="tkdrop">${o("Why is it closed without a solution?")}</label>
<input class="input" id="tkdrop" ref=${i} maxlength="500" required value=${n}
onInput=${c=>s(c.currentTarget.value)} />
<button type="submit" class="btn primary">${o("Close the task")}<kbd class="only-wide">Enter</kbd></button>
</form>`}function Iq({task:e,pick:t}){let n=e?.due_at??null;return r`<${oi} label=${o("Due")} title=${o("Due")} usual=${Df}
given=${n!==null&&n>Date.now()?n:null} hour="18:00" deed=${o("Set")} place="poptask"
onShut=${fi} onPick=${s=>t({due_at:s})}>
${(n!==null||!e)&&r`<button type="button" class="btn quiet" onClick=${()=>{fi(),t({due_at:null})}}>${o("No due date")}</button>`}
<//>`}var Vu,fa,Zn,fi,Pq,nE,Mq,tk,zq,Bq,Wq,ys=b(()=>{oe();R();C();w();bv();Ad();N();Gn();De();ie();sn();at();Ud();Uo();_n();Jn();Zo();mn();ek();Vu="taskpop",fa=T(null);Zn=(e,t)=>y.value===Vu&&fa.value?.field===e&&fa.value?.id===t,fi=()=>{y.value=null};Pq=({person:e,team:t})=>t!==void 0?{team_id:t,assignee_id:null}:e===null?{assignee_id:null}:{assignee_id:e},nE=new Set(["waiting","dropped"]);Mq=({status:e,pick:t})=>e.base==="waiting"?r`<${Rq} status=${e} pick=${t} />`:r`<${Lq} status=${e} pick=${t} />`;tk=({label:e,options:t,value:n,onPick:s})=>r`<${Me} label=${e} place="poptask">
${t.map(([a,i,l])=>r`<button type="button" class="mi" role="menuitemradio" tabindex="-1" key=${a}
aria-checked=${String(a===n)} onClick=${()=>{fi(),s(a)}}>
${l??r`<${d} name=${a===n?"check":"circle-dot"} size="m" />`}
<span class="cut">${i}</span>
</button>`)}
<//>`,zq=({task:e,pick:t})=>r`<${tk} label=${o("Priority")} value=${e?.priority}
options=${pn.map(([n,s])=>[n,s(),r`<${Wb} priority=${n} />`])}
onPick=${n=>t({priority:n})} />`,Bq=({task:e,pick:t})=>r`<${tk} label=${o("Type")} value=${e?.type_id}
options=${[[null,o("none")],...Ao().map(n=>[n.id,lo(n)])]}
onPick=${n=>t({type_id:n})} />`,Wq=({task:e,pick:t})=>r`<${tk} label=${o("Kind")} value=${e?.kind} options=${Gv.map(([n,s])=>[n,s()])}
onPick=${n=>t({kind:n})} />`});function sE(){let e=Nt.value.size;return e?r`<div class="taskbulk" role="toolbar" aria-label=${o("Actions on the selected tasks")}>
${Wl.value.length>0&&r`<p class="bulkerr t13" role="alert">
<${d} name="circle-alert" size="m" />
<span class="grow">
${o("Not changed:")}
${Wl.value.map(({id:t,code:n})=>o("No. {number}, {why}",{number:It(t)?.number??"?",why:(jq[n]??(()=>n))()})).join("; ")}
</span>
</p>`}
<div class="bulk2">
<b class="b6 t13 grow">${x("{n} task selected","{n} tasks selected",e)}</b>
${Fq.map(([t,n,s])=>r`<button type="button" class="btn small quiet" key=${t} disabled=${Fu.value}
aria-haspopup="true" aria-expanded=${String(Zn(t,null))} aria-label=${n()}
onClick=${a=>cn(t,null,a.currentTarget)}>
<${d} name=${s} size="m" />
<span class="only-wide">${n()}</span>
</button>`)}
${P.value.role!=="operator"&&r`<button type="button" class="btn small quiet" disabled=${Fu.value} aria-label=${o("Delete")}
onClick=${()=>jl({},!0)}>
<${d} name="trash-2" size="m" />
</button>`}
<button type="button" class="ib small" aria-label=${o("Clear the selection")} onClick=${mi}>
<${d} name="x" size="m" />
</button>
</div>
</div>`:null}var Fq,jq,aE=b(()=>{C();w();L();N();ys();mn();Fq=[["status",()=>o("Status"),"circle-dot"],["assignee",()=>o("Assign"),"user-round-plus"],["due",()=>o("Due"),"calendar"],["priority",()=>o("Priority"),"arrow-up"],["tags",()=>o("Tags"),"tag"]],jq={"not-found":()=>o("no longer there"),forbidden:()=>o("no permission"),"cannot-see":()=>o("the assignee has no access")}});function rE({task:e,left:t,stop:n}){let s={number:e.number};return r`<tr data-task=${e.id} data-left=${t?"":null}
data-picked=${Nt.value.has(e.id)?"":null}
aria-selected=${E.value.task===e.id?"true":null}>
<td class="x-x">
<input class="check" type="checkbox" tabindex="-1" aria-label=${o("Select task {number}",s)}
checked=${Nt.value.has(e.id)} onChange=${()=>Fl(e.id)} />
</td>
<${Hf} look="x-pr" task=${e} field="priority" label=${null}><${Ft} priority=${e.priority} /><//>
<td class="x-ti">
<a class="tt cut" href=${ln({task:e.id})} tabindex=${n?0:-1}>
${e.title||o("No. {number}",s)}
</a>
<span class="tsub">
<span class="num">${e.number}</span>
<${qf} task=${e} />
<${pr} task=${e} />
<${Kq} task=${e} />
${e.checks.total>0&&r`<${nk} icon="check" text=${`${e.checks.done}/${e.checks.total}`} />`}
${e.comments>0&&r`<${nk} icon="message-circle" text=${e.comments} />`}
${e.files>0&&r`<${nk} icon="paperclip" text=${e.files} />`}
</span>
</td>
<${Hf} look="x-st" task=${e} field="status"><${jf} task=${e} /><//>
<${Hf} look="x-as" task=${e} field="assignee"><${Kf} task=${e} /><//>
<${Hf} look="x-dl" task=${e} field="due"><${ks} task=${e} /><//>
</tr>`}var Hf,nk,Kq,iE=b(()=>{C();w();J();N();Gn();at();ur();Zo();ys();mn();Hf=({look:e,task:t,field:n,label:s,children:a})=>r`<td class=${e}>
<button type="button" class="tcell" tabindex="-1" aria-haspopup="true" aria-label=${s}
aria-expanded=${String(Zn(n,t.id))}
onClick=${i=>cn(n,t.id,i.currentTarget)}>
${a}
</button>
</td>`,nk=({icon:e,text:t})=>r`<span class="hrow tight num"><${d} name=${e} size="s" />${t}</span>`,Kq=({task:e})=>St(e.tags).length>0&&r`<button type="button" class="tsubtags" tabindex="-1" aria-haspopup="dialog"
aria-expanded=${String(Zn("tags",e.id))}
onClick=${t=>cn("tags",e.id,t.currentTarget)}>
<span class="vh">${o("Tags")}: </span><${qo} ids=${e.tags} most=${2} />
</button>`});function uE(){let[e,t]=[Jo(),di()],n=vs.value[ju(e,t)];return A(()=>{!n?.loaded&&!n?.busy&&!n?.problem&&Bl(e,t)},[e,t,!!n]),r`
<div class="scroll tlist" role="group" tabindex="0" aria-label=${o("List of tasks")}>
${n?.loaded?r`<${Uq} key=${ju(e,t)} view=${e} sort=${t} list=${n} />`:n?.problem?r`<${sk} problem=${n.problem} again=${()=>Bl(e,t)} />`:r`<${Qq} />`}
</div>
<${sE} />
`}function Uq({view:e,sort:t,list:n}){let[s,a]=g(!1),i=O(null),l=O({ids:[],groups:{}}),c=LO(e,t),u=nt.value,{ids:p,waiting:m}=TO(l.current.ids,c,s),h=k=>_O(u[k],e,t,M.value),f=p.filter(k=>u[k]),$={};for(let k of f)$[k]=s&&l.current.groups[k]||h(k);l.current={ids:f,groups:$},j(()=>{ok.value=f});let v=new Set(c),S=k=>()=>a(k||i.current.contains(document.activeElement)||i.current.matches(":hover"));if(!f.length&&!m)return r`<${Zq} view=${e} />`;let _=f.length>0&&f.every(k=>Nt.value.has(k));return r`<div ref=${i} onPointerEnter=${S(!0)} onPointerLeave=${()=>{a(i.current.contains(document.activeElement))}} onFocusIn=${S(!0)} onFocusOut=${()=>requestAnimationFrame(()=>i.current&&S(!1)())}>
${m>0&&r`<button type="button" class="taskpill" onClick=${()=>{l.current={ids:[],groups:{}},a(!1)}}>
${x("{n} new task, show","{n} new tasks, show",m)}
</button>`}
<table class="tbl ttbl">
<thead><tr>
<th class="c-x" scope="col">
<input class="check" type="checkbox" aria-label=${o("Select all loaded")} checked=${_}
indeterminate=${!_&&Nt.value.size>0}
onChange=${()=>_?mi():f.forEach(k=>Fl(k,!0))} />
</th>
${qq.map(([k,D,q])=>r`<${Yq} key=${k} look=${k} label=${D()} order=${q} />`)}
</tr></thead>
${Hq(f,$).map(([k,D])=>r`<tbody key=${`${k}-${D[0]}`}>
${k!==null&&r`<${Vq} name=${k} count=${D.length} view=${e} sort=${t} />`}
${D.map(q=>r`<${rE} key=${q} task=${u[q]} left=${!v.has(q)} stop=${q===f[0]} />`)}
</tbody>`)}
</table>
${n.next&&r`<${Jq} view=${e} sort=${t} list=${n} />`}
</div>`}function Hq(e,t){let n=[];for(let s of e){let a=n.at(-1);a&&a[0]===t[s]?a[1].push(s):n.push([t[s],[s]])}return n}function Yq({look:e,label:t,order:n}){let s=di(),a=n===Hu(Jo())?null:n;return r`<th class=${e} scope="col" aria-sort=${s===n?n==="created"?"descending":"ascending":null}>
<button type="button" title=${o("Sort by this column")} aria-label=${t}
onClick=${()=>I(Mo("list",{...Yu(),sort:a}))}>
${e==="c-pr"?r`<${d} name="arrow-up-down" size="s" />`:t}
${s===n&&e!=="c-pr"&&r`<${d} name=${n==="created"?"arrow-down":"arrow-up"} size="s" />`}
</button>
</th>`}function Gq(e){if(lE[e])return lE[e]();let[,t,n]=/^(status|person|priority)-(.+)$/.exec(e);return t==="status"?Ll(Number(n)):t==="priority"?o("{priority} priority",{priority:Jt(Number(n))}):n==="null"?o("Unassigned"):H(Number(n))}function Jq({view:e,sort:t,list:n}){let s=O(null);return A(()=>{let a=new IntersectionObserver(i=>{i.some(l=>l.isIntersecting)&&Bl(e,t)},{rootMargin:"600px"});return a.observe(s.current),()=>a.disconnect()},[n.next]),r`<div class="taskmore t13 dim" ref=${s}>
${n.problem?r`<button type="button" class="btn small" onClick=${()=>Bl(e,t)}>${o("Retry")}</button>`:o("Loading…")}
</div>`}function Zq({view:e}){let[t,n]=cE[e]??cE.open;return r`<${se} icon="circle-check-big" title=${t()} text=${n()}>
${e==="open"?r`<button type="button" class="btn primary" onClick=${()=>rn()}>
<${d} name="plus" size="m" />
${o("New task")}
</button>`:r`<a class="btn" href=${ln({view:"open"})}>${o("All open tasks")}</a>`}
<//>`}function Qq(){return bt(150,!0)&&r`<div class="taskskel" aria-busy="true" aria-label=${o("Loading…")}>
${[60,44,72,52,66,40,58,48].map((t,n)=>r`<div key=${n}><${Oe} width=${t} /></div>`)}
</div>`}var ok,qq,lE,Vq,cE,sk,Yf=b(()=>{oe();R();C();U();we();w();J();Se();N();De();at();aE();ur();_n();Jn();iE();xn();mn();ok=T([]),qq=[["c-pr",()=>o("Priority"),"priority"],["c-ti",()=>o("Title"),"created"],["c-st",()=>o("Status"),"status"],["c-as",()=>o("Assignee"),"assignee"],["c-dl",()=>o("Due"),"due"]];lE={late:()=>o("Overdue"),today:()=>o("Today"),tomorrow:()=>o("Tomorrow"),week:()=>o("This week"),nextweek:()=>o("Next week"),later:()=>o("Later"),none:()=>o("No due date")};Vq=({name:e,count:t})=>r`<tr class="grp"><th colspan="6" scope="rowgroup">${Gq(e)}<span>${t}</span></th></tr>`;cE={open:[()=>o("No tasks"),()=>o("Create one from a message (T) or here (C).")],mine:[()=>o("No tasks for you"),()=>o("Tasks assigned to you stand here.")],late:[()=>o("Nothing is overdue"),()=>""],unassigned:[()=>o("Every task has an assignee"),()=>""],done:[()=>o("No finished tasks yet"),()=>""]};sk=({problem:e,again:t})=>r`<${se} icon="unplug" title=${o("The tasks could not be loaded")} text=${z(e)}>
<button type="button" class="btn" onClick=${t}>${o("Retry")}</button>
<//>`});function ak(e,t,n){!t||It(e)?.status_id===t.id||(Xq.has(t.base)?cn("status",e,n,t):cr(e,{status_id:t.id}))}function pE(e,t,n){let s=gs(),a=s.findIndex(i=>i.id===It(e)?.status_id);a>=0&&ak(e,s[a+t],n)}var Xq,rk=b(()=>{_n();ys();mn();Xq=new Set(["waiting","dropped"])});function dE(){let e=Jo(),t=Ku.value[e];return A(()=>GO(e),[e]),t?.columns?r`<div class="board" role="group" tabindex="0" aria-label=${o("Board of tasks")} onKeyDown=${eU}>
${gs().map(n=>r`<${tU} key=${n.id} status=${n} view=${e} board=${t} />`)}
</div>`:t?.problem?r`<${sk} problem=${t.problem} again=${()=>Uu(e)} />`:r`<${oU} />`}function eU(e){let t={ArrowLeft:-1,ArrowRight:1}[e.key],n=e.target.closest("li[data-task]");if(!t||!n||e.ctrlKey||e.metaKey||e.shiftKey)return;let s=[...e.currentTarget.querySelectorAll(".col")],a=n.closest(".col"),i=[...a.querySelectorAll("li[data-task]")].indexOf(n);for(let l=s.indexOf(a)+t;s[l];l+=t){let c=s[l].querySelectorAll("a.tcard");if(c.length){e.preventDefault(),c[Math.min(i,c.length-1)].focus();return}}}function tU({status:e,view:t,board:n}){let s=VO(e,t),a=n.columns.find(p=>p.status_id===e.id),i=Math.max(a?.count??0,a?.next?0:s.length),l=ma(e),c=Ju.value===e.id&&It($i.value)?.status_id!==e.id,u=p=>{p.preventDefault();let m=$i.peek();Ju.value=null,$i.value=null,m!==null&&ak(m,e,p.currentTarget.querySelector("h2"))};return r`<section class="col" aria-label=${l} data-status=${e.id} data-over=${c?"":null}
onDragOver=${p=>{$i.peek()!==null&&(p.preventDefault(),Ju.value=e.id)}} onDragLeave=${p=>{p.currentTarget.contains(p.relatedTarget)||(Ju.value=null)}} onDrop=${u}>
<h2>
<span class="st"><${co} base=${e.base} /></span>
<span class="cut">${l}</span>
<span class="n">${i>=1e3?"999+":i}</span>
<button type="button" class="ib small" aria-label=${o("New task: {status}",{status:l})}
title=${o("New task: {status}",{status:l})}
disabled=${e.base==="waiting"||e.base==="dropped"}
onClick=${()=>rn({status_id:e.id})}>
<${d} name="plus" size="m" />
</button>
</h2>
<ul tabindex="-1">
${s.map(p=>r`<${nU} key=${p} task=${It(p)} />`)}
${a?.next&&r`<li class="t12 dim boardmore">
<a class="link" href=${ln({layout:"list",task:null})}>${o("The others are in the list")}</a>
</li>`}
</ul>
</section>`}function nU({task:e}){let t=e.assignee_id===null?null:H(e.assignee_id);return r`<li data-task=${e.id} draggable="true" data-dragged=${$i.value===e.id?"":null}
onDragStart=${n=>{n.dataTransfer.effectAllowed="move",n.dataTransfer.setData("text/plain",String(e.number)),$i.value=e.id}} onDragEnd=${()=>{$i.value=null,Ju.value=null}}>
<a class="card tcard" href=${ln({task:e.id})} draggable="false">
<span class="top">
<span class="num">${o("No. {number}",{number:e.number})}</span>
<${pr} task=${e} />
${e.priority!==0&&r`<${Ft} priority=${e.priority} named />`}
</span>
<span class="ti">${e.title}</span>
${St(e.tags).length>0&&r`<span class="tctags"><${qo} ids=${e.tags} /></span>`}
${e.base==="waiting"&&e.wake_at!==null&&r`<span class="waitl">
<${d} name="alarm-clock" size="s" />
<span class="cut">
${o("until {time}",{time:mE(e.wake_at)})}${e.wake_reason&&`, ${e.wake_reason}`}
</span>
</span>`}
<span class="ft">
<${qf} task=${e} />
<span class="hrow end">
${e.due_at!==null&&r`<span class=${Gu(e,M.value)}>${mE(e.due_at)}</span>`}
${t?r`<${te} name=${t} size="sm" />`:r`<${Ra} size="sm" />`}
<span class="vh">${t??o("unassigned (task)")}</span>
</span>
</span>
</a>
<button type="button" class="ib tiny tcmove" aria-haspopup="menu" tabindex="-1"
aria-label=${o("Move No. {number} to…",{number:e.number})} title=${o("Move to…")}
aria-expanded=${String(Zn("status",e.id))}
onClick=${n=>cn("status",e.id,n.currentTarget)}>
<${d} name="ellipsis" size="s" />
</button>
</li>`}function oU(){return bt(150,!0)&&r`<div class="board" aria-busy="true" aria-label=${o("Loading…")}>
${[0,1,2,3].map(t=>r`<section class="col" key=${t}>
${[70,50,60].map(n=>r`<div class="card tcard" key=${n}><${Oe} width=${n} /></div>`)}
</section>`)}
</div>`}var $i,Ju,mE,fE=b(()=>{oe();R();C();we();ne();w();Se();N();Gn();at();De();JO();ur();Yf();_n();rk();Zo();ys();xn();mn();qt();$i=T(null),Ju=T(null);mE=e=>{let t=bs(e,M.value);return t===o("today, {time}",{time:V(e)})?V(e):t}});function gE(e){$E.add(e.task.id),Kl.value=hE(e.id)}function aU(e){gE(e);let{id:t,task:n}=e,{title:s}=n;Rn(t,"reply"),kn(t,"reply")||fs(t,"reply",n.base==="dropped"?o("About your request: {title}.",{title:s}):o("Your request is settled: {title}",{title:s})),I(Y("all",t)),requestAnimationFrame(()=>Ho("reply"))}function vE({offer:e,words:t}){return r`<div class="banner aside lasttask" role="status">
<${d} name="circle-check-big" size="m" />
<span class="grow">${t} ${e.silent?rU[e.silent]():o("Tell the client?")}</span>
${!e.silent&&r`<button type="button" class="btn small" onClick=${()=>aU(e)}>${o("Write to the client")}</button>`}
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${()=>gE(e)}>
<${d} name="x" size="m" />
</button>
</div>`}function kE(){return bE().slice(-sU).map(t=>r`<${vE} key=${t.id} offer=${t}
words=${o("That was the last task of the conversation with {name}.",{name:t.task.client?.name??o("the client")})} />`)}function yE({dialog:e}){let t=bE().find(n=>n.id===e?.id);return t?r`<${vE} offer=${t} words=${o("That was the last task of the conversation.")} />`:null}var sU,Kl,$E,hE,bE,rU,ik=b(()=>{oe();C();w();J();Yn();yu();N();Jn();mn();sU=3,Kl=T([]),$E=new Set,hE=e=>Kl.peek().filter(t=>t.id!==e);FO((e,t)=>{$E.has(e.id)||(Kl.value=[...hE(e.dialog_id),{id:e.dialog_id,task:e,silent:t}])});jO(e=>{Kl.value=Kl.peek().filter(t=>t.task.id!==e.id)});bE=()=>{let e=new Set(Object.values(nt.value).flatMap(t=>Kt(t)?[t.dialog_id]:[]));return Kl.value.filter(t=>!e.has(t.id))};rU={blocked:()=>o("The client has blocked us and cannot be told."),"channel-removed":()=>o("The channel was disconnected, the client cannot be told.")}});function Zu(e){let t=iU.exec(e);if(!t)return null;let n=Number(t[1])*60+Number(t[2]??0);return n<=mr?n:null}function xE(e){if(!e.trim())return[];let t=e.split(/[,;]/).map(n=>n.split(/[-–—]/).map(Zu));return t.every(n=>n.length===2&&!n.includes(null))?t:null}function Ul(e){let t=[...e].sort((n,s)=>n[0]-s[0]);return t.some(([n,s])=>n>=s)?o("The end must be later than the start."):t.some(([n],s)=>s&&n<t[s-1][1])?o("These hours overlap."):null}function _E(e){if(lU(e))return o("Around the clock");let t=[];for(let n=0;n<7;n+=1){let s=xs(e.week[n]),a=n;for(;a<6&&xs(e.week[a+1])===s;)a+=1;let i=n===a?Un(n):`${Un(n)}–${Un(a)}`;s&&t.push(`${i} ${s}`),n=a}return t.join("; ")}function TE(e,t){let n=[];for(let s=e;s<=t&&n.length<400;s=SE(s))n.push(s);return n}function CE(e){let t=[];for(let n of Object.keys(e).sort()){let{name:s,spans:a}=e[n],i=t.at(-1);i&&SE(i.to)===n&&i.name===s&&xs(i.spans)===xs(a)?i.to=n:t.push({from:n,to:n,name:s,spans:a})}return t}function OE(e){let t=[...e].sort((s,a)=>a[1]-a[0]-(s[1]-s[0]))[0],n=Math.round((t[0]+t[1]-60)/2/30)*30;return e.flatMap(s=>s===t?[[s[0],n],[n+60,s[1]]]:[s])}function AE(e,t,n,s){let[a,i]=e[t],l=n===0?e[t-1]?.[1]??0:a+Gf,c=n===0?i-Gf:e[t+1]?.[0]??mr,u=Math.min(c,Math.max(l,Math.round(s/Gf)*Gf));return e.map((p,m)=>m!==t?p:n===0?[u,i]:[a,u])}var mr,ql,iU,ws,xs,lU,SE,EE,wE,Gf,lk,ck,dr=b(()=>{w();ne();mr=1440,ql=[0,1,2,3,4,5,6],iU=/^\s*(\d{1,2})(?:[:.\s]?([0-5]\d))?\s*$/,ws=e=>`${Math.floor(e/60)}:${String(e%60).padStart(2,"0")}`;xs=e=>e.map(([t,n])=>`${ws(t)}–${ws(n)}`).join(", ");lU=e=>[...e.week,...Object.values(e.days).map(t=>t.spans)].every(t=>t.length===1&&t[0][0]===0&&t[0][1]===mr);SE=e=>new Date(Date.parse(e)+864e5).toISOString().slice(0,10);EE=e=>e.some(([t,n])=>n-t>=180),wE=15,Gf=5;lk=e=>Math.round(e/wE)*wE,ck=({name:e,zone:t,week:n,days:s})=>JSON.stringify([e,t,n,Object.keys(s).sort().map(a=>[a,s[a].spans,s[a].name])])});function Vf(e,t){try{let n=new Intl.DateTimeFormat("en-GB",{timeStyle:"short",timeZone:t}).format(e),[s,a]=n.split(":").map(Number);return s*60+a}catch{return null}}var uk,cU,uU,Hl,pU,NE,Yl,Gl=b(()=>{ne();C();w();uk={"Europe/Kaliningrad":()=>o("Kaliningrad"),"Europe/Moscow":()=>o("Moscow"),"Europe/Samara":()=>o("Samara"),"Asia/Yekaterinburg":()=>o("Yekaterinburg"),"Asia/Omsk":()=>o("Omsk"),"Asia/Novosibirsk":()=>o("Novosibirsk"),"Asia/Krasnoyarsk":()=>o("Krasnoyarsk"),"Asia/Irkutsk":()=>o("Irkutsk"),"Asia/Yakutsk":()=>o("Yakutsk"),"Asia/Vladivostok":()=>o("Vladivostok"),"Asia/Magadan":()=>o("Magadan"),"Asia/Kamchatka":()=>o("Kamchatka"),"Europe/Minsk":()=>o("Minsk"),"Asia/Almaty":()=>o("Almaty"),"Asia/Tashkent":()=>o("Tashkent"),"Asia/Bishkek":()=>o("Bishkek"),"Asia/Tbilisi":()=>o("Tbilisi"),"Asia/Yerevan":()=>o("Yerevan"),"Asia/Baku":()=>o("Baku")},cU={Africa:()=>o("Africa"),America:()=>o("America"),Antarctica:()=>o("Antarctica"),Arctic:()=>o("Arctic"),Asia:()=>o("Asia"),Atlantic:()=>o("Atlantic"),Australia:()=>o("Australia"),Europe:()=>o("Europe"),Indian:()=>o("Indian Ocean"),Pacific:()=>o("Pacific")},uU=e=>e.split("/").slice(1).reverse().join(", ").replaceAll("_"," ")||e,Hl=e=>e==="UTC"?e:`${uk[e]?.()??uU(e)}, ${F_(e)}`;pU=j_(e=>{let t=e.split(" "),n=Object.keys(uk).filter(i=>t.includes(i)),s=t.filter(i=>!uk[i]),a=i=>s.filter(l=>l.startsWith(`${i}/`));return[["",[...n,...s.filter(i=>!i.includes("/"))]],...Object.entries(cU).map(([i,l])=>[l(),a(i)])].map(([i,l])=>[i,l.map(c=>[c,Hl(c)])])}),NE=({members:e,value:t})=>e.map(([n,s])=>r`<option key=${n} value=${n} selected=${n===t}>${s}</option>`),Yl=({id:e,zones:t,value:n,invalid:s,onPick:a})=>r`
<select class="sel" id=${e} aria-invalid=${s?"true":null}
onChange=${i=>a(i.currentTarget.value)}>
${!t.includes(n)&&r`<option value=${n} selected>${Hl(n)}</option>`}
${pU(t.join(" ")).map(([i,l])=>i?r`<optgroup key=${i} label=${i}><${NE} members=${l} value=${n} /></optgroup>`:r`<${NE} key="near" members=${l} value=${n} />`)}
</select>
`});function fU({every:e,step:t,start:n,days:s}){if(e==="weekdays")return o("on weekdays, Monday to Friday");if(e==="day")return t===1?o("every day"):x("every {n} day","every {n} days",t);if(e==="week"){let l=pk({days:s,start:n}).map(u=>Un(u).toLocaleLowerCase()).join(", "),c=t===1?o("every week"):x("every {n} week","every {n} weeks",t);return o("{period}: {days}",{period:c,days:l})}let a=Number(n.slice(8)),i=t===1?o("every month"):x("every {n} month","every {n} months",t);return a>mU?o("{period} on day {day}, in shorter months on the last one",{period:i,day:a}):o("{period} on day {day}",{period:i,day:a})}function Vl(e){return[o("{period} at {time}",{period:fU(e),time:ws(e.minute)}),e.zone!==Qu()&&Hl(e.zone),e.until&&o("until {date}",{date:Hc(e.until)})].filter(Boolean).join(", ")}function DE(e){return e.active?e.next.length?o("next: {time}",{time:Nm(e.next[0],e.zone)}):o("ended, no dates remain"):o("paused")}function dk({assignee_id:e,team_id:t,type_id:n,tags:s}){return[mk(e)&&o("{name} is no longer here: the tasks are created without an assignee.",{name:H(e)}),ME(t)&&o("The team was deleted: the tasks are created without a team."),RE(n)&&o("The type was deleted: the tasks are created without a type."),s.some(LE)&&o("A tag was deleted: the tasks are created without it.")].filter(Boolean)}var Qu,mU,dU,pk,mk,ME,RE,LE,IE,fk,PE,zE,$k,hi=b(()=>{ne();w();L();Se();dr();Gl();xn();Qu=()=>Intl.DateTimeFormat().resolvedOptions().timeZone,mU=28,dU=e=>(new Date(`${e}T00:00Z`).getUTCDay()+6)%7,pk=({days:e,start:t})=>e.length?e:[dU(t)];mk=e=>e!==null&&!_e.value[e]?.active,ME=e=>e!==null&&!Fe.value[e],RE=e=>e!==null&&(zu.value[e]?.removed??!0),LE=e=>!Mt.value[e]||Mt.value[e].removed&&!Mt.value[e].merged_into;IE=({created_by:e,template:t})=>[...mk(e)?[o("{name}, who created it, is no longer here. A supervisor may change it.",{name:H(e)})]:[],...dk(t)],fk=e=>({...e,assignee_id:mk(e.assignee_id)?null:e.assignee_id,team_id:ME(e.team_id)?null:e.team_id,type_id:RE(e.type_id)?null:e.type_id,tags:e.tags.filter(t=>!LE(t))}),PE=(e,t)=>new Intl.DateTimeFormat("en-GB",{timeZone:t,timeZoneName:"longOffset"}).formatToParts(e).find(n=>n.type==="timeZoneName").value,zE=(e,t,n)=>e!==null&&PE(e,n)!==PE(t,n),$k=(e,{zone:t,minute:n})=>Vf(e,t)!==n});function hU(){let e=document.createElement("a");e.href=$U(),e.download="",e.click()}function BE(){let e=y.value==="taskcsv";return r`<span class="menuat">
<button type="button" class="ib" aria-haspopup="menu" aria-expanded=${String(e)}
aria-label=${o("More about the list")} title=${o("More about the list")} onClick=${()=>{y.value=e?null:"taskcsv"}}>
<${d} name="ellipsis" size="m" />
</button>
${e&&r`<${Me} label=${o("More about the list")} place="poprule">
<${Z} icon="download" onPick=${hU}>${o("Download this list as CSV")}<//>
<${Z} icon="table-2" onPick=${()=>{y.value="taskimport"}}>
${o("Create tasks from CSV…")}
<//>
<//>`}
</span>`}var $U,WE=b(()=>{C();w();N();ie();sn();ur();hi();$U=()=>`/api/tasks/export?${new URLSearchParams({view:Jo(),sort:di(),zone:Qu()})}`});function Jl({value:e,label:t,save:n,empty:s,long:a=!1,head:i=null,look:l="",needed:c=!1,rows:u=4,explain:p=z}){let[m,h]=g(null),f=O(null),$=O(null);j(()=>{m!==null&&f.current?.focus()},[m!==null]);let v=()=>{h(null),requestAnimationFrame(()=>$.current?.focus())},S=async()=>{let q=(m??"").trim();if(h(null),!(q===e||c&&!q))try{await n(q)}catch(W){ee(p(W))}},_=q=>{q.stopPropagation(),q.key==="Escape"&&(q.preventDefault(),v()),q.key==="Enter"&&(!a||q.ctrlKey||q.metaKey)&&(q.preventDefault(),S(),requestAnimationFrame(()=>$.current?.focus()))};if(m!==null){let q={class:"input",ref:f,value:m,"aria-label":t,onInput:W=>h(W.target.value),onKeyDown:_,onBlur:S};return a?r`<textarea rows=${u} ...${q}></textarea>`:r`<input ...${q} />`}let k=e?r`<span class=${a?"notetext":"cut"}>${e}</span>`:r`<span class="dim">${s}</span>`,D=r`<button type="button" class=${a?"editable t13 mut":"editable"} ref=${$}
aria-label=${e?o("{label}: {value}. Edit",{label:t,value:e}):t} title=${o("Edit")}
onClick=${()=>h(e)}>
${k}
</button>`;return i?r`<${i} class=${l}>${D}<//>`:D}var hk=b(()=>{R();C();U();w();he()});async function gi(e){Jf+=1;let t=Jf;try{let n=await F(`/api/tasks/${e}`);if(t!==Jf)return;lr([n.task],un(n.cursor));let s=Bn.peek()?.id===e?Bn.peek().lines.filter(a=>a.no<(n.lines[0]?.no??0)):[];Bn.value={id:e,...n,lines:[...s,...n.lines],more:s.length?Bn.peek().more:n.more},fr.value=null}catch(n){if(!(n instanceof K))throw n;t===Jf&&(fr.value={id:e,problem:n})}}async function FE(e){let t=Bn.peek().lines[0]?.no;try{let n=await F(`/api/tasks/${e}/lines?before=${t}`);Bn.peek()?.id===e&&(Bn.value={...Bn.peek(),lines:[...n.lines,...Bn.peek().lines],more:n.more})}catch(n){ee(Ee(n))}}function jE(e){A(()=>{Xu=e,Bn.value=null,fr.value=null,gi(e);let n=0,s=zl(a=>{a!==null&&!a.includes(e)||(clearTimeout(n),n=setTimeout(()=>gi(e),gU))});return()=>{clearTimeout(n),s(),Xu===e&&(Xu=null)}},[e]);let t=Bn.value?.id===e?Bn.value:null;return vU(t),t}function vU(e){let t=e?.lines.at(-1)?.no??0,n=e!==null&&(t>e.seen||e.task.news>0),s=e?.task.news??0;A(()=>{if(!n)return;let a=0,i=()=>{clearTimeout(a),document.hasFocus()&&!document.hidden&&(a=setTimeout(()=>{xe("POST",`/api/tasks/${e.id}/seen`,{no:t}).catch(()=>{})},bU))};return i(),window.addEventListener("focus",i),()=>{clearTimeout(a),window.removeEventListener("focus",i)}},[e?.id,t,n,s])}async function Qn(e,t,n={},s="POST"){try{return s==="DELETE"?await xe("DELETE",`/api/tasks/${e}/${t}`):await B(`/api/tasks/${e}/${t}`,n,{method:s}),It(e)&&gi(e),!0}catch(a){if(!(a instanceof K))throw a;return ee(Ee(a)),gi(e),!1}}var gU,bU,Bn,fr,Xu,Jf,bi=b(()=>{oe();R();U();Xt();lt();he();mn();qt();gU=120,bU=1e3,Bn=T(null),fr=T(null),Xu=null,Jf=0;qn(()=>{Xu!==null&&gi(Xu)})});function KE(e){Bn.value={...Bn.peek(),checks:e}}function qE({id:e,checks:t}){let[n,s]=g(""),a=t.filter(p=>p.done_at!==null).length,i=async()=>{let p=n.trim();p&&(s(""),await Qn(e,"checks",{texts:[p]})||s(p))},l=(p,m)=>{KE(t.map(h=>h.id===p.id?{...h,done_at:m?Date.now():null}:h)),Qn(e,`checks/${p.id}`,{done:m},"PATCH")},c=p=>{KE(t.filter(m=>m.id!==p.id)),Qn(e,`checks/${p.id}`,{},"DELETE")},u=p=>Qn(e,`checks/${t[p].id}`,{before:t[p-1].id},"PATCH");return r`<section aria-labelledby="tkchk">
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
</section>`}var UE=b(()=>{R();C();w();N();bi()});function kU(e){try{return sessionStorage.getItem(gk(e))??""}catch{return""}}function yU(e,t){try{t?sessionStorage.setItem(gk(e),t):sessionStorage.removeItem(gk(e))}catch{}}function HE({id:e}){let[t,n]=g(()=>kU(e)),[s,a]=g(!1),i=O(null),l=Cf(i,!0),c=m=>{n(m),yU(e,m)};j(()=>{i.current.style.setProperty("height","auto"),i.current.style.setProperty("height",`${Math.min(140,i.current.scrollHeight+2)}px`)},[t]);let u=async()=>{let m=t.trim();if(!m||s)return;a(!0);let h=yl(m).map(f=>f.id);await Qn(e,"lines",{text:m,mentions:h})&&c(""),a(!1),i.current?.focus()},p=m=>{l.keys(m)||(m.key==="Escape"&&i.current.blur(),!(m.key!=="Enter"||m.shiftKey||m.isComposing)&&(m.preventDefault(),u()))};return r`<form class="ed-foot taskcomment" onSubmit=${m=>{m.preventDefault(),u()}}>
<${Of} calls=${l} />
<textarea class="input" rows="1" ref=${i} maxlength="20000" aria-label=${o("Comment")}
placeholder=${o("Comment for the team, @ to mention")} value=${t} onInput=${m=>{c(m.currentTarget.value),l.look()}} onKeyDown=${p} onClick=${l.look} onBlur=${l.close}></textarea>
<button type="submit" class="ib" disabled=${s||!t.trim()} aria-label=${o("Send the comment")}>
<${d} name="send" size="m" />
</button>
</form>`}var gk,YE=b(()=>{R();C();w();wu();Lv();N();bi();gk=e=>`okno.taskcomment.${e}`});function GE(e,t){bk.value={task:e,dialogs:t},y.value="massreply"}var bk,vk=b(()=>{oe();ie();bk=T(null)});function _U(e){let[t,n]=g(null),[s,a]=g(null),i=async()=>{try{let l=await F(`/api/tasks/${e}/dialogs`);n(l),a(null)}catch(l){if(!(l instanceof K))throw l;a(l)}};return A(()=>(i(),zl(l=>(l===null||l.includes(e))&&i())),[e]),{linked:t,problem:s,load:i}}async function SU(e,t){try{await VE(e,[t.id],!1)}catch(n){ee(Ee(n));return}G(o("No longer linked: {name}",{name:t.name}),{icon:"link",undo:()=>VE(e,[t.id],!0).catch(n=>ee(Ee(n)))})}function JE({id:e,closed:t}){let{linked:n,problem:s,load:a}=_U(e);if(s&&!n)return r`<p class="t13 dim">
${z(s)} <button type="button" class="btn small" onClick=${a}>${o("Retry")}</button>
</p>`;if(!n||n.items.length+n.hidden===0)return null;let{items:i,hidden:l}=n,c=i.filter(u=>u.open&&!u.reply_state).length;return r`<section aria-labelledby="tklnk">
<h3 class="pk-h hrow" id="tklnk">
<span class="grow">${o("Conversations with this cause")} <span class="n">${i.length+l}</span></span>
${i.some(u=>u.open)&&r`<button type="button" class=${t&&c?"btn small primary":"btn small"}
onClick=${()=>GE(e,i)}>
<${d} name="reply" size="s" />${o("Reply to all")}
</button>`}
</h3>
${t&&c>0&&r`<p class="t13 pk-untold" role="status">
${x("The task is closed. {n} client has no reply yet.","The task is closed. {n} clients have no reply yet.",c)}
</p>`}
<ul class="pk-links">
${i.map(u=>r`<${TU} key=${u.id} id=${e} dialog=${u} />`)}
</ul>
${l>0&&r`<p class="t12 dim">
${x("and {n} conversation that you have no access to","and {n} conversations that you have no access to",l)}
</p>`}
</section>`}function TU({id:e,dialog:t}){let{name:n,text:s,waiting_since:a,reply_state:i}=t;return r`<li class="hrow">
<a class="hrow grow pk-link" href=${Y("all",t.id)}>
<${te} name=${n} size="sm"><${Te} kind=${t.channel_kind} /><//>
<span class="grow">
<span class="b5 t13 cut blk">${n}</span>
<span class="t12 dim cut blk">${s}</span>
</span>
<span class="t12 dim">
${i?r`<span class=${xU.has(i)?"bad":"okc"}>${wU[i]()}</span>`:a?o("waits {time}",{time:et(M.value-a)}):t.open?"":o("closed")}
</span>
</a>
<button type="button" class="ib small" aria-label=${o("Unlink {name}",{name:n})} title=${o("Unlink")}
onClick=${()=>SU(e,t)}>
<${d} name="x" size="s" />
</button>
</li>`}var wU,xU,VE,ZE=b(()=>{R();C();U();we();ne();w();J();he();N();vk();mn();qt();wU={queued:()=>o("reply is being sent"),sending:()=>o("reply is being sent"),sent:()=>o("reply sent"),failed:()=>o("reply was not sent"),uncertain:()=>o("unknown whether the reply was sent"),cancelled:()=>o("reply cancelled")},xU=new Set(["failed","uncertain"]);VE=(e,t,n)=>B(`/api/tasks/${e}/dialogs`,{dialog_ids:t,on:n})});var ep,QE,XE,eA,vi,Zl=b(()=>{oe();C();w();ep=T(null),QE=e=>{ep.value=e},XE=e=>!!ep.value?.when(e),eA=e=>ep.peek().run(e),vi=({message:e})=>ep.value?.when(e)?r`<button type="button" class="link whyb" aria-haspopup="dialog"
onClick=${()=>ep.peek().run(e)}>
${o("Why?")}
</button>`:null});function EU({line:e}){let t=CU(e),n=nA(e)?r`<${te} name=${t} size="xs" />`:r`<span class="histic"><${d} name="zap" size="s" /></span>`,s=r`<time class="dim num" title=${Be(e.at)}>${OU(e.at)}</time>`;return e.kind==="comment"?r`<li class="note">
${n}
<div class="grow">
<span class="hrow"><b class="b5 grow">${t}</b>${s}</span>
<div class="t13"><${ia} text=${e.text} names=${(e.data.mentions??[]).map(H)} /></div>
${e.data.files>0&&r`<span class="dim">${x("{n} file","{n} files",e.data.files)}</span>`}
</div>
</li>`:r`<li>
${n}
<span class="grow">
${ht(o("{name}: {what}"),{name:r`<b class="b5">${t}</b>`,what:NU(e)})}
${e.data.run&&r` <${vi} message=${AU(e)} />`}
</span>
${s}
</li>`}function DU({field:e,from:t,to:n,reason:s,wake_at:a,cause:i}){if(e==="dialog_id")return o("linked to a conversation");let l=Zv[e];if(!l)return e;let[c,u]=l,p=[a&&o("back {time}",{time:Xe(a)}),s,i&&PU[i]?.()].filter(Boolean),m=o("{field}: {before} → {after}",{field:c(),before:u(t),after:u(n)});return p.length?`${m} (${p.join(", ")})`:m}var tA,nA,CU,OU,AU,NU,PU,MU,RU,oA=b(()=>{C();we();ne();w();Ou();Se();N();Zl();bi();qt();tA=({id:e,shown:t})=>r`<section aria-labelledby="tkhis">
<h3 class="pk-h" id="tkhis">${o("Comments and history")}</h3>
${t.more&&r`<button type="button" class="link t12" onClick=${()=>FE(e)}>${o("Show earlier")}</button>`}
<ol class="hist">
${t.lines.map(n=>r`<${EU} key=${n.no} line=${n} />`)}
</ol>
</section>`,nA=({author:e})=>e.kind==="operator"&&e.id!==null,CU=({author:e})=>nA({author:e})?H(e.id):e.kind==="rule"?o("A rule"):o("Okno"),OU=e=>ct(e)===ct(M.value)?V(e):Io(e,M.value);AU=({data:e,at:t})=>({kind:"task",title:o("Task created"),created_at:t,data:e}),NU=e=>e.kind==="change"?DU(e.data):RU(e.data),PU={woke:()=>o("the waiting time is over"),wake:()=>o("the waiting time is over"),silence:()=>o("the client did not reply")};MU={made:({messages:e})=>e?.length?x("created the task from {n} message","created the task from {n} messages",e.length):o("created the task"),files:({count:e})=>x("attached {n} file","attached {n} files",e),"file-removed":()=>o("removed a file"),"checks-added":({texts:e})=>o("added to the checklist: {texts}",{texts:e.join(", ")}),"check-renamed":({from:e,to:t})=>o("{field}: {before} → {after}",{field:o("Checklist"),before:e,after:t}),checked:({text:e})=>o("ticked: {text}",{text:e}),unchecked:({text:e})=>o("removed the tick: {text}",{text:e}),"check-removed":({text:e})=>o("removed from the checklist: {text}",{text:e}),linked:({messages:e})=>x("linked {n} message","linked {n} messages",e.length),unlinked:()=>o("removed the link to a message"),"dialogs-linked":({dialogs:e})=>x("linked {n} conversation","linked {n} conversations",e.length),"dialogs-unlinked":({dialogs:e})=>x("unlinked {n} conversation","unlinked {n} conversations",e.length),replied:({count:e})=>x("replied to {n} client","replied to {n} clients",e),"replies-cancelled":({count:e})=>x("cancelled {n} reply","cancelled {n} replies",e),removed:()=>o("deleted the task"),restored:()=>o("restored the task")},RU=e=>(MU[e.what]??(()=>e.what))(e)});async function np(){if(!kk){kk=!0;try{let e=await F(Qf),t=un(e.cursor),n=uo.peek()??{},s={};for(let a of e.repeats)s[a.id]=(tp.get(a.id)??-1)>t?n[a.id]??a:a;for(let a of Object.values(n))(tp.get(a.id)??-1)>t&&(s[a.id]=a);uo.value=s,Zf.value=null}catch(e){if(!(e instanceof K))throw e;Zf.value=e}finally{kk=!1}}}function Xf(e=!0){return A(()=>{e&&!uo.peek()&&np()},[e]),uo.value}async function rA(e){let{repeat:t}=await B(Qf,e);return aA(t),G(o("Recurring task created: {title}",{title:t.template.title}),{icon:"repeat",undo:()=>yk(t,!0)}),t}async function e$(e,t,n){let s=async i=>aA((await B(`${Qf}/${e.id}`,i,{method:"PATCH"})).repeat);await s(t);let a=Object.fromEntries(Object.keys(t).map(i=>[i,e[i]]));G(n,{icon:"repeat",undo:()=>t$(()=>s(a))})}async function t$(e){try{return await e(),!0}catch(t){if(!(t instanceof K))throw t;return ee(Ee(t)),!1}}async function yk(e,t){if(!await t$(()=>B(`${Qf}/${e.id}/removed`,{removed:t})))return!1;if(t){let{[e.id]:n,...s}=uo.peek()??{};uo.value=s}else np();return!0}async function iA(e){await yk(e,!0)&&G(o("Recurring task deleted: {title}",{title:e.template.title}),{icon:"x",undo:()=>yk(e,!1)})}var Qf,uo,Zf,tp,kk,sA,aA,n$=b(()=>{oe();R();U();w();Xt();L();lt();he();qt();Qf="/api/task-repeats",uo=T(null),Zf=T(null),tp=new Map,kk=!1;tn(e=>{let t=e.filter(s=>s.k==="taskrepeat"||s.k==="gone"&&s.of==="taskrepeat");if(!t.length||!uo.peek())return;let n={...uo.peek()};for(let s of t)(tp.get(s.id)??-1)>s.rev||(tp.set(s.id,s.rev),s.k==="gone"?delete n[s.id]:n[s.id]=s.row);uo.value=n});Wi(()=>{tp.clear(),uo.peek()&&np()});sA=e=>P.value.role!=="operator"||e.created_by===P.value.id,aA=e=>{uo.peek()&&(uo.value={...uo.peek(),[e.id]:e})}});function lA({id:e}){let t=Xf(e!==null);if(e===null)return null;let n=t?.[e];return r`<div>
<dt>${o("Repeats")}</dt>
<dd>
<${d} name="repeat" size="m" />
${t&&!n?r`<span class="dim">${o("The recurring task was deleted")}</span>`:r`<a class="link" href=${en("repeats",e)}>
${n?Vl(n):o("Recurring task")}${n&&!n.active&&` (${o("paused")})`}
</a>`}
</dd>
</div>`}var cA=b(()=>{C();w();J();N();n$();hi()});var uA,pA=b(()=>{C();w();N();Gn();at();ys();ek();uA=({task:e})=>r`<div>
<dt>${o("Tags")}</dt>
<dd class="hrow wrap tight">
${St(e.tags).map(t=>r`<${na} key=${t.id} tag=${t}>
<button type="button" class="tagx" aria-label=${o("Remove the tag {name}",{name:t.name})}
onClick=${()=>Uf(e.id,t.id,!1)}>
<${d} name="x" size="s" />
</button>
<//>`)}
<button type="button" class="tag add" data-field="tags" aria-haspopup="dialog"
aria-expanded=${String(Zn("tags",e.id))} aria-label=${o("Change the tags")}
title=${`${o("Tags")}  L`} onClick=${t=>cn("tags",e.id,t.currentTarget)}>
<${d} name="plus" size="s" />
</button>
</dd>
</div>`});function mA({id:e,task:t,shown:n}){return t.dialog_id?r`<section aria-labelledby="tksrc">
<h3 class="pk-h" id="tksrc">${o("From the conversation")}</h3>
${n.sources.length?n.sources.map(s=>r`<${IU} key=${s.message_id} id=${e} task=${t} source=${s} />`):r`<a class="card hov pk-q" href=${Y("all",t.dialog_id)}>
<span class="hrow">
<${dA} task=${t} name=${t.client?.name??""} />
<span class="grow b6 t13 cut">${t.client?.name}</span>
<span class="link t12">${o("To the conversation")}</span>
</span>
</a>`}
</section>`:null}function IU({id:e,task:t,source:n}){let s=n.text||an(n.content);return r`<div class="pk-src">
<a class="card hov pk-q" href=${Y("all",n.dialog_id,n.no)}>
<span class="hrow">
<${dA} task=${t} name=${n.author||t.client?.name||""} />
<span class="grow">
<b class="b6 t13 cut blk">${n.author||t.client?.name}</b>
<span class="t12 dim blk">
${t.client?.kind?`${Ne(t.client.kind)} · `:""}
${ut(n.at,M.value)}, ${V(n.at)}
</span>
</span>
<span class="link t12">${o("To the conversation")}</span>
</span>
<span class="quote">${s}${s.length>=LU&&"…"}</span>
</a>
<button type="button" class="ib small pk-un" aria-label=${o("Remove the link to this message")}
title=${o("Remove the link to this message")}
onClick=${()=>Qn(e,`sources/${n.message_id}`,{},"DELETE")}>
<${d} name="x" size="s" />
</button>
</div>`}var LU,dA,fA=b(()=>{C();we();ne();w();J();rr();N();bi();LU=400;dA=({task:e,name:t})=>r`<${te} name=${t} size="md">${e.client?.kind&&r`<${Te} kind=${e.client.kind} />`}<//>`});async function $A(e){let t;try{t=await fetch(`/api/uploads?${new URLSearchParams({name:e.name||"image.png"})}`,{method:"POST",headers:{"Content-Type":e.type||"application/octet-stream"},body:e})}catch{throw new K(0,"offline")}let n=await t.json().catch(()=>null);if(!t.ok)throw new K(t.status,n?.code??`http-${t.status}`,n??{});return n.file.token}var hA=b(()=>{U()});function gA({id:e,files:t}){let[n,s]=g(!1),a=O(null),i=async l=>{if(l.length){s(!0);try{let c=[];for(let u of l)c.push(await $A(u));await Qn(e,"files",{files:c})}catch(c){ee(z(c))}s(!1),a.current.value=""}};return r`<section aria-labelledby="tkfil">
<h3 class="pk-h" id="tkfil">${o("Files")}</h3>
${t.length>0&&r`<div class="taskfiles">
${t.map(l=>r`<div class="taskfile" key=${l.id}>
<${Tl} files=${[l]} />
<button type="button" class="ib tiny" aria-label=${o("Remove {name}",{name:l.name||o("File")})}
title=${o("Remove from the task")} onClick=${()=>Qn(e,`files/${l.id}`,{},"DELETE")}>
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
</section>`}var bA=b(()=>{R();C();U();w();ii();he();N();bi();hA()});function vA({id:e,full:t}){let n=jE(e),s=It(e),a=Lf.value.has(e)||fr.value?.id===e&&fr.value.problem.status===404,i=s?o("Task No. {number}",{number:s.number}):o("Task");return r`<aside class=${t?"peek taskfull":"peek"} id="task" tabindex="-1" aria-label=${i}>
<${BU} id=${e} task=${s} shown=${n} full=${t} gone=${a} />
${a?r`<${se} icon="trash-2" title=${o("The task was deleted")}
text=${o("Or it is no longer shown to you.")} />`:s&&n?r`
<${jU} id=${e} task=${s} shown=${n} full=${t} />
<${HE} key=${e} id=${e} />
`:fr.value?.id===e?r`<${se} icon="unplug" title=${o("The task could not be loaded")}
text=${z(fr.value.problem)}>
<button type="button" class="btn" onClick=${()=>gi(e)}>${o("Retry")}</button>
<//>`:r`<${zU} task=${s} />`}
</aside>`}function zU({task:e}){let t=bt(150,!0);return r`<div class="scroll ed">
${e&&r`<h2 class="pk-t">${e.title}</h2>`}
${t&&r`<div class="sks">${[80,60,90,50].map(n=>r`<${Oe} width=${n} />`)}</div>`}
</div>`}function BU({id:e,task:t,shown:n,full:s,gone:a}){let i=n?.followers.includes(P.value.id);return r`<div class="ed-top">
<span class="dim t13 num">${t?o("No. {number}",{number:t.number}):""}</span>
${t&&r`<${pr} task=${t} />`}
<span class="grow"></span>
${t&&n&&!a&&r`
<button type="button" class="ib small" id="taskfollow" aria-pressed=${String(!!i)}
aria-label=${i?o("Stop following"):o("Follow")}
title=${`${i?o("Stop following"):o("Follow")}  F`}
onClick=${()=>Qn(e,"follow",{on:!i})}>
<${d} name="eye" size="m" />
</button>
<button type="button" class="ib small" aria-label=${o("Copy link")} title=${o("Copy link")}
onClick=${()=>At(new URL($n(e),location.origin).href)}>
<${d} name="link" size="m" />
</button>
<${FU} id=${e} task=${t} shown=${n} full=${s} />
`}
${!s&&r`<a class="ib small" href=${ln({task:null})} aria-label=${o("Close the task panel")}
title=${`${o("Dismiss")}  Esc`}>
<${d} name="x" size="m" />
</a>`}
</div>`}function FU({id:e,task:t,shown:n,full:s}){let a=y.value==="taskmore",i=P.value.role!=="operator"||t.author.id===P.value.id,l=async()=>{await HO(e)&&I(ln({task:null}))};return r`<span class="menuat">
<button type="button" class="ib small" aria-haspopup="menu" aria-expanded=${String(a)}
aria-label=${o("More actions")} onClick=${()=>{y.value=a?null:"taskmore"}}>
<${d} name="ellipsis" size="m" />
</button>
${a&&r`<${Me} label=${o("More actions")} place="poprule">
${!s&&r`<${Z} icon="external-link" onPick=${()=>I($n(e))}>${o("Open on the whole page")}<//>`}
<${Z} icon="repeat" onPick=${()=>WU(t,n)}>${o("Repeat…")}<//>
${i&&r`<${Z} icon="trash-2" onPick=${l}>${o("Delete the task")}<//>`}
<//>`}
</span>`}function jU({id:e,task:t,shown:n,full:s}){let a=r`<${Jl} key=${`t${e}`} value=${t.title} label=${o("Title")} needed head="h2" look="pk-t"
explain=${Ee} save=${p=>cr(e,{title:p})} />`,i=r`
<h3 class="pk-h">${o("Description")}</h3>
<${Jl} key=${`d${e}`} value=${n.text} label=${o("Description")} long rows="6"
empty=${o("Add a description")} explain=${Ee}
save=${p=>zf(e,{text:p},{seen:n.task.last_no})} />
`,l=r`
<${mA} id=${e} task=${t} shown=${n} />
<${JE} id=${e} closed=${!Kt(t)} />
<${qE} key=${e} id=${e} checks=${n.checks} />
<${gA} id=${e} files=${n.files} />
`,c=r`<${KU} task=${t} shown=${n} />`,u=r`<${tA} id=${e} task=${t} shown=${n} />`;return r`<div class="scroll ed" role="group" tabindex="0" aria-label=${o("Details of the task")}>
${s?r`<div class="fullgrid">
<div>${a}${i}${l}${u}</div>
<div class="fullside">${c}</div>
</div>`:r`${a}${c}${i}${l}${u}`}
</div>`}function KU({task:e,shown:t}){let n=Fe.value[e.team_id];return r`<dl class="taskkv">
<${Ql} task=${e} field="status" label=${o("Status")}><${jf} task=${e} /><//>
${e.base==="waiting"&&r`<div>
<dt>${o("Back to work")}</dt>
<dd>
<${d} name="alarm-clock" size="m" />
<span>
${bs(e.wake_at,M.value,{long:!0})}${e.wake_reason&&`, ${e.wake_reason}`}
</span>
</dd>
</div>`}
${e.close_reason&&r`<div><dt>${o("Reason")}</dt><dd>${e.close_reason}</dd></div>`}
<${Ql} task=${e} field="assignee" label=${o("Assignee")}><${Kf} task=${e} short=${!1} /><//>
${n&&e.assignee_id!==null&&r`<div><dt>${o("Team")}</dt><dd>${n.name}</dd></div>`}
<${Ql} task=${e} field="due" label=${o("Due")}>
<${d} name="calendar" size="m" />
<${ks} task=${e} long />
<//>
<${Ql} task=${e} field="priority" label=${o("Priority")}>
<${Ft} priority=${e.priority} named />
<//>
<${uA} task=${e} />
<${Ql} task=${e} field="type" label=${o("Type")}>
${e.type_id===null?r`<span class="dim">${o("none")}</span>`:Il(e.type_id)}
<//>
<${Ql} task=${e} field="kind" label=${o("Kind")}>
${e.kind===null?r`<span class="dim">${o("Not stated")}</span>`:Rf(e.kind)}
<//>
<${lA} id=${e.repeat_id} />
<div>
<dt>${o("Created")}</dt>
<dd><span class="dim">${Be(e.created_at)}</span></dd>
</div>
${t.followers.length>0&&r`<div><dt>${o("Followers")}</dt><dd><${qU} ids=${t.followers} /></dd></div>`}
</dl>`}var WU,Ql,qU,kA=b(()=>{C();U();we();ne();w();J();L();Se();hk();N();Gn();De();ie();sn();tt();UE();YE();bi();ur();ZE();oA();_n();Zo();cA();xn();ys();pA();fA();bA();mn();Jn();qt();WU=(e,t)=>ir({template:{title:e.title,text:t.text,checks:t.checks.map(n=>n.text),kind:e.kind,type_id:e.type_id,priority:e.priority,tags:e.tags,assignee_id:e.assignee_id,team_id:e.team_id}});Ql=({task:e,field:t,label:n,children:s})=>r`<div>
<dt>${n}</dt>
<dd>
<button type="button" class="kvb" data-field=${t} aria-haspopup="true"
aria-expanded=${String(Zn(t,e.id))}
onClick=${a=>cn(t,e.id,a.currentTarget)}>
<span class="vh">${n}: </span>${s}
</button>
</dd>
</div>`;qU=({ids:e})=>r`<span class="hrow wrap tight">
${e.map(t=>r`<span class="hrow tight" key=${t}>
<${te} name=${H(t)} size="xs" />${H(t)}
</span>`)}
</span>`});function wA(e){let t=SA()?YU():ok.peek();if(!t.length)return;let n=t.indexOf(_s()),s=t[n<0?e>0?0:t.length-1:Math.max(0,Math.min(t.length-1,n+e))];E.peek().task&&E.peek().layout!=="full"&&I(ln({task:s}),{replace:!0});let a=o$(s);a?.focus({preventScroll:!0}),a?.scrollIntoView({block:"nearest"})}function op(e){let n=Nt.peek().size>0&&!E.peek().task?null:_s(),s={status:"x-st",assignee:"x-as",due:"x-dl",priority:"x-pr",tags:"x-ti"},a=document.querySelector(`.peek [data-field="${e}"]`);cn(e,n,a??document.querySelector(`tr[data-task="${n}"] .${s[e]} .tcell`)??o$(n))}function GU(){let e=It(_s());if(!e?.dialog_id)return;let t=document.querySelector(".peek .pk-q");I(t?.getAttribute("href")??Y("all",e.dialog_id))}function xA(e){let t=_s();pE(t,e,o$(t)),requestAnimationFrame(()=>requestAnimationFrame(()=>o$(t)?.focus()))}function VU(){document.getElementById("taskfollow")?.click()}var o$,UU,_s,HU,yA,wk,SA,YU,sp,_A,Xn,TA=b(()=>{_t();w();J();ki();ur();Yf();rk();ys();mn();o$=e=>document.querySelector(`tr[data-task="${e}"] a.tt, li[data-task="${e}"] a.tcard`),UU=()=>{let e=document.activeElement?.closest("[data-task]");return e&&document.querySelector("#main")?.contains(e)?Number(e.dataset.task):null},_s=()=>UU()??E.peek().task,HU="button, input, summary, a:not(.tt, .tcard)",yA=()=>wk()&&!document.activeElement?.matches(HU),wk=()=>$r()&&_s()!==null;SA=()=>E.peek().layout==="board",YU=()=>[...document.querySelectorAll(".board li[data-task]")].map(e=>Number(e.dataset.task));sp=()=>$r()&&(Nt.peek().size>0||_s()!==null);_A=()=>$r()&&SA()&&_s()!==null;Xn=(e,t,n,s,a={})=>({id:e,key:t,label:n,run:s,group:"tasks",palette:!1,when:$r,...a});Ve(Xn("task-next","KeyJ",()=>o("Next task"),()=>wA(1),{walks:!0,also:["ArrowDown"]}),Xn("task-previous","KeyK",()=>o("Previous task"),()=>wA(-1),{walks:!0,also:["ArrowUp"]}),Xn("task-peek","Space",()=>o("Open beside the list"),()=>I(ln({task:_s()})),{when:yA}),Xn("task-full","Shift+Enter",()=>o("Open on the whole page"),()=>I($n(_s())),{when:yA}),Xn("task-status","KeyS",()=>o("Status"),()=>op("status"),{when:sp,act:!0}),Xn("task-assignee","KeyA",()=>o("Assignee"),()=>op("assignee"),{when:sp,act:!0,opensField:!0}),Xn("task-due","KeyD",()=>o("Due"),()=>op("due"),{when:sp,act:!0}),Xn("task-priority","KeyP",()=>o("Priority"),()=>op("priority"),{when:sp,act:!0}),Xn("task-tags","KeyL",()=>o("Tags"),()=>op("tags"),{when:sp,act:!0,opensField:!0}),Xn("task-dialog","KeyO",()=>o("To the conversation of the task"),GU,{when:wk}),Xn("task-pick","KeyX",()=>o("Select the task"),()=>Fl(_s()),{when:wk}),Xn("task-follow","KeyF",()=>o("Follow"),VU,{when:()=>$r()&&E.peek().task!==null,act:!0}),Xn("task-left","Ctrl+Shift+ArrowLeft",()=>o("Move the card to the left"),()=>xA(-1),{when:_A}),Xn("task-right","Ctrl+Shift+ArrowRight",()=>o("Move the card to the right"),()=>xA(1),{when:_A}))});var EA={};be(EA,{Tasks:()=>ZU,closeTask:()=>OA});function ZU(){let{layout:e,task:t}=E.value,n=Ia("(max-width: 1279px)");A(()=>(document.addEventListener("keydown",CA,{capture:!0}),()=>{document.removeEventListener("keydown",CA,{capture:!0}),mi(),IO()}),[]);let s=e==="full",a=!!t;return r`<main class=${`main page tasks ${s?"full":a?"peeking":""}`} id="main">
${s?r`<${QU} />`:r`
<${XU} board=${e==="board"} />
<${e3} board=${e==="board"} />
`}
<div class="twopane">
${!s&&r`<div class="taskside" inert=${a&&n||null}>
${e==="board"?r`<${dE} />`:r`<${uE} />`}
</div>`}
${a&&r`<${vA} key=${t} id=${t} full=${s} />`}
</div>
<${kE} />
</main>`}function CA(e){e.key!=="Escape"||y.peek()||e.target.closest?.("input:not([type=checkbox]), textarea, select")||!Nt.peek().size&&!E.peek().task||(e.preventDefault(),e.stopPropagation(),Nt.peek().size?mi():OA())}function OA(){let{task:e}=E.peek();I(ln({task:null})),requestAnimationFrame(()=>document.querySelector(`[data-task="${e}"] a, a[data-task="${e}"]`)?.focus())}function XU({board:e}){let t=[["list",o("List"),"list"],["board",o("Board"),"square-kanban"]];return r`<header class="bar1">
<h1>${o("Tasks")}</h1>
<nav class="seg tasklook" aria-label=${o("View")}>
${t.map(([n,s,a])=>r`<a key=${n} href=${ln({layout:n,task:null})}
aria-current=${n==="board"===e?"page":null} aria-label=${s}>
<${d} name=${a} size="m" />
<span class="only-wide">${s}</span>
</a>`)}
</nav>
<span class="grow"></span>
<${BE} />
<button type="button" class="btn primary" title=${`${o("New task")}  C`} onClick=${()=>rn()}>
<${d} name="plus" size="m" />
<span>${o("New task")}</span>
<kbd class="only-wide">C</kbd>
</button>
</header>`}function e3({board:e}){let t=Jo(),n=Ie.value.tasks??{};return r`<div class="bar2">
<div class="chips" role="group" aria-label=${o("Quick filters")}>
${JU.filter(([s])=>!(e&&s==="done")).map(([s,a,i])=>r`<a class="chip" key=${s} href=${ln({view:s,task:null})}
aria-current=${t===s?"true":null}>
${a()} ${i&&r`<span class="n">${de(i(n)??0)}</span>`}
</a>`)}
</div>
${!e&&r`<${t3} />`}
</div>`}function t3(){let e=y.value==="tasksort",t=di();return r`<span class="end menuat">
<button type="button" class="btn small quiet" aria-haspopup="menu" aria-expanded=${String(e)}
aria-label=${o("Sort: {order}",{order:Ff[t]()})} onClick=${()=>{y.value=e?null:"tasksort"}}>
<${d} name="arrow-up-down" size="s" />
<span class="only-wide">${Ff[t]()}</span>
</button>
${e&&r`<${Me} label=${o("Sort order")} place="poprule">
${Bu.map(n=>r`<${Z} key=${n} icon="arrow-up-down" checked=${n===t}
onPick=${()=>I(Mo("list",{...Yu(),sort:n===Hu(Jo())?null:n}))}>
${Ff[n]()}
<//>`)}
<//>`}
</span>`}var JU,QU,AA=b(()=>{R();C();ne();w();J();L();N();De();ie();sn();fE();ik();Yf();WE();ur();Jn();kA();xn();mn();TA();JU=[["open",()=>o("Open (tasks)"),e=>e.open],["mine",()=>o("Mine"),e=>e.mine],["late",()=>o("Overdue (tasks)"),e=>e.late],["unassigned",()=>o("Unassigned"),e=>e.free],["done",()=>o("Done (tasks)"),null]];QU=()=>r`<header class="bar1">
<a class="ib" href=${ln({task:null})} aria-label=${o("All tasks")}><${d} name="chevron-left" /></a>
<h1 class="grow">${o("Task")}</h1>
</header>`});function hr({label:e,look:t="narrow",onKey:n=null,children:s}){let a=O(null);Pe(),j(()=>{(a.current.querySelector("[data-first]")??a.current.querySelector("button"))?.focus({preventScroll:!0})},[]);let i=l=>{Gt(l),n?.(l)};return r`<div class="over" onPointerDown=${l=>{l.target===l.currentTarget&&qe()}}>
<div class=${`dialog ${t}`} role="dialog" aria-modal="true" aria-label=${e} ref=${a} onKeyDown=${i}>
${s}
</div>
</div>`}var qe,Ss,Xl,$a=b(()=>{R();C();w();N();De();ie();qe=()=>{y.value=null};Ss=({title:e,look:t="",body:n="",onKey:s=null,foot:a=null,children:i})=>r`<${hr} label=${e} look=${t} onKey=${s}>
<header class="dhead">
<h2 class="head2 grow">${e}</h2>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${qe}>
<${d} name="x" size="m" />
</button>
</header>
<div class=${`nwb ${n}`}>${i}</div>
${a&&r`<footer class="dfoot">${a}</footer>`}
<//>`,Xl=e=>e.key==="Enter"&&!e.isComposing&&!e.repeat&&(e.ctrlKey||e.metaKey)});function ip(e,t){for(let{words:n,from:s,to:a}of d3(e.slice(0,n3)))if(n.some(i=>rp(r3,i)>=0))for(let i=0;i<n.length;i+=1){let l=i3.has(n[i])?f3(n,i,t):$3(n,i,t);if(l!==null&&l>t)return{at:l,sentence:e.slice(s,a).trim()}}return null}function d3(e){let t=[],[n,s]=[[],0];for(let{0:a,index:i}of e.matchAll(s3))a3.has(a)?(t.push({words:n,from:s,to:i}),[n,s]=[[],i+1]):n.push(a.toLowerCase());return[...t,{words:n,from:s,to:e.length}]}function f3(e,t,n){let s=zA.has(e[t+1])?t+2:t+1,a=1;a$(e[s],500)&&(a=Number(e[s]),s+=1);let i=p3[rp(u3,e[s])];if(!i)return null;if(i<ap)return Math.ceil((n+a*i)/s$)*s$;let l=e[t]==="течение"&&a*i===ap;return Tk(yi(n,l?0:a*i/ap),null)}function $3(e,t,n){let s=Sk.has(e[t]);if(!s&&!_k.has(e[t])&&!IA.has(e[t]))return null;let a=s?t:zA.has(e[t+1])?t+2:t+1,i=MA(e,a,n);if(i)return DA(i,RA(e,NA.has(e[i.next])?i.next+1:i.next),n);let l=_k.has(e[t])?RA(e,a):null;if(!l)return null;let c=NA.has(e[l.next])?l.next+1:l.next;return DA(MA(e,c,n)??{at:yi(n)},l,n)}function DA(e,t,n){let s=Tk(e.at,t);return s<=n&&e.weekday?Tk(yi(e.at,7),t):s}function MA(e,t,n){let[s,a]=[e[t],e[t+1]];if(Sk.has(s))return{at:yi(n,Sk.get(s)),next:t+1};let i=rp(l3,s);if(i>=0)return{at:BA(i,n),next:t+1,weekday:!0};if(s==="конца"||s==="end")return h3(e,t,n);let l=/^(\d{1,2})\.(\d{2})$/.exec(s??"");return l?xk(Number(l[1]),Number(l[2])-1,n,t+1):a$(s,31)?xk(Number(s),rp(PA,a),n,t+2):a$(a,31)?xk(Number(a),rp(PA,s),n,t+2):null}function h3(e,t,n){for(let s=t+1;s<t+5;s+=1){if(e[s]==="дня"||e[s]==="day")return{at:yi(n),next:s+1};if(e[s]==="недели"||e[s]==="week")return{at:BA(c3,n),next:s+1,weekday:!0}}return null}function xk(e,t,n,s){if(t<0||t>11)return null;let a=new Date(n).getFullYear(),i=[a,a+1].map(l=>new Date(l,t,e)).find(l=>l.getMonth()===t&&l.getTime()>=yi(n));return i?{at:i.getTime(),next:s}:null}function RA(e,t){let n=/^(\d{1,2})[:.](\d{2})$/.exec(e[t]??"");if(!n&&!a$(e[t],23))return null;let s=/^(час|часа|часов|часам)$/u.test(e[t+1]??""),a=m3.get(e[s?t+2:t+1]);if(!n&&!s&&a===void 0)return null;let[i,l]=n?[Number(n[1]),Number(n[2])]:[Number(e[t]),0],c=a===12&&i<12?i+12:a===0&&i===12?0:i,u=t+1+(s?1:0)+(a===void 0?0:1);return c<24&&l<60?{hour:c,minute:l,next:u}:null}var s$,LA,ap,n3,o3,s3,a3,r3,i3,_k,IA,NA,zA,Sk,l3,c3,PA,u3,p3,m3,rp,yi,a$,Tk,BA,Ck=b(()=>{Uo();s$=6e4,LA=60*s$,ap=24*LA,n3=2e4,o3=18,s3=/\p{L}+|\d{1,2}[:.]\d{2}(?!\d)|\d+|[.!?…\n]/gu,a3=new Set([".","!","?","…",`
`]),r3=[/^(обеща|гарантир)/u,/^(вы|от|при|пере)?(шлем|шлём|шлю|везем|везём|везу|звоним|звоню)$/u,/^(до|за|ис|на|от|по|под|при|раз)?(делаем|делаю|кончим|кончу|готовим|готовлю|правим|правлю|ставим|ставлю)$/u,/^(с|под|пере)(делаем|делаю)$/u,/^(верн|замен|заверш|напиш|ответ|отвеч|оформ|почин|провер|разбер|реш|свяж|сообщ|уточн)(ем|ём|им|у|ю)(ся|сь)?$/u,/^(выполним|выполню|дадим|дам|уточню|вернусь|свяжусь|разберусь|берёмся|беремся|берусь)$/u,/^(будет|будут|успеем|успею|получите|придет|придёт|приедет)$/u,/^(will|ll|shall|promise|promised|guarantee)$/u],i3=new Set(["через","течение","within","in"]),_k=new Set(["до","к","ко","позднее","позже","by","until","till","before","than"]),IA=new Set(["в","во","on"]),NA=new Set([..._k,...IA,"at"]),zA=new Set(["a","an","the"]),Sk=new Map([["сегодня",0],["вечера",0],["завтра",1],["завтрашнего",1],["послезавтра",2],["today",0],["tonight",0],["tomorrow",1]]),l3=[/^(воскресень[еяю]|sunday)$/u,/^(понедельник[ау]?|monday)$/u,/^(вторник[ау]?|tuesday)$/u,/^(сред[аеуы]|wednesday)$/u,/^(четверг[ау]?|thursday)$/u,/^(пятниц[аеуы]|friday)$/u,/^(суббот[аеуы]|saturday)$/u],c3=5,PA=[/^(января|january)$/u,/^(февраля|february)$/u,/^(марта|march)$/u,/^(апреля|april)$/u,/^(мая|may)$/u,/^(июня|june)$/u,/^(июля|july)$/u,/^(августа|august)$/u,/^(сентября|september)$/u,/^(октября|october)$/u,/^(ноября|november)$/u,/^(декабря|december)$/u],u3=[/^(минут[ауы]?|minutes?)$/u,/^(час|часа|часов|hours?)$/u,/^(день|дня|дней|days?)$/u,/^(недел[июья]|weeks?)$/u],p3=[s$,LA,ap,7*ap],m3=new Map([["ночи",0],["утра",0],["am",0],["дня",12],["вечера",12],["pm",12]]),rp=(e,t)=>e.findIndex(n=>n.test(t??"")),yi=(e,t=0)=>Ce(e,t,0),a$=(e,t)=>/^\d+$/.test(e??"")&&Number(e)<=t,Tk=(e,t)=>new Date(e).setHours(t?.hour??o3,t?.minute??0,0,0);BA=(e,t)=>yi(t,(e-new Date(t).getDay()+7)%7)});function r$({tags:e,onTags:t}){let n=To.value;if(!n.length)return null;let s=n.filter(a=>!e.includes(a.id));return r`<div class="field">
<span class="lab" id="tkg">${o("Tags")}</span>
<div class="hrow wrap tight" role="group" aria-labelledby="tkg">
${n.filter(a=>e.includes(a.id)).map(a=>r`<${na} key=${a.id} tag=${a} large>
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
</div>`}var Ok=b(()=>{C();w();N();Gn();at()});function WA(){let[e,t]=g([]),[n,s]=g(0);A(()=>{F("/api/task-templates").then(l=>t(l.templates),l=>{if(!(l instanceof K))throw l})},[]);let a=e.find(l=>l.id===n)??null;return{list:e,chosen:a,pick:s,use:async({message_ids:l=[],dialog_id:c=null})=>{try{let u=await B(`/api/task-templates/${a.id}/tasks`,{message_ids:l,dialog_id:c});return g3(u),null}catch(u){if(!(u instanceof K))throw u;return Ee(u)}}}}function g3({task_ids:e,unassigned:t}){let n=()=>B("/api/tasks/bulk",{steps:[{ids:e,change:{},removed:!0}]});G(x("{n} task created","{n} tasks created",e.length),{icon:"circle-check-big",undo:()=>n().catch(s=>ee(Ee(s))),more:{label:o("Open"),run:()=>I(Mo())}}),t.length&&ee(x("{n} task has no assignee, team or type: the one in the template is gone or has no access.","{n} tasks have no assignee, team or type: the one in the template is gone or has no access.",t.length))}function FA({template:{list:e,chosen:t,pick:n},problem:s}){return e.length?r`<div class="field">
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
</div>`:null}var jA=b(()=>{R();C();U();w();J();he();qt()});var KA={};be(KA,{NewTask:()=>v3});function v3(){let e=O(Wv.value).current,t=O(ae.peek()[e.dialog_id]).current,n=O(e.promised_at?k3(e.text,e.promised_at):null).current,[s,a]=g(n?Rl(n.sentence):e.title??Rl(e.text??"")),[i,l]=g(e.text??""),[c,u]=g(n?{id:"own",at:n.at}:{id:"none",at:null}),[p,m]=g(""),[h,f]=g(""),[$,v]=g(e.priority??t?.priority??0),[S,_]=g(()=>St(t?.tags).map(re=>re.id)),[k,D]=g(null),[q,W]=g(!1),ce=O(null);j(()=>{ce.current.focus({preventScroll:!0}),ce.current.select()},[]);let[We,Ye]=g(!1),Q=WA(),Ze=async()=>{if(!q){if(Q.chosen){W(!0);let re=await Q.use(e);re||(qe(),e.made?.()),D(re),W(!1);return}if(!s.trim()){D(o("A task needs a title.")),ce.current.focus();return}W(!0);try{let{task:re}=await B("/api/tasks",{title:s.trim(),text:i.trim(),message_ids:e.message_ids??[],dialog_id:e.dialog_id??null,status_id:e.status_id??null,due_at:c.at,assignee_id:p?Number(p):null,type_id:h?Number(h):null,priority:$,tags:t||S.length?S:null,ends_wait:We});qe(),e.made?.(),S3(re,We?t.id:null)}catch(re){if(!(re instanceof K))throw re;D(Ee(re)),W(!1)}}},me=()=>{let re={assignee_id:p?Number(p):null,type_id:h?Number(h):null};ir({template:{title:s.trim(),text:i.trim(),priority:$,tags:S,...re}})},ge=re=>{!(re.key==="Enter"&&re.target===ce.current&&!re.isComposing&&!re.repeat)&&!Xl(re)||(re.preventDefault(),Ze())},le=r`
<div class="field">
<label for="tkt">${o("Title")}</label>
<input class="input" id="tkt" ref=${ce} maxlength="200" autocomplete="off" value=${s}
aria-invalid=${k?"true":null} aria-describedby=${k?"tke":null}
onInput=${re=>{a(re.currentTarget.value),D(null)}} />
${k&&r`<span class="hint bad" id="tke" role="alert">${k}</span>`}
</div>
<${_3} due=${c} onPick=${u} />
<div class="taskpair">
<div class="field">
<label for="tka">${o("Assignee")}</label>
<select class="input sel" id="tka" value=${p}
onChange=${re=>m(re.currentTarget.value)}>
<option value="">${o("nobody")}</option>
<option value=${P.value.id}>${o("{name} (me)",{name:P.value.name})}</option>
${y3().map(re=>r`<option key=${re.id} value=${re.id}>${re.name}</option>`)}
</select>
</div>
<div class="field">
<label for="tky">${o("Type")}</label>
<select class="input sel" id="tky" value=${h} onChange=${re=>f(re.currentTarget.value)}>
<option value="">${o("none")}</option>
${Ao().map(re=>r`<option key=${re.id} value=${re.id}>${lo(re)}</option>`)}
</select>
</div>
</div>
<div class="field">
<span class="lab">${o("Priority")}</span>
<${ft} label=${o("Priority")} options=${pn.map(([re,Fn])=>[re,Fn()])}
value=${$} onPick=${v} />
</div>
<${r$} tags=${S} onTags=${_} />
<div class="field">
<label for="tkd">${o("Description")}</label>
<textarea class="input" id="tkd" rows="4" maxlength="20000" value=${i}
onInput=${re=>l(re.currentTarget.value)}></textarea>
</div>
${t?.waiting_since&&r`<label class="hrow t13">
<input class="check" type="checkbox" checked=${We}
onChange=${re=>Ye(re.currentTarget.checked)} />
${o("No reply needed, the task is enough")}
</label>`}
`,ze=r`
<span class="t12 dim grow">${w3(e)}</span>
${!e.dialog_id&&!Q.chosen&&r`<button type="button" class="btn quiet" onClick=${me}>
<${d} name="repeat" size="s" />${o("Repeat…")}
</button>`}
<button type="button" class="btn quiet only-wide" onClick=${qe}>${o("Cancel")}</button>
<button type="button" class="btn primary" disabled=${q} onClick=${Ze}>
${Q.chosen?x("Create {n} task","Create {n} tasks",Q.chosen.steps.length):o("Create")}
<kbd class="only-wide">${pt} ↵</kbd>
</button>
`;return r`<${Ss} title=${o("New task")} look="taskdlg" body="taskform" onKey=${ge} foot=${ze}>
<${FA} template=${Q} problem=${Q.chosen&&k} />
${!Q.chosen&&le}
<//>`}function k3(e,t){let n=ip(e??"",t);return n&&n.at>M.value?n:null}function w3({message_ids:e=null,dialog_id:t=null}){if(!e?.length)return t?o("Linked to the conversation"):"";let n=xt.value[t],s=n?On(n).filter(i=>e.includes(i.id)&&i.files?.length>0):[],a=x("From {n} message","From {n} messages",e.length);return s.length?o("{words}, with its files",{words:a}):a}function _3({due:e,onPick:t}){let n=O(Df(M.value)).current,s=[{id:"none",at:null},...n,{id:"own",at:null}],a=c=>c==="none"?o("No due date"):c==="own"?o("Own date"):b3[c](),i=O(null),l=c=>{if(c.id!=="own"){t(c);return}t({id:"own",at:e.at??Ce(M.value,1,18)}),requestAnimationFrame(()=>i.current?.focus())};return r`<div class="field">
<span class="lab" id="tkdue">${o("Due")}</span>
<div class="taskchips" role="group" aria-labelledby="tkdue">
${s.map(c=>r`<button type="button" class="chip" key=${c.id} aria-pressed=${String(e.id===c.id)}
title=${c.at?`${no(c.at,M.value)}, ${V(c.at)}`:null} onClick=${()=>l(c)}>
${a(c.id)}
</button>`)}
</div>
${e.id==="own"&&r`<input class="input" type="datetime-local" ref=${i} aria-label=${o("Due date and time")}
value=${e.at?x3(e.at):""} onInput=${c=>{let u=new Date(c.currentTarget.value).getTime();t({id:"own",at:Number.isNaN(u)?null:u})}} />`}
</div>`}function S3(e,t){let n=async()=>{await B(`/api/tasks/${e.id}/removed`,{removed:!0}),t!==null&&await B(`/api/dialogs/${t}/answer-after-all`,{})};G(o("Task No. {number} created: {title}",{number:e.number,title:e.title}),{icon:"circle-check-big",undo:()=>n().catch(s=>ee(Ee(s))),more:{label:o("Open"),run:()=>I($n(e.id))}})}var b3,y3,x3,qA=b(()=>{R();C();U();we();ne();w();yo();J();L();Xt();he();N();Tt();$a();at();Uo();_n();Jn();Ck();xn();Ok();jA();Kv();qt();b3={evening:()=>o("Today, 18:00"),tomorrow:()=>o("Tomorrow"),days3:()=>o("In 3 days")};y3=()=>Object.values(_e.value).filter(e=>e.active&&e.id!==P.value.id).sort((e,t)=>e.name.localeCompare(t.name));x3=e=>{let t=new Date(e);return new Date(e-t.getTimezoneOffset()*6e4).toISOString().slice(0,16)}});function UA(e){return e.code==="csv-quotes"?o("A quote in row {line} is not closed. Close it, or double it inside a cell.",{line:e.detail.line}):e.code==="csv-twice"?o("The column {name} is there twice. Keep one of them.",{name:lp(e.detail.column)}):C3[e.code]?.()??z(e)}function HA(e){return e.code==="unknown-name"?E3[e.column]?.(e)??o("“{value}” does not exist. Write the name as it stands in Okno.",{value:e.value}):O3[e.code]?.(e)??e.code}var T3,lp,C3,O3,E3,YA=b(()=>{U();w();T3={number:()=>o("Number"),title:()=>o("Title"),status:()=>o("Status"),assignee:()=>o("Assignee"),team:()=>o("Team"),due:()=>o("Due"),priority:()=>o("Priority"),type:()=>o("Type"),kind:()=>o("Kind"),tags:()=>o("Tags"),client:()=>o("Client"),text:()=>o("Description"),created:()=>o("Created"),closed:()=>o("Closed")},lp=e=>T3[e]?.()??"",C3={"csv-empty":()=>o("The file has no rows with tasks. Add them below the line that names the columns."),"csv-no-title":()=>o("No column is named Title. Name the columns in the first line, as in the example."),"csv-too-many":()=>o("The file has more than 200 rows. Split it into several files."),"csv-too-large":()=>o("The file is larger than 256 KB. Split it into several files."),"csv-encoding":()=>o("The file is not text in UTF-8 or Windows-1251. Save it as CSV UTF-8."),"csv-errors":()=>o("Some rows have errors that were not there before. Choose the file again.")};O3={"title-needed":()=>o("The title is empty. Write one."),"too-long":()=>o("The text is too long: a title has up to 200 characters, a description up to 20,000."),"csv-more-cells":()=>o("The row has more cells than the first line. Put a cell with a separator into quotes."),"needs-more":({value:e})=>o("“{value}” needs a time or a reason. Use another status and move the task later.",{value:e}),"not-a-date":({value:e})=>o("“{value}” is not a date. Write it like 2027-01-15 12:00 or 15.01.2027.",{value:e}),several:({value:e})=>o("Several are called “{value}”. For a colleague, write the email address.",{value:e})},E3={assignee:({value:e})=>o("No colleague is called “{value}”. Write the name or the email as in Okno.",{value:e}),tags:({value:e})=>o("“{value}” has a tag that does not exist. An administrator adds tags in the settings.",{value:e})}});var VA={};be(VA,{ImportTasks:()=>D3});function N3(e){let t="";for(let n of new Uint8Array(e))t+=String.fromCharCode(n);return btoa(t)}async function P3(e){if(e.size>A3)throw new K(422,"csv-too-large");let t={file:N3(await e.arrayBuffer()),zone:Qu()};return{name:e.name,body:t,key:ns(),preview:await xe("POST","/api/tasks/import/preview",t)}}function D3(){let[e,t]=g(null),[n,s]=g(null),[a,i]=g(!1),l=async h=>{if(!a){i(!0),s(null);try{await h()}catch(f){if(!(f instanceof K))throw f;s(f)}i(!1)}},c=h=>h&&l(async()=>{t(null),t(await P3(h))}),u=()=>l(async()=>{let{body:h,key:f,preview:$}=e,v={...h,only_good:$.errors.length>0},S=await B("/api/tasks/import",v,{key:f});qe(),z3(S)}),p=e?.preview,m=r`
<span class="grow"></span>
<button type="button" class="btn quiet only-wide" onClick=${qe}>${o("Cancel")}</button>
${p&&p.good>0&&r`<button type="button" class="btn primary" disabled=${a} onClick=${u}>
${p.errors.length?x("Create only {n} good row","Create only {n} good rows",p.good):x("Create {n} task","Create {n} tasks",p.good)}
</button>`}
`;return r`<${Ss} title=${o("Tasks from a CSV file")} look="mid" body="taskform" foot=${m}>
<${M3} name=${e?.name} busy=${a} onFile=${c} />
${n&&r`<p class="csvbad t13" role="alert"><${d} name="circle-alert" size="m" />${UA(n)}</p>`}
${p&&r`<${L3} preview=${p} />`}
<//>`}function M3({name:e,busy:t,onFile:n}){let s=O(null),[a,i]=g(!1);return r`<div class="csvdrop" data-over=${a?"":null} aria-busy=${t?"true":null}
onDragOver=${l=>{l.preventDefault(),i(!0)}} onDragLeave=${()=>i(!1)} onDrop=${l=>{l.preventDefault(),i(!1),n(l.dataTransfer.files[0])}}>
<input type="file" class="vh" id="csvfile" ref=${s} tabindex="-1" accept=".csv,text/csv,text/plain"
aria-label=${o("CSV file")} onChange=${l=>{let[c]=l.currentTarget.files;l.currentTarget.value="",n(c)}} />
<button type="button" class="btn" disabled=${t} onClick=${()=>s.current.click()}>
<${d} name="paperclip" size="s" />${e?o("Choose another file"):o("Choose a file")}
</button>
<span class="t13 grow cut">${e??o("or drop it here")}</span>
<button type="button" class="link t12" onClick=${R3}>${o("Download an example")}</button>
<p class="t12 dim">
${o("The first line names the columns, as in an exported list: Title is needed, the others are optional. Up to 200 rows, UTF-8 or Windows-1251, separated by commas or semicolons.")}
</p>
</div>`}function R3(){let e=["title","text","status","assignee","due","priority","tags"].map(lp),t=[o("Count the stock"),"",o("New (task)"),"","2027-01-15 12:00",o("High"),""],n=Le.value==="ru"?";":",",s=`\uFEFF${e.join(n)}\r
${t.join(n)}\r
`,a=document.createElement("a");a.href=URL.createObjectURL(new Blob([s],{type:"text/csv"})),a.download="okno-tasks.csv",a.click(),setTimeout(()=>URL.revokeObjectURL(a.href))}function L3({preview:e}){let{errors:t,total:n,good:s,columns:a,ignored:i,titles:l}=e,c=s-Math.min(l.length,GA);return r`
<section class="csvsum" aria-label=${o("Preview")}>
<b class="b5 blk t13" role="status">
${t.length?o("{good} of {total} rows can be created",{good:s,total:n}):x("{n} row can be created","{n} rows can be created",s)}
</b>
<span class="t12 dim blk">${o("Columns: {names}",{names:a.map(lp).join(", ")})}</span>
${i.length>0&&r`<span class="t12 dim blk">${o("Left out: {names}",{names:i.join(", ")})}</span>`}
${l.length>0&&r`<ul class="t13">
${l.slice(0,GA).map((u,p)=>r`<li class="cut" key=${p}>${u}</li>`)}
${c>0&&r`<li class="dim">${x("and {n} more","and {n} more",c)}</li>`}
</ul>`}
</section>
${t.length>0&&r`<${I3} errors=${t} more=${e.more_errors} />`}
`}function I3({errors:e,more:t}){return r`<section aria-label=${o("Errors")}>
<p class="t13">${o("Correct the file and choose it again, or create only the good rows.")}</p>
<div class="csverr" role="group" tabindex="0" aria-label=${o("Errors")}>
<table class="t12">
<thead><tr>
<th scope="col">${o("Row")}</th>
<th scope="col">${o("Column")}</th>
<th scope="col">${o("What is wrong")}</th>
</tr></thead>
<tbody>
${e.map((n,s)=>r`<tr key=${s}>
<td class="num">${n.line}</td>
<td>${lp(n.column)}</td>
<td>${HA(n)}</td>
</tr>`)}
</tbody>
</table>
${t>0&&r`<p class="t12 dim">${x("and {n} more error","and {n} more errors",t)}</p>`}
</div>
</section>`}function z3({task_ids:e,skipped:t}){let n=()=>B("/api/tasks/bulk",{steps:[{ids:e,change:{},removed:!0}]}),s=x("{n} task created","{n} tasks created",e.length),a=t?`${s}. ${x("{n} row was left out","{n} rows were left out",t)}`:s;G(a,{icon:"circle-check-big",undo:()=>e.length&&n().catch(i=>ee(Ee(i)))})}var A3,GA,JA=b(()=>{R();C();U();Ec();w();he();N();$a();YA();hi();qt();A3=256*1024,GA=5});function ec({id:e,minutes:t,onChange:n,label:s=o("Due after the start")}){let[a,i]=g(t?B3(t):1440),l=u=>{let p=Number(u);n(u.trim()===""||!Number.isInteger(p)||p<0?null:Math.min(p*a,ZA))},c=u=>{t!==null&&n(Math.min(t/a*u,ZA)),i(u)};return r`<div class="field">
<label for=${e}>${s}</label>
<span class="hrow">
<input class="input numin" id=${e} inputmode="numeric" autocomplete="off" placeholder=${o("none")}
value=${t===null?"":t/a} onInput=${u=>l(u.currentTarget.value)} />
<select class="input sel" aria-label=${o("Unit of time")} value=${a}
onChange=${u=>c(Number(u.currentTarget.value))}>
${QA.map(([u,p])=>r`<option key=${u} value=${u}>${p()}</option>`)}
</select>
</span>
</div>`}var ZA,QA,B3,i$=b(()=>{R();C();w();ZA=366*1440,QA=[[1,()=>o("minutes")],[60,()=>o("hours")],[1440,()=>o("days")]],B3=e=>QA.findLast(([t])=>e%t===0)?.[0]??1});function cp({label:e,value:t,bad:n,onChange:s}){let[a,i]=g(ws(t));A(()=>{Zu(a)!==t&&i(ws(t))},[t]);let l=Zu(a)===null,c=u=>{let p=u.currentTarget.value;i(p);let m=Zu(p);m!==null&&m!==t&&s(m)};return r`
<input class="input numin" inputmode="numeric" maxlength="5" aria-label=${e} value=${a}
aria-invalid=${l||n?"true":null} title=${l?o("A time from 0:00 to 24:00"):null}
onInput=${c} onBlur=${()=>i(ws(t))} />
`}var Ek=b(()=>{R();C();w();dr()});function tN({rule:e,onChange:t}){return r`
<div class="field">
<span class="lab">${o("How often")}</span>
<${ft} label=${o("How often")} value=${e.every} options=${F3.map(([n,s])=>[n,s()])}
onPick=${n=>t({every:n,...n==="weekdays"&&{step:1}})} />
</div>
${e.every!=="weekdays"&&r`<div class="rptstep">
<${K3} rule=${e} onChange=${t} />
${e.every==="week"&&r`<${q3} rule=${e} onChange=${t} />`}
</div>`}
<div class="taskpair">
<${eN} id="rps" label=${o("From")} value=${e.start} onPick=${n=>n&&t({start:n})} />
<${eN} id="rpu" label=${o("Until, if it ends")} value=${e.until} min=${e.start}
onPick=${n=>t({until:n})} />
</div>
<div class="rptzone"><${U3} rule=${e} onChange=${t} /></div>
<div class="field">
<span class="lab">${o("When the program was off and dates were missed")}</span>
<${ft} label=${o("Missed dates")} value=${e.catch_up}
options=${[[!1,o("One task, for the last date")],[!0,o("A task for each date")]]} onPick=${n=>t({catch_up:n})} />
</div>
<${Y3} rule=${e} />
`}function K3({rule:e,onChange:t}){let[n,s]=g(String(e.step)),a=Number(n),i=!Number.isInteger(a)||a<1||a>XA;return r`<div class="field">
<label for="rpk">${o("Interval")}</label>
<span class="hrow">
<input class="input numin" id="rpk" inputmode="numeric" maxlength="3" autocomplete="off" value=${n}
aria-invalid=${i?"true":null} aria-describedby="rpkh" onInput=${l=>{s(l.currentTarget.value);let c=Number(l.currentTarget.value);Number.isInteger(c)&&c>=1&&c<=XA&&t({step:c})}} onBlur=${()=>s(String(e.step))} />
<span class=${i?"hint bad":"t13"} id="rpkh">
${i?o("A number from 1 to 366"):j3[e.every](a)}
</span>
</span>
</div>`}function q3({rule:e,onChange:t}){let n=pk(e),s=a=>{let i=n.includes(a)?n.filter(l=>l!==a):[...n,a].sort((l,c)=>l-c);i.length&&t({days:i})};return r`<div class="field">
<span class="lab" id="rpw">${o("Weekdays")}</span>
<div class="taskchips" role="group" aria-labelledby="rpw">
${ql.map(a=>r`<button type="button" class="chip" key=${a} aria-label=${Un(a,"long")}
aria-pressed=${String(n.includes(a))} onClick=${()=>s(a)}>
${Un(a)}
</button>`)}
</div>
</div>`}function U3({rule:e,onChange:t}){let[n,s]=g([]);return A(()=>{F("/api/company").then(a=>s(a.zones),a=>{if(!(a instanceof K))throw a})},[]),r`
<div class="field">
<span class="lab">${o("Time")}</span>
<${cp} label=${o("Time")} value=${e.minute}
onChange=${a=>t({minute:Math.min(a,1439)})} />
</div>
<div class="field">
<label for="rpz">${o("Time zone")}</label>
<${Yl} id="rpz" zones=${n} value=${e.zone} onPick=${a=>t({zone:a})} />
</div>
`}function H3(e){let[t,n]=g({next:null,problem:null,of:e}),{catch_up:s,...a}=e,i=JSON.stringify(a);return A(()=>{let l=!1,c=setTimeout(async()=>{try{let{next:u}=await xe("POST","/api/task-repeats/preview",JSON.parse(i));l||n({next:u,problem:null,of:e})}catch(u){if(!(u instanceof K))throw u;l||n({next:null,problem:u,of:e})}},W3);return()=>{l=!0,clearTimeout(c)}},[i]),t}function Y3({rule:e}){let{next:t,problem:n,of:s}=H3(e);return r`<section class="rptnext" aria-label=${o("Next dates")} aria-busy=${t||n?null:"true"}>
<b class="b5 blk t13">${Vl(s)}</b>
${n&&r`<p class="hint bad" role="alert">${z(n)}</p>`}
${t?.length===0&&r`<p class="hint bad" role="alert">${o("No date remains: the last one has passed.")}</p>`}
${t?.length>0&&r`<ol class="t13">
${t.map((a,i)=>{let l=zE(t[i-1]??null,a,s.zone);return r`<li key=${a}>
${Nm(a,s.zone)}
${(l||$k(a,s))&&r`<span class="t12 dim blk">
${$k(a,s)?o("The clocks skip this hour on that day: the task comes one hour later."):o("The clocks have changed before this date; the local time stays.")}
</span>`}
</li>`})}
</ol>`}
</section>`}var W3,XA,F3,j3,eN,nN=b(()=>{R();C();U();ne();w();dr();Ek();Gl();Tt();hi();W3=200,XA=366,F3=[["day",()=>o("By day")],["weekdays",()=>o("Mon–Fri")],["week",()=>o("By week")],["month",()=>o("By month")]],j3={day:e=>x("day","days",e),week:e=>x("week","weeks",e),month:e=>x("month","months",e)};eN=({id:e,label:t,value:n,min:s=null,onPick:a})=>r`
<div class="field">
<label for=${e}>${t}</label>
<input class="input" type="date" id=${e} value=${n??""} min=${s}
onInput=${i=>a(i.currentTarget.value||null)} />
</div>
`});var sN={};be(sN,{RepeatDialog:()=>X3});function Q3({repeat:e=null,template:t={}}){if(e)return{template:fk(e.template),rule:Object.fromEntries(V3.map(l=>[l,e[l]]))};let{zone:n}=Ca.value,s=Z3(n),i={every:"week",step:1,days:[(new Date(`${s}T00:00Z`).getUTCDay()+6)%7],start:s,minute:J3,zone:n,until:null,catch_up:!1};return{template:fk({...G3,...t}),rule:i}}function X3(){let e=O(jv.value).current,t=O(Q3(e)).current,[n,s]=g(t.template),[a,i]=g(t.rule),[l,c]=g(null),[u,p]=g(!1),m=O(null);j(()=>m.current.focus({preventScroll:!0}),[]);let h=async()=>{if(u)return;if(!n.title.trim()){c(o("A task needs a title.")),m.current.focus();return}p(!0);let _=n.checks.map(D=>D.trim()).filter(Boolean),k={template:{...n,title:n.title.trim(),checks:_},...a};try{e.repeat?await e$(e.repeat,k,o("Saved: {title}",{title:k.template.title})):await rA(k),qe()}catch(D){if(!(D instanceof K))throw D;c(Ee(D)),p(!1)}},f=_=>{Xl(_)&&(_.preventDefault(),h())},$=e.repeat?o("Recurring task"):o("New recurring task"),v=_=>{s({...n,..._}),c(null)},S=r`
<span class="grow"></span>
<button type="button" class="btn quiet only-wide" onClick=${qe}>${o("Cancel")}</button>
<button type="button" class="btn primary" disabled=${u} onClick=${h}>
${e.repeat?o("Save"):o("Create")}
<kbd class="only-wide">${pt} ↵</kbd>
</button>
`;return r`<${Ss} title=${$} look="mid" body="taskform" onKey=${f} foot=${S}>
<div class="field">
<label for="rpn">${o("Title")}</label>
<input class="input" id="rpn" ref=${m} maxlength="200" autocomplete="off" value=${n.title}
aria-invalid=${l?"true":null} aria-describedby=${l?"rpe":null}
onInput=${_=>v({title:_.currentTarget.value})} />
${l&&r`<span class="hint bad" id="rpe" role="alert">${l}</span>`}
</div>
${e.repeat&&dk(e.repeat.template).map(_=>r`<p class="rptwarn t12" key=${_}><${d} name="triangle-alert" size="s" />${_}</p>`)}
<${tN} rule=${a} onChange=${_=>i({...a,..._})} />
<${tH} template=${n} set=${v} />
<//>`}function Ak({id:e,label:t,value:n,options:s,none:a,onPick:i}){return r`<div class="field">
<label for=${e}>${t}</label>
<select class="input sel" id=${e} onChange=${l=>i(Number(l.currentTarget.value)||null)}>
<option value="" selected=${n===null}>${a}</option>
${s.map(([l,c])=>r`<option key=${l} value=${l} selected=${l===n}>${c}</option>`)}
</select>
</div>`}function tH({template:e,set:t}){let n=Ao().map(a=>[a.id,lo(a)]),s=Object.values(Fe.value).sort(oN);return r`
<div class="taskpair">
<${Ak} id="rpa" label=${o("Assignee")} value=${e.assignee_id} none=${o("nobody")}
options=${eH()} onPick=${a=>t({assignee_id:a})} />
<${ec} id="rpd" label=${o("Due after it is created")} minutes=${e.due_after}
onChange=${a=>t({due_after:a})} />
</div>
<div class="taskpair">
<${Ak} id="rpy" label=${o("Type")} value=${e.type_id} none=${o("none")} options=${n}
onPick=${a=>t({type_id:a})} />
${s.length>0&&r`<${Ak} id="rpm" label=${o("Team")} value=${e.team_id} none=${o("none")}
options=${s.map(a=>[a.id,a.name])} onPick=${a=>t({team_id:a})} />`}
</div>
<div class="field">
<span class="lab">${o("Priority")}</span>
<${ft} label=${o("Priority")} options=${pn.map(([a,i])=>[a,i()])}
value=${e.priority} onPick=${a=>t({priority:a})} />
</div>
<${r$} tags=${e.tags} onTags=${a=>t({tags:a})} />
<div class="field">
<label for="rpt">${o("Description")}</label>
<textarea class="input" id="rpt" rows="3" maxlength="20000" value=${e.text}
onInput=${a=>t({text:a.currentTarget.value})}></textarea>
</div>
<div class="field">
<label for="rpc">${o("Checklist, one item per line")}</label>
<textarea class="input" id="rpc" rows="2" value=${e.checks.join(`
`)}
onInput=${a=>t({checks:a.currentTarget.value.split(`
`)})}></textarea>
</div>
`}var G3,V3,J3,Z3,oN,eH,aN=b(()=>{R();C();U();w();yo();L();N();Tt();$a();at();i$();_n();nN();n$();hi();xn();Ok();qt();G3={title:"",text:"",checks:[],kind:null,type_id:null,priority:0,tags:[],assignee_id:null,team_id:null,due_after:null},V3=["every","step","days","start","minute","zone","until","catch_up"],J3=540,Z3=e=>new Intl.DateTimeFormat("en-CA",{timeZone:e}).format(Date.now());oN=(e,t)=>e.name.localeCompare(t.name),eH=()=>Object.values(_e.value).filter(e=>e.active).sort(oN).map(e=>[e.id,e.id===P.value.id?o("{name} (me)",{name:e.name}):e.name])});async function l$(e){let t=[];for(let n of iN(e))t.push(...(await F(`/api/dialogs/open-tasks?dialogs=${n}`)).items);return t}async function rN(e){let t=[];for(let n of e)for(let s of iN(n.ids))t.push(await B("/api/tasks/bulk",{steps:[{...n,ids:s}]}));return t}async function c$(e){let t=gs().find(s=>s.base==="done"),n=e.filter(Kt).map(s=>s.id);try{let s=await rN([{ids:n,change:{status_id:t.id}}]),a=s.flatMap(l=>l.failed).length;a&&ee(x("{n} task could not be finished","{n} tasks could not be finished",a));let i=s.flatMap(l=>l.undo);return()=>rN(i.map(l=>({ids:l.ids,change:nH(l.change)}))).catch(tc)}catch(s){return tc(s),null}}function tc(e){if(!(e instanceof K))throw e;ee(Ee(e))}var Nk,Pk,iN,nH,u$,Dk=b(()=>{C();U();w();he();Zo();_n();Jn();qt();Nk=200,Pk=8,iN=e=>Array.from({length:Math.ceil(e.length/Nk)},(t,n)=>e.slice(n*Nk,(n+1)*Nk));nH=({status_id:e,wake_at:t,wake_reason:n,close_reason:s})=>({status_id:e,wake_at:t,wake_reason:n,close_reason:s});u$=({tasks:e})=>r`<ul class="closelist">
${e.slice(0,Pk).map(t=>r`<li key=${t.id} class="hrow t13">
<span class="st"><${co} base=${t.base} /></span>
<span class="cut">${o("No. {number} {title}",t)}</span>
${t.due_at!==null&&r`<span class="hrow end t12"><${ks} task=${t} /></span>`}
</li>`)}
${e.length>Pk&&r`<li class="t12 dim">${x("and {n} more task","and {n} more tasks",e.length-Pk)}</li>`}
</ul>`});var lN={};be(lN,{CloseQuestion:()=>oH});function oH(){let{ids:e,sends:t,proceed:n,open:s}=O(Fv.value).current,[a,i]=g(null),[l,c]=g(!1),u=$=>{qe(),n($)};if(A(()=>{l$(e).then($=>$.length?i($):u({}),$=>{tc($),s===null&&qe()})},[]),s===null&&!a)return null;let p=async()=>{c(!0);let $=await c$(a);$?u({restore:$}):qe()},m=a?.length??s,h=e.length===1?x("The conversation has {n} open task","The conversation has {n} open tasks",m):x("The conversations have {n} open task","The conversations have {n} open tasks",m),f=sH[t?"send":"close"];return r`<${hr} label=${h}>
<div class="dpad">
<h2 class="head2">${h}</h2>
${a&&r`<${u$} tasks=${a} />`}
<p class="lead">${o("Open tasks stay in the list of tasks and keep their due dates.")}</p>
<div class="closeacts">
<button type="button" class="btn primary" data-first disabled=${l} onClick=${()=>u({})}>
${f.keep()}
</button>
<button type="button" class="btn" disabled=${l||!a} aria-busy=${String(l)} onClick=${p}>
${f.finish()}
</button>
${t&&r`<button type="button" class="btn" disabled=${l} onClick=${()=>u({keep:!0})}>
${o("Only send, do not close")}
</button>`}
<button type="button" class="btn quiet" disabled=${l} onClick=${qe}>
${t?o("Back to the text"):o("Do not close")}
</button>
</div>
</div>
<//>`}var sH,cN=b(()=>{R();C();w();$a();Dk();xn();sH={close:{keep:()=>o("Close, leave the tasks open"),finish:()=>o("Close, the tasks are done")},send:{keep:()=>o("Send and close, leave the tasks open"),finish:()=>o("Send and close, the tasks are done")}}});var pN={};be(pN,{MassReply:()=>iH});function iH(){let{task:e,dialogs:t}=O(bk.value).current,n=t.filter(Q=>Q.open),[s,a]=g(()=>new Set(n.filter(Q=>!Q.reply_state).map(Q=>Q.id))),[i,l]=g(""),[c,u]=g(!1),[p,m]=g(!1),[h,f]=g(null),[$,v]=g(!1),S=O(null);j(()=>S.current.focus({preventScroll:!0}),[]);let _=n.filter(Q=>s.has(Q.id)),k=lH(c?_.map(Q=>Q.id):[]),D=async()=>{if(!$){if(!i.trim()||!_.length){f(i.trim()?o("Choose at least one conversation."):o("Write the text.")),S.current.focus();return}v(!0);try{let Q=uN(),Ze=await B(`/api/tasks/${e}/replies`,{text:i.trim(),dialogs:_.map(le=>({id:le.id,seen:le.last_no})),undo_ms:Q*1e3,close:c});qe();let me=new Set(Ze.sent.map(le=>le.dialog_id)),ge=p?k.filter(le=>me.has(le.dialog_id)):[];fH(e,Ze,t,Q,ge.length?await c$(ge):null)}catch(Q){if(!(Q instanceof K))throw Q;f(Ee(Q)),v(!1)}}},q=Q=>{Xl(Q)&&(Q.preventDefault(),D())},W=(Q,Ze)=>{let me=new Set(s);Ze?me.add(Q):me.delete(Q),a(me)},ce=Q=>a(new Set(Q?n.map(Ze=>Ze.id):[])),We=s.size===n.length,Ye=r`
<span class="t12 dim grow">
${x("Can be undone for {n} second","Can be undone for {n} seconds",uN())}
</span>
<button type="button" class="btn quiet only-wide" onClick=${qe}>${o("Cancel")}</button>
<button type="button" class="btn primary" disabled=${$||!_.length} aria-busy=${String($)}
onClick=${D}>
${x("Send to {n} client","Send to {n} clients",_.length)}
</button>
`;return r`<${Ss} title=${o("Reply to all")} look="taskdlg" body="taskform" onKey=${q} foot=${Ye}>
<div class="field">
<label for="mrt">${o("Text for each client")}</label>
<textarea class="input" id="mrt" ref=${S} rows="5" maxlength="16000" value=${i}
aria-invalid=${h?"true":null} aria-describedby=${h?"mre":"mrh"}
onInput=${Q=>{l(Q.currentTarget.value),f(null)}}></textarea>
${h&&r`<span class="hint bad" id="mre" role="alert">${h}</span>`}
<${mH} onPick=${Q=>pH(S.current,Q,l)} />
<${dH} text=${i} dialog=${_[0]} />
</div>
<fieldset class="mrlist">
<legend class="lab">${o("Conversations")}</legend>
<label class="hrow t13">
<input type="checkbox" checked=${We} indeterminate=${s.size>0&&!We}
onChange=${Q=>ce(Q.currentTarget.checked)} />
${o("All")}
</label>
<ul>
${n.map(Q=>r`<${uH} key=${Q.id} dialog=${Q} on=${s.has(Q.id)} onPick=${W} />`)}
</ul>
</fieldset>
<label class="hrow t13">
<input type="checkbox" checked=${c} onChange=${Q=>u(Q.currentTarget.checked)} />
${o("Also close these conversations")}
</label>
${k.length>0&&r`<${cH} tasks=${k} finish=${p} onFinish=${m} />`}
<//>`}function lH(e){let[t,n]=g([]),s=e.join();return A(()=>{let a=!0;return n([]),s&&l$(s.split(",")).then(i=>a&&n(i),tc),()=>{a=!1}},[s]),t}function pH(e,t,n){e.setRangeText(t,e.selectionStart,e.selectionEnd,"end"),n(e.value),e.focus()}function dH({text:e,dialog:t}){if(!t||!/\{\s*(?:name|number)\b/.test(e))return null;let n=cs(t.name),s=e.replace(/\{\s*name\s*(?:\|([^{}]*))?\}/g,(a,i="")=>n||i);return r`<p class="t13 mrsee">
<span class="t12 dim blk">${o("{name} will see",{name:t.name})}</span>
${s.replace(/\{\s*number\s*\}/g,"№ …")}
</p>`}function fH(e,{sent:t,failed:n},s,a,i){let l=new Map(s.map(c=>[c.id,c.name]));n.length&&ee(x("No reply to {n} client: {list}","No reply to {n} clients: {list}",n.length,{list:n.map(c=>`${l.get(c.dialog_id)} (${hH(c.code)})`).join(", ")}),{ms:2e4}),t.length&&G(x("Reply goes to {n} client","Reply goes to {n} clients",t.length),{icon:"reply",ms:a*1e3,undo:()=>{gH(e,t),i?.()}})}async function gH(e,t){try{let n=await B(`/api/tasks/${e}/replies/cancel`,{message_ids:t.map(a=>a.message_id)}),s=x("{n} reply cancelled","{n} replies cancelled",n.cancelled.length);n.failed.length?ee(`${s}. ${x("{n} was sent already","{n} were sent already",n.failed.length)}`):G(s,{icon:"undo-2"})}catch(n){if(!(n instanceof K))throw n;ee(Ee(n))}}var aH,rH,uN,cH,uH,mH,$H,hH,mN=b(()=>{R();C();U();w();L();he();Se();N();$a();Dk();vk();qt();aH=10,rH=["{name|…}","{number}"],uN=()=>{let{messenger:e=0,email:t=0}=ye.peek()?.undo??{};return Math.max(aH,e,t)};cH=({tasks:e,finish:t,onFinish:n})=>r`<fieldset class="mrlist">
<legend class="lab">
${x("The conversations have {n} open task","The conversations have {n} open tasks",e.length)}
</legend>
<${u$} tasks=${e} />
${[[!1,o("Leave the tasks open")],[!0,o("The tasks are done")]].map(([s,a])=>r`<label class="hrow t13" key=${a}>
<input type="radio" name="mrtasks" checked=${t===s} onChange=${()=>n(s)} />
${a}
</label>`)}
</fieldset>`,uH=({dialog:e,on:t,onPick:n})=>r`<li>
<label class="hrow t13">
<input type="checkbox" checked=${t} onChange=${s=>n(e.id,s.currentTarget.checked)} />
<${te} name=${e.name} size="xs"><${Te} kind=${e.channel_kind} /><//>
<span class="grow">
<span class="b5 cut blk">${e.name}</span>
<span class="t12 dim cut blk">${e.text}</span>
</span>
${e.reply_state&&r`<span class="t12 dim">${o("has a reply")}</span>`}
</label>
</li>`;mH=({onPick:e})=>r`<span class="taskchips" id="mrh" role="group" aria-label=${o("Variables")}>
${rH.map(t=>r`<button type="button" class="chip" key=${t} onClick=${()=>e(t)}>
<code>${t}</code>
</button>`)}
</span>`;$H={"conversation-changed":()=>o("wrote meanwhile"),blocked:()=>o("has blocked us"),"channel-removed":()=>o("the channel was removed"),"not-linked":()=>o("is no longer linked")},hH=e=>$H[e]?.()??o("was refused")});var $N={};be($N,{LinkPicker:()=>kH});async function fN(e,t){qe();try{await dN(e,t,!0)}catch(s){if(!(s instanceof K))throw s;ee(Ee(s));return}let n=x("{n} conversation linked to task No. {number}","{n} conversations linked to task No. {number}",t.length,{number:e.number});G(n,{icon:"link",undo:()=>dN(e,t,!1).catch(s=>ee(Ee(s))),more:{label:o("Open"),run:()=>I($n(e.id))}})}async function vH(e,t){try{let{task:n}=await B("/api/tasks",{title:e,kind:"incident"});await fN(n,t)}catch(n){if(!(n instanceof K))throw n;ee(Ee(n))}}function kH(){let e=O([...vt.value.keys()]).current,[t,n]=g(""),[s,a]=g(null),[i,l]=g(null),[c,u]=g(0),p=O(null);j(()=>p.current.focus({preventScroll:!0}),[]),A(()=>{F("/api/tasks?view=open&sort=created&limit=100").then(_=>a(_.items),_=>l(_))},[]);let m=t.trim().toLowerCase(),f=[...(s??[]).filter(_=>!m||_.title.toLowerCase().includes(m)||String(_.number)===m).slice(0,bH).map(_=>({id:_.id,text:o("No. {number} {title}",_),run:()=>fN(_,e)})),...t.trim()?[{id:"new",icon:"plus",text:o("New task “{title}”",{title:t.trim()}),run:()=>vH(t.trim(),e)}]:[]],$=Math.min(c,f.length-1),v=_=>{let k={ArrowDown:1,ArrowUp:-1}[_.key];k?(_.preventDefault(),u(($+k+f.length)%Math.max(1,f.length))):_.key==="Enter"&&!_.isComposing&&!_.repeat&&(_.preventDefault(),f[$]?.run())},S=x("Link {n} conversation to a task","Link {n} conversations to a task",e.length);return r`<${Ss} title=${S} look="linkdlg" onKey=${v}>
<input class="input" ref=${p} role="combobox" aria-expanded="true" aria-controls="lnklist" maxlength="200"
autocomplete="off" aria-activedescendant=${f.length?`lnk${$}`:null}
aria-label=${o("Find a task or name a new one")} placeholder=${o("Find a task or name a new one")}
value=${t} onInput=${_=>{n(_.currentTarget.value),u(0)}} />
${i&&r`<p class="hint bad" role="alert">${z(i)}</p>`}
<ul class="lnklist" id="lnklist" role="listbox" aria-label=${o("Tasks")}>
${f.map((_,k)=>r`<li key=${_.id} id=${`lnk${k}`} role="option" aria-selected=${String(k===$)}
class="mi" onPointerMove=${()=>u(k)} onClick=${_.run}>
<${d} name=${_.icon??"circle-check-big"} size="m" /><span class="cut">${_.text}</span>
</li>`)}
</ul>
${s&&!f.length&&r`<p class="t13 dim">${o("No open tasks. Type the name of a new one.")}</p>`}
<//>`}var bH,dN,hN=b(()=>{R();C();U();w();J();Xa();he();N();$a();qt();bH=8,dN=(e,t,n)=>B(`/api/tasks/${e.id}/dialogs`,{dialog_ids:t,on:n})});function p$({task:e}){let t=s=>{It(e.id)||Bf([e.id]),cn("status",e.id,s.currentTarget)},n=o("Task No. {number}, {status}: change the status",{number:e.number,status:pa(e.base)});return r`<button type="button" class="ringbtn" aria-haspopup="menu" aria-label=${n} title=${o("Status")}
aria-expanded=${String(Zn("status",e.id))} onClick=${t}>
<${co} base=${e.base} />
</button>`}var Mk=b(()=>{C();w();Zo();_n();ys();mn()});var gN={};be(gN,{TaskChips:()=>yH});var yH,bN=b(()=>{C();we();J();w();Zo();_n();Jn();Mk();qt();yH=({tasks:e})=>r`<span class="mtasks">
${e.map(t=>r`<span class="mtask" key=${t.id}>
<${p$} task=${t} />
<a href=${$n(t.id)} data-task=${t.id}>
<span class="vh">${o("Task, {status}:",{status:pa(t.base)})}</span>
<span class="cut">
<b class="b5">${o("No. {number}",{number:t.number})}</b> ${t.title}
</span>
${t.due_at!==null&&Kt(t)&&r`<span class=${`hrow end ${Gu(t,M.value)}`}>${bs(t.due_at,M.value)}</span>`}
</a>
</span>`)}
</span>`});var Rk={};be(Rk,{PromisedTask:()=>TH,TypedPromise:()=>SH});function xH(){try{let e=JSON.parse(localStorage.getItem(kN));return Array.isArray(e)?e:[]}catch{return[]}}function SH({id:e,text:t}){let n=Math.floor(M.value/6e4),s=fo(()=>ip(t,M.peek()),[t,n]);return r`<${yN} dialog=${e} promise=${s} take=${i=>rn({dialog_id:e,text:t.trim(),promised_at:M.peek(),made:i})} look="promised typed" />`}function TH({message:e}){let{id:t,dialog_id:n,text:s,sent_at:a}=e,i=fo(()=>ip(s,a),[s,a]);return r`<${yN} dialog=${n} promise=${i} take=${c=>rn({message_ids:[t],dialog_id:n,text:s,promised_at:a,made:c})} look="promised" />`}function yN({dialog:e,promise:t,take:n,look:s}){if(!t||t.at<=M.value)return null;let a=_H(e,t.at);return m$.value.includes(a)?null:r`<div class=${s}>
<${d} name="calendar" size="s" />
<span>${o("Promised: {when}",{when:bs(t.at,M.value,{long:!0})})}</span>
<button type="button" class="link" onClick=${()=>n(()=>vN(a))}>${o("Create a task")}</button>
<button type="button" class="ib tiny" aria-label=${o("Do not offer a task")} title=${o("Do not offer a task")}
onClick=${()=>vN(a)}>
<${d} name="x" size="s" />
</button>
</div>`}var kN,wH,m$,_H,vN,Lk=b(()=>{oe();R();C();we();w();mu();N();Uo();Ck();xn();qt();kN="okno.promises",wH=200;m$=T(xH()),_H=(e,t)=>`${e}:${Ce(t,0,0)}`,vN=e=>{m$.value=[e,...m$.value.filter(t=>t!==e)].slice(0,wH),Wo(kN,m$.value)}});function d$(e,t=0){let[n,s]=g({id:null,seen:null,problem:null}),a=e?.id;return A(()=>{if(!a)return;let i=!1;return F(`/api/dialogs/${a}/clock`).then(l=>i||s({id:a,seen:l,problem:null}),l=>i||s(c=>({...c,id:a,problem:l}))),()=>{i=!0}},[a,e?.waiting_since,e?.due_at,e?.state,t]),n.id===a?n:{id:a,seen:null,problem:null}}var Ik=b(()=>{R();U()});var CN={};be(CN,{Strip:()=>OH});function OH(){let e=dd.value,t=ae.value[e?.id],n=Et(SN),{seen:s,problem:a}=d$(t,M.value);return Pe(),A(()=>{n.current?.focus({preventScroll:!0}),t||SN()},[!!t]),j(()=>{if(!n.current)return;let{width:i,height:l}=n.current.getBoundingClientRect();n.current.style.setProperty("left",`${Math.max(8,Math.min(e.x,innerWidth-i-8))}px`),n.current.style.setProperty("top",`${Math.max(8,Math.min(e.y,innerHeight-l-8))}px`)},[s,a]),t?r`<div class="pop clockpop" role="dialog" aria-label=${o("How long the client waits")} tabindex="-1"
ref=${n}>
${s?r`<${AH} dialog=${t} seen=${s} />`:r`<${EH} problem=${a} />`}
</div>`:null}function AH({dialog:e,seen:t}){return t.parts.length?r`
<p class="t13">
<b class="b6"><${NH} dialog=${e} seen=${t} /></b> <span class="dim">${PH(t)}</span>
</p>
<${DH} parts=${t.parts.slice(-CH)} running=${t.ended_at===null} />
<${MH} parts=${t.parts} />
<${RH} parts=${t.parts} />
<${LH} seen=${t} />
`:r`<p class="t13">${o("The client has not been waiting yet.")}</p>`}function NH({dialog:e,seen:t}){let n=iu(e),s={span:et(t.waited)};if(t.ended_at!==null)return t.ended_by==="closed"?o("Closed without a reply after {span}",s):t.ended_by==="no-answer"?o("No reply needed after {span}",s):o("Replied after {span}",s);if(!n)return o("The client has been waiting for {span}",s);let a=ol(n,M.value);return n.look==="bad"||n.opens!==null?a:o("Reply within {span}",{span:a})}function DH({parts:e,running:t}){let n=e.filter(([p,m])=>m>p),s=n.map(([p,m])=>Math.sqrt(m-p)),a=s.reduce((p,m)=>p+m,0)||1,i=f$-n.length*(wN+zk)+zk,l=0,c=0,u=n.at(-1)?.[1];return r`<svg class="strip" viewBox=${`0 0 ${f$} 46`} aria-hidden="true">
${n.map(([p,,m],h)=>{let f=wN+i*s[h]/a,$=l;l+=f+zk;let v=t&&h===n.length-1&&m==="waited",S=$>=c&&$<f$-2*xN;return S&&(c=$+xN),r`<rect class=${v?"s-now":`s-${m}`} x=${$} y="8" width=${f} height="14" rx="3" />
${S&&r`<text x=${$} y="40">${V(p)}</text>`}`})}
${u&&r`<text x=${f$} y="40" text-anchor="end">${V(u)}</text>`}
</svg>`}function MH({parts:e}){let t=["waited","client","closed","holiday"].filter(n=>e.some(([,,s])=>s===n));return r`<div class="hrow wrap t12 mut skey">
${t.map(n=>r`<span><i class=${`k-${n}`}></i>${Wk[n]()}</span>`)}
</div>`}function RH({parts:e}){let t=e.slice(0,-_N),n=t.reduce((s,[a,i,l])=>l==="waited"?s+i-a:s,0);return r`<ol class="stretches t12">
${t.length>0&&r`<li><span>${o("before that")}</span><span>${Wk.waited()}</span><b class="num">${et(n)}</b></li>`}
${e.slice(-_N).map(([s,a,i])=>r`<li class=${i==="waited"?"counts":""}>
<span class="num">
${a>s?`${Bk(s)} – ${TN(s,a)?V(a):Bk(a)}`:Bk(s)}
</span>
<span>${Wk[i]()}</span>
${a>s&&r`<b class="num">${et(a-s)}</b>`}
</li>`)}
</ol>`}function LH({seen:e}){if(e.norm===null)return null;let t=go.value[e.hours_id],n=o("SLA within {norm}",{norm:et(e.norm)}),s=e.rule_id===null?n:r`<a class="link" href=${Ke(e.rule_id)}>${n}</a>`,a=[e.rule_version!==null&&o("version {n}",{n:e.rule_version}),t?t.name||o("company's working hours"):o("all hours count")].filter(Boolean);return r`<p class="t12 mut">${o("Why:")} ${s} · ${a.join(" · ")}</p>`}var f$,zk,wN,xN,_N,CH,Wk,SN,EH,PH,TN,Bk,ON=b(()=>{R();U();we();ne();C();w();J();L();Js();N();De();ie();Ik();f$=340,zk=2,wN=8,xN=46,_N=8,CH=24,Wk={waited:()=>o("client waited for us"),client:()=>o("we waited for the client"),closed:()=>o("outside working hours"),holiday:()=>o("holiday"),answer:()=>o("our reply")},SN=()=>{y.value=null};EH=({problem:e})=>e?r`<p class="t13" role="alert">${z(e)}</p>`:r`<${Oe} width=${60} /><${Oe} width=${90} />`;PH=({norm:e,waited:t,ended_at:n})=>e===null?o("no target"):n===null?o("{waited} of {norm} passed",{waited:t<6e4?o("{n} min",{n:0}):et(t),norm:et(e)}):o("target {norm}",{norm:et(e)});TN=(e,t)=>ct(e)===ct(t),Bk=e=>TN(e,M.value)?V(e):`${Yt(e,M.value)}, ${V(e)}`});var EN={};be(EN,{SlaBox:()=>IH});function IH({dialog:e}){let{seen:t}=d$(e),n=iu(e),s=t?.first??null;return!s&&!e.waiting_since?null:r`<div class="slabox">
${s&&r`<${zH} first=${s} />`}
${e.waiting_since&&r`<${BH} dialog=${e} target=${n} />`}
</div>`}function BH({dialog:e,target:t}){let n=t?t.look==="bad"?o("Overdue by"):t.opens===null?o("Reply within"):o("Reply due"):o("The client waits"),s=t?t.look==="bad"?et(t.late):ol(t,M.value):et(Math.max(0,M.value-e.waiting_since));return r`<button type="button" class=${t?.look??""} aria-haspopup="dialog"
onClick=${a=>ru(e.id,a.currentTarget)}>
<span class="k">${n}</span>
<span class="v">
${t?r`<${ob} target=${t} />`:r`<${d} name="hourglass" size="s" />`} ${s}
</span>
</button>`}var zH,AN=b(()=>{we();ne();C();w();Js();N();Ik();zH=({first:e})=>r`<div class=${e.late?"bad":"ok"}>
<div class="k">${o("First reply")}</div>
<div class="v"><${d} name=${e.late?"flame":"check"} size="s" />${et(e.waited)}</div>
</div>`});var PN,DN,NN,$$,h$=b(()=>{oe();we();_t();w();J();Wr();ta();tb();L();Js();bn();PN=Wt(["clock"],()=>Promise.resolve().then(()=>(ON(),CN)),"Strip"),DN=fe(()=>Promise.resolve().then(()=>(AN(),EN)),"SlaBox"),NN=()=>E.peek().page==="inbox"?so():void 0;Ve({id:"clock",group:"dialog",label:()=>o("How long the client waits"),icon:"hourglass",key:"KeyQ",when:()=>!!NN(),run:()=>ru(NN().id,document.querySelector("[data-clock]")??document.querySelector(".thead .sub"))});$$=new Map;ke(()=>{let e=M.value,t=new Set;for(let n of Object.values(ae.peek())){let s=n.assignee_id===P.peek()?.id?nl(n,go.peek(),e):null;if(!s)continue;t.add(n.id);let a=$$.get(n.id);$$.set(n.id,{due:n.due_at,look:s.look}),!(a?.due!==n.due_at||a.look===s.look)&&(s.look==="warn"&&Fs(o("{name}: a reply is due soon",{name:n.name})),s.look==="bad"&&Fs(o("{name}: the reply is overdue",{name:n.name})))}for(let n of $$.keys())t.has(n)||$$.delete(n)})});function MN({contact:e}){let[t,n]=g(!1);return t?r`<${KH} contact=${e} shut=${()=>n(!1)} />`:r`<button type="button" class="link t13 addaddr hrow tight" onClick=${()=>n(!0)}>
<${d} name="plus" size="s" />
${o("Add an address")}
</button>`}function KH({contact:e,shut:t}){let[n,s]=g("email"),[a,i]=g(""),[l,c]=g(null),[u,p]=g(!1),m=O(null);return j(()=>m.current.focus(),[]),r`<form class="addform" onSubmit=${async $=>{if($.preventDefault(),!(u||!a.trim())){p(!0);try{await sd(e,n,a.trim()),t()}catch(v){p(!1),c(v.status===422?jH[n]():z(v)),m.current?.focus()}}}} onKeyDown=${$=>{$.key==="Escape"&&($.preventDefault(),$.stopPropagation(),t())}} aria-label=${o("Add an address")}>
<label class="vh" for="akind">${o("Address type")}</label>
<select class="input" id="akind" value=${n} onChange=${$=>{s($.target.value),c(null)}}>
${WH.map($=>r`<option value=${$}>${Ne($)}</option>`)}
</select>
<label class="vh" for="avalue">${o("Address")}</label>
<input class="input" id="avalue" ref=${m} value=${a} autocomplete="off"
inputmode=${n==="email"?"email":n==="phone"?"tel":"text"} placeholder=${FH[n]()}
aria-invalid=${l?"true":null} aria-describedby=${l?"aerror":null}
onInput=${$=>{i($.target.value),c(null)}} />
${l&&r`<p class="hint bad" id="aerror" role="alert">${l}</p>`}
<p class="hint">${o("Conversations from this address will be added to the card.")}</p>
<span class="hrow">
<button type="submit" class="btn small primary" aria-busy=${String(u)}>${o("Add")}</button>
<button type="button" class="btn small quiet" onClick=${t}>${o("Cancel")}</button>
</span>
</form>`}var WH,FH,jH,RN=b(()=>{R();C();tt();U();w();N();WH=["email","phone","telegram","vk"],FH={email:()=>o("name@example.com"),phone:()=>o("+7 900 000-00-00"),telegram:()=>o("numeric ID, not the @name"),vk:()=>o("numeric page ID")},jH={email:()=>o("This is not an email address."),phone:()=>o("This is not a phone number."),telegram:()=>o("Enter the numeric Telegram ID, not the @name."),vk:()=>o("Enter the numeric VK ID, not the page address.")}});function qH({contact:e,field:t,onSaved:n}){let[s,a,i,l]=LN[t],[c,u]=g(null),p=async h=>{u(h);try{return await tu(e,{[t]:h}),n({...e,[t]:h}),!0}catch(f){return ee(z(f)),!1}finally{u(null)}},m=async h=>{await p(h)&&G(h?a():i(),{icon:l,undo:()=>p(!h)})};return r`<label class="srow nop">
<span class="grow t13">${s()}</span>
<input class="tog" type="checkbox" role="switch" checked=${c??!!e[t]}
aria-busy=${c===null?null:"true"} onChange=${h=>m(h.currentTarget.checked)} />
</label>`}var LN,g$,Fk=b(()=>{R();C();U();w();he();tt();LN={no_automatic:[()=>o("No automatic messages"),()=>o("No automatic messages to this client"),()=>o("Automatic messages to this client allowed"),"zap"],sender_blocked:[()=>o("Blocked sender"),()=>o("Sender blocked: messages are kept, nobody is notified"),()=>o("Sender unblocked"),"ban"]},g$=({contact:e,onSaved:t=n=>{}})=>Object.keys(LN).map(n=>r`<${qH} key=${n} contact=${e} field=${n} onSaved=${t} />`)});var IN={};be(IN,{Card:()=>UH,Section:()=>gr,facts:()=>v$,pastOf:()=>b$});function UH(){let{dialog:e}=E.value,t=ae.value[e],n=t&&X.value.contacts[t.contact_id];return r`<${HH} open=${gt.value} busy=${!n}>
${t&&r`<${GH} dialog=${t} contact=${n} />`}
<//>`}function HH({open:e,busy:t,children:n}){let s=()=>{e?gt.value=!1:bo.value=!0};return r`
${e&&r`<${YH} />`}
<aside class=${e?"ccard drawer":"ccard"} id="card" tabindex="-1" aria-label=${o("Client card")}
aria-busy=${t?"true":null} onKeyDown=${e?Gt:null}>
<div class="phead">
<h2 class="t13 b6 grow">${o("Client")}</h2>
<button type="button" class="ib small" aria-label=${o("Hide the card")} title=${o("Hide the card")+"  ]"}
onClick=${s}>
<${d} name=${e?"x":"panel-right"} size="m" />
</button>
</div>
<div class="scroll" role="group" tabindex="0" aria-label=${o("Client details")}>${n}</div>
</aside>
${e&&r`<div class="dscrim" aria-hidden="true" onClick=${()=>{gt.value=!1}}></div>`}
`}function YH(){return Pe(),j(()=>Lt("#card .phead button")?.focus({preventScroll:!0}),[]),null}function GH({dialog:e,contact:t}){let n=t?.name??e.name;return r`
<div class="cc-top">
<${te} name=${n} face=${e.avatar} size="lg" />
<div class="grow">
${t?r`
<${Jl} key=${t.id} value=${t.name} label=${o("Client name")}
save=${s=>tu(t,{name:s})} needed head="h3" look="b6 t16" />
<p class="t12 dim">${o("Client since {date}",{date:Yt(t.created_at)})}</p>
`:r`<h3 class="b6 t16 cut">${n}</h3><${Oe} width=${60} />`}
</div>
</div>
<${DN} key=${e.id} dialog=${e} />
<${gr} name="dialog" title=${o("Conversation")}><${FT} key=${e.id} dialog=${e} /><//>
${t?r`
<${JH} contact=${t} dialog=${e} />
<${zN} key=${e.id} dialog=${e} />
<${ZH} contact=${t} />
<${QH} contact=${t} /><${XH} contact=${t} />
`:r`<div class="sks">${[100,76,88,52].map(s=>r`<${Oe} width=${s} />`)}</div>`}
`}function JH({contact:e,dialog:t}){return r`<${gr} name="contacts" title=${o("Contacts")}>
${e.identities.map(n=>{let s=n.label||n.external_id;return r`<button type="button" class="crow" key=${n.id} title=${o("Copy")}
aria-label=${o("Copy {value}",{value:s})} onClick=${()=>At(s)}>
<${Te} kind=${n.kind} named />
<span class="grow cut">${s}</span>
${n.kind===t.kind&&s===(t.label||n.external_id)&&r`<span class="t12 dim">${o("current")}</span>`}
<${d} name="copy" size="s" />
</button>`})}
<${MN} key=${e.id} contact=${e} />
<//>`}function ZH({contact:e}){let t=b$(e);return r`<${gr} name="dialogs" title=${o("All conversations")} count=${t.length}>
${t.map(({dialog:n,episode:s})=>r`<a class="crow" key=${s.number} href=${Y(E.value.view,n.id)}>
<${Te} kind=${n.kind} named />
<span class="grow">
<span class="cut">${s.title||jr(n)}</span>
<span class="t12 dim cut">${v$(s)}</span>
${n.id===E.value.dialog&&s.state==="open"?r`<span class="vh">${o("current")}</span>`:null}
</span>
</a>`)}
<a class="link t13 addaddr hrow tight" href=${om(e.id)}>
<${d} name="history" size="s" />
${o("Full history")}
</a>
<//>`}function v$(e){let t=e.state==="open",n=t?e.assignee_id:e.closed_by??e.assignee_id;return[o("No. {number}",{number:de(e.number)}),ut(t?e.opened_at:e.closed_at,M.value),t?o("open"):n?Ma(H(n)):o("closed")].join(" · ")}function QH({contact:e}){return r`<${gr} name="note" title=${o("Client note")}>
<${Jl} key=${e.id} value=${e.note??""} label=${o("Client note")}
empty=${o("Add a note about the client")} save=${t=>tu(e,{note:t})} long />
<//>`}var VH,gr,b$,XH,k$=b(()=>{R();ps();C();tt();ie();we();ne();w();Se();Bt();J();L();h$();er();RN();Fk();N();hk();De();ki();VH=e=>localStorage.getItem("okno.fold."+e)==="1",gr=({name:e,title:t,count:n,children:s})=>r`<details class="sect" open=${!VH(e)}
onToggle=${a=>localStorage.setItem("okno.fold."+e,a.currentTarget.open?"0":"1")}>
<summary>
${t} ${n>0&&r`<span class="n">${n}</span>`} <${d} name="chevron-down" size="s" />
</summary>
${s}
</details>`;b$=e=>e.dialogs.flatMap(t=>t.episodes.map(n=>({dialog:t,episode:n}))).sort((t,n)=>n.episode.opened_at-t.episode.opened_at);XH=({contact:e})=>r`<${gr} name="consent" title=${o("Consents and bans")}>
<${g$} key=${e.id} contact=${e} />
<//>`});function y$(e){A(()=>{let n=!0,s=()=>F(`/api/dialogs/${e}/tasks`).then(i=>n&&lr(i.items,un(i.cursor)),()=>{});s();let a=i=>{i.some(l=>l.k==="gone"&&l.of==="task")&&s()};return jk.add(a),()=>{n=!1,jk.delete(a)}},[e]);let t=Object.values(nt.value).filter(n=>n.dialog_id===e).sort((n,s)=>Number(Kt(s))-Number(Kt(n))||s.id-n.id);return{known:t,open:t.filter(Kt),done:t.filter(n=>!Kt(n))}}var jk,Kk=b(()=>{R();U();Xt();lt();Jn();mn();jk=new Set;tn(e=>{for(let t of jk)t(e)})});var BN={};be(BN,{CardTasks:()=>t4});function t4({dialog:e}){let[t,n]=g(!1),s=e.tasks?.open??0,{known:a,open:i,done:l}=y$(e.id),c=[...i,...t?l:l.slice(0,i.length?0:e4)];return r`<${gr} name="tasks" title=${o("Tasks")} count=${i.length||s}>
${c.map(u=>r`<div class="crow cardtask" key=${u.id} data-task=${u.id}>
<${p$} task=${u} />
<a class="grow" href=${$n(u.id)}>
<span class="cut blk">${u.title||o("No. {number}",{number:u.number})}</span>
<span class="t12 dim hrow">
${o("No. {number}",{number:u.number})}
<${pr} task=${u} />
${u.due_at!==null&&r`<${ks} task=${u} />`}
</span>
</a>
</div>`)}
${c.length<a.length&&r`<button type="button" class="link t12" onClick=${()=>n(!0)}>
${o("Finished tasks: {n}",{n:l.length})}
</button>`}
<button type="button" class="link t13 addaddr hrow tight" onClick=${()=>rn({dialog_id:e.id})}>
<${d} name="plus" size="s" />
${o("New task")}
</button>
<//>`}var e4,WN=b(()=>{R();C();w();J();k$();N();Kk();Zo();Mk();xn();e4=5});var FN={};be(FN,{RepeatSettings:()=>n4});function n4(){let e=Xf(),t=Zf.value,n=Object.values(e??{}).sort((a,i)=>a.template.title.localeCompare(i.template.title)),s=r`<button type="button" class="btn small" onClick=${()=>ir()}>
<${d} name="plus" size="s" />${o("New recurring task")}
</button>`;return r`<${Je} id="rpth" title=${o("Recurring tasks")} side=${e&&s}>
<p class="lead">${o("Work that comes back: each time its date comes, a task is created.")}</p>
${!e&&t&&r`<${se} icon="unplug" title=${o("The recurring tasks could not be loaded")} text=${z(t)}>
<button type="button" class="btn" onClick=${np}>${o("Retry")}</button>
<//>`}
${!e&&!t&&r`<div class="card fcard" aria-busy="true"><${Oe} width=${60} /></div>`}
${e&&!n.length&&r`<${se} icon="repeat" title=${o("No recurring tasks yet")}
text=${o("For example a stock count every Friday, or an invoice on the first of each month.")}>
<button type="button" class="btn primary" onClick=${()=>ir()}>
<${d} name="plus" size="m" />${o("New recurring task")}
</button>
<//>`}
${n.length>0&&r`<ul class="card stlist">
${n.map(a=>r`<li key=${a.id}><${o4} row=${a} linked=${E.value.id===a.id} /></li>`)}
</ul>`}
<//>`}function o4({row:e,linked:t}){let{title:n,assignee_id:s}=e.template,a=sA(e),i=O(null);j(()=>{t&&(i.current.scrollIntoView({block:"center"}),i.current.focus({preventScroll:!0}))},[t]);let l=p=>t$(()=>e$(e,{active:p},p?o("Resumed: {title}",{title:n}):o("Paused: {title}",{title:n}))),c=[DE(e),s!==null&&H(s),e.created_by!==null&&e.created_by!==P.value.id&&o("by {name}",{name:H(e.created_by)})].filter(Boolean),u=IE(e);return r`<section class="strow rptrow" aria-label=${n} ref=${i} tabindex=${t?-1:null}
aria-current=${t?"true":null} data-paused=${e.active?null:""}>
<${Vn} label=${o("Active: {title}",{title:n})} checked=${e.active} disabled=${!a} onChange=${l} />
<div class="grow">
<b class="b5 blk t13">${n}</b>
<span class="t12 dim blk">${Vl(e)}</span>
<span class="t12 blk">${c.join(" · ")}</span>
${u.map(p=>r`<span class="rptwarn t12" key=${p}><${d} name="triangle-alert" size="s" />${p}</span>`)}
</div>
${a?r`<span class="hrow stacts">
<button type="button" class="btn small quiet" aria-label=${o("Change: {name}",{name:n})}
onClick=${()=>ir({repeat:e})}>
${o("Change")}
</button>
<button type="button" class="ib small" aria-label=${o("Delete: {name}",{name:n})}
title=${o("Delete")} onClick=${()=>iA(e)}>
<${d} name="x" size="m" />
</button>
</span>`:r`<span class="t12 dim">${o("Only the author and supervisors change it")}</span>`}
</section>`}var jN=b(()=>{R();C();U();w();J();L();Se();N();Tt();n$();hi();xn()});function qk({template:e=null,onSave:t,onDone:n}){let[s,a]=g(e?.name??""),[i,l]=g(e?.steps??[{...KN}]),[c,u]=g(null),[p,m]=g(!1),h=O(null);j(()=>h.current.focus(),[]);let f=(S,_)=>l(i.map((k,D)=>D===S?{...k,..._}:k)),$=i.findIndex((S,_)=>_>0&&!S.title.trim());return r`<form class="tplform" novalidate onSubmit=${async S=>{if(S.preventDefault(),!p){if(!s.trim()){u(o("Enter a name.")),h.current.focus();return}if($>0){u(o("Only the first task may take its title from the message."));return}m(!0);try{await t({name:s.trim(),steps:i.map(a4)})}catch(_){if(!(_ instanceof K))throw _;u(Ee(_)),m(!1)}}}}
aria-label=${e?o("Template {name}",{name:e.name}):o("New template")}>
<div class="field">
<label for="tpn">${o("Template name")}</label>
<input class="input" id="tpn" ref=${h} maxlength="40" autocomplete="off" value=${s}
onInput=${S=>a(S.currentTarget.value)} />
</div>
${i.map((S,_)=>r`<${r4} key=${_} step=${S} number=${_+1} onChange=${k=>f(_,k)}
onRemove=${i.length>1?()=>l(i.filter((k,D)=>D!==_)):null} />`)}
${c&&r`<p class="hint bad" role="alert">${c}</p>`}
<div class="hrow wrap">
<button type="button" class="btn small" disabled=${i.length>=s4}
onClick=${()=>l([...i,{...KN}])}>
<${d} name="plus" size="s" />${o("Add a task")}
</button>
<span class="grow"></span>
<button type="button" class="btn quiet" onClick=${n}>${o("Cancel")}</button>
<button type="submit" class="btn primary" disabled=${p}>${o("Save")}</button>
</div>
</form>`}function r4({step:e,number:t,onChange:n,onRemove:s}){let a=c=>`tps${t}${c}`,i=e.mine?"me":String(e.assignee_id??""),l=c=>n({mine:c==="me",assignee_id:c==="me"||!c?null:Number(c)});return r`<fieldset class="tplstep">
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
<${ec} id=${a("d")} minutes=${e.due_minutes} onChange=${c=>n({due_minutes:c})} />
<div class="field">
<label for=${a("a")}>${o("Assignee")}</label>
<select class="input sel" id=${a("a")} value=${i}
onChange=${c=>l(c.currentTarget.value)}>
<option value="">${o("nobody")}</option>
<option value="me">${o("whoever uses the template")}</option>
${i4(e.assignee_id).map(c=>r`<option key=${c.id} value=${c.id}>${c.name}</option>`)}
</select>
</div>
</div>
<div class="taskpair">
<div class="field">
<label for=${a("y")}>${o("Type")}</label>
<select class="input sel" id=${a("y")} value=${e.type_id??""}
onChange=${c=>n({type_id:Number(c.currentTarget.value)||null})}>
<option value="">${o("none")}</option>
${Ao().map(c=>r`<option key=${c.id} value=${c.id}>${lo(c)}</option>`)}
</select>
</div>
<div class="field">
<span class="lab">${o("Priority")}</span>
<${ft} label=${o("Priority")} options=${pn.map(([c,u])=>[c,u()])}
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
</fieldset>`}var s4,KN,a4,i4,qN=b(()=>{R();C();U();w();L();N();Tt();at();i$();_n();qt();s4=20,KN={title:"",text:"",kind:null,type_id:null,priority:0,due_minutes:null,assignee_id:null,mine:!1,team_id:null,checks:[]};a4=e=>({...e,title:e.title.trim(),checks:e.checks.map(t=>t.trim()).filter(Boolean)});i4=e=>Object.values(_e.value).filter(t=>t.active||t.id===e).sort((t,n)=>t.name.localeCompare(n.name))});function UN(){let[e,t]=g(null),[n,s]=g(null),[a,i]=g(null),l=async()=>{try{t((await F("/api/task-templates")).templates),s(null)}catch($){if(!($ instanceof K))throw $;s($)}};A(()=>{l()},[]);let c=async $=>{try{return t((await $()).templates),!0}catch(v){if(!(v instanceof K))throw v;return ee(z(v)),!1}},u=async($,v)=>{let S=await($==="new"?B("/api/task-templates",v):B(Uk($),v,{method:"PATCH"}));t(S.templates),i(null)},p=($,v)=>c(()=>B(Uk($,"/removed"),{removed:v})),m=async({id:$,name:v})=>{await p($,!0)&&G(o("Template deleted: {name}",{name:v}),{icon:"x",undo:()=>p($,!1)})},h=($,v)=>{let S=e[v<0?$-1:$+2]?.id??null;return c(()=>B(Uk(e[$].id,"/place"),{before:S}))},f=r`<button type="button" class="btn small" onClick=${()=>i("new")}>
<${d} name="plus" size="s" />${o("New template")}
</button>`;return r`<${Je} id="ttph" title=${o("Task templates")} side=${e&&a!=="new"&&f}>
<p class="lead">${o("A template makes several tasks at once, each with its due date, assignee and checklist.")}</p>
${n&&r`<${c4} problem=${n} retry=${l} />`}
${!e&&!n&&r`<div class="card fcard" aria-busy="true"><${Oe} width=${60} /></div>`}
${a==="new"&&r`<div class="card">
<${qk} onSave=${$=>u("new",$)} onDone=${()=>i(null)} />
</div>`}
${e?.length===0&&a!=="new"&&r`<${l4} />`}
${e?.length>0&&r`<ul class="card stlist">
${e.map(($,v)=>r`<li key=${$.id}>
${a===$.id?r`<${qk} template=${$} onSave=${S=>u($.id,S)}
onDone=${()=>i(null)} />`:r`<${u4} one=${$} first=${v===0} last=${v===e.length-1}
onMove=${S=>h(v,S)} onEdit=${()=>i($.id)}
onRemove=${()=>m($)} />`}
</li>`)}
</ul>`}
<//>`}function u4({one:e,first:t,last:n,onMove:s,onEdit:a,onRemove:i}){let{name:l,steps:c}=e,u=c.map(p=>p.title||o("the client's message"));return r`<section class="strow" aria-label=${l}>
<div class="grow">
<b class="b5 blk t13 cut">${l}</b>
<span class="t12 dim blk cut">${x("{n} task","{n} tasks",c.length)}: ${u.join(", ")}</span>
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
</section>`}var Uk,l4,c4,HN=b(()=>{R();C();U();w();he();N();Tt();qN();Uk=(e,t="")=>`/api/task-templates/${e}${t}`;l4=()=>r`<${se} icon="list-checks" title=${o("No templates yet")}
text=${o("For work that repeats: a return, an installation, a claim.")} />`,c4=({problem:e,retry:t})=>r`<${se} icon="unplug" title=${o("The templates could not be loaded")} text=${z(e)}>
<button type="button" class="btn" onClick=${t}>${o("Retry")}</button>
<//>`});var ZN={};be(ZN,{TaskListSettings:()=>d4});function d4(){return r`
<${YN} id="tkss" of=${p4} rows=${gs()} />
<${YN} id="tkts" of=${m4} rows=${Ao()} />
<${UN} />
`}function YN({id:e,of:t,rows:n}){let[s,a]=g(null),i=()=>a(null),l=r`<button type="button" class="btn small" onClick=${()=>a("new")}>
<${d} name="plus" size="s" />${t.create()}
</button>`;return r`<${Je} id=${e} title=${t.title()} side=${s!=="new"&&l}>
<p class="lead">${t.lead()}</p>
${s==="new"&&r`<div class="card"><${VN} of=${t} onDone=${i} /></div>`}
<ul class="card stlist">
${n.map((c,u)=>r`<li key=${c.id}>
${s===c.id?r`<${VN} of=${t} row=${c} onDone=${i} />`:r`<${$4} of=${t} row=${c} rows=${n} index=${u}
onEdit=${()=>a(c.id)} />`}
</li>`)}
</ul>
<//>`}async function JN(e){try{return await e(),!0}catch(t){if(!(t instanceof K))throw t;return ee(Ee(t)),!1}}function GN(e,t,n,s){let a=t[s<0?n-1:n+2];return JN(()=>B(`${e.path}/${t[n].id}/place`,{before:a?.id??null}))}async function f4(e,t){let n=s=>JN(()=>B(`${e.path}/${t.id}/removed`,{removed:s}));await n(!0)&&G(o("Deleted: {name}",{name:e.nameOf(t)}),{icon:"x",undo:()=>n(!1)})}function $4({of:e,row:t,rows:n,index:s,onEdit:a}){let i=e.nameOf(t),l=e.isKept(t);return r`<section class="strow" aria-label=${i}>
${e.hasBase&&r`<span class="dotbox"><span class="st"><${co} base=${t.base} /></span></span>`}
<div class="grow">
<b class="b5 blk t13 cut">${i}</b>
${e.hasBase&&pa(t.base)!==i&&r`<span class="t12 dim blk">${pa(t.base)}</span>`}
</div>
<span class="hrow stacts">
<button type="button" class="ib small" disabled=${s===0} aria-label=${o("Move up: {name}",{name:i})}
title=${o("Move up")} onClick=${()=>GN(e,n,s,-1)}>
<${d} name="chevron-up" size="m" />
</button>
<button type="button" class="ib small" disabled=${s===n.length-1}
aria-label=${o("Move down: {name}",{name:i})} title=${o("Move down")}
onClick=${()=>GN(e,n,s,1)}>
<${d} name="chevron-down" size="m" />
</button>
<button type="button" class="btn small quiet" aria-label=${o("Change: {name}",{name:i})} onClick=${a}>
${o("Change")}
</button>
<button type="button" class="ib small" disabled=${l} aria-label=${o("Delete: {name}",{name:i})}
title=${l?o("Built-in status"):o("Delete")} onClick=${()=>f4(e,t)}>
<${d} name="x" size="m" />
</button>
</span>
</section>`}function VN({of:e,row:t=null,onDone:n}){let[s,a]=g(t?.name??""),[i,l]=g("active"),[c,u]=g(null),p=O(null);j(()=>p.current.focus(),[]);let m=t?e.builtIn(t):"",h=`nm${e.hasBase?"s":"t"}${t?.id??""}`,f=async $=>{$.preventDefault();let v={name:s.trim(),...!t&&e.hasBase&&{base:i}};try{await(t?B(`${e.path}/${t.id}`,v,{method:"PATCH"}):B(e.path,v)),n()}catch(S){if(!(S instanceof K))throw S;u(S),p.current.focus()}};return r`<form class="tmnew" aria-label=${t?e.nameOf(t):e.create()} onSubmit=${f}
onKeyDown=${$=>{$.key==="Escape"&&($.stopPropagation(),n())}}>
<div class="field">
<label for=${h}>${e.label()}</label>
<input class="input" id=${h} ref=${p} maxlength="40" required=${!m} placeholder=${m||null}
value=${s} aria-invalid=${c?"true":null} aria-describedby=${c?`${h}e`:null}
onInput=${$=>{a($.currentTarget.value),u(null)}} />
${c&&r`<span class="hint bad" id=${`${h}e`} role="alert">${Ee(c)}</span>`}
</div>
${!t&&e.hasBase&&r`<div class="field">
<label for=${`${h}b`}>${o("Behaves like")}</label>
<select class="input sel" id=${`${h}b`} value=${i}
onChange=${$=>l($.currentTarget.value)}>
${OO.map(([$,v])=>r`<option key=${$} value=${$}>${v()}</option>`)}
</select>
</div>`}
<div class="hrow">
<button type="submit" class="btn primary" disabled=${!m&&!s.trim()}>
${t?o("Save"):o("Create")}
</button>
<button type="button" class="btn quiet" onClick=${n}>${o("Cancel")}</button>
</div>
</form>`}var p4,m4,QN=b(()=>{R();C();U();w();he();N();Tt();Zo();_n();HN();qt();p4={path:"/api/task-statuses",nameOf:ma,builtIn:Hv,hasBase:!0,title:()=>o("Statuses of tasks"),lead:()=>o("Columns of the board. A new status behaves like the built-in one that you choose for it."),create:()=>o("New task status"),label:()=>o("Name of the status"),isKept:e=>!!e.builtin},m4={path:"/api/task-types",nameOf:lo,builtIn:Yv,hasBase:!1,title:()=>o("Types of tasks"),lead:()=>o("Tasks that have a deleted type keep it."),create:()=>o("New task type"),label:()=>o("Name of the type"),isKept:()=>!1}});function Hk(e,t=()=>{}){let n=ae.peek()[e[0].dialog_id],s=wO(e.map(a=>[k4(a),a.text]));rn({message_ids:e.map(a=>a.id),dialog_id:n.id,text:s,title:Rl(s)||Rl(n.title??""),made:t,promised_at:e.length===1&&e[0].kind==="out"?e[0].sent_at:null})}function uP({message:e}){let{author:t,kind:n,sent_at:s,tasks:a,text:i,automatic:l}=e;return!(n==="out"&&!l&&t.operator_id===P.value.id)||!i||a?.length||Ua(e)||M.value-s>y4?null:r`<${g4} message=${e} />`}function w4(){if(Zt.peek().size){cP(Dl());return}let e=so(),t=xt.peek()[e.id],n=t?On(t).filter(ua):[],s=n.findLast(a=>a.kind==="in")??n.at(-1);s?Hk([s]):rn({dialog_id:e.id})}var h4,XN,eP,tP,nP,oP,sP,aP,rP,iP,g4,zN,b4,v4,lP,k4,cP,y4,$r,ki=b(()=>{we();_t();C();w();J();Lo();_o();Al();Iu();Xt();L();ta();Se();bn();ou();xn();Kv();h4=fe(()=>Promise.resolve().then(()=>(AA(),EA)),"Tasks"),XN=Wt(["newtask"],()=>Promise.resolve().then(()=>(qA(),KA)),"NewTask"),eP=Wt(["taskimport"],()=>Promise.resolve().then(()=>(JA(),VA)),"ImportTasks"),tP=Wt(["taskrepeat"],()=>Promise.resolve().then(()=>(aN(),sN)),"RepeatDialog"),nP=Wt(["closetasks"],()=>Promise.resolve().then(()=>(cN(),lN)),"CloseQuestion"),oP=Wt(["massreply"],()=>Promise.resolve().then(()=>(mN(),pN)),"MassReply"),sP=Wt(["picktask"],()=>Promise.resolve().then(()=>(hN(),$N)),"LinkPicker"),aP=Wt(["taskpop"],()=>Promise.resolve().then(()=>(ys(),oE)),"FieldPopover"),rP=fe(()=>Promise.resolve().then(()=>(bN(),gN)),"TaskChips"),iP=fe(()=>Promise.resolve().then(()=>(Lk(),Rk)),"TypedPromise"),g4=fe(()=>Promise.resolve().then(()=>(Lk(),Rk)),"PromisedTask"),zN=fe(()=>Promise.resolve().then(()=>(WN(),BN)),"CardTasks"),b4=fe(()=>Promise.resolve().then(()=>(jN(),FN)),"RepeatSettings"),v4=fe(()=>Promise.resolve().then(()=>(QN(),ZN)),"TaskListSettings"),lP=(e=[])=>e.map(t=>[t.id,t]);mt("taskstatus",{map:"taskstatuses",snapshot:e=>lP(e.taskstatuses)});mt("tasktype",{map:"tasktypes",snapshot:e=>lP(e.tasktypes)});ls({page:"tasks",path:Mo(),icon:"circle-check-big",label:()=>o("Tasks"),title:()=>o("Tasks"),view:h4,tab:!0,count:()=>({shown:Ie.value.tasks?.mine??0,urgent:(Ie.value.tasks?.mine_late??0)>0})});nn({id:"tasks",group:"company",icon:"circle-check-big",label:()=>o("Tasks"),when:()=>P.value?.role==="administrator",view:v4});nn({id:"repeats",group:"company",icon:"repeat",label:()=>o("Recurring tasks"),view:b4});Y0(e=>{let t=e.ids.map(s=>ae.peek()[s]),n=t.reduce((s,a)=>s+(a?.state==="open"?a.tasks?.open??0:0),0);return n===0&&t.every(Boolean)?!1:(yO(e,t.every(Boolean)?n:null),!0)});k4=({author:e})=>e.operator_id?H(e.operator_id):e.name??"",cP=e=>Hk(e,pi),y4=24*36e5;XC({id:"task",icon:"circle-check-big",key:"KeyT",label:()=>o("Create a task"),when:ua,run:e=>Hk([e]),runMany:cP});$r=()=>E.peek().page==="tasks";Ve({id:"go-tasks",group:"go",label:()=>o("Tasks"),icon:"circle-check-big",key:"KeyG KeyT",run:()=>I(Mo())},{id:"new-task-from",group:"dialog",label:()=>Zt.peek().size?o("Create a task from the selected messages"):o("Create a task from the newest message"),icon:"circle-check-big",key:"KeyT",act:!0,opensField:!0,when:()=>E.peek().page==="inbox"&&!!so(),run:w4},{id:"new-task",group:"tasks",label:()=>o("New task"),icon:"circle-check-big",key:"KeyC",act:!0,opensField:!0,when:$r,run:()=>rn()},{id:"new-task-anywhere",group:"everywhere",label:()=>o("New task"),icon:"circle-check-big",listed:!1,when:()=>!$r(),run:()=>rn()})});function pP({id:e,dialog:t,note:n,text:s}){let a=s_(e),i=a.filter(f=>f.typing==="reply"),l=a.filter(f=>f.typing==="note"),c=n?yl(s):[],u=f=>f.map($=>H($.id??$)).join(", "),p=f=>r`<b class="b5">${f}</b>`,m=null;if(i.length?m=ht(x("{who} is replying…","{who} are replying…",i.length),{who:p(u(i))}):c.length?m=ht(x("Your team will see the note, {who} will be notified","Your team will see the note, {who} will be notified",c.length),{who:p(c.map(f=>f.name).join(", "))}):l.length?m=ht(x("{who} is writing a note…","{who} are writing a note…",l.length),{who:p(u(l))}):vm(e)?m=o("{name} is typing…",{name:cs(t?.name??"")}):a.length&&(m=ht(x("{who} is here too","{who} are here too",a.length),{who:p(u(a))})),!m)return null;let h=i.length?i:l.length?l:a;return r`<div class="seen cseen" role="status">
${!c.length&&h.length>0&&r`<span class="stack">
${h.slice(0,3).map(f=>r`<${te} key=${f.id} name=${H(f.id)} size="xs" />`)}
</span>`}
<span class="cut">${m}</span>
</div>`}function dP({id:e,mode:t}){let n=ti(e,t);if(n===null)return null;let s=xt.value[e],a=s&&On(s).find(l=>l.no===n),i=a&&(a.author.operator_id?H(a.author.operator_id):a.author.name);return r`<div class="cquote">
<${d} name="reply" size="m" />
<span class="quote grow">
<b class="b5 blk cut">${i??o("Message {no}",{no:n})}</b>
<span class="cut blk">${a?mP(a):""}</span>
</span>
<button type="button" class="ib small" aria-label=${o("Remove the quote")} onClick=${()=>oa(e,t,null)}>
<${d} name="x" size="m" />
</button>
</div>`}function fP({id:e,dialog:t,message:n}){let s=Ot(t)?.can?.edit_hours,a=Ne(t.kind),i=s?x("{channel} lets you edit for {n} hour","{channel} lets you edit for {n} hours",s,{channel:a}):"";return r`<div class="cstrip" role="status">
<${d} name="square-pen" size="m" />
<span class="grow">
${o("You are editing your message from {time}.",{time:V(n.sent_at)})} ${i}
</span>
<button type="button" class="ib small" aria-label=${o("Cancel editing")} title="Esc"
onClick=${()=>Nl(e)}>
<${d} name="x" size="m" />
</button>
</div>`}function $P({id:e}){let[t,n]=g(!1),s=zS(e);if(A(()=>{FS(e)},[e]),!s.length)return null;let a=xt.value[e],i=a?On(a).findLast(c=>c.kind==="in")?.no??0:0,l=s.some(c=>c.no<i);return r`<div class=${l?"cstrip warn plan":"cstrip plan"}>
<div class="hrow">
<${d} name="calendar-clock" size="m" />
<span class="grow">
${s.length===1?o("Scheduled for {when}",{when:Xe(Fo(s[0]))}):x("{n} reply scheduled","{n} replies scheduled",s.length)}
${l&&r`<b class="b6"> · ${o("the client has written since")}</b>`}
</span>
<button type="button" class="link t12" aria-expanded=${String(t)} onClick=${()=>n(!t)}>
${t?o("Hide"):o("Show")}
</button>
</div>
${t&&r`<ul class="plist">
${s.map(c=>r`<${x4} key=${c.id} message=${c} />`)}
</ul>`}
</div>`}function x4({message:e}){let t=`plan${e.id}`,n=y.value===t;return r`<li>
<span class="grow">
<b class="b5 blk">${Xe(Fo(e))} · ${H(e.author.operator_id)}</b>
<span class="cut blk">${mP(e)}</span>
</span>
<span class="hrow tight pacts">
<button type="button" class="btn small" onClick=${()=>Zb(e,null)}>${o("Send now")}</button>
<span class="popbox">
<button type="button" class="ib small" aria-label=${o("Another time")} title=${o("Another time")}
aria-haspopup="dialog" aria-expanded=${String(n)} onClick=${()=>{y.value=n?null:t}}>
<${d} name="calendar-clock" size="m" />
</button>
${n&&r`<${Nu} place="popplan" given=${Fo(e)} pick=${s=>Zb(e,s)} />`}
</span>
<button type="button" class="ib small" aria-label=${o("Undo and edit")} title=${o("Undo and edit")}
onClick=${()=>Yo(e)}>
<${d} name="square-pen" size="m" />
</button>
</span>
</li>`}var mP,Yk=b(()=>{R();C();ie();wu();Ru();ne();Ir();w();Se();gd();_u();Xt();L();_o();ra();N();rr();tf();mP=e=>e.text||an(e.content==="text"&&e.files?.length?"document":e.content)});function hP({id:e,dialog:t}){let n=ds(e),s=n==="note",a=O(null),i=kn(e,n),l=t&&Ot(t),c=s?_4:l?.can??{},u=!!c.subject&&!s,p=!s&&(Kn.value==="off"||l?.health==="trouble"||l?.health==="paused"),m=jt(e,n),h=!!i.trim()||m.some(k=>["done","uploading","waiting"].includes(k.state)),f=Cf(a,s);j(()=>Gk(a.current),[i]),A(()=>{fT()||Qa()},[]);let $=(k={})=>{if(!h||!t)return;let D=u&&VT(e);if(D){document.getElementById("mail"+D.field)?.focus();return}cg();let q=Lt("#missing button");if(q){q.focus();return}Fd(e,n,k),a.current?.focus()};j(()=>(wn.current={id:e,mode:n,mail:u,field:a.current,submit:$,wrap:k=>Tf(a.current,k),list:k=>Dv(a.current,k)},()=>{wn.current=null}));let v=k=>{Fx(),ro(e),fs(e,n,k.target.value),m_(e,n,k.target.value),f.look()},S=s||(ye.value?.send?.[t?.kind]??(u?"command":"enter"))==="command",_=k=>{if(!(k.isComposing||f.keys(k))){if(N4(k,S)){k.preventDefault(),!k.repeat&&im()&&$();return}if(k.key==="Enter"&&u&&!k.shiftKey&&uO(a.current)){k.preventDefault();return}i||k.shiftKey||(k.key==="ArrowUp"&&!s&&C4(e,t)?k.preventDefault():k.code==="KeyZ"&&(k.ctrlKey||k.metaKey)&&(k.preventDefault(),cm()))}};return r`<form class=${s?"comp asnote":"comp"}
aria-label=${s?o("Note for the team"):o("Reply to the client")} onSubmit=${k=>{k.preventDefault(),$()}}>
<div class="bar top">
<${D4} id=${e} mode=${n} field=${a} />
${s?r`<span class="hrow tight end t12 notehint">
<${d} name="lock" size="s" />
${o("The client will not see this")}
</span>`:t&&r`<span class="hrow tight end t12 mut">
<${Te} kind=${t.kind} />
<span class="cut">${u?l.name:jr(t)}</span>
${!u&&t.label&&r`<span class="only-wide cut">· ${t.label}</span>`}
</span>`}
</div>
${u&&t&&r`<${tC} dialog=${t} />`}
<${dP} id=${e} mode=${n} />
<${Jd} id=${e} kind=${t?.kind} mode=${n} />
<textarea class="tx" rows="2" ref=${a} value=${i} aria-label=${s?o("Note text"):o("Reply text")}
placeholder=${A4(s,t,p)} enterkeyhint=${S?"enter":"send"}
aria-controls=${f.list.length?"calls":null}
aria-activedescendant=${f.list.length?"call"+f.at:null} aria-autocomplete=${s?"list":null}
onInput=${v} onKeyDown=${_} onClick=${f.look} onBlur=${()=>{cg(),f.close()}}></textarea>
<${Of} calls=${f} />
${!s&&i&&r`<${iP} id=${e} text=${i} />`}
<${Zd} id=${e} mode=${n} again=${k=>{i1(e,k),a.current?.focus()}} without=${k=>{l1(e,k),a.current?.focus()}} />
<div class="bar cbarx">
<${S4} id=${e} mode=${n} mail=${u} can=${c} field=${a} calls=${f} />
<span class="grow"></span>
<${E4} id=${e} mode=${n} text=${i} />
<span class=${s?"":"split"}>
<button type="submit" class="btn primary" disabled=${!h}>
${!s&&r`<${d} name="send" size="s" />`}
${O4(s,p,e,m)}
<kbd class="only-wide">${S?`${pt} ↵`:"Enter"}</kbd>
</button>
${!s&&r`<${nC} disabled=${!h} />`}
</span>
</div>
${!s&&r`<${oC} send=${$} />`}
${y.value==="emoji"&&r`<${hO} pick=${k=>Sf(a.current,k)} />`}
</form>`}function S4({id:e,mode:t,mail:n,can:s,field:a,calls:i}){let l=(u,p,m,h)=>r`<button type="button" class="ib small" aria-label=${p} title=${m?`${p}  ${m}`:p}
onPointerDown=${f=>f.preventDefault()} onClick=${h}>
<${d} name=${u} size="m" />
</button>`,c=()=>{Sf(a.current,/(^|\s)$/.test(a.current.value.slice(0,a.current.selectionStart))?"@":" @"),i.look()};return r`
${n&&r`
${l("bold",o("Bold"),`${pt} B`,()=>Tf(a.current,"**"))}
${l("italic",o("Italic"),`${pt} I`,()=>Tf(a.current,"_"))}
${l("list",o("List"),`${pt} Shift 8`,()=>Dv(a.current,!1))}
<${T4} field=${a} />
`}
${t==="note"&&l("at-sign",o("Mention a colleague"),"@",c)}
${s.files&&r`<${A1} id=${e} can=${s} mode=${t} />`}
<${$O} />
`}function T4({field:e}){let t=y.value==="link",n=s=>{s.preventDefault(),s.stopPropagation();let a=s.target.elements.address.value.trim();y.value=null,a&&cO(e.current,/^(https?:\/\/|mailto:)/i.test(a)?a:`https://${a}`)};return j(()=>{t&&document.getElementById("linkto")?.focus()},[t]),r`<span class="popbox">
<button type="button" class="ib small" aria-label=${o("Link")} title=${o("Link")} aria-expanded=${String(t)}
onPointerDown=${s=>s.preventDefault()} onClick=${()=>{y.value=t?null:"link"}}>
<${d} name="link" size="m" />
</button>
${t&&r`<form class="menu pop poplink" aria-label=${o("Link")} onSubmit=${n}>
<input class="input" id="linkto" name="address" autocomplete="off" aria-label=${o("Page address")}
placeholder="https://" />
<button type="submit" class="btn primary">${o("Insert")}</button>
</form>`}
</span>`}function C4(e,t){let n=xt.peek()[e],s=n&&On(n).findLast(a=>a.kind==="out"&&a.author.operator_id===P.peek().id&&a.delivery?.state!=="cancelled");if(!s||!t||jo(s))return!1;if(Ua(s))Yo(s);else if(_f(s,t))xf(s);else return!1;return!0}function O4(e,t,n,s){return ni.value[n]!==void 0?o("Sends when uploaded"):e?o("Leave a note"):aa(s)?o("Send when uploaded"):t?o("Queue"):o("Send")}function E4({id:e,mode:t,text:n}){return iT(e,t)!==void 0?r`<span class="t12 dim saved hrow tight" role="status">
<span class="only-wide">${o("A newer draft from another device.")}</span>
<button type="button" class="link" onClick=${()=>lT(e,t)}>${o("Restore previous draft")}</button>
</span>`:n.trim()?tT(e,t)?r`<span class="t12 dim only-wide saved">${o("Draft saved")}</span>`:Kn.value==="off"?r`<span class="t12 dim only-wide saved">${o("Draft saved on this device")}</span>`:null:null}function A4(e,t,n){return t?e?o("Write a note for the team"):n?o("You can write, the reply will wait in the queue"):o("Write a reply"):o("You can write while the messages load")}function N4(e,t){return e.key!=="Enter"||e.shiftKey?!1:e.ctrlKey||e.metaKey||!t}function Gk(e){e&&(e.style.height="auto",e.style.height=`${Math.min(e.scrollHeight,innerHeight*.4)}px`)}function D4({id:e,mode:t,field:n}){let s=i=>{Rn(e,i),requestAnimationFrame(()=>n.current?.focus())},a=i=>{i.key!=="ArrowLeft"&&i.key!=="ArrowRight"||(i.preventDefault(),Rn(e,t==="reply"?"note":"reply"),requestAnimationFrame(()=>Lt(".md[aria-selected='true']")?.focus()))};return r`<div class="hrow mds" role="tablist" aria-label=${o("Where the text goes")} onKeyDown=${a}>
${P4.map(([i,l])=>r`<button type="button" class="md" role="tab" aria-selected=${String(t===i)}
tabindex=${t===i?0:-1} onClick=${()=>s(i)}>
${l()}
</button>`)}
</div>`}var _4,P4,gP=b(()=>{R();ps();C();ie();Yn();Ru();Ir();w();Qs();yo();xu();Lr();Mv();Rs();Xt();L();he();_o();xl();Rv();ra();Qd();N();Lv();gO();fv();ki();tf();Yk();_4={files:!0,max_files:20};P4=[["reply",()=>o("Reply")],["note",()=>o("Note")]]});function R4(e,t){let n=e.findLast(a=>a.kind==="out")??e.at(-1),s={name:cs(bP(n)),ago:Em(n.created_at,t)};return n.kind==="note"?o("{name} left a note {ago}.",s):n.kind==="in"?o("{name} wrote {ago}.",s):o("{name} replied {ago}.",s)}function L4(){let[e,t]=g(qa(Date.now()));return A(()=>{let n=setInterval(()=>t(qa(Date.now())),1e3);return()=>clearInterval(n)},[]),e}function vP({entry:e}){let t=O(null);j(()=>t.current.focus({preventScroll:!0}),[e.key,e.last_no]);let n=O(0);j(()=>{n.current=Date.now(),ZS(e.dialog_id,e.last_no)},[e.key,e.last_no]);let s=L4(),a=e.came??[],i=()=>{Date.now()-n.current>=I4&&VS(e)};return r`<div class="card fencebox" role="alertdialog"
aria-label=${o("The conversation changed while you were writing")}>
<div class="fence">
<p class="t13">
<b class="b6">
${a.length?R4(a,s):o("The conversation changed while you were writing.")}
</b> ${o("Your reply has not been sent yet.")}
</p>
${a.length>Vk&&r`<p class="t12 dim">${o("The last {n} of {count} messages",{n:Vk,count:a.length})}</p>`}
<ol class="came">
${a.slice(-Vk).map(l=>r`<li class=${"msg fm "+(l.kind==="in"?"in":l.kind==="note"?"out note":"out")}
key=${l.id}>
<div class="box">
<span class="by">${bP(l)}</span>
${M4(l)}
<span class="mt">${V(l.created_at)}</span>
</div>
</li>`)}
</ol>
${e.text&&r`<blockquote class="quote">${e.text}</blockquote>`}
${e.files?.length>0&&r`<p class="t12 dim">
${x("{n} file","{n} files",e.files.length)}
: ${e.files.map(l=>l.name).join(", ")}
</p>`}
<div class="hrow">
<button type="button" class="btn quiet" onClick=${()=>$1(e)}>${o("Do not send")}</button>
<span class="grow"></span>
<button type="button" class="btn" onClick=${()=>or(e)}>${o("Edit")}</button>
<button type="button" class="btn primary" ref=${t} onClick=${i}>
${o("Send anyway")}
<kbd class="only-wide">Enter</kbd>
</button>
</div>
</div>
</div>`}var bP,M4,Vk,I4,kP=b(()=>{R();C();ne();w();Zs();Se();Zr();_o();ra();rr();bP=({author:e})=>e.operator_id?H(e.operator_id):e.name,M4=e=>e.text||an(e.content==="text"?"document":e.content);Vk=20,I4=700});function yP({id:e,dialog:t}){let n=qS(e),s=ds(e),a=aO(e);if(j4(e),n)return r`<div class="dock"><${vP} entry=${n} /></div>`;let i=s==="reply"&&t&&z4(t);return r`<div class="dock">
${t&&r`
<${$P} id=${e} />
<${pP} id=${e} dialog=${t} note=${s==="note"} text=${kn(e,s)} />
`}
${a&&t?r`
<${fP} id=${e} dialog=${t} message=${a.message} />
<${W4} id=${e} dialog=${t} text=${a.text} />
`:i?r`<${B4} id=${e} ...${i} />`:r`<${hP} id=${e} dialog=${t} />`}
</div>`}function z4(e){if(e.blocked_at)return{icon:"ban",title:e.thread_kind==="group"?o("We are no longer in this group"):o("The client has blocked the bot"),text:o("Messages have not been delivered since {date}.",{date:Yt(e.blocked_at)})};let t=Ot(e);return!t||t.health==="removed"?{icon:"unplug",title:o("This channel was disconnected"),text:o("This channel can no longer send messages.")}:null}function B4({id:e,icon:t,title:n,text:s}){return r`<div class="creplace">
<${d} name=${t} />
<span class="grow t13"><b class="b6 blk">${n}</b>${s}</span>
<button type="button" class="btn" onClick=${()=>Rn(e,"note")}>${o("Leave a note")}</button>
</div>`}function W4({id:e,dialog:t,text:n}){let s=O(null);j(()=>Gk(s.current),[n]),j(()=>{s.current.focus(),s.current.setSelectionRange(n.length,n.length)},[]);let a=()=>{n.trim()&&je(()=>iO(e))},i=l=>{l.key==="Escape"&&(l.stopPropagation(),l.preventDefault(),Nl(e));let c=ye.value?.send?.[t.kind]==="command";l.key==="Enter"&&!l.shiftKey&&!l.isComposing&&(l.ctrlKey||l.metaKey||!c)&&(l.preventDefault(),a())};return r`<form class="comp editing" aria-label=${o("Editing a message")}
onSubmit=${l=>{l.preventDefault(),a()}}>
<div class="bar top">
<span class="md t13 b5">${o("Editing")}</span>
<span class="hrow tight end t12 mut">
<${Te} kind=${t.kind} />
<span class="cut">${jr(t)}</span>
</span>
</div>
<textarea class="tx" rows="2" ref=${s} value=${n} aria-label=${o("New message text")}
onInput=${l=>rO(e,l.target.value)} onKeyDown=${i}></textarea>
<div class="bar">
<span class="grow"></span>
<button type="button" class="btn quiet" onClick=${()=>Nl(e)}>${o("Do not change")}</button>
<button type="submit" class="btn primary" disabled=${!n.trim()}>
${o("Save changes")}
<kbd class="only-wide">Enter</kbd>
</button>
</div>
</form>`}function j4(e){let t=X.value.mentions?.[e]?.no??null;A(()=>{if(t===null)return;let n=setInterval(()=>{let a=[...document.querySelectorAll(".log .msg.note[data-no]")].filter(K4).map(l=>Number(l.dataset.no)),i=Math.max(0,...a);document.hasFocus()&&!document.hidden&&i>=t&&(clearInterval(n),xe("POST",`/api/dialogs/${e}/mentions`,{no:i}).catch(()=>{}))},F4);return()=>clearInterval(n)},[e,t])}function K4(e){let t=e.closest(".scroll")?.getBoundingClientRect(),n=e.getBoundingClientRect();return!!t&&n.bottom>t.top&&n.top<t.bottom}var F4,wP=b(()=>{R();C();tt();U();Yn();Ru();ne();w();Zs();L();N();gP();kP();Yk();F4=1e3});function nc(e,{from:t=null}={}){let{view:n,dialog:s,at:a}=E.peek();s&&(up.value=t?{dialog:s,no:t}:null,a===e&&I(Y(n,s),{replace:!0}),I(Y(n,s,e),{replace:!0}))}function xP(){let e=up.peek();e&&nc(e.no)}var up,pp,oc=b(()=>{oe();J();up=T(null);pp=e=>new URL(Y("all",e.dialog_id,e.no),location.origin).href});function SP(){Ct.value=null,globalThis.CSS?.highlights?.delete("found"),Lt("#conversation .scroll")?.focus({preventScroll:!0})}function U4(e){Ct.value={...Ct.peek(),q:e},clearTimeout(Jk),Jk=setTimeout(TP,q4)}async function TP(){clearTimeout(Jk);let{dialog:e,q:t}=Ct.peek();if(!t.trim()||Zk(t)){Ct.value={dialog:e,...Av,q:t,asked:t};return}try{let n=await F(`/api/dialogs/${e}/find?${new URLSearchParams({q:t})}`);if(Ct.peek()?.dialog!==e||Ct.peek().q!==t)return;Ct.value={...Ct.peek(),asked:t,found:n.found,more:n.more,swapped:n.other_layout,at:-1,failed:!1},n.found.length&&sc(1)}catch(n){if(!(n instanceof K))throw n;Ct.peek()&&(Ct.value={...Ct.peek(),asked:t,found:[],failed:!0})}}function sc(e){let{found:t,at:n}=Ct.peek();if(!t.length)return;let s=(n+e+t.length)%t.length;Ct.value={...Ct.peek(),at:s},nc(t[s])}function H4(e){let{q:t,asked:n,dialog:s}=Ct.peek(),a=Zk(t);a?nc(Math.max(1,Math.min(a,ae.peek()[s]?.last_no??a))):t!==n?TP():sc(e.shiftKey?-1:1)}function Y4(e){if(e.key==="Escape")SP();else if(e.key==="Enter")H4(e);else if(e.key==="ArrowUp")sc(1);else if(e.key==="ArrowDown")sc(-1);else return;e.preventDefault(),e.stopPropagation()}function CP({id:e}){let t=O(null),n=GC(e);if(j(()=>{n&&t.current?.focus()},[n]),!n)return null;let{q:s,asked:a,found:i,at:l,more:c,swapped:u,failed:p}=Ct.value,m=p?o("Search failed"):!a.trim()||Zk(a)?"":i.length?o("{i} of {n}",{i:l+1,n:de(i.length)+(c?"+":"")}):o("Nothing found");return r`<div class="findbar" role="search" aria-label=${o("Find in the conversation")}>
<${d} name="search" size="m" />
<input id="findq" ref=${t} class="grow" type="text" value=${s} maxlength="200" autocomplete="off"
spellcheck=${!1} aria-label=${o("Find in the conversation")} placeholder=${o("Words or message No.")}
onInput=${h=>U4(h.target.value)} onKeyDown=${Y4} />
<span class="t12 mut num" role="status">${m}${u&&` · ${o("as “{text}”",{text:u})}`}</span>
<button type="button" class="ib small" disabled=${i.length<1} aria-label=${o("Earlier")}
title=${o("Earlier")+"  ↑"} onClick=${()=>sc(1)}>
<${d} name="chevron-up" size="m" />
</button>
<button type="button" class="ib small" disabled=${i.length<1} aria-label=${o("Later")}
title=${o("Later")+"  ↓"} onClick=${()=>sc(-1)}>
<${d} name="chevron-down" size="m" />
</button>
<button type="button" class="ib small" aria-label=${o("Dismiss")} title=${o("Dismiss")+"  Esc"} onClick=${SP}>
<${d} name="x" size="m" />
</button>
</div>`}function OP(e){let{highlights:t}=globalThis.CSS??{};if(!t||!Ct.peek())return;let{asked:n,swapped:s,found:a}=Ct.peek(),i=((s??n).toLowerCase().match(/[\p{L}\p{N}]{2,}/gu)??[]).map(u=>u.slice(0,Math.max(3,u.length-2))),l=[],c=new Set(a);for(let u of i.length?e.querySelectorAll("li[data-no]"):[])if(c.has(Number(u.dataset.no))&&l.length<_P){for(let p of G4(u,i))if(l.push(p)>=_P)break}t.set("found",new Highlight(...l))}function*G4(e,t){let n=document.createTreeWalker(e,NodeFilter.SHOW_TEXT);for(let s=n.nextNode();s;s=n.nextNode())if(!s.parentElement.closest(".mt, .by, .av"))for(let a of s.nodeValue.matchAll(/[\p{L}\p{N}]+/gu)){if(!t.some(l=>a[0].toLowerCase().startsWith(l)))continue;let i=new Range;i.setStart(s,a.index),i.setEnd(s,a.index+a[0].length),yield i}}var q4,Jk,Zk,_P,Qk=b(()=>{R();ps();C();U();ne();w();bf();oc();L();N();q4=180,Jk=0;Zk=e=>Number(/^\s*[№#]\s*(\d{1,9})\s*$/.exec(e)?.[1]??0);_P=1e3});async function Xk(e){try{return await e()}catch(t){return ee(z(t)),null}}function EP(e){let t=Ot(ae.value[e.dialog_id]??{})?.can??{},n=["sent","delivered","read"].includes(e.delivery?.state),s=!t.delete_hours||Date.now()-e.sent_at<t.delete_hours*V4;return!!(t.delete&&n&&s&&ey(e)&&!e.deleted_at&&(e.files?.length??0)<2)}function ty(e){let t=new Set(ac.peek());t.delete(e)||t.add(e),ac.value=t}async function ny(e,t){let n=X.peek().marks[e];w$.add(e),await Xk(async()=>{let s=await B(`/api/dialogs/${e}/unread`,{no:t});ue({t:"unreadFrom",id:e,read_no:s.read_no}),G(Zm(e),{icon:"mail",undo:()=>(w$.delete(e),ue({t:"read",id:e,client_no:n??0}),Xk(()=>B(`/api/dialogs/${e}/read`,{client_no:n??0})))})})}var V4,x$,ey,AP,NP,PP,DP,ac,MP,w$,RP,LP,mp=b(()=>{oe();Gs();he();U();L();V4=36e5;x$=(e,t,n)=>Xk(async()=>(ue({t:"result",...await B(`/api/messages/${e.id}/${t}`,n)}),!0));ey=e=>e.kind==="out"&&e.author.operator_id===P.value.id,AP=e=>x$(e,"delete",{}),NP=(e,t)=>x$(e,"reaction",{emoji:t}),PP=e=>x$(e,"amend",{act:"again"}),DP=e=>x$(e,"amend",{act:"drop"}),ac=T(new Set);MP=e=>F(`/api/messages/${e.id}/versions`).then(t=>t.versions),w$=new Set,RP=e=>w$.has(e),LP=e=>w$.delete(e)});function BP({message:e,at:t}){let{state:n,code:s,detail:a}=e.delivery;return n==="failed"?r`<span class="mt trouble">
<${d} name="circle-alert" size="s" />
<span>${o("Not sent")}: ${Nn(s,a)}</span>
</span>`:n==="uncertain"?r`<span class="mt trouble">
<${d} name="circle-question-mark" size="s" />
<span title=${Nn(s,a)}>${o("Delivery uncertain")}</span>
</span>`:r`<span class="mt">${t} <${Vo} state=${n} /></span>`}function WP({message:e,found:t}){let[n,s]=g(!1),a=IP(e),i=Z4[e.delivery.code]?.(a)??o("{name} was cancelled",{name:a});return r`<li class=${t?"ev takenback found":"ev takenback"} data-no=${e.no}>
<span>
<${d} name="zap" size="s" />
${i} · <span title=${Be(e.created_at)}>${V(e.created_at)}</span>
${" "}
<button type="button" class="link" aria-expanded=${String(n)} onClick=${()=>s(!n)}>
${n?o("Hide"):o("Show")}
</button>
<${vi} message=${e} />
${n&&r`<span class="taken">${e.text}</span>`}
</span>
</li>`}var J4,IP,dp,zP,Z4,oy=b(()=>{R();C();ne();w();N();Zl();Ks();lf();J4={out_of_hours:()=>o("Out-of-hours reply"),receipt:()=>o("Receipt"),progress:()=>o("Progress update"),rating:()=>o("Rating request"),confirmation:()=>o("Confirmation"),incident:()=>o("Incident message")},IP=e=>J4[e.automatic]?.()??o("Auto-reply"),dp=e=>e.kind==="out"&&!!e.automatic,zP=({message:e})=>r`<span class="by">
<${d} name="zap" size="s" />
${IP(e)}
<${vi} message=${e} />
</span>`;Z4={"too-late":e=>o("{name} was not sent: it was too late",{name:e}),paused:e=>o("{name} was not sent: automation was stopped",{name:e})}});function FP({message:e,at:t}){let{delivery:n}=e;return dp(e)?r`<${BP} message=${e} at=${t} />`:n.state==="failed"?r`<span class="mt trouble">
<${d} name="circle-alert" size="s" />
<span>${X4(n)}</span>
<${Wn} run=${()=>nd(e)}>${o("Retry")}<//>
<${Wn} run=${()=>At(e.text)}>${o("Copy")}<//>
</span>`:n.state==="uncertain"?r`<${Q4} message=${e} />`:n.code==="checking"?r`<span class="mt trouble" role="status">
<${Vo} state="queued" />
<span>${o("Checking whether it arrived…")}</span>
</span>`:jo(e)?r`<span class="mt trouble">
<${d} name="calendar-clock" size="s" />
<span title=${Be(Fo(e))}>
${o("Scheduled for {when}",{when:Xe(Fo(e))})}
</span>
<${Wn} run=${()=>Yo(e)}>${o("Cancel")}<//>
</span>`:Ua(e)?r`<${e6} message=${e} at=${t} />`:n.state==="queued"&&(n.attempts>0||n.waits_for)?r`<span class="mt trouble">
<${Vo} state="waiting" />
<span>${n.waits_for?o("Waiting for an earlier message"):o("Queued")}</span>
<${Wn} run=${()=>Yo(e)}>${o("Cancel")}<//>
</span>`:r`<span class="mt">${t} <${Vo} state=${n.state} /></span>`}function Q4({message:e}){let{delivery:t}=e,n=Ot(ae.value[e.dialog_id]??{}),s=n?.can?.can_check?o("Delivery uncertain"):o("Delivery uncertain: {platform} does not report it",{platform:Ne(n?.kind)});return r`<span class="mt trouble">
<${d} name="circle-question-mark" size="s" />
<span title=${Nn(t.code,t.detail)}>${s}</span>
${n?.can?.can_check&&r`<${Wn} run=${()=>W0(e)}>${o("Check")}<//>`}
<${Wn} run=${()=>nd(e)}>${o("Send again")}<//>
</span>`}function e6({message:e,at:t}){let[n,s]=g(Date.now());A(()=>{let c=setInterval(()=>s(Date.now()),250);return()=>clearInterval(c)},[]);let a=e.delivery.not_before-e.created_at,i=Fo(e)-n;if(i<=0)return r`<span class="mt">${t} <${Vo} state="sending" /></span>`;let l=Math.ceil(i/1e3);return r`<span class="mt trouble leaving" data-state="undo">
<svg class="ring" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
<circle class="bg" cx="6" cy="6" r="5" />
<circle class="fg" cx="6" cy="6" r="5" pathLength="100" stroke-dasharray="100"
stroke-dashoffset=${100-Math.min(100,i/a*100)} transform="rotate(-90 6 6)" />
</svg>
<span>${o("Sends in {n} s",{n:l})}</span>
<${Wn} run=${()=>Yo(e)}>${o("Cancel")}<//>
</span>`}function jP({message:e,found:t}){let[n,s]=g(!1),a=e.author.operator_id===P.value.id?o("You cancelled sending"):o("{name} cancelled sending",{name:H(e.author.operator_id)});return r`<li class=${t?"ev takenback found":"ev takenback"} data-no=${e.no}>
<span>
<${d} name="undo-2" size="s" />
${a} · <span title=${Be(e.created_at)}>${V(e.created_at)}</span>
${" "}
<button type="button" class="link" aria-expanded=${String(n)} onClick=${()=>s(!n)}>
${n?o("Hide"):o("Show")}
</button>
${n&&r`<span class="taken">
${e.text} <${Wn} run=${()=>nd(e)}>${o("Send after all")}<//>
</span>`}
</span>
</li>`}function KP({entry:e}){let t=e.kind==="note",n=["msg out",t&&"note",e.phase==="refused"&&"fail",e.phase==="stale"&&"wait"].filter(Boolean).join(" ");return r`<li class=${n} data-pending=${e.phase}>
<div class="box">
${t&&r`<span class="by"><${d} name="lock" size="s" />${o("Note")} · ${P.value.name}</span>`}
${e.files?.length>0&&r`<${Tl} files=${e.files} />`}
${e.text&&r`<span class="text">${e.text}</span>`}
<${o6} entry=${e} />
</div>
<${te} name=${P.value.name} />
</li>`}function o6({entry:e}){if(e.phase==="refused"){let n=t6[e.code]?.()??z({code:e.code});return r`<span class="mt trouble">
<${d} name="circle-alert" size="s" />
<span>${o("Not sent")}: ${n}</span>
${e.code!=="file-gone"&&r`<${Wn} run=${()=>bd(e.key)}>${o("Retry")}<//>`}
<${Wn} run=${()=>or(e)}>${o("Edit")}<//>
<${Wn} run=${()=>At(e.text)}>${o("Copy")}<//>
</span>`}if(e.phase==="stale")return r`<span class="mt trouble">
<${d} name="circle-question-mark" size="s" />
<span>${o("Written over an hour ago, not sent")}</span>
<${Wn} run=${()=>bd(e.key)}>${o("Send")}<//>
<${Wn} run=${()=>or(e)}>${o("Edit")}<//>
<${Wn} run=${()=>cl(e.key)}>${o("Delete")}<//>
</span>`;if(e.phase==="queued"&&(e.tries>0||Kn.value!=="on")){let n=n6.includes(e.code)?z({code:e.code}):"",s=n?o("{why} This is saved here and will be sent automatically.",{why:n}):o("Queued");return r`<span class="mt trouble">
<${Vo} state="waiting" />
<span>${s}</span>
<${Wn} run=${()=>or(e)}>${o("Cancel")}<//>
</span>`}return r`<span class="mt">${V(e.at)} <${Vo} state="sending" /></span>`}var Wn,X4,t6,n6,sy=b(()=>{R();C();tt();U();ne();w();Lr();Zs();Se();L();_o();ra();N();oy();Ks();ii();lf();Wn=({run:e,children:t})=>r`<button type="button" class="link" onClick=${e}>${t}</button>`;X4=({code:e,detail:t})=>e==="bounced"?[o("The email bounced"),t].filter(Boolean).join(": "):`${o("Not sent")}: ${Nn(e,t)}`;t6={"cannot-see":()=>o("a mentioned colleague cannot see this conversation"),"address-wrong":()=>o("an address in Cc or Bcc is wrong"),"invalid-subject":()=>o("the subject cannot be sent"),"invalid-time":()=>o("the scheduled time has passed"),"file-gone":()=>o("a file is no longer there, attach it again"),blocked:()=>o("the client has blocked us"),"channel-removed":()=>o("the channel was disconnected")},n6=["no-space","read-only","disk-fault","database-damaged"]});var _$,qP=b(()=>{Or();C();w();N();_$=class extends ts{componentDidCatch(t){console.error(t),this.setState({broken:!0})}componentWillReceiveProps({message:t}){this.state.broken&&t.version!==this.props.message.version&&this.setState({broken:!1})}render({message:t,children:n},{broken:s}){if(!s)return n;let a=t.kind==="in"?"msg in":"msg out";return r`<li class=${a} data-no=${t.no} tabindex="-1">
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
</li>`}}});function GP(e){let t=UP(e);return wi.has(t)?Promise.resolve(wi.get(t)):(S$.has(t)||(S$.set(t,new Promise(n=>ry.push(()=>r6(e.id,t).then(n)))),VP()),S$.get(t))}async function r6(e,t){try{let{card:n}=await F(`/api/links?message=${e}`);return i6(t,n),n}catch{return null}finally{S$.delete(t)}}function VP(){for(;ay<s6&&ry.length;)ay+=1,ry.shift()().finally(()=>{ay-=1,VP()})}function i6(e,t){wi.set(e,t),wi.size>a6&&wi.delete(wi.keys().next().value)}var s6,a6,wi,S$,ry,ay,UP,HP,YP,iy=b(()=>{U();s6=2,a6=400,wi=new Map,S$=new Map,ry=[],ay=0,UP=({id:e,version:t})=>`${e}:${t}`,HP=({id:e,text:t,data:n,deleted_at:s})=>!!e&&!s&&(/https?:\/\/|www\./i.test(t)||(n.entities??[]).some(a=>a.type==="text_link")),YP=e=>wi.get(UP(e))});function XP({who:e}){let t=/^vk\.com\//.test(e)?Cl(e):null;return t?r`<a class="link" href=${t} target="_blank" rel="noopener noreferrer nofollow">${e}</a>`:e}function eD({data:e}){return r`
${(e.forwards??[]).map((t,n)=>r`<${tD} key=${n} one=${t} />`)}
${(e.posts??[]).map((t,n)=>r`<${l6} key=${"p"+n} post=${t} />`)}
`}function tD({one:e}){return r`<div class="fwd">
<${QP} from=${e.from} at=${e.at} />
${e.text&&r`<${ia} text=${e.text} />`}
${(e.forwards??[]).map((t,n)=>r`<${tD} key=${n} one=${t} />`)}
${e.more>0&&r`<span class="fwh">${x("and {n} more","and {n} more",e.more)}</span>`}
</div>`}function l6({post:e}){let t=e.url&&Cl(e.url);return r`<div class="wpost">
<div class="hrow">
<span class="grow">
<b class="b6 blk cut t13"><${XP} who=${e.from??""} /></b>
<span class="t12 dim">${o("post on a wall")}${e.at?` · ${JP(e.at)}`:""}</span>
</span>
<span class="ch vk" aria-hidden="true"><${d} name="ch-vk" /></span>
</div>
${e.text&&r`<div class="t13"><${ia} text=${e.text} /></div>`}
<span class="t12 dim hrow wrap">
${[e.likes>0&&x("{n} like","{n} likes",e.likes),e.comments>0&&x("{n} comment","{n} comments",e.comments)].filter(Boolean).join(" · ")}
${t&&r`<a class="link" href=${t} target="_blank" rel="noopener noreferrer nofollow">
${o("Open in {place}",{place:o("VK")})}
</a>`}
</span>
</div>`}var JP,ZP,QP,nD=b(()=>{C();ne();we();w();pv();N();Ou();JP=e=>e?`${ut(e*1e3,M.value)}, ${V(e*1e3)}`:"",ZP=({data:e,children:t})=>r`<div class="fwd">
<${QP} from=${e.forwarded_from==="?"?"":e.forwarded_from} at=${e.forwarded_at} />
${t}
</div>`,QP=({from:e,at:t})=>r`<span class="fwh">
<${d} name="forward" size="s" />
${o("Forwarded")}
${e&&r`: <b class="b6"><${XP} who=${e} /></b>`}
${t?` · ${JP(t)}`:""}
</span>`});function T$({message:e}){let{data:t}=e,n=`${oD(t.latitude)}, ${oD(t.longitude)}`,{latitude:s,longitude:a}=t,i=`https://www.openstreetmap.org/?mlat=${s}&mlon=${a}#map=17/${s}/${a}`;return r`<div class="loc">
<span class="locpin"><${d} name="map-pin" /></span>
<span class="loct grow">
<b class="b5 blk">${t.title||an("location")}</b>
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
</div>`}function ly({message:e,client:t}){let{data:n}=e,s=t&&X.value.contacts[t],[a,i]=g(!1),l=s?.identities.some(u=>u.kind==="phone"&&sD(u.external_id)===sD(n.phone)),c=async()=>{i(!0);try{await sd(s,"phone",n.phone)}catch(u){ee(z(u))}i(!1)};return r`
<div class="vc">
<${te} name=${n.name||n.phone} />
<span class="grow">
<b class="b5 blk cut">${n.name||an("contact")}</b>
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
`}function cy({message:e}){let{question:t,options:n,votes:s=[],anonymous:a}=e.data,i=s.reduce((c,u)=>c+u,0),l=c=>i?Math.round((s[c]??0)/i*100):null;return r`
<b class="b6 blk">${t}</b>
<span class="t12 dim blk">
${a?o("Anonymous poll"):o("Poll")}
${i>0&&` · ${x("{n} vote when it was sent","{n} votes when it was sent",i)}`}
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
`}function uy({message:e}){let{emoji:t,value:n}=e.data;return r`<span class="dice">
<span class="diceface" aria-hidden="true">${t||"🎲"}</span>
<span class="t13">${n?o("rolled {n}",{n}):an("dice")}</span>
</span>`}function fp({message:e}){let{data:t,content:n}=e,s=t.price||(t.total_amount?I_(t.total_amount,t.currency):"");return r`<div class="file named">
<${d} name=${{invoice:"banknote",story:"circle-dot",game:"play"}[n]} />
<span class="grow">
<b class="b5 blk">${t.title||t.from||an(n)}</b>
<span class="t12 dim blk">${[an(n),t.description,s].filter(Boolean).join(" · ")}</span>
</span>
</div>`}var oD,sD,aD=b(()=>{R();C();tt();U();ne();w();he();L();N();rr();oD=e=>Number(e).toFixed(4);T$.knows=e=>typeof e.latitude=="number"&&typeof e.longitude=="number";sD=e=>String(e).replace(/\D/g,"");ly.knows=e=>!!(e.phone||e.name);cy.knows=e=>!!e.question;uy.knows=()=>!0;fp.knows=e=>!!(e.title||e.from||e.description)});function rD({message:e}){let t=O(null),[n,s]=g(()=>YP(e));return A(()=>{if(n!==void 0)return;let a=new IntersectionObserver(i=>{i.some(l=>l.isIntersecting)&&(a.disconnect(),GP(e).then(s))});return a.observe(t.current),()=>a.disconnect()},[]),n?r`<${c6} message=${e} card=${n} />`:r`<span ref=${t}></span>`}function c6({message:e,card:t}){let[n,s]=g(t.picture),a=t.site&&t.site.toLowerCase()!==t.host?`${t.site} · ${t.host}`:t.host;return r`<a class=${n?"lp":"lp wordy"} href=${t.url} title=${t.url} target="_blank"
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
</a>`}var iD=b(()=>{R();C();iy()});function pD({file:e,data:t}){let n=O(null),[s,a]=g({on:!1,at:0,whole:e.duration??0,failed:!1}),[i,l]=g($p),[c,u]=g(!1),p=m6(e,t.waveform,n);A(()=>()=>{rc===n.current&&(rc=null)},[]);let m=()=>{let S=n.current;if(!S.paused){S.pause();return}rc&&rc!==S&&rc.pause(),rc=S,S.playbackRate=$p,S.play().catch(()=>a(_=>({..._,failed:!0,on:!1})))},h=()=>{$p=py[(py.indexOf(i)+1)%py.length],n.current.playbackRate=$p,l($p)},f=({target:S})=>a(_=>({..._,at:S.currentTime,whole:Number.isFinite(S.duration)?S.duration:_.whole})),$=S=>{let{whole:_}=s;_&&(n.current.currentTime=S*_)},v=e.kind==="voice"?o("Voice message"):e.name||o("Audio");return r`
<div class="voice" data-playing=${String(s.on)}>
<audio ref=${n} src=${cD(e)} preload="none"
onPlay=${()=>a(S=>({...S,on:!0,failed:!1}))}
onPause=${()=>a(S=>({...S,on:!1}))} onTimeUpdate=${f} onLoadedMetadata=${f}
onError=${()=>a(S=>({...S,failed:!0,on:!1}))}></audio>
<button type="button" class="pbtn" aria-label=${s.on?o("Pause"):o("Play {name}",{name:v})}
onClick=${m}>
<${d} name=${s.on?"pause":"play"} />
</button>
<span class="grow">
${e.kind==="audio"&&r`<b class="b5 blk cut">${v}</b>`}
<${p6} bars=${p} share=${s.whole?s.at/s.whole:0} seek=${$} label=${v}
at=${s.at} whole=${s.whole} />
<span class="vmeta">
<span class="num">
${s.failed?o("This browser cannot play it"):s.whole?`${js(s.at)} / ${js(s.whole)}`:to(e.size??0)}
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
`}function p6({bars:e,share:t,seek:n,label:s,at:a,whole:i}){let l=p=>{let m=p.currentTarget.getBoundingClientRect();n(Math.max(0,Math.min(1,(p.clientX-m.left)/m.width)))},c=p=>{let m={ArrowLeft:-5,ArrowRight:5}[p.key];!m||!i||(p.preventDefault(),p.stopPropagation(),n(Math.max(0,Math.min(1,(a+m)/i))))},u=Math.max(1,...e);return r`<span class="wvbox" role="slider" tabindex="0" aria-label=${s} aria-valuemin="0"
aria-valuemax=${Math.round(i)} aria-valuenow=${Math.round(a)}
aria-valuetext=${`${js(a)} / ${js(i)}`} onPointerDown=${l} onKeyDown=${c}>
<svg class="wv" viewBox=${`0 0 ${ha*4} 24`} preserveAspectRatio="none" aria-hidden="true">
${e.map((p,m)=>{let h=3+p/u*19;return r`<rect class=${(m+.5)/ha<=t?"on":""} x=${m*4} y=${12-h/2}
width="2.4" height=${h} rx="1.2" />`})}
</svg>
</span>`}function m6(e,t,n){let[s,a]=g(()=>t?.length?d6(t):uD.get(e.token)??lD);return A(()=>{if(s!==lD||!e.size||e.size>u6||!window.IntersectionObserver)return;let i=new IntersectionObserver(l=>{l.some(c=>c.isIntersecting)&&(i.disconnect(),f6(e).then(c=>{c&&a(c)}))});return i.observe(n.current.parentElement),()=>i.disconnect()},[]),s}async function f6(e){try{let t=await fetch(cD(e));if(!t.ok)return null;let s=(await new OfflineAudioContext(1,1,8e3).decodeAudioData(await t.arrayBuffer())).getChannelData(0),a=Math.max(1,Math.floor(s.length/ha)),i=Array.from({length:ha},(l,c)=>$6(s,c*a,a));return uD.set(e.token,i),i}catch{return null}}function $6(e,t,n){let s=0;for(let a=t;a<Math.min(e.length,t+n);a+=8)s=Math.max(s,Math.abs(e[a]));return Math.round(s*100)}var py,ha,u6,cD,$p,rc,uD,lD,d6,mD=b(()=>{R();C();ne();w();N();py=[1,1.5,2],ha=44,u6=15e5,cD=e=>`/files/${e.token}/media`,$p=1,rc=null,uD=new Map;lD=new Array(ha).fill(0);d6=e=>Array.from({length:ha},(t,n)=>Math.max(0,...e.slice(Math.floor(n*e.length/ha),Math.max(Math.floor(n*e.length/ha)+1,Math.floor((n+1)*e.length/ha)))))});function C$({message:e,mail:t,client:n}){if(e.letter)return r`<${X1} message=${e} />`;let s=r`<${b6} message=${e} mail=${t} client=${n} />`;return e.data.forwarded_from&&!e.data.forwards?r`<${ZP} data=${e.data}>${s}<//>`:s}function h6({message:e}){let{data:t}=e,n=t.forwards||t.posts?t.own??"":e.text;return n?r`<${ia} text=${n} looks=${t.entities} names=${(t.mentions??[]).map(H)} />`:null}function b6({message:e,mail:t,client:n}){let{content:s,data:a}=e,i=r`<${h6} message=${e} />`,l=a.forwards||a.posts?r`<${eD} data=${a} />`:null;if(e.files?.length){let u=e.files.filter(dD),p=r`
${u.map(m=>r`<${pD} key=${m.id} file=${m} data=${u.length>1?{}:a} />`)}
<${Tl} files=${e.files.filter(m=>!dD(m))} message=${e.id} />
`;return t?r`<div>${i}</div>${p}`:r`${l}${p}${i}`}let c=g6[s];return c&&c.knows(a)?r`<${c} message=${e} client=${n} />${i}`:s==="text"?r`
${l}
${i}
${!t&&HP(e)&&r`<${rD} key=${`${e.id}:${e.version}`} message=${e} />`}
`:r`<${v6} message=${e} />${i}`}function v6({message:e}){let t=e.has_original?r`<a class="link t13" href=${`/api/messages/${e.id}/original`} download>${o("Original")}</a>`:null;if(e.content==="unreadable")return r`<div class="raw">
<span class="hrow">
<${d} name="triangle-alert" size="m" />
<b class="b6">${o("Could not be read; the original is attached")}</b>
</span>
${t}
</div>`;let n=PC(e);return r`<div class="unk">
<span class="hrow">
<${d} name="circle-question-mark" size="m" />
<b class="b6">${o("“{kind}” cannot be shown here yet",{kind:an(e.content)})}</b>
</span>
${n&&r`<a class="link t13" href=${n.url} target="_blank" rel="noopener noreferrer nofollow">
${o("Open in {place}",{place:n.name})}
</a>`}
${t}
</div>`}var dD,g6,my=b(()=>{C();iy();w();Se();N();rr();nD();aD();ii();Eu();iD();Ou();mD();dD=e=>e.state==="ready"&&["voice","audio"].includes(e.kind)&&/^audio\//.test(e.media_type),g6={location:T$,venue:T$,contact:ly,poll:cy,dice:uy,story:fp,game:fp,invoice:fp}});function bD({message:e,found:t}){let n=e.has_original?r` · <a class="link" href=${`/api/messages/${e.id}/original`} download>${o("Original")}</a>`:null;return r`<${vD} message=${e} found=${t} icon=${k6[e.content]}
bad=${y6.has(e.content)} after=${r`<${vi} message=${e} />`}>
${hp(e)}
${n}
<//>`}function hp({content:e,data:t}){let n=t.by??null,s=w6[e];return s?s(t,n):e}function kD({message:e,found:t}){return r`<${vD} message=${e} found=${t} icon=${e.data.names?"user-round-plus":"circle-dot"}>
${_6(e)}
<//>`}function _6({data:e,author:t,text:n}){let s={name:r`<b>${t.name}</b>`,names:r`<b>${(e.names??[]).join(", ")}</b>`,title:e.title??""},a=T6[e.what];return a?ht(a(e),s):n?`${t.name}: ${n}`:ht(o("{name}: {what}"),{...s,what:o("chat event")})}var k6,y6,Qo,vD,w6,fD,dy,$D,hD,gD,x6,S6,T6,gp=b(()=>{C();ne();w();Se();L();N();sl();at();Zl();k6={assigned:"user-round",team_changed:"users-round",closed:"check",reopened:"undo-2",snoozed:"alarm-clock",unsnoozed:"alarm-clock-check",sla_breached:"flame",tagged:"tag",ranked:"arrow-up-down","no-answer":"message-circle-off",blocked:"ban",unblocked:"check",bounced:"mail-x","held-up":"mail",moved:"users-round"},y6=new Set(["blocked","bounced","sla_breached"]),Qo=e=>r`<b>${H(e)}</b>`;vD=({message:e,found:t,icon:n,bad:s,after:a,children:i})=>r`<li class=${["ev",s&&"bad",t&&"found"].filter(Boolean).join(" ")} data-no=${e.no}
tabindex="-1">
<span>
${n&&r`<${d} name=${n} size="s" />`}
${i} · <span title=${Be(e.created_at)}>${V(e.created_at)}</span>
${a&&r` ${a}`}
</span>
</li>`;w6={assigned:(e,t)=>{if(e.to===null||e.to===void 0)return t?ht(o("{who} removed the assignee"),{who:Qo(t)}):o("No assignee now");let n=ht(o("Assignee: {who}"),{who:Qo(e.to)}),s=hD[e.cause]?.();return s?[...n,` · ${s}`,...$D(e.skipped)]:t&&t!==e.to?[...n," · ",...ht(o("assigned by {who}"),{who:Qo(t)})]:n},team_changed:(e,t)=>{let n=e.to?ht(o("Team: {team}"),{team:r`<b>${Fe.value[e.to]?.name??o("Deleted team")}</b>`}):[o("No team now")],s=e.run&&hD[e.cause]?.();return s?[...n,` · ${s}`,...$D(e.skipped)]:t?[...n," · ",Qo(t)]:n},closed:(e,t)=>{let n=x6[e.reason]?.();return[...t?ht(o("Closed by {who}"),{who:Qo(t)}):[o("The conversation was closed")],n&&` · ${n}`,e.comment&&` · ${e.comment}`]},reopened:(e,t)=>e.cause==="delivery"?o("Reopened: a reply was not delivered"):t?ht(o("Reopened by {who}"),{who:Qo(t)}):o("Reopened: the client wrote again"),snoozed:(e,t)=>[e.until?o("Snoozed until {when}",{when:Xe(e.until)}):o("Snoozed until the client replies"),e.reason&&` · ${o("reason “{reason}”",{reason:e.reason})}`,t&&" · ",t&&Qo(t)],unsnoozed:(e,t)=>e.cause==="person"&&t?ht(o("Unsnoozed by {who}"),{who:Qo(t)}):`${o("Unsnoozed")}: ${(gD[e.cause]??gD.time)()}`,sla_breached:e=>[o("The reply was due within {norm}",{norm:et(e.norm)}),e.late&&` · ${o("announced late, Okno was not running")}`],tagged:(e,t)=>{let n=a=>r`<b>${a.map(zn).join(", ")}</b>`;return[e.added.length>0&&ht(o("Tags added: {tags}"),{tags:n(e.added)}),e.removed.length>0&&ht(o("Tags removed: {tags}"),{tags:n(e.removed)}),e.rule?o("by the rule “Tags by words”"):t&&Qo(t)].filter(Boolean).flatMap((a,i)=>i?[" · ",a]:[a])},ranked:(e,t)=>{let n=ht(o("Priority: {priority}"),{priority:r`<b>${Jt(e.to).toLocaleLowerCase()}</b>`});return e.rule?[n," · ",o("by the rule “Tags by words”")]:t?[n," · ",Qo(t)]:n},"no-answer":(e,t)=>{let n=e.undone?o("Reply needed after all"):o("No reply needed");return t?[n," · ",Qo(t)]:n},bounced:e=>[o("The email bounced"),e.recipient,e.words||e.status].filter(Boolean).join(" · "),"held-up":e=>[o("Email delayed, the mail server keeps trying"),e.words||e.status].filter(Boolean).join(" · "),moved:()=>o("The group became a supergroup, the conversation continues here"),blocked:e=>e.group?o("We were removed from the group"):o("The client has blocked the bot"),unblocked:e=>e.group?o("We are back in the group"):o("The client has unblocked the bot")},fD={away:()=>o("away"),off:()=>o("off shift"),status:({status:e})=>xo(Ds.value[e]),full:()=>o("at the limit"),"no-access":()=>o("no access"),"not-here":()=>o("not here"),"off-hours":()=>o("outside working hours"),"other-team":()=>o("in another team")},dy=e=>(fD[e.why]??fD.off)(e),$D=(e=[])=>e.length?[` · ${o("skipped:")} `,e.map(t=>`${H(t.id)} (${dy(t)})`).join(", ")]:[],hD={reply:()=>o("first reply"),took:()=>o("took the most urgent"),handover:()=>o("handed over"),handback:()=>o("handed back"),started:()=>o("started the conversation"),reopened:()=>o("was the assignee before"),distribution:()=>o("by the rule “Round-robin assignment”"),former:()=>o("by the rule “Round-robin assignment”: this client's earlier assignee"),absent:()=>o("by the rule “Round-robin assignment”: the assignee was absent"),nobody:()=>o("by the rule “Round-robin assignment”: no operator was free")},gD={time:()=>o("as scheduled"),client:()=>o("the client wrote"),delivery:()=>o("a reply was not delivered"),reply:()=>o("replied")},x6={solved:()=>o("Resolved"),"no-reply":()=>o("No reply"),duplicate:()=>o("Duplicate"),spam:()=>o("Spam"),declined:()=>o("Client declined"),other:()=>o("Other")};S6=e=>e.names?.length?o("{name} added {names}"):o("{name} joined"),T6={new_chat_members:S6,chat_invite_user:()=>o("{name} invited someone"),chat_invite_user_by_link:()=>o("{name} joined by a link"),left_chat_member:()=>o("{names} left"),chat_kick_user:()=>o("Someone left the chat"),new_chat_title:()=>o("{name} named the chat “{title}”"),chat_title_update:()=>o("{name} named the chat “{title}”"),new_chat_photo:()=>o("{name} changed the chat picture"),chat_photo_update:()=>o("{name} changed the chat picture"),delete_chat_photo:()=>o("{name} removed the chat picture"),chat_photo_remove:()=>o("{name} removed the chat picture"),pinned_message:()=>o("{name} pinned a message"),chat_pin_message:()=>o("{name} pinned a message"),chat_unpin_message:()=>o("{name} unpinned a message"),group_chat_created:()=>o("{name} created the chat"),chat_create:()=>o("{name} created the chat"),successful_payment:()=>o("{name} has paid"),refunded_payment:()=>o("{name}: payment refunded")}});function fy({message:e,look:t,children:n}){let s=a=>{let i=a.currentTarget.getBoundingClientRect();O$.value={message:e,x:i.left,y:i.bottom+6},y.value="participant"};return r`<button type="button" class=${t} aria-haspopup="dialog"
aria-label=${o("Who is {name}?",{name:e.author.name})} onClick=${s}>
${n}
</button>`}function C6({message:e,x:t,y:n}){let s=Et(()=>{y.value=null}),[a,i]=g(null);return Pe(),A(()=>{let{width:l,height:c}=s.current.getBoundingClientRect();s.current.style.setProperty("left",`${Math.max(8,Math.min(t,innerWidth-l-8))}px`),s.current.style.setProperty("top",`${Math.max(8,Math.min(n,innerHeight-c-8))}px`),s.current.focus({preventScroll:!0}),F(`/api/dialogs/${e.dialog_id}/people/${e.author.identity_id}`).then(u=>i(u.person),()=>i({}))},[]),r`<div class="pop pcard" role="dialog" aria-label=${e.author.name} tabindex="-1" ref=${s}>
<div class="hrow">
<${te} name=${e.author.name} size="lg" face=${e.author.avatar} />
<span class="grow">
<b class="b6 blk cut">${e.author.name}</b>
<span class="t12 mut blk cut">
${[a?.label,a?.kind&&Ne(a.kind)].filter(Boolean).join(" · ")}
</span>
</span>
</div>
${a?.messages>0&&r`<p class="t13 mut">
${x("{n} message here","{n} messages here",a.messages)}
, ${o("since {date}",{date:Yt(a.first_at)})}
</p>`}
${a?.dialog_id?r`<a class="btn small" href=${Y("all",a.dialog_id)} onClick=${()=>{y.value=null}}>
${o("Direct conversation")}
</a>`:a&&r`<p class="t12 mut">${o("Has only written in groups so far")}</p>`}
</div>`}var O$,yD,$y=b(()=>{R();C();ie();U();ne();w();oe();J();N();De();O$=T(null);yD=()=>y.value==="participant"&&O$.value?r`<${C6} key=${O$.value.message.id} ...${O$.value} />`:null});async function xD(e,t){let n=`${e}.${t}`;if(n in ic.peek())return;hy.push(n);let s={...ic.peek(),[n]:null};hy.length>O6&&delete s[hy.shift()],ic.value=s;try{let i=(await F(`/api/dialogs/${e}/messages?after=${t-1}&limit=1`)).messages[0];i?.no===t&&(ic.value={...ic.peek(),[n]:i})}catch(a){if(!(a instanceof K))throw a}}var O6,ic,hy,wD,_D=b(()=>{oe();U();O6=200,ic=T({}),hy=[],wD=(e,t)=>ic.value[`${e}.${t}`]??null});function SD({message:e,near:t}){let n=e.reply_to_no,s=t??wD(e.dialog_id,n);A(()=>{t||xD(e.dialog_id,n)},[n,!!t]);let a=s?.deleted_at?o("The message was deleted"):e.data.quote||(s?A6(s):o("Message {no}",{no:n}));return r`<button type="button" class="quote qbtn" aria-label=${o("Go to the quoted message: {text}",{text:a})}
onClick=${()=>nc(n,{from:e.no})}>
${s&&r`<b class="b6 blk cut">${E6(s)}</b>`}
<span class="cut">${a}</span>
</button>`}var E6,A6,TD=b(()=>{R();C();w();oc();Se();_D();rr();E6=({author:e})=>e.operator_id?H(e.operator_id):e.name,A6=e=>e.text||an(e.content==="text"&&e.files?.length?"document":e.content)});function gy(e){return e.kind!=="in"||e.deleted_at||e.content==="service"?[]:Ot(ae.value[e.dialog_id]??{})?.can?.can_react??[]}function CD({amendment:e}){return e?.kind==="react"&&["queued","sending"].includes(e.state)?e:null}function by(e){let t=CD(e);return(t?t.text:e.reactions?.find(n=>n.identity_id===null)?.signs[0])||null}function OD(e){let t=CD(e),n=new Map,s=(a,i)=>n.set(a,[...n.get(a)??[],i]);for(let a of e.reactions??[])if(a.identity_id!==null||!t)for(let i of a.signs)s(i,a);return t?.text&&s(t.text,{identity_id:null,operator_id:t.operator_id}),[...n].map(([a,i])=>{let l=i.some(c=>c.identity_id===null);return{sign:a,count:i.length,ours:l,busy:!!(l&&t),names:i.map(D6).join(", ")}})}function D6({identity_id:e,operator_id:t,name:n}){return e!==null?n:t===P.value.id?o("you"):H(t)}var N6,P6,xi,E$,A$,N$=b(()=>{mp();w();Se();L();N6=["👍","❤","🙏","👌","😁","🎉"],P6=new Set(["❤","✍","☃","🕊"]),xi=e=>P6.has(e)?e+"️":e;E$=e=>N6.filter(t=>gy(e).includes(t));A$=(e,t)=>NP(e,t===by(e)?null:t)});function ED({message:e}){let t=OD(e);if(!t.length||e.deleted_at)return null;let n=gy(e);return r`<span class="reacts" role="group" aria-label=${o("Reactions")}>
${t.map(s=>r`<${R6} key=${s.sign} one=${s}
press=${n.includes(s.sign)?()=>A$(e,s.sign):null} />`)}
</span>`}function R6({one:{sign:e,count:t,ours:n,busy:s,names:a},press:i}){let l=M6[e],c=`${l?l.name():xi(e)} ${t}: ${a}`,u=r`
<span aria-hidden="true">${l?l.sign():xi(e)}</span>
${l&&r`<span class="t12">${l.name()}</span>`}
<b>${t}</b>
`;return i?r`<button type="button" class="react" aria-pressed=${String(n)} aria-busy=${s?"true":null}
aria-label=${c} title=${c} onClick=${i}>
${u}
</button>`:r`<span class=${n?"react on":"react"} role="img" aria-label=${c} title=${c}>
${u}
</span>`}var M6,AD=b(()=>{C();w();N$();N();M6={custom:{sign:()=>r`<${d} name="smile" size="s" />`,name:()=>o("Custom emoji")},paid:{sign:()=>"⭐",name:()=>o("Paid reaction")}}});function vy(e,t){if(e===t)return e?[{kind:"same",text:e}]:[];if(e.length+t.length>6e4)return PD([e],[t]).filter(c=>c.text);let[n,s]=[ND(e),ND(t)],a=0;for(;a<n.length&&a<s.length&&n[a]===s[a];)a+=1;let i=0;for(;i<n.length-a&&i<s.length-a&&n.at(-1-i)===s.at(-1-i);)i+=1;let l=PD(n.slice(a,n.length-i),s.slice(a,s.length-i));return L6([...n.slice(0,a).map(c=>({kind:"same",text:c})),...l,...n.slice(n.length-i).map(c=>({kind:"same",text:c}))])}function PD(e,t){if(e.length*t.length>4e5)return[{kind:"gone",text:e.join("")},{kind:"new",text:t.join("")}];let n=t.length+1,s=new Uint16Array((e.length+1)*n);for(let c=e.length-1;c>=0;c-=1)for(let u=t.length-1;u>=0;u-=1)s[c*n+u]=e[c]===t[u]?s[(c+1)*n+u+1]+1:Math.max(s[(c+1)*n+u],s[c*n+u+1]);let a=[],i=0,l=0;for(;i<e.length||l<t.length;)i<e.length&&l<t.length&&e[i]===t[l]?(a.push({kind:"same",text:e[i]}),i+=1,l+=1):l>=t.length||i<e.length&&s[(i+1)*n+l]>=s[i*n+l+1]?(a.push({kind:"gone",text:e[i]}),i+=1):(a.push({kind:"new",text:t[l]}),l+=1);return a}function L6(e){let t=[];for(let n of e.filter(s=>s.text)){let s=t.at(-1);s?.kind===n.kind?s.text+=n.text:t.push({...n})}return t}var ND,DD=b(()=>{ND=e=>e.match(/\s+|[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]/gu)??[]});function MD({message:e}){return e.edited_at?e.version<2?r`<span title=${Be(e.edited_at)}>${o("edited")} </span>`:r`
<button type="button" class="link edb" title=${Be(e.edited_at)}
aria-expanded=${String(ac.value.has(e.id))} onClick=${()=>ty(e.id)}>
${o("edited")}
</button> `:null}function RD({message:e}){return ac.value.has(e.id)&&e.version>1&&!e.deleted_at?r`<${I6} key=${e.version} message=${e} />`:null}function I6({message:e}){let[t,n]=g(null),[s,a]=g(!1),i=()=>{a(!1),MP(e).then(n,()=>a(!0))};return A(i,[]),s?r`<div class="vers">
<span class="t12">${o("Could not load earlier versions")} </span>
<button type="button" class="link t12" onClick=${i}>${o("Retry")}</button>
</div>`:t?r`<div class="vers" role="group" aria-label=${o("Earlier versions")}>
<span class="t12 b6 blk">${x("Edited {n} time","Edited {n} times",t.length-1)}</span>
<ol>
${t.slice(0,-1).map((l,c)=>r`<li key=${l.version}>
<time title=${Be(l.at)}>${V(l.at)}</time>
<span class="text">${vy(l.text,t[c+1].text).map(z6)}</span>
</li>`)}
<li key="now">
<time title=${Be(t.at(-1).at)}>${V(t.at(-1).at)}</time>
<span class="text">${vy(t.at(-2)?.text??"",t.at(-1).text).map(B6)}</span>
</li>
</ol>
</div>`:r`<div class="vers"><span class="t12">${o("Loading…")}</span></div>`}function LD({message:e,children:t}){let n=ac.value.has(-e.id);return r`
<span class="gonet">
<${d} name="trash-2" size="s" />
${W6(e)} <button type="button" class="link" aria-expanded=${String(n)}
onClick=${()=>ty(-e.id)}>
${n?o("Hide"):o("Show")}
</button>
</span>
${n&&r`<div class="goneold">${t}</div>`}
`}function W6({amendment:e,author:t,kind:n,deleted_at:s}){let a={time:V(s)};if(n==="in")return o("{name} deleted the message at {time}",{...a,name:t.name});let i=e?.kind==="delete"?e.operator_id:null;return i?i===P.value.id?o("You deleted the message for the client"):o("{name} deleted the message for the client",{name:H(i)}):o("The message was deleted at {time}",a)}function ID({message:e}){let{amendment:t}=e;if(!t||t.state==="done"||t.kind==="react"&&t.state!=="failed"&&!t.code)return null;let n=t.kind==="edit"&&r`<span class="text amended">${t.text}</span>`,s=r`<button type="button" class="link" onClick=${()=>DP(e)}>
${o("Keep as is")}
</button>`;if(t.state==="failed"){let i=F6[t.kind](t.text);return r`<div class="amend bad" role="group" aria-label=${i}>
<span class="t12">
<${d} name="circle-alert" size="s" />
${i}
: ${Nn(t.code,t.detail)}
</span>
${n}
<span class="hrow t12">
<button type="button" class="link" onClick=${()=>PP(e)}>${o("Retry")}</button>
${s}
</span>
</div>`}let a=j6[t.kind]();return r`<div class="amend" role="status">
<span class="t12">
<${d} name="clock" size="s" />
${a}
${t.code&&` · ${Nn(t.code,t.detail)}`}
</span>
${n}
${t.state==="queued"&&t.code&&r`<span class="hrow t12">${s}</span>`}
</div>`}var z6,B6,F6,j6,zD=b(()=>{R();C();mp();DD();ne();w();Se();L();N$();N();Ks();z6=e=>e.kind==="new"?null:e.kind==="gone"?r`<del>${e.text}</del>`:e.text,B6=e=>e.kind==="gone"?null:e.kind==="new"?r`<ins>${e.text}</ins>`:e.text;F6={edit:()=>o("Not edited for the client"),delete:()=>o("Not deleted for the client"),react:e=>e?o("The client does not see the reaction {sign}",{sign:xi(e)}):o("The client still sees the reaction")},j6={edit:()=>o("Editing for the client…"),delete:()=>o("Deleting for the client…"),react:()=>o("Sending the reaction…")}});function BD({message:e,near:t,join:n,last:s,client:a,photo:i,contact:l,mailed:c,subject:u,to:p,found:m,picked:h}){if(e.kind==="system")return r`<${bD} message=${e} found=${m} />`;if(e.content==="service")return r`<${kD} message=${e} found=${m} />`;if(e.delivery?.state==="cancelled"&&dp(e))return r`<${WP} message=${e} found=${m} />`;if(e.delivery?.state==="cancelled")return r`<${jP} message=${e} found=${m} />`;let f=!!e.deleted_at,$=!f&&e.kind!=="note"&&!!(e.letter||c),v=e.kind==="in"?"in":e.kind==="note"?"out note":"out",S=e.delivery?.state,_=["msg",v,n&&"join",$&&"mail",m&&"found",f&&"gone",e.automatic&&(e.kind==="in"?"autom":"auto"),S==="failed"&&"fail",S==="uncertain"&&"wait",(Ua(e)||jo(e))&&"soon"],k=s?r`<${q6} message=${e} client=${a} photo=${i} />`:r`<span class="ph"></span>`,D=$&&!e.letter&&r`<${eC} subject=${u} to=${p} />`,q=r`<${C$} message=${e} mail=${$} client=${l} />`,W=r`<div class=${!f&&L1(e)?"box bare":"box"} style=${f?null:I1(e)}>
${h&&r`<${K6} />`}
<${U6} message=${e} join=${n} group=${a===null} />
${D}
${e.reply_to_no&&r`<${SD} message=${e} near=${t} />`}
${f?r`<${LD} message=${e}>${q}<//>`:q}
<${RD} message=${e} />
<${ID} message=${e} />
<${G6} message=${e} />
<${ED} message=${e} />
${e.tasks?.length>0&&r`<${rP} tasks=${e.tasks} />`}
${!f&&r`<${uP} message=${e} />`}
</div>`;return r`<li class=${_.filter(Boolean).join(" ")} data-no=${e.no}
data-picked=${h?"":null} tabindex="-1">
${e.kind==="in"?[k,W]:[W,k]}
</li>`}function q6({message:e,client:t,photo:n}){let{author:s}=e;return s.operator_id?r`<${te} name=${H(s.operator_id)} />`:e.kind!=="in"?r`<span class="ph"></span>`:t!==null?r`<${te} name=${t} face=${n} />`:r`<${fy} message=${e} look="pface">
<${te} name=${s.name} face=${s.avatar} />
<//>`}function U6({message:e,join:t,group:n}){if(t)return null;let{author:s}=e;return e.kind==="note"?r`<span class="by">
<${d} name="lock" size="s" />
${o("Note")} · ${H(s.operator_id)}
</span>`:dp(e)?r`<${zP} message=${e} />`:e.kind==="out"&&s.kind==="outside"?r`<span class="by">
${e.data.by?o("{name}, outside Okno",{name:e.data.by}):o("Sent outside Okno")}
</span>`:e.kind==="out"&&s.operator_id!==P.value.id?r`<span class="by">${H(s.operator_id)}</span>`:n&&e.kind==="in"?r`<span class=${"by hue "+vo(s.name)}>
<${fy} message=${e} look="pname">${s.name}<//>
</span>`:null}function G6({message:e}){let t=e.kind==="in"&&e.created_at-e.sent_at>H6,n=r`
<${MD} message=${e} />
<span title=${Be(e.sent_at)}>
${t?o("sent {sent}, received {time}",{sent:Y6(e),time:V(e.created_at)}):V(e.created_at)}
</span>
`;return e.delivery?r`<${FP} message=${e} at=${n} />`:r`<span class="mt">${n}</span>`}var K6,H6,Y6,WD=b(()=>{C();ne();w();Se();L();ki();_o();N();oy();my();sy();gp();ii();Eu();$y();TD();AD();zD();K6=()=>r`<span class="mpick"><${d} name="check" size="s" /><span class="vh">${o("Selected")}</span></span>`;H6=5*6e4,Y6=({sent_at:e,created_at:t})=>ct(e)===ct(t)?V(e):`${Yt(e)}, ${V(e)}`});function KD(e,{line:t,dialog:n,at:s,picked:a}){let i=[],l=n.kind==="email"?{subject:n.title,to:n.label}:null,c=new Map(e.map(p=>[p.no,p])),u=n.thread_kind==="group";return e.forEach((p,m)=>{let h=e[m-1],f=e[m+1];(!h||ct(h.created_at)!==ct(p.created_at))&&i.push(r`<li class="day" key=${"d"+p.no}><span>${qi(p.created_at,M.value)}</span></li>`),p.no===t&&i.push(r`<li class="newline" key="newline"><span>${o("New messages")}</span></li>`);let $=m>0&&p.no!==t&&jD(h,p),v=!(f&&f.no!==t&&jD(p,f));i.push(r`<${_$} key=${p.id} message=${p}>
<${BD} message=${p} near=${c.get(p.reply_to_no)} join=${$} last=${v}
client=${u?null:n.name} photo=${u?null:n.avatar} contact=${n.contact_id}
mailed=${!!l} subject=${l?.subject} to=${l?.to} found=${p.no===s}
picked=${a.has(p.no)} />
<//>`),p.letter&&p.kind==="in"&&!p.automatic&&(l={subject:p.letter.subject,to:p.data.answer_to??la(p.letter.sender)})}),i}function jD(e,t){return FD(e)||FD(t)?!1:e.kind===t.kind&&e.kind!=="system"&&e.author.operator_id===t.author.operator_id&&e.author.identity_id===t.author.identity_id&&e.automatic===t.automatic&&t.created_at-e.created_at<V6&&ct(e.created_at)===ct(t.created_at)}var V6,FD,qD=b(()=>{C();we();ne();w();qP();Eu();WD();V6=3*6e4;FD=e=>e.letter||e.content==="service"||e.delivery?.state==="cancelled"});function bp(e,t){t==="reply"&&e.kind==="note"||(oa(e.dialog_id,t,e.no),Ho(t))}function D$(e,t,n="menu"){yy(e)&&(P$.value={message:e,...t},lc.value=n,y.value="message")}function UD(e,t){let n=!t.ctrlKey&&!t.metaKey&&!t.altKey&&!t.shiftKey;if(n&&t.code==="KeyW"&&XE(e)&&ye.peek()?.shortcuts!==!1)return eA(e),!0;if(!yy(e))return!1;let s=t.ctrlKey||t.metaKey;if(s&&t.code==="KeyC"&&String(getSelection())===""&&e.text)At(e.text);else{if(s||t.altKey)return!1;if(/^Key/.test(t.code)&&ye.peek()?.shortcuts===!1)return!1;if(t.code==="KeyR")bp(e,"reply");else if(t.code==="KeyN")bp(e,"note");else if(t.code==="KeyU"&&e.kind==="in")ny(e.dialog_id,e.no);else if(t.code==="KeyX"&&n&&ua(e))Ef(e);else if(t.key==="Enter"||t.key==="ContextMenu"||t.shiftKey&&t.key==="F10")D$(e,HD(t.currentTarget.querySelector(`li[data-no="${e.no}"] .box`)));else return J6(e,t)}return!0}function J6(e,t){let n=t.shiftKey?null:Pv(e).find(s=>s.key===t.code);return n?.runMany&&Zt.peek().size?n.runMany(Dl()):n?.run(e),!!n}function HD(e){let t=e?.getBoundingClientRect()??{right:innerWidth/2,top:innerHeight/2};return{x:t.right,y:t.top+28}}function M$(){let e=_i?.parentElement?.querySelector(`li[data-no="${_i.dataset.of}"] .box`);if(!e)return;let[t,n]=[_i.parentElement.getBoundingClientRect(),e.getBoundingClientRect()],s=n.height<44?24:14;_i.style.setProperty("top",`${Math.max(0,n.top-t.top-s)}px`),_i.style.setProperty("right",`${Math.max(4,t.right-n.right+(e.parentElement.classList.contains("in")?-8:8))}px`)}function YD({find:e}){let t=O(null),n=Si.value===null?null:e(Si.value);if(j(()=>(_i=t.current,M$(),()=>{_i=null})),!n||!yy(n)||n.deleted_at||Zt.value.size)return null;let s=y.value==="message"&&P$.value?.message.id===n.id,a=l=>s&&lc.value==="signs"==(l==="signs"),i=l=>c=>{a(l)?y.value=null:D$(n,HD(c.currentTarget),l)};return r`<div class="mbar" ref=${t} data-of=${n.no} role="toolbar" aria-label=${o("Message actions")}>
${n.kind!=="note"&&r`<button type="button" class="ib small" tabindex="-1" aria-label=${o("Quote reply")}
title=${o("Quote reply")+"  R"} onClick=${()=>bp(n,"reply")}>
<${d} name="reply" size="m" />
</button>`}
${E$(n).length>0&&r`<button type="button" class="ib small" tabindex="-1" aria-label=${o("Reaction")} title=${o("Reaction")}
aria-haspopup="menu" aria-expanded=${String(a("signs"))} onClick=${i("signs")}>
<${d} name="smile" size="m" />
</button>`}
<button type="button" class="ib small" tabindex="-1" aria-label=${o("More actions")} aria-haspopup="menu"
aria-expanded=${String(a("menu"))} onClick=${i("menu")}>
<${d} name="ellipsis" size="m" />
</button>
</div>`}function GD(){if(y.value!=="message"||!P$.value)return null;let e={menu:Z6,signs:Q6,colleagues:X6}[lc.value];return r`<${e} key=${lc.value} ...${P$.value} />`}function wy(e,t){let n=O(null);return j(()=>{let s=n.current.firstElementChild,{width:a,height:i}=s.getBoundingClientRect(),l=e-ky+a+8<=innerWidth,c=t+i+8<=innerHeight;s.style.setProperty("left",`${Math.max(8,l?e-ky:e-a)}px`),s.style.setProperty("top",`${Math.max(8,c?t:t-ky-i-8)}px`)},[]),n}function Z6({message:e,x:t,y:n}){let s=VD(e),a=wy(t,n),i=ae.value[s.dialog_id],l=_f(s,i),c=EP(s),u=m=>r`<span class="end only-wide"><${gn} of=${m} /></span>`,p=()=>{xf(s),Ho("reply")};return r`<div class="msgmenu" ref=${a}>
<${Me} label=${o("Message actions")} place="at">
${s.kind!=="note"&&r`<${Z} icon="reply" onPick=${()=>bp(s,"reply")}>${o("Quote reply")}${u(["R"])}<//>`}
${E$(s).length>0&&r`<${Z} icon="smile" stay onPick=${()=>{lc.value="signs"}}>
${o("Reaction")}
<//>`}
${Pv(s).map(m=>r`<${Z} key=${m.id} icon=${m.icon} stay onPick=${()=>{y.value=null,m.run(s)}}>
${m.label()}${u(Ji(m.key)[0])}
<//>`)}
<${Z} icon="sticky-note" onPick=${()=>bp(s,"note")}>${o("Note on message")}${u(["N"])}<//>
${s.text&&r`<${Z} icon="copy" onPick=${()=>At(s.text)}>${o("Copy text")}${u([pt,"C"])}<//>`}
<${Z} icon="link" onPick=${()=>At(pp(s))}>${o("Copy link")}<//>
${ua(s)&&r`<${Z} icon="check-check" onPick=${()=>Ef(s)}>${o("Select")}${u(["X"])}<//>`}
<${Z} icon="forward" stay onPick=${()=>{lc.value="colleagues"}}>
${o("Forward to a colleague")}
<//>
${s.kind==="in"&&r`
<div class="sep" role="separator"></div>
<${Z} icon="mail" onPick=${()=>ny(s.dialog_id,s.no)}>
${o("Unread from here")}
${u(["U"])}
<//>
`}
${(l||c)&&ey(s)&&r`<div class="sep" role="separator"></div>`}
${l&&r`<${Z} icon="square-pen" onPick=${p}>${o("Edit for the client")}<//>`}
${c&&r`<${Z} icon="trash-2" onPick=${()=>AP(s)}>${o("Delete for the client")}<//>`}
<//>
</div>`}function Q6({message:e,x:t,y:n}){let s=VD(e),a=wy(t,n),i=by(s);return r`<div class="msgmenu" ref=${a}>
<${Me} label=${o("Reaction")} place="at signs" across>
${E$(s).map(l=>r`<button type="button" class="sign" role="menuitemradio" tabindex="-1" key=${l}
aria-checked=${String(l===i)} onClick=${()=>{y.value=null,A$(s,l)}}>
${xi(l)}
</button>`)}
<//>
</div>`}function X6({message:e,x:t,y:n}){let s=wy(t,n),a=Object.values(_e.value).filter(l=>l.active&&l.id!==P.value.id).sort((l,c)=>l.name.localeCompare(c.name)),i=l=>{let{dialog_id:c,no:u}=e,p=kn(c,"note");fs(c,"note",p.includes(`@${l.name}`)?p:`@${l.name} ${p}`),oa(c,"note",u),Ho("note")};return r`<div class="msgmenu" ref=${s}>
<${Me} label=${o("Forward to a colleague")} place="at people">
<div class="mh">${o("Forward to a colleague")}</div>
${a.length?a.map(l=>r`<button type="button" class="mi" role="menuitem" tabindex="-1" key=${l.id}
onClick=${()=>{y.value=null,i(l)}}>
<${te} name=${l.name} size="sm" />
${l.name}
</button>`):r`<p class="t13 mut menunote">${o("No colleagues yet")}</p>`}
<//>
</div>`}var Si,P$,lc,ky,yy,_i,VD,xy=b(()=>{oe();R();C();tt();yu();ie();mp();Yn();Ru();w();oc();yo();_t();Al();Iu();_u();N$();L();N();sn();Zl();Si=T(null),P$=T(null),lc=T("menu"),ky=28,yy=e=>e.kind!=="system"&&e.content!=="service"&&e.delivery?.state!=="cancelled";_i=null;VD=e=>xt.value[e.dialog_id]?.items[e.no]??e});function QD({dialog:e}){let t=xt.value[e.id],n=On(t),s=new Set(n.map(i=>i.key).filter(Boolean)),a=Vt.value.filter(i=>i.dialog_id===e.id&&!s.has(i.key)&&i.phase!=="held");return r`<${_y} dialog=${e} messages=${n} pending=${a}
picked=${Zt.value} mark=${Ta.value[e.id]}
at=${E.value.dialog===e.id?E.value.at:null} back=${up.value?.dialog===e.id}
later=${t.later} newer=${Rt.value[`newer:${e.id}`]} more=${t.more}
older=${Rt.value[`older:${e.id}`]} today=${new Date(M.value).toDateString()} />`}var e5,t5,JD,n5,ZD,_y,XD=b(()=>{Or();C();mp();we();Qs();w();oc();Zs();Xt();J();Zr();L();lt();N();sy();Qk();qD();xy();Iu();e5=48,t5=1e3,JD=1200,n5=500,ZD=12;_y=class extends ts{box=xh();list=xh();state={missed:0,atEnd:!0,line:this.firstUnread(this.props.mark)};firstUnread(t){return t===void 0?null:this.props.messages.find(n=>n.client_no>t)?.no??null}componentDidMount(){JS(this.props.dialog.id);let t=this.props.at?null:this.box.current.querySelector(".newline");this.showFound(),t&&t.getBoundingClientRect().top<this.box.current.getBoundingClientRect().top&&t.scrollIntoView({block:"start"}),this.askOlder(),this.onLook=()=>this.look(),window.addEventListener("focus",this.onLook),document.addEventListener("visibilitychange",this.onLook),this.held=this.anchor(),this.grown=new ResizeObserver(()=>{this.isAtEnd()||this.keepPlace(this.held),M$()}),this.grown.observe(this.list.current),this.look()}componentWillUnmount(){clearTimeout(this.timer),clearTimeout(this.press),this.grown.disconnect(),window.removeEventListener("focus",this.onLook),document.removeEventListener("visibilitychange",this.onLook),LP(this.props.dialog.id),Si.value=null,pi(),up.value=null}getSnapshotBeforeUpdate(){return{wasAtEnd:this.isAtEnd(),place:this.anchor()}}componentDidUpdate(t,n,{wasAtEnd:s,place:a}){let{current:i}=this.box,{messages:l,pending:c,later:u,at:p}=this.props,m=c.length>t.pending.length;this.wantsEnd&&!u?(this.wantsEnd=!1,i.scrollTop=0):m&&!u?(i.scrollTop=0,this.state.line&&this.setState({line:null})):l!==t.messages&&(!s||t.later||u)&&this.keepPlace(a),p!==t.at&&(this.shownAt=null),this.showFound();let h=l.filter(f=>f.no>(t.messages.at(-1)?.no??1/0)&&f.kind!=="system");h.length&&!t.later&&!u&&this.arrived(h,s),this.held=this.anchor(),this.askOlder(),this.askNewer(),this.look(),OP(this.list.current),M$()}arrived(t,n){n||this.setState(({missed:a})=>({missed:a+t.length}));let s=t.find(a=>a.kind==="in");s&&!this.state.line&&!(n&&document.hasFocus())&&this.setState({line:s.no})}row(t){return this.list.current.querySelector(`li[data-no="${t}"]`)}showFound(){let{at:t}=this.props;if(!t||this.shownAt===t)return;let n=this.row(t);n&&(this.shownAt=t,n.scrollIntoView({block:"center"}))}anchor(){let t=this.box.current.getBoundingClientRect().top,n=this.list.current.querySelectorAll("li[data-no]"),[s,a]=[0,n.length-1];for(;s<a;){let i=s+a>>1;n[i].getBoundingClientRect().bottom>t?a=i:s=i+1}return n[s]?{row:n[s],at:n[s].getBoundingClientRect().top-t}:null}keepPlace(t){if(!t?.row.isConnected)return;let n=t.row.getBoundingClientRect().top-this.box.current.getBoundingClientRect().top-t.at;n&&(this.box.current.scrollTop+=n)}isAtEnd(){return!this.props.later&&Math.abs(this.box.current?.scrollTop??0)<=e5}scrolled=()=>{this.held=this.anchor();let t=this.isAtEnd();t!==this.state.atEnd&&this.setState({atEnd:t,missed:t?0:this.state.missed}),this.askOlder(),this.askNewer(),this.look()};askOlder(){let{scrollTop:t,scrollHeight:n,clientHeight:s}=this.box.current;this.props.more&&!this.props.older&&n-s+t<JD&&mg(this.props.dialog.id)}askNewer(){let t=!this.props.at||this.shownAt===this.props.at;this.props.later&&!this.props.newer&&t&&Math.abs(this.box.current.scrollTop)<JD&&pg(this.props.dialog.id)}inSight(){if(document.hidden)return[];let{top:t,bottom:n}=this.box.current.getBoundingClientRect(),s=[];for(let a=this.list.current.lastElementChild;a;a=a.previousElementSibling){let i=a.getBoundingClientRect();if(i.bottom<t+ZD)break;a.dataset.no&&i.top<n-ZD&&s.push(Number(a.dataset.no))}return s}look(){QS(this.props.dialog.id,this.inSight());let t=()=>this.isAtEnd()&&document.hasFocus()&&!document.hidden&&!RP(this.props.dialog.id);if(!t()){clearTimeout(this.timer),this.timer=0;return}this.timer||=setTimeout(()=>{this.timer=0,t()&&C_(this.props.dialog)},t5)}toEnd=async()=>{this.wantsEnd=this.props.later,this.props.later?await xm(this.props.dialog.id):this.box.current.scrollTo({top:0,behavior:"smooth"})};find=t=>this.props.messages.find(n=>n.no===t)??null;over=t=>{let n=t.target.closest?.("li[data-no]");n&&t.pointerType!=="touch"&&(Si.value=Number(n.dataset.no))};out=()=>{this.focused()||(Si.value=null)};focusin=t=>{let n=t.target.closest?.("li[data-no]");n&&(Si.value=Number(n.dataset.no))};pressed=t=>{clearTimeout(this.press),this.pressedLong=!1;let n=t.pointerType==="touch"&&t.target.closest?.("li[data-no]");if(!n||Zt.peek().size||t.target.closest("button, a, audio, video, iframe"))return;let s=this.find(Number(n.dataset.no));s&&(this.press=setTimeout(()=>{this.pressedLong=!0,getSelection()?.removeAllRanges(),D$(s,{x:t.clientX,y:t.clientY})},n5))};released=()=>clearTimeout(this.press);lifted=t=>{this.pressedLong&&t.cancelable&&t.preventDefault()};clicked=t=>{let n=t.target.closest?.("li[data-no]"),s=n&&this.find(Number(n.dataset.no)),a=this.focused()?.dataset.no;kO(this.props.messages,s,t,a&&Number(a))&&(t.preventDefault(),t.stopPropagation(),n.focus({preventScroll:!0}))};unmarked=t=>{t.shiftKey&&t.target.closest?.("li[data-no]")&&!String(getSelection())&&t.preventDefault()};focused(){return this.list.current.contains(document.activeElement)?document.activeElement.closest("li[data-no]"):null}keys=t=>{if(t.target.closest("input, textarea, audio, video, [role=slider]"))return;let n=this.focused(),s=t.target===n||t.target===this.box.current,a=s&&!t.ctrlKey&&!t.metaKey&&{ArrowUp:-1,ArrowDown:1}[t.key];if(a){let i=this.walk(n,a);t.shiftKey&&i&&Bv(this.props.messages,Number(i.dataset.no),Number((n??i).dataset.no))}else if(s&&t.key==="End")this.toEnd();else if(s&&t.key==="Escape"&&n)this.box.current.focus();else if(t.target===n&&n){if(!UD(this.find(Number(n.dataset.no)),t))return}else return;t.preventDefault(),t.stopPropagation()};walk(t,n){let s=[...this.list.current.querySelectorAll("li[data-no][tabindex]")],a=t?s[s.indexOf(t)+n]:this.lastSeen(s);return a?(ml(),a.focus({preventScroll:!0}),a.scrollIntoView({block:"nearest"}),a):null}lastSeen(t){let{bottom:n}=this.box.current.getBoundingClientRect();return t.findLast(s=>s.getBoundingClientRect().top<n-8)}render({dialog:t,messages:n,pending:s,picked:a,more:i,older:l,newer:c,at:u,later:p,back:m},{line:h,atEnd:f,missed:$}){return r`
<div class="scroll" ref=${this.box} onScroll=${this.scrolled} onPointerOver=${this.over}
onPointerLeave=${this.out} onPointerDown=${this.pressed} onPointerUp=${this.released}
onPointerMove=${this.released} onPointerCancel=${this.released} onTouchEnd=${this.lifted}
onFocusIn=${this.focusin} onKeyDown=${this.keys} role="group" tabindex="0" aria-label=${o("Messages")}>
<div class="log" role="log" aria-label=${o("Conversation with {name}",{name:t.name})}>
<ol ref=${this.list} onMouseDownCapture=${this.unmarked} onClickCapture=${this.clicked}>
${i&&r`<li class="ev" key="more">
${l?.problem?r`<button type="button" class="btn small" onClick=${()=>mg(t.id)}>
${o("Retry")}
</button>`:r`<span>${o("Loading older messages…")}</span>`}
</li>`}
${KD(n,{line:h,dialog:t,at:u,picked:a})}
${p&&r`<li class="ev" key="later">
${c?.problem?r`<button type="button" class="btn small" onClick=${()=>pg(t.id)}>
${o("Retry")}
</button>`:r`<span>${o("Loading newer messages…")}</span>`}
</li>`}
${!p&&s.map(v=>r`<${KP} key=${"k"+v.key} entry=${v} />`)}
</ol>
<${YD} find=${this.find} />
</div>
</div>
<div class="todownbox">
${m&&r`<button type="button" class="btn toback" onClick=${xP}>
<${d} name="undo-2" size="m" />
${o("Back to the reply")}
</button>`}
${(!f||p)&&r`<button type="button" class="todown" aria-label=${$?x("Jump to the latest, {n} new message","Jump to the latest, {n} new messages",$):o("Jump to the latest")} onClick=${this.toEnd}>
<${d} name="arrow-down" />
${$>0&&r`<span class="count">${$}</span>`}
</button>`}
</div>
`}}});function eM(){let e=Zt.value.size;if(!e)return null;let t=()=>{pi(),qr(()=>Lt("#conversation > .scroll"))};return r`<div class="msgpick" role="toolbar" aria-label=${o("Selected messages")}>
<b class="b5 t13 grow" role="status">${x("{n} message selected","{n} messages selected",e)}</b>
${eO().map(n=>r`<button type="button" class="btn small" key=${n.id} onClick=${()=>n.runMany(Dl())}>
<${d} name=${n.icon} size="m" />
${n.label()}
<span class="only-wide"><${gn} of=${Ji(n.key)[0]} /></span>
</button>`)}
<button type="button" class="btn small quiet" onClick=${t}>
${o("Deselect")}
<span class="only-wide"><${gn} of=${["Esc"]} /></span>
</button>
</div>`}var tM=b(()=>{C();ps();_t();w();N();De();Al();Iu()});function oM({dialog:e}){let t=O(null),n=y.value===nM,s={"aria-haspopup":"menu","aria-expanded":String(n),onClick:()=>{y.value=n?null:nM}};return r`<span class="headtasks" ref=${t}>
<${ci} dialog=${e} button=${s} />
${n&&r`<${o5} dialog=${e} chip=${t} />`}
</span>`}function o5({dialog:e,chip:t}){let n=O(null),{open:s}=y$(e.id);return j(()=>{let a=n.current.firstElementChild,{left:i,bottom:l}=t.current.getBoundingClientRect();a.style.setProperty("left",`${Math.max(8,Math.min(i,innerWidth-a.offsetWidth-8))}px`),a.style.setProperty("top",`${l+6}px`)},[]),r`<span ref=${n}>
<${Me} label=${o("Tasks")} place="popheadtasks">
${s.map(a=>r`<button type="button" class="mi" role="menuitem" tabindex="-1" key=${a.id} onClick=${()=>{y.value=null,I($n(a.id))}}>
<span class="st"><${co} base=${a.base} /></span>
<span class="cut">${a.title||o("No. {number}",{number:a.number})}</span>
${a.due_at!==null&&r`<span class="hrow end t12"><${ks} task=${a} /></span>`}
</button>`)}
<${Z} icon="plus" stay onPick=${()=>rn({dialog_id:e.id})}>${o("New task")}<//>
<//>
</span>`}var nM,sM=b(()=>{R();C();w();J();ie();sn();rf();Kk();Zo();xn();nM="headtasks"});var lM={};be(lM,{Conversation:()=>s5});function s5(){let{dialog:e}=E.value;if(!e)return r`<section class="conversation" id="conversation" tabindex="-1"
aria-label=${o("No conversation selected")}>
<${wf} />
<${l5} />
</section>`;let t=ae.value[e],n=Rt.value[`dialog:${e}`]?.problem;return n&&!xt.value[e]?.loaded?r`<${rM} id=${e} dialog=${t} problem=${n} />`:!t&&!xt.value[e]&&X.value.recent.includes(e)?r`<${rM} id=${e} problem=${new K(404,"not-found")} />`:r`<section class="conversation" id="conversation" tabindex="-1" aria-label=${o("Conversation")} key=${e}
data-dialog=${e}>
<${iM} dialog=${t} />
<${wf} dialog=${t} />
<${ev} dialog=${t} />
<${CP} key=${"find"+e} id=${e} />
${xt.value[e]?.loaded&&t?r`<${QD} key=${e} dialog=${t} />`:r`<${i5} />`}
<${eM} />
<${yE} dialog=${t} />
<${yP} key=${"dock"+e} id=${e} dialog=${t} />
${t&&r`<${N1} key=${"drop"+e} id=${e} can=${Ot(t)?.can} kind=${t.kind} />`}
<${nO} dialog=${t} />
<${GD} />
<${yD} />
</section>`}function aM(){return r`<a class="ib phoneback" href=${Y(E.value.view)} aria-label=${o("Back to the list")}>
<${d} name="arrow-left" />
</a>`}function iM({dialog:e}){return e?r`<header class="thead">
<${aM} />
<span class="only-wide">
<${te} name=${e.name} face=${e.avatar}><${Te} kind=${e.kind} /><//>
</span>
<div class="grow">
<h2 class="cut">${e.name}</h2>
<div class="sub">
<span class="cut"><${N_} dialog=${e} /></span>
<span class="only-wide num tno">· ${o("No. {number}",{number:de(e.number)})}</span>
${e.waiting_since?r`<${Bo} dialog=${e} short asButton />`:e.state==="closed"&&r`<span class="sla ok"><${d} name="check" size="s" />${o("closed")}</span>`}
<${oM} dialog=${e} />
${e.priority===1&&r`<${Ft} priority=${1} />`}
<span class="only-wide htags"><${qo} ids=${e.tags} most=${2} /></span>
</div>
</div>
<${tO} dialog=${e}><${a5} /><//>
</header>`:r`<header class="thead">
<${aM} />
<div class="grow"><h2 class="cut">${o("Conversation")}</h2></div>
</header>`}function a5(){let e=()=>{matchMedia("(min-width: 1280px)").matches?bo.value=!bo.value:gt.value=!gt.value};return r`<button type="button" class=${bo.value?"ib":"ib below-card"} aria-label=${o("Client card")}
title=${o("Client card")+"  ]"} aria-expanded=${String(gt.value)} onClick=${e}>
<${d} name="panel-right" />
</button>`}function i5(){let e=bt(150,!0);return r`<div class="scroll">
<div class="log" aria-busy="true" aria-label=${o("Loading messages")}>
<ol class="sklog">
${e&&r5.map(([t,n,s])=>r`<li class=${"msg "+t} aria-hidden="true">
${t==="in"&&r`<span class="ph"></span>`}
<svg class="skb" viewBox=${`0 0 ${n} ${s}`} width=${n} height=${s}>
<rect width=${n} height=${s} rx="16" />
</svg>
</li>`)}
</ol>
</div>
</div>`}function rM({id:e,dialog:t,problem:n}){let s=n.status===404||n.status===403;return r`<section class="conversation" id="conversation" tabindex="-1" aria-label=${o("Conversation")}>
<${iM} dialog=${t} />
<${wf} dialog=${t} />
<div class="nothing">
<${se} icon=${s?"lock":"unplug"}
title=${s?o("Conversation not found"):o("Could not load messages")} text=${z(n)}>
${s?r`<a class="btn" href=${Y(E.value.view)}>${o("Back to the list")}</a>`:r`<button type="button" class="btn" onClick=${()=>Bc(e)}>${o("Retry")}</button>`}
<//>
</div>
</section>`}function l5(){return r`<div class="nothing">
<${Ki} big />
<h2 class="head2">${o("No conversation selected")}</h2>
<p class="mut t13">${o("Click a row on the left or press")} <${gn} of=${["J"]} /></p>
<ul class="hints">
<li><${gn} of=${["1","2","3"]} /><span>${o("mine, unassigned, all")}</span></li>
<li><${gn} of=${["Shift","I"]} /><span>${o("take the most urgent one")}</span></li>
<li><${gn} of=${["?"]} /><span>${o("all keyboard shortcuts")}</span></li>
</ul>
</div>`}var r5,cM=b(()=>{C();ie();U();ne();w();Bt();J();L();lt();Qd();oO();sO();N();wP();Qk();De();XD();xy();$y();Gn();Js();tM();ik();sM();Hd();r5=[["in",300,58],["in",190,38],["out",340,58],["in",250,38],["in",300,120],["out",380,58],["in",170,38]]});var uM={};be(uM,{Lightbox:()=>u5});function c5(){let e=xt.value[E.value.dialog];if(!e)return[];let t=n=>ar(n)&&(n.kind==="photo"||n.media_type.startsWith("image/"));return On(e).flatMap(n=>(n.deleted_at?[]:n.files??[]).filter(t).map(s=>({file:s,at:n.created_at})))}function u5(){return y.value==="photo"&&nu.value?r`<${p5} />`:null}function p5(){let e=c5(),t=e.findIndex(m=>m.file.token===nu.value),n=O(null),[s,a]=g(null);if(Pe(),j(()=>{t<0?Sy():n.current?.focus()},[t<0]),t<0)return null;let{file:i,at:l}=e[t],c=m=>{let h=e[t+m];h&&(nu.value=h.file.token)},u=m=>{let h={ArrowLeft:-1,ArrowRight:1}[m.key];if(h){m.preventDefault(),c(h);return}Gt(m)},p=i.name||o("Photo");return r`<div class="over lightbox" onPointerDown=${m=>{(m.target===m.currentTarget||m.target.classList.contains("lbstage"))&&Sy()}}>
<div class="lbin" role="dialog" aria-modal="true" aria-label=${o("Photo {i} of {n}",{i:t+1,n:e.length})}
onKeyDown=${u}>
<header class="lbhead">
<span class="grow">
<b class="b5 blk cut">${p}</b>
<span class="t12 blk">
${Be(l)}
${e.length>1&&r`<span class="num"> · ${t+1} / ${e.length}</span>`}
</span>
</span>
<a class="ib" href=${yn(i)} download=${i.name||!0} aria-label=${o("Download")}
title=${o("Download")}>
<${d} name="download" />
</a>
<button type="button" class="ib" ref=${n} aria-label=${o("Dismiss")} title=${o("Dismiss")+"  Esc"}
onClick=${Sy}>
<${d} name="x" />
</button>
</header>
<div class="lbstage">
${s===i.token?r`<p>${o("Could not load the picture")}</p>`:r`<img key=${i.token} src=${yn(i,i.preview?"preview":"thumb")} alt=${p}
onError=${()=>a(i.token)} />`}
</div>
${t>0&&r`<button type="button" class="lbturn left" aria-label=${o("Previous photo")} onClick=${()=>c(-1)}>
<${d} name="chevron-left" size="l" />
</button>`}
${t<e.length-1&&r`<button type="button" class="lbturn right" aria-label=${o("Next photo")} onClick=${()=>c(1)}>
<${d} name="chevron-right" size="l" />
</button>`}
</div>
</div>`}var Sy,pM=b(()=>{R();C();tt();ie();ne();w();Xt();J();L();N();ii();De();Sy=()=>{y.value=null}});var d5,vp,Ty=b(()=>{d5=()=>Intl.DateTimeFormat().resolvedOptions().timeZone??"UTC",vp=(e,t)=>`/api/contacts/${e}/export?${new URLSearchParams({zone:d5(),...t})}`});var fM={};be(fM,{Client:()=>f5});function f5(){let{id:e}=E.value,[t,n]=g(null),[s,a]=g(null),i=()=>{a(null),F(`/api/contacts/${e}`).then(c=>n(c.contact),a)};A(()=>{n(null),e?i():a(new K(404,"not-found"))},[e]);let l=bt(150,!t&&!s);return r`<main class="main page client" id="main" tabindex="-1">
<header class="pagehead clhead">
<a class="ib" href=${as()} aria-label=${o("Back")}><${d} name="arrow-left" /></a>
${t?r`
<${te} name=${t.name} size="lg" />
<div class="grow">
<h1 class="head2 cut">${t.name}</h1>
<p class="t12 mut">${o("Client since {date}",{date:Yt(t.created_at)})}</p>
</div>
<${$5} id=${t.id} />
`:r`<h1 class="head2 grow">${o("Client")}</h1>`}
</header>
${s?r`<${se} icon=${s.status===404?"lock":"unplug"}
title=${s.status===404?o("Client not found"):o("Could not load the page")}
text=${z(s)}>
${s.status!==404&&r`<button type="button" class="btn" onClick=${i}>${o("Retry")}</button>`}
<//>`:t?r`<div class="clbody">
<${h5} contact=${t} onSaved=${n} />
<${g5} key=${t.id} contact=${t} />
</div>`:l&&r`<p class="t13 mut clwait">${o("Loading…")}</p>`}
</main>`}function $5({id:e}){return r`<div class="hrow wrap cltake">
<a class="btn small" href=${vp(e,{format:"html",printed:1})} target="_blank" rel="noopener">
<${d} name="file-text" size="s" />
${o("Print")}
</a>
${["txt","json","html"].map(t=>r`<a class="btn small quiet" key=${t} href=${vp(e,{format:t})} download
aria-label=${o("Export as {format}",{format:t.toUpperCase()})}>
<${d} name="download" size="s" />
${t.toUpperCase()}
</a>`)}
</div>`}function h5({contact:e,onSaved:t}){let n=b$(e);return r`<section class="clfacts" aria-label=${o("Client details")}>
<h2 class="t13 b6">${o("Contacts")}</h2>
<ul>
${e.identities.map(s=>r`<li key=${s.id}>
<button type="button" class="crow" title=${o("Copy")}
aria-label=${o("Copy {value}",{value:s.label||s.external_id})}
onClick=${()=>At(s.label||s.external_id)}>
<${Te} kind=${s.kind} named />
<span class="grow cut">${s.label||s.external_id}</span>
<${d} name="copy" size="s" />
</button>
</li>`)}
</ul>
<h2 class="t13 b6">${o("All conversations")} <span class="n dim">${n.length}</span></h2>
<ul>
${n.map(({dialog:s,episode:a})=>r`<li key=${a.number}>
<a class="crow" href=${Y("all",s.id)}>
<${Te} kind=${s.kind} named />
<span class="grow">
<span class="cut">
${a.title||Qe.value[s.channel_id]?.name||Ne(s.kind)}
</span>
<span class="t12 dim cut">${v$(a)}</span>
</span>
</a>
</li>`)}
</ul>
${e.note&&r`<h2 class="t13 b6">${o("Client note")}</h2><p class="t13 notetext">${e.note}</p>`}
<h2 class="t13 b6">${o("Consents and bans")}</h2>
<${g$} contact=${e} onSaved=${t} />
</section>`}function g5({contact:e}){let[t,n]=g(null),[s,a]=g(!0),[i,l]=g({items:[],next:null,loaded:!1,problem:null}),c=O(0),u=m=>{let h=++c.current,f=new URLSearchParams({events:s?"1":"0",...t?{channel:t}:{},...m?{before:m}:{}});F(`/api/contacts/${e.id}/history?${f}`).then($=>{h===c.current&&l(v=>({items:m?[...v.items,...$.items]:$.items,next:$.next,loaded:!0,problem:null}))},$=>{h===c.current&&l(v=>({...v,problem:$}))})};A(()=>{l({items:[],next:null,loaded:!1,problem:null}),u(null)},[t,s]);let p=[...new Map(e.dialogs.map(m=>[m.channel_id,m.kind]))];return r`<section class="clpast" aria-label=${o("Full history")}>
<div class="clbar">
<h2 class="t13 b6">${o("Full history")}</h2>
${p.length>1&&r`<div class="hrow wrap" role="group" aria-label=${o("Channel")}>
<button type="button" class="chip" aria-pressed=${String(t===null)} onClick=${()=>n(null)}>
${o("All channels")}
</button>
${p.map(([m,h])=>r`<button type="button" class="chip" key=${m} aria-pressed=${String(t===m)}
onClick=${()=>n(m)}>
<${Te} kind=${h} />
${Qe.value[m]?.name??Ne(h)}
</button>`)}
</div>`}
<label class="hrow end t13">
<input type="checkbox" class="check" checked=${s} onChange=${m=>a(m.target.checked)} />
${o("Notes and events")}
</label>
</div>
<div class="clscroll" role="group" tabindex="0" aria-label=${o("Full history")}>
${i.items.length>0&&r`<ol class="cllog">${b5(i.items,e)}</ol>`}
${i.loaded&&!i.items.length&&r`<${se} icon="inbox" title=${o("No messages yet")} />`}
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
</section>`}function b5(e,t){let n=new Map(t.dialogs.flatMap(a=>a.episodes.map(i=>[i.number,{...i,dialog:a}]))),s=[];return e.forEach(({episode:a,message:i},l)=>{let c=n.get(a);a!==e[l-1]?.episode&&s.push(r`<li class="clep" key=${`e${a}.${i.id}`}>
<span class="grow cut b6">
${ut(i.created_at,M.value)}
${c?.title?` · ${o("“{text}”",{text:c.title})}`:""} · ${o("No. {number}",{number:de(a)})}
</span>
${c?.state==="closed"&&r`<span class="tag plain">${o("closed")}</span>`}
<a class="link t12" href=${Y("all",i.dialog_id,i.no)}>${o("Open conversation")}</a>
</li>`),s.push(r`<${v5} key=${i.id} message=${i} kind=${c?.dialog.kind} contact=${t} />`)}),s}function v5({message:e,kind:t,contact:n}){if(e.kind==="system")return r`<li class="clline sys">
<span class="t12 mut">
${hp(e)} · <span title=${Be(e.created_at)}>${V(e.created_at)}</span>
</span>
</li>`;let s=e.author.operator_id?H(e.author.operator_id):e.kind==="in"&&n.kind==="person"?n.name:e.author.name||o("Sent outside Okno");return r`<li class=${`clline ${e.kind}`}>
${e.kind==="note"?r`<span class="nic"><${d} name="lock" size="m" /></span>`:r`<${Te} kind=${t} named />`}
<div class="grow">
<span class="t12">
<b class="b6">${s}</b> <a class="mut"
href=${new URL(pp(e)).pathname+new URL(pp(e)).search}
title=${Be(e.sent_at)}>
${V(e.created_at)}
</a>
${e.deleted_at?r` · ${o("The message was deleted")}`:null}
${e.delivery&&jo(e)?r` · ${o("Scheduled for {when}",{when:Xe(Fo(e))})}`:null}
</span>
<div class="clsaid"><${C$} message=${e} client=${n.id} /></div>
</div>
</li>`}var $M=b(()=>{R();C();tt();U();we();ne();w();Se();J();L();_o();N();k$();Fk();my();gp();Ty();De();oc()});function kM(e){Cy.value=e,y.value="why"}var Cy,vM,Oy=b(()=>{oe();ie();Cy=T(null),vM=e=>!!(e?.data?.run||e?.data?.rule)});function L$(e){A(()=>{let t=n=>{n.key!=="Escape"||n.defaultPrevented||y.peek()||document.activeElement.matches?.("input:not([type=checkbox]), textarea, select")||(n.preventDefault(),I(Ke()))};return document.addEventListener("keydown",t,{capture:!0}),()=>document.removeEventListener("keydown",t,{capture:!0})},[]),A(()=>()=>{E.peek().page==="automation"&&E.peek().rule===null&&requestAnimationFrame(()=>{document.querySelector(e)?.focus()})},[])}var kp,Ey=b(()=>{R();C();J();N();ie();kp=({label:e})=>r`<a class="ib small" href=${Ke()} aria-label=${e} title=${`${e}  Esc`}>
<${d} name="x" size="m" />
</a>`});function z$(e){let t=p=>e.filter(m=>m.kind===p).length,[n,s,a,i,l]=["operator","team","channel","hours","tag"].map(t),c=t("tasktype")+t("tasktemplate"),u=[n&&x("{n} operator","{n} operators",n),s&&x("{n} team","{n} teams",s),a&&x("{n} channel","{n} channels",a),i&&o("working hours"),l&&x("{n} tag","{n} tags",l),c&&x("{n} type or template of tasks","{n} types or templates of tasks",c)];return o("No longer there: {list}",{list:u.filter(Boolean).join(", ")})}var w5,I$,x5,yp,cc=b(()=>{w();w5={loop:()=>o("it ran more than 5 times in one conversation within a minute"),failing:()=>o("it failed five times in a row")},I$=e=>w5[e]?.()??o("a fault, code {code}",{code:e});x5={"opted-out":()=>o("the client does not want automatic messages"),group:()=>o("it is a group chat"),automatic:()=>o("the client's message is automatic itself"),"no-address":()=>o("the client has no address in this channel"),"own-address":()=>o("it is one of our own addresses"),disowned:()=>o("the sender's address is forged"),blocked:()=>o("the client has blocked us"),"channel-gone":()=>o("the channel was removed"),"channel-paused":()=>o("the channel is paused"),"before-connection":()=>o("the message is older than the channel's connection"),"too-late":()=>o("too much time had passed"),"said-already":()=>o("it was said in this conversation already"),frequency:()=>o("it was said recently"),"sender-budget":()=>o("this address got 5 automatic messages today"),"dialog-budget":()=>o("this conversation got 20 automatic messages today"),"channel-budget":()=>o("the channel sent its automatic messages of this hour"),tripped:()=>o("the guard against loops has stopped it"),paused:()=>o("all automation was stopped"),"no-text":()=>o("there is no text for this channel and language"),"kept-by-operator":()=>o("an operator has decided otherwise in this conversation"),unchanged:()=>o("everything is so already"),nobody:()=>o("nobody could take it"),assigned:()=>o("it had an assignee already"),closed:()=>o("the conversation was closed"),missing:()=>o("the rule refers to something that is gone")},yp=e=>x5[e]?.()??o("refused, code {code}",{code:e})});function _5({kind:e,body:t},n){let s=Dy[e];return s?[s.when(t,n),s.then(t,n)]:[e,""]}function Ny(e,{channels:t=[],teams:n=[]},s){let a=[...t.map(s.channel),...n.map(s.team)];return a.length?`${e} (${a.join(", ")})`:e}function S5({operators:e,team_id:t,only_here:n,former_days:s},a){let i=[T5(e,t,a)];return n&&i.push(o("only to those at the screen")),s&&i.push(o("first to the previous assignee")),i.join(", ")}function T5(e,t,n){return t?o("in turn within the team “{team}”, who are online",{team:n.team(t)}):e?e.length===1?o("assign to: {name}, when online",{name:n.person(e[0])}):x("in turn among {n} operator online","in turn among {n} operators online",e.length):o("in turn among all who are online")}function O5(e){let t=e.flatMap(s=>s.words);if(!t.length)return o("A message has a word of the list");if(t.length>_M)return x("A message has one of {n} word","A message has one of {n} words",t.length);let n=new Intl.ListFormat(Le.value==="ru"?"ru-RU":"en-GB",{type:"disjunction"});return o("A message has {words}",{words:n.format(t.map(C5))})}function E5(e,t){if(!e.length)return o("no words yet");let n=[...new Set(e.flatMap(i=>i.tags))],s=[...new Set(e.map(i=>i.priority).filter(i=>i!==null))],a=e.filter(i=>i.task).length;return SM({tags:n,priorities:s,tasks:a},t).join(", ")}function SM({tags:e,priorities:t,tasks:n},s){let a=x("add the tag {list}","add the tags {list}",e.length,{list:e.map(s.tag).join(", ")});return[e.length>0&&(e.length>_M?x("add {n} tag","add {n} tags",e.length):a),...t.map(i=>o("priority {name}",{name:Jt(i).toLocaleLowerCase()})),n>0&&x("make {n} task","make {n} tasks",n)].filter(Boolean)}function TM({words:e,tags:t,priority:n,task:s},a){let i={tags:t,priorities:n===null?[]:[n],tasks:s?1:0},l=s?.title?` ${o("“{text}”",{text:s.title})}`:"";return`${e.join(", ")} → ${SM(i,a).join(", ")}${l}`}function A5(e=[]){let t=n=>(n.channel_id===null?0:2)+(n.language===Le.value?0:1);return e.filter(n=>n.text.trim()).sort((n,s)=>t(n)-t(s))[0]?.text??""}function Ay({texts:e=[],frequency:t}){let n=A5(e);if(!n)return o("no text is written yet");let s=[o("“{text}”",{text:N5(n)})];return e.length>1&&s.push(x("and {n} more text","and {n} more texts",e.length-1)),t?.every==="hours"&&s.push(x("at most once in {n} hour","at most once in {n} hours",t.hours)),s.join(", ")}function P5({first_minutes:e,next_minutes:t,stages:n=[],channels:s,teams:a},i){let l=n.map(p=>Math.round(e*p/100)),u=e===t&&l.length>0?x("A client waits for {list} minute","A client waits for {list} minutes",l.at(-1),{list:xM(l.map(String))}):o("The first reply {first}, next replies {next}",{first:wM(e),next:wM(t)});return Ny(u,{channels:s,teams:a},i)}function D5({first_minutes:e,next_minutes:t,stages:n=[],whom:s,email:a},i){let l=CM(s,a,i);return e===t?l:o("at {list} of the time {what}",{list:xM(n.map(My)),what:l})}function Ry(e,t){let n=(e?.operators??[]).map(t.person);return[e?.assignee&&o("the assignee"),e?.leads&&o("team leads"),...n].filter(Boolean)}function CM(e,t,n){let s=Ry(e,n).join(", ")||o("no one");return t?o("notify on screen and by email: {list}",{list:s}):o("notify: {list}",{list:s})}function B$({every:e,hours:t=0}){return e==="hours"?x("At most once in {n} hour","At most once in {n} hours",t):{message:o("To every message"),wait:o("Once until we reply"),episode:o("Once per conversation")}[e]}var yM,Py,xM,Dy,uc,wt,wp,_M,C5,N5,wM,My,No=b(()=>{w();at();yM=90,Py=1,xM=e=>new Intl.ListFormat(Le.value==="ru"?"ru-RU":"en-GB").format(e),Dy={distribution:{icon:"users-round",title:()=>o("Round-robin assignment"),when:({channels:e=[]},t)=>Ny(o("A new conversation without an assignee"),{channels:e},t),then:S5},reply_assigns:{icon:"hand",title:()=>o("Who replies becomes the assignee"),when:()=>o("An operator replies in a conversation without an assignee"),then:()=>o("assign it to them")},words:{icon:"tag",title:()=>o("Tags by words"),when:(e,t)=>Ny(O5(e.entries),e,t),then:({entries:e},t)=>E5(e,t)},autoreply:{icon:"message-square-reply",title:()=>o("Auto-reply"),when:({clients:e})=>e==="new"?o("The first conversation of a new client"):o("A new conversation"),then:Ay},out_of_hours:{icon:"moon",title:()=>o("Out of hours"),when:({hours_id:e},t)=>e===Py?o("A message outside working hours"):o("A message outside “{hours}”",{hours:t.hours(e)}),then:Ay},receipt:{icon:"mail",title:()=>o("Receipt"),when:()=>o("A new conversation by email"),then:Ay},sla:{icon:"alarm-clock-check",title:({first_minutes:e})=>x("SLA within {n} minute","SLA within {n} minutes",e),when:P5,then:D5},untouched:{icon:"bell-ring",title:()=>o("Reminder that nobody took it"),when:({minutes:e})=>x("Nobody takes a conversation for {n} minute","Nobody takes a conversation for {n} minutes",e),then:({whom:e,email:t},n)=>CM(e,t,n)}},uc=e=>Dy[e]?.icon??"zap",wt=({kind:e,body:t})=>Dy[e]?.title(t)??e;wp=(e,t)=>_5(e,t).filter(Boolean).join(" → ");_M=3,C5=e=>/^["«“]/.test(e)?e:o("“{text}”",{text:e});N5=e=>{let t=e.trim().replace(/\{[^{}|]*(?:\|([^{}]*))?\}/g,(n,s)=>s||"…").replace(/\s+/g," ").replace(/(?<!\.)\.$/,"");return t.length>yM?`${t.slice(0,yM-1).trimEnd()}…`:t};wM=e=>x("within {n} minute","within {n} minutes",e);My=e=>o("{n}%",{n:e})});async function Po(){let e=W$+=1;try{let t=await F("/api/rules");if(e!==W$)return;He.value=t,pc.value=null,F$.value+=1}catch(t){if(!(t instanceof K))throw t;e===W$&&(pc.value=t)}}function MM(){clearTimeout(OM),Ly&&(OM=setTimeout(Po,M5))}function RM(){Ly+=1,Po();let e=setInterval(()=>{document.hidden||Po()},R5);return()=>{Ly-=1,clearInterval(e)}}function Iy(e){W$+=1;let{rules:t}=He.peek(),n=t.some(s=>s.id===e.id);He.value={...He.peek(),rules:n?t.map(s=>s.id===e.id?{...s,...e}:s):[...t,e]}}async function mc(e,t){e&&Iy(e);try{let n=await t();return n?.rule?Iy(n.rule):await Po(),n??!0}catch(n){if(!(n instanceof K))throw n;return await Po(),n.code==="not-reviewed"?LM(Sn(e.id)):ee(z(n)),null}}function j$(e,t,n,s){let a=n(),i=G(e,{icon:t,undo:async()=>{await a&&await s()}});return a.then(l=>{l||Mr(i)}),a}function LM(e){K$.value=e,y.value="rulefirst"}function IM(e,t){return t&&Ts(e.kind)?.writes_to_clients&&!e.reviewed?(LM(e),null):Wy(e,t)}function jy(e,t){let n=xp(e.group),s=n[n.findIndex(l=>l.id===e.id)+1]?.id??null;if(t===s||t===e.id)return null;let a=n.filter(l=>l.id!==e.id);a.splice(t===null?a.length:a.findIndex(l=>l.id===t),0,e);let i=new Map(a.map((l,c)=>[l.id,c]));return He.value={...He.peek(),rules:He.peek().rules.map(l=>i.has(l.id)?{...l,place:i.get(l.id)}:l)},j$(o("Order changed: {name}",{name:wt(e)}),"arrow-up",NM(e.id,t),NM(e.id,s))}function U$(e,t){let n=xp(e.group),s=n.findIndex(a=>a.id===e.id);return n[s+t]?(jy(e,t<0?n[s-1].id:n[s+2]?.id??null),!0):!1}function zM(e){return He.value={...He.peek(),rules:He.peek().rules.filter(t=>t.id!==e.id)},j$(o("Rule deleted: {name}",{name:wt(e)}),"trash-2",PM(e.id,!0),PM(e.id,!1))}async function WM({id:e,kind:t,version:n,body:s}){let a=e?await B(`/api/rules/${e}`,{version:n,body:s},{method:"PATCH"}):await B("/api/rules",{kind:t,body:s});return Iy(a.rule),a.rule}var M5,R5,He,pc,F$,zy,rt,Sn,Ts,DM,xp,By,Ly,W$,OM,L5,K$,EM,Wy,AM,Fy,q$,NM,Ky,PM,BM,dn=b(()=>{oe();U();w();L();lt();he();ie();No();M5=250,R5=3e4,He=T(null),pc=T(null),F$=T(0),zy=ve(()=>X.value.hours??{}),rt=ve(()=>P.value?.role==="administrator"),Sn=e=>He.value?.rules.find(t=>t.id===e)??null,Ts=e=>He.value?.kinds.find(t=>t.kind===e)??null,DM=e=>zy.value[e]?.name,xp=e=>(He.value?.rules??[]).filter(t=>t.group===e).sort((t,n)=>t.place-n.place||t.id-n.id),By=e=>!!e.paused_at||e.missing.length>0,Ly=0,W$=0,OM=null;L5=e=>e.k==="rule"||e.k==="automation"||e.k==="gone"&&e.of==="rule";tn(e=>{e.some(L5)&&MM()});qn(MM);K$=T(null);EM=(e,t,n)=>()=>mc({id:e,active:t},()=>B(`/api/rules/${e}/active`,n===void 0?{active:t}:{active:t,version:n}));Wy=(e,t,n)=>j$(t?o("Switched on: {name}",{name:wt(e)}):o("Switched off: {name}",{name:wt(e)}),"zap",EM(e.id,t,n),EM(e.id,!t)),AM=e=>()=>(He.value={...He.peek(),paused:e},mc(null,()=>B("/api/automation/paused",{paused:e}))),Fy=e=>j$(e?o("All automation is stopped"):o("Automation works again"),e?"pause":"play",AM(e),AM(!e)),q$=e=>mc({id:e.id,paused_at:null,paused_why:null},()=>B(`/api/rules/${e.id}/resume`,{})),NM=(e,t)=>()=>mc(null,()=>B(`/api/rules/${e}/place`,{before:t}));Ky=(e,t)=>{let n=xp(e.group);return!!n[n.findIndex(s=>s.id===e.id)+t]},PM=(e,t)=>()=>mc(null,()=>B(`/api/rules/${e}/removed`,{removed:t}));BM=e=>mc(null,()=>B(`/api/rules/${e.id}/share-out`,{}))});var Ae,H$,Xo=b(()=>{w();Se();N();L();at();dn();No();Ae={person:H,team:e=>Fe.value[e]?.name??o("Deleted team"),tag:zn,channel:e=>Qe.value[e]?.name??o("Removed channel"),hours:e=>DM(e)||(e===Py?o("company hours"):o("Removed hours"))},H$=()=>Object.values(Qe.value).filter(e=>e.health!=="removed").sort((e,t)=>Ne(e.kind).localeCompare(Ne(t.kind))||e.name.localeCompare(t.name))});function Y$(e,t){return t==null||t===""?o("none"):e==="words"?t.join(", ")||o("none"):Array.isArray(t)?t.length?t.map(n=>Y$(e,n)).join(", "):o("any"):FM[e]?FM[e](t):typeof t=="boolean"?W5(t):typeof t=="object"?JSON.stringify(t):String(t)}function j5({tags:e,priority:t}){return[e.length>0&&o("Tags added: {tags}",{tags:e.map(Ae.tag).join(", ")}),t!==null&&o("Priority: {priority}",{priority:Jt(t).toLocaleLowerCase()})].filter(Boolean).join(" · ")}var I5,jM,z5,B5,W5,FM,G$,F5,K5,V$,J$=b(()=>{w();N();at();cc();Xo();I5={client:()=>o("A client wrote it"),words:()=>o("Words found"),ordinary:()=>o("A person wrote to us alone"),every:()=>o("How often"),new_client:()=>o("New client"),closed:()=>o("Outside working hours"),channel_kind:()=>o("Kind of channel"),channel:()=>o("Channel"),team:()=>o("Team"),assignee:()=>o("Assignee"),minutes:()=>o("Minutes passed"),untouched:()=>o("Nobody took it")},jM=e=>I5[e]?.()??e,z5={message:()=>o("to every message"),wait:()=>o("once until we reply"),episode:()=>o("once per conversation"),hours:()=>o("once in some hours")},B5=e=>z5[e]?.()??e,W5=e=>e?o("yes"):o("no"),FM={assignee:Ae.person,channel:Ae.channel,team:Ae.team,channel_kind:Ne,every:e=>B5(e)};G$=e=>({did:()=>o("done"),refused:()=>yp(e.code),failed:()=>o("it failed")})[e.outcome](),F5=e=>new Intl.ListFormat(Le.value==="ru"?"ru-RU":"en-GB").format((e.operators??[]).map(Ae.person));K5={task:({tasks:e})=>x("{n} task made","{n} tasks made",e?.length??0),classify:j5,say:({message_id:e})=>e?o("A message was sent to the client"):o("No message was sent"),assign:({operator_id:e,team_id:t})=>e?o("Assigned to {name}",{name:Ae.person(e)}):o("Given to the team “{team}”",{team:Ae.team(t)}),target:({minutes:e})=>x("Reply is due within {n} minute","Reply is due within {n} minutes",e),notify:e=>e.operators?.length?o("Notified: {list}",{list:F5(e)}):o("Notified")},V$=e=>K5[e.do]?.(e)??e.do});function q5({one:e}){let t=e.holds?r`<${d} name="check" size="s" /><span class="vh">${o("fits")}</span>`:r`<span class="nofit"><${d} name="x" size="s" /></span><span class="vh">${o("does not fit")}</span>`,n=Y$(e.field,e.wanted),s=Y$(e.field,e.value);return r`
${t}
<span>
${s}
${n!==s&&r` <span class="dim t12">${o("wanted: {value}",{value:n})}</span>`}
</span>
`}var Z$,qy=b(()=>{C();w();gp();Se();N();J$();Z$=({run:e})=>r`<dl class="kv runkv">
${e.values.map(t=>r`<div key=${t.field}><dt>${jM(t.field)}</dt><dd><${q5} one=${t} /></dd></div>`)}
${e.done.map((t,n)=>r`<div key=${n}><dt>${n?"":o("Done")}</dt><dd>${V$(t)}</dd></div>`)}
${e.skipped.map((t,n)=>r`<div key=${`s${t.id}`}>
<dt>${n?"":o("Passed over")}</dt>
<dd>
<${te} name=${H(t.id)} size="xs" />
<s class="dim">${H(t.id)}</s>
<span class="dim t12">${dy(t)}</span>
</dd>
</div>`)}
${e.error&&r`<div><dt>${o("Error")}</dt><dd><code class="runerror">${e.error}</code></dd></div>`}
</dl>`});function Q$({source:e,newest:t,empty:n,named:s=!1}){let[a,i]=g(U5),[l,c]=g(!1),u=async m=>{try{let h=await F(m?`${e}${e.includes("?")?"&":"?"}before=${m}`:e);i(f=>({runs:m?[...f.runs,...h.runs]:h.runs,more:h.more,problem:null})),m||c(!1)}catch(h){if(!(h instanceof K))throw h;i(f=>({...f,problem:h}))}};A(()=>{u()},[]),A(()=>{a.runs&&c((a.runs[0]?.at??0)<(t??0))},[t]);let p=bt(150,!a.runs&&!a.problem);return!a.runs&&a.problem?r`<${se} icon="unplug" title=${o("The log could not be loaded")} text=${z(a.problem)}>
<button type="button" class="btn" onClick=${()=>u()}>${o("Retry")}</button>
<//>`:a.runs?a.runs.length?r`
${l&&r`<p class="runmore">
<button type="button" class="btn small" onClick=${()=>u()}>
<${d} name="arrow-up" size="s" />
${o("Show newer runs")}
</button>
</p>`}
<ol class="runs">${H5(a.runs,s)}</ol>
${a.problem&&r`<p class="t13 runmore" role="alert">${z(a.problem)}</p>`}
${a.more&&r`<p class="runmore">
<button type="button" class="btn small" onClick=${()=>u(a.runs.at(-1).id)}>
${o("Show older ones")}
</button>
</p>`}
`:n:p&&r`<div class="sks" aria-busy="true">
${[90,70,80].map(m=>r`<${Oe} key=${m} width=${m} />`)}
</div>`}function H5(e,t){let n=[];return e.forEach((s,a)=>{(!a||ct(e[a-1].at)!==ct(s.at))&&n.push(r`<li class="mh" key=${`d${s.id}`}>${qi(s.at,M.value)}</li>`),n.push(r`<${J5} key=${s.id} run=${s} named=${t} />`)}),n}function J5({run:e,named:t}){return r`<li class=${`run ${e.outcome}`}>
<details>
<summary>
<${d} name=${Y5[e.outcome]} size="s" />
<span class="grow">
<b class="b5 cut blk">${e.client||o("No conversation")}</b>
<span class="t12 mut blk">${G5(e)}</span>
${t&&r`<span class="t12 dim cut blk">${V5(e)}</span>`}
</span>
<time class="t12 dim" title=${Be(e.at)}>${V(e.at)}</time>
</summary>
<div class="runin">
<${Z$} run=${e} />
<p class="hrow t12">
${t&&Sn(e.rule_id)?r`<a class="link" href=${Ke(e.rule_id,"log")}>
${o("Rule, version {n}",{n:e.version})}
</a>`:r`<span class="dim">${o("Version {n}",{n:e.version})}</span>`}
${e.dialog_id&&r`<a class="link hrow end" href=${Y("all",e.dialog_id)}>${o("Open conversation")}</a>`}
</p>
</div>
</details>
</li>`}var U5,Y5,G5,V5,Uy=b(()=>{R();C();U();we();ne();w();J();N();De();qy();dn();J$();No();U5={runs:null,more:!1,problem:null};Y5={did:"check",refused:"ban",failed:"circle-alert"},G5=e=>e.outcome==="did"&&e.done.length?e.done.map(V$).join(", "):G$(e),V5=e=>wt(Sn(e.rule_id)??{kind:e.kind,body:Ts(e.kind)?.default??{}})});function qM(){let e=O(null),[t,n]=g("");L$(".autolog"),j(()=>{document.activeElement!==document.body&&e.current.focus({preventScroll:!0})},[]);let s=Math.max(0,...He.value.rules.map(i=>i.last_run_at??0)),a=KM.find(([i])=>i===t)[2]();return r`<aside class="peek" aria-label=${o("Log of all rules")}>
<div class="ed-top">
<h2 class="grow cut" tabindex="-1" ref=${e}>${o("Log of all rules")}</h2>
<${kp} label=${o("Close the log")} />
</div>
<div class="scroll ed edbody" role="group" tabindex="0" aria-label=${o("Runs")}>
<div class="rulechips" role="group" aria-label=${o("Show runs")}>
${KM.map(([i,l])=>r`<button type="button" class="chip" key=${i} aria-pressed=${String(i===t)}
onClick=${()=>n(i)}>${l()}</button>`)}
</div>
<${Q$} key=${t} source=${t?`/api/runs?outcome=${t}`:"/api/runs"} named
newest=${t?null:s} empty=${r`<${se} icon="history" title=${a}
text=${o("Runs of the last 90 days appear here.")} />`} />
</div>
</aside>`}var KM,UM=b(()=>{R();C();w();N();Ey();Uy();dn();KM=[["",()=>o("All"),()=>o("No runs yet")],["did",()=>o("Done"),()=>o("No rule has done anything yet")],["refused",()=>o("Refused"),()=>o("Nothing was refused")],["failed",()=>o("Failed"),()=>o("No run has failed")]]});var X$,Hy=b(()=>{C();dn();X$=({rule:e,label:t})=>r`<input class="tog" type="checkbox" role="switch" aria-label=${t} checked=${e.active} onChange=${n=>{let s=n.currentTarget.checked;n.currentTarget.checked=e.active,IM(e,s)}} />`});function Z5(e){let t=Math.max(1,...e),n=(HM-2)/Math.max(1,e.length-1),s=(a,i)=>`${(1+i*n).toFixed(1)} ${(Yy-2-a/t*(Yy-5)).toFixed(1)}`;return`M${e.map(s).join("L")}`}function X5(e){return e.active?[x("{n} time today","{n} times today",e.today,{n:de(e.today)}),e.last_run_at?o("{span} ago",{span:et(M.value-e.last_run_at)}):o("has not run yet")]:[o("off"),o("changed {date}",{date:Yt(e.changed_at)})]}function e8(e){let t=s=>{let a=Sn(eh.id);!a||a.group!==e.group||a.id===e.id||(s.preventDefault(),s.currentTarget.dataset.drop=t8(s)?"after":"before")},n=s=>delete s.currentTarget.dataset.drop;return{draggable:!0,onDragStart:s=>{eh.id=e.id,s.dataTransfer.effectAllowed="move",s.dataTransfer.setData("text/plain",wt(e))},onDragEnd:()=>{eh.id=null},onDragOver:t,onDragLeave:n,onDrop:s=>{s.preventDefault();let a=s.currentTarget.dataset.drop==="after";n(s);let i=Sn(eh.id);i&&jy(i,a?n8(s.currentTarget,i):e.id)}}}function t8(e){let t=e.currentTarget.getBoundingClientRect();return e.currentTarget.parentElement.clientWidth>t.width*1.5?e.clientX>t.left+t.width/2:e.clientY>t.top+t.height/2}function n8(e,t){let n=e.nextElementSibling;return Number(n?.dataset.rule)===t.id&&(n=n.nextElementSibling),n?Number(n.dataset.rule):null}function o8(e,t){let n={ArrowUp:-1,ArrowDown:1}[e.key];if(!n||!e.shiftKey||!(e.ctrlKey||e.metaKey)||!rt.value)return;e.preventDefault(),e.stopPropagation();let s=e.currentTarget.querySelector("h3 a");Fs(U$(t,n)?o("Moved: {name}",{name:wt(t)}):o("This is the edge of the group")),requestAnimationFrame(()=>s.focus())}function YM({rule:e,names:t,open:n}){let s=wt(e),a=rt.value?e8(e):{},i=["card","hov","rule",e.paused_at&&"failing",!e.paused_at&&e.missing.length&&"lacking"];return r`<article class=${i.filter(Boolean).join(" ")} data-rule=${e.id} data-off=${e.active?null:""}
aria-current=${n?"true":null} ...${a} onKeyDown=${l=>o8(l,e)}>
<span class="ric"><${d} name=${uc(e.kind)} /></span>
<h3>
<a href=${Ke(e.id)}
aria-keyshortcuts=${rt.value?"Control+Shift+ArrowUp Control+Shift+ArrowDown":null}>
${s}
</a>
</h3>
${rt.value?r`<${X$} rule=${e} label=${o("The rule “{name}” is on",{name:s})} />`:r`<span class="tag plain">${e.active?o("on"):o("off")}</span>`}
<p class="ds">${wp(e,t)}</p>
<${s8} rule=${e} />
<div class="mt2">
${X5(e).map((l,c)=>r`${c>0&&r`<span aria-hidden="true">·</span>`}<span>${l}</span>`)}
<${Q5} days=${e.days} />
</div>
</article>`}function s8({rule:e}){return e.paused_at?r`<p class="rulebad">
<${d} name="circle-alert" size="s" />
<span class="grow">${o("Paused: {cause}",{cause:I$(e.paused_why)})}</span>
${rt.value&&r`<button type="button" class="btn small" onClick=${()=>q$(e)}>${o("Continue")}</button>`}
</p>`:e.missing.length?r`<p class="rulewarn">
<${d} name="triangle-alert" size="s" />
<span class="grow">${z$(e.missing)}</span>
${rt.value&&r`<a class="link" href=${Ke(e.id)}>${o("Choose a replacement")}</a>`}
</p>`:null}var HM,Yy,Q5,eh,GM=b(()=>{C();we();ne();w();J();N();Wr();cc();dn();Hy();No();[HM,Yy]=[72,18];Q5=({days:e})=>r`<svg class="spark" viewBox=${`0 0 ${HM} ${Yy}`} role="img"
aria-label=${o("Runs in the last 14 days: {list}",{list:e.join(", ")})}>
<path d=${Z5(e)} />
</svg>`;eh={id:null}});function r8(e,t){let n=new Map(e.map(l=>[ZM(l),l.text])),s=new Map(t.map(l=>[ZM(l),l.text])),a=[...s].filter(([l,c])=>n.get(l)!==c),i=[...n.keys()].filter(l=>!s.has(l));return[...a.map(([l,c])=>o("Text ({place}): “{text}”",{place:l,text:c})),...i.map(l=>o("Text removed ({place})",{place:l}))]}function th(e,t){return Object.keys(t).flatMap(n=>{if(JSON.stringify(e[n])===JSON.stringify(t[n]))return[];if(n==="texts")return r8(e.texts,t.texts);let[s,a]=a8[n]??[()=>n,JSON.stringify];return[o("{field}: {before} → {after}",{field:s(),before:a(e[n]),after:a(t[n])})]})}var VM,JM,Gy,Vy,a8,ZM,Jy=b(()=>{w();Xo();No();VM=e=>e?o("yes"):o("no"),JM=e=>t=>t?.length?t.map(e).join(", "):o("all"),Gy=e=>e?Ae.team(e):o("none"),Vy=e=>t=>e[t](),a8={operators:[()=>o("Operators"),e=>e?e.map(Ae.person).join(", "):o("all")],team_id:[()=>o("Team"),Gy],channels:[()=>o("Channels"),JM(e=>Ae.channel(e))],teams:[()=>o("Teams"),JM(e=>Ae.team(e))],cap:[()=>o("Open conversations of one person, at most"),String],only_here:[()=>o("Only those at the screen"),VM],former_days:[()=>o("Days for the previous assignee"),String],absent:[()=>o("When the assignee is absent"),Vy({keep:()=>o("leave it to the assignee"),next:()=>o("give it to the next operator"),team:()=>o("give it to a team")})],absent_minutes:[()=>o("Minutes until absent"),String],absent_team_id:[()=>o("Team for conversations of the absent"),Gy],nobody:[()=>o("When nobody can take it"),Vy({leave:()=>o("leave it unassigned"),team:()=>o("give it to a team")})],nobody_team_id:[()=>o("Team when nobody can take it"),Gy],entries:[()=>o("Words and tags"),e=>e.map(t=>TM(t,Ae)).join("; ")||o("no words yet")],clients:[()=>o("Clients"),Vy({all:()=>o("All clients"),new:()=>o("Only new clients")})],frequency:[()=>o("How often"),B$],hours_id:[()=>o("Working hours"),e=>Ae.hours(e)],first_minutes:[()=>o("First reply within"),String],next_minutes:[()=>o("Next replies within"),String],minutes:[()=>o("Minutes"),String],stages:[()=>o("Moments"),e=>e.map(My).join(", ")],whom:[()=>o("Whom to notify"),e=>Ry(e,Ae).join(", ")||o("no one")],email:[()=>o("Also by email"),VM]},ZM=({channel_id:e,language:t})=>`${e===null?o("All channels"):Ae.channel(e)}, ${t}`});var i8,Zy,QM,XM,Qy=b(()=>{i8=/"[^"\n]{1,100}"|“[^”\n]{1,100}”|«[^»\n]{1,100}»|[^,;\n]{1,400}/g,Zy=e=>[...new Set([...e.matchAll(i8)].map(([t])=>t.trim()).filter(Boolean))],QM=e=>e.match(/[\p{L}\p{N}]+/gu)?.length??0,XM=e=>e.filter(t=>t.length>100||!QM(t)||QM(t)>12)});function aR(e){return[...e.replace(/\{\s*(\w+)\s*(\|[^{}]*)?\}/g,(n,s)=>_p.includes(s)?"":n).matchAll(/\{[^{}]*\}?|\}/g)].map(([n])=>n)}function l8({texts:e=[]},t){let n=new Set;e.length||(t.texts=o("Write at least one text")),e.forEach((s,a)=>{let i=`${s.channel_id}:${s.language}`,l=aR(s.text);s.text.trim()?s.text.length>eR?t[`texts.${a}`]=x("At most {n} character","At most {n} characters",eR):l.length?t[`texts.${a}`]=o("There is no such variable: {list}",{list:l.join(" ")}):n.has(i)&&(t[`texts.${a}`]=o("There is already a text for this channel and language")):t[`texts.${a}`]=o("Write the text that the client will get"),n.add(i)})}function c8({frequency:e},t){e?.every==="hours"&&!br(e.hours,1,nR)&&(t.frequency=vr(1,nR))}function sR({whom:e},t){!e.assignee&&!e.leads&&!e.operators.length&&(t.whom=o("Choose who is notified"))}function u8({entries:e},t){e.forEach(({words:n,tags:s,priority:a,task:i},l)=>{let c=XM(n);n.length?n.length>oR?t[`entries.${l}.words`]=x("At most {n} word","At most {n} words",oR):c.length&&(t[`entries.${l}.words`]=o("Not a word, or too long: {list}",{list:c.slice(0,5).join(", ")})):t[`entries.${l}.words`]=o("Write at least one word"),!s.length&&a===null&&!i&&(t[`entries.${l}.effects`]=o("Choose a tag, a priority or a task"));let u=i?aR(i.title):[];u.length&&(t[`entries.${l}.title`]=o("There is no such variable: {list}",{list:u.join(" ")}))})}function ew({kind:e,body:t}){let n={};return p8[e]?.(t,n),n}var _p,eR,oh,tR,nh,nR,oR,br,vr,Xy,p8,sh=b(()=>{w();Qy();_p=["name","number","company","hours","back"],eR=4e3,oh=1440,tR=30*oh,nh=60*oh,nR=24*365,oR=500;br=(e,t,n)=>Number.isInteger(e)&&e>=t&&e<=n,vr=(e,t)=>o("A whole number from {least} to {most}",{least:e,most:t});Xy=(e,t)=>{l8(e,t),c8(e,t)};p8={distribution:(e,t)=>{e.operators&&!e.operators.length&&(t.operators=o("Choose at least one operator")),e.team_id===0&&(t.team_id=o("Choose a team")),br(e.cap,0,1e3)||(t.cap=vr(0,1e3)),br(e.former_days,0,365)||(t.former_days=vr(0,365)),e.absent!=="keep"&&!br(e.absent_minutes,0,oh)&&(t.absent_minutes=vr(0,oh)),e.absent==="team"&&!e.absent_team_id&&(t.absent_team_id=o("Choose a team")),e.nobody==="team"&&!e.nobody_team_id&&(t.nobody_team_id=o("Choose a team"))},autoreply:Xy,out_of_hours:Xy,receipt:Xy,sla:(e,t)=>{br(e.first_minutes,1,nh)||(t.first_minutes=vr(1,nh)),br(e.next_minutes,1,nh)||(t.next_minutes=vr(1,nh)),e.stages.length?e.stages.some(n=>!br(n,1,1e3))?t.stages=vr(1,1e3):new Set(e.stages).size<e.stages.length&&(t.stages=o("Two moments are the same")):t.stages=o("Add at least one moment"),sR(e,t)},untouched:(e,t)=>{br(e.minutes,1,tR)||(t.minutes=vr(1,tR)),sR(e,t)},words:u8}});function m8(e){let t=(e?.detail?.errors??[]).map(({field:n,message:s})=>[n.split(".").at(-1),s]);return Object.fromEntries(t)}function fc({id:e,kind:t,version:n,body:s}){Re.value={id:e,kind:t,version:n,body:s,base:JSON.stringify(s)},tw.value=!1,dc.value=null,kr.value=null}function ah(e){Re.value={...Re.peek(),body:{...Re.peek().body,...e}}}function lR(){let{id:e,kind:t}=Re.peek();fc(e?Sn(e):nw(t))}function cR(e){let{version:t,base:n}=Re.peek();e.version!==t&&(JSON.stringify(e.body)===n?Re.value={...Re.peek(),version:e.version}:Cs.peek()?kr.value={by:e.changed_by,at:e.changed_at}:fc(e))}function pR(){let{id:e}=Re.peek();return Re.value={...Re.peek(),version:Sn(e).version},kr.value=null,rh()}function d8(){requestAnimationFrame(()=>{document.querySelector(".edbody [aria-invalid='true']")?.focus()})}async function rh(){if(!Re.peek()||Ti.peek())return!1;if(tw.value=!0,dc.value=null,Object.keys(ew(Re.peek())).length)return d8(),!1;Ti.value=!0;let e=Re.peek();try{let t=await WM(e);return Re.peek()===e?fc(t):Re.value={...Re.peek(),id:t.id,version:t.version,base:JSON.stringify(t.body)},e.id||(G(o("Rule created: {name}. It is off.",{name:wt(t)}),{icon:"zap"}),I(Ke(t.id),{replace:!0,sure:!0})),!0}catch(t){if(!(t instanceof K))throw t;return t.code==="changed-meanwhile"?(await Po(),kr.value={by:t.detail.by,at:t.detail.at}):dc.value=t,!1}finally{Ti.value=!1}}var Re,tw,Ti,dc,kr,Cs,rR,iR,nw,uR,mR,Ci=b(()=>{oe();U();w();J();he();sh();dn();No();Re=T(null),tw=T(!1),Ti=T(!1),dc=T(null),kr=T(null),Cs=ve(()=>!!Re.value&&JSON.stringify(Re.value.body)!==Re.value.base),rR=ve(()=>Re.value&&tw.value?{...ew(Re.value),...m8(dc.value)}:{});iR=()=>{Re.value=null},nw=e=>({id:null,kind:e,version:0,body:Ts(e).default});uR=()=>fc(Sn(Re.peek().id));mR=e=>({"unknown-variable":()=>o("A text names a variable that does not exist.")})[e.code]?.()??z(e)});var dR,fR=b(()=>{C();w();N();Uy();dR=({rule:e})=>r`<${Q$} source=${`/api/rules/${e.id}/runs`} newest=${e.last_run_at}
empty=${r`<${se} icon="history" title=${o("No runs yet")} text=${e.active?o("Runs of the last 90 days appear here."):o("The rule is off. “Dry run” shows what it would do.")} />`} />`});var ih,ow=b(()=>{oe();ih=T(null)});function $R({rule:e}){let[t,n]=g(30),[s,a]=g({busy:!1,result:null,problem:null}),i=async()=>{a({busy:!0,result:null,problem:null});let l=Cs.peek()?{body:Re.peek().body}:{};try{a({busy:!1,result:await xe("POST",`/api/rules/${e.id}/rehearsal`,{days:t,...l}),problem:null})}catch(c){if(!(c instanceof K))throw c;a({busy:!1,result:null,problem:c})}};return A(()=>a({busy:!1,result:null,problem:null}),[e.version]),r`
<p class="t13 mut">${o("What the rule would have done in the past. Nothing is sent and nothing changes.")}</p>
${Cs.value&&r`<p class="hint">${o("Checked with your changes, which are not saved yet.")}</p>`}
<div class="hrow wrap rowgap">
<${ft} label=${o("Period")} value=${String(t)} onPick=${l=>n(Number(l))}
options=${f8.map(l=>[String(l),x("{n} day","{n} days",l)])} />
<button type="button" class="btn primary" disabled=${s.busy} aria-busy=${String(s.busy)} onClick=${i}>
<${d} name="play" size="m" />
${o("Check")}
</button>
</div>
<div aria-live="polite">
${s.busy&&r`<div class="sks">${[90,64,78].map(l=>r`<${Oe} key=${l} width=${l} />`)}</div>`}
${s.problem&&r`<${se} icon="unplug" title=${o("The dry run failed")} text=${z(s.problem)}>
<button type="button" class="btn" onClick=${i}>${o("Retry")}</button>
<//>`}
${s.result&&r`<${h8} rule=${e} result=${s.result} />`}
</div>
`}function $8(e,{matched:t,sent:n}){let s=x("It would have run {n} time","It would have run {n} times",t,{n:de(t)});if(!Ts(e.kind)?.writes_to_clients)return s;let a={n:de(n)},i=x("{n} automatic message would have left","{n} automatic messages would have left",n,a);return`${s}, ${i}`}function h8({rule:e,result:t}){let n=Object.entries(t.refused).sort((s,a)=>a[1]-s[1]);return r`
<h3 class="t14 b6 rehead">${$8(e,t)}</h3>
${!t.exact&&r`<p class="hint">
${o("An estimate: {list}.",{list:t.not_recorded.map(v8).join(", ")||o("not everything is recorded")})}
</p>`}
${t.by_channel.length>1&&r`<dl class="kv rekv">
${t.by_channel.map(s=>r`<div key=${s.channel_id}>
<dt class="cut">${Ae.channel(s.channel_id)}</dt>
<dd class="num">${de(s.count)}</dd>
</div>`)}
</dl>`}
${n.length>0&&r`
<h4 class="mh">${o("It would have kept silent")}</h4>
<ul class="reref">
${n.map(([s,a])=>r`<li key=${s}>
<span class="grow">${yp(s)}</span>
<span class="num">${de(a)}</span>
</li>`)}
</ul>
`}
${t.dialogs.length>0&&r`
<h4 class="mh">${o("Conversations")}</h4>
<ol class="runs">${t.dialogs.map((s,a)=>r`<${g8} key=${a} one=${s} />`)}</ol>
${t.matched>t.dialogs.length&&r`<p class="hint">${x("The last {n} is shown.","The last {n} are shown.",t.dialogs.length)}</p>`}
`}
`}var f8,g8,b8,v8,hR=b(()=>{R();C();U();we();ne();w();J();N();Tt();cc();Ci();Xo();dn();f8=[7,30,90];g8=({one:e})=>r`<li class=${`run ${e.outcome}`}>
<a class="runlink" href=${Y("all",e.dialog_id)}>
<${d} name=${e.outcome==="did"?"check":"ban"} size="s" />
<span class="grow">
<b class="b5 cut blk">${e.client}</b>
${e.code&&r`<span class="t12 mut blk">${yp(e.code)}</span>`}
</span>
<span class="t12 dim">${ut(e.at,M.value)}, ${V(e.at)}</span>
</a>
</li>`,b8={presence:()=>o("who was online then is not recorded"),loads:()=>o("how many conversations each had then is not recorded"),here:()=>o("who was at the screen then is not recorded")},v8=e=>b8[e]?.()??e});function gR({label:e,hint:t,error:n,children:s}){let a=Sc();return r`<div class="rowgap">
<div class="hrow">
<label class="t13 grow" for=${a}>${e}${t&&r`<span class="t12 dim blk">${t}</span>`}</label>
${s({id:a,invalid:n?"true":null,"aria-describedby":n?`${a}e`:null})}
</div>
<${po} id=${`${a}e`} text=${n} />
</div>`}function Sp({id:e,value:t,onValue:n,unit:s,label:a,...i}){let[l,c]=g(String(t));A(()=>{Number(l)!==t&&!Number.isNaN(t)&&c(String(t))},[t]);let u=h=>{let f=h.currentTarget.value;c(f),n(/^\d+$/.test(f.trim())?Number(f):NaN)},{invalid:p,...m}=i;return r`<span class="hrow tight">
<input class="input numin" id=${e} inputmode="numeric" autocomplete="off" aria-label=${a} value=${l}
aria-invalid=${p} ...${m} onInput=${u} />
${s&&r`<span class="t13 dim">${s}</span>`}
</span>`}function Oi({id:e,label:t,options:n,value:s,onPick:a,invalid:i,...l}){let c=n.findIndex(([u])=>u===s);return r`<select class="sel" id=${e} aria-label=${t} aria-invalid=${i} ...${l}
onChange=${u=>a(n[u.currentTarget.selectedIndex][0])}>
${n.map(([u,p],m)=>r`<option key=${u} value=${m} selected=${m===c}>${p}</option>`)}
</select>`}function yr({label:e,hint:t,error:n,children:s}){let a=Sc();return r`<div class="field">
<label for=${a}>${e}</label>
${s({id:a,invalid:n?"true":null,"aria-describedby":n?`${a}e`:null})}
${t&&r`<span class="hint">${t}</span>`}
<${po} id=${`${a}e`} text=${n} />
</div>`}function hc(e,t=o("Choose a team")){let n=sr().map(s=>[s.id,s.name]);return e&&!n.some(([s])=>s===e)&&n.push([e,`${Ae.team(e)} · ${o("deleted")}`]),[[null,t],...n]}function ch(e){let t=Object.values(zy.value).filter(n=>!n.removed).map(n=>[n.id,Ae.hours(n.id)]);return t.some(([n])=>n===e)||t.unshift([e,Ae.hours(e)]),t}function bR({label:e,all:t,items:n,chosen:s,onChange:a}){return r`<div class="rulechips" role="group" aria-label=${e}>
<button type="button" class="chip" aria-pressed=${String(!s.length)} onClick=${()=>a([])}>
${t}
</button>
${n.map(({id:i,name:l,icon:c})=>r`<button type="button" class="chip" key=${i} aria-pressed=${String(s.includes(i))}
onClick=${()=>a(sw(s,i))}>
${c}
${l}
</button>`)}
</div>`}function gc({chosen:e,onChange:t,kinds:n}){let a=H$().filter(i=>!n||n.includes(i.kind)).map(i=>({id:i.id,name:i.name,icon:r`<${Te} kind=${i.kind} named />`}));for(let i of vR(e,a))a.push({id:i,name:`${Ae.channel(i)} · ${o("removed")}`,icon:null});return r`<${lh} name=${o("Channel")}>
<${bR} label=${o("Channel")} all=${o("Any")} items=${a} chosen=${e} onChange=${t} />
<//>`}function kR({chosen:e,onChange:t}){let n=sr().map(({id:s,name:a})=>({id:s,name:a}));for(let s of vR(e,n))n.push({id:s,name:`${Ae.team(s)} · ${o("deleted")}`});return!n.length&&!Object.keys(Fe.value).length?null:r`<${lh} name=${o("Team")}>
<${bR} label=${o("Team")} all=${o("Any team")} items=${n} chosen=${e} onChange=${t} />
<//>`}function aw({whom:e,email:t,error:n,change:s}){let a=l=>s({whom:{...e,...l}}),i=e.operators.filter(l=>!_e.value[l]?.active);return r`
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
${bc().map(l=>r`<label key=${l.id}>
<input class="check" type="checkbox" checked=${e.operators.includes(l.id)}
onChange=${()=>a({operators:sw(e.operators,l.id)})} />
<${te} name=${l.name} size="sm" />
<span class="cut">${l.name}</span>
</label>`)}
${i.map(l=>r`<label key=${l} class="hint warn">
<input class="check" type="checkbox" checked
onChange=${()=>a({operators:sw(e.operators,l)})} />
${Ae.person(l)} · ${o("no longer works here")}
</label>`)}
</div>
<${po} text=${n} />
</div>
<${$c} label=${o("Also send an email at once")} hint=${o("Even to those who are at the screen")}
checked=${t} onChange=${l=>s({email:l})} />
`}var ot,lh,po,$c,Os,fn,sw,vR,bc,Ei=b(()=>{R();C();w();L();N();Sl();Xo();dn();ot=({icon:e,title:t,children:n})=>r`<section class="step">
<span class="k"><${d} name=${e} size="s" /></span>
<h3>${t}</h3>
${n}
</section>`,lh=({name:e,children:t})=>r`<div class="cond"><span>${e}</span>${t}</div>`,po=({id:e,text:t})=>t?r`<span class="hint bad" id=${e}>${t}</span>`:null;$c=({label:e,hint:t,checked:n,onChange:s})=>r`<${gR} label=${e} hint=${t}>
${({id:a})=>r`<input class="tog" id=${a} type="checkbox" role="switch" checked=${n}
onChange=${i=>s(i.currentTarget.checked)} />`}
<//>`;Os=({label:e,hint:t,value:n,onValue:s,unit:a,error:i})=>r`<${gR} label=${e} hint=${t} error=${i}>
${l=>r`<${Sp} ...${l} value=${n} unit=${a} onValue=${s} />`}
<//>`;fn=({label:e,hint:t,error:n,...s})=>r`<div class="rowgap">
<${yr} label=${e} hint=${t} error=${n}>${a=>r`<${Oi} ...${a} ...${s} />`}<//>
</div>`;sw=(e,t)=>e.includes(t)?e.filter(n=>n!==t):[...e,t];vR=(e,t)=>e.filter(n=>!t.some(s=>s.id===n));bc=()=>Object.values(_e.value).filter(e=>e.active).sort((e,t)=>e.name.localeCompare(t.name))});function wR({rule:e,body:t,errors:n,change:s}){A(()=>{Fa()},[]);let a=w8(t),i=l=>s({operators:l==="chosen"?bc().map(c=>c.id):null,team_id:l==="team"?0:null});return r`
<${ot} icon="zap" title=${o("When")}>
<p class="cond">${o("A client waits in a conversation without an assignee")}</p>
<${fn} label=${o("Also when the client writes and the assignee is absent")} value=${t.absent}
onPick=${l=>s({absent:l,absent_minutes:t.absent_minutes||y8})}
options=${[["keep",o("leave it to the assignee")],["next",o("give it to the next operator")],["team",o("give it to a team")]]} />
${t.absent==="team"&&r`<${fn} label=${o("Team for conversations of the absent")} value=${t.absent_team_id}
error=${n.absent_team_id} onPick=${l=>s({absent_team_id:l})}
options=${hc(t.absent_team_id)} />`}
${t.absent!=="keep"&&r`<${Os} label=${o("Who is away counts as absent after")}
hint=${o("Who is off shift counts at once")} unit=${o("min")} value=${t.absent_minutes}
error=${n.absent_minutes} onValue=${l=>s({absent_minutes:l})} />`}
<//>
<${ot} icon="list-filter" title=${o("If")}>
<${lh} name=${o("Assignee")}><span class="mut">${o("nobody")}</span><//>
<${gc} chosen=${t.channels} onChange=${l=>s({channels:l})} />
<//>
<${ot} icon="user-round-check" title=${o("Then assign in turn")}>
<${ft} label=${o("Among whom")} value=${a} onPick=${l=>l!==a&&i(l)}
options=${[["all",o("Everyone")],["team",o("Team")],["chosen",o("Chosen")]]} />
${a==="team"&&r`<${fn} label=${o("Team")} value=${t.team_id||null} error=${n.team_id}
onPick=${l=>s({team_id:l??0})} options=${hc(t.team_id)} />`}
${a==="chosen"&&r`<${x8} chosen=${t.operators} rule=${e} error=${n.operators}
onChange=${l=>s({operators:l})} />`}
<${Os} label=${o("Open conversations of one person, at most")}
hint=${o("0: the workload limit of each person")} value=${t.cap} error=${n.cap}
onValue=${l=>s({cap:l})} />
<${$c} label=${o("Only those at the screen")}
hint=${o("Whose page is open; those who are online by their status, otherwise")} checked=${t.only_here}
onChange=${l=>s({only_here:l})} />
<${$c} label=${o("First to the previous assignee, when online")}
checked=${t.former_days>0||Number.isNaN(t.former_days)}
onChange=${l=>s({former_days:l?k8:0})} />
${t.former_days!==0&&r`<${Os} label=${o("If they had it within the last")} unit=${o("days")} value=${t.former_days}
error=${n.former_days} onValue=${l=>s({former_days:l})} />`}
<${fn} label=${o("When nobody can take it")} value=${t.nobody} onPick=${l=>s({nobody:l})}
options=${[["leave",o("leave it unassigned, deal it to the first who can")],["team",o("give it to a team")]]} />
${t.nobody==="team"&&r`<${fn} label=${o("Team when nobody can take it")} value=${t.nobody_team_id}
error=${n.nobody_team_id} onPick=${l=>s({nobody_team_id:l})}
options=${hc(t.nobody_team_id)} />`}
<//>
${e.id&&r`<${_8} rule=${e} />`}
`}function x8({chosen:e,rule:t,error:n,onChange:s}){let[a,i]=g(null),l=bc().filter(m=>!e.includes(m.id)),c=[...e.map(m=>_e.value[m]??{id:m,name:H(m),active:!1}),...l],u=(m,h)=>{if(h<0||h>=e.length)return;let f=e.filter($=>$!==m);f.splice(h,0,m),s(f),Fs(o("{name}: place {n} of {all}",{name:H(m),n:h+1,all:f.length}))},p=(m,h)=>{let f={ArrowUp:-1,ArrowDown:1}[m.key];if(!f)return;m.preventDefault();let $=m.currentTarget;u(h,e.indexOf(h)+f),requestAnimationFrame(()=>$.focus())};return r`
<ul class="ppl rowgap" aria-label=${o("Operators in their order")}>
${c.map(m=>{let h=e.indexOf(m.id),f=h>=0;return r`<li key=${m.id} class=${a===m.id?"carried":null}
draggable=${f&&rt.value?!0:null} onDragStart=${$=>{$.dataTransfer.setData("text/plain",m.name),i(m.id)}} onDragEnd=${()=>i(null)} onDragOver=${$=>{a===null||!f||($.preventDefault(),a!==m.id&&u(a,h))}} onDrop=${$=>$.preventDefault()}>
${f&&rt.value?r`<button type="button" class="ib small gripb" aria-label=${o("Move: {name}",{name:m.name})}
title=${o("Drag, or press ↑ and ↓")} onKeyDown=${$=>p($,m.id)}>
<${d} name="grip-vertical" size="m" />
</button>`:r`<span class="gripb ib small"></span>`}
<${te} name=${m.name} size="md">${m.active&&r`<${si} shift=${Dn(m)} />`}<//>
<span class="grow">
<span class="cut b5 blk">${m.name}</span>
<span class=${m.active?"t12 dim cut blk":"t12 hint warn blk"}>
${m.active?[ai(m),tv(Dn(m))].filter(Boolean).join(" · "):o("no longer works here")}
</span>
</span>
${f&&t.next_operator_id===m.id&&r`<span class="tag plain">${o("next")}</span>`}
<input class="tog" type="checkbox" role="switch" aria-label=${o("{name} takes part",{name:m.name})}
checked=${f} aria-invalid=${n?"true":null}
onChange=${()=>s(f?e.filter($=>$!==m.id):[...e,m.id])} />
</li>`})}
</ul>
<${po} text=${n} />
`}function _8({rule:e}){let t=[...e.shares??[]].sort((a,i)=>i.count-a.count),n=Math.max(1,...t.map(a=>a.count)),s=async()=>{let a=await BM(e);a&&G(x("{n} conversation is being dealt","{n} conversations are being dealt",a.count),{icon:"users-round"})};return r`<section class="rulenow" aria-labelledby="rulenow">
<h3 class="t13 b6" id="rulenow">${o("Today")}</h3>
${e.next_operator_id&&r`<p class="t13">${o("Next in turn: {name}",{name:H(e.next_operator_id)})}</p>`}
${t.length?r`<ul class="shares">
${t.map(a=>r`<li key=${a.operator_id}>
<span class="cut">${H(a.operator_id)}</span>
<svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
<rect width=${a.count/n*100} height="8" rx="2" />
</svg>
<span class="num">${de(a.count)}</span>
</li>`)}
</ul>`:r`<p class="hint">${o("Nothing was dealt today.")}</p>`}
${e.waiting>0&&rt.value&&r`<button type="button" class="btn small" disabled=${!e.active||Cs.value} onClick=${s}>
${x("Deal {n} who waits","Deal {n} who wait",e.waiting)}
</button>`}
${e.waiting>0&&!e.active&&r`<p class="hint">${o("Switch the rule on to deal those who wait.")}</p>`}
</section>`}var yR,k8,y8,w8,xR=b(()=>{R();C();ne();w();L();he();Se();N();Tt();Sl();Mn();Wr();Ci();Ei();dn();yR=()=>r`
<${ot} icon="zap" title=${o("When")}><p class="cond">${o("An operator replies to a client")}</p><//>
<${ot} icon="list-filter" title=${o("If")}><p class="cond">${o("The conversation has no assignee")}</p><//>
<${ot} icon="user-round-check" title=${o("Then")}>
<p class="cond">${o("The operator becomes the assignee")}</p>
<p class="hint">${o("A note does not assign. The operator can undo it.")}</p>
<//>
`,k8=30,y8=30,w8=({operators:e,team_id:t})=>e?"chosen":t===null?"all":"team"});function _R({body:e,errors:t,change:n}){return r`
<${ot} icon="zap" title=${o("When")}><p class="cond">${o("A client waits for our reply")}</p><//>
<${ot} icon="list-filter" title=${o("If")}>
<${gc} chosen=${e.channels} onChange=${s=>n({channels:s})} />
<${kR} chosen=${e.teams} onChange=${s=>n({teams:s})} />
<p class="hint">${o("The first rule that fits counts: its order in the group decides.")}</p>
<//>
<${ot} icon="hourglass" title=${o("Then reply")}>
<${Os} label=${o("First reply within")} unit=${o("min")} value=${e.first_minutes}
error=${t.first_minutes} onValue=${s=>n({first_minutes:s})} />
<${Os} label=${o("Next replies within")} unit=${o("min")} value=${e.next_minutes}
error=${t.next_minutes} onValue=${s=>n({next_minutes:s})} />
<${fn} label=${o("By which hours")} hint=${o("Closed hours do not count.")} value=${e.hours_id}
options=${ch(e.hours_id)} onPick=${s=>n({hours_id:s})} />
<//>
<${ot} icon="bell-ring" title=${o("And notify")}>
<${T8} body=${e} error=${t.stages} change=${n} />
<${aw} whom=${e.whom} email=${e.email} error=${t.whom} change=${n} />
<//>
`}function T8({body:e,error:t,change:n}){let{stages:s,first_minutes:a}=e,i=c=>n({stages:c}),l=[80,100,150,200,300].find(c=>!s.includes(c))??50;return r`
<ul class="stages" aria-label=${o("Moments")}>
${s.map((c,u)=>r`<li class="hrow" key=${u}>
<${Sp} label=${o("Moment {n}, per cent of the time",{n:u+1})} value=${c} unit="%"
invalid=${t?"true":null} onValue=${p=>i(s.with(u,p))} />
<span class="grow t12 dim">${C8(c,a)}</span>
<button type="button" class="ib small" aria-label=${o("Remove moment {n}",{n:u+1})}
onClick=${()=>i(s.filter((p,m)=>m!==u))}>
<${d} name="x" size="m" />
</button>
</li>`)}
</ul>
<${po} text=${t} />
${s.length<S8&&r`<button type="button" class="btn small quiet" onClick=${()=>i([...s,l].sort((c,u)=>c-u))}>
<${d} name="plus" size="s" />
${o("Moment")}
</button>`}
`}function C8(e,t){let n=Math.round(t*e/100);return Number.isFinite(n)?e===100?o("the time is over"):e<100?x("warning, {n} minute after the client wrote","warning, {n} minutes after the client wrote",n):x("reminder, {n} minute after the client wrote","reminder, {n} minutes after the client wrote",n):""}function SR({body:e,errors:t,change:n}){return r`
<${ot} icon="zap" title=${o("When")}>
<p class="cond">${o("A client waits in a conversation that no one took")}</p>
<${Os} label=${o("For")} unit=${o("min")} value=${e.minutes} error=${t.minutes}
onValue=${s=>n({minutes:s})} />
<//>
<${ot} icon="list-filter" title=${o("If")}>
<p class="cond">${o("No assignee, no reply and no note since the client wrote")}</p>
<//>
<${ot} icon="bell-ring" title=${o("Then notify")}>
<${aw} whom=${e.whom} email=${e.email} error=${t.whom} change=${n} />
<//>
`}var S8,TR=b(()=>{C();w();N();Ei();S8=5});function uh(e,t,n){let s={...CR[t]??CR.en,company:n||"Okno"};return e.split(/(\{[^{}]*\})/).filter(Boolean).map(a=>{let i=/^\{\s*(\w+)\s*(?:\|[^{}]*)?\}$/.exec(a)?.[1];return a.startsWith("{")?_p.includes(i)?{kind:"value",text:s[i]}:{kind:"unknown",text:a}:{kind:"text",text:a}})}var CR,rw=b(()=>{sh();CR={ru:{name:"Екатерина",number:"1042",hours:"9:00–21:00",back:"завтра в 9:00"},en:{name:"Kate",number:"1042",hours:"9:00–21:00",back:"tomorrow at 9:00"}}});function iw({body:e,error:t,change:n}){let{frequency:s}=e,a=l=>n({frequency:{...s,...l}}),i=["message","wait","episode"].map(l=>[l,B$({every:l})]);return r`<div class="rowgap">
<${yr} label=${o("How often")} error=${t}>
${l=>r`<span class="hrow wrap">
<${Oi} ...${l} value=${s.every} onPick=${c=>a({every:c})}
options=${[...i,["hours",o("Not again for some hours")]]} />
${s.every==="hours"&&r`<${Sp} label=${o("Hours")} value=${s.hours} unit=${o("h")} invalid=${l.invalid}
onValue=${c=>a({hours:c})} />`}
</span>`}
<//>
</div>`}function O8(e,t){let n=(s,a)=>e.some(i=>i.channel_id===s&&i.language===a);for(let s of[null,...t.map(a=>a.id)])for(let[a]of PR)if(!n(s,a))return{channel_id:s,language:a};return null}function lw({body:e,errors:t,change:n,kinds:s}){let a=H$().filter(u=>!s||s.includes(u.kind)),{texts:i}=e,l=O8(i,a),c=(u,p)=>n({texts:i.with(u,{...i[u],...p})});return r`
${i.map((u,p)=>r`<${A8} key=${p} one=${u} index=${p} only=${i.length===1} channels=${a}
error=${t[`texts.${p}`]} onPut=${m=>c(p,m)}
onRemove=${()=>n({texts:i.filter((m,h)=>h!==p)})} />`)}
<${po} text=${t.texts} />
${l&&r`<button type="button" class="btn small quiet"
onClick=${()=>n({texts:[...i,{...l,text:""}]})}>
<${d} name="plus" size="s" />
${o("Text for a channel or language")}
</button>`}
<p class="hint">${o("A client gets the text of their channel and language, else the one for all channels.")}</p>
`}function A8({one:e,index:t,only:n,channels:s,error:a,onPut:i,onRemove:l}){let c=O(null),u=m=>{let h=c.current;h.setRangeText(`{${m}}`,h.selectionStart,h.selectionEnd,"end"),i({text:h.value}),h.focus()},p=o("Text {n}",{n:t+1});return r`<div class="card ruletext">
<div class="hrow wrap">
<${Oi} label=${o("Channel of text {n}",{n:t+1})} value=${e.channel_id}
options=${E8(e.channel_id,s)} onPick=${m=>i({channel_id:m})} />
<${Oi} label=${o("Language of text {n}",{n:t+1})} value=${e.language} options=${PR}
onPick=${m=>i({language:m})} />
${!n&&r`<button type="button" class="ib small" aria-label=${o("Remove text {n}",{n:t+1})}
onClick=${l}>
<${d} name="x" size="m" />
</button>`}
</div>
<textarea class="input" rows="4" ref=${c} lang=${e.language} aria-label=${p}
aria-invalid=${a?"true":null} aria-describedby=${a?`rt${t}`:null} value=${e.text}
onInput=${m=>i({text:m.currentTarget.value})}></textarea>
<${po} id=${`rt${t}`} text=${a} />
<div class="rulevars" role="group" aria-label=${o("Insert a variable")}>
${_p.map(m=>r`<button type="button" class="chip" key=${m} title=${OR(m)}
aria-label=${o("Insert: {what}",{what:OR(m)})} onClick=${()=>u(m)}>
${`{${m}}`}
</button>`)}
</div>
<${N8} one=${e} />
</div>`}function N8({one:e}){let t=uh(e.text,e.language,X.value.company);return e.text.trim()?r`<div class="rulepre" aria-label=${o("Preview")} role="group">
<span class="t12 dim">${o("The client will see")}</span>
<p class="rulebub" lang=${e.language}>
${t.map(n=>n.kind==="text"?n.text:r`<span class=${n.kind==="value"?"val":"bad"}>${n.text}</span>`)}
</p>
${Le.value!==e.language&&r`<span class="t12 dim">
${e.language==="ru"?o("For clients who write in Russian"):o("For clients who write in English")}
</span>`}
</div>`:null}var ER,AR,NR,PR,E8,OR,DR=b(()=>{R();C();w();L();N();Tt();sh();Ei();Xo();No();rw();ER=({body:e,errors:t,change:n})=>r`
<${ot} icon="zap" title=${o("When")}><p class="cond">${o("A client begins a new conversation")}</p><//>
<${ot} icon="list-filter" title=${o("If")}>
<${ft} label=${o("Clients")} value=${e.clients} onPick=${s=>n({clients:s})}
options=${[["all",o("All clients")],["new",o("Only new clients")]]} />
<${iw} body=${e} error=${t.frequency} change=${n} />
<//>
<${ot} icon="message-square-reply" title=${o("Then write to the client")}>
<${lw} body=${e} errors=${t} change=${n} />
<//>
`,AR=({body:e,errors:t,change:n})=>r`
<${ot} icon="zap" title=${o("When")}>
<p class="cond">${o("A client writes while we are closed")}</p>
<${fn} label=${o("Working hours")} value=${e.hours_id} options=${ch(e.hours_id)}
onPick=${s=>n({hours_id:s})} />
<//>
<${ot} icon="list-filter" title=${o("If")}>
<${iw} body=${e} error=${t.frequency} change=${n} />
<//>
<${ot} icon="moon" title=${o("Then write to the client")}>
<${lw} body=${e} errors=${t} change=${n} />
<p class="hint">${o("It goes before the auto-reply: a client gets one automatic message per event.")}</p>
<//>
`,NR=({body:e,errors:t,change:n})=>r`
<${ot} icon="zap" title=${o("When")}><p class="cond">${o("A client begins a conversation by email")}</p><//>
<${ot} icon="list-filter" title=${o("If")}>
<${iw} body=${e} error=${t.frequency} change=${n} />
<//>
<${ot} icon="mail" title=${o("Then reply in the same thread")}>
<${lw} body=${e} errors=${t} change=${n} kinds=${["email"]} />
<//>
`;PR=[["ru","Русский"],["en","English"]];E8=(e,t)=>{let n=t.map(s=>[s.id,`${Ne(s.kind)} · ${s.name}`]);return e!==null&&!n.some(([s])=>s===e)&&n.push([e,`${Ae.channel(e)} · ${o("removed")}`]),[[null,o("All channels")],...n]};OR=e=>({name:o("name of the client"),number:o("number of the conversation"),company:o("name of the company"),hours:o("working hours of today"),back:o("when we are back")})[e]});function MR(){F("/api/task-templates").then(e=>{ph.value=e.templates},e=>{if(!(e instanceof K))throw e})}var ph,RR=b(()=>{oe();U();ph=T([])});function LR({order:e,error:t,onChange:n}){return A(MR,[]),e?r`<${D8} order=${e} error=${t} onChange=${n} />`:r`<button type="button" class="btn small quiet" onClick=${()=>n({...P8})}>
<${d} name="circle-check" size="s" />
${o("Also make a task")}
</button>`}function D8({order:e,error:t,onChange:n}){let s=i=>n({...e,...i}),a=Sc();return r`<div class="ordertask" role="group" aria-label=${o("Task")}>
<div class="hrow">
<b class="t13 b6 grow">${o("Make a task, once per conversation")}</b>
<button type="button" class="ib small" aria-label=${o("Make no task")} title=${o("Make no task")}
onClick=${()=>n(null)}>
<${d} name="x" size="m" />
</button>
</div>
${ph.value.length>0&&r`<${fn} label=${o("Template")} value=${e.template_id} options=${I8(e.template_id)}
onPick=${i=>s({template_id:i})} />`}
${!e.template_id&&r`<${M8} order=${e} error=${t} put=${s} />`}
<${R8} order=${e} put=${s} />
${!e.template_id&&r`
<${fn} label=${o("Team")} value=${e.team_id} options=${hc(e.team_id,o("none"))}
onPick=${i=>s({team_id:i})} />
<${fn} label=${o("Type")} value=${e.type_id} options=${L8(e.type_id)}
onPick=${i=>s({type_id:i})} />
<${fn} label=${o("Priority of the task")} value=${e.priority}
options=${[[null,o("as the conversation")],...pn.map(([i,l])=>[i,l()])]}
onPick=${i=>s({priority:i})} />
<${ec} id=${a} minutes=${e.due_minutes}
onChange=${i=>s({due_minutes:i||null})} />
${e.due_minutes!==null&&r`<${$c} label=${o("Count working hours only")} checked=${e.working}
onChange=${i=>s({working:i})} />`}
`}
</div>`}function R8({order:e,put:t}){let n=e.assignee==="operator"?e.assignee_id:e.assignee,s=bc().map(i=>[i.id,i.name]);e.assignee_id&&e.assignee==="operator"&&!s.some(([i])=>i===e.assignee_id)&&s.push([e.assignee_id,`${Ae.person(e.assignee_id)} · ${o("no longer works here")}`]);let a=i=>t(typeof i=="number"?{assignee:"operator",assignee_id:i}:{assignee:i,assignee_id:null});return r`<${yr} label=${o("Assignee")}>
${i=>r`<${Oi} ...${i} value=${n} onPick=${a}
options=${[["dialog",o("the assignee of the conversation")],["nobody",o("nobody")],...s]} />`}
<//>`}function L8(e){let t=Ao().map(n=>[n.id,lo(n)]);return e&&!t.some(([n])=>n===e)&&t.push([e,Il(e)]),[[null,o("none")],...t]}function I8(e){let t=ph.value.map(n=>[n.id,n.name]);return e&&!t.some(([n])=>n===e)&&t.push([e,o("Deleted template")]),[[null,o("without a template")],...t]}var P8,M8,IR=b(()=>{R();C();w();i$();_n();N();at();Ei();Xo();RR();P8={title:"",template_id:null,type_id:null,priority:null,assignee:"dialog",assignee_id:null,team_id:null,due_minutes:null,working:!1};M8=({order:e,error:t,put:n})=>r`<${yr} label=${o("Title")} error=${t} hint=${o("Variables: {list}",{list:"{name}, {number}"})}>
${s=>{let{invalid:a,...i}=s;return r`<input class="input" maxlength="200" autocomplete="off" aria-invalid=${a} value=${e.title}
placeholder=${o("from the client's message")} ...${i}
onInput=${l=>n({title:l.currentTarget.value})} />`}}
<//>`});function zR({body:e,errors:t,change:n}){let{entries:s}=e,a=(i,l)=>n({entries:s.with(i,{...s[i],...l})});return r`
<${ot} icon="zap" title=${o("When")}><p class="cond">${o("A client's message arrives")}</p><//>
<${ot} icon="list-filter" title=${o("If")}>
<${gc} chosen=${e.channels} onChange=${i=>n({channels:i})} />
<//>
<${ot} icon="tag" title=${o("And there is such a word in it")}>
<p class="hint">
${o("All forms of a word are found, in the email subject too.")}
${" "}${o("In quotes: this form only. With * at the end: whatever begins with it.")}
</p>
${s.map((i,l)=>r`<${W8} key=${l} entry=${i} index=${l} errors=${t}
onPut=${c=>a(l,c)}
onRemove=${()=>n({entries:s.filter((c,u)=>u!==l)})} />`)}
<${po} text=${t.entries} />
${s.length<z8&&r`<button type="button" class="btn small quiet" onClick=${()=>n({entries:[...s,B8]})}>
<${d} name="plus" size="s" />
${o("Words and tags")}
</button>`}
<p class="hint">
${o("What an operator changes by hand stays until the conversation is closed.")}
</p>
<//>
`}function W8({entry:e,index:t,errors:n,onPut:s,onRemove:a}){let i=n[`entries.${t}.effects`];return r`<div class="card wordcard" role="group" aria-label=${o("Words {n}",{n:t+1})}>
<div class="wordhead">
<button type="button" class="ib small" aria-label=${o("Remove words {n}",{n:t+1})}
title=${o("Remove words {n}",{n:t+1})} onClick=${a}>
<${d} name="x" size="m" />
</button>
<${F8} words=${e.words} error=${n[`entries.${t}.words`]}
onWords=${l=>s({words:l})} />
</div>
<${j8} chosen=${e.tags} index=${t} wrong=${i} onChange=${l=>s({tags:l})} />
<${fn} label=${o("Priority")} value=${e.priority} onPick=${l=>s({priority:l})}
options=${[[null,o("Leave as it is")],...pn.map(([l,c])=>[l,c()])]} />
<${LR} order=${e.task} error=${n[`entries.${t}.title`]} onChange=${l=>s({task:l})} />
<${po} text=${i} />
</div>`}function F8({words:e,error:t,onWords:n}){let[s,a]=g(e.join(", "));return A(()=>{Zy(s).join(`
`)!==e.join(`
`)&&a(e.join(", "))},[e]),r`<${yr} label=${o("Words or phrases, through commas")} error=${t}>
${i=>{let{invalid:l,...c}=i;return r`<textarea class="input wordarea" rows="2" spellcheck="false" aria-invalid=${l} value=${s}
placeholder=${o("refund, money back, broken*")} ...${c} onInput=${u=>{a(u.currentTarget.value),n(Zy(u.currentTarget.value))}}></textarea>`}}
<//>`}function j8({chosen:e,index:t,wrong:n,onChange:s}){let a=`word-tags-${t}`,i=y.value===a,l=c=>e.filter(u=>u!==c);return r`<div class="field" role="group" aria-label=${o("Tags")}>
<span class="lab">${o("Tags")}</span>
<span class="hrow wrap tight menuat">
${e.map(c=>r`<${na} key=${c}
tag=${Mt.value[c]&&!Mt.value[c].removed?Mt.value[c]:{id:c,color:0,name:`${zn(c)} · ${o("deleted tag")}`}}>
<button type="button" class="tagx" aria-label=${o("Remove the tag {name}",{name:zn(c)})}
onClick=${()=>s(l(c))}>
<${d} name="x" size="s" />
</button>
<//>`)}
<button type="button" class="tag add" aria-haspopup="dialog" aria-expanded=${String(i)}
aria-label=${o("Choose tags")} title=${o("Choose tags")} aria-invalid=${n?"true":null}
onClick=${()=>{y.value=i?null:a}}>
<${d} name="plus" size="s" />
</button>
${i&&r`<${Dd} place="popwords" states=${Object.fromEntries(e.map(c=>[c,"all"]))}
onSet=${(c,u)=>s(u?[...e,c]:l(c))} />`}
</span>
</div>`}var z8,B8,BR=b(()=>{R();C();w();L();er();N();ie();Gn();at();Ei();IR();Qy();z8=200,B8={words:[],tags:[],priority:null,task:null}});function WR({rule:e}){let t=K8[Re.value.kind];return r`<form class="ruleform" onSubmit=${n=>n.preventDefault()}>
<fieldset disabled=${!rt.value}>
<legend class="vh">${o("Setup")}</legend>
${e.missing.length>0&&r`<p class="rulewarn">
<${d} name="triangle-alert" size="s" />
<span class="grow">${z$(e.missing)}. ${o("Choose a replacement below.")}</span>
</p>`}
${t?r`<${t} rule=${e} body=${Re.value.body} errors=${rR.value} change=${ah} />`:r`<p class="t13">${o("This kind of rule is unknown to the page. Reload it.")}</p>`}
</fieldset>
</form>`}var K8,FR=b(()=>{C();w();N();cc();Ci();xR();TR();dn();DR();BR();K8={distribution:wR,reply_assigns:yR,autoreply:ER,out_of_hours:AR,receipt:NR,sla:_R,untouched:SR,words:zR}});function jR({rule:e}){let[t,n]=g(null),[s,a]=g(null),i=async()=>{a(null);try{n((await F(`/api/rules/${e.id}/versions`)).versions)}catch(c){if(!(c instanceof K))throw c;a(c)}};if(A(()=>{i()},[e.id,e.version]),s)return r`<${se} icon="unplug" title=${o("The versions could not be loaded")} text=${z(s)}>
<button type="button" class="btn" onClick=${i}>${o("Retry")}</button>
<//>`;let l=c=>{ah(c.body),I(Ke(e.id),{replace:!0})};return r`
<p class="hrow t13">
<a class="link hrow tight" href=${Ke(e.id)}>
<${d} name="chevron-left" size="s" />
${o("Back to the setup")}
</a>
</p>
<ol class="versions">
${(t??[]).map((c,u)=>r`<${U8} key=${c.version} one=${c} before=${t[u+1]} onTake=${u>0&&rt.value&&JSON.stringify(c.body)!==JSON.stringify(e.body)?()=>l(c):null} />`)}
</ol>
`}function q8(e,t){return t?JSON.stringify(e.body)!==JSON.stringify(t.body)?o("Settings changed"):e.active!==t.active?e.active?o("Switched on"):o("Switched off"):o("Saved again"):o("Created")}function U8({one:e,before:t,onTake:n}){let s=!t||JSON.stringify(e.body)!==JSON.stringify(t.body);return r`<li>
<p class="t13"><b class="b6">${o("Version {n}",{n:e.version})}</b> · ${q8(e,t)}</p>
<p class="t12 dim">${e.by?H(e.by):o("Okno")}, ${ut(e.at,M.value)}, ${V(e.at)}</p>
${s&&t&&r`<ul class="t13 mut changed">
${th(t.body,e.body).map(a=>r`<li key=${a}>${a}</li>`)}
</ul>`}
${n&&r`<button type="button" class="btn small quiet" onClick=${n}>
<${d} name="undo-2" size="s" />
${o("Take this version")}
</button>`}
</li>`}var KR=b(()=>{R();C();U();we();ne();w();J();Se();N();Jy();Ci();dn()});function UR({id:e,tab:t}){let n=typeof e=="string"?H8(e):null,s=n?Ts(n)&&{...nw(n),active:!1,missing:[],today:0}:Sn(e),a=!s||n&&!rt.value;return r`<aside class="peek" aria-label=${s?o("Rule “{name}”",{name:wt(s)}):o("Rule")}>
${a?r`<${Y8} />`:r`<${V8} rule=${s} tab=${n?"setup":t} />`}</aside>`}function G8(e){A(()=>Rx((t,n)=>Cs.peek()?t===null?!0:t.split("?")[0]===Ke(e)?!1:(ih.value=n,y.value="ruleleave",!0):!1),[e])}function V8({rule:e,tab:t}){let n=O(null),s=qR[t]?t:"setup";if(L$(`.rule[data-rule="${e.id}"] h3 a`),G8(e.id??`new-${e.kind}`),j(()=>(fc(e),document.activeElement!==document.body&&n.current.querySelector("h2").focus({preventScroll:!0}),iR),[]),A(()=>{e.id&&Re.peek()&&cR(e)},[e]),!Re.value)return r`<div class="ed-top" ref=${n}><h2 class="grow cut" tabindex="-1">${wt(e)}</h2></div>`;let a=qR[s];return r`
<div class="ed-top" ref=${n}>
<h2 class="grow cut" tabindex="-1">${wt(Re.value)}</h2>
${e.id&&rt.value&&r`<${X$} rule=${e} label=${o("The rule is on")} /><${Q8} rule=${e} />`}
<${kp} label=${o("Close the rule")} />
</div>
${e.id&&r`<${Z8} rule=${e} view=${s} />`}
${e.paused_at&&r`<${X8} rule=${e} />`}
${kr.value&&r`<${eY} />`}
<div class="scroll ed edbody" role=${e.id&&s!=="versions"?"tabpanel":"group"} tabindex="0"
id="ruleview" aria-label=${J8(s)}>
<${a} rule=${e} key=${s} />
</div>
${rt.value&&(s==="setup"||Cs.value)&&r`<${tY} rule=${e} />`}
`}function Z8({rule:e,view:t}){let n=a=>{let i={ArrowRight:1,ArrowLeft:-1}[a.key],l=[...a.currentTarget.children],c={Home:0,End:l.length-1}[a.key]??(l.indexOf(a.target)+i+l.length)%l.length;Number.isNaN(c)||(a.preventDefault(),l[c].focus(),l[c].click())},s=!cw.some(([a])=>a===t);return r`<div class="tabs edtabs" role="tablist" aria-label=${o("Parts of the rule")} onKeyDown=${n}>
${cw.map(([a,i],l)=>r`<button type="button" class="tab" role="tab" key=${a} aria-selected=${String(a===t)}
aria-controls="ruleview" tabindex=${a===t||s&&!l?0:-1}
onClick=${()=>I(Ke(e.id,a==="setup"?null:a),{replace:!0})}>
${i()}
${a==="log"&&e.today>0&&r`<span class="n">${de(e.today)}</span>`}
</button>`)}
</div>`}function Q8({rule:e}){let t=y.value==="rulemore",n=a=>()=>{U$(e,a)&&Fs(o("Moved: {name}",{name:wt(e)}))},s=()=>{zM(e),I(Ke(),{sure:!0})};return r`<span class="menuat">
<button type="button" class="ib small" aria-haspopup="menu" aria-expanded=${String(t)}
aria-label=${o("More actions")} title=${o("More actions")} onClick=${()=>{y.value=t?null:"rulemore"}}>
<${d} name="ellipsis" size="m" />
</button>
${t&&r`<${Me} label=${o("More actions")} place="poprule">
${Ky(e,-1)&&r`<${Z} icon="arrow-up" onPick=${n(-1)}>${o("Move up")}<//>`}
${Ky(e,1)&&r`<${Z} icon="arrow-down" onPick=${n(1)}>${o("Move down")}<//>`}
<${Z} icon="history" onPick=${()=>I(Ke(e.id,"versions"),{replace:!0})}>
${o("Versions")}
<//>
${Ts(e.kind)?.many&&r`<${Z} icon="trash-2" onPick=${s}>${o("Delete the rule")}<//>`}
<//>`}
</span>`}function eY(){let{by:e,at:t}=kr.value,n=Sn(Re.value.id),s=r`<b>${e?H(e):o("Okno")}</b>`;return r`<div class="ruleclash" role="alert">
<p class="t13">
${ht(o("{who} has changed this rule ({when}). Your changes are not saved yet."),{who:s,when:t?`${ut(t,M.value)}, ${V(t)}`:""})}
</p>
<dl class="kv">
<div><dt>${o("Theirs")}</dt><dd>${wp(n,Ae)}</dd></div>
<div><dt>${o("Yours")}</dt><dd>${wp(Re.value,Ae)}</dd></div>
</dl>
<ul class="t12 changed">
${th(n.body,Re.value.body).map(a=>r`<li key=${a}>${a}</li>`)}
</ul>
<div class="hrow wrap">
<button type="button" class="btn small" onClick=${uR}>${o("Take theirs")}</button>
<button type="button" class="btn small primary" onClick=${pR}>${o("Save mine over it")}</button>
</div>
</div>`}function tY({rule:e}){let t=Cs.value,n=dc.value;return r`<div class="ed-foot">
<span class="hint grow" role="status">
${n?r`<span class="hint bad">${mR(n)}</span>`:t?o("Not saved yet"):r`<${nY} rule=${e} />`}
</span>
${e.id&&r`<button type="button" class="btn quiet" disabled=${!t||Ti.value} onClick=${lR}>
${o("Discard")}
</button>`}
<button type="button" class="btn primary" disabled=${e.id&&!t||Ti.value||!!kr.value}
title=${`${pt} S`} aria-busy=${String(Ti.value)} onClick=${rh}>
${e.id?o("Update"):o("Create")}
</button>
</div>`}function nY({rule:e}){if(!e.id)return o("It will be created switched off");let t=`${ut(e.changed_at,M.value)}, ${V(e.changed_at)}`;return r`
<a class="link" href=${Ke(e.id,"versions")}
title=${e.changed_by?H(e.changed_by):null}>
${o("Version {n}",{n:e.version})}
</a> · ${t}
`}var cw,qR,H8,Y8,J8,X8,HR=b(()=>{R();C();_t();we();ne();w();yo();J();Se();N();ie();sn();Wr();cc();Jy();Ci();Ci();fR();Ey();ow();Xo();hR();dn();Hy();No();FR();KR();cw=[["setup",()=>o("Setup")],["log",()=>o("Log")],["check",()=>o("Dry run")]],qR={setup:WR,log:dR,check:$R,versions:jR};Ve({id:"save-rule",group:"everywhere",label:()=>o("Save the rule"),key:"Ctrl+KeyS",anywhere:!0,palette:!1,when:()=>E.peek().page==="automation"&&!!Re.peek()&&rt.peek(),run:()=>{rh()}});H8=e=>/^new-(\w+)$/.exec(e)?.[1];Y8=()=>r`
<div class="ed-top"><h2 class="grow cut">${o("Rule")}</h2><${kp} label=${o("Close the rule")} /></div>
<${se} icon="search-x" title=${o("There is no such rule")} text=${o("It was deleted, or the link is mistyped.")}>
<a class="btn" href=${Ke()}>${o("All rules")}</a>
<//>
`;J8=e=>cw.find(([t])=>t===e)?.[1]()??o("Versions");X8=({rule:e})=>r`<div class="banner bad" role="status">
<${d} name="circle-alert" size="m" />
<span class="grow">${o("Paused: {cause}",{cause:I$(e.paused_why)})}</span>
${rt.value&&r`<button type="button" class="btn small" onClick=${()=>q$(e)}>${o("Continue")}</button>`}
</div>`});function GR(){let[e,t]=g(null),n=O(0),s=a=>{n.current+=1,t(a)};return A(()=>{if(!F$.value)return;let a=n.current+=1;F("/api/automation").then(i=>a===n.current&&t(i),i=>{if(!(i instanceof K))throw i})},[F$.value]),[e,s]}function VR({limits:e,onLimits:t}){return(e?.breakers.filter(s=>s.breaker==="channel")??[]).map(s=>r`<${oY} key=${s.id} one=${s} onLimits=${t} />`)}function oY({one:e,onLimits:t}){let[n,s]=g(!1),[a,i]=g(null),l=async()=>{s(!0);try{t(await B("/api/automation/resume",{breaker:e.breaker,id:e.id})),G(o("Automatic messages are sent again"),{icon:"play"})}catch(u){if(!(u instanceof K))throw u;i(u),s(!1)}},c={day:ut(e.at,M.value),time:V(e.at),channel:Ae.channel(e.id)};return r`<div class="banner" role="status">
<${d} name="triangle-alert" size="m" />
<span class="grow">
${o("Automatic messages of “{channel}” stopped ({day} at {time}): too many in an hour, perhaps a loop.",c)}
${a&&r` <b role="alert">${z(a)}</b>`}
</span>
${rt.value&&r`<button type="button" class="btn small" aria-busy=${String(n)} disabled=${n} onClick=${l}>
${o("Resume")}
</button>`}
</div>`}function JR({limits:e,onLimits:t}){let[n,s]=g(null),[a,i]=g(null),[l,c]=g(!1);if(!e)return null;let u=n??e.channel_per_hour,p=!Number.isInteger(u)||u<1||u>YR,m=p?o("A whole number from {least} to {most}",{least:1,most:YR}):a&&z(a),h=async f=>{if(f.preventDefault(),!(p||l)){c(!0);try{t(await B("/api/automation/budget",{channel_per_hour:u})),s(null),i(null),G(o("Limit saved"),{icon:"check"})}catch($){if(!($ instanceof K))throw $;i($)}c(!1)}};return r`<section aria-labelledby="rg-limits">
<h2 class="rules-h" id="rg-limits">${o("Guard against loops")}</h2>
<form class="card fcard rulelimit" novalidate onSubmit=${h}>
<p class="t13 mut">
${o("At most 5 automatic messages a day to one address and 20 in one conversation. A channel that sends more than its limit stops sending them until an administrator resumes it.")}
</p>
${rt.value?r`<${Os} label=${o("Automatic messages of one channel in an hour, at most")} error=${m}
value=${u} onValue=${s} />
${n!==null&&n!==e.channel_per_hour&&r`<div class="hrow">
<button class="btn primary small" aria-busy=${String(l)} disabled=${l}>${o("Save")}</button>
<button type="button" class="btn small" onClick=${()=>s(null)}>${o("Cancel")}</button>
</div>`}`:r`<p class="t13">${o("One channel sends at most {n} in an hour",{n:de(u)})}</p>`}
</form>
</section>`}var YR,ZR=b(()=>{R();C();U();ne();w();we();he();N();Ei();Xo();dn();YR=1e5});var XR={};be(XR,{Automation:()=>aY});function aY(){A(RM,[]);let{rule:e}=E.value,[t,n]=GR(),[s,a]=g("all"),i=Ia("(max-width: 719px)"),l=e!==null&&He.value;return r`<main class=${l?"main page auto editing":"main page auto"} id="main">
<${rY} filter=${s} onFilter=${a} />
${He.value?.paused&&r`<${uY} />`}
<${VR} limits=${t} onLimits=${n} />
<div class="twopane">
<div class="scroll sunk" role="group" tabindex="0" aria-label=${o("Rules")} inert=${i&&l||null}>
<${pY} filter=${s} open=${e} />
${s==="all"&&r`<${JR} limits=${t} onLimits=${n} />`}
</div>
${l&&e===uw&&r`<${qM} />`}
${l&&e!==uw&&r`<${UR} key=${e} id=${e} tab=${E.value.tab} />`}
</div>
</main>`}function rY({filter:e,onFilter:t}){let{paused:n,rules:s=[]}=He.value??{};return r`
<header class="bar1">
<h1>${o("Automation")}</h1>
<span class="grow"></span>
<a class="btn autolog" href=${Ke(uw)} aria-label=${o("Log of all rules")}>
<${d} name="history" size="m" />
<span class="only-wide">${o("Log")}</span>
</a>
${He.value&&rt.value&&r`
${!n&&r`<button type="button" class="btn stopall" aria-label=${o("Stop everything")}
onClick=${()=>Fy(!0)}>
<${d} name="pause" size="m" />
<span class="only-wide">${o("Stop everything")}</span>
</button>`}
<${cY} />
`}
</header>
<div class="bar2">
<div class="chips" role="group" aria-label=${o("Show rules")}>
${QR.map(([a,i,l])=>r`<button type="button" class="chip" key=${a} aria-pressed=${String(a===e)}
onClick=${()=>t(a)}>
${i()} <span class="n">${s.filter(l).length}</span>
</button>`)}
</div>
${He.value&&r`<${iY} rules=${s} />`}
</div>
`}function iY({rules:e}){let t=e.reduce((a,i)=>a+i.today,0),n=e.filter(By).length,s=x("Rules ran {n} time today","Rules ran {n} times today",t,{n:de(t)});return r`<div class="end t12 dim autostat">
${n?r`<span class="warntext">
<${d} name="triangle-alert" size="s" /> ${s}
, ${x("{n} needs attention","{n} need attention",n)}
</span>`:r`<span><${d} name="circle-check" size="s" /> ${s}, ${o("no faults")}</span>`}
</div>`}function cY(){let e=y.value==="rulenew",t=lY();return t.length?r`<span class="menuat">
<button type="button" class="btn primary" aria-haspopup="menu" aria-expanded=${String(e)}
onClick=${()=>{y.value=e?null:"rulenew"}}>
<${d} name="plus" size="m" />
${o("New rule")}
</button>
${e&&r`<${Me} label=${o("New rule")} place="poprule">
${t.map(n=>r`<${Z} key=${n.kind} icon=${uc(n.kind)} onPick=${()=>I(Ke(`new-${n.kind}`))}>
${wt({kind:n.kind,body:n.default})}
<//>`)}
<//>`}
</span>`:null}function pY({filter:e,open:t}){let n=bt(150,!He.value&&!pc.value);if(!He.value)return pc.value?r`<${mY} problem=${pc.value} />`:n&&r`<${dY} />`;if(!He.value.rules.length)return r`<${se} icon="zap" title=${o("No rules yet")} text=${rt.value?o("Create the first one: Okno will deal conversations and reply for you."):o("An administrator creates them.")} />`;let s=QR.find(([i])=>i===e)[2],a=sY.map(([i,l])=>[i,l(),xp(i).filter(s)]).filter(([,,i])=>i.length);return a.length?a.map(([i,l,c])=>r`<section key=${i} aria-labelledby=${`rg-${i}`}>
<h2 class="rules-h" id=${`rg-${i}`}>${l}</h2>
<div class="rules">
${c.map(u=>r`<${YM} key=${u.id} rule=${u} names=${Ae} open=${t===u.id} />`)}
</div>
</section>`):r`<${se} icon="circle-check"
title=${e==="care"?o("Everything works"):o("All rules are off")} />`}var sY,QR,uw,lY,uY,mY,dY,eL=b(()=>{R();C();U();ne();w();J();N();De();ie();sn();UM();GM();HR();ZR();Xo();dn();No();sY=[["assignment",()=>o("Assignment")],["replies",()=>o("Replies to the client")],["deadlines",()=>o("Deadlines")]],QR=[["all",()=>o("All"),()=>!0],["on",()=>o("Switched on"),e=>e.active],["care",()=>o("Need attention"),By]],uw="log";lY=()=>(He.value?.kinds??[]).filter(e=>e.many||!He.value.rules.some(t=>t.kind===e.kind));uY=()=>r`<div class="banner" role="status">
<${d} name="pause" size="m" />
<span class="grow">${o("All automation is stopped: no rule runs and no automatic message leaves.")}</span>
${rt.value&&r`<button type="button" class="btn small" onClick=${()=>Fy(!1)}>${o("Start it again")}</button>`}
</div>`;mY=({problem:e})=>r`<${se} icon="unplug" title=${o("The rules could not be loaded")} text=${z(e)}>
<button type="button" class="btn" onClick=${Po}>${o("Retry")}</button>
<//>`,dY=()=>r`<div class="rules first" aria-busy="true" aria-label=${o("Loading…")}>
${[72,54,80,60].map(e=>r`<div class="card rule" key=${e}>
<span class="ric"></span>
<${Oe} width=${e} />
<span></span>
<p class="ds"><${Oe} width=${96} /></p>
</div>`)}
</div>`});function tL(){let e=Cy.value,[t,n]=g(null),[s,a]=g(null),i=async()=>{a(null);try{e.data.run?n(await F(`/api/runs/${e.data.run}`)):He.value||await Po()}catch(m){if(!(m instanceof K))throw m;a(m),m.status===404&&!He.value&&await Po()}};if(A(()=>{e&&i()},[e]),!e)return null;let l=t?.rule??Sn(e.data.rule),c=t?.run.version??e.data.version,u=s?.status===404,p=e.data.run&&!t&&!s;return r`<${hr} label=${o("Why?")}>
<div class="dhead">
<h2 class="t13 b6 grow">${o("Why?")}</h2>
<button type="button" class="ib small" data-first aria-label=${o("Dismiss")} onClick=${qe}>
<${d} name="x" size="m" />
</button>
</div>
<div class="dpad why">
<p class="t13">
<b class="b6">${$Y(e)}</b>
<br />
<span class="dim">
${ut(e.created_at,M.value)}
, ${V(e.created_at)}
${l&&r` · ${o("rule “{name}”",{name:wt(l)})}`}
${c&&`, ${o("version {n}",{n:c})}`}
</span>
</p>
${p&&r`<div class="sks" aria-busy="true"><${Oe} width=${80} /><${Oe} width=${60} /></div>`}
${t&&r`<${hY} run=${t.run} />`}
${!e.data.run&&r`<p class="t13 mut">${o("The rule set this when the client began to wait.")}</p>`}
${u&&r`<p class="t13 mut">
${o("The record of this run is not there any more: they are kept for {n} days.",{n:fY})}
</p>`}
${s&&!u&&r`<p class="t13" role="alert">
${z(s)} <button type="button" class="btn small" onClick=${i}>${o("Retry")}</button>
</p>`}
${l&&r`<div class="hrow">
<a class="link t13 hrow tight" href=${Ke(l.id)} onClick=${qe}>
<${d} name=${uc(l.kind)} size="s" />
${o("Open the rule")}
</a>
<a class="link t13 hrow end" href=${Ke(l.id,"log")} onClick=${qe}>${o("Log")}</a>
</div>`}
</div>
<//>`}var fY,$Y,hY,nL=b(()=>{R();C();U();we();ne();w();J();gp();N();$a();dn();qy();J$();No();Oy();fY=90;$Y=e=>e.title??(e.kind==="system"?hp(e):o("Automatic message to the client")),hY=({run:e})=>r`
${e.outcome!=="did"&&r`<p class="t13 rulewarn"><${d} name="triangle-alert" size="s" />${G$(e)}</p>`}
<${Z$} run=${e} />
`});var oL={};be(oL,{Layers:()=>gY});function bY({rule:e}){let t=()=>{qe(),I(Ke(e.id,"check"))},n=()=>{qe(),Wy(e,!0,e.version)};return r`<${hr} label=${o("Switch on: {name}",{name:wt(e)})}>
<div class="dpad">
<h2 class="head2">${o("This rule writes to clients")}</h2>
<p class="lead">
${o("Read what it says. You can first see whom it would have written to in the last 30 days.")}
</p>
<div class="readtexts" role="group" tabindex="0" aria-label=${o("Texts of the rule")}>
${e.body.texts.map((s,a)=>r`<${vY} key=${a} one=${s} />`)}
</div>
</div>
<footer class="dfoot">
<button type="button" class="btn quiet" onClick=${qe}>${o("Cancel")}</button>
<span class="grow"></span>
<button type="button" class="btn" data-first onClick=${t}>${o("Dry run first")}</button>
<button type="button" class="btn primary" onClick=${n}>${o("Switch on")}</button>
</footer>
<//>`}function vY({one:e}){let t=e.channel_id===null?o("All channels"):`${Ne(Qe.value[e.channel_id]?.kind)} · ${Ae.channel(e.channel_id)}`;return r`<div class="rulepre">
<span class="t12 dim">${t} · ${e.language==="ru"?"Русский":"English"}</span>
<p class="rulebub" lang=${e.language}>
${uh(e.text,e.language,X.value.company).map(n=>n.kind==="text"?n.text:r`<span class="val">${n.text}</span>`)}
</p>
</div>`}function kY(){let e=()=>{qe(),ih.value?.()};return r`<${hr} label=${o("Changes are not saved")}>
<div class="dpad">
<h2 class="head2">${o("Changes are not saved")}</h2>
<p class="lead">${o("If you leave now, the changes of this rule are lost.")}</p>
</div>
<footer class="dfoot">
<button type="button" class="btn quiet" onClick=${e}>${o("Leave without saving")}</button>
<span class="grow"></span>
<button type="button" class="btn primary" data-first onClick=${qe}>${o("Stay")}</button>
</footer>
<//>`}var gY,sL=b(()=>{C();w();J();N();ie();L();ow();$a();Xo();dn();No();rw();nL();gY=()=>({why:()=>r`<${tL} />`,rulefirst:()=>K$.value&&r`<${bY} rule=${K$.value} />`,ruleleave:()=>r`<${kY} />`})[y.value]?.()??null});var pw={};be(pw,{Looks:()=>_Y,Select:()=>ga,Who:()=>iL,Work:()=>TY});function _Y(){return r`
<${iL} />
<${Je} id="looks-all" title=${o("Appearance")}>
<div class="card">
<${it} title=${o("Language")} text=${o("Changes at once, no reload needed")}>
<${ft} label=${o("Language")} value=${Le.value} options=${[["ru","Русский","ru"],["en","English","en"]]} onPick=${is} />
<//>
<${it} title=${o("Theme")}
text=${xY.matches?o("The system is set to dark now"):o("The system is set to light now")}>
<${ft} label=${o("Theme")} value=${jn.value} options=${[["system",o("System")],["light",o("Light")],["dark",o("Dark")]]} onPick=${Na} />
<//>
<${it} title=${o("List density")} text=${o("Compact shows more conversations at once")}>
<${ft} label=${o("List density")} value=${Ro.value} options=${[["compact",o("Compact")],["normal",o("Normal")],["roomy",o("Comfortable")]]} onPick=${zi} />
<//>
<${it} title=${o("Text size")} text=${o("Everything grows except pictures")}>
<${ga} label=${o("Text size")} value=${pm.value} options=${wY.map(([e,t])=>[e,t()])}
onPick=${e=>yt({text:e})} />
<//>
<${it} title=${o("Less motion")} text=${o("When off, the system setting applies")}>
<${Vn} label=${o("Less motion")} checked=${ye.value.motion==="less"}
onChange=${e=>yt({motion:e?"less":"system"})} />
<//>
</div>
<//>
`}function TY(){let{send:e,undo:t,after_close:n}=ye.value;return r`<${Je} id="work-all" title=${o("Work with conversations")}>
<div class="card">
${Object.keys(e).map(s=>r`<${it} key=${s} title=${o("Enter sends in {channel}",{channel:Ne(s)})}
text=${e[s]==="enter"?o("Shift Enter starts a new line"):o("Ctrl Enter sends, Enter starts a new line")}>
<${Vn} label=${o("Enter sends in {channel}",{channel:Ne(s)})}
checked=${e[s]==="enter"}
onChange=${a=>yt({send:{[s]:a?"enter":"command"}})} />
<//>`)}
<${it} title=${o("After “Close”")}>
<${ga} label=${o("After “Close”")} value=${n} options=${SY.map(([s,a])=>[s,a()])}
onPick=${s=>yt({after_close:s})} />
<//>
<${it} title=${o("Time to undo sending")} text=${o("In messengers")}>
<${ga} label=${o("Time to undo sending: messengers")} value=${t.messenger}
options=${rL([0,2,4,8,15])} onPick=${s=>yt({undo:{messenger:Number(s)}})} />
<//>
<${it} title=${o("Time to undo sending")} text=${o("In email")}>
<${ga} label=${o("Time to undo sending: email")} value=${t.email}
options=${rL([0,5,10,20,30,60])}
onPick=${s=>yt({undo:{email:Number(s)}})} />
<//>
<${CY} />
</div>
<p class="hint rowgap">
${o("Notes always need Ctrl Enter, so that an internal remark is not sent to a client by habit.")}
</p>
<//>`}function CY(){let e=ye.value.signature,[t,n]=g(null),s=async i=>{i.preventDefault(),await yt({signature:t.trim()})&&n(null)},a=i=>{i.key==="Enter"&&(i.ctrlKey||i.metaKey)&&s(i),i.key==="Escape"&&(i.preventDefault(),n(null))};return t===null?r`<${it} title=${o("Email signature")} text=${e||o("The mailbox signature is used")}>
<button type="button" class="btn small" aria-label=${o("Change the email signature")}
onClick=${()=>n(e)}>
${o("Change")}
</button>
<//>`:r`<form class="srow sform" onSubmit=${s}>
<div class="field grow">
<label for="ownsign">${o("Email signature")}</label>
<textarea class="input" id="ownsign" rows="4" maxlength="2000" value=${t} ref=${OY} onKeyDown=${a}
onInput=${i=>n(i.currentTarget.value)}></textarea>
<p class="hint">
${o("{operator}, {company} and {number} are filled in automatically. Leave it empty to use the mailbox signature.",{operator:"{operator}",company:"{company}",number:"{number}"})}
</p>
<div class="hrow">
<button type="submit" class="btn primary">${o("Save")}</button>
<button type="button" class="btn quiet" onClick=${()=>n(null)}>${o("Cancel")}</button>
</div>
</div>
</form>`}var wY,xY,iL,ga,SY,rL,OY,Tp=b(()=>{oe();R();C();ri();w();Bt();L();N();cb();Tt();ke(()=>{ye.value&&(pm.value=ye.value.text)});wY=[["small",()=>o("Small, {px}",{px:13})],["normal",()=>o("Default, {px}",{px:14})],["large",()=>o("Large, {px}",{px:16})],["largest",()=>o("Largest, {px}",{px:18})]],xY=matchMedia("(prefers-color-scheme: dark)"),iL=()=>r`<div class="pme">
<${te} name=${P.value.name} size="lg" />
<div class="grow">
<b class="b6 blk cut">${P.value.name}</b>
<span class="t12 dim blk cut">${OS(P.value.role)} · ${P.value.email}</span>
</div>
</div>`;ga=({label:e,value:t,options:n,onPick:s})=>r`<select class="sel" aria-label=${e} onChange=${a=>s(a.currentTarget.value)}>
${n.map(([a,i])=>r`<option key=${a} value=${a} selected=${String(a)===String(t)}>${i}</option>`)}
</select>`,SY=[["next",()=>o("Next most urgent")],["stay",()=>o("Stay in the conversation")],["list",()=>o("Return to the list")]],rL=e=>e.map(t=>[t,t?x("{n} second","{n} seconds",t):o("Send immediately")]);OY=e=>{e&&!e.dataset.met&&(e.dataset.met="1",e.focus())}});var lL={};be(lL,{OwnKeys:()=>AY});function AY(){let e=ye.value?.shortcuts??!0;return r`
<${Je} id="keys-all" title=${o("Keyboard shortcuts")}>
<div class="card">
<${it} title=${o("Single-key shortcuts")}
text=${o("A, E, H and others. They do nothing while you type in a field.")}>
<${Vn} label=${o("Single-key shortcuts")} checked=${e}
onChange=${t=>yt({shortcuts:t})} />
<//>
<${it} title=${o("Any keyboard layout works")} text=${o("A also works with a Russian layout on")}>
<span class="oktext t13"><${d} name="check" size="m" /> ${o("always")}</span>
<//>
<${it} title=${o("All shortcuts")} text=${o("“?” also opens this list")}>
<button type="button" class="btn small" onClick=${()=>{y.value="shortcuts"}}>
${o("Show")}
<kbd>?</kbd>
</button>
<//>
</div>
<//>
${Object.entries(Km).map(([t,n])=>r`<${NY} title=${n()} group=${t} />`)}
`}function NY({group:e,title:t}){let n=Hs().filter(s=>s.group===e&&EY(s));return n.length?r`<${Je} id=${"keys-"+e} title=${t}>
<div class="card">${n.map(s=>r`<${PY} key=${s.id} one=${s} />`)}</div>
<//>`:null}function PY({one:e}){let[t,n]=g(!1),[s,a]=g(null),i=e.label(),l=()=>{n(!1),a(null)},c=p=>{if(p.key==="Tab"){l();return}if(p.preventDefault(),p.stopPropagation(),p.key==="Escape"){l();return}if(!C0(p))return;let m=Ys(p),h=T0(m,e);if(h){a(h);return}yt({keys:{[e.id]:m===e.key?"":m}}),l()},u=s?o("This key is taken: {name}",{name:(s.label??s.title)?.()??s.id}):zg(e)?o("Changed by you"):null;return r`<${it} title=${i} text=${u}>
${t?r`<${DY} name=${i} onKey=${c} onLeave=${l} />`:r`
<${tl} one=${e} />
<button type="button" class="btn small" aria-label=${o("Change the key: {name}",{name:i})}
onClick=${()=>n(!0)}>
${o("Replace")}
</button>
`}
${zg(e)&&!t&&r`<button type="button" class="ib small" aria-label=${o("Restore the default key: {name}",{name:i})}
onClick=${()=>yt({keys:{[e.id]:""}})}>
<${d} name="undo-2" size="m" />
</button>`}
<//>`}function DY({name:e,onKey:t,onLeave:n}){let s=O(null);return j(()=>s.current.focus(),[]),r`<button type="button" class="btn small primary" ref=${s}
aria-label=${o("Press the new key for: {name}",{name:e})} onKeyDown=${t} onBlur=${n}>
${o("Press a key…")}
</button>`}var EY,cL=b(()=>{R();C();ie();ri();_t();w();L();N();Tt();ud();EY=e=>e.label&&e.listed!==!1&&e.run&&e.key&&!e.key.includes(" ")&&e.id!=="pane"});var uL={};be(uL,{Mailbox:()=>RY,chosen:()=>wr,learnMailbox:()=>Cp});async function Cp(){try{wr.value=await F("/api/company/mailbox")}catch(e){if(!(e instanceof K))throw e}}async function MY(e){try{wr.value=await xe("PUT","/api/company/mailbox",{channel_id:e?Number(e):null}),G(e?o("Emails are sent from {name}",{name:wr.value.name}):o("Emails to colleagues are off"),{icon:"mail"})}catch(t){ee(z(t)),Cp()}}function RY(){A(()=>{Cp()},[]);let e=Object.values(Qe.value).filter(t=>t.kind==="email"&&t.health!=="removed");return r`<${Je} id="mailbox-all" title=${o("Emails to colleagues")}>
<p class="lead">
${o("Colleagues who are away for a few minutes can get their unseen notifications as one email. It says what happened and where, and never quotes clients.")}
</p>
<div class="card">
${e.length?r`<${it} title=${o("Mailbox")} text=${o("Sends the notification emails, marked as automatic. Automatic replies to them do not open conversations.")}>
<${ga} label=${o("Mailbox for emails to colleagues")} value=${wr.value?.channel_id??""}
options=${[["",o("No emails")],...e.map(t=>[t.id,t.name])]} onPick=${MY} />
<//>`:r`<div class="srow">
<${d} name="mail-x" size="m" />
<span class="grow t13">${o("No mailbox is connected yet.")}</span>
</div>`}
</div>
${wr.value?.channel_id&&r`<p class="hint rowgap">${o("“Check” in the notification settings sends one right away.")}</p>`}
<//>`}var wr,mw=b(()=>{R();oe();C();U();w();L();he();N();Tp();Tt();wr=T(null)});var fL={};be(fL,{OwnNotifications:()=>BY});function zY(e,t){let n=/^([01]?\d|2[0-3])[:.]([0-5]\d)$/.exec(t.trim());n&&yt({quiet:{[e]:`${n[1].padStart(2,"0")}:${n[2]}`}})}function BY(){let{notices:e,quiet:t,sounds:n}=ye.value;return A(()=>{Cp()},[]),r`<${Je} id="notifications-all" title=${o("Notifications")}>
<div class="card">
<${FY} />
<div class="tscroll" role="group" tabindex="0" aria-label=${o("Events and how you are notified")}>
<table class="tbl ntbl">
<thead>
<tr>
<th scope="col">${o("Event")}</th>
${mL.map(([s,a])=>r`<th scope="col" class="ctrc" key=${s}>${a()}</th>`)}
</tr>
</thead>
<tbody>
${IY().map(([s,a])=>r`<tr key=${s}>
<th scope="row">${a()}</th>
${mL.map(([i,l])=>r`<td key=${i}>
<input class="check" type="checkbox" aria-label=${`${a()}: ${l()}`}
checked=${e[s][i]} onChange=${c=>yt({notices:{[s]:{[i]:c.currentTarget.checked}}})} />
</td>`)}
</tr>`)}
</tbody>
</table>
</div>
<${it} title=${o("Volume")}>
<span class="vol">
<input class="range" type="range" min="0" max="100" step="5" value=${n.volume} aria-label=${o("Volume")}
onChange=${s=>WY(Number(s.currentTarget.value))} />
<span class="t12 dim num">${n.volume} %</span>
</span>
<//>
<${it} title=${o("Quiet hours")} text=${o("No sound and no desktop notifications, only the bell")}>
<span class="hrow tight">
${["since","until"].map(s=>r`<input class="input qtime" inputmode="numeric" maxlength="5" placeholder="21:00" key=${s}
aria-label=${s==="since"?o("Quiet from"):o("Quiet until")} value=${t[s]}
disabled=${!t.on} onInput=${a=>zY(s,a.currentTarget.value)}
onBlur=${a=>{a.currentTarget.value=ye.value.quiet?.[s]??t[s]}} />`)}
</span>
<${Vn} label=${o("Quiet hours")} checked=${t.on} onChange=${s=>yt({quiet:{on:s}})} />
<//>
<${it} title=${o("While “Away”")} text=${o("Only the bell shows notifications")}>
<span class="t13 mut">${o("muted")}</span>
<//>
<${it} title=${o("Email when I am away")} text=${wr.value?.channel_id?o("Several notifications come as one email"):o("An administrator has not chosen a mailbox for these emails yet")}>
<${ga} label=${o("Email when I am away")} value=${e.mail_after}
options=${[2,5,10,30,60,120].map(s=>[s,o("after {n} min",{n:s})])}
onPick=${s=>yt({notices:{mail_after:Number(s)}})} />
<//>
</div>
<//>`}async function WY(e){await yt({sounds:{volume:e}})&&Im("message")}function FY(){let[e,t]=g(!1),[n,s,a]=dL[Hi.value]??dL.default,i=async()=>{t(!0);try{await Mm(),await g0()}catch(l){ee(z(l))}finally{t(!1)}};return r`<div class="ntest" role="status">
<span class=${Hi.value==="granted"?"okc":"okc none"}><${d} name=${n} size="s" /></span>
<span class="grow t13"><b class="b6">${s()}</b> ${a()}</span>
<button type="button" class="btn" disabled=${e} onClick=${i}>
<${d} name="bell-ring" size="m" />
${o("Check")}
</button>
</div>`}var pL,LY,IY,mL,dL,$L=b(()=>{R();C();U();ri();wg();w();Pg();Og();L();he();N();mw();Tp();Tt();pL=[["unassigned",()=>o("New unassigned conversation")],["message",()=>o("Activity in my conversations")],["assigned",()=>o("A conversation is assigned to me")],["handover",()=>o("Conversations are handed over to me")],["mention",()=>o("I am mentioned in a note")],["failed",()=>o("A reply was not sent")],["sla_warning",()=>o("A reply is due soon")],["sla_breach",()=>o("A reply is overdue")],["nobody",()=>o("No operator is free")],["untouched",()=>o("No operator has looked after a new conversation")],["unsnoozed",()=>o("A snoozed conversation is back")],["task",()=>o("A task is assigned to me, or something happens in it")],["taskdue",()=>o("A task is due")],["followed",()=>o("Activity in conversations I follow")]],LY=[["channel",()=>o("A channel stops working")],["fault",()=>o("An event could not be processed")],["breaker",()=>o("Automatic messages are stopped")],["rule",()=>o("A rule fails or is paused")]],IY=()=>P.value?.role==="administrator"?[...pL,...LY]:pL,mL=[["app",()=>o("In Okno")],["sound",()=>o("Sound")],["desktop",()=>o("Desktop")],["mail",()=>o("Email")]];dL={granted:["check",()=>o("The browser allows notifications."),()=>o("Make sure you can see and hear them here.")],default:["bell",()=>o("The browser has not been asked for permission yet."),()=>o("“Check” asks for it and sends a test notification.")],denied:["circle-alert",()=>o("The browser blocks notifications."),()=>o("Allow them next to this site's address in the browser. Sounds and the bell work anyway.")],unsupported:["circle-alert",()=>o("This browser has no desktop notifications."),()=>o("Sounds and the bell work anyway.")]}});function ba({id:e,field:t,value:n,onInput:s,error:a,hint:i,label:l,autocomplete:c,extra:u=""}){let[p,m]=g(!1),h=a??i;return r`<div class=${"field "+u}>
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
</div>`}function vc(e){if(e.code==="wrong-password"){let t=e.detail.tries_left;return t===void 0?o("Wrong email or password."):x("Wrong email or password. {n} attempt left, then a pause.","Wrong email or password. {n} attempts left, then a pause.",t)}if(e.code==="locked"){let t=Math.max(1,Math.ceil((e.detail.retry_after??60)/60));return x("Too many attempts. Try again in {n} minute.","Too many attempts. Try again in {n} minutes.",t)}return e.code==="sign-in-busy"?o("Too many people are signing in right now. Try again in a few seconds."):z(e)}var Op=b(()=>{R();C();U();w();N()});var dw={};be(dw,{Password:()=>KY,Sessions:()=>JY,deviceName:()=>gL});function KY(){let[e,t]=g(!1);return r`<${Je} id="password-all" title=${o("Password")}>
<div class="card">
${e?r`<${qY} onDone=${()=>t(!1)} />`:r`<${it} title=${o("Password")} text=${o("Changing it signs you out everywhere else")}>
<button type="button" class="btn small" onClick=${()=>t(!0)}>${o("Change password")}</button>
<//>`}
</div>
<//>`}function qY({onDone:e}){let[t,n]=g(""),[s,a]=g(""),[i,l]=g(null),[c,u]=g(!1),p=O(null);j(()=>p.current.focus(),[]);let m=async $=>{$.preventDefault(),u(!0);try{await xe("POST","/api/me/password",{current:t,new:s}),G(o("Password changed. Your other sessions have ended."),{icon:"key-round"}),e()}catch(v){if(!(v instanceof K))throw v;l(v),u(!1)}},h=i&&["wrong-password","locked","sign-in-busy"].includes(i.code)?UY(i):null,f=i&&!h?HY(i):null;return r`<form class="pwform" onSubmit=${m}>
<input class="vh" type="email" autocomplete="username" value=${P.value.email} tabindex="-1" aria-hidden="true"
readonly />
<${ba} id="pwc" field=${p} value=${t} onInput=${n} error=${h}
label=${o("Current password")} autocomplete="current-password" />
<${ba} id="pwn" value=${s} onInput=${a} error=${f} hint=${o("At least 12 characters")}
label=${o("New password")} autocomplete="new-password" />
<div class="hrow">
<button type="submit" class="btn primary" disabled=${c||!t||[...s].length<jY}
aria-busy=${String(c)}>
${o("Change password")}
</button>
<button type="button" class="btn" onClick=${e}>${o("Cancel")}</button>
</div>
</form>`}function UY(e){if(e.code!=="wrong-password")return vc(e);let t=e.detail.tries_left;return t===void 0?o("Wrong password."):x("Wrong password. {n} attempt left, then a pause.","Wrong password. {n} attempts left, then a pause.",t)}function HY(e){let t={"same-password":()=>o("This is your current password. Choose a different one."),"weak-password":()=>o("This password is too easy to guess. Choose a different one."),"password-changed":()=>o("The password has just been changed elsewhere. Sign in with the new one.")}[e.code];return t?t():z(e)}function gL(e){return[hL(e,YY),hL(e,GY)].filter(Boolean).join(", ")||o("Unknown device")}function JY(){let[e,t]=g(null),[n,s]=g(null),a=bt(150,!e&&!n),i=async()=>{try{t((await F("/api/me/sessions")).items),s(null)}catch(p){if(!(p instanceof K))throw p;s(p)}};A(()=>{i()},[]);let l=async(p,m)=>{try{await xe("POST","/api/me/sessions/end",p),G(m,{icon:"log-out"})}catch(h){h.status!==404&&ee(z(h))}i()},u=(e?.filter(p=>!p.current)??[]).length>0&&r`<button type="button" class="btn small danger" onClick=${()=>l({},o("All other sessions have ended"))}>
${o("End all other sessions")}
</button>`;return r`<${Je} id="sessions-all" title=${o("Sessions")} side=${u}>
${n&&r`<p class="livebox rowgap">
<${d} name="circle-alert" size="m" />
<span class="grow t13">${z(n)}</span>
<button type="button" class="btn small" onClick=${i}>${o("Retry")}</button>
</p>`}
${!e&&a&&r`<ul class="card rowgap" aria-busy="true">
${[1,2].map(p=>r`<li class="sess" key=${p}>
<span class="sic"></span>
<span class="grow"><${Oe} width="40" /></span>
</li>`)}
</ul>`}
${e&&r`<ul class="card rowgap">
${e.map(p=>r`<${ZY} one=${p} key=${p.id}
onEnd=${()=>l({session_id:p.id},o("The session has ended"))} />`)}
</ul>`}
<//>`}function ZY({one:e,onEnd:t}){let n=gL(e.agent),s=e.current?o("now"):Io(e.seen_at,M.value);return r`<li class="sess">
<span class="sic"><${d} name=${VY(e.agent)?"smartphone":"laptop"} size="m" /></span>
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
</li>`}var jY,YY,GY,hL,VY,fw=b(()=>{R();C();U();we();ne();w();L();he();N();De();Op();Tt();jY=12;YY=[["Edg","Edge"],["OPR","Opera"],["YaBrowser","Яндекс Браузер"],["Firefox","Firefox"],["Chrome","Chrome"],["Safari","Safari"]],GY=[["Windows","Windows"],["iPhone","iPhone"],["iPad","iPad"],["Android","Android"],["Mac OS X","macOS"],["CrOS","ChromeOS"],["Linux","Linux"]],hL=(e,t)=>t.find(([n])=>e.includes(n))?.[1];VY=e=>/iPhone|iPad|Android/.test(e)});var bL={};be(bL,{CalendarLink:()=>QY});function QY(){let[e,t]=g(void 0),[n,s]=g(null),[a,i]=g(null),[l,c]=g(null),[u,p]=g(!1),m=()=>F($w).then(v=>{t(v.link),c(null)},v=>{if(!(v instanceof K))throw v;c(v)});A(()=>{m()},[]);let h=async v=>{if(!u){p(!0);try{await v(),i(null)}catch(S){if(!(S instanceof K))throw S;ee(z(S))}p(!1)}},f=()=>h(async()=>{let v=await B($w,{});s(v.url),t(v.link)}),$=()=>h(async()=>{await B(`${$w}/revoke`,{}),s(null),t(null),G(o("The calendar link was revoked"),{icon:"link-2-off"})});return r`<${Je} id="calh" title=${o("Calendar")}>
<p class="lead">
${o("Your open tasks with a due date, in Google Calendar, Apple Calendar, Outlook or Thunderbird.")}
</p>
${l&&r`<${se} icon="unplug" title=${o("The calendar link could not be loaded")} text=${z(l)}>
<button type="button" class="btn" onClick=${m}>${o("Retry")}</button>
<//>`}
${!l&&e===void 0&&r`<div class="card fcard" aria-busy="true"><${Oe} width=${60} /></div>`}
${e===null&&r`<${se} icon="calendar" title=${o("No calendar link yet")}
text=${o("The link is private: whoever has it sees the titles of your tasks.")}>
<button type="button" class="btn primary" disabled=${u} onClick=${f}>
<${d} name="link" size="m" />${o("Create a link")}
</button>
<//>`}
${e&&r`<div class="card fcard callink">
${n?r`<${eG} url=${n} />`:r`<p class="t13">${o("The link was shown once, when it was created.")}</p>`}
<p class="t12 dim">
${o("Created {time}.",{time:Be(e.created_at)})}
${" "}
${e.read_at?o("A calendar read it {when}.",{when:Em(e.read_at,M.value)}):o("No calendar has read it yet.")}
</p>
${a?r`<${XY} asked=${a} busy=${u} onYes=${a==="new"?f:$}
onNo=${()=>i(null)} />`:r`<div class="hrow wrap">
<button type="button" class="btn small" onClick=${()=>i("new")}>
${o("Create it again")}
</button>
<button type="button" class="btn small danger" onClick=${()=>i("revoke")}>
${o("Revoke")}
</button>
</div>`}
</div>`}
<//>`}function XY({asked:e,busy:t,onYes:n,onNo:s}){let a=O(null);return A(()=>a.current.focus(),[]),r`<div class="calask" role="group" aria-label=${o("Calendar link")}>
<p class="t13">${o("Calendars that are subscribed to the present link will get nothing any more.")}</p>
<div class="hrow wrap">
<button type="button" class=${e==="new"?"btn small primary":"btn small danger"} ref=${a}
disabled=${t} onClick=${n}>
${e==="new"?o("Create a new link"):o("Revoke the link")}
</button>
<button type="button" class="btn small quiet" onClick=${s}>${o("Cancel")}</button>
</div>
</div>`}function eG({url:e}){let t=O(null);return A(()=>t.current.select(),[e]),r`
<div class="field">
<label for="calu">${o("Calendar link")}</label>
<span class="hrow">
<input class="input" id="calu" ref=${t} readonly value=${e} aria-describedby="calhint"
onFocus=${n=>n.currentTarget.select()} />
<button type="button" class="btn" onClick=${()=>At(e)}>
<${d} name="copy" size="s" />${o("Copy")}
</button>
</span>
<span class="hint" id="calhint">${o("Copy it now: it is not shown again. Keep it as you keep a password.")}</span>
</div>
<ul class="calhow t13">
<li><b class="b5">Google Calendar</b>: ${o("Other calendars, the plus sign, From URL")}</li>
<li>
<b class="b5">Apple</b>: <a class="link" href=${e.replace(/^https?:/,"webcal:")}>
${o("open it in the calendar")}
</a>
</li>
<li><b class="b5">Outlook</b>: ${o("Add calendar, Subscribe from web")}</li>
<li><b class="b5">Thunderbird</b>: ${o("New calendar, On the network")}</li>
</ul>
`}var $w,vL=b(()=>{R();C();U();we();ne();w();he();N();Tt();tt();$w="/api/me/calendar"});var xL={};be(xL,{Teams:()=>tG});function tG(){let[e,t]=g(null),n=sr();return A(()=>{Fa()},[]),r`
<${Je} id="tmh" title=${o("Teams")} side=${e!=="new"&&n.length>0&&r`<button type="button" class="btn small" onClick=${()=>t("new")}>
<${d} name="plus" size="s" />
${o("New team")}
</button>`}>
<p class="lead">${o("A conversation assigned to a team has no assignee until a member takes it.")}</p>
${e==="new"&&r`<${kL} onDone=${()=>t(null)} />`}
${!n.length&&e!=="new"&&r`<${se} icon="users-round" title=${o("No teams yet")}
text=${o("Create the first one and choose its members.")}>
<button type="button" class="btn primary" onClick=${()=>t("new")}>${o("New team")}</button>
<//>`}
<div class="tmg">
${n.map(s=>e===s.id?r`<${kL} key=${s.id} team=${s} onDone=${()=>t(null)} />`:r`<${nG} key=${s.id} team=${s} onEdit=${()=>t(s.id)} />`)}
</div>
<//>
<${Je} id="tmc" title=${o("Workload limit")}>
<p class="lead">${o("Round robin gives nobody more open conversations than this. 0 means no limit.")}</p>
<div class="card">${wL().map(s=>r`<${aG} key=${s.id} person=${s} />`)}</div>
<//>
`}function nG({team:e,onEdit:t}){let n=e.members.map(a=>_e.value[a]).filter(a=>a?.active),s=Ie.value.teams?.[e.id]??0;return r`<section class="card tmc" aria-label=${e.name}>
<div class="hrow">
<span class=${"sq "+vo(e.name)}></span>
<b class="b6 t13 grow cut">${e.name}</b>
<button type="button" class="btn small quiet" onClick=${t}>${o("Change")}</button>
<button type="button" class="ib small" aria-label=${o("Delete team {name}",{name:e.name})}
title=${o("Delete team")} onClick=${()=>sG(e)}>
<${d} name="x" size="m" />
</button>
</div>
<div class="avs">
${n.map(a=>r`<span key=${a.id} title=${`${oG(e,a)}: ${_l(a)}`}>
<${te} name=${a.name} size="sm"><${si} shift=${Dn(a)} /><//>
</span>`)}
${!n.length&&r`<span class="t12 hint warn">${o("No members")}</span>`}
</div>
<span class="t12 dim">
${x("{n} person","{n} people",n.length)} · ${x("{n} conversation","{n} conversations",s)}
</span>
</section>`}function sG(e){let t=n=>B(`/api/teams/${e.id}/removed`,{removed:n});return je(async()=>{await t(!0),G(o("Team deleted: {name}",{name:e.name}),{icon:"users-round",undo:()=>je(()=>t(!1))})})}function kL({team:e,onDone:t}){let[n,s]=g(e?.name??""),[a,i]=g(new Set(e?.members??[])),[l,c]=g(new Set(e?.leads??[])),[u,p]=g(null),m=O(null);j(()=>m.current.focus(),[]);let h=$=>i(yL(a,$)),f=async $=>{$.preventDefault();let v=[...l].filter(_=>a.has(_)),S={name:n.trim(),members:[...a],leads:v};try{await(e?B(`/api/teams/${e.id}`,S,{method:"PATCH"}):B("/api/teams",S)),t()}catch(_){p(_),m.current.focus()}};return r`<form class="card tmnew" aria-label=${e?o("Team {name}",{name:e.name}):o("New team")}
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
${wL().map($=>r`<div class="tmrow" key=${$.id}>
<label>
<input class="check" type="checkbox" checked=${a.has($.id)}
onChange=${()=>h($.id)} />
<${te} name=${$.name} size="sm" />
<span class="cut">${$.name}</span>
</label>
${a.has($.id)&&r`<label class="t12 mut">
<input class="check" type="checkbox" checked=${l.has($.id)}
aria-label=${o("{name} leads the team",{name:$.name})}
onChange=${()=>c(yL(l,$.id))} />
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
</form>`}function yL(e,t){let n=new Set(e);return n.delete(t)||n.add(t),n}function aG({person:e}){let[t,n]=g(String(e.capacity??0)),[s,a]=g(null);A(()=>n(String(e.capacity??0)),[e.capacity]);let i=/^\d{1,4}$/.test(t.trim())?Number(t):NaN,l=!(i>=0&&i<=1e3),c=async()=>{if(!(l||i===e.capacity))try{await B(`/api/people/${e.id}`,{capacity:i},{method:"PATCH"}),a(null)}catch(p){a(p)}},u=zo.value?.[e.id]?.load;return r`<div class="caprow">
<${it} title=${e.name} text=${s?z(s):u===void 0?"":x("{n} conversation now","{n} conversations now",u)}>
<${rG} person=${e} />
<input class="input" inputmode="numeric" aria-label=${o("Workload limit: {name}",{name:e.name})}
aria-invalid=${l?"true":null} value=${t} onInput=${p=>n(p.currentTarget.value)}
onBlur=${c} onKeyDown=${p=>{p.key==="Enter"&&c()}} />
<//>
</div>`}function rG({person:e}){let t=Object.values(go.value).filter(s=>!s.removed||s.id===e.hours_id),n=s=>{let a=Number(s.currentTarget.value)||null;return je(()=>B(`/api/people/${e.id}`,{hours_id:a},{method:"PATCH"}))};return r`<select class="sel" aria-label=${o("Business hours: {name}",{name:e.name})}
value=${e.hours_id??0} onChange=${n}>
<option value="0">${o("Any time")}</option>
${t.map(s=>r`<option key=${s.id} value=${s.id}>${s.name||o("Company hours")}</option>`)}
</select>`}var wL,oG,_L=b(()=>{R();C();tt();U();w();Se();L();he();Mn();Sl();N();Tt();wL=()=>Object.values(_e.value).filter(e=>e.active).sort((e,t)=>e.name.localeCompare(t.name));oG=(e,{id:t,name:n})=>e.leads.includes(t)?o("{name}, leads the team",{name:n}):n});var OL={};be(OL,{Statuses:()=>uG});function uG(){let[e,t]=g(null),n=fd(),s=()=>t(null),a=r`<button type="button" class="btn small" onClick=${()=>t("new")}>
<${d} name="plus" size="s" />${o("New status")}
</button>`;return r`<${Je} id="sth" title=${o("Operator statuses")} side=${e!=="new"&&a}>
<p class="lead">
${o("Operators choose a status in their menu. Round robin skips a status without new conversations; own ones stay.")}
</p>
${e==="new"&&r`<div class="card"><${TL} onDone=${s} /></div>`}
<ul class="card stlist">
${n.map((i,l)=>r`<li key=${i.id}>
${e===i.id?r`<${TL} status=${i} onDone=${s} />`:r`<${dG} status=${i} list=${n} index=${l}
onEdit=${()=>t(i.id)} />`}
</li>`)}
</ul>
<//>`}function SL(e,t,n){let s=e[n<0?t-1:t+2];return je(()=>B(`/api/statuses/${e[t].id}/place`,{before:s?.id??null}))}function mG(e){let t=n=>B(`/api/statuses/${e.id}/removed`,{removed:n});return je(async()=>{await t(!0),G(o("Status deleted: {name}",{name:xo(e)}),{icon:"x",undo:()=>je(()=>t(!1))})})}function dG({status:e,list:t,index:n,onEdit:s}){let a=xo(e),i=Object.values(_e.value).filter(u=>u.active&&u.status_id===e.id),l=x("{n} person now","{n} people now",i.length),c=iG.has(e.builtin);return r`<section class="strow" aria-label=${a}>
<span class="dotbox"><span class=${cu(e.base)}></span></span>
<div class="grow">
<b class="b5 blk t13 cut">${a}</b>
<span class="t12 dim blk">
${lG(e.base)}
${i.length>0&&r` · <span title=${i.map(u=>u.name).join(", ")}>${l}</span>`}
</span>
</div>
<span class="hrow t12 dim sttake">
${o("New conversations")}
<${Vn} label=${o("{name}: new conversations come",{name:a})} checked=${!!e.takes_new}
disabled=${cG(e)} onChange=${u=>pG(e,{takes_new:u})} />
</span>
<span class="hrow stacts">
<button type="button" class="ib small" disabled=${n===0} aria-label=${o("Move up: {name}",{name:a})}
title=${o("Move up")} onClick=${()=>SL(t,n,-1)}>
<${d} name="chevron-up" size="m" />
</button>
<button type="button" class="ib small" disabled=${n===t.length-1}
aria-label=${o("Move down: {name}",{name:a})} title=${o("Move down")} onClick=${()=>SL(t,n,1)}>
<${d} name="chevron-down" size="m" />
</button>
<button type="button" class="btn small quiet" onClick=${s}>${o("Change")}</button>
<button type="button" class="ib small" disabled=${c} aria-label=${o("Delete status {name}",{name:a})}
title=${c?o("Built-in status"):o("Delete status")} onClick=${()=>mG(e)}>
<${d} name="x" size="m" />
</button>
</span>
</section>`}function TL({status:e,onDone:t}){let[n,s]=g(e?.name??""),[a,i]=g(e?.base??"away"),[l,c]=g(!!e?.takes_new),[u,p]=g(null),m=O(null);j(()=>m.current.focus(),[]);let h=!!e?.builtin,f=async S=>{S.preventDefault();let _=h?{name:n.trim()}:{name:n.trim(),base:a,takes_new:a!=="off"&&l};try{await(e?B(`/api/statuses/${e.id}`,_,{method:"PATCH"}):B("/api/statuses",_)),t()}catch(k){p(k),m.current.focus()}},$=r`
<div class="field">
<span class="lab">${o("Colleagues see")}</span>
<${ft} label=${o("Colleagues see")} options=${CL.map(([S,_])=>[S,_()])} value=${a}
onPick=${i} />
</div>
<label class="hrow t13">
<${Vn} label=${o("New conversations come")} checked=${l&&a!=="off"} disabled=${a==="off"}
onChange=${c} />
${o("New conversations come")}
</label>
`,v=e?o("Status {name}",{name:xo(e)}):o("New status");return r`<form class="tmnew" aria-label=${v} onSubmit=${f}>
<div class="field">
<label for="stn">${o("Status name")}</label>
<input class="input" id="stn" ref=${m} maxlength="40" required=${!h}
placeholder=${h?CS(e):null} value=${n} aria-invalid=${u?"true":null}
aria-describedby=${u?"ste":null} onInput=${S=>s(S.currentTarget.value)} />
${u&&r`<span class="hint bad" id="ste" role="alert">${z(u)}</span>`}
</div>
${!h&&$}
<div class="hrow">
<button type="submit" class="btn primary" disabled=${!h&&!n.trim()}>
${e?o("Save"):o("Create status")}
</button>
<button type="button" class="btn quiet" onClick=${t}>${o("Cancel")}</button>
</div>
</form>`}var iG,CL,lG,cG,pG,EL=b(()=>{R();C();tt();U();w();L();he();sl();N();Tt();iG=new Set(["online","away","off"]),CL=[["online",()=>o("Online")],["away",()=>o("Away")],["off",()=>o("Off shift")]],lG=e=>CL.find(([t])=>t===e)[1](),cG=e=>e.builtin==="online"||e.base==="off";pG=(e,t)=>je(()=>B(`/api/statuses/${e.id}`,t,{method:"PATCH"}))});function AL(e,t,n,s){let[a,i]=g({preview:null,problem:null}),l=JSON.stringify([e,t,n]);return A(()=>{if(!s)return;let c=!0,u=setTimeout(async()=>{try{let p=await xe("POST","/api/hours/preview",{...e,hours_id:t,minutes:n});c&&i({preview:p,problem:null})}catch(p){c&&i(m=>({...m,problem:p}))}},fG);return()=>{c=!1,clearTimeout(u)}},[l,s]),a}function NL({found:{preview:e,problem:t},zone:n,minutes:s,onMinutes:a}){return r`<section class="psec" aria-labelledby="hph">
<div class="hrow gap2 wrap">
<h3 class="head2 grow" id="hph">${o("Example")}</h3>
<label class="t13 dim" for="hpm">${o("Time for the reply")}</label>
<select class="sel hpm" id="hpm" onChange=${i=>a(Number(i.currentTarget.value))}>
${$G.map(i=>r`<option key=${i} value=${i} selected=${i===s}>
${et(i*6e4)}
</option>`)}
</select>
</div>
<div class="card fcard rowgap hpre" aria-live="polite" aria-busy=${String(!e)}>
${t&&r`<p class="hint bad">${z(t)}</p>`}
${e&&!e.examples.length&&r`<p class="hint bad">${o("With these hours you are never open.")}</p>`}
${e?.examples.map(i=>r`<${hG} key=${i.at} example=${i} zone=${n} />`)}
</div>
</section>`}var fG,$G,hG,gG,PL=b(()=>{R();U();ne();C();w();N();fG=250,$G=[15,30,60,240,480];hG=({example:{at:e,due:t,parts:n},zone:s})=>r`
<p class="prev">
<${d} name="clock" size="m" />
<span>
${ht(o("Client writes {when} → reply by {due}"),{when:Uc(e,s),due:r`<b class="b6">${Uc(t,s)}</b>`})}
${n.length>1&&r`<span class="t12 blk">${n.map(a=>gG(a,s)).join("; ")}</span>`}
</span>
</p>
`,gG=([e,t],n)=>o("{span} from {time}",{span:et(t-e),time:Uc(e,n)})});function RL({days:e,week:t,onChange:n}){let[s,a]=g(null),i=CE(e),l=[...new Set(i.map(h=>h.from.slice(0,4)))],c=O(null),u=()=>{a(null),qr(()=>c.current)},p=h=>{n(DL(e,h)),qr(()=>c.current)},m=(h,f,$,v)=>{let S=h?DL(e,h):e;n({...S,...Object.fromEntries(v.map(_=>[_,{name:f,spans:$}]))}),u()};return r`
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
${s==="preset"&&r`<${wG} week=${t} days=${e} onChange=${n} onDone=${u} />`}
${s==="new"&&r`<${ML} onDone=${u} onPut=${(h,f,$)=>m(null,h,f,$)} />`}
${i.length||s?l.map(h=>r`
<h4 class="t12 dim rowgap" key=${`h${h}`} id=${`sdy${h}`}>${h}</h4>
<ul class="card hol2" key=${h} aria-labelledby=${`sdy${h}`}>
${i.filter(f=>f.from.startsWith(h)).map(f=>s===f.from?r`<li key=${f.from}>
<${ML} group=${f} onDone=${u}
onPut=${($,v,S)=>m(f,$,v,S)} />
</li>`:r`<${bG} key=${f.from} group=${f} onEdit=${()=>a(f.from)}
onRemove=${()=>p(f)} />`)}
</ul>
`):r`<${se} icon="calendar" title=${o("No special days")}
text=${o("Load the public holidays of your country, or add a date.")} />`}
</section>
`}function bG({group:e,onEdit:t,onRemove:n}){let s=LL(e);return r`
<li class="srow">
<span class="b5 t13 num hdt">${W_(e.from,e.to)}</span>
<button type="button" class="grow t13 link hname" title=${o("Change")} onClick=${t}>${s}</button>
${e.spans.length?r`<span class="tag h2">${xs(e.spans)}</span>`:r`<span class="tag plain">${e.from===e.to?o("day off"):o("days off")}</span>`}
<button type="button" class="ib small" aria-label=${o("Remove: {name}",{name:s})} onClick=${n}>
<${d} name="x" size="m" />
</button>
</li>
`}function ML({group:e,onDone:t,onPut:n}){let[s,a]=g(e?.from??""),[i,l]=g(e?.to??""),[c,u]=g(e?.name??""),[p,m]=g(xs(e?.spans??[])),[h,f]=g(!1),$=O(null);j(()=>$.current.focus(),[]);let v=xE(p),S=s?i&&i<s?o("The last day is before the first."):null:o("Choose a date."),_=v?Ul(v):o("Type hours as 9:00–13:00, 14:00–18:00"),k=W=>{W.preventDefault(),W.stopPropagation(),f(!0),!S&&!_&&n(c.trim(),v,TE(s,i||s))},D=(W,ce,We,Ye)=>r`
<div class="field"><label for=${W}>${ce}</label>${We}
${h&&Ye&&r`<span class="hint bad" id=${`${W}e`} role="alert">${Ye}</span>`}</div>
`,q=W=>h&&W?"true":null;return r`
<form class="card fcard rowgap" aria-label=${e?LL(e):o("New date")} onSubmit=${k}>
<div class="f2 f4">
${D("sdf",o("First day"),r`<input class="input" type="date" id="sdf" ref=${$} value=${s} min="2000-01-01" max="2099-12-31"
aria-invalid=${q(S)} onInput=${W=>a(W.currentTarget.value)} />`,S)}
${D("sdt",o("Last day (optional)"),r`<input class="input" type="date" id="sdt" value=${i} min=${s} max="2099-12-31"
onInput=${W=>l(W.currentTarget.value)} />`)}
${D("sdn",o("Name of the day"),r`<input class="input" id="sdn" maxlength="120" value=${c}
onInput=${W=>u(W.currentTarget.value)} />`)}
${D("sdh2",o("Hours (empty: day off)"),r`<input class="input" id="sdh2" value=${p} placeholder="9:00–13:00" aria-invalid=${q(_)}
onInput=${W=>m(W.currentTarget.value)} />`,_)}
</div>
<div class="hrow dgap">
<button type="submit" class="btn primary small">${e?o("Apply"):o("Add date")}</button>
<button type="button" class="btn quiet small" onClick=${t}>${o("Cancel")}</button>
</div>
</form>
`}function wG({week:e,days:t,onChange:n,onDone:s}){let[a,i]=g(null),[l,c]=g("RU"),[u,p]=g(()=>new Date(Date.now()+yG).getFullYear()),[m,h]=g(null),[f,$]=g(!1),v=O(!1);A(()=>()=>{v.current=!0},[]);let S=async ce=>{try{h(null),await ce()}catch(We){h(We)}};A(()=>{S(async()=>i((await F("/api/hours/countries")).countries))},[]);let _=a?.find(ce=>ce.code===l)?.years??[],k=_.includes(u)?u:_.at(-1),D=async ce=>{ce.preventDefault(),ce.stopPropagation(),$(!0),await S(async()=>{let We=(await xe("POST","/api/hours/holidays",{country:l,year:k,week:e})).days;if(v.current)return;let Ye=We.map(Q=>[Q.day,{spans:Q.spans,name:kG[Q.kind]?.(Q)??Q.name}]);n({...t,...Object.fromEntries(Ye)}),G(x("{n} day of {year} loaded","{n} days of {year} loaded",We.length,{year:k}),{icon:"calendar"}),s()}),$(!1)},q=vG(),W=(a??[]).map(({code:ce})=>[ce,q.of(ce)]).sort((ce,We)=>ce[1].localeCompare(We[1],Le.value));return r`<form class="card fcard rowgap" aria-label=${o("Load holidays")} aria-busy=${String(f||!a)}
onSubmit=${D}>
<div class="f2">
<div class="field">
<label for="hcn">${o("Country")}</label>
<select class="sel" id="hcn" disabled=${!a}
onChange=${ce=>c(ce.currentTarget.value)}>
${W.map(([ce,We])=>r`<option key=${ce} value=${ce} selected=${ce===l}>${We}</option>`)}
</select>
</div>
<div class="field">
<label for="hyr">${o("Year")}</label>
<select class="sel" id="hyr" disabled=${!_.length}
onChange=${ce=>p(Number(ce.currentTarget.value))}>
${_.map(ce=>r`<option key=${ce} value=${ce} selected=${ce===k}>${ce}</option>`)}
</select>
</div>
</div>
<p class="hint dgap">
${l==="RU"?_.length>0&&o("Production calendar {years}: moved days and working Saturdays by government decrees; shortened days.",{years:`${_[0]}–${_.at(-1)}`}):o("Public holidays become days off. Moved and shortened days are not included.")}
</p>
${m&&r`<p class="hint bad" role="alert">${z(m)}</p>`}
<div class="hrow dgap">
<button type="submit" class="btn primary small" disabled=${f||!_.length}>${o("Load")}</button>
<button type="button" class="btn quiet small" onClick=${s}>${o("Cancel")}</button>
</div>
</form>`}var DL,LL,vG,kG,yG,IL=b(()=>{R();U();ne();C();w();he();N();De();dr();DL=(e,{from:t,to:n})=>Object.fromEntries(Object.entries(e).filter(([s])=>s<t||s>n));LL=e=>e.name||(e.spans.length?o("Other hours"):o("Day off"));vG=()=>new Intl.DisplayNames(Le.value==="ru"?"ru-RU":"en-GB",{type:"region"}),kG={off:e=>o("Day off moved from {date}",{date:Hc(e.moved)}),working:e=>o("Working day instead of {date}",{date:Hc(e.moved)}),short:()=>o("Shortened day")},yG=60*864e5});function zL({week:e,zone:t,onChange:n}){let[s,a]=g(0),i=(l,c)=>n(e.map((u,p)=>p===l?c:u));return r`
<p class="lead" id="wklead">
${o("Drag the end of a bar or type the time. Arrow keys move an end by 15 minutes.")}
</p>
<div class="card fcard">
<div class="wkw" role="group" tabindex="0" aria-label=${o("Business hours by day")}>
<svg class="wk" viewBox="0 0 720 264">
${SG.map(l=>r`<g key=${l} aria-hidden="true">
<text x=${va(l*60)} y="12" text-anchor="middle">${l}:00</text>
<path class="g" d=${`M${va(l*60)} 20v240`} />
</g>`)}
${ql.map(l=>r`<${OG} key=${l} day=${l} spans=${e[l]} chosen=${l===s}
onChoose=${()=>a(l)} onChange=${c=>i(l,c)} />`)}
<${CG} zone=${t} />
</svg>
</div>
<div class="wkday">
<${ft} label=${o("Day of the week")} value=${s} onPick=${a}
options=${ql.map(l=>[l,Un(l)])} />
<${NG} key=${s} day=${s} week=${e} onChange=${l=>i(s,l)} onWeek=${n} />
</div>
</div>
`}function CG({zone:e}){let t=Vf(M.value,e);return t!==null&&r`<path class="now" d=${`M${va(t)} 20v240`} />`}function OG({day:e,spans:t,chosen:n,onChoose:s,onChange:a}){let i=Un(e,"long");return r`
<g onPointerDown=${s}>
<text class=${n?"d on":"d"} x="0" y=${Ai(e)+18} aria-hidden="true">${Un(e)}</text>
<rect class=${n?"tr on":"tr"} x=${hw} y=${Ai(e)} width=${gw} height=${bw} rx="5" />
${!t.length&&r`<text class="off" x=${va(720)} y=${Ai(e)+17} text-anchor="middle" aria-hidden="true">
${o("day off")}
</text>`}
${t.map((l,c)=>r`
<g key=${c}>
<${EG} day=${e} span=${l} />
${[0,1].map(u=>r`
<${AG} key=${u} name=${i} day=${e} spans=${t} place=${c} side=${u}
onMove=${p=>a(AE(t,c,u,p))} />
`)}
</g>
`)}
</g>
`}function EG({day:e,span:[t,n]}){return n<=t?null:r`
<rect class="on" x=${va(t)} y=${Ai(e)} width=${va(n)-va(t)} height=${bw} rx="5" />
${n-t>=180&&r`<text class="h" x=${va((t+n)/2)} y=${Ai(e)+17} text-anchor="middle" aria-hidden="true">
${xs([[t,n]])}
</text>`}
`}function AG({name:e,day:t,spans:n,place:s,side:a,onMove:i}){let l=n[s][a],c=va(l)+(a?-4:4),u=h=>{let f=TG[h.key],$=h.key==="Home"?0:h.key==="End"?mr:f?lk(l+f):null;$===null||h.ctrlKey||h.altKey||h.metaKey||(h.preventDefault(),h.stopPropagation(),i($))},p=h=>{if(!h.currentTarget.hasPointerCapture(h.pointerId))return;let f=h.currentTarget.ownerSVGElement,$=new DOMPoint(h.clientX,h.clientY).matrixTransform(f.getScreenCTM().inverse());i(lk(($.x-hw)/gw*mr))},m=a?o("{day}: end of hours",{day:e}):o("{day}: start of hours",{day:e});return r`
<g class="wkend" role="slider" tabindex="0" aria-label=${m} aria-valuemin="0" aria-valuemax=${mr}
aria-valuenow=${l} aria-valuetext=${ws(l)} onKeyDown=${u} onPointerMove=${p}
onPointerDown=${h=>h.currentTarget.setPointerCapture(h.pointerId)}>
<rect class="grab" x=${c-8} y=${Ai(t)} width="16" height=${bw} rx="4" />
<rect class="gr" x=${c-1.25} y=${Ai(t)+7} width="2.5" height="12" rx="1" />
</g>
`}function NG({day:e,week:t,onChange:n,onWeek:s}){let a=t[e],i=Un(e,"long"),l=Ul(a),c=(h,f,$)=>n(a.map((v,S)=>S!==h?v:f?[v[0],$]:[$,v[1]])),u=O(null),p=h=>{n(a.filter((f,$)=>$!==h)),qr(()=>u.current.querySelector("button"))},m=ql.filter(h=>h!==e&&h<5);return r`
<fieldset class="wkf" ref=${u} aria-describedby=${l?"wkbad":null}>
<legend class="vh">${i}</legend>
<div class="wkspans">
${a.map((h,f)=>r`
<span class="hrow tight" key=${f}>
<${cp} label=${o("{day}, from",{day:i})} value=${h[0]} bad=${l}
onChange=${$=>c(f,0,$)} />
<span class="dim" aria-hidden="true">–</span>
<${cp} label=${o("{day}, to",{day:i})} value=${h[1]} bad=${l}
onChange=${$=>c(f,1,$)} />
<button type="button" class="ib small"
aria-label=${o("Remove {hours}",{hours:xs([h])})}
onClick=${()=>p(f)}>
<${d} name="x" size="m" />
</button>
</span>
`)}
${!a.length&&r`<span class="t13 dim">${o("Day off")}</span>`}
</div>
<div class="hrow wrap">
${a.length?r`<button type="button" class="btn small quiet" disabled=${!EE(a)||l}
onClick=${()=>n(OE(a))}>
<${d} name="plus" size="s" />${o("Break")}
</button>`:r`<button type="button" class="btn small quiet" onClick=${()=>n([[540,1080]])}>
<${d} name="plus" size="s" />${o("Hours")}
</button>`}
${e===0?r`<button type="button" class="btn small quiet" onClick=${()=>s(PG(t,e,m))}>
<${d} name="copy" size="s" />${o("Copy to Tue–Fri")}
</button>`:r`<button type="button" class="btn small quiet" onClick=${()=>n(t[0])}>
<${d} name="copy" size="s" />${o("Same as Monday")}
</button>`}
</div>
</fieldset>
${l&&r`<p class="hint bad" id="wkbad" role="alert">${l}</p>`}
`}var hw,gw,xG,bw,_G,va,Ai,SG,TG,PG,BL=b(()=>{R();we();ne();C();w();N();Tt();De();dr();dr();Ek();Gl();hw=44,gw=648,xG=34,bw=26,_G=26,va=e=>hw+e*gw/mr,Ai=e=>_G+e*xG,SG=[0,3,6,9,12,15,18,21,24],TG={ArrowLeft:-15,ArrowDown:-15,ArrowRight:15,ArrowUp:15,PageUp:60,PageDown:-60};PG=(e,t,n)=>e.map((s,a)=>n.includes(a)?e[t]:s)});var FL={};be(FL,{Hours:()=>zG,hoursName:()=>Np});async function Ap(){try{let[e,t]=await Promise.all([F("/api/hours"),F("/api/company")]);es.value=e.hours.map(DG),WL.value=t.zones,kc.value=null}catch(e){if(!(e instanceof K))throw e;kc.value=e}}function Ep(e,t){let n=mo.value[e]??mh(e);mo.value={...mo.value,[e]:{...n,...t}}}function dh(e){mo.value=Object.fromEntries(Object.entries(mo.value).filter(([t])=>t!==String(e))),e===eo&&(xr.value=ka)}function zG(){let e=Object.values(go.value).map(a=>`${a.id}.${a.version}.${a.removed}.${a.name}`).join();A(()=>{Ap()},[e]);let t=bt(300,!es.value&&!kc.value);if(!es.value)return kc.value?r`<${se} icon="cloud-off" title=${o("Could not load the business hours")} text=${z(kc.value)}>
<button type="button" class="btn" onClick=${Ap}>${o("Retry")}</button>
<//>`:t&&r`<div class="card fcard" aria-busy="true"><${Oe} width="60" /></div>`;let n=mo.value[eo]?[...es.value,mo.value[eo]]:es.value,s=mo.value[xr.value]??mh(xr.value)??es.value[0];return r`
<div class="hrow wrap">
<h2 class="head2 grow">${o("Business hours")}</h2>
<button type="button" class="btn" disabled=${eo in mo.value} onClick=${()=>{Ep(eo,RG()),xr.value=eo}}>
<${d} name="plus" size="m" />
${o("New hours")}
</button>
</div>
<p class="lead">
${o("Outside business hours the time for a reply stands still. Rules choose which hours count.")}
</p>
<div class="hlist" role="group" aria-label=${o("Business hours")}>
${n.map(a=>r`<${BG} key=${a.id} hours=${mo.value[a.id]??a} />`)}
</div>
<${FG} key=${s.id} hours=${s} />
`}function WG(e){let t=[...e.week,...Object.values(e.days).map(n=>n.spans)].map(Ul).find(Boolean);return[e.id!==ka&&!e.name.trim()&&o("Enter a name."),t,e.week.every(n=>!n.length)&&o("Enter hours for at least one day.")].filter(Boolean)}function FG({hours:e}){let[t,n]=g(!1),[s,a]=g(!1),[i,l]=g(null),c=O(null),u=O(null),p=WG(e),{id:m,name:h,zone:f,week:$,days:v}=e,S=AL({zone:f,week:$,days:v},m===eo?null:m,vw.value,!p.length),_=kw(m),D=(i?.code==="hours-exist"?o("Other hours have this name."):null)??(t&&m!==ka&&!h.trim()?o("Enter a name."):null),q=async(W,ce=e.version)=>{if(W?.preventDefault(),s||!_)return;n(!0),l(null);let We=c.current.querySelector("[aria-invalid='true']");if(p.length||We){requestAnimationFrame(()=>(u.current??We).focus());return}a(!0);try{await jG({...e,version:ce},S.preview?.recounted??0),n(!1)}catch(Ye){l(Ye),requestAnimationFrame(()=>u.current?.focus())}a(!1)};return Fm(q),r`<form class="hform" ref=${c} aria-label=${Np(e)} onSubmit=${q} novalidate>
<${KG} field=${u} problems=${t?p:[]} problem=${i} hours=${e} onSave=${q} />
<div class="card fcard">
<div class="f2">
<div class="field">
<label for="hnm">${o("Name of these hours")}</label>
<input class="input" id="hnm" maxlength="80" value=${h}
placeholder=${m===ka?o("Company hours"):""} aria-invalid=${D?"true":null}
aria-describedby=${D?"hnme":null}
onInput=${W=>Ep(m,{name:W.currentTarget.value})} />
${D&&r`<span class="hint bad" id="hnme">${D}</span>`}
</div>
<div class="field">
<label for="hzn">${o("Time zone")}</label>
<${Yl} id="hzn" zones=${WL.value} value=${f} onPick=${W=>Ep(m,{zone:W})} />
</div>
</div>
</div>
<h3 class="head2 gap2">${o("Week")}</h3>
<${zL} week=${$} zone=${f} onChange=${W=>Ep(m,{week:W})} />
<${NL} found=${S} zone=${f} minutes=${vw.value} onMinutes=${W=>{vw.value=W}} />
<${RL} days=${v} week=${$} onChange=${W=>Ep(m,{days:W})} />
${m!==ka&&m!==eo&&r`<${YG} hours=${mh(m)} />`}
${_&&r`<${HG} hours=${e} busy=${s} recounted=${S.preview?.recounted} onReset=${()=>dh(m)} />`}
</form>`}async function jG(e,t){let{id:n,name:s,zone:a,week:i,days:l,version:c}=e,u={zone:a,week:i,days:l},m=(n===eo?await B("/api/hours",{name:s,schedule:u}):await B(`/api/hours/${n}`,{version:c,name:s,schedule:u},{method:"PATCH"})).hours;es.value=n===eo?[...es.value,m]:es.value.map(f=>f.id===n?m:f),dh(n),xr.value=m.id;let h=x("{n} open conversation is counted again","{n} open conversations are counted again",t);G(t?o("Hours saved. {counted}.",{counted:h}):o("Hours saved"),{icon:"clock"})}function KG({field:e,problems:t,problem:n,hours:s,onSave:a}){if(n?.code==="changed-meanwhile"){let{by:l,at:c,version:u}=n.detail,p=_e.value[l]?.name??o("Someone");return r`
<div class="banner rowgap hsum" role="alert" tabindex="-1" ref=${e}>
<span class="grow">${o("Changed meanwhile: {who}, {time}",{who:p,time:Be(c)})}</span>
<button type="button" class="btn small" onClick=${()=>qG(s.id)}>${o("Show these changes")}</button>
<button type="button" class="btn small" onClick=${m=>a(m,u)}>${o("Save mine")}</button>
</div>
`}let i=n&&n.code!=="hours-exist"?[UG(n)]:t;return i.length?r`
<div class="banner bad rowgap hsum" role="alert" tabindex="-1" ref=${e}>
<ul>${i.map(l=>r`<li key=${l}>${l}</li>`)}</ul>
</div>
`:null}async function qG(e){await Ap(),kc.value||dh(e)}function UG(e){let t={"never-open":()=>o("Enter hours for at least one day."),"spans-overlap":()=>o("These hours overlap."),"bad-span":()=>o("The end must be later than the start."),"too-many-spans":()=>o("A day has at most 12 periods."),"too-many-hours":()=>o("There are 100 business hours already. Delete some first."),"unknown-zone":()=>o("The server does not know this time zone.")}[e.code];return t?t():z(e)}function YG({hours:e}){let t=s=>B(`/api/hours/${e.id}/removed`,{removed:s});return r`<button type="button" class="btn quiet danger" onClick=${async()=>{try{await t(!0),dh(e.id),xr.value=ka,await Ap(),G(o("Hours deleted: {name}",{name:Np(e)}),{icon:"clock",undo:()=>t(!1).then(Ap)})}catch(s){ee(z(s))}}}>
<${d} name="x" size="m" />${o("Delete these hours")}
</button>`}var ka,eo,es,WL,kc,xr,mo,vw,Np,DG,mh,MG,RG,kw,LG,IG,BG,HG,jL=b(()=>{oe();R();U();ne();C();w();L();he();N();De();PL();dr();IL();Gl();BL();ka=1,eo="new",es=T(null),WL=T([]),kc=T(null),xr=T(ka),mo=T({}),vw=T(60),Np=e=>e.name||(e.id===ka?o("Company hours"):o("New hours"));DG=e=>e.id===ka&&e.version===1?{...e,zone:Ca.value.zone}:e,mh=e=>es.value.find(t=>t.id===e),MG=()=>[0,1,2,3,4,5,6].map(e=>e<5?[[540,1080]]:[]),RG=()=>({id:eo,name:"",zone:Ca.value.zone,week:MG(),days:{},version:0}),kw=e=>e===eo||e in mo.value&&ck(mo.value[e])!==ck(mh(e)),LG=ve(()=>!!es.value&&Object.keys(mo.value).some(e=>kw(IG(e)))),IG=e=>e===eo?eo:Number(e);window.addEventListener("beforeunload",e=>{LG.value&&e.preventDefault()});BG=({hours:e})=>r`
<button type="button" class="card polc" aria-pressed=${String(e.id===xr.value)}
onClick=${()=>{xr.value=e.id}}>
<b class="b6 blk t13">
${Np(e)}${kw(e.id)&&r` <span class="t12 dim">· ${o("not saved")}</span>`}
</b>
<span class="t12 dim blk">${_E(e)}</span>
</button>
`;HG=({hours:e,busy:t,recounted:n,onReset:s})=>r`<div class="hfoot">
<span class="grow t12 dim" role="status">
${o("Changed: {name}.",{name:Np(e)})}
${" "}
${n>0&&x("{n} open conversation will be counted again","{n} open conversations will be counted again",n)}
</span>
<button type="button" class="btn quiet" onClick=${s}>${o("Cancel")}</button>
<button type="submit" class="btn primary" disabled=${t} aria-busy=${String(t)}>
${o("Save")}
<kbd class="only-wide">Ctrl S</kbd>
</button>
</div>`});var KL={};be(KL,{Company:()=>GG});function GG(){let[e,t]=g({}),[n,s]=g([]),[a,i]=g(null),[l,c]=g(!1),u=O(null),p={...Ca.value,...e},m=["name","zone","language"].some(v=>p[v]!==Ca.value[v]),h=!p.name.trim();A(()=>{F("/api/company").then(v=>s(v.zones),i)},[]);let f=v=>t({...e,...v}),$=async v=>{if(v.preventDefault(),!(l||!m)){if(h){u.current.focus();return}c(!0);try{let{name:S,zone:_,language:k}=p;await B("/api/company",{name:S.trim(),zone:_,language:k},{method:"PUT"}),t({}),i(null),G(o("Company saved"),{icon:"check"})}catch(S){i(S)}c(!1)}};return Fm($),r`
<form class="hform" onSubmit=${$} novalidate aria-label=${o("Company profile")}>
<${Je} id="coh" title=${o("Company profile")}>
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
<${Yl} id="coz" zones=${n} value=${p.zone} onPick=${v=>f({zone:v})} />
${fh()!==p.zone&&n.includes(fh())&&r`<button type="button" class="link t12 cozone" onClick=${()=>f({zone:fh()})}>
${o("Use the zone of this device: {zone}",{zone:Hl(fh())})}
</button>`}
</div>
<div class="field"><span class="lab">${o("Language of automatic messages")}</span>
<${ft} label=${o("Language of automatic messages")} value=${p.language}
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
`}var fh,qL=b(()=>{R();U();C();w();L();he();Tt();De();Gl();fh=()=>Intl.DateTimeFormat().resolvedOptions().timeZone});var YL={};be(YL,{Settings:()=>JG,title:()=>HL});function JG(){let{section:e}=E.value,t=ji(),n=e?jc(e):t[0],s=Ia("(max-width: 719px)");return r`<main class=${e?"main page":"main page setfirst"} id="main">
<header class="bar1">
${e&&r`<a class="ib phoneback" href=${en()} aria-label=${o("All settings")}>
<${d} name="chevron-left" />
</a>`}
<h1 class="grow">
${s?e&&n?.when()?n.label():o("Settings"):VG(n)??o("Settings")}
</h1>
${n?.group==="own"&&!s&&r`<span class="t12 dim">${o("Saved automatically")}</span>`}
</header>
<div class="sett">
<nav class="setnav" aria-label=${o("Settings")}>
${UL.map(([a,i])=>r`<${ZG} parts=${t.filter(l=>l.group===a)} label=${i()}
chosen=${e||!s?n:null} />`)}
</nav>
<div class="setbody">
<div class="scroll" role="group" tabindex="0" aria-label=${HL()}><${QG} part=${n} /></div>
</div>
</div>
</main>`}function ZG({parts:e,label:t,chosen:n}){return e.length?r`
<h2 class="navhead">${t}</h2>
<ul>
${e.map(s=>r`<li key=${s.id}>
<a class="nav sub" href=${en(s.id)} aria-current=${s===n?"page":null}>
<${d} name=${s.icon} size="m" />
<span class="cut">${s.label()}</span>
</a>
</li>`)}
</ul>
`:null}function QG({part:e}){return e?e.when()?r`<div class="setwrap"><${e.view} /></div>`:r`<${se} icon="lock" title=${o("You have no access to this section")}
text=${o("Ask an administrator for access.")} />`:r`<${se} icon="search-x" title=${o("Page not found")} text=${o("The link may be old or mistyped.")}>
<a class="btn" href=${en()}>${o("All settings")}</a>
<//>`}var UL,HL,VG,GL=b(()=>{C();w();Lo();J();N();De();UL=[["own",()=>o("My settings")],["company",()=>o("Company")]],HL=()=>jc(E.value.section)?.label()??o("Settings"),VG=e=>UL.find(([t])=>t===e?.group)?.[1]()});function hV({kind:e,x:t,y:n}){let s=e!=="."&&e!=="d",a=r`<path class=${s?"frl":"fr"} d=${`M${t+56} ${n}v112M${t} ${n+44}h112`} />`;return s?r`<g>
<rect class="wl" x=${t} y=${n} width="112" height="112" rx="10" />
<rect class="wg" x=${t+6} y=${n+50} width="100" height="56" rx="5" opacity=".5" />
${a}
<path class=${e==="telegram"?"bb2":"bb"}
d=${`M${t+20} ${n+30}${fV}`} />
<use class="gl" href=${`${dV}#ch-${e}`} x=${t+41} y=${n+40} width="30" height="30" />
</g>`:r`<g>
<rect class=${e==="d"?"wd":"w"} x=${t} y=${n} width="112" height="112" rx="10" />
${a}
</g>`}var dV,VL,fV,$V,JL,ZL=b(()=>{C();w();dV=new URL("../../icons.svg",import.meta.url).pathname,VL=136,fV="h72a10 10 0 0 1 10 10v30a10 10 0 0 1-10 10h-52l-16 14v-14h-4a10 10 0 0 1-10-10v-30a10 10 0 0 1 10-10z",$V=[["d",".","email","d"],["vk","telegram","d","."],[".","d",".","chat"],["d","form",".","."]];JL=()=>r`<svg class="house" viewBox="0 0 560 560" role="img"
aria-label=${o("A house with five lit windows, someone is writing in each")}>
${$V.map((e,t)=>e.map((n,s)=>r`<${hV} kind=${n} x=${20+s*VL} y=${20+t*VL} />`))}
</svg>`});function Pp({children:e}){let[t,n]=bV[jn.value],s=Le.value==="ru"?"en":"ru";return r`<div class="login">
<main class="form">
<div class="hrow">
<span class="brandl"><${Ki} /><b>${o("Okno")}</b></span>
<span class="hrow end tight">
<button type="button" class="btn small quiet" lang=${s} onClick=${()=>is(s)}>
${s==="ru"?"Русский":"English"}
</button>
<button type="button" class="ib small" aria-label=${n()} title=${n()}
onClick=${()=>Na(gV[jn.value])}>
<${d} name=${t} size="m" />
</button>
</span>
</div>
${e}
<p class="foot"><span class="grow">${o("Okno · open source")}</span></p>
</main>
<section class="art" aria-label=${o("About the product")}>
<${JL} />
<p>${o("Every channel in one window")}<small>${o("Every client in sight, not a word lost.")}</small></p>
</section>
</div>`}var gV,bV,yw=b(()=>{C();w();Bt();N();ZL();gV={system:"light",light:"dark",dark:"system"},bV={system:["sun-moon",()=>o("Theme: system")],light:["sun",()=>o("Theme: light")],dark:["moon",()=>o("Theme: dark")]}});var QL={};be(QL,{Login:()=>vV});function vV(){let[e,t]=g(""),[n,s]=g(""),[a,i]=g(!0),[l,c]=g(null),[u,p]=g(!1),m=O(null),h=O(null);return j(()=>h.current.focus(),[]),r`<${Pp}>
<form class="formin" onSubmit=${async $=>{if($.preventDefault(),!u){p(!0);try{await xe("POST","/api/session",{email:e.trim(),password:n,remember:a}),await dm(),await zr(),I($h.value,{replace:!0})}catch(v){p(!1),c(v),m.current?.select()}}}}>
<div><h1>${o("Sign-in")}</h1><p class="mut lgp">${location.host}</p></div>
<div class="field">
<label for="em">${o("Email")}</label>
<input class="input large" id="em" ref=${h} type="email" autocomplete="username" required value=${e}
onInput=${$=>t($.target.value)} />
</div>
<${ba} id="pw" field=${m} value=${n} onInput=${s}
error=${l&&vc(l)} label=${o("Password")} autocomplete="current-password" />
<label class="hrow t13">
<input class="check" type="checkbox" checked=${a}
onChange=${$=>i($.target.checked)} />
${o("Remember this device for 7 days")}
</label>
<button type="submit" class="btn primary large wide" aria-busy=${String(u)}>${o("Sign in")}</button>
</form>
<//>`}var XL=b(()=>{R();C();U();w();Bt();J();lt();Dp();yw();Op()});var t2={};be(t2,{Setup:()=>xV});function wV(e){return e.code==="already-set-up"?o("Okno is already set up. Sign in."):e.code==="bad-link"?o("This link is no longer valid. Restart the server to get a new one."):z(e)}function xV(){let[e,t]=g({company:"",name:"",email:"",password:""}),[n,s]=g(null),[a,i]=g(!1),[l,c]=g(e2);A(()=>{let h=()=>{let f=e2();f&&(c(f),s(null))};return window.addEventListener("hashchange",h),()=>window.removeEventListener("hashchange",h)},[]);let u=h=>f=>t({...e,[h]:f.target.value}),p=async h=>{if(h.preventDefault(),e.password.length<kV){i(!0);return}i(!1);try{await xe("POST","/api/setup",{...e,token:l,locale:Le.value,zone:yV()}),await dm(),await zr(),I("/inbox/all",{replace:!0})}catch(f){s(f)}};if(!l)return r`<${Pp}>
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
</div>`;return r`<${Pp}>
<form class="formin" onSubmit=${p}>
<div>
<h1>${o("First-time setup")}</h1>
<p class="mut lgp">${o("Your company and its first administrator. Everything can be changed later.")}</p>
</div>
${n&&r`<div class="errsum" role="alert">
<${d} name="circle-alert" size="m" />
<span>${wV(n)}</span>
</div>`}
${m("company",o("Company name"),"text","organization")}
<div class="field">
<span class="lab" id="slang">${o("Language")}</span>
<div class="seg" role="group" aria-labelledby="slang">
<button type="button" lang="ru" aria-pressed=${String(Le.value==="ru")}
onClick=${()=>is("ru")}>
Русский
</button>
<button type="button" lang="en" aria-pressed=${String(Le.value==="en")}
onClick=${()=>is("en")}>
English
</button>
</div>
</div>
${m("name",o("Your name"),"text","name")}
${m("email",o("Your email"),"email","username")}
<${ba} id="spassword" value=${e.password} onInput=${h=>t({...e,password:h})}
label=${o("Password")} autocomplete="new-password"
error=${a?o("At least 12 characters. A phrase of three words is best."):null}
hint=${o("At least 12 characters. A phrase of three words is best.")} />
<button type="submit" class="btn primary large wide">${o("Create")}</button>
</form>
<//>`}var kV,yV,e2,n2=b(()=>{R();C();U();w();Bt();J();lt();N();yw();Op();kV=12,yV=()=>Intl.DateTimeFormat().resolvedOptions().timeZone??"UTC",e2=()=>new URLSearchParams(location.hash.slice(1)).get("token")??""});var o2={};be(o2,{SessionExpired:()=>_V});function _V(){let[e,t]=g(""),[n,s]=g(null),a=O(null);Pe(),j(()=>a.current.focus(),[]);let i=async c=>{c.preventDefault();try{await xe("POST","/api/session",{email:P.value.email,password:e,remember:!1}),h_()}catch(u){s(u),a.current.select()}},l=()=>{wm(),I("/login")};return r`<div class="over solid">
<div class="dialog narrow" role="dialog" aria-modal="true" aria-label=${o("Session expired")}
onKeyDown=${Gt}>
<form class="dpad" onSubmit=${i}>
<div class="hrow">
<${te} name=${P.value.name} size="lg" />
<div class="grow">
<h2 class="head2">${o("Session expired")}</h2>
<p class="t13 mut cut">${P.value.name} · ${P.value.email}</p>
</div>
</div>
${Object.keys(vn.value).length>0&&r`<p class="livebox ok dgap">
<${d} name="check" size="m" />
<span class="t13">${o("Your drafts are kept. After signing in you come back here.")}</span>
</p>`}
<input class="vh" type="email" autocomplete="username" value=${P.value.email} tabindex="-1" aria-hidden="true"
readonly />
<${ba} id="sp" field=${a} value=${e} onInput=${t}
error=${n&&vc(n)} label=${o("Password")} autocomplete="current-password"
extra="dgap" />
<button type="submit" class="btn primary large wide dgap">${o("Sign in")}</button>
<div class="hrow dgap t13">
<button type="button" class="link" onClick=${l}>${o("Sign in as someone else")}</button>
</div>
</form>
</div>
</div>`}var s2=b(()=>{R();C();U();w();Yn();J();L();lt();N();Op();De()});var $h,a2,r2,i2,Dp=b(()=>{bn();$h={value:"/inbox/mine"},a2=fe(()=>Promise.resolve().then(()=>(XL(),QL)),"Login"),r2=fe(()=>Promise.resolve().then(()=>(n2(),t2)),"Setup"),i2=fe(()=>Promise.resolve().then(()=>(s2(),o2)),"SessionExpired")});var l2={};be(l2,{Shortcuts:()=>SV});function CV(){let e=O(null),[t,n]=g(""),[s,a]=g(null);Pe(),j(()=>e.current.focus(),[]);let i=u=>{let p=Ys(u);!p.startsWith("Ctrl+Key")&&!/^F\d/.test(p)||(u.preventDefault(),n(""),a(p))},l=u=>s?za(u).includes(s):!t.trim()||Qi(t,u.label()),c=Object.entries(Km).map(([u,p])=>({group:u,title:p(),rows:Hs().filter(m=>m.group===u&&TV(m)&&l(m))})).filter(({rows:u})=>u.length);return r`<div class="over" onPointerDown=${u=>{u.target===u.currentTarget&&ww()}}>
<div class="dialog wide" role="dialog" aria-modal="true" aria-label=${o("Keyboard shortcuts")}
onKeyDown=${Gt}>
<header class="dhead">
<h2 class="head2 grow">${o("Keyboard shortcuts")}</h2>
<span class="t12 dim">${o("Esc leaves the text field. Any keyboard layout works.")}</span>
<button type="button" class="ib small" aria-label=${o("Dismiss")} onClick=${ww}>
<${d} name="x" size="m" />
</button>
</header>
<div class="gfind ksf">
<${d} name="search" size="m" />
<input class="palq" ref=${e} value=${t} aria-label=${o("Find a shortcut")}
placeholder=${o("Find an action or press its keys")} autocomplete="off" onKeyDown=${i}
onInput=${u=>{a(null),n(u.currentTarget.value)}} />
${s&&r`<${Qg} keys=${s} />`}
</div>
<div class="kgrid" role="group" tabindex="0" aria-label=${o("List of shortcuts")}>
${c.map(({group:u,title:p,rows:m})=>r`<section class="ksec" key=${u}>
<h3 class="mh">${p}</h3>
<dl>
${m.map(h=>r`<div key=${h.id}><dt>${h.label()}</dt><dd><${tl} one=${h} /></dd></div>`)}
</dl>
</section>`)}
${!c.length&&r`<p class="palno" role="status">${o("Nothing found")}</p>`}
</div>
<footer class="dfoot">
<a class="link t13" href=${en("keys")} onClick=${ww}>${o("Change shortcuts")}</a>
<label class="hrow t13 end">
<${Vn} label=${o("Single-key shortcuts")} checked=${ye.value?.shortcuts??!0}
onChange=${u=>yt({shortcuts:u})} />
${o("Single-key shortcuts")}
</label>
</footer>
</div>
</div>`}var SV,ww,TV,c2=b(()=>{R();C();ie();ri();_t();w();qg();J();L();N();ud();De();Tt();SV=()=>y.value==="shortcuts"?r`<${CV} />`:null,ww=()=>{y.value=null},TV=e=>e.label&&e.listed!==!1&&za(e).length>0});oe();Or();U();w();C();Bt();J();L();lt();R();C();ie();Wr();U();w();Lo();Bt();J();L();lt();N();jm();R();C();var y0=16,w0=260,x0=560,Mg=document.documentElement,Hz=e=>Number(localStorage.getItem("okno.width."+e))||null,Dg=e=>parseFloat(getComputedStyle(Mg).getPropertyValue(e));function Yz(e,t){t?Mg.style.setProperty(e,`${t}px`):Mg.style.removeProperty(e)}function Rg({name:e,side:t,label:n}){let[s,a]=g(()=>Hz(e)),i=O(null);A(()=>Yz(e,s),[s]);let l=f=>{let $=Math.round(Math.min(x0,Math.max(w0,f)));a($),localStorage.setItem("okno.width."+e,String($))},c=t==="left"?1:-1,u=f=>{f.preventDefault(),f.currentTarget.setPointerCapture(f.pointerId),i.current={x:f.clientX,width:Dg(e)}},p=f=>{i.current&&l(i.current.width+c*(f.clientX-i.current.x))},m=f=>{let $={ArrowLeft:-y0,ArrowRight:y0}[f.key];$&&(f.preventDefault(),f.stopPropagation(),l(Dg(e)+c*$))},h=()=>{a(null),localStorage.removeItem("okno.width."+e)};return r`<div class=${"divider "+t} role="separator" tabindex="0" aria-orientation="vertical"
aria-label=${n} aria-valuemin=${w0} aria-valuemax=${x0}
aria-valuenow=${Math.round(s??Dg(e))} onPointerDown=${u} onPointerMove=${p}
onPointerUp=${()=>{i.current=null}} onLostPointerCapture=${()=>{i.current=null}} onDblClick=${h} onKeyDown=${m}></div>`}C();w();ne();Lo();_t();w();J();Lo();ie();bn();var TS=Wt(["palette"],()=>Promise.resolve().then(()=>(dS(),mS)),"Palette"),tW=fe(()=>Promise.resolve().then(()=>(SS(),_S)),"Search",{keys:!0}),lu=()=>{y.value="palette"};function nW(){let e=document.getElementById("q");if(!e){I("/search");return}e.focus(),e.select()}ls({page:"search",title:()=>o("Search"),view:tW});Ve({id:"find",group:"everywhere",label:()=>o("Search"),icon:"search",key:"Slash",run:nW},{id:"search",group:"everywhere",label:()=>o("Search and commands"),icon:"search",key:"Ctrl+KeyK",anywhere:!0,palette:!1,run:lu});Bt();Lr();J();L();N();yo();cb();C();ie();ne();w();$o();Lo();Se();J();L();al();N();sn();var Gr=e=>E.value.page==="inbox"&&st(E.value.view)===e,PS=([e])=>e!=="failed"||Ie.value.failed>0||Gr("failed"),lW=e=>e!=="closed",ub=()=>pu.some(([e])=>Gr(e))||Ka.value.some(e=>Gr(`team-${e.id}`));function DS(){return r`
<h2 class="navhead">${o("Views")}</h2>
<ul>
${pu.filter(PS).map(([e,t,n])=>r`<li key=${e}>
<a class=${e==="failed"?"nav sub badnav":"nav sub"} href=${Y(e)}
aria-current=${Gr(e)?"page":null} title=${t()}>
<${d} name=${n} />
<span class="lbl">${t()}</span>
<${hd} view=${e} />
</a>
</li>`)}
</ul>
${Ka.value.length>0&&r`
<h2 class="navhead">${o("Teams")}</h2>
<ul>
${Ka.value.map(e=>r`<li key=${e.id}>
<a class="nav sub" href=${Y(`team-${e.id}`)}
aria-current=${Gr(`team-${e.id}`)?"page":null}
title=${e.members.includes(P.value.id)?o("{name}, my team",{name:e.name}):e.name}>
<span class=${"sq "+vo(e.name)}></span>
<span class="lbl cut">${e.name}</span>
<${hd} view=${`team-${e.id}`} />
</a>
</li>`)}
</ul>
`}
`}function hd({view:e}){let t=$d(e)??0;return lW(e)&&t>0?r`<span class="n">${de(t)}</span>`:null}var cW=()=>Fc().filter(e=>e.tab),uW=()=>{y.value=y.peek()==="more"?null:"more"};function MS(){let{page:e}=E.value,t=Li.value,n=ub();return r`
<nav class="tabbar" aria-label=${o("Sections")}>
<a href=${e==="inbox"?"/inbox/mine":as()}
aria-current=${e==="inbox"&&!n?"page":null}>
<${d} name="inbox" size="l" />
${o("Inbox")}
${t>0&&r`<span class="count">${t>99?"99+":t}</span>`}
</a>
${cW().map(s=>r`<a key=${s.page} href=${s.path} aria-current=${e===s.page?"page":null}>
<${d} name=${s.icon} size="l" />
${s.label()}
${s.count?.().shown>0&&r`<span class=${s.count().urgent?"count bad":"count"}>${Math.min(99,s.count().shown)}</span>`}
</a>`)}
<button type="button" aria-haspopup="menu" aria-expanded=${String(y.value==="views")}
aria-current=${n?"page":null} onClick=${()=>{y.value=y.peek()==="views"?null:"views"}}>
<${d} name="list-filter" size="l" />
${o("Views")}
</button>
<button type="button" aria-haspopup="dialog" onClick=${lu}>
<${d} name="search" size="l" />
${o("Search")}
</button>
<button type="button" aria-haspopup="menu" aria-expanded=${String(y.value==="more")}
aria-current=${e==="settings"||Fr(e)?.icon&&!Fr(e).tab?"page":null}
onClick=${uW}>
<${d} name="menu" size="l" />
${o("More")}
${Ie.value.notifications>0&&r`<span class="count">${Ie.value.notifications}</span>`}
</button>
</nav>
${y.value==="views"&&r`<${pW} />`}
${y.value==="more"&&r`<${mW} />`}
`}function pW(){return r`<${Me} label=${o("Views")} place="popsheet">
${pu.filter(PS).map(([e,t,n])=>r`<${Z} icon=${n} checked=${Gr(e)} onPick=${()=>I(Y(e))}>
<span class="cut">${t()}</span>
<span class="hrow end"><${hd} view=${e} /></span>
<//>`)}
${Ka.value.length>0&&r`<div class="mh" role="presentation">${o("Teams")}</div>`}
${Ka.value.map(e=>r`<${Z} icon="users-round" checked=${Gr(`team-${e.id}`)}
onPick=${()=>I(Y(`team-${e.id}`))}>
<span class="cut">${e.name}</span>
<span class="hrow end"><${hd} view=${`team-${e.id}`} /></span>
<//>`)}
<//>`}function mW(){let e=t=>()=>{y.value=t};return r`<${Me} label=${o("More")} place="popsheet">
<${Z} icon="bell" stay onPick=${e("bell")}>
${o("Notifications")}
${Ie.value.notifications>0&&r`<span class="count mend">${Ie.value.notifications}</span>`}
<//>
<${Z} icon="square-pen" stay onPick=${e("newdialog")}>${o("Write to a client")}<//>
<${Z} icon="users-round" stay onPick=${e("handover")}>${o("Hand over my conversations")}<//>
${Fc().filter(t=>!t.tab).map(t=>r`<${Z} icon=${t.icon} onPick=${()=>I(t.path)}>${t.label()}<//>`)}
${ji().length>0&&r`<${Z} icon="settings" onPick=${()=>I(en())}>${o("Settings")}<//>`}
<${Z} icon="user-round" stay onPick=${e("me")}>${o("My menu")}<//>
<//>`}function pb(){let{page:e}=E.value,t=Li.value;return r`
<nav class="side" aria-label=${o("Main navigation")}>
<div class="brand">
<${Ki} />
<b>${o("Okno")}</b>
${Kn.value!=="on"&&r`<span class="dot off" title=${o("No connection to the server.")}></span>`}
<button type="button" class="ib small" aria-label=${o("Collapse the sidebar")}
title=${o("Collapse the sidebar")+"  ["} onClick=${()=>{rs.value=!rs.value}}>
<${d} name="panel-left" size="m" />
</button>
</div>
<button type="button" class="find" aria-haspopup="dialog" title=${`${o("Search and commands")}  ${pt} K`}
onClick=${lu}>
<${d} name="search" size="m" />
<span>${o("Search in the sidebar")}</span>
<span class="keys"><kbd>${pt} K</kbd></span>
</button>
<div class="scroll">
<ul>
<li>
<a class="nav" href="/inbox/mine" aria-current=${e==="inbox"&&!ub()?"page":null}
title=${o("Inbox")}>
<${d} name="inbox" />
<span class="lbl">${o("Inbox")}</span>
${t>0&&r`<span class="count">${de(t)}</span>`}
</a>
</li>
${Fc().map(n=>r`<li key=${n.page}>
<a class="nav" href=${n.path} aria-current=${e===n.page?"page":null} title=${n.label()}>
<${d} name=${n.icon} />
<span class="lbl">${n.label()}</span>
${n.mark?.()&&r`<${dW} ...${n.mark()} />`}
<${fW} of=${n.count?.()} />
</a>
</li>`)}
</ul>
<${DS} />
</div>
${ji().length>0&&r`<div class="sidefoot">
<a class="nav" href=${en()} aria-current=${e==="settings"?"page":null}
title=${o("Settings")}>
<${d} name="settings" />
<span class="lbl">${o("Settings")}</span>
</a>
</div>`}
<${AS} />
</nav>
<${MS} />
<${ES} />
`}var dW=({icon:e,text:t})=>r`<span class="navmark" title=${t}><${d} name=${e} size="s" /><span class="vh">${t}</span></span>`,fW=({of:e})=>e?.shown>0?r`<span class=${e.urgent?"count bad":"count mutedc"}>${de(e.shown)}</span>`:null,RS=()=>{let e=Ie.value.mine_unread+Ie.value.unassigned;return`${e?`(${e}) `:""}${Fr(E.value.page)?.title()??o("Inbox")} — ${o("Okno")}`};R();C();U();Yn();Pm();w();$o();Qs();Xs();ho();Zs();Xa();Bt();Xt();J();L();lt();N();C();ie();Gs();ne();w();Xs();Se();Xa();J();L();al();ou();Mn();N();bn();ei();er();at();_t();w();J();ta();L();ie();bn();tt();Mn();var sf=fe(()=>Promise.resolve().then(()=>(Hd(),b1)),"SnoozeMenu",{keys:!0}),lC=Wt(["handover","newdialog"],()=>Promise.resolve().then(()=>(iC(),rC)),"WorkLayers"),Go=()=>E.peek().page==="inbox"?so():void 0,$v=()=>Go()?.state==="open",Kj=()=>so()?.state==="closed",Ol=e=>()=>{y.value=e};Ve({id:"assign",group:"dialog",label:()=>o("Assign"),icon:"user-round-plus",key:"KeyA",act:!0,opensField:!0,when:Co,run:Ol("assignee")},{id:"take",group:"dialog",label:()=>o("Take it"),icon:"hand",key:"KeyI",act:!0,when:Co,run:()=>td(so().id)},{id:"reopen",group:"dialog",label:()=>o("Reopen"),icon:"undo-2",key:"KeyE",act:!0,listed:!1,when:Kj,run:()=>{Wa(so().id)}},{id:"take-next",group:"list",label:()=>o("Take the most urgent one"),icon:"hand",key:"Shift+KeyI",act:!0,run:()=>{rd()}},{id:"close",group:"dialog",label:()=>o("Close"),icon:"check",key:"KeyE",act:!0,when:$v,run:()=>{oo(Go().id)}},{id:"finish",group:"dialog",label:()=>o("Close with a reason"),icon:"check",key:"Shift+KeyE",act:!0,when:()=>!!Go(),run:Ol("finish")},{id:"snooze",group:"dialog",label:()=>o("Snooze"),icon:"alarm-clock",key:"KeyH",act:!0,when:$v,run:Ol("snooze")},{id:"wake",group:"dialog",label:()=>o("Unsnooze"),icon:"alarm-clock",listed:!1,when:()=>!!($v()&&Go().snooze),run:()=>{ja(Go().id)}},{id:"team",group:"dialog",label:()=>o("Assign to a team"),icon:"users-round",key:"Shift+KeyA",act:!0,opensField:!0,when:()=>!!Go(),run:Ol("team")},{id:"no-answer",group:"dialog",label:()=>o("No reply needed"),icon:"message-circle-off",key:"KeyY",act:!0,when:()=>!!Go()?.waiting_since,run:()=>{cd(Go().id)}},{id:"follow",group:"dialog",label:()=>Ms.peek()[Go()?.id]?o("Stop following"):o("Follow"),icon:"eye",key:"KeyF",act:!0,when:()=>!!Go(),run:()=>{Hr(Go().id)}},{id:"new-dialog",group:"everywhere",label:()=>o("Write to a client"),icon:"square-pen",key:"KeyC",act:!0,opensField:!0,when:()=>E.peek().page!=="tasks",run:Ol("newdialog")},{id:"hand-over",group:"everywhere",label:()=>o("Hand over my conversations"),icon:"users-round",run:Ol("handover")});var Uj=fe(()=>Promise.resolve().then(()=>(bv(),cC)),"GiveMenu",{keys:!0}),hs=(e,t)=>(n,s)=>s===null?t(n):e(s),uC=({restore:e=null}={})=>In({act:"close"},hs(t=>eu(t,ld("solved")),t=>x("{n} conversation closed","{n} conversations closed",t)),null,{restore:e}),pC=()=>{Xi({ids:[...vt.peek()],proceed:uC})||uC()},mC=()=>In({act:"reopen"},hs(Ym,e=>x("{n} conversation reopened","{n} conversations reopened",e))),Hj=()=>In({act:"read"},hs(Jm,e=>x("{n} conversation marked as read","{n} conversations marked as read",e))),vv=()=>In({act:"follow",on:!0},hs(e=>Vm(e,!0),e=>x("You follow {n} conversation","You follow {n} conversations",e))),dC=()=>Mb(E.peek().view).open?pC():mC();function Yj(e,t){In({act:"snooze",until:e,reason:t},hs(n=>Gm(n,e),n=>e===null?x("{n} conversation snoozed until the client replies","{n} conversations snoozed until the client replies",n):x("{n} conversation snoozed until {when}","{n} conversations snoozed until {when}",n,{when:Xe(e)})))}function Gj({person:e,team:t}){if(t!==void 0){let n=Fe.peek()[t]?.name??"";In({act:"team",team_id:t},hs(s=>Xm(s,n),s=>x("{n} conversation assigned to team {name}","{n} conversations assigned to team {name}",s,{name:n})))}else e===null?In({act:"assign",operator_id:null},hs(n=>Ba(n,null),n=>x("{n} conversation has no assignee now","{n} conversations have no assignee now",n))):In({act:"assign",operator_id:e},hs(n=>Ba(n,e),n=>x("{n} conversation assigned: {name}","{n} conversations assigned: {name}",n,{name:H(e)})))}var Pu=e=>{y.value=y.peek()===e?null:e};function Vj(){let e=[...vt.value].map(n=>ae.value[n]).filter(Boolean),t={};for(let n of e)for(let s of St(n.tags))t[s.id]=(t[s.id]??0)+1;return Object.fromEntries(Object.entries(t).map(([n,s])=>[n,s===e.length?"all":"some"]))}function Jj(){let e=new Set([...vt.value].map(t=>ae.value[t]?.priority??null));return e.size===1?[...e][0]:null}function Zj(e,t){let n=zn(e);In({act:t?"tag":"untag",tag_ids:[e]},hs(s=>(t?Rb:Lb)(s,[e]),s=>t?x("{n} conversation tagged: {tag}","{n} conversations tagged: {tag}",s,{tag:n}):x("Tag {tag} removed from {n} conversation","Tag {tag} removed from {n} conversations",s,{tag:n})),null,{stay:!0})}var Qj=e=>In({act:"rank",priority:e},hs(t=>Ib(t,e),t=>x("Priority of {n} conversation: {priority}","Priority of {n} conversations: {priority}",t,{priority:Jt(e).toLocaleLowerCase()}))),Xj=[["user-round-plus",()=>o("Assign"),"A",()=>Pu("pick-give"),"pick-give"],["tag",()=>o("Tags"),"L",()=>Pu("pick-tags"),"pick-tags"],["arrow-up-down",()=>o("Priority"),"P",()=>Pu("pick-priority"),"pick-priority"],["alarm-clock",()=>o("Snooze"),"H",()=>Pu("pick-snooze"),"pick-snooze","open"],["circle-check-big",()=>o("Link to a task"),null,()=>Pu("picktask"),"picktask"],["mail-open",()=>o("Mark as read"),null,Hj],["eye",()=>o("Follow"),"F",vv],["undo-2",()=>o("Reopen"),"E",mC,null,"closed"],["check",()=>o("Close"),"E",pC,null,"open"]];function fC({view:e}){let t=vt.value.size;if(!t)return null;let n=bu.value,s=Mb(e),a=(l,c)=>l==="E"&&c==="closed"&&s.open?null:l,i=Xj.filter(([,,,,,l])=>!l||s[l]).map(([l,c,u,p,m,h])=>[l,c,a(u,h),p,m]);return r`<div class="bulkwrap">
<${eK} view=${e} size=${t} />
${$l.value&&r`<div class="bulkerr" role="alert">
<${d} name="circle-alert" size="m" />
<span class="grow">${_T($l.value)}</span>
<button type="button" class="link" onClick=${xT}>${o("Retry")}</button>
</div>`}
<div class="bulk2" role="toolbar" aria-label=${o("Bulk actions")} aria-busy=${String(!!n)}>
<span class="b5 t13" role="status">
${n?o("{done} of {of}",n):o("{n} selected",{n:de(t)})}
</span>
<span class="grow"></span>
${i.map(([l,c,u,p,m])=>r`<button type="button" class="ib small" disabled=${!!n}
aria-label=${u?`${c()} (${u})`:c()} title=${u?`${c()}  ${u}`:c()}
aria-haspopup=${m?"dialog":null} aria-expanded=${m?String(y.value===m):null}
onClick=${p}>
<${d} name=${l} size="m" />
</button>`)}
<button type="button" class="ib small" aria-label=${o("Clear selection")} title=${`${o("Clear selection")}  Esc`}
onClick=${gl}>
<${d} name="x" size="m" />
</button>
</div>
${y.value==="pick-snooze"&&r`<${sf} label=${o("Snooze")} onPick=${Yj} />`}
${y.value==="pick-tags"&&r`<${Dd} states=${Vj()} onSet=${Zj} place="popgive" />`}
${y.value==="pick-priority"&&r`<${WT} now=${Jj()} onPick=${Qj} place="popgive" />`}
${y.value==="pick-give"&&r`<${Uj} onPick=${Gj} />`}
</div>`}function eK({view:e,size:t}){let n=dt.ids.length,s=Math.max($d(e)??0,n);return t<n||s<=t||n<2?null:r`<div class="bulkall" role="status">
<span>
${o("All loaded conversations are selected: {n} of {total}",{n:de(t),total:de(s)})}
</span>
<button type="button" class="link" onClick=${()=>yT(e)}>
${o("Select all {total}",{total:de(s)})}
</button>
</div>`}De();C();ie();ri();ne();w();Xs();$o();ho();J();L();al();N();sn();C();w();J();$o();L();N();ie();sn();Gn();at();var gC=(e,t)=>e.includes(t)?e.filter(n=>n!==t):[...e,t],bC=(e,t)=>I(Y(Jp(st(e),t)),{replace:!0}),vC=(e,t)=>bC(e,{...Do(e),tags:gC(Do(e).tags,t)}),kC=(e,t)=>bC(e,{...Do(e),priorities:gC(Do(e).priorities,t)});function yC({view:e}){let t=y.value==="filter";return r`<span class="popat">
<button type="button" class=${As(e)?"ib on":"ib"} aria-haspopup="menu" aria-expanded=${String(t)}
aria-label=${o("Filter")} title=${o("Filter")} onClick=${()=>{y.value=t?null:"filter"}}>
<${d} name="list-filter" />
</button>
${t&&r`<${tK} view=${e} />`}
</span>`}function tK({view:e}){let t=Do(e);return r`<${Me} label=${o("Filter")} place="popfilter">
<div class="mh" role="presentation">${o("Priority")}</div>
${pn.map(([n])=>r`<${$C} key=${n} on=${t.priorities.includes(n)} onPick=${()=>kC(e,n)}>
<${Ft} priority=${n} named />
<//>`)}
<div class="mh" role="presentation">${o("Tags")}</div>
${To.value.map(n=>r`<${$C} key=${n.id} on=${t.tags.includes(n.id)} onPick=${()=>vC(e,n.id)}>
<span class=${"sq h"+n.color}></span>
<span class="cut">${n.name}</span>
<//>`)}
${!To.value.length&&r`<p class="dpad2 t13 dim">${o("No tags yet")}</p>`}
<//>`}var $C=({on:e,onPick:t,children:n})=>r`<button type="button" class="mi" role="menuitemcheckbox" tabindex="-1" aria-checked=${String(e)}
onClick=${t}>
<span class=${e?"tgbox on":"tgbox"} aria-hidden="true">${e&&r`<${d} name="check" size="s" />`}</span>
${n}
</button>`;function wC({view:e}){if(!As(e))return null;let t=Do(e);return r`<div class="lchips">
${t.priorities.map(n=>r`<${hC} key=${"p"+n} name=${Jt(n)} onRemove=${()=>kC(e,n)}>
<${Ft} priority=${n} named />
<//>`)}
${t.tags.map(n=>r`<${hC} key=${n} name=${Mt.value[n]?.name??o("deleted tag")} onRemove=${()=>vC(e,n)}>
<span class=${"sq h"+(Mt.value[n]?.color??0)}></span>
<span class="cut">${Mt.value[n]?.name??o("deleted tag")}</span>
<//>`)}
<a class="link t12" href=${Y(st(e))}>${o("Clear filter")}</a>
</div>`}var hC=({name:e,onRemove:t,children:n})=>r`<button type="button" class="chip" aria-label=${o("Remove from the filter: {name}",{name:e})}
onClick=${t}>
${n}
<${d} name="x" size="s" />
</button>`;C();ie();w();Bt();N();sn();var kv=[["urgent",()=>o("Most urgent first"),"hourglass"],["newest",()=>o("Newest first"),"clock"],["longest",()=>o("Longest waiting"),"flame"],["priority",()=>o("By priority"),"arrow-up"]];function yv(){let e=y.value==="sort",t=(kv.find(([n])=>n===hn.value)??kv[0])[1]();return r`<button type="button" class="btn quiet small" aria-haspopup="menu" aria-expanded=${String(e)}
onClick=${()=>{y.value=e?null:"sort"}}><${d} name="arrow-down-wide-narrow" size="s" /><span class="cut">${t}</span></button>
${e&&r`<${Me} label=${o("Sort order")} place="popsort">${kv.map(([n,s,a])=>r`<${Z} icon=${a} checked=${n===hn.value}
onPick=${()=>{hn.value=n}}>${s()}<//>`)}<//>`}`}var li={cards:[()=>o("Cards"),"rows-3"],rows:[()=>o("Rows"),"rows-4"],table:[()=>o("Table"),"table-2"]},wv=e=>yt({list:{mode:e}}),_C=()=>wv(dl[(dl.indexOf(ye.peek()?.list?.mode??"cards")+1)%dl.length]),xC=e=>Tn(e,"urgent")!==Tn(e,"longest");function SC({view:e}){let t=So.value==="table";return r`
<div class="phead">
<h2 class="ttl cut">${NS(e)}</h2>
${t?r`<${rK} />`:r`<${aK} />`}
<${yC} view=${e} />
<${iK} wide=${t} />
</div>
<div class="ltabs">
<${oK} view=${e} />
${t&&xC(e)&&r`<div class="lfilter"><${yv} /></div>`}
</div>
${!t&&r`<div class="lfilter">
${xC(e)?r`<${yv} />`:r`<span class="t12 dim lown">${nK(e)}</span>`}
<${sK} view=${e} />
</div>`}
<${wC} view=${e} />
`}var nK=e=>({snoozed:o("Returning soonest first"),mentions:o("Unseen first")})[st(e)]??o("Newest first");function oK({view:e}){return r`<nav class="tabs" aria-label=${o("Whose conversations")}>${uu.map(([t,n])=>r`<a class="tab" href=${Y(Jp(t,Do(e)))}
aria-current=${st(e)===t?"page":null}>
${n()} <span class="n">${de(Ie.value[t])}</span>
</a>`)}</nav>`}function sK({view:e}){let t=st(e),n=(s,a)=>r`<a class="chip" href=${Y(t===s?"mine":s)} aria-current=${t===s?"true":null}>
${a}
</a>`;return r`<span class="hrow tight end">
${n("untagged",o("Untagged"))} ${n("unread",o("New ones"))}
</span>`}function aK(){let e=y.value==="mode",[t,n]=li[So.value];return r`<span class="popat">
<button type="button" class="ib only-wide" aria-haspopup="menu" aria-expanded=${String(e)}
aria-label=${o("List view: {name}",{name:t().toLocaleLowerCase()})} title=${o("List view")+"  V"}
onClick=${()=>{y.value=e?null:"mode"}}>
<${d} name=${n} />
</button>
${e&&r`<${Me} label=${o("List view")} place="popmode">
${dl.map(s=>r`<${Z} icon=${li[s][1]} checked=${s===So.value} onPick=${()=>wv(s)}>
${li[s][0]()}
<//>`)}
<//>`}
</span>`}var rK=()=>r`<span class="seg" role="group" aria-label=${o("List view")}>
${dl.map(e=>r`<button type="button" aria-pressed=${String(e===So.value)} title=${li[e][0]()+"  V"}
onClick=${()=>wv(e)}>
<${d} name=${li[e][1]} size="m" />
${e===So.value?li[e][0]():r`<span class="vh">${li[e][0]()}</span>`}
</button>`)}
</span>`;function iK({wide:e}){let t=()=>{y.value="newdialog"};return e?r`<button type="button" class="btn primary" onClick=${t}>
<${d} name="square-pen" size="m" />
${o("Write")}
<kbd>C</kbd>
</button>`:r`<button type="button" class="ib" aria-label=${o("Write to a client")} title=${o("Write to a client")+"  C"}
onClick=${t}>
<${d} name="square-pen" />
</button>`}R();C();Pm();w();Xs();ho();J();L();lt();al();N();function TC({view:e,ids:t,shown:n,waiting:s}){let{from:a,to:i}=fl.value,l=[...new Set([...s,...ko.value])].filter(f=>ae.value[f]),c=l.filter(f=>{let $=n.indexOf(f);return $>=a&&$<=i});A(()=>{yg([...c,E.value.dialog])});let u=l.filter(f=>_a(ae.value[f],e,Oa())&&!c.includes(f)&&f!==E.value.dialog);if(u.length)return r`<${cK} view=${e} list=${lK(u,t)} ids=${t} from=${a} to=${i} />`;let p=q_(X.value,ko.value.filter(f=>f!==E.value.dialog),e);if(!p)return null;let[,m]=uu.find(([f])=>f===p.view);return r`<${af} icon="chevron-right" run=${()=>{Ui.value={view:p.view,ids:p.ids},I(Y(p.view,E.value.dialog))}}>
${x("{n} new in {tab}","{n} new in {tab}",p.ids.length,{tab:m()})}
<//>`}var xv=(e,t)=>{let n=e.indexOf(t);return n<0?1/0:n},lK=(e,t)=>[...e].sort((n,s)=>xv(t,n)-xv(t,s));function cK({view:e,list:t,ids:n,from:s,to:a}){let i=xv(n,t[0]),l=()=>{Ui.value={view:e,ids:t},dt.showNew()};return i>a?r`<${af} icon="arrow-down" run=${l}>${x("{n} new below","{n} new below",t.length)}<//>`:i<s?r`<${af} icon="arrow-up" run=${l}>${x("{n} new above","{n} new above",t.length)}<//>`:r`<${af} icon="eye" run=${l}>${x("{n} new · show","{n} new · show",t.length)}<//>`}var af=({icon:e,run:t,children:n})=>r`<button type="button" class="newpill" data-key="queued" onClick=${t}>
<${d} name=${e} size="s" />
${n}
</button>`;function CC(e,t,n,s,a){A(()=>{let{view:i,ids:l}=Ui.value??{};if(i!==e||!s?.loaded)return;let c=n.find(u=>l.includes(u));c!==void 0?(Ui.value=null,requestAnimationFrame(()=>{dt.reveal(c),K_(l),yg(l)})):s.next&&!a?Br(e,t):s.next||(Ui.value=null)})}C();ne();w();$o();J();L();Mn();N();C();tt();Rm();w();L();N();function OC(){if(P.value?.role!=="administrator")return r`<${se} icon="plug" title=${o("No channel is connected yet")}
text=${o("An administrator connects Telegram, VK or email. Messages then appear here.")} />`;let e=Yi(),t=e&&Gi(e,"channel add");return r`<${se} icon="plug" title=${o("Connect the first channel")} text=${o("Telegram, VK or email: run this command on the server, in a second terminal, without stopping Okno. It asks for everything it needs, the token or password last. Messages then appear here.")}>
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
<//>`}var uK={unassigned:()=>["sun",o("No unassigned conversations"),o("New conversations appear here automatically.")],all:()=>["inbox",o("No open conversations"),o("New conversations appear here automatically.")],waiting:()=>["sun",o("No clients are waiting"),o("Conversations stay here from the client's message until your team replies.")],unread:()=>["mail-open",o("No unread conversations"),o("New messages in your conversations and in unassigned ones appear here.")],mentions:()=>["at-sign",o("No mentions"),o("Notes with your @name appear here.")],following:()=>["eye",o("You do not follow any conversations"),o("Follow a conversation to be notified of everything in it, whoever the assignee is.")],snoozed:()=>["alarm-clock",o("No snoozed conversations"),o("Snooze a conversation: it leaves the lists and comes back on time.")],untagged:()=>["tag",o("No untagged conversations"),o("Open conversations without a tag appear here.")],closed:()=>["archive",o("No closed conversations"),o("Closed conversations stay here and reopen when the client writes.")],failed:()=>["check-check",o("No unsent messages"),o("Messages that could not be delivered appear here, and you can retry them.")]};function _v({view:e}){if(!Object.keys(Qe.value).length)return r`<${OC} />`;if(As(e))return r`<${pK} view=${e} />`;if(e==="mine")return r`<${mK} />`;let t=xa(e);if(t!==null)return r`<${dK} team=${Fe.value[t]} />`;let[n,s,a]=uK[e]();return r`<${se} icon=${n} title=${s} text=${a} />`}var pK=({view:e})=>r`<${se} icon="search-x" title=${o("Nothing found")} text=${o("No conversation of this view fits the filter.")}>
<a class="btn" href=${Y(st(e))}>${o("Clear filter")}</a>
<//>`;function mK(){let e=Ie.value.unassigned;return r`<${se} icon="sun" title=${o("All answered")}
text=${o("You have no open conversations. Unassigned: {n}.",{n:de(e)})}>
${e>0&&r`<button type="button" class="btn primary" onClick=${rd}>
${o("Take the next one")}
<${gn} of=${["Shift","I"]} />
</button>`}
<//>`}function dK({team:e}){if(!e||e.removed)return r`<${se} icon="users-round" title=${o("Team not found")}
text=${o("It was deleted, or the link is wrong.")}>
<a class="btn" href=${Y("all")}>${o("All conversations")}</a>
<//>`;let t=e.members.includes(P.value.id);return r`<${se} icon="sun" title=${o("No conversations in this team")} text=${t?o("Conversations assigned to your team appear here."):o("Conversations assigned to this team appear here.")} />`}R();C();tt();we();Rm();ne();w();L();N();Ks();var fK=["token-wrong","password-wrong","settings-wrong","secrets-unreadable","folder-missing"],EC=e=>ct(e)===ct(M.value)?V(e):Be(e);function AC(){return Object.values(Qe.value).filter(t=>t.down_since&&["trouble","working"].includes(t.health)).sort((t,n)=>t.down_since-n.down_since).map(t=>t.health==="trouble"?r`<${$K} channel=${t} key=${t.id} />`:r`<${gK} channel=${t} key=${t.id} />`)}function $K({channel:e}){let[t,n]=g(!1),s={name:e.name,time:EC(e.down_since),cause:Nn(e.health_code,e.health_detail)},a=e.kind==="email"?o("{name} has received no emails since {time}: {cause}.",s):o("{name} has received no messages since {time}: {cause}.",s),i=P.value?.role==="administrator";return r`<div class="banner bad outage" role="alert" data-channel=${e.id}>
<${d} name="circle-alert" size="m" />
<span class="grow">
${a} <span class="b4">
${i?o("Replies wait in the queue."):o("Replies wait in the queue. Administrators have been notified.")}
</span>
</span>
${i&&r`<button type="button" class="btn small" aria-expanded=${String(t)} onClick=${()=>n(!t)}>
${o("What to do")}
</button>`}
${t&&r`<${hK} channel=${e} />`}
</div>`}function hK({channel:e}){let t=Yi(),n=fK.includes(e.health_code),s=t&&Gi(t,`channel ${n?"change":"test"} ${Q_(e.name)}`);return r`<div class="remedy t13">
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
</div>`}function gK({channel:e}){return r`<div class="banner okb outage" role="status" data-channel=${e.id}>
<${d} name="check" size="m" />
<span class="grow">
${o("{name} works again. Messages from {from} to {until} arrive late.",{name:e.name,from:EC(e.down_since),until:V(e.health_at)})}
</span>
</div>`}C();we();ne();Ir();w();rr();Se();J();$o();L();N();Js();Gn();rf();at();lf();var cf=({snooze:e})=>r`<span class="sla" title=${e.reason||null}>
<${d} name="alarm-clock" size="s" />
${e.until===null?o("until the client replies"):Xe(e.until)}
</span>`;function uf({dialog:e,draft:t}){if(vm(e.id))return r`<span class="cut typing">${o("typing…")}</span>`;if(t)return r`<span class="cut"><span class="draft">${o("Draft:")}</span> ${t}</span>`;let n=e.preview;if(!n)return r`<span class="cut dim">${o("No messages")}</span>`;let s=n.content==="text"?n.text||o("File"):[an(n.content),n.text].filter(Boolean).join(": ");if(n.kind==="in")return r`<span class="cut">${s}</span>`;let a=n.operator_id===P.value.id?o("You:"):n.operator_id?cs(H(n.operator_id))+":":"",i=n.kind==="note"?r`<${d} name="lock" size="s" />`:r`<${Vo} state=${n.state} />`;return r`<span class="pvs">${i}</span><span class="cut"><span class="you">${a}</span> ${s}</span>`}var pf=()=>r`<span class="sla bad"><${d} name="circle-alert" size="s" />${o("not sent")}</span>`;function Sv(e,t){return[e.name,Ne(e.kind),t?x("{n} unread","{n} unread",t):"",e.priority===1?o("high priority"):"",e.failed?o("not sent"):"",e.snooze?o("snoozed"):kS(e,M.value),Mu(e,M.value),...St(e.tags).map(n=>n.name)].filter(Boolean).join(", ")}var mf=({count:e,called:t})=>r`
${t&&r`<span class="called" title=${o("You were mentioned")}><${d} name="at-sign" size="s" /></span>`}
${e>0&&r`<span class="count">${e>99?"99+":e}</span>`}
`,MC=e=>Pc.value[e]?.no!=null,RC=(e,t)=>st(t)!=="mine"&&e.assignee_id!==null?H(e.assignee_id):null,LC=({dialog:e,picked:t,size:n})=>t?r`<span class=${`av pickedav ${n??""}`} aria-hidden="true">
<${d} name="check" />
<${Te} kind=${e.kind} />
</span>`:r`<${te} name=${e.name} face=${e.avatar} size=${n??""}>
<${Te} kind=${e.kind} />
<//>`;function wK({dialog:e,count:t,draft:n,view:s,picked:a}){let i=RC(e,s);return r`
<${LC} dialog=${e} picked=${a} />
<span class="grow">
<span class="who">
<span class="nm cut">${e.name}</span>
<span class="tm">${Io(e.last_at,M.value)}</span>
</span>
<span class="pv">
<${uf} dialog=${e} draft=${n} />
<span class="hrow tight end"><${mf} count=${t} called=${MC(e.id)} /></span>
</span>
<span class="ft">
${e.failed?r`<${pf} />`:""}
${e.snooze?r`<${cf} snooze=${e.snooze} />`:r`<${Bo} dialog=${e} />`}
${e.priority===1&&r`<${Ft} priority=${1} />`}
${e.tagged?r`<${qo} ids=${e.tags} />`:r`<span class="t11 dim num">${o("No. {number}",{number:de(e.number)})}</span>`}
<${ci} dialog=${e} />
${i&&r`<${te} name=${i} size="xs" />`}
</span>
</span>
`}function xK({dialog:e,count:t,draft:n,view:s,picked:a}){let i=RC(e,s);return r`
<${LC} dialog=${e} picked=${a} size="md2" />
<span class="grow">
<span class="who">
<span class="nm cut">${e.name}</span>
<span class="hrow tight end">
${e.priority===1&&r`<${Ft} priority=${1} />`}
<${qo} ids=${e.tags} most=${1} />
<${ci} dialog=${e} />
${e.failed?r`<${pf} />`:e.snooze?r`<${cf} snooze=${e.snooze} />`:r`<${Bo} dialog=${e} short />`}
<span class="tm">${Io(e.last_at,M.value)}</span>
</span>
</span>
<span class="pv">
<${uf} dialog=${e} draft=${n} />
<span class="hrow tight end">
<${mf} count=${t} called=${MC(e.id)} />
${i&&r`<${te} name=${i} size="xs" />`}
</span>
</span>
</span>
`}var _K={cards:wK,rows:xK};function IC({look:e,dialog:t,count:n,draft:s,view:a,current:i,stop:l,picked:c}){let u=_K[e];return r`<a class=${`dlg ${e}`} href=${Y(a,t.id)} data-id=${t.id}
data-unread=${n>0?"":null} data-picked=${c||null} draggable=${!1}
aria-current=${i?"true":null} aria-label=${Sv(t,n)} tabindex=${l?0:-1}>
<${u} dialog=${t} count=${n} draft=${s} view=${a} picked=${c} />
</a>`}R();C();ho();Xs();w();Bt();var SK=200,df=8,TK={cards:80,rows:52,table:42},zC=new Map;function BC({name:e,ids:t,look:n,row:s,head:a,tail:i,open:l,onNear:c,near:u}){let p=O(null),m=O(null),h=O({name:null,ids:[],height:0}),[f,$]=g(TK[n]),[v,S]=g([0,40]),_=O(null),k=()=>m.current.offsetTop,D=me=>{let ge=Math.floor((me-k())/f)-df;return[Math.max(0,ge),Math.ceil((me+p.current.clientHeight-k())/f)+df]},q=()=>{let{scrollTop:me,clientHeight:ge}=p.current,le={from:Math.ceil((me-k()-1)/f),to:Math.floor((me+ge-k()+1)/f)-1};(le.from!==fl.peek().from||le.to!==fl.peek().to)&&(fl.value=le)},W=()=>{q();let me=D(p.current.scrollTop);(Math.abs(me[0]-v[0])>df/2||Math.abs(me[1]-v[1])>df/2)&&S(me)},ce=()=>{let{scrollTop:me}=p.current,ge=Math.min(h.current.ids.length-1,Math.floor(me/f));ge>=0&&zC.set(e,{id:h.current.ids[ge],offset:me-ge*f,atTop:me<4})},We=()=>{ce(),W();let{scrollTop:me,scrollHeight:ge,clientHeight:le}=p.current;ge-me-le<u*f&&c()},Ye=O("");j(()=>{let me=[n,Ro.value,gT.value,innerWidth,devicePixelRatio,t.length>0].join();if(Ye.current!==me){Ye.current=me;let re=m.current.querySelector(":scope > .dli")?.getBoundingClientRect().height;if(re&&Math.abs(re-f)>.5){$(re);return}}let ge=h.current,le=zC.get(e),ze=ge.name!==e||ge.ids!==t||ge.height!==f;if(h.current={name:e,ids:t,height:f},ze&&le){let re=le.atTop?null:gx(le,ge.name===e?ge.ids:t,t),Fn=re===null?le.atTop?0:p.current.scrollTop:re*f+Math.min(le.offset,f);Math.abs(p.current.scrollTop-Fn)>.5&&(p.current.scrollTop=Fn)}else ge.name!==e&&(p.current.scrollTop=0);ze?W():q(),ze&&p.current.scrollHeight<=p.current.clientHeight+u*f&&c()}),j(()=>{if(_.current===null)return;let me=m.current.querySelector(`.dlg[data-id="${_.current}"]`);me&&(_.current=null,me.focus({preventScroll:!0}))}),dt.ids=t,dt.reveal=me=>{let ge=t.indexOf(me);if(ge<0||!p.current)return;let[le,ze]=[ge*f,(ge+1)*f],re=k(),{scrollTop:Fn,clientHeight:Ni}=p.current;le<Fn?p.current.scrollTop=le:ze+re>Fn+Ni&&(p.current.scrollTop=ze+re-Ni),ce(),S(D(p.current.scrollTop)),q()},dt.focus=me=>{_.current=me,dt.reveal(me),S(ge=>[...ge])};let Q=OK(t,v,[l,Ln.value]),Ze=t.length;return r`<div class="scroll" ref=${p} onScroll=${We}>
${a}
<ul class="dlist" ref=${m} data-look=${n} aria-label=${o("Conversations")}
style=${{height:`${Ze*f}px`}}>
${Q.map(me=>r`<${CK} key=${t[me]} index=${me} of=${Ze} height=${f}>${s(t[me])}<//>`)}
</ul>
${i}
</div>`}var CK=({index:e,of:t,height:n,children:s})=>r`<li class="dli" style=${{top:`${e*n}px`}} aria-setsize=${t} aria-posinset=${e+1}>
${s}
</li>`;function OK(e,[t,n],s){if(e.length<=SK)return e.map((i,l)=>l);let a=[];for(let i=t;i<Math.min(n,e.length);i+=1)a.push(i);for(let i of s){let l=i===null?-1:e.indexOf(i);l>=0&&(l<t||l>=n)&&a.push(l)}return a.sort((i,l)=>i-l)}oe();C();tt();ie();Gs();w();Xa();L();Mn();sn();er();var El=T(null),EK=240,AK=360;function Tv(e){let t=Number(e.currentTarget.dataset?.menu??e.target.closest?.(".dlg[data-id]")?.dataset.id);if(!t||e.shiftKey)return;e.preventDefault(),e.stopPropagation();let n=e.clientX?{x:e.clientX,y:e.clientY}:NK(e.target);El.value={id:t,x:Math.min(n.x,innerWidth-EK),y:Math.min(n.y,innerHeight-AK)},y.value="row"}function NK(e){let t=e.getBoundingClientRect();return{x:t.left+24,y:t.top+24}}function Cv(e){El.value={id:e,x:0,y:0},y.value="row-snooze"}var PK=e=>In({act:"read"},()=>Jm(e),[e]),DK=e=>In({act:"unread",numbers:[e.last_no]},()=>Zm(e.id),[e.id]);function WC(){let e=El.value&&ae.value[El.value.id];if(!e)return null;let{id:t}=e;if(y.value==="row-snooze")return r`<div class="rowsnz">
<${sf} label=${o("Snooze")} waitingSince=${e.waiting_since}
onPick=${(s,a)=>id(t,s,a)} />
</div>`;if(y.value==="row-tags")return r`<div class="rowsnz"><${vl} dialog=${e} place="popgive" /></div>`;if(y.value==="row-priority")return r`<div class="rowsnz"><${kl} dialog=${e} place="popgive" /></div>`;if(y.value!=="row")return null;let n=e.state==="open";return r`<div class="rowpop" style=${{left:`${El.value.x}px`,top:`${El.value.y}px`}}>
<${Me} label=${o("Actions: {name}",{name:e.name})} place="poprow">
${n&&e.assignee_id!==P.value.id&&r`<${Z} icon="hand" onPick=${()=>ad(t,P.value.id)}>${o("Take it")}<//>`}
${n&&(e.snooze?r`<${Z} icon="alarm-clock" onPick=${()=>ja(t)}>${o("Unsnooze")}<//>`:r`<${Z} icon="alarm-clock" stay onPick=${()=>Cv(t)}>${o("Snooze")}<//>`)}
${n?r`<${Z} icon="check" onPick=${()=>oo(t)}>${o("Close")}<//>`:r`<${Z} icon="undo-2" onPick=${()=>Wa(t)}>${o("Reopen")}<//>`}
${Ii(e)?r`<${Z} icon="mail-open" onPick=${()=>PK(t)}>${o("Mark as read")}<//>`:r`<${Z} icon="mail" onPick=${()=>DK(e)}>${o("Mark as unread")}<//>`}
<${Z} icon="tag" stay onPick=${()=>{y.value="row-tags"}}>${o("Tags")}<//>
<${Z} icon="arrow-up-down" stay onPick=${()=>{y.value="row-priority"}}>${o("Priority")}<//>
<${Z} icon="eye" onPick=${()=>Hr(t)}>${Ms.value[t]?o("Stop following"):o("Follow")}<//>
<${Z} icon="check" onPick=${()=>ea(t)}>${vt.value.has(t)?o("Deselect"):o("Select")}<//>
<//>
</div>`}C();we();ne();w();Xs();ho();Se();Xa();Bt();J();L();N();Js();Gn();rf();var MK=[["x-who",()=>o("Client"),["client"]],["x-last",()=>o("Last message"),null],["x-team",()=>o("Team"),null],["x-as",()=>o("Assignee"),["assignee"]],["x-sla",()=>o("Waiting"),["longest","urgent"]],["x-tm",()=>o("Updated"),["newest","oldest"]]],RK=new Set(["newest"]),ff=()=>Object.values(Fe.value).some(e=>!e.removed);function FC({view:e}){let t=Tn(e,hn.value),n=dt.ids.length>0&&dt.ids.every(s=>vt.value.has(s));return r`<div class=${ff()?"trow thd teams":"trow thd"}>
<span class="x-x">
<input type="checkbox" class="check" aria-label=${o("Select all loaded")} checked=${n}
indeterminate=${!n&&vt.value.size>0} onChange=${()=>n?gl():Od()} />
</span>
${MK.map(([s,a,i])=>s==="x-team"&&!ff()?null:r`<span class=${s}>
${i&&Tn(e,i[0])===i[0]?r`<${LK} label=${a()} orders=${i} chosen=${t} />`:a()}
</span>`)}
</div>`}function LK({label:e,orders:t,chosen:n}){let s=t.indexOf(n),a=t[(s+1)%t.length];return r`<button type="button" aria-pressed=${String(s>=0)} title=${o("Sort by this column")} onClick=${()=>{hn.value=s>=0&&t.length===1?"urgent":a}}>${e}${s>=0&&r`<${d} name=${RK.has(n)?"arrow-down":"arrow-up"} size="s" />`}</button>`}function jC({dialog:e,count:t,draft:n,view:s,current:a,stop:i,picked:l}){let c=e.assignee_id===null?null:H(e.assignee_id),u=Fe.value[e.team_id];return r`<a class=${ff()?"dlg trow teams":"dlg trow"} href=${Y(s,e.id)}
data-id=${e.id} data-unread=${t>0?"":null} data-picked=${l||null} draggable=${!1}
aria-current=${a?"true":null} aria-label=${Sv(e,t)} tabindex=${i?0:-1}>
<span class="x-x"></span>
<span class="x-who hrow">
<${Te} kind=${e.kind} size="mid" />
<span class="nm cut">${e.name}</span>
<${mf} count=${t} called=${Pc.value[e.id]?.no!=null} />
</span>
<span class="x-last pv">
${e.priority===1&&r`<${Ft} priority=${1} />`}
<${qo} ids=${e.tags} most=${2} />
<${ci} dialog=${e} />
<${uf} dialog=${e} draft=${n} />
</span>
${ff()&&r`<span class="x-team cut mut">${u&&!u.removed?u.name:r`<span class="dim">—</span>`}</span>`}
<span class="x-as hrow">
${c?r`<${te} name=${c} size="sm" /><span class="cut">${Ma(c)}</span>`:r`<${Ra} size="sm" /><span class="dim">${o("nobody")}</span>`}
</span>
<span class="x-sla">
${e.failed?r`<${pf} />`:e.snooze?r`<${cf} snooze=${e.snooze} />`:e.waiting_since?r`<${Bo} dialog=${e} short />`:r`<span class="dim">—</span>`}
</span>
<span class="x-tm num dim">${Io(e.last_at,M.value)}</span>
</a>`}R();C();w();Xa();L();lt();Mn();N();var $f=12,Ov=88,hf=72,IK=450;function KC(e,t){let n=O(null),s=O(0),[a,i]=g(0),[l,c]=g(!1),u=_=>{let[k]=_.touches;if(s.current=Date.now(),_.touches.length>1){f();return}let D=_.target.closest(".dlg[data-id]"),q=_.currentTarget.querySelector(".scroll");n.current={x:k.clientX,y:k.clientY,row:D,box:q,atTop:q?.scrollTop===0,dx:0,kind:null},D&&(n.current.timer=setTimeout(()=>{n.current.kind="long",navigator.vibrate?.(15),ea(Number(D.dataset.id))},IK))},p=_=>{let k=n.current;if(!k||k.kind==="long")return;let[D]=_.touches,[q,W]=[D.clientX-k.x,D.clientY-k.y];Math.hypot(q,W)>$f&&clearTimeout(k.timer),k.kind??=Math.abs(q)>$f&&Math.abs(q)>Math.abs(W)*1.5&&k.row?"swipe":W>$f&&k.atTop?"pull":Math.abs(W)>$f?"scroll":null,k.kind==="swipe"&&m(k,q),k.kind==="pull"&&i(Math.max(0,Math.min(hf*1.4,W/2)))},m=(_,k)=>{if(ae.peek()[Number(_.row.dataset.id)]?.state!=="open")return;_.dx=k,_.row.style.setProperty("transform",`translateX(${k}px)`);let q=_.row.parentElement;q.dataset.swipe=k>0?"aside":"close",q.toggleAttribute("data-enough",Math.abs(k)>Ov)},h=_=>{clearTimeout(_.timer),_.row&&(_.row.style.removeProperty("transform"),delete _.row.parentElement?.dataset.swipe,_.row.parentElement?.removeAttribute("data-enough"))},f=()=>{n.current&&h(n.current),n.current=null,i(0)},$=_=>{let k=n.current;if(!k)return;let D=Number(k.row?.dataset.id);h(k),n.current=null,_.cancelable&&(k.kind==="swipe"||k.kind==="long")&&_.preventDefault(),k.kind==="swipe"&&k.dx>Ov&&Cv(D),k.kind==="swipe"&&k.dx<-Ov&&oo(D),k.kind==="pull"&&a>=hf&&v(),i(0)},v=async()=>{c(!0),await w_(e,t),c(!1)},S=(a>0||l)&&r`<div class="pull" role="status" style=${{height:`${l?hf/1.4:a}px`}}>
<${d} name=${l?"clock":"arrow-down"} size="m" />
${l?o("Refreshing"):a>=hf?o("Release to refresh"):o("Pull to refresh")}
</div>`;return{handlers:{onTouchStart:u,onTouchMove:p,onTouchEnd:$,onTouchCancel:f},touched:()=>Date.now()-s.current<1e3,pull:S}}ie();ps();_t();w();Qs();Xs();Xa();J();var Eo=()=>E.peek().page==="inbox",qC=()=>Eo()&&vt.peek().size>0,zK=()=>Eo()&&dt.ids.length>0&&!document.activeElement?.closest("#conversation, #card")&&!getSelection().toString();Ve({id:"mine",group:"list",label:()=>o("Mine"),icon:"inbox",key:"Digit1",run:()=>I(Y("mine"))},{id:"unassigned",group:"list",label:()=>o("Unassigned"),icon:"inbox",key:"Digit2",also:["KeyG KeyN"],run:()=>I(Y("unassigned"))},{id:"all",group:"list",label:()=>o("All"),icon:"inbox",key:"Digit3",run:()=>I(Y("all"))},{id:"queued",group:"list",label:()=>o("Show the new ones"),key:"Period",palette:!1,run:()=>Lt("[data-key='queued']")?.click()},{id:"next",group:"list",label:()=>o("Next"),key:"KeyJ",palette:!1,when:Eo,walks:!0,run:()=>Eb(1)},{id:"previous",group:"list",label:()=>o("Previous"),key:"KeyK",palette:!1,when:Eo,walks:!0,run:()=>Eb(-1)},{id:"next-unread",group:"list",label:()=>o("Next unread"),key:"Shift+KeyJ",when:Eo,walks:!0,run:()=>Ab(1)},{id:"previous-unread",group:"list",label:()=>o("Previous unread"),key:"Shift+KeyK",when:Eo,walks:!0,run:()=>Ab(-1)},{id:"down",group:"list",label:()=>o("Previous or next row"),key:"ArrowDown",palette:!1,listed:!1,when:Eo,walks:!0,run:()=>Nb(1)},{id:"up",group:"list",key:"ArrowUp",palette:!1,listed:!1,when:Eo,walks:!0,run:()=>Nb(-1)},{id:"pick",group:"list",label:()=>o("Select the row"),icon:"check",key:"KeyX",palette:!1,when:Eo,run:vT},{id:"pick-range",group:"list",label:()=>o("Select up to this row"),key:"Shift+KeyX",palette:!1,when:Eo,run:kT},{id:"pick-all",group:"list",label:()=>o("Select all loaded"),icon:"check",key:"Ctrl+KeyA",when:zK,run:Od},{id:"look",group:"list",label:()=>o("List view"),icon:"rows-3",key:"KeyV",when:Eo,run:_C},{id:"go-inbox",group:"go",label:()=>o("Inbox"),icon:"inbox",key:"KeyG KeyI",run:()=>I(as())},{id:"go-waiting",group:"go",label:()=>o("Waiting for us"),icon:"hourglass",run:()=>I(Y("waiting"))},{id:"go-unread",group:"go",label:()=>o("Unread"),icon:"mail-open",run:()=>I(Y("unread"))},{id:"go-mentions",group:"go",label:()=>o("Mentions"),icon:"at-sign",run:()=>I(Y("mentions"))},{id:"go-following",group:"go",label:()=>o("Following"),icon:"eye",run:()=>I(Y("following"))},{id:"go-snoozed",group:"go",label:()=>o("Snoozed"),icon:"alarm-clock",run:()=>I(Y("snoozed"))},{id:"go-closed",group:"go",label:()=>o("Closed"),icon:"archive",run:()=>I(Y("closed"))});var BK={KeyE:dC,KeyF:vv,KeyA:()=>{y.value="pick-give"},"Shift+KeyA":()=>{y.value="pick-give"},KeyH:()=>{y.value="pick-snooze"},KeyL:()=>{y.value="pick-tags"},KeyP:()=>{y.value="pick-priority"}};function WK(){let{view:e,dialog:t}=E.peek();I(Y(e)),dt.focus(t)}var FK=()=>Eo()&&So.peek()==="table"&&E.peek().dialog!==null&&!gt.peek();function jK(e){if(e.defaultPrevented||e.altKey||e.ctrlKey||e.metaKey||y.peek()||e.target.closest?.("input:not([type=checkbox]), textarea, select, [contenteditable]"))return;let t=qC()?BK[e.shiftKey?`Shift+${e.code}`:e.code]:null,n=e.key==="Escape"?qC()?gl:FK()?WK:null:t;n&&(e.preventDefault(),e.stopPropagation(),t?Sd(e,n,{settled:!1,pause:!/Key[AL]$/.test(e.code)}):n())}document.addEventListener("keydown",jK,{capture:!0});var KK=10;function qK(e,t,n){let s=Tn(e,hn.value),a=ss(e,s),i=O({name:"",shown:[],ids:[],queued:[],order:null});i.current.name!==a&&(i.current={name:a,shown:[],ids:[],queued:[],order:$x()});let l=em.value[a],c=i.current,u=l?.loaded?c.order(ae.value,e,s,Oa(),l.edge):[],p=c.shown.length>0&&t,m=fo(()=>{let h=hx(c.shown,u,{busy:p,keep:n});return{...h,shown:h.shown.every(f=>ae.value[f])?h.shown:h.shown.filter(f=>ae.value[f])}},[a,u,p,n,ae.value]);return c.shown=m.shown,{name:a,order:s,known:l,ids:u,queued:m.queued,shown:m.shown,settle:()=>{c.shown=[]}}}function UK(e,t,n){A(()=>{if(!n)return;let s=t.find(a=>Ta.value[a]===void 0);if(s===void 0&&st(e)==="unread"){let a={...Oa(),marks:new Proxy({},{get:()=>-1})};s=Object.keys(ae.value).find(i=>Ta.value[i]===void 0&&_a(ae.value[i],e,a))}s!==void 0&&T_(ae.value[s])},[e,t,Ta.value,ae.value,n])}function UC(){let{view:e,dialog:t}=E.value,[n,s]=g(!1),[,a]=g(0),{name:i,order:l,known:c,ids:u,queued:p,shown:m,settle:h}=qK(e,n||vt.value.size>0,t),f=Rt.value[`page:${i}`];UK(e,m,c?.loaded);let $=KC(e,l);CC(e,l,m,c,!!(f?.busy||f?.problem)),dt.showNew=()=>{h(),s(!1),a(D=>D+1)};let v=()=>{c?.next&&!f?.problem&&Br(e,l)},S=D=>D.currentTarget.contains(D.relatedTarget)?void 0:null,_=D=>{let q=D.target.closest(".dlg[data-id]");!q||!(D.shiftKey||vt.peek().size&&$.touched())||(D.preventDefault(),D.stopPropagation(),D.shiftKey?Cd(Number(q.dataset.id)):ea(Number(q.dataset.id)))},k=D=>{D.target.closest(".dlg[data-id]")&&!D.ctrlKey&&!D.metaKey&&!D.button&&Qa()};return r`<section class=${`list ${So.value==="table"?"wide":""}`} id="list"
aria-label=${o("List of conversations")}>
<${AC} />
<${SC} view=${e} />
<div class="lbody" onPointerMove=${D=>{D.pointerType==="mouse"&&s(!0)}} onPointerLeave=${D=>{D.currentTarget.contains(document.activeElement)||s(!1)}} onFocusIn=${D=>{s(!0);let q=D.target.closest(".dlg[data-id]");q&&(Ln.value=Number(q.dataset.id))}} onFocusOut=${D=>{S(D)===null&&(Ln.value=null,D.currentTarget.matches(":hover")||s(!1))}} onClickCapture=${_} onClick=${k} onContextMenu=${Tv} ...${$.handlers}>
${c?.loaded&&r`<${TC} view=${e} ids=${u} shown=${m} waiting=${p} />`}
${$.pull}
${c?.loaded&&(m.length||So.value==="table")?r`<${HK} name=${i} view=${e} shown=${m} open=${t} near=${v}
more=${!!c.next} state=${f} />`:r`<div class="scroll">
${c?.loaded?r`<${_v} view=${e} />`:r`<${VK} state=${f} view=${e} order=${l} />`}
</div>`}
</div>
<${fC} view=${e} />
<${WC} />
</section>`}function HK({name:e,view:t,shown:n,open:s,near:a,more:i,state:l}){let c=So.value,u=Oa(),p=n.includes(s)?s:Ln.value!==null&&n.includes(Ln.value)?Ln.value:n[0],m=f=>{let $=ae.value[f],v=KS(f)?{...$,failed:!0}:$,S={dialog:v,count:Ii(v),draft:kn(f,"reply"),view:t,current:f===s,stop:f===p,picked:vt.value.has(f)};return r`<${YK} id=${f} name=${v.name} leaving=${!_a(v,t,u)} picked=${S.picked}>
${c==="table"?r`<${jC} ...${S} />`:r`<${IC} look=${c} ...${S} />`}
<//>`},h=l?.problem?r`<${HC} problem=${l.problem} again=${a} />`:i?r`<ul aria-hidden="true"><${YC} widths=${[52,88]} /></ul>`:null;return r`<${BC} key=${e} name=${e} ids=${n} look=${c} row=${m} open=${s} near=${KK}
onNear=${a} head=${c==="table"&&r`<${FC} view=${t} />`}
tail=${n.length?h:r`<${_v} view=${t} />`} />`}function YK({id:e,name:t,leaving:n,picked:s,children:a}){let i=l=>{l.shiftKey?Cd(e):ea(e)};return r`<div class="dlw" data-leaving=${n||null} data-picked=${s||null}
data-flash=${Yc.value.includes(e)||null} data-aside=${o("Snooze")} data-close=${o("Close")}>
${a}
<input type="checkbox" class="check rowpick" tabindex="-1" aria-label=${o("Select {name}",{name:t})}
checked=${s} onClick=${i} />
<button type="button" class="ib small rowmore" tabindex="-1" aria-haspopup="menu"
aria-label=${o("Actions: {name}",{name:t})} data-menu=${e} onClick=${Tv}>
<${d} name="ellipsis" size="m" />
</button>
</div>`}function HC({problem:e,again:t}){return r`<${se} icon="unplug" title=${o("Could not load conversations")} text=${z(e)}>
<button type="button" class="btn" onClick=${t}>${o("Retry")}</button>
<//>`}var YC=({widths:e})=>r`<li class="dlg cards" aria-hidden="true">
<span class="av skav"></span>
<span class="grow"><${Oe} width=${e[0]} /><${Oe} width=${e[1]} /><${Oe} width=${34} /></span>
</li>`,GK=[[52,88],[40,70],[60,92],[46,64],[56,82],[38,76],[50,90],[44,68]];function VK({state:e,view:t,order:n}){let s=bt(150,!e?.problem);return e?.problem?r`<${HC} problem=${e.problem} again=${()=>Br(t,n)} />`:s?r`<ul aria-busy="true" aria-label=${o("Loading conversations")}>
${GK.map(a=>r`<${YC} widths=${a} />`)}
</ul>`:null}C();he();N();var JK=e=>e===Ls.value.findLast(t=>t.undo),Ev=()=>r`<div class="toasts">
${Ls.value.filter(e=>!e.silent).map(e=>r`<div class="toast" role=${e.alert?"alert":"status"} key=${e.id}>
<${d} name=${e.icon} size="m" />
<span class="grow">${e.text}</span>
${e.more&&r`<button type="button" onClick=${()=>Yx(e)}>${e.more.label}</button>`}
${e.run&&r`<button type="button" onClick=${()=>Lc(e)}>${e.label}</button>`}
${JK(e)&&r`<kbd>Z</kbd>`}
</div>`)}
</div>`;C();_t();w();J();ta();bn();bf();var mM=fe(()=>Promise.resolve().then(()=>(cM(),lM)),"Conversation",{when:()=>E.value.dialog!==null,meanwhile:m5}),dM=Wt(["photo"],()=>Promise.resolve().then(()=>(pM(),uM)),"Lightbox");function m5(){return r`<section class="conversation" id="conversation" tabindex="-1" aria-busy="true"
aria-label=${o("Conversation")}></section>`}Ve({id:"find-inside",group:"log",label:()=>o("Find in the conversation"),icon:"search",key:"Ctrl+KeyF",anywhere:!0,when:()=>E.peek().page==="inbox"&&Co(),run:gf},{id:"select-message",group:"log",label:()=>o("Select the message"),key:"KeyX",palette:!1,when:()=>!1},{id:"select-messages",group:"log",label:()=>o("Select several messages"),key:"Shift+ArrowUp",also:["Shift+ArrowDown"],palette:!1,when:()=>!1});_t();w();ta();Rs();ie();yu();Zs();Yn();Rv();gd();xl();var R$=()=>!!wn.current?.mail;Ve({id:"reply",group:"dialog",label:()=>o("Reply"),icon:"reply",key:"KeyR",when:Co,run:()=>Ho("reply")},{id:"note",group:"dialog",label:()=>o("Note"),icon:"lock",key:"KeyN",when:Co,run:()=>Ho("note")},{id:"attach",group:"field",label:()=>o("Attach a file"),icon:"paperclip",key:"Ctrl+KeyU",anywhere:!0,when:()=>!!document.getElementById("attach"),run:()=>document.getElementById("pickfiles").click()},{id:"send",group:"field",label:()=>o("Send the reply"),key:"Enter",palette:!1,when:()=>!1},{id:"send-letter",group:"field",label:()=>o("Send the email, leave the note"),key:"Ctrl+Enter",palette:!1,when:()=>!1},{id:"new-line",group:"field",label:()=>o("New line"),key:"Shift+Enter",palette:!1,when:()=>!1},{id:"send-close",group:"field",label:()=>o("Send and close the conversation"),icon:"check",key:"Ctrl+Shift+Enter",anywhere:!0,palette:!1,when:()=>wn.current?.mode==="reply",run:()=>{im()&&wn.current.submit({then:"close"})}},{id:"switch-mode",group:"field",label:()=>o("Switch reply and note"),icon:"lock",key:"Ctrl+Shift+KeyM",anywhere:!0,when:()=>!!wn.current,run:()=>{Rn(wn.current.id,wn.current.mode==="reply"?"note":"reply"),wn.current.field.focus()}},{id:"emoji",group:"field",label:()=>o("Emoji"),icon:"smile",key:"Ctrl+Semicolon",anywhere:!0,when:()=>!!wn.current,run:()=>{y.value="emoji"}},{id:"bold",group:"field",label:()=>o("Bold"),icon:"bold",key:"Ctrl+KeyB",anywhere:!0,palette:!1,when:R$,run:()=>wn.current.wrap("**")},{id:"italic",group:"field",label:()=>o("Italic"),icon:"italic",key:"Ctrl+KeyI",anywhere:!0,palette:!1,when:R$,run:()=>wn.current.wrap("_")},{id:"numbers",group:"field",label:()=>o("Numbered list"),icon:"list",key:"Ctrl+Shift+Digit7",anywhere:!0,palette:!1,when:R$,run:()=>wn.current.list(!0)},{id:"bullets",group:"field",label:()=>o("List"),icon:"list",key:"Ctrl+Shift+Digit8",anywhere:!0,palette:!1,when:R$,run:()=>wn.current.list(!1)},{id:"edit-last",group:"field",label:()=>o("Edit my last message, in an empty field"),key:"ArrowUp",palette:!1,when:()=>!1});er();_t();w();J();Lo();bf();Al();Bt();ta();ie();bn();Ty();var hM=fe(()=>Promise.resolve().then(()=>(k$(),IN)),"Card"),k5=fe(()=>Promise.resolve().then(()=>($M(),fM)),"Client");function y5(){E.peek().dialog&&(matchMedia("(min-width: 1280px)").matches?bo.value=!bo.value:gt.value=!gt.value)}Ve({id:"card",group:"everywhere",label:()=>o("Show or hide the client card"),icon:"panel-right",key:"BracketRight",when:Co,run:y5});ls({page:"clients",path:"/clients",title:()=>o("Client"),view:k5});vf({id:"find",icon:"search",label:()=>o("Find in the conversation"),run:gf});vf({id:"history",icon:"history",label:()=>o("Full history"),run:e=>I(om(e.contact_id))});vf({id:"print",icon:"file-text",label:()=>o("Print the conversation"),run:e=>window.open(vp(e.contact_id,{format:"html",printed:1}),"_blank","noopener")});h$();_t();w();Wr();jm();oe();L();var bM=document.querySelector("link[rel='icon']"),gM=bM?.getAttribute("href")??"";ke(()=>{let e=X.value.ready&&(Li.value>0||Ie.value.notifications>0);bM?.setAttribute("href",e?gM.replace("favicon.svg","favicon-dot.svg"):gM)});Ve({id:"bell",group:"everywhere",label:()=>o("Notifications"),icon:"bell",key:"KeyG KeyB",run:Vi});ki();_t();w();J();Lo();Xt();L();bn();Zl();Oy();var yY=fe(()=>Promise.resolve().then(()=>(eL(),XR)),"Automation"),aL=Wt(["why","rulefirst","ruleleave"],()=>Promise.resolve().then(()=>(sL(),oL)),"Layers");mt("rule",{map:"rules",snapshot:e=>(e.rules??[]).map(t=>[t.id,t])});QE({when:vM,run:kM});ls({page:"automation",path:"/automation",icon:"zap",label:()=>o("Automation"),title:()=>o("Automation"),view:yY,mark:()=>X.value.automation?.paused?{icon:"pause",text:o("All automation is stopped")}:null});Ve({id:"go-automation",group:"go",label:()=>o("Automation"),icon:"zap",key:"KeyG KeyA",run:()=>I(Ke())},{id:"why",group:"log",label:()=>o("Why? (at an automatic line)"),key:"KeyW",palette:!1,when:()=>!1});oe();_t();w();J();Lo();L();bn();var XG=fe(()=>Promise.resolve().then(()=>(Tp(),pw)),"Looks"),eV=fe(()=>Promise.resolve().then(()=>(Tp(),pw)),"Work"),tV=fe(()=>Promise.resolve().then(()=>(cL(),lL)),"OwnKeys"),nV=fe(()=>Promise.resolve().then(()=>($L(),fL)),"OwnNotifications"),oV=fe(()=>Promise.resolve().then(()=>(fw(),dw)),"Password"),sV=fe(()=>Promise.resolve().then(()=>(fw(),dw)),"Sessions"),aV=fe(()=>Promise.resolve().then(()=>(vL(),bL)),"CalendarLink"),rV=fe(()=>Promise.resolve().then(()=>(mw(),uL)),"Mailbox"),iV=fe(()=>Promise.resolve().then(()=>(_L(),xL)),"Teams"),lV=fe(()=>Promise.resolve().then(()=>(EL(),OL)),"Statuses"),cV=fe(()=>Promise.resolve().then(()=>(jL(),FL)),"Hours"),uV=fe(()=>Promise.resolve().then(()=>(qL(),KL)),"Company"),pV=fe(()=>Promise.resolve().then(()=>(GL(),YL)),"Settings"),mV=()=>jc(E.value.section)?.label()??o("Settings");ls({page:"settings",title:mV,view:pV});Ve({id:"go-settings",group:"go",label:()=>o("Settings"),icon:"settings",key:"KeyG KeyS",run:()=>I(en())});nn({id:"looks",group:"own",icon:"sun-moon",label:()=>o("Appearance"),view:XG});nn({id:"work",group:"own",icon:"inbox",label:()=>o("Work with conversations"),view:eV});nn({id:"keys",group:"own",icon:"keyboard",label:()=>o("Keyboard shortcuts"),view:tV});nn({id:"notifications",group:"own",icon:"bell",label:()=>o("Notifications"),view:nV});nn({id:"calendar",group:"own",icon:"calendar",label:()=>o("Calendar"),view:aV});nn({id:"password",group:"own",icon:"key-round",label:()=>o("Password"),view:oV});nn({id:"sessions",group:"own",icon:"monitor-smartphone",label:()=>o("Sessions"),view:sV});nn({id:"company",group:"company",icon:"settings",label:()=>o("Company"),when:()=>P.value?.role==="administrator",view:uV});nn({id:"hours",group:"company",icon:"clock",label:()=>o("Business hours"),when:()=>P.value?.role==="administrator",view:cV});nn({id:"mailbox",group:"company",icon:"mail",label:()=>o("Emails to colleagues"),when:()=>P.value?.role==="administrator",view:rV});nn({id:"teams",group:"company",icon:"users-round",label:()=>o("Teams"),when:()=>P.value?.role==="administrator",view:iV});nn({id:"statuses",group:"company",icon:"circle-dot",label:()=>o("Statuses"),when:()=>P.value?.role==="administrator",view:lV});ke(()=>{ye.value?.motion==="less"?document.documentElement.dataset.motion="less":delete document.documentElement.dataset.motion});Dp();Dp();bn();h$();ki();var OV=Wt(["shortcuts"],()=>Promise.resolve().then(()=>(c2(),l2)),"Shortcuts");function u2(){let{page:e,dialog:t}=E.value,n=X.value.ready;return A(()=>{document.documentElement.dataset.pane=n&&t?"dialog":"list",t||(gt.value=!1)},[n,t]),A(()=>{document.title=n?RS():o("Okno")}),e==="setup"?r`<${r2} />`:Ue.value==="out"||e==="login"?r`<${a2} />`:n?e==="inbox"?r`<${NV} open=${!!t} />`:r`<${EV} view=${Fr(e)?.view??AV} />`:null}var p2=()=>X.value.demo&&r`<div class="banner demo">
<${d} name="flask-conical" size="m" />
<span class="grow cut">${o("Demo: the clients are not real, nothing is sent out")}</span>
</div>`;function EV({view:e}){return r`
<a class="skip" href="#main">${o("Skip to the main content")}</a>
<div class=${rs.value?"app rail":"app"} inert=${Ue.value==="expired"||null}>
<${pb} />
<${p2} />
<${e} />
<${Ev} />
</div>
<${m2} />
`}var AV=()=>r`<main class="main page" id="main">
<h1 class="vh">${o("Page not found")}</h1>
<${se} icon="search-x" title=${o("Page not found")} text=${o("The link may be old or mistyped.")}>
<a class="btn" href="/inbox/mine">${o("Go to the inbox")}</a>
<//>
</main>`;function NV({open:e}){let t=Rt.value[`dialog:${E.value.dialog}`]?.problem,n=!e||t||bo.value&&!gt.value;return r`
<a class="skip" href="#conversation">${o("Skip to the conversation")}</a>
<div class=${rs.value?"app rail":"app"} inert=${Ue.value==="expired"||null}>
<${pb} />
<${p2} />
<main class=${`main inbox ${n?"nocard":""} ${gt.value?"hasdrawer":""}`} id="main">
<h1 class="vh">${o("Inbox")}</h1>
<${UC} />
<${Rg} name="--w-list" side="left" label=${o("List width")} />
<${mM} />
${!n&&r`<${Rg} name="--w-card" side="right" label=${o("Card width")} /><${hM} />`}
<${Ev} />
</main>
</div>
<${m2} />
`}var m2=()=>r`
<${k0} />
<${OV} />
<${TS} />
<${dM} />
<${lC} />
<${aL} />
<${XN} />
<${tP} />
<${aP} />
<${eP} />
<${oP} />
<${sP} />
<${nP} />
<${PN} />
${Ue.value==="expired"&&r`<${i2} />`}
<div class="vh" aria-live="polite">${Wc.value}</div>
`;bn();oe();ps();ie();U();_t();w();Qs();Bt();J();ta();L();he();var PV=[".side","#list","#conversation","#card"],DV=".nav[aria-current], .dlg, textarea";function d2(e){let t=PV.map(l=>Lt(l)).filter(l=>l?.offsetParent),n=t.findIndex(l=>l.contains(document.activeElement)),i=[...t[(n+e+t.length)%t.length].querySelectorAll("a[href], button, textarea")].filter(l=>l.offsetParent&&l.tabIndex===0);(i.find(l=>l.matches(DV))??i[0])?.focus()}function MV(){y.value?y.value=null:gt.value?gt.value=!1:document.activeElement!==document.body&&Za(document.activeElement)?document.activeElement.blur():E.peek().page!=="inbox"?I(as()):E.peek().dialog&&RV()}function RV(){let{view:e,dialog:t}=E.peek(),n=Lt(`#list .dlg[data-id="${t}"]`);n?.offsetParent?n.focus():I(Y(e))}Ve({id:"pane",group:"everywhere",label:()=>o("Next pane"),key:"F6",anywhere:!0,palette:!1,run:()=>d2(1)},{id:"pane-back",group:"everywhere",key:"Shift+F6",anywhere:!0,palette:!1,listed:!1,run:()=>d2(-1)},{id:"undo",group:"everywhere",label:()=>o("Undo the last action"),icon:"undo-2",key:"KeyZ",run:cm},{id:"sidebar",group:"everywhere",label:()=>o("Show or hide the sidebar"),icon:"panel-left",key:"BracketLeft",run:()=>{rs.value=!rs.value}},{id:"shortcuts",group:"everywhere",label:()=>o("Keyboard shortcuts"),icon:"keyboard",key:"Shift+Slash",run:()=>{y.value="shortcuts"}});var f2=new Set(["F6","Shift+F6"]),LV=1200,Mp=null,xw=!0;ke(()=>{xw=ye.value?.shortcuts??!0,S0(ye.value?.keys)});function IV(e,t){let n=Mp&&performance.now()-Mp.at<LV?Zi(`${Mp.chord} ${e}`,t):null;return Mp=null,n||(!t&&xw&&O0(e)&&(Mp={chord:e,at:performance.now()}),Zi(e,t))}function zV(e){if(Ue.peek()!=="in"||e.defaultPrevented||e.altKey)return;if(e.key==="Escape"){MV();return}let t=Ys(e),n=Za(e.target),s=!t.startsWith("Ctrl");if(y.peek()||s&&!xw&&!f2.has(t)||n&&s&&!f2.has(t))return;let a={"?":"Shift+Slash","/":"Slash"}[e.key],i=IV(!n&&a||t,n);i?BV(i,e)!==!1&&e.preventDefault():Td(e)}function BV(e,t){if(e.act)return Sd(t,()=>e.run(t),{settled:Co(),pause:!e.opensField});if(!(Td(t)&&e.id==="undo"))return e.walks&&ml(),e.run(t)}var $2=()=>document.addEventListener("keydown",zV);Dp();var WV=3e3;async function FV(){await Ac(Vx()??Lh()),$2(),Lw(r`<${u2} />`,document.getElementById("app")),E.value.page!=="setup"&&await g2()}var jV=ke(()=>{X.value.ready&&(E.value.page!=="inbox"||Object.keys(em.value).length>0)&&setTimeout(()=>{jV(),Wg()})}),{session:_w}=document.documentElement.dataset;async function g2(){try{let{needed:e,operator:t}=_w?{needed:_w==="new",operator:_w==="in"}:await F("/api/setup");if(!t){h2(e);return}await zr(),(E.value.page==="login"||location.pathname==="/")&&I("/inbox/mine",{replace:!0})}catch(e){if(!(e instanceof K))throw e;e.status===401?h2(!1):setTimeout(g2,WV)}}function h2(e){E.value.page!=="login"&&location.pathname!=="/"&&($h.value=location.pathname+location.search),Ue.value="out",I(e?"/setup":"/login",{replace:!0})}FV();
