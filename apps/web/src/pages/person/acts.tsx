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

/** What the reader can do now, each with its consequence, and what is not possible yet with its reason. */
export function Acts({ journey }: { readonly journey: Journey }): ReactNode {
  const [params, setParams] = useSearchParams();
  const shown = journey.acts.filter(canAnswer);
  const open = shown.filter(({ notYet }) => notYet === null);
  const allowed = [...open.filter(({ act }) => !ASIDE.has(act)), ...open.filter(({ act }) => ASIDE.has(act))];
  const notYet = shown.filter((act) => act.notYet !== null);
  const name = params.get('acte');
  const possible = allowed.find(({ act }) => act === name);
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
        {allowed.length === 0 ? (
          <p className="note-empty">
            Rien pour l’instant.{' '}
            {journey.owner && `La suite est entre les mains de\u00A0: ${journey.owner.toLowerCase()}.`}
          </p>
        ) : (
          <ul className="acts">
            {allowed.map((act, index) => (
              <AllowedAct
                key={act.act}
                label={act.label}
                main={index === 0 && !ASIDE.has(act.act)}
                consequence={act.consequence}
                why={
                  <Why about={act.label}>
                    Le parcours est à l’étape «{'\u00A0'}
                    {journey.stateLabel}
                    {'\u00A0'}», et votre rôle permet cette action à cette étape.
                    {act.proposal && ' Votre proposition sera confirmée par la coordination.'}
                  </Why>
                }
                onAct={() => ask(act.act)}
              />
            ))}
          </ul>
        )}
      </Note>
      {notYet.length > 0 && (
        <Note title="Pas encore possible" className="person-not-yet">
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
