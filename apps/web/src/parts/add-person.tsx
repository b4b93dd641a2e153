import { Button, Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { type ReactNode, useState } from 'react';
import { type Act, type ActInput, type Journey, useJourney, useMakeAct } from '../data/journey';
import { type PersonRow, usePeople } from '../data/people';
import { ProblemNote } from './problem-note';

interface AddPersonProps {
  readonly programmeId: string;
  /** State in which people can be added: `admitted` to an event, `shortlisted` to a session. */
  readonly state: string;
  readonly act: string;
  /** What the act is about: the event, the session. */
  readonly given: ActInput;
  readonly label: string;
  /** Said when nobody is in that state. */
  readonly nobody: string;
}

/** While letters are typed, the service is not asked. Milliseconds. */
const TYPING = 250;
const SHOWN = 30;

/** Adds somebody of the programme to what one looks at: a name, then the act that the service allows for them. */
export function AddPerson({ programmeId, state, act, given, label, nobody }: AddPersonProps): ReactNode {
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<PersonRow | null>(null);
  const [search] = useDebouncedValue(typed.trim(), TYPING);
  const name = (person: PersonRow): string => `${person.firstName} ${person.lastName}`;
  const filter = { programmeId, state, ...(search && (!chosen || search !== name(chosen)) && { search }) };
  const found = usePeople(filter, SHOWN);
  const people = found.data?.pages.flatMap((page) => page.people) ?? [];
  const offered = chosen && !people.some(({ journeyId }) => journeyId === chosen.journeyId) ? [chosen, ...people] : people; // prettier-ignore
  return (
    <div className="add-person">
      <Select
        label={label}
        placeholder="Un nom"
        searchable
        clearable
        data={offered.map((person) => ({ value: person.journeyId, label: name(person) }))}
        filter={({ options }) => options}
        nothingFoundMessage={found.isPending ? 'Un instant…' : nobody}
        value={chosen?.journeyId ?? null}
        searchValue={typed}
        onSearchChange={setTyped}
        onChange={(id) => setChosen(offered.find(({ journeyId }) => journeyId === id) ?? null)}
      />
      {chosen && (
        <ChosenPerson
          key={chosen.journeyId}
          id={chosen.journeyId}
          act={act}
          given={given}
          onDone={() => {
            notifications.show({ message: `${name(chosen)}\u00A0: c’est enregistré.` });
            setChosen(null);
            setTyped('');
          }}
        />
      )}
    </div>
  );
}

interface ChosenProps {
  readonly id: string;
  readonly act: string;
  readonly given: ActInput;
  readonly onDone: () => void;
}

function ChosenPerson({ id, act, given, onDone }: ChosenProps): ReactNode {
  const journey = useJourney(id);
  if (!journey.data)
    return <p role="status">{journey.isError ? 'La fiche n’est pas arrivée.' : 'Un instant…'}</p>;
  const wanted = journey.data.acts.find((each) => each.act === act);
  if (!wanted) return <p role="status">Cette personne n’est plus à cette étape.</p>;
  if (wanted.notYet) return <p role="status">{wanted.notYet}</p>;
  return <ActButton journey={journey.data} act={wanted} given={given} onDone={onDone} />;
}

interface ActButtonProps {
  readonly journey: Journey;
  readonly act: Act;
  readonly given: ActInput;
  readonly onDone: () => void;
}

function ActButton({ journey, act, given, onDone }: ActButtonProps): ReactNode {
  const [key] = useState(() => crypto.randomUUID());
  const make = useMakeAct(journey.id);
  return (
    <>
      <Button
        variant="filled"
        aria-busy={make.isPending}
        onClick={() =>
          !make.isPending &&
          make.mutate({ act: act.act, input: given, version: journey.version, key }, { onSuccess: onDone })
        }
      >
        {act.label}
        <span className="sr">
          {' '}
          {journey.firstName} {journey.lastName}
        </span>
      </Button>
      <ProblemNote error={make.error} />
    </>
  );
}
