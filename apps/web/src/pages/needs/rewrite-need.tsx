import type { ReactNode } from 'react';
import type { Need } from '../../data/needs';
import { useOpenOffer } from '../../data/offers';
import { OpenWorkshop } from '../../parts/offers/open-workshop';

interface RewriteNeedProps {
  readonly need: Need;
  readonly onKept: (offerId: string) => void;
}

/** The first version of the offer, proposed from the words of the company and beside them. */
export function RewriteNeed({ need, onKept }: RewriteNeedProps): ReactNode {
  const open = useOpenOffer((kept) => onKept(kept.id));
  return (
    <OpenWorkshop
      need={need}
      aside="Première version"
      button="Garder cette offre"
      busy={open.isPending}
      error={open.error}
      onKeep={(words) => open.mutate({ ...words, needId: need.id })}
    />
  );
}
