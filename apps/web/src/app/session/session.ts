import type { Schemas } from '@passerelle/api-client';
import { api, bodyOf } from '../../data/api';

/** A role held by the signed-in person, with words for the menu. */
export type SessionRole = Schemas['RoleDto'];

/** Who is signed in, in which roles, the one they act in now, and what it may. */
export type Session = Schemas['OwnSessionDto'];

/** `GET /api/session`: the session, or null when nobody is signed in (204). */
export async function readSession(): Promise<Session | null> {
  const { data } = await api.GET('/api/session');
  return data ?? null;
}

/** `POST /api/session/role`: acts in another role from now on; answers the new session. */
export function switchRole(roleId: string): Promise<Session> {
  return bodyOf(api.POST('/api/session/role', { body: { roleId } }));
}

/** `DELETE /api/session`: ends the session on this browser. */
export async function signOut(): Promise<void> {
  await api.DELETE('/api/session');
}

/** True while a second factor is still to be given or set up: nothing else opens before. */
export const waitsForSecondFactor = (session: Session): boolean =>
  session.secondFactor === 'to_give' || session.secondFactor === 'to_set_up';
