import { ROLE_LABELS, type Role } from '@passerelle/kernel';

/** Who made an act, as a line of the journal says it: a name, the person by their link, or the engine. */
export function authorOf(name: string | null, role: Role | 'system'): string {
  if (name) return name;
  if (role === 'system') return 'Passerelle';
  return role === 'candidate' ? 'La personne' : ROLE_LABELS[role].masculine;
}
