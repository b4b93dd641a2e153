import { newId } from '@passerelle/kernel';
import {
  DEFINITIONS,
  Machinery,
  makeMoves,
  openJourneys,
  PARTS,
  readJourneys,
  readNow,
} from '@passerelle/journeys';
import { systemActor, type Actor, type Database, type Tx } from '@passerelle/platform';
import type { Group } from './a-group';
import { aSession, placesOfTheMethod, type Places } from './places-of-the-method';

const DAY_MS = 86_400_000;
type Ids = readonly string[];

/**
 * Brings people to every state of the method by its own acts, each made on a day it could have been made on: every guard is
 * asked, every row is written. `database` connects as the demonstration role, which may choose the day.
 */
export class PeopleInEveryState {
  places!: Places;
  private readonly machinery = new Machinery(DEFINITIONS, PARTS);
  private readonly start = Date.now();

  constructor(
    private readonly database: Database,
    private readonly group: Group,
  ) {}

  /** Makes the events, sessions and the offer that the acts need. */
  async prepare(): Promise<void> {
    this.places = await this.on(0, (tx) => placesOfTheMethod(tx, this.group));
  }

  /** People brought to a state. @returns their journeys */
  async inState(state: string, count: number): Promise<string[]> {
    const walk = this.walks[state];
    if (!walk) throw new Error(`Nobody knows the way to ${state}`);
    const ids = await this.referred(count, LONG_AGO.includes(state) ? -500 : -60);
    await walk(ids);
    return ids;
  }

  /** The same, then on hold. */
  async heldIn(state: string, count: number): Promise<string[]> {
    const ids = await this.inState(state, count);
    await this.act(ids, 0, 'hold', { barrier: 'other' });
    return ids;
  }

  private readonly walks: Readonly<Record<string, (ids: Ids) => Promise<void>>> = {
    referred: () => Promise.resolve(),
    information_requested: (ids) => this.act(ids, -59, 'ask_information', { question: 'Quel trajet ?' }),
    admitted: (ids) => this.act(ids, -59, 'admit'),
    invited: (ids) => this.invited(ids, this.places.nextEvent, -1),
    confirmed: async (ids) => {
      await this.invited(ids, this.places.nextEvent, -1);
      await this.act(ids, 0, 'confirm_presence');
    },
    absent: async (ids) => {
      await this.invited(ids, this.places.pastEvent, -60);
      await this.act(ids, -58, 'mark_absent', {}, 'system');
    },
    met: (ids) => this.met(ids),
    shortlisted: (ids) => this.shortlisted(ids),
    poe_waitlisted: async (ids) => {
      await this.waitlisted(ids);
    },
    place_proposed: async (ids) => {
      const session = await this.waitlisted(ids);
      await this.rows('UPDATE poe_sessions SET places = places + $2 WHERE id = $1', [session, ids.length]);
      await this.act(ids, 0, 'propose_place');
    },
    poe_enrolled: (ids) => this.enrolled(ids, this.places.sessions.future),
    poe_running: (ids) => this.running(ids, -10, 30),
    poe_completed: async (ids) => {
      await this.running(ids, -50, -11);
      await this.rows(
        `UPDATE poe_enrolments SET final_review = 'À l’aise', final_review_at = app_now() WHERE journey_id = ANY($1::uuid[]) AND state = 'running'`,
        [ids],
      );
      await this.act(ids, -11, 'complete_poe');
    },
    choosing: (ids) => this.choosing(ids),
    offer_agreed: (ids) => this.agreed(ids),
    contract_preparing: (ids) => this.preparing(ids, 20, 380),
    contract_signed: (ids) => this.signed(ids, 20, 380),
    contract_running: (ids) => this.underContract(ids, 320),
    contract_ended: async (ids) => {
      await this.underContract(ids, -2);
      await this.act(ids, -1, 'end_contract', {}, 'system');
    },
    exited: (ids) => this.exited(ids, -100),
    followed_up: async (ids) => {
      await this.exited(ids, -400);
      await this.act(ids, -20, 'answer_follow_up', { follow_up_month: 12, still_employed: true });
      await this.act(ids, -19, 'close_follow_up');
    },
    declined: async (ids) => {
      await this.met(ids);
      await this.act(ids, -40, 'decline', { decline_reason: 'other', next_step: 'Un bilan.' });
    },
    withdrawn: async (ids) => {
      await this.met(ids);
      await this.act(ids, -40, 'withdraw', { withdrawal_reason: 'prefers_not_to_say' });
    },
    reoriented: async (ids) => {
      await this.met(ids);
      await this.act(ids, -40, 'reorient', { next_step: 'Un bilan.', organisation: 'Cap emploi' });
    },
    poe_interrupted: async (ids) => {
      await this.running(ids, -10, 30);
      await this.act(ids, -5, 'interrupt_poe', { interruption_reason: 'other', next_step: 'Un bilan.' });
    },
    contract_terminated: async (ids) => {
      await this.underContract(ids, 320);
      await this.act(ids, -5, 'terminate_contract', {
        termination_reason: 'other',
        happened_on: this.date(-5),
      });
    },
  };

  private async invited(ids: Ids, event: string, day: number): Promise<void> {
    await this.act(ids, day, 'admit');
    await this.act(ids, day, 'invite', { pass_dating: event });
  }

  private async met(ids: Ids): Promise<void> {
    const { pastEvent } = this.places;
    await this.invited(ids, pastEvent, -60);
    await this.rows(`UPDATE pass_datings SET state = 'open' WHERE id = $1`, [pastEvent]);
    await this.act(ids, -58.9, 'check_in');
    await this.rows(`UPDATE pass_datings SET state = 'planned' WHERE id = $1`, [pastEvent]);
  }

  private async shortlisted(ids: Ids): Promise<void> {
    await this.met(ids);
    await this.act(ids, -57, 'shortlist', { sentence: 'À l’aise à l’atelier.' });
  }

  private async enrolled(ids: Ids, session: string): Promise<void> {
    await this.shortlisted(ids);
    await this.act(ids, -56, 'enrol', { poe_session: session });
  }

  /** @returns the session they wait for, whose one place is taken */
  /** @returns the session they wait for, whose one place is taken */
  private async waitlisted(ids: Ids): Promise<string> {
    const session = await this.session(30, 70, 1);
    await this.enrolled(await this.referred(1, -60), session);
    await this.shortlisted(ids);
    await this.act(ids, -55, 'waitlist', { poe_session: session });
    return session;
  }

  private async running(ids: Ids, firstDay: number, lastDay: number): Promise<void> {
    await this.enrolled(ids, await this.session(firstDay, lastDay, ids.length));
    await this.rows(`UPDATE poe_enrolments SET signed_in_at = app_now() WHERE journey_id = ANY($1::uuid[]) AND state = 'enrolled'`, [ids]); // prettier-ignore
    await this.act(ids, firstDay, 'start_poe');
  }

  private session(from: number, to: number, places: number): Promise<string> {
    const { trainingProviderId } = this.places;
    return this.on(0, (tx) => aSession(tx, this.group, { from, to, places, trainingProviderId }));
  }

  private async choosing(ids: Ids): Promise<void> {
    await this.met(ids);
    await this.act(ids, -50, 'skip_poe', { reason: 'Prête à travailler.' });
  }

  private async agreed(ids: Ids): Promise<void> {
    await this.choosing(ids);
    await this.rows(
      `INSERT INTO offer_choices (id, group_id, journey_id, offer_id, offer_version_no, rank, state, company_answer, company_version_no)
       SELECT id, $3, journey, $4, 1, 1, 'accepted', 'yes', 1 FROM unnest($1::uuid[], $2::uuid[]) AS u(id, journey)`,
      [ids.map(() => newId()), ids, this.group.groupId, this.places.offer],
    );
    await this.act(ids, -49, 'agree_offer', {}, 'system');
  }

  private async preparing(ids: Ids, firstDay: number, lastDay: number): Promise<void> {
    await this.agreed(ids);
    await this.act(ids, -48, 'prepare_contract', {
      starts_on: this.date(firstDay),
      ends_on: this.date(lastDay),
      qualification_aim: 'CQPM conducteur d’équipements industriels',
      weekly_hours: 35,
      tutor_name: 'Jean Moreau',
    });
  }

  private async signed(ids: Ids, firstDay: number, lastDay: number): Promise<void> {
    await this.preparing(ids, firstDay, lastDay);
    const day = this.date(-47);
    await this.act(ids, -46, 'sign_contract', { signed_by_group_on: day, signed_by_person_on: day });
    await this.rows('UPDATE contracts SET company_tutor_user_id = $2 WHERE journey_id = ANY($1::uuid[])', [ids, this.group.tutor.userId]); // prettier-ignore
  }

  private async underContract(ids: Ids, lastDay: number): Promise<void> {
    await this.signed(ids, -45, lastDay);
    await this.act(ids, -45, 'start_contract', {}, 'system');
  }

  private exited(ids: Ids, day: number): Promise<void> {
    return this.act(ids, day, 'record_exit', {
      outcome: 'cdi',
      happened_on: this.date(day),
      proof: 'payslip',
    });
  }

  /** People whom the prescriber follows, whom the company had for a day and the trainer in an earlier session, are referred. */
  private async referred(count: number, day: number): Promise<string[]> {
    const { groupId, programmeId, prescriberId, companyId } = this.group;
    const people = Array.from({ length: count }, () => newId());
    const others = people.map(() => newId());
    return this.on(day, async (tx) => {
      await tx.query(
        `INSERT INTO candidates (id, group_id, first_name, last_name, contact_channel, phone)
         SELECT id, $1, 'Yanis', 'Martin', 'phone', '0639980001' FROM unnest($2::uuid[]) AS id`,
        [groupId, people],
      );
      await tx.query(
        `INSERT INTO consents (id, group_id, candidate_id, purpose, text_version, given_how)
         SELECT id, $1, person, 'referral', '1', 'oral' FROM unnest($2::uuid[], $3::uuid[]) AS u(id, person)`,
        [groupId, others, people],
      );
      await tx.query(
        `INSERT INTO access_grants (id, group_id, candidate_id, prescriber_id)
         SELECT id, $1, person, $4 FROM unnest($2::uuid[], $3::uuid[]) AS u(id, person)`,
        [groupId, others, people, prescriberId],
      );
      await tx.query(
        `INSERT INTO guidance_actions (id, group_id, candidate_id, kind, title, starts_on, ends_on, state, source, member_company_id)
         SELECT id, $1, person, 'work_situation', 'Immersion', '2025-01-06', '2025-01-06', 'done', 'immersion', $4
         FROM unnest($2::uuid[], $3::uuid[]) AS u(id, person)`,
        [groupId, others, people, companyId],
      );
      const now = await readNow(tx);
      const opened = await openJourneys(
        tx,
        people.map((candidateId) => ({ id: newId(), groupId, programmeId, candidateId, definition: 'pass-industries', definitionVersion: 1, referentId: null, advisorId: null, prescriberId })), // prettier-ignore
        now,
      );
      const actor: Actor = { ...systemActor(groupId), role: 'coordinator' };
      await makeMoves(tx, this.machinery, opened.map((journey) => ({ journey, act: 'refer', input: {}, actor, requestKey: null, onBehalfOf: null })), now); // prettier-ignore
      const ids = opened.map(({ id }) => id);
      await tx.query(
        `INSERT INTO poe_enrolments (poe_session_id, journey_id, group_id, state, changed_at)
         SELECT $1, id, $2, 'left', app_now() - interval '300 days' FROM unnest($3::uuid[]) AS id`,
        [this.places.sessions.earlier, groupId, ids],
      );
      return ids;
    });
  }

  /** An act on each journey, which must be done. @param day from today */
  private async act(
    ids: Ids,
    day: number,
    act: string,
    input: Record<string, unknown> = {},
    role: Actor['role'] = 'coordinator',
  ): Promise<void> {
    const actor: Actor = { ...systemActor(this.group.groupId), role };
    const outcomes = await this.on(day, async (tx) => {
      const journeys = await readJourneys(tx, ids, 'locked');
      const orders = [...journeys.values()].map((journey) => ({ journey, act, input, actor, requestKey: null, onBehalfOf: null })); // prettier-ignore
      return makeMoves(tx, this.machinery, orders, await readNow(tx));
    });
    for (const id of ids) {
      const outcome = outcomes.get(id);
      if (outcome?.kind !== 'done') throw new Error(`${act}: ${JSON.stringify(outcome)}`);
    }
  }

  private rows(sql: string, params: unknown[]): Promise<unknown> {
    return this.on(0, (tx) => tx.query(sql, params));
  }

  private on<T>(day: number, work: (tx: Tx) => Promise<T>): Promise<T> {
    const now = new Date(this.start + day * DAY_MS).toISOString();
    return this.database.inTransaction({ groupId: this.group.groupId, now }, work);
  }

  private date(day: number): string {
    return new Date(this.start + day * DAY_MS).toISOString().slice(0, 10);
  }
}

/** States of people who left their programme more than a year ago. */
const LONG_AGO = ['exited', 'followed_up'];
