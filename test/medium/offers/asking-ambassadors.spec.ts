import { newId } from '@passerelle/kernel';
import { addAmbassador, askAmbassador, confirmAmbassador, listAmbassadors } from '@passerelle/offers';
import { Database } from '@passerelle/platform';
import request from 'supertest';
import { runEffect } from '../../../libs/journeys/src/effects/run-effect';
import { useApi } from '../../environment/api-suite';
import { aGroup, anActor, type Group } from '../../factories/a-group';
import { anOffer } from '../../factories/an-offer';
import { StubMail } from '../../factories/stub-mail';

const suite = useApi();
let group: Group;
let other: Group;

beforeAll(async () => {
  group = await suite.within(null, (tx) => aGroup(tx, 'GEIQ Sud de l’Aisne'));
  other = await suite.within(null, (tx) => aGroup(tx, 'GEIQ de l’Oise'));
});

const SENTENCES = 'On verse la fonte. On attend. On casse le sable et la pièce est là.';

async function added(email: string): Promise<{ id: string; version: number }> {
  return suite.within(group.groupId, (tx) =>
    addAmbassador(tx, group.coordinator, {
      memberCompanyId: group.companyId,
      fullName: 'Bakari Diallo',
      trade: 'mouleur',
      yearsInTrade: 19,
      sentences: SENTENCES,
      email,
    }),
  );
}

/** Runs what waits in the outbox for an ambassador. @returns the mails that left */
async function sent(ambassadorId: string): Promise<StubMail['accepted']> {
  const mail = new StubMail();
  const waiting = await suite.within(group.groupId, (tx) =>
    tx.query<{ id: string; generation: number }[]>(
      `SELECT id, generation FROM outbox WHERE payload ->> 'ambassadorId' = $1`,
      [ambassadorId],
    ),
  );
  const deps = {
    database: suite.app.get(Database),
    mail,
    publicUrl: 'https://passerelle.exemple.fr',
    secretKey: 'x'.repeat(32),
  };
  for (const { id, generation } of waiting)
    await runEffect(deps, { id, groupId: group.groupId, effect: '', generation });
  return mail.accepted;
}

const linkOf = (mails: StubMail['accepted']): string =>
  /https:\/\/passerelle\.exemple\.fr(\/p\/ambassadeur\/[\w-]+)/.exec(mails[0]?.text ?? '')?.[1] ?? '';
const fileOf = async (id: string): Promise<Awaited<ReturnType<typeof listAmbassadors>>[number] | undefined> =>
  (
    await suite.within(group.groupId, (tx) => listAmbassadors(tx, group.coordinator, { withFormer: true }))
  ).find((one) => one.id === id);
const answer = (link: string, fields: Record<string, string>): request.Test =>
  request(suite.url).post(link).type('form').send(fields);

describe('an ambassador', () => {
  it('is written to as soon as they are added, and their link opens their page', async () => {
    const { id } = await added('bakari@exemple.fr');
    const mails = await sent(id);
    expect(mails.map(({ to }) => to)).toEqual(['bakari@exemple.fr']);
    const { status, text, headers } = await request(suite.url).get(linkOf(mails));
    expect([status, headers['cache-control']]).toEqual([200, 'no-store']);
    expect(text).toContain('Bonjour Bakari, parlez de votre métier');
    expect(text).toContain(SENTENCES);
    expect(text).not.toMatch(/type="checkbox"[^>]*checked/);
    const [kept] = await suite.within(group.groupId, (tx) =>
      tx.query<{ body: string }[]>(`SELECT body FROM mails WHERE recipient_role = 'ambassador'`),
    );
    expect(kept?.body).toContain('/p/ambassadeur/…');
  });

  it('corrects their words and says yes in one go; the link then shows what was kept, and takes nothing more', async () => {
    const { id } = await added('corrige@exemple.fr');
    const link = linkOf(await sent(id));
    const fields = {
      phrases: 'Je fais des moules en sable. J’aime ça. Venez voir.',
      disponibilite: 'le jeudi matin',
      personnes: '4',
      image: 'oui',
    };
    const answers = await Promise.all([answer(link, fields), answer(link, fields), answer(link, fields)]);
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303]);
    expect(await fileOf(id)).toMatchObject({
      sentences: fields.phrases,
      availability: 'le jeudi matin',
      mostPeople: 4,
      imageRightUntil: expect.stringMatching(/^\d{4}-/),
      imageRightEnded: false,
      confirmedAt: expect.any(String),
    });
    const { text } = await request(suite.url).get(link).expect(200);
    expect(text).toContain('C’est noté, Bakari');
    expect(text).not.toContain('<form');
    await answer(link, { ...fields, phrases: 'Autre chose.' }).expect(303);
    expect((await fileOf(id))?.sentences).toBe(fields.phrases);
  });

  it('keeps their picture to themselves unless they tick it', async () => {
    const { id } = await added('sans-image@exemple.fr');
    await answer(linkOf(await sent(id)), { phrases: SENTENCES, personnes: '6' }).expect(303);
    expect(await fileOf(id)).toMatchObject({ imageRightUntil: null, mostPeople: 6 });
  });

  it('is told what is missing, and what they typed is still there', async () => {
    const { id } = await added('manque@exemple.fr');
    const { status, text } = await answer(linkOf(await sent(id)), { phrases: 'Mes mots.', personnes: '0' });
    expect(status).toBe(422);
    expect(text).toContain('Écrivez un nombre de personnes, de 1 à 30.');
    expect(text).toContain('Mes mots.');
    expect((await fileOf(id))?.confirmedAt).toBeNull();
  });

  it('can be sent another link, which cuts the one before', async () => {
    const { id, version } = await added('encore@exemple.fr');
    const first = linkOf(await sent(id));
    await suite.within(group.groupId, (tx) => askAmbassador(tx, group.coordinator, id, version));
    const second = linkOf(await sent(id));
    expect(second).not.toBe(first);
    await request(suite.url).get(first).expect(404);
    await request(suite.url).get(second).expect(200);
  });

  it('is not written to when somebody has already noted their yes, nor asked by another group', async () => {
    const { id, version } = await added('note@exemple.fr');
    await suite.within(group.groupId, (tx) => confirmAmbassador(tx, group.coordinator, id, version));
    expect(await sent(id)).toEqual([]);
    await expect(
      suite.within(other.groupId, (tx) => askAmbassador(tx, other.coordinator, id, version + 1)),
    ).rejects.toMatchObject({ code: 'not_found' });
  });

  it('whose image right has ended is seen as such', async () => {
    const { id } = await added('ancien@exemple.fr');
    await suite.within(group.groupId, (tx) =>
      tx.query(
        `UPDATE ambassadors SET image_right_on = '2020-01-01', image_right_until = '2022-01-01' WHERE id = $1`,
        [id],
      ),
    );
    expect(await fileOf(id)).toMatchObject({ imageRightUntil: '2022-01-01', imageRightEnded: true });
  });
});

describe('an offer just published', () => {
  /** Publishes another offer of the programme, whose area is Château-Thierry (3208), and sends its sheets. */
  async function publishedOffer(): Promise<{ offerId: string; mails: StubMail['accepted'] }> {
    const { offerId } = await anOffer({ as: (actor, work) => suite.within(actor.groupId, work) }, group);
    const [waiting] = await suite.within(group.groupId, (tx) =>
      tx.query<{ id: string; generation: number }[]>(
        `SELECT id, generation FROM outbox WHERE effect = 'tell_advisors_offer_published' AND payload ->> 'offerId' = $1`,
        [offerId],
      ),
    );
    const mail = new StubMail();
    const deps = {
      database: suite.app.get(Database),
      mail,
      publicUrl: 'https://passerelle.exemple.fr',
      secretKey: 'x'.repeat(32),
    };
    await runEffect(deps, {
      id: waiting?.id ?? '',
      groupId: group.groupId,
      effect: '',
      generation: waiting?.generation ?? 0,
    });
    return { offerId, mails: mail.accepted };
  }

  /** Names the areas of the partner structure. */
  const nameAreas = (codes: readonly string[]): Promise<void> =>
    suite.within(group.groupId, async (tx) => {
      await tx.query('DELETE FROM partnership_areas WHERE group_id = $1', [group.groupId]);
      await tx.query(
        `INSERT INTO partnership_areas (group_id, partnership_id, employment_area_code)
         SELECT $1, p.id, code FROM partnerships p, unnest($2::text[]) AS code WHERE p.group_id = $1`,
        [group.groupId, codes],
      );
    });

  it('is sent whole to the structures that work with the group, one mail each, with the page and the poster', async () => {
    await suite.within(null, (tx) =>
      tx.query(`UPDATE prescribers SET email = 'accueil@exemple.fr' WHERE id = $1`, [group.prescriberId]),
    );
    const { offerId, mails } = await publishedOffer();
    expect(mails.map(({ to }) => to)).toEqual(['accueil@exemple.fr']);
    const text = mails[0]?.text ?? '';
    expect(text).toContain('Ce qui compte');
    expect(text).toContain('12,10 € brut de l’heure');
    expect(text).toContain(`https://passerelle.exemple.fr/public/offres/${offerId}`);
    expect(text).toContain(`/public/offres/${offerId}/affiche`);
  });

  it.each([
    ['in the area of the offer, among others', ['3207', '3208'], 1],
    ['in other areas only', ['3207', '4404'], 0],
  ])('goes to a structure that sends people %s: %j', async (_where, codes, sheets) => {
    const told = await suite.within(null, async (tx) => {
      const advisor = await anActor(tx, 'advisor', 'Inès Morin', { prescriberId: group.prescriberId });
      await tx.query(
        `INSERT INTO user_roles (id, user_id, role, prescriber_id) VALUES ($1, $2, 'advisor', $3)`,
        [newId(), advisor.userId, group.prescriberId],
      );
      return advisor.userId;
    });
    await nameAreas(codes);
    const { offerId, mails } = await publishedOffer();
    expect(mails).toHaveLength(sheets);
    const notices = await suite.within(group.groupId, (tx) =>
      tx.query<unknown[]>(`SELECT 1 FROM notifications WHERE user_id = $1`, [told]),
    );
    expect([offerId, notices.length]).toEqual([offerId, sheets]);
  });
});
