import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { ChoicesBoard } from '../../data/choices';
import { ChoiceTag } from '../../parts/choices/choice-tag';
import { EmptyState } from '../../parts/empty-state';
import { Ordinals } from '../../parts/ordinals';
import { Planks } from '../../parts/planks';
import { Row, RowList } from '../../parts/row-list';
import { Sheet } from '../../parts/sheet';
import { counted, ordinal } from '../../words/numbers';

/** The offers of a programme with the people who chose each, the highest rank first. */
export function ChoicesByOffer({ board }: { readonly board: ChoicesBoard }): ReactNode {
  return (
    <Sheet title="Par offre" aside={counted(board.offers.length, 'offre')} padded={board.offers.length === 0}>
      {board.offers.length === 0 && (
        <EmptyState title="Aucune offre publiée dans cette promotion.">
          Les offres viennent ici quand le groupement les publie.
        </EmptyState>
      )}
      {board.offers.length > 0 && (
        <RowList label="Offres de la promotion">
          {board.offers.map((offer) => {
            const taken = offer.seats - offer.seatsLeft;
            const words = `${taken} sur ${counted(offer.seats, 'place prise', 'places prises')}`;
            const who = board.people
              .flatMap((person) =>
                person.choices
                  .filter(({ offerId }) => offerId === offer.offerId)
                  .map((choice) => ({ person, choice })),
              )
              .toSorted((a, b) => a.choice.rank - b.choice.rank);
            return (
              <Row
                key={offer.offerId}
                title={offer.title}
                to={`/offres/${offer.offerId}`}
                facts={
                  <>
                    <p>{offer.companyName}</p>
                    {who.length === 0 && <p>Personne ne l’a encore choisie.</p>}
                    <ul>
                      {who.map(({ person, choice }) => (
                        <li key={choice.id} className="choice-line">
                          <span className="choice-rank">
                            <Ordinals>{ordinal(choice.rank)}</Ordinals>
                          </span>
                          <div className="choice-what">
                            <p>
                              <Link to={`/personnes/${person.journeyId}`}>
                                {person.firstName} {person.lastName}
                              </Link>
                            </p>
                            <ChoiceTag choice={choice} />
                          </div>
                        </li>
                      ))}
                    </ul>
                  </>
                }
                state={
                  <>
                    {offer.seats <= 20 && <Planks filled={taken} total={offer.seats} label={words} />}
                    <span>{words}</span>
                  </>
                }
              />
            );
          })}
        </RowList>
      )}
    </Sheet>
  );
}
