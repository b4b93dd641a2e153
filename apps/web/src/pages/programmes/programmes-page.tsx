import './programmes.css';
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useSession } from '../../app/session/session-context';
import { type Programme, useProgrammes } from '../../data/programmes';
import { EmptyState } from '../../parts/empty-state';
import { ErrorState } from '../../parts/error-state';
import { Icon, IconPlus } from '../../parts/icons';
import { Loading } from '../../parts/loading';
import { Ordinals } from '../../parts/ordinals';
import { PageTitle } from '../../parts/page-title';
import { PhaseChip } from '../../parts/phase-chip';
import { Sheet } from '../../parts/sheet';
import { parisTime } from '../../words/civil-date';
import { dayMonth, weekdayDate } from '../../words/dates';
import { counted } from '../../words/numbers';
import { fullestPhase, phaseName, phaseNumber } from '../../words/phases';

/** « Promotions »: those under way first, then those that are closed. */
export function Component(): ReactNode {
  const { session } = useSession();
  const { data, isError, refetch } = useProgrammes();
  const open = data?.filter(({ closedOn }) => closedOn === null) ?? [];
  const closed = data?.filter(({ closedOn }) => closedOn !== null) ?? [];
  return (
    <>
      <PageTitle
        title="Promotions"
        lead="Une promotion réunit des personnes, des offres et des dates."
        actions={
          session.permissions['programme.write'] !== undefined && (
            <Button component={Link} to="/promotions/nouvelle" leftSection={<Icon of={IconPlus} />}>
              Ouvrir une promotion
            </Button>
          )
        }
      />
      {!data && !isError && <Loading what="les promotions" rows={4} />}
      {isError && <ErrorState what="Les promotions ne sont pas arrivées." onRetry={() => void refetch()} />}
      {data?.length === 0 && (
        <EmptyState title="Aucune promotion pour l’instant.">
          Elles apparaissent ici dès que la coordination en ouvre une.
        </EmptyState>
      )}
      <div className="column">
        {open.length > 0 && <List title="En cours" programmes={open} />}
        {closed.length > 0 && <List title="Terminées" programmes={closed} />}
      </div>
    </>
  );
}

function List({
  title,
  programmes,
}: {
  readonly title: string;
  readonly programmes: readonly Programme[];
}): ReactNode {
  return (
    <Sheet title={title}>
      <ul>
        {programmes.map((programme) => (
          <Line key={programme.id} programme={programme} />
        ))}
      </ul>
    </Sheet>
  );
}

function Line({ programme }: { readonly programme: Programme }): ReactNode {
  const people = programme.phases.reduce((sum, { journeys }) => sum + journeys, 0);
  const present = fullestPhase((phase) => programme.phases.find((each) => each.phase === phase)?.journeys);
  return (
    <li className="programme-row">
      <div>
        <h3>
          <Link to={`/promotions/${programme.id}`}>{programme.name}</Link>
        </h3>
        {present && <PhaseChip n={phaseNumber(present)} label={phaseName(present)} />}
      </div>
      <p>
        <b>{counted(people, 'personne')}</b>
        <span>{programme.employmentAreaName}</span>
      </p>
      <p>
        <b>
          {programme.offerSeatsTaken} sur {counted(programme.offerSeats, 'poste pris', 'postes pris')}
        </b>
        <span>{counted(programme.offersOnShow, 'offre publiée', 'offres publiées')}</span>
      </p>
      <p>
        <b>
          <Ordinals>
            {programme.nextPassDatingAt
              ? `Pass Dating ${weekdayDate(parisTime(programme.nextPassDatingAt).day)}`
              : `Ouverte le ${dayMonth(programme.opensOn, true)}`}
          </Ordinals>
        </b>
        <span>{programme.groupName}</span>
      </p>
    </li>
  );
}
