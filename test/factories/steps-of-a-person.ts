import { newId } from '@passerelle/kernel';
import { DEFINITIONS } from '@passerelle/journeys';
import type { Actor } from '@passerelle/platform';
import { AnswerChoice } from '../../libs/journeys/src/use-cases/answer-choice';
import { ChooseOffers } from '../../libs/journeys/src/use-cases/choose-offers';
import type { Group } from './a-group';
import { anOffer } from './an-offer';
import type { TheMethod } from './the-method';

export interface PersonWished {
  readonly firstName?: string;
  readonly channel?: 'email' | 'phone' | 'none';
  readonly email?: string | null;
  readonly phone?: string | null;
}

/** The steps of the method in one group, as its people take them: what other pages write is written here. */
export class Steps {
  constructor(
    protected readonly method: TheMethod,
    readonly group: Group,
  ) {}

  /** A person whom the advisor follows and who agreed to be referred. @returns their id */
  async person({
    firstName = 'Yanis',
    channel = 'email',
    email = 'personne@exemple.fr',
    phone = '0639980001',
  }: PersonWished = {}): Promise<string> {
    const id = newId();
    const { groupId } = this.group;
    await this.method.rows(
      this.group,
      `INSERT INTO candidates (id, group_id, first_name, last_name, contact_channel, email, phone) VALUES ($1, $2, $3, 'Martin', $4, $5, $6)`,
      [id, groupId, firstName, channel, email, phone],
    );
    await this.method.rows(
      this.group,
      `INSERT INTO consents (id, group_id, candidate_id, purpose, text_version, given_how) VALUES ($1, $2, $3, 'referral', '1', 'oral')`,
      [newId(), groupId, id],
    );
    await this.follow([id]);
    return id;
  }

  /** The advisor's structure follows people. */
  protected async follow(people: readonly string[]): Promise<void> {
    const { groupId, prescriberId } = this.group;
    await this.method.rows(
      this.group,
      `INSERT INTO access_grants (id, group_id, candidate_id, prescriber_id)
       SELECT id, $1, person, $2 FROM unnest($3::uuid[], $4::uuid[]) AS u(id, person)`,
      [groupId, prescriberId, people.map(() => newId()), people],
    );
  }

  /** A person referred by the advisor. @returns their journey */
  async referred(wished: PersonWished = {}): Promise<string> {
    return (await this.method.refer(this.group.advisor, this.group, await this.person(wished))).journeyId;
  }

  /** A Pass Dating on a day, from two to five in the afternoon. @returns its id */
  async event(day: string, seats = 24): Promise<string> {
    const id = newId();
    await this.method.rows(
      this.group,
      `INSERT INTO pass_datings (id, group_id, programme_id, starts_at, ends_at, place, address, seats, state)
       VALUES ($1, $2, $3, ($4 || ' 14:00')::timestamp AT TIME ZONE 'Europe/Paris', ($4 || ' 17:00')::timestamp AT TIME ZONE 'Europe/Paris',
               'Salle des fêtes', '1 place de l’Hôtel de Ville', $5, 'planned')`,
      [id, this.group.groupId, this.group.programmeId, day, seats],
    );
    return id;
  }

  /** Opens the doors of a Pass Dating. */
  async openDoors(event: string): Promise<void> {
    await this.method.rows(this.group, `UPDATE pass_datings SET state = 'open' WHERE id = $1`, [event]);
  }

  /** A funded session of six weeks. @returns its id */
  async session(startsOn: string, places = 20): Promise<string> {
    const id = newId();
    await this.method.rows(
      this.group,
      `INSERT INTO poe_sessions (id, group_id, programme_id, name, starts_on, ends_on, places, state, place, total_hours, in_company_hours)
       VALUES ($1, $2, $3, 'POE du printemps', $4, $4::date + 39, $5, 'funded', 'Lycée', 210, 70)`,
      [id, this.group.groupId, this.group.programmeId, startsOn, places],
    );
    return id;
  }

  /** The person signs the first attendance sheet. */
  async signIn(journeyId: string): Promise<void> {
    await this.method.rows(this.group, 'UPDATE poe_enrolments SET signed_in_at = app_now() WHERE journey_id = $1', [journeyId]); // prettier-ignore
  }

  /** The trainer writes the final review. */
  async review(journeyId: string): Promise<void> {
    await this.method.rows(this.group, `UPDATE poe_enrolments SET final_review = 'À l’aise', final_review_at = app_now() WHERE journey_id = $1`, [journeyId]); // prettier-ignore
  }

  /** The person spent a day in a company, which thereby knows them. */
  async known(journeyId: string, companyId: string): Promise<void> {
    await this.method.rows(
      this.group,
      `INSERT INTO guidance_actions (id, group_id, candidate_id, kind, title, starts_on, ends_on, state, source, member_company_id)
       SELECT $1, group_id, candidate_id, 'work_situation', 'Immersion', app_now()::date, app_now()::date, 'done', 'immersion', $3
       FROM journeys WHERE id = $2`,
      [newId(), journeyId, companyId],
    );
  }

  /** A published offer of the first company, or of the other one. @returns its id */
  async offer(of: 'first' | 'other' = 'first', seats = 1): Promise<string> {
    const { group } = this;
    const whose = of === 'first' ? group : { ...group, companyId: group.otherCompanyId, employer: group.otherEmployer }; // prettier-ignore
    const door = {
      as: this.method.as.bind(this.method),
    };
    return (await anOffer(door, whose, 'published', seats)).offerId;
  }

  /** The person, come by a link that opens these acts. */
  personOf(journeyId: string, ...acts: string[]): Actor {
    const none = { memberCompanyId: null, prescriberId: null, funderId: null, trainingProviderId: null };
    return {
      ...none,
      userId: null,
      role: 'candidate',
      groupId: this.group.groupId,
      link: { journeyId, acts },
    };
  }

  /** The person chooses offers, the first named first. */
  choose(journeyId: string, ...offers: string[]): Promise<void> {
    const wishes = offers.map((offerId, place) => ({ offerId, rank: place + 1 }));
    const { app, afterCommit } = this.method.parts;
    return new ChooseOffers(app, DEFINITIONS, afterCommit).execute(this.personOf(journeyId, 'choose_offers'), journeyId, wishes); // prettier-ignore
  }

  /** A company answers the person. */
  async answer(employer: Actor, journeyId: string, answer: 'yes' | 'no'): Promise<void> {
    const { app, afterCommit } = this.method.parts;
    const choice = await this.method.row<{ id: string }>(
      this.group,
      `SELECT c.id FROM offer_choices c JOIN offers o ON o.id = c.offer_id WHERE c.journey_id = $1 AND o.member_company_id = $2`,
      [journeyId, employer.memberCompanyId],
    );
    await new AnswerChoice(app, DEFINITIONS, afterCommit).execute(employer, choice.id, answer, null);
  }

  /** Where a journey stands. */
  async state(journeyId: string): Promise<string> {
    return (await this.method.row<{ state: string }>(this.group, 'SELECT state FROM journeys WHERE id = $1', [journeyId])).state; // prettier-ignore
  }

  /** Open tasks of a journey, by kind. */
  async tasks(journeyId: string): Promise<string[]> {
    const found = await this.method.rows<{ kind: string }>(this.group, 'SELECT kind FROM tasks WHERE journey_id = $1 AND done_at IS NULL ORDER BY kind', [journeyId]); // prettier-ignore
    return found.map(({ kind }) => kind);
  }

  /** Acts of a journey in the order they were made. */
  async story(journeyId: string): Promise<string[]> {
    const found = await this.method.rows<{ act: string }>(this.group, 'SELECT act FROM journey_events WHERE journey_id = $1 ORDER BY version', [journeyId]); // prettier-ignore
    return found.map(({ act }) => act);
  }

  /** Effects asked for, run or still to run, by name. */
  async told(journeyId: string): Promise<string[]> {
    const found = await this.method.rows<{ effect: string }>(
      this.group,
      `SELECT effect FROM effect_ledger WHERE journey_id = $1 UNION SELECT effect FROM outbox WHERE journey_id = $1 ORDER BY 1`,
      [journeyId],
    );
    return found.map(({ effect }) => effect);
  }
}
