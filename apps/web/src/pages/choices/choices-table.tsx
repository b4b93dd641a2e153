import { Table } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { ChoiceOfBoard, ChoicesBoard } from '../../data/choices';
import { EmptyState } from '../../parts/empty-state';
import { Icon, IconCheck, IconClock, IconX } from '../../parts/icons';
import { Ordinals } from '../../parts/ordinals';
import { Sheet } from '../../parts/sheet';
import { ordinal } from '../../words/numbers';

const SHORT = {
  waiting: { icon: IconClock, word: 'attend' },
  accepted: { icon: IconCheck, word: 'oui' },
  refused: { icon: IconX, word: 'non' },
  agreed: { icon: IconCheck, word: 'convenue' },
} as const;

const isShort = (state: string): state is keyof typeof SHORT => Object.hasOwn(SHORT, state);

/** Persons down, offers across: the rank of each choice and what the company said. */
export function ChoicesTable({ board }: { readonly board: ChoicesBoard }): ReactNode {
  const people = board.people.filter(({ choices }) => choices.length > 0);
  const chosen = new Set(people.flatMap(({ choices }) => choices.map(({ offerId }) => offerId)));
  const offers = board.offers.filter((offer) => offer.open || chosen.has(offer.offerId));
  if (people.length === 0)
    return (
      <Sheet title="En tableau" padded>
        <EmptyState title="Personne n’a encore choisi.">
          Le tableau se remplit dès qu’une personne range ses offres.
        </EmptyState>
      </Sheet>
    );
  return (
    <Sheet title="En tableau">
      <div className="table-place" tabIndex={0} role="region" aria-label="Choix, personnes et offres">
        <Table className="choices-table">
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">Personne</Table.Th>
              {offers.map((offer) => (
                <Table.Th key={offer.offerId} scope="col">
                  {offer.title}
                  <span className="small muted">{offer.companyName}</span>
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {people.map((person) => (
              <Table.Tr key={person.journeyId}>
                <Table.Th scope="row">
                  <Link to={`/personnes/${person.journeyId}`}>
                    {person.firstName} {person.lastName}
                  </Link>
                </Table.Th>
                {offers.map(({ offerId }) => (
                  <Table.Td key={offerId}>
                    <Cell choice={person.choices.find((choice) => choice.offerId === offerId)} />
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
    </Sheet>
  );
}

function Cell({ choice }: { readonly choice: ChoiceOfBoard | undefined }): ReactNode {
  if (!choice || !isShort(choice.state)) return <span className="muted">–</span>;
  const { icon, word } = SHORT[choice.state];
  return (
    <span className="choice-cell" data-state={choice.state}>
      <b>
        <Ordinals>{ordinal(choice.rank)}</Ordinals>
      </b>
      <Icon of={icon} size={15} />
      {word}
    </span>
  );
}
