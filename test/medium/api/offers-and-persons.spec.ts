import { newId } from '@passerelle/kernel';
import { startTestApi, type TestApi } from '../../environment/api';
import { aGroup, anActor, type Group } from '../../factories/a-group';
import { LEA } from '../../factories/a-person';
import { NEED_WORDS, OFFER_WORDS } from '../../factories/an-offer';
import { signedIn, type Browser } from '../../factories/signed-in';
import { useSuiteDatabase } from '../../factories/suite-database';

const database = useSuiteDatabase();
let api: TestApi;
let marne: Group;
let oise: Group;
let coordinator: Browser;
let employer: Browser;
let advisor: Browser;
beforeAll(async () => {
  api = await startTestApi(database.urls);
  marne = await database.within(null, (tx) => aGroup(tx, 'GEIQ de la Marne'));
  oise = await database.within(null, (tx) => aGroup(tx, 'GEIQ de l’Oise'));
  coordinator = await signedIn(api, marne.coordinator);
  employer = await signedIn(api, marne.employer);
  advisor = await signedIn(api, marne.advisor);
}, 30_000);
afterAll(() => api.close());

describe('from a need to an offer on show, over HTTP', () => {
  it('each makes their own part, and nobody another’s', async () => {
    const draft = await employer.post('/needs', NEED_WORDS).expect(201);
    const needId: string = draft.body.id;
    await employer.post(`/needs/${needId}/post`, {}, draft.body.version).expect(200);

    await employer.post('/offers', { needId, ...OFFER_WORDS }).expect(403);
    const offer = await coordinator.post('/offers', { needId, ...OFFER_WORDS }).expect(201);
    const path = `/offers/${String(offer.body.id)}`;
    const ambassador = await employer
      .post('/ambassadors', {
        fullName: 'Gérard Blin',
        trade: 'Presse',
        yearsInTrade: 22,
        sentences: 'On finit par l’aimer.',
      })
      .expect(201);
    const named = await coordinator
      .put(`${path}/ambassador`, { ambassadorId: ambassador.body.id }, offer.body.version)
      .expect(200);
    const submitted = await coordinator.post(`${path}/submission`, {}, named.body.version).expect(200);

    await advisor.get(path).expect(404);
    await coordinator.post(`${path}/publication`, { versionNo: 1 }, submitted.body.version).expect(422);
    const approved = await employer
      .post(`${path}/approval`, { versionNo: 1 }, submitted.body.version)
      .expect(200);
    const stale = await coordinator.post(`${path}/publication`, { versionNo: 1 }, submitted.body.version);
    expect([stale.status, stale.body.code]).toEqual([412, 'stale_version']);
    await coordinator.post(`${path}/publication`, { versionNo: 1 }, approved.body.version).expect(200);

    const shown = await advisor.get(path).expect(200);
    expect(shown.body).toMatchObject({
      title: OFFER_WORDS.title,
      state: 'published',
      versions: [],
      allowedActs: [],
    });
    expect(shown.headers['etag']).toBe(`"${String(shown.body.version)}"`);
    const list = await advisor.get('/offers?limit=10').expect(200);
    expect(list.body).toMatchObject({ items: [{ id: offer.body.id }], next: null });
  });

  it('names each field to correct, in French', async () => {
    const answer = await employer.post('/needs', {
      title: 'x'.repeat(201),
      seats: 0,
      startsOn: '2026-02-30',
      colour: 'red',
    });
    expect(answer.status).toBe(400);
    const pointers = answer.body.errors.map(({ pointer }: { pointer: string }) => pointer).sort();
    expect(pointers).toEqual(['/body', '/colour', '/seats', '/startsOn', '/title']);
  });

  it('asks for a version before changing anything', async () => {
    const draft = await employer.post('/needs', NEED_WORDS).expect(201);
    const answer = await employer.post(`/needs/${String(draft.body.id)}/post`, {});
    expect([answer.status, answer.body.code]).toEqual([428, 'version_missing']);
  });

  it('sent twice under one key is drafted once', async () => {
    const before: number = (await employer.get('/needs?limit=200').expect(200)).body.items.length;
    const key = newId();
    const first = await employer.post('/needs', NEED_WORDS).set('Idempotency-Key', key).expect(201);
    const again = await employer.post('/needs', NEED_WORDS).set('Idempotency-Key', key).expect(201);
    expect(again.body).toEqual(first.body);
    expect((await employer.get('/needs?limit=200').expect(200)).body.items).toHaveLength(before + 1);
  });
});

describe('a person, over HTTP', () => {
  it('is created by an advisor, guided by both sides, and unknown to everybody else', async () => {
    const { groupId } = marne;
    const created = await advisor.post('/candidates', { ...LEA, groupId }).expect(201);
    const path = `/candidates/${String(created.body.id)}`;
    const again = await advisor.post('/candidates', { ...LEA, groupId });
    expect([again.status, again.body.code]).toEqual([409, 'candidate_maybe_known']);
    await advisor
      .post(`${path}/consents`, {
        purpose: 'referral',
        textVersion: '2026-01',
        givenHow: 'oral_with_witness',
      })
      .expect(201);
    await advisor.post(`${path}/barriers`, { kind: 'mobility', goal: 'CANARI' }).expect(201);
    const advice = await coordinator
      .post(`${path}/actions`, { kind: 'advice', title: 'Scooter', startsOn: '2026-03-02' })
      .expect(201);
    const immersion = await advisor
      .post(`${path}/actions`, { kind: 'work_situation', title: 'Immersion', startsOn: '2026-03-09' })
      .expect(201);
    const link = {
      fromActionId: advice.body.id,
      toActionId: immersion.body.id,
      madeOn: '2026-03-09',
      cause: 'Un scooter',
      effect: 'Y aller',
    };
    await advisor.post(`${path}/action-links`, link).expect(201);
    await advisor
      .post(`${path}/actions/${String(advice.body.id)}/finish`, { endsOn: '2026-03-20' }, 1)
      .expect(200);
    const changed = await coordinator.put(path, { ...LEA, city: 'Épernay' }, 1).expect(200);
    expect(changed.body.version).toBe(2);

    const file = await coordinator.get(path).expect(200);
    expect(file.body).toMatchObject({
      tie: 'group',
      identity: { masked: false, city: 'Épernay' },
      barriers: { items: [{ goal: 'CANARI' }] },
      actions: { links: [{ cause: 'Un scooter' }] },
    });
    expect((await coordinator.get('/candidates?name=lefevre').expect(200)).body).toMatchObject([
      { id: created.body.id },
    ]);

    const director = await signedIn(api, marne.director);
    const masked = await director.get(path).expect(200);
    expect(masked.body.barriers).toMatchObject({ masked: true });
    expect(JSON.stringify(masked.body)).not.toContain('CANARI');
    await director.post(`${path}/barriers`, { kind: 'money', goal: 'Budget' }).expect(403);

    await employer.get(path).expect(404);
    for (const stranger of [oise.coordinator, oise.advisor, oise.director])
      await (await signedIn(api, stranger)).get(path).expect(404);
  });

  it('with nothing to be reached by is not created, and the page knows which field to show', async () => {
    const answer = await coordinator.post('/candidates', {
      firstName: 'Tom',
      lastName: 'Roy',
      contactChannel: 'sms',
      phone: '0323831234',
    });
    expect([answer.status, answer.body.errors[0]]).toMatchObject([400, { pointer: '/phone' }]);
  });
});

describe('two groups and several roles, crosswise', () => {
  it('an id of one group opens nothing to any role of the other', async () => {
    const draft = await employer.post('/needs', NEED_WORDS).expect(201);
    const programme = marne.programmeId;
    const needId: string = draft.body.id;
    const strangers = await Promise.all(
      [
        oise.coordinator,
        oise.director,
        oise.referent,
        oise.employer,
        oise.tutor,
        oise.ambassador,
        oise.advisor,
      ].map((actor) => signedIn(api, actor)),
    );
    for (const stranger of strangers) {
      for (const path of [`/needs/${needId}`, `/programmes/${programme}`])
        expect([403, 404]).toContain((await stranger.get(path)).status);
      for (const [path, body] of [
        [`/needs/${needId}/post`, {}],
        [`/needs/${needId}/withdraw`, { reason: 'Rien' }],
        [`/programmes/${programme}/end`, { closedOn: '2026-12-31' }],
        ['/offers', { needId, ...OFFER_WORDS }],
      ] as const)
        expect([403, 404]).toContain((await stranger.post(path, body, 1)).status);
      const lists = await Promise.all(
        ['/needs', '/ambassadors', '/programmes', '/offers'].map((path) => stranger.get(path)),
      );
      for (const list of lists) expect(JSON.stringify(list.body)).not.toContain(marne.groupId);
    }
  });

  it('a funder reads what is on show in a group that it funds, and nothing of another', async () => {
    const funderId = newId();
    await database.within(marne.groupId, async (tx) => {
      await tx.query(`INSERT INTO funders (id, kind, name) VALUES ($1, 'opco', 'OPCO 2i')`, [funderId]);
      await tx.query(
        `INSERT INTO partnerships (id, group_id, funder_id, since) VALUES ($1, $2, $3, '2025-01-01')`,
        [newId(), marne.groupId, funderId],
      );
    });
    const funder = await signedIn(
      api,
      await database.within(null, (tx) => anActor(tx, 'funder', 'Une financeuse', { funderId })),
    );
    const offers = await funder.get(`/offers?groupId=${marne.groupId}`).expect(200);
    expect(offers.body.items.length).toBeGreaterThan(0);
    expect(new Set(offers.body.items.map(({ state }: { state: string }) => state))).toEqual(
      new Set(['published']),
    );
    await funder.get(`/offers?groupId=${oise.groupId}`).expect(404);
    const programmes = await funder.get(`/programmes?groupId=${marne.groupId}`).expect(200);
    expect(programmes.body).toMatchObject([{ phases: [] }]);
    await funder.get(`/programmes?groupId=${oise.groupId}`).expect(404);
    await funder.get('/needs').expect(403);
    await funder.get('/candidates?name=lea').expect(403);
  });

  it('lists of places and soft skills are open to everybody', async () => {
    const { default: request } = await import('supertest');
    const areas = await request(api.url).get('/api/employment-areas').expect(200);
    expect(areas.body).toContainEqual(expect.objectContaining({ code: '3208', name: 'Château-Thierry' }));
    const skills = await request(api.url).get('/api/soft-skills').expect(200);
    expect(skills.body).toHaveLength(15);
    const organised = await request(api.url)
      .get('/api/soft-skills')
      .query({ label: 'sens de l’organisation' });
    expect(organised.body).toMatchObject([{ code: 'ORG', aliases: expect.any(Array) }]);
  });

  it('the staff and the companies of a group look for a trade; others have no use for it', async () => {
    for (const browser of [coordinator, employer]) {
      const trades = await browser.get('/rome?search=soudeuse').expect(200);
      expect(trades.body[0]).toMatchObject({ code: 'H2913', label: 'Soudeur / Soudeuse', regulated: false });
    }
    const refused = await coordinator.get('/rome').expect(400);
    expect(refused.body.errors).toMatchObject([{ pointer: '/search' }]);
    await advisor.get('/rome?search=soudeuse').expect(403);
  });
});
