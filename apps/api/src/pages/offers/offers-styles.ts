/** What the public pages of the offers add to the sheet of the pages for persons. Values: the identity sheet. */
export const OFFERS_STYLES = `
.brand{color:inherit;text-decoration:none}
a.brand{min-height:46px}
.wrap.wide{max-width:1180px}
.lead{font-size:21px;color:#2B3831;max-width:38em}
.filters{border:3px solid #123C32;border-radius:16px;padding:18px;margin:20px 0 8px;display:grid;gap:14px}
.filters label{display:block;font-weight:700;margin-bottom:4px}
.filters input,.filters select,.field input,.field textarea{width:100%;min-height:60px;border:2.5px solid #43504A;border-radius:14px;padding:8px 14px;background:#fff;color:#15211C;font:400 20px/1.4 "Passerelle Chiffres","Atkinson Hyperlegible Next",Verdana,sans-serif}
.filters summary{min-height:60px;display:flex;align-items:center;gap:12px;font-weight:700;color:#123C32;cursor:pointer}
.filters summary::before{content:"+";font-size:30px;line-height:1;width:26px;text-align:center}
.filters details[open] summary::before{content:"–"}
.choices{display:grid;gap:14px;padding:4px 0 6px}
.choices p+p{margin:0}
.count{font-weight:700;margin:22px 0 12px}
.cards{display:grid;gap:18px}
.card{border:2.5px solid #123C32;border-radius:16px;padding:18px;display:flex;flex-direction:column;gap:10px}
.card h2{margin:0;font-size:24px;text-wrap:balance}
.card h2 a,.plain a{color:#123C32}
.card h2 a{display:inline-block;min-height:60px;align-content:center}
.facts{display:grid;gap:8px}
.facts li{display:grid;grid-template-columns:28px minmax(0,1fr);gap:12px;align-items:start}
.facts .ic{width:28px;height:28px;color:#123C32;margin-top:1px}
.card .facts{margin-top:auto}
.sentences li{padding-left:26px;position:relative;margin-bottom:8px}
.sentences li::before{content:"";position:absolute;left:0;top:.55em;width:13px;height:9px;border-radius:1.5px;background:#123C32}
.voice{border-left:5px solid #123C32;padding:4px 0 4px 18px;margin:0}
.voice p{font-size:21px;line-height:1.45}
.voice footer{margin-top:10px;font-weight:700}
.come{border:3px solid #123C32;border-radius:16px;padding:18px;margin-top:36px}
.come h2{margin-top:0}
.come .btn{margin-top:12px}
.more{margin-top:24px}
.back{display:inline-flex;align-items:center;min-height:60px;color:#123C32;font-weight:700}
.field{margin-top:20px}
.field label{display:block;font-weight:700;margin-bottom:4px}
.field .note{color:#2B3831;font-size:18px;margin-bottom:6px}
.field.tick{display:grid;grid-template-columns:60px minmax(0,1fr);gap:12px;align-items:center;min-height:60px}
.field.tick input{width:36px;height:36px;min-height:36px;margin:12px;accent-color:#123C32}
.field.tick label{margin:0}
.wrong{border:3px solid #86230F;background:#FBE8E2;color:#86230F;border-radius:14px;padding:12px 16px;margin-top:16px;font-weight:700}
.field+.btn{margin-top:24px}
@media (min-width:700px){.choices{grid-template-columns:repeat(2,minmax(0,1fr))}.cards{grid-template-columns:repeat(2,minmax(0,1fr))}}
@media (min-width:1080px){.cards{grid-template-columns:repeat(3,minmax(0,1fr))}.choices{grid-template-columns:repeat(4,minmax(0,1fr))}.wide h1{font-size:40px}}
@media print{.filters,.more,.back{display:none}.card{break-inside:avoid}}
`;
