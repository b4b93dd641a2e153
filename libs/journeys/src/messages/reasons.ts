import {
  BARRIER_LABELS,
  DECLINE_REASON_LABELS,
  EXIT_OUTCOME_LABELS,
  HOLD_REASON_LABELS,
  POE_INTERRUPTION_REASON_LABELS,
  TERMINATION_REASON_LABELS,
  UNDO_AGREEMENT_REASON_LABELS,
  WITHDRAWAL_REASON_LABELS,
} from '@passerelle/kernel';

type Values = Readonly<Record<string, string>>;

/** Reasons that tell of health, or of what only the person may tell (RGPD, article 9): no message names them. */
const PRIVATE_REASONS: ReadonlySet<string> = new Set([
  'health', 'health_reasons', 'unfit_for_work', 'serious_misconduct', 'death', 'family', 'family_reasons', 'money', 'housing',
]); // prettier-ignore

/** The reason of an act in French, for messages: a private one is only said to be personal; null where none was given. */
function reason(labels: Readonly<Record<string, string>>, code: string | undefined): string | null {
  if (!code) return null;
  if (PRIVATE_REASONS.has(code)) return 'Motif personnel, à lire sur la fiche.';
  return `Motif : ${labels[code] ?? code}.`;
}

/** Why, as an act gave it. */
export function declineReason(values: Values): string | null {
  return reason(DECLINE_REASON_LABELS, values['decline_reason']);
}

/** Why, as an act gave it. */
export function interruptionReason(values: Values): string | null {
  return reason(POE_INTERRUPTION_REASON_LABELS, values['interruption_reason']);
}

/** Why, as an act gave it. */
export function withdrawalReason(values: Values): string | null {
  return reason(WITHDRAWAL_REASON_LABELS, values['withdrawal_reason']);
}

/** Why, as an act gave it. */
export function undoReason(values: Values): string | null {
  return reason(UNDO_AGREEMENT_REASON_LABELS, values['undo_reason']);
}

/** Why, as an act gave it. */
export function terminationReason(values: Values): string | null {
  return reason(TERMINATION_REASON_LABELS, values['termination_reason']);
}

/** Why, as an act gave it. */
export function holdReason(values: Values): string | null {
  return reason({ ...BARRIER_LABELS, ...HOLD_REASON_LABELS }, values['barrier']);
}

/** "CDI", "formation"...: what a person left for. */
export function exitOutcome(code: string): string {
  return (EXIT_OUTCOME_LABELS as Readonly<Record<string, string>>)[code] ?? code;
}

/** What the OPCO answered; its silence for twenty days stands for a filing (code du travail, article D6325-2). */
export function opcoAnswer(answer: string | undefined): string {
  if (!answer || answer === 'silent')
    return 'L’OPCO n’a pas répondu en vingt jours : le contrat est réputé déposé.';
  return 'L’OPCO a répondu ; sa réponse est dans le dossier du contrat.';
}
