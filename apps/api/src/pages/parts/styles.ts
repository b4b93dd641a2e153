/** The sheet of the pages for persons: 20 px text, contrast of 7 to 1 and more, targets of 60 px. Values: the identity sheet. */
export const STYLES = `
@font-face{font-family:"Atkinson Hyperlegible Next";src:url(/p/assets/atkinson-next.woff2) format("woff2");font-weight:200 800;font-display:swap}
@font-face{font-family:"Passerelle Chiffres";src:url(/p/assets/bricolage-digits.woff2) format("woff2");font-weight:200 800;font-display:swap;unicode-range:U+30-39}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:#fff;color:#15211C;font:400 20px/1.5 "Passerelle Chiffres","Atkinson Hyperlegible Next",Verdana,sans-serif}
h1,h2,p,ol,ul{margin:0;padding:0}
ol,ul{list-style:none}
svg{display:block;flex:none}
.ic{width:32px;height:32px;fill:none;stroke:currentColor;stroke-width:1.9;stroke-linecap:round;stroke-linejoin:round}
:focus-visible{outline:3px solid #0B57D0;outline-offset:3px;border-radius:6px}
header{background:#123C32;color:#fff;padding:10px 20px;display:flex;justify-content:space-between;align-items:center;gap:12px;min-height:66px}
header :focus-visible{outline-color:#fff}
.brand{display:flex;align-items:center;gap:10px;font-weight:700}
.brand img{width:50px;height:31px}
.wrap{max-width:480px;margin:0 auto;padding:0 20px 40px}
h1{font-weight:750;font-size:32px;line-height:1.16;letter-spacing:-.01em;margin:22px 0 16px;text-wrap:balance}
h2{font-weight:700;font-size:24px;line-height:1.25;margin:36px 0 12px}
b{font-weight:700}
.step{border:3px solid #123C32;border-radius:16px;overflow:hidden}
.step .body{padding:18px 18px 20px}
.when{font-weight:750;font-size:29px;line-height:1.16;padding-bottom:13px;text-wrap:balance}
.line{display:grid;grid-template-columns:48px minmax(0,1fr);gap:14px;align-items:start;padding:13px 0;border-top:1.5px solid #D3DACF}
.line p span{display:block}
.pic{width:48px;height:48px;border-radius:10px;background:#DDEBE3;color:#123C32;display:grid;place-items:center}
.answers{display:grid;gap:12px;margin-top:10px}
.btn{display:flex;align-items:center;justify-content:center;gap:12px;min-height:60px;width:100%;border-radius:14px;border:2.5px solid #123C32;background:#fff;color:#123C32;font:700 21px/1.2 "Passerelle Chiffres","Atkinson Hyperlegible Next",Verdana,sans-serif;text-decoration:none;padding:8px 14px;cursor:pointer}
.btn:hover{background:#DDEBE3}
.btn.main{background:#123C32;color:#fff}
.btn.main:hover{background:#1B5244}
.btn .ic{width:30px;height:30px;stroke-width:2}
.btn.small{width:auto;min-height:46px;font-size:18px;padding:4px 14px;border-color:#fff}
.said{display:grid;grid-template-columns:48px minmax(0,1fr);gap:14px;align-items:center;background:#DDEBE3;border-radius:16px;padding:16px 18px;margin:0 0 20px}
.said .pic{background:#123C32;color:#fff;border-radius:50%}
.path li{display:grid;grid-template-columns:60px minmax(0,1fr);gap:14px;align-items:start;padding-bottom:16px;position:relative}
.path li>span+span{min-height:60px;display:flex;flex-direction:column;justify-content:center}
.path .dot{width:60px;height:60px;border-radius:50%;border:2.5px solid #43504A;display:grid;place-items:center;background:#fff;color:#2B3831;position:relative;z-index:1}
.path .dot .ic{width:34px;height:34px}
.path .done .dot{background:#123C32;border-color:#123C32;color:#fff}
.path .here .dot{border:5px solid #123C32;color:#123C32}
.path li:not(:last-child)::before{content:"";position:absolute;left:28px;top:60px;bottom:0;border-left:4px dotted #43504A}
.path .done:not(:last-child)::before{border-left:4px solid #123C32}
.path b{display:block;line-height:1.25}
p+p{margin-top:6px}
p+.btn{margin-top:14px}
[hidden]{display:none!important}
@media print{header .btn,.answers{display:none}}
@media (max-width:359px){.brand{font-size:18px;gap:7px}.brand img{width:42px;height:26px}.btn.small{font-size:17px;padding:4px 10px}.btn.small .ic{width:26px;height:26px}.wrap{padding:0 14px 32px}header{padding:10px 14px}.step .body{padding:16px 14px}.btn{font-size:20px;gap:9px}h1{font-size:29px}}
`;
