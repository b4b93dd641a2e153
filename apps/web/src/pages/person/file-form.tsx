import { Button } from '@mantine/core';
import { type SyntheticEvent, type ReactNode, useState } from 'react';
import type { FileChange } from '../../data/candidate';
import { useFileChange } from '../../data/candidate';
import { fieldErrors } from '../../data/field-errors';
import { ProblemNote } from '../../parts/problem-note';
import { Dialog } from '../../parts/dialog';

/** What distinguishes a change from its key, whichever its kind. */
type Unkeyed<T> = T extends FileChange ? Omit<T, 'key'> : never;

interface FileFormProps {
  readonly candidateId: string;
  readonly title: string;
  readonly button: string;
  /** What is sent; undefined while something required is missing. */
  readonly change: Unkeyed<FileChange> | undefined;
  readonly onErrors: (errors: Record<string, string>) => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The frame of a form that records something in a person's file. The same press twice has one effect. */
export function FileForm({
  candidateId,
  title,
  button,
  change,
  onErrors,
  onClose,
  children,
}: FileFormProps): ReactNode {
  const [sent, setSent] = useState({ text: '', key: '' });
  const [incomplete, setIncomplete] = useState(false);
  const record = useFileChange(candidateId);
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    setIncomplete(!change);
    if (!change || record.isPending) return;
    const text = JSON.stringify(change);
    const key = text === sent.text ? sent.key : crypto.randomUUID();
    setSent({ text, key });
    record.mutate(
      { ...change, key },
      { onSuccess: onClose, onError: (problem) => onErrors(fieldErrors(problem)) },
    );
  };
  return (
    <Dialog onClose={onClose} title={title}>
      <form className="form-stack" onSubmit={submit}>
        {children}
        {incomplete && !change && <p role="alert">Il manque une date ou un choix.</p>}
        <ProblemNote error={record.error} />
        <div className="form-acts">
          <Button type="submit" variant="filled" aria-busy={record.isPending}>
            {button}
          </Button>
          <Button onClick={onClose}>Revenir</Button>
        </div>
      </form>
    </Dialog>
  );
}
