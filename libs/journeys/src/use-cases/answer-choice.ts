import { isStaff, problem } from '@passerelle/kernel';
import { scopeOf, type Actor, type Database, type Tx } from '@passerelle/platform';
import type { Definitions } from '../engine/definitions';
import { readJourneys, readNow } from '../engine/read-journeys';
import type { AfterCommit } from './after-commit';
import { remindWaitingCompanies, tryToAgree } from './choice-follow-ups';

/** A company answers a person who chose its offer. */
export class AnswerChoice {
  constructor(
    private readonly database: Database,
    private readonly definitions: Definitions,
    private readonly afterCommit: AfterCommit,
  ) {}

  /**
   * A yes makes the engine try the agreement; a no closes the choice, and with it what the company could see of the person.
   * @param version of the choice that the company was reading
   * @throws DomainError not_found, stale_version, choice_not_waiting, choice_version_changed
   */
  async execute(actor: Actor, choiceId: string, answer: 'yes' | 'no', version: number | null): Promise<void> {
    const moved = await this.database.inTransaction(scopeOf(actor), async (tx) => {
      const journey = await journeyOfChoice(tx, actor, choiceId);
      const choice = await lockedChoice(tx, choiceId);
      if (version !== null && version !== choice.version) throw problem('stale_version');
      if (choice.state !== 'waiting' || journey.state !== 'choosing') throw problem('choice_not_waiting');
      if (answer === 'yes' && choice.offer_version_no !== choice.current_version_no) {
        throw problem('choice_version_changed');
      }
      const now = await readNow(tx);
      await tx.query(
        `UPDATE offer_choices SET company_answer = $2, company_answered_by = $3, company_answered_at = $4,
           company_version_no = offer_version_no, state = CASE WHEN $2 = 'yes' THEN 'accepted' ELSE 'refused' END, version = version + 1
         WHERE id = $1`,
        [choiceId, answer, actor.userId, now],
      );
      const definition = this.definitions.get(journey.definition, journey.definitionVersion);
      await remindWaitingCompanies(tx, definition, journey, now);
      if (answer === 'yes') await tryToAgree(tx, journey, now);
      return journey;
    });
    this.afterCommit.moved(moved.groupId, [moved.id]);
  }
}

async function journeyOfChoice(tx: Tx, actor: Actor, choiceId: string) {
  const rows: { journey_id: string }[] = await tx.query(
    `SELECT c.journey_id FROM offer_choices c JOIN offers o ON o.id = c.offer_id
     WHERE c.id = $1 AND ($3 OR o.member_company_id = $2)`,
    [choiceId, actor.memberCompanyId, isStaff(actor.role)],
  );
  const id = rows[0]?.journey_id;
  const journey = id ? (await readJourneys(tx, [id], 'locked')).get(id) : undefined;
  if (!journey) throw problem('not_found');
  return journey;
}

interface LockedChoice {
  readonly state: string;
  readonly version: number;
  readonly offer_version_no: number;
  readonly current_version_no: number | null;
}

async function lockedChoice(tx: Tx, choiceId: string): Promise<LockedChoice> {
  const rows: LockedChoice[] = await tx.query(
    `SELECT c.state, c.version, c.offer_version_no, o.current_version_no
     FROM offer_choices c JOIN offers o ON o.id = c.offer_id WHERE c.id = $1 FOR NO KEY UPDATE OF c`,
    [choiceId],
  );
  const [row] = rows;
  if (!row) throw problem('not_found');
  return row;
}
