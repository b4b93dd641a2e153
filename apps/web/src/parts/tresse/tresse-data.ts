import type { CalendarDate } from '../../words/civil-date';

/** The three kinds of help, in the order of their lanes. */
export type StrandKind = 'advice' | 'training' | 'work_situation';

/** Somebody helps the person, from a day to another (both included). */
export interface TresseAction {
  readonly id: string;
  readonly kind: StrandKind;
  readonly label: string;
  readonly from: CalendarDate;
  /** null while no end is known. */
  readonly to: CalendarDate | null;
  readonly state: 'done' | 'running' | 'planned' | 'interrupted';
  /** Who acts: « Maud Roy, France Travail ». */
  readonly who?: string;
  /** Why it was interrupted. */
  readonly reason?: string;
}

/** One action made another possible. Entered by a person, never inferred. */
export interface TresseLink {
  readonly id: string;
  readonly at: CalendarDate;
  readonly fromKind: StrandKind;
  readonly toKind: StrandKind;
  readonly fromId: string;
  readonly toId: string;
  /** What happened: « Le bilan mobilité trouve un covoiturage : ». */
  readonly sentence: string;
  /** What it made possible, shown in bold after the sentence: « l’immersion devient possible. » */
  readonly effect: string;
  readonly planned: boolean;
}

/** One of the seven phases of the journey. `to` is its last day, null while it is not known. */
export interface TressePhase {
  readonly n: number;
  readonly label: string;
  readonly from: CalendarDate;
  readonly to: CalendarDate | null;
}

/** Everything a braid is drawn from, whatever its size. */
export interface TresseData {
  readonly actions: readonly TresseAction[];
  readonly links: readonly TresseLink[];
  readonly phases: readonly TressePhase[];
  readonly today: CalendarDate;
}
