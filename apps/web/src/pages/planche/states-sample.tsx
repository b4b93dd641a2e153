import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { EmptyState } from '../../parts/empty-state';
import { ErrorState } from '../../parts/error-state';
import { Loading } from '../../parts/loading';
import { Sheet } from '../../parts/sheet';

/** Nothing yet, on its way, and failed. */
export function StatesSample(): ReactNode {
  return (
    <div className="column">
      <Sheet title="Rien encore" padded>
        <EmptyState
          title="Aucune orientation en attente."
          action={<Button size="sm">Inviter un conseiller</Button>}
        >
          Elles arrivent ici quand un conseiller propose quelqu’un.
        </EmptyState>
      </Sheet>
      <Sheet title="En chemin" padded>
        <Loading what="les personnes de la promotion" rows={3} />
      </Sheet>
      <Sheet title="En panne" padded>
        <ErrorState
          what="La connexion est coupée."
          kept="Tout est gardé ici, rien n’est perdu."
          onRetry={() => undefined}
        />
      </Sheet>
    </div>
  );
}
