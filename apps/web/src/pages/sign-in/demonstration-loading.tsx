import type { ReactNode } from 'react';
import { Sheet } from '../../parts/sheet';
import { percent as written } from '../../words/numbers';

/** Tells a newcomer to wait, and how long: the accounts take its place by themselves. @param percent 0 to 100 */
export function DemonstrationLoading({ percent }: { readonly percent: number }): ReactNode {
  return (
    <Sheet title="La démonstration se prépare" padded>
      <p className="sign-in-for">
        Dix-huit mois de deux groupements inventés sont rejoués, acte par acte. Comptez une à quatre minutes
        {'\u202F'}; les comptes à essayer s’afficheront ici, sans rien recharger.
      </p>
      <p className="demo-loading">
        <progress max={100} value={percent} aria-label="Avancement du chargement" />
        <span>{written(percent)}</span>
      </p>
    </Sheet>
  );
}
