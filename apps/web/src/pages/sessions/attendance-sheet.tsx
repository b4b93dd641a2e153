import { Button, SegmentedControl, TextInput } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import { HALF_DAY_LABELS, HALF_DAYS, type HalfDay, type Presence } from '@passerelle/kernel';
import { type ReactNode, useState } from 'react';
import { type Enrolment, type PoeSession, useAttendance, useKeepAttendance } from '../../data/poe';
import { Problem } from '../../data/problem';
import { Answer } from '../../parts/answer';
import { ProblemNote } from '../../parts/problem-note';
import { Sheet } from '../../parts/sheet';
import { parisTime } from '../../words/civil-date';
import { PresenceRow } from './presence-row';

interface AttendanceSheetProps {
  readonly session: PoeSession;
  readonly people: readonly Enrolment[];
  readonly day: string;
  readonly onDay: (day: string) => void;
}

/** Presences of a half-day. A sealed sheet is corrected with a reason, which stays beside it. */
export function AttendanceSheet({ session, people, day, onDay }: AttendanceSheetProps): ReactNode {
  const [half, setHalf] = useState<HalfDay>('morning');
  const noted = useAttendance(session.id, true);
  return (
    <Sheet title="Feuille de présence" padded>
      <div className="form-stack">
        <div className="field-pair">
          <DateInput
            label="Jour"
            valueFormat="dddd D MMMM YYYY"
            minDate={session.startsOn}
            maxDate={session.endsOn}
            value={day}
            onChange={(value) => value && onDay(value)}
          />
          <SegmentedControl
            aria-label="Demi-journée"
            data={HALF_DAYS.map((value) => ({ value, label: HALF_DAY_LABELS[value] }))}
            value={half}
            onChange={(value) => setHalf(value === 'morning' ? 'morning' : 'afternoon')}
          />
        </div>
        <Answer of={noted} what="les présences">
          {(lines) => {
            if (parisTime(new Date()).day < session.startsOn)
              return <p className="muted">Les présences se notent à partir du premier jour.</p>;
            const kept = new Map<string, Presence>(
              lines
                .filter((line) => line.day === day && line.half === half)
                .map((line) => [line.journeyId, line.presence]),
            );
            return (
              <HalfDayForm
                key={`${day}${half}${kept.size}`}
                sessionId={session.id}
                people={people}
                day={day}
                half={half}
                kept={kept}
              />
            );
          }}
        </Answer>
      </div>
    </Sheet>
  );
}

interface HalfDayFormProps {
  readonly sessionId: string;
  readonly people: readonly Enrolment[];
  readonly day: string;
  readonly half: HalfDay;
  readonly kept: ReadonlyMap<string, Presence>;
}

function HalfDayForm({ sessionId, people, day, half, kept }: HalfDayFormProps): ReactNode {
  const [presences, setPresences] = useState(kept);
  const [reason, setReason] = useState('');
  const keep = useKeepAttendance(sessionId, () => setReason(''));
  const sealed = keep.error instanceof Problem && keep.error.code === 'attendance_sealed';
  const submit = (): void => {
    if (keep.isPending || presences.size === 0) return;
    keep.mutate({
      day,
      half,
      presences: [...presences].map(([journeyId, presence]) => ({ journeyId, presence })),
      ...(sealed && reason.trim() ? { reason: reason.trim() } : {}),
    });
  };
  if (people.length === 0) return <p className="muted">Personne n’a de place dans cette POE.</p>;
  return (
    <form
      className="form-stack"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <div className="form-acts">
        <Button
          onClick={() =>
            setPresences(
              new Map(people.map(({ journeyId }) => [journeyId, presences.get(journeyId) ?? 'present'])),
            )
          }
        >
          Tout le monde est là, sauf ceux déjà notés
        </Button>
      </div>
      <div className="presence-list">
        {people.map((person) => (
          <PresenceRow
            key={person.journeyId}
            person={person}
            presence={presences.get(person.journeyId)}
            onNote={(presence) => setPresences(new Map(presences).set(person.journeyId, presence))}
          />
        ))}
      </div>
      <ProblemNote error={keep.error} />
      {sealed && (
        <TextInput
          label="Pourquoi cette feuille est corrigée"
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      )}
      <div className="form-acts">
        <Button type="submit" variant="filled" aria-busy={keep.isPending}>
          {sealed ? 'Corriger la feuille' : 'Enregistrer la feuille'}
        </Button>
        <span role="status" className="muted">
          {keep.isSuccess ? 'La feuille est gardée.' : `${kept.size} sur ${people.length} notées.`}
        </span>
      </div>
    </form>
  );
}
