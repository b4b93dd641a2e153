/** The poster: A4, black on white, 14 pt and more, title 48 pt; on a narrow screen the same words run in one column. */
export const POSTER_STYLES = `
@font-face{font-family:"Bricolage Grotesque";src:url(/p/assets/bricolage.woff2) format("woff2");font-weight:200 800;font-display:swap}
@font-face{font-family:"Atkinson Hyperlegible Next";src:url(/p/assets/atkinson-next.woff2) format("woff2");font-weight:200 800;font-display:swap}
@font-face{font-family:"Passerelle Chiffres";src:url(/p/assets/bricolage-digits.woff2) format("woff2");font-weight:200 800;font-display:swap;unicode-range:U+30-39}
@page{size:A4;margin:0}
*{box-sizing:border-box}
body{margin:0;background:#fff;color:#000;font:400 14pt/1.34 "Passerelle Chiffres","Atkinson Hyperlegible Next",Verdana,sans-serif;-webkit-print-color-adjust:exact}
h1,h2,p,ul{margin:0;padding:0}
ul{list-style:none}
h1,h2,.big,.mark b{font-family:"Bricolage Grotesque","Atkinson Hyperlegible Next",sans-serif}
b{font-weight:700}
:focus-visible{outline:3px solid #0B57D0;outline-offset:3px}
.tools{display:flex;flex-wrap:wrap;gap:8px 24px;align-items:center;padding:8px 20px;background:#EEF1EA;color:#15211C}
.tools a{color:#123C32;font-weight:700;min-height:46px;display:inline-flex;align-items:center}
.a4{padding:20px;display:flex;flex-direction:column;background:#fff}
.top{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:center;gap:8px;border-bottom:3px solid #000;padding-bottom:9px}
.mark{display:flex;align-items:center;gap:10px;font-size:16pt}
.mark img{width:62px;height:38px}
h1{font-size:36px;line-height:1.02;letter-spacing:-.03em;margin:20px 0 10px;font-weight:750;text-wrap:balance}
.sub{font-size:18pt;line-height:1.25}
.claims{display:grid;border:3px solid #000;border-radius:10px;margin-top:18px}
.claims p{padding:11px 6px;display:grid;place-content:center;text-align:center;font-weight:700;line-height:1.2}
.claims p+p{border-top:3px solid #000}
.cols{display:grid;gap:20px;margin-top:20px}
h2{font-size:19pt;line-height:1.2;margin-bottom:6px;font-weight:700}
.a4 li{padding-left:20px;position:relative;margin-bottom:5px}
.a4 li::before{content:"";position:absolute;left:0;top:.5em;width:11px;height:8px;background:#000;border-radius:1.5px}
.true{margin-top:16px}
figure{margin:auto 0 0;padding-top:10px}
figure img{width:100%;height:auto;display:block}
figcaption{display:grid;grid-template-columns:27% 27% 29% 1fr;font-weight:650}
.come{border:4px solid #000;border-radius:12px;padding:16px 22px;display:grid;gap:16px;margin-top:16px}
.come .big{font-weight:700;font-size:22pt;line-height:1.15;margin-top:8px}
.come svg{display:block}
.q p{max-width:40mm;line-height:1.2}
.foot{margin-top:10px}
@media (max-width:819px){figcaption{grid-template-columns:1fr 1fr}}
@media print,(min-width:820px){
.a4{width:210mm;height:296.5mm;margin:0 auto;padding:34px 48px 22px;overflow:hidden}
h1{font-size:48pt}
h1.long{font-size:36pt}
.claims{grid-auto-flow:column;grid-auto-columns:auto}
.claims p+p{border-top:0;border-left:3px solid #000}
.cols{grid-template-columns:1fr 1fr;gap:30px}
.come{grid-template-columns:1fr auto;align-items:center;padding:8px 20px 14px 22px}
.true ul{columns:2;column-gap:30px}
.true li{break-inside:avoid}
.nofigure .cols,.nofigure .true,.nofigure .come{margin-top:auto}
}
@media print{.tools{display:none}}
`;
