import { type ReactNode, useState } from 'react';
import { canAnswer } from '../../data/act-input';
import type { ContractFile } from '../../data/contracts';
import { type Act, useJourney } from '../../data/journey';
import { ActDialog } from '../../parts/act-dialog';
import { AllowedAct, NotYetPossible } from '../../parts/allowed-act';
import { Answer } from '../../parts/answer';
import { Note } from '../../parts/note';

/** The acts of a journey that are about its contract, the usual ones first; whether they are open is the service's word. */
const OF_CONTRACT = [
  'sign_contract',
  'file_contract',
  'record_opco_answer',
  'amend_contract',
  'undo_agreement',
  'terminate_contract',
  'record_exit',
  'new_contract',
];
/** Acts that break something: open, but never put forward. */
const ASIDE = ['amend_contract', 'undo_agreement', 'terminate_contract', 'record_exit', 'new_contract'];
/** A journey may hold an older contract: what is open on the journey is about the one that is not over. */
const PRESENT = ['preparing', 'signed', 'running', 'ended', 'terminated'];

/** What can be done with a contract now, each act with its consequence, and what is not possible yet with its reason. */
export function ContractActs({ contract }: { readonly contract: ContractFile }): ReactNode {
  const journey = useJourney(contract.journeyId);
  const [asked, setAsked] = useState<Act | null>(null);
  if (!PRESENT.includes(contract.state)) return null;
  return (
    <Answer of={journey} what="ce que vous pouvez faire" rows={2}>
      {(read) => {
        const acts = read.acts
          .filter((act) => OF_CONTRACT.includes(act.act) && canAnswer(act))
          .toSorted((a, b) => OF_CONTRACT.indexOf(a.act) - OF_CONTRACT.indexOf(b.act));
        const open = acts.filter(({ notYet }) => notYet === null);
        const waiting = acts.filter(({ notYet }) => notYet !== null);
        return (
          <>
            <Note title="Ce que vous pouvez faire">
              {open.length === 0 && <p className="note-empty">Rien pour l’instant.</p>}
              <ul className="acts">
                {open.map((act, index) => (
                  <AllowedAct
                    key={act.act}
                    label={act.label}
                    consequence={act.consequence}
                    main={index === 0 && !ASIDE.includes(act.act)}
                    onAct={() => setAsked(act)}
                  />
                ))}
              </ul>
            </Note>
            {waiting.length > 0 && (
              <Note title="Pas encore possible">
                <ul className="not-yet">
                  {waiting.map((act) => (
                    <NotYetPossible key={act.act} label={act.label} until={act.notYet} />
                  ))}
                </ul>
              </Note>
            )}
            {asked && <ActDialog journey={read} act={asked} onClose={() => setAsked(null)} />}
          </>
        );
      }}
    </Answer>
  );
}
