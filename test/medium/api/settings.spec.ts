import { randomUUID } from 'node:crypto';
import type request from 'supertest';
import { aGroup, type Group } from '../../factories/a-group';
import { anAccount } from '../../factories/an-account';
import { useApi, type Browser } from '../../environment/api-suite';

const suite = useApi();
let ours: Group;
let theirs: Group;
let director: Browser;
let coordinator: Browser;
let employer: Browser;
let advisor: Browser;
let foreigner: Browser;

beforeAll(async () => {
  ours = await suite.within(null, (tx) => aGroup(tx, 'GEIQ du Clignon'));
  theirs = await suite.within(null, (tx) => aGroup(tx, 'GEIQ du Soissonnais'));
  const ties = { groupId: ours.groupId };
  director = await suite.trustedBrowser(await anAccount(suite.admin, 'director', ties));
  coordinator = await suite.trustedBrowser(await anAccount(suite.admin, 'coordinator', ties));
  employer = await suite.browser(
    (await anAccount(suite.admin, 'employer', { ...ties, memberCompanyId: ours.companyId })).email,
  );
  advisor = await suite.browser(
    (await anAccount(suite.admin, 'advisor', { prescriberId: ours.prescriberId })).email,
  );
  foreigner = await suite.trustedBrowser(
    await anAccount(suite.admin, 'director', { groupId: theirs.groupId }),
  );
});

const post = (browser: Browser, path: string, body: object): request.Test =>
  browser.post(path).set('Idempotency-Key', randomUUID()).send(body);
const patch = (browser: Browser, path: string, version: number, body: object): request.Test =>
  browser.patch(path).set('If-Match', `"${version}"`).send(body);

describe('the settings of a group', () => {
  it('are read by its people and changed by its direction, on the version that was read', async () => {
    const read = await employer.get('/api/group').expect(200);
    expect(read.body).toMatchObject({ id: ours.groupId, name: 'GEIQ du Clignon', version: 1 });
    expect(read.headers['etag']).toBe('"1"');
    const changed = await patch(director, '/api/group', 1, {
      phone: '03 23 83 00 00',
      labelled: false,
    }).expect(200);
    expect(changed.body).toMatchObject({
      phone: '+33323830000',
      labelled: false,
      name: 'GEIQ du Clignon',
      version: 2,
    });
    expect((await patch(director, '/api/group', 1, { name: 'Trop tard' }).expect(412)).body.code).toBe(
      'stale_version',
    );
    expect((await director.patch('/api/group').send({ name: 'Sans version' }).expect(428)).body.code).toBe(
      'version_missing',
    );
    await patch(coordinator, '/api/group', 2, { name: 'Non' }).expect(403);
  });

  it('are not changed by the privacy officer, who gives an opinion', async () => {
    const officer = await suite.trustedBrowser(
      await anAccount(suite.admin, 'privacy_officer', { groupId: ours.groupId }),
    );
    await officer.get('/api/group').expect(200);
    await patch(officer, '/api/group', 2, { name: 'Non' }).expect(403);
  });

  it('are of one’s own group only', async () => {
    expect((await foreigner.get('/api/group').expect(200)).body.name).toBe('GEIQ du Soissonnais');
    await advisor.get('/api/group').expect(403);
  });
});

describe('the member companies', () => {
  const valid = {
    name: 'Scierie du Surmelin',
    siret: '73282932000074',
    trade: 'Scierie',
    city: 'Condé-en-Brie',
    phone: '0323820102',
  };

  it('are entered by the staff, once for a SIRET', async () => {
    const made = await post(coordinator, '/api/companies', valid).expect(201);
    expect(made.body).toMatchObject({ ...valid, phone: '+33323820102', leftOn: null, version: 1 });
    expect(
      (await post(coordinator, '/api/companies', { ...valid, name: 'Double' }).expect(409)).body.code,
    ).toBe('company_already_member');
    await post(foreigner, '/api/companies', valid).expect(201);
  });

  it('are refused with each field to correct, in French, and nothing is kept', async () => {
    const response = await post(coordinator, '/api/companies', {
      name: '',
      siret: '73282932000075',
      headcount: -1,
      phone: '12',
      email: 'x',
    }).expect(400);
    expect(
      response.body.errors.map(({ pointer, code }: { pointer: string; code: string }) => [pointer, code]),
    ).toEqual([
      ['/name', 'required'],
      ['/siret', 'not_a_siret'],
      ['/trade', 'required'],
      ['/city', 'required'],
      ['/email', 'not_an_email'],
      ['/headcount', 'too_small'],
    ]);
    const phone = await post(coordinator, '/api/companies', {
      name: 'A',
      trade: 'B',
      city: 'C',
      phone: '12',
    }).expect(400);
    expect(phone.body.errors).toMatchObject([{ pointer: '/phone', code: 'not_a_phone' }]);
    expect((await coordinator.get('/api/companies?q=Surmelin')).body.items).toHaveLength(1);
  });

  it('are listed page by page, and found without accents', async () => {
    for (const name of ['Atelier A', 'Atelier B', 'Atelier C'])
      await post(coordinator, '/api/companies', { name, trade: 'Métallerie', city: 'Épaux' }).expect(201);
    const first = await coordinator.get('/api/companies?q=epaux&limit=2').expect(200);
    expect(first.body.items.map(({ name }: { name: string }) => name)).toEqual(['Atelier A', 'Atelier B']);
    const second = await coordinator
      .get(`/api/companies?q=epaux&limit=2&after=${first.body.next}`)
      .expect(200);
    expect(second.body).toMatchObject({ items: [{ name: 'Atelier C' }], next: null });
    expect((await coordinator.get('/api/companies?after=nonsense').expect(400)).body.errors[0].pointer).toBe(
      '/after',
    );
    expect((await coordinator.get('/api/companies?limit=0').expect(400)).body.errors[0]).toMatchObject({
      pointer: '/limit',
      code: 'too_small',
    });
    expect((await coordinator.get('/api/companies?q=%25').expect(200)).body.items).toEqual([]);
  });

  it('show an employer their own only', async () => {
    expect((await employer.get('/api/companies')).body.items.map(({ id }: { id: string }) => id)).toEqual([
      ours.companyId,
    ]);
    await employer.get(`/api/companies/${ours.otherCompanyId}`).expect(404);
    const own = await employer.get(`/api/companies/${ours.companyId}`).expect(200);
    await patch(employer, `/api/companies/${ours.companyId}`, own.body.version, { headcount: 42 }).expect(
      200,
    );
    await patch(employer, `/api/companies/${ours.otherCompanyId}`, 1, { headcount: 42 }).expect(404);
    await post(employer, '/api/companies', { name: 'A', trade: 'B', city: 'C' }).expect(403);
    await patch(employer, `/api/companies/${ours.companyId}`, 2, { name: null }).expect(400);
  });

  it('are those of one’s group: another group’s do not exist', async () => {
    await director.get(`/api/companies/${theirs.companyId}`).expect(404);
    await patch(director, `/api/companies/${theirs.companyId}`, 1, { name: 'Volée' }).expect(404);
    await director.get('/api/companies/not-an-id').expect(404);
    const ids = (await foreigner.get('/api/companies')).body.items.map(({ id }: { id: string }) => id);
    expect(ids).not.toContain(ours.companyId);
  });

  it('lose their people’s access the day they leave', async () => {
    const tutor = await anAccount(suite.admin, 'tutor', {
      groupId: ours.groupId,
      memberCompanyId: ours.otherCompanyId,
    });
    const browser = await suite.browser(tutor.email);
    const leave = (who: Browser, version: number, leftOn: string | null): request.Test =>
      who
        .put(`/api/companies/${ours.otherCompanyId}/departure`)
        .set('If-Match', `"${version}"`)
        .send({ leftOn });
    await leave(coordinator, 1, '2026-06-30').expect(403);
    expect((await leave(director, 1, '2026-02-30').expect(400)).body.errors[0]).toMatchObject({
      pointer: '/leftOn',
      code: 'not_a_date',
    });
    expect((await leave(director, 1, '2026-06-30').expect(200)).body.leftOn).toBe('2026-06-30');
    await browser.get('/api/session').expect(204);
    expect((await leave(director, 2, null).expect(200)).body.leftOn).toBeNull();
  });
});

describe('the partnerships', () => {
  it('are made with a known organisation, or with one entered now, and never enter one twice', async () => {
    const found = await coordinator
      .get(`/api/partnerships/organisations?kind=prescriber&q=Soissonnais`)
      .expect(200);
    expect(found.body).toMatchObject([
      { organisationId: theirs.prescriberId, name: 'Mission locale GEIQ du Soissonnais' },
    ]);
    const known = await post(coordinator, '/api/partnerships', {
      kind: 'prescriber',
      organisationId: theirs.prescriberId,
      since: '2026-01-01',
    }).expect(201);
    expect(known.body).toMatchObject({ kind: 'prescriber', since: '2026-01-01', until: null });
    const opco = { kind: 'funder', organisation: { nature: 'opco', name: 'OPCO 2i' }, since: '2026-01-01' };
    const first = await post(coordinator, '/api/partnerships', opco).expect(201);
    const same = await post(foreigner, '/api/partnerships', opco).expect(201);
    expect(same.body.organisationId).toBe(first.body.organisationId);
    const refused = await post(coordinator, '/api/partnerships', {
      kind: 'prescriber',
      organisation: { nature: 'club', name: 'X', city: 'Y' },
      since: '2026-01-01',
    }).expect(400);
    expect(refused.body.errors[0].pointer).toBe('/organisation/nature');
    const nested = await post(coordinator, '/api/partnerships', {
      kind: 'funder',
      organisation: { nature: 'opco' },
      since: '2026-01-01',
    }).expect(400);
    expect(nested.body.errors[0]).toMatchObject({ pointer: '/organisation/name', code: 'required' });
  });

  it('are seen by their structure, in every group, and by no other', async () => {
    const listed = await advisor.get('/api/partnerships').expect(200);
    expect(listed.body.map(({ organisationId }: { organisationId: string }) => organisationId)).toEqual([
      ours.prescriberId,
    ]);
    await post(advisor, '/api/partnerships', {
      kind: 'funder',
      organisation: { nature: 'opco', name: 'Z' },
      since: '2026-01-01',
    }).expect(403);
  });

  it('say for which employment areas a prescriber sends people, and every area where none is named', async () => {
    const { body } = await coordinator.get('/api/partnerships').expect(200);
    const of = (kind: string): string =>
      body.find((one: { kind: string; organisationId: string }) =>
        kind === 'prescriber' ? one.organisationId === ours.prescriberId : one.kind === kind,
      ).id;
    const id = of('prescriber');
    const name = (browser: Browser, employmentAreaCodes: unknown, partnership = id): request.Test =>
      browser
        .put(`/api/partnerships/${partnership}/areas`)
        .set('Idempotency-Key', randomUUID())
        .send({ employmentAreaCodes });
    const named = await name(coordinator, ['3208', '4404', '3208']).expect(200);
    expect(named.body.areas).toEqual([
      { code: '3208', name: 'Château-Thierry' },
      { code: '4404', name: 'Reims' },
    ]);
    const seen = await advisor.get('/api/partnerships').expect(200);
    expect(seen.body[0].areas).toHaveLength(2);
    const unknown = await name(coordinator, ['3208', '9999']).expect(400);
    expect(unknown.body.errors[0]).toMatchObject({ pointer: '/employmentAreaCodes', code: 'not_found' });
    await name(coordinator, 'Reims').expect(400);
    await name(coordinator, ['3208'], of('funder')).expect(404);
    await name(foreigner, ['3208']).expect(404);
    await name(advisor, ['3208']).expect(403);
    expect((await name(coordinator, []).expect(200)).body.areas).toEqual([]);
  });

  it('end on a day, not before they began', async () => {
    const { body } = await coordinator.get('/api/partnerships').expect(200);
    const own = body.find(
      ({ organisationId }: { organisationId: string }) => organisationId === ours.prescriberId,
    );
    await post(coordinator, `/api/partnerships/${own.id}/end`, { until: '2020-01-01' }).expect(400);
    await post(foreigner, `/api/partnerships/${own.id}/end`, { until: '2027-01-01' }).expect(404);
    expect(
      (await post(coordinator, `/api/partnerships/${own.id}/end`, { until: '2027-01-01' }).expect(200)).body
        .until,
    ).toBe('2027-01-01');
  });
});
