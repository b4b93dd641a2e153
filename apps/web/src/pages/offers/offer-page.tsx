import '../../parts/offers/offers.css';
import '../../parts/row-list.css';
import { isStaff } from '@passerelle/kernel';
import type { ReactNode } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { useSession } from '../../app/session/session-context';
import { useNeed } from '../../data/needs';
import { type Offer, useOffer } from '../../data/offers';
import { Answer } from '../../parts/answer';
import { OfferStateTag } from '../../parts/offers/state-tag';
import { StateSteps } from '../../parts/offers/state-steps';
import { OfferText } from '../../parts/offers/offer-text';
import { PageTitle } from '../../parts/page-title';
import { Sheet } from '../../parts/sheet';
import { counted } from '../../words/numbers';
import { ApprovalView } from './approval-view';
import { OfferReadings } from './offer-readings';
import { OfferWork } from './offer-work';

const STEPS = ['Besoin reçu', 'Réécriture', 'Relue par l’entreprise', 'Publiée'];

const stepOf = ({ state }: Offer): number => {
  if (state === 'published') return 3;
  return state === 'to_approve' ? 2 : 1;
};

/** The offer has left the road to its publication: what became of it is said instead. */
const isOver = ({ state }: Offer): boolean => state === 'filled' || state === 'withdrawn';

/** One offer: the need beside it and its acts for the group and the company, the text alone for others. */
export function Component(): ReactNode {
  const { id = '' } = useParams();
  const [params] = useSearchParams();
  const offer = useOffer(id, params.get('groupe') ?? undefined);
  return (
    <Answer of={offer} what="l’offre">
      {(read) => <OfferRead offer={read} />}
    </Answer>
  );
}

function OfferRead({ offer }: { readonly offer: Offer }): ReactNode {
  const { role } = useSession();
  const company = role.code === 'employer';
  const inside = isStaff(role.code) || company;
  const need = useNeed(offer.needId, inside);
  const list = company ? { label: 'Besoins', to: '/besoins' } : { label: 'Offres', to: '/offres' };
  const mayApprove = offer.allowedActs.some((act) => act.act === 'approve' && act.refusal === null);
  return (
    <>
      <PageTitle
        title={offer.title}
        crumbs={[list, { label: offer.companyName }]}
        lead={[`${offer.companyName}, ${offer.city}`, counted(offer.seats, 'place')].join('. ')}
      >
        {isOver(offer) ? (
          <OfferStateTag state={offer.state} />
        ) : (
          inside && <StateSteps steps={STEPS} now={stepOf(offer)} />
        )}
        {inside && <OfferReadings offer={offer} />}
      </PageTitle>
      {company && mayApprove && <ApprovalView offer={offer} />}
      {inside && !(company && mayApprove) && <OfferWork offer={offer} need={need.data} />}
      {!inside && <OfferShown offer={offer} />}
    </>
  );
}

function OfferShown({ offer }: { readonly offer: Offer }): ReactNode {
  return (
    <div className="column">
      {offer.stillAsked.length > 0 && (
        <Sheet title="Ce que l’entreprise demande encore" padded>
          <p>
            <b>{offer.stillAsked.map((words) => `«\u00A0${words}\u00A0»`).join(', ')}</b>. Une personne qui ne
            l’a pas peut en parler au groupement{'\u00A0'}: une formation est peut-être possible.
          </p>
        </Sheet>
      )}
      <Sheet title="L’offre" padded>
        <OfferText {...offer} />
      </Sheet>
      {offer.ambassador && (
        <Sheet title="La personne qui parle du métier" padded>
          <p>
            <b>{offer.ambassador.fullName}</b>, {offer.ambassador.trade}
          </p>
          <p className="own-words">{offer.ambassador.sentences}</p>
        </Sheet>
      )}
    </div>
  );
}
