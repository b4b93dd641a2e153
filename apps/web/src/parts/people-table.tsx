import './people-table.css';
import { Button, Checkbox, Table } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { type PeopleFilter, type PersonRow, usePeople } from '../data/people';
import { type CalendarDate, parisTime } from '../words/civil-date';
import { isPhase, phaseName, phaseNumber } from '../words/phases';
import { taskDay, taskName } from '../words/row-task';
import { smallBraid } from '../words/small-braid';
import { EmptyState } from './empty-state';
import { ErrorState } from './error-state';
import { Loading } from './loading';
import { Ordinals } from './ordinals';
import { PhaseChip } from './phase-chip';
import { Sheet } from './sheet';
import { TresseSmall } from './tresse/tresse-small';

const PAGE = 25;

/** The people chosen for an act on several. */
export interface Selection {
  readonly chosen: ReadonlySet<string>;
  readonly toggle: (journeyId: string) => void;
}

interface PeopleTableProps {
  readonly title: string;
  readonly filter: PeopleFilter;
  readonly selection?: Selection | undefined;
  /** Says the programme of each person, when the list goes across several. */
  readonly across?: boolean;
}

/** People as a list, most urgent first: step, braid, what comes next and for when. */
export function PeopleTable({ title, filter, selection, across = false }: PeopleTableProps): ReactNode {
  const rows = usePeople(filter, PAGE);
  const people = rows.data?.pages.flatMap((page) => page.people);
  const today = parisTime(new Date()).day;
  return (
    <Sheet title={title} aside="Triées par prochaine échéance">
      {!people && (
        <div className="sheet-body">
          {rows.isError ? (
            <ErrorState what="La liste n’est pas arrivée." onRetry={() => void rows.refetch()} />
          ) : (
            <Loading what="les personnes" rows={6} />
          )}
        </div>
      )}
      {people?.length === 0 && (
        <div className="sheet-body">
          <EmptyState title="Personne ne correspond.">
            Les personnes orientées vers une promotion apparaissent ici. Changez le filtre pour en voir
            d’autres.
          </EmptyState>
        </div>
      )}
      {people && people.length > 0 && (
        <div className="table-place" tabIndex={0} role="region" aria-label={`${title}, tableau`}>
          <Table className="people">
            <Table.Thead>
              <Table.Tr>
                {selection && (
                  <Table.Th>
                    <span className="sr">Choisir</span>
                  </Table.Th>
                )}
                <Table.Th>Personne</Table.Th>
                <Table.Th>Étape</Table.Th>
                <Table.Th>Tresse</Table.Th>
                <Table.Th>À faire ensuite</Table.Th>
                <Table.Th>Pour quand</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {people.map((person) => (
                <Row
                  key={person.journeyId}
                  person={person}
                  today={today}
                  selection={selection}
                  across={across}
                />
              ))}
            </Table.Tbody>
          </Table>
        </div>
      )}
      {rows.hasNextPage && (
        <div className="table-more">
          <Button onClick={() => void rows.fetchNextPage()}>Afficher les personnes suivantes</Button>
        </div>
      )}
    </Sheet>
  );
}

interface RowProps {
  readonly person: PersonRow;
  readonly today: CalendarDate;
  readonly selection: Selection | undefined;
  readonly across: boolean;
}

function Row({ person, today, selection, across }: RowProps): ReactNode {
  const name = `${person.firstName} ${person.lastName}`;
  const to = `/personnes/${person.journeyId}`;
  return (
    <Table.Tr>
      {selection && (
        <Table.Td className="people-choose">
          <Checkbox
            aria-label={`Choisir ${name}`}
            checked={selection.chosen.has(person.journeyId)}
            onChange={() => selection.toggle(person.journeyId)}
          />
        </Table.Td>
      )}
      <Table.Td className="people-name">
        <Link to={to}>{name}</Link>
        {across && <div className="small muted">{person.programmeName}</div>}
      </Table.Td>
      <Table.Td className="people-step">
        {isPhase(person.phase) && <PhaseChip n={phaseNumber(person.phase)} label={phaseName(person.phase)} />}
        <div className="small muted">
          {person.stateLabel}
          {person.onHold && ', en pause'}
        </div>
      </Table.Td>
      <Table.Td className="people-braid">
        <TresseSmall data={smallBraid(person, today)} person={name} to={to} />
      </Table.Td>
      <Table.Td className="people-next">
        {person.nextTask ? taskName(person.nextTask.kind) : <span className="muted">Rien à faire</span>}
      </Table.Td>
      <Table.Td className="people-due">
        {person.nextTask && (
          <span className="row-due" data-late={person.nextTask.late}>
            <Ordinals>{taskDay(person.nextTask, today)}</Ordinals>
          </span>
        )}
      </Table.Td>
    </Table.Tr>
  );
}
