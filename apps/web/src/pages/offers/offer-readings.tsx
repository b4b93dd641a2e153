import { parisDate } from '@passerelle/kernel';
import type { ReactNode } from 'react';
import { type Offer, useOfferReadings } from '../../data/offers';
import { Ordinals } from '../../parts/ordinals';
import { dayMonth } from '../../words/dates';
import { counted, integer } from '../../words/numbers';

/** « Lue 34 fois depuis le 12 mars »: how often the offer was looked at by whoever comes by; nothing while it was never on show. */
export function OfferReadings({ offer }: { readonly offer: Offer }): ReactNode {
  const readings = useOfferReadings(offer.id);
  if (offer.publishedAt === null || !readings.isSuccess) return null;
  const shown = readings.data.find(({ versionNo }) => versionNo === offer.versionNo);
  const before = readings.data
    .filter(({ versionNo }) => versionNo !== offer.versionNo)
    .reduce((sum, { places }) => sum + places.page, 0);
  const since = shown?.since ?? parisDate(offer.publishedAt);
  const page = shown?.places.page ?? 0;
  return (
    <p>
      {page === 0 ? 'Pas encore lue' : `Lue ${counted(page, 'fois', 'fois')}`} depuis le{' '}
      <Ordinals>{dayMonth(since)}</Ordinals>
      {shown &&
        shown.places.poster > 0 &&
        `, affiche ouverte ${counted(shown.places.poster, 'fois', 'fois')}`}
      {shown && shown.places.catalogue > 0 && `, vue ${integer(shown.places.catalogue)} fois dans la liste`}
      {before > 0 && `. Versions d’avant : ${counted(before, 'lecture')}`}.{' '}
      {offer.state === 'published' && (
        <a href={`/public/offres/${offer.id}`}>Voir la page que tout le monde lit</a>
      )}
    </p>
  );
}
