import './person-acts.css';
import { Button, Menu } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type ReactNode, useState } from 'react';
import { canAnswer } from '../data/act-input';
import { type Act, type ActInput, useMakeAct } from '../data/journey';
import type { PersonActs } from '../data/people-acts';
import { Problem } from '../data/problem';
import { ActDialog } from './act-dialog';
import { Icon, IconDotsVertical } from './icons';
import { ProblemNote } from './problem-note';

const wantsWords = (error: unknown): boolean =>
  error instanceof Problem && error.code === 'sentence_required';

interface PersonActsProps {
  readonly name: string;
  readonly person: PersonActs;
  /** Acts shown as buttons, in this order; the others wait in a menu. */
  readonly first: readonly string[];
  /** Acts made by one press, when nothing more has to be said. */
  readonly atOnce?: readonly string[];
  /** What the page already knows, for the acts that ask for it. */
  readonly given?: ActInput;
}

/** What can be done now for one person of a list: big buttons for what the page is for, a menu for the rest. */
export function PersonActsButtons(props: PersonActsProps): ReactNode {
  const { name, person, first, atOnce = [], given = {} } = props;
  const [asked, setAsked] = useState<Act | null>(null);
  const make = useMakeAct(person.journeyId);
  const open = person.acts.filter((act) => act.notYet === null && canAnswer(act));
  const shown = first.flatMap((code) => open.filter(({ act }) => act === code));
  const others = open.filter(({ act }) => !first.includes(act));
  const inputFor = (act: Act): ActInput =>
    Object.fromEntries(
      Object.entries(given).filter(([field]) => act.fields.some((each) => each.name === field)),
    );
  const press = (act: Act): void => {
    if (!atOnce.includes(act.act)) {
      setAsked(act);
      return;
    }
    if (make.isPending) return;
    make.mutate(
      { act: act.act, input: inputFor(act), version: person.version, key: crypto.randomUUID() },
      {
        onSuccess: () => notifications.show({ message: `${name}\u00A0: ${act.label}, c’est enregistré.` }),
        // What the service wants to know besides is asked for.
        onError: (error) => {
          if (wantsWords(error)) setAsked(act);
        },
      },
    );
  };
  return (
    <>
      {!wantsWords(make.error) && <ProblemNote error={make.error} />}
      {shown.map((act) => (
        <Button key={act.act} className="person-act" aria-busy={make.isPending} onClick={() => press(act)}>
          {act.label}
          <span className="sr"> {name}</span>
        </Button>
      ))}
      {others.length > 0 && (
        <Menu position="bottom-end" width={300} withInitialFocusPlaceholder={false}>
          <Menu.Target>
            <Button className="other-acts" aria-label={`Autres actions pour ${name}`}>
              <Icon of={IconDotsVertical} />
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {others.map((act) => (
              <Menu.Item key={act.act} onClick={() => setAsked(act)}>
                {act.label}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
      {asked && (
        <ActDialog
          journey={{ id: person.journeyId, version: person.version, programmeId: person.programmeId }}
          act={{ ...asked, label: `${asked.label}, ${name}` }}
          given={inputFor(asked)}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  );
}
