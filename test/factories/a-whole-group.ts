import { newId } from '@passerelle/kernel';
import { type Database, type Actor, type Tx } from '@passerelle/platform';
import type { ApiSuite } from '../environment/api-suite';
import { aGroup, anActor, type Group } from './a-group';
import { aCaller, type Caller } from './caller';
import { anOffer } from './an-offer';
import { PeopleInEveryState } from './people-in-every-state';

/** An id of the group's by the place of a path that names it: the word before the parameter, and the parameter. */
export type Examples = Readonly<Record<string, string>>;

/** A group with one thing of every kind that a route can name, and an account of every role. */
export interface WholeGroup {
  readonly group: Group;
  readonly examples: Examples;
  /** The same ids by the field of a body or of a query that names them. */
  readonly fields: Readonly<Record<string, string>>;
  readonly callers: readonly Caller[];
}

/** Makes such a group. @param database connects as the demonstration role @param mark stands in every name of a person, and nowhere else */
export async function aWholeGroup(
  suite: ApiSuite,
  database: Database,
  name: string,
  mark: string,
): Promise<WholeGroup> {
  const group = await suite.within(null, (tx) => aGroup(tx, name));
  const people = new PeopleInEveryState(database, group);
  await people.prepare();
  const journeys = {
    met: await one(people, 'met'),
    choosing: await one(people, 'choosing'),
    running: await one(people, 'poe_running'),
    hired: await one(people, 'contract_running'),
  };
  const { offerId, needId } = await anOffer(
    { as: (actor, work) => suite.within(actor.groupId, work) },
    group,
  );
  const made = await suite.within(group.groupId, (tx) => raw(tx, group, people, journeys, offerId, mark));
  const callers = await accounts(suite, group, people);
  const coordinator = callers.find(({ actor }) => actor.role === 'coordinator');
  if (!coordinator) throw new Error('No coordinator');
  const entered = await enteredBy(coordinator, made.candidate, journeys.met);
  const { groupId, programmeId, companyId, prescriberId } = group;
  const { rows } = await suite.admin.query<{ id: string }>('SELECT id FROM user_roles WHERE user_id = $1', [coordinator.actor.userId]); // prettier-ignore
  const ids = { ...made, role: rows[0]?.id ?? '', tutor: group.tutor.userId ?? '', ...entered, ...journeys, offerId, needId, groupId, programmeId, companyId, prescriberId, ...people.places }; // prettier-ignore
  return { group, examples: examplesOf(ids), fields: fieldsOf(ids), callers };
}

type Ids = Awaited<ReturnType<typeof raw>> &
  Awaited<ReturnType<typeof enteredBy>> &
  Readonly<
    Record<'role' | 'tutor' | 'met' | 'choosing' | 'running' | 'hired' | 'offerId' | 'needId', string>
  > &
  Pick<Group, 'groupId' | 'programmeId' | 'companyId' | 'prescriberId'> &
  PeopleInEveryState['places'];

function examplesOf(ids: Ids): Examples {
  return {
    'journeys:id': ids.met,
    'journeys:act': 'hold',
    'acts:act': 'hold',
    'people:journeyId': ids.running,
    'candidates:id': ids.candidate,
    'candidates:candidateId': ids.candidate,
    'consents:consentId': ids.consent,
    'barriers:barrierId': ids.barrier,
    'actions:actionId': ids.action,
    'action-links:linkId': ids.link,
    'programmes:id': ids.programmeId,
    'funnel:code': 'referred',
    'needs:id': ids.needId,
    'offers:id': ids.offerId,
    'ambassadors:id': ids.ambassador,
    'pass-datings:id': ids.nextEvent,
    'meetings:id': ids.meeting,
    'poe-sessions:id': ids.session,
    'choices:choiceId': ids.choice,
    'contracts:id': ids.contract,
    'tutor-reviews:month': '1',
    'bulk-acts:id': ids.bulk,
    'dead:kind': 'work',
    'dead:id': ids.dead,
    'tasks:id': ids.task,
    'companies:id': ids.companyId,
    'partnerships:id': ids.partnership,
    'colleagues:roleId': ids.role,
    'colleagues:userId': ids.user,
    'sessions:id': ids.ownSession,
    'api-keys:id': ids.apiKey,
    'passkeys:id': ids.passkey,
  };
}

function fieldsOf(ids: Ids): Readonly<Record<string, string>> {
  return {
    groupId: ids.groupId,
    programmeId: ids.programmeId,
    candidateId: ids.candidate,
    journeyId: ids.met,
    memberCompanyId: ids.companyId,
    organisationId: ids.companyId,
    offerId: ids.offerId,
    needId: ids.needId,
    ambassadorId: ids.ambassador,
    barrierId: ids.barrier,
    fromActionId: ids.action,
    toActionId: ids.otherAction,
    funderId: ids.funderId,
    trainingProviderId: ids.trainingProviderId,
    groupTutorId: ids.user,
    userId: ids.tutor,
    referentId: ids.user,
    notificationId: ids.notification,
  };
}

async function one(people: PeopleInEveryState, state: string): Promise<string> {
  return (await people.inState(state, 1))[0] ?? '';
}

/** What no route makes, or only the engine. */
async function raw(
  tx: Tx,
  { groupId, coordinator, prescriberId }: Group,
  { places }: PeopleInEveryState,
  journeys: Readonly<Record<'met' | 'choosing' | 'running' | 'hired', string>>,
  offerId: string,
  mark: string,
): Promise<
  Record<
    | 'choice'
    | 'meeting'
    | 'dead'
    | 'task'
    | 'notification'
    | 'passkey'
    | 'candidate'
    | 'consent'
    | 'ambassador'
    | 'contract'
    | 'session'
    | 'partnership',
    string
  >
> {
  const [choice, meeting, dead, task, notification, passkey] = Array.from({ length: 6 }, () => newId()) as [string, string, string, string, string, string]; // prettier-ignore
  const found = async (sql: string, ...params: unknown[]): Promise<string> => {
    const [row]: { id: string }[] = await tx.query(sql, params);
    if (!row) throw new Error(`Nothing found: ${sql}`);
    return row.id;
  };
  const ambassador = await found('SELECT ambassador_id AS id FROM offers WHERE id = $1', offerId);
  const candidate = await found('SELECT candidate_id AS id FROM journeys WHERE id = $1', journeys.met);
  await tx.query(`UPDATE candidates SET last_name = $1::text, email = $1::text || '@exemple.fr'`, [mark]);
  await tx.query(
    `INSERT INTO offer_choices (id, group_id, journey_id, offer_id, offer_version_no, rank, state) VALUES ($1, $2, $3, $4, 1, 1, 'waiting')`,
    [choice, groupId, journeys.choosing, offerId],
  );
  await tx.query(
    `INSERT INTO meetings (id, group_id, pass_dating_id, journey_id, ambassador_id, offer_id, round) VALUES ($1, $2, $3, $4, $5, $6, 1)`,
    [meeting, groupId, places.pastEvent, journeys.met, ambassador, offerId],
  );
  await tx.query(
    `INSERT INTO work_items (id, group_id, journey_id, act, cause, not_before, dead_at) VALUES ($1, $2, $3, 'admit', 'essai', app_now(), app_now())`,
    [dead, groupId, journeys.met],
  );
  await tx.query(
    `INSERT INTO tasks (id, group_id, key, kind, journey_id, candidate_id, prescriber_id, assigned_role, due_at, created_at, details)
     VALUES ($1::uuid, $2, $1::uuid::text, 'task_what_happened', $3, $4, $5, 'advisor', app_now(), app_now(), jsonb_build_object('words', jsonb_build_array($6::text)))`,
    [task, groupId, journeys.met, candidate, prescriberId, mark],
  );
  await tx.query(
    `INSERT INTO notifications (id, group_id, key, user_id, kind, journey_id, at, details) VALUES ($1::uuid, $2, $1::uuid::text, $3, 'tell_coordinator_referred', $4, app_now(), jsonb_build_object('subject', $5::text, 'lines', jsonb_build_array($5::text)))`,
    [notification, groupId, coordinator.userId, journeys.met, mark],
  );
  await tx.query(
    `INSERT INTO mails (id, group_id, key, journey_id, recipient_role, recipient_address, subject, body, provider, at)
     VALUES ($1::uuid, $2, $1::uuid::text, $3, 'candidate', $4::text || '@exemple.fr', $4::text, $4::text, 'essai', app_now())`,
    [newId(), groupId, journeys.met, mark],
  );
  await tx.query(`INSERT INTO passkeys (id, user_id, public_key, counter, label) VALUES ($1, $2, '\\x00', 0, 'Clé')`, [passkey, coordinator.userId]); // prettier-ignore
  return {
    choice,
    meeting,
    dead,
    task,
    notification,
    passkey,
    candidate,
    ambassador,
    consent: await found('SELECT id FROM consents WHERE candidate_id = $1', candidate),
    contract: await found('SELECT id FROM contracts WHERE journey_id = $1', journeys.hired),
    session: await found(`SELECT poe_session_id AS id FROM poe_enrolments WHERE journey_id = $1 AND state = 'running'`, journeys.running), // prettier-ignore
    partnership: await found('SELECT id FROM partnerships WHERE prescriber_id = $1', prescriberId),
  };
}

/** An account of every role a group knows, each tied to the group's own company, structure or partner. */
async function accounts(suite: ApiSuite, group: Group, { places }: PeopleInEveryState): Promise<Caller[]> {
  const { groupId } = group;
  const { trainingProviderId, funderId } = places;
  const others = await suite.within(groupId, async (tx) => [
    { ...(await anActor(tx, 'trainer', 'Guy Petit', { groupId })), trainingProviderId },
    await anActor(tx, 'funder', 'Eva Simon', { funderId }),
    await anActor(tx, 'privacy_officer', 'Max Renard', { groupId }),
    await anActor(tx, 'candidate', 'Zoé Blin', { groupId }),
  ]);
  const { coordinator, director, referent, employer, tutor, ambassador, advisor } = group;
  const actors: Actor[] = [coordinator, director, referent, employer, tutor, ambassador, advisor, ...others];
  return Promise.all(actors.map((actor) => aCaller(suite.api, actor)));
}

/** What the coordinator enters on the pages. */
async function enteredBy(
  { actor, send }: Caller,
  candidate: string,
  journey: string,
): Promise<
  Record<'barrier' | 'action' | 'otherAction' | 'link' | 'bulk' | 'apiKey' | 'ownSession' | 'user', string>
> {
  const enter = async (path: string, body: object, key = 'id'): Promise<string> => {
    const answer = await send('POST', path, body);
    if (answer.code !== null) throw new Error(`${path}: ${answer.text}`);
    return String((answer.body as Readonly<Record<string, unknown>>)[key]);
  };
  const person = `/candidates/${candidate}`;
  const barrier = await enter(`${person}/barriers`, { kind: 'mobility', goal: 'Venir seule' });
  const action = await enter(`${person}/actions`, {
    kind: 'advice',
    title: 'Permis',
    startsOn: '2026-01-05',
  });
  const otherAction = await enter(`${person}/actions`, {
    kind: 'training',
    title: 'Soudure',
    startsOn: '2026-02-02',
  });
  const link = await enter(`${person}/action-links`, { fromActionId: action, toActionId: otherAction, madeOn: '2026-02-02', cause: 'Elle conduit', effect: 'Elle vient' }); // prettier-ignore
  const bulk = await enter(
    '/bulk-acts',
    { act: 'hold', journeyIds: [journey], input: { barrier: 'other' } },
    'bulkId',
  );
  const apiKey = await enter('/account/api-keys', { label: 'Essai', scopes: ['need.read'], expiresOn: new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10) }); // prettier-ignore
  const account = (await send('GET', '/account')).body as { sessions: readonly { id: string }[] };
  return {
    barrier,
    action,
    otherAction,
    link,
    bulk,
    apiKey,
    ownSession: account.sessions[0]?.id ?? '',
    user: actor.userId ?? '',
  };
}
