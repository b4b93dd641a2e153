import { html, Html } from '@passerelle/platform';

const PRUNE = '#8E2A5B';
const BLUE = '#1F559A';
const GREEN = '#123C32';

/** Two people at a table. Source: the mock page of the identity. */
const TABLE = `<g><circle cx="88" cy="48" r="17" fill="#8A5A3C"/><path d="M70 46c0-18 34-22 37-2c-8-3-14-5-20-6c-4 3-8 6-17 8z" fill="#2A1A14"/><path d="M60 118V92c0-16 12-24 28-24s27 8 27 22v6h20a6 6 0 0 1 0 12h-28v10z" fill="${PRUNE}"/><path d="M48 84v34" stroke="${GREEN}" stroke-width="6" stroke-linecap="round"/></g>
<g><circle cx="256" cy="46" r="17" fill="#E0AE8C"/><path d="M240 42c2-17 32-19 33 2l-4-7c-9 2-18 2-29 5z" fill="#6B6F6B"/><path d="M284 118V90c0-16-12-24-28-24s-27 8-27 22v6h-20a6 6 0 0 0 0 12h28v12z" fill="${BLUE}"/><path d="M296 84v34" stroke="${GREEN}" stroke-width="6" stroke-linecap="round"/></g>
<path d="M130 112H214" stroke="#774600" stroke-width="7" stroke-linecap="round"/><path d="M172 112V124" stroke="#774600" stroke-width="7"/><path d="M150 98h12v10h-12zM162 100h4v5h-4" fill="#fff" stroke="#15211C" stroke-width="1.5"/>
<path d="M118 12h34a8 8 0 0 1 8 8v16a8 8 0 0 1-8 8h-24l-9 9v-9h-1a8 8 0 0 1-8-8V20a8 8 0 0 1 8-8z" fill="#fff" stroke="#15211C" stroke-width="2"/><path d="M129 25c0-8 12-8 12 0c0 5-6 5-6 10M135 39.500v.5" fill="none" stroke="#15211C" stroke-width="3" stroke-linecap="round"/>
<path d="M226 8h-44a8 8 0 0 0-8 8v16a8 8 0 0 0 8 8h30l11 9v-9h3a8 8 0 0 0 8-8V16a8 8 0 0 0-8-8z" fill="#fff" stroke="#15211C" stroke-width="2"/><path d="M184 19h40M184 29h28" stroke="#15211C" stroke-width="3" stroke-linecap="round"/>`;

/** A person at a machine, another beside them. */
const WORKSHOP = `<path d="M176 118V62h96v56z" fill="#fff" stroke="#15211C" stroke-width="2.5"/><path d="M190 76h40v24h-40z" fill="#DDEBE3" stroke="#15211C" stroke-width="2"/><circle cx="250" cy="82" r="7" fill="#C27A0E"/><circle cx="250" cy="104" r="7" fill="${BLUE}"/><path d="M200 62V44h22v18" fill="none" stroke="#15211C" stroke-width="4"/>
<g><circle cx="126" cy="42" r="16" fill="#8A5A3C"/><path d="M109 40c0-17 32-20 34-2c-8-3-13-4-18-5c-4 3-7 5-16 7z" fill="#2A1A14"/><path d="M102 118V84c0-15 10-22 24-22s25 8 25 21l24 8a6 6 0 0 1-4 12l-22-6v21z" fill="${PRUNE}"/></g>
<g><circle cx="52" cy="44" r="16" fill="#E0AE8C"/><path d="M36 38c2-16 30-16 32 0z" fill="#C27A0E"/><path d="M28 118V86c0-15 10-22 24-22s24 7 24 22v32z" fill="${BLUE}"/></g>`;

/** A sheet, a hand and a pen. */
const PAPER = `<path d="M110 18h92l26 26v74H110z" fill="#fff" stroke="#15211C" stroke-width="2.5"/><path d="M202 18v26h26" fill="none" stroke="#15211C" stroke-width="2.5"/><path d="M126 46h56M126 60h84M126 74h84" stroke="#15211C" stroke-width="3.500" stroke-linecap="round"/><path d="M128 98c8-14 14 10 22-2s10-4 16 0" fill="none" stroke="${BLUE}" stroke-width="3.500" stroke-linecap="round"/>
<path d="M182 100l44-44 12 12-44 44-16 5z" fill="#C27A0E" stroke="#15211C" stroke-width="2"/><path d="M218 66l22 22c18 8 34 18 46 30h-62l-22-30z" fill="#E0AE8C"/>`;

/** Three doors, one open. */
const DOORS = `<path d="M44 118V34h64v84zM236 118V34h64v84z" fill="#fff" stroke="#15211C" stroke-width="2.5"/><path d="M140 118V34h64v84z" fill="#F6F8F2" stroke="#15211C" stroke-width="2.5"/><path d="M140 34l40 12v72h-40z" fill="${PRUNE}"/><circle cx="172" cy="82" r="4" fill="#fff"/><circle cx="96" cy="78" r="4" fill="#15211C"/><circle cx="288" cy="78" r="4" fill="#15211C"/>
<path d="M58 50h36M58 62h36M250 50h36M250 62h36" stroke="#43504A" stroke-width="4" stroke-linecap="round"/>`;

/** Somebody on the phone. */
const CALL = `<g><circle cx="172" cy="44" r="19" fill="#8A5A3C"/><path d="M152 42c0-20 38-24 41-2c-9-3-16-5-22-6c-5 3-9 6-19 8z" fill="#2A1A14"/><path d="M136 118V94c0-18 14-28 36-28s36 10 36 28v24z" fill="${PRUNE}"/><path d="M196 96l14-38" stroke="#8A5A3C" stroke-width="11" stroke-linecap="round"/><path d="M190 36h13v26h-13z" fill="#15211C" transform="rotate(12 196 49)"/></g>
<path d="M222 32a20 20 0 0 1 0 26M234 24a34 34 0 0 1 0 42" fill="none" stroke="${GREEN}" stroke-width="4" stroke-linecap="round"/>`;

const DRAWINGS = {
  meeting: { lines: TABLE, says: 'Dessin : deux personnes assises face à face, elles parlent d’un métier.' },
  workshop: { lines: WORKSHOP, says: 'Dessin : une personne apprend à une machine, une autre l’aide.' },
  paper: { lines: PAPER, says: 'Dessin : une main signe une feuille.' },
  doors: { lines: DOORS, says: 'Dessin : trois portes, une est ouverte.' },
  call: { lines: CALL, says: 'Dessin : une personne parle au téléphone.' },
} as const;

export type DrawingName = keyof typeof DRAWINGS;

/** The one drawing of a card: what will happen. */
export function drawing(name: DrawingName): Html {
  const { lines, says } = DRAWINGS[name];
  return html`<svg viewBox="0 0 344 132" width="100%" role="img" aria-label="${says}">
    <rect width="344" height="132" fill="#DDEBE3" />
    <path d="M0 118H344V132H0Z" fill="#123C32" />
    ${new Html(lines)}
  </svg>`;
}
