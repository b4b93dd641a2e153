import { PROBLEMS, type ProblemCode, type ProblemKind, type ProblemText } from '@passerelle/kernel';

const KINDS: Readonly<Record<ProblemKind, string>> = {
  invalid: 'demande à corriger',
  not_found: 'introuvable',
  forbidden: 'non permis',
  conflict: 'conflit avec l’état actuel',
  refused: 'refusé par une règle',
  unavailable: 'momentanément impossible',
};

const codes = Object.keys(PROBLEMS) as ProblemCode[];

function pageOf(code: ProblemCode): string {
  const { kind, title, what, why, next }: ProblemText = PROBLEMS[code];
  const explanation = why === undefined ? what : `${what}\n\n**Pourquoi.** ${why}`;
  return `# ${title}\n\n\`${code}\` : ${KINDS[kind]}.\n\n${explanation}\n\n**Que faire.** ${next}\n`;
}

/** The page that the `type` of each problem leads to: file name in docs/problems -> French text, from the catalogue. */
export function problemPages(): ReadonlyMap<string, string> {
  return new Map(codes.map((code) => [`${code}.md`, pageOf(code)]));
}
