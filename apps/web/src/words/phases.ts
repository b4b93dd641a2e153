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

/** The phase in which most people stand, the earlier one when two are equal; null where nobody stands anywhere. */
export function fullestPhase(peopleIn: (phase: Phase) => number | undefined): Phase | null {
  return PHASES.reduce<Phase | null>((most, phase) => {
    const best = most ? (peopleIn(most) ?? 0) : 0;
    return (peopleIn(phase) ?? 0) > best ? phase : most;
  }, null);
}
