import './today.css';
import type { ReactNode } from 'react';
import { useSession } from '../../app/session/session-context';
import { useToday } from '../../data/today';
import { ErrorState } from '../../parts/error-state';
import { Loading } from '../../parts/loading';
import { PageTitle } from '../../parts/page-title';
import { parisTime } from '../../words/civil-date';
import { capital, weekdayDate } from '../../words/dates';
import { greeting } from '../../words/today-words';
import { AdvisorToday } from './advisor-today';
import { EmployerToday } from './employer-today';
import { FunderToday } from './funder-today';
import { OtherToday } from './other-today';
import { PrivacyToday } from './privacy-today';
import { StaffToday } from './staff-today';
import { TutorToday } from './tutor-today';

/** « Aujourd’hui »: what waits for the signed-in person, in their active role. */
export function Component(): ReactNode {
  const { session, role } = useSession();
  const { data, isError, refetch } = useToday();
  if (!data)
    return (
      <>
        <PageTitle title="Aujourd’hui" />
        {isError ? (
          <ErrorState
            what="Votre journée n’est pas arrivée."
            kept="Rien n’est perdu."
            onRetry={() => void refetch()}
          />
        ) : (
          <Loading what="votre journée" rows={6} />
        )}
      </>
    );
  const today = parisTime(data.now).day;
  if (role.code === 'employer') return <EmployerToday today={data} day={today} />;
  return (
    <>
      <PageTitle
        title={capital(weekdayDate(today))}
        lead={greeting(session.person.fullName, data.taskCount, data.lateCount)}
      />
      {role.code === 'advisor' ? (
        <AdvisorToday today={data} day={today} />
      ) : role.code === 'tutor' ? (
        <TutorToday today={data} day={today} />
      ) : role.code === 'funder' ? (
        <FunderToday today={data} day={today} />
      ) : role.code === 'privacy_officer' ? (
        <PrivacyToday today={data} day={today} />
      ) : ['director', 'coordinator', 'referent'].includes(role.code) ? (
        <StaffToday today={data} day={today} />
      ) : (
        <OtherToday today={data} day={today} />
      )}
    </>
  );
}
