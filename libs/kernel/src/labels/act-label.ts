/** How an act is spoken of. */
export interface ActLabel {
  /** The button: what the person who presses it does. */
  readonly button: string;
  /** The journal, after the name of who did it: "Nadia (GEIQ) a admis la personne". */
  readonly past: string;
  /** Under the button: what will follow, in plain words. */
  readonly consequence: string;
}
