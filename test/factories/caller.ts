import { newId } from '@passerelle/kernel';
import { Sessions } from '@passerelle/organisations';
import { Database, type Actor } from '@passerelle/platform';
import type { TestApi } from '../environment/api';

/** What the API answered. */
export interface Answered {
  readonly status: number;
  /** Code of the problem, where it is one. */
  readonly code: string | null;
  readonly text: string;
  readonly body: unknown;
}

/** Somebody signed in who sends thousands of requests: a light client, with a fresh key and a version where the API asks for them. */
export interface Caller {
  readonly actor: Actor;
  send(method: string, path: string, body?: unknown, version?: number): Promise<Answered>;
}

/** Gives an account its role and signs it in, second factor given. */
export async function aCaller(api: TestApi, actor: Actor): Promise<Caller> {
  const token = await api.app.get(Database).inTransaction({ groupId: actor.groupId }, async (tx) => {
    const userRoleId = newId();
    const { userId, role, groupId, memberCompanyId, prescriberId, funderId, trainingProviderId } = actor;
    await tx.query(
      `INSERT INTO user_roles (id, user_id, role, group_id, member_company_id, prescriber_id, funder_id, training_provider_id)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [userRoleId, userId, role, groupId, memberCompanyId, prescriberId, funderId, trainingProviderId],
    );
    return api.app
      .get(Sessions)
      .open(tx, { userId: userId ?? '', secondFactor: true, agent: null, userRoleId });
  });
  return {
    actor,
    send: async (method, path, body, version) => {
      const answer = await fetch(`${api.url}/api${path}`, {
        method,
        headers: {
          cookie: `passerelle=${token}`,
          'idempotency-key': newId(),
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...(version === undefined ? {} : { 'if-match': `"${String(version)}"` }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const text = await answer.text();
      const parsed = /json/.test(answer.headers.get('content-type') ?? '')
        ? (JSON.parse(text) as unknown)
        : null;
      return { status: answer.status, code: answer.status < 400 ? null : codeOf(parsed), text, body: parsed };
    },
  };
}

function codeOf(body: unknown): string | null {
  return typeof body === 'object' && body !== null && 'code' in body ? String(body.code) : null;
}

/** Does work on each item, eight at a time, and answers in the order given. */
export async function eightAtATime<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  let next = 0;
  const taker = async (): Promise<void> => {
    for (let place = next++; place < items.length; place = next++) {
      const item = items[place];
      if (item !== undefined) results[place] = await work(item);
    }
  };
  await Promise.all(Array.from({ length: 8 }, taker));
  return results;
}
