import { makeOfferAct, openOffer, readOffer, readPublicOffer, writeOfferVersion } from '@passerelle/offers';
import type { Actor } from '@passerelle/platform';
import { aGroup, type Group } from '../../factories/a-group';
import { anOffer, OFFER_WORDS, aPostedNeed } from '../../factories/an-offer';
import { useSuiteDatabase } from '../../factories/suite-database';

const database = useSuiteDatabase();
let marne: Group;
beforeAll(async () => {
  marne = await database.within(null, (tx) => aGroup(tx, 'GEIQ de la Marne'));
});

const DEMANDING = { ...OFFER_WORDS, body: `${OFFER_WORDS.body} Bac pro exigé.` };

type Wish = Omit<Parameters<typeof makeOfferAct>[2], 'actor'> & { readonly actor: Actor };
const make = (offerId: string, wish: Wish): ReturnType<typeof makeOfferAct> =>
  database.as(wish.actor, (tx) => makeOfferAct(tx, offerId, wish));

/** A second version that asks for a diploma, approved by the company. @returns the version of the row */
async function anApprovedDemand(offerId: string, version: number): Promise<number> {
  const { coordinator, employer } = marne;
  const written = await database.as(coordinator, (tx) =>
    writeOfferVersion(tx, coordinator, offerId, version, DEMANDING),
  );
  const sent = await make(offerId, { act: 'submit', actor: coordinator, expectedVersion: written.version });
  const input = { version_no: 2 };
  return (await make(offerId, { act: 'approve', actor: employer, expectedVersion: sent.version, input }))
    .version;
}

describe('what keeps an offer from being published', () => {
  it('is told to the coordinator before the button, with the passage and what to do', async () => {
    const { offerId, version } = await anOffer(database, marne, 'draft');
    await anApprovedDemand(offerId, version);
    const { allowedActs } = await database.as(marne.coordinator, (tx) =>
      readOffer(tx, marne.coordinator, offerId),
    );
    expect(allowedActs.find(({ act }) => act === 'publish')?.refusal).toMatch(
      /«\u00a0Bac pro exigé\u00a0».*nouvelle version.*dérogation écrite/s,
    );
    expect(allowedActs.map(({ act }) => act)).not.toContain('waive');
  });

  it('is a passage of the stored text, whatever the page says of it', async () => {
    const { offerId, version } = await anOffer(database, marne, 'draft');
    const expectedVersion = await anApprovedDemand(offerId, version);
    await expect(
      make(offerId, { act: 'publish', actor: marne.coordinator, expectedVersion, input: { version_no: 2 } }),
    ).rejects.toMatchObject({ code: 'offer_words_excluding' });
  });
});

describe('a written waiver', () => {
  it('lets one version through, with its passages, reason, author and day', async () => {
    const { offerId, version } = await anOffer(database, marne, 'draft');
    const approved = await anApprovedDemand(offerId, version);
    const { director, coordinator, employer } = marne;
    const waive = (actor: Actor): ReturnType<typeof makeOfferAct> =>
      make(offerId, {
        act: 'waive',
        actor,
        expectedVersion: approved,
        reason: 'Le client exige ce diplôme dans son contrat.',
        input: { version_no: 2 },
      });
    await expect(waive(coordinator)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(waive(employer)).rejects.toMatchObject({ code: 'forbidden' });
    const waived = await waive(director);
    const input = { version_no: 2 };
    await make(offerId, { act: 'publish', actor: coordinator, expectedVersion: waived.version, input });

    const seen = await database.as(employer, (tx) => readOffer(tx, employer, offerId));
    expect(seen.stillAsked).toEqual(['Bac pro exigé']);
    expect(seen.versions.map(({ no, waiver }) => [no, waiver?.passages, waiver?.reason])).toEqual([
      [2, ['Bac pro exigé'], 'Le client exige ce diplôme dans son contrat.'],
      [1, undefined, undefined],
    ]);
    expect(seen.versions[0]?.waiver?.givenBy).toBeTruthy();
    expect(seen.history.map(({ act }) => act)).toContain('waive');
  });

  it('is read by advisors and by everybody as what is still asked, without its reason', async () => {
    const { offerId, version } = await anOffer(database, marne, 'draft');
    const approved = await anApprovedDemand(offerId, version);
    const { director, coordinator, advisor } = marne;
    const input = { version_no: 2 };
    const waived = await make(offerId, { act: 'waive', actor: director, expectedVersion: approved, reason: 'Secret du client.', input }); // prettier-ignore
    await make(offerId, { act: 'publish', actor: coordinator, expectedVersion: waived.version, input });
    const forAdvisor = await database.as(advisor, (tx) => readOffer(tx, advisor, offerId));
    const forAll = await database.forPublic((tx) => readPublicOffer(tx, offerId));
    expect([forAdvisor.stillAsked, forAll?.stillAsked]).toEqual([['Bac pro exigé'], ['Bac pro exigé']]);
    expect(JSON.stringify([forAdvisor, forAll])).not.toContain('Secret');
  });

  it('says nothing of the next version, which needs its own', async () => {
    const { offerId, version } = await anOffer(database, marne, 'draft');
    const approved = await anApprovedDemand(offerId, version);
    const { director, coordinator } = marne;
    const waived = await make(offerId, { act: 'waive', actor: director, expectedVersion: approved, reason: 'Contrat du client.', input: { version_no: 2 } }); // prettier-ignore
    await database.as(coordinator, (tx) =>
      writeOfferVersion(tx, coordinator, offerId, waived.version, {
        ...DEMANDING,
        title: 'Presser le métal',
      }),
    );
    const offer = await database.as(director, (tx) => readOffer(tx, director, offerId));
    expect(offer.versions[0]).toMatchObject({ no: 3, waiver: null });
    expect(offer.allowedActs.find(({ act }) => act === 'waive')?.refusal).toBeNull();
  });

  it('is not to be had for what the law forbids, nor where nothing is in the way', async () => {
    const { director, coordinator } = marne;
    const needId = await aPostedNeed(database, marne);
    const open = await database.as(coordinator, (tx) =>
      openOffer(tx, coordinator, needId, {
        ...OFFER_WORDS,
        body: 'Homme de moins de 30 ans pour la presse.',
      }),
    );
    const clean = await anOffer(database, marne, 'draft');
    const waive = (id: string, expectedVersion: number): Promise<unknown> =>
      make(id, {
        act: 'waive',
        actor: director,
        expectedVersion,
        reason: 'Parce que.',
        input: { version_no: 1 },
      });
    await expect(waive(open.id, open.version)).rejects.toMatchObject({ code: 'offer_words_unlawful' });
    await expect(waive(clean.offerId, clean.version)).rejects.toMatchObject({
      code: 'offer_nothing_to_waive',
    });
  });

  it('is kept as it was written', async () => {
    await expect(
      database.within(marne.groupId, (tx) => tx.query(`UPDATE offer_waivers SET passages = '[{}]'`)),
    ).rejects.toThrow(/permission denied/);
  });
});
