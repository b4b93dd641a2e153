import { apiFetch } from '../../data/api-fetch';
import { Problem } from '../../data/problem';
import type { RoleCode } from '../navigation';

/** A role held by the signed-in person, with words for the menu. */
export interface SessionRole {
  readonly id: string;
  readonly code: RoleCode;
  /** « Coordinatrice ». */
  readonly label: string;
  /** « GEIQ Sud de l’Aisne ». */
  readonly organisation: string;
}

/** Who is signed in, in which roles, and the one they act in now. */
export interface Session {
  readonly person: { readonly id: string; readonly firstName: string; readonly lastName: string };
  readonly roles: readonly SessionRole[];
  readonly activeRoleId: string;
}

export const sessionKey = ['session'] as const;

/** `GET /api/session`: the session, or null when nobody is signed in (204, or 401). */
export async function readSession(): Promise<Session | null> {
  try {
    const response = await apiFetch('/api/session');
    return response.status === 204 ? null : ((await response.json()) as Session);
  } catch (error) {
    if (error instanceof Problem && error.status === 401) return null;
    throw error;
  }
}

/** `PUT /api/session/active-role`: acts in another role from now on; answers the new session. */
export async function switchRole(roleId: string): Promise<Session> {
  const response = await apiFetch('/api/session/active-role', {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ roleId }),
  });
  return (await response.json()) as Session;
}

/** `DELETE /api/session`: ends the session on this browser. */
export async function signOut(): Promise<void> {
  await apiFetch('/api/session', { method: 'DELETE' });
}
