import { HUMAN_ROLES, type HumanRole } from '@passerelle/kernel';
import { ADDED_ROWS } from './access-rows-added';
import { AGREED_ROWS } from './access-rows';

/** A right of the matrix. */
export type Permission = (typeof AGREED_ROWS)[number][0] | (typeof ADDED_ROWS)[number][0];

/** What a role sees of what a right opens: the letters of the agreed table. */
export const SCOPE_LETTERS = {
  T: 'tout le groupe',
  E: 'sa propre entreprise ou structure',
  P: 'personnes orientées ou suivies (lien actif)',
  S: 'soi-même, ses propres objets',
  C: 'ses promotions, aux dates d’intervention',
  r: 'personnes affectées à son entreprise, à partir de la POE ou du contrat, champs utiles seulement',
  A: 'agrégats de sa convention ou de ses orientations, petits effectifs masqués',
  a: 'agrégat seulement',
  p: 'publié et consenti',
  k: 'nominatif si la convention l’exige : masqué par défaut, démasquer = motif et journal',
  f: 'liste nominative de personnes habilitées, second facteur récent, journal',
  o: 'auteur et son équipe, jamais exportée',
  s: 'statut seulement, ou avec un tiers',
  d: 'auto-candidature',
  t: 'saisie pour le compte de la personne, tracée',
  e: 'membres de sa propre structure',
  x: 'seulement dans le cadre d’une demande ouverte, journal',
  v: 'avis obligatoire, sans modification',
  g: 'procédure à trois',
  '*': 'public',
} as const satisfies Record<string, string>;
export type ScopeLetter = keyof typeof SCOPE_LETTERS;

/** One row of the matrix. */
export interface AccessRow {
  readonly permission: Permission;
  /** What the right is over, and what it lets do, in French. */
  readonly object: string;
  readonly action: string;
  /** The row is not in the agreed table. */
  readonly added: boolean;
  readonly cells: Readonly<Record<HumanRole, ScopeLetter | null>>;
}

/** The whole matrix, agreed rows first. */
export const ACCESS_MATRIX: readonly AccessRow[] = [
  ...AGREED_ROWS.map((row) => asRow(row, false)),
  ...ADDED_ROWS.map((row) => asRow(row, true)),
];

const BY_PERMISSION = new Map<string, AccessRow>(ACCESS_MATRIX.map((row) => [row.permission, row]));

/** Whether a text is a right of the matrix. */
export function isPermission(text: string): text is Permission {
  return BY_PERMISSION.has(text);
}

/**
 * The letter of a cell, or null where the role may not. The engine itself (`system`) has no column: it acts through the
 * definition of the journeys, never through a route.
 */
export function scopeFor(role: string, permission: Permission): ScopeLetter | null {
  const cells = BY_PERMISSION.get(permission)?.cells;
  return cells && isHuman(role) ? cells[role] : null;
}

/** Whether a role holds a right, whatever its scope. */
export function may(role: string, permission: Permission): boolean {
  return scopeFor(role, permission) !== null;
}

/** Every right of a role with its letter: what the page needs in order to show nothing that would be refused. */
export function rightsOf(role: string): Partial<Record<Permission, ScopeLetter>> {
  const rights: Partial<Record<Permission, ScopeLetter>> = {};
  for (const { permission } of ACCESS_MATRIX) {
    const letter = scopeFor(role, permission);
    if (letter) rights[permission] = letter;
  }
  return rights;
}

function asRow(
  [permission, object, action, letters]: (typeof AGREED_ROWS)[number] | (typeof ADDED_ROWS)[number],
  added: boolean,
): AccessRow {
  const split = letters.split(' ');
  const cells = Object.fromEntries(
    HUMAN_ROLES.map((role, index) => [role, letterOf(split[index], permission)]),
  );
  return { permission, object, action, added, cells: cells as AccessRow['cells'] };
}

function isHuman(role: string): role is HumanRole {
  return (HUMAN_ROLES as readonly string[]).includes(role);
}

function letterOf(cell: string | undefined, permission: string): ScopeLetter | null {
  if (cell === '-') return null;
  if (cell === undefined || !isLetter(cell))
    throw new Error(`The row of ${permission} has a cell that is no letter: ${cell}`);
  return cell;
}

function isLetter(cell: string): cell is ScopeLetter {
  return Object.hasOwn(SCOPE_LETTERS, cell);
}
