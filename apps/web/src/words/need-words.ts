import type { NeedState } from '@passerelle/kernel';

/** Where a need stands, said to the company that posted it. */
const SAID: Readonly<Record<NeedState, string>> = {
  drafted: 'Un brouillon, à terminer.',
  posted: 'Le groupement en écrit l’offre.',
  rewritten: 'Votre offre est prête.',
  published: 'Nous cherchons des personnes.',
  filled: 'Pourvu.',
  withdrawn: 'Retiré.',
};

/** « Nous cherchons des personnes. » */
export const needWords = (state: NeedState): string => SAID[state];

/** A need that still asks for something from somebody. */
export const isUnderWay = (state: NeedState): boolean => state !== 'filled' && state !== 'withdrawn';
