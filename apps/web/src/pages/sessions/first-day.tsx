import { Button, Checkbox } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { type Enrolment, type PoeSession, useSignPeopleIn } from '../../data/poe';
import { EmptyState } from '../../parts/empty-state';
import { Ordinals } from '../../parts/ordinals';
import { ProblemNote } from '../../parts/problem-note';
import { Sheet } from '../../parts/sheet';
import { parisTime } from '../../words/civil-date';
import { weekdayDate } from '../../words/dates';
import { counted } from '../../words/numbers';

interface FirstDayProps {
  readonly session: PoeSession;
  /** People who have a place. */
  readonly people: readonly Enrolment[];
}

/** The signatures of the first day: who is there, ticked on a tablet. */
export function FirstDay({ session, people }: FirstDayProps): ReactNode {
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const sign = useSignPeopleIn(session.id, () => setTicked([]));
  const waiting = people.filter((person) => !person.signedInAt);
  const signed = people.length - waiting.length;
  if (parisTime(new Date()).day < session.startsOn)
    return (
      <Sheet title="Signatures du premier jour" padded>
        <EmptyState title="Les signatures se prennent le premier jour.">
          <Ordinals>{`Rendez-vous ${weekdayDate(session.startsOn)}\u00A0: chacune fait commencer la POE d’une personne.`}</Ordinals>
        </EmptyState>
      </Sheet>
    );
  return (
    <Sheet
      title="Signatures du premier jour"
      aside={`${signed} sur ${counted(people.length, 'personne')}`}
      padded
    >
      {waiting.length === 0 ? (
        <EmptyState title={people.length === 0 ? 'Personne n’a encore de place.' : 'Tout le monde a signé.'}>
          Les signatures du premier jour font commencer la POE de chaque personne.
        </EmptyState>
      ) : (
        <form
          className="form-stack"
          onSubmit={(event) => {
            event.preventDefault();
            if (ticked.length > 0 && !sign.isPending) sign.mutate(ticked);
          }}
        >
          <Checkbox.Group label="Qui a signé ce matin" value={[...ticked]} onChange={setTicked}>
            <div className="tick-list">
              {waiting.map((person) => (
                <Checkbox key={person.journeyId} value={person.journeyId} label={person.name} />
              ))}
            </div>
          </Checkbox.Group>
          <ProblemNote error={sign.error} />
          <div className="form-acts">
            <Button type="submit" variant="filled" aria-busy={sign.isPending}>
              Enregistrer les signatures
            </Button>
            <span role="status" className="muted">
              {ticked.length === 0
                ? 'Cochez les personnes présentes.'
                : counted(ticked.length, 'personne cochée', 'personnes cochées')}
            </span>
          </div>
        </form>
      )}
    </Sheet>
  );
}
