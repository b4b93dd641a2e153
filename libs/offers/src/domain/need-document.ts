import { NEED_CONSTRAINT_LABELS, NEED_TRAINING_LABELS } from '@passerelle/kernel';
import type { NeedWords } from './need-words';

const NBSP = '\u00a0';

/** A stretch of a text. UTF-16 offsets, the end excluded. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A fact of the need by its French name, and where its words stand. */
interface PlacedFact extends Stretch {
  readonly term: string;
}

/** A need as one text: what the assistant reads, and where each part of it stands. Offsets are those of the findings. */
export interface NeedDocument {
  readonly title: string;
  /** The words of the company, then its facts: what is read and rewritten. */
  readonly text: string;
  /** All of it, with the training that the company ticked: given, not asked, so never read as a demand. */
  readonly whole: string;
  readonly body: Stretch;
  readonly facts: readonly PlacedFact[];
  /** What can be learnt there, one line each. */
  readonly training: readonly Stretch[];
}

const lines = (words: string | null | undefined): string[] =>
  (words ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

const constraintLines = ({ constraintCodes = [], loadKg, constraints }: NeedWords): string[] => [
  ...constraintCodes.map((code) =>
    code === 'loads' && loadKg
      ? `${NEED_CONSTRAINT_LABELS.loads}, jusqu’à ${String(loadKg)}${NBSP}kg`
      : NEED_CONSTRAINT_LABELS[code],
  ),
  ...lines(constraints),
];

/** Lays a need out as one text, the facts after the words, each under a name that the assistant knows. */
export function needDocument(need: NeedWords): NeedDocument {
  const facts: PlacedFact[] = [];
  let whole = `${need.title}\n\n`;
  const write = (words: string): Stretch => {
    const start = whole.length;
    whole += words;
    return { start, end: whole.length };
  };
  const fact = (term: string, heading: string, said: string): void => {
    if (!said) return;
    write(heading);
    facts.push({ term, ...write(said) });
  };
  const body = write(need.body);
  fact('Lieu', `\n\nLieu${NBSP}: `, lines(need.place).join(', '));
  fact('Horaires', `\nHoraires${NBSP}: `, lines(need.hours).join(', '));
  fact('Salaire', `\nSalaire${NBSP}: `, lines(need.pay).join(', '));
  fact('Contraintes', `\nConditions de travail${NBSP}:\n`, constraintLines(need).join('\n'));
  const text = whole.slice(need.title.length + 2);
  const training = [
    ...(need.trainingCodes ?? []).map((code) => NEED_TRAINING_LABELS[code]),
    ...lines(need.training),
  ].map((line) => {
    write('\n');
    return write(line);
  });
  const [first] = training;
  if (first) facts.push({ term: 'Formation possible', start: first.start, end: whole.length });
  return { title: need.title, text, whole, body, facts, training };
}
