import { newId } from '@passerelle/kernel';
import { Sessions } from '@passerelle/organisations';
import { Database, type Actor } from '@passerelle/platform';
import request, { type Test } from 'supertest';
import type { TestApi } from '../environment/api';

/** Somebody signed in: sends requests as their browser does. */
export interface Browser {
  /** What their browser keeps of the session. */
  readonly cookie: { readonly name: string; readonly value: string };
  get(path: string): Test;
  /** With a fresh Idempotency-Key. */
  post(path: string, body?: object, version?: number): Test;
  put(path: string, body: object, version?: number): Test;
  delete(path: string): Test;
}

/** Gives an account its role and signs it in, second factor given. */
export async function signedIn(api: TestApi, actor: Actor): Promise<Browser> {
  const token = await api.app.get(Database).inTransaction({ groupId: actor.groupId }, async (tx) => {
    const userRoleId = newId();
    await tx.query(
      `INSERT INTO user_roles (id, user_id, role, group_id, member_company_id, prescriber_id, funder_id, training_provider_id)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        userRoleId,
        actor.userId,
        actor.role,
        actor.groupId,
        actor.memberCompanyId,
        actor.prescriberId,
        actor.funderId,
        actor.trainingProviderId,
      ],
    );
    return api.app
      .get(Sessions)
      .open(tx, { userId: actor.userId ?? '', secondFactor: true, agent: null, userRoleId });
  });
  const as = (test: Test, version?: number): Test => {
    const sent = test.set('Cookie', `passerelle=${token}`);
    return version === undefined ? sent : sent.set('If-Match', `"${String(version)}"`);
  };
  return {
    cookie: { name: 'passerelle', value: token },
    get: (path) => as(request(api.url).get(`/api${path}`)),
    post: (path, body = {}, version) =>
      as(request(api.url).post(`/api${path}`), version)
        .set('Idempotency-Key', newId())
        .send(body),
    put: (path, body, version) => as(request(api.url).put(`/api${path}`), version).send(body),
    delete: (path) => as(request(api.url).delete(`/api${path}`)),
  };
}
