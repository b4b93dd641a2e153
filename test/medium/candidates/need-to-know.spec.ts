import { DomainError, newId } from '@passerelle/kernel';
import {
  noteBarrier,
  planAction,
  readCandidate,
  recordConsent,
  searchCandidates,
} from '@passerelle/candidates';
import {
  addAmbassador,
  listAmbassadors,
  listNeeds,
  listOffers,
  listProgrammes,
  readNeed,
  readOffer,
} from '@passerelle/offers';
import type { Actor, Tx } from '@passerelle/platform';
import { aGroup, anActor, type Group } from '../../factories/a-group';
import { aJourney, aPerson } from '../../factories/a-person';
import { anOffer } from '../../factories/an-offer';
import { useSuiteDatabase } from '../../factories/suite-database';

const database = useSuiteDatabase();
const CANARY = 'CANARI';
let marne: Group;
let lea: string;
let journeyId: string;
let offer: { needId: string; offerId: string };
beforeAll(async () => {
  marne = await database.within(null, (tx) => aGroup(tx, 'GEIQ de la Marne'));
  const { coordinator, groupId } = marne;
  offer = await anOffer(database, marne);
  lea = await aPerson(database, marne);
  journeyId = await aJourney(database, marne, lea);
  await database.as(coordinator, async (tx) => {
    await noteBarrier(tx, coordinator, lea, { kind: 'health', goal: `${CANARY} frein` });
    await planAction(tx, coordinator, lea, {
      kind: 'advice',
      title: `${CANARY} action`,
      startsOn: '2026-03-02',
    });
    await recordConsent(tx, {
      groupId,
      candidateId: lea,
      purpose: 'referral',
      textVersion: `${CANARY} accord`,
      givenHow: 'paper',
      collectedBy: null,
    });
  });
});

/** Everything that the two domains answer to somebody, as one text. */
async function everythingSaidTo(actor: Actor): Promise<string> {
  const said = [
    (tx: Tx) => readCandidate(tx, actor, lea),
    (tx: Tx) => searchCandidates(tx, actor, 'léa lefevre'),
    (tx: Tx) => searchCandidates(tx, actor, 'lea'),
    (tx: Tx) => listNeeds(tx, actor, {}),
    (tx: Tx) => listOffers(tx, actor, {}),
    (tx: Tx) => readNeed(tx, actor, offer.needId),
    (tx: Tx) => readOffer(tx, actor, offer.offerId),
    (tx: Tx) => listAmbassadors(tx, actor, {}),
    (tx: Tx) => listProgrammes(tx, actor),
  ];
  const answers: unknown[] = [];
  for (const say of said)
    answers.push(
      await database.as<unknown>(actor, say).catch((error: unknown) => {
        if (error instanceof DomainError) return error.message;
        throw error;
      }),
    );
  return JSON.stringify(answers);
}

async function inContract(companyId: string, work: () => Promise<void>, state = 'running'): Promise<void> {
  const id = newId();
  await database.within(marne.groupId, (tx) =>
    tx.query(
      `INSERT INTO contracts (id, group_id, journey_id, candidate_id, offer_id, member_company_id, state, starts_on, ends_on, job_title, qualification_aim, weekly_hours)
       VALUES ($1, $2, $3, $4, $5, $6, $7, '2026-01-01', '2027-01-01', 'Opératrice', 'CQP', 35)`,
      [id, marne.groupId, journeyId, lea, offer.offerId, companyId, state],
    ),
  );
  await work();
  await database.within(marne.groupId, (tx) => tx.query('DELETE FROM contracts WHERE id = $1', [id]));
}

async function choosing(companyAnswer: string | null, work: () => Promise<void>): Promise<void> {
  const id = newId();
  await database.within(marne.groupId, (tx) =>
    tx.query(
      `INSERT INTO offer_choices (id, group_id, journey_id, offer_id, offer_version_no, rank, state, company_answer) VALUES ($1, $2, $3, $4, 1, 1, $5, $6)`,
      [
        id,
        marne.groupId,
        journeyId,
        offer.offerId,
        companyAnswer === 'no' ? 'refused' : 'waiting',
        companyAnswer,
      ],
    ),
  );
  await work();
  await database.within(marne.groupId, (tx) => tx.query('DELETE FROM offer_choices WHERE id = $1', [id]));
}

describe('companies, ambassadors and trainers', () => {
  it('never read a barrier, an action or an agreement, whatever ties them to the person', async () => {
    expect(await everythingSaidTo(marne.coordinator)).toContain(`${CANARY} frein`);
    await choosing(null, () =>
      inContract(marne.companyId, async () => {
        for (const actor of [marne.employer, marne.tutor, marne.ambassador, marne.otherEmployer]) {
          expect(await everythingSaidTo(actor)).not.toContain(CANARY);
        }
      }),
    );
  });

  it('know nobody before they have a reason to', async () => {
    for (const actor of [marne.employer, marne.tutor, marne.ambassador]) {
      await expect(database.as(actor, (tx) => readCandidate(tx, actor, lea))).rejects.toMatchObject({
        code: 'not_found',
      });
      expect(await database.as(actor, (tx) => searchCandidates(tx, actor, 'lea'))).toEqual([]);
    }
  });

  it('see a first name and an initial while a choice waits for the company, and lose them with a no', async () => {
    const { employer } = marne;
    await choosing(null, async () => {
      const file = await database.as(employer, (tx) => readCandidate(tx, employer, lea));
      expect(file).toMatchObject({
        firstName: 'Léa',
        initial: 'L',
        identity: { masked: true },
        contact: { masked: true },
        journeys: [],
      });
      expect(JSON.stringify(file)).not.toContain('Garnier');
      expect(await database.as(employer, (tx) => searchCandidates(tx, employer, 'léa'))).toMatchObject([
        { firstName: 'Léa', initial: 'L', lastName: null, birthDate: null },
      ]);
      // The last name is masked, so it is not searched either: guessing it would tell it.
      expect(await database.as(employer, (tx) => searchCandidates(tx, employer, 'garnier'))).toEqual([]);
    });
    await choosing('no', async () => {
      await expect(database.as(employer, (tx) => readCandidate(tx, employer, lea))).rejects.toMatchObject({
        code: 'not_found',
      });
    });
  });

  it('see the name, and the tutor the number, of a person in contract with them, until the contract ends', async () => {
    const { employer, tutor, otherEmployer } = marne;
    await inContract(marne.companyId, async () => {
      expect(await database.as(employer, (tx) => readCandidate(tx, employer, lea))).toMatchObject({
        identity: { masked: false, lastName: 'Lefèvre-Garnier' },
        contact: { masked: true },
      });
      expect(await database.as(tutor, (tx) => readCandidate(tx, tutor, lea))).toMatchObject({
        contact: { masked: false, phone: '+33612345678' },
        barriers: { masked: true },
      });
      await expect(
        database.as(otherEmployer, (tx) => readCandidate(tx, otherEmployer, lea)),
      ).rejects.toMatchObject({ code: 'not_found' });
    });
    await inContract(
      marne.companyId,
      async () => {
        await expect(database.as(tutor, (tx) => readCandidate(tx, tutor, lea))).rejects.toMatchObject({
          code: 'not_found',
        });
      },
      'ended',
    );
  });

  it('see a first name as an ambassador, a week around the event', async () => {
    const { ambassador, coordinator, groupId, programmeId, companyId } = marne;
    const met = async (days: number): Promise<void> => {
      const eventId = newId();
      const speaker = await database.as(coordinator, (tx) =>
        addAmbassador(tx, coordinator, {
          memberCompanyId: companyId,
          fullName: 'Rose Klein',
          trade: 'Soudure',
          yearsInTrade: 4,
          sentences: 'x',
        }),
      );
      await database.within(groupId, async (tx) => {
        await tx.query('UPDATE ambassadors SET user_id = $2 WHERE id = $1', [speaker.id, ambassador.userId]);
        await tx.query(
          `INSERT INTO pass_datings (id, group_id, programme_id, starts_at, ends_at, place, address, seats, state)
           VALUES ($1, $2, $3, app_now() + make_interval(days => $4), app_now() + make_interval(days => $4, hours => 3), 'Salle', 'Rue', 30, 'planned')`,
          [eventId, groupId, programmeId, days],
        );
        await tx.query(
          'INSERT INTO meetings (id, group_id, pass_dating_id, journey_id, ambassador_id, round) VALUES ($1, $2, $3, $4, $5, 1)',
          [newId(), groupId, eventId, journeyId, speaker.id],
        );
      });
    };
    await met(-20);
    await expect(database.as(ambassador, (tx) => readCandidate(tx, ambassador, lea))).rejects.toMatchObject({
      code: 'not_found',
    });
    await met(5);
    const file = await database.as(ambassador, (tx) => readCandidate(tx, ambassador, lea));
    expect(file).toMatchObject({
      firstName: 'Léa',
      identity: { masked: true },
      contact: { masked: true },
      actions: { masked: true },
    });
    expect(await everythingSaidTo(ambassador)).not.toContain(CANARY);
  });
});

describe('the funder, the privacy officer and the operator', () => {
  it('find nobody by name nor by id', async () => {
    for (const role of ['funder', 'privacy_officer', 'platform_admin'] as const) {
      const actor = await database.within(null, (tx) =>
        anActor(tx, role, 'Une personne', { groupId: marne.groupId }),
      );
      await expect(database.as(actor, (tx) => readCandidate(tx, actor, lea))).rejects.toMatchObject({
        code: 'not_found',
      });
      expect(await database.as(actor, (tx) => searchCandidates(tx, actor, 'lea'))).toEqual([]);
    }
  });
});

describe('the person', () => {
  it('reads their own file by their link, and nobody else’s', async () => {
    const other = await aPerson(database, marne, { firstName: 'Tom' });
    const self: Actor = {
      ...marne.coordinator,
      role: 'candidate',
      userId: null,
      link: { journeyId, acts: [] },
    };
    expect(await database.as(self, (tx) => readCandidate(tx, self, lea))).toMatchObject({
      tie: 'self',
      barriers: { masked: false },
    });
    await expect(database.as(self, (tx) => readCandidate(tx, self, other))).rejects.toMatchObject({
      code: 'not_found',
    });
  });
});
