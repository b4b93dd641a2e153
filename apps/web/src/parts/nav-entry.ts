/** One entry of the main menu. */
export interface NavEntry {
  readonly to: string;
  readonly label: string;
}
