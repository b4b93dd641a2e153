import type { ReactNode } from 'react';
import type { Need } from '../../data/needs';
import { useOpenOffer } from '../../data/offers';
import { OfferWordsForm } from '../../parts/offers/offer-words-form';
import { Sheet } from '../../parts/sheet';

/** What is already true in the need starts the conditions of the offer; the rest is rewritten by hand. */
const conditionsOf = (need: Need): string =>
  [need.place, need.hours, need.pay, need.constraints].filter(Boolean).join('\n');

interface RewriteNeedProps {
  readonly need: Need;
  readonly onKept: (offerId: string) => void;
}

/** The first version of the offer, beside the words of the company. */
export function RewriteNeed({ need, onKept }: RewriteNeedProps): ReactNode {
  const open = useOpenOffer((kept) => onKept(kept.id));
  return (
    <Sheet title="L’offre, telle qu’on la lira" aside="Première version" padded>
      <OfferWordsForm
        start={{ title: '', body: '', softSkills: [], conditions: conditionsOf(need) }}
        button="Garder cette offre"
        busy={open.isPending}
        error={open.error}
        onKeep={(words) => open.mutate({ ...words, needId: need.id })}
      />
    </Sheet>
  );
}
