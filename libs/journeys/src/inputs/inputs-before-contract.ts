import {
  DECLINE_REASON_LABELS,
  HOLD_REASON_LABELS,
  POE_INTERRUPTION_REASON_LABELS,
  UNDO_AGREEMENT_REASON_LABELS,
  WITHDRAWAL_REASON_LABELS,
} from '@passerelle/kernel';
import { choice, link, words, type InputDefinition } from './input-definition';

/** What the acts ask for up to the choice of an offer, and at any time. */
export const INPUTS_BEFORE_CONTRACT = {
  question: words('Votre question', 'Une seule question, que le conseiller pourra lire à la personne.'),
  answer: words('Votre réponse'),
  decline_reason: choice('Motif', DECLINE_REASON_LABELS, 'Seul le conseiller lit ce motif.'),
  withdrawal_reason: choice(
    'Raison du retrait',
    WITHDRAWAL_REASON_LABELS,
    'La personne peut ne pas souhaiter le dire.',
  ),
  interruption_reason: choice('Motif de l’interruption', POE_INTERRUPTION_REASON_LABELS),
  undo_reason: choice('Motif de l’annulation', UNDO_AGREEMENT_REASON_LABELS),
  barrier: choice('Ce qui fait attendre', HOLD_REASON_LABELS),
  reason: words('Motif', 'En une ou deux phrases.'),
  sentence: words('Une phrase', 'Des mots simples : la personne pourra les lire.', 500),
  next_step: words('Prochaine étape', 'Ce qui est proposé à la personne, et qui s’en charge.', 500),
  organisation: words('Structure qui prend le relais', undefined, 200),
  pass_dating: link('Pass Dating'),
  poe_session: link('Session de POE collective'),
  new_referent: link('Nouveau référent de parcours'),
  new_advisor: link('Nouveau conseiller en insertion'),
} as const satisfies Record<string, InputDefinition>;
