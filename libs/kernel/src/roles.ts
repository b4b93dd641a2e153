/** The twelve roles of people, in the order of the access matrix. */
export const HUMAN_ROLES = [
  'platform_admin',
  'director',
  'coordinator',
  'referent',
  'employer',
  'ambassador',
  'tutor',
  'trainer',
  'advisor',
  'funder',
  'candidate',
  'privacy_officer',
] as const;
export type HumanRole = (typeof HUMAN_ROLES)[number];

/** Every role that may do an act: the people's, and `system` for what timers and bulk work do by themselves. */
export const ROLES = [...HUMAN_ROLES, 'system'] as const;
export type Role = (typeof ROLES)[number];

/** The people of the group who follow journeys: direction, coordination, in-house referents. */
export const STAFF = ['director', 'coordinator', 'referent'] as const satisfies readonly HumanRole[];
export type StaffRole = (typeof STAFF)[number];

/** Column of the access matrix (AUTHZ.csv) that speaks of each role. */
export const MATRIX_CODES = {
  platform_admin: 'ADM',
  director: 'DIR',
  coordinator: 'COO',
  referent: 'REF',
  employer: 'EMP',
  ambassador: 'AMB',
  tutor: 'TUT',
  trainer: 'FOR',
  advisor: 'PRE',
  funder: 'FIN',
  candidate: 'CAN',
  privacy_officer: 'DPO',
} as const satisfies Record<HumanRole, string>;
export type MatrixCode = (typeof MATRIX_CODES)[HumanRole];

/** Says whether a text is one of the thirteen role codes. */
export function isRole(text: string): text is Role {
  return (ROLES as readonly string[]).includes(text);
}

/** Says whether a role belongs to the group's own staff. */
export function isStaff(role: Role): role is StaffRole {
  return (STAFF as readonly string[]).includes(role);
}

/** The role that a column of the access matrix speaks of, or undefined where the code is unknown. */
export function roleOfMatrixCode(code: string): HumanRole | undefined {
  return HUMAN_ROLES.find((role) => MATRIX_CODES[role] === code);
}
