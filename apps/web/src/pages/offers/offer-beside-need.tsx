import type { ReactNode } from 'react';
import { useNeedRewriting } from '../../data/need-rewriting';
import type { Need } from '../../data/needs';
import type { Offer, OfferVersion } from '../../data/offers';
import { Answer } from '../../parts/answer';
import { LinkedTexts } from '../../parts/offers/sources/linked-texts';
import { SourcedOffer } from '../../parts/offers/sources/sourced-offer';
import { RemovedWords } from '../../parts/offers/workshop/removed-words';
import { Sheet } from '../../parts/sheet';

interface OfferBesideNeedProps {
  readonly offer: Offer;
  readonly need: Need | undefined;
  readonly version: OfferVersion;
}

/** The newest version beside the words of the company, each sentence linked to what it comes from; the text alone for an offer born from a hire. */
export function OfferBesideNeed({ offer, need, version }: OfferBesideNeedProps): ReactNode {
  const rewriting = useNeedRewriting(offer.needId, !offer.bornFromHire);
  const aside = `Version ${String(version.no)}`;
  if (offer.bornFromHire)
    return (
      <Sheet title="L’offre, telle qu’on la lira" aside={aside} padded>
        <SourcedOffer version={version} />
      </Sheet>
    );
  return (
    <Answer of={rewriting} what="le besoin et ses repérages" rows={6}>
      {(read) =>
        need && (
          <LinkedTexts need={need} rewriting={read} version={version} aside={aside}>
            <RemovedWords removed={read.proposal.removed} />
          </LinkedTexts>
        )
      }
    </Answer>
  );
}
