import { Button } from '@mantine/core';
import { useMemo, type ReactNode } from 'react';
import type { OfferState } from '@passerelle/kernel';
import { type OfferItem, useOffers } from '../../data/offers';
import { EmptyState } from '../../parts/empty-state';
import { ErrorState } from '../../parts/error-state';
import { Loading } from '../../parts/loading';
import { OfferStateTag } from '../../parts/offers/state-tag';
import { Planks } from '../../parts/planks';
import { Row, RowList } from '../../parts/row-list';
import { Sheet } from '../../parts/sheet';
import { counted } from '../../words/numbers';

interface OfferRowsProps {
  readonly state?: OfferState;
  readonly filter?: ReactNode;
}

/** An offer that the group declared filled may have seats that no journey took: the company found somebody by itself. */
const seatsOf = ({ state, seats, seatsTaken }: OfferItem): string =>
  state === 'filled' && seatsTaken < seats
    ? `${counted(seats - seatsTaken, 'place pourvue', 'places pourvues')} sans nous`
    : `${seatsTaken} sur ${counted(seats, 'place prise', 'places prises')}`;

/** The offers within one's reach, with their places and their state. */
export function OfferRows({ state, filter }: OfferRowsProps): ReactNode {
  const offers = useOffers({ state });
  const items = useMemo(() => offers.data?.pages.flatMap((page) => page.items) ?? [], [offers.data]);
  const severalGroups = new Set(items.map((offer) => offer.groupId)).size > 1;
  return (
    <Sheet title="Offres" aside={filter} padded={items.length === 0}>
      {offers.isError && (
        <ErrorState what="Les offres ne sont pas arrivées." onRetry={() => void offers.refetch()} />
      )}
      {offers.isPending && <Loading what="les offres" />}
      {offers.isSuccess && items.length === 0 && (
        <EmptyState title={state ? 'Aucune offre dans cet état.' : 'Aucune offre pour le moment.'}>
          Une offre apparaît quand le groupement réécrit le besoin d’une entreprise.
        </EmptyState>
      )}
      {items.length > 0 && (
        <RowList label="Offres">
          {items.map((offer) => (
            <Row
              key={offer.id}
              title={offer.title}
              to={`/offres/${offer.id}${severalGroups ? `?groupe=${offer.groupId}` : ''}`}
              facts={[offer.companyName, offer.city, offer.programmeName, severalGroups && offer.groupName]
                .filter(Boolean)
                .join(', ')}
              state={
                <>
                  {offer.seats <= 20 && (
                    <Planks
                      filled={offer.state === 'filled' ? offer.seats : offer.seatsTaken}
                      total={offer.seats}
                      label={seatsOf(offer)}
                    />
                  )}
                  <span>{seatsOf(offer)}</span>
                  <OfferStateTag state={offer.state} />
                </>
              }
            />
          ))}
        </RowList>
      )}
      {offers.hasNextPage && (
        <div className="row-more">
          <Button aria-busy={offers.isFetchingNextPage} onClick={() => void offers.fetchNextPage()}>
            Afficher la suite
          </Button>
        </div>
      )}
    </Sheet>
  );
}
