import './person.css';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { useSession } from '../../app/session/session-context';
import { useCandidate } from '../../data/candidate';
import { useJourney } from '../../data/journey';
import { Problem } from '../../data/problem';
import { ErrorState } from '../../parts/error-state';
import { Loading } from '../../parts/loading';
import { PageTitle } from '../../parts/page-title';
import { Acts } from './acts';
import { BraidSheet } from './braid-sheet';
import { ChoicesSheet } from './choices-sheet';
import { JournalSheet } from './journal-sheet';
import { MaskedParts } from './masked-parts';
import { NextNote } from './next-note';
import { PersonHeader } from './person-header';
import { PlanSheet } from './plan-sheet';
import { StepsNote } from './steps-note';

/** States in which the choice of an offer is on the table. */
const CHOICE_STATES: ReadonlySet<string> = new Set(['choosing', 'offer_agreed']);

/** One person's journey: the braid, what can be done now and why not the rest, the shared plan, the journal. */
export function Component(): ReactNode {
  const { journeyId = '' } = useParams();
  const { session, role } = useSession();
  const { data: journey, error, refetch } = useJourney(journeyId);
  const { data: file } = useCandidate(journey?.candidateId);
  if (!journey)
    return (
      <>
        <PageTitle title="Personne" crumbs={[{ label: 'Personnes', to: '/personnes' }]} />
        {error ? (
          <ErrorState
            what={
              error instanceof Problem && error.status === 404
                ? 'Cette personne n’existe pas, ou n’est pas suivie par vous.'
                : 'Cette fiche n’est pas arrivée.'
            }
            onRetry={() => void refetch()}
          />
        ) : (
          <Loading what="la fiche" rows={6} />
        )}
      </>
    );
  const rights = session.permissions;
  return (
    <>
      <PersonHeader journey={journey} file={file} listed={'person.list' in rights} />
      {'action.read' in rights && <BraidSheet journey={journey} />}
      <div className="person">
        <div className="person-acts">
          {/* Another journey is another set of intentions: nothing half-typed passes from one to the other. */}
          <Acts key={journey.id} journey={journey} />
        </div>
        <div className="column person-main">
          {'choice.read' in rights && CHOICE_STATES.has(journey.state) && (
            <ChoicesSheet
              journey={journey}
              mayEnter={'choice.enter' in rights}
              mayAnswer={role.code === 'employer'}
            />
          )}
          {file && (
            <PlanSheet
              file={file}
              mayWrite={'action.write' in rights}
              mayLink={'action_link.write' in rights}
            />
          )}
          <JournalSheet journeyId={journey.id} />
        </div>
        <div className="column person-margin">
          <NextNote journey={journey} />
          <StepsNote journeyId={journey.id} />
          {file && <MaskedParts file={file} />}
        </div>
      </div>
    </>
  );
}
