import type { Acting } from './acting';
import type { Territory } from './a-territory';
import { aChoice, anOpenOffer, peopleIn } from './people-choosing';

export const AGREED = '2026-03-02T09:00:00Z';
export const SIGNED = '2026-03-10T09:00:00Z';
export const FIRST_DAY = '2026-04-01T06:00:00Z';
export const PREPARED = {
  starts_on: '2026-04-01',
  ends_on: '2027-03-31',
  trial_ends_on: '2026-04-30',
  qualification_aim: 'CQPM Conducteur de ligne',
  weekly_hours: 35,
  tutor_name: 'Inès Roussel',
};
export const SIGNATURES = { signed_by_group_on: '2026-03-10', signed_by_person_on: '2026-03-09' };

/** People of a group who agreed on an offer, and those who went on to sign and to begin. */
export class PeopleUnderContract {
  constructor(
    private readonly acting: Acting,
    private readonly territory: Territory,
  ) {}

  /** New people, each agreed on an offer. @returns their journeys */
  async agreed(count: number): Promise<string[]> {
    return this.agree(await this.acting.at(AGREED, (tx) => peopleIn(tx, this.territory, 'choosing', count)));
  }

  /** Lets people who choose agree on one offer with as many places. */
  async agree(ids: string[]): Promise<string[]> {
    await this.acting.at(AGREED, async (tx) => {
      const { offerId } = await anOpenOffer(tx, this.territory, ids.length);
      for (const id of ids) await aChoice(tx, this.territory.groupId, id, offerId, 1, true);
    });
    await this.acting.act(AGREED, ids, 'agree_offer', {}, 'system');
    return ids;
  }

  /** Somebody on the first day of their contract. @returns their journey */
  async inContract(): Promise<string> {
    const [journeyId = ''] = await this.agreed(1);
    await this.acting.done(AGREED, journeyId, 'prepare_contract', PREPARED);
    await this.acting.done(SIGNED, journeyId, 'sign_contract', SIGNATURES);
    await this.acting.done(FIRST_DAY, journeyId, 'start_contract', {}, 'system');
    return journeyId;
  }
}
