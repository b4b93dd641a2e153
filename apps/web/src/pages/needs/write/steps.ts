import type { DraftField, DraftWords } from './draft-words';

/** The three steps and the reading before the need is sent, as the address names them. */
export const STEPS = ['1', '2', '3', 'envoi'] as const;
export type Step = (typeof STEPS)[number];

export const STEP_TITLES: Readonly<Record<Step, string>> = {
  1: 'Le métier et les places',
  2: 'La journée et les conditions',
  3: 'Les personnes',
  envoi: 'Relire et envoyer',
};
/** The same in a word, for the row of steps. */
export const STEP_NAMES: Readonly<Record<Step, string>> = {
  1: 'Le métier',
  2: 'La journée',
  3: 'Les personnes',
  envoi: 'Relire',
};

/** The step that an address names; the first for anything else. */
export function stepOf(said: string | null): Step {
  return STEPS.find((step) => step === said) ?? '1';
}

/** The step after, or before. */
export function stepBeside(step: Step, way: 1 | -1): Step {
  return STEPS[STEPS.indexOf(step) + way] ?? step;
}

/** What the group cannot do without: the field, its step, and what to say beside it. */
interface Missing {
  readonly field: DraftField | 'memberCompanyId';
  readonly step: Step;
  readonly words: string;
}

/** What is still missing before the need can be sent. */
export function missingIn(
  words: DraftWords,
  asked: { readonly company: boolean; readonly programme: boolean },
): readonly Missing[] {
  const missing: Missing[] = [];
  if (asked.company) missing.push({ field: 'memberCompanyId', step: '1', words: 'Choisissez l’entreprise.' });
  if (!words.title.trim())
    missing.push({ field: 'title', step: '1', words: 'Dites en quelques mots qui vous cherchez.' });
  if (!words.body.trim())
    missing.push({ field: 'body', step: '2', words: 'Décrivez le travail avec vos mots.' });
  if (asked.programme) missing.push({ field: 'programmeId', step: '3', words: 'Choisissez la promotion.' });
  return missing;
}
