import {
  closeGrant,
  createCandidate,
  finishAction,
  hintDuplicates,
  interruptAction,
  liftBarrier,
  linkActions,
  noteBarrier,
  planAction,
  readCandidate,
  recordConsent,
  standingConsent,
  updateAction,
  updateBarrier,
  updateCandidate,
  withdrawConsent,
} from '@passerelle/candidates';
import type { Actor } from '@passerelle/platform';
import { aGroup, type Group } from '../../factories/a-group';
import { aPerson, LEA } from '../../factories/a-person';
import { useSuiteDatabase } from '../../factories/suite-database';

const database = useSuiteDatabase();
let marne: Group;
let oise: Group;
beforeAll(async () => {
  marne = await database.within(null, (tx) => aGroup(tx, 'GEIQ de la Marne'));
  oise = await database.within(null, (tx) => aGroup(tx, 'GEIQ de l’Oise'));
});

describe('a person', () => {
  it('is created with a number in its written form, and at least one way to be reached', async () => {
    const { coordinator } = marne;
    const { id } = await database.as(coordinator, (tx) =>
      createCandidate(tx, coordinator, { ...LEA, firstName: 'Zoé' }),
    );
    expect(await database.as(coordinator, (tx) => readCandidate(tx, coordinator, id))).toMatchObject({
      firstName: 'Zoé',
      initial: 'L',
      contact: { masked: false, phone: '+33612345678', contactChannel: 'sms' },
    });
    await expect(
      database.as(coordinator, (tx) =>
        createCandidate(tx, coordinator, {
          ...LEA,
          phone: null,
          contactChannel: 'none',
          birthDate: '2999-01-01',
        }),
      ),
    ).rejects.toMatchObject({ fields: [{ pointer: '/birthDate' }, { pointer: '/contactChannel' }] });
  });

  it.each([
    ['the same first name and number', { firstName: 'LEA', lastName: 'Autre', birthDate: null, email: null }],
    [
      'the same first name and address',
      { lastName: 'Autre', birthDate: null, phone: '0699999999', email: 'LEA@exemple.fr' },
    ],
    [
      'the same name and birth date',
      { firstName: 'lea', lastName: 'LEFEVRE GARNIER', phone: '0699999999', email: null },
    ],
  ])('with %s as another is pointed out before being created', async (_case, change) => {
    const { coordinator } = marne;
    await aPerson(database, marne);
    const again = { ...LEA, ...change };
    await expect(
      database.as(coordinator, (tx) => createCandidate(tx, coordinator, again)),
    ).rejects.toMatchObject({ code: 'candidate_maybe_known' });
    await database.as(coordinator, (tx) =>
      createCandidate(tx, coordinator, { ...again, notADuplicate: true }),
    );
  });

  it('who may be known is shown to the staff, and only counted for an advisor who does not follow them', async () => {
    const { coordinator, advisor, groupId } = marne;
    const typed = { ...LEA, firstName: 'Noémie', phone: '0755555555', email: null, groupId };
    const id = await aPerson(database, marne, { ...typed, followed: false });
    expect(await database.as(coordinator, (tx) => hintDuplicates(tx, coordinator, typed))).toMatchObject({
      items: [{ id, because: 'contact', lastName: 'Lefèvre-Garnier' }],
      hidden: 0,
    });
    expect(await database.as(advisor, (tx) => hintDuplicates(tx, advisor, typed))).toEqual({
      items: [],
      hidden: 1,
    });
    await expect(
      database.as(advisor, (tx) => hintDuplicates(tx, advisor, { ...typed, groupId: oise.groupId })),
    ).rejects.toMatchObject({ code: 'partnership_missing' });
    await expect(
      database.as(marne.employer, (tx) => hintDuplicates(tx, marne.employer, typed)),
    ).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('is never taken for somebody of another group, nor for a sister with the same number', async () => {
    await aPerson(database, marne, { firstName: 'Inès', phone: '0700000001', email: null });
    const { coordinator } = oise;
    await database.as(coordinator, (tx) =>
      createCandidate(tx, coordinator, { ...LEA, firstName: 'Inès', phone: '0700000001', email: null }),
    );
    await database.as(coordinator, (tx) =>
      createCandidate(tx, coordinator, {
        ...LEA,
        firstName: 'Maya',
        phone: '0700000001',
        email: null,
        birthDate: '2001-01-01',
      }),
    );
  });

  it('changed by two people at once keeps the first change, and the second is told', async () => {
    const { coordinator, referent } = marne;
    const id = await aPerson(database, marne);
    const changes = await Promise.allSettled(
      [coordinator, referent].map((actor) =>
        database.as(actor, (tx) => updateCandidate(tx, actor, id, 1, { ...LEA, city: actor.role })),
      ),
    );
    expect(changes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    for (const change of changes)
      if (change.status === 'rejected') expect(change.reason).toMatchObject({ code: 'stale_version' });
  });

  it('is created by an advisor in a partner group only, and followed by them from then on', async () => {
    const { advisor } = marne;
    const create = (groupId: string): Promise<{ id: string }> =>
      database.as(advisor, (tx) =>
        createCandidate(tx, advisor, { ...LEA, firstName: 'Sami', groupId, notADuplicate: true }),
      );
    await expect(create(oise.groupId)).rejects.toMatchObject({ code: 'partnership_missing' });
    const { id } = await create(marne.groupId);
    expect(await database.as(advisor, (tx) => readCandidate(tx, advisor, id))).toMatchObject({
      tie: 'followed',
    });
    expect(
      await database.as(marne.coordinator, (tx) => readCandidate(tx, marne.coordinator, id)),
    ).toMatchObject({ tie: 'group' });
  });

  it('is out of reach of other groups, of advisors who do not follow them, and of companies', async () => {
    const id = await aPerson(database, marne, { followed: false });
    for (const stranger of [
      oise.coordinator,
      oise.director,
      oise.advisor,
      marne.advisor,
      marne.employer,
      marne.tutor,
      marne.ambassador,
    ])
      for (const attempt of [
        (actor: Actor) => database.as(actor, (tx) => readCandidate(tx, actor, id)),
        (actor: Actor) => database.as(actor, (tx) => updateCandidate(tx, actor, id, 1, LEA)),
        (actor: Actor) =>
          database.as(actor, (tx) => noteBarrier(tx, actor, id, { kind: 'mobility', goal: 'x' })),
        (actor: Actor) =>
          database.as(actor, (tx) =>
            planAction(tx, actor, id, { kind: 'advice', title: 'x', startsOn: '2026-03-02' }),
          ),
      ])
        await expect(attempt(stranger)).rejects.toMatchObject({ code: 'not_found' });
  });

  it('is closed to the advisor the moment the follow-up ends', async () => {
    const { advisor, prescriberId, groupId } = marne;
    const id = await aPerson(database, marne);
    await database.as(advisor, (tx) => readCandidate(tx, advisor, id));
    await database.within(groupId, (tx) => closeGrant(tx, { candidateId: id, prescriberId }));
    await expect(database.as(advisor, (tx) => readCandidate(tx, advisor, id))).rejects.toMatchObject({
      code: 'not_found',
    });
  });
});

describe('an agreement', () => {
  it('stands until withdrawn, once', async () => {
    const candidateId = await aPerson(database, marne);
    const { groupId, coordinator } = marne;
    const given = {
      groupId,
      candidateId,
      purpose: 'referral',
      textVersion: '2026-01',
      givenHow: 'oral_with_witness',
      collectedBy: coordinator.userId,
    } as const;
    const id = await database.as(coordinator, (tx) => recordConsent(tx, given));
    expect(await database.as(coordinator, (tx) => recordConsent(tx, given))).toBe(id);
    expect(await database.as(coordinator, (tx) => standingConsent(tx, candidateId))).toBe(id);
    await database.as(coordinator, (tx) => withdrawConsent(tx, candidateId, id));
    expect(await database.as(coordinator, (tx) => standingConsent(tx, candidateId))).toBeNull();
    await expect(
      database.as(coordinator, (tx) => withdrawConsent(tx, candidateId, id)),
    ).rejects.toMatchObject({ code: 'consent_already_withdrawn' });
  });

  it('of another group cannot be withdrawn', async () => {
    const candidateId = await aPerson(database, marne);
    const id = await database.as(marne.coordinator, (tx) =>
      recordConsent(tx, {
        groupId: marne.groupId,
        candidateId,
        purpose: 'image',
        textVersion: '1',
        givenHow: 'paper',
        collectedBy: null,
      }),
    );
    await expect(
      database.as(oise.coordinator, (tx) => withdrawConsent(tx, candidateId, id)),
    ).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('barriers and actions', () => {
  it('are kept by the coordinator and by the advisor who follows the person', async () => {
    const { advisor, coordinator } = marne;
    const id = await aPerson(database, marne);
    const barrier = await database.as(advisor, (tx) =>
      noteBarrier(tx, advisor, id, { kind: 'mobility', goal: 'Aller à Gandelu sans voiture' }),
    );
    const changed = await database.as(coordinator, (tx) =>
      updateBarrier(tx, coordinator, id, barrier.id, 1, { kind: 'mobility', goal: 'Passer le code' }),
    );
    const action = await database.as(advisor, (tx) =>
      planAction(tx, advisor, id, {
        kind: 'advice',
        title: 'Prêt d’un scooter',
        startsOn: '2026-03-02',
        barrierId: barrier.id,
      }),
    );
    await database.as(advisor, (tx) => finishAction(tx, advisor, id, action.id, 1, { endsOn: '2026-03-20' }));
    await database.as(advisor, (tx) => liftBarrier(tx, advisor, id, barrier.id, changed.version));
    const file = await database.as(coordinator, (tx) => readCandidate(tx, coordinator, id));
    expect(file).toMatchObject({
      barriers: {
        masked: false,
        items: [{ goal: 'Passer le code', notedBy: 'Sonia Haddad', liftedAt: expect.any(String) }],
      },
      actions: {
        masked: false,
        items: [{ title: 'Prêt d’un scooter', state: 'done', endsOn: '2026-03-20' }],
      },
    });
    await expect(
      database.as(advisor, (tx) => liftBarrier(tx, advisor, id, barrier.id, 3)),
    ).rejects.toMatchObject({ code: 'barrier_already_lifted' });
  });

  it('are masked to the director, in the same way whether or not there are any', async () => {
    const { director } = marne;
    const without = await aPerson(database, marne);
    const withOne = await aPerson(database, marne);
    await database.as(marne.coordinator, (tx) =>
      noteBarrier(tx, marne.coordinator, withOne, { kind: 'money', goal: 'CANARI' }),
    );
    const [a, b] = [
      await database.as(director, (tx) => readCandidate(tx, director, without)),
      await database.as(director, (tx) => readCandidate(tx, director, withOne)),
    ];
    expect(a.barriers).toMatchObject({ masked: true, heldBy: expect.stringContaining('référents') });
    expect(b.barriers).toEqual(a.barriers);
    expect(a.actions).toMatchObject({ masked: false, items: [], links: [], rest: { masked: true } });
    expect(b.actions).toEqual(a.actions);
    await expect(
      database.as(director, (tx) => noteBarrier(tx, director, withOne, { kind: 'money', goal: 'x' })),
    ).rejects.toMatchObject({ code: 'need_to_know_only' });
  });

  it('that follow from the journey are not changed by hand', async () => {
    const { coordinator, groupId } = marne;
    const id = await aPerson(database, marne);
    const action = await database.as(coordinator, (tx) =>
      planAction(tx, coordinator, id, { kind: 'training', title: 'POE', startsOn: '2026-03-02' }),
    );
    await database.within(groupId, (tx) =>
      tx.query(`UPDATE guidance_actions SET source = 'poe' WHERE id = $1`, [action.id]),
    );
    await expect(
      database.as(coordinator, (tx) =>
        interruptAction(tx, coordinator, id, action.id, 1, { endsOn: '2026-03-03', reason: 'x' }),
      ),
    ).rejects.toMatchObject({ code: 'action_from_journey' });
  });

  it('once over are not changed, and a stale change is told', async () => {
    const { coordinator } = marne;
    const id = await aPerson(database, marne);
    const details = { kind: 'work_situation', title: 'Immersion', startsOn: '2026-03-02' } as const;
    const action = await database.as(coordinator, (tx) => planAction(tx, coordinator, id, details));
    const updated = await database.as(coordinator, (tx) =>
      updateAction(tx, coordinator, id, action.id, 1, { ...details, memberCompanyId: marne.companyId }),
    );
    await expect(
      database.as(coordinator, (tx) => updateAction(tx, coordinator, id, action.id, 1, details)),
    ).rejects.toMatchObject({ code: 'stale_version' });
    await expect(
      database.as(coordinator, (tx) =>
        updateAction(tx, coordinator, id, action.id, updated.version, {
          ...details,
          memberCompanyId: oise.companyId,
        }),
      ),
    ).rejects.toMatchObject({ fields: [{ pointer: '/memberCompanyId' }] });
    await database.as(coordinator, (tx) =>
      finishAction(tx, coordinator, id, action.id, updated.version, {
        endsOn: '2026-03-13',
        inRightPlace: 'yes',
      }),
    );
    await expect(
      database.as(coordinator, (tx) =>
        interruptAction(tx, coordinator, id, action.id, 3, { endsOn: '2026-03-13', reason: 'x' }),
      ),
    ).rejects.toMatchObject({ code: 'action_over' });
  });
});

describe('a knot', () => {
  async function twoActions(group: Group): Promise<{ id: string; advice: string; immersion: string }> {
    const { coordinator } = group;
    const id = await aPerson(database, group);
    const [advice, immersion] = await database.as(coordinator, async (tx) => [
      await planAction(tx, coordinator, id, { kind: 'advice', title: 'Scooter', startsOn: '2026-03-02' }),
      await planAction(tx, coordinator, id, {
        kind: 'work_situation',
        title: 'Immersion',
        startsOn: '2026-03-09',
      }),
    ]);
    return { id, advice: advice.id, immersion: immersion.id };
  }
  const WORDS = { madeOn: '2026-03-09', cause: 'Un scooter prêté', effect: 'Aller à Gandelu' };

  it('ties what made possible to what became possible, once', async () => {
    const { coordinator } = marne;
    const { id, advice, immersion } = await twoActions(marne);
    const link = { fromActionId: advice, toActionId: immersion, ...WORDS };
    await database.as(coordinator, (tx) => linkActions(tx, coordinator, id, link));
    await expect(
      database.as(coordinator, (tx) => linkActions(tx, coordinator, id, link)),
    ).rejects.toMatchObject({ code: 'already_exists' });
    const { actions } = await database.as(coordinator, (tx) => readCandidate(tx, coordinator, id));
    expect(actions).toMatchObject({ links: [{ cause: 'Un scooter prêté', enteredBy: 'Nadia Lefèvre' }] });
  });

  it('is entered by people only', async () => {
    const { id, advice, immersion } = await twoActions(marne);
    const system: Actor = { ...marne.coordinator, role: 'system', userId: null };
    await expect(
      database.as(system, (tx) =>
        linkActions(tx, system, id, { fromActionId: advice, toActionId: immersion, ...WORDS }),
      ),
    ).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('never ties two people, and tells an advisor nothing of the one they do not follow', async () => {
    const { coordinator, advisor, groupId, prescriberId } = marne;
    const lea = await twoActions(marne);
    const tom = await twoActions(marne);
    await database.within(groupId, (tx) => closeGrant(tx, { candidateId: tom.id, prescriberId }));
    const link = { fromActionId: lea.advice, toActionId: tom.immersion, ...WORDS };
    await expect(
      database.as(coordinator, (tx) => linkActions(tx, coordinator, lea.id, link)),
    ).rejects.toMatchObject({ code: 'actions_of_two_people' });
    await expect(database.as(advisor, (tx) => linkActions(tx, advisor, lea.id, link))).rejects.toMatchObject({
      code: 'not_found',
    });
  });
});

describe('without a tenant', () => {
  it.each(['candidates', 'access_grants', 'consents', 'barriers', 'guidance_actions', 'action_links'])(
    '%s answer nothing',
    async (table) => {
      expect(await database.within(marne.groupId, (tx) => tx.query(`SELECT 1 FROM ${table}`))).not.toEqual(
        [],
      );
      expect(await database.within(null, (tx) => tx.query(`SELECT 1 FROM ${table}`))).toEqual([]);
    },
  );
});
