/** Codes of the national list of qualities sought at work (« savoir-être professionnels », France Travail). */
export const SOFT_SKILL_CODES = [
  'SERV',
  'ECOUTE',
  'AUTO',
  'CREA',
  'CURIO',
  'LEAD',
  'PERS',
  'REAC',
  'RIG',
  'STRESS',
  'ORG',
  'INIT',
  'RESP',
  'ADAPT',
  'EQUIPE',
] as const;
export type SoftSkillCode = (typeof SOFT_SKILL_CODES)[number];

/** What the lexicons give a word: a code of the list, or AUTRE when no quality of the list is near. */
export type QualityCode = SoftSkillCode | 'AUTRE';

/** Is this word a code of the list? */
export function isSoftSkillCode(code: string): code is SoftSkillCode {
  return (SOFT_SKILL_CODES as readonly string[]).includes(code);
}
