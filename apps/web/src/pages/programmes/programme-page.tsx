import '../../parts/row-list.css';
import './programmes.css';
import { Button, Checkbox, SegmentedControl, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { Link, useParams } from 'react-router';
import { useSession } from '../../app/session/session-context';
import { usePeopleCounts } from '../../data/people';
import { useProgramme } from '../../data/programmes';
import { ErrorState } from '../../parts/error-state';
import { Loading } from '../../parts/loading';
import { PageTitle } from '../../parts/page-title';
import { PeopleTable } from '../../parts/people-table';
import { PassDatingsSheet, PoeSessionsSheet } from '../../parts/programme-dates';
import { counted } from '../../words/numbers';
import { Board } from './board';
import { BulkBar } from './bulk-bar';
import { FunnelSheet } from './funnel-sheet';
import { useProgrammeView } from './programme-view';

/** One programme: the same people by phase or as a list, what can be done with several at once, and its funnel. */
export function Component(): ReactNode {
  const { programmeId = '' } = useParams();
  const { session } = useSession();
  const programme = useProgramme(programmeId);
  const view = useProgrammeView(programmeId);
  const counts = usePeopleCounts(view.filter);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const bulk = 'journey.act_in_bulk' in session.permissions;
  const toggle = (id: string): void =>
    setChosen((before) => {
      const next = new Set(before);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  const selection = bulk ? { chosen, toggle } : undefined;
  const going = (counts.data ?? []).filter(({ phase }) => phase !== 'ended');
  const people = going.reduce((sum, { count }) => sum + count, 0);
  const late = going.reduce((sum, each) => sum + each.late, 0);
  return (
    <>
      <PageTitle
        title={programme.data?.name ?? 'Promotion'}
        crumbs={[{ label: 'Promotions', to: '/promotions' }]}
        lead={
          counts.data &&
          `${counted(people, 'personne')} en chemin${late ? `, dont ${late} en retard` : '. Personne n’est en retard'}.`
        }
        actions={
          <>
            {'choice.read' in session.permissions && (
              <Button component={Link} to={`/promotions/${programmeId}/choix`}>
                Choix d’offres
              </Button>
            )}
            <SegmentedControl
              aria-label="Façon de voir"
              data={[
                { value: 'etape', label: 'Par étape' },
                { value: 'liste', label: 'En liste' },
              ]}
              value={view.view}
              onChange={(value) => view.set('vue', value === 'liste' ? 'liste' : null)}
            />
          </>
        }
      />
      {programme.isError && (
        <ErrorState what="Cette promotion n’est pas arrivée." onRetry={() => void programme.refetch()} />
      )}
      <div className="filters" role="search" aria-label="Filtrer les personnes">
        <TextInput
          aria-label="Chercher un nom dans cette promotion"
          placeholder="Un nom"
          value={view.search}
          onChange={(event) => view.set('nom', event.currentTarget.value || null)}
        />
        <Checkbox
          label="Seulement en retard"
          checked={view.late}
          onChange={(event) => view.set('retard', event.currentTarget.checked ? '1' : null)}
        />
      </div>
      {!counts.data && !counts.isError && <Loading what="les personnes de la promotion" rows={5} />}
      {counts.isError && (
        <ErrorState what="Les personnes ne sont pas arrivées." onRetry={() => void counts.refetch()} />
      )}
      {counts.data &&
        (view.view === 'liste' ? (
          <PeopleTable title="Les personnes, en liste" filter={view.filter} selection={selection} />
        ) : (
          <Board counts={counts.data} filter={view.filter} selection={selection} />
        ))}
      {chosen.size > 0 && (
        <BulkBar
          ids={[...chosen]}
          programmeId={programmeId}
          filter={view.filter}
          onChoose={(ids) => setChosen(new Set(ids))}
        />
      )}
      <div className="column programme-dates">
        {'pass_dating.schedule.read' in session.permissions && <PassDatingsSheet programmeId={programmeId} />}
        {'poe.read' in session.permissions && <PoeSessionsSheet programmeId={programmeId} />}
        {'funnel.read' in session.permissions && <FunnelSheet programmeId={programmeId} view={view} />}
      </div>
    </>
  );
}
