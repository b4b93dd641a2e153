const KINDS: Readonly<Record<string, string>> = {
  opco: 'OPCO',
  state: 'État',
  dreets: 'DREETS',
  ddets: 'DDETS',
  region: 'Région',
  department: 'Département',
  france_travail: 'France Travail',
  europe: 'Europe, FSE+',
  esf: 'Europe, FSE+',
};

/** The kind of a funder as it is read: « OPCO », « Région »; a kind the page does not know is shown as it is written. */
export function funderKind(kind: string): string {
  return KINDS[kind] ?? kind;
}
