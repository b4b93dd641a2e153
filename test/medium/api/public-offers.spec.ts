import { makeOfferAct } from '@passerelle/offers';
import request, { type Response } from 'supertest';
import { useApi } from '../../environment/api-suite';
import { aGroup, type Group } from '../../factories/a-group';
import { anOffer, OFFER_WORDS } from '../../factories/an-offer';

const suite = useApi();
const PERSON = 'Mozilla/5.0 (X11; Linux x86_64; rv:130.0) Gecko/20100101 Firefox/130.0';
let group: Group;
let published: string;
let draft: string;
let filled: string;

beforeAll(async () => {
  group = await suite.within(null, (tx) => aGroup(tx, 'GEIQ Sud de l’Aisne'));
  const door = {
    as: <T>(actor: { groupId: string | null }, work: Parameters<typeof suite.within<T>>[1]) =>
      suite.within(actor.groupId, work),
  };
  published = (await anOffer(door, group)).offerId;
  draft = (await anOffer(door, group, 'draft')).offerId;
  const closing = await anOffer(door, group);
  filled = closing.offerId;
  await suite.within(group.groupId, (tx) =>
    makeOfferAct(tx, filled, {
      act: 'declare_filled',
      actor: group.coordinator,
      expectedVersion: closing.version,
    }),
  );
  await suite.within(null, (tx) =>
    tx.query(`UPDATE employer_groups SET phone = '0323830000' WHERE id = $1`, [group.groupId]),
  );
});

const read = (path: string, userAgent = PERSON): Promise<Response> =>
  request(suite.url)
    .get(path)
    .set('User-Agent', userAgent)
    .then((response) => response);
const readings = async (): Promise<Record<string, number>> => {
  const rows = await suite.within(group.groupId, (tx) =>
    tx.query<{ place: string; readings: number }[]>(
      'SELECT place, sum(readings)::int AS readings FROM offer_readings WHERE offer_id = $1 GROUP BY place',
      [published],
    ),
  );
  return Object.fromEntries(rows.map(({ place, readings: count }) => [place, count]));
};

describe('the public pages of the offers', () => {
  it('list what is on show without an account, in less than 150 kB', async () => {
    const { status, text, headers } = await read('/public/offres');
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['set-cookie']).toBeUndefined();
    expect(text).toContain(`href="/public/offres/${published}"`);
    expect(text).not.toContain(draft);
    expect(text).not.toContain(filled);
    expect(Buffer.byteLength(text)).toBeLessThan(150_000);
  });

  it('keep what was asked in the form, whatever was typed', async () => {
    const { text } = await read(
      '/public/offres?mots=%22%3E%3Cscript%3E&horaires=team&commune=Nulle-Part&apres=x',
    );
    expect(text).toContain('value="&quot;&gt;&lt;script&gt;"');
    expect(text).toContain('Aucune offre avec ces choix.');
    expect(text).toMatch(/<option value="team"\s+selected>/);
  });

  it('show an offer with its true conditions and whom to call, nothing of the need, and data that engines read', async () => {
    const { status, text } = await read(`/public/offres/${published}`);
    expect(status).toBe(200);
    expect(text).toContain(OFFER_WORDS.title);
    expect(text).toContain('tel:0323830000');
    expect(text).not.toContain('CAP souhaité');
    const [, data = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(text) ?? [];
    expect(JSON.parse(data)).toMatchObject({
      '@type': 'JobPosting',
      title: OFFER_WORDS.title,
      hiringOrganization: { name: 'GEIQ Sud de l’Aisne' },
      totalJobOpenings: 1,
    });
  });

  it('say kindly that an offer is filled, and that an address was never one', async () => {
    const ended = await read(`/public/offres/${filled}`);
    expect(ended.status).toBe(410);
    expect(ended.text).toContain('Toutes les places sont prises.');
    expect(ended.text).toContain('href="/public/offres"');
    expect((await read(`/public/offres/${draft}`)).status).toBe(404);
    expect((await read('/public/offres/nimporte-quoi/affiche')).status).toBe(404);
  });

  it('make a poster with a code and the number beside it', async () => {
    const { status, text } = await read(`/public/offres/${published}/affiche`);
    expect(status).toBe(200);
    expect(text).toContain('aria-label="Code à photographier pour ouvrir l’offre"');
    expect(text).toContain('03\u00a023\u00a083\u00a000\u00a000');
  });

  it('give a feed that is well-formed', async () => {
    const { headers, text } = await read('/public/offres.atom');
    expect(headers['content-type']).toBe('application/atom+xml; charset=utf-8');
    expect(text).toContain(`<id>urn:uuid:${published}</id>`);
    expect(text.match(/<entry>/g)).toHaveLength(1);
    expect(text).toMatch(/<updated>\d{4}-\d\d-\d\dT/);
  });

  it('count who looks, by place, and no machine', async () => {
    const before = await readings();
    await read(`/public/offres/${published}`);
    await read(`/public/offres/${published}`, 'Googlebot/2.1');
    await read(`/public/offres/${published}`, '');
    await request(suite.url).head(`/public/offres/${published}`).set('User-Agent', PERSON);
    await read('/public/offres');
    const after = await readings();
    expect(after['page']).toBe((before['page'] ?? 0) + 1);
    expect(after['catalogue']).toBe((before['catalogue'] ?? 0) + 1);
  });
});
