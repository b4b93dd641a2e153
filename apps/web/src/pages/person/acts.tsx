import { type ReactNode, useState } from 'react';
import { useSearchParams } from 'react-router';
import { canAnswer } from '../../data/act-input';
import type { Act, Journey } from '../../data/journey';
import { AllowedAct, NotYetPossible } from '../../parts/allowed-act';
import { Note } from '../../parts/note';
import { Why } from '../../parts/why';
import { ActDialog } from '../../parts/act-dialog';

/** Acts that leave the way or hold it up: open, but never put forward. */
const ASIDE: ReadonlySet<string> = new Set([
  'cancel_presence',
  'undo_check_in',
  'refuse_place',
  'decline_place',
  'skip_poe',
  'undo_agreement',
  'interrupt_poe',
  'terminate_contract',
  'decline',
  'withdraw',
  'reorient',
  'hold',
  'reassign',
  'record_exit',
  'hire_directly',
  'amend_contract',
]);
/** Acts that wait for nothing: refused now, they will not be possible later either. */
const PASSED: ReadonlySet<string> = new Set(['undo_check_in']);
/** Of the acts that go on, those that come after the plain way forward, the nearest first. */
const SECOND: readonly string[] = ['invite', 'check_in', 'new_contract', 'waitlist', 'ask_information'];

/** Where a contract has ended, its exit is the way forward and no longer an exception. */
function isAside({ act }: Act, { state }: Journey): boolean {
  return ASIDE.has(act) && !(act === 'record_exit' && state === 'contract_ended');
}

function forward(acts: readonly Act[]): Act[] {
  return [...acts].sort((one, other) => SECOND.indexOf(one.act) - SECOND.indexOf(other.act));
}

/** What the reader can do now, each with its consequence, and what is not possible yet with its reason. */
export function Acts({ journey }: { readonly journey: Journey }): ReactNode {
  const [params, setParams] = useSearchParams();
  const shown = journey.acts.filter(canAnswer);
  const open = shown.filter(({ notYet }) => notYet === null);
  const onTheWay = forward(open.filter((act) => !isAside(act, journey)));
  const aside = open.filter((act) => isAside(act, journey));
  const notYet = shown.filter((act) => act.notYet !== null && !PASSED.has(act.act));
  const name = params.get('acte');
  const possible = open.find(({ act }) => act === name);
  // Somebody else may act meanwhile: a form that is being filled stays, and the service says why it is no longer possible.
  const [opened, setOpened] = useState<Act | null>(null);
  if (possible && possible !== opened) setOpened(possible);
  const asked = possible ?? (opened?.act === name ? opened : null);
  const ask = (act: string | null): void =>
    setParams(
      (before) => {
        const next = new URLSearchParams(before);
        if (act) next.set('acte', act);
        else next.delete('acte');
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
  return (
    <>
      <Note title="Ce que vous pouvez faire">
        {onTheWay.length === 0 ? (
          <p className="note-empty">
            Aucune étape à faire avancer pour l’instant.{' '}
            {journey.owner && `Celle-ci est suivie par\u00A0: ${journey.owner.toLowerCase()}.`}
          </p>
        ) : (
          <ul className="acts">
            {onTheWay.map((act, index) => (
              <OpenAct key={act.act} journey={journey} act={act} main={index === 0} onAct={ask} />
            ))}
          </ul>
        )}
      </Note>
      {aside.length > 0 && (
        <Note title="Autres suites possibles">
          <ul className="acts acts-aside">
            {aside.map((act) => (
              <OpenAct key={act.act} journey={journey} act={act} onAct={ask} />
            ))}
          </ul>
        </Note>
      )}
      {notYet.length > 0 && (
        <Note title="Pas encore possible">
          <ul className="not-yet">
            {notYet.map((act) => (
              <NotYetPossible key={act.act} label={act.label} until={act.notYet} />
            ))}
          </ul>
        </Note>
      )}
      {asked && <ActDialog key={asked.act} journey={journey} act={asked} onClose={() => ask(null)} />}
    </>
  );
}

interface OpenActProps {
  readonly journey: Journey;
  readonly act: Act;
  readonly main?: boolean;
  readonly onAct: (act: string) => void;
}

function OpenAct({ journey, act, main = false, onAct }: OpenActProps): ReactNode {
  return (
    <AllowedAct
      label={act.label}
      main={main}
      consequence={act.consequence}
      why={
        <Why about={act.label}>
          Le parcours est à l’étape «{'\u00A0'}
          {journey.stateLabel}
          {'\u00A0'}», et votre rôle permet cette action à cette étape.
          {act.proposal && ' Votre proposition sera confirmée par la coordination.'}
        </Why>
      }
      onAct={() => onAct(act.act)}
    />
  );
}
