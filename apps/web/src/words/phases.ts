import { PHASE_LABELS, PHASES, type Phase } from '@passerelle/kernel';

/** A phase as it fits a chip or a column: « Contrat » rather than « Contrat de professionnalisation ». */
export function phaseName(phase: Phase): string {
  return phase === 'contract' ? 'Contrat' : PHASE_LABELS[phase];
}

/** Rank of a phase, 1 to 7. */
export function phaseNumber(phase: Phase): number {
  return PHASES.indexOf(phase) + 1;
}

/** Says whether a text names a phase: what the API answers as plain text, what an address holds. */
export function isPhase(text: string | null | undefined): text is Phase {
  return (PHASES as readonly (string | null | undefined)[]).includes(text);
}
