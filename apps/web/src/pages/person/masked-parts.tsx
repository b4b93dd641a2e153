import type { ReactNode } from 'react';
import type { CandidateFile } from '../../data/candidate';
import { MaskedBlock } from '../../parts/masked-block';

const PARTS = [
  ['identity', 'Identité'],
  ['contact', 'Coordonnées'],
  ['consents', 'Accords donnés'],
  ['barriers', 'Freins et objectifs'],
  ['actions', 'Plan d’action'],
] as const;

/** The parts of the file that the reader does not see, with who holds them. */
export function MaskedParts({ file }: { readonly file: CandidateFile }): ReactNode {
  return PARTS.map(([part, subject]) => {
    const block = file[part];
    return block.masked ? (
      <MaskedBlock key={part} subject={subject} holder={block.why} consequence={`Détenu par\u00A0: ${block.heldBy}.`} />
    ) : null;
  });
}
