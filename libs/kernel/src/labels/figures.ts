import { EXIT_OUTCOME_LABELS, EXIT_OUTCOMES, type ExitOutcome } from './exits';

/** Steps of the funnel of a programme, from the referral to the lasting job. */
export const FUNNEL_STEPS = [
  'referred',
  'admitted',
  'met',
  'poe_started',
  'poe_completed',
  'agreed',
  'signed',
  'exited',
  'employed',
  'lasting_employment',
] as const;
export type FunnelStep = (typeof FUNNEL_STEPS)[number];

export const FUNNEL_STEP_LABELS: Readonly<Record<FunnelStep, string>> = {
  referred: 'Personnes orientées',
  admitted: 'Personnes admises',
  met: 'Personnes venues à un Pass Dating',
  poe_started: 'POE commencées',
  poe_completed: 'POE menées à leur terme',
  agreed: 'Offres choisies des deux côtés',
  signed: 'Contrats signés',
  exited: 'Sorties enregistrées',
  employed: 'Sorties vers l’emploi',
  lasting_employment: 'Sorties vers l’emploi durable',
};

/** A figure of a programme: a step, or the exits of one outcome. */
export type FigureCode = FunnelStep | `exit_${ExitOutcome}`;

/** Every figure, in the order of the page. */
export const FIGURE_CODES: readonly FigureCode[] = [
  ...FUNNEL_STEPS,
  ...EXIT_OUTCOMES.map((outcome) => `exit_${outcome}` as const),
];

/** What a figure counts, in French. */
export function figureLabel(code: FigureCode): string {
  const step = FUNNEL_STEPS.find((each) => each === code);
  if (step) return FUNNEL_STEP_LABELS[step];
  const outcome = EXIT_OUTCOMES.find((each) => `exit_${each}` === code);
  return outcome ? `Sorties : ${EXIT_OUTCOME_LABELS[outcome]}` : code;
}
