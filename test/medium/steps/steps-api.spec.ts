import type { NestExpressApplication } from '@nestjs/platform-express';
import { newId, type HumanRole } from '@passerelle/kernel';
import { Sessions } from '@passerelle/organisations';
import request, { type Response } from 'supertest';
import { aTerritory } from '../../factories/a-territory';
import { StepsOfTheMethod } from '../../factories/steps-of-the-method';
import { startTestApi } from '../../environment/api';
import { useTestDatabase } from '../../environment/database';

const database = useTestDatabase();
const steps = new StepsOfTheMethod(database);
let app: NestExpressApplication;

beforeAll(async () => {
  await steps.open();
  ({ app } = await startTestApi(database));
});
afterAll(async () => {
  await app.close();
  await steps.close();
});

interface Ties {
  groupId?: string | null;
  memberCompanyId?: string | null;
  prescriberId?: string | null;
}

/** Cookie of somebody who signed in with both factors. */
async function signedIn(role: HumanRole, ties: Ties = {}): Promise<string> {
  const { groupId = steps.territory.groupId, memberCompanyId = null, prescriberId = null } = ties;
  return steps.database.inTransaction({ groupId }, async (tx) => {
    const userId = newId();
    await tx.query(`INSERT INTO users (id, full_name) VALUES ($1, 'Nadia Lefèvre')`, [userId]);
    await tx.query(
      `INSERT INTO user_roles (id, user_id, role, group_id, member_company_id, prescriber_id) VALUES ($1, $2, $3, $4, $5, $6)`,
      [newId(), userId, role, groupId, memberCompanyId, prescriberId],
    );
    return `passerelle=${await app.get(Sessions).open(tx, { userId, secondFactor: true, agent: null })}`;
  });
}

async function send(
  method: 'get' | 'post' | 'put' | 'patch' | 'delete',
  path: string,
  cookie: string,
  body?: object,
  version?: number,
): Promise<Response> {
  const sent = request(await app.getUrl())
    [method](`/api${path}`)
    .set('Cookie', cookie);
  if (method === 'post') sent.set('Idempotency-Key', newId());
  if (version !== undefined) sent.set('If-Match', `"${String(version)}"`);
  return body ? sent.send(body) : sent;
}

async function aPrescriber(): Promise<string> {
  const id = newId();
  await steps.rows(`INSERT INTO prescribers (id, kind, name, city) VALUES ($1, 'mission_locale', 'Mission locale', 'Soissons')`, [id]); // prettier-ignore
  return id;
}

async function aFunder(name: string): Promise<string> {
  const id = newId();
  await steps.rows(`INSERT INTO funders (id, kind, name) VALUES ($1, 'opco', $2)`, [id, name]);
  await steps.rows('INSERT INTO partnerships (id, group_id, funder_id, since) VALUES ($1, $2, $3, $4)', [newId(), steps.territory.groupId, id, '2026-01-01']); // prettier-ignore
  return id;
}

async function anAmbassador(): Promise<string> {
  const [company, id] = [newId(), newId()];
  const { groupId } = steps.territory;
  await steps.rows(`INSERT INTO member_companies (id, group_id, name, trade, city) VALUES ($1, $2, 'Fonderie de Lhuys', 'fonderie', 'Lhuys')`, [company, groupId]); // prettier-ignore
  await steps.rows(`INSERT INTO ambassadors (id, group_id, member_company_id, full_name, trade, years_in_trade, sentences) VALUES ($1, $2, $3, 'Odile Pernet', 'mouleuse', 20, 'J’aime ce métier.')`, [id, groupId, company]); // prettier-ignore
  return id;
}

const event = () => ({
  programmeId: steps.territory.programmeId,
  startsAt: '2099-03-12T08:00:00.000Z',
  endsAt: '2099-03-12T11:00:00.000Z',
  place: 'Salle des fêtes',
  address: '1 place de l’Hôtel de Ville',
  seats: 20,
});
const session = () => ({
  programmeId: steps.territory.programmeId,
  name: 'POE de printemps',
  startsOn: '2099-03-02',
  endsOn: '2099-04-17',
  places: 20,
  place: 'Lycée',
  totalHours: 210,
  inCompanyHours: 70,
});

describe('the people of an event', () => {
  it('come with the acts the reader may make, and not to a reader they do not exist for', async () => {
    const coordinator = await signedIn('coordinator');
    const people = await steps.referred(2);
    const asked = `/journey-acts?${people.map((id) => `journeyIds=${id}`).join('&')}`;
    const read = await send('get', asked, coordinator);
    expect(read.status).toBe(200);
    expect(read.body.map((each: { journeyId: string }) => each.journeyId).toSorted()).toEqual(
      people.toSorted(),
    );
    expect(read.body[0]).toMatchObject({
      name: expect.stringMatching(/^\S+ \S+/),
      stateLabel: 'Orientation reçue',
    });
    const acts: { act: string; notYet: string | null }[] = read.body[0].acts;
    expect(acts.filter(({ notYet }) => notYet === null).map(({ act }) => act)).toContain('admit');
    const stranger = await signedIn('advisor', { groupId: null, prescriberId: await aPrescriber() });
    expect((await send('get', asked, stranger)).status).toBe(404);
    const nobody = await send('get', '/journey-acts', coordinator);
    expect([nobody.status, nobody.body.errors[0].pointer]).toEqual([400, '/journeyIds']);
  });

  it('lead from a journey to the event and the session they are in', async () => {
    const coordinator = await signedIn('coordinator');
    const [person = ''] = await steps.referred(1);
    const id = await steps.event({ seats: 3 });
    await steps.through([person], ['admit'], ['invite', { pass_dating: id }]);
    const read = await send('get', `/journeys/${person}/steps`, coordinator);
    expect(read.body).toEqual({
      passDatings: [expect.objectContaining({ id, state: 'invited', place: 'Salle des fêtes' })],
      poeSessions: [],
    });
  });
});

describe('a session as it is planned and changed', () => {
  it('is funded at once when a funder is named, changes its funder, and keeps within the hours', async () => {
    const coordinator = await signedIn('coordinator');
    const [first, second] = [await aFunder('OPCO 2i'), await aFunder('Région')];
    const made = await send('post', '/poe-sessions', coordinator, { ...session(), funderId: first });
    const id = String(made.body.id);
    const read = async () => (await send('get', `/poe-sessions/${id}`, coordinator)).body;
    expect(await read()).toMatchObject({ state: 'funded', funderName: 'OPCO 2i', funderKind: 'opco' });
    expect((await send('post', `/poe-sessions/${id}/fund`, coordinator, { funderId: second }, 1)).status).toBe(200); // prettier-ignore
    const change = { name: 'POE de mars', totalHours: 240, inCompanyHours: 80 };
    expect((await send('patch', `/poe-sessions/${id}`, coordinator, change, 2)).status).toBe(200);
    expect(await read()).toMatchObject({
      funderName: 'Région',
      name: 'POE de mars',
      hours: { totalHours: 240 },
    });
    const over = await send('patch', `/poe-sessions/${id}`, coordinator, { totalHours: 401 }, 3);
    expect([over.status, over.body.code]).toEqual([422, 'session_hours_over_limit']);
    const unknown = await send(
      'patch',
      `/poe-sessions/${id}`,
      coordinator,
      { trainingProviderId: newId() },
      3,
    );
    expect(unknown.body.errors[0].pointer).toBe('/trainingProviderId');
  });
});

describe('an event as it is planned and corrected', () => {
  it('names who comes to speak of their trade, and takes back a meeting typed in by mistake', async () => {
    const coordinator = await signedIn('coordinator');
    const ambassadorId = await anAmbassador();
    const made = await send('post', '/pass-datings', coordinator, { ...event(), ambassadorIds: [ambassadorId] }); // prettier-ignore
    const id = String(made.body.id);
    const read = async () => (await send('get', `/pass-datings/${id}`, coordinator)).body;
    expect(await read()).toMatchObject({ address: event().address, ambassadors: [{ id: ambassadorId }] });
    const wrong = await send('patch', `/pass-datings/${id}`, coordinator, { ambassadorIds: [newId()] }, 1);
    expect(wrong.body.errors[0].pointer).toBe('/ambassadorIds');

    await steps.rows("UPDATE pass_datings SET state = 'open' WHERE id = $1", [id]);
    const [person = ''] = await steps.referred(1);
    await steps.through([person], ['admit'], ['check_in', { pass_dating: id }]);
    const meetings = { meetings: [{ journeyId: person, ambassadorId, round: 1 }] };
    const held = await send('post', `/pass-datings/${id}/meetings`, coordinator, meetings);
    const [meeting] = held.body.ids;
    await send('put', `/meetings/${meeting}/feedback/person`, coordinator, { answer: 'yes' });
    expect((await send('delete', `/meetings/${meeting}`, await signedIn('employer'))).status).toBe(403);
    expect((await send('delete', `/meetings/${meeting}`, coordinator)).status).toBe(204);
    expect((await read()).meetings).toEqual([]);

    const [again] = (await send('post', `/pass-datings/${id}/meetings`, coordinator, meetings)).body.ids;
    await steps.through([person], ['shortlist', { sentence: 'Envie des deux côtés.' }]);
    expect((await send('delete', `/meetings/${again}`, coordinator)).body.code).toBe('feedback_closed');
  });
});

describe('the API of events and sessions', () => {
  it('plans, reads and changes with the version that was read', async () => {
    const coordinator = await signedIn('coordinator');
    const made = await send('post', '/pass-datings', coordinator, event());
    expect(made.status).toBe(201);
    const id: string = made.body.id;
    const read = await send('get', `/pass-datings/${id}`, coordinator);
    expect(read.headers['etag']).toBe('"1"');
    // Who comes changes without the version: an answer that a browser kept would be taken for the present one.
    expect(read.headers['cache-control']).toBe('no-store');
    expect(read.body).toMatchObject({ seats: 20, invitationsLeft: 24, people: [], meetings: [] });
    expect((await send('patch', `/pass-datings/${id}`, coordinator, { seats: 10 })).body.code).toBe(
      'version_missing',
    );
    expect((await send('patch', `/pass-datings/${id}`, coordinator, { seats: 10 }, 1)).body).toEqual({
      id,
      version: 2,
    });
    expect((await send('post', `/pass-datings/${id}/cancel`, coordinator, {}, 1)).status).toBe(412);
    const list = await send('get', `/pass-datings?programmeId=${steps.territory.programmeId}`, coordinator);
    expect(list.body).toContainEqual(expect.objectContaining({ id, version: 2 }));

    const planned = await send('post', '/poe-sessions', coordinator, session());
    expect(planned.body).toMatchObject({ version: 1, toVerify: null });
    const shown = await send('get', `/poe-sessions/${String(planned.body.id)}`, coordinator);
    expect(shown.body).toMatchObject({
      state: 'planned',
      hours: { totalLimit: 400, inCompanyLimit: 70 },
      people: [],
    });
  });

  it('answers a problem in French that names every field', async () => {
    const coordinator = await signedIn('coordinator');
    const wrong = await send('post', '/pass-datings', coordinator, {
      ...event(),
      seats: 0,
      startsAt: 'demain',
      more: 1,
    });
    expect(wrong.status).toBe(400);
    expect(wrong.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(wrong.body.errors.map((error: { pointer: string }) => error.pointer).toSorted()).toEqual(['/more', '/seats', '/startsAt']); // prettier-ignore
    const hours = await send('post', '/poe-sessions', coordinator, { ...session(), totalHours: 500 });
    expect([hours.status, hours.body.code]).toEqual([422, 'session_hours_over_limit']);
    expect(hours.body.detail).toContain('400 heures');
    const id = newId();
    const meetings = { meetings: [{ journeyId: id, ambassadorId: 'x', round: 0 }] };
    const held = await send('post', `/pass-datings/${id}/meetings`, coordinator, meetings);
    expect(held.body.errors.map((error: { pointer: string }) => error.pointer)).toEqual(['/meetings/0/ambassadorId', '/meetings/0/round']); // prettier-ignore
  });

  it('opens each route to the roles of the matrix only', async () => {
    const made = await send('post', '/pass-datings', await signedIn('coordinator'), event());
    const id = String(made.body.id);
    const forbidden: [HumanRole, 'get' | 'post' | 'put', string][] = [
      ['referent', 'post', '/pass-datings'],
      ['employer', 'post', `/pass-datings/${id}/open`],
      ['trainer', 'get', `/pass-datings/${id}`],
      ['director', 'put', `/meetings/${id}/feedback/company`],
      ['employer', 'put', `/meetings/${id}/feedback/person`],
      ['advisor', 'post', '/poe-sessions'],
      ['ambassador', 'get', `/poe-sessions/${id}`],
      ['director', 'put', `/poe-sessions/${id}/attendance`],
      ['advisor', 'get', `/poe-sessions/${id}/attendance`],
      ['employer', 'put', `/poe-sessions/${id}/people/${id}/reviews/final`],
    ];
    for (const [role, method, path] of forbidden)
      expect([role, path, (await send(method, path, await signedIn(role), {}, 1)).status]).toEqual([
        role,
        path,
        403,
      ]);
    expect((await send('get', `/pass-datings/${id}`, '')).status).toBe(401);
  });

  it('shows nothing of a group to another one', async () => {
    const made = await send('post', '/pass-datings', await signedIn('coordinator'), event());
    const planned = await send('post', '/poe-sessions', await signedIn('coordinator'), session());
    const other = await steps.database.inTransaction({ groupId: null }, (tx) =>
      aTerritory(tx, 'GEIQ d’ailleurs'),
    );
    const stranger = await signedIn('coordinator', { groupId: other.groupId });
    const [eventId, sessionId] = [String(made.body.id), String(planned.body.id)];
    const missing: ['get' | 'post' | 'patch' | 'put', string, object?][] = [
      ['get', `/pass-datings/${eventId}`],
      ['patch', `/pass-datings/${eventId}`, { seats: 1 }],
      ['post', `/pass-datings/${eventId}/open`],
      ['post', `/pass-datings/${eventId}/close`],
      ['post', `/pass-datings/${eventId}/cancel`],
      [
        'post',
        `/pass-datings/${eventId}/meetings`,
        { meetings: [{ journeyId: newId(), ambassadorId: newId(), round: 1 }] },
      ],
      ['put', `/meetings/${newId()}/feedback/person`, { answer: 'yes' }],
      ['get', `/poe-sessions/${sessionId}`],
      ['patch', `/poe-sessions/${sessionId}`, { places: 1 }],
      ['post', `/poe-sessions/${sessionId}/fund`, { funderId: newId() }],
      ['post', `/poe-sessions/${sessionId}/cancel`],
      ['post', `/poe-sessions/${sessionId}/sign-ins`, { journeyIds: [newId()] }],
      ['get', `/poe-sessions/${sessionId}/attendance`],
      ['get', `/poe-sessions/${sessionId}/people/${newId()}/reviews`],
      ['get', '/pass-datings/not-an-id'],
    ];
    for (const [method, path, body] of missing)
      expect([method, path, (await send(method, path, stranger, body, 1)).status]).toEqual([
        method,
        path,
        404,
      ]);
    const list = await send('get', `/poe-sessions?programmeId=${steps.territory.programmeId}`, stranger);
    expect(list.body).toEqual([]);
  });

  it('keeps sheets away from the person who signs and from the company', async () => {
    const planned = await send('post', '/poe-sessions', await signedIn('coordinator'), session());
    const path = `/poe-sessions/${String(planned.body.id)}`;
    const person = await signedIn('candidate');
    expect((await send('get', `${path}/attendance`, person)).status).toBe(403);
    expect((await send('post', `${path}/sign-ins`, person, { journeyIds: [newId()] })).status).toBe(403);
    expect((await send('get', `${path}/people/${newId()}/reviews`, person)).status).toBe(404);
    expect((await send('get', path, await signedIn('employer'))).body.people).toEqual([]);
  });

  it('lets an advisor bring the word of the persons followed, and of no one else', async () => {
    const prescriberId = newId();
    await steps.rows(`INSERT INTO prescribers (id, kind, name, city) VALUES ($1::uuid, 'siae', 'Le Relais ' || $1::text, 'Soissons')`, [prescriberId]); // prettier-ignore
    await steps.rows('INSERT INTO partnerships (id, group_id, prescriber_id, since) VALUES ($1, $2, $3, $4)', [newId(), steps.territory.groupId, prescriberId, '2026-01-01']); // prettier-ignore
    const own = await steps.referred(1, steps.actor('advisor', { prescriberId, groupId: null }));
    const others = await steps.referred(1);
    const [company, ambassador, held] = [newId(), newId(), await steps.event()];
    await steps.rows(`INSERT INTO member_companies (id, group_id, name, trade, city) VALUES ($1, $2, 'Fonderie', 'Fonderie', 'Soissons')`, [company, steps.territory.groupId]); // prettier-ignore
    await steps.rows(
      `INSERT INTO ambassadors (id, group_id, member_company_id, full_name, trade, years_in_trade, sentences)
       VALUES ($1, $2, $3, 'Karim Petit', 'Mouleur', 12, 'On coule le métal.')`,
      [ambassador, steps.territory.groupId, company],
    );
    const meetings = [newId(), newId()];
    for (const [round, journey] of [...own, ...others].entries())
      await steps.rows(
        `INSERT INTO meetings (id, group_id, pass_dating_id, journey_id, ambassador_id, round) VALUES ($1, $2, $3, $4, $5, $6)`,
        [meetings[round], steps.territory.groupId, held, journey, ambassador, round + 1],
      );
    await steps.rows(`UPDATE journeys SET state = 'met' WHERE id = ANY($1::uuid[])`, [[...own, ...others]]);
    const advisor = await signedIn('advisor', { groupId: null, prescriberId });
    const give = (meeting = '') =>
      send('put', `/meetings/${meeting}/feedback/person`, advisor, { answer: 'yes' });
    expect((await give(meetings[0])).status).toBe(204);
    expect((await give(meetings[1])).status).toBe(404);
    const read = await send('get', `/pass-datings/${held}`, advisor);
    expect(read.body.meetings).toEqual([
      expect.objectContaining({
        id: meetings[0],
        ambassadorName: 'Karim Petit',
        company: null,
        person: null,
        mutualYes: null,
      }),
    ]);
  });
});
