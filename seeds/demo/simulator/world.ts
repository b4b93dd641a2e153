import { newId } from '@passerelle/kernel';
import type { Actor } from '@passerelle/platform';
import { ACCOUNTS } from '../data/accounts';

export type ThingKind =
  | 'group' | 'company' | 'prescriber' | 'funder' | 'provider' | 'user' | 'programme' | 'offer' | 'need' | 'ambassador'
  | 'candidate' | 'journey' | 'event' | 'session' | 'action'; // prettier-ignore

/** What the story calls its things, and the ids that the product gave them. */
export class World {
  private readonly ids = new Map<string, string>();

  /** Remembers the id of a thing that the product made. */
  keep(kind: ThingKind, key: string, id: string): string {
    this.ids.set(`${kind}:${key}`, id);
    return id;
  }

  /** Makes up the id of a thing that the demonstration inserts itself. */
  make(kind: ThingKind, key: string): string {
    return this.keep(kind, key, newId());
  }

  /** The id of a thing; @throws when the story speaks of it before it is there */
  id(kind: ThingKind, key: string): string {
    const id = this.ids.get(`${kind}:${key}`);
    if (!id) throw new Error(`The story speaks of an unknown ${kind}: ${key}`);
    return id;
  }

  has(kind: ThingKind, key: string): boolean {
    return this.ids.has(`${kind}:${key}`);
  }

  /** Somebody of accounts.ts under their one role. */
  actor(key: string): Actor {
    const account = ACCOUNTS.find((one) => one.key === key);
    if (!account) throw new Error(`The story speaks of an unknown account: ${key}`);
    const of = (kind: ThingKind, name: string | undefined): string | null =>
      name ? this.id(kind, name) : null;
    return {
      userId: this.id('user', key),
      role: account.role,
      groupId: of('group', account.group),
      memberCompanyId: of('company', account.company),
      prescriberId: of('prescriber', account.prescriber),
      funderId: of('funder', account.funder),
      trainingProviderId: of('provider', account.provider),
      link: null,
    };
  }

  /** A candidate who came by the link of a message. */
  person(key: string, groupId: string, acts: readonly string[]): Actor {
    const nobody = {
      userId: null,
      memberCompanyId: null,
      prescriberId: null,
      funderId: null,
      trainingProviderId: null,
    };
    return { ...nobody, role: 'candidate', groupId, link: { journeyId: this.id('journey', key), acts } };
  }
}
