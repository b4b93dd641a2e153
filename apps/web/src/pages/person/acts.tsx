import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import type { Act, Journey } from '../../data/journey';
import { canPick } from '../../data/pickers';
import { AllowedAct, NotYetPossible } from '../../parts/allowed-act';
import { Note } from '../../parts/note';
import { Why } from '../../parts/why';
import { ActDialog } from './act-dialog';

/** An id that no list here can offer is typed by nobody: the act is made where that list is. */
const asksForUnknown = (act: Act): boolean =>
  act.fields.some(({ name, type, required }) => type === 'id' && required && !canPick(name));

/** What the reader can do now, each with its consequence, and what is not possible yet with its reason. */
export function Acts({ journey }: { readonly journey: Journey }): ReactNode {
  const [params, setParams] = useSearchParams();
  const shown = journey.acts.filter((act) => !asksForUnknown(act));
  const allowed = shown.filter(({ notYet }) => notYet === null);
  const notYet = shown.filter((act) => act.notYet !== null);
  const asked = allowed.find(({ act }) => act === params.get('acte'));
  const open = (act: string | null): void =>
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
                main={index === 0}
                consequence={act.consequence}
                why={
                  <Why about={act.label}>
                    Le parcours est à l’étape «{'\u00A0'}
                    {journey.stateLabel}
                    {'\u00A0'}», et votre rôle permet cette action à cette étape.
                    {act.proposal && ' Votre proposition sera confirmée par la coordination.'}
                  </Why>
                }
                onAct={() => open(act.act)}
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
      {asked && <ActDialog key={asked.act} journey={journey} act={asked} onClose={() => open(null)} />}
    </>
  );
}
