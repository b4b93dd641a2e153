import '../../parts/choices/choices.css';
import '../../parts/row-list.css';
import './choices.css';
import { SegmentedControl } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { useSession } from '../../app/session/session-context';
import { type ChoicesBoard, type PersonOfBoard, useChoicesBoard } from '../../data/choices';
import { Answer } from '../../parts/answer';
import { OrderChoices } from '../../parts/choices/order-choices';
import { EmptyState } from '../../parts/empty-state';
import { PageTitle } from '../../parts/page-title';
import { RowList } from '../../parts/row-list';
import { Sheet } from '../../parts/sheet';
import { counted } from '../../words/numbers';
import { ChoicesByOffer } from './choices-by-offer';
import { ChoicesTable } from './choices-table';
import { PersonChoices } from './person-choices';

const VIEWS = [
  { value: 'personnes', label: 'Par personne' },
  { value: 'offres', label: 'Par offre' },
  { value: 'tableau', label: 'En tableau' },
];

/** « Choix d’offres »: at the end of a POE, who chose which offers in which order, and what the companies answered. */
export function Component(): ReactNode {
  const { programmeId = '' } = useParams();
  const board = useChoicesBoard(programmeId);
  return (
    <Answer of={board} what="les choix d’offres de la promotion" rows={5}>
      {(read) => <Board board={read} programmeId={programmeId} />}
    </Answer>
  );
}

interface BoardProps {
  readonly board: ChoicesBoard;
  readonly programmeId: string;
}

function Board({ board, programmeId }: BoardProps): ReactNode {
  const [params, setParams] = useSearchParams();
  const view = params.get('vue') ?? 'personnes';
  const waiting = board.people
    .flatMap(({ choices }) => choices)
    .filter(({ answerable }) => answerable).length;
  return (
    <>
      <PageTitle
        title="Choix d’offres"
        crumbs={[
          { label: 'Promotions', to: '/promotions' },
          { label: `Promotion ${board.programmeName}`, to: `/promotions/${programmeId}` },
        ]}
        lead={`La personne range les offres, l’entreprise dit oui ou non. ${
          waiting > 0
            ? `${counted(waiting, 'réponse d’entreprise attendue', 'réponses d’entreprises attendues')}.`
            : 'Aucune réponse d’entreprise n’est attendue.'
        }`}
        actions={
          <SegmentedControl
            aria-label="Façon de voir"
            data={VIEWS}
            value={view}
            onChange={(value) => setParams(value === 'personnes' ? {} : { vue: value })}
          />
        }
      />
      {view === 'offres' ? (
        <ChoicesByOffer board={board} />
      ) : view === 'tableau' ? (
        <ChoicesTable board={board} />
      ) : (
        <ByPerson board={board} />
      )}
    </>
  );
}

/** Where people stand, in the order of the method. */
const GROUPS: readonly { readonly title: string; readonly holds: (person: PersonOfBoard) => boolean }[] = [
  { title: 'En train de choisir', holds: ({ choosing }) => choosing },
  { title: 'À la fin de la POE', holds: ({ state }) => state === 'poe_completed' },
  {
    title: 'Offre convenue',
    holds: ({ choosing, state }) => !choosing && state !== 'poe_completed',
  },
];

function ByPerson({ board }: { readonly board: ChoicesBoard }): ReactNode {
  const { session, role } = useSession();
  const [ordered, setOrdered] = useState<PersonOfBoard | null>(null);
  const offers = new Map(board.offers.map((offer) => [offer.offerId, offer]));
  if (board.people.length === 0)
    return (
      <Sheet title="Par personne" padded>
        <EmptyState title="Personne ne choisit d’offre pour le moment.">
          Les personnes arrivent ici à la fin de leur POE, quand le choix s’ouvre.
        </EmptyState>
      </Sheet>
    );
  return (
    <div className="column">
      {GROUPS.map(({ title, holds }) => {
        const people = board.people.filter(holds);
        return (
          people.length > 0 && (
            <Sheet key={title} title={title} aside={counted(people.length, 'personne')}>
              <RowList label={title}>
                {people.map((person) => (
                  <PersonChoices
                    key={person.journeyId}
                    person={person}
                    offers={offers}
                    mayEnter={'choice.enter' in session.permissions}
                    mayAnswer={'choice.answer' in session.permissions && role.code !== 'employer'}
                    onOrder={() => setOrdered(person)}
                  />
                ))}
              </RowList>
            </Sheet>
          )
        );
      })}
      {ordered && (
        <OrderChoices
          journeyId={ordered.journeyId}
          firstName={ordered.firstName}
          onClose={() => setOrdered(null)}
        />
      )}
    </div>
  );
}
