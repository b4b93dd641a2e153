import { accentless } from './accentless';

/** When people work, as the catalogue asks it. */
export const HOURS_KINDS = ['day', 'team', 'night', 'weekend'] as const;
export type HoursKind = (typeof HOURS_KINDS)[number];

/** Their names on screen. */
export const HOURS_KIND_LABELS: Readonly<Record<HoursKind, string>> = {
  day: 'En journée',
  team: 'En équipes qui tournent',
  night: 'La nuit',
  weekend: 'Le week-end',
};

/** What the conditions say of each, without accents, in the words that JavaScript and PostgreSQL both read. */
export const HOURS_PATTERNS: Readonly<Record<Exclude<HoursKind, 'day'>, string>> = {
  team: '[2-5] ?x ?8|equipes? (en|du|de) |en equipes? (alternee|tournant|successive)|deux equipes|trois equipes|postes? tournant',
  night: '(^|[^a-z])nuits?([^a-z]|$)',
  weekend: 'week-?end|samedi|dimanche',
};

/** Whether an offer is worked in teams, at night, at the week-end; where neither in teams nor at night, by day. */
export function hoursKindsOf(conditions: string): HoursKind[] {
  const text = accentless(conditions);
  const said = (['team', 'night', 'weekend'] as const).filter((kind) =>
    new RegExp(HOURS_PATTERNS[kind]).test(text),
  );
  return said.includes('team') || said.includes('night') ? said : ['day', ...said];
}
