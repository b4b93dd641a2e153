import './choices.css';
import { Button } from '@mantine/core';
import { type ReactNode, type SyntheticEvent, useEffect, useRef, useState } from 'react';
import { type OfferToChoose, useChooseOffers, useOffersToChoose } from '../../data/choices';
import { counted, ordinal } from '../../words/numbers';
import { ofName } from '../../words/names';
import { Answer } from '../answer';
import { EmptyState } from '../empty-state';
import { Ordinals } from '../ordinals';
import { ProblemNote } from '../problem-note';
import { moved } from './chosen-order';
import { Dialog } from '../dialog';

interface OrderChoicesProps {
  readonly journeyId: string;
  readonly firstName: string;
  readonly onClose: () => void;
}

/** The offers of the programme in the order that a person gives them, typed by who sits beside them. */
export function OrderChoices({ journeyId, firstName, onClose }: OrderChoicesProps): ReactNode {
  const offers = useOffersToChoose(journeyId);
  return (
    <Dialog onClose={onClose} title={`Les choix ${ofName(firstName)}`} size="lg">
      <Answer of={offers} what="les offres de la promotion">
        {(list) =>
          list.length === 0 ? (
            <EmptyState title="Aucune offre à choisir.">
              Les offres publiées de la promotion viendront ici.
            </EmptyState>
          ) : (
            <OrderForm journeyId={journeyId} offers={list} onClose={onClose} />
          )
        }
      </Answer>
    </Dialog>
  );
}

const stands = ({ choice }: OfferToChoose): boolean =>
  choice?.state === 'waiting' || choice?.state === 'accepted';

interface OrderFormProps {
  readonly journeyId: string;
  readonly offers: readonly OfferToChoose[];
  readonly onClose: () => void;
}

function OrderForm({ journeyId, offers, onClose }: OrderFormProps): ReactNode {
  const [order, setOrder] = useState(() => offers.filter(stands).map(({ offerId }) => offerId));
  const [said, setSaid] = useState('');
  const choose = useChooseOffers(journeyId, onClose);
  const list = useRef<HTMLOListElement>(null);
  const [focus, setFocus] = useState<{ readonly offerId: string; readonly act: string } | null>(null);
  // A row that moves loses the focus in the browser: it is given back to the button that was pressed.
  useEffect(() => {
    if (!focus) return;
    const row = list.current?.querySelector(`[data-offer="${focus.offerId}"]`);
    const button =
      row?.querySelector<HTMLElement>(`[data-act="${focus.act}"]`) ??
      row?.querySelector<HTMLElement>('button');
    button?.focus();
  }, [focus]);
  const chosen = order.flatMap((id) => offers.filter(({ offerId }) => offerId === id));
  const others = offers.filter(({ offerId }) => !order.includes(offerId));
  const move = (offer: OfferToChoose, by: -1 | 1) => (): void => {
    const next = moved(order, offer.offerId, by);
    setOrder(next);
    setSaid(`${offer.title}\u00A0: ${ordinal(next.indexOf(offer.offerId) + 1)} choix.`);
    setFocus({ offerId: offer.offerId, act: by < 0 ? 'up' : 'down' });
  };
  const add = (offer: OfferToChoose) => (): void => {
    setOrder([...order, offer.offerId]);
    setSaid(`${offer.title}\u00A0: ${ordinal(order.length + 1)} choix.`);
    setFocus({ offerId: offer.offerId, act: 'up' });
  };
  const remove = (offer: OfferToChoose) => (): void => {
    setOrder(order.filter((id) => id !== offer.offerId));
    setSaid(`${offer.title}\u00A0: n’est plus choisie.`);
  };
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (!choose.isPending) choose.mutate(order);
  };
  return (
    <form className="form-stack" onSubmit={submit} noValidate>
      <p>
        La préférée d’abord. L’entreprise voit le prénom et l’initiale, puis répond oui ou non. Une offre
        retirée n’est plus demandée.
      </p>
      <h3>Choisies, dans l’ordre</h3>
      {chosen.length === 0 && <p className="muted">Aucune offre n’est encore choisie.</p>}
      <ol className="order-list" ref={list}>
        {chosen.map((offer, index) => (
          <li key={offer.offerId} className="order-line" data-offer={offer.offerId}>
            <span className="choice-rank">
              <Ordinals>{ordinal(index + 1)}</Ordinals>
            </span>
            <p>
              <b>{offer.title}</b>
              <br />
              <span className="muted">{offer.companyName}</span>
            </p>
            <div className="choice-acts">
              {index > 0 && (
                <Button size="sm" data-act="up" onClick={move(offer, -1)}>
                  Monter<span className="sr"> {offer.title}</span>
                </Button>
              )}
              {index < chosen.length - 1 && (
                <Button size="sm" data-act="down" onClick={move(offer, 1)}>
                  Descendre<span className="sr"> {offer.title}</span>
                </Button>
              )}
              <Button size="sm" onClick={remove(offer)}>
                Retirer<span className="sr"> {offer.title}</span>
              </Button>
            </div>
          </li>
        ))}
      </ol>
      {others.length > 0 && <h3>Les autres offres</h3>}
      <ul className="order-list">
        {others.map((offer) => (
          <li key={offer.offerId} className="order-line">
            <p>
              <b>{offer.title}</b>
              <br />
              <span className="muted">
                {offer.companyName}, {counted(offer.seatsLeft, 'place libre', 'places libres')}
              </span>
            </p>
            <div className="choice-acts">
              {whyNot(offer) ?? (
                <Button size="sm" onClick={add(offer)}>
                  Choisir<span className="sr"> {offer.title}</span>
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
      <p className="sr" role="status">
        {said}
      </p>
      <ProblemNote error={choose.error} />
      <div className="form-acts">
        <Button type="submit" variant="filled" aria-busy={choose.isPending}>
          Enregistrer ces choix
        </Button>
        <Button onClick={onClose}>Revenir</Button>
      </div>
    </form>
  );
}

/** Why an offer cannot be chosen now, as the service says it; null when it can. */
function whyNot({ choosable, choice }: OfferToChoose): ReactNode {
  if (choosable) return null;
  const why = choice?.state === 'refused' ? choice.stateLabel : 'Cette offre n’est plus ouverte';
  return <span className="muted">{why}.</span>;
}
