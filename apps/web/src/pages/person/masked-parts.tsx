import type { ReactNode } from 'react';
import type { CandidateFile } from '../../data/candidate';
import { MaskedList } from '../../parts/masked-block';

const PARTS = [
  ['identity', 'Identité'],
  ['contact', 'Coordonnées'],
  ['consents', 'Accords donnés'],
  ['barriers', 'Freins et objectifs'],
  ['actions', 'Plan d’action'],
] as const;

/** The parts of the file that the reader does not see, with who holds them. */
export function MaskedParts({ file }: { readonly file: CandidateFile }): ReactNode {
  const parts = PARTS.flatMap(([part, subject]) => {
    const block = file[part];
    if (!block.masked) return [];
    return [{ subject, why: block.why, heldBy: block.heldBy.replace(/^L[ae] /, (the) => the.toLowerCase()) }];
  });
  return <MaskedList parts={parts} />;
}
