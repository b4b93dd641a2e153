import { newId } from '@passerelle/kernel';
import { makeOfferAct } from '@passerelle/offers';
import { Database, makeDataSource } from '@passerelle/platform';
import { runEffect } from '../../../libs/journeys/src/effects/run-effect';
import { aFollowedPerson } from '../../factories/a-followed-person';
import { aGroup } from '../../factories/a-group';
import { anOffer, OFFER_WORDS } from '../../factories/an-offer';
import { StubMail } from '../../factories/stub-mail';
import { useSuiteDatabase } from '../../factories/suite-database';

const suite = useSuiteDatabase();

/** Somebody who chose an offer that then ends. @returns the mails that left, by the words of each */
async function mailsWhen(act: 'declare_filled' | 'withdraw', name: string): Promise<string[]> {
  const group = await suite.within(null, (tx) => aGroup(tx, name));
  const { groupId, coordinator } = group;
  const { offerId, version } = await anOffer(suite, group);
  const { journeyId } = await suite.within(groupId, async (tx) => {
    const person = await aFollowedPerson(tx, group, { state: 'choosing', email: `${newId()}@exemple.fr` });
    await tx.query(
      `INSERT INTO offer_choices (id, group_id, journey_id, offer_id, offer_version_no, rank, state) VALUES ($1, $2, $3, $4, 1, 1, 'waiting')`,
      [newId(), groupId, person.journeyId, offerId],
    );
    return person;
  });
  await suite.as(coordinator, (tx) =>
    makeOfferAct(tx, offerId, {
      act,
      actor: coordinator,
      expectedVersion: version,
      reason: 'Commande annulée',
    }),
  );
  const source = await makeDataSource({
    url: suite.urls.workerUrl,
    applicationName: 'told of the end',
    poolSize: 3,
  }).initialize();
  const database = new Database(source);
  const left = await database.inTransaction({ groupId }, (tx) =>
    tx.query<[{ id: string }[], number]>(
      `UPDATE outbox SET generation = 1, leased_until = app_now() + interval '1 minute' WHERE journey_id = $1 RETURNING id`,
      [journeyId],
    ),
  );
  const mail = new StubMail();
  const deps = { database, mail, publicUrl: 'https://passerelle.exemple.fr', secretKey: 'x'.repeat(32) };
  for (const { id } of left[0]) await runEffect(deps, { id, groupId, effect: '', generation: 1 });
  await source.destroy();
  return mail.accepted.map(({ text }) => text.replace(/[\u00a0\u202f]/g, ' '));
}

describe('an offer that ends', () => {
  it.each([
    ['filled', 'declare_filled', 'GEIQ de la Marne'],
    ['withdrawn', 'withdraw', 'GEIQ de l’Oise'],
  ] as const)(
    '%s, tells who chose it and their advisor which offer, and what to do next',
    async (_end, act, group) => {
      const mails = await mailsWhen(act, group);
      expect(mails).toHaveLength(2);
      for (const words of mails) expect(words).toContain(OFFER_WORDS.title);
      expect(mails.some((words) => words.includes('Vous pouvez en choisir une autre.'))).toBe(true);
      expect(mails.some((words) => words.includes('Aidez la personne à en choisir une autre'))).toBe(true);
    },
  );
});
