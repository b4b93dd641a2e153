import { Database, makeDataSource, type Tx } from '@passerelle/platform';
import {
  countReadings,
  listPublicOffers,
  makeOfferAct,
  readCatalogueChoices,
  readEndedOffer,
  readPublicOffer,
  readReadings,
  writeOfferVersion,
  type CatalogueFilter,
} from '@passerelle/offers';
import { aGroup, type Group } from '../../factories/a-group';
import { anOffer, OFFER_WORDS } from '../../factories/an-offer';
import { useSuiteDatabase } from '../../factories/suite-database';
import type { DataSource } from 'typeorm';

const suite = useSuiteDatabase();
let source: DataSource;
let database: Database;
let marne: Group;
let oise: Group;
const offers: Record<'marne' | 'oise' | 'draft' | 'approved' | 'withdrawn', string> = {
  marne: '',
  oise: '',
  draft: '',
  approved: '',
  withdrawn: '',
};

beforeAll(async () => {
  source = await makeDataSource({ url: suite.urls.appUrl, applicationName: 'public' }).initialize();
  database = new Database(source);
  marne = await suite.within(null, (tx) => aGroup(tx, 'GEIQ de la Marne'));
  oise = await suite.within(null, (tx) => aGroup(tx, 'GEIQ de l’Oise'));
  offers.marne = (await anOffer(suite, marne, 'published', 3)).offerId;
  offers.oise = (await anOffer(suite, oise)).offerId;
  offers.draft = (await anOffer(suite, marne, 'draft')).offerId;
  offers.approved = (await anOffer(suite, oise, 'approved')).offerId;
  const closed = await anOffer(suite, oise);
  offers.withdrawn = closed.offerId;
  await suite.as(oise.coordinator, (tx) =>
    makeOfferAct(tx, closed.offerId, {
      act: 'withdraw',
      actor: oise.coordinator,
      expectedVersion: closed.version,
      reason: 'Commande annulée',
    }),
  );
});
afterAll(() => source.destroy());

const inPublic = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  database.inTransaction({ groupId: null, forPublic: true }, work);
const listed = async (filter: CatalogueFilter = {}): Promise<string[]> =>
  (await inPublic((tx) => listPublicOffers(tx, filter))).offers.map(({ id }) => id);
const ids = (sql: string): Promise<string[]> =>
  inPublic(async (tx) => (await tx.query<{ id: string }[]>(sql)).map(({ id }) => id));

describe('a transaction opened for the public', () => {
  it('reads the offers on show of every group, and nothing of those being written', async () => {
    expect((await listed()).sort()).toEqual([offers.marne, offers.oise].sort());
    expect(await inPublic((tx) => readPublicOffer(tx, offers.draft))).toBeNull();
    expect(await inPublic((tx) => readPublicOffer(tx, offers.approved))).toBeNull();
    expect(await ids(`SELECT id FROM offers WHERE state IN ('draft', 'to_approve')`)).toEqual([]);
    expect(await ids('SELECT DISTINCT offer_id AS id FROM offer_versions')).toHaveLength(2);
    expect(await ids('SELECT id FROM member_companies')).toHaveLength(2);
  });

  it.each(['needs', 'candidates', 'journeys', 'offer_events', 'outbox', 'mails', 'tasks'])(
    'reads nothing of %s',
    async (table) => {
      expect(await ids(`SELECT id FROM ${table}`)).toEqual([]);
    },
  );

  it('writes nothing but the counts', async () => {
    await inPublic((tx) => tx.query(`UPDATE offers SET seats = 99`));
    expect((await inPublic((tx) => readPublicOffer(tx, offers.marne)))?.seatsLeft).toBe(3);
    await expect(
      inPublic((tx) =>
        countReadings(tx, 'page', [{ id: offers.draft, groupId: marne.groupId, versionNo: 1 }]),
      ),
    ).rejects.toThrow(/row-level security/);
  });

  it('is the only one that is open: the next of the same connection sees nothing', async () => {
    const after = await database.inTransaction({ groupId: null }, (tx) => tx.query('SELECT id FROM offers'));
    expect(after).toEqual([]);
  });

  it('reads the version on show while the next one is being written', async () => {
    const { version } = await suite.as(marne.coordinator, async (tx) => {
      const [row] = await tx.query<[{ version: number }]>('SELECT version FROM offers WHERE id = $1', [
        offers.marne,
      ]);
      return row;
    });
    await suite.as(marne.coordinator, (tx) =>
      writeOfferVersion(tx, marne.coordinator, offers.marne, version, {
        ...OFFER_WORDS,
        title: 'Texte que personne n’a encore approuvé',
      }),
    );
    const offer = await inPublic((tx) => readPublicOffer(tx, offers.marne));
    expect(offer).toMatchObject({ title: OFFER_WORDS.title, versionNo: 1 });
    expect(await ids('SELECT no::text AS id FROM offer_versions WHERE no > 1')).toEqual([]);
  });

  it('knows that an offer has ended, and no word of it', async () => {
    expect(await inPublic((tx) => readPublicOffer(tx, offers.withdrawn))).toBeNull();
    expect(await inPublic((tx) => readEndedOffer(tx, offers.withdrawn))).toMatchObject({
      state: 'withdrawn',
    });
    expect(await inPublic((tx) => readEndedOffer(tx, offers.draft))).toBeNull();
  });

  it('names who speaks of the job by their first name, once they have said yes', async () => {
    expect((await inPublic((tx) => readPublicOffer(tx, offers.oise)))?.voice).toBeNull();
    await suite.within(oise.groupId, (tx) => tx.query('UPDATE ambassadors SET confirmed_at = app_now()'));
    const voice = (await inPublic((tx) => readPublicOffer(tx, offers.oise)))?.voice;
    expect(voice).toMatchObject({ firstName: 'Gérard', yearsInTrade: 22 });
    expect(JSON.stringify(voice)).not.toContain('Blin');
  });
});

describe('the catalogue', () => {
  it('finds by words without accents, by town, group and hours', async () => {
    expect(await listed({ words: 'metal PRESSE', groupId: marne.groupId })).toEqual([offers.marne]);
    expect(await listed({ words: 'métal boulanger' })).toEqual([]);
    expect(await listed({ hours: 'team' })).toHaveLength(2);
    expect(await listed({ hours: 'day' })).toEqual([]);
    expect(await listed({ city: 'Nulle-Part' })).toEqual([]);
    const { groups, cities } = await inPublic((tx) => readCatalogueChoices(tx));
    expect(groups.map(({ name }) => name)).toEqual(['GEIQ de la Marne', 'GEIQ de l’Oise']);
    expect(await listed({ city: cities[0] ?? '' })).not.toEqual([]);
  });
});

describe('who looked', () => {
  it('is a number for each version, place and day, read by the group of the offer and no other', async () => {
    const shown = [{ id: offers.marne, groupId: marne.groupId, versionNo: 1 }];
    await Promise.all(
      Array.from({ length: 20 }, () =>
        inPublic((tx) =>
          countReadings(tx, 'catalogue', [
            ...shown,
            { id: offers.oise, groupId: oise.groupId, versionNo: 1 },
          ]),
        ),
      ),
    );
    await inPublic((tx) => countReadings(tx, 'page', shown));
    const read = await suite.as(marne.coordinator, (tx) => readReadings(tx, marne.coordinator, offers.marne));
    expect(read).toEqual([
      {
        versionNo: 1,
        since: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
        places: { catalogue: 20, page: 1, poster: 0, feed: 0 },
      },
    ]);
    await expect(
      suite.as(oise.coordinator, (tx) => readReadings(tx, oise.coordinator, offers.marne)),
    ).rejects.toMatchObject({ code: 'not_found' });
    const columns = await suite.within(marne.groupId, (tx) =>
      tx.query<{ name: string }[]>(
        `SELECT column_name AS name FROM information_schema.columns WHERE table_name = 'offer_readings' ORDER BY 1`,
      ),
    );
    expect(columns.map(({ name }) => name)).toEqual([
      'day',
      'group_id',
      'offer_id',
      'place',
      'readings',
      'version_no',
    ]);
  });
});
