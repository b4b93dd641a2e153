import { Button, Textarea } from '@mantine/core';
import { type ReactNode, type SyntheticEvent, useState } from 'react';
import { fieldErrors } from '../data/field-errors';
import { ProblemNote } from './problem-note';
import { Dialog } from './dialog';

interface ReasonDialogProps {
  /** The act, verb first: « Retirer l’offre ». Also the words of the button that does it. */
  readonly title: string;
  /** What follows. */
  readonly consequence: string;
  /** The question: « Pourquoi la retirer ? ». */
  readonly label: string;
  readonly busy: boolean;
  readonly error: unknown;
  readonly onSay: (reason: string) => void;
  readonly onClose: () => void;
}

/** Asks for a reason in a sentence before an act that cannot be undone by a click. */
export function ReasonDialog(props: ReasonDialogProps): ReactNode {
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    setMissing(!reason.trim());
    if (reason.trim() && !props.busy) props.onSay(reason.trim());
  };
  const refused = fieldErrors(props.error)['reason'];
  return (
    <Dialog onClose={props.onClose} title={props.title}>
      <form className="form-stack" onSubmit={submit} noValidate>
        <p>{props.consequence}</p>
        <Textarea
          label={props.label}
          rows={3}
          data-autofocus
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          error={missing ? 'Écrivez la raison en une phrase.' : refused}
        />
        <ProblemNote error={props.error} />
        <div className="form-acts">
          <Button type="submit" variant="filled" aria-busy={props.busy}>
            {props.title}
          </Button>
          <Button onClick={props.onClose}>Revenir</Button>
        </div>
      </form>
    </Dialog>
  );
}
