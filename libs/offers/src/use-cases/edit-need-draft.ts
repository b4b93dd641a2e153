import type { Actor, Tx } from '@passerelle/platform';
import type { NeedWords } from '../domain/need-words';
import { NEED_WORD_COLUMNS, needColumns } from '../persistence/need-columns';
import { reachNeed } from '../persistence/reach';
import { requireAmbassadorOf, requireOpenProgramme } from '../persistence/surroundings';
import { makeNeedAct } from './make-need-act';
import type { ActOutcome } from './make-offer-act';

/** A page saves while somebody types: what one person writes in one go is one line of the history. */
const SAME_GO = '30 minutes';

/**
 * Replaces the words of a draft; each change takes a version, whoever wrote the one before.
 * @throws not_found, stale_version, need_act_not_from_state once it is posted, field problems, programme_closed
 */
export async function editNeedDraft(
  tx: Tx,
  actor: Actor,
  needId: string,
  expectedVersion: number,
  words: NeedWords,
): Promise<ActOutcome> {
  const { memberCompanyId } = await reachNeed(tx, actor, needId);
  const unwritten = await isStillWriting(tx, actor, needId);
  const outcome = await makeNeedAct(tx, needId, { act: 'edit_draft', actor, expectedVersion, unwritten });
  if (words.programmeId) await requireOpenProgramme(tx, words.programmeId);
  if (words.ambassadorId) await requireAmbassadorOf(tx, memberCompanyId, words.ambassadorId);
  const set = NEED_WORD_COLUMNS.map((column, index) => `${column} = $${String(index + 3)}`).join(', ');
  await tx.query(`UPDATE needs SET programme_id = coalesce($2, programme_id), ${set} WHERE id = $1`, [
    needId,
    words.programmeId ?? null,
    ...needColumns(words),
  ]);
  return outcome;
}

/** Whether the last line of the history is a change of the same person, a moment ago. */
async function isStillWriting(tx: Tx, actor: Actor, needId: string): Promise<boolean> {
  const [last] = await tx.query<{ same: boolean | null }[]>(
    `SELECT act = 'edit_draft' AND actor_id = $2 AND at > app_now() - $3::interval AS same
     FROM offer_events WHERE need_id = $1 ORDER BY version DESC LIMIT 1`,
    [needId, actor.userId, SAME_GO],
  );
  return last?.same === true;
}
