import type { ReactNode } from 'react';
import type { OfferVersion } from '../../data/offers';
import { Note } from '../../parts/note';
import { Ordinals } from '../../parts/ordinals';
import { exactMoment } from '../../words/dates';

interface WaiverNoteProps {
  readonly waiver: NonNullable<OfferVersion['waiver']>;
  readonly no: number;
}

/** What the direction let through in a version, for the group and the company: the words, the reason, who and when. */
export function WaiverNote({ waiver, no }: WaiverNoteProps): ReactNode {
  return (
    <Note title={`Dérogation écrite, version ${String(no)}`}>
      <p>
        L’offre demande encore{'\u00A0'}:{' '}
        <b>{waiver.passages.map((words) => `«\u00A0${words}\u00A0»`).join(', ')}</b>.
      </p>
      <p>{`«\u00A0${waiver.reason}\u00A0»`}</p>
      <p className="small muted">
        {waiver.givenBy ?? 'La direction'}, <Ordinals>{exactMoment(waiver.givenAt)}</Ordinals>. Les personnes
        lisent ce qui reste demandé, pas la raison.
      </p>
    </Note>
  );
}
