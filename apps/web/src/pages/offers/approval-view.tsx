import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useOfferAct } from '../../data/offer-acts';
import type { Offer } from '../../data/offers';
import { SourcedOffer } from '../../parts/offers/sources/sourced-offer';
import { ProblemNote } from '../../parts/problem-note';
import { ReasonDialog } from '../../parts/reason-dialog';
import { Sheet } from '../../parts/sheet';
import { lastApproved } from './last-approved';
import { VersionDifference } from './version-difference';
import { WaiverNote } from './waiver-note';

/** What the company reads on a phone: what changed, the text, one button; a correction is asked in a sentence. */
export function ApprovalView({ offer }: { readonly offer: Offer }): ReactNode {
  const [asking, setAsking] = useState(false);
  const act = useOfferAct(offer.id, () => setAsking(false));
  const latest = offer.versions.toSorted((a, b) => b.no - a.no)[0];
  if (!latest) return null;
  const before = lastApproved(offer.versions);
  const mayAsk = offer.allowedActs.some((open) => open.act === 'ask_changes' && open.refusal === null);
  return (
    <div className="column approval">
      {before && (
        <Sheet
          title="Ce qui a changé"
          aside={`depuis la version ${before.no}, que vous aviez validée`}
          padded
        >
          <VersionDifference before={before} after={latest} />
        </Sheet>
      )}
      {latest.waiver && <WaiverNote waiver={latest.waiver} no={latest.no} />}
      <Sheet title="Votre offre, telle qu’on la lira" aside={`Version ${latest.no}`} padded>
        <SourcedOffer version={latest} />
        {offer.ambassador && (
          <p className="offer-part">
            {offer.ambassador.fullName}, {offer.ambassador.trade}, parlera du métier.
          </p>
        )}
      </Sheet>
      <div className="form-stack">
        {!asking && <ProblemNote error={act.error} />}
        <Button
          variant="filled"
          fullWidth
          aria-busy={act.isPending}
          onClick={() =>
            !act.isPending &&
            act.mutate({ change: { act: 'approve', versionNo: latest.no }, version: offer.version })
          }
        >
          Valider cette version
        </Button>
        <p className="muted">Le groupement peut ensuite la publier.</p>
        {mayAsk && <Button onClick={() => setAsking(true)}>Demander une correction</Button>}
      </div>
      {asking && (
        <ReasonDialog
          title="Demander une correction"
          consequence="L’offre revient au groupement avec votre demande."
          label={'Que faut-il corriger\u202F?'}
          busy={act.isPending}
          error={act.error}
          onSay={(reason) => act.mutate({ change: { act: 'ask_changes', reason }, version: offer.version })}
          onClose={() => setAsking(false)}
        />
      )}
    </div>
  );
}
