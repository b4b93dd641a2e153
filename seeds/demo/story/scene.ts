import type { AskBulk, MakeAct, ReferCandidate, ChooseOffers, AnswerChoice } from '@passerelle/journeys';
import { rowsOf, scopeOf, type Actor, type Tx } from '@passerelle/platform';
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
export class Scene {
  private phones = 0;

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

  /** Another number that nobody has: 06 39 98 is kept for fiction. */
  nextPhone(): string {
    this.phones += 1;
    return `06 39 98 ${String((this.phones * 37 + this.chance.below(36)) % 10_000).padStart(4, '0')}`;
  }

  /** The employer's account of a company, or the group's coordination where the company has none. */
  employerOf(company: string): Actor {
    const account = ACCOUNTS.find((one) => one.role === 'employer' && one.company === company);
    if (!account) throw new Error(`No employer's account in ${company}`);
    return this.world.actor(account.key);
  }

  /** Makes one act on a person's journey, as somebody of accounts.ts or as the person by their link. */
  async act(
    person: string,
    act: string,
    as: string,
    input: Readonly<Record<string, unknown>> = {},
  ): Promise<void> {
    const { world } = this;
    const actor = as === 'self' ? world.person(person, this.groupId, [act]) : world.actor(as);
    await this.useCases.act.execute({
      journeyId: world.id('journey', person),
      act,
      input,
      actor,
      requestKey: null,
    });
  }

  /** Works in the scope of somebody of the group. */
  as<T>(key: string, work: (tx: Tx, actor: Actor) => Promise<T>): Promise<T> {
    const actor = this.world.actor(key);
    return this.database.inTransaction(scopeOf(actor), (tx) => work(tx, actor));
  }

  /** The state a journey has come to. */
  async stateOf(person: string): Promise<string> {
    const [row] = await this.within((tx) =>
      rowsOf<{ state: string }>(tx, 'SELECT state FROM journeys WHERE id = $1', [
        this.world.id('journey', person),
      ]),
    );
    return row?.state ?? '';
  }

  /** Reads the rows of the group. */
  within<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.database.inTransaction({ groupId: this.groupId }, work);
  }

  /** Asks one act for many journeys at once; the engine then does it. */
  async bulk(
    people: readonly string[],
    act: string,
    as: string,
    input: Readonly<Record<string, unknown>>,
  ): Promise<void> {
    const actor = { ...this.world.actor(as), groupId: this.groupId };
    const journeyIds = people.map((person) => this.world.id('journey', person));
    const requestKey = `${act}:${this.database.now}`;
    await this.useCases.bulk.execute({ act, journeyIds, input, actor, requestKey });
  }
}
