import { isRefusal, newId, problem, problemOf } from '@passerelle/kernel';
import type { Actor, Database, Tx } from '@passerelle/platform';
import type { ChoicePlan, ChoosableOffer, KnownChoice, Wish } from '../domain/plan-choices';
import { planChoices } from '../domain/plan-choices';
import type { Definitions } from '../engine/definitions';
import type { Journey } from '../engine/journey';
import { inGroupOfJourney } from '../engine/journey-transactions';
import { readNow } from '../engine/read-journeys';
import type { AfterCommit } from './after-commit';
import { approachChoices } from './approach-choices';
import { remindWaitingCompanies, tryToAgree } from './choice-follow-ups';

/** A person chooses offers: by themselves, or through someone who writes it for them. The list given is the whole list. */
export class ChooseOffers {
  constructor(
    private readonly database: Database,
    private readonly definitions: Definitions,
    private readonly afterCommit: AfterCommit,
  ) {}

  /**
   * @throws DomainError not_found, forbidden (a link for something else), not_choosing, offer_not_open or
   * choice_refused_by_company
   */
  async execute(actor: Actor, journeyId: string, wishes: readonly Wish[]): Promise<void> {
    const groupId = await inGroupOfJourney(this.database, actor, journeyId, async (tx, group) => {
      const journey = await approachChoices(tx, actor, journeyId, 'locked');
      if (journey.state !== 'choosing') throw problem('not_choosing');
      const now = await readNow(tx);
      const offers = await readOffers(tx, journey);
      const plan = planChoices(wishes, await readChoices(tx, journeyId), offers, journey.enteredAt);
      if (isRefusal(plan)) throw problemOf(plan);
      await writePlan(tx, journey, plan, now);
      const definition = this.definitions.get(journey.definition, journey.definitionVersion);
      await remindWaitingCompanies(tx, definition, journey, now);
      await tryToAgree(tx, journey, now);
      return group;
    });
    this.afterCommit.moved(groupId, [journeyId]);
  }
}

async function readOffers(tx: Tx, journey: Journey): Promise<Map<string, ChoosableOffer>> {
  const rows: ChoosableOffer[] = await tx.query(
    `SELECT o.id, v.title, o.member_company_id AS "memberCompanyId", v.no AS "versionNo", o.state = 'published' AS published
     FROM offers o JOIN offer_versions v ON v.offer_id = o.id AND v.no = o.current_version_no
     WHERE o.programme_id = $1 AND o.state IN ('published', 'filled') AND NOT o.born_from_hire`,
    [journey.programmeId],
  );
  return new Map(rows.map((offer) => [offer.id, offer]));
}

async function readChoices(tx: Tx, journeyId: string): Promise<KnownChoice[]> {
  const rows: (Omit<KnownChoice, 'companyAnsweredAt'> & { companyAnsweredAt: Date | null })[] =
    await tx.query(
      `SELECT id, offer_id AS "offerId", offer_version_no AS "versionNo", company_version_no AS "companyVersionNo", state,
       company_answered_at AS "companyAnsweredAt"
     FROM offer_choices WHERE journey_id = $1 ORDER BY id FOR NO KEY UPDATE`,
      [journeyId],
    );
  return rows.map((row) => ({ ...row, companyAnsweredAt: row.companyAnsweredAt?.toISOString() ?? null }));
}

async function writePlan(tx: Tx, journey: Journey, plan: ChoicePlan, now: string): Promise<void> {
  await tx.query(
    `UPDATE offer_choices SET state = 'withdrawn', version = version + 1 WHERE id = ANY($1::uuid[])`,
    [plan.drop],
  );
  await tx.query(
    `UPDATE offer_choices c SET rank = x.rank, offer_version_no = x."versionNo", version = c.version + 1
     FROM jsonb_to_recordset($1::jsonb) AS x("choiceId" uuid, rank int, "versionNo" int) WHERE c.id = x."choiceId"`,
    [JSON.stringify(plan.keep)],
  );
  await tx.query(
    `INSERT INTO offer_choices (id, group_id, journey_id, offer_id, offer_version_no, rank, chosen_at, state)
     SELECT x.id, $2, $3, "offerId", "versionNo", rank, $4, 'waiting'
     FROM jsonb_to_recordset($1::jsonb) AS x(id uuid, "offerId" uuid, "versionNo" int, rank int)
     ON CONFLICT (journey_id, offer_id) DO UPDATE SET offer_version_no = excluded.offer_version_no, rank = excluded.rank,
       chosen_at = excluded.chosen_at, state = 'waiting', company_answer = NULL, company_version_no = NULL, company_answered_by = NULL,
       company_answered_at = NULL, closed_because = NULL, closed_by_agreement_of = NULL, agreed_at = NULL,
       version = offer_choices.version + 1`,
    [JSON.stringify(plan.fresh.map((wish) => ({ ...wish, id: newId() }))), journey.groupId, journey.id, now],
  );
}
