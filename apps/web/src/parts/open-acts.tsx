import type { ReactNode } from 'react';
import { AllowedAct, NotYetPossible } from './allowed-act';

/** What somebody may do with a need or an offer, as the service says it. */
export interface OpenAct {
  readonly act: string;
  readonly label: string;
  readonly consequence: string;
  /** What keeps it from being done now. */
  readonly refusal: string | null;
}

/** Acts that take something back: possible, never put forward. */
const TAKING_BACK: ReadonlySet<string> = new Set(['withdraw']);

interface OpenActsProps {
  readonly acts: readonly OpenAct[];
  /** The acts that may be put forward; without it, any. */
  readonly forward?: ReadonlySet<string>;
  /** The act under way, if any. */
  readonly busy?: string;
  readonly onAct: (act: OpenAct) => void;
}

/** The acts of a thing: those possible now as buttons, the first as the main one when it moves the thing forward, the others as sentences with their reason. */
export function OpenActs({ acts, forward, busy, onAct }: OpenActsProps): ReactNode {
  const possible = acts.filter((act) => act.refusal === null);
  const waiting = acts.filter((act) => act.refusal !== null);
  if (acts.length === 0) return <p className="muted">Rien n’est attendu de vous pour le moment.</p>;
  return (
    <>
      <ul className="acts">
        {possible.map((act, index) => (
          <AllowedAct
            key={act.act}
            label={act.label}
            consequence={act.consequence}
            main={index === 0 && !TAKING_BACK.has(act.act) && (forward?.has(act.act) ?? true)}
            busy={busy === act.act}
            onAct={() => onAct(act)}
          />
        ))}
      </ul>
      {waiting.length > 0 && (
        <ul className="not-yet">
          {waiting.map((act) => (
            <NotYetPossible key={act.act} label={act.label} until={act.refusal} />
          ))}
        </ul>
      )}
    </>
  );
}
