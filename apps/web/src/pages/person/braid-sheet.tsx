import type { ReactNode } from 'react';
import { type Braid, type Journey, useBraid } from '../../data/journey';
import { EmptyState } from '../../parts/empty-state';
import { ErrorState } from '../../parts/error-state';
import { Loading } from '../../parts/loading';
import { Sheet } from '../../parts/sheet';
import { Tresse } from '../../parts/tresse/tresse';
import { TresseLegend } from '../../parts/tresse/tresse-legend';
import type { TresseData } from '../../parts/tresse/tresse-data';

const drawn = ({ actions, links, phases, today }: Braid): TresseData => ({
  actions: actions.map(({ who, reason, ...action }) => ({
    ...action,
    ...(who && { who }),
    ...(reason && { reason }),
  })),
  links: links.map(({ sentence, effect, ...link }) => ({
    ...link,
    sentence: /[:,.…]$/.test(sentence) ? sentence : `${sentence}\u00A0:`,
    effect: /[.…]$/.test(effect) ? effect : `${effect}.`,
  })),
  phases,
  today,
});

/** « Son parcours »: the braid, drawn from the real journal. */
export function BraidSheet({ journey }: { readonly journey: Journey }): ReactNode {
  const { data, isError, refetch } = useBraid(journey.id, true);
  return (
    <Sheet title="Son parcours" aside={<TresseLegend />} padded className="person-braid">
      {data && data.phases.length > 0 && (
        <Tresse data={drawn(data)} person={`${journey.firstName} ${journey.lastName}`} />
      )}
      {data?.phases.length === 0 && (
        <EmptyState title="La tresse n’a pas encore commencé.">
          Elle se dessine avec les étapes du parcours et les actions du plan.
        </EmptyState>
      )}
      {!data && isError && <ErrorState what="La tresse n’est pas arrivée." onRetry={() => void refetch()} />}
      {!data && !isError && <Loading what="la tresse" rows={4} />}
    </Sheet>
  );
}
