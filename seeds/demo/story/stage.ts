import type { AskBulk, MakeAct, ReferCandidate, ChooseOffers, AnswerChoice } from '@passerelle/journeys';
import type { Actor } from '@passerelle/platform';
import { ACCOUNTS } from '../data/accounts';
import type { Calendar } from '../simulator/calendar';
import type { Chance } from '../simulator/chance';
import type { HistoryDatabase } from '../simulator/history-database';
import type { Script } from '../simulator/script';
import type { World } from '../simulator/world';

/** The use cases through which the story moves journeys: those of the product. */
export interface UseCases {
  readonly refer: ReferCandidate;
  readonly act: MakeAct;
  readonly bulk: AskBulk;
  readonly choose: ChooseOffers;
  readonly answer: AnswerChoice;
}

/** Where the story of one group is played. */
export class Stage {
  constructor(
    readonly group: string,
    readonly database: HistoryDatabase,
    readonly world: World,
    readonly calendar: Calendar,
    readonly script: Script,
    readonly useCases: UseCases,
    readonly chance: Chance,
  ) {}

  get groupId(): string {
    return this.world.id('group', this.group);
  }

  /** The employer's account of a company, or the group's coordination where the company has none. */
  employerOf(company: string): Actor {
    const account = ACCOUNTS.find((one) => one.role === 'employer' && one.company === company);
    if (!account) throw new Error(`No employer's account in ${company}`);
    return this.world.actor(account.key);
  }

  /** Makes one act on a person's journey, as somebody of accounts.ts or as the person by their link. */
  async act(person: string, act: string, as: string, input: Readonly<Record<string, unknown>> = {}): Promise<void> {
    const { world } = this;
    const actor = as === 'self' ? world.person(person, this.groupId, [act]) : world.actor(as);
    await this.useCases.act.execute({ journeyId: world.id('journey', person), act, input, actor, requestKey: null });
  }

  /** Asks one act for many journeys at once; the engine then does it. */
  async bulk(people: readonly string[], act: string, as: string, input: Readonly<Record<string, unknown>>): Promise<void> {
    const actor = { ...this.world.actor(as), groupId: this.groupId };
    const journeyIds = people.map((person) => this.world.id('journey', person));
    const requestKey = `${act}:${this.database.now}`;
    await this.useCases.bulk.execute({ act, journeyIds, input, actor, requestKey });
  }
}
