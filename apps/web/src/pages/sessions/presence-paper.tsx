import { HALF_DAY_LABELS, HALF_DAYS, PRESENCE_LABELS } from '@passerelle/kernel';
import type { ReactNode } from 'react';
import { type Enrolment, type PoeSession, useAttendance } from '../../data/poe';
import { Paper, PaperTable } from '../../parts/paper/paper';
import { capital, dayRange, weekdayDate } from '../../words/dates';

interface PresencePaperProps {
  readonly session: PoeSession;
  readonly people: readonly Enrolment[];
  readonly day: string;
}

/** The sheet of one day to sign by hand, on paper only; what was noted already stands in its cell. */
export function PresencePaper({ session, people, day }: PresencePaperProps): ReactNode {
  const { data = [] } = useAttendance(session.id, true);
  const noted = (journeyId: string, half: string): string => {
    const line = data.find((each) => each.journeyId === journeyId && each.day === day && each.half === half);
    return line ? PRESENCE_LABELS[line.presence] : '';
  };
  return (
    <Paper
      title={`Feuille de présence, ${session.name}`}
      facts={[
        `${capital(weekdayDate(day, true))}. ${session.place}.`,
        `Session du ${dayRange(session.startsOn, session.endsOn)}, promotion ${session.programmeName}.`,
        session.trainingProviderName
          ? `Formation par ${session.trainingProviderName}.`
          : 'Organisme de formation à choisir.',
      ]}
      foot="Chaque personne signe à chaque demi-journée."
    >
      <PaperTable
        columns={['Personne', ...HALF_DAYS.map((half) => HALF_DAY_LABELS[half]), 'Observation']}
        rows={people.map((person) => [
          person.name,
          ...HALF_DAYS.map((half) => noted(person.journeyId, half)),
        ])}
        blank={2}
      />
      <p className="paper-signature">Signature de la personne qui forme{'\u00A0'}:</p>
    </Paper>
  );
}
