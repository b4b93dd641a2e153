import { newId } from '@passerelle/kernel';
import { candidates } from './a-territory';
import { Steps, type PersonWished } from './steps-of-a-person';

/** A contract of one year that starts on the first of June 2026. */
export const CONTRACT = {
  starts_on: '2026-06-01',
  ends_on: '2027-05-31',
  trial_ends_on: '2026-06-30',
  qualification_aim: 'CQPM conducteur d’équipements industriels',
  weekly_hours: 35,
  tutor_name: 'Jean Moreau',
};

/** People brought by the engine to a step of the method, the clock standing still at the start of March 2026. */
export class PeopleOnTheWay extends Steps {
  /** @returns the journeys of a crowd that the advisor referred */
  async crowd(count: number): Promise<string[]> {
    const { group } = this;
    const people = await this.method.as(group.coordinator, (tx) => candidates(tx, group.groupId, count));
    await this.method.rows(
      group,
      `INSERT INTO consents (id, group_id, candidate_id, purpose, text_version, given_how)
       SELECT id, $1, person, 'referral', '1', 'oral' FROM unnest($2::uuid[], $3::uuid[]) AS u(id, person)`,
      [group.groupId, people.map(() => newId()), people],
    );
    await this.follow(people);
    const journeys: string[] = [];
    while (journeys.length < count) {
      const next = people.slice(journeys.length, journeys.length + 10);
      const made = await Promise.all(next.map((person) => this.method.refer(group.advisor, group, person)));
      journeys.push(...made.map(({ journeyId }) => journeyId));
    }
    return journeys;
  }

  /** Takes a crowd through acts of the coordinator, each asked for all at once. */
  async together(
    journeys: readonly string[],
    ...acts: readonly (readonly [string, Record<string, unknown>?])[]
  ): Promise<void> {
    for (const [act, input = {}] of acts) {
      await this.method.bulk(this.group.coordinator, act, journeys, input);
      await this.method.engine.drain(this.group.groupId);
    }
  }

  /** @returns the journeys of a crowd shortlisted after a Pass Dating on the day of the clock */
  async crowdShortlisted(count: number): Promise<string[]> {
    const journeys = await this.crowd(count);
    const event = await this.event(await this.today(), count);
    await this.together(journeys, ['admit'], ['invite', { pass_dating: event }]);
    await this.openDoors(event);
    await this.together(journeys, ['check_in'], ['shortlist', { sentence: 'Rencontres réussies.' }]);
    return journeys;
  }

  /** How many of the journeys stand in each state. */
  async states(journeys: readonly string[]): Promise<Record<string, number>> {
    const found = await this.method.rows<{ state: string; n: number }>(
      this.group,
      'SELECT state, count(*)::int AS n FROM journeys WHERE id = ANY($1::uuid[]) GROUP BY 1',
      [journeys],
    );
    return Object.fromEntries(found.map(({ state, n }) => [state, n]));
  }

  /** @returns the journey of a person admitted, whom the advisor of the Mission locale referred */
  async admitted(wished: PersonWished = {}): Promise<string> {
    const journeyId = await this.referred(wished);
    await this.method.act(this.group.coordinator, journeyId, 'admit');
    return journeyId;
  }

  /** The same, met at a Pass Dating on the day of the clock. */
  async met(wished: PersonWished = {}): Promise<string> {
    const journeyId = await this.admitted(wished);
    const day = await this.today();
    const event = await this.event(day);
    await this.method.act(this.group.coordinator, journeyId, 'invite', { pass_dating: event });
    await this.openDoors(event);
    await this.method.act(this.group.coordinator, journeyId, 'check_in');
    return journeyId;
  }

  /** The same, shortlisted. */
  async shortlisted(wished: PersonWished = {}): Promise<string> {
    const journeyId = await this.met(wished);
    await this.method.act(this.group.coordinator, journeyId, 'shortlist', {
      sentence: 'À l’aise à l’atelier.',
    });
    return journeyId;
  }

  /** The same, with a place in a session. */
  async enrolled(session: string, wished: PersonWished = {}): Promise<string> {
    const journeyId = await this.shortlisted(wished);
    await this.method.act(this.group.coordinator, journeyId, 'enrol', { poe_session: session });
    return journeyId;
  }

  /** The same, choosing an offer without having gone through a POE. */
  async choosing(wished: PersonWished = {}): Promise<string> {
    const journeyId = await this.met(wished);
    await this.method.act(this.group.coordinator, journeyId, 'skip_poe', { reason: 'Prête à travailler.' });
    return journeyId;
  }

  /** The same, agreed with the first company; the other offers were chosen too, and their company said yes. */
  async agreed(offer: string, ...others: string[]): Promise<string> {
    const journeyId = await this.choosing();
    await this.choose(journeyId, offer, ...others);
    if (others.length > 0) await this.answer(this.group.otherEmployer, journeyId, 'yes');
    await this.answer(this.group.employer, journeyId, 'yes');
    await this.method.settle(this.group);
    return journeyId;
  }

  /** The same, with a signed contract. */
  async signed(offer: string, contract: Record<string, unknown> = {}): Promise<string> {
    const journeyId = await this.agreed(offer);
    await this.method.act(this.group.coordinator, journeyId, 'prepare_contract', {
      ...CONTRACT,
      ...contract,
    });
    await this.sign(journeyId);
    return journeyId;
  }

  /** The contract is signed on the day of the clock. */
  async sign(journeyId: string): Promise<void> {
    const day = await this.today();
    await this.method.act(this.group.director, journeyId, 'sign_contract', { signed_by_group_on: day, signed_by_person_on: day }); // prettier-ignore
  }

  private async today(): Promise<string> {
    const { day } = await this.method.row<{ day: string }>(this.group, `SELECT (app_now() AT TIME ZONE 'Europe/Paris')::date::text AS day`); // prettier-ignore
    return day;
  }
}
