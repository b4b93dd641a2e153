import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Icon, IconLock, type TablerIcon } from './icons';

interface AllowedActProps {
  /** Verb first: « Ajouter une action au plan ». */
  readonly label: string;
  readonly icon?: TablerIcon;
  /** One consequence: « Sandrine devra dire oui. » */
  readonly consequence: ReactNode;
  readonly why?: ReactNode;
  /** The main act of its block; one at most. */
  readonly main?: boolean;
  /** The act is being recorded. */
  readonly busy?: boolean;
  readonly onAct: () => void;
}

/** Something the person can do now: a full-width button, its consequence, its « pourquoi ? ». Goes inside <ul className="acts">. */
export function AllowedAct({
  label,
  icon,
  consequence,
  why,
  main = false,
  busy = false,
  onAct,
}: AllowedActProps): ReactNode {
  return (
    <li className="act">
      <Button
        variant={main ? 'filled' : 'outline'}
        fullWidth
        aria-busy={busy}
        leftSection={icon && <Icon of={icon} />}
        onClick={busy ? undefined : onAct}
      >
        {label}
      </Button>
      <div className="act-line">
        <span role="status">{busy ? 'Enregistrement en cours…' : consequence}</span>
        {!busy && why}
      </div>
    </li>
  );
}

interface NotYetPossibleProps {
  /** The act, named: « Préparer la sortie ». */
  readonly label: string;
  /** The date or the condition: « à partir du 22 avril 2027, 60 jours avant la fin du contrat. » */
  readonly until: ReactNode;
  readonly why?: ReactNode;
}

/** Something that cannot be done yet, as a sentence with its reason: never a grey button. Goes inside <ul className="not-yet">. */
export function NotYetPossible({ label, until, why }: NotYetPossibleProps): ReactNode {
  return (
    <li className="not-yet-line">
      <Icon of={IconLock} />
      <span>
        <b>{label}</b>
        {'\u00A0'}: {until} {why}
      </span>
    </li>
  );
}
