import { NEED_CONSTRAINT_LABELS, NEED_TRAINING_LABELS, type NeedState } from '@passerelle/kernel';
import type { NeedItem, NeedWords } from '../data/needs';
import { dayMonth } from './dates';
import { counted, NBSP } from './numbers';

/** What a need says, as far as its facts are concerned. */
export type NeedFactsSaid = Pick<NeedWords, 'seats'> &
  Partial<
    Pick<
      NeedWords,
      | 'startsOn'
      | 'place'
      | 'hours'
      | 'pay'
      | 'constraints'
      | 'constraintCodes'
      | 'loadKg'
      | 'trainingCodes'
      | 'training'
      | 'tutorName'
      | 'ambassadorName'
    >
  >;

/** The title of a need, or what stands for one in a draft. */
export const needTitle = (title: string): string => title.trim() || 'Besoin sans titre';

/** The page where a need is read, or written on while it is a draft of the reader's own. */
export function needPath(need: { readonly id: string; readonly state: string }, writes: boolean): string {
  return need.state === 'drafted' && writes ? `/besoins/${need.id}/ecrire` : `/besoins/${need.id}`;
}

const sentence = (parts: readonly (string | null | undefined)[]): string => {
  const said = parts.filter((part): part is string => Boolean(part?.trim()));
  return said.map((part) => part.trim().replace(/\.$/, '')).join('. ');
};

/** The real constraints in one line: « Travail en équipes. Charges à porter, jusqu’à 12 kg. Sable ». */
export function constraintsSaid({ constraintCodes = [], loadKg, constraints }: NeedFactsSaid): string {
  const ticked = constraintCodes.map((code) =>
    code === 'loads' && loadKg
      ? `${NEED_CONSTRAINT_LABELS.loads}, jusqu’à ${String(loadKg)}${NBSP}kg`
      : NEED_CONSTRAINT_LABELS[code],
  );
  return sentence([...ticked, constraints]);
}

/** What can be learnt there, in one line. */
export function trainingSaid({ trainingCodes = [], training }: NeedFactsSaid): string {
  return sentence([...trainingCodes.map((code) => NEED_TRAINING_LABELS[code]), training]);
}

/** The facts of a need by their French names; those that say nothing are left out. */
export function needFacts(need: NeedFactsSaid): readonly (readonly [string, string])[] {
  const facts: readonly (readonly [string, string | null | undefined])[] = [
    ['Postes', counted(need.seats, 'poste')],
    ['Début', need.startsOn && dayMonth(need.startsOn, true)],
    ['Lieu', need.place],
    ['Horaires', need.hours],
    ['Salaire', need.pay],
    ['Contraintes', constraintsSaid(need)],
    ['Formation possible', trainingSaid(need)],
    ['Tutrice ou tuteur', need.tutorName],
    ['Pour en parler', need.ambassadorName],
  ];
  return facts.flatMap(([term, detail]) => (detail ? [[term, detail] as const] : []));
}

/** The company is asked something, and has nothing more pressing to read: an offer to approve already holds its answers. */
export const waitsForAnswers = (need: Pick<NeedItem, 'offerState' | 'questionsWait'>): boolean =>
  need.questionsWait && need.offerState !== 'to_approve';

/** What comes next for the company, in one sentence. */
export const nextStep = (need: Pick<NeedItem, 'state' | 'offerState' | 'questionsWait'>): string => {
  if (waitsForAnswers(need)) return 'Le groupement vous pose quelques questions. Répondez en une phrase.';
  if (need.offerState === 'to_approve') return 'Votre offre est prête. Relisez-la.';
  switch (need.state) {
    case 'drafted':
      return 'Ce brouillon n’est pas encore envoyé.';
    case 'posted':
      return 'Le groupement écrit votre offre, sous cinq jours ouvrés.';
    case 'rewritten':
      return 'Le groupement termine votre offre.';
    case 'published':
      return 'Nous cherchons des candidats.';
    case 'filled':
      return 'Le besoin est pourvu.';
    case 'withdrawn':
      return 'Le besoin est retiré.';
  }
};

/** A need that still asks for something from somebody. */
export const isUnderWay = (state: NeedState): boolean => state !== 'filled' && state !== 'withdrawn';
