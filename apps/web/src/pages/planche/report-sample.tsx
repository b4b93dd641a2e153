import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { FigureWithRows } from '../../parts/figure-with-rows';
import { MaskedCell } from '../../parts/masked-block';
import { Seal } from '../../parts/seal';
import { Sheet } from '../../parts/sheet';
import { Why } from '../../parts/why';
import { percent } from '../../words/numbers';

const HASH = '7f3a91c20b5ed8446a17c03b55e0a1947d2266f18be9c4b7315a90fe4d21e2f9';

/** A frozen report: its seal, a figure with its proof, a cell too small to show. */
export function ReportSample(): ReactNode {
  return (
    <div className="column">
      <Seal
        sealedAt="2026-11-20T16:05:00Z"
        sealedBy="Nadia Ferhat"
        hash={HASH}
        facts={['définitions version 3', '412 lignes']}
        action={<Button>Vérifier l’empreinte</Button>}
      />
      <Sheet
        title="Sorties vers un emploi durable"
        aside={<MaskedCell reason="moins de 5 personnes" />}
        padded
      >
        <FigureWithRows
          value={percent(67)}
          counted="16 personnes sur 24"
          rows={{ to: '/planche', label: 'voir les 24 personnes' }}
          small
          proofs={[
            {
              term: 'Cible 2026',
              detail: (
                <>
                  <b>{percent(52)}</b>, au moins
                </>
              ),
            },
            { term: 'Écart', detail: <b>+ 15 points</b> },
            {
              term: 'Intervalle',
              detail: (
                <>
                  <b>
                    de {percent(47)} à {percent(82)}
                  </b>{' '}
                  (Wilson, {percent(95)}){' '}
                  <Why about="pour 24 personnes" question={'pourquoi si large\u202F?'}>
                    Avec 24 personnes, une seule de plus ou de moins change le taux de 4 points.
                  </Why>
                </>
              ),
            },
            {
              term: 'Écartées',
              detail: (
                <>
                  <b>2 sans nouvelles</b> sur 26 fins de parcours ; si elles comptaient comme des échecs :{' '}
                  {percent(62)}
                </>
              ),
            },
            { term: 'National', detail: `${percent(52)} en 2020 (réseau des GEIQ)` },
            {
              term: 'Définition',
              detail: 'CDI, CDD ou intérim de 6 mois et plus ; version 3, du 12 janvier 2026',
            },
          ]}
          plainly={`deux personnes sur trois qui terminent leur parcours trouvent un emploi durable. Avec 24 personnes, le vrai taux peut se situer entre ${percent(47)} et ${percent(82)}.`}
        />
      </Sheet>
    </div>
  );
}
