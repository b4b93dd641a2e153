import type { Role } from '@passerelle/kernel';
import type { Scope } from '../database/database';

/** Who acts: a person under the one role they hold at this moment, or the system itself. */
export interface Actor {
  readonly userId: string | null;
  readonly role: Role | 'system';
  readonly groupId: string | null;
  readonly memberCompanyId: string | null;
  readonly prescriberId: string | null;
  readonly funderId: string | null;
  readonly trainingProviderId: string | null;
  /** Set when the actor came by a single-use link: the one journey and the acts it opens. */
  readonly link: { readonly journeyId: string; readonly acts: readonly string[] } | null;
}

/** The scope of an actor's own transactions; `groupId` names the group when it is not the actor's own (advisors). */
export function scopeOf(actor: Actor, groupId: string | null = actor.groupId): Scope {
  return { groupId, prescriberId: actor.prescriberId, actorId: actor.userId };
}

/** The engine acting by itself inside a group. */
export function systemActor(groupId: string): Actor {
  return {
    userId: null,
    role: 'system',
    groupId,
    memberCompanyId: null,
    prescriberId: null,
    funderId: null,
    trainingProviderId: null,
    link: null,
  };
}
