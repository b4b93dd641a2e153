import type { ReactNode } from 'react';
import { Sheet } from '../../parts/sheet';

const swatches = [
  { name: 'Encre', use: 'texte', token: 'ink', dark: true },
  { name: 'Encre 2', use: 'texte second', token: 'ink-2', dark: true },
  { name: 'Bouteille', use: 'actions', token: 'green', dark: true },
  { name: 'Bouteille nuit', use: 'bandeau, candidat', token: 'green-dark', dark: true },
  { name: 'Brique', use: 'retard, interdit', token: 'brick', dark: true },
  { name: 'Focus', use: 'accessibilité', token: 'focus', dark: true },
  { name: 'Prune', use: 'brin', token: 'strand-advice', dark: true },
  { name: 'Bleu de travail', use: 'brin', token: 'strand-work_situation', dark: true },
  { name: 'Marne', use: 'fond', token: 'ground', dark: false },
  { name: 'Feuille', use: 'surface', token: 'sheet', dark: false },
  { name: 'Bouteille pâle', use: 'réussi, en clair', token: 'green-tint', dark: false },
  { name: 'Brique pâle', use: 'alerte', token: 'brick-tint', dark: false },
];

/** The mark, the colours and the letters. */
export function IdentitySample(): ReactNode {
  return (
    <>
      <Sheet title="Le signe" padded>
        <div className="planche-marks">
          <p className="planche-mark">
            <img src="/logo.svg" width="120" height="72" alt="" /> Passerelle
          </p>
          <p className="planche-mark" data-dark>
            <img src="/logo-clair.svg" width="120" height="72" alt="" /> Passerelle
          </p>
          <p className="planche-mark">
            <img src="/logo-noir.svg" width="100" height="60" alt="" />
            <img src="/logo.svg" width="58" height="35" alt="" />
            <img src="/logo.svg" width="36" height="22" alt="" />
          </p>
        </div>
        <p className="muted">
          Trois brins qui se croisent, un arc, sept planches{'\u00A0'}: une par étape. En dessous de 30 px de
          large, on garde le nom seul.
        </p>
      </Sheet>
      <Sheet title="Les couleurs" padded>
        <ul className="planche-swatches">
          {swatches.map((swatch) => (
            <li
              key={swatch.token}
              className="planche-swatch"
              style={{ background: `var(--${swatch.token})`, color: swatch.dark ? '#fff' : 'var(--ink)' }}
            >
              <b>{swatch.name}</b>
              {swatch.use}
            </li>
          ))}
        </ul>
      </Sheet>
      <Sheet title="Les lettres" padded>
        <div className="planche-letters">
          <p className="planche-letter-page">Mardi 24 novembre</p>
          <p className="small muted">Bricolage Grotesque 700, 40 px{'\u00A0'}: titre de page</p>
          <p className="planche-letter-block">À faire, dans l’ordre de l’horloge</p>
          <p className="small muted">Bricolage Grotesque 650, 22 px{'\u00A0'}: titre de bloc</p>
          <p>Sandrine a confié ces informations à sa conseillère. 1 l I, 0 O, É, Œ.</p>
          <p className="small muted">
            Atkinson Hyperlegible Next 400, 16 px{'\u202F'}; chiffres de Bricolage, sans zéro barré
          </p>
          <p className="hash">7f3a 91c2 0b5e d844</p>
          <p className="small muted">Atkinson Hyperlegible Mono{'\u00A0'}: empreintes seulement</p>
        </div>
      </Sheet>
    </>
  );
}
